(()=>{"use strict";var wt={8546:((fe,q,e)=>{e.r(q),e.d(q,{action:()=>C});var a=e(2395),o=e(4364),E=e(6237),B=e(5706),n=e(4925),T=e(7766),m=e(8023),c=e(6498),I=e(
9833),M=e(7076),k=e(2586),z=e(1660),j=e(2804),U=e(9596);const F=require("os"),H=require("fs");var X=e(8161);function ge(r){return r==null?"":typeof r=="string"||
r instanceof String?r:JSON.stringify(r)}function y(r){return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,
endColumn:r.endColumn}:{}}function p(r,b,d){const x=new G(r,b,d);process.stdout.write(x.toString()+F.EOL)}var P="::",G=class{constructor(r,b,d){r||(r="missing.c\
ommand"),this.command=r,this.properties=b,this.message=d}toString(){let r=P+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let b=!0;
for(const d in this.properties)if(this.properties.hasOwnProperty(d)){const x=this.properties[d];x&&(b?b=!1:r+=",",r+=`${d}=${Q(x)}`)}}return r+=`${P}${ue(this.message)}`,
r}};function ue(r){return ge(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Q(r){return ge(r).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,z.e7)();var Y=()=>(0,z.vd)("node:crypto").randomUUID();function S(r,b){const d=process.env[`GITH\
UB_${r}`];if(!d)throw new Error(`Unable to find environment variable for file command ${r}`);if(!H.existsSync(d))throw new Error(`Missing file at path: ${d}`);H.
appendFileSync(d,`${ge(b)}${F.EOL}`,{encoding:"utf8"})}function N(r,b){const d=`ghadelimiter_${Y()}`,x=ge(b);if(r.includes(d))throw new Error(`Unexpected input:\
 name should not contain the delimiter "${d}"`);if(x.includes(d))throw new Error(`Unexpected input: value should not contain the delimiter "${d}"`);return`${r}<\
<${d}${F.EOL}${x}${F.EOL}${d}`}(0,z.e7)();var J=r=>(...b)=>(0,z.vd)("node:fs").promises[r](...b),ee={access:J("access"),appendFile:J("appendFile"),writeFile:J("\
writeFile")},W={R_OK:4,W_OK:2},V=function(r,b,d,x){function ne(Me){return Me instanceof d?Me:new d(function(se){se(Me)})}return new(d||(d=Promise))(function(Me,se){
function de(ke){try{be(x.next(ke))}catch(Ge){se(Ge)}}function Ae(ke){try{be(x.throw(ke))}catch(Ge){se(Ge)}}function be(ke){ke.done?Me(ke.value):ne(ke.value).then(
de,Ae)}be((x=x.apply(r,b||[])).next())})},{access:oe,appendFile:ye,writeFile:Te}=ee,Ke="GITHUB_STEP_SUMMARY",Ce=class{constructor(){this._buffer=""}filePath(){return V(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const r=process.env[Ke];if(!r)throw new Error(`Unable to find environment variable for $${Ke}\
. Check if your runtime environment supports job summaries.`);try{yield oe(r,W.R_OK|W.W_OK)}catch{throw new Error(`Unable to access summary file: '${r}'. Check \
if the file has correct read/write permissions.`)}return this._filePath=r,this._filePath})}wrap(r,b,d={}){const x=Object.entries(d).map(([ne,Me])=>` ${ne}="${Me}\
"`).join("");return b?`<${r}${x}>${b}</${r}>`:`<${r}${x}>`}write(r){return V(this,void 0,void 0,function*(){const b=!!r?.overwrite,d=yield this.filePath();return yield(b?
Te:ye)(d,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return V(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(r,b=!1){return this._buffer+=r,b?this.addEOL():
this}addEOL(){return this.addRaw(F.EOL)}addCodeBlock(r,b){const d=Object.assign({},b&&{lang:b}),x=this.wrap("pre",this.wrap("code",r),d);return this.addRaw(x).addEOL()}addList(r,b=!1){
const d=b?"ol":"ul",x=r.map(Me=>this.wrap("li",Me)).join(""),ne=this.wrap(d,x);return this.addRaw(ne).addEOL()}addTable(r){const b=r.map(x=>{const ne=x.map(Me=>{
if(typeof Me=="string")return this.wrap("td",Me);const{header:se,data:de,colspan:Ae,rowspan:be}=Me,ke=se?"th":"td",Ge=Object.assign(Object.assign({},Ae&&{colspan:Ae}),
be&&{rowspan:be});return this.wrap(ke,de,Ge)}).join("");return this.wrap("tr",ne)}).join(""),d=this.wrap("table",b);return this.addRaw(d).addEOL()}addDetails(r,b){
const d=this.wrap("details",this.wrap("summary",r)+b);return this.addRaw(d).addEOL()}addImage(r,b,d){const{width:x,height:ne}=d||{},Me=Object.assign(Object.assign(
{},x&&{width:x}),ne&&{height:ne}),se=this.wrap("img",null,Object.assign({src:r,alt:b},Me));return this.addRaw(se).addEOL()}addHeading(r,b){const d=`h${b}`,x=["h\
1","h2","h3","h4","h5","h6"].includes(d)?d:"h1",ne=this.wrap(x,r);return this.addRaw(ne).addEOL()}addSeparator(){const r=this.wrap("hr",null);return this.addRaw(
r).addEOL()}addBreak(){const r=this.wrap("br",null);return this.addRaw(r).addEOL()}addQuote(r,b){const d=Object.assign({},b&&{cite:b}),x=this.wrap("blockquote",
r,d);return this.addRaw(x).addEOL()}addLink(r,b){const d=this.wrap("a",r,{href:b});return this.addRaw(d).addEOL()}},Ue=new Ce,Ne=Ue,je;(function(r){r[r.Success=
0]="Success",r[r.Failure=1]="Failure"})(je||(je={}));function Xe(r){p("add-mask",{},r)}function Ze(r,b){const d=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||
"";if(b&&b.required&&!d)throw new Error(`Input required and not supplied: ${r}`);return b&&b.trimWhitespace===!1?d:d.trim()}function ae(r,b){if(process.env.GITHUB_OUTPUT)
return S("OUTPUT",N(r,b));process.stdout.write(F.EOL),p("set-output",{name:r},ge(b))}function he(r,b={}){p("error",y(b),r instanceof Error?r.toString():r)}function De(r,b={}){
p("warning",y(b),r instanceof Error?r.toString():r)}function Fe(r,b,d){const x=Object.keys(r.inputs),ne=new Set(x.map(I.gI)),Me=Object.entries(b).filter(([se,de])=>se.
startsWith("INPUT_")&&de&&!ne.has(se)).map(([se])=>se.slice(6).toLowerCase());return{texts:new Map(x.map(se=>[se,d(se)]).filter(([,se])=>se!=="")),problems:Me.map(
se=>{const de=(0,I.qb)(se,x);return`unknown input ${se}${de?`; did you mean ${de}?`:""}`})}}var u=1024*1024-4096,O=64*1024,A="<p>The rest is left out here: a jo\
b summary holds 1 MiB. The log has all of it.</p>";function i(r){const b=[];let d=0;for(const x of r){const ne=l(x);if(d+=Buffer.byteLength(ne)+2,d>u)return[...b,
A].join(`

`);b.push(ne)}return b.join(`

`)}var L={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},te=r=>(0,k.YI)(r).replace(/[&<>"'`]/g,b=>L[b]??""),v=r=>te(r).replaceAll(`
`,"<br>"),s=r=>te(r).replaceAll(`
`,"&#10;");function l(r){switch(r.kind){case"heading":return`<h3>${v(r.text)}</h3>`;case"paragraph":return`<p>${v(r.text)}</p>`;case"table":return`<table>${f("t\
h",r.header)}${r.rows.map(b=>f("td",b)).join("")}</table>`;case"log":return`<details open><summary>${v(r.title)}</summary><pre>${s(re(r.text))}</pre></details>`}}
var f=(r,b)=>`<tr>${b.map(d=>`<${r}>${v(d)}</${r}>`).join("")}</tr>`,re=r=>r.length<=O?r:`\u2026 (${r.length-O} characters before)
${r.slice(-O)}`,pe=r=>(0,k.YI)(r).replaceAll("##[","# #["),Ee=class{#e;#t;#n=0;#r=!1;#s=[];constructor(r){this.#e=r}print(r){this.#o(),this.#e(`${pe(r)}${X.EOL}`)}issue(r){
if(this.#n>0){this.#s.push(r);return}this.resume(),r()}async duringProgram(r){this.#o(),this.#n+=1,this.#r=!0;try{return await r()}finally{if(this.#n-=1,this.#n===
0)for(const b of this.#s.splice(0))this.issue(b)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?X.EOL:""}::${this.#t}::${X.EOL}`),this.#t=void 0,this.#r=!1)}#o(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${X.EOL}`))}},me=4e3;function _(r){const b=(0,a.VU)(),d=new Ee(de=>process.stdout.
write(de)),x=(0,a.s2)(b,r,["ignore","inherit","inherit"]),ne={progress:de=>d.print(de),warn:de=>d.issue(()=>De((0,k.Jj)(pe(de),me))),foreign:(de,Ae)=>d.print(`${de}\

${Ae.split(`
`).map(be=>`  | ${be}`).join(`
`)}`)},Me=(0,E.s)(r),se=async de=>{if(de.comments.length===0)return[];const{postComments:Ae}=await e.e(394).then(e.bind(e,7006));return Ae(de,{env:r,signal:b,link:Me.
link,say:be=>ne.progress(be)})};return{env:r,log:ne,signal:b,pipeline:Me,announceDeployment:async de=>{const{announceDeployment:Ae}=await e.e(394).then(e.bind(e,
9379));return Ae(de,{env:r,signal:b,link:Me.link,warn:be=>ne.warn(be)})},runProgram:(de,Ae,be)=>d.duringProgram(()=>x(de,Ae,be)),readInputs:de=>Fe(de,r,Ae=>Ze(Ae)),
mask:de=>d.issue(()=>$(de)),finish:async de=>{d.print(we(de)),d.issue(()=>Z(de));const Ae=await se(de);for(const ke of Ae)d.print(ke);const be=[...Oe(de),...Ae.
map(ke=>({kind:"paragraph",text:ke}))];r.GITHUB_STEP_SUMMARY&&await Ne.addRaw(i(be),!0).write(),d.issue(()=>g(de))}}}function $(r){for(const b of r.split(/\r?\n/))
b.trim()!==""&&Xe(b.trim())}function Z({outputs:r}){for(const[b,d]of r)ae(b,d)}function we({step:r,result:b,error:d}){const x="code"in b&&b.code==="E_UNEXPECTED"&&
d?.cause instanceof Error?`
${d.cause.stack??""}`:"",ne="code"in b&&b.reason.length<=me;return`${r.name}: ${b.outcome}.${ne?"":` ${b.reason}`}${x}`}function Oe({step:r,result:b,summary:d}){
return[{kind:"heading",text:`${r.name}: ${b.outcome}`},{kind:"paragraph",text:b.reason},...d]}function g({step:r,result:b}){"code"in b&&he((0,k.Jj)(pe(b.reason),
me),{title:`${r.name}: ${b.outcome} [${b.code}]`})}async function R(r,b){(0,a.Bd)();const d=await(0,a.$w)(r);if(!d)throw new Error(`This bundle has no step ${JSON.
stringify(r)}.`);return(0,a.eg)(d,_(b))}var C=async r=>{process.exitCode=await R(r,process.env)}}),4256:((fe,q,e)=>{e.d(q,{A:()=>o,C:()=>E});var a=64*1024,o=(B,n)=>B===
200?n:Math.max(n,a);async function E(B,n){const T=[];let m=0;for await(const c of B){if(m+=c.byteLength,m>n)return{body:"",isCut:!0};T.push(c)}return{body:Buffer.
concat(T).toString("utf8"),isCut:!1}}}),9951:((fe,q,e)=>{e.d(q,{B0:()=>E,CD:()=>T,Ln:()=>M,Ly:()=>a,Sp:()=>m,bU:()=>o,ej:()=>n,hD:()=>B,l1:()=>k,vM:()=>c,yl:()=>I});
var a="app.kubernetes.io/managed-by",o="mlflow-steps",E="mlflow-steps/model",B="mlflow-steps/target",n="mlflow-steps/version",T="mlflow-steps/run-id",m="mlflow-\
steps/pipeline",c="mlflow-steps/promotion",I="mlflow-steps/rollout",M="mlflow-steps/manifest",k="mlflow-steps/"}),7129:((fe,q,e)=>{e.d(q,{aB:()=>E,e5:()=>a,ol:()=>B,
sA:()=>o});var a={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line th\
at says why."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},o=(n,{link:T,actor:m}={})=>[n,...T===
void 0?[]:[`of ${T}`],...m===void 0?[]:[`by ${m}`]].join(" "),E={progress:()=>{},warn:()=>{},foreign:()=>{}},B=n=>n}),7076:((fe,q,e)=>{e.d(q,{M:()=>B,t:()=>E});
var a=e(3024),o=e.n(a);function E(n,T){const m=B(n,T);if(m===void 0)throw new Error(`it is larger than ${T/1024} KiB`);return m}function B(n,T){const m=(0,a.openSync)(
n,"r");try{const c=Buffer.allocUnsafe(T+1);for(let I=0;I<=T;){const M=(0,a.readSync)(m,c,I,c.length-I,null);if(M===0)return c.toString("utf8",0,I);I+=M}return}finally{
(0,a.closeSync)(m)}}}),7985:((fe,q,e)=>{e.d(q,{S:()=>a});function a(o){if(/[\r\n]/.test(o))return"it holds a line break, which no HTTP header can carry. Give it\
 as one line: something was pasted or mounted with more than the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(o))return"it holds a character that no HTTP header can\
 carry, such as a typographic quote or a control character"}}),7396:((fe,q,e)=>{e.d(q,{E:()=>a});function a(m,c,I){const M=z=>(I==="curl"?c[z]||c[z.toUpperCase()]:
c[z.toUpperCase()]||c[z])||"",k=M(m.protocol==="https:"?"https_proxy":"http_proxy")||(I==="curl"?M("all_proxy"):"");if(!(k===""||I==="go"&&E(o(m)))&&!M("no_prox\
y").split(/[\s,]+/).some(z=>B(z.toLowerCase(),m)))return k.includes("://")?k:`http://${k}`}var o=m=>m.hostname.replace(/^\[|\]$/g,""),E=m=>m==="localhost"||m===
"::1"||/^127(\.\d+){3}$/.test(m);function B(m,c){if(m==="*")return!0;const I=m.split(":").length>2&&!m.startsWith("["),[,M="",k]=I?["",m]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(m)??[],z=c.port||(c.protocol==="https:"?"443":"80");if(M===""||k!==void 0&&k!==z)return!1;const j=o(c),U=M.replace(/^\[|\]$/g,"");return j===U||j.endsWith(
`.${U}`)||n(j,U)}function n(m,c){const[I,M]=c.split("/"),k=T(m),z=T(I??"");if(M===void 0||k===void 0||z===void 0||!/^\d+$/.test(M))return!1;const j=2**(32-Number(
M));return Math.floor(k/j)===Math.floor(z/j)}function T(m){const c=m.split(".").map(Number);if(!(c.length!==4||c.some(I=>!Number.isInteger(I)||I<0||I>255)))return c.
reduce((I,M)=>I*256+M,0)}}),6758:((fe,q,e)=>{e.d(q,{D4:()=>E,Hh:()=>F,Je:()=>B,Tq:()=>j,_R:()=>I,j0:()=>U,jf:()=>M,oK:()=>n,sF:()=>z,te:()=>k});var a=e(6498),o=e(
8243),E=5e3,B=P=>JSON.stringify(P).replace(/[\u007f-\uffff]/g,G=>`\\u${G.charCodeAt(0).toString(16).padStart(4,"0")}`),n="mlflow-steps.promotion",T=["moving","h\
eld","undoing","undone","demoting","demoted","refused"],m=["passed","failed","inconclusive","ungated"],c=10,I=({state:P})=>P==="undoing"||P==="undone"||P==="dem\
oting"||P==="demoted";function M(P){return P===void 0?[]:[...I(P)&&P.state!=="undoing"?[P.id]:[],...P.undoneBefore??[]].slice(0,c)}var k=({target:P,previous:G,previousVersion:ue},Q)=>G===
void 0?P===Q?ue:void 0:G[Q];function z(P){const G={...P,...P.actor===void 0?{}:{actor:P.actor.slice(0,100)},...P.pipeline===void 0?{}:{pipeline:P.pipeline.slice(
0,400)},...P.commit===void 0?{}:{commit:P.commit.slice(0,64)},...P.undoneBy===void 0?{}:{undoneBy:P.undoneBy.slice(0,400)},...P.undoneBefore===void 0?{}:{undoneBefore:P.
undoneBefore.slice(0,c)},gates:P.gates.map(Y=>({gate:Y.gate.slice(0,120),candidate:Y.candidate.slice(0,40),verdict:Y.verdict}))},ue=[...G.gates.filter(({verdict:Y})=>Y!==
"passed"),...G.gates.filter(({verdict:Y})=>Y==="passed")];let Q=Math.min(ue.length,100);for(;;){const Y=ue.length-Q+(P.gatesOmitted??0),S=Y===0?G.gates:ue.slice(
0,Q),N=B({...G,gates:S,...Y===0?{}:{gatesOmitted:Y}});if(N.length<=E||Q===0)return N;Q-=1}}function j(P){const{model:G,version:ue,tags:Q}=P,Y=Q.get(n),S=Y===void 0?
void 0:F(Y);if(!(S===void 0||S.version!==ue))return S.model===G?S:U(P,S.model,S.lockedAtMs??Date.parse(S.time))?{...S,model:G}:void 0}var U=({source:P,version:G,
createdMs:ue},Q,Y)=>ue!==void 0&&ue<=Y&&P!==`models:/${Q}/${G}`;function F(P){if(P.length>E)return;const G=(0,o.qF)(P);if(!(0,o.Gv)(G))return;const{id:ue,model:Q,
version:Y,target:S,time:N}=G,J=T.find(W=>W===G.state),ee=m.find(W=>W===G.verdict);if(!(!p(ue)||!p(Q)||!p(Y)||!y(S)||!p(N))&&!(J===void 0||ee===void 0))return{id:ue,
state:J,model:Q,version:Y,target:S,verdict:ee,time:N,gates:ge(G.gates),...H(G)}}function H(P){const{ungated:G,gatesOmitted:ue,previousVersion:Q,previousStage:Y,
archivedPrevious:S,actor:N,pipeline:J,commit:ee,undoneTime:W,undoneBy:V,lockedAtMs:oe,endedAtMs:ye,baseline:Te}=P,Ke=(0,o.i1)(P,"undoneBefore").slice(0,c),Ce=X(
P.previous);return{...G===!0?{ungated:G}:{},...typeof ue=="number"?{gatesOmitted:ue}:{},...p(Q)&&/^\d+$/.test(Q)?{previousVersion:Q}:{},...Ce===void 0?{}:{previous:Ce},
...a._$.some(Ue=>Ue===Y)&&p(Y)?{previousStage:Y}:{},...typeof S=="boolean"?{archivedPrevious:S}:{},...p(N)?{actor:N}:{},...p(J)?{pipeline:J}:{},...p(ee)?{commit:ee}:
{},...p(W)?{undoneTime:W}:{},...p(V)?{undoneBy:V}:{},...Ke.length>0?{undoneBefore:Ke}:{},...p(Te)&&/^\d+$/.test(Te)?{baseline:Te}:{},...typeof oe=="number"?{lockedAtMs:oe}:
{},...typeof ye=="number"?{endedAtMs:ye}:{}}}function X(P){if((0,o.Gv)(P))return Object.fromEntries(Object.entries(P).flatMap(([G,ue])=>p(ue)&&/^\d+$/.test(ue)?
[[G,ue]]:[]))}var ge=P=>(Array.isArray(P)?P:[]).flatMap(G=>{if(!(0,o.Gv)(G))return[];const{gate:ue,candidate:Q,verdict:Y}=G;return p(ue)&&p(Y)?[{gate:ue,candidate:p(
Q)?Q:"",verdict:Y}]:[]});function y(P){if(!p(P))return!1;try{return(0,a.Sx)(P),!0}catch{return!1}}var p=P=>typeof P=="string"&&P!==""}),7871:((fe,q,e)=>{e.d(q,{
X:()=>E});var a=e(1660);(0,a.e7)();var o=()=>a.vd,E=o("/")}),4054:((fe,q,e)=>{e.d(q,{Ic:()=>E,gt:()=>B,wC:()=>o});var a=e(8243),o=class extends Error{name="Wire\
Failure";code;wasSent;constructor(n,T,m,c){super(T,{cause:c}),this.code=n,this.wasSent=m}};function E(n){const T=(0,a.Gv)(n)?n:{},c=(Array.isArray(T.errors)?T.errors:
[])[0];return(0,a.Gv)(c)?E(c):{code:typeof T.code=="string"?T.code:"",message:typeof T.message=="string"?T.message:String(n)}}var B=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),233:((fe,q,e)=>{e.d(q,{L5:()=>n,mu:()=>B,ur:()=>o});var a=e(4925),o={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function E(T,m,c,I){if(c!==
void 0)return c;const M=Math.min(m.maxDelayMs,m.firstDelayMs*2**T);return Math.round(M/2+M/2*I)}function B(T,m){if(T===void 0)return;if(/^\d+$/.test(T))return Number(
T)*1e3;const c=Date.parse(T);return Number.isNaN(c)?void 0:Math.max(0,c-m)}async function n(T,m,c,I=()=>{}){const M=performance.now()+m.totalMs;for(let k=0;;k+=
1){const z=await T();if(z.kind==="value")return z.value;const j=M-performance.now(),U=E(k,m,z.retryAfterMs,Math.random()),F=m.usesAllTime?Math.min(U,j):U;if(k>=
m.maxRetries||j<=0||F>j){if(z.kind==="failure")throw z.error;return z.value}z.kind==="failure"&&I(z.error,F),await(0,a.v)(F,c)}}}),8023:((fe,q,e)=>{e.d(q,{Qr:()=>c,
Xb:()=>E,_0:()=>I,ow:()=>m,zq:()=>B});var a=e(7985),o=e(2804),E=M=>n(M,"tracking"),B=M=>n(M,"registry");function n(M,k){const z=F=>{throw new o.zg("E_TRACKING_U\
RI",`The ${k} URI ${F}`)},j=M.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(j)&&z("names Databricks, whose hosted MLflow is not supported. Give the http(s) addr\
ess of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(j)&&z("is a database, which only an MLflow server may open. Start one (`mlflow server --\
backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(j)||/^[\w-]+$/.test(j))&&z(`is a folder (${T(j)}), which other machi\
nes do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(j)){const F=/^[\w.-]+(:\d+)?(\/|$)/.test(j);z(`\
must begin with http:// or https://.${F?` Did you mean http://${j}?`:` It is ${T(j)}.`}`)}const U=URL.canParse(j)?new URL(j):z(`cannot be read: ${T(j)}.`);return(U.
username!==""||U.password!=="")&&z("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFLOW_TRACKI\
NG_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(U.hash!==""||U.search!=="")&&z(`is a page of MLflow's user interface. Give the server's address only: ${U.origin}${U.
pathname.replace(/\/+$/,"")}`),U.pathname=U.pathname.replace(/\/+$/,""),U}var T=M=>M.replace(/\/\/[^/@]*@/,"//***@");function m(M){const{"tracking-username":k,"\
tracking-password":z}=M;return k&&z?Buffer.from(`${k}:${z}`).toString("base64"):void 0}function c(M,k){const z=m(M),j=M["tracking-token"],U=k.MLFLOW_WORKSPACE?.
trim(),F=(0,a.S)(U??"");if(F!==void 0)throw new o.zg("E_INPUT",`MLFLOW_WORKSPACE: ${F}.`);const H=z!==void 0?`Basic ${z}`:j?`Bearer ${j}`:void 0;return{accept:"\
application/json","user-agent":"mlflow-steps",...H?{authorization:H}:{},...U?{"x-mlflow-workspace":U}:{}}}function I(M,k){const z=M[k]??"";return/^\d{1,6}$/.test(
z)?Number(z):void 0}}),6975:((fe,q,e)=>{e.d(q,{o:()=>n});var a=e(4256),o=e(7871),E=e(4054),B=e(4925);function n(M,k){const z=M==="https:",j=(0,o.X)(z?"node:http\
s":"node:http"),U=new j.Agent({keepAlive:!0,maxSockets:8}),F=z?"secureConnect":"connect";return{send:H=>new Promise((X,ge)=>{if(H.signal.aborted){ge((0,B.J)(H.signal));
return}const y=j.request(H.url,{method:H.method,headers:{...H.headers,...T(H.body)},agent:H.isFresh?!1:U,...z?k:{}});m(y,H,F).then(X,ge),y.end(H.body)}),close:()=>U.
destroy()}}var T=M=>M===void 0?{}:{"content-length":String(Buffer.byteLength(M))};async function m(M,k,z){const j={wasSent:!1,isLate:!1};M.once("socket",H=>{M.reusedSocket?
j.wasSent=!0:H.once(z,()=>j.wasSent=!0)});const U=setTimeout(()=>{j.isLate=!0,M.destroy()},k.timeoutMs),F=()=>{M.destroy()};k.signal.addEventListener("abort",F,
{once:!0});try{const H=await c(M),X=H.statusCode??0,ge=(0,a.A)(X,k.maxBytes),y=Number(H.headers["content-length"]??0)>ge;y&&H.destroy();const p=y?{body:"",isCut:!0}:
await(0,a.C)(H,ge);return{status:X,headers:I(H),...p}}catch(H){if(k.signal.throwIfAborted(),j.isLate)throw new E.wC("ETIMEDOUT",`no answer within ${k.timeoutMs/
1e3} s`,j.wasSent,H);const{code:X,message:ge}=(0,E.Ic)(H);throw new E.wC(X,ge,j.wasSent,H)}finally{clearTimeout(U),k.signal.removeEventListener("abort",F)}}var c=M=>new Promise(
(k,z)=>{M.once("response",k),M.on("error",z),M.once("close",()=>z(new E.wC("ECONNRESET","the connection was closed",!0)))}),I=M=>Object.fromEntries(Object.entries(
M.headers).map(([k,z])=>[k,typeof z=="string"?z:void 0]))}),7092:((fe,q,e)=>{e.d(q,{$t:()=>Y,A7:()=>p,Dw:()=>G,Ec:()=>U,MU:()=>m,OW:()=>Xe,Q4:()=>Te,Sp:()=>ye,T3:()=>N,
Tt:()=>z,YV:()=>ue,Zy:()=>I,c7:()=>k,ii:()=>Q,mw:()=>ge,nB:()=>Ke,nT:()=>S,q1:()=>V,q8:()=>oe,qi:()=>Ue,sB:()=>M,tP:()=>j});var a=e(6758),o=e(7871),E=e(9951),B=e(
2586),n=e(8243),T=e(2804),m=ae=>(0,n.$6)(ae,"metadata","labels",E.Ly)===E.bU,c=(ae,he)=>(0,n.$6)(ae,"metadata","annotations",he),I=ae=>c(ae,E.ej),M=ae=>c(ae,E.B0);
function k(ae){const[he,De]=[M(ae),I(ae)];return m(ae)&&he!==void 0&&De!==void 0?{model:he,version:De}:void 0}function z(ae,{metadata:{annotations:he}},De=!1){if(!ae)
return;if(!m(ae)){const A=(0,n.$6)(ae,"metadata","labels",E.Ly);return{kind:"foreign",problem:`exists, and mlflow-steps did not deploy it${A===void 0?"":` (${E.
Ly} is ${(0,B.xS)(A,100)})`}`}}const Fe=M(ae);if(Fe!==he[E.B0]&&!De)return{kind:"model",model:Fe,problem:`serves another model, ${Fe===void 0?"of unknown name":
(0,B.xS)(Fe,200)}`};const[u,O]=[c(ae,E.hD),he[E.hD]];return u&&O&&u!==O?{kind:"target",model:Fe,problem:`serves this model for another target, ${(0,B.xS)(u,200)}\
 instead of ${O}`}:void 0}function j(ae,he,De){if(ae===void 0)return;const{kind:Fe,problem:u,model:O}=ae;if(Fe==="foreign"?he.adopt:O!==void 0&&he["adopt-from"]===
O)return;const i=Fe==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,B.xS)(O??"",200))}`;throw new T.zg("E_NAME_TAKEN",`${De} ${u}. ${Fe!=="foreign"&&O===
void 0?"":`${i} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}var U="mlflow-steps.deployment",F=240,H=300,X=["depl\
oying","serving","failed","rolled-back","removed","replaced"],ge=5e3,y=ae=>(0,o.X)("node:crypto").createHash("sha256").update(ae).digest("hex").slice(0,16);function p({
server:ae,namespace:he,name:De}){const Fe=`${U}.${y(ae)}.${he}.${De}`;return Fe.length<=F?Fe:`${U}.${y(JSON.stringify([ae,he,De]))}`}var P=(ae,he)=>ae.server===
he.server&&ae.namespace===he.namespace&&ae.name===he.name,G=ae=>ae.replace(/#.*$/s,""),ue=(ae,he)=>ae.server!==he.server&&ae.namespace===he.namespace&&ae.name===
he.name&&(ae.uid===void 0?ae.server===G(he.server):ae.uid===he.uid),Q=(ae,he)=>P(ae,he)||ue(ae,he);function Y(ae,he,De,Fe){const u=(0,n.$6)(Fe,"metadata","uid");
return{server:ae,namespace:he,name:De,...u===void 0?{}:{uid:u}}}var S=({state:ae})=>ae==="serving"||ae==="deploying";function N(ae){const{own:he,earlier:De}=J(ae);
return[...he,...De].sort(je)}function J(ae){const he=ee(ae),De=u=>he.every(O=>!P(O,u)||u.model===void 0&&u.time>O.time),Fe=Te(ae.tags.get(U)).filter(u=>W(u,ae)&&
De(u));return{own:he.filter(u=>!Fe.some(O=>P(O,u))),earlier:Fe}}var ee=ae=>[...ae.tags].flatMap(([he,De])=>he.startsWith(`${U}.`)?Te(De).filter(Fe=>W(Fe,ae)&&p(
Fe)===he).slice(0,1):[]),W=(ae,{version:he})=>ae.version===he,V=(ae,he)=>N(ae).find(De=>P(De,he));function oe(ae,he,De){const Fe=Te(ae.tags.get(U)).filter(u=>!P(
u,he));return{...ae,tags:new Map([...ae.tags,[U,(0,a.Je)(Fe)],[p(he),De]])}}var ye=(ae,he)=>ee(ae).find(De=>P(De,he));function Te(ae){return ae===void 0||ae.length>
a.D4?[]:(0,n.yR)({records:(0,n.qF)(ae)},"records").flatMap(he=>{const[De,Fe,u,O,A]=["time","server","namespace","name","version"].map(v=>(0,n.$6)(he,v)),i=X.find(
v=>v===(0,n.$6)(he,"state"));if(i===void 0||De===void 0||Fe===void 0||u===void 0||O===void 0||A===void 0)return[];const{verified:L}=he,te=["uid","model","target",
"url","pipeline","reason"].flatMap(v=>{const s=(0,n.$6)(he,v);return s===void 0?[]:[[v,s]]});return[{state:i,time:De,server:Fe,namespace:u,name:O,version:A,...typeof L==
"boolean"?{verified:L}:{},...Object.fromEntries(te)}]})}function Ke(ae,he){return Ne([Ce(he),...ae.filter(De=>!P(De,he))],1)}function Ce({reason:ae,...he}){let De=ae===
void 0?he:{...he,reason:ae.slice(0,H)};for(const Fe of["pipeline","url","reason"]){if((0,a.Je)([De]).length<=a.D4)break;const{[Fe]:u,...O}=De;De=O}return De}function Ue(ae){
const{own:he,earlier:De}=J(ae);return Ne([...De,...[...he].sort(je).filter(({state:Fe})=>Fe!=="deploying")],De.length)}function Ne(ae,he){const De=[...ae];for(;;){
const Fe=(0,a.Je)([...De].sort(je));if(Fe.length<=a.D4||De.length<=he)return Fe;De.pop()}}var je=(ae,he)=>he.time.localeCompare(ae.time);async function Xe(ae,he,De,Fe){
const[u,O]=[M(he),I(he)];if(u===void 0||O===void 0||u===De)return!1;const A=await(0,T.AO)("E_VERSION_NOT_FOUND",ae.registry.version(De,O));return A===void 0?!1:
A.runId===((0,n.$6)(he,"metadata","annotations",E.CD)??"")&&Ze(A,Fe,u)&&await(0,T.AO)("E_MODEL_NOT_FOUND",ae.registry.model(u))===void 0}function Ze(ae,he,De){const Fe=N(
ae).find(u=>Q(u,he));return Fe!==void 0&&(0,a.j0)(ae,De,Date.parse(Fe.time))}}),4338:((fe,q,e)=>{e.d(q,{AC:()=>k,M4:()=>X,P6:()=>z,Tx:()=>ge,i:()=>H,s0:()=>U,vx:()=>c});
var a=e(4750),o=e(9833),E=e(2804),B=40,n=5,T=5;async function m(Q,Y,S){let N=B;const J=async W=>{const V=[];let oe=[W];for(let ye=0;ye<=n&&oe.length>0;ye+=1){const Te=[];
for(const Ke of oe){if(N===0||V.length===T)return V;N-=1;const Ce=await Q(Y,Ke);Ce.some(Ue=>!Ue.isDirectory&&Ue.path===(0,a.uJ)(Ke,"MLmodel"))?V.push(Ke):Te.push(
...Ce.filter(Ue=>Ue.isDirectory).map(Ue=>Ue.path))}oe=Te}return V},ee=await J(S);return ee.length>0||S===""?ee:J("")}var c="mlflow-steps.trained-for",I="LOGGED_\
MODEL_READY",M=Q=>(0,a.uJ)(...Q.split("/")),k=(Q,Y)=>(0,o.p7)(Q.artifactUri)?M(Y):(0,o.q0)(Q.artifactUri,M(Y));async function z(Q,Y,S){const N=k(Y,S),J=[],ee=async ae=>{
if(J.length>0)return[];try{return await Q.artifacts.listOfRun(Y.id,ae)}catch(he){if(!(he instanceof E.zg)||he.code!=="E_ARTIFACT_STORE")throw he;return J.push(he.
message),[]}},W=await ee(N),V=Q.registryUri!==Q.trackingUri,oe=ae=>V&&/^(mlflow-artifacts|models):/i.test(ae)?`runs:/${(0,a.uJ)(Y.id,N)}`:ae,ye={source:oe((0,o.
mR)(Y.artifactUri,N))};if(W.some(ae=>ae.path===(0,a.uJ)(N,"MLmodel")))return ye;const Te=await Q.runs.loggedModels(Y),Ke=(0,a.or)(Y,Te,N);if(Ke!==void 0){if(Ke.
status!==""&&Ke.status!==I)throw new E.zg("E_RUN_WITHOUT_MODEL",`Model "${N}" of run ${Y.id} was not logged completely (${Ke.status}). Log it again, or name ano\
ther run. See ${Q.runUrl(Y)}`);return{source:oe(`models:/${Ke.id}`),...V?{}:{modelId:Ke.id}}}const Ce=V?[]:await Q.runs.runlessModels([Y.experimentId],c,Y.id),Ue=Ce.
filter(ae=>ae.name===N&&ae.status===I).at(-1);if(Ue!==void 0)return{source:`models:/${Ue.id}`,modelId:Ue.id};const Ne=[...new Set([...[...Te,...Ce].map(ae=>ae.name),
...(0,a.gU)(Y).map(ae=>k(Y,ae))])],[je]=J;if(je!==void 0&&(Ne.length===0||Ne.includes(N)))return Ne.length===0?{...ye,doubt:`Whether run ${Y.id} has a model at \
"${N}" is not known. ${je}`}:ye;if(Ne.includes(N)){if(W.length===0&&(0,o.p7)(Y.artifactUri))return{...ye,doubt:(0,a.VL)(Q.trackingUri,Y.artifactUri).message};throw new E.
zg("E_RUN_WITHOUT_MODEL",`Run ${Y.id} logged a model at "${N}", and MLflow has no MLmodel file there: it was deleted, or its upload failed. Log it again. See ${Q.
runUrl(Y)}`)}const Xe=je===void 0?await m((ae,he)=>Q.artifacts.listOfRun(ae,he),Y.id,N):[],Ze=[...new Set([...Xe,...Ne])];throw new E.zg("E_RUN_WITHOUT_MODEL",`\
Run ${Y.id} has no model at "${N}". ${j(Ze,Ze.length>0?[]:await ee(""))} See ${Q.runUrl(Y)}`)}function j(Q,Y){if(Q.length>0)return`It has models at ${Q.map(N=>`\
"${N}"`).join(", ")}: name one as artifact-path.`;const S=Y.slice(0,20).map(N=>N.isDirectory?`${N.path}/`:N.path);return`It has logged no model at all${S.length>
0?`, only ${S.join(", ")}`:" and no artifacts"}.`}var U=Q=>Q.loggedModelIds.length>0||(0,a.gU)(Q).length>0,F="deploy.yaml",H=1024*1024;async function X(Q,Y,S=Q.
artifacts.listOfVersion(Y,"")){const{artifacts:N}=Q,J=`version ${Y.version} of "${Y.model}"`,ee=await S;if(ee===void 0||y(ee,F)){const V=await p(J,()=>N.readOfVersion(
Y,F,H));if(V!==void 0)return{text:V,place:`deploy.yaml in the folder of ${J}`}}const W=await G(Q,Y);if(W!==void 0)for(const V of await ue(Q,Y)){const oe=(0,a.uJ)(
V,F);if(!y(await N.listOfRun(W.id,V),oe))continue;const ye=await p(`run ${W.id}`,()=>N.readOfRun(W.id,oe,H));if(ye!==void 0)return{text:ye,place:`${oe} of run ${W.
id}`}}}async function ge(Q,Y,S,N){const J=await Q.artifacts.readOfVersion(Y,S,N);if(J!==void 0||Y.runId==="")return J;for(const ee of await ue(Q,Y)){const W=await Q.
artifacts.readOfRun(Y.runId,(0,a.uJ)(ee,S),N);if(W!==void 0)return W}}function y(Q,Y){const S=Q.find(N=>N.path===Y&&!N.isDirectory);if((S?.size??0)>H)throw P(`${Y}\
 (${S?.size} bytes)`);return S!==void 0}async function p(Q,Y){try{return await Y()}catch(S){throw S instanceof E.zg&&S.code==="E_ARTIFACT_TOO_LARGE"?P(`${F} of ${Q}`):
S}}var P=Q=>new E.zg("E_DEPLOY_YAML_TOO_LARGE",`${Q} is larger than ${H} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function G(Q,Y){
return Y.runId===""?void 0:(0,E.AO)("E_RUN_NOT_FOUND",Q.runs.get(Y.runId))}async function ue(Q,Y){const S=Y.modelId===""?void 0:(await Q.runs.loggedModel(Y.modelId))?.
name;return S?[(0,a.uT)(S),""]:[""]}}),6348:((fe,q,e)=>{e.d(q,{H:()=>B});var a=e(7598),o=e.n(a),E=63;function B(n){const T=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(
/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(T!==""&&T.length<=E)return T;const m=(0,a.createHash)("sha256").update(n).digest("hex").slice(0,8);return T===""?m:`${T.
slice(0,E-m.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${m}`}}),4750:((fe,q,e)=>{e.d(q,{$I:()=>Ue,Ag:()=>Ce,GC:()=>Fe,HB:()=>c,HT:()=>Ke,He:()=>je,J5:()=>ue,SX:()=>Ze,
VL:()=>ge,gU:()=>te,kz:()=>Xe,or:()=>v,uJ:()=>O,uT:()=>u,xP:()=>G,xc:()=>ae,yR:()=>Ne});var a=e(233),o=e(1731),E=e(4054),B=e(9833),n=e(2586),T=e(8243),m=e(2804),
c=(s,l)=>new m.zg("E_MLFLOW_UNREACHABLE",s,{cause:l}),I=class extends m.zg{constructor(s,l,f){super("E_MLFLOW_UNREACHABLE",s,{cause:f}),this.why=l}why};function M(s,l){
if(s.code==="EPROTO"&&s.message.includes("wrong version number"))return{error:new m.zg("E_TRACKING_URI",`${l} does not speak TLS. Did you mean http://${l.replace(
/^https:\/\//,"")}?`,{cause:s}),isFinal:!0};if((0,E.gt)(s.code)){const pe=`The TLS connection to MLflow at ${l} failed: ${(0,n.xS)(s.message)}. Give the authori\
ty that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new m.zg("E_MLFLOW_TLS",
pe,{cause:s}),isFinal:!0}}if(s.code==="ENOTFOUND")return{error:c(`MLflow cannot be reached: no host has the name in ${l}. Check the tracking URI.`,s),isFinal:!0};
const f=s.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,n.xS)(s.message).replace(/\.$/,""),re=`MLflow at ${l} cannot be reached: ${f}. S\
ee whether it runs, and whether the tracking URI is right.`;return{error:s.wasSent?new I(re,f,s):c(re,s),isFinal:!1}}function k(s,l,f,re){const{status:pe,body:Ee}=s;
if(pe>=300&&pe<400){const me=(0,n.xS)(z(s.headers.location??""));return new m.zg("E_NOT_MLFLOW",`${l} redirects${me===""?"":` to ${me}`}, which is not followed.\
 Give the address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`)}if(f==="FEATURE_DISABLED")return new m.zg("E_MLFLO\
W_REFUSED",`MLflow at ${l} has switched off what this needs. It says: ${(0,n.xS)((0,T.$6)((0,T.qF)(Ee),"message")??Ee)}`);if(pe===401){const me=re!==void 0?`The\
 credentials are wrong. What was sent is ${re.startsWith("Basic ")?"a user name with its password: correct tracking-username and tracking-password, or where els\
e they come from (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, ~/.mlflow/credentials)":"a token: give a fresh tracking-token (MLFLOW_TRACKING_TOKEN), or \
tracking-username and tracking-password if MLflow wants these"}.`:"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, ML\
FLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new m.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${l} answered 401 (unauthorized). ${me}`)}if(pe===403&&Ee.includes(
"Invalid Host header")){const me=l.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new m.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${l} refused the Host heade\
r "${me}". Start it with --allowed-hosts naming ${me} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(pe===403){const me=f===""&&/^\s*</.test(
Ee)?"":` It says: ${(0,n.xS)(Ee).replace(/\.$/,"")}.`;return new m.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${l} answered 403 (forbidden): these credentials may not d\
o this.${me} Let MLflow's administrator grant them the right, or use others.`)}}var z=s=>s.replace(/[?#].*$/s,""),j=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"\
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_ENDPOINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storag\
e",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,packages:"azure-storage-blob and azure-identity",credentials:"\
AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,packages:"pyarrow and the Hadoop client",credentials:"\
Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstoreplugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_\
KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],U=new RegExp([`No module named '?"?(boto3|botocore|google|az\
ure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|PartialCredentials|CredentialRetrievalError|Defaul\
tCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|Authorizati\
onFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","EndpointConnectionError|Could not connect to th\
e endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),F=s=>U.test(s),H=(s,l)=>s>=400&&s<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.
test(l)&&(s!==404||/bucket|container/i.test(l.replace(/[a-z0-9+.-]+:\/\/\S*/gi,"")));function X(s,l,f,re){const pe=/^[a-z][a-z0-9+.-]*:/i.exec(f)?.[0]??"",Ee=j.
find(Z=>Z.scheme.test(f)),me=(0,n.xS)(re).replace(/\.$/,""),_=me===""?"It does not say why; its log does":`It says: ${me}`,$=Ee!==void 0?`Give the server (not t\
his step) the Python package ${Ee.packages} and the store's credentials (${Ee.credentials}), and restart it`:pe==="mlflow-artifacts:"?"Give the server (not this\
 step) the Python package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists on the server (no\
t here) and that the server may use it";return new m.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but cannot ${l} its artifact store${f===""?"":` at ${(0,n.xS)(
f)}`}. ${_}. ${$}.`)}var ge=(s,l)=>new m.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but has no file at ${(0,n.xS)(l)}, a folder of its own machine: what was\
 logged may lie on the machine that logged it, or be deleted. Mount that folder on the server (not here), or start the server with --serve-artifacts, and have c\
lients log through it.`),y=(s,l,f,re)=>new m.zg("E_ARTIFACT_STORE",`MLflow at ${s} answers, but not when it is to ${l} its artifact store${f===""?"":` at ${(0,n.
xS)(f)}`}: ${re}. See that the server (not this step) reaches that store: a firewall or a wrong endpoint lets it wait for ever.`),p=32*1024*1024,P=2;function G({
base:s,headers:l,wire:f,timeoutMs:re,retryPolicy:pe,signal:Ee,log:me}){const _=`${s.origin}${s.pathname.replace(/\/$/,"")}`,$=(d,x={})=>{const ne=new URL(`${_}/${d}`);
for(const[Me,se]of Object.entries(x))se!==void 0&&ne.searchParams.set(Me,se);return ne},Z=(d,x)=>me.progress(`${d.message} Trying again in ${(x/1e3).toFixed(1)}\
 s.`),we=async(d,x,ne)=>{let Me;try{Me=await f.send({...d,timeoutMs:re,signal:Ee,isFresh:!x})}catch(se){return g(se,x)}return ne(Me)},Oe=(d,x)=>{const{method:ne,
isIdempotent:Me=!0,readsStore:se=!1}=d,de=d.body?{headers:{...l,"content-type":"application/json"},body:JSON.stringify(d.body)}:{headers:l},Ae={method:ne,url:$(
`api/2.0/mlflow/${d.endpoint}`,d.query),...de,maxBytes:p};return we(Ae,Me,be=>se&&Y(be)?x(S(be),be):N(be,Me)?R(be,d.endpoint):{kind:"value",value:r(be,d)})},g=(d,x)=>{
if(!(d instanceof E.wC))throw d;const{error:ne,isFinal:Me}=M(d,_);if(Me&&!(pe.usesAllTime&&ne.code==="E_MLFLOW_UNREACHABLE")||!x&&d.wasSent)throw ne;return{kind:"\
failure",error:ne,retryAfterMs:void 0}},R=(d,x)=>({kind:"failure",error:C(d,x)??c(`MLflow at ${_} answered ${x} with ${d.status}${oe(d)}.`),retryAfterMs:(0,a.mu)(
d.headers["retry-after"],Date.now())}),C=({status:d},x)=>d===502||d===504?new I(`MLflow at ${_} answered ${x} with ${d}.`,`a gateway answered ${d}`):void 0,r=(d,x)=>{
const ne=ee(d.body,x.parse);if(d.status===200){if(d.isCut)throw new m.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${x.endpoint} is longer than ${p} bytes. See wh\
ether the tracking URI leads to MLflow itself.`);if((0,T.Gv)(ne))return{ok:!0,body:ne,serverNowMs:W(d.headers.date)};throw new m.zg("E_NOT_MLFLOW",`What answers\
 at ${_} is not MLflow: ${x.endpoint} came back as ${V(d)}. Check the tracking URI.`)}const Me=(0,T.Gv)(ne)&&typeof ne.error_code=="string"?ne.error_code:"",se=k(
d,_,Me,l.authorization);if(se)throw se;const de=(0,T.Gv)(ne)&&typeof ne.message=="string"?(0,n.xS)((0,o.q)(ne.message)):"";if(d.status>=500&&d.status!==501)throw c(
`MLflow at ${_} answered ${x.endpoint} with ${d.status}${oe(d)}.`);return{ok:!1,status:d.status,errorCode:Me,message:de}},b=d=>{const x=Q();return(0,a.L5)(()=>Oe(
d,x),pe,Ee,Z)};return{call:b,expect:async d=>{const x=await b(d);if(!x.ok)throw ue(d.endpoint,x,_);return x.body},readFile:(d,x,ne,Me)=>{const se={method:"GET",
url:$(d,x),headers:l,maxBytes:ne},de=Q(),Ae=async be=>{if(Y(be)){const Ge=await Me();if(Ge==="missing")return{kind:"value",value:{kind:"missing"}};if(Ge==="unkn\
own"||be.status!==500||F(be.body))return de({kind:"failed",said:S(be).message},be)}if(N(be,!0))return R(be,d);if(be.status===200)return{kind:"value",value:be.isCut?
{kind:"too-large"}:{kind:"text",text:be.body}};const ke=r(be,{method:"GET",endpoint:d});if(!ke.ok&&ke.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",
value:{kind:"missing"}};throw ke.ok?c(`MLflow at ${_} answered ${d} with ${be.status}.`):ue(d,ke,_)};return(0,a.L5)(()=>we(se,!0,Ae),pe,Ee,Z)},writeFile:({method:d,
path:x,query:ne,text:Me,isIdempotent:se})=>{const de={method:d,url:$(x,ne),headers:{...l,"content-type":"application/octet-stream"},body:Me,maxBytes:p},Ae=Q(),be=ke=>{
if(ke.status===200)return{kind:"value",value:void 0};if(se&&Y(ke))return Ae(S(ke),ke);if(ke.status===500&&F(ke.body))return{kind:"value",value:S(ke)};if(N(ke,se))
return R(ke,x);const Ge=r(ke,{method:d,endpoint:x});return{kind:"value",value:Ge.ok?void 0:Ge}};return(0,a.L5)(()=>we(de,se,be),pe,Ee,Z)}}}function ue(s,l,f){return l.
errorCode===""?new m.zg("E_NOT_MLFLOW",`What answers at ${f} is not MLflow, or an MLflow without ${s}: it answered ${l.status} in another form. Check the tracki\
ng URI, also for a path that belongs to it.`):new m.zg("E_MLFLOW_REFUSED",`MLflow refused ${s} (${l.status} ${(0,n.xS)(l.errorCode)}): ${l.message.replace(/\.$/,
"")}. Correct what it names.`)}function Q(){let s=0;return(l,f)=>(s+=1,f.status!==500||F(f.body)||s>P?{kind:"value",value:l}:{kind:"provisional",value:l,retryAfterMs:(0,a.
mu)(f.headers["retry-after"],Date.now())})}var Y=({status:s,body:l})=>H(s,l)||s===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(l);function S(s){const l=ee(s.body);return{ok:!1,status:500,errorCode:(0,T.Gv)(l)&&typeof l.error_code=="string"?l.error_code:"",message:oe(s).replace(/^: /,
"")}}function N({status:s,body:l},f){return s===429||f&&s===400&&J(l)?!0:f&&(s===408||s>=500)&&s!==501&&!l.includes('"FEATURE_DISABLED"')}var J=s=>s.includes('"\
BAD_REQUEST"')&&s.includes("IntegrityError");function ee(s,l=JSON.parse){try{return l(s)}catch{return}}function W(s){const l=Date.parse(s??"");return Number.isNaN(
l)?void 0:l}var V=s=>/^\s*</.test(s.body)?"HTML":"something that is no JSON object";function oe(s){const l=ee(s.body),f=(0,T.Gv)(l)&&typeof l.message=="string"?
l.message:/^\s*</.test(s.body)?"":s.body,re=(0,n.xS)((0,o.q)(f));return re===""?"":`: ${re.replace(/\.$/,"")}`}var ye=(s,l)=>async(f,re,pe)=>{const{scheme:Ee="",
host:me="",folder:_=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(f.artifactUri)?.groups??{},$=g=>new m.zg("E_MLFLOW_REFUSED",
`The artifacts of run ${f.id} lie at ${(0,n.xS)(f.artifactUri)}, ${g}.`);if(me!==""&&me!==new URL(l).host)throw $("which is another server than the tracking URI");
const Z=[..._.split("/"),...re.split("/")].filter(g=>g!=="");if(Z.includes("..")||Z.includes("."))throw $("which is no folder");const we=Ee===""?{method:"POST",
path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:f.id,path:re},text:pe,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${Z.map(
encodeURIComponent).join("/")}`,text:pe,isIdempotent:!0},Oe=await s.writeFile(we);if(Oe!==void 0)throw Oe.status===500?X(l,"write to",f.artifactUri,Oe.message):
Ee===""&&Oe.errorCode===""?$("not behind its artifact proxy, and this MLflow takes no files for there"):ue(we.path,Oe,l)},Te=s=>Array.isArray(s);function Ke(s,l){
const f=(0,T.Gv)(s)?s[l]:void 0;if(!(0,T.Gv)(f))throw new m.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${l}", as no MLflow server does. Chec\
k the tracking URI.`);return f}function Ce(s,l){const f=s[l]??{};if(!(0,T.Gv)(f))throw he(l,"an object");return f}function Ue(s,l){const f=s[l]??[];if(!Te(f)||!f.
every(T.Gv))throw he(l,"a list of objects");return f}function Ne(s,l){const f=s[l]??"";if(typeof f=="number")return String(f);if(typeof f!="string")throw he(l,"\
a text");return f}function je(s,l){const f=Ne(s,l);if(f==="")throw he(l,"a text");return f}function Xe(s,l,f){const re=s[l];if(re===void 0)return f;const pe=typeof re==
"string"&&re!==""?Number(re):re;if(typeof pe!="number"||Number.isNaN(pe))throw he(l,"a number");return pe}var Ze=(s,l)=>new Map(Ue(s,l).map(f=>[je(f,"key"),Ne(f,
"value")])),ae=s=>[...s].map(([l,f])=>({key:l,value:f})),he=(s,l)=>new m.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${s}" that is not ${l}. See whether the\
 tracking URI leads to a supported MLflow, without a proxy that changes its answers.`),De=1e3;function Fe({api:s,registryApi:l},{server:f,registryServer:re},pe,Ee,me){
const _=new Map,$=async(se,de,Ae,be=f)=>{try{return await Ae()}catch(ke){throw ke instanceof I?y(be,se,await de(),ke.why):ke}},Z=async(se,de,Ae)=>{const be=[];let ke;
for(let Ge=0;Ge<De;Ge+=1){const h=await $("read",Ae,()=>s.call({method:"GET",endpoint:se,query:{...de,page_token:ke},readsStore:!0}));if(!h.ok&&h.status===500)throw X(
f,"read",await Ae(),h.message);if(!h.ok&&h.errorCode==="")return;if(!h.ok&&h.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!h.ok)throw ue(se,h,f);const K=(0,T.
Gv)(h.body)?h.body:{};if(be.push(...Ue(K,"files").map(L)),ke=Ne(K,"next_page_token"),ke==="")break}return be},we=async se=>(await pe.get(se)).artifactUri,Oe=async se=>se.
kind==="run"?we(se.runId):(await pe.loggedModel(se.modelId))?.artifactUri??"",g=async(se,de)=>await Z("artifacts/list",{run_id:se,...de===""?{}:{path:de}},()=>we(
se))??[],R=async(se,de)=>{const Ae=O(se.path,de);return(se.kind==="run"?await g(se.runId,Ae):await Z(`logged-models/${encodeURIComponent(se.modelId)}/artifacts/\
directories`,Ae===""?{}:{artifact_directory_path:Ae},()=>Oe(se)))?.map(ke=>({...ke,path:ke.path.slice(se.path===""?0:se.path.length+1)}))},C=async(se,de)=>{const Ae=await me.
foldersOf(se),be=await Promise.all(Ae.map(h=>R(h,de)));if(de===""&&be.length>0&&be.every(h=>h?.length===0)){const h=await Promise.all(Ae.map(Oe));if(h.every(B.p7))
throw ge(f,h[0]??"")}const ke=be.filter(h=>h!==void 0);return ke.length===0?void 0:[...new Map(ke.flat().toReversed().map(h=>[h.path,h])).values()].toReversed()},
r=async(se,de,Ae)=>{const be=async()=>A(await g(se,i(de)),de);return Me(()=>s.readFile("get-artifact",{run_uuid:se,path:de},Ae,be),de,Ae,()=>we(se))},b=async(se,de,Ae)=>{
const be=O(se.path,de);if(se.kind==="run")return r(se.runId,be,Ae);const ke=async()=>A(await R(se,i(de)),de);return Me(()=>s.readFile(`ajax-api/2.0/mlflow/logge\
d-models/${encodeURIComponent(se.modelId)}/artifacts/files`,{artifact_file_path:be},Ae,ke),de,Ae,()=>Oe(se))},d=async(se,de,Ae)=>{const be=(Ge,h,K)=>l.readFile(
"model-versions/get-artifact",{name:se.model,version:se.version,path:Ge},h,K),ke=async()=>{const Ge=A(await C(se,i(de)),de);return Ge!=="unknown"||de==="MLmodel"?
Ge:(await be("MLmodel",1,async()=>"unknown")).kind==="failed"?"unknown":"missing"};return Me(()=>be(de,Ae,ke),de,Ae,()=>Ee.downloadUri(se.model,se.version),re)},
x=async(se,de,Ae)=>{const{served:be,places:ke}=await me.readingOf(se),Ge=[...be===void 0?[]:[()=>d(be,de,Ae)],...ke.map(Ie=>()=>b(Ie,de,Ae))],h=JSON.stringify([
se.model,se.version]);for(const Ie of Ge){const Se=await Ie();if(Se!==void 0)return _.set(h,Promise.resolve()),Se}const K=_.get(h)??ne(se);_.set(h,K),await K},ne=async se=>{
((0,B.Ql)(se.source).kind!=="storage"||(0,B.p7)(se.source))&&await C(se,"")},Me=async(se,de,Ae,be,ke=f)=>{const Ge=await $(`read ${de} from`,be,se,ke);switch(Ge.
kind){case"text":return Ge.text;case"missing":return;case"too-large":throw new m.zg("E_ARTIFACT_TOO_LARGE",`${de} is larger than the ${Ae} bytes that are read o\
f it. Log the file that is meant.`);case"failed":throw X(ke,`read ${de} from`,await be(),Ge.said)}};return{listOfRun:g,listOfVersion:C,readOfRun:r,readOfVersion:x,
foldersOf:se=>me.foldersOfSource(se),storageOf:se=>me.storageOf(se),writeToRun:ye(s,f)}}var u=s=>s.replace(/^\/+|\/+$/g,""),O=(...s)=>s.filter(l=>l!=="").join("\
/"),A=(s,l)=>s===void 0?"unknown":s.some(f=>f.path===l)?"listed":"missing",i=s=>s.split("/").slice(0,-1).join("/"),L=s=>{const l=Xe(s,"file_size",-1);return{path:je(
s,"path"),isDirectory:s.is_dir===!0,size:l<0?void 0:l}};function te(s){const l=(0,T.qF)(s.tags.get("mlflow.log-model.history")??"");return(0,T.yR)({history:l},"\
history").map(f=>(0,T.$6)(f,"artifact_path")??"").filter(Boolean)}function v(s,l,f){const re=pe=>s.loggedModelIds.indexOf(pe);return l.filter(pe=>pe.name===f).sort(
(pe,Ee)=>re(pe.id)-re(Ee.id)).at(-1)}}),9833:((fe,q,e)=>{e.d(q,{GV:()=>k,Ql:()=>o,Qn:()=>p,Xg:()=>c,Y8:()=>U,eO:()=>Q,gI:()=>P,iP:()=>y,mR:()=>F,p7:()=>z,q0:()=>M,
qb:()=>ue});var a=1e4;function o(S){const N=S.trim().slice(0,a),J=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(N);if(J===null)return T(N);const ee=H(J[2]??"");
return(J[1]?.toLowerCase()==="runs"?E(ee):B(ee))??{kind:"storage",place:void 0}}function E([S="",...N]){return S===""||X(N)?void 0:{kind:"run",runId:S,path:N.join(
"/")}}function B([S="",N,...J]){if(N===void 0&&/^m-[^@]+$/.test(S))return{kind:"logged-model",modelId:S,path:""};if(N!==void 0&&n(S))return X([N,...J])?void 0:{
kind:"logged-model",modelId:S,path:[N,...J].join("/")};if(!(S===""||J.length>0)){if(N===void 0){const ee=S.lastIndexOf("@");return ee<1||ee===S.length-1?void 0:
{kind:"holder",model:S.slice(0,ee),at:S.slice(ee)}}return/^\d+$/.test(N)?{kind:"version",model:S,version:N.replace(/^0+(?=\d)/,"")}:N.toLowerCase()==="latest"?{
kind:"latest",model:S}:{kind:"holder",model:S,at:N}}}var n=S=>/^m-[0-9a-f]{32}$/i.test(S);function T(S){const N=c(S),J=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.
exec(N??"");return J===null?{kind:"storage",place:N}:{kind:"logged-model",modelId:J[1]??"",path:J[2]??""}}var m=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;
function c(S){const N=S.trim();if(N===""||/[\u0000-\u001f\u007f]/.test(N))return;const J=/^([a-z][a-z0-9+.-]+):/i.exec(N)?.[1]?.toLowerCase();if(J===void 0||/^[a-z]:[\\/]/i.
test(N))return j(N.startsWith("/")?"/":"",ge(N));const ee=N.slice(J.length+1).replace(/\?.*$/s,""),[,W="",V=""]=/^\/\/([^/]*)(.*)$/s.exec(ee)??["","",ee];switch(J){case"\
file":return j("/",ge(V));case"mlflow-artifacts":return j("mlflow-artifacts:/",ge(V));case"http":case"https":{const oe=m.exec(V);return oe===null?j(`${J}://`,`${W}${V}`):
j("mlflow-artifacts:/",ge(V.slice(oe[0].length)))}case"s3a":case"s3n":return j("s3://",`${W}${V}`);default:return j(W===""?`${J}:/`:`${J}://`,`${W}${V}`)}}var I=S=>/^(\/|mlflow-artifacts:)/.
test(c(S)??"");function M(S,N){const J=I(S)?H(ge(N)):[];return J.length===0||X(J)?N:J.join("/")}var k=S=>I(S)&&!/^\s*file:/i.test(S)?ge(S):S,z=S=>c(S)?.startsWith(
"/")===!0;function j(S,N){const J=H(N).filter(ee=>ee!==".");return J.includes("..")?void 0:`${S}${J.join("/")}`}function U(S,N){if(!(S===void 0||N===void 0||H(S.
replace(/^[a-z0-9+.-]+:/i,"")).length===0))return N===S?"":N.startsWith(`${S}/`)?N.slice(S.length+1):void 0}function F(S,N){const[,J=S,ee=""]=/^([^?]*)(\?.*)?$/s.
exec(S)??[];return N===""?`${J.replace(/\/+$/,"")}${ee}`:`${J.replace(/\/+$/,"")}/${N}${ee}`}var H=S=>S.split("/").filter(N=>N!==""),X=S=>S.includes("..")||S.includes(
".");function ge(S){try{return decodeURIComponent(S)}catch{return S}}var y=S=>`--${S}`,p=S=>`MLFLOW_STEPS_${S.replaceAll("-","_").toUpperCase()}`,P=S=>`INPUT_${S.
replaceAll(" ","_").toUpperCase()}`;function G(S,N){const J=[Array.from({length:N.length+1},(W,V)=>V)],ee=(W,V)=>J[W]?.[V]??Number.POSITIVE_INFINITY;for(let W=1;W<=
S.length;W+=1){const V=[W];J.push(V);for(let oe=1;oe<=N.length;oe+=1){const ye=S[W-1]===N[oe-1],Te=S[W-1]===N[oe-2]&&S[W-2]===N[oe-1];V.push(Math.min(ee(W-1,oe-
1)+(ye?0:1),ee(W-1,oe)+1,ee(W,oe-1)+1,Te?ee(W-2,oe-2)+1:Number.POSITIVE_INFINITY))}}return ee(S.length,N.length)}function ue(S,N){const J=Math.max(2,Math.floor(
S.length/3));return N.map(W=>({candidate:W,distance:G(S,W)})).filter(({distance:W})=>W<=J).sort((W,V)=>W.distance-V.distance||Y(S,W.candidate)-Y(S,V.candidate))[0]?.
candidate}var Q=(S,N)=>N.find(J=>J.toLowerCase()===S.toLowerCase())??ue(S,N),Y=(S,N)=>Math.abs(S.length-N.length)}),6498:((fe,q,e)=>{e.d(q,{A3:()=>me,AS:()=>S,Ai:()=>Ge,
D6:()=>Qt,E_:()=>Wt,Ey:()=>s,Fy:()=>ee,G5:()=>oe,H3:()=>Gt,I:()=>_,IA:()=>L,Jt:()=>P,KD:()=>V,KE:()=>d,L4:()=>Pe,L9:()=>Ft,M4:()=>Nt,M5:()=>f,Mn:()=>W,N_:()=>Te,
OH:()=>Et,P8:()=>Fe,Qf:()=>b,Qq:()=>y,RU:()=>ge,Rg:()=>ht,S7:()=>X,SR:()=>ze,Sx:()=>kt,WG:()=>le,X3:()=>qe,Xk:()=>Ke,Xl:()=>St,Yq:()=>G,_$:()=>ut,e_:()=>Dt,hC:()=>J,
hu:()=>_t,iJ:()=>lt,ig:()=>pe,nd:()=>p,o6:()=>K,oO:()=>Yt,p0:()=>Y,pQ:()=>Kt,qW:()=>It,tO:()=>Ht,u9:()=>$,wu:()=>Tt,x:()=>xt,xD:()=>tt,xw:()=>Z,z3:()=>Oe,zM:()=>Ee});
var a=e(9833),o=e(7985),E=e(7076),B=e(2586),n=e(8243),T=e(2804),m=e(3024),c=e.n(m),I=e(6760),M=e.n(I);function k(t){const w=t.split(/\r?\n/).map(ce=>ce.trim()).
filter(Boolean),[D=""]=w;if(w.length<=1)return j(D).map(ce=>ce.trim()).filter(Boolean).map(F);const ie=w.slice(0,-1).every(ce=>ce.endsWith(","));return w.map(ce=>ie?
ce.replace(/\s*,$/,""):ce).map(ce=>z(ce)??F(ce))}function z(t){const[w="",...D]=j(t).map(Re=>Re.trim());if(D.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.
test(w)||!D.every(Re=>Re===""||/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(Re)))return;const[,ie="",ce=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.
slice(0,200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${ie.trim().slice(0,100)}="${ce.replace(
/["\\]/g,"").trim().slice(0,100)}"`}}function j(t){const w=[];let D="";for(let ie=0;ie<t.length;){const ce=/^\s*$|^[^=]*=\s*$/.test(D)?U(t.slice(ie)):void 0;ce!==
void 0?(D+=ce,ie+=ce.length):t[ie]===","?(w.push(D),D="",ie+=1):(D+=t[ie]??"",ie+=1)}return[...w,D]}var U=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(
t)?.[0];function F(t){const w=H(t),D=w.indexOf("=");return D<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quote\
s, as in key="a, b", or the pairs one a line`}:{key:w.slice(0,D).trim(),value:H(w.slice(D+1).trim())}}function H(t){if(U(t)?.length!==t.length||t==="")return t;
const w=t.slice(1,-1);return t.startsWith('"')?w.replace(/\\(["\\])/g,"$1"):w}var X=class extends Error{name="InputProblem"},ge=(t,w,D)=>({of:w,check:ie=>D(ie)}),
y={label:"text",parse:t=>t};function p(t,w=Number.MAX_SAFE_INTEGER){const D=w===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${w}`;return{label:`integer ${D}`,
parse:ie=>{const ce=Number(ie);if(!/^-?\d+$/.test(ie)||ce<t||ce>w)throw new X(`expected a whole number ${D}, got "${ie}"`);return ce}}}var P={label:"true or fal\
se",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new X(`expected true or false, got "${t}"`)}},G=(...t)=>({
label:t.join(", "),parse:w=>{const D=t.find(ce=>ce===w);if(D!==void 0)return D;const ie=(0,a.qb)(w,t);throw new X(`expected ${t.join(", ")}, got "${w}"${ie?`; d\
id you mean ${ie}?`:""}`)}}),ue=480*36e5,Q={ms:1,s:1e3,m:6e4,h:36e5},Y={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const w=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],
D=w.reduce((ie,[,ce,Re])=>ie+Number(ce)*(Q[Re??""]??Number.NaN),0);if(w.map(([ie])=>ie).join("")!==t||!(D>0))throw new X(`expected a duration such as 90s, 20m o\
r 1h30m, got "${t}"`);if(D>ue)throw new X(`expected at most ${ue/36e5}h, got "${t}"`);return D}},S={label:"key=value, one a line, or separated by commas on one \
line, where quotes keep the commas of a value",isRepeatable:!0,parse:t=>new Map(k(t).map(w=>{if("problem"in w)throw new X(w.problem);return[w.key,w.value]}))},N={
label:"text",parse:t=>{const w=(0,o.S)(t);if(w!==void 0)throw new X(w);return t}},J={label:"text",parse:t=>{const w=/^(bearer|basic|token)\s/i.exec(t)?.[1];if(w!==
void 0)throw new X(`it begins with the word "${w}", which is sent before it anyway. Give the token alone`);return N.parse(t,{})}},ee={label:"one a line",isRepeatable:!0,
parse:t=>t},W={label:"one a line",isRepeatable:!0,parse:t=>t.split(`
`).map(w=>w.trim()).filter(Boolean)},V=(t,w)=>({...t,parse:(D,ie)=>(w(D),t.parse(D,ie))}),oe={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},ye=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function Te(t){const w=t.split(/\r?\n/).map(ce=>ce.trim()).filter(ce=>ce!==""&&!ce.startsWith("#")),D=[],ie=w.map(ce=>{const Re=ce.indexOf("="),He=ce.slice(0,Math.
max(0,Re)).trim(),Ve=ce.slice(Re+1).trim();return He===""||Re<0?D.push(`expected from=to, got "${ce}"`):Ze(Ve)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(
Ve)?D.push(`"${Ve}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):ae(Ve)!==void 0&&D.push(`"${Ve}" is ${ae(Ve)?.what??""}, wh\
ich no model server reads`),{from:He,to:Ve}});if(D.length>0)throw new T.zg("E_INPUT",`model-uri-map: ${D.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/\
=s3://bucket/prefix'`);return ie}function Ke(t,w){const D=Ue(t);if([t,D].some(He=>/[\u0000-\u001f\u007f]/.test(He)||He.split(/[/\\]/).some(Ve=>Ve==="..")))throw new T.
zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const ie=Ce(t,w),ce=ie??
D,Re=Ze(ce)??ce;if(ye.test(Re)||ie!==void 0&&ie!==t&&ae(Re)===void 0)return Re;throw De(t)}function Ce(t,w){const D=[...w].sort((Re,He)=>He.from.length-Re.from.
length),ie=Ue(t),ce=ie.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/");for(const{from:Re,to:He}of D){const Ve=je(ie,Ue(Re))??je(ce,Ue(Re));if(Ve!==
void 0)return Ve===""?Xe(He):`${Xe(He)}/${Ve}`}}function Ue(t){const[,w,D=""]=/^([a-z][a-z0-9+.-]+):(.*)$/is.exec(t)??[],ie=w?.toLowerCase();return ie===void 0?
t:ie==="file"?Ne(D.replace(/^\/\/[^/]*/,"")):`${ie}:${D}`}function Ne(t){try{return decodeURIComponent(t)}catch{return t}}function je(t,w){if(!t.startsWith(w))return;
const D=t.slice(w.length);if(D==="")return D;const ie=w.endsWith("/")?D:D.startsWith("/")?D.slice(1):void 0;return ie?.startsWith("/")===!0?void 0:ie}var Xe=t=>t.
replace(/\/+$/,"");function Ze(t){const w=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(w!==null)return w[2]?`azureblob:${w[1]??""}/${w[2]}`:
`azureblob:${w[1]??""}`}function ae(t){const w=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(w){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${w}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:he(t)};default:
return}}var he=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function De(t){const{what:w,from:D}=ae(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new T.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${w}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${D}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function Fe(t){return t.map((D,ie)=>typeof D==
"number"?`[${D}]`:/^[\w-]+$/.test(D)?ie===0?D:`.${D}`:`[${JSON.stringify(D)}]`).join("")||"the document"}var u=100,O=20,A=4096,i="as in spec.predictors[0].repli\
cas=2 or metadata.labels['team']=red",L={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const w=t.split(`
`).map(D=>D.trim()).filter(Boolean);if(w.length>u)throw new X(`${w.length} fields are set; ${u} at most: write them into deploy.yaml`);return w.map(te)}};function te(t){
const w=[];let D=t;for(;!D.startsWith("=")||w.length===0;){const Ve=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(D),Ye=w.length===
0;if(Ve===null||Ve[1]!==void 0&&Ve[0].startsWith(".")===Ye||w.length>=O)throw new X(`expected path=value, ${i}, got "${t.slice(0,200)}"`);w.push(Ve[2]===void 0?
Ve[1]??Ve[4]??"":Number(Ve[2])),D=D.slice(Ve[0].length).replace(/^\s+(?==)/,"")}const ie=D.slice(1).trim();if(ie.length>A)throw new X(`the value of ${Fe(w)} has\
 ${ie.length} characters; ${A} at most`);const[ce,Re]=w;if(!(w.length>1&&(ce==="spec"||ce==="metadata"&&w.length===3&&(Re==="labels"||Re==="annotations"))))throw new X(
`${Fe(w)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(w.includes(
"__proto__"))throw new X(`${Fe(w)} is no field`);return{path:w,value:v(ie)}}function v(t){const w=(0,n.qF)(t);if(w===void 0&&/^[[{"]/.test(t))throw new X(`"${t.
slice(0,100)}" begins like JSON and is none`);return w===void 0?t:w}var s=(t,w)=>w.reduce((D,{path:ie,value:ce})=>{const Re=l(D,ie,ie,ce);return(0,n.Gv)(Re)?Re:
D},t);function l(t,w,D,ie){const[ce,...Re]=w;if(ce===void 0)return typeof t=="string"&&(typeof ie=="number"||typeof ie=="boolean")?String(ie):ie;const He=Fe(D.slice(
0,D.length-w.length));if(typeof ce=="number"){const Ye=Array.isArray(t)?t:t==null?[]:void 0;if(Ye===void 0)throw new X(`${Fe(D)} cannot be set: ${He} is no list`);
if(ce>Ye.length)throw new X(`${Fe(D)} cannot be set: ${He} has ${Ye.length} entries`);return[...Ye.slice(0,ce),l(Ye[ce],Re,D,ie),...Ye.slice(ce+1)]}if(t!=null&&
!(0,n.Gv)(t))throw new X(`${Fe(D)} cannot be set: ${He} is no mapping`);const Ve=t??{};return{...Ve,[ce]:l(Object.hasOwn(Ve,ce)?Ve[ce]:void 0,Re,D,ie)}}var f=new Set(
["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),re=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),pe=(t,w)=>[{node:t,path:w},...(t.children??[]).flatMap((D,ie)=>pe(D,[...w,"children",ie]))],
Ee=({spec:t})=>t.predictors.flatMap(({graph:w},D)=>pe(w,["spec","predictors",D,"graph"])),me=t=>Ee(t).filter(({node:w})=>_(w)),_=t=>$(t)?t.implementation!=="HUG\
GINGFACE_SERVER"||t.modelUri!==void 0:Z(t)&&t.modelUri!==void 0,$=({implementation:t})=>t!==void 0&&t!==""&&!re.has(t),Z=({implementation:t=""})=>t===""||t==="U\
NKNOWN_IMPLEMENTATION",we=t=>!$(t)&&!Z(t),Oe=({modelUri:t})=>t==null||t.trim()==="",g=["spec","predictors"],R=5,C=(t,w=[])=>{const D=t.map(({node:ie})=>ie);return{
filled:new Set(D),serving:new Set([...D,...w.map(({node:ie})=>ie)]),problems:[]}},r=t=>({filled:new Set,serving:new Set,problems:[{path:g,message:t}]});function b(t,w){
if(t.spec.predictors.length===0)return C([]);const{graphNodes:D=[],hasImage:ie=!1}=w;if(D.length>0)return Me(t,D,ie);const ce=me(t);if(ce.length===0)return x(t,
ie);const Re=ce.filter(({node:Ye})=>w.modelUri!==void 0&&Ye.modelUri===w.modelUri),He=ce.filter(({node:Ye})=>Oe(Ye));if(He.length>0||Re.length>0)return C(He,Re);
if(ce.length>1)return r(`${ce.length} graph nodes load models (${ke(ce)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${Ae(
t,ce)}`);const Ve=ie?Ee(t).filter(({node:Ye})=>ne(Ye)):[];return Ve.length>0?r(`the image could be that of several graph nodes (${ke([...ce,...Ve])}): which of \
them serves this version? ${be(Ae(t,[...ce,...Ve]))}`):C(ce)}var d=({spec:t},{serving:w})=>t.predictors.filter(({graph:D})=>pe(D,[]).some(({node:ie})=>w.has(ie))).
map(({name:D})=>D);function x(t,w){if(!w)return r("no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be b\
lank; or name the model's own image with --image");const D=Ee(t).filter(({node:He})=>Z(He)),ie=D.filter(({node:He})=>ne(He)),[ce,...Re]=ie.length>0?ie:D;return ce===
void 0?r("no graph node has a container that could have the image: one needs to be without implementation, or with one such as MLFLOW_SERVER"):Re.length>0?r(`th\
e image could be that of ${Re.length+1} containers (${ke([ce,...Re])}): which of them serves this version? ${be(Ae(t,[ce,...Re]))}`):C([],[ce])}var ne=t=>Z(t)&&
!_(t)&&(t.type==="MODEL"||t.type===void 0&&t.methods===void 0);function Me(t,w,D){const ie=Ee(t),ce=w.map(Ye=>se(t,ie,Ye,D)),Re=ce.flatMap(Ye=>"message"in Ye?[{
path:g,message:Ye.message}]:[]);if(Re.length>0)return{filled:new Set,serving:new Set,problems:Re};const He=ce.flatMap(Ye=>"node"in Ye?[Ye]:[]),Ve=({node:Ye})=>_(
Ye)||$(Ye);return C(He.filter(Ve),He.filter(Ye=>!Ve(Ye)))}function se(t,w,D,ie){const ce=JSON.stringify(D.slice(0,100)),[Re,...He]=w.filter(Ve=>Ve.node.name===D||
de(t,Ve)===D);if(Re===void 0){const Ve=(0,a.qb)(D,w.map(Ye=>Ye.node.name));return{message:`no graph node is named ${ce} as --graph-node says${Ve===void 0?"":`; \
did you mean ${Ve}?`} There is ${w.slice(0,R).map(Ye=>de(t,Ye)).join(", ")}`}}return He.length>0?{message:`${He.length+1} graph nodes are named ${ce}: ${Ae(t,[Re,
...He])}`}:we(Re.node)?{message:`the graph node ${ce} of --graph-node is ${String(Re.node.implementation)}, which the orchestrator does itself: it loads no mode\
l`}:Z(Re.node)&&!_(Re.node)&&!ie?{message:`the graph node ${ce} of --graph-node has a container of its own and no modelUri: name the image that holds this versi\
on with --image`}:Re}var de=({spec:t},{node:w,path:D})=>`${t.predictors[Number(D[2])]?.name??""}/${w.name}`;function Ae(t,w){const D=Ee(t).map(({node:ce})=>ce.name);
return`say --graph-node ${w.slice(0,R).map(ce=>D.filter(Re=>Re===ce.node.name).length>1?de(t,ce):ce.node.name).join(", or --graph-node ")}`.slice(0,600)}var be=t=>t.
charAt(0).toUpperCase()+t.slice(1),ke=t=>`${t.slice(0,R).map(({path:w})=>Fe(w)).join(", ")}${t.length>R?" \u2026":""}`;function Ge(t,w,D){const{protocol:ie,xtype:ce,
replicas:Re,image:He}=w,{serving:Ve}=b(t,D),Ye={...t.spec,...ie===void 0?{}:{protocol:ie}},mt=Ye.protocol===void 0||Ye.protocol===""||Ye.protocol==="seldon",gt=Ye.
predictors.map(it=>{const ot=h(it.graph),ft=[...Re===void 0?[]:[st=>Se(st,Re)],...He===void 0?[]:ot.filter(st=>Ve.has(st)).map(st=>at=>$e(at,it,st,Jt=>({...Jt,image:He}))),
...mt?ot.filter(({implementation:st})=>st==="MLFLOW_SERVER").map(st=>at=>$e(at,it,st,Je)):[],...ce===void 0?[]:[st=>({...st,graph:K(st.graph,at=>Ve.has(at)&&at.
implementation==="MLFLOW_SERVER"?Ie(at,"xtype",ce):{})})]];return ve(ft.reduce((st,at)=>at(st),it),it,ot)});return{...t,spec:{...Ye,predictors:gt}}}var h=t=>[t,
...(t.children??[]).flatMap(h)],K=(t,w)=>({...t,...w(t),...Array.isArray(t.children)?{children:t.children.map(D=>K(D,w))}:{}}),Ie=(t,w,D)=>({parameters:[...(0,n.
yR)(t,"parameters").filter(ie=>ie.name!==w),{name:w,type:"STRING",value:D}]});function Se(t,w){const D=t.componentSpecs?.map(ie=>{const{replicas:ce,...Re}=ie;return(0,n.
Gv)(ie.hpaSpec)||(0,n.Gv)(ie.kedaSpec)?ie:Re});return{...t,replicas:w,...D===void 0?{}:{componentSpecs:D}}}var xe=({componentSpecs:t})=>(t??[]).some(({spec:w})=>(w?.
containers??[]).length>0),ve=(t,w,D)=>xe(w)||!xe(t)?t:D.filter($).reduce((ie,ce)=>$e(ie,w,ce,Re=>Re),t);function $e(t,w,D,ie){const{name:ce}=D,Re=t.componentSpecs??
[],He=Re.findIndex(({spec:ot})=>ot?.containers?.some(ft=>ft.name===ce));if(He<0&&!$(D)&&xe(w))return t;const Ve=Math.max(0,He),Ye=Re[Ve]??{},mt=Ye.spec?.containers??
[],gt=He<0?[...mt,ie({name:ce})]:mt.map(ot=>ot.name===ce?ie(ot):ot),it={...Ye,spec:{...Ye.spec,containers:gt}};return{...t,componentSpecs:Re.length===0?[it]:Re.
map((ot,ft)=>ft===Ve?it:ot)}}var We={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Je(t){const w=D=>t[D]!==
void 0&&t[D]!==null;return w("startupProbe")?t:{...t,...w("readinessProbe")?{}:{readinessProbe:We},...w("livenessProbe")?{}:{livenessProbe:We}}}var qe="MLFLOW_S\
TEPS_CREDENTIALS",tt={"tracking-uri":{file:"uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},
"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"e\
ndpoint-token"},"endpoint-headers":{file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},ze="RCL\
ONE_CONFIG_",rt=64*1024,Le=t=>(t[qe]??"").split(":").filter(Boolean);function Pe(t,w){const D=Object.hasOwn(tt,t)?tt[t]:void 0;if(D===void 0)return;const ie=Le(
w).map(ce=>(0,I.join)(ce,D.file)).find(ce=>(0,m.existsSync)(ce));return ie===void 0||D.isPath?ie:_e(ie)}function le(t){const w=Le(t).filter(D=>(0,m.statSync)(D,
{throwIfNoEntry:!1})?.isDirectory()).flatMap(D=>(0,m.readdirSync)(D).filter(ie=>ie.startsWith(ze)).map(ie=>[ie,_e((0,I.join)(D,ie)).replace(/\r?\n$/,"")]));return{
...Object.fromEntries(w.reverse()),...t}}function _e(t){try{return(0,E.t)(t,rt)}catch(w){throw new T.zg("E_INPUT",`${t} cannot be read: ${w instanceof Error?w.message:
String(w)}`,{cause:w})}}var Be=t=>t.startsWith(ze)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(ze.length)),Qe=(t,w)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(w),nt=t=>Object.entries(t).flatMap(([w,D])=>Be(w)&&D!==void 0&&D!==""?[[w,D]]:[]),lt={label:"name of a Secret",secretsIn:t=>nt(
t).flatMap(([w,D])=>Qe(w,D)?[]:[D,Buffer.from(D).toString("base64")]),parse:(t,w={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new X(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const D=new Map(nt(w));if(D.size===0)throw new X("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:D}}},
dt=(t,w)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(D=>({...D,graph:K(D.graph,ie=>_(ie)?w(ie):{}),...D.explainer?.modelUri?{explainer:{...D.explainer,
...w(D.explainer)}}:{}}))}}),bt=({envSecretRefName:t})=>t==null||t==="",Dt=(t,w)=>dt(t,D=>bt(D)?{envSecretRefName:w}:{}),St=(t,w)=>dt(t,D=>D.envSecretRefName===
w?{envSecretRefName:void 0}:{}),ut=["None","Staging","Production","Archived"];function _t(t){if(t.startsWith("@"))return{kind:"alias",alias:Ct(t.slice(1))};const w=ut.
find(ce=>ce.toLowerCase()===t.toLowerCase());if(w!==void 0)return{kind:"stage",stage:w};const D=(0,a.qb)(t.toLowerCase(),ut.map(ce=>ce.toLowerCase())),ie=ut.find(
ce=>ce.toLowerCase()===D);throw new T.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${ut.join(", ")}. ${ie?`Did you mean ${ie}?`:At(t)}`)}function At(t){
const w=/^v?(\d+)$/i.exec(t)?.[1];return w!==void 0?`If version ${w} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of i\
ts own: give its number, which `register` puts out as `version`, or an alias such as @champion.":Ot(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is\
 written with an @, as in @champion."}function Ct(t){const w=Ot(t);if(w!==void 0)throw new T.zg("E_INPUT",`The alias "@${t}" ${w}.`);return t}var Ot=t=>t===""?"\
has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":
void 0:"may hold letters, digits, _ and - only",ht=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Ut=", ",Nt=t=>t.map(ht).join(Ut);function kt(t){const w=t.split(/[,\n]/).
map(Re=>Re.trim()).filter(Boolean),D=[],ie=[];for(const Re of w)try{D.push(_t(Re))}catch(He){if(!(He instanceof T.zg))throw He;ie.push(He)}for(const[Re,He]of[["\
alias","aliases"],["stage","stages"]]){const Ve=D.filter(Ye=>Ye.kind===Re);Ve.length>1&&ie.push(new T.zg("E_INPUT",`${Ve.map(ht).join(" and ")} are ${Ve.length}\
 ${He}: give at most one stage and one alias.`))}w.length===0&&ie.push(new T.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));
const[ce]=ie;if(ce!==void 0)throw new T.zg(ce.code,ie.map(({message:Re})=>Re).join(" "));return D.sort((Re,He)=>Re.kind.localeCompare(He.kind))}function Mt(t){const[
,w,D,ie]=/^([^/@]+)(?:\/v?(\d+)|(@[\w-]+))$/.exec(t)??[],ce=w===void 0?"":` Did you mean --model '${w}' ${D===void 0?`--at ${ie??""}`:`--version ${D}`}?`;return new T.
zg("E_INPUT",`Which version of the model is meant? Give --version N, or --at with a stage or @alias.${ce}`)}function Wt({model:t,version:w,at:D}){if(w===void 0&&
D===void 0)throw Mt(typeof t=="string"?t:"")}async function xt(t,w){const{model:D,version:ie,at:ce}=w;if(ie!==void 0&&ce===void 0)return t.registry.version(D,String(
ie));if(ce===void 0)throw Mt(D);const Re=_t(ce),He=await t.registry.holder(D,Re);if(He!==void 0&&ie!==void 0&&He.version!==String(ie))throw new T.zg("E_PROMOTIO\
N_OVERTAKEN",`${ht(Re)} of ${D} is version ${He.version} by now, and not version ${ie}. Nothing was done.`);if(He!==void 0)return He;throw Re.kind==="alias"?new T.
zg("E_ALIAS_NOT_FOUND",`No version of ${D} has the alias ${ce}. ${await Bt(t,D,Re.alias)}Promote one to it first (aliases do not ignore case).`):new T.zg("E_STA\
GE_EMPTY",`No version of ${D} is in the stage ${Re.stage}. Promote one to it first.`)}async function Bt(t,w,D){const ie=[...(await t.registry.model(w)).aliases.
keys()],ce=(0,a.eO)(D,ie);return ce!==void 0?`Did you mean @${(0,B.xS)(ce,100)}? `:ie.length===0?"The model has no aliases. ":`The model has ${ie.slice(0,5).map(
Re=>`@${(0,B.xS)(Re,100)}`).join(", ")}. `}var ct={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,
"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},Et=(t,w="")=>ct[t]?`${t}=${w}`:t,Ft=(t,w="")=>`which a deploy.yaml may not ask for. \
If it may, say --allow ${yt(Et(t,w))}`,Kt=(t,w)=>`If the cluster knows it, say --allow ${yt(Et(t,w))}`,yt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\'\
'")}'`,jt=t=>Object.hasOwn(ct,t),Gt={label:"one a line",isRepeatable:!0,parse:t=>{const w=t.split(`
`).map(D=>D.trim()).filter(Boolean);for(const D of w){const[ie="",ce]=D.split(/=(.*)/s);if(!jt(ie)){const Re=(0,a.qb)(ie,Object.keys(ct));throw new X(`expected \
one of ${Object.keys(ct).join(", ")}, got "${D}"${Re===void 0?"":`; did you mean ${Re}?`}`)}if(ct[ie]!==(ce!==void 0&&ce!==""))throw new X(`expected ${ct[ie]?`${ie}\
=NAME`:`${ie} alone`}, got "${D}"`)}return new Set(w)}},Tt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Ht={label:"container image",parse:t=>{
if(Tt(t))return t;throw new X(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},Vt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,zt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
$t=230,Lt=63;function It(t,w){const D=JSON.stringify(t.slice(0,80));if(t.length>$t)return`${w} ${D} is longer than ${$t} characters`;if(!Vt.test(t))return`${w} ${D}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Qt(t){const w=It(t,"the name");if(w!==
void 0)throw new X(w)}function Yt(t){if(!(t.length<=Lt&&zt.test(t)))throw new X(`expected the name of a namespace (at most ${Lt} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),1303:((fe,q,e)=>{e.d(q,{B:()=>H});var a=e(2629),o=e(8795),E=e(7269),B=e(7631),n=e(4338),T=e(7129),m=e(7766),c=e(6498),I=e(3024),
M=e.n(I),k="MLFLOW_RUN_CONTEXT",z=y=>({[n.vx]:y});function j(y){if((0,I.statSync)(y,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new c.S7(`there is no folder ${JSON.
stringify(y)}`)}var U={...m.hI,...B.y,command:{kind:c.G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING\
_URI are set for it, so that mlflow.start_run() continues this run; a script that calls set_experiment() for another experiment leaves it."},"working-directory":{
kind:(0,c.KD)(c.Qq,j),description:"Where the command runs; the current directory unless given."},...B.n},F=5e3,H=(0,T.ol)({name:"train",title:"run a training co\
mmand as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipe\
line and who started it.",inputs:U,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{
kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train \
--experiment wine -- python train.py",run:async y=>{const{inputs:p,log:P,signal:G}=y,ue=p["working-directory"],[Q,...Y]=X(p.command),S=await y.mlflow(),{run:N}=await(0,a.
T)(S,{given:p,pipeline:y.pipeline});y.output("run-id",N.id),y.output("artifact-uri",N.artifactUri);const J=S.runUrl(N);P.progress(`Run ${N.name||N.id}: ${J}`);const ee=ge(
p,S.trackingUri,N),W=performance.now(),V=setInterval(()=>P.progress(`Training for ${Math.round((performance.now()-W)/6e4)} min: ${J}`),6e4),oe=await y.runProgram(
Q,Y,{env:ee,jsonEnv:{[k]:z(N.id)},...ue===void 0?{}:{cwd:ue}}).catch(async Ce=>{throw await(0,E.wq)(S,N,G.aborted?"KILLED":"FAILED",P),Ce}).finally(()=>clearInterval(
V));if(G.aborted)throw await(0,E.wq)(S,N,"KILLED",P)&&P.progress(`Run ${N.name||N.id} is KILLED: ${J}`),G.reason;const ye=S.patient(p.timeout);if(oe!==0){await(0,E.
wq)(ye,N,"FAILED",P);const Ce=await S.forCleanup(F).runs.get(N.id).catch(()=>{});throw Ce===void 0?(0,E.n6)(oe,"FAILED",J):(0,o.C)(Ce,oe,"FAILED",J)}const Te=((performance.
now()-W)/1e3).toFixed(1),Ke=await ye.runs.get(N.id);return y.output("metrics",(0,E.qF)(Ke)),await(0,o.j)(ye,Ke,P),y.summarize({kind:"heading",text:`Trained in e\
xperiment ${p.experiment}`},{kind:"paragraph",text:`Run ${Ke.name||N.id} took ${Te} s: ${J}`},(0,E.My)(Ke)),{outcome:"done",reason:`Run ${Ke.name||N.id} is FINI\
SHED after ${Te} s: ${J}`}}}),X=y=>y.kind==="program"?y.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",y.text];function ge(y,p,P){const G={MLFLOW_REGISTRY_URI:y["\
registry-uri"],MLFLOW_TRACKING_USERNAME:y["tracking-username"],MLFLOW_TRACKING_PASSWORD:y["tracking-password"],MLFLOW_TRACKING_TOKEN:y["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:y["\
tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:y["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:y["tracking-client-cert-file"]},ue=Object.
entries(G).filter(Q=>Q[1]!==void 0);return{...Object.fromEntries(ue),MLFLOW_EXPERIMENT_NAME:void 0,MLFLOW_TRACKING_URI:p,MLFLOW_EXPERIMENT_ID:P.experimentId,MLFLOW_RUN_ID:P.
id}}}),2395:((fe,q,e)=>{e.d(q,{$w:()=>p,Bd:()=>l,Ee:()=>Ce,KG:()=>f,VU:()=>me,Ve:()=>y,eg:()=>he,gV:()=>P,s2:()=>pe});var a=e(4364),o=e(8421),E=e(5706),B=e(4925),
n=e(7766),T=e(8023),m=e(6498),c=e(9833),I=e(7076),M=e(8243),k=e(2804),z=e(3024),j=e.n(z),U=e(6760),F=e.n(U),H=e(8161),X=e.n(H),ge=new Map([["train",async()=>(await Promise.
resolve().then(e.bind(e,1840))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,6867))).trainStart],["train-finish",async()=>(await Promise.
resolve().then(e.bind(e,9701))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,1311))).trainStop],["register",async()=>(await Promise.
resolve().then(e.bind(e,2546))).register],["promote",async()=>(await Promise.all([e.e(93),e.e(286)]).then(e.bind(e,8926))).promote],["demote",async()=>(await Promise.
all([e.e(93),e.e(286)]).then(e.bind(e,3081))).demote],["render",async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,5529))).render],["deploy",
async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,9229))).deploy],["rollback",async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(
e.bind(e,446))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,1646))).undeploy],["pipeline",async()=>(await Promise.all([e.e(879),e.e(93),
e.e(810)]).then(e.bind(e,205))).pipeline]]),y=[...ge.keys()],p=async _=>ge.get(_)?.();async function P(){const _=[];for(const $ of ge.values())_.push(await $());
return _}var G="mlflow-steps.yaml",ue=256*1024;async function Q(_,$,Z){const we=await Y(_),Oe=[$.name,...Z.names],g=Object.entries(we).find(([ne])=>ne===$.name)?.[1],
R=Object.fromEntries(Object.entries(we).filter(([ne])=>!Oe.includes(ne))),C=g==null?{}:S(g,`${_}: ${$.name}`),r=Object.keys(R).filter(ne=>!Object.hasOwn($.inputs,
ne)),b=new Set([...Object.keys($.inputs),...r.length===0?[]:(await Z.load()).flatMap(({inputs:ne})=>Object.keys(ne))]),d=[...r.filter(ne=>!b.has(ne)).map(ne=>N(
ne,_,[...b,...Oe])),...Object.keys(C).filter(ne=>!Object.hasOwn($.inputs,ne)).map(ne=>N(ne,`${_}: ${$.name}`,Object.keys($.inputs)))],x=new Map([...J(R,_,$,d),...J(
C,`${_}: ${$.name}`,$,d)]);if(d.length===0)return x;for(const[ne,Me]of x)try{$.inputs[ne]?.kind.parse(Me.trim(),{})}catch(se){if(!(se instanceof m.S7||se instanceof
k.zg))throw se;d.push(`${_}: ${ne}: ${se.message}`)}throw new k.zg("E_CONFIG_FILE",d.join(`
`))}async function Y(_){if(!(0,z.existsSync)(_))return{};const $=(g,R)=>new k.zg("E_CONFIG_FILE",`${_} ${g}: ${R instanceof Error?R.message:String(R)}`,{cause:R});
let Z;try{Z=(0,I.t)(_,ue)}catch(g){throw $("cannot be read",g)}const{parse:we}=await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,3438));let Oe;try{Oe=
we(Z,{maxAliasCount:10})}catch(g){throw $("is not valid YAML",g)}return Oe==null?{}:S(Oe,_)}function S(_,$){if((0,M.Gv)(_))return _;throw new k.zg("E_CONFIG_FIL\
E",`${$} must be a mapping of input names to values.`)}function N(_,$,Z){const we=(0,c.qb)(_,Z);return`${$} has an unknown input ${_}${we===void 0?"":`; did you\
 mean ${we}?`}`}var J=(_,$,Z,we)=>Object.entries(_).flatMap(([Oe,g])=>{const R=Object.hasOwn(Z.inputs,Oe)?Z.inputs[Oe]:void 0;if(R===void 0||g===null)return[];if(R.
secret)return we.push(`${$} holds the secret ${Oe}. Give it as ${(0,c.Qn)(Oe)} instead.`),[];const C=Array.isArray(g)?g:[g];return C.every(r=>["string","number",
"boolean"].includes(typeof r))?[[Oe,C.map(String).join(`
`)]]:(we.push(`${$}: ${Oe} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, one a line.`),[])});function ee(_,$,Z,we,Oe){
return[Z.texts.get(_),we[(0,c.Qn)(_)],...($.variables??[]).map(R=>we[R]),(0,m.L4)(_,we),Oe.get(_),$.default].find(R=>R!==void 0&&R.trim()!=="")}function W(_,$,Z){
return Object.entries(_).flatMap(([we,Oe])=>[...V(Oe,Z),...Oe.secret?oe(we,Oe,$,Z):[]])}function V({kind:_},$){try{return _.secretsIn?.((0,m.WG)($))??[]}catch{return[]}}
function oe(_,$,Z,we){try{const Oe=ee(_,$,Z,we,new Map);return Oe===void 0?[]:[Oe,...$.kind.secretParts?.(Oe)??[]]}catch{return[]}}function ye(_,$){if($.kind.isCommand)
return"the command, after --";const Z=$.variables?.[0]??(0,c.Qn)(_);return $.secret?Z:`${(0,c.iP)(_)} (or ${Z})`}function Te(_,$,Z,we,Oe=[]){const g=$.problems.
map(d=>({code:"E_INPUT",message:d})),R=new Set,C={};for(const[d,x]of Object.entries(_)){if(x.kind.isCommand&&$.program){C[d]=$.program;continue}const ne=ee(d,x,
$,Z,we);if(ne===void 0){if(!x.required)continue;g.push({code:"E_INPUT",message:`missing: ${ye(d,x)}. ${x.description}`}),R.add(d);continue}try{C[d]=x.kind.parse(
ne.trim(),x.kind.secretsIn?(0,m.WG)(Z):Z)}catch(Me){g.push(Ke(Me,d)),R.add(d)}}for(const{of:d,check:x}of Oe)if(!d.some(ne=>R.has(ne)))try{x(C)}catch(ne){g.push(
Ke(ne))}const[r]=g;if(r===void 0)return C;if(g.length===1)throw new k.zg(r.code,r.message);const b=g.map(({message:d})=>`  - ${d.replaceAll(`
`,`
    `)}`).join(`
`);throw new k.zg("E_INPUT",`${g.length} inputs are wrong:
${b}`)}function Ke(_,$){if(_ instanceof m.S7)return{code:"E_INPUT",message:$===void 0?_.message:`${$}: ${_.message}`};if(_ instanceof k.zg)return{code:_.code,message:_.
message};throw _}function Ce(_,$){const Z=(0,c.qb)(_,$);return`unknown input ${(0,c.iP)(_)}${Z?`; did you mean ${(0,c.iP)(Z)}?`:""}`}async function Ue(_,$,Z){const we=Object.
keys(_.inputs),Oe=(0,c.Qn)(""),g=Object.keys($).filter(C=>C.startsWith(Oe)&&$[C]).map(C=>C.slice(Oe.length).toLowerCase().replaceAll("_","-")).filter(C=>!we.includes(
C)).flatMap(C=>{const r=(0,c.qb)(C,we);return r===void 0?[]:[{name:C,near:r}]});if(g.length===0)return[];const R=new Set((await Z.load()).flatMap(({inputs:C})=>Object.
keys(C)));return g.filter(({name:C})=>!R.has(C)).map(({name:C,near:r})=>`${(0,c.Qn)(C)} is no input; did you mean ${(0,c.Qn)(r)}?`)}var Ne=64*1024;function je(_,$){
const{"tracking-username":Z,"tracking-password":we,"tracking-token":Oe}=_,g=$.HOME??$.USERPROFILE;if(Oe||Z&&we||!g)return{inputs:_};const R=(0,U.join)(g,".mlflo\
w","credentials");if(!(0,z.existsSync)(R))return{inputs:_};const C=Ze(Xe(R),"mlflow"),r={"tracking-username":Z||C.get("mlflow_tracking_username"),"tracking-pass\
word":we||C.get("mlflow_tracking_password")};return r["tracking-username"]&&r["tracking-password"]?{inputs:{..._,...r},path:R}:{inputs:_}}function Xe(_){try{return(0,I.
t)(_,Ne)}catch($){throw new k.zg("E_INPUT",`${_}, which holds the login of MLflow's clients, cannot be read: ${$ instanceof Error?$.message:String($)}. Give tra\
cking-username and tracking-password, or tracking-token.`,{cause:$})}}function Ze(_,$){const Z=new Map;let we="";for(const Oe of _.split(/\r?\n/).map(g=>g.trim())){
if(Oe===""||/^[#;]/.test(Oe))continue;const g=/^\[([^\]]+)\]/.exec(Oe)?.[1];if(g!==void 0)we=g;else if(we===$){const[,R="",C=""]=/^([^=:]+)[=:](.*)$/.exec(Oe)??
[];Z.set(R.trim().toLowerCase(),C.trim().replaceAll("%%","%"))}}return Z}function ae(_){const[$="",...Z]=_.split(`
`);return Z.reduce((we,Oe)=>`${we}${we.endsWith(":")?" ":"; "}${Oe.trim().replace(/^- /,"")}`,$)}async function he(_,$){const Z=new o.k,we=new Map,Oe=[],g=new Map,
R=ne=>{$.mask(ne),Z.add(ne)},C=$.readInputs(_);for(const ne of W(_.inputs,C,$.env))R(ne);let r,b;try{r=await u(_,$,C,Z,R,we,Oe,g)}catch(ne){b=Fe(ne,$.signal),r=
{outcome:b.outcome,code:b.code,reason:Z.redact(b.message)}}const d=b?.exit??("code"in r?k.nU[r.code].exit:0);we.set("outcome",r.outcome),we.set("reason",ae(Z.redact(
r.reason))),we.set("error-code","code"in r?r.code:"");const x={step:_,result:De(r,Z),exitCode:d,...b?{error:b}:{},outputs:new Map([...we].map(([ne,Me])=>[ne,Z.redact(
Me)])),summary:s(Oe,Z),comments:[...g.values()].map(ne=>({...ne,blocks:s(ne.blocks,Z)}))};try{return await $.finish(x),d}catch(ne){return $.log.warn(Z.redact(`${_.
name} has ended, but its outputs could not be written: ${ne instanceof Error?ne.message:String(ne)}`)),d===0?k.nU.E_UNEXPECTED.exit:d}}function De(_,$){const Z=$.
redact(_.reason);return"code"in _||_.unlessFollowed===void 0?{..._,reason:Z}:{..._,reason:Z,unlessFollowed:{..._.unlessFollowed,reason:$.redact(_.unlessFollowed.
reason)}}}function Fe(_,$){const Z=_ instanceof k.zg&&_.code==="E_CANCELLED";return(0,k.uQ)($.aborted&&!Z?$.reason:_)}async function u(_,$,Z,we,Oe,g,R,C){const r=v(
$.log,we),b={names:y,load:P};for(const ve of await Ue(_,$.env,b))r.warn(ve);const d=await Q(G,_,b),x=(ve,...$e)=>{const{"github-token":We}=Te(E.X,{...Z,problems:[]},
$.env,d);C.set(JSON.stringify(ve),{key:ve,blocks:$e,token:We})},ne=i(_,Z,$,d);ne!==void 0&&x(ne.key,{kind:"heading",text:ne.heading});const Me=Te(_.inputs,Z,$.env,
d,_.checks),se=new AbortController,de=(0,a.bW)(_,Me);let Ae="";const be=new a.B2(de.totalMs,()=>(0,a.$E)(_,de,Ae)),ke={...r,progress:ve=>{Ae=ve,r.progress(ve)}},
Ge=AbortSignal.any([$.signal,be.signal]),h=AbortSignal.any([Ge,se.signal]);let K,Ie;const Se={inputs:Me,log:ke,signal:Ge,stopped:$.signal,waitMs:ve=>be.waitMs(ve),
pipeline:$.pipeline,runProgram:$.runProgram,announceDeployment:$.announceDeployment,mlflow:()=>K??=L(Te(n.hI,Z,$.env,d),$,h,ke,Oe),cluster:()=>Ie??=te(Te(n.g$,Z,
$.env,d),$,h,ke,Oe),output:(ve,$e)=>g.set(ve,$e),summarize:(...ve)=>R.push(...ve),comment:x},xe=(0,B.v)(Math.min(de.totalMs+de.cleanupMs,O),se.signal).then(()=>Promise.
reject(new k.zg("E_TIMEOUT",(0,a.$E)(_,de,Ae))));xe.catch(()=>{});try{return await(Number.isFinite(de.totalMs)?Promise.race([_.run(Se),xe]):_.run(Se))}finally{se.
abort(new k.zg("E_CANCELLED","The step has ended.")),be.stop();const ve=[K,Ie].map(async $e=>$e?.then(We=>We.close(),()=>{}));await Promise.race([Promise.all(ve),
new Promise($e=>setTimeout($e,A).unref())])}}var O=2**31-1,A=1e3;function i({inputs:_,comments:$},Z,{env:we},Oe){if($===void 0)return;const g=Object.fromEntries(
Object.entries(_).filter(([R])=>R==="comment"||$.of.includes(R)));try{const R=Te(g,{...Z,problems:[]},we,Oe);return R.comment===!0?$.about(R):void 0}catch(R){if(!(R instanceof
k.zg))throw R;return}}async function L(_,$,Z,we,Oe){const{connectMlflow:g}=await Promise.resolve().then(e.bind(e,4124)),{inputs:R,path:C}=je(_,$.env);C!==void 0&&
(Oe(R["tracking-password"]??""),we.progress(`The login for MLflow is that of ${C}.`));const r=(0,T.ow)(R);return r!==void 0&&Oe(r),g(R,$.env,Z,we)}async function te(_,$,Z,we,Oe){
const{connectCluster:g}=await Promise.all([e.e(879),e.e(55)]).then(e.bind(e,1250));return g(_,$.env,Z,we,Oe)}var v=(_,{redact:$})=>({progress:Z=>_.progress($(Z)),
warn:Z=>_.warn($(Z)),foreign:(Z,we)=>_.foreign($(Z),$(we))});function s(_,{redact:$}){return _.map(Z=>{switch(Z.kind){case"table":return{...Z,header:Z.header.map(
$),rows:Z.rows.map(we=>we.map($))};case"log":return{...Z,title:$(Z.title),text:$(Z.text)};case"heading":case"paragraph":return{...Z,text:$(Z.text)}}})}function l(_=[
process.stdout,process.stderr]){for(const $ of _)$.on("error",()=>{})}var f=(_,$)=>new Promise((Z,we)=>{_.write($,Oe=>{Oe&&Oe.code!=="EPIPE"?we(Oe):Z()})}),re=5e3,
pe=(_,$,Z)=>async(we,Oe,g)=>{const{spawn:R}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise((C,r)=>{const b=R(we,Oe,{stdio:Z,detached:!0,env:{
...$,...g.env,...Ee($,g.jsonEnv)},...g.cwd===void 0?{}:{cwd:g.cwd}}),d=se=>{if(b.pid!==void 0)try{process.kill(-b.pid,se)}catch{}};let x;const ne=()=>{d("SIGTER\
M"),x=setTimeout(()=>d("SIGKILL"),re)},Me=()=>{_.removeEventListener("abort",ne),clearTimeout(x)};b.once("error",se=>{Me();const de=se.code==="ENOENT"?"there is\
 no such program or working directory":se.message;r(new k.zg("E_INPUT",`Cannot run ${we}: ${de}.`,{cause:se}))}),b.once("close",(se,de)=>{Me(),_.aborted&&d("SIG\
KILL"),C(se??128+(de===null?0:H.constants.signals[de]))}),_.aborted?ne():_.addEventListener("abort",ne,{once:!0})})};function Ee(_,$={}){return Object.fromEntries(
Object.entries($).map(([Z,we])=>{const Oe=(0,M.qF)(_[Z]??"");return[Z,JSON.stringify({...(0,M.Gv)(Oe)?Oe:{},...we})]}))}function me(){const _=new AbortController,
$=(Z,we)=>{process.on(Z,()=>{_.signal.aborted&&process.exit(we),_.abort(new k.zg("E_CANCELLED",`Cancelled by ${Z}.`,{exit:we}))})};return $("SIGINT",130),$("SIG\
TERM",143),$("SIGHUP",129),_.signal}}),8704:((fe,q,e)=>{e.d(q,{$w:()=>M,JN:()=>j,N6:()=>z,_N:()=>U,gN:()=>B,k0:()=>n,xe:()=>I});var a=e(4338),o=e(2586),E="mlflo\
w.parentRunId",B=({tags:H})=>H.get(E),n=5e3,T=100,m=50,c=5,I=({runs:H},X)=>H.findTagged([X.experimentId],E,X.id,n);async function M({runs:H},X){const ge=(await H.
listExperiments()).filter(Q=>Q!==X.experimentId).slice(0,999),y=[X.experimentId,...ge],p=(await H.findTagged(y,a.vx,X.id,T)).filter(({id:Q})=>Q!==X.id),P=new Set(
[X.id]);for(const Q of p)P.has(B(Q)??"")&&P.add(Q.id);const[G,ue]=[p.filter(({id:Q})=>P.has(Q)),p.filter(({id:Q})=>!P.has(Q))];return{below:G,others:ue,runlessModels:[
X,...G].some(a.s0)?[]:await H.runlessModels(y,a.vx,X.id)}}var k=({tags:H})=>H.has(a.vx)||[...H.keys()].some(X=>X==="mlflow-steps.pipeline"||X==="mlflow-steps.st\
art");async function z({runs:H},X){const y=(await H.findNewest(X.experimentId,m)).filter(p=>p.id!==X.id&&p.startTimeMs>=X.startTimeMs);return{children:y.filter(
p=>B(p)===X.id),others:y.filter(p=>!k(p)&&B(p)===void 0)}}var j=H=>H.metrics.size>0||(0,a.s0)(H)||H.params.size>0||H.datasets.length>0;function U(H,X){const ge=X.
slice(0,c).map(p=>`${(0,o.xS)(p.id,64)}${p.name===""?"":` ("${(0,o.xS)(p.name,60)}")`} with ${F(p)}: ${H.runUrl(p)}`),y=X.length-ge.length;return`${ge.join("; ")}${y>
0?`; and ${y} more`:""}`}function F(H){const X=[...H.metrics.keys()].slice(0,c).map(y=>(0,o.xS)(y,60));return[...X.length>0?[`metrics ${X.join(", ")}`]:[],...(0,a.
s0)(H)?["a model"]:[]].join(" and ")||(j(H)?"params or datasets":"files")}}),7269:((fe,q,e)=>{e.d(q,{Ds:()=>n,Kt:()=>c,My:()=>j,n6:()=>k,qF:()=>z,wq:()=>M,z9:()=>m});
var a=e(2804),o=e(8161),E=e.n(o),B=128,n="most likely because it needed more memory than it may have: give it more, or let it use less",T={[-1]:`it was killed, ${n}\
. A pod that was deleted, evicted or lost with its node ends like this too`,126:"it cannot be executed: its file has no right to be, or is for another machine",
127:"there is no such program in the image or on the PATH",[B+o.constants.signals.SIGILL]:"SIGILL: a library was built for another processor",[B+o.constants.signals.
SIGBUS]:"SIGBUS: most likely shared memory (/dev/shm) is full",[B+o.constants.signals.SIGKILL]:`killed by SIGKILL, ${n}`,[B+o.constants.signals.SIGSEGV]:"SIGSEG\
V: a native library crashed",[B+o.constants.signals.SIGINT]:"it was told to stop",[B+o.constants.signals.SIGTERM]:"it was told to stop"};function m(U){const F=Object.
entries(o.constants.signals).find(([,X])=>B+X===U)?.[0],H=T[U]??F;return`exit code ${U}${H===void 0?"":` (${H})`}`}var c=U=>[o.constants.signals.SIGINT,o.constants.
signals.SIGTERM].some(F=>B+F===U),I=2e3;async function M(U,F,H,X){const ge=H==="KILLED"?U.forCleanup(I):U;try{return await ge.runs.end(F.id,H,Date.now()),!0}catch(y){
return X.warn(`Run ${F.id} could not be ended as ${H}: ${y instanceof Error?y.message:String(y)}`),!1}}var k=(U,F,H,X="")=>new a.zg("E_COMMAND_FAILED",`The trai\
ning command ended with ${m(U)}; its output says more. ${X===""?"":`${X} `}The run is ${F}: ${H}`),z=U=>JSON.stringify(Object.fromEntries([...U.metrics.values()].
map(({key:F,value:H,text:X})=>[F,Number.isFinite(H)?H:X]))),j=U=>({kind:"table",header:["metric","value"],rows:[...U.metrics.values()].map(F=>[F.key,F.text])})}),
7766:((fe,q,e)=>{e.d(q,{F2:()=>y,QF:()=>X,bU:()=>ge,e1:()=>M,fD:()=>m,g$:()=>U,hI:()=>j,jd:()=>H,wO:()=>F});var a=e(8023),o=e(6498),E=e(9833),B=e(3024),n=e.n(B),
T=p=>JSON.stringify(p.slice(0,200)),m={label:"text",parse:p=>{if(!/^(?:models|runs):\//i.test(p))return p;throw new o.S7(`expected the name of a registered mode\
l alone, got the URI ${T(p)}. ${c(p)}`)}};function c(p){const P=(0,E.Ql)(p);switch(P.kind){case"version":return`Give --model '${P.model}' --version ${P.version}`;case"\
holder":return`Give --model '${P.model}' --at ${P.at}`;case"latest":return`Give --model '${P.model}' --version with a number`;case"run":case"logged-model":return"\
That is a model that is not registered, or not by this name: register gives it a name and a version";case"storage":{const G=/^\w+:\/+([^/]+)\/*$/.exec(p)?.[1];return G===
void 0?"It is the name under which register made it, such as wine":`Give --model '${G}'`}}}var I=(0,o.nd)(1),M={...I,parse:p=>{try{return I.parse(p)}catch(P){const G=k(
p);throw P instanceof o.S7&&G!==void 0?new o.S7(`${P.message}. ${G}`):P}}};function k(p){const P=/^(?:v|version\s*)?0*([1-9]\d*)(?:\.0+)*$/i.exec(p)?.[1];return P!==
void 0?`Give --version ${P}`:/^@?latest$/i.test(p)?"The newest version has no name of its own: give its number, which register puts out as `version`":/^@[\w-]+$/.
test(p)?`An alias is given where a step has --at: --at ${p}`:/^(?:staging|production|archived)$/i.test(p)?`A stage is given where a step has --at: --at ${p}`:void 0}
function z(p){if(!(0,B.existsSync)(p))throw new o.S7(`there is no file "${p.slice(0,200)}"`)}var j={"tracking-uri":{kind:(0,o.KD)(o.Qq,a.Xb),required:!0,description:"\
The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"registry-uri":{kind:(0,o.KD)(o.Qq,a.zq),description:"The http(s) address of the M\
Lflow server with the registered models, if it is another one. The credentials are the same.",variables:["MLFLOW_REGISTRY_URI"]},"tracking-username":{kind:o.Qq,
description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:o.Qq,secret:!0,description:"Password for bas\
ic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:o.hC,secret:!0,description:"Bearer token; user name and password win over it.",
variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:o.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:[
"MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:o.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_T\
RACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:o.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},U={kubeconfig:{kind:o.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:o.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,o.KD)(o.Qq,o.oO),description:"\
The namespace; the context's own unless given."}},F={model:{kind:m,required:!0,description:"The registered model."},version:{kind:M,description:"The model versi\
on. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,o.KD)(o.Qq,o.hu),description:"The stage or @alias whose versio\
n is meant, such as @champion or Production."}},H={of:["version","at"],check:o.E_},X={adopt:{kind:o.Jt,default:"false",description:"Takes over, without an outag\
e, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says \
which fields are left over, and what else claims to manage it."},"adopt-from":{kind:m,description:"The registered model whose deployment by this project is take\
n over; refused otherwise. Name the same model to take it over from another stage or alias."}},ge={kind:o.hC,secret:!0,description:"The token to tell GitHub wit\
h, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},y={name:{kind:(0,o.
KD)(o.Qq,o.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,o.KD)(o.Fy,o.N_),description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,o.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,o.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,o.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:o.tO,description:"The image of the container that serves this version."},"image-tag":{kind:o.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},"graph-node":{kind:o.Mn,description:"The graph node that serves this version, a\
s its name or predictor/name, where deploy.yaml does not tell; one a line."},set:{kind:o.IA,description:"Fields to set over deploy.yaml, `path=value`, one a lin\
e, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:o.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"deploy-yaml":{kind:(0,o.KD)(o.Qq,z),description:"A file to use instead of the deploy.y\
aml that was logged with the version, such as one of the repository."},"default-template":{kind:o.Jt,default:"false",description:"Deploys a model that has no de\
ploy.yaml as one MLFLOW_SERVER."},allow:{kind:o.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trai\
ner or secret=bucket-credentials. Each refusal names the entry to give."}}}),8421:((fe,q,e)=>{e.d(q,{k:()=>E});var a=3,o=4,E=class{#e=[];add(n){const T=[n,...n.
split(/\r?\n/)].filter(m=>m.trim().length>=a);this.#e=[...new Set([...this.#e,...T])].sort((m,c)=>c.length-m.length)}redact=n=>{let T=n;for(const m of this.#e)T=
B(T.replaceAll(m,"***"),m);return T}};function B(n,T){const m=T.slice(0,o);if(m.length<o||!n.includes("\u2026"))return n;let c=n;for(let I=c.indexOf(m);I>=0;I=c.
indexOf(m,I+1)){let M=I+m.length;for(;c[M]===T[M-I]&&M-I<T.length;)M+=1;c[M]==="\u2026"&&(c=`${c.slice(0,I)}***${c.slice(M)}`)}return c}}),1731:((fe,q,e)=>{e.d(
q,{V:()=>Ee,q:()=>Oe});var a=e(8243),o=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,E=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|failed to load all models|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
B=g=>o.test(g)||E.test(g),n=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],T=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,m=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],c=120,I=2,M=g=>g.split(`
`).flatMap((R,C)=>k(R.trimEnd(),C,I));function k(g,R,C){const r=n.reduce((d,x)=>d.replace(x,""),g),b=C>0?z(r):void 0;return b!==void 0?j(b.record,b.before,R,C-1):
/\\n(?: |\\t|[A-Za-z_])/.test(r)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(r)?ge(r.replace(/"$/,"")).split(`
`).map(d=>({text:d.trimEnd(),level:y(d),at:R})):[{text:r,level:y(r),at:R}]}function z(g){const R=g.indexOf("{");if(R<0||R>c||!g.endsWith("}"))return;const C=(0,a.
qF)(g.slice(R));return(0,a.Gv)(C)?{record:C,before:g.slice(0,R)}:void 0}function j(g,R,C,r){const b=X(g)??y(R),d=(...Ge)=>Ge.map(h=>(0,a.$6)(g,h)).find(h=>h!==void 0&&
h!==""),x=(0,a.fK)(g,"error")??(0,a.fK)(g,"err")??(0,a.fK)(g,"exception")??(0,a.fK)(g,"exc_info"),ne=d("message","msg","event","log","text")??R.trim(),Me=typeof x==
"string"&&!x.includes(`
`)&&!ne.includes(x)?x:void 0,se=[ne,Me].filter(Ge=>Ge!==void 0&&Ge!=="").join(": "),de=d("exc_info","exc_text","exception","stack","stack_trace","stacktrace","s\
tackTrace","traceback")??((0,a.Gv)(x)?(0,a.$6)(x,"stack_trace")??(0,a.$6)(x,"stack"):void 0),Ae=de===void 0?U(x):void 0,be=se.split(`
`).flatMap(Ge=>k(Ge.trimEnd(),C,r)).map(Ge=>({...Ge,level:Ge.level??b})),ke=(de!==void 0&&de!==Me?de:Ae??"").split(`
`).filter(Ge=>Ge!=="");return[...be,...ke.map(Ge=>({text:Ge.trimEnd(),level:void 0,at:C}))]}function U(g){const R=Array.isArray(g)?g:[g],C=R.some(b=>(0,a.fK)(b,
"is_cause")!==void 0),r=(C?R.toReversed():R).flatMap(b=>{if(typeof b=="string")return[b];const d=(0,a.$6)(b,"exc_type")??(0,a.$6)(b,"type")??(0,a.$6)(b,"name"),
x=(0,a.$6)(b,"exc_value")??(0,a.$6)(b,"message")??(0,a.$6)(b,"value");if(d===void 0)return[];const ne=(0,a.fK)(b,"exceptions"),Me=Array.isArray(ne)&&ne.length>0?
U(ne[0]):void 0;return[...Me===void 0?[]:[Me],`Traceback (most recent call last):
${d}${x?`: ${x}`:""}`,...C&&b!==R[0]?[(0,a.fK)(b,"is_cause")===!0?F:H]:[]]});return r.length===0?void 0:r.join(`
`)}var F="The above exception was the direct cause of the following exception:",H="During handling of the above exception, another exception occurred:";function X(g){
const R=(0,a.tk)(g,"level");if(R!==void 0)return R>=60?"fatal":R>=50?"error":R>=40?"warning":"progress";const C=["level","levelname","severity","lvl","log.level"].
map(r=>(0,a.$6)(g,r)).find(r=>r!==void 0)??(0,a.$6)(g,"log","level");return C===void 0?void 0:y(C.toUpperCase())}var ge=g=>g.replace(/\\(["'\\nrt])/g,(R,C)=>({n:`\

`,r:"",t:"	"})[C]??C);function y(g){const R=g.slice(0,c),C=m.find(([,r])=>r.test(R))?.[0];return C==="progress"&&T.test(g)?void 0:C}var p=/(?:╭─+ )?Traceback \(most recent call last\)(?::| ─+╮)\s*$/,
P=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,G=/^\s*The above exception was the direct cause of\b/,
ue=/^\s*During handling of the above exception, another\b/,Q=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Y=1e3,S=2;function N(g){const R=new Set,C=[];for(const r of J(g,R)){
const b=C.at(-1);r.link!==void 0&&b?b.push(r):C.push([r])}return{failures:C.map(Te),used:R}}function J(g,R){const C=[],r=[];let b;for(const[d,x]of g.entries()){
const{text:ne}=x;for(;r[0]&&d-r[0].traceback.index>Y;)r.shift();const Me=G.test(ne)||ue.test(ne);Me&&(b=G.test(ne)?"direct":"handling");const se=Me&&C.length===
0&&r.length===0?ee(g,d):void 0;if(se!==void 0&&C.push({index:se,context:"",level:void 0,link:void 0,cause:ye(g[se]?.text??"",g,se,!1)}),p.test(ne)){const be=ne.
replace(p,"").replace(/\+ (?:Exception Group )?$/,"").trim(),ke=be===""?W(g,d):void 0;ke!==void 0&&R.add(ke),R.add(d);const Ge=ke===void 0?be:g[ke]?.text??"",h=ke===
void 0?x.level:g[ke]?.level,K=V(ne.slice(0,ne.length-ne.trimStart().length+be.length));r.push({traceback:{index:d,context:Ge,level:h,link:b},shape:K,isFolded:ne.
includes("\u256D")&&K!==""}),b=void 0;continue}const[de]=r;if(!de)continue;const Ae=oe(ne,de.shape).replace(Q,be=>/[|+]/.test(be)?"":be);/^\s/.test(Ae)||!P.test(
Ae)||(r.shift(),R.add(d),C.push({...de.traceback,cause:ye(Ae,g,d,de.isFolded)}))}return C}function ee(g,R){for(let C=R-1;C>=0&&C>=R-3;C-=1){const r=g[C]?.text??
"";if(r.trim()!=="")return P.test(r)?C:void 0}}function W(g,R){for(let C=R-1;C>=0&&C>=R-2;C-=1){const r=g[C]?.text.trim()??"";if(r!=="")return G.test(r)||ue.test(
r)?void 0:C}}var V=g=>g.replace(/\d/g,"0");function oe(g,R){return R===""||V(g.slice(0,R.length))!==R?g:g.slice(R.length).replace(/^ /,"")}function ye(g,R,C,r){
const b=/^: \S/.test(R[C+1]?.text??"")?R[C+1]?.text.slice(2):void 0;if(b!==void 0)return`${g} ${b}`;if(!r&&!/:$|\bvalidation errors? for\b/.test(g))return g;const d=[];
for(const{text:x,level:ne}of R.slice(C+1,C+1+S)){if(x.trim()===""||ne!==void 0||p.test(x))break;d.push(x.trim())}return[g,...d].join(" ")}function Te(g){const{cause:R,
other:C}=Ke(g),[r]=g;return{index:r?.index??0,cause:R,rank:Xe(r,R),...C===void 0?{}:{also:C}}}function Ke(g){let R=g.length-1;for(;R>0;){const[b,d]=[g[R-1]?.cause??
"",g[R]?.cause??""];if(g[R]?.link!=="direct"&&!je(b,d))break;R-=1}const C=g[R]?.cause??"",r=(R<g.length-1?g.at(-1):g[R-1])?.cause;return{cause:C,other:r===void 0||
B(r)||C.includes(r)?void 0:r}}var Ce=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Ue=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,
Ne=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;function je(g,R){return B(g)?!1:B(R)?!0:Ce.test(g)?!1:Ue.test(g)?!Ue.test(R):Ne.test(R)&&!Ne.test(
g)}function Xe(g,R){const{context:C="",level:r}=g??{};return B(R)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(C)?"\
aftermath":/^--- Logging error ---/.test(C)||r==="warning"?"handled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.
test(C)?"aside":"fatal"}var Ze=1e3,ae=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
he=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,De=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,Fe=(g,R)=>{const C=ae.exec(g[R]?.
text??"")?.[1];if(C===void 0)return;const r=[C];let b=!1,d=1;for(;d<Ze;d+=1){const ne=g[R+d]?.text;if(ne===void 0)break;const Me=De.exec(ne)?.[1];if(Me!==void 0)
r.push(Me.replace(/ \{$/,""));else if(he.test(ne))b=!0;else{if(b&&!/^\s/.test(ne))break;if(!b&&d>5)return}}const x=r.at(-1)??C;return b?{cause:x,length:d,...x===
C||C.includes(x)?{}:{also:C}}:void 0},u=g=>/^(?:\s|goroutine |\[signal |created by |exit status |main\.|runtime\.)/.test(g)||g.endsWith(")")&&/^[\w./-]+[.(]/.test(
g),O=(g,R)=>{const C=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(g[R]?.text??"");if(!C)return;const r=g.slice(R+1,R+Ze).findIndex(({text:b})=>b!==""&&!u(b));return{
cause:C[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,""),length:r<0?Ze:r+1}},A=(g,R)=>{const C=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(g[R]?.
text??"");return C?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.exec(C[1])?.[1]??g[R+1]?.text??C[1]}`,length:2}},i=(g,R)=>{const C=/^terminate called after throwing an instance of '(.*)'$/.
exec(g[R]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(g[R]?.text??"");if(C?.[1]===void 0)return;const r=/^\s+what\(\):\s+(.*)$/.
exec(g[R+1]?.text??"")?.[1];return{cause:r===void 0?C[1]:`${C[1]}: ${r}`,length:2}},L=(g,R)=>{const C=/^Error (?:in .* )?: ?(.*)$/.exec(g[R]?.text??"");if(!(!C||
!g.slice(R,R+20).some(({text:r})=>r.startsWith("Execution halted"))))return{cause:[C[0],C[1]===""?g[R+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},
te=(g,R)=>{const{text:C=""}=g[R]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(C)?{cause:C,length:1}:void 0},v=[Fe,O,A,i,L,te];function s(g){const R=[];for(let C=0;C<g.length;C+=1){const r=v.reduce((x,ne)=>x??ne(g,C),void 0);if(!r)continue;
const b=g[C]?.level??g.slice(Math.max(0,C-2),C).findLast(({text:x})=>x!=="")?.level,d=b==="warning"||b==="progress";R.push({index:C,cause:r.cause,rank:d?"handle\
d":"fatal",...r.also===void 0?{}:{also:r.also}}),C+=r.length-1}return R}var l=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
f=500,re=64*1024,pe=["fatal","aside","handled","aftermath"];function Ee(g){const R=M(g),{failures:C,used:r}=N(R),b=R.flatMap((de,Ae)=>de.level==="fatal"&&!r.has(
Ae)&&!_(de.text)?[{index:Ae,cause:de.text,rank:"fatal"}]:[]),d=[...C,...s(R).filter(({index:de})=>!r.has(de)),...b].toSorted((de,Ae)=>de.index-Ae.index),x=R.findLastIndex(
({level:de})=>de==="progress"),ne=d.map((de,Ae)=>de.rank==="handled"&&Ae===d.length-1&&de.index>x?{...de,rank:"fatal"}:de),Me=pe.map(de=>$(ne.filter(Ae=>Ae.rank===
de),R)).find(de=>de!==void 0),se=Me===void 0||Me.rank==="handled"||Me.rank==="aftermath"?Z(R,Me===void 0):void 0;return se!==void 0?{text:me(R[se.index]?.text??
""),line:R[se.index]?.at??0,...se.isLast?{isLastLine:!0}:{}}:Me&&{text:me(Me.cause),...Me.also===void 0?{}:{also:me(Me.also)},line:we(Me,R)}}function me(g){const R=g.
trim();return R.length>f?`${R.slice(0,f)}\u2026`:R}var _=g=>/shutting down|shutdown/i.test(g);function $(g,R){return g.find(({index:C},r)=>{const b=g[r+1];return b===
void 0||!R.slice(C+1,b.index).some(({level:d})=>d==="progress")})}function Z(g,R){const C=g.findLastIndex(({level:Me})=>Me==="progress"),r=({level:Me,text:se})=>Me===
"error"&&!_(se)&&!B(se)&&!/Traceback \(most recent call last\)/.test(se),b=g.findIndex((Me,se)=>se>C&&r(Me)),d=b>=0?b:g.findLastIndex(r);if(d>=0)return{index:d,
isLast:!1};if(!R)return;const x=g.findLastIndex(({text:Me,level:se})=>se!=="progress"&&se!=="warning"&&l.test(Me)&&!B(Me)),ne=x>=0?x:g.findLastIndex(({text:Me})=>Me.
trim()!=="");return ne<0?void 0:{index:ne,isLast:x<0}}function we({index:g,cause:R},C){return(C.slice(g).find(({text:b})=>b.includes(R))??C[g])?.at??0}function Oe(g){
const R=g.slice(0,re),C=M(R),[r]=[...N(C).failures,...s(C)].filter(({rank:x})=>x!=="aftermath");if(r===void 0)return R.trim();const b=R.split(`
`,1)[0]?.trim()??"";return`${r.index===0||b===""||/Traceback \(most recent/.test(b)||r.cause.includes(b)?"":`${b.slice(0,200)} `}${me(r.cause)}`}}),8243:((fe,q,e)=>{
e.d(q,{$6:()=>E,Gv:()=>a,fK:()=>o,i1:()=>T,qF:()=>m,tk:()=>B,yR:()=>n});var a=c=>typeof c=="object"&&c!==null&&!Array.isArray(c);function o(c,...I){let M=c;for(const k of I){
if(!a(M)||!Object.hasOwn(M,k))return;M=M[k]}return M}function E(c,...I){const M=o(c,...I);return typeof M=="string"?M:void 0}function B(c,...I){const M=o(c,...I);
return typeof M=="number"&&Number.isFinite(M)?M:void 0}function n(c,...I){const M=o(c,...I);return Array.isArray(M)?M.filter(a):[]}function T(c,...I){const M=o(
c,...I);return Array.isArray(M)?M.filter(k=>typeof k=="string"):[]}function m(c){try{return JSON.parse(c)}catch{return}}}),5706:((fe,q,e)=>{e.d(q,{X:()=>E});var a=e(
7766),o=e(6498),E={comment:{kind:o.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and wor\
kflow. Where that cannot be done, the job summary says why."},"github-token":a.bU}}),4318:((fe,q,e)=>{e.d(q,{V:()=>B,W:()=>n});var a=e(6498),o=e(9833),E=T=>/^[a-z][a-z0-9+.-]*:/i.
test(T)||T.includes("/"),B={label:"text",parse:T=>{if(!E(T))return T;const m=(0,o.Ql)(T),c=m.kind==="run"?m.runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(T)?.[1],
I=m.kind==="run"?m.path:"";throw c===void 0?new a.S7(`expected the id of a run, got "${T.slice(0,200)}"`):new a.S7(`expected the id of a run alone, got "${T.slice(
0,200)}". Give --run-id ${c}${I===""?"":` --artifact-path '${I}'`}`)}},n={label:"text",parse:T=>{if(!/^[a-z][a-z0-9+.-]*:/i.test(T))return T;const m=(0,o.Ql)(T),
c=m.kind==="run"?{id:m.runId,path:m.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.exec(T)?.[1]?.replace(/\/+$/,"")??""},I=c.path===""?"It is the path or name tha\
t log_model was given, such as model":`Give --artifact-path '${c.path}'${c.id===void 0?"":` --run-id ${c.id}`}`;throw new a.S7(`expected a path inside the run, \
got the URI "${T.slice(0,200)}". ${I}`)}}}),2456:((fe,q,e)=>{e.d(q,{k:()=>p});var a=e(889),o=e(4318),E=e(8704),B=e(4338),n=e(4925),T=e(7129),m=e(7766),c=e(6498),
I=e(9833),M=e(2586),k=e(2804),z=e(7975),j=e.n(z),U={label:"METRIC min or METRIC max",parse:W=>{const[,V,oe]=/^(\S.*?)\s+(min|max)$/.exec(W.trim())??[];if(V===void 0||
oe!=="min"&&oe!=="max")throw new c.S7(`expected a metric and min or max, such as 'rmse min', got "${W.slice(0,200)}"`);return{metric:V,direction:oe}}};async function F(W,V,oe){
const ye=await(0,E.xe)(W,V),{metric:Te,direction:Ke}=oe,Ce=Ke==="min"?1:-1,Ue=ye.filter(({status:he})=>he==="FINISHED"),Ne=Ue.flatMap(he=>{const De=he.metrics.get(
Te);return De===void 0?[]:[{run:he,value:De}]}),je=Ne.filter(({value:he})=>(0,a._)(he,!1)===void 0),Ze=[[ye.length-Ue.length,"not FINISHED"],[Ue.length-Ne.length,
`without ${(0,M.xS)(Te,100)}`],[Ne.length-je.length,"with NaN, an infinity or a lost value"]].flatMap(([he,De])=>he===0?[]:[`${he} ${De}`]).join(", "),[ae]=je.toSorted(
(he,De)=>Ce*(he.value.value-De.value.value)||he.run.startTimeMs-De.run.startTimeMs||(he.run.id<De.run.id?-1:1));if(ye.length>=E.k0)throw new k.zg("E_BEST_NOT_FO\
UND",`Run ${V.id} has ${E.k0} child runs or more, which are more than are compared. Name the best one as run-id. See ${W.runUrl(V)}`);if(ae===void 0)throw H(W,V,
oe,ye,Ze);return{...ae,compared:je.length,leftOut:Ze}}function H(W,V,{metric:oe},ye,Te){const Ke=[...new Set(ye.flatMap(Ue=>[...Ue.metrics.keys()]))].slice(0,10).
map(Ue=>(0,M.xS)(Ue,60)),Ce=ye.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${ye.length} child runs: ${Te}.${Ke.length>
0?` They have ${Ke.join(", ")}.`:""}`;return new k.zg("E_BEST_NOT_FOUND",`No child of run ${V.id} can be chosen by ${(0,M.xS)(oe,100)}. ${Ce} See ${W.runUrl(V)}`)}
var X="FAILED_REGISTRATION",ge=500,y=5e3,p=(0,T.ol)({name:"register",title:"register a run's model as a version",description:"Registers the model that a run log\
ged as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{...m.hI,model:{kind:m.fD,
required:!0,description:"The registered model; created where there is none."},"run-id":{kind:o.V,required:!0,description:"The run that logged the model."},"arti\
fact-path":{kind:o.W,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{kind:U,description:"Register\
s a child of the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:c.AS,description:"Tags of the \
version."},timeout:{kind:c.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"The version\
."},"run-id":{kind:"small",description:"The run that was registered: with best, the child."},source:{kind:"small",description:"Where the version was registered \
from, as MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register \
--model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async W=>{const{inputs:V,log:oe,signal:ye}=W,Te=await W.mlflow(),Ke=await P(Te,V["run-id"],oe),Ce=V.
best===void 0?Ke:await G(Te,Ke,V.best,oe);W.output("run-id",Ce.id);const Ue=await(0,B.P6)(Te,Ce,V["artifact-path"]).catch(async De=>{throw Ce===Ke?await ue(Te,Ce,
De):De});Ue.doubt!==void 0&&oe.warn(`${Ue.doubt} It is registered all the same.`);const Ne=V.tags??new Map,je={run:Ce,location:Ue,path:(0,B.AC)(Ce,V["artifact-p\
ath"])},Xe=await Q(Te,V.model,je);Xe?.version.runId===""&&oe.warn(`Version ${Xe.version.version} was registered without its run, so that gates on metrics cannot\
 be decided for it. Delete it to have it registered with run ${Ce.id}.`);const{version:Ze,isOurs:ae}=Xe??await N(Te,V.model,je,Ne,oe);W.output("version",Ze.version),
W.output("source",Ze.source),W.output("created",String(ae)),await J(Te,Ze,W.waitMs(V.timeout),ye,oe),ae||await ee(Te,Ze,Ne);const he=`version ${Ze.version} of "${V.
model}"`;return W.summarize({kind:"heading",text:`${ae?"Registered":"Found"} ${he}`},{kind:"table",header:["run","source"],rows:[[Ce.name||Ce.id,Ze.source]]}),ae?
{outcome:"done",reason:`Registered ${he} from run ${Ce.id}.`}:{outcome:"unchanged",reason:`Run ${Ce.id} is registered already as ${he}.`}}});async function P(W,V,oe){
const ye=await W.runs.get(V);if(ye.deleted)throw new k.zg("E_RUN_DELETED",`Run ${V} is deleted. Restore it (\`mlflow runs restore --run-id ${V}\`), or name anoth\
er run.`);return(ye.status==="FAILED"||ye.status==="KILLED")&&oe.warn(`Run ${V} ended as ${ye.status}; its model is registered all the same.`),ye}async function G(W,V,oe,ye){
const{run:Te,value:Ke,compared:Ce,leftOut:Ue}=await F(W,V,oe),Ne=Te.name===""?"":` ("${(0,M.xS)(Te.name,60)}")`;return ye.progress(`Best of ${Ce} child runs by ${(0,M.
xS)(oe.metric,100)} ${oe.direction}: ${Te.id}${Ne} with ${(0,M.xS)(Ke.text,40)}.${Ue===""?"":` Left out: ${Ue}.`}`),Te}async function ue(W,V,oe){if(!(oe instanceof
k.zg)||oe.code!=="E_RUN_WITHOUT_MODEL")return oe;const ye=await(0,E.xe)(W,V).catch(()=>[]),Te=ye.filter(B.s0).length;return Te===0?oe:new k.zg(oe.code,`${oe.message}\
 Its child runs do: ${Te} of ${ye.length} have logged a model. Give best, such as 'rmse min', to register the best of them.`,{cause:oe})}async function Q(W,V,oe){
for(const ye of await W.registry.versionsOfModel(V))if(ye.status!==X&&await Y(W,ye,oe))return{version:ye,isOurs:!1}}async function Y(W,V,{run:oe,path:ye,location:{
source:Te,modelId:Ke}}){if(V.source===Te)return!0;const Ce=(0,I.Ql)(V.source);if(Ce.kind==="storage")return(0,I.Y8)((0,I.Xg)(oe.artifactUri),Ce.place)===ye;const Ue=[
{kind:"run",runId:oe.id,path:ye},...Ke===void 0?[]:[{kind:"logged-model",modelId:Ke,path:""}]];return(Ce.kind==="run"?[{...Ce,path:(0,I.q0)(oe.artifactUri,Ce.path)}]:
Ce.kind==="logged-model"?[Ce]:await W.artifacts.foldersOf(V).catch(S)).some(je=>Ue.some(Xe=>(0,z.isDeepStrictEqual)(Xe,je)))}function S(W){if(W instanceof k.zg&&
W.outcome==="invalid")return[];throw W}async function N(W,V,oe,ye,Te){const{run:Ke,location:Ce}=oe;await W.registry.ensureModel(V);const Ue=await W.registry.createVersion(
{model:V,runId:Ke.id,tags:ye,source:Ce.source,...Ce.modelId===void 0?{}:{modelId:Ce.modelId}}).catch(async je=>{if(!(je instanceof k.zg)||je.code!=="E_MLFLOW_UN\
REACHABLE")throw je;Te.warn(`${je.message} Looking whether the version was registered.`);const Xe=await Q(W,V,oe);if(Xe===void 0)throw je;return Xe.version}),Ne=await Q(
W,V,oe);return Ne===void 0||Number(Ne.version.version)>=Number(Ue.version)?{version:Ue,isOurs:!0}:(Te.warn(`Another step registered version ${Ne.version.version}\
 from the same run meanwhile; version ${Ue.version} is taken back.`),await W.registry.deleteVersion(V,Ue.version),Ne)}async function J(W,V,oe,ye,Te){const Ke=performance.
now()+oe,Ce=`version ${V.version} of "${V.model}"`;let Ue=V;for(let Ne=ge;Ue.status!=="READY";Ne=Math.min(2*Ne,y)){if(Ue.status===X)throw new k.zg("E_REGISTRATI\
ON_FAILED",`MLflow could not register ${Ce}: ${Ue.statusMessage||"it does not say why"}. See the log of the MLflow server, then run the step again.`);const je=Ke-
performance.now();if(je<=0)throw new k.zg("E_TIMEOUT",`After ${oe/1e3} s, ${Ce} is still ${Ue.status||"without a status"}. Run the step again to wait on.`);Te.progress(
`Waiting for ${Ce}: ${Ue.status||"no status yet"}`),await(0,n.v)(Math.min(Ne,je),ye),Ue=await W.registry.version(V.model,V.version)}}async function ee(W,V,oe){for(const[
ye,Te]of oe)V.tags.get(ye)!==Te&&await W.registry.setVersionTag(V.model,V.version,ye,Te)}}),4925:((fe,q,e)=>{e.d(q,{J:()=>E,v:()=>o});var a=e(2804),o=(B,n)=>new Promise(
(T,m)=>{if(n.aborted){m(E(n));return}const c=()=>{clearTimeout(I),m(E(n))},I=setTimeout(()=>{n.removeEventListener("abort",c),T()},B);n.addEventListener("abort",
c,{once:!0})}),E=B=>(0,a.uQ)(B.reason)}),1660:((fe,q,e)=>{e.d(q,{VY:()=>o,e7:()=>B,vd:()=>E});var a=e(9596),o={};(0,a.VA)(o,{requireOfNode:()=>E});var E,B=(0,a.
E)({"require-of-node:require-of-node"(){E=n=>require(n)}})}),6237:((fe,q,e)=>{e.d(q,{s:()=>a});function a(o){const{GITHUB_SHA:E,GITHUB_SERVER_URL:B,GITHUB_REPOSITORY:n,
GITHUB_RUN_ID:T}=o,m=o.GITHUB_TRIGGERING_ACTOR||o.GITHUB_ACTOR;return{...E?{commit:E}:{},...B&&n&&T?{link:`${B}/${n}/actions/runs/${T}`}:{},...m?{actor:m}:{}}}}),
4364:((fe,q,e)=>{e.d(q,{$E:()=>I,B2:()=>n,bW:()=>c});var a=e(2804),o=2**31-1,E=.1,B=5e3,n=class{controller=new AbortController;endMs;timer;constructor(M,k){this.
endMs=performance.now()+M,!(M>o)&&(this.timer=setTimeout(()=>this.controller.abort(new a.zg("E_TIMEOUT",k())),M),this.timer.unref())}get signal(){return this.controller.
signal}waitMs(M){const k=Math.max(0,this.endMs-performance.now());return Math.min(M,k-Math.min(B,k*E))}stop(){clearTimeout(this.timer)}},T=15*6e4,m=6e4;function c({
inputs:M,cleanupMs:k},z){if(Object.values(M).some(({kind:H})=>H.isCommand))return{totalMs:1/0,cleanupMs:1/0};const{timeout:j}=z,{"lock-timeout":U}=z,F=typeof j==
"number"?j:T+(typeof U=="number"?U:0);return{totalMs:F,cleanupMs:k?.(F)??m}}function I({name:M,inputs:k},{totalMs:z},j){const U=j===""?"":` What it said last: ${j}`;
return`${M} did not end within ${Math.round(z/1e3)} s${"timeout"in k?" (--timeout)":""}, so it was stopped.${U}`}}),2629:((fe,q,e)=>{e.d(q,{T:()=>a});async function a({
runs:E},{given:B,pipeline:n,startTag:T}){const m=await E.ensureExperiment(B.experiment),c=T&&await E.findRunning(m,...T);if(c)return{run:c,isNew:!1};const I=B["\
run-name"];return{run:await E.create({experimentId:m,...I===void 0?{}:{name:I},tags:new Map([...o(n,B.tags),...T?[T]:[]]),startTimeMs:Date.now()}),isNew:!0}}function o({
commit:E,link:B,actor:n},T=new Map){const c=[["mlflow-steps.pipeline",B],["mlflow.source.git.commit",E],["mlflow.user",n]].flatMap(([I,M])=>M===void 0||M===""?[]:
[[I,M]]);return new Map([...c,...T])}}),2419:((fe,q,e)=>{e.d(q,{Cz:()=>n,LJ:()=>X,No:()=>j,VH:()=>z,c7:()=>I,f8:()=>k,hC:()=>B,i:()=>ge,i7:()=>c});var a=e(2586),
o=e(8243),E="kubectl-last-applied",B=y=>(0,o.yR)(y,"metadata","managedFields").map(T),n=y=>B(y).find(({subresource:p,paths:P})=>p==="scale"&&P.some(G=>G.join(".")===
"spec.replicas"));function T(y){const p=(0,o.fK)(y,"fieldsV1");return{manager:(0,o.$6)(y,"manager")??"",operation:(0,o.$6)(y,"operation")??"",subresource:(0,o.$6)(
y,"subresource")??"",time:(0,o.$6)(y,"time"),paths:(0,o.Gv)(p)?m(p):[]}}function m(y,p=[]){const P=Object.entries(y).filter(([G])=>G!==".");return P.length===0?
p.length===0?[]:[p]:P.flatMap(([G,ue])=>m((0,o.Gv)(ue)?ue:{},[...p,G.startsWith("f:")?G.slice(2):`[${G.slice(2)}]`]))}var c=y=>(0,a.xS)(y.join(".").replaceAll("\
.[","["),200),I=({manager:y,operation:p,subresource:P,time:G})=>`${JSON.stringify((0,a.xS)(y,100))} (${[p==="Apply"?"server-side apply":P===""?"an update":`an u\
pdate of its ${(0,a.xS)(P,30)}`,...G===void 0?[]:[`last at ${(0,a.xS)(G,30)}`]].join(", ")})`,M=(y,p)=>y.subresource===""&&(y.manager!==p||y.operation!=="Apply")&&
(y.manager===E||y.paths.some(([P])=>P==="spec")),k=(y,p)=>B(y).filter(P=>M(P,p)),z=y=>B(y).some(({subresource:p,paths:P})=>p===""&&P.some(([G])=>G==="spec"));function j(y,p,P,G){
const ue=(0,o.yR)(y,"metadata","managedFields"),Q=oe=>(0,o.$6)(oe,"manager")===p&&(0,o.$6)(oe,"operation")==="Apply",Y=oe=>Q(oe)||M(T(oe),p),S=ue.filter(Y).map(
oe=>({entry:oe,...U(oe)})),[N,...J]=S.map(({ofManifest:oe})=>oe).filter(oe=>!H(oe));if(N===void 0)return ue;const ee=`${G.toISOString().slice(0,19)}Z`,W={manager:p,
operation:"Apply",apiVersion:P,time:ee,fieldsType:"FieldsV1",fieldsV1:J.reduce(F,N)},V=S.flatMap(({entry:oe,besides:ye})=>Q(oe)||H(ye)?[]:[{...oe,fieldsV1:{"f:m\
etadata":ye}}]);return[W,...V,...ue.filter(oe=>!Y(oe))]}function U(y){const p=(0,o.fK)(y,"fieldsV1"),{"f:metadata":P,...G}=(0,o.Gv)(p)?p:{},ue=Object.entries((0,o.
Gv)(P)?P:{}),Q=([S])=>S==="."||S==="f:labels"||S==="f:annotations",Y=Object.fromEntries(ue.filter(Q));return{ofManifest:H(Y)?G:{"f:metadata":Y,...G},besides:Object.
fromEntries(ue.filter(S=>!Q(S)))}}function F(y,p){if(H(y)&&H(p))return y;if(H(y))return{".":{},...p};if(H(p))return{".":{},...y};const P=[...new Set([...Object.
keys(y),...Object.keys(p)])];return Object.fromEntries(P.map(G=>{const[ue,Q]=[(0,o.fK)(y,G),(0,o.fK)(p,G)];return[G,(0,o.Gv)(ue)&&(0,o.Gv)(Q)?F(ue,Q):ue??Q]}))}
var H=y=>Object.keys(y).length===0;function X(y,p){const P=B(y),G=new Set(P.filter(({manager:ue,operation:Q})=>ue===p&&Q==="Apply").flatMap(({paths:ue})=>ue.map(
Q=>JSON.stringify(Q))));return P.filter(({manager:ue})=>ue!==p).map(ue=>({owner:ue,paths:ue.paths.filter(Q=>Q[0]!=="status"&&!G.has(JSON.stringify(Q)))})).filter(
({paths:ue})=>ue.length>0)}function ge(y,p){const P=X(y,p),G=([Y,S])=>Y==="spec"||Y==="metadata"&&(S==="labels"||S==="annotations"),ue=new Set(P.filter(({owner:Y})=>!M(
Y,p)).flatMap(({paths:Y})=>Y.map(S=>JSON.stringify(S)))),Q=P.filter(({owner:Y})=>M(Y,p)).flatMap(({paths:Y})=>Y.filter(S=>G(S)&&!ue.has(JSON.stringify(S))));return[
...new Map(Q.map(Y=>[JSON.stringify(Y),Y])).values()]}}),9074:((fe,q,e)=>{e.d(q,{BR:()=>Y,Um:()=>E,Yh:()=>N,aA:()=>n,lx:()=>Q,p6:()=>m,q0:()=>M,ze:()=>c});var a=e(
8243),o="machinelearning.seldon.io",E=`${o}/v1`,B=[E,`${o}/v1alpha3`,`${o}/v1alpha2`],n=J=>B.some(ee=>ee===J),T=J=>J==null?"nothing":Array.isArray(J)?"a list":typeof J==
"object"?"a mapping":typeof J=="string"?`the text ${JSON.stringify(J.slice(0,60))}`:typeof J=="number"||typeof J=="boolean"?`the ${typeof J} ${J}`:typeof J,m=(J,ee,W)=>[
{path:W,message:`expected ${J}, found ${T(ee)}`}],c=(J,ee)=>typeof J=="string"?[]:m(typeof J=="number"||typeof J=="boolean"?`a text (write it in quotes: "${J}")`:
"a text",J,ee),I=(J,ee)=>Number.isInteger(J)?[]:m("a whole number",J,ee),M=(J,ee)=>typeof J=="boolean"?[]:m("true or false",J,ee),k=J=>(ee,W)=>ee===J?[]:m(J,ee,
W),z=J=>(ee,W)=>ee===void 0?[]:J(ee,W),j=J=>(ee,W)=>ee==null?[]:J(ee,W),U=J=>(ee,W)=>Array.isArray(ee)?ee.flatMap((V,oe)=>J(V,[...W,oe])):m("a list",ee,W),F=J=>(ee,W)=>(0,a.
Gv)(ee)?Object.entries(J).flatMap(([V,oe])=>oe(Object.hasOwn(ee,V)?ee[V]:void 0,[...W,V])):m("a mapping",ee,W),H=J=>(ee,W)=>(0,a.Gv)(ee)?Object.entries(ee).flatMap(
([V,oe])=>J(oe,[...W,V])):m("a mapping",ee,W),X=J=>(ee,W)=>J()(ee,W),ge=z(H(c)),y=F({name:c,implementation:z(c),type:z(c),methods:j(U(c)),modelUri:j(c),endpoint:j(
F({type:z(c)})),logger:j(F({mode:z(c)})),parameters:j(U(F({name:c}))),children:j(U(X(()=>y)))}),p=F({name:c,image:z(c),securityContext:j(F({})),ports:j(U(F({})))}),
P=F({replicas:z(I),spec:z(F({containers:j(U(p)),initContainers:j(U(p)),volumes:j(U(F({})))}))}),G=F({name:c,graph:y,componentSpecs:j(U(P)),replicas:z(I),traffic:z(
I),shadow:z(M),annotations:ge,labels:ge,progressDeadlineSeconds:z(I),explainer:j(F({type:z(c),modelUri:j(c)})),svcOrchSpec:j(F({env:j(U(F({name:c})))}))}),ue=F(
{apiVersion:c,kind:k("SeldonDeployment"),metadata:z(F({name:z(c),namespace:z(c),labels:ge,annotations:ge})),spec:F({predictors:U(G),protocol:z(c),replicas:z(I),
annotations:ge})}),Q=J=>ue(J,[]),Y=J=>Q(J).length===0,S=(J,ee)=>[...ue(J,ee),...F({metadata:F({name:c,labels:H(c),annotations:H(c)})})(J,ee)],N=J=>S(J,[]).length===
0}),6518:((fe,q,e)=>{e.d(q,{K:()=>o});var a=e(6975);function o(E,B,n){if(n===void 0)return(0,a.o)(E.protocol,B);const T=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:m})=>m(
n,B));return{send:async m=>(await T).send(m),close:()=>{T.then(m=>m.close(),()=>{})}}}}),4118:((fe,q,e)=>{e.d(q,{AZ:()=>n,Jw:()=>B,Km:()=>I,NP:()=>c,O3:()=>E,Ph:()=>U,
Q:()=>k,SZ:()=>m,Vh:()=>z,ab:()=>j,bg:()=>T,gT:()=>o,qj:()=>M,r$:()=>a,vY:()=>F});var a={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},o={group:"",
version:"v1",plural:"configmaps",kind:"ConfigMap"},E={group:"",version:"v1",plural:"secrets",kind:"Secret"},B={group:"",version:"v1",plural:"pods",kind:"Pod"},n={
group:"",version:"v1",plural:"events",kind:"Event"},T={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},m={group:"apps",version:"v1",plural:"re\
plicasets",kind:"ReplicaSet"},c={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},I={group:"networking.istio.io",version:"v1b\
eta1",plural:"virtualservices",kind:"VirtualService"},M={group:"getambassador.io",version:"v2",plural:"mappings",kind:"Mapping"},k={group:"coordination.k8s.io",
version:"v1",plural:"leases",kind:"Lease"},z=({group:H,version:X})=>H===""?`/api/${X}`:`/apis/${H}/${X}`;function j(H,X){const ge=X===void 0?"":`/namespaces/${encodeURIComponent(
X)}`;return`${z(H)}${ge}/${H.plural}`}var U=({resource:H,namespace:X,name:ge})=>`${j(H,X)}/${encodeURIComponent(ge)}`,F=({resource:H,namespace:X,name:ge})=>[H.kind,
X,ge].filter(y=>y!==void 0).join("/")}),5306:((fe,q,e)=>{e.d(q,{$m:()=>p,Ef:()=>Ce,Hl:()=>Ne,PQ:()=>Te,So:()=>T,aI:()=>oe,bS:()=>G,g4:()=>ge,hf:()=>y,i9:()=>Ke,
jC:()=>Q,kl:()=>ue,ld:()=>Y,oT:()=>I,os:()=>W,pG:()=>Ue,sc:()=>ee,tB:()=>c,tf:()=>ye,ty:()=>k,x2:()=>J,xb:()=>P,yv:()=>M,yx:()=>je});var a=e(9951),o=e(6498),E=e(
8243),B=e(7598),n=e.n(B),T=i=>(0,B.createHash)("sha256").update(JSON.stringify(m(i))).digest("hex").slice(0,16);function m(i){return Array.isArray(i)?i.map(m):typeof i!=
"object"||i===null?i:Object.entries(i).filter(([,L])=>L!==void 0).sort(([L],[te])=>L<te?-1:1).map(([L,te])=>[L,m(te)])}var c=(i,L,te)=>T([k(i,L),te]),I=(i,L)=>`${i}\
.${L}`,M=i=>i.split(".",1)[0]??"";function k(i,L){const{predictors:te,replicas:v,annotations:s,...l}=i,{traffic:f,replicas:re,annotations:pe,...Ee}=L,_={...j(s),
...j(pe)}["seldon.io/no-engine"]==="true"?U(Ee):Ee;return{spec:z({...l,annotations:j(s)}),predictor:z({..._,annotations:j(pe)}),ports:F(i,L)}}var z=i=>Object.fromEntries(
Object.entries(i).flatMap(([L,te])=>{const v=L==="spec"||L==="containerSpec"?te:Array.isArray(te)?te.map(s=>(0,E.Gv)(s)?z(s):s):(0,E.Gv)(te)?z(te):te;return v===
null||v===!1||typeof v=="object"&&Object.keys(v).length===0?[]:[[L,v]]}));function j(i){const{[a.yl]:L,...te}=(0,E.Gv)(i)?i:{};return te}function U({progressDeadlineSeconds:i,
...L}){const te=(0,E.yR)(L,"componentSpecs").map(({replicas:v,hpaSpec:s,kedaSpec:l,pdbSpec:f,...re})=>re);return{...L,...te.length>0?{componentSpecs:te}:{}}}function F(i,L){
const te=[...new Set((0,E.yR)(i,"predictors").flatMap(H))];return Object.fromEntries(H(L).map(v=>[v,te.indexOf(v)]))}var H=i=>[...(0,E.yR)(i,"componentSpecs").flatMap(
L=>(0,E.yR)(L,"spec","containers")).flatMap(L=>(0,E.$6)(L,"name")??[]),...X((0,E.fK)(i,"graph"))],X=i=>[...(0,o.u9)({name:"",implementation:(0,E.$6)(i,"implemen\
tation")??""})?[(0,E.$6)(i,"name")??""]:[],...(0,E.yR)(i,"children").flatMap(X)],ge=i=>new Map((0,E.yR)(i,"spec","predictors").map(L=>[(0,E.$6)(L,"name")??"",L])),
y=i=>(0,E.$6)(i,"annotations",a.yl),p=i=>(0,E.$6)(i,"spec","annotations",a.yl),P=i=>(0,E.$6)(i,"metadata","annotations",a.Ln)??p(i);function G(i,L,te){const v=new Map(
L.map(f=>[f.name,f])),s=i.spec.predictors.map(f=>{const re=v.get(f.name);if(re===void 0)return f;const{marker:pe,deadline:Ee}=re;return{...f,annotations:{...f.annotations,
[a.yl]:pe},...Ee===void 0?{}:{progressDeadlineSeconds:Ee}}}),l=te===void 0?{}:{annotations:{...i.spec.annotations,[a.yl]:te}};return{...i,spec:{...i.spec,...l,predictors:s}}}
var ue={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},Q="seldon-deployment-id",Y=8e3,S=63,N=i=>i.length<=S?
i:`seldon-${(0,B.createHash)("md5").update(i).digest("hex")}`,J=N,ee=(i,L)=>L.annotations?.["seldon.io/svc-name"]??N(`${i}-${L.name}`),W=({spec:{protocol:i}})=>i===
"v2"||i==="kfserving",V=({spec:{protocol:i}})=>i==="tensorflow",oe=i=>W(i)?"v2":V(i)?"tensorflow":i.spec.predictors.some(({graph:L})=>(0,o.ig)(L,[]).some(({node:te})=>te.
implementation==="MLFLOW_SERVER"))?"v1-mlflow":"v1",ye=(i,L)=>W(i)?`/v2/models/${encodeURIComponent(L.graph.name)}/infer`:V(i)?`/v1/models/${encodeURIComponent(
L.graph.name)}:predict`:"/api/v1.0/predictions",Te=(i,L,te)=>`/seldon/${encodeURIComponent(L)}/${encodeURIComponent(i.metadata.name)}${ye(i,te)}`,Ke=({spec:i})=>i.
predictors.filter(({shadow:L})=>L!==!0);function Ce(i,L,te,v,s=(0,E.tk)(i.spec,"replicas")){return{owner:te,uid:v,marker:L,markerAnnotation:a.yl,workloads:i.spec.
predictors.flatMap(l=>u(i,l,L,s)),services:i.spec.predictors.flatMap(l=>Xe(i,l)),routes:Ze(i),labelSelector:Q,readMarker:l=>Ne(l,i)?P(l):void 0,readPodMarker:je,
readStatus:he}}var Ue=(i,L,te,v)=>Ce(i,L,te,(0,E.$6)(v,"metadata","uid")??"",(0,E.tk)(v,"spec","replicas"));function Ne(i,{spec:L}){const te=ge(i);return L.predictors.
every(v=>y(te.get(v.name))===y(v))}function je(i){const L=(0,E.$6)(i,"spec","template","metadata","annotations",a.yl);if(L!==void 0)return L;const te=(0,E.yR)(i,
"spec","template","spec","containers").flatMap(v=>(0,E.yR)(v,"env")).find(v=>(0,E.$6)(v,"name")==="ENGINE_PREDICTOR");return(0,E.$6)((0,E.qF)(Buffer.from((0,E.$6)(
te,"value")??"","base64").toString("utf8")),"annotations",a.yl)}var Xe=(i,L)=>[{name:ee(i.metadata.name,L),isRequired:(0,E.$6)(i.spec,"serverType")!=="kafka"},...(ae(
i,L)?O(L.graph):[]).map(te=>({name:N(`${i.metadata.name}-${L.name}-${te}`),isRequired:!1}))];function Ze(i){const{predictors:L}=i.spec;if(L.length<2)return[];const te=Ke(
i);return L.map(v=>{const{name:s,traffic:l=0,shadow:f=!1}=v,re=f&&l===0||!f&&te.length===1?void 0:l;return{title:`predictor ${s}`,service:ee(i.metadata.name,v),
weight:re,isShadow:f,takesRest:!f&&v===te[0]}})}var ae=({spec:i},{annotations:L})=>[i.annotations,L].some(te=>te?.["seldon.io/engine-separate-pod"]==="true");function he(i){
const L=(0,E.$6)(i,"status","state"),te=(0,E.$6)(i,"status","description")??"";return L==="Available"?{state:"ready"}:{state:L==="Failed"?"failed":"working",description:te}}
var De=({modelUri:i,children:L})=>[...i?[i]:[],...(L??[]).flatMap(De)],Fe=i=>i.replace(/^pvc:\/\//,"/mnt/pvc/");function u(i,L,te,v){const l=`${i.metadata.name}\
-${L.name}`,f=`predictor ${L.name}`,re={marker:y(L)??te,modelPlaces:De(L.graph).map(Fe)},pe=L.componentSpecs?.length?L.componentSpecs:[{}],Ee=pe.map((_,$)=>{const Z=(0,E.
yR)(_,"spec","containers").map(g=>(0,E.$6)(g,"name")??""),Oe=[(0,E.$6)(_,"metadata","name"),Z.join("-"),O(L.graph).join("-")].filter(g=>g!==void 0);return{title:pe.
length>1?`${f}, component ${$}`:f,names:Oe.map(g=>N(`${l}-${$}-${g}`)),prefixes:[`${l}-${$}-`],...re,isMarked:!0,replicas:A(L,_,v)}}),me=(_,$,Z)=>({title:`${f},\
 ${_}`,names:[N($)],prefixes:[],...re,isMarked:!1,replicas:Z});return[...Ee,...ae(i,L)?[me("orchestrator",`${l}-svc-orch`,(0,E.tk)(L,"svcOrchSpec","replicas")??
L.replicas??v??1)]:[],...(0,E.$6)(L,"explainer","type")?[me("explainer",`${l}-explainer`)]:[]]}var O=({name:i,children:L})=>[i,...(L??[]).flatMap(O)];function A(i,L,te){
if(!((0,E.Gv)((0,E.fK)(L,"hpaSpec"))||(0,E.Gv)((0,E.fK)(L,"kedaSpec"))))return(0,E.tk)(L,"replicas")??i.replicas??te??1}}),7631:((fe,q,e)=>{e.d(q,{n:()=>E,y:()=>o});
var a=e(6498),o={experiment:{kind:a.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:a.Qq,description:"The \
run's name; MLflow makes one up unless given."},tags:{kind:a.AS,description:"Tags of the run."}},E={timeout:{kind:a.p0,default:"15m",description:"How long to wa\
it for MLflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes."}}}),8795:((fe,q,e)=>{e.d(q,{C:()=>m,j:()=>T});
var a=e(7269),o=e(8704),E=e(4338),B=e(2586),n=e(2804);async function T(y,p,P){const G=y.runUrl(p);if(p.deleted)throw new n.zg("E_RUN_DELETED",`The training comm\
and ended well, but has deleted its run ${p.id}. Let the script keep it, or restore it (\`mlflow runs restore --run-id ${p.id}\`). ${G}`);const ue=await M(y,p,P);
if(ue!==void 0)throw await y.runs.end(p.id,"FAILED",Date.now()),ue;if(p.status==="FAILED"||p.status==="KILLED")throw new n.zg("E_COMMAND_FAILED",`The training c\
ommand ended with exit code 0, but has ended its run as ${p.status} itself; its output says why: ${G}`);return p.status!=="FINISHED"&&await y.runs.end(p.id,"FIN\
ISHED",Date.now()),p}var m=(y,p,P,G)=>(0,a.n6)(p,P,G,P==="FAILED"&&!(0,o.JN)(y)?`The run is empty. If MLflow complained of another experiment or run: ${c(I)}`:""),
c=y=>y.charAt(0).toLowerCase()+y.slice(1),I="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experim\
ent(), and MLFLOW_RUN_ID left as it is.";async function M(y,p,P){try{const G=await(0,o.$w)(y,p);if(X(p,G.runlessModels,P),!await j(y,p)){H(y,p,G,P);return}const ue=G.
below.length+G.others.length>0,Q=ue?void 0:await(0,o.N6)(y,p),Y=Q?.children??G.below;if(Y.some(o.JN)){ge(p,Y,P);return}if(G.runlessModels.length>0)return;const S=Q?.
others.filter(o.JN)??await F(y,G.others);return S.length>0?k(y,p,S,ue):z(y,p,P)}catch(G){if(!(G instanceof n.zg)||G.code==="E_CANCELLED"||G.code==="E_MLFLOW_UNR\
EACHABLE")throw G;P.warn(`Whether the training command logged in another run than ${p.id} could not be looked up: ${G.message}`);return}}function k(y,p,P,G){const[
ue,Q]=P.length===1?["run","it"]:["runs","one of them"],Y=G?"What it logged is in":"Meanwhile there came, in the same experiment,";return new n.zg("E_TRAINED_ELS\
EWHERE",`The training command ended well, but run ${p.id}, which was made for it, is empty. ${Y} ${ue} ${(0,o._N)(y,P)}. ${I} To go on with ${Q}, give its id to\
 register as run-id.`)}function z(y,p,P){P.warn(`Run ${p.id} is empty: the training command has logged nothing at ${y.trackingUri}. Does the script set a tracki\
ng URI of its own?`)}async function j({artifacts:y},p){return(0,o.JN)(p)?!1:(await y.listOfRun(p.id,"").catch(G=>{if(G instanceof n.zg&&G.code==="E_CANCELLED")throw G;
return[]})).length===0}var U=5;async function F(y,p){const P=p.filter(o.JN);if(P.length>0)return P;const G=await Promise.all(p.slice(0,U).map(ue=>j(y,ue)));return p.
filter((ue,Q)=>G[Q]===!1)}function H(y,p,{below:P,others:G},ue){!(0,E.s0)(p)&&P.some(E.s0)&&ge(p,P,ue);const Q=(0,E.s0)(p)?[]:G.filter(E.s0),Y=G.filter(o.JN);Q.
length>0?ue.warn(`The training command has started runs of its own, and logged models there instead of in run ${p.id}: ${(0,o._N)(y,Q)}. ${I}`):Y.length>0&&ue.warn(
`The training command has started runs of its own besides run ${p.id}, and logged there too: ${(0,o._N)(y,Y)}. Gates see what is in run ${p.id} alone. A run tha\
t ended, as autologging ends one after fit(), is not continued: put all in one \`with mlflow.start_run():\`.`)}function X(y,p,P){if(p.length===0)return;const G=[
...new Set(p.map(({name:ue})=>(0,B.xS)(ue,60)))].slice(0,5).join(", ");P.warn(`The training command has logged a model while no run was active (${G}), so that M\
Lflow has it without a run. register finds it by run ${y.id} all the same; to have it in the run, call log_model inside of \`with mlflow.start_run():\`.`)}function ge(y,p,P){
const G=p.filter(E.s0),ue=(G.length>0?G:p.filter(o.JN)).map(o.gN),Q=ue.includes(y.id)?y.id:ue[0]??y.id,Y=p.filter(N=>(0,o.gN)(N)===Q),S=[...Y.find(({metrics:N})=>N.
size>0)?.metrics.keys()??[]].find(N=>/^[\w.-]{1,60}$/.test(N))??"METRIC";P.progress(`Run ${Q} has ${Y.length} child runs. To register the best of them: register\
 --run-id ${Q} --best '${S} min' (or max).`)}}),9596:((fe,q,e)=>{e.d(q,{E:()=>m,P$:()=>c,VA:()=>I,Yp:()=>z,f1:()=>k});var a=Object.create,o=Object.defineProperty,
E=Object.getOwnPropertyDescriptor,B=Object.getOwnPropertyNames,n=Object.getPrototypeOf,T=Object.prototype.hasOwnProperty,m=(j,U,F)=>function(){if(F)throw F[0];try{
return j&&(U=(0,j[B(j)[0]])(j=0)),U}catch(X){throw F=[X],X}},c=(j,U)=>function(){try{return U||(0,j[B(j)[0]])((U={exports:{}}).exports,U),U.exports}catch(H){throw U=
0,H}},I=(j,U)=>{for(var F in U)o(j,F,{get:U[F],enumerable:!0})},M=(j,U,F,H)=>{if(U&&typeof U=="object"||typeof U=="function")for(let X of B(U))!T.call(j,X)&&X!==
F&&o(j,X,{get:()=>U[X],enumerable:!(H=E(U,X))||H.enumerable});return j},k=(j,U,F)=>(F=j!=null?a(n(j)):{},M(U||!j||!j.__esModule?o(F,"default",{value:j,enumerable:!0}):
F,j)),z=j=>M(o({},"__esModule",{value:!0}),j)}),889:((fe,q,e)=>{e.d(q,{_:()=>o});var a=Number.MAX_VALUE;function o({value:E,timestampMs:B},n){if(Number.isNaN(E))
return"NaN";if(Math.abs(E)>=a)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(E===0&&B===0&&!n)return"0.0 with timestamp 0, the mark of MLflow\
's silently lost values; log it again, or say --accept-zero-timestamp"}}),842:((fe,q,e)=>{e.d(q,{BC:()=>J,Ck:()=>Ce,DL:()=>y,Ee:()=>ae,Er:()=>ye,FV:()=>ge,M8:()=>Ne,
NG:()=>je,SJ:()=>he,VN:()=>Ke,ZJ:()=>W,_P:()=>I,cQ:()=>Te,gn:()=>Y,gt:()=>k,kV:()=>X,p:()=>oe,uT:()=>H,uq:()=>p,zV:()=>De});var a=e(9074),o=e(7092),E=e(4118),B=e(
5306),n=e(9951),T=e(2586),m=e(8243),c=e(2804),I=({model:u,manifest:O,adopted:A})=>A===void 0?u??(0,m.$6)(O,"metadata","annotations",n.B0):void 0,M=(u,{model:O,version:A})=>{
const i=I(u);return u.version===A&&(i===void 0||O===void 0||i===O)};function k(u,O){const A=I(u);return u.adopted!==void 0?"what was taken over":A===void 0||A===
O?`version ${u.version}`:`version ${u.version} of ${(0,T.xS)(A,200)}`}var z=3,j=6e5,U=(u,O)=>({resource:E.gT,namespace:u,name:F(O)}),F=u=>`mlflow-steps-${u}`;function H(u,O,A,i){
if(u===void 0)return{...O,ownerUid:A,earlier:[],isComplete:i};const{ownerUid:L,earlier:te,isComplete:v,...s}=u;return{...O,ownerUid:A,earlier:M(u,{model:I(O),version:O.
version})?te:[s,...te],isComplete:v}}function X({ownerUid:u,earlier:O,isComplete:A,...i},L){const te=[i,...O],v=te.findIndex(l=>!M(l,L)),s=te[v];return s&&{...s,
ownerUid:u,earlier:te.slice(v+1),isComplete:A}}function ge(u,O,A){const i=L=>I(L)===O?{...L,model:A}:L;return{...i(u),earlier:u.earlier.map(i)}}async function y(u,O,A){
const i=await u.get(U(O,A));return i&&P(i,O,A)}var p=(u,O)=>u!==void 0&&O?.ownerUid===(0,m.$6)(u,"metadata","uid")?O:void 0;function P(u,O,A){const i=(0,m.fK)(u,
"data"),L=G({...(0,m.Gv)(i)?i:{},manifest:(0,m.qF)((0,m.$6)(i,"manifest")??""),pods:(0,m.qF)((0,m.$6)(i,"pods")??"")},O,A),te=(0,m.$6)(i,"owner-uid");if(L===void 0||
te===void 0)return;const v=(0,m.yR)({list:(0,m.qF)((0,m.$6)(i,"earlier")??"[]")},"list"),s=v.slice(0,z).flatMap(l=>G(l,O,A)??[]);return{...L,ownerUid:te,earlier:s,
isComplete:(0,m.$6)(i,"complete")==="true"&&s.length===v.length}}function G(u,O,A){const{manifest:i,version:L,model:te,marker:v,verified:s}=u;if(typeof L!="stri\
ng"||typeof v!="string"||!(0,a.Yh)(i)||i.metadata.name!==A||i.metadata.namespace!==O)return;const l=Q(u.adopted);if(l===void 0&&i.metadata.labels[n.Ly]!==n.bU||
!(0,a.aA)(i.apiVersion))return;const f=ue(u.pods);return{manifest:{...i,apiVersion:a.Um},version:L,marker:v,verified:String(s)==="true",...typeof te=="string"?{
model:te}:{},...l===void 0?{}:{adopted:l},...f===void 0?{}:{pods:f}}}function ue(u){if((0,m.Gv)(u))return new Map(Object.entries(u).map(([O,A])=>[O,{holdsVersion:(0,m.
fK)(A,"holdsVersion")!==!1,hasOwnDeadline:(0,m.fK)(A,"hasOwnDeadline")!==!1}]))}function Q(u){const O=typeof u=="string"?(0,m.qF)(u):u;return(0,m.Gv)(O)?{managedFields:(0,m.
yR)(O,"managedFields")}:void 0}async function Y(u,O,A){const{name:i}=A.manifest.metadata,L=U(O,i),te={apiVersion:A.manifest.apiVersion,kind:B.kl.kind,name:i,uid:A.
ownerUid},v=N(A.earlier.map(s=>({...s,...s.pods===void 0?{}:{pods:S(s.pods)}})));await u.apply(L,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:L.name,namespace:O,
labels:{[n.Ly]:n.bU},ownerReferences:[te]},data:{manifest:JSON.stringify(A.manifest),version:A.version,...A.model===void 0?{}:{model:A.model},marker:A.marker,...A.
adopted===void 0?{}:{adopted:JSON.stringify(A.adopted)},...A.pods===void 0?{}:{pods:JSON.stringify(S(A.pods))},verified:String(A.verified),"owner-uid":A.ownerUid,
earlier:JSON.stringify(v),complete:String(A.isComplete&&v.length===A.earlier.length)}},{force:!0})}var S=u=>Object.fromEntries(u);function N(u){const O=u.slice(
0,z);for(;Buffer.byteLength(JSON.stringify(O))>j;)O.pop();return O}async function J(u,O,A){const i=U(O,A),L=await u.get(i),te=(0,m.fK)(L,"metadata","labels");L&&
(0,m.Gv)(te)&&te[n.Ly]===n.bU&&await u.delete(i,{propagation:"Background"})}var ee=5;async function W({registry:u},O,{model:A,versions:i},L){const[te,v]=await Promise.
all([Te(u,O,A),Promise.all(i.map(f=>(0,c.AO)("E_MODEL_NOT_FOUND",(0,c.AO)("E_VERSION_NOT_FOUND",u.version(f.model,f.version)))))]),l=[...new Map([...te,...v.flatMap(
f=>f??[])].map(f=>[JSON.stringify([f.model,f.version]),f])).values()].flatMap(f=>{const re=L(f,(0,o.q1)(f,O)),pe=ae(f).filter(Ee=>(0,o.YV)(Ee,O)).flatMap(Ee=>V(
Ee,L(f,Ee)));return[...re===void 0?[]:[re],...pe].map(Ee=>({version:f,record:Ee}))});l.sort((f,re)=>Number((0,o.nT)(re.record))-Number((0,o.nT)(f.record)));for(const{
version:f,record:re}of l)await Ue({registry:u},f,re)}var V=(u,{state:O,time:A,reason:i}={})=>O===void 0||A===void 0||(0,o.nT)({...u,state:O})?[]:[{...u,state:O,
time:A,...i===void 0?{}:{reason:i}}],oe=(u,O)=>u.model===O.model&&u.version===O.version,ye=({model:u},O)=>`version ${O.version}${O.model===u?"":` of ${O.model}`}\
 serves there now`;async function Te(u,O,A){try{const{uid:i}=O,L=(0,o.Dw)(O.server);return(await Promise.all([u.versionsWithTag((0,o.A7)(O),"ing"),L===O.server?
[]:u.versionsWithTag((0,o.A7)({...O,server:L}),"ing"),A===void 0?[]:u.versionsWithTag(o.Ec,"serving",A),i===void 0||!/^[\w-]+$/.test(i)?[]:u.versionsWithTag(o.Ec,
i)])).flat()}catch(i){if(!(i instanceof c.zg)||i.code!=="E_MLFLOW_REFUSED")throw i;return A===void 0?[]:u.versionsOfModel(A)}}var Ke=(u,O,A,i)=>u!==void 0&&(0,o.
nT)(u)?{...u,time:O,state:A,reason:i}:void 0;function Ce(u,{server:O,namespace:A,name:i,uid:L,time:te},v){const{reason:s,...l}=u??{server:O,namespace:A,name:i,version:v};
return{...l,...L===void 0?{}:{uid:L},state:"serving",time:te}}async function Ue({registry:u},O,A){const i={...A,model:O.model},L=(0,o.nB)([],i),te=(0,o.q1)(O,i);
if(te!==void 0&&(0,o.Q4)(L).every(v=>Ze(te,v)))return Xe(u,O,!1);await u.setVersionTag(O.model,O.version,(0,o.A7)(i),L),await Xe(u,(0,o.q8)(O,i,L),!0)}async function Ne({
registry:u},O,A){const i=(0,o.q1)(O,A);if(!(i!==void 0&&(0,o.nT)(i)))return await u.setVersionTag(O.model,O.version,(0,o.A7)(A),(0,o.nB)([],{...A,model:O.model})),
{place:A,before:(0,o.Sp)(O,A)}}var je=({registry:u},{model:O,version:A},{place:i,before:L})=>L===void 0?u.deleteVersionTag(O,A,(0,o.A7)(i)):u.setVersionTag(O,A,
(0,o.A7)(i),(0,o.nB)([],L));async function Xe(u,O,A){let i=O,L=!A;for(let te=0;;){const v=(0,o.qi)(i);if(i.tags.get(o.Ec)!==v){if(te===ee)return;await u.setVersionTag(
i.model,i.version,o.Ec,v),te+=1}else if(L)return;i=await u.version(i.model,i.version),L=!0}}var Ze=(u,O)=>(0,m.Gv)(u)&&(0,m.Gv)(O)&&[...new Set([...Object.keys(
u),...Object.keys(O)])].every(A=>A==="time"||A==="pipeline"||u[A]===O[A]),ae=u=>(0,o.T3)(u).filter(o.nT);async function he(u,O,A,i,L){const te=s=>i(s.guarded(()=>u.
assertBelieved())),v=()=>te(O.forCleanup(o.mw));try{await u.believe(AbortSignal.timeout(o.mw)),A?.aborted?await v():await te(O).catch(async s=>{if(!A?.aborted)throw s;
await v()})}catch(s){if(!(s instanceof c.zg))throw s;L(s)}}async function De(u,{namespace:O="",name:A},{step:i,pipeline:L,log:te},v){const s=await u.hold(O,F(A),
Fe(L,i),l=>te.progress(l));try{return await v(u.withLease(s),s)}finally{await s.release().catch(l=>te.warn(`The lease of this ${i} was not released, and expires\
 by itself: ${String(l)}`))}}var Fe=({link:u,actor:O},A)=>[u??O??"mlflow-steps",A,`process ${process.pid}`,new Date().toISOString()].join(", ")}),2804:((fe,q,e)=>{
e.d(q,{AO:()=>T,nU:()=>B,uQ:()=>m,zg:()=>n});var a=(c,I)=>({outcome:"invalid",exit:2,meaning:c,remedy:I}),o=(c,I)=>({outcome:"failed",exit:4,meaning:c,remedy:I}),
E=(c,I)=>({outcome:"unreachable",exit:6,meaning:c,remedy:I}),B={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee.",remedy:"\
Read the cause below the message; if the step was run as documented, report it with that text."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training\
 command ended with a non-zero exit code.",remedy:"Read the command's own output above; mend the script, and train again."},E_TRAINED_ELSEWHERE:{outcome:"failed",
exit:1,meaning:"The training command ended well, but its run is empty and another one holds what it logged.",remedy:"Let the script log in the run that was made\
 for it: no set_experiment(), no run of its own."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP\
 129).",remedy:"Run the step again: it goes on from what was done."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time.",remedy:"See what \
it was waiting for; give it longer with `--timeout` if it is only slow."},E_INPUT:a("Inputs are missing, misspelt or malformed.","Correct each input that the me\
ssage names."),E_CONFIG_FILE:a("mlflow-steps.yaml cannot be read.","Correct in mlflow-steps.yaml what the message names."),E_TRACKING_URI:a("The tracking URI is\
 not the http(s) address of an MLflow server.","Give the http(s) address of an MLflow server as `--tracking-uri` or MLFLOW_TRACKING_URI."),E_MLFLOW_UNAUTHORIZED:a(
"MLflow answered 401: no or wrong credentials.","Give credentials that MLflow takes, in the variables that the message names."),E_MLFLOW_FORBIDDEN:a("MLflow ans\
wered 403: these credentials may not do this.","Let MLflow's administrator grant the account what the message names, or use another account."),E_MLFLOW_HOST_REFUSED:a(
"MLflow refused the Host header (its --allowed-hosts).","Start MLflow with `--allowed-hosts` naming the host, or use an address that it allows."),E_MLFLOW_TLS:a(
"MLflow's certificate is not trusted, or it refused the client's.","Give the authority as `--tracking-ca-file`, or a client certificate as `--tracking-client-ce\
rt-file`."),E_NOT_MLFLOW:a("What answers at the tracking URI is not an MLflow server.","Correct the tracking URI, also for a path that belongs to it."),E_MLFLOW_REFUSED:a(
"MLflow refused a request as wrong.","Correct what MLflow's own words name."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that \
its API does not allow.",remedy:"See whether the tracking URI leads to a supported MLflow, without a proxy that changes its answers."},E_MLFLOW_UNREACHABLE:E("M\
Lflow cannot be reached, or keeps answering with server errors.","See whether MLflow runs and can be reached from here; then run the step again."),E_MODEL_NOT_FOUND:a(
"No registered model has this name.","Correct `--model`, or register a first version of it."),E_VERSION_NOT_FOUND:a("The registered model has no such version.",
"Correct `--version`: the message names the newest."),E_RUN_NOT_FOUND:a("No run has this id.","Give the id of a run of this server: `train` puts it out as `run-\
id`."),E_RUN_DELETED:a("The run is deleted.","Restore the run, or name another one."),E_EXPERIMENT_NOT_FOUND:a("No experiment has this name, or it is deleted.",
"Restore the experiment, or use another name."),E_STAGE_UNKNOWN:a("MLflow has no such stage.","Write a stage that MLflow has, or an alias with its @."),E_ALIAS_NOT_FOUND:a(
"No version of the model has this alias.","Correct the alias, or promote a version to it first."),E_STAGE_EMPTY:a("No version of the model is in this stage.","P\
romote a version to the stage first."),E_RUN_WITHOUT_MODEL:a("The run has logged no model at this artifact path.","Log a model in the run, or give its path as `\
--artifact-path`."),E_BEST_NOT_FOUND:a("No child of the run has ended well with a value of the metric that is to choose the best.","Correct the metric of `--bes\
t`, or name the best run as `--run-id`."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed.",remedy:"See the l\
og of the MLflow server; then run the step again."},E_ARTIFACT_STORE:a("The MLflow server cannot read or write its artifact store: it lacks credentials, a packa\
ge or the place.","Give the MLflow server what it lacks, as the message names it."),E_ARTIFACT_TOO_LARGE:a("An artifact is larger than what the step reads.","Lo\
g the file that is meant: what the step reads has a few kilobytes."),E_GATES_MISSING:a("No gate was given, and --no-gates was not said.","Give `--gates`, `--gat\
es-file` or `--model-gates`, or say `--no-gates`."),E_GATE_SYNTAX:a("A gate cannot be read.","Correct the gate at the column that the message names; gates.md ha\
s every form."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted.",remedy:"Train a better version; or change the g\
ates, if they ask for too much."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted.",remedy:"\
Log what the gate lacks, or drop the gate."},E_PROMOTION_NOT_FOUND:a("No version of the model has the record of this promotion.","Give the `promotion-id` that `\
promote` has put out, with the same model."),E_PROMOTION_UNDONE:a("The promotion was undone, or its version taken out of the target since: promote it again.","P\
romote the version again, if it shall have the target."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way.",remedy:"\
Run the step again when the other promotion has ended."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile.",
remedy:"Look at who holds the target now; promote the version again, if it shall have it."},E_DEPLOY_YAML_MISSING:a("The model has no deploy.yaml in any of the \
places that are looked at.","Log a deploy.yaml with the model, give one by `--deploy-yaml`, or say `--default-template`."),E_DEPLOY_YAML_SYNTAX:a("deploy.yaml i\
s not valid YAML.","Correct the YAML at the line that the message names."),E_DEPLOY_YAML_EMPTY:a("deploy.yaml has no content.","Log a deploy.yaml that holds a S\
eldonDeployment."),E_DEPLOY_YAML_DOCUMENTS:a("deploy.yaml holds more than one document.","Log one SeldonDeployment alone."),E_DEPLOY_YAML_KIND:a("deploy.yaml de\
scribes another kind than SeldonDeployment.","Log a SeldonDeployment of machinelearning.seldon.io."),E_DEPLOY_YAML_TOO_LARGE:a("deploy.yaml is larger than what \
is read.","Log the SeldonDeployment alone, without the model."),E_DEPLOY_YAML_BOMB:a("deploy.yaml expands to far more than it holds (aliases or nesting).","Writ\
e the manifest without the aliases or levels that the message names."),E_MANIFEST:a("The manifest breaks a rule that the cluster or this project has.","Correct \
each field that the message names, or widen the policy with the `--allow` that it names."),E_MODEL_URI:a("No model server can read the place where MLflow keeps \
the model.","Map the place with `--model-uri-map`, or keep models where model servers can read."),E_MODEL_NOT_LOADABLE:a("The model server of the manifest canno\
t load the model.","Log the model as the message says, or serve it by another server or image."),E_NAME_TAKEN:a("The name belongs to another model or target, or\
 to somebody else.","Choose another name with `--name`, or take the deployment over with the flag that the message names."),E_NOTHING_KEPT:a("No manifest of an \
earlier version is kept to go back to.","Deploy the version that is meant instead."),E_KUBECONFIG_MISSING:a("There is no kubeconfig, and this is not a pod.","Gi\
ve one with `--kubeconfig` or KUBECONFIG."),E_KUBECONFIG_SYNTAX:a("The kubeconfig cannot be read.","Correct the file that the message names: kubectl must be abl\
e to use it."),E_KUBECONFIG_CONTEXT:a("The kubeconfig has no such context, or none is current.","Choose with `--context` one of the contexts that the message na\
mes."),E_CLUSTER_UNAUTHORIZED:a("The cluster answered 401: credentials are wrong or have expired.","Log in again, or give a fresh kubeconfig."),E_CLUSTER_FORBIDDEN:a(
"The cluster answered 403: the role lacks a permission.","Give the account the Role of permissions.md in the namespace; or correct `--namespace`."),E_CLUSTER_UNREACHABLE:E(
"The cluster cannot be reached, or keeps answering with server errors.","See whether the API server can be reached from here; then run the step again."),E_CLUSTER_RESPONSE:{
outcome:"error",exit:1,meaning:"The cluster answered something that its API does not allow.",remedy:"See whether the kubeconfig's server is a Kubernetes API, wi\
thout a proxy that changes its answers."},E_CRD_MISSING:a("The cluster does not know SeldonDeployments.","Install Seldon Core 1 in the cluster, or choose the ri\
ght cluster with `--context`."),E_NAMESPACE_NOT_FOUND:a("The namespace does not exist.","Create it, correct `--namespace`, or say `--create-namespace`."),E_APPLY_REFUSED:o(
"The cluster refused the manifest.","Correct in deploy.yaml what the cluster names; run the step again, if the object has only changed meanwhile."),E_APPLY_CONFLICT:o(
"Another field manager owns a field of the manifest.","Leave the field to its manager, or take it over with `--force-conflicts`."),E_ROLLOUT_FAILED:o("The new v\
ersion cannot become ready.","See the reason below."),E_DELETED_WHILE_WAITING:o("The deployment was deleted while it was waited for.","See who deleted it; then \
run the step again."),E_VERIFY_IMPOSSIBLE:a("Verification is required, and the model has neither an input example to send nor a signature to make a request from\
.","Log the model with `input_example=\u2026`, or give a request with `--verify FILE`."),E_VERIFY_FAILED:o("The served model gave no well-formed prediction.","D\
o what the message advises by the answer: such as `--xtype DataFrame`, another request with `--verify FILE`, or another image."),E_NOT_VERIFIED:E("The deploymen\
t is ready, and nothing could ask its model for the prediction that `verify` demands.","Let the credentials create services/proxy, or give what the ingress want\
s; then deploy again."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way.",remedy:"Run the step again when the other d\
eploy has ended."}},n=class extends Error{name="StepError";code;outcome;exit;constructor(c,I,M={}){super(I,M.cause===void 0?void 0:{cause:M.cause});const k=B[c];
this.code=c,this.outcome=M.outcome??k.outcome,this.exit=M.exit??k.exit}};async function T(c,I){try{return await I}catch(M){if(M instanceof n&&M.code===c)return;
throw M}}function m(c){if(c instanceof n)return c;const I=c instanceof Error?c.message:String(c);return new n("E_UNEXPECTED",I,{cause:c})}}),2586:((fe,q,e)=>{e.
d(q,{Jj:()=>n,Jt:()=>B,YI:()=>E,it:()=>T,xS:()=>m});var a=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,o=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function E(c){return c.replaceAll(`\r
`,`
`).replace(a,"").replace(o,"\uFFFD")}var B=c=>E(c).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(c,I){return c.length<=I?c:`${c.slice(0,I)}\
\u2026 (${c.length-I} more characters)`}function T(c,I){if(c.length<=I)return c;const M=Math.floor(I*.4),k=I-M;return`${c.slice(0,M)}\u2026 (${c.length-I} more \
characters) \u2026${c.slice(-k)}`}function m(c,I=500){const M=E(c.slice(0,4*I)).replace(/[\s\ufffd]+/g," ").trim();return M.length>I?`${M.slice(0,I)}\u2026`:M}}),
9461:((fe,q,e)=>{e.d(q,{On:()=>n,PX:()=>o,WH:()=>E});var a=e(6498),o="mlflow-steps.start",E={label:"letters, digits and . _ : / -",parse:T=>{if(/^[\w.:/-]{1,200}$/.
test(T))return T;throw new a.S7(`expected at most 200 letters, digits and . _ : / -, got "${T.slice(0,200)}"`)}},B=":node:",n=(T,m)=>T===m||(T?.startsWith(`${m}${B}`)??
!1)}),6466:((fe,q,e)=>{e.r(q),e.d(q,{cli:()=>te});var a=e(2395),o=e(4364),E=e(5706),B=e(4925),n=e(7129),T=e(7766),m=e(8023),c=e(6498),I=e(9833),M=e(7076),k=e(2586),
z=e(2804),j=e(9596),U=e(7975),F=e.n(U),H=e(3024),X=e.n(H),ge=e(6760),y=e.n(ge),p="0.1.0",P={output:{type:"string",value:"json",description:"Print one JSON objec\
t with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",
value:"DIR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Sh\
ow this help."}};function G(v,s){const l=s.indexOf("--"),f=l<0?s:s.slice(0,l),re=l<0?[]:s.slice(l+1),pe=Object.entries(v.inputs).filter(([,d])=>!d.secret&&!d.kind.
isCommand),Ee=new Map([...pe.map(([d,x])=>[d,x.kind.isFlag?"boolean":"string"]),...Object.entries(P).map(([d,{type:x}])=>[d,x])]),me=[],{tokens:_}=(0,U.parseArgs)(
{args:Q(ue(f,Ee),Ee,me),options:Object.fromEntries([...Ee].map(([d,x])=>[d,{type:x}])),strict:!1,allowPositionals:!0,tokens:!0}),$=new Map;let Z=!1;for(const d of _){
if(d.kind==="positional"&&(Z||me.push(`unexpected argument "${d.value}"; inputs are given as --name value`),Z=!1),d.kind!=="option")continue;const x=d.rawName===
"-h"?"help":d.name;Z=!Ee.has(x);const ne=v.inputs[x];ne?.secret?me.push(`${(0,I.iP)(x)} is a secret, and process lists show flags: set ${ne.variables?.[0]??(0,I.
Qn)(x)} instead`):Z?me.push((0,a.Ee)(x,[...Ee.keys()])):Ee.get(x)==="boolean"?$.set(x,d.value??"true"):d.value===void 0?me.push(`${(0,I.iP)(x)} needs a value`):
$.has(x)?ne?.kind.isRepeatable?$.set(x,`${$.get(x)}
${d.value}`):me.push(`${(0,I.iP)(x)} is given twice`):$.set(x,d.value)}const we=Y($,"output");we!==void 0&&we!=="json"&&me.push(`--output: expected json, got "${we}\
"`);const Oe=Y($,"output-dir")||void 0,g=Y($,"results-dir")||void 0,R=Y($,"help")!==void 0,[C,...r]=re,b=Object.values(v.inputs).some(({kind:d})=>d.isCommand);return C!==
void 0&&!b&&me.push(`${v.name} runs no command; leave out -- and what follows`),{given:{texts:$,problems:me,...C===void 0?{}:{program:{kind:"program",argv:[C,...r]}}},
help:R,json:we==="json",outputDir:Oe,resultsDir:g}}function ue(v,s){const l=(re="")=>re.startsWith("--")&&re!==(0,I.iP)("help")&&s.get(re.slice(2))==="boolean",
f=(re="")=>/^(true|false)$/i.test(re);return v.flatMap((re,pe)=>l(re)&&f(v[pe+1])?[`${re}=${v[pe+1]}`]:f(re)&&l(v[pe-1])?[]:[re])}function Q(v,s,l){const f=(re="")=>/^--([^=]+)/.
exec(re)?.[1];return v.map((re,pe)=>{const Ee=f(re),me=f(v[pe+1]);return Ee===void 0||me===void 0||re.includes("=")||s.get(Ee)!=="string"||!s.has(me)?re:(l.push(
`${(0,I.iP)(Ee)} needs a value; what follows it is ${(0,I.iP)(me)}`),`${re}=`)})}function Y(v,s){const l=v.get(s);return v.delete(s),l}var S=1024,N=200,J=/[<>&\b\f\u2028\u2029]/g,
ee=v=>Buffer.byteLength(JSON.stringify(v))-2+5*(v.match(J)?.length??0);function W({step:v,outputs:s}){const l={...n.e5,...v.outputs},f=Object.entries(l).filter(
([me,{kind:_}])=>_==="small"&&me!=="reason").map(([me])=>({name:me,value:s.get(me)??""})).map(me=>({...me,bytes:ee(me.value)})),re=new Map,pe=[];let Ee=S-N;for(const{
name:me,value:_,bytes:$}of f.toSorted((Z,we)=>Z.bytes-we.bytes)){const Z=$<=Ee;Z?Ee-=$:pe.push(me),re.set(me,Z?_:"")}return re.set("reason",V(s.get("reason")??"",
Ee+N)),{results:re,dropped:pe}}function V(v,s){let f=s-ee("\u2026"),re="";for(const pe of v){if(f-=ee(pe),f<0)return ee(v)<=s?v:re+"\u2026";re+=pe}return v}function oe(v){
return v.map(Te).join(`

`)}var ye=(v,s)=>v.filter(l=>l.kind!=="log"||!s.some(f=>`
${f}
`.includes(`
${l.text}
`)));function Te(v){switch(v.kind){case"heading":return v.text;case"paragraph":return v.text;case"table":return Ke([v.header,...v.rows]);case"log":return`${v.title}\

${v.text.split(`
`).map(s=>`  | ${s}`).join(`
`)}`}}function Ke(v){const s=(v[0]??[]).map((pe,Ee)=>Math.max(...v.map(me=>(me[Ee]??"").length))),l=pe=>`  ${s.map((Ee,me)=>(pe[me]??"").padEnd(Ee)).join("  ")}`.
trimEnd(),[f,...re]=v.map(l);return[f,`  ${s.map(pe=>"-".repeat(pe)).join("  ")}`,...re].join(`
`)}function Ce(v,s){const l=(0,a.VU)(),f=performance.now(),re=_=>{process.stderr.write(`${(0,k.Jt)(_)}
`)},pe=[],Ee={progress:_=>re(`${((performance.now()-f)/1e3).toFixed(1).padStart(6)}s  ${_}`),warn:_=>re(`warning  ${_}`),foreign:(_,$)=>{pe.push($),re(`${_}
${$.split(`
`).map(Z=>`  | ${Z}`).join(`
`)}`)}},me=async _=>{if(_.comments.length===0)return[];if(s.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:$},{readPipelineFacts:Z}]=await Promise.all([e.e(394).then(e.bind(e,7006)),Promise.resolve().then(e.bind(e,4533))]);return $(_,{env:s,
signal:l,link:Z(s).link,say:we=>Ee.progress(we)})};return{env:s,log:Ee,signal:l,pipeline:Ze(s),announceDeployment:s.GITHUB_ACTIONS!=="true"?void 0:async _=>{const[
{announceDeployment:$},{readPipelineFacts:Z}]=await Promise.all([e.e(394).then(e.bind(e,9379)),Promise.resolve().then(e.bind(e,4533))]);return $(_,{env:s,signal:l,
link:Z(s).link,warn:we=>Ee.warn(we)})},runProgram:(0,a.s2)(l,s,["inherit",2,2]),readInputs:()=>v.given,mask:()=>{},finish:async _=>{const $=[],Z=async C=>{try{await C()}catch(r){
$.push(r instanceof Error?r.message:String(r))}},{outputDir:we,resultsDir:Oe}=v;if(we!==void 0&&await Z(()=>Xe(we,_.outputs)),Oe!==void 0){const{results:C,dropped:r}=W(
{step:_.step,outputs:Ue(_)});await Z(()=>Xe(Oe,C)),r.length>0&&Ee.warn(`No room among the results for ${r.join(", ")}; --output-dir has all outputs.`)}const g=Ne(
_,v.json);g!==""&&await Z(()=>(0,a.KG)(process.stdout,g));for(const C of await me(_))Ee.warn(C);const R=ye(_.summary,pe);if(R.length>0&&re(`
${oe(R)}
`),re(je(_)),$.length>0)throw new Error($.join("; "))}}}function Ue({result:v,outputs:s}){if("code"in v||v.unlessFollowed===void 0)return s;const{code:l,reason:f}=v.
unlessFollowed;return new Map([...s,["outcome",z.nU[l].outcome],["reason",f],["error-code",l]])}var Ne=({step:v,outputs:s},l)=>l?`${JSON.stringify(Object.fromEntries(
s)).replaceAll("##[","#\\u0023[")}
`:v.prints===void 0?"":s.get(v.prints)??"";function je({step:v,result:s,error:l}){if(!("code"in s))return`${v.name}: ${s.outcome}. ${s.reason}`;const f=s.code===
"E_UNEXPECTED"&&l?.cause instanceof Error?`
${l.cause.stack??""}`:"";return`${v.name}: ${s.outcome} [${s.code}] ${s.reason}${f}`}function Xe(v,s){for(const[l,f]of s)(0,H.writeFileSync)((0,ge.join)(v,l),f)}
function Ze(v){const{MLFLOW_STEPS_PIPELINE_COMMIT:s,MLFLOW_STEPS_PIPELINE_LINK:l,MLFLOW_STEPS_PIPELINE_ACTOR:f}=v;return{...s?{commit:s}:{},...l?{link:l}:{},...f?
{actor:f}:{}}}var ae=100;function he(v,s){const l=Math.max(...v.map(({name:f})=>f.length));return`mlflow-steps ${s}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${v.map(({name:f,title:re})=>`  ${f.padEnd(l)}  ${re}`).join(`
`)}

Inputs come from flags, then from ${(0,I.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${c.X3} (folders with ${Object.values(c.xD).map(({file:f})=>f).join(", ")}, ${c.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function De(v){const s=Object.values(v.inputs).some(({kind:me})=>me.isCommand),l=Object.entries(v.inputs).filter(([,{kind:me}])=>!me.isCommand),f=me=>l.filter(
([_])=>_ in me),re=l.filter(([me])=>!(me in T.hI)&&!(me in T.g$)),pe=[...re.filter(([,{required:me}])=>me),...re.filter(([,{required:me}])=>!me)],Ee=Object.entries(
{...n.e5,...v.outputs});return`mlflow-steps ${v.name}: ${v.title}

Usage: mlflow-steps ${v.name} --input value \u2026${s?" -- program argument \u2026":""}

${A(v.description,"")}

Example:
  ${v.example.trim().split(`
`).join(`
  `)}
${Fe("Inputs",pe)}${Fe("MLflow",f(T.hI))}${Fe("Kubernetes",f(T.g$))}
Outputs:
${Ee.map(([me,{description:_}])=>O(me,_)).join(`
`)}

Also:
${Object.entries(P).map(([me,_])=>O(`${(0,I.iP)(me)} ${_.value}`.trim(),_.description)).join(`
`)}
`}var Fe=(v,s)=>s.length===0?"":`
${v}:
${s.map(([l,f])=>u(l,f)).join(`
`)}
`;function u(v,s){const l=[s.required?"required":void 0,s.default===void 0?void 0:`default: ${s.default}`,s.kind.isFlag&&s.default==="true"?`${(0,I.iP)(v)} fals\
e turns it off`:void 0,s.kind.isFlag||s.kind.label==="text"?void 0:s.kind.label,s.variables?`also ${s.variables.join(", ")}`:void 0].filter(re=>re!==void 0),f=s.
secret?`${(0,I.Qn)(v)} (never a flag)`:(0,I.iP)(v);return O(f,`${s.description}${l.length>0?` [${l.join("; ")}]`:""}`)}var O=(v,s)=>`  ${v}
${A(s,"      ")}`;function A(v,s){const l=[];let f="";for(const re of v.split(/\s+/))f!==""&&s.length+f.length+1+re.length>ae?(l.push(s+f),f=re):f=f===""?re:`${f}\
 ${re}`;return[...l,s+f].join(`
`)}function i(v){const s=[],l=(pe,Ee)=>{if(Ee!==void 0)try{return(0,H.mkdirSync)(Ee,{recursive:!0}),(0,H.accessSync)(Ee,H.constants.W_OK),Ee}catch(me){s.push(`${(0,I.
iP)(pe)}: ${Ee} cannot be written: ${me instanceof Error?me.message:String(me)}`);return}},f=l("output-dir",v.outputDir),re=l("results-dir",v.resultsDir);return{
...v,outputDir:f,resultsDir:re,given:{...v.given,problems:[...v.given.problems,...s]}}}async function L(v,s){(0,a.Bd)();const[l,...f]=v;if(l==="--version")return process.
stdout.write(`${p}
`),0;if(l===void 0||l==="--help"||l==="-h"||l==="help")return(l===void 0?process.stderr:process.stdout).write(he(await(0,a.gV)(),p)),l===void 0?2:0;const re=await(0,a.
$w)(l);if(!re){const Ee=(0,I.qb)(l,a.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(l)}${Ee?`; did you mean ${Ee}?`:""}
Steps: ${a.Ve.join(", ")}. See mlflow-steps --help.
`),2}const pe=G(re,f);return pe.help?(process.stdout.write(De(re)),0):(0,a.eg)(re,Ce(i(pe),s))}var te=async()=>{process.exitCode=await L(process.argv.slice(2),process.
env)}}),4124:((fe,q,e)=>{e.d(q,{connectMlflow:()=>se});var a=e(6518),o=e(7396),E=e(6975),B=e(7871),n=e(4750),T=e(233),m=e(1731),c=e(4054),I=e(4925),M=e(8023),k=e(
9833),z=e(2586),j=e(1660),U=e(8243),F=e(2804),H=e(9596),X=e(3024),ge=e.n(X),y=e(6760),p=e.n(y),P=(h,K)=>({create:async(Ie,Se,xe)=>{const ve={method:"POST",endpoint:"\
registered-models/create",body:{name:Ie,description:Se,tags:(0,n.xc)(xe)}},$e=await h.call(ve);if($e.ok)return{createdAtMs:(0,n.kz)((0,n.HT)($e.body,"registered\
_model"),"creation_timestamp",0)};if(!($e.errorCode==="RESOURCE_ALREADY_EXISTS"||$e.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(ve.endpoint,$e,K)},read:async Ie=>{
const Se={method:"GET",endpoint:"registered-models/get",query:{name:Ie}},xe=await h.call(Se);if(!xe.ok&&xe.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!xe.ok)
throw(0,n.J5)(Se.endpoint,xe,K);const ve=(0,n.HT)(xe.body,"registered_model");return{createdAtMs:(0,n.kz)(ve,"creation_timestamp",0),serverNowMs:xe.serverNowMs,
tags:(0,n.SX)(ve,"tags")}},remove:async Ie=>{const Se={method:"DELETE",endpoint:"registered-models/delete",body:{name:Ie},isIdempotent:!1},xe=await h.call(Se);if(!xe.
ok&&xe.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(Se.endpoint,xe,K)}}),G=10;function ue(h,K,Ie,Se){const xe=new Map,ve=le=>new F.zg("E_MODEL_URI",`The \
source ${(0,z.xS)(le)} leads from version to version and to no model: more than ${G} times. Register the model again from its run.`),$e=async(le,_e)=>{if(le.kind===
"version")return K.version(le.model,le.version);if(le.kind==="latest"){const Be=(await K.versionsOfModel(le.model)).at(-1);if(Be!==void 0)return Be}else{const Be=le.
at.startsWith("@")?{kind:"alias",alias:le.at.slice(1)}:{kind:"stage",stage:le.at},Qe=await K.holder(le.model,Be);if(Qe!==void 0)return Qe}throw new F.zg("E_VERS\
ION_NOT_FOUND",`The source ${(0,z.xS)(_e)} names no version: nobody holds it.`)},We=async(le,_e)=>{const Be=await(0,F.AO)("E_RUN_NOT_FOUND",h.get(le));if(Be!==void 0)
return Be;throw new F.zg("E_RUN_NOT_FOUND",`The source ${(0,z.xS)(`runs:/${[le,_e].filter(Boolean).join("/")}`)} names a run that MLflow does not have: it was d\
eleted for good, or is another server's. Register the model again from a run that is there, or from where its files lie.`)},Je=async(le,_e)=>{const Be=_e===""?void 0:
await We(le,_e),Qe={kind:"run",runId:le,path:Be===void 0?_e:(0,k.q0)(Be.artifactUri,_e)},nt=Be&&(0,n.or)(Be,await h.loggedModels(Be),_e);return nt===void 0?[Qe]:
[Qe,{kind:"logged-model",modelId:nt.id,path:""}]},qe=async(le,_e)=>{const Be=(0,k.Ql)(le);if(Be.kind==="logged-model")return[Be];if(Be.kind!=="storage"||_e==="")
return[];const Qe=await(0,F.AO)("E_RUN_NOT_FOUND",h.get(_e)),nt=Qe&&(0,k.Y8)((0,k.Xg)(Qe.artifactUri),Be.place);return nt===void 0?[]:[{kind:"run",runId:_e,path:nt}]},
tt=async(le,_e)=>{const Be=Se||_e.includes("%")?await qe(_e,le.runId):[];return Be.length>0?{served:void 0,places:Be}:{served:le,places:[]}},ze=async(le,_e)=>{const Be=(0,k.
Ql)(le.source);switch(Be.kind){case"storage":return tt(le,le.source);case"logged-model":return Be.path===""?tt(le,le.source):{served:void 0,places:[Be]};case"ru\
n":return{served:void 0,places:await Je(Be.runId,Be.path)};case"version":case"holder":case"latest":{if(_e===0)throw ve(le.source);const Qe=await Ie(le.model,le.
version),nt=(0,k.Ql)(Qe);return nt.kind==="storage"||nt.kind==="logged-model"&&nt.path===""?tt(le,Qe):nt.kind==="run"?{served:void 0,places:await Je(nt.runId,nt.
path)}:ze(await $e(Be,le.source),_e-1)}}},rt=le=>{const _e=JSON.stringify([le.model,le.version,le.source]),Be=xe.get(_e)??ze(le,G);return xe.set(_e,Be),Be.catch(
()=>xe.delete(_e)),Be},Le=async le=>{const{served:_e,places:Be}=await rt(le);if(_e===void 0)return Be;const Qe=(0,k.Ql)(_e.source),nt=Qe.kind==="storage"||Qe.kind===
"logged-model"?_e.source:await Ie(_e.model,_e.version);return qe(nt,_e.runId)},Pe=async(le,_e=G)=>{const Be=(0,k.Ql)(le);if(!/^\s*(runs|models):/i.test(le))return/^https?:/i.
test(le)?Q(le):(0,k.GV)(le);if(_e===0)throw ve(le);switch(Be.kind){case"logged-model":{const Qe=await h.loggedModel(Be.modelId);if(!Qe?.artifactUri)throw new F.
zg("E_MODEL_URI",`MLflow has no logged model ${(0,z.xS)(Be.modelId)}, which ${(0,z.xS)(le)} names.`);return(0,k.mR)(Qe.artifactUri,Be.path)}case"run":{const Qe=await We(
Be.runId,Be.path);return(Be.path===""?void 0:(0,n.or)(Qe,await h.loggedModels(Qe),Be.path))?.artifactUri||(0,k.GV)((0,k.mR)(Qe.artifactUri,Be.path))}case"storag\
e":return le;case"version":case"holder":case"latest":{const{model:Qe,version:nt}=await $e(Be,le);return Pe(await Ie(Qe,nt),_e-1)}}};return{readingOf:rt,foldersOf:Le,
storageOf:le=>Pe(le),foldersOfSource:async le=>{const{places:_e}=await rt(le);return _e.length>0?_e:Le(le)}}}function Q(h){const K=(0,k.Xg)(h);return K?.startsWith(
"mlflow-artifacts:/")===!0?K:h}function Y(h,K){const Ie=(0,o.E)(h,K,"curl");if(Ie!==void 0){if(!URL.canParse(Ie)||!/^https?:/i.test(Ie))throw new F.zg("E_INPUT",
"The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(Ie)}}var S=1e3,
N=10,J=200,ee=5;function W(h,K){const Ie=async Le=>{const Pe={method:"GET",endpoint:"registered-models/get",query:{name:Le}},le=await h.call(Pe);if(!le.ok&&le.errorCode===
"RESOURCE_DOES_NOT_EXIST")throw new F.zg("E_MODEL_NOT_FOUND",`MLflow at ${K} has no registered model "${Le}".`);if(!le.ok)throw(0,n.J5)(Pe.endpoint,le,K);const _e=(0,n.
HT)(le.body,"registered_model"),Be=(0,n.$I)(_e,"aliases").map(Qe=>[(0,n.He)(Qe,"alias"),(0,n.yR)(Qe,"version")]);return{name:(0,n.He)(_e,"name"),aliases:new Map(
Be),latest:(0,n.$I)(_e,"latest_versions").map(Te),tags:(0,n.SX)(_e,"tags")}},Se=async Le=>{let Pe=[];for(const _e of[`name ILIKE '${Le.slice(0,3).replace(/['"%\\]/g,
"_")}%'`,void 0]){const Be=await h.call({method:"GET",endpoint:"registered-models/search",query:{filter:_e,max_results:String(J)}}).catch(()=>{}),Qe=Be?.ok&&(0,U.
Gv)(Be.body)?(0,n.$I)(Be.body,"registered_models").map(lt=>(0,n.yR)(lt,"name")):[],nt=(0,k.eO)(Le,Qe);if(nt!==void 0)return`Did you mean "${(0,z.xS)(nt,200)}"?`;
Pe=Qe}const le=Pe.slice(0,ee).map(_e=>`"${(0,z.xS)(_e,100)}"`).join(", ");return Pe.length===0?"Register a first version of it.":`It has ${le}${Pe.length>ee?", \
\u2026":""}: correct the name, or register a first version.`},xe=async Le=>{try{return await Ie(Le)}catch(Pe){throw!(Pe instanceof F.zg)||Pe.code!=="E_MODEL_NOT\
_FOUND"?Pe:new F.zg(Pe.code,`${Pe.message} ${await Se(Le)}`,{cause:Pe})}},ve=async(Le,Pe,le,_e)=>{if(Pe.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(Le.
endpoint,Pe,K);const{latest:Be}=await xe(le),Qe=Math.max(0,...Be.map(nt=>Number(nt.version)));return new F.zg("E_VERSION_NOT_FOUND",`Model "${le}" has no versio\
n ${_e}.${Qe>0?` Its newest is ${Qe}: correct the number.`:" It has no versions yet: register one first."}`)},$e=async(Le,Pe,le)=>{const _e=await h.call(Le);if(!_e.
ok)throw await ve(Le,_e,Pe,le)},We=async(Le,Pe)=>{const le=await h.call(Le);if(!le.ok)throw await ze(Le,le,Pe)},Je=async(Le,Pe,le,_e)=>V(Pe)?(await xe(le),new F.
zg("E_ALIAS_NOT_FOUND",`MLflow at ${K} has no aliases (they came with 2.3), so there is no @${_e}. Use a stage.`)):ze(Le,Pe,le),qe=async(Le,Pe)=>{const le={method:"\
GET",endpoint:"registered-models/alias",query:{name:Le,alias:Pe}},_e=await h.call(le);if(_e.ok)return Te((0,n.HT)(_e.body,"model_version"));if(V(_e))throw await Je(
le,_e,Le,Pe);if(_e.errorCode!=="INVALID_PARAMETER_VALUE"&&_e.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await xe(Le),!/not found/i.test(_e.message)))throw(0,n.J5)(
le.endpoint,_e,K)},tt=async(Le,Pe)=>{const le={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:Le,stages:[Pe]}},_e=await h.call(le);if(_e.
ok)return(0,n.$I)((0,U.Gv)(_e.body)?_e.body:{},"model_versions").map(Te)[0];throw ye(_e,Pe)??await ze(le,_e,Le)},ze=async(Le,Pe,le)=>(Pe.errorCode==="RESOURCE_D\
OES_NOT_EXIST"&&await xe(le),(0,n.J5)(Le.endpoint,Pe,K)),rt=async(Le,Pe,le=S)=>{const _e=new Map;let Be;for(let Qe=0;Qe<le;Qe+=1){const nt=await h.expect({method:"\
GET",endpoint:"model-versions/search",query:{filter:Pe,max_results:"1000",page_token:Be}}),lt=(0,U.Gv)(nt)?nt:{};for(const dt of(0,n.$I)(lt,"model_versions").map(
Te))(Le===void 0||dt.model===Le)&&_e.set(JSON.stringify([dt.model,dt.version]),dt);if(Be=(0,n.yR)(lt,"next_page_token"),Be==="")break}return[..._e.values()].sort(
(Qe,nt)=>Number(Qe.version)-Number(nt.version))};return{model:xe,setModelTag:(Le,Pe,le)=>We({method:"POST",endpoint:"registered-models/set-tag",body:{name:Le,key:Pe,
value:le}},Le),deleteModelTag:(Le,Pe)=>We({method:"DELETE",endpoint:"registered-models/delete-tag",body:{name:Le,key:Pe}},Le),ensureModel:async Le=>{const Pe={method:"\
POST",endpoint:"registered-models/create",body:{name:Le}},le=await h.call(Pe);if(!le.ok&&le.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(Pe.endpoint,le,K)},
version:async(Le,Pe)=>{const le={method:"GET",endpoint:"model-versions/get",query:{name:Le,version:Pe}},_e=await h.call(le);if(_e.ok)return Te((0,n.HT)(_e.body,
"model_version"));throw await ve(le,_e,Le,Pe)},versionsOfRun:(Le,Pe)=>rt(Le,`run_id='${Pe}'`),versionsOfModel:Le=>rt(Le,Le.includes("'")?Le.includes('"')?void 0:
`name="${Le}"`:`name='${Le}'`),versionsWithTag:async(Le,Pe,le)=>{const _e=le===void 0||/['"]/.test(le)?"":`name='${le}' and `;return rt(le,`${_e}tags.\`${Le}\` L\
IKE '%${Pe}%'`,N)},createVersion:async({model:Le,source:Pe,runId:le,modelId:_e,tags:Be})=>{const Qe=await h.expect({method:"POST",endpoint:"model-versions/creat\
e",body:{name:Le,source:Pe,run_id:le,..._e===void 0?{}:{model_id:_e},tags:(0,n.xc)(Be??new Map)},isIdempotent:!1});return Te((0,n.HT)(Qe,"model_version"))},deleteVersion:async(Le,Pe)=>{
const le={method:"DELETE",endpoint:"model-versions/delete",body:{name:Le,version:Pe}},_e=await h.call(le);if(!_e.ok&&_e.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.
J5)(le.endpoint,_e,K)},holder:(Le,Pe)=>Pe.kind==="alias"?qe(Le,Pe.alias):tt(Le,Pe.stage),transition:async(Le,Pe,le,_e)=>{const Be={method:"POST",endpoint:"model\
-versions/transition-stage",body:{name:Le,version:Pe,stage:le,archive_existing_versions:_e}},Qe=await h.call(Be);if(!Qe.ok)throw ye(Qe,le)??await ve(Be,Qe,Le,Pe)},
setAlias:async(Le,Pe,le)=>{const _e={method:"POST",endpoint:"registered-models/alias",body:{name:Le,alias:Pe,version:le}},Be=await h.call(_e);if(!Be.ok)throw V(
Be)?await Je(_e,Be,Le,Pe):await ve(_e,Be,Le,le)},deleteAlias:async(Le,Pe)=>{const le={method:"DELETE",endpoint:"registered-models/alias",body:{name:Le,alias:Pe}},
_e=await h.call(le);if(!_e.ok)throw await Je(le,_e,Le,Pe)},setVersionTag:(Le,Pe,le,_e)=>$e({method:"POST",endpoint:"model-versions/set-tag",body:{name:Le,version:Pe,
key:le,value:_e}},Le,Pe),deleteVersionTag:(Le,Pe,le)=>$e({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:Le,version:Pe,key:le}},Le,Pe),downloadUri:async(Le,Pe)=>{
const le={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:Le,version:Pe}},_e=await h.call(le);if(!_e.ok)throw await ve(le,_e,Le,Pe);return(0,n.
He)((0,U.Gv)(_e.body)?_e.body:{},"artifact_uri")}}}var V=h=>h.status===404&&h.errorCode==="",oe=({status:h,errorCode:K,message:Ie})=>h===501||K==="ENDPOINT_NOT_\
FOUND"||K==="FEATURE_DISABLED"||K==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(Ie),ye=(h,K)=>oe(h)?new F.zg("E_S\
TAGE_UNKNOWN",`This MLflow has no stages, so there is no ${K}. Use an alias instead, such as @${K.toLowerCase()}.`):h.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.
test(h.message)?new F.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${K}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function Te(h){
const K=(0,n.yR)(h,"source"),Ie=(0,k.Ql)(K);return{model:(0,n.He)(h,"name"),version:(0,n.He)(h,"version"),runId:(0,n.yR)(h,"run_id")||(Ie.kind==="run"?Ie.runId:
""),source:K,...h.creation_timestamp===void 0?{}:{createdMs:(0,n.kz)(h,"creation_timestamp",0)},stage:(0,n.yR)(h,"current_stage"),status:(0,n.yR)(h,"status"),statusMessage:(0,n.
yR)(h,"status_message"),modelId:(0,n.yR)(h,"model_id")||(Ie.kind==="logged-model"&&Ie.path===""?Ie.modelId:""),tags:(0,n.SX)(h,"tags")}}var Ke=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
Ce=h=>JSON.parse(h.replace(Ke,K=>K.startsWith('"')?K:`"${K}"`)),Ue=/"metrics"\s*:\s*\[/,Ne=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function je(h){const K=Ue.
exec(h),Ie=K===null?0:K.index+K[0].length,Se=K===null?-1:Xe(h,Ie);if(Se===-1)return JSON.parse(h);const xe=JSON.parse(h.slice(0,Ie)+h.slice(Se));return(0,U.Gv)(
xe)?{...xe,metrics:Ze(h,Ie,Se)}:xe}function Xe(h,K){for(Ne.lastIndex=K;Ne.test(h);)if(h[Ne.lastIndex-1]==="]")return Ne.lastIndex-1;return-1}function*Ze(h,K,Ie){
for(let Se=K;Se<Ie;){Ne.lastIndex=Se,Ne.test(h);const xe=Ne.lastIndex;yield JSON.parse(h.slice(Se,xe-1)),Se=xe}}var ae=1e4;async function*he(h,K,Ie){const Se=new Set;
let xe;do{const ve=await h.expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:K,metric_key:Ie,max_results:String(ae),page_token:xe},parse:je}),$e=(0,U.
Gv)(ve)?ve:{};if(yield De($e.metrics??[],Ie),xe=(0,n.yR)($e,"next_page_token"),Se.has(xe))throw new F.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of t\
he metric ${Ie} lead back to themselves. See whether the tracking URI leads to a supported MLflow.`);Se.add(xe)}while(xe!=="")}function*De(h,K){const Ie=Se=>new F.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${K} is no list of points. See whether the tracking URI leads to a supported MLflow.`,{cause:Se});if(!Fe(
h))throw Ie();try{for(const Se of h){if(!(0,U.Gv)(Se))throw Ie();yield u(Se)}}catch(Se){throw Se instanceof SyntaxError?Ie(Se):Se}}var Fe=h=>typeof h=="object"&&
h!==null&&Symbol.iterator in h,u=h=>({value:O(h.value),timestampMs:(0,n.kz)(h,"timestamp",0),step:(0,n.kz)(h,"step",0)});function O(h=0){return typeof h=="strin\
g"&&h!==""?Number(h):typeof h=="number"?h:Number.NaN}var A=100,i=200,L=1e3;function te(h,K){const Ie=async ve=>{const $e={method:"GET",endpoint:"experiments/get\
-by-name",query:{experiment_name:ve}},We=await h.call($e);if(!We.ok&&We.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!We.ok)throw(0,n.J5)($e.endpoint,We,K);const Je=(0,n.
HT)(We.body,"experiment");if((0,n.yR)(Je,"lifecycle_stage")==="deleted")throw new F.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${ve}" is deleted. Restore it (\`mlf\
low experiments restore\`), or use another name.`);return(0,n.He)(Je,"experiment_id")},Se=async(ve,$e)=>{const We=[];let Je="";for(let qe=0;qe<A&&We.length<$e;qe+=
1){const tt=await h.expect({method:"POST",endpoint:"runs/search",body:{...ve,max_results:Math.min(i,$e-We.length),...Je===""?{}:{page_token:Je}},parse:Ce}),ze=(0,U.
Gv)(tt)?tt:{};for(const rt of(0,n.$I)(ze,"runs"))We.push(f(rt));if(Je=(0,n.yR)(ze,"next_page_token"),Je==="")break}return We.slice(0,$e)},xe=async(ve,$e)=>{const We=[];
let Je="";for(let qe=0;qe<A;qe+=1){const tt={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:ve,filter:$e,...Je===""?{}:{page_token:Je}}},ze=await h.
call(tt);if(!ze.ok&&s(ze.status,ze.errorCode))return[];if(!ze.ok)throw(0,n.J5)(tt.endpoint,ze,K);const rt=(0,U.Gv)(ze.body)?ze.body:{};for(const Le of(0,n.$I)(rt,
"models")){const Pe=(0,n.Ag)(Le,"info");We.push({model:l(Pe),createdMs:(0,n.kz)(Pe,"creation_timestamp_ms",0)})}if(Je=(0,n.yR)(rt,"next_page_token"),Je==="")break}
return We.sort((qe,tt)=>qe.createdMs-tt.createdMs).map(({model:qe})=>qe)};return{findExperiment:Ie,ensureExperiment:async ve=>{const $e=await Ie(ve);if($e!==void 0)
return $e;const We={method:"POST",endpoint:"experiments/create",body:{name:ve}},Je=await h.call(We);if(Je.ok)return(0,n.He)((0,U.Gv)(Je.body)?Je.body:{},"experi\
ment_id");const qe=Je.errorCode==="RESOURCE_ALREADY_EXISTS"?await Ie(ve):void 0;if(qe===void 0)throw(0,n.J5)(We.endpoint,Je,K);return qe},create:async({experimentId:ve,
name:$e,tags:We,startTimeMs:Je})=>{const qe=await h.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:ve,start_time:Je,tags:(0,n.xc)(We),...$e===
void 0?{}:{run_name:$e}},isIdempotent:!1,parse:Ce});return f((0,n.HT)(qe,"run"))},end:async(ve,$e,We)=>{await h.expect({method:"POST",endpoint:"runs/update",body:{
run_id:ve,status:$e,end_time:We}})},get:async ve=>{const $e={method:"GET",endpoint:"runs/get",query:{run_id:ve},parse:Ce},We=await h.call($e);if(We.ok)return f(
(0,n.HT)(We.body,"run"));throw We.errorCode==="RESOURCE_DOES_NOT_EXIST"?new F.zg("E_RUN_NOT_FOUND",`MLflow at ${K} has no run "${ve}".${v(ve)}`):(0,n.J5)($e.endpoint,
We,K)},findRunning:async(ve,$e,We)=>{const Je=`tags.\`${$e}\` = '${We}' and attributes.status = 'RUNNING'`,qe=await h.expect({method:"POST",endpoint:"runs/searc\
h",body:{experiment_ids:[ve],filter:Je,max_results:1,order_by:["attributes.start_time DESC"]},parse:Ce}),[tt]=(0,n.$I)((0,U.Gv)(qe)?qe:{},"runs");return tt&&f(tt)},
listRunning:(ve,$e,We)=>Se({experiment_ids:[ve],filter:`tags.\`${$e}\` LIKE '${We}%' and attributes.status = 'RUNNING'`,order_by:["attributes.start_time DESC"]},
L),listExperiments:async()=>{const ve=await h.expect({method:"POST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,n.$I)((0,U.Gv)(ve)?ve:{},"ex\
periments").map($e=>(0,n.He)($e,"experiment_id"))},findTagged:async(ve,$e,We,Je)=>{if(!/^[\w.:/-]{1,200}$/.test(We))throw new F.zg("E_RUN_NOT_FOUND",`MLflow can\
not be asked for runs of "${(0,z.xS)(We,100)}".`);return Se({experiment_ids:ve,filter:`tags.\`${$e}\` = '${We}'`,order_by:["attributes.start_time ASC"]},Je)},findNewest:(ve,$e)=>Se(
{experiment_ids:[ve],order_by:["attributes.start_time DESC"]},$e),metricHistory:(ve,$e)=>he(h,ve,$e),setTag:async(ve,$e,We)=>{await h.expect({method:"POST",endpoint:"\
runs/set-tag",body:{run_id:ve,key:$e,value:We}})},loggedModels:({id:ve,experimentId:$e})=>xe([$e],`source_run_id = '${ve}'`),runlessModels:async(ve,$e,We)=>(await xe(
ve,`tags.\`${$e}\` = '${We}'`)).filter(({runId:Je})=>Je===""),loggedModel:async ve=>{const $e={method:"GET",endpoint:`logged-models/${encodeURIComponent(ve)}`},
We=await h.call($e);if(We.ok)return l((0,n.Ag)((0,n.HT)(We.body,"model"),"info"));if(!(We.errorCode==="RESOURCE_DOES_NOT_EXIST"||s(We.status,We.errorCode)))throw(0,n.
J5)($e.endpoint,We,K)}}}function v(h){return/^[0-9a-f]{32}$/.test(h)?" Give the id of a run of this server, as train puts it out (run-id) and the address of its\
 page ends with it.":/^m-[0-9a-f]{32}$/i.test(h)?" This is the id of a logged model: its page in MLflow names its source run.":" A run's id has 32 characters, 0\
-9 and a-f; this may be its name, or a part of its id."}var s=(h,K)=>(h===404||h===405)&&(K===""||K==="ENDPOINT_NOT_FOUND"),l=h=>({id:(0,n.He)(h,"model_id"),name:(0,n.
yR)(h,"name"),runId:(0,n.yR)(h,"source_run_id"),status:(0,n.yR)(h,"status"),artifactUri:(0,n.yR)(h,"artifact_uri")});function f(h){const K=(0,n.Ag)(h,"info"),Ie=(0,n.
Ag)(h,"data"),Se=(0,n.SX)(Ie,"tags"),xe=(0,n.$I)((0,n.Ag)(h,"outputs"),"model_outputs");return{id:(0,n.He)(K,"run_id"),experimentId:(0,n.He)(K,"experiment_id"),
name:(0,n.yR)(K,"run_name")||(Se.get("mlflow.runName")??""),status:(0,n.yR)(K,"status"),deleted:(0,n.yR)(K,"lifecycle_stage")==="deleted",startTimeMs:(0,n.kz)(K,
"start_time",0),artifactUri:(0,n.yR)(K,"artifact_uri"),metrics:pe(Ie),params:(0,n.SX)(Ie,"params"),tags:Se,loggedModelIds:[...xe].sort((ve,$e)=>(0,n.kz)(ve,"ste\
p",0)-(0,n.kz)($e,"step",0)).map(ve=>(0,n.He)(ve,"model_id")),datasets:(0,n.$I)((0,n.Ag)(h,"inputs"),"dataset_inputs").map(re)}}function re(h){const K=(0,n.Ag)(
h,"dataset");return{name:(0,n.yR)(K,"name"),digest:(0,n.He)(K,"digest"),context:(0,n.SX)(h,"tags").get("mlflow.data.context")??""}}function pe(h){const K=new Map;
for(const Ie of(0,n.$I)(h,"metrics")){const Se=Ee(Ie),xe=K.get(Se.key);xe!==void 0&&(Se.step-xe.step||Se.timestampMs-xe.timestampMs)<0||K.set(Se.key,Se)}return K}
function Ee(h){const K=(0,n.yR)(h,"value")||"0";return{key:(0,n.He)(h,"key"),value:Number(K),text:K,timestampMs:(0,n.kz)(h,"timestamp",0),step:(0,n.kz)(h,"step",
0)}}var me=["REQUESTS_CA_BUNDLE","CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],_=2e3;function $(h,K,Ie){const Se=h["tracking-ca-file"],xe=h["tracking-client-\
cert-file"],ve=xe===void 0?void 0:Oe("tracking-client-cert-file",xe),$e=h["tracking-insecure-tls"],We=Se!==void 0?Oe("tracking-ca-file",Se):K.protocol==="https:"&&
!$e?Z(Ie):void 0;return{rejectUnauthorized:!$e,...We===void 0?{}:{ca:We},...ve===void 0?{}:{cert:ve,key:ve}}}function Z(h){for(const K of me){const Ie=h[K]?.trim();
if(!Ie)continue;const Se=(K==="SSL_CERT_DIR"?Ie.split(y.delimiter):[Ie]).filter(ve=>(0,X.statSync)(ve,{throwIfNoEntry:!1})!==void 0);if(Se.length===0&&K.startsWith(
"SSL_"))continue;if(Se.length===0)throw new F.zg("E_INPUT",`${K}: there is no file or folder ${Ie}.`);const xe=Se.flatMap(ve=>(0,X.statSync)(ve).isDirectory()?we(
ve):[Oe(K,ve)]);if(xe.length>0)return xe.join(`
`)}}var we=h=>(0,X.readdirSync)(h).slice(0,_).map(K=>(0,y.join)(h,K)).filter(K=>(0,X.statSync)(K,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
K)).map(K=>(0,X.readFileSync)(K,"utf8")).filter(K=>K.includes("-----BEGIN CERTIFICATE-----"));function Oe(h,K){let Ie;try{Ie=(0,X.readFileSync)(K,"utf8")}catch(Se){
throw new F.zg("E_INPUT",`${h}: ${K} cannot be read.`,{cause:Se})}if(!Ie.includes("-----BEGIN "))throw new F.zg("E_INPUT",`${h}: ${K} is not a PEM file.`);return Ie}
var g=h=>/^(true|1)$/i.test(h.trim()),R={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:g,refusedFor:"asks for requests that are signed for AWS, wh\
ich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function C(h){const K=Object.entries(R).flatMap(([Ie,Se])=>{const xe=h[Ie]?.trim()??"";return typeof Se=="string"||xe===""||Se.isSet?.(xe)===!1?[]:[`${Ie}\
 ${Se.refusedFor}.`]});if(K.length>0)throw new F.zg("E_INPUT",K.join(`
`))}var r=["api/3.0/mlflow/server-info","api/3.0/mlflow/server-features"],b=64*1024;function d(h,K,Ie){const Se=`${K.origin}${K.pathname.replace(/\/+$/,"")}`,xe=async $e=>{
for(const We of r){const{body:Je,...qe}=$e,{status:tt,body:ze}=await h.send({...qe,method:"GET",url:new URL(`${Se}/${We}`),isFresh:!1,maxBytes:b});if(tt===200)return(0,U.
fK)((0,U.qF)(ze),"workspaces_enabled")===!1;if(tt!==404)return!1}return!0};let ve;return{send:async $e=>{if(ve??=xe($e).catch(()=>(ve=void 0,!1)),await ve)throw new F.
zg("E_INPUT",`MLFLOW_WORKSPACE is ${JSON.stringify(Ie.slice(0,200))}, and MLflow at ${Se} has no workspaces. Unset it, or start the server with --enable-workspa\
ces.`);return h.send($e)},close:()=>h.close()}}var x=6e4,ne=5e3,Me=.1;function se(h,K,Ie,Se,xe=T.ur){C(K);const ve=(0,M.Xb)(h["tracking-uri"]),$e=h["registry-ur\
i"]===void 0?ve:(0,M.zq)(h["registry-uri"]),We=(0,M._0)(K,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Je=K.MLFLOW_WORKSPACE?.trim(),qe=tt=>{const ze=(0,a.K)(tt,$(h,tt,K),Y(tt,
K));return Je?d(ze,tt,Je):ze};return de({base:ve,headers:(0,M.Qr)(h,K),wire:qe(ve),timeoutMs:We?We*1e3:x,retryPolicy:{...xe,maxRetries:(0,M._0)(K,"MLFLOW_HTTP_R\
EQUEST_MAX_RETRIES")??xe.maxRetries},signal:Ie,log:Se},$e.href===ve.href?void 0:{base:$e,wire:qe($e)})}function de(h,K){const Ie=(0,n.xP)(h),Se=Ae(h.base),xe=K===
void 0?Ie:(0,n.xP)({...h,...K}),ve=Ae(K?.base??h.base),$e=te(Ie,Se),We=W(xe,ve),Je=ue($e,We,(ze,rt)=>We.downloadUri(ze,rt),K!==void 0),qe={...We,downloadUri:async(ze,rt)=>Je.
storageOf(await We.downloadUri(ze,rt))},tt=ze=>de({...h,wire:ze(h.wire)},K&&{...K,wire:ze(K.wire)});return{trackingUri:Se,registryUri:ve,runs:$e,registry:qe,artifacts:(0,n.
GC)({api:Ie,registryApi:xe},{server:Se,registryServer:ve},$e,qe,Je),locks:P(xe,ve),runUrl:({id:ze,experimentId:rt})=>`${Se}/#/experiments/${rt}/runs/${ze}`,forCleanup:ze=>de(
{...h,signal:ke(ze,Se),timeoutMs:ze},K),patient:ze=>de({...h,retryPolicy:be(ze),signal:AbortSignal.any([h.signal,ke(ze,Se)])},K),within:ze=>de({...h,signal:AbortSignal.
any([h.signal,ze])},K),guarded:ze=>tt(rt=>Ge(rt,ze)),close:()=>{h.wire.close(),K?.wire.close()}}}var Ae=({origin:h,pathname:K})=>`${h}${K.replace(/\/$/,"")}`;function be(h){
const K=performance.now()+h-Math.min(ne,h*Me);return{maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return K-performance.now()},firstDelayMs:500,maxDelayMs:15e3,
usesAllTime:!0}}function ke(h,K){const Ie=new AbortController;return setTimeout(()=>Ie.abort((0,n.HB)(`MLflow at ${K} did not answer within ${Math.round(h/100)/
10} s.`)),h).unref(),Ie.signal}var Ge=(h,K)=>({send:async Ie=>(K(),h.send(Ie)),close:()=>h.close()})}),4533:((fe,q,e)=>{e.r(q),e.d(q,{readPipelineFacts:()=>a.s});
var a=e(6237),o=e(9596)}),2546:((fe,q,e)=>{e.r(q),e.d(q,{register:()=>a.k});var a=e(2456),o=e(889),E=e(4318),B=e(8704),n=e(4338),T=e(4750),m=e(233),c=e(1731),I=e(
4054),M=e(4925),k=e(7129),z=e(7766),j=e(8023),U=e(6498),F=e(7076),H=e(2804),X=e(9596)}),1840:((fe,q,e)=>{e.r(q),e.d(q,{train:()=>a.B});var a=e(1303),o=e(8795),E=e(
7269),B=e(7631),n=e(8704),T=e(4338),m=e(4750),c=e(233),I=e(1731),M=e(4054),k=e(4925),z=e(7129),j=e(7766),U=e(8023),F=e(6498),H=e(7076),X=e(2804),ge=e(9596)}),9701:((fe,q,e)=>{
e.r(q),e.d(q,{trainFinish:()=>ue});var a=e(8795),o=e(7269),E=e(9461),B=e(7631),n=e(4318),T=e(8704),m=e(4338),c=e(4750),I=e(233),M=e(1731),k=e(4054),z=e(4925),j=e(
7129),U=e(7766),F=e(8023),H=e(6498),X=e(7076),ge=e(2804),y=e(9596),p=64,P=.9,G=(0,H.nd)(-1,255),ue=(0,j.ol)({name:"train-finish",title:"end the run of a trainin\
g container",description:"Ends a run by the exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 14\
3). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...U.hI,"run-id":{kind:n.V,description:"The run, as train-start gave it. Either this, or `experim\
ent` and `start-id`."},experiment:{...B.y.experiment,required:!1,description:"The experiment that the run is in."},"start-id":{kind:E.WH,description:"The start \
of the run, as train-start was given it: the last run of it is ended."},"exit-code":{kind:G,description:"The exit code of the training command. Either this or `\
exit-code-file`."},"exit-code-file":{kind:H.Qq,description:"A file that holds it, as Tekton writes one for each step."},...B.n},outputs:{"run-id":{kind:"small",
description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON\
 object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async ee=>{const{inputs:W}=ee,
V=J(W["exit-code"],W["exit-code-file"]),oe=V===0?"FINISHED":(0,o.Kt)(V)?"KILLED":"FAILED",ye=ee.waitMs(W.timeout),Te=(await ee.mlflow()).patient(ye),Ke={...I.ur,
maxRetries:Number.POSITIVE_INFINITY,totalMs:ye*P,usesAllTime:!0},Ce=Xe=>ee.log.progress(`${Xe.message} MLflow may be away: trying again.`),Ue=Xe=>{throw N(Xe,V)},
Ne=await(0,I.L5)(()=>S(Te,W),Ke,ee.signal,Ce).catch(Ue);ee.output("run-id",Ne.id),ee.output("artifact-uri",Ne.artifactUri),ee.output("metrics",(0,o.qF)(Ne)),oe===
"FINISHED"?await(0,a.j)(Te,Ne,ee.log).catch(Ue):Ne.status!==oe&&await Te.runs.end(Ne.id,oe,Date.now()).catch(Ue);const je=Te.runUrl(Ne);if(ee.summarize({kind:"h\
eading",text:`Run ${Ne.name||Ne.id} is ${oe}`},{kind:"paragraph",text:je},(0,o.My)(Ne)),oe!=="FINISHED")throw(0,a.C)(Ne,V,oe,je);return{outcome:"done",reason:`R\
un ${Ne.name||Ne.id} is FINISHED: ${je}`}}}),Q=100;async function Y({runs:ee},{"run-id":W,experiment:V,"start-id":oe}){if(W!==void 0)return ee.get(W);if(V===void 0||
oe===void 0)throw new ge.zg("E_INPUT","Give either run-id, or experiment and start-id.");const ye=await ee.findExperiment(V),Te=ye===void 0?void 0:(await ee.findTagged(
[ye],E.PX,oe,Q)).at(-1);if(Te===void 0)throw new ge.zg("E_RUN_NOT_FOUND",`Experiment "${V}" has no run of start ${oe}: training has not begun. The log of train-\
start says why (in Argo, the container start of the training's pod).`);return Te}async function S(ee,W){try{return{kind:"value",value:await Y(ee,W)}}catch(V){if(V instanceof
ge.zg&&V.code==="E_NOT_MLFLOW")return{kind:"failure",error:V,retryAfterMs:void 0};throw V}}var N=(ee,W)=>ee instanceof ge.zg&&/^E_(NOT_)?MLFLOW/.test(ee.code)?new ge.
zg(ee.code,`${ee.message} The training command had ended with ${(0,o.z9)(W)}; its run is left as it is. Run this step again to end it.`,{cause:ee}):ee;function J(ee,W){
if(ee===void 0==(W===void 0))throw new ge.zg("E_INPUT","Give either exit-code or exit-code-file.");if(W===void 0)return ee??0;try{const V=(0,X.M)(W,p);if(V===void 0)
throw new Error("it is too large");return G.parse(V.trim())}catch(V){throw new ge.zg("E_INPUT",`${W} holds no exit code of the training command: ${V instanceof Error?
V.message:String(V)}.`,{cause:V})}}}),6867:((fe,q,e)=>{e.r(q),e.d(q,{trainStart:()=>z});var a=e(2629),o=e(7269),E=e(9461),B=e(7631),n=e(7129),T=e(7766),m=e(8023),
c=e(6498),I=e(7076),M=e(2804),k=e(9596),z=(0,n.ol)({name:"train-start",title:"create the run that a training container continues",description:"Creates a run for\
 a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with \
the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,inputs:{...T.hI,...B.y,"star\
t-id":{kind:E.WH,description:"Names this start: run again with the same one, the run that is still running is found, and no second one is made."}},outputs:{"run\
-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-u\
ri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"The server of the registered models, for MLFLOW_\
REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, for MLFLOW_TRACKING_INSECURE_TLS."},"artifact-uri":{
kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async j=>{const{inputs:U,
log:F,signal:H}=j,X=U["start-id"],ge=await j.mlflow(),{run:y,isNew:p}=await(0,a.T)(ge,{given:U,pipeline:j.pipeline,...X===void 0?{}:{startTag:[E.PX,X]}});if(j.output(
"run-id",y.id),j.output("experiment-id",y.experimentId),j.output("tracking-uri",ge.trackingUri),j.output("registry-uri",ge.registryUri===ge.trackingUri?"":ge.registryUri),
j.output("tracking-insecure-tls",String(U["tracking-insecure-tls"])),j.output("artifact-uri",y.artifactUri),H.aborted)throw await(0,o.wq)(ge,y,"KILLED",F),H.reason;
const P=`run ${y.name||y.id}: ${ge.runUrl(y)}`,G={code:"E_COMMAND_FAILED",reason:`Training was killed, ${o.Ds}. The status of the pod says more. It trained in ${P}`};
return p?{outcome:"done",reason:`Created ${P}`,unlessFollowed:G}:{outcome:"unchanged",reason:`Continuing ${P}`,unlessFollowed:G}}})}),1311:((fe,q,e)=>{e.r(q),e.
d(q,{trainStop:()=>M});var a=e(9461),o=e(7631),E=e(7129),B=e(7766),n=e(8023),T=e(6498),m=e(7076),c=e(2804),I=e(9596),M=(0,E.ol)({name:"train-stop",title:"end a \
run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while it t\
rained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{...B.hI,experiment:{...o.y.experiment,description:"The \
experiment that the run is in."},"start-id":{kind:a.WH,required:!0,description:"The start of the run, as train-start was given it; the uid of a workflow of Argo\
 stands for all that it has started."},...o.n},outputs:{"run-id":{kind:"small",description:"The run that was ended, the last of several; empty where none was ru\
nning."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async k=>{const{experiment:z,"start-id":j,timeout:U}=k.inputs,F=(await k.
mlflow()).patient(k.waitMs(U)),H=await F.runs.findExperiment(z),ge=(H===void 0?[]:await F.runs.listRunning(H,a.PX,j)).filter(({tags:G})=>(0,a.On)(G.get(a.PX),j)),
[y,...p]=ge;if(k.output("run-id",y?.id??""),y===void 0)return{outcome:"unchanged",reason:`No run of start ${j} is running in experiment ${z}.`};for(const{id:G}of ge)
await F.runs.end(G,"KILLED",Date.now());const P=p.length===0?"":`, and so ${p.length===1?"is another one":`are ${p.length} more`}`;return{outcome:"done",reason:`\
Run ${y.name||y.id} was left running and is KILLED now${P}: ${F.runUrl(y)}`}}})}),1646:((fe,q,e)=>{e.r(q),e.d(q,{undeploy:()=>Te});var a=e(6348),o=e(842),E=e(2419),
B=e(9074),n=e(7092),T=e(4118),m=e(6758),c=e(7871),I=e(5306),M=e(9951),k=e(7129),z=e(7766),j=e(8023),U=e(6498),F=e(9833),H=e(7076),X=e(2586),ge=e(1660),y=e(8243),
p=e(2804),P=e(9596);async function G(u,O,A,i,L,te){const{log:v,inputs:s,signal:l}=u,f=(0,n.Zy)(L);if(te===void 0||f===void 0)return;if(s["tracking-uri"]===void 0){
v.progress(`The removal is not recorded on ${te} version ${f}: no tracking-uri is given.`);return}const re=(0,n.$t)(O.identity,i,(0,y.$6)(L,"metadata","name")??
"",L),pe=new Date().toISOString(),Ee=({message:me})=>v.warn(`The removal is not recorded on ${te} version ${f}: ${me}`);try{await(0,o.SJ)(A,await u.mlflow(),l,me=>(0,o.
ZJ)(me,re,{model:te,versions:[{model:te,version:f}]},(_,$)=>(0,o.VN)($,pe,"removed","it was undeployed")),Ee)}catch(me){if(!(me instanceof p.zg))throw me;Ee(me)}}
async function ue(u,O,A){const{inputs:{name:i,model:L,"tracking-uri":te},log:v,signal:s,stopped:l}=u;if(te===void 0||s.aborted)return;const f=({message:re})=>v.
warn(`Whether MLflow records what is not there any more is not known: ${re}`);try{const re=await u.mlflow();for(const pe of await Q(re.forCleanup(n.mw),{server:O.
identity,namespace:A},i,L)){const Ee={resource:I.kl,namespace:A,name:pe};await O.get(Ee)===void 0&&await(0,o.zV)(O,Ee,{step:"undeploy",...u},async(me,_)=>{if(await me.
get(Ee)!==void 0)return;const $={server:O.identity,namespace:A,name:pe},Z=new Date().toISOString();await(0,o.SJ)(_,re.forCleanup(n.mw),void 0,we=>(0,o.ZJ)(we,$,
{model:L,versions:[]},(Oe,g)=>(0,o.VN)(g,Z,"removed","it is not there any more")),f)})}}catch(re){if(!(re instanceof p.zg)||l.aborted)throw re;f(re)}}async function Q({
registry:u},{server:O,namespace:A},i,L){const v=(i!==void 0?await(0,o.cQ)(u,{server:O,namespace:A,name:i},L):L===void 0?[]:await u.versionsOfModel(L)).flatMap(o.
Ee).filter(s=>s.server===O&&s.namespace===A&&(i===void 0||s.name===i));return new Set(v.map(s=>s.name))}var Y=5,S=u=>(0,y.$6)(u,"metadata","name")??"",N=u=>(0,y.
$6)(u,"metadata","annotations",M.hD);async function J(u,O,A,i){const L=await(0,p.AO)("E_CLUSTER_FORBIDDEN",u.list(I.kl,O,{labelSelector:`${M.Ly}=${M.bU}`}))??[];
if(L.length===0&&await V(u,O))return` There is no namespace ${O}: if it was not deleted but misspelt, choose another with --namespace.`;const te=L.filter(re=>A.
name===void 0?i(re):S(re)===A.name),v=ee(A,L,te),s=v===void 0?"":` Did you mean ${(0,X.xS)(v,300)}?`;if(te.length===0)return s;const l=te.length>Y?` and ${te.length-
Y} more`:"",f=te.slice(0,Y).map(re=>`${(0,T.vY)({resource:I.kl,namespace:O,name:S(re)})}, deployed as ${W(re)}`);return` ${te.some(re=>N(re)===void 0)?"BUT THER\
E IS":"There is"} ${f.join("; ")}${l}.${s} --name ${te.length===1?S(te[0]??{}):"NAME"} alone removes it, whatever it was deployed for.`}function ee({name:u,model:O,
at:A},i,L){const te=(v,s,l)=>{const f=s===void 0?void 0:(0,F.eO)(s,l.filter(re=>re!==void 0));return f===void 0||f===s?void 0:`${v} ${f}`};return L.length>0?te(
"--at",A,L.map(N)):te("--name",u,i.map(S))??(u===void 0?te("--model",O,i.map(n.sB)):void 0)}function W(u){const O=N(u);return(0,X.xS)(`${(0,n.sB)(u)??"a model o\
f unknown name"} version ${(0,n.Zy)(u)??"?"} ${O===void 0?"for no stage or alias":`for ${O}`}`)}var V=(u,O)=>u.get({resource:T.r$,name:O}).then(A=>A===void 0,A=>{
if(A instanceof p.zg&&A.code==="E_CLUSTER_FORBIDDEN")return!1;throw A}),oe={...z.hI,"tracking-uri":{...z.hI["tracking-uri"],kind:U.Qq,required:!1,description:"T\
he http(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},...z.g$,name:{kind:U.Qq,description:"\
The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:z.fD,description:"The registered model whose deployment is remov\
ed."},version:{kind:z.e1,description:"Only where this version of the model is deployed."},at:{kind:(0,U.KD)(U.Qq,U.hu),description:"Only what was deployed for t\
his stage or @alias."},timeout:{kind:U.p0,default:"5m",description:"How long its pods may take to end."}},ye={name:{kind:"small",description:"What was removed, \
separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true wh\
ere something was removed."}},Te=(0,k.ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits until its\
 pods are gone. Leaves what is not its own; what is absent is fine.",inputs:oe,checks:[(0,U.RU)(oe,["name","model","version","at"],Ke)],outputs:ye,example:"mlfl\
ow-steps undeploy --name wine --namespace models",run:async u=>{const{inputs:O}=u,A=await u.cluster(),i=O.namespace??A.defaultNamespace;u.output("namespace",i),
u.output("name",""),u.output("changed","false");const L=await Ce(u,A,i),te=O.name===void 0?await Xe(u,A,i,L):await Ne(u,A,i,O.name,L),v=[],s=[];for(const f of te){
const re=await ae(u,A,i,f,L,()=>{s.push(f),u.output("name",s.join(",")),u.output("changed","true")});re!==void 0&&v.push(re)}v.length===0&&await ue(u,A,i);const l=te.
length===0?await J(A,i,O,f=>O.model!==void 0&&Ue(f,O.model,L)):"";return De(u,i,s,v,l)}});function Ke(u){if(!(u.name!==void 0||u.model!==void 0&&(u.at!==void 0||
u.version!==void 0)))throw new p.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function Ce(u,O,A){const{model:i,name:L,
"tracking-uri":te}=u.inputs,v=new Set;if(i===void 0||te===void 0)return v;const l=(await O.list(I.kl,A,{labelSelector:`${M.Ly}=${M.bU}`,...L===void 0?{}:{fieldSelector:`\
metadata.name=${L}`}})).filter(f=>(0,n.sB)(f)!==i);if(l.length===0)return v;try{const f=(await u.mlflow()).forCleanup(u.inputs.timeout/4).within(u.signal),re=new Map(
(await f.registry.versionsOfModel(i)).map(({version:pe,runId:Ee})=>[pe,Ee]));for(const pe of l){const[Ee="",me=""]=[(0,n.Zy)(pe),(0,y.$6)(pe,"metadata","annotat\
ions",M.CD)],_=(0,n.$t)(O.identity,A,(0,y.$6)(pe,"metadata","name")??"",pe);re.get(Ee)===me&&await(0,n.OW)(f,pe,i,_)&&v.add((0,n.sB)(pe)??"")}}catch(f){if(!(f instanceof
p.zg)||f.outcome==="cancelled")throw f;u.log.warn(`Whether ${i} had another name before is not known: ${f.message}`)}return v}var Ue=(u,O,A)=>{const i=(0,n.sB)(
u);return i===O||i!==void 0&&A.has(i)};async function Ne({inputs:u},O,A,i,L){const te={resource:I.kl,namespace:A,name:i},v=await O.get(te);if(!v)return[];const s=je(
u,v,L);if(s===void 0)return Ze(u,v,L)?[i]:[];throw new p.zg("E_NAME_TAKEN",`${(0,T.vY)(te)} ${s}, so it is left alone. Check --name and --namespace.`)}var je=({
model:u},O,A)=>(0,n.MU)(O)?u!==void 0&&!Ue(O,u,A)?`serves the model ${(0,n.sB)(O)??"of unknown name"}, not ${u}`:void 0:"was not deployed by mlflow-steps";async function Xe({
inputs:u},O,A,i){const L=[u.model??"",...i].map(a.H);return(await O.list(I.kl,A,{labelSelector:`${M.Ly}=${M.bU},${M.B0} in (${L.join(",")})`})).filter(v=>Ze(u,v,
i)).flatMap(v=>(0,y.$6)(v,"metadata","name")??[])}function Ze({model:u,version:O,at:A},i,L){const te=A===void 0?void 0:(0,U.Rg)((0,U.hu)(A));return(u===void 0||
Ue(i,u,L))&&(O===void 0||(0,n.Zy)(i)===String(O))&&(te===void 0||(0,y.$6)(i,"metadata","annotations",M.hD)===te)}async function ae(u,O,A,i,L,te){const{log:v,inputs:s}=u,
l={resource:I.kl,namespace:A,name:i},f=(0,T.vY)(l),re=async(pe,Ee)=>{const me=await pe.get(l);if(me===void 0)return`${f} was removed by somebody else meanwhile.`;
const _=je(s,me,L);if(_!==void 0)return`${f} is left alone: it ${_}, by now.`;if(!Ze(s,me,L))return`${f} is left alone: it was deployed again meanwhile, as ${W(
me)}.`;const $=(0,y.$6)(me,"metadata","uid")??"",Z=(0,E.f8)(me,M.bU).map(E.c7);v.progress(`Removing ${f}, deployed as ${W(me)}${Z.length===0?"":`, and changed b\
esides by ${Z.join(" and ")}`}.`),await pe.remove(l,$,{timeoutMs:u.waitMs(s.timeout),report:we=>v.progress(we),onDeleted:te}),await(0,o.BC)(pe,A,i),await G(u,pe,
Ee,A,me,he(s.model,me,L))};try{return await(0,o.zV)(O,l,{step:"undeploy",...u},re)}catch(pe){if(!(pe instanceof p.zg)||pe.code!=="E_NAMESPACE_NOT_FOUND")throw pe;
return v.progress(`The namespace ${A} is being deleted, and ${f} with it.`),re(O,{lost:new AbortController().signal,believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}
function he(u,O,A){const i=(0,n.sB)(O);return i!==void 0&&A.has(i)?u:i}function De({inputs:u},O,A,i,L){const te=i.map(v=>` ${v}`).join("");return A.length>0?{outcome:"\
done",reason:`Removed ${A.join(", ")} from ${O}; its pods are gone.${te}`}:{outcome:"unchanged",reason:i.length>0?`Nothing was removed.${te}`:`There is nothing \
to remove: ${Fe(u)} is not deployed in the namespace ${O}.${L}`}}function Fe({name:u,model:O,version:A,at:i}){const te=[O,A===void 0?void 0:`version ${A}`,i===void 0?
void 0:`for ${(0,U.Rg)((0,U.hu)(i))}`].filter(v=>v!==void 0).join(" ");return u===void 0?te:`SeldonDeployment/${u}${te===""?"":` with ${te}`}`}}),1421:(fe=>{fe.
exports=require("node:child_process")}),7598:(fe=>{fe.exports=require("node:crypto")}),8474:(fe=>{fe.exports=require("node:events")}),3024:(fe=>{fe.exports=require(
"node:fs")}),1455:(fe=>{fe.exports=require("node:fs/promises")}),7067:(fe=>{fe.exports=require("node:http")}),4708:(fe=>{fe.exports=require("node:https")}),7030:(fe=>{
fe.exports=require("node:net")}),8161:(fe=>{fe.exports=require("node:os")}),6760:(fe=>{fe.exports=require("node:path")}),6193:(fe=>{fe.exports=require("node:str\
ing_decoder")}),1692:(fe=>{fe.exports=require("node:tls")}),7975:(fe=>{fe.exports=require("node:util")}),9154:(fe=>{fe.exports=require("vm")})},pt={};function et(fe){
var q=pt[fe];if(q!==void 0)return q.exports;var e=pt[fe]={exports:{}},a=!0;try{wt[fe](e,e.exports,et),a=!1}finally{a&&delete pt[fe]}return e.exports}et.m=wt,typeof et<
"u"&&(et.ab=__dirname+"/"),et.n=fe=>{var q=fe&&fe.__esModule?()=>fe.default:()=>fe;return et.d(q,{a:q}),q},(()=>{var fe=Object.getPrototypeOf?e=>Object.getPrototypeOf(
e):e=>e.__proto__,q;et.t=function(e,a){if(a&1&&(e=this(e)),a&8||typeof e=="object"&&e&&(a&4&&e.__esModule||a&16&&typeof e.then=="function"))return e;var o=Object.
create(null);et.r(o);var E={};q=q||[null,fe({}),fe([]),fe(fe)];for(var B=a&2&&e;typeof B=="object"&&!~q.indexOf(B);B=fe(B))Object.getOwnPropertyNames(B).forEach(
n=>E[n]=()=>e[n]);return E.default=()=>e,et.d(o,E),o}})(),et.d=(fe,q)=>{for(var e in q)et.o(q,e)&&!et.o(fe,e)&&Object.defineProperty(fe,e,{enumerable:!0,get:q[e]})},
et.f={},et.e=fe=>Promise.all(Object.keys(et.f).reduce((q,e)=>(et.f[e](fe,q),q),[])),et.u=fe=>""+fe+".index.js",et.o=(fe,q)=>Object.prototype.hasOwnProperty.call(
fe,q),et.r=fe=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(fe,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(fe,"__esModule",{value:!0})},
(()=>{var fe={792:1},q=e=>{var a=e.modules,o=e.ids,E=e.runtime;for(var B in a)et.o(a,B)&&(et.m[B]=a[B]);E&&E(et);for(var n=0;n<o.length;n++)fe[o[n]]=1};et.f.require=
(e,a)=>{fe[e]||q(require("./"+et.u(e)))}})();var vt={};et.r(vt),et.d(vt,{action:()=>Rt,cli:()=>Pt});var Xt=et(9596),Pt=async()=>(await Promise.resolve().then(et.
bind(et,6466))).cli(),Rt=async fe=>(await Promise.resolve().then(et.bind(et,8546))).action(fe);module.exports=vt})();
