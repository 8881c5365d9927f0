"use strict";exports.id=810,exports.ids=[810],exports.modules={2395:((ct,Be,a)=>{a.d(Be,{$B:()=>Ie,$e:()=>ke,Gw:()=>re,JG:()=>Se,X$:()=>Fe,qK:()=>le});var V=a(3013),Pe=a(8243),
U=a(2804),k=a(9596),he=(0,k.f1)((0,V.F)(),1),M=(0,k.f1)((0,V.F)(),1),ke=5e4;function Ie(J){const g=new Map,F=new Map,se=pe=>{if((0,M.isAlias)(pe)){const T=g.get(
pe.source);return T===void 0?1:F.get(T)??Number.POSITIVE_INFINITY}if((0,M.isPair)(pe))return se(pe.key)+se(pe.value);if((0,M.isScalar)(pe)||(0,M.isCollection)(pe)){
pe.anchor!==void 0&&g.set(pe.anchor,pe);const T=(0,M.isCollection)(pe)?pe.items.reduce((v,D)=>v+se(D),1):1;return F.set(pe,T),T}return 0};return se(J.contents)>
ke}var $e=(0,k.f1)((0,V.F)(),1),Se=100,Ge=4*Se;function le(J){let g=0,F=0,se=0;for(const pe of new $e.Lexer().lex(J)){if((pe==="["||pe==="{")&&(g+=1),(pe==="]"||
pe==="}")&&(g=Math.max(0,g-1)),g>Se)return!0;const T=pe==="-"||pe==="?"||pe===":";if(g>0?se=pe===","||pe==="["||pe==="{"?0:se+Number(T):pe.includes(`
`)?(F=0,se=0):/^[ \t]*$/.test(pe)?F+=pe.length:T&&(F+=1,se+=1),se>Se||F>Ge)return!0}return!1}var j=512*1024;async function re(J,g){const F=await Fe(J,g);return typeof F==
"string"?F:Y(F)}async function Fe({artifacts:J},g){const F=`${g.model} version ${g.version}`;try{const se=await J.readOfVersion(g,"MLmodel",j);return se===void 0?
`${F} has no MLmodel file`:G(se)??`the MLmodel file of ${F} cannot be read`}catch(se){if(se instanceof U.zg&&se.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${F} is larger than ${j} bytes`;if(se instanceof U.zg&&se.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${F} cannot be read: ${se.message.replace(
/\.$/,"")}`;throw se}}function H(J){const g=G(J);return g===void 0?void 0:Y(g)}function G(J){if(!(J.includes("\0")||le(J)))try{const g=(0,he.parseDocument)(J,{prettyErrors:!1,
uniqueKeys:!1,logLevel:"silent"});if(g.errors.length>0||Ie(g))return;const F=g.toJS({maxAliasCount:1e3});return(0,Pe.Gv)(F)&&(0,Pe.Gv)(F.flavors)?F:void 0}catch{
return}}function Y({flavors:J,signature:g}){return{flavors:Object.keys((0,Pe.Gv)(J)?J:{}),...(0,Pe.Gv)(g)?{signature:ie(g)}:{}}}function ie({inputs:J,outputs:g,
params:F}){const se=pe=>typeof pe=="string";return{...se(J)?{inputs:J}:{},...se(g)?{outputs:g}:{},...se(F)?{params:F}:{}}}}),9263:((ct,Be,a)=>{a.d(Be,{dm:()=>xe,
ej:()=>we,rr:()=>_e,sF:()=>W,sg:()=>tt,w9:()=>B});var V=a(5015),Pe=a(8850),U=a(2419),k=a(4132),he=a(9074),M=a(7915),ke=a(1854),Ie=a(5233),$e=a(4118),Se=a(8699),
Ge=a(8925),le=a(9951),j=a(7129),re=a(6580),Fe=a(2586),H=a(8243),G=a(2804),Y=h=>(0,Fe.xS)(h,120),ie=({labels:h,annotations:y})=>{const _=(0,H.$6)(y,"meta.helm.sh\
/release-name");if(_===void 0&&(0,H.$6)(h,"app.kubernetes.io/managed-by")!=="Helm")return[];const E=(0,H.$6)(y,"meta.helm.sh/release-namespace");return[{by:`the\
 Helm release ${Y([E,_??"of unknown name"].filter($=>$!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its own manifest over this deployment,\
 and `helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart."}]},J=({labels:h,
annotations:y},_)=>{const E=(0,H.$6)(y,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,H.$6)(h,"argocd.argoproj.io/instance"),$=(0,U.hC)(_).some(({manager:oe})=>oe.
startsWith("argocd")),C=E??($?(0,H.$6)(h,"app.kubernetes.io/instance")??"of unknown name":void 0);return C===void 0?[]:[{by:`the Argo CD application ${Y(C)}`,advice:"\
Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. Take it out of what that application reads; before \
that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it."}]},g=(h,y)=>({labels:_})=>{const E=(0,H.
$6)(_,`${h}.toolkit.fluxcd.io/name`);return E===void 0?[]:[{by:`Flux's ${y} ${Y([(0,H.$6)(_,`${h}.toolkit.fluxcd.io/namespace`),E].filter($=>$!==void 0).join("/"))}`,
advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${y.toLowerCase()} ${Y(E)}\`), take the deployment out \
of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},F=({labels:h,annotations:y})=>{const _=(0,H.$6)(h,"app.kubernetes.io/m\
dc-type");return _===void 0&&(0,H.$6)(h,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(y).some(E=>E.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-contro\
ller${_===void 0?"":` (${Y(_)})`}`,advice:"It patches this deployment again on its next round, each minute. Stop it, or take the model out of the stage that it \
deploys."}]},se=(h,y)=>/-(?:staging|production)$/.test((0,Ie.Vb)(y))&&(0,U.hC)(y).some(({manager:_})=>_==="kubectl-client-side-apply")?[{by:"mlflow2seldon, perh\
aps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again when the stage changes. Stop it first."}]:[],pe=[["ann\
otations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],["annotations","configmanagement.gke.io/managed","C\
onfig Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/external-name","Crossplane"],["labels","olm.owner","\
the Operator Lifecycle Manager"]],T=h=>pe.flatMap(([y,_,E])=>{const $=(0,H.$6)(h[y],_);return $===void 0?[]:[{by:`${E} (${_}: ${Y($)})`,advice:"It may apply its\
 own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),v=(h,y)=>(0,U.hC)(y).filter(({manager:_,subresource:E})=>E===
""&&/^(?:terraform|hashicorp|pulumi)/i.test(_)).map(({manager:_})=>({by:`the field manager ${Y(_)}`,advice:"Its next run applies its own manifest over this depl\
oyment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),D=(h,y)=>(0,H.yR)(y,"metadata","ownerRefe\
rences").map(_=>{const E=Y(`${(0,H.$6)(_,"kind")??"?"}/${(0,H.$6)(_,"name")??"?"}`);return(0,H.fK)(_,"controller")===!0?{by:`its controller, ${E} (ownerReferenc\
es)`,advice:`What reconciles ${E} writes over this deployment, and deleting ${E} deletes it. Let that controller release it first.`}:{by:`its owner ${E} (ownerR\
eferences)`,advice:`Deleting ${E} deletes this deployment. Remove the reference if that is not meant.`}}),ae=(h,y)=>(0,U.hC)(y).filter(({subresource:_})=>_==="s\
cale").map(({manager:_})=>({by:`an autoscaler (${Y(_)}, through scale)`,advice:"It goes on setting spec.replicas, which is left to it. Leave spec.replicas out o\
f deploy.yaml."})),Te=[ie,J,g("kustomize","Kustomization"),g("helm","HelmRelease"),F,se,T,v,D,ae];function be(h){const y=E=>{const $=(0,H.fK)(h,"metadata",E);return(0,H.
Gv)($)?$:{}},_={labels:y("labels"),annotations:y("annotations")};return Te.flatMap(E=>E(_,h))}function He(h,y){const _=(0,H.fK)(h,"spec"),E=de=>{const Ke=(0,H.fK)(
h,"metadata",de);return(0,H.Gv)(Ke)?Ke:{}},{replicas:$,...C}=(0,H.Gv)(_)?_:{},oe={apiVersion:(0,H.$6)(h,"apiVersion"),kind:(0,H.$6)(h,"kind"),metadata:{name:(0,H.
$6)(h,"metadata","name"),namespace:(0,H.$6)(h,"metadata","namespace"),labels:E("labels"),annotations:E("annotations")},spec:$===void 0||(0,U.Cz)(h)!==void 0?C:{
...C,replicas:$}};if((0,he.Yh)(oe))return{manifest:oe,version:"",marker:(0,Ge.xb)(h)??"",verified:!1,adopted:{managedFields:Je(h,y)},ownerUid:(0,H.$6)(h,"metada\
ta","uid")??"",earlier:[],isComplete:!1}}function Je(h,y){const _=(0,H.yR)(h,"metadata","managedFields"),E=C=>(0,H.$6)(C,"manager")===le.bU,$=y?.ownerUid===(0,H.
$6)(h,"metadata","uid")?y?.adopted:void 0;return $!==void 0&&_.some(E)?$.managedFields:_.filter(C=>!E(C))}function Ze({manifest:h,marker:y,adopted:_},E,$){const C=(0,Ge.
pG)(h,y,E,$);return _===void 0?C:{...C,readMarker:oe=>(0,Ge.Hl)(oe,h)?(0,Ge.xb)(oe)??"":void 0,readPodMarker:oe=>C.readPodMarker(oe)??""}}var Ne=20,Ve=20,ge=1e4;
async function tt(h,{cluster:y,address:_,manifest:E,origin:$},C,oe){const{log:de,inputs:Ke}=h,Ue=(0,$e.vY)(_);te(C,E,Ue,Ke["force-conflicts"]);const ze=Qe(C,oe,
Ue),{sent:rt,applied:st}=await(0,M.qN)(y,_,E,{dryRun:!0,force:!0,origin:$,tell:wt=>de.warn(wt)});Ke["on-failure"]==="rollback"&&await N(y,_,ze,Ue);const Xe=(0,U.
f8)(C,le.bU).map(U.c7),ot=Ke["dry-run"]==="server";de.progress(`${ot?"This would take":"Taking"} over ${Ue}${Xe.length===0?"":`, which ${Xe.join(" and ")} made`}\
. What serves now stays the revision that a rollback restores.`),ne(h,C,Ue),ot&&ce(de,st,Ue);const qe=await A(y,_,C,ze);return qe!==void 0&&de.warn(`${Ue} does \
not serve fully as it stands: ${qe}. If the new version fails, it is restored as it stands, and not waited for.`),{manifest:rt,kept:ze,live:C,trouble:qe}}function Qe(h,y,_){
const E=He(h,y);if(E!==void 0)return E;throw new G.zg("E_NAME_TAKEN",`${_} cannot be taken over: it is not shaped as a SeldonDeployment that this project can re\
store. Choose another name with --name.`)}function te(h,{spec:y},_,E){const $=(0,U.Cz)(h);if(!($===void 0||y.replicas===void 0||E))throw new G.zg("E_APPLY_CONFL\
ICT",`${_}: spec.replicas is set by ${(0,U.c7)($)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take \
it over with --force-conflicts.`)}async function N(h,y,_,E){try{await(0,M.AZ)(h,y,_.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch($){throw!($ instanceof
G.zg)||$.code!=="E_APPLY_REFUSED"?$:new G.zg("E_APPLY_REFUSED",`${E} was not taken over: the cluster would refuse to restore what serves now if the new version \
failed. ${$.message} Mend that first, or say --on-failure keep.`,{cause:$})}}function ne({log:h,summarize:y},_,E){const $=be(_);for(const{by:C,advice:oe}of $)h.
warn(`${E} is also managed by ${C}. ${oe}`);$.length>0&&y({kind:"table",header:["also managed by","what to do"],rows:$.map(({by:C,advice:oe})=>[C,oe])})}async function A(h,y,_,E){
const $=Ze(E,y,_),C=await(0,Pe.wW)(h,$,_);if(C.state!=="current")return C.state==="failed"?`${C.object}: ${C.message}`:`it waits for ${C.waitingFor}`}async function B({
log:h,inputs:y},{cluster:_,address:E,marker:$,namespace:C},oe){const de=(0,$e.vY)(E),{manifest:Ke}=oe;let{live:Ue,kept:ze}=oe;try{for(let rt=0;rt<Ne;rt+=1){await(0,V.
gn)(_,C,ze);const st=await ve(_,E,Ke,Ue),Xe=st&&await _.setOwnership(E,(0,U.No)(st,le.bU,Ke.apiVersion,new Date),(0,H.$6)(Ue,"metadata","resourceVersion")??""),
ot=Xe&&await _.applyTo(E,Ke,(0,H.$6)(Xe,"metadata","resourceVersion")??"");if(ot)return Re(h,ot,de),{before:{live:Ue,kept:ze,trouble:oe.trouble},applied:ot};const qe=await _.
get(E);if(qe===void 0||(0,H.$6)(qe,"metadata","uid")!==ze.ownerUid)throw new G.zg("E_DELETED_WHILE_WAITING",`${de} was deleted while it was taken over. Run the \
step again: it makes a new one.`);if((0,ke.MU)(qe)&&(0,Ge.xb)(qe)===$)return{before:{live:Ue,kept:ze,trouble:oe.trouble},applied:qe};te(qe,Ke,de,y["force-confli\
cts"]),Ue=qe,ze=Qe(qe,ze,de)}}catch(rt){throw await Ee(_.withSignal(AbortSignal.timeout(ge)),E,ze,$).catch(()=>h.warn(`${de} was not taken over, but who owns it\
s fields was changed already. Run the step again, or leave it so: it serves as before.`)),rt}throw await Ee(_,E,ze,$),new G.zg("E_APPLY_REFUSED",`${de} was chan\
ged ${Ne} times while it was taken over, so it was left as it is. Stop what writes it (${(0,U.hC)(Ue).map(({manager:rt})=>JSON.stringify(rt)).join(", ")}), then\
 run the step again.`)}var ve=async(h,y,_,E)=>(0,U.VH)(E)?E:h.applyTo(y,_,(0,H.$6)(E,"metadata","resourceVersion")??"",{dryRun:!0});function ce(h,y,_){const E=(0,U.
i)(y,le.bU).map(U.i7);E.length>0&&h.warn(`Fields of ${_} that are not in deploy.yaml would go: ${E.slice(0,Ve).join("; ")}${E.length>Ve?`; and ${E.length-Ve} mo\
re`:""}.`);const $=(0,U.No)(y,le.bU,he.Um,new Date);Re(h,{...y,metadata:{managedFields:$}},_)}function Re(h,y,_){const E=(0,U.LJ)(y,le.bU).flatMap(({owner:C,paths:oe})=>oe.
map(de=>`${(0,U.i7)(de)} of ${(0,U.c7)(C)}`));if(E.length===0)return;const $=E.length>Ve?`; and ${E.length-Ve} more`:"";h.warn(`Fields of ${_} that are neither \
in deploy.yaml nor ours stay as they are: ${E.slice(0,Ve).join("; ")}${$}.`)}async function Ee(h,y,_,E){const $=await h.get(y);$!==void 0&&(0,Ge.xb)($)===E||(await w(
h,y,_),await(0,V.BC)(h,y.namespace??"",y.name))}async function w(h,y,{adopted:_,ownerUid:E}){if(_!==void 0)for(let $=0;$<Ne;$+=1){const C=await h.get(y);if(C===
void 0||(0,H.$6)(C,"metadata","uid")!==E)return;const oe=Ue=>((0,H.$6)(Ue,"subresource")??"")!=="",de=_.managedFields.filter(Ue=>!oe(Ue)),Ke=de.length===0?[]:[...de,
...(0,H.yR)(C,"metadata","managedFields").filter(oe)];if(await h.setOwnership(y,Ke,(0,H.$6)(C,"metadata","resourceVersion")??""))return}}var I={log:j.aB,signal:new AbortController().
signal,leaseMs:k.UB,waitMs:1e4};async function W(h,y,_,E,$=I,C){const oe=await h.registry.version(y,_),de=(0,Se.Tq)(oe),Ke=L(oe,de,E);if(Ke!==void 0||de===void 0)
return Z(Ke??"",de,E);const Ue=await(0,k.IZ)(h,{...de,state:"undoing"},$);try{return await O(Ue,y,_,E,C)}finally{await Ue.release()}}function L({model:h,version:y},_,E){
const $=`${h} version ${y}`;if(_===void 0)return`${$} has no record of a promotion.`;if(_.undoneBefore?.includes(E)===!0)return`The promotion ${E} of ${$} is un\
done already; it was promoted again since, as ${_.id}.`;if(_.id!==E)return`${$} was promoted again since, as ${_.id}; ${E} is not what stands.`;if(_.state==="un\
done")return`The promotion ${E} of ${$} to ${_.target} is undone already.`;if(_.state==="demoting"||_.state==="demoted")return`${$} was taken out of ${_.target}\
 since.`;if(_.state==="refused")return`The promotion ${E} of ${$} was refused: it moved nothing.`}async function O(h,y,_,E,$){const{mlflow:C}=h,oe=await C.registry.
version(y,_),de=(0,Se.Tq)(oe),Ke=L(oe,de,E);if(Ke!==void 0||de===void 0)return Z(Ke??"",de,E);const Ue=de.state==="undoing",ze=(0,re.Sx)(de.target);for(const Xe of ze){
const ot=(0,k.Mz)(h.model,Xe);if(!(0,k.QR)(oe,Xe,ot)&&!(Ue&&ot===(0,Se.te)(de,(0,re.Rg)(Xe))))return Z(`${y} version ${_} holds ${(0,re.Rg)(Xe)} no longer: ${ot===
void 0?"nobody does":`version ${ot} does`}.`)}const rt=await Ce(C,de,ze);if(rt!==void 0)return Z(`Version ${rt}, which held ${de.target} before, is deleted: ${y}\
 version ${_} keeps it.`);const st={...de,state:"undoing",...$===void 0?{}:{undoneBy:$}};Ue||await me(C,st);for(const Xe of ze)(0,k.QR)(oe,Xe,(0,k.Mz)(h.model,Xe))&&
await q(C,de,Xe);return await me(C,{...Ue?de:st,state:"undone",undoneTime:new Date().toISOString(),...(0,k.Qv)(h)}),{undone:!0,previousVersion:de.previousVersion,
detail:ze.map(Xe=>ye(de,(0,re.Rg)(Xe))).join(" ")}}var Z=(h,y,_)=>({undone:!1,detail:h,...y?.state==="undone"&&y.id===_?{wasUndone:!0}:{}});async function Ce({registry:h},y,_){
for(const E of new Set(_.map($=>(0,Se.te)(y,(0,re.Rg)($)))))if(E!==void 0)try{await h.version(y.model,E)}catch($){if($ instanceof G.zg&&$.code==="E_VERSION_NOT_\
FOUND")return E;throw $}}async function q({registry:h},y,_){const{model:E,version:$}=y,C=(0,Se.te)(y,(0,re.Rg)(_));if(_.kind==="alias"){C===void 0?await h.deleteAlias(
E,_.alias):C!==$&&await h.setAlias(E,_.alias,C);return}C!==void 0&&C!==$&&y.archivedPrevious&&await h.transition(E,C,_.stage,!1),await h.transition(E,$,y.previousStage??
"None",!1)}var ye=(h,y)=>{const _=(0,Se.te)(h,y),E=`${h.model} version`;return _===h.version?`${E} ${h.version} keeps ${y}, which it held before the promotion t\
oo.`:_===void 0?`${E} ${h.version} was taken out of ${y}, which nobody held before.`:`${E} ${_} holds ${y} again instead of version ${h.version}.`},me=({registry:h},y)=>h.
setVersionTag(y.model,y.version,Se.oK,(0,Se.sF)(y)),we=2;async function x(h,y,_,{manifest:E,marker:$,adopted:C,pods:oe},de){if(C!==void 0)return E;const{metadata:Ke}=E,
Ue={...E,metadata:{...Ke,annotations:{...Ke.annotations,[le.Ln]:$}}};return(0,M.uk)(h,y,Ue,_,{pods:oe??K(E,_),force:de})}function K({spec:h},y){const _=(0,Ge.g4)(
y),E=h.predictors.some($=>ue($.graph)!==ue(_.get($.name)?.graph));return new Map(h.predictors.map(({name:$})=>[$,{holdsVersion:!E,hasOwnDeadline:!0}]))}var ue=h=>[
(0,H.$6)(h,"modelUri")??"",...(0,H.yR)(h,"children").map(ue)].join(`
`);async function _e(h,y,_,E,{force:$,tell:C,...oe}){const de=await x(h,y,_,E,$),Ke=await(0,M.AZ)(h,y,de,{force:$||E.adopted!==void 0,origin:void 0,tell:C});await w(
h,y,E);const Ue=Ze({...E,manifest:de},y,Ke),ze=await h.waitForRollout(Ue,{...oe,patienceRestarts:we});return{serves:ze.state==="current",...ze.state==="unseen"?
{unseen:ze.why}:{},explain:async()=>(await h.diagnose(Ue,ze)).cause??fe(ze)}}function fe(h){return h.state==="failed"?h.message:h.state==="timeout"?`it waits fo\
r ${h.waitingFor}`:h.state==="unseen"?h.why.message:"it serves"}async function xe(h,y,_,E,$){E.progress(`Removing ${(0,$e.vY)(y)}: it is the first of its name, \
so there is nothing to go back to.`),await h.remove(y,_,{timeoutMs:$,report:C=>E.progress(C)})}}),7915:((ct,Be,a)=>{a.d(Be,{AZ:()=>j,qN:()=>re,uk:()=>ie});var V=a(
5233),Pe=a(4118),U=a(9884),k=a(8925),he=a(9951),M=a(6580),ke=a(8243),Ie=a(2804),$e=["spec","predictors","*","componentSpecs","*","spec","containers","*"],Se=[{pattern:[
"spec","predictors","*","progressDeadlineSeconds"],without:"Kubernetes gives up a rollout by its own deadline of 10 minutes"},...["readinessProbe","livenessProb\
e"].map(T=>({pattern:[...$e,T],without:"Seldon's own probe may end a server that makes its environment for minutes"}))],Ge=T=>Se.find(({pattern:v})=>T.length>=v.
length&&v.every((D,ae)=>D==="*"?typeof T[ae]=="number":T[ae]===D)),le=10,j=async(T,v,D,ae)=>(await re(T,v,D,ae)).applied;async function re(T,v,D,{origin:ae,tell:Te,
...be}){let He=D;for(let Je=1;;Je+=1)try{return{applied:await T.apply(v,{...He},be),sent:He}}catch(Ze){const Ne=Ze instanceof V.nJ&&Je<le?Fe(Ze.fields,He,ae):[];
if(Ne.length===0)throw H(Ze,ae);for(const{path:Ve,without:ge}of Ne)Te(`The cluster's definition of ${v.resource.kind} has no field ${(0,M.P8)(Ve)}, which is lef\
t out of ${(0,Pe.vY)(v)}: ${ge}.`);He=Ne.reduce((Ve,{path:ge})=>(0,U.x)(Ve,ge),He)}}function Fe(T,v,D){const ae=T.flatMap(Te=>{const be=Ge(Te)?.without;return be===
void 0||(0,U.Q)(v,Te)===void 0||D?.has(Te)===!0?[]:[{path:Te,without:be}]});return ae.length===T.length?ae:[]}function H(T,v){if(!(T instanceof Ie.zg)||T.code!==
"E_APPLY_REFUSED"||v===void 0)return T;const D=Y(T.message).map(be=>v.has(be)?`${(0,M.P8)(be)} is line ${v.lineOf(be)} of ${v.place}`:`${(0,M.P8)(be)} is not in\
 ${v.place}: it was set by an input of this step`),Te=`${T instanceof V.nJ?" The cluster may run an older release of Seldon Core, whose resource definition lack\
s what newer ones have.":""}${D.length===0?"":` ${D.join("; ")}.`}`;return Te===""?T:new Ie.zg(T.code,`${T.message}${T.message.endsWith(".")?"":"."}${Te}`,{cause:T,
outcome:T.outcome,exit:T.exit})}var G=5;function Y(T){return[...new Set([...T.slice(0,1e4).matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].
map(([,D])=>D??""))].slice(0,G).map(D=>[...D.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([ae,Te])=>Te===void 0?ae:Number(Te)))}async function ie(T,v,D,ae,Te){const be=ae===
void 0?[]:D.spec.predictors.flatMap(ge=>J(ge,D,ae,Te));if(ae===void 0||be.length===0)return D;const He=(0,k.$m)(ae),Je=(0,k.bS)(D,be,He),Ze=be.every(({name:ge})=>F(
ge,Je,ae))?Je:await j(T,v,Je,{dryRun:!0,force:Te.force,origin:void 0,tell:()=>{}}),Ne=be.filter(({name:ge})=>F(ge,Ze,ae)),Ve=be.filter(ge=>!Ne.includes(ge)&&ge.
marker===ge.origin).map(({name:ge,origin:tt})=>({name:ge,marker:(0,k.oT)(tt,(0,ke.tk)(ae,"metadata","generation")??0)}));return(0,k.bS)(D,[...Ne,...Ve],Ne.some(
({marker:ge})=>ge===He)?He:void 0)}function J(T,v,D,{pods:ae,deployments:Te=[]}){const{name:be,progressDeadlineSeconds:He=0}=T,Je=(0,k.g4)(D).get(be),Ze=ae.get(
be),[Ne,Ve]=[(0,k.hf)(Je),(0,k.hf)(T)];if(Ze===void 0||Ne===void 0||Ve===void 0||!g(Ne,Ve,Ze,v,D))return[];const ge=(0,ke.tk)(Je,"progressDeadlineSeconds");if(!Ze.
hasOwnDeadline||ge===void 0)return[{name:be,marker:Ne,origin:Ve}];const tt=Te.some(Qe=>(0,V.D0)(Qe,(0,V.kz)(D))&&(0,k.yx)(Qe)===Ne&&!pe(Qe));return[{name:be,marker:Ne,
origin:Ve,deadline:tt?Math.max(ge,He):ge}]}function g(T,v,{holdsVersion:D},ae,Te){return T!==(0,k.$m)(Te)?(0,k.yv)(T)===(0,k.yv)(v):!D||[he.ej,he.CD].every(be=>(0,ke.
$6)(Te,"metadata","annotations",be)===ae.metadata.annotations[be])}var F=(T,v,D)=>(0,k.So)(se(T,v))===(0,k.So)(se(T,D)),se=(T,v)=>(0,k.ty)((0,ke.Gv)(v.spec)?v.spec:
{},(0,k.g4)(v).get(T)??{});function pe(T){const{replicas:v,updatedReplicas:D,availableReplicas:ae}=(0,V.zi)(T);return D>=v&&ae>=v}}),8991:((ct,Be,a)=>{a.d(Be,{WW:()=>An,
gg:()=>Ft,j$:()=>_o});var V=a(6975),Pe=a(1902),U=a(2459),k=a(9116),he=a(9263),M=a(5015),ke=a(8850),Ie=a(4132),$e=a(7915),Se=a(1854),Ge=a(5233),le=a(4118),j=a(8699),
re=a(8925),Fe=a(9951),H=a(1731),G=a(4054),Y=a(4925),ie=a(7129),J=a(57),g=a(6580),F=a(9964),se=a(7985),pe=a(7076),T=a(2586),v=a(8243),D=a(2804),ae=a(3024),Te=a.n(
ae),be=a(1455),He=a.n(be),Je=a(7598),Ze=a.n(Je);async function Ne({log:e},{cluster:n,manifest:s,marker:i,version:d,namespace:l,pods:u},{kept:p},S,R){if(p?.marker===
i&&(p.verified||!R))return p;const b=(0,v.$6)(S,"metadata","uid")??"",X=(0,v.tk)(S,"metadata","generation")===1,Q=(0,M.uT)(p,{manifest:s,marker:i,version:d.version,
verified:R,pods:u},b,X);try{await(0,M.gn)(n,l,Q)}catch(z){if(!(z instanceof D.zg)||z.outcome==="cancelled")throw z;e.warn(`A later rollback CANNOT GO BACK to th\
is version, because its manifest could not be kept: ${z.message}`)}return Q}async function Ve(e,{version:n,manifest:s}){try{await(0,U.cR)((await e.mlflow()).forCleanup(
Se.mw),n,{at:s.metadata.annotations[Fe.hD],"promotion-id":e.inputs["promotion-id"]})}catch(i){if(!(i instanceof D.zg)||i.code==="E_PROMOTION_UNDONE")throw i;e.log.
warn(`Whether the promotion still stands is not known: ${i.message}`)}}var ge=({pipeline:e},{version:n,cluster:s,namespace:i,address:d,url:l,manifest:u},p)=>({state:p,
time:new Date().toISOString(),server:s.identity,namespace:i,name:d.name,version:n.version,url:l,...tt(u),...e.link===void 0?{}:{pipeline:e.link}}),tt=({metadata:e})=>{
const n=e.annotations[Fe.hD];return n===void 0?{}:{target:n}};async function Qe(e,n,{mlflow:s,lease:i,former:d},l,{live:u,...p},S){const R=ge(e,n,l),b={...R,...(0,Se.
$t)(R.server,R.namespace,R.name,u),...p},{model:X,version:Q}=n.version,z=S===void 0||S==="nothing"?void 0:S,Ae=l==="serving"?{model:X,version:Q}:z,at=(We,je)=>z!==
void 0&&(0,M.p)(We,z)?(0,M.Ck)(je,b,z.version):(0,M.p)(We,{model:X,version:Q})?b:Ae!==void 0?(0,M.VN)(je,b.time,"replaced",(0,M.Er)(We,Ae)):S==="nothing"?(0,M.VN)(
je,b.time,"removed","the deployment was removed"):void 0;await(0,M.SJ)(i,s,e.signal,We=>(0,M.ZJ)(We,b,{model:X,versions:[{model:X,version:Q},z,d].filter(je=>je!==
void 0)},at),({message:We})=>e.log.warn(`The deployment is not recorded on the model version: ${We}`))}async function te(e,n,s){let i;return await(0,M.SJ)(s,await e.
mlflow(),void 0,async d=>{i=await(0,M.M8)(d,n.version,ge(e,n,"deploying"))},({message:d})=>e.log.warn(`Where this deploys is not recorded beforehand on the mode\
l version: ${d}`)),i}async function N(e,{version:n},{mlflow:s,lease:i},d){await(0,M.SJ)(i,s,e.signal,l=>(0,M.NG)(l,n,d),({message:l})=>e.log.warn(`The record of\
 what was about to be deployed is left on the model version: ${l}`))}var ne=200,A=e=>({ok:!1,problem:e});function B(e,n){const s=(0,v.qF)(e);if(s===void 0)return A(
/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,v.Gv)(s))return A("the answer is no JSON object");if(Array.isArray(
s.outputs))return Re(s,n);if(Array.isArray(s.predictions))return w(s.predictions,n);if((0,v.Gv)(s.outputs))return w(Object.values(s.outputs),void 0);if((0,v.Gv)(
s.data)||s.jsonData!==void 0||s.strData!==void 0)return Ee(s,n);const i=ce(s);return A(i===void 0?"the answer holds neither outputs (V2), nor data (V1), nor pre\
dictions (TensorFlow)":`the model server says: ${(0,H.q)(i)}`)}var ve=e=>(0,v.Gv)(e)&&(Array.isArray(e.outputs)||(0,v.Gv)(e.outputs)||Array.isArray(e.predictions)||
(0,v.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),ce=e=>(0,v.$6)(e,"error")??(0,v.$6)(e,"message")??(0,v.$6)(e,"status","info");function Re(e,n){const s=(0,v.
yR)(e,"outputs");if(s.length===0)return A("the answer has no outputs");const i=[];for(const d of s){const l=(0,v.$6)(d,"name")??"?",{data:u,shape:p}=d;if(!Array.
isArray(u)||!Array.isArray(p))return A(`output ${l} lacks data or shape`);const S=I(u),R=p.map(Number),b=R.reduce((Q,z)=>Q*z,1);if(S.length!==b)return A(`output\
 ${l} has ${S.length} values for the shape [${R.join(", ")}]`);const X=O(S);if(X!==void 0)return A(`output ${l} ${X}`);if(n!==void 0&&R[0]!==n)return A(`output ${l}\
 has ${R[0]??0} rows for ${n} that were asked about`);i.push(...S)}return W(i)}function Ee(e,n){const s=(0,v.fK)(e,"data","ndarray")??(0,v.fK)(e,"data","tensor",
"values")??(0,v.fK)(e,"jsonData")??(0,v.fK)(e,"strData"),i=I(s);if(s===void 0||i.length===0)return A("the answer has no data");const d=O(i);if(d!==void 0)return A(
`the answer ${d}`);const l=(0,v.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(s)?s.length:void 0;return n!==void 0&&u!==void 0&&u!==
n?A(`the answer has ${u} rows for ${n} that were asked about`):W(i)}function w(e,n){const s=I(e),i=O(s);return i!==void 0?A(`the answer ${i}`):n!==void 0&&e.length!==
n?A(`the answer has ${e.length} rows for ${n} that were asked about`):W(s)}function I(e){const n=[],s=[e];for(;s.length>0;){const i=s.pop(),d=Array.isArray(i)?i:
(0,v.Gv)(i)?Object.values(i):void 0;if(d===void 0)n.push(i);else for(let l=d.length-1;l>=0;l-=1)s.push(d[l])}return n}var W=e=>e.length===0?A("the answer has no\
 values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ne)},L=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.
test(e);function O(e){const n=e.findIndex(L);return n<0?void 0:`holds ${JSON.stringify(e[n]??null)} at position ${n}, which is no finite value`}function Z(e,n,s){
const i=Array.isArray(n)?n.flat(1/0):[n];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;const d=i.findIndex((l,u)=>!Ce(e[u],l,s));return d<
0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}var Ce=(e,n,s)=>typeof e=="number"&&typeof n=="number"?Math.abs(e-n)<=s*Math.
max(1,Math.abs(n)):e===n,q=(e,n=!1)=>({kind:"wrong",problem:e,mayPass:n}),ye=(e,n=!1)=>({kind:"silent",why:e,mayPass:n}),me=new Set([404,429,502,503,504]),we=new Set(
[401,403,407,408,421,429,431,511]),x=new Set([413,502,503,504]),K=new Set([404,405,410,413,502,503,504]),ue=new Set([400,422,500]),_e=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,
fe=e=>_e.test(e);function xe(e,n,s){const{status:i,body:d}=n,l=(0,v.qF)(d);if(i===200)return y(e,n,l,s);const u=me.has(i),p=`HTTP ${i}${_(d,l)}`;return i>=300&&
i<400?ye(`it redirects${n.location===void 0?"":` to ${oe(n.location)}`} (HTTP ${i})`):$(l)?ye(`the API server did not lead there: ${p}${i===403?" (the role need\
s the verb create on services/proxy)":""}`,u):we.has(i)?ye(`${p}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":
""}`,u):s.isMadeUp===!0&&ue.has(i)&&(e==="service"||C(l))?fe(d)?q(p):{kind:"open",why:p}:e==="service"?E(d)&&x.has(i)?ye(p,u):q(p,u):K.has(i)||!C(l)?ye(p,u):q(p,
u)}function h(e){const{code:n,message:s}=(0,G.Ic)(e),i=(0,G.gt)(n);return ye(`${s||n}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||n==="ENO\
TFOUND"))}function y(e,{body:n,cut:s},i,d){if(s===!0)return ye("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(n):!ve(
i);if(e==="ingress"&&l)return ye(`its answer is no prediction${_(n,i)}`);const u=B(n,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:q(u.
problem);const p=d.expected===void 0?void 0:Z(u.values,d.expected,d.tolerance);return p===void 0?{kind:"prediction",shown:u.shown}:q(`the prediction is not the \
expected one: ${p}`)}function _(e,n){const s=(0,H.q)(ce(n)??e);return s===""?"":`, ${s}`}var E=e=>e.trimStart().startsWith("<"),$=e=>(0,v.$6)(e,"kind")==="Statu\
s"&&(0,v.$6)(e,"apiVersion")==="v1";function C(e){return(0,v.$6)(e,"status","info")!==void 0?!0:(0,v.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||e.detail!==
void 0)}var oe=e=>URL.canParse(e)?new URL(e).host:"another path",de=3e4,Ke=500;async function Ue(e,n,s,i=de){const d=performance.now();for(;;){const l=await rt(
e,n,s);if(l.kind==="prediction"||l.kind==="open"||!l.mayPass||performance.now()-d>=(l.kind==="silent"?i:de))return l;await(0,Y.v)(Ke,s)}}var ze=5e4;async function rt(e,n,s){
const i=performance.now();try{return xe(e.way,await e.send(),n)}catch(d){if(s.aborted)throw d;if(d instanceof G.wC||e.way==="ingress")return h(d);if(performance.
now()-i>=ze&&await e.isOpen?.().catch(()=>!1))return{kind:"wrong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(d instanceof
D.zg&&d.code==="E_CLUSTER_UNREACHABLE")return{kind:"silent",why:d.message,mayPass:!0};if(d instanceof D.zg&&d.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silen\
t",why:d.message,mayPass:!1};throw d}}var st=6e4,Xe=4*1024*1024;async function ot({headers:e,tls:n},s,i,d){const l=(0,V.o)(s.protocol,n),u={accept:"application/\
json",...e,"content-type":"application/json"},p=await l.send({method:"POST",url:s,headers:u,body:i,timeoutMs:st,signal:d,maxBytes:Xe,isFresh:!0});return{status:p.
status,body:p.body,cut:p.isCut,location:p.headers.location}}var qe=e=>({problem:n})=>e.test(n),wt=qe(/enforce schema|missing inputs|[Ii]ncompatible (?:input|type)|has \d+ features|feature names|could not convert|not in index|KeyError/),
bn=({manifest:e,holders:n})=>!(0,re.os)(e)&&n.some(({graph:s})=>(0,g.ig)(s,[]).some(({node:i})=>{const d=(0,v.yR)(i,"parameters").find(l=>(0,v.$6)(l,"name")==="\
xtype");return i.implementation==="MLFLOW_SERVER"&&((0,v.$6)(d,"value")??"ndarray")==="ndarray"})),zt=({plan:e})=>e.isOfUser===!0?"correct the request in that f\
ile":"log it with an input_example that it takes, or give a request with --verify FILE",Un=[[({problem:e})=>fe(e),()=>"see in the log of the model server why it\
 could not load the model (--on-failure keep leaves its pods); log the model with what it lacks, or serve it by an image that has it (--image)"],[e=>wt(e)&&bn(e),
()=>"deploy with --xtype DataFrame, without which a V1 MLFLOW_SERVER drops the names of the columns"],[wt,e=>`the model refuses these values as its signature or\
 itself has them: ${zt(e)}`],[qe(/is not the expected one/),()=>'see whether it is the right version, and whether "expected" and "tolerance" of that file still \
hold'],[qe(/ rows for \d+ |NaN|holds? null|has no (?:data|outputs)|values for the shape|is (?:not|no) JSON|neither outputs/),()=>"see what the model answers to \
this request: it has to give a finite value for each row; another request is given with --verify FILE"],[qe(/^HTTP 40[45]\b/),({route:e})=>e.way==="ingress"?"se\
e whether --endpoint is the ingress of this deployment":"see whether the server speaks the protocol of the manifest (--protocol), and knows its model by the nam\
e of the graph node"],[qe(/no answer to the prediction|^HTTP 50[234]\b/),()=>"see in the log of the model server what keeps it, and whether it has the memory an\
d the CPU for a prediction (resources in deploy.yaml)"]];function jn(e){return Un.find(([s])=>s(e))?.[1](e)??`see its cause in the log of the model server (--on\
-failure keep leaves its pods); if the model is not meant to take this request, ${zt(e)}`}var Bn=5e3,Ot=500;async function Wn(e){const{manifest:n,holders:s,ingress:i,
plan:d,signal:l}=e,u=performance.now(),p=(0,re.i9)(n),S=p.length>0&&p.every(We=>s.includes(We)),R=[];let b;for(const We of s){const je=Nn(e,We),et=await Ue(je,d,
l,i!==void 0&&S?Bn:void 0);if(et.kind==="wrong")throw Xt(e,je,et.problem);if(et.kind==="open")return{isProven:!1,why:Ct(je,et.why)};et.kind==="silent"?R.push(Zt(
je,et.why)):b??=et.shown}const X=R.length===0&&b!==void 0,[Q]=p;if(i===void 0||Q===void 0||!(X||S))return X?{isProven:!0,by:["service"],shown:b??"",durationMs:Math.
round(performance.now()-u),remarks:[]}:{isProven:!1,why:[...R,...i===void 0?[]:["An answer of the ingress would prove nothing, because other predictors answer t\
here too."]].join(" ")};await e.beforeIngress?.();const z=Ht(e,i,Q),Ae=await Ue(z,d,l),at=Math.round(performance.now()-u);if(Ae.kind==="wrong"&&S)throw Xt(e,z,Ae.
problem);return X?Ae.kind==="prediction"?{isProven:!0,by:S?["service","ingress"]:["service"],shown:b??"",durationMs:at,remarks:[]}:{isProven:!0,by:["service"],shown:b??
"",durationMs:at,remarks:[Jt(z,Ae)]}:Ae.kind!=="prediction"?{isProven:!1,why:[...R,Jt(z,Ae)].join(" ")}:{isProven:!0,by:["ingress"],shown:Ae.shown,durationMs:at,
remarks:R}}function Nn({cluster:e,manifest:n,namespace:s,plan:i},d){const l=(0,re.sc)(n.metadata.name,d),u=(0,re.tf)(n,d);return{way:"service",title:`Service ${s}\
/${l}:${re.ld}${u} of predictor ${d.name} (through the API server)`,send:()=>e.proxyToService(s,l,re.ld,u,i.body),isOpen:async()=>!$((0,v.qF)((await e.proxyToService(
s,l,re.ld,"/live","")).body))}}function Ht({manifest:e,namespace:n,plan:s,signal:i},d,l){const u=Qt(d.address,(0,re.PQ)(e,n,l));return{way:"ingress",title:u.href,
send:()=>ot(d,u,s.body,i)}}var Qt=(e,n)=>new URL(e.pathname.replace(/\/+$/,"")+n,e);function Jt(e,n){return n.kind==="silent"?Zt(e,n.why):n.kind==="open"?Ct(e,n.
why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,T.xS)(n.problem,Ot)}.`}var Ct=({title:e},n)=>`${e} does not take the values that we\
re made up for it, which proves nothing: ${(0,T.xS)(n,Ot)}.`,Zt=({title:e},n)=>`${e} says nothing of the model: ${(0,T.xS)(n,Ot)}.`;function Xt({manifest:e,holders:n,
plan:s},i,d){const l=(0,T.it)((0,T.YI)(d),Ot).replace(/[.\s]+$/,"");return new D.zg("E_VERIFY_FAILED",`The pods are ready, but ${i.title} gave no usable predict\
ion: ${l}. What to do: ${jn({manifest:e,holders:n,plan:s,route:i,problem:d})}.`)}async function kt(e,n,s){const{manifest:i,origin:d,marker:l,forTarget:u,pods:p,
modelUri:S,holders:R,name:b,namespace:X}=s,{endpoint:Q}=e.inputs,z=await e.cluster(),Ae=X??z.defaultNamespace;e.inputs.namespace===void 0&&qt(s,z.defaultNamespace,
e.inputs.allow);const at={...i,metadata:{...i.metadata,namespace:Ae}},We=Kn(at,Ae,Q),je={name:b,namespace:Ae,version:n.version,"model-uri":S,url:We,changed:"fal\
se",verified:"false","verified-by":""};for(const et of["name","namespace","version","model-uri","url","changed","verified","verified-by"])e.output(et,je[et]);return{
cluster:z,version:n,manifest:at,origin:d,marker:l,forTarget:u,pods:p,modelUri:S,holders:R,namespace:Ae,address:{resource:re.kl,namespace:Ae,name:b},url:We}}function qt({
namespace:e,place:n},s,i=new Set){if(!(e===void 0||e===s||i.has((0,g.OH)("namespace",e))))throw new D.zg("E_MANIFEST",`${n} cannot be deployed. It names the nam\
espace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,g.L9)("namespace",e)}.`)}function Kn(e,n,s){const[i]=(0,re.i9)(e);return i?s?Qt(
s,(0,re.PQ)(e,n,i)).href:`http://${(0,re.sc)(e.metadata.name,i)}.${n}:${re.ld}${(0,re.tf)(e,i)}`:""}async function Pt({log:e},{cluster:n,namespace:s}){const i={
resource:le.r$,name:s};if(await n.get(i))return;const d={[Fe.Ly]:Fe.bU};await n.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{name:s,labels:d}}),e.progress(
`Created the namespace ${s}.`)}var ht=30;function Fn(e,n){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,k.c)(e,n),i=(0,v.tk)(e,"metadata","generat\
ion")!==(0,v.tk)(n,"metadata","generation")||s.some(U.Xb),d=i?(0,U.JA)((0,U.s6)(e,n,s)):"";return{changed:i,pods:d,text:[d,(0,k.h)(s,ht)].filter(Boolean).join(`\

`)}}async function Vn(e,{version:n,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":p,"github-token":S}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:R,version:b}=n,
X=await e.announceDeployment({environment:p??`${s}/${i.name}`,description:`${R} version ${b}`,payload:{model:R,version:b,namespace:s,name:i.name},token:S});try{
const Q=await l();return await X({state:"success",description:Q.reason,url:d}),Q}catch(Q){const{outcome:z,message:Ae}=(0,D.uQ)(e.stopped.aborted?e.stopped.reason:
Q);throw await X({state:z==="failed"||z==="rolled-back"||z==="timeout"?"failure":"error",description:Ae}),Q}}function Gn(e,n,s,i){const d=(0,le.vY)(s),{cause:l,
log:u,excerpt:p,objects:S,initLog:R}=n,b=n.advice===void 0?"":` What to do: ${n.advice}.`,X=[...S?[{title:`Objects of ${d}`,text:S}]:[],...u&&p?[{title:`From th\
e ${u.title}`,text:p}]:[],...R?[{title:`From the ${R.title}`,text:R.text}]:[]];if(e.state==="timeout"){const Ae=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:X,error:new D.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Ae}${b}`)}}const Q=e.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",z=(0,T.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{log:u,
excerpts:X,error:new D.zg(Q,`${d} cannot serve: ${l===void 0?z:`${l}. ${z}`}${z.endsWith(".")?"":"."}${b}`)}}function Yn({why:e,known:n},s){const i=n===""?"":` \
What was seen last: ${(0,T.xS)(n,1e3)}.`;return new D.zg(e.code,`It could not be told whether ${(0,le.vY)(s)} serves: when the time was over (--timeout), the cl\
uster did not show what is there. ${e.message}${i}`,{cause:e})}var xn=({live:e,applied:n})=>e===void 0||(0,v.tk)(e,"metadata","generation")!==(0,v.tk)(n,"metada\
ta","generation");function zn(e){const{live:n,applied:s,objects:i}=e,d=(0,v.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,v.$6)(n,"metadata","resourceVer\
sion")===d&&(0,v.$6)(n,"metadata","uid")===(0,v.$6)(s,"metadata","uid");return{unchanged:!xn(e),...l?{seen:{owner:s,objects:i}}:{}}}var Hn=2e4;async function en(e,{
cluster:n,manifest:s,marker:i,address:d},l){const{inputs:u,log:p}=e,S=(0,re.pG)(s,i,d,l.applied),R=performance.now(),b=z=>`${((performance.now()-R)/1e3).toFixed(
z)} s`,X=await n.waitForRollout(S,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:he.ej,...zn(l),before:{owner:l.live},report:z=>p.progress(
`Waiting (${b(0)}) for ${z}.`)});if(X.state==="current")return p.progress(`The rollout is complete after ${b(1)}.`);if(X.state==="unseen")throw Yn(X,d);const Q=Gn(
X,await n.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(Hn)])).diagnose(S,X),d,u.timeout);throw Q.log&&p.foreign(Q.log.title,Q.log.text),e.summarize(
...Q.excerpts.map(({title:z,text:Ae})=>({kind:"log",title:z,text:Ae}))),Q.error}async function Qn({inputs:e,log:n,waitMs:s},i,d){const{cluster:l,address:u,namespace:p,
manifest:S,marker:R}=i,b=()=>Promise.all([l.get(u),(0,M.DL)(l,p,u.name),l.listRolloutObjects((0,re.Ef)(S,R,u,"")),d()]);let[X,Q,z,Ae]=await b();for(;X!==void 0&&
(0,Ge.vx)(X);)n.progress(`${(0,le.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,v.$6)(X,"metadata","uid")??"",s(e.timeout),at=>n.
progress(at)),[X,Q,z,Ae]=await b();return{live:X,kept:(0,M.uq)(X,Q),objects:z,version:Ae}}async function Jn(e,{cluster:n,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:p,kept:S}){if(p===void 0||S!==void 0||(0,v.tk)(p,"metadata","generation")!==1||(0,re.Ef)(u,l,d,"").readMarker(p)!==l)return!1;const{registry:R}=(await e.
mlflow()).forCleanup(Se.mw),b=await R.version(s.model,s.version).catch(()=>{}),X=(0,Se.$t)(n.identity,i,d.name,p);return b!==void 0&&!(0,Se.T3)(b).some(Q=>Q.state===
"serving"&&(0,Se.ii)(Q,X))}function Lt(e,n,s){switch(e.kind){case"table":return s&&!qn(e,n)?Xn(e,n):Zn(e,n);case"tensor":return`{"data":{"ndarray":${$t(e.tensor,
n.get(Pe.p1))}}}`;case"tensors":{const i=tn([...e.tensors],n);return`{"jsonData":${s&&(0,Pe.VK)(e.tensors,n)?`[${i}]`:i}}`}}}var Zn=({columns:e,rows:n},s)=>{const i=n.
map(d=>`[${e.map((l,u)=>$t(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Xn=({columns:e,rows:n},s)=>`\
{"jsonData":[${n.map(i=>tn(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,tn=(e,n)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${$t(i,n.get(s))}`).join(",")}}`;function qn({
columns:e,rows:n},s){const i=new Set(e.map((d,l)=>eo(n.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function eo(e,n){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?ft(n)||!e.every(Number.isInteger)?"float":"whole":"other"}var ft=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),$t=(e,n)=>ft(n)?nn(e):JSON.stringify(e),nn=e=>Array.isArray(e)?`[${e.map(nn).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),to={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},on=(e,n,s)=>s==="v2"?JSON.stringify(sn(e,n)):Lt(e,n,s==="v1-mlflow");function sn(e,n){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:Mt(d,n.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[pt("input-0",e.tensor,n.get(Pe.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!an(n.get(d)));return{inputs:s.map(([d,l])=>pt(d,Array.isArray(l)?l:[l],n.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var an=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function pt(e,n,s){const i=[];for(let l=n;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
n)?n.flat(1/0):[n];return{name:e,shape:i,datatype:Mt(d,s),data:d}}function Mt(e,n){const s=n===void 0?void 0:to[n]??(/^<U\d*$|^<M8/.test(n)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var no=3e5,rn=1e4,cn=8,dn={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function ln(e){const n=(0,v.qF)((0,v.$6)(e,"signature","inputs")??"");if(!Array.isArray(n)||n.length===0||n.length>rn||!n.every(v.Gv))return;const s=(0,v.
yR)({root:n},"root"),i=s.map(u=>({name:(0,v.$6)(u,"name"),value:(0,v.$6)(u,"type")==="tensor"?oo(u):It(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:p})=>u===void 0?[]:[[u,p]]),l=s.map(u=>(0,v.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function It(e,n=0){const s=(0,v.$6)(e,"type")??
"";if(n>cn)return;if(Object.hasOwn(dn,s))return dn[s];if(s==="any")return"a";const i=(0,v.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,v.
Gv)(i)){const u=It(i,n+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,v.Gv)(d))return;const l=Object.entries(d).slice(
0,rn).map(([u,p])=>[u,(0,v.Gv)(p)?It(p,n+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function oo(e){const n=(0,v.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,v.fK)(e,"tensor-spec","shape"),i=so(n);if(i===void 0||!Array.isArray(s)||s.length>cn)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>no))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function so(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var un=["auto","required","off"],ao={label:"auto\
, required, off, or a JSON file",parse:e=>{const n=un.find(i=>i===e);if(n!==void 0)return{kind:n};if((0,ae.existsSync)(e))return{kind:"file",path:e};const s=(0,F.
qb)(e,un);throw new g.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},ro=1024*1024,mn=1e-6;
async function io(e,n,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return bt(e.path,await lo(e.path));case"\
auto":case"required":{const l=await co(n,s,i,d).catch(u=>{if(u instanceof D.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new D.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function co(e,n,s,i){if(s==="tensorflow")
return{kind:"none",why:"an input example of MLflow's cannot be said in the protocol tensorflow (give a request with --verify FILE)"};const{model:d,version:l}=n,
u=(R,b)=>e.readOfVersion(n,R,b);for(const R of(0,Pe.Gw)(i)){const b=await hn(u,R),X=b===void 0?void 0:(0,Pe.qx)(b);if(X===void 0)continue;const Q=(0,Pe.zU)((0,v.
$6)(i,"signature","inputs")??"");return s==="v2"&&(0,Pe.JH)(Q)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, wh\
ich the V2 protocol cannot say (give a request with --verify FILE)`}:fn(`the model's own input example (${R})`,X,Q,s)}const p=ln(i),S=(0,Pe.zU)((0,v.$6)(i,"sign\
ature","inputs")??"");return p!==void 0&&!(s==="v2"&&(0,Pe.JH)(S))?{...fn("a request made from the model's signature, because it has no input example",p,S,s),rows:void 0,
isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function hn(e,n){
try{return await e(n,ro)}catch(s){if(s instanceof D.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function fn(e,n,s,i){return{kind:"request",origin:e,body:on(
n,s,i),rows:(0,Pe.BO)(n,s),tolerance:mn}}async function lo(e){try{return await(0,be.readFile)(e,"utf8")}catch(n){const s=n instanceof Error?n.message:String(n);
throw new D.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:n})}}function bt(e,n){const s=(0,v.qF)(n);if(!(0,v.
Gv)(s))throw new D.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,v.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?
s.request:s),rows:void 0,isOfUser:!0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,v.tk)(s,"tolerance")??mn}}var lt=(...e)=>({deploy:e,rollback:e}),
Ut=["get","create","update","delete"],pn=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["se\
ldondeployments"],verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],
undeploy:["get","list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delet\
e"],rollback:["get","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:Ut,
rollback:Ut,undeploy:Ut}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicas\
ets"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:[
"pods"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:lt("\
list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",
resources:["virtualservices"],verbs:lt("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not \
waited for",group:"getambassador.io",resources:["mappings"],verbs:lt("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:lt("get")},{why:"\
why it did not",group:"",resources:["events"],verbs:lt("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",
resources:["services/proxy"],verbs:{deploy:["create"]}}],vn={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccess\
Review"},uo=new Set(["pods/log","events","virtualservices","mappings"]),mo=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),_n=5,ho=({asksByProxy:e,
secret:n})=>[...pn.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>uo.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,
resource:l,verb:u})))),...n===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:n}))];async function jt(e,n,s){const i=await En(e,n,s);
if(i!==void 0)throw new D.zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${n} needs rights that these credentials lack: ${i}. Give the account the Role of \
docs/permissions.md there, or correct --namespace if another one is meant.`)}async function gn(e,n,s,i){if(!(e instanceof D.zg)||e.code!=="E_CLUSTER_FORBIDDEN")
return e;const d=await En(n,s,i).catch(()=>{});return d===void 0?e:new D.zg(e.code,`${e.message} All that a deploy needs there and they lack: ${d}.`,{cause:e,outcome:e.
outcome,exit:e.exit})}async function En(e,n,s){const i=ho(s),d=[];for(let u=0;u<i.length;u+=_n){const p=i.slice(u,u+_n),S=await Promise.all(p.map(R=>fo(e,n,R)));
d.push(...p.filter((R,b)=>S[b]===!1))}if(d.length===0)return;const l=new Map;for(const{group:u,resource:p,verb:S}of d){const R=u===""?p:`${p}.${u}`;l.set(R,[...l.
get(R)??[],S])}return[...l].map(([u,p])=>`${p.join(", ")} ${u}`).join("; ")}async function fo(e,n,{group:s,resource:i,verb:d,name:l}){const[u,p]=i.split("/"),S={
namespace:n,group:s,resource:u,verb:d,...p===void 0?{}:{subresource:p},...l===void 0?{}:{name:l}};try{const R=await e.create({resource:vn,name:i},{apiVersion:"a\
uthorization.k8s.io/v1",kind:vn.kind,spec:{resourceAttributes:S}}),b=(0,v.fK)(R,"status","allowed");return typeof b=="boolean"?b:void 0}catch(R){if(R instanceof
D.zg&&!mo.has(R.code))return;throw R}}var yn=e=>{setImmediate(()=>setImmediate(e))};async function wn(e,n,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,U.sB)(n,s,i,
{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["dry-run"]!=="client"&&yn(()=>{e.cluster().catch(()=>{})});const p=await u;for(const S of p.
notes)d.progress(S);for(const S of p.warnings)d.warn(S);return{rendered:p,plan:await io(i.verify,n.artifacts,s,(0,re.aI)(p.manifest),p.mlModel)}}async function On(e,{
cluster:n,namespace:s,address:i,manifest:d,forTarget:l,pods:u,origin:p},S){const{inputs:R,log:b}=e,X=R["create-namespace"],Q=Bt(e,S);if(X&&await n.get({resource:le.
r$,name:s})===void 0){await Promise.all([vo(n),jt(n,s,Q)]);return}const[z]=await Promise.all([(0,U.Pj)(await e.mlflow(),n,i,{manifest:d,forTarget:l,pods:u,origin:p},
R,Ae=>b.warn(Ae)).catch(async Ae=>{if(!(Ae instanceof D.zg)||!Ae.message.includes("does not support dry run"))throw await gn(Ae,n,s,Q);b.warn(`The cluster canno\
t be asked beforehand what it makes of the manifest: ${Ae.message}`)}),jt(n,s,Q)]);return z}var Bt=({inputs:e},n)=>({asksByProxy:n.kind==="request"&&e.verify.kind===
"required"&&e.endpoint===void 0,secret:e["storage-secret"]?.name});async function po(e,{cluster:n,namespace:s},i,d){try{return await d()}catch(l){throw await gn(
l,n,s,Bt(e,i))}}async function vo(e){if(!await e.serves(re.kl))throw new D.zg("E_CRD_MISSING",`The cluster at ${e.server} does not know ${re.kl.kind}s: install \
Seldon Core first.`)}async function _o(e,n){const s={...e,log:ie.aB,output:()=>{}},{rendered:i,plan:d}=await wn(s,await e.mlflow(),n);await On(s,await kt(s,n,i),
d)}var Pn={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"small",description:"\
The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where none was."},"model-\
uri":{kind:"small",description:"Where the model server loads the model from; empty if an image holds it."},url:{kind:"small",description:"Where predictions are \
asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false wher\
e it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."},"verified-by":{kind:"small",description:"What \
the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,ingress`; empty where it is not verified."}},
go=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,$n=8,Eo=new Set(["host","accept","accept-\
language","origin","user-agent"]);function Mn(e){const n=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()==="")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.
exec(i)??[],u=yo(d.toLowerCase(),l,n);if(u!==void 0)return{problem:`line ${s+1} ${u}`};n.set(d.toLowerCase(),l)}return{headers:n}}function yo(e,n,s){if(e===""||
n==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no header can have";if(go.test(e))return`names the head\
er ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,se.S)(n);return i===void 0?void 0:`has a value that cannot be sent\
: ${i}`}function wo(e){const n=Mn(e);if("problem"in n)return[];const s=[...n.headers].filter(([i])=>!Eo.has(i)).flatMap(([,i])=>[i,i.replace(/^\w+ /,"")]);return[
...new Set(s)].filter(i=>i.length>=$n)}var Dn=1024*1024,Wt="expected the ingress's http(s) address",Sn={label:"http(s) address",parse:e=>{const n=/^https?:\/\//i.
test(e)&&URL.canParse(e)?new URL(e):void 0;if(n===void 0)throw new g.S7(`${Wt}, got "${e.replace(/\/\/.*@/,"//***@")}"`);if(n.username!==""||n.password!=="")throw new g.
S7(`${Wt} without a user name or password, which outputs would show: give them by endpoint-headers, as Authorization: Basic \u2026`);if(n.search!==""||n.hash!==
"")throw new g.S7(`${Wt} alone, without what follows a ? or #`);return n}},Oo={label:"Name: value, one a line",secretParts:wo,parse:e=>{const n=Mn(e);if("proble\
m"in n)throw new g.S7(n.problem);return n.headers}},Po={label:"PEM file",parse:e=>{const n=$o(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(n.length===0)throw new g.S7(`"${e}" holds no certificate in PEM form`);for(const s of n)try{new Je.X509Certificate(s)}catch{throw new g.S7(`"${e}" holds a\
 certificate that cannot be read`)}return n.join(`
`)}};function $o(e){let n;try{n=(0,pe.M)(e,Dn)}catch(s){throw new g.S7(`"${e}" cannot be read: ${(0,G.Ic)(s).message}`)}if(n===void 0)throw new g.S7(`"${e}" is \
larger than ${Dn} bytes`);return n}var Tn={endpoint:{kind:Sn,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the \
predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:g.hC,secret:!0,description:"Bearer token for the ingress. It goes th\
ere alone: no redirect is followed."},"endpoint-headers":{kind:Oo,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go t\
here alone."},"endpoint-ca-file":{kind:Po,description:"PEM file with the certificate authorities to trust for the ingress."}},An=(0,g.RU)(Tn,["endpoint-token","\
endpoint-headers"],({"endpoint-token":e,"endpoint-headers":n})=>{if(e!==void 0&&n?.has("authorization"))throw new g.S7("endpoint-token and the Authorization of \
endpoint-headers are both given: give one of them")});function Mo({endpoint:e,...n}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoin\
t-ca-file":d}=n;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var Do=({address:e,headers:n})=>e.protocol==="http:"&&Object.keys(n).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,So={...J.hI,...J.g$,...J.wO,...J.F2,timeout:{kind:g.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:g.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:ao,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},...Tn,"on-failure":{kind:(0,g.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:g.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:g.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...J.QF,"create-namespace":{kind:g.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:g.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:g.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":J.bU,"dry-run":{kind:(0,g.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}};async function t(e,{model:n,version:s},i,d){try{const l=(await e).forCleanup(d),u=(0,j.Tq)(await l.registry.
version(n,s)),p=u?.state==="held"?u:void 0,S=p===void 0?[]:(0,g.Sx)(p.target).map(g.Rg),R=[];for(const X of i===void 0?S:[i]){const[Q]=(0,g.Sx)(X);Q!==void 0&&await(0,U.
IL)(l,n,Q)===s&&R.push(X)}if(R.length===0)return;const b=`BUT IN MLFLOW ${R.join(" and ")} of ${n} still ${R.length===1?"names":"name"} version ${s}, because no\
 --promotion-id was given.`;return p===void 0||!R.every(X=>S.includes(X))?`${b} Take it out with demote --model ${o(n)} --version ${s} --from ${o(R.join(", "))}\
, or promote the version that serves.`:`${b} Undo that with rollback --model ${o(n)} --promotion-id ${p.id}; give deploy the --promotion-id of promote, and a fa\
ilure undoes it.`}catch(l){if(!(l instanceof D.zg))throw l;return}}var o=e=>/^[\w@.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,r=new Set(["E_ROLLOUT_FAILED",
"E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAITING","E_DEPLOY_HELD","E_PROMOTION_UNDONE"]),c=5e3,m=3e4,f=2e4,P=12e4,ee=6e4,Oe=1.5*Ie.UB,Me=e=>e+P+m,Ye=e=>Me(
e)+Oe+4*m;async function nt(e,n,s,i,d,l,u){const p=e.stopped.aborted,S=p?(0,D.uQ)(e.stopped.reason):(0,D.uQ)(d);if(l==="keep"){const je=i!==void 0&&!p&&!r.has(S.
code),et=i?it(S,"It was left as it is (--on-failure keep)."):S;return await u({isOpen:je,reason:et.message,state:i&&!je||p?"failed":void 0}),et}const b=i!==void 0||
e.signal.aborted||S.outcome==="unreachable"?p||r.has(S.code)?await ut(e,n,s,{error:S,cancelled:p,applied:i}):{kind:"open",detail:Le}:void 0,X=b?.kind==="open",Q=b?
b.kind!=="nothing"&&!X:S.outcome==="failed",Ae=!X&&(i!==void 0||b!==void 0&&b.kind!=="nothing")?b?.kind==="rolled-back"||b?.kind==="removed"?b.kind:"failed":void 0,
at=b?.why===void 0?S:new D.zg(b.why.code,S.message,{cause:b.why}),We=it(at,b?.detail??"",De(at,b));return await u({isOpen:X,state:Ae,reason:We.message,instead:b?.
instead}),it(We,(Q?await St(e,n,S,p):void 0)??"")}function De(e,n){if(!(e.outcome!=="failed"||!n))return n.kind==="rolled-back"?"rolled-back":n.kind==="failed"?
"rollback-failed":void 0}var it=(e,n,s=e.outcome)=>new D.zg(e.code,n===""?e.message:`${e.message} ${n}`,{cause:e.cause,outcome:s,exit:e.exit}),Le="Nothing was p\
ut back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.";async function ut(e,n,s,{error:i,cancelled:d,applied:l}){
const{address:u,marker:p,version:{model:S}}=n,R=(0,le.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because so\
mebody deleted it.",instead:"nothing"};if(i.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};
const b=d?ee:Me(e.inputs.timeout),X=AbortSignal.timeout(b),Q=n.cluster.withSignal(X);try{const z=!d&&i===e.signal.reason?await Nt(Q,n):void 0;if(z instanceof D.
zg)return{kind:"open",why:z,detail:`${z.message} ${Le}`};if(z?.state==="current"&&l===void 0)return{kind:"open",detail:`${R} was left as it is, because by now i\
t serves this version. Run this again to have that verified.`};const Ae=await Q.get(u);if(!Ae)return{kind:"nothing",detail:`${R} does not exist.`,instead:"nothi\
ng"};if((0,re.Ef)(n.manifest,p,u,"").readMarker(Ae)!==p)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody el\
se or was there before."};if(!s.live||await Jn(e,n,s))return await To(e,Q,n,Ae,d);const{kept:We}=s;if(!We)return{kind:"failed",detail:`Nothing could be put back\
: no manifest of ${R} was ever seen serving by this project.`};if(We.marker===p)return{kind:"nothing",detail:"Nothing was put back: this very version was the la\
st that was seen serving."};const je=(0,M.gt)(We,S);e.log.progress(`Putting ${je} of ${R} back.`);const et=await(0,he.rr)(Q,u,Ae,We,{force:e.inputs["force-confl\
icts"],timeoutMs:d||s.trouble!==void 0?c:e.inputs.timeout,patienceMs:e.inputs.patience,report:yt=>e.log.progress(`Rolling back: waiting for ${yt}.`),tell:yt=>e.
log.warn(yt)});if(We.adopted!==void 0)return await Dt(Q,n,s,et,d);const Yt={model:(0,M._P)(We)??S,version:We.version},gt=je.replace(/^v/,"V"),{serves:Et,unseen:xt,
explain:kn}=et;return Et?{kind:"rolled-back",detail:`${gt} was put back and serves.`,instead:Yt}:d?{kind:"rolled-back",instead:Yt,detail:`${gt} was applied agai\
n; this step did not wait until it serves.`}:xt?{kind:"failed",instead:Yt,detail:`${gt} was applied again, and it could not be told whether it serves: ${xt.message}`}:
{kind:"failed",detail:`${gt} was applied again, and does not serve either: ${await kn()}.`}}catch(z){return{kind:"failed",detail:`${s.live?"Putting the earlier \
version back":"Removing this first deployment"} failed: ${X.aborted?`the cluster at ${Q.server} did not take it within ${b/1e3} s.`:(0,D.uQ)(z).message}`}}}async function Nt(e,{
manifest:n,marker:s,address:i}){const d=e.withSignal(AbortSignal.timeout(f));try{const l=await d.get(i),u=(0,re.Ef)(n,s,i,(0,v.$6)(l,"metadata","uid")??"");return await(0,ke.
wW)(d,u,l)}catch(l){const u=(0,D.uQ)(l);return u.code==="E_UNEXPECTED"?new D.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${e.server} did not show within ${f/1e3}\
 s what is there.`,{cause:l}):u}}async function Dt(e,{namespace:n,address:s},{trouble:i},{serves:d,unseen:l,explain:u},p){await(0,M.BC)(e,n,s.name);const S="Wha\
t was taken over was restored as it stood, with who owns its fields";return d?{kind:"rolled-back",instead:"nothing",detail:`${S}, and serves.`}:p?{kind:"rolled-\
back",instead:"nothing",detail:`${S}; this step did not wait until it serves.`}:i!==void 0?{kind:"rolled-back",instead:"nothing",detail:`${S}; it did not serve \
fully before either: ${i}.`}:l?{kind:"failed",detail:`${S}; it could not be told whether that serves: ${l.message}`}:{kind:"failed",detail:`${S}, and does not s\
erve yet: ${await u()}.`}}async function To({log:e},n,{address:s},i,d){return await(0,he.dm)(n,s,(0,v.$6)(i,"metadata","uid")??"",e,d?void 0:P),{kind:"removed",
instead:"nothing",detail:`As a first deployment it was removed${d?"; this step did not wait until it is gone":""}.`}}async function St(e,{version:n,manifest:s},{
code:i},d){const l=e.inputs["promotion-id"];if(i==="E_PROMOTION_UNDONE")return;if(l===void 0)return t(e.mlflow(),n,s.metadata.annotations[Fe.hD],Se.mw);const u=d?
m:Oe+m;try{const p=(await e.mlflow()).forCleanup(u),S={log:e.log,signal:AbortSignal.timeout(u),leaseMs:Ie.UB,waitMs:Oe},{detail:R}=await(0,he.sF)(p,n.model,n.version,
l,d?void 0:S,`${(0,ie.sA)("deploy",e.pipeline)}, which could not make it serve`);return R}catch(p){return`The promotion ${l} could not be undone: ${(0,D.uQ)(p).
message}`}}var vt=3e4,Ao=1e3;async function Ro(e,n,s,i,d,l){const u=performance.now()+vt;for(let p=0;;p+=1){const R=(await e.list(le.Jw,n,{labelSelector:`${re.jC}\
=${(0,re.x2)(s)}`})).filter(b=>Co(b,i)).map(b=>(0,v.$6)(b,"metadata","name")??"");if(R.length===0||performance.now()>=u)return R;p===0&&l(`Waiting for ${R.length===
1?"the pod":`${R.length} pods`} of an earlier version to be gone (${R[0]??""}), so that the answer at the ingress is the new one's.`),await(0,Y.v)(Ao,d)}}function Co(e,n){
const s=(0,v.$6)(e,"metadata","annotations",Fe.yl),i=(0,v.$6)(e,"status","phase");return s!==void 0&&!n.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function Kt(e,n,s){
const{log:i,inputs:d,signal:l}=e;if(s.kind==="none")return i.warn(`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not pr\
ove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,manifest:p,namespace:S}=n,R=p.spec.predictors.filter(({name:z})=>n.holders.includes(z)),b=Mo(
d),X=b&&Do(b);X!==void 0&&i.warn(X);const Q=await Wn({cluster:u,manifest:p,namespace:S,holders:R,ingress:b,plan:s,signal:l,beforeIngress:()=>Rn(e,n)});if(!Q.isProven)
return i.warn(`NOT VERIFIED: ${Q.why} The pods are ready, which does not prove that the model answers.`),{...Q,isOpen:!0,isMadeUp:s.isMadeUp===!0};for(const z of Q.
remarks)i.warn(z);return i.progress(`Verified with ${s.origin} in ${Q.durationMs} ms, ${dt({...Q,isMadeUp:!1},n)}: ${Q.shown}`),e.output("verified","true"),e.output(
"verified-by",Q.by.join(",")),{...Q,isMadeUp:s.isMadeUp===!0}}function dt({by:e,isMadeUp:n},{manifest:s,holders:i}){const l={service:`by the Service of ${s.spec.
predictors.filter(({name:u})=>i.includes(u)).map(({name:u,shadow:p})=>`${p===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"at the ingress"};return`${e.
map(u=>l[u]).join(" and ")}${n===!0?", of a request made from the model's signature":""}`}function _t(e,{kind:n},s){if(!(e.isProven||e.isOpen!==!0||n==="auto"||
n==="off"))return new D.zg("E_NOT_VERIFIED",`${s} is rolled out and ready, but it could not be verified: ${e.why} It was left as it is, since nothing says that \
it does not serve. `+(e.isMadeUp===!0?"Log the model with input_example=\u2026, or give a request with --verify FILE, and deploy again.":"Let these credentials \
create services/proxy, or give what the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function Rn({log:e,signal:n},{
cluster:s,manifest:i,namespace:d,address:l}){const u=new Set(i.spec.predictors.flatMap(S=>(0,re.hf)(S)??[])),p=await Ro(s,d,l.name,u,n,S=>e.progress(S));p.length>
0&&e.warn(`The ingress may answer with an earlier version: its pods are still ending (${p.slice(0,5).join(", ")}).`)}function ko(e,n,s){const{version:i,namespace:d,
address:l,modelUri:u,url:p}=n;e.summarize({kind:"heading",text:`Deployed ${i.model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deploym\
ent",`${d}/${l.name}`],["version",i.version],["version before",s.previousVersion||"none"],...u===""?[]:[["model URI",u]],["URL",p],["changed",s.changed?"yes":"n\
o"],...s.pods===""?[]:[["pods",s.pods.replaceAll("pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${dt(s.verdict,n)}`:`NO: ${s.verdict.why}`]]})}var Ft=(0,ie.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:So,checks:[J.jd,An],outputs:Pn,cleanupMs:Ye,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:n}=e,s=await e.mlflow(),i=(0,U.Xc)(s,n);yn(()=>{(0,U.DO)()});const d=await i,
{rendered:l,plan:u}=await wn(e,s,d);if(n["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const p=await kt(e,d,l);return n["dry-run"]==="server"?Vt(e,p,u):(n["create-namespace"]&&await Pt(e,p),Vn(e,p,()=>po(e,p,u,()=>(0,M.
zV)(p.cluster,p.address,{step:"deploy",...e},(S,R)=>Cn(e,{...p,cluster:S},u,R)))))}});async function Vt(e,n,s){const i=await On(e,n,s);if(i===void 0)return{outcome:"\
done",reason:`All that can be asked beforehand of the namespace ${n.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`};
const{cluster:d,namespace:l,address:u}=n,{takenOver:p}=i;return p!==void 0&&await(0,he.sg)(e,n,p,(0,M.uq)(p,await(0,M.DL)(d,l,u.name))),Gt(e,`What would change \
in ${(0,le.vY)(u)}`,[i.pods,i.differences].filter(Boolean).join(`
`)),{outcome:"done",reason:`The cluster accepts the manifest: ${i.summary}. Nothing was changed.`}}function Gt({log:e},n,s){s!==""&&e.foreign(n,s)}async function Cn(e,n,s,i){
const{log:d,inputs:l}=e,u=await e.mlflow(),{objects:p,version:S,...R}=await Qn(e,n,()=>(0,U.Xc)(u,{...l,version:Number(n.version.version)})),{cluster:b,address:X}=n,
Q=`${S.model} version ${S.version}`,{live:z}=R,{isRenamed:Ae,isForeign:at}=await(0,U.XQ)(u,b,X,z,n.manifest,l),We=await(0,U.T5)(u,z,Ae,{...n,version:S},(0,le.vY)(
X),d);let je=We;const et=z&&(0,Se.c7)(z),Yt=R.kept&&Ae&&et?(0,M.FV)(R.kept,et.model,S.model):R.kept,gt=Ae?void 0:et,Et=z!==void 0&&at?await(0,he.sg)(e,We,z,R.kept):
void 0;await(0,U.w2)(e,We);const xt=(z&&(0,Se.Zy)(z))??"";e.output("previous-version",xt);const kn=await te(e,je,i);let yt=Et?{live:z,kept:Et.kept,trouble:Et.trouble}:
{live:z,kept:Yt},mt,Tt,At;try{const Ln=l["force-conflicts"];Et?{before:yt,applied:mt}=await(0,he.w9)(e,We,Et):(je={...We,manifest:await(0,$e.uk)(b,X,We.manifest,
z,{pods:We.pods,deployments:p.deployments,force:Ln})},mt=await(0,$e.AZ)(b,X,je.manifest,{force:Ln,origin:je.origin,tell:Lo=>d.warn(Lo)}));const Rt=Fn(z,mt);({changed:Tt}=
Rt),e.output("changed",String(Tt)),d.progress(`${(0,le.vY)(X)} ${z?Tt?"configured":"unchanged":"created"}: ${Q}${je.modelUri===""?", which its image holds":` fr\
om ${je.modelUri}`}.`),Gt(e,`What changed in ${(0,le.vY)(X)}`,Rt.text),await en(e,je,{live:z,objects:p,applied:mt}),At=await Kt(e,je,s),await Ve(e,je);const{isProven:In}=At;
await Ne(e,je,yt,mt,In),await Qe(e,je,{mlflow:u,lease:i,former:gt},"serving",{verified:In,live:mt},void 0),ko(e,je,{previousVersion:xt,verdict:At,changed:Tt,pods:Rt.
pods})}catch(Ln){throw await nt(e,je,yt,mt,Ln,l["on-failure"],async({state:Rt,reason:In,instead:Lo,isOpen:jo})=>{if(i.lost.aborted)return;const bo={mlflow:u,lease:i,
former:gt};Rt!==void 0?await Qe(e,je,bo,Rt,{verified:!1,reason:In,live:mt??z},Lo):kn&&!jo&&await N(e,je,bo,kn)})}const Io=_t(At,l.verify,Q);if(Io!==void 0)throw Io;
const Uo=At.isProven?`, proven by a prediction ${dt(At,je)}`:" (not verified)";return{outcome:Tt?"done":"unchanged",reason:Tt?`${Q} serves as ${(0,le.vY)(X)}${Uo}\
.`:`${Q} was serving already as ${(0,le.vY)(X)}.`}}}),1902:((ct,Be,a)=>{a.d(Be,{BO:()=>Fe,Gw:()=>H,JH:()=>k,Ux:()=>le,VK:()=>re,p1:()=>he,qx:()=>M,zU:()=>Ge});var V=a(
8243),Pe=new Set(["object","map","any"]),U=G=>G?.startsWith("array")??!1,k=G=>[...G.values()].some(Y=>U(Y)||Pe.has(Y)),he="";function M(G){const Y=(0,V.qF)(ke(G));
if(Array.isArray(Y))return $e(Y);if(!(0,V.Gv)(Y))return;const ie=Y.inputs??Y.instances,J=[Y.dataframe_split,ie,Y].map(Ie).find(g=>g!==void 0);return J!==void 0?
J:Array.isArray(Y.dataframe_records)?Se((0,V.yR)(Y,"dataframe_records")):Array.isArray(ie)?$e(ie):(0,V.Gv)(ie)?{kind:"tensors",tensors:new Map(Object.entries(ie))}:
typeof ie=="string"||typeof ie=="number"||typeof ie=="boolean"?{kind:"tensor",tensor:[ie]}:void 0}var ke=G=>G.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,
Y=>Y.startsWith('"')?Y:"null");function Ie(G){const[Y,ie]=[(0,V.fK)(G,"columns"),(0,V.fK)(G,"data")];if(!Array.isArray(ie))return;const J=ie,g=J.filter(F=>Array.
isArray(F));return Array.isArray(Y)?{kind:"table",columns:Y.map(String),rows:g}:Y===void 0&&g.length===J.length?{kind:"tensor",tensor:g}:void 0}function $e(G){const Y=G.
filter(V.Gv);return Y.length===G.length&&Y.length>0?Se(Y):{kind:"tensor",tensor:G}}function Se(G){const Y=[...new Set(G.flatMap(ie=>Object.keys(ie)))];return{kind:"\
table",columns:Y,rows:G.map(ie=>Y.map(J=>ie[J]??null))}}function Ge(G){const Y=(0,V.qF)(G),ie=(0,V.yR)({root:Y},"root").flatMap(J=>{const g=(0,V.$6)(J,"type")===
"tensor"?(0,V.$6)(J,"tensor-spec","dtype"):j(J);return g===void 0?[]:[[(0,V.$6)(J,"name")??he,g]]});return new Map(ie)}var le=G=>(0,V.yR)({inputs:(0,V.qF)((0,V.
$6)(G,"signature","inputs")??"")},"inputs").filter(Y=>(0,V.$6)(Y,"type")!=="tensor").flatMap(Y=>(0,V.$6)(Y,"name")??[]);function j(G,Y=0){const ie=(0,V.$6)(G,"t\
ype"),J=G.items;return ie==="array"&&(0,V.Gv)(J)&&Y<8?`array<${j(J,Y+1)??""}>`:ie}var re=(G,Y)=>[...G.keys()].some(ie=>U(Y.get(ie)))||![...G.values()].some(ie=>Array.
isArray(ie)||(0,V.Gv)(ie));function Fe(G,Y){switch(G.kind){case"table":return G.rows.length;case"tensor":return Array.isArray(G.tensor)?G.tensor.length:void 0;case"\
tensors":{if(re(G.tensors,Y))return 1;const ie=new Set([...G.tensors.values()].map(J=>Array.isArray(J)?J.length:1));return ie.size===1?[...ie][0]:void 0}}}var H=G=>[
...new Set([...(0,V.i1)({names:[(0,V.fK)(G,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,V.i1)({names:[(0,V.fK)(
G,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])]}),2459:((ct,Be,a)=>{a.d(Be,{DO:()=>re,IL:()=>H,JA:()=>ae,Pj:()=>Te,T5:()=>G,XQ:()=>g,
Xb:()=>se,Xc:()=>He,cR:()=>Ve,s6:()=>pe,sB:()=>j,w2:()=>J});var V=a(9116),Pe=a(7915),U=a(1854),k=a(4118),he=a(9963),M=a(8699),ke=a(8925),Ie=a(9951),$e=a(6580),Se=a(
2586),Ge=a(8243),le=a(2804);async function j(te,N,ne,A){const{renderVersion:B}=await re();return B(te,N,ne,A)}var re=()=>Promise.all([a.e(879),a.e(436),a.e(810)]).
then(a.bind(a,109));function Fe(te){try{return(0,$e.hu)((0,Ge.$6)(te,"metadata","annotations",Ie.hD)??"")}catch(N){if(!(N instanceof le.zg))throw N;return}}async function H({
registry:te},N,ne){try{return(await te.holder(N,ne))?.version}catch(A){if(A instanceof le.zg&&(A.code==="E_ALIAS_NOT_FOUND"||A.code==="E_STAGE_UNKNOWN"))return;
throw A}}async function G(te,N,ne,A,B,{progress:ve,warn:ce}){const{annotations:Re,namespace:Ee}=A.manifest.metadata,[w="",I=""]=[Re[Ie.B0],Re[Ie.ej]],L=!(N!==void 0&&
(0,U.MU)(N)&&(ne||(0,U.sB)(N)===w))||Re[Ie.hD]!==void 0?void 0:Fe(N);if(L===void 0)return A;const O=(0,$e.Rg)(L),Z=await H(te,w,L);if(Z===I){ve(`${B} was deploy\
ed for ${O}, and stays so: version ${I} holds ${O} of ${w}.`);const{manifest:Ce,marker:q}=A.forTarget(O);return{...A,marker:q,manifest:Y(Ce,Ee)}}return ce(`${B}\
 WAS DEPLOYED FOR ${O}, AND WILL NOT BE ANY MORE: this is version ${I} without --at, and ${O} of ${w} ${Z===void 0?"names no version":`names version ${Z}`}. Wha\
t looks for the deployment of ${O}, such as undeploy --at or a rollback, will not find it. If version ${I} is meant for ${O}, promote it and say --at ${O}; if n\
ot, give it a deployment of its own with --name.`),A}var Y=(te,N)=>N===void 0?te:{...te,metadata:{...te.metadata,namespace:N}};async function ie(te,N,{name:ne,variables:A},B){
const ve={resource:k.O3,namespace:N,name:ne},ce=await te.get(ve);if(ce&&!(0,U.MU)(ce))throw new le.zg("E_NAME_TAKEN",`${(0,k.vY)(ve)} exists, and mlflow-steps d\
id not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as envSecretRefName in deploy.yaml, and\
 say --allow secret=${ne}.`);const Re=Object.fromEntries([...A].map(([W,L])=>[W,Buffer.from(L).toString("base64")])),Ee={name:ne,namespace:N,labels:{[Ie.Ly]:Ie.
bU}},w=await te.apply(ve,{apiVersion:"v1",kind:"Secret",metadata:Ee,type:"Opaque",data:Re},B),I=ce===void 0?[]:(0,V.c)(ce,w);return{state:ce===void 0?"created":
I.length===0?"unchanged":"configured",address:(0,k.vY)(ve),differences:ce===void 0?`keys: ${[...A.keys()].join(", ")}`:(0,V.h)(I,void 0,!0)}}async function J({inputs:te,
log:N},{cluster:ne,namespace:A}){const{"storage-secret":B,"force-conflicts":ve}=te;if(B===void 0)return;const{address:ce,state:Re,differences:Ee}=await ie(ne,A,
B,{force:ve});N.progress(`${ce} ${Re}${Re==="unchanged"?"":` (${Ee.replaceAll(`
`,"; ")})`}.`)}async function g(te,{identity:N},ne,A,B,ve){const{namespace:ce="",name:Re}=ne,Ee=A!==void 0&&await(0,U.OW)(te,A,B.metadata.annotations[Ie.B0]??"",
(0,U.$t)(N,ce,Re,A)),w=(0,U.Tt)(A,B,Ee);return(0,U.tP)(w,ve,(0,k.vY)(ne)),{isRenamed:Ee,isForeign:w?.kind==="foreign"}}var F=new Set([Ie.Sp,Ie.vM]),se=({path:te})=>!(te[0]===
"metadata"&&F.has(te.at(-1)??""));function pe(te,N,ne){const[A,B]=[(0,ke.g4)(te),(0,ke.g4)(N)],ve=[...B].map(([Re,Ee])=>{const w=A.get(Re);return w===void 0?{predictor:Re,
state:"new",why:""}:(0,ke.hf)(w)===(0,ke.hf)(Ee)?{predictor:Re,state:"kept",why:""}:{predictor:Re,state:"replaced",why:D(Re,te,N,ne)}}),ce=[...A.keys()].filter(
Re=>!B.has(Re)).map(Re=>({predictor:Re,state:"removed",why:""}));return[...ve,...ce]}var T=3,v=new Set(["traffic","replicas"]);function D(te,N,ne,A){const B=A.flatMap(
({path:[Ee,w="",I,...W]})=>Ee!=="spec"?[]:w!=="predictors"?v.has(w)?[]:[[w,I,...W].filter(L=>L!==void 0).join(".")]:I===`[${te}]`&&!v.has(W[0]??"")?[W.join(".")]:
[]),[ve,ce]=[N,ne].map(Ee=>(0,Ge.$6)(Ee,"metadata","annotations",Ie.ej)??"unknown");return B.length===0?ve===ce?"what is around it changed for its pods":`versio\
n ${ce??""} lies where version ${ve??""} did`:`${B.slice(0,T).map(Ee=>(0,Se.Jj)(Ee.replaceAll(".[","["),120)).join(", ")}${B.length>T?` and ${B.length-T} more`:
""} changed`}var ae=te=>te.map(({predictor:N,state:ne,why:A})=>(0,Se.xS)(`pods of predictor ${N}: ${ne}${A===""?"":` (${A})`}`,500)).join(`
`);async function Te(te,N,ne,A,B,ve,ce){const Re=B["storage-secret"],Ee=await N.get(ne),{isForeign:w,isRenamed:I}=await g(te,N,ne,Ee,A.manifest,B),{manifest:W,pods:L,
origin:O}=await G(te,Ee,I,A,(0,k.vY)(ne),{progress:()=>{},warn:ve}),Z=w?Ee:void 0,Ce=B["force-conflicts"]||Z!==void 0,q=Re&&await ie(N,ne.namespace??"",Re,{dryRun:!0,
force:B["force-conflicts"]}),ye=await(0,Pe.AZ)(N,ne,await(0,Pe.uk)(N,ne,W,Ee,{pods:L,force:Ce}),{dryRun:!0,force:Ce,origin:O,tell:ve}),me=Ee===void 0?[]:(0,V.c)(
Ee,ye).filter(({path:xe})=>xe.at(-1)!==ce),we=Ee===void 0||!me.some(se)?"":ae(pe(Ee,ye,me)),x=Ee===void 0?"be created":me.length===0?"not change":"be changed",K=`${(0,k.
vY)(ne)} would ${Z===void 0?"":"be taken over and "}${x}`;if(!q)return{summary:K,takenOver:Z,differences:(0,V.h)(me),pods:we};const{state:ue,address:_e,differences:fe}=q;
return{takenOver:Z,pods:we,summary:`${K}, and ${_e} would ${ue==="unchanged"?"not change":`be ${ue}`}`,differences:[(0,V.h)(me),ue==="unchanged"?"":`${_e}: ${fe}`].
filter(Boolean).join(`
`)}}var be=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function He(te,N){const{model:ne,version:A,at:B,"promotion-id":ve}=N;try{
const ce=await(0,$e.x)(te,N);return ve!==void 0&&await Je(te,ce,N,ve),ce}catch(ce){throw B===void 0||!(ce instanceof le.zg)||!be.has(ce.code)?ce:await Ne(te,{model:ne,
version:A,target:(0,$e.hu)(B),id:ve},ce)}}async function Je({registry:te},N,{version:ne,at:A},B){const ve=(0,M.Tq)(N);if(ve?.id===B){if((0,M._R)(ve))throw tt(ve);
return}if(ve?.undoneBefore?.includes(B)===!0)throw Qe(ve,B);if(ne!==void 0||A===void 0)return;const ce=Ze(await te.versionsOfModel(N.model),B);if(ce!==void 0)throw ce.
id!==B?Qe(ce,B):(0,M._R)(ce)?tt(ce):new le.zg("E_PROMOTION_OVERTAKEN",`${A} of ${N.model} is version ${N.version} by now, and the promotion ${B} was of version ${ce.
version}: nothing was done. Say --version ${ce.version} if that is meant, or leave --promotion-id out.`)}function Ze(te,N){const ne=te.flatMap(A=>(0,M.Tq)(A)??[]);
return ne.find(A=>A.id===N)??ne.find(A=>A.undoneBefore?.includes(N))}async function Ne({registry:te},{model:N,version:ne,target:A,id:B},ve){const ce=(0,$e.Rg)(A);
if(ne===void 0){const O=B===void 0?void 0:Ze(await te.versionsOfModel(N),B);return O===void 0||B===void 0?ve:O.id!==B?Qe(O,B):(0,M._R)(O)?tt(O):ve}const[Re,Ee]=await Promise.
all([te.version(N,String(ne)),te.holder(N,A)]),w=(0,M.Tq)(Re),I=w!==void 0&&(0,$e.Sx)(w.target).some(O=>(0,$e.Rg)(O)===ce)?w:void 0;if(w!==void 0&&B!==void 0&&w.
id!==B&&w.undoneBefore?.includes(B)===!0)return Qe(w,B);if(w!==void 0&&(w===I||w.id===B)&&(0,M._R)(w))return tt(w);if(Ee===void 0)return ve;const W=(0,he.v3)((0,M.
Tq)(Ee),A,(0,he.JL)(I?.lockedAtMs)),L=I===void 0?`Version ${ne} has no record of a promotion to it.`:`Version ${ne} was promoted to it as ${I.id}, and nothing u\
ndid that.`;return new le.zg("E_PROMOTION_OVERTAKEN",(0,Se.xS)(`${ce} of ${N} is version ${Ee.version} by now (${W}), and not version ${ne}. ${L} Nothing was do\
ne: promote the version again if it shall have ${ce}.`,1500))}async function Ve({registry:te},N,{at:ne,"promotion-id":A}){if(ne===void 0&&A===void 0)return;const B=(0,M.
Tq)(await te.version(N.model,N.version));if(B===void 0)return;const ve="while this deployed it";if(A!==void 0&&B.id!==A&&B.undoneBefore?.includes(A)===!0)throw Qe(
B,A,ve);if(!(A!==void 0?B.id===A:ne!==void 0&&(0,$e.Sx)(B.target).some(Ee=>(0,$e.Rg)(Ee)===(0,$e.Rg)((0,$e.hu)(ne))))||!(0,M._R)(B))return;const Re=(0,M.Tq)(N);
if(!(A===void 0&&Re?.id===B.id&&(0,M._R)(Re)))throw tt(B,ve)}var ge="so nothing was done";function tt({id:te,state:N,model:ne,version:A,target:B,undoneTime:ve,undoneBy:ce},Re=ge){
const Ee=`${ce===void 0?"":` by ${ce}`}${ve===void 0?"":`, ${ve}`}`,w=N==="undoing"?`is being undone${Ee}`:N==="undone"?`was undone${Ee}`:`ended when the versio\
n was taken out of ${B}${Ee}`;return new le.zg("E_PROMOTION_UNDONE",(0,Se.xS)(`The promotion ${te} of ${ne} version ${A} to ${B} ${w}, ${Re}. Running this again\
 is of no use: promote the version again, if it shall have ${B}.`,1500))}var Qe=({model:te,version:N,id:ne},A,B=ge)=>new le.zg("E_PROMOTION_UNDONE",(0,Se.xS)(`T\
he promotion ${A} of ${te} version ${N} was undone, ${B}. What the version's record holds since is ${ne}: name that one, or promote the version again.`,1500))}),
9884:((ct,Be,a)=>{a.d(Be,{Q:()=>Pe,x:()=>U});var V=a(8243),Pe=(he,M)=>M.reduce((ke,Ie)=>typeof Ie=="number"?Array.isArray(ke)?ke[Ie]:void 0:(0,V.Gv)(ke)&&Object.
hasOwn(ke,Ie)?ke[Ie]:void 0,he);function U(he,M){const ke=k(he,M);return(0,V.Gv)(ke)?{...he,...ke}:he}function k(he,[M,...ke]){return Array.isArray(he)?he.map((Ie,$e)=>$e===
M?k(Ie,ke):Ie):!(0,V.Gv)(he)||typeof M!="string"?he:ke.length===0?Object.fromEntries(Object.entries(he).filter(([Ie])=>Ie!==M)):{...he,[M]:k(he[M],ke)}}}),145:((ct,Be,a)=>{
a.r(Be),a.d(Be,{deploy:()=>V.gg});var V=a(8991),Pe=a(6975),U=a(1902),k=a(2459),he=a(9116),M=a(9263),ke=a(5015),Ie=a(8850),$e=a(4132),Se=a(9074),Ge=a(7915),le=a(
1854),j=a(5233),re=a(4118),Fe=a(9963),H=a(8699),G=a(7871),Y=a(8925),ie=a(1731),J=a(4054),g=a(4925),F=a(7129),se=a(57),pe=a(8023),T=a(6580),v=a(7076),D=a(1660),ae=a(
2804),Te=a(9596)}),6186:((ct,Be,a)=>{a.d(Be,{readModelFile:()=>V.Gw});var V=a(2395),Pe=a(3013),U=a(51),k=a(1660),he=a(2804),M=a(9596)}),3438:((ct,Be,a)=>{a.d(Be,
{parse:()=>M});var V=a(3821),Pe=a(3013),U=a(51),k=a(1660),he=a(9596),M=V.O.parse}),365:((ct,Be,a)=>{a.r(Be),a.d(Be,{pipeline:()=>Ce});var V=a(4364),Pe=a(6055),U=a(
3822),k=a(8991),he=a(6975),M=a(1902),ke=a(2459),Ie=a(9116),$e=a(9060),Se=a(9263),Ge=a(5015),le=a(8850),j=a(4132),re=a(9074),Fe=a(7915),H=a(1854),G=a(5233),Y=a(4118),
ie=a(9963),J=a(8699),g=a(7871),F=a(8925),se=a(8159),pe=a(2119),T=a(7957),v=a(4996),D=a(2228),ae=a(889),Te=a(9017),be=a(8493),He=a(3344),Je=a(9063),Ze=a(233),Ne=a(
1731),Ve=a(4054),ge=a(4925),tt=a(7129),Qe=a(57),te=a(8023),N=a(6580),ne=a(7076),A=a(1660),B=a(2804),ve=a(9596),{version:ce,...Re}=Pe.pt.inputs,{version:Ee,at:w,
"promotion-id":I,"dry-run":W,...L}=k.gg.inputs,O={...se.B.inputs,...D.k.inputs,...Re,...L,experiment:{...se.B.inputs.experiment,required:!1,description:"The exp\
eriment to train in; needed with a command."},command:{...se.B.inputs.command,required:!1},"run-id":{...D.k.inputs["run-id"],required:!1,description:"The run th\
at logged the model, where nothing is trained here."},tags:{...se.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...k.gg.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},Z=N.p0.parse(se.B.inputs.timeout.default),Ce=(0,tt.ol)({name:"pipeline",title:"train, \
register, promote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass an\
d all that its deploy can know beforehand is right, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not \
deployed.",inputs:O,checks:[Pe.Iw,k.WW,(0,N.RU)(O,["baseline"],({baseline:x})=>(0,Pe.nk)(x)),(0,N.RU)(O,["command","experiment","run-id"],q)],comments:Pe.fG,outputs:{
...se.B.outputs,...D.k.outputs,...Pe.pt.outputs,...k.gg.outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy \
>= 0.9' -- python train.py",async run(x){const{inputs:K}=x,ue=me(x),_e=q(K);let fe;if(typeof _e=="string")fe=_e;else{const C=await ue(se.B,{...K,..._e,timeout:Z});
if(C.isLast)return C.result;fe=C.output("run-id")}const xe=await ue(D.k,{...K,"run-id":fe});if(xe.isLast)return xe.result;const h={...K,version:Number(xe.output(
"version")),at:ye(K.to),"dry-run":"none"},y={...Pe.pt,run:C=>(0,Pe.DJ)(C,async oe=>{const{timed:de,stop:Ke}=we(x,k.gg,h);de.log.progress(`Checking before anythi\
ng is moved that ${oe.model} version ${oe.version} can be deployed.`),await(0,k.j$)({...de,inputs:{...h,"promotion-id":void 0},output:()=>{}},oe).finally(Ke)})},
_=await ue(y,{...K,version:Number(xe.output("version"))});if(_.isLast)return _.result;const E=_.output("promotion-id");return(await ue(k.gg,{...h,"promotion-id":E===
""?void 0:E})).result}});function q({command:x,experiment:K,"run-id":ue}){if(x!==void 0&&ue!==void 0)throw new B.zg("E_INPUT","Both a command and run-id are giv\
en: either train here, or name the run that did.");if(ue!==void 0)return ue;if(x===void 0)throw new B.zg("E_INPUT","There is nothing to register: give a command\
 that trains, or run-id.");if(K===void 0)throw new B.zg("E_INPUT","The command needs an experiment to run in: give experiment.");return{command:x,experiment:K}}
var ye=x=>(0,N.Sx)(x).map(N.Rg)[0],me=x=>async(K,ue)=>{x.signal.throwIfAborted(),x.log.progress(`${K.name}: ${K.title}`);const _e=new Map,fe=(_,E)=>{_e.set(_,E),
x.output(_,E)},{timed:xe,stop:h}=we(x,K,ue),y=await K.run({...xe,inputs:ue,output:fe}).finally(h);return x.log.progress(`${K.name}: ${y.outcome}. ${y.reason}`),
{result:y,isLast:"code"in y||y.outcome==="skipped",output:_=>_e.get(_)??""}};function we(x,K,ue){const _e=(0,V.bW)(K,ue);let fe="";const xe=E=>{fe=E,x.log.progress(
E)},h=new V.B2(_e.totalMs,()=>(0,V.$E)(K,_e,fe)),y=AbortSignal.any([x.signal,h.signal]);return{timed:{...x,signal:y,log:{...x.log,progress:xe},mlflow:async()=>(await x.
mlflow()).within(h.signal),cluster:async()=>(await x.cluster()).withSignal(y),waitMs:E=>h.waitMs(E)},stop:()=>h.stop()}}}),7187:((ct,Be,a)=>{a.r(Be),a.d(Be,{render:()=>ie});
var V=a(2459),Pe=a(9116),U=a(7915),k=a(1854),he=a(5233),M=a(4118),ke=a(9963),Ie=a(8699),$e=a(7871),Se=a(8925),Ge=a(7129),le=a(57),j=a(8023),re=a(6580),Fe=a(7076),
H=a(1660),G=a(2804),Y=a(9596),ie=(0,Ge.ol)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a mod\
el version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and annotations that say what it\
 serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...le.hI,...le.wO,...le.F2,...le.g$,diff:{kind:re.Jt,default:"\
false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:re.
Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."},...le.QF},checks:[le.jd],outputs:{manifest:{kind:"\
file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line; empty where no\
thing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"m\
odel-uri":{kind:"small",description:"Where the model server fetches the model from; empty if an image holds it."}},prints:"manifest",example:"mlflow-steps rende\
r --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(J){const{inputs:g,log:F,pipeline:se}=J,pe=await J.mlflow(),T=await(0,V.
Xc)(pe,g);J.output("version",T.version);const v=await(0,V.sB)(pe,T,g,{pipeline:se,target:g.at});for(const ge of v.notes)F.progress(ge);for(const ge of v.warnings)
F.warn(ge);const{renderYaml:D}=await Promise.all([a.e(879),a.e(436),a.e(810)]).then(a.bind(a,4785));J.output("name",v.name),J.output("model-uri",v.modelUri),J.output(
"manifest",D(v.manifest));const ae=`Rendered ${v.name} for ${T.model} version ${T.version}, from ${v.place}.`;if(!g.diff)return{outcome:"done",reason:ae};const Te=await J.
cluster(),be=v.namespace??Te.defaultNamespace,He={resource:Se.kl,namespace:be,name:v.name},Je={...v.manifest,metadata:{...v.manifest.metadata,namespace:be}},{summary:Ze,
differences:Ne,pods:Ve}=await(0,V.Pj)(pe,Te,He,{...v,manifest:Je},g,ge=>F.warn(ge),"progressDeadlineSeconds");if(J.output("diff",Ne===""?"":`${Ne}
`),Ne!==""){const ge={title:`What would change in ${(0,M.vY)(He)}`,text:[Ve,Ne].filter(Boolean).join(`
`)};F.foreign(ge.title,ge.text),J.summarize({kind:"log",...ge})}return{outcome:"done",reason:`${ae} ${Ze}.`}}})}),4785:((ct,Be,a)=>{a.d(Be,{renderYaml:()=>Ie});
var V=a(3013),Pe=a(51),U=a(1660),k=a(9596),he=(0,k.f1)((0,V.F)(),1),M=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,ke=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;
function Ie($e){const Se=new he.Document($e,{aliasDuplicateObjects:!1,version:"1.1"});return(0,he.visit)(Se,{Scalar:(le,j)=>{typeof j.value=="string"&&(ke.test(
j.value)||j.value.search(M)>=0)&&(j.type="QUOTE_DOUBLE")}}),Se.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(M,le=>`\\u${le.charCodeAt(0).toString(
16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),9625:((ct,Be,a)=>{a.r(Be),a.d(Be,{rollback:()=>ne});var V=a(9060),Pe=a(6348),U=a(9263),k=a(5015),he=a(8850),
M=a(4132),ke=a(9074),Ie=a(7915),$e=a(1854),Se=a(5233),Ge=a(4118),le=a(9963),j=a(8699),re=a(7871),Fe=a(8925),H=a(9951),G=a(4925),Y=a(7129),ie=a(57),J=a(8023),g=a(
6580),F=a(7076),se=a(2586),pe=a(1660),T=a(8243),v=a(2804),D=a(9596);async function ae(w,{server:I,namespace:W,name:L,uid:O}){return I===w.identity||I===w.server&&
O===void 0?!0:O===void 0?!1:(0,T.$6)(await(0,v.AO)("E_CLUSTER_FORBIDDEN",w.get({resource:Fe.kl,namespace:W,name:L})),"metadata","uid")===O}async function Te(w,I,W,L,O,Z,Ce){
const q=L.filter(we=>Z===void 0||we.namespace===Z),ye=new Set([Z??w.defaultNamespace,...q.map(we=>we.namespace)]),me=[];for(const we of ye){const x=await w.list(
Fe.kl,we,{labelSelector:`${H.Ly}=${H.bU},${H.B0}=${(0,Pe.H)(W.model)}`}),K=new Map(x.map(_e=>[(0,T.$6)(_e,"metadata","name")??"",_e])),ue=new Set([...K.keys(),...q.
filter(_e=>_e.namespace===we).map(({name:_e})=>_e)]);for(const _e of ue){const fe={resource:Fe.kl,namespace:we,name:_e},xe=K.get(_e)??await w.get(fe),h=await be(
w,I,fe,xe,W,O);if(h==="nothing kept"&&Ce)me.push({address:fe,live:xe,back:void 0});else{if(h==="nothing kept")throw He(fe,W,"Nothing was changed. Undo the promo\
tion alone with --deployment leave, then deploy what holds its target.");h!==void 0&&me.push(h)}}}return me}async function be(w,I,W,L,O,{record:Z,keepFirst:Ce}){
const q=Z.state==="undone";if(L===void 0)return q?{address:W,live:L,back:void 0}:void 0;const{namespace:ye="",name:me}=W,we=await(0,$e.OW)(I,L,O.model,(0,$e.$t)(
w.identity,ye,me,L))?(0,$e.sB)(L):void 0,x=we===void 0?(0,$e.sB)(L):O.model,K=(0,k.uq)(L,await(0,k.DL)(w,ye,me)),ue=K!==void 0&&we!==void 0?(0,k.FV)(K,we,O.model):
K,_e=(0,Fe.xb)(L)??"";if(!Je(L,x,O,Z))return q&&!(x===O.model&&(0,$e.Zy)(L)===O.version)&&ue!==void 0&&ue.marker===_e&&(0,k.Ee)(O).some(h=>h.namespace===ye&&h.name===
me)?{address:W,live:L,back:ue}:void 0;const fe=ue&&(0,k.kV)(ue,{model:O.model,version:O.version});return fe!==void 0?{address:W,live:L,back:fe}:ue?.isComplete?Ce?
void 0:{address:W,live:L,back:fe}:"nothing kept"}var He=(w,{model:I,version:W},L)=>new v.zg("E_NOTHING_KEPT",`${(0,Ge.vY)(w)} serves ${I} version ${W}, and no m\
anifest of an earlier version is kept to go back to. ${L}`);function Je(w,I,{model:W,version:L},{id:O,target:Z}){if((0,$e.Zy)(w)!==L)return!1;const Ce=(0,T.$6)(
w,"metadata","annotations",H.vM);return Ce!==void 0?Ce===O:I!==W?!1:(0,g.Sx)(Z).some(q=>(0,g.Rg)(q)===(0,T.$6)(w,"metadata","annotations",H.hD))}async function Ze(w,I,{
address:W},L,O,Z){return(0,k.zV)(w,W,{step:"rollback",...Z},async(Ce,q)=>{const[ye,me]=await Promise.all([Ce.get(W),I.registry.version(L.model,L.version)]),we=await be(
Ce,I,W,ye,me,O);return Ne(Ce,{mlflow:I,lease:q,signal:Z.signal},ye,we,{address:W,version:me,undone:O},Z)})}async function Ne(w,I,W,L,{address:O,version:Z,undone:Ce},{
log:q,force:ye,timeoutMs:me,patienceMs:we}){const x=(0,Ge.vY)(O);if(L==="nothing kept")throw He(O,Z,"It is left as it is: deploy what holds the target now.");if(W===
void 0)return await ge(w,I,{address:O,live:W},Z,void 0,q),L===void 0?{detail:`${x} was removed meanwhile.`,changed:!1}:{detail:Ve(x),changed:!0};if(L===void 0)return{
detail:Ce.keepFirst&&(0,$e.Zy)(W)===Z.version?`${x} is kept.`:`${x} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:K}=L;if(K===void 0)
return await(0,U.dm)(w,O,(0,T.$6)(W,"metadata","uid")??"",q,me),await ge(w,I,{address:O,live:W},Z,void 0,q),{detail:Ve(x),changed:!0};const ue=(0,k.gt)(K,Z.model);
q.progress(`Putting ${ue} of ${x} back.`),await(0,k.gn)(w,O.namespace??"",K);const{serves:_e,unseen:fe,explain:xe}=await(0,U.rr)(w,O,W,K,{force:ye,timeoutMs:me,
patienceMs:we,report:h=>q.progress(`Rolling back: waiting for ${h}.`),tell:h=>q.warn(h)});if(fe)throw new v.zg(fe.code,`${x} was given ${ue} again, and it could\
 not be told whether that serves: ${fe.message}`,{cause:fe});if(!_e)throw new v.zg("E_ROLLOUT_FAILED",`${x} was given ${ue} again, and does not serve: ${(0,se.xS)(
await xe())}. Mend that, or deploy a version that serves.`,{outcome:"rollback-failed"});return await ge(w,I,{address:O,live:W},Z,K,q),K.adopted===void 0?{detail:`${x}\
 serves ${ue} again.`,changed:!0}:(await(0,k.BC)(w,O.namespace??"",O.name),{detail:`${x} serves what was taken over again, as it stood, and is no longer managed\
 by mlflow-steps.`,changed:!0})}var Ve=w=>`${w}, which this promotion's deploy was the first of, was removed.`;async function ge({identity:w},{mlflow:I,lease:W,
signal:L},{address:{namespace:O="",name:Z},live:Ce},{model:q,version:ye},me,we){const x={...(0,$e.$t)(w,O,Z,Ce),time:new Date().toISOString()},K=me===void 0||me.
adopted!==void 0?void 0:{model:(0,k._P)(me)??q,version:me.version},ue=(_e,fe)=>K!==void 0&&(0,k.p)(_e,K)?(0,k.Ck)(fe,x,K.version):K===void 0||(0,k.p)(_e,{model:q,
version:ye})?(0,k.VN)(fe,x.time,me===void 0?"removed":"rolled-back","its promotion was rolled back"):(0,k.VN)(fe,x.time,"replaced",(0,k.Er)(_e,K));await(0,k.SJ)(
W,I,L,_e=>(0,k.ZJ)(_e,x,{model:q,versions:[{model:q,version:ye},...K===void 0?[]:[K]]},ue),({message:_e})=>we.warn(`The rollback is not recorded on the model ve\
rsions: ${_e}`))}async function tt(w,{model:I,version:W},{id:L,target:O},Z){const Ce=(0,g.Sx)(O).map(g.Rg),q=[];for(const ye of Z){const me=await w.list(Fe.kl,ye,
{labelSelector:`${H.Ly}=${H.bU},${H.B0}=${(0,Pe.H)(I)}`});for(const we of me){const x=(0,$e.sB)(we)===I&&(0,$e.Zy)(we)===W?Qe(we,Ce,L):void 0,K=(0,T.$6)(we,"met\
adata","name");if(x===void 0||K===void 0)continue;const ue=(0,Ge.vY)({resource:Fe.kl,namespace:ye,name:K});q.push(`BUT ${ue} STILL SERVES version ${W}${x}. Depl\
oy there what shall serve (deploy --at ${Ce[0]??""} --name ${K}), or remove it (undeploy --name ${K}).`)}}return q}function Qe(w,I,W){const[L,O]=[H.hD,H.vM].map(
Z=>(0,T.$6)(w,"metadata","annotations",Z));if(!(L!==void 0&&!I.includes(L)))return O!==void 0&&O!==W?`: it was deployed for another promotion, ${(0,se.xS)(O,100)}`:
L===void 0&&O===void 0?": it was deployed without --at and --promotion-id, so not for this promotion":""}var te={...ie.hI,...ie.g$,namespace:{...ie.g$.namespace,
description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:ie.
fD,required:!0,description:"The registered model."},"promotion-id":{kind:g.Qq,required:!0,description:"The id that promote gave."},version:{kind:ie.e1,description:"\
The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,g.Yq)("put-back","keep-first","leave"),default:"p\
ut-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is remo\
ved, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{
kind:g.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:g.p0,default:"60s",description:"How long what may recover \
is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:g.Jt,default:"false",description:"Takes fields of the deployment tha\
t another field manager owns."},...V.N},N={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"\
The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put b\
ack or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},ne=(0,Y.ol)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:te,outputs:N,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(w){const{inputs:I}=w,W=I["promotion-id"],L=await w.mlflow(),
O=I.version===void 0?await Ee(L,I.model,W):await L.registry.version(I.model,String(I.version));w.output("version",O.version),w.output("changed","false");const Z=(0,j.
Tq)(O),Ce=await A(w,O,Z,!1),{undone:q,wasUndone:ye,detail:me,previousVersion:we}=await Re(w,L,O.version);if(w.output("changed",String(q)),w.output("previous-ver\
sion",q?we??"":""),Z===void 0||!q&&!ye)return{outcome:"unchanged",reason:me};const{details:x,names:K}=await ce(w,L,O,Z,Ce,me),ue=await ve(w,L,O,Z);return{outcome:q||
K.length>0?"done":"unchanged",reason:[me,...x,...ue].join(" ")}}});async function A(w,I,W,L){const{deployment:O,kubeconfig:Z,context:Ce,namespace:q,"promotion-i\
d":ye}=w.inputs;if(O==="leave"||W?.id!==ye)return[];const me=(0,k.Ee)(I);if(!B({kubeconfig:Z,context:Ce,namespace:q},me))return[];const we=await w.cluster(),x=new Set;
for(const K of me){const{server:ue,namespace:_e,name:fe}=K,xe=await ae(we,K);xe&&x.add(K),!L&&(xe?q!==void 0&&_e!==q&&w.log.warn((0,se.xS)(`${I.model} version ${I.
version} is recorded as serving also as ${_e}/${fe}: nothing is done there, because of --namespace.`,1e3)):w.log.warn((0,se.xS)(`${I.model} version ${I.version}\
 is recorded as serving also as ${_e}/${fe} of ${ue}, which is another cluster than ${we.identity}: nothing is done there.`,1e3)))}return Te(we,await w.mlflow(),
I,[...x],{record:W,keepFirst:O==="keep-first"},q,L)}var B=({kubeconfig:w,context:I,namespace:W},L)=>L.length>0||[w,I,W].some(O=>O!==void 0);async function ve({inputs:w,
log:I,...W},L,{model:O,version:Z},Ce){try{const q=await L.registry.version(O,Z),ye=(0,k.Ee)(q);if(w.deployment==="leave"&&ye.length>0)return[(0,se.xS)(`It is re\
corded as serving still (--deployment leave): ${ye.map(K=>`${K.namespace}/${K.name}`).join(", ")}.`,1e3)];if(w.deployment==="leave"||!B(w,ye))return[];const me=await W.
cluster(),we=new Set([w.namespace??me.defaultNamespace]);if(w.namespace===void 0)for(const K of ye)await ae(me,K)&&we.add(K.namespace);const x=await tt(me,q,Ce,
we);for(const K of x)I.warn(K);return x}catch(q){if(!(q instanceof v.zg)||W.signal.aborted)throw q;return I.warn(`Whether anything serves ${O} version ${Z} stil\
l is not known: ${q.message}`),[]}}async function ce(w,I,W,L,O,Z){const{inputs:Ce,log:q,pipeline:ye,signal:me}=w,we={record:L,keepFirst:Ce.deployment==="keep-fi\
rst"},x=[],K=[],ue=[],_e=async C=>{try{return await C()}catch(oe){if(!(oe instanceof v.zg)||me.aborted)throw oe;ue.push(oe);return}},fe=await _e(async()=>A(w,await I.
registry.version(W.model,W.version),L,!0))??[],xe=({address:C})=>O.some(oe=>oe.address.namespace===C.namespace&&oe.address.name===C.name);for(const C of[...O,...fe.
filter(oe=>!xe(oe))])await _e(async()=>{const{detail:oe,changed:de}=await Ze(await w.cluster(),I,C,W,we,{log:q,pipeline:ye,signal:me,force:Ce["force-conflicts"],
timeoutMs:w.waitMs(Ce.timeout),patienceMs:Ce.patience});x.push(oe),de&&K.push(`${C.address.namespace??""}/${C.address.name}`)}),w.output("deployments",K.join(",")),
K.length>0&&w.output("changed","true");const[h]=ue;if(h===void 0)return{details:x,names:K};const{code:y,outcome:_,exit:E,cause:$}=h;throw new v.zg(y,[...ue.map(
({message:C})=>C),Z,...x].join(" "),{outcome:_,exit:E,cause:$})}async function Re(w,I,W){const{model:L,"promotion-id":O}=w.inputs;try{return await(0,U.sF)(I,L,W,
O,(0,V.p)(w),(0,Y.sA)("rollback",w.pipeline))}catch(Z){throw Z instanceof M.Vj?new v.zg("E_PROMOTION_OVERTAKEN",`The lock of ${L} ran out before ${O} was undone\
. Run the step again.`,{cause:Z}):Z}}async function Ee({registry:w},I,W){await w.model(I);const L=await w.versionsOfModel(I),O=L.find(Z=>(0,j.Tq)(Z)?.id===W)??L.
find(Z=>(0,j.Tq)(Z)?.undoneBefore?.includes(W));if(O!==void 0)return O;throw new v.zg("E_PROMOTION_NOT_FOUND",`No version of ${I} has the record of the promotio\
n ${W}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`)}}),109:((ct,Be,a)=>{a.r(Be),
a.d(Be,{renderVersion:()=>Tn});var V=a(1902),Pe=a(6348),U=a(9074),k=a(9884),he=a(8925),M=a(9951),ke=a(3344),Ie=a(9063),$e=a(233),Se=a(1731),Ge=a(4054),le=a(4925),
j=a(6580),re=a(9964),Fe=a(7076),H=a(2586),G=a(2395),Y=a(3013),ie=a(51),J=a(1660),g=a(8243),F=a(2804),se=a(9596),pe=new Set(["annotations","labels","matchLabels",
"nodeSelector","limits","requests"]),T=({spec:t})=>v(t,["spec"],"spec");function v(t,o,r){if(Array.isArray(t))return t.flatMap((m,f)=>v(m,[...o,f],r));if(!(0,g.
Gv)(t))return[];const c=Object.entries(t).flatMap(([m,f])=>pe.has(m)?[]:v(f,[...o,m],m));return[{mapping:t,path:o,under:r},...c]}var D=(t,o)=>({name:t,find:(r,{
allowed:c})=>T(r).flatMap(({mapping:m,path:f,under:P})=>o(m,f,P)).filter(m=>!c.has((0,j.OH)(m.kind,m.name))).map(({kind:m,name:f,path:P,what:ee})=>({path:P,message:`\
it ${ee}, ${(0,j.L9)(m,f)}`}))}),ae=t=>t!=null&&t!==!1,Te=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(t)).slice(0,253),be=D("host-namespaces",(t,o)=>[
["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([r])=>ae(t[r])).map(([r,c])=>({kind:c,path:[...o,r],what:`asks for the nod\
e's own namespace (${r})`}))),He=D("host-path",({hostPath:t},o)=>t==null?[]:[{kind:"host-path",name:Te((0,g.Gv)(t)?t.path:t),path:[...o,"hostPath"],what:"mounts\
 a path of the node"}]),Je=D("host-ports",({hostPort:t},o)=>ae(t)&&t!==0?[{kind:"host-port",name:Te(t),path:[...o,"hostPort"],what:"takes a port of the node"}]:
[]),Ze=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),Ne=[["privileged",ae],["allowPrivilegeEscalation",ae],["hostProcess",
ae],["procMount",t=>ae(t)&&t!=="Default"],["seccompProfile",t=>(0,g.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,g.Gv)(t)&&t.type==="Unconfined"],["s\
eLinuxOptions",t=>(0,g.Gv)(t)&&(ae(t.user)||ae(t.role)||ae(t.type)&&!Ze.has(t.type))]],Ve=D("privileged",(t,o)=>Ne.filter(([r,c])=>c(t[r])).map(([r])=>({kind:"p\
rivileged",path:[...o,r],what:`asks for ${r}`}))),ge=D("added-capabilities",({add:t},o,r)=>r!=="capabilities"||!ae(t)?[]:(Array.isArray(t)?t:[t]).map(c=>({kind:"\
capability",name:Te(c),path:[...o,"add"],what:`adds capabilities (${Te(c)})`}))),tt=[be,He,Je,Ve,ge],Qe=t=>t!=null&&t!=="",te={name:"namespace",find:({metadata:t},o)=>{
const r=t?.namespace;return r===void 0||r===""||o.namespace===void 0||r===o.namespace||o.allowed.has(`namespace=${r}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(r.slice(0,80))} instead of ${JSON.stringify(o.namespace)}, ${(0,j.L9)("namespace",r)}`}]}},N=D("service-accounts",(t,o)=>[
"serviceAccountName","serviceAccount"].filter(r=>Qe(t[r])&&t[r]!=="default").map(r=>({kind:"service-account",name:Te(t[r]),path:[...o,r],what:`runs as the servi\
ce account ${Te(t[r])}`}))),ne=["envSecretRefName","certSecretName","secretName","secretProviderClass"],A=["secretRef","secretKeyRef","nodePublishSecretRef","no\
deStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],B=D("secrets",(t,o,r)=>{const c=(P,...ee)=>({kind:"secret",name:Te(P),path:[
...o,...ee],what:`reads the secret ${Te(P)}`}),m=ne.filter(P=>Qe(t[P])).map(P=>c(t[P],P)),f=A.flatMap(P=>{const ee=t[P];return(0,g.Gv)(ee)&&Qe(ee.name)?[c(ee.name,
P,"name")]:[]});return[...m,...f,...r==="imagePullSecrets"&&Qe(t.name)?[c(t.name,"name")]:[]]}),ve={name:"storage-initializers",find:(t,{storageSecret:o,allowed:r})=>o===
void 0||r.has((0,j.OH)("secret",o))?[]:T(t).filter(({mapping:c})=>Qe(c.storageInitializerImage)&&!Qe(c.envSecretRefName)).map(({mapping:c,path:m})=>({path:[...m,
"storageInitializerImage"],message:`it gives the secret ${o} of --storage-secret to an image of its own (${Te(c.storageInitializerImage)}), ${(0,j.L9)("secret",
o)}`}))},ce=/^\s*(?::|[^:/]*,)/,Re={name:"places",find:t=>T(t).flatMap(({mapping:o,path:r})=>["modelUri","storageUri"].filter(c=>ce.test(typeof o[c]=="string"?o[c]:
"")).map(c=>({path:[...r,c],message:`it names options of the storage initializer's own (${Te(o[c])}), by which its credentials could go to another server; name \
a place such as s3://bucket/path, and keep options in the Secret`})))},Ee=[te,N,B,ve,Re];function w({metadata:t,spec:o}){const r=o.predictors.flatMap((c,m)=>[{owner:c,
place:["spec","predictors",m]},...(c.componentSpecs??[]).map((f,P)=>({owner:f.metadata,place:["spec","predictors",m,"componentSpecs",P,"metadata"]}))]);return[{
owner:t,place:["metadata"]},{owner:o,place:["spec"]},...r].flatMap(({owner:c,place:m})=>{const f=(0,g.fK)(c,"annotations");return(0,g.Gv)(f)?Object.keys(f).map(
P=>({key:P,value:(0,g.$6)(f,P)??"",path:[...m,"annotations",P]})):[]})}var I=["seldon.io/ambassador-config","getambassador.io/config"],W={name:"annotations",find:(t,{
allowed:o})=>w(t).filter(({key:r})=>I.includes(r)&&!o.has(`annotation=${r}`)).map(({key:r,path:c})=>({path:c,message:`it writes routes of its own, ${(0,j.L9)("a\
nnotation",r)}`}))},L=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,O={name:"profile-annotations",find:(t,{
allowed:o})=>w(t).filter(({key:r,value:c})=>L.test(r)&&c.toLowerCase()==="unconfined"&&!o.has("privileged")).map(({path:r})=>({path:r,message:`it asks for no pr\
ofile around its containers, ${(0,j.L9)("privileged")}`}))},Z=[W,O],Ce=48;function q(t,o,r){const c=(0,j.qW)(t,r);return c===void 0?[]:[{path:o,message:c}]}var ye=(t,o,r)=>t.
length<=Ce?q(t,o,r):[{path:o,message:`${r} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Ce} Seldon's label for it is too long`}],me={name:"\
deployment-name",find:({metadata:t})=>{const o=["metadata","name"];return t?.name===void 0?[{path:o,message:"there is no name; write one, or give --name"}]:q(t.
name,o,"the name")}},we={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:o},r)=>{const c=["spec","predictors",r,"name"],m=t.predictors.slice(
0,r).some(f=>f.name===o);return[...q(o,c,"the predictor's name"),...m?[{path:c,message:`two predictors are named ${JSON.stringify(o)}`}]:[]]})},x={name:"contain\
er-names",find:t=>K(t).flatMap(({name:o,path:r})=>ye(o,[...r,"name"],"the container's name"))},K=({spec:t})=>t.predictors.flatMap(({componentSpecs:o},r)=>(o??[]).
flatMap((c,m)=>(c.spec?.containers??[]).map(({name:f},P)=>({name:f,path:["spec","predictors",r,"componentSpecs",m,"spec","containers",P]})))),ue=[me,we,x],_e=t=>(0,g.
yR)(t,"componentSpecs").flatMap(o=>(0,g.yR)(o,"spec","containers").map(r=>({name:(0,g.$6)(r,"name")??"",image:(0,g.$6)(r,"image")??""}))),fe=(t,o)=>({name:t,find:(r,c)=>r.
spec.predictors.flatMap((m,f)=>{const P=_e(m);return(0,j.ig)(m.graph,["spec","predictors",f,"graph"]).flatMap(ee=>o({...ee,containers:P,manifest:r},c))})}),xe=5,
h=t=>t.slice(0,xe).map(({name:o})=>JSON.stringify(o)).join(", ")||"none",y={name:"served-nodes",find:(t,{served:o})=>o.problems},_=fe("node-names",({node:t,path:o,
containers:r})=>{const c=[...o,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,j.u9)(t)&&!r.some(({name:m})=>m===t.name)?ye(t.name,
c,"the graph node's name"):[]}),E=fe("own-containers",({node:t,path:o,containers:r})=>!(0,j.xw)(t)||r.some(({name:c})=>c===t.name)?[]:[{path:[...o,"name"],message:`\
the graph node ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there is ${h(r)})`}]),$=fe("node-methods",({node:t,
path:o})=>(0,j.xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,g.i1)(t,"methods").length===0?[{path:[...o,"type"],message:"the graph node is of UNKNOWN_TYPE and has no meth\
ods: give it a type such as MODEL, or list its methods"}]:[]),C=fe("model-uri",({node:t,path:o},{served:r,choice:c})=>(0,j.I)(t)&&(0,j.z3)(t)&&r.problems.length===
0&&(!r.filled.has(t)||c.modelUri===void 0)?[{path:o,message:`the ${t.implementation??"graph node"} has no modelUri, and does not serve this version: name its mo\
del, or leave its modelUri out where its container needs none`}]:[]),oe=fe("initializers",({node:t,path:o,manifest:r},{served:c})=>{const m=`${t.name}-model-ini\
tializer`,f=Number(o[2]);return c.filled.has(t)?(r.spec.predictors[f]?.componentSpecs??[]).flatMap(({spec:P},ee)=>(P?.initContainers??[]).flatMap((Oe,Me)=>Oe.name===
m?[{path:["spec","predictors",f,"componentSpecs",ee,"spec","initContainers",Me],message:`the init container ${JSON.stringify(m)} stands where Seldon fetches the\
 model of ${JSON.stringify(t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),de=new Set(["SKLEARN_SERVER","XG\
BOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),Ke=fe("tensorflow",({node:t,path:o,manifest:r})=>r.spec.protocol==="tensorflow"&&de.has(t.implementation??"")?
[{path:[...o,"implementation"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),Ue=fe("implementation",({node:t,path:o,
containers:r},{allowed:c})=>{const m=t.implementation??"";if(!(0,j.u9)(t)||j.M5.has(m)||c.has(`implementation=${m}`))return[];if(r.some(P=>P.name===t.name&&P.image!==
""))return[];const f=[...j.M5].join(", ");return[{path:[...o,"implementation"],message:`${JSON.stringify(m)} is no server that Seldon has by itself (${f}), ${(0,j.
L9)("implementation",m)} where the operator's configuration has it`}]}),ze=fe("logger-mode",({node:t,path:o})=>(0,g.fK)(t,"logger")!==void 0&&t.logger!==null&&!(0,g.
$6)(t,"logger","mode")?[{path:[...o,"logger"],message:"the logger has no mode: request, response or all"}]:[]),rt=[y,_,E,$,C,oe,Ke,Ue,ze],st=(t,...o)=>["spec","\
predictors",t,...o],Xe={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]},ot=(t,o)=>({
name:t,find:({spec:r})=>r.predictors.flatMap((c,m)=>o(c,m,r.predictors))}),qe=ot("service-names",({annotations:t},o,r)=>{const c=t?.["seldon.io/svc-name"];return c!==
void 0&&r.slice(0,o).some(f=>f.annotations?.["seldon.io/svc-name"]===c)?[{path:st(o,"annotations","seldon.io/svc-name"),message:`two predictors have the Service\
 name ${JSON.stringify(c)}`}]:[]}),wt=ot("no-engine",({annotations:t,graph:o},r)=>{const c=(0,j.ig)(o,[]).length;return t?.["seldon.io/no-engine"]===void 0||c===
1?[]:[{path:st(r,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),bn=ot("shadows",({shadow:t},o,r)=>{
if(t!==!0)return[];const c=st(o,"shadow");return r.length===1?[{path:c,message:"the only predictor is a shadow, whose answers nobody gets"}]:r.slice(0,o).some(f=>f.
shadow===!0)?[{path:c,message:"there is more than one shadow"}]:[]}),zt=ot("traffic-range",({traffic:t},o)=>t!==void 0&&(t<0||t>100)?[{path:st(o,"traffic"),message:`\
traffic ${t} is not between 0 and 100`}]:[]),Un={name:"traffic-sum",find:({spec:t})=>{const o=t.predictors.flatMap((m,f)=>m.shadow===!0?[]:[{...m,index:f}]),r=o.
reduce((m,{traffic:f=0})=>m+f,0);if(o.length>1&&r!==100)return[{path:["spec","predictors"],message:`the traffic of ${o.length} predictors (${o.map(({name:m})=>m).
join(", ").slice(0,200)}) adds up to ${r}, not to 100`}];const[c]=o;return t.predictors.length>1||c===void 0||r<=0||r>=100?[]:[{path:st(c.index,"traffic"),message:`\
the only predictor gets ${r} % of the traffic: leave traffic out, or write 100`}]}},jn={name:"replicas",find:({spec:t})=>{const o=[{path:["spec","replicas"],count:t.
replicas}];return t.predictors.forEach((r,c)=>{o.push({path:st(c,"replicas"),count:r.replicas}),(r.componentSpecs??[]).forEach((m,f)=>o.push({path:st(c,"compone\
ntSpecs",f,"replicas"),count:m.replicas}))}),o.flatMap(({path:r,count:c})=>typeof c=="number"&&c<1?[{path:r,message:`${c} replicas never become available`}]:[])}},
Bn=[Xe,qe,wt,bn,zt,Un,jn],Ot=fe("stray-containers",({node:t,path:o,containers:r,manifest:c})=>{if(!(0,j.u9)(t)||r.some(({name:Me})=>Me===t.name))return[];const m=c.
spec.predictors[Number(o[2])],f=new Set(m===void 0?[]:(0,j.ig)(m.graph,[]).map(Me=>Me.node.name)),P=r.filter(({name:Me})=>!f.has(Me));if(P.length===0)return[];const ee=(0,re.
qb)(t.name,P.map(({name:Me})=>Me)),Oe=ee===void 0?"If one of them is meant for it, give it that name":`Did you mean ${JSON.stringify(ee)} for it? Then give it t\
hat name`;return[{path:[...o,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as its graph node is, so Seldon adds one beside ${h(
P)}, which no graph node names. ${Oe}`}]}),Wn=[Ot],Nn=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/,Ht="a quantity such as 500m, 1.5 o\
r 2Gi",Qt=(t,o)=>{if(typeof t=="number")return[];if(typeof t!="string")return(0,U.p6)(Ht,t,o);if(Nn.test(t))return[];const r=Jt(t);return(0,U.p6)(r===void 0?Ht:
`a quantity (did you mean ${r}?)`,t,o)};function Jt(t){const o=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?\s*$/i.exec(t);if(o===null)return;const[,r="",c="",m=""]=o,
f=m!==""||c.toLowerCase()!=="k"?c.toUpperCase():"k";return`${r}${f}${m.toLowerCase()}`}var Ct=t=>(o,r)=>Number.isInteger(o)?Math.abs(Number(o))<2**(t-1)?[]:[{path:r,
message:`${String(o)} is more than ${t} bits hold`}]:(0,U.p6)("a whole number",o,r),Zt=(t,o)=>typeof t=="number"?Ct(32)(t,o):(0,U.p6)("a whole number or a text",
t,o),Xt=`SeldonDeployment apiVersion kind metadata:ObjectMeta spec:Spec status:o
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
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,kt;function qt(){return kt??=new Map(Xt.split(`
`).map(t=>{const[o="",...r]=t.split(" ");return[o,new Map(r.map(c=>{const[m="",f="s"]=c.split(":");return[m,f]}))]})),kt}var Kn=t=>Pt(t,"SeldonDeployment",{path:[],
isPassed:!1});function Pt(t,o,r){if(o.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((f,P)=>Pt(f,o.slice(1)||"s",{...r,path:[...r.path,P]}))??ht("a \
list",t,r);if(o.startsWith("{"))return(0,g.Gv)(t)?Object.entries(t).flatMap(([m,f])=>Pt(f,o.slice(1)||"s",{...r,path:[...r.path,m]})):ht(o==="{"?"a mapping of t\
exts":"a mapping",t,r);const c=m=>m.map(f=>({...f,isPassed:r.isPassed}));switch(o){case"s":return c((0,U.ze)(t,r.path));case"i":case"l":return c(Ct(o==="i"?32:64)(
t,r.path));case"b":return c((0,U.q0)(t,r.path));case"n":return typeof t=="number"?[]:ht("a number",t,r);case"q":return c(Qt(t,r.path));case"p":return typeof t==
"string"?[]:c(Zt(t,r.path));case"o":return(0,g.Gv)(t)?[]:ht("a mapping",t,r);default:return Fn(t,o,r)}}var ht=(t,o,{path:r,isPassed:c})=>(0,U.p6)(t,o,r).map(m=>({
...m,isPassed:c}));function Fn(t,o,r){if(!(0,g.Gv)(t))return ht("a mapping",t,r);const c=qt().get(o)??new Map;return Object.entries(t).flatMap(([m,f])=>{if(f===
void 0)return[];const P=[...r.path,m],ee=c.get(m);return ee===void 0?[{path:P,isPassed:r.isPassed,unknownField:m,message:Gn(m,o,c,P)}]:f===null&&(m==="modelUri"||
r.isPassed||o==="ObjectMeta")?[]:f===null?[{path:P,isPassed:!1,message:`${(0,U.p6)(Vn(ee),f,P)[0]?.message??""}: leave the field out`}]:Pt(f,ee,{path:P,isPassed:r.
isPassed||o==="Graph"&&m==="children"})})}var Vn=t=>t.startsWith("[")?"a list":{s:"a text",i:"a whole number",l:"a whole number",b:"true or false",n:"a number",
q:"a quantity",p:"a whole number or a text"}[t]??"a mapping";function Gn(t,o,r,c){const m=JSON.stringify(t.slice(0,100)),f=zn(t,c),P=t.length>xn?void 0:(0,re.qb)(
t,[...r.keys()]),ee=P!==void 0&&f===void 0?`did you mean ${P}?`:f!==void 0?`it belongs to ${f}`:void 0;return`${o==="SeldonDeployment"?"a SeldonDeployment":`${c.
slice(0,-1).map(Me=>typeof Me=="number"?"[]":`.${Me.slice(0,100)}`).join("").slice(1)}`} has no field ${m}${ee===void 0?"":`; ${ee}`}. ${(0,j.pQ)("field",t.slice(
0,253))}`}var Yn=9,xn=60;function zn(t,o){const r=o.map(f=>typeof f=="number"?"[]":f);let c;const m=(f,P)=>{const ee=qt().get(f);if(!(ee===void 0||P.length>Yn))
for(const[Oe,Me]of ee){const Ye=[...P,Oe],nt=Me.startsWith("[")?Me.slice(1):Me;if(Oe===t){const De=Ye.findIndex((it,Le)=>it!==r[Le]);(c===void 0||De>c.shared||De===
c.shared&&Ye.length<c.place.length)&&(c={place:Ye,shared:De})}f==="Graph"&&Oe==="children"||m(nt,Me.startsWith("[")?[...Ye,"[]"]:Ye)}};return m("SeldonDeploymen\
t",[]),c?.place.slice(0,-1).map(f=>f==="[]"?"[]":`.${f}`).join("").slice(1)}var Hn=({unknownField:t},o)=>t!==void 0&&o.has((0,j.OH)("field",t)),en=(t,o)=>({name:t,
find:(r,{allowed:c})=>Kn(r).filter(m=>m.isPassed===o&&!Hn(m,c))}),Qn=[en("schema",!1)],Jn=[en("unheeded-fields",!0)],Lt=(t,...o)=>({name:t.toLowerCase(),find:({
spec:r})=>{const c=r[t];return c==null||c===""||typeof c=="string"&&o.includes(c)?[]:[{path:["spec",t],message:`Seldon knows no ${t} ${JSON.stringify(c).slice(0,
80)}: it is one of ${o.join(", ")}`}]}}),Zn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],Xn={name:"kafka",find:({spec:t})=>t.serverType!=="kafka"?[]:
t.predictors.flatMap((o,r)=>{const c=(0,g.yR)(o,"svcOrchSpec","env").map(f=>(0,g.$6)(f,"name")),m=Zn.filter(f=>!c.includes(f));return m.length===0?[]:[{path:["s\
pec","predictors",r],message:`serverType kafka needs ${m.join(", ")} in svcOrchSpec.env`}]})},tn={name:"endpoint-types",find:t=>{const o=(0,g.$6)(t.spec,"transp\
ort")??"";let r;return(0,j.zM)(t).flatMap(({node:c,path:m})=>{const f=(0,g.$6)(c,"endpoint","type")??"";if(f==="")return[];r??=f;const P=[...m,"endpoint","type"];
return f!==r?[{path:P,message:`the endpoint type is ${f}, another node's is ${r}: all must be the same, so set spec.transport instead`}]:o!==""&&(f==="REST"&&o!==
"rest"||f==="GRPC"&&o!=="grpc")?[{path:P,message:`the endpoint type ${f} contradicts spec.transport ${o}: leave endpoint.type out`}]:[]})}},qn=[Lt("protocol","s\
eldon","tensorflow","kfserving","v2"),Lt("transport","rest","grpc"),Lt("serverType","rpc","kafka"),Xn,tn],eo=[...Qn,...ue,...qn,...Bn,...rt,...tt,...Ee,...Z],ft=50;
function $t(t,o){if(!(0,U.BR)(t))throw an((0,U.lx)(t),o);return t}function nn(t,o,r){const c=on(eo,t,o);if(c.length>0)throw an(c,r)}var to=(t,o,r)=>on([...Wn,...Jn],
t,o).slice(0,ft).map(c=>`${r.place}: ${sn(c,r)}.`);function on(t,o,r){const c={...r,served:(0,j.Qf)(o,r.choice)};return t.flatMap(m=>m.find(o,c))}var sn=({path:t,
message:o},{lineOf:r})=>`${(0,j.P8)(t).slice(0,300)} (line ${r(t)}): ${o}`;function an(t,o){const{place:r}=o,c=t.map(f=>sn(f,o));if(c.length===1)return new F.zg(
"E_MANIFEST",`${r} cannot be deployed. ${c[0]}.`);const m=c.slice(0,ft).map(f=>`  - ${f}`);return c.length>ft&&m.push(`  \u2026 and ${c.length-ft} more`),new F.
zg("E_MANIFEST",`${r} cannot be deployed:
${m.join(`
`)}`)}var pt=(0,se.f1)((0,Y.F)(),1),Mt=(0,se.f1)((0,Y.F)(),1);function no(t){let o;return(0,Mt.visit)(t,{Map:(r,{items:c})=>{const m=new Set;for(const{key:f}of c)
if(!(!(0,Mt.isScalar)(f)||f.value==="<<")){if(m.has(f.value))return o=f,Mt.visit.BREAK;m.add(f.value)}}}),o}var rn={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},cn={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},dn=t=>[rn,cn,...t],ln=256*1024;function It(t,o){if(t.length>ln)throw new F.zg("E_DEPLOY_YAML_TOO_LARGE",`${o} has ${t.length}\
 characters; ${ln} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not\
 YAML but binary: it holds a NUL character.`);if((0,G.qK)(t))throw new F.zg("E_DEPLOY_YAML_BOMB",`${o} nests deeper than ${G.JG} levels, which no SeldonDeployme\
nt does.`);const r=new pt.LineCounter,c=oo(t,o,r);for(const ee of c)so(ee,o,r);const[m,...f]=c.filter(({contents:ee})=>ee!==null&&!((0,pt.isScalar)(ee)&&ee.value===
null));if(m===void 0)throw new F.zg("E_DEPLOY_YAML_EMPTY",`${o} is empty. It must hold a SeldonDeployment.`);if(f.length>0)throw new F.zg("E_DEPLOY_YAML_DOCUMEN\
TS",`${o} holds ${f.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const P=ao(m,o);if(!(0,g.Gv)(
P))throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${o} is no mapping of fields but ${Array.isArray(P)?"a list":"a single value"}.`);return ro(P,o),{root:P,lineOf:ee=>mn(
m,ee,r)}}function oo(t,o,r){try{const c=(0,pt.parseAllDocuments)(t,{lineCounter:r,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:dn,logLevel:"silent"});return Array.
isArray(c)?c:[]}catch(c){throw new F.zg("E_DEPLOY_YAML_BOMB",`${o} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}
function so(t,o,r){const[c]=t.errors;if(c===void 0)return un(t,o,r);const{line:m,col:f}=r.linePos(c.pos[0]);throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not v\
alid YAML at line ${m}, column ${f}: ${c.message.slice(0,200)}`,{cause:c})}function un(t,o,r){const c=no(t);if(c===void 0)return;const{line:m,col:f}=r.linePos(c.
range?.[0]??0);throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not valid YAML at line ${m}, column ${f}: the key ${String(c.value).slice(0,100)} stands twice in \
one mapping.`)}function ao(t,o){const r=`${o} expands by its aliases to more than ${G.$e} values, or without end. Write the values out.`;if((0,G.$B)(t))throw new F.
zg("E_DEPLOY_YAML_BOMB",r);try{return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&
c.message.startsWith("Excessive")?new F.zg("E_DEPLOY_YAML_BOMB",r,{cause:c}):new F.zg("E_DEPLOY_YAML_SYNTAX",`${o} cannot be read: ${c instanceof Error?c.message.
slice(0,200):String(c)}`,{cause:c})}}function ro({apiVersion:t,kind:o},r){const c=`It must describe a SeldonDeployment of ${U.Um}.`;if(o==null||o==="")throw new F.
zg("E_DEPLOY_YAML_KIND",`${r} names no kind. ${c}`);const m=typeof o=="string"?o.slice(0,100):JSON.stringify(o).slice(0,100);if(o!=="SeldonDeployment")throw new F.
zg("E_DEPLOY_YAML_KIND",`${r} describes a ${m}. ${c}`);if((0,U.aA)(t))return;const f=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no apiVersio\
n";throw new F.zg("E_DEPLOY_YAML_KIND",`${r} describes a SeldonDeployment with ${f}. ${c}`)}function mn(t,o,r){for(let c=o.length;c>=0;c-=1){const m=c===0?t.contents:
t.getIn(o.slice(0,c),!0);if((0,pt.isNode)(m)&&m.range)return r.linePos(m.range[0]).line}return 1}var io=new Set(["creationTimestamp","deletionGracePeriodSeconds",
"deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),co="kubectl.kubernetes.io/la\
st-applied-configuration";function hn(t,o){const{filled:r,serving:c}=(0,j.Qf)(t,o),m=t.spec.predictors.map(De=>({...lt(De,"annotations","labels"),name:De.name,graph:pn(
De.graph,r,o.modelUri),...Array.isArray(De.componentSpecs)?{componentSpecs:De.componentSpecs.map(Ut)}:{}})),f=lo(t.metadata??{},o),P={apiVersion:U.Um,kind:"Seld\
onDeployment",metadata:f,spec:{...lt(t.spec,"annotations"),predictors:m}},ee=(0,he.So)(P),Oe={...f.annotations,[M.Ln]:ee,...o.pipeline===void 0?{}:{[M.Sp]:o.pipeline},
...o.promotionId===void 0?{}:{[M.vM]:o.promotionId}},Me=new Map(t.spec.predictors.map(De=>{const it=c.size===0||(0,j.ig)(De.graph,[]).some(({node:Le})=>c.has(Le));
return[De.name,{holdsVersion:it,hasOwnDeadline:De.progressDeadlineSeconds===void 0}]})),Ye=m.map(De=>({name:De.name,marker:(0,he.tB)(P.spec,De,fn(De,Me.get(De.name)?.
holdsVersion??!0,o))})),nt=(0,he.bS)({...P,metadata:{...f,annotations:Oe}},Ye);return{manifest:{...nt,spec:{...nt.spec,predictors:nt.spec.predictors.map(De=>vn(
De,o.timeoutMs))}},marker:ee,pods:Me}}var fn=({graph:t,explainer:o},r,{version:c,runId:m,namedVersions:f})=>[...r?[[c,m]]:[],...[...(0,j.ig)(t,[]).map(({node:P})=>P.
modelUri),o?.modelUri].flatMap(P=>f?.get(P??"")??[])];function lo(t,o){const r=Object.fromEntries(Object.entries(t).filter(([f])=>!io.has(f))),c={[M.B0]:o.model,
...o.target===void 0?{}:{[M.hD]:o.target}},m=Object.fromEntries(Object.entries(c).map(([f,P])=>[f,(0,Pe.H)(P)]));return{...r,name:o.name,...o.namespace===void 0?
{}:{namespace:o.namespace},labels:{...bt(t.labels),[M.Ly]:M.bU,...m},annotations:{...bt(t.annotations),...c,[M.ej]:o.version,...o.runId===""?{}:{[M.CD]:o.runId}}}}
var bt=t=>Object.fromEntries(Object.entries(t??{}).filter(([o])=>!o.startsWith(M.l1)&&o!==M.Ly&&o!==co));function lt(t,...o){const r=o.flatMap(c=>{const m=t[c];
return typeof m=="object"&&m!==null?[[c,bt(Object.fromEntries(Object.entries(m)))]]:[]});return{...t,...Object.fromEntries(r)}}var Ut=t=>(0,g.Gv)(t.metadata)?{...t,
metadata:lt(t.metadata,"annotations","labels")}:t,pn=(t,o,r)=>({...t,...o.has(t)?{modelUri:r}:{},...Array.isArray(t.children)?{children:t.children.map(c=>pn(c,o,
r))}:{}}),vn=(t,o)=>({...t,...t.progressDeadlineSeconds===void 0&&o!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(o/1e3))}:{}});function uo(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const o=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(o===null)return;const[,r,c,m]=o,f=t.slice(0,100);return r!=="mlserver"||c!=="1"?{title:f}:Number(m)<=6?{title:f,mlflowBefore:3,pythonUpTo:11}:Number(
m)===7?{title:f,pythonUpTo:12}:{title:f}}function mo(t,o,{model:r,names:c}){const m=t.spec.predictors.flatMap(Oe=>(0,j.ig)(Oe.graph,[]).filter(({node:Me})=>Me.modelUri===
o).map(({node:Me})=>({node:Me,server:uo(_n(Oe,Me))}))),f=(0,g.fK)(r,"flavors");if(r===void 0||!(0,g.Gv)(f))return m.some(({node:Me,server:Ye})=>Me.implementation===
"MLFLOW_SERVER"&&Ye!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const P=(0,he.
os)(t),ee=m.flatMap(Oe=>ho({...Oe,isV2:P,model:r,flavors:f,names:c}));return ee.filter(({message:Oe},Me)=>ee.findIndex(Ye=>Ye.message===Oe)===Me)}var _n=(t,{name:o})=>(0,g.
yR)(t,"componentSpecs").flatMap(r=>(0,g.yR)(r,"spec","containers")).filter(r=>r.name===o).map(r=>(0,g.$6)(r,"image"))[0];function ho(t){const{implementation:o}=t.
node;return o==="SKLEARN_SERVER"?wn(t):o!=="MLFLOW_SERVER"?[]:[...gn(t),...t.isV2?yn(t):[...En(t),...fo(t)]]}var jt=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function gn({flavors:t,server:o}){return t.python_function!==void 0?[]:[{isCertain:o!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${jt(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function En({
flavors:t,server:o,names:r}){const c=(0,g.$6)(t,"python_function","env","conda")??(0,g.$6)(t,"python_function","env")??"conda.yaml";return r===void 0||r.has(c)?
[]:[{isCertain:o!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function fo({node:t,server:o,model:r}){const c=(0,g.yR)(t,"parameters").find(f=>(0,g.$6)(
f,"name")==="xtype"),m=(0,V.Ux)(r);return o===void 0||m.length===0||((0,g.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${m.slice(0,3).join(", ").slice(0,100)}${m.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function yn({server:t,names:o,model:r,flavors:c}){if(t===void 0||o===void 0||o.has("environment.tar.gz"))return[];const m=(0,g.$6)(
c,"sklearn","serialization_format")==="skops",{title:f,mlflowBefore:P,pythonUpTo:ee}=t,Oe=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${f}\
 runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],Me=P!==
void 0&&P<=3;m&&Oe.push({isCertain:Me,message:`the model is saved as skops, which ${Me?`${f} cannot read: its MLflow is older than 3`:"a server's MLflow older t\
han 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Ye=(0,g.$6)(r,"mlflow_version")??"";P!==void 0&&Number.
parseInt(Ye,10)>=P&&Oe.push({isCertain:!1,message:`the model was logged by MLflow ${Ye.slice(0,40)}, and ${f} has one older than ${P}`});const nt=(0,g.$6)(c,"py\
thon_function","python_version")??"",De=Number(/^3\.(\d+)/.exec(nt)?.[1]);return ee!==void 0&&De>ee&&Oe.push({isCertain:!1,message:`the model was logged by Pyth\
on ${nt.slice(0,40)}, and ${f} has 3.${ee} at most: what was pickled may not load`}),Oe}function wn({flavors:t,server:o}){return o===void 0?[]:t.sklearn===void 0?
[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${jt(t)})`}]:(0,g.$6)(t,"sklearn","serialization_format")!==
"skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloud\
pickle", or serve it with MLFLOW_SERVER'}]}var On=(t,o)=>`apiVersion: ${U.Um}
kind: SeldonDeployment
metadata:
  name: ${vo(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${o?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,Bt="the default template",po=40;function vo(t){const o=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,po).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
o)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(o)?o:`model-${o}`.replace(/-+$/,"")}var _o=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
Pn=3;async function go({artifacts:t},o){const r=await t.listOfVersion(o,"")??[],c=o.runId===""?[]:await t.listOfRun(o.runId,""),m=c.filter(Oe=>Oe.isDirectory).slice(
0,Pn),f=(await Promise.all(m.map(({path:Oe})=>t.listOfRun(o.runId,Oe)))).flat(),P=r.filter($n).map(({path:Oe})=>`${Oe} in the folder of version ${o.version}`),ee=[
...c,...f].filter($n).map(({path:Oe})=>`${Oe} of run ${o.runId}`);return(P.length>0?P:ee).slice(0,Pn)}function $n({path:t}){const o=t.slice(t.lastIndexOf("/")+1);
return _o.test(o)}var Eo=(t,o,r,c)=>r===void 0?(0,ke.M4)(t,o,c):Promise.resolve().then(()=>Mn(r));function Mn(t){let o;try{o=(0,Fe.M)(t,ke.i)}catch(r){throw new F.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${r instanceof Error?r.message:String(r)}.`,{cause:r})}if(o===void 0)throw new F.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${ke.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:o,place:`${t} (--deploy-yaml)`}}async function yo(t,o,r,c,m){
if(r!==void 0)return{...r,calledAs:c["deploy-yaml"]??"deploy.yaml",warnings:[]};const f=await(0,F.AO)("E_RUN_NOT_FOUND",go(t,o));if(c["default-template"]!==!0)throw wo(
o,f??[]);const P=(f??[]).map(ee=>`${(0,H.xS)(ee,300)} is not used, because it is not named deploy.yaml: ${Bt} is.`);return{text:On(o.model,(0,V.Ux)(m).length>0),
place:Bt,calledAs:void 0,warnings:P}}function wo({model:t,version:o,runId:r},c){const m=[`the folder of ${t} version ${o}`,...r===""?[]:[`run ${r} beside the mo\
del`,"the root of that run"]],f=c.length===0?"":` There is ${c.map(ee=>(0,H.xS)(ee,300)).join(", ")}: name it deploy.yaml.`,P=r===""?"This version was registere\
d without a run, so only its own folder can hold one":`Add it afterwards, by mlflow artifacts log-artifact --run-id ${r} --local-file deploy.yaml`;return new F.
zg("E_DEPLOY_YAML_MISSING",`${t} version ${o} has no deploy.yaml: looked in ${m.join(", ")}.${f} ${P}; or give one of the repository by --deploy-yaml FILE, or s\
ay --default-template.`)}async function Dn({registry:t},o,r,c){if(c===void 0)return r;const m=(await t.model(o)).tags.get(c)?.trim();if(m===void 0||m==="")return r;
if((0,j.wu)(m))return m;throw new F.zg("E_MANIFEST",`The tag ${c} of the registered model ${o} names no container image: ${JSON.stringify(m.slice(0,200))}.`)}var Wt=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
Sn=20;async function Oo(t,o,r,c,m="deploy.yaml"){const{predictors:f}=o.spec,{filled:P}=(0,j.Qf)(o,{...r,modelUri:void 0}),ee=(0,j.A3)(o).filter(({node:Le})=>!P.
has(Le)).map(({node:Le})=>Le.modelUri),Oe=f.map(Le=>(0,g.$6)(Le,"explainer","modelUri")),Me=[...ee,...Oe].filter(Le=>typeof Le=="string").filter(Le=>Wt.test(Le)),
Ye=[...new Set(Me)];if(Ye.length===0)return{deployment:o,versions:new Map};if(Ye.length>Sn)throw new F.zg("E_MANIFEST",`${m} names ${Ye.length} models in MLflow\
; ${Sn} are looked up at most.`);const nt=new Map(await Promise.all(Ye.map(async Le=>[Le,await Po(t,Le,c,m)]))),De=Le=>{const ut=typeof Le=="string"?nt.get(Le)?.
place:void 0;return ut===void 0?{}:{modelUri:ut}},it=Le=>({...Le,graph:(0,j.o6)(Le.graph,ut=>P.has(ut)?{}:De(ut.modelUri)),...Le.explainer?{explainer:{...Le.explainer,
...De(Le.explainer.modelUri)}}:{}});return{deployment:{...o,spec:{...o.spec,predictors:f.map(it)}},versions:new Map([...nt.values()].flatMap(Le=>Le.version===void 0?
[]:[[Le.place,Le.version]]))}}async function Po(t,o,r,c){try{if(!/^models:/i.test(o)||(0,re.Ql)(o).kind==="logged-model")return{place:(0,j.Xk)(await t.artifacts.
storageOf(o),r)};const{model:m,version:f,runId:P}=await(0,j.x)(t,$o(o));return{place:(0,j.Xk)(await t.registry.downloadUri(m,f),r),version:`${f} of run ${P}`}}catch(m){
throw!(m instanceof F.zg)||m.outcome!=="invalid"?m:new F.zg(m.code,`${c} names the model ${JSON.stringify(o.slice(0,200))}: ${m.message}`,{cause:m})}}function $o(t){
const[,o="",r,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(t)??[];if(o==="")throw new F.zg("E_MODEL_URI","write models:/<name>/<version>, mode\
ls:/<name>@<alias> or models:/<name>/<stage>.");return r!==void 0?{model:o,at:r}:/^\d{1,15}$/.test(c)?{model:o,version:Number(c)}:{model:o,at:c}}async function Tn(t,o,r,c){
const m=(0,j.N_)(r["model-uri-map"]??""),f=t.artifacts.listOfVersion(o,""),[P,ee,Oe,Me,Ye]=await Promise.all([Eo(t,o,r["deploy-yaml"],f),t.registry.downloadUri(
o.model,o.version),(0,G.X$)(t,o),f.catch(Mo),Dn(t,o.model,r.image,r["image-tag"])]),nt=typeof Oe=="string"?void 0:Oe,De=await yo(t,o,P,r,nt),it=It(De.text,De.place),
Le={place:De.place,lineOf:it.lineOf},ut=$t(Do($t(it.root,Le),r.set??[]),Le),Nt={graphNodes:r["graph-node"]??[],hasImage:Ye!==void 0},{deployment:Dt,versions:To}=await Oo(
t,ut,Nt,m,De.calledAs),St=An(Dt,Nt)?(0,j.Xk)(ee,m):"",vt={...Nt,modelUri:St},{protocol:Ao,xtype:Ro,replicas:Co}=r,Kt=(0,j.Ai)(Dt,{protocol:Ao,xtype:Ro,replicas:Co,
image:Ye},vt),dt=r.name===void 0?Kt:{...Kt,metadata:{...Kt.metadata,name:r.name}},_t=r["storage-secret"]?.name,Rn={allowed:r.allow??new Set,namespace:r.namespace,
storageSecret:_t,choice:vt};nn(_t===void 0?dt:(0,j.Xl)(dt,_t),Rn,Le);const ko=to(Dt,Rn,Le),Ft=r.name??dt.metadata?.name??"",Vt=r.namespace??dt.metadata?.namespace,
Gt=_t===void 0?dt:(0,j.e_)(dt,_t),Cn={model:o.model,version:o.version,runId:o.runId,...vt,modelUri:St,name:Ft,namespace:Vt,target:c.target===void 0?void 0:(0,j.
Rg)((0,j.hu)(c.target)),pipeline:c.pipeline.link,promotionId:c.promotionId,namedVersions:To,timeoutMs:c.timeoutMs},{manifest:e,marker:n,pods:s}=hn(Gt,Cn),i=mo(e,
St,{model:nt,names:Me&&new Set(Me.map(({path:p})=>p))}),d=i.filter(({isCertain:p})=>p).map(({message:p})=>p);if(d.length>0)throw new F.zg("E_MODEL_NOT_LOADABLE",
`${o.model} version ${o.version} would not be served: ${d.join("; ")}.`);const l=i.map(({message:p})=>`${o.model} version ${o.version} may not be served: ${p}.`),
u=(0,j.KE)(dt,(0,j.Qf)(dt,vt));return{manifest:e,name:Ft,namespace:Vt,modelUri:St,holders:u,marker:n,pods:s,forTarget:p=>hn(Gt,{...Cn,target:p}),mlModel:nt,place:De.
place,origin:{...Le,has:p=>(0,k.Q)(ut,p)!==void 0},warnings:[...De.warnings,...ko,...l],notes:So(it.root,Dt,{name:Ft,namespace:Vt,image:Ye,choice:vt},De.calledAs)}}
var An=(t,{graphNodes:o,hasImage:r})=>o.length>0?(0,j.Qf)(t,{graphNodes:o,hasImage:r,modelUri:void 0}).filled.size>0:!r||(0,j.A3)(t).length>0;function Mo(t){if(!(t instanceof
F.zg&&t.code==="E_ARTIFACT_STORE"))throw t}function Do(t,o){try{return(0,j.Ey)({...t},o)}catch(r){throw r instanceof j.S7?new F.zg("E_INPUT",`set: ${r.message}.`,
{cause:r}):r}}function So(t,o,{name:r,namespace:c,image:m,choice:f},P){const ee=(0,g.Gv)(t.metadata)?t.metadata:{},Oe=[],Me=(De,it,Le)=>{P!==void 0&&typeof Le==
"string"&&Oe.push(`The ${De} is ${it}, not ${Le} as in ${P}.`)};t.apiVersion!==U.Um&&Me("apiVersion",`${U.Um}, which the cluster stores`,t.apiVersion),ee.name!==
r&&Me("name",r,ee.name),ee.namespace!==c&&Me("namespace",c??"",ee.namespace);const{filled:Ye,serving:nt}=(0,j.Qf)(o,f);for(const{modelUri:De}of Ye)typeof De=="s\
tring"&&De.trim()!==""&&De!==f.modelUri&&Oe.push(`The modelUri ${De} of ${P??"it"} is replaced by the version's own, ${f.modelUri??""}.`);return f.hasImage===!0&&
Ye.size===0&&Oe.push(...[...nt].map(De=>`The image ${m} is that of the container ${De.name}, which serves the version.`)),Oe}})};
