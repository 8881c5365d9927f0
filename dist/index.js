(()=>{"use strict";var Be={9381:((U,I,e)=>{e.r(I),e.d(I,{action:()=>Me});var n=e(5763),h=e(6237),v=e(1660),l=e(7522),t=e(2336),E=e(2605),_=e(9279),g=e(4446),R=e(
9596);const c=require("os"),i=require("fs");var $=e(8161);function O(d){return d==null?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)}function D(d){
return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}}function j(d,N,J){const A=new w(
d,N,J);process.stdout.write(A.toString()+c.EOL)}var f="::",w=class{constructor(d,N,J){d||(d="missing.command"),this.command=d,this.properties=N,this.message=J}toString(){
let d=f+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let N=!0;for(const J in this.properties)if(this.properties.hasOwnProperty(
J)){const A=this.properties[J];A&&(N?N=!1:d+=",",d+=`${J}=${X(A)}`)}}return d+=`${f}${B(this.message)}`,d}};function B(d){return O(d).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function X(d){return O(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
(0,_.e7)();var Ee=()=>(0,_.vd)("node:crypto").randomUUID();function me(d,N){const J=process.env[`GITHUB_${d}`];if(!J)throw new Error(`Unable to find environment\
 variable for file command ${d}`);if(!i.existsSync(J))throw new Error(`Missing file at path: ${J}`);i.appendFileSync(J,`${O(N)}${c.EOL}`,{encoding:"utf8"})}function de(d,N){
const J=`ghadelimiter_${Ee()}`,A=O(N);if(d.includes(J))throw new Error(`Unexpected input: name should not contain the delimiter "${J}"`);if(A.includes(J))throw new Error(
`Unexpected input: value should not contain the delimiter "${J}"`);return`${d}<<${J}${c.EOL}${A}${c.EOL}${J}`}(0,_.e7)();var ae=d=>(...N)=>(0,_.vd)("node:fs").promises[d](
...N),k={access:ae("access"),appendFile:ae("appendFile"),writeFile:ae("writeFile")},K={R_OK:4,W_OK:2},y=function(d,N,J,A){function H(V){return V instanceof J?V:
new J(function(Q){Q(V)})}return new(J||(J=Promise))(function(V,Q){function he(Pe){try{Le(A.next(Pe))}catch(Ce){Q(Ce)}}function ve(Pe){try{Le(A.throw(Pe))}catch(Ce){
Q(Ce)}}function Le(Pe){Pe.done?V(Pe.value):H(Pe.value).then(he,ve)}Le((A=A.apply(d,N||[])).next())})},{access:z,appendFile:oe,writeFile:pe}=k,ue="GITHUB_STEP_SU\
MMARY",ge=class{constructor(){this._buffer=""}filePath(){return y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const d=process.env[ue];
if(!d)throw new Error(`Unable to find environment variable for $${ue}. Check if your runtime environment supports job summaries.`);try{yield z(d,K.R_OK|K.W_OK)}catch{
throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/write permissions.`)}return this._filePath=d,this._filePath})}wrap(d,N,J={}){
const A=Object.entries(J).map(([H,V])=>` ${H}="${V}"`).join("");return N?`<${d}${A}>${N}</${d}>`:`<${d}${A}>`}write(d){return y(this,void 0,void 0,function*(){const N=!!d?.
overwrite,J=yield this.filePath();return yield(N?pe:oe)(J,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return y(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,N=!1){
return this._buffer+=d,N?this.addEOL():this}addEOL(){return this.addRaw(c.EOL)}addCodeBlock(d,N){const J=Object.assign({},N&&{lang:N}),A=this.wrap("pre",this.wrap(
"code",d),J);return this.addRaw(A).addEOL()}addList(d,N=!1){const J=N?"ol":"ul",A=d.map(V=>this.wrap("li",V)).join(""),H=this.wrap(J,A);return this.addRaw(H).addEOL()}addTable(d){
const N=d.map(A=>{const H=A.map(V=>{if(typeof V=="string")return this.wrap("td",V);const{header:Q,data:he,colspan:ve,rowspan:Le}=V,Pe=Q?"th":"td",Ce=Object.assign(
Object.assign({},ve&&{colspan:ve}),Le&&{rowspan:Le});return this.wrap(Pe,he,Ce)}).join("");return this.wrap("tr",H)}).join(""),J=this.wrap("table",N);return this.
addRaw(J).addEOL()}addDetails(d,N){const J=this.wrap("details",this.wrap("summary",d)+N);return this.addRaw(J).addEOL()}addImage(d,N,J){const{width:A,height:H}=J||
{},V=Object.assign(Object.assign({},A&&{width:A}),H&&{height:H}),Q=this.wrap("img",null,Object.assign({src:d,alt:N},V));return this.addRaw(Q).addEOL()}addHeading(d,N){
const J=`h${N}`,A=["h1","h2","h3","h4","h5","h6"].includes(J)?J:"h1",H=this.wrap(A,d);return this.addRaw(H).addEOL()}addSeparator(){const d=this.wrap("hr",null);
return this.addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,N){const J=Object.assign({},N&&{cite:N}),A=this.
wrap("blockquote",d,J);return this.addRaw(A).addEOL()}addLink(d,N){const J=this.wrap("a",d,{href:N});return this.addRaw(J).addEOL()}},we=new ge,Y=we,m;(function(d){
d[d.Success=0]="Success",d[d.Failure=1]="Failure"})(m||(m={}));function p(d){j("add-mask",{},d)}function b(d,N){const J=process.env[`INPUT_${d.replace(/ /g,"_").
toUpperCase()}`]||"";if(N&&N.required&&!J)throw new Error(`Input required and not supplied: ${d}`);return N&&N.trimWhitespace===!1?J:J.trim()}function ee(d,N){if(process.
env.GITHUB_OUTPUT)return me("OUTPUT",de(d,N));process.stdout.write(c.EOL),j("set-output",{name:d},O(N))}function u(d,N={}){j("error",D(N),d instanceof Error?d.toString():
d)}function r(d,N={}){j("warning",D(N),d instanceof Error?d.toString():d)}function a(d,N,J){const A=Object.keys(d.inputs),H=new Set(A.map(E.gI)),V=Object.entries(
N).filter(([Q,he])=>Q.startsWith("INPUT_")&&he&&!H.has(Q)).map(([Q])=>Q.slice(6).toLowerCase());return{texts:new Map(A.map(Q=>[Q,J(Q)]).filter(([,Q])=>Q!=="")),
problems:V.map(Q=>{const he=(0,E.qb)(Q,A);return`unknown input ${Q}${he?`; did you mean ${he}?`:""}`})}}var M=1024*1024-4096,W=64*1024,F="<p>The rest is left ou\
t here: a job summary holds 1 MiB. The log has all of it.</p>";function re(d){const N=[];let J=0;for(const A of d){const H=ce(A);if(J+=Buffer.byteLength(H)+2,J>
M)return[...N,F].join(`

`);N.push(H)}return N.join(`

`)}var Z={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},G=d=>(0,l.YI)(d).replace(/[&<>"'`]/g,N=>Z[N]??""),ne=d=>G(d).replaceAll(`
`,"<br>"),le=d=>G(d).replaceAll(`
`,"&#10;");function ce(d){switch(d.kind){case"heading":return`<h3>${ne(d.text)}</h3>`;case"paragraph":return`<p>${ne(d.text)}</p>`;case"table":return`<table>${_e(
"th",d.header)}${d.rows.map(N=>_e("td",N)).join("")}</table>`;case"log":return`<details open><summary>${ne(d.title)}</summary><pre>${le(Re(d.text))}</pre></deta\
ils>`}}var _e=(d,N)=>`<tr>${N.map(J=>`<${d}>${ne(J)}</${d}>`).join("")}</tr>`,Re=d=>d.length<=W?d:`\u2026 (${d.length-W} characters before)
${d.slice(-W)}`,be=d=>(0,l.YI)(d).replaceAll("##[","# #["),Se=class{#e;#t;#n=0;#r=!1;#o=[];constructor(d){this.#e=d}print(d){this.#s(),this.#e(`${be(d)}${$.EOL}`)}issue(d){
if(this.#n>0){this.#o.push(d);return}this.resume(),d()}async duringProgram(d){this.#s(),this.#n+=1,this.#r=!0;try{return await d()}finally{if(this.#n-=1,this.#n===
0)for(const N of this.#o.splice(0))this.issue(N)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?$.EOL:""}::${this.#t}::${$.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${$.EOL}`))}},se=4e3;function s(d){const N=(0,n.VU)(),J=new Se(he=>process.stdout.
write(he)),A=(0,n.s2)(N,d,["ignore","inherit","inherit"]),H={progress:he=>J.print(he),warn:he=>J.issue(()=>r((0,l.Jj)(be(he),se))),foreign:(he,ve)=>J.print(`${he}\

${ve.split(`
`).map(Le=>`  | ${Le}`).join(`
`)}`)},V=(0,h.s)(d),Q=async he=>{if(he.comments.length===0)return[];const{postComments:ve}=await e.e(394).then(e.bind(e,7108));return ve(he,{env:d,signal:N,link:V.
link,say:Le=>H.progress(Le)})};return{env:d,log:H,signal:N,pipeline:V,announceDeployment:async he=>{const{announceDeployment:ve}=await e.e(394).then(e.bind(e,8414));
return ve(he,{env:d,signal:N,link:V.link,warn:Le=>H.warn(Le)})},runProgram:(he,ve,Le)=>J.duringProgram(()=>A(he,ve,Le)),readInputs:he=>a(he,d,ve=>b(ve)),mask:he=>J.
issue(()=>T(he)),finish:async he=>{J.print(L(he)),J.issue(()=>P(he));const ve=await Q(he);for(const Pe of ve)J.print(Pe);const Le=[...x(he),...ve.map(Pe=>({kind:"\
paragraph",text:Pe}))];d.GITHUB_STEP_SUMMARY&&await Y.addRaw(re(Le),!0).write(),J.issue(()=>q(he))}}}function T(d){for(const N of d.split(/\r?\n/))N.trim()!==""&&
p(N.trim())}function P({outputs:d}){for(const[N,J]of d)ee(N,J)}function L({step:d,result:N,error:J}){const A="code"in N&&N.code==="E_UNEXPECTED"&&J?.cause instanceof
Error?`
${J.cause.stack??""}`:"",H="code"in N&&N.reason.length<=se;return`${d.name}: ${N.outcome}.${H?"":` ${N.reason}`}${A}`}function x({step:d,result:N,summary:J}){return[
{kind:"heading",text:`${d.name}: ${N.outcome}`},{kind:"paragraph",text:N.reason},...J]}function q({step:d,result:N}){"code"in N&&u((0,l.Jj)(be(N.reason),se),{title:`${d.
name}: ${N.outcome} [${N.code}]`})}async function fe(d,N){const J=await(0,n.$w)(d);if(!J)throw new Error(`This bundle has no step ${JSON.stringify(d)}.`);return(0,n.
eg)(J,s(N))}var Me=async d=>{process.exitCode=await fe(d,process.env)}}),7998:((U,I,e)=>{e.d(I,{BC:()=>B,DL:()=>$,Ec:()=>X,K6:()=>ue,Q4:()=>K,S2:()=>pe,dj:()=>z,
gn:()=>f,mw:()=>de,q1:()=>k,uT:()=>i,uq:()=>O,zV:()=>ge});var n=e(4261),h=e(9355),v=e(3395),l=e(9120),t=e(1143),E=e(8243),_=3,g=6e5,R=(Y,m)=>({resource:v.gT,namespace:Y,
name:c(m)}),c=Y=>`mlflow-steps-${Y}`;function i(Y,m,p,b){if(Y===void 0)return{...m,ownerUid:p,earlier:[],isComplete:b};const{ownerUid:ee,earlier:u,isComplete:r,
...a}=Y;return{...m,ownerUid:p,earlier:Y.version===m.version?u:[a,...u],isComplete:r}}async function $(Y,m,p){const b=await Y.get(R(m,p));return b&&D(b,m,p)}var O=(Y,m)=>Y!==
void 0&&m?.ownerUid===(0,E.$6)(Y,"metadata","uid")?m:void 0;function D(Y,m,p){const b=(0,E.fK)(Y,"data"),ee=j({...(0,E.Gv)(b)?b:{},manifest:(0,E.qF)((0,E.$6)(b,
"manifest")??"")},m,p),u=(0,E.$6)(b,"owner-uid");if(ee===void 0||u===void 0)return;const r=(0,E.yR)({list:(0,E.qF)((0,E.$6)(b,"earlier")??"[]")},"list"),a=r.slice(
0,_).flatMap(M=>j(M,m,p)??[]);return{...ee,ownerUid:u,earlier:a,isComplete:(0,E.$6)(b,"complete")==="true"&&a.length===r.length}}function j(Y,m,p){const{manifest:b,
version:ee,marker:u,verified:r}=Y;if(!(typeof ee!="string"||typeof u!="string"||!(0,h.Yh)(b))&&!(b.metadata.name!==p||b.metadata.namespace!==m)&&b.metadata.labels[t.
Ly]===t.bU)return{manifest:b,version:ee,marker:u,verified:String(r)==="true"}}async function f(Y,m,p){const{name:b}=p.manifest.metadata,ee=R(m,b),u={apiVersion:p.
manifest.apiVersion,kind:l.kl.kind,name:b,uid:p.ownerUid},r=w(p.earlier);await Y.apply(ee,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:ee.name,namespace:m,labels:{
[t.Ly]:t.bU},ownerReferences:[u]},data:{manifest:JSON.stringify(p.manifest),version:p.version,marker:p.marker,verified:String(p.verified),"owner-uid":p.ownerUid,
earlier:JSON.stringify(r),complete:String(p.isComplete&&r.length===p.earlier.length)}},{force:!0})}function w(Y){const m=Y.slice(0,_);for(;Buffer.byteLength(JSON.
stringify(m))>g;)m.pop();return m}async function B(Y,m,p){const b=R(m,p),ee=await Y.get(b),u=(0,E.fK)(ee,"metadata","labels");ee&&(0,E.Gv)(u)&&u[t.Ly]===t.bU&&await Y.
delete(b,{propagation:"Background"})}var X="mlflow-steps.deployment",Ee=300,me=["serving","failed","rolled-back","removed","replaced"],de=5e3,ae=(Y,m)=>Y.server===
m.server&&Y.namespace===m.namespace&&Y.name===m.name,k=({tags:Y},m)=>K(Y.get(X)).find(p=>ae(p,m));function K(Y){return(0,E.yR)({records:Y===void 0?[]:(0,E.qF)(Y)},
"records").flatMap(m=>{const[p,b,ee,u,r]=["time","server","namespace","name","version"].map(F=>(0,E.$6)(m,F)),a=me.find(F=>F===(0,E.$6)(m,"state"));if(a===void 0||
p===void 0||b===void 0||ee===void 0||u===void 0||r===void 0)return[];const{verified:M}=m,W=["target","url","pipeline","reason"].flatMap(F=>{const re=(0,E.$6)(m,
F);return re===void 0?[]:[[F,re]]});return[{state:a,time:p,server:b,namespace:ee,name:u,version:r,...typeof M=="boolean"?{verified:M}:{},...Object.fromEntries(W)}]})}
function y(Y,m){const b=[m.reason===void 0?m:{...m,reason:m.reason.slice(0,Ee)},...Y.filter(ee=>!ae(ee,m))];for(;;){const ee=(0,n.J)(b);if(ee.length<=n.D||b.length===
1)return ee;b.pop()}}async function z(Y,{model:m,version:p,tags:b},ee){const u=K(b.get(X)),r=u.find(a=>ae(a,ee));r&&oe(r,ee)||await Y.registry.setVersionTag(m,p,
X,y(u,ee))}var oe=(Y,m)=>(0,E.Gv)(Y)&&(0,E.Gv)(m)&&[...new Set([...Object.keys(Y),...Object.keys(m)])].every(p=>p==="time"||p==="pipeline"||Y[p]===m[p]);async function pe(Y,m,p,b,ee){
const u=k(m,p);u?.state==="serving"&&await z(Y,m,{...u,state:b,reason:ee,time:p.time})}async function ue(Y,m,p){const b=k(m,p),{reason:ee,...u}=b??p;await z(Y,m,
{...u,state:"serving",time:p.time})}async function ge(Y,{namespace:m="",name:p},{step:b,pipeline:ee,log:u},r){const a=await Y.hold(m,c(p),we(ee,b),M=>u.progress(
M));try{return await r(Y.withLease(a),a)}finally{await a.release().catch(M=>u.warn(`The lease of this ${b} was not released, and expires by itself: ${String(M)}`))}}
var we=({link:Y,actor:m},p)=>[Y??m??"mlflow-steps",p,`process ${process.pid}`,new Date().toISOString()].join(", ")}),4256:((U,I,e)=>{e.d(I,{A:()=>h,C:()=>v});var n=64*
1024,h=(l,t)=>l===200?t:Math.max(t,n);async function v(l,t){const E=[];let _=0;for await(const g of l){if(_+=g.byteLength,_>t)return{body:"",isCut:!0};E.push(g)}
return{body:Buffer.concat(E).toString("utf8"),isCut:!1}}}),7396:((U,I,e)=>{e.d(I,{E:()=>n});function n(_,g,R){const c=$=>(R==="curl"?g[$]||g[$.toUpperCase()]:g[$.
toUpperCase()]||g[$])||"",i=c(_.protocol==="https:"?"https_proxy":"http_proxy")||(R==="curl"?c("all_proxy"):"");if(!(i===""||R==="go"&&v(h(_)))&&!c("no_proxy").
split(/[\s,]+/).some($=>l($.toLowerCase(),_)))return i.includes("://")?i:`http://${i}`}var h=_=>_.hostname.replace(/^\[|\]$/g,""),v=_=>_==="localhost"||_==="::1"||
/^127(\.\d+){3}$/.test(_);function l(_,g){if(_==="*")return!0;const R=_.split(":").length>2&&!_.startsWith("["),[,c="",i]=R?["",_]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(_)??[],$=g.port||(g.protocol==="https:"?"443":"80");if(c===""||i!==void 0&&i!==$)return!1;const O=h(g),D=c.replace(/^\[|\]$/g,"");return O===D||O.endsWith(
`.${D}`)||t(O,D)}function t(_,g){const[R,c]=g.split("/"),i=E(_),$=E(R??"");if(c===void 0||i===void 0||$===void 0||!/^\d+$/.test(c))return!1;const O=2**(32-Number(
c));return Math.floor(i/O)===Math.floor($/O)}function E(_){const g=_.split(".").map(Number);if(!(g.length!==4||g.some(R=>!Number.isInteger(R)||R<0||R>255)))return g.
reduce((R,c)=>R*256+c,0)}}),7871:((U,I,e)=>{e.d(I,{X:()=>v});var n=e(9279);(0,n.e7)();var h=()=>n.vd,v=h("/")}),4054:((U,I,e)=>{e.d(I,{Ic:()=>v,gt:()=>l,wC:()=>h});
var n=e(8243),h=class extends Error{name="WireFailure";code;wasSent;constructor(t,E,_,g){super(E,{cause:g}),this.code=t,this.wasSent=_}};function v(t){const E=(0,n.
Gv)(t)?t:{},g=(Array.isArray(E.errors)?E.errors:[])[0];return(0,n.Gv)(g)?v(g):{code:typeof E.code=="string"?E.code:"",message:typeof E.message=="string"?E.message:
String(t)}}var l=t=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(t)}),524:((U,I,e)=>{e.d(I,{$I:()=>de,Ag:()=>me,GC:()=>ue,HB:()=>E,
HT:()=>Ee,He:()=>k,J5:()=>$,SX:()=>y,kz:()=>K,uJ:()=>m,uT:()=>Y,xP:()=>i,xc:()=>z,yR:()=>ae});var n=e(2593),h=e(4054),v=e(7522),l=e(8243),t=e(4446),E=(u,r)=>new t.
zg("E_MLFLOW_UNREACHABLE",u,{cause:r});function _(u,r){if(u.code==="EPROTO"&&u.message.includes("wrong version number"))return{error:new t.zg("E_TRACKING_URI",`${r}\
 does not speak TLS. Did you mean http://${r.replace(/^https:\/\//,"")}?`,{cause:u}),isFinal:!0};if((0,h.gt)(u.code)){const M=`The TLS connection to MLflow at ${r}\
 failed: ${(0,v.xS)(u.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it \
wants one.`;return{error:new t.zg("E_MLFLOW_TLS",M,{cause:u}),isFinal:!0}}if(u.code==="ENOTFOUND")return{error:E(`MLflow cannot be reached: no host has the name\
 in ${r}. Check the tracking URI.`,u),isFinal:!0};const a=u.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,v.xS)(u.message);return{error:E(
`MLflow at ${r} cannot be reached: ${a}.`,u),isFinal:!1}}function g(u,r,a,M){const{status:W,body:F}=u;if(W>=300&&W<400){const re=(0,v.xS)(R(u.headers.location??
""));return new t.zg("E_NOT_MLFLOW",`${r} redirects${re===""?"":` to ${re}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that \
is a login page, give credentials that pass it.`)}if(W===401){const re=M?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking\
-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new t.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${r} answered 401 (unaut\
horized). ${re}`)}if(W===403&&F.includes("Invalid Host header")){const re=r.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new t.zg("E_MLFLOW_HOST_REFUSE\
D",`MLflow at ${r} refused the Host header "${re}". Start it with --allowed-hosts naming ${re} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}
if(W===403){const re=a===""&&/^\s*</.test(F)?"":` It says: ${(0,v.xS)(F)}`;return new t.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${r} answered 403 (forbidden): these \
credentials may not do this.${re}`)}}var R=u=>u.replace(/[?#].*$/s,""),c=32*1024*1024;function i({base:u,headers:r,wire:a,timeoutMs:M,retryPolicy:W,signal:F,log:re}){
const Z=`${u.origin}${u.pathname.replace(/\/$/,"")}`,G=(se,s={})=>{const T=new URL(`${Z}/${se}`);for(const[P,L]of Object.entries(s))L!==void 0&&T.searchParams.set(
P,L);return T},ne=(se,s)=>re.progress(`${se.message} Trying again in ${(s/1e3).toFixed(1)} s.`),le=async(se,s,T)=>{let P;try{P=await a.send({...se,timeoutMs:M,signal:F,
isFresh:!s})}catch(L){return _e(L,s)}return T(P)},ce=se=>{const{method:s,isIdempotent:T=!0}=se,P=se.body?{headers:{...r,"content-type":"application/json"},body:JSON.
stringify(se.body)}:{headers:r},L={method:s,url:G(`api/2.0/mlflow/${se.endpoint}`,se.query),...P,maxBytes:c};return le(L,T,x=>O(x,T)?Re(x,se.endpoint):{kind:"va\
lue",value:be(x,se)})},_e=(se,s)=>{if(!(se instanceof h.wC))throw se;const{error:T,isFinal:P}=_(se,Z);if(P||!s&&se.wasSent)throw T;return{kind:"failure",error:T,
retryAfterMs:void 0}},Re=(se,s)=>({kind:"failure",error:E(`MLflow at ${Z} answered ${s} with ${se.status}${w(se)}.`),retryAfterMs:(0,n.mu)(se.headers["retry-aft\
er"],Date.now())}),be=(se,s)=>{const T=D(se.body,s.parse);if(se.status===200){if(se.isCut)throw new t.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${s.endpoint} i\
s longer than ${c} bytes.`);if((0,l.Gv)(T))return{ok:!0,body:T,serverNowMs:j(se.headers.date)};throw new t.zg("E_NOT_MLFLOW",`What answers at ${Z} is not MLflow\
: ${s.endpoint} came back as ${f(se)}. Check the tracking URI.`)}const P=(0,l.Gv)(T)&&typeof T.error_code=="string"?T.error_code:"",L=g(se,Z,P,"authorization"in
r);if(L)throw L;const x=(0,l.Gv)(T)&&typeof T.message=="string"?(0,v.xS)(T.message):"";if(se.status>=500&&se.status!==501)throw E(`MLflow at ${Z} answered ${s.endpoint}\
 with ${se.status}${w(se)}.`);return{ok:!1,status:se.status,errorCode:P,message:x}},Se=se=>(0,n.L5)(()=>ce(se),W,F,ne);return{call:Se,expect:async se=>{const s=await Se(
se);if(!s.ok)throw $(se.endpoint,s,Z);return s.body},readFile:(se,s,T,P)=>{const L={method:"GET",url:G(se,s),headers:r,maxBytes:T},x=async q=>{if(q.status===500&&
!await P())return{kind:"value",value:{kind:"missing"}};if(O(q,!0))return Re(q,se);if(q.status===200)return{kind:"value",value:q.isCut?{kind:"too-large"}:{kind:"\
text",text:q.body}};const fe=be(q,{method:"GET",endpoint:se});if(!fe.ok&&fe.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw fe.
ok?E(`MLflow at ${Z} answered ${se} with ${q.status}.`):$(se,fe,Z)};return(0,n.L5)(()=>le(L,!0,x),W,F,ne)},writeFile:({method:se,path:s,query:T,text:P,isIdempotent:L})=>{
const x={method:se,url:G(s,T),headers:{...r,"content-type":"application/octet-stream"},body:P,maxBytes:c},q=fe=>{if(fe.status===200)return{kind:"value",value:void 0};
if(O(fe,L))return Re(fe,s);const Me=be(fe,{method:se,endpoint:s});return{kind:"value",value:Me.ok?void 0:Me}};return(0,n.L5)(()=>le(x,L,q),W,F,ne)}}}function $(u,r,a){
return r.errorCode===""?new t.zg("E_NOT_MLFLOW",`What answers at ${a} is not MLflow, or an MLflow without ${u}: it answered ${r.status} in another form. Check t\
he tracking URI, also for a path that belongs to it.`):new t.zg("E_MLFLOW_REFUSED",`MLflow refused ${u} (${r.status} ${(0,v.xS)(r.errorCode)}): ${r.message}`)}function O({
status:u,body:r},a){return u===429?!0:a&&(u===408||u>=500)&&u!==501&&!r.includes('"FEATURE_DISABLED"')}function D(u,r=JSON.parse){try{return r(u)}catch{return}}
function j(u){const r=Date.parse(u??"");return Number.isNaN(r)?void 0:r}var f=u=>/^\s*</.test(u.body)?"HTML":"something that is no JSON object";function w(u){const r=D(
u.body),a=(0,l.Gv)(r)&&typeof r.message=="string"?r.message:/^\s*</.test(u.body)?"":u.body,M=(0,v.xS)(a);return M===""?"":`: ${M.replace(/\.$/,"")}`}var B=(u,r)=>async(a,M,W)=>{
const{scheme:F="",host:re="",folder:Z=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(a.artifactUri)?.groups??{},G=_e=>new t.zg(
"E_MLFLOW_REFUSED",`The artifacts of run ${a.id} lie at ${(0,v.xS)(a.artifactUri)}, ${_e}.`);if(re!==""&&re!==new URL(r).host)throw G("which is another server t\
han the tracking URI");const ne=[...Z.split("/"),...M.split("/")].filter(_e=>_e!=="");if(ne.includes("..")||ne.includes("."))throw G("which is no folder");const le=F===
""?{method:"POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:a.id,path:M},text:W,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/a\
rtifacts/${ne.map(encodeURIComponent).join("/")}`,text:W,isIdempotent:!0},ce=await u.writeFile(le);if(ce!==void 0)throw F===""&&ce.errorCode===""?G("not behind \
its artifact proxy, and this MLflow takes no files for there"):$(le.path,ce,r)},X=u=>Array.isArray(u);function Ee(u,r){const a=(0,l.Gv)(u)?u[r]:void 0;if(!(0,l.
Gv)(a))throw new t.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${r}", as no MLflow server does. Check the tracking URI.`);return a}function me(u,r){
const a=u[r]??{};if(!(0,l.Gv)(a))throw oe(r,"an object");return a}function de(u,r){const a=u[r]??[];if(!X(a)||!a.every(l.Gv))throw oe(r,"a list of objects");return a}
function ae(u,r){const a=u[r]??"";if(typeof a=="number")return String(a);if(typeof a!="string")throw oe(r,"a text");return a}function k(u,r){const a=ae(u,r);if(a===
"")throw oe(r,"a text");return a}function K(u,r,a){const M=u[r];if(M===void 0)return a;const W=typeof M=="string"&&M!==""?Number(M):M;if(typeof W!="number"||Number.
isNaN(W))throw oe(r,"a number");return W}var y=(u,r)=>new Map(de(u,r).map(a=>[k(a,"key"),ae(a,"value")])),z=u=>[...u].map(([r,a])=>({key:r,value:a})),oe=(u,r)=>new t.
zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${u}" that is not ${r}. Is the tracking URI's server a supported MLflow?`),pe=1e3;function ue(u,r,a,M){const W=async(Z,G)=>{
const ne=[];let le;for(let ce=0;ce<pe;ce+=1){const _e=await u.call({method:"GET",endpoint:Z,query:{...G,page_token:le}});if(!_e.ok&&_e.errorCode==="")return;if(!_e.
ok&&_e.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!_e.ok)throw $(Z,_e,r);const Re=(0,l.Gv)(_e.body)?_e.body:{};if(ne.push(...de(Re,"files").map(ee)),le=ae(
Re,"next_page_token"),le==="")break}return ne},F=async(Z,G)=>await W("artifacts/list",{run_id:Z,...G===""?{}:{path:G}})??[],re=async(Z,G)=>{if(Z.modelId!=="")return W(
`logged-models/${encodeURIComponent(Z.modelId)}/artifacts/directories`,G===""?{}:{artifact_directory_path:G});const ne=await we(Z,a);return ne===void 0?void 0:(await F(
Z.runId,m(ne,G))).map(ce=>({...ce,path:ce.path.slice(ne===""?0:ne.length+1)}))};return{listOfRun:F,listOfVersion:re,readOfRun:async(Z,G,ne)=>{const le=async()=>p(
await F(Z,b(G)),G);return ge(await u.readFile("get-artifact",{run_uuid:Z,path:G},ne,le),G,ne)},readOfVersion:async(Z,G,ne,le)=>{const ce=async()=>p(await re(await M.
version(Z,G),b(ne)),ne),_e={name:Z,version:G,path:ne};return ge(await u.readFile("model-versions/get-artifact",_e,le,ce),ne,le)},writeToRun:B(u,r)}}function ge(u,r,a){
switch(u.kind){case"text":return u.text;case"missing":return;case"too-large":throw new t.zg("E_ARTIFACT_TOO_LARGE",`${r} is larger than the ${a} bytes that are \
read of it.`)}}async function we(u,r){if(u.runId==="")return;const a=new RegExp(`^runs:/${u.runId}/(.+)$`).exec(u.source)?.[1];if(a!==void 0)return Y(a);const{artifactUri:M}=await r.
get(u.runId),W=M.replace(/\/+$/,"");if(!(W===""||!`${u.source}/`.startsWith(`${W}/`)))return Y(u.source.slice(W.length))}var Y=u=>u.replace(/^\/+|\/+$/g,""),m=(...u)=>u.
filter(r=>r!=="").join("/"),p=(u,r)=>u?.some(a=>a.path===r)??!1,b=u=>u.split("/").slice(0,-1).join("/"),ee=u=>{const r=K(u,"file_size",-1);return{path:k(u,"path"),
isDirectory:u.is_dir===!0,size:r<0?void 0:r}}}),1143:((U,I,e)=>{e.d(I,{B0:()=>v,CD:()=>E,Ly:()=>n,Sp:()=>_,bU:()=>h,ej:()=>t,hD:()=>l,l1:()=>c,vM:()=>g,yl:()=>R});
var n="app.kubernetes.io/managed-by",h="mlflow-steps",v="mlflow-steps/model",l="mlflow-steps/target",t="mlflow-steps/version",E="mlflow-steps/run-id",_="mlflow-\
steps/pipeline",g="mlflow-steps/promotion",R="mlflow-steps/rollout",c="mlflow-steps/"}),679:((U,I,e)=>{e.d(I,{k:()=>c});var n=e(3858),h=e(114),v=e(987),l=e(2336),
t=e(2605),E=e(4446),_="FAILED_REGISTRATION",g=500,R=5e3,c=(0,v.o)({name:"register",title:"register a run's model as a version",description:"Registers the model \
that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{...l.hI,model:{
kind:t.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:t.Qq,required:!0,description:"The run that logged the mod\
el."},"artifact-path":{kind:t.Qq,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},tags:{kind:t.AS,description:"\
Tags of the version."},timeout:{kind:t.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"\
The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it."},created:{kind:"small",description:"true if this m\
ade the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async f=>{const{inputs:w,
log:B,signal:X}=f,Ee=await f.mlflow(),me=await i(Ee,w["run-id"],B),de=await(0,n.P6)(Ee,me,w["artifact-path"]),ae=w.tags??new Map,k=await $(Ee,w.model,me,de),{version:K,
isOurs:y}=k??await O(Ee,w.model,me,de,ae,B);f.output("version",K.version),f.output("source",K.source),f.output("created",String(y)),await D(Ee,K,w.timeout,X,B),
y||await j(Ee,K,ae);const z=`version ${K.version} of "${w.model}"`;return f.summarize({kind:"heading",text:`${y?"Registered":"Found"} ${z}`},{kind:"table",header:[
"run","source"],rows:[[me.name||me.id,K.source]]}),y?{outcome:"done",reason:`Registered ${z} from run ${me.id}.`}:{outcome:"unchanged",reason:`Run ${me.id} is r\
egistered already as ${z}.`}}});async function i(f,w,B){const X=await f.runs.get(w);if(X.deleted)throw new E.zg("E_RUN_DELETED",`Run ${w} is deleted. Restore it\
 (\`mlflow runs restore --run-id ${w}\`), or name another run.`);return(X.status==="FAILED"||X.status==="KILLED")&&B.warn(`Run ${w} ended as ${X.status}; its mo\
del is registered all the same.`),X}async function $(f,w,B,{source:X}){const me=(await f.registry.versionsOfRun(w,B.id)).find(de=>de.source===X&&de.status!==_);
return me&&{version:me,isOurs:!1}}async function O(f,w,B,X,Ee,me){await f.registry.ensureModel(w);const de=await f.registry.createVersion({model:w,runId:B.id,tags:Ee,
...X}).catch(async k=>{if(!(k instanceof E.zg)||k.code!=="E_MLFLOW_UNREACHABLE")throw k;me.warn(`${k.message} Looking whether the version was registered.`);const K=await $(
f,w,B,X);if(K===void 0)throw k;return K.version}),ae=await $(f,w,B,X);return ae===void 0||Number(ae.version.version)>=Number(de.version)?{version:de,isOurs:!0}:
(me.warn(`Another step registered version ${ae.version.version} from the same run meanwhile; version ${de.version} is taken back.`),await f.registry.deleteVersion(
w,de.version),ae)}async function D(f,w,B,X,Ee){const me=performance.now()+B,de=`version ${w.version} of "${w.model}"`;let ae=w;for(let k=g;ae.status!=="READY";k=
Math.min(2*k,R)){if(ae.status===_)throw new E.zg("E_REGISTRATION_FAILED",`MLflow could not register ${de}: ${ae.statusMessage||"it does not say why"}.`);const K=me-
performance.now();if(K<=0)throw new E.zg("E_TIMEOUT",`After ${B/1e3} s, ${de} is still ${ae.status||"without a status"}. Run the step again to wait on.`);Ee.progress(
`Waiting for ${de}: ${ae.status||"no status yet"}`),await(0,h.v)(Math.min(k,K),X),ae=await f.registry.version(w.model,w.version)}}async function j(f,w,B){for(const[
X,Ee]of B)w.tags.get(X)!==Ee&&await f.registry.setVersionTag(w.model,w.version,X,Ee)}}),6348:((U,I,e)=>{e.d(I,{H:()=>l});var n=e(7598),h=e.n(n),v=63;function l(t){
const E=t.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(E!==""&&E.length<=v)return E;const _=(0,n.createHash)("sha256").update(
t).digest("hex").slice(0,8);return E===""?_:`${E.slice(0,v-_.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${_}`}}),2605:((U,I,e)=>{e.d(I,{A3:()=>ee,AS:()=>Ee,Ai:()=>re,
Ey:()=>ge,Fy:()=>me,G5:()=>de,H3:()=>Pe,I:()=>u,IA:()=>oe,Jt:()=>f,L4:()=>P,L9:()=>he,M5:()=>Y,OH:()=>Q,P8:()=>ae,Qn:()=>g,Qq:()=>D,S7:()=>O,SR:()=>se,WG:()=>L,
X3:()=>be,Xl:()=>H,Yq:()=>w,e_:()=>A,gI:()=>R,iJ:()=>d,iP:()=>_,ig:()=>p,nd:()=>j,o6:()=>G,p0:()=>X,qb:()=>i,rM:()=>W,tO:()=>Ge,u9:()=>r,wu:()=>Ce,xD:()=>Se,xw:()=>a,
z3:()=>M,zM:()=>b});var n=e(8243),h=e(4446),v=e(3024),l=e.n(v),t=e(6760),E=e.n(t),_=o=>`--${o}`,g=o=>`MLFLOW_STEPS_${o.replaceAll("-","_").toUpperCase()}`,R=o=>`\
INPUT_${o.replaceAll(" ","_").toUpperCase()}`;function c(o,S){const C=[Array.from({length:S.length+1},(ie,Oe)=>Oe)],te=(ie,Oe)=>C[ie]?.[Oe]??Number.POSITIVE_INFINITY;
for(let ie=1;ie<=o.length;ie+=1){const Oe=[ie];C.push(Oe);for(let Te=1;Te<=S.length;Te+=1){const Ie=o[ie-1]===S[Te-1],$e=o[ie-1]===S[Te-2]&&o[ie-2]===S[Te-1];Oe.
push(Math.min(te(ie-1,Te-1)+(Ie?0:1),te(ie-1,Te)+1,te(ie,Te-1)+1,$e?te(ie-2,Te-2)+1:Number.POSITIVE_INFINITY))}}return te(o.length,S.length)}function i(o,S){const C=Math.
max(2,Math.floor(o.length/3));return S.map(ie=>({candidate:ie,distance:c(o,ie)})).filter(({distance:ie})=>ie<=C).sort((ie,Oe)=>ie.distance-Oe.distance||$(o,ie.candidate)-
$(o,Oe.candidate))[0]?.candidate}var $=(o,S)=>Math.abs(o.length-S.length),O=class extends Error{name="InputProblem"},D={label:"text",parse:o=>o};function j(o,S=Number.
MAX_SAFE_INTEGER){const C=S===Number.MAX_SAFE_INTEGER?`from ${o}`:`from ${o} to ${S}`;return{label:`integer ${C}`,parse:te=>{const ie=Number(te);if(!/^-?\d+$/.test(
te)||ie<o||ie>S)throw new O(`expected a whole number ${C}, got "${te}"`);return ie}}}var f={label:"true or false",isFlag:!0,parse:o=>{if(/^(true|yes|on|1)$/i.test(
o))return!0;if(/^(false|no|off|0)$/i.test(o))return!1;throw new O(`expected true or false, got "${o}"`)}},w=(...o)=>({label:o.join(", "),parse:S=>{const C=o.find(
ie=>ie===S);if(C!==void 0)return C;const te=i(S,o);throw new O(`expected ${o.join(", ")}, got "${S}"${te?`; did you mean ${te}?`:""}`)}}),B={ms:1,s:1e3,m:6e4,h:36e5},
X={label:"duration such as 90s, 20m, 1h30m",parse:o=>{const S=[...o.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],C=S.reduce((te,[,ie,Oe])=>te+Number(ie)*(B[Oe??""]??
Number.NaN),0);if(S.map(([te])=>te).join("")!==o||!(C>0))throw new O(`expected a duration such as 90s, 20m or 1h30m, got "${o}"`);return C}},Ee={label:"key=valu\
e, one a line or separated by commas",isRepeatable:!0,parse:o=>{const S=o.split(/[\n,]/).map(C=>C.trim()).filter(Boolean);return new Map(S.map(C=>{const te=C.indexOf(
"=");if(te<1)throw new O(`expected key=value, got "${C}"`);return[C.slice(0,te).trim(),C.slice(te+1).trim()]}))}},me={label:"one a line",isRepeatable:!0,parse:o=>o},
de={label:"command",isCommand:!0,parse:o=>({kind:"script",text:o})};function ae(o){return o.map((C,te)=>typeof C=="number"?`[${C}]`:/^[\w-]+$/.test(C)?te===0?C:
`.${C}`:`[${JSON.stringify(C)}]`).join("")||"the document"}var k=100,K=20,y=4096,z="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red",oe={label:"\
path=value, one a line",isRepeatable:!0,parse:o=>{const S=o.split(`
`).map(C=>C.trim()).filter(Boolean);if(S.length>k)throw new O(`${S.length} fields are set; ${k} at most: write them into deploy.yaml`);return S.map(pe)}};function pe(o){
const S=[];let C=o;for(;!C.startsWith("=")||S.length===0;){const Ie=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(C),$e=S.length===
0;if(Ie===null||Ie[1]!==void 0&&Ie[0].startsWith(".")===$e||S.length>=K)throw new O(`expected path=value, ${z}, got "${o.slice(0,200)}"`);S.push(Ie[2]===void 0?
Ie[1]??Ie[4]??"":Number(Ie[2])),C=C.slice(Ie[0].length).replace(/^\s+(?==)/,"")}const te=C.slice(1).trim();if(te.length>y)throw new O(`the value of ${ae(S)} has\
 ${te.length} characters; ${y} at most`);const[ie,Oe]=S;if(!(S.length>1&&(ie==="spec"||ie==="metadata"&&S.length===3&&(Oe==="labels"||Oe==="annotations"))))throw new O(
`${ae(S)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(S.includes(
"__proto__"))throw new O(`${ae(S)} is no field`);return{path:S,value:ue(te)}}function ue(o){const S=(0,n.qF)(o);if(S===void 0&&/^[[{"]/.test(o))throw new O(`"${o.
slice(0,100)}" begins like JSON and is none`);return S===void 0?o:S}var ge=(o,S)=>S.reduce((C,{path:te,value:ie})=>{const Oe=we(C,te,te,ie);return(0,n.Gv)(Oe)?Oe:
C},o);function we(o,S,C,te){const[ie,...Oe]=S;if(ie===void 0)return typeof o=="string"&&(typeof te=="number"||typeof te=="boolean")?String(te):te;const Te=ae(C.
slice(0,C.length-S.length));if(typeof ie=="number"){const $e=Array.isArray(o)?o:o==null?[]:void 0;if($e===void 0)throw new O(`${ae(C)} cannot be set: ${Te} is n\
o list`);if(ie>$e.length)throw new O(`${ae(C)} cannot be set: ${Te} has ${$e.length} entries`);return[...$e.slice(0,ie),we($e[ie],Oe,C,te),...$e.slice(ie+1)]}if(o!=
null&&!(0,n.Gv)(o))throw new O(`${ae(C)} cannot be set: ${Te} is no mapping`);const Ie=o??{};return{...Ie,[ie]:we(Object.hasOwn(Ie,ie)?Ie[ie]:void 0,Oe,C,te)}}var Y=new Set(
["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),m=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),p=(o,S)=>[{node:o,path:S},...(o.children??[]).flatMap((C,te)=>p(C,[...S,"children",te]))],b=({
spec:o})=>o.predictors.flatMap(({graph:S},C)=>p(S,["spec","predictors",C,"graph"])),ee=o=>b(o).filter(({node:S})=>u(S)),u=o=>o.modelUri!==void 0||r(o)&&o.implementation!==
"HUGGINGFACE_SERVER",r=({implementation:o})=>o!==void 0&&o!==""&&!m.has(o),a=({implementation:o=""})=>o===""||o==="UNKNOWN_IMPLEMENTATION",M=({modelUri:o})=>o==
null||o.trim()==="";function W(o){const S=ee(o).map(({node:C})=>C);return S.length===1?S:S.filter(M)}function F(o,S){const C=b(o).map(({node:Te})=>Te),te=new Set(
[...W(o),...C.filter(Te=>S!==void 0&&Te.modelUri===S)]);if(te.size>0)return te;const[ie,...Oe]=C.filter(a);return new Set(ie!==void 0&&Oe.length===0?[ie]:[])}function re(o,S,C){
const{protocol:te,xtype:ie,replicas:Oe,image:Te}=S,Ie=F(o,C),$e={...o.spec,...te===void 0?{}:{protocol:te}},ke=$e.protocol===void 0||$e.protocol===""||$e.protocol===
"seldon",Ae=$e.predictors.map(Ue=>{const Fe=Z(Ue.graph);return[...Oe===void 0?[]:[De=>le(De,Oe)],...Te===void 0?[]:Fe.filter(De=>Ie.has(De)).map(De=>Ne=>ce(Ne,De.
name,He=>({...He,image:Te}))),...ke?Fe.filter(({implementation:De})=>De==="MLFLOW_SERVER").map(De=>Ne=>ce(Ne,De.name,Re)):[],...ie===void 0?[]:[De=>({...De,graph:G(
De.graph,Ne=>Ie.has(Ne)&&Ne.implementation==="MLFLOW_SERVER"?ne(Ne,"xtype",ie):{})})]].reduce((De,Ne)=>Ne(De),Ue)});return{...o,spec:{...$e,predictors:Ae}}}var Z=o=>[
o,...(o.children??[]).flatMap(Z)],G=(o,S)=>({...o,...S(o),...Array.isArray(o.children)?{children:o.children.map(C=>G(C,S))}:{}}),ne=(o,S,C)=>({parameters:[...(0,n.
yR)(o,"parameters").filter(te=>te.name!==S),{name:S,type:"STRING",value:C}]});function le(o,S){const C=o.componentSpecs?.map(te=>{const{replicas:ie,...Oe}=te;return(0,n.
Gv)(te.hpaSpec)||(0,n.Gv)(te.kedaSpec)?te:Oe});return{...o,replicas:S,...C===void 0?{}:{componentSpecs:C}}}function ce(o,S,C){const te=o.componentSpecs??[],ie=te.
findIndex(({spec:Ae})=>Ae?.containers?.some(Ue=>Ue.name===S)),Oe=Math.max(0,ie),Te=te[Oe]??{},Ie=Te.spec?.containers??[],$e=ie<0?[...Ie,C({name:S})]:Ie.map(Ae=>Ae.
name===S?C(Ae):Ae),ke={...Te,spec:{...Te.spec,containers:$e}};return{...o,componentSpecs:te.length===0?[ke]:te.map((Ae,Ue)=>Ue===Oe?ke:Ae)}}var _e={httpGet:{path:"\
/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Re(o){const S=C=>o[C]!==void 0&&o[C]!==null;return S("startupPr\
obe")?o:{...o,...S("readinessProbe")?{}:{readinessProbe:_e},...S("livenessProbe")?{}:{livenessProbe:_e}}}var be="MLFLOW_STEPS_CREDENTIALS",Se={"tracking-uri":{file:"\
uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"\
tracking-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",isPath:!0}},se="RCLONE_CONFIG_",s=64*1024,T=o=>(o[be]??"").split(":").filter(
Boolean);function P(o,S){const C=Object.hasOwn(Se,o)?Se[o]:void 0;if(C===void 0)return;const te=T(S).map(ie=>(0,t.join)(ie,C.file)).find(ie=>(0,v.existsSync)(ie));
return te===void 0||C.isPath?te:x(te)}function L(o){const S=T(o).filter(C=>(0,v.statSync)(C,{throwIfNoEntry:!1})?.isDirectory()).flatMap(C=>(0,v.readdirSync)(C).
filter(te=>te.startsWith(se)).map(te=>[te,x((0,t.join)(C,te)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(S.reverse()),...o}}function x(o){try{if((0,v.
statSync)(o).size>s)throw new Error("it is larger than 64 KiB");return(0,v.readFileSync)(o,"utf8")}catch(S){throw new h.zg("E_INPUT",`${o} cannot be read: ${S instanceof
Error?S.message:String(S)}`,{cause:S})}}var q=o=>o.startsWith(se)&&/^[A-Za-z0-9]+_\w+$/.test(o.slice(se.length)),fe=(o,S)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(o)||/^(?:true|false|\d{1,5})$/.test(S),Me=o=>Object.entries(o).flatMap(([S,C])=>q(S)&&C!==void 0&&C!==""?[[S,C]]:[]),d={label:"name of a Secret",secretsIn:o=>Me(
o).flatMap(([S,C])=>fe(S,C)?[]:[C,Buffer.from(C).toString("base64")]),parse:(o,S={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(o))throw new O(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${o.slice(0,100)}"`);const C=new Map(Me(S));if(C.size===0)throw new O("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:o,variables:C}}},
N=(o,S)=>({...o,spec:{...o.spec,predictors:o.spec.predictors.map(C=>({...C,graph:G(C.graph,te=>u(te)?S(te):{}),...C.explainer?.modelUri?{explainer:{...C.explainer,
...S(C.explainer)}}:{}}))}}),J=({envSecretRefName:o})=>o==null||o==="",A=(o,S)=>N(o,C=>J(C)?{envSecretRefName:S}:{}),H=(o,S)=>N(o,C=>C.envSecretRefName===S?{envSecretRefName:void 0}:
{}),V={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"\
host-ipc":!1,privileged:!1},Q=(o,S="")=>V[o]?`${o}=${S}`:o,he=(o,S="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${ve(Q(o,S))}`,ve=o=>/^[\w./:=@-]+$/.
test(o)?o:`'${o.replaceAll("'","'\\''")}'`,Le=o=>Object.hasOwn(V,o),Pe={label:"one a line",isRepeatable:!0,parse:o=>{const S=o.split(`
`).map(C=>C.trim()).filter(Boolean);for(const C of S){const[te="",ie]=C.split(/=(.*)/s);if(!Le(te)){const Oe=i(te,Object.keys(V));throw new O(`expected one of ${Object.
keys(V).join(", ")}, got "${C}"${Oe===void 0?"":`; did you mean ${Oe}?`}`)}if(V[te]!==(ie!==void 0&&ie!==""))throw new O(`expected ${V[te]?`${te}=NAME`:`${te} a\
lone`}, got "${C}"`)}return new Set(S)}},Ce=o=>o.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(o),Ge={label:"container image",parse:o=>{if(Ce(o))return o;
throw new O(`expected a container image such as registry.example/wine:3, got "${o.slice(0,200)}"`)}}}),8425:((U,I,e)=>{e.d(I,{o:()=>t});var n=e(4256),h=e(7871),
v=e(4054),l=e(114);function t(c,i){const $=c==="https:",O=(0,h.X)($?"node:https":"node:http"),D=new O.Agent({keepAlive:!0,maxSockets:8}),j=$?"secureConnect":"co\
nnect";return{send:f=>new Promise((w,B)=>{if(f.signal.aborted){B((0,l.J)(f.signal));return}const X=O.request(f.url,{method:f.method,headers:{...f.headers,...E(f.
body)},agent:f.isFresh?!1:D,...$?i:{}});_(X,f,j).then(w,B),X.end(f.body)}),close:()=>D.destroy()}}var E=c=>c===void 0?{}:{"content-length":String(Buffer.byteLength(
c))};async function _(c,i,$){const O={wasSent:!1,isLate:!1};c.once("socket",f=>{c.reusedSocket?O.wasSent=!0:f.once($,()=>O.wasSent=!0)});const D=setTimeout(()=>{
O.isLate=!0,c.destroy()},i.timeoutMs),j=()=>{c.destroy()};i.signal.addEventListener("abort",j,{once:!0});try{const f=await g(c),w=f.statusCode??0,B=(0,n.A)(w,i.
maxBytes),X=Number(f.headers["content-length"]??0)>B;X&&f.destroy();const Ee=X?{body:"",isCut:!0}:await(0,n.C)(f,B);return{status:w,headers:R(f),...Ee}}catch(f){
if(i.signal.throwIfAborted(),O.isLate)throw new v.wC("ETIMEDOUT",`no answer within ${i.timeoutMs/1e3} s`,O.wasSent,f);const{code:w,message:B}=(0,v.Ic)(f);throw new v.
wC(w,B,O.wasSent,f)}finally{clearTimeout(D),i.signal.removeEventListener("abort",j)}}var g=c=>new Promise((i,$)=>{c.once("response",i),c.on("error",$),c.once("c\
lose",()=>$(new v.wC("ECONNRESET","the connection was closed",!0)))}),R=c=>Object.fromEntries(Object.entries(c.headers).map(([i,$])=>[i,typeof $=="string"?$:void 0]))}),
1706:((U,I,e)=>{e.d(I,{B:()=>g});var n=e(2629),h=e(6234),v=e(8371),l=e(987),t=e(2336),E=e(2605),_={...t.hI,...v.y,command:{kind:E.G5,required:!0,description:"Wh\
at trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-direc\
tory":{kind:E.Qq,description:"Where the command runs; the current directory unless given."}},g=(0,l.o)({name:"train",title:"run a training command as an MLflow \
run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who starte\
d it.",inputs:_,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- pytho\
n train.py",run:async i=>{const{inputs:$,log:O,signal:D}=i,j=await i.mlflow(),{run:f}=await(0,n.T)(j,{given:$,pipeline:i.pipeline});i.output("run-id",f.id),i.output(
"artifact-uri",f.artifactUri);const w=j.runUrl(f);O.progress(`Run ${f.name||f.id}: ${w}`);const B=$["working-directory"],[X,...Ee]=R($.command),me=c($,j.trackingUri,
f),de=performance.now(),ae=await i.runProgram(X,Ee,{env:me,...B===void 0?{}:{cwd:B}}).catch(async y=>{throw await(0,h.wq)(j,f,D.aborted?"KILLED":"FAILED",O),y});
if(D.aborted)throw await(0,h.wq)(j,f,"KILLED",O),D.reason;if(ae!==0)throw await(0,h.wq)(j,f,"FAILED",O),(0,h.n6)(ae,"FAILED",w);await j.runs.end(f.id,"FINISHED",
Date.now());const k=((performance.now()-de)/1e3).toFixed(1),K=await j.runs.get(f.id);return i.output("metrics",(0,h.qF)(K)),i.summarize({kind:"heading",text:`Tr\
ained in experiment ${$.experiment}`},{kind:"paragraph",text:`Run ${K.name||f.id} took ${k} s: ${w}`},(0,h.My)(K)),{outcome:"done",reason:`Run ${K.name||f.id} i\
s FINISHED after ${k} s: ${w}`}}}),R=i=>i.kind==="program"?i.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",i.text];function c(i,$,O){const D={MLFLOW_TRACKING_USERNAME:i["\
tracking-username"],MLFLOW_TRACKING_PASSWORD:i["tracking-password"],MLFLOW_TRACKING_TOKEN:i["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:i["tracking-insecure-\
tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:i["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:i["tracking-client-cert-file"]},j=Object.entries(D).
filter(f=>f[1]!==void 0);return{...Object.fromEntries(j),MLFLOW_TRACKING_URI:$,MLFLOW_EXPERIMENT_ID:O.experimentId,MLFLOW_RUN_ID:O.id}}}),3395:((U,I,e)=>{e.d(I,
{AZ:()=>t,Jw:()=>l,NP:()=>g,O3:()=>v,Ph:()=>$,Q:()=>R,SZ:()=>_,Vh:()=>c,ab:()=>i,bg:()=>E,gT:()=>h,r$:()=>n,vY:()=>O});var n={group:"",version:"v1",plural:"name\
spaces",kind:"Namespace"},h={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},v={group:"",version:"v1",plural:"secrets",kind:"Secret"},l={group:"",version:"\
v1",plural:"pods",kind:"Pod"},t={group:"",version:"v1",plural:"events",kind:"Event"},E={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},_={group:"\
apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},g={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},R={group:"coor\
dination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},c=({group:D,version:j})=>D===""?`/api/${j}`:`/apis/${D}/${j}`;function i(D,j){const f=j===void 0?"":
`/namespaces/${encodeURIComponent(j)}`;return`${c(D)}${f}/${D.plural}`}var $=({resource:D,namespace:j,name:f})=>`${i(D,j)}/${encodeURIComponent(f)}`,O=({resource:D,
namespace:j,name:f})=>[D.kind,j,f].filter(w=>w!==void 0).join("/")}),6234:((U,I,e)=>{e.d(I,{My:()=>E,n6:()=>l,qF:()=>t,wq:()=>v});var n=e(4446),h=2e3;async function v(_,g,R,c){
const i=R==="KILLED"?_.forCleanup(h):_;try{await i.runs.end(g.id,R,Date.now())}catch($){c.warn(`Run ${g.id} could not be ended as ${R}: ${$ instanceof Error?$.message:
String($)}`)}}var l=(_,g,R)=>new n.zg("E_COMMAND_FAILED",`The training command ended with exit code ${_}; its output says why. The run is ${g}: ${R}`),t=_=>JSON.
stringify(Object.fromEntries([..._.metrics.values()].map(({key:g,value:R,text:c})=>[g,Number.isFinite(R)?R:c]))),E=_=>({kind:"table",header:["metric","value"],rows:[
..._.metrics.values()].map(g=>[g.key,g.text])})}),987:((U,I,e)=>{e.d(I,{e:()=>n,o:()=>h});var n={outcome:{kind:"small",description:"How the step ended: done, un\
changed, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why."}},h=v=>v}),9120:((U,I,e)=>{e.d(I,{Ef:()=>f,PQ:()=>D,i9:()=>j,jC:()=>E,
kl:()=>t,ld:()=>_,os:()=>$,sc:()=>i,tf:()=>O,x2:()=>c});var n=e(1143),h=e(8243),v=e(7598),l=e.n(v),t={group:"machinelearning.seldon.io",version:"v1",plural:"sel\
dondeployments",kind:"SeldonDeployment"},E="seldon-deployment-id",_=8e3,g=63,R=y=>y.length<=g?y:`seldon-${(0,v.createHash)("md5").update(y).digest("hex")}`,c=R,
i=(y,z)=>z.annotations?.["seldon.io/svc-name"]??R(`${y}-${z.name}`),$=({spec:{protocol:y}})=>y==="v2"||y==="kfserving",O=(y,z)=>$(y)?`/v2/models/${encodeURIComponent(
z.graph.name)}/infer`:"/api/v1.0/predictions",D=(y,z,oe)=>`/seldon/${encodeURIComponent(z)}/${encodeURIComponent(y.metadata.name)}${O(y,oe)}`,j=({spec:y})=>y.predictors.
filter(({shadow:z})=>z!==!0);function f(y,z,oe,pe){return{owner:oe,uid:pe,marker:z,markerAnnotation:n.yl,modelPlaces:y.spec.predictors.flatMap(({graph:ue})=>me(
ue)).map(de),workloads:y.spec.predictors.flatMap(ue=>ae(y,ue)),services:y.spec.predictors.flatMap(ue=>B(y,ue)),labelSelector:E,readMarker:ue=>(0,h.$6)(ue,"spec",
"annotations",n.yl),readPodMarker:w,readStatus:Ee}}function w(y){const z=(0,h.$6)(y,"spec","template","metadata","annotations",n.yl);if(z!==void 0)return z;const oe=(0,h.
yR)(y,"spec","template","spec","containers").flatMap(pe=>(0,h.yR)(pe,"env")).find(pe=>(0,h.$6)(pe,"name")==="ENGINE_PREDICTOR");return(0,h.$6)((0,h.qF)(Buffer.from(
(0,h.$6)(oe,"value")??"","base64").toString("utf8")),"annotations",n.yl)}var B=(y,z)=>[{name:i(y.metadata.name,z),isRequired:(0,h.$6)(y.spec,"serverType")!=="ka\
fka"},...(X(y,z)?k(z.graph):[]).map(oe=>({name:R(`${y.metadata.name}-${z.name}-${oe}`),isRequired:!1}))],X=({spec:y},{annotations:z})=>[y.annotations,z].some(oe=>oe?.["\
seldon.io/engine-separate-pod"]==="true");function Ee(y){const z=(0,h.$6)(y,"status","state"),oe=(0,h.$6)(y,"status","description")??"";return z==="Available"?{
state:"ready"}:{state:z==="Failed"?"failed":"working",description:oe}}var me=({modelUri:y,children:z})=>[...y?[y]:[],...(z??[]).flatMap(me)],de=y=>y.replace(/^pvc:\/\//,
"/mnt/pvc/");function ae(y,z){const pe=`${y.metadata.name}-${z.name}`,ue=`predictor ${z.name}`,ge=z.componentSpecs?.length?z.componentSpecs:[{}],we=ge.map((m,p)=>{
const b=(0,h.yR)(m,"spec","containers").map(r=>(0,h.$6)(r,"name")??""),u=[(0,h.$6)(m,"metadata","name"),b.join("-"),k(z.graph).join("-")].filter(r=>r!==void 0);
return{title:ge.length>1?`${ue}, component ${p}`:ue,names:u.map(r=>R(`${pe}-${p}-${r}`)),prefixes:[`${pe}-${p}-`],isMarked:!0,replicas:K(y,z,m)}}),Y=(m,p)=>({title:`${ue}\
, ${m}`,names:[R(p)],prefixes:[],isMarked:!1,replicas:void 0});return[...we,...X(y,z)?[Y("orchestrator",`${pe}-svc-orch`)]:[],...(0,h.$6)(z,"explainer","type")?
[Y("explainer",`${pe}-explainer`)]:[]]}var k=({name:y,children:z})=>[y,...(z??[]).flatMap(k)];function K(y,z,oe){if(!((0,h.Gv)((0,h.fK)(oe,"hpaSpec"))||(0,h.Gv)(
(0,h.fK)(oe,"kedaSpec"))))return(0,h.tk)(oe,"replicas")??z.replicas??(0,h.tk)(y.spec,"replicas")??1}}),8243:((U,I,e)=>{e.d(I,{$6:()=>v,Gv:()=>n,fK:()=>h,i1:()=>E,
qF:()=>_,tk:()=>l,yR:()=>t});var n=g=>typeof g=="object"&&g!==null&&!Array.isArray(g);function h(g,...R){let c=g;for(const i of R){if(!n(c)||!Object.hasOwn(c,i))
return;c=c[i]}return c}function v(g,...R){const c=h(g,...R);return typeof c=="string"?c:void 0}function l(g,...R){const c=h(g,...R);return typeof c=="number"&&Number.
isFinite(c)?c:void 0}function t(g,...R){const c=h(g,...R);return Array.isArray(c)?c.filter(n):[]}function E(g,...R){const c=h(g,...R);return Array.isArray(c)?c.
filter(i=>typeof i=="string"):[]}function _(g){try{return JSON.parse(g)}catch{return}}}),6814:((U,I,e)=>{e.d(I,{P:()=>h,W:()=>v});var n=e(2605),h="mlflow-steps.\
start",v={label:"letters, digits and . _ : / -",parse:l=>{if(/^[\w.:/-]{1,200}$/.test(l))return l;throw new n.S7(`expected at most 200 letters, digits and . _ :\
 / -, got "${l.slice(0,200)}"`)}}}),114:((U,I,e)=>{e.d(I,{J:()=>v,v:()=>h});var n=e(4446),h=(l,t)=>new Promise((E,_)=>{if(t.aborted){_(v(t));return}const g=()=>{
clearTimeout(R),_(v(t))},R=setTimeout(()=>{t.removeEventListener("abort",g),E()},l);t.addEventListener("abort",g,{once:!0})}),v=l=>(0,n.uQ)(l.reason)}),7522:((U,I,e)=>{
e.d(I,{Jj:()=>t,Jt:()=>l,YI:()=>v,xS:()=>E});var n=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,h=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function v(_){return _.replaceAll(`\r
`,`
`).replace(n,"").replace(h,"\uFFFD")}var l=_=>v(_).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function t(_,g){return _.length<=g?_:`${_.slice(0,g)}\
\u2026 (${_.length-g} more characters)`}function E(_,g=500){const R=v(_.slice(0,4*g)).replace(/[\s\ufffd]+/g," ").trim();return R.length>g?`${R.slice(0,g)}\u2026`:
R}}),9355:((U,I,e)=>{e.d(I,{BR:()=>me,Yh:()=>ae,lx:()=>Ee});var n=e(8243),h=k=>k==null?"nothing":Array.isArray(k)?"a list":typeof k=="object"?"a mapping":typeof k==
"string"?`the text ${JSON.stringify(k.slice(0,60))}`:typeof k=="number"||typeof k=="boolean"?`the ${typeof k} ${k}`:typeof k,v=(k,K,y)=>[{path:y,message:`expect\
ed ${k}, found ${h(K)}`}],l=(k,K)=>typeof k=="string"?[]:v(typeof k=="number"||typeof k=="boolean"?`a text (write it in quotes: "${k}")`:"a text",k,K),t=(k,K)=>Number.
isInteger(k)?[]:v("a whole number",k,K),E=(k,K)=>typeof k=="boolean"?[]:v("true or false",k,K),_=k=>(K,y)=>K===k?[]:v(k,K,y),g=k=>(K,y)=>K===void 0?[]:k(K,y),R=k=>(K,y)=>K==
null?[]:k(K,y),c=k=>(K,y)=>Array.isArray(K)?K.flatMap((z,oe)=>k(z,[...y,oe])):v("a list",K,y),i=k=>(K,y)=>(0,n.Gv)(K)?Object.entries(k).flatMap(([z,oe])=>oe(Object.
hasOwn(K,z)?K[z]:void 0,[...y,z])):v("a mapping",K,y),$=k=>(K,y)=>(0,n.Gv)(K)?Object.entries(K).flatMap(([z,oe])=>k(oe,[...y,z])):v("a mapping",K,y),O=k=>(K,y)=>k()(
K,y),D=g($(l)),j=i({name:l,implementation:g(l),type:g(l),methods:R(c(l)),modelUri:R(l),endpoint:R(i({type:g(l)})),logger:R(i({mode:g(l)})),parameters:R(c(i({name:l}))),
children:R(c(O(()=>j)))}),f=i({name:l,image:g(l),securityContext:R(i({})),ports:R(c(i({})))}),w=i({replicas:g(t),spec:g(i({containers:R(c(f)),initContainers:R(c(
f)),volumes:R(c(i({})))}))}),B=i({name:l,graph:j,componentSpecs:R(c(w)),replicas:g(t),traffic:g(t),shadow:g(E),annotations:D,labels:D,progressDeadlineSeconds:g(
t),explainer:R(i({type:g(l),modelUri:R(l)})),svcOrchSpec:R(i({env:R(c(i({name:l})))}))}),X=i({apiVersion:l,kind:_("SeldonDeployment"),metadata:g(i({name:g(l),namespace:g(
l),labels:D,annotations:D})),spec:i({predictors:c(B),protocol:g(l),replicas:g(t),annotations:D})}),Ee=k=>X(k,[]),me=k=>Ee(k).length===0,de=(k,K)=>[...X(k,K),...i(
{metadata:i({name:l,labels:$(l),annotations:$(l)})})(k,K)],ae=k=>de(k,[]).length===0}),9279:((U,I,e)=>{e.d(I,{VY:()=>h,e7:()=>l,vd:()=>v});var n=e(9596),h={};(0,n.
VA)(h,{requireOfNode:()=>v});var v,l=(0,n.E)({"require-of-node:require-of-node"(){v=t=>require(t)}})}),6237:((U,I,e)=>{e.d(I,{s:()=>n});function n(h){const{GITHUB_SHA:v,
GITHUB_SERVER_URL:l,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:E}=h,_=h.GITHUB_TRIGGERING_ACTOR||h.GITHUB_ACTOR;return{...v?{commit:v}:{},...l&&t&&E?{link:`${l}/${t}/act\
ions/runs/${E}`}:{},..._?{actor:_}:{}}}}),2629:((U,I,e)=>{e.d(I,{T:()=>n});async function n({runs:v},{given:l,pipeline:t,startTag:E}){const _=await v.ensureExperiment(
l.experiment),g=E&&await v.findRunning(_,...E);if(g)return{run:g,isNew:!1};const R=l["run-name"];return{run:await v.create({experimentId:_,...R===void 0?{}:{name:R},
tags:new Map([...h(t,l.tags),...E?[E]:[]]),startTimeMs:Date.now()}),isNew:!0}}function h({commit:v,link:l,actor:t},E=new Map){const g=[["mlflow-steps.pipeline",
l],["mlflow.source.git.commit",v],["mlflow.user",t]].flatMap(([R,c])=>c===void 0||c===""?[]:[[R,c]]);return new Map([...g,...E])}}),8371:((U,I,e)=>{e.d(I,{y:()=>h});
var n=e(2605),h={experiment:{kind:n.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:n.Qq,description:"The \
run's name; MLflow makes one up unless given."},tags:{kind:n.AS,description:"Tags of the run."}}}),2336:((U,I,e)=>{e.d(I,{F2:()=>E,bU:()=>t,g$:()=>v,hI:()=>h,wO:()=>l});
var n=e(2605),h={"tracking-uri":{kind:n.Qq,required:!0,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-user\
name":{kind:n.Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:n.Qq,secret:!0,description:"\
Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:n.Qq,secret:!0,description:"Bearer token; user name and passw\
ord win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:n.Jt,default:"false",description:"Accept any certificate of MLflow's. For t\
ests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:n.Qq,description:"PEM file with the certificate authorities to trust for MLflow\
.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:n.Qq,description:"PEM file with a client certificate and its key, for mutua\
l TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},v={kubeconfig:{kind:n.Qq,description:"The kubeconfig file; without one, the service account\
 of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:n.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:n.
Qq,description:"The namespace; the context's own unless given."}},l={model:{kind:n.Qq,required:!0,description:"The registered model."},version:{kind:(0,n.nd)(1),
description:"The model version. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:n.Qq,description:"The stage or @alias\
 whose version is meant, such as @champion or Production."}},t={kind:n.Qq,secret:!0,description:"The token to tell GitHub with, such as `github.token`: a commen\
t needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},E={name:{kind:n.Qq,description:"The name of the S\
eldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:n.Fy,description:"Rules `from=to`, one a line, that map a place in storage t\
o one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,n.Yq)("seldon","v2","kfserving","tensorflow"),description:"The\
 protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,n.Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER han\
ds inputs to the model."},replicas:{kind:(0,n.nd)(1,1e4),description:"The replicas of each predictor."},image:{kind:n.tO,description:"The image of the container\
 that serves this version."},"image-tag":{kind:n.Qq,description:"A tag of the registered model that names that image, such as deployment-image; where it is set,\
 it wins over `image`."},set:{kind:n.IA,description:"Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all.\
 A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:n.iJ,description:"The Secret with which model servers fetch model\
s. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. \
Values are never shown."},"default-template":{kind:n.Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:n.
H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal n\
ames the entry to give."}}}),5465:((U,I,e)=>{e.d(I,{K:()=>h});var n=e(8425);function h(v,l,t){if(t===void 0)return(0,n.o)(v.protocol,l);const E=e.e(929).then(e.
bind(e,4612)).then(({createProxyWire:_})=>_(t,l));return{send:async _=>(await E).send(_),close:()=>{E.then(_=>_.close(),()=>{})}}}}),4261:((U,I,e)=>{e.d(I,{D:()=>n,
J:()=>h});var n=5e3,h=v=>JSON.stringify(v).replace(/[\u007f-\uffff]/g,l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`)}),1660:((U,I,e)=>{e.d(I,{X:()=>v});
var n=e(2336),h=e(2605),v={comment:{kind:h.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target\
 and workflow. Where that cannot be done, the job summary says why."},"github-token":n.bU}}),5763:((U,I,e)=>{e.d(I,{$w:()=>$,Ee:()=>ae,VU:()=>Y,Ve:()=>i,eg:()=>k,
gV:()=>O,s2:()=>we});var n=e(455),h=e(1660),v=e(2336),l=e(2605),t=e(4446),E=e(3024),_=e.n(E),g=e(8161),R=e.n(g),c=new Map([["train",async()=>(await Promise.resolve().
then(e.bind(e,4722))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,9418))).trainStart],["train-finish",async()=>(await Promise.resolve().
then(e.bind(e,5025))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,2135))).trainStop],["register",async()=>(await Promise.resolve().
then(e.bind(e,1272))).register],["promote",async()=>(await Promise.all([e.e(516),e.e(286)]).then(e.bind(e,1269))).promote],["demote",async()=>(await Promise.all(
[e.e(516),e.e(286)]).then(e.bind(e,4480))).demote],["render",async()=>(await Promise.all([e.e(516),e.e(810)]).then(e.bind(e,491))).render],["deploy",async()=>(await Promise.
all([e.e(516),e.e(810)]).then(e.bind(e,7304))).deploy],["rollback",async()=>(await Promise.all([e.e(516),e.e(810)]).then(e.bind(e,3176))).rollback],["undeploy",
async()=>(await Promise.resolve().then(e.bind(e,3154))).undeploy],["pipeline",async()=>(await Promise.all([e.e(516),e.e(810)]).then(e.bind(e,5813))).pipeline]]),
i=[...c.keys()],$=async m=>c.get(m)?.();async function O(){const m=[];for(const p of c.values())m.push(await p());return m}var D="mlflow-steps.yaml",j=256*1024;
async function f(m,p,b){if(!(0,E.existsSync)(m))return new Map;if((0,E.statSync)(m).size>j)throw new t.zg("E_CONFIG_FILE",`${m} is larger than 256 KiB.`);const{
parse:ee}=await Promise.all([e.e(516),e.e(810)]).then(e.bind(e,9172));let u;try{u=ee((0,E.readFileSync)(m,"utf8"),{maxAliasCount:10})}catch(M){throw new t.zg("E\
_CONFIG_FILE",`${m} is not valid YAML: ${M instanceof Error?M.message:String(M)}`,{cause:M})}const r=new Map,a=(M,W)=>{if(M!=null){if(typeof M!="object"||Array.
isArray(M))throw new t.zg("E_CONFIG_FILE",`${W} must be a mapping of input names to values.`);for(const[F,re]of Object.entries(M))if(!b.includes(F)){if(p.inputs[F]?.
secret)throw new t.zg("E_CONFIG_FILE",`${W} holds the secret ${F}. Give it as ${(0,l.Qn)(F)} instead.`);r.set(F,Array.isArray(re)?re.join(`
`):String(re))}}};return a(u,m),typeof u=="object"&&u!==null&&a(Object.entries(u).find(([M])=>M===p.name)?.[1],`${m}: ${p.name}`),r}function w(m,p,b,ee,u){return[
b.texts.get(m),ee[(0,l.Qn)(m)],...(p.variables??[]).map(a=>ee[a]),(0,l.L4)(m,ee),u.get(m),p.default].find(a=>a!==void 0&&a.trim()!=="")}function B(m,p,b){return Object.
entries(m).flatMap(([ee,u])=>[...X(u,b),u.secret?Ee(ee,u,p,b):void 0]).filter(ee=>ee!==void 0)}function X({kind:m},p){try{return m.secretsIn?.((0,l.WG)(p))??[]}catch{
return[]}}function Ee(m,p,b,ee){try{return w(m,p,b,ee,new Map)}catch{return}}function me(m,p){if(p.kind.isCommand)return"the command, after --";const b=p.variables?.[0]??
(0,l.Qn)(m);return p.secret?b:`${(0,l.iP)(m)} (or ${b})`}function de(m,p,b,ee){const u=[...p.problems],r={};for(const[a,M]of Object.entries(m)){if(M.kind.isCommand&&
p.program){r[a]=p.program;continue}const W=w(a,M,p,b,ee);if(W===void 0){M.required&&u.push(`missing: ${me(a,M)}. ${M.description}`);continue}try{r[a]=M.kind.parse(
W.trim(),M.kind.secretsIn?(0,l.WG)(b):b)}catch(F){if(!(F instanceof l.S7))throw F;u.push(`${a}: ${F.message}`)}}if(u.length>0)throw new t.zg("E_INPUT",u.length===
1?String(u[0]):`${u.length} inputs are wrong:
${u.map(a=>`  - ${a}`).join(`
`)}`);return r}function ae(m,p){const b=(0,l.qb)(m,p);return`unknown input ${(0,l.iP)(m)}${b?`; did you mean ${(0,l.iP)(b)}?`:""}`}async function k(m,p){const b=new n.
k,ee=new Map,u=[],r=new Map,a=p.readInputs(m);for(const re of B(m.inputs,a,p.env))p.mask(re),b.add(re);let M,W;try{M=await y(m,p,a,b,ee,u,r)}catch(re){W=K(re,p.
signal),M={outcome:W.outcome,code:W.code,reason:b.redact(W.message)}}const F=W?.exit??("code"in M?t.nU[M.code].exit:0);return ee.set("outcome",M.outcome),ee.set(
"reason",b.redact(M.reason)),await p.finish({step:m,result:{...M,reason:b.redact(M.reason)},exitCode:F,...W?{error:W}:{},outputs:new Map([...ee].map(([re,Z])=>[
re,b.redact(Z)])),summary:ue(u,b),comments:[...r.values()].map(re=>({...re,blocks:ue(re.blocks,b)}))}),F}function K(m,p){const b=m instanceof t.zg&&m.code==="E_\
CANCELLED";return(0,t.uQ)(p.aborted&&!b?p.reason:m)}async function y(m,p,b,ee,u,r,a){const M=await f(D,m,i),W=de(m.inputs,b,p.env,M),F=pe(p.log,ee),re=new AbortController,
Z=AbortSignal.any([p.signal,re.signal]);let G,ne;const le={inputs:W,log:F,signal:p.signal,pipeline:p.pipeline,runProgram:p.runProgram,announceDeployment:p.announceDeployment,
mlflow:()=>G??=z(de(v.hI,b,p.env,M),p,Z,F),cluster:()=>ne??=oe(de(v.g$,b,p.env,M),p,Z,F),output:(ce,_e)=>u.set(ce,_e),summarize:(...ce)=>r.push(...ce),comment:(ce,..._e)=>{
const{"github-token":Re}=de(h.X,b,p.env,M);a.set(JSON.stringify(ce),{key:ce,blocks:_e,token:Re})}};try{return await m.run(le)}finally{re.abort(new t.zg("E_CANCE\
LLED","The step has ended."));const ce=await Promise.allSettled([G,ne]);for(const _e of ce)_e.status==="fulfilled"&&_e.value?.close()}}async function z(m,p,b,ee){
const{connectMlflow:u}=await Promise.resolve().then(e.bind(e,4745));return u(m,p.env,b,ee)}async function oe(m,p,b,ee){const{connectCluster:u}=await e.e(55).then(
e.bind(e,1383));return u(m,p.env,b,ee)}var pe=(m,{redact:p})=>({progress:b=>m.progress(p(b)),warn:b=>m.warn(p(b)),foreign:(b,ee)=>m.foreign(p(b),p(ee))});function ue(m,{
redact:p}){return m.map(b=>{switch(b.kind){case"table":return{...b,header:b.header.map(p),rows:b.rows.map(ee=>ee.map(p))};case"log":return{...b,title:p(b.title),
text:p(b.text)};case"heading":case"paragraph":return{...b,text:p(b.text)}}})}var ge=5e3,we=(m,p,b)=>async(ee,u,r)=>{const{spawn:a}=await Promise.resolve().then(
e.t.bind(e,1421,23));return new Promise((M,W)=>{const F=a(ee,u,{stdio:b,detached:!0,env:{...p,...r.env},...r.cwd===void 0?{}:{cwd:r.cwd}}),re=le=>{if(F.pid!==void 0)
try{process.kill(-F.pid,le)}catch{}};let Z;const G=()=>{re("SIGTERM"),Z=setTimeout(()=>re("SIGKILL"),ge)},ne=()=>{m.removeEventListener("abort",G),clearTimeout(
Z)};F.once("error",le=>{ne();const ce=le.code==="ENOENT"?"there is no such program or working directory":le.message;W(new t.zg("E_INPUT",`Cannot run ${ee}: ${ce}\
.`,{cause:le}))}),F.once("close",(le,ce)=>{ne(),m.aborted&&re("SIGKILL"),M(le??128+(ce===null?0:g.constants.signals[ce]))}),m.aborted?G():m.addEventListener("ab\
ort",G,{once:!0})})};function Y(){const m=new AbortController,p=(b,ee)=>{process.on(b,()=>{m.signal.aborted&&process.exit(ee),m.abort(new t.zg("E_CANCELLED",`Ca\
ncelled by ${b}.`,{exit:ee}))})};return p("SIGINT",130),p("SIGTERM",143),m.signal}}),7237:((U,I,e)=>{e.d(I,{M4:()=>g,Rg:()=>E,Sx:()=>R,_$:()=>v,hu:()=>l,x:()=>c});
var n=e(2605),h=e(4446),v=["None","Staging","Production","Archived"];function l(i){if(i.startsWith("@"))return{kind:"alias",alias:t(i.slice(1))};const $=v.find(
j=>j.toLowerCase()===i.toLowerCase());if($!==void 0)return{kind:"stage",stage:$};const O=(0,n.qb)(i.toLowerCase(),v.map(j=>j.toLowerCase())),D=v.find(j=>j.toLowerCase()===
O);throw new h.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${i}": it has ${v.join(", ")}. ${D?`Did you mean ${D}?`:`Write @${i} if an alias is meant.`}`)}function t(i){
const $=i===""?"has no name after the @":i.length>255?"is longer than 255 characters":/^[\w-]+$/.test(i)?/^(latest|v\d+)$/i.test(i)?"is reserved by MLflow (late\
st, v<number>)":void 0:"may hold letters, digits, _ and - only";if($!==void 0)throw new h.zg("E_INPUT",`The alias "@${i}" ${$}.`);return i}var E=i=>i.kind==="al\
ias"?`@${i.alias}`:i.stage,_=", ",g=i=>i.map(E).join(_);function R(i){const $=i.split(/[,\n]/).map(f=>f.trim()).filter(Boolean),O=[],D=[];for(const f of $)try{O.
push(l(f))}catch(w){if(!(w instanceof h.zg))throw w;D.push(w)}for(const[f,w]of[["alias","aliases"],["stage","stages"]]){const B=O.filter(X=>X.kind===f);B.length>
1&&D.push(new h.zg("E_INPUT",`${B.map(E).join(" and ")} are ${B.length} ${w}: give at most one stage and one alias.`))}$.length===0&&D.push(new h.zg("E_INPUT","\
No stage and no alias is given: write @champion, Production, or both."));const[j]=D;if(j!==void 0)throw new h.zg(j.code,D.map(({message:f})=>f).join(" "));return O.
sort((f,w)=>f.kind.localeCompare(w.kind))}async function c(i,$){const{model:O,version:D,at:j}=$;if(D!==void 0&&j===void 0)return i.registry.version(O,String(D));
if(j===void 0)throw new h.zg("E_INPUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.");const f=l(j),w=await i.registry.
holder(O,f);if(w!==void 0&&D!==void 0&&w.version!==String(D))throw new h.zg("E_PROMOTION_OVERTAKEN",`${E(f)} of ${O} is version ${w.version} by now, and not ver\
sion ${D}: another promotion overtook this one. Nothing was done.`);if(w!==void 0)return w;throw f.kind==="alias"?new h.zg("E_ALIAS_NOT_FOUND",`No version of ${O}\
 has the alias ${j}. Promote one to it first (aliases do not ignore case).`):new h.zg("E_STAGE_EMPTY",`No version of ${O} is in the stage ${f.stage}. Promote on\
e to it first.`)}}),2593:((U,I,e)=>{e.d(I,{L5:()=>t,mu:()=>l,ur:()=>h});var n=e(114),h={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function v(E,_,g,R){
if(g!==void 0)return g;const c=Math.min(_.maxDelayMs,_.firstDelayMs*2**E);return Math.round(c/2+c/2*R)}function l(E,_){if(E===void 0)return;if(/^\d+$/.test(E))return Number(
E)*1e3;const g=Date.parse(E);return Number.isNaN(g)?void 0:Math.max(0,g-_)}async function t(E,_,g,R=()=>{}){const c=performance.now()+_.totalMs;for(let i=0;;i+=
1){const $=await E();if($.kind==="value")return $.value;const O=v(i,_,$.retryAfterMs,Math.random());if(i>=_.maxRetries||performance.now()+O>c){if($.kind==="fail\
ure")throw $.error;return $.value}$.kind==="failure"&&R($.error,O),await(0,n.v)(O,g)}}}),455:((U,I,e)=>{e.d(I,{k:()=>h});var n=3,h=class{#e=new Set;add(v){for(const l of[
v,...v.split(/\r?\n/)])l.trim().length>=n&&this.#e.add(l)}redact=v=>{let l=v;for(const t of this.#e)l=l.replaceAll(t,"***");return l}}}),3858:((U,I,e)=>{e.d(I,{
M4:()=>R,P6:()=>l,Tx:()=>c});var n=e(524),h=e(8243),v=e(4446);async function l(f,w,B){const X=(0,n.uT)(B);if((await f.artifacts.listOfRun(w.id,X)).some(K=>K.path===
(0,n.uJ)(X,"MLmodel")))return{source:(0,n.uJ)(w.artifactUri.replace(/\/+$/,""),X)};const me=await f.runs.loggedModels(w),de=me.filter(K=>K.name===X),ae=K=>w.loggedModelIds.
indexOf(K),k=de.sort((K,y)=>ae(K.id)-ae(y.id)).at(-1);if(k===void 0){const K=await t(f,w,me.map(y=>y.name));throw new v.zg("E_RUN_WITHOUT_MODEL",`Run ${w.id} ha\
s no model at "${X}". ${K} See ${f.runUrl(w)}`)}if(k.status!==""&&k.status!=="LOGGED_MODEL_READY")throw new v.zg("E_RUN_WITHOUT_MODEL",`Model "${X}" of run ${w.
id} was not logged completely (${k.status}). See ${f.runUrl(w)}`);return{source:`models:/${k.id}`,modelId:k.id}}async function t(f,w,B){const X=[...new Set([...B,
...E(w)])];if(X.length>0)return`It has models at ${X.map(de=>`"${de}"`).join(", ")}: name one as artifact-path.`;const me=(await f.artifacts.listOfRun(w.id,"")).
slice(0,20).map(de=>de.isDirectory?`${de.path}/`:de.path);return`It has logged no model at all${me.length>0?`, only ${me.join(", ")}`:" and no artifacts"}.`}function E(f){
const w=(0,h.qF)(f.tags.get("mlflow.log-model.history")??"");return(0,h.yR)({history:w},"history").map(B=>(0,h.$6)(B,"artifact_path")??"").filter(Boolean)}var _="\
deploy.yaml",g=1024*1024;async function R(f,w,B=f.artifacts.listOfVersion(w,"")){const{artifacts:X}=f,Ee=`version ${w.version} of "${w.model}"`,me=await B;if(me===
void 0||i(me,_)){const ae=await $(Ee,()=>X.readOfVersion(w.model,w.version,_,g));if(ae!==void 0)return{text:ae,place:`deploy.yaml in the folder of ${Ee}`}}const de=await D(
f,w);if(de!==void 0)for(const ae of await j(f,w)){const k=(0,n.uJ)(ae,_);if(!i(await X.listOfRun(de.id,ae),k))continue;const K=await $(`run ${de.id}`,()=>X.readOfRun(
de.id,k,g));if(K!==void 0)return{text:K,place:`${k} of run ${de.id}`}}}async function c(f,w,B,X){const Ee=await f.artifacts.readOfVersion(w.model,w.version,B,X);
if(Ee!==void 0||w.runId==="")return Ee;for(const me of await j(f,w)){const de=await f.artifacts.readOfRun(w.runId,(0,n.uJ)(me,B),X);if(de!==void 0)return de}}function i(f,w){
const B=f.find(X=>X.path===w&&!X.isDirectory);if((B?.size??0)>g)throw O(`${w} (${B?.size} bytes)`);return B!==void 0}async function $(f,w){try{return await w()}catch(B){
throw B instanceof v.zg&&B.code==="E_ARTIFACT_TOO_LARGE"?O(`${_} of ${f}`):B}}var O=f=>new v.zg("E_DEPLOY_YAML_TOO_LARGE",`${f} is larger than ${g} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function D(f,w){if(w.runId!=="")try{return await f.runs.get(w.runId)}catch(B){if(B instanceof
v.zg&&B.code==="E_RUN_NOT_FOUND")return;throw B}}async function j(f,w){const B=w.modelId===""?void 0:(await f.runs.loggedModel(w.modelId))?.name;return B?[(0,n.
uT)(B),""]:[""]}}),4446:((U,I,e)=>{e.d(I,{nU:()=>l,uQ:()=>E,zg:()=>t});var n=_=>({outcome:"invalid",exit:2,meaning:_}),h=_=>({outcome:"failed",exit:4,meaning:_}),
v=_=>({outcome:"unreachable",exit:6,meaning:_}),l={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{
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
conflict",exit:6,meaning:"Another deploy of this name is under way."}},t=class extends Error{name="StepError";code;outcome;exit;constructor(_,g,R={}){super(g,R.
cause===void 0?void 0:{cause:R.cause});const c=l[_];this.code=_,this.outcome=R.outcome??c.outcome,this.exit=R.exit??c.exit}};function E(_){if(_ instanceof t)return _;
const g=_ instanceof Error?_.message:String(_);return new t("E_UNEXPECTED",g,{cause:_})}}),9596:((U,I,e)=>{e.d(I,{E:()=>_,P$:()=>g,VA:()=>R,Yp:()=>$,f1:()=>i});
var n=Object.create,h=Object.defineProperty,v=Object.getOwnPropertyDescriptor,l=Object.getOwnPropertyNames,t=Object.getPrototypeOf,E=Object.prototype.hasOwnProperty,
_=(O,D,j)=>function(){if(j)throw j[0];try{return O&&(D=(0,O[l(O)[0]])(O=0)),D}catch(w){throw j=[w],w}},g=(O,D)=>function(){try{return D||(0,O[l(O)[0]])((D={exports:{}}).
exports,D),D.exports}catch(f){throw D=0,f}},R=(O,D)=>{for(var j in D)h(O,j,{get:D[j],enumerable:!0})},c=(O,D,j,f)=>{if(D&&typeof D=="object"||typeof D=="functio\
n")for(let w of l(D))!E.call(O,w)&&w!==j&&h(O,w,{get:()=>D[w],enumerable:!(f=v(D,w))||f.enumerable});return O},i=(O,D,j)=>(j=O!=null?n(t(O)):{},c(D||!O||!O.__esModule?
h(j,"default",{value:O,enumerable:!0}):j,O)),$=O=>c(h({},"__esModule",{value:!0}),O)}),3042:((U,I,e)=>{e.d(I,{MU:()=>l,Uw:()=>g,Zy:()=>E,sB:()=>_});var n=e(1143),
h=e(8243),v=e(4446),l=c=>(0,h.$6)(c,"metadata","labels",n.Ly)===n.bU,t=(c,i)=>(0,h.$6)(c,"metadata","annotations",i),E=c=>t(c,n.ej),_=c=>t(c,n.B0);function g(c,i,$){
if(!c)return;const{annotations:O}=i.metadata,D=R(c,O[n.B0],O[n.hD]);if(D!==void 0)throw new v.zg("E_NAME_TAKEN",`${$} ${D}. Choose another name with --name, or \
remove that deployment first.`)}function R(c,i,$){if(!l(c)){const j=(0,h.$6)(c,"metadata","labels",n.Ly);return`exists, and mlflow-steps did not deploy it${j===
void 0?"":` (${n.Ly} is ${j})`}`}const O=_(c);if(O!==i)return`serves another model, ${O??"of unknown name"}`;const D=t(c,n.hD);if(D&&$&&D!==$)return`serves this\
 model for another target, ${D} instead of ${$}`}}),6407:((U,I,e)=>{e.r(I),e.d(I,{cli:()=>u});var n=e(5763),h=e(1660),v=e(7522),l=e(987),t=e(2336),E=e(2605),_=e(
4446),g=e(9596);const R=require("node:util");var c=e(3024),i=e(6760),$="0.1.0",O={output:{type:"string",value:"json",description:"Print one JSON object with all\
 outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"D\
IR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this \
help."}};function D(r,a){const M=a.indexOf("--"),W=M<0?a:a.slice(0,M),F=M<0?[]:a.slice(M+1),re=Object.entries(r.inputs).filter(([,P])=>!P.secret&&!P.kind.isCommand),
Z=new Map([...re.map(([P,L])=>[P,L.kind.isFlag?"boolean":"string"]),...Object.entries(O).map(([P,{type:L}])=>[P,L])]),G=[],{tokens:ne}=(0,R.parseArgs)({args:j(W,
Z,G),options:Object.fromEntries([...Z].map(([P,L])=>[P,{type:L}])),strict:!1,allowPositionals:!0,tokens:!0}),le=new Map;let ce=!1;for(const P of ne){if(P.kind===
"positional"&&(ce||G.push(`unexpected argument "${P.value}"; inputs are given as --name value`),ce=!1),P.kind!=="option")continue;const L=P.rawName==="-h"?"help":
P.name;ce=!Z.has(L);const x=r.inputs[L];x?.secret?G.push(`${(0,E.iP)(L)} is a secret, and process lists show flags: set ${x.variables?.[0]??(0,E.Qn)(L)} instead`):
ce?G.push((0,n.Ee)(L,[...Z.keys()])):Z.get(L)==="boolean"?le.set(L,P.value??"true"):P.value===void 0?G.push(`${(0,E.iP)(L)} needs a value`):le.has(L)?x?.kind.isRepeatable?
le.set(L,`${le.get(L)}
${P.value}`):G.push(`${(0,E.iP)(L)} is given twice`):le.set(L,P.value)}const _e=f(le,"output");_e!==void 0&&_e!=="json"&&G.push(`--output: expected json, got "${_e}\
"`);const Re=f(le,"output-dir")||void 0,be=f(le,"results-dir")||void 0,Se=f(le,"help")!==void 0,[se,...s]=F,T=Object.values(r.inputs).some(({kind:P})=>P.isCommand);
return se!==void 0&&!T&&G.push(`${r.name} runs no command; leave out -- and what follows`),{given:{texts:le,problems:G,...se===void 0?{}:{program:{kind:"program",
argv:[se,...s]}}},help:Se,json:_e==="json",outputDir:Re,resultsDir:be}}function j(r,a,M){const W=(F="")=>/^--([^=]+)/.exec(F)?.[1];return r.map((F,re)=>{const Z=W(
F),G=W(r[re+1]);return Z===void 0||G===void 0||F.includes("=")||a.get(Z)!=="string"||!a.has(G)?F:(M.push(`${(0,E.iP)(Z)} needs a value; what follows it is ${(0,E.
iP)(G)}`),`${F}=`)})}function f(r,a){const M=r.get(a);return r.delete(a),M}var w=1024,B=200;function X({step:r,outputs:a}){const M={...l.e,...r.outputs},W=Object.
entries(M).filter(([G,{kind:ne}])=>ne==="small"&&G!=="reason").map(([G])=>({name:G,value:a.get(G)??""})),F=new Map,re=[];let Z=w-B;for(const{name:G,value:ne}of W.
toSorted((le,ce)=>le.value.length-ce.value.length)){const le=Buffer.byteLength(ne),ce=le<=Z;ce?Z-=le:re.push(G),F.set(G,ce?ne:"")}return F.set("reason",Ee(a.get(
"reason")??"",Z+B)),{results:F,dropped:re}}function Ee(r,a){if(Buffer.byteLength(r)<=a)return r;const M="\u2026";return Buffer.from(r).subarray(0,a-Buffer.byteLength(
M)).toString().replace(/\ufffd+$/,"")+M}function me(r){return r.map(ae).join(`

`)}var de=(r,a)=>r.filter(M=>M.kind!=="log"||!a.some(W=>`
${W}
`.includes(`
${M.text}
`)));function ae(r){switch(r.kind){case"heading":return r.text;case"paragraph":return r.text;case"table":return k([r.header,...r.rows]);case"log":return`${r.title}\

${r.text.split(`
`).map(a=>`  | ${a}`).join(`
`)}`}}function k(r){const a=(r[0]??[]).map((re,Z)=>Math.max(...r.map(G=>(G[Z]??"").length))),M=re=>`  ${a.map((Z,G)=>(re[G]??"").padEnd(Z)).join("  ")}`.trimEnd(),
[W,...F]=r.map(M);return[W,`  ${a.map(re=>"-".repeat(re)).join("  ")}`,...F].join(`
`)}function K(r,a){const M=(0,n.VU)(),W=performance.now(),F=ne=>{process.stderr.write(`${(0,v.Jt)(ne)}
`)},re=[],Z={progress:ne=>F(`${((performance.now()-W)/1e3).toFixed(1).padStart(6)}s  ${ne}`),warn:ne=>F(`warning  ${ne}`),foreign:(ne,le)=>{re.push(le),F(`${ne}\

${le.split(`
`).map(ce=>`  | ${ce}`).join(`
`)}`)}},G=async ne=>{if(ne.comments.length===0)return[];if(a.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Gi\
tHub."];const[{postComments:le},{readPipelineFacts:ce}]=await Promise.all([e.e(394).then(e.bind(e,7108)),Promise.resolve().then(e.bind(e,4533))]);return le(ne,{
env:a,signal:M,link:ce(a).link,say:_e=>Z.progress(_e)})};return{env:a,log:Z,signal:M,pipeline:oe(a),announceDeployment:a.GITHUB_ACTIONS!=="true"?void 0:async ne=>{
const[{announceDeployment:le},{readPipelineFacts:ce}]=await Promise.all([e.e(394).then(e.bind(e,8414)),Promise.resolve().then(e.bind(e,4533))]);return le(ne,{env:a,
signal:M,link:ce(a).link,warn:_e=>Z.warn(_e)})},runProgram:(0,n.s2)(M,a,["inherit",2,2]),readInputs:()=>r.given,mask:()=>{},finish:async ne=>{if(r.outputDir!==void 0&&
z(r.outputDir,ne.outputs),r.resultsDir!==void 0){const{results:ce,dropped:_e}=X(ne);z(r.resultsDir,ce),_e.length>0&&Z.warn(`No room among the results for ${_e.join(
", ")}; --output-dir has all outputs.`)}r.json?process.stdout.write(`${JSON.stringify(Object.fromEntries(ne.outputs)).replaceAll("##[","#\\u0023[")}
`):ne.step.prints!==void 0&&process.stdout.write(ne.outputs.get(ne.step.prints)??"");for(const ce of await G(ne))Z.warn(ce);const le=de(ne.summary,re);le.length>
0&&F(`
${me(le)}
`),F(y(ne))}}}function y({step:r,result:a,error:M}){if(!("code"in a))return`${r.name}: ${a.outcome}. ${a.reason}`;const W=a.code==="E_UNEXPECTED"&&M?.cause instanceof
Error?`
${M.cause.stack??""}`:"";return`${r.name}: ${a.outcome} [${a.code}] ${a.reason}${W}`}function z(r,a){for(const[M,W]of a)(0,c.writeFileSync)((0,i.join)(r,M),W)}function oe(r){
const{MLFLOW_STEPS_PIPELINE_COMMIT:a,MLFLOW_STEPS_PIPELINE_LINK:M,MLFLOW_STEPS_PIPELINE_ACTOR:W}=r;return{...a?{commit:a}:{},...M?{link:M}:{},...W?{actor:W}:{}}}
var pe=100;function ue(r,a){const M=Math.max(...r.map(({name:W})=>W.length));return`mlflow-steps ${a}: train, register, promote and deploy MLflow models, as ste\
ps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${r.map(({name:W,title:F})=>`  ${W.padEnd(M)}  ${F}`).join(`
`)}

Inputs come from flags, then from ${(0,E.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${E.X3} (folders with ${Object.values(E.xD).map(({file:W})=>W).join(", ")}, ${E.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 130, 143 cancelled
`}function ge(r){const a=Object.values(r.inputs).some(({kind:G})=>G.isCommand),M=Object.entries(r.inputs).filter(([,{kind:G}])=>!G.isCommand),W=G=>M.filter(([ne])=>ne in
G),F=M.filter(([G])=>!(G in t.hI)&&!(G in t.g$)),re=[...F.filter(([,{required:G}])=>G),...F.filter(([,{required:G}])=>!G)],Z=Object.entries({...l.e,...r.outputs});
return`mlflow-steps ${r.name}: ${r.title}

Usage: mlflow-steps ${r.name} --input value \u2026${a?" -- program argument \u2026":""}

${p(r.description,"")}

Example:
  ${r.example.trim().split(`
`).join(`
  `)}
${we("Inputs",re)}${we("MLflow",W(t.hI))}${we("Kubernetes",W(t.g$))}
Outputs:
${Z.map(([G,{description:ne}])=>m(G,ne)).join(`
`)}

Also:
${Object.entries(O).map(([G,ne])=>m(`${(0,E.iP)(G)} ${ne.value}`.trim(),ne.description)).join(`
`)}
`}var we=(r,a)=>a.length===0?"":`
${r}:
${a.map(([M,W])=>Y(M,W)).join(`
`)}
`;function Y(r,a){const M=[a.required?"required":void 0,a.default===void 0?void 0:`default: ${a.default}`,a.kind.isFlag||a.kind.label==="text"?void 0:a.kind.label,
a.variables?`also ${a.variables.join(", ")}`:void 0].filter(F=>F!==void 0),W=a.secret?`${(0,E.Qn)(r)} (never a flag)`:(0,E.iP)(r);return m(W,`${a.description}${M.
length>0?` [${M.join("; ")}]`:""}`)}var m=(r,a)=>`  ${r}
${p(a,"      ")}`;function p(r,a){const M=[];let W="";for(const F of r.split(/\s+/))W!==""&&a.length+W.length+1+F.length>pe?(M.push(a+W),W=F):W=W===""?F:`${W} ${F}`;
return[...M,a+W].join(`
`)}function b(r){const a=[],M=(re,Z)=>{if(Z!==void 0)try{return(0,c.mkdirSync)(Z,{recursive:!0}),(0,c.accessSync)(Z,c.constants.W_OK),Z}catch(G){a.push(`${(0,E.
iP)(re)}: ${Z} cannot be written: ${G instanceof Error?G.message:String(G)}`);return}},W=M("output-dir",r.outputDir),F=M("results-dir",r.resultsDir);return{...r,
outputDir:W,resultsDir:F,given:{...r.given,problems:[...r.given.problems,...a]}}}async function ee(r,a){const[M,...W]=r;if(M==="--version")return process.stdout.
write(`${$}
`),0;if(M===void 0||M==="--help"||M==="-h"||M==="help")return(M===void 0?process.stderr:process.stdout).write(ue(await(0,n.gV)(),$)),M===void 0?2:0;const F=await(0,n.
$w)(M);if(!F){const Z=(0,E.qb)(M,n.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(M)}${Z?`; did you mean ${Z}?`:""}
Steps: ${n.Ve.join(", ")}. See mlflow-steps --help.
`),2}const re=D(F,W);return re.help?(process.stdout.write(ge(F)),0):(0,n.eg)(F,K(b(re),a))}var u=async()=>{process.exitCode=await ee(process.argv.slice(2),process.
env)}}),4745:((U,I,e)=>{e.d(I,{connectMlflow:()=>Re});var n=e(5465),h=e(7396),v=e(8425),l=e(7871),t=e(524),E=e(2593),_=e(4054),g=e(114),R=e(9279),c=e(8243),i=e(
4446),$=e(9596),O=e(3024),D=e.n(O);function j(s){const T=x=>{throw new i.zg("E_TRACKING_URI",`The tracking URI ${x}`)},P=s.trim();if(/^databricks(:|$)/i.test(P)&&
T("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(P)&&T("i\
s a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(P)||/^[\w-]+$/.test(P))&&T(`is a folder (${f(P)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(P)){const x=/^[\w.-]+(:\d+)?(\/|$)/.test(P);T(`must begin with http:// or https://.${x?` Did you mean http://${P}?`:` It is ${f(P)}.`}`)}const L=URL.
canParse(P)?new URL(P):T(`cannot be read: ${f(P)}.`);return(L.username!==""||L.password!=="")&&T("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(L.hash!==""||L.search!=="")&&T(`is a page of MLflow's u\
ser interface. Give the server's address only: ${L.origin}${L.pathname.replace(/\/+$/,"")}`),L.pathname=L.pathname.replace(/\/+$/,""),L}var f=s=>s.replace(/\/\/[^/@]*@/,
"//***@");function w(s,T){const P=s["tracking-username"],L=s["tracking-password"],x=s["tracking-token"],q=T.MLFLOW_WORKSPACE,fe=P&&L?`Basic ${Buffer.from(`${P}:${L}`).
toString("base64")}`:x?`Bearer ${x}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...fe?{authorization:fe}:{},...q?{"x-mlflow-workspace":q}:
{}}}function B(s,T){const P=s[T]??"";return/^\d{1,6}$/.test(P)?Number(P):void 0}var X=(s,T)=>({create:async(P,L,x)=>{const q={method:"POST",endpoint:"registered\
-models/create",body:{name:P,description:L,tags:(0,t.xc)(x)}},fe=await s.call(q);if(fe.ok)return{createdAtMs:(0,t.kz)((0,t.HT)(fe.body,"registered_model"),"crea\
tion_timestamp",0)};if(!(fe.errorCode==="RESOURCE_ALREADY_EXISTS"||fe.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,t.J5)(q.endpoint,fe,T)},read:async P=>{const L={
method:"GET",endpoint:"registered-models/get",query:{name:P}},x=await s.call(L);if(!x.ok&&x.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!x.ok)throw(0,t.J5)(
L.endpoint,x,T);const q=(0,t.HT)(x.body,"registered_model");return{createdAtMs:(0,t.kz)(q,"creation_timestamp",0),serverNowMs:x.serverNowMs,tags:(0,t.SX)(q,"tag\
s")}},remove:async P=>{const L={method:"DELETE",endpoint:"registered-models/delete",body:{name:P},isIdempotent:!1},x=await s.call(L);if(!x.ok&&x.errorCode!=="RE\
SOURCE_DOES_NOT_EXIST")throw(0,t.J5)(L.endpoint,x,T)}});function Ee(s,T){const P=(0,h.E)(s,T,"curl");if(P!==void 0){if(!URL.canParse(P)||!/^https?:/i.test(P))throw new i.
zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(
P)}}var me=1e3;function de(s,T){const P=async A=>{const H={method:"GET",endpoint:"registered-models/get",query:{name:A}},V=await s.call(H);if(!V.ok&&V.errorCode===
"RESOURCE_DOES_NOT_EXIST")throw new i.zg("E_MODEL_NOT_FOUND",`MLflow at ${T} has no registered model "${A}".`);if(!V.ok)throw(0,t.J5)(H.endpoint,V,T);const Q=(0,t.
HT)(V.body,"registered_model"),he=(0,t.$I)(Q,"aliases").map(ve=>[(0,t.He)(ve,"alias"),(0,t.yR)(ve,"version")]);return{name:(0,t.He)(Q,"name"),aliases:new Map(he),
latest:(0,t.$I)(Q,"latest_versions").map(y),tags:(0,t.SX)(Q,"tags")}},L=async(A,H,V,Q)=>{if(H.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,t.J5)(A.endpoint,H,
T);const{latest:he}=await P(V),ve=Math.max(0,...he.map(Le=>Number(Le.version)));return new i.zg("E_VERSION_NOT_FOUND",`Model "${V}" has no version ${Q}.${ve>0?`\
 Its newest is ${ve}.`:" It has no versions yet."}`)},x=async(A,H,V)=>{const Q=await s.call(A);if(!Q.ok)throw await L(A,Q,H,V)},q=async(A,H)=>{const V=await s.call(
A);if(!V.ok)throw await N(A,V,H)},fe=async(A,H,V,Q)=>ae(H)?(await P(V),new i.zg("E_ALIAS_NOT_FOUND",`MLflow at ${T} has no aliases (they came with 2.3), so ther\
e is no @${Q}. Use a stage.`)):N(A,H,V),Me=async(A,H)=>{const V={method:"GET",endpoint:"registered-models/alias",query:{name:A,alias:H}},Q=await s.call(V);if(Q.
ok)return y((0,t.HT)(Q.body,"model_version"));if(ae(Q))throw await fe(V,Q,A,H);if(Q.errorCode!=="INVALID_PARAMETER_VALUE"&&Q.errorCode!=="RESOURCE_DOES_NOT_EXIS\
T"||(await P(A),!/not found/i.test(Q.message)))throw(0,t.J5)(V.endpoint,Q,T)},d=async(A,H)=>{const V={method:"POST",endpoint:"registered-models/get-latest-versi\
ons",body:{name:A,stages:[H]}},Q=await s.call(V);if(Q.ok)return(0,t.$I)((0,c.Gv)(Q.body)?Q.body:{},"model_versions").map(y)[0];throw K(Q,H)??await N(V,Q,A)},N=async(A,H,V)=>(H.
errorCode==="RESOURCE_DOES_NOT_EXIST"&&await P(V),(0,t.J5)(A.endpoint,H,T)),J=async(A,H)=>{const V=new Map;let Q;for(let he=0;he<me;he+=1){const ve=await s.expect(
{method:"GET",endpoint:"model-versions/search",query:{filter:H,max_results:"1000",page_token:Q}}),Le=(0,c.Gv)(ve)?ve:{};for(const Pe of(0,t.$I)(Le,"model_versio\
ns").map(y))Pe.model===A&&V.set(Pe.version,Pe);if(Q=(0,t.yR)(Le,"next_page_token"),Q==="")break}return[...V.values()].sort((he,ve)=>Number(he.version)-Number(ve.
version))};return{model:P,setModelTag:(A,H,V)=>q({method:"POST",endpoint:"registered-models/set-tag",body:{name:A,key:H,value:V}},A),deleteModelTag:(A,H)=>q({method:"\
DELETE",endpoint:"registered-models/delete-tag",body:{name:A,key:H}},A),ensureModel:async A=>{const H={method:"POST",endpoint:"registered-models/create",body:{name:A}},
V=await s.call(H);if(!V.ok&&V.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,t.J5)(H.endpoint,V,T)},version:async(A,H)=>{const V={method:"GET",endpoint:"model-ve\
rsions/get",query:{name:A,version:H}},Q=await s.call(V);if(Q.ok)return y((0,t.HT)(Q.body,"model_version"));throw await L(V,Q,A,H)},versionsOfRun:(A,H)=>J(A,`run\
_id='${H}'`),versionsOfModel:A=>J(A,A.includes("'")?A.includes('"')?void 0:`name="${A}"`:`name='${A}'`),createVersion:async({model:A,source:H,runId:V,modelId:Q,
tags:he})=>{const ve=await s.expect({method:"POST",endpoint:"model-versions/create",body:{name:A,source:H,run_id:V,...Q===void 0?{}:{model_id:Q},tags:(0,t.xc)(he??
new Map)},isIdempotent:!1});return y((0,t.HT)(ve,"model_version"))},deleteVersion:async(A,H)=>{const V={method:"DELETE",endpoint:"model-versions/delete",body:{name:A,
version:H}},Q=await s.call(V);if(!Q.ok&&Q.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,t.J5)(V.endpoint,Q,T)},holder:(A,H)=>H.kind==="alias"?Me(A,H.alias):d(A,
H.stage),transition:async(A,H,V,Q)=>{const he={method:"POST",endpoint:"model-versions/transition-stage",body:{name:A,version:H,stage:V,archive_existing_versions:Q}},
ve=await s.call(he);if(!ve.ok)throw K(ve,V)??await L(he,ve,A,H)},setAlias:async(A,H,V)=>{const Q={method:"POST",endpoint:"registered-models/alias",body:{name:A,
alias:H,version:V}},he=await s.call(Q);if(!he.ok)throw ae(he)?await fe(Q,he,A,H):await L(Q,he,A,V)},deleteAlias:async(A,H)=>{const V={method:"DELETE",endpoint:"\
registered-models/alias",body:{name:A,alias:H}},Q=await s.call(V);if(!Q.ok)throw await fe(V,Q,A,H)},setVersionTag:(A,H,V,Q)=>x({method:"POST",endpoint:"model-ve\
rsions/set-tag",body:{name:A,version:H,key:V,value:Q}},A,H),deleteVersionTag:(A,H,V)=>x({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:A,version:H,
key:V}},A,H),downloadUri:async(A,H)=>{const V={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:A,version:H}},Q=await s.call(V);if(!Q.ok)throw await L(
V,Q,A,H);return(0,t.He)((0,c.Gv)(Q.body)?Q.body:{},"artifact_uri")}}}var ae=s=>s.status===404&&s.errorCode==="",k=({status:s,errorCode:T,message:P})=>s===501||T===
"ENDPOINT_NOT_FOUND"||T==="FEATURE_DISABLED"||T==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(P),K=(s,T)=>k(s)?new i.
zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${T}. Use an alias instead, such as @${T.toLowerCase()}.`):s.errorCode==="INVALID_PARAMETER_VALU\
E"&&/stage/i.test(s.message)?new i.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${T}": it has None, Staging, Production and Archived. An alias is written with an \
@.`):void 0;function y(s){const T=(0,t.yR)(s,"source");return{model:(0,t.He)(s,"name"),version:(0,t.He)(s,"version"),runId:(0,t.yR)(s,"run_id"),source:T,stage:(0,t.
yR)(s,"current_stage"),status:(0,t.yR)(s,"status"),statusMessage:(0,t.yR)(s,"status_message"),modelId:(0,t.yR)(s,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(T)?.[1]??
""),tags:(0,t.SX)(s,"tags")}}var z=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,oe=s=>JSON.parse(s.replace(z,T=>T.startsWith('"')?T:`"${T}"`)),
pe=/"metrics"\s*:\s*\[/,ue=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function ge(s){const T=pe.exec(s),P=T===null?0:T.index+T[0].length,L=T===null?-1:we(s,
P);if(L===-1)return JSON.parse(s);const x=JSON.parse(s.slice(0,P)+s.slice(L));return(0,c.Gv)(x)?{...x,metrics:Y(s,P,L)}:x}function we(s,T){for(ue.lastIndex=T;ue.
test(s);)if(s[ue.lastIndex-1]==="]")return ue.lastIndex-1;return-1}function*Y(s,T,P){for(let L=T;L<P;){ue.lastIndex=L,ue.test(s);const x=ue.lastIndex;yield JSON.
parse(s.slice(L,x-1)),L=x}}var m=1e4;async function*p(s,T,P){const L=new Set;let x;do{const q=await s.expect({method:"GET",endpoint:"metrics/get-history",query:{
run_id:T,metric_key:P,max_results:String(m),page_token:x},parse:ge}),fe=(0,c.Gv)(q)?q:{};if(yield b(fe.metrics??[],P),x=(0,t.yR)(fe,"next_page_token"),L.has(x))
throw new i.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${P} lead back to themselves.`);L.add(x)}while(x!=="")}function*b(s,T){const P=L=>new i.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${T} is no list of points.`,{cause:L});if(!ee(s))throw P();try{for(const L of s){if(!(0,c.Gv)(L))throw P();
yield u(L)}}catch(L){throw L instanceof SyntaxError?P(L):L}}var ee=s=>typeof s=="object"&&s!==null&&Symbol.iterator in s,u=s=>({value:r(s.value),timestampMs:(0,t.
kz)(s,"timestamp",0),step:(0,t.kz)(s,"step",0)});function r(s=0){return typeof s=="string"&&s!==""?Number(s):typeof s=="number"?s:Number.NaN}var a=100;function M(s,T){
const P=async L=>{const x={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:L}},q=await s.call(x);if(!q.ok&&q.errorCode==="RESOURCE_DOES_N\
OT_EXIST")return;if(!q.ok)throw(0,t.J5)(x.endpoint,q,T);const fe=(0,t.HT)(q.body,"experiment");if((0,t.yR)(fe,"lifecycle_stage")==="deleted")throw new i.zg("E_E\
XPERIMENT_NOT_FOUND",`Experiment "${L}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,t.He)(fe,"experiment_id")};return{
findExperiment:P,ensureExperiment:async L=>{const x=await P(L);if(x!==void 0)return x;const q={method:"POST",endpoint:"experiments/create",body:{name:L}},fe=await s.
call(q);if(fe.ok)return(0,t.He)((0,c.Gv)(fe.body)?fe.body:{},"experiment_id");const Me=fe.errorCode==="RESOURCE_ALREADY_EXISTS"?await P(L):void 0;if(Me===void 0)
throw(0,t.J5)(q.endpoint,fe,T);return Me},create:async({experimentId:L,name:x,tags:q,startTimeMs:fe})=>{const Me=await s.expect({method:"POST",endpoint:"runs/cr\
eate",body:{experiment_id:L,start_time:fe,tags:(0,t.xc)(q),...x===void 0?{}:{run_name:x}},isIdempotent:!1,parse:oe});return re((0,t.HT)(Me,"run"))},end:async(L,x,q)=>{
await s.expect({method:"POST",endpoint:"runs/update",body:{run_id:L,status:x,end_time:q}})},get:async L=>{const x={method:"GET",endpoint:"runs/get",query:{run_id:L},
parse:oe},q=await s.call(x);if(q.ok)return re((0,t.HT)(q.body,"run"));throw q.errorCode==="RESOURCE_DOES_NOT_EXIST"?new i.zg("E_RUN_NOT_FOUND",`MLflow at ${T} h\
as no run "${L}".`):(0,t.J5)(x.endpoint,q,T)},findRunning:async(L,x,q)=>{const fe=`tags.\`${x}\` = '${q}' and attributes.status = 'RUNNING'`,Me=await s.expect({
method:"POST",endpoint:"runs/search",body:{experiment_ids:[L],filter:fe,max_results:1,order_by:["attributes.start_time DESC"]},parse:oe}),[d]=(0,t.$I)((0,c.Gv)(
Me)?Me:{},"runs");return d&&re(d)},metricHistory:(L,x)=>p(s,L,x),setTag:async(L,x,q)=>{await s.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:L,key:x,
value:q}})},loggedModels:async({id:L,experimentId:x})=>{const q=[];let fe="";for(let Me=0;Me<a;Me+=1){const d={method:"POST",endpoint:"logged-models/search",body:{
experiment_ids:[x],filter:`source_run_id = '${L}'`,...fe===""?{}:{page_token:fe}}},N=await s.call(d);if(!N.ok&&W(N.status,N.errorCode))return[];if(!N.ok)throw(0,t.
J5)(d.endpoint,N,T);const J=(0,c.Gv)(N.body)?N.body:{};for(const A of(0,t.$I)(J,"models")){const H=(0,t.Ag)(A,"info");q.push({model:F(H),createdMs:(0,t.kz)(H,"c\
reation_timestamp_ms",0)})}if(fe=(0,t.yR)(J,"next_page_token"),fe==="")break}return q.sort((Me,d)=>Me.createdMs-d.createdMs).map(({model:Me})=>Me)},loggedModel:async L=>{
const x={method:"GET",endpoint:`logged-models/${encodeURIComponent(L)}`},q=await s.call(x);if(q.ok)return F((0,t.Ag)((0,t.HT)(q.body,"model"),"info"));if(!(q.errorCode===
"RESOURCE_DOES_NOT_EXIST"||W(q.status,q.errorCode)))throw(0,t.J5)(x.endpoint,q,T)}}}var W=(s,T)=>(s===404||s===405)&&(T===""||T==="ENDPOINT_NOT_FOUND"),F=s=>({id:(0,t.
He)(s,"model_id"),name:(0,t.yR)(s,"name"),runId:(0,t.yR)(s,"source_run_id"),status:(0,t.yR)(s,"status")});function re(s){const T=(0,t.Ag)(s,"info"),P=(0,t.Ag)(s,
"data"),L=(0,t.SX)(P,"tags"),x=(0,t.$I)((0,t.Ag)(s,"outputs"),"model_outputs");return{id:(0,t.He)(T,"run_id"),experimentId:(0,t.He)(T,"experiment_id"),name:(0,t.
yR)(T,"run_name")||(L.get("mlflow.runName")??""),status:(0,t.yR)(T,"status"),deleted:(0,t.yR)(T,"lifecycle_stage")==="deleted",artifactUri:(0,t.yR)(T,"artifact_\
uri"),metrics:G(P),params:(0,t.SX)(P,"params"),tags:L,loggedModelIds:[...x].sort((q,fe)=>(0,t.kz)(q,"step",0)-(0,t.kz)(fe,"step",0)).map(q=>(0,t.He)(q,"model_id")),
datasets:(0,t.$I)((0,t.Ag)(s,"inputs"),"dataset_inputs").map(Z)}}function Z(s){const T=(0,t.Ag)(s,"dataset");return{name:(0,t.yR)(T,"name"),digest:(0,t.He)(T,"d\
igest"),context:(0,t.SX)(s,"tags").get("mlflow.data.context")??""}}function G(s){const T=new Map;for(const P of(0,t.$I)(s,"metrics")){const L=ne(P),x=T.get(L.key);
x!==void 0&&(L.step-x.step||L.timestampMs-x.timestampMs)<0||T.set(L.key,L)}return T}function ne(s){const T=(0,t.yR)(s,"value")||"0";return{key:(0,t.He)(s,"key"),
value:Number(T),text:T,timestampMs:(0,t.kz)(s,"timestamp",0),step:(0,t.kz)(s,"step",0)}}function le(s){const T=s["tracking-ca-file"],P=s["tracking-client-cert-f\
ile"],L=P===void 0?void 0:ce("tracking-client-cert-file",P);return{rejectUnauthorized:!s["tracking-insecure-tls"],...T===void 0?{}:{ca:ce("tracking-ca-file",T)},
...L===void 0?{}:{cert:L,key:L}}}function ce(s,T){let P;try{P=(0,O.readFileSync)(T,"utf8")}catch(L){throw new i.zg("E_INPUT",`${s}: ${T} cannot be read.`,{cause:L})}
if(!P.includes("-----BEGIN "))throw new i.zg("E_INPUT",`${s}: ${T} is not a PEM file.`);return P}var _e=6e4;function Re(s,T,P,L,x=E.ur){const q=j(s["tracking-ur\
i"]),fe=B(T,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Me=(0,n.K)(q,le(s),Ee(q,T));return be({base:q,headers:w(s,T),wire:Me,timeoutMs:fe?fe*1e3:_e,retryPolicy:{...x,maxRetries:B(
T,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??x.maxRetries},signal:P,log:L})}function be(s){const T=(0,t.xP)(s),P=`${s.base.origin}${s.base.pathname.replace(/\/$/,"")}`,
L=M(T,P),x=de(T,P);return{trackingUri:P,runs:L,registry:x,artifacts:(0,t.GC)(T,P,L,x),locks:X(T,P),runUrl:({id:q,experimentId:fe})=>`${P}/#/experiments/${fe}/ru\
ns/${q}`,forCleanup:q=>be({...s,signal:Se(q,P),timeoutMs:q}),guarded:q=>be({...s,wire:se(s.wire,q)}),close:()=>s.wire.close()}}function Se(s,T){const P=new AbortController;
return setTimeout(()=>P.abort((0,t.HB)(`MLflow at ${T} did not answer within ${s/1e3} s.`)),s).unref(),P.signal}var se=(s,T)=>({send:async P=>(T(),s.send(P)),close:()=>s.
close()})}),4533:((U,I,e)=>{e.r(I),e.d(I,{readPipelineFacts:()=>n.s});var n=e(6237),h=e(9596)}),1272:((U,I,e)=>{e.r(I),e.d(I,{register:()=>n.k});var n=e(679),h=e(
3858),v=e(524),l=e(2593),t=e(4054),E=e(114),_=e(987),g=e(2336),R=e(2605),c=e(4446),i=e(9596)}),4722:((U,I,e)=>{e.r(I),e.d(I,{train:()=>n.B});var n=e(1706),h=e(6234),
v=e(8371),l=e(987),t=e(2336),E=e(2605),_=e(4446),g=e(9596)}),5025:((U,I,e)=>{e.r(I),e.d(I,{trainFinish:()=>i});var n=e(6234),h=e(987),v=e(2336),l=e(2605),t=e(4446),
E=e(9596),_=e(3024),g=e.n(_),R=64,c=(0,l.nd)(-1,255),i=(0,h.o)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the e\
xit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,
inputs:{...v.hI,"run-id":{kind:l.Qq,required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:c,description:"The exit code of the training c\
ommand. Either this or `exit-code-file`."},"exit-code-file":{kind:l.Qq,description:"A file that holds it, as Tekton writes one for each step."}},outputs:{"run-i\
d":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's \
metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async O=>{
const{inputs:D}=O,j=$(D["exit-code"],D["exit-code-file"]),f=j===0?"FINISHED":j===130||j===143?"KILLED":"FAILED",w=await O.mlflow(),B=await w.runs.get(D["run-id"]);
O.output("run-id",B.id),O.output("artifact-uri",B.artifactUri),O.output("metrics",(0,n.qF)(B)),B.status!==f&&await w.runs.end(B.id,f,Date.now());const X=w.runUrl(
B);if(O.summarize({kind:"heading",text:`Run ${B.name||B.id} is ${f}`},{kind:"paragraph",text:X},(0,n.My)(B)),f!=="FINISHED")throw(0,n.n6)(j,f,X);return{outcome:"\
done",reason:`Run ${B.name||B.id} is FINISHED: ${X}`}}});function $(O,D){if(O===void 0==(D===void 0))throw new t.zg("E_INPUT","Give either exit-code or exit-cod\
e-file.");if(D===void 0)return O??0;try{if((0,_.statSync)(D).size>R)throw new Error("it is too large");return c.parse((0,_.readFileSync)(D,"utf8").trim())}catch(j){
throw new t.zg("E_INPUT",`${D} holds no exit code of the training command: ${j instanceof Error?j.message:String(j)}.`,{cause:j})}}}),9418:((U,I,e)=>{e.r(I),e.d(
I,{trainStart:()=>c});var n=e(2629),h=e(6234),v=e(6814),l=e(8371),t=e(987),E=e(2336),_=e(2605),g=e(4446),R=e(9596),c=(0,t.o)({name:"train-start",title:"create t\
he run that a training container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which cont\
inues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where\
 that is never reached.",runsOnlyInEngines:!0,inputs:{...E.hI,...l.y,"start-id":{kind:v.W,description:"Names this start: run again with the same one, the run th\
at is still running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"sm\
all",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"\
small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightly-42",run:async i=>{const{inputs:$,log:O,
signal:D}=i,j=$["start-id"],f=await i.mlflow(),{run:w,isNew:B}=await(0,n.T)(f,{given:$,pipeline:i.pipeline,...j===void 0?{}:{startTag:[v.P,j]}});if(i.output("ru\
n-id",w.id),i.output("experiment-id",w.experimentId),i.output("tracking-uri",f.trackingUri),i.output("artifact-uri",w.artifactUri),D.aborted)throw await(0,h.wq)(
f,w,"KILLED",O),D.reason;const X=`run ${w.name||w.id}: ${f.runUrl(w)}`;return B?{outcome:"done",reason:`Created ${X}`}:{outcome:"unchanged",reason:`Continuing ${X}`}}})}),
2135:((U,I,e)=>{e.r(I),e.d(I,{trainStop:()=>g});var n=e(6814),h=e(8371),v=e(987),l=e(2336),t=e(2605),E=e(4446),_=e(9596),g=(0,v.o)({name:"train-stop",title:"end\
 a run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while i\
t trained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{...l.hI,experiment:{...h.y.experiment,description:"T\
he experiment that the run is in."},"start-id":{kind:n.W,required:!0,description:"The start of the run, as train-start was given it."}},outputs:{"run-id":{kind:"\
small",description:"The run that was ended; empty where none was running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async R=>{
const{experiment:c,"start-id":i}=R.inputs,$=await R.mlflow(),O=await $.runs.findExperiment(c),D=O===void 0?void 0:await $.runs.findRunning(O,n.P,i);return R.output(
"run-id",D?.id??""),D===void 0?{outcome:"unchanged",reason:`No run of start ${i} is running in experiment ${c}.`}:(await $.runs.end(D.id,"KILLED",Date.now()),{outcome:"\
done",reason:`Run ${D.name||D.id} was left running and is KILLED now: ${$.runUrl(D)}`})}})}),3154:((U,I,e)=>{e.r(I),e.d(I,{undeploy:()=>w});var n=e(6348),h=e(7998),
v=e(9355),l=e(3042),t=e(3395),E=e(9120),_=e(1143),g=e(7237),R=e(987),c=e(2336),i=e(2605),$=e(8243),O=e(4446),D=e(9596),j={...c.hI,"tracking-uri":{...c.hI["track\
ing-uri"],required:!1,description:"The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},
...c.g$,name:{kind:i.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:i.Qq,description:"The regis\
tered model whose deployment is removed."},version:{kind:(0,i.nd)(1),description:"Only where this version of the model is deployed."},at:{kind:i.Qq,description:"\
Only what was deployed for this stage or @alias."},timeout:{kind:i.p0,default:"5m",description:"How long its pods may take to end."}},f={name:{kind:"small",description:"\
What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"\
true where something was removed."}},w=(0,R.o)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits unti\
l its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:j,outputs:f,example:"mlflow-steps undeploy --name wine --namespace models",run:async y=>{
const{inputs:z}=y;B(y);const oe=await y.cluster(),pe=z.namespace??oe.defaultNamespace;y.output("namespace",pe);const ue=z.name===void 0?await Ee(y,oe,pe):await X(
y,oe,pe,z.name);y.output("name",ue.map(ge=>(0,$.$6)(ge,"metadata","name")??"").join(",")),y.output("changed",String(ue.length>0));for(const ge of ue)await de(y,
oe,pe,ge);return k(y,pe,ue)}});function B({inputs:y}){if(!(y.name!==void 0||y.model!==void 0&&(y.at!==void 0||y.version!==void 0)))throw new O.zg("E_INPUT","Wha\
t is to be removed? Give --name, or --model with --at or --version.")}async function X({inputs:y},z,oe,pe){const ue={resource:E.kl,namespace:oe,name:pe},ge=await z.
get(ue);if(!ge)return[];const we=(0,l.MU)(ge)?y.model!==void 0&&(0,l.sB)(ge)!==y.model?`serves the model ${(0,l.sB)(ge)??"of unknown name"}, not ${y.model}`:void 0:
"was not deployed by mlflow-steps";if(we===void 0)return[ge].filter(Y=>me(y,Y));throw new O.zg("E_NAME_TAKEN",`${(0,t.vY)(ue)} ${we}, so it is left alone. Check\
 --name and --namespace.`)}async function Ee({inputs:y},z,oe){return(await z.list(E.kl,oe,`${_.Ly}=${_.bU},${_.B0}=${(0,n.H)(y.model??"")}`)).filter(ue=>me(y,ue))}
function me({model:y,version:z,at:oe},pe){const ue=oe===void 0?void 0:(0,g.Rg)((0,g.hu)(oe));return(y===void 0||(0,l.sB)(pe)===y)&&(z===void 0||(0,l.Zy)(pe)===String(
z))&&(ue===void 0||(0,$.$6)(pe,"metadata","annotations",_.hD)===ue)}async function de(y,z,oe,pe){const{log:ue,inputs:ge}=y,we=(0,$.$6)(pe,"metadata","name")??"",
Y=(0,$.$6)(pe,"metadata","uid")??"",m={resource:E.kl,namespace:oe,name:we};await(0,h.zV)(z,m,{step:"undeploy",...y},async p=>{ue.progress(`Removing ${(0,t.vY)(m)}\
.`),await p.delete(m,{uid:Y}),await p.waitForRemoval(m,Y,ge.timeout,b=>ue.progress(b)),await(0,h.BC)(p,oe,we),await ae(y,p,oe,pe)})}async function ae(y,z,oe,pe){
const{log:ue,inputs:ge}=y,we=(0,l.sB)(pe),Y=(0,l.Zy)(pe);if(we===void 0||Y===void 0)return;if(ge["tracking-uri"]===void 0){ue.progress(`The removal is not recor\
ded on ${we} version ${Y}: no tracking-uri is given.`);return}const m={state:"removed",time:new Date().toISOString(),server:z.server,namespace:oe,name:(0,$.$6)(
pe,"metadata","name")??"",version:Y};try{const p=await y.mlflow();await(0,h.S2)(p,await p.registry.version(we,Y),m,"removed","it was undeployed")}catch(p){if(!(p instanceof
O.zg))throw p;ue.warn(`The removal is not recorded on ${we} version ${Y}: ${p.message}`)}}function k({inputs:y},z,oe){return oe.length===0?{outcome:"unchanged",
reason:`There is nothing to remove: ${K(y)} is not deployed in the namespace ${z}.`}:{outcome:"done",reason:`Removed ${oe.map(ue=>(0,$.$6)(ue,"metadata","name")??
"").join(", ")} from ${z}; its pods are gone.`}}function K({name:y,model:z,version:oe,at:pe}){const ge=[z,oe===void 0?void 0:`version ${oe}`,pe===void 0?void 0:
`for ${(0,g.Rg)((0,g.hu)(pe))}`].filter(we=>we!==void 0).join(" ");return y===void 0?ge:`SeldonDeployment/${y}${ge===""?"":` with ${ge}`}`}}),1421:(U=>{U.exports=
require("node:child_process")}),7598:(U=>{U.exports=require("node:crypto")}),8474:(U=>{U.exports=require("node:events")}),3024:(U=>{U.exports=require("node:fs")}),
1455:(U=>{U.exports=require("node:fs/promises")}),7067:(U=>{U.exports=require("node:http")}),4708:(U=>{U.exports=require("node:https")}),7030:(U=>{U.exports=require(
"node:net")}),8161:(U=>{U.exports=require("node:os")}),6760:(U=>{U.exports=require("node:path")}),6193:(U=>{U.exports=require("node:string_decoder")}),1692:(U=>{
U.exports=require("node:tls")}),9154:(U=>{U.exports=require("vm")})},We={};function ye(U){var I=We[U];if(I!==void 0)return I.exports;var e=We[U]={exports:{}},n=!0;
try{Be[U](e,e.exports,ye),n=!1}finally{n&&delete We[U]}return e.exports}ye.m=Be,typeof ye<"u"&&(ye.ab=__dirname+"/"),ye.n=U=>{var I=U&&U.__esModule?()=>U.default:
()=>U;return ye.d(I,{a:I}),I},(()=>{var U=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,I;ye.t=function(e,n){if(n&1&&(e=this(e)),n&8||typeof e==
"object"&&e&&(n&4&&e.__esModule||n&16&&typeof e.then=="function"))return e;var h=Object.create(null);ye.r(h);var v={};I=I||[null,U({}),U([]),U(U)];for(var l=n&2&&
e;typeof l=="object"&&!~I.indexOf(l);l=U(l))Object.getOwnPropertyNames(l).forEach(t=>v[t]=()=>e[t]);return v.default=()=>e,ye.d(h,v),h}})(),ye.d=(U,I)=>{for(var e in I)
ye.o(I,e)&&!ye.o(U,e)&&Object.defineProperty(U,e,{enumerable:!0,get:I[e]})},ye.f={},ye.e=U=>Promise.all(Object.keys(ye.f).reduce((I,e)=>(ye.f[e](U,I),I),[])),ye.
u=U=>""+U+".index.js",ye.o=(U,I)=>Object.prototype.hasOwnProperty.call(U,I),ye.r=U=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(U,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(U,"__esModule",{value:!0})},(()=>{var U={792:1},I=e=>{var n=e.modules,h=e.ids,v=e.runtime;for(var l in n)ye.o(n,l)&&(ye.
m[l]=n[l]);v&&v(ye);for(var t=0;t<h.length;t++)U[h[t]]=1};ye.f.require=(e,n)=>{U[e]||I(require("./"+ye.u(e)))}})();var je={};ye.r(je),ye.d(je,{action:()=>Ke,cli:()=>xe});
var Ve=ye(9596),xe=async()=>(await Promise.resolve().then(ye.bind(ye,6407))).cli(),Ke=async U=>(await Promise.resolve().then(ye.bind(ye,9381))).action(U);module.
exports=je})();
