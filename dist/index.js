(()=>{"use strict";var it={6519:((H,k,e)=>{e.r(k),e.d(k,{action:()=>d});var l=e(7262),m=e(6237),v=e(4246),O=e(7522),i=e(5375),C=e(7321),p=e(6721),_=e(3966),F=e(
1660),y=e(1651),I=e(9596);const x=require("os"),g=require("fs");var P=e(8161);function b(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(
n)}function $(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function q(n,a,u){
const R=new re(n,a,u);process.stdout.write(R.toString()+x.EOL)}var z="::",re=class{constructor(n,a,u){n||(n="missing.command"),this.command=n,this.properties=a,
this.message=u}toString(){let n=z+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let a=!0;for(const u in this.properties)if(this.
properties.hasOwnProperty(u)){const R=this.properties[u];R&&(a?a=!1:n+=",",n+=`${u}=${pe(R)}`)}}return n+=`${z}${ie(this.message)}`,n}};function ie(n){return b(
n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function pe(n){return b(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}(0,F.e7)();var we=()=>(0,F.vd)("node:crypto").randomUUID();function Ee(n,a){const u=process.env[`GITHUB_${n}`];if(!u)throw new Error(
`Unable to find environment variable for file command ${n}`);if(!g.existsSync(u))throw new Error(`Missing file at path: ${u}`);g.appendFileSync(u,`${b(a)}${x.EOL}`,
{encoding:"utf8"})}function ye(n,a){const u=`ghadelimiter_${we()}`,R=b(a);if(n.includes(u))throw new Error(`Unexpected input: name should not contain the delimi\
ter "${u}"`);if(R.includes(u))throw new Error(`Unexpected input: value should not contain the delimiter "${u}"`);return`${n}<<${u}${x.EOL}${R}${x.EOL}${u}`}(0,F.
e7)();var ve=n=>(...a)=>(0,F.vd)("node:fs").promises[n](...a),Ie={access:ve("access"),appendFile:ve("appendFile"),writeFile:ve("writeFile")},Ce={R_OK:4,W_OK:2},
ee=function(n,a,u,R){function Q(ue){return ue instanceof u?ue:new u(function(le){le(ue)})}return new(u||(u=Promise))(function(ue,le){function A(G){try{U(R.next(
G))}catch(Oe){le(Oe)}}function D(G){try{U(R.throw(G))}catch(Oe){le(Oe)}}function U(G){G.done?ue(G.value):Q(G.value).then(A,D)}U((R=R.apply(n,a||[])).next())})},
{access:B,appendFile:te,writeFile:de}=Ie,J="GITHUB_STEP_SUMMARY",se=class{constructor(){this._buffer=""}filePath(){return ee(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const n=process.env[J];if(!n)throw new Error(`Unable to find environment variable for $${J}. Check if your runtime environment s\
upports job summaries.`);try{yield B(n,Ce.R_OK|Ce.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=n,this._filePath})}wrap(n,a,u={}){const R=Object.entries(u).map(([Q,ue])=>` ${Q}="${ue}"`).join("");return a?`<${n}${R}>${a}\
</${n}>`:`<${n}${R}>`}write(n){return ee(this,void 0,void 0,function*(){const a=!!n?.overwrite,u=yield this.filePath();return yield(a?de:te)(u,this._buffer,{encoding:"\
utf8"}),this.emptyBuffer()})}clear(){return ee(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,a=!1){return this._buffer+=n,a?this.addEOL():this}addEOL(){return this.addRaw(
x.EOL)}addCodeBlock(n,a){const u=Object.assign({},a&&{lang:a}),R=this.wrap("pre",this.wrap("code",n),u);return this.addRaw(R).addEOL()}addList(n,a=!1){const u=a?
"ol":"ul",R=n.map(ue=>this.wrap("li",ue)).join(""),Q=this.wrap(u,R);return this.addRaw(Q).addEOL()}addTable(n){const a=n.map(R=>{const Q=R.map(ue=>{if(typeof ue==
"string")return this.wrap("td",ue);const{header:le,data:A,colspan:D,rowspan:U}=ue,G=le?"th":"td",Oe=Object.assign(Object.assign({},D&&{colspan:D}),U&&{rowspan:U});
return this.wrap(G,A,Oe)}).join("");return this.wrap("tr",Q)}).join(""),u=this.wrap("table",a);return this.addRaw(u).addEOL()}addDetails(n,a){const u=this.wrap(
"details",this.wrap("summary",n)+a);return this.addRaw(u).addEOL()}addImage(n,a,u){const{width:R,height:Q}=u||{},ue=Object.assign(Object.assign({},R&&{width:R}),
Q&&{height:Q}),le=this.wrap("img",null,Object.assign({src:n,alt:a},ue));return this.addRaw(le).addEOL()}addHeading(n,a){const u=`h${a}`,R=["h1","h2","h3","h4","\
h5","h6"].includes(u)?u:"h1",Q=this.wrap(R,n);return this.addRaw(Q).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){
const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,a){const u=Object.assign({},a&&{cite:a}),R=this.wrap("blockquote",n,u);return this.addRaw(
R).addEOL()}addLink(n,a){const u=this.wrap("a",n,{href:a});return this.addRaw(u).addEOL()}},me=new se,he=me,fe;(function(n){n[n.Success=0]="Success",n[n.Failure=
1]="Failure"})(fe||(fe={}));function ge(n){q("add-mask",{},n)}function Te(n,a){const u=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(a&&a.required&&
!u)throw new Error(`Input required and not supplied: ${n}`);return a&&a.trimWhitespace===!1?u:u.trim()}function Ne(n,a){if(process.env.GITHUB_OUTPUT)return Ee("\
OUTPUT",ye(n,a));process.stdout.write(x.EOL),q("set-output",{name:n},b(a))}function Se(n,a={}){q("error",$(a),n instanceof Error?n.toString():n)}function De(n,a={}){
q("warning",$(a),n instanceof Error?n.toString():n)}function be(n,a,u){const R=Object.keys(n.inputs),Q=new Set(R.map(p.gI)),ue=Object.entries(a).filter(([le,A])=>le.
startsWith("INPUT_")&&A&&!Q.has(le)).map(([le])=>le.slice(6).toLowerCase());return{texts:new Map(R.map(le=>[le,u(le)]).filter(([,le])=>le!=="")),problems:ue.map(
le=>{const A=(0,p.qb)(le,R);return`unknown input ${le}${A?`; did you mean ${A}?`:""}`})}}var Ae=1024*1024-4096,Be=64*1024,ke="<p>The rest is left out here: a jo\
b summary holds 1 MiB. The log has all of it.</p>";function V(n){const a=[];let u=0;for(const R of n){const Q=N(R);if(u+=Buffer.byteLength(Q)+2,u>Ae)return[...a,
ke].join(`

`);a.push(Q)}return a.join(`

`)}var ne={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},c=n=>(0,O.YI)(n).replace(/[&<>"'`]/g,a=>ne[a]??""),f=n=>c(n).replaceAll(`
`,"<br>"),T=n=>c(n).replaceAll(`
`,"&#10;");function N(n){switch(n.kind){case"heading":return`<h3>${f(n.text)}</h3>`;case"paragraph":return`<p>${f(n.text)}</p>`;case"table":return`<table>${K("t\
h",n.header)}${n.rows.map(a=>K("td",a)).join("")}</table>`;case"log":return`<details open><summary>${f(n.title)}</summary><pre>${T(oe(n.text))}</pre></details>`}}
var K=(n,a)=>`<tr>${a.map(u=>`<${n}>${f(u)}</${n}>`).join("")}</tr>`,oe=n=>n.length<=Be?n:`\u2026 (${n.length-Be} characters before)
${n.slice(-Be)}`,X=n=>(0,O.YI)(n).replaceAll("##[","# #["),Y=class{#e;#t;#n=0;#r=!1;#o=[];constructor(n){this.#e=n}print(n){this.#s(),this.#e(`${X(n)}${P.EOL}`)}issue(n){
if(this.#n>0){this.#o.push(n);return}this.resume(),n()}async duringProgram(n){this.#s(),this.#n+=1,this.#r=!0;try{return await n()}finally{if(this.#n-=1,this.#n===
0)for(const a of this.#o.splice(0))this.issue(a)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?P.EOL:""}::${this.#t}::${P.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${P.EOL}`))}},E=4e3;function w(n){const a=(0,l.VU)(),u=new Y(A=>process.stdout.
write(A)),R=(0,l.s2)(a,n,["ignore","inherit","inherit"]),Q={progress:A=>u.print(A),warn:A=>u.issue(()=>De((0,O.Jj)(X(A),E))),foreign:(A,D)=>u.print(`${A}
${D.split(`
`).map(U=>`  | ${U}`).join(`
`)}`)},ue=(0,m.s)(n),le=async A=>{if(A.comments.length===0)return[];const{postComments:D}=await e.e(394).then(e.bind(e,8069));return D(A,{env:n,signal:a,link:ue.
link,say:U=>Q.progress(U)})};return{env:n,log:Q,signal:a,pipeline:ue,announceDeployment:async A=>{const{announceDeployment:D}=await e.e(394).then(e.bind(e,1501));
return D(A,{env:n,signal:a,link:ue.link,warn:U=>Q.warn(U)})},runProgram:(A,D,U)=>u.duringProgram(()=>R(A,D,U)),readInputs:A=>be(A,n,D=>Te(D)),mask:A=>u.issue(()=>L(
A)),finish:async A=>{u.print(ae(A)),u.issue(()=>S(A));const D=await le(A);for(const G of D)u.print(G);const U=[...o(A),...D.map(G=>({kind:"paragraph",text:G}))];
n.GITHUB_STEP_SUMMARY&&await he.addRaw(V(U),!0).write(),u.issue(()=>t(A))}}}function L(n){for(const a of n.split(/\r?\n/))a.trim()!==""&&ge(a.trim())}function S({
outputs:n}){for(const[a,u]of n)Ne(a,u)}function ae({step:n,result:a,error:u}){const R="code"in a&&a.code==="E_UNEXPECTED"&&u?.cause instanceof Error?`
${u.cause.stack??""}`:"",Q="code"in a&&a.reason.length<=E;return`${n.name}: ${a.outcome}.${Q?"":` ${a.reason}`}${R}`}function o({step:n,result:a,summary:u}){return[
{kind:"heading",text:`${n.name}: ${a.outcome}`},{kind:"paragraph",text:a.reason},...u]}function t({step:n,result:a}){"code"in a&&Se((0,O.Jj)(X(a.reason),E),{title:`${n.
name}: ${a.outcome} [${a.code}]`})}async function r(n,a){(0,l.Bd)();const u=await(0,l.$w)(n);if(!u)throw new Error(`This bundle has no step ${JSON.stringify(n)}\
.`);return(0,l.eg)(u,w(a))}var d=async n=>{process.exitCode=await r(n,process.env)}}),4256:((H,k,e)=>{e.d(k,{A:()=>m,C:()=>v});var l=64*1024,m=(O,i)=>O===200?i:
Math.max(i,l);async function v(O,i){const C=[];let p=0;for await(const _ of O){if(p+=_.byteLength,p>i)return{body:"",isCut:!0};C.push(_)}return{body:Buffer.concat(
C).toString("utf8"),isCut:!1}}}),9951:((H,k,e)=>{e.d(k,{B0:()=>v,CD:()=>C,Ln:()=>y,Ly:()=>l,Sp:()=>p,bU:()=>m,ej:()=>i,hD:()=>O,l1:()=>I,vM:()=>_,yl:()=>F});var l="\
app.kubernetes.io/managed-by",m="mlflow-steps",v="mlflow-steps/model",O="mlflow-steps/target",i="mlflow-steps/version",C="mlflow-steps/run-id",p="mlflow-steps/p\
ipeline",_="mlflow-steps/promotion",F="mlflow-steps/rollout",y="mlflow-steps/manifest",I="mlflow-steps/"}),7129:((H,k,e)=>{e.d(k,{aB:()=>v,e5:()=>l,ol:()=>O,sA:()=>m});
var l={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why\
."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},m=(i,{link:C,actor:p}={})=>[i,...C===void 0?
[]:[`of ${C}`],...p===void 0?[]:[`by ${p}`]].join(" "),v={progress:()=>{},warn:()=>{},foreign:()=>{}},O=i=>i}),7985:((H,k,e)=>{e.d(k,{S:()=>l});function l(m){if(/[\r\n]/.
test(m))return"it holds a line break, which no HTTP header can carry. Give it as one line: something was pasted or mounted with more than the value";if(/[^\t\x20-\x7e\x80-\xff]/.
test(m))return"it holds a character that no HTTP header can carry, such as a typographic quote or a control character"}}),7396:((H,k,e)=>{e.d(k,{E:()=>l});function l(p,_,F){
const y=x=>(F==="curl"?_[x]||_[x.toUpperCase()]:_[x.toUpperCase()]||_[x])||"",I=y(p.protocol==="https:"?"https_proxy":"http_proxy")||(F==="curl"?y("all_proxy"):
"");if(!(I===""||F==="go"&&v(m(p)))&&!y("no_proxy").split(/[\s,]+/).some(x=>O(x.toLowerCase(),p)))return I.includes("://")?I:`http://${I}`}var m=p=>p.hostname.replace(
/^\[|\]$/g,""),v=p=>p==="localhost"||p==="::1"||/^127(\.\d+){3}$/.test(p);function O(p,_){if(p==="*")return!0;const F=p.split(":").length>2&&!p.startsWith("["),
[,y="",I]=F?["",p]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(p)??[],x=_.port||(_.protocol==="https:"?"443":"80");if(y===""||I!==void 0&&I!==x)return!1;const g=m(
_),P=y.replace(/^\[|\]$/g,"");return g===P||g.endsWith(`.${P}`)||i(g,P)}function i(p,_){const[F,y]=_.split("/"),I=C(p),x=C(F??"");if(y===void 0||I===void 0||x===
void 0||!/^\d+$/.test(y))return!1;const g=2**(32-Number(y));return Math.floor(I/g)===Math.floor(x/g)}function C(p){const _=p.split(".").map(Number);if(!(_.length!==
4||_.some(F=>!Number.isInteger(F)||F<0||F>255)))return _.reduce((F,y)=>F*256+y,0)}}),7105:((H,k,e)=>{e.d(k,{MU:()=>i,Tt:()=>F,Zy:()=>p,sB:()=>_,tP:()=>y});var l=e(
9951),m=e(7522),v=e(8243),O=e(1651),i=I=>(0,v.$6)(I,"metadata","labels",l.Ly)===l.bU,C=(I,x)=>(0,v.$6)(I,"metadata","annotations",x),p=I=>C(I,l.ej),_=I=>C(I,l.B0);
function F(I,{metadata:{annotations:x}}){if(!I)return;if(!i(I)){const $=(0,v.$6)(I,"metadata","labels",l.Ly);return{kind:"foreign",problem:`exists, and mlflow-s\
teps did not deploy it${$===void 0?"":` (${l.Ly} is ${(0,m.xS)($,100)})`}`}}const g=_(I);if(g!==x[l.B0])return{kind:"model",model:g,problem:`serves another mode\
l, ${g===void 0?"of unknown name":(0,m.xS)(g,200)}`};const[P,b]=[C(I,l.hD),x[l.hD]];return P&&b&&P!==b?{kind:"target",model:g,problem:`serves this model for ano\
ther target, ${(0,m.xS)(P,200)} instead of ${b}`}:void 0}function y(I,x,g){if(I===void 0)return;const{kind:P,problem:b,model:$}=I;if(P==="foreign"?x.adopt:$!==void 0&&
x["adopt-from"]===$)return;const z=P==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,m.xS)($??"",200))}`;throw new O.zg("E_NAME_TAKEN",`${g} ${b}. ${P!==
"foreign"&&$===void 0?"":`${z} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}}),4001:((H,k,e)=>{e.d(k,{$I:()=>J,Ag:()=>de,
GC:()=>Se,HB:()=>p,HT:()=>te,He:()=>me,J5:()=>z,Ql:()=>ne,SX:()=>fe,Xg:()=>oe,Y8:()=>Y,gU:()=>ae,kz:()=>he,mR:()=>E,or:()=>o,uJ:()=>be,uT:()=>De,xP:()=>q,xc:()=>ge,
yR:()=>se});var l=e(9146),m=e(4081),v=e(4054),O=e(7522),i=e(8243),C=e(1651),p=(t,r)=>new C.zg("E_MLFLOW_UNREACHABLE",t,{cause:r});function _(t,r){if(t.code==="E\
PROTO"&&t.message.includes("wrong version number"))return{error:new C.zg("E_TRACKING_URI",`${r} does not speak TLS. Did you mean http://${r.replace(/^https:\/\//,
"")}?`,{cause:t}),isFinal:!0};if((0,v.gt)(t.code)){const n=`The TLS connection to MLflow at ${r} failed: ${(0,O.xS)(t.message)}. Give the authority that signed \
its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new C.zg("E_MLFLOW_TLS",n,{cause:t}),isFinal:!0}}
if(t.code==="ENOTFOUND")return{error:p(`MLflow cannot be reached: no host has the name in ${r}. Check the tracking URI.`,t),isFinal:!0};const d=t.code==="ECONNR\
EFUSED"?"nothing listens there (connection refused)":(0,O.xS)(t.message);return{error:p(`MLflow at ${r} cannot be reached: ${d}.`,t),isFinal:!1}}function F(t,r,d,n){
const{status:a,body:u}=t;if(a>=300&&a<400){const R=(0,O.xS)(y(t.headers.location??""));return new C.zg("E_NOT_MLFLOW",`${r} redirects${R===""?"":` to ${R}`}, wh\
ich is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`)}if(a===401){const R=n?"The cre\
dentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN\
).";return new C.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${r} answered 401 (unauthorized). ${R}`)}if(a===403&&u.includes("Invalid Host header")){const R=r.replace(
/^https?:\/\//,"").replace(/\/.*$/,"");return new C.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${r} refused the Host header "${R}". Start it with --allowed-hosts nam\
ing ${R} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(a===403){const R=d===""&&/^\s*</.test(u)?"":` It says: ${(0,O.xS)(u)}`;return new C.
zg("E_MLFLOW_FORBIDDEN",`MLflow at ${r} answered 403 (forbidden): these credentials may not do this.${R}`)}}var y=t=>t.replace(/[?#].*$/s,""),I=[{scheme:/^s3[an]?:/i,
packages:"boto3",credentials:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_ENDPOINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,
packages:"google-cloud-storage",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,packages:"azure-storage-blob and\
 azure-identity",credentials:"AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,packages:"pyarrow and\
 the Hadoop client",credentials:"Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstoreplugin",credentials:"\
MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],x=new RegExp([`No module na\
med '?"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|PartialCredential\
s|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoesNotMatch|Expi\
redToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","EndpointConnec\
tionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),g=t=>x.test(t);function P(t,r,d,n){const a=/^[a-z][a-z0-9+.-]*:/i.
exec(d)?.[0]??"",u=I.find(le=>le.scheme.test(d)),R=(0,O.xS)(n).replace(/\.$/,""),Q=R===""?"It does not say why; its log does":`It says: ${R}`,ue=u!==void 0?`Giv\
e the server (not this step) the Python package ${u.packages} and the store's credentials (${u.credentials}), and restart it`:a==="mlflow-artifacts:"?"Give the \
server (not this step) the Python package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists o\
n the server (not here) and that the server may use it";return new C.zg("E_ARTIFACT_STORE",`MLflow at ${t} answers, but cannot ${r} its artifact store${d===""?"":
` at ${(0,O.xS)(d)}`}. ${Q}. ${ue}.`)}var b=32*1024*1024,$=2;function q({base:t,headers:r,wire:d,timeoutMs:n,retryPolicy:a,signal:u,log:R}){const Q=`${t.origin}${t.
pathname.replace(/\/$/,"")}`,ue=(Z,_e={})=>{const $e=new URL(`${Q}/${Z}`);for(const[Re,xe]of Object.entries(_e))xe!==void 0&&$e.searchParams.set(Re,xe);return $e},
le=(Z,_e)=>R.progress(`${Z.message} Trying again in ${(_e/1e3).toFixed(1)} s.`),A=async(Z,_e,$e)=>{let Re;try{Re=await d.send({...Z,timeoutMs:n,signal:u,isFresh:!_e})}catch(xe){
return U(xe,_e)}return $e(Re)},D=(Z,_e)=>{const{method:$e,isIdempotent:Re=!0}=Z,xe=Z.body?{headers:{...r,"content-type":"application/json"},body:JSON.stringify(
Z.body)}:{headers:r},je={method:$e,url:ue(`api/2.0/mlflow/${Z.endpoint}`,Z.query),...xe,maxBytes:b};return A(je,Re,We=>Z.readsStore===!0&&ie(We)?_e(pe(We),We):we(
We,Re)?G(We,Z.endpoint):{kind:"value",value:Oe(We,Z)})},U=(Z,_e)=>{if(!(Z instanceof v.wC))throw Z;const{error:$e,isFinal:Re}=_(Z,Q);if(Re&&!(a.usesAllTime&&$e.
code==="E_MLFLOW_UNREACHABLE")||!_e&&Z.wasSent)throw $e;return{kind:"failure",error:$e,retryAfterMs:void 0}},G=(Z,_e)=>({kind:"failure",error:p(`MLflow at ${Q} \
answered ${_e} with ${Z.status}${Ce(Z)}.`),retryAfterMs:(0,l.mu)(Z.headers["retry-after"],Date.now())}),Oe=(Z,_e)=>{const $e=ye(Z.body,_e.parse);if(Z.status===200){
if(Z.isCut)throw new C.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${_e.endpoint} is longer than ${b} bytes.`);if((0,i.Gv)($e))return{ok:!0,body:$e,serverNowMs:ve(
Z.headers.date)};throw new C.zg("E_NOT_MLFLOW",`What answers at ${Q} is not MLflow: ${_e.endpoint} came back as ${Ie(Z)}. Check the tracking URI.`)}const Re=(0,i.
Gv)($e)&&typeof $e.error_code=="string"?$e.error_code:"",xe=F(Z,Q,Re,"authorization"in r);if(xe)throw xe;const je=(0,i.Gv)($e)&&typeof $e.message=="string"?(0,O.
xS)((0,m.q)($e.message)):"";if(Z.status>=500&&Z.status!==501)throw p(`MLflow at ${Q} answered ${_e.endpoint} with ${Z.status}${Ce(Z)}.`);return{ok:!1,status:Z.status,
errorCode:Re,message:je}},Ue=Z=>{const _e=re();return(0,l.L5)(()=>D(Z,_e),a,u,le)};return{call:Ue,expect:async Z=>{const _e=await Ue(Z);if(!_e.ok)throw z(Z.endpoint,
_e,Q);return _e.body},readFile:(Z,_e,$e,Re)=>{const xe={method:"GET",url:ue(Z,_e),headers:r,maxBytes:$e},je=re(),We=async Ge=>{if(ie(Ge)){const Je=await Re();if(Je===
"missing")return{kind:"value",value:{kind:"missing"}};if(Je==="unknown"||g(Ge.body))return je({kind:"failed",said:pe(Ge).message},Ge)}if(we(Ge,!0))return G(Ge,Z);
if(Ge.status===200)return{kind:"value",value:Ge.isCut?{kind:"too-large"}:{kind:"text",text:Ge.body}};const Fe=Oe(Ge,{method:"GET",endpoint:Z});if(!Fe.ok&&Fe.errorCode===
"RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw Fe.ok?p(`MLflow at ${Q} answered ${Z} with ${Ge.status}.`):z(Z,Fe,Q)};return(0,l.L5)(
()=>A(xe,!0,We),a,u,le)},writeFile:({method:Z,path:_e,query:$e,text:Re,isIdempotent:xe})=>{const je={method:Z,url:ue(_e,$e),headers:{...r,"content-type":"applic\
ation/octet-stream"},body:Re,maxBytes:b},We=re(),Ge=Fe=>{if(Fe.status===200)return{kind:"value",value:void 0};if(xe&&ie(Fe))return We(pe(Fe),Fe);if(Fe.status===
500&&g(Fe.body))return{kind:"value",value:pe(Fe)};if(we(Fe,xe))return G(Fe,_e);const Je=Oe(Fe,{method:Z,endpoint:_e});return{kind:"value",value:Je.ok?void 0:Je}};
return(0,l.L5)(()=>A(je,xe,Ge),a,u,le)}}}function z(t,r,d){return r.errorCode===""?new C.zg("E_NOT_MLFLOW",`What answers at ${d} is not MLflow, or an MLflow wit\
hout ${t}: it answered ${r.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new C.zg("E_MLFLOW_REFUSED",`MLflow refused ${t}\
 (${r.status} ${(0,O.xS)(r.errorCode)}): ${r.message}`)}function re(){let t=0;return(r,d)=>(t+=1,g(d.body)||t>$?{kind:"value",value:r}:{kind:"provisional",value:r,
retryAfterMs:(0,l.mu)(d.headers["retry-after"],Date.now())})}var ie=({status:t,body:r})=>t===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(r);function pe(t){const r=ye(t.body),d=(0,i.Gv)(r)&&typeof r.error_code=="string"?r.error_code:"";return{ok:!1,status:t.status,errorCode:d,message:Ce(t).replace(
/^: /,"")}}function we({status:t,body:r},d){return t===429||d&&t===400&&Ee(r)?!0:d&&(t===408||t>=500)&&t!==501&&!r.includes('"FEATURE_DISABLED"')}var Ee=t=>t.includes(
'"BAD_REQUEST"')&&t.includes("IntegrityError");function ye(t,r=JSON.parse){try{return r(t)}catch{return}}function ve(t){const r=Date.parse(t??"");return Number.
isNaN(r)?void 0:r}var Ie=t=>/^\s*</.test(t.body)?"HTML":"something that is no JSON object";function Ce(t){const r=ye(t.body),d=(0,i.Gv)(r)&&typeof r.message=="s\
tring"?r.message:/^\s*</.test(t.body)?"":t.body,n=(0,O.xS)((0,m.q)(d));return n===""?"":`: ${n.replace(/\.$/,"")}`}var ee=(t,r)=>async(d,n,a)=>{const{scheme:u="",
host:R="",folder:Q=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(d.artifactUri)?.groups??{},ue=U=>new C.zg("E_MLFLOW_REFUSED",
`The artifacts of run ${d.id} lie at ${(0,O.xS)(d.artifactUri)}, ${U}.`);if(R!==""&&R!==new URL(r).host)throw ue("which is another server than the tracking URI");
const le=[...Q.split("/"),...n.split("/")].filter(U=>U!=="");if(le.includes("..")||le.includes("."))throw ue("which is no folder");const A=u===""?{method:"POST",
path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:d.id,path:n},text:a,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${le.map(
encodeURIComponent).join("/")}`,text:a,isIdempotent:!0},D=await t.writeFile(A);if(D!==void 0)throw D.status===500?P(r,"write to",d.artifactUri,D.message):u===""&&
D.errorCode===""?ue("not behind its artifact proxy, and this MLflow takes no files for there"):z(A.path,D,r)},B=t=>Array.isArray(t);function te(t,r){const d=(0,i.
Gv)(t)?t[r]:void 0;if(!(0,i.Gv)(d))throw new C.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${r}", as no MLflow server does. Check the trackin\
g URI.`);return d}function de(t,r){const d=t[r]??{};if(!(0,i.Gv)(d))throw Te(r,"an object");return d}function J(t,r){const d=t[r]??[];if(!B(d)||!d.every(i.Gv))throw Te(
r,"a list of objects");return d}function se(t,r){const d=t[r]??"";if(typeof d=="number")return String(d);if(typeof d!="string")throw Te(r,"a text");return d}function me(t,r){
const d=se(t,r);if(d==="")throw Te(r,"a text");return d}function he(t,r,d){const n=t[r];if(n===void 0)return d;const a=typeof n=="string"&&n!==""?Number(n):n;if(typeof a!=
"number"||Number.isNaN(a))throw Te(r,"a number");return a}var fe=(t,r)=>new Map(J(t,r).map(d=>[me(d,"key"),se(d,"value")])),ge=t=>[...t].map(([r,d])=>({key:r,value:d})),
Te=(t,r)=>new C.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${t}" that is not ${r}. Is the tracking URI's server a supported MLflow?`),Ne=1e3;function Se(t,r,d,n,a){
const u=async(Z,_e,$e)=>{const Re=[];let xe;for(let je=0;je<Ne;je+=1){const We=await t.call({method:"GET",endpoint:Z,query:{..._e,page_token:xe},readsStore:!0});
if(!We.ok&&We.status===500)throw P(r,"read",await $e(),We.message);if(!We.ok&&We.errorCode==="")return;if(!We.ok&&We.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];
if(!We.ok)throw z(Z,We,r);const Ge=(0,i.Gv)(We.body)?We.body:{};if(Re.push(...J(Ge,"files").map(ke)),xe=se(Ge,"next_page_token"),xe==="")break}return Re},R=async Z=>(await d.
get(Z)).artifactUri,Q=async Z=>Z.kind==="run"?R(Z.runId):(await d.loggedModel(Z.modelId))?.artifactUri??"",ue=async(Z,_e)=>await u("artifacts/list",{run_id:Z,..._e===
""?{}:{path:_e}},()=>R(Z))??[],le=async(Z,_e)=>{const $e=be(Z.path,_e);return(Z.kind==="run"?await ue(Z.runId,$e):await u(`logged-models/${encodeURIComponent(Z.
modelId)}/artifacts/directories`,$e===""?{}:{artifact_directory_path:$e},()=>Q(Z)))?.map(xe=>({...xe,path:xe.path.slice(Z.path===""?0:Z.path.length+1)}))},A=async(Z,_e)=>{
const Re=(await Promise.all((await a.foldersOf(Z)).map(je=>le(je,_e)))).filter(je=>je!==void 0);return Re.length===0?void 0:[...new Map(Re.flat().toReversed().map(
je=>[je.path,je])).values()].toReversed()},D=async(Z,_e,$e)=>{const Re=async()=>Ae(await ue(Z,Be(_e)),_e);return Ue(await t.readFile("get-artifact",{run_uuid:Z,
path:_e},$e,Re),_e,$e,()=>R(Z))},U=async(Z,_e,$e)=>{const Re=be(Z.path,_e);if(Z.kind==="run")return D(Z.runId,Re,$e);const xe=async()=>Ae(await le(Z,Be(_e)),_e),
je=await t.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(Z.modelId)}/artifacts/files`,{artifact_file_path:Re},$e,xe);return Ue(je,_e,$e,()=>Q(
Z))},G=async(Z,_e,$e)=>{const Re=(We,Ge,Fe)=>t.readFile("model-versions/get-artifact",{name:Z.model,version:Z.version,path:We},Ge,Fe),je=await Re(_e,$e,async()=>{
const We=Ae(await A(Z,Be(_e)),_e);return We!=="unknown"||_e==="MLmodel"?We:(await Re("MLmodel",1,async()=>"unknown")).kind==="failed"?"unknown":"missing"});return Ue(
je,_e,$e,()=>n.downloadUri(Z.model,Z.version))},Oe=async(Z,_e,$e)=>{const Re=await a.readingOf(Z),xe=Re.served&&await G(Re.served,_e,$e);if(xe!==void 0)return xe;
for(const je of Re.places){const We=await U(je,_e,$e);if(We!==void 0)return We}},Ue=async(Z,_e,$e,Re)=>{switch(Z.kind){case"text":return Z.text;case"missing":return;case"\
too-large":throw new C.zg("E_ARTIFACT_TOO_LARGE",`${_e} is larger than the ${$e} bytes that are read of it.`);case"failed":throw P(r,`read ${_e} from`,await Re(),
Z.said)}};return{listOfRun:ue,listOfVersion:A,readOfRun:D,readOfVersion:Oe,foldersOf:a.foldersOfSource,storageOf:a.storageOf,writeToRun:ee(t,r)}}var De=t=>t.replace(
/^\/+|\/+$/g,""),be=(...t)=>t.filter(r=>r!=="").join("/"),Ae=(t,r)=>t===void 0?"unknown":t.some(d=>d.path===r)?"listed":"missing",Be=t=>t.split("/").slice(0,-1).
join("/"),ke=t=>{const r=he(t,"file_size",-1);return{path:me(t,"path"),isDirectory:t.is_dir===!0,size:r<0?void 0:r}},V=1e4;function ne(t){const r=t.trim().slice(
0,V),d=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(r);if(d===null)return N(r);const n=w(d[2]??"");return(d[1]?.toLowerCase()==="runs"?c(n):f(n))??{kind:"stor\
age",place:void 0}}function c([t="",...r]){return t===""||L(r)?void 0:{kind:"run",runId:t,path:r.join("/")}}function f([t="",r,...d]){if(r===void 0&&/^m-[^@]+$/.
test(t))return{kind:"logged-model",modelId:t,path:""};if(r!==void 0&&T(t))return L([r,...d])?void 0:{kind:"logged-model",modelId:t,path:[r,...d].join("/")};if(!(t===
""||d.length>0)){if(r===void 0){const n=t.lastIndexOf("@");return n<1||n===t.length-1?void 0:{kind:"holder",model:t.slice(0,n),at:t.slice(n)}}return/^\d+$/.test(
r)?{kind:"version",model:t,version:r.replace(/^0+(?=\d)/,"")}:r.toLowerCase()==="latest"?{kind:"latest",model:t}:{kind:"holder",model:t,at:r}}}var T=t=>/^m-[0-9a-f]{32}$/i.
test(t);function N(t){const r=oe(t),d=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(r??"");return d===null?{kind:"storage",place:r}:{kind:"logg\
ed-model",modelId:d[1]??"",path:d[2]??""}}var K=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function oe(t){const r=t.trim();if(r===""||
/[\u0000-\u001f\u007f]/.test(r))return;const d=/^([a-z][a-z0-9+.-]+):/i.exec(r)?.[1]?.toLowerCase();if(d===void 0||/^[a-z]:[\\/]/i.test(r))return X(r.startsWith(
"/")?"/":"",r);const n=r.slice(d.length+1).replace(/\?.*$/s,""),[,a="",u=""]=/^\/\/([^/]*)(.*)$/s.exec(n)??["","",n];switch(d){case"file":return X("/",S(u));case"\
mlflow-artifacts":return X("mlflow-artifacts:/",u);case"http":case"https":{const R=K.exec(u);return R===null?X(`${d}://`,`${a}${u}`):X("mlflow-artifacts:/",u.slice(
R[0].length))}case"s3a":case"s3n":return X("s3://",`${a}${u}`);default:return X(a===""?`${d}:/`:`${d}://`,`${a}${u}`)}}function X(t,r){const d=w(r).filter(n=>n!==
".");return d.includes("..")?void 0:`${t}${d.join("/")}`}function Y(t,r){if(!(t===void 0||r===void 0||w(t.replace(/^[a-z0-9+.-]+:/i,"")).length===0))return r===
t?"":r.startsWith(`${t}/`)?r.slice(t.length+1):void 0}function E(t,r){const[,d=t,n=""]=/^([^?]*)(\?.*)?$/s.exec(t)??[];return r===""?`${d.replace(/\/+$/,"")}${n}`:
`${d.replace(/\/+$/,"")}/${r}${n}`}var w=t=>t.split("/").filter(r=>r!==""),L=t=>t.includes("..")||t.includes(".");function S(t){try{return decodeURIComponent(t)}catch{
return t}}function ae(t){const r=(0,i.qF)(t.tags.get("mlflow.log-model.history")??"");return(0,i.yR)({history:r},"history").map(d=>(0,i.$6)(d,"artifact_path")??
"").filter(Boolean)}function o(t,r,d){const n=a=>t.loggedModelIds.indexOf(a);return r.filter(a=>a.name===d).sort((a,u)=>n(a.id)-n(u.id)).at(-1)}}),7871:((H,k,e)=>{
e.d(k,{X:()=>v});var l=e(1660);(0,l.e7)();var m=()=>l.vd,v=m("/")}),4054:((H,k,e)=>{e.d(k,{Ic:()=>v,gt:()=>O,wC:()=>m});var l=e(8243),m=class extends Error{name="\
WireFailure";code;wasSent;constructor(i,C,p,_){super(C,{cause:_}),this.code=i,this.wasSent=p}};function v(i){const C=(0,l.Gv)(i)?i:{},_=(Array.isArray(C.errors)?
C.errors:[])[0];return(0,l.Gv)(_)?v(_):{code:typeof C.code=="string"?C.code:"",message:typeof C.message=="string"?C.message:String(i)}}var O=i=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(i)}),4081:((H,k,e)=>{e.d(k,{V:()=>X,q:()=>ae});var l=e(8243),m=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,v=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
O=o=>m.test(o)||v.test(o),i=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],C=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,p=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],_=120,F=2,y=o=>o.split(`
`).flatMap((t,r)=>I(t.trimEnd(),r,F));function I(o,t,r){const d=i.reduce((a,u)=>a.replace(u,""),o),n=r>0?x(d):void 0;return n!==void 0?g(n,t,r-1):/\\n(?: |\\t|[A-Za-z_])/.
test(d)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(d)?$(d.replace(/"$/,"")).split(`
`).map(a=>({text:a.trimEnd(),level:q(a),at:t})):[{text:d,level:q(d),at:t}]}function x(o){const t=o.indexOf("{");if(t<0||t>_||!o.endsWith("}"))return;const r=(0,l.
qF)(o.slice(t));return(0,l.Gv)(r)?r:void 0}function g(o,t,r){const d=b(o),n=(...U)=>U.map(G=>(0,l.$6)(o,G)).find(G=>G!==void 0&&G!==""),a=(0,l.fK)(o,"error")??(0,l.
fK)(o,"err")??(0,l.fK)(o,"exception")??(0,l.fK)(o,"exc_info"),u=n("message","msg","event","log","text")??"",R=typeof a=="string"&&!a.includes(`
`)&&!u.includes(a)?a:void 0,Q=[u,R].filter(U=>U!==void 0&&U!=="").join(": "),ue=n("exc_info","exc_text","exception","stack","stack_trace","stacktrace","stackTra\
ce","traceback")??((0,l.Gv)(a)?(0,l.$6)(a,"stack_trace")??(0,l.$6)(a,"stack"):void 0),le=ue===void 0?P(a):void 0,A=Q.split(`
`).flatMap(U=>I(U.trimEnd(),t,r)).map(U=>({...U,level:U.level??d})),D=(ue!==void 0&&ue!==R?ue:le??"").split(`
`).filter(U=>U!=="");return[...A,...D.map(U=>({text:U.trimEnd(),level:void 0,at:t}))]}function P(o){const t=(Array.isArray(o)?o:[o]).flatMap(r=>{if(typeof r=="s\
tring")return[r];const d=(0,l.$6)(r,"exc_type")??(0,l.$6)(r,"type")??(0,l.$6)(r,"name"),n=(0,l.$6)(r,"exc_value")??(0,l.$6)(r,"message")??(0,l.$6)(r,"value");return d===
void 0?[]:[`Traceback (most recent call last):
${d}${n?`: ${n}`:""}`]});return t.length===0?void 0:t.join(`
`)}function b(o){const t=(0,l.tk)(o,"level");if(t!==void 0)return t>=60?"fatal":t>=50?"error":t>=40?"warning":"progress";const r=["level","levelname","severity",
"lvl","log.level"].map(d=>(0,l.$6)(o,d)).find(d=>d!==void 0)??(0,l.$6)(o,"log","level");return r===void 0?void 0:q(r.toUpperCase())}var $=o=>o.replace(/\\(["'\\nrt])/g,
(t,r)=>({n:`
`,r:"",t:"	"})[r]??r);function q(o){const t=o.slice(0,_),r=p.find(([,d])=>d.test(t))?.[0];return r==="progress"&&C.test(o)?void 0:r}var z=/Traceback \(most recent call last\):\s*$/,
re=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,ie=/^The above exception was the direct cause of the following exception:/,
pe=/^During handling of the above exception, another exception occurred:/,we=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Ee=1e3,ye=2;function ve(o){const t=new Set,r=[];for(const d of Ie(
o,t)){const n=r.at(-1);d.link!==void 0&&n?n.push(d):r.push([d])}return{failures:r.map(de),used:t}}function Ie(o,t){const r=[],d=[];let n;for(const[a,u]of o.entries()){
const{text:R}=u;for(;d[0]&&a-d[0].traceback.index>Ee;)d.shift();if(ie.test(R)&&(n="direct"),pe.test(R)&&(n="handling"),z.test(R)){const le=R.replace(z,"").replace(
/\+ (?:Exception Group )?$/,"").trim(),A=le===""?Ce(o,a):void 0;A!==void 0&&t.add(A),t.add(a);const D=A===void 0?le:o[A]?.text??"",U=A===void 0?u.level:o[A]?.level;
d.push({traceback:{index:a,context:D,level:U,link:n},shape:ee(R.slice(0,R.length-R.trimStart().length+le.length))}),n=void 0;continue}const[Q]=d;if(!Q)continue;
const ue=B(R,Q.shape).replace(we,le=>/[|+]/.test(le)?"":le);/^\s/.test(ue)||!re.test(ue)||(d.shift(),r.push({...Q.traceback,cause:te(ue,o,a)}))}return r}function Ce(o,t){
for(let r=t-1;r>=0&&r>=t-2;r-=1){const d=o[r]?.text.trim()??"";if(d!=="")return ie.test(d)||pe.test(d)?void 0:r}}var ee=o=>o.replace(/\d/g,"0");function B(o,t){
return t===""||ee(o.slice(0,t.length))!==t?o:o.slice(t.length).replace(/^ /,"")}function te(o,t,r){if(!/:$|\bvalidation errors? for\b/.test(o))return o;const d=[];
for(const{text:n,level:a}of t.slice(r+1,r+1+ye)){if(n.trim()===""||a!==void 0||z.test(n))break;d.push(n.trim())}return[o,...d].join(" ")}function de(o){const{cause:t,
other:r}=J(o),[d]=o;return{index:d?.index??0,cause:t,rank:ge(d,t),...r===void 0?{}:{also:r}}}function J(o){let t=o.length-1;for(;t>0;){const[n,a]=[o[t-1]?.cause??
"",o[t]?.cause??""];if(o[t]?.link!=="direct"&&!fe(n,a))break;t-=1}const r=o[t]?.cause??"",d=(t<o.length-1?o.at(-1):o[t-1])?.cause;return{cause:r,other:d===void 0||
O(d)||r.includes(d)?void 0:d}}var se=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,me=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,
he=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;function fe(o,t){return O(o)?!1:O(t)?!0:se.test(o)?!1:me.test(o)?!me.test(t):he.test(t)&&!he.test(
o)}function ge(o,t){const{context:r="",level:d}=o??{};return O(t)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(r)?"\
aftermath":/^--- Logging error ---/.test(r)||d==="warning"?"handled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.
test(r)?"aside":"fatal"}var Te=1e3,Ne=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
Se=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,De=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,be=(o,t)=>{const r=Ne.exec(o[t]?.
text??"")?.[1];if(r===void 0)return;const d=[r];let n=!1,a=1;for(;a<Te;a+=1){const R=o[t+a]?.text;if(R===void 0)break;const Q=De.exec(R)?.[1];if(Q!==void 0)d.push(
Q.replace(/ \{$/,""));else if(Se.test(R))n=!0;else{if(n&&!/^\s/.test(R))break;if(!n&&a>5)return}}const u=d.at(-1)??r;return n?{cause:u,length:a,...u===r||r.includes(
u)?{}:{also:r}}:void 0},Ae=(o,t)=>{const r=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(o[t]?.text??"");if(!r)return;const d=o.slice(t+1,t+Te).findIndex(({text:n})=>n!==
""&&!/^(?:\s|goroutine |\[signal |created by |[\w./*()[\]{}·-]+\(.*\)$|exit status |main\.|runtime\.)/.test(n));return{cause:r[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,
""),length:d<0?Te:d+1}},Be=(o,t)=>{const r=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(o[t]?.text??"");return r?.[1]===void 0?void 0:{cause:`panicked:\
 ${/^'(.*)', /.exec(r[1])?.[1]??o[t+1]?.text??r[1]}`,length:2}},ke=(o,t)=>{const r=/^terminate called after throwing an instance of '(.*)'$/.exec(o[t]?.text??"")??
/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(o[t]?.text??"");if(r?.[1]===void 0)return;const d=/^\s+what\(\):\s+(.*)$/.exec(o[t+1]?.text??"")?.[1];
return{cause:d===void 0?r[1]:`${r[1]}: ${d}`,length:2}},V=(o,t)=>{const r=/^Error (?:in .* )?: ?(.*)$/.exec(o[t]?.text??"");if(!(!r||!o.slice(t,t+20).some(({text:d})=>d.
startsWith("Execution halted"))))return{cause:[r[0],r[1]===""?o[t+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},ne=(o,t)=>{const{text:r=""}=o[t]??
{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(r)?{cause:r,length:1}:void 0},c=[be,Ae,Be,ke,V,ne];function f(o){const t=[];for(let r=0;r<o.length;r+=1){const d=c.reduce((u,R)=>u??R(o,r),void 0);if(!d)continue;
const n=o[r]?.level??o.slice(Math.max(0,r-2),r).findLast(({text:u})=>u!=="")?.level,a=n==="warning"||n==="progress";t.push({index:r,cause:d.cause,rank:a?"handle\
d":"fatal",...d.also===void 0?{}:{also:d.also}}),r+=d.length-1}return t}var T=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
N=500,K=64*1024,oe=["fatal","aside","handled","aftermath"];function X(o){const t=y(o),{failures:r,used:d}=ve(t),n=t.flatMap((le,A)=>le.level==="fatal"&&!d.has(A)&&
!E(le.text)?[{index:A,cause:le.text,rank:"fatal"}]:[]),a=[...r,...f(t),...n].toSorted((le,A)=>le.index-A.index),u=t.findLastIndex(({level:le})=>le==="progress"),
R=a.map((le,A)=>le.rank==="handled"&&A===a.length-1&&le.index>u?{...le,rank:"fatal"}:le),Q=oe.map(le=>w(R.filter(A=>A.rank===le),t)).find(le=>le!==void 0),ue=Q===
void 0||Q.rank==="handled"||Q.rank==="aftermath"?L(t,Q===void 0):void 0;return ue!==void 0?{text:Y(t[ue]?.text??""),line:t[ue]?.at??0}:Q&&{text:Y(Q.cause),...Q.
also===void 0?{}:{also:Y(Q.also)},line:S(Q,t)}}var Y=o=>o.trim().slice(0,N),E=o=>/shutting down|shutdown/i.test(o);function w(o,t){return o.find(({index:r},d)=>{
const n=o[d+1];return n===void 0||!t.slice(r+1,n.index).some(({level:a})=>a==="progress")})}function L(o,t){const r=o.findLastIndex(({level:Q})=>Q==="progress"),
d=({level:Q,text:ue})=>Q==="error"&&!E(ue)&&!O(ue)&&!/Traceback \(most recent call last\)/.test(ue),n=o.findIndex((Q,ue)=>ue>r&&d(Q)),a=n>=0?n:o.findLastIndex(d);
if(a>=0)return a;if(!t)return;const u=o.findLastIndex(({text:Q,level:ue})=>ue!=="progress"&&ue!=="warning"&&T.test(Q)&&!O(Q)),R=u>=0?u:o.findLastIndex(({text:Q})=>Q.
trim()!=="");return R<0?void 0:R}function S({index:o,cause:t},r){return(r.slice(o).find(({text:n})=>n.includes(t))??r[o])?.at??0}function ae(o){const t=o.slice(
0,K),r=y(t),[d]=[...ve(r).failures,...f(r)].filter(({rank:u})=>u!=="aftermath");if(d===void 0)return t.trim();const n=t.split(`
`,1)[0]?.trim()??"";return`${d.index===0||n===""||/Traceback \(most recent/.test(n)||d.cause.includes(n)?"":`${n.slice(0,200)} `}${Y(d.cause)}`}}),797:((H,k,e)=>{
e.d(k,{BC:()=>we,Ck:()=>V,DL:()=>b,Ee:()=>K,M8:()=>c,NG:()=>f,SJ:()=>oe,VN:()=>ke,ZJ:()=>Ae,gn:()=>ie,gt:()=>F,mw:()=>Ce,q1:()=>he,uT:()=>P,uq:()=>$,zV:()=>X});
var l=e(4365),m=e(3395),v=e(4261),O=e(7871),i=e(7472),C=e(9951),p=e(8243),_=e(1651),F=({version:E,adopted:w})=>w===void 0?`version ${E}`:"what was taken over",y=3,
I=6e5,x=(E,w)=>({resource:m.gT,namespace:E,name:g(w)}),g=E=>`mlflow-steps-${E}`;function P(E,w,L,S){if(E===void 0)return{...w,ownerUid:L,earlier:[],isComplete:S};
const{ownerUid:ae,earlier:o,isComplete:t,...r}=E;return{...w,ownerUid:L,earlier:E.version===w.version?o:[r,...o],isComplete:t}}async function b(E,w,L){const S=await E.
get(x(w,L));return S&&q(S,w,L)}var $=(E,w)=>E!==void 0&&w?.ownerUid===(0,p.$6)(E,"metadata","uid")?w:void 0;function q(E,w,L){const S=(0,p.fK)(E,"data"),ae=z({...(0,p.
Gv)(S)?S:{},manifest:(0,p.qF)((0,p.$6)(S,"manifest")??"")},w,L),o=(0,p.$6)(S,"owner-uid");if(ae===void 0||o===void 0)return;const t=(0,p.yR)({list:(0,p.qF)((0,p.
$6)(S,"earlier")??"[]")},"list"),r=t.slice(0,y).flatMap(d=>z(d,w,L)??[]);return{...ae,ownerUid:o,earlier:r,isComplete:(0,p.$6)(S,"complete")==="true"&&r.length===
t.length}}function z(E,w,L){const{manifest:S,version:ae,marker:o,verified:t}=E;if(typeof ae!="string"||typeof o!="string"||!(0,l.Yh)(S)||S.metadata.name!==L||S.
metadata.namespace!==w)return;const r=re(E.adopted);if(!(r===void 0&&S.metadata.labels[C.Ly]!==C.bU)&&(0,l.aA)(S.apiVersion))return{manifest:{...S,apiVersion:l.
Um},version:ae,marker:o,verified:String(t)==="true",...r===void 0?{}:{adopted:r}}}function re(E){const w=typeof E=="string"?(0,p.qF)(E):E;return(0,p.Gv)(w)?{managedFields:(0,p.
yR)(w,"managedFields")}:void 0}async function ie(E,w,L){const{name:S}=L.manifest.metadata,ae=x(w,S),o={apiVersion:L.manifest.apiVersion,kind:i.kl.kind,name:S,uid:L.
ownerUid},t=pe(L.earlier);await E.apply(ae,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:ae.name,namespace:w,labels:{[C.Ly]:C.bU},ownerReferences:[o]},data:{
manifest:JSON.stringify(L.manifest),version:L.version,marker:L.marker,...L.adopted===void 0?{}:{adopted:JSON.stringify(L.adopted)},verified:String(L.verified),"\
owner-uid":L.ownerUid,earlier:JSON.stringify(t),complete:String(L.isComplete&&t.length===L.earlier.length)}},{force:!0})}function pe(E){const w=E.slice(0,y);for(;Buffer.
byteLength(JSON.stringify(w))>I;)w.pop();return w}async function we(E,w,L){const S=x(w,L),ae=await E.get(S),o=(0,p.fK)(ae,"metadata","labels");ae&&(0,p.Gv)(o)&&
o[C.Ly]===C.bU&&await E.delete(S,{propagation:"Background"})}var Ee="mlflow-steps.deployment",ye=240,ve=300,Ie=["deploying","serving","failed","rolled-back","re\
moved","replaced"],Ce=5e3,ee=E=>(0,O.X)("node:crypto").createHash("sha256").update(E).digest("hex").slice(0,16);function B({server:E,namespace:w,name:L}){const S=`${Ee}\
.${ee(E)}.${w}.${L}`;return S.length<=ye?S:`${Ee}.${ee(JSON.stringify([E,w,L]))}`}var te=(E,w)=>E.server===w.server&&E.namespace===w.namespace&&E.name===w.name,
de=({state:E})=>E==="serving"||E==="deploying";function J(E){const w=se(E),L=ge(E.tags.get(Ee)).filter(S=>me(S,E)&&!w.some(ae=>te(ae,S)));return[...w,...L].sort(
De)}var se=E=>[...E.tags].flatMap(([w,L])=>w.startsWith(`${Ee}.`)?ge(L).filter(S=>me(S,E)&&B(S)===w).slice(0,1):[]),me=(E,{model:w,version:L})=>E.version===L&&(E.
model??w)===w,he=(E,w)=>J(E).find(L=>te(L,w)),fe=(E,w)=>se(E).find(L=>te(L,w));function ge(E){return E===void 0||E.length>v.D?[]:(0,p.yR)({records:(0,p.qF)(E)},
"records").flatMap(w=>{const[L,S,ae,o,t]=["time","server","namespace","name","version"].map(a=>(0,p.$6)(w,a)),r=Ie.find(a=>a===(0,p.$6)(w,"state"));if(r===void 0||
L===void 0||S===void 0||ae===void 0||o===void 0||t===void 0)return[];const{verified:d}=w,n=["model","target","url","pipeline","reason"].flatMap(a=>{const u=(0,p.
$6)(w,a);return u===void 0?[]:[[a,u]]});return[{state:r,time:L,server:S,namespace:ae,name:o,version:t,...typeof d=="boolean"?{verified:d}:{},...Object.fromEntries(
n)}]})}function Te(E,w){const L=w.reason===void 0?w:{...w,reason:w.reason.slice(0,ve)};return Se([L,...E.filter(S=>!te(S,w))],1)}function Ne(E){const w=se(E),L=o=>w.
some(t=>te(t,o)),S=J(E).filter(({state:o})=>o!=="deploying"),ae=S.filter(o=>!L(o));return Se([...ae,...S.filter(L)],ae.length)}function Se(E,w){const L=[...E];for(;;){
const S=(0,v.J)([...L].sort(De));if(S.length<=v.D||L.length<=w)return S;L.pop()}}var De=(E,w)=>w.time.localeCompare(E.time),be=5;async function Ae({registry:E},w,{
model:L,versions:S},ae){const[o,t]=await Promise.all([Be(E,w,L),Promise.all(S.map(n=>(0,_.AO)("E_VERSION_NOT_FOUND",E.version(L,n))))]),d=[...new Map([...o,...t.
flatMap(n=>n??[])].map(n=>[JSON.stringify([n.model,n.version]),n])).values()].flatMap(n=>{const a=ae(n,he(n,w));return a===void 0?[]:[{version:n,record:a}]});d.
sort((n,a)=>Number(de(a.record))-Number(de(n.record)));for(const{version:n,record:a}of d)await ne({registry:E},n,a)}async function Be(E,w,L){try{const[S,ae]=await Promise.
all([E.versionsWithTag(B(w),'ing"'),E.versionsWithTag(Ee,'"serving"',L)]);return[...S,...ae]}catch(S){if(!(S instanceof _.zg)||S.code!=="E_MLFLOW_REFUSED")throw S;
return E.versionsOfModel(L)}}var ke=(E,w,L,S)=>E!==void 0&&de(E)?{...E,time:w,state:L,reason:S}:void 0;function V(E,{server:w,namespace:L,name:S,time:ae},o){const{
reason:t,...r}=E??{server:w,namespace:L,name:S,version:o};return{...r,state:"serving",time:ae}}async function ne({registry:E},w,L){const S={...L,model:w.model},
ae=Te([],S),o=fe(w,S);if(o!==void 0&&ge(ae).every(t=>N(o,t)))return T(E,w,!1);await E.setVersionTag(w.model,w.version,B(S),ae),await T(E,{...w,tags:new Map([...w.
tags,[B(S),ae]])},!0)}async function c({registry:E},w,L){return he(w,L)!==void 0?!1:(await E.setVersionTag(w.model,w.version,B(L),Te([],{...L,model:w.model})),!0)}
var f=({registry:E},{model:w,version:L},S)=>E.deleteVersionTag(w,L,B(S));async function T(E,w,L){let S=w,ae=!L;for(let o=0;;){const t=Ne(S);if(S.tags.get(Ee)!==
t){if(o===be)return;await E.setVersionTag(S.model,S.version,Ee,t),o+=1}else if(ae)return;S=await E.version(S.model,S.version),ae=!0}}var N=(E,w)=>(0,p.Gv)(E)&&(0,p.
Gv)(w)&&[...new Set([...Object.keys(E),...Object.keys(w)])].every(L=>L==="time"||L==="pipeline"||E[L]===w[L]),K=E=>J(E).filter(de);async function oe(E,w,L,S,ae){
try{await E.believe(AbortSignal.timeout(Ce)),await S((L?w.forCleanup(Ce):w).guarded(()=>E.assertBelieved()))}catch(o){if(!(o instanceof _.zg))throw o;ae(o)}}async function X(E,{
namespace:w="",name:L},{step:S,pipeline:ae,log:o},t){const r=await E.hold(w,g(L),Y(ae,S),d=>o.progress(d));try{return await t(E.withLease(r),r)}finally{await r.
release().catch(d=>o.warn(`The lease of this ${S} was not released, and expires by itself: ${String(d)}`))}}var Y=({link:E,actor:w},L)=>[E??w??"mlflow-steps",L,
`process ${process.pid}`,new Date().toISOString()].join(", ")}),2116:((H,k,e)=>{e.d(k,{JN:()=>b,_N:()=>$,k0:()=>p,kv:()=>C,rK:()=>P,rf:()=>i,xe:()=>I});var l=e(
1437),m=e(7522),v="mlflow-steps.trained-for",O="mlflow.parentRunId",i="MLFLOW_RUN_CONTEXT",C=z=>({[v]:z}),p=5e3,_=100,F=50,y=5,I=({runs:z},re)=>z.findTagged([re.
experimentId],O,re.id,p);async function x({runs:z},re){const ie=(await z.listExperiments()).filter(we=>we!==re.experimentId).slice(0,999);return(await z.findTagged(
[re.experimentId,...ie],v,re.id,_)).filter(({id:we})=>we!==re.id)}var g=({tags:z})=>z.has(v)||[...z.keys()].some(re=>re==="mlflow-steps.pipeline"||re==="mlflow-\
steps.start");async function P(z,re){const ie=await x(z,re),pe=ie.filter(({tags:ve})=>ve.get(O)===re.id),we=ie.filter(({tags:ve})=>ve.get(O)!==re.id);if(ie.length>
0)return{children:pe,others:we,nearby:[]};const ye=(await z.runs.findNewest(re.experimentId,F)).filter(ve=>ve.id!==re.id&&ve.startTimeMs>=re.startTimeMs);return{
children:ye.filter(({tags:ve})=>ve.get(O)===re.id),others:[],nearby:ye.filter(ve=>!g(ve)&&!ve.tags.has(O))}}var b=z=>z.metrics.size>0||(0,l.s0)(z);function $(z,re){
const ie=re.slice(0,y).map(we=>`${(0,m.xS)(we.id,64)}${we.name===""?"":` ("${(0,m.xS)(we.name,60)}")`} with ${q(we)}: ${z.runUrl(we)}`),pe=re.length-ie.length;return`${ie.
join("; ")}${pe>0?`; and ${pe} more`:""}`}function q(z){const re=[...z.metrics.keys()].slice(0,y).map(ie=>(0,m.xS)(ie,60));return[...re.length>0?[`metrics ${re.
join(", ")}`]:[],...(0,l.s0)(z)?["a model"]:[]].join(" and ")||"nothing"}}),6348:((H,k,e)=>{e.d(k,{H:()=>O});var l=e(7598),m=e.n(l),v=63;function O(i){const C=i.
replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(C!==""&&C.length<=v)return C;const p=(0,l.createHash)("sha256").update(i).digest(
"hex").slice(0,8);return C===""?p:`${C.slice(0,v-p.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${p}`}}),9687:((H,k,e)=>{e.d(k,{B:()=>g});var l=e(2629),m=e(7461),v=e(
4086),O=e(8408),i=e(2116),C=e(7129),p=e(5375),_=e(6721),F=e(3024),y=e.n(F);function I($){if((0,F.statSync)($,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new _.
S7(`there is no folder ${JSON.stringify($)}`)}var x={...p.hI,...O.y,command:{kind:_.G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXP\
ERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-directory":{kind:(0,_.KD)(_.Qq,I),description:"Wher\
e the command runs; the current directory unless given."},...O.n},g=(0,C.ol)({name:"train",title:"run a training command as an MLflow run",description:"Creates \
a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who started it.",inputs:x,outputs:{"\
run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"Where the run's a\
rtifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- python train.py",run:async $=>{
const{inputs:q,log:z,signal:re}=$,ie=await $.mlflow(),{run:pe}=await(0,l.T)(ie,{given:q,pipeline:$.pipeline});$.output("run-id",pe.id),$.output("artifact-uri",pe.
artifactUri);const we=ie.runUrl(pe);z.progress(`Run ${pe.name||pe.id}: ${we}`);const Ee=q["working-directory"],[ye,...ve]=P(q.command),Ie=b(q,ie.trackingUri,pe),
Ce=performance.now(),ee=await $.runProgram(ye,ve,{env:Ie,jsonEnv:{[i.rf]:(0,i.kv)(pe.id)},...Ee===void 0?{}:{cwd:Ee}}).catch(async J=>{throw await(0,v.wq)(ie,pe,
re.aborted?"KILLED":"FAILED",z),J});if(re.aborted)throw await(0,v.wq)(ie,pe,"KILLED",z),re.reason;const B=ie.patient(q.timeout);if(ee!==0)throw await(0,v.wq)(B,
pe,"FAILED",z),(0,v.n6)(ee,"FAILED",we);const te=((performance.now()-Ce)/1e3).toFixed(1),de=await B.runs.get(pe.id);return $.output("metrics",(0,v.qF)(de)),await(0,m.
j)(B,de,z),$.summarize({kind:"heading",text:`Trained in experiment ${q.experiment}`},{kind:"paragraph",text:`Run ${de.name||pe.id} took ${te} s: ${we}`},(0,v.My)(
de)),{outcome:"done",reason:`Run ${de.name||pe.id} is FINISHED after ${te} s: ${we}`}}}),P=$=>$.kind==="program"?$.argv:["bash","--noprofile","--norc","-eo","pi\
pefail","-c",$.text];function b($,q,z){const re={MLFLOW_TRACKING_USERNAME:$["tracking-username"],MLFLOW_TRACKING_PASSWORD:$["tracking-password"],MLFLOW_TRACKING_TOKEN:$["\
tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:$["tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:$["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:$["\
tracking-client-cert-file"]},ie=Object.entries(re).filter(pe=>pe[1]!==void 0);return{...Object.fromEntries(ie),MLFLOW_TRACKING_URI:q,MLFLOW_EXPERIMENT_ID:z.experimentId,
MLFLOW_RUN_ID:z.id}}}),1651:((H,k,e)=>{e.d(k,{AO:()=>C,nU:()=>O,uQ:()=>p,zg:()=>i});var l=_=>({outcome:"invalid",exit:2,meaning:_}),m=_=>({outcome:"failed",exit:4,
meaning:_}),v=_=>({outcome:"unreachable",exit:6,meaning:_}),O={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{
outcome:"failed",exit:1,meaning:"The training command ended with a non-zero exit code."},E_TRAINED_ELSEWHERE:{outcome:"failed",exit:1,meaning:"The training comm\
and ended well, but its run is empty and another one holds what it logged."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGIN\
T 130, SIGTERM 143, SIGHUP 129)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:l("Inputs are missing, misspelt or malform\
ed."),E_CONFIG_FILE:l("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:l("The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:l(
"MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:l("MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:l("MLflow\
 refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:l("MLflow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:l("What answer\
s at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:l("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLf\
low answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:v("MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:l(
"No registered model has this name."),E_VERSION_NOT_FOUND:l("The registered model has no such version."),E_RUN_NOT_FOUND:l("No run has this id."),E_RUN_DELETED:l(
"The run is deleted."),E_EXPERIMENT_NOT_FOUND:l("No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:l("MLflow has no such stage."),E_ALIAS_NOT_FOUND:l(
"No version of the model has this alias."),E_STAGE_EMPTY:l("No version of the model is in this stage."),E_RUN_WITHOUT_MODEL:l("The run has logged no model at th\
is artifact path."),E_BEST_NOT_FOUND:l("No child of the run has ended well with a value of the metric that is to choose the best."),E_REGISTRATION_FAILED:{outcome:"\
error",exit:1,meaning:"MLflow reports that the registration failed."},E_ARTIFACT_STORE:l("The MLflow server cannot read or write its artifact store: it lacks cr\
edentials, a package or the place."),E_ARTIFACT_TOO_LARGE:l("An artifact is larger than what the step reads."),E_GATES_MISSING:l("No gate was given, and --no-ga\
tes was not said."),E_GATE_SYNTAX:l("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted."},
E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:l("No version of\
 the model has the record of this promotion."),E_PROMOTION_UNDONE:l("The promotion was undone, or its version taken out of the target since: promote it again."),
E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"An\
other promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:l("The model has no deploy.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:l(
"deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:l("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:l("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:l(
"deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:l("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:l("deploy.\
yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:l("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:l("N\
o model server can read the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:l("The model server of the manifest cannot load the model."),E_NAME_TAKEN:l(
"The name belongs to another model or target, or to somebody else."),E_NOTHING_KEPT:l("No manifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:l(
"There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:l("The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:l("The kubeconfig has no such con\
text, or none is current."),E_CLUSTER_UNAUTHORIZED:l("The cluster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:l("The cluster answ\
ered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:v("The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"\
error",exit:1,meaning:"The cluster answered something that its API does not allow."},E_CRD_MISSING:l("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:l(
"The namespace does not exist."),E_APPLY_REFUSED:m("The cluster refused the manifest."),E_APPLY_CONFLICT:m("Another field manager owns a field of the manifest."),
E_ROLLOUT_FAILED:m("The new version cannot become ready."),E_DELETED_WHILE_WAITING:m("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:l(
"Verification is required, and the model has neither an input example to send nor a signature to make a request from."),E_VERIFY_FAILED:m("The served model gave\
 no well-formed prediction."),E_NOT_VERIFIED:v("The deployment is ready, and nothing could ask its model for the prediction that `verify` demands."),E_DEPLOY_HELD:{
outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way."}},i=class extends Error{name="StepError";code;outcome;exit;constructor(_,F,y={}){super(
F,y.cause===void 0?void 0:{cause:y.cause});const I=O[_];this.code=_,this.outcome=y.outcome??I.outcome,this.exit=y.exit??I.exit}};async function C(_,F){try{return await F}catch(y){
if(y instanceof i&&y.code===_)return;throw y}}function p(_){if(_ instanceof i)return _;const F=_ instanceof Error?_.message:String(_);return new i("E_UNEXPECTED",
F,{cause:_})}}),7123:((H,k,e)=>{e.d(k,{k:()=>re});var l=e(889),m=e(2116),v=e(1437),O=e(4001),i=e(2907),C=e(7522),p=e(7129),_=e(5375),F=e(6721),y=e(1651),I=e(7975),
x=e.n(I),g={label:"METRIC min or METRIC max",parse:B=>{const[,te,de]=/^(\S.*?)\s+(min|max)$/.exec(B.trim())??[];if(te===void 0||de!=="min"&&de!=="max")throw new F.
S7(`expected a metric and min or max, such as 'rmse min', got "${B.slice(0,200)}"`);return{metric:te,direction:de}}};async function P(B,te,de){const J=await(0,m.
xe)(B,te),{metric:se,direction:me}=de,he=me==="min"?1:-1,fe=J.filter(({status:be})=>be==="FINISHED"),ge=fe.flatMap(be=>{const Ae=be.metrics.get(se);return Ae===
void 0?[]:[{run:be,value:Ae}]}),Te=ge.filter(({value:be})=>(0,l._)(be,!1)===void 0),Se=[[J.length-fe.length,"not FINISHED"],[fe.length-ge.length,`without ${(0,C.
xS)(se,100)}`],[ge.length-Te.length,"with NaN, an infinity or a lost value"]].flatMap(([be,Ae])=>be===0?[]:[`${be} ${Ae}`]).join(", "),[De]=Te.toSorted((be,Ae)=>he*
(be.value.value-Ae.value.value)||be.run.startTimeMs-Ae.run.startTimeMs||(be.run.id<Ae.run.id?-1:1));if(J.length>=m.k0)throw new y.zg("E_BEST_NOT_FOUND",`Run ${te.
id} has ${m.k0} child runs or more, which are more than are compared. Name the best one as run-id. See ${B.runUrl(te)}`);if(De===void 0)throw b(B,te,de,J,Se);return{
...De,compared:Te.length,leftOut:Se}}function b(B,te,{metric:de},J,se){const me=[...new Set(J.flatMap(fe=>[...fe.metrics.keys()]))].slice(0,10).map(fe=>(0,C.xS)(
fe,60)),he=J.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${J.length} child runs: ${se}.${me.length>0?` They have ${me.
join(", ")}.`:""}`;return new y.zg("E_BEST_NOT_FOUND",`No child of run ${te.id} can be chosen by ${(0,C.xS)(de,100)}. ${he} See ${B.runUrl(te)}`)}var $="FAILED_\
REGISTRATION",q=500,z=5e3,re=(0,p.ol)({name:"register",title:"register a run's model as a version",description:"Registers the model that a run logged as a versi\
on of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{..._.hI,model:{kind:F.Qq,required:!0,description:"\
The registered model; created where there is none."},"run-id":{kind:F.Qq,required:!0,description:"The run that logged the model."},"artifact-path":{kind:F.Qq,default:"\
model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{kind:g,description:"Registers a child of the run instead, \
as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:F.AS,description:"Tags of the version."},timeout:{kind:F.p0,
default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"The version."},"run-id":{kind:"small",description:"\
The run that was registered: with best, the child."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it."},created:{kind:"\
small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7\
f363dca0cf",run:async B=>{const{inputs:te,log:de,signal:J}=B,se=await B.mlflow(),me=await ie(se,te["run-id"],de),he=te.best===void 0?me:await pe(se,me,te.best,de);
B.output("run-id",he.id);const fe=await(0,v.P6)(se,he,te["artifact-path"]).catch(async be=>{throw he===me?await we(se,he,be):be});fe.doubt!==void 0&&de.warn(`${fe.
doubt} It is registered all the same.`);const ge=te.tags??new Map,Te=await Ee(se,te.model,he,fe);Te?.version.runId===""&&de.warn(`Version ${Te.version.version} \
was registered without its run, so that gates on metrics cannot be decided for it. Delete it to have it registered with run ${he.id}.`);const{version:Ne,isOurs:Se}=Te??
await Ie(se,te.model,he,fe,ge,de);B.output("version",Ne.version),B.output("source",Ne.source),B.output("created",String(Se)),await Ce(se,Ne,te.timeout,J,de),Se||
await ee(se,Ne,ge);const De=`version ${Ne.version} of "${te.model}"`;return B.summarize({kind:"heading",text:`${Se?"Registered":"Found"} ${De}`},{kind:"table",header:[
"run","source"],rows:[[he.name||he.id,Ne.source]]}),Se?{outcome:"done",reason:`Registered ${De} from run ${he.id}.`}:{outcome:"unchanged",reason:`Run ${he.id} i\
s registered already as ${De}.`}}});async function ie(B,te,de){const J=await B.runs.get(te);if(J.deleted)throw new y.zg("E_RUN_DELETED",`Run ${te} is deleted. R\
estore it (\`mlflow runs restore --run-id ${te}\`), or name another run.`);return(J.status==="FAILED"||J.status==="KILLED")&&de.warn(`Run ${te} ended as ${J.status}\
; its model is registered all the same.`),J}async function pe(B,te,de,J){const{run:se,value:me,compared:he,leftOut:fe}=await P(B,te,de),ge=se.name===""?"":` ("${(0,C.
xS)(se.name,60)}")`;return J.progress(`Best of ${he} child runs by ${(0,C.xS)(de.metric,100)} ${de.direction}: ${se.id}${ge} with ${(0,C.xS)(me.text,40)}.${fe===
""?"":` Left out: ${fe}.`}`),se}async function we(B,te,de){if(!(de instanceof y.zg)||de.code!=="E_RUN_WITHOUT_MODEL")return de;const J=await(0,m.xe)(B,te).catch(
()=>[]),se=J.filter(v.s0).length;return se===0?de:new y.zg(de.code,`${de.message} Its child runs do: ${se} of ${J.length} have logged a model. Give best, such a\
s 'rmse min', to register the best of them.`,{cause:de})}async function Ee(B,te,de,J){for(const se of await B.registry.versionsOfModel(te))if(se.status!==$&&await ye(
B,se,de,J))return{version:se,isOurs:!1}}async function ye(B,te,de,{source:J,places:se}){if(te.source===J)return!0;const me=(0,O.Ql)(te.source);if(me.kind==="sto\
rage"){const fe=(0,O.Y8)((0,O.Xg)(de.artifactUri),me.place);return fe!==void 0&&se.some(ge=>ge.kind==="run"&&ge.path===fe)}return(me.kind==="run"||me.kind==="lo\
gged-model"?[me]:await B.artifacts.foldersOf(te).catch(ve)).some(fe=>se.some(ge=>(0,I.isDeepStrictEqual)(ge,fe)))}function ve(B){if(B instanceof y.zg&&B.outcome===
"invalid")return[];throw B}async function Ie(B,te,de,J,se,me){await B.registry.ensureModel(te);const he=await B.registry.createVersion({model:te,runId:de.id,tags:se,
source:J.source,...J.modelId===void 0?{}:{modelId:J.modelId}}).catch(async ge=>{if(!(ge instanceof y.zg)||ge.code!=="E_MLFLOW_UNREACHABLE")throw ge;me.warn(`${ge.
message} Looking whether the version was registered.`);const Te=await Ee(B,te,de,J);if(Te===void 0)throw ge;return Te.version}),fe=await Ee(B,te,de,J);return fe===
void 0||Number(fe.version.version)>=Number(he.version)?{version:he,isOurs:!0}:(me.warn(`Another step registered version ${fe.version.version} from the same run \
meanwhile; version ${he.version} is taken back.`),await B.registry.deleteVersion(te,he.version),fe)}async function Ce(B,te,de,J,se){const me=performance.now()+de,
he=`version ${te.version} of "${te.model}"`;let fe=te;for(let ge=q;fe.status!=="READY";ge=Math.min(2*ge,z)){if(fe.status===$)throw new y.zg("E_REGISTRATION_FAIL\
ED",`MLflow could not register ${he}: ${fe.statusMessage||"it does not say why"}.`);const Te=me-performance.now();if(Te<=0)throw new y.zg("E_TIMEOUT",`After ${de/
1e3} s, ${he} is still ${fe.status||"without a status"}. Run the step again to wait on.`);se.progress(`Waiting for ${he}: ${fe.status||"no status yet"}`),await(0,i.
v)(Math.min(ge,Te),J),fe=await B.registry.version(te.model,te.version)}}async function ee(B,te,de){for(const[J,se]of de)te.tags.get(J)!==se&&await B.registry.setVersionTag(
te.model,te.version,J,se)}}),6721:((H,k,e)=>{e.d(k,{A3:()=>S,AS:()=>B,Ai:()=>_e,D6:()=>zt,E_:()=>kt,Ey:()=>oe,Fy:()=>de,G5:()=>me,H3:()=>jt,I:()=>ae,IA:()=>T,Jt:()=>ye,
KD:()=>se,KE:()=>ue,L4:()=>Tt,L9:()=>xt,M4:()=>Nt,M5:()=>Y,Mn:()=>J,N_:()=>fe,OH:()=>pt,P8:()=>ke,Qf:()=>Q,Qn:()=>y,Qq:()=>we,RU:()=>pe,Rg:()=>et,S7:()=>ie,SR:()=>qe,
Sx:()=>Ut,TK:()=>te,WG:()=>$t,X3:()=>dt,Xk:()=>ge,Xl:()=>Dt,Yq:()=>ve,_$:()=>Qe,e_:()=>Rt,gI:()=>I,hu:()=>st,iJ:()=>Pt,iP:()=>F,ig:()=>w,nd:()=>Ee,o6:()=>Re,oO:()=>Ht,
p0:()=>ee,qW:()=>gt,qb:()=>g,tO:()=>Ft,u9:()=>o,wu:()=>_t,x:()=>Wt,xD:()=>ot,xw:()=>t,z3:()=>d,zM:()=>L});var l=e(7985),m=e(3966),v=e(8243),O=e(1651),i=e(3024),
C=e.n(i),p=e(6760),_=e.n(p),F=s=>`--${s}`,y=s=>`MLFLOW_STEPS_${s.replaceAll("-","_").toUpperCase()}`,I=s=>`INPUT_${s.replaceAll(" ","_").toUpperCase()}`;function x(s,h){
const M=[Array.from({length:h.length+1},(W,ce)=>ce)],j=(W,ce)=>M[W]?.[ce]??Number.POSITIVE_INFINITY;for(let W=1;W<=s.length;W+=1){const ce=[W];M.push(ce);for(let Me=1;Me<=
h.length;Me+=1){const Le=s[W-1]===h[Me-1],Pe=s[W-1]===h[Me-2]&&s[W-2]===h[Me-1];ce.push(Math.min(j(W-1,Me-1)+(Le?0:1),j(W-1,Me)+1,j(W,Me-1)+1,Pe?j(W-2,Me-2)+1:Number.
POSITIVE_INFINITY))}}return j(s.length,h.length)}function g(s,h){const M=Math.max(2,Math.floor(s.length/3));return h.map(W=>({candidate:W,distance:x(s,W)})).filter(
({distance:W})=>W<=M).sort((W,ce)=>W.distance-ce.distance||P(s,W.candidate)-P(s,ce.candidate))[0]?.candidate}var P=(s,h)=>Math.abs(s.length-h.length);function b(s){
const h=s.split(/\r?\n/).map(W=>W.trim()).filter(Boolean),[M=""]=h;if(h.length<=1)return $(M).map(W=>W.trim()).filter(Boolean).map(z);const j=h.slice(0,-1).every(
W=>W.endsWith(","));return h.map(W=>z(j?W.replace(/\s*,$/,""):W))}function $(s){const h=[];let M="";for(let j=0;j<s.length;){const W=/^\s*$|^[^=]*=\s*$/.test(M)?
q(s.slice(j)):void 0;W!==void 0?(M+=W,j+=W.length):s[j]===","?(h.push(M),M="",j+=1):(M+=s[j]??"",j+=1)}return[...h,M]}var q=s=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.
exec(s)?.[0];function z(s){const h=re(s),M=h.indexOf("=");return M<1?{problem:`expected key=value, got "${s.slice(0,200)}". A value that holds a comma is put in\
 quotes, as in key="a, b", or the pairs one a line`}:{key:h.slice(0,M).trim(),value:re(h.slice(M+1).trim())}}function re(s){if(q(s)?.length!==s.length||s==="")return s;
const h=s.slice(1,-1);return s.startsWith('"')?h.replace(/\\(["\\])/g,"$1"):h}var ie=class extends Error{name="InputProblem"},pe=(s,h,M)=>({of:h,check:j=>M(j)}),
we={label:"text",parse:s=>s};function Ee(s,h=Number.MAX_SAFE_INTEGER){const M=h===Number.MAX_SAFE_INTEGER?`from ${s}`:`from ${s} to ${h}`;return{label:`integer ${M}`,
parse:j=>{const W=Number(j);if(!/^-?\d+$/.test(j)||W<s||W>h)throw new ie(`expected a whole number ${M}, got "${j}"`);return W}}}var ye={label:"true or false",isFlag:!0,
parse:s=>{if(/^(true|yes|on|1)$/i.test(s))return!0;if(/^(false|no|off|0)$/i.test(s))return!1;throw new ie(`expected true or false, got "${s}"`)}},ve=(...s)=>({label:s.
join(", "),parse:h=>{const M=s.find(W=>W===h);if(M!==void 0)return M;const j=g(h,s);throw new ie(`expected ${s.join(", ")}, got "${h}"${j?`; did you mean ${j}?`:
""}`)}}),Ie=480*36e5,Ce={ms:1,s:1e3,m:6e4,h:36e5},ee={label:"duration such as 90s, 20m, 1h30m",parse:s=>{const h=[...s.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],M=h.
reduce((j,[,W,ce])=>j+Number(W)*(Ce[ce??""]??Number.NaN),0);if(h.map(([j])=>j).join("")!==s||!(M>0))throw new ie(`expected a duration such as 90s, 20m or 1h30m,\
 got "${s}"`);if(M>Ie)throw new ie(`expected at most ${Ie/36e5}h, got "${s}"`);return M}},B={label:"key=value, one a line, or separated by commas on one line, w\
here quotes keep the commas of a value",isRepeatable:!0,parse:s=>new Map(b(s).map(h=>{if("problem"in h)throw new ie(h.problem);return[h.key,h.value]}))},te={label:"\
text",parse:s=>{const h=(0,l.S)(s);if(h!==void 0)throw new ie(h);return s}},de={label:"one a line",isRepeatable:!0,parse:s=>s},J={label:"one a line",isRepeatable:!0,
parse:s=>s.split(`
`).map(h=>h.trim()).filter(Boolean)},se=(s,h)=>({...s,parse:(M,j)=>(h(M),s.parse(M,j))}),me={label:"command",isCommand:!0,parse:s=>({kind:"script",text:s})},he=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function fe(s){const h=s.split(/\r?\n/).map(W=>W.trim()).filter(W=>W!==""&&!W.startsWith("#")),M=[],j=h.map(W=>{const ce=W.indexOf("="),Me=W.slice(0,Math.max(0,
ce)).trim(),Le=W.slice(ce+1).trim();return Me===""||ce<0?M.push(`expected from=to, got "${W}"`):De(Le)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(Le)?M.push(
`"${Le}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):be(Le)!==void 0&&M.push(`"${Le}" is ${be(Le)?.what??""}, which no mode\
l server reads`),{from:Me,to:Le}});if(M.length>0)throw new O.zg("E_INPUT",`model-uri-map: ${M.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucke\
t/prefix'`);return j}function ge(s,h){if(/[\u0000-\u001f\u007f]/.test(s)||s.split(/[/\\]/).some(W=>W===".."))throw new O.zg("E_MODEL_URI",`MLflow keeps the mode\
l at ${JSON.stringify(s.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const M=Te(s,h)??s,j=De(M)??M;if(he.test(j)||M!==s&&be(j)===
void 0)return j;throw Be(s)}function Te(s,h){const M=[...h].sort((W,ce)=>ce.from.length-W.from.length),j=[s,s.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-ar\
tifacts:/")];for(const{from:W,to:ce}of M)for(const Me of j){const Le=Ne(Me,W);if(Le!==void 0)return Le===""?Se(ce):`${Se(ce)}/${Le}`}}function Ne(s,h){if(!s.startsWith(
h))return;const M=s.slice(h.length);if(M==="")return M;const j=h.endsWith("/")?M:M.startsWith("/")?M.slice(1):void 0;return j?.startsWith("/")===!0?void 0:j}var Se=s=>s.
replace(/\/+$/,"");function De(s){const h=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(s);if(h!==null)return h[2]?`azureblob:${h[1]??""}/${h[2]}`:
`azureblob:${h[1]??""}`}function be(s){const h=/^([a-z][a-z0-9+.-]*):/i.exec(s)?.[1]?.toLowerCase();switch(h){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${h}:), which it did not resolve to a place in storage`,
from:s};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:Ae(s)};default:
return}}var Ae=s=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(s)?.[1]??s;function Be(s){const{what:h,from:M}=be(s)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:s};return new O.zg("E_MODEL_URI",`MLflow keeps the model at ${s}. That is ${h}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${M}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function ke(s){return s.map((M,j)=>typeof M==
"number"?`[${M}]`:/^[\w-]+$/.test(M)?j===0?M:`.${M}`:`[${JSON.stringify(M)}]`).join("")||"the document"}var V=100,ne=20,c=4096,f="as in spec.predictors[0].repli\
cas=2 or metadata.labels['team']=red",T={label:"path=value, one a line",isRepeatable:!0,parse:s=>{const h=s.split(`
`).map(M=>M.trim()).filter(Boolean);if(h.length>V)throw new ie(`${h.length} fields are set; ${V} at most: write them into deploy.yaml`);return h.map(N)}};function N(s){
const h=[];let M=s;for(;!M.startsWith("=")||h.length===0;){const Le=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(M),Pe=h.length===
0;if(Le===null||Le[1]!==void 0&&Le[0].startsWith(".")===Pe||h.length>=ne)throw new ie(`expected path=value, ${f}, got "${s.slice(0,200)}"`);h.push(Le[2]===void 0?
Le[1]??Le[4]??"":Number(Le[2])),M=M.slice(Le[0].length).replace(/^\s+(?==)/,"")}const j=M.slice(1).trim();if(j.length>c)throw new ie(`the value of ${ke(h)} has ${j.
length} characters; ${c} at most`);const[W,ce]=h;if(!(h.length>1&&(W==="spec"||W==="metadata"&&h.length===3&&(ce==="labels"||ce==="annotations"))))throw new ie(
`${ke(h)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(h.includes(
"__proto__"))throw new ie(`${ke(h)} is no field`);return{path:h,value:K(j)}}function K(s){const h=(0,v.qF)(s);if(h===void 0&&/^[[{"]/.test(s))throw new ie(`"${s.
slice(0,100)}" begins like JSON and is none`);return h===void 0?s:h}var oe=(s,h)=>h.reduce((M,{path:j,value:W})=>{const ce=X(M,j,j,W);return(0,v.Gv)(ce)?ce:M},s);
function X(s,h,M,j){const[W,...ce]=h;if(W===void 0)return typeof s=="string"&&(typeof j=="number"||typeof j=="boolean")?String(j):j;const Me=ke(M.slice(0,M.length-
h.length));if(typeof W=="number"){const Pe=Array.isArray(s)?s:s==null?[]:void 0;if(Pe===void 0)throw new ie(`${ke(M)} cannot be set: ${Me} is no list`);if(W>Pe.
length)throw new ie(`${ke(M)} cannot be set: ${Me} has ${Pe.length} entries`);return[...Pe.slice(0,W),X(Pe[W],ce,M,j),...Pe.slice(W+1)]}if(s!=null&&!(0,v.Gv)(s))
throw new ie(`${ke(M)} cannot be set: ${Me} is no mapping`);const Le=s??{};return{...Le,[W]:X(Object.hasOwn(Le,W)?Le[W]:void 0,ce,M,j)}}var Y=new Set(["MLFLOW_S\
ERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),E=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_M\
ODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),w=(s,h)=>[{node:s,path:h},...(s.children??[]).flatMap((M,j)=>w(M,[...h,"children",j]))],L=({spec:s})=>s.
predictors.flatMap(({graph:h},M)=>w(h,["spec","predictors",M,"graph"])),S=s=>L(s).filter(({node:h})=>ae(h)),ae=s=>o(s)?s.implementation!=="HUGGINGFACE_SERVER"||
s.modelUri!==void 0:t(s)&&s.modelUri!==void 0,o=({implementation:s})=>s!==void 0&&s!==""&&!E.has(s),t=({implementation:s=""})=>s===""||s==="UNKNOWN_IMPLEMENTATI\
ON",r=s=>!o(s)&&!t(s),d=({modelUri:s})=>s==null||s.trim()==="",n=["spec","predictors"],a=5,u=(s,h=[])=>{const M=s.map(({node:j})=>j);return{filled:new Set(M),serving:new Set(
[...M,...h.map(({node:j})=>j)]),problems:[]}},R=s=>({filled:new Set,serving:new Set,problems:[{path:n,message:s}]});function Q(s,h){if(s.spec.predictors.length===
0)return u([]);const{graphNodes:M=[],hasImage:j=!1}=h;if(M.length>0)return D(s,M,j);const W=S(s);if(W.length===0)return le(s,j);const ce=W.filter(({node:Pe})=>h.
modelUri!==void 0&&Pe.modelUri===h.modelUri),Me=W.filter(({node:Pe})=>d(Pe));if(Me.length>0||ce.length>0)return u(Me,ce);if(W.length>1)return R(`${W.length} gra\
ph nodes load models (${Z(W)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${Oe(s,W)}`);const Le=j?L(s).filter(({node:Pe})=>A(
Pe)):[];return Le.length>0?R(`the image could be that of several graph nodes (${Z([...W,...Le])}): which of them serves this version? ${Ue(Oe(s,[...W,...Le]))}`):
u(W)}var ue=({spec:s},{serving:h})=>s.predictors.filter(({graph:M})=>w(M,[]).some(({node:j})=>h.has(j))).map(({name:M})=>M);function le(s,h){if(!h)return R("no \
graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image");const M=L(
s).filter(({node:Me})=>t(Me)),j=M.filter(({node:Me})=>A(Me)),[W,...ce]=j.length>0?j:M;return W===void 0?R("no graph node has a container that could have the ima\
ge: one needs to be without implementation, or with one such as MLFLOW_SERVER"):ce.length>0?R(`the image could be that of ${ce.length+1} containers (${Z([W,...ce])}\
): which of them serves this version? ${Ue(Oe(s,[W,...ce]))}`):u([],[W])}var A=s=>t(s)&&!ae(s)&&(s.type==="MODEL"||s.type===void 0&&s.methods===void 0);function D(s,h,M){
const j=L(s),W=h.map(Pe=>U(s,j,Pe,M)),ce=W.flatMap(Pe=>"message"in Pe?[{path:n,message:Pe.message}]:[]);if(ce.length>0)return{filled:new Set,serving:new Set,problems:ce};
const Me=W.flatMap(Pe=>"node"in Pe?[Pe]:[]),Le=({node:Pe})=>ae(Pe)||o(Pe);return u(Me.filter(Le),Me.filter(Pe=>!Le(Pe)))}function U(s,h,M,j){const W=JSON.stringify(
M.slice(0,100)),[ce,...Me]=h.filter(Le=>Le.node.name===M||G(s,Le)===M);if(ce===void 0){const Le=g(M,h.map(Pe=>Pe.node.name));return{message:`no graph node is na\
med ${W} as --graph-node says${Le===void 0?"":`; did you mean ${Le}?`} There is ${h.slice(0,a).map(Pe=>G(s,Pe)).join(", ")}`}}return Me.length>0?{message:`${Me.
length+1} graph nodes are named ${W}: ${Oe(s,[ce,...Me])}`}:r(ce.node)?{message:`the graph node ${W} of --graph-node is ${String(ce.node.implementation)}, which\
 the orchestrator does itself: it loads no model`}:t(ce.node)&&!ae(ce.node)&&!j?{message:`the graph node ${W} of --graph-node has a container of its own and no \
modelUri: name the image that holds this version with --image`}:ce}var G=({spec:s},{node:h,path:M})=>`${s.predictors[Number(M[2])]?.name??""}/${h.name}`;function Oe(s,h){
const M=L(s).map(({node:W})=>W.name);return`say --graph-node ${h.slice(0,a).map(W=>M.filter(ce=>ce===W.node.name).length>1?G(s,W):W.node.name).join(", or --grap\
h-node ")}`.slice(0,600)}var Ue=s=>s.charAt(0).toUpperCase()+s.slice(1),Z=s=>`${s.slice(0,a).map(({path:h})=>ke(h)).join(", ")}${s.length>a?" \u2026":""}`;function _e(s,h,M){
const{protocol:j,xtype:W,replicas:ce,image:Me}=h,{serving:Le}=Q(s,M),Pe={...s.spec,...j===void 0?{}:{protocol:j}},tt=Pe.protocol===void 0||Pe.protocol===""||Pe.
protocol==="seldon",at=Pe.predictors.map(Ye=>{const ze=$e(Ye.graph),Ze=[...ce===void 0?[]:[Ve=>je(Ve,ce)],...Me===void 0?[]:ze.filter(Ve=>Le.has(Ve)).map(Ve=>He=>Fe(
He,Ye,Ve,Jt=>({...Jt,image:Me}))),...tt?ze.filter(({implementation:Ve})=>Ve==="MLFLOW_SERVER").map(Ve=>He=>Fe(He,Ye,Ve,Mt)):[],...W===void 0?[]:[Ve=>({...Ve,graph:Re(
Ve.graph,He=>Le.has(He)&&He.implementation==="MLFLOW_SERVER"?xe(He,"xtype",W):{})})]];return Ge(Ze.reduce((Ve,He)=>He(Ve),Ye),Ye,ze)});return{...s,spec:{...Pe,predictors:at}}}
var $e=s=>[s,...(s.children??[]).flatMap($e)],Re=(s,h)=>({...s,...h(s),...Array.isArray(s.children)?{children:s.children.map(M=>Re(M,h))}:{}}),xe=(s,h,M)=>({parameters:[
...(0,v.yR)(s,"parameters").filter(j=>j.name!==h),{name:h,type:"STRING",value:M}]});function je(s,h){const M=s.componentSpecs?.map(j=>{const{replicas:W,...ce}=j;
return(0,v.Gv)(j.hpaSpec)||(0,v.Gv)(j.kedaSpec)?j:ce});return{...s,replicas:h,...M===void 0?{}:{componentSpecs:M}}}var We=({componentSpecs:s})=>(s??[]).some(({spec:h})=>(h?.
containers??[]).length>0),Ge=(s,h,M)=>We(h)||!We(s)?s:M.filter(o).reduce((j,W)=>Fe(j,h,W,ce=>ce),s);function Fe(s,h,M,j){const{name:W}=M,ce=s.componentSpecs??[],
Me=ce.findIndex(({spec:ze})=>ze?.containers?.some(Ze=>Ze.name===W));if(Me<0&&!o(M)&&We(h))return s;const Le=Math.max(0,Me),Pe=ce[Le]??{},tt=Pe.spec?.containers??
[],at=Me<0?[...tt,j({name:W})]:tt.map(ze=>ze.name===W?j(ze):ze),Ye={...Pe,spec:{...Pe.spec,containers:at}};return{...s,componentSpecs:ce.length===0?[Ye]:ce.map(
(ze,Ze)=>Ze===Le?Ye:ze)}}var Je={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Mt(s){const h=M=>s[M]!==
void 0&&s[M]!==null;return h("startupProbe")?s:{...s,...h("readinessProbe")?{}:{readinessProbe:Je},...h("livenessProbe")?{}:{livenessProbe:Je}}}var dt="MLFLOW_S\
TEPS_CREDENTIALS",ot={"tracking-uri":{file:"uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"t\
racking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"endpoint-token"},"endpoint-headers":{
file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},qe="RCLONE_CONFIG_",yt=64*1024,lt=s=>(s[dt]??
"").split(":").filter(Boolean);function Tt(s,h){const M=Object.hasOwn(ot,s)?ot[s]:void 0;if(M===void 0)return;const j=lt(h).map(W=>(0,p.join)(W,M.file)).find(W=>(0,i.
existsSync)(W));return j===void 0||M.isPath?j:ct(j)}function $t(s){const h=lt(s).filter(M=>(0,i.statSync)(M,{throwIfNoEntry:!1})?.isDirectory()).flatMap(M=>(0,i.
readdirSync)(M).filter(j=>j.startsWith(qe)).map(j=>[j,ct((0,p.join)(M,j)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(h.reverse()),...s}}function ct(s){
try{const h=(0,m.M)(s,yt);if(h===void 0)throw new Error("it is larger than 64 KiB");return h}catch(h){throw new O.zg("E_INPUT",`${s} cannot be read: ${h instanceof
Error?h.message:String(h)}`,{cause:h})}}var It=s=>s.startsWith(qe)&&/^[A-Za-z0-9]+_\w+$/.test(s.slice(qe.length)),Lt=(s,h)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(s)||/^(?:true|false|\d{1,5})$/.test(h),ut=s=>Object.entries(s).flatMap(([h,M])=>It(h)&&M!==void 0&&M!==""?[[h,M]]:[]),Pt={label:"name of a Secret",secretsIn:s=>ut(
s).flatMap(([h,M])=>Lt(h,M)?[]:[M,Buffer.from(M).toString("base64")]),parse:(s,h={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(s))throw new ie(`expe\
cted the name of a Secret (lower-case letters, digits, "-" and "."), got "${s.slice(0,100)}"`);const M=new Map(ut(h));if(M.size===0)throw new ie("the environmen\
t has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:s,variables:M}}},
ft=(s,h)=>({...s,spec:{...s.spec,predictors:s.spec.predictors.map(M=>({...M,graph:Re(M.graph,j=>ae(j)?h(j):{}),...M.explainer?.modelUri?{explainer:{...M.explainer,
...h(M.explainer)}}:{}}))}}),bt=({envSecretRefName:s})=>s==null||s==="",Rt=(s,h)=>ft(s,M=>bt(M)?{envSecretRefName:h}:{}),Dt=(s,h)=>ft(s,M=>M.envSecretRefName===
h?{envSecretRefName:void 0}:{}),Qe=["None","Staging","Production","Archived"];function st(s){if(s.startsWith("@"))return{kind:"alias",alias:St(s.slice(1))};const h=Qe.
find(W=>W.toLowerCase()===s.toLowerCase());if(h!==void 0)return{kind:"stage",stage:h};const M=g(s.toLowerCase(),Qe.map(W=>W.toLowerCase())),j=Qe.find(W=>W.toLowerCase()===
M);throw new O.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${s}": it has ${Qe.join(", ")}. ${j?`Did you mean ${j}?`:At(s)}`)}function At(s){const h=/^v?(\d+)$/i.
exec(s)?.[1];return h!==void 0?`If version ${h} is meant, give it as the version.`:/^latest$/i.test(s)?"The newest version has no name of its own: give its numb\
er, which `register` puts out as `version`, or an alias such as @champion.":ht(s)===void 0?`Write @${s} if an alias is meant.`:"An alias is written with an @, a\
s in @champion."}function St(s){const h=ht(s);if(h!==void 0)throw new O.zg("E_INPUT",`The alias "@${s}" ${h}.`);return s}var ht=s=>s===""?"has no name after the\
 @":s.length>255?"is longer than 255 characters":/^[\w-]+$/.test(s)?/^(latest|v\d+)$/i.test(s)?"is reserved by MLflow (latest, v<number>)":void 0:"may hold lett\
ers, digits, _ and - only",et=s=>s.kind==="alias"?`@${s.alias}`:s.stage,Ct=", ",Nt=s=>s.map(et).join(Ct);function Ut(s){const h=s.split(/[,\n]/).map(ce=>ce.trim()).
filter(Boolean),M=[],j=[];for(const ce of h)try{M.push(st(ce))}catch(Me){if(!(Me instanceof O.zg))throw Me;j.push(Me)}for(const[ce,Me]of[["alias","aliases"],["s\
tage","stages"]]){const Le=M.filter(Pe=>Pe.kind===ce);Le.length>1&&j.push(new O.zg("E_INPUT",`${Le.map(et).join(" and ")} are ${Le.length} ${Me}: give at most o\
ne stage and one alias.`))}h.length===0&&j.push(new O.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[W]=j;if(W!==void 0)
throw new O.zg(W.code,j.map(({message:ce})=>ce).join(" "));return M.sort((ce,Me)=>ce.kind.localeCompare(Me.kind))}var mt=()=>new O.zg("E_INPUT","Which version o\
f the model is meant? Give --version N, or --at with a stage or @alias.");function kt({version:s,at:h}){if(s===void 0&&h===void 0)throw mt()}async function Wt(s,h){
const{model:M,version:j,at:W}=h;if(j!==void 0&&W===void 0)return s.registry.version(M,String(j));if(W===void 0)throw mt();const ce=st(W),Me=await s.registry.holder(
M,ce);if(Me!==void 0&&j!==void 0&&Me.version!==String(j))throw new O.zg("E_PROMOTION_OVERTAKEN",`${et(ce)} of ${M} is version ${Me.version} by now, and not vers\
ion ${j}. Nothing was done.`);if(Me!==void 0)return Me;throw ce.kind==="alias"?new O.zg("E_ALIAS_NOT_FOUND",`No version of ${M} has the alias ${W}. Promote one \
to it first (aliases do not ignore case).`):new O.zg("E_STAGE_EMPTY",`No version of ${M} is in the stage ${ce.stage}. Promote one to it first.`)}var Xe={namespace:!0,
"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},
pt=(s,h="")=>Xe[s]?`${s}=${h}`:s,xt=(s,h="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${Kt(pt(s,h))}`,Kt=s=>/^[\w./:=@-]+$/.test(s)?s:`'${s.
replaceAll("'","'\\''")}'`,Bt=s=>Object.hasOwn(Xe,s),jt={label:"one a line",isRepeatable:!0,parse:s=>{const h=s.split(`
`).map(M=>M.trim()).filter(Boolean);for(const M of h){const[j="",W]=M.split(/=(.*)/s);if(!Bt(j)){const ce=g(j,Object.keys(Xe));throw new ie(`expected one of ${Object.
keys(Xe).join(", ")}, got "${M}"${ce===void 0?"":`; did you mean ${ce}?`}`)}if(Xe[j]!==(W!==void 0&&W!==""))throw new ie(`expected ${Xe[j]?`${j}=NAME`:`${j} alo\
ne`}, got "${M}"`)}return new Set(h)}},_t=s=>s.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(s),Ft={label:"container image",parse:s=>{if(_t(s))return s;
throw new ie(`expected a container image such as registry.example/wine:3, got "${s.slice(0,200)}"`)}},Gt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Vt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Et=230,vt=63;function gt(s,h){const M=JSON.stringify(s.slice(0,80));if(s.length>Et)return`${h} ${M} is longer than ${Et} characters`;if(!Gt.test(s))return`${h} ${M}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function zt(s){const h=gt(s,"the name");if(h!==
void 0)throw new ie(h)}function Ht(s){if(!(s.length<=vt&&Vt.test(s)))throw new ie(`expected the name of a namespace (at most ${vt} of a-z, 0-9 and -, not at its\
 ends), got "${s.slice(0,80)}"`)}}),3395:((H,k,e)=>{e.d(k,{AZ:()=>i,Jw:()=>O,NP:()=>_,O3:()=>v,Ph:()=>x,Q:()=>F,SZ:()=>p,Vh:()=>y,ab:()=>I,bg:()=>C,gT:()=>m,r$:()=>l,
vY:()=>g});var l={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},m={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},v={group:"",version:"\
v1",plural:"secrets",kind:"Secret"},O={group:"",version:"v1",plural:"pods",kind:"Pod"},i={group:"",version:"v1",plural:"events",kind:"Event"},C={group:"apps",version:"\
v1",plural:"deployments",kind:"Deployment"},p={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},_={group:"discovery.k8s.io",version:"v1",plural:"\
endpointslices",kind:"EndpointSlice"},F={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},y=({group:P,version:b})=>P===""?`/api/${b}`:`/ap\
is/${P}/${b}`;function I(P,b){const $=b===void 0?"":`/namespaces/${encodeURIComponent(b)}`;return`${y(P)}${$}/${P.plural}`}var x=({resource:P,namespace:b,name:$})=>`${I(
P,b)}/${encodeURIComponent($)}`,g=({resource:P,namespace:b,name:$})=>[P.kind,b,$].filter(q=>q!==void 0).join("/")}),7262:((H,k,e)=>{e.d(k,{$w:()=>b,Bd:()=>be,Ee:()=>de,
KG:()=>Ae,VU:()=>ne,Ve:()=>P,eg:()=>me,gV:()=>$,s2:()=>ke});var l=e(4800),m=e(4246),v=e(5375),O=e(7321),i=e(6721),C=e(3966),p=e(8243),_=e(1651),F=e(3024),y=e.n(
F),I=e(8161),x=e.n(I),g=new Map([["train",async()=>(await Promise.resolve().then(e.bind(e,844))).train],["train-start",async()=>(await Promise.resolve().then(e.
bind(e,5461))).trainStart],["train-finish",async()=>(await Promise.resolve().then(e.bind(e,5853))).trainFinish],["train-stop",async()=>(await Promise.resolve().
then(e.bind(e,8482))).trainStop],["register",async()=>(await Promise.resolve().then(e.bind(e,4329))).register],["promote",async()=>(await Promise.all([e.e(187),
e.e(286)]).then(e.bind(e,4039))).promote],["demote",async()=>(await Promise.all([e.e(187),e.e(286)]).then(e.bind(e,6493))).demote],["render",async()=>(await Promise.
all([e.e(444),e.e(187),e.e(810)]).then(e.bind(e,989))).render],["deploy",async()=>(await Promise.all([e.e(444),e.e(187),e.e(810)]).then(e.bind(e,6082))).deploy],
["rollback",async()=>(await Promise.all([e.e(444),e.e(187),e.e(810)]).then(e.bind(e,9644))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(
e,6792))).undeploy],["pipeline",async()=>(await Promise.all([e.e(444),e.e(187),e.e(810)]).then(e.bind(e,9795))).pipeline]]),P=[...g.keys()],b=async c=>g.get(c)?.();
async function $(){const c=[];for(const f of g.values())c.push(await f());return c}var q="mlflow-steps.yaml",z=256*1024;async function re(c,f,T){const N=await ie(
c),K=[f.name,...T.names],oe=Object.entries(N).find(([S])=>S===f.name)?.[1],X=Object.fromEntries(Object.entries(N).filter(([S])=>!K.includes(S))),Y=oe==null?{}:pe(
oe,`${c}: ${f.name}`),E=Object.keys(X).filter(S=>!Object.hasOwn(f.inputs,S)),w=new Set([...Object.keys(f.inputs),...E.length===0?[]:(await T.load()).flatMap(({inputs:S})=>Object.
keys(S))]),L=[...E.filter(S=>!w.has(S)).map(S=>we(S,c,[...w,...K])),...Object.keys(Y).filter(S=>!Object.hasOwn(f.inputs,S)).map(S=>we(S,`${c}: ${f.name}`,Object.
keys(f.inputs)))];if(L.length>0)throw new _.zg("E_CONFIG_FILE",L.join(`
`));return new Map([...Ee(X,c,f),...Ee(Y,`${c}: ${f.name}`,f)])}async function ie(c){if(!(0,F.existsSync)(c))return{};const f=(oe,X)=>new _.zg("E_CONFIG_FILE",`${c}\
 ${oe}: ${X instanceof Error?X.message:String(X)}`,{cause:X});let T;try{if(T=(0,C.M)(c,z),T===void 0)throw new Error("it is larger than 256 KiB")}catch(oe){throw f(
"cannot be read",oe)}const{parse:N}=await Promise.all([e.e(444),e.e(187),e.e(810)]).then(e.bind(e,3438));let K;try{K=N(T,{maxAliasCount:10})}catch(oe){throw f("\
is not valid YAML",oe)}return K==null?{}:pe(K,c)}function pe(c,f){if((0,p.Gv)(c))return c;throw new _.zg("E_CONFIG_FILE",`${f} must be a mapping of input names \
to values.`)}function we(c,f,T){const N=(0,i.qb)(c,T);return`${f} has an unknown input ${c}${N===void 0?"":`; did you mean ${N}?`}`}var Ee=(c,f,T)=>Object.entries(
c).flatMap(([N,K])=>{const oe=Object.hasOwn(T.inputs,N)?T.inputs[N]:void 0;if(oe===void 0||K===null)return[];if(oe.secret)throw new _.zg("E_CONFIG_FILE",`${f} h\
olds the secret ${N}. Give it as ${(0,i.Qn)(N)} instead.`);const X=Array.isArray(K)?K:[K];if(X.every(Y=>["string","number","boolean"].includes(typeof Y)))return[
[N,X.map(String).join(`
`)]];throw new _.zg("E_CONFIG_FILE",`${f}: ${N} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, o\
ne a line.`)});function ye(c,f,T,N,K){return[T.texts.get(c),N[(0,i.Qn)(c)],...(f.variables??[]).map(X=>N[X]),(0,i.L4)(c,N),K.get(c),f.default].find(X=>X!==void 0&&
X.trim()!=="")}function ve(c,f,T){return Object.entries(c).flatMap(([N,K])=>[...Ie(K,T),...K.secret?Ce(N,K,f,T):[]])}function Ie({kind:c},f){try{return c.secretsIn?.(
(0,i.WG)(f))??[]}catch{return[]}}function Ce(c,f,T,N){try{const K=ye(c,f,T,N,new Map);return K===void 0?[]:[K,...f.kind.secretParts?.(K)??[]]}catch{return[]}}function ee(c,f){
if(f.kind.isCommand)return"the command, after --";const T=f.variables?.[0]??(0,i.Qn)(c);return f.secret?T:`${(0,i.iP)(c)} (or ${T})`}function B(c,f,T,N,K=[]){const oe=f.
problems.map(L=>({code:"E_INPUT",message:L})),X=new Set,Y={};for(const[L,S]of Object.entries(c)){if(S.kind.isCommand&&f.program){Y[L]=f.program;continue}const ae=ye(
L,S,f,T,N);if(ae===void 0){if(!S.required)continue;oe.push({code:"E_INPUT",message:`missing: ${ee(L,S)}. ${S.description}`}),X.add(L);continue}try{Y[L]=S.kind.parse(
ae.trim(),S.kind.secretsIn?(0,i.WG)(T):T)}catch(o){oe.push(te(o,L)),X.add(L)}}for(const{of:L,check:S}of K)if(!L.some(ae=>X.has(ae)))try{S(Y)}catch(ae){oe.push(te(
ae))}const[E]=oe;if(E===void 0)return Y;if(oe.length===1)throw new _.zg(E.code,E.message);const w=oe.map(({message:L})=>`  - ${L.replaceAll(`
`,`
    `)}`).join(`
`);throw new _.zg("E_INPUT",`${oe.length} inputs are wrong:
${w}`)}function te(c,f){if(c instanceof i.S7)return{code:"E_INPUT",message:f===void 0?c.message:`${f}: ${c.message}`};if(c instanceof _.zg)return{code:c.code,message:c.
message};throw c}function de(c,f){const T=(0,i.qb)(c,f);return`unknown input ${(0,i.iP)(c)}${T?`; did you mean ${(0,i.iP)(T)}?`:""}`}async function J(c,f,T){const N=Object.
keys(c.inputs),K=(0,i.Qn)(""),oe=Object.keys(f).filter(Y=>Y.startsWith(K)&&f[Y]).map(Y=>Y.slice(K.length).toLowerCase().replaceAll("_","-")).filter(Y=>!N.includes(
Y)).flatMap(Y=>{const E=(0,i.qb)(Y,N);return E===void 0?[]:[{name:Y,near:E}]});if(oe.length===0)return[];const X=new Set((await T.load()).flatMap(({inputs:Y})=>Object.
keys(Y)));return oe.filter(({name:Y})=>!X.has(Y)).map(({name:Y,near:E})=>`${(0,i.Qn)(Y)} is no input; did you mean ${(0,i.Qn)(E)}?`)}function se(c){const[f="",...T]=c.
split(`
`);return T.reduce((N,K)=>`${N}${N.endsWith(":")?" ":"; "}${K.trim().replace(/^- /,"")}`,f)}async function me(c,f){const T=new l.k,N=new Map,K=[],oe=new Map,X=ae=>{
f.mask(ae),T.add(ae)},Y=f.readInputs(c);for(const ae of ve(c.inputs,Y,f.env))X(ae);let E,w;try{E=await fe(c,f,Y,T,X,N,K,oe)}catch(ae){w=he(ae,f.signal),E={outcome:w.
outcome,code:w.code,reason:T.redact(w.message)}}const L=w?.exit??("code"in E?_.nU[E.code].exit:0);N.set("outcome",E.outcome),N.set("reason",se(T.redact(E.reason))),
N.set("error-code","code"in E?E.code:"");const S={step:c,result:{...E,reason:T.redact(E.reason)},exitCode:L,...w?{error:w}:{},outputs:new Map([...N].map(([ae,o])=>[
ae,T.redact(o)])),summary:De(K,T),comments:[...oe.values()].map(ae=>({...ae,blocks:De(ae.blocks,T)}))};try{return await f.finish(S),L}catch(ae){return f.log.warn(
T.redact(`${c.name} has ended, but its outputs could not be written: ${ae instanceof Error?ae.message:String(ae)}`)),L===0?_.nU.E_UNEXPECTED.exit:L}}function he(c,f){
const T=c instanceof _.zg&&c.code==="E_CANCELLED";return(0,_.uQ)(f.aborted&&!T?f.reason:c)}async function fe(c,f,T,N,K,oe,X,Y){const E=Se(f.log,N),w={names:P,load:$};
for(const u of await J(c,f.env,w))E.warn(u);const L=await re(q,c,w),S=(u,...R)=>{const{"github-token":Q}=B(m.X,{...T,problems:[]},f.env,L);Y.set(JSON.stringify(
u),{key:u,blocks:R,token:Q})},ae=ge(c,T,f,L);ae!==void 0&&S(ae.key,{kind:"heading",text:ae.heading});const o=B(c.inputs,T,f.env,L,c.checks),t=new AbortController,
r=AbortSignal.any([f.signal,t.signal]);let d,n;const a={inputs:o,log:E,signal:f.signal,pipeline:f.pipeline,runProgram:f.runProgram,announceDeployment:f.announceDeployment,
mlflow:()=>d??=Te(B(v.hI,T,f.env,L),f,r,E,K),cluster:()=>n??=Ne(B(v.g$,T,f.env,L),f,r,E,K),output:(u,R)=>oe.set(u,R),summarize:(...u)=>X.push(...u),comment:S};try{
return await c.run(a)}finally{t.abort(new _.zg("E_CANCELLED","The step has ended."));const u=await Promise.allSettled([d,n]);for(const R of u)R.status==="fulfil\
led"&&R.value?.close()}}function ge({inputs:c,comments:f},T,{env:N},K){if(f===void 0)return;const oe=Object.fromEntries(Object.entries(c).filter(([X])=>X==="com\
ment"||f.of.includes(X)));try{const X=B(oe,{...T,problems:[]},N,K);return X.comment===!0?f.about(X):void 0}catch(X){if(!(X instanceof _.zg))throw X;return}}async function Te(c,f,T,N,K){
const{connectMlflow:oe}=await Promise.resolve().then(e.bind(e,7494)),X=(0,O.ow)(c);return X!==void 0&&K(X),oe(c,f.env,T,N)}async function Ne(c,f,T,N,K){const{connectCluster:oe}=await Promise.
all([e.e(444),e.e(55)]).then(e.bind(e,4357));return oe(c,f.env,T,N,K)}var Se=(c,{redact:f})=>({progress:T=>c.progress(f(T)),warn:T=>c.warn(f(T)),foreign:(T,N)=>c.
foreign(f(T),f(N))});function De(c,{redact:f}){return c.map(T=>{switch(T.kind){case"table":return{...T,header:T.header.map(f),rows:T.rows.map(N=>N.map(f))};case"\
log":return{...T,title:f(T.title),text:f(T.text)};case"heading":case"paragraph":return{...T,text:f(T.text)}}})}function be(c=[process.stdout,process.stderr]){for(const f of c)
f.on("error",()=>{})}var Ae=(c,f)=>new Promise((T,N)=>{c.write(f,K=>{K&&K.code!=="EPIPE"?N(K):T()})}),Be=5e3,ke=(c,f,T)=>async(N,K,oe)=>{const{spawn:X}=await Promise.
resolve().then(e.t.bind(e,1421,23));return new Promise((Y,E)=>{const w=X(N,K,{stdio:T,detached:!0,env:{...f,...oe.env,...V(f,oe.jsonEnv)},...oe.cwd===void 0?{}:
{cwd:oe.cwd}}),L=t=>{if(w.pid!==void 0)try{process.kill(-w.pid,t)}catch{}};let S;const ae=()=>{L("SIGTERM"),S=setTimeout(()=>L("SIGKILL"),Be)},o=()=>{c.removeEventListener(
"abort",ae),clearTimeout(S)};w.once("error",t=>{o();const r=t.code==="ENOENT"?"there is no such program or working directory":t.message;E(new _.zg("E_INPUT",`Ca\
nnot run ${N}: ${r}.`,{cause:t}))}),w.once("close",(t,r)=>{o(),c.aborted&&L("SIGKILL"),Y(t??128+(r===null?0:I.constants.signals[r]))}),c.aborted?ae():c.addEventListener(
"abort",ae,{once:!0})})};function V(c,f={}){return Object.fromEntries(Object.entries(f).map(([T,N])=>{const K=(0,p.qF)(c[T]??"");return[T,JSON.stringify({...(0,p.
Gv)(K)?K:{},...N})]}))}function ne(){const c=new AbortController,f=(T,N)=>{process.on(T,()=>{c.signal.aborted&&process.exit(N),c.abort(new _.zg("E_CANCELLED",`C\
ancelled by ${T}.`,{exit:N}))})};return f("SIGINT",130),f("SIGTERM",143),f("SIGHUP",129),c.signal}}),8243:((H,k,e)=>{e.d(k,{$6:()=>v,Gv:()=>l,fK:()=>m,i1:()=>C,
qF:()=>p,tk:()=>O,yR:()=>i});var l=_=>typeof _=="object"&&_!==null&&!Array.isArray(_);function m(_,...F){let y=_;for(const I of F){if(!l(y)||!Object.hasOwn(y,I))
return;y=y[I]}return y}function v(_,...F){const y=m(_,...F);return typeof y=="string"?y:void 0}function O(_,...F){const y=m(_,...F);return typeof y=="number"&&Number.
isFinite(y)?y:void 0}function i(_,...F){const y=m(_,...F);return Array.isArray(y)?y.filter(l):[]}function C(_,...F){const y=m(_,...F);return Array.isArray(y)?y.
filter(I=>typeof I=="string"):[]}function p(_){try{return JSON.parse(_)}catch{return}}}),1437:((H,k,e)=>{e.d(k,{M4:()=>_,P6:()=>v,Tx:()=>F,i:()=>p,s0:()=>i});var l=e(
4001),m=e(1651);async function v(b,$,q){const z=(0,l.uT)(q).split("/").filter(Boolean).join("/"),re={kind:"run",runId:$.id,path:z},ie=[],pe=async ee=>{if(ie.length>
0)return[];try{return await b.artifacts.listOfRun($.id,ee)}catch(B){if(!(B instanceof m.zg)||B.code!=="E_ARTIFACT_STORE")throw B;return ie.push(B.message),[]}},
we=await pe(z),Ee={source:(0,l.mR)($.artifactUri,z),places:[re]};if(we.some(ee=>ee.path===(0,l.uJ)(z,"MLmodel")))return Ee;const ye=await b.runs.loggedModels($),
ve=(0,l.or)($,ye,z);if(ve!==void 0){if(ve.status!==""&&ve.status!=="LOGGED_MODEL_READY")throw new m.zg("E_RUN_WITHOUT_MODEL",`Model "${z}" of run ${$.id} was no\
t logged completely (${ve.status}). See ${b.runUrl($)}`);return{source:`models:/${ve.id}`,modelId:ve.id,places:[{kind:"logged-model",modelId:ve.id,path:""},re]}}
const Ie=[...new Set([...ye.map(ee=>ee.name),...(0,l.gU)($)])],[Ce]=ie;if(Ce!==void 0&&(Ie.length===0||Ie.includes(z)))return Ie.length===0?{...Ee,doubt:`Whethe\
r run ${$.id} has a model at "${z}" is not known. ${Ce}`}:Ee;throw new m.zg("E_RUN_WITHOUT_MODEL",`Run ${$.id} has no model at "${z}". ${O(Ie,Ie.length>0?[]:await pe(
""))} See ${b.runUrl($)}`)}function O(b,$){if(b.length>0)return`It has models at ${b.map(z=>`"${z}"`).join(", ")}: name one as artifact-path.`;const q=$.slice(0,
20).map(z=>z.isDirectory?`${z.path}/`:z.path);return`It has logged no model at all${q.length>0?`, only ${q.join(", ")}`:" and no artifacts"}.`}var i=b=>b.loggedModelIds.
length>0||(0,l.gU)(b).length>0,C="deploy.yaml",p=1024*1024;async function _(b,$,q=b.artifacts.listOfVersion($,"")){const{artifacts:z}=b,re=`version ${$.version}\
 of "${$.model}"`,ie=await q;if(ie===void 0||y(ie,C)){const we=await I(re,()=>z.readOfVersion($,C,p));if(we!==void 0)return{text:we,place:`deploy.yaml in the fo\
lder of ${re}`}}const pe=await g(b,$);if(pe!==void 0)for(const we of await P(b,$)){const Ee=(0,l.uJ)(we,C);if(!y(await z.listOfRun(pe.id,we),Ee))continue;const ye=await I(
`run ${pe.id}`,()=>z.readOfRun(pe.id,Ee,p));if(ye!==void 0)return{text:ye,place:`${Ee} of run ${pe.id}`}}}async function F(b,$,q,z){const re=await b.artifacts.readOfVersion(
$,q,z);if(re!==void 0||$.runId==="")return re;for(const ie of await P(b,$)){const pe=await b.artifacts.readOfRun($.runId,(0,l.uJ)(ie,q),z);if(pe!==void 0)return pe}}
function y(b,$){const q=b.find(z=>z.path===$&&!z.isDirectory);if((q?.size??0)>p)throw x(`${$} (${q?.size} bytes)`);return q!==void 0}async function I(b,$){try{return await $()}catch(q){
throw q instanceof m.zg&&q.code==="E_ARTIFACT_TOO_LARGE"?x(`${C} of ${b}`):q}}var x=b=>new m.zg("E_DEPLOY_YAML_TOO_LARGE",`${b} is larger than ${p} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function g(b,$){return $.runId===""?void 0:(0,m.AO)("E_RUN_NOT_FOUND",b.runs.get($.
runId))}async function P(b,$){const q=$.modelId===""?void 0:(await b.runs.loggedModel($.modelId))?.name;return q?[(0,l.uT)(q),""]:[""]}}),7472:((H,k,e)=>{e.d(k,
{$m:()=>re,Ef:()=>me,Hl:()=>fe,PQ:()=>J,So:()=>C,aI:()=>te,bS:()=>pe,g4:()=>q,hf:()=>z,i9:()=>se,jC:()=>Ee,kl:()=>we,ld:()=>ye,oT:()=>F,os:()=>B,pG:()=>he,sc:()=>ee,
tB:()=>_,tf:()=>de,ty:()=>I,x2:()=>Ce,xb:()=>ie,yv:()=>y,yx:()=>ge});var l=e(9951),m=e(6721),v=e(8243),O=e(7598),i=e.n(O),C=V=>(0,O.createHash)("sha256").update(
JSON.stringify(p(V))).digest("hex").slice(0,16);function p(V){return Array.isArray(V)?V.map(p):typeof V!="object"||V===null?V:Object.entries(V).filter(([,ne])=>ne!==
void 0).sort(([ne],[c])=>ne<c?-1:1).map(([ne,c])=>[ne,p(c)])}var _=(V,ne,c)=>C([I(V,ne),c]),F=(V,ne)=>`${V}.${ne}`,y=V=>V.split(".",1)[0]??"";function I(V,ne){const{
predictors:c,replicas:f,annotations:T,...N}=V,{traffic:K,replicas:oe,annotations:X,...Y}=ne,E={...x(T),...x(X)};return{spec:{...N,annotations:x(T)},predictor:{...E["\
seldon.io/no-engine"]==="true"?g(Y):Y,annotations:x(X)},ports:P(V,ne)}}function x(V){const{[l.yl]:ne,...c}=(0,v.Gv)(V)?V:{};return c}function g({progressDeadlineSeconds:V,
...ne}){const c=(0,v.yR)(ne,"componentSpecs").map(({replicas:f,hpaSpec:T,kedaSpec:N,pdbSpec:K,...oe})=>oe);return{...ne,...c.length>0?{componentSpecs:c}:{}}}function P(V,ne){
const c=[...new Set((0,v.yR)(V,"predictors").flatMap(b))];return Object.fromEntries(b(ne).map(f=>[f,c.indexOf(f)]))}var b=V=>[...(0,v.yR)(V,"componentSpecs").flatMap(
ne=>(0,v.yR)(ne,"spec","containers")).flatMap(ne=>(0,v.$6)(ne,"name")??[]),...$((0,v.fK)(V,"graph"))],$=V=>[...(0,m.u9)({name:"",implementation:(0,v.$6)(V,"impl\
ementation")??""})?[(0,v.$6)(V,"name")??""]:[],...(0,v.yR)(V,"children").flatMap($)],q=V=>new Map((0,v.yR)(V,"spec","predictors").map(ne=>[(0,v.$6)(ne,"name")??
"",ne])),z=V=>(0,v.$6)(V,"annotations",l.yl),re=V=>(0,v.$6)(V,"spec","annotations",l.yl),ie=V=>(0,v.$6)(V,"metadata","annotations",l.Ln)??re(V);function pe(V,ne,c){
const f=new Map(ne.map(K=>[K.name,K])),T=V.spec.predictors.map(K=>{const oe=f.get(K.name);if(oe===void 0)return K;const{marker:X,deadline:Y}=oe;return{...K,annotations:{
...K.annotations,[l.yl]:X},...Y===void 0?{}:{progressDeadlineSeconds:Y}}}),N=c===void 0?{}:{annotations:{...V.spec.annotations,[l.yl]:c}};return{...V,spec:{...V.
spec,...N,predictors:T}}}var we={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},Ee="seldon-deployment-id",ye=8e3,
ve=63,Ie=V=>V.length<=ve?V:`seldon-${(0,O.createHash)("md5").update(V).digest("hex")}`,Ce=Ie,ee=(V,ne)=>ne.annotations?.["seldon.io/svc-name"]??Ie(`${V}-${ne.name}`),
B=({spec:{protocol:V}})=>V==="v2"||V==="kfserving",te=V=>B(V)?"v2":V.spec.predictors.some(({graph:ne})=>(0,m.ig)(ne,[]).some(({node:c})=>c.implementation==="MLF\
LOW_SERVER"))?"v1-mlflow":"v1",de=(V,ne)=>B(V)?`/v2/models/${encodeURIComponent(ne.graph.name)}/infer`:"/api/v1.0/predictions",J=(V,ne,c)=>`/seldon/${encodeURIComponent(
ne)}/${encodeURIComponent(V.metadata.name)}${de(V,c)}`,se=({spec:V})=>V.predictors.filter(({shadow:ne})=>ne!==!0);function me(V,ne,c,f,T=(0,v.tk)(V.spec,"replic\
as")){return{owner:c,uid:f,marker:ne,markerAnnotation:l.yl,workloads:V.spec.predictors.flatMap(N=>Ae(V,N,ne,T)),services:V.spec.predictors.flatMap(N=>Te(V,N)),labelSelector:Ee,
readMarker:N=>fe(N,V)?ie(N):void 0,readPodMarker:ge,readStatus:Se}}var he=(V,ne,c,f)=>me(V,ne,c,(0,v.$6)(f,"metadata","uid")??"",(0,v.tk)(f,"spec","replicas"));
function fe(V,{spec:ne}){const c=q(V);return ne.predictors.every(f=>z(c.get(f.name))===z(f))}function ge(V){const ne=(0,v.$6)(V,"spec","template","metadata","an\
notations",l.yl);if(ne!==void 0)return ne;const c=(0,v.yR)(V,"spec","template","spec","containers").flatMap(f=>(0,v.yR)(f,"env")).find(f=>(0,v.$6)(f,"name")==="\
ENGINE_PREDICTOR");return(0,v.$6)((0,v.qF)(Buffer.from((0,v.$6)(c,"value")??"","base64").toString("utf8")),"annotations",l.yl)}var Te=(V,ne)=>[{name:ee(V.metadata.
name,ne),isRequired:(0,v.$6)(V.spec,"serverType")!=="kafka"},...(Ne(V,ne)?Be(ne.graph):[]).map(c=>({name:Ie(`${V.metadata.name}-${ne.name}-${c}`),isRequired:!1}))],
Ne=({spec:V},{annotations:ne})=>[V.annotations,ne].some(c=>c?.["seldon.io/engine-separate-pod"]==="true");function Se(V){const ne=(0,v.$6)(V,"status","state"),c=(0,v.
$6)(V,"status","description")??"";return ne==="Available"?{state:"ready"}:{state:ne==="Failed"?"failed":"working",description:c}}var De=({modelUri:V,children:ne})=>[
...V?[V]:[],...(ne??[]).flatMap(De)],be=V=>V.replace(/^pvc:\/\//,"/mnt/pvc/");function Ae(V,ne,c,f){const N=`${V.metadata.name}-${ne.name}`,K=`predictor ${ne.name}`,
oe={marker:z(ne)??c,modelPlaces:De(ne.graph).map(be)},X=ne.componentSpecs?.length?ne.componentSpecs:[{}],Y=X.map((w,L)=>{const S=(0,v.yR)(w,"spec","containers").
map(t=>(0,v.$6)(t,"name")??""),o=[(0,v.$6)(w,"metadata","name"),S.join("-"),Be(ne.graph).join("-")].filter(t=>t!==void 0);return{title:X.length>1?`${K}, compone\
nt ${L}`:K,names:o.map(t=>Ie(`${N}-${L}-${t}`)),prefixes:[`${N}-${L}-`],...oe,isMarked:!0,replicas:ke(ne,w,f)}}),E=(w,L,S)=>({title:`${K}, ${w}`,names:[Ie(L)],prefixes:[],
...oe,isMarked:!1,replicas:S});return[...Y,...Ne(V,ne)?[E("orchestrator",`${N}-svc-orch`,(0,v.tk)(ne,"svcOrchSpec","replicas")??ne.replicas??f??1)]:[],...(0,v.$6)(
ne,"explainer","type")?[E("explainer",`${N}-explainer`)]:[]]}var Be=({name:V,children:ne})=>[V,...(ne??[]).flatMap(Be)];function ke(V,ne,c){if(!((0,v.Gv)((0,v.fK)(
ne,"hpaSpec"))||(0,v.Gv)((0,v.fK)(ne,"kedaSpec"))))return(0,v.tk)(ne,"replicas")??V.replicas??c??1}}),4246:((H,k,e)=>{e.d(k,{X:()=>v});var l=e(5375),m=e(6721),v={
comment:{kind:m.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and workflow. Where that c\
annot be done, the job summary says why."},"github-token":l.bU}}),9146:((H,k,e)=>{e.d(k,{L5:()=>i,mu:()=>O,ur:()=>m});var l=e(2907),m={maxRetries:7,totalMs:3e4,
firstDelayMs:250,maxDelayMs:8e3};function v(C,p,_,F){if(_!==void 0)return _;const y=Math.min(p.maxDelayMs,p.firstDelayMs*2**C);return Math.round(y/2+y/2*F)}function O(C,p){
if(C===void 0)return;if(/^\d+$/.test(C))return Number(C)*1e3;const _=Date.parse(C);return Number.isNaN(_)?void 0:Math.max(0,_-p)}async function i(C,p,_,F=()=>{}){
const y=performance.now()+p.totalMs;for(let I=0;;I+=1){const x=await C();if(x.kind==="value")return x.value;const g=y-performance.now(),P=v(I,p,x.retryAfterMs,Math.
random()),b=p.usesAllTime?Math.min(P,g):P;if(I>=p.maxRetries||g<=0||b>g){if(x.kind==="failure")throw x.error;return x.value}x.kind==="failure"&&F(x.error,b),await(0,l.
v)(b,_)}}}),3966:((H,k,e)=>{e.d(k,{M:()=>v});var l=e(3024),m=e.n(l);function v(O,i){const C=(0,l.openSync)(O,"r");try{const p=Buffer.allocUnsafe(i+1);for(let _=0;_<=
i;){const F=(0,l.readSync)(C,p,_,p.length-_,null);if(F===0)return p.toString("utf8",0,_);_+=F}return}finally{(0,l.closeSync)(C)}}}),7522:((H,k,e)=>{e.d(k,{Jj:()=>i,
Jt:()=>O,YI:()=>v,xS:()=>C});var l=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,m=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function v(p){return p.replaceAll(`\r
`,`
`).replace(l,"").replace(m,"\uFFFD")}var O=p=>v(p).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function i(p,_){return p.length<=_?p:`${p.slice(0,_)}\
\u2026 (${p.length-_} more characters)`}function C(p,_=500){const F=v(p.slice(0,4*_)).replace(/[\s\ufffd]+/g," ").trim();return F.length>_?`${F.slice(0,_)}\u2026`:
F}}),7461:((H,k,e)=>{e.d(k,{j:()=>O});var l=e(2116),m=e(1437),v=e(1651);async function O(y,I,x){const g=y.runUrl(I);if(I.deleted)throw new v.zg("E_RUN_DELETED",
`The training command ended well, but has deleted its run ${I.id}: ${g}`);const b=I.metrics.size>0&&(0,m.s0)(I)?void 0:await C(y,I,x);if(b!==void 0)throw await y.
runs.end(I.id,"FAILED",Date.now()),b;if(I.status==="FAILED"||I.status==="KILLED")throw new v.zg("E_COMMAND_FAILED",`The training command ended with exit code 0,\
 but has ended its run as ${I.status} itself; its output says why: ${g}`);return I.status!=="FINISHED"&&await y.runs.end(I.id,"FINISHED",Date.now()),I}var i="Le\
t the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left as it is.";async function C(y,I,x){
try{const g=await(0,l.rK)(y,I),P=[...g.others,...g.nearby].filter(l.JN);if(!await p(y,I)){_(y,I,g,x);return}if(g.children.some(l.JN)){F(I,g.children,x);return}if(P.
length===0){x.warn(`Run ${I.id} is empty: the training command has logged nothing at ${y.trackingUri}. Does the script set a tracking URI of its own?`);return}const[
b,$]=P.length===1?["run","it"]:["runs","one of them"],q=g.others.length>0?"What it logged is in":"Meanwhile there came, in the same experiment,";return new v.zg(
"E_TRAINED_ELSEWHERE",`The training command ended well, but run ${I.id}, which was made for it, is empty. ${q} ${b} ${(0,l._N)(y,P)}. ${i} To go on with ${$}, g\
ive its id to register as run-id.`)}catch(g){if(!(g instanceof v.zg)||g.code==="E_CANCELLED"||g.code==="E_MLFLOW_UNREACHABLE")throw g;x.warn(`Whether the traini\
ng command logged in another run than ${I.id} could not be looked up: ${g.message}`);return}}async function p({artifacts:y},I){return(0,l.JN)(I)||I.params.size>
0||I.datasets.length>0?!1:(await y.listOfRun(I.id,"").catch(g=>{if(g instanceof v.zg&&g.code==="E_CANCELLED")throw g;return[]})).length===0}function _(y,I,{children:x,
others:g},P){if((0,m.s0)(I))return;x.some(m.s0)&&F(I,x,P);const b=g.filter(m.s0);b.length>0&&P.warn(`The training command has started runs of its own, and logge\
d models there instead of in run ${I.id}: ${(0,l._N)(y,b)}. ${i}`)}function F(y,I,x){const g=[...I.find(({metrics:P})=>P.size>0)?.metrics.keys()??[]].find(P=>/^[\w.-]{1,60}$/.
test(P))??"METRIC";x.progress(`Run ${y.id} has ${I.length} child runs. To register the best of them: register --run-id ${y.id} --best '${g} min' (or max).`)}}),
7321:((H,k,e)=>{e.d(k,{Qr:()=>C,Xb:()=>v,_0:()=>p,ow:()=>i});var l=e(7985),m=e(1651);function v(_){const F=x=>{throw new m.zg("E_TRACKING_URI",`The tracking URI\
 ${x}`)},y=_.trim();if(/^databricks(:|$)/i.test(y)&&F("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.
test(y)&&F("is a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.
test(y)||/^[\w-]+$/.test(y))&&F(`is a folder (${O(y)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),
!/^https?:\/\//i.test(y)){const x=/^[\w.-]+(:\d+)?(\/|$)/.test(y);F(`must begin with http:// or https://.${x?` Did you mean http://${y}?`:` It is ${O(y)}.`}`)}const I=URL.
canParse(y)?new URL(y):F(`cannot be read: ${O(y)}.`);return(I.username!==""||I.password!=="")&&F("contains a user name or password, which logs would show. Give \
them as tracking-username and tracking-password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(I.hash!==""||I.search!=="")&&F(`is a page of MLflow's u\
ser interface. Give the server's address only: ${I.origin}${I.pathname.replace(/\/+$/,"")}`),I.pathname=I.pathname.replace(/\/+$/,""),I}var O=_=>_.replace(/\/\/[^/@]*@/,
"//***@");function i(_){const{"tracking-username":F,"tracking-password":y}=_;return F&&y?Buffer.from(`${F}:${y}`).toString("base64"):void 0}function C(_,F){const y=i(
_),I=_["tracking-token"],x=F.MLFLOW_WORKSPACE?.trim(),g=(0,l.S)(x??"");if(g!==void 0)throw new m.zg("E_INPUT",`MLFLOW_WORKSPACE: ${g}.`);const P=y!==void 0?`Bas\
ic ${y}`:I?`Bearer ${I}`:void 0;return{accept:"application/json","user-agent":"mlflow-steps",...P?{authorization:P}:{},...x?{"x-mlflow-workspace":x}:{}}}function p(_,F){
const y=_[F]??"";return/^\d{1,6}$/.test(y)?Number(y):void 0}}),7015:((H,k,e)=>{e.d(k,{P:()=>m,W:()=>v});var l=e(6721),m="mlflow-steps.start",v={label:"letters, \
digits and . _ : / -",parse:O=>{if(/^[\w.:/-]{1,200}$/.test(O))return O;throw new l.S7(`expected at most 200 letters, digits and . _ : / -, got "${O.slice(0,200)}\
"`)}}}),8408:((H,k,e)=>{e.d(k,{n:()=>v,y:()=>m});var l=e(6721),m={experiment:{kind:l.Qq,required:!0,description:"The experiment to run in; created where there i\
s none."},"run-name":{kind:l.Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:l.AS,description:"Tags of the run."}},v={timeout:{kind:l.
p0,default:"15m",description:"How long to wait for MLflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes."}}}),
1660:((H,k,e)=>{e.d(k,{VY:()=>m,e7:()=>O,vd:()=>v});var l=e(9596),m={};(0,l.VA)(m,{requireOfNode:()=>v});var v,O=(0,l.E)({"require-of-node:require-of-node"(){v=
i=>require(i)}})}),6237:((H,k,e)=>{e.d(k,{s:()=>l});function l(m){const{GITHUB_SHA:v,GITHUB_SERVER_URL:O,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:C}=m,p=m.GITHUB_TRIGGERING_ACTOR||
m.GITHUB_ACTOR;return{...v?{commit:v}:{},...O&&i&&C?{link:`${O}/${i}/actions/runs/${C}`}:{},...p?{actor:p}:{}}}}),2629:((H,k,e)=>{e.d(k,{T:()=>l});async function l({
runs:v},{given:O,pipeline:i,startTag:C}){const p=await v.ensureExperiment(O.experiment),_=C&&await v.findRunning(p,...C);if(_)return{run:_,isNew:!1};const F=O["\
run-name"];return{run:await v.create({experimentId:p,...F===void 0?{}:{name:F},tags:new Map([...m(i,O.tags),...C?[C]:[]]),startTimeMs:Date.now()}),isNew:!0}}function m({
commit:v,link:O,actor:i},C=new Map){const _=[["mlflow-steps.pipeline",O],["mlflow.source.git.commit",v],["mlflow.user",i]].flatMap(([F,y])=>y===void 0||y===""?[]:
[[F,y]]);return new Map([..._,...C])}}),4365:((H,k,e)=>{e.d(k,{BR:()=>ve,Um:()=>v,Yh:()=>Ce,aA:()=>i,lx:()=>ye});var l=e(8243),m="machinelearning.seldon.io",v=`${m}\
/v1`,O=[v,`${m}/v1alpha3`,`${m}/v1alpha2`],i=ee=>O.some(B=>B===ee),C=ee=>ee==null?"nothing":Array.isArray(ee)?"a list":typeof ee=="object"?"a mapping":typeof ee==
"string"?`the text ${JSON.stringify(ee.slice(0,60))}`:typeof ee=="number"||typeof ee=="boolean"?`the ${typeof ee} ${ee}`:typeof ee,p=(ee,B,te)=>[{path:te,message:`\
expected ${ee}, found ${C(B)}`}],_=(ee,B)=>typeof ee=="string"?[]:p(typeof ee=="number"||typeof ee=="boolean"?`a text (write it in quotes: "${ee}")`:"a text",ee,
B),F=(ee,B)=>Number.isInteger(ee)?[]:p("a whole number",ee,B),y=(ee,B)=>typeof ee=="boolean"?[]:p("true or false",ee,B),I=ee=>(B,te)=>B===ee?[]:p(ee,B,te),x=ee=>(B,te)=>B===
void 0?[]:ee(B,te),g=ee=>(B,te)=>B==null?[]:ee(B,te),P=ee=>(B,te)=>Array.isArray(B)?B.flatMap((de,J)=>ee(de,[...te,J])):p("a list",B,te),b=ee=>(B,te)=>(0,l.Gv)(
B)?Object.entries(ee).flatMap(([de,J])=>J(Object.hasOwn(B,de)?B[de]:void 0,[...te,de])):p("a mapping",B,te),$=ee=>(B,te)=>(0,l.Gv)(B)?Object.entries(B).flatMap(
([de,J])=>ee(J,[...te,de])):p("a mapping",B,te),q=ee=>(B,te)=>ee()(B,te),z=x($(_)),re=b({name:_,implementation:x(_),type:x(_),methods:g(P(_)),modelUri:g(_),endpoint:g(
b({type:x(_)})),logger:g(b({mode:x(_)})),parameters:g(P(b({name:_}))),children:g(P(q(()=>re)))}),ie=b({name:_,image:x(_),securityContext:g(b({})),ports:g(P(b({})))}),
pe=b({replicas:x(F),spec:x(b({containers:g(P(ie)),initContainers:g(P(ie)),volumes:g(P(b({})))}))}),we=b({name:_,graph:re,componentSpecs:g(P(pe)),replicas:x(F),traffic:x(
F),shadow:x(y),annotations:z,labels:z,progressDeadlineSeconds:x(F),explainer:g(b({type:x(_),modelUri:g(_)})),svcOrchSpec:g(b({env:g(P(b({name:_})))}))}),Ee=b({apiVersion:_,
kind:I("SeldonDeployment"),metadata:x(b({name:x(_),namespace:x(_),labels:z,annotations:z})),spec:b({predictors:P(we),protocol:x(_),replicas:x(F),annotations:z})}),
ye=ee=>Ee(ee,[]),ve=ee=>ye(ee).length===0,Ie=(ee,B)=>[...Ee(ee,B),...b({metadata:b({name:_,labels:$(_),annotations:$(_)})})(ee,B)],Ce=ee=>Ie(ee,[]).length===0}),
4261:((H,k,e)=>{e.d(k,{D:()=>l,J:()=>m});var l=5e3,m=v=>JSON.stringify(v).replace(/[\u007f-\uffff]/g,O=>`\\u${O.charCodeAt(0).toString(16).padStart(4,"0")}`)}),
4086:((H,k,e)=>{e.d(k,{Kt:()=>_,My:()=>g,n6:()=>I,qF:()=>x,wq:()=>y,z9:()=>p});var l=e(1651),m=e(8161),v=e.n(m),O=128,i="most likely because it needed more memo\
ry than it may have: give it more, or let it use less",C={[-1]:`it was killed, ${i}. A pod that was deleted, evicted or lost with its node ends like this too`,126:"\
it cannot be executed: its file has no right to be, or is for another machine",127:"there is no such program in the image or on the PATH",[O+m.constants.signals.
SIGILL]:"SIGILL: a library was built for another processor",[O+m.constants.signals.SIGBUS]:"SIGBUS: most likely shared memory (/dev/shm) is full",[O+m.constants.
signals.SIGKILL]:`killed by SIGKILL, ${i}`,[O+m.constants.signals.SIGSEGV]:"SIGSEGV: a native library crashed",[O+m.constants.signals.SIGINT]:"it was told to st\
op",[O+m.constants.signals.SIGTERM]:"it was told to stop"};function p(P){const b=Object.entries(m.constants.signals).find(([,q])=>O+q===P)?.[0],$=C[P]??b;return`\
exit code ${P}${$===void 0?"":` (${$})`}`}var _=P=>[m.constants.signals.SIGINT,m.constants.signals.SIGTERM].some(b=>O+b===P),F=2e3;async function y(P,b,$,q){const z=$===
"KILLED"?P.forCleanup(F):P;try{await z.runs.end(b.id,$,Date.now())}catch(re){q.warn(`Run ${b.id} could not be ended as ${$}: ${re instanceof Error?re.message:String(
re)}`)}}var I=(P,b,$)=>new l.zg("E_COMMAND_FAILED",`The training command ended with ${p(P)}; its output says more. The run is ${b}: ${$}`),x=P=>JSON.stringify(Object.
fromEntries([...P.metrics.values()].map(({key:b,value:$,text:q})=>[b,Number.isFinite($)?$:q]))),g=P=>({kind:"table",header:["metric","value"],rows:[...P.metrics.
values()].map(b=>[b.key,b.text])})}),9596:((H,k,e)=>{e.d(k,{E:()=>p,P$:()=>_,VA:()=>F,Yp:()=>x,f1:()=>I});var l=Object.create,m=Object.defineProperty,v=Object.getOwnPropertyDescriptor,
O=Object.getOwnPropertyNames,i=Object.getPrototypeOf,C=Object.prototype.hasOwnProperty,p=(g,P,b)=>function(){if(b)throw b[0];try{return g&&(P=(0,g[O(g)[0]])(g=0)),
P}catch(q){throw b=[q],q}},_=(g,P)=>function(){try{return P||(0,g[O(g)[0]])((P={exports:{}}).exports,P),P.exports}catch($){throw P=0,$}},F=(g,P)=>{for(var b in P)
m(g,b,{get:P[b],enumerable:!0})},y=(g,P,b,$)=>{if(P&&typeof P=="object"||typeof P=="function")for(let q of O(P))!C.call(g,q)&&q!==b&&m(g,q,{get:()=>P[q],enumerable:!($=
v(P,q))||$.enumerable});return g},I=(g,P,b)=>(b=g!=null?l(i(g)):{},y(P||!g||!g.__esModule?m(b,"default",{value:g,enumerable:!0}):b,g)),x=g=>y(m({},"__esModule",
{value:!0}),g)}),5375:((H,k,e)=>{e.d(k,{F2:()=>x,QF:()=>y,bU:()=>I,g$:()=>p,hI:()=>C,jd:()=>F,wO:()=>_});var l=e(7321),m=e(6721),v=e(3024),O=e.n(v);function i(g){
if(!(0,v.existsSync)(g))throw new m.S7(`there is no file "${g.slice(0,200)}"`)}var C={"tracking-uri":{kind:(0,m.KD)(m.Qq,l.Xb),required:!0,description:"The http\
(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-username":{kind:m.Qq,description:"User name for basic authentication.",variables:[
"MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:m.Qq,secret:!0,description:"Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"\
tracking-token":{kind:m.TK,secret:!0,description:"Bearer token; user name and password win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{
kind:m.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:m.
Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:m.
Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},p={kubeconfig:{kind:m.
Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:m.Qq,description:"T\
he kubeconfig's context; its current one unless given."},namespace:{kind:(0,m.KD)(m.Qq,m.oO),description:"The namespace; the context's own unless given."}},_={model:{
kind:m.Qq,required:!0,description:"The registered model."},version:{kind:(0,m.nd)(1),description:"The model version. Not needed with `at`; given both, this vers\
ion must be the one that `at` names."},at:{kind:(0,m.KD)(m.Qq,m.hu),description:"The stage or @alias whose version is meant, such as @champion or Production."}},
F=(0,m.RU)(_,["version","at"],m.E_),y={adopt:{kind:m.Jt,default:"false",description:"Takes over, without an outage, a SeldonDeployment of this name that somethi\
ng else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says which fields are left over, and what else claim\
s to manage it."},"adopt-from":{kind:m.Qq,description:"The registered model whose deployment by this project is taken over; refused otherwise. Name the same mod\
el to take it over from another stage or alias."}},I={kind:m.TK,secret:!0,description:"The token to tell GitHub with, such as `github.token`: a comment needs th\
e permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},x={name:{kind:(0,m.KD)(m.Qq,m.D6),description:"The name of \
the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,m.KD)(m.Fy,m.N_),description:"Rules `from=to`, one a line, that map \
a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,m.Yq)("seldon","v2","kfserving","tensorflo\
w"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,m.Yq)("DataFrame","ndarray"),description:"How a \
V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,m.nd)(1,1e4),description:"The replicas of each predictor."},image:{kind:m.tO,description:"The im\
age of the container that serves this version."},"image-tag":{kind:m.Qq,description:"A tag of the registered model that names that image, such as deployment-ima\
ge; where it is set, it wins over `image`."},"graph-node":{kind:m.Mn,description:"The graph node that serves this version, as its name or predictor/name, where \
deploy.yaml does not tell; one a line."},set:{kind:m.IA,description:"Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.\
logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:m.iJ,description:"The Secret with which model ser\
vers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CONFIG_<REMOTE>_<OPTION> of its o\
wn environment. Values are never shown."},"deploy-yaml":{kind:(0,m.KD)(m.Qq,i),description:"A file to use instead of the deploy.yaml that was logged with the ve\
rsion, such as one of the repository."},"default-template":{kind:m.Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},
allow:{kind:m.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. \
Each refusal names the entry to give."}}}),2907:((H,k,e)=>{e.d(k,{J:()=>v,v:()=>m});var l=e(1651),m=(O,i)=>new Promise((C,p)=>{if(i.aborted){p(v(i));return}const _=()=>{
clearTimeout(F),p(v(i))},F=setTimeout(()=>{i.removeEventListener("abort",_),C()},O);i.addEventListener("abort",_,{once:!0})}),v=O=>(0,l.uQ)(O.reason)}),889:((H,k,e)=>{
e.d(k,{_:()=>m});var l=Number.MAX_VALUE;function m({value:v,timestampMs:O},i){if(Number.isNaN(v))return"NaN";if(Math.abs(v)>=l)return"infinite (MLflow stores \xB1I\
nfinity as \xB11.797e308)";if(v===0&&O===0&&!i)return"0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again, or say --accept-zero-timest\
amp"}}),3668:((H,k,e)=>{e.d(k,{o:()=>i});var l=e(4256),m=e(7871),v=e(4054),O=e(2907);function i(y,I){const x=y==="https:",g=(0,m.X)(x?"node:https":"node:http"),
P=new g.Agent({keepAlive:!0,maxSockets:8}),b=x?"secureConnect":"connect";return{send:$=>new Promise((q,z)=>{if($.signal.aborted){z((0,O.J)($.signal));return}const re=g.
request($.url,{method:$.method,headers:{...$.headers,...C($.body)},agent:$.isFresh?!1:P,...x?I:{}});p(re,$,b).then(q,z),re.end($.body)}),close:()=>P.destroy()}}
var C=y=>y===void 0?{}:{"content-length":String(Buffer.byteLength(y))};async function p(y,I,x){const g={wasSent:!1,isLate:!1};y.once("socket",$=>{y.reusedSocket?
g.wasSent=!0:$.once(x,()=>g.wasSent=!0)});const P=setTimeout(()=>{g.isLate=!0,y.destroy()},I.timeoutMs),b=()=>{y.destroy()};I.signal.addEventListener("abort",b,
{once:!0});try{const $=await _(y),q=$.statusCode??0,z=(0,l.A)(q,I.maxBytes),re=Number($.headers["content-length"]??0)>z;re&&$.destroy();const ie=re?{body:"",isCut:!0}:
await(0,l.C)($,z);return{status:q,headers:F($),...ie}}catch($){if(I.signal.throwIfAborted(),g.isLate)throw new v.wC("ETIMEDOUT",`no answer within ${I.timeoutMs/
1e3} s`,g.wasSent,$);const{code:q,message:z}=(0,v.Ic)($);throw new v.wC(q,z,g.wasSent,$)}finally{clearTimeout(P),I.signal.removeEventListener("abort",b)}}var _=y=>new Promise(
(I,x)=>{y.once("response",I),y.on("error",x),y.once("close",()=>x(new v.wC("ECONNRESET","the connection was closed",!0)))}),F=y=>Object.fromEntries(Object.entries(
y.headers).map(([I,x])=>[I,typeof x=="string"?x:void 0]))}),4800:((H,k,e)=>{e.d(k,{k:()=>m});var l=3,m=class{#e=[];add(v){const O=[v,...v.split(/\r?\n/)].filter(
i=>i.trim().length>=l);this.#e=[...new Set([...this.#e,...O])].sort((i,C)=>C.length-i.length)}redact=v=>{let O=v;for(const i of this.#e)O=O.replaceAll(i,"***");
return O}}}),2175:((H,k,e)=>{e.d(k,{K:()=>m});var l=e(3668);function m(v,O,i){if(i===void 0)return(0,l.o)(v.protocol,O);const C=e.e(929).then(e.bind(e,4612)).then(
({createProxyWire:p})=>p(i,O));return{send:async p=>(await C).send(p),close:()=>{C.then(p=>p.close(),()=>{})}}}}),9058:((H,k,e)=>{e.r(k),e.d(k,{cli:()=>ne});var l=e(
7262),m=e(4246),v=e(7522),O=e(7129),i=e(5375),C=e(7321),p=e(6721),_=e(3966),F=e(1651),y=e(9596),I=e(7975),x=e.n(I),g=e(3024),P=e.n(g),b=e(6760),$=e.n(b),q="0.1.\
0",z={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"W\
rite one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small outputs there as files of 1 KB in total, which \
is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function re(c,f){const T=f.indexOf("--"),N=T<0?f:f.slice(0,T),K=T<0?
[]:f.slice(T+1),oe=Object.entries(c.inputs).filter(([,a])=>!a.secret&&!a.kind.isCommand),X=new Map([...oe.map(([a,u])=>[a,u.kind.isFlag?"boolean":"string"]),...Object.
entries(z).map(([a,{type:u}])=>[a,u])]),Y=[],{tokens:E}=(0,I.parseArgs)({args:pe(ie(N,X),X,Y),options:Object.fromEntries([...X].map(([a,u])=>[a,{type:u}])),strict:!1,
allowPositionals:!0,tokens:!0}),w=new Map;let L=!1;for(const a of E){if(a.kind==="positional"&&(L||Y.push(`unexpected argument "${a.value}"; inputs are given as\
 --name value`),L=!1),a.kind!=="option")continue;const u=a.rawName==="-h"?"help":a.name;L=!X.has(u);const R=c.inputs[u];R?.secret?Y.push(`${(0,p.iP)(u)} is a se\
cret, and process lists show flags: set ${R.variables?.[0]??(0,p.Qn)(u)} instead`):L?Y.push((0,l.Ee)(u,[...X.keys()])):X.get(u)==="boolean"?w.set(u,a.value??"tr\
ue"):a.value===void 0?Y.push(`${(0,p.iP)(u)} needs a value`):w.has(u)?R?.kind.isRepeatable?w.set(u,`${w.get(u)}
${a.value}`):Y.push(`${(0,p.iP)(u)} is given twice`):w.set(u,a.value)}const S=we(w,"output");S!==void 0&&S!=="json"&&Y.push(`--output: expected json, got "${S}"`);
const ae=we(w,"output-dir")||void 0,o=we(w,"results-dir")||void 0,t=we(w,"help")!==void 0,[r,...d]=K,n=Object.values(c.inputs).some(({kind:a})=>a.isCommand);return r!==
void 0&&!n&&Y.push(`${c.name} runs no command; leave out -- and what follows`),{given:{texts:w,problems:Y,...r===void 0?{}:{program:{kind:"program",argv:[r,...d]}}},
help:t,json:S==="json",outputDir:ae,resultsDir:o}}function ie(c,f){const T=(K="")=>K.startsWith("--")&&K!==(0,p.iP)("help")&&f.get(K.slice(2))==="boolean",N=(K="")=>/^(true|false)$/i.
test(K);return c.flatMap((K,oe)=>T(K)&&N(c[oe+1])?[`${K}=${c[oe+1]}`]:N(K)&&T(c[oe-1])?[]:[K])}function pe(c,f,T){const N=(K="")=>/^--([^=]+)/.exec(K)?.[1];return c.
map((K,oe)=>{const X=N(K),Y=N(c[oe+1]);return X===void 0||Y===void 0||K.includes("=")||f.get(X)!=="string"||!f.has(Y)?K:(T.push(`${(0,p.iP)(X)} needs a value; w\
hat follows it is ${(0,p.iP)(Y)}`),`${K}=`)})}function we(c,f){const T=c.get(f);return c.delete(f),T}var Ee=1024,ye=200,ve=/[<>&\b\f\u2028\u2029]/g,Ie=c=>Buffer.
byteLength(JSON.stringify(c))-2+5*(c.match(ve)?.length??0);function Ce({step:c,outputs:f}){const T={...O.e5,...c.outputs},N=Object.entries(T).filter(([Y,{kind:E}])=>E===
"small"&&Y!=="reason").map(([Y])=>({name:Y,value:f.get(Y)??""})).map(Y=>({...Y,bytes:Ie(Y.value)})),K=new Map,oe=[];let X=Ee-ye;for(const{name:Y,value:E,bytes:w}of N.
toSorted((L,S)=>L.bytes-S.bytes)){const L=w<=X;L?X-=w:oe.push(Y),K.set(Y,L?E:"")}return K.set("reason",ee(f.get("reason")??"",X+ye)),{results:K,dropped:oe}}function ee(c,f){
let N=f-Ie("\u2026"),K="";for(const oe of c){if(N-=Ie(oe),N<0)return Ie(c)<=f?c:K+"\u2026";K+=oe}return c}function B(c){return c.map(de).join(`

`)}var te=(c,f)=>c.filter(T=>T.kind!=="log"||!f.some(N=>`
${N}
`.includes(`
${T.text}
`)));function de(c){switch(c.kind){case"heading":return c.text;case"paragraph":return c.text;case"table":return J([c.header,...c.rows]);case"log":return`${c.title}\

${c.text.split(`
`).map(f=>`  | ${f}`).join(`
`)}`}}function J(c){const f=(c[0]??[]).map((oe,X)=>Math.max(...c.map(Y=>(Y[X]??"").length))),T=oe=>`  ${f.map((X,Y)=>(oe[Y]??"").padEnd(X)).join("  ")}`.trimEnd(),
[N,...K]=c.map(T);return[N,`  ${f.map(oe=>"-".repeat(oe)).join("  ")}`,...K].join(`
`)}function se(c,f){const T=(0,l.VU)(),N=performance.now(),K=E=>{process.stderr.write(`${(0,v.Jt)(E)}
`)},oe=[],X={progress:E=>K(`${((performance.now()-N)/1e3).toFixed(1).padStart(6)}s  ${E}`),warn:E=>K(`warning  ${E}`),foreign:(E,w)=>{oe.push(w),K(`${E}
${w.split(`
`).map(L=>`  | ${L}`).join(`
`)}`)}},Y=async E=>{if(E.comments.length===0)return[];if(f.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on GitH\
ub."];const[{postComments:w},{readPipelineFacts:L}]=await Promise.all([e.e(394).then(e.bind(e,8069)),Promise.resolve().then(e.bind(e,4533))]);return w(E,{env:f,
signal:T,link:L(f).link,say:S=>X.progress(S)})};return{env:f,log:X,signal:T,pipeline:ge(f),announceDeployment:f.GITHUB_ACTIONS!=="true"?void 0:async E=>{const[{
announceDeployment:w},{readPipelineFacts:L}]=await Promise.all([e.e(394).then(e.bind(e,1501)),Promise.resolve().then(e.bind(e,4533))]);return w(E,{env:f,signal:T,
link:L(f).link,warn:S=>X.warn(S)})},runProgram:(0,l.s2)(T,f,["inherit",2,2]),readInputs:()=>c.given,mask:()=>{},finish:async E=>{const w=[],L=async r=>{try{await r()}catch(d){
w.push(d instanceof Error?d.message:String(d))}},{outputDir:S,resultsDir:ae}=c;if(S!==void 0&&await L(()=>fe(S,E.outputs)),ae!==void 0){const{results:r,dropped:d}=Ce(
E);await L(()=>fe(ae,r)),d.length>0&&X.warn(`No room among the results for ${d.join(", ")}; --output-dir has all outputs.`)}const o=me(E,c.json);o!==""&&await L(
()=>(0,l.KG)(process.stdout,o));for(const r of await Y(E))X.warn(r);const t=te(E.summary,oe);if(t.length>0&&K(`
${B(t)}
`),K(he(E)),w.length>0)throw new Error(w.join("; "))}}}var me=({step:c,outputs:f},T)=>T?`${JSON.stringify(Object.fromEntries(f)).replaceAll("##[","#\\u0023[")}
`:c.prints===void 0?"":f.get(c.prints)??"";function he({step:c,result:f,error:T}){if(!("code"in f))return`${c.name}: ${f.outcome}. ${f.reason}`;const N=f.code===
"E_UNEXPECTED"&&T?.cause instanceof Error?`
${T.cause.stack??""}`:"";return`${c.name}: ${f.outcome} [${f.code}] ${f.reason}${N}`}function fe(c,f){for(const[T,N]of f)(0,g.writeFileSync)((0,b.join)(c,T),N)}
function ge(c){const{MLFLOW_STEPS_PIPELINE_COMMIT:f,MLFLOW_STEPS_PIPELINE_LINK:T,MLFLOW_STEPS_PIPELINE_ACTOR:N}=c;return{...f?{commit:f}:{},...T?{link:T}:{},...N?
{actor:N}:{}}}var Te=100;function Ne(c,f){const T=Math.max(...c.map(({name:N})=>N.length));return`mlflow-steps ${f}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${c.map(({name:N,title:K})=>`  ${N.padEnd(T)}  ${K}`).join(`
`)}

Inputs come from flags, then from ${(0,p.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${p.X3} (folders with ${Object.values(p.xD).map(({file:N})=>N).join(", ")}, ${p.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function Se(c){const f=Object.values(c.inputs).some(({kind:Y})=>Y.isCommand),T=Object.entries(c.inputs).filter(([,{kind:Y}])=>!Y.isCommand),N=Y=>T.filter(([E])=>E in
Y),K=T.filter(([Y])=>!(Y in i.hI)&&!(Y in i.g$)),oe=[...K.filter(([,{required:Y}])=>Y),...K.filter(([,{required:Y}])=>!Y)],X=Object.entries({...O.e5,...c.outputs});
return`mlflow-steps ${c.name}: ${c.title}

Usage: mlflow-steps ${c.name} --input value \u2026${f?" -- program argument \u2026":""}

${Be(c.description,"")}

Example:
  ${c.example.trim().split(`
`).join(`
  `)}
${De("Inputs",oe)}${De("MLflow",N(i.hI))}${De("Kubernetes",N(i.g$))}
Outputs:
${X.map(([Y,{description:E}])=>Ae(Y,E)).join(`
`)}

Also:
${Object.entries(z).map(([Y,E])=>Ae(`${(0,p.iP)(Y)} ${E.value}`.trim(),E.description)).join(`
`)}
`}var De=(c,f)=>f.length===0?"":`
${c}:
${f.map(([T,N])=>be(T,N)).join(`
`)}
`;function be(c,f){const T=[f.required?"required":void 0,f.default===void 0?void 0:`default: ${f.default}`,f.kind.isFlag&&f.default==="true"?`${(0,p.iP)(c)} fal\
se turns it off`:void 0,f.kind.isFlag||f.kind.label==="text"?void 0:f.kind.label,f.variables?`also ${f.variables.join(", ")}`:void 0].filter(K=>K!==void 0),N=f.
secret?`${(0,p.Qn)(c)} (never a flag)`:(0,p.iP)(c);return Ae(N,`${f.description}${T.length>0?` [${T.join("; ")}]`:""}`)}var Ae=(c,f)=>`  ${c}
${Be(f,"      ")}`;function Be(c,f){const T=[];let N="";for(const K of c.split(/\s+/))N!==""&&f.length+N.length+1+K.length>Te?(T.push(f+N),N=K):N=N===""?K:`${N}\
 ${K}`;return[...T,f+N].join(`
`)}function ke(c){const f=[],T=(oe,X)=>{if(X!==void 0)try{return(0,g.mkdirSync)(X,{recursive:!0}),(0,g.accessSync)(X,g.constants.W_OK),X}catch(Y){f.push(`${(0,p.
iP)(oe)}: ${X} cannot be written: ${Y instanceof Error?Y.message:String(Y)}`);return}},N=T("output-dir",c.outputDir),K=T("results-dir",c.resultsDir);return{...c,
outputDir:N,resultsDir:K,given:{...c.given,problems:[...c.given.problems,...f]}}}async function V(c,f){(0,l.Bd)();const[T,...N]=c;if(T==="--version")return process.
stdout.write(`${q}
`),0;if(T===void 0||T==="--help"||T==="-h"||T==="help")return(T===void 0?process.stderr:process.stdout).write(Ne(await(0,l.gV)(),q)),T===void 0?2:0;const K=await(0,l.
$w)(T);if(!K){const X=(0,p.qb)(T,l.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(T)}${X?`; did you mean ${X}?`:""}
Steps: ${l.Ve.join(", ")}. See mlflow-steps --help.
`),2}const oe=re(K,N);return oe.help?(process.stdout.write(Se(K)),0):(0,l.eg)(K,se(ke(oe),f))}var ne=async()=>{process.exitCode=await V(process.argv.slice(2),process.
env)}}),7494:((H,k,e)=>{e.d(k,{connectMlflow:()=>E});var l=e(2175),m=e(7396),v=e(3668),O=e(7871),i=e(4001),C=e(9146),p=e(4081),_=e(4054),F=e(2907),y=e(7522),I=e(
7321),x=e(1660),g=e(8243),P=e(1651),b=e(9596),$=e(3024),q=e.n($),z=(o,t)=>({create:async(r,d,n)=>{const a={method:"POST",endpoint:"registered-models/create",body:{
name:r,description:d,tags:(0,i.xc)(n)}},u=await o.call(a);if(u.ok)return{createdAtMs:(0,i.kz)((0,i.HT)(u.body,"registered_model"),"creation_timestamp",0)};if(!(u.
errorCode==="RESOURCE_ALREADY_EXISTS"||u.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,i.J5)(a.endpoint,u,t)},read:async r=>{const d={method:"GET",endpoint:"re\
gistered-models/get",query:{name:r}},n=await o.call(d);if(!n.ok&&n.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!n.ok)throw(0,i.J5)(d.endpoint,n,t);const a=(0,i.
HT)(n.body,"registered_model");return{createdAtMs:(0,i.kz)(a,"creation_timestamp",0),serverNowMs:n.serverNowMs,tags:(0,i.SX)(a,"tags")}},remove:async r=>{const d={
method:"DELETE",endpoint:"registered-models/delete",body:{name:r},isIdempotent:!1},n=await o.call(d);if(!n.ok&&n.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,i.
J5)(d.endpoint,n,t)}}),re=10;function ie(o,t,r){const d=new Map,n=D=>new P.zg("E_MODEL_URI",`The source ${(0,y.xS)(D)} leads from version to version and to no m\
odel: more than ${re} times. Register the model again from its run.`),a=async(D,U)=>{if(D.kind==="version")return t.version(D.model,D.version);if(D.kind==="late\
st"){const G=(await t.versionsOfModel(D.model)).at(-1);if(G!==void 0)return G}else{const G=D.at.startsWith("@")?{kind:"alias",alias:D.at.slice(1)}:{kind:"stage",
stage:D.at},Oe=await t.holder(D.model,G);if(Oe!==void 0)return Oe}throw new P.zg("E_VERSION_NOT_FOUND",`The source ${(0,y.xS)(U)} names no version: nobody holds\
 it.`)},u=async(D,U)=>{const G={kind:"run",runId:D,path:U},Oe=U===""?void 0:await(0,P.AO)("E_RUN_NOT_FOUND",o.get(D)),Ue=Oe&&(0,i.or)(Oe,await o.loggedModels(Oe),
U);return Ue===void 0?[G]:[G,{kind:"logged-model",modelId:Ue.id,path:""}]},R=async(D,U)=>{const G=(0,i.Ql)(D.source);switch(G.kind){case"storage":return{served:D,
places:[]};case"logged-model":return G.path===""?{served:D,places:[]}:{served:void 0,places:[G]};case"run":return{served:void 0,places:await u(G.runId,G.path)};default:{
if(U===0)throw n(D.source);const Oe=(0,i.Ql)(await r(D.model,D.version));return Oe.kind==="storage"||Oe.kind==="logged-model"&&Oe.path===""?{served:D,places:[]}:
Oe.kind==="run"?{served:void 0,places:await u(Oe.runId,Oe.path)}:R(await a(G,D.source),U-1)}}},Q=D=>{const U=JSON.stringify([D.model,D.version,D.source]),G=d.get(
U)??R(D,re);return d.set(U,G),G.catch(()=>d.delete(U)),G},ue=async(D,U)=>{const G=(0,i.Ql)(D);if(G.kind==="logged-model")return[G];if(G.kind!=="storage"||U==="")
return[];const Oe=await(0,P.AO)("E_RUN_NOT_FOUND",o.get(U)),Ue=Oe&&(0,i.Y8)((0,i.Xg)(Oe.artifactUri),G.place);return Ue===void 0?[]:[{kind:"run",runId:U,path:Ue}]},
le=async D=>{const{served:U,places:G}=await Q(D);if(U===void 0)return G;const Oe=(0,i.Ql)(U.source),Ue=Oe.kind==="storage"||Oe.kind==="logged-model"?U.source:await r(
U.model,U.version);return ue(Ue,U.runId)},A=async(D,U=re)=>{const G=(0,i.Ql)(D);if(!/^\s*(runs|models):/i.test(D))return/^https?:/i.test(D)?pe(D):D;if(U===0)throw n(
D);switch(G.kind){case"logged-model":{const Oe=await o.loggedModel(G.modelId);if(!Oe?.artifactUri)throw new P.zg("E_MODEL_URI",`MLflow has no logged model ${(0,y.
xS)(G.modelId)}, which ${(0,y.xS)(D)} names.`);return(0,i.mR)(Oe.artifactUri,G.path)}case"run":{const Oe=await o.get(G.runId);return(G.path===""?void 0:(0,i.or)(
Oe,await o.loggedModels(Oe),G.path))?.artifactUri||(0,i.mR)(Oe.artifactUri,G.path)}case"storage":return D;default:{const{model:Oe,version:Ue}=await a(G,D);return A(
await r(Oe,Ue),U-1)}}};return{readingOf:Q,foldersOf:le,storageOf:D=>A(D),foldersOfSource:async D=>{const{places:U}=await Q(D);return U.length>0?U:le(D)}}}function pe(o){
const t=(0,i.Xg)(o);return t?.startsWith("mlflow-artifacts:/")===!0?t:o}function we(o,t){const r=(0,m.E)(o,t,"curl");if(r!==void 0){if(!URL.canParse(r)||!/^https?:/i.
test(r))throw new P.zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROX\
Y.");return new URL(r)}}var Ee=1e3,ye=10;function ve(o,t){const r=async A=>{const D={method:"GET",endpoint:"registered-models/get",query:{name:A}},U=await o.call(
D);if(!U.ok&&U.errorCode==="RESOURCE_DOES_NOT_EXIST")throw new P.zg("E_MODEL_NOT_FOUND",`MLflow at ${t} has no registered model "${A}".`);if(!U.ok)throw(0,i.J5)(
D.endpoint,U,t);const G=(0,i.HT)(U.body,"registered_model"),Oe=(0,i.$I)(G,"aliases").map(Ue=>[(0,i.He)(Ue,"alias"),(0,i.yR)(Ue,"version")]);return{name:(0,i.He)(
G,"name"),aliases:new Map(Oe),latest:(0,i.$I)(G,"latest_versions").map(B),tags:(0,i.SX)(G,"tags")}},d=async(A,D,U,G)=>{if(D.errorCode!=="RESOURCE_DOES_NOT_EXIST")
return(0,i.J5)(A.endpoint,D,t);const{latest:Oe}=await r(U),Ue=Math.max(0,...Oe.map(Z=>Number(Z.version)));return new P.zg("E_VERSION_NOT_FOUND",`Model "${U}" ha\
s no version ${G}.${Ue>0?` Its newest is ${Ue}.`:" It has no versions yet."}`)},n=async(A,D,U)=>{const G=await o.call(A);if(!G.ok)throw await d(A,G,D,U)},a=async(A,D)=>{
const U=await o.call(A);if(!U.ok)throw await ue(A,U,D)},u=async(A,D,U,G)=>Ie(D)?(await r(U),new P.zg("E_ALIAS_NOT_FOUND",`MLflow at ${t} has no aliases (they ca\
me with 2.3), so there is no @${G}. Use a stage.`)):ue(A,D,U),R=async(A,D)=>{const U={method:"GET",endpoint:"registered-models/alias",query:{name:A,alias:D}},G=await o.
call(U);if(G.ok)return B((0,i.HT)(G.body,"model_version"));if(Ie(G))throw await u(U,G,A,D);if(G.errorCode!=="INVALID_PARAMETER_VALUE"&&G.errorCode!=="RESOURCE_D\
OES_NOT_EXIST"||(await r(A),!/not found/i.test(G.message)))throw(0,i.J5)(U.endpoint,G,t)},Q=async(A,D)=>{const U={method:"POST",endpoint:"registered-models/get-\
latest-versions",body:{name:A,stages:[D]}},G=await o.call(U);if(G.ok)return(0,i.$I)((0,g.Gv)(G.body)?G.body:{},"model_versions").map(B)[0];throw ee(G,D)??await ue(
U,G,A)},ue=async(A,D,U)=>(D.errorCode==="RESOURCE_DOES_NOT_EXIST"&&await r(U),(0,i.J5)(A.endpoint,D,t)),le=async(A,D,U=Ee)=>{const G=new Map;let Oe;for(let Ue=0;Ue<
U;Ue+=1){const Z=await o.expect({method:"GET",endpoint:"model-versions/search",query:{filter:D,max_results:"1000",page_token:Oe}}),_e=(0,g.Gv)(Z)?Z:{};for(const $e of(0,i.
$I)(_e,"model_versions").map(B))(A===void 0||$e.model===A)&&G.set(JSON.stringify([$e.model,$e.version]),$e);if(Oe=(0,i.yR)(_e,"next_page_token"),Oe==="")break}return[
...G.values()].sort((Ue,Z)=>Number(Ue.version)-Number(Z.version))};return{model:r,setModelTag:(A,D,U)=>a({method:"POST",endpoint:"registered-models/set-tag",body:{
name:A,key:D,value:U}},A),deleteModelTag:(A,D)=>a({method:"DELETE",endpoint:"registered-models/delete-tag",body:{name:A,key:D}},A),ensureModel:async A=>{const D={
method:"POST",endpoint:"registered-models/create",body:{name:A}},U=await o.call(D);if(!U.ok&&U.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,i.J5)(D.endpoint,U,
t)},version:async(A,D)=>{const U={method:"GET",endpoint:"model-versions/get",query:{name:A,version:D}},G=await o.call(U);if(G.ok)return B((0,i.HT)(G.body,"model\
_version"));throw await d(U,G,A,D)},versionsOfRun:(A,D)=>le(A,`run_id='${D}'`),versionsOfModel:A=>le(A,A.includes("'")?A.includes('"')?void 0:`name="${A}"`:`nam\
e='${A}'`),versionsWithTag:async(A,D,U)=>{const G=U===void 0||/['"]/.test(U)?"":`name='${U}' and `;return le(U,`${G}tags.\`${A}\` LIKE '%${D}%'`,ye)},createVersion:async({
model:A,source:D,runId:U,modelId:G,tags:Oe})=>{const Ue=await o.expect({method:"POST",endpoint:"model-versions/create",body:{name:A,source:D,run_id:U,...G===void 0?
{}:{model_id:G},tags:(0,i.xc)(Oe??new Map)},isIdempotent:!1});return B((0,i.HT)(Ue,"model_version"))},deleteVersion:async(A,D)=>{const U={method:"DELETE",endpoint:"\
model-versions/delete",body:{name:A,version:D}},G=await o.call(U);if(!G.ok&&G.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,i.J5)(U.endpoint,G,t)},holder:(A,D)=>D.
kind==="alias"?R(A,D.alias):Q(A,D.stage),transition:async(A,D,U,G)=>{const Oe={method:"POST",endpoint:"model-versions/transition-stage",body:{name:A,version:D,stage:U,
archive_existing_versions:G}},Ue=await o.call(Oe);if(!Ue.ok)throw ee(Ue,U)??await d(Oe,Ue,A,D)},setAlias:async(A,D,U)=>{const G={method:"POST",endpoint:"registe\
red-models/alias",body:{name:A,alias:D,version:U}},Oe=await o.call(G);if(!Oe.ok)throw Ie(Oe)?await u(G,Oe,A,D):await d(G,Oe,A,U)},deleteAlias:async(A,D)=>{const U={
method:"DELETE",endpoint:"registered-models/alias",body:{name:A,alias:D}},G=await o.call(U);if(!G.ok)throw await u(U,G,A,D)},setVersionTag:(A,D,U,G)=>n({method:"\
POST",endpoint:"model-versions/set-tag",body:{name:A,version:D,key:U,value:G}},A,D),deleteVersionTag:(A,D,U)=>n({method:"DELETE",endpoint:"model-versions/delete\
-tag",body:{name:A,version:D,key:U}},A,D),downloadUri:async(A,D)=>{const U={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:A,version:D}},G=await o.
call(U);if(!G.ok)throw await d(U,G,A,D);return(0,i.He)((0,g.Gv)(G.body)?G.body:{},"artifact_uri")}}}var Ie=o=>o.status===404&&o.errorCode==="",Ce=({status:o,errorCode:t,
message:r})=>o===501||t==="ENDPOINT_NOT_FOUND"||t==="FEATURE_DISABLED"||t==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(r),ee=(o,t)=>Ce(o)?new P.zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${t}. Use an alias instead, such as @${t.toLowerCase()}.`):o.errorCode===
"INVALID_PARAMETER_VALUE"&&/stage/i.test(o.message)?new P.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has None, Staging, Production and Archived. An al\
ias is written with an @.`):void 0;function B(o){const t=(0,i.yR)(o,"source"),r=(0,i.Ql)(t);return{model:(0,i.He)(o,"name"),version:(0,i.He)(o,"version"),runId:(0,i.
yR)(o,"run_id")||(r.kind==="run"?r.runId:""),source:t,stage:(0,i.yR)(o,"current_stage"),status:(0,i.yR)(o,"status"),statusMessage:(0,i.yR)(o,"status_message"),modelId:(0,i.
yR)(o,"model_id")||(r.kind==="logged-model"&&r.path===""?r.modelId:""),tags:(0,i.SX)(o,"tags")}}var te=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
de=o=>JSON.parse(o.replace(te,t=>t.startsWith('"')?t:`"${t}"`)),J=/"metrics"\s*:\s*\[/,se=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function me(o){const t=J.
exec(o),r=t===null?0:t.index+t[0].length,d=t===null?-1:he(o,r);if(d===-1)return JSON.parse(o);const n=JSON.parse(o.slice(0,r)+o.slice(d));return(0,g.Gv)(n)?{...n,
metrics:fe(o,r,d)}:n}function he(o,t){for(se.lastIndex=t;se.test(o);)if(o[se.lastIndex-1]==="]")return se.lastIndex-1;return-1}function*fe(o,t,r){for(let d=t;d<
r;){se.lastIndex=d,se.test(o);const n=se.lastIndex;yield JSON.parse(o.slice(d,n-1)),d=n}}var ge=1e4;async function*Te(o,t,r){const d=new Set;let n;do{const a=await o.
expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:t,metric_key:r,max_results:String(ge),page_token:n},parse:me}),u=(0,g.Gv)(a)?a:{};if(yield Ne(
u.metrics??[],r),n=(0,i.yR)(u,"next_page_token"),d.has(n))throw new P.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${r} lead back to them\
selves.`);d.add(n)}while(n!=="")}function*Ne(o,t){const r=d=>new P.zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${t} is no list of points.`,{cause:d});
if(!Se(o))throw r();try{for(const d of o){if(!(0,g.Gv)(d))throw r();yield De(d)}}catch(d){throw d instanceof SyntaxError?r(d):d}}var Se=o=>typeof o=="object"&&o!==
null&&Symbol.iterator in o,De=o=>({value:be(o.value),timestampMs:(0,i.kz)(o,"timestamp",0),step:(0,i.kz)(o,"step",0)});function be(o=0){return typeof o=="string"&&
o!==""?Number(o):typeof o=="number"?o:Number.NaN}var Ae=100,Be=200;function ke(o,t){const r=async n=>{const a={method:"GET",endpoint:"experiments/get-by-name",query:{
experiment_name:n}},u=await o.call(a);if(!u.ok&&u.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!u.ok)throw(0,i.J5)(a.endpoint,u,t);const R=(0,i.HT)(u.body,"e\
xperiment");if((0,i.yR)(R,"lifecycle_stage")==="deleted")throw new P.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${n}" is deleted. Restore it (\`mlflow experiments \
restore\`), or use another name.`);return(0,i.He)(R,"experiment_id")},d=async(n,a)=>{const u=[];let R="";for(let Q=0;Q<Ae&&u.length<a;Q+=1){const ue=await o.expect(
{method:"POST",endpoint:"runs/search",body:{...n,max_results:Math.min(Be,a-u.length),...R===""?{}:{page_token:R}},parse:de}),le=(0,g.Gv)(ue)?ue:{};for(const A of(0,i.
$I)(le,"runs"))u.push(c(A));if(R=(0,i.yR)(le,"next_page_token"),R==="")break}return u.slice(0,a)};return{findExperiment:r,ensureExperiment:async n=>{const a=await r(
n);if(a!==void 0)return a;const u={method:"POST",endpoint:"experiments/create",body:{name:n}},R=await o.call(u);if(R.ok)return(0,i.He)((0,g.Gv)(R.body)?R.body:{},
"experiment_id");const Q=R.errorCode==="RESOURCE_ALREADY_EXISTS"?await r(n):void 0;if(Q===void 0)throw(0,i.J5)(u.endpoint,R,t);return Q},create:async({experimentId:n,
name:a,tags:u,startTimeMs:R})=>{const Q=await o.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:n,start_time:R,tags:(0,i.xc)(u),...a===void 0?{}:
{run_name:a}},isIdempotent:!1,parse:de});return c((0,i.HT)(Q,"run"))},end:async(n,a,u)=>{await o.expect({method:"POST",endpoint:"runs/update",body:{run_id:n,status:a,
end_time:u}})},get:async n=>{const a={method:"GET",endpoint:"runs/get",query:{run_id:n},parse:de},u=await o.call(a);if(u.ok)return c((0,i.HT)(u.body,"run"));throw u.
errorCode==="RESOURCE_DOES_NOT_EXIST"?new P.zg("E_RUN_NOT_FOUND",`MLflow at ${t} has no run "${n}".`):(0,i.J5)(a.endpoint,u,t)},findRunning:async(n,a,u)=>{const R=`\
tags.\`${a}\` = '${u}' and attributes.status = 'RUNNING'`,Q=await o.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[n],filter:R,max_results:1,
order_by:["attributes.start_time DESC"]},parse:de}),[ue]=(0,i.$I)((0,g.Gv)(Q)?Q:{},"runs");return ue&&c(ue)},listExperiments:async()=>{const n=await o.expect({method:"\
POST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,i.$I)((0,g.Gv)(n)?n:{},"experiments").map(a=>(0,i.He)(a,"experiment_id"))},findTagged:async(n,a,u,R)=>{
if(!/^[\w.:/-]{1,200}$/.test(u))throw new P.zg("E_RUN_NOT_FOUND",`MLflow cannot be asked for runs of "${(0,y.xS)(u,100)}".`);return d({experiment_ids:n,filter:`\
tags.\`${a}\` = '${u}'`,order_by:["attributes.start_time ASC"]},R)},findNewest:(n,a)=>d({experiment_ids:[n],order_by:["attributes.start_time DESC"]},a),metricHistory:(n,a)=>Te(
o,n,a),setTag:async(n,a,u)=>{await o.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:n,key:a,value:u}})},loggedModels:async({id:n,experimentId:a})=>{
const u=[];let R="";for(let Q=0;Q<Ae;Q+=1){const ue={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[a],filter:`source_run_id = '${n}'`,...R===
""?{}:{page_token:R}}},le=await o.call(ue);if(!le.ok&&V(le.status,le.errorCode))return[];if(!le.ok)throw(0,i.J5)(ue.endpoint,le,t);const A=(0,g.Gv)(le.body)?le.
body:{};for(const D of(0,i.$I)(A,"models")){const U=(0,i.Ag)(D,"info");u.push({model:ne(U),createdMs:(0,i.kz)(U,"creation_timestamp_ms",0)})}if(R=(0,i.yR)(A,"ne\
xt_page_token"),R==="")break}return u.sort((Q,ue)=>Q.createdMs-ue.createdMs).map(({model:Q})=>Q)},loggedModel:async n=>{const a={method:"GET",endpoint:`logged-m\
odels/${encodeURIComponent(n)}`},u=await o.call(a);if(u.ok)return ne((0,i.Ag)((0,i.HT)(u.body,"model"),"info"));if(!(u.errorCode==="RESOURCE_DOES_NOT_EXIST"||V(
u.status,u.errorCode)))throw(0,i.J5)(a.endpoint,u,t)}}}var V=(o,t)=>(o===404||o===405)&&(t===""||t==="ENDPOINT_NOT_FOUND"),ne=o=>({id:(0,i.He)(o,"model_id"),name:(0,i.
yR)(o,"name"),runId:(0,i.yR)(o,"source_run_id"),status:(0,i.yR)(o,"status"),artifactUri:(0,i.yR)(o,"artifact_uri")});function c(o){const t=(0,i.Ag)(o,"info"),r=(0,i.
Ag)(o,"data"),d=(0,i.SX)(r,"tags"),n=(0,i.$I)((0,i.Ag)(o,"outputs"),"model_outputs");return{id:(0,i.He)(t,"run_id"),experimentId:(0,i.He)(t,"experiment_id"),name:(0,i.
yR)(t,"run_name")||(d.get("mlflow.runName")??""),status:(0,i.yR)(t,"status"),deleted:(0,i.yR)(t,"lifecycle_stage")==="deleted",startTimeMs:(0,i.kz)(t,"start_tim\
e",0),artifactUri:(0,i.yR)(t,"artifact_uri"),metrics:T(r),params:(0,i.SX)(r,"params"),tags:d,loggedModelIds:[...n].sort((a,u)=>(0,i.kz)(a,"step",0)-(0,i.kz)(u,"\
step",0)).map(a=>(0,i.He)(a,"model_id")),datasets:(0,i.$I)((0,i.Ag)(o,"inputs"),"dataset_inputs").map(f)}}function f(o){const t=(0,i.Ag)(o,"dataset");return{name:(0,i.
yR)(t,"name"),digest:(0,i.He)(t,"digest"),context:(0,i.SX)(o,"tags").get("mlflow.data.context")??""}}function T(o){const t=new Map;for(const r of(0,i.$I)(o,"met\
rics")){const d=N(r),n=t.get(d.key);n!==void 0&&(d.step-n.step||d.timestampMs-n.timestampMs)<0||t.set(d.key,d)}return t}function N(o){const t=(0,i.yR)(o,"value")||
"0";return{key:(0,i.He)(o,"key"),value:Number(t),text:t,timestampMs:(0,i.kz)(o,"timestamp",0),step:(0,i.kz)(o,"step",0)}}function K(o){const t=o["tracking-ca-fi\
le"],r=o["tracking-client-cert-file"],d=r===void 0?void 0:oe("tracking-client-cert-file",r);return{rejectUnauthorized:!o["tracking-insecure-tls"],...t===void 0?
{}:{ca:oe("tracking-ca-file",t)},...d===void 0?{}:{cert:d,key:d}}}function oe(o,t){let r;try{r=(0,$.readFileSync)(t,"utf8")}catch(d){throw new P.zg("E_INPUT",`${o}\
: ${t} cannot be read.`,{cause:d})}if(!r.includes("-----BEGIN "))throw new P.zg("E_INPUT",`${o}: ${t} is not a PEM file.`);return r}var X=6e4,Y=5e3;function E(o,t,r,d,n=C.
ur){const a=(0,I.Xb)(o["tracking-uri"]),u=(0,I._0)(t,"MLFLOW_HTTP_REQUEST_TIMEOUT"),R=(0,l.K)(a,K(o),we(a,t));return w({base:a,headers:(0,I.Qr)(o,t),wire:R,timeoutMs:u?
u*1e3:X,retryPolicy:{...n,maxRetries:(0,I._0)(t,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??n.maxRetries},signal:r,log:d})}function w(o){const t=(0,i.xP)(o),r=`${o.base.
origin}${o.base.pathname.replace(/\/$/,"")}`,d=ke(t,r),n=ve(t,r),a=ie(d,n,(R,Q)=>n.downloadUri(R,Q)),u={...n,downloadUri:async(R,Q)=>a.storageOf(await n.downloadUri(
R,Q))};return{trackingUri:r,runs:d,registry:u,artifacts:(0,i.GC)(t,r,d,u,a),locks:z(t,r),runUrl:({id:R,experimentId:Q})=>`${r}/#/experiments/${Q}/runs/${R}`,forCleanup:R=>w(
{...o,signal:S(R,r),timeoutMs:R}),patient:R=>w({...o,retryPolicy:L(R),signal:AbortSignal.any([o.signal,S(R+Y,r)])}),guarded:R=>w({...o,wire:ae(o.wire,R)}),close:()=>o.
wire.close()}}function L(o){const t=performance.now()+o;return{maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return t-performance.now()},firstDelayMs:500,maxDelayMs:15e3,
usesAllTime:!0}}function S(o,t){const r=new AbortController;return setTimeout(()=>r.abort((0,i.HB)(`MLflow at ${t} did not answer within ${o/1e3} s.`)),o).unref(),
r.signal}var ae=(o,t)=>({send:async r=>(t(),o.send(r)),close:()=>o.close()})}),4533:((H,k,e)=>{e.r(k),e.d(k,{readPipelineFacts:()=>l.s});var l=e(6237),m=e(9596)}),
4329:((H,k,e)=>{e.r(k),e.d(k,{register:()=>l.k});var l=e(7123),m=e(889),v=e(2116),O=e(1437),i=e(4001),C=e(9146),p=e(4081),_=e(4054),F=e(2907),y=e(7129),I=e(5375),
x=e(7321),g=e(6721),P=e(3966),b=e(1651),$=e(9596)}),844:((H,k,e)=>{e.r(k),e.d(k,{train:()=>l.B});var l=e(9687),m=e(7461),v=e(4086),O=e(8408),i=e(2116),C=e(1437),
p=e(4001),_=e(9146),F=e(4081),y=e(4054),I=e(2907),x=e(7129),g=e(5375),P=e(7321),b=e(6721),$=e(3966),q=e(1651),z=e(9596)}),5853:((H,k,e)=>{e.r(k),e.d(k,{trainFinish:()=>ie});
var l=e(7461),m=e(4086),v=e(8408),O=e(2116),i=e(1437),C=e(4001),p=e(9146),_=e(4081),F=e(4054),y=e(2907),I=e(7129),x=e(5375),g=e(7321),P=e(6721),b=e(3966),$=e(1651),
q=e(9596),z=64,re=(0,P.nd)(-1,255),ie=(0,I.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of the \
command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{
...x.hI,"run-id":{kind:P.Qq,required:!0,description:"The run, as train-start gave it."},"exit-code":{kind:re,description:"The exit code of the training command.\
 Either this or `exit-code-file`."},"exit-code-file":{kind:P.Qq,description:"A file that holds it, as Tekton writes one for each step."},...v.n},outputs:{"run-i\
d":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's \
metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async Ee=>{
const{inputs:ye}=Ee,ve=we(ye["exit-code"],ye["exit-code-file"]),Ie=ve===0?"FINISHED":(0,m.Kt)(ve)?"KILLED":"FAILED",Ce=(await Ee.mlflow()).patient(ye.timeout),ee=await Ce.
runs.get(ye["run-id"]).catch(te=>{throw pe(te,ye["run-id"],ve)});Ee.output("run-id",ee.id),Ee.output("artifact-uri",ee.artifactUri),Ee.output("metrics",(0,m.qF)(
ee)),Ie==="FINISHED"?await(0,l.j)(Ce,ee,Ee.log):ee.status!==Ie&&await Ce.runs.end(ee.id,Ie,Date.now());const B=Ce.runUrl(ee);if(Ee.summarize({kind:"heading",text:`\
Run ${ee.name||ee.id} is ${Ie}`},{kind:"paragraph",text:B},(0,m.My)(ee)),Ie!=="FINISHED")throw(0,m.n6)(ve,Ie,B);return{outcome:"done",reason:`Run ${ee.name||ee.
id} is FINISHED: ${B}`}}}),pe=(Ee,ye,ve)=>Ee instanceof $.zg&&Ee.code==="E_MLFLOW_UNREACHABLE"?new $.zg(Ee.code,`${Ee.message} The training command had ended wi\
th ${(0,m.z9)(ve)}; run ${ye} is left as it is. Run this step again to end it.`,{cause:Ee}):Ee;function we(Ee,ye){if(Ee===void 0==(ye===void 0))throw new $.zg("\
E_INPUT","Give either exit-code or exit-code-file.");if(ye===void 0)return Ee??0;try{const ve=(0,b.M)(ye,z);if(ve===void 0)throw new Error("it is too large");return re.
parse(ve.trim())}catch(ve){throw new $.zg("E_INPUT",`${ye} holds no exit code of the training command: ${ve instanceof Error?ve.message:String(ve)}.`,{cause:ve})}}}),
5461:((H,k,e)=>{e.r(k),e.d(k,{trainStart:()=>x});var l=e(2629),m=e(4086),v=e(7015),O=e(8408),i=e(7129),C=e(5375),p=e(7321),_=e(6721),F=e(3966),y=e(1651),I=e(9596),
x=(0,i.ol)({name:"train-start",title:"create the run that a training container continues",description:"Creates a run for a training command that runs elsewhere,\
 such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started\
 it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,inputs:{...C.hI,...O.y,"start-id":{kind:v.W,description:"Names this \
start: run again with the same one, the run that is still running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, \
for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server\
, for MLFLOW_TRACKING_URI."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --s\
tart-id nightly-42",run:async g=>{const{inputs:P,log:b,signal:$}=g,q=P["start-id"],z=await g.mlflow(),{run:re,isNew:ie}=await(0,l.T)(z,{given:P,pipeline:g.pipeline,
...q===void 0?{}:{startTag:[v.P,q]}});if(g.output("run-id",re.id),g.output("experiment-id",re.experimentId),g.output("tracking-uri",z.trackingUri),g.output("art\
ifact-uri",re.artifactUri),$.aborted)throw await(0,m.wq)(z,re,"KILLED",b),$.reason;const pe=`run ${re.name||re.id}: ${z.runUrl(re)}`;return ie?{outcome:"done",reason:`\
Created ${pe}`}:{outcome:"unchanged",reason:`Continuing ${pe}`}}})}),8482:((H,k,e)=>{e.r(k),e.d(k,{trainStop:()=>y});var l=e(7015),m=e(8408),v=e(7129),O=e(5375),
i=e(7321),C=e(6721),p=e(3966),_=e(1651),F=e(9596),y=(0,v.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"Ends the run that \
train-start made, as KILLED, where it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing\
 to do.",runsOnlyInEngines:!0,inputs:{...O.hI,experiment:{...m.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:l.W,required:!0,description:"\
The start of the run, as train-start was given it."},...m.n},outputs:{"run-id":{kind:"small",description:"The run that was ended; empty where none was running."}},
example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async I=>{const{experiment:x,"start-id":g,timeout:P}=I.inputs,b=(await I.mlflow()).
patient(P),$=await b.runs.findExperiment(x),q=$===void 0?void 0:await b.runs.findRunning($,l.P,g);return I.output("run-id",q?.id??""),q===void 0?{outcome:"uncha\
nged",reason:`No run of start ${g} is running in experiment ${x}.`}:(await b.runs.end(q.id,"KILLED",Date.now()),{outcome:"done",reason:`Run ${q.name||q.id} was \
left running and is KILLED now: ${b.runUrl(q)}`})}})}),6792:((H,k,e)=>{e.r(k),e.d(k,{undeploy:()=>pe});var l=e(6348),m=e(797),v=e(4365),O=e(7105),i=e(3395),C=e(
7871),p=e(7472),_=e(9951),F=e(7522),y=e(7129),I=e(5375),x=e(7321),g=e(6721),P=e(3966),b=e(1660),$=e(8243),q=e(1651),z=e(9596),re={...I.hI,"tracking-uri":{...I.hI["\
tracking-uri"],kind:g.Qq,required:!1,description:"The http(s) address of the MLflow server, to record the removal on the version. Without it the removal is reco\
rded nowhere."},...I.g$,name:{kind:g.Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:g.Qq,description:"\
The registered model whose deployment is removed."},version:{kind:(0,g.nd)(1),description:"Only where this version of the model is deployed."},at:{kind:(0,g.KD)(
g.Qq,g.hu),description:"Only what was deployed for this stage or @alias."},timeout:{kind:g.p0,default:"5m",description:"How long its pods may take to end."}},ie={
name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it wa\
s in."},changed:{kind:"small",description:"true where something was removed."}},pe=(0,y.ol)({name:"undeploy",title:"remove what deploy made",description:"Remove\
s a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent is fine.",inputs:re,checks:[(0,g.RU)(re,["name","mo\
del","version","at"],we)],outputs:ie,example:"mlflow-steps undeploy --name wine --namespace models",run:async J=>{const{inputs:se}=J,me=await J.cluster(),he=se.
namespace??me.defaultNamespace;J.output("namespace",he),J.output("name",""),J.output("changed","false");const fe=se.name===void 0?await ve(J,me,he):await Ee(J,me,
he,se.name),ge=[],Te=[];for(const Ne of fe){const Se=await Ce(J,me,he,Ne,()=>{Te.push(Ne),J.output("name",Te.join(",")),J.output("changed","true")});Se!==void 0&&
ge.push(Se)}return te(J,he,Te,ge)}});function we(J){if(!(J.name!==void 0||J.model!==void 0&&(J.at!==void 0||J.version!==void 0)))throw new q.zg("E_INPUT","What \
is to be removed? Give --name, or --model with --at or --version.")}async function Ee({inputs:J},se,me,he){const fe={resource:p.kl,namespace:me,name:he},ge=await se.
get(fe);if(!ge)return[];const Te=ye(J,ge);if(Te===void 0)return Ie(J,ge)?[he]:[];throw new q.zg("E_NAME_TAKEN",`${(0,i.vY)(fe)} ${Te}, so it is left alone. Chec\
k --name and --namespace.`)}var ye=({model:J},se)=>(0,O.MU)(se)?J!==void 0&&(0,O.sB)(se)!==J?`serves the model ${(0,O.sB)(se)??"of unknown name"}, not ${J}`:void 0:
"was not deployed by mlflow-steps";async function ve({inputs:J},se,me){return(await se.list(p.kl,me,{labelSelector:`${_.Ly}=${_.bU},${_.B0}=${(0,l.H)(J.model??"")}`})).
filter(fe=>Ie(J,fe)).flatMap(fe=>(0,$.$6)(fe,"metadata","name")??[])}function Ie({model:J,version:se,at:me},he){const fe=me===void 0?void 0:(0,g.Rg)((0,g.hu)(me));
return(J===void 0||(0,O.sB)(he)===J)&&(se===void 0||(0,O.Zy)(he)===String(se))&&(fe===void 0||(0,$.$6)(he,"metadata","annotations",_.hD)===fe)}async function Ce(J,se,me,he,fe){
const{log:ge,inputs:Te}=J,Ne={resource:p.kl,namespace:me,name:he},Se=(0,i.vY)(Ne);return(0,m.zV)(se,Ne,{step:"undeploy",...J},async(De,be)=>{const Ae=await De.get(
Ne);if(Ae===void 0)return`${Se} was removed by somebody else meanwhile.`;const Be=ye(Te,Ae);if(Be!==void 0)return`${Se} is left alone: it ${Be}, by now.`;if(!Ie(
Te,Ae))return`${Se} is left alone: it was deployed again meanwhile, and serves ${ee(Ae)}.`;const ke=(0,$.$6)(Ae,"metadata","uid")??"";ge.progress(`Removing ${Se}\
, which serves ${ee(Ae)}.`),await De.delete(Ne,{uid:ke}),fe(),await De.waitForRemoval(Ne,ke,Te.timeout,V=>ge.progress(V)),await(0,m.BC)(De,me,he),await B(J,De,be,
me,Ae)})}function ee(J){const se=(0,$.$6)(J,"metadata","annotations",_.hD);return(0,F.xS)(`${(0,O.sB)(J)??"a model of unknown name"} version ${(0,O.Zy)(J)??"?"}${se===
void 0?"":` for ${se}`}`)}async function B(J,se,me,he,fe){const{log:ge,inputs:Te,signal:Ne}=J,Se=(0,O.sB)(fe),De=(0,O.Zy)(fe);if(Se===void 0||De===void 0)return;
if(Te["tracking-uri"]===void 0){ge.progress(`The removal is not recorded on ${Se} version ${De}: no tracking-uri is given.`);return}const be={server:se.server,namespace:he,
name:(0,$.$6)(fe,"metadata","name")??""},Ae=new Date().toISOString(),Be=({message:ke})=>ge.warn(`The removal is not recorded on ${Se} version ${De}: ${ke}`);try{
await(0,m.SJ)(me,await J.mlflow(),Ne.aborted,ke=>(0,m.ZJ)(ke,be,{model:Se,versions:[De]},(V,ne)=>(0,m.VN)(ne,Ae,"removed","it was undeployed")),Be)}catch(ke){if(!(ke instanceof
q.zg))throw ke;Be(ke)}}function te({inputs:J},se,me,he){const fe=he.map(ge=>` ${ge}`).join("");return me.length>0?{outcome:"done",reason:`Removed ${me.join(", ")}\
 from ${se}; its pods are gone.${fe}`}:{outcome:"unchanged",reason:he.length>0?`Nothing was removed.${fe}`:`There is nothing to remove: ${de(J)} is not deployed\
 in the namespace ${se}.`}}function de({name:J,model:se,version:me,at:he}){const ge=[se,me===void 0?void 0:`version ${me}`,he===void 0?void 0:`for ${(0,g.Rg)((0,g.
hu)(he))}`].filter(Te=>Te!==void 0).join(" ");return J===void 0?ge:`SeldonDeployment/${J}${ge===""?"":` with ${ge}`}`}}),1421:(H=>{H.exports=require("node:child\
_process")}),7598:(H=>{H.exports=require("node:crypto")}),8474:(H=>{H.exports=require("node:events")}),3024:(H=>{H.exports=require("node:fs")}),1455:(H=>{H.exports=
require("node:fs/promises")}),7067:(H=>{H.exports=require("node:http")}),4708:(H=>{H.exports=require("node:https")}),7030:(H=>{H.exports=require("node:net")}),8161:(H=>{
H.exports=require("node:os")}),6760:(H=>{H.exports=require("node:path")}),6193:(H=>{H.exports=require("node:string_decoder")}),1692:(H=>{H.exports=require("node\
:tls")}),7975:(H=>{H.exports=require("node:util")}),9154:(H=>{H.exports=require("vm")})},nt={};function Ke(H){var k=nt[H];if(k!==void 0)return k.exports;var e=nt[H]=
{exports:{}},l=!0;try{it[H](e,e.exports,Ke),l=!1}finally{l&&delete nt[H]}return e.exports}Ke.m=it,typeof Ke<"u"&&(Ke.ab=__dirname+"/"),Ke.n=H=>{var k=H&&H.__esModule?
()=>H.default:()=>H;return Ke.d(k,{a:k}),k},(()=>{var H=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,k;Ke.t=function(e,l){if(l&1&&(e=this(e)),
l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))return e;var m=Object.create(null);Ke.r(m);var v={};k=k||[null,H({}),H([]),H(H)];
for(var O=l&2&&e;typeof O=="object"&&!~k.indexOf(O);O=H(O))Object.getOwnPropertyNames(O).forEach(i=>v[i]=()=>e[i]);return v.default=()=>e,Ke.d(m,v),m}})(),Ke.d=
(H,k)=>{for(var e in k)Ke.o(k,e)&&!Ke.o(H,e)&&Object.defineProperty(H,e,{enumerable:!0,get:k[e]})},Ke.f={},Ke.e=H=>Promise.all(Object.keys(Ke.f).reduce((k,e)=>(Ke.
f[e](H,k),k),[])),Ke.u=H=>""+H+".index.js",Ke.o=(H,k)=>Object.prototype.hasOwnProperty.call(H,k),Ke.r=H=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
H,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(H,"__esModule",{value:!0})},(()=>{var H={792:1},k=e=>{var l=e.modules,m=e.ids,v=e.runtime;for(var O in l)
Ke.o(l,O)&&(Ke.m[O]=l[O]);v&&v(Ke);for(var i=0;i<m.length;i++)H[m[i]]=1};Ke.f.require=(e,l)=>{H[e]||k(require("./"+Ke.u(e)))}})();var rt={};Ke.r(rt),Ke.d(rt,{action:()=>wt,
cli:()=>Ot});var Yt=Ke(9596),Ot=async()=>(await Promise.resolve().then(Ke.bind(Ke,9058))).cli(),wt=async H=>(await Promise.resolve().then(Ke.bind(Ke,6519))).action(
H);module.exports=rt})();
