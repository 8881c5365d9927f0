"use strict";exports.id=286,exports.ids=[286],exports.modules={8247:((L,m,t)=>{t.r(m),t.d(m,{demote:()=>f});var v=t(8947),O=t(7305),U=t(3979),u=t(2594),W=t(7871),j=t(2907),l=t(
7129),K=t(9606),V=t(8742),a=t(1439),$=t(3966),k=t(1660),T=t(1651),F=t(9596),R={...K.hI,model:{kind:a.Qq,required:!0,description:"The registered model."},version:{
kind:(0,a.nd)(1),required:!0,description:"The model version to demote."},from:{kind:(0,a.KD)(a.Qq,a.Sx),required:!0,description:"Out of what: an @alias such as \
@champion, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,a.Yq)("Archived","None"),default:"Archived",description:"The stage that a vers\
ion taken out of a stage comes to."},...v.N},f=(0,l.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out o\
f a stage, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:R,checks:[(0,a.RU)(R,["f\
rom","to-stage"],C)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under wh\
ich it is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){
const{inputs:o}=n,s=(0,a.Sx)(o.from),i=`${o.model} version ${o.version}`,E=(0,a.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),d=await(0,O.
ZY)(r,o.model,String(o.version),s),M=I(d,n.pipeline),h=(_,P)=>(n.output("promotion-id",P),_);if(!A(d)&&d.model.aliases.size===0)for(const _ of s)await r.registry.
holder(o.model,_);if(!A(d)&&d.record?.state!=="demoting")return h({outcome:"unchanged",reason:`${i} is not in ${E}.`},d.record?.state==="demoted"?d.record.id:"");
const e=await(0,O.IZ)(r,M,(0,v.p)(n),(0,O.uv)(d.model));try{const{changed:_,recordKept:P,id:c}=await B(e,d,n.pipeline,o["to-stage"]);if(!_)return h({outcome:"un\
changed",reason:`${i} is not in ${E}.`},"");const D=P===void 0?"":` Its record is still that of its promotion to ${P.target}, which a rollback of that needs.`;return h(
{outcome:"done",reason:`${i} was taken out of ${E}.${D}`},P===void 0?c:"")}catch(_){throw _ instanceof O.Vj?new T.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model}\
 ran out before ${i} was taken out of ${E}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function C({from:n,"to-stage":o}){if((0,a.Sx)(n).some(
s=>s.kind==="stage"&&s.stage===o))throw new T.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var A=({version:n,targets:o,holders:s})=>o.
some(i=>(0,O.QR)(n,i,s.get((0,a.Rg)(i))));function I({version:n,targets:o,record:s,latest:i},{actor:E,link:r,commit:d}){const M={...E===void 0?{}:{actor:E},...r===
void 0?{}:{pipeline:r},...d===void 0?{}:{commit:d}},h=new Date().toISOString(),e=(0,l.sA)("demote",{...r===void 0?{}:{link:r},...E===void 0?{}:{actor:E}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...M,state:"demoting",undoneTime:h,undoneBy:e};const _=(0,u.jf)(i);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,a.M4)(o),verdict:"ungated",gates:[],...M,time:h,undoneTime:h,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function B(n,{version:o,targets:s},i,E){const{mlflow:r,model:d}=n,M=await r.registry.version(o.model,o.version),h=s.filter(D=>(0,O.QR)(M,D,(0,O.Mz)(d,
D))),e=(0,u.Tq)(M),_=I({version:M,targets:s,latest:e,record:e?.target===(0,a.M4)(s)?e:void 0},i);if(h.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const P=e===void 0||e.target===_.target||e.state!=="held",c=D=>P?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(D)):Promise.resolve();e?.state!=="demo\
ting"&&await c(_);for(const D of h)await g(r,M,D,E);return await c({..._,state:"demoted",...(0,O.Qv)(n)}),{changed:!0,id:_.id,recordKept:P?void 0:e}}var g=({registry:n},{
model:o,version:s},i,E)=>i.kind==="alias"?n.deleteAlias(o,i.alias):n.transition(o,s,E,!1)}),5222:((L,m,t)=>{t.r(m),t.d(m,{promote:()=>v.pt,promoteVersion:()=>v.
DJ,promotionComment:()=>v.fG});var v=t(6054),O=t(4867),U=t(8947),u=t(7305),W=t(3979),j=t(2594),l=t(7871),K=t(889),V=t(1461),a=t(2071),$=t(9146),k=t(4081),T=t(4054),
F=t(2907),R=t(7129),f=t(9606),C=t(8742),A=t(1439),I=t(3966),B=t(1660),g=t(1651),n=t(9596)})};
