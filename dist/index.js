(()=>{"use strict";var ze={2989:((k,$,e)=>{e.r($),e.d($,{action:()=>J});var s=e(1719),p=e(6237),c=e(1111),_=e(7522),n=e(911),M=e(9989),h=e(3567),d=e(3966),O=e(1660),
v=e(1470),P=e(9596);const S=require("os"),A=require("fs");var w=e(8161);function X(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(
o)}function L(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function I(o,f,j){
const se=new F(o,f,j);process.stdout.write(se.toString()+S.EOL)}var V="::",F=class{constructor(o,f,j){o||(o="missing.command"),this.command=o,this.properties=f,
this.message=j}toString(){let o=V+this.command;if(this.properties&&Object.keys(this.properties).length>0){o+=" ";let f=!0;for(const j in this.properties)if(this.
properties.hasOwnProperty(j)){const se=this.properties[j];se&&(f?f=!1:o+=",",o+=`${j}=${fe(se)}`)}}return o+=`${V}${ce(this.message)}`,o}};function ce(o){return X(
o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function fe(o){return X(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}(0,O.e7)();var ue=()=>(0,O.vd)("node:crypto").randomUUID();function ie(o,f){const j=process.env[`GITHUB_${o}`];if(!j)throw new Error(
`Unable to find environment variable for file command ${o}`);if(!A.existsSync(j))throw new Error(`Missing file at path: ${j}`);A.appendFileSync(j,`${X(f)}${S.EOL}`,
{encoding:"utf8"})}function x(o,f){const j=`ghadelimiter_${ue()}`,se=X(f);if(o.includes(j))throw new Error(`Unexpected input: name should not contain the delimi\
ter "${j}"`);if(se.includes(j))throw new Error(`Unexpected input: value should not contain the delimiter "${j}"`);return`${o}<<${j}${S.EOL}${se}${S.EOL}${j}`}(0,O.
e7)();var Q=o=>(...f)=>(0,O.vd)("node:fs").promises[o](...f),he={access:Q("access"),appendFile:Q("appendFile"),writeFile:Q("writeFile")},te={R_OK:4,W_OK:2},G=function(o,f,j,se){
function Te($e){return $e instanceof j?$e:new j(function(Re){Re($e)})}return new(j||(j=Promise))(function($e,Re){function Me(Ae){try{Se(se.next(Ae))}catch(ke){Re(
ke)}}function De(Ae){try{Se(se.throw(Ae))}catch(ke){Re(ke)}}function Se(Ae){Ae.done?$e(Ae.value):Te(Ae.value).then(Me,De)}Se((se=se.apply(o,f||[])).next())})},{
access:Y,appendFile:de,writeFile:me}=he,pe="GITHUB_STEP_SUMMARY",ee=class{constructor(){this._buffer=""}filePath(){return G(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const o=process.env[pe];if(!o)throw new Error(`Unable to find environment variable for $${pe}. Check if your runtime environment\
 supports job summaries.`);try{yield Y(o,te.R_OK|te.W_OK)}catch{throw new Error(`Unable to access summary file: '${o}'. Check if the file has correct read/write\
 permissions.`)}return this._filePath=o,this._filePath})}wrap(o,f,j={}){const se=Object.entries(j).map(([Te,$e])=>` ${Te}="${$e}"`).join("");return f?`<${o}${se}\
>${f}</${o}>`:`<${o}${se}>`}write(o){return G(this,void 0,void 0,function*(){const f=!!o?.overwrite,j=yield this.filePath();return yield(f?me:de)(j,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(o,f=!1){return this._buffer+=o,f?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(o,f){const j=Object.assign({},f&&{lang:f}),se=this.wrap("pre",this.wrap("code",o),j);return this.addRaw(se).addEOL()}addList(o,f=!1){
const j=f?"ol":"ul",se=o.map($e=>this.wrap("li",$e)).join(""),Te=this.wrap(j,se);return this.addRaw(Te).addEOL()}addTable(o){const f=o.map(se=>{const Te=se.map(
$e=>{if(typeof $e=="string")return this.wrap("td",$e);const{header:Re,data:Me,colspan:De,rowspan:Se}=$e,Ae=Re?"th":"td",ke=Object.assign(Object.assign({},De&&{colspan:De}),
Se&&{rowspan:Se});return this.wrap(Ae,Me,ke)}).join("");return this.wrap("tr",Te)}).join(""),j=this.wrap("table",f);return this.addRaw(j).addEOL()}addDetails(o,f){
const j=this.wrap("details",this.wrap("summary",o)+f);return this.addRaw(j).addEOL()}addImage(o,f,j){const{width:se,height:Te}=j||{},$e=Object.assign(Object.assign(
{},se&&{width:se}),Te&&{height:Te}),Re=this.wrap("img",null,Object.assign({src:o,alt:f},$e));return this.addRaw(Re).addEOL()}addHeading(o,f){const j=`h${f}`,se=[
"h1","h2","h3","h4","h5","h6"].includes(j)?j:"h1",Te=this.wrap(se,o);return this.addRaw(Te).addEOL()}addSeparator(){const o=this.wrap("hr",null);return this.addRaw(
o).addEOL()}addBreak(){const o=this.wrap("br",null);return this.addRaw(o).addEOL()}addQuote(o,f){const j=Object.assign({},f&&{cite:f}),se=this.wrap("blockquote",
o,j);return this.addRaw(se).addEOL()}addLink(o,f){const j=this.wrap("a",o,{href:f});return this.addRaw(j).addEOL()}},Z=new ee,re=Z,oe;(function(o){o[o.Success=0]=
"Success",o[o.Failure=1]="Failure"})(oe||(oe={}));function le(o){I("add-mask",{},o)}function ve(o,f){const j=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||
"";if(f&&f.required&&!j)throw new Error(`Input required and not supplied: ${o}`);return f&&f.trimWhitespace===!1?j:j.trim()}function b(o,f){if(process.env.GITHUB_OUTPUT)
return ie("OUTPUT",x(o,f));process.stdout.write(S.EOL),I("set-output",{name:o},X(f))}function U(o,f={}){I("error",L(f),o instanceof Error?o.toString():o)}function q(o,f={}){
I("warning",L(f),o instanceof Error?o.toString():o)}function ye(o,f,j){const se=Object.keys(o.inputs),Te=new Set(se.map(h.gI)),$e=Object.entries(f).filter(([Re,
Me])=>Re.startsWith("INPUT_")&&Me&&!Te.has(Re)).map(([Re])=>Re.slice(6).toLowerCase());return{texts:new Map(se.map(Re=>[Re,j(Re)]).filter(([,Re])=>Re!=="")),problems:$e.
map(Re=>{const Me=(0,h.qb)(Re,se);return`unknown input ${Re}${Me?`; did you mean ${Me}?`:""}`})}}var Oe=1024*1024-4096,Pe=64*1024,C="<p>The rest is left out her\
e: a job summary holds 1 MiB. The log has all of it.</p>";function D(o){const f=[];let j=0;for(const se of o){const Te=B(se);if(j+=Buffer.byteLength(Te)+2,j>Oe)
return[...f,C].join(`

`);f.push(Te)}return f.join(`

`)}var a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},i=o=>(0,_.YI)(o).replace(/[&<>"'`]/g,f=>a[f]??""),E=o=>i(o).replaceAll(`
`,"<br>"),N=o=>i(o).replaceAll(`
`,"&#10;");function B(o){switch(o.kind){case"heading":return`<h3>${E(o.text)}</h3>`;case"paragraph":return`<p>${E(o.text)}</p>`;case"table":return`<table>${r("t\
h",o.header)}${o.rows.map(f=>r("td",f)).join("")}</table>`;case"log":return`<details open><summary>${E(o.title)}</summary><pre>${N(u(o.text))}</pre></details>`}}
var r=(o,f)=>`<tr>${f.map(j=>`<${o}>${E(j)}</${o}>`).join("")}</tr>`,u=o=>o.length<=Pe?o:`\u2026 (${o.length-Pe} characters before)
${o.slice(-Pe)}`,T=o=>(0,_.YI)(o).replaceAll("##[","# #["),l=class{#e;#t;#n=0;#r=!1;#o=[];constructor(o){this.#e=o}print(o){this.#s(),this.#e(`${T(o)}${w.EOL}`)}issue(o){
if(this.#n>0){this.#o.push(o);return}this.resume(),o()}async duringProgram(o){this.#s(),this.#n+=1,this.#r=!0;try{return await o()}finally{if(this.#n-=1,this.#n===
0)for(const f of this.#o.splice(0))this.issue(f)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?w.EOL:""}::${this.#t}::${w.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${w.EOL}`))}},y=4e3;function R(o){const f=(0,s.VU)(),j=new l(Me=>process.stdout.
write(Me)),se=(0,s.s2)(f,o,["ignore","inherit","inherit"]),Te={progress:Me=>j.print(Me),warn:Me=>j.issue(()=>q((0,_.Jj)(T(Me),y))),foreign:(Me,De)=>j.print(`${Me}\

${De.split(`
`).map(Se=>`  | ${Se}`).join(`
`)}`)},$e=(0,p.s)(o),Re=async Me=>{if(Me.comments.length===0)return[];const{postComments:De}=await e.e(394).then(e.bind(e,8507));return De(Me,{env:o,signal:f,link:$e.
link,say:Se=>Te.progress(Se)})};return{env:o,log:Te,signal:f,pipeline:$e,announceDeployment:async Me=>{const{announceDeployment:De}=await e.e(394).then(e.bind(e,
4801));return De(Me,{env:o,signal:f,link:$e.link,warn:Se=>Te.warn(Se)})},runProgram:(Me,De,Se)=>j.duringProgram(()=>se(Me,De,Se)),readInputs:Me=>ye(Me,o,De=>ve(
De)),mask:Me=>j.issue(()=>H(Me)),finish:async Me=>{j.print(_e(Me)),j.issue(()=>ne(Me));const De=await Re(Me);for(const Ae of De)j.print(Ae);const Se=[...Ee(Me),
...De.map(Ae=>({kind:"paragraph",text:Ae}))];o.GITHUB_STEP_SUMMARY&&await re.addRaw(D(Se),!0).write(),j.issue(()=>Ie(Me))}}}function H(o){for(const f of o.split(
/\r?\n/))f.trim()!==""&&le(f.trim())}function ne({outputs:o}){for(const[f,j]of o)b(f,j)}function _e({step:o,result:f,error:j}){const se="code"in f&&f.code==="E_\
UNEXPECTED"&&j?.cause instanceof Error?`
${j.cause.stack??""}`:"",Te="code"in f&&f.reason.length<=y;return`${o.name}: ${f.outcome}.${Te?"":` ${f.reason}`}${se}`}function Ee({step:o,result:f,summary:j}){
return[{kind:"heading",text:`${o.name}: ${f.outcome}`},{kind:"paragraph",text:f.reason},...j]}function Ie({step:o,result:f}){"code"in f&&U((0,_.Jj)(T(f.reason),
y),{title:`${o.name}: ${f.outcome} [${f.code}]`})}async function K(o,f){(0,s.Bd)();const j=await(0,s.$w)(o);if(!j)throw new Error(`This bundle has no step ${JSON.
stringify(o)}.`);return(0,s.eg)(j,R(f))}var J=async o=>{process.exitCode=await K(o,process.env)}}),4256:((k,$,e)=>{e.d($,{A:()=>p,C:()=>c});var s=64*1024,p=(_,n)=>_===
200?n:Math.max(n,s);async function c(_,n){const M=[];let h=0;for await(const d of _){if(h+=d.byteLength,h>n)return{body:"",isCut:!0};M.push(d)}return{body:Buffer.
concat(M).toString("utf8"),isCut:!1}}}),6098:((k,$,e)=>{e.d($,{BC:()=>V,DL:()=>S,Ec:()=>F,K6:()=>de,Q4:()=>Q,S2:()=>Y,dj:()=>te,gn:()=>L,mw:()=>ue,q1:()=>x,uT:()=>P,
uq:()=>A,zV:()=>me});var s=e(4261),p=e(9355),c=e(3395),_=e(2449),n=e(1143),M=e(8243),h=3,d=6e5,O=(ee,Z)=>({resource:c.gT,namespace:ee,name:v(Z)}),v=ee=>`mlflow-\
steps-${ee}`;function P(ee,Z,re,oe){if(ee===void 0)return{...Z,ownerUid:re,earlier:[],isComplete:oe};const{ownerUid:le,earlier:ve,isComplete:b,...U}=ee;return{...Z,
ownerUid:re,earlier:ee.version===Z.version?ve:[U,...ve],isComplete:b}}async function S(ee,Z,re){const oe=await ee.get(O(Z,re));return oe&&w(oe,Z,re)}var A=(ee,Z)=>ee!==
void 0&&Z?.ownerUid===(0,M.$6)(ee,"metadata","uid")?Z:void 0;function w(ee,Z,re){const oe=(0,M.fK)(ee,"data"),le=X({...(0,M.Gv)(oe)?oe:{},manifest:(0,M.qF)((0,M.
$6)(oe,"manifest")??"")},Z,re),ve=(0,M.$6)(oe,"owner-uid");if(le===void 0||ve===void 0)return;const b=(0,M.yR)({list:(0,M.qF)((0,M.$6)(oe,"earlier")??"[]")},"li\
st"),U=b.slice(0,h).flatMap(q=>X(q,Z,re)??[]);return{...le,ownerUid:ve,earlier:U,isComplete:(0,M.$6)(oe,"complete")==="true"&&U.length===b.length}}function X(ee,Z,re){
const{manifest:oe,version:le,marker:ve,verified:b}=ee;if(!(typeof le!="string"||typeof ve!="string"||!(0,p.Yh)(oe))&&!(oe.metadata.name!==re||oe.metadata.namespace!==
Z)&&oe.metadata.labels[n.Ly]===n.bU)return{manifest:oe,version:le,marker:ve,verified:String(b)==="true"}}async function L(ee,Z,re){const{name:oe}=re.manifest.metadata,
le=O(Z,oe),ve={apiVersion:re.manifest.apiVersion,kind:_.kl.kind,name:oe,uid:re.ownerUid},b=I(re.earlier);await ee.apply(le,{apiVersion:"v1",kind:"ConfigMap",metadata:{
name:le.name,namespace:Z,labels:{[n.Ly]:n.bU},ownerReferences:[ve]},data:{manifest:JSON.stringify(re.manifest),version:re.version,marker:re.marker,verified:String(
re.verified),"owner-uid":re.ownerUid,earlier:JSON.stringify(b),complete:String(re.isComplete&&b.length===re.earlier.length)}},{force:!0})}function I(ee){const Z=ee.
slice(0,h);for(;Buffer.byteLength(JSON.stringify(Z))>d;)Z.pop();return Z}async function V(ee,Z,re){const oe=O(Z,re),le=await ee.get(oe),ve=(0,M.fK)(le,"metadata",
"labels");le&&(0,M.Gv)(ve)&&ve[n.Ly]===n.bU&&await ee.delete(oe,{propagation:"Background"})}var F="mlflow-steps.deployment",ce=300,fe=["serving","failed","rolle\
d-back","removed","replaced"],ue=5e3,ie=(ee,Z)=>ee.server===Z.server&&ee.namespace===Z.namespace&&ee.name===Z.name,x=({tags:ee},Z)=>Q(ee.get(F)).find(re=>ie(re,
Z));function Q(ee){return(0,M.yR)({records:ee===void 0?[]:(0,M.qF)(ee)},"records").flatMap(Z=>{const[re,oe,le,ve,b]=["time","server","namespace","name","version"].
map(Oe=>(0,M.$6)(Z,Oe)),U=fe.find(Oe=>Oe===(0,M.$6)(Z,"state"));if(U===void 0||re===void 0||oe===void 0||le===void 0||ve===void 0||b===void 0)return[];const{verified:q}=Z,
ye=["target","url","pipeline","reason"].flatMap(Oe=>{const Pe=(0,M.$6)(Z,Oe);return Pe===void 0?[]:[[Oe,Pe]]});return[{state:U,time:re,server:oe,namespace:le,name:ve,
version:b,...typeof q=="boolean"?{verified:q}:{},...Object.fromEntries(ye)}]})}function he(ee,Z){const oe=[Z.reason===void 0?Z:{...Z,reason:Z.reason.slice(0,ce)},
...ee.filter(le=>!ie(le,Z))];for(;;){const le=(0,s.J)(oe);if(le.length<=s.D||oe.length===1)return le;oe.pop()}}async function te(ee,{model:Z,version:re,tags:oe},le){
const ve=Q(oe.get(F)),b=ve.find(U=>ie(U,le));b&&G(b,le)||await ee.registry.setVersionTag(Z,re,F,he(ve,le))}var G=(ee,Z)=>(0,M.Gv)(ee)&&(0,M.Gv)(Z)&&[...new Set(
[...Object.keys(ee),...Object.keys(Z)])].every(re=>re==="time"||re==="pipeline"||ee[re]===Z[re]);async function Y(ee,Z,re,oe,le){const ve=x(Z,re);ve?.state==="s\
erving"&&await te(ee,Z,{...ve,state:oe,reason:le,time:re.time})}async function de(ee,Z,re){const oe=x(Z,re),{reason:le,...ve}=oe??re;await te(ee,Z,{...ve,state:"\
serving",time:re.time})}async function me(ee,{namespace:Z="",name:re},{step:oe,pipeline:le,log:ve},b){const U=await ee.hold(Z,v(re),pe(le,oe),q=>ve.progress(q));
try{return await b(ee.withLease(U),U)}finally{await U.release().catch(q=>ve.warn(`The lease of this ${oe} was not released, and expires by itself: ${String(q)}`))}}
var pe=({link:ee,actor:Z},re)=>[ee??Z??"mlflow-steps",re,`process ${process.pid}`,new Date().toISOString()].join(", ")}),4032:((k,$,e)=>{e.d($,{o:()=>n});var s=e(
4256),p=e(7871),c=e(4054),_=e(154);function n(v,P){const S=v==="https:",A=(0,p.X)(S?"node:https":"node:http"),w=new A.Agent({keepAlive:!0,maxSockets:8}),X=S?"se\
cureConnect":"connect";return{send:L=>new Promise((I,V)=>{if(L.signal.aborted){V((0,_.J)(L.signal));return}const F=A.request(L.url,{method:L.method,headers:{...L.
headers,...M(L.body)},agent:L.isFresh?!1:w,...S?P:{}});h(F,L,X).then(I,V),F.end(L.body)}),close:()=>w.destroy()}}var M=v=>v===void 0?{}:{"content-length":String(
Buffer.byteLength(v))};async function h(v,P,S){const A={wasSent:!1,isLate:!1};v.once("socket",L=>{v.reusedSocket?A.wasSent=!0:L.once(S,()=>A.wasSent=!0)});const w=setTimeout(
()=>{A.isLate=!0,v.destroy()},P.timeoutMs),X=()=>{v.destroy()};P.signal.addEventListener("abort",X,{once:!0});try{const L=await d(v),I=L.statusCode??0,V=(0,s.A)(
I,P.maxBytes),F=Number(L.headers["content-length"]??0)>V;F&&L.destroy();const ce=F?{body:"",isCut:!0}:await(0,s.C)(L,V);return{status:I,headers:O(L),...ce}}catch(L){
if(P.signal.throwIfAborted(),A.isLate)throw new c.wC("ETIMEDOUT",`no answer within ${P.timeoutMs/1e3} s`,A.wasSent,L);const{code:I,message:V}=(0,c.Ic)(L);throw new c.
wC(I,V,A.wasSent,L)}finally{clearTimeout(w),P.signal.removeEventListener("abort",X)}}var d=v=>new Promise((P,S)=>{v.once("response",P),v.on("error",S),v.once("c\
lose",()=>S(new c.wC("ECONNRESET","the connection was closed",!0)))}),O=v=>Object.fromEntries(Object.entries(v.headers).map(([P,S])=>[P,typeof S=="string"?S:void 0]))}),
7396:((k,$,e)=>{e.d($,{E:()=>s});function s(h,d,O){const v=S=>(O==="curl"?d[S]||d[S.toUpperCase()]:d[S.toUpperCase()]||d[S])||"",P=v(h.protocol==="https:"?"http\
s_proxy":"http_proxy")||(O==="curl"?v("all_proxy"):"");if(!(P===""||O==="go"&&c(p(h)))&&!v("no_proxy").split(/[\s,]+/).some(S=>_(S.toLowerCase(),h)))return P.includes(
"://")?P:`http://${P}`}var p=h=>h.hostname.replace(/^\[|\]$/g,""),c=h=>h==="localhost"||h==="::1"||/^127(\.\d+){3}$/.test(h);function _(h,d){if(h==="*")return!0;
const O=h.split(":").length>2&&!h.startsWith("["),[,v="",P]=O?["",h]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(h)??[],S=d.port||(d.protocol==="https:"?"443":"\
80");if(v===""||P!==void 0&&P!==S)return!1;const A=p(d),w=v.replace(/^\[|\]$/g,"");return A===w||A.endsWith(`.${w}`)||n(A,w)}function n(h,d){const[O,v]=d.split(
"/"),P=M(h),S=M(O??"");if(v===void 0||P===void 0||S===void 0||!/^\d+$/.test(v))return!1;const A=2**(32-Number(v));return Math.floor(P/A)===Math.floor(S/A)}function M(h){
const d=h.split(".").map(Number);if(!(d.length!==4||d.some(O=>!Number.isInteger(O)||O<0||O>255)))return d.reduce((O,v)=>O*256+v,0)}}),5571:((k,$,e)=>{e.d($,{M4:()=>O,
P6:()=>_,Tx:()=>v});var s=e(6240),p=e(8243),c=e(1470);async function _(L,I,V){const F=(0,s.uT)(V);if((await L.artifacts.listOfRun(I.id,F)).some(Q=>Q.path===(0,s.
uJ)(F,"MLmodel")))return{source:(0,s.uJ)(I.artifactUri.replace(/\/+$/,""),F)};const fe=await L.runs.loggedModels(I),ue=fe.filter(Q=>Q.name===F),ie=Q=>I.loggedModelIds.
indexOf(Q),x=ue.sort((Q,he)=>ie(Q.id)-ie(he.id)).at(-1);if(x===void 0){const Q=await n(L,I,fe.map(he=>he.name));throw new c.zg("E_RUN_WITHOUT_MODEL",`Run ${I.id}\
 has no model at "${F}". ${Q} See ${L.runUrl(I)}`)}if(x.status!==""&&x.status!=="LOGGED_MODEL_READY")throw new c.zg("E_RUN_WITHOUT_MODEL",`Model "${F}" of run ${I.
id} was not logged completely (${x.status}). See ${L.runUrl(I)}`);return{source:`models:/${x.id}`,modelId:x.id}}async function n(L,I,V){const F=[...new Set([...V,
...M(I)])];if(F.length>0)return`It has models at ${F.map(ue=>`"${ue}"`).join(", ")}: name one as artifact-path.`;const fe=(await L.artifacts.listOfRun(I.id,"")).
slice(0,20).map(ue=>ue.isDirectory?`${ue.path}/`:ue.path);return`It has logged no model at all${fe.length>0?`, only ${fe.join(", ")}`:" and no artifacts"}.`}function M(L){
const I=(0,p.qF)(L.tags.get("mlflow.log-model.history")??"");return(0,p.yR)({history:I},"history").map(V=>(0,p.$6)(V,"artifact_path")??"").filter(Boolean)}var h="\
deploy.yaml",d=1024*1024;async function O(L,I,V=L.artifacts.listOfVersion(I,"")){const{artifacts:F}=L,ce=`version ${I.version} of "${I.model}"`,fe=await V;if(fe===
void 0||P(fe,h)){const ie=await S(ce,()=>F.readOfVersion(I.model,I.version,h,d));if(ie!==void 0)return{text:ie,place:`deploy.yaml in the folder of ${ce}`}}const ue=await w(
L,I);if(ue!==void 0)for(const ie of await X(L,I)){const x=(0,s.uJ)(ie,h);if(!P(await F.listOfRun(ue.id,ie),x))continue;const Q=await S(`run ${ue.id}`,()=>F.readOfRun(
ue.id,x,d));if(Q!==void 0)return{text:Q,place:`${x} of run ${ue.id}`}}}async function v(L,I,V,F){const ce=await L.artifacts.readOfVersion(I.model,I.version,V,F);
if(ce!==void 0||I.runId==="")return ce;for(const fe of await X(L,I)){const ue=await L.artifacts.readOfRun(I.runId,(0,s.uJ)(fe,V),F);if(ue!==void 0)return ue}}function P(L,I){
const V=L.find(F=>F.path===I&&!F.isDirectory);if((V?.size??0)>d)throw A(`${I} (${V?.size} bytes)`);return V!==void 0}async function S(L,I){try{return await I()}catch(V){
throw V instanceof c.zg&&V.code==="E_ARTIFACT_TOO_LARGE"?A(`${h} of ${L}`):V}}var A=L=>new c.zg("E_DEPLOY_YAML_TOO_LARGE",`${L} is larger than ${d} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function w(L,I){return I.runId===""?void 0:(0,c.AO)("E_RUN_NOT_FOUND",L.runs.get(I.
runId))}async function X(L,I){const V=I.modelId===""?void 0:(await L.runs.loggedModel(I.modelId))?.name;return V?[(0,s.uT)(V),""]:[""]}}),7871:((k,$,e)=>{e.d($,
{X:()=>c});var s=e(1660);(0,s.e7)();var p=()=>s.vd,c=p("/")}),3567:((k,$,e)=>{e.d($,{A3:()=>B,AS:()=>ie,Ai:()=>H,D6:()=>Mt,E_:()=>ht,Ey:()=>C,Fy:()=>x,G5:()=>he,
H3:()=>vt,I:()=>r,IA:()=>ye,Jt:()=>V,KD:()=>Q,L4:()=>De,L9:()=>pt,M4:()=>ct,M5:()=>a,N_:()=>G,OH:()=>Ye,P8:()=>le,Qn:()=>O,Qq:()=>L,RU:()=>X,Rg:()=>Ke,S7:()=>w,
SR:()=>$e,Sx:()=>ft,WG:()=>Se,X3:()=>se,Xk:()=>Y,Xl:()=>dt,Yq:()=>F,_$:()=>Be,e_:()=>it,gI:()=>v,hu:()=>Ve,iJ:()=>st,iP:()=>d,ig:()=>E,nd:()=>I,o6:()=>_e,oO:()=>yt,
p0:()=>ue,qW:()=>tt,qb:()=>S,rM:()=>y,tO:()=>gt,u9:()=>u,wu:()=>Ze,x:()=>mt,xD:()=>Te,xw:()=>T,z3:()=>l,zM:()=>N});var s=e(3966),p=e(8243),c=e(1470),_=e(3024),n=e.
n(_),M=e(6760),h=e.n(M),d=t=>`--${t}`,O=t=>`MLFLOW_STEPS_${t.replaceAll("-","_").toUpperCase()}`,v=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function P(t,m){
const g=[Array.from({length:m.length+1},(z,ae)=>ae)],W=(z,ae)=>g[z]?.[ae]??Number.POSITIVE_INFINITY;for(let z=1;z<=t.length;z+=1){const ae=[z];g.push(ae);for(let ge=1;ge<=
m.length;ge+=1){const we=t[z-1]===m[ge-1],be=t[z-1]===m[ge-2]&&t[z-2]===m[ge-1];ae.push(Math.min(W(z-1,ge-1)+(we?0:1),W(z-1,ge)+1,W(z,ge-1)+1,be?W(z-2,ge-2)+1:Number.
POSITIVE_INFINITY))}}return W(t.length,m.length)}function S(t,m){const g=Math.max(2,Math.floor(t.length/3));return m.map(z=>({candidate:z,distance:P(t,z)})).filter(
({distance:z})=>z<=g).sort((z,ae)=>z.distance-ae.distance||A(t,z.candidate)-A(t,ae.candidate))[0]?.candidate}var A=(t,m)=>Math.abs(t.length-m.length),w=class extends Error{name="\
InputProblem"},X=(t,m,g)=>({of:m,check:W=>g(W)}),L={label:"text",parse:t=>t};function I(t,m=Number.MAX_SAFE_INTEGER){const g=m===Number.MAX_SAFE_INTEGER?`from ${t}`:
`from ${t} to ${m}`;return{label:`integer ${g}`,parse:W=>{const z=Number(W);if(!/^-?\d+$/.test(W)||z<t||z>m)throw new w(`expected a whole number ${g}, got "${W}\
"`);return z}}}var V={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new w(`\
expected true or false, got "${t}"`)}},F=(...t)=>({label:t.join(", "),parse:m=>{const g=t.find(z=>z===m);if(g!==void 0)return g;const W=S(m,t);throw new w(`expe\
cted ${t.join(", ")}, got "${m}"${W?`; did you mean ${W}?`:""}`)}}),ce=480*36e5,fe={ms:1,s:1e3,m:6e4,h:36e5},ue={label:"duration such as 90s, 20m, 1h30m",parse:t=>{
const m=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],g=m.reduce((W,[,z,ae])=>W+Number(z)*(fe[ae??""]??Number.NaN),0);if(m.map(([W])=>W).join("")!==t||!(g>0))throw new w(
`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);if(g>ce)throw new w(`expected at most ${ce/36e5}h, got "${t}"`);return g}},ie={label:"key=value, on\
e a line or separated by commas",isRepeatable:!0,parse:t=>{const m=t.split(/[\n,]/).map(g=>g.trim()).filter(Boolean);return new Map(m.map(g=>{const W=g.indexOf(
"=");if(W<1)throw new w(`expected key=value, got "${g}"`);return[g.slice(0,W).trim(),g.slice(W+1).trim()]}))}},x={label:"one a line",isRepeatable:!0,parse:t=>t},
Q=(t,m)=>({...t,parse:(g,W)=>(m(g),t.parse(g,W))}),he={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},te=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function G(t){const m=t.split(/\r?\n/).map(z=>z.trim()).filter(z=>z!==""&&!z.startsWith("#")),g=[],W=m.map(z=>{const ae=z.indexOf("="),ge=z.slice(0,Math.max(0,ae)).
trim(),we=z.slice(ae+1).trim();return ge===""||ae<0?g.push(`expected from=to, got "${z}"`):ee(we)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(we)?g.push(`\
"${we}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):Z(we)!==void 0&&g.push(`"${we}" is ${Z(we)?.what??""}, which no model s\
erver reads`),{from:ge,to:we}});if(g.length>0)throw new c.zg("E_INPUT",`model-uri-map: ${g.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/p\
refix'`);return W}function Y(t,m){if(/[\u0000-\u001f\u007f]/.test(t)||t.split(/[/\\]/).some(z=>z===".."))throw new c.zg("E_MODEL_URI",`MLflow keeps the model at\
 ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const g=de(t,m)??t,W=ee(g)??g;if(te.test(W)||g!==t&&Z(W)===void 0)
return W;throw oe(t)}function de(t,m){const g=[...m].sort((z,ae)=>ae.from.length-z.from.length),W=[t,t.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts\
:/")];for(const{from:z,to:ae}of g)for(const ge of W){const we=me(ge,z);if(we!==void 0)return we===""?pe(ae):`${pe(ae)}/${we}`}}function me(t,m){if(!t.startsWith(
m))return;const g=t.slice(m.length);if(g==="")return g;const W=m.endsWith("/")?g:g.startsWith("/")?g.slice(1):void 0;return W?.startsWith("/")===!0?void 0:W}var pe=t=>t.
replace(/\/+$/,"");function ee(t){const m=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(m!==null)return m[2]?`azureblob:${m[1]??""}/${m[2]}`:
`azureblob:${m[1]??""}`}function Z(t){const m=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(m){case"mlflow-artifacts":return{what:"behind MLflow's\
 artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${m}:), which it did not resolve to a place in storage`,from:t};case"\
dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:re(t)};default:return}}
var re=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function oe(t){const{what:m,from:g}=Z(t)??{what:"in a place that Seldon\u2019s storage initializer\
 does not know",from:t};return new c.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${m}: no model server can read it. Say where the same files lie f\
or a model server, as in --model-uri-map '${g}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function le(t){return t.map((g,W)=>typeof g=="number"?
`[${g}]`:/^[\w-]+$/.test(g)?W===0?g:`.${g}`:`[${JSON.stringify(g)}]`).join("")||"the document"}var ve=100,b=20,U=4096,q="as in spec.predictors[0].replicas=2 or \
metadata.labels['team']=red",ye={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const m=t.split(`
`).map(g=>g.trim()).filter(Boolean);if(m.length>ve)throw new w(`${m.length} fields are set; ${ve} at most: write them into deploy.yaml`);return m.map(Oe)}};function Oe(t){
const m=[];let g=t;for(;!g.startsWith("=")||m.length===0;){const we=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(g),be=m.length===
0;if(we===null||we[1]!==void 0&&we[0].startsWith(".")===be||m.length>=b)throw new w(`expected path=value, ${q}, got "${t.slice(0,200)}"`);m.push(we[2]===void 0?
we[1]??we[4]??"":Number(we[2])),g=g.slice(we[0].length).replace(/^\s+(?==)/,"")}const W=g.slice(1).trim();if(W.length>U)throw new w(`the value of ${le(m)} has ${W.
length} characters; ${U} at most`);const[z,ae]=m;if(!(m.length>1&&(z==="spec"||z==="metadata"&&m.length===3&&(ae==="labels"||ae==="annotations"))))throw new w(`${le(
m)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(m.includes("\
__proto__"))throw new w(`${le(m)} is no field`);return{path:m,value:Pe(W)}}function Pe(t){const m=(0,p.qF)(t);if(m===void 0&&/^[[{"]/.test(t))throw new w(`"${t.
slice(0,100)}" begins like JSON and is none`);return m===void 0?t:m}var C=(t,m)=>m.reduce((g,{path:W,value:z})=>{const ae=D(g,W,W,z);return(0,p.Gv)(ae)?ae:g},t);
function D(t,m,g,W){const[z,...ae]=m;if(z===void 0)return typeof t=="string"&&(typeof W=="number"||typeof W=="boolean")?String(W):W;const ge=le(g.slice(0,g.length-
m.length));if(typeof z=="number"){const be=Array.isArray(t)?t:t==null?[]:void 0;if(be===void 0)throw new w(`${le(g)} cannot be set: ${ge} is no list`);if(z>be.length)
throw new w(`${le(g)} cannot be set: ${ge} has ${be.length} entries`);return[...be.slice(0,z),D(be[z],ae,g,W),...be.slice(z+1)]}if(t!=null&&!(0,p.Gv)(t))throw new w(
`${le(g)} cannot be set: ${ge} is no mapping`);const we=t??{};return{...we,[z]:D(Object.hasOwn(we,z)?we[z]:void 0,ae,g,W)}}var a=new Set(["MLFLOW_SERVER","SKLEA\
RN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),i=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE\
_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),E=(t,m)=>[{node:t,path:m},...(t.children??[]).flatMap((g,W)=>E(g,[...m,"children",W]))],N=({spec:t})=>t.predictors.
flatMap(({graph:m},g)=>E(m,["spec","predictors",g,"graph"])),B=t=>N(t).filter(({node:m})=>r(m)),r=t=>t.modelUri!==void 0||u(t)&&t.implementation!=="HUGGINGFACE_\
SERVER",u=({implementation:t})=>t!==void 0&&t!==""&&!i.has(t),T=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",l=({modelUri:t})=>t==null||t.trim()===
"";function y(t){const m=B(t).map(({node:g})=>g);return m.length===1?m:m.filter(l)}function R(t,m){const g=N(t).map(({node:ge})=>ge),W=new Set([...y(t),...g.filter(
ge=>m!==void 0&&ge.modelUri===m)]);if(W.size>0)return W;const[z,...ae]=g.filter(T);return new Set(z!==void 0&&ae.length===0?[z]:[])}function H(t,m,g){const{protocol:W,
xtype:z,replicas:ae,image:ge}=m,we=R(t,g),be={...t.spec,...W===void 0?{}:{protocol:W}},He=be.protocol===void 0||be.protocol===""||be.protocol==="seldon",Fe=be.predictors.
map(Ue=>{const We=ne(Ue.graph),Tt=[...ae===void 0?[]:[Ce=>Ie(Ce,ae)],...ge===void 0?[]:We.filter(Ce=>we.has(Ce)).map(Ce=>Ne=>o(Ne,Ue,Ce.name,Lt=>({...Lt,image:ge}))),
...He?We.filter(({implementation:Ce})=>Ce==="MLFLOW_SERVER").map(Ce=>Ne=>o(Ne,Ue,Ce.name,j)):[],...z===void 0?[]:[Ce=>({...Ce,graph:_e(Ce.graph,Ne=>we.has(Ne)&&
Ne.implementation==="MLFLOW_SERVER"?Ee(Ne,"xtype",z):{})})]];return J(Tt.reduce((Ce,Ne)=>Ne(Ce),Ue),Ue,We)});return{...t,spec:{...be,predictors:Fe}}}var ne=t=>[
t,...(t.children??[]).flatMap(ne)],_e=(t,m)=>({...t,...m(t),...Array.isArray(t.children)?{children:t.children.map(g=>_e(g,m))}:{}}),Ee=(t,m,g)=>({parameters:[...(0,p.
yR)(t,"parameters").filter(W=>W.name!==m),{name:m,type:"STRING",value:g}]});function Ie(t,m){const g=t.componentSpecs?.map(W=>{const{replicas:z,...ae}=W;return(0,p.
Gv)(W.hpaSpec)||(0,p.Gv)(W.kedaSpec)?W:ae});return{...t,replicas:m,...g===void 0?{}:{componentSpecs:g}}}var K=({componentSpecs:t})=>(t??[]).some(({spec:m})=>(m?.
containers??[]).length>0),J=(t,m,g)=>K(m)||!K(t)?t:g.filter(u).reduce((W,{name:z})=>o(W,m,z,ae=>ae),t);function o(t,m,g,W){const z=t.componentSpecs??[],ae=z.findIndex(
({spec:Ue})=>Ue?.containers?.some(We=>We.name===g));if(ae<0&&K(m))return t;const ge=Math.max(0,ae),we=z[ge]??{},be=we.spec?.containers??[],He=ae<0?[...be,W({name:g})]:
be.map(Ue=>Ue.name===g?W(Ue):Ue),Fe={...we,spec:{...we.spec,containers:He}};return{...t,componentSpecs:z.length===0?[Fe]:z.map((Ue,We)=>We===ge?Fe:Ue)}}var f={httpGet:{
path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function j(t){const m=g=>t[g]!==void 0&&t[g]!==null;return m("star\
tupProbe")?t:{...t,...m("readinessProbe")?{}:{readinessProbe:f},...m("livenessProbe")?{}:{livenessProbe:f}}}var se="MLFLOW_STEPS_CREDENTIALS",Te={"tracking-uri":{
file:"uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},
"tracking-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",isPath:!0}},$e="RCLONE_CONFIG_",Re=64*1024,Me=t=>(t[se]??"").split(":").filter(
Boolean);function De(t,m){const g=Object.hasOwn(Te,t)?Te[t]:void 0;if(g===void 0)return;const W=Me(m).map(z=>(0,M.join)(z,g.file)).find(z=>(0,_.existsSync)(z));
return W===void 0||g.isPath?W:Ae(W)}function Se(t){const m=Me(t).filter(g=>(0,_.statSync)(g,{throwIfNoEntry:!1})?.isDirectory()).flatMap(g=>(0,_.readdirSync)(g).
filter(W=>W.startsWith($e)).map(W=>[W,Ae((0,M.join)(g,W)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(m.reverse()),...t}}function Ae(t){try{const m=(0,s.
M)(t,Re);if(m===void 0)throw new Error("it is larger than 64 KiB");return m}catch(m){throw new c.zg("E_INPUT",`${t} cannot be read: ${m instanceof Error?m.message:
String(m)}`,{cause:m})}}var ke=t=>t.startsWith($e)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice($e.length)),ot=(t,m)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(m),Je=t=>Object.entries(t).flatMap(([m,g])=>ke(m)&&g!==void 0&&g!==""?[[m,g]]:[]),st={label:"name of a Secret",secretsIn:t=>Je(
t).flatMap(([m,g])=>ot(m,g)?[]:[g,Buffer.from(g).toString("base64")]),parse:(t,m={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new w(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const g=new Map(Je(m));if(g.size===0)throw new w("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:g}}},
Qe=(t,m)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(g=>({...g,graph:_e(g.graph,W=>r(W)?m(W):{}),...g.explainer?.modelUri?{explainer:{...g.explainer,
...m(g.explainer)}}:{}}))}}),at=({envSecretRefName:t})=>t==null||t==="",it=(t,m)=>Qe(t,g=>at(g)?{envSecretRefName:m}:{}),dt=(t,m)=>Qe(t,g=>g.envSecretRefName===
m?{envSecretRefName:void 0}:{}),Be=["None","Staging","Production","Archived"];function Ve(t){if(t.startsWith("@"))return{kind:"alias",alias:lt(t.slice(1))};const m=Be.
find(z=>z.toLowerCase()===t.toLowerCase());if(m!==void 0)return{kind:"stage",stage:m};const g=S(t.toLowerCase(),Be.map(z=>z.toLowerCase())),W=Be.find(z=>z.toLowerCase()===
g);throw new c.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${Be.join(", ")}. ${W?`Did you mean ${W}?`:`Write @${t} if an alias is meant.`}`)}function lt(t){
const m=t===""?"has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (late\
st, v<number>)":void 0:"may hold letters, digits, _ and - only";if(m!==void 0)throw new c.zg("E_INPUT",`The alias "@${t}" ${m}.`);return t}var Ke=t=>t.kind==="a\
lias"?`@${t.alias}`:t.stage,ut=", ",ct=t=>t.map(Ke).join(ut);function ft(t){const m=t.split(/[,\n]/).map(ae=>ae.trim()).filter(Boolean),g=[],W=[];for(const ae of m)
try{g.push(Ve(ae))}catch(ge){if(!(ge instanceof c.zg))throw ge;W.push(ge)}for(const[ae,ge]of[["alias","aliases"],["stage","stages"]]){const we=g.filter(be=>be.kind===
ae);we.length>1&&W.push(new c.zg("E_INPUT",`${we.map(Ke).join(" and ")} are ${we.length} ${ge}: give at most one stage and one alias.`))}m.length===0&&W.push(new c.
zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[z]=W;if(z!==void 0)throw new c.zg(z.code,W.map(({message:ae})=>ae).
join(" "));return g.sort((ae,ge)=>ae.kind.localeCompare(ge.kind))}var Xe=()=>new c.zg("E_INPUT","Which version of the model is meant? Give --version N, or --at \
with a stage or @alias.");function ht({version:t,at:m}){if(t===void 0&&m===void 0)throw Xe()}async function mt(t,m){const{model:g,version:W,at:z}=m;if(W!==void 0&&
z===void 0)return t.registry.version(g,String(W));if(z===void 0)throw Xe();const ae=Ve(z),ge=await t.registry.holder(g,ae);if(ge!==void 0&&W!==void 0&&ge.version!==
String(W))throw new c.zg("E_PROMOTION_OVERTAKEN",`${Ke(ae)} of ${g} is version ${ge.version} by now, and not version ${W}: another promotion overtook this one. \
Nothing was done.`);if(ge!==void 0)return ge;throw ae.kind==="alias"?new c.zg("E_ALIAS_NOT_FOUND",`No version of ${g} has the alias ${z}. Promote one to it firs\
t (aliases do not ignore case).`):new c.zg("E_STAGE_EMPTY",`No version of ${g} is in the stage ${ae.stage}. Promote one to it first.`)}var je={namespace:!0,"ser\
vice-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},
Ye=(t,m="")=>je[t]?`${t}=${m}`:t,pt=(t,m="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${Et(Ye(t,m))}`,Et=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.
replaceAll("'","'\\''")}'`,_t=t=>Object.hasOwn(je,t),vt={label:"one a line",isRepeatable:!0,parse:t=>{const m=t.split(`
`).map(g=>g.trim()).filter(Boolean);for(const g of m){const[W="",z]=g.split(/=(.*)/s);if(!_t(W)){const ae=S(W,Object.keys(je));throw new w(`expected one of ${Object.
keys(je).join(", ")}, got "${g}"${ae===void 0?"":`; did you mean ${ae}?`}`)}if(je[W]!==(z!==void 0&&z!==""))throw new w(`expected ${je[W]?`${W}=NAME`:`${W} alon\
e`}, got "${g}"`)}return new Set(m)}},Ze=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),gt={label:"container image",parse:t=>{if(Ze(t))return t;
throw new w(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},Ot=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,wt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
qe=230,et=63;function tt(t,m){const g=JSON.stringify(t.slice(0,80));if(t.length>qe)return`${m} ${g} is longer than ${qe} characters`;if(!Ot.test(t))return`${m} ${g}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Mt(t){const m=tt(t,"the name");if(m!==
void 0)throw new w(m)}function yt(t){if(!(t.length<=et&&wt.test(t)))throw new w(`expected the name of a namespace (at most ${et} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),4054:((k,$,e)=>{e.d($,{Ic:()=>c,gt:()=>_,wC:()=>p});var s=e(8243),p=class extends Error{name="WireFailure";code;wasSent;constructor(n,M,h,d){
super(M,{cause:d}),this.code=n,this.wasSent=h}};function c(n){const M=(0,s.Gv)(n)?n:{},d=(Array.isArray(M.errors)?M.errors:[])[0];return(0,s.Gv)(d)?c(d):{code:typeof M.
code=="string"?M.code:"",message:typeof M.message=="string"?M.message:String(n)}}var _=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),1143:((k,$,e)=>{e.d($,{B0:()=>c,CD:()=>M,Ly:()=>s,Sp:()=>h,bU:()=>p,ej:()=>n,hD:()=>_,l1:()=>v,vM:()=>d,yl:()=>O});var s="app.kubernetes.io/managed-by",
p="mlflow-steps",c="mlflow-steps/model",_="mlflow-steps/target",n="mlflow-steps/version",M="mlflow-steps/run-id",h="mlflow-steps/pipeline",d="mlflow-steps/promo\
tion",O="mlflow-steps/rollout",v="mlflow-steps/"}),9989:((k,$,e)=>{e.d($,{Qr:()=>n,Xb:()=>p,_0:()=>M,ow:()=>_});var s=e(1470);function p(h){const d=P=>{throw new s.
zg("E_TRACKING_URI",`The tracking URI ${P}`)},O=h.trim();if(/^databricks(:|$)/i.test(O)&&d("names Databricks, whose hosted MLflow is not supported. Give the htt\
p(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(O)&&d("is a database, which only an MLflow server may open. Start one (`mlflow \
server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(O)||/^[\w-]+$/.test(O))&&d(`is a folder (${c(O)}), which ot\
her machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(O)){const P=/^[\w.-]+(:\d+)?(\/|$)/.test(
O);d(`must begin with http:// or https://.${P?` Did you mean http://${O}?`:` It is ${c(O)}.`}`)}const v=URL.canParse(O)?new URL(O):d(`cannot be read: ${c(O)}.`);
return(v.username!==""||v.password!=="")&&d("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFL\
OW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(v.hash!==""||v.search!=="")&&d(`is a page of MLflow's user interface. Give the server's address only: ${v.origin}${v.
pathname.replace(/\/+$/,"")}`),v.pathname=v.pathname.replace(/\/+$/,""),v}var c=h=>h.replace(/\/\/[^/@]*@/,"//***@");function _(h){const{"tracking-username":d,"\
tracking-password":O}=h;return d&&O?Buffer.from(`${d}:${O}`).toString("base64"):void 0}function n(h,d){const O=_(h),v=h["tracking-token"],P=d.MLFLOW_WORKSPACE,S=O!==
void 0?`Basic ${O}`:v?`Bearer ${v}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...S?{authorization:S}:{},...P?{"x-mlflow-workspace":P}:
{}}}function M(h,d){const O=h[d]??"";return/^\d{1,6}$/.test(O)?Number(O):void 0}}),6348:((k,$,e)=>{e.d($,{H:()=>_});var s=e(7598),p=e.n(s),c=63;function _(n){const M=n.
replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(M!==""&&M.length<=c)return M;const h=(0,s.createHash)("sha256").update(n).digest(
"hex").slice(0,8);return M===""?h:`${M.slice(0,c-h.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${h}`}}),982:((k,$,e)=>{e.d($,{P:()=>p,W:()=>c});var s=e(3567),p="mlf\
low-steps.start",c={label:"letters, digits and . _ : / -",parse:_=>{if(/^[\w.:/-]{1,200}$/.test(_))return _;throw new s.S7(`expected at most 200 letters, digits\
 and . _ : / -, got "${_.slice(0,200)}"`)}}}),9775:((k,$,e)=>{e.d($,{aB:()=>p,e5:()=>s,ol:()=>c});var s={outcome:{kind:"small",description:"How the step ended: \
done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why."}},p={progress:()=>{},warn:()=>{},foreign:()=>{}},c=_=>_}),4705:((k,$,e)=>{
e.d($,{k:()=>v});var s=e(5571),p=e(154),c=e(9775),_=e(911),n=e(3567),M=e(1470),h="FAILED_REGISTRATION",d=500,O=5e3,v=(0,c.ol)({name:"register",title:"register a\
 run's model as a version",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it \
made. Waits until the version is READY.",inputs:{..._.hI,model:{kind:n.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{
kind:n.Qq,required:!0,description:"The run that logged the model."},"artifact-path":{kind:n.Qq,default:"model",description:"The artifact path (MLflow 2) or name\
 (MLflow 3) that log_model was given."},tags:{kind:n.AS,description:"Tags of the version."},timeout:{kind:n.p0,default:"10m",description:"How long to wait until\
 the version is READY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as\
 MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model \
wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async L=>{const{inputs:I,log:V,signal:F}=L,ce=await L.mlflow(),fe=await P(ce,I["run-id"],V),ue=await(0,s.P6)(
ce,fe,I["artifact-path"]),ie=I.tags??new Map,x=await S(ce,I.model,fe,ue),{version:Q,isOurs:he}=x??await A(ce,I.model,fe,ue,ie,V);L.output("version",Q.version),L.
output("source",Q.source),L.output("created",String(he)),await w(ce,Q,I.timeout,F,V),he||await X(ce,Q,ie);const te=`version ${Q.version} of "${I.model}"`;return L.
summarize({kind:"heading",text:`${he?"Registered":"Found"} ${te}`},{kind:"table",header:["run","source"],rows:[[fe.name||fe.id,Q.source]]}),he?{outcome:"done",reason:`\
Registered ${te} from run ${fe.id}.`}:{outcome:"unchanged",reason:`Run ${fe.id} is registered already as ${te}.`}}});async function P(L,I,V){const F=await L.runs.
get(I);if(F.deleted)throw new M.zg("E_RUN_DELETED",`Run ${I} is deleted. Restore it (\`mlflow runs restore --run-id ${I}\`), or name another run.`);return(F.status===
"FAILED"||F.status==="KILLED")&&V.warn(`Run ${I} ended as ${F.status}; its model is registered all the same.`),F}async function S(L,I,V,{source:F}){const fe=(await L.
registry.versionsOfRun(I,V.id)).find(ue=>ue.source===F&&ue.status!==h);return fe&&{version:fe,isOurs:!1}}async function A(L,I,V,F,ce,fe){await L.registry.ensureModel(
I);const ue=await L.registry.createVersion({model:I,runId:V.id,tags:ce,...F}).catch(async x=>{if(!(x instanceof M.zg)||x.code!=="E_MLFLOW_UNREACHABLE")throw x;fe.
warn(`${x.message} Looking whether the version was registered.`);const Q=await S(L,I,V,F);if(Q===void 0)throw x;return Q.version}),ie=await S(L,I,V,F);return ie===
void 0||Number(ie.version.version)>=Number(ue.version)?{version:ue,isOurs:!0}:(fe.warn(`Another step registered version ${ie.version.version} from the same run \
meanwhile; version ${ue.version} is taken back.`),await L.registry.deleteVersion(I,ue.version),ie)}async function w(L,I,V,F,ce){const fe=performance.now()+V,ue=`\
version ${I.version} of "${I.model}"`;let ie=I;for(let x=d;ie.status!=="READY";x=Math.min(2*x,O)){if(ie.status===h)throw new M.zg("E_REGISTRATION_FAILED",`MLflo\
w could not register ${ue}: ${ie.statusMessage||"it does not say why"}.`);const Q=fe-performance.now();if(Q<=0)throw new M.zg("E_TIMEOUT",`After ${V/1e3} s, ${ue}\
 is still ${ie.status||"without a status"}. Run the step again to wait on.`);ce.progress(`Waiting for ${ue}: ${ie.status||"no status yet"}`),await(0,p.v)(Math.min(
x,Q),F),ie=await L.registry.version(I.model,I.version)}}async function X(L,I,V){for(const[F,ce]of V)I.tags.get(F)!==ce&&await L.registry.setVersionTag(I.model,I.
version,F,ce)}}),5058:((k,$,e)=>{e.d($,{y:()=>p});var s=e(3567),p={experiment:{kind:s.Qq,required:!0,description:"The experiment to run in; created where there \
is none."},"run-name":{kind:s.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:s.AS,description:"Tags of the run."}}}),7628:((k,$,e)=>{
e.d($,{L5:()=>n,mu:()=>_,ur:()=>p});var s=e(154),p={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function c(M,h,d,O){if(d!==void 0)return d;const v=Math.
min(h.maxDelayMs,h.firstDelayMs*2**M);return Math.round(v/2+v/2*O)}function _(M,h){if(M===void 0)return;if(/^\d+$/.test(M))return Number(M)*1e3;const d=Date.parse(
M);return Number.isNaN(d)?void 0:Math.max(0,d-h)}async function n(M,h,d,O=()=>{}){const v=performance.now()+h.totalMs;for(let P=0;;P+=1){const S=await M();if(S.
kind==="value")return S.value;const A=c(P,h,S.retryAfterMs,Math.random());if(P>=h.maxRetries||performance.now()+A>v){if(S.kind==="failure")throw S.error;return S.
value}S.kind==="failure"&&O(S.error,A),await(0,s.v)(A,d)}}}),3395:((k,$,e)=>{e.d($,{AZ:()=>n,Jw:()=>_,NP:()=>d,O3:()=>c,Ph:()=>S,Q:()=>O,SZ:()=>h,Vh:()=>v,ab:()=>P,
bg:()=>M,gT:()=>p,r$:()=>s,vY:()=>A});var s={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},p={group:"",version:"v1",plural:"configmaps",kind:"Conf\
igMap"},c={group:"",version:"v1",plural:"secrets",kind:"Secret"},_={group:"",version:"v1",plural:"pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"\
Event"},M={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},h={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},d={group:"disc\
overy.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},O={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},v=({group:w,version:X})=>w===
""?`/api/${X}`:`/apis/${w}/${X}`;function P(w,X){const L=X===void 0?"":`/namespaces/${encodeURIComponent(X)}`;return`${v(w)}${L}/${w.plural}`}var S=({resource:w,
namespace:X,name:L})=>`${P(w,X)}/${encodeURIComponent(L)}`,A=({resource:w,namespace:X,name:L})=>[w.kind,X,L].filter(I=>I!==void 0).join("/")}),8243:((k,$,e)=>{e.
d($,{$6:()=>c,Gv:()=>s,fK:()=>p,i1:()=>M,qF:()=>h,tk:()=>_,yR:()=>n});var s=d=>typeof d=="object"&&d!==null&&!Array.isArray(d);function p(d,...O){let v=d;for(const P of O){
if(!s(v)||!Object.hasOwn(v,P))return;v=v[P]}return v}function c(d,...O){const v=p(d,...O);return typeof v=="string"?v:void 0}function _(d,...O){const v=p(d,...O);
return typeof v=="number"&&Number.isFinite(v)?v:void 0}function n(d,...O){const v=p(d,...O);return Array.isArray(v)?v.filter(s):[]}function M(d,...O){const v=p(
d,...O);return Array.isArray(v)?v.filter(P=>typeof P=="string"):[]}function h(d){try{return JSON.parse(d)}catch{return}}}),3966:((k,$,e)=>{e.d($,{M:()=>c});var s=e(
3024),p=e.n(s);function c(_,n){const M=(0,s.openSync)(_,"r");try{const h=Buffer.allocUnsafe(n+1);for(let d=0;d<=n;){const O=(0,s.readSync)(M,h,d,h.length-d,null);
if(O===0)return h.toString("utf8",0,d);d+=O}return}finally{(0,s.closeSync)(M)}}}),7522:((k,$,e)=>{e.d($,{Jj:()=>n,Jt:()=>_,YI:()=>c,xS:()=>M});var s=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
p=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function c(h){return h.replaceAll(`\r
`,`
`).replace(s,"").replace(p,"\uFFFD")}var _=h=>c(h).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(h,d){return h.length<=d?h:`${h.slice(0,d)}\
\u2026 (${h.length-d} more characters)`}function M(h,d=500){const O=c(h.slice(0,4*d)).replace(/[\s\ufffd]+/g," ").trim();return O.length>d?`${O.slice(0,d)}\u2026`:
O}}),1111:((k,$,e)=>{e.d($,{X:()=>c});var s=e(911),p=e(3567),c={comment:{kind:p.Jt,default:"false",description:"Keep one comment on the pull request up to date \
with the verdict: one a model, target and workflow. Where that cannot be done, the job summary says why."},"github-token":s.bU}}),9355:((k,$,e)=>{e.d($,{BR:()=>fe,
Yh:()=>ie,lx:()=>ce});var s=e(8243),p=x=>x==null?"nothing":Array.isArray(x)?"a list":typeof x=="object"?"a mapping":typeof x=="string"?`the text ${JSON.stringify(
x.slice(0,60))}`:typeof x=="number"||typeof x=="boolean"?`the ${typeof x} ${x}`:typeof x,c=(x,Q,he)=>[{path:he,message:`expected ${x}, found ${p(Q)}`}],_=(x,Q)=>typeof x==
"string"?[]:c(typeof x=="number"||typeof x=="boolean"?`a text (write it in quotes: "${x}")`:"a text",x,Q),n=(x,Q)=>Number.isInteger(x)?[]:c("a whole number",x,Q),
M=(x,Q)=>typeof x=="boolean"?[]:c("true or false",x,Q),h=x=>(Q,he)=>Q===x?[]:c(x,Q,he),d=x=>(Q,he)=>Q===void 0?[]:x(Q,he),O=x=>(Q,he)=>Q==null?[]:x(Q,he),v=x=>(Q,he)=>Array.
isArray(Q)?Q.flatMap((te,G)=>x(te,[...he,G])):c("a list",Q,he),P=x=>(Q,he)=>(0,s.Gv)(Q)?Object.entries(x).flatMap(([te,G])=>G(Object.hasOwn(Q,te)?Q[te]:void 0,[
...he,te])):c("a mapping",Q,he),S=x=>(Q,he)=>(0,s.Gv)(Q)?Object.entries(Q).flatMap(([te,G])=>x(G,[...he,te])):c("a mapping",Q,he),A=x=>(Q,he)=>x()(Q,he),w=d(S(_)),
X=P({name:_,implementation:d(_),type:d(_),methods:O(v(_)),modelUri:O(_),endpoint:O(P({type:d(_)})),logger:O(P({mode:d(_)})),parameters:O(v(P({name:_}))),children:O(
v(A(()=>X)))}),L=P({name:_,image:d(_),securityContext:O(P({})),ports:O(v(P({})))}),I=P({replicas:d(n),spec:d(P({containers:O(v(L)),initContainers:O(v(L)),volumes:O(
v(P({})))}))}),V=P({name:_,graph:X,componentSpecs:O(v(I)),replicas:d(n),traffic:d(n),shadow:d(M),annotations:w,labels:w,progressDeadlineSeconds:d(n),explainer:O(
P({type:d(_),modelUri:O(_)})),svcOrchSpec:O(P({env:O(v(P({name:_})))}))}),F=P({apiVersion:_,kind:h("SeldonDeployment"),metadata:d(P({name:d(_),namespace:d(_),labels:w,
annotations:w})),spec:P({predictors:v(V),protocol:d(_),replicas:d(n),annotations:w})}),ce=x=>F(x,[]),fe=x=>ce(x).length===0,ue=(x,Q)=>[...F(x,Q),...P({metadata:P(
{name:_,labels:S(_),annotations:S(_)})})(x,Q)],ie=x=>ue(x,[]).length===0}),8116:((k,$,e)=>{e.d($,{MU:()=>_,Uw:()=>d,Zy:()=>M,sB:()=>h});var s=e(1143),p=e(8243),
c=e(1470),_=v=>(0,p.$6)(v,"metadata","labels",s.Ly)===s.bU,n=(v,P)=>(0,p.$6)(v,"metadata","annotations",P),M=v=>n(v,s.ej),h=v=>n(v,s.B0);function d(v,P,S){if(!v)
return;const{annotations:A}=P.metadata,w=O(v,A[s.B0],A[s.hD]);if(w!==void 0)throw new c.zg("E_NAME_TAKEN",`${S} ${w}. Choose another name with --name, or remove\
 that deployment first.`)}function O(v,P,S){if(!_(v)){const X=(0,p.$6)(v,"metadata","labels",s.Ly);return`exists, and mlflow-steps did not deploy it${X===void 0?
"":` (${s.Ly} is ${X})`}`}const A=h(v);if(A!==P)return`serves another model, ${A??"of unknown name"}`;const w=n(v,s.hD);if(w&&S&&w!==S)return`serves this model \
for another target, ${w} instead of ${S}`}}),1719:((k,$,e)=>{e.d($,{$w:()=>X,Bd:()=>ye,Ee:()=>me,KG:()=>Oe,VU:()=>D,Ve:()=>w,eg:()=>Z,gV:()=>L,s2:()=>C});var s=e(
4800),p=e(1111),c=e(911),_=e(9989),n=e(3567),M=e(3966),h=e(8243),d=e(1470),O=e(3024),v=e.n(O),P=e(8161),S=e.n(P),A=new Map([["train",async()=>(await Promise.resolve().
then(e.bind(e,912))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,8918))).trainStart],["train-finish",async()=>(await Promise.resolve().
then(e.bind(e,2994))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,7832))).trainStop],["register",async()=>(await Promise.resolve().
then(e.bind(e,9336))).register],["promote",async()=>(await Promise.all([e.e(501),e.e(286)]).then(e.bind(e,9862))).promote],["demote",async()=>(await Promise.all(
[e.e(501),e.e(286)]).then(e.bind(e,7493))).demote],["render",async()=>(await Promise.all([e.e(501),e.e(810)]).then(e.bind(e,5657))).render],["deploy",async()=>(await Promise.
all([e.e(501),e.e(810)]).then(e.bind(e,2037))).deploy],["rollback",async()=>(await Promise.all([e.e(501),e.e(810)]).then(e.bind(e,8698))).rollback],["undeploy",
async()=>(await Promise.resolve().then(e.bind(e,7170))).undeploy],["pipeline",async()=>(await Promise.all([e.e(501),e.e(810)]).then(e.bind(e,5772))).pipeline]]),
w=[...A.keys()],X=async a=>A.get(a)?.();async function L(){const a=[];for(const i of A.values())a.push(await i());return a}var I="mlflow-steps.yaml",V=256*1024;
async function F(a,i,E){const N=await ce(a),B=[i.name,...E.names],r=Object.entries(N).find(([H])=>H===i.name)?.[1],u=Object.fromEntries(Object.entries(N).filter(
([H])=>!B.includes(H))),T=r==null?{}:fe(r,`${a}: ${i.name}`),l=Object.keys(u).filter(H=>!Object.hasOwn(i.inputs,H)),y=new Set([...Object.keys(i.inputs),...l.length===
0?[]:(await E.load()).flatMap(({inputs:H})=>Object.keys(H))]),R=[...l.filter(H=>!y.has(H)).map(H=>ue(H,a,[...y,...B])),...Object.keys(T).filter(H=>!Object.hasOwn(
i.inputs,H)).map(H=>ue(H,`${a}: ${i.name}`,Object.keys(i.inputs)))];if(R.length>0)throw new d.zg("E_CONFIG_FILE",R.join(`
`));return new Map([...ie(u,a,i),...ie(T,`${a}: ${i.name}`,i)])}async function ce(a){if(!(0,O.existsSync)(a))return{};const i=(r,u)=>new d.zg("E_CONFIG_FILE",`${a}\
 ${r}: ${u instanceof Error?u.message:String(u)}`,{cause:u});let E;try{if(E=(0,M.M)(a,V),E===void 0)throw new Error("it is larger than 256 KiB")}catch(r){throw i(
"cannot be read",r)}const{parse:N}=await Promise.all([e.e(501),e.e(810)]).then(e.bind(e,9172));let B;try{B=N(E,{maxAliasCount:10})}catch(r){throw i("is not vali\
d YAML",r)}return B==null?{}:fe(B,a)}function fe(a,i){if((0,h.Gv)(a))return a;throw new d.zg("E_CONFIG_FILE",`${i} must be a mapping of input names to values.`)}
function ue(a,i,E){const N=(0,n.qb)(a,E);return`${i} has an unknown input ${a}${N===void 0?"":`; did you mean ${N}?`}`}var ie=(a,i,E)=>Object.entries(a).flatMap(
([N,B])=>{const r=Object.hasOwn(E.inputs,N)?E.inputs[N]:void 0;if(r===void 0||B===null)return[];if(r.secret)throw new d.zg("E_CONFIG_FILE",`${i} holds the secre\
t ${N}. Give it as ${(0,n.Qn)(N)} instead.`);const u=Array.isArray(B)?B:[B];if(u.every(T=>["string","number","boolean"].includes(typeof T)))return[[N,u.map(String).
join(`
`)]];throw new d.zg("E_CONFIG_FILE",`${i}: ${N} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, o\
ne a line.`)});function x(a,i,E,N,B){return[E.texts.get(a),N[(0,n.Qn)(a)],...(i.variables??[]).map(u=>N[u]),(0,n.L4)(a,N),B.get(a),i.default].find(u=>u!==void 0&&
u.trim()!=="")}function Q(a,i,E){return Object.entries(a).flatMap(([N,B])=>[...he(B,E),B.secret?te(N,B,i,E):void 0]).filter(N=>N!==void 0)}function he({kind:a},i){
try{return a.secretsIn?.((0,n.WG)(i))??[]}catch{return[]}}function te(a,i,E,N){try{return x(a,i,E,N,new Map)}catch{return}}function G(a,i){if(i.kind.isCommand)return"\
the command, after --";const E=i.variables?.[0]??(0,n.Qn)(a);return i.secret?E:`${(0,n.iP)(a)} (or ${E})`}function Y(a,i,E,N,B=[]){const r=i.problems.map(R=>({code:"\
E_INPUT",message:R})),u=new Set,T={};for(const[R,H]of Object.entries(a)){if(H.kind.isCommand&&i.program){T[R]=i.program;continue}const ne=x(R,H,i,E,N);if(ne===void 0){
if(!H.required)continue;r.push({code:"E_INPUT",message:`missing: ${G(R,H)}. ${H.description}`}),u.add(R);continue}try{T[R]=H.kind.parse(ne.trim(),H.kind.secretsIn?
(0,n.WG)(E):E)}catch(_e){r.push(de(_e,R)),u.add(R)}}for(const{of:R,check:H}of B)if(!R.some(ne=>u.has(ne)))try{H(T)}catch(ne){r.push(de(ne))}const[l]=r;if(l===void 0)
return T;if(r.length===1)throw new d.zg(l.code,l.message);const y=r.map(({message:R})=>`  - ${R.replaceAll(`
`,`
    `)}`).join(`
`);throw new d.zg("E_INPUT",`${r.length} inputs are wrong:
${y}`)}function de(a,i){if(a instanceof n.S7)return{code:"E_INPUT",message:i===void 0?a.message:`${i}: ${a.message}`};if(a instanceof d.zg)return{code:a.code,message:a.
message};throw a}function me(a,i){const E=(0,n.qb)(a,i);return`unknown input ${(0,n.iP)(a)}${E?`; did you mean ${(0,n.iP)(E)}?`:""}`}async function pe(a,i,E){const N=Object.
keys(a.inputs),B=(0,n.Qn)(""),r=Object.keys(i).filter(T=>T.startsWith(B)&&i[T]).map(T=>T.slice(B.length).toLowerCase().replaceAll("_","-")).filter(T=>!N.includes(
T)).flatMap(T=>{const l=(0,n.qb)(T,N);return l===void 0?[]:[{name:T,near:l}]});if(r.length===0)return[];const u=new Set((await E.load()).flatMap(({inputs:T})=>Object.
keys(T)));return r.filter(({name:T})=>!u.has(T)).map(({name:T,near:l})=>`${(0,n.Qn)(T)} is no input; did you mean ${(0,n.Qn)(l)}?`)}function ee(a){const[i="",...E]=a.
split(`
`);return E.reduce((N,B)=>`${N}${N.endsWith(":")?" ":"; "}${B.trim().replace(/^- /,"")}`,i)}async function Z(a,i){const E=new s.k,N=new Map,B=[],r=new Map,u=ne=>{
i.mask(ne),E.add(ne)},T=i.readInputs(a);for(const ne of Q(a.inputs,T,i.env))u(ne);let l,y;try{l=await oe(a,i,T,E,u,N,B,r)}catch(ne){y=re(ne,i.signal),l={outcome:y.
outcome,code:y.code,reason:E.redact(y.message)}}const R=y?.exit??("code"in l?d.nU[l.code].exit:0);N.set("outcome",l.outcome),N.set("reason",ee(E.redact(l.reason)));
const H={step:a,result:{...l,reason:E.redact(l.reason)},exitCode:R,...y?{error:y}:{},outputs:new Map([...N].map(([ne,_e])=>[ne,E.redact(_e)])),summary:q(B,E),comments:[
...r.values()].map(ne=>({...ne,blocks:q(ne.blocks,E)}))};try{return await i.finish(H),R}catch(ne){return i.log.warn(E.redact(`${a.name} has ended, but its outpu\
ts could not be written: ${ne instanceof Error?ne.message:String(ne)}`)),R===0?d.nU.E_UNEXPECTED.exit:R}}function re(a,i){const E=a instanceof d.zg&&a.code==="E\
_CANCELLED";return(0,d.uQ)(i.aborted&&!E?i.reason:a)}async function oe(a,i,E,N,B,r,u,T){const l=U(i.log,N),y={names:w,load:L};for(const f of await pe(a,i.env,y))
l.warn(f);const R=await F(I,a,y),H=(f,...j)=>{const{"github-token":se}=Y(p.X,{...E,problems:[]},i.env,R);T.set(JSON.stringify(f),{key:f,blocks:j,token:se})},ne=le(
a,E,i,R);ne!==void 0&&H(ne.key,{kind:"heading",text:ne.heading});const _e=Y(a.inputs,E,i.env,R,a.checks),Ee=new AbortController,Ie=AbortSignal.any([i.signal,Ee.
signal]);let K,J;const o={inputs:_e,log:l,signal:i.signal,pipeline:i.pipeline,runProgram:i.runProgram,announceDeployment:i.announceDeployment,mlflow:()=>K??=ve(
Y(c.hI,E,i.env,R),i,Ie,l,B),cluster:()=>J??=b(Y(c.g$,E,i.env,R),i,Ie,l,B),output:(f,j)=>r.set(f,j),summarize:(...f)=>u.push(...f),comment:H};try{return await a.
run(o)}finally{Ee.abort(new d.zg("E_CANCELLED","The step has ended."));const f=await Promise.allSettled([K,J]);for(const j of f)j.status==="fulfilled"&&j.value?.
close()}}function le({inputs:a,comments:i},E,{env:N},B){if(i===void 0)return;const r=Object.fromEntries(Object.entries(a).filter(([u])=>u==="comment"||i.of.includes(
u)));try{const u=Y(r,{...E,problems:[]},N,B);return u.comment===!0?i.about(u):void 0}catch(u){if(!(u instanceof d.zg))throw u;return}}async function ve(a,i,E,N,B){
const{connectMlflow:r}=await Promise.resolve().then(e.bind(e,6167)),u=(0,_.ow)(a);return u!==void 0&&B(u),r(a,i.env,E,N)}async function b(a,i,E,N,B){const{connectCluster:r}=await e.
e(55).then(e.bind(e,4459));return r(a,i.env,E,N,B)}var U=(a,{redact:i})=>({progress:E=>a.progress(i(E)),warn:E=>a.warn(i(E)),foreign:(E,N)=>a.foreign(i(E),i(N))});
function q(a,{redact:i}){return a.map(E=>{switch(E.kind){case"table":return{...E,header:E.header.map(i),rows:E.rows.map(N=>N.map(i))};case"log":return{...E,title:i(
E.title),text:i(E.text)};case"heading":case"paragraph":return{...E,text:i(E.text)}}})}function ye(a=[process.stdout,process.stderr]){for(const i of a)i.on("erro\
r",()=>{})}var Oe=(a,i)=>new Promise((E,N)=>{a.write(i,B=>{B&&B.code!=="EPIPE"?N(B):E()})}),Pe=5e3,C=(a,i,E)=>async(N,B,r)=>{const{spawn:u}=await Promise.resolve().
then(e.t.bind(e,1421,23));return new Promise((T,l)=>{const y=u(N,B,{stdio:E,detached:!0,env:{...i,...r.env},...r.cwd===void 0?{}:{cwd:r.cwd}}),R=Ee=>{if(y.pid!==
void 0)try{process.kill(-y.pid,Ee)}catch{}};let H;const ne=()=>{R("SIGTERM"),H=setTimeout(()=>R("SIGKILL"),Pe)},_e=()=>{a.removeEventListener("abort",ne),clearTimeout(
H)};y.once("error",Ee=>{_e();const Ie=Ee.code==="ENOENT"?"there is no such program or working directory":Ee.message;l(new d.zg("E_INPUT",`Cannot run ${N}: ${Ie}\
.`,{cause:Ee}))}),y.once("close",(Ee,Ie)=>{_e(),a.aborted&&R("SIGKILL"),T(Ee??128+(Ie===null?0:P.constants.signals[Ie]))}),a.aborted?ne():a.addEventListener("ab\
ort",ne,{once:!0})})};function D(){const a=new AbortController,i=(E,N)=>{process.on(E,()=>{a.signal.aborted&&process.exit(N),a.abort(new d.zg("E_CANCELLED",`Can\
celled by ${E}.`,{exit:N}))})};return i("SIGINT",130),i("SIGTERM",143),i("SIGHUP",129),a.signal}}),1660:((k,$,e)=>{e.d($,{VY:()=>p,e7:()=>_,vd:()=>c});var s=e(9596),
p={};(0,s.VA)(p,{requireOfNode:()=>c});var c,_=(0,s.E)({"require-of-node:require-of-node"(){c=n=>require(n)}})}),6237:((k,$,e)=>{e.d($,{s:()=>s});function s(p){
const{GITHUB_SHA:c,GITHUB_SERVER_URL:_,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:M}=p,h=p.GITHUB_TRIGGERING_ACTOR||p.GITHUB_ACTOR;return{...c?{commit:c}:{},..._&&n&&M?{
link:`${_}/${n}/actions/runs/${M}`}:{},...h?{actor:h}:{}}}}),154:((k,$,e)=>{e.d($,{J:()=>c,v:()=>p});var s=e(1470),p=(_,n)=>new Promise((M,h)=>{if(n.aborted){h(
c(n));return}const d=()=>{clearTimeout(O),h(c(n))},O=setTimeout(()=>{n.removeEventListener("abort",d),M()},_);n.addEventListener("abort",d,{once:!0})}),c=_=>(0,s.
uQ)(_.reason)}),6758:((k,$,e)=>{e.d($,{B:()=>P});var s=e(2629),p=e(6947),c=e(5058),_=e(9775),n=e(911),M=e(3567),h=e(3024),d=e.n(h);function O(w){if((0,h.statSync)(
w,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new M.S7(`there is no folder ${JSON.stringify(w)}`)}var v={...n.hI,...c.y,command:{kind:M.G5,required:!0,description:"\
What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-dir\
ectory":{kind:(0,M.KD)(M.Qq,O),description:"Where the command runs; the current directory unless given."}},P=(0,_.ol)({name:"train",title:"run a training comman\
d as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline\
 and who started it.",inputs:v,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"\
small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --expe\
riment wine -- python train.py",run:async w=>{const{inputs:X,log:L,signal:I}=w,V=await w.mlflow(),{run:F}=await(0,s.T)(V,{given:X,pipeline:w.pipeline});w.output(
"run-id",F.id),w.output("artifact-uri",F.artifactUri);const ce=V.runUrl(F);L.progress(`Run ${F.name||F.id}: ${ce}`);const fe=X["working-directory"],[ue,...ie]=S(
X.command),x=A(X,V.trackingUri,F),Q=performance.now(),he=await w.runProgram(ue,ie,{env:x,...fe===void 0?{}:{cwd:fe}}).catch(async Y=>{throw await(0,p.wq)(V,F,I.
aborted?"KILLED":"FAILED",L),Y});if(I.aborted)throw await(0,p.wq)(V,F,"KILLED",L),I.reason;if(he!==0)throw await(0,p.wq)(V,F,"FAILED",L),(0,p.n6)(he,"FAILED",ce);
await V.runs.end(F.id,"FINISHED",Date.now());const te=((performance.now()-Q)/1e3).toFixed(1),G=await V.runs.get(F.id);return w.output("metrics",(0,p.qF)(G)),w.summarize(
{kind:"heading",text:`Trained in experiment ${X.experiment}`},{kind:"paragraph",text:`Run ${G.name||F.id} took ${te} s: ${ce}`},(0,p.My)(G)),{outcome:"done",reason:`\
Run ${G.name||F.id} is FINISHED after ${te} s: ${ce}`}}}),S=w=>w.kind==="program"?w.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",w.text];function A(w,X,L){
const I={MLFLOW_TRACKING_USERNAME:w["tracking-username"],MLFLOW_TRACKING_PASSWORD:w["tracking-password"],MLFLOW_TRACKING_TOKEN:w["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:w["\
tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:w["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:w["tracking-client-cert-file"]},V=Object.
entries(I).filter(F=>F[1]!==void 0);return{...Object.fromEntries(V),MLFLOW_TRACKING_URI:X,MLFLOW_EXPERIMENT_ID:L.experimentId,MLFLOW_RUN_ID:L.id}}}),2629:((k,$,e)=>{
e.d($,{T:()=>s});async function s({runs:c},{given:_,pipeline:n,startTag:M}){const h=await c.ensureExperiment(_.experiment),d=M&&await c.findRunning(h,...M);if(d)
return{run:d,isNew:!1};const O=_["run-name"];return{run:await c.create({experimentId:h,...O===void 0?{}:{name:O},tags:new Map([...p(n,_.tags),...M?[M]:[]]),startTimeMs:Date.
now()}),isNew:!0}}function p({commit:c,link:_,actor:n},M=new Map){const d=[["mlflow-steps.pipeline",_],["mlflow.source.git.commit",c],["mlflow.user",n]].flatMap(
([O,v])=>v===void 0||v===""?[]:[[O,v]]);return new Map([...d,...M])}}),6240:((k,$,e)=>{e.d($,{$I:()=>ie,Ag:()=>ue,GC:()=>me,HB:()=>M,HT:()=>fe,He:()=>Q,J5:()=>S,
SX:()=>te,kz:()=>he,uJ:()=>re,uT:()=>Z,xP:()=>P,xc:()=>G,yR:()=>x});var s=e(7628),p=e(4054),c=e(7522),_=e(8243),n=e(1470),M=(b,U)=>new n.zg("E_MLFLOW_UNREACHABL\
E",b,{cause:U});function h(b,U){if(b.code==="EPROTO"&&b.message.includes("wrong version number"))return{error:new n.zg("E_TRACKING_URI",`${U} does not speak TLS\
. Did you mean http://${U.replace(/^https:\/\//,"")}?`,{cause:b}),isFinal:!0};if((0,p.gt)(b.code)){const ye=`The TLS connection to MLflow at ${U} failed: ${(0,c.
xS)(b.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{
error:new n.zg("E_MLFLOW_TLS",ye,{cause:b}),isFinal:!0}}if(b.code==="ENOTFOUND")return{error:M(`MLflow cannot be reached: no host has the name in ${U}. Check th\
e tracking URI.`,b),isFinal:!0};const q=b.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,c.xS)(b.message);return{error:M(`MLflow at ${U} \
cannot be reached: ${q}.`,b),isFinal:!1}}function d(b,U,q,ye){const{status:Oe,body:Pe}=b;if(Oe>=300&&Oe<400){const C=(0,c.xS)(O(b.headers.location??""));return new n.
zg("E_NOT_MLFLOW",`${U} redirects${C===""?"":` to ${C}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, giv\
e credentials that pass it.`)}if(Oe===401){const C=ye?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRAC\
KING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new n.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${U} answered 401 (unauthorized). ${C}`)}if(Oe===
403&&Pe.includes("Invalid Host header")){const C=U.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new n.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${U} refuse\
d the Host header "${C}". Start it with --allowed-hosts naming ${C} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(Oe===403){const C=q===
""&&/^\s*</.test(Pe)?"":` It says: ${(0,c.xS)(Pe)}`;return new n.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${U} answered 403 (forbidden): these credentials may not do \
this.${C}`)}}var O=b=>b.replace(/[?#].*$/s,""),v=32*1024*1024;function P({base:b,headers:U,wire:q,timeoutMs:ye,retryPolicy:Oe,signal:Pe,log:C}){const D=`${b.origin}${b.
pathname.replace(/\/$/,"")}`,a=(l,y={})=>{const R=new URL(`${D}/${l}`);for(const[H,ne]of Object.entries(y))ne!==void 0&&R.searchParams.set(H,ne);return R},i=(l,y)=>C.
progress(`${l.message} Trying again in ${(y/1e3).toFixed(1)} s.`),E=async(l,y,R)=>{let H;try{H=await q.send({...l,timeoutMs:ye,signal:Pe,isFresh:!y})}catch(ne){
return B(ne,y)}return R(H)},N=l=>{const{method:y,isIdempotent:R=!0}=l,H=l.body?{headers:{...U,"content-type":"application/json"},body:JSON.stringify(l.body)}:{headers:U},
ne={method:y,url:a(`api/2.0/mlflow/${l.endpoint}`,l.query),...H,maxBytes:v};return E(ne,R,_e=>A(_e,R)?r(_e,l.endpoint):{kind:"value",value:u(_e,l)})},B=(l,y)=>{
if(!(l instanceof p.wC))throw l;const{error:R,isFinal:H}=h(l,D);if(H||!y&&l.wasSent)throw R;return{kind:"failure",error:R,retryAfterMs:void 0}},r=(l,y)=>({kind:"\
failure",error:M(`MLflow at ${D} answered ${y} with ${l.status}${V(l)}.`),retryAfterMs:(0,s.mu)(l.headers["retry-after"],Date.now())}),u=(l,y)=>{const R=X(l.body,
y.parse);if(l.status===200){if(l.isCut)throw new n.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${y.endpoint} is longer than ${v} bytes.`);if((0,_.Gv)(R))return{ok:!0,
body:R,serverNowMs:L(l.headers.date)};throw new n.zg("E_NOT_MLFLOW",`What answers at ${D} is not MLflow: ${y.endpoint} came back as ${I(l)}. Check the tracking \
URI.`)}const H=(0,_.Gv)(R)&&typeof R.error_code=="string"?R.error_code:"",ne=d(l,D,H,"authorization"in U);if(ne)throw ne;const _e=(0,_.Gv)(R)&&typeof R.message==
"string"?(0,c.xS)(R.message):"";if(l.status>=500&&l.status!==501)throw M(`MLflow at ${D} answered ${y.endpoint} with ${l.status}${V(l)}.`);return{ok:!1,status:l.
status,errorCode:H,message:_e}},T=l=>(0,s.L5)(()=>N(l),Oe,Pe,i);return{call:T,expect:async l=>{const y=await T(l);if(!y.ok)throw S(l.endpoint,y,D);return y.body},
readFile:(l,y,R,H)=>{const ne={method:"GET",url:a(l,y),headers:U,maxBytes:R},_e=async Ee=>{if(Ee.status===500&&!await H())return{kind:"value",value:{kind:"missi\
ng"}};if(A(Ee,!0))return r(Ee,l);if(Ee.status===200)return{kind:"value",value:Ee.isCut?{kind:"too-large"}:{kind:"text",text:Ee.body}};const Ie=u(Ee,{method:"GET",
endpoint:l});if(!Ie.ok&&Ie.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw Ie.ok?M(`MLflow at ${D} answered ${l} with ${Ee.
status}.`):S(l,Ie,D)};return(0,s.L5)(()=>E(ne,!0,_e),Oe,Pe,i)},writeFile:({method:l,path:y,query:R,text:H,isIdempotent:ne})=>{const _e={method:l,url:a(y,R),headers:{
...U,"content-type":"application/octet-stream"},body:H,maxBytes:v},Ee=Ie=>{if(Ie.status===200)return{kind:"value",value:void 0};if(A(Ie,ne))return r(Ie,y);const K=u(
Ie,{method:l,endpoint:y});return{kind:"value",value:K.ok?void 0:K}};return(0,s.L5)(()=>E(_e,ne,Ee),Oe,Pe,i)}}}function S(b,U,q){return U.errorCode===""?new n.zg(
"E_NOT_MLFLOW",`What answers at ${q} is not MLflow, or an MLflow without ${b}: it answered ${U.status} in another form. Check the tracking URI, also for a path \
that belongs to it.`):new n.zg("E_MLFLOW_REFUSED",`MLflow refused ${b} (${U.status} ${(0,c.xS)(U.errorCode)}): ${U.message}`)}function A({status:b,body:U},q){return b===
429||q&&b===400&&w(U)?!0:q&&(b===408||b>=500)&&b!==501&&!U.includes('"FEATURE_DISABLED"')}var w=b=>b.includes('"BAD_REQUEST"')&&b.includes("IntegrityError");function X(b,U=JSON.
parse){try{return U(b)}catch{return}}function L(b){const U=Date.parse(b??"");return Number.isNaN(U)?void 0:U}var I=b=>/^\s*</.test(b.body)?"HTML":"something tha\
t is no JSON object";function V(b){const U=X(b.body),q=(0,_.Gv)(U)&&typeof U.message=="string"?U.message:/^\s*</.test(b.body)?"":b.body,ye=(0,c.xS)(q);return ye===
""?"":`: ${ye.replace(/\.$/,"")}`}var F=(b,U)=>async(q,ye,Oe)=>{const{scheme:Pe="",host:C="",folder:D=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.
exec(q.artifactUri)?.groups??{},a=B=>new n.zg("E_MLFLOW_REFUSED",`The artifacts of run ${q.id} lie at ${(0,c.xS)(q.artifactUri)}, ${B}.`);if(C!==""&&C!==new URL(
U).host)throw a("which is another server than the tracking URI");const i=[...D.split("/"),...ye.split("/")].filter(B=>B!=="");if(i.includes("..")||i.includes("."))
throw a("which is no folder");const E=Pe===""?{method:"POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:q.id,path:ye},text:Oe,isIdempotent:!1}:{
method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${i.map(encodeURIComponent).join("/")}`,text:Oe,isIdempotent:!0},N=await b.writeFile(E);if(N!==void 0)throw Pe===
""&&N.errorCode===""?a("not behind its artifact proxy, and this MLflow takes no files for there"):S(E.path,N,U)},ce=b=>Array.isArray(b);function fe(b,U){const q=(0,_.
Gv)(b)?b[U]:void 0;if(!(0,_.Gv)(q))throw new n.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${U}", as no MLflow server does. Check the trackin\
g URI.`);return q}function ue(b,U){const q=b[U]??{};if(!(0,_.Gv)(q))throw Y(U,"an object");return q}function ie(b,U){const q=b[U]??[];if(!ce(q)||!q.every(_.Gv))
throw Y(U,"a list of objects");return q}function x(b,U){const q=b[U]??"";if(typeof q=="number")return String(q);if(typeof q!="string")throw Y(U,"a text");return q}
function Q(b,U){const q=x(b,U);if(q==="")throw Y(U,"a text");return q}function he(b,U,q){const ye=b[U];if(ye===void 0)return q;const Oe=typeof ye=="string"&&ye!==
""?Number(ye):ye;if(typeof Oe!="number"||Number.isNaN(Oe))throw Y(U,"a number");return Oe}var te=(b,U)=>new Map(ie(b,U).map(q=>[Q(q,"key"),x(q,"value")])),G=b=>[
...b].map(([U,q])=>({key:U,value:q})),Y=(b,U)=>new n.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${b}" that is not ${U}. Is the tracking URI's server a supp\
orted MLflow?`),de=1e3;function me(b,U,q,ye){const Oe=async(D,a)=>{const i=[];let E;for(let N=0;N<de;N+=1){const B=await b.call({method:"GET",endpoint:D,query:{
...a,page_token:E}});if(!B.ok&&B.errorCode==="")return;if(!B.ok&&B.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!B.ok)throw S(D,B,U);const r=(0,_.Gv)(B.body)?
B.body:{};if(i.push(...ie(r,"files").map(ve)),E=x(r,"next_page_token"),E==="")break}return i},Pe=async(D,a)=>await Oe("artifacts/list",{run_id:D,...a===""?{}:{path:a}})??
[],C=async(D,a)=>{if(D.modelId!=="")return Oe(`logged-models/${encodeURIComponent(D.modelId)}/artifacts/directories`,a===""?{}:{artifact_directory_path:a});const i=await ee(
D,q);return i===void 0?void 0:(await Pe(D.runId,re(i,a))).map(N=>({...N,path:N.path.slice(i===""?0:i.length+1)}))};return{listOfRun:Pe,listOfVersion:C,readOfRun:async(D,a,i)=>{
const E=async()=>oe(await Pe(D,le(a)),a);return pe(await b.readFile("get-artifact",{run_uuid:D,path:a},i,E),a,i)},readOfVersion:async(D,a,i,E)=>{const N=async()=>oe(
await C(await ye.version(D,a),le(i)),i),B={name:D,version:a,path:i};return pe(await b.readFile("model-versions/get-artifact",B,E,N),i,E)},writeToRun:F(b,U)}}function pe(b,U,q){
switch(b.kind){case"text":return b.text;case"missing":return;case"too-large":throw new n.zg("E_ARTIFACT_TOO_LARGE",`${U} is larger than the ${q} bytes that are \
read of it.`)}}async function ee(b,U){if(b.runId==="")return;const q=new RegExp(`^runs:/${b.runId}/(.+)$`).exec(b.source)?.[1];if(q!==void 0)return Z(q);const{artifactUri:ye}=await U.
get(b.runId),Oe=ye.replace(/\/+$/,"");if(!(Oe===""||!`${b.source}/`.startsWith(`${Oe}/`)))return Z(b.source.slice(Oe.length))}var Z=b=>b.replace(/^\/+|\/+$/g,""),
re=(...b)=>b.filter(U=>U!=="").join("/"),oe=(b,U)=>b?.some(q=>q.path===U)??!1,le=b=>b.split("/").slice(0,-1).join("/"),ve=b=>{const U=he(b,"file_size",-1);return{
path:Q(b,"path"),isDirectory:b.is_dir===!0,size:U<0?void 0:U}}}),4261:((k,$,e)=>{e.d($,{D:()=>s,J:()=>p});var s=5e3,p=c=>JSON.stringify(c).replace(/[\u007f-\uffff]/g,
_=>`\\u${_.charCodeAt(0).toString(16).padStart(4,"0")}`)}),1470:((k,$,e)=>{e.d($,{AO:()=>M,nU:()=>_,uQ:()=>h,zg:()=>n});var s=d=>({outcome:"invalid",exit:2,meaning:d}),
p=d=>({outcome:"failed",exit:4,meaning:d}),c=d=>({outcome:"unreachable",exit:6,meaning:d}),_={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this \
project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training command ended with a non-zero exit code."},E_CANCELLED:{outcome:"canc\
elled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in t\
ime."},E_INPUT:s("Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:s("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:s("The tracking URI is not th\
e http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:s("MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:s("MLflow answered 403: the\
se credentials may not do this."),E_MLFLOW_HOST_REFUSED:s("MLflow refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:s("MLflow's certificate is not t\
rusted, or it refused the client's."),E_NOT_MLFLOW:s("What answers at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:s("MLflow refused a request a\
s wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:c("MLflow cannot be \
reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:s("No registered model has this name."),E_VERSION_NOT_FOUND:s("The registered model has no s\
uch version."),E_RUN_NOT_FOUND:s("No run has this id."),E_RUN_DELETED:s("The run is deleted."),E_EXPERIMENT_NOT_FOUND:s("No experiment has this name, or it is d\
eleted."),E_STAGE_UNKNOWN:s("MLflow has no such stage."),E_ALIAS_NOT_FOUND:s("No version of the model has this alias."),E_STAGE_EMPTY:s("No version of the model\
 is in this stage."),E_RUN_WITHOUT_MODEL:s("The run has logged no model at this artifact path."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow r\
eports that the registration failed."},E_ARTIFACT_TOO_LARGE:s("An artifact is larger than what the step reads."),E_GATES_MISSING:s("No gate was given, and --no-\
gates was not said."),E_GATE_SYNTAX:s("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted."},
E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:s("No version of\
 the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},E_PROMOTION_OVERTAKEN:{
outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:s("The model has no deploy.yaml in any of the places th\
at are looked at."),E_DEPLOY_YAML_SYNTAX:s("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:s("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:s("dep\
loy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:s("deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:s("deploy.yam\
l is larger than what is read."),E_DEPLOY_YAML_BOMB:s("deploy.yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:s("The manifest breaks a\
 rule that the cluster or this project has."),E_MODEL_URI:s("No model server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:s("The mode\
l server of the manifest cannot load the model."),E_NAME_TAKEN:s("The name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:s("No manif\
est of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:s("There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:s("The kubeconfi\
g cannot be read."),E_KUBECONFIG_CONTEXT:s("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:s("The cluster answered 401: creden\
tials are wrong or have expired."),E_CLUSTER_FORBIDDEN:s("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:c("The cluster cannot b\
e reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that its API does not all\
ow."},E_CRD_MISSING:s("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:s("The namespace does not exist."),E_APPLY_REFUSED:p("The cluster re\
fused the manifest."),E_APPLY_CONFLICT:p("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:p("The new version cannot become ready."),E_DELETED_WHILE_WAITING:p(
"The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:s("Verification is required, and the model has no input example to send."),E_VERIFY_FAILED:p(
"The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way."}},n=class extends Error{name="\
StepError";code;outcome;exit;constructor(d,O,v={}){super(O,v.cause===void 0?void 0:{cause:v.cause});const P=_[d];this.code=d,this.outcome=v.outcome??P.outcome,this.
exit=v.exit??P.exit}};async function M(d,O){try{return await O}catch(v){if(v instanceof n&&v.code===d)return;throw v}}function h(d){if(d instanceof n)return d;const O=d instanceof
Error?d.message:String(d);return new n("E_UNEXPECTED",O,{cause:d})}}),9596:((k,$,e)=>{e.d($,{E:()=>h,P$:()=>d,VA:()=>O,Yp:()=>S,f1:()=>P});var s=Object.create,p=Object.
defineProperty,c=Object.getOwnPropertyDescriptor,_=Object.getOwnPropertyNames,n=Object.getPrototypeOf,M=Object.prototype.hasOwnProperty,h=(A,w,X)=>function(){if(X)
throw X[0];try{return A&&(w=(0,A[_(A)[0]])(A=0)),w}catch(I){throw X=[I],I}},d=(A,w)=>function(){try{return w||(0,A[_(A)[0]])((w={exports:{}}).exports,w),w.exports}catch(L){
throw w=0,L}},O=(A,w)=>{for(var X in w)p(A,X,{get:w[X],enumerable:!0})},v=(A,w,X,L)=>{if(w&&typeof w=="object"||typeof w=="function")for(let I of _(w))!M.call(A,
I)&&I!==X&&p(A,I,{get:()=>w[I],enumerable:!(L=c(w,I))||L.enumerable});return A},P=(A,w,X)=>(X=A!=null?s(n(A)):{},v(w||!A||!A.__esModule?p(X,"default",{value:A,enumerable:!0}):
X,A)),S=A=>v(p({},"__esModule",{value:!0}),A)}),6947:((k,$,e)=>{e.d($,{My:()=>M,n6:()=>_,qF:()=>n,wq:()=>c});var s=e(1470),p=2e3;async function c(h,d,O,v){const P=O===
"KILLED"?h.forCleanup(p):h;try{await P.runs.end(d.id,O,Date.now())}catch(S){v.warn(`Run ${d.id} could not be ended as ${O}: ${S instanceof Error?S.message:String(
S)}`)}}var _=(h,d,O)=>new s.zg("E_COMMAND_FAILED",`The training command ended with exit code ${h}; its output says why. The run is ${d}: ${O}`),n=h=>JSON.stringify(
Object.fromEntries([...h.metrics.values()].map(({key:d,value:O,text:v})=>[d,Number.isFinite(O)?O:v]))),M=h=>({kind:"table",header:["metric","value"],rows:[...h.
metrics.values()].map(d=>[d.key,d.text])})}),911:((k,$,e)=>{e.d($,{F2:()=>d,bU:()=>h,g$:()=>_,hI:()=>c,jd:()=>M,wO:()=>n});var s=e(9989),p=e(3567),c={"tracking-\
uri":{kind:(0,p.KD)(p.Qq,s.Xb),required:!0,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:p.
Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:p.Qq,secret:!0,description:"Password for \
basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:p.Qq,secret:!0,description:"Bearer token; user name and password win over \
it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:p.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:[
"MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:p.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_T\
RACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:p.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},_={kubeconfig:{kind:p.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:p.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,p.KD)(p.Qq,p.oO),description:"\
The namespace; the context's own unless given."}},n={model:{kind:p.Qq,required:!0,description:"The registered model."},version:{kind:(0,p.nd)(1),description:"Th\
e model version. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,p.KD)(p.Qq,p.hu),description:"The stage or @alias\
 whose version is meant, such as @champion or Production."}},M=(0,p.RU)(n,["version","at"],p.E_),h={kind:p.Qq,secret:!0,description:"The token to tell GitHub wi\
th, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},d={name:{kind:(0,p.
KD)(p.Qq,p.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,p.KD)(p.Fy,p.N_),description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,p.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,p.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,p.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:p.tO,description:"The image of the container that serves this version."},"image-tag":{kind:p.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},set:{kind:p.IA,description:"Fields to set over deploy.yaml, `path=value`, one a\
 line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:p.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"default-template":{kind:p.Jt,default:"false",description:"Deploys a model that has no \
deploy.yaml as one MLFLOW_SERVER."},allow:{kind:p.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=tr\
ainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),2449:((k,$,e)=>{e.d($,{Ef:()=>V,PQ:()=>L,aI:()=>w,i9:()=>I,jC:()=>h,kl:()=>M,ld:()=>d,
os:()=>A,sc:()=>S,tf:()=>X,x2:()=>P});var s=e(1143),p=e(3567),c=e(8243),_=e(7598),n=e.n(_),M={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeplo\
yments",kind:"SeldonDeployment"},h="seldon-deployment-id",d=8e3,O=63,v=G=>G.length<=O?G:`seldon-${(0,_.createHash)("md5").update(G).digest("hex")}`,P=v,S=(G,Y)=>Y.
annotations?.["seldon.io/svc-name"]??v(`${G}-${Y.name}`),A=({spec:{protocol:G}})=>G==="v2"||G==="kfserving",w=G=>A(G)?"v2":G.spec.predictors.some(({graph:Y})=>(0,p.
ig)(Y,[]).some(({node:de})=>de.implementation==="MLFLOW_SERVER"))?"v1-mlflow":"v1",X=(G,Y)=>A(G)?`/v2/models/${encodeURIComponent(Y.graph.name)}/infer`:"/api/v1\
.0/predictions",L=(G,Y,de)=>`/seldon/${encodeURIComponent(Y)}/${encodeURIComponent(G.metadata.name)}${X(G,de)}`,I=({spec:G})=>G.predictors.filter(({shadow:Y})=>Y!==
!0);function V(G,Y,de,me){return{owner:de,uid:me,marker:Y,markerAnnotation:s.yl,modelPlaces:G.spec.predictors.flatMap(({graph:pe})=>ie(pe)).map(x),workloads:G.spec.
predictors.flatMap(pe=>Q(G,pe)),services:G.spec.predictors.flatMap(pe=>ce(G,pe)),labelSelector:h,readMarker:pe=>(0,c.$6)(pe,"spec","annotations",s.yl),readPodMarker:F,
readStatus:ue}}function F(G){const Y=(0,c.$6)(G,"spec","template","metadata","annotations",s.yl);if(Y!==void 0)return Y;const de=(0,c.yR)(G,"spec","template","s\
pec","containers").flatMap(me=>(0,c.yR)(me,"env")).find(me=>(0,c.$6)(me,"name")==="ENGINE_PREDICTOR");return(0,c.$6)((0,c.qF)(Buffer.from((0,c.$6)(de,"value")??
"","base64").toString("utf8")),"annotations",s.yl)}var ce=(G,Y)=>[{name:S(G.metadata.name,Y),isRequired:(0,c.$6)(G.spec,"serverType")!=="kafka"},...(fe(G,Y)?he(
Y.graph):[]).map(de=>({name:v(`${G.metadata.name}-${Y.name}-${de}`),isRequired:!1}))],fe=({spec:G},{annotations:Y})=>[G.annotations,Y].some(de=>de?.["seldon.io/\
engine-separate-pod"]==="true");function ue(G){const Y=(0,c.$6)(G,"status","state"),de=(0,c.$6)(G,"status","description")??"";return Y==="Available"?{state:"rea\
dy"}:{state:Y==="Failed"?"failed":"working",description:de}}var ie=({modelUri:G,children:Y})=>[...G?[G]:[],...(Y??[]).flatMap(ie)],x=G=>G.replace(/^pvc:\/\//,"/\
mnt/pvc/");function Q(G,Y){const me=`${G.metadata.name}-${Y.name}`,pe=`predictor ${Y.name}`,ee=Y.componentSpecs?.length?Y.componentSpecs:[{}],Z=ee.map((oe,le)=>{
const ve=(0,c.yR)(oe,"spec","containers").map(q=>(0,c.$6)(q,"name")??""),U=[(0,c.$6)(oe,"metadata","name"),ve.join("-"),he(Y.graph).join("-")].filter(q=>q!==void 0);
return{title:ee.length>1?`${pe}, component ${le}`:pe,names:U.map(q=>v(`${me}-${le}-${q}`)),prefixes:[`${me}-${le}-`],isMarked:!0,replicas:te(G,Y,oe)}}),re=(oe,le)=>({
title:`${pe}, ${oe}`,names:[v(le)],prefixes:[],isMarked:!1,replicas:void 0});return[...Z,...fe(G,Y)?[re("orchestrator",`${me}-svc-orch`)]:[],...(0,c.$6)(Y,"expl\
ainer","type")?[re("explainer",`${me}-explainer`)]:[]]}var he=({name:G,children:Y})=>[G,...(Y??[]).flatMap(he)];function te(G,Y,de){if(!((0,c.Gv)((0,c.fK)(de,"h\
paSpec"))||(0,c.Gv)((0,c.fK)(de,"kedaSpec"))))return(0,c.tk)(de,"replicas")??Y.replicas??(0,c.tk)(G.spec,"replicas")??1}}),4800:((k,$,e)=>{e.d($,{k:()=>p});var s=3,
p=class{#e=[];add(c){const _=[c,...c.split(/\r?\n/)].filter(n=>n.trim().length>=s);this.#e=[...new Set([...this.#e,..._])].sort((n,M)=>M.length-n.length)}redact=c=>{
let _=c;for(const n of this.#e)_=_.replaceAll(n,"***");return _}}}),4129:((k,$,e)=>{e.d($,{K:()=>p});var s=e(4032);function p(c,_,n){if(n===void 0)return(0,s.o)(
c.protocol,_);const M=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:h})=>h(n,_));return{send:async h=>(await M).send(h),close:()=>{M.then(h=>h.close(),()=>{})}}}}),
7670:((k,$,e)=>{e.r($),e.d($,{cli:()=>Pe});var s=e(1719),p=e(1111),c=e(7522),_=e(9775),n=e(911),M=e(9989),h=e(3567),d=e(3966),O=e(1470),v=e(9596);const P=require(
"node:util");var S=e(3024),A=e(6760),w="0.1.0",X={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-di\
r":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small out\
puts there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function L(C,D){const a=D.
indexOf("--"),i=a<0?D:D.slice(0,a),E=a<0?[]:D.slice(a+1),N=Object.entries(C.inputs).filter(([,K])=>!K.secret&&!K.kind.isCommand),B=new Map([...N.map(([K,J])=>[K,
J.kind.isFlag?"boolean":"string"]),...Object.entries(X).map(([K,{type:J}])=>[K,J])]),r=[],{tokens:u}=(0,P.parseArgs)({args:V(I(i,B),B,r),options:Object.fromEntries(
[...B].map(([K,J])=>[K,{type:J}])),strict:!1,allowPositionals:!0,tokens:!0}),T=new Map;let l=!1;for(const K of u){if(K.kind==="positional"&&(l||r.push(`unexpect\
ed argument "${K.value}"; inputs are given as --name value`),l=!1),K.kind!=="option")continue;const J=K.rawName==="-h"?"help":K.name;l=!B.has(J);const o=C.inputs[J];
o?.secret?r.push(`${(0,h.iP)(J)} is a secret, and process lists show flags: set ${o.variables?.[0]??(0,h.Qn)(J)} instead`):l?r.push((0,s.Ee)(J,[...B.keys()])):B.
get(J)==="boolean"?T.set(J,K.value??"true"):K.value===void 0?r.push(`${(0,h.iP)(J)} needs a value`):T.has(J)?o?.kind.isRepeatable?T.set(J,`${T.get(J)}
${K.value}`):r.push(`${(0,h.iP)(J)} is given twice`):T.set(J,K.value)}const y=F(T,"output");y!==void 0&&y!=="json"&&r.push(`--output: expected json, got "${y}"`);
const R=F(T,"output-dir")||void 0,H=F(T,"results-dir")||void 0,ne=F(T,"help")!==void 0,[_e,...Ee]=E,Ie=Object.values(C.inputs).some(({kind:K})=>K.isCommand);return _e!==
void 0&&!Ie&&r.push(`${C.name} runs no command; leave out -- and what follows`),{given:{texts:T,problems:r,..._e===void 0?{}:{program:{kind:"program",argv:[_e,...Ee]}}},
help:ne,json:y==="json",outputDir:R,resultsDir:H}}function I(C,D){const a=(E="")=>E.startsWith("--")&&E!==(0,h.iP)("help")&&D.get(E.slice(2))==="boolean",i=(E="")=>/^(true|false)$/i.
test(E);return C.flatMap((E,N)=>a(E)&&i(C[N+1])?[`${E}=${C[N+1]}`]:i(E)&&a(C[N-1])?[]:[E])}function V(C,D,a){const i=(E="")=>/^--([^=]+)/.exec(E)?.[1];return C.
map((E,N)=>{const B=i(E),r=i(C[N+1]);return B===void 0||r===void 0||E.includes("=")||D.get(B)!=="string"||!D.has(r)?E:(a.push(`${(0,h.iP)(B)} needs a value; wha\
t follows it is ${(0,h.iP)(r)}`),`${E}=`)})}function F(C,D){const a=C.get(D);return C.delete(D),a}var ce=1024,fe=200,ue=/[<>&\b\f\u2028\u2029]/g,ie=C=>Buffer.byteLength(
JSON.stringify(C))-2+5*(C.match(ue)?.length??0);function x({step:C,outputs:D}){const a={..._.e5,...C.outputs},i=Object.entries(a).filter(([r,{kind:u}])=>u==="sm\
all"&&r!=="reason").map(([r])=>({name:r,value:D.get(r)??""})).map(r=>({...r,bytes:ie(r.value)})),E=new Map,N=[];let B=ce-fe;for(const{name:r,value:u,bytes:T}of i.
toSorted((l,y)=>l.bytes-y.bytes)){const l=T<=B;l?B-=T:N.push(r),E.set(r,l?u:"")}return E.set("reason",Q(D.get("reason")??"",B+fe)),{results:E,dropped:N}}function Q(C,D){
let i=D-ie("\u2026"),E="";for(const N of C){if(i-=ie(N),i<0)return ie(C)<=D?C:E+"\u2026";E+=N}return C}function he(C){return C.map(G).join(`

`)}var te=(C,D)=>C.filter(a=>a.kind!=="log"||!D.some(i=>`
${i}
`.includes(`
${a.text}
`)));function G(C){switch(C.kind){case"heading":return C.text;case"paragraph":return C.text;case"table":return Y([C.header,...C.rows]);case"log":return`${C.title}\

${C.text.split(`
`).map(D=>`  | ${D}`).join(`
`)}`}}function Y(C){const D=(C[0]??[]).map((N,B)=>Math.max(...C.map(r=>(r[B]??"").length))),a=N=>`  ${D.map((B,r)=>(N[r]??"").padEnd(B)).join("  ")}`.trimEnd(),
[i,...E]=C.map(a);return[i,`  ${D.map(N=>"-".repeat(N)).join("  ")}`,...E].join(`
`)}function de(C,D){const a=(0,s.VU)(),i=performance.now(),E=u=>{process.stderr.write(`${(0,c.Jt)(u)}
`)},N=[],B={progress:u=>E(`${((performance.now()-i)/1e3).toFixed(1).padStart(6)}s  ${u}`),warn:u=>E(`warning  ${u}`),foreign:(u,T)=>{N.push(T),E(`${u}
${T.split(`
`).map(l=>`  | ${l}`).join(`
`)}`)}},r=async u=>{if(u.comments.length===0)return[];if(D.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitH\
ub."];const[{postComments:T},{readPipelineFacts:l}]=await Promise.all([e.e(394).then(e.bind(e,8507)),Promise.resolve().then(e.bind(e,4533))]);return T(u,{env:D,
signal:a,link:l(D).link,say:y=>B.progress(y)})};return{env:D,log:B,signal:a,pipeline:Z(D),announceDeployment:D.GITHUB_ACTIONS!=="true"?void 0:async u=>{const[{announceDeployment:T},
{readPipelineFacts:l}]=await Promise.all([e.e(394).then(e.bind(e,4801)),Promise.resolve().then(e.bind(e,4533))]);return T(u,{env:D,signal:a,link:l(D).link,warn:y=>B.
warn(y)})},runProgram:(0,s.s2)(a,D,["inherit",2,2]),readInputs:()=>C.given,mask:()=>{},finish:async u=>{const T=[],l=async _e=>{try{await _e()}catch(Ee){T.push(
Ee instanceof Error?Ee.message:String(Ee))}},{outputDir:y,resultsDir:R}=C;if(y!==void 0&&await l(()=>ee(y,u.outputs)),R!==void 0){const{results:_e,dropped:Ee}=x(
u);await l(()=>ee(R,_e)),Ee.length>0&&B.warn(`No room among the results for ${Ee.join(", ")}; --output-dir has all outputs.`)}const H=me(u,C.json);H!==""&&await l(
()=>(0,s.KG)(process.stdout,H));for(const _e of await r(u))B.warn(_e);const ne=te(u.summary,N);if(ne.length>0&&E(`
${he(ne)}
`),E(pe(u)),T.length>0)throw new Error(T.join("; "))}}}var me=({step:C,outputs:D},a)=>a?`${JSON.stringify(Object.fromEntries(D)).replaceAll("##[","#\\u0023[")}
`:C.prints===void 0?"":D.get(C.prints)??"";function pe({step:C,result:D,error:a}){if(!("code"in D))return`${C.name}: ${D.outcome}. ${D.reason}`;const i=D.code===
"E_UNEXPECTED"&&a?.cause instanceof Error?`
${a.cause.stack??""}`:"";return`${C.name}: ${D.outcome} [${D.code}] ${D.reason}${i}`}function ee(C,D){for(const[a,i]of D)(0,S.writeFileSync)((0,A.join)(C,a),i)}
function Z(C){const{MLFLOW_STEPS_PIPELINE_COMMIT:D,MLFLOW_STEPS_PIPELINE_LINK:a,MLFLOW_STEPS_PIPELINE_ACTOR:i}=C;return{...D?{commit:D}:{},...a?{link:a}:{},...i?
{actor:i}:{}}}var re=100;function oe(C,D){const a=Math.max(...C.map(({name:i})=>i.length));return`mlflow-steps ${D}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${C.map(({name:i,title:E})=>`  ${i.padEnd(a)}  ${E}`).join(`
`)}

Inputs come from flags, then from ${(0,h.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${h.X3} (folders with ${Object.values(h.xD).map(({file:i})=>i).join(", ")}, ${h.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function le(C){const D=Object.values(C.inputs).some(({kind:r})=>r.isCommand),a=Object.entries(C.inputs).filter(([,{kind:r}])=>!r.isCommand),i=r=>a.filter(([u])=>u in
r),E=a.filter(([r])=>!(r in n.hI)&&!(r in n.g$)),N=[...E.filter(([,{required:r}])=>r),...E.filter(([,{required:r}])=>!r)],B=Object.entries({..._.e5,...C.outputs});
return`mlflow-steps ${C.name}: ${C.title}

Usage: mlflow-steps ${C.name} --input value \u2026${D?" -- program argument \u2026":""}

${q(C.description,"")}

Example:
  ${C.example.trim().split(`
`).join(`
  `)}
${ve("Inputs",N)}${ve("MLflow",i(n.hI))}${ve("Kubernetes",i(n.g$))}
Outputs:
${B.map(([r,{description:u}])=>U(r,u)).join(`
`)}

Also:
${Object.entries(X).map(([r,u])=>U(`${(0,h.iP)(r)} ${u.value}`.trim(),u.description)).join(`
`)}
`}var ve=(C,D)=>D.length===0?"":`
${C}:
${D.map(([a,i])=>b(a,i)).join(`
`)}
`;function b(C,D){const a=[D.required?"required":void 0,D.default===void 0?void 0:`default: ${D.default}`,D.kind.isFlag&&D.default==="true"?`${(0,h.iP)(C)} fals\
e turns it off`:void 0,D.kind.isFlag||D.kind.label==="text"?void 0:D.kind.label,D.variables?`also ${D.variables.join(", ")}`:void 0].filter(E=>E!==void 0),i=D.secret?
`${(0,h.Qn)(C)} (never a flag)`:(0,h.iP)(C);return U(i,`${D.description}${a.length>0?` [${a.join("; ")}]`:""}`)}var U=(C,D)=>`  ${C}
${q(D,"      ")}`;function q(C,D){const a=[];let i="";for(const E of C.split(/\s+/))i!==""&&D.length+i.length+1+E.length>re?(a.push(D+i),i=E):i=i===""?E:`${i} ${E}`;
return[...a,D+i].join(`
`)}function ye(C){const D=[],a=(N,B)=>{if(B!==void 0)try{return(0,S.mkdirSync)(B,{recursive:!0}),(0,S.accessSync)(B,S.constants.W_OK),B}catch(r){D.push(`${(0,h.
iP)(N)}: ${B} cannot be written: ${r instanceof Error?r.message:String(r)}`);return}},i=a("output-dir",C.outputDir),E=a("results-dir",C.resultsDir);return{...C,
outputDir:i,resultsDir:E,given:{...C.given,problems:[...C.given.problems,...D]}}}async function Oe(C,D){(0,s.Bd)();const[a,...i]=C;if(a==="--version")return process.
stdout.write(`${w}
`),0;if(a===void 0||a==="--help"||a==="-h"||a==="help")return(a===void 0?process.stderr:process.stdout).write(oe(await(0,s.gV)(),w)),a===void 0?2:0;const E=await(0,s.
$w)(a);if(!E){const B=(0,h.qb)(a,s.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(a)}${B?`; did you mean ${B}?`:""}
Steps: ${s.Ve.join(", ")}. See mlflow-steps --help.
`),2}const N=L(E,i);return N.help?(process.stdout.write(le(E)),0):(0,s.eg)(E,de(ye(N),D))}var Pe=async()=>{process.exitCode=await Oe(process.argv.slice(2),process.
env)}}),6167:((k,$,e)=>{e.d($,{connectMlflow:()=>i});var s=e(4129),p=e(7396),c=e(4032),_=e(7871),n=e(6240),M=e(7628),h=e(4054),d=e(154),O=e(9989),v=e(1660),P=e(
8243),S=e(1470),A=e(9596),w=e(3024),X=e.n(w),L=(r,u)=>({create:async(T,l,y)=>{const R={method:"POST",endpoint:"registered-models/create",body:{name:T,description:l,
tags:(0,n.xc)(y)}},H=await r.call(R);if(H.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(H.body,"registered_model"),"creation_timestamp",0)};if(!(H.errorCode==="RESOUR\
CE_ALREADY_EXISTS"||H.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(R.endpoint,H,u)},read:async T=>{const l={method:"GET",endpoint:"registered-models/get",
query:{name:T}},y=await r.call(l);if(!y.ok&&y.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!y.ok)throw(0,n.J5)(l.endpoint,y,u);const R=(0,n.HT)(y.body,"regis\
tered_model");return{createdAtMs:(0,n.kz)(R,"creation_timestamp",0),serverNowMs:y.serverNowMs,tags:(0,n.SX)(R,"tags")}},remove:async T=>{const l={method:"DELETE",
endpoint:"registered-models/delete",body:{name:T},isIdempotent:!1},y=await r.call(l);if(!y.ok&&y.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(l.endpoint,
y,u)}});function I(r,u){const T=(0,p.E)(r,u,"curl");if(T!==void 0){if(!URL.canParse(T)||!/^https?:/i.test(T))throw new S.zg("E_INPUT","The HTTP_PROXY or HTTPS_P\
ROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(T)}}var V=1e3;function F(r,u){const T=async K=>{
const J={method:"GET",endpoint:"registered-models/get",query:{name:K}},o=await r.call(J);if(!o.ok&&o.errorCode==="RESOURCE_DOES_NOT_EXIST")throw new S.zg("E_MOD\
EL_NOT_FOUND",`MLflow at ${u} has no registered model "${K}".`);if(!o.ok)throw(0,n.J5)(J.endpoint,o,u);const f=(0,n.HT)(o.body,"registered_model"),j=(0,n.$I)(f,
"aliases").map(se=>[(0,n.He)(se,"alias"),(0,n.yR)(se,"version")]);return{name:(0,n.He)(f,"name"),aliases:new Map(j),latest:(0,n.$I)(f,"latest_versions").map(ie),
tags:(0,n.SX)(f,"tags")}},l=async(K,J,o,f)=>{if(J.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(K.endpoint,J,u);const{latest:j}=await T(o),se=Math.max(0,
...j.map(Te=>Number(Te.version)));return new S.zg("E_VERSION_NOT_FOUND",`Model "${o}" has no version ${f}.${se>0?` Its newest is ${se}.`:" It has no versions ye\
t."}`)},y=async(K,J,o)=>{const f=await r.call(K);if(!f.ok)throw await l(K,f,J,o)},R=async(K,J)=>{const o=await r.call(K);if(!o.ok)throw await Ee(K,o,J)},H=async(K,J,o,f)=>ce(
J)?(await T(o),new S.zg("E_ALIAS_NOT_FOUND",`MLflow at ${u} has no aliases (they came with 2.3), so there is no @${f}. Use a stage.`)):Ee(K,J,o),ne=async(K,J)=>{
const o={method:"GET",endpoint:"registered-models/alias",query:{name:K,alias:J}},f=await r.call(o);if(f.ok)return ie((0,n.HT)(f.body,"model_version"));if(ce(f))
throw await H(o,f,K,J);if(f.errorCode!=="INVALID_PARAMETER_VALUE"&&f.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await T(K),!/not found/i.test(f.message)))throw(0,n.
J5)(o.endpoint,f,u)},_e=async(K,J)=>{const o={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:K,stages:[J]}},f=await r.call(o);if(f.ok)
return(0,n.$I)((0,P.Gv)(f.body)?f.body:{},"model_versions").map(ie)[0];throw ue(f,J)??await Ee(o,f,K)},Ee=async(K,J,o)=>(J.errorCode==="RESOURCE_DOES_NOT_EXIST"&&
await T(o),(0,n.J5)(K.endpoint,J,u)),Ie=async(K,J)=>{const o=new Map;let f;for(let j=0;j<V;j+=1){const se=await r.expect({method:"GET",endpoint:"model-versions/\
search",query:{filter:J,max_results:"1000",page_token:f}}),Te=(0,P.Gv)(se)?se:{};for(const $e of(0,n.$I)(Te,"model_versions").map(ie))$e.model===K&&o.set($e.version,
$e);if(f=(0,n.yR)(Te,"next_page_token"),f==="")break}return[...o.values()].sort((j,se)=>Number(j.version)-Number(se.version))};return{model:T,setModelTag:(K,J,o)=>R(
{method:"POST",endpoint:"registered-models/set-tag",body:{name:K,key:J,value:o}},K),deleteModelTag:(K,J)=>R({method:"DELETE",endpoint:"registered-models/delete-\
tag",body:{name:K,key:J}},K),ensureModel:async K=>{const J={method:"POST",endpoint:"registered-models/create",body:{name:K}},o=await r.call(J);if(!o.ok&&o.errorCode!==
"RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(J.endpoint,o,u)},version:async(K,J)=>{const o={method:"GET",endpoint:"model-versions/get",query:{name:K,version:J}},f=await r.
call(o);if(f.ok)return ie((0,n.HT)(f.body,"model_version"));throw await l(o,f,K,J)},versionsOfRun:(K,J)=>Ie(K,`run_id='${J}'`),versionsOfModel:K=>Ie(K,K.includes(
"'")?K.includes('"')?void 0:`name="${K}"`:`name='${K}'`),createVersion:async({model:K,source:J,runId:o,modelId:f,tags:j})=>{const se=await r.expect({method:"POS\
T",endpoint:"model-versions/create",body:{name:K,source:J,run_id:o,...f===void 0?{}:{model_id:f},tags:(0,n.xc)(j??new Map)},isIdempotent:!1});return ie((0,n.HT)(
se,"model_version"))},deleteVersion:async(K,J)=>{const o={method:"DELETE",endpoint:"model-versions/delete",body:{name:K,version:J}},f=await r.call(o);if(!f.ok&&
f.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(o.endpoint,f,u)},holder:(K,J)=>J.kind==="alias"?ne(K,J.alias):_e(K,J.stage),transition:async(K,J,o,f)=>{const j={
method:"POST",endpoint:"model-versions/transition-stage",body:{name:K,version:J,stage:o,archive_existing_versions:f}},se=await r.call(j);if(!se.ok)throw ue(se,o)??
await l(j,se,K,J)},setAlias:async(K,J,o)=>{const f={method:"POST",endpoint:"registered-models/alias",body:{name:K,alias:J,version:o}},j=await r.call(f);if(!j.ok)
throw ce(j)?await H(f,j,K,J):await l(f,j,K,o)},deleteAlias:async(K,J)=>{const o={method:"DELETE",endpoint:"registered-models/alias",body:{name:K,alias:J}},f=await r.
call(o);if(!f.ok)throw await H(o,f,K,J)},setVersionTag:(K,J,o,f)=>y({method:"POST",endpoint:"model-versions/set-tag",body:{name:K,version:J,key:o,value:f}},K,J),
deleteVersionTag:(K,J,o)=>y({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:K,version:J,key:o}},K,J),downloadUri:async(K,J)=>{const o={method:"\
GET",endpoint:"model-versions/get-download-uri",query:{name:K,version:J}},f=await r.call(o);if(!f.ok)throw await l(o,f,K,J);return(0,n.He)((0,P.Gv)(f.body)?f.body:
{},"artifact_uri")}}}var ce=r=>r.status===404&&r.errorCode==="",fe=({status:r,errorCode:u,message:T})=>r===501||u==="ENDPOINT_NOT_FOUND"||u==="FEATURE_DISABLED"||
u==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(T),ue=(r,u)=>fe(r)?new S.zg("E_STAGE_UNKNOWN",`This MLflow has no\
 stages, so there is no ${u}. Use an alias instead, such as @${u.toLowerCase()}.`):r.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(r.message)?new S.zg("E\
_STAGE_UNKNOWN",`MLflow has no stage "${u}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function ie(r){const u=(0,n.
yR)(r,"source");return{model:(0,n.He)(r,"name"),version:(0,n.He)(r,"version"),runId:(0,n.yR)(r,"run_id"),source:u,stage:(0,n.yR)(r,"current_stage"),status:(0,n.
yR)(r,"status"),statusMessage:(0,n.yR)(r,"status_message"),modelId:(0,n.yR)(r,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(u)?.[1]??""),tags:(0,n.SX)(r,"tags")}}var x=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
Q=r=>JSON.parse(r.replace(x,u=>u.startsWith('"')?u:`"${u}"`)),he=/"metrics"\s*:\s*\[/,te=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function G(r){const u=he.
exec(r),T=u===null?0:u.index+u[0].length,l=u===null?-1:Y(r,T);if(l===-1)return JSON.parse(r);const y=JSON.parse(r.slice(0,T)+r.slice(l));return(0,P.Gv)(y)?{...y,
metrics:de(r,T,l)}:y}function Y(r,u){for(te.lastIndex=u;te.test(r);)if(r[te.lastIndex-1]==="]")return te.lastIndex-1;return-1}function*de(r,u,T){for(let l=u;l<T;){
te.lastIndex=l,te.test(r);const y=te.lastIndex;yield JSON.parse(r.slice(l,y-1)),l=y}}var me=1e4;async function*pe(r,u,T){const l=new Set;let y;do{const R=await r.
expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:u,metric_key:T,max_results:String(me),page_token:y},parse:G}),H=(0,P.Gv)(R)?R:{};if(yield ee(H.
metrics??[],T),y=(0,n.yR)(H,"next_page_token"),l.has(y))throw new S.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${T} lead back to themse\
lves.`);l.add(y)}while(y!=="")}function*ee(r,u){const T=l=>new S.zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${u} is no list of points.`,{cause:l});if(!Z(
r))throw T();try{for(const l of r){if(!(0,P.Gv)(l))throw T();yield re(l)}}catch(l){throw l instanceof SyntaxError?T(l):l}}var Z=r=>typeof r=="object"&&r!==null&&
Symbol.iterator in r,re=r=>({value:oe(r.value),timestampMs:(0,n.kz)(r,"timestamp",0),step:(0,n.kz)(r,"step",0)});function oe(r=0){return typeof r=="string"&&r!==
""?Number(r):typeof r=="number"?r:Number.NaN}var le=100;function ve(r,u){const T=async l=>{const y={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:l}},
R=await r.call(y);if(!R.ok&&R.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!R.ok)throw(0,n.J5)(y.endpoint,R,u);const H=(0,n.HT)(R.body,"experiment");if((0,n.
yR)(H,"lifecycle_stage")==="deleted")throw new S.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${l}" is deleted. Restore it (\`mlflow experiments restore\`), or use an\
other name.`);return(0,n.He)(H,"experiment_id")};return{findExperiment:T,ensureExperiment:async l=>{const y=await T(l);if(y!==void 0)return y;const R={method:"P\
OST",endpoint:"experiments/create",body:{name:l}},H=await r.call(R);if(H.ok)return(0,n.He)((0,P.Gv)(H.body)?H.body:{},"experiment_id");const ne=H.errorCode==="R\
ESOURCE_ALREADY_EXISTS"?await T(l):void 0;if(ne===void 0)throw(0,n.J5)(R.endpoint,H,u);return ne},create:async({experimentId:l,name:y,tags:R,startTimeMs:H})=>{const ne=await r.
expect({method:"POST",endpoint:"runs/create",body:{experiment_id:l,start_time:H,tags:(0,n.xc)(R),...y===void 0?{}:{run_name:y}},isIdempotent:!1,parse:Q});return q(
(0,n.HT)(ne,"run"))},end:async(l,y,R)=>{await r.expect({method:"POST",endpoint:"runs/update",body:{run_id:l,status:y,end_time:R}})},get:async l=>{const y={method:"\
GET",endpoint:"runs/get",query:{run_id:l},parse:Q},R=await r.call(y);if(R.ok)return q((0,n.HT)(R.body,"run"));throw R.errorCode==="RESOURCE_DOES_NOT_EXIST"?new S.
zg("E_RUN_NOT_FOUND",`MLflow at ${u} has no run "${l}".`):(0,n.J5)(y.endpoint,R,u)},findRunning:async(l,y,R)=>{const H=`tags.\`${y}\` = '${R}' and attributes.st\
atus = 'RUNNING'`,ne=await r.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[l],filter:H,max_results:1,order_by:["attributes.start_time DESC"]},
parse:Q}),[_e]=(0,n.$I)((0,P.Gv)(ne)?ne:{},"runs");return _e&&q(_e)},metricHistory:(l,y)=>pe(r,l,y),setTag:async(l,y,R)=>{await r.expect({method:"POST",endpoint:"\
runs/set-tag",body:{run_id:l,key:y,value:R}})},loggedModels:async({id:l,experimentId:y})=>{const R=[];let H="";for(let ne=0;ne<le;ne+=1){const _e={method:"POST",
endpoint:"logged-models/search",body:{experiment_ids:[y],filter:`source_run_id = '${l}'`,...H===""?{}:{page_token:H}}},Ee=await r.call(_e);if(!Ee.ok&&b(Ee.status,
Ee.errorCode))return[];if(!Ee.ok)throw(0,n.J5)(_e.endpoint,Ee,u);const Ie=(0,P.Gv)(Ee.body)?Ee.body:{};for(const K of(0,n.$I)(Ie,"models")){const J=(0,n.Ag)(K,"\
info");R.push({model:U(J),createdMs:(0,n.kz)(J,"creation_timestamp_ms",0)})}if(H=(0,n.yR)(Ie,"next_page_token"),H==="")break}return R.sort((ne,_e)=>ne.createdMs-
_e.createdMs).map(({model:ne})=>ne)},loggedModel:async l=>{const y={method:"GET",endpoint:`logged-models/${encodeURIComponent(l)}`},R=await r.call(y);if(R.ok)return U(
(0,n.Ag)((0,n.HT)(R.body,"model"),"info"));if(!(R.errorCode==="RESOURCE_DOES_NOT_EXIST"||b(R.status,R.errorCode)))throw(0,n.J5)(y.endpoint,R,u)}}}var b=(r,u)=>(r===
404||r===405)&&(u===""||u==="ENDPOINT_NOT_FOUND"),U=r=>({id:(0,n.He)(r,"model_id"),name:(0,n.yR)(r,"name"),runId:(0,n.yR)(r,"source_run_id"),status:(0,n.yR)(r,"\
status")});function q(r){const u=(0,n.Ag)(r,"info"),T=(0,n.Ag)(r,"data"),l=(0,n.SX)(T,"tags"),y=(0,n.$I)((0,n.Ag)(r,"outputs"),"model_outputs");return{id:(0,n.He)(
u,"run_id"),experimentId:(0,n.He)(u,"experiment_id"),name:(0,n.yR)(u,"run_name")||(l.get("mlflow.runName")??""),status:(0,n.yR)(u,"status"),deleted:(0,n.yR)(u,"\
lifecycle_stage")==="deleted",artifactUri:(0,n.yR)(u,"artifact_uri"),metrics:Oe(T),params:(0,n.SX)(T,"params"),tags:l,loggedModelIds:[...y].sort((R,H)=>(0,n.kz)(
R,"step",0)-(0,n.kz)(H,"step",0)).map(R=>(0,n.He)(R,"model_id")),datasets:(0,n.$I)((0,n.Ag)(r,"inputs"),"dataset_inputs").map(ye)}}function ye(r){const u=(0,n.Ag)(
r,"dataset");return{name:(0,n.yR)(u,"name"),digest:(0,n.He)(u,"digest"),context:(0,n.SX)(r,"tags").get("mlflow.data.context")??""}}function Oe(r){const u=new Map;
for(const T of(0,n.$I)(r,"metrics")){const l=Pe(T),y=u.get(l.key);y!==void 0&&(l.step-y.step||l.timestampMs-y.timestampMs)<0||u.set(l.key,l)}return u}function Pe(r){
const u=(0,n.yR)(r,"value")||"0";return{key:(0,n.He)(r,"key"),value:Number(u),text:u,timestampMs:(0,n.kz)(r,"timestamp",0),step:(0,n.kz)(r,"step",0)}}function C(r){
const u=r["tracking-ca-file"],T=r["tracking-client-cert-file"],l=T===void 0?void 0:D("tracking-client-cert-file",T);return{rejectUnauthorized:!r["tracking-insec\
ure-tls"],...u===void 0?{}:{ca:D("tracking-ca-file",u)},...l===void 0?{}:{cert:l,key:l}}}function D(r,u){let T;try{T=(0,w.readFileSync)(u,"utf8")}catch(l){throw new S.
zg("E_INPUT",`${r}: ${u} cannot be read.`,{cause:l})}if(!T.includes("-----BEGIN "))throw new S.zg("E_INPUT",`${r}: ${u} is not a PEM file.`);return T}var a=6e4;
function i(r,u,T,l,y=M.ur){const R=(0,O.Xb)(r["tracking-uri"]),H=(0,O._0)(u,"MLFLOW_HTTP_REQUEST_TIMEOUT"),ne=(0,s.K)(R,C(r),I(R,u));return E({base:R,headers:(0,O.
Qr)(r,u),wire:ne,timeoutMs:H?H*1e3:a,retryPolicy:{...y,maxRetries:(0,O._0)(u,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??y.maxRetries},signal:T,log:l})}function E(r){const u=(0,n.
xP)(r),T=`${r.base.origin}${r.base.pathname.replace(/\/$/,"")}`,l=ve(u,T),y=F(u,T);return{trackingUri:T,runs:l,registry:y,artifacts:(0,n.GC)(u,T,l,y),locks:L(u,
T),runUrl:({id:R,experimentId:H})=>`${T}/#/experiments/${H}/runs/${R}`,forCleanup:R=>E({...r,signal:N(R,T),timeoutMs:R}),guarded:R=>E({...r,wire:B(r.wire,R)}),close:()=>r.
wire.close()}}function N(r,u){const T=new AbortController;return setTimeout(()=>T.abort((0,n.HB)(`MLflow at ${u} did not answer within ${r/1e3} s.`)),r).unref(),
T.signal}var B=(r,u)=>({send:async T=>(u(),r.send(T)),close:()=>r.close()})}),4533:((k,$,e)=>{e.r($),e.d($,{readPipelineFacts:()=>s.s});var s=e(6237),p=e(9596)}),
9336:((k,$,e)=>{e.r($),e.d($,{register:()=>s.k});var s=e(4705),p=e(5571),c=e(6240),_=e(7628),n=e(4054),M=e(154),h=e(9775),d=e(911),O=e(9989),v=e(3567),P=e(3966),
S=e(1470),A=e(9596)}),912:((k,$,e)=>{e.r($),e.d($,{train:()=>s.B});var s=e(6758),p=e(6947),c=e(5058),_=e(9775),n=e(911),M=e(9989),h=e(3567),d=e(3966),O=e(1470),
v=e(9596)}),2994:((k,$,e)=>{e.r($),e.d($,{trainFinish:()=>P});var s=e(6947),p=e(9775),c=e(911),_=e(9989),n=e(3567),M=e(3966),h=e(1470),d=e(9596),O=64,v=(0,n.nd)(
-1,255),P=(0,p.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of the command that trained in it: \
as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...c.hI,"run-id":{kind:n.Qq,
required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:v,description:"The exit code of the training command. Either this or `exit-code-fi\
le`."},"exit-code-file":{kind:n.Qq,description:"A file that holds it, as Tekton writes one for each step."}},outputs:{"run-id":{kind:"small",description:"The ru\
n."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where\
 the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async A=>{const{inputs:w}=A,X=S(w["exit-\
code"],w["exit-code-file"]),L=X===0?"FINISHED":X===130||X===143?"KILLED":"FAILED",I=await A.mlflow(),V=await I.runs.get(w["run-id"]);A.output("run-id",V.id),A.output(
"artifact-uri",V.artifactUri),A.output("metrics",(0,s.qF)(V)),V.status!==L&&await I.runs.end(V.id,L,Date.now());const F=I.runUrl(V);if(A.summarize({kind:"headin\
g",text:`Run ${V.name||V.id} is ${L}`},{kind:"paragraph",text:F},(0,s.My)(V)),L!=="FINISHED")throw(0,s.n6)(X,L,F);return{outcome:"done",reason:`Run ${V.name||V.
id} is FINISHED: ${F}`}}});function S(A,w){if(A===void 0==(w===void 0))throw new h.zg("E_INPUT","Give either exit-code or exit-code-file.");if(w===void 0)return A??
0;try{const X=(0,M.M)(w,O);if(X===void 0)throw new Error("it is too large");return v.parse(X.trim())}catch(X){throw new h.zg("E_INPUT",`${w} holds no exit code \
of the training command: ${X instanceof Error?X.message:String(X)}.`,{cause:X})}}}),8918:((k,$,e)=>{e.r($),e.d($,{trainStart:()=>S});var s=e(2629),p=e(6947),c=e(
982),_=e(5058),n=e(9775),M=e(911),h=e(9989),d=e(3567),O=e(3966),v=e(1470),P=e(9596),S=(0,n.ol)({name:"train-start",title:"create the run that a training contain\
er continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and \
MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,
inputs:{...M.hI,..._.y,"start-id":{kind:c.W,description:"Names this start: run again with the same one, the run that is still running is found, and no second on\
e is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_E\
XPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"small",description:"Where the run's artif\
acts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async A=>{const{inputs:w,log:X,signal:L}=A,I=w["start-id"],V=await A.
mlflow(),{run:F,isNew:ce}=await(0,s.T)(V,{given:w,pipeline:A.pipeline,...I===void 0?{}:{startTag:[c.P,I]}});if(A.output("run-id",F.id),A.output("experiment-id",
F.experimentId),A.output("tracking-uri",V.trackingUri),A.output("artifact-uri",F.artifactUri),L.aborted)throw await(0,p.wq)(V,F,"KILLED",X),L.reason;const fe=`r\
un ${F.name||F.id}: ${V.runUrl(F)}`;return ce?{outcome:"done",reason:`Created ${fe}`}:{outcome:"unchanged",reason:`Continuing ${fe}`}}})}),7832:((k,$,e)=>{e.r($),
e.d($,{trainStop:()=>v});var s=e(982),p=e(5058),c=e(9775),_=e(911),n=e(9989),M=e(3567),h=e(3966),d=e(1470),O=e(9596),v=(0,c.ol)({name:"train-stop",title:"end a \
run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while it t\
rained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{..._.hI,experiment:{...p.y.experiment,description:"The \
experiment that the run is in."},"start-id":{kind:s.W,required:!0,description:"The start of the run, as train-start was given it."}},outputs:{"run-id":{kind:"sm\
all",description:"The run that was ended; empty where none was running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async P=>{
const{experiment:S,"start-id":A}=P.inputs,w=await P.mlflow(),X=await w.runs.findExperiment(S),L=X===void 0?void 0:await w.runs.findRunning(X,s.P,A);return P.output(
"run-id",L?.id??""),L===void 0?{outcome:"unchanged",reason:`No run of start ${A} is running in experiment ${S}.`}:(await w.runs.end(L.id,"KILLED",Date.now()),{outcome:"\
done",reason:`Run ${L.name||L.id} was left running and is KILLED now: ${w.runUrl(L)}`})}})}),7170:((k,$,e)=>{e.r($),e.d($,{undeploy:()=>V});var s=e(6348),p=e(6098),
c=e(9355),_=e(8116),n=e(3395),M=e(2449),h=e(1143),d=e(9775),O=e(911),v=e(9989),P=e(3567),S=e(3966),A=e(8243),w=e(1470),X=e(9596),L={...O.hI,"tracking-uri":{...O.
hI["tracking-uri"],kind:P.Qq,required:!1,description:"The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is \
recorded nowhere."},...O.g$,name:{kind:P.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:P.Qq,description:"\
The registered model whose deployment is removed."},version:{kind:(0,P.nd)(1),description:"Only where this version of the model is deployed."},at:{kind:(0,P.KD)(
P.Qq,P.hu),description:"Only what was deployed for this stage or @alias."},timeout:{kind:P.p0,default:"5m",description:"How long its pods may take to end."}},I={
name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it wa\
s in."},changed:{kind:"small",description:"true where something was removed."}},V=(0,d.ol)({name:"undeploy",title:"remove what deploy made",description:"Removes\
 a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:L,checks:[(0,P.RU)(L,["name","model",
"version","at"],F)],outputs:I,example:"mlflow-steps undeploy --name wine --namespace models",run:async te=>{const{inputs:G}=te,Y=await te.cluster(),de=G.namespace??
Y.defaultNamespace;te.output("namespace",de);const me=G.name===void 0?await fe(te,Y,de):await ce(te,Y,de,G.name);te.output("name",me.map(pe=>(0,A.$6)(pe,"metada\
ta","name")??"").join(",")),te.output("changed",String(me.length>0));for(const pe of me)await ie(te,Y,de,pe);return Q(te,de,me)}});function F(te){if(!(te.name!==
void 0||te.model!==void 0&&(te.at!==void 0||te.version!==void 0)))throw new w.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --versio\
n.")}async function ce({inputs:te},G,Y,de){const me={resource:M.kl,namespace:Y,name:de},pe=await G.get(me);if(!pe)return[];const ee=(0,_.MU)(pe)?te.model!==void 0&&
(0,_.sB)(pe)!==te.model?`serves the model ${(0,_.sB)(pe)??"of unknown name"}, not ${te.model}`:void 0:"was not deployed by mlflow-steps";if(ee===void 0)return[pe].
filter(Z=>ue(te,Z));throw new w.zg("E_NAME_TAKEN",`${(0,n.vY)(me)} ${ee}, so it is left alone. Check --name and --namespace.`)}async function fe({inputs:te},G,Y){
return(await G.list(M.kl,Y,{labelSelector:`${h.Ly}=${h.bU},${h.B0}=${(0,s.H)(te.model??"")}`})).filter(me=>ue(te,me))}function ue({model:te,version:G,at:Y},de){
const me=Y===void 0?void 0:(0,P.Rg)((0,P.hu)(Y));return(te===void 0||(0,_.sB)(de)===te)&&(G===void 0||(0,_.Zy)(de)===String(G))&&(me===void 0||(0,A.$6)(de,"meta\
data","annotations",h.hD)===me)}async function ie(te,G,Y,de){const{log:me,inputs:pe}=te,ee=(0,A.$6)(de,"metadata","name")??"",Z=(0,A.$6)(de,"metadata","uid")??"",
re={resource:M.kl,namespace:Y,name:ee};await(0,p.zV)(G,re,{step:"undeploy",...te},async oe=>{me.progress(`Removing ${(0,n.vY)(re)}.`),await oe.delete(re,{uid:Z}),
await oe.waitForRemoval(re,Z,pe.timeout,le=>me.progress(le)),await(0,p.BC)(oe,Y,ee),await x(te,oe,Y,de)})}async function x(te,G,Y,de){const{log:me,inputs:pe}=te,
ee=(0,_.sB)(de),Z=(0,_.Zy)(de);if(ee===void 0||Z===void 0)return;if(pe["tracking-uri"]===void 0){me.progress(`The removal is not recorded on ${ee} version ${Z}:\
 no tracking-uri is given.`);return}const re={state:"removed",time:new Date().toISOString(),server:G.server,namespace:Y,name:(0,A.$6)(de,"metadata","name")??"",
version:Z};try{const oe=await te.mlflow();await(0,p.S2)(oe,await oe.registry.version(ee,Z),re,"removed","it was undeployed")}catch(oe){if(!(oe instanceof w.zg))
throw oe;me.warn(`The removal is not recorded on ${ee} version ${Z}: ${oe.message}`)}}function Q({inputs:te},G,Y){return Y.length===0?{outcome:"unchanged",reason:`\
There is nothing to remove: ${he(te)} is not deployed in the namespace ${G}.`}:{outcome:"done",reason:`Removed ${Y.map(me=>(0,A.$6)(me,"metadata","name")??"").join(
", ")} from ${G}; its pods are gone.`}}function he({name:te,model:G,version:Y,at:de}){const pe=[G,Y===void 0?void 0:`version ${Y}`,de===void 0?void 0:`for ${(0,P.
Rg)((0,P.hu)(de))}`].filter(ee=>ee!==void 0).join(" ");return te===void 0?pe:`SeldonDeployment/${te}${pe===""?"":` with ${pe}`}`}}),1421:(k=>{k.exports=require(
"node:child_process")}),7598:(k=>{k.exports=require("node:crypto")}),8474:(k=>{k.exports=require("node:events")}),3024:(k=>{k.exports=require("node:fs")}),1455:(k=>{
k.exports=require("node:fs/promises")}),7067:(k=>{k.exports=require("node:http")}),4708:(k=>{k.exports=require("node:https")}),7030:(k=>{k.exports=require("node\
:net")}),8161:(k=>{k.exports=require("node:os")}),6760:(k=>{k.exports=require("node:path")}),6193:(k=>{k.exports=require("node:string_decoder")}),1692:(k=>{k.exports=
require("node:tls")}),9154:(k=>{k.exports=require("vm")})},xe={};function Le(k){var $=xe[k];if($!==void 0)return $.exports;var e=xe[k]={exports:{}},s=!0;try{ze[k](
e,e.exports,Le),s=!1}finally{s&&delete xe[k]}return e.exports}Le.m=ze,typeof Le<"u"&&(Le.ab=__dirname+"/"),Le.n=k=>{var $=k&&k.__esModule?()=>k.default:()=>k;return Le.
d($,{a:$}),$},(()=>{var k=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,$;Le.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&
(s&4&&e.__esModule||s&16&&typeof e.then=="function"))return e;var p=Object.create(null);Le.r(p);var c={};$=$||[null,k({}),k([]),k(k)];for(var _=s&2&&e;typeof _==
"object"&&!~$.indexOf(_);_=k(_))Object.getOwnPropertyNames(_).forEach(n=>c[n]=()=>e[n]);return c.default=()=>e,Le.d(p,c),p}})(),Le.d=(k,$)=>{for(var e in $)Le.o(
$,e)&&!Le.o(k,e)&&Object.defineProperty(k,e,{enumerable:!0,get:$[e]})},Le.f={},Le.e=k=>Promise.all(Object.keys(Le.f).reduce(($,e)=>(Le.f[e](k,$),$),[])),Le.u=k=>""+
k+".index.js",Le.o=(k,$)=>Object.prototype.hasOwnProperty.call(k,$),Le.r=k=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(k,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(k,"__esModule",{value:!0})},(()=>{var k={792:1},$=e=>{var s=e.modules,p=e.ids,c=e.runtime;for(var _ in s)Le.o(s,_)&&(Le.m[_]=
s[_]);c&&c(Le);for(var n=0;n<p.length;n++)k[p[n]]=1};Le.f.require=(e,s)=>{k[e]||$(require("./"+Le.u(e)))}})();var Ge={};Le.r(Ge),Le.d(Ge,{action:()=>rt,cli:()=>nt});
var Pt=Le(9596),nt=async()=>(await Promise.resolve().then(Le.bind(Le,7670))).cli(),rt=async k=>(await Promise.resolve().then(Le.bind(Le,2989))).action(k);module.
exports=Ge})();
