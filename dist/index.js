(()=>{"use strict";var ut={8684:((re,x,e)=>{e.r(x),e.d(x,{action:()=>j});var s=e(1450),i=e(7899),m=e(6237),O=e(8893),r=e(2907),C=e(7522),c=e(7436),w=e(8742),N=e(
8849),g=e(7076),S=e(1660),B=e(1651),L=e(9596);const R=require("os"),Q=require("fs");var V=e(8161);function ce(d){return d==null?"":typeof d=="string"||d instanceof
String?d:JSON.stringify(d)}function ae(d){return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.
endColumn}:{}}function ge(d,h,E){const te=new y(d,h,E);process.stdout.write(te.toString()+R.EOL)}var ne="::",y=class{constructor(d,h,E){d||(d="missing.command"),
this.command=d,this.properties=h,this.message=E}toString(){let d=ne+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let h=!0;for(const E in this.
properties)if(this.properties.hasOwnProperty(E)){const te=this.properties[E];te&&(h?h=!1:d+=",",d+=`${E}=${Oe(te)}`)}}return d+=`${ne}${fe(this.message)}`,d}};function fe(d){
return ce(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Oe(d){return ce(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%\
0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,S.e7)();var be=()=>(0,S.vd)("node:crypto").randomUUID();function Pe(d,h){const E=process.env[`GITHUB_${d}`];if(!E)
throw new Error(`Unable to find environment variable for file command ${d}`);if(!Q.existsSync(E))throw new Error(`Missing file at path: ${E}`);Q.appendFileSync(
E,`${ce(h)}${R.EOL}`,{encoding:"utf8"})}function Ce(d,h){const E=`ghadelimiter_${be()}`,te=ce(h);if(d.includes(E))throw new Error(`Unexpected input: name should\
 not contain the delimiter "${E}"`);if(te.includes(E))throw new Error(`Unexpected input: value should not contain the delimiter "${E}"`);return`${d}<<${E}${R.EOL}${te}${R.
EOL}${E}`}(0,S.e7)();var Re=d=>(...h)=>(0,S.vd)("node:fs").promises[d](...h),Z={access:Re("access"),appendFile:Re("appendFile"),writeFile:Re("writeFile")},he={R_OK:4,
W_OK:2},se=function(d,h,E,te){function l(v){return v instanceof E?v:new E(function(H){H(v)})}return new(E||(E=Promise))(function(v,H){function G(Ee){try{ue(te.next(
Ee))}catch(Ke){H(Ke)}}function Y(Ee){try{ue(te.throw(Ee))}catch(Ke){H(Ke)}}function ue(Ee){Ee.done?v(Ee.value):l(Ee.value).then(G,Y)}ue((te=te.apply(d,h||[])).next())})},
{access:ee,appendFile:me,writeFile:Te}=Z,Se="GITHUB_STEP_SUMMARY",Be=class{constructor(){this._buffer=""}filePath(){return se(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const d=process.env[Se];if(!d)throw new Error(`Unable to find environment variable for $${Se}. Check if your runtime environment\
 supports job summaries.`);try{yield ee(d,he.R_OK|he.W_OK)}catch{throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/writ\
e permissions.`)}return this._filePath=d,this._filePath})}wrap(d,h,E={}){const te=Object.entries(E).map(([l,v])=>` ${l}="${v}"`).join("");return h?`<${d}${te}>${h}\
</${d}>`:`<${d}${te}>`}write(d){return se(this,void 0,void 0,function*(){const h=!!d?.overwrite,E=yield this.filePath();return yield(h?Te:me)(E,this._buffer,{encoding:"\
utf8"}),this.emptyBuffer()})}clear(){return se(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,h=!1){return this._buffer+=d,h?this.addEOL():this}addEOL(){return this.addRaw(
R.EOL)}addCodeBlock(d,h){const E=Object.assign({},h&&{lang:h}),te=this.wrap("pre",this.wrap("code",d),E);return this.addRaw(te).addEOL()}addList(d,h=!1){const E=h?
"ol":"ul",te=d.map(v=>this.wrap("li",v)).join(""),l=this.wrap(E,te);return this.addRaw(l).addEOL()}addTable(d){const h=d.map(te=>{const l=te.map(v=>{if(typeof v==
"string")return this.wrap("td",v);const{header:H,data:G,colspan:Y,rowspan:ue}=v,Ee=H?"th":"td",Ke=Object.assign(Object.assign({},Y&&{colspan:Y}),ue&&{rowspan:ue});
return this.wrap(Ee,G,Ke)}).join("");return this.wrap("tr",l)}).join(""),E=this.wrap("table",h);return this.addRaw(E).addEOL()}addDetails(d,h){const E=this.wrap(
"details",this.wrap("summary",d)+h);return this.addRaw(E).addEOL()}addImage(d,h,E){const{width:te,height:l}=E||{},v=Object.assign(Object.assign({},te&&{width:te}),
l&&{height:l}),H=this.wrap("img",null,Object.assign({src:d,alt:h},v));return this.addRaw(H).addEOL()}addHeading(d,h){const E=`h${h}`,te=["h1","h2","h3","h4","h5",
"h6"].includes(E)?E:"h1",l=this.wrap(te,d);return this.addRaw(l).addEOL()}addSeparator(){const d=this.wrap("hr",null);return this.addRaw(d).addEOL()}addBreak(){
const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,h){const E=Object.assign({},h&&{cite:h}),te=this.wrap("blockquote",d,E);return this.addRaw(
te).addEOL()}addLink(d,h){const E=this.wrap("a",d,{href:h});return this.addRaw(E).addEOL()}},Ue=new Be,We=Ue,M;(function(d){d[d.Success=0]="Success",d[d.Failure=
1]="Failure"})(M||(M={}));function K(d){ge("add-mask",{},d)}function ie(d,h){const E=process.env[`INPUT_${d.replace(/ /g,"_").toUpperCase()}`]||"";if(h&&h.required&&
!E)throw new Error(`Input required and not supplied: ${d}`);return h&&h.trimWhitespace===!1?E:E.trim()}function oe(d,h){if(process.env.GITHUB_OUTPUT)return Pe("\
OUTPUT",Ce(d,h));process.stdout.write(R.EOL),ge("set-output",{name:d},ce(h))}function ye(d,h={}){ge("error",ae(h),d instanceof Error?d.toString():d)}function we(d,h={}){
ge("warning",ae(h),d instanceof Error?d.toString():d)}function De(d,h,E){const te=Object.keys(d.inputs),l=new Set(te.map(N.gI)),v=Object.entries(h).filter(([H,G])=>H.
startsWith("INPUT_")&&G&&!l.has(H)).map(([H])=>H.slice(6).toLowerCase());return{texts:new Map(te.map(H=>[H,E(H)]).filter(([,H])=>H!=="")),problems:v.map(H=>{const G=(0,N.
qb)(H,te);return`unknown input ${H}${G?`; did you mean ${G}?`:""}`})}}var xe=1024*1024-4096,k=64*1024,a="<p>The rest is left out here: a job summary holds 1 MiB\
. The log has all of it.</p>";function _(d){const h=[];let E=0;for(const te of d){const l=de(te);if(E+=Buffer.byteLength(l)+2,E>xe)return[...h,a].join(`

`);h.push(l)}return h.join(`

`)}var A={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},P=d=>(0,C.YI)(d).replace(/[&<>"'`]/g,h=>A[h]??""),b=d=>P(d).replaceAll(`
`,"<br>"),X=d=>P(d).replaceAll(`
`,"&#10;");function de(d){switch(d.kind){case"heading":return`<h3>${b(d.text)}</h3>`;case"paragraph":return`<p>${b(d.text)}</p>`;case"table":return`<table>${_e(
"th",d.header)}${d.rows.map(h=>_e("td",h)).join("")}</table>`;case"log":return`<details open><summary>${b(d.title)}</summary><pre>${X(Ie(d.text))}</pre></detail\
s>`}}var _e=(d,h)=>`<tr>${h.map(E=>`<${d}>${b(E)}</${d}>`).join("")}</tr>`,Ie=d=>d.length<=k?d:`\u2026 (${d.length-k} characters before)
${d.slice(-k)}`,Ne=d=>(0,C.YI)(d).replaceAll("##[","# #["),Ae=class{#e;#t;#n=0;#r=!1;#o=[];constructor(d){this.#e=d}print(d){this.#s(),this.#e(`${Ne(d)}${V.EOL}`)}issue(d){
if(this.#n>0){this.#o.push(d);return}this.resume(),d()}async duringProgram(d){this.#s(),this.#n+=1,this.#r=!0;try{return await d()}finally{if(this.#n-=1,this.#n===
0)for(const h of this.#o.splice(0))this.issue(h)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?V.EOL:""}::${this.#t}::${V.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${V.EOL}`))}},I=4e3;function D(d){const h=(0,s.VU)(),E=new Ae(G=>process.stdout.
write(G)),te=(0,s.s2)(h,d,["ignore","inherit","inherit"]),l={progress:G=>E.print(G),warn:G=>E.issue(()=>we((0,C.Jj)(Ne(G),I))),foreign:(G,Y)=>E.print(`${G}
${Y.split(`
`).map(ue=>`  | ${ue}`).join(`
`)}`)},v=(0,m.s)(d),H=async G=>{if(G.comments.length===0)return[];const{postComments:Y}=await e.e(394).then(e.bind(e,4347));return Y(G,{env:d,signal:h,link:v.link,
say:ue=>l.progress(ue)})};return{env:d,log:l,signal:h,pipeline:v,announceDeployment:async G=>{const{announceDeployment:Y}=await e.e(394).then(e.bind(e,1501));return Y(
G,{env:d,signal:h,link:v.link,warn:ue=>l.warn(ue)})},runProgram:(G,Y,ue)=>E.duringProgram(()=>te(G,Y,ue)),readInputs:G=>De(G,d,Y=>ie(Y)),mask:G=>E.issue(()=>q(G)),
finish:async G=>{E.print(T(G)),E.issue(()=>u(G));const Y=await H(G);for(const Ee of Y)E.print(Ee);const ue=[...n(G),...Y.map(Ee=>({kind:"paragraph",text:Ee}))];
d.GITHUB_STEP_SUMMARY&&await We.addRaw(_(ue),!0).write(),E.issue(()=>o(G))}}}function q(d){for(const h of d.split(/\r?\n/))h.trim()!==""&&K(h.trim())}function u({
outputs:d}){for(const[h,E]of d)oe(h,E)}function T({step:d,result:h,error:E}){const te="code"in h&&h.code==="E_UNEXPECTED"&&E?.cause instanceof Error?`
${E.cause.stack??""}`:"",l="code"in h&&h.reason.length<=I;return`${d.name}: ${h.outcome}.${l?"":` ${h.reason}`}${te}`}function n({step:d,result:h,summary:E}){return[
{kind:"heading",text:`${d.name}: ${h.outcome}`},{kind:"paragraph",text:h.reason},...E]}function o({step:d,result:h}){"code"in h&&ye((0,C.Jj)(Ne(h.reason),I),{title:`${d.
name}: ${h.outcome} [${h.code}]`})}async function p(d,h){(0,s.Bd)();const E=await(0,s.$w)(d);if(!E)throw new Error(`This bundle has no step ${JSON.stringify(d)}\
.`);return(0,s.eg)(E,D(h))}var j=async d=>{process.exitCode=await p(d,process.env)}}),4256:((re,x,e)=>{e.d(x,{A:()=>i,C:()=>m});var s=64*1024,i=(O,r)=>O===200?r:
Math.max(r,s);async function m(O,r){const C=[];let c=0;for await(const w of O){if(c+=w.byteLength,c>r)return{body:"",isCut:!0};C.push(w)}return{body:Buffer.concat(
C).toString("utf8"),isCut:!1}}}),9514:((re,x,e)=>{e.d(x,{j:()=>O});var s=e(3748),i=e(3842),m=e(1651);async function O(g,S,B){const L=g.runUrl(S);if(S.deleted)throw new m.
zg("E_RUN_DELETED",`The training command ended well, but has deleted its run ${S.id}: ${L}`);const Q=S.metrics.size>0&&(0,i.s0)(S)?void 0:await C(g,S,B);if(Q!==
void 0)throw await g.runs.end(S.id,"FAILED",Date.now()),Q;if(S.status==="FAILED"||S.status==="KILLED")throw new m.zg("E_COMMAND_FAILED",`The training command en\
ded with exit code 0, but has ended its run as ${S.status} itself; its output says why: ${L}`);return S.status!=="FINISHED"&&await g.runs.end(S.id,"FINISHED",Date.
now()),S}var r="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left\
 as it is.";async function C(g,S,B){try{const L=await(0,s.rK)(g,S),R=[...L.others,...L.nearby].filter(s.JN);if(!await c(g,S)){w(g,S,L,B);return}if(L.children.some(
s.JN)){N(S,L.children,B);return}if(R.length===0){B.warn(`Run ${S.id} is empty: the training command has logged nothing at ${g.trackingUri}. Does the script set \
a tracking URI of its own?`);return}const[Q,V]=R.length===1?["run","it"]:["runs","one of them"],ce=L.others.length>0?"What it logged is in":"Meanwhile there cam\
e, in the same experiment,";return new m.zg("E_TRAINED_ELSEWHERE",`The training command ended well, but run ${S.id}, which was made for it, is empty. ${ce} ${Q}\
 ${(0,s._N)(g,R)}. ${r} To go on with ${V}, give its id to register as run-id.`)}catch(L){if(!(L instanceof m.zg)||L.code==="E_CANCELLED"||L.code==="E_MLFLOW_UN\
REACHABLE")throw L;B.warn(`Whether the training command logged in another run than ${S.id} could not be looked up: ${L.message}`);return}}async function c({artifacts:g},S){
return(0,s.JN)(S)||S.params.size>0||S.datasets.length>0?!1:(await g.listOfRun(S.id,"").catch(L=>{if(L instanceof m.zg&&L.code==="E_CANCELLED")throw L;return[]})).
length===0}function w(g,S,{children:B,others:L},R){if((0,i.s0)(S))return;B.some(i.s0)&&N(S,B,R);const Q=L.filter(i.s0);Q.length>0&&R.warn(`The training command \
has started runs of its own, and logged models there instead of in run ${S.id}: ${(0,s._N)(g,Q)}. ${r}`)}function N(g,S,B){const L=[...S.find(({metrics:R})=>R.size>
0)?.metrics.keys()??[]].find(R=>/^[\w.-]{1,60}$/.test(R))??"METRIC";B.progress(`Run ${g.id} has ${S.length} child runs. To register the best of them: register -\
-run-id ${g.id} --best '${L} min' (or max).`)}}),8575:((re,x,e)=>{e.d(x,{B:()=>L});var s=e(2629),i=e(9514),m=e(4086),O=e(9539),r=e(3748),C=e(7129),c=e(7436),w=e(
8849),N=e(3024),g=e.n(N);function S(V){if((0,N.statSync)(V,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new w.S7(`there is no folder ${JSON.stringify(V)}`)}var B={
...c.hI,...O.y,command:{kind:w.G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so\
 that mlflow.start_run() continues this run."},"working-directory":{kind:(0,w.KD)(w.Qq,S),description:"Where the command runs; the current directory unless give\
n."},...O.n},L=(0,C.ol)({name:"train",title:"run a training command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED,\
 FAILED or KILLED. The run is tagged with the commit, the pipeline and who started it.",inputs:B,outputs:{"run-id":{kind:"small",description:"The run; set as so\
on as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The\
 run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- python train.py",run:async V=>{const{inputs:ce,log:ae,signal:ge}=V,ne=await V.
mlflow(),{run:y}=await(0,s.T)(ne,{given:ce,pipeline:V.pipeline});V.output("run-id",y.id),V.output("artifact-uri",y.artifactUri);const fe=ne.runUrl(y);ae.progress(
`Run ${y.name||y.id}: ${fe}`);const Oe=ce["working-directory"],[be,...Pe]=R(ce.command),Ce=Q(ce,ne.trackingUri,y),Re=performance.now(),Z=await V.runProgram(be,Pe,
{env:Ce,jsonEnv:{[r.rf]:(0,r.kv)(y.id)},...Oe===void 0?{}:{cwd:Oe}}).catch(async me=>{throw await(0,m.wq)(ne,y,ge.aborted?"KILLED":"FAILED",ae),me});if(ge.aborted)
throw await(0,m.wq)(ne,y,"KILLED",ae),ge.reason;const he=ne.patient(ce.timeout);if(Z!==0)throw await(0,m.wq)(he,y,"FAILED",ae),(0,m.n6)(Z,"FAILED",fe);const se=((performance.
now()-Re)/1e3).toFixed(1),ee=await he.runs.get(y.id);return V.output("metrics",(0,m.qF)(ee)),await(0,i.j)(he,ee,ae),V.summarize({kind:"heading",text:`Trained in\
 experiment ${ce.experiment}`},{kind:"paragraph",text:`Run ${ee.name||y.id} took ${se} s: ${fe}`},(0,m.My)(ee)),{outcome:"done",reason:`Run ${ee.name||y.id} is \
FINISHED after ${se} s: ${fe}`}}}),R=V=>V.kind==="program"?V.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",V.text];function Q(V,ce,ae){const ge={MLFLOW_REGISTRY_URI:V["\
registry-uri"],MLFLOW_TRACKING_USERNAME:V["tracking-username"],MLFLOW_TRACKING_PASSWORD:V["tracking-password"],MLFLOW_TRACKING_TOKEN:V["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:V["\
tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:V["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:V["tracking-client-cert-file"]},ne=Object.
entries(ge).filter(y=>y[1]!==void 0);return{...Object.fromEntries(ne),MLFLOW_EXPERIMENT_NAME:void 0,MLFLOW_TRACKING_URI:ce,MLFLOW_EXPERIMENT_ID:ae.experimentId,
MLFLOW_RUN_ID:ae.id}}}),9951:((re,x,e)=>{e.d(x,{B0:()=>m,CD:()=>C,Ln:()=>g,Ly:()=>s,Sp:()=>c,bU:()=>i,ej:()=>r,hD:()=>O,l1:()=>S,vM:()=>w,yl:()=>N});var s="app.\
kubernetes.io/managed-by",i="mlflow-steps",m="mlflow-steps/model",O="mlflow-steps/target",r="mlflow-steps/version",C="mlflow-steps/run-id",c="mlflow-steps/pipel\
ine",w="mlflow-steps/promotion",N="mlflow-steps/rollout",g="mlflow-steps/manifest",S="mlflow-steps/"}),7129:((re,x,e)=>{e.d(x,{aB:()=>m,e5:()=>s,ol:()=>O,sA:()=>i});
var s={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why\
."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},i=(r,{link:C,actor:c}={})=>[r,...C===void 0?
[]:[`of ${C}`],...c===void 0?[]:[`by ${c}`]].join(" "),m={progress:()=>{},warn:()=>{},foreign:()=>{}},O=r=>r}),7076:((re,x,e)=>{e.d(x,{M:()=>O,t:()=>m});var s=e(
3024),i=e.n(s);function m(r,C){const c=O(r,C);if(c===void 0)throw new Error(`it is larger than ${C/1024} KiB`);return c}function O(r,C){const c=(0,s.openSync)(r,
"r");try{const w=Buffer.allocUnsafe(C+1);for(let N=0;N<=C;){const g=(0,s.readSync)(c,w,N,w.length-N,null);if(g===0)return w.toString("utf8",0,N);N+=g}return}finally{
(0,s.closeSync)(c)}}}),7985:((re,x,e)=>{e.d(x,{S:()=>s});function s(i){if(/[\r\n]/.test(i))return"it holds a line break, which no HTTP header can carry. Give it\
 as one line: something was pasted or mounted with more than the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(i))return"it holds a character that no HTTP header can\
 carry, such as a typographic quote or a control character"}}),5015:((re,x,e)=>{e.d(x,{E:()=>s});function s(c,w,N){const g=B=>(N==="curl"?w[B]||w[B.toUpperCase()]:
w[B.toUpperCase()]||w[B])||"",S=g(c.protocol==="https:"?"https_proxy":"http_proxy")||(N==="curl"?g("all_proxy"):"");if(!(S===""||N==="go"&&m(i(c)))&&!g("no_prox\
y").split(/[\s,]+/).some(B=>O(B.toLowerCase(),c)))return S.includes("://")?S:`http://${S}`}var i=c=>c.hostname.replace(/^\[|\]$/g,""),m=c=>c==="localhost"||c===
"::1"||/^127(\.\d+){3}$/.test(c);function O(c,w){if(c==="*")return!0;const N=c.split(":").length>2&&!c.startsWith("["),[,g="",S]=N?["",c]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(c)??[],B=w.port||(w.protocol==="https:"?"443":"80");if(g===""||S!==void 0&&S!==B)return!1;const L=i(w),R=g.replace(/^\[|\]$/g,"");return L===R||L.endsWith(
`.${R}`)||r(L,R)}function r(c,w){const[N,g]=w.split("/"),S=C(c),B=C(N??"");if(g===void 0||S===void 0||B===void 0||!/^\d+$/.test(g))return!1;const L=2**(32-Number(
g));return Math.floor(S/L)===Math.floor(B/L)}function C(c){const w=c.split(".").map(Number);if(!(w.length!==4||w.some(N=>!Number.isInteger(N)||N<0||N>255)))return w.
reduce((N,g)=>N*256+g,0)}}),546:((re,x,e)=>{e.d(x,{$t:()=>be,A7:()=>ne,Ec:()=>R,MU:()=>c,OW:()=>Ue,Q4:()=>ee,Sp:()=>se,T3:()=>Ce,Tt:()=>B,YV:()=>fe,Zy:()=>N,c7:()=>S,
ii:()=>Oe,mw:()=>ae,nB:()=>me,nT:()=>Pe,q1:()=>he,qi:()=>Te,sB:()=>g,tP:()=>L});var s=e(5373),i=e(7871),m=e(9951),O=e(7522),r=e(8243),C=e(1651),c=M=>(0,r.$6)(M,
"metadata","labels",m.Ly)===m.bU,w=(M,K)=>(0,r.$6)(M,"metadata","annotations",K),N=M=>w(M,m.ej),g=M=>w(M,m.B0);function S(M){const[K,ie]=[g(M),N(M)];return c(M)&&
K!==void 0&&ie!==void 0?{model:K,version:ie}:void 0}function B(M,{metadata:{annotations:K}},ie=!1){if(!M)return;if(!c(M)){const De=(0,r.$6)(M,"metadata","labels",
m.Ly);return{kind:"foreign",problem:`exists, and mlflow-steps did not deploy it${De===void 0?"":` (${m.Ly} is ${(0,O.xS)(De,100)})`}`}}const oe=g(M);if(oe!==K[m.
B0]&&!ie)return{kind:"model",model:oe,problem:`serves another model, ${oe===void 0?"of unknown name":(0,O.xS)(oe,200)}`};const[ye,we]=[w(M,m.hD),K[m.hD]];return ye&&
we&&ye!==we?{kind:"target",model:oe,problem:`serves this model for another target, ${(0,O.xS)(ye,200)} instead of ${we}`}:void 0}function L(M,K,ie){if(M===void 0)
return;const{kind:oe,problem:ye,model:we}=M;if(oe==="foreign"?K.adopt:we!==void 0&&K["adopt-from"]===we)return;const xe=oe==="foreign"?"--adopt":`--adopt-from ${JSON.
stringify((0,O.xS)(we??"",200))}`;throw new C.zg("E_NAME_TAKEN",`${ie} ${ye}. ${oe!=="foreign"&&we===void 0?"":`${xe} takes it over without an outage. `}If that\
 is not meant, choose another name with --name.`)}var R="mlflow-steps.deployment",Q=240,V=300,ce=["deploying","serving","failed","rolled-back","removed","replac\
ed"],ae=5e3,ge=M=>(0,i.X)("node:crypto").createHash("sha256").update(M).digest("hex").slice(0,16);function ne({server:M,namespace:K,name:ie}){const oe=`${R}.${ge(
M)}.${K}.${ie}`;return oe.length<=Q?oe:`${R}.${ge(JSON.stringify([M,K,ie]))}`}var y=(M,K)=>M.server===K.server&&M.namespace===K.namespace&&M.name===K.name,fe=(M,K)=>M.
server!==K.server&&M.uid!==void 0&&M.uid===K.uid&&M.namespace===K.namespace&&M.name===K.name,Oe=(M,K)=>y(M,K)||fe(M,K);function be(M,K,ie,oe){const ye=(0,r.$6)(
oe,"metadata","uid");return{server:M,namespace:K,name:ie,...ye===void 0?{}:{uid:ye}}}var Pe=({state:M})=>M==="serving"||M==="deploying";function Ce(M){const K=Re(
M),ie=ee(M.tags.get(R)).filter(oe=>Z(oe,M)&&!K.some(ye=>y(ye,oe)));return[...K,...ie].sort(Be)}var Re=M=>[...M.tags].flatMap(([K,ie])=>K.startsWith(`${R}.`)?ee(
ie).filter(oe=>Z(oe,M)&&ne(oe)===K).slice(0,1):[]),Z=(M,{version:K})=>M.version===K,he=(M,K)=>Ce(M).find(ie=>y(ie,K)),se=(M,K)=>Re(M).find(ie=>y(ie,K));function ee(M){
return M===void 0||M.length>s.D4?[]:(0,r.yR)({records:(0,r.qF)(M)},"records").flatMap(K=>{const[ie,oe,ye,we,De]=["time","server","namespace","name","version"].map(
_=>(0,r.$6)(K,_)),xe=ce.find(_=>_===(0,r.$6)(K,"state"));if(xe===void 0||ie===void 0||oe===void 0||ye===void 0||we===void 0||De===void 0)return[];const{verified:k}=K,
a=["uid","model","target","url","pipeline","reason"].flatMap(_=>{const A=(0,r.$6)(K,_);return A===void 0?[]:[[_,A]]});return[{state:xe,time:ie,server:oe,namespace:ye,
name:we,version:De,...typeof k=="boolean"?{verified:k}:{},...Object.fromEntries(a)}]})}function me(M,K){const ie=K.reason===void 0?K:{...K,reason:K.reason.slice(
0,V)};return Se([ie,...M.filter(oe=>!y(oe,K))],1)}function Te(M){const K=Re(M),ie=we=>K.some(De=>y(De,we)),oe=Ce(M).filter(({state:we})=>we!=="deploying"),ye=oe.
filter(we=>!ie(we));return Se([...ye,...oe.filter(ie)],ye.length)}function Se(M,K){const ie=[...M];for(;;){const oe=(0,s.Je)([...ie].sort(Be));if(oe.length<=s.D4||
ie.length<=K)return oe;ie.pop()}}var Be=(M,K)=>K.time.localeCompare(M.time);async function Ue(M,K,ie,oe){const[ye,we]=[g(K),N(K)];if(ye===void 0||we===void 0||ye===
ie)return!1;const De=await(0,C.AO)("E_VERSION_NOT_FOUND",M.registry.version(ie,we));return De===void 0?!1:De.runId===((0,r.$6)(K,"metadata","annotations",m.CD)??
"")&&We(De,oe,ye)&&await(0,C.AO)("E_MODEL_NOT_FOUND",M.registry.model(ye))===void 0}function We(M,K,ie){const oe=Ce(M).find(ye=>Oe(ye,K));return oe!==void 0&&(0,s.
j0)(M,ie,Date.parse(oe.time))}}),7871:((re,x,e)=>{e.d(x,{X:()=>m});var s=e(1660);(0,s.e7)();var i=()=>s.vd,m=i("/")}),4054:((re,x,e)=>{e.d(x,{Ic:()=>m,gt:()=>O,
wC:()=>i});var s=e(8243),i=class extends Error{name="WireFailure";code;wasSent;constructor(r,C,c,w){super(C,{cause:w}),this.code=r,this.wasSent=c}};function m(r){
const C=(0,s.Gv)(r)?r:{},w=(Array.isArray(C.errors)?C.errors:[])[0];return(0,s.Gv)(w)?m(w):{code:typeof C.code=="string"?C.code:"",message:typeof C.message=="st\
ring"?C.message:String(r)}}var O=r=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(r)}),4081:((re,x,e)=>{e.d(x,{V:()=>_e,q:()=>q});
var s=e(8243),i=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,m=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
O=u=>i.test(u)||m.test(u),r=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],C=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,c=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],w=120,N=2,g=u=>u.split(`
`).flatMap((T,n)=>S(T.trimEnd(),n,N));function S(u,T,n){const o=r.reduce((j,d)=>j.replace(d,""),u),p=n>0?B(o):void 0;return p!==void 0?L(p,T,n-1):/\\n(?: |\\t|[A-Za-z_])/.
test(o)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(o)?V(o.replace(/"$/,"")).split(`
`).map(j=>({text:j.trimEnd(),level:ce(j),at:T})):[{text:o,level:ce(o),at:T}]}function B(u){const T=u.indexOf("{");if(T<0||T>w||!u.endsWith("}"))return;const n=(0,s.
qF)(u.slice(T));return(0,s.Gv)(n)?n:void 0}function L(u,T,n){const o=Q(u),p=(...G)=>G.map(Y=>(0,s.$6)(u,Y)).find(Y=>Y!==void 0&&Y!==""),j=(0,s.fK)(u,"error")??(0,s.
fK)(u,"err")??(0,s.fK)(u,"exception")??(0,s.fK)(u,"exc_info"),d=p("message","msg","event","log","text")??"",h=typeof j=="string"&&!j.includes(`
`)&&!d.includes(j)?j:void 0,E=[d,h].filter(G=>G!==void 0&&G!=="").join(": "),te=p("exc_info","exc_text","exception","stack","stack_trace","stacktrace","stackTra\
ce","traceback")??((0,s.Gv)(j)?(0,s.$6)(j,"stack_trace")??(0,s.$6)(j,"stack"):void 0),l=te===void 0?R(j):void 0,v=E.split(`
`).flatMap(G=>S(G.trimEnd(),T,n)).map(G=>({...G,level:G.level??o})),H=(te!==void 0&&te!==h?te:l??"").split(`
`).filter(G=>G!=="");return[...v,...H.map(G=>({text:G.trimEnd(),level:void 0,at:T}))]}function R(u){const T=(Array.isArray(u)?u:[u]).flatMap(n=>{if(typeof n=="s\
tring")return[n];const o=(0,s.$6)(n,"exc_type")??(0,s.$6)(n,"type")??(0,s.$6)(n,"name"),p=(0,s.$6)(n,"exc_value")??(0,s.$6)(n,"message")??(0,s.$6)(n,"value");return o===
void 0?[]:[`Traceback (most recent call last):
${o}${p?`: ${p}`:""}`]});return T.length===0?void 0:T.join(`
`)}function Q(u){const T=(0,s.tk)(u,"level");if(T!==void 0)return T>=60?"fatal":T>=50?"error":T>=40?"warning":"progress";const n=["level","levelname","severity",
"lvl","log.level"].map(o=>(0,s.$6)(u,o)).find(o=>o!==void 0)??(0,s.$6)(u,"log","level");return n===void 0?void 0:ce(n.toUpperCase())}var V=u=>u.replace(/\\(["'\\nrt])/g,
(T,n)=>({n:`
`,r:"",t:"	"})[n]??n);function ce(u){const T=u.slice(0,w),n=c.find(([,o])=>o.test(T))?.[0];return n==="progress"&&C.test(u)?void 0:n}var ae=/Traceback \(most recent call last\):\s*$/,
ge=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,ne=/^The above exception was the direct cause of the following exception:/,
y=/^During handling of the above exception, another exception occurred:/,fe=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Oe=1e3,be=2;function Pe(u){const T=new Set,n=[];for(const o of Ce(
u,T)){const p=n.at(-1);o.link!==void 0&&p?p.push(o):n.push([o])}return{failures:n.map(ee),used:T}}function Ce(u,T){const n=[],o=[];let p;for(const[j,d]of u.entries()){
const{text:h}=d;for(;o[0]&&j-o[0].traceback.index>Oe;)o.shift();if(ne.test(h)&&(p="direct"),y.test(h)&&(p="handling"),ae.test(h)){const l=h.replace(ae,"").replace(
/\+ (?:Exception Group )?$/,"").trim(),v=l===""?Re(u,j):void 0;v!==void 0&&T.add(v),T.add(j);const H=v===void 0?l:u[v]?.text??"",G=v===void 0?d.level:u[v]?.level;
o.push({traceback:{index:j,context:H,level:G,link:p},shape:Z(h.slice(0,h.length-h.trimStart().length+l.length))}),p=void 0;continue}const[E]=o;if(!E)continue;const te=he(
h,E.shape).replace(fe,l=>/[|+]/.test(l)?"":l);/^\s/.test(te)||!ge.test(te)||(o.shift(),n.push({...E.traceback,cause:se(te,u,j)}))}return n}function Re(u,T){for(let n=T-
1;n>=0&&n>=T-2;n-=1){const o=u[n]?.text.trim()??"";if(o!=="")return ne.test(o)||y.test(o)?void 0:n}}var Z=u=>u.replace(/\d/g,"0");function he(u,T){return T===""||
Z(u.slice(0,T.length))!==T?u:u.slice(T.length).replace(/^ /,"")}function se(u,T,n){if(!/:$|\bvalidation errors? for\b/.test(u))return u;const o=[];for(const{text:p,
level:j}of T.slice(n+1,n+1+be)){if(p.trim()===""||j!==void 0||ae.test(p))break;o.push(p.trim())}return[u,...o].join(" ")}function ee(u){const{cause:T,other:n}=me(
u),[o]=u;return{index:o?.index??0,cause:T,rank:We(o,T),...n===void 0?{}:{also:n}}}function me(u){let T=u.length-1;for(;T>0;){const[p,j]=[u[T-1]?.cause??"",u[T]?.
cause??""];if(u[T]?.link!=="direct"&&!Ue(p,j))break;T-=1}const n=u[T]?.cause??"",o=(T<u.length-1?u.at(-1):u[T-1])?.cause;return{cause:n,other:o===void 0||O(o)||
n.includes(o)?void 0:o}}var Te=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Se=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,Be=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;
function Ue(u,T){return O(u)?!1:O(T)?!0:Te.test(u)?!1:Se.test(u)?!Se.test(T):Be.test(T)&&!Be.test(u)}function We(u,T){const{context:n="",level:o}=u??{};return O(
T)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(n)?"aftermath":/^--- Logging error ---/.test(n)||o==="warning"?"han\
dled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.test(n)?"aside":
"fatal"}var M=1e3,K=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
ie=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,oe=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,ye=(u,T)=>{const n=K.exec(u[T]?.text??
"")?.[1];if(n===void 0)return;const o=[n];let p=!1,j=1;for(;j<M;j+=1){const h=u[T+j]?.text;if(h===void 0)break;const E=oe.exec(h)?.[1];if(E!==void 0)o.push(E.replace(
/ \{$/,""));else if(ie.test(h))p=!0;else{if(p&&!/^\s/.test(h))break;if(!p&&j>5)return}}const d=o.at(-1)??n;return p?{cause:d,length:j,...d===n||n.includes(d)?{}:
{also:n}}:void 0},we=(u,T)=>{const n=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(u[T]?.text??"");if(!n)return;const o=u.slice(T+1,T+M).findIndex(({text:p})=>p!==
""&&!/^(?:\s|goroutine |\[signal |created by |[\w./*()[\]{}·-]+\(.*\)$|exit status |main\.|runtime\.)/.test(p));return{cause:n[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,
""),length:o<0?M:o+1}},De=(u,T)=>{const n=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(u[T]?.text??"");return n?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.
exec(n[1])?.[1]??u[T+1]?.text??n[1]}`,length:2}},xe=(u,T)=>{const n=/^terminate called after throwing an instance of '(.*)'$/.exec(u[T]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.
exec(u[T]?.text??"");if(n?.[1]===void 0)return;const o=/^\s+what\(\):\s+(.*)$/.exec(u[T+1]?.text??"")?.[1];return{cause:o===void 0?n[1]:`${n[1]}: ${o}`,length:2}},
k=(u,T)=>{const n=/^Error (?:in .* )?: ?(.*)$/.exec(u[T]?.text??"");if(!(!n||!u.slice(T,T+20).some(({text:o})=>o.startsWith("Execution halted"))))return{cause:[
n[0],n[1]===""?u[T+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},a=(u,T)=>{const{text:n=""}=u[T]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(n)?{cause:n,length:1}:void 0},_=[ye,we,De,xe,k,a];function A(u){const T=[];for(let n=0;n<u.length;n+=1){const o=_.reduce((d,h)=>d??h(u,n),void 0);if(!o)continue;
const p=u[n]?.level??u.slice(Math.max(0,n-2),n).findLast(({text:d})=>d!=="")?.level,j=p==="warning"||p==="progress";T.push({index:n,cause:o.cause,rank:j?"handle\
d":"fatal",...o.also===void 0?{}:{also:o.also}}),n+=o.length-1}return T}var P=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
b=500,X=64*1024,de=["fatal","aside","handled","aftermath"];function _e(u){const T=g(u),{failures:n,used:o}=Pe(T),p=T.flatMap((l,v)=>l.level==="fatal"&&!o.has(v)&&
!Ne(l.text)?[{index:v,cause:l.text,rank:"fatal"}]:[]),j=[...n,...A(T),...p].toSorted((l,v)=>l.index-v.index),d=T.findLastIndex(({level:l})=>l==="progress"),h=j.
map((l,v)=>l.rank==="handled"&&v===j.length-1&&l.index>d?{...l,rank:"fatal"}:l),E=de.map(l=>Ae(h.filter(v=>v.rank===l),T)).find(l=>l!==void 0),te=E===void 0||E.
rank==="handled"||E.rank==="aftermath"?I(T,E===void 0):void 0;return te!==void 0?{text:Ie(T[te]?.text??""),line:T[te]?.at??0}:E&&{text:Ie(E.cause),...E.also===void 0?
{}:{also:Ie(E.also)},line:D(E,T)}}var Ie=u=>u.trim().slice(0,b),Ne=u=>/shutting down|shutdown/i.test(u);function Ae(u,T){return u.find(({index:n},o)=>{const p=u[o+
1];return p===void 0||!T.slice(n+1,p.index).some(({level:j})=>j==="progress")})}function I(u,T){const n=u.findLastIndex(({level:E})=>E==="progress"),o=({level:E,
text:te})=>E==="error"&&!Ne(te)&&!O(te)&&!/Traceback \(most recent call last\)/.test(te),p=u.findIndex((E,te)=>te>n&&o(E)),j=p>=0?p:u.findLastIndex(o);if(j>=0)return j;
if(!T)return;const d=u.findLastIndex(({text:E,level:te})=>te!=="progress"&&te!=="warning"&&P.test(E)&&!O(E)),h=d>=0?d:u.findLastIndex(({text:E})=>E.trim()!=="");
return h<0?void 0:h}function D({index:u,cause:T},n){return(n.slice(u).find(({text:p})=>p.includes(T))??n[u])?.at??0}function q(u){const T=u.slice(0,X),n=g(T),[o]=[
...Pe(n).failures,...A(n)].filter(({rank:d})=>d!=="aftermath");if(o===void 0)return T.trim();const p=T.split(`
`,1)[0]?.trim()??"";return`${o.index===0||p===""||/Traceback \(most recent/.test(p)||o.cause.includes(p)?"":`${p.slice(0,200)} `}${Ie(o.cause)}`}}),1450:((re,x,e)=>{
e.d(x,{$w:()=>ge,Bd:()=>X,Ee:()=>Be,KG:()=>de,VU:()=>Ae,Ve:()=>ae,eg:()=>ye,gV:()=>ne,s2:()=>Ie});var s=e(7899),i=e(4800),m=e(8893),O=e(2907),r=e(7436),C=e(8742),
c=e(8849),w=e(7076),N=e(8243),g=e(1651),S=e(3024),B=e.n(S),L=e(6760),R=e.n(L),Q=e(8161),V=e.n(Q),ce=new Map([["train",async()=>(await Promise.resolve().then(e.bind(
e,2413))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,9133))).trainStart],["train-finish",async()=>(await Promise.resolve().then(e.bind(
e,7396))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,6980))).trainStop],["register",async()=>(await Promise.resolve().then(e.bind(
e,9585))).register],["promote",async()=>(await Promise.all([e.e(97),e.e(286)]).then(e.bind(e,8348))).promote],["demote",async()=>(await Promise.all([e.e(97),e.e(
286)]).then(e.bind(e,7856))).demote],["render",async()=>(await Promise.all([e.e(687),e.e(97),e.e(810)]).then(e.bind(e,1248))).render],["deploy",async()=>(await Promise.
all([e.e(687),e.e(97),e.e(810)]).then(e.bind(e,2975))).deploy],["rollback",async()=>(await Promise.all([e.e(687),e.e(97),e.e(810)]).then(e.bind(e,9054))).rollback],
["undeploy",async()=>(await Promise.resolve().then(e.bind(e,1586))).undeploy],["pipeline",async()=>(await Promise.all([e.e(687),e.e(97),e.e(810)]).then(e.bind(e,
2463))).pipeline]]),ae=[...ce.keys()],ge=async I=>ce.get(I)?.();async function ne(){const I=[];for(const D of ce.values())I.push(await D());return I}var y="mlfl\
ow-steps.yaml",fe=256*1024;async function Oe(I,D,q){const u=await be(I),T=[D.name,...q.names],n=Object.entries(u).find(([E])=>E===D.name)?.[1],o=Object.fromEntries(
Object.entries(u).filter(([E])=>!T.includes(E))),p=n==null?{}:Pe(n,`${I}: ${D.name}`),j=Object.keys(o).filter(E=>!Object.hasOwn(D.inputs,E)),d=new Set([...Object.
keys(D.inputs),...j.length===0?[]:(await q.load()).flatMap(({inputs:E})=>Object.keys(E))]),h=[...j.filter(E=>!d.has(E)).map(E=>Ce(E,I,[...d,...T])),...Object.keys(
p).filter(E=>!Object.hasOwn(D.inputs,E)).map(E=>Ce(E,`${I}: ${D.name}`,Object.keys(D.inputs)))];if(h.length>0)throw new g.zg("E_CONFIG_FILE",h.join(`
`));return new Map([...Re(o,I,D),...Re(p,`${I}: ${D.name}`,D)])}async function be(I){if(!(0,S.existsSync)(I))return{};const D=(n,o)=>new g.zg("E_CONFIG_FILE",`${I}\
 ${n}: ${o instanceof Error?o.message:String(o)}`,{cause:o});let q;try{q=(0,w.t)(I,fe)}catch(n){throw D("cannot be read",n)}const{parse:u}=await Promise.all([e.
e(687),e.e(97),e.e(810)]).then(e.bind(e,3438));let T;try{T=u(q,{maxAliasCount:10})}catch(n){throw D("is not valid YAML",n)}return T==null?{}:Pe(T,I)}function Pe(I,D){
if((0,N.Gv)(I))return I;throw new g.zg("E_CONFIG_FILE",`${D} must be a mapping of input names to values.`)}function Ce(I,D,q){const u=(0,c.qb)(I,q);return`${D} \
has an unknown input ${I}${u===void 0?"":`; did you mean ${u}?`}`}var Re=(I,D,q)=>Object.entries(I).flatMap(([u,T])=>{const n=Object.hasOwn(q.inputs,u)?q.inputs[u]:
void 0;if(n===void 0||T===null)return[];if(n.secret)throw new g.zg("E_CONFIG_FILE",`${D} holds the secret ${u}. Give it as ${(0,c.Qn)(u)} instead.`);const o=Array.
isArray(T)?T:[T];if(o.every(p=>["string","number","boolean"].includes(typeof p)))return[[u,o.map(String).join(`
`)]];throw new g.zg("E_CONFIG_FILE",`${D}: ${u} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, o\
ne a line.`)});function Z(I,D,q,u,T){return[q.texts.get(I),u[(0,c.Qn)(I)],...(D.variables??[]).map(o=>u[o]),(0,c.L4)(I,u),T.get(I),D.default].find(o=>o!==void 0&&
o.trim()!=="")}function he(I,D,q){return Object.entries(I).flatMap(([u,T])=>[...se(T,q),...T.secret?ee(u,T,D,q):[]])}function se({kind:I},D){try{return I.secretsIn?.(
(0,c.WG)(D))??[]}catch{return[]}}function ee(I,D,q,u){try{const T=Z(I,D,q,u,new Map);return T===void 0?[]:[T,...D.kind.secretParts?.(T)??[]]}catch{return[]}}function me(I,D){
if(D.kind.isCommand)return"the command, after --";const q=D.variables?.[0]??(0,c.Qn)(I);return D.secret?q:`${(0,c.iP)(I)} (or ${q})`}function Te(I,D,q,u,T=[]){const n=D.
problems.map(h=>({code:"E_INPUT",message:h})),o=new Set,p={};for(const[h,E]of Object.entries(I)){if(E.kind.isCommand&&D.program){p[h]=D.program;continue}const te=Z(
h,E,D,q,u);if(te===void 0){if(!E.required)continue;n.push({code:"E_INPUT",message:`missing: ${me(h,E)}. ${E.description}`}),o.add(h);continue}try{p[h]=E.kind.parse(
te.trim(),E.kind.secretsIn?(0,c.WG)(q):q)}catch(l){n.push(Se(l,h)),o.add(h)}}for(const{of:h,check:E}of T)if(!h.some(te=>o.has(te)))try{E(p)}catch(te){n.push(Se(
te))}const[j]=n;if(j===void 0)return p;if(n.length===1)throw new g.zg(j.code,j.message);const d=n.map(({message:h})=>`  - ${h.replaceAll(`
`,`
    `)}`).join(`
`);throw new g.zg("E_INPUT",`${n.length} inputs are wrong:
${d}`)}function Se(I,D){if(I instanceof c.S7)return{code:"E_INPUT",message:D===void 0?I.message:`${D}: ${I.message}`};if(I instanceof g.zg)return{code:I.code,message:I.
message};throw I}function Be(I,D){const q=(0,c.qb)(I,D);return`unknown input ${(0,c.iP)(I)}${q?`; did you mean ${(0,c.iP)(q)}?`:""}`}async function Ue(I,D,q){const u=Object.
keys(I.inputs),T=(0,c.Qn)(""),n=Object.keys(D).filter(p=>p.startsWith(T)&&D[p]).map(p=>p.slice(T.length).toLowerCase().replaceAll("_","-")).filter(p=>!u.includes(
p)).flatMap(p=>{const j=(0,c.qb)(p,u);return j===void 0?[]:[{name:p,near:j}]});if(n.length===0)return[];const o=new Set((await q.load()).flatMap(({inputs:p})=>Object.
keys(p)));return n.filter(({name:p})=>!o.has(p)).map(({name:p,near:j})=>`${(0,c.Qn)(p)} is no input; did you mean ${(0,c.Qn)(j)}?`)}var We=64*1024;function M(I,D){
const{"tracking-username":q,"tracking-password":u,"tracking-token":T}=I,n=D.HOME??D.USERPROFILE;if(T||q&&u||!n)return{inputs:I};const o=(0,L.join)(n,".mlflow","\
credentials");if(!(0,S.existsSync)(o))return{inputs:I};const p=ie(K(o),"mlflow"),j={"tracking-username":q||p.get("mlflow_tracking_username"),"tracking-password":u||
p.get("mlflow_tracking_password")};return j["tracking-username"]&&j["tracking-password"]?{inputs:{...I,...j},path:o}:{inputs:I}}function K(I){try{return(0,w.t)(
I,We)}catch(D){throw new g.zg("E_INPUT",`${I}, which holds the login of MLflow's clients, cannot be read: ${D instanceof Error?D.message:String(D)}. Give tracki\
ng-username and tracking-password, or tracking-token.`,{cause:D})}}function ie(I,D){const q=new Map;let u="";for(const T of I.split(/\r?\n/).map(n=>n.trim())){if(T===
""||/^[#;]/.test(T))continue;const n=/^\[([^\]]+)\]/.exec(T)?.[1];if(n!==void 0)u=n;else if(u===D){const[,o="",p=""]=/^([^=:]+)[=:](.*)$/.exec(T)??[];q.set(o.trim().
toLowerCase(),p.trim().replaceAll("%%","%"))}}return q}function oe(I){const[D="",...q]=I.split(`
`);return q.reduce((u,T)=>`${u}${u.endsWith(":")?" ":"; "}${T.trim().replace(/^- /,"")}`,D)}async function ye(I,D){const q=new i.k,u=new Map,T=[],n=new Map,o=te=>{
D.mask(te),q.add(te)},p=D.readInputs(I);for(const te of he(I.inputs,p,D.env))o(te);let j,d;try{j=await De(I,D,p,q,o,u,T,n)}catch(te){d=we(te,D.signal),j={outcome:d.
outcome,code:d.code,reason:q.redact(d.message)}}const h=d?.exit??("code"in j?g.nU[j.code].exit:0);u.set("outcome",j.outcome),u.set("reason",oe(q.redact(j.reason))),
u.set("error-code","code"in j?j.code:"");const E={step:I,result:{...j,reason:q.redact(j.reason)},exitCode:h,...d?{error:d}:{},outputs:new Map([...u].map(([te,l])=>[
te,q.redact(l)])),summary:b(T,q),comments:[...n.values()].map(te=>({...te,blocks:b(te.blocks,q)}))};try{return await D.finish(E),h}catch(te){return D.log.warn(q.
redact(`${I.name} has ended, but its outputs could not be written: ${te instanceof Error?te.message:String(te)}`)),h===0?g.nU.E_UNEXPECTED.exit:h}}function we(I,D){
const q=I instanceof g.zg&&I.code==="E_CANCELLED";return(0,g.uQ)(D.aborted&&!q?D.reason:I)}async function De(I,D,q,u,T,n,o,p){const j=P(D.log,u),d={names:ae,load:ne};
for(const z of await Ue(I,D.env,d))j.warn(z);const h=await Oe(y,I,d),E=(z,...le)=>{const{"github-token":W}=Te(m.X,{...q,problems:[]},D.env,h);p.set(JSON.stringify(
z),{key:z,blocks:le,token:W})},te=a(I,q,D,h);te!==void 0&&E(te.key,{kind:"heading",text:te.heading});const l=Te(I.inputs,q,D.env,h,I.checks),v=new AbortController,
H=(0,s.bW)(I,l);let G="";const Y=new s.B2(H.totalMs,()=>(0,s.$E)(I,H,G)),ue={...j,progress:z=>{G=z,j.progress(z)}},Ee=AbortSignal.any([D.signal,Y.signal]),Ke=AbortSignal.
any([Ee,v.signal]);let Me,ke;const pe={inputs:l,log:ue,signal:Ee,stopped:D.signal,waitMs:z=>Y.waitMs(z),pipeline:D.pipeline,runProgram:D.runProgram,announceDeployment:D.
announceDeployment,mlflow:()=>Me??=_(Te(r.hI,q,D.env,h),D,Ke,ue,T),cluster:()=>ke??=A(Te(r.g$,q,D.env,h),D,Ke,ue,T),output:(z,le)=>n.set(z,le),summarize:(...z)=>o.
push(...z),comment:E},U=(0,O.v)(Math.min(H.totalMs+H.cleanupMs,xe),v.signal).then(()=>Promise.reject(new g.zg("E_TIMEOUT",(0,s.$E)(I,H,G))));U.catch(()=>{});try{
return await(Number.isFinite(H.totalMs)?Promise.race([I.run(pe),U]):I.run(pe))}finally{v.abort(new g.zg("E_CANCELLED","The step has ended.")),Y.stop();const z=[
Me,ke].map(async le=>le?.then(W=>W.close(),()=>{}));await Promise.race([Promise.all(z),new Promise(le=>setTimeout(le,k).unref())])}}var xe=2**31-1,k=1e3;function a({
inputs:I,comments:D},q,{env:u},T){if(D===void 0)return;const n=Object.fromEntries(Object.entries(I).filter(([o])=>o==="comment"||D.of.includes(o)));try{const o=Te(
n,{...q,problems:[]},u,T);return o.comment===!0?D.about(o):void 0}catch(o){if(!(o instanceof g.zg))throw o;return}}async function _(I,D,q,u,T){const{connectMlflow:n}=await Promise.
resolve().then(e.bind(e,5958)),{inputs:o,path:p}=M(I,D.env);p!==void 0&&(T(o["tracking-password"]??""),u.progress(`The login for MLflow is that of ${p}.`));const j=(0,C.
ow)(o);return j!==void 0&&T(j),n(o,D.env,q,u)}async function A(I,D,q,u,T){const{connectCluster:n}=await Promise.all([e.e(687),e.e(55)]).then(e.bind(e,3162));return n(
I,D.env,q,u,T)}var P=(I,{redact:D})=>({progress:q=>I.progress(D(q)),warn:q=>I.warn(D(q)),foreign:(q,u)=>I.foreign(D(q),D(u))});function b(I,{redact:D}){return I.
map(q=>{switch(q.kind){case"table":return{...q,header:q.header.map(D),rows:q.rows.map(u=>u.map(D))};case"log":return{...q,title:D(q.title),text:D(q.text)};case"\
heading":case"paragraph":return{...q,text:D(q.text)}}})}function X(I=[process.stdout,process.stderr]){for(const D of I)D.on("error",()=>{})}var de=(I,D)=>new Promise(
(q,u)=>{I.write(D,T=>{T&&T.code!=="EPIPE"?u(T):q()})}),_e=5e3,Ie=(I,D,q)=>async(u,T,n)=>{const{spawn:o}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise(
(p,j)=>{const d=o(u,T,{stdio:q,detached:!0,env:{...D,...n.env,...Ne(D,n.jsonEnv)},...n.cwd===void 0?{}:{cwd:n.cwd}}),h=v=>{if(d.pid!==void 0)try{process.kill(-d.
pid,v)}catch{}};let E;const te=()=>{h("SIGTERM"),E=setTimeout(()=>h("SIGKILL"),_e)},l=()=>{I.removeEventListener("abort",te),clearTimeout(E)};d.once("error",v=>{
l();const H=v.code==="ENOENT"?"there is no such program or working directory":v.message;j(new g.zg("E_INPUT",`Cannot run ${u}: ${H}.`,{cause:v}))}),d.once("clos\
e",(v,H)=>{l(),I.aborted&&h("SIGKILL"),p(v??128+(H===null?0:Q.constants.signals[H]))}),I.aborted?te():I.addEventListener("abort",te,{once:!0})})};function Ne(I,D={}){
return Object.fromEntries(Object.entries(D).map(([q,u])=>{const T=(0,N.qF)(I[q]??"");return[q,JSON.stringify({...(0,N.Gv)(T)?T:{},...u})]}))}function Ae(){const I=new AbortController,
D=(q,u)=>{process.on(q,()=>{I.signal.aborted&&process.exit(u),I.abort(new g.zg("E_CANCELLED",`Cancelled by ${q}.`,{exit:u}))})};return D("SIGINT",130),D("SIGTER\
M",143),D("SIGHUP",129),I.signal}}),6348:((re,x,e)=>{e.d(x,{H:()=>O});var s=e(7598),i=e.n(s),m=63;function O(r){const C=r.replace(/[^A-Za-z0-9._-]+/g,"-").replace(
/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(C!==""&&C.length<=m)return C;const c=(0,s.createHash)("sha256").update(r).digest("hex").slice(0,8);return C===""?c:`${C.
slice(0,m-c.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${c}`}}),1651:((re,x,e)=>{e.d(x,{AO:()=>C,nU:()=>O,uQ:()=>c,zg:()=>r});var s=w=>({outcome:"invalid",exit:2,meaning:w}),
i=w=>({outcome:"failed",exit:4,meaning:w}),m=w=>({outcome:"unreachable",exit:6,meaning:w}),O={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this \
project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training command ended with a non-zero exit code."},E_TRAINED_ELSEWHERE:{outcome:"\
failed",exit:1,meaning:"The training command ended well, but its run is empty and another one holds what it logged."},E_CANCELLED:{outcome:"cancelled",exit:130,
meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:s(
"Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:s("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:s("The tracking URI is not the http(s) address\
 of an MLflow server."),E_MLFLOW_UNAUTHORIZED:s("MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:s("MLflow answered 403: these credentials ma\
y not do this."),E_MLFLOW_HOST_REFUSED:s("MLflow refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:s("MLflow's certificate is not trusted, or it ref\
used the client's."),E_NOT_MLFLOW:s("What answers at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:s("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{
outcome:"error",exit:1,meaning:"MLflow answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:m("MLflow cannot be reached, or keeps answering wi\
th server errors."),E_MODEL_NOT_FOUND:s("No registered model has this name."),E_VERSION_NOT_FOUND:s("The registered model has no such version."),E_RUN_NOT_FOUND:s(
"No run has this id."),E_RUN_DELETED:s("The run is deleted."),E_EXPERIMENT_NOT_FOUND:s("No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:s("MLfl\
ow has no such stage."),E_ALIAS_NOT_FOUND:s("No version of the model has this alias."),E_STAGE_EMPTY:s("No version of the model is in this stage."),E_RUN_WITHOUT_MODEL:s(
"The run has logged no model at this artifact path."),E_BEST_NOT_FOUND:s("No child of the run has ended well with a value of the metric that is to choose the be\
st."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed."},E_ARTIFACT_STORE:s("The MLflow server cannot read or\
 write its artifact store: it lacks credentials, a package or the place."),E_ARTIFACT_TOO_LARGE:s("An artifact is larger than what the step reads."),E_GATES_MISSING:s(
"No gate was given, and --no-gates was not said."),E_GATE_SYNTAX:s("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: t\
he version was not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:s(
"No version of the model has the record of this promotion."),E_PROMOTION_UNDONE:s("The promotion was undone, or its version taken out of the target since: promo\
te it again."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,
meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:s("The model has no deploy.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:s(
"deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:s("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:s("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:s(
"deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:s("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:s("deploy.\
yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:s("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:s("N\
o model server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:s("The model server of the manifest cannot load the model."),E_NAME_TAKEN:s(
"The name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:s("No manifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:s(
"There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:s("The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:s("The kubeconfig has no such con\
text, or none is current."),E_CLUSTER_UNAUTHORIZED:s("The cluster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:s("The cluster answ\
ered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:m("The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"\
error",exit:1,meaning:"The cluster answered something that its API does not allow."},E_CRD_MISSING:s("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:s(
"The namespace does not exist."),E_APPLY_REFUSED:i("The cluster refused the manifest."),E_APPLY_CONFLICT:i("Another field manager owns a field of the manifest."),
E_ROLLOUT_FAILED:i("The new version cannot become ready."),E_DELETED_WHILE_WAITING:i("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:s(
"Verification is required, and the model has neither an input example to send nor a signature to make a request from."),E_VERIFY_FAILED:i("The served model gave\
 no well-formed prediction."),E_NOT_VERIFIED:m("The deployment is ready, and nothing could ask its model for the prediction that `verify` demands."),E_DEPLOY_HELD:{
outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way."}},r=class extends Error{name="StepError";code;outcome;exit;constructor(w,N,g={}){super(
N,g.cause===void 0?void 0:{cause:g.cause});const S=O[w];this.code=w,this.outcome=g.outcome??S.outcome,this.exit=g.exit??S.exit}};async function C(w,N){try{return await N}catch(g){
if(g instanceof r&&g.code===w)return;throw g}}function c(w){if(w instanceof r)return w;const N=w instanceof Error?w.message:String(w);return new r("E_UNEXPECTED",
N,{cause:w})}}),8742:((re,x,e)=>{e.d(x,{Qr:()=>w,Xb:()=>m,_0:()=>N,ow:()=>c,zq:()=>O});var s=e(7985),i=e(1651),m=g=>r(g,"tracking"),O=g=>r(g,"registry");function r(g,S){
const B=Q=>{throw new i.zg("E_TRACKING_URI",`The ${S} URI ${Q}`)},L=g.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(L)&&B("names Databricks, whose hosted MLflow\
 is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(L)&&B("is a database, which only an MLflow serve\
r may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(L)||/^[\w-]+$/.test(L))&&B(`\
is a folder (${C(L)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(L)){const Q=/^[\w.-]+(:\d+)?(\/|$)/.
test(L);B(`must begin with http:// or https://.${Q?` Did you mean http://${L}?`:` It is ${C(L)}.`}`)}const R=URL.canParse(L)?new URL(L):B(`cannot be read: ${C(L)}\
.`);return(R.username!==""||R.password!=="")&&B("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (\
MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(R.hash!==""||R.search!=="")&&B(`is a page of MLflow's user interface. Give the server's address only: ${R.
origin}${R.pathname.replace(/\/+$/,"")}`),R.pathname=R.pathname.replace(/\/+$/,""),R}var C=g=>g.replace(/\/\/[^/@]*@/,"//***@");function c(g){const{"tracking-us\
ername":S,"tracking-password":B}=g;return S&&B?Buffer.from(`${S}:${B}`).toString("base64"):void 0}function w(g,S){const B=c(g),L=g["tracking-token"],R=S.MLFLOW_WORKSPACE?.
trim(),Q=(0,s.S)(R??"");if(Q!==void 0)throw new i.zg("E_INPUT",`MLFLOW_WORKSPACE: ${Q}.`);const V=B!==void 0?`Basic ${B}`:L?`Bearer ${L}`:void 0;return{accept:"\
application/json","user-agent":"mlflow-steps",...V?{authorization:V}:{},...R?{"x-mlflow-workspace":R}:{}}}function N(g,S){const B=g[S]??"";return/^\d{1,6}$/.test(
B)?Number(B):void 0}}),3748:((re,x,e)=>{e.d(x,{JN:()=>Q,_N:()=>V,k0:()=>c,kv:()=>C,rK:()=>R,rf:()=>r,xe:()=>S});var s=e(3842),i=e(7522),m="mlflow-steps.trained-\
for",O="mlflow.parentRunId",r="MLFLOW_RUN_CONTEXT",C=ae=>({[m]:ae}),c=5e3,w=100,N=50,g=5,S=({runs:ae},ge)=>ae.findTagged([ge.experimentId],O,ge.id,c);async function B({
runs:ae},ge){const ne=(await ae.listExperiments()).filter(fe=>fe!==ge.experimentId).slice(0,999);return(await ae.findTagged([ge.experimentId,...ne],m,ge.id,w)).
filter(({id:fe})=>fe!==ge.id)}var L=({tags:ae})=>ae.has(m)||[...ae.keys()].some(ge=>ge==="mlflow-steps.pipeline"||ge==="mlflow-steps.start");async function R(ae,ge){
const ne=await B(ae,ge),y=ne.filter(({tags:Pe})=>Pe.get(O)===ge.id),fe=ne.filter(({tags:Pe})=>Pe.get(O)!==ge.id);if(ne.length>0)return{children:y,others:fe,nearby:[]};
const be=(await ae.runs.findNewest(ge.experimentId,N)).filter(Pe=>Pe.id!==ge.id&&Pe.startTimeMs>=ge.startTimeMs);return{children:be.filter(({tags:Pe})=>Pe.get(O)===
ge.id),others:[],nearby:be.filter(Pe=>!L(Pe)&&!Pe.tags.has(O))}}var Q=ae=>ae.metrics.size>0||(0,s.s0)(ae);function V(ae,ge){const ne=ge.slice(0,g).map(fe=>`${(0,i.
xS)(fe.id,64)}${fe.name===""?"":` ("${(0,i.xS)(fe.name,60)}")`} with ${ce(fe)}: ${ae.runUrl(fe)}`),y=ge.length-ne.length;return`${ne.join("; ")}${y>0?`; and ${y}\
 more`:""}`}function ce(ae){const ge=[...ae.metrics.keys()].slice(0,g).map(ne=>(0,i.xS)(ne,60));return[...ge.length>0?[`metrics ${ge.join(", ")}`]:[],...(0,s.s0)(
ae)?["a model"]:[]].join(" and ")||"nothing"}}),7899:((re,x,e)=>{e.d(x,{$E:()=>N,B2:()=>r,bW:()=>w});var s=e(1651),i=2**31-1,m=.1,O=5e3,r=class{controller=new AbortController;endMs;timer;constructor(g,S){
this.endMs=performance.now()+g,!(g>i)&&(this.timer=setTimeout(()=>this.controller.abort(new s.zg("E_TIMEOUT",S())),g),this.timer.unref())}get signal(){return this.
controller.signal}waitMs(g){const S=Math.max(0,this.endMs-performance.now());return Math.min(g,S-Math.min(O,S*m))}stop(){clearTimeout(this.timer)}},C=15*6e4,c=6e4;
function w({inputs:g,cleanupMs:S},B){if(Object.values(g).some(({kind:V})=>V.isCommand))return{totalMs:1/0,cleanupMs:1/0};const{timeout:L}=B,{"lock-timeout":R}=B,
Q=typeof L=="number"?L:C+(typeof R=="number"?R:0);return{totalMs:Q,cleanupMs:S?.(Q)??c}}function N({name:g,inputs:S},{totalMs:B},L){const R=L===""?"":` What it \
said last: ${L}`;return`${g} did not end within ${Math.round(B/1e3)} s${"timeout"in S?" (--timeout)":""}, so it was stopped.${R}`}}),8243:((re,x,e)=>{e.d(x,{$6:()=>m,
Gv:()=>s,fK:()=>i,i1:()=>C,qF:()=>c,tk:()=>O,yR:()=>r});var s=w=>typeof w=="object"&&w!==null&&!Array.isArray(w);function i(w,...N){let g=w;for(const S of N){if(!s(
g)||!Object.hasOwn(g,S))return;g=g[S]}return g}function m(w,...N){const g=i(w,...N);return typeof g=="string"?g:void 0}function O(w,...N){const g=i(w,...N);return typeof g==
"number"&&Number.isFinite(g)?g:void 0}function r(w,...N){const g=i(w,...N);return Array.isArray(g)?g.filter(s):[]}function C(w,...N){const g=i(w,...N);return Array.
isArray(g)?g.filter(S=>typeof S=="string"):[]}function c(w){try{return JSON.parse(w)}catch{return}}}),7436:((re,x,e)=>{e.d(x,{F2:()=>B,QF:()=>g,bU:()=>S,g$:()=>c,
hI:()=>C,jd:()=>N,wO:()=>w});var s=e(8742),i=e(8849),m=e(3024),O=e.n(m);function r(L){if(!(0,m.existsSync)(L))throw new i.S7(`there is no file "${L.slice(0,200)}\
"`)}var C={"tracking-uri":{kind:(0,i.KD)(i.Qq,s.Xb),required:!0,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"regi\
stry-uri":{kind:(0,i.KD)(i.Qq,s.zq),description:"The http(s) address of the MLflow server with the registered models, if it is another one. The credentials are \
the same.",variables:["MLFLOW_REGISTRY_URI"]},"tracking-username":{kind:i.Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERN\
AME"]},"tracking-password":{kind:i.Qq,secret:!0,description:"Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:i.
TK,secret:!0,description:"Bearer token; user name and password win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:i.Jt,default:"fa\
lse",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:i.Qq,description:"PE\
M file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:i.Qq,description:"\
PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},c={kubeconfig:{kind:i.Qq,description:"\
The kubeconfig file; without one, the service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:i.Qq,description:"The kubeconfig's \
context; its current one unless given."},namespace:{kind:(0,i.KD)(i.Qq,i.oO),description:"The namespace; the context's own unless given."}},w={model:{kind:i.Qq,
required:!0,description:"The registered model."},version:{kind:(0,i.nd)(1),description:"The model version. Not needed with `at`; given both, this version must b\
e the one that `at` names."},at:{kind:(0,i.KD)(i.Qq,i.hu),description:"The stage or @alias whose version is meant, such as @champion or Production."}},N=(0,i.RU)(
w,["version","at"],i.E_),g={adopt:{kind:i.Jt,default:"false",description:"Takes over, without an outage, a SeldonDeployment of this name that something else mad\
e (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says which fields are left over, and what else claims to manage\
 it."},"adopt-from":{kind:i.Qq,description:"The registered model whose deployment by this project is taken over; refused otherwise. Name the same model to take \
it over from another stage or alias."}},S={kind:i.TK,secret:!0,description:"The token to tell GitHub with, such as `github.token`: a comment needs the permissio\
n `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},B={name:{kind:(0,i.KD)(i.Qq,i.D6),description:"The name of the SeldonD\
eployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,i.KD)(i.Fy,i.N_),description:"Rules `from=to`, one a line, that map a place in \
storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,i.Yq)("seldon","v2","kfserving","tensorflow"),description:"\
The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,i.Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER \
hands inputs to the model."},replicas:{kind:(0,i.nd)(1,1e4),description:"The replicas of each predictor."},image:{kind:i.tO,description:"The image of the contai\
ner that serves this version."},"image-tag":{kind:i.Qq,description:"A tag of the registered model that names that image, such as deployment-image; where it is s\
et, it wins over `image`."},"graph-node":{kind:i.Mn,description:"The graph node that serves this version, as its name or predictor/name, where deploy.yaml does \
not tell; one a line."},set:{kind:i.IA,description:"Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. \
A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:i.iJ,description:"The Secret with which model servers fetch models\
. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. V\
alues are never shown."},"deploy-yaml":{kind:(0,i.KD)(i.Qq,r),description:"A file to use instead of the deploy.yaml that was logged with the version, such as on\
e of the repository."},"default-template":{kind:i.Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:i.
H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal n\
ames the entry to give."}}}),3408:((re,x,e)=>{e.d(x,{$m:()=>ge,Ef:()=>Se,Hl:()=>Ue,PQ:()=>me,So:()=>C,aI:()=>se,bS:()=>y,g4:()=>ce,hf:()=>ae,i9:()=>Te,jC:()=>Oe,
kl:()=>fe,ld:()=>be,oT:()=>N,os:()=>he,pG:()=>Be,sc:()=>Z,tB:()=>w,tf:()=>ee,ty:()=>S,x2:()=>Re,xb:()=>ne,yv:()=>g,yx:()=>We});var s=e(9951),i=e(8849),m=e(8243),
O=e(7598),r=e.n(O),C=a=>(0,O.createHash)("sha256").update(JSON.stringify(c(a))).digest("hex").slice(0,16);function c(a){return Array.isArray(a)?a.map(c):typeof a!=
"object"||a===null?a:Object.entries(a).filter(([,_])=>_!==void 0).sort(([_],[A])=>_<A?-1:1).map(([_,A])=>[_,c(A)])}var w=(a,_,A)=>C([S(a,_),A]),N=(a,_)=>`${a}.${_}`,
g=a=>a.split(".",1)[0]??"";function S(a,_){const{predictors:A,replicas:P,annotations:b,...X}=a,{traffic:de,replicas:_e,annotations:Ie,...Ne}=_,Ae={...B(b),...B(
Ie)};return{spec:{...X,annotations:B(b)},predictor:{...Ae["seldon.io/no-engine"]==="true"?L(Ne):Ne,annotations:B(Ie)},ports:R(a,_)}}function B(a){const{[s.yl]:_,
...A}=(0,m.Gv)(a)?a:{};return A}function L({progressDeadlineSeconds:a,..._}){const A=(0,m.yR)(_,"componentSpecs").map(({replicas:P,hpaSpec:b,kedaSpec:X,pdbSpec:de,
..._e})=>_e);return{..._,...A.length>0?{componentSpecs:A}:{}}}function R(a,_){const A=[...new Set((0,m.yR)(a,"predictors").flatMap(Q))];return Object.fromEntries(
Q(_).map(P=>[P,A.indexOf(P)]))}var Q=a=>[...(0,m.yR)(a,"componentSpecs").flatMap(_=>(0,m.yR)(_,"spec","containers")).flatMap(_=>(0,m.$6)(_,"name")??[]),...V((0,m.
fK)(a,"graph"))],V=a=>[...(0,i.u9)({name:"",implementation:(0,m.$6)(a,"implementation")??""})?[(0,m.$6)(a,"name")??""]:[],...(0,m.yR)(a,"children").flatMap(V)],
ce=a=>new Map((0,m.yR)(a,"spec","predictors").map(_=>[(0,m.$6)(_,"name")??"",_])),ae=a=>(0,m.$6)(a,"annotations",s.yl),ge=a=>(0,m.$6)(a,"spec","annotations",s.yl),
ne=a=>(0,m.$6)(a,"metadata","annotations",s.Ln)??ge(a);function y(a,_,A){const P=new Map(_.map(de=>[de.name,de])),b=a.spec.predictors.map(de=>{const _e=P.get(de.
name);if(_e===void 0)return de;const{marker:Ie,deadline:Ne}=_e;return{...de,annotations:{...de.annotations,[s.yl]:Ie},...Ne===void 0?{}:{progressDeadlineSeconds:Ne}}}),
X=A===void 0?{}:{annotations:{...a.spec.annotations,[s.yl]:A}};return{...a,spec:{...a.spec,...X,predictors:b}}}var fe={group:"machinelearning.seldon.io",version:"\
v1",plural:"seldondeployments",kind:"SeldonDeployment"},Oe="seldon-deployment-id",be=8e3,Pe=63,Ce=a=>a.length<=Pe?a:`seldon-${(0,O.createHash)("md5").update(a).
digest("hex")}`,Re=Ce,Z=(a,_)=>_.annotations?.["seldon.io/svc-name"]??Ce(`${a}-${_.name}`),he=({spec:{protocol:a}})=>a==="v2"||a==="kfserving",se=a=>he(a)?"v2":
a.spec.predictors.some(({graph:_})=>(0,i.ig)(_,[]).some(({node:A})=>A.implementation==="MLFLOW_SERVER"))?"v1-mlflow":"v1",ee=(a,_)=>he(a)?`/v2/models/${encodeURIComponent(
_.graph.name)}/infer`:"/api/v1.0/predictions",me=(a,_,A)=>`/seldon/${encodeURIComponent(_)}/${encodeURIComponent(a.metadata.name)}${ee(a,A)}`,Te=({spec:a})=>a.predictors.
filter(({shadow:_})=>_!==!0);function Se(a,_,A,P,b=(0,m.tk)(a.spec,"replicas")){return{owner:A,uid:P,marker:_,markerAnnotation:s.yl,workloads:a.spec.predictors.
flatMap(X=>De(a,X,_,b)),services:a.spec.predictors.flatMap(X=>M(a,X)),routes:K(a),labelSelector:Oe,readMarker:X=>Ue(X,a)?ne(X):void 0,readPodMarker:We,readStatus:oe}}
var Be=(a,_,A,P)=>Se(a,_,A,(0,m.$6)(P,"metadata","uid")??"",(0,m.tk)(P,"spec","replicas"));function Ue(a,{spec:_}){const A=ce(a);return _.predictors.every(P=>ae(
A.get(P.name))===ae(P))}function We(a){const _=(0,m.$6)(a,"spec","template","metadata","annotations",s.yl);if(_!==void 0)return _;const A=(0,m.yR)(a,"spec","tem\
plate","spec","containers").flatMap(P=>(0,m.yR)(P,"env")).find(P=>(0,m.$6)(P,"name")==="ENGINE_PREDICTOR");return(0,m.$6)((0,m.qF)(Buffer.from((0,m.$6)(A,"value")??
"","base64").toString("utf8")),"annotations",s.yl)}var M=(a,_)=>[{name:Z(a.metadata.name,_),isRequired:(0,m.$6)(a.spec,"serverType")!=="kafka"},...(ie(a,_)?xe(_.
graph):[]).map(A=>({name:Ce(`${a.metadata.name}-${_.name}-${A}`),isRequired:!1}))];function K(a){const{predictors:_}=a.spec;if(_.length<2)return[];const A=Te(a);
return _.map(P=>{const{name:b,traffic:X=0,shadow:de=!1}=P,_e=de&&X===0||!de&&A.length===1?void 0:X;return{title:`predictor ${b}`,service:Z(a.metadata.name,P),weight:_e,
isShadow:de,takesRest:!de&&P===A[0]}})}var ie=({spec:a},{annotations:_})=>[a.annotations,_].some(A=>A?.["seldon.io/engine-separate-pod"]==="true");function oe(a){
const _=(0,m.$6)(a,"status","state"),A=(0,m.$6)(a,"status","description")??"";return _==="Available"?{state:"ready"}:{state:_==="Failed"?"failed":"working",description:A}}
var ye=({modelUri:a,children:_})=>[...a?[a]:[],...(_??[]).flatMap(ye)],we=a=>a.replace(/^pvc:\/\//,"/mnt/pvc/");function De(a,_,A,P){const X=`${a.metadata.name}\
-${_.name}`,de=`predictor ${_.name}`,_e={marker:ae(_)??A,modelPlaces:ye(_.graph).map(we)},Ie=_.componentSpecs?.length?_.componentSpecs:[{}],Ne=Ie.map((I,D)=>{const q=(0,m.
yR)(I,"spec","containers").map(n=>(0,m.$6)(n,"name")??""),T=[(0,m.$6)(I,"metadata","name"),q.join("-"),xe(_.graph).join("-")].filter(n=>n!==void 0);return{title:Ie.
length>1?`${de}, component ${D}`:de,names:T.map(n=>Ce(`${X}-${D}-${n}`)),prefixes:[`${X}-${D}-`],..._e,isMarked:!0,replicas:k(_,I,P)}}),Ae=(I,D,q)=>({title:`${de}\
, ${I}`,names:[Ce(D)],prefixes:[],..._e,isMarked:!1,replicas:q});return[...Ne,...ie(a,_)?[Ae("orchestrator",`${X}-svc-orch`,(0,m.tk)(_,"svcOrchSpec","replicas")??
_.replicas??P??1)]:[],...(0,m.$6)(_,"explainer","type")?[Ae("explainer",`${X}-explainer`)]:[]]}var xe=({name:a,children:_})=>[a,...(_??[]).flatMap(xe)];function k(a,_,A){
if(!((0,m.Gv)((0,m.fK)(_,"hpaSpec"))||(0,m.Gv)((0,m.fK)(_,"kedaSpec"))))return(0,m.tk)(_,"replicas")??a.replicas??A??1}}),5373:((re,x,e)=>{e.d(x,{D4:()=>m,Hh:()=>Q,
Je:()=>O,Tq:()=>L,_R:()=>N,j0:()=>R,jf:()=>g,oK:()=>r,sF:()=>B,te:()=>S});var s=e(8849),i=e(8243),m=5e3,O=y=>JSON.stringify(y).replace(/[\u007f-\uffff]/g,fe=>`\\\
u${fe.charCodeAt(0).toString(16).padStart(4,"0")}`),r="mlflow-steps.promotion",C=["moving","held","undoing","undone","demoting","demoted","refused"],c=["passed",
"failed","inconclusive","ungated"],w=10,N=({state:y})=>y==="undoing"||y==="undone"||y==="demoting"||y==="demoted";function g(y){return y===void 0?[]:[...N(y)&&y.
state!=="undoing"?[y.id]:[],...y.undoneBefore??[]].slice(0,w)}var S=({target:y,previous:fe,previousVersion:Oe},be)=>fe===void 0?y===be?Oe:void 0:fe[be];function B(y){
const fe={...y,...y.actor===void 0?{}:{actor:y.actor.slice(0,100)},...y.pipeline===void 0?{}:{pipeline:y.pipeline.slice(0,400)},...y.commit===void 0?{}:{commit:y.
commit.slice(0,64)},...y.undoneBy===void 0?{}:{undoneBy:y.undoneBy.slice(0,400)},...y.undoneBefore===void 0?{}:{undoneBefore:y.undoneBefore.slice(0,w)},gates:y.
gates.map(Pe=>({gate:Pe.gate.slice(0,120),candidate:Pe.candidate.slice(0,40),verdict:Pe.verdict}))},Oe=[...fe.gates.filter(({verdict:Pe})=>Pe!=="passed"),...fe.
gates.filter(({verdict:Pe})=>Pe==="passed")];let be=Math.min(Oe.length,100);for(;;){const Pe=Oe.length-be+(y.gatesOmitted??0),Ce=Pe===0?fe.gates:Oe.slice(0,be),
Re=O({...fe,gates:Ce,...Pe===0?{}:{gatesOmitted:Pe}});if(Re.length<=m||be===0)return Re;be-=1}}function L(y){const{model:fe,version:Oe,tags:be}=y,Pe=be.get(r),Ce=Pe===
void 0?void 0:Q(Pe);if(!(Ce===void 0||Ce.version!==Oe))return Ce.model===fe?Ce:R(y,Ce.model,Ce.lockedAtMs??Date.parse(Ce.time))?{...Ce,model:fe}:void 0}var R=({
source:y,version:fe,createdMs:Oe},be,Pe)=>Oe!==void 0&&Oe<=Pe&&y!==`models:/${be}/${fe}`;function Q(y){if(y.length>m)return;const fe=(0,i.qF)(y);if(!(0,i.Gv)(fe))
return;const{id:Oe,model:be,version:Pe,target:Ce,time:Re}=fe,Z=C.find(se=>se===fe.state),he=c.find(se=>se===fe.verdict);if(!(!ne(Oe)||!ne(be)||!ne(Pe)||!ge(Ce)||
!ne(Re))&&!(Z===void 0||he===void 0))return{id:Oe,state:Z,model:be,version:Pe,target:Ce,verdict:he,time:Re,gates:ae(fe.gates),...V(fe)}}function V(y){const{ungated:fe,
gatesOmitted:Oe,previousVersion:be,previousStage:Pe,archivedPrevious:Ce,actor:Re,pipeline:Z,commit:he,undoneTime:se,undoneBy:ee,lockedAtMs:me,endedAtMs:Te,baseline:Se}=y,
Be=(0,i.i1)(y,"undoneBefore").slice(0,w),Ue=ce(y.previous);return{...fe===!0?{ungated:fe}:{},...typeof Oe=="number"?{gatesOmitted:Oe}:{},...ne(be)&&/^\d+$/.test(
be)?{previousVersion:be}:{},...Ue===void 0?{}:{previous:Ue},...s._$.some(We=>We===Pe)&&ne(Pe)?{previousStage:Pe}:{},...typeof Ce=="boolean"?{archivedPrevious:Ce}:
{},...ne(Re)?{actor:Re}:{},...ne(Z)?{pipeline:Z}:{},...ne(he)?{commit:he}:{},...ne(se)?{undoneTime:se}:{},...ne(ee)?{undoneBy:ee}:{},...Be.length>0?{undoneBefore:Be}:
{},...ne(Se)&&/^\d+$/.test(Se)?{baseline:Se}:{},...typeof me=="number"?{lockedAtMs:me}:{},...typeof Te=="number"?{endedAtMs:Te}:{}}}function ce(y){if((0,i.Gv)(y))
return Object.fromEntries(Object.entries(y).flatMap(([fe,Oe])=>ne(Oe)&&/^\d+$/.test(Oe)?[[fe,Oe]]:[]))}var ae=y=>(Array.isArray(y)?y:[]).flatMap(fe=>{if(!(0,i.Gv)(
fe))return[];const{gate:Oe,candidate:be,verdict:Pe}=fe;return ne(Oe)&&ne(Pe)?[{gate:Oe,candidate:ne(be)?be:"",verdict:Pe}]:[]});function ge(y){if(!ne(y))return!1;
try{return(0,s.Sx)(y),!0}catch{return!1}}var ne=y=>typeof y=="string"&&y!==""}),9146:((re,x,e)=>{e.d(x,{L5:()=>r,mu:()=>O,ur:()=>i});var s=e(2907),i={maxRetries:7,
totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function m(C,c,w,N){if(w!==void 0)return w;const g=Math.min(c.maxDelayMs,c.firstDelayMs*2**C);return Math.round(g/2+
g/2*N)}function O(C,c){if(C===void 0)return;if(/^\d+$/.test(C))return Number(C)*1e3;const w=Date.parse(C);return Number.isNaN(w)?void 0:Math.max(0,w-c)}async function r(C,c,w,N=()=>{}){
const g=performance.now()+c.totalMs;for(let S=0;;S+=1){const B=await C();if(B.kind==="value")return B.value;const L=g-performance.now(),R=m(S,c,B.retryAfterMs,Math.
random()),Q=c.usesAllTime?Math.min(R,L):R;if(S>=c.maxRetries||L<=0||Q>L){if(B.kind==="failure")throw B.error;return B.value}B.kind==="failure"&&N(B.error,Q),await(0,s.
v)(Q,w)}}}),3842:((re,x,e)=>{e.d(x,{M4:()=>L,P6:()=>w,Tx:()=>R,i:()=>B,s0:()=>g,s1:()=>c});var s=e(2071),i=e(1651),m=40,O=5,r=5;async function C(ne,y,fe){let Oe=m;
const be=async Ce=>{const Re=[];let Z=[Ce];for(let he=0;he<=O&&Z.length>0;he+=1){const se=[];for(const ee of Z){if(Oe===0||Re.length===r)return Re;Oe-=1;const me=await ne(
y,ee);me.some(Te=>!Te.isDirectory&&Te.path===(0,s.uJ)(ee,"MLmodel"))?Re.push(ee):se.push(...me.filter(Te=>Te.isDirectory).map(Te=>Te.path))}Z=se}return Re},Pe=await be(
fe);return Pe.length>0||fe===""?Pe:be("")}var c=ne=>(0,s.uJ)(...ne.split("/"));async function w(ne,y,fe){const Oe=c(fe),be=[],Pe=async Ue=>{if(be.length>0)return[];
try{return await ne.artifacts.listOfRun(y.id,Ue)}catch(We){if(!(We instanceof i.zg)||We.code!=="E_ARTIFACT_STORE")throw We;return be.push(We.message),[]}},Ce=await Pe(
Oe),Re=ne.registryUri!==ne.trackingUri,Z=Ue=>Re&&/^(mlflow-artifacts|models):/i.test(Ue)?`runs:/${(0,s.uJ)(y.id,Oe)}`:Ue,he={source:Z((0,s.mR)(y.artifactUri,Oe))};
if(Ce.some(Ue=>Ue.path===(0,s.uJ)(Oe,"MLmodel")))return he;const se=await ne.runs.loggedModels(y),ee=(0,s.or)(y,se,Oe);if(ee!==void 0){if(ee.status!==""&&ee.status!==
"LOGGED_MODEL_READY")throw new i.zg("E_RUN_WITHOUT_MODEL",`Model "${Oe}" of run ${y.id} was not logged completely (${ee.status}). See ${ne.runUrl(y)}`);return{source:Z(
`models:/${ee.id}`),...Re?{}:{modelId:ee.id}}}const me=[...new Set([...se.map(Ue=>Ue.name),...(0,s.gU)(y)])],[Te]=be;if(Te!==void 0&&(me.length===0||me.includes(
Oe)))return me.length===0?{...he,doubt:`Whether run ${y.id} has a model at "${Oe}" is not known. ${Te}`}:he;const Se=Te===void 0?await C((Ue,We)=>ne.artifacts.listOfRun(
Ue,We),y.id,Oe):[],Be=[...new Set([...Se,...me])];throw new i.zg("E_RUN_WITHOUT_MODEL",`Run ${y.id} has no model at "${Oe}". ${N(Be,Be.length>0?[]:await Pe(""))}\
 See ${ne.runUrl(y)}`)}function N(ne,y){if(ne.length>0)return`It has models at ${ne.map(Oe=>`"${Oe}"`).join(", ")}: name one as artifact-path.`;const fe=y.slice(
0,20).map(Oe=>Oe.isDirectory?`${Oe.path}/`:Oe.path);return`It has logged no model at all${fe.length>0?`, only ${fe.join(", ")}`:" and no artifacts"}.`}var g=ne=>ne.
loggedModelIds.length>0||(0,s.gU)(ne).length>0,S="deploy.yaml",B=1024*1024;async function L(ne,y,fe=ne.artifacts.listOfVersion(y,"")){const{artifacts:Oe}=ne,be=`\
version ${y.version} of "${y.model}"`,Pe=await fe;if(Pe===void 0||Q(Pe,S)){const Re=await V(be,()=>Oe.readOfVersion(y,S,B));if(Re!==void 0)return{text:Re,place:`\
deploy.yaml in the folder of ${be}`}}const Ce=await ae(ne,y);if(Ce!==void 0)for(const Re of await ge(ne,y)){const Z=(0,s.uJ)(Re,S);if(!Q(await Oe.listOfRun(Ce.id,
Re),Z))continue;const he=await V(`run ${Ce.id}`,()=>Oe.readOfRun(Ce.id,Z,B));if(he!==void 0)return{text:he,place:`${Z} of run ${Ce.id}`}}}async function R(ne,y,fe,Oe){
const be=await ne.artifacts.readOfVersion(y,fe,Oe);if(be!==void 0||y.runId==="")return be;for(const Pe of await ge(ne,y)){const Ce=await ne.artifacts.readOfRun(
y.runId,(0,s.uJ)(Pe,fe),Oe);if(Ce!==void 0)return Ce}}function Q(ne,y){const fe=ne.find(Oe=>Oe.path===y&&!Oe.isDirectory);if((fe?.size??0)>B)throw ce(`${y} (${fe?.
size} bytes)`);return fe!==void 0}async function V(ne,y){try{return await y()}catch(fe){throw fe instanceof i.zg&&fe.code==="E_ARTIFACT_TOO_LARGE"?ce(`${S} of ${ne}`):
fe}}var ce=ne=>new i.zg("E_DEPLOY_YAML_TOO_LARGE",`${ne} is larger than ${B} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);
async function ae(ne,y){return y.runId===""?void 0:(0,i.AO)("E_RUN_NOT_FOUND",ne.runs.get(y.runId))}async function ge(ne,y){const fe=y.modelId===""?void 0:(await ne.
runs.loggedModel(y.modelId))?.name;return fe?[(0,s.uT)(fe),""]:[""]}}),1528:((re,x,e)=>{e.d(x,{BC:()=>Z,Ck:()=>Ue,DL:()=>ge,Ee:()=>ye,Er:()=>Te,FV:()=>ae,M8:()=>M,
NG:()=>K,SJ:()=>we,VN:()=>Be,ZJ:()=>se,_P:()=>N,cQ:()=>Se,gn:()=>Pe,gt:()=>S,kV:()=>ce,p:()=>me,uT:()=>V,uq:()=>ne,zV:()=>De});var s=e(4627),i=e(546),m=e(4118),
O=e(3408),r=e(9951),C=e(7522),c=e(8243),w=e(1651),N=({model:k,manifest:a,adopted:_})=>_===void 0?k??(0,c.$6)(a,"metadata","annotations",r.B0):void 0,g=(k,{model:a,
version:_})=>{const A=N(k);return k.version===_&&(A===void 0||a===void 0||A===a)};function S(k,a){const _=N(k);return k.adopted!==void 0?"what was taken over":_===
void 0||_===a?`version ${k.version}`:`version ${k.version} of ${(0,C.xS)(_,200)}`}var B=3,L=6e5,R=(k,a)=>({resource:m.gT,namespace:k,name:Q(a)}),Q=k=>`mlflow-st\
eps-${k}`;function V(k,a,_,A){if(k===void 0)return{...a,ownerUid:_,earlier:[],isComplete:A};const{ownerUid:P,earlier:b,isComplete:X,...de}=k;return{...a,ownerUid:_,
earlier:g(k,{model:N(a),version:a.version})?b:[de,...b],isComplete:X}}function ce({ownerUid:k,earlier:a,isComplete:_,...A},P){const b=[A,...a],X=b.findIndex(_e=>!g(
_e,P)),de=b[X];return de&&{...de,ownerUid:k,earlier:b.slice(X+1),isComplete:_}}function ae(k,a,_){const A=P=>N(P)===a?{...P,model:_}:P;return{...A(k),earlier:k.
earlier.map(A)}}async function ge(k,a,_){const A=await k.get(R(a,_));return A&&y(A,a,_)}var ne=(k,a)=>k!==void 0&&a?.ownerUid===(0,c.$6)(k,"metadata","uid")?a:void 0;
function y(k,a,_){const A=(0,c.fK)(k,"data"),P=fe({...(0,c.Gv)(A)?A:{},manifest:(0,c.qF)((0,c.$6)(A,"manifest")??""),pods:(0,c.qF)((0,c.$6)(A,"pods")??"")},a,_),
b=(0,c.$6)(A,"owner-uid");if(P===void 0||b===void 0)return;const X=(0,c.yR)({list:(0,c.qF)((0,c.$6)(A,"earlier")??"[]")},"list"),de=X.slice(0,B).flatMap(_e=>fe(
_e,a,_)??[]);return{...P,ownerUid:b,earlier:de,isComplete:(0,c.$6)(A,"complete")==="true"&&de.length===X.length}}function fe(k,a,_){const{manifest:A,version:P,model:b,
marker:X,verified:de}=k;if(typeof P!="string"||typeof X!="string"||!(0,s.Yh)(A)||A.metadata.name!==_||A.metadata.namespace!==a)return;const _e=be(k.adopted);if(_e===
void 0&&A.metadata.labels[r.Ly]!==r.bU||!(0,s.aA)(A.apiVersion))return;const Ie=Oe(k.pods);return{manifest:{...A,apiVersion:s.Um},version:P,marker:X,verified:String(
de)==="true",...typeof b=="string"?{model:b}:{},..._e===void 0?{}:{adopted:_e},...Ie===void 0?{}:{pods:Ie}}}function Oe(k){if((0,c.Gv)(k))return new Map(Object.
entries(k).map(([a,_])=>[a,{holdsVersion:(0,c.fK)(_,"holdsVersion")!==!1,hasOwnDeadline:(0,c.fK)(_,"hasOwnDeadline")!==!1}]))}function be(k){const a=typeof k=="\
string"?(0,c.qF)(k):k;return(0,c.Gv)(a)?{managedFields:(0,c.yR)(a,"managedFields")}:void 0}async function Pe(k,a,_){const{name:A}=_.manifest.metadata,P=R(a,A),b={
apiVersion:_.manifest.apiVersion,kind:O.kl.kind,name:A,uid:_.ownerUid},X=Re(_.earlier.map(de=>({...de,...de.pods===void 0?{}:{pods:Ce(de.pods)}})));await k.apply(
P,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:P.name,namespace:a,labels:{[r.Ly]:r.bU},ownerReferences:[b]},data:{manifest:JSON.stringify(_.manifest),version:_.
version,..._.model===void 0?{}:{model:_.model},marker:_.marker,..._.adopted===void 0?{}:{adopted:JSON.stringify(_.adopted)},..._.pods===void 0?{}:{pods:JSON.stringify(
Ce(_.pods))},verified:String(_.verified),"owner-uid":_.ownerUid,earlier:JSON.stringify(X),complete:String(_.isComplete&&X.length===_.earlier.length)}},{force:!0})}
var Ce=k=>Object.fromEntries(k);function Re(k){const a=k.slice(0,B);for(;Buffer.byteLength(JSON.stringify(a))>L;)a.pop();return a}async function Z(k,a,_){const A=R(
a,_),P=await k.get(A),b=(0,c.fK)(P,"metadata","labels");P&&(0,c.Gv)(b)&&b[r.Ly]===r.bU&&await k.delete(A,{propagation:"Background"})}var he=5;async function se({
registry:k},a,{model:_,versions:A},P){const[b,X]=await Promise.all([Se(k,a,_),Promise.all(A.map(Ie=>(0,w.AO)("E_MODEL_NOT_FOUND",(0,w.AO)("E_VERSION_NOT_FOUND",
k.version(Ie.model,Ie.version)))))]),_e=[...new Map([...b,...X.flatMap(Ie=>Ie??[])].map(Ie=>[JSON.stringify([Ie.model,Ie.version]),Ie])).values()].flatMap(Ie=>{
const Ne=P(Ie,(0,i.q1)(Ie,a)),Ae=ye(Ie).filter(I=>(0,i.YV)(I,a)).flatMap(I=>ee(I,P(Ie,I)));return[...Ne===void 0?[]:[Ne],...Ae].map(I=>({version:Ie,record:I}))});
_e.sort((Ie,Ne)=>Number((0,i.nT)(Ne.record))-Number((0,i.nT)(Ie.record)));for(const{version:Ie,record:Ne}of _e)await We({registry:k},Ie,Ne)}var ee=(k,{state:a,time:_,
reason:A}={})=>a===void 0||_===void 0||(0,i.nT)({...k,state:a})?[]:[{...k,state:a,time:_,...A===void 0?{}:{reason:A}}],me=(k,a)=>k.model===a.model&&k.version===
a.version,Te=({model:k},a)=>`version ${a.version}${a.model===k?"":` of ${a.model}`} serves there now`;async function Se(k,a,_){try{const{uid:A}=a;return(await Promise.
all([k.versionsWithTag((0,i.A7)(a),"ing"),_===void 0?[]:k.versionsWithTag(i.Ec,"serving",_),A===void 0||!/^[\w-]+$/.test(A)?[]:k.versionsWithTag(i.Ec,A)])).flat()}catch(A){
if(!(A instanceof w.zg)||A.code!=="E_MLFLOW_REFUSED")throw A;return _===void 0?[]:k.versionsOfModel(_)}}var Be=(k,a,_,A)=>k!==void 0&&(0,i.nT)(k)?{...k,time:a,state:_,
reason:A}:void 0;function Ue(k,{server:a,namespace:_,name:A,uid:P,time:b},X){const{reason:de,..._e}=k??{server:a,namespace:_,name:A,version:X};return{..._e,...P===
void 0?{}:{uid:P},state:"serving",time:b}}async function We({registry:k},a,_){const A={..._,model:a.model},P=(0,i.nB)([],A),b=(0,i.Sp)(a,A);if(b!==void 0&&(0,i.
Q4)(P).every(X=>oe(b,X)))return ie(k,a,!1);await k.setVersionTag(a.model,a.version,(0,i.A7)(A),P),await ie(k,{...a,tags:new Map([...a.tags,[(0,i.A7)(A),P]])},!0)}
async function M({registry:k},a,_){const A=(0,i.q1)(a,_);if(!(A!==void 0&&(0,i.nT)(A)))return await k.setVersionTag(a.model,a.version,(0,i.A7)(_),(0,i.nB)([],{..._,
model:a.model})),{place:_,before:(0,i.Sp)(a,_)}}var K=({registry:k},{model:a,version:_},{place:A,before:P})=>P===void 0?k.deleteVersionTag(a,_,(0,i.A7)(A)):k.setVersionTag(
a,_,(0,i.A7)(A),(0,i.nB)([],P));async function ie(k,a,_){let A=a,P=!_;for(let b=0;;){const X=(0,i.qi)(A);if(A.tags.get(i.Ec)!==X){if(b===he)return;await k.setVersionTag(
A.model,A.version,i.Ec,X),b+=1}else if(P)return;A=await k.version(A.model,A.version),P=!0}}var oe=(k,a)=>(0,c.Gv)(k)&&(0,c.Gv)(a)&&[...new Set([...Object.keys(k),
...Object.keys(a)])].every(_=>_==="time"||_==="pipeline"||k[_]===a[_]),ye=k=>(0,i.T3)(k).filter(i.nT);async function we(k,a,_,A,P){try{await k.believe(AbortSignal.
timeout(i.mw)),await A((_?a.forCleanup(i.mw):a).guarded(()=>k.assertBelieved()))}catch(b){if(!(b instanceof w.zg))throw b;P(b)}}async function De(k,{namespace:a="",
name:_},{step:A,pipeline:P,log:b},X){const de=await k.hold(a,Q(_),xe(P,A),_e=>b.progress(_e));try{return await X(k.withLease(de),de)}finally{await de.release().
catch(_e=>b.warn(`The lease of this ${A} was not released, and expires by itself: ${String(_e)}`))}}var xe=({link:k,actor:a},_)=>[k??a??"mlflow-steps",_,`proces\
s ${process.pid}`,new Date().toISOString()].join(", ")}),7522:((re,x,e)=>{e.d(x,{Jj:()=>r,Jt:()=>O,YI:()=>m,xS:()=>C});var s=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
i=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function m(c){return c.replaceAll(`\r
`,`
`).replace(s,"").replace(i,"\uFFFD")}var O=c=>m(c).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function r(c,w){return c.length<=w?c:`${c.slice(0,w)}\
\u2026 (${c.length-w} more characters)`}function C(c,w=500){const N=m(c.slice(0,4*w)).replace(/[\s\ufffd]+/g," ").trim();return N.length>w?`${N.slice(0,w)}\u2026`:
N}}),2071:((re,x,e)=>{e.d(x,{$I:()=>Te,Ag:()=>me,GC:()=>oe,HB:()=>c,HT:()=>ee,He:()=>Be,J5:()=>ge,Ql:()=>_,SX:()=>We,Xg:()=>_e,Y8:()=>Ne,gU:()=>u,kz:()=>Ue,mR:()=>Ae,
or:()=>T,uJ:()=>we,uT:()=>ye,xP:()=>ae,xc:()=>M,yR:()=>Se});var s=e(9146),i=e(4081),m=e(4054),O=e(7522),r=e(8243),C=e(1651),c=(n,o)=>new C.zg("E_MLFLOW_UNREACHA\
BLE",n,{cause:o});function w(n,o){if(n.code==="EPROTO"&&n.message.includes("wrong version number"))return{error:new C.zg("E_TRACKING_URI",`${o} does not speak T\
LS. Did you mean http://${o.replace(/^https:\/\//,"")}?`,{cause:n}),isFinal:!0};if((0,m.gt)(n.code)){const j=`The TLS connection to MLflow at ${o} failed: ${(0,O.
xS)(n.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{
error:new C.zg("E_MLFLOW_TLS",j,{cause:n}),isFinal:!0}}if(n.code==="ENOTFOUND")return{error:c(`MLflow cannot be reached: no host has the name in ${o}. Check the\
 tracking URI.`,n),isFinal:!0};const p=n.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,O.xS)(n.message);return{error:c(`MLflow at ${o} c\
annot be reached: ${p}.`,n),isFinal:!1}}function N(n,o,p,j){const{status:d,body:h}=n;if(d>=300&&d<400){const E=(0,O.xS)(g(n.headers.location??""));return new C.
zg("E_NOT_MLFLOW",`${o} redirects${E===""?"":` to ${E}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, giv\
e credentials that pass it.`)}if(d===401){const E=j?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKI\
NG_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new C.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${o} answered 401 (unauthorized). ${E}`)}if(d===
403&&h.includes("Invalid Host header")){const E=o.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new C.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${o} refused\
 the Host header "${E}". Start it with --allowed-hosts naming ${E} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(d===403){const E=p===""&&
/^\s*</.test(h)?"":` It says: ${(0,O.xS)(h)}`;return new C.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${o} answered 403 (forbidden): these credentials may not do this.${E}`)}}
var g=n=>n.replace(/[?#].*$/s,""),S=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_END\
POINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storage",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,
packages:"azure-storage-blob and azure-identity",credentials:"AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,
packages:"pyarrow and the Hadoop client",credentials:"Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstore\
plugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],B=new RegExp(
[`No module named '?"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|Par\
tialCredentials|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoe\
sNotMatch|ExpiredToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","\
EndpointConnectionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),L=n=>B.test(n),R=(n,o)=>n>=400&&n<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.
test(o)&&(n!==404||/bucket|container/i.test(o.replace(/[a-z0-9+.-]+:\/\/\S*/gi,"")));function Q(n,o,p,j){const d=/^[a-z][a-z0-9+.-]*:/i.exec(p)?.[0]??"",h=S.find(
v=>v.scheme.test(p)),E=(0,O.xS)(j).replace(/\.$/,""),te=E===""?"It does not say why; its log does":`It says: ${E}`,l=h!==void 0?`Give the server (not this step)\
 the Python package ${h.packages} and the store's credentials (${h.credentials}), and restart it`:d==="mlflow-artifacts:"?"Give the server (not this step) the P\
ython package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists on the server (not here) and \
that the server may use it";return new C.zg("E_ARTIFACT_STORE",`MLflow at ${n} answers, but cannot ${o} its artifact store${p===""?"":` at ${(0,O.xS)(p)}`}. ${te}\
. ${l}.`)}var V=32*1024*1024,ce=2;function ae({base:n,headers:o,wire:p,timeoutMs:j,retryPolicy:d,signal:h,log:E}){const te=`${n.origin}${n.pathname.replace(/\/$/,
"")}`,l=(Me,ke={})=>{const pe=new URL(`${te}/${Me}`);for(const[U,z]of Object.entries(ke))z!==void 0&&pe.searchParams.set(U,z);return pe},v=(Me,ke)=>E.progress(`${Me.
message} Trying again in ${(ke/1e3).toFixed(1)} s.`),H=async(Me,ke,pe)=>{let U;try{U=await p.send({...Me,timeoutMs:j,signal:h,isFresh:!ke})}catch(z){return Y(z,
ke)}return pe(U)},G=(Me,ke)=>{const{method:pe,isIdempotent:U=!0}=Me,z=Me.body?{headers:{...o,"content-type":"application/json"},body:JSON.stringify(Me.body)}:{headers:o},
le={method:pe,url:l(`api/2.0/mlflow/${Me.endpoint}`,Me.query),...z,maxBytes:V};return H(le,U,W=>Me.readsStore===!0&&y(W)?ke(fe(W),W):Oe(W,U)?ue(W,Me.endpoint):{
kind:"value",value:Ee(W,Me)})},Y=(Me,ke)=>{if(!(Me instanceof m.wC))throw Me;const{error:pe,isFinal:U}=w(Me,te);if(U&&!(d.usesAllTime&&pe.code==="E_MLFLOW_UNREA\
CHABLE")||!ke&&Me.wasSent)throw pe;return{kind:"failure",error:pe,retryAfterMs:void 0}},ue=(Me,ke)=>({kind:"failure",error:c(`MLflow at ${te} answered ${ke} wit\
h ${Me.status}${Z(Me)}.`),retryAfterMs:(0,s.mu)(Me.headers["retry-after"],Date.now())}),Ee=(Me,ke)=>{const pe=Pe(Me.body,ke.parse);if(Me.status===200){if(Me.isCut)
throw new C.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${ke.endpoint} is longer than ${V} bytes.`);if((0,r.Gv)(pe))return{ok:!0,body:pe,serverNowMs:Ce(Me.headers.
date)};throw new C.zg("E_NOT_MLFLOW",`What answers at ${te} is not MLflow: ${ke.endpoint} came back as ${Re(Me)}. Check the tracking URI.`)}const U=(0,r.Gv)(pe)&&
typeof pe.error_code=="string"?pe.error_code:"",z=N(Me,te,U,"authorization"in o);if(z)throw z;const le=(0,r.Gv)(pe)&&typeof pe.message=="string"?(0,O.xS)((0,i.q)(
pe.message)):"";if(Me.status>=500&&Me.status!==501)throw c(`MLflow at ${te} answered ${ke.endpoint} with ${Me.status}${Z(Me)}.`);return{ok:!1,status:Me.status,errorCode:U,
message:le}},Ke=Me=>{const ke=ne();return(0,s.L5)(()=>G(Me,ke),d,h,v)};return{call:Ke,expect:async Me=>{const ke=await Ke(Me);if(!ke.ok)throw ge(Me.endpoint,ke,
te);return ke.body},readFile:(Me,ke,pe,U)=>{const z={method:"GET",url:l(Me,ke),headers:o,maxBytes:pe},le=ne(),W=async $e=>{if(y($e)){const Ge=await U();if(Ge===
"missing")return{kind:"value",value:{kind:"missing"}};if(Ge==="unknown"||$e.status!==500||L($e.body))return le({kind:"failed",said:fe($e).message},$e)}if(Oe($e,
!0))return ue($e,Me);if($e.status===200)return{kind:"value",value:$e.isCut?{kind:"too-large"}:{kind:"text",text:$e.body}};const ve=Ee($e,{method:"GET",endpoint:Me});
if(!ve.ok&&ve.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw ve.ok?c(`MLflow at ${te} answered ${Me} with ${$e.status}.`):
ge(Me,ve,te)};return(0,s.L5)(()=>H(z,!0,W),d,h,v)},writeFile:({method:Me,path:ke,query:pe,text:U,isIdempotent:z})=>{const le={method:Me,url:l(ke,pe),headers:{...o,
"content-type":"application/octet-stream"},body:U,maxBytes:V},W=ne(),$e=ve=>{if(ve.status===200)return{kind:"value",value:void 0};if(z&&y(ve))return W(fe(ve),ve);
if(ve.status===500&&L(ve.body))return{kind:"value",value:fe(ve)};if(Oe(ve,z))return ue(ve,ke);const Ge=Ee(ve,{method:Me,endpoint:ke});return{kind:"value",value:Ge.
ok?void 0:Ge}};return(0,s.L5)(()=>H(le,z,$e),d,h,v)}}}function ge(n,o,p){return o.errorCode===""?new C.zg("E_NOT_MLFLOW",`What answers at ${p} is not MLflow, or\
 an MLflow without ${n}: it answered ${o.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new C.zg("E_MLFLOW_REFUSED",`MLf\
low refused ${n} (${o.status} ${(0,O.xS)(o.errorCode)}): ${o.message}`)}function ne(){let n=0;return(o,p)=>(n+=1,p.status!==500||L(p.body)||n>ce?{kind:"value",value:o}:
{kind:"provisional",value:o,retryAfterMs:(0,s.mu)(p.headers["retry-after"],Date.now())})}var y=({status:n,body:o})=>R(n,o)||n===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(o);function fe(n){const o=Pe(n.body);return{ok:!1,status:500,errorCode:(0,r.Gv)(o)&&typeof o.error_code=="string"?o.error_code:"",message:Z(n).replace(/^: /,
"")}}function Oe({status:n,body:o},p){return n===429||p&&n===400&&be(o)?!0:p&&(n===408||n>=500)&&n!==501&&!o.includes('"FEATURE_DISABLED"')}var be=n=>n.includes(
'"BAD_REQUEST"')&&n.includes("IntegrityError");function Pe(n,o=JSON.parse){try{return o(n)}catch{return}}function Ce(n){const o=Date.parse(n??"");return Number.
isNaN(o)?void 0:o}var Re=n=>/^\s*</.test(n.body)?"HTML":"something that is no JSON object";function Z(n){const o=Pe(n.body),p=(0,r.Gv)(o)&&typeof o.message=="st\
ring"?o.message:/^\s*</.test(n.body)?"":n.body,j=(0,O.xS)((0,i.q)(p));return j===""?"":`: ${j.replace(/\.$/,"")}`}var he=(n,o)=>async(p,j,d)=>{const{scheme:h="",
host:E="",folder:te=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(p.artifactUri)?.groups??{},l=Y=>new C.zg("E_MLFLOW_REFUSED",
`The artifacts of run ${p.id} lie at ${(0,O.xS)(p.artifactUri)}, ${Y}.`);if(E!==""&&E!==new URL(o).host)throw l("which is another server than the tracking URI");
const v=[...te.split("/"),...j.split("/")].filter(Y=>Y!=="");if(v.includes("..")||v.includes("."))throw l("which is no folder");const H=h===""?{method:"POST",path:"\
ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:p.id,path:j},text:d,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${v.map(encodeURIComponent).
join("/")}`,text:d,isIdempotent:!0},G=await n.writeFile(H);if(G!==void 0)throw G.status===500?Q(o,"write to",p.artifactUri,G.message):h===""&&G.errorCode===""?l(
"not behind its artifact proxy, and this MLflow takes no files for there"):ge(H.path,G,o)},se=n=>Array.isArray(n);function ee(n,o){const p=(0,r.Gv)(n)?n[o]:void 0;
if(!(0,r.Gv)(p))throw new C.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${o}", as no MLflow server does. Check the tracking URI.`);return p}function me(n,o){
const p=n[o]??{};if(!(0,r.Gv)(p))throw K(o,"an object");return p}function Te(n,o){const p=n[o]??[];if(!se(p)||!p.every(r.Gv))throw K(o,"a list of objects");return p}
function Se(n,o){const p=n[o]??"";if(typeof p=="number")return String(p);if(typeof p!="string")throw K(o,"a text");return p}function Be(n,o){const p=Se(n,o);if(p===
"")throw K(o,"a text");return p}function Ue(n,o,p){const j=n[o];if(j===void 0)return p;const d=typeof j=="string"&&j!==""?Number(j):j;if(typeof d!="number"||Number.
isNaN(d))throw K(o,"a number");return d}var We=(n,o)=>new Map(Te(n,o).map(p=>[Be(p,"key"),Se(p,"value")])),M=n=>[...n].map(([o,p])=>({key:o,value:p})),K=(n,o)=>new C.
zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${n}" that is not ${o}. Is the tracking URI's server a supported MLflow?`),ie=1e3;function oe({api:n,registryApi:o},{
server:p,registryServer:j},d,h,E){const te=async(pe,U,z)=>{const le=[];let W;for(let $e=0;$e<ie;$e+=1){const ve=await n.call({method:"GET",endpoint:pe,query:{...U,
page_token:W},readsStore:!0});if(!ve.ok&&ve.status===500)throw Q(p,"read",await z(),ve.message);if(!ve.ok&&ve.errorCode==="")return;if(!ve.ok&&ve.errorCode==="R\
ESOURCE_DOES_NOT_EXIST")return[];if(!ve.ok)throw ge(pe,ve,p);const Ge=(0,r.Gv)(ve.body)?ve.body:{};if(le.push(...Te(Ge,"files").map(k)),W=Se(Ge,"next_page_token"),
W==="")break}return le},l=async pe=>(await d.get(pe)).artifactUri,v=async pe=>pe.kind==="run"?l(pe.runId):(await d.loggedModel(pe.modelId))?.artifactUri??"",H=async(pe,U)=>await te(
"artifacts/list",{run_id:pe,...U===""?{}:{path:U}},()=>l(pe))??[],G=async(pe,U)=>{const z=we(pe.path,U);return(pe.kind==="run"?await H(pe.runId,z):await te(`log\
ged-models/${encodeURIComponent(pe.modelId)}/artifacts/directories`,z===""?{}:{artifact_directory_path:z},()=>v(pe)))?.map(W=>({...W,path:W.path.slice(pe.path===
""?0:pe.path.length+1)}))},Y=async(pe,U)=>{const le=(await Promise.all((await E.foldersOf(pe)).map($e=>G($e,U)))).filter($e=>$e!==void 0);return le.length===0?void 0:
[...new Map(le.flat().toReversed().map($e=>[$e.path,$e])).values()].toReversed()},ue=async(pe,U,z)=>{const le=async()=>De(await H(pe,xe(U)),U);return ke(await n.
readFile("get-artifact",{run_uuid:pe,path:U},z,le),U,z,()=>l(pe))},Ee=async(pe,U,z)=>{const le=we(pe.path,U);if(pe.kind==="run")return ue(pe.runId,le,z);const W=async()=>De(
await G(pe,xe(U)),U),$e=await n.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(pe.modelId)}/artifacts/files`,{artifact_file_path:le},z,W);return ke(
$e,U,z,()=>v(pe))},Ke=async(pe,U,z)=>{const le=(ve,Ge,He)=>o.readFile("model-versions/get-artifact",{name:pe.model,version:pe.version,path:ve},Ge,He),$e=await le(
U,z,async()=>{const ve=De(await Y(pe,xe(U)),U);return ve!=="unknown"||U==="MLmodel"?ve:(await le("MLmodel",1,async()=>"unknown")).kind==="failed"?"unknown":"mis\
sing"});return ke($e,U,z,()=>h.downloadUri(pe.model,pe.version),j)},Me=async(pe,U,z)=>{const le=await E.readingOf(pe),W=le.served&&await Ke(le.served,U,z);if(W!==
void 0)return W;for(const $e of le.places){const ve=await Ee($e,U,z);if(ve!==void 0)return ve}},ke=async(pe,U,z,le,W=p)=>{switch(pe.kind){case"text":return pe.text;case"\
missing":return;case"too-large":throw new C.zg("E_ARTIFACT_TOO_LARGE",`${U} is larger than the ${z} bytes that are read of it.`);case"failed":throw Q(W,`read ${U}\
 from`,await le(),pe.said)}};return{listOfRun:H,listOfVersion:Y,readOfRun:ue,readOfVersion:Me,foldersOf:pe=>E.foldersOfSource(pe),storageOf:pe=>E.storageOf(pe),
writeToRun:he(n,p)}}var ye=n=>n.replace(/^\/+|\/+$/g,""),we=(...n)=>n.filter(o=>o!=="").join("/"),De=(n,o)=>n===void 0?"unknown":n.some(p=>p.path===o)?"listed":
"missing",xe=n=>n.split("/").slice(0,-1).join("/"),k=n=>{const o=Ue(n,"file_size",-1);return{path:Be(n,"path"),isDirectory:n.is_dir===!0,size:o<0?void 0:o}},a=1e4;
function _(n){const o=n.trim().slice(0,a),p=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(o);if(p===null)return X(o);const j=I(p[2]??"");return(p[1]?.toLowerCase()===
"runs"?A(j):P(j))??{kind:"storage",place:void 0}}function A([n="",...o]){return n===""||D(o)?void 0:{kind:"run",runId:n,path:o.join("/")}}function P([n="",o,...p]){
if(o===void 0&&/^m-[^@]+$/.test(n))return{kind:"logged-model",modelId:n,path:""};if(o!==void 0&&b(n))return D([o,...p])?void 0:{kind:"logged-model",modelId:n,path:[
o,...p].join("/")};if(!(n===""||p.length>0)){if(o===void 0){const j=n.lastIndexOf("@");return j<1||j===n.length-1?void 0:{kind:"holder",model:n.slice(0,j),at:n.
slice(j)}}return/^\d+$/.test(o)?{kind:"version",model:n,version:o.replace(/^0+(?=\d)/,"")}:o.toLowerCase()==="latest"?{kind:"latest",model:n}:{kind:"holder",model:n,
at:o}}}var b=n=>/^m-[0-9a-f]{32}$/i.test(n);function X(n){const o=_e(n),p=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(o??"");return p===null?
{kind:"storage",place:o}:{kind:"logged-model",modelId:p[1]??"",path:p[2]??""}}var de=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function _e(n){
const o=n.trim();if(o===""||/[\u0000-\u001f\u007f]/.test(o))return;const p=/^([a-z][a-z0-9+.-]+):/i.exec(o)?.[1]?.toLowerCase();if(p===void 0||/^[a-z]:[\\/]/i.test(
o))return Ie(o.startsWith("/")?"/":"",o);const j=o.slice(p.length+1).replace(/\?.*$/s,""),[,d="",h=""]=/^\/\/([^/]*)(.*)$/s.exec(j)??["","",j];switch(p){case"fi\
le":return Ie("/",q(h));case"mlflow-artifacts":return Ie("mlflow-artifacts:/",h);case"http":case"https":{const E=de.exec(h);return E===null?Ie(`${p}://`,`${d}${h}`):
Ie("mlflow-artifacts:/",h.slice(E[0].length))}case"s3a":case"s3n":return Ie("s3://",`${d}${h}`);default:return Ie(d===""?`${p}:/`:`${p}://`,`${d}${h}`)}}function Ie(n,o){
const p=I(o).filter(j=>j!==".");return p.includes("..")?void 0:`${n}${p.join("/")}`}function Ne(n,o){if(!(n===void 0||o===void 0||I(n.replace(/^[a-z0-9+.-]+:/i,
"")).length===0))return o===n?"":o.startsWith(`${n}/`)?o.slice(n.length+1):void 0}function Ae(n,o){const[,p=n,j=""]=/^([^?]*)(\?.*)?$/s.exec(n)??[];return o===""?
`${p.replace(/\/+$/,"")}${j}`:`${p.replace(/\/+$/,"")}/${o}${j}`}var I=n=>n.split("/").filter(o=>o!==""),D=n=>n.includes("..")||n.includes(".");function q(n){try{
return decodeURIComponent(n)}catch{return n}}function u(n){const o=(0,r.qF)(n.tags.get("mlflow.log-model.history")??"");return(0,r.yR)({history:o},"history").map(
p=>(0,r.$6)(p,"artifact_path")??"").filter(Boolean)}function T(n,o,p){const j=d=>n.loggedModelIds.indexOf(d);return o.filter(d=>d.name===p).sort((d,h)=>j(d.id)-
j(h.id)).at(-1)}}),9539:((re,x,e)=>{e.d(x,{n:()=>m,y:()=>i});var s=e(8849),i={experiment:{kind:s.Qq,required:!0,description:"The experiment to run in; created w\
here there is none."},"run-name":{kind:s.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:s.AS,description:"Tags of the run."}},m={
timeout:{kind:s.p0,default:"15m",description:"How long to wait for MLflow where it cannot be reached, such as while it restarts. Training itself may take as lon\
g as it likes."}}}),1660:((re,x,e)=>{e.d(x,{VY:()=>i,e7:()=>O,vd:()=>m});var s=e(9596),i={};(0,s.VA)(i,{requireOfNode:()=>m});var m,O=(0,s.E)({"require-of-node:\
require-of-node"(){m=r=>require(r)}})}),6237:((re,x,e)=>{e.d(x,{s:()=>s});function s(i){const{GITHUB_SHA:m,GITHUB_SERVER_URL:O,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:C}=i,
c=i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR;return{...m?{commit:m}:{},...O&&r&&C?{link:`${O}/${r}/actions/runs/${C}`}:{},...c?{actor:c}:{}}}}),2629:((re,x,e)=>{
e.d(x,{T:()=>s});async function s({runs:m},{given:O,pipeline:r,startTag:C}){const c=await m.ensureExperiment(O.experiment),w=C&&await m.findRunning(c,...C);if(w)
return{run:w,isNew:!1};const N=O["run-name"];return{run:await m.create({experimentId:c,...N===void 0?{}:{name:N},tags:new Map([...i(r,O.tags),...C?[C]:[]]),startTimeMs:Date.
now()}),isNew:!0}}function i({commit:m,link:O,actor:r},C=new Map){const w=[["mlflow-steps.pipeline",O],["mlflow.source.git.commit",m],["mlflow.user",r]].flatMap(
([N,g])=>g===void 0||g===""?[]:[[N,g]]);return new Map([...w,...C])}}),4118:((re,x,e)=>{e.d(x,{AZ:()=>r,Jw:()=>O,Km:()=>N,NP:()=>w,O3:()=>m,Ph:()=>R,Q:()=>S,SZ:()=>c,
Vh:()=>B,ab:()=>L,bg:()=>C,gT:()=>i,qj:()=>g,r$:()=>s,vY:()=>Q});var s={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},i={group:"",version:"v1",plural:"\
configmaps",kind:"ConfigMap"},m={group:"",version:"v1",plural:"secrets",kind:"Secret"},O={group:"",version:"v1",plural:"pods",kind:"Pod"},r={group:"",version:"v\
1",plural:"events",kind:"Event"},C={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},c={group:"apps",version:"v1",plural:"replicasets",kind:"Re\
plicaSet"},w={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},N={group:"networking.istio.io",version:"v1beta1",plural:"virtu\
alservices",kind:"VirtualService"},g={group:"getambassador.io",version:"v2",plural:"mappings",kind:"Mapping"},S={group:"coordination.k8s.io",version:"v1",plural:"\
leases",kind:"Lease"},B=({group:V,version:ce})=>V===""?`/api/${ce}`:`/apis/${V}/${ce}`;function L(V,ce){const ae=ce===void 0?"":`/namespaces/${encodeURIComponent(
ce)}`;return`${B(V)}${ae}/${V.plural}`}var R=({resource:V,namespace:ce,name:ae})=>`${L(V,ce)}/${encodeURIComponent(ae)}`,Q=({resource:V,namespace:ce,name:ae})=>[
V.kind,ce,ae].filter(ge=>ge!==void 0).join("/")}),1543:((re,x,e)=>{e.d(x,{k:()=>ne});var s=e(889),i=e(6875),m=e(3748),O=e(3842),r=e(2071),C=e(2907),c=e(7522),w=e(
7129),N=e(7436),g=e(8849),S=e(1651),B=e(7975),L=e.n(B),R={label:"METRIC min or METRIC max",parse:se=>{const[,ee,me]=/^(\S.*?)\s+(min|max)$/.exec(se.trim())??[];
if(ee===void 0||me!=="min"&&me!=="max")throw new g.S7(`expected a metric and min or max, such as 'rmse min', got "${se.slice(0,200)}"`);return{metric:ee,direction:me}}};
async function Q(se,ee,me){const Te=await(0,m.xe)(se,ee),{metric:Se,direction:Be}=me,Ue=Be==="min"?1:-1,We=Te.filter(({status:we})=>we==="FINISHED"),M=We.flatMap(
we=>{const De=we.metrics.get(Se);return De===void 0?[]:[{run:we,value:De}]}),K=M.filter(({value:we})=>(0,s._)(we,!1)===void 0),oe=[[Te.length-We.length,"not FIN\
ISHED"],[We.length-M.length,`without ${(0,c.xS)(Se,100)}`],[M.length-K.length,"with NaN, an infinity or a lost value"]].flatMap(([we,De])=>we===0?[]:[`${we} ${De}`]).
join(", "),[ye]=K.toSorted((we,De)=>Ue*(we.value.value-De.value.value)||we.run.startTimeMs-De.run.startTimeMs||(we.run.id<De.run.id?-1:1));if(Te.length>=m.k0)throw new S.
zg("E_BEST_NOT_FOUND",`Run ${ee.id} has ${m.k0} child runs or more, which are more than are compared. Name the best one as run-id. See ${se.runUrl(ee)}`);if(ye===
void 0)throw V(se,ee,me,Te,oe);return{...ye,compared:K.length,leftOut:oe}}function V(se,ee,{metric:me},Te,Se){const Be=[...new Set(Te.flatMap(We=>[...We.metrics.
keys()]))].slice(0,10).map(We=>(0,c.xS)(We,60)),Ue=Te.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${Te.length} child r\
uns: ${Se}.${Be.length>0?` They have ${Be.join(", ")}.`:""}`;return new S.zg("E_BEST_NOT_FOUND",`No child of run ${ee.id} can be chosen by ${(0,c.xS)(me,100)}. ${Ue}\
 See ${se.runUrl(ee)}`)}var ce="FAILED_REGISTRATION",ae=500,ge=5e3,ne=(0,w.ol)({name:"register",title:"register a run's model as a version",description:"Registe\
rs the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{
...N.hI,model:{kind:g.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:i.V,required:!0,description:"The run that \
logged the model."},"artifact-path":{kind:i.W,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{kind:R,
description:"Registers a child of the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:g.AS,description:"\
Tags of the version."},timeout:{kind:g.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"\
The version."},"run-id":{kind:"small",description:"The run that was registered: with best, the child."},source:{kind:"small",description:"Where the version was \
registered from, as MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-step\
s register --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async se=>{const{inputs:ee,log:me,signal:Te}=se,Se=await se.mlflow(),Be=await y(Se,ee["ru\
n-id"],me),Ue=ee.best===void 0?Be:await fe(Se,Be,ee.best,me);se.output("run-id",Ue.id);const We=await(0,O.P6)(Se,Ue,ee["artifact-path"]).catch(async De=>{throw Ue===
Be?await Oe(Se,Ue,De):De});We.doubt!==void 0&&me.warn(`${We.doubt} It is registered all the same.`);const M=ee.tags??new Map,K={run:Ue,location:We,path:(0,O.s1)(
ee["artifact-path"])},ie=await be(Se,ee.model,K);ie?.version.runId===""&&me.warn(`Version ${ie.version.version} was registered without its run, so that gates on\
 metrics cannot be decided for it. Delete it to have it registered with run ${Ue.id}.`);const{version:oe,isOurs:ye}=ie??await Re(Se,ee.model,K,M,me);se.output("\
version",oe.version),se.output("source",oe.source),se.output("created",String(ye)),await Z(Se,oe,se.waitMs(ee.timeout),Te,me),ye||await he(Se,oe,M);const we=`ve\
rsion ${oe.version} of "${ee.model}"`;return se.summarize({kind:"heading",text:`${ye?"Registered":"Found"} ${we}`},{kind:"table",header:["run","source"],rows:[[
Ue.name||Ue.id,oe.source]]}),ye?{outcome:"done",reason:`Registered ${we} from run ${Ue.id}.`}:{outcome:"unchanged",reason:`Run ${Ue.id} is registered already as\
 ${we}.`}}});async function y(se,ee,me){const Te=await se.runs.get(ee);if(Te.deleted)throw new S.zg("E_RUN_DELETED",`Run ${ee} is deleted. Restore it (\`mlflow r\
uns restore --run-id ${ee}\`), or name another run.`);return(Te.status==="FAILED"||Te.status==="KILLED")&&me.warn(`Run ${ee} ended as ${Te.status}; its model is\
 registered all the same.`),Te}async function fe(se,ee,me,Te){const{run:Se,value:Be,compared:Ue,leftOut:We}=await Q(se,ee,me),M=Se.name===""?"":` ("${(0,c.xS)(Se.
name,60)}")`;return Te.progress(`Best of ${Ue} child runs by ${(0,c.xS)(me.metric,100)} ${me.direction}: ${Se.id}${M} with ${(0,c.xS)(Be.text,40)}.${We===""?"":
` Left out: ${We}.`}`),Se}async function Oe(se,ee,me){if(!(me instanceof S.zg)||me.code!=="E_RUN_WITHOUT_MODEL")return me;const Te=await(0,m.xe)(se,ee).catch(()=>[]),
Se=Te.filter(O.s0).length;return Se===0?me:new S.zg(me.code,`${me.message} Its child runs do: ${Se} of ${Te.length} have logged a model. Give best, such as 'rms\
e min', to register the best of them.`,{cause:me})}async function be(se,ee,me){for(const Te of await se.registry.versionsOfModel(ee))if(Te.status!==ce&&await Pe(
se,Te,me))return{version:Te,isOurs:!1}}async function Pe(se,ee,{run:me,path:Te,location:{source:Se,modelId:Be}}){if(ee.source===Se)return!0;const Ue=(0,r.Ql)(ee.
source);if(Ue.kind==="storage")return(0,r.Y8)((0,r.Xg)(me.artifactUri),Ue.place)===Te;const We=[{kind:"run",runId:me.id,path:Te},...Be===void 0?[]:[{kind:"logge\
d-model",modelId:Be,path:""}]];return(Ue.kind==="run"||Ue.kind==="logged-model"?[Ue]:await se.artifacts.foldersOf(ee).catch(Ce)).some(K=>We.some(ie=>(0,B.isDeepStrictEqual)(
ie,K)))}function Ce(se){if(se instanceof S.zg&&se.outcome==="invalid")return[];throw se}async function Re(se,ee,me,Te,Se){const{run:Be,location:Ue}=me;await se.
registry.ensureModel(ee);const We=await se.registry.createVersion({model:ee,runId:Be.id,tags:Te,source:Ue.source,...Ue.modelId===void 0?{}:{modelId:Ue.modelId}}).
catch(async K=>{if(!(K instanceof S.zg)||K.code!=="E_MLFLOW_UNREACHABLE")throw K;Se.warn(`${K.message} Looking whether the version was registered.`);const ie=await be(
se,ee,me);if(ie===void 0)throw K;return ie.version}),M=await be(se,ee,me);return M===void 0||Number(M.version.version)>=Number(We.version)?{version:We,isOurs:!0}:
(Se.warn(`Another step registered version ${M.version.version} from the same run meanwhile; version ${We.version} is taken back.`),await se.registry.deleteVersion(
ee,We.version),M)}async function Z(se,ee,me,Te,Se){const Be=performance.now()+me,Ue=`version ${ee.version} of "${ee.model}"`;let We=ee;for(let M=ae;We.status!==
"READY";M=Math.min(2*M,ge)){if(We.status===ce)throw new S.zg("E_REGISTRATION_FAILED",`MLflow could not register ${Ue}: ${We.statusMessage||"it does not say why"}\
.`);const K=Be-performance.now();if(K<=0)throw new S.zg("E_TIMEOUT",`After ${me/1e3} s, ${Ue} is still ${We.status||"without a status"}. Run the step again to w\
ait on.`);Se.progress(`Waiting for ${Ue}: ${We.status||"no status yet"}`),await(0,C.v)(Math.min(M,K),Te),We=await se.registry.version(ee.model,ee.version)}}async function he(se,ee,me){
for(const[Te,Se]of me)ee.tags.get(Te)!==Se&&await se.registry.setVersionTag(ee.model,ee.version,Te,Se)}}),4627:((re,x,e)=>{e.d(x,{BR:()=>Pe,Um:()=>m,XL:()=>N,Yh:()=>Re,
aA:()=>r,lx:()=>be,p6:()=>c,q0:()=>g,ze:()=>w});var s=e(8243),i="machinelearning.seldon.io",m=`${i}/v1`,O=[m,`${i}/v1alpha3`,`${i}/v1alpha2`],r=Z=>O.some(he=>he===
Z),C=Z=>Z==null?"nothing":Array.isArray(Z)?"a list":typeof Z=="object"?"a mapping":typeof Z=="string"?`the text ${JSON.stringify(Z.slice(0,60))}`:typeof Z=="num\
ber"||typeof Z=="boolean"?`the ${typeof Z} ${Z}`:typeof Z,c=(Z,he,se)=>[{path:se,message:`expected ${Z}, found ${C(he)}`}],w=(Z,he)=>typeof Z=="string"?[]:c(typeof Z==
"number"||typeof Z=="boolean"?`a text (write it in quotes: "${Z}")`:"a text",Z,he),N=(Z,he)=>Number.isInteger(Z)?[]:c("a whole number",Z,he),g=(Z,he)=>typeof Z==
"boolean"?[]:c("true or false",Z,he),S=Z=>(he,se)=>he===Z?[]:c(Z,he,se),B=Z=>(he,se)=>he===void 0?[]:Z(he,se),L=Z=>(he,se)=>he==null?[]:Z(he,se),R=Z=>(he,se)=>Array.
isArray(he)?he.flatMap((ee,me)=>Z(ee,[...se,me])):c("a list",he,se),Q=Z=>(he,se)=>(0,s.Gv)(he)?Object.entries(Z).flatMap(([ee,me])=>me(Object.hasOwn(he,ee)?he[ee]:
void 0,[...se,ee])):c("a mapping",he,se),V=Z=>(he,se)=>(0,s.Gv)(he)?Object.entries(he).flatMap(([ee,me])=>Z(me,[...se,ee])):c("a mapping",he,se),ce=Z=>(he,se)=>Z()(
he,se),ae=B(V(w)),ge=Q({name:w,implementation:B(w),type:B(w),methods:L(R(w)),modelUri:L(w),endpoint:L(Q({type:B(w)})),logger:L(Q({mode:B(w)})),parameters:L(R(Q(
{name:w}))),children:L(R(ce(()=>ge)))}),ne=Q({name:w,image:B(w),securityContext:L(Q({})),ports:L(R(Q({})))}),y=Q({replicas:B(N),spec:B(Q({containers:L(R(ne)),initContainers:L(
R(ne)),volumes:L(R(Q({})))}))}),fe=Q({name:w,graph:ge,componentSpecs:L(R(y)),replicas:B(N),traffic:B(N),shadow:B(g),annotations:ae,labels:ae,progressDeadlineSeconds:B(
N),explainer:L(Q({type:B(w),modelUri:L(w)})),svcOrchSpec:L(Q({env:L(R(Q({name:w})))}))}),Oe=Q({apiVersion:w,kind:S("SeldonDeployment"),metadata:B(Q({name:B(w),namespace:B(
w),labels:ae,annotations:ae})),spec:Q({predictors:R(fe),protocol:B(w),replicas:B(N),annotations:ae})}),be=Z=>Oe(Z,[]),Pe=Z=>be(Z).length===0,Ce=(Z,he)=>[...Oe(Z,
he),...Q({metadata:Q({name:w,labels:V(w),annotations:V(w)})})(Z,he)],Re=Z=>Ce(Z,[]).length===0}),6875:((re,x,e)=>{e.d(x,{V:()=>O,W:()=>r});var s=e(2071),i=e(8849),
m=C=>/^[a-z][a-z0-9+.-]*:/i.test(C)||C.includes("/"),O={label:"text",parse:C=>{if(!m(C))return C;const c=(0,s.Ql)(C),w=c.kind==="run"?c.runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.
exec(C)?.[1],N=c.kind==="run"?c.path:"";throw w===void 0?new i.S7(`expected the id of a run, got "${C.slice(0,200)}"`):new i.S7(`expected the id of a run alone,\
 got "${C.slice(0,200)}". Give --run-id ${w}${N===""?"":` --artifact-path '${N}'`}`)}},r={label:"text",parse:C=>{if(!/^[a-z][a-z0-9+.-]*:/i.test(C))return C;const c=(0,s.
Ql)(C),w=c.kind==="run"?{id:c.runId,path:c.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.exec(C)?.[1]?.replace(/\/+$/,"")??""},N=w.path===""?"It is the path or n\
ame that log_model was given, such as model":`Give --artifact-path '${w.path}'${w.id===void 0?"":` --run-id ${w.id}`}`;throw new i.S7(`expected a path inside th\
e run, got the URI "${C.slice(0,200)}". ${N}`)}}}),6733:((re,x,e)=>{e.d(x,{P:()=>i,W:()=>m});var s=e(8849),i="mlflow-steps.start",m={label:"letters, digits and \
. _ : / -",parse:O=>{if(/^[\w.:/-]{1,200}$/.test(O))return O;throw new s.S7(`expected at most 200 letters, digits and . _ : / -, got "${O.slice(0,200)}"`)}}}),4086:((re,x,e)=>{
e.d(x,{Kt:()=>w,My:()=>L,n6:()=>S,qF:()=>B,wq:()=>g,z9:()=>c});var s=e(1651),i=e(8161),m=e.n(i),O=128,r="most likely because it needed more memory than it may h\
ave: give it more, or let it use less",C={[-1]:`it was killed, ${r}. A pod that was deleted, evicted or lost with its node ends like this too`,126:"it cannot be\
 executed: its file has no right to be, or is for another machine",127:"there is no such program in the image or on the PATH",[O+i.constants.signals.SIGILL]:"SI\
GILL: a library was built for another processor",[O+i.constants.signals.SIGBUS]:"SIGBUS: most likely shared memory (/dev/shm) is full",[O+i.constants.signals.SIGKILL]:`\
killed by SIGKILL, ${r}`,[O+i.constants.signals.SIGSEGV]:"SIGSEGV: a native library crashed",[O+i.constants.signals.SIGINT]:"it was told to stop",[O+i.constants.
signals.SIGTERM]:"it was told to stop"};function c(R){const Q=Object.entries(i.constants.signals).find(([,ce])=>O+ce===R)?.[0],V=C[R]??Q;return`exit code ${R}${V===
void 0?"":` (${V})`}`}var w=R=>[i.constants.signals.SIGINT,i.constants.signals.SIGTERM].some(Q=>O+Q===R),N=2e3;async function g(R,Q,V,ce){const ae=V==="KILLED"?
R.forCleanup(N):R;try{await ae.runs.end(Q.id,V,Date.now())}catch(ge){ce.warn(`Run ${Q.id} could not be ended as ${V}: ${ge instanceof Error?ge.message:String(ge)}`)}}
var S=(R,Q,V)=>new s.zg("E_COMMAND_FAILED",`The training command ended with ${c(R)}; its output says more. The run is ${Q}: ${V}`),B=R=>JSON.stringify(Object.fromEntries(
[...R.metrics.values()].map(({key:Q,value:V,text:ce})=>[Q,Number.isFinite(V)?V:ce]))),L=R=>({kind:"table",header:["metric","value"],rows:[...R.metrics.values()].
map(Q=>[Q.key,Q.text])})}),9596:((re,x,e)=>{e.d(x,{E:()=>c,P$:()=>w,VA:()=>N,Yp:()=>B,f1:()=>S});var s=Object.create,i=Object.defineProperty,m=Object.getOwnPropertyDescriptor,
O=Object.getOwnPropertyNames,r=Object.getPrototypeOf,C=Object.prototype.hasOwnProperty,c=(L,R,Q)=>function(){if(Q)throw Q[0];try{return L&&(R=(0,L[O(L)[0]])(L=0)),
R}catch(ce){throw Q=[ce],ce}},w=(L,R)=>function(){try{return R||(0,L[O(L)[0]])((R={exports:{}}).exports,R),R.exports}catch(V){throw R=0,V}},N=(L,R)=>{for(var Q in R)
i(L,Q,{get:R[Q],enumerable:!0})},g=(L,R,Q,V)=>{if(R&&typeof R=="object"||typeof R=="function")for(let ce of O(R))!C.call(L,ce)&&ce!==Q&&i(L,ce,{get:()=>R[ce],enumerable:!(V=
m(R,ce))||V.enumerable});return L},S=(L,R,Q)=>(Q=L!=null?s(r(L)):{},g(R||!L||!L.__esModule?i(Q,"default",{value:L,enumerable:!0}):Q,L)),B=L=>g(i({},"__esModule",
{value:!0}),L)}),8849:((re,x,e)=>{e.d(x,{A3:()=>q,AS:()=>se,Ai:()=>ke,D6:()=>Jt,E_:()=>Kt,Ey:()=>_e,Fy:()=>me,G5:()=>Be,H3:()=>Gt,I:()=>u,IA:()=>b,Jt:()=>Pe,KD:()=>Se,
KE:()=>l,L4:()=>Pt,L9:()=>xt,M4:()=>kt,M5:()=>Ne,Mn:()=>Te,N_:()=>We,OH:()=>lt,P8:()=>k,Qf:()=>te,Qn:()=>g,Qq:()=>Oe,RU:()=>fe,Rg:()=>rt,S7:()=>y,SR:()=>nt,Sx:()=>Wt,
TK:()=>ee,WG:()=>It,X3:()=>Ze,Xk:()=>M,Xl:()=>At,Yq:()=>Ce,_$:()=>et,e_:()=>St,gI:()=>S,hu:()=>dt,iJ:()=>Dt,iP:()=>N,ig:()=>I,nd:()=>be,o6:()=>U,oO:()=>Qt,p0:()=>he,
pQ:()=>Ft,qW:()=>Mt,qb:()=>L,tO:()=>Vt,u9:()=>T,wu:()=>gt,x:()=>Bt,xD:()=>it,xw:()=>n,z3:()=>p,zM:()=>D});var s=e(7985),i=e(7076),m=e(8243),O=e(1651),r=e(3024),
C=e.n(r),c=e(6760),w=e.n(c),N=t=>`--${t}`,g=t=>`MLFLOW_STEPS_${t.replaceAll("-","_").toUpperCase()}`,S=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function B(t,f){
const $=[Array.from({length:f.length+1},(F,Le)=>Le)],J=(F,Le)=>$[F]?.[Le]??Number.POSITIVE_INFINITY;for(let F=1;F<=t.length;F+=1){const Le=[F];$.push(Le);for(let Fe=1;Fe<=
f.length;Fe+=1){const je=t[F-1]===f[Fe-1],Ve=t[F-1]===f[Fe-2]&&t[F-2]===f[Fe-1];Le.push(Math.min(J(F-1,Fe-1)+(je?0:1),J(F-1,Fe)+1,J(F,Fe-1)+1,Ve?J(F-2,Fe-2)+1:Number.
POSITIVE_INFINITY))}}return J(t.length,f.length)}function L(t,f){const $=Math.max(2,Math.floor(t.length/3));return f.map(F=>({candidate:F,distance:B(t,F)})).filter(
({distance:F})=>F<=$).sort((F,Le)=>F.distance-Le.distance||R(t,F.candidate)-R(t,Le.candidate))[0]?.candidate}var R=(t,f)=>Math.abs(t.length-f.length);function Q(t){
const f=t.split(/\r?\n/).map(F=>F.trim()).filter(Boolean),[$=""]=f;if(f.length<=1)return ce($).map(F=>F.trim()).filter(Boolean).map(ge);const J=f.slice(0,-1).every(
F=>F.endsWith(","));return f.map(F=>J?F.replace(/\s*,$/,""):F).map(F=>V(F)??ge(F))}function V(t){const[f="",...$]=ce(t).map(Le=>Le.trim());if($.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.
test(f)||!$.every(Le=>Le===""||/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(Le)))return;const[,J="",F=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.slice(
0,200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${J.trim().slice(0,100)}="${F.replace(/["\\]/g,
"").trim().slice(0,100)}"`}}function ce(t){const f=[];let $="";for(let J=0;J<t.length;){const F=/^\s*$|^[^=]*=\s*$/.test($)?ae(t.slice(J)):void 0;F!==void 0?($+=
F,J+=F.length):t[J]===","?(f.push($),$="",J+=1):($+=t[J]??"",J+=1)}return[...f,$]}var ae=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(t)?.[0];function ge(t){
const f=ne(t),$=f.indexOf("=");return $<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quotes, as in key="a, b", \
or the pairs one a line`}:{key:f.slice(0,$).trim(),value:ne(f.slice($+1).trim())}}function ne(t){if(ae(t)?.length!==t.length||t==="")return t;const f=t.slice(1,
-1);return t.startsWith('"')?f.replace(/\\(["\\])/g,"$1"):f}var y=class extends Error{name="InputProblem"},fe=(t,f,$)=>({of:f,check:J=>$(J)}),Oe={label:"text",parse:t=>t};
function be(t,f=Number.MAX_SAFE_INTEGER){const $=f===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${f}`;return{label:`integer ${$}`,parse:J=>{const F=Number(
J);if(!/^-?\d+$/.test(J)||F<t||F>f)throw new y(`expected a whole number ${$}, got "${J}"`);return F}}}var Pe={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.
test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new y(`expected true or false, got "${t}"`)}},Ce=(...t)=>({label:t.join(", "),parse:f=>{const $=t.
find(F=>F===f);if($!==void 0)return $;const J=L(f,t);throw new y(`expected ${t.join(", ")}, got "${f}"${J?`; did you mean ${J}?`:""}`)}}),Re=480*36e5,Z={ms:1,s:1e3,
m:6e4,h:36e5},he={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const f=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],$=f.reduce((J,[,F,Le])=>J+Number(F)*(Z[Le??
""]??Number.NaN),0);if(f.map(([J])=>J).join("")!==t||!($>0))throw new y(`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);if($>Re)throw new y(`expect\
ed at most ${Re/36e5}h, got "${t}"`);return $}},se={label:"key=value, one a line, or separated by commas on one line, where quotes keep the commas of a value",isRepeatable:!0,
parse:t=>new Map(Q(t).map(f=>{if("problem"in f)throw new y(f.problem);return[f.key,f.value]}))},ee={label:"text",parse:t=>{const f=(0,s.S)(t);if(f!==void 0)throw new y(
f);return t}},me={label:"one a line",isRepeatable:!0,parse:t=>t},Te={label:"one a line",isRepeatable:!0,parse:t=>t.split(`
`).map(f=>f.trim()).filter(Boolean)},Se=(t,f)=>({...t,parse:($,J)=>(f($),t.parse($,J))}),Be={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Ue=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function We(t){const f=t.split(/\r?\n/).map(F=>F.trim()).filter(F=>F!==""&&!F.startsWith("#")),$=[],J=f.map(F=>{const Le=F.indexOf("="),Fe=F.slice(0,Math.max(0,
Le)).trim(),je=F.slice(Le+1).trim();return Fe===""||Le<0?$.push(`expected from=to, got "${F}"`):ye(je)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(je)?$.push(
`"${je}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):we(je)!==void 0&&$.push(`"${je}" is ${we(je)?.what??""}, which no mode\
l server reads`),{from:Fe,to:je}});if($.length>0)throw new O.zg("E_INPUT",`model-uri-map: ${$.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucke\
t/prefix'`);return J}function M(t,f){if(/[\u0000-\u001f\u007f]/.test(t)||t.split(/[/\\]/).some(F=>F===".."))throw new O.zg("E_MODEL_URI",`MLflow keeps the model\
 at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const $=K(t,f)??t,J=ye($)??$;if(Ue.test(J)||$!==t&&we(J)===
void 0)return J;throw xe(t)}function K(t,f){const $=[...f].sort((F,Le)=>Le.from.length-F.from.length),J=[t,t.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-art\
ifacts:/")];for(const{from:F,to:Le}of $)for(const Fe of J){const je=ie(Fe,F);if(je!==void 0)return je===""?oe(Le):`${oe(Le)}/${je}`}}function ie(t,f){if(!t.startsWith(
f))return;const $=t.slice(f.length);if($==="")return $;const J=f.endsWith("/")?$:$.startsWith("/")?$.slice(1):void 0;return J?.startsWith("/")===!0?void 0:J}var oe=t=>t.
replace(/\/+$/,"");function ye(t){const f=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(f!==null)return f[2]?`azureblob:${f[1]??""}/${f[2]}`:
`azureblob:${f[1]??""}`}function we(t){const f=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(f){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${f}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:De(t)};default:
return}}var De=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function xe(t){const{what:f,from:$}=we(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new O.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${f}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${$}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function k(t){return t.map(($,J)=>typeof $==
"number"?`[${$}]`:/^[\w-]+$/.test($)?J===0?$:`.${$}`:`[${JSON.stringify($)}]`).join("")||"the document"}var a=100,_=20,A=4096,P="as in spec.predictors[0].replic\
as=2 or metadata.labels['team']=red",b={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const f=t.split(`
`).map($=>$.trim()).filter(Boolean);if(f.length>a)throw new y(`${f.length} fields are set; ${a} at most: write them into deploy.yaml`);return f.map(X)}};function X(t){
const f=[];let $=t;for(;!$.startsWith("=")||f.length===0;){const je=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec($),Ve=f.length===
0;if(je===null||je[1]!==void 0&&je[0].startsWith(".")===Ve||f.length>=_)throw new y(`expected path=value, ${P}, got "${t.slice(0,200)}"`);f.push(je[2]===void 0?
je[1]??je[4]??"":Number(je[2])),$=$.slice(je[0].length).replace(/^\s+(?==)/,"")}const J=$.slice(1).trim();if(J.length>A)throw new y(`the value of ${k(f)} has ${J.
length} characters; ${A} at most`);const[F,Le]=f;if(!(f.length>1&&(F==="spec"||F==="metadata"&&f.length===3&&(Le==="labels"||Le==="annotations"))))throw new y(`${k(
f)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(f.includes("\
__proto__"))throw new y(`${k(f)} is no field`);return{path:f,value:de(J)}}function de(t){const f=(0,m.qF)(t);if(f===void 0&&/^[[{"]/.test(t))throw new y(`"${t.slice(
0,100)}" begins like JSON and is none`);return f===void 0?t:f}var _e=(t,f)=>f.reduce(($,{path:J,value:F})=>{const Le=Ie($,J,J,F);return(0,m.Gv)(Le)?Le:$},t);function Ie(t,f,$,J){
const[F,...Le]=f;if(F===void 0)return typeof t=="string"&&(typeof J=="number"||typeof J=="boolean")?String(J):J;const Fe=k($.slice(0,$.length-f.length));if(typeof F==
"number"){const Ve=Array.isArray(t)?t:t==null?[]:void 0;if(Ve===void 0)throw new y(`${k($)} cannot be set: ${Fe} is no list`);if(F>Ve.length)throw new y(`${k($)}\
 cannot be set: ${Fe} has ${Ve.length} entries`);return[...Ve.slice(0,F),Ie(Ve[F],Le,$,J),...Ve.slice(F+1)]}if(t!=null&&!(0,m.Gv)(t))throw new y(`${k($)} cannot\
 be set: ${Fe} is no mapping`);const je=t??{};return{...je,[F]:Ie(Object.hasOwn(je,F)?je[F]:void 0,Le,$,J)}}var Ne=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XG\
BOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),Ae=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE_ROUTER","RAN\
DOM_ABTEST","AVERAGE_COMBINER"]),I=(t,f)=>[{node:t,path:f},...(t.children??[]).flatMap(($,J)=>I($,[...f,"children",J]))],D=({spec:t})=>t.predictors.flatMap(({graph:f},$)=>I(
f,["spec","predictors",$,"graph"])),q=t=>D(t).filter(({node:f})=>u(f)),u=t=>T(t)?t.implementation!=="HUGGINGFACE_SERVER"||t.modelUri!==void 0:n(t)&&t.modelUri!==
void 0,T=({implementation:t})=>t!==void 0&&t!==""&&!Ae.has(t),n=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",o=t=>!T(t)&&!n(t),p=({modelUri:t})=>t==
null||t.trim()==="",j=["spec","predictors"],d=5,h=(t,f=[])=>{const $=t.map(({node:J})=>J);return{filled:new Set($),serving:new Set([...$,...f.map(({node:J})=>J)]),
problems:[]}},E=t=>({filled:new Set,serving:new Set,problems:[{path:j,message:t}]});function te(t,f){if(t.spec.predictors.length===0)return h([]);const{graphNodes:$=[],
hasImage:J=!1}=f;if($.length>0)return G(t,$,J);const F=q(t);if(F.length===0)return v(t,J);const Le=F.filter(({node:Ve})=>f.modelUri!==void 0&&Ve.modelUri===f.modelUri),
Fe=F.filter(({node:Ve})=>p(Ve));if(Fe.length>0||Le.length>0)return h(Fe,Le);if(F.length>1)return E(`${F.length} graph nodes load models (${Me(F)}), and each nam\
es one: which of them serves this version? Leave its modelUri blank, or ${Ee(t,F)}`);const je=J?D(t).filter(({node:Ve})=>H(Ve)):[];return je.length>0?E(`the ima\
ge could be that of several graph nodes (${Me([...F,...je])}): which of them serves this version? ${Ke(Ee(t,[...F,...je]))}`):h(F)}var l=({spec:t},{serving:f})=>t.
predictors.filter(({graph:$})=>I($,[]).some(({node:J})=>f.has(J))).map(({name:$})=>$);function v(t,f){if(!f)return E("no graph node loads a model: one needs an \
implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image");const $=D(t).filter(({node:Fe})=>n(Fe)),J=$.
filter(({node:Fe})=>H(Fe)),[F,...Le]=J.length>0?J:$;return F===void 0?E("no graph node has a container that could have the image: one needs to be without implem\
entation, or with one such as MLFLOW_SERVER"):Le.length>0?E(`the image could be that of ${Le.length+1} containers (${Me([F,...Le])}): which of them serves this \
version? ${Ke(Ee(t,[F,...Le]))}`):h([],[F])}var H=t=>n(t)&&!u(t)&&(t.type==="MODEL"||t.type===void 0&&t.methods===void 0);function G(t,f,$){const J=D(t),F=f.map(
Ve=>Y(t,J,Ve,$)),Le=F.flatMap(Ve=>"message"in Ve?[{path:j,message:Ve.message}]:[]);if(Le.length>0)return{filled:new Set,serving:new Set,problems:Le};const Fe=F.
flatMap(Ve=>"node"in Ve?[Ve]:[]),je=({node:Ve})=>u(Ve)||T(Ve);return h(Fe.filter(je),Fe.filter(Ve=>!je(Ve)))}function Y(t,f,$,J){const F=JSON.stringify($.slice(
0,100)),[Le,...Fe]=f.filter(je=>je.node.name===$||ue(t,je)===$);if(Le===void 0){const je=L($,f.map(Ve=>Ve.node.name));return{message:`no graph node is named ${F}\
 as --graph-node says${je===void 0?"":`; did you mean ${je}?`} There is ${f.slice(0,d).map(Ve=>ue(t,Ve)).join(", ")}`}}return Fe.length>0?{message:`${Fe.length+
1} graph nodes are named ${F}: ${Ee(t,[Le,...Fe])}`}:o(Le.node)?{message:`the graph node ${F} of --graph-node is ${String(Le.node.implementation)}, which the or\
chestrator does itself: it loads no model`}:n(Le.node)&&!u(Le.node)&&!J?{message:`the graph node ${F} of --graph-node has a container of its own and no modelUri\
: name the image that holds this version with --image`}:Le}var ue=({spec:t},{node:f,path:$})=>`${t.predictors[Number($[2])]?.name??""}/${f.name}`;function Ee(t,f){
const $=D(t).map(({node:F})=>F.name);return`say --graph-node ${f.slice(0,d).map(F=>$.filter(Le=>Le===F.node.name).length>1?ue(t,F):F.node.name).join(", or --gra\
ph-node ")}`.slice(0,600)}var Ke=t=>t.charAt(0).toUpperCase()+t.slice(1),Me=t=>`${t.slice(0,d).map(({path:f})=>k(f)).join(", ")}${t.length>d?" \u2026":""}`;function ke(t,f,$){
const{protocol:J,xtype:F,replicas:Le,image:Fe}=f,{serving:je}=te(t,$),Ve={...t.spec,...J===void 0?{}:{protocol:J}},ot=Ve.protocol===void 0||Ve.protocol===""||Ve.
protocol==="seldon",ct=Ve.predictors.map(Ye=>{const Qe=pe(Ye.graph),tt=[...Le===void 0?[]:[Je=>le(Je,Le)],...Fe===void 0?[]:Qe.filter(Je=>je.has(Je)).map(Je=>Xe=>ve(
Xe,Ye,Je,Xt=>({...Xt,image:Fe}))),...ot?Qe.filter(({implementation:Je})=>Je==="MLFLOW_SERVER").map(Je=>Xe=>ve(Xe,Ye,Je,He)):[],...F===void 0?[]:[Je=>({...Je,graph:U(
Je.graph,Xe=>je.has(Xe)&&Xe.implementation==="MLFLOW_SERVER"?z(Xe,"xtype",F):{})})]];return $e(tt.reduce((Je,Xe)=>Xe(Je),Ye),Ye,Qe)});return{...t,spec:{...Ve,predictors:ct}}}
var pe=t=>[t,...(t.children??[]).flatMap(pe)],U=(t,f)=>({...t,...f(t),...Array.isArray(t.children)?{children:t.children.map($=>U($,f))}:{}}),z=(t,f,$)=>({parameters:[
...(0,m.yR)(t,"parameters").filter(J=>J.name!==f),{name:f,type:"STRING",value:$}]});function le(t,f){const $=t.componentSpecs?.map(J=>{const{replicas:F,...Le}=J;
return(0,m.Gv)(J.hpaSpec)||(0,m.Gv)(J.kedaSpec)?J:Le});return{...t,replicas:f,...$===void 0?{}:{componentSpecs:$}}}var W=({componentSpecs:t})=>(t??[]).some(({spec:f})=>(f?.
containers??[]).length>0),$e=(t,f,$)=>W(f)||!W(t)?t:$.filter(T).reduce((J,F)=>ve(J,f,F,Le=>Le),t);function ve(t,f,$,J){const{name:F}=$,Le=t.componentSpecs??[],Fe=Le.
findIndex(({spec:Qe})=>Qe?.containers?.some(tt=>tt.name===F));if(Fe<0&&!T($)&&W(f))return t;const je=Math.max(0,Fe),Ve=Le[je]??{},ot=Ve.spec?.containers??[],ct=Fe<
0?[...ot,J({name:F})]:ot.map(Qe=>Qe.name===F?J(Qe):Qe),Ye={...Ve,spec:{...Ve.spec,containers:ct}};return{...t,componentSpecs:Le.length===0?[Ye]:Le.map((Qe,tt)=>tt===
je?Ye:Qe)}}var Ge={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function He(t){const f=$=>t[$]!==void 0&&
t[$]!==null;return f("startupProbe")?t:{...t,...f("readinessProbe")?{}:{readinessProbe:Ge},...f("livenessProbe")?{}:{livenessProbe:Ge}}}var Ze="MLFLOW_STEPS_CRE\
DENTIALS",it={"tracking-uri":{file:"uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"trac\
king-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"endpoi\
nt-token"},"endpoint-headers":{file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},nt="RCLONE_C\
ONFIG_",Lt=64*1024,ft=t=>(t[Ze]??"").split(":").filter(Boolean);function Pt(t,f){const $=Object.hasOwn(it,t)?it[t]:void 0;if($===void 0)return;const J=ft(f).map(
F=>(0,c.join)(F,$.file)).find(F=>(0,r.existsSync)(F));return J===void 0||$.isPath?J:ht(J)}function It(t){const f=ft(t).filter($=>(0,r.statSync)($,{throwIfNoEntry:!1})?.
isDirectory()).flatMap($=>(0,r.readdirSync)($).filter(J=>J.startsWith(nt)).map(J=>[J,ht((0,c.join)($,J)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(f.
reverse()),...t}}function ht(t){try{return(0,i.t)(t,Lt)}catch(f){throw new O.zg("E_INPUT",`${t} cannot be read: ${f instanceof Error?f.message:String(f)}`,{cause:f})}}
var $t=t=>t.startsWith(nt)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(nt.length)),Rt=(t,f)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(f),mt=t=>Object.entries(t).flatMap(([f,$])=>$t(f)&&$!==void 0&&$!==""?[[f,$]]:[]),Dt={label:"name of a Secret",secretsIn:t=>mt(
t).flatMap(([f,$])=>Rt(f,$)?[]:[$,Buffer.from($).toString("base64")]),parse:(t,f={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new y(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const $=new Map(mt(f));if($.size===0)throw new y("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:$}}},
_t=(t,f)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map($=>({...$,graph:U($.graph,J=>u(J)?f(J):{}),...$.explainer?.modelUri?{explainer:{...$.explainer,
...f($.explainer)}}:{}}))}}),bt=({envSecretRefName:t})=>t==null||t==="",St=(t,f)=>_t(t,$=>bt($)?{envSecretRefName:f}:{}),At=(t,f)=>_t(t,$=>$.envSecretRefName===
f?{envSecretRefName:void 0}:{}),et=["None","Staging","Production","Archived"];function dt(t){if(t.startsWith("@"))return{kind:"alias",alias:Ut(t.slice(1))};const f=et.
find(F=>F.toLowerCase()===t.toLowerCase());if(f!==void 0)return{kind:"stage",stage:f};const $=L(t.toLowerCase(),et.map(F=>F.toLowerCase())),J=et.find(F=>F.toLowerCase()===
$);throw new O.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${et.join(", ")}. ${J?`Did you mean ${J}?`:Ct(t)}`)}function Ct(t){const f=/^v?(\d+)$/i.
exec(t)?.[1];return f!==void 0?`If version ${f} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of its own: give its numb\
er, which `register` puts out as `version`, or an alias such as @champion.":pt(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is written with an @, a\
s in @champion."}function Ut(t){const f=pt(t);if(f!==void 0)throw new O.zg("E_INPUT",`The alias "@${t}" ${f}.`);return t}var pt=t=>t===""?"has no name after the\
 @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":void 0:"may hold lett\
ers, digits, _ and - only",rt=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Nt=", ",kt=t=>t.map(rt).join(Nt);function Wt(t){const f=t.split(/[,\n]/).map(Le=>Le.trim()).
filter(Boolean),$=[],J=[];for(const Le of f)try{$.push(dt(Le))}catch(Fe){if(!(Fe instanceof O.zg))throw Fe;J.push(Fe)}for(const[Le,Fe]of[["alias","aliases"],["s\
tage","stages"]]){const je=$.filter(Ve=>Ve.kind===Le);je.length>1&&J.push(new O.zg("E_INPUT",`${je.map(rt).join(" and ")} are ${je.length} ${Fe}: give at most o\
ne stage and one alias.`))}f.length===0&&J.push(new O.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[F]=J;if(F!==void 0)
throw new O.zg(F.code,J.map(({message:Le})=>Le).join(" "));return $.sort((Le,Fe)=>Le.kind.localeCompare(Fe.kind))}var Et=()=>new O.zg("E_INPUT","Which version o\
f the model is meant? Give --version N, or --at with a stage or @alias.");function Kt({version:t,at:f}){if(t===void 0&&f===void 0)throw Et()}async function Bt(t,f){
const{model:$,version:J,at:F}=f;if(J!==void 0&&F===void 0)return t.registry.version($,String(J));if(F===void 0)throw Et();const Le=dt(F),Fe=await t.registry.holder(
$,Le);if(Fe!==void 0&&J!==void 0&&Fe.version!==String(J))throw new O.zg("E_PROMOTION_OVERTAKEN",`${rt(Le)} of ${$} is version ${Fe.version} by now, and not vers\
ion ${J}. Nothing was done.`);if(Fe!==void 0)return Fe;throw Le.kind==="alias"?new O.zg("E_ALIAS_NOT_FOUND",`No version of ${$} has the alias ${F}. Promote one \
to it first (aliases do not ignore case).`):new O.zg("E_STAGE_EMPTY",`No version of ${$} is in the stage ${Le.stage}. Promote one to it first.`)}var qe={namespace:!0,
"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,
privileged:!1},lt=(t,f="")=>qe[t]?`${t}=${f}`:t,xt=(t,f="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${vt(lt(t,f))}`,Ft=(t,f)=>`If the clus\
ter knows it, say --allow ${vt(lt(t,f))}`,vt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,jt=t=>Object.hasOwn(qe,t),Gt={label:"one a line",isRepeatable:!0,
parse:t=>{const f=t.split(`
`).map($=>$.trim()).filter(Boolean);for(const $ of f){const[J="",F]=$.split(/=(.*)/s);if(!jt(J)){const Le=L(J,Object.keys(qe));throw new y(`expected one of ${Object.
keys(qe).join(", ")}, got "${$}"${Le===void 0?"":`; did you mean ${Le}?`}`)}if(qe[J]!==(F!==void 0&&F!==""))throw new y(`expected ${qe[J]?`${J}=NAME`:`${J} alon\
e`}, got "${$}"`)}return new Set(f)}},gt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Vt={label:"container image",parse:t=>{if(gt(t))return t;
throw new y(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},zt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Ht=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Ot=230,wt=63;function Mt(t,f){const $=JSON.stringify(t.slice(0,80));if(t.length>Ot)return`${f} ${$} is longer than ${Ot} characters`;if(!zt.test(t))return`${f} ${$}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Jt(t){const f=Mt(t,"the name");if(f!==
void 0)throw new y(f)}function Qt(t){if(!(t.length<=wt&&Ht.test(t)))throw new y(`expected the name of a namespace (at most ${wt} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),2907:((re,x,e)=>{e.d(x,{J:()=>m,v:()=>i});var s=e(1651),i=(O,r)=>new Promise((C,c)=>{if(r.aborted){c(m(r));return}const w=()=>{
clearTimeout(N),c(m(r))},N=setTimeout(()=>{r.removeEventListener("abort",w),C()},O);r.addEventListener("abort",w,{once:!0})}),m=O=>(0,s.uQ)(O.reason)}),889:((re,x,e)=>{
e.d(x,{_:()=>i});var s=Number.MAX_VALUE;function i({value:m,timestampMs:O},r){if(Number.isNaN(m))return"NaN";if(Math.abs(m)>=s)return"infinite (MLflow stores \xB1I\
nfinity as \xB11.797e308)";if(m===0&&O===0&&!r)return"0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again, or say --accept-zero-timest\
amp"}}),3668:((re,x,e)=>{e.d(x,{o:()=>r});var s=e(4256),i=e(7871),m=e(4054),O=e(2907);function r(g,S){const B=g==="https:",L=(0,i.X)(B?"node:https":"node:http"),
R=new L.Agent({keepAlive:!0,maxSockets:8}),Q=B?"secureConnect":"connect";return{send:V=>new Promise((ce,ae)=>{if(V.signal.aborted){ae((0,O.J)(V.signal));return}
const ge=L.request(V.url,{method:V.method,headers:{...V.headers,...C(V.body)},agent:V.isFresh?!1:R,...B?S:{}});c(ge,V,Q).then(ce,ae),ge.end(V.body)}),close:()=>R.
destroy()}}var C=g=>g===void 0?{}:{"content-length":String(Buffer.byteLength(g))};async function c(g,S,B){const L={wasSent:!1,isLate:!1};g.once("socket",V=>{g.reusedSocket?
L.wasSent=!0:V.once(B,()=>L.wasSent=!0)});const R=setTimeout(()=>{L.isLate=!0,g.destroy()},S.timeoutMs),Q=()=>{g.destroy()};S.signal.addEventListener("abort",Q,
{once:!0});try{const V=await w(g),ce=V.statusCode??0,ae=(0,s.A)(ce,S.maxBytes),ge=Number(V.headers["content-length"]??0)>ae;ge&&V.destroy();const ne=ge?{body:"",
isCut:!0}:await(0,s.C)(V,ae);return{status:ce,headers:N(V),...ne}}catch(V){if(S.signal.throwIfAborted(),L.isLate)throw new m.wC("ETIMEDOUT",`no answer within ${S.
timeoutMs/1e3} s`,L.wasSent,V);const{code:ce,message:ae}=(0,m.Ic)(V);throw new m.wC(ce,ae,L.wasSent,V)}finally{clearTimeout(R),S.signal.removeEventListener("abo\
rt",Q)}}var w=g=>new Promise((S,B)=>{g.once("response",S),g.on("error",B),g.once("close",()=>B(new m.wC("ECONNRESET","the connection was closed",!0)))}),N=g=>Object.
fromEntries(Object.entries(g.headers).map(([S,B])=>[S,typeof B=="string"?B:void 0]))}),4800:((re,x,e)=>{e.d(x,{k:()=>i});var s=3,i=class{#e=[];add(m){const O=[m,
...m.split(/\r?\n/)].filter(r=>r.trim().length>=s);this.#e=[...new Set([...this.#e,...O])].sort((r,C)=>C.length-r.length)}redact=m=>{let O=m;for(const r of this.#e)
O=O.replaceAll(r,"***");return O}}}),2175:((re,x,e)=>{e.d(x,{K:()=>i});var s=e(3668);function i(m,O,r){if(r===void 0)return(0,s.o)(m.protocol,O);const C=e.e(929).
then(e.bind(e,4612)).then(({createProxyWire:c})=>c(r,O));return{send:async c=>(await C).send(c),close:()=>{C.then(c=>c.close(),()=>{})}}}}),8893:((re,x,e)=>{e.d(
x,{X:()=>m});var s=e(7436),i=e(8849),m={comment:{kind:i.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a \
model, target and workflow. Where that cannot be done, the job summary says why."},"github-token":s.bU}}),7770:((re,x,e)=>{e.r(x),e.d(x,{cli:()=>A});var s=e(1450),
i=e(7899),m=e(8893),O=e(2907),r=e(7522),C=e(7129),c=e(7436),w=e(8742),N=e(8849),g=e(7076),S=e(1651),B=e(9596),L=e(7975),R=e.n(L),Q=e(3024),V=e.n(Q),ce=e(6760),ae=e.
n(ce),ge="0.1.0",ne={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",
description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small outputs there as files of 1 KB in\
 total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function y(P,b){const X=b.indexOf("--"),de=X<0?b:b.slice(
0,X),_e=X<0?[]:b.slice(X+1),Ie=Object.entries(P.inputs).filter(([,h])=>!h.secret&&!h.kind.isCommand),Ne=new Map([...Ie.map(([h,E])=>[h,E.kind.isFlag?"boolean":"\
string"]),...Object.entries(ne).map(([h,{type:E}])=>[h,E])]),Ae=[],{tokens:I}=(0,L.parseArgs)({args:Oe(fe(de,Ne),Ne,Ae),options:Object.fromEntries([...Ne].map(([
h,E])=>[h,{type:E}])),strict:!1,allowPositionals:!0,tokens:!0}),D=new Map;let q=!1;for(const h of I){if(h.kind==="positional"&&(q||Ae.push(`unexpected argument \
"${h.value}"; inputs are given as --name value`),q=!1),h.kind!=="option")continue;const E=h.rawName==="-h"?"help":h.name;q=!Ne.has(E);const te=P.inputs[E];te?.secret?
Ae.push(`${(0,N.iP)(E)} is a secret, and process lists show flags: set ${te.variables?.[0]??(0,N.Qn)(E)} instead`):q?Ae.push((0,s.Ee)(E,[...Ne.keys()])):Ne.get(
E)==="boolean"?D.set(E,h.value??"true"):h.value===void 0?Ae.push(`${(0,N.iP)(E)} needs a value`):D.has(E)?te?.kind.isRepeatable?D.set(E,`${D.get(E)}
${h.value}`):Ae.push(`${(0,N.iP)(E)} is given twice`):D.set(E,h.value)}const u=be(D,"output");u!==void 0&&u!=="json"&&Ae.push(`--output: expected json, got "${u}\
"`);const T=be(D,"output-dir")||void 0,n=be(D,"results-dir")||void 0,o=be(D,"help")!==void 0,[p,...j]=_e,d=Object.values(P.inputs).some(({kind:h})=>h.isCommand);
return p!==void 0&&!d&&Ae.push(`${P.name} runs no command; leave out -- and what follows`),{given:{texts:D,problems:Ae,...p===void 0?{}:{program:{kind:"program",
argv:[p,...j]}}},help:o,json:u==="json",outputDir:T,resultsDir:n}}function fe(P,b){const X=(_e="")=>_e.startsWith("--")&&_e!==(0,N.iP)("help")&&b.get(_e.slice(2))===
"boolean",de=(_e="")=>/^(true|false)$/i.test(_e);return P.flatMap((_e,Ie)=>X(_e)&&de(P[Ie+1])?[`${_e}=${P[Ie+1]}`]:de(_e)&&X(P[Ie-1])?[]:[_e])}function Oe(P,b,X){
const de=(_e="")=>/^--([^=]+)/.exec(_e)?.[1];return P.map((_e,Ie)=>{const Ne=de(_e),Ae=de(P[Ie+1]);return Ne===void 0||Ae===void 0||_e.includes("=")||b.get(Ne)!==
"string"||!b.has(Ae)?_e:(X.push(`${(0,N.iP)(Ne)} needs a value; what follows it is ${(0,N.iP)(Ae)}`),`${_e}=`)})}function be(P,b){const X=P.get(b);return P.delete(
b),X}var Pe=1024,Ce=200,Re=/[<>&\b\f\u2028\u2029]/g,Z=P=>Buffer.byteLength(JSON.stringify(P))-2+5*(P.match(Re)?.length??0);function he({step:P,outputs:b}){const X={
...C.e5,...P.outputs},de=Object.entries(X).filter(([Ae,{kind:I}])=>I==="small"&&Ae!=="reason").map(([Ae])=>({name:Ae,value:b.get(Ae)??""})).map(Ae=>({...Ae,bytes:Z(
Ae.value)})),_e=new Map,Ie=[];let Ne=Pe-Ce;for(const{name:Ae,value:I,bytes:D}of de.toSorted((q,u)=>q.bytes-u.bytes)){const q=D<=Ne;q?Ne-=D:Ie.push(Ae),_e.set(Ae,
q?I:"")}return _e.set("reason",se(b.get("reason")??"",Ne+Ce)),{results:_e,dropped:Ie}}function se(P,b){let de=b-Z("\u2026"),_e="";for(const Ie of P){if(de-=Z(Ie),
de<0)return Z(P)<=b?P:_e+"\u2026";_e+=Ie}return P}function ee(P){return P.map(Te).join(`

`)}var me=(P,b)=>P.filter(X=>X.kind!=="log"||!b.some(de=>`
${de}
`.includes(`
${X.text}
`)));function Te(P){switch(P.kind){case"heading":return P.text;case"paragraph":return P.text;case"table":return Se([P.header,...P.rows]);case"log":return`${P.title}\

${P.text.split(`
`).map(b=>`  | ${b}`).join(`
`)}`}}function Se(P){const b=(P[0]??[]).map((Ie,Ne)=>Math.max(...P.map(Ae=>(Ae[Ne]??"").length))),X=Ie=>`  ${b.map((Ne,Ae)=>(Ie[Ae]??"").padEnd(Ne)).join("  ")}`.
trimEnd(),[de,..._e]=P.map(X);return[de,`  ${b.map(Ie=>"-".repeat(Ie)).join("  ")}`,..._e].join(`
`)}function Be(P,b){const X=(0,s.VU)(),de=performance.now(),_e=I=>{process.stderr.write(`${(0,r.Jt)(I)}
`)},Ie=[],Ne={progress:I=>_e(`${((performance.now()-de)/1e3).toFixed(1).padStart(6)}s  ${I}`),warn:I=>_e(`warning  ${I}`),foreign:(I,D)=>{Ie.push(D),_e(`${I}
${D.split(`
`).map(q=>`  | ${q}`).join(`
`)}`)}},Ae=async I=>{if(I.comments.length===0)return[];if(b.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:D},{readPipelineFacts:q}]=await Promise.all([e.e(394).then(e.bind(e,4347)),Promise.resolve().then(e.bind(e,4533))]);return D(I,{env:b,
signal:X,link:q(b).link,say:u=>Ne.progress(u)})};return{env:b,log:Ne,signal:X,pipeline:K(b),announceDeployment:b.GITHUB_ACTIONS!=="true"?void 0:async I=>{const[
{announceDeployment:D},{readPipelineFacts:q}]=await Promise.all([e.e(394).then(e.bind(e,1501)),Promise.resolve().then(e.bind(e,4533))]);return D(I,{env:b,signal:X,
link:q(b).link,warn:u=>Ne.warn(u)})},runProgram:(0,s.s2)(X,b,["inherit",2,2]),readInputs:()=>P.given,mask:()=>{},finish:async I=>{const D=[],q=async p=>{try{await p()}catch(j){
D.push(j instanceof Error?j.message:String(j))}},{outputDir:u,resultsDir:T}=P;if(u!==void 0&&await q(()=>M(u,I.outputs)),T!==void 0){const{results:p,dropped:j}=he(
I);await q(()=>M(T,p)),j.length>0&&Ne.warn(`No room among the results for ${j.join(", ")}; --output-dir has all outputs.`)}const n=Ue(I,P.json);n!==""&&await q(
()=>(0,s.KG)(process.stdout,n));for(const p of await Ae(I))Ne.warn(p);const o=me(I.summary,Ie);if(o.length>0&&_e(`
${ee(o)}
`),_e(We(I)),D.length>0)throw new Error(D.join("; "))}}}var Ue=({step:P,outputs:b},X)=>X?`${JSON.stringify(Object.fromEntries(b)).replaceAll("##[","#\\u0023[")}\

`:P.prints===void 0?"":b.get(P.prints)??"";function We({step:P,result:b,error:X}){if(!("code"in b))return`${P.name}: ${b.outcome}. ${b.reason}`;const de=b.code===
"E_UNEXPECTED"&&X?.cause instanceof Error?`
${X.cause.stack??""}`:"";return`${P.name}: ${b.outcome} [${b.code}] ${b.reason}${de}`}function M(P,b){for(const[X,de]of b)(0,Q.writeFileSync)((0,ce.join)(P,X),de)}
function K(P){const{MLFLOW_STEPS_PIPELINE_COMMIT:b,MLFLOW_STEPS_PIPELINE_LINK:X,MLFLOW_STEPS_PIPELINE_ACTOR:de}=P;return{...b?{commit:b}:{},...X?{link:X}:{},...de?
{actor:de}:{}}}var ie=100;function oe(P,b){const X=Math.max(...P.map(({name:de})=>de.length));return`mlflow-steps ${b}: train, register, promote and deploy MLfl\
ow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${P.map(({name:de,title:_e})=>`  ${de.padEnd(X)}  ${_e}`).join(`
`)}

Inputs come from flags, then from ${(0,N.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${N.X3} (folders with ${Object.values(N.xD).map(({file:de})=>de).join(", ")}, ${N.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function ye(P){const b=Object.values(P.inputs).some(({kind:Ae})=>Ae.isCommand),X=Object.entries(P.inputs).filter(([,{kind:Ae}])=>!Ae.isCommand),de=Ae=>X.filter(
([I])=>I in Ae),_e=X.filter(([Ae])=>!(Ae in c.hI)&&!(Ae in c.g$)),Ie=[..._e.filter(([,{required:Ae}])=>Ae),..._e.filter(([,{required:Ae}])=>!Ae)],Ne=Object.entries(
{...C.e5,...P.outputs});return`mlflow-steps ${P.name}: ${P.title}

Usage: mlflow-steps ${P.name} --input value \u2026${b?" -- program argument \u2026":""}

${k(P.description,"")}

Example:
  ${P.example.trim().split(`
`).join(`
  `)}
${we("Inputs",Ie)}${we("MLflow",de(c.hI))}${we("Kubernetes",de(c.g$))}
Outputs:
${Ne.map(([Ae,{description:I}])=>xe(Ae,I)).join(`
`)}

Also:
${Object.entries(ne).map(([Ae,I])=>xe(`${(0,N.iP)(Ae)} ${I.value}`.trim(),I.description)).join(`
`)}
`}var we=(P,b)=>b.length===0?"":`
${P}:
${b.map(([X,de])=>De(X,de)).join(`
`)}
`;function De(P,b){const X=[b.required?"required":void 0,b.default===void 0?void 0:`default: ${b.default}`,b.kind.isFlag&&b.default==="true"?`${(0,N.iP)(P)} fal\
se turns it off`:void 0,b.kind.isFlag||b.kind.label==="text"?void 0:b.kind.label,b.variables?`also ${b.variables.join(", ")}`:void 0].filter(_e=>_e!==void 0),de=b.
secret?`${(0,N.Qn)(P)} (never a flag)`:(0,N.iP)(P);return xe(de,`${b.description}${X.length>0?` [${X.join("; ")}]`:""}`)}var xe=(P,b)=>`  ${P}
${k(b,"      ")}`;function k(P,b){const X=[];let de="";for(const _e of P.split(/\s+/))de!==""&&b.length+de.length+1+_e.length>ie?(X.push(b+de),de=_e):de=de===""?
_e:`${de} ${_e}`;return[...X,b+de].join(`
`)}function a(P){const b=[],X=(Ie,Ne)=>{if(Ne!==void 0)try{return(0,Q.mkdirSync)(Ne,{recursive:!0}),(0,Q.accessSync)(Ne,Q.constants.W_OK),Ne}catch(Ae){b.push(`${(0,N.
iP)(Ie)}: ${Ne} cannot be written: ${Ae instanceof Error?Ae.message:String(Ae)}`);return}},de=X("output-dir",P.outputDir),_e=X("results-dir",P.resultsDir);return{
...P,outputDir:de,resultsDir:_e,given:{...P.given,problems:[...P.given.problems,...b]}}}async function _(P,b){(0,s.Bd)();const[X,...de]=P;if(X==="--version")return process.
stdout.write(`${ge}
`),0;if(X===void 0||X==="--help"||X==="-h"||X==="help")return(X===void 0?process.stderr:process.stdout).write(oe(await(0,s.gV)(),ge)),X===void 0?2:0;const _e=await(0,s.
$w)(X);if(!_e){const Ne=(0,N.qb)(X,s.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(X)}${Ne?`; did you mean ${Ne}?`:""}
Steps: ${s.Ve.join(", ")}. See mlflow-steps --help.
`),2}const Ie=y(_e,de);return Ie.help?(process.stdout.write(ye(_e)),0):(0,s.eg)(_e,Be(a(Ie),b))}var A=async()=>{process.exitCode=await _(process.argv.slice(2),process.
env)}}),5958:((re,x,e)=>{e.d(x,{connectMlflow:()=>p});var s=e(2175),i=e(5015),m=e(3668),O=e(7871),r=e(2071),C=e(9146),c=e(4081),w=e(4054),N=e(2907),g=e(7522),S=e(
8742),B=e(1660),L=e(8243),R=e(1651),Q=e(9596),V=e(3024),ce=e.n(V),ae=e(6760),ge=e.n(ae),ne=(l,v)=>({create:async(H,G,Y)=>{const ue={method:"POST",endpoint:"regi\
stered-models/create",body:{name:H,description:G,tags:(0,r.xc)(Y)}},Ee=await l.call(ue);if(Ee.ok)return{createdAtMs:(0,r.kz)((0,r.HT)(Ee.body,"registered_model"),
"creation_timestamp",0)};if(!(Ee.errorCode==="RESOURCE_ALREADY_EXISTS"||Ee.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,r.J5)(ue.endpoint,Ee,v)},read:async H=>{
const G={method:"GET",endpoint:"registered-models/get",query:{name:H}},Y=await l.call(G);if(!Y.ok&&Y.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!Y.ok)throw(0,r.
J5)(G.endpoint,Y,v);const ue=(0,r.HT)(Y.body,"registered_model");return{createdAtMs:(0,r.kz)(ue,"creation_timestamp",0),serverNowMs:Y.serverNowMs,tags:(0,r.SX)(
ue,"tags")}},remove:async H=>{const G={method:"DELETE",endpoint:"registered-models/delete",body:{name:H},isIdempotent:!1},Y=await l.call(G);if(!Y.ok&&Y.errorCode!==
"RESOURCE_DOES_NOT_EXIST")throw(0,r.J5)(G.endpoint,Y,v)}}),y=10;function fe(l,v,H,G){const Y=new Map,ue=W=>new R.zg("E_MODEL_URI",`The source ${(0,g.xS)(W)} lea\
ds from version to version and to no model: more than ${y} times. Register the model again from its run.`),Ee=async(W,$e)=>{if(W.kind==="version")return v.version(
W.model,W.version);if(W.kind==="latest"){const ve=(await v.versionsOfModel(W.model)).at(-1);if(ve!==void 0)return ve}else{const ve=W.at.startsWith("@")?{kind:"a\
lias",alias:W.at.slice(1)}:{kind:"stage",stage:W.at},Ge=await v.holder(W.model,ve);if(Ge!==void 0)return Ge}throw new R.zg("E_VERSION_NOT_FOUND",`The source ${(0,g.
xS)($e)} names no version: nobody holds it.`)},Ke=async(W,$e)=>{const ve={kind:"run",runId:W,path:$e},Ge=$e===""?void 0:await(0,R.AO)("E_RUN_NOT_FOUND",l.get(W)),
He=Ge&&(0,r.or)(Ge,await l.loggedModels(Ge),$e);return He===void 0?[ve]:[ve,{kind:"logged-model",modelId:He.id,path:""}]},Me=async(W,$e)=>{const ve=(0,r.Ql)(W);
if(ve.kind==="logged-model")return[ve];if(ve.kind!=="storage"||$e==="")return[];const Ge=await(0,R.AO)("E_RUN_NOT_FOUND",l.get($e)),He=Ge&&(0,r.Y8)((0,r.Xg)(Ge.
artifactUri),ve.place);return He===void 0?[]:[{kind:"run",runId:$e,path:He}]},ke=async(W,$e)=>{const ve=G?await Me($e,W.runId):[];return ve.length>0?{served:void 0,
places:ve}:{served:W,places:[]}},pe=async(W,$e)=>{const ve=(0,r.Ql)(W.source);switch(ve.kind){case"storage":return ke(W,W.source);case"logged-model":return ve.path===
""?ke(W,W.source):{served:void 0,places:[ve]};case"run":return{served:void 0,places:await Ke(ve.runId,ve.path)};case"version":case"holder":case"latest":{if($e===
0)throw ue(W.source);const Ge=await H(W.model,W.version),He=(0,r.Ql)(Ge);return He.kind==="storage"||He.kind==="logged-model"&&He.path===""?ke(W,Ge):He.kind==="\
run"?{served:void 0,places:await Ke(He.runId,He.path)}:pe(await Ee(ve,W.source),$e-1)}}},U=W=>{const $e=JSON.stringify([W.model,W.version,W.source]),ve=Y.get($e)??
pe(W,y);return Y.set($e,ve),ve.catch(()=>Y.delete($e)),ve},z=async W=>{const{served:$e,places:ve}=await U(W);if($e===void 0)return ve;const Ge=(0,r.Ql)($e.source),
He=Ge.kind==="storage"||Ge.kind==="logged-model"?$e.source:await H($e.model,$e.version);return Me(He,$e.runId)},le=async(W,$e=y)=>{const ve=(0,r.Ql)(W);if(!/^\s*(runs|models):/i.
test(W))return/^https?:/i.test(W)?Oe(W):W;if($e===0)throw ue(W);switch(ve.kind){case"logged-model":{const Ge=await l.loggedModel(ve.modelId);if(!Ge?.artifactUri)
throw new R.zg("E_MODEL_URI",`MLflow has no logged model ${(0,g.xS)(ve.modelId)}, which ${(0,g.xS)(W)} names.`);return(0,r.mR)(Ge.artifactUri,ve.path)}case"run":{
const Ge=await l.get(ve.runId);return(ve.path===""?void 0:(0,r.or)(Ge,await l.loggedModels(Ge),ve.path))?.artifactUri||(0,r.mR)(Ge.artifactUri,ve.path)}case"sto\
rage":return W;case"version":case"holder":case"latest":{const{model:Ge,version:He}=await Ee(ve,W);return le(await H(Ge,He),$e-1)}}};return{readingOf:U,foldersOf:z,
storageOf:W=>le(W),foldersOfSource:async W=>{const{places:$e}=await U(W);return $e.length>0?$e:z(W)}}}function Oe(l){const v=(0,r.Xg)(l);return v?.startsWith("m\
lflow-artifacts:/")===!0?v:l}function be(l,v){const H=(0,i.E)(l,v,"curl");if(H!==void 0){if(!URL.canParse(H)||!/^https?:/i.test(H))throw new R.zg("E_INPUT","The\
 HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(H)}}var Pe=1e3,Ce=10;
function Re(l,v){const H=async U=>{const z={method:"GET",endpoint:"registered-models/get",query:{name:U}},le=await l.call(z);if(!le.ok&&le.errorCode==="RESOURCE\
_DOES_NOT_EXIST")throw new R.zg("E_MODEL_NOT_FOUND",`MLflow at ${v} has no registered model "${U}".`);if(!le.ok)throw(0,r.J5)(z.endpoint,le,v);const W=(0,r.HT)(
le.body,"registered_model"),$e=(0,r.$I)(W,"aliases").map(ve=>[(0,r.He)(ve,"alias"),(0,r.yR)(ve,"version")]);return{name:(0,r.He)(W,"name"),aliases:new Map($e),latest:(0,r.
$I)(W,"latest_versions").map(ee),tags:(0,r.SX)(W,"tags")}},G=async(U,z,le,W)=>{if(z.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,r.J5)(U.endpoint,z,v);const{latest:$e}=await H(
le),ve=Math.max(0,...$e.map(Ge=>Number(Ge.version)));return new R.zg("E_VERSION_NOT_FOUND",`Model "${le}" has no version ${W}.${ve>0?` Its newest is ${ve}.`:" I\
t has no versions yet."}`)},Y=async(U,z,le)=>{const W=await l.call(U);if(!W.ok)throw await G(U,W,z,le)},ue=async(U,z)=>{const le=await l.call(U);if(!le.ok)throw await ke(
U,le,z)},Ee=async(U,z,le,W)=>Z(z)?(await H(le),new R.zg("E_ALIAS_NOT_FOUND",`MLflow at ${v} has no aliases (they came with 2.3), so there is no @${W}. Use a sta\
ge.`)):ke(U,z,le),Ke=async(U,z)=>{const le={method:"GET",endpoint:"registered-models/alias",query:{name:U,alias:z}},W=await l.call(le);if(W.ok)return ee((0,r.HT)(
W.body,"model_version"));if(Z(W))throw await Ee(le,W,U,z);if(W.errorCode!=="INVALID_PARAMETER_VALUE"&&W.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await H(U),!/not found/i.
test(W.message)))throw(0,r.J5)(le.endpoint,W,v)},Me=async(U,z)=>{const le={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:U,stages:[z]}},
W=await l.call(le);if(W.ok)return(0,r.$I)((0,L.Gv)(W.body)?W.body:{},"model_versions").map(ee)[0];throw se(W,z)??await ke(le,W,U)},ke=async(U,z,le)=>(z.errorCode===
"RESOURCE_DOES_NOT_EXIST"&&await H(le),(0,r.J5)(U.endpoint,z,v)),pe=async(U,z,le=Pe)=>{const W=new Map;let $e;for(let ve=0;ve<le;ve+=1){const Ge=await l.expect(
{method:"GET",endpoint:"model-versions/search",query:{filter:z,max_results:"1000",page_token:$e}}),He=(0,L.Gv)(Ge)?Ge:{};for(const Ze of(0,r.$I)(He,"model_versi\
ons").map(ee))(U===void 0||Ze.model===U)&&W.set(JSON.stringify([Ze.model,Ze.version]),Ze);if($e=(0,r.yR)(He,"next_page_token"),$e==="")break}return[...W.values()].
sort((ve,Ge)=>Number(ve.version)-Number(Ge.version))};return{model:H,setModelTag:(U,z,le)=>ue({method:"POST",endpoint:"registered-models/set-tag",body:{name:U,key:z,
value:le}},U),deleteModelTag:(U,z)=>ue({method:"DELETE",endpoint:"registered-models/delete-tag",body:{name:U,key:z}},U),ensureModel:async U=>{const z={method:"P\
OST",endpoint:"registered-models/create",body:{name:U}},le=await l.call(z);if(!le.ok&&le.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,r.J5)(z.endpoint,le,v)},version:async(U,z)=>{
const le={method:"GET",endpoint:"model-versions/get",query:{name:U,version:z}},W=await l.call(le);if(W.ok)return ee((0,r.HT)(W.body,"model_version"));throw await G(
le,W,U,z)},versionsOfRun:(U,z)=>pe(U,`run_id='${z}'`),versionsOfModel:U=>pe(U,U.includes("'")?U.includes('"')?void 0:`name="${U}"`:`name='${U}'`),versionsWithTag:async(U,z,le)=>{
const W=le===void 0||/['"]/.test(le)?"":`name='${le}' and `;return pe(le,`${W}tags.\`${U}\` LIKE '%${z}%'`,Ce)},createVersion:async({model:U,source:z,runId:le,modelId:W,
tags:$e})=>{const ve=await l.expect({method:"POST",endpoint:"model-versions/create",body:{name:U,source:z,run_id:le,...W===void 0?{}:{model_id:W},tags:(0,r.xc)(
$e??new Map)},isIdempotent:!1});return ee((0,r.HT)(ve,"model_version"))},deleteVersion:async(U,z)=>{const le={method:"DELETE",endpoint:"model-versions/delete",body:{
name:U,version:z}},W=await l.call(le);if(!W.ok&&W.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,r.J5)(le.endpoint,W,v)},holder:(U,z)=>z.kind==="alias"?Ke(U,z.alias):
Me(U,z.stage),transition:async(U,z,le,W)=>{const $e={method:"POST",endpoint:"model-versions/transition-stage",body:{name:U,version:z,stage:le,archive_existing_versions:W}},
ve=await l.call($e);if(!ve.ok)throw se(ve,le)??await G($e,ve,U,z)},setAlias:async(U,z,le)=>{const W={method:"POST",endpoint:"registered-models/alias",body:{name:U,
alias:z,version:le}},$e=await l.call(W);if(!$e.ok)throw Z($e)?await Ee(W,$e,U,z):await G(W,$e,U,le)},deleteAlias:async(U,z)=>{const le={method:"DELETE",endpoint:"\
registered-models/alias",body:{name:U,alias:z}},W=await l.call(le);if(!W.ok)throw await Ee(le,W,U,z)},setVersionTag:(U,z,le,W)=>Y({method:"POST",endpoint:"model\
-versions/set-tag",body:{name:U,version:z,key:le,value:W}},U,z),deleteVersionTag:(U,z,le)=>Y({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:U,
version:z,key:le}},U,z),downloadUri:async(U,z)=>{const le={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:U,version:z}},W=await l.call(le);
if(!W.ok)throw await G(le,W,U,z);return(0,r.He)((0,L.Gv)(W.body)?W.body:{},"artifact_uri")}}}var Z=l=>l.status===404&&l.errorCode==="",he=({status:l,errorCode:v,
message:H})=>l===501||v==="ENDPOINT_NOT_FOUND"||v==="FEATURE_DISABLED"||v==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(H),se=(l,v)=>he(l)?new R.zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${v}. Use an alias instead, such as @${v.toLowerCase()}.`):l.errorCode===
"INVALID_PARAMETER_VALUE"&&/stage/i.test(l.message)?new R.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${v}": it has None, Staging, Production and Archived. An al\
ias is written with an @.`):void 0;function ee(l){const v=(0,r.yR)(l,"source"),H=(0,r.Ql)(v);return{model:(0,r.He)(l,"name"),version:(0,r.He)(l,"version"),runId:(0,r.
yR)(l,"run_id")||(H.kind==="run"?H.runId:""),source:v,...l.creation_timestamp===void 0?{}:{createdMs:(0,r.kz)(l,"creation_timestamp",0)},stage:(0,r.yR)(l,"curre\
nt_stage"),status:(0,r.yR)(l,"status"),statusMessage:(0,r.yR)(l,"status_message"),modelId:(0,r.yR)(l,"model_id")||(H.kind==="logged-model"&&H.path===""?H.modelId:
""),tags:(0,r.SX)(l,"tags")}}var me=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,Te=l=>JSON.parse(l.replace(me,v=>v.startsWith('"')?v:`"${v}"`)),
Se=/"metrics"\s*:\s*\[/,Be=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function Ue(l){const v=Se.exec(l),H=v===null?0:v.index+v[0].length,G=v===null?-1:We(l,
H);if(G===-1)return JSON.parse(l);const Y=JSON.parse(l.slice(0,H)+l.slice(G));return(0,L.Gv)(Y)?{...Y,metrics:M(l,H,G)}:Y}function We(l,v){for(Be.lastIndex=v;Be.
test(l);)if(l[Be.lastIndex-1]==="]")return Be.lastIndex-1;return-1}function*M(l,v,H){for(let G=v;G<H;){Be.lastIndex=G,Be.test(l);const Y=Be.lastIndex;yield JSON.
parse(l.slice(G,Y-1)),G=Y}}var K=1e4;async function*ie(l,v,H){const G=new Set;let Y;do{const ue=await l.expect({method:"GET",endpoint:"metrics/get-history",query:{
run_id:v,metric_key:H,max_results:String(K),page_token:Y},parse:Ue}),Ee=(0,L.Gv)(ue)?ue:{};if(yield oe(Ee.metrics??[],H),Y=(0,r.yR)(Ee,"next_page_token"),G.has(
Y))throw new R.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${H} lead back to themselves.`);G.add(Y)}while(Y!=="")}function*oe(l,v){const H=G=>new R.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${v} is no list of points.`,{cause:G});if(!ye(l))throw H();try{for(const G of l){if(!(0,L.Gv)(G))throw H();
yield we(G)}}catch(G){throw G instanceof SyntaxError?H(G):G}}var ye=l=>typeof l=="object"&&l!==null&&Symbol.iterator in l,we=l=>({value:De(l.value),timestampMs:(0,r.
kz)(l,"timestamp",0),step:(0,r.kz)(l,"step",0)});function De(l=0){return typeof l=="string"&&l!==""?Number(l):typeof l=="number"?l:Number.NaN}var xe=100,k=200;function a(l,v){
const H=async Y=>{const ue={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:Y}},Ee=await l.call(ue);if(!Ee.ok&&Ee.errorCode==="RESOURCE_D\
OES_NOT_EXIST")return;if(!Ee.ok)throw(0,r.J5)(ue.endpoint,Ee,v);const Ke=(0,r.HT)(Ee.body,"experiment");if((0,r.yR)(Ke,"lifecycle_stage")==="deleted")throw new R.
zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${Y}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,r.He)(Ke,"experiment_id")},
G=async(Y,ue)=>{const Ee=[];let Ke="";for(let Me=0;Me<xe&&Ee.length<ue;Me+=1){const ke=await l.expect({method:"POST",endpoint:"runs/search",body:{...Y,max_results:Math.
min(k,ue-Ee.length),...Ke===""?{}:{page_token:Ke}},parse:Te}),pe=(0,L.Gv)(ke)?ke:{};for(const U of(0,r.$I)(pe,"runs"))Ee.push(P(U));if(Ke=(0,r.yR)(pe,"next_page\
_token"),Ke==="")break}return Ee.slice(0,ue)};return{findExperiment:H,ensureExperiment:async Y=>{const ue=await H(Y);if(ue!==void 0)return ue;const Ee={method:"\
POST",endpoint:"experiments/create",body:{name:Y}},Ke=await l.call(Ee);if(Ke.ok)return(0,r.He)((0,L.Gv)(Ke.body)?Ke.body:{},"experiment_id");const Me=Ke.errorCode===
"RESOURCE_ALREADY_EXISTS"?await H(Y):void 0;if(Me===void 0)throw(0,r.J5)(Ee.endpoint,Ke,v);return Me},create:async({experimentId:Y,name:ue,tags:Ee,startTimeMs:Ke})=>{
const Me=await l.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:Y,start_time:Ke,tags:(0,r.xc)(Ee),...ue===void 0?{}:{run_name:ue}},isIdempotent:!1,
parse:Te});return P((0,r.HT)(Me,"run"))},end:async(Y,ue,Ee)=>{await l.expect({method:"POST",endpoint:"runs/update",body:{run_id:Y,status:ue,end_time:Ee}})},get:async Y=>{
const ue={method:"GET",endpoint:"runs/get",query:{run_id:Y},parse:Te},Ee=await l.call(ue);if(Ee.ok)return P((0,r.HT)(Ee.body,"run"));throw Ee.errorCode==="RESOU\
RCE_DOES_NOT_EXIST"?new R.zg("E_RUN_NOT_FOUND",`MLflow at ${v} has no run "${Y}".`):(0,r.J5)(ue.endpoint,Ee,v)},findRunning:async(Y,ue,Ee)=>{const Ke=`tags.\`${ue}\
\` = '${Ee}' and attributes.status = 'RUNNING'`,Me=await l.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[Y],filter:Ke,max_results:1,order_by:[
"attributes.start_time DESC"]},parse:Te}),[ke]=(0,r.$I)((0,L.Gv)(Me)?Me:{},"runs");return ke&&P(ke)},listExperiments:async()=>{const Y=await l.expect({method:"P\
OST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,r.$I)((0,L.Gv)(Y)?Y:{},"experiments").map(ue=>(0,r.He)(ue,"experiment_id"))},findTagged:async(Y,ue,Ee,Ke)=>{
if(!/^[\w.:/-]{1,200}$/.test(Ee))throw new R.zg("E_RUN_NOT_FOUND",`MLflow cannot be asked for runs of "${(0,g.xS)(Ee,100)}".`);return G({experiment_ids:Y,filter:`\
tags.\`${ue}\` = '${Ee}'`,order_by:["attributes.start_time ASC"]},Ke)},findNewest:(Y,ue)=>G({experiment_ids:[Y],order_by:["attributes.start_time DESC"]},ue),metricHistory:(Y,ue)=>ie(
l,Y,ue),setTag:async(Y,ue,Ee)=>{await l.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:Y,key:ue,value:Ee}})},loggedModels:async({id:Y,experimentId:ue})=>{
const Ee=[];let Ke="";for(let Me=0;Me<xe;Me+=1){const ke={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[ue],filter:`source_run_id = '${Y}'`,
...Ke===""?{}:{page_token:Ke}}},pe=await l.call(ke);if(!pe.ok&&_(pe.status,pe.errorCode))return[];if(!pe.ok)throw(0,r.J5)(ke.endpoint,pe,v);const U=(0,L.Gv)(pe.
body)?pe.body:{};for(const z of(0,r.$I)(U,"models")){const le=(0,r.Ag)(z,"info");Ee.push({model:A(le),createdMs:(0,r.kz)(le,"creation_timestamp_ms",0)})}if(Ke=(0,r.
yR)(U,"next_page_token"),Ke==="")break}return Ee.sort((Me,ke)=>Me.createdMs-ke.createdMs).map(({model:Me})=>Me)},loggedModel:async Y=>{const ue={method:"GET",endpoint:`\
logged-models/${encodeURIComponent(Y)}`},Ee=await l.call(ue);if(Ee.ok)return A((0,r.Ag)((0,r.HT)(Ee.body,"model"),"info"));if(!(Ee.errorCode==="RESOURCE_DOES_NO\
T_EXIST"||_(Ee.status,Ee.errorCode)))throw(0,r.J5)(ue.endpoint,Ee,v)}}}var _=(l,v)=>(l===404||l===405)&&(v===""||v==="ENDPOINT_NOT_FOUND"),A=l=>({id:(0,r.He)(l,
"model_id"),name:(0,r.yR)(l,"name"),runId:(0,r.yR)(l,"source_run_id"),status:(0,r.yR)(l,"status"),artifactUri:(0,r.yR)(l,"artifact_uri")});function P(l){const v=(0,r.
Ag)(l,"info"),H=(0,r.Ag)(l,"data"),G=(0,r.SX)(H,"tags"),Y=(0,r.$I)((0,r.Ag)(l,"outputs"),"model_outputs");return{id:(0,r.He)(v,"run_id"),experimentId:(0,r.He)(v,
"experiment_id"),name:(0,r.yR)(v,"run_name")||(G.get("mlflow.runName")??""),status:(0,r.yR)(v,"status"),deleted:(0,r.yR)(v,"lifecycle_stage")==="deleted",startTimeMs:(0,r.
kz)(v,"start_time",0),artifactUri:(0,r.yR)(v,"artifact_uri"),metrics:X(H),params:(0,r.SX)(H,"params"),tags:G,loggedModelIds:[...Y].sort((ue,Ee)=>(0,r.kz)(ue,"st\
ep",0)-(0,r.kz)(Ee,"step",0)).map(ue=>(0,r.He)(ue,"model_id")),datasets:(0,r.$I)((0,r.Ag)(l,"inputs"),"dataset_inputs").map(b)}}function b(l){const v=(0,r.Ag)(l,
"dataset");return{name:(0,r.yR)(v,"name"),digest:(0,r.He)(v,"digest"),context:(0,r.SX)(l,"tags").get("mlflow.data.context")??""}}function X(l){const v=new Map;for(const H of(0,r.
$I)(l,"metrics")){const G=de(H),Y=v.get(G.key);Y!==void 0&&(G.step-Y.step||G.timestampMs-Y.timestampMs)<0||v.set(G.key,G)}return v}function de(l){const v=(0,r.yR)(
l,"value")||"0";return{key:(0,r.He)(l,"key"),value:Number(v),text:v,timestampMs:(0,r.kz)(l,"timestamp",0),step:(0,r.kz)(l,"step",0)}}var _e=["REQUESTS_CA_BUNDLE",
"CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],Ie=2e3;function Ne(l,v,H){const G=l["tracking-ca-file"],Y=l["tracking-client-cert-file"],ue=Y===void 0?void 0:D(
"tracking-client-cert-file",Y),Ee=l["tracking-insecure-tls"],Ke=G!==void 0?D("tracking-ca-file",G):v.protocol==="https:"&&!Ee?Ae(H):void 0;return{rejectUnauthorized:!Ee,
...Ke===void 0?{}:{ca:Ke},...ue===void 0?{}:{cert:ue,key:ue}}}function Ae(l){for(const v of _e){const H=l[v]?.trim();if(!H)continue;const G=(v==="SSL_CERT_DIR"?
H.split(ae.delimiter):[H]).filter(ue=>(0,V.statSync)(ue,{throwIfNoEntry:!1})!==void 0);if(G.length===0&&v.startsWith("SSL_"))continue;if(G.length===0)throw new R.
zg("E_INPUT",`${v}: there is no file or folder ${H}.`);const Y=G.flatMap(ue=>(0,V.statSync)(ue).isDirectory()?I(ue):[D(v,ue)]);if(Y.length>0)return Y.join(`
`)}}var I=l=>(0,V.readdirSync)(l).slice(0,Ie).map(v=>(0,ae.join)(l,v)).filter(v=>(0,V.statSync)(v,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
v)).map(v=>(0,V.readFileSync)(v,"utf8")).filter(v=>v.includes("-----BEGIN CERTIFICATE-----"));function D(l,v){let H;try{H=(0,V.readFileSync)(v,"utf8")}catch(G){
throw new R.zg("E_INPUT",`${l}: ${v} cannot be read.`,{cause:G})}if(!H.includes("-----BEGIN "))throw new R.zg("E_INPUT",`${l}: ${v} is not a PEM file.`);return H}
var q=l=>/^(true|1)$/i.test(l.trim()),u={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:q,refusedFor:"asks for requests that are signed for AWS, wh\
ich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function T(l){const v=Object.entries(u).flatMap(([H,G])=>{const Y=l[H]?.trim()??"";return typeof G=="string"||Y===""||G.isSet?.(Y)===!1?[]:[`${H} ${G.
refusedFor}.`]});if(v.length>0)throw new R.zg("E_INPUT",v.join(`
`))}var n=6e4,o=5e3;function p(l,v,H,G,Y=C.ur){T(v);const ue=(0,S.Xb)(l["tracking-uri"]),Ee=l["registry-uri"]===void 0?ue:(0,S.zq)(l["registry-uri"]),Ke=(0,S._0)(
v,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Me=ke=>(0,s.K)(ke,Ne(l,ke,v),be(ke,v));return j({base:ue,headers:(0,S.Qr)(l,v),wire:Me(ue),timeoutMs:Ke?Ke*1e3:n,retryPolicy:{...Y,
maxRetries:(0,S._0)(v,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??Y.maxRetries},signal:H,log:G},Ee.href===ue.href?void 0:{base:Ee,wire:Me(Ee)})}function j(l,v){const H=(0,r.
xP)(l),G=d(l.base),Y=v===void 0?H:(0,r.xP)({...l,...v}),ue=d(v?.base??l.base),Ee=a(H,G),Ke=Re(Y,ue),Me=fe(Ee,Ke,(U,z)=>Ke.downloadUri(U,z),v!==void 0),ke={...Ke,
downloadUri:async(U,z)=>Me.storageOf(await Ke.downloadUri(U,z))},pe=U=>j({...l,wire:U(l.wire)},v&&{...v,wire:U(v.wire)});return{trackingUri:G,registryUri:ue,runs:Ee,
registry:ke,artifacts:(0,r.GC)({api:H,registryApi:Y},{server:G,registryServer:ue},Ee,ke,Me),locks:ne(Y,ue),runUrl:({id:U,experimentId:z})=>`${G}/#/experiments/${z}\
/runs/${U}`,forCleanup:U=>j({...l,signal:E(U,G),timeoutMs:U},v),patient:U=>j({...l,retryPolicy:h(U),signal:AbortSignal.any([l.signal,E(U+o,G)])},v),guarded:U=>pe(
z=>te(z,U)),close:()=>{l.wire.close(),v?.wire.close()}}}var d=({origin:l,pathname:v})=>`${l}${v.replace(/\/$/,"")}`;function h(l){const v=performance.now()+l;return{
maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return v-performance.now()},firstDelayMs:500,maxDelayMs:15e3,usesAllTime:!0}}function E(l,v){const H=new AbortController;
return setTimeout(()=>H.abort((0,r.HB)(`MLflow at ${v} did not answer within ${l/1e3} s.`)),l).unref(),H.signal}var te=(l,v)=>({send:async H=>(v(),l.send(H)),close:()=>l.
close()})}),4533:((re,x,e)=>{e.r(x),e.d(x,{readPipelineFacts:()=>s.s});var s=e(6237),i=e(9596)}),9585:((re,x,e)=>{e.r(x),e.d(x,{register:()=>s.k});var s=e(1543),
i=e(889),m=e(6875),O=e(3748),r=e(3842),C=e(2071),c=e(9146),w=e(4081),N=e(4054),g=e(2907),S=e(7129),B=e(7436),L=e(8742),R=e(8849),Q=e(7076),V=e(1651),ce=e(9596)}),
2413:((re,x,e)=>{e.r(x),e.d(x,{train:()=>s.B});var s=e(8575),i=e(9514),m=e(4086),O=e(9539),r=e(3748),C=e(3842),c=e(2071),w=e(9146),N=e(4081),g=e(4054),S=e(2907),
B=e(7129),L=e(7436),R=e(8742),Q=e(8849),V=e(7076),ce=e(1651),ae=e(9596)}),7396:((re,x,e)=>{e.r(x),e.d(x,{trainFinish:()=>fe});var s=e(9514),i=e(4086),m=e(6733),
O=e(9539),r=e(6875),C=e(3748),c=e(3842),w=e(2071),N=e(9146),g=e(4081),S=e(4054),B=e(2907),L=e(7129),R=e(7436),Q=e(8742),V=e(8849),ce=e(7076),ae=e(1651),ge=e(9596),
ne=64,y=(0,V.nd)(-1,255),fe=(0,L.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of the command th\
at trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...R.hI,
"run-id":{kind:r.V,description:"The run, as train-start gave it. Either this, or `experiment` and `start-id`."},experiment:{...O.y.experiment,required:!1,description:"\
The experiment that the run is in."},"start-id":{kind:m.W,description:"The start of the run, as train-start was given it: the last run of it is ended."},"exit-c\
ode":{kind:y,description:"The exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{kind:V.Qq,description:"A file that holds i\
t, as Tekton writes one for each step."},...O.n},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run\
's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish -\
-run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async Re=>{const{inputs:Z}=Re,he=Ce(Z["exit-code"],Z["exit-code-file"]),se=he===0?"FINISHED":(0,i.Kt)(
he)?"KILLED":"FAILED",ee=(await Re.mlflow()).patient(Z.timeout),me=await be(ee,Z).catch(Se=>{throw Pe(Se,he)});Re.output("run-id",me.id),Re.output("artifact-uri",
me.artifactUri),Re.output("metrics",(0,i.qF)(me)),se==="FINISHED"?await(0,s.j)(ee,me,Re.log):me.status!==se&&await ee.runs.end(me.id,se,Date.now());const Te=ee.
runUrl(me);if(Re.summarize({kind:"heading",text:`Run ${me.name||me.id} is ${se}`},{kind:"paragraph",text:Te},(0,i.My)(me)),se!=="FINISHED")throw(0,i.n6)(he,se,Te);
return{outcome:"done",reason:`Run ${me.name||me.id} is FINISHED: ${Te}`}}}),Oe=100;async function be({runs:Re},{"run-id":Z,experiment:he,"start-id":se}){if(Z!==
void 0)return Re.get(Z);if(he===void 0||se===void 0)throw new ae.zg("E_INPUT","Give either run-id, or experiment and start-id.");const ee=await Re.findExperiment(
he),me=ee===void 0?void 0:(await Re.findTagged([ee],m.P,se,Oe)).at(-1);if(me===void 0)throw new ae.zg("E_RUN_NOT_FOUND",`Experiment "${he}" has no run of start ${se}\
: training has not begun. The log of train-start says why (in Argo, the container start of the training's pod).`);return me}var Pe=(Re,Z)=>Re instanceof ae.zg&&
Re.code==="E_MLFLOW_UNREACHABLE"?new ae.zg(Re.code,`${Re.message} The training command had ended with ${(0,i.z9)(Z)}; its run is left as it is. Run this step ag\
ain to end it.`,{cause:Re}):Re;function Ce(Re,Z){if(Re===void 0==(Z===void 0))throw new ae.zg("E_INPUT","Give either exit-code or exit-code-file.");if(Z===void 0)
return Re??0;try{const he=(0,ce.M)(Z,ne);if(he===void 0)throw new Error("it is too large");return y.parse(he.trim())}catch(he){throw new ae.zg("E_INPUT",`${Z} h\
olds no exit code of the training command: ${he instanceof Error?he.message:String(he)}.`,{cause:he})}}}),9133:((re,x,e)=>{e.r(x),e.d(x,{trainStart:()=>B});var s=e(
2629),i=e(4086),m=e(6733),O=e(9539),r=e(7129),C=e(7436),c=e(8742),w=e(8849),N=e(7076),g=e(1651),S=e(9596),B=(0,r.ol)({name:"train-start",title:"create the run t\
hat a training container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it\
 by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is\
 never reached.",runsOnlyInEngines:!0,inputs:{...C.hI,...O.y,"start-id":{kind:m.W,description:"Names this start: run again with the same one, the run that is st\
ill running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"\
Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"\
The server of the registered models, for MLFLOW_REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, f\
or MLFLOW_TRACKING_INSECURE_TLS."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wi\
ne --start-id nightly-42",run:async L=>{const{inputs:R,log:Q,signal:V}=L,ce=R["start-id"],ae=await L.mlflow(),{run:ge,isNew:ne}=await(0,s.T)(ae,{given:R,pipeline:L.
pipeline,...ce===void 0?{}:{startTag:[m.P,ce]}});if(L.output("run-id",ge.id),L.output("experiment-id",ge.experimentId),L.output("tracking-uri",ae.trackingUri),L.
output("registry-uri",ae.registryUri===ae.trackingUri?"":ae.registryUri),L.output("tracking-insecure-tls",String(R["tracking-insecure-tls"])),L.output("artifact\
-uri",ge.artifactUri),V.aborted)throw await(0,i.wq)(ae,ge,"KILLED",Q),V.reason;const y=`run ${ge.name||ge.id}: ${ae.runUrl(ge)}`;return ne?{outcome:"done",reason:`\
Created ${y}`}:{outcome:"unchanged",reason:`Continuing ${y}`}}})}),6980:((re,x,e)=>{e.r(x),e.d(x,{trainStop:()=>g});var s=e(6733),i=e(9539),m=e(7129),O=e(7436),
r=e(8742),C=e(8849),c=e(7076),w=e(1651),N=e(9596),g=(0,m.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"Ends the run that \
train-start made, as KILLED, where it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing\
 to do.",runsOnlyInEngines:!0,inputs:{...O.hI,experiment:{...i.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:s.W,required:!0,description:"\
The start of the run, as train-start was given it."},...i.n},outputs:{"run-id":{kind:"small",description:"The run that was ended; empty where none was running."}},
example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async S=>{const{experiment:B,"start-id":L,timeout:R}=S.inputs,Q=(await S.mlflow()).
patient(R),V=await Q.runs.findExperiment(B),ce=V===void 0?void 0:await Q.runs.findRunning(V,s.P,L);return S.output("run-id",ce?.id??""),ce===void 0?{outcome:"un\
changed",reason:`No run of start ${L} is running in experiment ${B}.`}:(await Q.runs.end(ce.id,"KILLED",Date.now()),{outcome:"done",reason:`Run ${ce.name||ce.id}\
 was left running and is KILLED now: ${Q.runUrl(ce)}`})}})}),1586:((re,x,e)=>{e.r(x),e.d(x,{undeploy:()=>Pe});var s=e(6348),i=e(1528),m=e(4627),O=e(546),r=e(4118),
C=e(5373),c=e(7871),w=e(3408),N=e(9951),g=e(7522),S=e(7129),B=e(7436),L=e(8742),R=e(8849),Q=e(7076),V=e(1660),ce=e(8243),ae=e(1651),ge=e(9596);async function ne(M,K,ie,oe,ye,we){
const{log:De,inputs:xe,signal:k}=M,a=(0,O.Zy)(ye);if(we===void 0||a===void 0)return;if(xe["tracking-uri"]===void 0){De.progress(`The removal is not recorded on ${we}\
 version ${a}: no tracking-uri is given.`);return}const _=(0,O.$t)(K.server,oe,(0,ce.$6)(ye,"metadata","name")??"",ye),A=new Date().toISOString(),P=({message:b})=>De.
warn(`The removal is not recorded on ${we} version ${a}: ${b}`);try{await(0,i.SJ)(ie,await M.mlflow(),k.aborted,b=>(0,i.ZJ)(b,_,{model:we,versions:[{model:we,version:a}]},
(X,de)=>(0,i.VN)(de,A,"removed","it was undeployed")),P)}catch(b){if(!(b instanceof ae.zg))throw b;P(b)}}async function y(M,K,ie){const{inputs:{name:oe,model:ye,
"tracking-uri":we},log:De}=M;if(we===void 0)return;const xe=({message:k})=>De.warn(`Whether MLflow records what is not there any more is not known: ${k}`);try{const k=await M.
mlflow();for(const a of await fe(k.forCleanup(O.mw),{server:K.server,namespace:ie},oe,ye)){const _={resource:w.kl,namespace:ie,name:a};await K.get(_)===void 0&&
await(0,i.zV)(K,_,{step:"undeploy",...M},async(A,P)=>{if(await A.get(_)!==void 0)return;const b={server:K.server,namespace:ie,name:a},X=new Date().toISOString();
await(0,i.SJ)(P,k,!0,de=>(0,i.ZJ)(de,b,{model:ye,versions:[]},(_e,Ie)=>(0,i.VN)(Ie,X,"removed","it is not there any more")),xe)})}}catch(k){if(!(k instanceof ae.
zg)||M.signal.aborted)throw k;xe(k)}}async function fe({registry:M},{server:K,namespace:ie},oe,ye){const De=(oe!==void 0?await(0,i.cQ)(M,{server:K,namespace:ie,
name:oe},ye):ye===void 0?[]:await M.versionsWithTag(O.Ec,"serving",ye)).flatMap(i.Ee).filter(xe=>xe.server===K&&xe.namespace===ie&&(oe===void 0||xe.name===oe));
return new Set(De.map(xe=>xe.name))}var Oe={...B.hI,"tracking-uri":{...B.hI["tracking-uri"],kind:R.Qq,required:!1,description:"The http(s) address of the MLflow\
 server, to record the removal on the version. Without it the removal is recorded nowhere."},...B.g$,name:{kind:R.Qq,description:"The name of the SeldonDeployme\
nt. Either this, or `model` with `at` or `version`."},model:{kind:R.Qq,description:"The registered model whose deployment is removed."},version:{kind:(0,R.nd)(1),
description:"Only where this version of the model is deployed."},at:{kind:(0,R.KD)(R.Qq,R.hu),description:"Only what was deployed for this stage or @alias."},timeout:{
kind:R.p0,default:"5m",description:"How long its pods may take to end."}},be={name:{kind:"small",description:"What was removed, separated by commas; empty where\
 there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}},Pe=(0,S.
ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its\
 own; what is absent is fine.",inputs:Oe,checks:[(0,R.RU)(Oe,["name","model","version","at"],Ce)],outputs:be,example:"mlflow-steps undeploy --name wine --namesp\
ace models",run:async M=>{const{inputs:K}=M,ie=await M.cluster(),oe=K.namespace??ie.defaultNamespace;M.output("namespace",oe),M.output("name",""),M.output("chan\
ged","false");const ye=await Re(M,ie,oe),we=K.name===void 0?await ee(M,ie,oe,ye):await he(M,ie,oe,K.name,ye),De=[],xe=[];for(const k of we){const a=await Te(M,ie,
oe,k,ye,()=>{xe.push(k),M.output("name",xe.join(",")),M.output("changed","true")});a!==void 0&&De.push(a)}return De.length===0&&await y(M,ie,oe),Ue(M,oe,xe,De)}});
function Ce(M){if(!(M.name!==void 0||M.model!==void 0&&(M.at!==void 0||M.version!==void 0)))throw new ae.zg("E_INPUT","What is to be removed? Give --name, or --\
model with --at or --version.")}async function Re(M,K,ie){const{model:oe,name:ye,"tracking-uri":we}=M.inputs,De=new Set;if(oe===void 0||we===void 0)return De;const k=(await K.
list(w.kl,ie,{labelSelector:`${N.Ly}=${N.bU}`,...ye===void 0?{}:{fieldSelector:`metadata.name=${ye}`}})).filter(a=>(0,O.sB)(a)!==oe);if(k.length===0)return De;try{
const a=await M.mlflow(),_=new Map((await a.registry.versionsOfModel(oe)).map(({version:A,runId:P})=>[A,P]));for(const A of k){const[P="",b=""]=[(0,O.Zy)(A),(0,ce.
$6)(A,"metadata","annotations",N.CD)],X=(0,O.$t)(K.server,ie,(0,ce.$6)(A,"metadata","name")??"",A);_.get(P)===b&&await(0,O.OW)(a,A,oe,X)&&De.add((0,O.sB)(A)??"")}}catch(a){
if(!(a instanceof ae.zg)||a.outcome==="cancelled")throw a;M.log.warn(`Whether ${oe} had another name before is not known: ${a.message}`)}return De}var Z=(M,K,ie)=>{
const oe=(0,O.sB)(M);return oe===K||oe!==void 0&&ie.has(oe)};async function he({inputs:M},K,ie,oe,ye){const we={resource:w.kl,namespace:ie,name:oe},De=await K.get(
we);if(!De)return[];const xe=se(M,De,ye);if(xe===void 0)return me(M,De,ye)?[oe]:[];throw new ae.zg("E_NAME_TAKEN",`${(0,r.vY)(we)} ${xe}, so it is left alone. C\
heck --name and --namespace.`)}var se=({model:M},K,ie)=>(0,O.MU)(K)?M!==void 0&&!Z(K,M,ie)?`serves the model ${(0,O.sB)(K)??"of unknown name"}, not ${M}`:void 0:
"was not deployed by mlflow-steps";async function ee({inputs:M},K,ie,oe){const ye=[M.model??"",...oe].map(s.H);return(await K.list(w.kl,ie,{labelSelector:`${N.Ly}\
=${N.bU},${N.B0} in (${ye.join(",")})`})).filter(De=>me(M,De,oe)).flatMap(De=>(0,ce.$6)(De,"metadata","name")??[])}function me({model:M,version:K,at:ie},oe,ye){
const we=ie===void 0?void 0:(0,R.Rg)((0,R.hu)(ie));return(M===void 0||Z(oe,M,ye))&&(K===void 0||(0,O.Zy)(oe)===String(K))&&(we===void 0||(0,ce.$6)(oe,"metadata",
"annotations",N.hD)===we)}async function Te(M,K,ie,oe,ye,we){const{log:De,inputs:xe}=M,k={resource:w.kl,namespace:ie,name:oe},a=(0,r.vY)(k),_=async(A,P)=>{const b=await A.
get(k);if(b===void 0)return`${a} was removed by somebody else meanwhile.`;const X=se(xe,b,ye);if(X!==void 0)return`${a} is left alone: it ${X}, by now.`;if(!me(
xe,b,ye))return`${a} is left alone: it was deployed again meanwhile, and serves ${Be(b)}.`;const de=(0,ce.$6)(b,"metadata","uid")??"";De.progress(`Removing ${a}\
, which serves ${Be(b)}.`),await A.remove(k,de,{timeoutMs:M.waitMs(xe.timeout),report:_e=>De.progress(_e),onDeleted:we}),await(0,i.BC)(A,ie,oe),await ne(M,A,P,ie,
b,Se(xe.model,b,ye))};try{return await(0,i.zV)(K,k,{step:"undeploy",...M},_)}catch(A){if(!(A instanceof ae.zg)||A.code!=="E_NAMESPACE_NOT_FOUND")throw A;return De.
progress(`The namespace ${ie} is being deleted, and ${a} with it.`),_(K,{lost:new AbortController().signal,believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}
function Se(M,K,ie){const oe=(0,O.sB)(K);return oe!==void 0&&ie.has(oe)?M:oe}function Be(M){const K=(0,ce.$6)(M,"metadata","annotations",N.hD);return(0,g.xS)(`${(0,O.
sB)(M)??"a model of unknown name"} version ${(0,O.Zy)(M)??"?"}${K===void 0?"":` for ${K}`}`)}function Ue({inputs:M},K,ie,oe){const ye=oe.map(we=>` ${we}`).join(
"");return ie.length>0?{outcome:"done",reason:`Removed ${ie.join(", ")} from ${K}; its pods are gone.${ye}`}:{outcome:"unchanged",reason:oe.length>0?`Nothing wa\
s removed.${ye}`:`There is nothing to remove: ${We(M)} is not deployed in the namespace ${K}.`}}function We({name:M,model:K,version:ie,at:oe}){const we=[K,ie===
void 0?void 0:`version ${ie}`,oe===void 0?void 0:`for ${(0,R.Rg)((0,R.hu)(oe))}`].filter(De=>De!==void 0).join(" ");return M===void 0?we:`SeldonDeployment/${M}${we===
""?"":` with ${we}`}`}}),1421:(re=>{re.exports=require("node:child_process")}),7598:(re=>{re.exports=require("node:crypto")}),8474:(re=>{re.exports=require("nod\
e:events")}),3024:(re=>{re.exports=require("node:fs")}),1455:(re=>{re.exports=require("node:fs/promises")}),7067:(re=>{re.exports=require("node:http")}),4708:(re=>{
re.exports=require("node:https")}),7030:(re=>{re.exports=require("node:net")}),8161:(re=>{re.exports=require("node:os")}),6760:(re=>{re.exports=require("node:pa\
th")}),6193:(re=>{re.exports=require("node:string_decoder")}),1692:(re=>{re.exports=require("node:tls")}),7975:(re=>{re.exports=require("node:util")}),9154:(re=>{
re.exports=require("vm")})},st={};function ze(re){var x=st[re];if(x!==void 0)return x.exports;var e=st[re]={exports:{}},s=!0;try{ut[re](e,e.exports,ze),s=!1}finally{
s&&delete st[re]}return e.exports}ze.m=ut,typeof ze<"u"&&(ze.ab=__dirname+"/"),ze.n=re=>{var x=re&&re.__esModule?()=>re.default:()=>re;return ze.d(x,{a:x}),x},(()=>{
var re=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,x;ze.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&(s&4&&e.__esModule||
s&16&&typeof e.then=="function"))return e;var i=Object.create(null);ze.r(i);var m={};x=x||[null,re({}),re([]),re(re)];for(var O=s&2&&e;typeof O=="object"&&!~x.indexOf(
O);O=re(O))Object.getOwnPropertyNames(O).forEach(r=>m[r]=()=>e[r]);return m.default=()=>e,ze.d(i,m),i}})(),ze.d=(re,x)=>{for(var e in x)ze.o(x,e)&&!ze.o(re,e)&&
Object.defineProperty(re,e,{enumerable:!0,get:x[e]})},ze.f={},ze.e=re=>Promise.all(Object.keys(ze.f).reduce((x,e)=>(ze.f[e](re,x),x),[])),ze.u=re=>""+re+".index\
.js",ze.o=(re,x)=>Object.prototype.hasOwnProperty.call(re,x),ze.r=re=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(re,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(re,"__esModule",{value:!0})},(()=>{var re={792:1},x=e=>{var s=e.modules,i=e.ids,m=e.runtime;for(var O in s)ze.o(s,O)&&(ze.m[O]=s[O]);
m&&m(ze);for(var r=0;r<i.length;r++)re[i[r]]=1};ze.f.require=(e,s)=>{re[e]||x(require("./"+ze.u(e)))}})();var at={};ze.r(at),ze.d(at,{action:()=>yt,cli:()=>Tt});
var Yt=ze(9596),Tt=async()=>(await Promise.resolve().then(ze.bind(ze,7770))).cli(),yt=async re=>(await Promise.resolve().then(ze.bind(ze,8684))).action(re);module.
exports=at})();
