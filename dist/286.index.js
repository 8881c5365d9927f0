"use strict";exports.id=286,exports.ids=[286],exports.modules={2499:((B,m,t)=>{t.r(m),t.d(m,{demote:()=>f});var v=t(5686),h=t(6282),U=t(4486),u=t(159),W=t(7871),j=t(4925),T=t(
7129),c=t(9451),F=t(8023),d=t(4057),$=t(7076),k=t(1660),R=t(2804),V=t(9596),A={...c.hI,model:{kind:c.fD,required:!0,description:"The registered model."},version:{
kind:c.e1,required:!0,description:"The model version to demote."},from:{kind:(0,d.KD)(d.Qq,d.Sx),required:!0,description:"Out of what: an @alias such as @champi\
on, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,d.Yq)("Archived","None"),default:"Archived",description:"The stage that a version tak\
en out of a stage comes to."},...v.N},f=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a sta\
ge, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:A,checks:[(0,d.RU)(A,["from","t\
o-stage"],I)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it \
is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){const{
inputs:o}=n,s=(0,d.Sx)(o.from),a=`${o.model} version ${o.version}`,E=(0,d.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),i=await(0,h.ZY)(
r,o.model,String(o.version),s),D=K(i,n.pipeline),O=(_,M)=>(n.output("promotion-id",M),_);if(!C(i)&&i.model.aliases.size===0)for(const _ of s)await r.registry.holder(
o.model,_);if(!C(i)&&i.record?.state!=="demoting")return O({outcome:"unchanged",reason:`${a} is not in ${E}.`},i.record?.state==="demoted"?i.record.id:"");const e=await(0,h.
IZ)(r,D,(0,v.p)(n),(0,h.uv)(i.model));try{const{changed:_,recordKept:M,id:l}=await L(e,i,n.pipeline,o["to-stage"]);if(!_)return O({outcome:"unchanged",reason:`${a}\
 is not in ${E}.`},"");const P=M===void 0?"":` Its record is still that of its promotion to ${M.target}, which a rollback of that needs.`;return O({outcome:"don\
e",reason:`${a} was taken out of ${E}.${P}`},M===void 0?l:"")}catch(_){throw _ instanceof h.Vj?new R.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out \
before ${a} was taken out of ${E}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function I({from:n,"to-stage":o}){if((0,d.Sx)(n).some(s=>s.kind===
"stage"&&s.stage===o))throw new R.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var C=({version:n,targets:o,holders:s})=>o.
some(a=>(0,h.QR)(n,a,s.get((0,d.Rg)(a))));function K({version:n,targets:o,record:s,latest:a},{actor:E,link:r,commit:i}){const D={...E===void 0?{}:{actor:E},...r===
void 0?{}:{pipeline:r},...i===void 0?{}:{commit:i}},O=new Date().toISOString(),e=(0,T.sA)("demote",{...r===void 0?{}:{link:r},...E===void 0?{}:{actor:E}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...D,state:"demoting",undoneTime:O,undoneBy:e};const _=(0,u.jf)(a);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,d.M4)(o),verdict:"ungated",gates:[],...D,time:O,undoneTime:O,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function L(n,{version:o,targets:s},a,E){const{mlflow:r,model:i}=n,D=await r.registry.version(o.model,o.version),O=s.filter(P=>(0,h.QR)(D,P,(0,h.Mz)(i,
P))),e=(0,u.Tq)(D),_=K({version:D,targets:s,latest:e,record:e?.target===(0,d.M4)(s)?e:void 0},a);if(O.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const M=e===void 0||e.target===_.target||e.state!=="held",l=P=>M?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(P)):Promise.resolve();e?.state!=="demo\
ting"&&await l(_);for(const P of O)await g(r,D,P,E);return await l({..._,state:"demoted",...(0,h.Qv)(n)}),{changed:!0,id:_.id,recordKept:M?void 0:e}}var g=({registry:n},{
model:o,version:s},a,E)=>a.kind==="alias"?n.deleteAlias(o,a.alias):n.transition(o,s,E,!1)}),7866:((B,m,t)=>{t.r(m),t.d(m,{promote:()=>v.pt,promoteVersion:()=>v.
DJ,promotionComment:()=>v.fG});var v=t(7461),h=t(3951),U=t(5686),u=t(6282),W=t(4486),j=t(159),T=t(7871),c=t(889),F=t(6263),d=t(2798),$=t(233),k=t(1731),R=t(4054),
V=t(4925),A=t(7129),f=t(9451),I=t(8023),C=t(4057),K=t(7076),L=t(1660),g=t(2804),n=t(9596)})};
