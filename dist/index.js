(()=>{"use strict";var gt={9170:((le,q,e)=>{e.r(q),e.d(q,{action:()=>W});var s=e(8879),r=e(4364),g=e(6237),K=e(5706),n=e(4925),I=e(7766),p=e(8023),d=e(6498),D=e(
9833),$=e(7076),F=e(2586),Y=e(1660),H=e(2804),x=e(9596);const G=require("os"),V=require("fs");var X=e(8161);function ge(o){return o==null?"":typeof o=="string"||
o instanceof String?o:JSON.stringify(o)}function L(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.startColumn,
endColumn:o.endColumn}:{}}function _(o,v,h){const k=new Q(o,v,h);process.stdout.write(k.toString()+G.EOL)}var R="::",Q=class{constructor(o,v,h){o||(o="missing.c\
ommand"),this.command=o,this.properties=v,this.message=h}toString(){let o=R+this.command;if(this.properties&&Object.keys(this.properties).length>0){o+=" ";let v=!0;
for(const h in this.properties)if(this.properties.hasOwnProperty(h)){const k=this.properties[h];k&&(v?v=!1:o+=",",o+=`${h}=${z(k)}`)}}return o+=`${R}${de(this.message)}`,
o}};function de(o){return ge(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function z(o){return ge(o).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,Y.e7)();var J=()=>(0,Y.vd)("node:crypto").randomUUID();function A(o,v){const h=process.env[`GITH\
UB_${o}`];if(!h)throw new Error(`Unable to find environment variable for file command ${o}`);if(!V.existsSync(h))throw new Error(`Missing file at path: ${h}`);V.
appendFileSync(h,`${ge(v)}${G.EOL}`,{encoding:"utf8"})}function b(o,v){const h=`ghadelimiter_${J()}`,k=ge(v);if(o.includes(h))throw new Error(`Unexpected input:\
 name should not contain the delimiter "${h}"`);if(k.includes(h))throw new Error(`Unexpected input: value should not contain the delimiter "${h}"`);return`${o}<\
<${h}${G.EOL}${k}${G.EOL}${h}`}(0,Y.e7)();var B=o=>(...v)=>(0,Y.vd)("node:fs").promises[o](...v),oe={access:B("access"),appendFile:B("appendFile"),writeFile:B("\
writeFile")},j={R_OK:4,W_OK:2},ne=function(o,v,h,k){function we(Oe){return Oe instanceof h?Oe:new h(function(te){te(Oe)})}return new(h||(h=Promise))(function(Oe,te){
function ue(ke){try{be(k.next(ke))}catch(u){te(u)}}function Ae(ke){try{be(k.throw(ke))}catch(u){te(u)}}function be(ke){ke.done?Oe(ke.value):we(ke.value).then(ue,
Ae)}be((k=k.apply(o,v||[])).next())})},{access:ee,appendFile:Te,writeFile:Le}=oe,Be="GITHUB_STEP_SUMMARY",Ce=class{constructor(){this._buffer=""}filePath(){return ne(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const o=process.env[Be];if(!o)throw new Error(`Unable to find environment variable for $${Be}\
. Check if your runtime environment supports job summaries.`);try{yield ee(o,j.R_OK|j.W_OK)}catch{throw new Error(`Unable to access summary file: '${o}'. Check \
if the file has correct read/write permissions.`)}return this._filePath=o,this._filePath})}wrap(o,v,h={}){const k=Object.entries(h).map(([we,Oe])=>` ${we}="${Oe}\
"`).join("");return v?`<${o}${k}>${v}</${o}>`:`<${o}${k}>`}write(o){return ne(this,void 0,void 0,function*(){const v=!!o?.overwrite,h=yield this.filePath();return yield(v?
Le:Te)(h,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ne(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(o,v=!1){return this._buffer+=o,v?this.addEOL():
this}addEOL(){return this.addRaw(G.EOL)}addCodeBlock(o,v){const h=Object.assign({},v&&{lang:v}),k=this.wrap("pre",this.wrap("code",o),h);return this.addRaw(k).addEOL()}addList(o,v=!1){
const h=v?"ol":"ul",k=o.map(Oe=>this.wrap("li",Oe)).join(""),we=this.wrap(h,k);return this.addRaw(we).addEOL()}addTable(o){const v=o.map(k=>{const we=k.map(Oe=>{
if(typeof Oe=="string")return this.wrap("td",Oe);const{header:te,data:ue,colspan:Ae,rowspan:be}=Oe,ke=te?"th":"td",u=Object.assign(Object.assign({},Ae&&{colspan:Ae}),
be&&{rowspan:be});return this.wrap(ke,ue,u)}).join("");return this.wrap("tr",we)}).join(""),h=this.wrap("table",v);return this.addRaw(h).addEOL()}addDetails(o,v){
const h=this.wrap("details",this.wrap("summary",o)+v);return this.addRaw(h).addEOL()}addImage(o,v,h){const{width:k,height:we}=h||{},Oe=Object.assign(Object.assign(
{},k&&{width:k}),we&&{height:we}),te=this.wrap("img",null,Object.assign({src:o,alt:v},Oe));return this.addRaw(te).addEOL()}addHeading(o,v){const h=`h${v}`,k=["h\
1","h2","h3","h4","h5","h6"].includes(h)?h:"h1",we=this.wrap(k,o);return this.addRaw(we).addEOL()}addSeparator(){const o=this.wrap("hr",null);return this.addRaw(
o).addEOL()}addBreak(){const o=this.wrap("br",null);return this.addRaw(o).addEOL()}addQuote(o,v){const h=Object.assign({},v&&{cite:v}),k=this.wrap("blockquote",
o,h);return this.addRaw(k).addEOL()}addLink(o,v){const h=this.wrap("a",o,{href:v});return this.addRaw(h).addEOL()}},Ue=new Ce,Fe=Ue,Ke;(function(o){o[o.Success=
0]="Success",o[o.Failure=1]="Failure"})(Ke||(Ke={}));function Xe(o){_("add-mask",{},o)}function Ye(o,v){const h=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||
"";if(v&&v.required&&!h)throw new Error(`Input required and not supplied: ${o}`);return v&&v.trimWhitespace===!1?h:h.trim()}function re(o,v){if(process.env.GITHUB_OUTPUT)
return A("OUTPUT",b(o,v));process.stdout.write(G.EOL),_("set-output",{name:o},ge(v))}function ce(o,v={}){_("error",L(v),o instanceof Error?o.toString():o)}function De(o,v={}){
_("warning",L(v),o instanceof Error?o.toString():o)}function xe(o,v,h){const k=Object.keys(o.inputs),we=new Set(k.map(D.gI)),Oe=Object.entries(v).filter(([te,ue])=>te.
startsWith("INPUT_")&&ue&&!we.has(te)).map(([te])=>te.slice(6).toLowerCase());return{texts:new Map(k.map(te=>[te,h(te)]).filter(([,te])=>te!=="")),problems:Oe.map(
te=>{const ue=(0,D.qb)(te,k);return`unknown input ${te}${ue?`; did you mean ${ue}?`:""}`})}}var l=1024*1024-4096,y=64*1024,N="<p>The rest is left out here: a jo\
b summary holds 1 MiB. The log has all of it.</p>";function a(o){const v=[];let h=0;for(const k of o){const we=f(k);if(h+=Buffer.byteLength(we)+2,h>l)return[...v,
N].join(`

`);v.push(we)}return v.join(`

`)}var P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},c=o=>(0,F.YI)(o).replace(/[&<>"'`]/g,v=>P[v]??""),O=o=>c(o).replaceAll(`
`,"<br>"),i=o=>c(o).replaceAll(`
`,"&#10;");function f(o){switch(o.kind){case"heading":return`<h3>${O(o.text)}</h3>`;case"paragraph":return`<p>${O(o.text)}</p>`;case"table":return`<table>${m("t\
h",o.header)}${o.rows.map(v=>m("td",v)).join("")}</table>`;case"log":return`<details open><summary>${O(o.title)}</summary><pre>${i(me(o.text))}</pre></details>`}}
var m=(o,v)=>`<tr>${v.map(h=>`<${o}>${O(h)}</${o}>`).join("")}</tr>`,me=o=>o.length<=y?o:`\u2026 (${o.length-y} characters before)
${o.slice(-y)}`,he=o=>(0,F.YI)(o).replaceAll("##[","# #["),fe=class{#e;#t;#n=0;#r=!1;#s=[];constructor(o){this.#e=o}print(o){this.#o(),this.#e(`${he(o)}${X.EOL}`)}issue(o){
if(this.#n>0){this.#s.push(o);return}this.resume(),o()}async duringProgram(o){this.#o(),this.#n+=1,this.#r=!0;try{return await o()}finally{if(this.#n-=1,this.#n===
0)for(const v of this.#s.splice(0))this.issue(v)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?X.EOL:""}::${this.#t}::${X.EOL}`),this.#t=void 0,this.#r=!1)}#o(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${X.EOL}`))}},E=4e3;function T(o){const v=(0,s.VU)(),h=new fe(ue=>process.stdout.
write(ue)),k=(0,s.s2)(v,o,["ignore","inherit","inherit"]),we={progress:ue=>h.print(ue),warn:ue=>h.issue(()=>De((0,F.Jj)(he(ue),E))),foreign:(ue,Ae)=>h.print(`${ue}\

${Ae.split(`
`).map(be=>`  | ${be}`).join(`
`)}`)},Oe=(0,g.s)(o),te=async ue=>{if(ue.comments.length===0)return[];const{postComments:Ae}=await e.e(394).then(e.bind(e,7006));return Ae(ue,{env:o,signal:v,link:Oe.
link,say:be=>we.progress(be)})};return{env:o,log:we,signal:v,pipeline:Oe,announceDeployment:async ue=>{const{announceDeployment:Ae}=await e.e(394).then(e.bind(e,
9379));return Ae(ue,{env:o,signal:v,link:Oe.link,warn:be=>we.warn(be)})},runProgram:(ue,Ae,be)=>h.duringProgram(()=>k(ue,Ae,be)),readInputs:ue=>xe(ue,o,Ae=>Ye(Ae)),
mask:ue=>h.issue(()=>Z(ue)),finish:async ue=>{h.print(ye(ue)),h.issue(()=>pe(ue));const Ae=await te(ue);for(const ke of Ae)h.print(ke);const be=[...Re(ue),...Ae.
map(ke=>({kind:"paragraph",text:ke}))];o.GITHUB_STEP_SUMMARY&&await Fe.addRaw(a(be),!0).write(),h.issue(()=>M(ue))}}}function Z(o){for(const v of o.split(/\r?\n/))
v.trim()!==""&&Xe(v.trim())}function pe({outputs:o}){for(const[v,h]of o)re(v,h)}function ye({step:o,result:v,error:h}){const k="code"in v&&v.code==="E_UNEXPECTE\
D"&&h?.cause instanceof Error?`
${h.cause.stack??""}`:"",we="code"in v&&v.reason.length<=E;return`${o.name}: ${v.outcome}.${we?"":` ${v.reason}`}${k}`}function Re({step:o,result:v,summary:h}){
return[{kind:"heading",text:`${o.name}: ${v.outcome}`},{kind:"paragraph",text:v.reason},...h]}function M({step:o,result:v}){"code"in v&&ce((0,F.Jj)(he(v.reason),
E),{title:`${o.name}: ${v.outcome} [${v.code}]`})}async function C(o,v){(0,s.Bd)();const h=await(0,s.$w)(o);if(!h)throw new Error(`This bundle has no step ${JSON.
stringify(o)}.`);return(0,s.eg)(h,T(v))}var W=async o=>{process.exitCode=await C(o,process.env)}}),4256:((le,q,e)=>{e.d(q,{A:()=>r,C:()=>g});var s=64*1024,r=(K,n)=>K===
200?n:Math.max(n,s);async function g(K,n){const I=[];let p=0;for await(const d of K){if(p+=d.byteLength,p>n)return{body:"",isCut:!0};I.push(d)}return{body:Buffer.
concat(I).toString("utf8"),isCut:!1}}}),9951:((le,q,e)=>{e.d(q,{B0:()=>g,CD:()=>I,Ln:()=>$,Ly:()=>s,Sp:()=>p,bU:()=>r,ej:()=>n,hD:()=>K,l1:()=>F,vM:()=>d,yl:()=>D});
var s="app.kubernetes.io/managed-by",r="mlflow-steps",g="mlflow-steps/model",K="mlflow-steps/target",n="mlflow-steps/version",I="mlflow-steps/run-id",p="mlflow-\
steps/pipeline",d="mlflow-steps/promotion",D="mlflow-steps/rollout",$="mlflow-steps/manifest",F="mlflow-steps/"}),7129:((le,q,e)=>{e.d(q,{aB:()=>g,e5:()=>s,ol:()=>K,
sA:()=>r});var s={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line th\
at says why."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},r=(n,{link:I,actor:p}={})=>[n,...I===
void 0?[]:[`of ${I}`],...p===void 0?[]:[`by ${p}`]].join(" "),g={progress:()=>{},warn:()=>{},foreign:()=>{}},K=n=>n}),7076:((le,q,e)=>{e.d(q,{M:()=>K,t:()=>g});
var s=e(3024),r=e.n(s);function g(n,I){const p=K(n,I);if(p===void 0)throw new Error(`it is larger than ${I/1024} KiB`);return p}function K(n,I){const p=(0,s.openSync)(
n,"r");try{const d=Buffer.allocUnsafe(I+1);for(let D=0;D<=I;){const $=(0,s.readSync)(p,d,D,d.length-D,null);if($===0)return d.toString("utf8",0,D);D+=$}return}finally{
(0,s.closeSync)(p)}}}),7985:((le,q,e)=>{e.d(q,{S:()=>s});function s(r){if(/[\r\n]/.test(r))return"it holds a line break, which no HTTP header can carry. Give it\
 as one line: something was pasted or mounted with more than the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(r))return"it holds a character that no HTTP header can\
 carry, such as a typographic quote or a control character"}}),7396:((le,q,e)=>{e.d(q,{E:()=>s});function s(p,d,D){const $=Y=>(D==="curl"?d[Y]||d[Y.toUpperCase()]:
d[Y.toUpperCase()]||d[Y])||"",F=$(p.protocol==="https:"?"https_proxy":"http_proxy")||(D==="curl"?$("all_proxy"):"");if(!(F===""||D==="go"&&g(r(p)))&&!$("no_prox\
y").split(/[\s,]+/).some(Y=>K(Y.toLowerCase(),p)))return F.includes("://")?F:`http://${F}`}var r=p=>p.hostname.replace(/^\[|\]$/g,""),g=p=>p==="localhost"||p===
"::1"||/^127(\.\d+){3}$/.test(p);function K(p,d){if(p==="*")return!0;const D=p.split(":").length>2&&!p.startsWith("["),[,$="",F]=D?["",p]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.
exec(p)??[],Y=d.port||(d.protocol==="https:"?"443":"80");if($===""||F!==void 0&&F!==Y)return!1;const H=r(d),x=$.replace(/^\[|\]$/g,"");return H===x||H.endsWith(
`.${x}`)||n(H,x)}function n(p,d){const[D,$]=d.split("/"),F=I(p),Y=I(D??"");if($===void 0||F===void 0||Y===void 0||!/^\d+$/.test($))return!1;const H=2**(32-Number(
$));return Math.floor(F/H)===Math.floor(Y/H)}function I(p){const d=p.split(".").map(Number);if(!(d.length!==4||d.some(D=>!Number.isInteger(D)||D<0||D>255)))return d.
reduce((D,$)=>D*256+$,0)}}),6758:((le,q,e)=>{e.d(q,{D4:()=>g,Hh:()=>G,Je:()=>K,Tq:()=>H,_R:()=>D,j0:()=>x,jf:()=>$,oK:()=>n,sF:()=>Y,te:()=>F});var s=e(6498),r=e(
8243),g=5e3,K=R=>JSON.stringify(R).replace(/[\u007f-\uffff]/g,Q=>`\\u${Q.charCodeAt(0).toString(16).padStart(4,"0")}`),n="mlflow-steps.promotion",I=["moving","h\
eld","undoing","undone","demoting","demoted","refused"],p=["passed","failed","inconclusive","ungated"],d=10,D=({state:R})=>R==="undoing"||R==="undone"||R==="dem\
oting"||R==="demoted";function $(R){return R===void 0?[]:[...D(R)&&R.state!=="undoing"?[R.id]:[],...R.undoneBefore??[]].slice(0,d)}var F=({target:R,previous:Q,previousVersion:de},z)=>Q===
void 0?R===z?de:void 0:Q[z];function Y(R){const Q={...R,...R.actor===void 0?{}:{actor:R.actor.slice(0,100)},...R.pipeline===void 0?{}:{pipeline:R.pipeline.slice(
0,400)},...R.commit===void 0?{}:{commit:R.commit.slice(0,64)},...R.undoneBy===void 0?{}:{undoneBy:R.undoneBy.slice(0,400)},...R.undoneBefore===void 0?{}:{undoneBefore:R.
undoneBefore.slice(0,d)},gates:R.gates.map(J=>({gate:J.gate.slice(0,120),candidate:J.candidate.slice(0,40),verdict:J.verdict}))},de=[...Q.gates.filter(({verdict:J})=>J!==
"passed"),...Q.gates.filter(({verdict:J})=>J==="passed")];let z=Math.min(de.length,100);for(;;){const J=de.length-z+(R.gatesOmitted??0),A=J===0?Q.gates:de.slice(
0,z),b=K({...Q,gates:A,...J===0?{}:{gatesOmitted:J}});if(b.length<=g||z===0)return b;z-=1}}function H(R){const{model:Q,version:de,tags:z}=R,J=z.get(n),A=J===void 0?
void 0:G(J);if(!(A===void 0||A.version!==de))return A.model===Q?A:x(R,A.model,A.lockedAtMs??Date.parse(A.time))?{...A,model:Q}:void 0}var x=({source:R,version:Q,
createdMs:de},z,J)=>de!==void 0&&de<=J&&R!==`models:/${z}/${Q}`;function G(R){if(R.length>g)return;const Q=(0,r.qF)(R);if(!(0,r.Gv)(Q))return;const{id:de,model:z,
version:J,target:A,time:b}=Q,B=I.find(j=>j===Q.state),oe=p.find(j=>j===Q.verdict);if(!(!_(de)||!_(z)||!_(J)||!L(A)||!_(b))&&!(B===void 0||oe===void 0))return{id:de,
state:B,model:z,version:J,target:A,verdict:oe,time:b,gates:ge(Q.gates),...V(Q)}}function V(R){const{ungated:Q,gatesOmitted:de,previousVersion:z,previousStage:J,
archivedPrevious:A,actor:b,pipeline:B,commit:oe,undoneTime:j,undoneBy:ne,lockedAtMs:ee,endedAtMs:Te,baseline:Le}=R,Be=(0,r.i1)(R,"undoneBefore").slice(0,d),Ce=X(
R.previous);return{...Q===!0?{ungated:Q}:{},...typeof de=="number"?{gatesOmitted:de}:{},..._(z)&&/^\d+$/.test(z)?{previousVersion:z}:{},...Ce===void 0?{}:{previous:Ce},
...s._$.some(Ue=>Ue===J)&&_(J)?{previousStage:J}:{},...typeof A=="boolean"?{archivedPrevious:A}:{},..._(b)?{actor:b}:{},..._(B)?{pipeline:B}:{},..._(oe)?{commit:oe}:
{},..._(j)?{undoneTime:j}:{},..._(ne)?{undoneBy:ne}:{},...Be.length>0?{undoneBefore:Be}:{},..._(Le)&&/^\d+$/.test(Le)?{baseline:Le}:{},...typeof ee=="number"?{lockedAtMs:ee}:
{},...typeof Te=="number"?{endedAtMs:Te}:{}}}function X(R){if((0,r.Gv)(R))return Object.fromEntries(Object.entries(R).flatMap(([Q,de])=>_(de)&&/^\d+$/.test(de)?
[[Q,de]]:[]))}var ge=R=>(Array.isArray(R)?R:[]).flatMap(Q=>{if(!(0,r.Gv)(Q))return[];const{gate:de,candidate:z,verdict:J}=Q;return _(de)&&_(J)?[{gate:de,candidate:_(
z)?z:"",verdict:J}]:[]});function L(R){if(!_(R))return!1;try{return(0,s.Sx)(R),!0}catch{return!1}}var _=R=>typeof R=="string"&&R!==""}),8879:((le,q,e)=>{e.d(q,{
$w:()=>_,Bd:()=>i,Ee:()=>Ce,KG:()=>f,VU:()=>fe,Ve:()=>L,eg:()=>ce,gV:()=>R,s2:()=>me});var s=e(4364),r=e(8421),g=e(5706),K=e(4925),n=e(7766),I=e(8023),p=e(6498),
d=e(9833),D=e(7076),$=e(8243),F=e(2804),Y=e(3024),H=e.n(Y),x=e(6760),G=e.n(x),V=e(8161),X=e.n(V),ge=new Map([["train",async()=>(await Promise.resolve().then(e.bind(
e,294))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,2773))).trainStart],["train-finish",async()=>(await Promise.resolve().then(e.bind(
e,5600))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,7118))).trainStop],["register",async()=>(await Promise.resolve().then(e.bind(
e,2546))).register],["promote",async()=>(await Promise.all([e.e(93),e.e(286)]).then(e.bind(e,8926))).promote],["demote",async()=>(await Promise.all([e.e(93),e.e(
286)]).then(e.bind(e,3081))).demote],["render",async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,1166))).render],["deploy",async()=>(await Promise.
all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,7365))).deploy],["rollback",async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,6443))).rollback],
["undeploy",async()=>(await Promise.resolve().then(e.bind(e,1646))).undeploy],["pipeline",async()=>(await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,
3791))).pipeline]]),L=[...ge.keys()],_=async E=>ge.get(E)?.();async function R(){const E=[];for(const T of ge.values())E.push(await T());return E}var Q="mlflow-\
steps.yaml",de=256*1024;async function z(E,T,Z){const pe=await J(E),ye=[T.name,...Z.names],Re=Object.entries(pe).find(([k])=>k===T.name)?.[1],M=Object.fromEntries(
Object.entries(pe).filter(([k])=>!ye.includes(k))),C=Re==null?{}:A(Re,`${E}: ${T.name}`),W=Object.keys(M).filter(k=>!Object.hasOwn(T.inputs,k)),o=new Set([...Object.
keys(T.inputs),...W.length===0?[]:(await Z.load()).flatMap(({inputs:k})=>Object.keys(k))]),v=[...W.filter(k=>!o.has(k)).map(k=>b(k,E,[...o,...ye])),...Object.keys(
C).filter(k=>!Object.hasOwn(T.inputs,k)).map(k=>b(k,`${E}: ${T.name}`,Object.keys(T.inputs)))],h=new Map([...B(M,E,T,v),...B(C,`${E}: ${T.name}`,T,v)]);if(v.length===
0)return h;for(const[k,we]of h)try{T.inputs[k]?.kind.parse(we.trim(),{})}catch(Oe){if(!(Oe instanceof p.S7||Oe instanceof F.zg))throw Oe;v.push(`${E}: ${k}: ${Oe.
message}`)}throw new F.zg("E_CONFIG_FILE",v.join(`
`))}async function J(E){if(!(0,Y.existsSync)(E))return{};const T=(Re,M)=>new F.zg("E_CONFIG_FILE",`${E} ${Re}: ${M instanceof Error?M.message:String(M)}`,{cause:M});
let Z;try{Z=(0,D.t)(E,de)}catch(Re){throw T("cannot be read",Re)}const{parse:pe}=await Promise.all([e.e(879),e.e(93),e.e(810)]).then(e.bind(e,3438));let ye;try{
ye=pe(Z,{maxAliasCount:10})}catch(Re){throw T("is not valid YAML",Re)}return ye==null?{}:A(ye,E)}function A(E,T){if((0,$.Gv)(E))return E;throw new F.zg("E_CONFI\
G_FILE",`${T} must be a mapping of input names to values.`)}function b(E,T,Z){const pe=(0,d.qb)(E,Z);return`${T} has an unknown input ${E}${pe===void 0?"":`; di\
d you mean ${pe}?`}`}var B=(E,T,Z,pe)=>Object.entries(E).flatMap(([ye,Re])=>{const M=Object.hasOwn(Z.inputs,ye)?Z.inputs[ye]:void 0;if(M===void 0||Re===null)return[];
if(M.secret)return pe.push(`${T} holds the secret ${ye}. Give it as ${(0,d.Qn)(ye)} instead.`),[];const C=Array.isArray(Re)?Re:[Re];return C.every(W=>["string",
"number","boolean"].includes(typeof W))?[[ye,C.map(String).join(`
`)]]:(pe.push(`${T}: ${ye} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, one a line.`),[])});function oe(E,T,Z,pe,ye){
return[Z.texts.get(E),pe[(0,d.Qn)(E)],...(T.variables??[]).map(M=>pe[M]),(0,p.L4)(E,pe),ye.get(E),T.default].find(M=>M!==void 0&&M.trim()!=="")}function j(E,T,Z){
return Object.entries(E).flatMap(([pe,ye])=>[...ne(ye,Z),...ye.secret?ee(pe,ye,T,Z):[]])}function ne({kind:E},T){try{return E.secretsIn?.((0,p.WG)(T))??[]}catch{
return[]}}function ee(E,T,Z,pe){try{const ye=oe(E,T,Z,pe,new Map);return ye===void 0?[]:[ye,...T.kind.secretParts?.(ye)??[]]}catch{return[]}}function Te(E,T){if(T.
kind.isCommand)return"the command, after --";const Z=T.variables?.[0]??(0,d.Qn)(E);return T.secret?Z:`${(0,d.iP)(E)} (or ${Z})`}function Le(E,T,Z,pe,ye=[]){const Re=T.
problems.map(v=>({code:"E_INPUT",message:v})),M=new Set,C={};for(const[v,h]of Object.entries(E)){if(h.kind.isCommand&&T.program){C[v]=T.program;continue}const k=oe(
v,h,T,Z,pe);if(k===void 0){if(!h.required)continue;Re.push({code:"E_INPUT",message:`missing: ${Te(v,h)}. ${h.description}`}),M.add(v);continue}try{C[v]=h.kind.parse(
k.trim(),h.kind.secretsIn?(0,p.WG)(Z):Z)}catch(we){Re.push(Be(we,v)),M.add(v)}}for(const{of:v,check:h}of ye)if(!v.some(k=>M.has(k)))try{h(C)}catch(k){Re.push(Be(
k))}const[W]=Re;if(W===void 0)return C;if(Re.length===1)throw new F.zg(W.code,W.message);const o=Re.map(({message:v})=>`  - ${v.replaceAll(`
`,`
    `)}`).join(`
`);throw new F.zg("E_INPUT",`${Re.length} inputs are wrong:
${o}`)}function Be(E,T){if(E instanceof p.S7)return{code:"E_INPUT",message:T===void 0?E.message:`${T}: ${E.message}`};if(E instanceof F.zg)return{code:E.code,message:E.
message};throw E}function Ce(E,T){const Z=(0,d.qb)(E,T);return`unknown input ${(0,d.iP)(E)}${Z?`; did you mean ${(0,d.iP)(Z)}?`:""}`}async function Ue(E,T,Z){const pe=Object.
keys(E.inputs),ye=(0,d.Qn)(""),Re=Object.keys(T).filter(C=>C.startsWith(ye)&&T[C]).map(C=>C.slice(ye.length).toLowerCase().replaceAll("_","-")).filter(C=>!pe.includes(
C)).flatMap(C=>{const W=(0,d.qb)(C,pe);return W===void 0?[]:[{name:C,near:W}]});if(Re.length===0)return[];const M=new Set((await Z.load()).flatMap(({inputs:C})=>Object.
keys(C)));return Re.filter(({name:C})=>!M.has(C)).map(({name:C,near:W})=>`${(0,d.Qn)(C)} is no input; did you mean ${(0,d.Qn)(W)}?`)}var Fe=64*1024;function Ke(E,T){
const{"tracking-username":Z,"tracking-password":pe,"tracking-token":ye}=E,Re=T.HOME??T.USERPROFILE;if(ye||Z&&pe||!Re)return{inputs:E};const M=(0,x.join)(Re,".ml\
flow","credentials");if(!(0,Y.existsSync)(M))return{inputs:E};const C=Ye(Xe(M),"mlflow"),W={"tracking-username":Z||C.get("mlflow_tracking_username"),"tracking-p\
assword":pe||C.get("mlflow_tracking_password")};return W["tracking-username"]&&W["tracking-password"]?{inputs:{...E,...W},path:M}:{inputs:E}}function Xe(E){try{
return(0,D.t)(E,Fe)}catch(T){throw new F.zg("E_INPUT",`${E}, which holds the login of MLflow's clients, cannot be read: ${T instanceof Error?T.message:String(T)}\
. Give tracking-username and tracking-password, or tracking-token.`,{cause:T})}}function Ye(E,T){const Z=new Map;let pe="";for(const ye of E.split(/\r?\n/).map(
Re=>Re.trim())){if(ye===""||/^[#;]/.test(ye))continue;const Re=/^\[([^\]]+)\]/.exec(ye)?.[1];if(Re!==void 0)pe=Re;else if(pe===T){const[,M="",C=""]=/^([^=:]+)[=:](.*)$/.
exec(ye)??[];Z.set(M.trim().toLowerCase(),C.trim().replaceAll("%%","%"))}}return Z}function re(E){const[T="",...Z]=E.split(`
`);return Z.reduce((pe,ye)=>`${pe}${pe.endsWith(":")?" ":"; "}${ye.trim().replace(/^- /,"")}`,T)}async function ce(E,T){const Z=new r.k,pe=new Map,ye=[],Re=new Map,
M=k=>{T.mask(k),Z.add(k)},C=T.readInputs(E);for(const k of j(E.inputs,C,T.env))M(k);let W,o;try{W=await xe(E,T,C,Z,M,pe,ye,Re)}catch(k){o=De(k,T.signal),W={outcome:o.
outcome,code:o.code,reason:Z.redact(o.message)}}const v=o?.exit??("code"in W?F.nU[W.code].exit:0);pe.set("outcome",W.outcome),pe.set("reason",re(Z.redact(W.reason))),
pe.set("error-code","code"in W?W.code:"");const h={step:E,result:{...W,reason:Z.redact(W.reason)},exitCode:v,...o?{error:o}:{},outputs:new Map([...pe].map(([k,we])=>[
k,Z.redact(we)])),summary:O(ye,Z),comments:[...Re.values()].map(k=>({...k,blocks:O(k.blocks,Z)}))};try{return await T.finish(h),v}catch(k){return T.log.warn(Z.redact(
`${E.name} has ended, but its outputs could not be written: ${k instanceof Error?k.message:String(k)}`)),v===0?F.nU.E_UNEXPECTED.exit:v}}function De(E,T){const Z=E instanceof
F.zg&&E.code==="E_CANCELLED";return(0,F.uQ)(T.aborted&&!Z?T.reason:E)}async function xe(E,T,Z,pe,ye,Re,M,C){const W=c(T.log,pe),o={names:L,load:R};for(const _e of await Ue(
E,T.env,o))W.warn(_e);const v=await z(Q,E,o),h=(_e,...Ie)=>{const{"github-token":Ne}=Le(g.X,{...Z,problems:[]},T.env,v);C.set(JSON.stringify(_e),{key:_e,blocks:Ie,
token:Ne})},k=N(E,Z,T,v);k!==void 0&&h(k.key,{kind:"heading",text:k.heading});const we=Le(E.inputs,Z,T.env,v,E.checks),Oe=new AbortController,te=(0,s.bW)(E,we);
let ue="";const Ae=new s.B2(te.totalMs,()=>(0,s.$E)(E,te,ue)),be={...W,progress:_e=>{ue=_e,W.progress(_e)}},ke=AbortSignal.any([T.signal,Ae.signal]),u=AbortSignal.
any([ke,Oe.signal]);let U,Me;const Se={inputs:we,log:be,signal:ke,stopped:T.signal,waitMs:_e=>Ae.waitMs(_e),pipeline:T.pipeline,runProgram:T.runProgram,announceDeployment:T.
announceDeployment,mlflow:()=>U??=a(Le(n.hI,Z,T.env,v),T,u,be,ye),cluster:()=>Me??=P(Le(n.g$,Z,T.env,v),T,u,be,ye),output:(_e,Ie)=>Re.set(_e,Ie),summarize:(..._e)=>M.
push(..._e),comment:h},We=(0,K.v)(Math.min(te.totalMs+te.cleanupMs,l),Oe.signal).then(()=>Promise.reject(new F.zg("E_TIMEOUT",(0,s.$E)(E,te,ue))));We.catch(()=>{});
try{return await(Number.isFinite(te.totalMs)?Promise.race([E.run(Se),We]):E.run(Se))}finally{Oe.abort(new F.zg("E_CANCELLED","The step has ended.")),Ae.stop();const _e=[
U,Me].map(async Ie=>Ie?.then(Ne=>Ne.close(),()=>{}));await Promise.race([Promise.all(_e),new Promise(Ie=>setTimeout(Ie,y).unref())])}}var l=2**31-1,y=1e3;function N({
inputs:E,comments:T},Z,{env:pe},ye){if(T===void 0)return;const Re=Object.fromEntries(Object.entries(E).filter(([M])=>M==="comment"||T.of.includes(M)));try{const M=Le(
Re,{...Z,problems:[]},pe,ye);return M.comment===!0?T.about(M):void 0}catch(M){if(!(M instanceof F.zg))throw M;return}}async function a(E,T,Z,pe,ye){const{connectMlflow:Re}=await Promise.
resolve().then(e.bind(e,9018)),{inputs:M,path:C}=Ke(E,T.env);C!==void 0&&(ye(M["tracking-password"]??""),pe.progress(`The login for MLflow is that of ${C}.`));const W=(0,I.
ow)(M);return W!==void 0&&ye(W),Re(M,T.env,Z,pe)}async function P(E,T,Z,pe,ye){const{connectCluster:Re}=await Promise.all([e.e(879),e.e(55)]).then(e.bind(e,1278));
return Re(E,T.env,Z,pe,ye)}var c=(E,{redact:T})=>({progress:Z=>E.progress(T(Z)),warn:Z=>E.warn(T(Z)),foreign:(Z,pe)=>E.foreign(T(Z),T(pe))});function O(E,{redact:T}){
return E.map(Z=>{switch(Z.kind){case"table":return{...Z,header:Z.header.map(T),rows:Z.rows.map(pe=>pe.map(T))};case"log":return{...Z,title:T(Z.title),text:T(Z.text)};case"\
heading":case"paragraph":return{...Z,text:T(Z.text)}}})}function i(E=[process.stdout,process.stderr]){for(const T of E)T.on("error",()=>{})}var f=(E,T)=>new Promise(
(Z,pe)=>{E.write(T,ye=>{ye&&ye.code!=="EPIPE"?pe(ye):Z()})}),m=5e3,me=(E,T,Z)=>async(pe,ye,Re)=>{const{spawn:M}=await Promise.resolve().then(e.t.bind(e,1421,23));
return new Promise((C,W)=>{const o=M(pe,ye,{stdio:Z,detached:!0,env:{...T,...Re.env,...he(T,Re.jsonEnv)},...Re.cwd===void 0?{}:{cwd:Re.cwd}}),v=Oe=>{if(o.pid!==
void 0)try{process.kill(-o.pid,Oe)}catch{}};let h;const k=()=>{v("SIGTERM"),h=setTimeout(()=>v("SIGKILL"),m)},we=()=>{E.removeEventListener("abort",k),clearTimeout(
h)};o.once("error",Oe=>{we();const te=Oe.code==="ENOENT"?"there is no such program or working directory":Oe.message;W(new F.zg("E_INPUT",`Cannot run ${pe}: ${te}\
.`,{cause:Oe}))}),o.once("close",(Oe,te)=>{we(),E.aborted&&v("SIGKILL"),C(Oe??128+(te===null?0:V.constants.signals[te]))}),E.aborted?k():E.addEventListener("abo\
rt",k,{once:!0})})};function he(E,T={}){return Object.fromEntries(Object.entries(T).map(([Z,pe])=>{const ye=(0,$.qF)(E[Z]??"");return[Z,JSON.stringify({...(0,$.
Gv)(ye)?ye:{},...pe})]}))}function fe(){const E=new AbortController,T=(Z,pe)=>{process.on(Z,()=>{E.signal.aborted&&process.exit(pe),E.abort(new F.zg("E_CANCELLE\
D",`Cancelled by ${Z}.`,{exit:pe}))})};return T("SIGINT",130),T("SIGTERM",143),T("SIGHUP",129),E.signal}}),7871:((le,q,e)=>{e.d(q,{X:()=>g});var s=e(1660);(0,s.
e7)();var r=()=>s.vd,g=r("/")}),4054:((le,q,e)=>{e.d(q,{Ic:()=>g,gt:()=>K,wC:()=>r});var s=e(8243),r=class extends Error{name="WireFailure";code;wasSent;constructor(n,I,p,d){
super(I,{cause:d}),this.code=n,this.wasSent=p}};function g(n){const I=(0,s.Gv)(n)?n:{},d=(Array.isArray(I.errors)?I.errors:[])[0];return(0,s.Gv)(d)?g(d):{code:typeof I.
code=="string"?I.code:"",message:typeof I.message=="string"?I.message:String(n)}}var K=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),233:((le,q,e)=>{e.d(q,{L5:()=>n,mu:()=>K,ur:()=>r});var s=e(4925),r={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function g(I,p,d,D){if(d!==
void 0)return d;const $=Math.min(p.maxDelayMs,p.firstDelayMs*2**I);return Math.round($/2+$/2*D)}function K(I,p){if(I===void 0)return;if(/^\d+$/.test(I))return Number(
I)*1e3;const d=Date.parse(I);return Number.isNaN(d)?void 0:Math.max(0,d-p)}async function n(I,p,d,D=()=>{}){const $=performance.now()+p.totalMs;for(let F=0;;F+=
1){const Y=await I();if(Y.kind==="value")return Y.value;const H=$-performance.now(),x=g(F,p,Y.retryAfterMs,Math.random()),G=p.usesAllTime?Math.min(x,H):x;if(F>=
p.maxRetries||H<=0||G>H){if(Y.kind==="failure")throw Y.error;return Y.value}Y.kind==="failure"&&D(Y.error,G),await(0,s.v)(G,d)}}}),8023:((le,q,e)=>{e.d(q,{Qr:()=>d,
Xb:()=>g,_0:()=>D,ow:()=>p,zq:()=>K});var s=e(7985),r=e(2804),g=$=>n($,"tracking"),K=$=>n($,"registry");function n($,F){const Y=G=>{throw new r.zg("E_TRACKING_U\
RI",`The ${F} URI ${G}`)},H=$.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(H)&&Y("names Databricks, whose hosted MLflow is not supported. Give the http(s) addr\
ess of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(H)&&Y("is a database, which only an MLflow server may open. Start one (`mlflow server --\
backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(H)||/^[\w-]+$/.test(H))&&Y(`is a folder (${I(H)}), which other machi\
nes do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(H)){const G=/^[\w.-]+(:\d+)?(\/|$)/.test(H);Y(`\
must begin with http:// or https://.${G?` Did you mean http://${H}?`:` It is ${I(H)}.`}`)}const x=URL.canParse(H)?new URL(H):Y(`cannot be read: ${I(H)}.`);return(x.
username!==""||x.password!=="")&&Y("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFLOW_TRACKI\
NG_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(x.hash!==""||x.search!=="")&&Y(`is a page of MLflow's user interface. Give the server's address only: ${x.origin}${x.
pathname.replace(/\/+$/,"")}`),x.pathname=x.pathname.replace(/\/+$/,""),x}var I=$=>$.replace(/\/\/[^/@]*@/,"//***@");function p($){const{"tracking-username":F,"\
tracking-password":Y}=$;return F&&Y?Buffer.from(`${F}:${Y}`).toString("base64"):void 0}function d($,F){const Y=p($),H=$["tracking-token"],x=F.MLFLOW_WORKSPACE?.
trim(),G=(0,s.S)(x??"");if(G!==void 0)throw new r.zg("E_INPUT",`MLFLOW_WORKSPACE: ${G}.`);const V=Y!==void 0?`Basic ${Y}`:H?`Bearer ${H}`:void 0;return{accept:"\
application/json","user-agent":"mlflow-steps",...V?{authorization:V}:{},...x?{"x-mlflow-workspace":x}:{}}}function D($,F){const Y=$[F]??"";return/^\d{1,6}$/.test(
Y)?Number(Y):void 0}}),6975:((le,q,e)=>{e.d(q,{o:()=>n});var s=e(4256),r=e(7871),g=e(4054),K=e(4925);function n($,F){const Y=$==="https:",H=(0,r.X)(Y?"node:http\
s":"node:http"),x=new H.Agent({keepAlive:!0,maxSockets:8}),G=Y?"secureConnect":"connect";return{send:V=>new Promise((X,ge)=>{if(V.signal.aborted){ge((0,K.J)(V.signal));
return}const L=H.request(V.url,{method:V.method,headers:{...V.headers,...I(V.body)},agent:V.isFresh?!1:x,...Y?F:{}});p(L,V,G).then(X,ge),L.end(V.body)}),close:()=>x.
destroy()}}var I=$=>$===void 0?{}:{"content-length":String(Buffer.byteLength($))};async function p($,F,Y){const H={wasSent:!1,isLate:!1};$.once("socket",V=>{$.reusedSocket?
H.wasSent=!0:V.once(Y,()=>H.wasSent=!0)});const x=setTimeout(()=>{H.isLate=!0,$.destroy()},F.timeoutMs),G=()=>{$.destroy()};F.signal.addEventListener("abort",G,
{once:!0});try{const V=await d($),X=V.statusCode??0,ge=(0,s.A)(X,F.maxBytes),L=Number(V.headers["content-length"]??0)>ge;L&&V.destroy();const _=L?{body:"",isCut:!0}:
await(0,s.C)(V,ge);return{status:X,headers:D(V),..._}}catch(V){if(F.signal.throwIfAborted(),H.isLate)throw new g.wC("ETIMEDOUT",`no answer within ${F.timeoutMs/
1e3} s`,H.wasSent,V);const{code:X,message:ge}=(0,g.Ic)(V);throw new g.wC(X,ge,H.wasSent,V)}finally{clearTimeout(x),F.signal.removeEventListener("abort",G)}}var d=$=>new Promise(
(F,Y)=>{$.once("response",F),$.on("error",Y),$.once("close",()=>Y(new g.wC("ECONNRESET","the connection was closed",!0)))}),D=$=>Object.fromEntries(Object.entries(
$.headers).map(([F,Y])=>[F,typeof Y=="string"?Y:void 0]))}),7092:((le,q,e)=>{e.d(q,{$t:()=>J,A7:()=>_,Dw:()=>Q,Ec:()=>x,MU:()=>p,OW:()=>Xe,Q4:()=>Le,Sp:()=>Te,T3:()=>b,
Tt:()=>Y,YV:()=>de,Zy:()=>D,c7:()=>F,ii:()=>z,mw:()=>ge,nB:()=>Be,nT:()=>A,q1:()=>ne,q8:()=>ee,qi:()=>Ue,sB:()=>$,tP:()=>H});var s=e(6758),r=e(7871),g=e(9951),K=e(
2586),n=e(8243),I=e(2804),p=re=>(0,n.$6)(re,"metadata","labels",g.Ly)===g.bU,d=(re,ce)=>(0,n.$6)(re,"metadata","annotations",ce),D=re=>d(re,g.ej),$=re=>d(re,g.B0);
function F(re){const[ce,De]=[$(re),D(re)];return p(re)&&ce!==void 0&&De!==void 0?{model:ce,version:De}:void 0}function Y(re,{metadata:{annotations:ce}},De=!1){if(!re)
return;if(!p(re)){const N=(0,n.$6)(re,"metadata","labels",g.Ly);return{kind:"foreign",problem:`exists, and mlflow-steps did not deploy it${N===void 0?"":` (${g.
Ly} is ${(0,K.xS)(N,100)})`}`}}const xe=$(re);if(xe!==ce[g.B0]&&!De)return{kind:"model",model:xe,problem:`serves another model, ${xe===void 0?"of unknown name":
(0,K.xS)(xe,200)}`};const[l,y]=[d(re,g.hD),ce[g.hD]];return l&&y&&l!==y?{kind:"target",model:xe,problem:`serves this model for another target, ${(0,K.xS)(l,200)}\
 instead of ${y}`}:void 0}function H(re,ce,De){if(re===void 0)return;const{kind:xe,problem:l,model:y}=re;if(xe==="foreign"?ce.adopt:y!==void 0&&ce["adopt-from"]===
y)return;const a=xe==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,K.xS)(y??"",200))}`;throw new I.zg("E_NAME_TAKEN",`${De} ${l}. ${xe!=="foreign"&&y===
void 0?"":`${a} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}var x="mlflow-steps.deployment",G=240,V=300,X=["depl\
oying","serving","failed","rolled-back","removed","replaced"],ge=5e3,L=re=>(0,r.X)("node:crypto").createHash("sha256").update(re).digest("hex").slice(0,16);function _({
server:re,namespace:ce,name:De}){const xe=`${x}.${L(re)}.${ce}.${De}`;return xe.length<=G?xe:`${x}.${L(JSON.stringify([re,ce,De]))}`}var R=(re,ce)=>re.server===
ce.server&&re.namespace===ce.namespace&&re.name===ce.name,Q=re=>re.replace(/#.*$/s,""),de=(re,ce)=>re.server!==ce.server&&re.namespace===ce.namespace&&re.name===
ce.name&&(re.uid===void 0?re.server===Q(ce.server):re.uid===ce.uid),z=(re,ce)=>R(re,ce)||de(re,ce);function J(re,ce,De,xe){const l=(0,n.$6)(xe,"metadata","uid");
return{server:re,namespace:ce,name:De,...l===void 0?{}:{uid:l}}}var A=({state:re})=>re==="serving"||re==="deploying";function b(re){const{own:ce,earlier:De}=B(re);
return[...ce,...De].sort(Ke)}function B(re){const ce=oe(re),De=l=>ce.every(y=>!R(y,l)||l.model===void 0&&l.time>y.time),xe=Le(re.tags.get(x)).filter(l=>j(l,re)&&
De(l));return{own:ce.filter(l=>!xe.some(y=>R(y,l))),earlier:xe}}var oe=re=>[...re.tags].flatMap(([ce,De])=>ce.startsWith(`${x}.`)?Le(De).filter(xe=>j(xe,re)&&_(
xe)===ce).slice(0,1):[]),j=(re,{version:ce})=>re.version===ce,ne=(re,ce)=>b(re).find(De=>R(De,ce));function ee(re,ce,De){const xe=Le(re.tags.get(x)).filter(l=>!R(
l,ce));return{...re,tags:new Map([...re.tags,[x,(0,s.Je)(xe)],[_(ce),De]])}}var Te=(re,ce)=>oe(re).find(De=>R(De,ce));function Le(re){return re===void 0||re.length>
s.D4?[]:(0,n.yR)({records:(0,n.qF)(re)},"records").flatMap(ce=>{const[De,xe,l,y,N]=["time","server","namespace","name","version"].map(O=>(0,n.$6)(ce,O)),a=X.find(
O=>O===(0,n.$6)(ce,"state"));if(a===void 0||De===void 0||xe===void 0||l===void 0||y===void 0||N===void 0)return[];const{verified:P}=ce,c=["uid","model","target",
"url","pipeline","reason"].flatMap(O=>{const i=(0,n.$6)(ce,O);return i===void 0?[]:[[O,i]]});return[{state:a,time:De,server:xe,namespace:l,name:y,version:N,...typeof P==
"boolean"?{verified:P}:{},...Object.fromEntries(c)}]})}function Be(re,ce){return Fe([Ce(ce),...re.filter(De=>!R(De,ce))],1)}function Ce({reason:re,...ce}){let De=re===
void 0?ce:{...ce,reason:re.slice(0,V)};for(const xe of["pipeline","url","reason"]){if((0,s.Je)([De]).length<=s.D4)break;const{[xe]:l,...y}=De;De=y}return De}function Ue(re){
const{own:ce,earlier:De}=B(re);return Fe([...De,...[...ce].sort(Ke).filter(({state:xe})=>xe!=="deploying")],De.length)}function Fe(re,ce){const De=[...re];for(;;){
const xe=(0,s.Je)([...De].sort(Ke));if(xe.length<=s.D4||De.length<=ce)return xe;De.pop()}}var Ke=(re,ce)=>ce.time.localeCompare(re.time);async function Xe(re,ce,De,xe){
const[l,y]=[$(ce),D(ce)];if(l===void 0||y===void 0||l===De)return!1;const N=await(0,I.AO)("E_VERSION_NOT_FOUND",re.registry.version(De,y));return N===void 0?!1:
N.runId===((0,n.$6)(ce,"metadata","annotations",g.CD)??"")&&Ye(N,xe,l)&&await(0,I.AO)("E_MODEL_NOT_FOUND",re.registry.model(l))===void 0}function Ye(re,ce,De){const xe=b(
re).find(l=>z(l,ce));return xe!==void 0&&(0,s.j0)(re,De,Date.parse(xe.time))}}),4338:((le,q,e)=>{e.d(q,{AC:()=>F,M4:()=>X,P6:()=>Y,Tx:()=>ge,i:()=>V,s0:()=>x,vx:()=>d});
var s=e(4750),r=e(9833),g=e(2804),K=40,n=5,I=5;async function p(z,J,A){let b=K;const B=async j=>{const ne=[];let ee=[j];for(let Te=0;Te<=n&&ee.length>0;Te+=1){const Le=[];
for(const Be of ee){if(b===0||ne.length===I)return ne;b-=1;const Ce=await z(J,Be);Ce.some(Ue=>!Ue.isDirectory&&Ue.path===(0,s.uJ)(Be,"MLmodel"))?ne.push(Be):Le.
push(...Ce.filter(Ue=>Ue.isDirectory).map(Ue=>Ue.path))}ee=Le}return ne},oe=await B(A);return oe.length>0||A===""?oe:B("")}var d="mlflow-steps.trained-for",D="L\
OGGED_MODEL_READY",$=z=>(0,s.uJ)(...z.split("/")),F=(z,J)=>(0,r.p7)(z.artifactUri)?$(J):(0,r.q0)(z.artifactUri,$(J));async function Y(z,J,A){const b=F(J,A),B=[],
oe=async re=>{if(B.length>0)return[];try{return await z.artifacts.listOfRun(J.id,re)}catch(ce){if(!(ce instanceof g.zg)||ce.code!=="E_ARTIFACT_STORE")throw ce;return B.
push(ce.message),[]}},j=await oe(b),ne=z.registryUri!==z.trackingUri,ee=re=>ne&&/^(mlflow-artifacts|models):/i.test(re)?`runs:/${(0,s.uJ)(J.id,b)}`:re,Te={source:ee(
(0,r.mR)(J.artifactUri,b))};if(j.some(re=>re.path===(0,s.uJ)(b,"MLmodel")))return Te;const Le=await z.runs.loggedModels(J),Be=(0,s.or)(J,Le,b);if(Be!==void 0){if(Be.
status!==""&&Be.status!==D)throw new g.zg("E_RUN_WITHOUT_MODEL",`Model "${b}" of run ${J.id} was not logged completely (${Be.status}). Log it again, or name ano\
ther run. See ${z.runUrl(J)}`);return{source:ee(`models:/${Be.id}`),...ne?{}:{modelId:Be.id}}}const Ce=ne?[]:await z.runs.runlessModels([J.experimentId],d,J.id),
Ue=Ce.filter(re=>re.name===b&&re.status===D).at(-1);if(Ue!==void 0)return{source:`models:/${Ue.id}`,modelId:Ue.id};const Fe=[...new Set([...[...Le,...Ce].map(re=>re.
name),...(0,s.gU)(J).map(re=>F(J,re))])],[Ke]=B;if(Ke!==void 0&&(Fe.length===0||Fe.includes(b)))return Fe.length===0?{...Te,doubt:`Whether run ${J.id} has a mod\
el at "${b}" is not known. ${Ke}`}:Te;if(Fe.includes(b)){if(j.length===0&&(0,r.p7)(J.artifactUri))return{...Te,doubt:(0,s.VL)(z.trackingUri,J.artifactUri).message};
throw new g.zg("E_RUN_WITHOUT_MODEL",`Run ${J.id} logged a model at "${b}", and MLflow has no MLmodel file there: it was deleted, or its upload failed. Log it a\
gain. See ${z.runUrl(J)}`)}const Xe=Ke===void 0?await p((re,ce)=>z.artifacts.listOfRun(re,ce),J.id,b):[],Ye=[...new Set([...Xe,...Fe])];throw new g.zg("E_RUN_WI\
THOUT_MODEL",`Run ${J.id} has no model at "${b}". ${H(Ye,Ye.length>0?[]:await oe(""))} See ${z.runUrl(J)}`)}function H(z,J){if(z.length>0)return`It has models a\
t ${z.map(b=>`"${b}"`).join(", ")}: name one as artifact-path.`;const A=J.slice(0,20).map(b=>b.isDirectory?`${b.path}/`:b.path);return`It has logged no model at\
 all${A.length>0?`, only ${A.join(", ")}`:" and no artifacts"}.`}var x=z=>z.loggedModelIds.length>0||(0,s.gU)(z).length>0,G="deploy.yaml",V=1024*1024;async function X(z,J,A=z.
artifacts.listOfVersion(J,"")){const{artifacts:b}=z,B=`version ${J.version} of "${J.model}"`,oe=await A;if(oe===void 0||L(oe,G)){const ne=await _(B,()=>b.readOfVersion(
J,G,V));if(ne!==void 0)return{text:ne,place:`deploy.yaml in the folder of ${B}`}}const j=await Q(z,J);if(j!==void 0)for(const ne of await de(z,J)){const ee=(0,s.
uJ)(ne,G);if(!L(await b.listOfRun(j.id,ne),ee))continue;const Te=await _(`run ${j.id}`,()=>b.readOfRun(j.id,ee,V));if(Te!==void 0)return{text:Te,place:`${ee} of\
 run ${j.id}`}}}async function ge(z,J,A,b){const B=await z.artifacts.readOfVersion(J,A,b);if(B!==void 0||J.runId==="")return B;for(const oe of await de(z,J)){const j=await z.
artifacts.readOfRun(J.runId,(0,s.uJ)(oe,A),b);if(j!==void 0)return j}}function L(z,J){const A=z.find(b=>b.path===J&&!b.isDirectory);if((A?.size??0)>V)throw R(`${J}\
 (${A?.size} bytes)`);return A!==void 0}async function _(z,J){try{return await J()}catch(A){throw A instanceof g.zg&&A.code==="E_ARTIFACT_TOO_LARGE"?R(`${G} of ${z}`):
A}}var R=z=>new g.zg("E_DEPLOY_YAML_TOO_LARGE",`${z} is larger than ${V} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function Q(z,J){
return J.runId===""?void 0:(0,g.AO)("E_RUN_NOT_FOUND",z.runs.get(J.runId))}async function de(z,J){const A=J.modelId===""?void 0:(await z.runs.loggedModel(J.modelId))?.
name;return A?[(0,s.uT)(A),""]:[""]}}),6348:((le,q,e)=>{e.d(q,{H:()=>K});var s=e(7598),r=e.n(s),g=63;function K(n){const I=n.replace(/[^A-Za-z0-9._-]+/g,"-").replace(
/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(I!==""&&I.length<=g)return I;const p=(0,s.createHash)("sha256").update(n).digest("hex").slice(0,8);return I===""?p:`${I.
slice(0,g-p.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${p}`}}),4750:((le,q,e)=>{e.d(q,{$I:()=>Ue,Ag:()=>Ce,GC:()=>xe,HB:()=>d,HT:()=>Be,He:()=>Ke,J5:()=>de,SX:()=>Ye,
VL:()=>ge,gU:()=>c,kz:()=>Xe,or:()=>O,uJ:()=>y,uT:()=>l,xP:()=>Q,xc:()=>re,yR:()=>Fe});var s=e(233),r=e(1731),g=e(4054),K=e(9833),n=e(2586),I=e(8243),p=e(2804),
d=(i,f)=>new p.zg("E_MLFLOW_UNREACHABLE",i,{cause:f}),D=class extends p.zg{constructor(i,f,m){super("E_MLFLOW_UNREACHABLE",i,{cause:m}),this.why=f}why};function $(i,f){
if(i.code==="EPROTO"&&i.message.includes("wrong version number"))return{error:new p.zg("E_TRACKING_URI",`${f} does not speak TLS. Did you mean http://${f.replace(
/^https:\/\//,"")}?`,{cause:i}),isFinal:!0};if((0,g.gt)(i.code)){const he=`The TLS connection to MLflow at ${f} failed: ${(0,n.xS)(i.message)}. Give the authori\
ty that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new p.zg("E_MLFLOW_TLS",
he,{cause:i}),isFinal:!0}}if(i.code==="ENOTFOUND")return{error:d(`MLflow cannot be reached: no host has the name in ${f}. Check the tracking URI.`,i),isFinal:!0};
const m=i.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,n.xS)(i.message).replace(/\.$/,""),me=`MLflow at ${f} cannot be reached: ${m}. S\
ee whether it runs, and whether the tracking URI is right.`;return{error:i.wasSent?new D(me,m,i):d(me,i),isFinal:!1}}function F(i,f,m,me){const{status:he,body:fe}=i;
if(he>=300&&he<400){const E=(0,n.xS)(Y(i.headers.location??""));return new p.zg("E_NOT_MLFLOW",`${f} redirects${E===""?"":` to ${E}`}, which is not followed. Gi\
ve the address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`)}if(m==="FEATURE_DISABLED")return new p.zg("E_MLFLOW_R\
EFUSED",`MLflow at ${f} has switched off what this needs. It says: ${(0,n.xS)((0,I.$6)((0,I.qF)(fe),"message")??fe)}`);if(he===401){const E=me!==void 0?`The cre\
dentials are wrong. What was sent is ${me.startsWith("Basic ")?"a user name with its password: correct tracking-username and tracking-password, or where else th\
ey come from (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, ~/.mlflow/credentials)":"a token: give a fresh tracking-token (MLFLOW_TRACKING_TOKEN), or trac\
king-username and tracking-password if MLflow wants these"}.`:"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW\
_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new p.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${f} answered 401 (unauthorized). ${E}`)}if(he===403&&fe.includes(
"Invalid Host header")){const E=f.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new p.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${f} refused the Host header\
 "${E}". Start it with --allowed-hosts naming ${E} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(he===403){const E=m===""&&/^\s*</.test(
fe)?"":` It says: ${(0,n.xS)(fe).replace(/\.$/,"")}.`;return new p.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${f} answered 403 (forbidden): these credentials may not d\
o this.${E} Let MLflow's administrator grant them the right, or use others.`)}}var Y=i=>i.replace(/[?#].*$/s,""),H=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"\
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_ENDPOINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storag\
e",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,packages:"azure-storage-blob and azure-identity",credentials:"\
AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,packages:"pyarrow and the Hadoop client",credentials:"\
Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstoreplugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_\
KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],x=new RegExp([`No module named '?"?(boto3|botocore|google|az\
ure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|PartialCredentials|CredentialRetrievalError|Defaul\
tCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|Authorizati\
onFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","EndpointConnectionError|Could not connect to th\
e endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),G=i=>x.test(i),V=(i,f)=>i>=400&&i<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.
test(f)&&(i!==404||/bucket|container/i.test(f.replace(/[a-z0-9+.-]+:\/\/\S*/gi,"")));function X(i,f,m,me){const he=/^[a-z][a-z0-9+.-]*:/i.exec(m)?.[0]??"",fe=H.
find(pe=>pe.scheme.test(m)),E=(0,n.xS)(me).replace(/\.$/,""),T=E===""?"It does not say why; its log does":`It says: ${E}`,Z=fe!==void 0?`Give the server (not th\
is step) the Python package ${fe.packages} and the store's credentials (${fe.credentials}), and restart it`:he==="mlflow-artifacts:"?"Give the server (not this \
step) the Python package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists on the server (not\
 here) and that the server may use it";return new p.zg("E_ARTIFACT_STORE",`MLflow at ${i} answers, but cannot ${f} its artifact store${m===""?"":` at ${(0,n.xS)(
m)}`}. ${T}. ${Z}.`)}var ge=(i,f)=>new p.zg("E_ARTIFACT_STORE",`MLflow at ${i} answers, but has no file at ${(0,n.xS)(f)}, a folder of its own machine: what was\
 logged may lie on the machine that logged it, or be deleted. Mount that folder on the server (not here), or start the server with --serve-artifacts, and have c\
lients log through it.`),L=(i,f,m,me)=>new p.zg("E_ARTIFACT_STORE",`MLflow at ${i} answers, but not when it is to ${f} its artifact store${m===""?"":` at ${(0,n.
xS)(m)}`}: ${me}. See that the server (not this step) reaches that store: a firewall or a wrong endpoint lets it wait for ever.`),_=32*1024*1024,R=2;function Q({
base:i,headers:f,wire:m,timeoutMs:me,retryPolicy:he,signal:fe,log:E}){const T=`${i.origin}${i.pathname.replace(/\/$/,"")}`,Z=(h,k={})=>{const we=new URL(`${T}/${h}`);
for(const[Oe,te]of Object.entries(k))te!==void 0&&we.searchParams.set(Oe,te);return we},pe=(h,k)=>E.progress(`${h.message} Trying again in ${(k/1e3).toFixed(1)}\
 s.`),ye=async(h,k,we)=>{let Oe;try{Oe=await m.send({...h,timeoutMs:me,signal:fe,isFresh:!k})}catch(te){return M(te,k)}return we(Oe)},Re=(h,k)=>{const{method:we,
isIdempotent:Oe=!0,readsStore:te=!1}=h,ue=h.body?{headers:{...f,"content-type":"application/json"},body:JSON.stringify(h.body)}:{headers:f},Ae={method:we,url:Z(
`api/2.0/mlflow/${h.endpoint}`,h.query),...ue,maxBytes:_};return ye(Ae,Oe,be=>te&&J(be)?k(A(be),be):b(be,Oe)?C(be,h.endpoint):{kind:"value",value:o(be,h)})},M=(h,k)=>{
if(!(h instanceof g.wC))throw h;const{error:we,isFinal:Oe}=$(h,T);if(Oe&&!(he.usesAllTime&&we.code==="E_MLFLOW_UNREACHABLE")||!k&&h.wasSent)throw we;return{kind:"\
failure",error:we,retryAfterMs:void 0}},C=(h,k)=>({kind:"failure",error:W(h,k)??d(`MLflow at ${T} answered ${k} with ${h.status}${ee(h)}.`),retryAfterMs:(0,s.mu)(
h.headers["retry-after"],Date.now())}),W=({status:h},k)=>h===502||h===504?new D(`MLflow at ${T} answered ${k} with ${h}.`,`a gateway answered ${h}`):void 0,o=(h,k)=>{
const we=oe(h.body,k.parse);if(h.status===200){if(h.isCut)throw new p.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${k.endpoint} is longer than ${_} bytes. See wh\
ether the tracking URI leads to MLflow itself.`);if((0,I.Gv)(we))return{ok:!0,body:we,serverNowMs:j(h.headers.date)};throw new p.zg("E_NOT_MLFLOW",`What answers\
 at ${T} is not MLflow: ${k.endpoint} came back as ${ne(h)}. Check the tracking URI.`)}const Oe=(0,I.Gv)(we)&&typeof we.error_code=="string"?we.error_code:"",te=F(
h,T,Oe,f.authorization);if(te)throw te;const ue=(0,I.Gv)(we)&&typeof we.message=="string"?(0,n.xS)((0,r.q)(we.message)):"";if(h.status>=500&&h.status!==501)throw d(
`MLflow at ${T} answered ${k.endpoint} with ${h.status}${ee(h)}.`);return{ok:!1,status:h.status,errorCode:Oe,message:ue}},v=h=>{const k=z();return(0,s.L5)(()=>Re(
h,k),he,fe,pe)};return{call:v,expect:async h=>{const k=await v(h);if(!k.ok)throw de(h.endpoint,k,T);return k.body},readFile:(h,k,we,Oe)=>{const te={method:"GET",
url:Z(h,k),headers:f,maxBytes:we},ue=z(),Ae=async be=>{if(J(be)){const u=await Oe();if(u==="missing")return{kind:"value",value:{kind:"missing"}};if(u==="unknown"||
be.status!==500||G(be.body))return ue({kind:"failed",said:A(be).message},be)}if(b(be,!0))return C(be,h);if(be.status===200)return{kind:"value",value:be.isCut?{kind:"\
too-large"}:{kind:"text",text:be.body}};const ke=o(be,{method:"GET",endpoint:h});if(!ke.ok&&ke.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{
kind:"missing"}};throw ke.ok?d(`MLflow at ${T} answered ${h} with ${be.status}.`):de(h,ke,T)};return(0,s.L5)(()=>ye(te,!0,Ae),he,fe,pe)},writeFile:({method:h,path:k,
query:we,text:Oe,isIdempotent:te})=>{const ue={method:h,url:Z(k,we),headers:{...f,"content-type":"application/octet-stream"},body:Oe,maxBytes:_},Ae=z(),be=ke=>{
if(ke.status===200)return{kind:"value",value:void 0};if(te&&J(ke))return Ae(A(ke),ke);if(ke.status===500&&G(ke.body))return{kind:"value",value:A(ke)};if(b(ke,te))
return C(ke,k);const u=o(ke,{method:h,endpoint:k});return{kind:"value",value:u.ok?void 0:u}};return(0,s.L5)(()=>ye(ue,te,be),he,fe,pe)}}}function de(i,f,m){return f.
errorCode===""?new p.zg("E_NOT_MLFLOW",`What answers at ${m} is not MLflow, or an MLflow without ${i}: it answered ${f.status} in another form. Check the tracki\
ng URI, also for a path that belongs to it.`):new p.zg("E_MLFLOW_REFUSED",`MLflow refused ${i} (${f.status} ${(0,n.xS)(f.errorCode)}): ${f.message.replace(/\.$/,
"")}. Correct what it names.`)}function z(){let i=0;return(f,m)=>(i+=1,m.status!==500||G(m.body)||i>R?{kind:"value",value:f}:{kind:"provisional",value:f,retryAfterMs:(0,s.
mu)(m.headers["retry-after"],Date.now())})}var J=({status:i,body:f})=>V(i,f)||i===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(f);function A(i){const f=oe(i.body);return{ok:!1,status:500,errorCode:(0,I.Gv)(f)&&typeof f.error_code=="string"?f.error_code:"",message:ee(i).replace(/^: /,
"")}}function b({status:i,body:f},m){return i===429||m&&i===400&&B(f)?!0:m&&(i===408||i>=500)&&i!==501&&!f.includes('"FEATURE_DISABLED"')}var B=i=>i.includes('"\
BAD_REQUEST"')&&i.includes("IntegrityError");function oe(i,f=JSON.parse){try{return f(i)}catch{return}}function j(i){const f=Date.parse(i??"");return Number.isNaN(
f)?void 0:f}var ne=i=>/^\s*</.test(i.body)?"HTML":"something that is no JSON object";function ee(i){const f=oe(i.body),m=(0,I.Gv)(f)&&typeof f.message=="string"?
f.message:/^\s*</.test(i.body)?"":i.body,me=(0,n.xS)((0,r.q)(m));return me===""?"":`: ${me.replace(/\.$/,"")}`}var Te=(i,f)=>async(m,me,he)=>{const{scheme:fe="",
host:E="",folder:T=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(m.artifactUri)?.groups??{},Z=M=>new p.zg("E_MLFLOW_REFUSED",`\
The artifacts of run ${m.id} lie at ${(0,n.xS)(m.artifactUri)}, ${M}.`);if(E!==""&&E!==new URL(f).host)throw Z("which is another server than the tracking URI");
const pe=[...T.split("/"),...me.split("/")].filter(M=>M!=="");if(pe.includes("..")||pe.includes("."))throw Z("which is no folder");const ye=fe===""?{method:"POS\
T",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:m.id,path:me},text:he,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${pe.
map(encodeURIComponent).join("/")}`,text:he,isIdempotent:!0},Re=await i.writeFile(ye);if(Re!==void 0)throw Re.status===500?X(f,"write to",m.artifactUri,Re.message):
fe===""&&Re.errorCode===""?Z("not behind its artifact proxy, and this MLflow takes no files for there"):de(ye.path,Re,f)},Le=i=>Array.isArray(i);function Be(i,f){
const m=(0,I.Gv)(i)?i[f]:void 0;if(!(0,I.Gv)(m))throw new p.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${f}", as no MLflow server does. Chec\
k the tracking URI.`);return m}function Ce(i,f){const m=i[f]??{};if(!(0,I.Gv)(m))throw ce(f,"an object");return m}function Ue(i,f){const m=i[f]??[];if(!Le(m)||!m.
every(I.Gv))throw ce(f,"a list of objects");return m}function Fe(i,f){const m=i[f]??"";if(typeof m=="number")return String(m);if(typeof m!="string")throw ce(f,"\
a text");return m}function Ke(i,f){const m=Fe(i,f);if(m==="")throw ce(f,"a text");return m}function Xe(i,f,m){const me=i[f];if(me===void 0)return m;const he=typeof me==
"string"&&me!==""?Number(me):me;if(typeof he!="number"||Number.isNaN(he))throw ce(f,"a number");return he}var Ye=(i,f)=>new Map(Ue(i,f).map(m=>[Ke(m,"key"),Fe(m,
"value")])),re=i=>[...i].map(([f,m])=>({key:f,value:m})),ce=(i,f)=>new p.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${i}" that is not ${f}. See whether the\
 tracking URI leads to a supported MLflow, without a proxy that changes its answers.`),De=1e3;function xe({api:i,registryApi:f},{server:m,registryServer:me},he,fe,E){
const T=new Map,Z=async(te,ue,Ae,be=m)=>{try{return await Ae()}catch(ke){throw ke instanceof D?L(be,te,await ue(),ke.why):ke}},pe=async(te,ue,Ae)=>{const be=[];
let ke;for(let u=0;u<De;u+=1){const U=await Z("read",Ae,()=>i.call({method:"GET",endpoint:te,query:{...ue,page_token:ke},readsStore:!0}));if(!U.ok&&U.status===500)
throw X(m,"read",await Ae(),U.message);if(!U.ok&&U.errorCode==="")return;if(!U.ok&&U.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!U.ok)throw de(te,U,m);const Me=(0,I.
Gv)(U.body)?U.body:{};if(be.push(...Ue(Me,"files").map(P)),ke=Fe(Me,"next_page_token"),ke==="")break}return be},ye=async te=>(await he.get(te)).artifactUri,Re=async te=>te.
kind==="run"?ye(te.runId):(await he.loggedModel(te.modelId))?.artifactUri??"",M=async(te,ue)=>await pe("artifacts/list",{run_id:te,...ue===""?{}:{path:ue}},()=>ye(
te))??[],C=async(te,ue)=>{const Ae=y(te.path,ue);return(te.kind==="run"?await M(te.runId,Ae):await pe(`logged-models/${encodeURIComponent(te.modelId)}/artifacts\
/directories`,Ae===""?{}:{artifact_directory_path:Ae},()=>Re(te)))?.map(ke=>({...ke,path:ke.path.slice(te.path===""?0:te.path.length+1)}))},W=async(te,ue)=>{const Ae=await E.
foldersOf(te),be=await Promise.all(Ae.map(U=>C(U,ue)));if(ue===""&&be.length>0&&be.every(U=>U?.length===0)){const U=await Promise.all(Ae.map(Re));if(U.every(K.p7))
throw ge(m,U[0]??"")}const ke=be.filter(U=>U!==void 0);return ke.length===0?void 0:[...new Map(ke.flat().toReversed().map(U=>[U.path,U])).values()].toReversed()},
o=async(te,ue,Ae)=>{const be=async()=>N(await M(te,a(ue)),ue);return Oe(()=>i.readFile("get-artifact",{run_uuid:te,path:ue},Ae,be),ue,Ae,()=>ye(te))},v=async(te,ue,Ae)=>{
const be=y(te.path,ue);if(te.kind==="run")return o(te.runId,be,Ae);const ke=async()=>N(await C(te,a(ue)),ue);return Oe(()=>i.readFile(`ajax-api/2.0/mlflow/logge\
d-models/${encodeURIComponent(te.modelId)}/artifacts/files`,{artifact_file_path:be},Ae,ke),ue,Ae,()=>Re(te))},h=async(te,ue,Ae)=>{const be=(u,U,Me)=>f.readFile(
"model-versions/get-artifact",{name:te.model,version:te.version,path:u},U,Me),ke=async()=>{const u=N(await W(te,a(ue)),ue);return u!=="unknown"||ue==="MLmodel"?
u:(await be("MLmodel",1,async()=>"unknown")).kind==="failed"?"unknown":"missing"};return Oe(()=>be(ue,Ae,ke),ue,Ae,()=>fe.downloadUri(te.model,te.version),me)},
k=async(te,ue,Ae)=>{const{served:be,places:ke}=await E.readingOf(te),u=[...be===void 0?[]:[()=>h(be,ue,Ae)],...ke.map(Se=>()=>v(Se,ue,Ae))],U=JSON.stringify([te.
model,te.version]);for(const Se of u){const We=await Se();if(We!==void 0)return T.set(U,Promise.resolve()),We}const Me=T.get(U)??we(te);T.set(U,Me),await Me},we=async te=>{
((0,K.Ql)(te.source).kind!=="storage"||(0,K.p7)(te.source))&&await W(te,"")},Oe=async(te,ue,Ae,be,ke=m)=>{const u=await Z(`read ${ue} from`,be,te,ke);switch(u.kind){case"\
text":return u.text;case"missing":return;case"too-large":throw new p.zg("E_ARTIFACT_TOO_LARGE",`${ue} is larger than the ${Ae} bytes that are read of it. Log th\
e file that is meant.`);case"failed":throw X(ke,`read ${ue} from`,await be(),u.said)}};return{listOfRun:M,listOfVersion:W,readOfRun:o,readOfVersion:k,foldersOf:te=>E.
foldersOfSource(te),storageOf:te=>E.storageOf(te),writeToRun:Te(i,m)}}var l=i=>i.replace(/^\/+|\/+$/g,""),y=(...i)=>i.filter(f=>f!=="").join("/"),N=(i,f)=>i===void 0?
"unknown":i.some(m=>m.path===f)?"listed":"missing",a=i=>i.split("/").slice(0,-1).join("/"),P=i=>{const f=Xe(i,"file_size",-1);return{path:Ke(i,"path"),isDirectory:i.
is_dir===!0,size:f<0?void 0:f}};function c(i){const f=(0,I.qF)(i.tags.get("mlflow.log-model.history")??"");return(0,I.yR)({history:f},"history").map(m=>(0,I.$6)(
m,"artifact_path")??"").filter(Boolean)}function O(i,f,m){const me=he=>i.loggedModelIds.indexOf(he);return f.filter(he=>he.name===m).sort((he,fe)=>me(he.id)-me(
fe.id)).at(-1)}}),9833:((le,q,e)=>{e.d(q,{GV:()=>F,Ql:()=>r,Qn:()=>_,Xg:()=>d,Y8:()=>x,eO:()=>z,gI:()=>R,iP:()=>L,mR:()=>G,p7:()=>Y,q0:()=>$,qb:()=>de});var s=1e4;
function r(A){const b=A.trim().slice(0,s),B=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(b);if(B===null)return I(b);const oe=V(B[2]??"");return(B[1]?.toLowerCase()===
"runs"?g(oe):K(oe))??{kind:"storage",place:void 0}}function g([A="",...b]){return A===""||X(b)?void 0:{kind:"run",runId:A,path:b.join("/")}}function K([A="",b,...B]){
if(b===void 0&&/^m-[^@]+$/.test(A))return{kind:"logged-model",modelId:A,path:""};if(b!==void 0&&n(A))return X([b,...B])?void 0:{kind:"logged-model",modelId:A,path:[
b,...B].join("/")};if(!(A===""||B.length>0)){if(b===void 0){const oe=A.lastIndexOf("@");return oe<1||oe===A.length-1?void 0:{kind:"holder",model:A.slice(0,oe),at:A.
slice(oe)}}return/^\d+$/.test(b)?{kind:"version",model:A,version:b.replace(/^0+(?=\d)/,"")}:b.toLowerCase()==="latest"?{kind:"latest",model:A}:{kind:"holder",model:A,
at:b}}}var n=A=>/^m-[0-9a-f]{32}$/i.test(A);function I(A){const b=d(A),B=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(b??"");return B===null?{
kind:"storage",place:b}:{kind:"logged-model",modelId:B[1]??"",path:B[2]??""}}var p=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function d(A){
const b=A.trim();if(b===""||/[\u0000-\u001f\u007f]/.test(b))return;const B=/^([a-z][a-z0-9+.-]+):/i.exec(b)?.[1]?.toLowerCase();if(B===void 0||/^[a-z]:[\\/]/i.test(
b))return H(b.startsWith("/")?"/":"",ge(b));const oe=b.slice(B.length+1).replace(/\?.*$/s,""),[,j="",ne=""]=/^\/\/([^/]*)(.*)$/s.exec(oe)??["","",oe];switch(B){case"\
file":return H("/",ge(ne));case"mlflow-artifacts":return H("mlflow-artifacts:/",ge(ne));case"http":case"https":{const ee=p.exec(ne);return ee===null?H(`${B}://`,
`${j}${ne}`):H("mlflow-artifacts:/",ge(ne.slice(ee[0].length)))}case"s3a":case"s3n":return H("s3://",`${j}${ne}`);default:return H(j===""?`${B}:/`:`${B}://`,`${j}${ne}`)}}
var D=A=>/^(\/|mlflow-artifacts:)/.test(d(A)??"");function $(A,b){const B=D(A)?V(ge(b)):[];return B.length===0||X(B)?b:B.join("/")}var F=A=>D(A)&&!/^\s*file:/i.
test(A)?ge(A):A,Y=A=>d(A)?.startsWith("/")===!0;function H(A,b){const B=V(b).filter(oe=>oe!==".");return B.includes("..")?void 0:`${A}${B.join("/")}`}function x(A,b){
if(!(A===void 0||b===void 0||V(A.replace(/^[a-z0-9+.-]+:/i,"")).length===0))return b===A?"":b.startsWith(`${A}/`)?b.slice(A.length+1):void 0}function G(A,b){const[
,B=A,oe=""]=/^([^?]*)(\?.*)?$/s.exec(A)??[];return b===""?`${B.replace(/\/+$/,"")}${oe}`:`${B.replace(/\/+$/,"")}/${b}${oe}`}var V=A=>A.split("/").filter(b=>b!==
""),X=A=>A.includes("..")||A.includes(".");function ge(A){try{return decodeURIComponent(A)}catch{return A}}var L=A=>`--${A}`,_=A=>`MLFLOW_STEPS_${A.replaceAll("\
-","_").toUpperCase()}`,R=A=>`INPUT_${A.replaceAll(" ","_").toUpperCase()}`;function Q(A,b){const B=[Array.from({length:b.length+1},(j,ne)=>ne)],oe=(j,ne)=>B[j]?.[ne]??
Number.POSITIVE_INFINITY;for(let j=1;j<=A.length;j+=1){const ne=[j];B.push(ne);for(let ee=1;ee<=b.length;ee+=1){const Te=A[j-1]===b[ee-1],Le=A[j-1]===b[ee-2]&&A[j-
2]===b[ee-1];ne.push(Math.min(oe(j-1,ee-1)+(Te?0:1),oe(j-1,ee)+1,oe(j,ee-1)+1,Le?oe(j-2,ee-2)+1:Number.POSITIVE_INFINITY))}}return oe(A.length,b.length)}function de(A,b){
const B=Math.max(2,Math.floor(A.length/3));return b.map(j=>({candidate:j,distance:Q(A,j)})).filter(({distance:j})=>j<=B).sort((j,ne)=>j.distance-ne.distance||J(
A,j.candidate)-J(A,ne.candidate))[0]?.candidate}var z=(A,b)=>b.find(B=>B.toLowerCase()===A.toLowerCase())??de(A,b),J=(A,b)=>Math.abs(A.length-b.length)}),6498:((le,q,e)=>{
e.d(q,{A3:()=>E,AS:()=>A,Ai:()=>u,D6:()=>Jt,E_:()=>Wt,Ey:()=>i,Fy:()=>oe,G5:()=>ee,H3:()=>Gt,I:()=>T,IA:()=>P,Jt:()=>R,KD:()=>ne,KE:()=>h,L4:()=>Ee,L9:()=>Ft,M4:()=>Nt,
M5:()=>m,Mn:()=>j,N_:()=>Le,OH:()=>_t,P8:()=>xe,Qf:()=>v,Qq:()=>L,RU:()=>ge,Rg:()=>ft,S7:()=>X,SR:()=>tt,Sx:()=>kt,WG:()=>ve,X3:()=>et,Xk:()=>Be,Xl:()=>St,Yq:()=>Q,
_$:()=>ct,e_:()=>Dt,hC:()=>B,hu:()=>vt,iJ:()=>dt,ig:()=>he,nd:()=>_,o6:()=>Me,oO:()=>Yt,p0:()=>J,pQ:()=>Kt,qW:()=>It,tO:()=>Ht,u9:()=>Z,wu:()=>Tt,x:()=>xt,xD:()=>Ve,
xw:()=>pe,z3:()=>Re,zM:()=>fe});var s=e(9833),r=e(7985),g=e(7076),K=e(2586),n=e(8243),I=e(2804),p=e(3024),d=e.n(p),D=e(6760),$=e.n(D);function F(t){const w=t.split(
/\r?\n/).map(ie=>ie.trim()).filter(Boolean),[S=""]=w;if(w.length<=1)return H(S).map(ie=>ie.trim()).filter(Boolean).map(G);const ae=w.slice(0,-1).every(ie=>ie.endsWith(
","));return w.map(ie=>ae?ie.replace(/\s*,$/,""):ie).map(ie=>Y(ie)??G(ie))}function Y(t){const[w="",...S]=H(t).map(Pe=>Pe.trim());if(S.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.
test(w)||!S.every(Pe=>Pe===""||/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(Pe)))return;const[,ae="",ie=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.
slice(0,200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${ae.trim().slice(0,100)}="${ie.replace(
/["\\]/g,"").trim().slice(0,100)}"`}}function H(t){const w=[];let S="";for(let ae=0;ae<t.length;){const ie=/^\s*$|^[^=]*=\s*$/.test(S)?x(t.slice(ae)):void 0;ie!==
void 0?(S+=ie,ae+=ie.length):t[ae]===","?(w.push(S),S="",ae+=1):(S+=t[ae]??"",ae+=1)}return[...w,S]}var x=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(
t)?.[0];function G(t){const w=V(t),S=w.indexOf("=");return S<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quote\
s, as in key="a, b", or the pairs one a line`}:{key:w.slice(0,S).trim(),value:V(w.slice(S+1).trim())}}function V(t){if(x(t)?.length!==t.length||t==="")return t;
const w=t.slice(1,-1);return t.startsWith('"')?w.replace(/\\(["\\])/g,"$1"):w}var X=class extends Error{name="InputProblem"},ge=(t,w,S)=>({of:w,check:ae=>S(ae)}),
L={label:"text",parse:t=>t};function _(t,w=Number.MAX_SAFE_INTEGER){const S=w===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${w}`;return{label:`integer ${S}`,
parse:ae=>{const ie=Number(ae);if(!/^-?\d+$/.test(ae)||ie<t||ie>w)throw new X(`expected a whole number ${S}, got "${ae}"`);return ie}}}var R={label:"true or fal\
se",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new X(`expected true or false, got "${t}"`)}},Q=(...t)=>({
label:t.join(", "),parse:w=>{const S=t.find(ie=>ie===w);if(S!==void 0)return S;const ae=(0,s.qb)(w,t);throw new X(`expected ${t.join(", ")}, got "${w}"${ae?`; d\
id you mean ${ae}?`:""}`)}}),de=480*36e5,z={ms:1,s:1e3,m:6e4,h:36e5},J={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const w=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],
S=w.reduce((ae,[,ie,Pe])=>ae+Number(ie)*(z[Pe??""]??Number.NaN),0);if(w.map(([ae])=>ae).join("")!==t||!(S>0))throw new X(`expected a duration such as 90s, 20m o\
r 1h30m, got "${t}"`);if(S>de)throw new X(`expected at most ${de/36e5}h, got "${t}"`);return S}},A={label:"key=value, one a line, or separated by commas on one \
line, where quotes keep the commas of a value",isRepeatable:!0,parse:t=>new Map(F(t).map(w=>{if("problem"in w)throw new X(w.problem);return[w.key,w.value]}))},b={
label:"text",parse:t=>{const w=(0,r.S)(t);if(w!==void 0)throw new X(w);return t}},B={label:"text",parse:t=>{const w=/^(bearer|basic|token)\s/i.exec(t)?.[1];if(w!==
void 0)throw new X(`it begins with the word "${w}", which is sent before it anyway. Give the token alone`);return b.parse(t,{})}},oe={label:"one a line",isRepeatable:!0,
parse:t=>t},j={label:"one a line",isRepeatable:!0,parse:t=>t.split(`
`).map(w=>w.trim()).filter(Boolean)},ne=(t,w)=>({...t,parse:(S,ae)=>(w(S),t.parse(S,ae))}),ee={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Te=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function Le(t){const w=t.split(/\r?\n/).map(ie=>ie.trim()).filter(ie=>ie!==""&&!ie.startsWith("#")),S=[],ae=w.map(ie=>{const Pe=ie.indexOf("="),je=ie.slice(0,Math.
max(0,Pe)).trim(),Ge=ie.slice(Pe+1).trim();return je===""||Pe<0?S.push(`expected from=to, got "${ie}"`):Ye(Ge)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(
Ge)?S.push(`"${Ge}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):re(Ge)!==void 0&&S.push(`"${Ge}" is ${re(Ge)?.what??""}, wh\
ich no model server reads`),{from:je,to:Ge}});if(S.length>0)throw new I.zg("E_INPUT",`model-uri-map: ${S.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/\
=s3://bucket/prefix'`);return ae}function Be(t,w){const S=Ue(t);if([t,S].some(je=>/[\u0000-\u001f\u007f]/.test(je)||je.split(/[/\\]/).some(Ge=>Ge==="..")))throw new I.
zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const ae=Ce(t,w),ie=ae??
S,Pe=Ye(ie)??ie;if(Te.test(Pe)||ae!==void 0&&ae!==t&&re(Pe)===void 0)return Pe;throw De(t)}function Ce(t,w){const S=[...w].sort((Pe,je)=>je.from.length-Pe.from.
length),ae=Ue(t),ie=ae.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/");for(const{from:Pe,to:je}of S){const Ge=Ke(ae,Ue(Pe))??Ke(ie,Ue(Pe));if(Ge!==
void 0)return Ge===""?Xe(je):`${Xe(je)}/${Ge}`}}function Ue(t){const[,w,S=""]=/^([a-z][a-z0-9+.-]+):(.*)$/is.exec(t)??[],ae=w?.toLowerCase();return ae===void 0?
t:ae==="file"?Fe(S.replace(/^\/\/[^/]*/,"")):`${ae}:${S}`}function Fe(t){try{return decodeURIComponent(t)}catch{return t}}function Ke(t,w){if(!t.startsWith(w))return;
const S=t.slice(w.length);if(S==="")return S;const ae=w.endsWith("/")?S:S.startsWith("/")?S.slice(1):void 0;return ae?.startsWith("/")===!0?void 0:ae}var Xe=t=>t.
replace(/\/+$/,"");function Ye(t){const w=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(w!==null)return w[2]?`azureblob:${w[1]??""}/${w[2]}`:
`azureblob:${w[1]??""}`}function re(t){const w=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(w){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${w}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:ce(t)};default:
return}}var ce=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function De(t){const{what:w,from:S}=re(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new I.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${w}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${S}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function xe(t){return t.map((S,ae)=>typeof S==
"number"?`[${S}]`:/^[\w-]+$/.test(S)?ae===0?S:`.${S}`:`[${JSON.stringify(S)}]`).join("")||"the document"}var l=100,y=20,N=4096,a="as in spec.predictors[0].repli\
cas=2 or metadata.labels['team']=red",P={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const w=t.split(`
`).map(S=>S.trim()).filter(Boolean);if(w.length>l)throw new X(`${w.length} fields are set; ${l} at most: write them into deploy.yaml`);return w.map(c)}};function c(t){
const w=[];let S=t;for(;!S.startsWith("=")||w.length===0;){const Ge=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(S),Je=w.length===
0;if(Ge===null||Ge[1]!==void 0&&Ge[0].startsWith(".")===Je||w.length>=y)throw new X(`expected path=value, ${a}, got "${t.slice(0,200)}"`);w.push(Ge[2]===void 0?
Ge[1]??Ge[4]??"":Number(Ge[2])),S=S.slice(Ge[0].length).replace(/^\s+(?==)/,"")}const ae=S.slice(1).trim();if(ae.length>N)throw new X(`the value of ${xe(w)} has\
 ${ae.length} characters; ${N} at most`);const[ie,Pe]=w;if(!(w.length>1&&(ie==="spec"||ie==="metadata"&&w.length===3&&(Pe==="labels"||Pe==="annotations"))))throw new X(
`${xe(w)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(w.includes(
"__proto__"))throw new X(`${xe(w)} is no field`);return{path:w,value:O(ae)}}function O(t){const w=(0,n.qF)(t);if(w===void 0&&/^[[{"]/.test(t))throw new X(`"${t.
slice(0,100)}" begins like JSON and is none`);return w===void 0?t:w}var i=(t,w)=>w.reduce((S,{path:ae,value:ie})=>{const Pe=f(S,ae,ae,ie);return(0,n.Gv)(Pe)?Pe:
S},t);function f(t,w,S,ae){const[ie,...Pe]=w;if(ie===void 0)return typeof t=="string"&&(typeof ae=="number"||typeof ae=="boolean")?String(ae):ae;const je=xe(S.slice(
0,S.length-w.length));if(typeof ie=="number"){const Je=Array.isArray(t)?t:t==null?[]:void 0;if(Je===void 0)throw new X(`${xe(S)} cannot be set: ${je} is no list`);
if(ie>Je.length)throw new X(`${xe(S)} cannot be set: ${je} has ${Je.length} entries`);return[...Je.slice(0,ie),f(Je[ie],Pe,S,ae),...Je.slice(ie+1)]}if(t!=null&&
!(0,n.Gv)(t))throw new X(`${xe(S)} cannot be set: ${je} is no mapping`);const Ge=t??{};return{...Ge,[ie]:f(Object.hasOwn(Ge,ie)?Ge[ie]:void 0,Pe,S,ae)}}var m=new Set(
["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),me=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),he=(t,w)=>[{node:t,path:w},...(t.children??[]).flatMap((S,ae)=>he(S,[...w,"children",ae]))],
fe=({spec:t})=>t.predictors.flatMap(({graph:w},S)=>he(w,["spec","predictors",S,"graph"])),E=t=>fe(t).filter(({node:w})=>T(w)),T=t=>Z(t)?t.implementation!=="HUGG\
INGFACE_SERVER"||t.modelUri!==void 0:pe(t)&&t.modelUri!==void 0,Z=({implementation:t})=>t!==void 0&&t!==""&&!me.has(t),pe=({implementation:t=""})=>t===""||t==="\
UNKNOWN_IMPLEMENTATION",ye=t=>!Z(t)&&!pe(t),Re=({modelUri:t})=>t==null||t.trim()==="",M=["spec","predictors"],C=5,W=(t,w=[])=>{const S=t.map(({node:ae})=>ae);return{
filled:new Set(S),serving:new Set([...S,...w.map(({node:ae})=>ae)]),problems:[]}},o=t=>({filled:new Set,serving:new Set,problems:[{path:M,message:t}]});function v(t,w){
if(t.spec.predictors.length===0)return W([]);const{graphNodes:S=[],hasImage:ae=!1}=w;if(S.length>0)return Oe(t,S,ae);const ie=E(t);if(ie.length===0)return k(t,ae);
const Pe=ie.filter(({node:Je})=>w.modelUri!==void 0&&Je.modelUri===w.modelUri),je=ie.filter(({node:Je})=>Re(Je));if(je.length>0||Pe.length>0)return W(je,Pe);if(ie.
length>1)return o(`${ie.length} graph nodes load models (${ke(ie)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${Ae(t,
ie)}`);const Ge=ae?fe(t).filter(({node:Je})=>we(Je)):[];return Ge.length>0?o(`the image could be that of several graph nodes (${ke([...ie,...Ge])}): which of th\
em serves this version? ${be(Ae(t,[...ie,...Ge]))}`):W(ie)}var h=({spec:t},{serving:w})=>t.predictors.filter(({graph:S})=>he(S,[]).some(({node:ae})=>w.has(ae))).
map(({name:S})=>S);function k(t,w){if(!w)return o("no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be b\
lank; or name the model's own image with --image");const S=fe(t).filter(({node:je})=>pe(je)),ae=S.filter(({node:je})=>we(je)),[ie,...Pe]=ae.length>0?ae:S;return ie===
void 0?o("no graph node has a container that could have the image: one needs to be without implementation, or with one such as MLFLOW_SERVER"):Pe.length>0?o(`th\
e image could be that of ${Pe.length+1} containers (${ke([ie,...Pe])}): which of them serves this version? ${be(Ae(t,[ie,...Pe]))}`):W([],[ie])}var we=t=>pe(t)&&
!T(t)&&(t.type==="MODEL"||t.type===void 0&&t.methods===void 0);function Oe(t,w,S){const ae=fe(t),ie=w.map(Je=>te(t,ae,Je,S)),Pe=ie.flatMap(Je=>"message"in Je?[{
path:M,message:Je.message}]:[]);if(Pe.length>0)return{filled:new Set,serving:new Set,problems:Pe};const je=ie.flatMap(Je=>"node"in Je?[Je]:[]),Ge=({node:Je})=>T(
Je)||Z(Je);return W(je.filter(Ge),je.filter(Je=>!Ge(Je)))}function te(t,w,S,ae){const ie=JSON.stringify(S.slice(0,100)),[Pe,...je]=w.filter(Ge=>Ge.node.name===S||
ue(t,Ge)===S);if(Pe===void 0){const Ge=(0,s.qb)(S,w.map(Je=>Je.node.name));return{message:`no graph node is named ${ie} as --graph-node says${Ge===void 0?"":`; \
did you mean ${Ge}?`} There is ${w.slice(0,C).map(Je=>ue(t,Je)).join(", ")}`}}return je.length>0?{message:`${je.length+1} graph nodes are named ${ie}: ${Ae(t,[Pe,
...je])}`}:ye(Pe.node)?{message:`the graph node ${ie} of --graph-node is ${String(Pe.node.implementation)}, which the orchestrator does itself: it loads no mode\
l`}:pe(Pe.node)&&!T(Pe.node)&&!ae?{message:`the graph node ${ie} of --graph-node has a container of its own and no modelUri: name the image that holds this vers\
ion with --image`}:Pe}var ue=({spec:t},{node:w,path:S})=>`${t.predictors[Number(S[2])]?.name??""}/${w.name}`;function Ae(t,w){const S=fe(t).map(({node:ie})=>ie.
name);return`say --graph-node ${w.slice(0,C).map(ie=>S.filter(Pe=>Pe===ie.node.name).length>1?ue(t,ie):ie.node.name).join(", or --graph-node ")}`.slice(0,600)}var be=t=>t.
charAt(0).toUpperCase()+t.slice(1),ke=t=>`${t.slice(0,C).map(({path:w})=>xe(w)).join(", ")}${t.length>C?" \u2026":""}`;function u(t,w,S){const{protocol:ae,xtype:ie,
replicas:Pe,image:je}=w,{serving:Ge}=v(t,S),Je={...t.spec,...ae===void 0?{}:{protocol:ae}},ht=Je.protocol===void 0||Je.protocol===""||Je.protocol==="seldon",Et=Je.
predictors.map(at=>{const st=U(at.graph),ut=[...Pe===void 0?[]:[nt=>We(nt,Pe)],...je===void 0?[]:st.filter(nt=>Ge.has(nt)).map(nt=>ot=>Ne(ot,at,nt,Qt=>({...Qt,image:je}))),
...ht?st.filter(({implementation:nt})=>nt==="MLFLOW_SERVER").map(nt=>ot=>Ne(ot,at,nt,Ze)):[],...ie===void 0?[]:[nt=>({...nt,graph:Me(nt.graph,ot=>Ge.has(ot)&&ot.
implementation==="MLFLOW_SERVER"?Se(ot,"xtype",ie):{})})]];return Ie(ut.reduce((nt,ot)=>ot(nt),at),at,st)});return{...t,spec:{...Je,predictors:Et}}}var U=t=>[t,
...(t.children??[]).flatMap(U)],Me=(t,w)=>({...t,...w(t),...Array.isArray(t.children)?{children:t.children.map(S=>Me(S,w))}:{}}),Se=(t,w,S)=>({parameters:[...(0,n.
yR)(t,"parameters").filter(ae=>ae.name!==w),{name:w,type:"STRING",value:S}]});function We(t,w){const S=t.componentSpecs?.map(ae=>{const{replicas:ie,...Pe}=ae;return(0,n.
Gv)(ae.hpaSpec)||(0,n.Gv)(ae.kedaSpec)?ae:Pe});return{...t,replicas:w,...S===void 0?{}:{componentSpecs:S}}}var _e=({componentSpecs:t})=>(t??[]).some(({spec:w})=>(w?.
containers??[]).length>0),Ie=(t,w,S)=>_e(w)||!_e(t)?t:S.filter(Z).reduce((ae,ie)=>Ne(ae,w,ie,Pe=>Pe),t);function Ne(t,w,S,ae){const{name:ie}=S,Pe=t.componentSpecs??
[],je=Pe.findIndex(({spec:st})=>st?.containers?.some(ut=>ut.name===ie));if(je<0&&!Z(S)&&_e(w))return t;const Ge=Math.max(0,je),Je=Pe[Ge]??{},ht=Je.spec?.containers??
[],Et=je<0?[...ht,ae({name:ie})]:ht.map(st=>st.name===ie?ae(st):st),at={...Je,spec:{...Je.spec,containers:Et}};return{...t,componentSpecs:Pe.length===0?[at]:Pe.
map((st,ut)=>ut===Ge?at:st)}}var ze={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function Ze(t){const w=S=>t[S]!==
void 0&&t[S]!==null;return w("startupProbe")?t:{...t,...w("readinessProbe")?{}:{readinessProbe:ze},...w("livenessProbe")?{}:{livenessProbe:ze}}}var et="MLFLOW_S\
TEPS_CREDENTIALS",Ve={"tracking-uri":{file:"uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},
"tracking-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"e\
ndpoint-token"},"endpoint-headers":{file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},tt="RCL\
ONE_CONFIG_",$e=64*1024,se=t=>(t[et]??"").split(":").filter(Boolean);function Ee(t,w){const S=Object.hasOwn(Ve,t)?Ve[t]:void 0;if(S===void 0)return;const ae=se(
w).map(ie=>(0,D.join)(ie,S.file)).find(ie=>(0,p.existsSync)(ie));return ae===void 0||S.isPath?ae:He(ae)}function ve(t){const w=se(t).filter(S=>(0,p.statSync)(S,
{throwIfNoEntry:!1})?.isDirectory()).flatMap(S=>(0,p.readdirSync)(S).filter(ae=>ae.startsWith(tt)).map(ae=>[ae,He((0,D.join)(S,ae)).replace(/\r?\n$/,"")]));return{
...Object.fromEntries(w.reverse()),...t}}function He(t){try{return(0,g.t)(t,$e)}catch(w){throw new I.zg("E_INPUT",`${t} cannot be read: ${w instanceof Error?w.message:
String(w)}`,{cause:w})}}var Qe=t=>t.startsWith(tt)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(tt.length)),rt=(t,w)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(w),it=t=>Object.entries(t).flatMap(([w,S])=>Qe(w)&&S!==void 0&&S!==""?[[w,S]]:[]),dt={label:"name of a Secret",secretsIn:t=>it(
t).flatMap(([w,S])=>rt(w,S)?[]:[S,Buffer.from(S).toString("base64")]),parse:(t,w={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new X(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const S=new Map(it(w));if(S.size===0)throw new X("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:S}}},
wt=(t,w)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(S=>({...S,graph:Me(S.graph,ae=>T(ae)?w(ae):{}),...S.explainer?.modelUri?{explainer:{...S.explainer,
...w(S.explainer)}}:{}}))}}),bt=({envSecretRefName:t})=>t==null||t==="",Dt=(t,w)=>wt(t,S=>bt(S)?{envSecretRefName:w}:{}),St=(t,w)=>wt(t,S=>S.envSecretRefName===
w?{envSecretRefName:void 0}:{}),ct=["None","Staging","Production","Archived"];function vt(t){if(t.startsWith("@"))return{kind:"alias",alias:Ct(t.slice(1))};const w=ct.
find(ie=>ie.toLowerCase()===t.toLowerCase());if(w!==void 0)return{kind:"stage",stage:w};const S=(0,s.qb)(t.toLowerCase(),ct.map(ie=>ie.toLowerCase())),ae=ct.find(
ie=>ie.toLowerCase()===S);throw new I.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${ct.join(", ")}. ${ae?`Did you mean ${ae}?`:At(t)}`)}function At(t){
const w=/^v?(\d+)$/i.exec(t)?.[1];return w!==void 0?`If version ${w} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of i\
ts own: give its number, which `register` puts out as `version`, or an alias such as @champion.":Ot(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is\
 written with an @, as in @champion."}function Ct(t){const w=Ot(t);if(w!==void 0)throw new I.zg("E_INPUT",`The alias "@${t}" ${w}.`);return t}var Ot=t=>t===""?"\
has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":
void 0:"may hold letters, digits, _ and - only",ft=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Ut=", ",Nt=t=>t.map(ft).join(Ut);function kt(t){const w=t.split(/[,\n]/).
map(Pe=>Pe.trim()).filter(Boolean),S=[],ae=[];for(const Pe of w)try{S.push(vt(Pe))}catch(je){if(!(je instanceof I.zg))throw je;ae.push(je)}for(const[Pe,je]of[["\
alias","aliases"],["stage","stages"]]){const Ge=S.filter(Je=>Je.kind===Pe);Ge.length>1&&ae.push(new I.zg("E_INPUT",`${Ge.map(ft).join(" and ")} are ${Ge.length}\
 ${je}: give at most one stage and one alias.`))}w.length===0&&ae.push(new I.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));
const[ie]=ae;if(ie!==void 0)throw new I.zg(ie.code,ae.map(({message:Pe})=>Pe).join(" "));return S.sort((Pe,je)=>Pe.kind.localeCompare(je.kind))}function Mt(t){const[
,w,S,ae]=/^([^/@]+)(?:\/v?(\d+)|(@[\w-]+))$/.exec(t)??[],ie=w===void 0?"":` Did you mean --model '${w}' ${S===void 0?`--at ${ae??""}`:`--version ${S}`}?`;return new I.
zg("E_INPUT",`Which version of the model is meant? Give --version N, or --at with a stage or @alias.${ie}`)}function Wt({model:t,version:w,at:S}){if(w===void 0&&
S===void 0)throw Mt(typeof t=="string"?t:"")}async function xt(t,w){const{model:S,version:ae,at:ie}=w;if(ae!==void 0&&ie===void 0)return t.registry.version(S,String(
ae));if(ie===void 0)throw Mt(S);const Pe=vt(ie),je=await t.registry.holder(S,Pe);if(je!==void 0&&ae!==void 0&&je.version!==String(ae))throw new I.zg("E_PROMOTIO\
N_OVERTAKEN",`${ft(Pe)} of ${S} is version ${je.version} by now, and not version ${ae}. Nothing was done.`);if(je!==void 0)return je;throw Pe.kind==="alias"?new I.
zg("E_ALIAS_NOT_FOUND",`No version of ${S} has the alias ${ie}. ${await Bt(t,S,Pe.alias)}Promote one to it first (aliases do not ignore case).`):new I.zg("E_STA\
GE_EMPTY",`No version of ${S} is in the stage ${Pe.stage}. Promote one to it first.`)}async function Bt(t,w,S){const ae=[...(await t.registry.model(w)).aliases.
keys()],ie=(0,s.eO)(S,ae);return ie!==void 0?`Did you mean @${(0,K.xS)(ie,100)}? `:ae.length===0?"The model has no aliases. ":`The model has ${ae.slice(0,5).map(
Pe=>`@${(0,K.xS)(Pe,100)}`).join(", ")}. `}var lt={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,
"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},_t=(t,w="")=>lt[t]?`${t}=${w}`:t,Ft=(t,w="")=>`which a deploy.yaml may not ask for. \
If it may, say --allow ${yt(_t(t,w))}`,Kt=(t,w)=>`If the cluster knows it, say --allow ${yt(_t(t,w))}`,yt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\'\
'")}'`,jt=t=>Object.hasOwn(lt,t),Gt={label:"one a line",isRepeatable:!0,parse:t=>{const w=t.split(`
`).map(S=>S.trim()).filter(Boolean);for(const S of w){const[ae="",ie]=S.split(/=(.*)/s);if(!jt(ae)){const Pe=(0,s.qb)(ae,Object.keys(lt));throw new X(`expected \
one of ${Object.keys(lt).join(", ")}, got "${S}"${Pe===void 0?"":`; did you mean ${Pe}?`}`)}if(lt[ae]!==(ie!==void 0&&ie!==""))throw new X(`expected ${lt[ae]?`${ae}\
=NAME`:`${ae} alone`}, got "${S}"`)}return new Set(w)}},Tt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Ht={label:"container image",parse:t=>{
if(Tt(t))return t;throw new X(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},Vt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,zt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
$t=230,Lt=63;function It(t,w){const S=JSON.stringify(t.slice(0,80));if(t.length>$t)return`${w} ${S} is longer than ${$t} characters`;if(!Vt.test(t))return`${w} ${S}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Jt(t){const w=It(t,"the name");if(w!==
void 0)throw new X(w)}function Yt(t){if(!(t.length<=Lt&&zt.test(t)))throw new X(`expected the name of a namespace (at most ${Lt} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),8690:((le,q,e)=>{e.d(q,{Kt:()=>d,My:()=>H,n6:()=>F,qF:()=>Y,wq:()=>$,z9:()=>p});var s=e(2804),r=e(8161),g=e.n(r),K=128,n="most\
 likely because it needed more memory than it may have: give it more, or let it use less",I={[-1]:`it was killed, ${n}. A pod that was deleted, evicted or lost \
with its node ends like this too`,126:"it cannot be executed: its file has no right to be, or is for another machine",127:"there is no such program in the image\
 or on the PATH",[K+r.constants.signals.SIGILL]:"SIGILL: a library was built for another processor",[K+r.constants.signals.SIGBUS]:"SIGBUS: most likely shared m\
emory (/dev/shm) is full",[K+r.constants.signals.SIGKILL]:`killed by SIGKILL, ${n}`,[K+r.constants.signals.SIGSEGV]:"SIGSEGV: a native library crashed",[K+r.constants.
signals.SIGINT]:"it was told to stop",[K+r.constants.signals.SIGTERM]:"it was told to stop"};function p(x){const G=Object.entries(r.constants.signals).find(([,X])=>K+
X===x)?.[0],V=I[x]??G;return`exit code ${x}${V===void 0?"":` (${V})`}`}var d=x=>[r.constants.signals.SIGINT,r.constants.signals.SIGTERM].some(G=>K+G===x),D=2e3;
async function $(x,G,V,X){const ge=V==="KILLED"?x.forCleanup(D):x;try{return await ge.runs.end(G.id,V,Date.now()),!0}catch(L){return X.warn(`Run ${G.id} could n\
ot be ended as ${V}: ${L instanceof Error?L.message:String(L)}`),!1}}var F=(x,G,V,X="")=>new s.zg("E_COMMAND_FAILED",`The training command ended with ${p(x)}; i\
ts output says more. ${X===""?"":`${X} `}The run is ${G}: ${V}`),Y=x=>JSON.stringify(Object.fromEntries([...x.metrics.values()].map(({key:G,value:V,text:X})=>[G,
Number.isFinite(V)?V:X]))),H=x=>({kind:"table",header:["metric","value"],rows:[...x.metrics.values()].map(G=>[G.key,G.text])})}),8704:((le,q,e)=>{e.d(q,{$w:()=>$,
JN:()=>H,N6:()=>Y,_N:()=>x,gN:()=>K,k0:()=>n,xe:()=>D});var s=e(4338),r=e(2586),g="mlflow.parentRunId",K=({tags:V})=>V.get(g),n=5e3,I=100,p=50,d=5,D=({runs:V},X)=>V.
findTagged([X.experimentId],g,X.id,n);async function $({runs:V},X){const ge=(await V.listExperiments()).filter(z=>z!==X.experimentId).slice(0,999),L=[X.experimentId,
...ge],_=(await V.findTagged(L,s.vx,X.id,I)).filter(({id:z})=>z!==X.id),R=new Set([X.id]);for(const z of _)R.has(K(z)??"")&&R.add(z.id);const[Q,de]=[_.filter(({
id:z})=>R.has(z)),_.filter(({id:z})=>!R.has(z))];return{below:Q,others:de,runlessModels:[X,...Q].some(s.s0)?[]:await V.runlessModels(L,s.vx,X.id)}}var F=({tags:V})=>V.
has(s.vx)||[...V.keys()].some(X=>X==="mlflow-steps.pipeline"||X==="mlflow-steps.start");async function Y({runs:V},X){const L=(await V.findNewest(X.experimentId,
p)).filter(_=>_.id!==X.id&&_.startTimeMs>=X.startTimeMs);return{children:L.filter(_=>K(_)===X.id),others:L.filter(_=>!F(_)&&K(_)===void 0)}}var H=V=>V.metrics.size>
0||(0,s.s0)(V)||V.params.size>0||V.datasets.length>0;function x(V,X){const ge=X.slice(0,d).map(_=>`${(0,r.xS)(_.id,64)}${_.name===""?"":` ("${(0,r.xS)(_.name,60)}\
")`} with ${G(_)}: ${V.runUrl(_)}`),L=X.length-ge.length;return`${ge.join("; ")}${L>0?`; and ${L} more`:""}`}function G(V){const X=[...V.metrics.keys()].slice(0,
d).map(L=>(0,r.xS)(L,60));return[...X.length>0?[`metrics ${X.join(", ")}`]:[],...(0,s.s0)(V)?["a model"]:[]].join(" and ")||(H(V)?"params or datasets":"files")}}),
7766:((le,q,e)=>{e.d(q,{F2:()=>L,QF:()=>X,bU:()=>ge,e1:()=>$,fD:()=>p,g$:()=>x,hI:()=>H,jd:()=>V,wO:()=>G});var s=e(8023),r=e(6498),g=e(9833),K=e(3024),n=e.n(K),
I=_=>JSON.stringify(_.slice(0,200)),p={label:"text",parse:_=>{if(!/^(?:models|runs):\//i.test(_))return _;throw new r.S7(`expected the name of a registered mode\
l alone, got the URI ${I(_)}. ${d(_)}`)}};function d(_){const R=(0,g.Ql)(_);switch(R.kind){case"version":return`Give --model '${R.model}' --version ${R.version}`;case"\
holder":return`Give --model '${R.model}' --at ${R.at}`;case"latest":return`Give --model '${R.model}' --version with a number`;case"run":case"logged-model":return"\
That is a model that is not registered, or not by this name: register gives it a name and a version";case"storage":{const Q=/^\w+:\/+([^/]+)\/*$/.exec(_)?.[1];return Q===
void 0?"It is the name under which register made it, such as wine":`Give --model '${Q}'`}}}var D=(0,r.nd)(1),$={...D,parse:_=>{try{return D.parse(_)}catch(R){const Q=F(
_);throw R instanceof r.S7&&Q!==void 0?new r.S7(`${R.message}. ${Q}`):R}}};function F(_){const R=/^(?:v|version\s*)?0*([1-9]\d*)(?:\.0+)*$/i.exec(_)?.[1];return R!==
void 0?`Give --version ${R}`:/^@?latest$/i.test(_)?"The newest version has no name of its own: give its number, which register puts out as `version`":/^@[\w-]+$/.
test(_)?`An alias is given where a step has --at: --at ${_}`:/^(?:staging|production|archived)$/i.test(_)?`A stage is given where a step has --at: --at ${_}`:void 0}
function Y(_){if(!(0,K.existsSync)(_))throw new r.S7(`there is no file "${_.slice(0,200)}"`)}var H={"tracking-uri":{kind:(0,r.KD)(r.Qq,s.Xb),required:!0,description:"\
The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"registry-uri":{kind:(0,r.KD)(r.Qq,s.zq),description:"The http(s) address of the M\
Lflow server with the registered models, if it is another one. The credentials are the same.",variables:["MLFLOW_REGISTRY_URI"]},"tracking-username":{kind:r.Qq,
description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:r.Qq,secret:!0,description:"Password for bas\
ic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:r.hC,secret:!0,description:"Bearer token; user name and password win over it.",
variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:r.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:[
"MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:r.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_T\
RACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:r.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},x={kubeconfig:{kind:r.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:r.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,r.KD)(r.Qq,r.oO),description:"\
The namespace; the context's own unless given."}},G={model:{kind:p,required:!0,description:"The registered model."},version:{kind:$,description:"The model versi\
on. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,r.KD)(r.Qq,r.hu),description:"The stage or @alias whose versio\
n is meant, such as @champion or Production."}},V={of:["version","at"],check:r.E_},X={adopt:{kind:r.Jt,default:"false",description:"Takes over, without an outag\
e, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says \
which fields are left over, and what else claims to manage it."},"adopt-from":{kind:p,description:"The registered model whose deployment by this project is take\
n over; refused otherwise. Name the same model to take it over from another stage or alias."}},ge={kind:r.hC,secret:!0,description:"The token to tell GitHub wit\
h, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},L={name:{kind:(0,r.
KD)(r.Qq,r.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,r.KD)(r.Fy,r.N_),description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,r.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,r.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,r.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:r.tO,description:"The image of the container that serves this version."},"image-tag":{kind:r.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},"graph-node":{kind:r.Mn,description:"The graph node that serves this version, a\
s its name or predictor/name, where deploy.yaml does not tell; one a line."},set:{kind:r.IA,description:"Fields to set over deploy.yaml, `path=value`, one a lin\
e, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:r.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"deploy-yaml":{kind:(0,r.KD)(r.Qq,Y),description:"A file to use instead of the deploy.y\
aml that was logged with the version, such as one of the repository."},"default-template":{kind:r.Jt,default:"false",description:"Deploys a model that has no de\
ploy.yaml as one MLFLOW_SERVER."},allow:{kind:r.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trai\
ner or secret=bucket-credentials. Each refusal names the entry to give."}}}),8421:((le,q,e)=>{e.d(q,{k:()=>g});var s=3,r=4,g=class{#e=[];add(n){const I=[n,...n.
split(/\r?\n/)].filter(p=>p.trim().length>=s);this.#e=[...new Set([...this.#e,...I])].sort((p,d)=>d.length-p.length)}redact=n=>{let I=n;for(const p of this.#e)I=
K(I.replaceAll(p,"***"),p);return I}};function K(n,I){const p=I.slice(0,r);if(p.length<r||!n.includes("\u2026"))return n;let d=n;for(let D=d.indexOf(p);D>=0;D=d.
indexOf(p,D+1)){let $=D+p.length;for(;d[$]===I[$-D]&&$-D<I.length;)$+=1;d[$]==="\u2026"&&(d=`${d.slice(0,D)}***${d.slice($)}`)}return d}}),1731:((le,q,e)=>{e.d(
q,{V:()=>fe,q:()=>Re});var s=e(8243),r=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,g=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|failed to load all models|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
K=M=>r.test(M)||g.test(M),n=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],I=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,p=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],d=120,D=2,$=M=>M.split(`
`).flatMap((C,W)=>F(C.trimEnd(),W,D));function F(M,C,W){const o=n.reduce((h,k)=>h.replace(k,""),M),v=W>0?Y(o):void 0;return v!==void 0?H(v.record,v.before,C,W-1):
/\\n(?: |\\t|[A-Za-z_])/.test(o)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(o)?ge(o.replace(/"$/,"")).split(`
`).map(h=>({text:h.trimEnd(),level:L(h),at:C})):[{text:o,level:L(o),at:C}]}function Y(M){const C=M.indexOf("{");if(C<0||C>d||!M.endsWith("}"))return;const W=(0,s.
qF)(M.slice(C));return(0,s.Gv)(W)?{record:W,before:M.slice(0,C)}:void 0}function H(M,C,W,o){const v=X(M)??L(C),h=(...u)=>u.map(U=>(0,s.$6)(M,U)).find(U=>U!==void 0&&
U!==""),k=(0,s.fK)(M,"error")??(0,s.fK)(M,"err")??(0,s.fK)(M,"exception")??(0,s.fK)(M,"exc_info"),we=h("message","msg","event","log","text")??C.trim(),Oe=typeof k==
"string"&&!k.includes(`
`)&&!we.includes(k)?k:void 0,te=[we,Oe].filter(u=>u!==void 0&&u!=="").join(": "),ue=h("exc_info","exc_text","exception","stack","stack_trace","stacktrace","stac\
kTrace","traceback")??((0,s.Gv)(k)?(0,s.$6)(k,"stack_trace")??(0,s.$6)(k,"stack"):void 0),Ae=ue===void 0?x(k):void 0,be=te.split(`
`).flatMap(u=>F(u.trimEnd(),W,o)).map(u=>({...u,level:u.level??v})),ke=(ue!==void 0&&ue!==Oe?ue:Ae??"").split(`
`).filter(u=>u!=="");return[...be,...ke.map(u=>({text:u.trimEnd(),level:void 0,at:W}))]}function x(M){const C=Array.isArray(M)?M:[M],W=C.some(v=>(0,s.fK)(v,"is_\
cause")!==void 0),o=(W?C.toReversed():C).flatMap(v=>{if(typeof v=="string")return[v];const h=(0,s.$6)(v,"exc_type")??(0,s.$6)(v,"type")??(0,s.$6)(v,"name"),k=(0,s.
$6)(v,"exc_value")??(0,s.$6)(v,"message")??(0,s.$6)(v,"value");if(h===void 0)return[];const we=(0,s.fK)(v,"exceptions"),Oe=Array.isArray(we)&&we.length>0?x(we[0]):
void 0;return[...Oe===void 0?[]:[Oe],`Traceback (most recent call last):
${h}${k?`: ${k}`:""}`,...W&&v!==C[0]?[(0,s.fK)(v,"is_cause")===!0?G:V]:[]]});return o.length===0?void 0:o.join(`
`)}var G="The above exception was the direct cause of the following exception:",V="During handling of the above exception, another exception occurred:";function X(M){
const C=(0,s.tk)(M,"level");if(C!==void 0)return C>=60?"fatal":C>=50?"error":C>=40?"warning":"progress";const W=["level","levelname","severity","lvl","log.level"].
map(o=>(0,s.$6)(M,o)).find(o=>o!==void 0)??(0,s.$6)(M,"log","level");return W===void 0?void 0:L(W.toUpperCase())}var ge=M=>M.replace(/\\(["'\\nrt])/g,(C,W)=>({n:`\

`,r:"",t:"	"})[W]??W);function L(M){const C=M.slice(0,d),W=p.find(([,o])=>o.test(C))?.[0];return W==="progress"&&I.test(M)?void 0:W}var _=/(?:╭─+ )?Traceback \(most recent call last\)(?::| ─+╮)\s*$/,
R=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,Q=/^\s*The above exception was the direct cause of\b/,
de=/^\s*During handling of the above exception, another\b/,z=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,J=1e3,A=2;function b(M){const C=new Set,W=[];for(const o of B(M,C)){
const v=W.at(-1);o.link!==void 0&&v?v.push(o):W.push([o])}return{failures:W.map(Le),used:C}}function B(M,C){const W=[],o=[];let v;for(const[h,k]of M.entries()){
const{text:we}=k;for(;o[0]&&h-o[0].traceback.index>J;)o.shift();const Oe=Q.test(we)||de.test(we);Oe&&(v=Q.test(we)?"direct":"handling");const te=Oe&&W.length===
0&&o.length===0?oe(M,h):void 0;if(te!==void 0&&W.push({index:te,context:"",level:void 0,link:void 0,cause:Te(M[te]?.text??"",M,te,!1)}),_.test(we)){const be=we.
replace(_,"").replace(/\+ (?:Exception Group )?$/,"").trim(),ke=be===""?j(M,h):void 0;ke!==void 0&&C.add(ke),C.add(h);const u=ke===void 0?be:M[ke]?.text??"",U=ke===
void 0?k.level:M[ke]?.level,Me=ne(we.slice(0,we.length-we.trimStart().length+be.length));o.push({traceback:{index:h,context:u,level:U,link:v},shape:Me,isFolded:we.
includes("\u256D")&&Me!==""}),v=void 0;continue}const[ue]=o;if(!ue)continue;const Ae=ee(we,ue.shape).replace(z,be=>/[|+]/.test(be)?"":be);/^\s/.test(Ae)||!R.test(
Ae)||(o.shift(),C.add(h),W.push({...ue.traceback,cause:Te(Ae,M,h,ue.isFolded)}))}return W}function oe(M,C){for(let W=C-1;W>=0&&W>=C-3;W-=1){const o=M[W]?.text??
"";if(o.trim()!=="")return R.test(o)?W:void 0}}function j(M,C){for(let W=C-1;W>=0&&W>=C-2;W-=1){const o=M[W]?.text.trim()??"";if(o!=="")return Q.test(o)||de.test(
o)?void 0:W}}var ne=M=>M.replace(/\d/g,"0");function ee(M,C){return C===""||ne(M.slice(0,C.length))!==C?M:M.slice(C.length).replace(/^ /,"")}function Te(M,C,W,o){
const v=/^: \S/.test(C[W+1]?.text??"")?C[W+1]?.text.slice(2):void 0;if(v!==void 0)return`${M} ${v}`;if(!o&&!/:$|\bvalidation errors? for\b/.test(M))return M;const h=[];
for(const{text:k,level:we}of C.slice(W+1,W+1+A)){if(k.trim()===""||we!==void 0||_.test(k))break;h.push(k.trim())}return[M,...h].join(" ")}function Le(M){const{cause:C,
other:W}=Be(M),[o]=M;return{index:o?.index??0,cause:C,rank:Xe(o,C),...W===void 0?{}:{also:W}}}function Be(M){let C=M.length-1;for(;C>0;){const[v,h]=[M[C-1]?.cause??
"",M[C]?.cause??""];if(M[C]?.link!=="direct"&&!Ke(v,h))break;C-=1}const W=M[C]?.cause??"",o=(C<M.length-1?M.at(-1):M[C-1])?.cause;return{cause:W,other:o===void 0||
K(o)||W.includes(o)?void 0:o}}var Ce=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Ue=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,
Fe=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;function Ke(M,C){return K(M)?!1:K(C)?!0:Ce.test(M)?!1:Ue.test(M)?!Ue.test(C):Fe.test(C)&&!Fe.test(
M)}function Xe(M,C){const{context:W="",level:o}=M??{};return K(C)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(W)?"\
aftermath":/^--- Logging error ---/.test(W)||o==="warning"?"handled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.
test(W)?"aside":"fatal"}var Ye=1e3,re=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
ce=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,De=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,xe=(M,C)=>{const W=re.exec(M[C]?.
text??"")?.[1];if(W===void 0)return;const o=[W];let v=!1,h=1;for(;h<Ye;h+=1){const we=M[C+h]?.text;if(we===void 0)break;const Oe=De.exec(we)?.[1];if(Oe!==void 0)
o.push(Oe.replace(/ \{$/,""));else if(ce.test(we))v=!0;else{if(v&&!/^\s/.test(we))break;if(!v&&h>5)return}}const k=o.at(-1)??W;return v?{cause:k,length:h,...k===
W||W.includes(k)?{}:{also:W}}:void 0},l=M=>/^(?:\s|goroutine |\[signal |created by |exit status |main\.|runtime\.)/.test(M)||M.endsWith(")")&&/^[\w./-]+[.(]/.test(
M),y=(M,C)=>{const W=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(M[C]?.text??"");if(!W)return;const o=M.slice(C+1,C+Ye).findIndex(({text:v})=>v!==""&&!l(v));return{
cause:W[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,""),length:o<0?Ye:o+1}},N=(M,C)=>{const W=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(M[C]?.
text??"");return W?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.exec(W[1])?.[1]??M[C+1]?.text??W[1]}`,length:2}},a=(M,C)=>{const W=/^terminate called after throwing an instance of '(.*)'$/.
exec(M[C]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(M[C]?.text??"");if(W?.[1]===void 0)return;const o=/^\s+what\(\):\s+(.*)$/.
exec(M[C+1]?.text??"")?.[1];return{cause:o===void 0?W[1]:`${W[1]}: ${o}`,length:2}},P=(M,C)=>{const W=/^Error (?:in .* )?: ?(.*)$/.exec(M[C]?.text??"");if(!(!W||
!M.slice(C,C+20).some(({text:o})=>o.startsWith("Execution halted"))))return{cause:[W[0],W[1]===""?M[C+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},
c=(M,C)=>{const{text:W=""}=M[C]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(W)?{cause:W,length:1}:void 0},O=[xe,y,N,a,P,c];function i(M){const C=[];for(let W=0;W<M.length;W+=1){const o=O.reduce((k,we)=>k??we(M,W),void 0);if(!o)continue;
const v=M[W]?.level??M.slice(Math.max(0,W-2),W).findLast(({text:k})=>k!=="")?.level,h=v==="warning"||v==="progress";C.push({index:W,cause:o.cause,rank:h?"handle\
d":"fatal",...o.also===void 0?{}:{also:o.also}}),W+=o.length-1}return C}var f=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
m=500,me=64*1024,he=["fatal","aside","handled","aftermath"];function fe(M){const C=$(M),{failures:W,used:o}=b(C),v=C.flatMap((ue,Ae)=>ue.level==="fatal"&&!o.has(
Ae)&&!T(ue.text)?[{index:Ae,cause:ue.text,rank:"fatal"}]:[]),h=[...W,...i(C).filter(({index:ue})=>!o.has(ue)),...v].toSorted((ue,Ae)=>ue.index-Ae.index),k=C.findLastIndex(
({level:ue})=>ue==="progress"),we=h.map((ue,Ae)=>ue.rank==="handled"&&Ae===h.length-1&&ue.index>k?{...ue,rank:"fatal"}:ue),Oe=he.map(ue=>Z(we.filter(Ae=>Ae.rank===
ue),C)).find(ue=>ue!==void 0),te=Oe===void 0||Oe.rank==="handled"||Oe.rank==="aftermath"?pe(C,Oe===void 0):void 0;return te!==void 0?{text:E(C[te.index]?.text??
""),line:C[te.index]?.at??0,...te.isLast?{isLastLine:!0}:{}}:Oe&&{text:E(Oe.cause),...Oe.also===void 0?{}:{also:E(Oe.also)},line:ye(Oe,C)}}function E(M){const C=M.
trim();return C.length>m?`${C.slice(0,m)}\u2026`:C}var T=M=>/shutting down|shutdown/i.test(M);function Z(M,C){return M.find(({index:W},o)=>{const v=M[o+1];return v===
void 0||!C.slice(W+1,v.index).some(({level:h})=>h==="progress")})}function pe(M,C){const W=M.findLastIndex(({level:Oe})=>Oe==="progress"),o=({level:Oe,text:te})=>Oe===
"error"&&!T(te)&&!K(te)&&!/Traceback \(most recent call last\)/.test(te),v=M.findIndex((Oe,te)=>te>W&&o(Oe)),h=v>=0?v:M.findLastIndex(o);if(h>=0)return{index:h,
isLast:!1};if(!C)return;const k=M.findLastIndex(({text:Oe,level:te})=>te!=="progress"&&te!=="warning"&&f.test(Oe)&&!K(Oe)),we=k>=0?k:M.findLastIndex(({text:Oe})=>Oe.
trim()!=="");return we<0?void 0:{index:we,isLast:k<0}}function ye({index:M,cause:C},W){return(W.slice(M).find(({text:v})=>v.includes(C))??W[M])?.at??0}function Re(M){
const C=M.slice(0,me),W=$(C),[o]=[...b(W).failures,...i(W)].filter(({rank:k})=>k!=="aftermath");if(o===void 0)return C.trim();const v=C.split(`
`,1)[0]?.trim()??"";return`${o.index===0||v===""||/Traceback \(most recent/.test(v)||o.cause.includes(v)?"":`${v.slice(0,200)} `}${E(o.cause)}`}}),8243:((le,q,e)=>{
e.d(q,{$6:()=>g,Gv:()=>s,fK:()=>r,i1:()=>I,qF:()=>p,tk:()=>K,yR:()=>n});var s=d=>typeof d=="object"&&d!==null&&!Array.isArray(d);function r(d,...D){let $=d;for(const F of D){
if(!s($)||!Object.hasOwn($,F))return;$=$[F]}return $}function g(d,...D){const $=r(d,...D);return typeof $=="string"?$:void 0}function K(d,...D){const $=r(d,...D);
return typeof $=="number"&&Number.isFinite($)?$:void 0}function n(d,...D){const $=r(d,...D);return Array.isArray($)?$.filter(s):[]}function I(d,...D){const $=r(
d,...D);return Array.isArray($)?$.filter(F=>typeof F=="string"):[]}function p(d){try{return JSON.parse(d)}catch{return}}}),5706:((le,q,e)=>{e.d(q,{X:()=>g});var s=e(
7766),r=e(6498),g={comment:{kind:r.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and wor\
kflow. Where that cannot be done, the job summary says why."},"github-token":s.bU}}),4318:((le,q,e)=>{e.d(q,{V:()=>K,W:()=>n});var s=e(6498),r=e(9833),g=I=>/^[a-z][a-z0-9+.-]*:/i.
test(I)||I.includes("/"),K={label:"text",parse:I=>{if(!g(I))return I;const p=(0,r.Ql)(I),d=p.kind==="run"?p.runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(I)?.[1],
D=p.kind==="run"?p.path:"";throw d===void 0?new s.S7(`expected the id of a run, got "${I.slice(0,200)}"`):new s.S7(`expected the id of a run alone, got "${I.slice(
0,200)}". Give --run-id ${d}${D===""?"":` --artifact-path '${D}'`}`)}},n={label:"text",parse:I=>{if(!/^[a-z][a-z0-9+.-]*:/i.test(I))return I;const p=(0,r.Ql)(I),
d=p.kind==="run"?{id:p.runId,path:p.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.exec(I)?.[1]?.replace(/\/+$/,"")??""},D=d.path===""?"It is the path or name tha\
t log_model was given, such as model":`Give --artifact-path '${d.path}'${d.id===void 0?"":` --run-id ${d.id}`}`;throw new s.S7(`expected a path inside the run, \
got the URI "${I.slice(0,200)}". ${D}`)}}}),2456:((le,q,e)=>{e.d(q,{k:()=>_});var s=e(889),r=e(4318),g=e(8704),K=e(4338),n=e(4925),I=e(7129),p=e(7766),d=e(6498),
D=e(9833),$=e(2586),F=e(2804),Y=e(7975),H=e.n(Y),x={label:"METRIC min or METRIC max",parse:j=>{const[,ne,ee]=/^(\S.*?)\s+(min|max)$/.exec(j.trim())??[];if(ne===
void 0||ee!=="min"&&ee!=="max")throw new d.S7(`expected a metric and min or max, such as 'rmse min', got "${j.slice(0,200)}"`);return{metric:ne,direction:ee}}};
async function G(j,ne,ee){const Te=await(0,g.xe)(j,ne),{metric:Le,direction:Be}=ee,Ce=Be==="min"?1:-1,Ue=Te.filter(({status:ce})=>ce==="FINISHED"),Fe=Ue.flatMap(
ce=>{const De=ce.metrics.get(Le);return De===void 0?[]:[{run:ce,value:De}]}),Ke=Fe.filter(({value:ce})=>(0,s._)(ce,!1)===void 0),Ye=[[Te.length-Ue.length,"not F\
INISHED"],[Ue.length-Fe.length,`without ${(0,$.xS)(Le,100)}`],[Fe.length-Ke.length,"with NaN, an infinity or a lost value"]].flatMap(([ce,De])=>ce===0?[]:[`${ce}\
 ${De}`]).join(", "),[re]=Ke.toSorted((ce,De)=>Ce*(ce.value.value-De.value.value)||ce.run.startTimeMs-De.run.startTimeMs||(ce.run.id<De.run.id?-1:1));if(Te.length>=
g.k0)throw new F.zg("E_BEST_NOT_FOUND",`Run ${ne.id} has ${g.k0} child runs or more, which are more than are compared. Name the best one as run-id. See ${j.runUrl(
ne)}`);if(re===void 0)throw V(j,ne,ee,Te,Ye);return{...re,compared:Ke.length,leftOut:Ye}}function V(j,ne,{metric:ee},Te,Le){const Be=[...new Set(Te.flatMap(Ue=>[
...Ue.metrics.keys()]))].slice(0,10).map(Ue=>(0,$.xS)(Ue,60)),Ce=Te.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${Te.length}\
 child runs: ${Le}.${Be.length>0?` They have ${Be.join(", ")}.`:""}`;return new F.zg("E_BEST_NOT_FOUND",`No child of run ${ne.id} can be chosen by ${(0,$.xS)(ee,
100)}. ${Ce} See ${j.runUrl(ne)}`)}var X="FAILED_REGISTRATION",ge=500,L=5e3,_=(0,I.ol)({name:"register",title:"register a run's model as a version",description:"\
Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",
inputs:{...p.hI,model:{kind:p.fD,required:!0,description:"The registered model; created where there is none."},"run-id":{kind:r.V,required:!0,description:"The r\
un that logged the model."},"artifact-path":{kind:r.W,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{
kind:x,description:"Registers a child of the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:d.
AS,description:"Tags of the version."},timeout:{kind:d.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"sma\
ll",description:"The version."},"run-id":{kind:"small",description:"The run that was registered: with best, the child."},source:{kind:"small",description:"Where\
 the version was registered from, as MLflow stores it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"\
mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf",run:async j=>{const{inputs:ne,log:ee,signal:Te}=j,Le=await j.mlflow(),Be=await R(Le,
ne["run-id"],ee),Ce=ne.best===void 0?Be:await Q(Le,Be,ne.best,ee);j.output("run-id",Ce.id);const Ue=await(0,K.P6)(Le,Ce,ne["artifact-path"]).catch(async De=>{throw Ce===
Be?await de(Le,Ce,De):De});Ue.doubt!==void 0&&ee.warn(`${Ue.doubt} It is registered all the same.`);const Fe=ne.tags??new Map,Ke={run:Ce,location:Ue,path:(0,K.AC)(
Ce,ne["artifact-path"])},Xe=await z(Le,ne.model,Ke);Xe?.version.runId===""&&ee.warn(`Version ${Xe.version.version} was registered without its run, so that gates\
 on metrics cannot be decided for it. Delete it to have it registered with run ${Ce.id}.`);const{version:Ye,isOurs:re}=Xe??await b(Le,ne.model,Ke,Fe,ee);j.output(
"version",Ye.version),j.output("source",Ye.source),j.output("created",String(re)),await B(Le,Ye,j.waitMs(ne.timeout),Te,ee),re||await oe(Le,Ye,Fe);const ce=`ver\
sion ${Ye.version} of "${ne.model}"`;return j.summarize({kind:"heading",text:`${re?"Registered":"Found"} ${ce}`},{kind:"table",header:["run","source"],rows:[[Ce.
name||Ce.id,Ye.source]]}),re?{outcome:"done",reason:`Registered ${ce} from run ${Ce.id}.`}:{outcome:"unchanged",reason:`Run ${Ce.id} is registered already as ${ce}\
.`}}});async function R(j,ne,ee){const Te=await j.runs.get(ne);if(Te.deleted)throw new F.zg("E_RUN_DELETED",`Run ${ne} is deleted. Restore it (\`mlflow runs rest\
ore --run-id ${ne}\`), or name another run.`);return(Te.status==="FAILED"||Te.status==="KILLED")&&ee.warn(`Run ${ne} ended as ${Te.status}; its model is registe\
red all the same.`),Te}async function Q(j,ne,ee,Te){const{run:Le,value:Be,compared:Ce,leftOut:Ue}=await G(j,ne,ee),Fe=Le.name===""?"":` ("${(0,$.xS)(Le.name,60)}\
")`;return Te.progress(`Best of ${Ce} child runs by ${(0,$.xS)(ee.metric,100)} ${ee.direction}: ${Le.id}${Fe} with ${(0,$.xS)(Be.text,40)}.${Ue===""?"":` Left o\
ut: ${Ue}.`}`),Le}async function de(j,ne,ee){if(!(ee instanceof F.zg)||ee.code!=="E_RUN_WITHOUT_MODEL")return ee;const Te=await(0,g.xe)(j,ne).catch(()=>[]),Le=Te.
filter(K.s0).length;return Le===0?ee:new F.zg(ee.code,`${ee.message} Its child runs do: ${Le} of ${Te.length} have logged a model. Give best, such as 'rmse min'\
, to register the best of them.`,{cause:ee})}async function z(j,ne,ee){for(const Te of await j.registry.versionsOfModel(ne))if(Te.status!==X&&await J(j,Te,ee))return{
version:Te,isOurs:!1}}async function J(j,ne,{run:ee,path:Te,location:{source:Le,modelId:Be}}){if(ne.source===Le)return!0;const Ce=(0,D.Ql)(ne.source);if(Ce.kind===
"storage")return(0,D.Y8)((0,D.Xg)(ee.artifactUri),Ce.place)===Te;const Ue=[{kind:"run",runId:ee.id,path:Te},...Be===void 0?[]:[{kind:"logged-model",modelId:Be,path:""}]];
return(Ce.kind==="run"?[{...Ce,path:(0,D.q0)(ee.artifactUri,Ce.path)}]:Ce.kind==="logged-model"?[Ce]:await j.artifacts.foldersOf(ne).catch(A)).some(Ke=>Ue.some(
Xe=>(0,Y.isDeepStrictEqual)(Xe,Ke)))}function A(j){if(j instanceof F.zg&&j.outcome==="invalid")return[];throw j}async function b(j,ne,ee,Te,Le){const{run:Be,location:Ce}=ee;
await j.registry.ensureModel(ne);const Ue=await j.registry.createVersion({model:ne,runId:Be.id,tags:Te,source:Ce.source,...Ce.modelId===void 0?{}:{modelId:Ce.modelId}}).
catch(async Ke=>{if(!(Ke instanceof F.zg)||Ke.code!=="E_MLFLOW_UNREACHABLE")throw Ke;Le.warn(`${Ke.message} Looking whether the version was registered.`);const Xe=await z(
j,ne,ee);if(Xe===void 0)throw Ke;return Xe.version}),Fe=await z(j,ne,ee);return Fe===void 0||Number(Fe.version.version)>=Number(Ue.version)?{version:Ue,isOurs:!0}:
(Le.warn(`Another step registered version ${Fe.version.version} from the same run meanwhile; version ${Ue.version} is taken back.`),await j.registry.deleteVersion(
ne,Ue.version),Fe)}async function B(j,ne,ee,Te,Le){const Be=performance.now()+ee,Ce=`version ${ne.version} of "${ne.model}"`;let Ue=ne;for(let Fe=ge;Ue.status!==
"READY";Fe=Math.min(2*Fe,L)){if(Ue.status===X)throw new F.zg("E_REGISTRATION_FAILED",`MLflow could not register ${Ce}: ${Ue.statusMessage||"it does not say why"}\
. See the log of the MLflow server, then run the step again.`);const Ke=Be-performance.now();if(Ke<=0)throw new F.zg("E_TIMEOUT",`After ${ee/1e3} s, ${Ce} is st\
ill ${Ue.status||"without a status"}. Run the step again to wait on.`);Le.progress(`Waiting for ${Ce}: ${Ue.status||"no status yet"}`),await(0,n.v)(Math.min(Fe,
Ke),Te),Ue=await j.registry.version(ne.model,ne.version)}}async function oe(j,ne,ee){for(const[Te,Le]of ee)ne.tags.get(Te)!==Le&&await j.registry.setVersionTag(
ne.model,ne.version,Te,Le)}}),4925:((le,q,e)=>{e.d(q,{J:()=>g,v:()=>r});var s=e(2804),r=(K,n)=>new Promise((I,p)=>{if(n.aborted){p(g(n));return}const d=()=>{clearTimeout(
D),p(g(n))},D=setTimeout(()=>{n.removeEventListener("abort",d),I()},K);n.addEventListener("abort",d,{once:!0})}),g=K=>(0,s.uQ)(K.reason)}),1660:((le,q,e)=>{e.d(
q,{VY:()=>r,e7:()=>K,vd:()=>g});var s=e(9596),r={};(0,s.VA)(r,{requireOfNode:()=>g});var g,K=(0,s.E)({"require-of-node:require-of-node"(){g=n=>require(n)}})}),6237:((le,q,e)=>{
e.d(q,{s:()=>s});function s(r){const{GITHUB_SHA:g,GITHUB_SERVER_URL:K,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:I}=r,p=r.GITHUB_TRIGGERING_ACTOR||r.GITHUB_ACTOR;return{
...g?{commit:g}:{},...K&&n&&I?{link:`${K}/${n}/actions/runs/${I}`}:{},...p?{actor:p}:{}}}}),4364:((le,q,e)=>{e.d(q,{$E:()=>D,B2:()=>n,bW:()=>d});var s=e(2804),r=2**
31-1,g=.1,K=5e3,n=class{controller=new AbortController;endMs;timer;constructor($,F){this.endMs=performance.now()+$,!($>r)&&(this.timer=setTimeout(()=>this.controller.
abort(new s.zg("E_TIMEOUT",F())),$),this.timer.unref())}get signal(){return this.controller.signal}waitMs($){const F=Math.max(0,this.endMs-performance.now());return Math.
min($,F-Math.min(K,F*g))}stop(){clearTimeout(this.timer)}},I=15*6e4,p=6e4;function d({inputs:$,cleanupMs:F},Y){if(Object.values($).some(({kind:V})=>V.isCommand))
return{totalMs:1/0,cleanupMs:1/0};const{timeout:H}=Y,{"lock-timeout":x}=Y,G=typeof H=="number"?H:I+(typeof x=="number"?x:0);return{totalMs:G,cleanupMs:F?.(G)??p}}
function D({name:$,inputs:F},{totalMs:Y},H){const x=H===""?"":` What it said last: ${H}`;return`${$} did not end within ${Math.round(Y/1e3)} s${"timeout"in F?" \
(--timeout)":""}, so it was stopped.${x}`}}),2629:((le,q,e)=>{e.d(q,{T:()=>s});async function s({runs:g},{given:K,pipeline:n,startTag:I}){const p=await g.ensureExperiment(
K.experiment),d=I&&await g.findRunning(p,...I);if(d)return{run:d,isNew:!1};const D=K["run-name"];return{run:await g.create({experimentId:p,...D===void 0?{}:{name:D},
tags:new Map([...r(n,K.tags),...I?[I]:[]]),startTimeMs:Date.now()}),isNew:!0}}function r({commit:g,link:K,actor:n},I=new Map){const d=[["mlflow-steps.pipeline",
K],["mlflow.source.git.commit",g],["mlflow.user",n]].flatMap(([D,$])=>$===void 0||$===""?[]:[[D,$]]);return new Map([...d,...I])}}),2419:((le,q,e)=>{e.d(q,{Cz:()=>n,
LJ:()=>X,No:()=>H,VH:()=>Y,c7:()=>D,f8:()=>F,hC:()=>K,i:()=>ge,i7:()=>d});var s=e(2586),r=e(8243),g="kubectl-last-applied",K=L=>(0,r.yR)(L,"metadata","managedFi\
elds").map(I),n=L=>K(L).find(({subresource:_,paths:R})=>_==="scale"&&R.some(Q=>Q.join(".")==="spec.replicas"));function I(L){const _=(0,r.fK)(L,"fieldsV1");return{
manager:(0,r.$6)(L,"manager")??"",operation:(0,r.$6)(L,"operation")??"",subresource:(0,r.$6)(L,"subresource")??"",time:(0,r.$6)(L,"time"),paths:(0,r.Gv)(_)?p(_):
[]}}function p(L,_=[]){const R=Object.entries(L).filter(([Q])=>Q!==".");return R.length===0?_.length===0?[]:[_]:R.flatMap(([Q,de])=>p((0,r.Gv)(de)?de:{},[..._,Q.
startsWith("f:")?Q.slice(2):`[${Q.slice(2)}]`]))}var d=L=>(0,s.xS)(L.join(".").replaceAll(".[","["),200),D=({manager:L,operation:_,subresource:R,time:Q})=>`${JSON.
stringify((0,s.xS)(L,100))} (${[_==="Apply"?"server-side apply":R===""?"an update":`an update of its ${(0,s.xS)(R,30)}`,...Q===void 0?[]:[`last at ${(0,s.xS)(Q,
30)}`]].join(", ")})`,$=(L,_)=>L.subresource===""&&(L.manager!==_||L.operation!=="Apply")&&(L.manager===g||L.paths.some(([R])=>R==="spec")),F=(L,_)=>K(L).filter(
R=>$(R,_)),Y=L=>K(L).some(({subresource:_,paths:R})=>_===""&&R.some(([Q])=>Q==="spec"));function H(L,_,R,Q){const de=(0,r.yR)(L,"metadata","managedFields"),z=ee=>(0,r.
$6)(ee,"manager")===_&&(0,r.$6)(ee,"operation")==="Apply",J=ee=>z(ee)||$(I(ee),_),A=de.filter(J).map(ee=>({entry:ee,...x(ee)})),[b,...B]=A.map(({ofManifest:ee})=>ee).
filter(ee=>!V(ee));if(b===void 0)return de;const oe=`${Q.toISOString().slice(0,19)}Z`,j={manager:_,operation:"Apply",apiVersion:R,time:oe,fieldsType:"FieldsV1",
fieldsV1:B.reduce(G,b)},ne=A.flatMap(({entry:ee,besides:Te})=>z(ee)||V(Te)?[]:[{...ee,fieldsV1:{"f:metadata":Te}}]);return[j,...ne,...de.filter(ee=>!J(ee))]}function x(L){
const _=(0,r.fK)(L,"fieldsV1"),{"f:metadata":R,...Q}=(0,r.Gv)(_)?_:{},de=Object.entries((0,r.Gv)(R)?R:{}),z=([A])=>A==="."||A==="f:labels"||A==="f:annotations",
J=Object.fromEntries(de.filter(z));return{ofManifest:V(J)?Q:{"f:metadata":J,...Q},besides:Object.fromEntries(de.filter(A=>!z(A)))}}function G(L,_){if(V(L)&&V(_))
return L;if(V(L))return{".":{},..._};if(V(_))return{".":{},...L};const R=[...new Set([...Object.keys(L),...Object.keys(_)])];return Object.fromEntries(R.map(Q=>{
const[de,z]=[(0,r.fK)(L,Q),(0,r.fK)(_,Q)];return[Q,(0,r.Gv)(de)&&(0,r.Gv)(z)?G(de,z):de??z]}))}var V=L=>Object.keys(L).length===0;function X(L,_){const R=K(L),Q=new Set(
R.filter(({manager:de,operation:z})=>de===_&&z==="Apply").flatMap(({paths:de})=>de.map(z=>JSON.stringify(z))));return R.filter(({manager:de})=>de!==_).map(de=>({
owner:de,paths:de.paths.filter(z=>z[0]!=="status"&&!Q.has(JSON.stringify(z)))})).filter(({paths:de})=>de.length>0)}function ge(L,_){const R=X(L,_),Q=([J,A])=>J===
"spec"||J==="metadata"&&(A==="labels"||A==="annotations"),de=new Set(R.filter(({owner:J})=>!$(J,_)).flatMap(({paths:J})=>J.map(A=>JSON.stringify(A)))),z=R.filter(
({owner:J})=>$(J,_)).flatMap(({paths:J})=>J.filter(A=>Q(A)&&!de.has(JSON.stringify(A))));return[...new Map(z.map(J=>[JSON.stringify(J),J])).values()]}}),9074:((le,q,e)=>{
e.d(q,{BR:()=>J,Um:()=>g,Yh:()=>b,aA:()=>n,lx:()=>z,p6:()=>p,q0:()=>$,ze:()=>d});var s=e(8243),r="machinelearning.seldon.io",g=`${r}/v1`,K=[g,`${r}/v1alpha3`,`${r}\
/v1alpha2`],n=B=>K.some(oe=>oe===B),I=B=>B==null?"nothing":Array.isArray(B)?"a list":typeof B=="object"?"a mapping":typeof B=="string"?`the text ${JSON.stringify(
B.slice(0,60))}`:typeof B=="number"||typeof B=="boolean"?`the ${typeof B} ${B}`:typeof B,p=(B,oe,j)=>[{path:j,message:`expected ${B}, found ${I(oe)}`}],d=(B,oe)=>typeof B==
"string"?[]:p(typeof B=="number"||typeof B=="boolean"?`a text (write it in quotes: "${B}")`:"a text",B,oe),D=(B,oe)=>Number.isInteger(B)?[]:p("a whole number",B,
oe),$=(B,oe)=>typeof B=="boolean"?[]:p("true or false",B,oe),F=B=>(oe,j)=>oe===B?[]:p(B,oe,j),Y=B=>(oe,j)=>oe===void 0?[]:B(oe,j),H=B=>(oe,j)=>oe==null?[]:B(oe,
j),x=B=>(oe,j)=>Array.isArray(oe)?oe.flatMap((ne,ee)=>B(ne,[...j,ee])):p("a list",oe,j),G=B=>(oe,j)=>(0,s.Gv)(oe)?Object.entries(B).flatMap(([ne,ee])=>ee(Object.
hasOwn(oe,ne)?oe[ne]:void 0,[...j,ne])):p("a mapping",oe,j),V=B=>(oe,j)=>(0,s.Gv)(oe)?Object.entries(oe).flatMap(([ne,ee])=>B(ee,[...j,ne])):p("a mapping",oe,j),
X=B=>(oe,j)=>B()(oe,j),ge=Y(V(d)),L=G({name:d,implementation:Y(d),type:Y(d),methods:H(x(d)),modelUri:H(d),endpoint:H(G({type:Y(d)})),logger:H(G({mode:Y(d)})),parameters:H(
x(G({name:d}))),children:H(x(X(()=>L)))}),_=G({name:d,image:Y(d),securityContext:H(G({})),ports:H(x(G({})))}),R=G({replicas:Y(D),spec:Y(G({containers:H(x(_)),initContainers:H(
x(_)),volumes:H(x(G({})))}))}),Q=G({name:d,graph:L,componentSpecs:H(x(R)),replicas:Y(D),traffic:Y(D),shadow:Y($),annotations:ge,labels:ge,progressDeadlineSeconds:Y(
D),explainer:H(G({type:Y(d),modelUri:H(d)})),svcOrchSpec:H(G({env:H(x(G({name:d})))}))}),de=G({apiVersion:d,kind:F("SeldonDeployment"),metadata:Y(G({name:Y(d),namespace:Y(
d),labels:ge,annotations:ge})),spec:G({predictors:x(Q),protocol:Y(d),replicas:Y(D),annotations:ge})}),z=B=>de(B,[]),J=B=>z(B).length===0,A=(B,oe)=>[...de(B,oe),
...G({metadata:G({name:d,labels:V(d),annotations:V(d)})})(B,oe)],b=B=>A(B,[]).length===0}),6518:((le,q,e)=>{e.d(q,{K:()=>r});var s=e(6975);function r(g,K,n){if(n===
void 0)return(0,s.o)(g.protocol,K);const I=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:p})=>p(n,K));return{send:async p=>(await I).send(p),close:()=>{I.
then(p=>p.close(),()=>{})}}}}),4118:((le,q,e)=>{e.d(q,{AZ:()=>n,Jw:()=>K,Km:()=>D,NP:()=>d,O3:()=>g,Ph:()=>x,Q:()=>F,SZ:()=>p,Vh:()=>Y,ab:()=>H,bg:()=>I,gT:()=>r,
qj:()=>$,r$:()=>s,vY:()=>G});var s={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},r={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},g={
group:"",version:"v1",plural:"secrets",kind:"Secret"},K={group:"",version:"v1",plural:"pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"Event"},
I={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},p={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},d={group:"discovery.k8\
s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},D={group:"networking.istio.io",version:"v1beta1",plural:"virtualservices",kind:"VirtualService"},
$={group:"getambassador.io",version:"v2",plural:"mappings",kind:"Mapping"},F={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},Y=({group:V,
version:X})=>V===""?`/api/${X}`:`/apis/${V}/${X}`;function H(V,X){const ge=X===void 0?"":`/namespaces/${encodeURIComponent(X)}`;return`${Y(V)}${ge}/${V.plural}`}
var x=({resource:V,namespace:X,name:ge})=>`${H(V,X)}/${encodeURIComponent(ge)}`,G=({resource:V,namespace:X,name:ge})=>[V.kind,X,ge].filter(L=>L!==void 0).join("\
/")}),5306:((le,q,e)=>{e.d(q,{$m:()=>_,Ef:()=>Ce,Hl:()=>Fe,PQ:()=>Le,So:()=>I,aI:()=>ee,bS:()=>Q,g4:()=>ge,hf:()=>L,i9:()=>Be,jC:()=>z,kl:()=>de,ld:()=>J,oT:()=>D,
os:()=>j,pG:()=>Ue,sc:()=>oe,tB:()=>d,tf:()=>Te,ty:()=>F,x2:()=>B,xb:()=>R,yv:()=>$,yx:()=>Ke});var s=e(9951),r=e(6498),g=e(8243),K=e(7598),n=e.n(K),I=a=>(0,K.createHash)(
"sha256").update(JSON.stringify(p(a))).digest("hex").slice(0,16);function p(a){return Array.isArray(a)?a.map(p):typeof a!="object"||a===null?a:Object.entries(a).
filter(([,P])=>P!==void 0).sort(([P],[c])=>P<c?-1:1).map(([P,c])=>[P,p(c)])}var d=(a,P,c)=>I([F(a,P),c]),D=(a,P)=>`${a}.${P}`,$=a=>a.split(".",1)[0]??"";function F(a,P){
const{predictors:c,replicas:O,annotations:i,...f}=a,{traffic:m,replicas:me,annotations:he,...fe}=P,T={...H(i),...H(he)}["seldon.io/no-engine"]==="true"?x(fe):fe;
return{spec:Y({...f,annotations:H(i)}),predictor:Y({...T,annotations:H(he)}),ports:G(a,P)}}var Y=a=>Object.fromEntries(Object.entries(a).flatMap(([P,c])=>{const O=P===
"spec"||P==="containerSpec"?c:Array.isArray(c)?c.map(i=>(0,g.Gv)(i)?Y(i):i):(0,g.Gv)(c)?Y(c):c;return O===null||O===!1||typeof O=="object"&&Object.keys(O).length===
0?[]:[[P,O]]}));function H(a){const{[s.yl]:P,...c}=(0,g.Gv)(a)?a:{};return c}function x({progressDeadlineSeconds:a,...P}){const c=(0,g.yR)(P,"componentSpecs").map(
({replicas:O,hpaSpec:i,kedaSpec:f,pdbSpec:m,...me})=>me);return{...P,...c.length>0?{componentSpecs:c}:{}}}function G(a,P){const c=[...new Set((0,g.yR)(a,"predic\
tors").flatMap(V))];return Object.fromEntries(V(P).map(O=>[O,c.indexOf(O)]))}var V=a=>[...(0,g.yR)(a,"componentSpecs").flatMap(P=>(0,g.yR)(P,"spec","containers")).
flatMap(P=>(0,g.$6)(P,"name")??[]),...X((0,g.fK)(a,"graph"))],X=a=>[...(0,r.u9)({name:"",implementation:(0,g.$6)(a,"implementation")??""})?[(0,g.$6)(a,"name")??
""]:[],...(0,g.yR)(a,"children").flatMap(X)],ge=a=>new Map((0,g.yR)(a,"spec","predictors").map(P=>[(0,g.$6)(P,"name")??"",P])),L=a=>(0,g.$6)(a,"annotations",s.yl),
_=a=>(0,g.$6)(a,"spec","annotations",s.yl),R=a=>(0,g.$6)(a,"metadata","annotations",s.Ln)??_(a);function Q(a,P,c){const O=new Map(P.map(m=>[m.name,m])),i=a.spec.
predictors.map(m=>{const me=O.get(m.name);if(me===void 0)return m;const{marker:he,deadline:fe}=me;return{...m,annotations:{...m.annotations,[s.yl]:he},...fe===void 0?
{}:{progressDeadlineSeconds:fe}}}),f=c===void 0?{}:{annotations:{...a.spec.annotations,[s.yl]:c}};return{...a,spec:{...a.spec,...f,predictors:i}}}var de={group:"\
machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"},z="seldon-deployment-id",J=8e3,A=63,b=a=>a.length<=A?a:`seldon-${(0,K.
createHash)("md5").update(a).digest("hex")}`,B=b,oe=(a,P)=>P.annotations?.["seldon.io/svc-name"]??b(`${a}-${P.name}`),j=({spec:{protocol:a}})=>a==="v2"||a==="kf\
serving",ne=({spec:{protocol:a}})=>a==="tensorflow",ee=a=>j(a)?"v2":ne(a)?"tensorflow":a.spec.predictors.some(({graph:P})=>(0,r.ig)(P,[]).some(({node:c})=>c.implementation===
"MLFLOW_SERVER"))?"v1-mlflow":"v1",Te=(a,P)=>j(a)?`/v2/models/${encodeURIComponent(P.graph.name)}/infer`:ne(a)?`/v1/models/${encodeURIComponent(P.graph.name)}:p\
redict`:"/api/v1.0/predictions",Le=(a,P,c)=>`/seldon/${encodeURIComponent(P)}/${encodeURIComponent(a.metadata.name)}${Te(a,c)}`,Be=({spec:a})=>a.predictors.filter(
({shadow:P})=>P!==!0);function Ce(a,P,c,O,i=(0,g.tk)(a.spec,"replicas")){return{owner:c,uid:O,marker:P,markerAnnotation:s.yl,workloads:a.spec.predictors.flatMap(
f=>l(a,f,P,i)),services:a.spec.predictors.flatMap(f=>Xe(a,f)),routes:Ye(a),labelSelector:z,readMarker:f=>Fe(f,a)?R(f):void 0,readPodMarker:Ke,readStatus:ce}}var Ue=(a,P,c,O)=>Ce(
a,P,c,(0,g.$6)(O,"metadata","uid")??"",(0,g.tk)(O,"spec","replicas"));function Fe(a,{spec:P}){const c=ge(a);return P.predictors.every(O=>L(c.get(O.name))===L(O))}
function Ke(a){const P=(0,g.$6)(a,"spec","template","metadata","annotations",s.yl);if(P!==void 0)return P;const c=(0,g.yR)(a,"spec","template","spec","container\
s").flatMap(O=>(0,g.yR)(O,"env")).find(O=>(0,g.$6)(O,"name")==="ENGINE_PREDICTOR");return(0,g.$6)((0,g.qF)(Buffer.from((0,g.$6)(c,"value")??"","base64").toString(
"utf8")),"annotations",s.yl)}var Xe=(a,P)=>[{name:oe(a.metadata.name,P),isRequired:(0,g.$6)(a.spec,"serverType")!=="kafka"},...(re(a,P)?y(P.graph):[]).map(c=>({
name:b(`${a.metadata.name}-${P.name}-${c}`),isRequired:!1}))];function Ye(a){const{predictors:P}=a.spec;if(P.length<2)return[];const c=Be(a);return P.map(O=>{const{
name:i,traffic:f=0,shadow:m=!1}=O,me=m&&f===0||!m&&c.length===1?void 0:f;return{title:`predictor ${i}`,service:oe(a.metadata.name,O),weight:me,isShadow:m,takesRest:!m&&
O===c[0]}})}var re=({spec:a},{annotations:P})=>[a.annotations,P].some(c=>c?.["seldon.io/engine-separate-pod"]==="true");function ce(a){const P=(0,g.$6)(a,"statu\
s","state"),c=(0,g.$6)(a,"status","description")??"";return P==="Available"?{state:"ready"}:{state:P==="Failed"?"failed":"working",description:c}}var De=({modelUri:a,
children:P})=>[...a?[a]:[],...(P??[]).flatMap(De)],xe=a=>a.replace(/^pvc:\/\//,"/mnt/pvc/");function l(a,P,c,O){const f=`${a.metadata.name}-${P.name}`,m=`predic\
tor ${P.name}`,me={marker:L(P)??c,modelPlaces:De(P.graph).map(xe)},he=P.componentSpecs?.length?P.componentSpecs:[{}],fe=he.map((T,Z)=>{const pe=(0,g.yR)(T,"spec",
"containers").map(M=>(0,g.$6)(M,"name")??""),Re=[(0,g.$6)(T,"metadata","name"),pe.join("-"),y(P.graph).join("-")].filter(M=>M!==void 0);return{title:he.length>1?
`${m}, component ${Z}`:m,names:Re.map(M=>b(`${f}-${Z}-${M}`)),prefixes:[`${f}-${Z}-`],...me,isMarked:!0,replicas:N(P,T,O)}}),E=(T,Z,pe)=>({title:`${m}, ${T}`,names:[
b(Z)],prefixes:[],...me,isMarked:!1,replicas:pe});return[...fe,...re(a,P)?[E("orchestrator",`${f}-svc-orch`,(0,g.tk)(P,"svcOrchSpec","replicas")??P.replicas??O??
1)]:[],...(0,g.$6)(P,"explainer","type")?[E("explainer",`${f}-explainer`)]:[]]}var y=({name:a,children:P})=>[a,...(P??[]).flatMap(y)];function N(a,P,c){if(!((0,g.
Gv)((0,g.fK)(P,"hpaSpec"))||(0,g.Gv)((0,g.fK)(P,"kedaSpec"))))return(0,g.tk)(P,"replicas")??a.replicas??c??1}}),7631:((le,q,e)=>{e.d(q,{n:()=>g,y:()=>r});var s=e(
6498),r={experiment:{kind:s.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:s.Qq,description:"The run's na\
me; MLflow makes one up unless given."},tags:{kind:s.AS,description:"Tags of the run."}},g={timeout:{kind:s.p0,default:"15m",description:"How long to wait for M\
Lflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes."}}}),9596:((le,q,e)=>{e.d(q,{E:()=>p,P$:()=>d,VA:()=>D,
Yp:()=>Y,f1:()=>F});var s=Object.create,r=Object.defineProperty,g=Object.getOwnPropertyDescriptor,K=Object.getOwnPropertyNames,n=Object.getPrototypeOf,I=Object.
prototype.hasOwnProperty,p=(H,x,G)=>function(){if(G)throw G[0];try{return H&&(x=(0,H[K(H)[0]])(H=0)),x}catch(X){throw G=[X],X}},d=(H,x)=>function(){try{return x||
(0,H[K(H)[0]])((x={exports:{}}).exports,x),x.exports}catch(V){throw x=0,V}},D=(H,x)=>{for(var G in x)r(H,G,{get:x[G],enumerable:!0})},$=(H,x,G,V)=>{if(x&&typeof x==
"object"||typeof x=="function")for(let X of K(x))!I.call(H,X)&&X!==G&&r(H,X,{get:()=>x[X],enumerable:!(V=g(x,X))||V.enumerable});return H},F=(H,x,G)=>(G=H!=null?
s(n(H)):{},$(x||!H||!H.__esModule?r(G,"default",{value:H,enumerable:!0}):G,H)),Y=H=>$(r({},"__esModule",{value:!0}),H)}),2092:((le,q,e)=>{e.d(q,{C:()=>p,j:()=>I});
var s=e(8690),r=e(8704),g=e(4338),K=e(2586),n=e(2804);async function I(L,_,R){const Q=L.runUrl(_);if(_.deleted)throw new n.zg("E_RUN_DELETED",`The training comm\
and ended well, but has deleted its run ${_.id}. Let the script keep it, or restore it (\`mlflow runs restore --run-id ${_.id}\`). ${Q}`);const de=await $(L,_,R);
if(de!==void 0)throw await L.runs.end(_.id,"FAILED",Date.now()),de;if(_.status==="FAILED"||_.status==="KILLED")throw new n.zg("E_COMMAND_FAILED",`The training c\
ommand ended with exit code 0, but has ended its run as ${_.status} itself; its output says why: ${Q}`);return _.status!=="FINISHED"&&await L.runs.end(_.id,"FIN\
ISHED",Date.now()),_}var p=(L,_,R,Q)=>(0,s.n6)(_,R,Q,R==="FAILED"&&!(0,r.JN)(L)?`The run is empty. If MLflow complained of another experiment or run: ${d(D)}`:""),
d=L=>L.charAt(0).toLowerCase()+L.slice(1),D="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experim\
ent(), and MLFLOW_RUN_ID left as it is.";async function $(L,_,R){try{const Q=await(0,r.$w)(L,_);if(X(_,Q.runlessModels,R),!await H(L,_)){V(L,_,Q,R);return}const de=Q.
below.length+Q.others.length>0,z=de?void 0:await(0,r.N6)(L,_),J=z?.children??Q.below;if(J.some(r.JN)){ge(_,J,R);return}if(Q.runlessModels.length>0)return;const A=z?.
others.filter(r.JN)??await G(L,Q.others);return A.length>0?F(L,_,A,de):Y(L,_,R)}catch(Q){if(!(Q instanceof n.zg)||Q.code==="E_CANCELLED"||Q.code==="E_MLFLOW_UNR\
EACHABLE")throw Q;R.warn(`Whether the training command logged in another run than ${_.id} could not be looked up: ${Q.message}`);return}}function F(L,_,R,Q){const[
de,z]=R.length===1?["run","it"]:["runs","one of them"],J=Q?"What it logged is in":"Meanwhile there came, in the same experiment,";return new n.zg("E_TRAINED_ELS\
EWHERE",`The training command ended well, but run ${_.id}, which was made for it, is empty. ${J} ${de} ${(0,r._N)(L,R)}. ${D} To go on with ${z}, give its id to\
 register as run-id.`)}function Y(L,_,R){R.warn(`Run ${_.id} is empty: the training command has logged nothing at ${L.trackingUri}. Does the script set a tracki\
ng URI of its own?`)}async function H({artifacts:L},_){return(0,r.JN)(_)?!1:(await L.listOfRun(_.id,"").catch(Q=>{if(Q instanceof n.zg&&Q.code==="E_CANCELLED")throw Q;
return[]})).length===0}var x=5;async function G(L,_){const R=_.filter(r.JN);if(R.length>0)return R;const Q=await Promise.all(_.slice(0,x).map(de=>H(L,de)));return _.
filter((de,z)=>Q[z]===!1)}function V(L,_,{below:R,others:Q},de){!(0,g.s0)(_)&&R.some(g.s0)&&ge(_,R,de);const z=(0,g.s0)(_)?[]:Q.filter(g.s0),J=Q.filter(r.JN);z.
length>0?de.warn(`The training command has started runs of its own, and logged models there instead of in run ${_.id}: ${(0,r._N)(L,z)}. ${D}`):J.length>0&&de.warn(
`The training command has started runs of its own besides run ${_.id}, and logged there too: ${(0,r._N)(L,J)}. Gates see what is in run ${_.id} alone. A run tha\
t ended, as autologging ends one after fit(), is not continued: put all in one \`with mlflow.start_run():\`.`)}function X(L,_,R){if(_.length===0)return;const Q=[
...new Set(_.map(({name:de})=>(0,K.xS)(de,60)))].slice(0,5).join(", ");R.warn(`The training command has logged a model while no run was active (${Q}), so that M\
Lflow has it without a run. register finds it by run ${L.id} all the same; to have it in the run, call log_model inside of \`with mlflow.start_run():\`.`)}function ge(L,_,R){
const Q=_.filter(g.s0),de=(Q.length>0?Q:_.filter(r.JN)).map(r.gN),z=de.includes(L.id)?L.id:de[0]??L.id,J=_.filter(b=>(0,r.gN)(b)===z),A=[...J.find(({metrics:b})=>b.
size>0)?.metrics.keys()??[]].find(b=>/^[\w.-]{1,60}$/.test(b))??"METRIC";R.progress(`Run ${z} has ${J.length} child runs. To register the best of them: register\
 --run-id ${z} --best '${A} min' (or max).`)}}),889:((le,q,e)=>{e.d(q,{_:()=>r});var s=Number.MAX_VALUE;function r({value:g,timestampMs:K},n){if(Number.isNaN(g))
return"NaN";if(Math.abs(g)>=s)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(g===0&&K===0&&!n)return"0.0 with timestamp 0, the mark of MLflow\
's silently lost values; log it again, or say --accept-zero-timestamp"}}),2584:((le,q,e)=>{e.d(q,{B:()=>V});var s=e(2629),r=e(2092),g=e(8690),K=e(7631),n=e(4338),
I=e(7129),p=e(7766),d=e(6498),D=e(3024),$=e.n(D),F="MLFLOW_RUN_CONTEXT",Y=L=>({[n.vx]:L});function H(L){if((0,D.statSync)(L,{throwIfNoEntry:!1})?.isDirectory()!==
!0)throw new d.S7(`there is no folder ${JSON.stringify(L)}`)}var x={...p.hI,...K.y,command:{kind:d.G5,required:!0,description:"What trains the model. MLFLOW_RUN\
_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run; a script that calls set_experiment() for anothe\
r experiment leaves it."},"working-directory":{kind:(0,d.KD)(d.Qq,H),description:"Where the command runs; the current directory unless given."},...K.n},G=5e3,V=(0,I.
ol)({name:"train",title:"run a training command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. T\
he run is tagged with the commit, the pipeline and who started it.",inputs:x,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, als\
o when the command fails."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a \
JSON object."}},example:"mlflow-steps train --experiment wine -- python train.py",run:async L=>{const{inputs:_,log:R,signal:Q}=L,de=_["working-directory"],[z,...J]=X(
_.command),A=await L.mlflow(),{run:b}=await(0,s.T)(A,{given:_,pipeline:L.pipeline});L.output("run-id",b.id),L.output("artifact-uri",b.artifactUri);const B=A.runUrl(
b);R.progress(`Run ${b.name||b.id}: ${B}`);const oe=ge(_,A.trackingUri,b),j=performance.now(),ne=setInterval(()=>R.progress(`Training for ${Math.round((performance.
now()-j)/6e4)} min: ${B}`),6e4),ee=await L.runProgram(z,J,{env:oe,jsonEnv:{[F]:Y(b.id)},...de===void 0?{}:{cwd:de}}).catch(async Ce=>{throw await(0,g.wq)(A,b,Q.
aborted?"KILLED":"FAILED",R),Ce}).finally(()=>clearInterval(ne));if(Q.aborted)throw await(0,g.wq)(A,b,"KILLED",R)&&R.progress(`Run ${b.name||b.id} is KILLED: ${B}`),
Q.reason;const Te=A.patient(_.timeout);if(ee!==0){await(0,g.wq)(Te,b,"FAILED",R);const Ce=await A.forCleanup(G).runs.get(b.id).catch(()=>{});throw Ce===void 0?(0,g.
n6)(ee,"FAILED",B):(0,r.C)(Ce,ee,"FAILED",B)}const Le=((performance.now()-j)/1e3).toFixed(1),Be=await Te.runs.get(b.id);return L.output("metrics",(0,g.qF)(Be)),
await(0,r.j)(Te,Be,R),L.summarize({kind:"heading",text:`Trained in experiment ${_.experiment}`},{kind:"paragraph",text:`Run ${Be.name||b.id} took ${Le} s: ${B}`},
(0,g.My)(Be)),{outcome:"done",reason:`Run ${Be.name||b.id} is FINISHED after ${Le} s: ${B}`}}}),X=L=>L.kind==="program"?L.argv:["bash","--noprofile","--norc","-\
eo","pipefail","-c",L.text];function ge(L,_,R){const Q={MLFLOW_REGISTRY_URI:L["registry-uri"],MLFLOW_TRACKING_USERNAME:L["tracking-username"],MLFLOW_TRACKING_PASSWORD:L["\
tracking-password"],MLFLOW_TRACKING_TOKEN:L["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:L["tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:L["\
tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:L["tracking-client-cert-file"]},de=Object.entries(Q).filter(z=>z[1]!==void 0);return{...Object.fromEntries(de),
MLFLOW_EXPERIMENT_NAME:void 0,MLFLOW_TRACKING_URI:_,MLFLOW_EXPERIMENT_ID:R.experimentId,MLFLOW_RUN_ID:R.id}}}),842:((le,q,e)=>{e.d(q,{BC:()=>B,Ck:()=>Ce,DL:()=>L,
Ee:()=>re,Er:()=>Te,FV:()=>ge,M8:()=>Fe,NG:()=>Ke,SJ:()=>ce,VN:()=>Be,ZJ:()=>j,_P:()=>D,cQ:()=>Le,gn:()=>J,gt:()=>F,kV:()=>X,p:()=>ee,uT:()=>V,uq:()=>_,zV:()=>De});
var s=e(9074),r=e(7092),g=e(4118),K=e(5306),n=e(9951),I=e(2586),p=e(8243),d=e(2804),D=({model:l,manifest:y,adopted:N})=>N===void 0?l??(0,p.$6)(y,"metadata","ann\
otations",n.B0):void 0,$=(l,{model:y,version:N})=>{const a=D(l);return l.version===N&&(a===void 0||y===void 0||a===y)};function F(l,y){const N=D(l);return l.adopted!==
void 0?"what was taken over":N===void 0||N===y?`version ${l.version}`:`version ${l.version} of ${(0,I.xS)(N,200)}`}var Y=3,H=6e5,x=(l,y)=>({resource:g.gT,namespace:l,
name:G(y)}),G=l=>`mlflow-steps-${l}`;function V(l,y,N,a){if(l===void 0)return{...y,ownerUid:N,earlier:[],isComplete:a};const{ownerUid:P,earlier:c,isComplete:O,...i}=l;
return{...y,ownerUid:N,earlier:$(l,{model:D(y),version:y.version})?c:[i,...c],isComplete:O}}function X({ownerUid:l,earlier:y,isComplete:N,...a},P){const c=[a,...y],
O=c.findIndex(f=>!$(f,P)),i=c[O];return i&&{...i,ownerUid:l,earlier:c.slice(O+1),isComplete:N}}function ge(l,y,N){const a=P=>D(P)===y?{...P,model:N}:P;return{...a(
l),earlier:l.earlier.map(a)}}async function L(l,y,N){const a=await l.get(x(y,N));return a&&R(a,y,N)}var _=(l,y)=>l!==void 0&&y?.ownerUid===(0,p.$6)(l,"metadata",
"uid")?y:void 0;function R(l,y,N){const a=(0,p.fK)(l,"data"),P=Q({...(0,p.Gv)(a)?a:{},manifest:(0,p.qF)((0,p.$6)(a,"manifest")??""),pods:(0,p.qF)((0,p.$6)(a,"po\
ds")??"")},y,N),c=(0,p.$6)(a,"owner-uid");if(P===void 0||c===void 0)return;const O=(0,p.yR)({list:(0,p.qF)((0,p.$6)(a,"earlier")??"[]")},"list"),i=O.slice(0,Y).
flatMap(f=>Q(f,y,N)??[]);return{...P,ownerUid:c,earlier:i,isComplete:(0,p.$6)(a,"complete")==="true"&&i.length===O.length}}function Q(l,y,N){const{manifest:a,version:P,
model:c,marker:O,verified:i}=l;if(typeof P!="string"||typeof O!="string"||!(0,s.Yh)(a)||a.metadata.name!==N||a.metadata.namespace!==y)return;const f=z(l.adopted);
if(f===void 0&&a.metadata.labels[n.Ly]!==n.bU||!(0,s.aA)(a.apiVersion))return;const m=de(l.pods);return{manifest:{...a,apiVersion:s.Um},version:P,marker:O,verified:String(
i)==="true",...typeof c=="string"?{model:c}:{},...f===void 0?{}:{adopted:f},...m===void 0?{}:{pods:m}}}function de(l){if((0,p.Gv)(l))return new Map(Object.entries(
l).map(([y,N])=>[y,{holdsVersion:(0,p.fK)(N,"holdsVersion")!==!1,hasOwnDeadline:(0,p.fK)(N,"hasOwnDeadline")!==!1}]))}function z(l){const y=typeof l=="string"?(0,p.
qF)(l):l;return(0,p.Gv)(y)?{managedFields:(0,p.yR)(y,"managedFields")}:void 0}async function J(l,y,N){const{name:a}=N.manifest.metadata,P=x(y,a),c={apiVersion:N.
manifest.apiVersion,kind:K.kl.kind,name:a,uid:N.ownerUid},O=b(N.earlier.map(i=>({...i,...i.pods===void 0?{}:{pods:A(i.pods)}})));await l.apply(P,{apiVersion:"v1",
kind:"ConfigMap",metadata:{name:P.name,namespace:y,labels:{[n.Ly]:n.bU},ownerReferences:[c]},data:{manifest:JSON.stringify(N.manifest),version:N.version,...N.model===
void 0?{}:{model:N.model},marker:N.marker,...N.adopted===void 0?{}:{adopted:JSON.stringify(N.adopted)},...N.pods===void 0?{}:{pods:JSON.stringify(A(N.pods))},verified:String(
N.verified),"owner-uid":N.ownerUid,earlier:JSON.stringify(O),complete:String(N.isComplete&&O.length===N.earlier.length)}},{force:!0})}var A=l=>Object.fromEntries(
l);function b(l){const y=l.slice(0,Y);for(;Buffer.byteLength(JSON.stringify(y))>H;)y.pop();return y}async function B(l,y,N){const a=x(y,N),P=await l.get(a),c=(0,p.
fK)(P,"metadata","labels");P&&(0,p.Gv)(c)&&c[n.Ly]===n.bU&&await l.delete(a,{propagation:"Background"})}var oe=5;async function j({registry:l},y,{model:N,versions:a},P){
const[c,O]=await Promise.all([Le(l,y,N),Promise.all(a.map(m=>(0,d.AO)("E_MODEL_NOT_FOUND",(0,d.AO)("E_VERSION_NOT_FOUND",l.version(m.model,m.version)))))]),f=[...new Map(
[...c,...O.flatMap(m=>m??[])].map(m=>[JSON.stringify([m.model,m.version]),m])).values()].flatMap(m=>{const me=P(m,(0,r.q1)(m,y)),he=re(m).filter(fe=>(0,r.YV)(fe,
y)).flatMap(fe=>ne(fe,P(m,fe)));return[...me===void 0?[]:[me],...he].map(fe=>({version:m,record:fe}))});f.sort((m,me)=>Number((0,r.nT)(me.record))-Number((0,r.nT)(
m.record)));for(const{version:m,record:me}of f)await Ue({registry:l},m,me)}var ne=(l,{state:y,time:N,reason:a}={})=>y===void 0||N===void 0||(0,r.nT)({...l,state:y})?
[]:[{...l,state:y,time:N,...a===void 0?{}:{reason:a}}],ee=(l,y)=>l.model===y.model&&l.version===y.version,Te=({model:l},y)=>`version ${y.version}${y.model===l?"":
` of ${y.model}`} serves there now`;async function Le(l,y,N){try{const{uid:a}=y,P=(0,r.Dw)(y.server);return(await Promise.all([l.versionsWithTag((0,r.A7)(y),"in\
g"),P===y.server?[]:l.versionsWithTag((0,r.A7)({...y,server:P}),"ing"),N===void 0?[]:l.versionsWithTag(r.Ec,"serving",N),a===void 0||!/^[\w-]+$/.test(a)?[]:l.versionsWithTag(
r.Ec,a)])).flat()}catch(a){if(!(a instanceof d.zg)||a.code!=="E_MLFLOW_REFUSED")throw a;return N===void 0?[]:l.versionsOfModel(N)}}var Be=(l,y,N,a)=>l!==void 0&&
(0,r.nT)(l)?{...l,time:y,state:N,reason:a}:void 0;function Ce(l,{server:y,namespace:N,name:a,uid:P,time:c},O){const{reason:i,...f}=l??{server:y,namespace:N,name:a,
version:O};return{...f,...P===void 0?{}:{uid:P},state:"serving",time:c}}async function Ue({registry:l},y,N){const a={...N,model:y.model},P=(0,r.nB)([],a),c=(0,r.
q1)(y,a);if(c!==void 0&&(0,r.Q4)(P).every(O=>Ye(c,O)))return Xe(l,y,!1);await l.setVersionTag(y.model,y.version,(0,r.A7)(a),P),await Xe(l,(0,r.q8)(y,a,P),!0)}async function Fe({
registry:l},y,N){const a=(0,r.q1)(y,N);if(!(a!==void 0&&(0,r.nT)(a)))return await l.setVersionTag(y.model,y.version,(0,r.A7)(N),(0,r.nB)([],{...N,model:y.model})),
{place:N,before:(0,r.Sp)(y,N)}}var Ke=({registry:l},{model:y,version:N},{place:a,before:P})=>P===void 0?l.deleteVersionTag(y,N,(0,r.A7)(a)):l.setVersionTag(y,N,
(0,r.A7)(a),(0,r.nB)([],P));async function Xe(l,y,N){let a=y,P=!N;for(let c=0;;){const O=(0,r.qi)(a);if(a.tags.get(r.Ec)!==O){if(c===oe)return;await l.setVersionTag(
a.model,a.version,r.Ec,O),c+=1}else if(P)return;a=await l.version(a.model,a.version),P=!0}}var Ye=(l,y)=>(0,p.Gv)(l)&&(0,p.Gv)(y)&&[...new Set([...Object.keys(l),
...Object.keys(y)])].every(N=>N==="time"||N==="pipeline"||l[N]===y[N]),re=l=>(0,r.T3)(l).filter(r.nT);async function ce(l,y,N,a,P){const c=i=>a(i.guarded(()=>l.
assertBelieved())),O=()=>c(y.forCleanup(r.mw));try{await l.believe(AbortSignal.timeout(r.mw)),N?.aborted?await O():await c(y).catch(async i=>{if(!N?.aborted)throw i;
await O()})}catch(i){if(!(i instanceof d.zg))throw i;P(i)}}async function De(l,{namespace:y="",name:N},{step:a,pipeline:P,log:c},O){const i=await l.hold(y,G(N),
xe(P,a),f=>c.progress(f));try{return await O(l.withLease(i),i)}finally{await i.release().catch(f=>c.warn(`The lease of this ${a} was not released, and expires b\
y itself: ${String(f)}`))}}var xe=({link:l,actor:y},N)=>[l??y??"mlflow-steps",N,`process ${process.pid}`,new Date().toISOString()].join(", ")}),2804:((le,q,e)=>{
e.d(q,{AO:()=>I,nU:()=>K,uQ:()=>p,zg:()=>n});var s=(d,D)=>({outcome:"invalid",exit:2,meaning:d,remedy:D}),r=(d,D)=>({outcome:"failed",exit:4,meaning:d,remedy:D}),
g=(d,D)=>({outcome:"unreachable",exit:6,meaning:d,remedy:D}),K={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee.",remedy:"\
Read the cause below the message; if the step was run as documented, report it with that text."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training\
 command ended with a non-zero exit code.",remedy:"Read the command's own output above; mend the script, and train again."},E_TRAINED_ELSEWHERE:{outcome:"failed",
exit:1,meaning:"The training command ended well, but its run is empty and another one holds what it logged.",remedy:"Let the script log in the run that was made\
 for it: no set_experiment(), no run of its own."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP\
 129).",remedy:"Run the step again: it goes on from what was done."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time.",remedy:"See what \
it was waiting for; give it longer with `--timeout` if it is only slow."},E_INPUT:s("Inputs are missing, misspelt or malformed.","Correct each input that the me\
ssage names."),E_CONFIG_FILE:s("mlflow-steps.yaml cannot be read.","Correct in mlflow-steps.yaml what the message names."),E_TRACKING_URI:s("The tracking URI is\
 not the http(s) address of an MLflow server.","Give the http(s) address of an MLflow server as `--tracking-uri` or MLFLOW_TRACKING_URI."),E_MLFLOW_UNAUTHORIZED:s(
"MLflow answered 401: no or wrong credentials.","Give credentials that MLflow takes, in the variables that the message names."),E_MLFLOW_FORBIDDEN:s("MLflow ans\
wered 403: these credentials may not do this.","Let MLflow's administrator grant the account what the message names, or use another account."),E_MLFLOW_HOST_REFUSED:s(
"MLflow refused the Host header (its --allowed-hosts).","Start MLflow with `--allowed-hosts` naming the host, or use an address that it allows."),E_MLFLOW_TLS:s(
"MLflow's certificate is not trusted, or it refused the client's.","Give the authority as `--tracking-ca-file`, or a client certificate as `--tracking-client-ce\
rt-file`."),E_NOT_MLFLOW:s("What answers at the tracking URI is not an MLflow server.","Correct the tracking URI, also for a path that belongs to it."),E_MLFLOW_REFUSED:s(
"MLflow refused a request as wrong.","Correct what MLflow's own words name."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that \
its API does not allow.",remedy:"See whether the tracking URI leads to a supported MLflow, without a proxy that changes its answers."},E_MLFLOW_UNREACHABLE:g("M\
Lflow cannot be reached, or keeps answering with server errors.","See whether MLflow runs and can be reached from here; then run the step again."),E_MODEL_NOT_FOUND:s(
"No registered model has this name.","Correct `--model`, or register a first version of it."),E_VERSION_NOT_FOUND:s("The registered model has no such version.",
"Correct `--version`: the message names the newest."),E_RUN_NOT_FOUND:s("No run has this id.","Give the id of a run of this server: `train` puts it out as `run-\
id`."),E_RUN_DELETED:s("The run is deleted.","Restore the run, or name another one."),E_EXPERIMENT_NOT_FOUND:s("No experiment has this name, or it is deleted.",
"Restore the experiment, or use another name."),E_STAGE_UNKNOWN:s("MLflow has no such stage.","Write a stage that MLflow has, or an alias with its @."),E_ALIAS_NOT_FOUND:s(
"No version of the model has this alias.","Correct the alias, or promote a version to it first."),E_STAGE_EMPTY:s("No version of the model is in this stage.","P\
romote a version to the stage first."),E_RUN_WITHOUT_MODEL:s("The run has logged no model at this artifact path.","Log a model in the run, or give its path as `\
--artifact-path`."),E_BEST_NOT_FOUND:s("No child of the run has ended well with a value of the metric that is to choose the best.","Correct the metric of `--bes\
t`, or name the best run as `--run-id`."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed.",remedy:"See the l\
og of the MLflow server; then run the step again."},E_ARTIFACT_STORE:s("The MLflow server cannot read or write its artifact store: it lacks credentials, a packa\
ge or the place.","Give the MLflow server what it lacks, as the message names it."),E_ARTIFACT_TOO_LARGE:s("An artifact is larger than what the step reads.","Lo\
g the file that is meant: what the step reads has a few kilobytes."),E_GATES_MISSING:s("No gate was given, and --no-gates was not said.","Give `--gates`, `--gat\
es-file` or `--model-gates`, or say `--no-gates`."),E_GATE_SYNTAX:s("A gate cannot be read.","Correct the gate at the column that the message names; gates.md ha\
s every form."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted.",remedy:"Train a better version; or change the g\
ates, if they ask for too much."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted.",remedy:"\
Log what the gate lacks, or drop the gate."},E_PROMOTION_NOT_FOUND:s("No version of the model has the record of this promotion.","Give the `promotion-id` that `\
promote` has put out, with the same model."),E_PROMOTION_UNDONE:s("The promotion was undone, or its version taken out of the target since: promote it again.","P\
romote the version again, if it shall have the target."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way.",remedy:"\
Run the step again when the other promotion has ended."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile.",
remedy:"Look at who holds the target now; promote the version again, if it shall have it."},E_DEPLOY_YAML_MISSING:s("The model has no deploy.yaml in any of the \
places that are looked at.","Log a deploy.yaml with the model, give one by `--deploy-yaml`, or say `--default-template`."),E_DEPLOY_YAML_SYNTAX:s("deploy.yaml i\
s not valid YAML.","Correct the YAML at the line that the message names."),E_DEPLOY_YAML_EMPTY:s("deploy.yaml has no content.","Log a deploy.yaml that holds a S\
eldonDeployment."),E_DEPLOY_YAML_DOCUMENTS:s("deploy.yaml holds more than one document.","Log one SeldonDeployment alone."),E_DEPLOY_YAML_KIND:s("deploy.yaml de\
scribes another kind than SeldonDeployment.","Log a SeldonDeployment of machinelearning.seldon.io."),E_DEPLOY_YAML_TOO_LARGE:s("deploy.yaml is larger than what \
is read.","Log the SeldonDeployment alone, without the model."),E_DEPLOY_YAML_BOMB:s("deploy.yaml expands to far more than it holds (aliases or nesting).","Writ\
e the manifest without the aliases or levels that the message names."),E_MANIFEST:s("The manifest breaks a rule that the cluster or this project has.","Correct \
each field that the message names, or widen the policy with the `--allow` that it names."),E_MODEL_URI:s("No model server can read the place where MLflow keeps \
the model.","Map the place with `--model-uri-map`, or keep models where model servers can read."),E_MODEL_NOT_LOADABLE:s("The model server of the manifest canno\
t load the model.","Log the model as the message says, or serve it by another server or image."),E_NAME_TAKEN:s("The name belongs to another model or target, or\
 to somebody else.","Choose another name with `--name`, or take the deployment over with the flag that the message names."),E_NOTHING_KEPT:s("No manifest of an \
earlier version is kept to go back to.","Deploy the version that is meant instead."),E_KUBECONFIG_MISSING:s("There is no kubeconfig, and this is not a pod.","Gi\
ve one with `--kubeconfig` or KUBECONFIG."),E_KUBECONFIG_SYNTAX:s("The kubeconfig cannot be read.","Correct the file that the message names: kubectl must be abl\
e to use it."),E_KUBECONFIG_CONTEXT:s("The kubeconfig has no such context, or none is current.","Choose with `--context` one of the contexts that the message na\
mes."),E_CLUSTER_UNAUTHORIZED:s("The cluster answered 401: credentials are wrong or have expired.","Log in again, or give a fresh kubeconfig."),E_CLUSTER_FORBIDDEN:s(
"The cluster answered 403: the role lacks a permission.","Give the account the Role of permissions.md in the namespace; or correct `--namespace`."),E_CLUSTER_UNREACHABLE:g(
"The cluster cannot be reached, or keeps answering with server errors.","See whether the API server can be reached from here; then run the step again."),E_CLUSTER_RESPONSE:{
outcome:"error",exit:1,meaning:"The cluster answered something that its API does not allow.",remedy:"See whether the kubeconfig's server is a Kubernetes API, wi\
thout a proxy that changes its answers."},E_CRD_MISSING:s("The cluster does not know SeldonDeployments.","Install Seldon Core 1 in the cluster, or choose the ri\
ght cluster with `--context`."),E_NAMESPACE_NOT_FOUND:s("The namespace does not exist.","Create it, correct `--namespace`, or say `--create-namespace`."),E_APPLY_REFUSED:r(
"The cluster refused the manifest.","Correct in deploy.yaml what the cluster names; run the step again, if the object has only changed meanwhile."),E_APPLY_CONFLICT:r(
"Another field manager owns a field of the manifest.","Leave the field to its manager, or take it over with `--force-conflicts`."),E_ROLLOUT_FAILED:r("The new v\
ersion cannot become ready.","See the reason below."),E_DELETED_WHILE_WAITING:r("The deployment was deleted while it was waited for.","See who deleted it; then \
run the step again."),E_VERIFY_IMPOSSIBLE:s("Verification is required, and the model has neither an input example to send nor a signature to make a request from\
.","Log the model with `input_example=\u2026`, or give a request with `--verify FILE`."),E_VERIFY_FAILED:r("The served model gave no well-formed prediction.","D\
o what the message advises by the answer: such as `--xtype DataFrame`, another request with `--verify FILE`, or another image."),E_NOT_VERIFIED:g("The deploymen\
t is ready, and nothing could ask its model for the prediction that `verify` demands.","Let the credentials create services/proxy, or give what the ingress want\
s; then deploy again."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way.",remedy:"Run the step again when the other d\
eploy has ended."}},n=class extends Error{name="StepError";code;outcome;exit;constructor(d,D,$={}){super(D,$.cause===void 0?void 0:{cause:$.cause});const F=K[d];
this.code=d,this.outcome=$.outcome??F.outcome,this.exit=$.exit??F.exit}};async function I(d,D){try{return await D}catch($){if($ instanceof n&&$.code===d)return;
throw $}}function p(d){if(d instanceof n)return d;const D=d instanceof Error?d.message:String(d);return new n("E_UNEXPECTED",D,{cause:d})}}),2586:((le,q,e)=>{e.
d(q,{Jj:()=>n,Jt:()=>K,YI:()=>g,it:()=>I,xS:()=>p});var s=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,r=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function g(d){return d.replaceAll(`\r
`,`
`).replace(s,"").replace(r,"\uFFFD")}var K=d=>g(d).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(d,D){return d.length<=D?d:`${d.slice(0,D)}\
\u2026 (${d.length-D} more characters)`}function I(d,D){if(d.length<=D)return d;const $=Math.floor(D*.4),F=D-$;return`${d.slice(0,$)}\u2026 (${d.length-D} more \
characters) \u2026${d.slice(-F)}`}function p(d,D=500){const $=g(d.slice(0,4*D)).replace(/[\s\ufffd]+/g," ").trim();return $.length>D?`${$.slice(0,D)}\u2026`:$}}),
9461:((le,q,e)=>{e.d(q,{On:()=>n,PX:()=>r,WH:()=>g});var s=e(6498),r="mlflow-steps.start",g={label:"letters, digits and . _ : / -",parse:I=>{if(/^[\w.:/-]{1,200}$/.
test(I))return I;throw new s.S7(`expected at most 200 letters, digits and . _ : / -, got "${I.slice(0,200)}"`)}},K=":node:",n=(I,p)=>I===p||(I?.startsWith(`${p}${K}`)??
!1)}),5521:((le,q,e)=>{e.r(q),e.d(q,{cli:()=>P});var s=e(8879),r=e(4364),g=e(5706),K=e(4925),n=e(7129),I=e(7766),p=e(8023),d=e(6498),D=e(9833),$=e(7076),F=e(2586),
Y=e(2804),H=e(9596),x=e(7975),G=e.n(x),V=e(3024),X=e.n(V),ge=e(6760),L=e.n(ge),_="0.1.0",R={output:{type:"string",value:"json",description:"Print one JSON objec\
t with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",
value:"DIR",description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Sh\
ow this help."}};function Q(c,O){const i=O.indexOf("--"),f=i<0?O:O.slice(0,i),m=i<0?[]:O.slice(i+1),me=Object.entries(c.inputs).filter(([,v])=>!v.secret&&!v.kind.
isCommand),he=new Map([...me.map(([v,h])=>[v,h.kind.isFlag?"boolean":"string"]),...Object.entries(R).map(([v,{type:h}])=>[v,h])]),fe=[],{tokens:E}=(0,x.parseArgs)(
{args:z(de(f,he),he,fe),options:Object.fromEntries([...he].map(([v,h])=>[v,{type:h}])),strict:!1,allowPositionals:!0,tokens:!0}),T=new Map;let Z=!1;for(const v of E){
if(v.kind==="positional"&&(Z||fe.push(`unexpected argument "${v.value}"; inputs are given as --name value`),Z=!1),v.kind!=="option")continue;const h=v.rawName===
"-h"?"help":v.name;Z=!he.has(h);const k=c.inputs[h];k?.secret?fe.push(`${(0,D.iP)(h)} is a secret, and process lists show flags: set ${k.variables?.[0]??(0,D.Qn)(
h)} instead`):Z?fe.push((0,s.Ee)(h,[...he.keys()])):he.get(h)==="boolean"?T.set(h,v.value??"true"):v.value===void 0?fe.push(`${(0,D.iP)(h)} needs a value`):T.has(
h)?k?.kind.isRepeatable?T.set(h,`${T.get(h)}
${v.value}`):fe.push(`${(0,D.iP)(h)} is given twice`):T.set(h,v.value)}const pe=J(T,"output");pe!==void 0&&pe!=="json"&&fe.push(`--output: expected json, got "${pe}\
"`);const ye=J(T,"output-dir")||void 0,Re=J(T,"results-dir")||void 0,M=J(T,"help")!==void 0,[C,...W]=m,o=Object.values(c.inputs).some(({kind:v})=>v.isCommand);return C!==
void 0&&!o&&fe.push(`${c.name} runs no command; leave out -- and what follows`),{given:{texts:T,problems:fe,...C===void 0?{}:{program:{kind:"program",argv:[C,...W]}}},
help:M,json:pe==="json",outputDir:ye,resultsDir:Re}}function de(c,O){const i=(m="")=>m.startsWith("--")&&m!==(0,D.iP)("help")&&O.get(m.slice(2))==="boolean",f=(m="")=>/^(true|false)$/i.
test(m);return c.flatMap((m,me)=>i(m)&&f(c[me+1])?[`${m}=${c[me+1]}`]:f(m)&&i(c[me-1])?[]:[m])}function z(c,O,i){const f=(m="")=>/^--([^=]+)/.exec(m)?.[1];return c.
map((m,me)=>{const he=f(m),fe=f(c[me+1]);return he===void 0||fe===void 0||m.includes("=")||O.get(he)!=="string"||!O.has(fe)?m:(i.push(`${(0,D.iP)(he)} needs a v\
alue; what follows it is ${(0,D.iP)(fe)}`),`${m}=`)})}function J(c,O){const i=c.get(O);return c.delete(O),i}var A=1024,b=200,B=/[<>&\b\f\u2028\u2029]/g,oe=c=>Buffer.
byteLength(JSON.stringify(c))-2+5*(c.match(B)?.length??0);function j({step:c,outputs:O}){const i={...n.e5,...c.outputs},f=Object.entries(i).filter(([fe,{kind:E}])=>E===
"small"&&fe!=="reason").map(([fe])=>({name:fe,value:O.get(fe)??""})).map(fe=>({...fe,bytes:oe(fe.value)})),m=new Map,me=[];let he=A-b;for(const{name:fe,value:E,
bytes:T}of f.toSorted((Z,pe)=>Z.bytes-pe.bytes)){const Z=T<=he;Z?he-=T:me.push(fe),m.set(fe,Z?E:"")}return m.set("reason",ne(O.get("reason")??"",he+b)),{results:m,
dropped:me}}function ne(c,O){let f=O-oe("\u2026"),m="";for(const me of c){if(f-=oe(me),f<0)return oe(c)<=O?c:m+"\u2026";m+=me}return c}function ee(c){return c.map(
Le).join(`

`)}var Te=(c,O)=>c.filter(i=>i.kind!=="log"||!O.some(f=>`
${f}
`.includes(`
${i.text}
`)));function Le(c){switch(c.kind){case"heading":return c.text;case"paragraph":return c.text;case"table":return Be([c.header,...c.rows]);case"log":return`${c.title}\

${c.text.split(`
`).map(O=>`  | ${O}`).join(`
`)}`}}function Be(c){const O=(c[0]??[]).map((me,he)=>Math.max(...c.map(fe=>(fe[he]??"").length))),i=me=>`  ${O.map((he,fe)=>(me[fe]??"").padEnd(he)).join("  ")}`.
trimEnd(),[f,...m]=c.map(i);return[f,`  ${O.map(me=>"-".repeat(me)).join("  ")}`,...m].join(`
`)}function Ce(c,O){const i=(0,s.VU)(),f=performance.now(),m=E=>{process.stderr.write(`${(0,F.Jt)(E)}
`)},me=[],he={progress:E=>m(`${((performance.now()-f)/1e3).toFixed(1).padStart(6)}s  ${E}`),warn:E=>m(`warning  ${E}`),foreign:(E,T)=>{me.push(T),m(`${E}
${T.split(`
`).map(Z=>`  | ${Z}`).join(`
`)}`)}},fe=async E=>{if(E.comments.length===0)return[];if(O.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:T},{readPipelineFacts:Z}]=await Promise.all([e.e(394).then(e.bind(e,7006)),Promise.resolve().then(e.bind(e,4533))]);return T(E,{env:O,
signal:i,link:Z(O).link,say:pe=>he.progress(pe)})};return{env:O,log:he,signal:i,pipeline:Xe(O),announceDeployment:O.GITHUB_ACTIONS!=="true"?void 0:async E=>{const[
{announceDeployment:T},{readPipelineFacts:Z}]=await Promise.all([e.e(394).then(e.bind(e,9379)),Promise.resolve().then(e.bind(e,4533))]);return T(E,{env:O,signal:i,
link:Z(O).link,warn:pe=>he.warn(pe)})},runProgram:(0,s.s2)(i,O,["inherit",2,2]),readInputs:()=>c.given,mask:()=>{},finish:async E=>{const T=[],Z=async C=>{try{await C()}catch(W){
T.push(W instanceof Error?W.message:String(W))}},{outputDir:pe,resultsDir:ye}=c;if(pe!==void 0&&await Z(()=>Ke(pe,E.outputs)),ye!==void 0){const{results:C,dropped:W}=j(
E);await Z(()=>Ke(ye,C)),W.length>0&&he.warn(`No room among the results for ${W.join(", ")}; --output-dir has all outputs.`)}const Re=Ue(E,c.json);Re!==""&&await Z(
()=>(0,s.KG)(process.stdout,Re));for(const C of await fe(E))he.warn(C);const M=Te(E.summary,me);if(M.length>0&&m(`
${ee(M)}
`),m(Fe(E)),T.length>0)throw new Error(T.join("; "))}}}var Ue=({step:c,outputs:O},i)=>i?`${JSON.stringify(Object.fromEntries(O)).replaceAll("##[","#\\u0023[")}
`:c.prints===void 0?"":O.get(c.prints)??"";function Fe({step:c,result:O,error:i}){if(!("code"in O))return`${c.name}: ${O.outcome}. ${O.reason}`;const f=O.code===
"E_UNEXPECTED"&&i?.cause instanceof Error?`
${i.cause.stack??""}`:"";return`${c.name}: ${O.outcome} [${O.code}] ${O.reason}${f}`}function Ke(c,O){for(const[i,f]of O)(0,V.writeFileSync)((0,ge.join)(c,i),f)}
function Xe(c){const{MLFLOW_STEPS_PIPELINE_COMMIT:O,MLFLOW_STEPS_PIPELINE_LINK:i,MLFLOW_STEPS_PIPELINE_ACTOR:f}=c;return{...O?{commit:O}:{},...i?{link:i}:{},...f?
{actor:f}:{}}}var Ye=100;function re(c,O){const i=Math.max(...c.map(({name:f})=>f.length));return`mlflow-steps ${O}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${c.map(({name:f,title:m})=>`  ${f.padEnd(i)}  ${m}`).join(`
`)}

Inputs come from flags, then from ${(0,D.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${d.X3} (folders with ${Object.values(d.xD).map(({file:f})=>f).join(", ")}, ${d.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function ce(c){const O=Object.values(c.inputs).some(({kind:fe})=>fe.isCommand),i=Object.entries(c.inputs).filter(([,{kind:fe}])=>!fe.isCommand),f=fe=>i.filter(
([E])=>E in fe),m=i.filter(([fe])=>!(fe in I.hI)&&!(fe in I.g$)),me=[...m.filter(([,{required:fe}])=>fe),...m.filter(([,{required:fe}])=>!fe)],he=Object.entries(
{...n.e5,...c.outputs});return`mlflow-steps ${c.name}: ${c.title}

Usage: mlflow-steps ${c.name} --input value \u2026${O?" -- program argument \u2026":""}

${y(c.description,"")}

Example:
  ${c.example.trim().split(`
`).join(`
  `)}
${De("Inputs",me)}${De("MLflow",f(I.hI))}${De("Kubernetes",f(I.g$))}
Outputs:
${he.map(([fe,{description:E}])=>l(fe,E)).join(`
`)}

Also:
${Object.entries(R).map(([fe,E])=>l(`${(0,D.iP)(fe)} ${E.value}`.trim(),E.description)).join(`
`)}
`}var De=(c,O)=>O.length===0?"":`
${c}:
${O.map(([i,f])=>xe(i,f)).join(`
`)}
`;function xe(c,O){const i=[O.required?"required":void 0,O.default===void 0?void 0:`default: ${O.default}`,O.kind.isFlag&&O.default==="true"?`${(0,D.iP)(c)} fal\
se turns it off`:void 0,O.kind.isFlag||O.kind.label==="text"?void 0:O.kind.label,O.variables?`also ${O.variables.join(", ")}`:void 0].filter(m=>m!==void 0),f=O.
secret?`${(0,D.Qn)(c)} (never a flag)`:(0,D.iP)(c);return l(f,`${O.description}${i.length>0?` [${i.join("; ")}]`:""}`)}var l=(c,O)=>`  ${c}
${y(O,"      ")}`;function y(c,O){const i=[];let f="";for(const m of c.split(/\s+/))f!==""&&O.length+f.length+1+m.length>Ye?(i.push(O+f),f=m):f=f===""?m:`${f} ${m}`;
return[...i,O+f].join(`
`)}function N(c){const O=[],i=(me,he)=>{if(he!==void 0)try{return(0,V.mkdirSync)(he,{recursive:!0}),(0,V.accessSync)(he,V.constants.W_OK),he}catch(fe){O.push(`${(0,D.
iP)(me)}: ${he} cannot be written: ${fe instanceof Error?fe.message:String(fe)}`);return}},f=i("output-dir",c.outputDir),m=i("results-dir",c.resultsDir);return{
...c,outputDir:f,resultsDir:m,given:{...c.given,problems:[...c.given.problems,...O]}}}async function a(c,O){(0,s.Bd)();const[i,...f]=c;if(i==="--version")return process.
stdout.write(`${_}
`),0;if(i===void 0||i==="--help"||i==="-h"||i==="help")return(i===void 0?process.stderr:process.stdout).write(re(await(0,s.gV)(),_)),i===void 0?2:0;const m=await(0,s.
$w)(i);if(!m){const he=(0,D.qb)(i,s.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(i)}${he?`; did you mean ${he}?`:""}
Steps: ${s.Ve.join(", ")}. See mlflow-steps --help.
`),2}const me=Q(m,f);return me.help?(process.stdout.write(ce(m)),0):(0,s.eg)(m,Ce(N(me),O))}var P=async()=>{process.exitCode=await a(process.argv.slice(2),process.
env)}}),9018:((le,q,e)=>{e.d(q,{connectMlflow:()=>Oe});var s=e(6518),r=e(7396),g=e(6975),K=e(7871),n=e(4750),I=e(233),p=e(1731),d=e(4054),D=e(4925),$=e(8023),F=e(
9833),Y=e(2586),H=e(1660),x=e(8243),G=e(2804),V=e(9596),X=e(3024),ge=e.n(X),L=e(6760),_=e.n(L),R=(u,U)=>({create:async(Me,Se,We)=>{const _e={method:"POST",endpoint:"\
registered-models/create",body:{name:Me,description:Se,tags:(0,n.xc)(We)}},Ie=await u.call(_e);if(Ie.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(Ie.body,"registered\
_model"),"creation_timestamp",0)};if(!(Ie.errorCode==="RESOURCE_ALREADY_EXISTS"||Ie.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(_e.endpoint,Ie,U)},read:async Me=>{
const Se={method:"GET",endpoint:"registered-models/get",query:{name:Me}},We=await u.call(Se);if(!We.ok&&We.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!We.ok)
throw(0,n.J5)(Se.endpoint,We,U);const _e=(0,n.HT)(We.body,"registered_model");return{createdAtMs:(0,n.kz)(_e,"creation_timestamp",0),serverNowMs:We.serverNowMs,
tags:(0,n.SX)(_e,"tags")}},remove:async Me=>{const Se={method:"DELETE",endpoint:"registered-models/delete",body:{name:Me},isIdempotent:!1},We=await u.call(Se);if(!We.
ok&&We.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(Se.endpoint,We,U)}}),Q=10;function de(u,U,Me,Se){const We=new Map,_e=se=>new G.zg("E_MODEL_URI",`The \
source ${(0,Y.xS)(se)} leads from version to version and to no model: more than ${Q} times. Register the model again from its run.`),Ie=async(se,Ee)=>{if(se.kind===
"version")return U.version(se.model,se.version);if(se.kind==="latest"){const ve=(await U.versionsOfModel(se.model)).at(-1);if(ve!==void 0)return ve}else{const ve=se.
at.startsWith("@")?{kind:"alias",alias:se.at.slice(1)}:{kind:"stage",stage:se.at},He=await U.holder(se.model,ve);if(He!==void 0)return He}throw new G.zg("E_VERS\
ION_NOT_FOUND",`The source ${(0,Y.xS)(Ee)} names no version: nobody holds it.`)},Ne=async(se,Ee)=>{const ve=Ee===""?void 0:await(0,G.AO)("E_RUN_NOT_FOUND",u.get(
se)),He={kind:"run",runId:se,path:ve===void 0?Ee:(0,F.q0)(ve.artifactUri,Ee)},Qe=ve&&(0,n.or)(ve,await u.loggedModels(ve),Ee);return Qe===void 0?[He]:[He,{kind:"\
logged-model",modelId:Qe.id,path:""}]},ze=async(se,Ee)=>{const ve=(0,F.Ql)(se);if(ve.kind==="logged-model")return[ve];if(ve.kind!=="storage"||Ee==="")return[];const He=await(0,G.
AO)("E_RUN_NOT_FOUND",u.get(Ee)),Qe=He&&(0,F.Y8)((0,F.Xg)(He.artifactUri),ve.place);return Qe===void 0?[]:[{kind:"run",runId:Ee,path:Qe}]},Ze=async(se,Ee)=>{const ve=Se||
Ee.includes("%")?await ze(Ee,se.runId):[];return ve.length>0?{served:void 0,places:ve}:{served:se,places:[]}},et=async(se,Ee)=>{const ve=(0,F.Ql)(se.source);switch(ve.
kind){case"storage":return Ze(se,se.source);case"logged-model":return ve.path===""?Ze(se,se.source):{served:void 0,places:[ve]};case"run":return{served:void 0,places:await Ne(
ve.runId,ve.path)};case"version":case"holder":case"latest":{if(Ee===0)throw _e(se.source);const He=await Me(se.model,se.version),Qe=(0,F.Ql)(He);return Qe.kind===
"storage"||Qe.kind==="logged-model"&&Qe.path===""?Ze(se,He):Qe.kind==="run"?{served:void 0,places:await Ne(Qe.runId,Qe.path)}:et(await Ie(ve,se.source),Ee-1)}}},
Ve=se=>{const Ee=JSON.stringify([se.model,se.version,se.source]),ve=We.get(Ee)??et(se,Q);return We.set(Ee,ve),ve.catch(()=>We.delete(Ee)),ve},tt=async se=>{const{
served:Ee,places:ve}=await Ve(se);if(Ee===void 0)return ve;const He=(0,F.Ql)(Ee.source),Qe=He.kind==="storage"||He.kind==="logged-model"?Ee.source:await Me(Ee.model,
Ee.version);return ze(Qe,Ee.runId)},$e=async(se,Ee=Q)=>{const ve=(0,F.Ql)(se);if(!/^\s*(runs|models):/i.test(se))return/^https?:/i.test(se)?z(se):(0,F.GV)(se);if(Ee===
0)throw _e(se);switch(ve.kind){case"logged-model":{const He=await u.loggedModel(ve.modelId);if(!He?.artifactUri)throw new G.zg("E_MODEL_URI",`MLflow has no logg\
ed model ${(0,Y.xS)(ve.modelId)}, which ${(0,Y.xS)(se)} names.`);return(0,F.mR)(He.artifactUri,ve.path)}case"run":{const He=await u.get(ve.runId);return(ve.path===
""?void 0:(0,n.or)(He,await u.loggedModels(He),ve.path))?.artifactUri||(0,F.GV)((0,F.mR)(He.artifactUri,ve.path))}case"storage":return se;case"version":case"hol\
der":case"latest":{const{model:He,version:Qe}=await Ie(ve,se);return $e(await Me(He,Qe),Ee-1)}}};return{readingOf:Ve,foldersOf:tt,storageOf:se=>$e(se),foldersOfSource:async se=>{
const{places:Ee}=await Ve(se);return Ee.length>0?Ee:tt(se)}}}function z(u){const U=(0,F.Xg)(u);return U?.startsWith("mlflow-artifacts:/")===!0?U:u}function J(u,U){
const Me=(0,r.E)(u,U,"curl");if(Me!==void 0){if(!URL.canParse(Me)||!/^https?:/i.test(Me))throw new G.zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not\
 the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(Me)}}var A=1e3,b=10,B=200,oe=5;function j(u,U){const Me=async $e=>{
const se={method:"GET",endpoint:"registered-models/get",query:{name:$e}},Ee=await u.call(se);if(!Ee.ok&&Ee.errorCode==="RESOURCE_DOES_NOT_EXIST")throw new G.zg(
"E_MODEL_NOT_FOUND",`MLflow at ${U} has no registered model "${$e}".`);if(!Ee.ok)throw(0,n.J5)(se.endpoint,Ee,U);const ve=(0,n.HT)(Ee.body,"registered_model"),He=(0,n.
$I)(ve,"aliases").map(Qe=>[(0,n.He)(Qe,"alias"),(0,n.yR)(Qe,"version")]);return{name:(0,n.He)(ve,"name"),aliases:new Map(He),latest:(0,n.$I)(ve,"latest_versions").
map(Le),tags:(0,n.SX)(ve,"tags")}},Se=async $e=>{let se=[];for(const ve of[`name ILIKE '${$e.slice(0,3).replace(/['"%\\]/g,"_")}%'`,void 0]){const He=await u.call(
{method:"GET",endpoint:"registered-models/search",query:{filter:ve,max_results:String(B)}}).catch(()=>{}),Qe=He?.ok&&(0,x.Gv)(He.body)?(0,n.$I)(He.body,"registe\
red_models").map(it=>(0,n.yR)(it,"name")):[],rt=(0,F.eO)($e,Qe);if(rt!==void 0)return`Did you mean "${(0,Y.xS)(rt,200)}"?`;se=Qe}const Ee=se.slice(0,oe).map(ve=>`\
"${(0,Y.xS)(ve,100)}"`).join(", ");return se.length===0?"Register a first version of it.":`It has ${Ee}${se.length>oe?", \u2026":""}: correct the name, or regis\
ter a first version.`},We=async $e=>{try{return await Me($e)}catch(se){throw!(se instanceof G.zg)||se.code!=="E_MODEL_NOT_FOUND"?se:new G.zg(se.code,`${se.message}\
 ${await Se($e)}`,{cause:se})}},_e=async($e,se,Ee,ve)=>{if(se.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)($e.endpoint,se,U);const{latest:He}=await We(Ee),
Qe=Math.max(0,...He.map(rt=>Number(rt.version)));return new G.zg("E_VERSION_NOT_FOUND",`Model "${Ee}" has no version ${ve}.${Qe>0?` Its newest is ${Qe}: correct\
 the number.`:" It has no versions yet: register one first."}`)},Ie=async($e,se,Ee)=>{const ve=await u.call($e);if(!ve.ok)throw await _e($e,ve,se,Ee)},Ne=async($e,se)=>{
const Ee=await u.call($e);if(!Ee.ok)throw await Ve($e,Ee,se)},ze=async($e,se,Ee,ve)=>ne(se)?(await We(Ee),new G.zg("E_ALIAS_NOT_FOUND",`MLflow at ${U} has no al\
iases (they came with 2.3), so there is no @${ve}. Use a stage.`)):Ve($e,se,Ee),Ze=async($e,se)=>{const Ee={method:"GET",endpoint:"registered-models/alias",query:{
name:$e,alias:se}},ve=await u.call(Ee);if(ve.ok)return Le((0,n.HT)(ve.body,"model_version"));if(ne(ve))throw await ze(Ee,ve,$e,se);if(ve.errorCode!=="INVALID_PA\
RAMETER_VALUE"&&ve.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await We($e),!/not found/i.test(ve.message)))throw(0,n.J5)(Ee.endpoint,ve,U)},et=async($e,se)=>{const Ee={
method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:$e,stages:[se]}},ve=await u.call(Ee);if(ve.ok)return(0,n.$I)((0,x.Gv)(ve.body)?ve.body:
{},"model_versions").map(Le)[0];throw Te(ve,se)??await Ve(Ee,ve,$e)},Ve=async($e,se,Ee)=>(se.errorCode==="RESOURCE_DOES_NOT_EXIST"&&await We(Ee),(0,n.J5)($e.endpoint,
se,U)),tt=async($e,se,Ee=A)=>{const ve=new Map;let He;for(let Qe=0;Qe<Ee;Qe+=1){const rt=await u.expect({method:"GET",endpoint:"model-versions/search",query:{filter:se,
max_results:"1000",page_token:He}}),it=(0,x.Gv)(rt)?rt:{};for(const dt of(0,n.$I)(it,"model_versions").map(Le))($e===void 0||dt.model===$e)&&ve.set(JSON.stringify(
[dt.model,dt.version]),dt);if(He=(0,n.yR)(it,"next_page_token"),He==="")break}return[...ve.values()].sort((Qe,rt)=>Number(Qe.version)-Number(rt.version))};return{
model:We,setModelTag:($e,se,Ee)=>Ne({method:"POST",endpoint:"registered-models/set-tag",body:{name:$e,key:se,value:Ee}},$e),deleteModelTag:($e,se)=>Ne({method:"\
DELETE",endpoint:"registered-models/delete-tag",body:{name:$e,key:se}},$e),ensureModel:async $e=>{const se={method:"POST",endpoint:"registered-models/create",body:{
name:$e}},Ee=await u.call(se);if(!Ee.ok&&Ee.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(se.endpoint,Ee,U)},version:async($e,se)=>{const Ee={method:"GET",
endpoint:"model-versions/get",query:{name:$e,version:se}},ve=await u.call(Ee);if(ve.ok)return Le((0,n.HT)(ve.body,"model_version"));throw await _e(Ee,ve,$e,se)},
versionsOfRun:($e,se)=>tt($e,`run_id='${se}'`),versionsOfModel:$e=>tt($e,$e.includes("'")?$e.includes('"')?void 0:`name="${$e}"`:`name='${$e}'`),versionsWithTag:async($e,se,Ee)=>{
const ve=Ee===void 0||/['"]/.test(Ee)?"":`name='${Ee}' and `;return tt(Ee,`${ve}tags.\`${$e}\` LIKE '%${se}%'`,b)},createVersion:async({model:$e,source:se,runId:Ee,
modelId:ve,tags:He})=>{const Qe=await u.expect({method:"POST",endpoint:"model-versions/create",body:{name:$e,source:se,run_id:Ee,...ve===void 0?{}:{model_id:ve},
tags:(0,n.xc)(He??new Map)},isIdempotent:!1});return Le((0,n.HT)(Qe,"model_version"))},deleteVersion:async($e,se)=>{const Ee={method:"DELETE",endpoint:"model-ve\
rsions/delete",body:{name:$e,version:se}},ve=await u.call(Ee);if(!ve.ok&&ve.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(Ee.endpoint,ve,U)},holder:($e,se)=>se.
kind==="alias"?Ze($e,se.alias):et($e,se.stage),transition:async($e,se,Ee,ve)=>{const He={method:"POST",endpoint:"model-versions/transition-stage",body:{name:$e,
version:se,stage:Ee,archive_existing_versions:ve}},Qe=await u.call(He);if(!Qe.ok)throw Te(Qe,Ee)??await _e(He,Qe,$e,se)},setAlias:async($e,se,Ee)=>{const ve={method:"\
POST",endpoint:"registered-models/alias",body:{name:$e,alias:se,version:Ee}},He=await u.call(ve);if(!He.ok)throw ne(He)?await ze(ve,He,$e,se):await _e(ve,He,$e,
Ee)},deleteAlias:async($e,se)=>{const Ee={method:"DELETE",endpoint:"registered-models/alias",body:{name:$e,alias:se}},ve=await u.call(Ee);if(!ve.ok)throw await ze(
Ee,ve,$e,se)},setVersionTag:($e,se,Ee,ve)=>Ie({method:"POST",endpoint:"model-versions/set-tag",body:{name:$e,version:se,key:Ee,value:ve}},$e,se),deleteVersionTag:($e,se,Ee)=>Ie(
{method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:$e,version:se,key:Ee}},$e,se),downloadUri:async($e,se)=>{const Ee={method:"GET",endpoint:"model\
-versions/get-download-uri",query:{name:$e,version:se}},ve=await u.call(Ee);if(!ve.ok)throw await _e(Ee,ve,$e,se);return(0,n.He)((0,x.Gv)(ve.body)?ve.body:{},"a\
rtifact_uri")}}}var ne=u=>u.status===404&&u.errorCode==="",ee=({status:u,errorCode:U,message:Me})=>u===501||U==="ENDPOINT_NOT_FOUND"||U==="FEATURE_DISABLED"||U===
"NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.test(Me),Te=(u,U)=>ee(u)?new G.zg("E_STAGE_UNKNOWN",`This MLflow has no st\
ages, so there is no ${U}. Use an alias instead, such as @${U.toLowerCase()}.`):u.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(u.message)?new G.zg("E_ST\
AGE_UNKNOWN",`MLflow has no stage "${U}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function Le(u){const U=(0,n.yR)(
u,"source"),Me=(0,F.Ql)(U);return{model:(0,n.He)(u,"name"),version:(0,n.He)(u,"version"),runId:(0,n.yR)(u,"run_id")||(Me.kind==="run"?Me.runId:""),source:U,...u.
creation_timestamp===void 0?{}:{createdMs:(0,n.kz)(u,"creation_timestamp",0)},stage:(0,n.yR)(u,"current_stage"),status:(0,n.yR)(u,"status"),statusMessage:(0,n.yR)(
u,"status_message"),modelId:(0,n.yR)(u,"model_id")||(Me.kind==="logged-model"&&Me.path===""?Me.modelId:""),tags:(0,n.SX)(u,"tags")}}var Be=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,
Ce=u=>JSON.parse(u.replace(Be,U=>U.startsWith('"')?U:`"${U}"`)),Ue=/"metrics"\s*:\s*\[/,Fe=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function Ke(u){const U=Ue.
exec(u),Me=U===null?0:U.index+U[0].length,Se=U===null?-1:Xe(u,Me);if(Se===-1)return JSON.parse(u);const We=JSON.parse(u.slice(0,Me)+u.slice(Se));return(0,x.Gv)(
We)?{...We,metrics:Ye(u,Me,Se)}:We}function Xe(u,U){for(Fe.lastIndex=U;Fe.test(u);)if(u[Fe.lastIndex-1]==="]")return Fe.lastIndex-1;return-1}function*Ye(u,U,Me){
for(let Se=U;Se<Me;){Fe.lastIndex=Se,Fe.test(u);const We=Fe.lastIndex;yield JSON.parse(u.slice(Se,We-1)),Se=We}}var re=1e4;async function*ce(u,U,Me){const Se=new Set;
let We;do{const _e=await u.expect({method:"GET",endpoint:"metrics/get-history",query:{run_id:U,metric_key:Me,max_results:String(re),page_token:We},parse:Ke}),Ie=(0,x.
Gv)(_e)?_e:{};if(yield De(Ie.metrics??[],Me),We=(0,n.yR)(Ie,"next_page_token"),Se.has(We))throw new G.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of t\
he metric ${Me} lead back to themselves. See whether the tracking URI leads to a supported MLflow.`);Se.add(We)}while(We!=="")}function*De(u,U){const Me=Se=>new G.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${U} is no list of points. See whether the tracking URI leads to a supported MLflow.`,{cause:Se});if(!xe(
u))throw Me();try{for(const Se of u){if(!(0,x.Gv)(Se))throw Me();yield l(Se)}}catch(Se){throw Se instanceof SyntaxError?Me(Se):Se}}var xe=u=>typeof u=="object"&&
u!==null&&Symbol.iterator in u,l=u=>({value:y(u.value),timestampMs:(0,n.kz)(u,"timestamp",0),step:(0,n.kz)(u,"step",0)});function y(u=0){return typeof u=="strin\
g"&&u!==""?Number(u):typeof u=="number"?u:Number.NaN}var N=100,a=200,P=1e3;function c(u,U){const Me=async _e=>{const Ie={method:"GET",endpoint:"experiments/get-\
by-name",query:{experiment_name:_e}},Ne=await u.call(Ie);if(!Ne.ok&&Ne.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!Ne.ok)throw(0,n.J5)(Ie.endpoint,Ne,U);const ze=(0,n.
HT)(Ne.body,"experiment");if((0,n.yR)(ze,"lifecycle_stage")==="deleted")throw new G.zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${_e}" is deleted. Restore it (\`mlf\
low experiments restore\`), or use another name.`);return(0,n.He)(ze,"experiment_id")},Se=async(_e,Ie)=>{const Ne=[];let ze="";for(let Ze=0;Ze<N&&Ne.length<Ie;Ze+=
1){const et=await u.expect({method:"POST",endpoint:"runs/search",body:{..._e,max_results:Math.min(a,Ie-Ne.length),...ze===""?{}:{page_token:ze}},parse:Ce}),Ve=(0,x.
Gv)(et)?et:{};for(const tt of(0,n.$I)(Ve,"runs"))Ne.push(m(tt));if(ze=(0,n.yR)(Ve,"next_page_token"),ze==="")break}return Ne.slice(0,Ie)},We=async(_e,Ie)=>{const Ne=[];
let ze="";for(let Ze=0;Ze<N;Ze+=1){const et={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:_e,filter:Ie,...ze===""?{}:{page_token:ze}}},Ve=await u.
call(et);if(!Ve.ok&&i(Ve.status,Ve.errorCode))return[];if(!Ve.ok)throw(0,n.J5)(et.endpoint,Ve,U);const tt=(0,x.Gv)(Ve.body)?Ve.body:{};for(const $e of(0,n.$I)(tt,
"models")){const se=(0,n.Ag)($e,"info");Ne.push({model:f(se),createdMs:(0,n.kz)(se,"creation_timestamp_ms",0)})}if(ze=(0,n.yR)(tt,"next_page_token"),ze==="")break}
return Ne.sort((Ze,et)=>Ze.createdMs-et.createdMs).map(({model:Ze})=>Ze)};return{findExperiment:Me,ensureExperiment:async _e=>{const Ie=await Me(_e);if(Ie!==void 0)
return Ie;const Ne={method:"POST",endpoint:"experiments/create",body:{name:_e}},ze=await u.call(Ne);if(ze.ok)return(0,n.He)((0,x.Gv)(ze.body)?ze.body:{},"experi\
ment_id");const Ze=ze.errorCode==="RESOURCE_ALREADY_EXISTS"?await Me(_e):void 0;if(Ze===void 0)throw(0,n.J5)(Ne.endpoint,ze,U);return Ze},create:async({experimentId:_e,
name:Ie,tags:Ne,startTimeMs:ze})=>{const Ze=await u.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:_e,start_time:ze,tags:(0,n.xc)(Ne),...Ie===
void 0?{}:{run_name:Ie}},isIdempotent:!1,parse:Ce});return m((0,n.HT)(Ze,"run"))},end:async(_e,Ie,Ne)=>{await u.expect({method:"POST",endpoint:"runs/update",body:{
run_id:_e,status:Ie,end_time:Ne}})},get:async _e=>{const Ie={method:"GET",endpoint:"runs/get",query:{run_id:_e},parse:Ce},Ne=await u.call(Ie);if(Ne.ok)return m(
(0,n.HT)(Ne.body,"run"));throw Ne.errorCode==="RESOURCE_DOES_NOT_EXIST"?new G.zg("E_RUN_NOT_FOUND",`MLflow at ${U} has no run "${_e}".${O(_e)}`):(0,n.J5)(Ie.endpoint,
Ne,U)},findRunning:async(_e,Ie,Ne)=>{const ze=`tags.\`${Ie}\` = '${Ne}' and attributes.status = 'RUNNING'`,Ze=await u.expect({method:"POST",endpoint:"runs/searc\
h",body:{experiment_ids:[_e],filter:ze,max_results:1,order_by:["attributes.start_time DESC"]},parse:Ce}),[et]=(0,n.$I)((0,x.Gv)(Ze)?Ze:{},"runs");return et&&m(et)},
listRunning:(_e,Ie,Ne)=>Se({experiment_ids:[_e],filter:`tags.\`${Ie}\` LIKE '${Ne}%' and attributes.status = 'RUNNING'`,order_by:["attributes.start_time DESC"]},
P),listExperiments:async()=>{const _e=await u.expect({method:"POST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,n.$I)((0,x.Gv)(_e)?_e:{},"ex\
periments").map(Ie=>(0,n.He)(Ie,"experiment_id"))},findTagged:async(_e,Ie,Ne,ze)=>{if(!/^[\w.:/-]{1,200}$/.test(Ne))throw new G.zg("E_RUN_NOT_FOUND",`MLflow can\
not be asked for runs of "${(0,Y.xS)(Ne,100)}".`);return Se({experiment_ids:_e,filter:`tags.\`${Ie}\` = '${Ne}'`,order_by:["attributes.start_time ASC"]},ze)},findNewest:(_e,Ie)=>Se(
{experiment_ids:[_e],order_by:["attributes.start_time DESC"]},Ie),metricHistory:(_e,Ie)=>ce(u,_e,Ie),setTag:async(_e,Ie,Ne)=>{await u.expect({method:"POST",endpoint:"\
runs/set-tag",body:{run_id:_e,key:Ie,value:Ne}})},loggedModels:({id:_e,experimentId:Ie})=>We([Ie],`source_run_id = '${_e}'`),runlessModels:async(_e,Ie,Ne)=>(await We(
_e,`tags.\`${Ie}\` = '${Ne}'`)).filter(({runId:ze})=>ze===""),loggedModel:async _e=>{const Ie={method:"GET",endpoint:`logged-models/${encodeURIComponent(_e)}`},
Ne=await u.call(Ie);if(Ne.ok)return f((0,n.Ag)((0,n.HT)(Ne.body,"model"),"info"));if(!(Ne.errorCode==="RESOURCE_DOES_NOT_EXIST"||i(Ne.status,Ne.errorCode)))throw(0,n.
J5)(Ie.endpoint,Ne,U)}}}function O(u){return/^[0-9a-f]{32}$/.test(u)?" Give the id of a run of this server, as train puts it out (run-id) and the address of its\
 page ends with it.":/^m-[0-9a-f]{32}$/i.test(u)?" This is the id of a logged model: its page in MLflow names its source run.":" A run's id has 32 characters, 0\
-9 and a-f; this may be its name, or a part of its id."}var i=(u,U)=>(u===404||u===405)&&(U===""||U==="ENDPOINT_NOT_FOUND"),f=u=>({id:(0,n.He)(u,"model_id"),name:(0,n.
yR)(u,"name"),runId:(0,n.yR)(u,"source_run_id"),status:(0,n.yR)(u,"status"),artifactUri:(0,n.yR)(u,"artifact_uri")});function m(u){const U=(0,n.Ag)(u,"info"),Me=(0,n.
Ag)(u,"data"),Se=(0,n.SX)(Me,"tags"),We=(0,n.$I)((0,n.Ag)(u,"outputs"),"model_outputs");return{id:(0,n.He)(U,"run_id"),experimentId:(0,n.He)(U,"experiment_id"),
name:(0,n.yR)(U,"run_name")||(Se.get("mlflow.runName")??""),status:(0,n.yR)(U,"status"),deleted:(0,n.yR)(U,"lifecycle_stage")==="deleted",startTimeMs:(0,n.kz)(U,
"start_time",0),artifactUri:(0,n.yR)(U,"artifact_uri"),metrics:he(Me),params:(0,n.SX)(Me,"params"),tags:Se,loggedModelIds:[...We].sort((_e,Ie)=>(0,n.kz)(_e,"ste\
p",0)-(0,n.kz)(Ie,"step",0)).map(_e=>(0,n.He)(_e,"model_id")),datasets:(0,n.$I)((0,n.Ag)(u,"inputs"),"dataset_inputs").map(me)}}function me(u){const U=(0,n.Ag)(
u,"dataset");return{name:(0,n.yR)(U,"name"),digest:(0,n.He)(U,"digest"),context:(0,n.SX)(u,"tags").get("mlflow.data.context")??""}}function he(u){const U=new Map;
for(const Me of(0,n.$I)(u,"metrics")){const Se=fe(Me),We=U.get(Se.key);We!==void 0&&(Se.step-We.step||Se.timestampMs-We.timestampMs)<0||U.set(Se.key,Se)}return U}
function fe(u){const U=(0,n.yR)(u,"value")||"0";return{key:(0,n.He)(u,"key"),value:Number(U),text:U,timestampMs:(0,n.kz)(u,"timestamp",0),step:(0,n.kz)(u,"step",
0)}}var E=["REQUESTS_CA_BUNDLE","CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],T=2e3;function Z(u,U,Me){const Se=u["tracking-ca-file"],We=u["tracking-client-c\
ert-file"],_e=We===void 0?void 0:Re("tracking-client-cert-file",We),Ie=u["tracking-insecure-tls"],Ne=Se!==void 0?Re("tracking-ca-file",Se):U.protocol==="https:"&&
!Ie?pe(Me):void 0;return{rejectUnauthorized:!Ie,...Ne===void 0?{}:{ca:Ne},..._e===void 0?{}:{cert:_e,key:_e}}}function pe(u){for(const U of E){const Me=u[U]?.trim();
if(!Me)continue;const Se=(U==="SSL_CERT_DIR"?Me.split(L.delimiter):[Me]).filter(_e=>(0,X.statSync)(_e,{throwIfNoEntry:!1})!==void 0);if(Se.length===0&&U.startsWith(
"SSL_"))continue;if(Se.length===0)throw new G.zg("E_INPUT",`${U}: there is no file or folder ${Me}.`);const We=Se.flatMap(_e=>(0,X.statSync)(_e).isDirectory()?ye(
_e):[Re(U,_e)]);if(We.length>0)return We.join(`
`)}}var ye=u=>(0,X.readdirSync)(u).slice(0,T).map(U=>(0,L.join)(u,U)).filter(U=>(0,X.statSync)(U,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
U)).map(U=>(0,X.readFileSync)(U,"utf8")).filter(U=>U.includes("-----BEGIN CERTIFICATE-----"));function Re(u,U){let Me;try{Me=(0,X.readFileSync)(U,"utf8")}catch(Se){
throw new G.zg("E_INPUT",`${u}: ${U} cannot be read.`,{cause:Se})}if(!Me.includes("-----BEGIN "))throw new G.zg("E_INPUT",`${u}: ${U} is not a PEM file.`);return Me}
var M=u=>/^(true|1)$/i.test(u.trim()),C={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:M,refusedFor:"asks for requests that are signed for AWS, wh\
ich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function W(u){const U=Object.entries(C).flatMap(([Me,Se])=>{const We=u[Me]?.trim()??"";return typeof Se=="string"||We===""||Se.isSet?.(We)===!1?[]:[`${Me}\
 ${Se.refusedFor}.`]});if(U.length>0)throw new G.zg("E_INPUT",U.join(`
`))}var o=["api/3.0/mlflow/server-info","api/3.0/mlflow/server-features"],v=64*1024;function h(u,U,Me){const Se=`${U.origin}${U.pathname.replace(/\/+$/,"")}`,We=async Ie=>{
for(const Ne of o){const{body:ze,...Ze}=Ie,{status:et,body:Ve}=await u.send({...Ze,method:"GET",url:new URL(`${Se}/${Ne}`),isFresh:!1,maxBytes:v});if(et===200)return(0,x.
fK)((0,x.qF)(Ve),"workspaces_enabled")===!1;if(et!==404)return!1}return!0};let _e;return{send:async Ie=>{if(_e??=We(Ie).catch(()=>(_e=void 0,!1)),await _e)throw new G.
zg("E_INPUT",`MLFLOW_WORKSPACE is ${JSON.stringify(Me.slice(0,200))}, and MLflow at ${Se} has no workspaces. Unset it, or start the server with --enable-workspa\
ces.`);return u.send(Ie)},close:()=>u.close()}}var k=6e4,we=5e3;function Oe(u,U,Me,Se,We=I.ur){W(U);const _e=(0,$.Xb)(u["tracking-uri"]),Ie=u["registry-uri"]===
void 0?_e:(0,$.zq)(u["registry-uri"]),Ne=(0,$._0)(U,"MLFLOW_HTTP_REQUEST_TIMEOUT"),ze=U.MLFLOW_WORKSPACE?.trim(),Ze=et=>{const Ve=(0,s.K)(et,Z(u,et,U),J(et,U));
return ze?h(Ve,et,ze):Ve};return te({base:_e,headers:(0,$.Qr)(u,U),wire:Ze(_e),timeoutMs:Ne?Ne*1e3:k,retryPolicy:{...We,maxRetries:(0,$._0)(U,"MLFLOW_HTTP_REQUE\
ST_MAX_RETRIES")??We.maxRetries},signal:Me,log:Se},Ie.href===_e.href?void 0:{base:Ie,wire:Ze(Ie)})}function te(u,U){const Me=(0,n.xP)(u),Se=ue(u.base),We=U===void 0?
Me:(0,n.xP)({...u,...U}),_e=ue(U?.base??u.base),Ie=c(Me,Se),Ne=j(We,_e),ze=de(Ie,Ne,(Ve,tt)=>Ne.downloadUri(Ve,tt),U!==void 0),Ze={...Ne,downloadUri:async(Ve,tt)=>ze.
storageOf(await Ne.downloadUri(Ve,tt))},et=Ve=>te({...u,wire:Ve(u.wire)},U&&{...U,wire:Ve(U.wire)});return{trackingUri:Se,registryUri:_e,runs:Ie,registry:Ze,artifacts:(0,n.
GC)({api:Me,registryApi:We},{server:Se,registryServer:_e},Ie,Ze,ze),locks:R(We,_e),runUrl:({id:Ve,experimentId:tt})=>`${Se}/#/experiments/${tt}/runs/${Ve}`,forCleanup:Ve=>te(
{...u,signal:be(Ve,Se),timeoutMs:Ve},U),patient:Ve=>te({...u,retryPolicy:Ae(Ve),signal:AbortSignal.any([u.signal,be(Ve+we,Se)])},U),within:Ve=>te({...u,signal:AbortSignal.
any([u.signal,Ve])},U),guarded:Ve=>et(tt=>ke(tt,Ve)),close:()=>{u.wire.close(),U?.wire.close()}}}var ue=({origin:u,pathname:U})=>`${u}${U.replace(/\/$/,"")}`;function Ae(u){
const U=performance.now()+u;return{maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return U-performance.now()},firstDelayMs:500,maxDelayMs:15e3,usesAllTime:!0}}
function be(u,U){const Me=new AbortController;return setTimeout(()=>Me.abort((0,n.HB)(`MLflow at ${U} did not answer within ${u/1e3} s.`)),u).unref(),Me.signal}
var ke=(u,U)=>({send:async Me=>(U(),u.send(Me)),close:()=>u.close()})}),4533:((le,q,e)=>{e.r(q),e.d(q,{readPipelineFacts:()=>s.s});var s=e(6237),r=e(9596)}),2546:((le,q,e)=>{
e.r(q),e.d(q,{register:()=>s.k});var s=e(2456),r=e(889),g=e(4318),K=e(8704),n=e(4338),I=e(4750),p=e(233),d=e(1731),D=e(4054),$=e(4925),F=e(7129),Y=e(7766),H=e(8023),
x=e(6498),G=e(7076),V=e(2804),X=e(9596)}),294:((le,q,e)=>{e.r(q),e.d(q,{train:()=>s.B});var s=e(2584),r=e(2092),g=e(8690),K=e(7631),n=e(8704),I=e(4338),p=e(4750),
d=e(233),D=e(1731),$=e(4054),F=e(4925),Y=e(7129),H=e(7766),x=e(8023),G=e(6498),V=e(7076),X=e(2804),ge=e(9596)}),5600:((le,q,e)=>{e.r(q),e.d(q,{trainFinish:()=>Q});
var s=e(2092),r=e(8690),g=e(9461),K=e(7631),n=e(4318),I=e(8704),p=e(4338),d=e(4750),D=e(233),$=e(1731),F=e(4054),Y=e(4925),H=e(7129),x=e(7766),G=e(8023),V=e(6498),
X=e(7076),ge=e(2804),L=e(9596),_=64,R=(0,V.nd)(-1,255),Q=(0,H.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by th\
e exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,
inputs:{...x.hI,"run-id":{kind:n.V,description:"The run, as train-start gave it. Either this, or `experiment` and `start-id`."},experiment:{...K.y.experiment,required:!1,
description:"The experiment that the run is in."},"start-id":{kind:g.WH,description:"The start of the run, as train-start was given it: the last run of it is en\
ded."},"exit-code":{kind:R,description:"The exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{kind:V.Qq,description:"A fil\
e that holds it, as Tekton writes one for each step."},...K.n},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"mlflow-steps t\
rain-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async b=>{const{inputs:B}=b,oe=A(B["exit-code"],B["exit-code-file"]),j=oe===0?"FINISHED":
(0,r.Kt)(oe)?"KILLED":"FAILED",ne=(await b.mlflow()).patient(B.timeout),ee=await z(ne,B).catch(Le=>{throw J(Le,oe)});b.output("run-id",ee.id),b.output("artifact\
-uri",ee.artifactUri),b.output("metrics",(0,r.qF)(ee)),j==="FINISHED"?await(0,s.j)(ne,ee,b.log):ee.status!==j&&await ne.runs.end(ee.id,j,Date.now());const Te=ne.
runUrl(ee);if(b.summarize({kind:"heading",text:`Run ${ee.name||ee.id} is ${j}`},{kind:"paragraph",text:Te},(0,r.My)(ee)),j!=="FINISHED")throw(0,s.C)(ee,oe,j,Te);
return{outcome:"done",reason:`Run ${ee.name||ee.id} is FINISHED: ${Te}`}}}),de=100;async function z({runs:b},{"run-id":B,experiment:oe,"start-id":j}){if(B!==void 0)
return b.get(B);if(oe===void 0||j===void 0)throw new ge.zg("E_INPUT","Give either run-id, or experiment and start-id.");const ne=await b.findExperiment(oe),ee=ne===
void 0?void 0:(await b.findTagged([ne],g.PX,j,de)).at(-1);if(ee===void 0)throw new ge.zg("E_RUN_NOT_FOUND",`Experiment "${oe}" has no run of start ${j}: trainin\
g has not begun. The log of train-start says why (in Argo, the container start of the training's pod).`);return ee}var J=(b,B)=>b instanceof ge.zg&&b.code==="E_\
MLFLOW_UNREACHABLE"?new ge.zg(b.code,`${b.message} The training command had ended with ${(0,r.z9)(B)}; its run is left as it is. Run this step again to end it.`,
{cause:b}):b;function A(b,B){if(b===void 0==(B===void 0))throw new ge.zg("E_INPUT","Give either exit-code or exit-code-file.");if(B===void 0)return b??0;try{const oe=(0,X.
M)(B,_);if(oe===void 0)throw new Error("it is too large");return R.parse(oe.trim())}catch(oe){throw new ge.zg("E_INPUT",`${B} holds no exit code of the training\
 command: ${oe instanceof Error?oe.message:String(oe)}.`,{cause:oe})}}}),2773:((le,q,e)=>{e.r(q),e.d(q,{trainStart:()=>Y});var s=e(2629),r=e(8690),g=e(9461),K=e(
7631),n=e(7129),I=e(7766),p=e(8023),d=e(6498),D=e(7076),$=e(2804),F=e(9596),Y=(0,n.ol)({name:"train-start",title:"create the run that a training container conti\
nues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_RUN_ID and MLFLOW_T\
RACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reached.",runsOnlyInEngines:!0,
inputs:{...I.hI,...K.y,"start-id":{kind:g.WH,description:"Names this start: run again with the same one, the run that is still running is found, and no second o\
ne is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"Its experiment, for MLFLOW_\
EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"The server of the re\
gistered models, for MLFLOW_REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, for MLFLOW_TRACKING_I\
NSECURE_TLS."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wine --start-id nightl\
y-42",run:async H=>{const{inputs:x,log:G,signal:V}=H,X=x["start-id"],ge=await H.mlflow(),{run:L,isNew:_}=await(0,s.T)(ge,{given:x,pipeline:H.pipeline,...X===void 0?
{}:{startTag:[g.PX,X]}});if(H.output("run-id",L.id),H.output("experiment-id",L.experimentId),H.output("tracking-uri",ge.trackingUri),H.output("registry-uri",ge.
registryUri===ge.trackingUri?"":ge.registryUri),H.output("tracking-insecure-tls",String(x["tracking-insecure-tls"])),H.output("artifact-uri",L.artifactUri),V.aborted)
throw await(0,r.wq)(ge,L,"KILLED",G),V.reason;const R=`run ${L.name||L.id}: ${ge.runUrl(L)}`;return _?{outcome:"done",reason:`Created ${R}`}:{outcome:"unchanged",
reason:`Continuing ${R}`}}})}),7118:((le,q,e)=>{e.r(q),e.d(q,{trainStop:()=>$});var s=e(9461),r=e(7631),g=e(7129),K=e(7766),n=e(8023),I=e(6498),p=e(7076),d=e(2804),
D=e(9596),$=(0,g.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, where it is\
 still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,inputs:{...K.
hI,experiment:{...r.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:s.WH,required:!0,description:"The start of the run, as train\
-start was given it; the uid of a workflow of Argo stands for all that it has started."},...r.n},outputs:{"run-id":{kind:"small",description:"The run that was e\
nded, the last of several; empty where none was running."}},example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async F=>{const{experiment:Y,
"start-id":H,timeout:x}=F.inputs,G=(await F.mlflow()).patient(x),V=await G.runs.findExperiment(Y),ge=(V===void 0?[]:await G.runs.listRunning(V,s.PX,H)).filter(({
tags:Q})=>(0,s.On)(Q.get(s.PX),H)),[L,..._]=ge;if(F.output("run-id",L?.id??""),L===void 0)return{outcome:"unchanged",reason:`No run of start ${H} is running in \
experiment ${Y}.`};for(const{id:Q}of ge)await G.runs.end(Q,"KILLED",Date.now());const R=_.length===0?"":`, and so ${_.length===1?"is another one":`are ${_.length}\
 more`}`;return{outcome:"done",reason:`Run ${L.name||L.id} was left running and is KILLED now${R}: ${G.runUrl(L)}`}}})}),1646:((le,q,e)=>{e.r(q),e.d(q,{undeploy:()=>Le});
var s=e(6348),r=e(842),g=e(2419),K=e(9074),n=e(7092),I=e(4118),p=e(6758),d=e(7871),D=e(5306),$=e(9951),F=e(7129),Y=e(7766),H=e(8023),x=e(6498),G=e(9833),V=e(7076),
X=e(2586),ge=e(1660),L=e(8243),_=e(2804),R=e(9596);async function Q(l,y,N,a,P,c){const{log:O,inputs:i,signal:f}=l,m=(0,n.Zy)(P);if(c===void 0||m===void 0)return;
if(i["tracking-uri"]===void 0){O.progress(`The removal is not recorded on ${c} version ${m}: no tracking-uri is given.`);return}const me=(0,n.$t)(y.identity,a,(0,L.
$6)(P,"metadata","name")??"",P),he=new Date().toISOString(),fe=({message:E})=>O.warn(`The removal is not recorded on ${c} version ${m}: ${E}`);try{await(0,r.SJ)(
N,await l.mlflow(),f,E=>(0,r.ZJ)(E,me,{model:c,versions:[{model:c,version:m}]},(T,Z)=>(0,r.VN)(Z,he,"removed","it was undeployed")),fe)}catch(E){if(!(E instanceof
_.zg))throw E;fe(E)}}async function de(l,y,N){const{inputs:{name:a,model:P,"tracking-uri":c},log:O,signal:i,stopped:f}=l;if(c===void 0||i.aborted)return;const m=({
message:me})=>O.warn(`Whether MLflow records what is not there any more is not known: ${me}`);try{const me=await l.mlflow();for(const he of await z(me.forCleanup(
n.mw),{server:y.identity,namespace:N},a,P)){const fe={resource:D.kl,namespace:N,name:he};await y.get(fe)===void 0&&await(0,r.zV)(y,fe,{step:"undeploy",...l},async(E,T)=>{
if(await E.get(fe)!==void 0)return;const Z={server:y.identity,namespace:N,name:he},pe=new Date().toISOString();await(0,r.SJ)(T,me.forCleanup(n.mw),void 0,ye=>(0,r.
ZJ)(ye,Z,{model:P,versions:[]},(Re,M)=>(0,r.VN)(M,pe,"removed","it is not there any more")),m)})}}catch(me){if(!(me instanceof _.zg)||f.aborted)throw me;m(me)}}
async function z({registry:l},{server:y,namespace:N},a,P){const O=(a!==void 0?await(0,r.cQ)(l,{server:y,namespace:N,name:a},P):P===void 0?[]:await l.versionsOfModel(
P)).flatMap(r.Ee).filter(i=>i.server===y&&i.namespace===N&&(a===void 0||i.name===a));return new Set(O.map(i=>i.name))}var J=5,A=l=>(0,L.$6)(l,"metadata","name")??
"",b=l=>(0,L.$6)(l,"metadata","annotations",$.hD);async function B(l,y,N,a){const P=await(0,_.AO)("E_CLUSTER_FORBIDDEN",l.list(D.kl,y,{labelSelector:`${$.Ly}=${$.
bU}`}))??[];if(P.length===0&&await ne(l,y))return` There is no namespace ${y}: if it was not deleted but misspelt, choose another with --namespace.`;const c=P.filter(
me=>N.name===void 0?a(me):A(me)===N.name),O=oe(N,P,c),i=O===void 0?"":` Did you mean ${(0,X.xS)(O,300)}?`;if(c.length===0)return i;const f=c.length>J?` and ${c.
length-J} more`:"",m=c.slice(0,J).map(me=>`${(0,I.vY)({resource:D.kl,namespace:y,name:A(me)})}, deployed as ${j(me)}`);return` ${c.some(me=>b(me)===void 0)?"BUT\
 THERE IS":"There is"} ${m.join("; ")}${f}.${i} --name ${c.length===1?A(c[0]??{}):"NAME"} alone removes it, whatever it was deployed for.`}function oe({name:l,model:y,
at:N},a,P){const c=(O,i,f)=>{const m=i===void 0?void 0:(0,G.eO)(i,f.filter(me=>me!==void 0));return m===void 0||m===i?void 0:`${O} ${m}`};return P.length>0?c("-\
-at",N,P.map(b)):c("--name",l,a.map(A))??(l===void 0?c("--model",y,a.map(n.sB)):void 0)}function j(l){const y=b(l);return(0,X.xS)(`${(0,n.sB)(l)??"a model of un\
known name"} version ${(0,n.Zy)(l)??"?"} ${y===void 0?"for no stage or alias":`for ${y}`}`)}var ne=(l,y)=>l.get({resource:I.r$,name:y}).then(N=>N===void 0,N=>{if(N instanceof
_.zg&&N.code==="E_CLUSTER_FORBIDDEN")return!1;throw N}),ee={...Y.hI,"tracking-uri":{...Y.hI["tracking-uri"],kind:x.Qq,required:!1,description:"The http(s) addre\
ss of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},...Y.g$,name:{kind:x.Qq,description:"The name of th\
e SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:Y.fD,description:"The registered model whose deployment is removed."},version:{
kind:Y.e1,description:"Only where this version of the model is deployed."},at:{kind:(0,x.KD)(x.Qq,x.hu),description:"Only what was deployed for this stage or @a\
lias."},timeout:{kind:x.p0,default:"5m",description:"How long its pods may take to end."}},Te={name:{kind:"small",description:"What was removed, separated by co\
mmas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something w\
as removed."}},Le=(0,F.ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone.\
 Leaves what is not its own; what is absent is fine.",inputs:ee,checks:[(0,x.RU)(ee,["name","model","version","at"],Be)],outputs:Te,example:"mlflow-steps undepl\
oy --name wine --namespace models",run:async l=>{const{inputs:y}=l,N=await l.cluster(),a=y.namespace??N.defaultNamespace;l.output("namespace",a),l.output("name",
""),l.output("changed","false");const P=await Ce(l,N,a),c=y.name===void 0?await Xe(l,N,a,P):await Fe(l,N,a,y.name,P),O=[],i=[];for(const m of c){const me=await re(
l,N,a,m,P,()=>{i.push(m),l.output("name",i.join(",")),l.output("changed","true")});me!==void 0&&O.push(me)}O.length===0&&await de(l,N,a);const f=c.length===0?await B(
N,a,y,m=>y.model!==void 0&&Ue(m,y.model,P)):"";return De(l,a,i,O,f)}});function Be(l){if(!(l.name!==void 0||l.model!==void 0&&(l.at!==void 0||l.version!==void 0)))
throw new _.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function Ce(l,y,N){const{model:a,name:P,"tracking-uri":c}=l.
inputs,O=new Set;if(a===void 0||c===void 0)return O;const f=(await y.list(D.kl,N,{labelSelector:`${$.Ly}=${$.bU}`,...P===void 0?{}:{fieldSelector:`metadata.name\
=${P}`}})).filter(m=>(0,n.sB)(m)!==a);if(f.length===0)return O;try{const m=(await l.mlflow()).forCleanup(l.inputs.timeout/4).within(l.signal),me=new Map((await m.
registry.versionsOfModel(a)).map(({version:he,runId:fe})=>[he,fe]));for(const he of f){const[fe="",E=""]=[(0,n.Zy)(he),(0,L.$6)(he,"metadata","annotations",$.CD)],
T=(0,n.$t)(y.identity,N,(0,L.$6)(he,"metadata","name")??"",he);me.get(fe)===E&&await(0,n.OW)(m,he,a,T)&&O.add((0,n.sB)(he)??"")}}catch(m){if(!(m instanceof _.zg)||
m.outcome==="cancelled")throw m;l.log.warn(`Whether ${a} had another name before is not known: ${m.message}`)}return O}var Ue=(l,y,N)=>{const a=(0,n.sB)(l);return a===
y||a!==void 0&&N.has(a)};async function Fe({inputs:l},y,N,a,P){const c={resource:D.kl,namespace:N,name:a},O=await y.get(c);if(!O)return[];const i=Ke(l,O,P);if(i===
void 0)return Ye(l,O,P)?[a]:[];throw new _.zg("E_NAME_TAKEN",`${(0,I.vY)(c)} ${i}, so it is left alone. Check --name and --namespace.`)}var Ke=({model:l},y,N)=>(0,n.
MU)(y)?l!==void 0&&!Ue(y,l,N)?`serves the model ${(0,n.sB)(y)??"of unknown name"}, not ${l}`:void 0:"was not deployed by mlflow-steps";async function Xe({inputs:l},y,N,a){
const P=[l.model??"",...a].map(s.H);return(await y.list(D.kl,N,{labelSelector:`${$.Ly}=${$.bU},${$.B0} in (${P.join(",")})`})).filter(O=>Ye(l,O,a)).flatMap(O=>(0,L.
$6)(O,"metadata","name")??[])}function Ye({model:l,version:y,at:N},a,P){const c=N===void 0?void 0:(0,x.Rg)((0,x.hu)(N));return(l===void 0||Ue(a,l,P))&&(y===void 0||
(0,n.Zy)(a)===String(y))&&(c===void 0||(0,L.$6)(a,"metadata","annotations",$.hD)===c)}async function re(l,y,N,a,P,c){const{log:O,inputs:i}=l,f={resource:D.kl,namespace:N,
name:a},m=(0,I.vY)(f),me=async(he,fe)=>{const E=await he.get(f);if(E===void 0)return`${m} was removed by somebody else meanwhile.`;const T=Ke(i,E,P);if(T!==void 0)
return`${m} is left alone: it ${T}, by now.`;if(!Ye(i,E,P))return`${m} is left alone: it was deployed again meanwhile, as ${j(E)}.`;const Z=(0,L.$6)(E,"metadata",
"uid")??"",pe=(0,g.f8)(E,$.bU).map(g.c7);O.progress(`Removing ${m}, deployed as ${j(E)}${pe.length===0?"":`, and changed besides by ${pe.join(" and ")}`}.`),await he.
remove(f,Z,{timeoutMs:l.waitMs(i.timeout),report:ye=>O.progress(ye),onDeleted:c}),await(0,r.BC)(he,N,a),await Q(l,he,fe,N,E,ce(i.model,E,P))};try{return await(0,r.
zV)(y,f,{step:"undeploy",...l},me)}catch(he){if(!(he instanceof _.zg)||he.code!=="E_NAMESPACE_NOT_FOUND")throw he;return O.progress(`The namespace ${N} is being\
 deleted, and ${m} with it.`),me(y,{lost:new AbortController().signal,believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}function ce(l,y,N){const a=(0,n.sB)(
y);return a!==void 0&&N.has(a)?l:a}function De({inputs:l},y,N,a,P){const c=a.map(O=>` ${O}`).join("");return N.length>0?{outcome:"done",reason:`Removed ${N.join(
", ")} from ${y}; its pods are gone.${c}`}:{outcome:"unchanged",reason:a.length>0?`Nothing was removed.${c}`:`There is nothing to remove: ${xe(l)} is not deploy\
ed in the namespace ${y}.${P}`}}function xe({name:l,model:y,version:N,at:a}){const c=[y,N===void 0?void 0:`version ${N}`,a===void 0?void 0:`for ${(0,x.Rg)((0,x.
hu)(a))}`].filter(O=>O!==void 0).join(" ");return l===void 0?c:`SeldonDeployment/${l}${c===""?"":` with ${c}`}`}}),1421:(le=>{le.exports=require("node:child_pro\
cess")}),7598:(le=>{le.exports=require("node:crypto")}),8474:(le=>{le.exports=require("node:events")}),3024:(le=>{le.exports=require("node:fs")}),1455:(le=>{le.
exports=require("node:fs/promises")}),7067:(le=>{le.exports=require("node:http")}),4708:(le=>{le.exports=require("node:https")}),7030:(le=>{le.exports=require("\
node:net")}),8161:(le=>{le.exports=require("node:os")}),6760:(le=>{le.exports=require("node:path")}),6193:(le=>{le.exports=require("node:string_decoder")}),1692:(le=>{
le.exports=require("node:tls")}),7975:(le=>{le.exports=require("node:util")}),9154:(le=>{le.exports=require("vm")})},mt={};function qe(le){var q=mt[le];if(q!==void 0)
return q.exports;var e=mt[le]={exports:{}},s=!0;try{gt[le](e,e.exports,qe),s=!1}finally{s&&delete mt[le]}return e.exports}qe.m=gt,typeof qe<"u"&&(qe.ab=__dirname+
"/"),qe.n=le=>{var q=le&&le.__esModule?()=>le.default:()=>le;return qe.d(q,{a:q}),q},(()=>{var le=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,
q;qe.t=function(e,s){if(s&1&&(e=this(e)),s&8||typeof e=="object"&&e&&(s&4&&e.__esModule||s&16&&typeof e.then=="function"))return e;var r=Object.create(null);qe.
r(r);var g={};q=q||[null,le({}),le([]),le(le)];for(var K=s&2&&e;typeof K=="object"&&!~q.indexOf(K);K=le(K))Object.getOwnPropertyNames(K).forEach(n=>g[n]=()=>e[n]);
return g.default=()=>e,qe.d(r,g),r}})(),qe.d=(le,q)=>{for(var e in q)qe.o(q,e)&&!qe.o(le,e)&&Object.defineProperty(le,e,{enumerable:!0,get:q[e]})},qe.f={},qe.e=
le=>Promise.all(Object.keys(qe.f).reduce((q,e)=>(qe.f[e](le,q),q),[])),qe.u=le=>""+le+".index.js",qe.o=(le,q)=>Object.prototype.hasOwnProperty.call(le,q),qe.r=le=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(le,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(le,"__esModule",{value:!0})},(()=>{var le={
792:1},q=e=>{var s=e.modules,r=e.ids,g=e.runtime;for(var K in s)qe.o(s,K)&&(qe.m[K]=s[K]);g&&g(qe);for(var n=0;n<r.length;n++)le[r[n]]=1};qe.f.require=(e,s)=>{le[e]||
q(require("./"+qe.u(e)))}})();var pt={};qe.r(pt),qe.d(pt,{action:()=>Rt,cli:()=>Pt});var Xt=qe(9596),Pt=async()=>(await Promise.resolve().then(qe.bind(qe,5521))).
cli(),Rt=async le=>(await Promise.resolve().then(qe.bind(qe,9170))).action(le);module.exports=pt})();
