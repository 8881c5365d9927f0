"use strict";exports.id=286,exports.ids=[286],exports.modules={1440:((g,M,t)=>{t.r(M),t.d(M,{demote:()=>I});var u=t(3184),E=t(9299),L=t(6780),P=t(5731),B=t(3921),T=t(3344),A=t(
3086),m=t(1642),U=t(1479),l=t(7241),C=t(9887),I=(0,T.o)({name:"demote",title:"take a version out of its stage or alias",description:"Takes a model version out o\
f a stage, an alias, or both, and records that on it. Nobody is put in its place; a version that is not there is left as it is.",inputs:{...A.hI,model:{kind:m.Qq,
required:!0,description:"The registered model."},version:{kind:(0,m.nd)(1),required:!0,description:"The model version to demote."},from:{kind:m.Qq,required:!0,description:"\
Out of what: an @alias such as @champion, the stage Staging or Production, or one of each."},"to-stage":{kind:(0,m.Yq)("Archived","None"),default:"Archived",description:"\
The stage that a version taken out of a stage comes to."},...u.N},outputs:{version:{kind:"small",description:"The version that was to be demoted."},"promotion-i\
d":{kind:"small",description:"The id under which it is recorded: of the promotion that ended with it, if there was one."}},example:"mlflow-steps demote --model \
wine --version 2 --from @champion",async run(s){const{inputs:o}=s,e=(0,P.Sx)(o.from),n=`${o.model} version ${o.version}`,i=(0,P.M4)(e);if(e.some(_=>_.kind==="st\
age"&&_.stage===o["to-stage"]))throw new l.zg("E_INPUT",`${n} cannot be taken out of ${i} to ${o["to-stage"]}: both are the same stage.`);s.output("version",String(
o.version));const r=await s.mlflow(),a=await(0,E.ZY)(r,o.model,String(o.version),e),d=R(a,s.pipeline),D=(_,v)=>(s.output("promotion-id",v),_);if(!c(a)&&a.model.
aliases.size===0)for(const _ of e)await r.registry.holder(o.model,_);if(!c(a)&&a.record?.state!=="demoting")return D({outcome:"unchanged",reason:`${n} is not in\
 ${i}.`},a.record?.state==="demoted"?a.record.id:"");const h=await(0,E.IZ)(r,d,(0,u.p)(s));try{const _=await f(h,a,d,o["to-stage"]);return D(_?{outcome:"done",reason:`${n}\
 was taken out of ${i}.`}:{outcome:"unchanged",reason:`${n} is not in ${i}.`},_?d.id:"")}catch(_){throw _ instanceof E.Vj?new l.zg("E_PROMOTION_OVERTAKEN",`The \
lock of ${o.model} ran out before ${n} was taken out of ${i}. Run the step again.`,{cause:_}):_}finally{await h.release()}}}),c=({version:s,targets:o,holders:e})=>o.
some(n=>(0,E.QR)(s,n,e.get((0,P.Rg)(n))));function R({version:s,targets:o,record:e},{actor:n,link:i,commit:r}){const a={...n===void 0?{}:{actor:n},...i===void 0?
{}:{pipeline:i},...r===void 0?{}:{commit:r}},d=new Date().toISOString();return e!==void 0&&e.state!=="refused"&&e.state!=="demoted"?{...e,...a,state:"demoting",
undoneTime:d}:{id:`d-${crypto.randomUUID()}`,state:"demoting",model:s.model,version:s.version,target:(0,P.M4)(o),verdict:"ungated",gates:[],...a,time:d,undoneTime:d}}
async function f(s,{version:o,targets:e},n,i){const{mlflow:r,model:a}=s,d=await r.registry.version(o.model,o.version),D=e.filter(O=>(0,E.QR)(d,O,(0,E.Mz)(a,O))),
h=(0,E.Tq)(d);if(D.length===0&&h?.state!=="demoting")return!1;const _=h===void 0||h.target===n.target||h.state!=="held",v=O=>_?r.registry.setVersionTag(o.model,
o.version,E.oK,(0,E.sF)(O)):Promise.resolve();h?.state!=="demoting"&&await v(n);for(const O of D)await K(r,d,O,i);return await v({...n,state:"demoted",...s.createdAtMs===
void 0?{}:{lockedAtMs:s.createdAtMs}}),!0}var K=({registry:s},{model:o,version:e},n,i)=>n.kind==="alias"?s.deleteAlias(o,n.alias):s.transition(o,e,i,!1)}),4722:((g,M,t)=>{
t.r(M),t.d(M,{promote:()=>u.p});var u=t(3477),E=t(8917),L=t(3184),P=t(9299),B=t(6780),T=t(5731),A=t(3663),m=t(4781),U=t(3742),l=t(5785),C=t(3921),I=t(3344),c=t(
3086),R=t(1642),f=t(1479),K=t(7241),s=t(9887)})};
