(()=>{"use strict";var $e={585:((W,$,e)=>{e.r($),e.d($,{action:()=>ye});var o=e(6237),p=e(2204),y=e(4412),v=e(3527),n=e(5085),w=e(1660),E=e(7522),m=e(4446),D=e(
9596);const l=require("os"),h=require("fs");var I=e(8161);function R(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function b(t){
return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function N(t,i,r){const u=new _(
t,i,r);process.stdout.write(u.toString()+l.EOL)}var O="::",_=class{constructor(t,i,r){t||(t="missing.command"),this.command=t,this.properties=i,this.message=r}toString(){
let t=O+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let i=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(
r)){const u=this.properties[r];u&&(i?i=!1:t+=",",t+=`${r}=${Q(u)}`)}}return t+=`${O}${C(this.message)}`,t}};function C(t){return R(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function Q(t){return R(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
(0,w.e7)();var de=()=>(0,w.vd)("node:crypto").randomUUID();function re(t,i){const r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment\
 variable for file command ${t}`);if(!h.existsSync(r))throw new Error(`Missing file at path: ${r}`);h.appendFileSync(r,`${R(i)}${l.EOL}`,{encoding:"utf8"})}function te(t,i){
const r=`ghadelimiter_${de()}`,u=R(i);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(u.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${l.EOL}${u}${l.EOL}${r}`}(0,w.e7)();var ae=t=>(...i)=>(0,w.vd)("node:fs").promises[t](
...i),k={access:ae("access"),appendFile:ae("appendFile"),writeFile:ae("writeFile")},J={R_OK:4,W_OK:2},M=function(t,i,r,u){function g(S){return S instanceof r?S:
new r(function(q){q(S)})}return new(r||(r=Promise))(function(S,q){function Z(ge){try{_e(u.next(ge))}catch(Te){q(Te)}}function ce(ge){try{_e(u.throw(ge))}catch(Te){
q(Te)}}function _e(ge){ge.done?S(ge.value):g(ge.value).then(Z,ce)}_e((u=u.apply(t,i||[])).next())})},{access:j,appendFile:U,writeFile:B}=k,F="GITHUB_STEP_SUMMAR\
Y",Y=class{constructor(){this._buffer=""}filePath(){return M(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[F];if(!t)
throw new Error(`Unable to find environment variable for $${F}. Check if your runtime environment supports job summaries.`);try{yield j(t,J.R_OK|J.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,i,r={}){const u=Object.
entries(r).map(([g,S])=>` ${g}="${S}"`).join("");return i?`<${t}${u}>${i}</${t}>`:`<${t}${u}>`}write(t){return M(this,void 0,void 0,function*(){const i=!!t?.overwrite,
r=yield this.filePath();return yield(i?B:U)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return M(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,i=!1){
return this._buffer+=t,i?this.addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(t,i){const r=Object.assign({},i&&{lang:i}),u=this.wrap("pre",this.wrap(
"code",t),r);return this.addRaw(u).addEOL()}addList(t,i=!1){const r=i?"ol":"ul",u=t.map(S=>this.wrap("li",S)).join(""),g=this.wrap(r,u);return this.addRaw(g).addEOL()}addTable(t){
const i=t.map(u=>{const g=u.map(S=>{if(typeof S=="string")return this.wrap("td",S);const{header:q,data:Z,colspan:ce,rowspan:_e}=S,ge=q?"th":"td",Te=Object.assign(
Object.assign({},ce&&{colspan:ce}),_e&&{rowspan:_e});return this.wrap(ge,Z,Te)}).join("");return this.wrap("tr",g)}).join(""),r=this.wrap("table",i);return this.
addRaw(r).addEOL()}addDetails(t,i){const r=this.wrap("details",this.wrap("summary",t)+i);return this.addRaw(r).addEOL()}addImage(t,i,r){const{width:u,height:g}=r||
{},S=Object.assign(Object.assign({},u&&{width:u}),g&&{height:g}),q=this.wrap("img",null,Object.assign({src:t,alt:i},S));return this.addRaw(q).addEOL()}addHeading(t,i){
const r=`h${i}`,u=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",g=this.wrap(u,t);return this.addRaw(g).addEOL()}addSeparator(){const t=this.wrap("hr",null);
return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,i){const r=Object.assign({},i&&{cite:i}),u=this.
wrap("blockquote",t,r);return this.addRaw(u).addEOL()}addLink(t,i){const r=this.wrap("a",t,{href:i});return this.addRaw(r).addEOL()}},ne=new Y,oe=ne,le;(function(t){
t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(le||(le={}));function fe(t){N("add-mask",{},t)}function Ee(t,i){const r=process.env[`INPUT_${t.replace(/ /g,
"_").toUpperCase()}`]||"";if(i&&i.required&&!r)throw new Error(`Input required and not supplied: ${t}`);return i&&i.trimWhitespace===!1?r:r.trim()}function z(t,i){
if(process.env.GITHUB_OUTPUT)return re("OUTPUT",te(t,i));process.stdout.write(l.EOL),N("set-output",{name:t},R(i))}function d(t,i={}){N("error",b(i),t instanceof
Error?t.toString():t)}function s(t,i={}){N("warning",b(i),t instanceof Error?t.toString():t)}function c(t,i,r){const u=Object.keys(t.inputs),g=new Set(u.map(n.gI)),
S=Object.entries(i).filter(([q,Z])=>q.startsWith("INPUT_")&&Z&&!g.has(q)).map(([q])=>q.slice(6).toLowerCase());return{texts:new Map(u.map(q=>[q,r(q)]).filter(([
,q])=>q!=="")),problems:S.map(q=>{const Z=(0,n.qb)(q,u);return`unknown input ${q}${Z?`; did you mean ${Z}?`:""}`})}}var L=1024*1024-4096,x=64*1024,V="<p>The res\
t is left out here: a job summary holds 1 MiB. The log has all of it.</p>";function A(t){const i=[];let r=0;for(const u of t){const g=ue(u);if(r+=Buffer.byteLength(
g)+2,r>L)return[...i,V].join(`

`);i.push(g)}return i.join(`

`)}var G={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},H=t=>(0,E.YI)(t).replace(/[&<>"'`]/g,i=>G[i]??""),ee=t=>H(t).replaceAll(`
`,"<br>"),ie=t=>H(t).replaceAll(`
`,"&#10;");function ue(t){switch(t.kind){case"heading":return`<h3>${ee(t.text)}</h3>`;case"paragraph":return`<p>${ee(t.text)}</p>`;case"table":return`<table>${me(
"th",t.header)}${t.rows.map(i=>me("td",i)).join("")}</table>`;case"log":return`<details open><summary>${ee(t.title)}</summary><pre>${ie(Oe(t.text))}</pre></deta\
ils>`}}var me=(t,i)=>`<tr>${i.map(r=>`<${t}>${ee(r)}</${t}>`).join("")}</tr>`,Oe=t=>t.length<=x?t:`\u2026 (${t.length-x} characters before)
${t.slice(-x)}`,ve=t=>(0,E.YI)(t).replaceAll("##[","# #["),we=class{#e;#t;#n=0;#r=!1;#o=[];constructor(t){this.#e=t}print(t){this.#s(),this.#e(`${ve(t)}${I.EOL}`)}issue(t){
if(this.#n>0){this.#o.push(t);return}this.resume(),t()}async duringProgram(t){this.#s(),this.#n+=1,this.#r=!0;try{return await t()}finally{if(this.#n-=1,this.#n===
0)for(const i of this.#o.splice(0))this.issue(i)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?I.EOL:""}::${this.#t}::${I.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${I.EOL}`))}},a=4e3;function f(t){const i=(0,p.VU)(),r=new we(Z=>process.stdout.
write(Z)),u=(0,p.s2)(i,t,["ignore","inherit","inherit"]),g={progress:Z=>r.print(Z),warn:Z=>r.issue(()=>s((0,E.Jj)(ve(Z),a))),foreign:(Z,ce)=>r.print(`${Z}
${ce.split(`
`).map(_e=>`  | ${_e}`).join(`
`)}`)},S=(0,o.s)(t),q=async Z=>{if(Z.comments.length===0)return[];const{postComments:ce}=await e.e(394).then(e.bind(e,3703));return ce(Z,{env:t,signal:i,link:S.
link,say:_e=>g.progress(_e)})};return{env:t,log:g,signal:i,pipeline:S,announceDeployment:async Z=>{const{announceDeployment:ce}=await e.e(394).then(e.bind(e,1384));
return ce(Z,{env:t,signal:i,link:S.link,warn:_e=>g.warn(_e)})},runProgram:(Z,ce,_e)=>r.duringProgram(()=>u(Z,ce,_e)),readInputs:Z=>c(Z,t,ce=>Ee(ce)),mask:Z=>r.issue(
()=>T(Z)),finish:async Z=>{r.print(K(Z)),r.issue(()=>P(Z));const ce=await q(Z);for(const ge of ce)r.print(ge);const _e=[...X(Z),...ce.map(ge=>({kind:"paragraph",
text:ge}))];t.GITHUB_STEP_SUMMARY&&await oe.addRaw(A(_e),!0).write(),r.issue(()=>se(Z))}}}function T(t){for(const i of t.split(/\r?\n/))i.trim()!==""&&fe(i.trim())}
function P({outputs:t}){for(const[i,r]of t)z(i,r)}function K({step:t,result:i,error:r}){const u="code"in i&&i.code==="E_UNEXPECTED"&&r?.cause instanceof Error?`\

${r.cause.stack??""}`:"";return`${t.name}: ${i.outcome}. ${i.reason}${u}`}function X({step:t,result:i,summary:r}){return[{kind:"heading",text:`${t.name}: ${i.outcome}`},
{kind:"paragraph",text:i.reason},...r]}function se({step:t,result:i}){"code"in i&&d((0,E.Jj)(ve(i.reason),a),{title:`${t.name}: ${i.outcome} [${i.code}]`})}async function he(t,i){
const r=await(0,p.$w)(t);if(!r)throw new Error(`This bundle has no step ${JSON.stringify(t)}.`);return(0,p.eg)(r,f(i))}var ye=async t=>{process.exitCode=await he(
t,process.env)}}),4256:((W,$,e)=>{e.d($,{A:()=>p,C:()=>y});var o=64*1024,p=(v,n)=>v===200?n:Math.max(n,o);async function y(v,n){const w=[];let E=0;for await(const m of v){
if(E+=m.byteLength,E>n)return{body:"",isCut:!0};w.push(m)}return{body:Buffer.concat(w).toString("utf8"),isCut:!1}}}),4412:((W,$,e)=>{e.d($,{X:()=>y});var o=e(3527),
p=e(5085),y={comment:{kind:p.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and workflow.\
 Where that cannot be done, the job summary says why."},"github-token":o.bU}}),7396:((W,$,e)=>{e.d($,{E:()=>o});function o(E,m,D){const l=I=>(D==="curl"?m[I]||m[I.
toUpperCase()]:m[I.toUpperCase()]||m[I])||"",h=l(E.protocol==="https:"?"https_proxy":"http_proxy")||(D==="curl"?l("all_proxy"):"");if(!(h===""||D==="go"&&y(p(E)))&&
!l("no_proxy").split(/[\s,]+/).some(I=>v(I.toLowerCase(),E)))return h.includes("://")?h:`http://${h}`}var p=E=>E.hostname.replace(/^\[|\]$/g,""),y=E=>E==="local\
host"||E==="::1"||/^127(\.\d+){3}$/.test(E);function v(E,m){if(E==="*")return!0;const D=E.split(":").length>2&&!E.startsWith("["),[,l="",h]=D?["",E]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(E)??[],I=m.port||(m.protocol==="https:"?"443":"80");if(l===""||h!==void 0&&h!==I)return!1;const R=p(m),b=l.replace(/^\[|\]$/g,"");return R===b||R.endsWith(
`.${b}`)||n(R,b)}function n(E,m){const[D,l]=m.split("/"),h=w(E),I=w(D??"");if(l===void 0||h===void 0||I===void 0||!/^\d+$/.test(l))return!1;const R=2**(32-Number(
l));return Math.floor(h/R)===Math.floor(I/R)}function w(E){const m=E.split(".").map(Number);if(!(m.length!==4||m.some(D=>!Number.isInteger(D)||D<0||D>255)))return m.
reduce((D,l)=>D*256+l,0)}}),7871:((W,$,e)=>{e.d($,{X:()=>y});var o=e(1660);(0,o.e7)();var p=()=>o.vd,y=p("/")}),4054:((W,$,e)=>{e.d($,{Ic:()=>y,gt:()=>v,wC:()=>p});
var o=e(8243),p=class extends Error{name="WireFailure";code;wasSent;constructor(n,w,E,m){super(w,{cause:m}),this.code=n,this.wasSent=E}};function y(n){const w=(0,o.
Gv)(n)?n:{},m=(Array.isArray(w.errors)?w.errors:[])[0];return(0,o.Gv)(m)?y(m):{code:typeof w.code=="string"?w.code:"",message:typeof w.message=="string"?w.message:
String(n)}}var v=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(n)}),2274:((W,$,e)=>{e.d($,{T:()=>p,y:()=>v});var o=e(5085);async function p({
runs:n},{given:w,pipeline:E,startTag:m}){const D=await n.ensureExperiment(w.experiment),l=m&&await n.findRunning(D,...m);if(l)return{run:l,isNew:!1};const h=w["\
run-name"];return{run:await n.create({experimentId:D,...h===void 0?{}:{name:h},tags:new Map([...y(E,w.tags),...m?[m]:[]]),startTimeMs:Date.now()}),isNew:!0}}function y({
commit:n,link:w,actor:E},m=new Map){const l=[["mlflow-steps.pipeline",w],["mlflow.source.git.commit",n],["mlflow.user",E]].flatMap(([h,I])=>I===void 0||I===""?[]:
[[h,I]]);return new Map([...l,...m])}var v={experiment:{kind:o.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{
kind:o.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:o.AS,description:"Tags of the run."}}}),1143:((W,$,e)=>{e.d($,{B0:()=>y,CD:()=>w,
Ly:()=>o,Sp:()=>E,bU:()=>p,ej:()=>n,hD:()=>v,l1:()=>l,vM:()=>m,yl:()=>D});var o="app.kubernetes.io/managed-by",p="mlflow-steps",y="mlflow-steps/model",v="mlflow\
-steps/target",n="mlflow-steps/version",w="mlflow-steps/run-id",E="mlflow-steps/pipeline",m="mlflow-steps/promotion",D="mlflow-steps/rollout",l="mlflow-steps/"}),
6348:((W,$,e)=>{e.d($,{H:()=>v});var o=e(7598),p=e.n(o),y=63;function v(n){const w=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");
if(w!==""&&w.length<=y)return w;const E=(0,o.createHash)("sha256").update(n).digest("hex").slice(0,8);return w===""?E:`${w.slice(0,y-E.length-1).replace(/[^A-Za-z0-9]+$/,
"")}-${E}`}}),3527:((W,$,e)=>{e.d($,{F2:()=>w,bU:()=>n,g$:()=>y,hI:()=>p,wO:()=>v});var o=e(5085),p={"tracking-uri":{kind:o.Qq,required:!0,description:"The http\
(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:o.Qq,description:"User name for basic authentication.",variables:[
"MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:o.Qq,secret:!0,description:"Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"\
tracking-token":{kind:o.Qq,secret:!0,description:"Bearer token; user name and password win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{
kind:o.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:o.
Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:o.
Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},y={kubeconfig:{kind:o.
Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:o.Qq,description:"T\
he kubeconfig's context; its current one unless given."},namespace:{kind:o.Qq,description:"The namespace; the context's own unless given."}},v={model:{kind:o.Qq,
required:!0,description:"The registered model."},version:{kind:(0,o.nd)(1),description:"The model version. Not needed with `at`; given both, this version must b\
e the one that `at` names."},at:{kind:o.Qq,description:"The stage or @alias whose version is meant, such as @champion or Production."}},n={kind:o.Qq,secret:!0,description:"\
The token to tell GitHub with, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GI\
THUB_TOKEN"]},w={name:{kind:o.Qq,description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:o.Fy,description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,o.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,o.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,o.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:o.tO,description:"The image of the container that serves this version."},"image-tag":{kind:o.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},set:{kind:o.IA,description:"Fields to set over deploy.yaml, `path=value`, one a\
 line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:o.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"default-template":{kind:o.Jt,default:"false",description:"Deploys a model that has no \
deploy.yaml as one MLFLOW_SERVER."},allow:{kind:o.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=tr\
ainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),5085:((W,$,e)=>{e.d($,{A3:()=>ne,AS:()=>N,Ai:()=>s,Ey:()=>M,Fy:()=>O,G5:()=>_,H3:()=>se,
I:()=>oe,IA:()=>ae,Jt:()=>h,L9:()=>P,M5:()=>U,OH:()=>T,P8:()=>C,Qn:()=>y,Qq:()=>D,S7:()=>m,Xl:()=>a,Yq:()=>I,e_:()=>we,gI:()=>v,iJ:()=>me,iP:()=>p,ig:()=>F,nd:()=>l,
o6:()=>L,p0:()=>b,qb:()=>w,rM:()=>z,tO:()=>ye,u9:()=>le,wu:()=>he,xw:()=>fe,z3:()=>Ee,zM:()=>Y});var o=e(8243),p=t=>`--${t}`,y=t=>`MLFLOW_STEPS_${t.replaceAll("\
-","_").toUpperCase()}`,v=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function n(t,i){const r=[Array.from({length:i.length+1},(g,S)=>S)],u=(g,S)=>r[g]?.[S]??
Number.POSITIVE_INFINITY;for(let g=1;g<=t.length;g+=1){const S=[g];r.push(S);for(let q=1;q<=i.length;q+=1){const Z=t[g-1]===i[q-1],ce=t[g-1]===i[q-2]&&t[g-2]===
i[q-1];S.push(Math.min(u(g-1,q-1)+(Z?0:1),u(g-1,q)+1,u(g,q-1)+1,ce?u(g-2,q-2)+1:Number.POSITIVE_INFINITY))}}return u(t.length,i.length)}function w(t,i){const r=Math.
max(2,Math.floor(t.length/3));return i.map(g=>({candidate:g,distance:n(t,g)})).filter(({distance:g})=>g<=r).sort((g,S)=>g.distance-S.distance||E(t,g.candidate)-
E(t,S.candidate))[0]?.candidate}var E=(t,i)=>Math.abs(t.length-i.length),m=class extends Error{name="InputProblem"},D={label:"text",parse:t=>t};function l(t,i=Number.
MAX_SAFE_INTEGER){const r=i===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${i}`;return{label:`integer ${r}`,parse:u=>{const g=Number(u);if(!/^-?\d+$/.test(
u)||g<t||g>i)throw new m(`expected a whole number ${r}, got "${u}"`);return g}}}var h={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(t))
return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new m(`expected true or false, got "${t}"`)}},I=(...t)=>({label:t.join(", "),parse:i=>{const r=t.find(g=>g===
i);if(r!==void 0)return r;const u=w(i,t);throw new m(`expected ${t.join(", ")}, got "${i}"${u?`; did you mean ${u}?`:""}`)}}),R={ms:1,s:1e3,m:6e4,h:36e5},b={label:"\
duration such as 90s, 20m, 1h30m",parse:t=>{const i=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],r=i.reduce((u,[,g,S])=>u+Number(g)*(R[S??""]??Number.NaN),0);if(i.
map(([u])=>u).join("")!==t||!(r>0))throw new m(`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);return r}},N={label:"key=value, one a line or separa\
ted by commas",isRepeatable:!0,parse:t=>{const i=t.split(/[\n,]/).map(r=>r.trim()).filter(Boolean);return new Map(i.map(r=>{const u=r.indexOf("=");if(u<1)throw new m(
`expected key=value, got "${r}"`);return[r.slice(0,u).trim(),r.slice(u+1).trim()]}))}},O={label:"one a line",isRepeatable:!0,parse:t=>t},_={label:"command",isCommand:!0,
parse:t=>({kind:"script",text:t})};function C(t){return t.map((r,u)=>typeof r=="number"?`[${r}]`:/^[\w-]+$/.test(r)?u===0?r:`.${r}`:`[${JSON.stringify(r)}]`).join(
"")||"the document"}var Q=100,de=20,re=4096,te="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red",ae={label:"path=value, one a line",isRepeatable:!0,
parse:t=>{const i=t.split(`
`).map(r=>r.trim()).filter(Boolean);if(i.length>Q)throw new m(`${i.length} fields are set; ${Q} at most: write them into deploy.yaml`);return i.map(k)}};function k(t){
const i=[];let r=t;for(;!r.startsWith("=")||i.length===0;){const Z=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(r),ce=i.length===
0;if(Z===null||Z[1]!==void 0&&Z[0].startsWith(".")===ce||i.length>=de)throw new m(`expected path=value, ${te}, got "${t.slice(0,200)}"`);i.push(Z[2]===void 0?Z[1]??
Z[4]??"":Number(Z[2])),r=r.slice(Z[0].length).replace(/^\s+(?==)/,"")}const u=r.slice(1).trim();if(u.length>re)throw new m(`the value of ${C(i)} has ${u.length}\
 characters; ${re} at most`);const[g,S]=i;if(!(i.length>1&&(g==="spec"||g==="metadata"&&i.length===3&&(S==="labels"||S==="annotations"))))throw new m(`${C(i)} c\
annot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(i.includes("__pro\
to__"))throw new m(`${C(i)} is no field`);return{path:i,value:J(u)}}function J(t){const i=(0,o.qF)(t);if(i===void 0&&/^[[{"]/.test(t))throw new m(`"${t.slice(0,
100)}" begins like JSON and is none`);return i===void 0?t:i}var M=(t,i)=>i.reduce((r,{path:u,value:g})=>{const S=j(r,u,u,g);return(0,o.Gv)(S)?S:r},t);function j(t,i,r,u){
const[g,...S]=i;if(g===void 0)return typeof t=="string"&&(typeof u=="number"||typeof u=="boolean")?String(u):u;const q=C(r.slice(0,r.length-i.length));if(typeof g==
"number"){const ce=Array.isArray(t)?t:t==null?[]:void 0;if(ce===void 0)throw new m(`${C(r)} cannot be set: ${q} is no list`);if(g>ce.length)throw new m(`${C(r)}\
 cannot be set: ${q} has ${ce.length} entries`);return[...ce.slice(0,g),j(ce[g],S,r,u),...ce.slice(g+1)]}if(t!=null&&!(0,o.Gv)(t))throw new m(`${C(r)} cannot be\
 set: ${q} is no mapping`);const Z=t??{};return{...Z,[g]:j(Object.hasOwn(Z,g)?Z[g]:void 0,S,r,u)}}var U=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVE\
R","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),B=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST",
"AVERAGE_COMBINER"]),F=(t,i)=>[{node:t,path:i},...(t.children??[]).flatMap((r,u)=>F(r,[...i,"children",u]))],Y=({spec:t})=>t.predictors.flatMap(({graph:i},r)=>F(
i,["spec","predictors",r,"graph"])),ne=t=>Y(t).filter(({node:i})=>oe(i)),oe=t=>t.modelUri!==void 0||le(t)&&t.implementation!=="HUGGINGFACE_SERVER",le=({implementation:t})=>t!==
void 0&&t!==""&&!B.has(t),fe=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",Ee=({modelUri:t})=>t==null||t.trim()==="";function z(t){const i=ne(t).
map(({node:r})=>r);return i.length===1?i:i.filter(Ee)}function d(t,i){const r=Y(t).map(({node:q})=>q),u=new Set([...z(t),...r.filter(q=>i!==void 0&&q.modelUri===
i)]);if(u.size>0)return u;const[g,...S]=r.filter(fe);return new Set(g!==void 0&&S.length===0?[g]:[])}function s(t,i,r){const{protocol:u,xtype:g,replicas:S,image:q}=i,
Z=d(t,r),ce={...t.spec,...u===void 0?{}:{protocol:u}},_e=ce.protocol===void 0||ce.protocol===""||ce.protocol==="seldon",ge=ce.predictors.map(Te=>{const Pe=c(Te.
graph);return[...S===void 0?[]:[Me=>V(Me,S)],...q===void 0?[]:Pe.filter(Me=>Z.has(Me)).map(Me=>Le=>A(Le,Me.name,De=>({...De,image:q}))),..._e?Pe.filter(({implementation:Me})=>Me===
"MLFLOW_SERVER").map(Me=>Le=>A(Le,Me.name,H)):[],...g===void 0?[]:[Me=>({...Me,graph:L(Me.graph,Le=>Z.has(Le)&&Le.implementation==="MLFLOW_SERVER"?x(Le,"xtype",
g):{})})]].reduce((Me,Le)=>Le(Me),Te)});return{...t,spec:{...ce,predictors:ge}}}var c=t=>[t,...(t.children??[]).flatMap(c)],L=(t,i)=>({...t,...i(t),...Array.isArray(
t.children)?{children:t.children.map(r=>L(r,i))}:{}}),x=(t,i,r)=>({parameters:[...(0,o.yR)(t,"parameters").filter(u=>u.name!==i),{name:i,type:"STRING",value:r}]});
function V(t,i){const r=t.componentSpecs?.map(u=>{const{replicas:g,...S}=u;return(0,o.Gv)(u.hpaSpec)||(0,o.Gv)(u.kedaSpec)?u:S});return{...t,replicas:i,...r===void 0?
{}:{componentSpecs:r}}}function A(t,i,r){const u=t.componentSpecs??[],g=u.findIndex(({spec:ge})=>ge?.containers?.some(Te=>Te.name===i)),S=Math.max(0,g),q=u[S]??
{},Z=q.spec?.containers??[],ce=g<0?[...Z,r({name:i})]:Z.map(ge=>ge.name===i?r(ge):ge),_e={...q,spec:{...q.spec,containers:ce}};return{...t,componentSpecs:u.length===
0?[_e]:u.map((ge,Te)=>Te===S?_e:ge)}}var G={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function H(t){
const i=r=>t[r]!==void 0&&t[r]!==null;return i("startupProbe")?t:{...t,...i("readinessProbe")?{}:{readinessProbe:G},...i("livenessProbe")?{}:{livenessProbe:G}}}
var ee=t=>/^RCLONE_CONFIG_[A-Za-z0-9]+_\w+$/.test(t),ie=(t,i)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(i),ue=t=>Object.entries(t).flatMap(([i,r])=>ee(i)&&r!==void 0&&r!==""?[[i,r]]:[]),me={label:"name of a Secret",secretsIn:t=>ue(
t).flatMap(([i,r])=>ie(i,r)?[]:[r,Buffer.from(r).toString("base64")]),parse:(t,i={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new m(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const r=new Map(ue(i));if(r.size===0)throw new m("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:r}}},
Oe=(t,i)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(r=>({...r,graph:L(r.graph,u=>oe(u)?i(u):{}),...r.explainer?.modelUri?{explainer:{...r.explainer,
...i(r.explainer)}}:{}}))}}),ve=({envSecretRefName:t})=>t==null||t==="",we=(t,i)=>Oe(t,r=>ve(r)?{envSecretRefName:i}:{}),a=(t,i)=>Oe(t,r=>r.envSecretRefName===i?
{envSecretRefName:void 0}:{}),f={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-n\
etwork":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},T=(t,i="")=>f[t]?`${t}=${i}`:t,P=(t,i="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${K(
T(t,i))}`,K=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,X=t=>Object.hasOwn(f,t),se={label:"one a line",isRepeatable:!0,parse:t=>{const i=t.split(
`
`).map(r=>r.trim()).filter(Boolean);for(const r of i){const[u="",g]=r.split(/=(.*)/s);if(!X(u)){const S=w(u,Object.keys(f));throw new m(`expected one of ${Object.
keys(f).join(", ")}, got "${r}"${S===void 0?"":`; did you mean ${S}?`}`)}if(f[u]!==(g!==void 0&&g!==""))throw new m(`expected ${f[u]?`${u}=NAME`:`${u} alone`}, \
got "${r}"`)}return new Set(i)}},he=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),ye={label:"container image",parse:t=>{if(he(t))return t;throw new m(
`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}}}),9719:((W,$,e)=>{e.d($,{M4:()=>m,Rg:()=>w,Sx:()=>D,_$:()=>y,hu:()=>v,x:()=>l});
var o=e(5085),p=e(4446),y=["None","Staging","Production","Archived"];function v(h){if(h.startsWith("@"))return{kind:"alias",alias:n(h.slice(1))};const I=y.find(
N=>N.toLowerCase()===h.toLowerCase());if(I!==void 0)return{kind:"stage",stage:I};const R=(0,o.qb)(h.toLowerCase(),y.map(N=>N.toLowerCase())),b=y.find(N=>N.toLowerCase()===
R);throw new p.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${h}": it has ${y.join(", ")}. ${b?`Did you mean ${b}?`:`Write @${h} if an alias is meant.`}`)}function n(h){
const I=h===""?"has no name after the @":h.length>255?"is longer than 255 characters":/^[\w-]+$/.test(h)?/^(latest|v\d+)$/i.test(h)?"is reserved by MLflow (late\
st, v<number>)":void 0:"may hold letters, digits, _ and - only";if(I!==void 0)throw new p.zg("E_INPUT",`The alias "@${h}" ${I}.`);return h}var w=h=>h.kind==="al\
ias"?`@${h.alias}`:h.stage,E=", ",m=h=>h.map(w).join(E);function D(h){const I=h.split(/[,\n]/).map(O=>O.trim()).filter(Boolean),R=[],b=[];for(const O of I)try{R.
push(v(O))}catch(_){if(!(_ instanceof p.zg))throw _;b.push(_)}for(const[O,_]of[["alias","aliases"],["stage","stages"]]){const C=R.filter(Q=>Q.kind===O);C.length>
1&&b.push(new p.zg("E_INPUT",`${C.map(w).join(" and ")} are ${C.length} ${_}: give at most one stage and one alias.`))}I.length===0&&b.push(new p.zg("E_INPUT","\
No stage and no alias is given: write @champion, Production, or both."));const[N]=b;if(N!==void 0)throw new p.zg(N.code,b.map(({message:O})=>O).join(" "));return R.
sort((O,_)=>O.kind.localeCompare(_.kind))}async function l(h,I){const{model:R,version:b,at:N}=I;if(b!==void 0&&N===void 0)return h.registry.version(R,String(b));
if(N===void 0)throw new p.zg("E_INPUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.");const O=v(N),_=await h.registry.
holder(R,O);if(_!==void 0&&b!==void 0&&_.version!==String(b))throw new p.zg("E_PROMOTION_OVERTAKEN",`${w(O)} of ${R} is version ${_.version} by now, and not ver\
sion ${b}: another promotion overtook this one. Nothing was done.`);if(_!==void 0)return _;throw O.kind==="alias"?new p.zg("E_ALIAS_NOT_FOUND",`No version of ${R}\
 has the alias ${N}. Promote one to it first (aliases do not ignore case).`):new p.zg("E_STAGE_EMPTY",`No version of ${R} is in the stage ${O.stage}. Promote on\
e to it first.`)}}),8425:((W,$,e)=>{e.d($,{o:()=>n});var o=e(4256),p=e(7871),y=e(4054),v=e(114);function n(l,h){const I=l==="https:",R=(0,p.X)(I?"node:https":"n\
ode:http"),b=new R.Agent({keepAlive:!0,maxSockets:8}),N=I?"secureConnect":"connect";return{send:O=>new Promise((_,C)=>{if(O.signal.aborted){C((0,v.J)(O.signal));
return}const Q=R.request(O.url,{method:O.method,headers:{...O.headers,...w(O.body)},agent:O.isFresh?!1:b,...I?h:{}});E(Q,O,N).then(_,C),Q.end(O.body)}),close:()=>b.
destroy()}}var w=l=>l===void 0?{}:{"content-length":String(Buffer.byteLength(l))};async function E(l,h,I){const R={wasSent:!1,isLate:!1};l.once("socket",O=>{l.reusedSocket?
R.wasSent=!0:O.once(I,()=>R.wasSent=!0)});const b=setTimeout(()=>{R.isLate=!0,l.destroy()},h.timeoutMs),N=()=>{l.destroy()};h.signal.addEventListener("abort",N,
{once:!0});try{const O=await m(l),_=O.statusCode??0,C=(0,o.A)(_,h.maxBytes),Q=Number(O.headers["content-length"]??0)>C;Q&&O.destroy();const de=Q?{body:"",isCut:!0}:
await(0,o.C)(O,C);return{status:_,headers:D(O),...de}}catch(O){if(h.signal.throwIfAborted(),R.isLate)throw new y.wC("ETIMEDOUT",`no answer within ${h.timeoutMs/
1e3} s`,R.wasSent,O);const{code:_,message:C}=(0,y.Ic)(O);throw new y.wC(_,C,R.wasSent,O)}finally{clearTimeout(b),h.signal.removeEventListener("abort",N)}}var m=l=>new Promise(
(h,I)=>{l.once("response",h),l.on("error",I),l.once("close",()=>I(new y.wC("ECONNRESET","the connection was closed",!0)))}),D=l=>Object.fromEntries(Object.entries(
l.headers).map(([h,I])=>[h,typeof I=="string"?I:void 0]))}),3395:((W,$,e)=>{e.d($,{AZ:()=>n,Jw:()=>v,NP:()=>m,O3:()=>y,Ph:()=>I,Q:()=>D,SZ:()=>E,Vh:()=>l,ab:()=>h,
bg:()=>w,gT:()=>p,r$:()=>o,vY:()=>R});var o={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},p={group:"",version:"v1",plural:"configmaps",kind:"Conf\
igMap"},y={group:"",version:"v1",plural:"secrets",kind:"Secret"},v={group:"",version:"v1",plural:"pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"\
Event"},w={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},E={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},m={group:"disc\
overy.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},D={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},l=({group:b,version:N})=>b===
""?`/api/${N}`:`/apis/${b}/${N}`;function h(b,N){const O=N===void 0?"":`/namespaces/${encodeURIComponent(N)}`;return`${l(b)}${O}/${b.plural}`}var I=({resource:b,
namespace:N,name:O})=>`${h(b,N)}/${encodeURIComponent(O)}`,R=({resource:b,namespace:N,name:O})=>[b.kind,N,O].filter(_=>_!==void 0).join("/")}),6234:((W,$,e)=>{e.
d($,{My:()=>w,n6:()=>v,qF:()=>n,wq:()=>y});var o=e(4446),p=2e3;async function y(E,m,D,l){const h=D==="KILLED"?E.forCleanup(p):E;try{await h.runs.end(m.id,D,Date.
now())}catch(I){l.warn(`Run ${m.id} could not be ended as ${D}: ${I instanceof Error?I.message:String(I)}`)}}var v=(E,m,D)=>new o.zg("E_COMMAND_FAILED",`The tra\
ining command ended with exit code ${E}; its output says why. The run is ${m}: ${D}`),n=E=>JSON.stringify(Object.fromEntries([...E.metrics.values()].map(({key:m,
value:D,text:l})=>[m,Number.isFinite(D)?D:l]))),w=E=>({kind:"table",header:["metric","value"],rows:[...E.metrics.values()].map(m=>[m.key,m.text])})}),987:((W,$,e)=>{
e.d($,{e:()=>o,o:()=>p});var o={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"\
One line that says why."}},p=y=>y}),9120:((W,$,e)=>{e.d($,{Ef:()=>O,PQ:()=>b,i9:()=>N,jC:()=>w,kl:()=>n,ld:()=>E,os:()=>I,sc:()=>h,tf:()=>R,x2:()=>l});var o=e(1143),
p=e(8243),y=e(7598),v=e.n(y),n={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},w="seldon-deployment-id",E=8e3,
m=63,D=M=>M.length<=m?M:`seldon-${(0,y.createHash)("md5").update(M).digest("hex")}`,l=D,h=(M,j)=>j.annotations?.["seldon.io/svc-name"]??D(`${M}-${j.name}`),I=({
spec:{protocol:M}})=>M==="v2"||M==="kfserving",R=(M,j)=>I(M)?`/v2/models/${encodeURIComponent(j.graph.name)}/infer`:"/api/v1.0/predictions",b=(M,j,U)=>`/seldon/${encodeURIComponent(
j)}/${encodeURIComponent(M.metadata.name)}${R(M,U)}`,N=({spec:M})=>M.predictors.filter(({shadow:j})=>j!==!0);function O(M,j,U,B){return{owner:U,uid:B,marker:j,markerAnnotation:o.
yl,modelPlaces:M.spec.predictors.flatMap(({graph:F})=>re(F)).map(te),workloads:M.spec.predictors.flatMap(F=>ae(M,F)),services:M.spec.predictors.flatMap(F=>C(M,F)),
labelSelector:w,readMarker:F=>(0,p.$6)(F,"spec","annotations",o.yl),readPodMarker:_,readStatus:de}}function _(M){const j=(0,p.$6)(M,"spec","template","metadata",
"annotations",o.yl);if(j!==void 0)return j;const U=(0,p.yR)(M,"spec","template","spec","containers").flatMap(B=>(0,p.yR)(B,"env")).find(B=>(0,p.$6)(B,"name")===
"ENGINE_PREDICTOR");return(0,p.$6)((0,p.qF)(Buffer.from((0,p.$6)(U,"value")??"","base64").toString("utf8")),"annotations",o.yl)}var C=(M,j)=>[{name:h(M.metadata.
name,j),isRequired:(0,p.$6)(M.spec,"serverType")!=="kafka"},...(Q(M,j)?k(j.graph):[]).map(U=>({name:D(`${M.metadata.name}-${j.name}-${U}`),isRequired:!1}))],Q=({
spec:M},{annotations:j})=>[M.annotations,j].some(U=>U?.["seldon.io/engine-separate-pod"]==="true");function de(M){const j=(0,p.$6)(M,"status","state"),U=(0,p.$6)(
M,"status","description")??"";return j==="Available"?{state:"ready"}:{state:j==="Failed"?"failed":"working",description:U}}var re=({modelUri:M,children:j})=>[...M?
[M]:[],...(j??[]).flatMap(re)],te=M=>M.replace(/^pvc:\/\//,"/mnt/pvc/");function ae(M,j){const B=`${M.metadata.name}-${j.name}`,F=`predictor ${j.name}`,Y=j.componentSpecs?.
length?j.componentSpecs:[{}],ne=Y.map((le,fe)=>{const Ee=(0,p.yR)(le,"spec","containers").map(s=>(0,p.$6)(s,"name")??""),d=[(0,p.$6)(le,"metadata","name"),Ee.join(
"-"),k(j.graph).join("-")].filter(s=>s!==void 0);return{title:Y.length>1?`${F}, component ${fe}`:F,names:d.map(s=>D(`${B}-${fe}-${s}`)),prefixes:[`${B}-${fe}-`],
isMarked:!0,replicas:J(M,j,le)}}),oe=(le,fe)=>({title:`${F}, ${le}`,names:[D(fe)],prefixes:[],isMarked:!1,replicas:void 0});return[...ne,...Q(M,j)?[oe("orchestr\
ator",`${B}-svc-orch`)]:[],...(0,p.$6)(j,"explainer","type")?[oe("explainer",`${B}-explainer`)]:[]]}var k=({name:M,children:j})=>[M,...(j??[]).flatMap(k)];function J(M,j,U){
if(!((0,p.Gv)((0,p.fK)(U,"hpaSpec"))||(0,p.Gv)((0,p.fK)(U,"kedaSpec"))))return(0,p.tk)(U,"replicas")??j.replicas??(0,p.tk)(M.spec,"replicas")??1}}),8243:((W,$,e)=>{
e.d($,{$6:()=>y,Gv:()=>o,fK:()=>p,i1:()=>w,qF:()=>E,tk:()=>v,yR:()=>n});var o=m=>typeof m=="object"&&m!==null&&!Array.isArray(m);function p(m,...D){let l=m;for(const h of D){
if(!o(l)||!Object.hasOwn(l,h))return;l=l[h]}return l}function y(m,...D){const l=p(m,...D);return typeof l=="string"?l:void 0}function v(m,...D){const l=p(m,...D);
return typeof l=="number"&&Number.isFinite(l)?l:void 0}function n(m,...D){const l=p(m,...D);return Array.isArray(l)?l.filter(o):[]}function w(m,...D){const l=p(
m,...D);return Array.isArray(l)?l.filter(h=>typeof h=="string"):[]}function E(m){try{return JSON.parse(m)}catch{return}}}),5173:((W,$,e)=>{e.d($,{k:()=>l});var o=e(
8335),p=e(114),y=e(987),v=e(3527),n=e(5085),w=e(4446),E="FAILED_REGISTRATION",m=500,D=5e3,l=(0,y.o)({name:"register",title:"register a run's model as a version",
description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the versi\
on is READY.",inputs:{...v.hI,model:{kind:n.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:n.Qq,required:!0,description:"\
The run that logged the model."},"artifact-path":{kind:n.Qq,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was give\
n."},tags:{kind:n.AS,description:"Tags of the version."},timeout:{kind:n.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{
version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it."},created:{kind:"\
small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7\
f363dca0cf",run:async O=>{const{inputs:_,log:C,signal:Q}=O,de=await O.mlflow(),re=await h(de,_["run-id"],C),te=await(0,o.P6)(de,re,_["artifact-path"]),ae=_.tags??
new Map,k=await I(de,_.model,re,te),{version:J,isOurs:M}=k??await R(de,_.model,re,te,ae,C);O.output("version",J.version),O.output("source",J.source),O.output("c\
reated",String(M)),await b(de,J,_.timeout,Q,C),M||await N(de,J,ae);const j=`version ${J.version} of "${_.model}"`;return O.summarize({kind:"heading",text:`${M?"\
Registered":"Found"} ${j}`},{kind:"table",header:["run","source"],rows:[[re.name||re.id,J.source]]}),M?{outcome:"done",reason:`Registered ${j} from run ${re.id}\
.`}:{outcome:"unchanged",reason:`Run ${re.id} is registered already as ${j}.`}}});async function h(O,_,C){const Q=await O.runs.get(_);if(Q.deleted)throw new w.zg(
"E_RUN_DELETED",`Run ${_} is deleted. Restore it (\`mlflow runs restore --run-id ${_}\`), or name another run.`);return(Q.status==="FAILED"||Q.status==="KILLED")&&
C.warn(`Run ${_} ended as ${Q.status}; its model is registered all the same.`),Q}async function I(O,_,C,{source:Q}){const re=(await O.registry.versionsOfRun(_,C.
id)).find(te=>te.source===Q&&te.status!==E);return re&&{version:re,isOurs:!1}}async function R(O,_,C,Q,de,re){await O.registry.ensureModel(_);const te=await O.registry.
createVersion({model:_,runId:C.id,tags:de,...Q}).catch(async k=>{if(!(k instanceof w.zg)||k.code!=="E_MLFLOW_UNREACHABLE")throw k;re.warn(`${k.message} Looking \
whether the version was registered.`);const J=await I(O,_,C,Q);if(J===void 0)throw k;return J.version}),ae=await I(O,_,C,Q);return ae===void 0||Number(ae.version.
version)>=Number(te.version)?{version:te,isOurs:!0}:(re.warn(`Another step registered version ${ae.version.version} from the same run meanwhile; version ${te.version}\
 is taken back.`),await O.registry.deleteVersion(_,te.version),ae)}async function b(O,_,C,Q,de){const re=performance.now()+C,te=`version ${_.version} of "${_.model}\
"`;let ae=_;for(let k=m;ae.status!=="READY";k=Math.min(2*k,D)){if(ae.status===E)throw new w.zg("E_REGISTRATION_FAILED",`MLflow could not register ${te}: ${ae.statusMessage||
"it does not say why"}.`);const J=re-performance.now();if(J<=0)throw new w.zg("E_TIMEOUT",`After ${C/1e3} s, ${te} is still ${ae.status||"without a status"}. Ru\
n the step again to wait on.`);de.progress(`Waiting for ${te}: ${ae.status||"no status yet"}`),await(0,p.v)(Math.min(k,J),Q),ae=await O.registry.version(_.model,
_.version)}}async function N(O,_,C){for(const[Q,de]of C)_.tags.get(Q)!==de&&await O.registry.setVersionTag(_.model,_.version,Q,de)}}),114:((W,$,e)=>{e.d($,{J:()=>y,
v:()=>p});var o=e(4446),p=(v,n)=>new Promise((w,E)=>{if(n.aborted){E(y(n));return}const m=()=>{clearTimeout(D),E(y(n))},D=setTimeout(()=>{n.removeEventListener(
"abort",m),w()},v);n.addEventListener("abort",m,{once:!0})}),y=v=>(0,o.uQ)(v.reason)}),7522:((W,$,e)=>{e.d($,{Jj:()=>n,Jt:()=>v,YI:()=>y,xS:()=>w});var o=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
p=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function y(E){return E.replaceAll(`\r
`,`
`).replace(o,"").replace(p,"\uFFFD")}var v=E=>y(E).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(E,m){return E.length<=m?E:`${E.slice(0,m)}\
\u2026 (${E.length-m} more characters)`}function w(E,m=500){const D=y(E.slice(0,4*m)).replace(/[\s\ufffd]+/g," ").trim();return D.length>m?`${D.slice(0,m)}\u2026`:
D}}),9355:((W,$,e)=>{e.d($,{BR:()=>re,Yh:()=>ae,lx:()=>de});var o=e(8243),p=k=>k==null?"nothing":Array.isArray(k)?"a list":typeof k=="object"?"a mapping":typeof k==
"string"?`the text ${JSON.stringify(k.slice(0,60))}`:typeof k=="number"||typeof k=="boolean"?`the ${typeof k} ${k}`:typeof k,y=(k,J,M)=>[{path:M,message:`expect\
ed ${k}, found ${p(J)}`}],v=(k,J)=>typeof k=="string"?[]:y(typeof k=="number"||typeof k=="boolean"?`a text (write it in quotes: "${k}")`:"a text",k,J),n=(k,J)=>Number.
isInteger(k)?[]:y("a whole number",k,J),w=(k,J)=>typeof k=="boolean"?[]:y("true or false",k,J),E=k=>(J,M)=>J===k?[]:y(k,J,M),m=k=>(J,M)=>J===void 0?[]:k(J,M),D=k=>(J,M)=>J==
null?[]:k(J,M),l=k=>(J,M)=>Array.isArray(J)?J.flatMap((j,U)=>k(j,[...M,U])):y("a list",J,M),h=k=>(J,M)=>(0,o.Gv)(J)?Object.entries(k).flatMap(([j,U])=>U(Object.
hasOwn(J,j)?J[j]:void 0,[...M,j])):y("a mapping",J,M),I=k=>(J,M)=>(0,o.Gv)(J)?Object.entries(J).flatMap(([j,U])=>k(U,[...M,j])):y("a mapping",J,M),R=k=>(J,M)=>k()(
J,M),b=m(I(v)),N=h({name:v,implementation:m(v),type:m(v),methods:D(l(v)),modelUri:D(v),endpoint:D(h({type:m(v)})),logger:D(h({mode:m(v)})),parameters:D(l(h({name:v}))),
children:D(l(R(()=>N)))}),O=h({name:v,image:m(v),securityContext:D(h({})),ports:D(l(h({})))}),_=h({replicas:m(n),spec:m(h({containers:D(l(O)),initContainers:D(l(
O)),volumes:D(l(h({})))}))}),C=h({name:v,graph:N,componentSpecs:D(l(_)),replicas:m(n),traffic:m(n),shadow:m(w),annotations:b,labels:b,progressDeadlineSeconds:m(
n),explainer:D(h({type:m(v),modelUri:D(v)})),svcOrchSpec:D(h({env:D(l(h({name:v})))}))}),Q=h({apiVersion:v,kind:E("SeldonDeployment"),metadata:m(h({name:m(v),namespace:m(
v),labels:b,annotations:b})),spec:h({predictors:l(C),protocol:m(v),replicas:m(n),annotations:b})}),de=k=>Q(k,[]),re=k=>de(k).length===0,te=(k,J)=>[...Q(k,J),...h(
{metadata:h({name:v,labels:I(v),annotations:I(v)})})(k,J)],ae=k=>te(k,[]).length===0}),8335:((W,$,e)=>{e.d($,{M4:()=>D,P6:()=>v,Tx:()=>l});var o=e(8198),p=e(8243),
y=e(4446);async function v(O,_,C){const Q=(0,o.uT)(C);if((await O.artifacts.listOfRun(_.id,Q)).some(J=>J.path===(0,o.uJ)(Q,"MLmodel")))return{source:(0,o.uJ)(_.
artifactUri.replace(/\/+$/,""),Q)};const re=await O.runs.loggedModels(_),te=re.filter(J=>J.name===Q),ae=J=>_.loggedModelIds.indexOf(J),k=te.sort((J,M)=>ae(J.id)-
ae(M.id)).at(-1);if(k===void 0){const J=await n(O,_,re.map(M=>M.name));throw new y.zg("E_RUN_WITHOUT_MODEL",`Run ${_.id} has no model at "${Q}". ${J} See ${O.runUrl(
_)}`)}if(k.status!==""&&k.status!=="LOGGED_MODEL_READY")throw new y.zg("E_RUN_WITHOUT_MODEL",`Model "${Q}" of run ${_.id} was not logged completely (${k.status}\
). See ${O.runUrl(_)}`);return{source:`models:/${k.id}`,modelId:k.id}}async function n(O,_,C){const Q=[...new Set([...C,...w(_)])];if(Q.length>0)return`It has m\
odels at ${Q.map(te=>`"${te}"`).join(", ")}: name one as artifact-path.`;const re=(await O.artifacts.listOfRun(_.id,"")).slice(0,20).map(te=>te.isDirectory?`${te.
path}/`:te.path);return`It has logged no model at all${re.length>0?`, only ${re.join(", ")}`:" and no artifacts"}.`}function w(O){const _=(0,p.qF)(O.tags.get("m\
lflow.log-model.history")??"");return(0,p.yR)({history:_},"history").map(C=>(0,p.$6)(C,"artifact_path")??"").filter(Boolean)}var E="deploy.yaml",m=1024*1024;async function D(O,_){
const{artifacts:C}=O,Q=`version ${_.version} of "${_.model}"`,de=await C.listOfVersion(_,"");if(de===void 0||h(de,E)){const te=await I(Q,()=>C.readOfVersion(_.model,
_.version,E,m));if(te!==void 0)return{text:te,place:`deploy.yaml in the folder of ${Q}`}}const re=await b(O,_);if(re!==void 0)for(const te of await N(O,_)){const ae=(0,o.
uJ)(te,E);if(!h(await C.listOfRun(re.id,te),ae))continue;const k=await I(`run ${re.id}`,()=>C.readOfRun(re.id,ae,m));if(k!==void 0)return{text:k,place:`${ae} of\
 run ${re.id}`}}}async function l(O,_,C,Q){const de=await O.artifacts.readOfVersion(_.model,_.version,C,Q);if(de!==void 0||_.runId==="")return de;for(const re of await N(
O,_)){const te=await O.artifacts.readOfRun(_.runId,(0,o.uJ)(re,C),Q);if(te!==void 0)return te}}function h(O,_){const C=O.find(Q=>Q.path===_&&!Q.isDirectory);if((C?.
size??0)>m)throw R(`${_} (${C?.size} bytes)`);return C!==void 0}async function I(O,_){try{return await _()}catch(C){throw C instanceof y.zg&&C.code==="E_ARTIFAC\
T_TOO_LARGE"?R(`${E} of ${O}`):C}}var R=O=>new y.zg("E_DEPLOY_YAML_TOO_LARGE",`${O} is larger than ${m} bytes, so it was not read. A deploy.yaml is a few kiloby\
tes: log the right file.`);async function b(O,_){if(_.runId!=="")try{return await O.runs.get(_.runId)}catch(C){if(C instanceof y.zg&&C.code==="E_RUN_NOT_FOUND")
return;throw C}}async function N(O,_){const C=_.modelId===""?void 0:(await O.runs.loggedModel(_.modelId))?.name;return C?[(0,o.uT)(C),""]:[""]}}),1660:((W,$,e)=>{
e.d($,{VY:()=>p,e7:()=>v,vd:()=>y});var o=e(9596),p={};(0,o.VA)(p,{requireOfNode:()=>y});var y,v=(0,o.E)({"require-of-node:require-of-node"(){y=n=>require(n)}})}),
6237:((W,$,e)=>{e.d($,{s:()=>o});function o(p){const{GITHUB_SHA:y,GITHUB_SERVER_URL:v,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:w}=p,E=p.GITHUB_TRIGGERING_ACTOR||p.GITHUB_ACTOR;
return{...y?{commit:y}:{},...v&&n&&w?{link:`${v}/${n}/actions/runs/${w}`}:{},...E?{actor:E}:{}}}}),8198:((W,$,e)=>{e.d($,{$I:()=>te,Ag:()=>re,GC:()=>F,HT:()=>de,
He:()=>k,J5:()=>I,SX:()=>M,kz:()=>J,uJ:()=>le,uT:()=>oe,xP:()=>h,xc:()=>j,yR:()=>ae});var o=e(2593),p=e(4054),y=e(8243),v=e(7522),n=e(4446),w=(d,s)=>new n.zg("E\
_MLFLOW_UNREACHABLE",d,{cause:s});function E(d,s){if(d.code==="EPROTO"&&d.message.includes("wrong version number"))return{error:new n.zg("E_TRACKING_URI",`${s} \
does not speak TLS. Did you mean http://${s.replace(/^https:\/\//,"")}?`,{cause:d}),isFinal:!0};if((0,p.gt)(d.code)){const L=`The TLS connection to MLflow at ${s}\
 failed: ${(0,v.xS)(d.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it \
wants one.`;return{error:new n.zg("E_MLFLOW_TLS",L,{cause:d}),isFinal:!0}}if(d.code==="ENOTFOUND")return{error:w(`MLflow cannot be reached: no host has the name\
 in ${s}. Check the tracking URI.`,d),isFinal:!0};const c=d.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,v.xS)(d.message);return{error:w(
`MLflow at ${s} cannot be reached: ${c}.`,d),isFinal:!1}}function m(d,s,c,L){const{status:x,body:V}=d;if(x>=300&&x<400){const A=(0,v.xS)(D(d.headers.location??""));
return new n.zg("E_NOT_MLFLOW",`${s} redirects${A===""?"":` to ${A}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a lo\
gin page, give credentials that pass it.`)}if(x===401){const A=L?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (\
MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new n.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${s} answered 401 (unauthorized)\
. ${A}`)}if(x===403&&V.includes("Invalid Host header")){const A=s.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new n.zg("E_MLFLOW_HOST_REFUSED",`MLflow\
 at ${s} refused the Host header "${A}". Start it with --allowed-hosts naming ${A} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(x===403){
const A=c===""&&/^\s*</.test(V)?"":` It says: ${(0,v.xS)(V)}`;return new n.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${s} answered 403 (forbidden): these credentials m\
ay not do this.${A}`)}}var D=d=>d.replace(/[?#].*$/s,""),l=32*1024*1024;function h({base:d,headers:s,wire:c,timeoutMs:L,retryPolicy:x,signal:V,log:A}){const G=`${d.
origin}${d.pathname.replace(/\/$/,"")}`,H=(a,f={})=>{const T=new URL(`${G}/${a}`);for(const[P,K]of Object.entries(f))K!==void 0&&T.searchParams.set(P,K);return T},
ee=(a,f)=>A.progress(`${a.message} Trying again in ${(f/1e3).toFixed(1)} s.`),ie=async(a,f,T)=>{let P;try{P=await c.send({...a,timeoutMs:L,signal:V,isFresh:!f})}catch(K){
return me(K,f)}return T(P)},ue=a=>{const{method:f,isIdempotent:T=!0}=a,P=a.body?{headers:{...s,"content-type":"application/json"},body:JSON.stringify(a.body)}:{
headers:s},K={method:f,url:H(`api/2.0/mlflow/${a.endpoint}`,a.query),...P,maxBytes:l};return ie(K,T,X=>R(X,T)?Oe(X,a.endpoint):{kind:"value",value:ve(X,a)})},me=(a,f)=>{
if(!(a instanceof p.wC))throw a;const{error:T,isFinal:P}=E(a,G);if(P||!f&&a.wasSent)throw T;return{kind:"failure",error:T,retryAfterMs:void 0}},Oe=(a,f)=>({kind:"\
failure",error:w(`MLflow at ${G} answered ${f} with ${a.status}${_(a)}.`),retryAfterMs:(0,o.mu)(a.headers["retry-after"],Date.now())}),ve=(a,f)=>{const T=b(a.body,
f.parse);if(a.status===200){if(a.isCut)throw new n.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${f.endpoint} is longer than ${l} bytes.`);if((0,y.Gv)(T))return{ok:!0,
body:T,serverNowMs:N(a.headers.date)};throw new n.zg("E_NOT_MLFLOW",`What answers at ${G} is not MLflow: ${f.endpoint} came back as ${O(a)}. Check the tracking \
URI.`)}const P=(0,y.Gv)(T)&&typeof T.error_code=="string"?T.error_code:"",K=m(a,G,P,"authorization"in s);if(K)throw K;const X=(0,y.Gv)(T)&&typeof T.message=="st\
ring"?(0,v.xS)(T.message):"";if(a.status>=500&&a.status!==501)throw w(`MLflow at ${G} answered ${f.endpoint} with ${a.status}${_(a)}.`);return{ok:!1,status:a.status,
errorCode:P,message:X}},we=a=>(0,o.L5)(()=>ue(a),x,V,ee);return{call:we,expect:async a=>{const f=await we(a);if(!f.ok)throw I(a.endpoint,f,G);return f.body},readFile:(a,f,T,P)=>{
const K={method:"GET",url:H(a,f),headers:s,maxBytes:T},X=async se=>{if(se.status===500&&!await P())return{kind:"value",value:{kind:"missing"}};if(R(se,!0))return Oe(
se,a);if(se.status===200)return{kind:"value",value:se.isCut?{kind:"too-large"}:{kind:"text",text:se.body}};const he=ve(se,{method:"GET",endpoint:a});if(!he.ok&&
he.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw he.ok?w(`MLflow at ${G} answered ${a} with ${se.status}.`):I(a,he,G)};
return(0,o.L5)(()=>ie(K,!0,X),x,V,ee)},writeFile:({method:a,path:f,query:T,text:P,isIdempotent:K})=>{const X={method:a,url:H(f,T),headers:{...s,"content-type":"\
application/octet-stream"},body:P,maxBytes:l},se=he=>{if(he.status===200)return{kind:"value",value:void 0};if(R(he,K))return Oe(he,f);const ye=ve(he,{method:a,endpoint:f});
return{kind:"value",value:ye.ok?void 0:ye}};return(0,o.L5)(()=>ie(X,K,se),x,V,ee)}}}function I(d,s,c){return s.errorCode===""?new n.zg("E_NOT_MLFLOW",`What answ\
ers at ${c} is not MLflow, or an MLflow without ${d}: it answered ${s.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new n.
zg("E_MLFLOW_REFUSED",`MLflow refused ${d} (${s.status} ${(0,v.xS)(s.errorCode)}): ${s.message}`)}function R({status:d,body:s},c){return d===429?!0:c&&(d===408||
d>=500)&&d!==501&&!s.includes('"FEATURE_DISABLED"')}function b(d,s=JSON.parse){try{return s(d)}catch{return}}function N(d){const s=Date.parse(d??"");return Number.
isNaN(s)?void 0:s}var O=d=>/^\s*</.test(d.body)?"HTML":"something that is no JSON object";function _(d){const s=b(d.body),c=(0,y.Gv)(s)&&typeof s.message=="stri\
ng"?s.message:/^\s*</.test(d.body)?"":d.body,L=(0,v.xS)(c);return L===""?"":`: ${L.replace(/\.$/,"")}`}var C=(d,s)=>async(c,L,x)=>{const{scheme:V="",host:A="",folder:G=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.
exec(c.artifactUri)?.groups??{},H=me=>new n.zg("E_MLFLOW_REFUSED",`The artifacts of run ${c.id} lie at ${(0,v.xS)(c.artifactUri)}, ${me}.`);if(A!==""&&A!==new URL(
s).host)throw H("which is another server than the tracking URI");const ee=[...G.split("/"),...L.split("/")].filter(me=>me!=="");if(ee.includes("..")||ee.includes(
"."))throw H("which is no folder");const ie=V===""?{method:"POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:c.id,path:L},text:x,isIdempotent:!1}:
{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${ee.map(encodeURIComponent).join("/")}`,text:x,isIdempotent:!0},ue=await d.writeFile(ie);if(ue!==void 0)
throw V===""&&ue.errorCode===""?H("not behind its artifact proxy, and this MLflow takes no files for there"):I(ie.path,ue,s)},Q=d=>Array.isArray(d);function de(d,s){
const c=(0,y.Gv)(d)?d[s]:void 0;if(!(0,y.Gv)(c))throw new n.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${s}", as no MLflow server does. Chec\
k the tracking URI.`);return c}function re(d,s){const c=d[s]??{};if(!(0,y.Gv)(c))throw U(s,"an object");return c}function te(d,s){const c=d[s]??[];if(!Q(c)||!c.
every(y.Gv))throw U(s,"a list of objects");return c}function ae(d,s){const c=d[s]??"";if(typeof c=="number")return String(c);if(typeof c!="string")throw U(s,"a \
text");return c}function k(d,s){const c=ae(d,s);if(c==="")throw U(s,"a text");return c}function J(d,s,c){const L=d[s];if(L===void 0)return c;const x=typeof L=="\
string"&&L!==""?Number(L):L;if(typeof x!="number"||Number.isNaN(x))throw U(s,"a number");return x}var M=(d,s)=>new Map(te(d,s).map(c=>[k(c,"key"),ae(c,"value")])),
j=d=>[...d].map(([s,c])=>({key:s,value:c})),U=(d,s)=>new n.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${d}" that is not ${s}. Is the tracking URI's server \
a supported MLflow?`),B=1e3;function F(d,s,c,L){const x=async(G,H)=>{const ee=[];let ie;for(let ue=0;ue<B;ue+=1){const me=await d.call({method:"GET",endpoint:G,
query:{...H,page_token:ie}});if(!me.ok&&me.errorCode==="")return;if(!me.ok&&me.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!me.ok)throw I(G,me,s);const Oe=(0,y.
Gv)(me.body)?me.body:{};if(ee.push(...te(Oe,"files").map(z)),ie=ae(Oe,"next_page_token"),ie==="")break}return ee},V=async(G,H)=>await x("artifacts/list",{run_id:G,
...H===""?{}:{path:H}})??[],A=async(G,H)=>{if(G.modelId!=="")return x(`logged-models/${encodeURIComponent(G.modelId)}/artifacts/directories`,H===""?{}:{artifact_directory_path:H});
const ee=await ne(G,c);return ee===void 0?void 0:(await V(G.runId,le(ee,H))).map(ue=>({...ue,path:ue.path.slice(ee===""?0:ee.length+1)}))};return{listOfRun:V,listOfVersion:A,
readOfRun:async(G,H,ee)=>{const ie=async()=>fe(await V(G,Ee(H)),H);return Y(await d.readFile("get-artifact",{run_uuid:G,path:H},ee,ie),H,ee)},readOfVersion:async(G,H,ee,ie)=>{
const ue=async()=>fe(await A(await L.version(G,H),Ee(ee)),ee),me={name:G,version:H,path:ee};return Y(await d.readFile("model-versions/get-artifact",me,ie,ue),ee,
ie)},writeToRun:C(d,s)}}function Y(d,s,c){switch(d.kind){case"text":return d.text;case"missing":return;case"too-large":throw new n.zg("E_ARTIFACT_TOO_LARGE",`${s}\
 is larger than the ${c} bytes that are read of it.`)}}async function ne(d,s){if(d.runId==="")return;const c=new RegExp(`^runs:/${d.runId}/(.+)$`).exec(d.source)?.[1];
if(c!==void 0)return oe(c);const{artifactUri:L}=await s.get(d.runId),x=L.replace(/\/+$/,"");if(!(x===""||!`${d.source}/`.startsWith(`${x}/`)))return oe(d.source.
slice(x.length))}var oe=d=>d.replace(/^\/+|\/+$/g,""),le=(...d)=>d.filter(s=>s!=="").join("/"),fe=(d,s)=>d?.some(c=>c.path===s)??!1,Ee=d=>d.split("/").slice(0,-1).
join("/"),z=d=>{const s=J(d,"file_size",-1);return{path:k(d,"path"),isDirectory:d.is_dir===!0,size:s<0?void 0:s}}}),5465:((W,$,e)=>{e.d($,{K:()=>p});var o=e(8425);
function p(y,v,n){if(n===void 0)return(0,o.o)(y.protocol,v);const w=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:E})=>E(n,v));return{send:async E=>(await w).
send(E),close:()=>{w.then(E=>E.close(),()=>{})}}}}),4261:((W,$,e)=>{e.d($,{D:()=>o,J:()=>p});var o=5e3,p=y=>JSON.stringify(y).replace(/[\u007f-\uffff]/g,v=>`\\u${v.
charCodeAt(0).toString(16).padStart(4,"0")}`)}),2593:((W,$,e)=>{e.d($,{L5:()=>n,mu:()=>v,ur:()=>p});var o=e(114),p={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};
function y(w,E,m,D){if(m!==void 0)return m;const l=Math.min(E.maxDelayMs,E.firstDelayMs*2**w);return Math.round(l/2+l/2*D)}function v(w,E){if(w===void 0)return;
if(/^\d+$/.test(w))return Number(w)*1e3;const m=Date.parse(w);return Number.isNaN(m)?void 0:Math.max(0,m-E)}async function n(w,E,m,D=()=>{}){const l=performance.
now()+E.totalMs;for(let h=0;;h+=1){const I=await w();if(I.kind==="value")return I.value;const R=y(h,E,I.retryAfterMs,Math.random());if(h>=E.maxRetries||performance.
now()+R>l){if(I.kind==="failure")throw I.error;return I.value}I.kind==="failure"&&D(I.error,R),await(0,o.v)(R,m)}}}),455:((W,$,e)=>{e.d($,{k:()=>p});var o=3,p=class{#e=new Set;add(y){
for(const v of[y,...y.split(/\r?\n/)])v.trim().length>=o&&this.#e.add(v)}redact=y=>{let v=y;for(const n of this.#e)v=v.replaceAll(n,"***");return v}}}),4446:((W,$,e)=>{
e.d($,{nU:()=>v,uQ:()=>w,zg:()=>n});var o=E=>({outcome:"invalid",exit:2,meaning:E}),p=E=>({outcome:"failed",exit:4,meaning:E}),y=E=>({outcome:"unreachable",exit:6,
meaning:E}),v={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"T\
he training command ended with a non-zero exit code."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143)."},
E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:o("Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:o("mlflow-steps\
.yaml cannot be read."),E_TRACKING_URI:o("The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:o("MLflow answered 401: no or\
 wrong credentials."),E_MLFLOW_FORBIDDEN:o("MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:o("MLflow refused the Host header (i\
ts --allowed-hosts)."),E_MLFLOW_TLS:o("MLflow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:o("What answers at the tracking URI is no\
t an MLflow server."),E_MLFLOW_REFUSED:o("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that\
 its API does not allow."},E_MLFLOW_UNREACHABLE:y("MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:o("No registered model h\
as this name."),E_VERSION_NOT_FOUND:o("The registered model has no such version."),E_RUN_NOT_FOUND:o("No run has this id."),E_RUN_DELETED:o("The run is deleted."),
E_EXPERIMENT_NOT_FOUND:o("No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:o("MLflow has no such stage."),E_ALIAS_NOT_FOUND:o("No version of the\
 model has this alias."),E_STAGE_EMPTY:o("No version of the model is in this stage."),E_RUN_WITHOUT_MODEL:o("The run has logged no model at this artifact path."),
E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed."},E_ARTIFACT_TOO_LARGE:o("An artifact is larger than what th\
e step reads."),E_GATES_MISSING:o("No gate was given, and --no-gates was not said."),E_GATE_SYNTAX:o("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",
exit:3,meaning:"A gate failed: the version was not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the ver\
sion was not promoted."},E_PROMOTION_NOT_FOUND:o("No version of the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"\
Another promotion of the model is under way."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:o(
"The model has no deploy.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:o("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:o("deploy.\
yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:o("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:o("deploy.yaml describes another kind than Seld\
onDeployment."),E_DEPLOY_YAML_TOO_LARGE:o("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:o("deploy.yaml expands to far more than it holds (alias\
es or nesting)."),E_MANIFEST:o("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:o("No model server can read the place where MLflo\
w keeps the model."),E_MODEL_NOT_LOADABLE:o("The model server of the manifest cannot load the model."),E_NAME_TAKEN:o("The name belongs to another model or targ\
et, or to somebody else."),E_NOTHING_KEPT:o("No manifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:o("There is no kubeconfig, and this\
 is not a pod."),E_KUBECONFIG_SYNTAX:o("The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:o("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:o(
"The cluster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:o("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:y(
"The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that\
 its API does not allow."},E_CRD_MISSING:o("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:o("The namespace does not exist."),E_APPLY_REFUSED:p(
"The cluster refused the manifest."),E_APPLY_CONFLICT:p("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:p("The new version cannot become\
 ready."),E_DELETED_WHILE_WAITING:p("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:o("Verification is required, and the model has no\
 input example to send."),E_VERIFY_FAILED:p("The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy\
 of this name is under way."}},n=class extends Error{name="StepError";code;outcome;exit;constructor(E,m,D={}){super(m,D.cause===void 0?void 0:{cause:D.cause});const l=v[E];
this.code=E,this.outcome=D.outcome??l.outcome,this.exit=D.exit??l.exit}};function w(E){if(E instanceof n)return E;const m=E instanceof Error?E.message:String(E);
return new n("E_UNEXPECTED",m,{cause:E})}}),7678:((W,$,e)=>{e.d($,{B:()=>E});var o=e(2274),p=e(6234),y=e(987),v=e(3527),n=e(5085),w={...v.hI,...o.y,command:{kind:n.
G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() contin\
ues this run."},"working-directory":{kind:n.Qq,description:"Where the command runs; the current directory unless given."}},E=(0,y.o)({name:"train",title:"run a \
training command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commi\
t, the pipeline and who started it.",inputs:w,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"ar\
tifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow\
-steps train --experiment wine -- python train.py",run:async l=>{const{inputs:h,log:I,signal:R}=l,b=await l.mlflow(),{run:N}=await(0,o.T)(b,{given:h,pipeline:l.
pipeline});l.output("run-id",N.id),l.output("artifact-uri",N.artifactUri);const O=b.runUrl(N);I.progress(`Run ${N.name||N.id}: ${O}`);const _=h["working-directo\
ry"],[C,...Q]=m(h.command),de=D(h,b.trackingUri,N),re=performance.now(),te=await l.runProgram(C,Q,{env:de,..._===void 0?{}:{cwd:_}}).catch(async J=>{throw await(0,p.
wq)(b,N,R.aborted?"KILLED":"FAILED",I),J});if(R.aborted)throw await(0,p.wq)(b,N,"KILLED",I),R.reason;if(te!==0)throw await(0,p.wq)(b,N,"FAILED",I),(0,p.n6)(te,"\
FAILED",O);await b.runs.end(N.id,"FINISHED",Date.now());const ae=((performance.now()-re)/1e3).toFixed(1),k=await b.runs.get(N.id);return l.output("metrics",(0,p.
qF)(k)),l.summarize({kind:"heading",text:`Trained in experiment ${h.experiment}`},{kind:"paragraph",text:`Run ${k.name||N.id} took ${ae} s: ${O}`},(0,p.My)(k)),
{outcome:"done",reason:`Run ${k.name||N.id} is FINISHED after ${ae} s: ${O}`}}}),m=l=>l.kind==="program"?l.argv:["bash","--noprofile","--norc","-eo","pipefail",
"-c",l.text];function D(l,h,I){const R={MLFLOW_TRACKING_USERNAME:l["tracking-username"],MLFLOW_TRACKING_PASSWORD:l["tracking-password"],MLFLOW_TRACKING_TOKEN:l["\
tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:l["tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:l["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:l["\
tracking-client-cert-file"]},b=Object.entries(R).filter(N=>N[1]!==void 0);return{...Object.fromEntries(b),MLFLOW_TRACKING_URI:h,MLFLOW_EXPERIMENT_ID:I.experimentId,
MLFLOW_RUN_ID:I.id}}}),9596:((W,$,e)=>{e.d($,{E:()=>E,P$:()=>m,VA:()=>D,Yp:()=>I,f1:()=>h});var o=Object.create,p=Object.defineProperty,y=Object.getOwnPropertyDescriptor,
v=Object.getOwnPropertyNames,n=Object.getPrototypeOf,w=Object.prototype.hasOwnProperty,E=(R,b,N)=>function(){if(N)throw N[0];try{return R&&(b=(0,R[v(R)[0]])(R=0)),
b}catch(_){throw N=[_],_}},m=(R,b)=>function(){try{return b||(0,R[v(R)[0]])((b={exports:{}}).exports,b),b.exports}catch(O){throw b=0,O}},D=(R,b)=>{for(var N in b)
p(R,N,{get:b[N],enumerable:!0})},l=(R,b,N,O)=>{if(b&&typeof b=="object"||typeof b=="function")for(let _ of v(b))!w.call(R,_)&&_!==N&&p(R,_,{get:()=>b[_],enumerable:!(O=
y(b,_))||O.enumerable});return R},h=(R,b,N)=>(N=R!=null?o(n(R)):{},l(b||!R||!R.__esModule?p(N,"default",{value:R,enumerable:!0}):N,R)),I=R=>l(p({},"__esModule",
{value:!0}),R)}),2204:((W,$,e)=>{e.d($,{$w:()=>b,Ee:()=>U,VU:()=>d,Ve:()=>R,X3:()=>O,eg:()=>B,gV:()=>N,s2:()=>z,xD:()=>_});var o=e(4412),p=e(3527),y=e(5085),v=e(
455),n=e(4446),w=e(3024),E=e.n(w),m=e(6760),D=e.n(m),l=e(8161),h=e.n(l),I=new Map([["train",async()=>(await Promise.resolve().then(e.bind(e,8312))).train],["tra\
in-start",async()=>(await Promise.resolve().then(e.bind(e,656))).trainStart],["train-finish",async()=>(await Promise.resolve().then(e.bind(e,1917))).trainFinish],
["register",async()=>(await Promise.resolve().then(e.bind(e,149))).register],["promote",async()=>(await Promise.all([e.e(231),e.e(286)]).then(e.bind(e,3479))).promote],
["demote",async()=>(await Promise.all([e.e(231),e.e(286)]).then(e.bind(e,6171))).demote],["render",async()=>(await Promise.all([e.e(231),e.e(810)]).then(e.bind(
e,2558))).render],["deploy",async()=>(await Promise.all([e.e(231),e.e(810)]).then(e.bind(e,6389))).deploy],["rollback",async()=>(await Promise.all([e.e(231),e.e(
810)]).then(e.bind(e,2363))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,4946))).undeploy],["pipeline",async()=>(await Promise.all([e.
e(231),e.e(810)]).then(e.bind(e,5631))).pipeline]]),R=[...I.keys()],b=async s=>I.get(s)?.();async function N(){const s=[];for(const c of I.values())s.push(await c());
return s}var O="MLFLOW_STEPS_CREDENTIALS",_={"tracking-uri":{file:"uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-t\
oken":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",isPath:!0}},
C=64*1024;function Q(s,c){const L=Object.hasOwn(_,s)?_[s]:void 0,x=c[O];if(L===void 0||!x)return;const V=x.split(":").filter(Boolean).map(A=>(0,m.join)(A,L.file)).
find(A=>(0,w.existsSync)(A));if(V===void 0||L.isPath)return V;try{if((0,w.statSync)(V).size>C)throw new Error("it is larger than 64 KiB");return(0,w.readFileSync)(
V,"utf8")}catch(A){throw new n.zg("E_INPUT",`${V} cannot be read: ${A instanceof Error?A.message:String(A)}`,{cause:A})}}var de="mlflow-steps.yaml",re=256*1024;
async function te(s,c,L){if(!(0,w.existsSync)(s))return new Map;if((0,w.statSync)(s).size>re)throw new n.zg("E_CONFIG_FILE",`${s} is larger than 256 KiB.`);const{
parse:x}=await Promise.all([e.e(231),e.e(810)]).then(e.bind(e,4433));let V;try{V=x((0,w.readFileSync)(s,"utf8"),{maxAliasCount:10})}catch(H){throw new n.zg("E_C\
ONFIG_FILE",`${s} is not valid YAML: ${H instanceof Error?H.message:String(H)}`,{cause:H})}const A=new Map,G=(H,ee)=>{if(H!=null){if(typeof H!="object"||Array.isArray(
H))throw new n.zg("E_CONFIG_FILE",`${ee} must be a mapping of input names to values.`);for(const[ie,ue]of Object.entries(H))if(!L.includes(ie)){if(c.inputs[ie]?.
secret)throw new n.zg("E_CONFIG_FILE",`${ee} holds the secret ${ie}. Give it as ${(0,y.Qn)(ie)} instead.`);A.set(ie,Array.isArray(ue)?ue.join(`
`):String(ue))}}};return G(V,s),typeof V=="object"&&V!==null&&G(Object.entries(V).find(([H])=>H===c.name)?.[1],`${s}: ${c.name}`),A}function ae(s,c,L,x,V){return[
L.texts.get(s),x[(0,y.Qn)(s)],...(c.variables??[]).map(G=>x[G]),Q(s,x),V.get(s),c.default].find(G=>G!==void 0&&G.trim()!=="")}function k(s,c,L){return Object.entries(
s).flatMap(([x,V])=>[...V.kind.secretsIn?.(L)??[],V.secret?J(x,V,c,L):void 0]).filter(x=>x!==void 0)}function J(s,c,L,x){try{return ae(s,c,L,x,new Map)}catch{return}}
function M(s,c){if(c.kind.isCommand)return"the command, after --";const L=c.variables?.[0]??(0,y.Qn)(s);return c.secret?L:`${(0,y.iP)(s)} (or ${L})`}function j(s,c,L,x){
const V=[...c.problems],A={};for(const[G,H]of Object.entries(s)){if(H.kind.isCommand&&c.program){A[G]=c.program;continue}const ee=ae(G,H,c,L,x);if(ee===void 0){
H.required&&V.push(`missing: ${M(G,H)}. ${H.description}`);continue}try{A[G]=H.kind.parse(ee.trim(),L)}catch(ie){if(!(ie instanceof y.S7))throw ie;V.push(`${G}:\
 ${ie.message}`)}}if(V.length>0)throw new n.zg("E_INPUT",V.length===1?String(V[0]):`${V.length} inputs are wrong:
${V.map(G=>`  - ${G}`).join(`
`)}`);return A}function U(s,c){const L=(0,y.qb)(s,c);return`unknown input ${(0,y.iP)(s)}${L?`; did you mean ${(0,y.iP)(L)}?`:""}`}async function B(s,c){const L=new v.
k,x=new Map,V=[],A=new Map,G=c.readInputs(s);for(const ue of k(s.inputs,G,c.env))c.mask(ue),L.add(ue);let H,ee;try{H=await Y(s,c,G,L,x,V,A)}catch(ue){ee=F(ue,c.
signal),H={outcome:ee.outcome,code:ee.code,reason:L.redact(ee.message)}}const ie=ee?.exit??("code"in H?n.nU[H.code].exit:0);return x.set("outcome",H.outcome),x.
set("reason",L.redact(H.reason)),await c.finish({step:s,result:{...H,reason:L.redact(H.reason)},exitCode:ie,...ee?{error:ee}:{},outputs:new Map([...x].map(([ue,
me])=>[ue,L.redact(me)])),summary:fe(V,L),comments:[...A.values()].map(ue=>({...ue,blocks:fe(ue.blocks,L)}))}),ie}function F(s,c){const L=s instanceof n.zg&&s.code===
"E_CANCELLED";return(0,n.uQ)(c.aborted&&!L?c.reason:s)}async function Y(s,c,L,x,V,A,G){const H=await te(de,s,R),ee=j(s.inputs,L,c.env,H),ie=le(c.log,x),ue=new AbortController,
me=AbortSignal.any([c.signal,ue.signal]);let Oe,ve;const we={inputs:ee,log:ie,signal:c.signal,pipeline:c.pipeline,runProgram:c.runProgram,announceDeployment:c.announceDeployment,
mlflow:()=>Oe??=ne(j(p.hI,L,c.env,H),c,me,ie),cluster:()=>ve??=oe(j(p.g$,L,c.env,H),c,me,ie),output:(a,f)=>V.set(a,f),summarize:(...a)=>A.push(...a),comment:(a,...f)=>{
const{"github-token":T}=j(o.X,L,c.env,H);G.set(JSON.stringify(a),{key:a,blocks:f,token:T})}};try{return await s.run(we)}finally{ue.abort(new n.zg("E_CANCELLED",
"The step has ended."));const a=await Promise.allSettled([Oe,ve]);for(const f of a)f.status==="fulfilled"&&f.value?.close()}}async function ne(s,c,L,x){const{connectMlflow:V}=await Promise.
resolve().then(e.bind(e,4376));return V(s,c.env,L,x)}async function oe(s,c,L,x){const{connectCluster:V}=await e.e(55).then(e.bind(e,3537));return V(s,c.env,L,x)}
var le=(s,{redact:c})=>({progress:L=>s.progress(c(L)),warn:L=>s.warn(c(L)),foreign:(L,x)=>s.foreign(c(L),c(x))});function fe(s,{redact:c}){return s.map(L=>{switch(L.
kind){case"table":return{...L,header:L.header.map(c),rows:L.rows.map(x=>x.map(c))};case"log":return{...L,title:c(L.title),text:c(L.text)};case"heading":case"par\
agraph":return{...L,text:c(L.text)}}})}var Ee=5e3,z=(s,c,L)=>async(x,V,A)=>{const{spawn:G}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise(
(H,ee)=>{const ie=G(x,V,{stdio:L,detached:!0,env:{...c,...A.env},...A.cwd===void 0?{}:{cwd:A.cwd}}),ue=we=>{if(ie.pid!==void 0)try{process.kill(-ie.pid,we)}catch{}};
let me;const Oe=()=>{ue("SIGTERM"),me=setTimeout(()=>ue("SIGKILL"),Ee)},ve=()=>{s.removeEventListener("abort",Oe),clearTimeout(me)};ie.once("error",we=>{ve();const a=we.
code==="ENOENT"?"there is no such program or working directory":we.message;ee(new n.zg("E_INPUT",`Cannot run ${x}: ${a}.`,{cause:we}))}),ie.once("close",(we,a)=>{
ve(),s.aborted&&ue("SIGKILL"),H(we??128+(a===null?0:l.constants.signals[a]))}),s.aborted?Oe():s.addEventListener("abort",Oe,{once:!0})})};function d(){const s=new AbortController,
c=(L,x)=>{process.on(L,()=>{s.signal.aborted&&process.exit(x),s.abort(new n.zg("E_CANCELLED",`Cancelled by ${L}.`,{exit:x}))})};return c("SIGINT",130),c("SIGTER\
M",143),s.signal}}),7732:((W,$,e)=>{e.d($,{BC:()=>_,DL:()=>I,Ec:()=>C,K6:()=>j,Q4:()=>te,QQ:()=>l,S2:()=>M,dj:()=>k,gn:()=>N,uT:()=>h});var o=e(4261),p=e(9355),
y=e(3395),v=e(9120),n=e(1143),w=e(8243),E=3,m=6e5,D=(U,B)=>({resource:y.gT,namespace:U,name:l(B)}),l=U=>`mlflow-steps-${U}`;function h(U,B,F,Y){if(U===void 0)return{
...B,ownerUid:F,earlier:[],isComplete:Y};const{ownerUid:ne,earlier:oe,isComplete:le,...fe}=U;return{...B,ownerUid:F,earlier:U.version===B.version?oe:[fe,...oe],
isComplete:le}}async function I(U,B,F){const Y=await U.get(D(B,F));return Y&&R(Y,B,F)}function R(U,B,F){const Y=(0,w.fK)(U,"data"),ne=b({...(0,w.Gv)(Y)?Y:{},manifest:(0,w.
qF)((0,w.$6)(Y,"manifest")??"")},B,F),oe=(0,w.$6)(Y,"owner-uid");if(ne===void 0||oe===void 0)return;const le=(0,w.yR)({list:(0,w.qF)((0,w.$6)(Y,"earlier")??"[]")},
"list"),fe=le.slice(0,E).flatMap(Ee=>b(Ee,B,F)??[]);return{...ne,ownerUid:oe,earlier:fe,isComplete:(0,w.$6)(Y,"complete")==="true"&&fe.length===le.length}}function b(U,B,F){
const{manifest:Y,version:ne,marker:oe,verified:le}=U;if(!(typeof ne!="string"||typeof oe!="string"||!(0,p.Yh)(Y))&&!(Y.metadata.name!==F||Y.metadata.namespace!==
B)&&Y.metadata.labels[n.Ly]===n.bU)return{manifest:Y,version:ne,marker:oe,verified:String(le)==="true"}}async function N(U,B,F){const{name:Y}=F.manifest.metadata,
ne=D(B,Y),oe={apiVersion:F.manifest.apiVersion,kind:v.kl.kind,name:Y,uid:F.ownerUid},le=O(F.earlier);await U.apply(ne,{apiVersion:"v1",kind:"ConfigMap",metadata:{
name:ne.name,namespace:B,labels:{[n.Ly]:n.bU},ownerReferences:[oe]},data:{manifest:JSON.stringify(F.manifest),version:F.version,marker:F.marker,verified:String(
F.verified),"owner-uid":F.ownerUid,earlier:JSON.stringify(le),complete:String(F.isComplete&&le.length===F.earlier.length)}},{force:!0})}function O(U){const B=U.
slice(0,E);for(;Buffer.byteLength(JSON.stringify(B))>m;)B.pop();return B}async function _(U,B,F){const Y=D(B,F),ne=await U.get(Y),oe=(0,w.fK)(ne,"metadata","lab\
els");ne&&(0,w.Gv)(oe)&&oe[n.Ly]===n.bU&&await U.delete(Y,{propagation:"Background"})}var C="mlflow-steps.deployment",Q=300,de=["serving","failed","rolled-back",
"removed","replaced"],re=(U,B)=>U.server===B.server&&U.namespace===B.namespace&&U.name===B.name;function te(U){return(0,w.yR)({records:U===void 0?[]:(0,w.qF)(U)},
"records").flatMap(B=>{const[F,Y,ne,oe,le]=["time","server","namespace","name","version"].map(d=>(0,w.$6)(B,d)),fe=de.find(d=>d===(0,w.$6)(B,"state"));if(fe===void 0||
F===void 0||Y===void 0||ne===void 0||oe===void 0||le===void 0)return[];const{verified:Ee}=B,z=["target","url","pipeline","reason"].flatMap(d=>{const s=(0,w.$6)(
B,d);return s===void 0?[]:[[d,s]]});return[{state:fe,time:F,server:Y,namespace:ne,name:oe,version:le,...typeof Ee=="boolean"?{verified:Ee}:{},...Object.fromEntries(
z)}]})}function ae(U,B){const Y=[B.reason===void 0?B:{...B,reason:B.reason.slice(0,Q)},...U.filter(ne=>!re(ne,B))];for(;;){const ne=(0,o.J)(Y);if(ne.length<=o.D||
Y.length===1)return ne;Y.pop()}}async function k(U,{model:B,version:F,tags:Y},ne){const oe=te(Y.get(C)),le=oe.find(fe=>re(fe,ne));le&&J(le,ne)||await U.registry.
setVersionTag(B,F,C,ae(oe,ne))}var J=(U,B)=>(0,w.Gv)(U)&&(0,w.Gv)(B)&&[...new Set([...Object.keys(U),...Object.keys(B)])].every(F=>F==="time"||F==="pipeline"||U[F]===
B[F]);async function M(U,B,F,Y,ne){const oe=te(B.tags.get(C)).find(le=>re(le,F));oe?.state==="serving"&&await k(U,B,{...oe,state:Y,reason:ne,time:F.time})}async function j(U,B,F){
const Y=te(B.tags.get(C)).find(le=>re(le,F)),{reason:ne,...oe}=Y??F;await k(U,B,{...oe,state:"serving",time:F.time})}}),3042:((W,$,e)=>{e.d($,{MU:()=>v,Uw:()=>m,
Zy:()=>w,sB:()=>E});var o=e(1143),p=e(8243),y=e(4446),v=l=>(0,p.$6)(l,"metadata","labels",o.Ly)===o.bU,n=(l,h)=>(0,p.$6)(l,"metadata","annotations",h),w=l=>n(l,
o.ej),E=l=>n(l,o.B0);function m(l,h,I){if(!l)return;const{annotations:R}=h.metadata,b=D(l,R[o.B0],R[o.hD]);if(b!==void 0)throw new y.zg("E_NAME_TAKEN",`${I} ${b}\
. Choose another name with --name, or remove that deployment first.`)}function D(l,h,I){if(!v(l)){const N=(0,p.$6)(l,"metadata","labels",o.Ly);return`exists, an\
d mlflow-steps did not deploy it${N===void 0?"":` (${o.Ly} is ${N})`}`}const R=E(l);if(R!==h)return`serves another model, ${R??"of unknown name"}`;const b=n(l,o.
hD);if(b&&I&&b!==I)return`serves this model for another target, ${b} instead of ${I}`}}),1617:((W,$,e)=>{e.r($),e.d($,{cli:()=>Ee});var o=e(2204),p=e(4412),y=e(
987),v=e(3527),n=e(5085),w=e(7522),E=e(4446),m=e(9596);const D=require("node:util");var l=e(3024),h=e(6760),I="0.1.0",R={output:{type:"string",value:"json",description:"\
Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"result\
s-dir":{type:"string",value:"DIR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",
description:"Show this help."}};function b(z,d){const s=d.indexOf("--"),c=s<0?d:d.slice(0,s),L=s<0?[]:d.slice(s+1),x=Object.entries(z.inputs).filter(([,f])=>!f.
secret&&!f.kind.isCommand),V=new Map([...x.map(([f,T])=>[f,T.kind.isFlag?"boolean":"string"]),...Object.entries(R).map(([f,{type:T}])=>[f,T])]),{tokens:A}=(0,D.
parseArgs)({args:[...c],options:Object.fromEntries([...V].map(([f,T])=>[f,{type:T}])),strict:!1,allowPositionals:!0,tokens:!0}),G=new Map,H=[];let ee=!1;for(const f of A){
if(f.kind==="positional"&&(ee||H.push(`unexpected argument "${f.value}"; inputs are given as --name value`),ee=!1),f.kind!=="option")continue;const T=f.rawName===
"-h"?"help":f.name;ee=!V.has(T);const P=z.inputs[T];P?.secret?H.push(`${(0,n.iP)(T)} is a secret, and process lists show flags: set ${P.variables?.[0]??(0,n.Qn)(
T)} instead`):ee?H.push((0,o.Ee)(T,[...V.keys()])):V.get(T)==="boolean"?G.set(T,f.value??"true"):f.value===void 0?H.push(`${(0,n.iP)(T)} needs a value`):G.has(T)?
P?.kind.isRepeatable?G.set(T,`${G.get(T)}
${f.value}`):H.push(`${(0,n.iP)(T)} is given twice`):G.set(T,f.value)}const ie=N(G,"output");ie!==void 0&&ie!=="json"&&H.push(`--output: expected json, got "${ie}\
"`);const ue=N(G,"output-dir")||void 0,me=N(G,"results-dir")||void 0,Oe=N(G,"help")!==void 0,[ve,...we]=L,a=Object.values(z.inputs).some(({kind:f})=>f.isCommand);
return ve!==void 0&&!a&&H.push(`${z.name} runs no command; leave out -- and what follows`),{given:{texts:G,problems:H,...ve===void 0?{}:{program:{kind:"program",
argv:[ve,...we]}}},help:Oe,json:ie==="json",outputDir:ue,resultsDir:me}}function N(z,d){const s=z.get(d);return z.delete(d),s}var O=1024,_=200;function C({step:z,
outputs:d}){const s={...y.e,...z.outputs},c=Object.entries(s).filter(([A,{kind:G}])=>G==="small"&&A!=="reason").map(([A])=>({name:A,value:d.get(A)??""})),L=new Map,
x=[];let V=O-_;for(const{name:A,value:G}of c.toSorted((H,ee)=>H.value.length-ee.value.length)){const H=Buffer.byteLength(G),ee=H<=V;ee?V-=H:x.push(A),L.set(A,ee?
G:"")}return L.set("reason",Q(d.get("reason")??"",V+_)),{results:L,dropped:x}}function Q(z,d){if(Buffer.byteLength(z)<=d)return z;const s="\u2026";return Buffer.
from(z).subarray(0,d-Buffer.byteLength(s)).toString().replace(/\ufffd+$/,"")+s}function de(z){return z.map(re).join(`

`)}function re(z){switch(z.kind){case"heading":return z.text;case"paragraph":return z.text;case"table":return te([z.header,...z.rows]);case"log":return`${z.title}\

${z.text.split(`
`).map(d=>`  | ${d}`).join(`
`)}`}}function te(z){const d=(z[0]??[]).map((x,V)=>Math.max(...z.map(A=>(A[V]??"").length))),s=x=>`  ${d.map((V,A)=>(x[A]??"").padEnd(V)).join("  ")}`.trimEnd(),
[c,...L]=z.map(s);return[c,`  ${d.map(x=>"-".repeat(x)).join("  ")}`,...L].join(`
`)}function ae(z,d){const s=(0,o.VU)(),c=performance.now(),L=A=>{process.stderr.write(`${(0,w.Jt)(A)}
`)},x={progress:A=>L(`${((performance.now()-c)/1e3).toFixed(1).padStart(6)}s  ${A}`),warn:A=>L(`warning  ${A}`),foreign:(A,G)=>L(`${A}
${G.split(`
`).map(H=>`  | ${H}`).join(`
`)}`)},V=async A=>{if(A.comments.length===0)return[];if(d.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitHu\
b."];const[{postComments:G},{readPipelineFacts:H}]=await Promise.all([e.e(394).then(e.bind(e,3703)),Promise.resolve().then(e.bind(e,4533))]);return G(A,{env:d,signal:s,
link:H(d).link,say:ee=>x.progress(ee)})};return{env:d,log:x,signal:s,pipeline:M(d),announceDeployment:d.GITHUB_ACTIONS!=="true"?void 0:async A=>{const[{announceDeployment:G},
{readPipelineFacts:H}]=await Promise.all([e.e(394).then(e.bind(e,1384)),Promise.resolve().then(e.bind(e,4533))]);return G(A,{env:d,signal:s,link:H(d).link,warn:ee=>x.
warn(ee)})},runProgram:(0,o.s2)(s,d,["inherit",2,2]),readInputs:()=>z.given,mask:()=>{},finish:async A=>{if(z.outputDir!==void 0&&J(z.outputDir,A.outputs),z.resultsDir!==
void 0){const{results:G,dropped:H}=C(A);J(z.resultsDir,G),H.length>0&&x.warn(`No room among the results for ${H.join(", ")}; --output-dir has all outputs.`)}z.json?
process.stdout.write(`${JSON.stringify(Object.fromEntries(A.outputs)).replaceAll("##[","#\\u0023[")}
`):A.step.prints!==void 0&&process.stdout.write(A.outputs.get(A.step.prints)??"");for(const G of await V(A))x.warn(G);A.summary.length>0&&L(`
${de(A.summary)}
`),L(k(A))}}}function k({step:z,result:d,error:s}){if(!("code"in d))return`${z.name}: ${d.outcome}. ${d.reason}`;const c=d.code==="E_UNEXPECTED"&&s?.cause instanceof
Error?`
${s.cause.stack??""}`:"";return`${z.name}: ${d.outcome} [${d.code}] ${d.reason}${c}`}function J(z,d){for(const[s,c]of d)(0,l.writeFileSync)((0,h.join)(z,s),c)}function M(z){
const{MLFLOW_STEPS_PIPELINE_COMMIT:d,MLFLOW_STEPS_PIPELINE_LINK:s,MLFLOW_STEPS_PIPELINE_ACTOR:c}=z;return{...d?{commit:d}:{},...s?{link:s}:{},...c?{actor:c}:{}}}
var j=100;function U(z,d){const s=Math.max(...z.map(({name:c})=>c.length));return`mlflow-steps ${d}: train, register, promote and deploy MLflow models, as steps\
 of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${z.map(({name:c,title:L})=>`  ${c.padEnd(s)}  ${L}`).join(`
`)}

Inputs come from flags, then from ${(0,n.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${o.X3} (folders with ${Object.values(o.xD).map(({file:c})=>c).join(", ")}),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 130, 143 cancelled
`}function B(z){const d=Object.values(z.inputs).some(({kind:A})=>A.isCommand),s=Object.entries(z.inputs).filter(([,{kind:A}])=>!A.isCommand),c=A=>s.filter(([G])=>G in
A),L=s.filter(([A])=>!(A in v.hI)&&!(A in v.g$)),x=[...L.filter(([,{required:A}])=>A),...L.filter(([,{required:A}])=>!A)],V=Object.entries({...y.e,...z.outputs});
return`mlflow-steps ${z.name}: ${z.title}

Usage: mlflow-steps ${z.name} --input value \u2026${d?" -- program argument \u2026":""}

${oe(z.description,"")}

Example:
  ${z.example.trim().split(`
`).join(`
  `)}
${F("Inputs",x)}${F("MLflow",c(v.hI))}${F("Kubernetes",c(v.g$))}
Outputs:
${V.map(([A,{description:G}])=>ne(A,G)).join(`
`)}

Also:
${Object.entries(R).map(([A,G])=>ne(`${(0,n.iP)(A)} ${G.value}`.trim(),G.description)).join(`
`)}
`}var F=(z,d)=>d.length===0?"":`
${z}:
${d.map(([s,c])=>Y(s,c)).join(`
`)}
`;function Y(z,d){const s=[d.required?"required":void 0,d.default===void 0?void 0:`default: ${d.default}`,d.kind.isFlag||d.kind.label==="text"?void 0:d.kind.label,
d.variables?`also ${d.variables.join(", ")}`:void 0].filter(L=>L!==void 0),c=d.secret?`${(0,n.Qn)(z)} (never a flag)`:(0,n.iP)(z);return ne(c,`${d.description}${s.
length>0?` [${s.join("; ")}]`:""}`)}var ne=(z,d)=>`  ${z}
${oe(d,"      ")}`;function oe(z,d){const s=[];let c="";for(const L of z.split(/\s+/))c!==""&&d.length+c.length+1+L.length>j?(s.push(d+c),c=L):c=c===""?L:`${c} ${L}`;
return[...s,d+c].join(`
`)}function le(z){const d=[],s=(x,V)=>{if(V!==void 0)try{return(0,l.mkdirSync)(V,{recursive:!0}),(0,l.accessSync)(V,l.constants.W_OK),V}catch(A){d.push(`${(0,n.
iP)(x)}: ${V} cannot be written: ${A instanceof Error?A.message:String(A)}`);return}},c=s("output-dir",z.outputDir),L=s("results-dir",z.resultsDir);return{...z,
outputDir:c,resultsDir:L,given:{...z.given,problems:[...z.given.problems,...d]}}}async function fe(z,d){const[s,...c]=z;if(s==="--version")return process.stdout.
write(`${I}
`),0;if(s===void 0||s==="--help"||s==="-h"||s==="help")return(s===void 0?process.stderr:process.stdout).write(U(await(0,o.gV)(),I)),s===void 0?2:0;const L=await(0,o.
$w)(s);if(!L){const V=(0,n.qb)(s,o.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(s)}${V?`; did you mean ${V}?`:""}
Steps: ${o.Ve.join(", ")}. See mlflow-steps --help.
`),2}const x=b(L,c);return x.help?(process.stdout.write(B(L)),0):(0,o.eg)(L,ae(le(x),d))}var Ee=async()=>{process.exitCode=await fe(process.argv.slice(2),process.
env)}}),4376:((W,$,e)=>{e.d($,{connectMlflow:()=>Oe});var o=e(5465),p=e(7396),y=e(8425),v=e(7871),n=e(8198),w=e(2593),E=e(4054),m=e(114),D=e(1660),l=e(8243),h=e(
4446),I=e(9596),R=e(3024),b=e.n(R);function N(a){const f=K=>{throw new h.zg("E_TRACKING_URI",`The tracking URI ${K}`)},T=a.trim();if(/^databricks(:|$)/i.test(T)&&
f("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(T)&&f("i\
s a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(T)||/^[\w-]+$/.test(T))&&f(`is a folder (${O(T)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(T)){const K=/^[\w.-]+(:\d+)?(\/|$)/.test(T);f(`must begin with http:// or https://.${K?` Did you mean http://${T}?`:` It is ${O(T)}.`}`)}const P=URL.
canParse(T)?new URL(T):f(`cannot be read: ${O(T)}.`);return(P.username!==""||P.password!=="")&&f("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(P.hash!==""||P.search!=="")&&f(`is a page of MLflow's u\
ser interface. Give the server's address only: ${P.origin}${P.pathname.replace(/\/+$/,"")}`),P.pathname=P.pathname.replace(/\/+$/,""),P}var O=a=>a.replace(/\/\/[^/@]*@/,
"//***@");function _(a,f){const T=a["tracking-username"],P=a["tracking-password"],K=a["tracking-token"],X=f.MLFLOW_WORKSPACE,se=T&&P?`Basic ${Buffer.from(`${T}:${P}`).
toString("base64")}`:K?`Bearer ${K}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...se?{authorization:se}:{},...X?{"x-mlflow-workspace":X}:
{}}}function C(a,f){const T=a[f]??"";return/^\d{1,6}$/.test(T)?Number(T):void 0}var Q=(a,f)=>({create:async(T,P,K)=>{const X={method:"POST",endpoint:"registered\
-models/create",body:{name:T,description:P,tags:(0,n.xc)(K)}},se=await a.call(X);if(se.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(se.body,"registered_model"),"crea\
tion_timestamp",0)};if(!(se.errorCode==="RESOURCE_ALREADY_EXISTS"||se.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(X.endpoint,se,f)},read:async T=>{const P={
method:"GET",endpoint:"registered-models/get",query:{name:T}},K=await a.call(P);if(!K.ok&&K.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!K.ok)throw(0,n.J5)(
P.endpoint,K,f);const X=(0,n.HT)(K.body,"registered_model");return{createdAtMs:(0,n.kz)(X,"creation_timestamp",0),serverNowMs:K.serverNowMs,tags:(0,n.SX)(X,"tag\
s")}},remove:async T=>{const P={method:"DELETE",endpoint:"registered-models/delete",body:{name:T},isIdempotent:!1},K=await a.call(P);if(!K.ok&&K.errorCode!=="RE\
SOURCE_DOES_NOT_EXIST")throw(0,n.J5)(P.endpoint,K,f)}});function de(a,f){const T=(0,p.E)(a,f,"curl");if(T!==void 0){if(!URL.canParse(T)||!/^https?:/i.test(T))throw new h.
zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(
T)}}var re=1e3;function te(a,f){const T=async r=>{const u={method:"GET",endpoint:"registered-models/get",query:{name:r}},g=await a.call(u);if(!g.ok&&g.errorCode===
"RESOURCE_DOES_NOT_EXIST")throw new h.zg("E_MODEL_NOT_FOUND",`MLflow at ${f} has no registered model "${r}".`);if(!g.ok)throw(0,n.J5)(u.endpoint,g,f);const S=(0,n.
HT)(g.body,"registered_model"),q=(0,n.$I)(S,"aliases").map(Z=>[(0,n.He)(Z,"alias"),(0,n.yR)(Z,"version")]);return{name:(0,n.He)(S,"name"),aliases:new Map(q),latest:(0,n.
$I)(S,"latest_versions").map(M),tags:(0,n.SX)(S,"tags")}},P=async(r,u,g,S)=>{if(u.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(r.endpoint,u,f);const{latest:q}=await T(
g),Z=Math.max(0,...q.map(ce=>Number(ce.version)));return new h.zg("E_VERSION_NOT_FOUND",`Model "${g}" has no version ${S}.${Z>0?` Its newest is ${Z}.`:" It has \
no versions yet."}`)},K=async(r,u,g)=>{const S=await a.call(r);if(!S.ok)throw await P(r,S,u,g)},X=async(r,u)=>{const g=await a.call(r);if(!g.ok)throw await t(r,
g,u)},se=async(r,u,g,S)=>ae(u)?(await T(g),new h.zg("E_ALIAS_NOT_FOUND",`MLflow at ${f} has no aliases (they came with 2.3), so there is no @${S}. Use a stage.`)):
t(r,u,g),he=async(r,u)=>{const g={method:"GET",endpoint:"registered-models/alias",query:{name:r,alias:u}},S=await a.call(g);if(S.ok)return M((0,n.HT)(S.body,"mo\
del_version"));if(ae(S))throw await se(g,S,r,u);if(S.errorCode!=="INVALID_PARAMETER_VALUE"&&S.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await T(r),!/not found/i.test(
S.message)))throw(0,n.J5)(g.endpoint,S,f)},ye=async(r,u)=>{const g={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:r,stages:[u]}},S=await a.
call(g);if(S.ok)return(0,n.$I)((0,l.Gv)(S.body)?S.body:{},"model_versions").map(M)[0];throw J(S,u)??await t(g,S,r)},t=async(r,u,g)=>(u.errorCode==="RESOURCE_DOE\
S_NOT_EXIST"&&await T(g),(0,n.J5)(r.endpoint,u,f)),i=async(r,u)=>{const g=new Map;let S;for(let q=0;q<re;q+=1){const Z=await a.expect({method:"GET",endpoint:"mo\
del-versions/search",query:{filter:u,max_results:"1000",page_token:S}}),ce=(0,l.Gv)(Z)?Z:{};for(const _e of(0,n.$I)(ce,"model_versions").map(M))_e.model===r&&g.
set(_e.version,_e);if(S=(0,n.yR)(ce,"next_page_token"),S==="")break}return[...g.values()].sort((q,Z)=>Number(q.version)-Number(Z.version))};return{model:T,setModelTag:(r,u,g)=>X(
{method:"POST",endpoint:"registered-models/set-tag",body:{name:r,key:u,value:g}},r),deleteModelTag:(r,u)=>X({method:"DELETE",endpoint:"registered-models/delete-\
tag",body:{name:r,key:u}},r),ensureModel:async r=>{const u={method:"POST",endpoint:"registered-models/create",body:{name:r}},g=await a.call(u);if(!g.ok&&g.errorCode!==
"RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(u.endpoint,g,f)},version:async(r,u)=>{const g={method:"GET",endpoint:"model-versions/get",query:{name:r,version:u}},S=await a.
call(g);if(S.ok)return M((0,n.HT)(S.body,"model_version"));throw await P(g,S,r,u)},versionsOfRun:(r,u)=>i(r,`run_id='${u}'`),versionsOfModel:r=>i(r,r.includes("\
'")?r.includes('"')?void 0:`name="${r}"`:`name='${r}'`),createVersion:async({model:r,source:u,runId:g,modelId:S,tags:q})=>{const Z=await a.expect({method:"POST",
endpoint:"model-versions/create",body:{name:r,source:u,run_id:g,...S===void 0?{}:{model_id:S},tags:(0,n.xc)(q??new Map)},isIdempotent:!1});return M((0,n.HT)(Z,"\
model_version"))},deleteVersion:async(r,u)=>{const g={method:"DELETE",endpoint:"model-versions/delete",body:{name:r,version:u}},S=await a.call(g);if(!S.ok&&S.errorCode!==
"RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(g.endpoint,S,f)},holder:(r,u)=>u.kind==="alias"?he(r,u.alias):ye(r,u.stage),transition:async(r,u,g,S)=>{const q={method:"\
POST",endpoint:"model-versions/transition-stage",body:{name:r,version:u,stage:g,archive_existing_versions:S}},Z=await a.call(q);if(!Z.ok)throw J(Z,g)??await P(q,
Z,r,u)},setAlias:async(r,u,g)=>{const S={method:"POST",endpoint:"registered-models/alias",body:{name:r,alias:u,version:g}},q=await a.call(S);if(!q.ok)throw ae(q)?
await se(S,q,r,u):await P(S,q,r,g)},deleteAlias:async(r,u)=>{const g={method:"DELETE",endpoint:"registered-models/alias",body:{name:r,alias:u}},S=await a.call(g);
if(!S.ok)throw await se(g,S,r,u)},setVersionTag:(r,u,g,S)=>K({method:"POST",endpoint:"model-versions/set-tag",body:{name:r,version:u,key:g,value:S}},r,u),deleteVersionTag:(r,u,g)=>K(
{method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:r,version:u,key:g}},r,u),downloadUri:async(r,u)=>{const g={method:"GET",endpoint:"model-version\
s/get-download-uri",query:{name:r,version:u}},S=await a.call(g);if(!S.ok)throw await P(g,S,r,u);return(0,n.He)((0,l.Gv)(S.body)?S.body:{},"artifact_uri")}}}var ae=a=>a.
status===404&&a.errorCode==="",k=({status:a,errorCode:f,message:T})=>a===501||f==="ENDPOINT_NOT_FOUND"||f==="FEATURE_DISABLED"||f==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(T),J=(a,f)=>k(a)?new h.zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${f}. Use an alias instead, such as @${f.toLowerCase()}.`):a.errorCode===
"INVALID_PARAMETER_VALUE"&&/stage/i.test(a.message)?new h.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${f}": it has None, Staging, Production and Archived. An al\
ias is written with an @.`):void 0;function M(a){const f=(0,n.yR)(a,"source");return{model:(0,n.He)(a,"name"),version:(0,n.He)(a,"version"),runId:(0,n.yR)(a,"ru\
n_id"),source:f,stage:(0,n.yR)(a,"current_stage"),status:(0,n.yR)(a,"status"),statusMessage:(0,n.yR)(a,"status_message"),modelId:(0,n.yR)(a,"model_id")||(/^models:\/(m-[^/@]+)$/.
exec(f)?.[1]??""),tags:(0,n.SX)(a,"tags")}}var j=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,U=a=>JSON.parse(a.replace(j,f=>f.startsWith('"')?
f:`"${f}"`)),B=/"metrics"\s*:\s*\[/,F=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function Y(a){const f=B.exec(a),T=f===null?0:f.index+f[0].length,P=f===null?
-1:ne(a,T);if(P===-1)return JSON.parse(a);const K=JSON.parse(a.slice(0,T)+a.slice(P));return(0,l.Gv)(K)?{...K,metrics:oe(a,T,P)}:K}function ne(a,f){for(F.lastIndex=
f;F.test(a);)if(a[F.lastIndex-1]==="]")return F.lastIndex-1;return-1}function*oe(a,f,T){for(let P=f;P<T;){F.lastIndex=P,F.test(a);const K=F.lastIndex;yield JSON.
parse(a.slice(P,K-1)),P=K}}var le=1e4;async function*fe(a,f,T){const P=new Set;let K;do{const X=await a.expect({method:"GET",endpoint:"metrics/get-history",query:{
run_id:f,metric_key:T,max_results:String(le),page_token:K},parse:Y}),se=(0,l.Gv)(X)?X:{};if(yield Ee(se.metrics??[],T),K=(0,n.yR)(se,"next_page_token"),P.has(K))
throw new h.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${T} lead back to themselves.`);P.add(K)}while(K!=="")}function*Ee(a,f){const T=P=>new h.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${f} is no list of points.`,{cause:P});if(!z(a))throw T();try{for(const P of a){if(!(0,l.Gv)(P))throw T();
yield d(P)}}catch(P){throw P instanceof SyntaxError?T(P):P}}var z=a=>typeof a=="object"&&a!==null&&Symbol.iterator in a,d=a=>({value:s(a.value),timestampMs:(0,n.
kz)(a,"timestamp",0),step:(0,n.kz)(a,"step",0)});function s(a=0){return typeof a=="string"&&a!==""?Number(a):typeof a=="number"?a:Number.NaN}var c=100;function L(a,f){
const T=async P=>{const K={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:P}},X=await a.call(K);if(!X.ok&&X.errorCode==="RESOURCE_DOES_N\
OT_EXIST")return;if(!X.ok)throw(0,n.J5)(K.endpoint,X,f);const se=(0,n.HT)(X.body,"experiment");if((0,n.yR)(se,"lifecycle_stage")==="deleted")throw new h.zg("E_E\
XPERIMENT_NOT_FOUND",`Experiment "${P}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,n.He)(se,"experiment_id")};return{
ensureExperiment:async P=>{const K=await T(P);if(K!==void 0)return K;const X={method:"POST",endpoint:"experiments/create",body:{name:P}},se=await a.call(X);if(se.
ok)return(0,n.He)((0,l.Gv)(se.body)?se.body:{},"experiment_id");const he=se.errorCode==="RESOURCE_ALREADY_EXISTS"?await T(P):void 0;if(he===void 0)throw(0,n.J5)(
X.endpoint,se,f);return he},create:async({experimentId:P,name:K,tags:X,startTimeMs:se})=>{const he=await a.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:P,
start_time:se,tags:(0,n.xc)(X),...K===void 0?{}:{run_name:K}},isIdempotent:!1,parse:U});return A((0,n.HT)(he,"run"))},end:async(P,K,X)=>{await a.expect({method:"\
POST",endpoint:"runs/update",body:{run_id:P,status:K,end_time:X}})},get:async P=>{const K={method:"GET",endpoint:"runs/get",query:{run_id:P},parse:U},X=await a.
call(K);if(X.ok)return A((0,n.HT)(X.body,"run"));throw X.errorCode==="RESOURCE_DOES_NOT_EXIST"?new h.zg("E_RUN_NOT_FOUND",`MLflow at ${f} has no run "${P}".`):(0,n.
J5)(K.endpoint,X,f)},findRunning:async(P,K,X)=>{const se=`tags.\`${K}\` = '${X}' and attributes.status = 'RUNNING'`,he=await a.expect({method:"POST",endpoint:"r\
uns/search",body:{experiment_ids:[P],filter:se,max_results:1,order_by:["attributes.start_time DESC"]},parse:U}),[ye]=(0,n.$I)((0,l.Gv)(he)?he:{},"runs");return ye&&
A(ye)},metricHistory:(P,K)=>fe(a,P,K),setTag:async(P,K,X)=>{await a.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:P,key:K,value:X}})},loggedModels:async({
id:P,experimentId:K})=>{const X=[];let se="";for(let he=0;he<c;he+=1){const ye={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[K],filter:`s\
ource_run_id = '${P}'`,...se===""?{}:{page_token:se}}},t=await a.call(ye);if(!t.ok&&x(t.status,t.errorCode))return[];if(!t.ok)throw(0,n.J5)(ye.endpoint,t,f);const i=(0,l.
Gv)(t.body)?t.body:{};for(const r of(0,n.$I)(i,"models")){const u=(0,n.Ag)(r,"info");X.push({model:V(u),createdMs:(0,n.kz)(u,"creation_timestamp_ms",0)})}if(se=
(0,n.yR)(i,"next_page_token"),se==="")break}return X.sort((he,ye)=>he.createdMs-ye.createdMs).map(({model:he})=>he)},loggedModel:async P=>{const K={method:"GET",
endpoint:`logged-models/${encodeURIComponent(P)}`},X=await a.call(K);if(X.ok)return V((0,n.Ag)((0,n.HT)(X.body,"model"),"info"));if(!(X.errorCode==="RESOURCE_DO\
ES_NOT_EXIST"||x(X.status,X.errorCode)))throw(0,n.J5)(K.endpoint,X,f)}}}var x=(a,f)=>(a===404||a===405)&&(f===""||f==="ENDPOINT_NOT_FOUND"),V=a=>({id:(0,n.He)(a,
"model_id"),name:(0,n.yR)(a,"name"),runId:(0,n.yR)(a,"source_run_id"),status:(0,n.yR)(a,"status")});function A(a){const f=(0,n.Ag)(a,"info"),T=(0,n.Ag)(a,"data"),
P=(0,n.SX)(T,"tags"),K=(0,n.$I)((0,n.Ag)(a,"outputs"),"model_outputs");return{id:(0,n.He)(f,"run_id"),experimentId:(0,n.He)(f,"experiment_id"),name:(0,n.yR)(f,"\
run_name")||(P.get("mlflow.runName")??""),status:(0,n.yR)(f,"status"),deleted:(0,n.yR)(f,"lifecycle_stage")==="deleted",artifactUri:(0,n.yR)(f,"artifact_uri"),metrics:H(
T),params:(0,n.SX)(T,"params"),tags:P,loggedModelIds:[...K].sort((X,se)=>(0,n.kz)(X,"step",0)-(0,n.kz)(se,"step",0)).map(X=>(0,n.He)(X,"model_id")),datasets:(0,n.
$I)((0,n.Ag)(a,"inputs"),"dataset_inputs").map(G)}}function G(a){const f=(0,n.Ag)(a,"dataset");return{name:(0,n.yR)(f,"name"),digest:(0,n.He)(f,"digest"),context:(0,n.
SX)(a,"tags").get("mlflow.data.context")??""}}function H(a){const f=new Map;for(const T of(0,n.$I)(a,"metrics")){const P=ee(T),K=f.get(P.key);K!==void 0&&(P.step-
K.step||P.timestampMs-K.timestampMs)<0||f.set(P.key,P)}return f}function ee(a){const f=(0,n.yR)(a,"value")||"0";return{key:(0,n.He)(a,"key"),value:Number(f),text:f,
timestampMs:(0,n.kz)(a,"timestamp",0),step:(0,n.kz)(a,"step",0)}}function ie(a){const f=a["tracking-ca-file"],T=a["tracking-client-cert-file"],P=T===void 0?void 0:
ue("tracking-client-cert-file",T);return{rejectUnauthorized:!a["tracking-insecure-tls"],...f===void 0?{}:{ca:ue("tracking-ca-file",f)},...P===void 0?{}:{cert:P,
key:P}}}function ue(a,f){let T;try{T=(0,R.readFileSync)(f,"utf8")}catch(P){throw new h.zg("E_INPUT",`${a}: ${f} cannot be read.`,{cause:P})}if(!T.includes("----\
-BEGIN "))throw new h.zg("E_INPUT",`${a}: ${f} is not a PEM file.`);return T}var me=6e4;function Oe(a,f,T,P,K=w.ur){const X=N(a["tracking-uri"]),se=C(f,"MLFLOW_\
HTTP_REQUEST_TIMEOUT"),he=(0,o.K)(X,ie(a),de(X,f));return ve({base:X,headers:_(a,f),wire:he,timeoutMs:se?se*1e3:me,retryPolicy:{...K,maxRetries:C(f,"MLFLOW_HTTP\
_REQUEST_MAX_RETRIES")??K.maxRetries},signal:T,log:P})}function ve(a){const f=(0,n.xP)(a),T=`${a.base.origin}${a.base.pathname.replace(/\/$/,"")}`,P=L(f,T),K=te(
f,T);return{trackingUri:T,runs:P,registry:K,artifacts:(0,n.GC)(f,T,P,K),locks:Q(f,T),runUrl:({id:X,experimentId:se})=>`${T}/#/experiments/${se}/runs/${X}`,forCleanup:X=>ve(
{...a,signal:AbortSignal.timeout(X),timeoutMs:X}),guarded:X=>ve({...a,wire:we(a.wire,X)}),close:()=>a.wire.close()}}var we=(a,f)=>({send:async T=>(f(),a.send(T)),
close:()=>a.close()})}),4533:((W,$,e)=>{e.r($),e.d($,{readPipelineFacts:()=>o.s});var o=e(6237),p=e(9596)}),149:((W,$,e)=>{e.r($),e.d($,{register:()=>o.k});var o=e(
5173),p=e(8335),y=e(8198),v=e(2593),n=e(4054),w=e(114),E=e(987),m=e(3527),D=e(5085),l=e(4446),h=e(9596)}),8312:((W,$,e)=>{e.r($),e.d($,{train:()=>o.B});var o=e(
7678),p=e(2274),y=e(6234),v=e(987),n=e(3527),w=e(5085),E=e(4446),m=e(9596)}),1917:((W,$,e)=>{e.r($),e.d($,{trainFinish:()=>h});var o=e(6234),p=e(987),y=e(3527),
v=e(5085),n=e(4446),w=e(9596),E=e(3024),m=e.n(E),D=64,l=(0,v.nd)(-1,255),h=(0,p.o)({name:"train-finish",title:"end the run of a training container",description:"\
Ends a run by the exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the comman\
d did.",runsOnlyInEngines:!0,inputs:{...y.hI,"run-id":{kind:v.Qq,required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:l,description:"Th\
e exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{kind:v.Qq,description:"A file that holds it, as Tekton writes one for \
each step."}},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"\
file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363d\
ca0cf --exit-code 0",run:async R=>{const{inputs:b}=R,N=I(b["exit-code"],b["exit-code-file"]),O=N===0?"FINISHED":N===130||N===143?"KILLED":"FAILED",_=await R.mlflow(),
C=await _.runs.get(b["run-id"]);R.output("run-id",C.id),R.output("artifact-uri",C.artifactUri),R.output("metrics",(0,o.qF)(C)),C.status!==O&&await _.runs.end(C.
id,O,Date.now());const Q=_.runUrl(C);if(R.summarize({kind:"heading",text:`Run ${C.name||C.id} is ${O}`},{kind:"paragraph",text:Q},(0,o.My)(C)),O!=="FINISHED")throw(0,o.
n6)(N,O,Q);return{outcome:"done",reason:`Run ${C.name||C.id} is FINISHED: ${Q}`}}});function I(R,b){if(R===void 0==(b===void 0))throw new n.zg("E_INPUT","Give e\
ither exit-code or exit-code-file.");if(b===void 0)return R??0;try{if((0,E.statSync)(b).size>D)throw new Error("it is too large");return l.parse((0,E.readFileSync)(
b,"utf8").trim())}catch(N){throw new n.zg("E_INPUT",`${b} holds no exit code of the training command: ${N instanceof Error?N.message:String(N)}.`,{cause:N})}}}),
656:((W,$,e)=>{e.r($),e.d($,{trainStart:()=>l});var o=e(2274),p=e(6234),y=e(987),v=e(3527),n=e(5085),w=e(4446),E=e(9596),m="mlflow-steps.start",D={label:"letter\
s, digits and . _ : / -",parse:h=>{if(/^[\w.:/-]{1,200}$/.test(h))return h;throw new n.S7(`expected at most 200 letters, digits and . _ : / -, got "${h.slice(0,
200)}"`)}},l=(0,y.o)({name:"train-start",title:"create the run that a training container continues",description:"Creates a run for a training command that runs \
elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and w\
ho started it. train-finish ends it.",runsOnlyInEngines:!0,inputs:{...v.hI,...o.y,"start-id":{kind:D,description:"Names this start: run again with the same one,\
 the run that is still running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{
kind:"small",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact\
-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async h=>{const{
inputs:I,log:R,signal:b}=h,N=I["start-id"],O=await h.mlflow(),{run:_,isNew:C}=await(0,o.T)(O,{given:I,pipeline:h.pipeline,...N===void 0?{}:{startTag:[m,N]}});if(h.
output("run-id",_.id),h.output("experiment-id",_.experimentId),h.output("tracking-uri",O.trackingUri),h.output("artifact-uri",_.artifactUri),b.aborted)throw await(0,p.
wq)(O,_,"KILLED",R),b.reason;const Q=`run ${_.name||_.id}: ${O.runUrl(_)}`;return C?{outcome:"done",reason:`Created ${Q}`}:{outcome:"unchanged",reason:`Continui\
ng ${Q}`}}})}),4946:((W,$,e)=>{e.r($),e.d($,{undeploy:()=>_});var o=e(6348),p=e(7732),y=e(9355),v=e(3042),n=e(3395),w=e(9120),E=e(1143),m=e(9719),D=e(987),l=e(3527),
h=e(5085),I=e(8243),R=e(4446),b=e(9596),N={...l.hI,"tracking-uri":{...l.hI["tracking-uri"],required:!1,description:"The http(s) address of the MLflow server, to\
 record the removal on the version. Without it the removal is recorded nowhere."},...l.g$,name:{kind:h.Qq,description:"The name of the SeldonDeployment. Either \
this, or `model` with `at` or `version`."},model:{kind:h.Qq,description:"The registered model whose deployment is removed."},version:{kind:(0,h.nd)(1),description:"\
Only where this version of the model is deployed."},at:{kind:h.Qq,description:"Only what was deployed for this stage or @alias."},timeout:{kind:h.p0,default:"5m",
description:"How long its pods may take to end."}},O={name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{
kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}},_=(0,D.o)({name:"undeploy",title:"r\
emove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.",
inputs:N,outputs:O,example:"mlflow-steps undeploy --name wine --namespace models",run:async M=>{const{inputs:j}=M;C(M);const U=await M.cluster(),B=j.namespace??
U.defaultNamespace;M.output("namespace",B);const F=j.name===void 0?await de(M,U,B):await Q(M,U,B,j.name);M.output("name",F.map(Y=>(0,I.$6)(Y,"metadata","name")??
"").join(",")),M.output("changed",String(F.length>0));for(const Y of F)await te(M,U,B,Y);return k(M,B,F)}});function C({inputs:M}){if(!(M.name!==void 0||M.model!==
void 0&&(M.at!==void 0||M.version!==void 0)))throw new R.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function Q({
inputs:M},j,U,B){const F={resource:w.kl,namespace:U,name:B},Y=await j.get(F);if(!Y)return[];const ne=(0,v.MU)(Y)?M.model!==void 0&&(0,v.sB)(Y)!==M.model?`serves\
 the model ${(0,v.sB)(Y)??"of unknown name"}, not ${M.model}`:void 0:"was not deployed by mlflow-steps";if(ne===void 0)return[Y].filter(oe=>re(M,oe));throw new R.
zg("E_NAME_TAKEN",`${(0,n.vY)(F)} ${ne}, so it is left alone. Check --name and --namespace.`)}async function de({inputs:M},j,U){return(await j.list(w.kl,U,`${E.
Ly}=${E.bU},${E.B0}=${(0,o.H)(M.model??"")}`)).filter(F=>re(M,F))}function re({model:M,version:j,at:U},B){const F=U===void 0?void 0:(0,m.Rg)((0,m.hu)(U));return(M===
void 0||(0,v.sB)(B)===M)&&(j===void 0||(0,v.Zy)(B)===String(j))&&(F===void 0||(0,I.$6)(B,"metadata","annotations",E.hD)===F)}async function te(M,j,U,B){const{log:F,
inputs:Y}=M,ne=(0,I.$6)(B,"metadata","name")??"",oe=(0,I.$6)(B,"metadata","uid")??"",le={resource:w.kl,namespace:U,name:ne},fe=await j.hold(U,(0,p.QQ)(ne),`unde\
ploy, process ${process.pid}, ${new Date().toISOString()}`,Ee=>F.progress(Ee));try{F.progress(`Removing ${(0,n.vY)(le)}.`),await j.delete(le,{uid:oe}),await j.waitForRemoval(
le,oe,Y.timeout,Ee=>F.progress(Ee)),await(0,p.BC)(j,U,ne),await ae(M,j,U,B)}finally{await fe.release().catch(Ee=>F.warn(`The lease was not released, and expires\
 by itself: ${String(Ee)}`))}}async function ae(M,j,U,B){const{log:F,inputs:Y}=M,ne=(0,v.sB)(B),oe=(0,v.Zy)(B);if(ne===void 0||oe===void 0)return;if(Y["tracking\
-uri"]===void 0){F.progress(`The removal is not recorded on ${ne} version ${oe}: no tracking-uri is given.`);return}const le={state:"removed",time:new Date().toISOString(),
server:j.server,namespace:U,name:(0,I.$6)(B,"metadata","name")??"",version:oe};try{const fe=await M.mlflow();await(0,p.S2)(fe,await fe.registry.version(ne,oe),le,
"removed","it was undeployed")}catch(fe){if(!(fe instanceof R.zg))throw fe;F.warn(`The removal is not recorded on ${ne} version ${oe}: ${fe.message}`)}}function k({
inputs:M},j,U){return U.length===0?{outcome:"unchanged",reason:`There is nothing to remove: ${J(M)} is not deployed in the namespace ${j}.`}:{outcome:"done",reason:`\
Removed ${U.map(F=>(0,I.$6)(F,"metadata","name")??"").join(", ")} from ${j}; its pods are gone.`}}function J({name:M,model:j,version:U,at:B}){const Y=[j,U===void 0?
void 0:`version ${U}`,B===void 0?void 0:`for ${(0,m.Rg)((0,m.hu)(B))}`].filter(ne=>ne!==void 0).join(" ");return M===void 0?Y:`SeldonDeployment/${M}${Y===""?"":
` with ${Y}`}`}}),1421:(W=>{W.exports=require("node:child_process")}),7598:(W=>{W.exports=require("node:crypto")}),8474:(W=>{W.exports=require("node:events")}),
3024:(W=>{W.exports=require("node:fs")}),1455:(W=>{W.exports=require("node:fs/promises")}),7067:(W=>{W.exports=require("node:http")}),4708:(W=>{W.exports=require(
"node:https")}),7030:(W=>{W.exports=require("node:net")}),8161:(W=>{W.exports=require("node:os")}),6760:(W=>{W.exports=require("node:path")}),6193:(W=>{W.exports=
require("node:string_decoder")}),9154:(W=>{W.exports=require("vm")})},Ie={};function pe(W){var $=Ie[W];if($!==void 0)return $.exports;var e=Ie[W]={exports:{}},o=!0;
try{$e[W](e,e.exports,pe),o=!1}finally{o&&delete Ie[W]}return e.exports}pe.m=$e,typeof pe<"u"&&(pe.ab=__dirname+"/"),pe.n=W=>{var $=W&&W.__esModule?()=>W.default:
()=>W;return pe.d($,{a:$}),$},(()=>{var W=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,$;pe.t=function(e,o){if(o&1&&(e=this(e)),o&8||typeof e==
"object"&&e&&(o&4&&e.__esModule||o&16&&typeof e.then=="function"))return e;var p=Object.create(null);pe.r(p);var y={};$=$||[null,W({}),W([]),W(W)];for(var v=o&2&&
e;typeof v=="object"&&!~$.indexOf(v);v=W(v))Object.getOwnPropertyNames(v).forEach(n=>y[n]=()=>e[n]);return y.default=()=>e,pe.d(p,y),p}})(),pe.d=(W,$)=>{for(var e in $)
pe.o($,e)&&!pe.o(W,e)&&Object.defineProperty(W,e,{enumerable:!0,get:$[e]})},pe.f={},pe.e=W=>Promise.all(Object.keys(pe.f).reduce(($,e)=>(pe.f[e](W,$),$),[])),pe.
u=W=>""+W+".index.js",pe.o=(W,$)=>Object.prototype.hasOwnProperty.call(W,$),pe.r=W=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(W,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(W,"__esModule",{value:!0})},(()=>{var W={792:1},$=e=>{var o=e.modules,p=e.ids,y=e.runtime;for(var v in o)pe.o(o,v)&&(pe.
m[v]=o[v]);y&&y(pe);for(var n=0;n<p.length;n++)W[p[n]]=1};pe.f.require=(e,o)=>{W[e]||$(require("./"+pe.u(e)))}})();var Re={};pe.r(Re),pe.d(Re,{action:()=>Se,cli:()=>be});
var Ae=pe(9596),be=async()=>(await Promise.resolve().then(pe.bind(pe,1617))).cli(),Se=async W=>(await Promise.resolve().then(pe.bind(pe,585))).action(W);module.
exports=Re})();
