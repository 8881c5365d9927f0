"use strict";exports.id=286,exports.ids=[286],exports.modules={4480:((L,M,t)=>{t.r(M),t.d(M,{demote:()=>A});var u=t(9128),d=t(7990),U=t(7871),P=t(7237),C=t(114),T=t(987),R=t(
2336),m=t(2605),K=t(9279),l=t(4446),W=t(9596),A=(0,T.o)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out o\
f a stage, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:{...R.hI,model:{kind:m.Qq,
required:!0,description:"The registered model."},version:{kind:(0,m.nd)(1),required:!0,description:"The model version to demote."},from:{kind:m.Qq,required:!0,description:"\
Out of what: an @alias such as @champion, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,m.Yq)("Archived","None"),default:"Archived",description:"\
The stage that a version taken out of a stage comes to."},...u.N},outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-i\
d":{kind:"small",description:"The id under which it is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model \
wine --version 2 --from @champion",async run(s){const{inputs:o}=s,e=(0,P.Sx)(o.from),n=`${o.model} version ${o.version}`,i=(0,P.M4)(e);if(e.some(_=>_.kind==="st\
age"&&_.stage===o["to-stage"]))throw new l.zg("E_INPUT",`${n} cannot be taken out of ${i} to ${o["to-stage"]}: both are the same stage.`);s.output("version",String(
o.version));const r=await s.mlflow(),a=await(0,d.ZY)(r,o.model,String(o.version),e),E=f(a,s.pipeline),D=(_,v)=>(s.output("promotion-id",v),_);if(!c(a)&&a.model.
aliases.size===0)for(const _ of e)await r.registry.holder(o.model,_);if(!c(a)&&a.record?.state!=="demoting")return D({outcome:"unchanged",reason:`${n} is not in\
 ${i}.`},a.record?.state==="demoted"?a.record.id:"");const O=await(0,d.IZ)(r,E,(0,u.p)(s),(0,d.uv)(a.model));try{const _=await I(O,a,E,o["to-stage"]);return D(_?
{outcome:"done",reason:`${n} was taken out of ${i}.`}:{outcome:"unchanged",reason:`${n} is not in ${i}.`},_?E.id:"")}catch(_){throw _ instanceof d.Vj?new l.zg("\
E_PROMOTION_OVERTAKEN",`The lock of ${o.model} ran out before ${n} was taken out of ${i}. Run the step again.`,{cause:_}):_}finally{await O.release()}}}),c=({version:s,
targets:o,holders:e})=>o.some(n=>(0,d.QR)(s,n,e.get((0,P.Rg)(n))));function f({version:s,targets:o,record:e},{actor:n,link:i,commit:r}){const a={...n===void 0?{}:
{actor:n},...i===void 0?{}:{pipeline:i},...r===void 0?{}:{commit:r}},E=new Date().toISOString();return e!==void 0&&e.state!=="refused"&&e.state!=="demoted"?{...e,
...a,state:"demoting",undoneTime:E}:{id:`d-${crypto.randomUUID()}`,state:"demoting",model:s.model,version:s.version,target:(0,P.M4)(o),verdict:"ungated",gates:[],
...a,time:E,undoneTime:E}}async function I(s,{version:o,targets:e},n,i){const{mlflow:r,model:a}=s,E=await r.registry.version(o.model,o.version),D=e.filter(h=>(0,d.
QR)(E,h,(0,d.Mz)(a,h))),O=(0,d.Tq)(E);if(D.length===0&&O?.state!=="demoting")return!1;const _=O===void 0||O.target===n.target||O.state!=="held",v=h=>_?r.registry.
setVersionTag(o.model,o.version,d.oK,(0,d.sF)(h)):Promise.resolve();O?.state!=="demoting"&&await v(n);for(const h of D)await g(r,E,h,i);return await v({...n,state:"\
demoted",...s.createdAtMs===void 0?{}:{lockedAtMs:s.createdAtMs}}),!0}var g=({registry:s},{model:o,version:e},n,i)=>n.kind==="alias"?s.deleteAlias(o,n.alias):s.
transition(o,e,i,!1)}),357:((L,M,t)=>{t.r(M),t.d(M,{promote:()=>u.p});var u=t(1275),d=t(1660),U=t(9128),P=t(7990),C=t(7871),T=t(7237),R=t(5389),m=t(1324),K=t(2593),
l=t(4054),W=t(114),A=t(987),c=t(2336),f=t(2605),I=t(9279),g=t(4446),s=t(9596)})};
