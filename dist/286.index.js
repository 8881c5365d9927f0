"use strict";exports.id=286,exports.ids=[286],exports.modules={3325:((C,m,t)=>{t.r(m),t.d(m,{demote:()=>B});var v=t(9060),P=t(4132),U=t(9963),u=t(8699),j=t(7871),W=t(4925),T=t(
7129),c=t(57),V=t(8023),d=t(6580),F=t(7076),Q=t(1660),A=t(2804),S=t(9596),I={...c.hI,model:{kind:c.fD,required:!0,description:"The registered model."},version:{
kind:c.e1,required:!0,description:"The model version to demote."},from:{kind:(0,d.KD)(d.Qq,d.Sx),required:!0,description:"Out of what: an @alias such as @champi\
on, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,d.Yq)("Archived","None"),default:"Archived",description:"The stage that a version tak\
en out of a stage comes to."},...v.N},B=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a sta\
ge, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:I,checks:[(0,d.RU)(I,["from","t\
o-stage"],K)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it \
is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){const{
inputs:o}=n,s=(0,d.Sx)(o.from),a=`${o.model} version ${o.version}`,E=(0,d.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),i=await(0,P.ZY)(
r,o.model,String(o.version),s),D=R(i,n.pipeline),h=(_,O)=>(n.output("promotion-id",O),_);if(!f(i)&&i.model.aliases.size===0)for(const _ of s)await r.registry.holder(
o.model,_);if(!f(i)&&i.record?.state!=="demoting")return h({outcome:"unchanged",reason:`${a} is not in ${E}.`},i.record?.state==="demoted"?i.record.id:"");const e=await(0,P.
IZ)(r,D,(0,v.p)(n),(0,P.uv)(i.model));try{const{changed:_,recordKept:O,id:l}=await L(e,i,n.pipeline,o["to-stage"]);if(!_)return h({outcome:"unchanged",reason:`${a}\
 is not in ${E}.`},"");const M=O===void 0?"":` Its record is still that of its promotion to ${O.target}, which a rollback of that needs.`;return h({outcome:"don\
e",reason:`${a} was taken out of ${E}.${M}`},O===void 0?l:"")}catch(_){throw _ instanceof P.Vj?new A.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out \
before ${a} was taken out of ${E}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function K({from:n,"to-stage":o}){if((0,d.Sx)(n).some(s=>s.kind===
"stage"&&s.stage===o))throw new A.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var f=({version:n,targets:o,holders:s})=>o.
some(a=>(0,P.QR)(n,a,s.get((0,d.Rg)(a))));function R({version:n,targets:o,record:s,latest:a},{actor:E,link:r,commit:i}){const D={...E===void 0?{}:{actor:E},...r===
void 0?{}:{pipeline:r},...i===void 0?{}:{commit:i}},h=new Date().toISOString(),e=(0,T.sA)("demote",{...r===void 0?{}:{link:r},...E===void 0?{}:{actor:E}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...D,state:"demoting",undoneTime:h,undoneBy:e};const _=(0,u.jf)(a);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,d.M4)(o),verdict:"ungated",gates:[],...D,time:h,undoneTime:h,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function L(n,{version:o,targets:s},a,E){const{mlflow:r,model:i}=n,D=await r.registry.version(o.model,o.version),h=s.filter(M=>(0,P.QR)(D,M,(0,P.Mz)(i,
M))),e=(0,u.Tq)(D),_=R({version:D,targets:s,latest:e,record:e?.target===(0,d.M4)(s)?e:void 0},a);if(h.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const O=e===void 0||e.target===_.target||e.state!=="held",l=M=>O?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(M)):Promise.resolve();e?.state!=="demo\
ting"&&await l(_);for(const M of h)await g(r,D,M,E);return await l({..._,state:"demoted",...(0,P.Qv)(n)}),{changed:!0,id:_.id,recordKept:O?void 0:e}}var g=({registry:n},{
model:o,version:s},a,E)=>a.kind==="alias"?n.deleteAlias(o,a.alias):n.transition(o,s,E,!1)}),1995:((C,m,t)=>{t.r(m),t.d(m,{promote:()=>v.pt,promoteVersion:()=>v.
DJ,promotionComment:()=>v.fG});var v=t(6055),P=t(3822),U=t(9060),u=t(4132),j=t(9963),W=t(8699),T=t(7871),c=t(889),V=t(3344),d=t(9063),F=t(233),Q=t(1731),A=t(4054),
S=t(4925),I=t(7129),B=t(57),K=t(8023),f=t(6580),R=t(7076),L=t(1660),g=t(2804),n=t(9596)})};
