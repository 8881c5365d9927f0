"use strict";exports.id=286,exports.ids=[286],exports.modules={7493:((K,D,t)=>{t.r(D),t.d(D,{demote:()=>f});var c=t(5981),d=t(479),U=t(7871),C=t(154),T=t(9775),A=t(911),L=t(
9989),a=t(3567),B=t(3966),W=t(1660),v=t(1470),j=t(9596),u={...A.hI,model:{kind:a.Qq,required:!0,description:"The registered model."},version:{kind:(0,a.nd)(1),required:!0,
description:"The model version to demote."},from:{kind:(0,a.KD)(a.Qq,a.Sx),required:!0,description:"Out of what: an @alias such as @champion, the stage Staging \
or Production, or one of each."},"to-stage":{kind:(0,a.Yq)("Archived","None"),default:"Archived",description:"The stage that a version taken out of a stage come\
s to."},...c.N},f=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a stage, an alias, or both,\
 and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:u,checks:[(0,a.RU)(u,["from","to-stage"],g)],outputs:{
version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it is recorded: of the pro\
motion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(s){const{inputs:o}=s,n=(0,a.Sx)(
o.from),e=`${o.model} version ${o.version}`,E=(0,a.M4)(n);s.output("version",String(o.version));const h=await s.mlflow(),_=await(0,d.ZY)(h,o.model,String(o.version),
n),r=I(_,s.pipeline),m=(i,O)=>(s.output("promotion-id",O),i);if(!l(_)&&_.model.aliases.size===0)for(const i of n)await h.registry.holder(o.model,i);if(!l(_)&&_.
record?.state!=="demoting")return m({outcome:"unchanged",reason:`${e} is not in ${E}.`},_.record?.state==="demoted"?_.record.id:"");const M=await(0,d.IZ)(h,r,(0,c.
p)(s),(0,d.uv)(_.model));try{const{changed:i,recordKept:O}=await R(M,_,r,o["to-stage"]);if(!i)return m({outcome:"unchanged",reason:`${e} is not in ${E}.`},"");const P=O===
void 0?"":` Its record is still that of its promotion to ${O.target}, which a rollback of that needs.`;return m({outcome:"done",reason:`${e} was taken out of ${E}\
.${P}`},O===void 0?r.id:"")}catch(i){throw i instanceof d.Vj?new v.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out before ${e} was taken out of ${E}.\
 Run the step again.`,{cause:i}):i}finally{await M.release()}}});function g({from:s,"to-stage":o}){if((0,a.Sx)(s).some(n=>n.kind==="stage"&&n.stage===o))throw new v.
zg("E_INPUT",`Nothing can be taken out of ${s} to ${o}: both are the same stage.`)}var l=({version:s,targets:o,holders:n})=>o.some(e=>(0,d.QR)(s,e,n.get((0,a.Rg)(
e))));function I({version:s,targets:o,record:n},{actor:e,link:E,commit:h}){const _={...e===void 0?{}:{actor:e},...E===void 0?{}:{pipeline:E},...h===void 0?{}:{commit:h}},
r=new Date().toISOString();return n!==void 0&&n.state!=="refused"&&n.state!=="demoted"?{...n,..._,state:"demoting",undoneTime:r}:{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:s.model,version:s.version,target:(0,a.M4)(o),verdict:"ungated",gates:[],..._,time:r,undoneTime:r}}async function R(s,{version:o,targets:n},e,E){
const{mlflow:h,model:_}=s,r=await h.registry.version(o.model,o.version),m=n.filter(P=>(0,d.QR)(r,P,(0,d.Mz)(_,P))),M=(0,d.Tq)(r);if(m.length===0&&M?.state!=="de\
moting")return{changed:!1};const i=M===void 0||M.target===e.target||M.state!=="held",O=P=>i?h.registry.setVersionTag(o.model,o.version,d.oK,(0,d.sF)(P)):Promise.
resolve();M?.state!=="demoting"&&await O(e);for(const P of m)await S(h,r,P,E);return await O({...e,state:"demoted",...s.createdAtMs===void 0?{}:{lockedAtMs:s.createdAtMs}}),
{changed:!0,recordKept:i?void 0:M}}var S=({registry:s},{model:o,version:n},e,E)=>e.kind==="alias"?s.deleteAlias(o,e.alias):s.transition(o,n,E,!1)}),9862:((K,D,t)=>{
t.r(D),t.d(D,{promote:()=>c.pt,promotionComment:()=>c.fG});var c=t(2501),d=t(1111),U=t(5981),C=t(479),T=t(7871),A=t(5571),L=t(6240),a=t(7628),B=t(4054),W=t(154),
v=t(9775),j=t(911),u=t(9989),f=t(3567),g=t(3966),l=t(1660),I=t(1470),R=t(9596)})};
