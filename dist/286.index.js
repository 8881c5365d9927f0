"use strict";exports.id=286,exports.ids=[286],exports.modules={6493:((U,v,t)=>{t.r(v),t.d(v,{demote:()=>R});var m=t(3289),M=t(7686),u=t(1227),W=t(7871),C=t(2907),l=t(7129),f=t(
5375),j=t(7321),a=t(6721),$=t(3966),k=t(1660),I=t(1651),N=t(9596),T={...f.hI,model:{kind:a.Qq,required:!0,description:"The registered model."},version:{kind:(0,a.
nd)(1),required:!0,description:"The model version to demote."},from:{kind:(0,a.KD)(a.Qq,a.Sx),required:!0,description:"Out of what: an @alias such as @champion,\
 the stage Staging or Production, or one of each."},"to-stage":{kind:(0,a.Yq)("Archived","None"),default:"Archived",description:"The stage that a version taken \
out of a stage comes to."},...m.N},R=(0,l.ol)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out of a stage,\
 an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:T,checks:[(0,a.RU)(T,["from","to-s\
tage"],g)],outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-id":{kind:"small",description:"The id under which it is \
recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model wine --version 2 --from @champion",async run(n){const{inputs:o}=n,
s=(0,a.Sx)(o.from),i=`${o.model} version ${o.version}`,E=(0,a.M4)(s);n.output("version",String(o.version));const r=await n.mlflow(),d=await(0,M.ZY)(r,o.model,String(
o.version),s),O=K(d,n.pipeline),h=(_,D)=>(n.output("promotion-id",D),_);if(!A(d)&&d.model.aliases.size===0)for(const _ of s)await r.registry.holder(o.model,_);if(!A(
d)&&d.record?.state!=="demoting")return h({outcome:"unchanged",reason:`${i} is not in ${E}.`},d.record?.state==="demoted"?d.record.id:"");const e=await(0,M.IZ)(
r,O,(0,m.p)(n),(0,M.uv)(d.model));try{const{changed:_,recordKept:D,id:c}=await L(e,d,n.pipeline,o["to-stage"]);if(!_)return h({outcome:"unchanged",reason:`${i} \
is not in ${E}.`},"");const P=D===void 0?"":` Its record is still that of its promotion to ${D.target}, which a rollback of that needs.`;return h({outcome:"done",
reason:`${i} was taken out of ${E}.${P}`},D===void 0?c:"")}catch(_){throw _ instanceof M.Vj?new I.zg("E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out bef\
ore ${i} was taken out of ${E}. Run the step again.`,{cause:_}):_}finally{await e.release()}}});function g({from:n,"to-stage":o}){if((0,a.Sx)(n).some(s=>s.kind===
"stage"&&s.stage===o))throw new I.zg("E_INPUT",`Nothing can be taken out of ${n} to ${o}: both are the same stage.`)}var A=({version:n,targets:o,holders:s})=>o.
some(i=>(0,M.QR)(n,i,s.get((0,a.Rg)(i))));function K({version:n,targets:o,record:s,latest:i},{actor:E,link:r,commit:d}){const O={...E===void 0?{}:{actor:E},...r===
void 0?{}:{pipeline:r},...d===void 0?{}:{commit:d}},h=new Date().toISOString(),e=(0,l.sA)("demote",{...r===void 0?{}:{link:r},...E===void 0?{}:{actor:E}});if(s!==
void 0&&s.state!=="refused"&&s.state!=="demoted")return{...s,...O,state:"demoting",undoneTime:h,undoneBy:e};const _=(0,u.jf)(i);return{id:`d-${crypto.randomUUID()}`,
state:"demoting",model:n.model,version:n.version,target:(0,a.M4)(o),verdict:"ungated",gates:[],...O,time:h,undoneTime:h,undoneBy:e,..._.length>0?{undoneBefore:_}:
{}}}async function L(n,{version:o,targets:s},i,E){const{mlflow:r,model:d}=n,O=await r.registry.version(o.model,o.version),h=s.filter(P=>(0,M.QR)(O,P,(0,M.Mz)(d,
P))),e=(0,u.Tq)(O),_=K({version:O,targets:s,latest:e,record:e?.target===(0,a.M4)(s)?e:void 0},i);if(h.length===0&&e?.state!=="demoting")return{changed:!1,id:""};
const D=e===void 0||e.target===_.target||e.state!=="held",c=P=>D?r.registry.setVersionTag(o.model,o.version,u.oK,(0,u.sF)(P)):Promise.resolve();e?.state!=="demo\
ting"&&await c(_);for(const P of h)await B(r,O,P,E);return await c({..._,state:"demoted",...(0,M.Qv)(n)}),{changed:!0,id:_.id,recordKept:D?void 0:e}}var B=({registry:n},{
model:o,version:s},i,E)=>i.kind==="alias"?n.deleteAlias(o,i.alias):n.transition(o,s,E,!1)}),4039:((U,v,t)=>{t.r(v),t.d(v,{promote:()=>m.pt,promotionComment:()=>m.
fG});var m=t(6187),M=t(4246),u=t(3289),W=t(7686),C=t(1227),l=t(7871),f=t(889),j=t(1437),a=t(4001),$=t(9146),k=t(4081),I=t(4054),N=t(2907),T=t(7129),R=t(5375),g=t(
7321),A=t(6721),K=t(3966),L=t(1660),B=t(1651),n=t(9596)})};
