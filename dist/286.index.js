"use strict";exports.id=286,exports.ids=[286],exports.modules={7856:((B,m,t)=>{t.r(m),t.d(m,{demote:()=>U});var v=t(708),h=t(2397),g=t(3377),u=t(5373),W=t(7871),j=t(2907),T=t(
7129),f=t(7436),S=t(8742),a=t(8849),Q=t(7076),$=t(1660),l=t(1651),k=t(9596),K={...f.hI,model:{kind:a.Qq,required:!0,description:"The registered model."},version:{
kind:(0,a.nd)(1),required:!0,description:"The model version to demote."},from:{kind:(0,a.KD)(a.Qq,a.Sx),required:!0,description:"Out of what: an @alias such as \
@champion, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,a.Yq)("Archived","None"),default:"Archived",description:"The stage that a vers\
ion taken out of a stage comes to."},...v.N},U=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out o\
f a stage, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:K,checks:[(0,a.RU)(K,["f\
rom","to-stage"],A)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under wh\
ich it is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){
const{inputs:o}=n,s=(0,a.Sx)(o.from),i=`${o.model} version ${o.version}`,d=(0,a.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),E=await(0,h.
ZY)(r,o.model,String(o.version),s),M=R(E,n.pipeline),O=(_,P)=>(n.output("promotion-id",P),_);if(!I(E)&&E.model.aliases.size===0)for(const _ of s)await r.registry.
holder(o.model,_);if(!I(E)&&E.record?.state!=="demoting")return O({outcome:"unchanged",reason:`${i} is not in ${d}.`},E.record?.state==="demoted"?E.record.id:"");
const e=await(0,h.IZ)(r,M,(0,v.p)(n),(0,h.uv)(E.model));try{const{changed:_,recordKept:P,id:c}=await C(e,E,n.pipeline,o["to-stage"]);if(!_)return O({outcome:"un\
changed",reason:`${i} is not in ${d}.`},"");const D=P===void 0?"":` Its record is still that of its promotion to ${P.target}, which a rollback of that needs.`;return O(
{outcome:"done",reason:`${i} was taken out of ${d}.${D}`},P===void 0?c:"")}catch(_){throw _ instanceof h.Vj?new l.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model}\
 ran out before ${i} was taken out of ${d}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function A({from:n,"to-stage":o}){if((0,a.Sx)(n).some(
s=>s.kind==="stage"&&s.stage===o))throw new l.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var I=({version:n,targets:o,holders:s})=>o.
some(i=>(0,h.QR)(n,i,s.get((0,a.Rg)(i))));function R({version:n,targets:o,record:s,latest:i},{actor:d,link:r,commit:E}){const M={...d===void 0?{}:{actor:d},...r===
void 0?{}:{pipeline:r},...E===void 0?{}:{commit:E}},O=new Date().toISOString(),e=(0,T.sA)("demote",{...r===void 0?{}:{link:r},...d===void 0?{}:{actor:d}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...M,state:"demoting",undoneTime:O,undoneBy:e};const _=(0,u.jf)(i);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,a.M4)(o),verdict:"ungated",gates:[],...M,time:O,undoneTime:O,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function C(n,{version:o,targets:s},i,d){const{mlflow:r,model:E}=n,M=await r.registry.version(o.model,o.version),O=s.filter(D=>(0,h.QR)(M,D,(0,h.Mz)(E,
D))),e=(0,u.Tq)(M),_=R({version:M,targets:s,latest:e,record:e?.target===(0,a.M4)(s)?e:void 0},i);if(O.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const P=e===void 0||e.target===_.target||e.state!=="held",c=D=>P?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(D)):Promise.resolve();e?.state!=="demo\
ting"&&await c(_);for(const D of O)await L(r,M,D,d);return await c({..._,state:"demoted",...(0,h.Qv)(n)}),{changed:!0,id:_.id,recordKept:P?void 0:e}}var L=({registry:n},{
model:o,version:s},i,d)=>i.kind==="alias"?n.deleteAlias(o,i.alias):n.transition(o,s,d,!1)}),8348:((B,m,t)=>{t.r(m),t.d(m,{promote:()=>v.pt,promoteVersion:()=>v.
DJ,promotionComment:()=>v.fG});var v=t(2097),h=t(8893),g=t(708),u=t(2397),W=t(3377),j=t(5373),T=t(7871),f=t(889),S=t(3842),a=t(2071),Q=t(9146),$=t(4081),l=t(4054),
k=t(2907),K=t(7129),U=t(7436),A=t(8742),I=t(8849),R=t(7076),C=t(1660),L=t(1651),n=t(9596)})};
