"use strict";exports.id=286,exports.ids=[286],exports.modules={3081:((L,m,t)=>{t.r(m),t.d(m,{demote:()=>I});var v=t(7870),h=t(6553),U=t(4577),u=t(6758),j=t(7871),W=t(4925),T=t(
7129),c=t(7766),$=t(8023),d=t(6498),k=t(7076),Z=t(1660),A=t(2804),F=t(9596),R={...c.hI,model:{kind:c.fD,required:!0,description:"The registered model."},version:{
kind:c.e1,required:!0,description:"The model version to demote."},from:{kind:(0,d.KD)(d.Qq,d.Sx),required:!0,description:"Out of what: an @alias such as @champi\
on, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,d.Yq)("Archived","None"),default:"Archived",description:"The stage that a version tak\
en out of a stage comes to."},...v.N},I=(0,T.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a sta\
ge, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:R,checks:[(0,d.RU)(R,["from","t\
o-stage"],C)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it \
is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){const{
inputs:o}=n,s=(0,d.Sx)(o.from),a=`${o.model} version ${o.version}`,E=(0,d.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),i=await(0,h.ZY)(
r,o.model,String(o.version),s),O=f(i,n.pipeline),P=(_,D)=>(n.output("promotion-id",D),_);if(!K(i)&&i.model.aliases.size===0)for(const _ of s)await r.registry.holder(
o.model,_);if(!K(i)&&i.record?.state!=="demoting")return P({outcome:"unchanged",reason:`${a} is not in ${E}.`},i.record?.state==="demoted"?i.record.id:"");const e=await(0,h.
IZ)(r,O,(0,v.p)(n),(0,h.uv)(i.model));try{const{changed:_,recordKept:D,id:l}=await B(e,i,n.pipeline,o["to-stage"]);if(!_)return P({outcome:"unchanged",reason:`${a}\
 is not in ${E}.`},"");const M=D===void 0?"":` Its record is still that of its promotion to ${D.target}, which a rollback of that needs.`;return P({outcome:"don\
e",reason:`${a} was taken out of ${E}.${M}`},D===void 0?l:"")}catch(_){throw _ instanceof h.Vj?new A.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out \
before ${a} was taken out of ${E}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function C({from:n,"to-stage":o}){if((0,d.Sx)(n).some(s=>s.kind===
"stage"&&s.stage===o))throw new A.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var K=({version:n,targets:o,holders:s})=>o.
some(a=>(0,h.QR)(n,a,s.get((0,d.Rg)(a))));function f({version:n,targets:o,record:s,latest:a},{actor:E,link:r,commit:i}){const O={...E===void 0?{}:{actor:E},...r===
void 0?{}:{pipeline:r},...i===void 0?{}:{commit:i}},P=new Date().toISOString(),e=(0,T.sA)("demote",{...r===void 0?{}:{link:r},...E===void 0?{}:{actor:E}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...O,state:"demoting",undoneTime:P,undoneBy:e};const _=(0,u.jf)(a);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,d.M4)(o),verdict:"ungated",gates:[],...O,time:P,undoneTime:P,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function B(n,{version:o,targets:s},a,E){const{mlflow:r,model:i}=n,O=await r.registry.version(o.model,o.version),P=s.filter(M=>(0,h.QR)(O,M,(0,h.Mz)(i,
M))),e=(0,u.Tq)(O),_=f({version:O,targets:s,latest:e,record:e?.target===(0,d.M4)(s)?e:void 0},a);if(P.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const D=e===void 0||e.target===_.target||e.state!=="held",l=M=>D?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(M)):Promise.resolve();e?.state!=="demo\
ting"&&await l(_);for(const M of P)await g(r,O,M,E);return await l({..._,state:"demoted",...(0,h.Qv)(n)}),{changed:!0,id:_.id,recordKept:D?void 0:e}}var g=({registry:n},{
model:o,version:s},a,E)=>a.kind==="alias"?n.deleteAlias(o,a.alias):n.transition(o,s,E,!1)}),8926:((L,m,t)=>{t.r(m),t.d(m,{promote:()=>v.pt,promoteVersion:()=>v.
DJ,promotionComment:()=>v.fG});var v=t(4093),h=t(5706),U=t(7870),u=t(6553),j=t(4577),W=t(6758),T=t(7871),c=t(889),$=t(4338),d=t(4750),k=t(233),Z=t(1731),A=t(4054),
F=t(4925),R=t(7129),I=t(7766),C=t(8023),K=t(6498),f=t(7076),B=t(1660),g=t(2804),n=t(9596)})};
