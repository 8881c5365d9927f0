(()=>{"use strict";var Ot={4474:((he,ee,e)=>{e.r(ee),e.d(ee,{action:()=>C});var a=e(1524),o=e(4364),_=e(6237),x=e(3951),n=e(4925),T=e(9451),u=e(8023),f=e(4057),
y=e(9833),w=e(7076),U=e(3943),H=e(1660),V=e(2804),W=e(9596);const k=require("os"),z=require("fs");var Z=e(8161);function ge(r){return r==null?"":typeof r=="stri\
ng"||r instanceof String?r:JSON.stringify(r)}function L(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,
endColumn:r.endColumn}:{}}function h(r,D,l){const j=new B(r,D,l);process.stdout.write(j.toString()+k.EOL)}var A="::",B=class{constructor(r,D,l){r||(r="missing.c\
ommand"),this.command=r,this.properties=D,this.message=l}toString(){let r=A+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let D=!0;
for(const l in this.properties)if(this.properties.hasOwnProperty(l)){const j=this.properties[l];j&&(D?D=!1:r+=",",r+=`${l}=${J(j)}`)}}return r+=`${A}${fe(this.message)}`,
r}};function fe(r){return ge(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function J(r){return ge(r).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,H.e7)();var Y=()=>(0,H.vd)("node:crypto").randomUUID();function S(r,D){const l=process.env[`GITH\
UB_${r}`];if(!l)throw new Error(`Unable to find environment variable for file command ${r}`);if(!z.existsSync(l))throw new Error(`Missing file at path: ${l}`);z.
appendFileSync(l,`${ge(D)}${k.EOL}`,{encoding:"utf8"})}function N(r,D){const l=`ghadelimiter_${Y()}`,j=ge(D);if(r.includes(l))throw new Error(`Unexpected input:\
 name should not contain the delimiter "${l}"`);if(j.includes(l))throw new Error(`Unexpected input: value should not contain the delimiter "${l}"`);return`${r}<\
<${l}${k.EOL}${j}${k.EOL}${l}`}(0,H.e7)();var Q=r=>(...D)=>(0,H.vd)("node:fs").promises[r](...D),q={access:Q("access"),appendFile:Q("appendFile"),writeFile:Q("w\
riteFile")},F={R_OK:4,W_OK:2},K=function(r,D,l,j){function ne(ye){return ye instanceof l?ye:new l(function(se){se(ye)})}return new(l||(l=Promise))(function(ye,se){
function le(ke){try{be(j.next(ke))}catch(Ge){se(Ge)}}function Ce(ke){try{be(j.throw(ke))}catch(Ge){se(Ge)}}function be(ke){ke.done?ye(ke.value):ne(ke.value).then(
le,Ce)}be((j=j.apply(r,D||[])).next())})},{access:ae,appendFile:Te,writeFile:$e}=q,Be="GITHUB_STEP_SUMMARY",Ae=class{constructor(){this._buffer=""}filePath(){return K(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const r=process.env[Be];if(!r)throw new Error(`Unable to find environment variable for $${Be}\
. Check if your runtime environment supports job summaries.`);try{yield ae(r,F.R_OK|F.W_OK)}catch{throw new Error(`Unable to access summary file: '${r}'. Check \
if the file has correct read/write permissions.`)}return this._filePath=r,this._filePath})}wrap(r,D,l={}){const j=Object.entries(l).map(([ne,ye])=>` ${ne}="${ye}\
"`).join("");return D?`<${r}${j}>${D}</${r}>`:`<${r}${j}>`}write(r){return K(this,void 0,void 0,function*(){const D=!!r?.overwrite,l=yield this.filePath();return yield(D?
$e:Te)(l,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return K(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(r,D=!1){return this._buffer+=r,D?this.addEOL():
this}addEOL(){return this.addRaw(k.EOL)}addCodeBlock(r,D){const l=Object.assign({},D&&{lang:D}),j=this.wrap("pre",this.wrap("code",r),l);return this.addRaw(j).addEOL()}addList(r,D=!1){
const l=D?"ol":"ul",j=r.map(ye=>this.wrap("li",ye)).join(""),ne=this.wrap(l,j);return this.addRaw(ne).addEOL()}addTable(r){const D=r.map(j=>{const ne=j.map(ye=>{
if(typeof ye=="string")return this.wrap("td",ye);const{header:se,data:le,colspan:Ce,rowspan:be}=ye,ke=se?"th":"td",Ge=Object.assign(Object.assign({},Ce&&{colspan:Ce}),
be&&{rowspan:be});return this.wrap(ke,le,Ge)}).join("");return this.wrap("tr",ne)}).join(""),l=this.wrap("table",D);return this.addRaw(l).addEOL()}addDetails(r,D){
const l=this.wrap("details",this.wrap("summary",r)+D);return this.addRaw(l).addEOL()}addImage(r,D,l){const{width:j,height:ne}=l||{},ye=Object.assign(Object.assign(
{},j&&{width:j}),ne&&{height:ne}),se=this.wrap("img",null,Object.assign({src:r,alt:D},ye));return this.addRaw(se).addEOL()}addHeading(r,D){const l=`h${D}`,j=["h\
1","h2","h3","h4","h5","h6"].includes(l)?l:"h1",ne=this.wrap(j,r);return this.addRaw(ne).addEOL()}addSeparator(){const r=this.wrap("hr",null);return this.addRaw(
r).addEOL()}addBreak(){const r=this.wrap("br",null);return this.addRaw(r).addEOL()}addQuote(r,D){const l=Object.assign({},D&&{cite:D}),j=this.wrap("blockquote",
r,l);return this.addRaw(j).addEOL()}addLink(r,D){const l=this.wrap("a",r,{href:D});return this.addRaw(l).addEOL()}},Ue=new Ae,Ne=Ue,je;(function(r){r[r.Success=
0]="Success",r[r.Failure=1]="Failure"})(je||(je={}));function Je(r){h("add-mask",{},r)}function Ze(r,D){const l=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||
"";if(D&&D.required&&!l)throw new Error(`Input required and not supplied: ${r}`);return D&&D.trimWhitespace===!1?l:l.trim()}function Ke(r,D){if(process.env.GITHUB_OUTPUT)
return S("OUTPUT",N(r,D));process.stdout.write(k.EOL),h("set-output",{name:r},ge(D))}function oe(r,D={}){h("error",L(D),r instanceof Error?r.toString():r)}function Ee(r,D={}){
h("warning",L(D),r instanceof Error?r.toString():r)}function X(r,D,l){const j=Object.keys(r.inputs),ne=new Set(j.map(y.gI)),ye=Object.entries(D).filter(([se,le])=>se.
startsWith("INPUT_")&&le&&!ne.has(se)).map(([se])=>se.slice(6).toLowerCase());return{texts:new Map(j.map(se=>[se,l(se)]).filter(([,se])=>se!=="")),problems:ye.map(
se=>{const le=(0,y.qb)(se,j);return`unknown input ${se}${le?`; did you mean ${le}?`:""}`})}}var p=1024*1024-4096,v=64*1024,R="<p>The rest is left out here: a jo\
b summary holds 1 MiB. The log has all of it.</p>";function d(r){const D=[];let l=0;for(const j of r){const ne=i(j);if(l+=Buffer.byteLength(ne)+2,l>p)return[...D,
R].join(`

`);D.push(ne)}return D.join(`

`)}var $={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},re=r=>(0,U.YI)(r).replace(/[&<>"'`]/g,D=>$[D]??""),M=r=>re(r).replaceAll(`
`,"<br>"),s=r=>re(r).replaceAll(`
`,"&#10;");function i(r){switch(r.kind){case"heading":return`<h3>${M(r.text)}</h3>`;case"paragraph":return`<p>${M(r.text)}</p>`;case"table":return`<table>${m("t\
h",r.header)}${r.rows.map(D=>m("td",D)).join("")}</table>`;case"log":return`<details open><summary>${M(r.title)}</summary><pre>${s(ie(r.text))}</pre></details>`}}
var m=(r,D)=>`<tr>${D.map(l=>`<${r}>${M(l)}</${r}>`).join("")}</tr>`,ie=r=>r.length<=v?r:`\u2026 (${r.length-v} characters before)
${r.slice(-v)}`,Oe=r=>(0,U.YI)(r).replaceAll("##[","# #["),me=class{#e;#t;#n=0;#r=!1;#s=[];constructor(r){this.#e=r}print(r){this.#o(),this.#e(`${Oe(r)}${Z.EOL}`)}issue(r){
if(this.#n>0){this.#s.push(r);return}this.resume(),r()}async duringProgram(r){this.#o(),this.#n+=1,this.#r=!0;try{return await r()}finally{if(this.#n-=1,this.#n===
0)for(const D of this.#s.splice(0))this.issue(D)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?Z.EOL:""}::${this.#t}::${Z.EOL}`),this.#t=void 0,this.#r=!1)}#o(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${Z.EOL}`))}},_e=4e3;function g(r){const D=(0,a.VU)(),l=new me(le=>process.stdout.
write(le)),j=(0,a.s2)(D,r,["ignore","inherit","inherit"]),ne={progress:le=>l.print(le),warn:le=>l.issue(()=>Ee((0,U.Jj)(Oe(le),_e))),foreign:(le,Ce)=>l.print(`${le}\

${Ce.split(`
`).map(be=>`  | ${be}`).join(`
`)}`)},ye=(0,_.s)(r),se=async le=>{if(le.comments.length===0)return[];const{postComments:Ce}=await e.e(394).then(e.bind(e,648));return Ce(le,{env:r,signal:D,link:ye.
link,say:be=>ne.progress(be)})};return{env:r,log:ne,signal:D,pipeline:ye,announceDeployment:async le=>{const{announceDeployment:Ce}=await e.e(394).then(e.bind(e,
4215));return Ce(le,{env:r,signal:D,link:ye.link,warn:be=>ne.warn(be)})},runProgram:(le,Ce,be)=>l.duringProgram(()=>j(le,Ce,be)),readInputs:le=>X(le,r,Ce=>Ze(Ce)),
mask:le=>l.issue(()=>P(le)),finish:async le=>{l.print(we(le)),l.issue(()=>te(le));const Ce=await se(le);for(const ke of Ce)l.print(ke);const be=[...Me(le),...Ce.
map(ke=>({kind:"paragraph",text:ke}))];r.GITHUB_STEP_SUMMARY&&await Ne.addRaw(d(be),!0).write(),l.issue(()=>O(le))}}}function P(r){for(const D of r.split(/\r?\n/))
D.trim()!==""&&Je(D.trim())}function te({outputs:r}){for(const[D,l]of r)Ke(D,l)}function we({step:r,result:D,error:l}){const j="code"in D&&D.code==="E_UNEXPECTE\
D"&&l?.cause instanceof Error?`
${l.cause.stack??""}`:"",ne="code"in D&&D.reason.length<=_e;return`${r.name}: ${D.outcome}.${ne?"":` ${D.reason}`}${j}`}function Me({step:r,result:D,summary:l}){
return[{kind:"heading",text:`${r.name}: ${D.outcome}`},{kind:"paragraph",text:D.reason},...l]}function O({step:r,result:D}){"code"in D&&oe((0,U.Jj)(Oe(D.reason),
_e),{title:`${r.name}: ${D.outcome} [${D.code}]`})}async function I(r,D){(0,a.Bd)();const l=await(0,a.$w)(r);if(!l)throw new Error(`This bundle has no step ${JSON.
stringify(r)}.`);return(0,a.eg)(l,g(D))}var C=async r=>{process.exitCode=await I(r,process.env)}}),4256:((he,ee,e)=>{e.d(ee,{A:()=>o,C:()=>_});var a=64*1024,o=(x,n)=>x===
200?n:Math.max(n,a);async function _(x,n){const T=[];let u=0;for await(const f of x){if(u+=f.byteLength,u>n)return{body:"",isCut:!0};T.push(f)}return{body:Buffer.
concat(T).toString("utf8"),isCut:!1}}}),6263:((he,ee,e)=>{e.d(ee,{AC:()=>U,M4:()=>Z,P6:()=>H,Tx:()=>ge,i:()=>z,s0:()=>W,vx:()=>f});var a=e(2798),o=e(9833),_=e(2804),
x=40,n=5,T=5;async function u(J,Y,S){let N=x;const Q=async F=>{const K=[];let ae=[F];for(let Te=0;Te<=n&&ae.length>0;Te+=1){const $e=[];for(const Be of ae){if(N===
0||K.length===T)return K;N-=1;const Ae=await J(Y,Be);Ae.some(Ue=>!Ue.isDirectory&&Ue.path===(0,a.uJ)(Be,"MLmodel"))?K.push(Be):$e.push(...Ae.filter(Ue=>Ue.isDirectory).
map(Ue=>Ue.path))}ae=$e}return K},q=await Q(S);return q.length>0||S===""?q:Q("")}var f="mlflow-steps.trained-for",y="LOGGED_MODEL_READY",w=J=>(0,a.uJ)(...J.split(
"/")),U=(J,Y)=>(0,o.p7)(J.artifactUri)?w(Y):(0,o.q0)(J.artifactUri,w(Y));async function H(J,Y,S){const N=U(Y,S),Q=[],q=async Ke=>{if(Q.length>0)return[];try{return await J.
artifacts.listOfRun(Y.id,Ke)}catch(oe){if(!(oe instanceof _.zg)||oe.code!=="E_ARTIFACT_STORE")throw oe;return Q.push(oe.message),[]}},F=await q(N),K=J.registryUri!==
J.trackingUri,ae=Ke=>K&&/^(mlflow-artifacts|models):/i.test(Ke)?`runs:/${(0,a.uJ)(Y.id,N)}`:Ke,Te={source:ae((0,o.mR)(Y.artifactUri,N))};if(F.some(Ke=>Ke.path===
(0,a.uJ)(N,"MLmodel")))return Te;const $e=await J.runs.loggedModels(Y),Be=(0,a.or)(Y,$e,N);if(Be!==void 0){if(Be.status!==""&&Be.status!==y)throw new _.zg("E_RU\
N_WITHOUT_MODEL",`Model "${N}" of run ${Y.id} was not logged completely (${Be.status}). Log it again, or name another run. See ${J.runUrl(Y)}`);return{source:ae(
`models:/${Be.id}`),...K?{}:{modelId:Be.id}}}const Ae=K?[]:await J.runs.runlessModels([Y.experimentId],f,Y.id),Ue=Ae.filter(Ke=>Ke.name===N&&Ke.status===y).at(-1);
if(Ue!==void 0)return{source:`models:/${Ue.id}`,modelId:Ue.id};const Ne=[...new Set([...[...$e,...Ae].map(Ke=>Ke.name),...(0,a.gU)(Y).map(Ke=>U(Y,Ke))])],[je]=Q;
if(je!==void 0&&(Ne.length===0||Ne.includes(N)))return Ne.length===0?{...Te,doubt:`Whether run ${Y.id} has a model at "${N}" is not known. ${je}`}:Te;if(Ne.includes(
N)){if(F.length===0&&(0,o.p7)(Y.artifactUri))return{...Te,doubt:(0,a.VL)(J.trackingUri,Y.artifactUri).message};throw new _.zg("E_RUN_WITHOUT_MODEL",`Run ${Y.id}\
 logged a model at "${N}", and MLflow has no MLmodel file there: it was deleted, or its upload failed. Log it again. See ${J.runUrl(Y)}`)}const Je=je===void 0?await u(
(Ke,oe)=>J.artifacts.listOfRun(Ke,oe),Y.id,N):[],Ze=[...new Set([...Je,...Ne])];throw new _.zg("E_RUN_WITHOUT_MODEL",`Run ${Y.id} has no model at "${N}". ${V(Ze,
Ze.length>0?[]:await q(""))} See ${J.runUrl(Y)}`)}function V(J,Y){if(J.length>0)return`It has models at ${J.map(N=>`"${N}"`).join(", ")}: name one as artifact-p\
ath.`;const S=Y.slice(0,20).map(N=>N.isDirectory?`${N.path}/`:N.path);return`It has logged no model at all${S.length>0?`, only ${S.join(", ")}`:" and no artifac\
ts"}.`}var W=J=>J.loggedModelIds.length>0||(0,a.gU)(J).length>0,k="deploy.yaml",z=1024*1024;async function Z(J,Y,S=J.artifacts.listOfVersion(Y,"")){const{artifacts:N}=J,
Q=`version ${Y.version} of "${Y.model}"`,q=await S;if(q===void 0||L(q,k)){const K=await h(Q,()=>N.readOfVersion(Y,k,z));if(K!==void 0)return{text:K,place:`deplo\
y.yaml in the folder of ${Q}`}}const F=await B(J,Y);if(F!==void 0)for(const K of await fe(J,Y)){const ae=(0,a.uJ)(K,k);if(!L(await N.listOfRun(F.id,K),ae))continue;
const Te=await h(`run ${F.id}`,()=>N.readOfRun(F.id,ae,z));if(Te!==void 0)return{text:Te,place:`${ae} of run ${F.id}`}}}async function ge(J,Y,S,N){const Q=await J.
artifacts.readOfVersion(Y,S,N);if(Q!==void 0||Y.runId==="")return Q;for(const q of await fe(J,Y)){const F=await J.artifacts.readOfRun(Y.runId,(0,a.uJ)(q,S),N);if(F!==
void 0)return F}}function L(J,Y){const S=J.find(N=>N.path===Y&&!N.isDirectory);if((S?.size??0)>z)throw A(`${Y} (${S?.size} bytes)`);return S!==void 0}async function h(J,Y){
try{return await Y()}catch(S){throw S instanceof _.zg&&S.code==="E_ARTIFACT_TOO_LARGE"?A(`${k} of ${J}`):S}}var A=J=>new _.zg("E_DEPLOY_YAML_TOO_LARGE",`${J} is\
 larger than ${z} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function B(J,Y){return Y.runId===""?void 0:(0,_.AO)("\
E_RUN_NOT_FOUND",J.runs.get(Y.runId))}async function fe(J,Y){const S=Y.modelId===""?void 0:(await J.runs.loggedModel(Y.modelId))?.name;return S?[(0,a.uT)(S),""]:
[""]}}),9951:((he,ee,e)=>{e.d(ee,{B0:()=>_,CD:()=>T,Ln:()=>w,Ly:()=>a,Sp:()=>u,bU:()=>o,ej:()=>n,hD:()=>x,l1:()=>U,vM:()=>f,yl:()=>y});var a="app.kubernetes.io/\
managed-by",o="mlflow-steps",_="mlflow-steps/model",x="mlflow-steps/target",n="mlflow-steps/version",T="mlflow-steps/run-id",u="mlflow-steps/pipeline",f="mlflow\
-steps/promotion",y="mlflow-steps/rollout",w="mlflow-steps/manifest",U="mlflow-steps/"}),1111:((he,ee,e)=>{e.d(ee,{$w:()=>w,JN:()=>V,N6:()=>H,_N:()=>W,gN:()=>x,
k0:()=>n,xe:()=>y});var a=e(6263),o=e(3943),_="mlflow.parentRunId",x=({tags:z})=>z.get(_),n=5e3,T=100,u=50,f=5,y=({runs:z},Z)=>z.findTagged([Z.experimentId],_,Z.
id,n);async function w({runs:z},Z){const ge=(await z.listExperiments()).filter(J=>J!==Z.experimentId).slice(0,999),L=[Z.experimentId,...ge],h=(await z.findTagged(
L,a.vx,Z.id,T)).filter(({id:J})=>J!==Z.id),A=new Set([Z.id]);for(const J of h)A.has(x(J)??"")&&A.add(J.id);const[B,fe]=[h.filter(({id:J})=>A.has(J)),h.filter(({
id:J})=>!A.has(J))];return{below:B,others:fe,runlessModels:[Z,...B].some(a.s0)?[]:await z.runlessModels(L,a.vx,Z.id)}}var U=({tags:z})=>z.has(a.vx)||[...z.keys()].
some(Z=>Z==="mlflow-steps.pipeline"||Z==="mlflow-steps.start");async function H({runs:z},Z){const L=(await z.findNewest(Z.experimentId,u)).filter(h=>h.id!==Z.id&&
h.startTimeMs>=Z.startTimeMs);return{children:L.filter(h=>x(h)===Z.id),others:L.filter(h=>!U(h)&&x(h)===void 0)}}var V=z=>z.metrics.size>0||(0,a.s0)(z)||z.params.
size>0||z.datasets.length>0;function W(z,Z){const ge=Z.slice(0,f).map(h=>`${(0,o.xS)(h.id,64)}${h.name===""?"":` ("${(0,o.xS)(h.name,60)}")`} with ${k(h)}: ${z.
runUrl(h)}`),L=Z.length-ge.length;return`${ge.join("; ")}${L>0?`; and ${L} more`:""}`}function k(z){const Z=[...z.metrics.keys()].slice(0,f).map(L=>(0,o.xS)(L,60));
return[...Z.length>0?[`metrics ${Z.join(", ")}`]:[],...(0,a.s0)(z)?["a model"]:[]].join(" and ")||(V(z)?"params or datasets":"files")}}),3951:((he,ee,e)=>{e.d(ee,
{X:()=>_});var a=e(9451),o=e(4057),_={comment:{kind:o.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a mo\
del, target and workflow. Where that cannot be done, the job summary says why."},"github-token":a.bU}}),7129:((he,ee,e)=>{e.d(ee,{aB:()=>_,e5:()=>a,ol:()=>x,sA:()=>o});
var a={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why\
."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},o=(n,{link:T,actor:u}={})=>[n,...T===void 0?
[]:[`of ${T}`],...u===void 0?[]:[`by ${u}`]].join(" "),_={progress:()=>{},warn:()=>{},foreign:()=>{}},x=n=>n}),7076:((he,ee,e)=>{e.d(ee,{M:()=>x,t:()=>_});var a=e(
3024),o=e.n(a);function _(n,T){const u=x(n,T);if(u===void 0)throw new Error(`it is larger than ${T/1024} KiB`);return u}function x(n,T){const u=(0,a.openSync)(n,
"r");try{const f=Buffer.allocUnsafe(T+1);for(let y=0;y<=T;){const w=(0,a.readSync)(u,f,y,f.length-y,null);if(w===0)return f.toString("utf8",0,y);y+=w}return}finally{
(0,a.closeSync)(u)}}}),7985:((he,ee,e)=>{e.d(ee,{S:()=>a});function a(o){if(/[\r\n]/.test(o))return"it holds a line break, which no HTTP header can carry. Give \
it as one line: something was pasted or mounted with more than the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(o))return"it holds a character that no HTTP header c\
an carry, such as a typographic quote or a control character"}}),7396:((he,ee,e)=>{e.d(ee,{E:()=>a});function a(u,f,y){const w=H=>(y==="curl"?f[H]||f[H.toUpperCase()]:
f[H.toUpperCase()]||f[H])||"",U=w(u.protocol==="https:"?"https_proxy":"http_proxy")||(y==="curl"?w("all_proxy"):"");if(!(U===""||y==="go"&&_(o(u)))&&!w("no_prox\
y").split(/[\s,]+/).some(H=>x(H.toLowerCase(),u)))return U.includes("://")?U:`http://${U}`}var o=u=>u.hostname.replace(/^\[|\]$/g,""),_=u=>u==="localhost"||u===
"::1"||/^127(\.\d+){3}$/.test(u);function x(u,f){if(u==="*")return!0;const y=u.split(":").length>2&&!u.startsWith("["),[,w="",U]=y?["",u]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(u)??[],H=f.port||(f.protocol==="https:"?"443":"80");if(w===""||U!==void 0&&U!==H)return!1;const V=o(f),W=w.replace(/^\[|\]$/g,"");return V===W||V.endsWith(
`.${W}`)||n(V,W)}function n(u,f){const[y,w]=f.split("/"),U=T(u),H=T(y??"");if(w===void 0||U===void 0||H===void 0||!/^\d+$/.test(w))return!1;const V=2**(32-Number(
w));return Math.floor(U/V)===Math.floor(H/V)}function T(u){const f=u.split(".").map(Number);if(!(f.length!==4||f.some(y=>!Number.isInteger(y)||y<0||y>255)))return f.
reduce((y,w)=>y*256+w,0)}}),687:((he,ee,e)=>{e.d(ee,{BC:()=>Q,Ck:()=>Ae,DL:()=>L,Ee:()=>Ke,Er:()=>Te,FV:()=>ge,M8:()=>Ne,NG:()=>je,SJ:()=>oe,VN:()=>Be,ZJ:()=>F,
_P:()=>y,cQ:()=>$e,gn:()=>Y,gt:()=>U,kV:()=>Z,p:()=>ae,uT:()=>z,uq:()=>h,zV:()=>Ee});var a=e(9074),o=e(4316),_=e(4118),x=e(4319),n=e(9951),T=e(3943),u=e(8243),f=e(
2804),y=({model:p,manifest:v,adopted:R})=>R===void 0?p??(0,u.$6)(v,"metadata","annotations",n.B0):void 0,w=(p,{model:v,version:R})=>{const d=y(p);return p.version===
R&&(d===void 0||v===void 0||d===v)};function U(p,v){const R=y(p);return p.adopted!==void 0?"what was taken over":R===void 0||R===v?`version ${p.version}`:`versi\
on ${p.version} of ${(0,T.xS)(R,200)}`}var H=3,V=6e5,W=(p,v)=>({resource:_.gT,namespace:p,name:k(v)}),k=p=>`mlflow-steps-${p}`;function z(p,v,R,d){if(p===void 0)
return{...v,ownerUid:R,earlier:[],isComplete:d};const{ownerUid:$,earlier:re,isComplete:M,...s}=p;return{...v,ownerUid:R,earlier:w(p,{model:y(v),version:v.version})?
re:[s,...re],isComplete:M}}function Z({ownerUid:p,earlier:v,isComplete:R,...d},$){const re=[d,...v],M=re.findIndex(i=>!w(i,$)),s=re[M];return s&&{...s,ownerUid:p,
earlier:re.slice(M+1),isComplete:R}}function ge(p,v,R){const d=$=>y($)===v?{...$,model:R}:$;return{...d(p),earlier:p.earlier.map(d)}}async function L(p,v,R){const d=await p.
get(W(v,R));return d&&A(d,v,R)}var h=(p,v)=>p!==void 0&&v?.ownerUid===(0,u.$6)(p,"metadata","uid")?v:void 0;function A(p,v,R){const d=(0,u.fK)(p,"data"),$=B({...(0,u.
Gv)(d)?d:{},manifest:(0,u.qF)((0,u.$6)(d,"manifest")??""),pods:(0,u.qF)((0,u.$6)(d,"pods")??"")},v,R),re=(0,u.$6)(d,"owner-uid");if($===void 0||re===void 0)return;
const M=(0,u.yR)({list:(0,u.qF)((0,u.$6)(d,"earlier")??"[]")},"list"),s=M.slice(0,H).flatMap(i=>B(i,v,R)??[]);return{...$,ownerUid:re,earlier:s,isComplete:(0,u.
$6)(d,"complete")==="true"&&s.length===M.length}}function B(p,v,R){const{manifest:d,version:$,model:re,marker:M,verified:s}=p;if(typeof $!="string"||typeof M!="\
string"||!(0,a.Yh)(d)||d.metadata.name!==R||d.metadata.namespace!==v)return;const i=J(p.adopted);if(i===void 0&&d.metadata.labels[n.Ly]!==n.bU||!(0,a.aA)(d.apiVersion))
return;const m=fe(p.pods);return{manifest:{...d,apiVersion:a.Um},version:$,marker:M,verified:String(s)==="true",...typeof re=="string"?{model:re}:{},...i===void 0?
{}:{adopted:i},...m===void 0?{}:{pods:m}}}function fe(p){if((0,u.Gv)(p))return new Map(Object.entries(p).map(([v,R])=>[v,{holdsVersion:(0,u.fK)(R,"holdsVersion")!==
!1,hasOwnDeadline:(0,u.fK)(R,"hasOwnDeadline")!==!1}]))}function J(p){const v=typeof p=="string"?(0,u.qF)(p):p;return(0,u.Gv)(v)?{managedFields:(0,u.yR)(v,"mana\
gedFields")}:void 0}async function Y(p,v,R){const{name:d}=R.manifest.metadata,$=W(v,d),re={apiVersion:R.manifest.apiVersion,kind:x.kl.kind,name:d,uid:R.ownerUid},
M=N(R.earlier.map(s=>({...s,...s.pods===void 0?{}:{pods:S(s.pods)}})));await p.apply($,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:$.name,namespace:v,labels:{
[n.Ly]:n.bU},ownerReferences:[re]},data:{manifest:JSON.stringify(R.manifest),version:R.version,...R.model===void 0?{}:{model:R.model},marker:R.marker,...R.adopted===
void 0?{}:{adopted:JSON.stringify(R.adopted)},...R.pods===void 0?{}:{pods:JSON.stringify(S(R.pods))},verified:String(R.verified),"owner-uid":R.ownerUid,earlier:JSON.
stringify(M),complete:String(R.isComplete&&M.length===R.earlier.length)}},{force:!0})}var S=p=>Object.fromEntries(p);function N(p){const v=p.slice(0,H);for(;Buffer.
byteLength(JSON.stringify(v))>V;)v.pop();return v}async function Q(p,v,R){const d=W(v,R),$=await p.get(d),re=(0,u.fK)($,"metadata","labels");$&&(0,u.Gv)(re)&&re[n.
Ly]===n.bU&&await p.delete(d,{propagation:"Background"})}var q=5;async function F({registry:p},v,{model:R,versions:d},$){const[re,M]=await Promise.all([$e(p,v,R),
Promise.all(d.map(m=>(0,f.AO)("E_MODEL_NOT_FOUND",(0,f.AO)("E_VERSION_NOT_FOUND",p.version(m.model,m.version)))))]),i=[...new Map([...re,...M.flatMap(m=>m??[])].
map(m=>[JSON.stringify([m.model,m.version]),m])).values()].flatMap(m=>{const ie=$(m,(0,o.q1)(m,v)),Oe=Ke(m).filter(me=>(0,o.YV)(me,v)).flatMap(me=>K(me,$(m,me)));
return[...ie===void 0?[]:[ie],...Oe].map(me=>({version:m,record:me}))});i.sort((m,ie)=>Number((0,o.nT)(ie.record))-Number((0,o.nT)(m.record)));for(const{version:m,
record:ie}of i)await Ue({registry:p},m,ie)}var K=(p,{state:v,time:R,reason:d}={})=>v===void 0||R===void 0||(0,o.nT)({...p,state:v})?[]:[{...p,state:v,time:R,...d===
void 0?{}:{reason:d}}],ae=(p,v)=>p.model===v.model&&p.version===v.version,Te=({model:p},v)=>`version ${v.version}${v.model===p?"":` of ${v.model}`} serves there\
 now`;async function $e(p,v,R){try{const{uid:d}=v,$=(0,o.Dw)(v.server);return(await Promise.all([p.versionsWithTag((0,o.A7)(v),"ing"),$===v.server?[]:p.versionsWithTag(
(0,o.A7)({...v,server:$}),"ing"),R===void 0?[]:p.versionsWithTag(o.Ec,"serving",R),d===void 0||!/^[\w-]+$/.test(d)?[]:p.versionsWithTag(o.Ec,d)])).flat()}catch(d){
if(!(d instanceof f.zg)||d.code!=="E_MLFLOW_REFUSED")throw d;return R===void 0?[]:p.versionsOfModel(R)}}var Be=(p,v,R,d)=>p!==void 0&&(0,o.nT)(p)?{...p,time:v,state:R,
reason:d}:void 0;function Ae(p,{server:v,namespace:R,name:d,uid:$,time:re},M){const{reason:s,...i}=p??{server:v,namespace:R,name:d,version:M};return{...i,...$===
void 0?{}:{uid:$},state:"serving",time:re}}async function Ue({registry:p},v,R){const d={...R,model:v.model},$=(0,o.nB)([],d),re=(0,o.q1)(v,d);if(re!==void 0&&(0,o.
Q4)($).every(M=>Ze(re,M)))return Je(p,v,!1);await p.setVersionTag(v.model,v.version,(0,o.A7)(d),$),await Je(p,(0,o.q8)(v,d,$),!0)}async function Ne({registry:p},v,R){
const d=(0,o.q1)(v,R);if(!(d!==void 0&&(0,o.nT)(d)))return await p.setVersionTag(v.model,v.version,(0,o.A7)(R),(0,o.nB)([],{...R,model:v.model})),{place:R,before:(0,o.
Sp)(v,R)}}var je=({registry:p},{model:v,version:R},{place:d,before:$})=>$===void 0?p.deleteVersionTag(v,R,(0,o.A7)(d)):p.setVersionTag(v,R,(0,o.A7)(d),(0,o.nB)(
[],$));async function Je(p,v,R){let d=v,$=!R;for(let re=0;;){const M=(0,o.qi)(d);if(d.tags.get(o.Ec)!==M){if(re===q)return;await p.setVersionTag(d.model,d.version,
o.Ec,M),re+=1}else if($)return;d=await p.version(d.model,d.version),$=!0}}var Ze=(p,v)=>(0,u.Gv)(p)&&(0,u.Gv)(v)&&[...new Set([...Object.keys(p),...Object.keys(
v)])].every(R=>R==="time"||R==="pipeline"||p[R]===v[R]),Ke=p=>(0,o.T3)(p).filter(o.nT);async function oe(p,v,R,d,$){const re=s=>d(s.guarded(()=>p.assertBelieved())),
M=()=>re(v.forCleanup(o.mw));try{await p.believe(AbortSignal.timeout(o.mw)),R?.aborted?await M():await re(v).catch(async s=>{if(!R?.aborted)throw s;await M()})}catch(s){
if(!(s instanceof f.zg))throw s;$(s)}}async function Ee(p,{namespace:v="",name:R},{step:d,pipeline:$,log:re},M){const s=await p.hold(v,k(R),X($,d),i=>re.progress(
i));try{return await M(p.withLease(s),s)}finally{await s.release().catch(i=>re.warn(`The lease of this ${d} was not released, and expires by itself: ${String(i)}`))}}
var X=({link:p,actor:v},R)=>[p??v??"mlflow-steps",R,`process ${process.pid}`,new Date().toISOString()].join(", ")}),7871:((he,ee,e)=>{e.d(ee,{X:()=>_});var a=e(
1660);(0,a.e7)();var o=()=>a.vd,_=o("/")}),4054:((he,ee,e)=>{e.d(ee,{Ic:()=>_,gt:()=>x,wC:()=>o});var a=e(8243),o=class extends Error{name="WireFailure";code;wasSent;constructor(n,T,u,f){
super(T,{cause:f}),this.code=n,this.wasSent=u}};function _(n){const T=(0,a.Gv)(n)?n:{},f=(Array.isArray(T.errors)?T.errors:[])[0];return(0,a.Gv)(f)?_(f):{code:typeof T.
code=="string"?T.code:"",message:typeof T.message=="string"?T.message:String(n)}}var x=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),233:((he,ee,e)=>{e.d(ee,{L5:()=>n,mu:()=>x,ur:()=>o});var a=e(4925),o={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function _(T,u,f,y){if(f!==
void 0)return f;const w=Math.min(u.maxDelayMs,u.firstDelayMs*2**T);return Math.round(w/2+w/2*y)}function x(T,u){if(T===void 0)return;if(/^\d+$/.test(T))return Number(
T)*1e3;const f=Date.parse(T);return Number.isNaN(f)?void 0:Math.max(0,f-u)}async function n(T,u,f,y=()=>{}){const w=performance.now()+u.totalMs;for(let U=0;;U+=
1){const H=await T();if(H.kind==="value")return H.value;const V=w-performance.now(),W=_(U,u,H.retryAfterMs,Math.random()),k=u.usesAllTime?Math.min(W,V):W;if(U>=
u.maxRetries||V<=0||k>V){if(H.kind==="failure")throw H.error;return H.value}H.kind==="failure"&&y(H.error,k),await(0,a.v)(k,f)}}}),159:((he,ee,e)=>{e.d(ee,{D4:()=>_,
Hh:()=>k,Je:()=>x,Tq:()=>V,_R:()=>y,j0:()=>W,jf:()=>w,oK:()=>n,sF:()=>H,te:()=>U});var a=e(4057),o=e(8243),_=5e3,x=A=>JSON.stringify(A).replace(/[\u007f-\uffff]/g,
B=>`\\u${B.charCodeAt(0).toString(16).padStart(4,"0")}`),n="mlflow-steps.promotion",T=["moving","held","undoing","undone","demoting","demoted","refused"],u=["pa\
ssed","failed","inconclusive","ungated"],f=10,y=({state:A})=>A==="undoing"||A==="undone"||A==="demoting"||A==="demoted";function w(A){return A===void 0?[]:[...y(
A)&&A.state!=="undoing"?[A.id]:[],...A.undoneBefore??[]].slice(0,f)}var U=({target:A,previous:B,previousVersion:fe},J)=>B===void 0?A===J?fe:void 0:B[J];function H(A){
const B={...A,...A.actor===void 0?{}:{actor:A.actor.slice(0,100)},...A.pipeline===void 0?{}:{pipeline:A.pipeline.slice(0,400)},...A.commit===void 0?{}:{commit:A.
commit.slice(0,64)},...A.undoneBy===void 0?{}:{undoneBy:A.undoneBy.slice(0,400)},...A.undoneBefore===void 0?{}:{undoneBefore:A.undoneBefore.slice(0,f)},gates:A.
gates.map(Y=>({gate:Y.gate.slice(0,120),candidate:Y.candidate.slice(0,40),verdict:Y.verdict}))},fe=[...B.gates.filter(({verdict:Y})=>Y!=="passed"),...B.gates.filter(
({verdict:Y})=>Y==="passed")];let J=Math.min(fe.length,100);for(;;){const Y=fe.length-J+(A.gatesOmitted??0),S=Y===0?B.gates:fe.slice(0,J),N=x({...B,gates:S,...Y===
0?{}:{gatesOmitted:Y}});if(N.length<=_||J===0)return N;J-=1}}function V(A){const{model:B,version:fe,tags:J}=A,Y=J.get(n),S=Y===void 0?void 0:k(Y);if(!(S===void 0||
S.version!==fe))return S.model===B?S:W(A,S.model,S.lockedAtMs??Date.parse(S.time))?{...S,model:B}:void 0}var W=({source:A,version:B,createdMs:fe},J,Y)=>fe!==void 0&&
fe<=Y&&A!==`models:/${J}/${B}`;function k(A){if(A.length>_)return;const B=(0,o.qF)(A);if(!(0,o.Gv)(B))return;const{id:fe,model:J,version:Y,target:S,time:N}=B,Q=T.
find(F=>F===B.state),q=u.find(F=>F===B.verdict);if(!(!h(fe)||!h(J)||!h(Y)||!L(S)||!h(N))&&!(Q===void 0||q===void 0))return{id:fe,state:Q,model:J,version:Y,target:S,
verdict:q,time:N,gates:ge(B.gates),...z(B)}}function z(A){const{ungated:B,gatesOmitted:fe,previousVersion:J,previousStage:Y,archivedPrevious:S,actor:N,pipeline:Q,
commit:q,undoneTime:F,undoneBy:K,lockedAtMs:ae,endedAtMs:Te,baseline:$e}=A,Be=(0,o.i1)(A,"undoneBefore").slice(0,f),Ae=Z(A.previous);return{...B===!0?{ungated:B}:
{},...typeof fe=="number"?{gatesOmitted:fe}:{},...h(J)&&/^\d+$/.test(J)?{previousVersion:J}:{},...Ae===void 0?{}:{previous:Ae},...a._$.some(Ue=>Ue===Y)&&h(Y)?{previousStage:Y}:
{},...typeof S=="boolean"?{archivedPrevious:S}:{},...h(N)?{actor:N}:{},...h(Q)?{pipeline:Q}:{},...h(q)?{commit:q}:{},...h(F)?{undoneTime:F}:{},...h(K)?{undoneBy:K}:
{},...Be.length>0?{undoneBefore:Be}:{},...h($e)&&/^\d+$/.test($e)?{baseline:$e}:{},...typeof ae=="number"?{lockedAtMs:ae}:{},...typeof Te=="number"?{endedAtMs:Te}:
{}}}function Z(A){if((0,o.Gv)(A))return Object.fromEntries(Object.entries(A).flatMap(([B,fe])=>h(fe)&&/^\d+$/.test(fe)?[[B,fe]]:[]))}var ge=A=>(Array.isArray(A)?
A:[]).flatMap(B=>{if(!(0,o.Gv)(B))return[];const{gate:fe,candidate:J,verdict:Y}=B;return h(fe)&&h(Y)?[{gate:fe,candidate:h(J)?J:"",verdict:Y}]:[]});function L(A){
if(!h(A))return!1;try{return(0,a.Sx)(A),!0}catch{return!1}}var h=A=>typeof A=="string"&&A!==""}),4316:((he,ee,e)=>{e.d(ee,{$t:()=>S,A7:()=>A,Dw:()=>fe,Ec:()=>k,
MU:()=>u,OW:()=>Ze,Q4:()=>Be,Sp:()=>$e,T3:()=>Q,Tt:()=>V,YV:()=>J,Zy:()=>y,c7:()=>H,ii:()=>Y,mw:()=>L,nB:()=>Ae,nT:()=>N,q1:()=>ae,q8:()=>Te,qi:()=>Ne,sB:()=>w,
tP:()=>W,uh:()=>U});var a=e(159),o=e(7871),_=e(9951),x=e(3943),n=e(8243),T=e(2804),u=oe=>(0,n.$6)(oe,"metadata","labels",_.Ly)===_.bU,f=(oe,Ee)=>(0,n.$6)(oe,"me\
tadata","annotations",Ee),y=oe=>f(oe,_.ej),w=oe=>f(oe,_.B0),U=oe=>f(oe,_.hD);function H(oe){const[Ee,X]=[w(oe),y(oe)];return u(oe)&&Ee!==void 0&&X!==void 0?{model:Ee,
version:X}:void 0}function V(oe,{metadata:{annotations:Ee}},X=!1){if(!oe)return;if(!u(oe)){const d=(0,n.$6)(oe,"metadata","labels",_.Ly);return{kind:"foreign",problem:`\
exists, and mlflow-steps did not deploy it${d===void 0?"":` (${_.Ly} is ${(0,x.xS)(d,100)})`}`}}const p=w(oe);if(p!==Ee[_.B0]&&!X)return{kind:"model",model:p,problem:`\
serves another model, ${p===void 0?"of unknown name":(0,x.xS)(p,200)}`};const[v,R]=[f(oe,_.hD),Ee[_.hD]];return v&&R&&v!==R?{kind:"target",model:p,problem:`serv\
es this model for another target, ${(0,x.xS)(v,200)} instead of ${R}`}:void 0}function W(oe,Ee,X){if(oe===void 0)return;const{kind:p,problem:v,model:R}=oe;if(p===
"foreign"?Ee.adopt:R!==void 0&&Ee["adopt-from"]===R)return;const $=p==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,x.xS)(R??"",200))}`;throw new T.zg(
"E_NAME_TAKEN",`${X} ${v}. ${p!=="foreign"&&R===void 0?"":`${$} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}var k="\
mlflow-steps.deployment",z=240,Z=300,ge=["deploying","serving","failed","rolled-back","removed","replaced"],L=5e3,h=oe=>(0,o.X)("node:crypto").createHash("sha25\
6").update(oe).digest("hex").slice(0,16);function A({server:oe,namespace:Ee,name:X}){const p=`${k}.${h(oe)}.${Ee}.${X}`;return p.length<=z?p:`${k}.${h(JSON.stringify(
[oe,Ee,X]))}`}var B=(oe,Ee)=>oe.server===Ee.server&&oe.namespace===Ee.namespace&&oe.name===Ee.name,fe=oe=>oe.replace(/#.*$/s,""),J=(oe,Ee)=>oe.server!==Ee.server&&
oe.namespace===Ee.namespace&&oe.name===Ee.name&&(oe.uid===void 0?oe.server===fe(Ee.server):oe.uid===Ee.uid),Y=(oe,Ee)=>B(oe,Ee)||J(oe,Ee);function S(oe,Ee,X,p){
const v=(0,n.$6)(p,"metadata","uid");return{server:oe,namespace:Ee,name:X,...v===void 0?{}:{uid:v}}}var N=({state:oe})=>oe==="serving"||oe==="deploying";function Q(oe){
const{own:Ee,earlier:X}=q(oe);return[...Ee,...X].sort(Je)}function q(oe){const Ee=F(oe),X=v=>Ee.every(R=>!B(R,v)||v.model===void 0&&v.time>R.time),p=Be(oe.tags.
get(k)).filter(v=>K(v,oe)&&X(v));return{own:Ee.filter(v=>!p.some(R=>B(R,v))),earlier:p}}var F=oe=>[...oe.tags].flatMap(([Ee,X])=>Ee.startsWith(`${k}.`)?Be(X).filter(
p=>K(p,oe)&&A(p)===Ee).slice(0,1):[]),K=(oe,{version:Ee})=>oe.version===Ee,ae=(oe,Ee)=>Q(oe).find(X=>B(X,Ee));function Te(oe,Ee,X){const p=Be(oe.tags.get(k)).filter(
v=>!B(v,Ee));return{...oe,tags:new Map([...oe.tags,[k,(0,a.Je)(p)],[A(Ee),X]])}}var $e=(oe,Ee)=>F(oe).find(X=>B(X,Ee));function Be(oe){return oe===void 0||oe.length>
a.D4?[]:(0,n.yR)({records:(0,n.qF)(oe)},"records").flatMap(Ee=>{const[X,p,v,R,d]=["time","server","namespace","name","version"].map(s=>(0,n.$6)(Ee,s)),$=ge.find(
s=>s===(0,n.$6)(Ee,"state"));if($===void 0||X===void 0||p===void 0||v===void 0||R===void 0||d===void 0)return[];const{verified:re}=Ee,M=["uid","model","target",
"url","pipeline","reason"].flatMap(s=>{const i=(0,n.$6)(Ee,s);return i===void 0?[]:[[s,i]]});return[{state:$,time:X,server:p,namespace:v,name:R,version:d,...typeof re==
"boolean"?{verified:re}:{},...Object.fromEntries(M)}]})}function Ae(oe,Ee){return je([Ue(Ee),...oe.filter(X=>!B(X,Ee))],1)}function Ue({reason:oe,...Ee}){let X=oe===
void 0?Ee:{...Ee,reason:oe.slice(0,Z)};for(const p of["pipeline","url","reason"]){if((0,a.Je)([X]).length<=a.D4)break;const{[p]:v,...R}=X;X=R}return X}function Ne(oe){
const{own:Ee,earlier:X}=q(oe);return je([...X,...[...Ee].sort(Je).filter(({state:p})=>p!=="deploying")],X.length)}function je(oe,Ee){const X=[...oe];for(;;){const p=(0,a.
Je)([...X].sort(Je));if(p.length<=a.D4||X.length<=Ee)return p;X.pop()}}var Je=(oe,Ee)=>Ee.time.localeCompare(oe.time);async function Ze(oe,Ee,X,p){const[v,R]=[w(
Ee),y(Ee)];if(v===void 0||R===void 0||v===X)return!1;const d=await(0,T.AO)("E_VERSION_NOT_FOUND",oe.registry.version(X,R));return d===void 0?!1:d.runId===((0,n.
$6)(Ee,"metadata","annotations",_.CD)??"")&&Ke(d,p,v)&&await(0,T.AO)("E_MODEL_NOT_FOUND",oe.registry.model(v))===void 0}function Ke(oe,Ee,X){const p=Q(oe).find(
v=>Y(v,Ee));return p!==void 0&&(0,a.j0)(oe,X,Date.parse(p.time))}}),3943:((he,ee,e)=>{e.d(ee,{Jj:()=>n,Jt:()=>x,YI:()=>_,eC:()=>f,it:()=>T,xS:()=>u});var a=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
o=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function _(y){return y.replaceAll(`\r
`,`
`).replace(a,"").replace(o,"\uFFFD")}var x=y=>_(y).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(y,w){return y.length<=w?y:`${y.slice(0,w)}\
\u2026 (${y.length-w} more characters)`}function T(y,w){if(y.length<=w)return y;const U=Math.floor(w*.4),H=w-U;return`${y.slice(0,U)}\u2026 (${y.length-w} more \
characters) \u2026${y.slice(-H)}`}function u(y,w=500){const U=_(y.slice(0,4*w)).replace(/[\s\ufffd]+/g," ").trim();return U.length>w?`${U.slice(0,w)}\u2026`:U}var f=y=>/^[\w./:=@-]+$/.
test(y)?y:`'${y.replaceAll("'","'\\''")}'`}),8023:((he,ee,e)=>{e.d(ee,{Qr:()=>f,Xb:()=>_,_0:()=>y,ow:()=>u,zq:()=>x});var a=e(7985),o=e(2804),_=w=>n(w,"tracking"),
x=w=>n(w,"registry");function n(w,U){const H=k=>{throw new o.zg("E_TRACKING_URI",`The ${U} URI ${k}`)},V=w.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(V)&&H("\
names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(V)&&H("is a\
 database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(V)||/^[\w-]+$/.test(V))&&H(`is a folder (${T(V)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(V)){const k=/^[\w.-]+(:\d+)?(\/|$)/.test(V);H(`must begin with http:// or https://.${k?` Did you mean http://${V}?`:` It is ${T(V)}.`}`)}const W=URL.
canParse(V)?new URL(V):H(`cannot be read: ${T(V)}.`);return(W.username!==""||W.password!=="")&&H("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(W.hash!==""||W.search!=="")&&H(`is a page of MLflow's u\
ser interface. Give the server's address only: ${W.origin}${W.pathname.replace(/\/+$/,"")}`),W.pathname=W.pathname.replace(/\/+$/,""),W}var T=w=>w.replace(/\/\/[^/@]*@/,
"//***@");function u(w){const{"tracking-username":U,"tracking-password":H}=w;return U&&H?Buffer.from(`${U}:${H}`).toString("base64"):void 0}function f(w,U){const H=u(
w),V=w["tracking-token"],W=U.MLFLOW_WORKSPACE?.trim(),k=(0,a.S)(W??"");if(k!==void 0)throw new o.zg("E_INPUT",`MLFLOW_WORKSPACE: ${k}.`);const z=H!==void 0?`Bas\
ic ${H}`:V?`Bearer ${V}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...z?{authorization:z}:{},...W?{"x-mlflow-workspace":W}:{}}}function y(w,U){
const H=w[U]??"";return/^\d{1,6}$/.test(H)?Number(H):void 0}}),6975:((he,ee,e)=>{e.d(ee,{o:()=>n});var a=e(4256),o=e(7871),_=e(4054),x=e(4925);function n(w,U){const H=w===
"https:",V=(0,o.X)(H?"node:https":"node:http"),W=new V.Agent({keepAlive:!0,maxSockets:8}),k=H?"secureConnect":"connect";return{send:z=>new Promise((Z,ge)=>{if(z.
signal.aborted){ge((0,x.J)(z.signal));return}const L=V.request(z.url,{method:z.method,headers:{...z.headers,...T(z.body)},agent:z.isFresh?!1:W,...H?U:{}});u(L,z,
k).then(Z,ge),L.end(z.body)}),close:()=>W.destroy()}}var T=w=>w===void 0?{}:{"content-length":String(Buffer.byteLength(w))};async function u(w,U,H){const V={wasSent:!1,
isLate:!1};w.once("socket",z=>{w.reusedSocket?V.wasSent=!0:z.once(H,()=>V.wasSent=!0)});const W=setTimeout(()=>{V.isLate=!0,w.destroy()},U.timeoutMs),k=()=>{w.destroy()};
U.signal.addEventListener("abort",k,{once:!0});try{const z=await f(w),Z=z.statusCode??0,ge=(0,a.A)(Z,U.maxBytes),L=Number(z.headers["content-length"]??0)>ge;L&&
z.destroy();const h=L?{body:"",isCut:!0}:await(0,a.C)(z,ge);return{status:Z,headers:y(z),...h}}catch(z){if(U.signal.throwIfAborted(),V.isLate)throw new _.wC("ET\
IMEDOUT",`no answer within ${U.timeoutMs/1e3} s`,V.wasSent,z);const{code:Z,message:ge}=(0,_.Ic)(z);throw new _.wC(Z,ge,V.wasSent,z)}finally{clearTimeout(W),U.signal.
removeEventListener("abort",k)}}var f=w=>new Promise((U,H)=>{w.once("response",U),w.on("error",H),w.once("close",()=>H(new _.wC("ECONNRESET","the connection was\
 closed",!0)))}),y=w=>Object.fromEntries(Object.entries(w.headers).map(([U,H])=>[U,typeof H=="string"?H:void 0]))}),6348:((he,ee,e)=>{e.d(ee,{H:()=>x});var a=e(
7598),o=e.n(a),_=63;function x(n){const T=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(T!==""&&T.length<=_)return T;const u=(0,a.
createHash)("sha256").update(n).digest("hex").slice(0,8);return T===""?u:`${T.slice(0,_-u.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${u}`}}),9833:((he,ee,e)=>{e.d(
ee,{GV:()=>U,Ql:()=>o,Qn:()=>h,Xg:()=>f,Y8:()=>W,eO:()=>J,gI:()=>A,iP:()=>L,mR:()=>k,p7:()=>H,q0:()=>w,qb:()=>fe});var a=1e4;function o(S){const N=S.trim().slice(
0,a),Q=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(N);if(Q===null)return T(N);const q=z(Q[2]??"");return(Q[1]?.toLowerCase()==="runs"?_(q):x(q))??{kind:"stor\
age",place:void 0}}function _([S="",...N]){return S===""||Z(N)?void 0:{kind:"run",runId:S,path:N.join("/")}}function x([S="",N,...Q]){if(N===void 0&&/^m-[^@]+$/.
test(S))return{kind:"logged-model",modelId:S,path:""};if(N!==void 0&&n(S))return Z([N,...Q])?void 0:{kind:"logged-model",modelId:S,path:[N,...Q].join("/")};if(!(S===
""||Q.length>0)){if(N===void 0){const q=S.lastIndexOf("@");return q<1||q===S.length-1?void 0:{kind:"holder",model:S.slice(0,q),at:S.slice(q)}}return/^\d+$/.test(
N)?{kind:"version",model:S,version:N.replace(/^0+(?=\d)/,"")}:N.toLowerCase()==="latest"?{kind:"latest",model:S}:{kind:"holder",model:S,at:N}}}var n=S=>/^m-[0-9a-f]{32}$/i.
test(S);function T(S){const N=f(S),Q=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(N??"");return Q===null?{kind:"storage",place:N}:{kind:"logge\
d-model",modelId:Q[1]??"",path:Q[2]??""}}var u=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function f(S){const N=S.trim();if(N===""||
/[\u0000-\u001f\u007f]/.test(N))return;const Q=/^([a-z][a-z0-9+.-]+):/i.exec(N)?.[1]?.toLowerCase();if(Q===void 0||/^[a-z]:[\\/]/i.test(N))return V(N.startsWith(
"/")?"/":"",ge(N));const q=N.slice(Q.length+1).replace(/\?.*$/s,""),[,F="",K=""]=/^\/\/([^/]*)(.*)$/s.exec(q)??["","",q];switch(Q){case"file":return V("/",ge(K));case"\
mlflow-artifacts":return V("mlflow-artifacts:/",ge(K));case"http":case"https":{const ae=u.exec(K);return ae===null?V(`${Q}://`,`${F}${K}`):V("mlflow-artifacts:/",
ge(K.slice(ae[0].length)))}case"s3a":case"s3n":return V("s3://",`${F}${K}`);default:return V(F===""?`${Q}:/`:`${Q}://`,`${F}${K}`)}}var y=S=>/^(\/|mlflow-artifacts:)/.
test(f(S)??"");function w(S,N){const Q=y(S)?z(ge(N)):[];return Q.length===0||Z(Q)?N:Q.join("/")}var U=S=>y(S)&&!/^\s*file:/i.test(S)?ge(S):S,H=S=>f(S)?.startsWith(
"/")===!0;function V(S,N){const Q=z(N).filter(q=>q!==".");return Q.includes("..")?void 0:`${S}${Q.join("/")}`}function W(S,N){if(!(S===void 0||N===void 0||z(S.replace(
/^[a-z0-9+.-]+:/i,"")).length===0))return N===S?"":N.startsWith(`${S}/`)?N.slice(S.length+1):void 0}function k(S,N){const[,Q=S,q=""]=/^([^?]*)(\?.*)?$/s.exec(S)??
[];return N===""?`${Q.replace(/\/+$/,"")}${q}`:`${Q.replace(/\/+$/,"")}/${N}${q}`}var z=S=>S.split("/").filter(N=>N!==""),Z=S=>S.includes("..")||S.includes(".");
function ge(S){try{return decodeURIComponent(S)}catch{return S}}var L=S=>`--${S}`,h=S=>`MLFLOW_STEPS_${S.replaceAll("-","_").toUpperCase()}`,A=S=>`INPUT_${S.replaceAll(
" ","_").toUpperCase()}`;function B(S,N){const Q=[Array.from({length:N.length+1},(F,K)=>K)],q=(F,K)=>Q[F]?.[K]??Number.POSITIVE_INFINITY;for(let F=1;F<=S.length;F+=
1){const K=[F];Q.push(K);for(let ae=1;ae<=N.length;ae+=1){const Te=S[F-1]===N[ae-1],$e=S[F-1]===N[ae-2]&&S[F-2]===N[ae-1];K.push(Math.min(q(F-1,ae-1)+(Te?0:1),q(
F-1,ae)+1,q(F,ae-1)+1,$e?q(F-2,ae-2)+1:Number.POSITIVE_INFINITY))}}return q(S.length,N.length)}function fe(S,N){const Q=Math.max(2,Math.floor(S.length/3));return N.
map(F=>({candidate:F,distance:B(S,F)})).filter(({distance:F})=>F<=Q).sort((F,K)=>F.distance-K.distance||Y(S,F.candidate)-Y(S,K.candidate))[0]?.candidate}var J=(S,N)=>N.
find(Q=>Q.toLowerCase()===S.toLowerCase())??fe(S,N),Y=(S,N)=>Math.abs(S.length-N.length)}),1524:((he,ee,e)=>{e.d(ee,{$w:()=>h,Bd:()=>i,Ee:()=>Ae,KG:()=>m,VU:()=>_e,
Ve:()=>L,eg:()=>oe,gV:()=>A,s2:()=>Oe});var a=e(4364),o=e(8421),_=e(3951),x=e(4925),n=e(9451),T=e(8023),u=e(4057),f=e(9833),y=e(7076),w=e(8243),U=e(2804),H=e(3024),
V=e.n(H),W=e(6760),k=e.n(W),z=e(8161),Z=e.n(z),ge=new Map([["train",async()=>(await Promise.resolve().then(e.bind(e,115))).train],["train-start",async()=>(await Promise.
resolve().then(e.bind(e,1324))).trainStart],["train-finish",async()=>(await Promise.resolve().then(e.bind(e,8694))).trainFinish],["train-stop",async()=>(await Promise.
resolve().then(e.bind(e,7698))).trainStop],["register",async()=>(await Promise.resolve().then(e.bind(e,371))).register],["promote",async()=>(await Promise.all([
e.e(461),e.e(286)]).then(e.bind(e,7866))).promote],["demote",async()=>(await Promise.all([e.e(461),e.e(286)]).then(e.bind(e,2499))).demote],["render",async()=>(await Promise.
all([e.e(462),e.e(461),e.e(810)]).then(e.bind(e,5838))).render],["deploy",async()=>(await Promise.all([e.e(462),e.e(461),e.e(810)]).then(e.bind(e,950))).deploy],
["rollback",async()=>(await Promise.all([e.e(462),e.e(461),e.e(810)]).then(e.bind(e,7815))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(
e,1682))).undeploy],["pipeline",async()=>(await Promise.all([e.e(462),e.e(461),e.e(810)]).then(e.bind(e,2652))).pipeline]]),L=[...ge.keys()],h=async g=>ge.get(g)?.();
async function A(){const g=[];for(const P of ge.values())g.push(await P());return g}var B="mlflow-steps.yaml",fe=256*1024;async function J(g,P,te){const we=await Y(
g),Me=[P.name,...te.names],O=Object.entries(we).find(([ne])=>ne===P.name)?.[1],I=Object.fromEntries(Object.entries(we).filter(([ne])=>!Me.includes(ne))),C=O==null?
{}:S(O,`${g}: ${P.name}`),r=Object.keys(I).filter(ne=>!Object.hasOwn(P.inputs,ne)),D=new Set([...Object.keys(P.inputs),...r.length===0?[]:(await te.load()).flatMap(
({inputs:ne})=>Object.keys(ne))]),l=[...r.filter(ne=>!D.has(ne)).map(ne=>N(ne,g,[...D,...Me])),...Object.keys(C).filter(ne=>!Object.hasOwn(P.inputs,ne)).map(ne=>N(
ne,`${g}: ${P.name}`,Object.keys(P.inputs)))],j=new Map([...Q(I,g,P,l),...Q(C,`${g}: ${P.name}`,P,l)]);if(l.length===0)return j;for(const[ne,ye]of j)try{P.inputs[ne]?.
kind.parse(ye.trim(),{})}catch(se){if(!(se instanceof u.S7||se instanceof U.zg))throw se;l.push(`${g}: ${ne}: ${se.message}`)}throw new U.zg("E_CONFIG_FILE",l.join(
`
`))}async function Y(g){if(!(0,H.existsSync)(g))return{};const P=(O,I)=>new U.zg("E_CONFIG_FILE",`${g} ${O}: ${I instanceof Error?I.message:String(I)}`,{cause:I});
let te;try{te=(0,y.t)(g,fe)}catch(O){throw P("cannot be read",O)}const{parse:we}=await Promise.all([e.e(462),e.e(461),e.e(810)]).then(e.bind(e,3438));let Me;try{
Me=we(te,{maxAliasCount:10})}catch(O){throw P("is not valid YAML",O)}return Me==null?{}:S(Me,g)}function S(g,P){if((0,w.Gv)(g))return g;throw new U.zg("E_CONFIG\
_FILE",`${P} must be a mapping of input names to values.`)}function N(g,P,te){const we=(0,f.qb)(g,te);return`${P} has an unknown input ${g}${we===void 0?"":`; d\
id you mean ${we}?`}`}var Q=(g,P,te,we)=>Object.entries(g).flatMap(([Me,O])=>{const I=Object.hasOwn(te.inputs,Me)?te.inputs[Me]:void 0;if(I===void 0||O===null)return[];
if(I.secret)return we.push(`${P} holds the secret ${Me}. Give it as ${(0,f.Qn)(Me)} instead.`),[];const C=Array.isArray(O)?O:[O];return C.every(r=>["string","nu\
mber","boolean"].includes(typeof r))?[[Me,C.map(String).join(`
`)]]:(we.push(`${P}: ${Me} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, one a line.`),[])});function q(g,P,te,we,Me){
return[te.texts.get(g),we[(0,f.Qn)(g)],...(P.variables??[]).map(I=>we[I]),(0,u.L4)(g,we),Me.get(g),P.default].find(I=>I!==void 0&&I.trim()!=="")}function F(g,P,te){
return Object.entries(g).flatMap(([we,Me])=>[...K(Me,te),...Me.secret?ae(we,Me,P,te):[]])}function K({kind:g},P){try{return g.secretsIn?.((0,u.WG)(P))??[]}catch{
return[]}}function ae(g,P,te,we){try{const Me=q(g,P,te,we,new Map);return Me===void 0?[]:[Me,...P.kind.secretParts?.(Me)??[]]}catch{return[]}}function Te(g,P){if(P.
kind.isCommand)return"the command, after --";const te=P.variables?.[0]??(0,f.Qn)(g);return P.secret?te:`${(0,f.iP)(g)} (or ${te})`}function $e(g,P,te,we,Me=[]){
const O=P.problems.map(l=>({code:"E_INPUT",message:l})),I=new Set,C={};for(const[l,j]of Object.entries(g)){if(j.kind.isCommand&&P.program){C[l]=P.program;continue}
const ne=q(l,j,P,te,we);if(ne===void 0){if(!j.required)continue;O.push({code:"E_INPUT",message:`missing: ${Te(l,j)}. ${j.description}`}),I.add(l);continue}try{C[l]=
j.kind.parse(ne.trim(),j.kind.secretsIn?(0,u.WG)(te):te)}catch(ye){O.push(Be(ye,l)),I.add(l)}}for(const{of:l,check:j}of Me)if(!l.some(ne=>I.has(ne)))try{j(C)}catch(ne){
O.push(Be(ne))}const[r]=O;if(r===void 0)return C;if(O.length===1)throw new U.zg(r.code,r.message);const D=O.map(({message:l})=>`  - ${l.replaceAll(`
`,`
    `)}`).join(`
`);throw new U.zg("E_INPUT",`${O.length} inputs are wrong:
${D}`)}function Be(g,P){if(g instanceof u.S7)return{code:"E_INPUT",message:P===void 0?g.message:`${P}: ${g.message}`};if(g instanceof U.zg)return{code:g.code,message:g.
message};throw g}function Ae(g,P){const te=(0,f.qb)(g,P);return`unknown input ${(0,f.iP)(g)}${te?`; did you mean ${(0,f.iP)(te)}?`:""}`}async function Ue(g,P,te){
const we=Object.keys(g.inputs),Me=(0,f.Qn)(""),O=Object.keys(P).filter(C=>C.startsWith(Me)&&P[C]).map(C=>C.slice(Me.length).toLowerCase().replaceAll("_","-")).filter(
C=>!we.includes(C)).flatMap(C=>{const r=(0,f.qb)(C,we);return r===void 0?[]:[{name:C,near:r}]});if(O.length===0)return[];const I=new Set((await te.load()).flatMap(
({inputs:C})=>Object.keys(C)));return O.filter(({name:C})=>!I.has(C)).map(({name:C,near:r})=>`${(0,f.Qn)(C)} is no input; did you mean ${(0,f.Qn)(r)}?`)}var Ne=64*
1024;function je(g,P){const{"tracking-username":te,"tracking-password":we,"tracking-token":Me}=g,O=P.HOME??P.USERPROFILE;if(Me||te&&we||!O)return{inputs:g};const I=(0,W.
join)(O,".mlflow","credentials");if(!(0,H.existsSync)(I))return{inputs:g};const C=Ze(Je(I),"mlflow"),r={"tracking-username":te||C.get("mlflow_tracking_username"),
"tracking-password":we||C.get("mlflow_tracking_password")};return r["tracking-username"]&&r["tracking-password"]?{inputs:{...g,...r},path:I}:{inputs:g}}function Je(g){
try{return(0,y.t)(g,Ne)}catch(P){throw new U.zg("E_INPUT",`${g}, which holds the login of MLflow's clients, cannot be read: ${P instanceof Error?P.message:String(
P)}. Give tracking-username and tracking-password, or tracking-token.`,{cause:P})}}function Ze(g,P){const te=new Map;let we="";for(const Me of g.split(/\r?\n/).
map(O=>O.trim())){if(Me===""||/^[#;]/.test(Me))continue;const O=/^\[([^\]]+)\]/.exec(Me)?.[1];if(O!==void 0)we=O;else if(we===P){const[,I="",C=""]=/^([^=:]+)[=:](.*)$/.
exec(Me)??[];te.set(I.trim().toLowerCase(),C.trim().replaceAll("%%","%"))}}return te}function Ke(g){const[P="",...te]=g.split(`
`);return te.reduce((we,Me)=>`${we}${we.endsWith(":")?" ":"; "}${Me.trim().replace(/^- /,"")}`,P)}async function oe(g,P){const te=new o.k,we=new Map,Me=[],O=new Map,
I=ne=>{P.mask(ne),te.add(ne)},C=P.readInputs(g);for(const ne of F(g.inputs,C,P.env))I(ne);let r,D;try{r=await p(g,P,C,te,I,we,Me,O)}catch(ne){D=X(ne,P.signal),r=
{outcome:D.outcome,code:D.code,reason:te.redact(D.message)}}const l=D?.exit??("code"in r?U.nU[r.code].exit:0);we.set("outcome",r.outcome),we.set("reason",Ke(te.
redact(r.reason))),we.set("error-code","code"in r?r.code:"");const j={step:g,result:Ee(r,te),exitCode:l,...D?{error:D}:{},outputs:new Map([...we].map(([ne,ye])=>[
ne,te.redact(ye)])),summary:s(Me,te),comments:[...O.values()].map(ne=>({...ne,blocks:s(ne.blocks,te)}))};try{return await P.finish(j),l}catch(ne){return P.log.warn(
te.redact(`${g.name} has ended, but its outputs could not be written: ${ne instanceof Error?ne.message:String(ne)}`)),l===0?U.nU.E_UNEXPECTED.exit:l}}function Ee(g,P){
const te=P.redact(g.reason);return"code"in g||g.unlessFollowed===void 0?{...g,reason:te}:{...g,reason:te,unlessFollowed:{...g.unlessFollowed,reason:P.redact(g.unlessFollowed.
reason)}}}function X(g,P){const te=g instanceof U.zg&&g.code==="E_CANCELLED";return(0,U.uQ)(P.aborted&&!te?P.reason:g)}async function p(g,P,te,we,Me,O,I,C){const r=M(
P.log,we),D={names:L,load:A};for(const pe of await Ue(g,P.env,D))r.warn(pe);const l=await J(B,g,D),j=(pe,...Le)=>{const{"github-token":We}=$e(_.X,{...te,problems:[]},
P.env,l);C.set(JSON.stringify(pe),{key:pe,blocks:Le,token:We})},ne=d(g,te,P,l);ne!==void 0&&j(ne.key,{kind:"heading",text:ne.heading});const ye=$e(g.inputs,te,P.
env,l,g.checks),se=new AbortController,le=(0,a.bW)(g,ye);let Ce="";const be=new a.B2(le.totalMs,()=>(0,a.$E)(g,le,Ce)),ke={...r,progress:pe=>{Ce=pe,r.progress(pe)}},
Ge=AbortSignal.any([P.signal,be.signal]),c=AbortSignal.any([Ge,se.signal]);let G,Re;const Se={inputs:ye,log:ke,signal:Ge,stopped:P.signal,waitMs:pe=>be.waitMs(pe),
pipeline:P.pipeline,runProgram:P.runProgram,announceDeployment:P.announceDeployment,mlflow:()=>G??=$($e(n.hI,te,P.env,l),P,c,ke,Me),cluster:()=>Re??=re($e(n.g$,
te,P.env,l),P,c,ke,Me),output:(pe,Le)=>O.set(pe,Le),summarize:(...pe)=>I.push(...pe),comment:j},Fe=(0,x.v)(Math.min(le.totalMs+le.cleanupMs,v),se.signal).then(()=>Promise.
reject(new U.zg("E_TIMEOUT",(0,a.$E)(g,le,Ce))));Fe.catch(()=>{});try{return await(Number.isFinite(le.totalMs)?Promise.race([g.run(Se),Fe]):g.run(Se))}finally{se.
abort(new U.zg("E_CANCELLED","The step has ended.")),be.stop();const pe=[G,Re].map(async Le=>Le?.then(We=>We.close(),()=>{}));await Promise.race([Promise.all(pe),
new Promise(Le=>setTimeout(Le,R).unref())])}}var v=2**31-1,R=1e3;function d({inputs:g,comments:P},te,{env:we},Me){if(P===void 0)return;const O=Object.fromEntries(
Object.entries(g).filter(([I])=>I==="comment"||P.of.includes(I)));try{const I=$e(O,{...te,problems:[]},we,Me);return I.comment===!0?P.about(I):void 0}catch(I){if(!(I instanceof
U.zg))throw I;return}}async function $(g,P,te,we,Me){const{connectMlflow:O}=await Promise.resolve().then(e.bind(e,8595)),{inputs:I,path:C}=je(g,P.env);C!==void 0&&
(Me(I["tracking-password"]??""),we.progress(`The login for MLflow is that of ${C}.`));const r=(0,T.ow)(I);return r!==void 0&&Me(r),O(I,P.env,te,we)}async function re(g,P,te,we,Me){
const{connectCluster:O}=await Promise.all([e.e(462),e.e(55)]).then(e.bind(e,2506));return O(g,P.env,te,we,Me)}var M=(g,{redact:P})=>({progress:te=>g.progress(P(
te)),warn:te=>g.warn(P(te)),foreign:(te,we)=>g.foreign(P(te),P(we))});function s(g,{redact:P}){return g.map(te=>{switch(te.kind){case"table":return{...te,header:te.
header.map(P),rows:te.rows.map(we=>we.map(P))};case"log":return{...te,title:P(te.title),text:P(te.text)};case"heading":case"paragraph":return{...te,text:P(te.text)}}})}
function i(g=[process.stdout,process.stderr]){for(const P of g)P.on("error",()=>{})}var m=(g,P)=>new Promise((te,we)=>{g.write(P,Me=>{Me&&Me.code!=="EPIPE"?we(Me):
te()})}),ie=5e3,Oe=(g,P,te)=>async(we,Me,O)=>{const{spawn:I}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise((C,r)=>{const D=I(we,Me,{stdio:te,
detached:!0,env:{...P,...O.env,...me(P,O.jsonEnv)},...O.cwd===void 0?{}:{cwd:O.cwd}}),l=se=>{if(D.pid!==void 0)try{process.kill(-D.pid,se)}catch{}};let j;const ne=()=>{
l("SIGTERM"),j=setTimeout(()=>l("SIGKILL"),ie)},ye=()=>{g.removeEventListener("abort",ne),clearTimeout(j)};D.once("error",se=>{ye();const le=se.code==="ENOENT"?
"there is no such program or working directory":se.message;r(new U.zg("E_INPUT",`Cannot run ${we}: ${le}.`,{cause:se}))}),D.once("close",(se,le)=>{ye(),g.aborted&&
l("SIGKILL"),C(se??128+(le===null?0:z.constants.signals[le]))}),g.aborted?ne():g.addEventListener("abort",ne,{once:!0})})};function me(g,P={}){return Object.fromEntries(
Object.entries(P).map(([te,we])=>{const Me=(0,w.qF)(g[te]??"");return[te,JSON.stringify({...(0,w.Gv)(Me)?Me:{},...we})]}))}function _e(){const g=new AbortController,
P=(te,we)=>{process.on(te,()=>{g.signal.aborted&&process.exit(we),g.abort(new U.zg("E_CANCELLED",`Cancelled by ${te}.`,{exit:we}))})};return P("SIGINT",130),P("\
SIGTERM",143),P("SIGHUP",129),g.signal}}),7899:((he,ee,e)=>{e.d(ee,{Cz:()=>n,LJ:()=>Z,No:()=>V,VH:()=>H,c7:()=>y,f8:()=>U,hC:()=>x,i:()=>ge,i7:()=>f});var a=e(3943),
o=e(8243),_="kubectl-last-applied",x=L=>(0,o.yR)(L,"metadata","managedFields").map(T),n=L=>x(L).find(({subresource:h,paths:A})=>h==="scale"&&A.some(B=>B.join(".")===
"spec.replicas"));function T(L){const h=(0,o.fK)(L,"fieldsV1");return{manager:(0,o.$6)(L,"manager")??"",operation:(0,o.$6)(L,"operation")??"",subresource:(0,o.$6)(
L,"subresource")??"",time:(0,o.$6)(L,"time"),paths:(0,o.Gv)(h)?u(h):[]}}function u(L,h=[]){const A=Object.entries(L).filter(([B])=>B!==".");return A.length===0?
h.length===0?[]:[h]:A.flatMap(([B,fe])=>u((0,o.Gv)(fe)?fe:{},[...h,B.startsWith("f:")?B.slice(2):`[${B.slice(2)}]`]))}var f=L=>(0,a.xS)(L.join(".").replaceAll("\
.[","["),200),y=({manager:L,operation:h,subresource:A,time:B})=>`${JSON.stringify((0,a.xS)(L,100))} (${[h==="Apply"?"server-side apply":A===""?"an update":`an u\
pdate of its ${(0,a.xS)(A,30)}`,...B===void 0?[]:[`last at ${(0,a.xS)(B,30)}`]].join(", ")})`,w=(L,h)=>L.subresource===""&&(L.manager!==h||L.operation!=="Apply")&&
(L.manager===_||L.paths.some(([A])=>A==="spec")),U=(L,h)=>x(L).filter(A=>w(A,h)),H=L=>x(L).some(({subresource:h,paths:A})=>h===""&&A.some(([B])=>B==="spec"));function V(L,h,A,B){
const fe=(0,o.yR)(L,"metadata","managedFields"),J=ae=>(0,o.$6)(ae,"manager")===h&&(0,o.$6)(ae,"operation")==="Apply",Y=ae=>J(ae)||w(T(ae),h),S=fe.filter(Y).map(
ae=>({entry:ae,...W(ae)})),[N,...Q]=S.map(({ofManifest:ae})=>ae).filter(ae=>!z(ae));if(N===void 0)return fe;const q=`${B.toISOString().slice(0,19)}Z`,F={manager:h,
operation:"Apply",apiVersion:A,time:q,fieldsType:"FieldsV1",fieldsV1:Q.reduce(k,N)},K=S.flatMap(({entry:ae,besides:Te})=>J(ae)||z(Te)?[]:[{...ae,fieldsV1:{"f:me\
tadata":Te}}]);return[F,...K,...fe.filter(ae=>!Y(ae))]}function W(L){const h=(0,o.fK)(L,"fieldsV1"),{"f:metadata":A,...B}=(0,o.Gv)(h)?h:{},fe=Object.entries((0,o.
Gv)(A)?A:{}),J=([S])=>S==="."||S==="f:labels"||S==="f:annotations",Y=Object.fromEntries(fe.filter(J));return{ofManifest:z(Y)?B:{"f:metadata":Y,...B},besides:Object.
fromEntries(fe.filter(S=>!J(S)))}}function k(L,h){if(z(L)&&z(h))return L;if(z(L))return{".":{},...h};if(z(h))return{".":{},...L};const A=[...new Set([...Object.
keys(L),...Object.keys(h)])];return Object.fromEntries(A.map(B=>{const[fe,J]=[(0,o.fK)(L,B),(0,o.fK)(h,B)];return[B,(0,o.Gv)(fe)&&(0,o.Gv)(J)?k(fe,J):fe??J]}))}
var z=L=>Object.keys(L).length===0;function Z(L,h){const A=x(L),B=new Set(A.filter(({manager:fe,operation:J})=>fe===h&&J==="Apply").flatMap(({paths:fe})=>fe.map(
J=>JSON.stringify(J))));return A.filter(({manager:fe})=>fe!==h).map(fe=>({owner:fe,paths:fe.paths.filter(J=>J[0]!=="status"&&!B.has(JSON.stringify(J)))})).filter(
({paths:fe})=>fe.length>0)}function ge(L,h){const A=Z(L,h),B=([Y,S])=>Y==="spec"||Y==="metadata"&&(S==="labels"||S==="annotations"),fe=new Set(A.filter(({owner:Y})=>!w(
Y,h)).flatMap(({paths:Y})=>Y.map(S=>JSON.stringify(S)))),J=A.filter(({owner:Y})=>w(Y,h)).flatMap(({paths:Y})=>Y.filter(S=>B(S)&&!fe.has(JSON.stringify(S))));return[
...new Map(J.map(Y=>[JSON.stringify(Y),Y])).values()]}}),7269:((he,ee,e)=>{e.d(ee,{Ds:()=>n,Kt:()=>f,My:()=>V,n6:()=>U,qF:()=>H,wq:()=>w,z9:()=>u});var a=e(2804),
o=e(8161),_=e.n(o),x=128,n="most likely because it needed more memory than it may have: give it more, or let it use less",T={[-1]:`it was killed, ${n}. A pod th\
at was deleted, evicted or lost with its node ends like this too`,126:"it cannot be executed: its file has no right to be, or is for another machine",127:"there\
 is no such program in the image or on the PATH",[x+o.constants.signals.SIGILL]:"SIGILL: a library was built for another processor",[x+o.constants.signals.SIGBUS]:"\
SIGBUS: most likely shared memory (/dev/shm) is full",[x+o.constants.signals.SIGKILL]:`killed by SIGKILL, ${n}`,[x+o.constants.signals.SIGSEGV]:"SIGSEGV: a nati\
ve library crashed",[x+o.constants.signals.SIGINT]:"it was told to stop",[x+o.constants.signals.SIGTERM]:"it was told to stop"};function u(W){const k=Object.entries(
o.constants.signals).find(([,Z])=>x+Z===W)?.[0],z=T[W]??k;return`exit code ${W}${z===void 0?"":` (${z})`}`}var f=W=>[o.constants.signals.SIGINT,o.constants.signals.
SIGTERM].some(k=>x+k===W),y=2e3;async function w(W,k,z,Z){const ge=z==="KILLED"?W.forCleanup(y):W;try{return await ge.runs.end(k.id,z,Date.now()),!0}catch(L){return Z.
warn(`Run ${k.id} could not be ended as ${z}: ${L instanceof Error?L.message:String(L)}`),!1}}var U=(W,k,z,Z="")=>new a.zg("E_COMMAND_FAILED",`The training comm\
and ended with ${u(W)}; its output says more. ${Z===""?"":`${Z} `}The run is ${k}: ${z}`),H=W=>JSON.stringify(Object.fromEntries([...W.metrics.values()].map(({key:k,
value:z,text:Z})=>[k,Number.isFinite(z)?z:Z]))),V=W=>({kind:"table",header:["metric","value"],rows:[...W.metrics.values()].map(k=>[k.key,k.text])})}),2798:((he,ee,e)=>{
e.d(ee,{$I:()=>Ue,Ag:()=>Ae,GC:()=>X,HB:()=>f,HT:()=>Be,He:()=>je,J5:()=>fe,SX:()=>Ze,VL:()=>ge,gU:()=>re,kz:()=>Je,or:()=>M,uJ:()=>v,uT:()=>p,xP:()=>B,xc:()=>Ke,
yR:()=>Ne});var a=e(233),o=e(1731),_=e(4054),x=e(9833),n=e(3943),T=e(8243),u=e(2804),f=(s,i)=>new u.zg("E_MLFLOW_UNREACHABLE",s,{cause:i}),y=class extends u.zg{constructor(s,i,m){
super("E_MLFLOW_UNREACHABLE",s,{cause:m}),this.why=i}why};function w(s,i){if(s.code==="EPROTO"&&s.message.includes("wrong version number"))return{error:new u.zg(
"E_TRACKING_URI",`${i} does not speak TLS. Did you mean http://${i.replace(/^https:\/\//,"")}?`,{cause:s}),isFinal:!0};if((0,_.gt)(s.code)){const Oe=`The TLS co\
nnection to MLflow at ${i} failed: ${(0,n.xS)(s.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracki\
ng-client-cert-file if it wants one.`;return{error:new u.zg("E_MLFLOW_TLS",Oe,{cause:s}),isFinal:!0}}if(s.code==="ENOTFOUND")return{error:f(`MLflow cannot be re\
ached: no host has the name in ${i}. Check the tracking URI.`,s),isFinal:!0};const m=s.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,n.xS)(
s.message).replace(/\.$/,""),ie=`MLflow at ${i} cannot be reached: ${m}. See whether it runs, and whether the tracking URI is right.`;return{error:s.wasSent?new y(
ie,m,s):f(ie,s),isFinal:!1}}function U(s,i,m,ie){const{status:Oe,body:me}=s;if(Oe>=300&&Oe<400){const _e=(0,n.xS)(H(s.headers.location??""));return new u.zg("E_\
NOT_MLFLOW",`${i} redirects${_e===""?"":` to ${_e}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give cr\
edentials that pass it.`)}if(m==="FEATURE_DISABLED")return new u.zg("E_MLFLOW_REFUSED",`MLflow at ${i} has switched off what this needs. It says: ${(0,n.xS)((0,T.
$6)((0,T.qF)(me),"message")??me)}`);if(Oe===401){const _e=ie!==void 0?`The credentials are wrong. What was sent is ${ie.startsWith("Basic ")?"a user name with i\
ts password: correct tracking-username and tracking-password, or where else they come from (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, ~/.mlflow/creden\
tials)":"a token: give a fresh tracking-token (MLFLOW_TRACKING_TOKEN), or tracking-username and tracking-password if MLflow wants these"}.`:"Give tracking-usern\
ame and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new u.zg("E_MLFLOW_UNAUTHORIZE\
D",`MLflow at ${i} answered 401 (unauthorized). ${_e}`)}if(Oe===403&&me.includes("Invalid Host header")){const _e=i.replace(/^https?:\/\//,"").replace(/\/.*$/,"");
return new u.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${i} refused the Host header "${_e}". Start it with --allowed-hosts naming ${_e} (MLFLOW_SERVER_ALLOWED_HOSTS\
), or use an address that it allows.`)}if(Oe===403){const _e=m===""&&/^\s*</.test(me)?"":` It says: ${(0,n.xS)(me).replace(/\.$/,"")}.`;return new u.zg("E_MLFLO\
W_FORBIDDEN",`MLflow at ${i} answered 403 (forbidden): these credentials may not do this.${_e} Let MLflow's administrator grant them the right, or use others.`)}}
var H=s=>s.replace(/[?#].*$/s,""),V=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_END\
POINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storage",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,
packages:"azure-storage-blob and azure-identity",credentials:"AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,
packages:"pyarrow and the Hadoop client",credentials:"Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstore\
plugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],W=new RegExp(
[`No module named '?"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|Par\
tialCredentials|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoe\
sNotMatch|ExpiredToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","\
EndpointConnectionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),k=s=>W.test(s),z=(s,i)=>s>=400&&s<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.
test(i)&&(s!==404||/bucket|container/i.test(i.replace(/[a-z0-9+.-]+:\/\/\S*/gi,"")));function Z(s,i,m,ie){const Oe=/^[a-z][a-z0-9+.-]*:/i.exec(m)?.[0]??"",me=V.
find(te=>te.scheme.test(m)),_e=(0,n.xS)(ie).replace(/\.$/,""),g=_e===""?"It does not say why; its log does":`It says: ${_e}`,P=me!==void 0?`Give the server (not\
 this step) the Python package ${me.packages} and the store's credentials (${me.credentials}), and restart it`:Oe==="mlflow-artifacts:"?"Give the server (not th\
is step) the Python package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists on the server (\
not here) and that the server may use it";return new u.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but cannot ${i} its artifact store${m===""?"":` at ${(0,n.
xS)(m)}`}. ${g}. ${P}.`)}var ge=(s,i)=>new u.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but has no file at ${(0,n.xS)(i)}, a folder of its own machine: what\
 was logged may lie on the machine that logged it, or be deleted. Mount that folder on the server (not here), or start the server with --serve-artifacts, and ha\
ve clients log through it.`),L=(s,i,m,ie)=>new u.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but not when it is to ${i} its artifact store${m===""?"":` at ${(0,n.
xS)(m)}`}: ${ie}. See that the server (not this step) reaches that store: a firewall or a wrong endpoint lets it wait for ever.`),h=32*1024*1024,A=2;function B({
base:s,headers:i,wire:m,timeoutMs:ie,retryPolicy:Oe,signal:me,log:_e}){const g=`${s.origin}${s.pathname.replace(/\/$/,"")}`,P=(l,j={})=>{const ne=new URL(`${g}/${l}`);
for(const[ye,se]of Object.entries(j))se!==void 0&&ne.searchParams.set(ye,se);return ne},te=(l,j)=>_e.progress(`${l.message} Trying again in ${(j/1e3).toFixed(1)}\
 s.`),we=async(l,j,ne)=>{let ye;try{ye=await m.send({...l,timeoutMs:ie,signal:me,isFresh:!j})}catch(se){return O(se,j)}return ne(ye)},Me=(l,j)=>{const{method:ne,
isIdempotent:ye=!0,readsStore:se=!1}=l,le=l.body?{headers:{...i,"content-type":"application/json"},body:JSON.stringify(l.body)}:{headers:i},Ce={method:ne,url:P(
`api/2.0/mlflow/${l.endpoint}`,l.query),...le,maxBytes:h};return we(Ce,ye,be=>se&&Y(be)?j(S(be),be):N(be,ye)?I(be,l.endpoint):{kind:"value",value:r(be,l)})},O=(l,j)=>{
if(!(l instanceof _.wC))throw l;const{error:ne,isFinal:ye}=w(l,g);if(ye&&!(Oe.usesAllTime&&ne.code==="E_MLFLOW_UNREACHABLE")||!j&&l.wasSent)throw ne;return{kind:"\
failure",error:ne,retryAfterMs:void 0}},I=(l,j)=>({kind:"failure",error:C(l,j)??f(`MLflow at ${g} answered ${j} with ${l.status}${ae(l)}.`),retryAfterMs:(0,a.mu)(
l.headers["retry-after"],Date.now())}),C=({status:l},j)=>l===502||l===504?new y(`MLflow at ${g} answered ${j} with ${l}.`,`a gateway answered ${l}`):void 0,r=(l,j)=>{
const ne=q(l.body,j.parse);if(l.status===200){if(l.isCut)throw new u.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${j.endpoint} is longer than ${h} bytes. See whe\
ther the tracking URI leads to MLflow itself.`);if((0,T.Gv)(ne))return{ok:!0,body:ne,serverNowMs:F(l.headers.date)};throw new u.zg("E_NOT_MLFLOW",`What answers \
at ${g} is not MLflow: ${j.endpoint} came back as ${K(l)}. Check the tracking URI.`)}const ye=(0,T.Gv)(ne)&&typeof ne.error_code=="string"?ne.error_code:"",se=U(
l,g,ye,i.authorization);if(se)throw se;const le=(0,T.Gv)(ne)&&typeof ne.message=="string"?(0,n.xS)((0,o.q)(ne.message)):"";if(l.status>=500&&l.status!==501)throw f(
`MLflow at ${g} answered ${j.endpoint} with ${l.status}${ae(l)}.`);return{ok:!1,status:l.status,errorCode:ye,message:le}},D=l=>{const j=J();return(0,a.L5)(()=>Me(
l,j),Oe,me,te)};return{call:D,expect:async l=>{const j=await D(l);if(!j.ok)throw fe(l.endpoint,j,g);return j.body},readFile:(l,j,ne,ye)=>{const se={method:"GET",
url:P(l,j),headers:i,maxBytes:ne},le=J(),Ce=async be=>{if(Y(be)){const Ge=await ye();if(Ge==="missing")return{kind:"value",value:{kind:"missing"}};if(Ge==="unkn\
own"||be.status!==500||k(be.body))return le({kind:"failed",said:S(be).message},be)}if(N(be,!0))return I(be,l);if(be.status===200)return{kind:"value",value:be.isCut?
{kind:"too-large"}:{kind:"text",text:be.body}};const ke=r(be,{method:"GET",endpoint:l});if(!ke.ok&&ke.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",
value:{kind:"missing"}};throw ke.ok?f(`MLflow at ${g} answered ${l} with ${be.status}.`):fe(l,ke,g)};return(0,a.L5)(()=>we(se,!0,Ce),Oe,me,te)},writeFile:({method:l,
path:j,query:ne,text:ye,isIdempotent:se})=>{const le={method:l,url:P(j,ne),headers:{...i,"content-type":"application/octet-stream"},body:ye,maxBytes:h},Ce=J(),be=ke=>{
if(ke.status===200)return{kind:"value",value:void 0};if(se&&Y(ke))return Ce(S(ke),ke);if(ke.status===500&&k(ke.body))return{kind:"value",value:S(ke)};if(N(ke,se))
return I(ke,j);const Ge=r(ke,{method:l,endpoint:j});return{kind:"value",value:Ge.ok?void 0:Ge}};return(0,a.L5)(()=>we(le,se,be),Oe,me,te)}}}function fe(s,i,m){return i.
errorCode===""?new u.zg("E_NOT_MLFLOW",`What answers at ${m} is not MLflow, or an MLflow without ${s}: it answered ${i.status} in another form. Check the tracki\
ng URI, also for a path that belongs to it.`):new u.zg("E_MLFLOW_REFUSED",`MLflow refused ${s} (${i.status} ${(0,n.xS)(i.errorCode)}): ${i.message.replace(/\.$/,
"")}. Correct what it names.`)}function J(){let s=0;return(i,m)=>(s+=1,m.status!==500||k(m.body)||s>A?{kind:"value",value:i}:{kind:"provisional",value:i,retryAfterMs:(0,a.
mu)(m.headers["retry-after"],Date.now())})}var Y=({status:s,body:i})=>z(s,i)||s===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(i);function S(s){const i=q(s.body);return{ok:!1,status:500,errorCode:(0,T.Gv)(i)&&typeof i.error_code=="string"?i.error_code:"",message:ae(s).replace(/^: /,
"")}}function N({status:s,body:i},m){return s===429||m&&s===400&&Q(i)?!0:m&&(s===408||s>=500)&&s!==501&&!i.includes('"FEATURE_DISABLED"')}var Q=s=>s.includes('"\
BAD_REQUEST"')&&s.includes("IntegrityError");function q(s,i=JSON.parse){try{return i(s)}catch{return}}function F(s){const i=Date.parse(s??"");return Number.isNaN(
i)?void 0:i}var K=s=>/^\s*</.test(s.body)?"HTML":"something that is no JSON object";function ae(s){const i=q(s.body),m=(0,T.Gv)(i)&&typeof i.message=="string"?i.
message:/^\s*</.test(s.body)?"":s.body,ie=(0,n.xS)((0,o.q)(m));return ie===""?"":`: ${ie.replace(/\.$/,"")}`}var Te=(s,i)=>async(m,ie,Oe)=>{const{scheme:me="",host:_e="",
folder:g=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(m.artifactUri)?.groups??{},P=O=>new u.zg("E_MLFLOW_REFUSED",`The artifa\
cts of run ${m.id} lie at ${(0,n.xS)(m.artifactUri)}, ${O}.`);if(_e!==""&&_e!==new URL(i).host)throw P("which is another server than the tracking URI");const te=[
...g.split("/"),...ie.split("/")].filter(O=>O!=="");if(te.includes("..")||te.includes("."))throw P("which is no folder");const we=me===""?{method:"POST",path:"a\
jax-api/2.0/mlflow/upload-artifact",query:{run_uuid:m.id,path:ie},text:Oe,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${te.map(encodeURIComponent).
join("/")}`,text:Oe,isIdempotent:!0},Me=await s.writeFile(we);if(Me!==void 0)throw Me.status===500?Z(i,"write to",m.artifactUri,Me.message):me===""&&Me.errorCode===
""?P("not behind its artifact proxy, and this MLflow takes no files for there"):fe(we.path,Me,i)},$e=s=>Array.isArray(s);function Be(s,i){const m=(0,T.Gv)(s)?s[i]:
void 0;if(!(0,T.Gv)(m))throw new u.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${i}", as no MLflow server does. Check the tracking URI.`);return m}
function Ae(s,i){const m=s[i]??{};if(!(0,T.Gv)(m))throw oe(i,"an object");return m}function Ue(s,i){const m=s[i]??[];if(!$e(m)||!m.every(T.Gv))throw oe(i,"a lis\
t of objects");return m}function Ne(s,i){const m=s[i]??"";if(typeof m=="number")return String(m);if(typeof m!="string")throw oe(i,"a text");return m}function je(s,i){
const m=Ne(s,i);if(m==="")throw oe(i,"a text");return m}function Je(s,i,m){const ie=s[i];if(ie===void 0)return m;const Oe=typeof ie=="string"&&ie!==""?Number(ie):
ie;if(typeof Oe!="number"||Number.isNaN(Oe))throw oe(i,"a number");return Oe}var Ze=(s,i)=>new Map(Ue(s,i).map(m=>[je(m,"key"),Ne(m,"value")])),Ke=s=>[...s].map(
([i,m])=>({key:i,value:m})),oe=(s,i)=>new u.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${s}" that is not ${i}. See whether the tracking URI leads to a supp\
orted MLflow, without a proxy that changes its answers.`),Ee=1e3;function X({api:s,registryApi:i},{server:m,registryServer:ie},Oe,me,_e){const g=new Map,P=async(se,le,Ce,be=m)=>{
try{return await Ce()}catch(ke){throw ke instanceof y?L(be,se,await le(),ke.why):ke}},te=async(se,le,Ce)=>{const be=[];let ke;for(let Ge=0;Ge<Ee;Ge+=1){const c=await P(
"read",Ce,()=>s.call({method:"GET",endpoint:se,query:{...le,page_token:ke},readsStore:!0}));if(!c.ok&&c.status===500)throw Z(m,"read",await Ce(),c.message);if(!c.
ok&&c.errorCode==="")return;if(!c.ok&&c.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!c.ok)throw fe(se,c,m);const G=(0,T.Gv)(c.body)?c.body:{};if(be.push(...Ue(
G,"files").map($)),ke=Ne(G,"next_page_token"),ke==="")break}return be},we=async se=>(await Oe.get(se)).artifactUri,Me=async se=>se.kind==="run"?we(se.runId):(await Oe.
loggedModel(se.modelId))?.artifactUri??"",O=async(se,le)=>await te("artifacts/list",{run_id:se,...le===""?{}:{path:le}},()=>we(se))??[],I=async(se,le)=>{const Ce=v(
se.path,le);return(se.kind==="run"?await O(se.runId,Ce):await te(`logged-models/${encodeURIComponent(se.modelId)}/artifacts/directories`,Ce===""?{}:{artifact_directory_path:Ce},
()=>Me(se)))?.map(ke=>({...ke,path:ke.path.slice(se.path===""?0:se.path.length+1)}))},C=async(se,le)=>{const Ce=await _e.foldersOf(se),be=await Promise.all(Ce.map(
c=>I(c,le)));if(le===""&&be.length>0&&be.every(c=>c?.length===0)){const c=await Promise.all(Ce.map(Me));if(c.every(x.p7))throw ge(m,c[0]??"")}const ke=be.filter(
c=>c!==void 0);return ke.length===0?void 0:[...new Map(ke.flat().toReversed().map(c=>[c.path,c])).values()].toReversed()},r=async(se,le,Ce)=>{const be=async()=>R(
await O(se,d(le)),le);return ye(()=>s.readFile("get-artifact",{run_uuid:se,path:le},Ce,be),le,Ce,()=>we(se))},D=async(se,le,Ce)=>{const be=v(se.path,le);if(se.kind===
"run")return r(se.runId,be,Ce);const ke=async()=>R(await I(se,d(le)),le);return ye(()=>s.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(se.modelId)}\
/artifacts/files`,{artifact_file_path:be},Ce,ke),le,Ce,()=>Me(se))},l=async(se,le,Ce)=>{const be=(Ge,c,G)=>i.readFile("model-versions/get-artifact",{name:se.model,
version:se.version,path:Ge},c,G),ke=async()=>{const Ge=R(await C(se,d(le)),le);return Ge!=="unknown"||le==="MLmodel"?Ge:(await be("MLmodel",1,async()=>"unknown")).
kind==="failed"?"unknown":"missing"};return ye(()=>be(le,Ce,ke),le,Ce,()=>me.downloadUri(se.model,se.version),ie)},j=async(se,le,Ce)=>{const{served:be,places:ke}=await _e.
readingOf(se),Ge=[...be===void 0?[]:[()=>l(be,le,Ce)],...ke.map(Re=>()=>D(Re,le,Ce))],c=JSON.stringify([se.model,se.version]);for(const Re of Ge){const Se=await Re();
if(Se!==void 0)return g.set(c,Promise.resolve()),Se}const G=g.get(c)??ne(se);g.set(c,G),await G},ne=async se=>{((0,x.Ql)(se.source).kind!=="storage"||(0,x.p7)(se.
source))&&await C(se,"")},ye=async(se,le,Ce,be,ke=m)=>{const Ge=await P(`read ${le} from`,be,se,ke);switch(Ge.kind){case"text":return Ge.text;case"missing":return;case"\
too-large":throw new u.zg("E_ARTIFACT_TOO_LARGE",`${le} is larger than the ${Ce} bytes that are read of it. Log the file that is meant.`);case"failed":throw Z(ke,
`read ${le} from`,await be(),Ge.said)}};return{listOfRun:O,listOfVersion:C,readOfRun:r,readOfVersion:j,foldersOf:se=>_e.foldersOfSource(se),storageOf:se=>_e.storageOf(
se),writeToRun:Te(s,m)}}var p=s=>s.replace(/^\/+|\/+$/g,""),v=(...s)=>s.filter(i=>i!=="").join("/"),R=(s,i)=>s===void 0?"unknown":s.some(m=>m.path===i)?"listed":
"missing",d=s=>s.split("/").slice(0,-1).join("/"),$=s=>{const i=Je(s,"file_size",-1);return{path:je(s,"path"),isDirectory:s.is_dir===!0,size:i<0?void 0:i}};function re(s){
const i=(0,T.qF)(s.tags.get("mlflow.log-model.history")??"");return(0,T.yR)({history:i},"history").map(m=>(0,T.$6)(m,"artifact_path")??"").filter(Boolean)}function M(s,i,m){
const ie=Oe=>s.loggedModelIds.indexOf(Oe);return i.filter(Oe=>Oe.name===m).sort((Oe,me)=>ie(Oe.id)-ie(me.id)).at(-1)}}),2183:((he,ee,e)=>{e.d(ee,{V:()=>x,W:()=>n});
var a=e(4057),o=e(9833),_=T=>/^[a-z][a-z0-9+.-]*:/i.test(T)||T.includes("/"),x={label:"text",parse:T=>{if(!_(T))return T;const u=(0,o.Ql)(T),f=u.kind==="run"?u.
runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(T)?.[1],y=u.kind==="run"?u.path:"";throw f===void 0?new a.S7(`expected the id of a run, got "${T.slice(0,200)}\
"`):new a.S7(`expected the id of a run alone, got "${T.slice(0,200)}". Give --run-id ${f}${y===""?"":` --artifact-path '${y}'`}`)}},n={label:"text",parse:T=>{if(!/^[a-z][a-z0-9+.-]*:/i.
test(T))return T;const u=(0,o.Ql)(T),f=u.kind==="run"?{id:u.runId,path:u.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.exec(T)?.[1]?.replace(/\/+$/,"")??""},y=f.
path===""?"It is the path or name that log_model was given, such as model":`Give --artifact-path '${f.path}'${f.id===void 0?"":` --run-id ${f.id}`}`;throw new a.
S7(`expected a path inside the run, got the URI "${T.slice(0,200)}". ${y}`)}}}),8421:((he,ee,e)=>{e.d(ee,{k:()=>_});var a=3,o=4,_=class{#e=[];add(n){const T=[n,
...n.split(/\r?\n/)].filter(u=>u.trim().length>=a);this.#e=[...new Set([...this.#e,...T])].sort((u,f)=>f.length-u.length)}redact=n=>{let T=n;for(const u of this.#e)
T=x(T.replaceAll(u,"***"),u);return T}};function x(n,T){const u=T.slice(0,o);if(u.length<o||!n.includes("\u2026"))return n;let f=n;for(let y=f.indexOf(u);y>=0;y=
f.indexOf(u,y+1)){let w=y+u.length;for(;f[w]===T[w-y]&&w-y<T.length;)w+=1;f[w]==="\u2026"&&(f=`${f.slice(0,y)}***${f.slice(w)}`)}return f}}),1731:((he,ee,e)=>{e.
d(ee,{V:()=>me,q:()=>Me});var a=e(8243),o=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,_=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|failed to load all models|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
x=O=>o.test(O)||_.test(O),n=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],T=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,u=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],f=120,y=2,w=O=>O.split(`
`).flatMap((I,C)=>U(I.trimEnd(),C,y));function U(O,I,C){const r=n.reduce((l,j)=>l.replace(j,""),O),D=C>0?H(r):void 0;return D!==void 0?V(D.record,D.before,I,C-1):
/\\n(?: |\\t|[A-Za-z_])/.test(r)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(r)?ge(r.replace(/"$/,"")).split(`
`).map(l=>({text:l.trimEnd(),level:L(l),at:I})):[{text:r,level:L(r),at:I}]}function H(O){const I=O.indexOf("{");if(I<0||I>f||!O.endsWith("}"))return;const C=(0,a.
qF)(O.slice(I));return(0,a.Gv)(C)?{record:C,before:O.slice(0,I)}:void 0}function V(O,I,C,r){const D=Z(O)??L(I),l=(...Ge)=>Ge.map(c=>(0,a.$6)(O,c)).find(c=>c!==void 0&&
c!==""),j=(0,a.fK)(O,"error")??(0,a.fK)(O,"err")??(0,a.fK)(O,"exception")??(0,a.fK)(O,"exc_info"),ne=l("message","msg","event","log","text")??I.trim(),ye=typeof j==
"string"&&!j.includes(`
`)&&!ne.includes(j)?j:void 0,se=[ne,ye].filter(Ge=>Ge!==void 0&&Ge!=="").join(": "),le=l("exc_info","exc_text","exception","stack","stack_trace","stacktrace","s\
tackTrace","traceback")??((0,a.Gv)(j)?(0,a.$6)(j,"stack_trace")??(0,a.$6)(j,"stack"):void 0),Ce=le===void 0?W(j):void 0,be=se.split(`
`).flatMap(Ge=>U(Ge.trimEnd(),C,r)).map(Ge=>({...Ge,level:Ge.level??D})),ke=(le!==void 0&&le!==ye?le:Ce??"").split(`
`).filter(Ge=>Ge!=="");return[...be,...ke.map(Ge=>({text:Ge.trimEnd(),level:void 0,at:C}))]}function W(O){const I=Array.isArray(O)?O:[O],C=I.some(D=>(0,a.fK)(D,
"is_cause")!==void 0),r=(C?I.toReversed():I).flatMap(D=>{if(typeof D=="string")return[D];const l=(0,a.$6)(D,"exc_type")??(0,a.$6)(D,"type")??(0,a.$6)(D,"name"),
j=(0,a.$6)(D,"exc_value")??(0,a.$6)(D,"message")??(0,a.$6)(D,"value");if(l===void 0)return[];const ne=(0,a.fK)(D,"exceptions"),ye=Array.isArray(ne)&&ne.length>0?
W(ne[0]):void 0;return[...ye===void 0?[]:[ye],`Traceback (most recent call last):
${l}${j?`: ${j}`:""}`,...C&&D!==I[0]?[(0,a.fK)(D,"is_cause")===!0?k:z]:[]]});return r.length===0?void 0:r.join(`
`)}var k="The above exception was the direct cause of the following exception:",z="During handling of the above exception, another exception occurred:";function Z(O){
const I=(0,a.tk)(O,"level");if(I!==void 0)return I>=60?"fatal":I>=50?"error":I>=40?"warning":"progress";const C=["level","levelname","severity","lvl","log.level"].
map(r=>(0,a.$6)(O,r)).find(r=>r!==void 0)??(0,a.$6)(O,"log","level");return C===void 0?void 0:L(C.toUpperCase())}var ge=O=>O.replace(/\\(["'\\nrt])/g,(I,C)=>({n:`\

`,r:"",t:"	"})[C]??C);function L(O){const I=O.slice(0,f),C=u.find(([,r])=>r.test(I))?.[0];return C==="progress"&&T.test(O)?void 0:C}var h=/(?:╭─+ )?Traceback \(most recent call last\)(?::| ─+╮)\s*$/,
A=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,B=/^\s*The above exception was the direct cause of\b/,
fe=/^\s*During handling of the above exception, another\b/,J=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Y=1e3,S=2;function N(O){const I=new Set,C=[];for(const r of Q(O,I)){
const D=C.at(-1);r.link!==void 0&&D?D.push(r):C.push([r])}return{failures:C.map($e),used:I}}function Q(O,I){const C=[],r=[];let D;for(const[l,j]of O.entries()){
const{text:ne}=j;for(;r[0]&&l-r[0].traceback.index>Y;)r.shift();const ye=B.test(ne)||fe.test(ne);ye&&(D=B.test(ne)?"direct":"handling");const se=ye&&C.length===
0&&r.length===0?q(O,l):void 0;if(se!==void 0&&C.push({index:se,context:"",level:void 0,link:void 0,cause:Te(O[se]?.text??"",O,se,!1)}),h.test(ne)){const be=ne.replace(
h,"").replace(/\+ (?:Exception Group )?$/,"").trim(),ke=be===""?F(O,l):void 0;ke!==void 0&&I.add(ke),I.add(l);const Ge=ke===void 0?be:O[ke]?.text??"",c=ke===void 0?
j.level:O[ke]?.level,G=K(ne.slice(0,ne.length-ne.trimStart().length+be.length));r.push({traceback:{index:l,context:Ge,level:c,link:D},shape:G,isFolded:ne.includes(
"\u256D")&&G!==""}),D=void 0;continue}const[le]=r;if(!le)continue;const Ce=ae(ne,le.shape).replace(J,be=>/[|+]/.test(be)?"":be);/^\s/.test(Ce)||!A.test(Ce)||(r.
shift(),I.add(l),C.push({...le.traceback,cause:Te(Ce,O,l,le.isFolded)}))}return C}function q(O,I){for(let C=I-1;C>=0&&C>=I-3;C-=1){const r=O[C]?.text??"";if(r.trim()!==
"")return A.test(r)?C:void 0}}function F(O,I){for(let C=I-1;C>=0&&C>=I-2;C-=1){const r=O[C]?.text.trim()??"";if(r!=="")return B.test(r)||fe.test(r)?void 0:C}}var K=O=>O.
replace(/\d/g,"0");function ae(O,I){return I===""||K(O.slice(0,I.length))!==I?O:O.slice(I.length).replace(/^ /,"")}function Te(O,I,C,r){const D=/^: \S/.test(I[C+
1]?.text??"")?I[C+1]?.text.slice(2):void 0;if(D!==void 0)return`${O} ${D}`;if(!r&&!/:$|\bvalidation errors? for\b/.test(O))return O;const l=[];for(const{text:j,
level:ne}of I.slice(C+1,C+1+S)){if(j.trim()===""||ne!==void 0||h.test(j))break;l.push(j.trim())}return[O,...l].join(" ")}function $e(O){const{cause:I,other:C}=Be(
O),[r]=O;return{index:r?.index??0,cause:I,rank:Je(r,I),...C===void 0?{}:{also:C}}}function Be(O){let I=O.length-1;for(;I>0;){const[D,l]=[O[I-1]?.cause??"",O[I]?.
cause??""];if(O[I]?.link!=="direct"&&!je(D,l))break;I-=1}const C=O[I]?.cause??"",r=(I<O.length-1?O.at(-1):O[I-1])?.cause;return{cause:C,other:r===void 0||x(r)||
C.includes(r)?void 0:r}}var Ae=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Ue=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,Ne=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;
function je(O,I){return x(O)?!1:x(I)?!0:Ae.test(O)?!1:Ue.test(O)?!Ue.test(I):Ne.test(I)&&!Ne.test(O)}function Je(O,I){const{context:C="",level:r}=O??{};return x(
I)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(C)?"aftermath":/^--- Logging error ---/.test(C)||r==="warning"?"han\
dled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.test(C)?"aside":
"fatal"}var Ze=1e3,Ke=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
oe=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,Ee=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,X=(O,I)=>{const C=Ke.exec(O[I]?.text??
"")?.[1];if(C===void 0)return;const r=[C];let D=!1,l=1;for(;l<Ze;l+=1){const ne=O[I+l]?.text;if(ne===void 0)break;const ye=Ee.exec(ne)?.[1];if(ye!==void 0)r.push(
ye.replace(/ \{$/,""));else if(oe.test(ne))D=!0;else{if(D&&!/^\s/.test(ne))break;if(!D&&l>5)return}}const j=r.at(-1)??C;return D?{cause:j,length:l,...j===C||C.includes(
j)?{}:{also:C}}:void 0},p=O=>/^(?:\s|goroutine |\[signal |created by |exit status |main\.|runtime\.)/.test(O)||O.endsWith(")")&&/^[\w./-]+[.(]/.test(O),v=(O,I)=>{
const C=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(O[I]?.text??"");if(!C)return;const r=O.slice(I+1,I+Ze).findIndex(({text:D})=>D!==""&&!p(D));return{cause:C[0].
replace(/(?: \[recovered(?:, repanicked)?\])+$/,""),length:r<0?Ze:r+1}},R=(O,I)=>{const C=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(O[I]?.text??"");
return C?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.exec(C[1])?.[1]??O[I+1]?.text??C[1]}`,length:2}},d=(O,I)=>{const C=/^terminate called after throwing an instance of '(.*)'$/.
exec(O[I]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(O[I]?.text??"");if(C?.[1]===void 0)return;const r=/^\s+what\(\):\s+(.*)$/.
exec(O[I+1]?.text??"")?.[1];return{cause:r===void 0?C[1]:`${C[1]}: ${r}`,length:2}},$=(O,I)=>{const C=/^Error (?:in .* )?: ?(.*)$/.exec(O[I]?.text??"");if(!(!C||
!O.slice(I,I+20).some(({text:r})=>r.startsWith("Execution halted"))))return{cause:[C[0],C[1]===""?O[I+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},
re=(O,I)=>{const{text:C=""}=O[I]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(C)?{cause:C,length:1}:void 0},M=[X,v,R,d,$,re];function s(O){const I=[];for(let C=0;C<O.length;C+=1){const r=M.reduce((j,ne)=>j??ne(O,C),void 0);if(!r)continue;
const D=O[C]?.level??O.slice(Math.max(0,C-2),C).findLast(({text:j})=>j!=="")?.level,l=D==="warning"||D==="progress";I.push({index:C,cause:r.cause,rank:l?"handle\
d":"fatal",...r.also===void 0?{}:{also:r.also}}),C+=r.length-1}return I}var i=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
m=500,ie=64*1024,Oe=["fatal","aside","handled","aftermath"];function me(O){const I=w(O),{failures:C,used:r}=N(I),D=I.flatMap((le,Ce)=>le.level==="fatal"&&!r.has(
Ce)&&!g(le.text)?[{index:Ce,cause:le.text,rank:"fatal"}]:[]),l=[...C,...s(I).filter(({index:le})=>!r.has(le)),...D].toSorted((le,Ce)=>le.index-Ce.index),j=I.findLastIndex(
({level:le})=>le==="progress"),ne=l.map((le,Ce)=>le.rank==="handled"&&Ce===l.length-1&&le.index>j?{...le,rank:"fatal"}:le),ye=Oe.map(le=>P(ne.filter(Ce=>Ce.rank===
le),I)).find(le=>le!==void 0),se=ye===void 0||ye.rank==="handled"||ye.rank==="aftermath"?te(I,ye===void 0):void 0;return se!==void 0?{text:_e(I[se.index]?.text??
""),line:I[se.index]?.at??0,...se.isLast?{isLastLine:!0}:{}}:ye&&{text:_e(ye.cause),...ye.also===void 0?{}:{also:_e(ye.also)},line:we(ye,I)}}function _e(O){const I=O.
trim();return I.length>m?`${I.slice(0,m)}\u2026`:I}var g=O=>/shutting down|shutdown/i.test(O);function P(O,I){return O.find(({index:C},r)=>{const D=O[r+1];return D===
void 0||!I.slice(C+1,D.index).some(({level:l})=>l==="progress")})}function te(O,I){const C=O.findLastIndex(({level:ye})=>ye==="progress"),r=({level:ye,text:se})=>ye===
"error"&&!g(se)&&!x(se)&&!/Traceback \(most recent call last\)/.test(se),D=O.findIndex((ye,se)=>se>C&&r(ye)),l=D>=0?D:O.findLastIndex(r);if(l>=0)return{index:l,
isLast:!1};if(!I)return;const j=O.findLastIndex(({text:ye,level:se})=>se!=="progress"&&se!=="warning"&&i.test(ye)&&!x(ye)),ne=j>=0?j:O.findLastIndex(({text:ye})=>ye.
trim()!=="");return ne<0?void 0:{index:ne,isLast:j<0}}function we({index:O,cause:I},C){return(C.slice(O).find(({text:D})=>D.includes(I))??C[O])?.at??0}function Me(O){
const I=O.slice(0,ie),C=w(I),[r]=[...N(C).failures,...s(C)].filter(({rank:j})=>j!=="aftermath");if(r===void 0)return I.trim();const D=I.split(`
`,1)[0]?.trim()??"";return`${r.index===0||D===""||/Traceback \(most recent/.test(D)||r.cause.includes(D)?"":`${D.slice(0,200)} `}${_e(r.cause)}`}}),8243:((he,ee,e)=>{
e.d(ee,{$6:()=>_,Gv:()=>a,fK:()=>o,i1:()=>T,qF:()=>u,tk:()=>x,yR:()=>n});var a=f=>typeof f=="object"&&f!==null&&!Array.isArray(f);function o(f,...y){let w=f;for(const U of y){
if(!a(w)||!Object.hasOwn(w,U))return;w=w[U]}return w}function _(f,...y){const w=o(f,...y);return typeof w=="string"?w:void 0}function x(f,...y){const w=o(f,...y);
return typeof w=="number"&&Number.isFinite(w)?w:void 0}function n(f,...y){const w=o(f,...y);return Array.isArray(w)?w.filter(a):[]}function T(f,...y){const w=o(
f,...y);return Array.isArray(w)?w.filter(U=>typeof U=="string"):[]}function u(f){try{return JSON.parse(f)}catch{return}}}),4925:((he,ee,e)=>{e.d(ee,{J:()=>_,v:()=>o});
var a=e(2804),o=(x,n)=>new Promise((T,u)=>{if(n.aborted){u(_(n));return}const f=()=>{clearTimeout(y),u(_(n))},y=setTimeout(()=>{n.removeEventListener("abort",f),
T()},x);n.addEventListener("abort",f,{once:!0})}),_=x=>(0,a.uQ)(x.reason)}),1660:((he,ee,e)=>{e.d(ee,{VY:()=>o,e7:()=>x,vd:()=>_});var a=e(9596),o={};(0,a.VA)(o,
{requireOfNode:()=>_});var _,x=(0,a.E)({"require-of-node:require-of-node"(){_=n=>require(n)}})}),4057:((he,ee,e)=>{e.d(ee,{A3:()=>_e,AS:()=>S,Ai:()=>Ge,D6:()=>zt,
E_:()=>kt,Ey:()=>s,Fy:()=>q,G5:()=>ae,H3:()=>Kt,I:()=>g,IA:()=>$,Jt:()=>A,KD:()=>K,KE:()=>l,L4:()=>Ie,L9:()=>xt,M4:()=>Ut,M5:()=>m,Mn:()=>F,N_:()=>$e,OH:()=>Et,
P8:()=>X,Qf:()=>D,Qq:()=>L,RU:()=>ge,Rg:()=>ht,S7:()=>Z,SR:()=>ze,Sx:()=>Nt,WG:()=>ce,X3:()=>qe,Xk:()=>Be,Xl:()=>bt,Yq:()=>B,_$:()=>ut,e_:()=>Dt,hC:()=>Q,hu:()=>_t,
iJ:()=>lt,ig:()=>Oe,nd:()=>h,o6:()=>G,oO:()=>Jt,p0:()=>Y,pQ:()=>Bt,qW:()=>Lt,tO:()=>Gt,u9:()=>P,wu:()=>yt,x:()=>Wt,xD:()=>tt,xw:()=>te,z3:()=>Me,zM:()=>me});var a=e(
9833),o=e(7985),_=e(7076),x=e(3943),n=e(8243),T=e(2804),u=e(3024),f=e.n(u),y=e(6760),w=e.n(y);function U(t){const E=t.split(/\r?\n/).map(ue=>ue.trim()).filter(Boolean),
[b=""]=E;if(E.length<=1)return V(b).map(ue=>ue.trim()).filter(Boolean).map(k);const de=E.slice(0,-1).every(ue=>ue.endsWith(","));return E.map(ue=>de?ue.replace(
/\s*,$/,""):ue).map(ue=>H(ue)??k(ue))}function H(t){const[E="",...b]=V(t).map(De=>De.trim());if(b.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.test(
E)||!b.every(De=>De===""||/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(De)))return;const[,de="",ue=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.slice(
0,200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${de.trim().slice(0,100)}="${ue.replace(/["\\]/g,
"").trim().slice(0,100)}"`}}function V(t){const E=[];let b="";for(let de=0;de<t.length;){const ue=/^\s*$|^[^=]*=\s*$/.test(b)?W(t.slice(de)):void 0;ue!==void 0?
(b+=ue,de+=ue.length):t[de]===","?(E.push(b),b="",de+=1):(b+=t[de]??"",de+=1)}return[...E,b]}var W=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(t)?.[0];
function k(t){const E=z(t),b=E.indexOf("=");return b<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quotes, as in\
 key="a, b", or the pairs one a line`}:{key:E.slice(0,b).trim(),value:z(E.slice(b+1).trim())}}function z(t){if(W(t)?.length!==t.length||t==="")return t;const E=t.
slice(1,-1);return t.startsWith('"')?E.replace(/\\(["\\])/g,"$1"):E}var Z=class extends Error{name="InputProblem"},ge=(t,E,b)=>({of:E,check:de=>b(de)}),L={label:"\
text",parse:t=>t};function h(t,E=Number.MAX_SAFE_INTEGER){const b=E===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${E}`;return{label:`integer ${b}`,parse:de=>{
const ue=Number(de);if(!/^-?\d+$/.test(de)||ue<t||ue>E)throw new Z(`expected a whole number ${b}, got "${de}"`);return ue}}}var A={label:"true or false",isFlag:!0,
parse:t=>{if(/^(true|yes|on|1)$/i.test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new Z(`expected true or false, got "${t}"`)}},B=(...t)=>({label:t.
join(", "),parse:E=>{const b=t.find(ue=>ue===E);if(b!==void 0)return b;const de=(0,a.qb)(E,t);throw new Z(`expected ${t.join(", ")}, got "${E}"${de?`; did you m\
ean ${de}?`:""}`)}}),fe=480*36e5,J={ms:1,s:1e3,m:6e4,h:36e5},Y={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const E=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],
b=E.reduce((de,[,ue,De])=>de+Number(ue)*(J[De??""]??Number.NaN),0);if(E.map(([de])=>de).join("")!==t||!(b>0))throw new Z(`expected a duration such as 90s, 20m o\
r 1h30m, got "${t}"`);if(b>fe)throw new Z(`expected at most ${fe/36e5}h, got "${t}"`);return b}},S={label:"key=value, one a line, or separated by commas on one \
line, where quotes keep the commas of a value",isRepeatable:!0,parse:t=>new Map(U(t).map(E=>{if("problem"in E)throw new Z(E.problem);return[E.key,E.value]}))},N={
label:"text",parse:t=>{const E=(0,o.S)(t);if(E!==void 0)throw new Z(E);return t}},Q={label:"text",parse:t=>{const E=/^(bearer|basic|token)\s/i.exec(t)?.[1];if(E!==
void 0)throw new Z(`it begins with the word "${E}", which is sent before it anyway. Give the token alone`);return N.parse(t,{})}},q={label:"one a line",isRepeatable:!0,
parse:t=>t},F={label:"one a line",isRepeatable:!0,parse:t=>t.split(`
`).map(E=>E.trim()).filter(Boolean)},K=(t,E)=>({...t,parse:(b,de)=>(E(b),t.parse(b,de))}),ae={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Te=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function $e(t){const E=t.split(/\r?\n/).map(ue=>ue.trim()).filter(ue=>ue!==""&&!ue.startsWith("#")),b=[],de=E.map(ue=>{const De=ue.indexOf("="),He=ue.slice(0,Math.
max(0,De)).trim(),Ve=ue.slice(De+1).trim();return He===""||De<0?b.push(`expected from=to, got "${ue}"`):Ze(Ve)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(
Ve)?b.push(`"${Ve}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):Ke(Ve)!==void 0&&b.push(`"${Ve}" is ${Ke(Ve)?.what??""}, wh\
ich no model server reads`),{from:He,to:Ve}});if(b.length>0)throw new T.zg("E_INPUT",`model-uri-map: ${b.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/\
=s3://bucket/prefix'`);return de}function Be(t,E){const b=Ue(t);if([t,b].some(He=>/[\u0000-\u001f\u007f]/.test(He)||He.split(/[/\\]/).some(Ve=>Ve==="..")))throw new T.
zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const de=Ae(t,E),ue=de??
b,De=Ze(ue)??ue;if(Te.test(De)||de!==void 0&&de!==t&&Ke(De)===void 0)return De;throw Ee(t)}function Ae(t,E){const b=[...E].sort((De,He)=>He.from.length-De.from.
length),de=Ue(t),ue=de.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/");for(const{from:De,to:He}of b){const Ve=je(de,Ue(De))??je(ue,Ue(De));if(Ve!==
void 0)return Ve===""?Je(He):`${Je(He)}/${Ve}`}}function Ue(t){const[,E,b=""]=/^([a-z][a-z0-9+.-]+):(.*)$/is.exec(t)??[],de=E?.toLowerCase();return de===void 0?
t:de==="file"?Ne(b.replace(/^\/\/[^/]*/,"")):`${de}:${b}`}function Ne(t){try{return decodeURIComponent(t)}catch{return t}}function je(t,E){if(!t.startsWith(E))return;
const b=t.slice(E.length);if(b==="")return b;const de=E.endsWith("/")?b:b.startsWith("/")?b.slice(1):void 0;return de?.startsWith("/")===!0?void 0:de}var Je=t=>t.
replace(/\/+$/,"");function Ze(t){const E=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(E!==null)return E[2]?`azureblob:${E[1]??""}/${E[2]}`:
`azureblob:${E[1]??""}`}function Ke(t){const E=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(E){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${E}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:oe(t)};default:
return}}var oe=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function Ee(t){const{what:E,from:b}=Ke(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new T.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${E}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${b}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function X(t){return t.map((b,de)=>typeof b==
"number"?`[${b}]`:/^[\w-]+$/.test(b)?de===0?b:`.${b}`:`[${JSON.stringify(b)}]`).join("")||"the document"}var p=100,v=20,R=4096,d="as in spec.predictors[0].repli\
cas=2 or metadata.labels['team']=red",$={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const E=t.split(`
`).map(b=>b.trim()).filter(Boolean);if(E.length>p)throw new Z(`${E.length} fields are set; ${p} at most: write them into deploy.yaml`);return E.map(re)}};function re(t){
const E=[];let b=t;for(;!b.startsWith("=")||E.length===0;){const Ve=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(b),Xe=E.length===
0;if(Ve===null||Ve[1]!==void 0&&Ve[0].startsWith(".")===Xe||E.length>=v)throw new Z(`expected path=value, ${d}, got "${t.slice(0,200)}"`);E.push(Ve[2]===void 0?
Ve[1]??Ve[4]??"":Number(Ve[2])),b=b.slice(Ve[0].length).replace(/^\s+(?==)/,"")}const de=b.slice(1).trim();if(de.length>R)throw new Z(`the value of ${X(E)} has ${de.
length} characters; ${R} at most`);const[ue,De]=E;if(!(E.length>1&&(ue==="spec"||ue==="metadata"&&E.length===3&&(De==="labels"||De==="annotations"))))throw new Z(
`${X(E)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(E.includes(
"__proto__"))throw new Z(`${X(E)} is no field`);return{path:E,value:M(de)}}function M(t){const E=(0,n.qF)(t);if(E===void 0&&/^[[{"]/.test(t))throw new Z(`"${t.slice(
0,100)}" begins like JSON and is none`);return E===void 0?t:E}var s=(t,E)=>E.reduce((b,{path:de,value:ue})=>{const De=i(b,de,de,ue);return(0,n.Gv)(De)?De:b},t);
function i(t,E,b,de){const[ue,...De]=E;if(ue===void 0)return typeof t=="string"&&(typeof de=="number"||typeof de=="boolean")?String(de):de;const He=X(b.slice(0,
b.length-E.length));if(typeof ue=="number"){const Xe=Array.isArray(t)?t:t==null?[]:void 0;if(Xe===void 0)throw new Z(`${X(b)} cannot be set: ${He} is no list`);
if(ue>Xe.length)throw new Z(`${X(b)} cannot be set: ${He} has ${Xe.length} entries`);return[...Xe.slice(0,ue),i(Xe[ue],De,b,de),...Xe.slice(ue+1)]}if(t!=null&&!(0,n.
Gv)(t))throw new Z(`${X(b)} cannot be set: ${He} is no mapping`);const Ve=t??{};return{...Ve,[ue]:i(Object.hasOwn(Ve,ue)?Ve[ue]:void 0,De,b,de)}}var m=new Set([
"MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),ie=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),Oe=(t,E)=>[{node:t,path:E},...(t.children??[]).flatMap((b,de)=>Oe(b,[...E,"children",de]))],
me=({spec:t})=>t.predictors.flatMap(({graph:E},b)=>Oe(E,["spec","predictors",b,"graph"])),_e=t=>me(t).filter(({node:E})=>g(E)),g=t=>P(t)?t.implementation!=="HUG\
GINGFACE_SERVER"||t.modelUri!==void 0:te(t)&&t.modelUri!==void 0,P=({implementation:t})=>t!==void 0&&t!==""&&!ie.has(t),te=({implementation:t=""})=>t===""||t===
"UNKNOWN_IMPLEMENTATION",we=t=>!P(t)&&!te(t),Me=({modelUri:t})=>t==null||t.trim()==="",O=["spec","predictors"],I=5,C=(t,E=[])=>{const b=t.map(({node:de})=>de);return{
filled:new Set(b),serving:new Set([...b,...E.map(({node:de})=>de)]),problems:[]}},r=t=>({filled:new Set,serving:new Set,problems:[{path:O,message:t}]});function D(t,E){
if(t.spec.predictors.length===0)return C([]);const{graphNodes:b=[],hasImage:de=!1}=E;if(b.length>0)return ye(t,b,de);const ue=_e(t);if(ue.length===0)return j(t,
de);const De=ue.filter(({node:Xe})=>E.modelUri!==void 0&&Xe.modelUri===E.modelUri),He=ue.filter(({node:Xe})=>Me(Xe));if(He.length>0||De.length>0)return C(He,De);
if(ue.length>1)return r(`${ue.length} graph nodes load models (${ke(ue)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${Ce(
t,ue)}`);const Ve=de?me(t).filter(({node:Xe})=>ne(Xe)):[];return Ve.length>0?r(`the image could be that of several graph nodes (${ke([...ue,...Ve])}): which of \
them serves this version? ${be(Ce(t,[...ue,...Ve]))}`):C(ue)}var l=({spec:t},{serving:E})=>t.predictors.filter(({graph:b})=>Oe(b,[]).some(({node:de})=>E.has(de))).
map(({name:b})=>b);function j(t,E){if(!E)return r("no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be b\
lank; or name the model's own image with --image");const b=me(t).filter(({node:He})=>te(He)),de=b.filter(({node:He})=>ne(He)),[ue,...De]=de.length>0?de:b;return ue===
void 0?r("no graph node has a container that could have the image: one needs to be without implementation, or with one such as MLFLOW_SERVER"):De.length>0?r(`th\
e image could be that of ${De.length+1} containers (${ke([ue,...De])}): which of them serves this version? ${be(Ce(t,[ue,...De]))}`):C([],[ue])}var ne=t=>te(t)&&
!g(t)&&(t.type==="MODEL"||t.type===void 0&&t.methods===void 0);function ye(t,E,b){const de=me(t),ue=E.map(Xe=>se(t,de,Xe,b)),De=ue.flatMap(Xe=>"message"in Xe?[{
path:O,message:Xe.message}]:[]);if(De.length>0)return{filled:new Set,serving:new Set,problems:De};const He=ue.flatMap(Xe=>"node"in Xe?[Xe]:[]),Ve=({node:Xe})=>g(
Xe)||P(Xe);return C(He.filter(Ve),He.filter(Xe=>!Ve(Xe)))}function se(t,E,b,de){const ue=JSON.stringify(b.slice(0,100)),[De,...He]=E.filter(Ve=>Ve.node.name===b||
le(t,Ve)===b);if(De===void 0){const Ve=(0,a.qb)(b,E.map(Xe=>Xe.node.name));return{message:`no graph node is named ${ue} as --graph-node says${Ve===void 0?"":`; \
did you mean ${Ve}?`} There is ${E.slice(0,I).map(Xe=>le(t,Xe)).join(", ")}`}}return He.length>0?{message:`${He.length+1} graph nodes are named ${ue}: ${Ce(t,[De,
...He])}`}:we(De.node)?{message:`the graph node ${ue} of --graph-node is ${String(De.node.implementation)}, which the orchestrator does itself: it loads no mode\
l`}:te(De.node)&&!g(De.node)&&!de?{message:`the graph node ${ue} of --graph-node has a container of its own and no modelUri: name the image that holds this vers\
ion with --image`}:De}var le=({spec:t},{node:E,path:b})=>`${t.predictors[Number(b[2])]?.name??""}/${E.name}`;function Ce(t,E){const b=me(t).map(({node:ue})=>ue.
name);return`say --graph-node ${E.slice(0,I).map(ue=>b.filter(De=>De===ue.node.name).length>1?le(t,ue):ue.node.name).join(", or --graph-node ")}`.slice(0,600)}var be=t=>t.
charAt(0).toUpperCase()+t.slice(1),ke=t=>`${t.slice(0,I).map(({path:E})=>X(E)).join(", ")}${t.length>I?" \u2026":""}`;function Ge(t,E,b){const{protocol:de,xtype:ue,
replicas:De,image:He}=E,{serving:Ve}=D(t,b),Xe={...t.spec,...de===void 0?{}:{protocol:de}},mt=Xe.protocol===void 0||Xe.protocol===""||Xe.protocol==="seldon",gt=Xe.
predictors.map(it=>{const ot=c(it.graph),ft=[...De===void 0?[]:[st=>Se(st,De)],...He===void 0?[]:ot.filter(st=>Ve.has(st)).map(st=>at=>Le(at,it,st,Yt=>({...Yt,image:He}))),
...mt?ot.filter(({implementation:st})=>st==="MLFLOW_SERVER").map(st=>at=>Le(at,it,st,Qe)):[],...ue===void 0?[]:[st=>({...st,graph:G(st.graph,at=>Ve.has(at)&&at.
implementation==="MLFLOW_SERVER"?Re(at,"xtype",ue):{})})]];return pe(ft.reduce((st,at)=>at(st),it),it,ot)});return{...t,spec:{...Xe,predictors:gt}}}var c=t=>[t,
...(t.children??[]).flatMap(c)],G=(t,E)=>({...t,...E(t),...Array.isArray(t.children)?{children:t.children.map(b=>G(b,E))}:{}}),Re=(t,E,b)=>({parameters:[...(0,n.
yR)(t,"parameters").filter(de=>de.name!==E),{name:E,type:"STRING",value:b}]});function Se(t,E){const b=t.componentSpecs?.map(de=>{const{replicas:ue,...De}=de;return(0,n.
Gv)(de.hpaSpec)||(0,n.Gv)(de.kedaSpec)?de:De});return{...t,replicas:E,...b===void 0?{}:{componentSpecs:b}}}var Fe=({componentSpecs:t})=>(t??[]).some(({spec:E})=>(E?.
containers??[]).length>0),pe=(t,E,b)=>Fe(E)||!Fe(t)?t:b.filter(P).reduce((de,ue)=>Le(de,E,ue,De=>De),t);function Le(t,E,b,de){const{name:ue}=b,De=t.componentSpecs??
[],He=De.findIndex(({spec:ot})=>ot?.containers?.some(ft=>ft.name===ue));if(He<0&&!P(b)&&Fe(E))return t;const Ve=Math.max(0,He),Xe=De[Ve]??{},mt=Xe.spec?.containers??
[],gt=He<0?[...mt,de({name:ue})]:mt.map(ot=>ot.name===ue?de(ot):ot),it={...Xe,spec:{...Xe.spec,containers:gt}};return{...t,componentSpecs:De.length===0?[it]:De.
map((ot,ft)=>ft===Ve?it:ot)}}var We={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Qe(t){const E=b=>t[b]!==
void 0&&t[b]!==null;return E("startupProbe")?t:{...t,...E("readinessProbe")?{}:{readinessProbe:We},...E("livenessProbe")?{}:{livenessProbe:We}}}var qe="MLFLOW_S\
TEPS_CREDENTIALS",tt={"tracking-uri":{file:"uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},
"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"e\
ndpoint-token"},"endpoint-headers":{file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},ze="RCL\
ONE_CONFIG_",rt=64*1024,Pe=t=>(t[qe]??"").split(":").filter(Boolean);function Ie(t,E){const b=Object.hasOwn(tt,t)?tt[t]:void 0;if(b===void 0)return;const de=Pe(
E).map(ue=>(0,y.join)(ue,b.file)).find(ue=>(0,u.existsSync)(ue));return de===void 0||b.isPath?de:ve(de)}function ce(t){const E=Pe(t).filter(b=>(0,u.statSync)(b,
{throwIfNoEntry:!1})?.isDirectory()).flatMap(b=>(0,u.readdirSync)(b).filter(de=>de.startsWith(ze)).map(de=>[de,ve((0,y.join)(b,de)).replace(/\r?\n$/,"")]));return{
...Object.fromEntries(E.reverse()),...t}}function ve(t){try{return(0,_.t)(t,rt)}catch(E){throw new T.zg("E_INPUT",`${t} cannot be read: ${E instanceof Error?E.message:
String(E)}`,{cause:E})}}var xe=t=>t.startsWith(ze)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(ze.length)),Ye=(t,E)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(E),nt=t=>Object.entries(t).flatMap(([E,b])=>xe(E)&&b!==void 0&&b!==""?[[E,b]]:[]),lt={label:"name of a Secret",secretsIn:t=>nt(
t).flatMap(([E,b])=>Ye(E,b)?[]:[b,Buffer.from(b).toString("base64")]),parse:(t,E={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new Z(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const b=new Map(nt(E));if(b.size===0)throw new Z("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:b}}},
dt=(t,E)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(b=>({...b,graph:G(b.graph,de=>g(de)?E(de):{}),...b.explainer?.modelUri?{explainer:{...b.explainer,
...E(b.explainer)}}:{}}))}}),It=({envSecretRefName:t})=>t==null||t==="",Dt=(t,E)=>dt(t,b=>It(b)?{envSecretRefName:E}:{}),bt=(t,E)=>dt(t,b=>b.envSecretRefName===
E?{envSecretRefName:void 0}:{}),ut=["None","Staging","Production","Archived"];function _t(t){if(t.startsWith("@"))return{kind:"alias",alias:At(t.slice(1))};const E=ut.
find(ue=>ue.toLowerCase()===t.toLowerCase());if(E!==void 0)return{kind:"stage",stage:E};const b=(0,a.qb)(t.toLowerCase(),ut.map(ue=>ue.toLowerCase())),de=ut.find(
ue=>ue.toLowerCase()===b);throw new T.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${ut.join(", ")}. ${de?`Did you mean ${de}?`:St(t)}`)}function St(t){
const E=/^v?(\d+)$/i.exec(t)?.[1];return E!==void 0?`If version ${E} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of i\
ts own: give its number, which `register` puts out as `version`, or an alias such as @champion.":wt(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is\
 written with an @, as in @champion."}function At(t){const E=wt(t);if(E!==void 0)throw new T.zg("E_INPUT",`The alias "@${t}" ${E}.`);return t}var wt=t=>t===""?"\
has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":
void 0:"may hold letters, digits, _ and - only",ht=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Ct=", ",Ut=t=>t.map(ht).join(Ct);function Nt(t){const E=t.split(/[,\n]/).
map(De=>De.trim()).filter(Boolean),b=[],de=[];for(const De of E)try{b.push(_t(De))}catch(He){if(!(He instanceof T.zg))throw He;de.push(He)}for(const[De,He]of[["\
alias","aliases"],["stage","stages"]]){const Ve=b.filter(Xe=>Xe.kind===De);Ve.length>1&&de.push(new T.zg("E_INPUT",`${Ve.map(ht).join(" and ")} are ${Ve.length}\
 ${He}: give at most one stage and one alias.`))}E.length===0&&de.push(new T.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));
const[ue]=de;if(ue!==void 0)throw new T.zg(ue.code,de.map(({message:De})=>De).join(" "));return b.sort((De,He)=>De.kind.localeCompare(He.kind))}function Mt(t){const[
,E,b,de]=/^([^/@]+)(?:\/v?(\d+)|(@[\w-]+))$/.exec(t)??[],ue=E===void 0?"":` Did you mean --model '${E}' ${b===void 0?`--at ${de??""}`:`--version ${b}`}?`;return new T.
zg("E_INPUT",`Which version of the model is meant? Give --version N, or --at with a stage or @alias.${ue}`)}function kt({model:t,version:E,at:b}){if(E===void 0&&
b===void 0)throw Mt(typeof t=="string"?t:"")}async function Wt(t,E){const{model:b,version:de,at:ue}=E;if(de!==void 0&&ue===void 0)return t.registry.version(b,String(
de));if(ue===void 0)throw Mt(b);const De=_t(ue),He=await t.registry.holder(b,De);if(He!==void 0&&de!==void 0&&He.version!==String(de))throw new T.zg("E_PROMOTIO\
N_OVERTAKEN",`${ht(De)} of ${b} is version ${He.version} by now, and not version ${de}. Nothing was done.`);if(He!==void 0)return He;throw De.kind==="alias"?new T.
zg("E_ALIAS_NOT_FOUND",`No version of ${b} has the alias ${ue}. ${await Ft(t,b,De.alias)}Promote one to it first (aliases do not ignore case).`):new T.zg("E_STA\
GE_EMPTY",`No version of ${b} is in the stage ${De.stage}. Promote one to it first.`)}async function Ft(t,E,b){const de=[...(await t.registry.model(E)).aliases.
keys()],ue=(0,a.eO)(b,de);return ue!==void 0?`Did you mean @${(0,x.xS)(ue,100)}? `:de.length===0?"The model has no aliases. ":`The model has ${de.slice(0,5).map(
De=>`@${(0,x.xS)(De,100)}`).join(", ")}. `}var ct={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,
"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},Et=(t,E="")=>ct[t]?`${t}=${E}`:t,xt=(t,E="")=>`which a deploy.yaml may not ask for. \
If it may, say --allow ${(0,x.eC)(Et(t,E))}`,Bt=(t,E)=>`If the cluster knows it, say --allow ${(0,x.eC)(Et(t,E))}`,jt=t=>Object.hasOwn(ct,t),Kt={label:"one a li\
ne",isRepeatable:!0,parse:t=>{const E=t.split(`
`).map(b=>b.trim()).filter(Boolean);for(const b of E){const[de="",ue]=b.split(/=(.*)/s);if(!jt(de)){const De=(0,a.qb)(de,Object.keys(ct));throw new Z(`expected \
one of ${Object.keys(ct).join(", ")}, got "${b}"${De===void 0?"":`; did you mean ${De}?`}`)}if(ct[de]!==(ue!==void 0&&ue!==""))throw new Z(`expected ${ct[de]?`${de}\
=NAME`:`${de} alone`}, got "${b}"`)}return new Set(E)}},yt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Gt={label:"container image",parse:t=>{
if(yt(t))return t;throw new Z(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},Ht=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Vt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Tt=230,$t=63;function Lt(t,E){const b=JSON.stringify(t.slice(0,80));if(t.length>Tt)return`${E} ${b} is longer than ${Tt} characters`;if(!Ht.test(t))return`${E} ${b}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function zt(t){const E=Lt(t,"the name");if(E!==
void 0)throw new Z(E)}function Jt(t){if(!(t.length<=$t&&Vt.test(t)))throw new Z(`expected the name of a namespace (at most ${$t} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),6237:((he,ee,e)=>{e.d(ee,{s:()=>a});function a(o){const{GITHUB_SHA:_,GITHUB_SERVER_URL:x,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:T}=o,
u=o.GITHUB_TRIGGERING_ACTOR||o.GITHUB_ACTOR;return{..._?{commit:_}:{},...x&&n&&T?{link:`${x}/${n}/actions/runs/${T}`}:{},...u?{actor:u}:{}}}}),4364:((he,ee,e)=>{
e.d(ee,{$E:()=>y,B2:()=>n,bW:()=>f});var a=e(2804),o=2**31-1,_=.1,x=5e3,n=class{controller=new AbortController;endMs;timer;constructor(w,U){this.endMs=performance.
now()+w,!(w>o)&&(this.timer=setTimeout(()=>this.controller.abort(new a.zg("E_TIMEOUT",U())),w),this.timer.unref())}get signal(){return this.controller.signal}waitMs(w){
const U=Math.max(0,this.endMs-performance.now());return Math.min(w,U-Math.min(x,U*_))}stop(){clearTimeout(this.timer)}},T=15*6e4,u=6e4;function f({inputs:w,cleanupMs:U},H){
if(Object.values(w).some(({kind:z})=>z.isCommand))return{totalMs:1/0,cleanupMs:1/0};const{timeout:V}=H,{"lock-timeout":W}=H,k=typeof V=="number"?V:T+(typeof W==
"number"?W:0);return{totalMs:k,cleanupMs:U?.(k)??u}}function y({name:w,inputs:U},{totalMs:H},V){const W=V===""?"":` What it said last: ${V}`;return`${w} did not\
 end within ${Math.round(H/1e3)} s${"timeout"in U?" (--timeout)":""}, so it was stopped.${W}`}}),2629:((he,ee,e)=>{e.d(ee,{T:()=>a});async function a({runs:_},{
given:x,pipeline:n,startTag:T}){const u=await _.ensureExperiment(x.experiment),f=T&&await _.findRunning(u,...T);if(f)return{run:f,isNew:!1};const y=x["run-name"];
return{run:await _.create({experimentId:u,...y===void 0?{}:{name:y},tags:new Map([...o(n,x.tags),...T?[T]:[]]),startTimeMs:Date.now()}),isNew:!0}}function o({commit:_,
link:x,actor:n},T=new Map){const f=[["mlflow-steps.pipeline",x],["mlflow.source.git.commit",_],["mlflow.user",n]].flatMap(([y,w])=>w===void 0||w===""?[]:[[y,w]]);
return new Map([...f,...T])}}),9451:((he,ee,e)=>{e.d(ee,{F2:()=>L,QF:()=>Z,bU:()=>ge,e1:()=>w,fD:()=>u,g$:()=>W,hI:()=>V,jd:()=>z,wO:()=>k});var a=e(8023),o=e(4057),
_=e(9833),x=e(3024),n=e.n(x),T=h=>JSON.stringify(h.slice(0,200)),u={label:"text",parse:h=>{if(!/^(?:models|runs):\//i.test(h))return h;throw new o.S7(`expected \
the name of a registered model alone, got the URI ${T(h)}. ${f(h)}`)}};function f(h){const A=(0,_.Ql)(h);switch(A.kind){case"version":return`Give --model '${A.model}\
' --version ${A.version}`;case"holder":return`Give --model '${A.model}' --at ${A.at}`;case"latest":return`Give --model '${A.model}' --version with a number`;case"\
run":case"logged-model":return"That is a model that is not registered, or not by this name: register gives it a name and a version";case"storage":{const B=/^\w+:\/+([^/]+)\/*$/.
exec(h)?.[1];return B===void 0?"It is the name under which register made it, such as wine":`Give --model '${B}'`}}}var y=(0,o.nd)(1),w={...y,parse:h=>{try{return y.
parse(h)}catch(A){const B=U(h);throw A instanceof o.S7&&B!==void 0?new o.S7(`${A.message}. ${B}`):A}}};function U(h){const A=/^(?:v|version\s*)?0*([1-9]\d*)(?:\.0+)*$/i.
exec(h)?.[1];return A!==void 0?`Give --version ${A}`:/^@?latest$/i.test(h)?"The newest version has no name of its own: give its number, which register puts out \
as `version`":/^@[\w-]+$/.test(h)?`An alias is given where a step has --at: --at ${h}`:/^(?:staging|production|archived)$/i.test(h)?`A stage is given where a st\
ep has --at: --at ${h}`:void 0}function H(h){if(!(0,x.existsSync)(h))throw new o.S7(`there is no file "${h.slice(0,200)}"`)}var V={"tracking-uri":{kind:(0,o.KD)(
o.Qq,a.Xb),required:!0,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"registry-uri":{kind:(0,o.KD)(o.Qq,a.zq),description:"\
The http(s) address of the MLflow server with the registered models, if it is another one. The credentials are the same.",variables:["MLFLOW_REGISTRY_URI"]},"tr\
acking-username":{kind:o.Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:o.Qq,secret:!0,description:"\
Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:o.hC,secret:!0,description:"Bearer token; user name and passw\
ord win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:o.Jt,default:"false",description:"Accept any certificate of MLflow's. For t\
ests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:o.Qq,description:"PEM file with the certificate authorities to trust for MLflow\
.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:o.Qq,description:"PEM file with a client certificate and its key, for mutua\
l TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},W={kubeconfig:{kind:o.Qq,description:"The kubeconfig file; without one, the service account\
 of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:o.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,o.
KD)(o.Qq,o.oO),description:"The namespace; the context's own unless given."}},k={model:{kind:u,required:!0,description:"The registered model."},version:{kind:w,
description:"The model version. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,o.KD)(o.Qq,o.hu),description:"The \
stage or @alias whose version is meant, such as @champion or Production."}},z={of:["version","at"],check:o.E_},Z={adopt:{kind:o.Jt,default:"false",description:"\
Takes over, without an outage, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as wha\
t a rollback restores. Says which fields are left over, and what else claims to manage it."},"adopt-from":{kind:u,description:"The registered model whose deploy\
ment by this project is taken over; refused otherwise. Name the same model to take it over from another stage or alias."}},ge={kind:o.hC,secret:!0,description:"\
The token to tell GitHub with, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GI\
THUB_TOKEN"]},L={name:{kind:(0,o.KD)(o.Qq,o.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,o.
KD)(o.Fy,o.N_),description:"Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/pref\
ix."},protocol:{kind:(0,o.Yq)("seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},
xtype:{kind:(0,o.Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,o.nd)(1,1e4),description:"The rep\
licas of each predictor."},image:{kind:o.tO,description:"The image of the container that serves this version."},"image-tag":{kind:o.Qq,description:"A tag of the\
 registered model that names that image, such as deployment-image; where it is set, it wins over `image`."},"graph-node":{kind:o.Mn,description:"The graph node \
that serves this version, as its name or predictor/name, where deploy.yaml does not tell; one a line."},set:{kind:o.IA,description:"Fields to set over deploy.ya\
ml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-\
secret":{kind:o.iJ,description:"The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates\
 it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"deploy-yaml":{kind:(0,o.KD)(o.Qq,H),description:"A fil\
e to use instead of the deploy.yaml that was logged with the version, such as one of the repository."},"default-template":{kind:o.Jt,default:"false",description:"\
Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:o.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line\
, such as service-account=trainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),6737:((he,ee,e)=>{e.d(ee,{C:()=>u,j:()=>T});var a=e(7269),
o=e(1111),_=e(6263),x=e(3943),n=e(2804);async function T(L,h,A){const B=L.runUrl(h);if(h.deleted)throw new n.zg("E_RUN_DELETED",`The training command ended well\
, but has deleted its run ${h.id}. Let the script keep it, or restore it (\`mlflow runs restore --run-id ${h.id}\`). ${B}`);const fe=await w(L,h,A);if(fe!==void 0)
throw await L.runs.end(h.id,"FAILED",Date.now()),fe;if(h.status==="FAILED"||h.status==="KILLED")throw new n.zg("E_COMMAND_FAILED",`The training command ended wi\
th exit code 0, but has ended its run as ${h.status} itself; its output says why: ${B}`);return h.status!=="FINISHED"&&await L.runs.end(h.id,"FINISHED",Date.now()),
h}var u=(L,h,A,B)=>(0,a.n6)(h,A,B,A==="FAILED"&&!(0,o.JN)(L)?`The run is empty. If MLflow complained of another experiment or run: ${f(y)}`:""),f=L=>L.charAt(0).
toLowerCase()+L.slice(1),y="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW\
_RUN_ID left as it is.";async function w(L,h,A){try{const B=await(0,o.$w)(L,h);if(Z(h,B.runlessModels,A),!await V(L,h)){z(L,h,B,A);return}const fe=B.below.length+
B.others.length>0,J=fe?void 0:await(0,o.N6)(L,h),Y=J?.children??B.below;if(Y.some(o.JN)){ge(h,Y,A);return}if(B.runlessModels.length>0)return;const S=J?.others.filter(
o.JN)??await k(L,B.others);return S.length>0?U(L,h,S,fe):H(L,h,A)}catch(B){if(!(B instanceof n.zg)||B.code==="E_CANCELLED"||B.code==="E_MLFLOW_UNREACHABLE")throw B;
A.warn(`Whether the training command logged in another run than ${h.id} could not be looked up: ${B.message}`);return}}function U(L,h,A,B){const[fe,J]=A.length===
1?["run","it"]:["runs","one of them"],Y=B?"What it logged is in":"Meanwhile there came, in the same experiment,";return new n.zg("E_TRAINED_ELSEWHERE",`The trai\
ning command ended well, but run ${h.id}, which was made for it, is empty. ${Y} ${fe} ${(0,o._N)(L,A)}. ${y} To go on with ${J}, give its id to register as run-\
id.`)}function H(L,h,A){A.warn(`Run ${h.id} is empty: the training command has logged nothing at ${L.trackingUri}. Does the script set a tracking URI of its own\
?`)}async function V({artifacts:L},h){return(0,o.JN)(h)?!1:(await L.listOfRun(h.id,"").catch(B=>{if(B instanceof n.zg&&B.code==="E_CANCELLED")throw B;return[]})).
length===0}var W=5;async function k(L,h){const A=h.filter(o.JN);if(A.length>0)return A;const B=await Promise.all(h.slice(0,W).map(fe=>V(L,fe)));return h.filter(
(fe,J)=>B[J]===!1)}function z(L,h,{below:A,others:B},fe){!(0,_.s0)(h)&&A.some(_.s0)&&ge(h,A,fe);const J=(0,_.s0)(h)?[]:B.filter(_.s0),Y=B.filter(o.JN);J.length>
0?fe.warn(`The training command has started runs of its own, and logged models there instead of in run ${h.id}: ${(0,o._N)(L,J)}. ${y}`):Y.length>0&&fe.warn(`Th\
e training command has started runs of its own besides run ${h.id}, and logged there too: ${(0,o._N)(L,Y)}. Gates see what is in run ${h.id} alone. A run that e\
nded, as autologging ends one after fit(), is not continued: put all in one \`with mlflow.start_run():\`.`)}function Z(L,h,A){if(h.length===0)return;const B=[...new Set(
h.map(({name:fe})=>(0,x.xS)(fe,60)))].slice(0,5).join(", ");A.warn(`The training command has logged a model while no run was active (${B}), so that MLflow has i\
t without a run. register finds it by run ${L.id} all the same; to have it in the run, call log_model inside of \`with mlflow.start_run():\`.`)}function ge(L,h,A){
const B=h.filter(_.s0),fe=(B.length>0?B:h.filter(o.JN)).map(o.gN),J=fe.includes(L.id)?L.id:fe[0]??L.id,Y=h.filter(N=>(0,o.gN)(N)===J),S=[...Y.find(({metrics:N})=>N.
size>0)?.metrics.keys()??[]].find(N=>/^[\w.-]{1,60}$/.test(N))??"METRIC";A.progress(`Run ${J} has ${Y.length} child runs. To register the best of them: register\
 --run-id ${J} --best '${S} min' (or max).`)}}),9074:((he,ee,e)=>{e.d(ee,{BR:()=>Y,Um:()=>_,Yh:()=>N,aA:()=>n,lx:()=>J,p6:()=>u,q0:()=>w,ze:()=>f});var a=e(8243),
o="machinelearning.seldon.io",_=`${o}/v1`,x=[_,`${o}/v1alpha3`,`${o}/v1alpha2`],n=Q=>x.some(q=>q===Q),T=Q=>Q==null?"nothing":Array.isArray(Q)?"a list":typeof Q==
"object"?"a mapping":typeof Q=="string"?`the text ${JSON.stringify(Q.slice(0,60))}`:typeof Q=="number"||typeof Q=="boolean"?`the ${typeof Q} ${Q}`:typeof Q,u=(Q,q,F)=>[
{path:F,message:`expected ${Q}, found ${T(q)}`}],f=(Q,q)=>typeof Q=="string"?[]:u(typeof Q=="number"||typeof Q=="boolean"?`a text (write it in quotes: "${Q}")`:
"a text",Q,q),y=(Q,q)=>Number.isInteger(Q)?[]:u("a whole number",Q,q),w=(Q,q)=>typeof Q=="boolean"?[]:u("true or false",Q,q),U=Q=>(q,F)=>q===Q?[]:u(Q,q,F),H=Q=>(q,F)=>q===
void 0?[]:Q(q,F),V=Q=>(q,F)=>q==null?[]:Q(q,F),W=Q=>(q,F)=>Array.isArray(q)?q.flatMap((K,ae)=>Q(K,[...F,ae])):u("a list",q,F),k=Q=>(q,F)=>(0,a.Gv)(q)?Object.entries(
Q).flatMap(([K,ae])=>ae(Object.hasOwn(q,K)?q[K]:void 0,[...F,K])):u("a mapping",q,F),z=Q=>(q,F)=>(0,a.Gv)(q)?Object.entries(q).flatMap(([K,ae])=>Q(ae,[...F,K])):
u("a mapping",q,F),Z=Q=>(q,F)=>Q()(q,F),ge=H(z(f)),L=k({name:f,implementation:H(f),type:H(f),methods:V(W(f)),modelUri:V(f),endpoint:V(k({type:H(f)})),logger:V(k(
{mode:H(f)})),parameters:V(W(k({name:f}))),children:V(W(Z(()=>L)))}),h=k({name:f,image:H(f),securityContext:V(k({})),ports:V(W(k({})))}),A=k({replicas:H(y),spec:H(
k({containers:V(W(h)),initContainers:V(W(h)),volumes:V(W(k({})))}))}),B=k({name:f,graph:L,componentSpecs:V(W(A)),replicas:H(y),traffic:H(y),shadow:H(w),annotations:ge,
labels:ge,progressDeadlineSeconds:H(y),explainer:V(k({type:H(f),modelUri:V(f)})),svcOrchSpec:V(k({env:V(W(k({name:f})))}))}),fe=k({apiVersion:f,kind:U("SeldonDe\
ployment"),metadata:H(k({name:H(f),namespace:H(f),labels:ge,annotations:ge})),spec:k({predictors:W(B),protocol:H(f),replicas:H(y),annotations:ge})}),J=Q=>fe(Q,[]),
Y=Q=>J(Q).length===0,S=(Q,q)=>[...fe(Q,q),...k({metadata:k({name:f,labels:z(f),annotations:z(f)})})(Q,q)],N=Q=>S(Q,[]).length===0}),6305:((he,ee,e)=>{e.d(ee,{On:()=>n,
PX:()=>o,WH:()=>_});var a=e(4057),o="mlflow-steps.start",_={label:"letters, digits and . _ : / -",parse:T=>{if(/^[\w.:/-]{1,200}$/.test(T))return T;throw new a.
S7(`expected at most 200 letters, digits and . _ : / -, got "${T.slice(0,200)}"`)}},x=":node:",n=(T,u)=>T===u||(T?.startsWith(`${u}${x}`)??!1)}),6518:((he,ee,e)=>{
e.d(ee,{K:()=>o});var a=e(6975);function o(_,x,n){if(n===void 0)return(0,a.o)(_.protocol,x);const T=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:u})=>u(
n,x));return{send:async u=>(await T).send(u),close:()=>{T.then(u=>u.close(),()=>{})}}}}),4118:((he,ee,e)=>{e.d(ee,{AZ:()=>n,Jw:()=>x,Km:()=>y,NP:()=>f,O3:()=>_,
Ph:()=>W,Q:()=>U,SZ:()=>u,Vh:()=>H,ab:()=>V,bg:()=>T,gT:()=>o,qj:()=>w,r$:()=>a,vY:()=>k});var a={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},o={
group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},_={group:"",version:"v1",plural:"secrets",kind:"Secret"},x={group:"",version:"v1",plural:"pods",kind:"\
Pod"},n={group:"",version:"v1",plural:"events",kind:"Event"},T={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},u={group:"apps",version:"v1",plural:"\
replicasets",kind:"ReplicaSet"},f={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},y={group:"networking.istio.io",version:"v\
1beta1",plural:"virtualservices",kind:"VirtualService"},w={group:"getambassador.io",version:"v2",plural:"mappings",kind:"Mapping"},U={group:"coordination.k8s.io",
version:"v1",plural:"leases",kind:"Lease"},H=({group:z,version:Z})=>z===""?`/api/${Z}`:`/apis/${z}/${Z}`;function V(z,Z){const ge=Z===void 0?"":`/namespaces/${encodeURIComponent(
Z)}`;return`${H(z)}${ge}/${z.plural}`}var W=({resource:z,namespace:Z,name:ge})=>`${V(z,Z)}/${encodeURIComponent(ge)}`,k=({resource:z,namespace:Z,name:ge})=>[z.kind,
Z,ge].filter(L=>L!==void 0).join("/")}),7205:((he,ee,e)=>{e.d(ee,{n:()=>_,y:()=>o});var a=e(4057),o={experiment:{kind:a.Qq,required:!0,description:"The experime\
nt to run in; created where there is none."},"run-name":{kind:a.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:a.AS,description:"\
Tags of the run."}},_={timeout:{kind:a.p0,default:"15m",description:"How long to wait for MLflow where it cannot be reached, such as while it restarts. Training\
 itself may take as long as it likes."}}}),2144:((he,ee,e)=>{e.d(ee,{B:()=>z});var a=e(2629),o=e(6737),_=e(7269),x=e(7205),n=e(6263),T=e(7129),u=e(9451),f=e(4057),
y=e(3024),w=e.n(y),U="MLFLOW_RUN_CONTEXT",H=L=>({[n.vx]:L});function V(L){if((0,y.statSync)(L,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new f.S7(`there is \
no folder ${JSON.stringify(L)}`)}var W={...u.hI,...x.y,command:{kind:f.G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID an\
d MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run; a script that calls set_experiment() for another experiment leaves it."},"w\
orking-directory":{kind:(0,f.KD)(f.Qq,V),description:"Where the command runs; the current directory unless given."},...x.n},k=5e3,z=(0,T.ol)({name:"train",title:"\
run a training command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the\
 commit, the pipeline and who started it.",inputs:W,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},
"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlf\
low-steps train --experiment wine -- python train.py",run:async L=>{const{inputs:h,log:A,signal:B}=L,fe=h["working-directory"],[J,...Y]=Z(h.command),S=await L.mlflow(),
{run:N}=await(0,a.T)(S,{given:h,pipeline:L.pipeline});L.output("run-id",N.id),L.output("artifact-uri",N.artifactUri);const Q=S.runUrl(N);A.progress(`Run ${N.name||
N.id}: ${Q}`);const q=ge(h,S.trackingUri,N),F=performance.now(),K=setInterval(()=>A.progress(`Training for ${Math.round((performance.now()-F)/6e4)} min: ${Q}`),
6e4),ae=await L.runProgram(J,Y,{env:q,jsonEnv:{[U]:H(N.id)},...fe===void 0?{}:{cwd:fe}}).catch(async Ae=>{throw await(0,_.wq)(S,N,B.aborted?"KILLED":"FAILED",A),
Ae}).finally(()=>clearInterval(K));if(B.aborted)throw await(0,_.wq)(S,N,"KILLED",A)&&A.progress(`Run ${N.name||N.id} is KILLED: ${Q}`),B.reason;const Te=S.patient(
h.timeout);if(ae!==0){await(0,_.wq)(Te,N,"FAILED",A);const Ae=await S.forCleanup(k).runs.get(N.id).catch(()=>{});throw Ae===void 0?(0,_.n6)(ae,"FAILED",Q):(0,o.
C)(Ae,ae,"FAILED",Q)}const $e=((performance.now()-F)/1e3).toFixed(1),Be=await Te.runs.get(N.id);return L.output("metrics",(0,_.qF)(Be)),await(0,o.j)(Te,Be,A),L.
summarize({kind:"heading",text:`Trained in experiment ${h.experiment}`},{kind:"paragraph",text:`Run ${Be.name||N.id} took ${$e} s: ${Q}`},(0,_.My)(Be)),{outcome:"\
done",reason:`Run ${Be.name||N.id} is FINISHED after ${$e} s: ${Q}`}}}),Z=L=>L.kind==="program"?L.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",L.text];
function ge(L,h,A){const B={MLFLOW_REGISTRY_URI:L["registry-uri"],MLFLOW_TRACKING_USERNAME:L["tracking-username"],MLFLOW_TRACKING_PASSWORD:L["tracking-password"],
MLFLOW_TRACKING_TOKEN:L["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:L["tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:L["tracking-ca-\
file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:L["tracking-client-cert-file"]},fe=Object.entries(B).filter(J=>J[1]!==void 0);return{...Object.fromEntries(fe),MLFLOW_EXPERIMENT_NAME:void 0,
MLFLOW_TRACKING_URI:h,MLFLOW_EXPERIMENT_ID:A.experimentId,MLFLOW_RUN_ID:A.id}}}),2617:((he,ee,e)=>{e.d(ee,{k:()=>h});var a=e(889),o=e(2183),_=e(1111),x=e(6263),
n=e(4925),T=e(7129),u=e(9451),f=e(4057),y=e(9833),w=e(3943),U=e(2804),H=e(7975),V=e.n(H),W={label:"METRIC min or METRIC max",parse:F=>{const[,K,ae]=/^(\S.*?)\s+(min|max)$/.
exec(F.trim())??[];if(K===void 0||ae!=="min"&&ae!=="max")throw new f.S7(`expected a metric and min or max, such as 'rmse min', got "${F.slice(0,200)}"`);return{
metric:K,direction:ae}}};async function k(F,K,ae){const Te=await(0,_.xe)(F,K),{metric:$e,direction:Be}=ae,Ae=Be==="min"?1:-1,Ue=Te.filter(({status:oe})=>oe==="F\
INISHED"),Ne=Ue.flatMap(oe=>{const Ee=oe.metrics.get($e);return Ee===void 0?[]:[{run:oe,value:Ee}]}),je=Ne.filter(({value:oe})=>(0,a._)(oe,!1)===void 0),Ze=[[Te.
length-Ue.length,"not FINISHED"],[Ue.length-Ne.length,`without ${(0,w.xS)($e,100)}`],[Ne.length-je.length,"with NaN, an infinity or a lost value"]].flatMap(([oe,
Ee])=>oe===0?[]:[`${oe} ${Ee}`]).join(", "),[Ke]=je.toSorted((oe,Ee)=>Ae*(oe.value.value-Ee.value.value)||oe.run.startTimeMs-Ee.run.startTimeMs||(oe.run.id<Ee.run.
id?-1:1));if(Te.length>=_.k0)throw new U.zg("E_BEST_NOT_FOUND",`Run ${K.id} has ${_.k0} child runs or more, which are more than are compared. Name the best one \
as run-id. See ${F.runUrl(K)}`);if(Ke===void 0)throw z(F,K,ae,Te,Ze);return{...Ke,compared:je.length,leftOut:Ze}}function z(F,K,{metric:ae},Te,$e){const Be=[...new Set(
Te.flatMap(Ue=>[...Ue.metrics.keys()]))].slice(0,10).map(Ue=>(0,w.xS)(Ue,60)),Ae=Te.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":
`Of its ${Te.length} child runs: ${$e}.${Be.length>0?` They have ${Be.join(", ")}.`:""}`;return new U.zg("E_BEST_NOT_FOUND",`No child of run ${K.id} can be chos\
en by ${(0,w.xS)(ae,100)}. ${Ae} See ${F.runUrl(K)}`)}var Z="FAILED_REGISTRATION",ge=500,L=5e3,h=(0,T.ol)({name:"register",title:"register a run's model as a ve\
rsion",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until th\
e version is READY.",inputs:{...u.hI,model:{kind:u.fD,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:o.V,required:!0,
description:"The run that logged the model."},"artifact-path":{kind:o.W,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_mo\
del was given."},best:{kind:W,description:"Registers a child of the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rms\
e min'."},tags:{kind:f.AS,description:"Tags of the version."},timeout:{kind:f.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{
version:{kind:"small",description:"The version."},"run-id":{kind:"small",description:"The run that was registered: with best, the child."},source:{kind:"small",
description:"Where the version was registered from, as MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was the\
re already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async F=>{const{inputs:K,log:ae,signal:Te}=F,$e=await F.
mlflow(),Be=await A($e,K["run-id"],ae),Ae=K.best===void 0?Be:await B($e,Be,K.best,ae);F.output("run-id",Ae.id);const Ue=await(0,x.P6)($e,Ae,K["artifact-path"]).
catch(async Ee=>{throw Ae===Be?await fe($e,Ae,Ee):Ee});Ue.doubt!==void 0&&ae.warn(`${Ue.doubt} It is registered all the same.`);const Ne=K.tags??new Map,je={run:Ae,
location:Ue,path:(0,x.AC)(Ae,K["artifact-path"])},Je=await J($e,K.model,je);Je?.version.runId===""&&ae.warn(`Version ${Je.version.version} was registered withou\
t its run, so that gates on metrics cannot be decided for it. Delete it to have it registered with run ${Ae.id}.`);const{version:Ze,isOurs:Ke}=Je??await N($e,K.
model,je,Ne,ae);F.output("version",Ze.version),F.output("source",Ze.source),F.output("created",String(Ke)),await Q($e,Ze,F.waitMs(K.timeout),Te,ae),Ke||await q(
$e,Ze,Ne);const oe=`version ${Ze.version} of "${K.model}"`;return F.summarize({kind:"heading",text:`${Ke?"Registered":"Found"} ${oe}`},{kind:"table",header:["ru\
n","source"],rows:[[Ae.name||Ae.id,Ze.source]]}),Ke?{outcome:"done",reason:`Registered ${oe} from run ${Ae.id}.`}:{outcome:"unchanged",reason:`Run ${Ae.id} is r\
egistered already as ${oe}.`}}});async function A(F,K,ae){const Te=await F.runs.get(K);if(Te.deleted)throw new U.zg("E_RUN_DELETED",`Run ${K} is deleted. Restor\
e it (\`mlflow runs restore --run-id ${K}\`), or name another run.`);return(Te.status==="FAILED"||Te.status==="KILLED")&&ae.warn(`Run ${K} ended as ${Te.status}\
; its model is registered all the same.`),Te}async function B(F,K,ae,Te){const{run:$e,value:Be,compared:Ae,leftOut:Ue}=await k(F,K,ae),Ne=$e.name===""?"":` ("${(0,w.
xS)($e.name,60)}")`;return Te.progress(`Best of ${Ae} child runs by ${(0,w.xS)(ae.metric,100)} ${ae.direction}: ${$e.id}${Ne} with ${(0,w.xS)(Be.text,40)}.${Ue===
""?"":` Left out: ${Ue}.`}`),$e}async function fe(F,K,ae){if(!(ae instanceof U.zg)||ae.code!=="E_RUN_WITHOUT_MODEL")return ae;const Te=await(0,_.xe)(F,K).catch(
()=>[]),$e=Te.filter(x.s0).length;return $e===0?ae:new U.zg(ae.code,`${ae.message} Its child runs do: ${$e} of ${Te.length} have logged a model. Give best, such\
 as 'rmse min', to register the best of them.`,{cause:ae})}async function J(F,K,ae){for(const Te of await F.registry.versionsOfModel(K))if(Te.status!==Z&&await Y(
F,Te,ae))return{version:Te,isOurs:!1}}async function Y(F,K,{run:ae,path:Te,location:{source:$e,modelId:Be}}){if(K.source===$e)return!0;const Ae=(0,y.Ql)(K.source);
if(Ae.kind==="storage")return(0,y.Y8)((0,y.Xg)(ae.artifactUri),Ae.place)===Te;const Ue=[{kind:"run",runId:ae.id,path:Te},...Be===void 0?[]:[{kind:"logged-model",
modelId:Be,path:""}]];return(Ae.kind==="run"?[{...Ae,path:(0,y.q0)(ae.artifactUri,Ae.path)}]:Ae.kind==="logged-model"?[Ae]:await F.artifacts.foldersOf(K).catch(
S)).some(je=>Ue.some(Je=>(0,H.isDeepStrictEqual)(Je,je)))}function S(F){if(F instanceof U.zg&&F.outcome==="invalid")return[];throw F}async function N(F,K,ae,Te,$e){
const{run:Be,location:Ae}=ae;await F.registry.ensureModel(K);const Ue=await F.registry.createVersion({model:K,runId:Be.id,tags:Te,source:Ae.source,...Ae.modelId===
void 0?{}:{modelId:Ae.modelId}}).catch(async je=>{if(!(je instanceof U.zg)||je.code!=="E_MLFLOW_UNREACHABLE")throw je;$e.warn(`${je.message} Looking whether the\
 version was registered.`);const Je=await J(F,K,ae);if(Je===void 0)throw je;return Je.version}),Ne=await J(F,K,ae);return Ne===void 0||Number(Ne.version.version)>=
Number(Ue.version)?{version:Ue,isOurs:!0}:($e.warn(`Another step registered version ${Ne.version.version} from the same run meanwhile; version ${Ue.version} is \
taken back.`),await F.registry.deleteVersion(K,Ue.version),Ne)}async function Q(F,K,ae,Te,$e){const Be=performance.now()+ae,Ae=`version ${K.version} of "${K.model}\
"`;let Ue=K;for(let Ne=ge;Ue.status!=="READY";Ne=Math.min(2*Ne,L)){if(Ue.status===Z)throw new U.zg("E_REGISTRATION_FAILED",`MLflow could not register ${Ae}: ${Ue.
statusMessage||"it does not say why"}. See the log of the MLflow server, then run the step again.`);const je=Be-performance.now();if(je<=0)throw new U.zg("E_TIM\
EOUT",`After ${ae/1e3} s, ${Ae} is still ${Ue.status||"without a status"}. Run the step again to wait on.`);$e.progress(`Waiting for ${Ae}: ${Ue.status||"no sta\
tus yet"}`),await(0,n.v)(Math.min(Ne,je),Te),Ue=await F.registry.version(K.model,K.version)}}async function q(F,K,ae){for(const[Te,$e]of ae)K.tags.get(Te)!==$e&&
await F.registry.setVersionTag(K.model,K.version,Te,$e)}}),9596:((he,ee,e)=>{e.d(ee,{E:()=>u,P$:()=>f,VA:()=>y,Yp:()=>H,f1:()=>U});var a=Object.create,o=Object.
defineProperty,_=Object.getOwnPropertyDescriptor,x=Object.getOwnPropertyNames,n=Object.getPrototypeOf,T=Object.prototype.hasOwnProperty,u=(V,W,k)=>function(){if(k)
throw k[0];try{return V&&(W=(0,V[x(V)[0]])(V=0)),W}catch(Z){throw k=[Z],Z}},f=(V,W)=>function(){try{return W||(0,V[x(V)[0]])((W={exports:{}}).exports,W),W.exports}catch(z){
throw W=0,z}},y=(V,W)=>{for(var k in W)o(V,k,{get:W[k],enumerable:!0})},w=(V,W,k,z)=>{if(W&&typeof W=="object"||typeof W=="function")for(let Z of x(W))!T.call(V,
Z)&&Z!==k&&o(V,Z,{get:()=>W[Z],enumerable:!(z=_(W,Z))||z.enumerable});return V},U=(V,W,k)=>(k=V!=null?a(n(V)):{},w(W||!V||!V.__esModule?o(k,"default",{value:V,enumerable:!0}):
k,V)),H=V=>w(o({},"__esModule",{value:!0}),V)}),4319:((he,ee,e)=>{e.d(ee,{$m:()=>h,Ef:()=>Ae,Hl:()=>Ne,PQ:()=>$e,So:()=>T,aI:()=>ae,bS:()=>B,g4:()=>ge,hf:()=>L,
i9:()=>Be,jC:()=>J,kl:()=>fe,ld:()=>Y,oT:()=>y,os:()=>F,pG:()=>Ue,sc:()=>q,tB:()=>f,tf:()=>Te,ty:()=>U,x2:()=>Q,xb:()=>A,yv:()=>w,yx:()=>je});var a=e(9951),o=e(
4057),_=e(8243),x=e(7598),n=e.n(x),T=d=>(0,x.createHash)("sha256").update(JSON.stringify(u(d))).digest("hex").slice(0,16);function u(d){return Array.isArray(d)?
d.map(u):typeof d!="object"||d===null?d:Object.entries(d).filter(([,$])=>$!==void 0).sort(([$],[re])=>$<re?-1:1).map(([$,re])=>[$,u(re)])}var f=(d,$,re)=>T([U(d,
$),re]),y=(d,$)=>`${d}.${$}`,w=d=>d.split(".",1)[0]??"";function U(d,$){const{predictors:re,replicas:M,annotations:s,...i}=d,{traffic:m,replicas:ie,annotations:Oe,
...me}=$,g={...V(s),...V(Oe)}["seldon.io/no-engine"]==="true"?W(me):me;return{spec:H({...i,annotations:V(s)}),predictor:H({...g,annotations:V(Oe)}),ports:k(d,$)}}
var H=d=>Object.fromEntries(Object.entries(d).flatMap(([$,re])=>{const M=$==="spec"||$==="containerSpec"?re:Array.isArray(re)?re.map(s=>(0,_.Gv)(s)?H(s):s):(0,_.
Gv)(re)?H(re):re;return M===null||M===!1||typeof M=="object"&&Object.keys(M).length===0?[]:[[$,M]]}));function V(d){const{[a.yl]:$,...re}=(0,_.Gv)(d)?d:{};return re}
function W({progressDeadlineSeconds:d,...$}){const re=(0,_.yR)($,"componentSpecs").map(({replicas:M,hpaSpec:s,kedaSpec:i,pdbSpec:m,...ie})=>ie);return{...$,...re.
length>0?{componentSpecs:re}:{}}}function k(d,$){const re=[...new Set((0,_.yR)(d,"predictors").flatMap(z))];return Object.fromEntries(z($).map(M=>[M,re.indexOf(
M)]))}var z=d=>[...(0,_.yR)(d,"componentSpecs").flatMap($=>(0,_.yR)($,"spec","containers")).flatMap($=>(0,_.$6)($,"name")??[]),...Z((0,_.fK)(d,"graph"))],Z=d=>[
...(0,o.u9)({name:"",implementation:(0,_.$6)(d,"implementation")??""})?[(0,_.$6)(d,"name")??""]:[],...(0,_.yR)(d,"children").flatMap(Z)],ge=d=>new Map((0,_.yR)(
d,"spec","predictors").map($=>[(0,_.$6)($,"name")??"",$])),L=d=>(0,_.$6)(d,"annotations",a.yl),h=d=>(0,_.$6)(d,"spec","annotations",a.yl),A=d=>(0,_.$6)(d,"metad\
ata","annotations",a.Ln)??h(d);function B(d,$,re){const M=new Map($.map(m=>[m.name,m])),s=d.spec.predictors.map(m=>{const ie=M.get(m.name);if(ie===void 0)return m;
const{marker:Oe,deadline:me}=ie;return{...m,annotations:{...m.annotations,[a.yl]:Oe},...me===void 0?{}:{progressDeadlineSeconds:me}}}),i=re===void 0?{}:{annotations:{
...d.spec.annotations,[a.yl]:re}};return{...d,spec:{...d.spec,...i,predictors:s}}}var fe={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeploymen\
ts",kind:"SeldonDeployment"},J="seldon-deployment-id",Y=8e3,S=63,N=d=>d.length<=S?d:`seldon-${(0,x.createHash)("md5").update(d).digest("hex")}`,Q=N,q=(d,$)=>$.annotations?.["\
seldon.io/svc-name"]??N(`${d}-${$.name}`),F=({spec:{protocol:d}})=>d==="v2"||d==="kfserving",K=({spec:{protocol:d}})=>d==="tensorflow",ae=d=>F(d)?"v2":K(d)?"ten\
sorflow":d.spec.predictors.some(({graph:$})=>(0,o.ig)($,[]).some(({node:re})=>re.implementation==="MLFLOW_SERVER"))?"v1-mlflow":"v1",Te=(d,$)=>F(d)?`/v2/models/${encodeURIComponent(
$.graph.name)}/infer`:K(d)?`/v1/models/${encodeURIComponent($.graph.name)}:predict`:"/api/v1.0/predictions",$e=(d,$,re)=>`/seldon/${encodeURIComponent($)}/${encodeURIComponent(
d.metadata.name)}${Te(d,re)}`,Be=({spec:d})=>d.predictors.filter(({shadow:$})=>$!==!0);function Ae(d,$,re,M,s=(0,_.tk)(d.spec,"replicas")){return{owner:re,uid:M,
marker:$,markerAnnotation:a.yl,workloads:d.spec.predictors.flatMap(i=>p(d,i,$,s)),services:d.spec.predictors.flatMap(i=>Je(d,i)),routes:Ze(d),labelSelector:J,readMarker:i=>Ne(
i,d)?A(i):void 0,readPodMarker:je,readStatus:oe}}var Ue=(d,$,re,M)=>Ae(d,$,re,(0,_.$6)(M,"metadata","uid")??"",(0,_.tk)(M,"spec","replicas"));function Ne(d,{spec:$}){
const re=ge(d);return $.predictors.every(M=>L(re.get(M.name))===L(M))}function je(d){const $=(0,_.$6)(d,"spec","template","metadata","annotations",a.yl);if($!==
void 0)return $;const re=(0,_.yR)(d,"spec","template","spec","containers").flatMap(M=>(0,_.yR)(M,"env")).find(M=>(0,_.$6)(M,"name")==="ENGINE_PREDICTOR");return(0,_.
$6)((0,_.qF)(Buffer.from((0,_.$6)(re,"value")??"","base64").toString("utf8")),"annotations",a.yl)}var Je=(d,$)=>[{name:q(d.metadata.name,$),isRequired:(0,_.$6)(
d.spec,"serverType")!=="kafka"},...(Ke(d,$)?v($.graph):[]).map(re=>({name:N(`${d.metadata.name}-${$.name}-${re}`),isRequired:!1}))];function Ze(d){const{predictors:$}=d.
spec;if($.length<2)return[];const re=Be(d);return $.map(M=>{const{name:s,traffic:i=0,shadow:m=!1}=M,ie=m&&i===0||!m&&re.length===1?void 0:i;return{title:`predic\
tor ${s}`,service:q(d.metadata.name,M),weight:ie,isShadow:m,takesRest:!m&&M===re[0]}})}var Ke=({spec:d},{annotations:$})=>[d.annotations,$].some(re=>re?.["seldo\
n.io/engine-separate-pod"]==="true");function oe(d){const $=(0,_.$6)(d,"status","state"),re=(0,_.$6)(d,"status","description")??"";return $==="Available"?{state:"\
ready"}:{state:$==="Failed"?"failed":"working",description:re}}var Ee=({modelUri:d,children:$})=>[...d?[d]:[],...($??[]).flatMap(Ee)],X=d=>d.replace(/^pvc:\/\//,
"/mnt/pvc/");function p(d,$,re,M){const i=`${d.metadata.name}-${$.name}`,m=`predictor ${$.name}`,ie={marker:L($)??re,modelPlaces:Ee($.graph).map(X)},Oe=$.componentSpecs?.
length?$.componentSpecs:[{}],me=Oe.map((g,P)=>{const te=(0,_.yR)(g,"spec","containers").map(O=>(0,_.$6)(O,"name")??""),Me=[(0,_.$6)(g,"metadata","name"),te.join(
"-"),v($.graph).join("-")].filter(O=>O!==void 0);return{title:Oe.length>1?`${m}, component ${P}`:m,names:Me.map(O=>N(`${i}-${P}-${O}`)),prefixes:[`${i}-${P}-`],
...ie,isMarked:!0,replicas:R($,g,M)}}),_e=(g,P,te)=>({title:`${m}, ${g}`,names:[N(P)],prefixes:[],...ie,isMarked:!1,replicas:te});return[...me,...Ke(d,$)?[_e("o\
rchestrator",`${i}-svc-orch`,(0,_.tk)($,"svcOrchSpec","replicas")??$.replicas??M??1)]:[],...(0,_.$6)($,"explainer","type")?[_e("explainer",`${i}-explainer`)]:[]]}
var v=({name:d,children:$})=>[d,...($??[]).flatMap(v)];function R(d,$,re){if(!((0,_.Gv)((0,_.fK)($,"hpaSpec"))||(0,_.Gv)((0,_.fK)($,"kedaSpec"))))return(0,_.tk)(
$,"replicas")??d.replicas??re??1}}),889:((he,ee,e)=>{e.d(ee,{_:()=>o});var a=Number.MAX_VALUE;function o({value:_,timestampMs:x},n){if(Number.isNaN(_))return"Na\
N";if(Math.abs(_)>=a)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(_===0&&x===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silent\
ly lost values; log it again, or say --accept-zero-timestamp"}}),2804:((he,ee,e)=>{e.d(ee,{AO:()=>T,nU:()=>x,uQ:()=>u,zg:()=>n});var a=(f,y)=>({outcome:"invalid",
exit:2,meaning:f,remedy:y}),o=(f,y)=>({outcome:"failed",exit:4,meaning:f,remedy:y}),_=(f,y)=>({outcome:"unreachable",exit:6,meaning:f,remedy:y}),x={E_UNEXPECTED:{
outcome:"error",exit:1,meaning:"Something that this project did not foresee.",remedy:"Read the cause below the message; if the step was run as documented, repor\
t it with that text."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training command ended with a non-zero exit code.",remedy:"Read the command's own \
output above; mend the script, and train again."},E_TRAINED_ELSEWHERE:{outcome:"failed",exit:1,meaning:"The training command ended well, but its run is empty an\
d another one holds what it logged.",remedy:"Let the script log in the run that was made for it: no set_experiment(), no run of its own."},E_CANCELLED:{outcome:"\
cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129).",remedy:"Run the step again: it goes on from what was done."},E_TIMEOUT:{
outcome:"timeout",exit:5,meaning:"A wait did not end in time.",remedy:"See what it was waiting for; give it longer with `--timeout` if it is only slow."},E_INPUT:a(
"Inputs are missing, misspelt or malformed.","Correct each input that the message names."),E_CONFIG_FILE:a("mlflow-steps.yaml cannot be read.","Correct in mlflo\
w-steps.yaml what the message names."),E_TRACKING_URI:a("The tracking URI is not the http(s) address of an MLflow server.","Give the http(s) address of an MLflo\
w server as `--tracking-uri` or MLFLOW_TRACKING_URI."),E_MLFLOW_UNAUTHORIZED:a("MLflow answered 401: no or wrong credentials.","Give credentials that MLflow tak\
es, in the variables that the message names."),E_MLFLOW_FORBIDDEN:a("MLflow answered 403: these credentials may not do this.","Let MLflow's administrator grant \
the account what the message names, or use another account."),E_MLFLOW_HOST_REFUSED:a("MLflow refused the Host header (its --allowed-hosts).","Start MLflow with\
 `--allowed-hosts` naming the host, or use an address that it allows."),E_MLFLOW_TLS:a("MLflow's certificate is not trusted, or it refused the client's.","Give \
the authority as `--tracking-ca-file`, or a client certificate as `--tracking-client-cert-file`."),E_NOT_MLFLOW:a("What answers at the tracking URI is not an ML\
flow server.","Correct the tracking URI, also for a path that belongs to it."),E_MLFLOW_REFUSED:a("MLflow refused a request as wrong.","Correct what MLflow's ow\
n words name."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that its API does not allow.",remedy:"See whether the tracking URI \
leads to a supported MLflow, without a proxy that changes its answers."},E_MLFLOW_UNREACHABLE:_("MLflow cannot be reached, or keeps answering with server errors\
.","See whether MLflow runs and can be reached from here; then run the step again."),E_MODEL_NOT_FOUND:a("No registered model has this name.","Correct `--model`\
, or register a first version of it."),E_VERSION_NOT_FOUND:a("The registered model has no such version.","Correct `--version`: the message names the newest."),E_RUN_NOT_FOUND:a(
"No run has this id.","Give the id of a run of this server: `train` puts it out as `run-id`."),E_RUN_DELETED:a("The run is deleted.","Restore the run, or name a\
nother one."),E_EXPERIMENT_NOT_FOUND:a("No experiment has this name, or it is deleted.","Restore the experiment, or use another name."),E_STAGE_UNKNOWN:a("MLflo\
w has no such stage.","Write a stage that MLflow has, or an alias with its @."),E_ALIAS_NOT_FOUND:a("No version of the model has this alias.","Correct the alias\
, or promote a version to it first."),E_STAGE_EMPTY:a("No version of the model is in this stage.","Promote a version to the stage first."),E_RUN_WITHOUT_MODEL:a(
"The run has logged no model at this artifact path.","Log a model in the run, or give its path as `--artifact-path`."),E_BEST_NOT_FOUND:a("No child of the run h\
as ended well with a value of the metric that is to choose the best.","Correct the metric of `--best`, or name the best run as `--run-id`."),E_REGISTRATION_FAILED:{
outcome:"error",exit:1,meaning:"MLflow reports that the registration failed.",remedy:"See the log of the MLflow server; then run the step again."},E_ARTIFACT_STORE:a(
"The MLflow server cannot read or write its artifact store: it lacks credentials, a package or the place.","Give the MLflow server what it lacks, as the message\
 names it."),E_ARTIFACT_TOO_LARGE:a("An artifact is larger than what the step reads.","Log the file that is meant: what the step reads has a few kilobytes."),E_GATES_MISSING:a(
"No gate was given, and --no-gates was not said.","Give `--gates`, `--gates-file` or `--model-gates`, or say `--no-gates`."),E_GATE_SYNTAX:a("A gate cannot be r\
ead.","Correct the gate at the column that the message names; gates.md has every form."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the v\
ersion was not promoted.",remedy:"Train a better version; or change the gates, if they ask for too much."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"\
A gate could not be decided: the version was not promoted.",remedy:"Log what the gate lacks, or drop the gate."},E_PROMOTION_NOT_FOUND:a("No version of the mode\
l has the record of this promotion.","Give the `promotion-id` that `promote` has put out, with the same model."),E_PROMOTION_UNDONE:a("The promotion was undone,\
 or its version taken out of the target since: promote it again.","Promote the version again, if it shall have the target."),E_PROMOTION_HELD:{outcome:"conflict",
exit:6,meaning:"Another promotion of the model is under way.",remedy:"Run the step again when the other promotion has ended."},E_PROMOTION_OVERTAKEN:{outcome:"c\
onflict",exit:6,meaning:"Another promotion moved the target meanwhile.",remedy:"Look at who holds the target now; promote the version again, if it shall have it\
."},E_DEPLOY_YAML_MISSING:a("The model has no deploy.yaml in any of the places that are looked at.","Log a deploy.yaml with the model, give one by `--deploy-yam\
l`, or say `--default-template`."),E_DEPLOY_YAML_SYNTAX:a("deploy.yaml is not valid YAML.","Correct the YAML at the line that the message names."),E_DEPLOY_YAML_EMPTY:a(
"deploy.yaml has no content.","Log a deploy.yaml that holds a SeldonDeployment."),E_DEPLOY_YAML_DOCUMENTS:a("deploy.yaml holds more than one document.","Log one\
 SeldonDeployment alone."),E_DEPLOY_YAML_KIND:a("deploy.yaml describes another kind than SeldonDeployment.","Log a SeldonDeployment of machinelearning.seldon.io\
."),E_DEPLOY_YAML_TOO_LARGE:a("deploy.yaml is larger than what is read.","Log the SeldonDeployment alone, without the model."),E_DEPLOY_YAML_BOMB:a("deploy.yaml\
 expands to far more than it holds (aliases or nesting).","Write the manifest without the aliases or levels that the message names."),E_MANIFEST:a("The manifest\
 breaks a rule that the cluster or this project has.","Correct each field that the message names, or widen the policy with the `--allow` that it names."),E_MODEL_URI:a(
"No model server can read the place where MLflow keeps the model.","Map the place with `--model-uri-map`, or keep models where model servers can read."),E_MODEL_NOT_LOADABLE:a(
"The model server of the manifest cannot load the model.","Log the model as the message says, or serve it by another server or image."),E_NAME_TAKEN:a("The name\
 belongs to another model or target, or to somebody else.","Choose another name with `--name`, or take the deployment over with the flag that the message names."),
E_NOTHING_KEPT:a("No manifest of an earlier version is kept to go back to.","Deploy the version that is meant instead."),E_KUBECONFIG_MISSING:a("There is no kub\
econfig, and this is not a pod.","Give one with `--kubeconfig` or KUBECONFIG."),E_KUBECONFIG_SYNTAX:a("The kubeconfig cannot be read.","Correct the file that th\
e message names: kubectl must be able to use it."),E_KUBECONFIG_CONTEXT:a("The kubeconfig has no such context, or none is current.","Choose with `--context` one\
 of the contexts that the message names."),E_CLUSTER_UNAUTHORIZED:a("The cluster answered 401: credentials are wrong or have expired.","Log in again, or give a \
fresh kubeconfig."),E_CLUSTER_FORBIDDEN:a("The cluster answered 403: the role lacks a permission.","Give the account the Role of permissions.md in the namespace\
; or correct `--namespace`."),E_CLUSTER_UNREACHABLE:_("The cluster cannot be reached, or keeps answering with server errors.","See whether the API server can be\
 reached from here; then run the step again."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that its API does not allow.",
remedy:"See whether the kubeconfig's server is a Kubernetes API, without a proxy that changes its answers."},E_CRD_MISSING:a("The cluster does not know SeldonDe\
ployments.","Install Seldon Core 1 in the cluster, or choose the right cluster with `--context`."),E_NAMESPACE_NOT_FOUND:a("The namespace does not exist.","Crea\
te it, correct `--namespace`, or say `--create-namespace`."),E_APPLY_REFUSED:o("The cluster refused the manifest.","Correct in deploy.yaml what the cluster name\
s; run the step again, if the object has only changed meanwhile."),E_APPLY_CONFLICT:o("Another field manager owns a field of the manifest.","Leave the field to \
its manager, or take it over with `--force-conflicts`."),E_ROLLOUT_FAILED:o("The new version cannot become ready.","See the reason below."),E_DELETED_WHILE_WAITING:o(
"The deployment was deleted while it was waited for.","See who deleted it; then run the step again."),E_VERIFY_IMPOSSIBLE:a("Verification is required, and the m\
odel has neither an input example to send nor a signature to make a request from.","Log the model with `input_example=\u2026`, or give a request with `--verify FILE`\
."),E_VERIFY_FAILED:o("The served model gave no well-formed prediction.","Do what the message advises by the answer: such as `--xtype DataFrame`, another reques\
t with `--verify FILE`, or another image."),E_NOT_VERIFIED:_("The deployment is ready, and nothing could ask its model for the prediction that `verify` demands.",
"Let the credentials create services/proxy, or give what the ingress wants; then deploy again."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deplo\
y of this name is under way.",remedy:"Run the step again when the other deploy has ended."}},n=class extends Error{name="StepError";code;outcome;exit;constructor(f,y,w={}){
super(y,w.cause===void 0?void 0:{cause:w.cause});const U=x[f];this.code=f,this.outcome=w.outcome??U.outcome,this.exit=w.exit??U.exit}};async function T(f,y){try{
return await y}catch(w){if(w instanceof n&&w.code===f)return;throw w}}function u(f){if(f instanceof n)return f;const y=f instanceof Error?f.message:String(f);return new n(
"E_UNEXPECTED",y,{cause:f})}}),5167:((he,ee,e)=>{e.r(ee),e.d(ee,{cli:()=>re});var a=e(1524),o=e(4364),_=e(3951),x=e(4925),n=e(7129),T=e(9451),u=e(8023),f=e(4057),
y=e(9833),w=e(7076),U=e(3943),H=e(2804),V=e(9596),W=e(7975),k=e.n(W),z=e(3024),Z=e.n(z),ge=e(6760),L=e.n(ge),h="0.1.0",A={output:{type:"string",value:"json",description:"\
Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"result\
s-dir":{type:"string",value:"DIR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",
description:"Show this help."}};function B(M,s){const i=s.indexOf("--"),m=i<0?s:s.slice(0,i),ie=i<0?[]:s.slice(i+1),Oe=Object.entries(M.inputs).filter(([,l])=>!l.
secret&&!l.kind.isCommand),me=new Map([...Oe.map(([l,j])=>[l,j.kind.isFlag?"boolean":"string"]),...Object.entries(A).map(([l,{type:j}])=>[l,j])]),_e=[],{tokens:g}=(0,W.
parseArgs)({args:J(fe(m,me),me,_e),options:Object.fromEntries([...me].map(([l,j])=>[l,{type:j}])),strict:!1,allowPositionals:!0,tokens:!0}),P=new Map;let te=!1;
for(const l of g){if(l.kind==="positional"&&(te||_e.push(`unexpected argument "${l.value}"; inputs are given as --name value`),te=!1),l.kind!=="option")continue;
const j=l.rawName==="-h"?"help":l.name;te=!me.has(j);const ne=M.inputs[j];ne?.secret?_e.push(`${(0,y.iP)(j)} is a secret, and process lists show flags: set ${ne.
variables?.[0]??(0,y.Qn)(j)} instead`):te?_e.push((0,a.Ee)(j,[...me.keys()])):me.get(j)==="boolean"?P.set(j,l.value??"true"):l.value===void 0?_e.push(`${(0,y.iP)(
j)} needs a value`):P.has(j)?ne?.kind.isRepeatable?P.set(j,`${P.get(j)}
${l.value}`):_e.push(`${(0,y.iP)(j)} is given twice`):P.set(j,l.value)}const we=Y(P,"output");we!==void 0&&we!=="json"&&_e.push(`--output: expected json, got "${we}\
"`);const Me=Y(P,"output-dir")||void 0,O=Y(P,"results-dir")||void 0,I=Y(P,"help")!==void 0,[C,...r]=ie,D=Object.values(M.inputs).some(({kind:l})=>l.isCommand);return C!==
void 0&&!D&&_e.push(`${M.name} runs no command; leave out -- and what follows`),{given:{texts:P,problems:_e,...C===void 0?{}:{program:{kind:"program",argv:[C,...r]}}},
help:I,json:we==="json",outputDir:Me,resultsDir:O}}function fe(M,s){const i=(ie="")=>ie.startsWith("--")&&ie!==(0,y.iP)("help")&&s.get(ie.slice(2))==="boolean",
m=(ie="")=>/^(true|false)$/i.test(ie);return M.flatMap((ie,Oe)=>i(ie)&&m(M[Oe+1])?[`${ie}=${M[Oe+1]}`]:m(ie)&&i(M[Oe-1])?[]:[ie])}function J(M,s,i){const m=(ie="")=>/^--([^=]+)/.
exec(ie)?.[1];return M.map((ie,Oe)=>{const me=m(ie),_e=m(M[Oe+1]);return me===void 0||_e===void 0||ie.includes("=")||s.get(me)!=="string"||!s.has(_e)?ie:(i.push(
`${(0,y.iP)(me)} needs a value; what follows it is ${(0,y.iP)(_e)}`),`${ie}=`)})}function Y(M,s){const i=M.get(s);return M.delete(s),i}var S=1024,N=200,Q=/[<>&\b\f\u2028\u2029]/g,
q=M=>Buffer.byteLength(JSON.stringify(M))-2+5*(M.match(Q)?.length??0);function F({step:M,outputs:s}){const i={...n.e5,...M.outputs},m=Object.entries(i).filter(([
_e,{kind:g}])=>g==="small"&&_e!=="reason").map(([_e])=>({name:_e,value:s.get(_e)??""})).map(_e=>({..._e,bytes:q(_e.value)})),ie=new Map,Oe=[];let me=S-N;for(const{
name:_e,value:g,bytes:P}of m.toSorted((te,we)=>te.bytes-we.bytes)){const te=P<=me;te?me-=P:Oe.push(_e),ie.set(_e,te?g:"")}return ie.set("reason",K(s.get("reason")??
"",me+N)),{results:ie,dropped:Oe}}function K(M,s){let m=s-q("\u2026"),ie="";for(const Oe of M){if(m-=q(Oe),m<0)return q(M)<=s?M:ie+"\u2026";ie+=Oe}return M}function ae(M){
return M.map($e).join(`

`)}var Te=(M,s)=>M.filter(i=>i.kind!=="log"||!s.some(m=>`
${m}
`.includes(`
${i.text}
`)));function $e(M){switch(M.kind){case"heading":return M.text;case"paragraph":return M.text;case"table":return Be([M.header,...M.rows]);case"log":return`${M.title}\

${M.text.split(`
`).map(s=>`  | ${s}`).join(`
`)}`}}function Be(M){const s=(M[0]??[]).map((Oe,me)=>Math.max(...M.map(_e=>(_e[me]??"").length))),i=Oe=>`  ${s.map((me,_e)=>(Oe[_e]??"").padEnd(me)).join("  ")}`.
trimEnd(),[m,...ie]=M.map(i);return[m,`  ${s.map(Oe=>"-".repeat(Oe)).join("  ")}`,...ie].join(`
`)}function Ae(M,s){const i=(0,a.VU)(),m=performance.now(),ie=g=>{process.stderr.write(`${(0,U.Jt)(g)}
`)},Oe=[],me={progress:g=>ie(`${((performance.now()-m)/1e3).toFixed(1).padStart(6)}s  ${g}`),warn:g=>ie(`warning  ${g}`),foreign:(g,P)=>{Oe.push(P),ie(`${g}
${P.split(`
`).map(te=>`  | ${te}`).join(`
`)}`)}},_e=async g=>{if(g.comments.length===0)return[];if(s.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:P},{readPipelineFacts:te}]=await Promise.all([e.e(394).then(e.bind(e,648)),Promise.resolve().then(e.bind(e,4533))]);return P(g,{env:s,
signal:i,link:te(s).link,say:we=>me.progress(we)})};return{env:s,log:me,signal:i,pipeline:Ze(s),announceDeployment:s.GITHUB_ACTIONS!=="true"?void 0:async g=>{const[
{announceDeployment:P},{readPipelineFacts:te}]=await Promise.all([e.e(394).then(e.bind(e,4215)),Promise.resolve().then(e.bind(e,4533))]);return P(g,{env:s,signal:i,
link:te(s).link,warn:we=>me.warn(we)})},runProgram:(0,a.s2)(i,s,["inherit",2,2]),readInputs:()=>M.given,mask:()=>{},finish:async g=>{const P=[],te=async C=>{try{
await C()}catch(r){P.push(r instanceof Error?r.message:String(r))}},{outputDir:we,resultsDir:Me}=M;if(we!==void 0&&await te(()=>Je(we,g.outputs)),Me!==void 0){const{
results:C,dropped:r}=F({step:g.step,outputs:Ue(g)});await te(()=>Je(Me,C)),r.length>0&&me.warn(`No room among the results for ${r.join(", ")}; --output-dir has \
all outputs.`)}const O=Ne(g,M.json);O!==""&&await te(()=>(0,a.KG)(process.stdout,O));for(const C of await _e(g))me.warn(C);const I=Te(g.summary,Oe);if(I.length>
0&&ie(`
${ae(I)}
`),ie(je(g)),P.length>0)throw new Error(P.join("; "))}}}function Ue({result:M,outputs:s}){if("code"in M||M.unlessFollowed===void 0)return s;const{code:i,reason:m}=M.
unlessFollowed;return new Map([...s,["outcome",H.nU[i].outcome],["reason",m],["error-code",i]])}var Ne=({step:M,outputs:s},i)=>i?`${JSON.stringify(Object.fromEntries(
s)).replaceAll("##[","#\\u0023[")}
`:M.prints===void 0?"":s.get(M.prints)??"";function je({step:M,result:s,error:i}){if(!("code"in s))return`${M.name}: ${s.outcome}. ${s.reason}`;const m=s.code===
"E_UNEXPECTED"&&i?.cause instanceof Error?`
${i.cause.stack??""}`:"";return`${M.name}: ${s.outcome} [${s.code}] ${s.reason}${m}`}function Je(M,s){for(const[i,m]of s)(0,z.writeFileSync)((0,ge.join)(M,i),m)}
function Ze(M){const{MLFLOW_STEPS_PIPELINE_COMMIT:s,MLFLOW_STEPS_PIPELINE_LINK:i,MLFLOW_STEPS_PIPELINE_ACTOR:m}=M;return{...s?{commit:s}:{},...i?{link:i}:{},...m?
{actor:m}:{}}}var Ke=100;function oe(M,s){const i=Math.max(...M.map(({name:m})=>m.length));return`mlflow-steps ${s}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${M.map(({name:m,title:ie})=>`  ${m.padEnd(i)}  ${ie}`).join(`
`)}

Inputs come from flags, then from ${(0,y.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${f.X3} (folders with ${Object.values(f.xD).map(({file:m})=>m).join(", ")}, ${f.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function Ee(M){const s=Object.values(M.inputs).some(({kind:_e})=>_e.isCommand),i=Object.entries(M.inputs).filter(([,{kind:_e}])=>!_e.isCommand),m=_e=>i.filter(
([g])=>g in _e),ie=i.filter(([_e])=>!(_e in T.hI)&&!(_e in T.g$)),Oe=[...ie.filter(([,{required:_e}])=>_e),...ie.filter(([,{required:_e}])=>!_e)],me=Object.entries(
{...n.e5,...M.outputs});return`mlflow-steps ${M.name}: ${M.title}

Usage: mlflow-steps ${M.name} --input value \u2026${s?" -- program argument \u2026":""}

${R(M.description,"")}

Example:
  ${M.example.trim().split(`
`).join(`
  `)}
${X("Inputs",Oe)}${X("MLflow",m(T.hI))}${X("Kubernetes",m(T.g$))}
Outputs:
${me.map(([_e,{description:g}])=>v(_e,g)).join(`
`)}

Also:
${Object.entries(A).map(([_e,g])=>v(`${(0,y.iP)(_e)} ${g.value}`.trim(),g.description)).join(`
`)}
`}var X=(M,s)=>s.length===0?"":`
${M}:
${s.map(([i,m])=>p(i,m)).join(`
`)}
`;function p(M,s){const i=[s.required?"required":void 0,s.default===void 0?void 0:`default: ${s.default}`,s.kind.isFlag&&s.default==="true"?`${(0,y.iP)(M)} fals\
e turns it off`:void 0,s.kind.isFlag||s.kind.label==="text"?void 0:s.kind.label,s.variables?`also ${s.variables.join(", ")}`:void 0].filter(ie=>ie!==void 0),m=s.
secret?`${(0,y.Qn)(M)} (never a flag)`:(0,y.iP)(M);return v(m,`${s.description}${i.length>0?` [${i.join("; ")}]`:""}`)}var v=(M,s)=>`  ${M}
${R(s,"      ")}`;function R(M,s){const i=[];let m="";for(const ie of M.split(/\s+/))m!==""&&s.length+m.length+1+ie.length>Ke?(i.push(s+m),m=ie):m=m===""?ie:`${m}\
 ${ie}`;return[...i,s+m].join(`
`)}function d(M){const s=[],i=(Oe,me)=>{if(me!==void 0)try{return(0,z.mkdirSync)(me,{recursive:!0}),(0,z.accessSync)(me,z.constants.W_OK),me}catch(_e){s.push(`${(0,y.
iP)(Oe)}: ${me} cannot be written: ${_e instanceof Error?_e.message:String(_e)}`);return}},m=i("output-dir",M.outputDir),ie=i("results-dir",M.resultsDir);return{
...M,outputDir:m,resultsDir:ie,given:{...M.given,problems:[...M.given.problems,...s]}}}async function $(M,s){(0,a.Bd)();const[i,...m]=M;if(i==="--version")return process.
stdout.write(`${h}
`),0;if(i===void 0||i==="--help"||i==="-h"||i==="help")return(i===void 0?process.stderr:process.stdout).write(oe(await(0,a.gV)(),h)),i===void 0?2:0;const ie=await(0,a.
$w)(i);if(!ie){const me=(0,y.qb)(i,a.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(i)}${me?`; did you mean ${me}?`:""}
Steps: ${a.Ve.join(", ")}. See mlflow-steps --help.
`),2}const Oe=B(ie,m);return Oe.help?(process.stdout.write(Ee(ie)),0):(0,a.eg)(ie,Ae(d(Oe),s))}var re=async()=>{process.exitCode=await $(process.argv.slice(2),process.
env)}}),8595:((he,ee,e)=>{e.d(ee,{connectMlflow:()=>se});var a=e(6518),o=e(7396),_=e(6975),x=e(7871),n=e(2798),T=e(233),u=e(1731),f=e(4054),y=e(4925),w=e(8023),
U=e(9833),H=e(3943),V=e(1660),W=e(8243),k=e(2804),z=e(9596),Z=e(3024),ge=e.n(Z),L=e(6760),h=e.n(L),A=(c,G)=>({create:async(Re,Se,Fe)=>{const pe={method:"POST",endpoint:"\
registered-models/create",body:{name:Re,description:Se,tags:(0,n.xc)(Fe)}},Le=await c.call(pe);if(Le.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(Le.body,"registered\
_model"),"creation_timestamp",0)};if(!(Le.errorCode==="RESOURCE_ALREADY_EXISTS"||Le.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(pe.endpoint,Le,G)},read:async Re=>{
const Se={method:"GET",endpoint:"registered-models/get",query:{name:Re}},Fe=await c.call(Se);if(!Fe.ok&&Fe.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!Fe.ok)
throw(0,n.J5)(Se.endpoint,Fe,G);const pe=(0,n.HT)(Fe.body,"registered_model");return{createdAtMs:(0,n.kz)(pe,"creation_timestamp",0),serverNowMs:Fe.serverNowMs,
tags:(0,n.SX)(pe,"tags")}},remove:async Re=>{const Se={method:"DELETE",endpoint:"registered-models/delete",body:{name:Re},isIdempotent:!1},Fe=await c.call(Se);if(!Fe.
ok&&Fe.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(Se.endpoint,Fe,G)}}),B=10;function fe(c,G,Re,Se){const Fe=new Map,pe=ce=>new k.zg("E_MODEL_URI",`The \
source ${(0,H.xS)(ce)} leads from version to version and to no model: more than ${B} times. Register the model again from its run.`),Le=async(ce,ve)=>{if(ce.kind===
"version")return G.version(ce.model,ce.version);if(ce.kind==="latest"){const xe=(await G.versionsOfModel(ce.model)).at(-1);if(xe!==void 0)return xe}else{const xe=ce.
at.startsWith("@")?{kind:"alias",alias:ce.at.slice(1)}:{kind:"stage",stage:ce.at},Ye=await G.holder(ce.model,xe);if(Ye!==void 0)return Ye}throw new k.zg("E_VERS\
ION_NOT_FOUND",`The source ${(0,H.xS)(ve)} names no version: nobody holds it.`)},We=async(ce,ve)=>{const xe=await(0,k.AO)("E_RUN_NOT_FOUND",c.get(ce));if(xe!==void 0)
return xe;throw new k.zg("E_RUN_NOT_FOUND",`The source ${(0,H.xS)(`runs:/${[ce,ve].filter(Boolean).join("/")}`)} names a run that MLflow does not have: it was d\
eleted for good, or is another server's. Register the model again from a run that is there, or from where its files lie.`)},Qe=async(ce,ve)=>{const xe=ve===""?void 0:
await We(ce,ve),Ye={kind:"run",runId:ce,path:xe===void 0?ve:(0,U.q0)(xe.artifactUri,ve)},nt=xe&&(0,n.or)(xe,await c.loggedModels(xe),ve);return nt===void 0?[Ye]:
[Ye,{kind:"logged-model",modelId:nt.id,path:""}]},qe=async(ce,ve)=>{const xe=(0,U.Ql)(ce);if(xe.kind==="logged-model")return[xe];if(xe.kind!=="storage"||ve==="")
return[];const Ye=await(0,k.AO)("E_RUN_NOT_FOUND",c.get(ve)),nt=Ye&&(0,U.Y8)((0,U.Xg)(Ye.artifactUri),xe.place);return nt===void 0?[]:[{kind:"run",runId:ve,path:nt}]},
tt=async(ce,ve)=>{const xe=Se||ve.includes("%")?await qe(ve,ce.runId):[];return xe.length>0?{served:void 0,places:xe}:{served:ce,places:[]}},ze=async(ce,ve)=>{const xe=(0,U.
Ql)(ce.source);switch(xe.kind){case"storage":return tt(ce,ce.source);case"logged-model":return xe.path===""?tt(ce,ce.source):{served:void 0,places:[xe]};case"ru\
n":return{served:void 0,places:await Qe(xe.runId,xe.path)};case"version":case"holder":case"latest":{if(ve===0)throw pe(ce.source);const Ye=await Re(ce.model,ce.
version),nt=(0,U.Ql)(Ye);return nt.kind==="storage"||nt.kind==="logged-model"&&nt.path===""?tt(ce,Ye):nt.kind==="run"?{served:void 0,places:await Qe(nt.runId,nt.
path)}:ze(await Le(xe,ce.source),ve-1)}}},rt=ce=>{const ve=JSON.stringify([ce.model,ce.version,ce.source]),xe=Fe.get(ve)??ze(ce,B);return Fe.set(ve,xe),xe.catch(
()=>Fe.delete(ve)),xe},Pe=async ce=>{const{served:ve,places:xe}=await rt(ce);if(ve===void 0)return xe;const Ye=(0,U.Ql)(ve.source),nt=Ye.kind==="storage"||Ye.kind===
"logged-model"?ve.source:await Re(ve.model,ve.version);return qe(nt,ve.runId)},Ie=async(ce,ve=B)=>{const xe=(0,U.Ql)(ce);if(!/^\s*(runs|models):/i.test(ce))return/^https?:/i.
test(ce)?J(ce):(0,U.GV)(ce);if(ve===0)throw pe(ce);switch(xe.kind){case"logged-model":{const Ye=await c.loggedModel(xe.modelId);if(!Ye?.artifactUri)throw new k.
zg("E_MODEL_URI",`MLflow has no logged model ${(0,H.xS)(xe.modelId)}, which ${(0,H.xS)(ce)} names.`);return(0,U.mR)(Ye.artifactUri,xe.path)}case"run":{const Ye=await We(
xe.runId,xe.path);return(xe.path===""?void 0:(0,n.or)(Ye,await c.loggedModels(Ye),xe.path))?.artifactUri||(0,U.GV)((0,U.mR)(Ye.artifactUri,xe.path))}case"storag\
e":return ce;case"version":case"holder":case"latest":{const{model:Ye,version:nt}=await Le(xe,ce);return Ie(await Re(Ye,nt),ve-1)}}};return{readingOf:rt,foldersOf:Pe,
storageOf:ce=>Ie(ce),foldersOfSource:async ce=>{const{places:ve}=await rt(ce);return ve.length>0?ve:Pe(ce)}}}function J(c){const G=(0,U.Xg)(c);return G?.startsWith(
"mlflow-artifacts:/")===!0?G:c}function Y(c,G){const Re=(0,o.E)(c,G,"curl");if(Re!==void 0){if(!URL.canParse(Re)||!/^https?:/i.test(Re))throw new k.zg("E_INPUT",
"The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(Re)}}var S=1e3,
N=10,Q=200,q=5;function F(c,G){const Re=async Pe=>{const Ie={method:"GET",endpoint:"registered-models/get",query:{name:Pe}},ce=await c.call(Ie);if(!ce.ok&&ce.errorCode===
"RESOURCE_DOES_NOT_EXIST")throw new k.zg("E_MODEL_NOT_FOUND",`MLflow at ${G} has no registered model "${Pe}".`);if(!ce.ok)throw(0,n.J5)(Ie.endpoint,ce,G);const ve=(0,n.
HT)(ce.body,"registered_model"),xe=(0,n.$I)(ve,"aliases").map(Ye=>[(0,n.He)(Ye,"alias"),(0,n.yR)(Ye,"version")]);return{name:(0,n.He)(ve,"name"),aliases:new Map(
xe),latest:(0,n.$I)(ve,"latest_versions").map($e),tags:(0,n.SX)(ve,"tags")}},Se=async Pe=>{let Ie=[];for(const ve of[`name ILIKE '${Pe.slice(0,3).replace(/['"%\\]/g,
"_")}%'`,void 0]){const xe=await c.call({method:"GET",endpoint:"registered-models/search",query:{filter:ve,max_results:String(Q)}}).catch(()=>{}),Ye=xe?.ok&&(0,W.
Gv)(xe.body)?(0,n.$I)(xe.body,"registered_models").map(lt=>(0,n.yR)(lt,"name")):[],nt=(0,U.eO)(Pe,Ye);if(nt!==void 0)return`Did you mean "${(0,H.xS)(nt,200)}"?`;
Ie=Ye}const ce=Ie.slice(0,q).map(ve=>`"${(0,H.xS)(ve,100)}"`).join(", ");return Ie.length===0?"Register a first version of it.":`It has ${ce}${Ie.length>q?", \u2026":
""}: correct the name, or register a first version.`},Fe=async Pe=>{try{return await Re(Pe)}catch(Ie){throw!(Ie instanceof k.zg)||Ie.code!=="E_MODEL_NOT_FOUND"?
Ie:new k.zg(Ie.code,`${Ie.message} ${await Se(Pe)}`,{cause:Ie})}},pe=async(Pe,Ie,ce,ve)=>{if(Ie.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(Pe.endpoint,
Ie,G);const{latest:xe}=await Fe(ce),Ye=Math.max(0,...xe.map(nt=>Number(nt.version)));return new k.zg("E_VERSION_NOT_FOUND",`Model "${ce}" has no version ${ve}.${Ye>
0?` Its newest is ${Ye}: correct the number.`:" It has no versions yet: register one first."}`)},Le=async(Pe,Ie,ce)=>{const ve=await c.call(Pe);if(!ve.ok)throw await pe(
Pe,ve,Ie,ce)},We=async(Pe,Ie)=>{const ce=await c.call(Pe);if(!ce.ok)throw await ze(Pe,ce,Ie)},Qe=async(Pe,Ie,ce,ve)=>K(Ie)?(await Fe(ce),new k.zg("E_ALIAS_NOT_F\
OUND",`MLflow at ${G} has no aliases (they came with 2.3), so there is no @${ve}. Use a stage.`)):ze(Pe,Ie,ce),qe=async(Pe,Ie)=>{const ce={method:"GET",endpoint:"\
registered-models/alias",query:{name:Pe,alias:Ie}},ve=await c.call(ce);if(ve.ok)return $e((0,n.HT)(ve.body,"model_version"));if(K(ve))throw await Qe(ce,ve,Pe,Ie);
if(ve.errorCode!=="INVALID_PARAMETER_VALUE"&&ve.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await Fe(Pe),!/not found/i.test(ve.message)))throw(0,n.J5)(ce.endpoint,ve,
G)},tt=async(Pe,Ie)=>{const ce={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:Pe,stages:[Ie]}},ve=await c.call(ce);if(ve.ok)return(0,n.
$I)((0,W.Gv)(ve.body)?ve.body:{},"model_versions").map($e)[0];throw Te(ve,Ie)??await ze(ce,ve,Pe)},ze=async(Pe,Ie,ce)=>(Ie.errorCode==="RESOURCE_DOES_NOT_EXIST"&&
await Fe(ce),(0,n.J5)(Pe.endpoint,Ie,G)),rt=async(Pe,Ie,ce=S)=>{const ve=new Map;let xe;for(let Ye=0;Ye<ce;Ye+=1){const nt=await c.expect({method:"GET",endpoint:"\
model-versions/search",query:{filter:Ie,max_results:"1000",page_token:xe}}),lt=(0,W.Gv)(nt)?nt:{};for(const dt of(0,n.$I)(lt,"model_versions").map($e))(Pe===void 0||
dt.model===Pe)&&ve.set(JSON.stringify([dt.model,dt.version]),dt);if(xe=(0,n.yR)(lt,"next_page_token"),xe==="")break}return[...ve.values()].sort((Ye,nt)=>Number(
Ye.version)-Number(nt.version))};return{model:Fe,setModelTag:(Pe,Ie,ce)=>We({method:"POST",endpoint:"registered-models/set-tag",body:{name:Pe,key:Ie,value:ce}},
Pe),deleteModelTag:(Pe,Ie)=>We({method:"DELETE",endpoint:"registered-models/delete-tag",body:{name:Pe,key:Ie}},Pe),ensureModel:async Pe=>{const Ie={method:"POST",
endpoint:"registered-models/create",body:{name:Pe}},ce=await c.call(Ie);if(!ce.ok&&ce.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(Ie.endpoint,ce,G)},version:async(Pe,Ie)=>{
const ce={method:"GET",endpoint:"model-versions/get",query:{name:Pe,version:Ie}},ve=await c.call(ce);if(ve.ok)return $e((0,n.HT)(ve.body,"model_version"));throw await pe(
ce,ve,Pe,Ie)},versionsOfRun:(Pe,Ie)=>rt(Pe,`run_id='${Ie}'`),versionsOfModel:Pe=>rt(Pe,Pe.includes("'")?Pe.includes('"')?void 0:`name="${Pe}"`:`name='${Pe}'`),versionsWithTag:async(Pe,Ie,ce)=>{
const ve=ce===void 0||/['"]/.test(ce)?"":`name='${ce}' and `;return rt(ce,`${ve}tags.\`${Pe}\` LIKE '%${Ie}%'`,N)},createVersion:async({model:Pe,source:Ie,runId:ce,
modelId:ve,tags:xe})=>{const Ye=await c.expect({method:"POST",endpoint:"model-versions/create",body:{name:Pe,source:Ie,run_id:ce,...ve===void 0?{}:{model_id:ve},
tags:(0,n.xc)(xe??new Map)},isIdempotent:!1});return $e((0,n.HT)(Ye,"model_version"))},deleteVersion:async(Pe,Ie)=>{const ce={method:"DELETE",endpoint:"model-ve\
rsions/delete",body:{name:Pe,version:Ie}},ve=await c.call(ce);if(!ve.ok&&ve.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(ce.endpoint,ve,G)},holder:(Pe,Ie)=>Ie.
kind==="alias"?qe(Pe,Ie.alias):tt(Pe,Ie.stage),transition:async(Pe,Ie,ce,ve)=>{const xe={method:"POST",endpoint:"model-versions/transition-stage",body:{name:Pe,
version:Ie,stage:ce,archive_existing_versions:ve}},Ye=await c.call(xe);if(!Ye.ok)throw Te(Ye,ce)??await pe(xe,Ye,Pe,Ie)},setAlias:async(Pe,Ie,ce)=>{const ve={method:"\
POST",endpoint:"registered-models/alias",body:{name:Pe,alias:Ie,version:ce}},xe=await c.call(ve);if(!xe.ok)throw K(xe)?await Qe(ve,xe,Pe,Ie):await pe(ve,xe,Pe,ce)},
deleteAlias:async(Pe,Ie)=>{const ce={method:"DELETE",endpoint:"registered-models/alias",body:{name:Pe,alias:Ie}},ve=await c.call(ce);if(!ve.ok)throw await Qe(ce,
ve,Pe,Ie)},setVersionTag:(Pe,Ie,ce,ve)=>Le({method:"POST",endpoint:"model-versions/set-tag",body:{name:Pe,version:Ie,key:ce,value:ve}},Pe,Ie),deleteVersionTag:(Pe,Ie,ce)=>Le(
{method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:Pe,version:Ie,key:ce}},Pe,Ie),downloadUri:async(Pe,Ie)=>{const ce={method:"GET",endpoint:"model\
-versions/get-download-uri",query:{name:Pe,version:Ie}},ve=await c.call(ce);if(!ve.ok)throw await pe(ce,ve,Pe,Ie);return(0,n.He)((0,W.Gv)(ve.body)?ve.body:{},"a\
rtifact_uri")}}}var K=c=>c.status===404&&c.errorCode==="",ae=({status:c,errorCode:G,message:Re})=>c===501||G==="ENDPOINT_NOT_FOUND"||G==="FEATURE_DISABLED"||G===
"NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(Re),Te=(c,G)=>ae(c)?new k.zg("E_STAGE_UNKNOWN",`This MLflow has no st\
ages, so there is no ${G}. Use an alias instead, such as @${G.toLowerCase()}.`):c.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(c.message)?new k.zg("E_ST\
AGE_UNKNOWN",`MLflow has no stage "${G}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function $e(c){const G=(0,n.yR)(
c,"source"),Re=(0,U.Ql)(G);return{model:(0,n.He)(c,"name"),version:(0,n.He)(c,"version"),runId:(0,n.yR)(c,"run_id")||(Re.kind==="run"?Re.runId:""),source:G,...c.
creation_timestamp===void 0?{}:{createdMs:(0,n.kz)(c,"creation_timestamp",0)},stage:(0,n.yR)(c,"current_stage"),status:(0,n.yR)(c,"status"),statusMessage:(0,n.yR)(
c,"status_message"),modelId:(0,n.yR)(c,"model_id")||(Re.kind==="logged-model"&&Re.path===""?Re.modelId:""),tags:(0,n.SX)(c,"tags")}}var Be=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
Ae=c=>JSON.parse(c.replace(Be,G=>G.startsWith('"')?G:`"${G}"`)),Ue=/"metrics"\s*:\s*\[/,Ne=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function je(c){const G=Ue.
exec(c),Re=G===null?0:G.index+G[0].length,Se=G===null?-1:Je(c,Re);if(Se===-1)return JSON.parse(c);const Fe=JSON.parse(c.slice(0,Re)+c.slice(Se));return(0,W.Gv)(
Fe)?{...Fe,metrics:Ze(c,Re,Se)}:Fe}function Je(c,G){for(Ne.lastIndex=G;Ne.test(c);)if(c[Ne.lastIndex-1]==="]")return Ne.lastIndex-1;return-1}function*Ze(c,G,Re){
for(let Se=G;Se<Re;){Ne.lastIndex=Se,Ne.test(c);const Fe=Ne.lastIndex;yield JSON.parse(c.slice(Se,Fe-1)),Se=Fe}}var Ke=1e4;async function*oe(c,G,Re){const Se=new Set;
let Fe;do{const pe=await c.expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:G,metric_key:Re,max_results:String(Ke),page_token:Fe},parse:je}),Le=(0,W.
Gv)(pe)?pe:{};if(yield Ee(Le.metrics??[],Re),Fe=(0,n.yR)(Le,"next_page_token"),Se.has(Fe))throw new k.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of t\
he metric ${Re} lead back to themselves. See whether the tracking URI leads to a supported MLflow.`);Se.add(Fe)}while(Fe!=="")}function*Ee(c,G){const Re=Se=>new k.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${G} is no list of points. See whether the tracking URI leads to a supported MLflow.`,{cause:Se});if(!X(c))
throw Re();try{for(const Se of c){if(!(0,W.Gv)(Se))throw Re();yield p(Se)}}catch(Se){throw Se instanceof SyntaxError?Re(Se):Se}}var X=c=>typeof c=="object"&&c!==
null&&Symbol.iterator in c,p=c=>({value:v(c.value),timestampMs:(0,n.kz)(c,"timestamp",0),step:(0,n.kz)(c,"step",0)});function v(c=0){return typeof c=="string"&&
c!==""?Number(c):typeof c=="number"?c:Number.NaN}var R=100,d=200,$=1e3;function re(c,G){const Re=async pe=>{const Le={method:"GET",endpoint:"experiments/get-by-\
name",query:{experiment_name:pe}},We=await c.call(Le);if(!We.ok&&We.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!We.ok)throw(0,n.J5)(Le.endpoint,We,G);const Qe=(0,n.
HT)(We.body,"experiment");if((0,n.yR)(Qe,"lifecycle_stage")==="deleted")throw new k.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${pe}" is deleted. Restore it (\`mlf\
low experiments restore\`), or use another name.`);return(0,n.He)(Qe,"experiment_id")},Se=async(pe,Le)=>{const We=[];let Qe="";for(let qe=0;qe<R&&We.length<Le;qe+=
1){const tt=await c.expect({method:"POST",endpoint:"runs/search",body:{...pe,max_results:Math.min(d,Le-We.length),...Qe===""?{}:{page_token:Qe}},parse:Ae}),ze=(0,W.
Gv)(tt)?tt:{};for(const rt of(0,n.$I)(ze,"runs"))We.push(m(rt));if(Qe=(0,n.yR)(ze,"next_page_token"),Qe==="")break}return We.slice(0,Le)},Fe=async(pe,Le)=>{const We=[];
let Qe="";for(let qe=0;qe<R;qe+=1){const tt={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:pe,filter:Le,...Qe===""?{}:{page_token:Qe}}},ze=await c.
call(tt);if(!ze.ok&&s(ze.status,ze.errorCode))return[];if(!ze.ok)throw(0,n.J5)(tt.endpoint,ze,G);const rt=(0,W.Gv)(ze.body)?ze.body:{};for(const Pe of(0,n.$I)(rt,
"models")){const Ie=(0,n.Ag)(Pe,"info");We.push({model:i(Ie),createdMs:(0,n.kz)(Ie,"creation_timestamp_ms",0)})}if(Qe=(0,n.yR)(rt,"next_page_token"),Qe==="")break}
return We.sort((qe,tt)=>qe.createdMs-tt.createdMs).map(({model:qe})=>qe)};return{findExperiment:Re,ensureExperiment:async pe=>{const Le=await Re(pe);if(Le!==void 0)
return Le;const We={method:"POST",endpoint:"experiments/create",body:{name:pe}},Qe=await c.call(We);if(Qe.ok)return(0,n.He)((0,W.Gv)(Qe.body)?Qe.body:{},"experi\
ment_id");const qe=Qe.errorCode==="RESOURCE_ALREADY_EXISTS"?await Re(pe):void 0;if(qe===void 0)throw(0,n.J5)(We.endpoint,Qe,G);return qe},create:async({experimentId:pe,
name:Le,tags:We,startTimeMs:Qe})=>{const qe=await c.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:pe,start_time:Qe,tags:(0,n.xc)(We),...Le===
void 0?{}:{run_name:Le}},isIdempotent:!1,parse:Ae});return m((0,n.HT)(qe,"run"))},end:async(pe,Le,We)=>{await c.expect({method:"POST",endpoint:"runs/update",body:{
run_id:pe,status:Le,end_time:We}})},get:async pe=>{const Le={method:"GET",endpoint:"runs/get",query:{run_id:pe},parse:Ae},We=await c.call(Le);if(We.ok)return m(
(0,n.HT)(We.body,"run"));throw We.errorCode==="RESOURCE_DOES_NOT_EXIST"?new k.zg("E_RUN_NOT_FOUND",`MLflow at ${G} has no run "${pe}".${M(pe)}`):(0,n.J5)(Le.endpoint,
We,G)},findRunning:async(pe,Le,We)=>{const Qe=`tags.\`${Le}\` = '${We}' and attributes.status = 'RUNNING'`,qe=await c.expect({method:"POST",endpoint:"runs/searc\
h",body:{experiment_ids:[pe],filter:Qe,max_results:1,order_by:["attributes.start_time DESC"]},parse:Ae}),[tt]=(0,n.$I)((0,W.Gv)(qe)?qe:{},"runs");return tt&&m(tt)},
listRunning:(pe,Le,We)=>Se({experiment_ids:[pe],filter:`tags.\`${Le}\` LIKE '${We}%' and attributes.status = 'RUNNING'`,order_by:["attributes.start_time DESC"]},
$),listExperiments:async()=>{const pe=await c.expect({method:"POST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,n.$I)((0,W.Gv)(pe)?pe:{},"ex\
periments").map(Le=>(0,n.He)(Le,"experiment_id"))},findTagged:async(pe,Le,We,Qe)=>{if(!/^[\w.:/-]{1,200}$/.test(We))throw new k.zg("E_RUN_NOT_FOUND",`MLflow can\
not be asked for runs of "${(0,H.xS)(We,100)}".`);return Se({experiment_ids:pe,filter:`tags.\`${Le}\` = '${We}'`,order_by:["attributes.start_time ASC"]},Qe)},findNewest:(pe,Le)=>Se(
{experiment_ids:[pe],order_by:["attributes.start_time DESC"]},Le),metricHistory:(pe,Le)=>oe(c,pe,Le),setTag:async(pe,Le,We)=>{await c.expect({method:"POST",endpoint:"\
runs/set-tag",body:{run_id:pe,key:Le,value:We}})},loggedModels:({id:pe,experimentId:Le})=>Fe([Le],`source_run_id = '${pe}'`),runlessModels:async(pe,Le,We)=>(await Fe(
pe,`tags.\`${Le}\` = '${We}'`)).filter(({runId:Qe})=>Qe===""),loggedModel:async pe=>{const Le={method:"GET",endpoint:`logged-models/${encodeURIComponent(pe)}`},
We=await c.call(Le);if(We.ok)return i((0,n.Ag)((0,n.HT)(We.body,"model"),"info"));if(!(We.errorCode==="RESOURCE_DOES_NOT_EXIST"||s(We.status,We.errorCode)))throw(0,n.
J5)(Le.endpoint,We,G)}}}function M(c){return/^[0-9a-f]{32}$/.test(c)?" Give the id of a run of this server, as train puts it out (run-id) and the address of its\
 page ends with it.":/^m-[0-9a-f]{32}$/i.test(c)?" This is the id of a logged model: its page in MLflow names its source run.":" A run's id has 32 characters, 0\
-9 and a-f; this may be its name, or a part of its id."}var s=(c,G)=>(c===404||c===405)&&(G===""||G==="ENDPOINT_NOT_FOUND"),i=c=>({id:(0,n.He)(c,"model_id"),name:(0,n.
yR)(c,"name"),runId:(0,n.yR)(c,"source_run_id"),status:(0,n.yR)(c,"status"),artifactUri:(0,n.yR)(c,"artifact_uri")});function m(c){const G=(0,n.Ag)(c,"info"),Re=(0,n.
Ag)(c,"data"),Se=(0,n.SX)(Re,"tags"),Fe=(0,n.$I)((0,n.Ag)(c,"outputs"),"model_outputs");return{id:(0,n.He)(G,"run_id"),experimentId:(0,n.He)(G,"experiment_id"),
name:(0,n.yR)(G,"run_name")||(Se.get("mlflow.runName")??""),status:(0,n.yR)(G,"status"),deleted:(0,n.yR)(G,"lifecycle_stage")==="deleted",startTimeMs:(0,n.kz)(G,
"start_time",0),artifactUri:(0,n.yR)(G,"artifact_uri"),metrics:Oe(Re),params:(0,n.SX)(Re,"params"),tags:Se,loggedModelIds:[...Fe].sort((pe,Le)=>(0,n.kz)(pe,"ste\
p",0)-(0,n.kz)(Le,"step",0)).map(pe=>(0,n.He)(pe,"model_id")),datasets:(0,n.$I)((0,n.Ag)(c,"inputs"),"dataset_inputs").map(ie)}}function ie(c){const G=(0,n.Ag)(
c,"dataset");return{name:(0,n.yR)(G,"name"),digest:(0,n.He)(G,"digest"),context:(0,n.SX)(c,"tags").get("mlflow.data.context")??""}}function Oe(c){const G=new Map;
for(const Re of(0,n.$I)(c,"metrics")){const Se=me(Re),Fe=G.get(Se.key);Fe!==void 0&&(Se.step-Fe.step||Se.timestampMs-Fe.timestampMs)<0||G.set(Se.key,Se)}return G}
function me(c){const G=(0,n.yR)(c,"value")||"0";return{key:(0,n.He)(c,"key"),value:Number(G),text:G,timestampMs:(0,n.kz)(c,"timestamp",0),step:(0,n.kz)(c,"step",
0)}}var _e=["REQUESTS_CA_BUNDLE","CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],g=2e3;function P(c,G,Re){const Se=c["tracking-ca-file"],Fe=c["tracking-client-\
cert-file"],pe=Fe===void 0?void 0:Me("tracking-client-cert-file",Fe),Le=c["tracking-insecure-tls"],We=Se!==void 0?Me("tracking-ca-file",Se):G.protocol==="https:"&&
!Le?te(Re):void 0;return{rejectUnauthorized:!Le,...We===void 0?{}:{ca:We},...pe===void 0?{}:{cert:pe,key:pe}}}function te(c){for(const G of _e){const Re=c[G]?.trim();
if(!Re)continue;const Se=(G==="SSL_CERT_DIR"?Re.split(L.delimiter):[Re]).filter(pe=>(0,Z.statSync)(pe,{throwIfNoEntry:!1})!==void 0);if(Se.length===0&&G.startsWith(
"SSL_"))continue;if(Se.length===0)throw new k.zg("E_INPUT",`${G}: there is no file or folder ${Re}.`);const Fe=Se.flatMap(pe=>(0,Z.statSync)(pe).isDirectory()?we(
pe):[Me(G,pe)]);if(Fe.length>0)return Fe.join(`
`)}}var we=c=>(0,Z.readdirSync)(c).slice(0,g).map(G=>(0,L.join)(c,G)).filter(G=>(0,Z.statSync)(G,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
G)).map(G=>(0,Z.readFileSync)(G,"utf8")).filter(G=>G.includes("-----BEGIN CERTIFICATE-----"));function Me(c,G){let Re;try{Re=(0,Z.readFileSync)(G,"utf8")}catch(Se){
throw new k.zg("E_INPUT",`${c}: ${G} cannot be read.`,{cause:Se})}if(!Re.includes("-----BEGIN "))throw new k.zg("E_INPUT",`${c}: ${G} is not a PEM file.`);return Re}
var O=c=>/^(true|1)$/i.test(c.trim()),I={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:O,refusedFor:"asks for requests that are signed for AWS, wh\
ich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function C(c){const G=Object.entries(I).flatMap(([Re,Se])=>{const Fe=c[Re]?.trim()??"";return typeof Se=="string"||Fe===""||Se.isSet?.(Fe)===!1?[]:[`${Re}\
 ${Se.refusedFor}.`]});if(G.length>0)throw new k.zg("E_INPUT",G.join(`
`))}var r=["api/3.0/mlflow/server-info","api/3.0/mlflow/server-features"],D=64*1024;function l(c,G,Re){const Se=`${G.origin}${G.pathname.replace(/\/+$/,"")}`,Fe=async Le=>{
for(const We of r){const{body:Qe,...qe}=Le,{status:tt,body:ze}=await c.send({...qe,method:"GET",url:new URL(`${Se}/${We}`),isFresh:!1,maxBytes:D});if(tt===200)return(0,W.
fK)((0,W.qF)(ze),"workspaces_enabled")===!1;if(tt!==404)return!1}return!0};let pe;return{send:async Le=>{if(pe??=Fe(Le).catch(()=>(pe=void 0,!1)),await pe)throw new k.
zg("E_INPUT",`MLFLOW_WORKSPACE is ${JSON.stringify(Re.slice(0,200))}, and MLflow at ${Se} has no workspaces. Unset it, or start the server with --enable-workspa\
ces.`);return c.send(Le)},close:()=>c.close()}}var j=6e4,ne=5e3,ye=.1;function se(c,G,Re,Se,Fe=T.ur){C(G);const pe=(0,w.Xb)(c["tracking-uri"]),Le=c["registry-ur\
i"]===void 0?pe:(0,w.zq)(c["registry-uri"]),We=(0,w._0)(G,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Qe=G.MLFLOW_WORKSPACE?.trim(),qe=tt=>{const ze=(0,a.K)(tt,P(c,tt,G),Y(tt,
G));return Qe?l(ze,tt,Qe):ze};return le({base:pe,headers:(0,w.Qr)(c,G),wire:qe(pe),timeoutMs:We?We*1e3:j,retryPolicy:{...Fe,maxRetries:(0,w._0)(G,"MLFLOW_HTTP_R\
EQUEST_MAX_RETRIES")??Fe.maxRetries},signal:Re,log:Se},Le.href===pe.href?void 0:{base:Le,wire:qe(Le)})}function le(c,G){const Re=(0,n.xP)(c),Se=Ce(c.base),Fe=G===
void 0?Re:(0,n.xP)({...c,...G}),pe=Ce(G?.base??c.base),Le=re(Re,Se),We=F(Fe,pe),Qe=fe(Le,We,(ze,rt)=>We.downloadUri(ze,rt),G!==void 0),qe={...We,downloadUri:async(ze,rt)=>Qe.
storageOf(await We.downloadUri(ze,rt))},tt=ze=>le({...c,wire:ze(c.wire)},G&&{...G,wire:ze(G.wire)});return{trackingUri:Se,registryUri:pe,runs:Le,registry:qe,artifacts:(0,n.
GC)({api:Re,registryApi:Fe},{server:Se,registryServer:pe},Le,qe,Qe),locks:A(Fe,pe),runUrl:({id:ze,experimentId:rt})=>`${Se}/#/experiments/${rt}/runs/${ze}`,forCleanup:ze=>le(
{...c,signal:ke(ze,Se),timeoutMs:ze},G),patient:ze=>le({...c,retryPolicy:be(ze),signal:AbortSignal.any([c.signal,ke(ze,Se)])},G),within:ze=>le({...c,signal:AbortSignal.
any([c.signal,ze])},G),guarded:ze=>tt(rt=>Ge(rt,ze)),close:()=>{c.wire.close(),G?.wire.close()}}}var Ce=({origin:c,pathname:G})=>`${c}${G.replace(/\/$/,"")}`;function be(c){
const G=performance.now()+c-Math.min(ne,c*ye);return{maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return G-performance.now()},firstDelayMs:500,maxDelayMs:15e3,
usesAllTime:!0}}function ke(c,G){const Re=new AbortController;return setTimeout(()=>Re.abort((0,n.HB)(`MLflow at ${G} did not answer within ${Math.round(c/100)/
10} s.`)),c).unref(),Re.signal}var Ge=(c,G)=>({send:async Re=>(G(),c.send(Re)),close:()=>c.close()})}),4533:((he,ee,e)=>{e.r(ee),e.d(ee,{readPipelineFacts:()=>a.
s});var a=e(6237),o=e(9596)}),371:((he,ee,e)=>{e.r(ee),e.d(ee,{register:()=>a.k});var a=e(2617),o=e(889),_=e(2183),x=e(1111),n=e(6263),T=e(2798),u=e(233),f=e(1731),
y=e(4054),w=e(4925),U=e(7129),H=e(9451),V=e(8023),W=e(4057),k=e(7076),z=e(2804),Z=e(9596)}),115:((he,ee,e)=>{e.r(ee),e.d(ee,{train:()=>a.B});var a=e(2144),o=e(6737),
_=e(7269),x=e(7205),n=e(1111),T=e(6263),u=e(2798),f=e(233),y=e(1731),w=e(4054),U=e(4925),H=e(7129),V=e(9451),W=e(8023),k=e(4057),z=e(7076),Z=e(2804),ge=e(9596)}),
8694:((he,ee,e)=>{e.r(ee),e.d(ee,{trainFinish:()=>fe});var a=e(6737),o=e(7269),_=e(6305),x=e(7205),n=e(2183),T=e(1111),u=e(6263),f=e(2798),y=e(233),w=e(1731),U=e(
4054),H=e(4925),V=e(7129),W=e(9451),k=e(8023),z=e(4057),Z=e(7076),ge=e(2804),L=e(9596),h=64,A=.9,B=(0,z.nd)(-1,255),fe=(0,V.ol)({name:"train-finish",title:"end \
the run of a training container",description:"Ends a run by the exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was t\
old to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...W.hI,"run-id":{kind:n.V,description:"The run, as train-start gave it. Eith\
er this, or `experiment` and `start-id`."},experiment:{...x.y.experiment,required:!1,description:"The experiment that the run is in."},"start-id":{kind:_.WH,description:"\
The start of the run, as train-start was given it: the last run of it is ended."},"exit-code":{kind:B,description:"The exit code of the training command. Either\
 this or `exit-code-file`."},"exit-code-file":{kind:z.Qq,description:"A file that holds it, as Tekton writes one for each step."},...x.n},outputs:{"run-id":{kind:"\
small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as\
 a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async q=>{const{
inputs:F}=q,K=Q(F["exit-code"],F["exit-code-file"]),ae=K===0?"FINISHED":(0,o.Kt)(K)?"KILLED":"FAILED",Te=q.waitMs(F.timeout),$e=(await q.mlflow()).patient(Te),Be={
...y.ur,maxRetries:Number.POSITIVE_INFINITY,totalMs:Te*A,usesAllTime:!0},Ae=Je=>q.log.progress(`${Je.message} MLflow may be away: trying again.`),Ue=Je=>{throw N(
Je,K)},Ne=await(0,y.L5)(()=>S($e,F),Be,q.signal,Ae).catch(Ue);q.output("run-id",Ne.id),q.output("artifact-uri",Ne.artifactUri),q.output("metrics",(0,o.qF)(Ne)),
ae==="FINISHED"?await(0,a.j)($e,Ne,q.log).catch(Ue):Ne.status!==ae&&await $e.runs.end(Ne.id,ae,Date.now()).catch(Ue);const je=$e.runUrl(Ne);if(q.summarize({kind:"\
heading",text:`Run ${Ne.name||Ne.id} is ${ae}`},{kind:"paragraph",text:je},(0,o.My)(Ne)),ae!=="FINISHED")throw(0,a.C)(Ne,K,ae,je);return{outcome:"done",reason:`\
Run ${Ne.name||Ne.id} is FINISHED: ${je}`}}}),J=100;async function Y({runs:q},{"run-id":F,experiment:K,"start-id":ae}){if(F!==void 0)return q.get(F);if(K===void 0||
ae===void 0)throw new ge.zg("E_INPUT","Give either run-id, or experiment and start-id.");const Te=await q.findExperiment(K),$e=Te===void 0?void 0:(await q.findTagged(
[Te],_.PX,ae,J)).at(-1);if($e===void 0)throw new ge.zg("E_RUN_NOT_FOUND",`Experiment "${K}" has no run of start ${ae}: training has not begun. The log of train-\
start says why (in Argo, the container start of the training's pod).`);return $e}async function S(q,F){try{return{kind:"value",value:await Y(q,F)}}catch(K){if(K instanceof
ge.zg&&K.code==="E_NOT_MLFLOW")return{kind:"failure",error:K,retryAfterMs:void 0};throw K}}var N=(q,F)=>q instanceof ge.zg&&/^E_(NOT_)?MLFLOW/.test(q.code)?new ge.
zg(q.code,`${q.message} The training command had ended with ${(0,o.z9)(F)}; its run is left as it is. Run this step again to end it.`,{cause:q}):q;function Q(q,F){
if(q===void 0==(F===void 0))throw new ge.zg("E_INPUT","Give either exit-code or exit-code-file.");if(F===void 0)return q??0;try{const K=(0,Z.M)(F,h);if(K===void 0)
throw new Error("it is too large");return B.parse(K.trim())}catch(K){throw new ge.zg("E_INPUT",`${F} holds no exit code of the training command: ${K instanceof Error?
K.message:String(K)}.`,{cause:K})}}}),1324:((he,ee,e)=>{e.r(ee),e.d(ee,{trainStart:()=>H});var a=e(2629),o=e(7269),_=e(6305),x=e(7205),n=e(7129),T=e(9451),u=e(8023),
f=e(4057),y=e(7076),w=e(2804),U=e(9596),H=(0,n.ol)({name:"train-start",title:"create the run that a training container continues",description:"Creates a run for\
 a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with \
the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,inputs:{...T.hI,...x.y,"star\
t-id":{kind:_.WH,description:"Names this start: run again with the same one, the run that is still running is found, and no second one is made."}},outputs:{"run\
-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-u\
ri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"The server of the registered models, for MLFLOW_\
REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, for MLFLOW_TRACKING_INSECURE_TLS."},"artifact-uri":{
kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async V=>{const{inputs:W,
log:k,signal:z}=V,Z=W["start-id"],ge=await V.mlflow(),{run:L,isNew:h}=await(0,a.T)(ge,{given:W,pipeline:V.pipeline,...Z===void 0?{}:{startTag:[_.PX,Z]}});if(V.output(
"run-id",L.id),V.output("experiment-id",L.experimentId),V.output("tracking-uri",ge.trackingUri),V.output("registry-uri",ge.registryUri===ge.trackingUri?"":ge.registryUri),
V.output("tracking-insecure-tls",String(W["tracking-insecure-tls"])),V.output("artifact-uri",L.artifactUri),z.aborted)throw await(0,o.wq)(ge,L,"KILLED",k),z.reason;
const A=`run ${L.name||L.id}: ${ge.runUrl(L)}`,B={code:"E_COMMAND_FAILED",reason:`Training was killed, ${o.Ds}. The status of the pod says more. It trained in ${A}`};
return h?{outcome:"done",reason:`Created ${A}`,unlessFollowed:B}:{outcome:"unchanged",reason:`Continuing ${A}`,unlessFollowed:B}}})}),7698:((he,ee,e)=>{e.r(ee),
e.d(ee,{trainStop:()=>w});var a=e(6305),o=e(7205),_=e(7129),x=e(9451),n=e(8023),T=e(4057),u=e(7076),f=e(2804),y=e(9596),w=(0,_.ol)({name:"train-stop",title:"end\
 a run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while i\
t trained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{...x.hI,experiment:{...o.y.experiment,description:"T\
he experiment that the run is in."},"start-id":{kind:a.WH,required:!0,description:"The start of the run, as train-start was given it; the uid of a workflow of A\
rgo stands for all that it has started."},...o.n},outputs:{"run-id":{kind:"small",description:"The run that was ended, the last of several; empty where none was\
 running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async U=>{const{experiment:H,"start-id":V,timeout:W}=U.inputs,k=(await U.
mlflow()).patient(U.waitMs(W)),z=await k.runs.findExperiment(H),ge=(z===void 0?[]:await k.runs.listRunning(z,a.PX,V)).filter(({tags:B})=>(0,a.On)(B.get(a.PX),V)),
[L,...h]=ge;if(U.output("run-id",L?.id??""),L===void 0)return{outcome:"unchanged",reason:`No run of start ${V} is running in experiment ${H}.`};for(const{id:B}of ge)
await k.runs.end(B,"KILLED",Date.now());const A=h.length===0?"":`, and so ${h.length===1?"is another one":`are ${h.length} more`}`;return{outcome:"done",reason:`\
Run ${L.name||L.id} was left running and is KILLED now${A}: ${k.runUrl(L)}`}}})}),1682:((he,ee,e)=>{e.r(ee),e.d(ee,{undeploy:()=>Te});var a=e(6348),o=e(687),_=e(
7899),x=e(9074),n=e(4316),T=e(4118),u=e(159),f=e(7871),y=e(4319),w=e(9951),U=e(7129),H=e(9451),V=e(8023),W=e(4057),k=e(9833),z=e(7076),Z=e(3943),ge=e(1660),L=e(
8243),h=e(2804),A=e(9596);async function B(X,p,v,R,d,$){const{log:re,inputs:M,signal:s}=X,i=(0,n.Zy)(d);if($===void 0||i===void 0)return;if(M["tracking-uri"]===
void 0){re.progress(`The removal is not recorded on ${$} version ${i}: no tracking-uri is given.`);return}const m=(0,n.$t)(p.identity,R,(0,L.$6)(d,"metadata","n\
ame")??"",d),ie=new Date().toISOString(),Oe=({message:me})=>re.warn(`The removal is not recorded on ${$} version ${i}: ${me}`);try{await(0,o.SJ)(v,await X.mlflow(),
s,me=>(0,o.ZJ)(me,m,{model:$,versions:[{model:$,version:i}]},(_e,g)=>(0,o.VN)(g,ie,"removed","it was undeployed")),Oe)}catch(me){if(!(me instanceof h.zg))throw me;
Oe(me)}}async function fe(X,p,v){const{inputs:{name:R,model:d,"tracking-uri":$},log:re,signal:M,stopped:s}=X;if($===void 0||M.aborted)return;const i=({message:m})=>re.
warn(`Whether MLflow records what is not there any more is not known: ${m}`);try{const m=await X.mlflow();for(const ie of await J(m.forCleanup(n.mw),{server:p.identity,
namespace:v},R,d)){const Oe={resource:y.kl,namespace:v,name:ie};await p.get(Oe)===void 0&&await(0,o.zV)(p,Oe,{step:"undeploy",...X},async(me,_e)=>{if(await me.get(
Oe)!==void 0)return;const g={server:p.identity,namespace:v,name:ie},P=new Date().toISOString();await(0,o.SJ)(_e,m.forCleanup(n.mw),void 0,te=>(0,o.ZJ)(te,g,{model:d,
versions:[]},(we,Me)=>(0,o.VN)(Me,P,"removed","it is not there any more")),i)})}}catch(m){if(!(m instanceof h.zg)||s.aborted)throw m;i(m)}}async function J({registry:X},{
server:p,namespace:v},R,d){const re=(R!==void 0?await(0,o.cQ)(X,{server:p,namespace:v,name:R},d):d===void 0?[]:await X.versionsOfModel(d)).flatMap(o.Ee).filter(
M=>M.server===p&&M.namespace===v&&(R===void 0||M.name===R));return new Set(re.map(M=>M.name))}var Y=5,S=X=>(0,L.$6)(X,"metadata","name")??"";async function N(X,p,v,R){
const d=await(0,h.AO)("E_CLUSTER_FORBIDDEN",X.list(y.kl,p,{labelSelector:`${w.Ly}=${w.bU}`}))??[];if(d.length===0&&await F(X,p))return` There is no namespace ${p}\
: if it was not deleted but misspelt, choose another with --namespace.`;const $=d.filter(m=>v.name===void 0?R(m):S(m)===v.name),re=Q(v,d,$),M=re===void 0?"":` D\
id you mean ${(0,Z.xS)(re,300)}?`;if($.length===0)return M;const s=$.length>Y?` and ${$.length-Y} more`:"",i=$.slice(0,Y).map(m=>`${(0,T.vY)({resource:y.kl,namespace:p,
name:S(m)})}, deployed as ${q(m)}`);return` ${$.some(m=>(0,n.uh)(m)===void 0)?"BUT THERE IS":"There is"} ${i.join("; ")}${s}.${M} --name ${$.length===1?S($[0]??
{}):"NAME"} alone removes it, whatever it was deployed for.`}function Q({name:X,model:p,at:v},R,d){const $=(re,M,s)=>{const i=M===void 0?void 0:(0,k.eO)(M,s.filter(
m=>m!==void 0));return i===void 0||i===M?void 0:`${re} ${i}`};return d.length>0?$("--at",v,d.map(n.uh)):$("--name",X,R.map(S))??(X===void 0?$("--model",p,R.map(
n.sB)):void 0)}function q(X){const p=(0,n.uh)(X);return(0,Z.xS)(`${(0,n.sB)(X)??"a model of unknown name"} version ${(0,n.Zy)(X)??"?"} ${p===void 0?"for no stag\
e or alias":`for ${p}`}`)}var F=(X,p)=>X.get({resource:T.r$,name:p}).then(v=>v===void 0,v=>{if(v instanceof h.zg&&v.code==="E_CLUSTER_FORBIDDEN")return!1;throw v}),
K={...H.hI,"tracking-uri":{...H.hI["tracking-uri"],kind:W.Qq,required:!1,description:"The http(s) address of the MLflow server, to record the removal on the ver\
sion. Without it the removal is recorded nowhere."},...H.g$,name:{kind:W.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or \
`version`."},model:{kind:H.fD,description:"The registered model whose deployment is removed."},version:{kind:H.e1,description:"Only where this version of the mo\
del is deployed."},at:{kind:(0,W.KD)(W.Qq,W.hu),description:"Only what was deployed for this stage or @alias."},timeout:{kind:W.p0,default:"5m",description:"How\
 long its pods may take to end."}},ae={name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"\
small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}},Te=(0,U.ol)({name:"undeploy",title:"remov\
e what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:K,
checks:[(0,W.RU)(K,["name","model","version","at"],$e)],outputs:ae,example:"mlflow-steps undeploy --name wine --namespace models",run:async X=>{const{inputs:p}=X,
v=await X.cluster(),R=p.namespace??v.defaultNamespace;X.output("namespace",R),X.output("name",""),X.output("changed","false");const d=await Be(X,v,R),$=p.name===
void 0?await je(X,v,R,d):await Ue(X,v,R,p.name,d),re=[],M=[];for(const i of $){const m=await Ze(X,v,R,i,d,()=>{M.push(i),X.output("name",M.join(",")),X.output("\
changed","true")});m!==void 0&&re.push(m)}re.length===0&&await fe(X,v,R);const s=$.length===0?await N(v,R,p,i=>p.model!==void 0&&Ae(i,p.model,d)):"";return oe(X,
R,M,re,s)}});function $e(X){if(!(X.name!==void 0||X.model!==void 0&&(X.at!==void 0||X.version!==void 0)))throw new h.zg("E_INPUT","What is to be removed? Give -\
-name, or --model with --at or --version.")}async function Be(X,p,v){const{model:R,name:d,"tracking-uri":$}=X.inputs,re=new Set;if(R===void 0||$===void 0)return re;
const s=(await p.list(y.kl,v,{labelSelector:`${w.Ly}=${w.bU}`,...d===void 0?{}:{fieldSelector:`metadata.name=${d}`}})).filter(i=>(0,n.sB)(i)!==R);if(s.length===
0)return re;try{const i=(await X.mlflow()).forCleanup(X.inputs.timeout/4).within(X.signal),m=new Map((await i.registry.versionsOfModel(R)).map(({version:ie,runId:Oe})=>[
ie,Oe]));for(const ie of s){const[Oe="",me=""]=[(0,n.Zy)(ie),(0,L.$6)(ie,"metadata","annotations",w.CD)],_e=(0,n.$t)(p.identity,v,(0,L.$6)(ie,"metadata","name")??
"",ie);m.get(Oe)===me&&await(0,n.OW)(i,ie,R,_e)&&re.add((0,n.sB)(ie)??"")}}catch(i){if(!(i instanceof h.zg)||i.outcome==="cancelled")throw i;X.log.warn(`Whether\
 ${R} had another name before is not known: ${i.message}`)}return re}var Ae=(X,p,v)=>{const R=(0,n.sB)(X);return R===p||R!==void 0&&v.has(R)};async function Ue({
inputs:X},p,v,R,d){const $={resource:y.kl,namespace:v,name:R},re=await p.get($);if(!re)return[];const M=Ne(X,re,d);if(M===void 0)return Je(X,re,d)?[R]:[];throw new h.
zg("E_NAME_TAKEN",`${(0,T.vY)($)} ${M}, so it is left alone. Check --name and --namespace.`)}var Ne=({model:X},p,v)=>(0,n.MU)(p)?X!==void 0&&!Ae(p,X,v)?`serves \
the model ${(0,n.sB)(p)??"of unknown name"}, not ${X}`:void 0:"was not deployed by mlflow-steps";async function je({inputs:X},p,v,R){const d=[X.model??"",...R].
map(a.H);return(await p.list(y.kl,v,{labelSelector:`${w.Ly}=${w.bU},${w.B0} in (${d.join(",")})`})).filter(re=>Je(X,re,R)).flatMap(re=>(0,L.$6)(re,"metadata","n\
ame")??[])}function Je({model:X,version:p,at:v},R,d){const $=v===void 0?void 0:(0,W.Rg)((0,W.hu)(v));return(X===void 0||Ae(R,X,d))&&(p===void 0||(0,n.Zy)(R)===String(
p))&&($===void 0||(0,n.uh)(R)===$)}async function Ze(X,p,v,R,d,$){const{log:re,inputs:M}=X,s={resource:y.kl,namespace:v,name:R},i=(0,T.vY)(s),m=async(ie,Oe)=>{const me=await ie.
get(s);if(me===void 0)return`${i} was removed by somebody else meanwhile.`;const _e=Ne(M,me,d);if(_e!==void 0)return`${i} is left alone: it ${_e}, by now.`;if(!Je(
M,me,d))return`${i} is left alone: it was deployed again meanwhile, as ${q(me)}.`;const g=(0,L.$6)(me,"metadata","uid")??"",P=(0,_.f8)(me,w.bU).map(_.c7);re.progress(
`Removing ${i}, deployed as ${q(me)}${P.length===0?"":`, and changed besides by ${P.join(" and ")}`}.`),await ie.remove(s,g,{timeoutMs:X.waitMs(M.timeout),report:te=>re.
progress(te),onDeleted:$}),await(0,o.BC)(ie,v,R),await B(X,ie,Oe,v,me,Ke(M.model,me,d))};try{return await(0,o.zV)(p,s,{step:"undeploy",...X},m)}catch(ie){if(!(ie instanceof
h.zg)||ie.code!=="E_NAMESPACE_NOT_FOUND")throw ie;return re.progress(`The namespace ${v} is being deleted, and ${i} with it.`),m(p,{lost:new AbortController().signal,
believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}function Ke(X,p,v){const R=(0,n.sB)(p);return R!==void 0&&v.has(R)?X:R}function oe({inputs:X},p,v,R,d){const $=R.
map(re=>` ${re}`).join("");return v.length>0?{outcome:"done",reason:`Removed ${v.join(", ")} from ${p}; its pods are gone.${$}`}:{outcome:"unchanged",reason:R.length>
0?`Nothing was removed.${$}`:`There is nothing to remove: ${Ee(X)} is not deployed in the namespace ${p}.${d}`}}function Ee({name:X,model:p,version:v,at:R}){const $=[
p,v===void 0?void 0:`version ${v}`,R===void 0?void 0:`for ${(0,W.Rg)((0,W.hu)(R))}`].filter(re=>re!==void 0).join(" ");return X===void 0?$:`SeldonDeployment/${X}${$===
""?"":` with ${$}`}`}}),1421:(he=>{he.exports=require("node:child_process")}),7598:(he=>{he.exports=require("node:crypto")}),8474:(he=>{he.exports=require("node\
:events")}),3024:(he=>{he.exports=require("node:fs")}),1455:(he=>{he.exports=require("node:fs/promises")}),7067:(he=>{he.exports=require("node:http")}),4708:(he=>{
he.exports=require("node:https")}),7030:(he=>{he.exports=require("node:net")}),8161:(he=>{he.exports=require("node:os")}),6760:(he=>{he.exports=require("node:pa\
th")}),6193:(he=>{he.exports=require("node:string_decoder")}),1692:(he=>{he.exports=require("node:tls")}),7975:(he=>{he.exports=require("node:util")}),9154:(he=>{
he.exports=require("vm")})},pt={};function et(he){var ee=pt[he];if(ee!==void 0)return ee.exports;var e=pt[he]={exports:{}},a=!0;try{Ot[he](e,e.exports,et),a=!1}finally{
a&&delete pt[he]}return e.exports}et.m=Ot,typeof et<"u"&&(et.ab=__dirname+"/"),et.n=he=>{var ee=he&&he.__esModule?()=>he.default:()=>he;return et.d(ee,{a:ee}),ee},
(()=>{var he=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ee;et.t=function(e,a){if(a&1&&(e=this(e)),a&8||typeof e=="object"&&e&&(a&4&&e.__esModule||
a&16&&typeof e.then=="function"))return e;var o=Object.create(null);et.r(o);var _={};ee=ee||[null,he({}),he([]),he(he)];for(var x=a&2&&e;typeof x=="object"&&!~ee.
indexOf(x);x=he(x))Object.getOwnPropertyNames(x).forEach(n=>_[n]=()=>e[n]);return _.default=()=>e,et.d(o,_),o}})(),et.d=(he,ee)=>{for(var e in ee)et.o(ee,e)&&!et.
o(he,e)&&Object.defineProperty(he,e,{enumerable:!0,get:ee[e]})},et.f={},et.e=he=>Promise.all(Object.keys(et.f).reduce((ee,e)=>(et.f[e](he,ee),ee),[])),et.u=he=>""+
he+".index.js",et.o=(he,ee)=>Object.prototype.hasOwnProperty.call(he,ee),et.r=he=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(he,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(he,"__esModule",{value:!0})},(()=>{var he={792:1},ee=e=>{var a=e.modules,o=e.ids,_=e.runtime;for(var x in a)et.o(a,x)&&(et.
m[x]=a[x]);_&&_(et);for(var n=0;n<o.length;n++)he[o[n]]=1};et.f.require=(e,a)=>{he[e]||ee(require("./"+et.u(e)))}})();var vt={};et.r(vt),et.d(vt,{action:()=>Rt,
cli:()=>Pt});var Xt=et(9596),Pt=async()=>(await Promise.resolve().then(et.bind(et,5167))).cli(),Rt=async he=>(await Promise.resolve().then(et.bind(et,4474))).action(
he);module.exports=vt})();
