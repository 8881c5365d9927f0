(()=>{"use strict";var He={6670:((j,R,e)=>{e.r(R),e.d(R,{action:()=>G});var o=e(5606),l=e(6237),E=e(5203),_=e(7522),n=e(16),T=e(1993),d=e(2198),m=e(1660),M=e(332),
v=e(9596);const w=require("os"),S=require("fs");var b=e(8161);function A(r){return r==null?"":typeof r=="string"||r instanceof String?r:JSON.stringify(r)}function X(r){
return Object.keys(r).length?{title:r.title,file:r.file,line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function L(r,f,O){const se=new H(
r,f,O);process.stdout.write(se.toString()+w.EOL)}var $="::",H=class{constructor(r,f,O){r||(r="missing.command"),this.command=r,this.properties=f,this.message=O}toString(){
let r=$+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let f=!0;for(const O in this.properties)if(this.properties.hasOwnProperty(
O)){const se=this.properties[O];se&&(f?f=!1:r+=",",r+=`${O}=${oe(se)}`)}}return r+=`${$}${V(this.message)}`,r}};function V(r){return A(r).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function oe(r){return A(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
(0,m.e7)();var fe=()=>(0,m.vd)("node:crypto").randomUUID();function le(r,f){const O=process.env[`GITHUB_${r}`];if(!O)throw new Error(`Unable to find environment\
 variable for file command ${r}`);if(!S.existsSync(O))throw new Error(`Missing file at path: ${O}`);S.appendFileSync(O,`${A(f)}${w.EOL}`,{encoding:"utf8"})}function ue(r,f){
const O=`ghadelimiter_${fe()}`,se=A(f);if(r.includes(O))throw new Error(`Unexpected input: name should not contain the delimiter "${O}"`);if(se.includes(O))throw new Error(
`Unexpected input: value should not contain the delimiter "${O}"`);return`${r}<<${O}${w.EOL}${se}${w.EOL}${O}`}(0,m.e7)();var x=r=>(...f)=>(0,m.vd)("node:fs").promises[r](
...f),Y={access:x("access"),appendFile:x("appendFile"),writeFile:x("writeFile")},Q={R_OK:4,W_OK:2},ae=function(r,f,O,se){function Ee(Ie){return Ie instanceof O?
Ie:new O(function(Pe){Pe(Ie)})}return new(O||(O=Promise))(function(Ie,Pe){function Te(Se){try{De(se.next(Se))}catch(Ue){Pe(Ue)}}function be(Se){try{De(se.throw(
Se))}catch(Ue){Pe(Ue)}}function De(Se){Se.done?Ie(Se.value):Ee(Se.value).then(Te,be)}De((se=se.apply(r,f||[])).next())})},{access:K,appendFile:Z,writeFile:ce}=Y,
pe="GITHUB_STEP_SUMMARY",Oe=class{constructor(){this._buffer=""}filePath(){return ae(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const r=process.
env[pe];if(!r)throw new Error(`Unable to find environment variable for $${pe}. Check if your runtime environment supports job summaries.`);try{yield K(r,Q.R_OK|
Q.W_OK)}catch{throw new Error(`Unable to access summary file: '${r}'. Check if the file has correct read/write permissions.`)}return this._filePath=r,this._filePath})}wrap(r,f,O={}){
const se=Object.entries(O).map(([Ee,Ie])=>` ${Ee}="${Ie}"`).join("");return f?`<${r}${se}>${f}</${r}>`:`<${r}${se}>`}write(r){return ae(this,void 0,void 0,function*(){
const f=!!r?.overwrite,O=yield this.filePath();return yield(f?ce:Z)(O,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ae(this,void 0,void 0,
function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this.
_buffer="",this}addRaw(r,f=!1){return this._buffer+=r,f?this.addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(r,f){const O=Object.assign({},f&&{lang:f}),
se=this.wrap("pre",this.wrap("code",r),O);return this.addRaw(se).addEOL()}addList(r,f=!1){const O=f?"ol":"ul",se=r.map(Ie=>this.wrap("li",Ie)).join(""),Ee=this.
wrap(O,se);return this.addRaw(Ee).addEOL()}addTable(r){const f=r.map(se=>{const Ee=se.map(Ie=>{if(typeof Ie=="string")return this.wrap("td",Ie);const{header:Pe,
data:Te,colspan:be,rowspan:De}=Ie,Se=Pe?"th":"td",Ue=Object.assign(Object.assign({},be&&{colspan:be}),De&&{rowspan:De});return this.wrap(Se,Te,Ue)}).join("");return this.
wrap("tr",Ee)}).join(""),O=this.wrap("table",f);return this.addRaw(O).addEOL()}addDetails(r,f){const O=this.wrap("details",this.wrap("summary",r)+f);return this.
addRaw(O).addEOL()}addImage(r,f,O){const{width:se,height:Ee}=O||{},Ie=Object.assign(Object.assign({},se&&{width:se}),Ee&&{height:Ee}),Pe=this.wrap("img",null,Object.
assign({src:r,alt:f},Ie));return this.addRaw(Pe).addEOL()}addHeading(r,f){const O=`h${f}`,se=["h1","h2","h3","h4","h5","h6"].includes(O)?O:"h1",Ee=this.wrap(se,
r);return this.addRaw(Ee).addEOL()}addSeparator(){const r=this.wrap("hr",null);return this.addRaw(r).addEOL()}addBreak(){const r=this.wrap("br",null);return this.
addRaw(r).addEOL()}addQuote(r,f){const O=Object.assign({},f&&{cite:f}),se=this.wrap("blockquote",r,O);return this.addRaw(se).addEOL()}addLink(r,f){const O=this.
wrap("a",r,{href:f});return this.addRaw(O).addEOL()}},ee=new Oe,q=ee,ne;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(ne||(ne={}));function re(r){
L("add-mask",{},r)}function he(r,f){const O=process.env[`INPUT_${r.replace(/ /g,"_").toUpperCase()}`]||"";if(f&&f.required&&!O)throw new Error(`Input required a\
nd not supplied: ${r}`);return f&&f.trimWhitespace===!1?O:O.trim()}function we(r,f){if(process.env.GITHUB_OUTPUT)return le("OUTPUT",ue(r,f));process.stdout.write(
w.EOL),L("set-output",{name:r},A(f))}function I(r,f={}){L("error",X(f),r instanceof Error?r.toString():r)}function B(r,f={}){L("warning",X(f),r instanceof Error?
r.toString():r)}function te(r,f,O){const se=Object.keys(r.inputs),Ee=new Set(se.map(d.gI)),Ie=Object.entries(f).filter(([Pe,Te])=>Pe.startsWith("INPUT_")&&Te&&!Ee.
has(Pe)).map(([Pe])=>Pe.slice(6).toLowerCase());return{texts:new Map(se.map(Pe=>[Pe,O(Pe)]).filter(([,Pe])=>Pe!=="")),problems:Ie.map(Pe=>{const Te=(0,d.qb)(Pe,
se);return`unknown input ${Pe}${Te?`; did you mean ${Te}?`:""}`})}}var Le=1024*1024-4096,ge=64*1024,U="<p>The rest is left out here: a job summary holds 1 MiB. \
The log has all of it.</p>";function k(r){const f=[];let O=0;for(const se of r){const Ee=F(se);if(O+=Buffer.byteLength(Ee)+2,O>Le)return[...f,U].join(`

`);f.push(Ee)}return f.join(`

`)}var a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},i=r=>(0,_.YI)(r).replace(/[&<>"'`]/g,f=>a[f]??""),c=r=>i(r).replaceAll(`
`,"<br>"),N=r=>i(r).replaceAll(`
`,"&#10;");function F(r){switch(r.kind){case"heading":return`<h3>${c(r.text)}</h3>`;case"paragraph":return`<p>${c(r.text)}</p>`;case"table":return`<table>${C("t\
h",r.header)}${r.rows.map(f=>C("td",f)).join("")}</table>`;case"log":return`<details open><summary>${c(r.title)}</summary><pre>${N(s(r.text))}</pre></details>`}}
var C=(r,f)=>`<tr>${f.map(O=>`<${r}>${c(O)}</${r}>`).join("")}</tr>`,s=r=>r.length<=ge?r:`\u2026 (${r.length-ge} characters before)
${r.slice(-ge)}`,p=r=>(0,_.YI)(r).replaceAll("##[","# #["),D=class{#e;#t;#n=0;#r=!1;#s=[];constructor(r){this.#e=r}print(r){this.#o(),this.#e(`${p(r)}${b.EOL}`)}issue(r){
if(this.#n>0){this.#s.push(r);return}this.resume(),r()}async duringProgram(r){this.#o(),this.#n+=1,this.#r=!0;try{return await r()}finally{if(this.#n-=1,this.#n===
0)for(const f of this.#s.splice(0))this.issue(f)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?b.EOL:""}::${this.#t}::${b.EOL}`),this.#t=void 0,this.#r=!1)}#o(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${b.EOL}`))}},u=4e3;function y(r){const f=(0,o.VU)(),O=new D(Te=>process.stdout.
write(Te)),se=(0,o.s2)(f,r,["ignore","inherit","inherit"]),Ee={progress:Te=>O.print(Te),warn:Te=>O.issue(()=>B((0,_.Jj)(p(Te),u))),foreign:(Te,be)=>O.print(`${Te}\

${be.split(`
`).map(De=>`  | ${De}`).join(`
`)}`)},Ie=(0,l.s)(r),Pe=async Te=>{if(Te.comments.length===0)return[];const{postComments:be}=await e.e(394).then(e.bind(e,5765));return be(Te,{env:r,signal:f,link:Ie.
link,say:De=>Ee.progress(De)})};return{env:r,log:Ee,signal:f,pipeline:Ie,announceDeployment:async Te=>{const{announceDeployment:be}=await e.e(394).then(e.bind(e,
2472));return be(Te,{env:r,signal:f,link:Ie.link,warn:De=>Ee.warn(De)})},runProgram:(Te,be,De)=>O.duringProgram(()=>se(Te,be,De)),readInputs:Te=>te(Te,r,be=>he(
be)),mask:Te=>O.issue(()=>P(Te)),finish:async Te=>{O.print(de(Te)),O.issue(()=>J(Te));const be=await Pe(Te);for(const Se of be)O.print(Se);const De=[..._e(Te),...be.
map(Se=>({kind:"paragraph",text:Se}))];r.GITHUB_STEP_SUMMARY&&await q.addRaw(k(De),!0).write(),O.issue(()=>ye(Te))}}}function P(r){for(const f of r.split(/\r?\n/))
f.trim()!==""&&re(f.trim())}function J({outputs:r}){for(const[f,O]of r)we(f,O)}function de({step:r,result:f,error:O}){const se="code"in f&&f.code==="E_UNEXPECTE\
D"&&O?.cause instanceof Error?`
${O.cause.stack??""}`:"",Ee="code"in f&&f.reason.length<=u;return`${r.name}: ${f.outcome}.${Ee?"":` ${f.reason}`}${se}`}function _e({step:r,result:f,summary:O}){
return[{kind:"heading",text:`${r.name}: ${f.outcome}`},{kind:"paragraph",text:f.reason},...O]}function ye({step:r,result:f}){"code"in f&&I((0,_.Jj)(p(f.reason),
u),{title:`${r.name}: ${f.outcome} [${f.code}]`})}async function me(r,f){(0,o.Bd)();const O=await(0,o.$w)(r);if(!O)throw new Error(`This bundle has no step ${JSON.
stringify(r)}.`);return(0,o.eg)(O,y(f))}var G=async r=>{process.exitCode=await me(r,process.env)}}),4256:((j,R,e)=>{e.d(R,{A:()=>l,C:()=>E});var o=64*1024,l=(_,n)=>_===
200?n:Math.max(n,o);async function E(_,n){const T=[];let d=0;for await(const m of _){if(d+=m.byteLength,d>n)return{body:"",isCut:!0};T.push(m)}return{body:Buffer.
concat(T).toString("utf8"),isCut:!1}}}),7396:((j,R,e)=>{e.d(R,{E:()=>o});function o(d,m,M){const v=S=>(M==="curl"?m[S]||m[S.toUpperCase()]:m[S.toUpperCase()]||m[S])||
"",w=v(d.protocol==="https:"?"https_proxy":"http_proxy")||(M==="curl"?v("all_proxy"):"");if(!(w===""||M==="go"&&E(l(d)))&&!v("no_proxy").split(/[\s,]+/).some(S=>_(
S.toLowerCase(),d)))return w.includes("://")?w:`http://${w}`}var l=d=>d.hostname.replace(/^\[|\]$/g,""),E=d=>d==="localhost"||d==="::1"||/^127(\.\d+){3}$/.test(
d);function _(d,m){if(d==="*")return!0;const M=d.split(":").length>2&&!d.startsWith("["),[,v="",w]=M?["",d]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(d)??[],S=m.
port||(m.protocol==="https:"?"443":"80");if(v===""||w!==void 0&&w!==S)return!1;const b=l(m),A=v.replace(/^\[|\]$/g,"");return b===A||b.endsWith(`.${A}`)||n(b,A)}
function n(d,m){const[M,v]=m.split("/"),w=T(d),S=T(M??"");if(v===void 0||w===void 0||S===void 0||!/^\d+$/.test(v))return!1;const b=2**(32-Number(v));return Math.
floor(w/b)===Math.floor(S/b)}function T(d){const m=d.split(".").map(Number);if(!(m.length!==4||m.some(M=>!Number.isInteger(M)||M<0||M>255)))return m.reduce((M,v)=>M*
256+v,0)}}),1472:((j,R,e)=>{e.d(R,{y:()=>l});var o=e(2198),l={experiment:{kind:o.Qq,required:!0,description:"The experiment to run in; created where there is no\
ne."},"run-name":{kind:o.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:o.AS,description:"Tags of the run."}}}),7871:((j,R,e)=>{
e.d(R,{X:()=>E});var o=e(1660);(0,o.e7)();var l=()=>o.vd,E=l("/")}),4054:((j,R,e)=>{e.d(R,{Ic:()=>E,gt:()=>_,wC:()=>l});var o=e(8243),l=class extends Error{name="\
WireFailure";code;wasSent;constructor(n,T,d,m){super(T,{cause:m}),this.code=n,this.wasSent=d}};function E(n){const T=(0,o.Gv)(n)?n:{},m=(Array.isArray(T.errors)?
T.errors:[])[0];return(0,o.Gv)(m)?E(m):{code:typeof T.code=="string"?T.code:"",message:typeof T.message=="string"?T.message:String(n)}}var _=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),7129:((j,R,e)=>{e.d(R,{J:()=>E,v:()=>l});var o=e(332),l=(_,n)=>new Promise((T,d)=>{if(n.aborted){d(E(n));return}const m=()=>{clearTimeout(M),d(E(n))},
M=setTimeout(()=>{n.removeEventListener("abort",m),T()},_);n.addEventListener("abort",m,{once:!0})}),E=_=>(0,o.uQ)(_.reason)}),2803:((j,R,e)=>{e.d(R,{P:()=>l,W:()=>E});
var o=e(2198),l="mlflow-steps.start",E={label:"letters, digits and . _ : / -",parse:_=>{if(/^[\w.:/-]{1,200}$/.test(_))return _;throw new o.S7(`expected at most\
 200 letters, digits and . _ : / -, got "${_.slice(0,200)}"`)}}}),7910:((j,R,e)=>{e.d(R,{$I:()=>ue,Ag:()=>le,GC:()=>pe,HB:()=>T,HT:()=>fe,He:()=>Y,J5:()=>S,SX:()=>ae,
kz:()=>Q,uJ:()=>ne,uT:()=>q,xP:()=>w,xc:()=>K,yR:()=>x});var o=e(2262),l=e(4054),E=e(7522),_=e(8243),n=e(332),T=(I,B)=>new n.zg("E_MLFLOW_UNREACHABLE",I,{cause:B});
function d(I,B){if(I.code==="EPROTO"&&I.message.includes("wrong version number"))return{error:new n.zg("E_TRACKING_URI",`${B} does not speak TLS. Did you mean h\
ttp://${B.replace(/^https:\/\//,"")}?`,{cause:I}),isFinal:!0};if((0,l.gt)(I.code)){const Le=`The TLS connection to MLflow at ${B} failed: ${(0,E.xS)(I.message)}\
. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new n.
zg("E_MLFLOW_TLS",Le,{cause:I}),isFinal:!0}}if(I.code==="ENOTFOUND")return{error:T(`MLflow cannot be reached: no host has the name in ${B}. Check the tracking U\
RI.`,I),isFinal:!0};const te=I.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,E.xS)(I.message);return{error:T(`MLflow at ${B} cannot be r\
eached: ${te}.`,I),isFinal:!1}}function m(I,B,te,Le){const{status:ge,body:U}=I;if(ge>=300&&ge<400){const k=(0,E.xS)(M(I.headers.location??""));return new n.zg("\
E_NOT_MLFLOW",`${B} redirects${k===""?"":` to ${k}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give cr\
edentials that pass it.`)}if(ge===401){const k=Le?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING\
_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new n.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${B} answered 401 (unauthorized). ${k}`)}if(ge===
403&&U.includes("Invalid Host header")){const k=B.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new n.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${B} refused\
 the Host header "${k}". Start it with --allowed-hosts naming ${k} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(ge===403){const k=te===
""&&/^\s*</.test(U)?"":` It says: ${(0,E.xS)(U)}`;return new n.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${B} answered 403 (forbidden): these credentials may not do th\
is.${k}`)}}var M=I=>I.replace(/[?#].*$/s,""),v=32*1024*1024;function w({base:I,headers:B,wire:te,timeoutMs:Le,retryPolicy:ge,signal:U,log:k}){const a=`${I.origin}${I.
pathname.replace(/\/$/,"")}`,i=(u,y={})=>{const P=new URL(`${a}/${u}`);for(const[J,de]of Object.entries(y))de!==void 0&&P.searchParams.set(J,de);return P},c=(u,y)=>k.
progress(`${u.message} Trying again in ${(y/1e3).toFixed(1)} s.`),N=async(u,y,P)=>{let J;try{J=await te.send({...u,timeoutMs:Le,signal:U,isFresh:!y})}catch(de){
return C(de,y)}return P(J)},F=u=>{const{method:y,isIdempotent:P=!0}=u,J=u.body?{headers:{...B,"content-type":"application/json"},body:JSON.stringify(u.body)}:{headers:B},
de={method:y,url:i(`api/2.0/mlflow/${u.endpoint}`,u.query),...J,maxBytes:v};return N(de,P,_e=>b(_e,P)?s(_e,u.endpoint):{kind:"value",value:p(_e,u)})},C=(u,y)=>{
if(!(u instanceof l.wC))throw u;const{error:P,isFinal:J}=d(u,a);if(J||!y&&u.wasSent)throw P;return{kind:"failure",error:P,retryAfterMs:void 0}},s=(u,y)=>({kind:"\
failure",error:T(`MLflow at ${a} answered ${y} with ${u.status}${H(u)}.`),retryAfterMs:(0,o.mu)(u.headers["retry-after"],Date.now())}),p=(u,y)=>{const P=X(u.body,
y.parse);if(u.status===200){if(u.isCut)throw new n.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${y.endpoint} is longer than ${v} bytes.`);if((0,_.Gv)(P))return{ok:!0,
body:P,serverNowMs:L(u.headers.date)};throw new n.zg("E_NOT_MLFLOW",`What answers at ${a} is not MLflow: ${y.endpoint} came back as ${$(u)}. Check the tracking \
URI.`)}const J=(0,_.Gv)(P)&&typeof P.error_code=="string"?P.error_code:"",de=m(u,a,J,"authorization"in B);if(de)throw de;const _e=(0,_.Gv)(P)&&typeof P.message==
"string"?(0,E.xS)(P.message):"";if(u.status>=500&&u.status!==501)throw T(`MLflow at ${a} answered ${y.endpoint} with ${u.status}${H(u)}.`);return{ok:!1,status:u.
status,errorCode:J,message:_e}},D=u=>(0,o.L5)(()=>F(u),ge,U,c);return{call:D,expect:async u=>{const y=await D(u);if(!y.ok)throw S(u.endpoint,y,a);return y.body},
readFile:(u,y,P,J)=>{const de={method:"GET",url:i(u,y),headers:B,maxBytes:P},_e=async ye=>{if(ye.status===500&&!await J())return{kind:"value",value:{kind:"missi\
ng"}};if(b(ye,!0))return s(ye,u);if(ye.status===200)return{kind:"value",value:ye.isCut?{kind:"too-large"}:{kind:"text",text:ye.body}};const me=p(ye,{method:"GET",
endpoint:u});if(!me.ok&&me.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw me.ok?T(`MLflow at ${a} answered ${u} with ${ye.
status}.`):S(u,me,a)};return(0,o.L5)(()=>N(de,!0,_e),ge,U,c)},writeFile:({method:u,path:y,query:P,text:J,isIdempotent:de})=>{const _e={method:u,url:i(y,P),headers:{
...B,"content-type":"application/octet-stream"},body:J,maxBytes:v},ye=me=>{if(me.status===200)return{kind:"value",value:void 0};if(b(me,de))return s(me,y);const G=p(
me,{method:u,endpoint:y});return{kind:"value",value:G.ok?void 0:G}};return(0,o.L5)(()=>N(_e,de,ye),ge,U,c)}}}function S(I,B,te){return B.errorCode===""?new n.zg(
"E_NOT_MLFLOW",`What answers at ${te} is not MLflow, or an MLflow without ${I}: it answered ${B.status} in another form. Check the tracking URI, also for a path\
 that belongs to it.`):new n.zg("E_MLFLOW_REFUSED",`MLflow refused ${I} (${B.status} ${(0,E.xS)(B.errorCode)}): ${B.message}`)}function b({status:I,body:B},te){
return I===429||te&&I===400&&A(B)?!0:te&&(I===408||I>=500)&&I!==501&&!B.includes('"FEATURE_DISABLED"')}var A=I=>I.includes('"BAD_REQUEST"')&&I.includes("Integri\
tyError");function X(I,B=JSON.parse){try{return B(I)}catch{return}}function L(I){const B=Date.parse(I??"");return Number.isNaN(B)?void 0:B}var $=I=>/^\s*</.test(
I.body)?"HTML":"something that is no JSON object";function H(I){const B=X(I.body),te=(0,_.Gv)(B)&&typeof B.message=="string"?B.message:/^\s*</.test(I.body)?"":I.
body,Le=(0,E.xS)(te);return Le===""?"":`: ${Le.replace(/\.$/,"")}`}var V=(I,B)=>async(te,Le,ge)=>{const{scheme:U="",host:k="",folder:a=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.
exec(te.artifactUri)?.groups??{},i=C=>new n.zg("E_MLFLOW_REFUSED",`The artifacts of run ${te.id} lie at ${(0,E.xS)(te.artifactUri)}, ${C}.`);if(k!==""&&k!==new URL(
B).host)throw i("which is another server than the tracking URI");const c=[...a.split("/"),...Le.split("/")].filter(C=>C!=="");if(c.includes("..")||c.includes("."))
throw i("which is no folder");const N=U===""?{method:"POST",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:te.id,path:Le},text:ge,isIdempotent:!1}:{
method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${c.map(encodeURIComponent).join("/")}`,text:ge,isIdempotent:!0},F=await I.writeFile(N);if(F!==void 0)throw U===
""&&F.errorCode===""?i("not behind its artifact proxy, and this MLflow takes no files for there"):S(N.path,F,B)},oe=I=>Array.isArray(I);function fe(I,B){const te=(0,_.
Gv)(I)?I[B]:void 0;if(!(0,_.Gv)(te))throw new n.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${B}", as no MLflow server does. Check the tracki\
ng URI.`);return te}function le(I,B){const te=I[B]??{};if(!(0,_.Gv)(te))throw Z(B,"an object");return te}function ue(I,B){const te=I[B]??[];if(!oe(te)||!te.every(
_.Gv))throw Z(B,"a list of objects");return te}function x(I,B){const te=I[B]??"";if(typeof te=="number")return String(te);if(typeof te!="string")throw Z(B,"a te\
xt");return te}function Y(I,B){const te=x(I,B);if(te==="")throw Z(B,"a text");return te}function Q(I,B,te){const Le=I[B];if(Le===void 0)return te;const ge=typeof Le==
"string"&&Le!==""?Number(Le):Le;if(typeof ge!="number"||Number.isNaN(ge))throw Z(B,"a number");return ge}var ae=(I,B)=>new Map(ue(I,B).map(te=>[Y(te,"key"),x(te,
"value")])),K=I=>[...I].map(([B,te])=>({key:B,value:te})),Z=(I,B)=>new n.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${I}" that is not ${B}. Is the tracking\
 URI's server a supported MLflow?`),ce=1e3;function pe(I,B,te,Le){const ge=async(a,i)=>{const c=[];let N;for(let F=0;F<ce;F+=1){const C=await I.call({method:"GE\
T",endpoint:a,query:{...i,page_token:N}});if(!C.ok&&C.errorCode==="")return;if(!C.ok&&C.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!C.ok)throw S(a,C,B);const s=(0,_.
Gv)(C.body)?C.body:{};if(c.push(...ue(s,"files").map(we)),N=x(s,"next_page_token"),N==="")break}return c},U=async(a,i)=>await ge("artifacts/list",{run_id:a,...i===
""?{}:{path:i}})??[],k=async(a,i)=>{if(a.modelId!=="")return ge(`logged-models/${encodeURIComponent(a.modelId)}/artifacts/directories`,i===""?{}:{artifact_directory_path:i});
const c=await ee(a,te);return c===void 0?void 0:(await U(a.runId,ne(c,i))).map(F=>({...F,path:F.path.slice(c===""?0:c.length+1)}))};return{listOfRun:U,listOfVersion:k,
readOfRun:async(a,i,c)=>{const N=async()=>re(await U(a,he(i)),i);return Oe(await I.readFile("get-artifact",{run_uuid:a,path:i},c,N),i,c)},readOfVersion:async(a,i,c,N)=>{
const F=async()=>re(await k(await Le.version(a,i),he(c)),c),C={name:a,version:i,path:c};return Oe(await I.readFile("model-versions/get-artifact",C,N,F),c,N)},writeToRun:V(
I,B)}}function Oe(I,B,te){switch(I.kind){case"text":return I.text;case"missing":return;case"too-large":throw new n.zg("E_ARTIFACT_TOO_LARGE",`${B} is larger tha\
n the ${te} bytes that are read of it.`)}}async function ee(I,B){if(I.runId==="")return;const te=new RegExp(`^runs:/${I.runId}/(.+)$`).exec(I.source)?.[1];if(te!==
void 0)return q(te);const{artifactUri:Le}=await B.get(I.runId),ge=Le.replace(/\/+$/,"");if(!(ge===""||!`${I.source}/`.startsWith(`${ge}/`)))return q(I.source.slice(
ge.length))}var q=I=>I.replace(/^\/+|\/+$/g,""),ne=(...I)=>I.filter(B=>B!=="").join("/"),re=(I,B)=>I?.some(te=>te.path===B)??!1,he=I=>I.split("/").slice(0,-1).join(
"/"),we=I=>{const B=Q(I,"file_size",-1);return{path:Y(I,"path"),isDirectory:I.is_dir===!0,size:B<0?void 0:B}}}),1143:((j,R,e)=>{e.d(R,{B0:()=>E,CD:()=>T,Ly:()=>o,
Sp:()=>d,bU:()=>l,ej:()=>n,hD:()=>_,l1:()=>v,vM:()=>m,yl:()=>M});var o="app.kubernetes.io/managed-by",l="mlflow-steps",E="mlflow-steps/model",_="mlflow-steps/ta\
rget",n="mlflow-steps/version",T="mlflow-steps/run-id",d="mlflow-steps/pipeline",m="mlflow-steps/promotion",M="mlflow-steps/rollout",v="mlflow-steps/"}),6348:((j,R,e)=>{
e.d(R,{H:()=>_});var o=e(7598),l=e.n(o),E=63;function _(n){const T=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(T!==""&&T.
length<=E)return T;const d=(0,o.createHash)("sha256").update(n).digest("hex").slice(0,8);return T===""?d:`${T.slice(0,E-d.length-1).replace(/[^A-Za-z0-9]+$/,"")}\
-${d}`}}),9775:((j,R,e)=>{e.d(R,{aB:()=>l,e5:()=>o,ol:()=>E});var o={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},
reason:{kind:"small",description:"One line that says why."}},l={progress:()=>{},warn:()=>{},foreign:()=>{}},E=_=>_}),5606:((j,R,e)=>{e.d(R,{$w:()=>A,Bd:()=>te,Ee:()=>ce,
KG:()=>Le,VU:()=>k,Ve:()=>b,eg:()=>ee,gV:()=>X,s2:()=>U});var o=e(4800),l=e(5203),E=e(16),_=e(1993),n=e(2198),T=e(8243),d=e(332),m=e(3024),M=e.n(m),v=e(8161),w=e.
n(v),S=new Map([["train",async()=>(await Promise.resolve().then(e.bind(e,652))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,4791))).trainStart],
["train-finish",async()=>(await Promise.resolve().then(e.bind(e,7967))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,1477))).trainStop],
["register",async()=>(await Promise.resolve().then(e.bind(e,2430))).register],["promote",async()=>(await Promise.all([e.e(722),e.e(286)]).then(e.bind(e,7720))).
promote],["demote",async()=>(await Promise.all([e.e(722),e.e(286)]).then(e.bind(e,4875))).demote],["render",async()=>(await Promise.all([e.e(722),e.e(810)]).then(
e.bind(e,518))).render],["deploy",async()=>(await Promise.all([e.e(722),e.e(810)]).then(e.bind(e,3248))).deploy],["rollback",async()=>(await Promise.all([e.e(722),
e.e(810)]).then(e.bind(e,7519))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,3681))).undeploy],["pipeline",async()=>(await Promise.all(
[e.e(722),e.e(810)]).then(e.bind(e,7788))).pipeline]]),b=[...S.keys()],A=async a=>S.get(a)?.();async function X(){const a=[];for(const i of S.values())a.push(await i());
return a}var L="mlflow-steps.yaml",$=256*1024;async function H(a,i,c){const N=await V(a),F=[i.name,...c.names],C=Object.entries(N).find(([P])=>P===i.name)?.[1],
s=Object.fromEntries(Object.entries(N).filter(([P])=>!F.includes(P))),p=C==null?{}:oe(C,`${a}: ${i.name}`),D=Object.keys(s).filter(P=>!Object.hasOwn(i.inputs,P)),
u=new Set([...Object.keys(i.inputs),...D.length===0?[]:(await c.load()).flatMap(({inputs:P})=>Object.keys(P))]),y=[...D.filter(P=>!u.has(P)).map(P=>fe(P,a,[...u,
...F])),...Object.keys(p).filter(P=>!Object.hasOwn(i.inputs,P)).map(P=>fe(P,`${a}: ${i.name}`,Object.keys(i.inputs)))];if(y.length>0)throw new d.zg("E_CONFIG_FI\
LE",y.join(`
`));return new Map([...le(s,a,i),...le(p,`${a}: ${i.name}`,i)])}async function V(a){if(!(0,m.existsSync)(a))return{};const i=(C,s)=>new d.zg("E_CONFIG_FILE",`${a}\
 ${C}: ${s instanceof Error?s.message:String(s)}`,{cause:s});let c;try{if((0,m.statSync)(a).size>$)throw new Error("it is larger than 256 KiB");c=(0,m.readFileSync)(
a,"utf8")}catch(C){throw i("cannot be read",C)}const{parse:N}=await Promise.all([e.e(722),e.e(810)]).then(e.bind(e,9172));let F;try{F=N(c,{maxAliasCount:10})}catch(C){
throw i("is not valid YAML",C)}return F==null?{}:oe(F,a)}function oe(a,i){if((0,T.Gv)(a))return a;throw new d.zg("E_CONFIG_FILE",`${i} must be a mapping of inpu\
t names to values.`)}function fe(a,i,c){const N=(0,n.qb)(a,c);return`${i} has an unknown input ${a}${N===void 0?"":`; did you mean ${N}?`}`}var le=(a,i,c)=>Object.
entries(a).flatMap(([N,F])=>{const C=Object.hasOwn(c.inputs,N)?c.inputs[N]:void 0;if(C===void 0||F===null)return[];if(C.secret)throw new d.zg("E_CONFIG_FILE",`${i}\
 holds the secret ${N}. Give it as ${(0,n.Qn)(N)} instead.`);const s=Array.isArray(F)?F:[F];if(s.every(p=>["string","number","boolean"].includes(typeof p)))return[
[N,s.map(String).join(`
`)]];throw new d.zg("E_CONFIG_FILE",`${i}: ${N} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, o\
ne a line.`)});function ue(a,i,c,N,F){return[c.texts.get(a),N[(0,n.Qn)(a)],...(i.variables??[]).map(s=>N[s]),(0,n.L4)(a,N),F.get(a),i.default].find(s=>s!==void 0&&
s.trim()!=="")}function x(a,i,c){return Object.entries(a).flatMap(([N,F])=>[...Y(F,c),F.secret?Q(N,F,i,c):void 0]).filter(N=>N!==void 0)}function Y({kind:a},i){
try{return a.secretsIn?.((0,n.WG)(i))??[]}catch{return[]}}function Q(a,i,c,N){try{return ue(a,i,c,N,new Map)}catch{return}}function ae(a,i){if(i.kind.isCommand)
return"the command, after --";const c=i.variables?.[0]??(0,n.Qn)(a);return i.secret?c:`${(0,n.iP)(a)} (or ${c})`}function K(a,i,c,N,F=[]){const C=i.problems.map(
y=>({code:"E_INPUT",message:y})),s=new Set,p={};for(const[y,P]of Object.entries(a)){if(P.kind.isCommand&&i.program){p[y]=i.program;continue}const J=ue(y,P,i,c,N);
if(J===void 0){if(!P.required)continue;C.push({code:"E_INPUT",message:`missing: ${ae(y,P)}. ${P.description}`}),s.add(y);continue}try{p[y]=P.kind.parse(J.trim(),
P.kind.secretsIn?(0,n.WG)(c):c)}catch(de){C.push(Z(de,y)),s.add(y)}}for(const{of:y,check:P}of F)if(!y.some(J=>s.has(J)))try{P(p)}catch(J){C.push(Z(J))}const[D]=C;
if(D===void 0)return p;if(C.length===1)throw new d.zg(D.code,D.message);const u=C.map(({message:y})=>`  - ${y.replaceAll(`
`,`
    `)}`).join(`
`);throw new d.zg("E_INPUT",`${C.length} inputs are wrong:
${u}`)}function Z(a,i){if(a instanceof n.S7)return{code:"E_INPUT",message:i===void 0?a.message:`${i}: ${a.message}`};if(a instanceof d.zg)return{code:a.code,message:a.
message};throw a}function ce(a,i){const c=(0,n.qb)(a,i);return`unknown input ${(0,n.iP)(a)}${c?`; did you mean ${(0,n.iP)(c)}?`:""}`}async function pe(a,i,c){const N=Object.
keys(a.inputs),F=(0,n.Qn)(""),C=Object.keys(i).filter(p=>p.startsWith(F)&&i[p]).map(p=>p.slice(F.length).toLowerCase().replaceAll("_","-")).filter(p=>!N.includes(
p)).flatMap(p=>{const D=(0,n.qb)(p,N);return D===void 0?[]:[{name:p,near:D}]});if(C.length===0)return[];const s=new Set((await c.load()).flatMap(({inputs:p})=>Object.
keys(p)));return C.filter(({name:p})=>!s.has(p)).map(({name:p,near:D})=>`${(0,n.Qn)(p)} is no input; did you mean ${(0,n.Qn)(D)}?`)}function Oe(a){const[i="",...c]=a.
split(`
`);return c.reduce((N,F)=>`${N}${N.endsWith(":")?" ":"; "}${F.trim().replace(/^- /,"")}`,i)}async function ee(a,i){const c=new o.k,N=new Map,F=[],C=new Map,s=J=>{
i.mask(J),c.add(J)},p=i.readInputs(a);for(const J of x(a.inputs,p,i.env))s(J);let D,u;try{D=await ne(a,i,p,c,s,N,F,C)}catch(J){u=q(J,i.signal),D={outcome:u.outcome,
code:u.code,reason:c.redact(u.message)}}const y=u?.exit??("code"in D?d.nU[D.code].exit:0);N.set("outcome",D.outcome),N.set("reason",Oe(c.redact(D.reason)));const P={
step:a,result:{...D,reason:c.redact(D.reason)},exitCode:y,...u?{error:u}:{},outputs:new Map([...N].map(([J,de])=>[J,c.redact(de)])),summary:B(F,c),comments:[...C.
values()].map(J=>({...J,blocks:B(J.blocks,c)}))};try{return await i.finish(P),y}catch(J){return i.log.warn(c.redact(`${a.name} has ended, but its outputs could \
not be written: ${J instanceof Error?J.message:String(J)}`)),y===0?d.nU.E_UNEXPECTED.exit:y}}function q(a,i){const c=a instanceof d.zg&&a.code==="E_CANCELLED";return(0,d.
uQ)(i.aborted&&!c?i.reason:a)}async function ne(a,i,c,N,F,C,s,p){const D=I(i.log,N),u={names:b,load:X};for(const f of await pe(a,i.env,u))D.warn(f);const y=await H(
L,a,u),P=(f,...O)=>{const{"github-token":se}=K(l.X,{...c,problems:[]},i.env,y);p.set(JSON.stringify(f),{key:f,blocks:O,token:se})},J=re(a,c,i,y);J!==void 0&&P(J.
key,{kind:"heading",text:J.heading});const de=K(a.inputs,c,i.env,y,a.checks),_e=new AbortController,ye=AbortSignal.any([i.signal,_e.signal]);let me,G;const r={inputs:de,
log:D,signal:i.signal,pipeline:i.pipeline,runProgram:i.runProgram,announceDeployment:i.announceDeployment,mlflow:()=>me??=he(K(E.hI,c,i.env,y),i,ye,D,F),cluster:()=>G??=
we(K(E.g$,c,i.env,y),i,ye,D,F),output:(f,O)=>C.set(f,O),summarize:(...f)=>s.push(...f),comment:P};try{return await a.run(r)}finally{_e.abort(new d.zg("E_CANCELL\
ED","The step has ended."));const f=await Promise.allSettled([me,G]);for(const O of f)O.status==="fulfilled"&&O.value?.close()}}function re({inputs:a,comments:i},c,{
env:N},F){if(i===void 0)return;const C=Object.fromEntries(Object.entries(a).filter(([s])=>s==="comment"||i.of.includes(s)));try{const s=K(C,{...c,problems:[]},N,
F);return s.comment===!0?i.about(s):void 0}catch(s){if(!(s instanceof d.zg))throw s;return}}async function he(a,i,c,N,F){const{connectMlflow:C}=await Promise.resolve().
then(e.bind(e,3123)),s=(0,_.ow)(a);return s!==void 0&&F(s),C(a,i.env,c,N)}async function we(a,i,c,N,F){const{connectCluster:C}=await e.e(55).then(e.bind(e,5326));
return C(a,i.env,c,N,F)}var I=(a,{redact:i})=>({progress:c=>a.progress(i(c)),warn:c=>a.warn(i(c)),foreign:(c,N)=>a.foreign(i(c),i(N))});function B(a,{redact:i}){
return a.map(c=>{switch(c.kind){case"table":return{...c,header:c.header.map(i),rows:c.rows.map(N=>N.map(i))};case"log":return{...c,title:i(c.title),text:i(c.text)};case"\
heading":case"paragraph":return{...c,text:i(c.text)}}})}function te(a=[process.stdout,process.stderr]){for(const i of a)i.on("error",()=>{})}var Le=(a,i)=>new Promise(
(c,N)=>{a.write(i,F=>{F&&F.code!=="EPIPE"?N(F):c()})}),ge=5e3,U=(a,i,c)=>async(N,F,C)=>{const{spawn:s}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise(
(p,D)=>{const u=s(N,F,{stdio:c,detached:!0,env:{...i,...C.env},...C.cwd===void 0?{}:{cwd:C.cwd}}),y=_e=>{if(u.pid!==void 0)try{process.kill(-u.pid,_e)}catch{}};
let P;const J=()=>{y("SIGTERM"),P=setTimeout(()=>y("SIGKILL"),ge)},de=()=>{a.removeEventListener("abort",J),clearTimeout(P)};u.once("error",_e=>{de();const ye=_e.
code==="ENOENT"?"there is no such program or working directory":_e.message;D(new d.zg("E_INPUT",`Cannot run ${N}: ${ye}.`,{cause:_e}))}),u.once("close",(_e,ye)=>{
de(),a.aborted&&y("SIGKILL"),p(_e??128+(ye===null?0:v.constants.signals[ye]))}),a.aborted?J():a.addEventListener("abort",J,{once:!0})})};function k(){const a=new AbortController,
i=(c,N)=>{process.on(c,()=>{a.signal.aborted&&process.exit(N),a.abort(new d.zg("E_CANCELLED",`Cancelled by ${c}.`,{exit:N}))})};return i("SIGINT",130),i("SIGTER\
M",143),i("SIGHUP",129),a.signal}}),2262:((j,R,e)=>{e.d(R,{L5:()=>n,mu:()=>_,ur:()=>l});var o=e(7129),l={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};
function E(T,d,m,M){if(m!==void 0)return m;const v=Math.min(d.maxDelayMs,d.firstDelayMs*2**T);return Math.round(v/2+v/2*M)}function _(T,d){if(T===void 0)return;
if(/^\d+$/.test(T))return Number(T)*1e3;const m=Date.parse(T);return Number.isNaN(m)?void 0:Math.max(0,m-d)}async function n(T,d,m,M=()=>{}){const v=performance.
now()+d.totalMs;for(let w=0;;w+=1){const S=await T();if(S.kind==="value")return S.value;const b=E(w,d,S.retryAfterMs,Math.random());if(w>=d.maxRetries||performance.
now()+b>v){if(S.kind==="failure")throw S.error;return S.value}S.kind==="failure"&&M(S.error,b),await(0,o.v)(b,m)}}}),332:((j,R,e)=>{e.d(R,{nU:()=>_,uQ:()=>T,zg:()=>n});
var o=d=>({outcome:"invalid",exit:2,meaning:d}),l=d=>({outcome:"failed",exit:4,meaning:d}),E=d=>({outcome:"unreachable",exit:6,meaning:d}),_={E_UNEXPECTED:{outcome:"\
error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training command ended with a non-z\
ero exit code."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129)."},E_TIMEOUT:{outcome:"timeo\
ut",exit:5,meaning:"A wait did not end in time."},E_INPUT:o("Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:o("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:o(
"The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:o("MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:o(
"MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:o("MLflow refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:o("MLfl\
ow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:o("What answers at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:o("M\
Lflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:E(
"MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:o("No registered model has this name."),E_VERSION_NOT_FOUND:o("The registe\
red model has no such version."),E_RUN_NOT_FOUND:o("No run has this id."),E_RUN_DELETED:o("The run is deleted."),E_EXPERIMENT_NOT_FOUND:o("No experiment has thi\
s name, or it is deleted."),E_STAGE_UNKNOWN:o("MLflow has no such stage."),E_ALIAS_NOT_FOUND:o("No version of the model has this alias."),E_STAGE_EMPTY:o("No ve\
rsion of the model is in this stage."),E_RUN_WITHOUT_MODEL:o("The run has logged no model at this artifact path."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,
meaning:"MLflow reports that the registration failed."},E_ARTIFACT_TOO_LARGE:o("An artifact is larger than what the step reads."),E_GATES_MISSING:o("No gate was\
 given, and --no-gates was not said."),E_GATE_SYNTAX:o("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version w\
as not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:o(
"No version of the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},
E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:o("The model has no deploy.yaml \
in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:o("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:o("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:o(
"deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:o("deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:o("deploy\
.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:o("deploy.yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:o("The manifest brea\
ks a rule that the cluster or this project has."),E_MODEL_URI:o("No model server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:o("The \
model server of the manifest cannot load the model."),E_NAME_TAKEN:o("The name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:o("No m\
anifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:o("There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:o("The kubec\
onfig cannot be read."),E_KUBECONFIG_CONTEXT:o("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:o("The cluster answered 401: cr\
edentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:o("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:E("The cluster cann\
ot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that its API does not\
 allow."},E_CRD_MISSING:o("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:o("The namespace does not exist."),E_APPLY_REFUSED:l("The cluste\
r refused the manifest."),E_APPLY_CONFLICT:l("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:l("The new version cannot become ready."),E_DELETED_WHILE_WAITING:l(
"The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:o("Verification is required, and the model has no input example to send."),E_VERIFY_FAILED:l(
"The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way."}},n=class extends Error{name="\
StepError";code;outcome;exit;constructor(d,m,M={}){super(m,M.cause===void 0?void 0:{cause:M.cause});const v=_[d];this.code=d,this.outcome=M.outcome??v.outcome,this.
exit=M.exit??v.exit}};function T(d){if(d instanceof n)return d;const m=d instanceof Error?d.message:String(d);return new n("E_UNEXPECTED",m,{cause:d})}}),3395:((j,R,e)=>{
e.d(R,{AZ:()=>n,Jw:()=>_,NP:()=>m,O3:()=>E,Ph:()=>S,Q:()=>M,SZ:()=>d,Vh:()=>v,ab:()=>w,bg:()=>T,gT:()=>l,r$:()=>o,vY:()=>b});var o={group:"",version:"v1",plural:"\
namespaces",kind:"Namespace"},l={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},E={group:"",version:"v1",plural:"secrets",kind:"Secret"},_={group:"",
version:"v1",plural:"pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"Event"},T={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},
d={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},m={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},M={group:"\
coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},v=({group:A,version:X})=>A===""?`/api/${X}`:`/apis/${A}/${X}`;function w(A,X){const L=X===void 0?
"":`/namespaces/${encodeURIComponent(X)}`;return`${v(A)}${L}/${A.plural}`}var S=({resource:A,namespace:X,name:L})=>`${w(A,X)}/${encodeURIComponent(L)}`,b=({resource:A,
namespace:X,name:L})=>[A.kind,X,L].filter($=>$!==void 0).join("/")}),6016:((j,R,e)=>{e.d(R,{MU:()=>_,Uw:()=>m,Zy:()=>T,sB:()=>d});var o=e(1143),l=e(8243),E=e(332),
_=v=>(0,l.$6)(v,"metadata","labels",o.Ly)===o.bU,n=(v,w)=>(0,l.$6)(v,"metadata","annotations",w),T=v=>n(v,o.ej),d=v=>n(v,o.B0);function m(v,w,S){if(!v)return;const{
annotations:b}=w.metadata,A=M(v,b[o.B0],b[o.hD]);if(A!==void 0)throw new E.zg("E_NAME_TAKEN",`${S} ${A}. Choose another name with --name, or remove that deploym\
ent first.`)}function M(v,w,S){if(!_(v)){const X=(0,l.$6)(v,"metadata","labels",o.Ly);return`exists, and mlflow-steps did not deploy it${X===void 0?"":` (${o.Ly}\
 is ${X})`}`}const b=d(v);if(b!==w)return`serves another model, ${b??"of unknown name"}`;const A=n(v,o.hD);if(A&&S&&A!==S)return`serves this model for another t\
arget, ${A} instead of ${S}`}}),2198:((j,R,e)=>{e.d(R,{A3:()=>F,AS:()=>le,Ai:()=>P,D6:()=>wt,E_:()=>ft,Ey:()=>U,Fy:()=>ue,G5:()=>Y,H3:()=>_t,I:()=>C,IA:()=>te,Jt:()=>$,
KD:()=>x,L4:()=>be,L9:()=>mt,M4:()=>ut,M5:()=>a,N_:()=>ae,OH:()=>Ye,P8:()=>re,Qn:()=>m,Qq:()=>X,RU:()=>A,Rg:()=>je,S7:()=>b,SR:()=>Ie,Sx:()=>ct,WG:()=>De,X3:()=>se,
Xk:()=>K,Xl:()=>it,Yq:()=>H,_$:()=>We,e_:()=>at,gI:()=>M,hu:()=>Ge,iJ:()=>st,iP:()=>d,ig:()=>c,nd:()=>L,o6:()=>de,oO:()=>Mt,p0:()=>fe,qW:()=>et,qb:()=>w,rM:()=>u,
tO:()=>vt,u9:()=>s,wu:()=>Qe,x:()=>ht,xD:()=>Ee,xw:()=>p,z3:()=>D,zM:()=>N});var o=e(8243),l=e(332),E=e(3024),_=e.n(E),n=e(6760),T=e.n(n),d=t=>`--${t}`,m=t=>`ML\
FLOW_STEPS_${t.replaceAll("-","_").toUpperCase()}`,M=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function v(t,h){const g=[Array.from({length:h.length+1},(z,ie)=>ie)],
W=(z,ie)=>g[z]?.[ie]??Number.POSITIVE_INFINITY;for(let z=1;z<=t.length;z+=1){const ie=[z];g.push(ie);for(let ve=1;ve<=h.length;ve+=1){const Me=t[z-1]===h[ve-1],
Re=t[z-1]===h[ve-2]&&t[z-2]===h[ve-1];ie.push(Math.min(W(z-1,ve-1)+(Me?0:1),W(z-1,ve)+1,W(z,ve-1)+1,Re?W(z-2,ve-2)+1:Number.POSITIVE_INFINITY))}}return W(t.length,
h.length)}function w(t,h){const g=Math.max(2,Math.floor(t.length/3));return h.map(z=>({candidate:z,distance:v(t,z)})).filter(({distance:z})=>z<=g).sort((z,ie)=>z.
distance-ie.distance||S(t,z.candidate)-S(t,ie.candidate))[0]?.candidate}var S=(t,h)=>Math.abs(t.length-h.length),b=class extends Error{name="InputProblem"},A=(t,h,g)=>({
of:h,check:W=>g(W)}),X={label:"text",parse:t=>t};function L(t,h=Number.MAX_SAFE_INTEGER){const g=h===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${h}`;return{
label:`integer ${g}`,parse:W=>{const z=Number(W);if(!/^-?\d+$/.test(W)||z<t||z>h)throw new b(`expected a whole number ${g}, got "${W}"`);return z}}}var $={label:"\
true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new b(`expected true or false, got "${t}\
"`)}},H=(...t)=>({label:t.join(", "),parse:h=>{const g=t.find(z=>z===h);if(g!==void 0)return g;const W=w(h,t);throw new b(`expected ${t.join(", ")}, got "${h}"${W?
`; did you mean ${W}?`:""}`)}}),V=480*36e5,oe={ms:1,s:1e3,m:6e4,h:36e5},fe={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const h=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],
g=h.reduce((W,[,z,ie])=>W+Number(z)*(oe[ie??""]??Number.NaN),0);if(h.map(([W])=>W).join("")!==t||!(g>0))throw new b(`expected a duration such as 90s, 20m or 1h3\
0m, got "${t}"`);if(g>V)throw new b(`expected at most ${V/36e5}h, got "${t}"`);return g}},le={label:"key=value, one a line or separated by commas",isRepeatable:!0,
parse:t=>{const h=t.split(/[\n,]/).map(g=>g.trim()).filter(Boolean);return new Map(h.map(g=>{const W=g.indexOf("=");if(W<1)throw new b(`expected key=value, got \
"${g}"`);return[g.slice(0,W).trim(),g.slice(W+1).trim()]}))}},ue={label:"one a line",isRepeatable:!0,parse:t=>t},x=(t,h)=>({...t,parse:(g,W)=>(h(g),t.parse(g,W))}),
Y={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Q=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function ae(t){const h=t.split(/\r?\n/).map(
z=>z.trim()).filter(z=>z!==""&&!z.startsWith("#")),g=[],W=h.map(z=>{const ie=z.indexOf("="),ve=z.slice(0,Math.max(0,ie)).trim(),Me=z.slice(ie+1).trim();return ve===
""||ie<0?g.push(`expected from=to, got "${z}"`):Oe(Me)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(Me)?g.push(`"${Me}" is no place that model servers read\
, such as s3://bucket/prefix or pvc://claim`):ee(Me)!==void 0&&g.push(`"${Me}" is ${ee(Me)?.what??""}, which no model server reads`),{from:ve,to:Me}});if(g.length>
0)throw new l.zg("E_INPUT",`model-uri-map: ${g.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return W}function K(t,h){if(/[\u0000-\u001f\u007f]/.
test(t)||t.split(/[/\\]/).some(z=>z===".."))throw new l.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(t.slice(0,300))}, which is no plain path: i\
t holds ".." or control characters.`);const g=Z(t,h)??t,W=Oe(g)??g;if(Q.test(W)||g!==t&&ee(W)===void 0)return W;throw ne(t)}function Z(t,h){const g=[...h].sort(
(z,ie)=>ie.from.length-z.from.length),W=[t,t.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:z,to:ie}of g)for(const ve of W){const Me=ce(
ve,z);if(Me!==void 0)return Me===""?pe(ie):`${pe(ie)}/${Me}`}}function ce(t,h){if(!t.startsWith(h))return;const g=t.slice(h.length);if(g==="")return g;const W=h.
endsWith("/")?g:g.startsWith("/")?g.slice(1):void 0;return W?.startsWith("/")===!0?void 0:W}var pe=t=>t.replace(/\/+$/,"");function Oe(t){const h=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(t);if(h!==null)return h[2]?`azureblob:${h[1]??""}/${h[2]}`:`azureblob:${h[1]??""}`}function ee(t){const h=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();
switch(h){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${h}:), which it did not resolve to a place in storage`,from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:q(t)};default:return}}var q=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function ne(t){const{what:h,
from:g}=ee(t)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:t};return new l.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. Th\
at is ${h}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${g}=s3://bucket/prefix' (or gs://\u2026, pvc://clai\
m/\u2026).`)}function re(t){return t.map((g,W)=>typeof g=="number"?`[${g}]`:/^[\w-]+$/.test(g)?W===0?g:`.${g}`:`[${JSON.stringify(g)}]`).join("")||"the document"}
var he=100,we=20,I=4096,B="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red",te={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const h=t.
split(`
`).map(g=>g.trim()).filter(Boolean);if(h.length>he)throw new b(`${h.length} fields are set; ${he} at most: write them into deploy.yaml`);return h.map(Le)}};function Le(t){
const h=[];let g=t;for(;!g.startsWith("=")||h.length===0;){const Me=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(g),Re=h.length===
0;if(Me===null||Me[1]!==void 0&&Me[0].startsWith(".")===Re||h.length>=we)throw new b(`expected path=value, ${B}, got "${t.slice(0,200)}"`);h.push(Me[2]===void 0?
Me[1]??Me[4]??"":Number(Me[2])),g=g.slice(Me[0].length).replace(/^\s+(?==)/,"")}const W=g.slice(1).trim();if(W.length>I)throw new b(`the value of ${re(h)} has ${W.
length} characters; ${I} at most`);const[z,ie]=h;if(!(h.length>1&&(z==="spec"||z==="metadata"&&h.length===3&&(ie==="labels"||ie==="annotations"))))throw new b(`${re(
h)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(h.includes("\
__proto__"))throw new b(`${re(h)} is no field`);return{path:h,value:ge(W)}}function ge(t){const h=(0,o.qF)(t);if(h===void 0&&/^[[{"]/.test(t))throw new b(`"${t.
slice(0,100)}" begins like JSON and is none`);return h===void 0?t:h}var U=(t,h)=>h.reduce((g,{path:W,value:z})=>{const ie=k(g,W,W,z);return(0,o.Gv)(ie)?ie:g},t);
function k(t,h,g,W){const[z,...ie]=h;if(z===void 0)return typeof t=="string"&&(typeof W=="number"||typeof W=="boolean")?String(W):W;const ve=re(g.slice(0,g.length-
h.length));if(typeof z=="number"){const Re=Array.isArray(t)?t:t==null?[]:void 0;if(Re===void 0)throw new b(`${re(g)} cannot be set: ${ve} is no list`);if(z>Re.length)
throw new b(`${re(g)} cannot be set: ${ve} has ${Re.length} entries`);return[...Re.slice(0,z),k(Re[z],ie,g,W),...Re.slice(z+1)]}if(t!=null&&!(0,o.Gv)(t))throw new b(
`${re(g)} cannot be set: ${ve} is no mapping`);const Me=t??{};return{...Me,[z]:k(Object.hasOwn(Me,z)?Me[z]:void 0,ie,g,W)}}var a=new Set(["MLFLOW_SERVER","SKLEA\
RN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),i=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE\
_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),c=(t,h)=>[{node:t,path:h},...(t.children??[]).flatMap((g,W)=>c(g,[...h,"children",W]))],N=({spec:t})=>t.predictors.
flatMap(({graph:h},g)=>c(h,["spec","predictors",g,"graph"])),F=t=>N(t).filter(({node:h})=>C(h)),C=t=>t.modelUri!==void 0||s(t)&&t.implementation!=="HUGGINGFACE_\
SERVER",s=({implementation:t})=>t!==void 0&&t!==""&&!i.has(t),p=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",D=({modelUri:t})=>t==null||t.trim()===
"";function u(t){const h=F(t).map(({node:g})=>g);return h.length===1?h:h.filter(D)}function y(t,h){const g=N(t).map(({node:ve})=>ve),W=new Set([...u(t),...g.filter(
ve=>h!==void 0&&ve.modelUri===h)]);if(W.size>0)return W;const[z,...ie]=g.filter(p);return new Set(z!==void 0&&ie.length===0?[z]:[])}function P(t,h,g){const{protocol:W,
xtype:z,replicas:ie,image:ve}=h,Me=y(t,g),Re={...t.spec,...W===void 0?{}:{protocol:W}},Ve=Re.protocol===void 0||Re.protocol===""||Re.protocol==="seldon",Ke=Re.predictors.
map(Ce=>{const ke=J(Ce.graph),yt=[...ie===void 0?[]:[Ae=>ye(Ae,ie)],...ve===void 0?[]:ke.filter(Ae=>Me.has(Ae)).map(Ae=>Ne=>r(Ne,Ce,Ae.name,Tt=>({...Tt,image:ve}))),
...Ve?ke.filter(({implementation:Ae})=>Ae==="MLFLOW_SERVER").map(Ae=>Ne=>r(Ne,Ce,Ae.name,O)):[],...z===void 0?[]:[Ae=>({...Ae,graph:de(Ae.graph,Ne=>Me.has(Ne)&&
Ne.implementation==="MLFLOW_SERVER"?_e(Ne,"xtype",z):{})})]];return G(yt.reduce((Ae,Ne)=>Ne(Ae),Ce),Ce,ke)});return{...t,spec:{...Re,predictors:Ke}}}var J=t=>[t,
...(t.children??[]).flatMap(J)],de=(t,h)=>({...t,...h(t),...Array.isArray(t.children)?{children:t.children.map(g=>de(g,h))}:{}}),_e=(t,h,g)=>({parameters:[...(0,o.
yR)(t,"parameters").filter(W=>W.name!==h),{name:h,type:"STRING",value:g}]});function ye(t,h){const g=t.componentSpecs?.map(W=>{const{replicas:z,...ie}=W;return(0,o.
Gv)(W.hpaSpec)||(0,o.Gv)(W.kedaSpec)?W:ie});return{...t,replicas:h,...g===void 0?{}:{componentSpecs:g}}}var me=({componentSpecs:t})=>(t??[]).some(({spec:h})=>(h?.
containers??[]).length>0),G=(t,h,g)=>me(h)||!me(t)?t:g.filter(s).reduce((W,{name:z})=>r(W,h,z,ie=>ie),t);function r(t,h,g,W){const z=t.componentSpecs??[],ie=z.findIndex(
({spec:Ce})=>Ce?.containers?.some(ke=>ke.name===g));if(ie<0&&me(h))return t;const ve=Math.max(0,ie),Me=z[ve]??{},Re=Me.spec?.containers??[],Ve=ie<0?[...Re,W({name:g})]:
Re.map(Ce=>Ce.name===g?W(Ce):Ce),Ke={...Me,spec:{...Me.spec,containers:Ve}};return{...t,componentSpecs:z.length===0?[Ke]:z.map((Ce,ke)=>ke===ve?Ke:Ce)}}var f={httpGet:{
path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function O(t){const h=g=>t[g]!==void 0&&t[g]!==null;return h("star\
tupProbe")?t:{...t,...h("readinessProbe")?{}:{readinessProbe:f},...h("livenessProbe")?{}:{livenessProbe:f}}}var se="MLFLOW_STEPS_CREDENTIALS",Ee={"tracking-uri":{
file:"uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},
"tracking-client-cert-file":{file:"client.pem",isPath:!0},kubeconfig:{file:"config",isPath:!0}},Ie="RCLONE_CONFIG_",Pe=64*1024,Te=t=>(t[se]??"").split(":").filter(
Boolean);function be(t,h){const g=Object.hasOwn(Ee,t)?Ee[t]:void 0;if(g===void 0)return;const W=Te(h).map(z=>(0,n.join)(z,g.file)).find(z=>(0,E.existsSync)(z));
return W===void 0||g.isPath?W:Se(W)}function De(t){const h=Te(t).filter(g=>(0,E.statSync)(g,{throwIfNoEntry:!1})?.isDirectory()).flatMap(g=>(0,E.readdirSync)(g).
filter(W=>W.startsWith(Ie)).map(W=>[W,Se((0,n.join)(g,W)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(h.reverse()),...t}}function Se(t){try{if((0,E.statSync)(
t).size>Pe)throw new Error("it is larger than 64 KiB");return(0,E.readFileSync)(t,"utf8")}catch(h){throw new l.zg("E_INPUT",`${t} cannot be read: ${h instanceof
Error?h.message:String(h)}`,{cause:h})}}var Ue=t=>t.startsWith(Ie)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(Ie.length)),rt=(t,h)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(h),ze=t=>Object.entries(t).flatMap(([h,g])=>Ue(h)&&g!==void 0&&g!==""?[[h,g]]:[]),st={label:"name of a Secret",secretsIn:t=>ze(
t).flatMap(([h,g])=>rt(h,g)?[]:[g,Buffer.from(g).toString("base64")]),parse:(t,h={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new b(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const g=new Map(ze(h));if(g.size===0)throw new b("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:g}}},
Je=(t,h)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(g=>({...g,graph:de(g.graph,W=>C(W)?h(W):{}),...g.explainer?.modelUri?{explainer:{...g.explainer,
...h(g.explainer)}}:{}}))}}),ot=({envSecretRefName:t})=>t==null||t==="",at=(t,h)=>Je(t,g=>ot(g)?{envSecretRefName:h}:{}),it=(t,h)=>Je(t,g=>g.envSecretRefName===
h?{envSecretRefName:void 0}:{}),We=["None","Staging","Production","Archived"];function Ge(t){if(t.startsWith("@"))return{kind:"alias",alias:dt(t.slice(1))};const h=We.
find(z=>z.toLowerCase()===t.toLowerCase());if(h!==void 0)return{kind:"stage",stage:h};const g=w(t.toLowerCase(),We.map(z=>z.toLowerCase())),W=We.find(z=>z.toLowerCase()===
g);throw new l.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${We.join(", ")}. ${W?`Did you mean ${W}?`:`Write @${t} if an alias is meant.`}`)}function dt(t){
const h=t===""?"has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (late\
st, v<number>)":void 0:"may hold letters, digits, _ and - only";if(h!==void 0)throw new l.zg("E_INPUT",`The alias "@${t}" ${h}.`);return t}var je=t=>t.kind==="a\
lias"?`@${t.alias}`:t.stage,lt=", ",ut=t=>t.map(je).join(lt);function ct(t){const h=t.split(/[,\n]/).map(ie=>ie.trim()).filter(Boolean),g=[],W=[];for(const ie of h)
try{g.push(Ge(ie))}catch(ve){if(!(ve instanceof l.zg))throw ve;W.push(ve)}for(const[ie,ve]of[["alias","aliases"],["stage","stages"]]){const Me=g.filter(Re=>Re.kind===
ie);Me.length>1&&W.push(new l.zg("E_INPUT",`${Me.map(je).join(" and ")} are ${Me.length} ${ve}: give at most one stage and one alias.`))}h.length===0&&W.push(new l.
zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[z]=W;if(z!==void 0)throw new l.zg(z.code,W.map(({message:ie})=>ie).
join(" "));return g.sort((ie,ve)=>ie.kind.localeCompare(ve.kind))}var Xe=()=>new l.zg("E_INPUT","Which version of the model is meant? Give --version N, or --at \
with a stage or @alias.");function ft({version:t,at:h}){if(t===void 0&&h===void 0)throw Xe()}async function ht(t,h){const{model:g,version:W,at:z}=h;if(W!==void 0&&
z===void 0)return t.registry.version(g,String(W));if(z===void 0)throw Xe();const ie=Ge(z),ve=await t.registry.holder(g,ie);if(ve!==void 0&&W!==void 0&&ve.version!==
String(W))throw new l.zg("E_PROMOTION_OVERTAKEN",`${je(ie)} of ${g} is version ${ve.version} by now, and not version ${W}: another promotion overtook this one. \
Nothing was done.`);if(ve!==void 0)return ve;throw ie.kind==="alias"?new l.zg("E_ALIAS_NOT_FOUND",`No version of ${g} has the alias ${z}. Promote one to it firs\
t (aliases do not ignore case).`):new l.zg("E_STAGE_EMPTY",`No version of ${g} is in the stage ${ie.stage}. Promote one to it first.`)}var Be={namespace:!0,"ser\
vice-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},
Ye=(t,h="")=>Be[t]?`${t}=${h}`:t,mt=(t,h="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${pt(Ye(t,h))}`,pt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.
replaceAll("'","'\\''")}'`,Et=t=>Object.hasOwn(Be,t),_t={label:"one a line",isRepeatable:!0,parse:t=>{const h=t.split(`
`).map(g=>g.trim()).filter(Boolean);for(const g of h){const[W="",z]=g.split(/=(.*)/s);if(!Et(W)){const ie=w(W,Object.keys(Be));throw new b(`expected one of ${Object.
keys(Be).join(", ")}, got "${g}"${ie===void 0?"":`; did you mean ${ie}?`}`)}if(Be[W]!==(z!==void 0&&z!==""))throw new b(`expected ${Be[W]?`${W}=NAME`:`${W} alon\
e`}, got "${g}"`)}return new Set(h)}},Qe=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),vt={label:"container image",parse:t=>{if(Qe(t))return t;
throw new b(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},gt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Ot=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Ze=230,qe=63;function et(t,h){const g=JSON.stringify(t.slice(0,80));if(t.length>Ze)return`${h} ${g} is longer than ${Ze} characters`;if(!gt.test(t))return`${h} ${g}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function wt(t){const h=et(t,"the name");if(h!==
void 0)throw new b(h)}function Mt(t){if(!(t.length<=qe&&Ot.test(t)))throw new b(`expected the name of a namespace (at most ${qe} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),8243:((j,R,e)=>{e.d(R,{$6:()=>E,Gv:()=>o,fK:()=>l,i1:()=>T,qF:()=>d,tk:()=>_,yR:()=>n});var o=m=>typeof m=="object"&&m!==null&&
!Array.isArray(m);function l(m,...M){let v=m;for(const w of M){if(!o(v)||!Object.hasOwn(v,w))return;v=v[w]}return v}function E(m,...M){const v=l(m,...M);return typeof v==
"string"?v:void 0}function _(m,...M){const v=l(m,...M);return typeof v=="number"&&Number.isFinite(v)?v:void 0}function n(m,...M){const v=l(m,...M);return Array.
isArray(v)?v.filter(o):[]}function T(m,...M){const v=l(m,...M);return Array.isArray(v)?v.filter(w=>typeof w=="string"):[]}function d(m){try{return JSON.parse(m)}catch{
return}}}),9452:((j,R,e)=>{e.d(R,{Ef:()=>H,PQ:()=>L,aI:()=>A,i9:()=>$,jC:()=>d,kl:()=>T,ld:()=>m,os:()=>b,sc:()=>S,tf:()=>X,x2:()=>w});var o=e(1143),l=e(2198),E=e(
8243),_=e(7598),n=e.n(_),T={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},d="seldon-deployment-id",m=8e3,M=63,
v=K=>K.length<=M?K:`seldon-${(0,_.createHash)("md5").update(K).digest("hex")}`,w=v,S=(K,Z)=>Z.annotations?.["seldon.io/svc-name"]??v(`${K}-${Z.name}`),b=({spec:{
protocol:K}})=>K==="v2"||K==="kfserving",A=K=>b(K)?"v2":K.spec.predictors.some(({graph:Z})=>(0,l.ig)(Z,[]).some(({node:ce})=>ce.implementation==="MLFLOW_SERVER"))?
"v1-mlflow":"v1",X=(K,Z)=>b(K)?`/v2/models/${encodeURIComponent(Z.graph.name)}/infer`:"/api/v1.0/predictions",L=(K,Z,ce)=>`/seldon/${encodeURIComponent(Z)}/${encodeURIComponent(
K.metadata.name)}${X(K,ce)}`,$=({spec:K})=>K.predictors.filter(({shadow:Z})=>Z!==!0);function H(K,Z,ce,pe){return{owner:ce,uid:pe,marker:Z,markerAnnotation:o.yl,
modelPlaces:K.spec.predictors.flatMap(({graph:Oe})=>ue(Oe)).map(x),workloads:K.spec.predictors.flatMap(Oe=>Y(K,Oe)),services:K.spec.predictors.flatMap(Oe=>oe(K,
Oe)),labelSelector:d,readMarker:Oe=>(0,E.$6)(Oe,"spec","annotations",o.yl),readPodMarker:V,readStatus:le}}function V(K){const Z=(0,E.$6)(K,"spec","template","me\
tadata","annotations",o.yl);if(Z!==void 0)return Z;const ce=(0,E.yR)(K,"spec","template","spec","containers").flatMap(pe=>(0,E.yR)(pe,"env")).find(pe=>(0,E.$6)(
pe,"name")==="ENGINE_PREDICTOR");return(0,E.$6)((0,E.qF)(Buffer.from((0,E.$6)(ce,"value")??"","base64").toString("utf8")),"annotations",o.yl)}var oe=(K,Z)=>[{name:S(
K.metadata.name,Z),isRequired:(0,E.$6)(K.spec,"serverType")!=="kafka"},...(fe(K,Z)?Q(Z.graph):[]).map(ce=>({name:v(`${K.metadata.name}-${Z.name}-${ce}`),isRequired:!1}))],
fe=({spec:K},{annotations:Z})=>[K.annotations,Z].some(ce=>ce?.["seldon.io/engine-separate-pod"]==="true");function le(K){const Z=(0,E.$6)(K,"status","state"),ce=(0,E.
$6)(K,"status","description")??"";return Z==="Available"?{state:"ready"}:{state:Z==="Failed"?"failed":"working",description:ce}}var ue=({modelUri:K,children:Z})=>[
...K?[K]:[],...(Z??[]).flatMap(ue)],x=K=>K.replace(/^pvc:\/\//,"/mnt/pvc/");function Y(K,Z){const pe=`${K.metadata.name}-${Z.name}`,Oe=`predictor ${Z.name}`,ee=Z.
componentSpecs?.length?Z.componentSpecs:[{}],q=ee.map((re,he)=>{const we=(0,E.yR)(re,"spec","containers").map(te=>(0,E.$6)(te,"name")??""),B=[(0,E.$6)(re,"metad\
ata","name"),we.join("-"),Q(Z.graph).join("-")].filter(te=>te!==void 0);return{title:ee.length>1?`${Oe}, component ${he}`:Oe,names:B.map(te=>v(`${pe}-${he}-${te}`)),
prefixes:[`${pe}-${he}-`],isMarked:!0,replicas:ae(K,Z,re)}}),ne=(re,he)=>({title:`${Oe}, ${re}`,names:[v(he)],prefixes:[],isMarked:!1,replicas:void 0});return[...q,
...fe(K,Z)?[ne("orchestrator",`${pe}-svc-orch`)]:[],...(0,E.$6)(Z,"explainer","type")?[ne("explainer",`${pe}-explainer`)]:[]]}var Q=({name:K,children:Z})=>[K,...(Z??
[]).flatMap(Q)];function ae(K,Z,ce){if(!((0,E.Gv)((0,E.fK)(ce,"hpaSpec"))||(0,E.Gv)((0,E.fK)(ce,"kedaSpec"))))return(0,E.tk)(ce,"replicas")??Z.replicas??(0,E.tk)(
K.spec,"replicas")??1}}),7522:((j,R,e)=>{e.d(R,{Jj:()=>n,Jt:()=>_,YI:()=>E,xS:()=>T});var o=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
l=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function E(d){return d.replaceAll(`\r
`,`
`).replace(o,"").replace(l,"\uFFFD")}var _=d=>E(d).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(d,m){return d.length<=m?d:`${d.slice(0,m)}\
\u2026 (${d.length-m} more characters)`}function T(d,m=500){const M=E(d.slice(0,4*m)).replace(/[\s\ufffd]+/g," ").trim();return M.length>m?`${M.slice(0,m)}\u2026`:
M}}),9355:((j,R,e)=>{e.d(R,{BR:()=>fe,Yh:()=>ue,lx:()=>oe});var o=e(8243),l=x=>x==null?"nothing":Array.isArray(x)?"a list":typeof x=="object"?"a mapping":typeof x==
"string"?`the text ${JSON.stringify(x.slice(0,60))}`:typeof x=="number"||typeof x=="boolean"?`the ${typeof x} ${x}`:typeof x,E=(x,Y,Q)=>[{path:Q,message:`expect\
ed ${x}, found ${l(Y)}`}],_=(x,Y)=>typeof x=="string"?[]:E(typeof x=="number"||typeof x=="boolean"?`a text (write it in quotes: "${x}")`:"a text",x,Y),n=(x,Y)=>Number.
isInteger(x)?[]:E("a whole number",x,Y),T=(x,Y)=>typeof x=="boolean"?[]:E("true or false",x,Y),d=x=>(Y,Q)=>Y===x?[]:E(x,Y,Q),m=x=>(Y,Q)=>Y===void 0?[]:x(Y,Q),M=x=>(Y,Q)=>Y==
null?[]:x(Y,Q),v=x=>(Y,Q)=>Array.isArray(Y)?Y.flatMap((ae,K)=>x(ae,[...Q,K])):E("a list",Y,Q),w=x=>(Y,Q)=>(0,o.Gv)(Y)?Object.entries(x).flatMap(([ae,K])=>K(Object.
hasOwn(Y,ae)?Y[ae]:void 0,[...Q,ae])):E("a mapping",Y,Q),S=x=>(Y,Q)=>(0,o.Gv)(Y)?Object.entries(Y).flatMap(([ae,K])=>x(K,[...Q,ae])):E("a mapping",Y,Q),b=x=>(Y,Q)=>x()(
Y,Q),A=m(S(_)),X=w({name:_,implementation:m(_),type:m(_),methods:M(v(_)),modelUri:M(_),endpoint:M(w({type:m(_)})),logger:M(w({mode:m(_)})),parameters:M(v(w({name:_}))),
children:M(v(b(()=>X)))}),L=w({name:_,image:m(_),securityContext:M(w({})),ports:M(v(w({})))}),$=w({replicas:m(n),spec:m(w({containers:M(v(L)),initContainers:M(v(
L)),volumes:M(v(w({})))}))}),H=w({name:_,graph:X,componentSpecs:M(v($)),replicas:m(n),traffic:m(n),shadow:m(T),annotations:A,labels:A,progressDeadlineSeconds:m(
n),explainer:M(w({type:m(_),modelUri:M(_)})),svcOrchSpec:M(w({env:M(v(w({name:_})))}))}),V=w({apiVersion:_,kind:d("SeldonDeployment"),metadata:m(w({name:m(_),namespace:m(
_),labels:A,annotations:A})),spec:w({predictors:v(H),protocol:m(_),replicas:m(n),annotations:A})}),oe=x=>V(x,[]),fe=x=>oe(x).length===0,le=(x,Y)=>[...V(x,Y),...w(
{metadata:w({name:_,labels:S(_),annotations:S(_)})})(x,Y)],ue=x=>le(x,[]).length===0}),1517:((j,R,e)=>{e.d(R,{K:()=>l});var o=e(4764);function l(E,_,n){if(n===void 0)
return(0,o.o)(E.protocol,_);const T=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:d})=>d(n,_));return{send:async d=>(await T).send(d),close:()=>{T.then(d=>d.
close(),()=>{})}}}}),1660:((j,R,e)=>{e.d(R,{VY:()=>l,e7:()=>_,vd:()=>E});var o=e(9596),l={};(0,o.VA)(l,{requireOfNode:()=>E});var E,_=(0,o.E)({"require-of-node:\
require-of-node"(){E=n=>require(n)}})}),6237:((j,R,e)=>{e.d(R,{s:()=>o});function o(l){const{GITHUB_SHA:E,GITHUB_SERVER_URL:_,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:T}=l,
d=l.GITHUB_TRIGGERING_ACTOR||l.GITHUB_ACTOR;return{...E?{commit:E}:{},..._&&n&&T?{link:`${_}/${n}/actions/runs/${T}`}:{},...d?{actor:d}:{}}}}),1993:((j,R,e)=>{e.
d(R,{Qr:()=>n,Xb:()=>l,_0:()=>T,ow:()=>_});var o=e(332);function l(d){const m=w=>{throw new o.zg("E_TRACKING_URI",`The tracking URI ${w}`)},M=d.trim();if(/^databricks(:|$)/i.
test(M)&&m("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(
M)&&m("is a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(M)||/^[\w-]+$/.test(M))&&m(`is a folder (${E(M)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(M)){const w=/^[\w.-]+(:\d+)?(\/|$)/.test(M);m(`must begin with http:// or https://.${w?` Did you mean http://${M}?`:` It is ${E(M)}.`}`)}const v=URL.
canParse(M)?new URL(M):m(`cannot be read: ${E(M)}.`);return(v.username!==""||v.password!=="")&&m("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(v.hash!==""||v.search!=="")&&m(`is a page of MLflow's u\
ser interface. Give the server's address only: ${v.origin}${v.pathname.replace(/\/+$/,"")}`),v.pathname=v.pathname.replace(/\/+$/,""),v}var E=d=>d.replace(/\/\/[^/@]*@/,
"//***@");function _(d){const{"tracking-username":m,"tracking-password":M}=d;return m&&M?Buffer.from(`${m}:${M}`).toString("base64"):void 0}function n(d,m){const M=_(
d),v=d["tracking-token"],w=m.MLFLOW_WORKSPACE,S=M!==void 0?`Basic ${M}`:v?`Bearer ${v}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...S?
{authorization:S}:{},...w?{"x-mlflow-workspace":w}:{}}}function T(d,m){const M=d[m]??"";return/^\d{1,6}$/.test(M)?Number(M):void 0}}),2629:((j,R,e)=>{e.d(R,{T:()=>o});
async function o({runs:E},{given:_,pipeline:n,startTag:T}){const d=await E.ensureExperiment(_.experiment),m=T&&await E.findRunning(d,...T);if(m)return{run:m,isNew:!1};
const M=_["run-name"];return{run:await E.create({experimentId:d,...M===void 0?{}:{name:M},tags:new Map([...l(n,_.tags),...T?[T]:[]]),startTimeMs:Date.now()}),isNew:!0}}
function l({commit:E,link:_,actor:n},T=new Map){const m=[["mlflow-steps.pipeline",_],["mlflow.source.git.commit",E],["mlflow.user",n]].flatMap(([M,v])=>v===void 0||
v===""?[]:[[M,v]]);return new Map([...m,...T])}}),8016:((j,R,e)=>{e.d(R,{BC:()=>H,DL:()=>S,Ec:()=>V,K6:()=>ce,Q4:()=>Y,S2:()=>Z,dj:()=>ae,gn:()=>L,mw:()=>le,q1:()=>x,
uT:()=>w,uq:()=>b,zV:()=>pe});var o=e(4261),l=e(9355),E=e(3395),_=e(9452),n=e(1143),T=e(8243),d=3,m=6e5,M=(ee,q)=>({resource:E.gT,namespace:ee,name:v(q)}),v=ee=>`\
mlflow-steps-${ee}`;function w(ee,q,ne,re){if(ee===void 0)return{...q,ownerUid:ne,earlier:[],isComplete:re};const{ownerUid:he,earlier:we,isComplete:I,...B}=ee;return{
...q,ownerUid:ne,earlier:ee.version===q.version?we:[B,...we],isComplete:I}}async function S(ee,q,ne){const re=await ee.get(M(q,ne));return re&&A(re,q,ne)}var b=(ee,q)=>ee!==
void 0&&q?.ownerUid===(0,T.$6)(ee,"metadata","uid")?q:void 0;function A(ee,q,ne){const re=(0,T.fK)(ee,"data"),he=X({...(0,T.Gv)(re)?re:{},manifest:(0,T.qF)((0,T.
$6)(re,"manifest")??"")},q,ne),we=(0,T.$6)(re,"owner-uid");if(he===void 0||we===void 0)return;const I=(0,T.yR)({list:(0,T.qF)((0,T.$6)(re,"earlier")??"[]")},"li\
st"),B=I.slice(0,d).flatMap(te=>X(te,q,ne)??[]);return{...he,ownerUid:we,earlier:B,isComplete:(0,T.$6)(re,"complete")==="true"&&B.length===I.length}}function X(ee,q,ne){
const{manifest:re,version:he,marker:we,verified:I}=ee;if(!(typeof he!="string"||typeof we!="string"||!(0,l.Yh)(re))&&!(re.metadata.name!==ne||re.metadata.namespace!==
q)&&re.metadata.labels[n.Ly]===n.bU)return{manifest:re,version:he,marker:we,verified:String(I)==="true"}}async function L(ee,q,ne){const{name:re}=ne.manifest.metadata,
he=M(q,re),we={apiVersion:ne.manifest.apiVersion,kind:_.kl.kind,name:re,uid:ne.ownerUid},I=$(ne.earlier);await ee.apply(he,{apiVersion:"v1",kind:"ConfigMap",metadata:{
name:he.name,namespace:q,labels:{[n.Ly]:n.bU},ownerReferences:[we]},data:{manifest:JSON.stringify(ne.manifest),version:ne.version,marker:ne.marker,verified:String(
ne.verified),"owner-uid":ne.ownerUid,earlier:JSON.stringify(I),complete:String(ne.isComplete&&I.length===ne.earlier.length)}},{force:!0})}function $(ee){const q=ee.
slice(0,d);for(;Buffer.byteLength(JSON.stringify(q))>m;)q.pop();return q}async function H(ee,q,ne){const re=M(q,ne),he=await ee.get(re),we=(0,T.fK)(he,"metadata",
"labels");he&&(0,T.Gv)(we)&&we[n.Ly]===n.bU&&await ee.delete(re,{propagation:"Background"})}var V="mlflow-steps.deployment",oe=300,fe=["serving","failed","rolle\
d-back","removed","replaced"],le=5e3,ue=(ee,q)=>ee.server===q.server&&ee.namespace===q.namespace&&ee.name===q.name,x=({tags:ee},q)=>Y(ee.get(V)).find(ne=>ue(ne,
q));function Y(ee){return(0,T.yR)({records:ee===void 0?[]:(0,T.qF)(ee)},"records").flatMap(q=>{const[ne,re,he,we,I]=["time","server","namespace","name","version"].
map(ge=>(0,T.$6)(q,ge)),B=fe.find(ge=>ge===(0,T.$6)(q,"state"));if(B===void 0||ne===void 0||re===void 0||he===void 0||we===void 0||I===void 0)return[];const{verified:te}=q,
Le=["target","url","pipeline","reason"].flatMap(ge=>{const U=(0,T.$6)(q,ge);return U===void 0?[]:[[ge,U]]});return[{state:B,time:ne,server:re,namespace:he,name:we,
version:I,...typeof te=="boolean"?{verified:te}:{},...Object.fromEntries(Le)}]})}function Q(ee,q){const re=[q.reason===void 0?q:{...q,reason:q.reason.slice(0,oe)},
...ee.filter(he=>!ue(he,q))];for(;;){const he=(0,o.J)(re);if(he.length<=o.D||re.length===1)return he;re.pop()}}async function ae(ee,{model:q,version:ne,tags:re},he){
const we=Y(re.get(V)),I=we.find(B=>ue(B,he));I&&K(I,he)||await ee.registry.setVersionTag(q,ne,V,Q(we,he))}var K=(ee,q)=>(0,T.Gv)(ee)&&(0,T.Gv)(q)&&[...new Set([
...Object.keys(ee),...Object.keys(q)])].every(ne=>ne==="time"||ne==="pipeline"||ee[ne]===q[ne]);async function Z(ee,q,ne,re,he){const we=x(q,ne);we?.state==="se\
rving"&&await ae(ee,q,{...we,state:re,reason:he,time:ne.time})}async function ce(ee,q,ne){const re=x(q,ne),{reason:he,...we}=re??ne;await ae(ee,q,{...we,state:"\
serving",time:ne.time})}async function pe(ee,{namespace:q="",name:ne},{step:re,pipeline:he,log:we},I){const B=await ee.hold(q,v(ne),Oe(he,re),te=>we.progress(te));
try{return await I(ee.withLease(B),B)}finally{await B.release().catch(te=>we.warn(`The lease of this ${re} was not released, and expires by itself: ${String(te)}`))}}
var Oe=({link:ee,actor:q},ne)=>[ee??q??"mlflow-steps",ne,`process ${process.pid}`,new Date().toISOString()].join(", ")}),2088:((j,R,e)=>{e.d(R,{M4:()=>M,P6:()=>_,
Tx:()=>v});var o=e(7910),l=e(8243),E=e(332);async function _(L,$,H){const V=(0,o.uT)(H);if((await L.artifacts.listOfRun($.id,V)).some(Y=>Y.path===(0,o.uJ)(V,"ML\
model")))return{source:(0,o.uJ)($.artifactUri.replace(/\/+$/,""),V)};const fe=await L.runs.loggedModels($),le=fe.filter(Y=>Y.name===V),ue=Y=>$.loggedModelIds.indexOf(
Y),x=le.sort((Y,Q)=>ue(Y.id)-ue(Q.id)).at(-1);if(x===void 0){const Y=await n(L,$,fe.map(Q=>Q.name));throw new E.zg("E_RUN_WITHOUT_MODEL",`Run ${$.id} has no mod\
el at "${V}". ${Y} See ${L.runUrl($)}`)}if(x.status!==""&&x.status!=="LOGGED_MODEL_READY")throw new E.zg("E_RUN_WITHOUT_MODEL",`Model "${V}" of run ${$.id} was \
not logged completely (${x.status}). See ${L.runUrl($)}`);return{source:`models:/${x.id}`,modelId:x.id}}async function n(L,$,H){const V=[...new Set([...H,...T($)])];
if(V.length>0)return`It has models at ${V.map(le=>`"${le}"`).join(", ")}: name one as artifact-path.`;const fe=(await L.artifacts.listOfRun($.id,"")).slice(0,20).
map(le=>le.isDirectory?`${le.path}/`:le.path);return`It has logged no model at all${fe.length>0?`, only ${fe.join(", ")}`:" and no artifacts"}.`}function T(L){const $=(0,l.
qF)(L.tags.get("mlflow.log-model.history")??"");return(0,l.yR)({history:$},"history").map(H=>(0,l.$6)(H,"artifact_path")??"").filter(Boolean)}var d="deploy.yaml",
m=1024*1024;async function M(L,$,H=L.artifacts.listOfVersion($,"")){const{artifacts:V}=L,oe=`version ${$.version} of "${$.model}"`,fe=await H;if(fe===void 0||w(
fe,d)){const ue=await S(oe,()=>V.readOfVersion($.model,$.version,d,m));if(ue!==void 0)return{text:ue,place:`deploy.yaml in the folder of ${oe}`}}const le=await A(
L,$);if(le!==void 0)for(const ue of await X(L,$)){const x=(0,o.uJ)(ue,d);if(!w(await V.listOfRun(le.id,ue),x))continue;const Y=await S(`run ${le.id}`,()=>V.readOfRun(
le.id,x,m));if(Y!==void 0)return{text:Y,place:`${x} of run ${le.id}`}}}async function v(L,$,H,V){const oe=await L.artifacts.readOfVersion($.model,$.version,H,V);
if(oe!==void 0||$.runId==="")return oe;for(const fe of await X(L,$)){const le=await L.artifacts.readOfRun($.runId,(0,o.uJ)(fe,H),V);if(le!==void 0)return le}}function w(L,$){
const H=L.find(V=>V.path===$&&!V.isDirectory);if((H?.size??0)>m)throw b(`${$} (${H?.size} bytes)`);return H!==void 0}async function S(L,$){try{return await $()}catch(H){
throw H instanceof E.zg&&H.code==="E_ARTIFACT_TOO_LARGE"?b(`${d} of ${L}`):H}}var b=L=>new E.zg("E_DEPLOY_YAML_TOO_LARGE",`${L} is larger than ${m} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function A(L,$){if($.runId!=="")try{return await L.runs.get($.runId)}catch(H){if(H instanceof
E.zg&&H.code==="E_RUN_NOT_FOUND")return;throw H}}async function X(L,$){const H=$.modelId===""?void 0:(await L.runs.loggedModel($.modelId))?.name;return H?[(0,o.
uT)(H),""]:[""]}}),4261:((j,R,e)=>{e.d(R,{D:()=>o,J:()=>l});var o=5e3,l=E=>JSON.stringify(E).replace(/[\u007f-\uffff]/g,_=>`\\u${_.charCodeAt(0).toString(16).padStart(
4,"0")}`)}),5203:((j,R,e)=>{e.d(R,{X:()=>E});var o=e(16),l=e(2198),E={comment:{kind:l.Jt,default:"false",description:"Keep one comment on the pull request up to\
 date with the verdict: one a model, target and workflow. Where that cannot be done, the job summary says why."},"github-token":o.bU}}),5577:((j,R,e)=>{e.d(R,{k:()=>v});
var o=e(2088),l=e(7129),E=e(9775),_=e(16),n=e(2198),T=e(332),d="FAILED_REGISTRATION",m=500,M=5e3,v=(0,E.ol)({name:"register",title:"register a run's model as a \
version",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until \
the version is READY.",inputs:{..._.hI,model:{kind:n.Qq,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:n.Qq,required:!0,
description:"The run that logged the model."},"artifact-path":{kind:n.Qq,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_m\
odel was given."},tags:{kind:n.AS,description:"Tags of the version."},timeout:{kind:n.p0,default:"10m",description:"How long to wait until the version is READY."}},
outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it."},created:{
kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac3\
9da3b7f363dca0cf",run:async L=>{const{inputs:$,log:H,signal:V}=L,oe=await L.mlflow(),fe=await w(oe,$["run-id"],H),le=await(0,o.P6)(oe,fe,$["artifact-path"]),ue=$.
tags??new Map,x=await S(oe,$.model,fe,le),{version:Y,isOurs:Q}=x??await b(oe,$.model,fe,le,ue,H);L.output("version",Y.version),L.output("source",Y.source),L.output(
"created",String(Q)),await A(oe,Y,$.timeout,V,H),Q||await X(oe,Y,ue);const ae=`version ${Y.version} of "${$.model}"`;return L.summarize({kind:"heading",text:`${Q?
"Registered":"Found"} ${ae}`},{kind:"table",header:["run","source"],rows:[[fe.name||fe.id,Y.source]]}),Q?{outcome:"done",reason:`Registered ${ae} from run ${fe.
id}.`}:{outcome:"unchanged",reason:`Run ${fe.id} is registered already as ${ae}.`}}});async function w(L,$,H){const V=await L.runs.get($);if(V.deleted)throw new T.
zg("E_RUN_DELETED",`Run ${$} is deleted. Restore it (\`mlflow runs restore --run-id ${$}\`), or name another run.`);return(V.status==="FAILED"||V.status==="KILL\
ED")&&H.warn(`Run ${$} ended as ${V.status}; its model is registered all the same.`),V}async function S(L,$,H,{source:V}){const fe=(await L.registry.versionsOfRun(
$,H.id)).find(le=>le.source===V&&le.status!==d);return fe&&{version:fe,isOurs:!1}}async function b(L,$,H,V,oe,fe){await L.registry.ensureModel($);const le=await L.
registry.createVersion({model:$,runId:H.id,tags:oe,...V}).catch(async x=>{if(!(x instanceof T.zg)||x.code!=="E_MLFLOW_UNREACHABLE")throw x;fe.warn(`${x.message}\
 Looking whether the version was registered.`);const Y=await S(L,$,H,V);if(Y===void 0)throw x;return Y.version}),ue=await S(L,$,H,V);return ue===void 0||Number(
ue.version.version)>=Number(le.version)?{version:le,isOurs:!0}:(fe.warn(`Another step registered version ${ue.version.version} from the same run meanwhile; vers\
ion ${le.version} is taken back.`),await L.registry.deleteVersion($,le.version),ue)}async function A(L,$,H,V,oe){const fe=performance.now()+H,le=`version ${$.version}\
 of "${$.model}"`;let ue=$;for(let x=m;ue.status!=="READY";x=Math.min(2*x,M)){if(ue.status===d)throw new T.zg("E_REGISTRATION_FAILED",`MLflow could not register\
 ${le}: ${ue.statusMessage||"it does not say why"}.`);const Y=fe-performance.now();if(Y<=0)throw new T.zg("E_TIMEOUT",`After ${H/1e3} s, ${le} is still ${ue.status||
"without a status"}. Run the step again to wait on.`);oe.progress(`Waiting for ${le}: ${ue.status||"no status yet"}`),await(0,l.v)(Math.min(x,Y),V),ue=await L.registry.
version($.model,$.version)}}async function X(L,$,H){for(const[V,oe]of H)$.tags.get(V)!==oe&&await L.registry.setVersionTag($.model,$.version,V,oe)}}),5937:((j,R,e)=>{
e.d(R,{B:()=>w});var o=e(2629),l=e(2569),E=e(1472),_=e(9775),n=e(16),T=e(2198),d=e(3024),m=e.n(d);function M(A){if((0,d.statSync)(A,{throwIfNoEntry:!1})?.isDirectory()!==
!0)throw new T.S7(`there is no folder ${JSON.stringify(A)}`)}var v={...n.hI,...E.y,command:{kind:T.G5,required:!0,description:"What trains the model. MLFLOW_RUN\
_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-directory":{kind:(0,T.KD)(T.Qq,M),description:"\
Where the command runs; the current directory unless given."}},w=(0,_.ol)({name:"train",title:"run a training command as an MLflow run",description:"Creates a r\
un, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who started it.",inputs:v,outputs:{"run\
-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"Where the run's arti\
facts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- python train.py",run:async A=>{
const{inputs:X,log:L,signal:$}=A,H=await A.mlflow(),{run:V}=await(0,o.T)(H,{given:X,pipeline:A.pipeline});A.output("run-id",V.id),A.output("artifact-uri",V.artifactUri);
const oe=H.runUrl(V);L.progress(`Run ${V.name||V.id}: ${oe}`);const fe=X["working-directory"],[le,...ue]=S(X.command),x=b(X,H.trackingUri,V),Y=performance.now(),
Q=await A.runProgram(le,ue,{env:x,...fe===void 0?{}:{cwd:fe}}).catch(async Z=>{throw await(0,l.wq)(H,V,$.aborted?"KILLED":"FAILED",L),Z});if($.aborted)throw await(0,l.
wq)(H,V,"KILLED",L),$.reason;if(Q!==0)throw await(0,l.wq)(H,V,"FAILED",L),(0,l.n6)(Q,"FAILED",oe);await H.runs.end(V.id,"FINISHED",Date.now());const ae=((performance.
now()-Y)/1e3).toFixed(1),K=await H.runs.get(V.id);return A.output("metrics",(0,l.qF)(K)),A.summarize({kind:"heading",text:`Trained in experiment ${X.experiment}`},
{kind:"paragraph",text:`Run ${K.name||V.id} took ${ae} s: ${oe}`},(0,l.My)(K)),{outcome:"done",reason:`Run ${K.name||V.id} is FINISHED after ${ae} s: ${oe}`}}}),
S=A=>A.kind==="program"?A.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",A.text];function b(A,X,L){const $={MLFLOW_TRACKING_USERNAME:A["tracking-user\
name"],MLFLOW_TRACKING_PASSWORD:A["tracking-password"],MLFLOW_TRACKING_TOKEN:A["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:A["tracking-insecure-tls"]?"true":
void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:A["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:A["tracking-client-cert-file"]},H=Object.entries($).filter(V=>V[1]!==
void 0);return{...Object.fromEntries(H),MLFLOW_TRACKING_URI:X,MLFLOW_EXPERIMENT_ID:L.experimentId,MLFLOW_RUN_ID:L.id}}}),9596:((j,R,e)=>{e.d(R,{E:()=>d,P$:()=>m,
VA:()=>M,Yp:()=>S,f1:()=>w});var o=Object.create,l=Object.defineProperty,E=Object.getOwnPropertyDescriptor,_=Object.getOwnPropertyNames,n=Object.getPrototypeOf,
T=Object.prototype.hasOwnProperty,d=(b,A,X)=>function(){if(X)throw X[0];try{return b&&(A=(0,b[_(b)[0]])(b=0)),A}catch($){throw X=[$],$}},m=(b,A)=>function(){try{
return A||(0,b[_(b)[0]])((A={exports:{}}).exports,A),A.exports}catch(L){throw A=0,L}},M=(b,A)=>{for(var X in A)l(b,X,{get:A[X],enumerable:!0})},v=(b,A,X,L)=>{if(A&&
typeof A=="object"||typeof A=="function")for(let $ of _(A))!T.call(b,$)&&$!==X&&l(b,$,{get:()=>A[$],enumerable:!(L=E(A,$))||L.enumerable});return b},w=(b,A,X)=>(X=
b!=null?o(n(b)):{},v(A||!b||!b.__esModule?l(X,"default",{value:b,enumerable:!0}):X,b)),S=b=>v(l({},"__esModule",{value:!0}),b)}),16:((j,R,e)=>{e.d(R,{F2:()=>m,bU:()=>d,
g$:()=>_,hI:()=>E,jd:()=>T,wO:()=>n});var o=e(1993),l=e(2198),E={"tracking-uri":{kind:(0,l.KD)(l.Qq,o.Xb),required:!0,description:"The http(s) address of the ML\
flow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:l.Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_US\
ERNAME"]},"tracking-password":{kind:l.Qq,secret:!0,description:"Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:l.
Qq,secret:!0,description:"Bearer token; user name and password win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:l.Jt,default:"fa\
lse",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:l.Qq,description:"PE\
M file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:l.Qq,description:"\
PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},_={kubeconfig:{kind:l.Qq,description:"\
The kubeconfig file; without one, the service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:l.Qq,description:"The kubeconfig's \
context; its current one unless given."},namespace:{kind:(0,l.KD)(l.Qq,l.oO),description:"The namespace; the context's own unless given."}},n={model:{kind:l.Qq,
required:!0,description:"The registered model."},version:{kind:(0,l.nd)(1),description:"The model version. Not needed with `at`; given both, this version must b\
e the one that `at` names."},at:{kind:(0,l.KD)(l.Qq,l.hu),description:"The stage or @alias whose version is meant, such as @champion or Production."}},T=(0,l.RU)(
n,["version","at"],l.E_),d={kind:l.Qq,secret:!0,description:"The token to tell GitHub with, such as `github.token`: a comment needs the permission `pull-request\
s: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},m={name:{kind:(0,l.KD)(l.Qq,l.D6),description:"The name of the SeldonDeployment; meta\
data.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,l.KD)(l.Fy,l.N_),description:"Rules `from=to`, one a line, that map a place in storage to one \
that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,l.Yq)("seldon","v2","kfserving","tensorflow"),description:"The proto\
col of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,l.Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inp\
uts to the model."},replicas:{kind:(0,l.nd)(1,1e4),description:"The replicas of each predictor."},image:{kind:l.tO,description:"The image of the container that \
serves this version."},"image-tag":{kind:l.Qq,description:"A tag of the registered model that names that image, such as deployment-image; where it is set, it wi\
ns over `image`."},set:{kind:l.IA,description:"Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. A val\
ue is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:l.iJ,description:"The Secret with which model servers fetch models. Eve\
ry model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. Values\
 are never shown."},"default-template":{kind:l.Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:l.H3,
description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal name\
s the entry to give."}}}),4800:((j,R,e)=>{e.d(R,{k:()=>l});var o=3,l=class{#e=[];add(E){const _=[E,...E.split(/\r?\n/)].filter(n=>n.trim().length>=o);this.#e=[...new Set(
[...this.#e,..._])].sort((n,T)=>T.length-n.length)}redact=E=>{let _=E;for(const n of this.#e)_=_.replaceAll(n,"***");return _}}}),2569:((j,R,e)=>{e.d(R,{My:()=>T,
n6:()=>_,qF:()=>n,wq:()=>E});var o=e(332),l=2e3;async function E(d,m,M,v){const w=M==="KILLED"?d.forCleanup(l):d;try{await w.runs.end(m.id,M,Date.now())}catch(S){
v.warn(`Run ${m.id} could not be ended as ${M}: ${S instanceof Error?S.message:String(S)}`)}}var _=(d,m,M)=>new o.zg("E_COMMAND_FAILED",`The training command en\
ded with exit code ${d}; its output says why. The run is ${m}: ${M}`),n=d=>JSON.stringify(Object.fromEntries([...d.metrics.values()].map(({key:m,value:M,text:v})=>[
m,Number.isFinite(M)?M:v]))),T=d=>({kind:"table",header:["metric","value"],rows:[...d.metrics.values()].map(m=>[m.key,m.text])})}),4764:((j,R,e)=>{e.d(R,{o:()=>n});
var o=e(4256),l=e(7871),E=e(4054),_=e(7129);function n(v,w){const S=v==="https:",b=(0,l.X)(S?"node:https":"node:http"),A=new b.Agent({keepAlive:!0,maxSockets:8}),
X=S?"secureConnect":"connect";return{send:L=>new Promise(($,H)=>{if(L.signal.aborted){H((0,_.J)(L.signal));return}const V=b.request(L.url,{method:L.method,headers:{
...L.headers,...T(L.body)},agent:L.isFresh?!1:A,...S?w:{}});d(V,L,X).then($,H),V.end(L.body)}),close:()=>A.destroy()}}var T=v=>v===void 0?{}:{"content-length":String(
Buffer.byteLength(v))};async function d(v,w,S){const b={wasSent:!1,isLate:!1};v.once("socket",L=>{v.reusedSocket?b.wasSent=!0:L.once(S,()=>b.wasSent=!0)});const A=setTimeout(
()=>{b.isLate=!0,v.destroy()},w.timeoutMs),X=()=>{v.destroy()};w.signal.addEventListener("abort",X,{once:!0});try{const L=await m(v),$=L.statusCode??0,H=(0,o.A)(
$,w.maxBytes),V=Number(L.headers["content-length"]??0)>H;V&&L.destroy();const oe=V?{body:"",isCut:!0}:await(0,o.C)(L,H);return{status:$,headers:M(L),...oe}}catch(L){
if(w.signal.throwIfAborted(),b.isLate)throw new E.wC("ETIMEDOUT",`no answer within ${w.timeoutMs/1e3} s`,b.wasSent,L);const{code:$,message:H}=(0,E.Ic)(L);throw new E.
wC($,H,b.wasSent,L)}finally{clearTimeout(A),w.signal.removeEventListener("abort",X)}}var m=v=>new Promise((w,S)=>{v.once("response",w),v.on("error",S),v.once("c\
lose",()=>S(new E.wC("ECONNRESET","the connection was closed",!0)))}),M=v=>Object.fromEntries(Object.entries(v.headers).map(([w,S])=>[w,typeof S=="string"?S:void 0]))}),
2219:((j,R,e)=>{e.r(R),e.d(R,{cli:()=>ge});var o=e(5606),l=e(5203),E=e(7522),_=e(9775),n=e(16),T=e(1993),d=e(2198),m=e(332),M=e(9596);const v=require("node:util");
var w=e(3024),S=e(6760),b="0.1.0",A={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"str\
ing",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small outputs there as\
 files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function X(U,k){const a=k.indexOf("-\
-"),i=a<0?k:k.slice(0,a),c=a<0?[]:k.slice(a+1),N=Object.entries(U.inputs).filter(([,me])=>!me.secret&&!me.kind.isCommand),F=new Map([...N.map(([me,G])=>[me,G.kind.
isFlag?"boolean":"string"]),...Object.entries(A).map(([me,{type:G}])=>[me,G])]),C=[],{tokens:s}=(0,v.parseArgs)({args:$(L(i,F),F,C),options:Object.fromEntries([
...F].map(([me,G])=>[me,{type:G}])),strict:!1,allowPositionals:!0,tokens:!0}),p=new Map;let D=!1;for(const me of s){if(me.kind==="positional"&&(D||C.push(`unexp\
ected argument "${me.value}"; inputs are given as --name value`),D=!1),me.kind!=="option")continue;const G=me.rawName==="-h"?"help":me.name;D=!F.has(G);const r=U.
inputs[G];r?.secret?C.push(`${(0,d.iP)(G)} is a secret, and process lists show flags: set ${r.variables?.[0]??(0,d.Qn)(G)} instead`):D?C.push((0,o.Ee)(G,[...F.keys()])):
F.get(G)==="boolean"?p.set(G,me.value??"true"):me.value===void 0?C.push(`${(0,d.iP)(G)} needs a value`):p.has(G)?r?.kind.isRepeatable?p.set(G,`${p.get(G)}
${me.value}`):C.push(`${(0,d.iP)(G)} is given twice`):p.set(G,me.value)}const u=H(p,"output");u!==void 0&&u!=="json"&&C.push(`--output: expected json, got "${u}\
"`);const y=H(p,"output-dir")||void 0,P=H(p,"results-dir")||void 0,J=H(p,"help")!==void 0,[de,..._e]=c,ye=Object.values(U.inputs).some(({kind:me})=>me.isCommand);
return de!==void 0&&!ye&&C.push(`${U.name} runs no command; leave out -- and what follows`),{given:{texts:p,problems:C,...de===void 0?{}:{program:{kind:"program",
argv:[de,..._e]}}},help:J,json:u==="json",outputDir:y,resultsDir:P}}function L(U,k){const a=(c="")=>c.startsWith("--")&&c!==(0,d.iP)("help")&&k.get(c.slice(2))===
"boolean",i=(c="")=>/^(true|false)$/i.test(c);return U.flatMap((c,N)=>a(c)&&i(U[N+1])?[`${c}=${U[N+1]}`]:i(c)&&a(U[N-1])?[]:[c])}function $(U,k,a){const i=(c="")=>/^--([^=]+)/.
exec(c)?.[1];return U.map((c,N)=>{const F=i(c),C=i(U[N+1]);return F===void 0||C===void 0||c.includes("=")||k.get(F)!=="string"||!k.has(C)?c:(a.push(`${(0,d.iP)(
F)} needs a value; what follows it is ${(0,d.iP)(C)}`),`${c}=`)})}function H(U,k){const a=U.get(k);return U.delete(k),a}var V=1024,oe=200,fe=/[<>&\b\f\u2028\u2029]/g,
le=U=>Buffer.byteLength(JSON.stringify(U))-2+5*(U.match(fe)?.length??0);function ue({step:U,outputs:k}){const a={..._.e5,...U.outputs},i=Object.entries(a).filter(
([C,{kind:s}])=>s==="small"&&C!=="reason").map(([C])=>({name:C,value:k.get(C)??""})).map(C=>({...C,bytes:le(C.value)})),c=new Map,N=[];let F=V-oe;for(const{name:C,
value:s,bytes:p}of i.toSorted((D,u)=>D.bytes-u.bytes)){const D=p<=F;D?F-=p:N.push(C),c.set(C,D?s:"")}return c.set("reason",x(k.get("reason")??"",F+oe)),{results:c,
dropped:N}}function x(U,k){let i=k-le("\u2026"),c="";for(const N of U){if(i-=le(N),i<0)return le(U)<=k?U:c+"\u2026";c+=N}return U}function Y(U){return U.map(ae).
join(`

`)}var Q=(U,k)=>U.filter(a=>a.kind!=="log"||!k.some(i=>`
${i}
`.includes(`
${a.text}
`)));function ae(U){switch(U.kind){case"heading":return U.text;case"paragraph":return U.text;case"table":return K([U.header,...U.rows]);case"log":return`${U.title}\

${U.text.split(`
`).map(k=>`  | ${k}`).join(`
`)}`}}function K(U){const k=(U[0]??[]).map((N,F)=>Math.max(...U.map(C=>(C[F]??"").length))),a=N=>`  ${k.map((F,C)=>(N[C]??"").padEnd(F)).join("  ")}`.trimEnd(),
[i,...c]=U.map(a);return[i,`  ${k.map(N=>"-".repeat(N)).join("  ")}`,...c].join(`
`)}function Z(U,k){const a=(0,o.VU)(),i=performance.now(),c=s=>{process.stderr.write(`${(0,E.Jt)(s)}
`)},N=[],F={progress:s=>c(`${((performance.now()-i)/1e3).toFixed(1).padStart(6)}s  ${s}`),warn:s=>c(`warning  ${s}`),foreign:(s,p)=>{N.push(p),c(`${s}
${p.split(`
`).map(D=>`  | ${D}`).join(`
`)}`)}},C=async s=>{if(s.comments.length===0)return[];if(k.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitH\
ub."];const[{postComments:p},{readPipelineFacts:D}]=await Promise.all([e.e(394).then(e.bind(e,5765)),Promise.resolve().then(e.bind(e,4533))]);return p(s,{env:k,
signal:a,link:D(k).link,say:u=>F.progress(u)})};return{env:k,log:F,signal:a,pipeline:ee(k),announceDeployment:k.GITHUB_ACTIONS!=="true"?void 0:async s=>{const[{
announceDeployment:p},{readPipelineFacts:D}]=await Promise.all([e.e(394).then(e.bind(e,2472)),Promise.resolve().then(e.bind(e,4533))]);return p(s,{env:k,signal:a,
link:D(k).link,warn:u=>F.warn(u)})},runProgram:(0,o.s2)(a,k,["inherit",2,2]),readInputs:()=>U.given,mask:()=>{},finish:async s=>{const p=[],D=async de=>{try{await de()}catch(_e){
p.push(_e instanceof Error?_e.message:String(_e))}},{outputDir:u,resultsDir:y}=U;if(u!==void 0&&await D(()=>Oe(u,s.outputs)),y!==void 0){const{results:de,dropped:_e}=ue(
s);await D(()=>Oe(y,de)),_e.length>0&&F.warn(`No room among the results for ${_e.join(", ")}; --output-dir has all outputs.`)}const P=ce(s,U.json);P!==""&&await D(
()=>(0,o.KG)(process.stdout,P));for(const de of await C(s))F.warn(de);const J=Q(s.summary,N);if(J.length>0&&c(`
${Y(J)}
`),c(pe(s)),p.length>0)throw new Error(p.join("; "))}}}var ce=({step:U,outputs:k},a)=>a?`${JSON.stringify(Object.fromEntries(k)).replaceAll("##[","#\\u0023[")}
`:U.prints===void 0?"":k.get(U.prints)??"";function pe({step:U,result:k,error:a}){if(!("code"in k))return`${U.name}: ${k.outcome}. ${k.reason}`;const i=k.code===
"E_UNEXPECTED"&&a?.cause instanceof Error?`
${a.cause.stack??""}`:"";return`${U.name}: ${k.outcome} [${k.code}] ${k.reason}${i}`}function Oe(U,k){for(const[a,i]of k)(0,w.writeFileSync)((0,S.join)(U,a),i)}
function ee(U){const{MLFLOW_STEPS_PIPELINE_COMMIT:k,MLFLOW_STEPS_PIPELINE_LINK:a,MLFLOW_STEPS_PIPELINE_ACTOR:i}=U;return{...k?{commit:k}:{},...a?{link:a}:{},...i?
{actor:i}:{}}}var q=100;function ne(U,k){const a=Math.max(...U.map(({name:i})=>i.length));return`mlflow-steps ${k}: train, register, promote and deploy MLflow m\
odels, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${U.map(({name:i,title:c})=>`  ${i.padEnd(a)}  ${c}`).join(`
`)}

Inputs come from flags, then from ${(0,d.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${d.X3} (folders with ${Object.values(d.xD).map(({file:i})=>i).join(", ")}, ${d.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function re(U){const k=Object.values(U.inputs).some(({kind:C})=>C.isCommand),a=Object.entries(U.inputs).filter(([,{kind:C}])=>!C.isCommand),i=C=>a.filter(([s])=>s in
C),c=a.filter(([C])=>!(C in n.hI)&&!(C in n.g$)),N=[...c.filter(([,{required:C}])=>C),...c.filter(([,{required:C}])=>!C)],F=Object.entries({..._.e5,...U.outputs});
return`mlflow-steps ${U.name}: ${U.title}

Usage: mlflow-steps ${U.name} --input value \u2026${k?" -- program argument \u2026":""}

${B(U.description,"")}

Example:
  ${U.example.trim().split(`
`).join(`
  `)}
${he("Inputs",N)}${he("MLflow",i(n.hI))}${he("Kubernetes",i(n.g$))}
Outputs:
${F.map(([C,{description:s}])=>I(C,s)).join(`
`)}

Also:
${Object.entries(A).map(([C,s])=>I(`${(0,d.iP)(C)} ${s.value}`.trim(),s.description)).join(`
`)}
`}var he=(U,k)=>k.length===0?"":`
${U}:
${k.map(([a,i])=>we(a,i)).join(`
`)}
`;function we(U,k){const a=[k.required?"required":void 0,k.default===void 0?void 0:`default: ${k.default}`,k.kind.isFlag&&k.default==="true"?`${(0,d.iP)(U)} fal\
se turns it off`:void 0,k.kind.isFlag||k.kind.label==="text"?void 0:k.kind.label,k.variables?`also ${k.variables.join(", ")}`:void 0].filter(c=>c!==void 0),i=k.
secret?`${(0,d.Qn)(U)} (never a flag)`:(0,d.iP)(U);return I(i,`${k.description}${a.length>0?` [${a.join("; ")}]`:""}`)}var I=(U,k)=>`  ${U}
${B(k,"      ")}`;function B(U,k){const a=[];let i="";for(const c of U.split(/\s+/))i!==""&&k.length+i.length+1+c.length>q?(a.push(k+i),i=c):i=i===""?c:`${i} ${c}`;
return[...a,k+i].join(`
`)}function te(U){const k=[],a=(N,F)=>{if(F!==void 0)try{return(0,w.mkdirSync)(F,{recursive:!0}),(0,w.accessSync)(F,w.constants.W_OK),F}catch(C){k.push(`${(0,d.
iP)(N)}: ${F} cannot be written: ${C instanceof Error?C.message:String(C)}`);return}},i=a("output-dir",U.outputDir),c=a("results-dir",U.resultsDir);return{...U,
outputDir:i,resultsDir:c,given:{...U.given,problems:[...U.given.problems,...k]}}}async function Le(U,k){(0,o.Bd)();const[a,...i]=U;if(a==="--version")return process.
stdout.write(`${b}
`),0;if(a===void 0||a==="--help"||a==="-h"||a==="help")return(a===void 0?process.stderr:process.stdout).write(ne(await(0,o.gV)(),b)),a===void 0?2:0;const c=await(0,o.
$w)(a);if(!c){const F=(0,d.qb)(a,o.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(a)}${F?`; did you mean ${F}?`:""}
Steps: ${o.Ve.join(", ")}. See mlflow-steps --help.
`),2}const N=X(c,i);return N.help?(process.stdout.write(re(c)),0):(0,o.eg)(c,Z(te(N),k))}var ge=async()=>{process.exitCode=await Le(process.argv.slice(2),process.
env)}}),3123:((j,R,e)=>{e.d(R,{connectMlflow:()=>c});var o=e(1517),l=e(7396),E=e(4764),_=e(7871),n=e(7910),T=e(2262),d=e(4054),m=e(7129),M=e(1993),v=e(1660),w=e(
8243),S=e(332),b=e(9596),A=e(3024),X=e.n(A),L=(s,p)=>({create:async(D,u,y)=>{const P={method:"POST",endpoint:"registered-models/create",body:{name:D,description:u,
tags:(0,n.xc)(y)}},J=await s.call(P);if(J.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(J.body,"registered_model"),"creation_timestamp",0)};if(!(J.errorCode==="RESOUR\
CE_ALREADY_EXISTS"||J.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(P.endpoint,J,p)},read:async D=>{const u={method:"GET",endpoint:"registered-models/get",
query:{name:D}},y=await s.call(u);if(!y.ok&&y.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!y.ok)throw(0,n.J5)(u.endpoint,y,p);const P=(0,n.HT)(y.body,"regis\
tered_model");return{createdAtMs:(0,n.kz)(P,"creation_timestamp",0),serverNowMs:y.serverNowMs,tags:(0,n.SX)(P,"tags")}},remove:async D=>{const u={method:"DELETE",
endpoint:"registered-models/delete",body:{name:D},isIdempotent:!1},y=await s.call(u);if(!y.ok&&y.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(u.endpoint,
y,p)}});function $(s,p){const D=(0,l.E)(s,p,"curl");if(D!==void 0){if(!URL.canParse(D)||!/^https?:/i.test(D))throw new S.zg("E_INPUT","The HTTP_PROXY or HTTPS_P\
ROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(D)}}var H=1e3;function V(s,p){const D=async G=>{
const r={method:"GET",endpoint:"registered-models/get",query:{name:G}},f=await s.call(r);if(!f.ok&&f.errorCode==="RESOURCE_DOES_NOT_EXIST")throw new S.zg("E_MOD\
EL_NOT_FOUND",`MLflow at ${p} has no registered model "${G}".`);if(!f.ok)throw(0,n.J5)(r.endpoint,f,p);const O=(0,n.HT)(f.body,"registered_model"),se=(0,n.$I)(O,
"aliases").map(Ee=>[(0,n.He)(Ee,"alias"),(0,n.yR)(Ee,"version")]);return{name:(0,n.He)(O,"name"),aliases:new Map(se),latest:(0,n.$I)(O,"latest_versions").map(ue),
tags:(0,n.SX)(O,"tags")}},u=async(G,r,f,O)=>{if(r.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)(G.endpoint,r,p);const{latest:se}=await D(f),Ee=Math.max(0,
...se.map(Ie=>Number(Ie.version)));return new S.zg("E_VERSION_NOT_FOUND",`Model "${f}" has no version ${O}.${Ee>0?` Its newest is ${Ee}.`:" It has no versions y\
et."}`)},y=async(G,r,f)=>{const O=await s.call(G);if(!O.ok)throw await u(G,O,r,f)},P=async(G,r)=>{const f=await s.call(G);if(!f.ok)throw await ye(G,f,r)},J=async(G,r,f,O)=>oe(
r)?(await D(f),new S.zg("E_ALIAS_NOT_FOUND",`MLflow at ${p} has no aliases (they came with 2.3), so there is no @${O}. Use a stage.`)):ye(G,r,f),de=async(G,r)=>{
const f={method:"GET",endpoint:"registered-models/alias",query:{name:G,alias:r}},O=await s.call(f);if(O.ok)return ue((0,n.HT)(O.body,"model_version"));if(oe(O))
throw await J(f,O,G,r);if(O.errorCode!=="INVALID_PARAMETER_VALUE"&&O.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await D(G),!/not found/i.test(O.message)))throw(0,n.
J5)(f.endpoint,O,p)},_e=async(G,r)=>{const f={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:G,stages:[r]}},O=await s.call(f);if(O.ok)
return(0,n.$I)((0,w.Gv)(O.body)?O.body:{},"model_versions").map(ue)[0];throw le(O,r)??await ye(f,O,G)},ye=async(G,r,f)=>(r.errorCode==="RESOURCE_DOES_NOT_EXIST"&&
await D(f),(0,n.J5)(G.endpoint,r,p)),me=async(G,r)=>{const f=new Map;let O;for(let se=0;se<H;se+=1){const Ee=await s.expect({method:"GET",endpoint:"model-versio\
ns/search",query:{filter:r,max_results:"1000",page_token:O}}),Ie=(0,w.Gv)(Ee)?Ee:{};for(const Pe of(0,n.$I)(Ie,"model_versions").map(ue))Pe.model===G&&f.set(Pe.
version,Pe);if(O=(0,n.yR)(Ie,"next_page_token"),O==="")break}return[...f.values()].sort((se,Ee)=>Number(se.version)-Number(Ee.version))};return{model:D,setModelTag:(G,r,f)=>P(
{method:"POST",endpoint:"registered-models/set-tag",body:{name:G,key:r,value:f}},G),deleteModelTag:(G,r)=>P({method:"DELETE",endpoint:"registered-models/delete-\
tag",body:{name:G,key:r}},G),ensureModel:async G=>{const r={method:"POST",endpoint:"registered-models/create",body:{name:G}},f=await s.call(r);if(!f.ok&&f.errorCode!==
"RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(r.endpoint,f,p)},version:async(G,r)=>{const f={method:"GET",endpoint:"model-versions/get",query:{name:G,version:r}},O=await s.
call(f);if(O.ok)return ue((0,n.HT)(O.body,"model_version"));throw await u(f,O,G,r)},versionsOfRun:(G,r)=>me(G,`run_id='${r}'`),versionsOfModel:G=>me(G,G.includes(
"'")?G.includes('"')?void 0:`name="${G}"`:`name='${G}'`),createVersion:async({model:G,source:r,runId:f,modelId:O,tags:se})=>{const Ee=await s.expect({method:"PO\
ST",endpoint:"model-versions/create",body:{name:G,source:r,run_id:f,...O===void 0?{}:{model_id:O},tags:(0,n.xc)(se??new Map)},isIdempotent:!1});return ue((0,n.HT)(
Ee,"model_version"))},deleteVersion:async(G,r)=>{const f={method:"DELETE",endpoint:"model-versions/delete",body:{name:G,version:r}},O=await s.call(f);if(!O.ok&&
O.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(f.endpoint,O,p)},holder:(G,r)=>r.kind==="alias"?de(G,r.alias):_e(G,r.stage),transition:async(G,r,f,O)=>{const se={
method:"POST",endpoint:"model-versions/transition-stage",body:{name:G,version:r,stage:f,archive_existing_versions:O}},Ee=await s.call(se);if(!Ee.ok)throw le(Ee,
f)??await u(se,Ee,G,r)},setAlias:async(G,r,f)=>{const O={method:"POST",endpoint:"registered-models/alias",body:{name:G,alias:r,version:f}},se=await s.call(O);if(!se.
ok)throw oe(se)?await J(O,se,G,r):await u(O,se,G,f)},deleteAlias:async(G,r)=>{const f={method:"DELETE",endpoint:"registered-models/alias",body:{name:G,alias:r}},
O=await s.call(f);if(!O.ok)throw await J(f,O,G,r)},setVersionTag:(G,r,f,O)=>y({method:"POST",endpoint:"model-versions/set-tag",body:{name:G,version:r,key:f,value:O}},
G,r),deleteVersionTag:(G,r,f)=>y({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:G,version:r,key:f}},G,r),downloadUri:async(G,r)=>{const f={method:"\
GET",endpoint:"model-versions/get-download-uri",query:{name:G,version:r}},O=await s.call(f);if(!O.ok)throw await u(f,O,G,r);return(0,n.He)((0,w.Gv)(O.body)?O.body:
{},"artifact_uri")}}}var oe=s=>s.status===404&&s.errorCode==="",fe=({status:s,errorCode:p,message:D})=>s===501||p==="ENDPOINT_NOT_FOUND"||p==="FEATURE_DISABLED"||
p==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(D),le=(s,p)=>fe(s)?new S.zg("E_STAGE_UNKNOWN",`This MLflow has no\
 stages, so there is no ${p}. Use an alias instead, such as @${p.toLowerCase()}.`):s.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(s.message)?new S.zg("E\
_STAGE_UNKNOWN",`MLflow has no stage "${p}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function ue(s){const p=(0,n.
yR)(s,"source");return{model:(0,n.He)(s,"name"),version:(0,n.He)(s,"version"),runId:(0,n.yR)(s,"run_id"),source:p,stage:(0,n.yR)(s,"current_stage"),status:(0,n.
yR)(s,"status"),statusMessage:(0,n.yR)(s,"status_message"),modelId:(0,n.yR)(s,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(p)?.[1]??""),tags:(0,n.SX)(s,"tags")}}var x=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
Y=s=>JSON.parse(s.replace(x,p=>p.startsWith('"')?p:`"${p}"`)),Q=/"metrics"\s*:\s*\[/,ae=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function K(s){const p=Q.
exec(s),D=p===null?0:p.index+p[0].length,u=p===null?-1:Z(s,D);if(u===-1)return JSON.parse(s);const y=JSON.parse(s.slice(0,D)+s.slice(u));return(0,w.Gv)(y)?{...y,
metrics:ce(s,D,u)}:y}function Z(s,p){for(ae.lastIndex=p;ae.test(s);)if(s[ae.lastIndex-1]==="]")return ae.lastIndex-1;return-1}function*ce(s,p,D){for(let u=p;u<D;){
ae.lastIndex=u,ae.test(s);const y=ae.lastIndex;yield JSON.parse(s.slice(u,y-1)),u=y}}var pe=1e4;async function*Oe(s,p,D){const u=new Set;let y;do{const P=await s.
expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:p,metric_key:D,max_results:String(pe),page_token:y},parse:K}),J=(0,w.Gv)(P)?P:{};if(yield ee(J.
metrics??[],D),y=(0,n.yR)(J,"next_page_token"),u.has(y))throw new S.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${D} lead back to themse\
lves.`);u.add(y)}while(y!=="")}function*ee(s,p){const D=u=>new S.zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${p} is no list of points.`,{cause:u});if(!q(
s))throw D();try{for(const u of s){if(!(0,w.Gv)(u))throw D();yield ne(u)}}catch(u){throw u instanceof SyntaxError?D(u):u}}var q=s=>typeof s=="object"&&s!==null&&
Symbol.iterator in s,ne=s=>({value:re(s.value),timestampMs:(0,n.kz)(s,"timestamp",0),step:(0,n.kz)(s,"step",0)});function re(s=0){return typeof s=="string"&&s!==
""?Number(s):typeof s=="number"?s:Number.NaN}var he=100;function we(s,p){const D=async u=>{const y={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:u}},
P=await s.call(y);if(!P.ok&&P.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!P.ok)throw(0,n.J5)(y.endpoint,P,p);const J=(0,n.HT)(P.body,"experiment");if((0,n.
yR)(J,"lifecycle_stage")==="deleted")throw new S.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${u}" is deleted. Restore it (\`mlflow experiments restore\`), or use an\
other name.`);return(0,n.He)(J,"experiment_id")};return{findExperiment:D,ensureExperiment:async u=>{const y=await D(u);if(y!==void 0)return y;const P={method:"P\
OST",endpoint:"experiments/create",body:{name:u}},J=await s.call(P);if(J.ok)return(0,n.He)((0,w.Gv)(J.body)?J.body:{},"experiment_id");const de=J.errorCode==="R\
ESOURCE_ALREADY_EXISTS"?await D(u):void 0;if(de===void 0)throw(0,n.J5)(P.endpoint,J,p);return de},create:async({experimentId:u,name:y,tags:P,startTimeMs:J})=>{const de=await s.
expect({method:"POST",endpoint:"runs/create",body:{experiment_id:u,start_time:J,tags:(0,n.xc)(P),...y===void 0?{}:{run_name:y}},isIdempotent:!1,parse:Y});return te(
(0,n.HT)(de,"run"))},end:async(u,y,P)=>{await s.expect({method:"POST",endpoint:"runs/update",body:{run_id:u,status:y,end_time:P}})},get:async u=>{const y={method:"\
GET",endpoint:"runs/get",query:{run_id:u},parse:Y},P=await s.call(y);if(P.ok)return te((0,n.HT)(P.body,"run"));throw P.errorCode==="RESOURCE_DOES_NOT_EXIST"?new S.
zg("E_RUN_NOT_FOUND",`MLflow at ${p} has no run "${u}".`):(0,n.J5)(y.endpoint,P,p)},findRunning:async(u,y,P)=>{const J=`tags.\`${y}\` = '${P}' and attributes.st\
atus = 'RUNNING'`,de=await s.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[u],filter:J,max_results:1,order_by:["attributes.start_time DESC"]},
parse:Y}),[_e]=(0,n.$I)((0,w.Gv)(de)?de:{},"runs");return _e&&te(_e)},metricHistory:(u,y)=>Oe(s,u,y),setTag:async(u,y,P)=>{await s.expect({method:"POST",endpoint:"\
runs/set-tag",body:{run_id:u,key:y,value:P}})},loggedModels:async({id:u,experimentId:y})=>{const P=[];let J="";for(let de=0;de<he;de+=1){const _e={method:"POST",
endpoint:"logged-models/search",body:{experiment_ids:[y],filter:`source_run_id = '${u}'`,...J===""?{}:{page_token:J}}},ye=await s.call(_e);if(!ye.ok&&I(ye.status,
ye.errorCode))return[];if(!ye.ok)throw(0,n.J5)(_e.endpoint,ye,p);const me=(0,w.Gv)(ye.body)?ye.body:{};for(const G of(0,n.$I)(me,"models")){const r=(0,n.Ag)(G,"\
info");P.push({model:B(r),createdMs:(0,n.kz)(r,"creation_timestamp_ms",0)})}if(J=(0,n.yR)(me,"next_page_token"),J==="")break}return P.sort((de,_e)=>de.createdMs-
_e.createdMs).map(({model:de})=>de)},loggedModel:async u=>{const y={method:"GET",endpoint:`logged-models/${encodeURIComponent(u)}`},P=await s.call(y);if(P.ok)return B(
(0,n.Ag)((0,n.HT)(P.body,"model"),"info"));if(!(P.errorCode==="RESOURCE_DOES_NOT_EXIST"||I(P.status,P.errorCode)))throw(0,n.J5)(y.endpoint,P,p)}}}var I=(s,p)=>(s===
404||s===405)&&(p===""||p==="ENDPOINT_NOT_FOUND"),B=s=>({id:(0,n.He)(s,"model_id"),name:(0,n.yR)(s,"name"),runId:(0,n.yR)(s,"source_run_id"),status:(0,n.yR)(s,"\
status")});function te(s){const p=(0,n.Ag)(s,"info"),D=(0,n.Ag)(s,"data"),u=(0,n.SX)(D,"tags"),y=(0,n.$I)((0,n.Ag)(s,"outputs"),"model_outputs");return{id:(0,n.
He)(p,"run_id"),experimentId:(0,n.He)(p,"experiment_id"),name:(0,n.yR)(p,"run_name")||(u.get("mlflow.runName")??""),status:(0,n.yR)(p,"status"),deleted:(0,n.yR)(
p,"lifecycle_stage")==="deleted",artifactUri:(0,n.yR)(p,"artifact_uri"),metrics:ge(D),params:(0,n.SX)(D,"params"),tags:u,loggedModelIds:[...y].sort((P,J)=>(0,n.
kz)(P,"step",0)-(0,n.kz)(J,"step",0)).map(P=>(0,n.He)(P,"model_id")),datasets:(0,n.$I)((0,n.Ag)(s,"inputs"),"dataset_inputs").map(Le)}}function Le(s){const p=(0,n.
Ag)(s,"dataset");return{name:(0,n.yR)(p,"name"),digest:(0,n.He)(p,"digest"),context:(0,n.SX)(s,"tags").get("mlflow.data.context")??""}}function ge(s){const p=new Map;
for(const D of(0,n.$I)(s,"metrics")){const u=U(D),y=p.get(u.key);y!==void 0&&(u.step-y.step||u.timestampMs-y.timestampMs)<0||p.set(u.key,u)}return p}function U(s){
const p=(0,n.yR)(s,"value")||"0";return{key:(0,n.He)(s,"key"),value:Number(p),text:p,timestampMs:(0,n.kz)(s,"timestamp",0),step:(0,n.kz)(s,"step",0)}}function k(s){
const p=s["tracking-ca-file"],D=s["tracking-client-cert-file"],u=D===void 0?void 0:a("tracking-client-cert-file",D);return{rejectUnauthorized:!s["tracking-insec\
ure-tls"],...p===void 0?{}:{ca:a("tracking-ca-file",p)},...u===void 0?{}:{cert:u,key:u}}}function a(s,p){let D;try{D=(0,A.readFileSync)(p,"utf8")}catch(u){throw new S.
zg("E_INPUT",`${s}: ${p} cannot be read.`,{cause:u})}if(!D.includes("-----BEGIN "))throw new S.zg("E_INPUT",`${s}: ${p} is not a PEM file.`);return D}var i=6e4;
function c(s,p,D,u,y=T.ur){const P=(0,M.Xb)(s["tracking-uri"]),J=(0,M._0)(p,"MLFLOW_HTTP_REQUEST_TIMEOUT"),de=(0,o.K)(P,k(s),$(P,p));return N({base:P,headers:(0,M.
Qr)(s,p),wire:de,timeoutMs:J?J*1e3:i,retryPolicy:{...y,maxRetries:(0,M._0)(p,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??y.maxRetries},signal:D,log:u})}function N(s){const p=(0,n.
xP)(s),D=`${s.base.origin}${s.base.pathname.replace(/\/$/,"")}`,u=we(p,D),y=V(p,D);return{trackingUri:D,runs:u,registry:y,artifacts:(0,n.GC)(p,D,u,y),locks:L(p,
D),runUrl:({id:P,experimentId:J})=>`${D}/#/experiments/${J}/runs/${P}`,forCleanup:P=>N({...s,signal:F(P,D),timeoutMs:P}),guarded:P=>N({...s,wire:C(s.wire,P)}),close:()=>s.
wire.close()}}function F(s,p){const D=new AbortController;return setTimeout(()=>D.abort((0,n.HB)(`MLflow at ${p} did not answer within ${s/1e3} s.`)),s).unref(),
D.signal}var C=(s,p)=>({send:async D=>(p(),s.send(D)),close:()=>s.close()})}),4533:((j,R,e)=>{e.r(R),e.d(R,{readPipelineFacts:()=>o.s});var o=e(6237),l=e(9596)}),
2430:((j,R,e)=>{e.r(R),e.d(R,{register:()=>o.k});var o=e(5577),l=e(2088),E=e(7910),_=e(2262),n=e(4054),T=e(7129),d=e(9775),m=e(16),M=e(1993),v=e(2198),w=e(332),
S=e(9596)}),652:((j,R,e)=>{e.r(R),e.d(R,{train:()=>o.B});var o=e(5937),l=e(2569),E=e(1472),_=e(9775),n=e(16),T=e(1993),d=e(2198),m=e(332),M=e(9596)}),7967:((j,R,e)=>{
e.r(R),e.d(R,{trainFinish:()=>S});var o=e(2569),l=e(9775),E=e(16),_=e(1993),n=e(2198),T=e(332),d=e(9596),m=e(3024),M=e.n(m),v=64,w=(0,n.nd)(-1,255),S=(0,l.ol)({
name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of the command that trained in it: as FINISHED, as FAIL\
ED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...E.hI,"run-id":{kind:n.Qq,required:!0,description:"\
The run, as train-start gave it."},"exit-code":{kind:w,description:"The exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{
kind:n.Qq,description:"A file that holds it, as Tekton writes one for each step."}},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"\
small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"\
mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async A=>{const{inputs:X}=A,L=b(X["exit-code"],X["exit-code-file"]),$=L===
0?"FINISHED":L===130||L===143?"KILLED":"FAILED",H=await A.mlflow(),V=await H.runs.get(X["run-id"]);A.output("run-id",V.id),A.output("artifact-uri",V.artifactUri),
A.output("metrics",(0,o.qF)(V)),V.status!==$&&await H.runs.end(V.id,$,Date.now());const oe=H.runUrl(V);if(A.summarize({kind:"heading",text:`Run ${V.name||V.id} \
is ${$}`},{kind:"paragraph",text:oe},(0,o.My)(V)),$!=="FINISHED")throw(0,o.n6)(L,$,oe);return{outcome:"done",reason:`Run ${V.name||V.id} is FINISHED: ${oe}`}}});
function b(A,X){if(A===void 0==(X===void 0))throw new T.zg("E_INPUT","Give either exit-code or exit-code-file.");if(X===void 0)return A??0;try{if((0,m.statSync)(
X).size>v)throw new Error("it is too large");return w.parse((0,m.readFileSync)(X,"utf8").trim())}catch(L){throw new T.zg("E_INPUT",`${X} holds no exit code of t\
he training command: ${L instanceof Error?L.message:String(L)}.`,{cause:L})}}}),4791:((j,R,e)=>{e.r(R),e.d(R,{trainStart:()=>w});var o=e(2629),l=e(2569),E=e(2803),
_=e(1472),n=e(9775),T=e(16),d=e(1993),m=e(2198),M=e(332),v=e(9596),w=(0,n.ol)({name:"train-start",title:"create the run that a training container continues",description:"\
Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The ru\
n is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,inputs:{...T.
hI,..._.y,"start-id":{kind:E.W,description:"Names this start: run again with the same one, the run that is still running is found, and no second one is made."}},
outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},
"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"\
mlflow-steps train-start --experiment wine --start-id nightly-42",run:async S=>{const{inputs:b,log:A,signal:X}=S,L=b["start-id"],$=await S.mlflow(),{run:H,isNew:V}=await(0,o.
T)($,{given:b,pipeline:S.pipeline,...L===void 0?{}:{startTag:[E.P,L]}});if(S.output("run-id",H.id),S.output("experiment-id",H.experimentId),S.output("tracking-u\
ri",$.trackingUri),S.output("artifact-uri",H.artifactUri),X.aborted)throw await(0,l.wq)($,H,"KILLED",A),X.reason;const oe=`run ${H.name||H.id}: ${$.runUrl(H)}`;
return V?{outcome:"done",reason:`Created ${oe}`}:{outcome:"unchanged",reason:`Continuing ${oe}`}}})}),1477:((j,R,e)=>{e.r(R),e.d(R,{trainStop:()=>M});var o=e(2803),
l=e(1472),E=e(9775),_=e(16),n=e(1993),T=e(2198),d=e(332),m=e(9596),M=(0,E.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"E\
nds the run that train-start made, as KILLED, where it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running,\
 there is nothing to do.",runsOnlyInEngines:!0,inputs:{..._.hI,experiment:{...l.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:o.
W,required:!0,description:"The start of the run, as train-start was given it."}},outputs:{"run-id":{kind:"small",description:"The run that was ended; empty wher\
e none was running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async v=>{const{experiment:w,"start-id":S}=v.inputs,b=await v.
mlflow(),A=await b.runs.findExperiment(w),X=A===void 0?void 0:await b.runs.findRunning(A,o.P,S);return v.output("run-id",X?.id??""),X===void 0?{outcome:"unchang\
ed",reason:`No run of start ${S} is running in experiment ${w}.`}:(await b.runs.end(X.id,"KILLED",Date.now()),{outcome:"done",reason:`Run ${X.name||X.id} was le\
ft running and is KILLED now: ${b.runUrl(X)}`})}})}),3681:((j,R,e)=>{e.r(R),e.d(R,{undeploy:()=>$});var o=e(6348),l=e(8016),E=e(9355),_=e(6016),n=e(3395),T=e(9452),
d=e(1143),m=e(9775),M=e(16),v=e(1993),w=e(2198),S=e(8243),b=e(332),A=e(9596),X={...M.hI,"tracking-uri":{...M.hI["tracking-uri"],kind:w.Qq,required:!1,description:"\
The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},...M.g$,name:{kind:w.Qq,description:"\
The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:w.Qq,description:"The registered model whose deployment is remov\
ed."},version:{kind:(0,w.nd)(1),description:"Only where this version of the model is deployed."},at:{kind:(0,w.KD)(w.Qq,w.hu),description:"Only what was deploye\
d for this stage or @alias."},timeout:{kind:w.p0,default:"5m",description:"How long its pods may take to end."}},L={name:{kind:"small",description:"What was rem\
oved, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"t\
rue where something was removed."}},$=(0,m.ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits unti\
l its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:X,checks:[(0,w.RU)(X,["name","model","version","at"],H)],outputs:L,example:"mlf\
low-steps undeploy --name wine --namespace models",run:async Q=>{const{inputs:ae}=Q,K=await Q.cluster(),Z=ae.namespace??K.defaultNamespace;Q.output("namespace",
Z);const ce=ae.name===void 0?await oe(Q,K,Z):await V(Q,K,Z,ae.name);Q.output("name",ce.map(pe=>(0,S.$6)(pe,"metadata","name")??"").join(",")),Q.output("changed",
String(ce.length>0));for(const pe of ce)await le(Q,K,Z,pe);return x(Q,Z,ce)}});function H(Q){if(!(Q.name!==void 0||Q.model!==void 0&&(Q.at!==void 0||Q.version!==
void 0)))throw new b.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function V({inputs:Q},ae,K,Z){const ce={resource:T.
kl,namespace:K,name:Z},pe=await ae.get(ce);if(!pe)return[];const Oe=(0,_.MU)(pe)?Q.model!==void 0&&(0,_.sB)(pe)!==Q.model?`serves the model ${(0,_.sB)(pe)??"of \
unknown name"}, not ${Q.model}`:void 0:"was not deployed by mlflow-steps";if(Oe===void 0)return[pe].filter(ee=>fe(Q,ee));throw new b.zg("E_NAME_TAKEN",`${(0,n.vY)(
ce)} ${Oe}, so it is left alone. Check --name and --namespace.`)}async function oe({inputs:Q},ae,K){return(await ae.list(T.kl,K,{labelSelector:`${d.Ly}=${d.bU},${d.
B0}=${(0,o.H)(Q.model??"")}`})).filter(ce=>fe(Q,ce))}function fe({model:Q,version:ae,at:K},Z){const ce=K===void 0?void 0:(0,w.Rg)((0,w.hu)(K));return(Q===void 0||
(0,_.sB)(Z)===Q)&&(ae===void 0||(0,_.Zy)(Z)===String(ae))&&(ce===void 0||(0,S.$6)(Z,"metadata","annotations",d.hD)===ce)}async function le(Q,ae,K,Z){const{log:ce,
inputs:pe}=Q,Oe=(0,S.$6)(Z,"metadata","name")??"",ee=(0,S.$6)(Z,"metadata","uid")??"",q={resource:T.kl,namespace:K,name:Oe};await(0,l.zV)(ae,q,{step:"undeploy",
...Q},async ne=>{ce.progress(`Removing ${(0,n.vY)(q)}.`),await ne.delete(q,{uid:ee}),await ne.waitForRemoval(q,ee,pe.timeout,re=>ce.progress(re)),await(0,l.BC)(
ne,K,Oe),await ue(Q,ne,K,Z)})}async function ue(Q,ae,K,Z){const{log:ce,inputs:pe}=Q,Oe=(0,_.sB)(Z),ee=(0,_.Zy)(Z);if(Oe===void 0||ee===void 0)return;if(pe["trac\
king-uri"]===void 0){ce.progress(`The removal is not recorded on ${Oe} version ${ee}: no tracking-uri is given.`);return}const q={state:"removed",time:new Date().
toISOString(),server:ae.server,namespace:K,name:(0,S.$6)(Z,"metadata","name")??"",version:ee};try{const ne=await Q.mlflow();await(0,l.S2)(ne,await ne.registry.version(
Oe,ee),q,"removed","it was undeployed")}catch(ne){if(!(ne instanceof b.zg))throw ne;ce.warn(`The removal is not recorded on ${Oe} version ${ee}: ${ne.message}`)}}
function x({inputs:Q},ae,K){return K.length===0?{outcome:"unchanged",reason:`There is nothing to remove: ${Y(Q)} is not deployed in the namespace ${ae}.`}:{outcome:"\
done",reason:`Removed ${K.map(ce=>(0,S.$6)(ce,"metadata","name")??"").join(", ")} from ${ae}; its pods are gone.`}}function Y({name:Q,model:ae,version:K,at:Z}){
const pe=[ae,K===void 0?void 0:`version ${K}`,Z===void 0?void 0:`for ${(0,w.Rg)((0,w.hu)(Z))}`].filter(Oe=>Oe!==void 0).join(" ");return Q===void 0?pe:`SeldonDe\
ployment/${Q}${pe===""?"":` with ${pe}`}`}}),1421:(j=>{j.exports=require("node:child_process")}),7598:(j=>{j.exports=require("node:crypto")}),8474:(j=>{j.exports=
require("node:events")}),3024:(j=>{j.exports=require("node:fs")}),1455:(j=>{j.exports=require("node:fs/promises")}),7067:(j=>{j.exports=require("node:http")}),4708:(j=>{
j.exports=require("node:https")}),7030:(j=>{j.exports=require("node:net")}),8161:(j=>{j.exports=require("node:os")}),6760:(j=>{j.exports=require("node:path")}),
6193:(j=>{j.exports=require("node:string_decoder")}),1692:(j=>{j.exports=require("node:tls")}),9154:(j=>{j.exports=require("vm")})},xe={};function $e(j){var R=xe[j];
if(R!==void 0)return R.exports;var e=xe[j]={exports:{}},o=!0;try{He[j](e,e.exports,$e),o=!1}finally{o&&delete xe[j]}return e.exports}$e.m=He,typeof $e<"u"&&($e.
ab=__dirname+"/"),$e.n=j=>{var R=j&&j.__esModule?()=>j.default:()=>j;return $e.d(R,{a:R}),R},(()=>{var j=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.
__proto__,R;$e.t=function(e,o){if(o&1&&(e=this(e)),o&8||typeof e=="object"&&e&&(o&4&&e.__esModule||o&16&&typeof e.then=="function"))return e;var l=Object.create(
null);$e.r(l);var E={};R=R||[null,j({}),j([]),j(j)];for(var _=o&2&&e;typeof _=="object"&&!~R.indexOf(_);_=j(_))Object.getOwnPropertyNames(_).forEach(n=>E[n]=()=>e[n]);
return E.default=()=>e,$e.d(l,E),l}})(),$e.d=(j,R)=>{for(var e in R)$e.o(R,e)&&!$e.o(j,e)&&Object.defineProperty(j,e,{enumerable:!0,get:R[e]})},$e.f={},$e.e=j=>Promise.
all(Object.keys($e.f).reduce((R,e)=>($e.f[e](j,R),R),[])),$e.u=j=>""+j+".index.js",$e.o=(j,R)=>Object.prototype.hasOwnProperty.call(j,R),$e.r=j=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(j,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(j,"__esModule",{value:!0})},(()=>{var j={792:1},R=e=>{
var o=e.modules,l=e.ids,E=e.runtime;for(var _ in o)$e.o(o,_)&&($e.m[_]=o[_]);E&&E($e);for(var n=0;n<l.length;n++)j[l[n]]=1};$e.f.require=(e,o)=>{j[e]||R(require(
"./"+$e.u(e)))}})();var Fe={};$e.r(Fe),$e.d(Fe,{action:()=>nt,cli:()=>tt});var Lt=$e(9596),tt=async()=>(await Promise.resolve().then($e.bind($e,2219))).cli(),nt=async j=>(await Promise.
resolve().then($e.bind($e,6670))).action(j);module.exports=Fe})();
