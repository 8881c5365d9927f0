"use strict";exports.id=286,exports.ids=[286],exports.modules={4875:((A,c,t)=>{t.r(c),t.d(c,{demote:()=>K});var u=t(3143),d=t(4912),B=t(7871),U=t(7129),T=t(9775),f=t(16),L=t(
1993),_=t(2198),C=t(1660),P=t(332),W=t(9596),v={...f.hI,model:{kind:_.Qq,required:!0,description:"The registered model."},version:{kind:(0,_.nd)(1),required:!0,
description:"The model version to demote."},from:{kind:(0,_.KD)(_.Qq,_.Sx),required:!0,description:"Out of what: an @alias such as @champion, the stage Staging \
or Production, or one of each."},"to-stage":{kind:(0,_.Yq)("Archived","None"),default:"Archived",description:"The stage that a version taken out of a stage come\
s to."},...u.N},K=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a stage, an alias, or both,\
 and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:v,checks:[(0,_.RU)(v,["from","to-stage"],g)],outputs:{
version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it is recorded: of the pro\
motion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(s){const{inputs:o}=s,n=(0,_.Sx)(
o.from),e=`${o.model} version ${o.version}`,r=(0,_.M4)(n);s.output("version",String(o.version));const h=await s.mlflow(),a=await(0,d.ZY)(h,o.model,String(o.version),
n),E=I(a,s.pipeline),D=(i,m)=>(s.output("promotion-id",m),i);if(!l(a)&&a.model.aliases.size===0)for(const i of n)await h.registry.holder(o.model,i);if(!l(a)&&a.
record?.state!=="demoting")return D({outcome:"unchanged",reason:`${e} is not in ${r}.`},a.record?.state==="demoted"?a.record.id:"");const M=await(0,d.IZ)(h,E,(0,u.
p)(s),(0,d.uv)(a.model));try{const{changed:i,recordKept:m}=await R(M,a,E,o["to-stage"]);if(!i)return D({outcome:"unchanged",reason:`${e} is not in ${r}.`},"");const O=m===
void 0?"":` Its record is still that of its promotion to ${m.target}, which a rollback of that needs.`;return D({outcome:"done",reason:`${e} was taken out of ${r}\
.${O}`},m===void 0?E.id:"")}catch(i){throw i instanceof d.Vj?new P.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out before ${e} was taken out of ${r}.\
 Run the step again.`,{cause:i}):i}finally{await M.release()}}});function g({from:s,"to-stage":o}){if((0,_.Sx)(s).some(n=>n.kind==="stage"&&n.stage===o))throw new P.
zg("E_INPUT",`Nothing can be taken out of ${s} to ${o}: both are the same stage.`)}var l=({version:s,targets:o,holders:n})=>o.some(e=>(0,d.QR)(s,e,n.get((0,_.Rg)(
e))));function I({version:s,targets:o,record:n},{actor:e,link:r,commit:h}){const a={...e===void 0?{}:{actor:e},...r===void 0?{}:{pipeline:r},...h===void 0?{}:{commit:h}},
E=new Date().toISOString();return n!==void 0&&n.state!=="refused"&&n.state!=="demoted"?{...n,...a,state:"demoting",undoneTime:E}:{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:s.model,version:s.version,target:(0,_.M4)(o),verdict:"ungated",gates:[],...a,time:E,undoneTime:E}}async function R(s,{version:o,targets:n},e,r){
const{mlflow:h,model:a}=s,E=await h.registry.version(o.model,o.version),D=n.filter(O=>(0,d.QR)(E,O,(0,d.Mz)(a,O))),M=(0,d.Tq)(E);if(D.length===0&&M?.state!=="de\
moting")return{changed:!1};const i=M===void 0||M.target===e.target||M.state!=="held",m=O=>i?h.registry.setVersionTag(o.model,o.version,d.oK,(0,d.sF)(O)):Promise.
resolve();M?.state!=="demoting"&&await m(e);for(const O of D)await j(h,E,O,r);return await m({...e,state:"demoted",...s.createdAtMs===void 0?{}:{lockedAtMs:s.createdAtMs}}),
{changed:!0,recordKept:i?void 0:M}}var j=({registry:s},{model:o,version:n},e,r)=>e.kind==="alias"?s.deleteAlias(o,e.alias):s.transition(o,n,r,!1)}),7720:((A,c,t)=>{
t.r(c),t.d(c,{promote:()=>u.pt,promotionComment:()=>u.fG});var u=t(5722),d=t(5203),B=t(3143),U=t(4912),T=t(7871),f=t(2088),L=t(7910),_=t(2262),C=t(4054),P=t(7129),
W=t(9775),v=t(16),K=t(1993),g=t(2198),l=t(1660),I=t(332),R=t(9596)})};
