(()=>{"use strict";var Be={8944:((C,I,e)=>{e.r(I),e.d(I,{action:()=>Oe});var n=e(4174),h=e(6237),v=e(1660),u=e(7522),t=e(2336),E=e(2605),_=e(9279),g=e(4446),$=e(
9596);const c=require("os"),i=require("fs");var P=e(8161);function O(d){return d==null?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)}function b(d){
return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}}function k(d,A,Q){const S=new w(
d,A,Q);process.stdout.write(S.toString()+c.EOL)}var f="::",w=class{constructor(d,A,Q){d||(d="missing.command"),this.command=d,this.properties=A,this.message=Q}toString(){
let d=f+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let A=!0;for(const Q in this.properties)if(this.properties.hasOwnProperty(
Q)){const S=this.properties[Q];S&&(A?A=!1:d+=",",d+=`${Q}=${J(S)}`)}}return d+=`${f}${F(this.message)}`,d}};function F(d){return O(d).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function J(d){return O(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
(0,_.e7)();var pe=()=>(0,_.vd)("node:crypto").randomUUID();function me(d,A){const Q=process.env[`GITHUB_${d}`];if(!Q)throw new Error(`Unable to find environment\
 variable for file command ${d}`);if(!i.existsSync(Q))throw new Error(`Missing file at path: ${Q}`);i.appendFileSync(Q,`${O(A)}${c.EOL}`,{encoding:"utf8"})}function le(d,A){
const Q=`ghadelimiter_${pe()}`,S=O(A);if(d.includes(Q))throw new Error(`Unexpected input: name should not contain the delimiter "${Q}"`);if(S.includes(Q))throw new Error(
`Unexpected input: value should not contain the delimiter "${Q}"`);return`${d}<<${Q}${c.EOL}${S}${c.EOL}${Q}`}(0,_.e7)();var ae=d=>(...A)=>(0,_.vd)("node:fs").promises[d](
...A),U={access:ae("access"),appendFile:ae("appendFile"),writeFile:ae("writeFile")},K={R_OK:4,W_OK:2},y=function(d,A,Q,S){function G(H){return H instanceof Q?H:
new Q(function(z){z(H)})}return new(Q||(Q=Promise))(function(H,z){function fe($e){try{Le(S.next($e))}catch(Ce){z(Ce)}}function _e($e){try{Le(S.throw($e))}catch(Ce){
z(Ce)}}function Le($e){$e.done?H($e.value):G($e.value).then(fe,_e)}Le((S=S.apply(d,A||[])).next())})},{access:V,appendFile:se,writeFile:he}=U,ue="GITHUB_STEP_SU\
MMARY",ve=class{constructor(){this._buffer=""}filePath(){return y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const d=process.env[ue];
if(!d)throw new Error(`Unable to find environment variable for $${ue}. Check if your runtime environment supports job summaries.`);try{yield V(d,K.R_OK|K.W_OK)}catch{
throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/write permissions.`)}return this._filePath=d,this._filePath})}wrap(d,A,Q={}){
const S=Object.entries(Q).map(([G,H])=>` ${G}="${H}"`).join("");return A?`<${d}${S}>${A}</${d}>`:`<${d}${S}>`}write(d){return y(this,void 0,void 0,function*(){const A=!!d?.
overwrite,Q=yield this.filePath();return yield(A?he:se)(Q,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return y(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,A=!1){
return this._buffer+=d,A?this.addEOL():this}addEOL(){return this.addRaw(c.EOL)}addCodeBlock(d,A){const Q=Object.assign({},A&&{lang:A}),S=this.wrap("pre",this.wrap(
"code",d),Q);return this.addRaw(S).addEOL()}addList(d,A=!1){const Q=A?"ol":"ul",S=d.map(H=>this.wrap("li",H)).join(""),G=this.wrap(Q,S);return this.addRaw(G).addEOL()}addTable(d){
const A=d.map(S=>{const G=S.map(H=>{if(typeof H=="string")return this.wrap("td",H);const{header:z,data:fe,colspan:_e,rowspan:Le}=H,$e=z?"th":"td",Ce=Object.assign(
Object.assign({},_e&&{colspan:_e}),Le&&{rowspan:Le});return this.wrap($e,fe,Ce)}).join("");return this.wrap("tr",G)}).join(""),Q=this.wrap("table",A);return this.
addRaw(Q).addEOL()}addDetails(d,A){const Q=this.wrap("details",this.wrap("summary",d)+A);return this.addRaw(Q).addEOL()}addImage(d,A,Q){const{width:S,height:G}=Q||
{},H=Object.assign(Object.assign({},S&&{width:S}),G&&{height:G}),z=this.wrap("img",null,Object.assign({src:d,alt:A},H));return this.addRaw(z).addEOL()}addHeading(d,A){
const Q=`h${A}`,S=["h1","h2","h3","h4","h5","h6"].includes(Q)?Q:"h1",G=this.wrap(S,d);return this.addRaw(G).addEOL()}addSeparator(){const d=this.wrap("hr",null);
return this.addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,A){const Q=Object.assign({},A&&{cite:A}),S=this.
wrap("blockquote",d,Q);return this.addRaw(S).addEOL()}addLink(d,A){const Q=this.wrap("a",d,{href:A});return this.addRaw(Q).addEOL()}},ge=new ve,ee=ge,m;(function(d){
d[d.Success=0]="Success",d[d.Failure=1]="Failure"})(m||(m={}));function p(d){k("add-mask",{},d)}function R(d,A){const Q=process.env[`INPUT_${d.replace(/ /g,"_").
toUpperCase()}`]||"";if(A&&A.required&&!Q)throw new Error(`Input required and not supplied: ${d}`);return A&&A.trimWhitespace===!1?Q:Q.trim()}function X(d,A){if(process.
env.GITHUB_OUTPUT)return me("OUTPUT",le(d,A));process.stdout.write(c.EOL),k("set-output",{name:d},O(A))}function te(d,A={}){k("error",b(A),d instanceof Error?d.
toString():d)}function r(d,A={}){k("warning",b(A),d instanceof Error?d.toString():d)}function o(d,A,Q){const S=Object.keys(d.inputs),G=new Set(S.map(E.gI)),H=Object.
entries(A).filter(([z,fe])=>z.startsWith("INPUT_")&&fe&&!G.has(z)).map(([z])=>z.slice(6).toLowerCase());return{texts:new Map(S.map(z=>[z,Q(z)]).filter(([,z])=>z!==
"")),problems:H.map(z=>{const fe=(0,E.qb)(z,S);return`unknown input ${z}${fe?`; did you mean ${fe}?`:""}`})}}var l=1024*1024-4096,W=64*1024,j="<p>The rest is le\
ft out here: a job summary holds 1 MiB. The log has all of it.</p>";function ne(d){const A=[];let Q=0;for(const S of d){const G=de(S);if(Q+=Buffer.byteLength(G)+
2,Q>l)return[...A,j].join(`

`);A.push(G)}return A.join(`

`)}var re={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},x=d=>(0,u.YI)(d).replace(/[&<>"'`]/g,A=>re[A]??""),Y=d=>x(d).replaceAll(`
`,"<br>"),oe=d=>x(d).replaceAll(`
`,"&#10;");function de(d){switch(d.kind){case"heading":return`<h3>${Y(d.text)}</h3>`;case"paragraph":return`<p>${Y(d.text)}</p>`;case"table":return`<table>${Ee(
"th",d.header)}${d.rows.map(A=>Ee("td",A)).join("")}</table>`;case"log":return`<details open><summary>${Y(d.title)}</summary><pre>${oe(Me(d.text))}</pre></detai\
ls>`}}var Ee=(d,A)=>`<tr>${A.map(Q=>`<${d}>${Y(Q)}</${d}>`).join("")}</tr>`,Me=d=>d.length<=W?d:`\u2026 (${d.length-W} characters before)
${d.slice(-W)}`,Pe=d=>(0,u.YI)(d).replaceAll("##[","# #["),Se=class{#e;#t;#n=0;#r=!1;#o=[];constructor(d){this.#e=d}print(d){this.#s(),this.#e(`${Pe(d)}${P.EOL}`)}issue(d){
if(this.#n>0){this.#o.push(d);return}this.resume(),d()}async duringProgram(d){this.#s(),this.#n+=1,this.#r=!0;try{return await d()}finally{if(this.#n-=1,this.#n===
0)for(const A of this.#o.splice(0))this.issue(A)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?P.EOL:""}::${this.#t}::${P.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${P.EOL}`))}},be=4e3;function s(d){const A=(0,n.VU)(),Q=new Se(fe=>process.stdout.
write(fe)),S=(0,n.s2)(A,d,["ignore","inherit","inherit"]),G={progress:fe=>Q.print(fe),warn:fe=>Q.issue(()=>r((0,u.Jj)(Pe(fe),be))),foreign:(fe,_e)=>Q.print(`${fe}\

${_e.split(`
`).map(Le=>`  | ${Le}`).join(`
`)}`)},H=(0,h.s)(d),z=async fe=>{if(fe.comments.length===0)return[];const{postComments:_e}=await e.e(394).then(e.bind(e,7108));return _e(fe,{env:d,signal:A,link:H.
link,say:Le=>G.progress(Le)})};return{env:d,log:G,signal:A,pipeline:H,announceDeployment:async fe=>{const{announceDeployment:_e}=await e.e(394).then(e.bind(e,8414));
return _e(fe,{env:d,signal:A,link:H.link,warn:Le=>G.warn(Le)})},runProgram:(fe,_e,Le)=>Q.duringProgram(()=>S(fe,_e,Le)),readInputs:fe=>o(fe,d,_e=>R(_e)),mask:fe=>Q.
issue(()=>M(fe)),finish:async fe=>{Q.print(L(fe)),Q.issue(()=>T(fe));const _e=await z(fe);for(const $e of _e)Q.print($e);const Le=[...B(fe),..._e.map($e=>({kind:"\
paragraph",text:$e}))];d.GITHUB_STEP_SUMMARY&&await ee.addRaw(ne(Le),!0).write(),Q.issue(()=>Z(fe))}}}function M(d){for(const A of d.split(/\r?\n/))A.trim()!==""&&
p(A.trim())}function T({outputs:d}){for(const[A,Q]of d)X(A,Q)}function L({step:d,result:A,error:Q}){const S="code"in A&&A.code==="E_UNEXPECTED"&&Q?.cause instanceof
Error?`
${Q.cause.stack??""}`:"",G="code"in A&&A.reason.length<=be;return`${d.name}: ${A.outcome}.${G?"":` ${A.reason}`}${S}`}function B({step:d,result:A,summary:Q}){return[
{kind:"heading",text:`${d.name}: ${A.outcome}`},{kind:"paragraph",text:A.reason},...Q]}function Z({step:d,result:A}){"code"in A&&te((0,u.Jj)(Pe(A.reason),be),{title:`${d.
name}: ${A.outcome} [${A.code}]`})}async function ce(d,A){const Q=await(0,n.$w)(d);if(!Q)throw new Error(`This bundle has no step ${JSON.stringify(d)}.`);return(0,n.
eg)(Q,s(A))}var Oe=async d=>{process.exitCode=await ce(d,process.env)}}),7998:((C,I,e)=>{e.d(I,{BC:()=>F,DL:()=>P,Ec:()=>J,K6:()=>ue,Q4:()=>K,S2:()=>he,dj:()=>V,
gn:()=>f,mw:()=>le,q1:()=>U,uT:()=>i,uq:()=>O,zV:()=>ve});var n=e(4261),h=e(9355),v=e(3395),u=e(9120),t=e(1143),E=e(8243),_=3,g=6e5,$=(ee,m)=>({resource:v.gT,namespace:ee,
name:c(m)}),c=ee=>`mlflow-steps-${ee}`;function i(ee,m,p,R){if(ee===void 0)return{...m,ownerUid:p,earlier:[],isComplete:R};const{ownerUid:X,earlier:te,isComplete:r,
...o}=ee;return{...m,ownerUid:p,earlier:ee.version===m.version?te:[o,...te],isComplete:r}}async function P(ee,m,p){const R=await ee.get($(m,p));return R&&b(R,m,
p)}var O=(ee,m)=>ee!==void 0&&m?.ownerUid===(0,E.$6)(ee,"metadata","uid")?m:void 0;function b(ee,m,p){const R=(0,E.fK)(ee,"data"),X=k({...(0,E.Gv)(R)?R:{},manifest:(0,E.
qF)((0,E.$6)(R,"manifest")??"")},m,p),te=(0,E.$6)(R,"owner-uid");if(X===void 0||te===void 0)return;const r=(0,E.yR)({list:(0,E.qF)((0,E.$6)(R,"earlier")??"[]")},
"list"),o=r.slice(0,_).flatMap(l=>k(l,m,p)??[]);return{...X,ownerUid:te,earlier:o,isComplete:(0,E.$6)(R,"complete")==="true"&&o.length===r.length}}function k(ee,m,p){
const{manifest:R,version:X,marker:te,verified:r}=ee;if(!(typeof X!="string"||typeof te!="string"||!(0,h.Yh)(R))&&!(R.metadata.name!==p||R.metadata.namespace!==m)&&
R.metadata.labels[t.Ly]===t.bU)return{manifest:R,version:X,marker:te,verified:String(r)==="true"}}async function f(ee,m,p){const{name:R}=p.manifest.metadata,X=$(
m,R),te={apiVersion:p.manifest.apiVersion,kind:u.kl.kind,name:R,uid:p.ownerUid},r=w(p.earlier);await ee.apply(X,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:X.
name,namespace:m,labels:{[t.Ly]:t.bU},ownerReferences:[te]},data:{manifest:JSON.stringify(p.manifest),version:p.version,marker:p.marker,verified:String(p.verified),
"owner-uid":p.ownerUid,earlier:JSON.stringify(r),complete:String(p.isComplete&&r.length===p.earlier.length)}},{force:!0})}function w(ee){const m=ee.slice(0,_);for(;Buffer.
byteLength(JSON.stringify(m))>g;)m.pop();return m}async function F(ee,m,p){const R=$(m,p),X=await ee.get(R),te=(0,E.fK)(X,"metadata","labels");X&&(0,E.Gv)(te)&&
te[t.Ly]===t.bU&&await ee.delete(R,{propagation:"Background"})}var J="mlflow-steps.deployment",pe=300,me=["serving","failed","rolled-back","removed","replaced"],
le=5e3,ae=(ee,m)=>ee.server===m.server&&ee.namespace===m.namespace&&ee.name===m.name,U=({tags:ee},m)=>K(ee.get(J)).find(p=>ae(p,m));function K(ee){return(0,E.yR)(
{records:ee===void 0?[]:(0,E.qF)(ee)},"records").flatMap(m=>{const[p,R,X,te,r]=["time","server","namespace","name","version"].map(j=>(0,E.$6)(m,j)),o=me.find(j=>j===
(0,E.$6)(m,"state"));if(o===void 0||p===void 0||R===void 0||X===void 0||te===void 0||r===void 0)return[];const{verified:l}=m,W=["target","url","pipeline","reaso\
n"].flatMap(j=>{const ne=(0,E.$6)(m,j);return ne===void 0?[]:[[j,ne]]});return[{state:o,time:p,server:R,namespace:X,name:te,version:r,...typeof l=="boolean"?{verified:l}:
{},...Object.fromEntries(W)}]})}function y(ee,m){const R=[m.reason===void 0?m:{...m,reason:m.reason.slice(0,pe)},...ee.filter(X=>!ae(X,m))];for(;;){const X=(0,n.
J)(R);if(X.length<=n.D||R.length===1)return X;R.pop()}}async function V(ee,{model:m,version:p,tags:R},X){const te=K(R.get(J)),r=te.find(o=>ae(o,X));r&&se(r,X)||
await ee.registry.setVersionTag(m,p,J,y(te,X))}var se=(ee,m)=>(0,E.Gv)(ee)&&(0,E.Gv)(m)&&[...new Set([...Object.keys(ee),...Object.keys(m)])].every(p=>p==="time"||
p==="pipeline"||ee[p]===m[p]);async function he(ee,m,p,R,X){const te=U(m,p);te?.state==="serving"&&await V(ee,m,{...te,state:R,reason:X,time:p.time})}async function ue(ee,m,p){
const R=U(m,p),{reason:X,...te}=R??p;await V(ee,m,{...te,state:"serving",time:p.time})}async function ve(ee,{namespace:m="",name:p},{step:R,pipeline:X,log:te},r){
const o=await ee.hold(m,c(p),ge(X,R),l=>te.progress(l));try{return await r(ee.withLease(o),o)}finally{await o.release().catch(l=>te.warn(`The lease of this ${R}\
 was not released, and expires by itself: ${String(l)}`))}}var ge=({link:ee,actor:m},p)=>[ee??m??"mlflow-steps",p,`process ${process.pid}`,new Date().toISOString()].
join(", ")}),4256:((C,I,e)=>{e.d(I,{A:()=>h,C:()=>v});var n=64*1024,h=(u,t)=>u===200?t:Math.max(t,n);async function v(u,t){const E=[];let _=0;for await(const g of u){
if(_+=g.byteLength,_>t)return{body:"",isCut:!0};E.push(g)}return{body:Buffer.concat(E).toString("utf8"),isCut:!1}}}),7396:((C,I,e)=>{e.d(I,{E:()=>n});function n(_,g,$){
const c=P=>($==="curl"?g[P]||g[P.toUpperCase()]:g[P.toUpperCase()]||g[P])||"",i=c(_.protocol==="https:"?"https_proxy":"http_proxy")||($==="curl"?c("all_proxy"):
"");if(!(i===""||$==="go"&&v(h(_)))&&!c("no_proxy").split(/[\s,]+/).some(P=>u(P.toLowerCase(),_)))return i.includes("://")?i:`http://${i}`}var h=_=>_.hostname.replace(
/^\[|\]$/g,""),v=_=>_==="localhost"||_==="::1"||/^127(\.\d+){3}$/.test(_);function u(_,g){if(_==="*")return!0;const $=_.split(":").length>2&&!_.startsWith("["),
[,c="",i]=$?["",_]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(_)??[],P=g.port||(g.protocol==="https:"?"443":"80");if(c===""||i!==void 0&&i!==P)return!1;const O=h(
g),b=c.replace(/^\[|\]$/g,"");return O===b||O.endsWith(`.${b}`)||t(O,b)}function t(_,g){const[$,c]=g.split("/"),i=E(_),P=E($??"");if(c===void 0||i===void 0||P===
void 0||!/^\d+$/.test(c))return!1;const O=2**(32-Number(c));return Math.floor(i/O)===Math.floor(P/O)}function E(_){const g=_.split(".").map(Number);if(!(g.length!==
4||g.some($=>!Number.isInteger($)||$<0||$>255)))return g.reduce(($,c)=>$*256+c,0)}}),7871:((C,I,e)=>{e.d(I,{X:()=>v});var n=e(9279);(0,n.e7)();var h=()=>n.vd,v=h(
"/")}),4054:((C,I,e)=>{e.d(I,{Ic:()=>v,gt:()=>u,wC:()=>h});var n=e(8243),h=class extends Error{name="WireFailure";code;wasSent;constructor(t,E,_,g){super(E,{cause:g}),
this.code=t,this.wasSent=_}};function v(t){const E=(0,n.Gv)(t)?t:{},g=(Array.isArray(E.errors)?E.errors:[])[0];return(0,n.Gv)(g)?v(g):{code:typeof E.code=="stri\
ng"?E.code:"",message:typeof E.message=="string"?E.message:String(t)}}var u=t=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(t)}),
2659:((C,I,e)=>{e.d(I,{k:()=>c});var n=e(5389),h=e(114),v=e(987),u=e(2336),t=e(2605),E=e(4446),_="FAILED_REGISTRATION",g=500,$=5e3,c=(0,v.o)({name:"register",title:"\
register a run's model as a version",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the versio\
n that it made. Waits until the version is READY.",inputs:{...u.hI,model:{kind:t.Qq,required:!0,description:"The registered model; created where there is none."},
"run-id":{kind:t.Qq,required:!0,description:"The run that logged the model."},"artifact-path":{kind:t.Qq,default:"model",description:"The artifact path (MLflow \
2) or name (MLflow 3) that log_model was given."},tags:{kind:t.AS,description:"Tags of the version."},timeout:{kind:t.p0,default:"10m",description:"How long to \
wait until the version is READY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registere\
d from, as MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps registe\
r --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async f=>{const{inputs:w,log:F,signal:J}=f,pe=await f.mlflow(),me=await i(pe,w["run-id"],F),le=await(0,n.
P6)(pe,me,w["artifact-path"]),ae=w.tags??new Map,U=await P(pe,w.model,me,le),{version:K,isOurs:y}=U??await O(pe,w.model,me,le,ae,F);f.output("version",K.version),
f.output("source",K.source),f.output("created",String(y)),await b(pe,K,w.timeout,J,F),y||await k(pe,K,ae);const V=`version ${K.version} of "${w.model}"`;return f.
summarize({kind:"heading",text:`${y?"Registered":"Found"} ${V}`},{kind:"table",header:["run","source"],rows:[[me.name||me.id,K.source]]}),y?{outcome:"done",reason:`\
Registered ${V} from run ${me.id}.`}:{outcome:"unchanged",reason:`Run ${me.id} is registered already as ${V}.`}}});async function i(f,w,F){const J=await f.runs.
get(w);if(J.deleted)throw new E.zg("E_RUN_DELETED",`Run ${w} is deleted. Restore it (\`mlflow runs restore --run-id ${w}\`), or name another run.`);return(J.status===
"FAILED"||J.status==="KILLED")&&F.warn(`Run ${w} ended as ${J.status}; its model is registered all the same.`),J}async function P(f,w,F,{source:J}){const me=(await f.
registry.versionsOfRun(w,F.id)).find(le=>le.source===J&&le.status!==_);return me&&{version:me,isOurs:!1}}async function O(f,w,F,J,pe,me){await f.registry.ensureModel(
w);const le=await f.registry.createVersion({model:w,runId:F.id,tags:pe,...J}).catch(async U=>{if(!(U instanceof E.zg)||U.code!=="E_MLFLOW_UNREACHABLE")throw U;me.
warn(`${U.message} Looking whether the version was registered.`);const K=await P(f,w,F,J);if(K===void 0)throw U;return K.version}),ae=await P(f,w,F,J);return ae===
void 0||Number(ae.version.version)>=Number(le.version)?{version:le,isOurs:!0}:(me.warn(`Another step registered version ${ae.version.version} from the same run \
meanwhile; version ${le.version} is taken back.`),await f.registry.deleteVersion(w,le.version),ae)}async function b(f,w,F,J,pe){const me=performance.now()+F,le=`\
version ${w.version} of "${w.model}"`;let ae=w;for(let U=g;ae.status!=="READY";U=Math.min(2*U,$)){if(ae.status===_)throw new E.zg("E_REGISTRATION_FAILED",`MLflo\
w could not register ${le}: ${ae.statusMessage||"it does not say why"}.`);const K=me-performance.now();if(K<=0)throw new E.zg("E_TIMEOUT",`After ${F/1e3} s, ${le}\
 is still ${ae.status||"without a status"}. Run the step again to wait on.`);pe.progress(`Waiting for ${le}: ${ae.status||"no status yet"}`),await(0,h.v)(Math.min(
U,K),J),ae=await f.registry.version(w.model,w.version)}}async function k(f,w,F){for(const[J,pe]of F)w.tags.get(J)!==pe&&await f.registry.setVersionTag(w.model,w.
version,J,pe)}}),1143:((C,I,e)=>{e.d(I,{B0:()=>v,CD:()=>E,Ly:()=>n,Sp:()=>_,bU:()=>h,ej:()=>t,hD:()=>u,l1:()=>c,vM:()=>g,yl:()=>$});var n="app.kubernetes.io/man\
aged-by",h="mlflow-steps",v="mlflow-steps/model",u="mlflow-steps/target",t="mlflow-steps/version",E="mlflow-steps/run-id",_="mlflow-steps/pipeline",g="mlflow-st\
eps/promotion",$="mlflow-steps/rollout",c="mlflow-steps/"}),6348:((C,I,e)=>{e.d(I,{H:()=>u});var n=e(7598),h=e.n(n),v=63;function u(t){const E=t.replace(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(E!==""&&E.length<=v)return E;const _=(0,n.createHash)("sha256").update(t).digest("hex").slice(0,8);return E===
""?_:`${E.slice(0,v-_.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${_}`}}),2605:((C,I,e)=>{e.d(I,{A3:()=>X,AS:()=>pe,Ai:()=>ne,Ey:()=>ve,Fy:()=>me,G5:()=>le,H3:()=>$e,
I:()=>te,IA:()=>se,Jt:()=>f,L4:()=>T,L9:()=>fe,M5:()=>ee,OH:()=>z,P8:()=>ae,Qn:()=>g,Qq:()=>b,S7:()=>O,SR:()=>be,WG:()=>L,X3:()=>Pe,Xl:()=>G,Yq:()=>w,e_:()=>S,gI:()=>$,
iJ:()=>d,iP:()=>_,ig:()=>p,nd:()=>k,o6:()=>x,p0:()=>J,qb:()=>i,rM:()=>W,tO:()=>Ge,u9:()=>r,wu:()=>Ce,xD:()=>Se,xw:()=>o,z3:()=>l,zM:()=>R});var n=e(8243),h=e(4446),
v=e(3024),u=e.n(v),t=e(6760),E=e.n(t),_=a=>`--${a}`,g=a=>`MLFLOW_STEPS_${a.replaceAll("-","_").toUpperCase()}`,$=a=>`INPUT_${a.replaceAll(" ","_").toUpperCase()}`;
function c(a,D){const N=[Array.from({length:D.length+1},(ie,we)=>we)],q=(ie,we)=>N[ie]?.[we]??Number.POSITIVE_INFINITY;for(let ie=1;ie<=a.length;ie+=1){const we=[
ie];N.push(we);for(let Te=1;Te<=D.length;Te+=1){const Ie=a[ie-1]===D[Te-1],Re=a[ie-1]===D[Te-2]&&a[ie-2]===D[Te-1];we.push(Math.min(q(ie-1,Te-1)+(Ie?0:1),q(ie-1,
Te)+1,q(ie,Te-1)+1,Re?q(ie-2,Te-2)+1:Number.POSITIVE_INFINITY))}}return q(a.length,D.length)}function i(a,D){const N=Math.max(2,Math.floor(a.length/3));return D.
map(ie=>({candidate:ie,distance:c(a,ie)})).filter(({distance:ie})=>ie<=N).sort((ie,we)=>ie.distance-we.distance||P(a,ie.candidate)-P(a,we.candidate))[0]?.candidate}
var P=(a,D)=>Math.abs(a.length-D.length),O=class extends Error{name="InputProblem"},b={label:"text",parse:a=>a};function k(a,D=Number.MAX_SAFE_INTEGER){const N=D===
Number.MAX_SAFE_INTEGER?`from ${a}`:`from ${a} to ${D}`;return{label:`integer ${N}`,parse:q=>{const ie=Number(q);if(!/^-?\d+$/.test(q)||ie<a||ie>D)throw new O(`\
expected a whole number ${N}, got "${q}"`);return ie}}}var f={label:"true or false",isFlag:!0,parse:a=>{if(/^(true|yes|on|1)$/i.test(a))return!0;if(/^(false|no|off|0)$/i.
test(a))return!1;throw new O(`expected true or false, got "${a}"`)}},w=(...a)=>({label:a.join(", "),parse:D=>{const N=a.find(ie=>ie===D);if(N!==void 0)return N;
const q=i(D,a);throw new O(`expected ${a.join(", ")}, got "${D}"${q?`; did you mean ${q}?`:""}`)}}),F={ms:1,s:1e3,m:6e4,h:36e5},J={label:"duration such as 90s, \
20m, 1h30m",parse:a=>{const D=[...a.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],N=D.reduce((q,[,ie,we])=>q+Number(ie)*(F[we??""]??Number.NaN),0);if(D.map(([q])=>q).
join("")!==a||!(N>0))throw new O(`expected a duration such as 90s, 20m or 1h30m, got "${a}"`);return N}},pe={label:"key=value, one a line or separated by commas",
isRepeatable:!0,parse:a=>{const D=a.split(/[\n,]/).map(N=>N.trim()).filter(Boolean);return new Map(D.map(N=>{const q=N.indexOf("=");if(q<1)throw new O(`expected\
 key=value, got "${N}"`);return[N.slice(0,q).trim(),N.slice(q+1).trim()]}))}},me={label:"one a line",isRepeatable:!0,parse:a=>a},le={label:"command",isCommand:!0,
parse:a=>({kind:"script",text:a})};function ae(a){return a.map((N,q)=>typeof N=="number"?`[${N}]`:/^[\w-]+$/.test(N)?q===0?N:`.${N}`:`[${JSON.stringify(N)}]`).join(
"")||"the document"}var U=100,K=20,y=4096,V="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red",se={label:"path=value, one a line",isRepeatable:!0,
parse:a=>{const D=a.split(`
`).map(N=>N.trim()).filter(Boolean);if(D.length>U)throw new O(`${D.length} fields are set; ${U} at most: write them into deploy.yaml`);return D.map(he)}};function he(a){
const D=[];let N=a;for(;!N.startsWith("=")||D.length===0;){const Ie=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(N),Re=D.length===
0;if(Ie===null||Ie[1]!==void 0&&Ie[0].startsWith(".")===Re||D.length>=K)throw new O(`expected path=value, ${V}, got "${a.slice(0,200)}"`);D.push(Ie[2]===void 0?
Ie[1]??Ie[4]??"":Number(Ie[2])),N=N.slice(Ie[0].length).replace(/^\s+(?==)/,"")}const q=N.slice(1).trim();if(q.length>y)throw new O(`the value of ${ae(D)} has ${q.
length} characters; ${y} at most`);const[ie,we]=D;if(!(D.length>1&&(ie==="spec"||ie==="metadata"&&D.length===3&&(we==="labels"||we==="annotations"))))throw new O(
`${ae(D)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(D.includes(
"__proto__"))throw new O(`${ae(D)} is no field`);return{path:D,value:ue(q)}}function ue(a){const D=(0,n.qF)(a);if(D===void 0&&/^[[{"]/.test(a))throw new O(`"${a.
slice(0,100)}" begins like JSON and is none`);return D===void 0?a:D}var ve=(a,D)=>D.reduce((N,{path:q,value:ie})=>{const we=ge(N,q,q,ie);return(0,n.Gv)(we)?we:N},
a);function ge(a,D,N,q){const[ie,...we]=D;if(ie===void 0)return typeof a=="string"&&(typeof q=="number"||typeof q=="boolean")?String(q):q;const Te=ae(N.slice(0,
N.length-D.length));if(typeof ie=="number"){const Re=Array.isArray(a)?a:a==null?[]:void 0;if(Re===void 0)throw new O(`${ae(N)} cannot be set: ${Te} is no list`);
if(ie>Re.length)throw new O(`${ae(N)} cannot be set: ${Te} has ${Re.length} entries`);return[...Re.slice(0,ie),ge(Re[ie],we,N,q),...Re.slice(ie+1)]}if(a!=null&&
!(0,n.Gv)(a))throw new O(`${ae(N)} cannot be set: ${Te} is no mapping`);const Ie=a??{};return{...Ie,[ie]:ge(Object.hasOwn(Ie,ie)?Ie[ie]:void 0,we,N,q)}}var ee=new Set(
["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),m=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),p=(a,D)=>[{node:a,path:D},...(a.children??[]).flatMap((N,q)=>p(N,[...D,"children",q]))],R=({
spec:a})=>a.predictors.flatMap(({graph:D},N)=>p(D,["spec","predictors",N,"graph"])),X=a=>R(a).filter(({node:D})=>te(D)),te=a=>a.modelUri!==void 0||r(a)&&a.implementation!==
"HUGGINGFACE_SERVER",r=({implementation:a})=>a!==void 0&&a!==""&&!m.has(a),o=({implementation:a=""})=>a===""||a==="UNKNOWN_IMPLEMENTATION",l=({modelUri:a})=>a==
null||a.trim()==="";function W(a){const D=X(a).map(({node:N})=>N);return D.length===1?D:D.filter(l)}function j(a,D){const N=R(a).map(({node:Te})=>Te),q=new Set(
[...W(a),...N.filter(Te=>D!==void 0&&Te.modelUri===D)]);if(q.size>0)return q;const[ie,...we]=N.filter(o);return new Set(ie!==void 0&&we.length===0?[ie]:[])}function ne(a,D,N){
const{protocol:q,xtype:ie,replicas:we,image:Te}=D,Ie=j(a,N),Re={...a.spec,...q===void 0?{}:{protocol:q}},ke=Re.protocol===void 0||Re.protocol===""||Re.protocol===
"seldon",Ae=Re.predictors.map(Ue=>{const Fe=re(Ue.graph);return[...we===void 0?[]:[De=>oe(De,we)],...Te===void 0?[]:Fe.filter(De=>Ie.has(De)).map(De=>Ne=>de(Ne,
De.name,He=>({...He,image:Te}))),...ke?Fe.filter(({implementation:De})=>De==="MLFLOW_SERVER").map(De=>Ne=>de(Ne,De.name,Me)):[],...ie===void 0?[]:[De=>({...De,graph:x(
De.graph,Ne=>Ie.has(Ne)&&Ne.implementation==="MLFLOW_SERVER"?Y(Ne,"xtype",ie):{})})]].reduce((De,Ne)=>Ne(De),Ue)});return{...a,spec:{...Re,predictors:Ae}}}var re=a=>[
a,...(a.children??[]).flatMap(re)],x=(a,D)=>({...a,...D(a),...Array.isArray(a.children)?{children:a.children.map(N=>x(N,D))}:{}}),Y=(a,D,N)=>({parameters:[...(0,n.
yR)(a,"parameters").filter(q=>q.name!==D),{name:D,type:"STRING",value:N}]});function oe(a,D){const N=a.componentSpecs?.map(q=>{const{replicas:ie,...we}=q;return(0,n.
Gv)(q.hpaSpec)||(0,n.Gv)(q.kedaSpec)?q:we});return{...a,replicas:D,...N===void 0?{}:{componentSpecs:N}}}function de(a,D,N){const q=a.componentSpecs??[],ie=q.findIndex(
({spec:Ae})=>Ae?.containers?.some(Ue=>Ue.name===D)),we=Math.max(0,ie),Te=q[we]??{},Ie=Te.spec?.containers??[],Re=ie<0?[...Ie,N({name:D})]:Ie.map(Ae=>Ae.name===D?
N(Ae):Ae),ke={...Te,spec:{...Te.spec,containers:Re}};return{...a,componentSpecs:q.length===0?[ke]:q.map((Ae,Ue)=>Ue===we?ke:Ae)}}var Ee={httpGet:{path:"/health/\
ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Me(a){const D=N=>a[N]!==void 0&&a[N]!==null;return D("startupProbe")?a:
{...a,...D("readinessProbe")?{}:{readinessProbe:Ee},...D("livenessProbe")?{}:{livenessProbe:Ee}}}var Pe="MLFLOW_STEPS_CREDENTIALS",Se={"tracking-uri":{file:"uri"},
"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracki\
ng-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",isPath:!0}},be="RCLONE_CONFIG_",s=64*1024,M=a=>(a[Pe]??"").split(":").filter(Boolean);
function T(a,D){const N=Object.hasOwn(Se,a)?Se[a]:void 0;if(N===void 0)return;const q=M(D).map(ie=>(0,t.join)(ie,N.file)).find(ie=>(0,v.existsSync)(ie));return q===
void 0||N.isPath?q:B(q)}function L(a){const D=M(a).filter(N=>(0,v.statSync)(N,{throwIfNoEntry:!1})?.isDirectory()).flatMap(N=>(0,v.readdirSync)(N).filter(q=>q.startsWith(
be)).map(q=>[q,B((0,t.join)(N,q)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(D.reverse()),...a}}function B(a){try{if((0,v.statSync)(a).size>s)throw new Error(
"it is larger than 64 KiB");return(0,v.readFileSync)(a,"utf8")}catch(D){throw new h.zg("E_INPUT",`${a} cannot be read: ${D instanceof Error?D.message:String(D)}`,
{cause:D})}}var Z=a=>a.startsWith(be)&&/^[A-Za-z0-9]+_\w+$/.test(a.slice(be.length)),ce=(a,D)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(a)||/^(?:true|false|\d{1,5})$/.test(D),Oe=a=>Object.entries(a).flatMap(([D,N])=>Z(D)&&N!==void 0&&N!==""?[[D,N]]:[]),d={label:"name of a Secret",secretsIn:a=>Oe(
a).flatMap(([D,N])=>ce(D,N)?[]:[N,Buffer.from(N).toString("base64")]),parse:(a,D={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(a))throw new O(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${a.slice(0,100)}"`);const N=new Map(Oe(D));if(N.size===0)throw new O("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:a,variables:N}}},
A=(a,D)=>({...a,spec:{...a.spec,predictors:a.spec.predictors.map(N=>({...N,graph:x(N.graph,q=>te(q)?D(q):{}),...N.explainer?.modelUri?{explainer:{...N.explainer,
...D(N.explainer)}}:{}}))}}),Q=({envSecretRefName:a})=>a==null||a==="",S=(a,D)=>A(a,N=>Q(N)?{envSecretRefName:D}:{}),G=(a,D)=>A(a,N=>N.envSecretRefName===D?{envSecretRefName:void 0}:
{}),H={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"\
host-ipc":!1,privileged:!1},z=(a,D="")=>H[a]?`${a}=${D}`:a,fe=(a,D="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${_e(z(a,D))}`,_e=a=>/^[\w./:=@-]+$/.
test(a)?a:`'${a.replaceAll("'","'\\''")}'`,Le=a=>Object.hasOwn(H,a),$e={label:"one a line",isRepeatable:!0,parse:a=>{const D=a.split(`
`).map(N=>N.trim()).filter(Boolean);for(const N of D){const[q="",ie]=N.split(/=(.*)/s);if(!Le(q)){const we=i(q,Object.keys(H));throw new O(`expected one of ${Object.
keys(H).join(", ")}, got "${N}"${we===void 0?"":`; did you mean ${we}?`}`)}if(H[q]!==(ie!==void 0&&ie!==""))throw new O(`expected ${H[q]?`${q}=NAME`:`${q} alone`}\
, got "${N}"`)}return new Set(D)}},Ce=a=>a.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(a),Ge={label:"container image",parse:a=>{if(Ce(a))return a;
throw new O(`expected a container image such as registry.example/wine:3, got "${a.slice(0,200)}"`)}}}),8425:((C,I,e)=>{e.d(I,{o:()=>t});var n=e(4256),h=e(7871),
v=e(4054),u=e(114);function t(c,i){const P=c==="https:",O=(0,h.X)(P?"node:https":"node:http"),b=new O.Agent({keepAlive:!0,maxSockets:8}),k=P?"secureConnect":"co\
nnect";return{send:f=>new Promise((w,F)=>{if(f.signal.aborted){F((0,u.J)(f.signal));return}const J=O.request(f.url,{method:f.method,headers:{...f.headers,...E(f.
body)},agent:f.isFresh?!1:b,...P?i:{}});_(J,f,k).then(w,F),J.end(f.body)}),close:()=>b.destroy()}}var E=c=>c===void 0?{}:{"content-length":String(Buffer.byteLength(
c))};async function _(c,i,P){const O={wasSent:!1,isLate:!1};c.once("socket",f=>{c.reusedSocket?O.wasSent=!0:f.once(P,()=>O.wasSent=!0)});const b=setTimeout(()=>{
O.isLate=!0,c.destroy()},i.timeoutMs),k=()=>{c.destroy()};i.signal.addEventListener("abort",k,{once:!0});try{const f=await g(c),w=f.statusCode??0,F=(0,n.A)(w,i.
maxBytes),J=Number(f.headers["content-length"]??0)>F;J&&f.destroy();const pe=J?{body:"",isCut:!0}:await(0,n.C)(f,F);return{status:w,headers:$(f),...pe}}catch(f){
if(i.signal.throwIfAborted(),O.isLate)throw new v.wC("ETIMEDOUT",`no answer within ${i.timeoutMs/1e3} s`,O.wasSent,f);const{code:w,message:F}=(0,v.Ic)(f);throw new v.
wC(w,F,O.wasSent,f)}finally{clearTimeout(b),i.signal.removeEventListener("abort",k)}}var g=c=>new Promise((i,P)=>{c.once("response",i),c.on("error",P),c.once("c\
lose",()=>P(new v.wC("ECONNRESET","the connection was closed",!0)))}),$=c=>Object.fromEntries(Object.entries(c.headers).map(([i,P])=>[i,typeof P=="string"?P:void 0]))}),
1706:((C,I,e)=>{e.d(I,{B:()=>g});var n=e(2629),h=e(6234),v=e(8371),u=e(987),t=e(2336),E=e(2605),_={...t.hI,...v.y,command:{kind:E.G5,required:!0,description:"Wh\
at trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-direc\
tory":{kind:E.Qq,description:"Where the command runs; the current directory unless given."}},g=(0,u.o)({name:"train",title:"run a training command as an MLflow \
run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who starte\
d it.",inputs:_,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- pytho\
n train.py",run:async i=>{const{inputs:P,log:O,signal:b}=i,k=await i.mlflow(),{run:f}=await(0,n.T)(k,{given:P,pipeline:i.pipeline});i.output("run-id",f.id),i.output(
"artifact-uri",f.artifactUri);const w=k.runUrl(f);O.progress(`Run ${f.name||f.id}: ${w}`);const F=P["working-directory"],[J,...pe]=$(P.command),me=c(P,k.trackingUri,
f),le=performance.now(),ae=await i.runProgram(J,pe,{env:me,...F===void 0?{}:{cwd:F}}).catch(async y=>{throw await(0,h.wq)(k,f,b.aborted?"KILLED":"FAILED",O),y});
if(b.aborted)throw await(0,h.wq)(k,f,"KILLED",O),b.reason;if(ae!==0)throw await(0,h.wq)(k,f,"FAILED",O),(0,h.n6)(ae,"FAILED",w);await k.runs.end(f.id,"FINISHED",
Date.now());const U=((performance.now()-le)/1e3).toFixed(1),K=await k.runs.get(f.id);return i.output("metrics",(0,h.qF)(K)),i.summarize({kind:"heading",text:`Tr\
ained in experiment ${P.experiment}`},{kind:"paragraph",text:`Run ${K.name||f.id} took ${U} s: ${w}`},(0,h.My)(K)),{outcome:"done",reason:`Run ${K.name||f.id} i\
s FINISHED after ${U} s: ${w}`}}}),$=i=>i.kind==="program"?i.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",i.text];function c(i,P,O){const b={MLFLOW_TRACKING_USERNAME:i["\
tracking-username"],MLFLOW_TRACKING_PASSWORD:i["tracking-password"],MLFLOW_TRACKING_TOKEN:i["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:i["tracking-insecure-\
tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:i["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:i["tracking-client-cert-file"]},k=Object.entries(b).
filter(f=>f[1]!==void 0);return{...Object.fromEntries(k),MLFLOW_TRACKING_URI:P,MLFLOW_EXPERIMENT_ID:O.experimentId,MLFLOW_RUN_ID:O.id}}}),3395:((C,I,e)=>{e.d(I,
{AZ:()=>t,Jw:()=>u,NP:()=>g,O3:()=>v,Ph:()=>P,Q:()=>$,SZ:()=>_,Vh:()=>c,ab:()=>i,bg:()=>E,gT:()=>h,r$:()=>n,vY:()=>O});var n={group:"",version:"v1",plural:"name\
spaces",kind:"Namespace"},h={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},v={group:"",version:"v1",plural:"secrets",kind:"Secret"},u={group:"",version:"\
v1",plural:"pods",kind:"Pod"},t={group:"",version:"v1",plural:"events",kind:"Event"},E={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},_={group:"\
apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},g={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},$={group:"coor\
dination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},c=({group:b,version:k})=>b===""?`/api/${k}`:`/apis/${b}/${k}`;function i(b,k){const f=k===void 0?"":
`/namespaces/${encodeURIComponent(k)}`;return`${c(b)}${f}/${b.plural}`}var P=({resource:b,namespace:k,name:f})=>`${i(b,k)}/${encodeURIComponent(f)}`,O=({resource:b,
namespace:k,name:f})=>[b.kind,k,f].filter(w=>w!==void 0).join("/")}),6234:((C,I,e)=>{e.d(I,{My:()=>E,n6:()=>u,qF:()=>t,wq:()=>v});var n=e(4446),h=2e3;async function v(_,g,$,c){
const i=$==="KILLED"?_.forCleanup(h):_;try{await i.runs.end(g.id,$,Date.now())}catch(P){c.warn(`Run ${g.id} could not be ended as ${$}: ${P instanceof Error?P.message:
String(P)}`)}}var u=(_,g,$)=>new n.zg("E_COMMAND_FAILED",`The training command ended with exit code ${_}; its output says why. The run is ${g}: ${$}`),t=_=>JSON.
stringify(Object.fromEntries([..._.metrics.values()].map(({key:g,value:$,text:c})=>[g,Number.isFinite($)?$:c]))),E=_=>({kind:"table",header:["metric","value"],rows:[
..._.metrics.values()].map(g=>[g.key,g.text])})}),987:((C,I,e)=>{e.d(I,{e:()=>n,o:()=>h});var n={outcome:{kind:"small",description:"How the step ended: done, un\
changed, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why."}},h=v=>v}),9120:((C,I,e)=>{e.d(I,{Ef:()=>f,PQ:()=>b,i9:()=>k,jC:()=>E,
kl:()=>t,ld:()=>_,os:()=>P,sc:()=>i,tf:()=>O,x2:()=>c});var n=e(1143),h=e(8243),v=e(7598),u=e.n(v),t={group:"machinelearning.seldon.io",version:"v1",plural:"sel\
dondeployments",kind:"SeldonDeployment"},E="seldon-deployment-id",_=8e3,g=63,$=y=>y.length<=g?y:`seldon-${(0,v.createHash)("md5").update(y).digest("hex")}`,c=$,
i=(y,V)=>V.annotations?.["seldon.io/svc-name"]??$(`${y}-${V.name}`),P=({spec:{protocol:y}})=>y==="v2"||y==="kfserving",O=(y,V)=>P(y)?`/v2/models/${encodeURIComponent(
V.graph.name)}/infer`:"/api/v1.0/predictions",b=(y,V,se)=>`/seldon/${encodeURIComponent(V)}/${encodeURIComponent(y.metadata.name)}${O(y,se)}`,k=({spec:y})=>y.predictors.
filter(({shadow:V})=>V!==!0);function f(y,V,se,he){return{owner:se,uid:he,marker:V,markerAnnotation:n.yl,modelPlaces:y.spec.predictors.flatMap(({graph:ue})=>me(
ue)).map(le),workloads:y.spec.predictors.flatMap(ue=>ae(y,ue)),services:y.spec.predictors.flatMap(ue=>F(y,ue)),labelSelector:E,readMarker:ue=>(0,h.$6)(ue,"spec",
"annotations",n.yl),readPodMarker:w,readStatus:pe}}function w(y){const V=(0,h.$6)(y,"spec","template","metadata","annotations",n.yl);if(V!==void 0)return V;const se=(0,h.
yR)(y,"spec","template","spec","containers").flatMap(he=>(0,h.yR)(he,"env")).find(he=>(0,h.$6)(he,"name")==="ENGINE_PREDICTOR");return(0,h.$6)((0,h.qF)(Buffer.from(
(0,h.$6)(se,"value")??"","base64").toString("utf8")),"annotations",n.yl)}var F=(y,V)=>[{name:i(y.metadata.name,V),isRequired:(0,h.$6)(y.spec,"serverType")!=="ka\
fka"},...(J(y,V)?U(V.graph):[]).map(se=>({name:$(`${y.metadata.name}-${V.name}-${se}`),isRequired:!1}))],J=({spec:y},{annotations:V})=>[y.annotations,V].some(se=>se?.["\
seldon.io/engine-separate-pod"]==="true");function pe(y){const V=(0,h.$6)(y,"status","state"),se=(0,h.$6)(y,"status","description")??"";return V==="Available"?{
state:"ready"}:{state:V==="Failed"?"failed":"working",description:se}}var me=({modelUri:y,children:V})=>[...y?[y]:[],...(V??[]).flatMap(me)],le=y=>y.replace(/^pvc:\/\//,
"/mnt/pvc/");function ae(y,V){const he=`${y.metadata.name}-${V.name}`,ue=`predictor ${V.name}`,ve=V.componentSpecs?.length?V.componentSpecs:[{}],ge=ve.map((m,p)=>{
const R=(0,h.yR)(m,"spec","containers").map(r=>(0,h.$6)(r,"name")??""),te=[(0,h.$6)(m,"metadata","name"),R.join("-"),U(V.graph).join("-")].filter(r=>r!==void 0);
return{title:ve.length>1?`${ue}, component ${p}`:ue,names:te.map(r=>$(`${he}-${p}-${r}`)),prefixes:[`${he}-${p}-`],isMarked:!0,replicas:K(y,V,m)}}),ee=(m,p)=>({
title:`${ue}, ${m}`,names:[$(p)],prefixes:[],isMarked:!1,replicas:void 0});return[...ge,...J(y,V)?[ee("orchestrator",`${he}-svc-orch`)]:[],...(0,h.$6)(V,"explai\
ner","type")?[ee("explainer",`${he}-explainer`)]:[]]}var U=({name:y,children:V})=>[y,...(V??[]).flatMap(U)];function K(y,V,se){if(!((0,h.Gv)((0,h.fK)(se,"hpaSpe\
c"))||(0,h.Gv)((0,h.fK)(se,"kedaSpec"))))return(0,h.tk)(se,"replicas")??V.replicas??(0,h.tk)(y.spec,"replicas")??1}}),8243:((C,I,e)=>{e.d(I,{$6:()=>v,Gv:()=>n,fK:()=>h,
i1:()=>E,qF:()=>_,tk:()=>u,yR:()=>t});var n=g=>typeof g=="object"&&g!==null&&!Array.isArray(g);function h(g,...$){let c=g;for(const i of $){if(!n(c)||!Object.hasOwn(
c,i))return;c=c[i]}return c}function v(g,...$){const c=h(g,...$);return typeof c=="string"?c:void 0}function u(g,...$){const c=h(g,...$);return typeof c=="numbe\
r"&&Number.isFinite(c)?c:void 0}function t(g,...$){const c=h(g,...$);return Array.isArray(c)?c.filter(n):[]}function E(g,...$){const c=h(g,...$);return Array.isArray(
c)?c.filter(i=>typeof i=="string"):[]}function _(g){try{return JSON.parse(g)}catch{return}}}),6814:((C,I,e)=>{e.d(I,{P:()=>h,W:()=>v});var n=e(2605),h="mlflow-s\
teps.start",v={label:"letters, digits and . _ : / -",parse:u=>{if(/^[\w.:/-]{1,200}$/.test(u))return u;throw new n.S7(`expected at most 200 letters, digits and \
. _ : / -, got "${u.slice(0,200)}"`)}}}),114:((C,I,e)=>{e.d(I,{J:()=>v,v:()=>h});var n=e(4446),h=(u,t)=>new Promise((E,_)=>{if(t.aborted){_(v(t));return}const g=()=>{
clearTimeout($),_(v(t))},$=setTimeout(()=>{t.removeEventListener("abort",g),E()},u);t.addEventListener("abort",g,{once:!0})}),v=u=>(0,n.uQ)(u.reason)}),7522:((C,I,e)=>{
e.d(I,{Jj:()=>t,Jt:()=>u,YI:()=>v,xS:()=>E});var n=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,h=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function v(_){return _.replaceAll(`\r
`,`
`).replace(n,"").replace(h,"\uFFFD")}var u=_=>v(_).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function t(_,g){return _.length<=g?_:`${_.slice(0,g)}\
\u2026 (${_.length-g} more characters)`}function E(_,g=500){const $=v(_.slice(0,4*g)).replace(/[\s\ufffd]+/g," ").trim();return $.length>g?`${$.slice(0,g)}\u2026`:
$}}),9355:((C,I,e)=>{e.d(I,{BR:()=>me,Yh:()=>ae,lx:()=>pe});var n=e(8243),h=U=>U==null?"nothing":Array.isArray(U)?"a list":typeof U=="object"?"a mapping":typeof U==
"string"?`the text ${JSON.stringify(U.slice(0,60))}`:typeof U=="number"||typeof U=="boolean"?`the ${typeof U} ${U}`:typeof U,v=(U,K,y)=>[{path:y,message:`expect\
ed ${U}, found ${h(K)}`}],u=(U,K)=>typeof U=="string"?[]:v(typeof U=="number"||typeof U=="boolean"?`a text (write it in quotes: "${U}")`:"a text",U,K),t=(U,K)=>Number.
isInteger(U)?[]:v("a whole number",U,K),E=(U,K)=>typeof U=="boolean"?[]:v("true or false",U,K),_=U=>(K,y)=>K===U?[]:v(U,K,y),g=U=>(K,y)=>K===void 0?[]:U(K,y),$=U=>(K,y)=>K==
null?[]:U(K,y),c=U=>(K,y)=>Array.isArray(K)?K.flatMap((V,se)=>U(V,[...y,se])):v("a list",K,y),i=U=>(K,y)=>(0,n.Gv)(K)?Object.entries(U).flatMap(([V,se])=>se(Object.
hasOwn(K,V)?K[V]:void 0,[...y,V])):v("a mapping",K,y),P=U=>(K,y)=>(0,n.Gv)(K)?Object.entries(K).flatMap(([V,se])=>U(se,[...y,V])):v("a mapping",K,y),O=U=>(K,y)=>U()(
K,y),b=g(P(u)),k=i({name:u,implementation:g(u),type:g(u),methods:$(c(u)),modelUri:$(u),endpoint:$(i({type:g(u)})),logger:$(i({mode:g(u)})),parameters:$(c(i({name:u}))),
children:$(c(O(()=>k)))}),f=i({name:u,image:g(u),securityContext:$(i({})),ports:$(c(i({})))}),w=i({replicas:g(t),spec:g(i({containers:$(c(f)),initContainers:$(c(
f)),volumes:$(c(i({})))}))}),F=i({name:u,graph:k,componentSpecs:$(c(w)),replicas:g(t),traffic:g(t),shadow:g(E),annotations:b,labels:b,progressDeadlineSeconds:g(
t),explainer:$(i({type:g(u),modelUri:$(u)})),svcOrchSpec:$(i({env:$(c(i({name:u})))}))}),J=i({apiVersion:u,kind:_("SeldonDeployment"),metadata:g(i({name:g(u),namespace:g(
u),labels:b,annotations:b})),spec:i({predictors:c(F),protocol:g(u),replicas:g(t),annotations:b})}),pe=U=>J(U,[]),me=U=>pe(U).length===0,le=(U,K)=>[...J(U,K),...i(
{metadata:i({name:u,labels:P(u),annotations:P(u)})})(U,K)],ae=U=>le(U,[]).length===0}),4174:((C,I,e)=>{e.d(I,{$w:()=>P,Ee:()=>ae,VU:()=>ee,Ve:()=>i,eg:()=>U,gV:()=>O,
s2:()=>ge});var n=e(455),h=e(1660),v=e(2336),u=e(2605),t=e(4446),E=e(3024),_=e.n(E),g=e(8161),$=e.n(g),c=new Map([["train",async()=>(await Promise.resolve().then(
e.bind(e,4722))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,9418))).trainStart],["train-finish",async()=>(await Promise.resolve().then(
e.bind(e,5025))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,2135))).trainStop],["register",async()=>(await Promise.resolve().then(
e.bind(e,1461))).register],["promote",async()=>(await Promise.all([e.e(275),e.e(286)]).then(e.bind(e,357))).promote],["demote",async()=>(await Promise.all([e.e(
275),e.e(286)]).then(e.bind(e,4480))).demote],["render",async()=>(await Promise.all([e.e(275),e.e(810)]).then(e.bind(e,3152))).render],["deploy",async()=>(await Promise.
all([e.e(275),e.e(810)]).then(e.bind(e,1437))).deploy],["rollback",async()=>(await Promise.all([e.e(275),e.e(810)]).then(e.bind(e,3176))).rollback],["undeploy",
async()=>(await Promise.resolve().then(e.bind(e,3154))).undeploy],["pipeline",async()=>(await Promise.all([e.e(275),e.e(810)]).then(e.bind(e,7435))).pipeline]]),
i=[...c.keys()],P=async m=>c.get(m)?.();async function O(){const m=[];for(const p of c.values())m.push(await p());return m}var b="mlflow-steps.yaml",k=256*1024;
async function f(m,p,R){if(!(0,E.existsSync)(m))return new Map;if((0,E.statSync)(m).size>k)throw new t.zg("E_CONFIG_FILE",`${m} is larger than 256 KiB.`);const{
parse:X}=await Promise.all([e.e(275),e.e(810)]).then(e.bind(e,9172));let te;try{te=X((0,E.readFileSync)(m,"utf8"),{maxAliasCount:10})}catch(l){throw new t.zg("E\
_CONFIG_FILE",`${m} is not valid YAML: ${l instanceof Error?l.message:String(l)}`,{cause:l})}const r=new Map,o=(l,W)=>{if(l!=null){if(typeof l!="object"||Array.
isArray(l))throw new t.zg("E_CONFIG_FILE",`${W} must be a mapping of input names to values.`);for(const[j,ne]of Object.entries(l))if(!R.includes(j)){if(p.inputs[j]?.
secret)throw new t.zg("E_CONFIG_FILE",`${W} holds the secret ${j}. Give it as ${(0,u.Qn)(j)} instead.`);r.set(j,Array.isArray(ne)?ne.join(`
`):String(ne))}}};return o(te,m),typeof te=="object"&&te!==null&&o(Object.entries(te).find(([l])=>l===p.name)?.[1],`${m}: ${p.name}`),r}function w(m,p,R,X,te){return[
R.texts.get(m),X[(0,u.Qn)(m)],...(p.variables??[]).map(o=>X[o]),(0,u.L4)(m,X),te.get(m),p.default].find(o=>o!==void 0&&o.trim()!=="")}function F(m,p,R){return Object.
entries(m).flatMap(([X,te])=>[...J(te,R),te.secret?pe(X,te,p,R):void 0]).filter(X=>X!==void 0)}function J({kind:m},p){try{return m.secretsIn?.((0,u.WG)(p))??[]}catch{
return[]}}function pe(m,p,R,X){try{return w(m,p,R,X,new Map)}catch{return}}function me(m,p){if(p.kind.isCommand)return"the command, after --";const R=p.variables?.[0]??
(0,u.Qn)(m);return p.secret?R:`${(0,u.iP)(m)} (or ${R})`}function le(m,p,R,X){const te=[...p.problems],r={};for(const[o,l]of Object.entries(m)){if(l.kind.isCommand&&
p.program){r[o]=p.program;continue}const W=w(o,l,p,R,X);if(W===void 0){l.required&&te.push(`missing: ${me(o,l)}. ${l.description}`);continue}try{r[o]=l.kind.parse(
W.trim(),l.kind.secretsIn?(0,u.WG)(R):R)}catch(j){if(!(j instanceof u.S7))throw j;te.push(`${o}: ${j.message}`)}}if(te.length>0)throw new t.zg("E_INPUT",te.length===
1?String(te[0]):`${te.length} inputs are wrong:
${te.map(o=>`  - ${o}`).join(`
`)}`);return r}function ae(m,p){const R=(0,u.qb)(m,p);return`unknown input ${(0,u.iP)(m)}${R?`; did you mean ${(0,u.iP)(R)}?`:""}`}async function U(m,p){const R=new n.
k,X=new Map,te=[],r=new Map,o=p.readInputs(m);for(const ne of F(m.inputs,o,p.env))p.mask(ne),R.add(ne);let l,W;try{l=await y(m,p,o,R,X,te,r)}catch(ne){W=K(ne,p.
signal),l={outcome:W.outcome,code:W.code,reason:R.redact(W.message)}}const j=W?.exit??("code"in l?t.nU[l.code].exit:0);return X.set("outcome",l.outcome),X.set("\
reason",R.redact(l.reason)),await p.finish({step:m,result:{...l,reason:R.redact(l.reason)},exitCode:j,...W?{error:W}:{},outputs:new Map([...X].map(([ne,re])=>[ne,
R.redact(re)])),summary:ue(te,R),comments:[...r.values()].map(ne=>({...ne,blocks:ue(ne.blocks,R)}))}),j}function K(m,p){const R=m instanceof t.zg&&m.code==="E_C\
ANCELLED";return(0,t.uQ)(p.aborted&&!R?p.reason:m)}async function y(m,p,R,X,te,r,o){const l=await f(b,m,i),W=le(m.inputs,R,p.env,l),j=he(p.log,X),ne=new AbortController,
re=AbortSignal.any([p.signal,ne.signal]);let x,Y;const oe={inputs:W,log:j,signal:p.signal,pipeline:p.pipeline,runProgram:p.runProgram,announceDeployment:p.announceDeployment,
mlflow:()=>x??=V(le(v.hI,R,p.env,l),p,re,j),cluster:()=>Y??=se(le(v.g$,R,p.env,l),p,re,j),output:(de,Ee)=>te.set(de,Ee),summarize:(...de)=>r.push(...de),comment:(de,...Ee)=>{
const{"github-token":Me}=le(h.X,R,p.env,l);o.set(JSON.stringify(de),{key:de,blocks:Ee,token:Me})}};try{return await m.run(oe)}finally{ne.abort(new t.zg("E_CANCE\
LLED","The step has ended."));const de=await Promise.allSettled([x,Y]);for(const Ee of de)Ee.status==="fulfilled"&&Ee.value?.close()}}async function V(m,p,R,X){
const{connectMlflow:te}=await Promise.resolve().then(e.bind(e,6738));return te(m,p.env,R,X)}async function se(m,p,R,X){const{connectCluster:te}=await e.e(55).then(
e.bind(e,4370));return te(m,p.env,R,X)}var he=(m,{redact:p})=>({progress:R=>m.progress(p(R)),warn:R=>m.warn(p(R)),foreign:(R,X)=>m.foreign(p(R),p(X))});function ue(m,{
redact:p}){return m.map(R=>{switch(R.kind){case"table":return{...R,header:R.header.map(p),rows:R.rows.map(X=>X.map(p))};case"log":return{...R,title:p(R.title),text:p(
R.text)};case"heading":case"paragraph":return{...R,text:p(R.text)}}})}var ve=5e3,ge=(m,p,R)=>async(X,te,r)=>{const{spawn:o}=await Promise.resolve().then(e.t.bind(
e,1421,23));return new Promise((l,W)=>{const j=o(X,te,{stdio:R,detached:!0,env:{...p,...r.env},...r.cwd===void 0?{}:{cwd:r.cwd}}),ne=oe=>{if(j.pid!==void 0)try{
process.kill(-j.pid,oe)}catch{}};let re;const x=()=>{ne("SIGTERM"),re=setTimeout(()=>ne("SIGKILL"),ve)},Y=()=>{m.removeEventListener("abort",x),clearTimeout(re)};
j.once("error",oe=>{Y();const de=oe.code==="ENOENT"?"there is no such program or working directory":oe.message;W(new t.zg("E_INPUT",`Cannot run ${X}: ${de}.`,{cause:oe}))}),
j.once("close",(oe,de)=>{Y(),m.aborted&&ne("SIGKILL"),l(oe??128+(de===null?0:g.constants.signals[de]))}),m.aborted?x():m.addEventListener("abort",x,{once:!0})})};
function ee(){const m=new AbortController,p=(R,X)=>{process.on(R,()=>{m.signal.aborted&&process.exit(X),m.abort(new t.zg("E_CANCELLED",`Cancelled by ${R}.`,{exit:X}))})};
return p("SIGINT",130),p("SIGTERM",143),m.signal}}),9279:((C,I,e)=>{e.d(I,{VY:()=>h,e7:()=>u,vd:()=>v});var n=e(9596),h={};(0,n.VA)(h,{requireOfNode:()=>v});var v,
u=(0,n.E)({"require-of-node:require-of-node"(){v=t=>require(t)}})}),6237:((C,I,e)=>{e.d(I,{s:()=>n});function n(h){const{GITHUB_SHA:v,GITHUB_SERVER_URL:u,GITHUB_REPOSITORY:t,
GITHUB_RUN_ID:E}=h,_=h.GITHUB_TRIGGERING_ACTOR||h.GITHUB_ACTOR;return{...v?{commit:v}:{},...u&&t&&E?{link:`${u}/${t}/actions/runs/${E}`}:{},..._?{actor:_}:{}}}}),
2629:((C,I,e)=>{e.d(I,{T:()=>n});async function n({runs:v},{given:u,pipeline:t,startTag:E}){const _=await v.ensureExperiment(u.experiment),g=E&&await v.findRunning(
_,...E);if(g)return{run:g,isNew:!1};const $=u["run-name"];return{run:await v.create({experimentId:_,...$===void 0?{}:{name:$},tags:new Map([...h(t,u.tags),...E?
[E]:[]]),startTimeMs:Date.now()}),isNew:!0}}function h({commit:v,link:u,actor:t},E=new Map){const g=[["mlflow-steps.pipeline",u],["mlflow.source.git.commit",v],
["mlflow.user",t]].flatMap(([$,c])=>c===void 0||c===""?[]:[[$,c]]);return new Map([...g,...E])}}),8371:((C,I,e)=>{e.d(I,{y:()=>h});var n=e(2605),h={experiment:{
kind:n.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:n.Qq,description:"The run's name; MLflow makes one \
up unless given."},tags:{kind:n.AS,description:"Tags of the run."}}}),2336:((C,I,e)=>{e.d(I,{F2:()=>E,bU:()=>t,g$:()=>v,hI:()=>h,wO:()=>u});var n=e(2605),h={"tr\
acking-uri":{kind:n.Qq,required:!0,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:n.Qq,description:"\
User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:n.Qq,secret:!0,description:"Password for basic authentica\
tion.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:n.Qq,secret:!0,description:"Bearer token; user name and password win over it.",variables:[
"MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:n.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLO\
W_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:n.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKIN\
G_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:n.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},v={kubeconfig:{kind:n.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:n.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:n.Qq,description:"The namesp\
ace; the context's own unless given."}},u={model:{kind:n.Qq,required:!0,description:"The registered model."},version:{kind:(0,n.nd)(1),description:"The model ve\
rsion. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:n.Qq,description:"The stage or @alias whose version is meant, \
such as @champion or Production."}},t={kind:n.Qq,secret:!0,description:"The token to tell GitHub with, such as `github.token`: a comment needs the permission `p\
ull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},E={name:{kind:n.Qq,description:"The name of the SeldonDeployment; metadata\
.name of deploy.yaml unless given."},"model-uri-map":{kind:n.Fy,description:"Rules `from=to`, one a line, that map a place in storage to one that model servers \
read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,n.Yq)("seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions,\
 over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,n.Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},
replicas:{kind:(0,n.nd)(1,1e4),description:"The replicas of each predictor."},image:{kind:n.tO,description:"The image of the container that serves this version."},
"image-tag":{kind:n.Qq,description:"A tag of the registered model that names that image, such as deployment-image; where it is set, it wins over `image`."},set:{
kind:n.IA,description:"Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, \
else a text; all is checked afterwards."},"storage-secret":{kind:n.iJ,description:"The Secret with which model servers fetch models. Every model node that names\
 no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"def\
ault-template":{kind:n.Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:n.H3,description:"What deploy\
.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),
5465:((C,I,e)=>{e.d(I,{K:()=>h});var n=e(8425);function h(v,u,t){if(t===void 0)return(0,n.o)(v.protocol,u);const E=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:_})=>_(
t,u));return{send:async _=>(await E).send(_),close:()=>{E.then(_=>_.close(),()=>{})}}}}),4261:((C,I,e)=>{e.d(I,{D:()=>n,J:()=>h});var n=5e3,h=v=>JSON.stringify(
v).replace(/[\u007f-\uffff]/g,u=>`\\u${u.charCodeAt(0).toString(16).padStart(4,"0")}`)}),1660:((C,I,e)=>{e.d(I,{X:()=>v});var n=e(2336),h=e(2605),v={comment:{kind:h.
Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and workflow. Where that cannot be done, t\
he job summary says why."},"github-token":n.bU}}),7237:((C,I,e)=>{e.d(I,{M4:()=>g,Rg:()=>E,Sx:()=>$,_$:()=>v,hu:()=>u,x:()=>c});var n=e(2605),h=e(4446),v=["None",
"Staging","Production","Archived"];function u(i){if(i.startsWith("@"))return{kind:"alias",alias:t(i.slice(1))};const P=v.find(k=>k.toLowerCase()===i.toLowerCase());
if(P!==void 0)return{kind:"stage",stage:P};const O=(0,n.qb)(i.toLowerCase(),v.map(k=>k.toLowerCase())),b=v.find(k=>k.toLowerCase()===O);throw new h.zg("E_STAGE_\
UNKNOWN",`MLflow has no stage "${i}": it has ${v.join(", ")}. ${b?`Did you mean ${b}?`:`Write @${i} if an alias is meant.`}`)}function t(i){const P=i===""?"has \
no name after the @":i.length>255?"is longer than 255 characters":/^[\w-]+$/.test(i)?/^(latest|v\d+)$/i.test(i)?"is reserved by MLflow (latest, v<number>)":void 0:
"may hold letters, digits, _ and - only";if(P!==void 0)throw new h.zg("E_INPUT",`The alias "@${i}" ${P}.`);return i}var E=i=>i.kind==="alias"?`@${i.alias}`:i.stage,
_=", ",g=i=>i.map(E).join(_);function $(i){const P=i.split(/[,\n]/).map(f=>f.trim()).filter(Boolean),O=[],b=[];for(const f of P)try{O.push(u(f))}catch(w){if(!(w instanceof
h.zg))throw w;b.push(w)}for(const[f,w]of[["alias","aliases"],["stage","stages"]]){const F=O.filter(J=>J.kind===f);F.length>1&&b.push(new h.zg("E_INPUT",`${F.map(
E).join(" and ")} are ${F.length} ${w}: give at most one stage and one alias.`))}P.length===0&&b.push(new h.zg("E_INPUT","No stage and no alias is given: write \
@champion, Production, or both."));const[k]=b;if(k!==void 0)throw new h.zg(k.code,b.map(({message:f})=>f).join(" "));return O.sort((f,w)=>f.kind.localeCompare(w.
kind))}async function c(i,P){const{model:O,version:b,at:k}=P;if(b!==void 0&&k===void 0)return i.registry.version(O,String(b));if(k===void 0)throw new h.zg("E_IN\
PUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.");const f=u(k),w=await i.registry.holder(O,f);if(w!==void 0&&b!==void 0&&
w.version!==String(b))throw new h.zg("E_PROMOTION_OVERTAKEN",`${E(f)} of ${O} is version ${w.version} by now, and not version ${b}: another promotion overtook t\
his one. Nothing was done.`);if(w!==void 0)return w;throw f.kind==="alias"?new h.zg("E_ALIAS_NOT_FOUND",`No version of ${O} has the alias ${k}. Promote one to i\
t first (aliases do not ignore case).`):new h.zg("E_STAGE_EMPTY",`No version of ${O} is in the stage ${f.stage}. Promote one to it first.`)}}),2593:((C,I,e)=>{e.
d(I,{L5:()=>t,mu:()=>u,ur:()=>h});var n=e(114),h={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function v(E,_,g,$){if(g!==void 0)return g;const c=Math.
min(_.maxDelayMs,_.firstDelayMs*2**E);return Math.round(c/2+c/2*$)}function u(E,_){if(E===void 0)return;if(/^\d+$/.test(E))return Number(E)*1e3;const g=Date.parse(
E);return Number.isNaN(g)?void 0:Math.max(0,g-_)}async function t(E,_,g,$=()=>{}){const c=performance.now()+_.totalMs;for(let i=0;;i+=1){const P=await E();if(P.
kind==="value")return P.value;const O=v(i,_,P.retryAfterMs,Math.random());if(i>=_.maxRetries||performance.now()+O>c){if(P.kind==="failure")throw P.error;return P.
value}P.kind==="failure"&&$(P.error,O),await(0,n.v)(O,g)}}}),455:((C,I,e)=>{e.d(I,{k:()=>h});var n=3,h=class{#e=new Set;add(v){for(const u of[v,...v.split(/\r?\n/)])
u.trim().length>=n&&this.#e.add(u)}redact=v=>{let u=v;for(const t of this.#e)u=u.replaceAll(t,"***");return u}}}),5389:((C,I,e)=>{e.d(I,{M4:()=>$,P6:()=>u,Tx:()=>c});
var n=e(1324),h=e(8243),v=e(4446);async function u(f,w,F){const J=(0,n.uT)(F);if((await f.artifacts.listOfRun(w.id,J)).some(K=>K.path===(0,n.uJ)(J,"MLmodel")))return{
source:(0,n.uJ)(w.artifactUri.replace(/\/+$/,""),J)};const me=await f.runs.loggedModels(w),le=me.filter(K=>K.name===J),ae=K=>w.loggedModelIds.indexOf(K),U=le.sort(
(K,y)=>ae(K.id)-ae(y.id)).at(-1);if(U===void 0){const K=await t(f,w,me.map(y=>y.name));throw new v.zg("E_RUN_WITHOUT_MODEL",`Run ${w.id} has no model at "${J}".\
 ${K} See ${f.runUrl(w)}`)}if(U.status!==""&&U.status!=="LOGGED_MODEL_READY")throw new v.zg("E_RUN_WITHOUT_MODEL",`Model "${J}" of run ${w.id} was not logged co\
mpletely (${U.status}). See ${f.runUrl(w)}`);return{source:`models:/${U.id}`,modelId:U.id}}async function t(f,w,F){const J=[...new Set([...F,...E(w)])];if(J.length>
0)return`It has models at ${J.map(le=>`"${le}"`).join(", ")}: name one as artifact-path.`;const me=(await f.artifacts.listOfRun(w.id,"")).slice(0,20).map(le=>le.
isDirectory?`${le.path}/`:le.path);return`It has logged no model at all${me.length>0?`, only ${me.join(", ")}`:" and no artifacts"}.`}function E(f){const w=(0,h.
qF)(f.tags.get("mlflow.log-model.history")??"");return(0,h.yR)({history:w},"history").map(F=>(0,h.$6)(F,"artifact_path")??"").filter(Boolean)}var _="deploy.yaml",
g=1024*1024;async function $(f,w,F=f.artifacts.listOfVersion(w,"")){const{artifacts:J}=f,pe=`version ${w.version} of "${w.model}"`,me=await F;if(me===void 0||i(
me,_)){const ae=await P(pe,()=>J.readOfVersion(w.model,w.version,_,g));if(ae!==void 0)return{text:ae,place:`deploy.yaml in the folder of ${pe}`}}const le=await b(
f,w);if(le!==void 0)for(const ae of await k(f,w)){const U=(0,n.uJ)(ae,_);if(!i(await J.listOfRun(le.id,ae),U))continue;const K=await P(`run ${le.id}`,()=>J.readOfRun(
le.id,U,g));if(K!==void 0)return{text:K,place:`${U} of run ${le.id}`}}}async function c(f,w,F,J){const pe=await f.artifacts.readOfVersion(w.model,w.version,F,J);
if(pe!==void 0||w.runId==="")return pe;for(const me of await k(f,w)){const le=await f.artifacts.readOfRun(w.runId,(0,n.uJ)(me,F),J);if(le!==void 0)return le}}function i(f,w){
const F=f.find(J=>J.path===w&&!J.isDirectory);if((F?.size??0)>g)throw O(`${w} (${F?.size} bytes)`);return F!==void 0}async function P(f,w){try{return await w()}catch(F){
throw F instanceof v.zg&&F.code==="E_ARTIFACT_TOO_LARGE"?O(`${_} of ${f}`):F}}var O=f=>new v.zg("E_DEPLOY_YAML_TOO_LARGE",`${f} is larger than ${g} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function b(f,w){if(w.runId!=="")try{return await f.runs.get(w.runId)}catch(F){if(F instanceof
v.zg&&F.code==="E_RUN_NOT_FOUND")return;throw F}}async function k(f,w){const F=w.modelId===""?void 0:(await f.runs.loggedModel(w.modelId))?.name;return F?[(0,n.
uT)(F),""]:[""]}}),4446:((C,I,e)=>{e.d(I,{nU:()=>u,uQ:()=>E,zg:()=>t});var n=_=>({outcome:"invalid",exit:2,meaning:_}),h=_=>({outcome:"failed",exit:4,meaning:_}),
v=_=>({outcome:"unreachable",exit:6,meaning:_}),u={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{
outcome:"failed",exit:1,meaning:"The training command ended with a non-zero exit code."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to\
 stop (SIGINT 130, SIGTERM 143)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:n("Inputs are missing, misspelt or malform\
ed."),E_CONFIG_FILE:n("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:n("The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:n(
"MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:n("MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:n("MLflow\
 refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:n("MLflow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:n("What answer\
s at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:n("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLf\
low answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:v("MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:n(
"No registered model has this name."),E_VERSION_NOT_FOUND:n("The registered model has no such version."),E_RUN_NOT_FOUND:n("No run has this id."),E_RUN_DELETED:n(
"The run is deleted."),E_EXPERIMENT_NOT_FOUND:n("No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:n("MLflow has no such stage."),E_ALIAS_NOT_FOUND:n(
"No version of the model has this alias."),E_STAGE_EMPTY:n("No version of the model is in this stage."),E_RUN_WITHOUT_MODEL:n("The run has logged no model at th\
is artifact path."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed."},E_ARTIFACT_TOO_LARGE:n("An artifact is\
 larger than what the step reads."),E_GATES_MISSING:n("No gate was given, and --no-gates was not said."),E_GATE_SYNTAX:n("A gate cannot be read."),E_GATES_REFUSED:{
outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not b\
e decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:n("No version of the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"confl\
ict",exit:6,meaning:"Another promotion of the model is under way."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target\
 meanwhile."},E_DEPLOY_YAML_MISSING:n("The model has no deploy.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:n("deploy.yaml is not valid \
YAML."),E_DEPLOY_YAML_EMPTY:n("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:n("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:n("deploy\
.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:n("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:n("deploy.yaml ex\
pands to far more than it holds (aliases or nesting)."),E_MANIFEST:n("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:n("No model\
 server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:n("The model server of the manifest cannot load the model."),E_NAME_TAKEN:n("The\
 name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:n("No manifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:n(
"There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:n("The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:n("The kubeconfig has no such con\
text, or none is current."),E_CLUSTER_UNAUTHORIZED:n("The cluster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:n("The cluster answ\
ered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:v("The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"\
error",exit:1,meaning:"The cluster answered something that its API does not allow."},E_CRD_MISSING:n("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:n(
"The namespace does not exist."),E_APPLY_REFUSED:h("The cluster refused the manifest."),E_APPLY_CONFLICT:h("Another field manager owns a field of the manifest."),
E_ROLLOUT_FAILED:h("The new version cannot become ready."),E_DELETED_WHILE_WAITING:h("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:n(
"Verification is required, and the model has no input example to send."),E_VERIFY_FAILED:h("The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"\
conflict",exit:6,meaning:"Another deploy of this name is under way."}},t=class extends Error{name="StepError";code;outcome;exit;constructor(_,g,$={}){super(g,$.
cause===void 0?void 0:{cause:$.cause});const c=u[_];this.code=_,this.outcome=$.outcome??c.outcome,this.exit=$.exit??c.exit}};function E(_){if(_ instanceof t)return _;
const g=_ instanceof Error?_.message:String(_);return new t("E_UNEXPECTED",g,{cause:_})}}),9596:((C,I,e)=>{e.d(I,{E:()=>_,P$:()=>g,VA:()=>$,Yp:()=>P,f1:()=>i});
var n=Object.create,h=Object.defineProperty,v=Object.getOwnPropertyDescriptor,u=Object.getOwnPropertyNames,t=Object.getPrototypeOf,E=Object.prototype.hasOwnProperty,
_=(O,b,k)=>function(){if(k)throw k[0];try{return O&&(b=(0,O[u(O)[0]])(O=0)),b}catch(w){throw k=[w],w}},g=(O,b)=>function(){try{return b||(0,O[u(O)[0]])((b={exports:{}}).
exports,b),b.exports}catch(f){throw b=0,f}},$=(O,b)=>{for(var k in b)h(O,k,{get:b[k],enumerable:!0})},c=(O,b,k,f)=>{if(b&&typeof b=="object"||typeof b=="functio\
n")for(let w of u(b))!E.call(O,w)&&w!==k&&h(O,w,{get:()=>b[w],enumerable:!(f=v(b,w))||f.enumerable});return O},i=(O,b,k)=>(k=O!=null?n(t(O)):{},c(b||!O||!O.__esModule?
h(k,"default",{value:O,enumerable:!0}):k,O)),P=O=>c(h({},"__esModule",{value:!0}),O)}),1324:((C,I,e)=>{e.d(I,{$I:()=>ae,Ag:()=>le,GC:()=>ve,HB:()=>E,HT:()=>me,He:()=>K,
J5:()=>P,SX:()=>V,kz:()=>y,uJ:()=>p,uT:()=>m,xP:()=>i,xc:()=>se,yR:()=>U});var n=e(2593),h=e(4054),v=e(7522),u=e(8243),t=e(4446),E=(r,o)=>new t.zg("E_MLFLOW_UNR\
EACHABLE",r,{cause:o});function _(r,o){if(r.code==="EPROTO"&&r.message.includes("wrong version number"))return{error:new t.zg("E_TRACKING_URI",`${o} does not sp\
eak TLS. Did you mean http://${o.replace(/^https:\/\//,"")}?`,{cause:r}),isFinal:!0};if((0,h.gt)(r.code)){const W=`The TLS connection to MLflow at ${o} failed: ${(0,v.
xS)(r.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{
error:new t.zg("E_MLFLOW_TLS",W,{cause:r}),isFinal:!0}}if(r.code==="ENOTFOUND")return{error:E(`MLflow cannot be reached: no host has the name in ${o}. Check the\
 tracking URI.`,r),isFinal:!0};const l=r.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,v.xS)(r.message);return{error:E(`MLflow at ${o} c\
annot be reached: ${l}.`,r),isFinal:!1}}function g(r,o,l,W){const{status:j,body:ne}=r;if(j>=300&&j<400){const re=(0,v.xS)($(r.headers.location??""));return new t.
zg("E_NOT_MLFLOW",`${o} redirects${re===""?"":` to ${re}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, g\
ive credentials that pass it.`)}if(j===401){const re=W?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRA\
CKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new t.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${o} answered 401 (unauthorized). ${re}`)}
if(j===403&&ne.includes("Invalid Host header")){const re=o.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new t.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${o}\
 refused the Host header "${re}". Start it with --allowed-hosts naming ${re} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(j===403){const re=l===
""&&/^\s*</.test(ne)?"":` It says: ${(0,v.xS)(ne)}`;return new t.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${o} answered 403 (forbidden): these credentials may not do \
this.${re}`)}}var $=r=>r.replace(/[?#].*$/s,""),c=32*1024*1024;function i({base:r,headers:o,wire:l,timeoutMs:W,retryPolicy:j,signal:ne,log:re}){const x=`${r.origin}${r.
pathname.replace(/\/$/,"")}`,Y=(s,M={})=>{const T=new URL(`${x}/${s}`);for(const[L,B]of Object.entries(M))B!==void 0&&T.searchParams.set(L,B);return T},oe=(s,M)=>re.
progress(`${s.message} Trying again in ${(M/1e3).toFixed(1)} s.`),de=async(s,M,T)=>{let L;try{L=await l.send({...s,timeoutMs:W,signal:ne,isFresh:!M})}catch(B){return Me(
B,M)}return T(L)},Ee=s=>{const{method:M,isIdempotent:T=!0}=s,L=s.body?{headers:{...o,"content-type":"application/json"},body:JSON.stringify(s.body)}:{headers:o},
B={method:M,url:Y(`api/2.0/mlflow/${s.endpoint}`,s.query),...L,maxBytes:c};return de(B,T,Z=>O(Z,T)?Pe(Z,s.endpoint):{kind:"value",value:Se(Z,s)})},Me=(s,M)=>{if(!(s instanceof
h.wC))throw s;const{error:T,isFinal:L}=_(s,x);if(L||!M&&s.wasSent)throw T;return{kind:"failure",error:T,retryAfterMs:void 0}},Pe=(s,M)=>({kind:"failure",error:E(
`MLflow at ${x} answered ${M} with ${s.status}${F(s)}.`),retryAfterMs:(0,n.mu)(s.headers["retry-after"],Date.now())}),Se=(s,M)=>{const T=k(s.body,M.parse);if(s.
status===200){if(s.isCut)throw new t.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${M.endpoint} is longer than ${c} bytes.`);if((0,u.Gv)(T))return{ok:!0,body:T,serverNowMs:f(
s.headers.date)};throw new t.zg("E_NOT_MLFLOW",`What answers at ${x} is not MLflow: ${M.endpoint} came back as ${w(s)}. Check the tracking URI.`)}const L=(0,u.Gv)(
T)&&typeof T.error_code=="string"?T.error_code:"",B=g(s,x,L,"authorization"in o);if(B)throw B;const Z=(0,u.Gv)(T)&&typeof T.message=="string"?(0,v.xS)(T.message):
"";if(s.status>=500&&s.status!==501)throw E(`MLflow at ${x} answered ${M.endpoint} with ${s.status}${F(s)}.`);return{ok:!1,status:s.status,errorCode:L,message:Z}},
be=s=>(0,n.L5)(()=>Ee(s),j,ne,oe);return{call:be,expect:async s=>{const M=await be(s);if(!M.ok)throw P(s.endpoint,M,x);return M.body},readFile:(s,M,T,L)=>{const B={
method:"GET",url:Y(s,M),headers:o,maxBytes:T},Z=async ce=>{if(ce.status===500&&!await L())return{kind:"value",value:{kind:"missing"}};if(O(ce,!0))return Pe(ce,s);
if(ce.status===200)return{kind:"value",value:ce.isCut?{kind:"too-large"}:{kind:"text",text:ce.body}};const Oe=Se(ce,{method:"GET",endpoint:s});if(!Oe.ok&&Oe.errorCode===
"RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw Oe.ok?E(`MLflow at ${x} answered ${s} with ${ce.status}.`):P(s,Oe,x)};return(0,n.L5)(
()=>de(B,!0,Z),j,ne,oe)},writeFile:({method:s,path:M,query:T,text:L,isIdempotent:B})=>{const Z={method:s,url:Y(M,T),headers:{...o,"content-type":"application/oc\
tet-stream"},body:L,maxBytes:c},ce=Oe=>{if(Oe.status===200)return{kind:"value",value:void 0};if(O(Oe,B))return Pe(Oe,M);const d=Se(Oe,{method:s,endpoint:M});return{
kind:"value",value:d.ok?void 0:d}};return(0,n.L5)(()=>de(Z,B,ce),j,ne,oe)}}}function P(r,o,l){return o.errorCode===""?new t.zg("E_NOT_MLFLOW",`What answers at ${l}\
 is not MLflow, or an MLflow without ${r}: it answered ${o.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new t.zg("E_ML\
FLOW_REFUSED",`MLflow refused ${r} (${o.status} ${(0,v.xS)(o.errorCode)}): ${o.message}`)}function O({status:r,body:o},l){return r===429||l&&r===400&&b(o)?!0:l&&
(r===408||r>=500)&&r!==501&&!o.includes('"FEATURE_DISABLED"')}var b=r=>r.includes('"BAD_REQUEST"')&&r.includes("IntegrityError");function k(r,o=JSON.parse){try{
return o(r)}catch{return}}function f(r){const o=Date.parse(r??"");return Number.isNaN(o)?void 0:o}var w=r=>/^\s*</.test(r.body)?"HTML":"something that is no JSO\
N object";function F(r){const o=k(r.body),l=(0,u.Gv)(o)&&typeof o.message=="string"?o.message:/^\s*</.test(r.body)?"":r.body,W=(0,v.xS)(l);return W===""?"":`: ${W.
replace(/\.$/,"")}`}var J=(r,o)=>async(l,W,j)=>{const{scheme:ne="",host:re="",folder:x=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.
exec(l.artifactUri)?.groups??{},Y=Me=>new t.zg("E_MLFLOW_REFUSED",`The artifacts of run ${l.id} lie at ${(0,v.xS)(l.artifactUri)}, ${Me}.`);if(re!==""&&re!==new URL(
o).host)throw Y("which is another server than the tracking URI");const oe=[...x.split("/"),...W.split("/")].filter(Me=>Me!=="");if(oe.includes("..")||oe.includes(
"."))throw Y("which is no folder");const de=ne===""?{method:"POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:l.id,path:W},text:j,isIdempotent:!1}:
{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${oe.map(encodeURIComponent).join("/")}`,text:j,isIdempotent:!0},Ee=await r.writeFile(de);if(Ee!==void 0)
throw ne===""&&Ee.errorCode===""?Y("not behind its artifact proxy, and this MLflow takes no files for there"):P(de.path,Ee,o)},pe=r=>Array.isArray(r);function me(r,o){
const l=(0,u.Gv)(r)?r[o]:void 0;if(!(0,u.Gv)(l))throw new t.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${o}", as no MLflow server does. Chec\
k the tracking URI.`);return l}function le(r,o){const l=r[o]??{};if(!(0,u.Gv)(l))throw he(o,"an object");return l}function ae(r,o){const l=r[o]??[];if(!pe(l)||!l.
every(u.Gv))throw he(o,"a list of objects");return l}function U(r,o){const l=r[o]??"";if(typeof l=="number")return String(l);if(typeof l!="string")throw he(o,"a\
 text");return l}function K(r,o){const l=U(r,o);if(l==="")throw he(o,"a text");return l}function y(r,o,l){const W=r[o];if(W===void 0)return l;const j=typeof W==
"string"&&W!==""?Number(W):W;if(typeof j!="number"||Number.isNaN(j))throw he(o,"a number");return j}var V=(r,o)=>new Map(ae(r,o).map(l=>[K(l,"key"),U(l,"value")])),
se=r=>[...r].map(([o,l])=>({key:o,value:l})),he=(r,o)=>new t.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${r}" that is not ${o}. Is the tracking URI's serve\
r a supported MLflow?`),ue=1e3;function ve(r,o,l,W){const j=async(x,Y)=>{const oe=[];let de;for(let Ee=0;Ee<ue;Ee+=1){const Me=await r.call({method:"GET",endpoint:x,
query:{...Y,page_token:de}});if(!Me.ok&&Me.errorCode==="")return;if(!Me.ok&&Me.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!Me.ok)throw P(x,Me,o);const Pe=(0,u.
Gv)(Me.body)?Me.body:{};if(oe.push(...ae(Pe,"files").map(te)),de=U(Pe,"next_page_token"),de==="")break}return oe},ne=async(x,Y)=>await j("artifacts/list",{run_id:x,
...Y===""?{}:{path:Y}})??[],re=async(x,Y)=>{if(x.modelId!=="")return j(`logged-models/${encodeURIComponent(x.modelId)}/artifacts/directories`,Y===""?{}:{artifact_directory_path:Y});
const oe=await ee(x,l);return oe===void 0?void 0:(await ne(x.runId,p(oe,Y))).map(Ee=>({...Ee,path:Ee.path.slice(oe===""?0:oe.length+1)}))};return{listOfRun:ne,listOfVersion:re,
readOfRun:async(x,Y,oe)=>{const de=async()=>R(await ne(x,X(Y)),Y);return ge(await r.readFile("get-artifact",{run_uuid:x,path:Y},oe,de),Y,oe)},readOfVersion:async(x,Y,oe,de)=>{
const Ee=async()=>R(await re(await W.version(x,Y),X(oe)),oe),Me={name:x,version:Y,path:oe};return ge(await r.readFile("model-versions/get-artifact",Me,de,Ee),oe,
de)},writeToRun:J(r,o)}}function ge(r,o,l){switch(r.kind){case"text":return r.text;case"missing":return;case"too-large":throw new t.zg("E_ARTIFACT_TOO_LARGE",`${o}\
 is larger than the ${l} bytes that are read of it.`)}}async function ee(r,o){if(r.runId==="")return;const l=new RegExp(`^runs:/${r.runId}/(.+)$`).exec(r.source)?.[1];
if(l!==void 0)return m(l);const{artifactUri:W}=await o.get(r.runId),j=W.replace(/\/+$/,"");if(!(j===""||!`${r.source}/`.startsWith(`${j}/`)))return m(r.source.slice(
j.length))}var m=r=>r.replace(/^\/+|\/+$/g,""),p=(...r)=>r.filter(o=>o!=="").join("/"),R=(r,o)=>r?.some(l=>l.path===o)??!1,X=r=>r.split("/").slice(0,-1).join("/"),
te=r=>{const o=y(r,"file_size",-1);return{path:K(r,"path"),isDirectory:r.is_dir===!0,size:o<0?void 0:o}}}),3042:((C,I,e)=>{e.d(I,{MU:()=>u,Uw:()=>g,Zy:()=>E,sB:()=>_});
var n=e(1143),h=e(8243),v=e(4446),u=c=>(0,h.$6)(c,"metadata","labels",n.Ly)===n.bU,t=(c,i)=>(0,h.$6)(c,"metadata","annotations",i),E=c=>t(c,n.ej),_=c=>t(c,n.B0);
function g(c,i,P){if(!c)return;const{annotations:O}=i.metadata,b=$(c,O[n.B0],O[n.hD]);if(b!==void 0)throw new v.zg("E_NAME_TAKEN",`${P} ${b}. Choose another nam\
e with --name, or remove that deployment first.`)}function $(c,i,P){if(!u(c)){const k=(0,h.$6)(c,"metadata","labels",n.Ly);return`exists, and mlflow-steps did n\
ot deploy it${k===void 0?"":` (${n.Ly} is ${k})`}`}const O=_(c);if(O!==i)return`serves another model, ${O??"of unknown name"}`;const b=t(c,n.hD);if(b&&P&&b!==P)
return`serves this model for another target, ${b} instead of ${P}`}}),1666:((C,I,e)=>{e.r(I),e.d(I,{cli:()=>te});var n=e(4174),h=e(1660),v=e(7522),u=e(987),t=e(
2336),E=e(2605),_=e(4446),g=e(9596);const $=require("node:util");var c=e(3024),i=e(6760),P="0.1.0",O={output:{type:"string",value:"json",description:"Print one \
JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"\
string",value:"DIR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"\
Show this help."}};function b(r,o){const l=o.indexOf("--"),W=l<0?o:o.slice(0,l),j=l<0?[]:o.slice(l+1),ne=Object.entries(r.inputs).filter(([,T])=>!T.secret&&!T.kind.
isCommand),re=new Map([...ne.map(([T,L])=>[T,L.kind.isFlag?"boolean":"string"]),...Object.entries(O).map(([T,{type:L}])=>[T,L])]),x=[],{tokens:Y}=(0,$.parseArgs)(
{args:k(W,re,x),options:Object.fromEntries([...re].map(([T,L])=>[T,{type:L}])),strict:!1,allowPositionals:!0,tokens:!0}),oe=new Map;let de=!1;for(const T of Y){
if(T.kind==="positional"&&(de||x.push(`unexpected argument "${T.value}"; inputs are given as --name value`),de=!1),T.kind!=="option")continue;const L=T.rawName===
"-h"?"help":T.name;de=!re.has(L);const B=r.inputs[L];B?.secret?x.push(`${(0,E.iP)(L)} is a secret, and process lists show flags: set ${B.variables?.[0]??(0,E.Qn)(
L)} instead`):de?x.push((0,n.Ee)(L,[...re.keys()])):re.get(L)==="boolean"?oe.set(L,T.value??"true"):T.value===void 0?x.push(`${(0,E.iP)(L)} needs a value`):oe.has(
L)?B?.kind.isRepeatable?oe.set(L,`${oe.get(L)}
${T.value}`):x.push(`${(0,E.iP)(L)} is given twice`):oe.set(L,T.value)}const Ee=f(oe,"output");Ee!==void 0&&Ee!=="json"&&x.push(`--output: expected json, got "${Ee}\
"`);const Me=f(oe,"output-dir")||void 0,Pe=f(oe,"results-dir")||void 0,Se=f(oe,"help")!==void 0,[be,...s]=j,M=Object.values(r.inputs).some(({kind:T})=>T.isCommand);
return be!==void 0&&!M&&x.push(`${r.name} runs no command; leave out -- and what follows`),{given:{texts:oe,problems:x,...be===void 0?{}:{program:{kind:"program",
argv:[be,...s]}}},help:Se,json:Ee==="json",outputDir:Me,resultsDir:Pe}}function k(r,o,l){const W=(j="")=>/^--([^=]+)/.exec(j)?.[1];return r.map((j,ne)=>{const re=W(
j),x=W(r[ne+1]);return re===void 0||x===void 0||j.includes("=")||o.get(re)!=="string"||!o.has(x)?j:(l.push(`${(0,E.iP)(re)} needs a value; what follows it is ${(0,E.
iP)(x)}`),`${j}=`)})}function f(r,o){const l=r.get(o);return r.delete(o),l}var w=1024,F=200;function J({step:r,outputs:o}){const l={...u.e,...r.outputs},W=Object.
entries(l).filter(([x,{kind:Y}])=>Y==="small"&&x!=="reason").map(([x])=>({name:x,value:o.get(x)??""})),j=new Map,ne=[];let re=w-F;for(const{name:x,value:Y}of W.
toSorted((oe,de)=>oe.value.length-de.value.length)){const oe=Buffer.byteLength(Y),de=oe<=re;de?re-=oe:ne.push(x),j.set(x,de?Y:"")}return j.set("reason",pe(o.get(
"reason")??"",re+F)),{results:j,dropped:ne}}function pe(r,o){if(Buffer.byteLength(r)<=o)return r;const l="\u2026";return Buffer.from(r).subarray(0,o-Buffer.byteLength(
l)).toString().replace(/\ufffd+$/,"")+l}function me(r){return r.map(ae).join(`

`)}var le=(r,o)=>r.filter(l=>l.kind!=="log"||!o.some(W=>`
${W}
`.includes(`
${l.text}
`)));function ae(r){switch(r.kind){case"heading":return r.text;case"paragraph":return r.text;case"table":return U([r.header,...r.rows]);case"log":return`${r.title}\

${r.text.split(`
`).map(o=>`  | ${o}`).join(`
`)}`}}function U(r){const o=(r[0]??[]).map((ne,re)=>Math.max(...r.map(x=>(x[re]??"").length))),l=ne=>`  ${o.map((re,x)=>(ne[x]??"").padEnd(re)).join("  ")}`.trimEnd(),
[W,...j]=r.map(l);return[W,`  ${o.map(ne=>"-".repeat(ne)).join("  ")}`,...j].join(`
`)}function K(r,o){const l=(0,n.VU)(),W=performance.now(),j=Y=>{process.stderr.write(`${(0,v.Jt)(Y)}
`)},ne=[],re={progress:Y=>j(`${((performance.now()-W)/1e3).toFixed(1).padStart(6)}s  ${Y}`),warn:Y=>j(`warning  ${Y}`),foreign:(Y,oe)=>{ne.push(oe),j(`${Y}
${oe.split(`
`).map(de=>`  | ${de}`).join(`
`)}`)}},x=async Y=>{if(Y.comments.length===0)return[];if(o.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitH\
ub."];const[{postComments:oe},{readPipelineFacts:de}]=await Promise.all([e.e(394).then(e.bind(e,7108)),Promise.resolve().then(e.bind(e,4533))]);return oe(Y,{env:o,
signal:l,link:de(o).link,say:Ee=>re.progress(Ee)})};return{env:o,log:re,signal:l,pipeline:se(o),announceDeployment:o.GITHUB_ACTIONS!=="true"?void 0:async Y=>{const[
{announceDeployment:oe},{readPipelineFacts:de}]=await Promise.all([e.e(394).then(e.bind(e,8414)),Promise.resolve().then(e.bind(e,4533))]);return oe(Y,{env:o,signal:l,
link:de(o).link,warn:Ee=>re.warn(Ee)})},runProgram:(0,n.s2)(l,o,["inherit",2,2]),readInputs:()=>r.given,mask:()=>{},finish:async Y=>{if(r.outputDir!==void 0&&V(
r.outputDir,Y.outputs),r.resultsDir!==void 0){const{results:de,dropped:Ee}=J(Y);V(r.resultsDir,de),Ee.length>0&&re.warn(`No room among the results for ${Ee.join(
", ")}; --output-dir has all outputs.`)}r.json?process.stdout.write(`${JSON.stringify(Object.fromEntries(Y.outputs)).replaceAll("##[","#\\u0023[")}
`):Y.step.prints!==void 0&&process.stdout.write(Y.outputs.get(Y.step.prints)??"");for(const de of await x(Y))re.warn(de);const oe=le(Y.summary,ne);oe.length>0&&
j(`
${me(oe)}
`),j(y(Y))}}}function y({step:r,result:o,error:l}){if(!("code"in o))return`${r.name}: ${o.outcome}. ${o.reason}`;const W=o.code==="E_UNEXPECTED"&&l?.cause instanceof
Error?`
${l.cause.stack??""}`:"";return`${r.name}: ${o.outcome} [${o.code}] ${o.reason}${W}`}function V(r,o){for(const[l,W]of o)(0,c.writeFileSync)((0,i.join)(r,l),W)}function se(r){
const{MLFLOW_STEPS_PIPELINE_COMMIT:o,MLFLOW_STEPS_PIPELINE_LINK:l,MLFLOW_STEPS_PIPELINE_ACTOR:W}=r;return{...o?{commit:o}:{},...l?{link:l}:{},...W?{actor:W}:{}}}
var he=100;function ue(r,o){const l=Math.max(...r.map(({name:W})=>W.length));return`mlflow-steps ${o}: train, register, promote and deploy MLflow models, as ste\
ps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${r.map(({name:W,title:j})=>`  ${W.padEnd(l)}  ${j}`).join(`
`)}

Inputs come from flags, then from ${(0,E.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${E.X3} (folders with ${Object.values(E.xD).map(({file:W})=>W).join(", ")}, ${E.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 130, 143 cancelled
`}function ve(r){const o=Object.values(r.inputs).some(({kind:x})=>x.isCommand),l=Object.entries(r.inputs).filter(([,{kind:x}])=>!x.isCommand),W=x=>l.filter(([Y])=>Y in
x),j=l.filter(([x])=>!(x in t.hI)&&!(x in t.g$)),ne=[...j.filter(([,{required:x}])=>x),...j.filter(([,{required:x}])=>!x)],re=Object.entries({...u.e,...r.outputs});
return`mlflow-steps ${r.name}: ${r.title}

Usage: mlflow-steps ${r.name} --input value \u2026${o?" -- program argument \u2026":""}

${p(r.description,"")}

Example:
  ${r.example.trim().split(`
`).join(`
  `)}
${ge("Inputs",ne)}${ge("MLflow",W(t.hI))}${ge("Kubernetes",W(t.g$))}
Outputs:
${re.map(([x,{description:Y}])=>m(x,Y)).join(`
`)}

Also:
${Object.entries(O).map(([x,Y])=>m(`${(0,E.iP)(x)} ${Y.value}`.trim(),Y.description)).join(`
`)}
`}var ge=(r,o)=>o.length===0?"":`
${r}:
${o.map(([l,W])=>ee(l,W)).join(`
`)}
`;function ee(r,o){const l=[o.required?"required":void 0,o.default===void 0?void 0:`default: ${o.default}`,o.kind.isFlag||o.kind.label==="text"?void 0:o.kind.label,
o.variables?`also ${o.variables.join(", ")}`:void 0].filter(j=>j!==void 0),W=o.secret?`${(0,E.Qn)(r)} (never a flag)`:(0,E.iP)(r);return m(W,`${o.description}${l.
length>0?` [${l.join("; ")}]`:""}`)}var m=(r,o)=>`  ${r}
${p(o,"      ")}`;function p(r,o){const l=[];let W="";for(const j of r.split(/\s+/))W!==""&&o.length+W.length+1+j.length>he?(l.push(o+W),W=j):W=W===""?j:`${W} ${j}`;
return[...l,o+W].join(`
`)}function R(r){const o=[],l=(ne,re)=>{if(re!==void 0)try{return(0,c.mkdirSync)(re,{recursive:!0}),(0,c.accessSync)(re,c.constants.W_OK),re}catch(x){o.push(`${(0,E.
iP)(ne)}: ${re} cannot be written: ${x instanceof Error?x.message:String(x)}`);return}},W=l("output-dir",r.outputDir),j=l("results-dir",r.resultsDir);return{...r,
outputDir:W,resultsDir:j,given:{...r.given,problems:[...r.given.problems,...o]}}}async function X(r,o){const[l,...W]=r;if(l==="--version")return process.stdout.
write(`${P}
`),0;if(l===void 0||l==="--help"||l==="-h"||l==="help")return(l===void 0?process.stderr:process.stdout).write(ue(await(0,n.gV)(),P)),l===void 0?2:0;const j=await(0,n.
$w)(l);if(!j){const re=(0,E.qb)(l,n.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(l)}${re?`; did you mean ${re}?`:""}
Steps: ${n.Ve.join(", ")}. See mlflow-steps --help.
`),2}const ne=b(j,W);return ne.help?(process.stdout.write(ve(j)),0):(0,n.eg)(j,K(R(ne),o))}var te=async()=>{process.exitCode=await X(process.argv.slice(2),process.
env)}}),6738:((C,I,e)=>{e.d(I,{connectMlflow:()=>Me});var n=e(5465),h=e(7396),v=e(8425),u=e(7871),t=e(1324),E=e(2593),_=e(4054),g=e(114),$=e(9279),c=e(8243),i=e(
4446),P=e(9596),O=e(3024),b=e.n(O);function k(s){const M=B=>{throw new i.zg("E_TRACKING_URI",`The tracking URI ${B}`)},T=s.trim();if(/^databricks(:|$)/i.test(T)&&
M("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(T)&&M("i\
s a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(T)||/^[\w-]+$/.test(T))&&M(`is a folder (${f(T)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(T)){const B=/^[\w.-]+(:\d+)?(\/|$)/.test(T);M(`must begin with http:// or https://.${B?` Did you mean http://${T}?`:` It is ${f(T)}.`}`)}const L=URL.
canParse(T)?new URL(T):M(`cannot be read: ${f(T)}.`);return(L.username!==""||L.password!=="")&&M("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(L.hash!==""||L.search!=="")&&M(`is a page of MLflow's u\
ser interface. Give the server's address only: ${L.origin}${L.pathname.replace(/\/+$/,"")}`),L.pathname=L.pathname.replace(/\/+$/,""),L}var f=s=>s.replace(/\/\/[^/@]*@/,
"//***@");function w(s,M){const T=s["tracking-username"],L=s["tracking-password"],B=s["tracking-token"],Z=M.MLFLOW_WORKSPACE,ce=T&&L?`Basic ${Buffer.from(`${T}:${L}`).
toString("base64")}`:B?`Bearer ${B}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...ce?{authorization:ce}:{},...Z?{"x-mlflow-workspace":Z}:
{}}}function F(s,M){const T=s[M]??"";return/^\d{1,6}$/.test(T)?Number(T):void 0}var J=(s,M)=>({create:async(T,L,B)=>{const Z={method:"POST",endpoint:"registered\
-models/create",body:{name:T,description:L,tags:(0,t.xc)(B)}},ce=await s.call(Z);if(ce.ok)return{createdAtMs:(0,t.kz)((0,t.HT)(ce.body,"registered_model"),"crea\
tion_timestamp",0)};if(!(ce.errorCode==="RESOURCE_ALREADY_EXISTS"||ce.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,t.J5)(Z.endpoint,ce,M)},read:async T=>{const L={
method:"GET",endpoint:"registered-models/get",query:{name:T}},B=await s.call(L);if(!B.ok&&B.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!B.ok)throw(0,t.J5)(
L.endpoint,B,M);const Z=(0,t.HT)(B.body,"registered_model");return{createdAtMs:(0,t.kz)(Z,"creation_timestamp",0),serverNowMs:B.serverNowMs,tags:(0,t.SX)(Z,"tag\
s")}},remove:async T=>{const L={method:"DELETE",endpoint:"registered-models/delete",body:{name:T},isIdempotent:!1},B=await s.call(L);if(!B.ok&&B.errorCode!=="RE\
SOURCE_DOES_NOT_EXIST")throw(0,t.J5)(L.endpoint,B,M)}});function pe(s,M){const T=(0,h.E)(s,M,"curl");if(T!==void 0){if(!URL.canParse(T)||!/^https?:/i.test(T))throw new i.
zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(
T)}}var me=1e3;function le(s,M){const T=async S=>{const G={method:"GET",endpoint:"registered-models/get",query:{name:S}},H=await s.call(G);if(!H.ok&&H.errorCode===
"RESOURCE_DOES_NOT_EXIST")throw new i.zg("E_MODEL_NOT_FOUND",`MLflow at ${M} has no registered model "${S}".`);if(!H.ok)throw(0,t.J5)(G.endpoint,H,M);const z=(0,t.
HT)(H.body,"registered_model"),fe=(0,t.$I)(z,"aliases").map(_e=>[(0,t.He)(_e,"alias"),(0,t.yR)(_e,"version")]);return{name:(0,t.He)(z,"name"),aliases:new Map(fe),
latest:(0,t.$I)(z,"latest_versions").map(y),tags:(0,t.SX)(z,"tags")}},L=async(S,G,H,z)=>{if(G.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,t.J5)(S.endpoint,G,
M);const{latest:fe}=await T(H),_e=Math.max(0,...fe.map(Le=>Number(Le.version)));return new i.zg("E_VERSION_NOT_FOUND",`Model "${H}" has no version ${z}.${_e>0?`\
 Its newest is ${_e}.`:" It has no versions yet."}`)},B=async(S,G,H)=>{const z=await s.call(S);if(!z.ok)throw await L(S,z,G,H)},Z=async(S,G)=>{const H=await s.call(
S);if(!H.ok)throw await A(S,H,G)},ce=async(S,G,H,z)=>ae(G)?(await T(H),new i.zg("E_ALIAS_NOT_FOUND",`MLflow at ${M} has no aliases (they came with 2.3), so ther\
e is no @${z}. Use a stage.`)):A(S,G,H),Oe=async(S,G)=>{const H={method:"GET",endpoint:"registered-models/alias",query:{name:S,alias:G}},z=await s.call(H);if(z.
ok)return y((0,t.HT)(z.body,"model_version"));if(ae(z))throw await ce(H,z,S,G);if(z.errorCode!=="INVALID_PARAMETER_VALUE"&&z.errorCode!=="RESOURCE_DOES_NOT_EXIS\
T"||(await T(S),!/not found/i.test(z.message)))throw(0,t.J5)(H.endpoint,z,M)},d=async(S,G)=>{const H={method:"POST",endpoint:"registered-models/get-latest-versi\
ons",body:{name:S,stages:[G]}},z=await s.call(H);if(z.ok)return(0,t.$I)((0,c.Gv)(z.body)?z.body:{},"model_versions").map(y)[0];throw K(z,G)??await A(H,z,S)},A=async(S,G,H)=>(G.
errorCode==="RESOURCE_DOES_NOT_EXIST"&&await T(H),(0,t.J5)(S.endpoint,G,M)),Q=async(S,G)=>{const H=new Map;let z;for(let fe=0;fe<me;fe+=1){const _e=await s.expect(
{method:"GET",endpoint:"model-versions/search",query:{filter:G,max_results:"1000",page_token:z}}),Le=(0,c.Gv)(_e)?_e:{};for(const $e of(0,t.$I)(Le,"model_versio\
ns").map(y))$e.model===S&&H.set($e.version,$e);if(z=(0,t.yR)(Le,"next_page_token"),z==="")break}return[...H.values()].sort((fe,_e)=>Number(fe.version)-Number(_e.
version))};return{model:T,setModelTag:(S,G,H)=>Z({method:"POST",endpoint:"registered-models/set-tag",body:{name:S,key:G,value:H}},S),deleteModelTag:(S,G)=>Z({method:"\
DELETE",endpoint:"registered-models/delete-tag",body:{name:S,key:G}},S),ensureModel:async S=>{const G={method:"POST",endpoint:"registered-models/create",body:{name:S}},
H=await s.call(G);if(!H.ok&&H.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,t.J5)(G.endpoint,H,M)},version:async(S,G)=>{const H={method:"GET",endpoint:"model-ve\
rsions/get",query:{name:S,version:G}},z=await s.call(H);if(z.ok)return y((0,t.HT)(z.body,"model_version"));throw await L(H,z,S,G)},versionsOfRun:(S,G)=>Q(S,`run\
_id='${G}'`),versionsOfModel:S=>Q(S,S.includes("'")?S.includes('"')?void 0:`name="${S}"`:`name='${S}'`),createVersion:async({model:S,source:G,runId:H,modelId:z,
tags:fe})=>{const _e=await s.expect({method:"POST",endpoint:"model-versions/create",body:{name:S,source:G,run_id:H,...z===void 0?{}:{model_id:z},tags:(0,t.xc)(fe??
new Map)},isIdempotent:!1});return y((0,t.HT)(_e,"model_version"))},deleteVersion:async(S,G)=>{const H={method:"DELETE",endpoint:"model-versions/delete",body:{name:S,
version:G}},z=await s.call(H);if(!z.ok&&z.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,t.J5)(H.endpoint,z,M)},holder:(S,G)=>G.kind==="alias"?Oe(S,G.alias):d(S,
G.stage),transition:async(S,G,H,z)=>{const fe={method:"POST",endpoint:"model-versions/transition-stage",body:{name:S,version:G,stage:H,archive_existing_versions:z}},
_e=await s.call(fe);if(!_e.ok)throw K(_e,H)??await L(fe,_e,S,G)},setAlias:async(S,G,H)=>{const z={method:"POST",endpoint:"registered-models/alias",body:{name:S,
alias:G,version:H}},fe=await s.call(z);if(!fe.ok)throw ae(fe)?await ce(z,fe,S,G):await L(z,fe,S,H)},deleteAlias:async(S,G)=>{const H={method:"DELETE",endpoint:"\
registered-models/alias",body:{name:S,alias:G}},z=await s.call(H);if(!z.ok)throw await ce(H,z,S,G)},setVersionTag:(S,G,H,z)=>B({method:"POST",endpoint:"model-ve\
rsions/set-tag",body:{name:S,version:G,key:H,value:z}},S,G),deleteVersionTag:(S,G,H)=>B({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:S,version:G,
key:H}},S,G),downloadUri:async(S,G)=>{const H={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:S,version:G}},z=await s.call(H);if(!z.ok)throw await L(
H,z,S,G);return(0,t.He)((0,c.Gv)(z.body)?z.body:{},"artifact_uri")}}}var ae=s=>s.status===404&&s.errorCode==="",U=({status:s,errorCode:M,message:T})=>s===501||M===
"ENDPOINT_NOT_FOUND"||M==="FEATURE_DISABLED"||M==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(T),K=(s,M)=>U(s)?new i.
zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${M}. Use an alias instead, such as @${M.toLowerCase()}.`):s.errorCode==="INVALID_PARAMETER_VALU\
E"&&/stage/i.test(s.message)?new i.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${M}": it has None, Staging, Production and Archived. An alias is written with an \
@.`):void 0;function y(s){const M=(0,t.yR)(s,"source");return{model:(0,t.He)(s,"name"),version:(0,t.He)(s,"version"),runId:(0,t.yR)(s,"run_id"),source:M,stage:(0,t.
yR)(s,"current_stage"),status:(0,t.yR)(s,"status"),statusMessage:(0,t.yR)(s,"status_message"),modelId:(0,t.yR)(s,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(M)?.[1]??
""),tags:(0,t.SX)(s,"tags")}}var V=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,se=s=>JSON.parse(s.replace(V,M=>M.startsWith('"')?M:`"${M}"`)),
he=/"metrics"\s*:\s*\[/,ue=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function ve(s){const M=he.exec(s),T=M===null?0:M.index+M[0].length,L=M===null?-1:ge(s,
T);if(L===-1)return JSON.parse(s);const B=JSON.parse(s.slice(0,T)+s.slice(L));return(0,c.Gv)(B)?{...B,metrics:ee(s,T,L)}:B}function ge(s,M){for(ue.lastIndex=M;ue.
test(s);)if(s[ue.lastIndex-1]==="]")return ue.lastIndex-1;return-1}function*ee(s,M,T){for(let L=M;L<T;){ue.lastIndex=L,ue.test(s);const B=ue.lastIndex;yield JSON.
parse(s.slice(L,B-1)),L=B}}var m=1e4;async function*p(s,M,T){const L=new Set;let B;do{const Z=await s.expect({method:"GET",endpoint:"metrics/get-history",query:{
run_id:M,metric_key:T,max_results:String(m),page_token:B},parse:ve}),ce=(0,c.Gv)(Z)?Z:{};if(yield R(ce.metrics??[],T),B=(0,t.yR)(ce,"next_page_token"),L.has(B))
throw new i.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${T} lead back to themselves.`);L.add(B)}while(B!=="")}function*R(s,M){const T=L=>new i.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${M} is no list of points.`,{cause:L});if(!X(s))throw T();try{for(const L of s){if(!(0,c.Gv)(L))throw T();
yield te(L)}}catch(L){throw L instanceof SyntaxError?T(L):L}}var X=s=>typeof s=="object"&&s!==null&&Symbol.iterator in s,te=s=>({value:r(s.value),timestampMs:(0,t.
kz)(s,"timestamp",0),step:(0,t.kz)(s,"step",0)});function r(s=0){return typeof s=="string"&&s!==""?Number(s):typeof s=="number"?s:Number.NaN}var o=100;function l(s,M){
const T=async L=>{const B={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:L}},Z=await s.call(B);if(!Z.ok&&Z.errorCode==="RESOURCE_DOES_N\
OT_EXIST")return;if(!Z.ok)throw(0,t.J5)(B.endpoint,Z,M);const ce=(0,t.HT)(Z.body,"experiment");if((0,t.yR)(ce,"lifecycle_stage")==="deleted")throw new i.zg("E_E\
XPERIMENT_NOT_FOUND",`Experiment "${L}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,t.He)(ce,"experiment_id")};return{
findExperiment:T,ensureExperiment:async L=>{const B=await T(L);if(B!==void 0)return B;const Z={method:"POST",endpoint:"experiments/create",body:{name:L}},ce=await s.
call(Z);if(ce.ok)return(0,t.He)((0,c.Gv)(ce.body)?ce.body:{},"experiment_id");const Oe=ce.errorCode==="RESOURCE_ALREADY_EXISTS"?await T(L):void 0;if(Oe===void 0)
throw(0,t.J5)(Z.endpoint,ce,M);return Oe},create:async({experimentId:L,name:B,tags:Z,startTimeMs:ce})=>{const Oe=await s.expect({method:"POST",endpoint:"runs/cr\
eate",body:{experiment_id:L,start_time:ce,tags:(0,t.xc)(Z),...B===void 0?{}:{run_name:B}},isIdempotent:!1,parse:se});return ne((0,t.HT)(Oe,"run"))},end:async(L,B,Z)=>{
await s.expect({method:"POST",endpoint:"runs/update",body:{run_id:L,status:B,end_time:Z}})},get:async L=>{const B={method:"GET",endpoint:"runs/get",query:{run_id:L},
parse:se},Z=await s.call(B);if(Z.ok)return ne((0,t.HT)(Z.body,"run"));throw Z.errorCode==="RESOURCE_DOES_NOT_EXIST"?new i.zg("E_RUN_NOT_FOUND",`MLflow at ${M} h\
as no run "${L}".`):(0,t.J5)(B.endpoint,Z,M)},findRunning:async(L,B,Z)=>{const ce=`tags.\`${B}\` = '${Z}' and attributes.status = 'RUNNING'`,Oe=await s.expect({
method:"POST",endpoint:"runs/search",body:{experiment_ids:[L],filter:ce,max_results:1,order_by:["attributes.start_time DESC"]},parse:se}),[d]=(0,t.$I)((0,c.Gv)(
Oe)?Oe:{},"runs");return d&&ne(d)},metricHistory:(L,B)=>p(s,L,B),setTag:async(L,B,Z)=>{await s.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:L,key:B,
value:Z}})},loggedModels:async({id:L,experimentId:B})=>{const Z=[];let ce="";for(let Oe=0;Oe<o;Oe+=1){const d={method:"POST",endpoint:"logged-models/search",body:{
experiment_ids:[B],filter:`source_run_id = '${L}'`,...ce===""?{}:{page_token:ce}}},A=await s.call(d);if(!A.ok&&W(A.status,A.errorCode))return[];if(!A.ok)throw(0,t.
J5)(d.endpoint,A,M);const Q=(0,c.Gv)(A.body)?A.body:{};for(const S of(0,t.$I)(Q,"models")){const G=(0,t.Ag)(S,"info");Z.push({model:j(G),createdMs:(0,t.kz)(G,"c\
reation_timestamp_ms",0)})}if(ce=(0,t.yR)(Q,"next_page_token"),ce==="")break}return Z.sort((Oe,d)=>Oe.createdMs-d.createdMs).map(({model:Oe})=>Oe)},loggedModel:async L=>{
const B={method:"GET",endpoint:`logged-models/${encodeURIComponent(L)}`},Z=await s.call(B);if(Z.ok)return j((0,t.Ag)((0,t.HT)(Z.body,"model"),"info"));if(!(Z.errorCode===
"RESOURCE_DOES_NOT_EXIST"||W(Z.status,Z.errorCode)))throw(0,t.J5)(B.endpoint,Z,M)}}}var W=(s,M)=>(s===404||s===405)&&(M===""||M==="ENDPOINT_NOT_FOUND"),j=s=>({id:(0,t.
He)(s,"model_id"),name:(0,t.yR)(s,"name"),runId:(0,t.yR)(s,"source_run_id"),status:(0,t.yR)(s,"status")});function ne(s){const M=(0,t.Ag)(s,"info"),T=(0,t.Ag)(s,
"data"),L=(0,t.SX)(T,"tags"),B=(0,t.$I)((0,t.Ag)(s,"outputs"),"model_outputs");return{id:(0,t.He)(M,"run_id"),experimentId:(0,t.He)(M,"experiment_id"),name:(0,t.
yR)(M,"run_name")||(L.get("mlflow.runName")??""),status:(0,t.yR)(M,"status"),deleted:(0,t.yR)(M,"lifecycle_stage")==="deleted",artifactUri:(0,t.yR)(M,"artifact_\
uri"),metrics:x(T),params:(0,t.SX)(T,"params"),tags:L,loggedModelIds:[...B].sort((Z,ce)=>(0,t.kz)(Z,"step",0)-(0,t.kz)(ce,"step",0)).map(Z=>(0,t.He)(Z,"model_id")),
datasets:(0,t.$I)((0,t.Ag)(s,"inputs"),"dataset_inputs").map(re)}}function re(s){const M=(0,t.Ag)(s,"dataset");return{name:(0,t.yR)(M,"name"),digest:(0,t.He)(M,
"digest"),context:(0,t.SX)(s,"tags").get("mlflow.data.context")??""}}function x(s){const M=new Map;for(const T of(0,t.$I)(s,"metrics")){const L=Y(T),B=M.get(L.key);
B!==void 0&&(L.step-B.step||L.timestampMs-B.timestampMs)<0||M.set(L.key,L)}return M}function Y(s){const M=(0,t.yR)(s,"value")||"0";return{key:(0,t.He)(s,"key"),
value:Number(M),text:M,timestampMs:(0,t.kz)(s,"timestamp",0),step:(0,t.kz)(s,"step",0)}}function oe(s){const M=s["tracking-ca-file"],T=s["tracking-client-cert-f\
ile"],L=T===void 0?void 0:de("tracking-client-cert-file",T);return{rejectUnauthorized:!s["tracking-insecure-tls"],...M===void 0?{}:{ca:de("tracking-ca-file",M)},
...L===void 0?{}:{cert:L,key:L}}}function de(s,M){let T;try{T=(0,O.readFileSync)(M,"utf8")}catch(L){throw new i.zg("E_INPUT",`${s}: ${M} cannot be read.`,{cause:L})}
if(!T.includes("-----BEGIN "))throw new i.zg("E_INPUT",`${s}: ${M} is not a PEM file.`);return T}var Ee=6e4;function Me(s,M,T,L,B=E.ur){const Z=k(s["tracking-ur\
i"]),ce=F(M,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Oe=(0,n.K)(Z,oe(s),pe(Z,M));return Pe({base:Z,headers:w(s,M),wire:Oe,timeoutMs:ce?ce*1e3:Ee,retryPolicy:{...B,maxRetries:F(
M,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??B.maxRetries},signal:T,log:L})}function Pe(s){const M=(0,t.xP)(s),T=`${s.base.origin}${s.base.pathname.replace(/\/$/,"")}`,
L=l(M,T),B=le(M,T);return{trackingUri:T,runs:L,registry:B,artifacts:(0,t.GC)(M,T,L,B),locks:J(M,T),runUrl:({id:Z,experimentId:ce})=>`${T}/#/experiments/${ce}/ru\
ns/${Z}`,forCleanup:Z=>Pe({...s,signal:Se(Z,T),timeoutMs:Z}),guarded:Z=>Pe({...s,wire:be(s.wire,Z)}),close:()=>s.wire.close()}}function Se(s,M){const T=new AbortController;
return setTimeout(()=>T.abort((0,t.HB)(`MLflow at ${M} did not answer within ${s/1e3} s.`)),s).unref(),T.signal}var be=(s,M)=>({send:async T=>(M(),s.send(T)),close:()=>s.
close()})}),4533:((C,I,e)=>{e.r(I),e.d(I,{readPipelineFacts:()=>n.s});var n=e(6237),h=e(9596)}),1461:((C,I,e)=>{e.r(I),e.d(I,{register:()=>n.k});var n=e(2659),h=e(
5389),v=e(1324),u=e(2593),t=e(4054),E=e(114),_=e(987),g=e(2336),$=e(2605),c=e(4446),i=e(9596)}),4722:((C,I,e)=>{e.r(I),e.d(I,{train:()=>n.B});var n=e(1706),h=e(
6234),v=e(8371),u=e(987),t=e(2336),E=e(2605),_=e(4446),g=e(9596)}),5025:((C,I,e)=>{e.r(I),e.d(I,{trainFinish:()=>i});var n=e(6234),h=e(987),v=e(2336),u=e(2605),
t=e(4446),E=e(9596),_=e(3024),g=e.n(_),$=64,c=(0,u.nd)(-1,255),i=(0,h.o)({name:"train-finish",title:"end the run of a training container",description:"Ends a ru\
n by the exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,
inputs:{...v.hI,"run-id":{kind:u.Qq,required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:c,description:"The exit code of the training c\
ommand. Either this or `exit-code-file`."},"exit-code-file":{kind:u.Qq,description:"A file that holds it, as Tekton writes one for each step."}},outputs:{"run-i\
d":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's \
metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async O=>{
const{inputs:b}=O,k=P(b["exit-code"],b["exit-code-file"]),f=k===0?"FINISHED":k===130||k===143?"KILLED":"FAILED",w=await O.mlflow(),F=await w.runs.get(b["run-id"]);
O.output("run-id",F.id),O.output("artifact-uri",F.artifactUri),O.output("metrics",(0,n.qF)(F)),F.status!==f&&await w.runs.end(F.id,f,Date.now());const J=w.runUrl(
F);if(O.summarize({kind:"heading",text:`Run ${F.name||F.id} is ${f}`},{kind:"paragraph",text:J},(0,n.My)(F)),f!=="FINISHED")throw(0,n.n6)(k,f,J);return{outcome:"\
done",reason:`Run ${F.name||F.id} is FINISHED: ${J}`}}});function P(O,b){if(O===void 0==(b===void 0))throw new t.zg("E_INPUT","Give either exit-code or exit-cod\
e-file.");if(b===void 0)return O??0;try{if((0,_.statSync)(b).size>$)throw new Error("it is too large");return c.parse((0,_.readFileSync)(b,"utf8").trim())}catch(k){
throw new t.zg("E_INPUT",`${b} holds no exit code of the training command: ${k instanceof Error?k.message:String(k)}.`,{cause:k})}}}),9418:((C,I,e)=>{e.r(I),e.d(
I,{trainStart:()=>c});var n=e(2629),h=e(6234),v=e(6814),u=e(8371),t=e(987),E=e(2336),_=e(2605),g=e(4446),$=e(9596),c=(0,t.o)({name:"train-start",title:"create t\
he run that a training container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which cont\
inues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where\
 that is never reached.",runsOnlyInEngines:!0,inputs:{...E.hI,...u.y,"start-id":{kind:v.W,description:"Names this start: run again with the same one, the run th\
at is still running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"sm\
all",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"\
small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async i=>{const{inputs:P,log:O,
signal:b}=i,k=P["start-id"],f=await i.mlflow(),{run:w,isNew:F}=await(0,n.T)(f,{given:P,pipeline:i.pipeline,...k===void 0?{}:{startTag:[v.P,k]}});if(i.output("ru\
n-id",w.id),i.output("experiment-id",w.experimentId),i.output("tracking-uri",f.trackingUri),i.output("artifact-uri",w.artifactUri),b.aborted)throw await(0,h.wq)(
f,w,"KILLED",O),b.reason;const J=`run ${w.name||w.id}: ${f.runUrl(w)}`;return F?{outcome:"done",reason:`Created ${J}`}:{outcome:"unchanged",reason:`Continuing ${J}`}}})}),
2135:((C,I,e)=>{e.r(I),e.d(I,{trainStop:()=>g});var n=e(6814),h=e(8371),v=e(987),u=e(2336),t=e(2605),E=e(4446),_=e(9596),g=(0,v.o)({name:"train-stop",title:"end\
 a run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while i\
t trained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{...u.hI,experiment:{...h.y.experiment,description:"T\
he experiment that the run is in."},"start-id":{kind:n.W,required:!0,description:"The start of the run, as train-start was given it."}},outputs:{"run-id":{kind:"\
small",description:"The run that was ended; empty where none was running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async $=>{
const{experiment:c,"start-id":i}=$.inputs,P=await $.mlflow(),O=await P.runs.findExperiment(c),b=O===void 0?void 0:await P.runs.findRunning(O,n.P,i);return $.output(
"run-id",b?.id??""),b===void 0?{outcome:"unchanged",reason:`No run of start ${i} is running in experiment ${c}.`}:(await P.runs.end(b.id,"KILLED",Date.now()),{outcome:"\
done",reason:`Run ${b.name||b.id} was left running and is KILLED now: ${P.runUrl(b)}`})}})}),3154:((C,I,e)=>{e.r(I),e.d(I,{undeploy:()=>w});var n=e(6348),h=e(7998),
v=e(9355),u=e(3042),t=e(3395),E=e(9120),_=e(1143),g=e(7237),$=e(987),c=e(2336),i=e(2605),P=e(8243),O=e(4446),b=e(9596),k={...c.hI,"tracking-uri":{...c.hI["track\
ing-uri"],required:!1,description:"The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},
...c.g$,name:{kind:i.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:i.Qq,description:"The regis\
tered model whose deployment is removed."},version:{kind:(0,i.nd)(1),description:"Only where this version of the model is deployed."},at:{kind:i.Qq,description:"\
Only what was deployed for this stage or @alias."},timeout:{kind:i.p0,default:"5m",description:"How long its pods may take to end."}},f={name:{kind:"small",description:"\
What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"\
true where something was removed."}},w=(0,$.o)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits unti\
l its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:k,outputs:f,example:"mlflow-steps undeploy --name wine --namespace models",run:async y=>{
const{inputs:V}=y;F(y);const se=await y.cluster(),he=V.namespace??se.defaultNamespace;y.output("namespace",he);const ue=V.name===void 0?await pe(y,se,he):await J(
y,se,he,V.name);y.output("name",ue.map(ve=>(0,P.$6)(ve,"metadata","name")??"").join(",")),y.output("changed",String(ue.length>0));for(const ve of ue)await le(y,
se,he,ve);return U(y,he,ue)}});function F({inputs:y}){if(!(y.name!==void 0||y.model!==void 0&&(y.at!==void 0||y.version!==void 0)))throw new O.zg("E_INPUT","Wha\
t is to be removed? Give --name, or --model with --at or --version.")}async function J({inputs:y},V,se,he){const ue={resource:E.kl,namespace:se,name:he},ve=await V.
get(ue);if(!ve)return[];const ge=(0,u.MU)(ve)?y.model!==void 0&&(0,u.sB)(ve)!==y.model?`serves the model ${(0,u.sB)(ve)??"of unknown name"}, not ${y.model}`:void 0:
"was not deployed by mlflow-steps";if(ge===void 0)return[ve].filter(ee=>me(y,ee));throw new O.zg("E_NAME_TAKEN",`${(0,t.vY)(ue)} ${ge}, so it is left alone. Che\
ck --name and --namespace.`)}async function pe({inputs:y},V,se){return(await V.list(E.kl,se,`${_.Ly}=${_.bU},${_.B0}=${(0,n.H)(y.model??"")}`)).filter(ue=>me(y,
ue))}function me({model:y,version:V,at:se},he){const ue=se===void 0?void 0:(0,g.Rg)((0,g.hu)(se));return(y===void 0||(0,u.sB)(he)===y)&&(V===void 0||(0,u.Zy)(he)===
String(V))&&(ue===void 0||(0,P.$6)(he,"metadata","annotations",_.hD)===ue)}async function le(y,V,se,he){const{log:ue,inputs:ve}=y,ge=(0,P.$6)(he,"metadata","nam\
e")??"",ee=(0,P.$6)(he,"metadata","uid")??"",m={resource:E.kl,namespace:se,name:ge};await(0,h.zV)(V,m,{step:"undeploy",...y},async p=>{ue.progress(`Removing ${(0,t.
vY)(m)}.`),await p.delete(m,{uid:ee}),await p.waitForRemoval(m,ee,ve.timeout,R=>ue.progress(R)),await(0,h.BC)(p,se,ge),await ae(y,p,se,he)})}async function ae(y,V,se,he){
const{log:ue,inputs:ve}=y,ge=(0,u.sB)(he),ee=(0,u.Zy)(he);if(ge===void 0||ee===void 0)return;if(ve["tracking-uri"]===void 0){ue.progress(`The removal is not rec\
orded on ${ge} version ${ee}: no tracking-uri is given.`);return}const m={state:"removed",time:new Date().toISOString(),server:V.server,namespace:se,name:(0,P.$6)(
he,"metadata","name")??"",version:ee};try{const p=await y.mlflow();await(0,h.S2)(p,await p.registry.version(ge,ee),m,"removed","it was undeployed")}catch(p){if(!(p instanceof
O.zg))throw p;ue.warn(`The removal is not recorded on ${ge} version ${ee}: ${p.message}`)}}function U({inputs:y},V,se){return se.length===0?{outcome:"unchanged",
reason:`There is nothing to remove: ${K(y)} is not deployed in the namespace ${V}.`}:{outcome:"done",reason:`Removed ${se.map(ue=>(0,P.$6)(ue,"metadata","name")??
"").join(", ")} from ${V}; its pods are gone.`}}function K({name:y,model:V,version:se,at:he}){const ve=[V,se===void 0?void 0:`version ${se}`,he===void 0?void 0:
`for ${(0,g.Rg)((0,g.hu)(he))}`].filter(ge=>ge!==void 0).join(" ");return y===void 0?ve:`SeldonDeployment/${y}${ve===""?"":` with ${ve}`}`}}),1421:(C=>{C.exports=
require("node:child_process")}),7598:(C=>{C.exports=require("node:crypto")}),8474:(C=>{C.exports=require("node:events")}),3024:(C=>{C.exports=require("node:fs")}),
1455:(C=>{C.exports=require("node:fs/promises")}),7067:(C=>{C.exports=require("node:http")}),4708:(C=>{C.exports=require("node:https")}),7030:(C=>{C.exports=require(
"node:net")}),8161:(C=>{C.exports=require("node:os")}),6760:(C=>{C.exports=require("node:path")}),6193:(C=>{C.exports=require("node:string_decoder")}),1692:(C=>{
C.exports=require("node:tls")}),9154:(C=>{C.exports=require("vm")})},We={};function ye(C){var I=We[C];if(I!==void 0)return I.exports;var e=We[C]={exports:{}},n=!0;
try{Be[C](e,e.exports,ye),n=!1}finally{n&&delete We[C]}return e.exports}ye.m=Be,typeof ye<"u"&&(ye.ab=__dirname+"/"),ye.n=C=>{var I=C&&C.__esModule?()=>C.default:
()=>C;return ye.d(I,{a:I}),I},(()=>{var C=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,I;ye.t=function(e,n){if(n&1&&(e=this(e)),n&8||typeof e==
"object"&&e&&(n&4&&e.__esModule||n&16&&typeof e.then=="function"))return e;var h=Object.create(null);ye.r(h);var v={};I=I||[null,C({}),C([]),C(C)];for(var u=n&2&&
e;typeof u=="object"&&!~I.indexOf(u);u=C(u))Object.getOwnPropertyNames(u).forEach(t=>v[t]=()=>e[t]);return v.default=()=>e,ye.d(h,v),h}})(),ye.d=(C,I)=>{for(var e in I)
ye.o(I,e)&&!ye.o(C,e)&&Object.defineProperty(C,e,{enumerable:!0,get:I[e]})},ye.f={},ye.e=C=>Promise.all(Object.keys(ye.f).reduce((I,e)=>(ye.f[e](C,I),I),[])),ye.
u=C=>""+C+".index.js",ye.o=(C,I)=>Object.prototype.hasOwnProperty.call(C,I),ye.r=C=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(C,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(C,"__esModule",{value:!0})},(()=>{var C={792:1},I=e=>{var n=e.modules,h=e.ids,v=e.runtime;for(var u in n)ye.o(n,u)&&(ye.
m[u]=n[u]);v&&v(ye);for(var t=0;t<h.length;t++)C[h[t]]=1};ye.f.require=(e,n)=>{C[e]||I(require("./"+ye.u(e)))}})();var je={};ye.r(je),ye.d(je,{action:()=>Ke,cli:()=>xe});
var Ve=ye(9596),xe=async()=>(await Promise.resolve().then(ye.bind(ye,1666))).cli(),Ke=async C=>(await Promise.resolve().then(ye.bind(ye,8944))).action(C);module.
exports=je})();
