(()=>{"use strict";var Pe={5536:((W,I,e)=>{e.r(I),e.d(I,{action:()=>ye});var r=e(4570),m=e(9329),g=e(8917),E=e(3086),n=e(1642),p=e(1479),h=e(2395),c=e(7241),N=e(
9887);const l=require("os"),f=require("fs");var $=e(8161);function D(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function P(t){
return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function A(t,s,i){const U=new _(
t,s,i);process.stdout.write(U.toString()+l.EOL)}var v="::",_=class{constructor(t,s,i){t||(t="missing.command"),this.command=t,this.properties=s,this.message=i}toString(){
let t=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let s=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(
i)){const U=this.properties[i];U&&(s?s=!1:t+=",",t+=`${i}=${J(U)}`)}}return t+=`${v}${k(this.message)}`,t}};function k(t){return D(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function J(t){return D(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
(0,p.e7)();var ce=()=>(0,p.vd)("node:crypto").randomUUID();function oe(t,s){const i=process.env[`GITHUB_${t}`];if(!i)throw new Error(`Unable to find environment\
 variable for file command ${t}`);if(!f.existsSync(i))throw new Error(`Missing file at path: ${i}`);f.appendFileSync(i,`${D(s)}${l.EOL}`,{encoding:"utf8"})}function re(t,s){
const i=`ghadelimiter_${ce()}`,U=D(s);if(t.includes(i))throw new Error(`Unexpected input: name should not contain the delimiter "${i}"`);if(U.includes(i))throw new Error(
`Unexpected input: value should not contain the delimiter "${i}"`);return`${t}<<${i}${l.EOL}${U}${l.EOL}${i}`}(0,p.e7)();var de=t=>(...s)=>(0,p.vd)("node:fs").promises[t](
...s),C={access:de("access"),appendFile:de("appendFile"),writeFile:de("writeFile")},O={R_OK:4,W_OK:2},T=function(t,s,i,U){function Q(ae){return ae instanceof i?
ae:new i(function(ue){ue(ae)})}return new(i||(i=Promise))(function(ae,ue){function ie(Oe){try{we(U.next(Oe))}catch(Me){ue(Me)}}function Ee(Oe){try{we(U.throw(Oe))}catch(Me){
ue(Me)}}function we(Oe){Oe.done?ae(Oe.value):Q(Oe.value).then(ie,Ee)}we((U=U.apply(t,s||[])).next())})},{access:Z,appendFile:x,writeFile:F}=C,G="GITHUB_STEP_SUM\
MARY",ee=class{constructor(){this._buffer=""}filePath(){return T(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[G];if(!t)
throw new Error(`Unable to find environment variable for $${G}. Check if your runtime environment supports job summaries.`);try{yield Z(t,O.R_OK|O.W_OK)}catch{throw new Error(
`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,s,i={}){const U=Object.
entries(i).map(([Q,ae])=>` ${Q}="${ae}"`).join("");return s?`<${t}${U}>${s}</${t}>`:`<${t}${U}>`}write(t){return T(this,void 0,void 0,function*(){const s=!!t?.overwrite,
i=yield this.filePath();return yield(s?F:x)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return T(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,s=!1){
return this._buffer+=t,s?this.addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(t,s){const i=Object.assign({},s&&{lang:s}),U=this.wrap("pre",this.wrap(
"code",t),i);return this.addRaw(U).addEOL()}addList(t,s=!1){const i=s?"ol":"ul",U=t.map(ae=>this.wrap("li",ae)).join(""),Q=this.wrap(i,U);return this.addRaw(Q).
addEOL()}addTable(t){const s=t.map(U=>{const Q=U.map(ae=>{if(typeof ae=="string")return this.wrap("td",ae);const{header:ue,data:ie,colspan:Ee,rowspan:we}=ae,Oe=ue?
"th":"td",Me=Object.assign(Object.assign({},Ee&&{colspan:Ee}),we&&{rowspan:we});return this.wrap(Oe,ie,Me)}).join("");return this.wrap("tr",Q)}).join(""),i=this.
wrap("table",s);return this.addRaw(i).addEOL()}addDetails(t,s){const i=this.wrap("details",this.wrap("summary",t)+s);return this.addRaw(i).addEOL()}addImage(t,s,i){
const{width:U,height:Q}=i||{},ae=Object.assign(Object.assign({},U&&{width:U}),Q&&{height:Q}),ue=this.wrap("img",null,Object.assign({src:t,alt:s},ae));return this.
addRaw(ue).addEOL()}addHeading(t,s){const i=`h${s}`,U=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h1",Q=this.wrap(U,t);return this.addRaw(Q).addEOL()}addSeparator(){
const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,s){const i=Object.
assign({},s&&{cite:s}),U=this.wrap("blockquote",t,i);return this.addRaw(U).addEOL()}addLink(t,s){const i=this.wrap("a",t,{href:s});return this.addRaw(i).addEOL()}},
te=new ee,ne=te,fe;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(fe||(fe={}));function he(t){A("add-mask",{},t)}function K(t,s){const i=process.
env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(s&&s.required&&!i)throw new Error(`Input required and not supplied: ${t}`);return s&&s.trimWhitespace===
!1?i:i.trim()}function z(t,s){if(process.env.GITHUB_OUTPUT)return oe("OUTPUT",re(t,s));process.stdout.write(l.EOL),A("set-output",{name:t},D(s))}function X(t,s={}){
A("error",P(s),t instanceof Error?t.toString():t)}function R(t,s={}){A("warning",P(s),t instanceof Error?t.toString():t)}function o(t,s,i){const U=Object.keys(t.
inputs),Q=new Set(U.map(n.gI)),ae=Object.entries(s).filter(([ue,ie])=>ue.startsWith("INPUT_")&&ie&&!Q.has(ue)).map(([ue])=>ue.slice(6).toLowerCase());return{texts:new Map(
U.map(ue=>[ue,i(ue)]).filter(([,ue])=>ue!=="")),problems:ae.map(ue=>{const ie=(0,n.qb)(ue,U);return`unknown input ${ue}${ie?`; did you mean ${ie}?`:""}`})}}var d=1024*
1024-4096,b=64*1024,L="<p>The rest is left out here: a job summary holds 1 MiB. The log has all of it.</p>";function H(t){const s=[];let i=0;for(const U of t){const Q=S(
U);if(i+=Buffer.byteLength(Q)+2,i>d)return[...s,L].join(`

`);s.push(Q)}return s.join(`

`)}var a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},u=t=>(0,h.YI)(t).replace(/[&<>"'`]/g,s=>a[s]??""),y=t=>u(t).replaceAll(`
`,"<br>"),M=t=>u(t).replaceAll(`
`,"&#10;");function S(t){switch(t.kind){case"heading":return`<h3>${y(t.text)}</h3>`;case"paragraph":return`<p>${y(t.text)}</p>`;case"table":return`<table>${j("t\
h",t.header)}${t.rows.map(s=>j("td",s)).join("")}</table>`;case"log":return`<details open><summary>${y(t.title)}</summary><pre>${M(q(t.text))}</pre></details>`}}
var j=(t,s)=>`<tr>${s.map(i=>`<${t}>${y(i)}</${t}>`).join("")}</tr>`,q=t=>t.length<=b?t:`\u2026 (${t.length-b} characters before)
${t.slice(-b)}`,le=t=>(0,h.YI)(t).replaceAll("##[","# #["),_e=class{#e;#t;#n=0;#r=!1;#o=[];constructor(t){this.#e=t}print(t){this.#s(),this.#e(`${le(t)}${$.EOL}`)}issue(t){
if(this.#n>0){this.#o.push(t);return}this.resume(),t()}async duringProgram(t){this.#s(),this.#n+=1,this.#r=!0;try{return await t()}finally{if(this.#n-=1,this.#n===
0)for(const s of this.#o.splice(0))this.issue(s)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?$.EOL:""}::${this.#t}::${$.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${$.EOL}`))}},se=4e3;function me(t){const s=(0,m.VU)(),i=new _e(ie=>process.stdout.
write(ie)),U=(0,m.s2)(s,t,["ignore","inherit","inherit"]),Q={progress:ie=>i.print(ie),warn:ie=>i.issue(()=>R((0,h.Jj)(le(ie),se))),foreign:(ie,Ee)=>i.print(`${ie}\

${Ee.split(`
`).map(we=>`  | ${we}`).join(`
`)}`)},ae=(0,r.s)(t),ue=async ie=>{if(ie.comments.length===0)return[];const{postComments:Ee}=await e.e(394).then(e.bind(e,7266));return Ee(ie,{env:t,signal:s,link:ae.
link,say:we=>Q.progress(we)})};return{env:t,log:Q,signal:s,pipeline:ae,announceDeployment:async ie=>{const{announceDeployment:Ee}=await e.e(394).then(e.bind(e,6951));
return Ee(ie,{env:t,signal:s,link:ae.link,warn:we=>Q.warn(we)})},runProgram:(ie,Ee,we)=>i.duringProgram(()=>U(ie,Ee,we)),readInputs:ie=>o(ie,t,Ee=>K(Ee)),mask:ie=>i.
issue(()=>w(ie)),finish:async ie=>{i.print(V(ie)),i.issue(()=>B(ie));const Ee=await ue(ie);for(const Oe of Ee)i.print(Oe);const we=[...Y(ie),...Ee.map(Oe=>({kind:"\
paragraph",text:Oe}))];t.GITHUB_STEP_SUMMARY&&await ne.addRaw(H(we),!0).write(),i.issue(()=>pe(ie))}}}function w(t){for(const s of t.split(/\r?\n/))s.trim()!==""&&
he(s.trim())}function B({outputs:t}){for(const[s,i]of t)z(s,i)}function V({step:t,result:s,error:i}){const U="code"in s&&s.code==="E_UNEXPECTED"&&i?.cause instanceof
Error?`
${i.cause.stack??""}`:"";return`${t.name}: ${s.outcome}. ${s.reason}${U}`}function Y({step:t,result:s,summary:i}){return[{kind:"heading",text:`${t.name}: ${s.outcome}`},
{kind:"paragraph",text:s.reason},...i]}function pe({step:t,result:s}){"code"in s&&X((0,h.Jj)(le(s.reason),se),{title:`${t.name}: ${s.outcome} [${s.code}]`})}async function ge(t,s){
const i=await(0,m.$w)(t);if(!i)throw new Error(`This bundle has no step ${JSON.stringify(t)}.`);return(0,m.eg)(i,me(s))}var ye=async t=>{process.exitCode=await ge(
t,process.env)}}),9627:((W,I,e)=>{e.d(I,{A:()=>m,C:()=>g});var r=64*1024,m=(E,n)=>E===200?n:Math.max(n,r);async function g(E,n){const p=[];let h=0;for await(const c of E){
if(h+=c.byteLength,h>n)return{body:"",isCut:!0};p.push(c)}return{body:Buffer.concat(p).toString("utf8"),isCut:!1}}}),6851:((W,I,e)=>{e.d(I,{E:()=>r});function r(h,c,N){
const l=$=>(N==="curl"?c[$]||c[$.toUpperCase()]:c[$.toUpperCase()]||c[$])||"",f=l(h.protocol==="https:"?"https_proxy":"http_proxy")||(N==="curl"?l("all_proxy"):
"");if(!(f===""||N==="go"&&g(m(h)))&&!l("no_proxy").split(/[\s,]+/).some($=>E($.toLowerCase(),h)))return f.includes("://")?f:`http://${f}`}var m=h=>h.hostname.replace(
/^\[|\]$/g,""),g=h=>h==="localhost"||h==="::1"||/^127(\.\d+){3}$/.test(h);function E(h,c){if(h==="*")return!0;const N=h.split(":").length>2&&!h.startsWith("["),
[,l="",f]=N?["",h]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(h)??[],$=c.port||(c.protocol==="https:"?"443":"80");if(l===""||f!==void 0&&f!==$)return!1;const D=m(
c),P=l.replace(/^\[|\]$/g,"");return D===P||D.endsWith(`.${P}`)||n(D,P)}function n(h,c){const[N,l]=c.split("/"),f=p(h),$=p(N??"");if(l===void 0||f===void 0||$===
void 0||!/^\d+$/.test(l))return!1;const D=2**(32-Number(l));return Math.floor(f/D)===Math.floor($/D)}function p(h){const c=h.split(".").map(Number);if(!(c.length!==
4||c.some(N=>!Number.isInteger(N)||N<0||N>255)))return c.reduce((N,l)=>N*256+l,0)}}),6780:((W,I,e)=>{e.d(I,{X:()=>g});var r=e(1479);(0,r.e7)();var m=()=>r.vd,g=m(
"/")}),5785:((W,I,e)=>{e.d(I,{Ic:()=>g,gt:()=>E,wC:()=>m});var r=e(1716),m=class extends Error{name="WireFailure";code;wasSent;constructor(n,p,h,c){super(p,{cause:c}),
this.code=n,this.wasSent=h}};function g(n){const p=(0,r.Gv)(n)?n:{},c=(Array.isArray(p.errors)?p.errors:[])[0];return(0,r.Gv)(c)?g(c):{code:typeof p.code=="stri\
ng"?p.code:"",message:typeof p.message=="string"?p.message:String(n)}}var E=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(n)}),
3663:((W,I,e)=>{e.d(I,{M4:()=>N,P6:()=>E,Tx:()=>l});var r=e(4781),m=e(1716),g=e(7241);async function E(v,_,k){const J=(0,r.uT)(k);if((await v.artifacts.listOfRun(
_.id,J)).some(O=>O.path===(0,r.uJ)(J,"MLmodel")))return{source:(0,r.uJ)(_.artifactUri.replace(/\/+$/,""),J)};const oe=await v.runs.loggedModels(_),re=oe.filter(
O=>O.name===J),de=O=>_.loggedModelIds.indexOf(O),C=re.sort((O,T)=>de(O.id)-de(T.id)).at(-1);if(C===void 0){const O=await n(v,_,oe.map(T=>T.name));throw new g.zg(
"E_RUN_WITHOUT_MODEL",`Run ${_.id} has no model at "${J}". ${O} See ${v.runUrl(_)}`)}if(C.status!==""&&C.status!=="LOGGED_MODEL_READY")throw new g.zg("E_RUN_WIT\
HOUT_MODEL",`Model "${J}" of run ${_.id} was not logged completely (${C.status}). See ${v.runUrl(_)}`);return{source:`models:/${C.id}`,modelId:C.id}}async function n(v,_,k){
const J=[...new Set([...k,...p(_)])];if(J.length>0)return`It has models at ${J.map(re=>`"${re}"`).join(", ")}: name one as artifact-path.`;const oe=(await v.artifacts.
listOfRun(_.id,"")).slice(0,20).map(re=>re.isDirectory?`${re.path}/`:re.path);return`It has logged no model at all${oe.length>0?`, only ${oe.join(", ")}`:" and \
no artifacts"}.`}function p(v){const _=(0,m.qF)(v.tags.get("mlflow.log-model.history")??"");return(0,m.yR)({history:_},"history").map(k=>(0,m.$6)(k,"artifact_pa\
th")??"").filter(Boolean)}var h="deploy.yaml",c=1024*1024;async function N(v,_){const{artifacts:k}=v,J=`version ${_.version} of "${_.model}"`,ce=await k.listOfVersion(
_,"");if(ce===void 0||f(ce,h)){const re=await $(J,()=>k.readOfVersion(_.model,_.version,h,c));if(re!==void 0)return{text:re,place:`deploy.yaml in the folder of ${J}`}}
const oe=await P(v,_);if(oe!==void 0)for(const re of await A(v,_)){const de=(0,r.uJ)(re,h);if(!f(await k.listOfRun(oe.id,re),de))continue;const C=await $(`run ${oe.
id}`,()=>k.readOfRun(oe.id,de,c));if(C!==void 0)return{text:C,place:`${de} of run ${oe.id}`}}}async function l(v,_,k,J){const ce=await v.artifacts.readOfVersion(
_.model,_.version,k,J);if(ce!==void 0||_.runId==="")return ce;for(const oe of await A(v,_)){const re=await v.artifacts.readOfRun(_.runId,(0,r.uJ)(oe,k),J);if(re!==
void 0)return re}}function f(v,_){const k=v.find(J=>J.path===_&&!J.isDirectory);if((k?.size??0)>c)throw D(`${_} (${k?.size} bytes)`);return k!==void 0}async function $(v,_){
try{return await _()}catch(k){throw k instanceof g.zg&&k.code==="E_ARTIFACT_TOO_LARGE"?D(`${h} of ${v}`):k}}var D=v=>new g.zg("E_DEPLOY_YAML_TOO_LARGE",`${v} is\
 larger than ${c} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function P(v,_){if(_.runId!=="")try{return await v.runs.
get(_.runId)}catch(k){if(k instanceof g.zg&&k.code==="E_RUN_NOT_FOUND")return;throw k}}async function A(v,_){const k=_.modelId===""?void 0:(await v.runs.loggedModel(
_.modelId))?.name;return k?[(0,r.uT)(k),""]:[""]}}),7884:((W,I,e)=>{e.d(I,{K:()=>m});var r=e(6438);function m(g,E,n){if(n===void 0)return(0,r.o)(g.protocol,E);const p=e.
e(929).then(e.bind(e,9383)).then(({createProxyWire:h})=>h(n,E));return{send:async h=>(await p).send(h),close:()=>{p.then(h=>h.close(),()=>{})}}}}),8312:((W,I,e)=>{
e.d(I,{B0:()=>g,CD:()=>p,Ly:()=>r,Sp:()=>h,bU:()=>m,ej:()=>n,hD:()=>E,l1:()=>l,vM:()=>c,yl:()=>N});var r="app.kubernetes.io/managed-by",m="mlflow-steps",g="mlfl\
ow-steps/model",E="mlflow-steps/target",n="mlflow-steps/version",p="mlflow-steps/run-id",h="mlflow-steps/pipeline",c="mlflow-steps/promotion",N="mlflow-steps/ro\
llout",l="mlflow-steps/"}),7879:((W,I,e)=>{e.d(I,{H:()=>E});var r=e(7598),m=e.n(r),g=63;function E(n){const p=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,
"");if(p!==""&&p.length<=g)return p;const h=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,8);return p===""?h:`${p.slice(0,g-h.length-1).replace(/[^A-Za-z0-9]+$/,
"")}-${h}`}}),3086:((W,I,e)=>{e.d(I,{F2:()=>p,bU:()=>n,g$:()=>g,hI:()=>m,wO:()=>E});var r=e(1642),m={"tracking-uri":{kind:r.Qq,required:!0,description:"The http\
(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:r.Qq,description:"User name for basic authentication.",variables:[
"MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:r.Qq,secret:!0,description:"Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"\
tracking-token":{kind:r.Qq,secret:!0,description:"Bearer token; user name and password win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{
kind:r.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:r.
Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:r.
Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},g={kubeconfig:{kind:r.
Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:r.Qq,description:"T\
he kubeconfig's context; its current one unless given."},namespace:{kind:r.Qq,description:"The namespace; the context's own unless given."}},E={model:{kind:r.Qq,
required:!0,description:"The registered model."},version:{kind:(0,r.nd)(1),description:"The model version. Not needed with `at`; given both, this version must b\
e the one that `at` names."},at:{kind:r.Qq,description:"The stage or @alias whose version is meant, such as @champion or Production."}},n={kind:r.Qq,secret:!0,description:"\
The token to tell GitHub with, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GI\
THUB_TOKEN"]},p={name:{kind:r.Qq,description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:r.Fy,description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,r.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,r.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,r.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:r.tO,description:"The image of the container that serves this version."},"image-tag":{kind:r.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},set:{kind:r.IA,description:"Fields to set over deploy.yaml, `path=value`, one a\
 line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:r.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"default-template":{kind:r.Jt,default:"false",description:"Deploys a model that has no \
deploy.yaml as one MLFLOW_SERVER."},allow:{kind:r.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=tr\
ainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),1642:((W,I,e)=>{e.d(I,{A3:()=>X,AS:()=>A,Ai:()=>a,Ey:()=>te,Fy:()=>v,G5:()=>_,H3:()=>de,
I:()=>R,IA:()=>F,Jt:()=>f,L9:()=>ce,M5:()=>fe,OH:()=>J,P8:()=>C,Qn:()=>g,Qq:()=>N,S7:()=>c,Xl:()=>pe,Yq:()=>$,e_:()=>Y,gI:()=>E,iJ:()=>w,iP:()=>m,ig:()=>K,nd:()=>l,
o6:()=>y,p0:()=>P,qb:()=>p,rM:()=>L,tO:()=>ye,u9:()=>o,wu:()=>ge,xw:()=>d,z3:()=>b,zM:()=>z});var r=e(1716),m=t=>`--${t}`,g=t=>`MLFLOW_STEPS_${t.replaceAll("-",
"_").toUpperCase()}`,E=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function n(t,s){const i=[Array.from({length:s.length+1},(Q,ae)=>ae)],U=(Q,ae)=>i[Q]?.[ae]??
Number.POSITIVE_INFINITY;for(let Q=1;Q<=t.length;Q+=1){const ae=[Q];i.push(ae);for(let ue=1;ue<=s.length;ue+=1){const ie=t[Q-1]===s[ue-1],Ee=t[Q-1]===s[ue-2]&&t[Q-
2]===s[ue-1];ae.push(Math.min(U(Q-1,ue-1)+(ie?0:1),U(Q-1,ue)+1,U(Q,ue-1)+1,Ee?U(Q-2,ue-2)+1:Number.POSITIVE_INFINITY))}}return U(t.length,s.length)}function p(t,s){
const i=Math.max(2,Math.floor(t.length/3));return s.map(Q=>({candidate:Q,distance:n(t,Q)})).filter(({distance:Q})=>Q<=i).sort((Q,ae)=>Q.distance-ae.distance||h(
t,Q.candidate)-h(t,ae.candidate))[0]?.candidate}var h=(t,s)=>Math.abs(t.length-s.length),c=class extends Error{name="InputProblem"},N={label:"text",parse:t=>t};
function l(t,s=Number.MAX_SAFE_INTEGER){const i=s===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${s}`;return{label:`integer ${i}`,parse:U=>{const Q=Number(
U);if(!/^-?\d+$/.test(U)||Q<t||Q>s)throw new c(`expected a whole number ${i}, got "${U}"`);return Q}}}var f={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.
test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new c(`expected true or false, got "${t}"`)}},$=(...t)=>({label:t.join(", "),parse:s=>{const i=t.
find(Q=>Q===s);if(i!==void 0)return i;const U=p(s,t);throw new c(`expected ${t.join(", ")}, got "${s}"${U?`; did you mean ${U}?`:""}`)}}),D={ms:1,s:1e3,m:6e4,h:36e5},
P={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const s=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],i=s.reduce((U,[,Q,ae])=>U+Number(Q)*(D[ae??""]??Number.
NaN),0);if(s.map(([U])=>U).join("")!==t||!(i>0))throw new c(`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);return i}},A={label:"key=value, one a l\
ine or separated by commas",isRepeatable:!0,parse:t=>{const s=t.split(/[\n,]/).map(i=>i.trim()).filter(Boolean);return new Map(s.map(i=>{const U=i.indexOf("=");
if(U<1)throw new c(`expected key=value, got "${i}"`);return[i.slice(0,U).trim(),i.slice(U+1).trim()]}))}},v={label:"one a line",isRepeatable:!0,parse:t=>t},_={label:"\
command",isCommand:!0,parse:t=>({kind:"script",text:t})},k={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,
"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},J=(t,s="")=>k[t]?`${t}=${s}`:t,ce=(t,s="")=>`which a deploy.yaml may not ask for. If\
 it may, say --allow ${oe(J(t,s))}`,oe=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,re=t=>Object.hasOwn(k,t),de={label:"one a line",isRepeatable:!0,
parse:t=>{const s=t.split(`
`).map(i=>i.trim()).filter(Boolean);for(const i of s){const[U="",Q]=i.split(/=(.*)/s);if(!re(U)){const ae=p(U,Object.keys(k));throw new c(`expected one of ${Object.
keys(k).join(", ")}, got "${i}"${ae===void 0?"":`; did you mean ${ae}?`}`)}if(k[U]!==(Q!==void 0&&Q!==""))throw new c(`expected ${k[U]?`${U}=NAME`:`${U} alone`}\
, got "${i}"`)}return new Set(s)}};function C(t){return t.map((i,U)=>typeof i=="number"?`[${i}]`:/^[\w-]+$/.test(i)?U===0?i:`.${i}`:`[${JSON.stringify(i)}]`).join(
"")||"the document"}var O=100,T=20,Z=4096,x="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red",F={label:"path=value, one a line",isRepeatable:!0,
parse:t=>{const s=t.split(`
`).map(i=>i.trim()).filter(Boolean);if(s.length>O)throw new c(`${s.length} fields are set; ${O} at most: write them into deploy.yaml`);return s.map(G)}};function G(t){
const s=[];let i=t;for(;!i.startsWith("=")||s.length===0;){const ie=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(i),Ee=s.length===
0;if(ie===null||ie[1]!==void 0&&ie[0].startsWith(".")===Ee||s.length>=T)throw new c(`expected path=value, ${x}, got "${t.slice(0,200)}"`);s.push(ie[2]===void 0?
ie[1]??ie[4]??"":Number(ie[2])),i=i.slice(ie[0].length).replace(/^\s+(?==)/,"")}const U=i.slice(1).trim();if(U.length>Z)throw new c(`the value of ${C(s)} has ${U.
length} characters; ${Z} at most`);const[Q,ae]=s;if(!(s.length>1&&(Q==="spec"||Q==="metadata"&&s.length===3&&(ae==="labels"||ae==="annotations"))))throw new c(`${C(
s)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(s.includes("\
__proto__"))throw new c(`${C(s)} is no field`);return{path:s,value:ee(U)}}function ee(t){const s=(0,r.qF)(t);if(s===void 0&&/^[[{"]/.test(t))throw new c(`"${t.slice(
0,100)}" begins like JSON and is none`);return s===void 0?t:s}var te=(t,s)=>s.reduce((i,{path:U,value:Q})=>{const ae=ne(i,U,U,Q);return(0,r.Gv)(ae)?ae:i},t);function ne(t,s,i,U){
const[Q,...ae]=s;if(Q===void 0)return typeof t=="string"&&(typeof U=="number"||typeof U=="boolean")?String(U):U;const ue=C(i.slice(0,i.length-s.length));if(typeof Q==
"number"){const Ee=Array.isArray(t)?t:t==null?[]:void 0;if(Ee===void 0)throw new c(`${C(i)} cannot be set: ${ue} is no list`);if(Q>Ee.length)throw new c(`${C(i)}\
 cannot be set: ${ue} has ${Ee.length} entries`);return[...Ee.slice(0,Q),ne(Ee[Q],ae,i,U),...Ee.slice(Q+1)]}if(t!=null&&!(0,r.Gv)(t))throw new c(`${C(i)} cannot\
 be set: ${ue} is no mapping`);const ie=t??{};return{...ie,[Q]:ne(Object.hasOwn(ie,Q)?ie[Q]:void 0,ae,i,U)}}var fe=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XG\
BOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),he=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE_ROUTER","RAN\
DOM_ABTEST","AVERAGE_COMBINER"]),K=(t,s)=>[{node:t,path:s},...(t.children??[]).flatMap((i,U)=>K(i,[...s,"children",U]))],z=({spec:t})=>t.predictors.flatMap(({graph:s},i)=>K(
s,["spec","predictors",i,"graph"])),X=t=>z(t).filter(({node:s})=>R(s)),R=t=>t.modelUri!==void 0||o(t)&&t.implementation!=="HUGGINGFACE_SERVER",o=({implementation:t})=>t!==
void 0&&t!==""&&!he.has(t),d=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",b=({modelUri:t})=>t==null||t.trim()==="";function L(t){const s=X(t).map(
({node:i})=>i);return s.length===1?s:s.filter(b)}function H(t,s){const i=z(t).map(({node:ue})=>ue),U=new Set([...L(t),...i.filter(ue=>s!==void 0&&ue.modelUri===
s)]);if(U.size>0)return U;const[Q,...ae]=i.filter(d);return new Set(Q!==void 0&&ae.length===0?[Q]:[])}function a(t,s,i){const{protocol:U,xtype:Q,replicas:ae,image:ue}=s,
ie=H(t,i),Ee={...t.spec,...U===void 0?{}:{protocol:U}},we=Ee.protocol===void 0||Ee.protocol===""||Ee.protocol==="seldon",Oe=Ee.predictors.map(Me=>{const Re=u(Me.
graph);return[...ae===void 0?[]:[Te=>S(Te,ae)],...ue===void 0?[]:Re.filter(Te=>ie.has(Te)).map(Te=>Le=>j(Le,Te.name,De=>({...De,image:ue}))),...we?Re.filter(({implementation:Te})=>Te===
"MLFLOW_SERVER").map(Te=>Le=>j(Le,Te.name,le)):[],...Q===void 0?[]:[Te=>({...Te,graph:y(Te.graph,Le=>ie.has(Le)&&Le.implementation==="MLFLOW_SERVER"?M(Le,"xtype",
Q):{})})]].reduce((Te,Le)=>Le(Te),Me)});return{...t,spec:{...Ee,predictors:Oe}}}var u=t=>[t,...(t.children??[]).flatMap(u)],y=(t,s)=>({...t,...s(t),...Array.isArray(
t.children)?{children:t.children.map(i=>y(i,s))}:{}}),M=(t,s,i)=>({parameters:[...(0,r.yR)(t,"parameters").filter(U=>U.name!==s),{name:s,type:"STRING",value:i}]});
function S(t,s){const i=t.componentSpecs?.map(U=>{const{replicas:Q,...ae}=U;return(0,r.Gv)(U.hpaSpec)||(0,r.Gv)(U.kedaSpec)?U:ae});return{...t,replicas:s,...i===
void 0?{}:{componentSpecs:i}}}function j(t,s,i){const U=t.componentSpecs??[],Q=U.findIndex(({spec:Oe})=>Oe?.containers?.some(Me=>Me.name===s)),ae=Math.max(0,Q),
ue=U[ae]??{},ie=ue.spec?.containers??[],Ee=Q<0?[...ie,i({name:s})]:ie.map(Oe=>Oe.name===s?i(Oe):Oe),we={...ue,spec:{...ue.spec,containers:Ee}};return{...t,componentSpecs:U.
length===0?[we]:U.map((Oe,Me)=>Me===ae?we:Oe)}}var q={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function le(t){
const s=i=>t[i]!==void 0&&t[i]!==null;return s("startupProbe")?t:{...t,...s("readinessProbe")?{}:{readinessProbe:q},...s("livenessProbe")?{}:{livenessProbe:q}}}
var _e=t=>/^RCLONE_CONFIG_[A-Za-z0-9]+_\w+$/.test(t),se=(t,s)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(s),me=t=>Object.entries(t).flatMap(([s,i])=>_e(s)&&i!==void 0&&i!==""?[[s,i]]:[]),w={label:"name of a Secret",secretsIn:t=>me(
t).flatMap(([s,i])=>se(s,i)?[]:[i,Buffer.from(i).toString("base64")]),parse:(t,s={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new c(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const i=new Map(me(s));if(i.size===0)throw new c("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:i}}},
B=(t,s)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(i=>({...i,graph:y(i.graph,U=>R(U)?s(U):{}),...i.explainer?.modelUri?{explainer:{...i.explainer,
...s(i.explainer)}}:{}}))}}),V=({envSecretRefName:t})=>t==null||t==="",Y=(t,s)=>B(t,i=>V(i)?{envSecretRefName:s}:{}),pe=(t,s)=>B(t,i=>i.envSecretRefName===s?{envSecretRefName:void 0}:
{}),ge=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),ye={label:"container image",parse:t=>{if(ge(t))return t;throw new c(`expected a contain\
er image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}}}),6438:((W,I,e)=>{e.d(I,{o:()=>n});var r=e(9627),m=e(6780),g=e(5785),E=e(3921);function n(l,f){
const $=l==="https:",D=(0,m.X)($?"node:https":"node:http"),P=new D.Agent({keepAlive:!0,maxSockets:8}),A=$?"secureConnect":"connect";return{send:v=>new Promise((_,k)=>{
if(v.signal.aborted){k((0,E.J)(v.signal));return}const J=D.request(v.url,{method:v.method,headers:{...v.headers,...p(v.body)},agent:v.isFresh?!1:P,...$?f:{}});h(
J,v,A).then(_,k),J.end(v.body)}),close:()=>P.destroy()}}var p=l=>l===void 0?{}:{"content-length":String(Buffer.byteLength(l))};async function h(l,f,$){const D={
wasSent:!1,isLate:!1};l.once("socket",v=>{l.reusedSocket?D.wasSent=!0:v.once($,()=>D.wasSent=!0)});const P=setTimeout(()=>{D.isLate=!0,l.destroy()},f.timeoutMs),
A=()=>{l.destroy()};f.signal.addEventListener("abort",A,{once:!0});try{const v=await c(l),_=v.statusCode??0,k=(0,r.A)(_,f.maxBytes),J=Number(v.headers["content-\
length"]??0)>k;J&&v.destroy();const ce=J?{body:"",isCut:!0}:await(0,r.C)(v,k);return{status:_,headers:N(v),...ce}}catch(v){if(f.signal.throwIfAborted(),D.isLate)
throw new g.wC("ETIMEDOUT",`no answer within ${f.timeoutMs/1e3} s`,D.wasSent,v);const{code:_,message:k}=(0,g.Ic)(v);throw new g.wC(_,k,D.wasSent,v)}finally{clearTimeout(
P),f.signal.removeEventListener("abort",A)}}var c=l=>new Promise((f,$)=>{l.once("response",f),l.on("error",$),l.once("close",()=>$(new g.wC("ECONNRESET","the co\
nnection was closed",!0)))}),N=l=>Object.fromEntries(Object.entries(l.headers).map(([f,$])=>[f,typeof $=="string"?$:void 0]))}),4760:((W,I,e)=>{e.d(I,{AZ:()=>n,
Jw:()=>E,NP:()=>c,O3:()=>g,Ph:()=>$,Q:()=>N,SZ:()=>h,Vh:()=>l,ab:()=>f,bg:()=>p,gT:()=>m,r$:()=>r,vY:()=>D});var r={group:"",version:"v1",plural:"namespaces",kind:"\
Namespace"},m={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},g={group:"",version:"v1",plural:"secrets",kind:"Secret"},E={group:"",version:"v1",plural:"\
pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"Event"},p={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},h={group:"apps",version:"\
v1",plural:"replicasets",kind:"ReplicaSet"},c={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},N={group:"coordination.k8s.io",
version:"v1",plural:"leases",kind:"Lease"},l=({group:P,version:A})=>P===""?`/api/${A}`:`/apis/${P}/${A}`;function f(P,A){const v=A===void 0?"":`/namespaces/${encodeURIComponent(
A)}`;return`${l(P)}${v}/${P.plural}`}var $=({resource:P,namespace:A,name:v})=>`${f(P,A)}/${encodeURIComponent(v)}`,D=({resource:P,namespace:A,name:v})=>[P.kind,
A,v].filter(_=>_!==void 0).join("/")}),6819:((W,I,e)=>{e.d(I,{BC:()=>_,DL:()=>$,Ec:()=>k,K6:()=>Z,Q4:()=>re,QQ:()=>l,S2:()=>T,dj:()=>C,gn:()=>A,uT:()=>f});var r=e(
6954),m=e(136),g=e(4760),E=e(4755),n=e(8312),p=e(1716),h=3,c=6e5,N=(x,F)=>({resource:g.gT,namespace:x,name:l(F)}),l=x=>`mlflow-steps-${x}`;function f(x,F,G,ee){
if(x===void 0)return{...F,ownerUid:G,earlier:[],isComplete:ee};const{ownerUid:te,earlier:ne,isComplete:fe,...he}=x;return{...F,ownerUid:G,earlier:x.version===F.
version?ne:[he,...ne],isComplete:fe}}async function $(x,F,G){const ee=await x.get(N(F,G));return ee&&D(ee,F,G)}function D(x,F,G){const ee=(0,p.fK)(x,"data"),te=P(
{...(0,p.Gv)(ee)?ee:{},manifest:(0,p.qF)((0,p.$6)(ee,"manifest")??"")},F,G),ne=(0,p.$6)(ee,"owner-uid");if(te===void 0||ne===void 0)return;const fe=(0,p.yR)({list:(0,p.
qF)((0,p.$6)(ee,"earlier")??"[]")},"list"),he=fe.slice(0,h).flatMap(K=>P(K,F,G)??[]);return{...te,ownerUid:ne,earlier:he,isComplete:(0,p.$6)(ee,"complete")==="t\
rue"&&he.length===fe.length}}function P(x,F,G){const{manifest:ee,version:te,marker:ne,verified:fe}=x;if(!(typeof te!="string"||typeof ne!="string"||!(0,m.Yh)(ee))&&
!(ee.metadata.name!==G||ee.metadata.namespace!==F)&&ee.metadata.labels[n.Ly]===n.bU)return{manifest:ee,version:te,marker:ne,verified:String(fe)==="true"}}async function A(x,F,G){
const{name:ee}=G.manifest.metadata,te=N(F,ee),ne={apiVersion:G.manifest.apiVersion,kind:E.kl.kind,name:ee,uid:G.ownerUid},fe=v(G.earlier);await x.apply(te,{apiVersion:"\
v1",kind:"ConfigMap",metadata:{name:te.name,namespace:F,labels:{[n.Ly]:n.bU},ownerReferences:[ne]},data:{manifest:JSON.stringify(G.manifest),version:G.version,marker:G.
marker,verified:String(G.verified),"owner-uid":G.ownerUid,earlier:JSON.stringify(fe),complete:String(G.isComplete&&fe.length===G.earlier.length)}},{force:!0})}function v(x){
const F=x.slice(0,h);for(;Buffer.byteLength(JSON.stringify(F))>c;)F.pop();return F}async function _(x,F,G){const ee=N(F,G),te=await x.get(ee),ne=(0,p.fK)(te,"me\
tadata","labels");te&&(0,p.Gv)(ne)&&ne[n.Ly]===n.bU&&await x.delete(ee,{propagation:"Background"})}var k="mlflow-steps.deployment",J=300,ce=["serving","failed",
"rolled-back","removed","replaced"],oe=(x,F)=>x.server===F.server&&x.namespace===F.namespace&&x.name===F.name;function re(x){return(0,p.yR)({records:x===void 0?
[]:(0,p.qF)(x)},"records").flatMap(F=>{const[G,ee,te,ne,fe]=["time","server","namespace","name","version"].map(X=>(0,p.$6)(F,X)),he=ce.find(X=>X===(0,p.$6)(F,"s\
tate"));if(he===void 0||G===void 0||ee===void 0||te===void 0||ne===void 0||fe===void 0)return[];const{verified:K}=F,z=["target","url","pipeline","reason"].flatMap(
X=>{const R=(0,p.$6)(F,X);return R===void 0?[]:[[X,R]]});return[{state:he,time:G,server:ee,namespace:te,name:ne,version:fe,...typeof K=="boolean"?{verified:K}:{},
...Object.fromEntries(z)}]})}function de(x,F){const ee=[F.reason===void 0?F:{...F,reason:F.reason.slice(0,J)},...x.filter(te=>!oe(te,F))];for(;;){const te=(0,r.
J)(ee);if(te.length<=r.D||ee.length===1)return te;ee.pop()}}async function C(x,{model:F,version:G,tags:ee},te){const ne=re(ee.get(k)),fe=ne.find(he=>oe(he,te));
fe&&O(fe,te)||await x.registry.setVersionTag(F,G,k,de(ne,te))}var O=(x,F)=>(0,p.Gv)(x)&&(0,p.Gv)(F)&&[...new Set([...Object.keys(x),...Object.keys(F)])].every(G=>G===
"time"||G==="pipeline"||x[G]===F[G]);async function T(x,F,G,ee,te){const ne=re(F.tags.get(k)).find(fe=>oe(fe,G));ne?.state==="serving"&&await C(x,F,{...ne,state:ee,
reason:te,time:G.time})}async function Z(x,F,G){const ee=re(F.tags.get(k)).find(fe=>oe(fe,G)),{reason:te,...ne}=ee??G;await C(x,F,{...ne,state:"serving",time:G.
time})}}),5593:((W,I,e)=>{e.d(I,{My:()=>p,n6:()=>E,qF:()=>n,wq:()=>g});var r=e(7241),m=2e3;async function g(h,c,N,l){const f=N==="KILLED"?h.forCleanup(m):h;try{
await f.runs.end(c.id,N,Date.now())}catch($){l.warn(`Run ${c.id} could not be ended as ${N}: ${$ instanceof Error?$.message:String($)}`)}}var E=(h,c,N)=>new r.zg(
"E_COMMAND_FAILED",`The training command ended with exit code ${h}; its output says why. The run is ${c}: ${N}`),n=h=>JSON.stringify(Object.fromEntries([...h.metrics.
values()].map(({key:c,value:N,text:l})=>[c,Number.isFinite(N)?N:l]))),p=h=>({kind:"table",header:["metric","value"],rows:[...h.metrics.values()].map(c=>[c.key,c.
text])})}),3344:((W,I,e)=>{e.d(I,{e:()=>r,o:()=>m});var r={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{
kind:"small",description:"One line that says why."}},m=g=>g}),5731:((W,I,e)=>{e.d(I,{M4:()=>c,Rg:()=>p,Sx:()=>N,_$:()=>g,hu:()=>E,x:()=>l});var r=e(1642),m=e(7241),
g=["None","Staging","Production","Archived"];function E(f){if(f.startsWith("@"))return{kind:"alias",alias:n(f.slice(1))};const $=g.find(A=>A.toLowerCase()===f.toLowerCase());
if($!==void 0)return{kind:"stage",stage:$};const D=(0,r.qb)(f.toLowerCase(),g.map(A=>A.toLowerCase())),P=g.find(A=>A.toLowerCase()===D);throw new m.zg("E_STAGE_\
UNKNOWN",`MLflow has no stage "${f}": it has ${g.join(", ")}. ${P?`Did you mean ${P}?`:`Write @${f} if an alias is meant.`}`)}function n(f){const $=f===""?"has \
no name after the @":f.length>255?"is longer than 255 characters":/^[\w-]+$/.test(f)?/^(latest|v\d+)$/i.test(f)?"is reserved by MLflow (latest, v<number>)":void 0:
"may hold letters, digits, _ and - only";if($!==void 0)throw new m.zg("E_INPUT",`The alias "@${f}" ${$}.`);return f}var p=f=>f.kind==="alias"?`@${f.alias}`:f.stage,
h=", ",c=f=>f.map(p).join(h);function N(f){const $=f.split(/[,\n]/).map(v=>v.trim()).filter(Boolean),D=[],P=[];for(const v of $)try{D.push(E(v))}catch(_){if(!(_ instanceof
m.zg))throw _;P.push(_)}for(const[v,_]of[["alias","aliases"],["stage","stages"]]){const k=D.filter(J=>J.kind===v);k.length>1&&P.push(new m.zg("E_INPUT",`${k.map(
p).join(" and ")} are ${k.length} ${_}: give at most one stage and one alias.`))}$.length===0&&P.push(new m.zg("E_INPUT","No stage and no alias is given: write \
@champion, Production, or both."));const[A]=P;if(A!==void 0)throw new m.zg(A.code,P.map(({message:v})=>v).join(" "));return D.sort((v,_)=>v.kind.localeCompare(_.
kind))}async function l(f,$){const{model:D,version:P,at:A}=$;if(P!==void 0&&A===void 0)return f.registry.version(D,String(P));if(A===void 0)throw new m.zg("E_IN\
PUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.");const v=E(A),_=await f.registry.holder(D,v);if(_!==void 0&&P!==void 0&&
_.version!==String(P))throw new m.zg("E_PROMOTION_OVERTAKEN",`${p(v)} of ${D} is version ${_.version} by now, and not version ${P}: another promotion overtook t\
his one. Nothing was done.`);if(_!==void 0)return _;throw v.kind==="alias"?new m.zg("E_ALIAS_NOT_FOUND",`No version of ${D} has the alias ${A}. Promote one to i\
t first (aliases do not ignore case).`):new m.zg("E_STAGE_EMPTY",`No version of ${D} is in the stage ${v.stage}. Promote one to it first.`)}}),1716:((W,I,e)=>{e.
d(I,{$6:()=>g,Gv:()=>r,fK:()=>m,i1:()=>p,qF:()=>h,tk:()=>E,yR:()=>n});var r=c=>typeof c=="object"&&c!==null&&!Array.isArray(c);function m(c,...N){let l=c;for(const f of N){
if(!r(l)||!Object.hasOwn(l,f))return;l=l[f]}return l}function g(c,...N){const l=m(c,...N);return typeof l=="string"?l:void 0}function E(c,...N){const l=m(c,...N);
return typeof l=="number"&&Number.isFinite(l)?l:void 0}function n(c,...N){const l=m(c,...N);return Array.isArray(l)?l.filter(r):[]}function p(c,...N){const l=m(
c,...N);return Array.isArray(l)?l.filter(f=>typeof f=="string"):[]}function h(c){try{return JSON.parse(c)}catch{return}}}),3921:((W,I,e)=>{e.d(I,{J:()=>g,v:()=>m});
var r=e(7241),m=(E,n)=>new Promise((p,h)=>{if(n.aborted){h(g(n));return}const c=()=>{clearTimeout(N),h(g(n))},N=setTimeout(()=>{n.removeEventListener("abort",c),
p()},E);n.addEventListener("abort",c,{once:!0})}),g=E=>(0,r.uQ)(E.reason)}),2395:((W,I,e)=>{e.d(I,{Jj:()=>E,YI:()=>g,xS:()=>n});var r=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
m=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function g(p){return p.replaceAll(`\r
`,`
`).replace(r,"").replace(m,"\uFFFD")}function E(p,h){return p.length<=h?p:`${p.slice(0,h)}\u2026 (${p.length-h} more characters)`}function n(p,h=500){const c=g(
p.slice(0,4*h)).replace(/[\s\ufffd]+/g," ").trim();return c.length>h?`${c.slice(0,h)}\u2026`:c}}),136:((W,I,e)=>{e.d(I,{BR:()=>oe,Yh:()=>de,lx:()=>ce});var r=e(
1716),m=C=>C==null?"nothing":Array.isArray(C)?"a list":typeof C=="object"?"a mapping":typeof C=="string"?`the text ${JSON.stringify(C.slice(0,60))}`:typeof C=="\
number"||typeof C=="boolean"?`the ${typeof C} ${C}`:typeof C,g=(C,O,T)=>[{path:T,message:`expected ${C}, found ${m(O)}`}],E=(C,O)=>typeof C=="string"?[]:g(typeof C==
"number"||typeof C=="boolean"?`a text (write it in quotes: "${C}")`:"a text",C,O),n=(C,O)=>Number.isInteger(C)?[]:g("a whole number",C,O),p=(C,O)=>typeof C=="bo\
olean"?[]:g("true or false",C,O),h=C=>(O,T)=>O===C?[]:g(C,O,T),c=C=>(O,T)=>O===void 0?[]:C(O,T),N=C=>(O,T)=>O==null?[]:C(O,T),l=C=>(O,T)=>Array.isArray(O)?O.flatMap(
(Z,x)=>C(Z,[...T,x])):g("a list",O,T),f=C=>(O,T)=>(0,r.Gv)(O)?Object.entries(C).flatMap(([Z,x])=>x(Object.hasOwn(O,Z)?O[Z]:void 0,[...T,Z])):g("a mapping",O,T),
$=C=>(O,T)=>(0,r.Gv)(O)?Object.entries(O).flatMap(([Z,x])=>C(x,[...T,Z])):g("a mapping",O,T),D=C=>(O,T)=>C()(O,T),P=c($(E)),A=f({name:E,implementation:c(E),type:c(
E),methods:N(l(E)),modelUri:N(E),endpoint:N(f({type:c(E)})),logger:N(f({mode:c(E)})),parameters:N(l(f({name:E}))),children:N(l(D(()=>A)))}),v=f({name:E,image:c(
E),securityContext:N(f({})),ports:N(l(f({})))}),_=f({replicas:c(n),spec:c(f({containers:N(l(v)),initContainers:N(l(v)),volumes:N(l(f({})))}))}),k=f({name:E,graph:A,
componentSpecs:N(l(_)),replicas:c(n),traffic:c(n),shadow:c(p),annotations:P,labels:P,progressDeadlineSeconds:c(n),explainer:N(f({type:c(E),modelUri:N(E)})),svcOrchSpec:N(
f({env:N(l(f({name:E})))}))}),J=f({apiVersion:E,kind:h("SeldonDeployment"),metadata:c(f({name:c(E),namespace:c(E),labels:P,annotations:P})),spec:f({predictors:l(
k),protocol:c(E),replicas:c(n),annotations:P})}),ce=C=>J(C,[]),oe=C=>ce(C).length===0,re=(C,O)=>[...J(C,O),...f({metadata:f({name:E,labels:$(E),annotations:$(E)})})(
C,O)],de=C=>re(C,[]).length===0}),4755:((W,I,e)=>{e.d(I,{Ef:()=>A,PQ:()=>D,i9:()=>P,kl:()=>n,ld:()=>h,os:()=>f,sc:()=>l,tf:()=>$});var r=e(8312),m=e(1716),g=e(7598),
E=e.n(g),n={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},p="seldon-deployment-id",h=8e3,c=63,N=O=>O.length<=
c?O:`seldon-${(0,g.createHash)("md5").update(O).digest("hex")}`,l=(O,T)=>T.annotations?.["seldon.io/svc-name"]??N(`${O}-${T.name}`),f=({spec:{protocol:O}})=>O===
"v2"||O==="kfserving",$=(O,T)=>f(O)?`/v2/models/${encodeURIComponent(T.graph.name)}/infer`:"/api/v1.0/predictions",D=(O,T,Z)=>`/seldon/${encodeURIComponent(T)}/${encodeURIComponent(
O.metadata.name)}${$(O,Z)}`,P=({spec:O})=>O.predictors.filter(({shadow:T})=>T!==!0);function A(O,T,Z,x){return{owner:Z,uid:x,marker:T,markerAnnotation:r.yl,modelPlaces:O.
spec.predictors.flatMap(({graph:F})=>ce(F)).map(oe),workloads:O.spec.predictors.flatMap(F=>re(O,F)),services:O.spec.predictors.flatMap(F=>_(O,F)),labelSelector:p,
readMarker:F=>(0,m.$6)(F,"spec","annotations",r.yl),readPodMarker:v,readStatus:J}}function v(O){const T=(0,m.$6)(O,"spec","template","metadata","annotations",r.
yl);if(T!==void 0)return T;const Z=(0,m.yR)(O,"spec","template","spec","containers").flatMap(x=>(0,m.yR)(x,"env")).find(x=>(0,m.$6)(x,"name")==="ENGINE_PREDICTO\
R");return(0,m.$6)((0,m.qF)(Buffer.from((0,m.$6)(Z,"value")??"","base64").toString("utf8")),"annotations",r.yl)}var _=(O,T)=>[{name:l(O.metadata.name,T),isRequired:(0,m.
$6)(O.spec,"serverType")!=="kafka"},...(k(O,T)?de(T.graph):[]).map(Z=>({name:N(`${O.metadata.name}-${T.name}-${Z}`),isRequired:!1}))],k=({spec:O},{annotations:T})=>[
O.annotations,T].some(Z=>Z?.["seldon.io/engine-separate-pod"]==="true");function J(O){const T=(0,m.$6)(O,"status","state"),Z=(0,m.$6)(O,"status","description")??
"";return T==="Available"?{state:"ready"}:{state:T==="Failed"?"failed":"working",description:Z}}var ce=({modelUri:O,children:T})=>[...O?[O]:[],...(T??[]).flatMap(
ce)],oe=O=>O.replace(/^pvc:\/\//,"/mnt/pvc/");function re(O,T){const x=`${O.metadata.name}-${T.name}`,F=`predictor ${T.name}`,G=T.componentSpecs?.length?T.componentSpecs:
[{}],ee=G.map((ne,fe)=>{const he=(0,m.yR)(ne,"spec","containers").map(X=>(0,m.$6)(X,"name")??""),z=[(0,m.$6)(ne,"metadata","name"),he.join("-"),de(T.graph).join(
"-")].filter(X=>X!==void 0);return{title:G.length>1?`${F}, component ${fe}`:F,names:z.map(X=>N(`${x}-${fe}-${X}`)),prefixes:[`${x}-${fe}-`],isMarked:!0,replicas:C(
O,T,ne)}}),te=(ne,fe)=>({title:`${F}, ${ne}`,names:[N(fe)],prefixes:[],isMarked:!1,replicas:void 0});return[...ee,...k(O,T)?[te("orchestrator",`${x}-svc-orch`)]:
[],...(0,m.$6)(T,"explainer","type")?[te("explainer",`${x}-explainer`)]:[]]}var de=({name:O,children:T})=>[O,...(T??[]).flatMap(de)];function C(O,T,Z){if(!((0,m.
Gv)((0,m.fK)(Z,"hpaSpec"))||(0,m.Gv)((0,m.fK)(Z,"kedaSpec"))))return(0,m.tk)(Z,"replicas")??T.replicas??(0,m.tk)(O.spec,"replicas")??1}}),1479:((W,I,e)=>{e.d(I,
{VY:()=>m,e7:()=>E,vd:()=>g});var r=e(9887),m={};(0,r.VA)(m,{requireOfNode:()=>g});var g,E=(0,r.E)({"require-of-node:require-of-node"(){g=n=>require(n)}})}),4570:((W,I,e)=>{
e.d(I,{s:()=>r});function r(m){const{GITHUB_SHA:g,GITHUB_SERVER_URL:E,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:p}=m,h=m.GITHUB_TRIGGERING_ACTOR||m.GITHUB_ACTOR;return{
...g?{commit:g}:{},...E&&n&&p?{link:`${E}/${n}/actions/runs/${p}`}:{},...h?{actor:h}:{}}}}),8917:((W,I,e)=>{e.d(I,{X:()=>g});var r=e(3086),m=e(1642),g={comment:{
kind:m.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and workflow. Where that cannot be \
done, the job summary says why."},"github-token":r.bU}}),9329:((W,I,e)=>{e.d(I,{$w:()=>P,Ee:()=>x,VU:()=>X,Ve:()=>D,X3:()=>v,eg:()=>F,gV:()=>A,s2:()=>z,xD:()=>_});
var r=e(8917),m=e(3086),g=e(1642),E=e(592),n=e(7241),p=e(3024),h=e.n(p),c=e(6760),N=e.n(c),l=e(8161),f=e.n(l),$=new Map([["train",async()=>(await Promise.resolve().
then(e.bind(e,5034))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,3376))).trainStart],["train-finish",async()=>(await Promise.resolve().
then(e.bind(e,4245))).trainFinish],["register",async()=>(await Promise.resolve().then(e.bind(e,7487))).register],["promote",async()=>(await Promise.all([e.e(477),
e.e(286)]).then(e.bind(e,4722))).promote],["demote",async()=>(await Promise.all([e.e(477),e.e(286)]).then(e.bind(e,1440))).demote],["render",async()=>(await Promise.
all([e.e(477),e.e(810)]).then(e.bind(e,8510))).render],["deploy",async()=>(await Promise.all([e.e(477),e.e(810)]).then(e.bind(e,670))).deploy],["rollback",async()=>(await Promise.
all([e.e(477),e.e(810)]).then(e.bind(e,8835))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,5051))).undeploy],["pipeline",async()=>(await Promise.
all([e.e(477),e.e(810)]).then(e.bind(e,7003))).pipeline]]),D=[...$.keys()],P=async R=>$.get(R)?.();async function A(){const R=[];for(const o of $.values())R.push(
await o());return R}var v="MLFLOW_STEPS_CREDENTIALS",_={"tracking-uri":{file:"uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},
"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",
isPath:!0}},k=64*1024;function J(R,o){const d=Object.hasOwn(_,R)?_[R]:void 0,b=o[v];if(d===void 0||!b)return;const L=b.split(":").filter(Boolean).map(H=>(0,c.join)(
H,d.file)).find(H=>(0,p.existsSync)(H));if(L===void 0||d.isPath)return L;try{if((0,p.statSync)(L).size>k)throw new Error("it is larger than 64 KiB");return(0,p.
readFileSync)(L,"utf8")}catch(H){throw new n.zg("E_INPUT",`${L} cannot be read: ${H instanceof Error?H.message:String(H)}`,{cause:H})}}var ce="mlflow-steps.yaml",
oe=256*1024;async function re(R,o,d){if(!(0,p.existsSync)(R))return new Map;if((0,p.statSync)(R).size>oe)throw new n.zg("E_CONFIG_FILE",`${R} is larger than 256\
 KiB.`);const{parse:b}=await Promise.all([e.e(477),e.e(810)]).then(e.bind(e,4664));let L;try{L=b((0,p.readFileSync)(R,"utf8"),{maxAliasCount:10})}catch(u){throw new n.
zg("E_CONFIG_FILE",`${R} is not valid YAML: ${u instanceof Error?u.message:String(u)}`,{cause:u})}const H=new Map,a=(u,y)=>{if(u!=null){if(typeof u!="object"||Array.
isArray(u))throw new n.zg("E_CONFIG_FILE",`${y} must be a mapping of input names to values.`);for(const[M,S]of Object.entries(u))if(!d.includes(M)){if(o.inputs[M]?.
secret)throw new n.zg("E_CONFIG_FILE",`${y} holds the secret ${M}. Give it as ${(0,g.Qn)(M)} instead.`);H.set(M,Array.isArray(S)?S.join(`
`):String(S))}}};return a(L,R),typeof L=="object"&&L!==null&&a(Object.entries(L).find(([u])=>u===o.name)?.[1],`${R}: ${o.name}`),H}function de(R,o,d,b,L){return[
d.texts.get(R),b[(0,g.Qn)(R)],...(o.variables??[]).map(a=>b[a]),J(R,b),L.get(R),o.default].find(a=>a!==void 0&&a.trim()!=="")}function C(R,o,d){return Object.entries(
R).flatMap(([b,L])=>[...L.kind.secretsIn?.(d)??[],L.secret?O(b,L,o,d):void 0]).filter(b=>b!==void 0)}function O(R,o,d,b){try{return de(R,o,d,b,new Map)}catch{return}}
function T(R,o){if(o.kind.isCommand)return"the command, after --";const d=o.variables?.[0]??(0,g.Qn)(R);return o.secret?d:`${(0,g.iP)(R)} (or ${d})`}function Z(R,o,d,b){
const L=[...o.problems],H={};for(const[a,u]of Object.entries(R)){if(u.kind.isCommand&&o.program){H[a]=o.program;continue}const y=de(a,u,o,d,b);if(y===void 0){u.
required&&L.push(`missing: ${T(a,u)}. ${u.description}`);continue}try{H[a]=u.kind.parse(y.trim(),d)}catch(M){if(!(M instanceof g.S7))throw M;L.push(`${a}: ${M.message}`)}}
if(L.length>0)throw new n.zg("E_INPUT",L.length===1?String(L[0]):`${L.length} inputs are wrong:
${L.map(a=>`  - ${a}`).join(`
`)}`);return H}function x(R,o){const d=(0,g.qb)(R,o);return`unknown input ${(0,g.iP)(R)}${d?`; did you mean ${(0,g.iP)(d)}?`:""}`}async function F(R,o){const d=new E.
k,b=new Map,L=[],H=new Map,a=o.readInputs(R);for(const S of C(R.inputs,a,o.env))o.mask(S),d.add(S);let u,y;try{u=await ee(R,o,a,d,b,L,H)}catch(S){y=G(S,o.signal),
u={outcome:y.outcome,code:y.code,reason:d.redact(y.message)}}const M=y?.exit??("code"in u?n.nU[u.code].exit:0);return b.set("outcome",u.outcome),b.set("reason",
d.redact(u.reason)),await o.finish({step:R,result:{...u,reason:d.redact(u.reason)},exitCode:M,...y?{error:y}:{},outputs:new Map([...b].map(([S,j])=>[S,d.redact(
j)])),summary:he(L,d),comments:[...H.values()].map(S=>({...S,blocks:he(S.blocks,d)}))}),M}function G(R,o){const d=R instanceof n.zg&&R.code==="E_CANCELLED";return(0,n.
uQ)(o.aborted&&!d?o.reason:R)}async function ee(R,o,d,b,L,H,a){const u=await re(ce,R,D),y=Z(R.inputs,d,o.env,u),M=fe(o.log,b),S=new AbortController,j=AbortSignal.
any([o.signal,S.signal]);let q,le;const _e={inputs:y,log:M,signal:o.signal,pipeline:o.pipeline,runProgram:o.runProgram,announceDeployment:o.announceDeployment,mlflow:()=>q??=
te(Z(m.hI,d,o.env,u),o,j,M),cluster:()=>le??=ne(Z(m.g$,d,o.env,u),o,j,M),output:(se,me)=>L.set(se,me),summarize:(...se)=>H.push(...se),comment:(se,...me)=>{const{
"github-token":w}=Z(r.X,d,o.env,u);a.set(JSON.stringify(se),{key:se,blocks:me,token:w})}};try{return await R.run(_e)}finally{S.abort(new n.zg("E_CANCELLED","The\
 step has ended."));const se=await Promise.allSettled([q,le]);for(const me of se)me.status==="fulfilled"&&me.value?.close()}}async function te(R,o,d,b){const{connectMlflow:L}=await Promise.
resolve().then(e.bind(e,5973));return L(R,o.env,d,b)}async function ne(R,o,d,b){const{connectCluster:L}=await e.e(55).then(e.bind(e,1878));return L(R,o.env,d,b)}
var fe=(R,{redact:o})=>({progress:d=>R.progress(o(d)),warn:d=>R.warn(o(d)),foreign:(d,b)=>R.foreign(o(d),o(b))});function he(R,{redact:o}){return R.map(d=>{switch(d.
kind){case"table":return{...d,header:d.header.map(o),rows:d.rows.map(b=>b.map(o))};case"log":return{...d,title:o(d.title),text:o(d.text)};case"heading":case"par\
agraph":return{...d,text:o(d.text)}}})}var K=5e3,z=(R,o,d)=>async(b,L,H)=>{const{spawn:a}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise((u,y)=>{
const M=a(b,L,{stdio:d,detached:!0,env:{...o,...H.env},...H.cwd===void 0?{}:{cwd:H.cwd}}),S=_e=>{if(M.pid!==void 0)try{process.kill(-M.pid,_e)}catch{}};let j;const q=()=>{
S("SIGTERM"),j=setTimeout(()=>S("SIGKILL"),K)},le=()=>{R.removeEventListener("abort",q),clearTimeout(j)};M.once("error",_e=>{le();const se=_e.code==="ENOENT"?"t\
here is no such program or working directory":_e.message;y(new n.zg("E_INPUT",`Cannot run ${b}: ${se}.`,{cause:_e}))}),M.once("close",(_e,se)=>{le(),R.aborted&&
S("SIGKILL"),u(_e??128+(se===null?0:l.constants.signals[se]))}),R.aborted?q():R.addEventListener("abort",q,{once:!0})})};function X(){const R=new AbortController,
o=(d,b)=>{process.on(d,()=>{R.signal.aborted&&process.exit(b),R.abort(new n.zg("E_CANCELLED",`Cancelled by ${d}.`,{exit:b}))})};return o("SIGINT",130),o("SIGTER\
M",143),R.signal}}),6954:((W,I,e)=>{e.d(I,{D:()=>r,J:()=>m});var r=5e3,m=g=>JSON.stringify(g).replace(/[\u007f-\uffff]/g,E=>`\\u${E.charCodeAt(0).toString(16).padStart(
4,"0")}`)}),8764:((W,I,e)=>{e.d(I,{B:()=>h});var r=e(7327),m=e(5593),g=e(3344),E=e(3086),n=e(1642),p={...E.hI,...r.y,command:{kind:n.G5,required:!0,description:"\
What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-dir\
ectory":{kind:n.Qq,description:"Where the command runs; the current directory unless given."}},h=(0,g.o)({name:"train",title:"run a training command as an MLflo\
w run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who star\
ted it.",inputs:p,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- pytho\
n train.py",run:async l=>{const{inputs:f,log:$,signal:D}=l,P=await l.mlflow(),{run:A}=await(0,r.T)(P,{given:f,pipeline:l.pipeline});l.output("run-id",A.id),l.output(
"artifact-uri",A.artifactUri);const v=P.runUrl(A);$.progress(`Run ${A.name||A.id}: ${v}`);const _=f["working-directory"],[k,...J]=c(f.command),ce=N(f,P.trackingUri,
A),oe=performance.now(),re=await l.runProgram(k,J,{env:ce,..._===void 0?{}:{cwd:_}}).catch(async O=>{throw await(0,m.wq)(P,A,D.aborted?"KILLED":"FAILED",$),O});
if(D.aborted)throw await(0,m.wq)(P,A,"KILLED",$),D.reason;if(re!==0)throw await(0,m.wq)(P,A,"FAILED",$),(0,m.n6)(re,"FAILED",v);await P.runs.end(A.id,"FINISHED",
Date.now());const de=((performance.now()-oe)/1e3).toFixed(1),C=await P.runs.get(A.id);return l.output("metrics",(0,m.qF)(C)),l.summarize({kind:"heading",text:`T\
rained in experiment ${f.experiment}`},{kind:"paragraph",text:`Run ${C.name||A.id} took ${de} s: ${v}`},(0,m.My)(C)),{outcome:"done",reason:`Run ${C.name||A.id}\
 is FINISHED after ${de} s: ${v}`}}}),c=l=>l.kind==="program"?l.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",l.text];function N(l,f,$){const D={MLFLOW_TRACKING_USERNAME:l["\
tracking-username"],MLFLOW_TRACKING_PASSWORD:l["tracking-password"],MLFLOW_TRACKING_TOKEN:l["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:l["tracking-insecure-\
tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:l["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:l["tracking-client-cert-file"]},P=Object.entries(D).
filter(A=>A[1]!==void 0);return{...Object.fromEntries(P),MLFLOW_TRACKING_URI:f,MLFLOW_EXPERIMENT_ID:$.experimentId,MLFLOW_RUN_ID:$.id}}}),3742:((W,I,e)=>{e.d(I,
{L5:()=>n,mu:()=>E,ur:()=>m});var r=e(3921),m={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function g(p,h,c,N){if(c!==void 0)return c;const l=Math.
min(h.maxDelayMs,h.firstDelayMs*2**p);return Math.round(l/2+l/2*N)}function E(p,h){if(p===void 0)return;if(/^\d+$/.test(p))return Number(p)*1e3;const c=Date.parse(
p);return Number.isNaN(c)?void 0:Math.max(0,c-h)}async function n(p,h,c,N=()=>{}){const l=performance.now()+h.totalMs;for(let f=0;;f+=1){const $=await p();if($.
kind==="value")return $.value;const D=g(f,h,$.retryAfterMs,Math.random());if(f>=h.maxRetries||performance.now()+D>l){if($.kind==="failure")throw $.error;return $.
value}$.kind==="failure"&&N($.error,D),await(0,r.v)(D,c)}}}),592:((W,I,e)=>{e.d(I,{k:()=>m});var r=3,m=class{#e=new Set;add(g){for(const E of[g,...g.split(/\r?\n/)])
E.trim().length>=r&&this.#e.add(E)}redact=g=>{let E=g;for(const n of this.#e)E=E.replaceAll(n,"***");return E}}}),7241:((W,I,e)=>{e.d(I,{nU:()=>E,uQ:()=>p,zg:()=>n});
var r=h=>({outcome:"invalid",exit:2,meaning:h}),m=h=>({outcome:"failed",exit:4,meaning:h}),g=h=>({outcome:"unreachable",exit:6,meaning:h}),E={E_UNEXPECTED:{outcome:"\
error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training command ended with a non-z\
ero exit code."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"\
A wait did not end in time."},E_INPUT:r("Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:r("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:r("The\
 tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:r("MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:r("M\
Lflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:r("MLflow refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:r("MLflow\
's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:r("What answers at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:r("MLf\
low refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:g(
"MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:r("No registered model has this name."),E_VERSION_NOT_FOUND:r("The registe\
red model has no such version."),E_RUN_NOT_FOUND:r("No run has this id."),E_RUN_DELETED:r("The run is deleted."),E_EXPERIMENT_NOT_FOUND:r("No experiment has thi\
s name, or it is deleted."),E_STAGE_UNKNOWN:r("MLflow has no such stage."),E_ALIAS_NOT_FOUND:r("No version of the model has this alias."),E_STAGE_EMPTY:r("No ve\
rsion of the model is in this stage."),E_RUN_WITHOUT_MODEL:r("The run has logged no model at this artifact path."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,
meaning:"MLflow reports that the registration failed."},E_ARTIFACT_TOO_LARGE:r("An artifact is larger than what the step reads."),E_GATES_MISSING:r("No gate was\
 given, and --no-gates was not said."),E_GATE_SYNTAX:r("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version w\
as not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:r(
"No version of the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},
E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:r("The model has no deploy.yaml \
in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:r("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:r("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:r(
"deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:r("deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:r("deploy\
.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:r("deploy.yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:r("The manifest brea\
ks a rule that the cluster or this project has."),E_MODEL_URI:r("No model server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:r("The \
model server of the manifest cannot load the model."),E_NAME_TAKEN:r("The name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:r("No m\
anifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:r("There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:r("The kubec\
onfig cannot be read."),E_KUBECONFIG_CONTEXT:r("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:r("The cluster answered 401: cr\
edentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:r("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:g("The cluster cann\
ot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that its API does not\
 allow."},E_CRD_MISSING:r("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:r("The namespace does not exist."),E_APPLY_REFUSED:m("The cluste\
r refused the manifest."),E_APPLY_CONFLICT:m("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:m("The new version cannot become ready."),E_DELETED_WHILE_WAITING:m(
"The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:r("Verification is required, and the model has no input example to send."),E_VERIFY_FAILED:m(
"The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way."}},n=class extends Error{name="\
StepError";code;outcome;exit;constructor(h,c,N={}){super(c,N.cause===void 0?void 0:{cause:N.cause});const l=E[h];this.code=h,this.outcome=N.outcome??l.outcome,this.
exit=N.exit??l.exit}};function p(h){if(h instanceof n)return h;const c=h instanceof Error?h.message:String(h);return new n("E_UNEXPECTED",c,{cause:h})}}),127:((W,I,e)=>{
e.d(I,{k:()=>l});var r=e(3663),m=e(3921),g=e(3344),E=e(3086),n=e(1642),p=e(7241),h="FAILED_REGISTRATION",c=500,N=5e3,l=(0,g.o)({name:"register",title:"register \
a run's model as a version",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it\
 made. Waits until the version is READY.",inputs:{...E.hI,model:{kind:n.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{
kind:n.Qq,required:!0,description:"The run that logged the model."},"artifact-path":{kind:n.Qq,default:"model",description:"The artifact path (MLflow 2) or name\
 (MLflow 3) that log_model was given."},tags:{kind:n.AS,description:"Tags of the version."},timeout:{kind:n.p0,default:"10m",description:"How long to wait until\
 the version is READY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as\
 MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model \
wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async v=>{const{inputs:_,log:k,signal:J}=v,ce=await v.mlflow(),oe=await f(ce,_["run-id"],k),re=await(0,r.P6)(
ce,oe,_["artifact-path"]),de=_.tags??new Map,C=await $(ce,_.model,oe,re),{version:O,isOurs:T}=C??await D(ce,_.model,oe,re,de,k);v.output("version",O.version),v.
output("source",O.source),v.output("created",String(T)),await P(ce,O,_.timeout,J,k),T||await A(ce,O,de);const Z=`version ${O.version} of "${_.model}"`;return v.
summarize({kind:"heading",text:`${T?"Registered":"Found"} ${Z}`},{kind:"table",header:["run","source"],rows:[[oe.name||oe.id,O.source]]}),T?{outcome:"done",reason:`\
Registered ${Z} from run ${oe.id}.`}:{outcome:"unchanged",reason:`Run ${oe.id} is registered already as ${Z}.`}}});async function f(v,_,k){const J=await v.runs.
get(_);if(J.deleted)throw new p.zg("E_RUN_DELETED",`Run ${_} is deleted. Restore it (\`mlflow runs restore --run-id ${_}\`), or name another run.`);return(J.status===
"FAILED"||J.status==="KILLED")&&k.warn(`Run ${_} ended as ${J.status}; its model is registered all the same.`),J}async function $(v,_,k,{source:J}){const oe=(await v.
registry.versionsOfRun(_,k.id)).find(re=>re.source===J&&re.status!==h);return oe&&{version:oe,isOurs:!1}}async function D(v,_,k,J,ce,oe){await v.registry.ensureModel(
_);const re=await v.registry.createVersion({model:_,runId:k.id,tags:ce,...J}).catch(async C=>{if(!(C instanceof p.zg)||C.code!=="E_MLFLOW_UNREACHABLE")throw C;oe.
warn(`${C.message} Looking whether the version was registered.`);const O=await $(v,_,k,J);if(O===void 0)throw C;return O.version}),de=await $(v,_,k,J);return de===
void 0||Number(de.version.version)>=Number(re.version)?{version:re,isOurs:!0}:(oe.warn(`Another step registered version ${de.version.version} from the same run \
meanwhile; version ${re.version} is taken back.`),await v.registry.deleteVersion(_,re.version),de)}async function P(v,_,k,J,ce){const oe=performance.now()+k,re=`\
version ${_.version} of "${_.model}"`;let de=_;for(let C=c;de.status!=="READY";C=Math.min(2*C,N)){if(de.status===h)throw new p.zg("E_REGISTRATION_FAILED",`MLflo\
w could not register ${re}: ${de.statusMessage||"it does not say why"}.`);const O=oe-performance.now();if(O<=0)throw new p.zg("E_TIMEOUT",`After ${k/1e3} s, ${re}\
 is still ${de.status||"without a status"}. Run the step again to wait on.`);ce.progress(`Waiting for ${re}: ${de.status||"no status yet"}`),await(0,m.v)(Math.min(
C,O),J),de=await v.registry.version(_.model,_.version)}}async function A(v,_,k){for(const[J,ce]of k)_.tags.get(J)!==ce&&await v.registry.setVersionTag(_.model,_.
version,J,ce)}}),7327:((W,I,e)=>{e.d(I,{T:()=>m,y:()=>E});var r=e(1642);async function m({runs:n},{given:p,pipeline:h,startTag:c}){const N=await n.ensureExperiment(
p.experiment),l=c&&await n.findRunning(N,...c);if(l)return{run:l,isNew:!1};const f=p["run-name"];return{run:await n.create({experimentId:N,...f===void 0?{}:{name:f},
tags:new Map([...g(h,p.tags),...c?[c]:[]]),startTimeMs:Date.now()}),isNew:!0}}function g({commit:n,link:p,actor:h},c=new Map){const l=[["mlflow-steps.pipeline",
p],["mlflow.source.git.commit",n],["mlflow.user",h]].flatMap(([f,$])=>$===void 0||$===""?[]:[[f,$]]);return new Map([...l,...c])}var E={experiment:{kind:r.Qq,required:!0,
description:"The experiment to run in; created where there is none."},"run-name":{kind:r.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{
kind:r.AS,description:"Tags of the run."}}}),9887:((W,I,e)=>{e.d(I,{E:()=>h,P$:()=>c,VA:()=>N,Yp:()=>$,f1:()=>f});var r=Object.create,m=Object.defineProperty,g=Object.
getOwnPropertyDescriptor,E=Object.getOwnPropertyNames,n=Object.getPrototypeOf,p=Object.prototype.hasOwnProperty,h=(D,P,A)=>function(){if(A)throw A[0];try{return D&&
(P=(0,D[E(D)[0]])(D=0)),P}catch(_){throw A=[_],_}},c=(D,P)=>function(){try{return P||(0,D[E(D)[0]])((P={exports:{}}).exports,P),P.exports}catch(v){throw P=0,v}},
N=(D,P)=>{for(var A in P)m(D,A,{get:P[A],enumerable:!0})},l=(D,P,A,v)=>{if(P&&typeof P=="object"||typeof P=="function")for(let _ of E(P))!p.call(D,_)&&_!==A&&m(
D,_,{get:()=>P[_],enumerable:!(v=g(P,_))||v.enumerable});return D},f=(D,P,A)=>(A=D!=null?r(n(D)):{},l(P||!D||!D.__esModule?m(A,"default",{value:D,enumerable:!0}):
A,D)),$=D=>l(m({},"__esModule",{value:!0}),D)}),4781:((W,I,e)=>{e.d(I,{$I:()=>C,Ag:()=>de,GC:()=>te,HT:()=>re,He:()=>T,J5:()=>P,SX:()=>x,kz:()=>Z,uJ:()=>K,uT:()=>he,
xP:()=>D,xc:()=>F,yR:()=>O});var r=e(3742),m=e(5785),g=e(1716),E=e(2395),n=e(7241),p=(o,d)=>new n.zg("E_MLFLOW_UNREACHABLE",o,{cause:d});function h(o,d){if(o.code===
"EPROTO"&&o.message.includes("wrong version number"))return{error:new n.zg("E_TRACKING_URI",`${d} does not speak TLS. Did you mean http://${d.replace(/^https:\/\//,
"")}?`,{cause:o}),isFinal:!0};if((0,m.gt)(o.code)){const L=`The TLS connection to MLflow at ${d} failed: ${(0,E.xS)(o.message)}. Give the authority that signed \
its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new n.zg("E_MLFLOW_TLS",L,{cause:o}),isFinal:!0}}
if(o.code==="ENOTFOUND")return{error:p(`MLflow cannot be reached: no host has the name in ${d}. Check the tracking URI.`,o),isFinal:!0};const b=o.code==="ECONNR\
EFUSED"?"nothing listens there (connection refused)":(0,E.xS)(o.message);return{error:p(`MLflow at ${d} cannot be reached: ${b}.`,o),isFinal:!1}}function c(o,d,b,L){
const{status:H,body:a}=o;if(H>=300&&H<400){const u=(0,E.xS)(N(o.headers.location??""));return new n.zg("E_NOT_MLFLOW",`${d} redirects${u===""?"":` to ${u}`}, wh\
ich is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`)}if(H===401){const u=L?"The cre\
dentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN\
).";return new n.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${d} answered 401 (unauthorized). ${u}`)}if(H===403&&a.includes("Invalid Host header")){const u=d.replace(
/^https?:\/\//,"").replace(/\/.*$/,"");return new n.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${d} refused the Host header "${u}". Start it with --allowed-hosts nam\
ing ${u} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(H===403){const u=b===""&&/^\s*</.test(a)?"":` It says: ${(0,E.xS)(a)}`;return new n.
zg("E_MLFLOW_FORBIDDEN",`MLflow at ${d} answered 403 (forbidden): these credentials may not do this.${u}`)}}var N=o=>o.replace(/[?#].*$/s,""),l=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
f=o=>JSON.parse(o.replace(l,d=>d.startsWith('"')?d:`"${d}"`)),$=32*1024*1024;function D({base:o,headers:d,wire:b,timeoutMs:L,retryPolicy:H,signal:a,log:u}){const y=`${o.
origin}${o.pathname.replace(/\/$/,"")}`,M=(w,B={})=>{const V=new URL(`${y}/${w}`);for(const[Y,pe]of Object.entries(B))pe!==void 0&&V.searchParams.set(Y,pe);return V},
S=(w,B)=>u.progress(`${w.message} Trying again in ${(B/1e3).toFixed(1)} s.`),j=async(w,B,V)=>{let Y;try{Y=await b.send({...w,timeoutMs:L,signal:a,isFresh:!B})}catch(pe){
return le(pe,B)}return V(Y)},q=w=>{const{method:B,isIdempotent:V=!0}=w,Y=w.body?{headers:{...d,"content-type":"application/json"},body:JSON.stringify(w.body)}:{
headers:d},pe={method:B,url:M(`api/2.0/mlflow/${w.endpoint}`,w.query),...Y,maxBytes:$};return j(pe,V,ge=>A(ge,V)?_e(ge,w.endpoint):{kind:"value",value:se(ge,w)})},
le=(w,B)=>{if(!(w instanceof m.wC))throw w;const{error:V,isFinal:Y}=h(w,y);if(Y||!B&&w.wasSent)throw V;return{kind:"failure",error:V,retryAfterMs:void 0}},_e=(w,B)=>({
kind:"failure",error:p(`MLflow at ${y} answered ${B} with ${w.status}${J(w)}.`),retryAfterMs:(0,r.mu)(w.headers["retry-after"],Date.now())}),se=(w,B)=>{const V=v(
w.body,B.hasExactNumbers??!1);if(w.status===200){if(w.isCut)throw new n.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${B.endpoint} is longer than ${$} bytes.`);if((0,g.
Gv)(V))return{ok:!0,body:V,serverNowMs:_(w.headers.date)};throw new n.zg("E_NOT_MLFLOW",`What answers at ${y} is not MLflow: ${B.endpoint} came back as ${k(w)}.\
 Check the tracking URI.`)}const Y=(0,g.Gv)(V)&&typeof V.error_code=="string"?V.error_code:"",pe=c(w,y,Y,"authorization"in d);if(pe)throw pe;const ge=(0,g.Gv)(V)&&
typeof V.message=="string"?(0,E.xS)(V.message):"";if(w.status>=500&&w.status!==501)throw p(`MLflow at ${y} answered ${B.endpoint} with ${w.status}${J(w)}.`);return{
ok:!1,status:w.status,errorCode:Y,message:ge}},me=w=>(0,r.L5)(()=>q(w),H,a,S);return{call:me,expect:async w=>{const B=await me(w);if(!B.ok)throw P(w.endpoint,B,
y);return B.body},readFile:(w,B,V,Y)=>{const pe={method:"GET",url:M(w,B),headers:d,maxBytes:V},ge=async ye=>{if(ye.status===500&&!await Y())return{kind:"value",
value:{kind:"missing"}};if(A(ye,!0))return _e(ye,w);if(ye.status===200)return{kind:"value",value:ye.isCut?{kind:"too-large"}:{kind:"text",text:ye.body}};const t=se(
ye,{method:"GET",endpoint:w});if(!t.ok&&t.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw t.ok?p(`MLflow at ${y} answere\
d ${w} with ${ye.status}.`):P(w,t,y)};return(0,r.L5)(()=>j(pe,!0,ge),H,a,S)},writeFile:({method:w,path:B,query:V,text:Y,isIdempotent:pe})=>{const ge={method:w,url:M(
B,V),headers:{...d,"content-type":"application/octet-stream"},body:Y,maxBytes:$},ye=t=>{if(t.status===200)return{kind:"value",value:void 0};if(A(t,pe))return _e(
t,B);const s=se(t,{method:w,endpoint:B});return{kind:"value",value:s.ok?void 0:s}};return(0,r.L5)(()=>j(ge,pe,ye),H,a,S)}}}function P(o,d,b){return d.errorCode===
""?new n.zg("E_NOT_MLFLOW",`What answers at ${b} is not MLflow, or an MLflow without ${o}: it answered ${d.status} in another form. Check the tracking URI, also\
 for a path that belongs to it.`):new n.zg("E_MLFLOW_REFUSED",`MLflow refused ${o} (${d.status} ${(0,E.xS)(d.errorCode)}): ${d.message}`)}function A({status:o,body:d},b){
return o===429?!0:b&&(o===408||o>=500)&&o!==501&&!d.includes('"FEATURE_DISABLED"')}function v(o,d){try{return d?f(o):JSON.parse(o)}catch{return}}function _(o){const d=Date.
parse(o??"");return Number.isNaN(d)?void 0:d}var k=o=>/^\s*</.test(o.body)?"HTML":"something that is no JSON object";function J(o){const d=v(o.body,!1),b=(0,g.Gv)(
d)&&typeof d.message=="string"?d.message:/^\s*</.test(o.body)?"":o.body,L=(0,E.xS)(b);return L===""?"":`: ${L.replace(/\.$/,"")}`}var ce=(o,d)=>async(b,L,H)=>{const{
scheme:a="",host:u="",folder:y=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(b.artifactUri)?.groups??{},M=le=>new n.zg("E_MLFL\
OW_REFUSED",`The artifacts of run ${b.id} lie at ${(0,E.xS)(b.artifactUri)}, ${le}.`);if(u!==""&&u!==new URL(d).host)throw M("which is another server than the t\
racking URI");const S=[...y.split("/"),...L.split("/")].filter(le=>le!=="");if(S.includes("..")||S.includes("."))throw M("which is no folder");const j=a===""?{method:"\
POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:b.id,path:L},text:H,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${S.
map(encodeURIComponent).join("/")}`,text:H,isIdempotent:!0},q=await o.writeFile(j);if(q!==void 0)throw a===""&&q.errorCode===""?M("not behind its artifact proxy\
, and this MLflow takes no files for there"):P(j.path,q,d)},oe=o=>Array.isArray(o);function re(o,d){const b=(0,g.Gv)(o)?o[d]:void 0;if(!(0,g.Gv)(b))throw new n.
zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${d}", as no MLflow server does. Check the tracking URI.`);return b}function de(o,d){const b=o[d]??
{};if(!(0,g.Gv)(b))throw G(d,"an object");return b}function C(o,d){const b=o[d]??[];if(!oe(b)||!b.every(g.Gv))throw G(d,"a list of objects");return b}function O(o,d){
const b=o[d]??"";if(typeof b=="number")return String(b);if(typeof b!="string")throw G(d,"a text");return b}function T(o,d){const b=O(o,d);if(b==="")throw G(d,"a\
 text");return b}function Z(o,d,b){const L=o[d];if(L===void 0)return b;const H=typeof L=="string"&&L!==""?Number(L):L;if(typeof H!="number"||Number.isNaN(H))throw G(
d,"a number");return H}var x=(o,d)=>new Map(C(o,d).map(b=>[T(b,"key"),O(b,"value")])),F=o=>[...o].map(([d,b])=>({key:d,value:b})),G=(o,d)=>new n.zg("E_MLFLOW_RE\
SPONSE",`MLflow answered with a "${o}" that is not ${d}. Is the tracking URI's server a supported MLflow?`),ee=1e3;function te(o,d,b,L){const H=async(y,M)=>{const S=[];
let j;for(let q=0;q<ee;q+=1){const le=await o.call({method:"GET",endpoint:y,query:{...M,page_token:j}});if(!le.ok&&le.errorCode==="")return;if(!le.ok&&le.errorCode===
"RESOURCE_DOES_NOT_EXIST")return[];if(!le.ok)throw P(y,le,d);const _e=(0,g.Gv)(le.body)?le.body:{};if(S.push(...C(_e,"files").map(R)),j=O(_e,"next_page_token"),
j==="")break}return S},a=async(y,M)=>await H("artifacts/list",{run_id:y,...M===""?{}:{path:M}})??[],u=async(y,M)=>{if(y.modelId!=="")return H(`logged-models/${encodeURIComponent(
y.modelId)}/artifacts/directories`,M===""?{}:{artifact_directory_path:M});const S=await fe(y,b);return S===void 0?void 0:(await a(y.runId,K(S,M))).map(q=>({...q,
path:q.path.slice(S===""?0:S.length+1)}))};return{listOfRun:a,listOfVersion:u,readOfRun:async(y,M,S)=>{const j=async()=>z(await a(y,X(M)),M);return ne(await o.readFile(
"get-artifact",{run_uuid:y,path:M},S,j),M,S)},readOfVersion:async(y,M,S,j)=>{const q=async()=>z(await u(await L.version(y,M),X(S)),S),le={name:y,version:M,path:S};
return ne(await o.readFile("model-versions/get-artifact",le,j,q),S,j)},writeToRun:ce(o,d)}}function ne(o,d,b){switch(o.kind){case"text":return o.text;case"missi\
ng":return;case"too-large":throw new n.zg("E_ARTIFACT_TOO_LARGE",`${d} is larger than the ${b} bytes that are read of it.`)}}async function fe(o,d){if(o.runId===
"")return;const b=new RegExp(`^runs:/${o.runId}/(.+)$`).exec(o.source)?.[1];if(b!==void 0)return he(b);const{artifactUri:L}=await d.get(o.runId),H=L.replace(/\/+$/,
"");if(!(H===""||!`${o.source}/`.startsWith(`${H}/`)))return he(o.source.slice(H.length))}var he=o=>o.replace(/^\/+|\/+$/g,""),K=(...o)=>o.filter(d=>d!=="").join(
"/"),z=(o,d)=>o?.some(b=>b.path===d)??!1,X=o=>o.split("/").slice(0,-1).join("/"),R=o=>{const d=Z(o,"file_size",-1);return{path:T(o,"path"),isDirectory:o.is_dir===
!0,size:d<0?void 0:d}}}),5521:((W,I,e)=>{e.d(I,{MU:()=>E,Uw:()=>c,Zy:()=>p,sB:()=>h});var r=e(8312),m=e(1716),g=e(7241),E=l=>(0,m.$6)(l,"metadata","labels",r.Ly)===
r.bU,n=(l,f)=>(0,m.$6)(l,"metadata","annotations",f),p=l=>n(l,r.ej),h=l=>n(l,r.B0);function c(l,f,$){if(!l)return;const{annotations:D}=f.metadata,P=N(l,D[r.B0],
D[r.hD]);if(P!==void 0)throw new g.zg("E_NAME_TAKEN",`${$} ${P}. Choose another name with --name, or remove that deployment first.`)}function N(l,f,$){if(!E(l)){
const A=(0,m.$6)(l,"metadata","labels",r.Ly);return`exists, and mlflow-steps did not deploy it${A===void 0?"":` (${r.Ly} is ${A})`}`}const D=h(l);if(D!==f)return`\
serves another model, ${D??"of unknown name"}`;const P=n(l,r.hD);if(P&&$&&P!==$)return`serves this model for another target, ${P} instead of ${$}`}}),3565:((W,I,e)=>{
e.r(I),e.d(I,{cli:()=>he});var r=e(9329),m=e(8917),g=e(3344),E=e(3086),n=e(1642),p=e(2395),h=e(7241),c=e(9887);const N=require("node:util");var l=e(3024),f=e(6760),
$="0.1.0",D={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"\
Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small outputs there as files of 1 KB in total, which\
 is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function P(K,z){const X=z.indexOf("--"),R=X<0?z:z.slice(0,X),o=X<0?
[]:z.slice(X+1),d=Object.entries(K.inputs).filter(([,se])=>!se.secret&&!se.kind.isCommand),b=new Map([...d.map(([se,me])=>[se,me.kind.isFlag?"boolean":"string"]),
...Object.entries(D).map(([se,{type:me}])=>[se,me])]),{tokens:L}=(0,N.parseArgs)({args:[...R],options:Object.fromEntries([...b].map(([se,me])=>[se,{type:me}])),
strict:!1,allowPositionals:!0,tokens:!0}),H=new Map,a=[];let u=!1;for(const se of L){if(se.kind==="positional"&&(u||a.push(`unexpected argument "${se.value}"; i\
nputs are given as --name value`),u=!1),se.kind!=="option")continue;const me=se.rawName==="-h"?"help":se.name;u=!b.has(me);const w=K.inputs[me];w?.secret?a.push(
`${(0,n.iP)(me)} is a secret, and process lists show flags: set ${w.variables?.[0]??(0,n.Qn)(me)} instead`):u?a.push((0,r.Ee)(me,[...b.keys()])):b.get(me)==="bo\
olean"?H.set(me,se.value??"true"):se.value===void 0?a.push(`${(0,n.iP)(me)} needs a value`):H.has(me)?w?.kind.isRepeatable?H.set(me,`${H.get(me)}
${se.value}`):a.push(`${(0,n.iP)(me)} is given twice`):H.set(me,se.value)}const y=A(H,"output");y!==void 0&&y!=="json"&&a.push(`--output: expected json, got "${y}\
"`);const M=A(H,"output-dir")||void 0,S=A(H,"results-dir")||void 0,j=A(H,"help")!==void 0,[q,...le]=o,_e=Object.values(K.inputs).some(({kind:se})=>se.isCommand);
return q!==void 0&&!_e&&a.push(`${K.name} runs no command; leave out -- and what follows`),{given:{texts:H,problems:a,...q===void 0?{}:{program:{kind:"program",
argv:[q,...le]}}},help:j,json:y==="json",outputDir:M,resultsDir:S}}function A(K,z){const X=K.get(z);return K.delete(z),X}var v=1024,_=200;function k({step:K,outputs:z}){
const X={...g.e,...K.outputs},R=Object.entries(X).filter(([L,{kind:H}])=>H==="small"&&L!=="reason").map(([L])=>({name:L,value:z.get(L)??""})),o=new Map,d=[];let b=v-
_;for(const{name:L,value:H}of R.toSorted((a,u)=>a.value.length-u.value.length)){const a=Buffer.byteLength(H),u=a<=b;u?b-=a:d.push(L),o.set(L,u?H:"")}return o.set(
"reason",J(z.get("reason")??"",b+_)),{results:o,dropped:d}}function J(K,z){if(Buffer.byteLength(K)<=z)return K;const X="\u2026";return Buffer.from(K).subarray(0,
z-Buffer.byteLength(X)).toString().replace(/\ufffd+$/,"")+X}function ce(K){return K.map(oe).join(`

`)}function oe(K){switch(K.kind){case"heading":return K.text;case"paragraph":return K.text;case"table":return re([K.header,...K.rows]);case"log":return`${K.title}\

${K.text.split(`
`).map(z=>`  | ${z}`).join(`
`)}`}}function re(K){const z=(K[0]??[]).map((d,b)=>Math.max(...K.map(L=>(L[b]??"").length))),X=d=>`  ${z.map((b,L)=>(d[L]??"").padEnd(b)).join("  ")}`.trimEnd(),
[R,...o]=K.map(X);return[R,`  ${z.map(d=>"-".repeat(d)).join("  ")}`,...o].join(`
`)}function de(K,z){const X=(0,r.VU)(),R=performance.now(),o=L=>{process.stderr.write(`${(0,p.YI)(L)}
`)},d={progress:L=>o(`${((performance.now()-R)/1e3).toFixed(1).padStart(6)}s  ${L}`),warn:L=>o(`warning  ${L}`),foreign:(L,H)=>o(`${L}
${H.split(`
`).map(a=>`  | ${a}`).join(`
`)}`)},b=async L=>{if(L.comments.length===0)return[];if(z.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitHu\
b."];const[{postComments:H},{readPipelineFacts:a}]=await Promise.all([e.e(394).then(e.bind(e,7266)),Promise.resolve().then(e.bind(e,6916))]);return H(L,{env:z,signal:X,
link:a(z).link,say:u=>d.progress(u)})};return{env:z,log:d,signal:X,pipeline:T(z),announceDeployment:z.GITHUB_ACTIONS!=="true"?void 0:async L=>{const[{announceDeployment:H},
{readPipelineFacts:a}]=await Promise.all([e.e(394).then(e.bind(e,6951)),Promise.resolve().then(e.bind(e,6916))]);return H(L,{env:z,signal:X,link:a(z).link,warn:u=>d.
warn(u)})},runProgram:(0,r.s2)(X,z,["inherit",2,2]),readInputs:()=>K.given,mask:()=>{},finish:async L=>{if(K.outputDir!==void 0&&O(K.outputDir,L.outputs),K.resultsDir!==
void 0){const{results:H,dropped:a}=k(L);O(K.resultsDir,H),a.length>0&&d.warn(`No room among the results for ${a.join(", ")}; --output-dir has all outputs.`)}K.json?
process.stdout.write(`${JSON.stringify(Object.fromEntries(L.outputs))}
`):L.step.prints!==void 0&&process.stdout.write(L.outputs.get(L.step.prints)??"");for(const H of await b(L))d.warn(H);L.summary.length>0&&o(`
${ce(L.summary)}
`),o(C(L))}}}function C({step:K,result:z,error:X}){if(!("code"in z))return`${K.name}: ${z.outcome}. ${z.reason}`;const R=z.code==="E_UNEXPECTED"&&X?.cause instanceof
Error?`
${X.cause.stack??""}`:"";return`${K.name}: ${z.outcome} [${z.code}] ${z.reason}${R}`}function O(K,z){(0,l.mkdirSync)(K,{recursive:!0});for(const[X,R]of z)(0,l.writeFileSync)(
(0,f.join)(K,X),R)}function T(K){const{MLFLOW_STEPS_PIPELINE_COMMIT:z,MLFLOW_STEPS_PIPELINE_LINK:X,MLFLOW_STEPS_PIPELINE_ACTOR:R}=K;return{...z?{commit:z}:{},...X?
{link:X}:{},...R?{actor:R}:{}}}var Z=100;function x(K,z){const X=Math.max(...K.map(({name:R})=>R.length));return`mlflow-steps ${z}: train, register, promote and\
 deploy MLflow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${K.map(({name:R,title:o})=>`  ${R.padEnd(X)}  ${o}`).join(`
`)}

Inputs come from flags, then from ${(0,n.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${r.X3} (folders with ${Object.values(r.xD).map(({file:R})=>R).join(", ")}),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 130, 143 cancelled
`}function F(K){const z=Object.values(K.inputs).some(({kind:L})=>L.isCommand),X=Object.entries(K.inputs).filter(([,{kind:L}])=>!L.isCommand),R=L=>X.filter(([H])=>H in
L),o=X.filter(([L])=>!(L in E.hI)&&!(L in E.g$)),d=[...o.filter(([,{required:L}])=>L),...o.filter(([,{required:L}])=>!L)],b=Object.entries({...g.e,...K.outputs});
return`mlflow-steps ${K.name}: ${K.title}

Usage: mlflow-steps ${K.name} --input value \u2026${z?" -- program argument \u2026":""}

${ne(K.description,"")}

Example:
  ${K.example.trim().split(`
`).join(`
  `)}
${G("Inputs",d)}${G("MLflow",R(E.hI))}${G("Kubernetes",R(E.g$))}
Outputs:
${b.map(([L,{description:H}])=>te(L,H)).join(`
`)}

Also:
${Object.entries(D).map(([L,H])=>te(`${(0,n.iP)(L)} ${H.value}`.trim(),H.description)).join(`
`)}
`}var G=(K,z)=>z.length===0?"":`
${K}:
${z.map(([X,R])=>ee(X,R)).join(`
`)}
`;function ee(K,z){const X=[z.required?"required":void 0,z.default===void 0?void 0:`default: ${z.default}`,z.kind.isFlag||z.kind.label==="text"?void 0:z.kind.label,
z.variables?`also ${z.variables.join(", ")}`:void 0].filter(o=>o!==void 0),R=z.secret?`${(0,n.Qn)(K)} (never a flag)`:(0,n.iP)(K);return te(R,`${z.description}${X.
length>0?` [${X.join("; ")}]`:""}`)}var te=(K,z)=>`  ${K}
${ne(z,"      ")}`;function ne(K,z){const X=[];let R="";for(const o of K.split(/\s+/))R!==""&&z.length+R.length+1+o.length>Z?(X.push(z+R),R=o):R=R===""?o:`${R} ${o}`;
return[...X,z+R].join(`
`)}async function fe(K,z){const[X,...R]=K;if(X==="--version")return process.stdout.write(`${$}
`),0;if(X===void 0||X==="--help"||X==="-h"||X==="help")return(X===void 0?process.stderr:process.stdout).write(x(await(0,r.gV)(),$)),X===void 0?2:0;const o=await(0,r.
$w)(X);if(!o){const b=(0,n.qb)(X,r.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(X)}${b?`; did you mean ${b}?`:""}
Steps: ${r.Ve.join(", ")}. See mlflow-steps --help.
`),2}const d=P(o,R);return d.help?(process.stdout.write(F(o)),0):(0,r.eg)(o,de(d,z))}var he=async()=>{process.exitCode=await fe(process.argv.slice(2),process.env)}}),
5973:((W,I,e)=>{e.d(I,{connectMlflow:()=>b});var r=e(7884),m=e(6851),g=e(6438),E=e(6780),n=e(4781),p=e(3742),h=e(5785),c=e(3921),N=e(1479),l=e(1716),f=e(7241),$=e(
9887),D=e(3024),P=e.n(D);function A(a){const u=S=>{throw new f.zg("E_TRACKING_URI",`The tracking URI ${S}`)},y=a.trim();if(/^databricks(:|$)/i.test(y)&&u("names\
 Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(y)&&u("is a data\
base, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(
y)||/^[\w-]+$/.test(y))&&u(`is a folder (${v(y)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.
test(y)){const S=/^[\w.-]+(:\d+)?(\/|$)/.test(y);u(`must begin with http:// or https://.${S?` Did you mean http://${y}?`:` It is ${v(y)}.`}`)}const M=URL.canParse(
y)?new URL(y):u(`cannot be read: ${v(y)}.`);return(M.username!==""||M.password!=="")&&u("contains a user name or password, which logs would show. Give them as t\
racking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(M.hash!==""||M.search!=="")&&u(`is a page of MLflow's user inter\
face. Give the server's address only: ${M.origin}${M.pathname.replace(/\/+$/,"")}`),M.pathname=M.pathname.replace(/\/+$/,""),M}var v=a=>a.replace(/\/\/[^/@]*@/,
"//***@");function _(a,u){const y=a["tracking-username"],M=a["tracking-password"],S=a["tracking-token"],j=u.MLFLOW_WORKSPACE,q=y&&M?`Basic ${Buffer.from(`${y}:${M}`).
toString("base64")}`:S?`Bearer ${S}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...q?{authorization:q}:{},...j?{"x-mlflow-workspace":j}:
{}}}function k(a,u){const y=a[u]??"";return/^\d{1,6}$/.test(y)?Number(y):void 0}var J=(a,u)=>({create:async(y,M,S)=>{const j={method:"POST",endpoint:"registered\
-models/create",body:{name:y,description:M,tags:(0,n.xc)(S)}},q=await a.call(j);if(q.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(q.body,"registered_model"),"creatio\
n_timestamp",0)};if(!(q.errorCode==="RESOURCE_ALREADY_EXISTS"||q.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(j.endpoint,q,u)},read:async y=>{const M={method:"\
GET",endpoint:"registered-models/get",query:{name:y}},S=await a.call(M);if(!S.ok&&S.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!S.ok)throw(0,n.J5)(M.endpoint,
S,u);const j=(0,n.HT)(S.body,"registered_model");return{createdAtMs:(0,n.kz)(j,"creation_timestamp",0),serverNowMs:S.serverNowMs,tags:(0,n.SX)(j,"tags")}},remove:async y=>{
const M={method:"DELETE",endpoint:"registered-models/delete",body:{name:y},isIdempotent:!1},S=await a.call(M);if(!S.ok&&S.errorCode!=="RESOURCE_DOES_NOT_EXIST")
throw(0,n.J5)(M.endpoint,S,u)}});function ce(a,u){const y=(0,m.E)(a,u,"curl");if(y!==void 0){if(!URL.canParse(y)||!/^https?:/i.test(y))throw new f.zg("E_INPUT",
"The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(y)}}var oe=1e3;
function re(a,u){const y=async w=>{const B={method:"GET",endpoint:"registered-models/get",query:{name:w}},V=await a.call(B);if(!V.ok&&V.errorCode==="RESOURCE_DO\
ES_NOT_EXIST")throw new f.zg("E_MODEL_NOT_FOUND",`MLflow at ${u} has no registered model "${w}".`);if(!V.ok)throw(0,n.J5)(B.endpoint,V,u);const Y=(0,n.HT)(V.body,
"registered_model"),pe=(0,n.$I)(Y,"aliases").map(ge=>[(0,n.He)(ge,"alias"),(0,n.yR)(ge,"version")]);return{name:(0,n.He)(Y,"name"),aliases:new Map(pe),latest:(0,n.
$I)(Y,"latest_versions").map(T),tags:(0,n.SX)(Y,"tags")}},M=async(w,B,V,Y)=>{if(B.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(w.endpoint,B,u);const{latest:pe}=await y(
V),ge=Math.max(0,...pe.map(ye=>Number(ye.version)));return new f.zg("E_VERSION_NOT_FOUND",`Model "${V}" has no version ${Y}.${ge>0?` Its newest is ${ge}.`:" It \
has no versions yet."}`)},S=async(w,B,V)=>{const Y=await a.call(w);if(!Y.ok)throw await M(w,Y,B,V)},j=async(w,B)=>{const V=await a.call(w);if(!V.ok)throw await se(
w,V,B)},q=async(w,B,V,Y)=>de(B)?(await y(V),new f.zg("E_ALIAS_NOT_FOUND",`MLflow at ${u} has no aliases (they came with 2.3), so there is no @${Y}. Use a stage.`)):
se(w,B,V),le=async(w,B)=>{const V={method:"GET",endpoint:"registered-models/alias",query:{name:w,alias:B}},Y=await a.call(V);if(Y.ok)return T((0,n.HT)(Y.body,"m\
odel_version"));if(de(Y))throw await q(V,Y,w,B);if(Y.errorCode!=="INVALID_PARAMETER_VALUE"&&Y.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await y(w),!/not found/i.test(
Y.message)))throw(0,n.J5)(V.endpoint,Y,u)},_e=async(w,B)=>{const V={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:w,stages:[B]}},Y=await a.
call(V);if(Y.ok)return(0,n.$I)((0,l.Gv)(Y.body)?Y.body:{},"model_versions").map(T)[0];throw O(Y,B)??await se(V,Y,w)},se=async(w,B,V)=>(B.errorCode==="RESOURCE_D\
OES_NOT_EXIST"&&await y(V),(0,n.J5)(w.endpoint,B,u)),me=async(w,B)=>{const V=new Map;let Y;for(let pe=0;pe<oe;pe+=1){const ge=await a.expect({method:"GET",endpoint:"\
model-versions/search",query:{filter:B,max_results:"1000",page_token:Y}}),ye=(0,l.Gv)(ge)?ge:{};for(const t of(0,n.$I)(ye,"model_versions").map(T))t.model===w&&
V.set(t.version,t);if(Y=(0,n.yR)(ye,"next_page_token"),Y==="")break}return[...V.values()].sort((pe,ge)=>Number(pe.version)-Number(ge.version))};return{model:y,setModelTag:(w,B,V)=>j(
{method:"POST",endpoint:"registered-models/set-tag",body:{name:w,key:B,value:V}},w),deleteModelTag:(w,B)=>j({method:"DELETE",endpoint:"registered-models/delete-\
tag",body:{name:w,key:B}},w),ensureModel:async w=>{const B={method:"POST",endpoint:"registered-models/create",body:{name:w}},V=await a.call(B);if(!V.ok&&V.errorCode!==
"RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(B.endpoint,V,u)},version:async(w,B)=>{const V={method:"GET",endpoint:"model-versions/get",query:{name:w,version:B}},Y=await a.
call(V);if(Y.ok)return T((0,n.HT)(Y.body,"model_version"));throw await M(V,Y,w,B)},versionsOfRun:(w,B)=>me(w,`run_id='${B}'`),versionsOfModel:w=>me(w,w.includes(
"'")?w.includes('"')?void 0:`name="${w}"`:`name='${w}'`),createVersion:async({model:w,source:B,runId:V,modelId:Y,tags:pe})=>{const ge=await a.expect({method:"PO\
ST",endpoint:"model-versions/create",body:{name:w,source:B,run_id:V,...Y===void 0?{}:{model_id:Y},tags:(0,n.xc)(pe??new Map)},isIdempotent:!1});return T((0,n.HT)(
ge,"model_version"))},deleteVersion:async(w,B)=>{const V={method:"DELETE",endpoint:"model-versions/delete",body:{name:w,version:B}},Y=await a.call(V);if(!Y.ok&&
Y.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(V.endpoint,Y,u)},holder:(w,B)=>B.kind==="alias"?le(w,B.alias):_e(w,B.stage),transition:async(w,B,V,Y)=>{const pe={
method:"POST",endpoint:"model-versions/transition-stage",body:{name:w,version:B,stage:V,archive_existing_versions:Y}},ge=await a.call(pe);if(!ge.ok)throw O(ge,V)??
await M(pe,ge,w,B)},setAlias:async(w,B,V)=>{const Y={method:"POST",endpoint:"registered-models/alias",body:{name:w,alias:B,version:V}},pe=await a.call(Y);if(!pe.
ok)throw de(pe)?await q(Y,pe,w,B):await M(Y,pe,w,V)},deleteAlias:async(w,B)=>{const V={method:"DELETE",endpoint:"registered-models/alias",body:{name:w,alias:B}},
Y=await a.call(V);if(!Y.ok)throw await q(V,Y,w,B)},setVersionTag:(w,B,V,Y)=>S({method:"POST",endpoint:"model-versions/set-tag",body:{name:w,version:B,key:V,value:Y}},
w,B),deleteVersionTag:(w,B,V)=>S({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:w,version:B,key:V}},w,B),downloadUri:async(w,B)=>{const V={method:"\
GET",endpoint:"model-versions/get-download-uri",query:{name:w,version:B}},Y=await a.call(V);if(!Y.ok)throw await M(V,Y,w,B);return(0,n.He)((0,l.Gv)(Y.body)?Y.body:
{},"artifact_uri")}}}var de=a=>a.status===404&&a.errorCode==="",C=({status:a,errorCode:u,message:y})=>a===501||u==="ENDPOINT_NOT_FOUND"||u==="FEATURE_DISABLED"||
u==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(y),O=(a,u)=>C(a)?new f.zg("E_STAGE_UNKNOWN",`This MLflow has no s\
tages, so there is no ${u}. Use an alias instead, such as @${u.toLowerCase()}.`):a.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(a.message)?new f.zg("E_S\
TAGE_UNKNOWN",`MLflow has no stage "${u}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function T(a){const u=(0,n.yR)(
a,"source");return{model:(0,n.He)(a,"name"),version:(0,n.He)(a,"version"),runId:(0,n.yR)(a,"run_id"),source:u,stage:(0,n.yR)(a,"current_stage"),status:(0,n.yR)(
a,"status"),statusMessage:(0,n.yR)(a,"status_message"),modelId:(0,n.yR)(a,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(u)?.[1]??""),tags:(0,n.SX)(a,"tags")}}var Z=1e4;
async function*x(a,u,y){const M=new Set;let S;do{const j=await a.expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:u,metric_key:y,max_results:String(
Z),page_token:S}}),q=(0,l.Gv)(j)?j:{};if(yield(0,n.$I)(q,"metrics").map(F),S=(0,n.yR)(q,"next_page_token"),M.has(S))throw new f.zg("E_MLFLOW_RESPONSE",`MLflow's\
 pages of the history of the metric ${y} lead back to themselves.`);M.add(S)}while(S!=="")}var F=a=>({value:G(a.value),timestampMs:(0,n.kz)(a,"timestamp",0),step:(0,n.
kz)(a,"step",0)});function G(a=0){return typeof a=="string"&&a!==""?Number(a):typeof a=="number"?a:Number.NaN}var ee=100;function te(a,u){const y=async M=>{const S={
method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:M}},j=await a.call(S);if(!j.ok&&j.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!j.ok)throw(0,n.
J5)(S.endpoint,j,u);const q=(0,n.HT)(j.body,"experiment");if((0,n.yR)(q,"lifecycle_stage")==="deleted")throw new f.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${M}\
" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,n.He)(q,"experiment_id")};return{ensureExperiment:async M=>{const S=await y(
M);if(S!==void 0)return S;const j={method:"POST",endpoint:"experiments/create",body:{name:M}},q=await a.call(j);if(q.ok)return(0,n.He)((0,l.Gv)(q.body)?q.body:{},
"experiment_id");const le=q.errorCode==="RESOURCE_ALREADY_EXISTS"?await y(M):void 0;if(le===void 0)throw(0,n.J5)(j.endpoint,q,u);return le},create:async({experimentId:M,
name:S,tags:j,startTimeMs:q})=>{const le=await a.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:M,start_time:q,tags:(0,n.xc)(j),...S===void 0?
{}:{run_name:S}},isIdempotent:!1,hasExactNumbers:!0});return he((0,n.HT)(le,"run"))},end:async(M,S,j)=>{await a.expect({method:"POST",endpoint:"runs/update",body:{
run_id:M,status:S,end_time:j}})},get:async M=>{const S={method:"GET",endpoint:"runs/get",query:{run_id:M},hasExactNumbers:!0},j=await a.call(S);if(j.ok)return he(
(0,n.HT)(j.body,"run"));throw j.errorCode==="RESOURCE_DOES_NOT_EXIST"?new f.zg("E_RUN_NOT_FOUND",`MLflow at ${u} has no run "${M}".`):(0,n.J5)(S.endpoint,j,u)},
findRunning:async(M,S,j)=>{const q=`tags.\`${S}\` = '${j}' and attributes.status = 'RUNNING'`,le=await a.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[
M],filter:q,max_results:1,order_by:["attributes.start_time DESC"]},hasExactNumbers:!0}),[_e]=(0,n.$I)((0,l.Gv)(le)?le:{},"runs");return _e&&he(_e)},metricHistory:(M,S)=>x(
a,M,S),setTag:async(M,S,j)=>{await a.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:M,key:S,value:j}})},loggedModels:async({id:M,experimentId:S})=>{
const j=[];let q="";for(let le=0;le<ee;le+=1){const _e={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[S],filter:`source_run_id = '${M}'`,...q===
""?{}:{page_token:q}}},se=await a.call(_e);if(!se.ok&&ne(se.status,se.errorCode))return[];if(!se.ok)throw(0,n.J5)(_e.endpoint,se,u);const me=(0,l.Gv)(se.body)?se.
body:{};for(const w of(0,n.$I)(me,"models")){const B=(0,n.Ag)(w,"info");j.push({model:fe(B),createdMs:(0,n.kz)(B,"creation_timestamp_ms",0)})}if(q=(0,n.yR)(me,"\
next_page_token"),q==="")break}return j.sort((le,_e)=>le.createdMs-_e.createdMs).map(({model:le})=>le)},loggedModel:async M=>{const S={method:"GET",endpoint:`lo\
gged-models/${encodeURIComponent(M)}`},j=await a.call(S);if(j.ok)return fe((0,n.Ag)((0,n.HT)(j.body,"model"),"info"));if(!(j.errorCode==="RESOURCE_DOES_NOT_EXIS\
T"||ne(j.status,j.errorCode)))throw(0,n.J5)(S.endpoint,j,u)}}}var ne=(a,u)=>(a===404||a===405)&&(u===""||u==="ENDPOINT_NOT_FOUND"),fe=a=>({id:(0,n.He)(a,"model_\
id"),name:(0,n.yR)(a,"name"),runId:(0,n.yR)(a,"source_run_id"),status:(0,n.yR)(a,"status")});function he(a){const u=(0,n.Ag)(a,"info"),y=(0,n.Ag)(a,"data"),M=(0,n.
SX)(y,"tags"),S=(0,n.$I)((0,n.Ag)(a,"outputs"),"model_outputs");return{id:(0,n.He)(u,"run_id"),experimentId:(0,n.He)(u,"experiment_id"),name:(0,n.yR)(u,"run_nam\
e")||(M.get("mlflow.runName")??""),status:(0,n.yR)(u,"status"),deleted:(0,n.yR)(u,"lifecycle_stage")==="deleted",artifactUri:(0,n.yR)(u,"artifact_uri"),metrics:z(
y),params:(0,n.SX)(y,"params"),tags:M,loggedModelIds:[...S].sort((j,q)=>(0,n.kz)(j,"step",0)-(0,n.kz)(q,"step",0)).map(j=>(0,n.He)(j,"model_id")),datasets:(0,n.
$I)((0,n.Ag)(a,"inputs"),"dataset_inputs").map(K)}}function K(a){const u=(0,n.Ag)(a,"dataset");return{name:(0,n.yR)(u,"name"),digest:(0,n.He)(u,"digest"),context:(0,n.
SX)(a,"tags").get("mlflow.data.context")??""}}function z(a){const u=new Map;for(const y of(0,n.$I)(a,"metrics")){const M=X(y),S=u.get(M.key);S!==void 0&&(M.step-
S.step||M.timestampMs-S.timestampMs)<0||u.set(M.key,M)}return u}function X(a){const u=(0,n.yR)(a,"value")||"0";return{key:(0,n.He)(a,"key"),value:Number(u),text:u,
timestampMs:(0,n.kz)(a,"timestamp",0),step:(0,n.kz)(a,"step",0)}}function R(a){const u=a["tracking-ca-file"],y=a["tracking-client-cert-file"],M=y===void 0?void 0:
o("tracking-client-cert-file",y);return{rejectUnauthorized:!a["tracking-insecure-tls"],...u===void 0?{}:{ca:o("tracking-ca-file",u)},...M===void 0?{}:{cert:M,key:M}}}
function o(a,u){let y;try{y=(0,D.readFileSync)(u,"utf8")}catch(M){throw new f.zg("E_INPUT",`${a}: ${u} cannot be read.`,{cause:M})}if(!y.includes("-----BEGIN "))
throw new f.zg("E_INPUT",`${a}: ${u} is not a PEM file.`);return y}var d=6e4;function b(a,u,y,M,S=p.ur){const j=A(a["tracking-uri"]),q=k(u,"MLFLOW_HTTP_REQUEST_\
TIMEOUT"),le=(0,r.K)(j,R(a),ce(j,u));return L({base:j,headers:_(a,u),wire:le,timeoutMs:q?q*1e3:d,retryPolicy:{...S,maxRetries:k(u,"MLFLOW_HTTP_REQUEST_MAX_RETRI\
ES")??S.maxRetries},signal:y,log:M})}function L(a){const u=(0,n.xP)(a),y=`${a.base.origin}${a.base.pathname.replace(/\/$/,"")}`,M=te(u,y),S=re(u,y);return{trackingUri:y,
runs:M,registry:S,artifacts:(0,n.GC)(u,y,M,S),locks:J(u,y),runUrl:({id:j,experimentId:q})=>`${y}/#/experiments/${q}/runs/${j}`,forCleanup:j=>L({...a,signal:AbortSignal.
timeout(j),timeoutMs:j}),guarded:j=>L({...a,wire:H(a.wire,j)}),close:()=>a.wire.close()}}var H=(a,u)=>({send:async y=>(u(),a.send(y)),close:()=>a.close()})}),6916:((W,I,e)=>{
e.r(I),e.d(I,{readPipelineFacts:()=>r.s});var r=e(4570),m=e(9887)}),7487:((W,I,e)=>{e.r(I),e.d(I,{register:()=>r.k});var r=e(127),m=e(3663),g=e(4781),E=e(3742),
n=e(5785),p=e(3921),h=e(3344),c=e(3086),N=e(1642),l=e(7241),f=e(9887)}),5034:((W,I,e)=>{e.r(I),e.d(I,{train:()=>r.B});var r=e(8764),m=e(7327),g=e(5593),E=e(3344),
n=e(3086),p=e(1642),h=e(7241),c=e(9887)}),4245:((W,I,e)=>{e.r(I),e.d(I,{trainFinish:()=>f});var r=e(5593),m=e(3344),g=e(3086),E=e(1642),n=e(7241),p=e(9887),h=e(
3024),c=e.n(h),N=64,l=(0,E.nd)(-1,255),f=(0,m.o)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of th\
e command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{
...g.hI,"run-id":{kind:E.Qq,required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:l,description:"The exit code of the training command. \
Either this or `exit-code-file`."},"exit-code-file":{kind:E.Qq,description:"A file that holds it, as Tekton writes one for each step."}},outputs:{"run-id":{kind:"\
small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as\
 a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async D=>{const{
inputs:P}=D,A=$(P["exit-code"],P["exit-code-file"]),v=A===0?"FINISHED":A===130||A===143?"KILLED":"FAILED",_=await D.mlflow(),k=await _.runs.get(P["run-id"]);D.output(
"run-id",k.id),D.output("artifact-uri",k.artifactUri),D.output("metrics",(0,r.qF)(k)),k.status!==v&&await _.runs.end(k.id,v,Date.now());const J=_.runUrl(k);if(D.
summarize({kind:"heading",text:`Run ${k.name||k.id} is ${v}`},{kind:"paragraph",text:J},(0,r.My)(k)),v!=="FINISHED")throw(0,r.n6)(A,v,J);return{outcome:"done",reason:`\
Run ${k.name||k.id} is FINISHED: ${J}`}}});function $(D,P){if(D===void 0==(P===void 0))throw new n.zg("E_INPUT","Give either exit-code or exit-code-file.");if(P===
void 0)return D??0;try{if((0,h.statSync)(P).size>N)throw new Error("it is too large");return l.parse((0,h.readFileSync)(P,"utf8").trim())}catch(A){throw new n.zg(
"E_INPUT",`${P} holds no exit code of the training command: ${A instanceof Error?A.message:String(A)}.`,{cause:A})}}}),3376:((W,I,e)=>{e.r(I),e.d(I,{trainStart:()=>l});
var r=e(7327),m=e(5593),g=e(3344),E=e(3086),n=e(1642),p=e(7241),h=e(9887),c="mlflow-steps.start",N={label:"letters, digits and . _ : / -",parse:f=>{if(/^[\w.:/-]{1,200}$/.
test(f))return f;throw new n.S7(`expected at most 200 letters, digits and . _ : / -, got "${f.slice(0,200)}"`)}},l=(0,g.o)({name:"train-start",title:"create the\
 run that a training container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which contin\
ues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it.",runsOnlyInEngines:!0,
inputs:{...E.hI,...r.y,"start-id":{kind:N,description:"Names this start: run again with the same one, the run that is still running is found, and no second one \
is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_EXP\
ERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"small",description:"Where the run's artifac\
ts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async f=>{const{inputs:$,log:D,signal:P}=f,A=$["start-id"],v=await f.mlflow(),
{run:_,isNew:k}=await(0,r.T)(v,{given:$,pipeline:f.pipeline,...A===void 0?{}:{startTag:[c,A]}});if(f.output("run-id",_.id),f.output("experiment-id",_.experimentId),
f.output("tracking-uri",v.trackingUri),f.output("artifact-uri",_.artifactUri),P.aborted)throw await(0,m.wq)(v,_,"KILLED",D),P.reason;const J=`run ${_.name||_.id}\
: ${v.runUrl(_)}`;return k?{outcome:"done",reason:`Created ${J}`}:{outcome:"unchanged",reason:`Continuing ${J}`}}})}),5051:((W,I,e)=>{e.r(I),e.d(I,{undeploy:()=>_});
var r=e(7879),m=e(6819),g=e(136),E=e(5521),n=e(4760),p=e(4755),h=e(8312),c=e(5731),N=e(3344),l=e(3086),f=e(1642),$=e(1716),D=e(7241),P=e(9887),A={...l.hI,"track\
ing-uri":{...l.hI["tracking-uri"],required:!1,description:"The http(s) address of the MLflow server, to record the removal on the version. Without it the remova\
l is recorded nowhere."},...l.g$,name:{kind:f.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:f.
Qq,description:"The registered model whose deployment is removed."},version:{kind:(0,f.nd)(1),description:"Only where this version of the model is deployed."},at:{
kind:f.Qq,description:"Only what was deployed for this stage or @alias."},timeout:{kind:f.p0,default:"5m",description:"How long its pods may take to end."}},v={
name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it wa\
s in."},changed:{kind:"small",description:"true where something was removed."}},_=(0,N.o)({name:"undeploy",title:"remove what deploy made",description:"Removes \
a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:A,outputs:v,example:"mlflow-steps un\
deploy --name wine --namespace models",run:async T=>{const{inputs:Z}=T;k(T);const x=await T.cluster(),F=Z.namespace??x.defaultNamespace;T.output("namespace",F);
const G=Z.name===void 0?await ce(T,x,F):await J(T,x,F,Z.name);T.output("name",G.map(ee=>(0,$.$6)(ee,"metadata","name")??"").join(",")),T.output("changed",String(
G.length>0));for(const ee of G)await re(T,x,F,ee);return C(T,F,G)}});function k({inputs:T}){if(!(T.name!==void 0||T.model!==void 0&&(T.at!==void 0||T.version!==
void 0)))throw new D.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function J({inputs:T},Z,x,F){const G={resource:p.
kl,namespace:x,name:F},ee=await Z.get(G);if(!ee)return[];const te=(0,E.MU)(ee)?T.model!==void 0&&(0,E.sB)(ee)!==T.model?`serves the model ${(0,E.sB)(ee)??"of un\
known name"}, not ${T.model}`:void 0:"was not deployed by mlflow-steps";if(te===void 0)return[ee].filter(ne=>oe(T,ne));throw new D.zg("E_NAME_TAKEN",`${(0,n.vY)(
G)} ${te}, so it is left alone. Check --name and --namespace.`)}async function ce({inputs:T},Z,x){return(await Z.list(p.kl,x,`${h.Ly}=${h.bU},${h.B0}=${(0,r.H)(
T.model??"")}`)).filter(G=>oe(T,G))}function oe({model:T,version:Z,at:x},F){const G=x===void 0?void 0:(0,c.Rg)((0,c.hu)(x));return(T===void 0||(0,E.sB)(F)===T)&&
(Z===void 0||(0,E.Zy)(F)===String(Z))&&(G===void 0||(0,$.$6)(F,"metadata","annotations",h.hD)===G)}async function re(T,Z,x,F){const{log:G,inputs:ee}=T,te=(0,$.$6)(
F,"metadata","name")??"",ne=(0,$.$6)(F,"metadata","uid")??"",fe={resource:p.kl,namespace:x,name:te},he=await Z.hold(x,(0,m.QQ)(te),`undeploy, process ${process.
pid}, ${new Date().toISOString()}`,K=>G.progress(K));try{G.progress(`Removing ${(0,n.vY)(fe)}.`),await Z.delete(fe,{uid:ne}),await Z.waitForRemoval(fe,ne,ee.timeout,
K=>G.progress(K)),await(0,m.BC)(Z,x,te),await de(T,Z,x,F)}finally{await he.release().catch(K=>G.warn(`The lease was not released, and expires by itself: ${String(
K)}`))}}async function de(T,Z,x,F){const{log:G,inputs:ee}=T,te=(0,E.sB)(F),ne=(0,E.Zy)(F);if(te===void 0||ne===void 0)return;if(ee["tracking-uri"]===void 0){G.progress(
`The removal is not recorded on ${te} version ${ne}: no tracking-uri is given.`);return}const fe={state:"removed",time:new Date().toISOString(),server:Z.server,
namespace:x,name:(0,$.$6)(F,"metadata","name")??"",version:ne};try{const he=await T.mlflow();await(0,m.S2)(he,await he.registry.version(te,ne),fe,"removed","it \
was undeployed")}catch(he){if(!(he instanceof D.zg))throw he;G.warn(`The removal is not recorded on ${te} version ${ne}: ${he.message}`)}}function C({inputs:T},Z,x){
return x.length===0?{outcome:"unchanged",reason:`There is nothing to remove: ${O(T)} is not deployed in the namespace ${Z}.`}:{outcome:"done",reason:`Removed ${x.
map(G=>(0,$.$6)(G,"metadata","name")??"").join(", ")} from ${Z}; its pods are gone.`}}function O({name:T,model:Z,version:x,at:F}){const ee=[Z,x===void 0?void 0:
`version ${x}`,F===void 0?void 0:`for ${(0,c.Rg)((0,c.hu)(F))}`].filter(te=>te!==void 0).join(" ");return T===void 0?ee:`SeldonDeployment/${T}${ee===""?"":` wit\
h ${ee}`}`}}),1421:(W=>{W.exports=require("node:child_process")}),7598:(W=>{W.exports=require("node:crypto")}),8474:(W=>{W.exports=require("node:events")}),3024:(W=>{
W.exports=require("node:fs")}),1455:(W=>{W.exports=require("node:fs/promises")}),7067:(W=>{W.exports=require("node:http")}),4708:(W=>{W.exports=require("node:ht\
tps")}),7030:(W=>{W.exports=require("node:net")}),8161:(W=>{W.exports=require("node:os")}),6760:(W=>{W.exports=require("node:path")}),6193:(W=>{W.exports=require(
"node:string_decoder")}),9154:(W=>{W.exports=require("vm")})},Ie={};function ve(W){var I=Ie[W];if(I!==void 0)return I.exports;var e=Ie[W]={exports:{}},r=!0;try{
Pe[W](e,e.exports,ve),r=!1}finally{r&&delete Ie[W]}return e.exports}ve.m=Pe,typeof ve<"u"&&(ve.ab=__dirname+"/"),ve.n=W=>{var I=W&&W.__esModule?()=>W.default:()=>W;
return ve.d(I,{a:I}),I},(()=>{var W=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,I;ve.t=function(e,r){if(r&1&&(e=this(e)),r&8||typeof e=="ob\
ject"&&e&&(r&4&&e.__esModule||r&16&&typeof e.then=="function"))return e;var m=Object.create(null);ve.r(m);var g={};I=I||[null,W({}),W([]),W(W)];for(var E=r&2&&e;typeof E==
"object"&&!~I.indexOf(E);E=W(E))Object.getOwnPropertyNames(E).forEach(n=>g[n]=()=>e[n]);return g.default=()=>e,ve.d(m,g),m}})(),ve.d=(W,I)=>{for(var e in I)ve.o(
I,e)&&!ve.o(W,e)&&Object.defineProperty(W,e,{enumerable:!0,get:I[e]})},ve.f={},ve.e=W=>Promise.all(Object.keys(ve.f).reduce((I,e)=>(ve.f[e](W,I),I),[])),ve.u=W=>""+
W+".index.js",ve.o=(W,I)=>Object.prototype.hasOwnProperty.call(W,I),ve.r=W=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(W,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(W,"__esModule",{value:!0})},(()=>{var W={792:1},I=e=>{var r=e.modules,m=e.ids,g=e.runtime;for(var E in r)ve.o(r,E)&&(ve.m[E]=
r[E]);g&&g(ve);for(var n=0;n<m.length;n++)W[m[n]]=1};ve.f.require=(e,r)=>{W[e]||I(require("./"+ve.u(e)))}})();var $e={};ve.r($e),ve.d($e,{action:()=>Se,cli:()=>be});
var Ae=ve(9887),be=async()=>(await Promise.resolve().then(ve.bind(ve,3565))).cli(),Se=async W=>(await Promise.resolve().then(ve.bind(ve,5536))).action(W);module.
exports=$e})();
