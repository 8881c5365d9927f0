(()=>{"use strict";var Et={2834:((de,J,e)=>{e.r(J),e.d(J,{action:()=>x});var r=e(6325),i=e(4364),O=e(6237),B=e(3822),n=e(4925),I=e(57),v=e(8023),f=e(6580),A=e(9964),
T=e(7076),j=e(2586),G=e(1660),Q=e(2804),k=e(9596);const H=require("os"),V=require("fs");var P=e(8161);function K(s){return s==null?"":typeof s=="string"||s instanceof
String?s:JSON.stringify(s)}function F(s){return Object.keys(s).length?{title:s.title,file:s.file,line:s.startLine,endLine:s.endLine,col:s.startColumn,endColumn:s.
endColumn}:{}}function C(s,_,l){const z=new N(s,_,l);process.stdout.write(z.toString()+H.EOL)}var p="::",N=class{constructor(s,_,l){s||(s="missing.command"),this.
command=s,this.properties=_,this.message=l}toString(){let s=p+this.command;if(this.properties&&Object.keys(this.properties).length>0){s+=" ";let _=!0;for(const l in this.
properties)if(this.properties.hasOwnProperty(l)){const z=this.properties[l];z&&(_?_=!1:s+=",",s+=`${l}=${U(z)}`)}}return s+=`${p}${y(this.message)}`,s}};function y(s){
return K(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function U(s){return K(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,G.e7)();var Y=()=>(0,G.vd)("node:crypto").randomUUID();function _e(s,_){const l=process.env[`GITHUB_${s}`];if(!l)throw new Error(
`Unable to find environment variable for file command ${s}`);if(!V.existsSync(l))throw new Error(`Missing file at path: ${l}`);V.appendFileSync(l,`${K(_)}${H.EOL}`,
{encoding:"utf8"})}function ue(s,_){const l=`ghadelimiter_${Y()}`,z=K(_);if(s.includes(l))throw new Error(`Unexpected input: name should not contain the delimit\
er "${l}"`);if(z.includes(l))throw new Error(`Unexpected input: value should not contain the delimiter "${l}"`);return`${s}<<${l}${H.EOL}${z}${H.EOL}${l}`}(0,G.
e7)();var Z=s=>(..._)=>(0,G.vd)("node:fs").promises[s](..._),se={access:Z("access"),appendFile:Z("appendFile"),writeFile:Z("writeFile")},ne={R_OK:4,W_OK:2},pe=function(s,_,l,z){
function Oe(we){return we instanceof l?we:new l(function(q){q(we)})}return new(l||(l=Promise))(function(we,q){function ce(d){try{De(z.next(d))}catch(D){q(D)}}function Ae(d){
try{De(z.throw(d))}catch(D){q(D)}}function De(d){d.done?we(d.value):Oe(d.value).then(ce,Ae)}De((z=z.apply(s,_||[])).next())})},{access:re,appendFile:Pe,writeFile:Ie}=se,
He="GITHUB_STEP_SUMMARY",We=class{constructor(){this._buffer=""}filePath(){return pe(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const s=process.
env[He];if(!s)throw new Error(`Unable to find environment variable for $${He}. Check if your runtime environment supports job summaries.`);try{yield re(s,ne.R_OK|
ne.W_OK)}catch{throw new Error(`Unable to access summary file: '${s}'. Check if the file has correct read/write permissions.`)}return this._filePath=s,this._filePath})}wrap(s,_,l={}){
const z=Object.entries(l).map(([Oe,we])=>` ${Oe}="${we}"`).join("");return _?`<${s}${z}>${_}</${s}>`:`<${s}${z}>`}write(s){return pe(this,void 0,void 0,function*(){
const _=!!s?.overwrite,l=yield this.filePath();return yield(_?Ie:Pe)(l,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return pe(this,void 0,void 0,
function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this.
_buffer="",this}addRaw(s,_=!1){return this._buffer+=s,_?this.addEOL():this}addEOL(){return this.addRaw(H.EOL)}addCodeBlock(s,_){const l=Object.assign({},_&&{lang:_}),
z=this.wrap("pre",this.wrap("code",s),l);return this.addRaw(z).addEOL()}addList(s,_=!1){const l=_?"ol":"ul",z=s.map(we=>this.wrap("li",we)).join(""),Oe=this.wrap(
l,z);return this.addRaw(Oe).addEOL()}addTable(s){const _=s.map(z=>{const Oe=z.map(we=>{if(typeof we=="string")return this.wrap("td",we);const{header:q,data:ce,colspan:Ae,
rowspan:De}=we,d=q?"th":"td",D=Object.assign(Object.assign({},Ae&&{colspan:Ae}),De&&{rowspan:De});return this.wrap(d,ce,D)}).join("");return this.wrap("tr",Oe)}).
join(""),l=this.wrap("table",_);return this.addRaw(l).addEOL()}addDetails(s,_){const l=this.wrap("details",this.wrap("summary",s)+_);return this.addRaw(l).addEOL()}addImage(s,_,l){
const{width:z,height:Oe}=l||{},we=Object.assign(Object.assign({},z&&{width:z}),Oe&&{height:Oe}),q=this.wrap("img",null,Object.assign({src:s,alt:_},we));return this.
addRaw(q).addEOL()}addHeading(s,_){const l=`h${_}`,z=["h1","h2","h3","h4","h5","h6"].includes(l)?l:"h1",Oe=this.wrap(z,s);return this.addRaw(Oe).addEOL()}addSeparator(){
const s=this.wrap("hr",null);return this.addRaw(s).addEOL()}addBreak(){const s=this.wrap("br",null);return this.addRaw(s).addEOL()}addQuote(s,_){const l=Object.
assign({},_&&{cite:_}),z=this.wrap("blockquote",s,l);return this.addRaw(z).addEOL()}addLink(s,_){const l=this.wrap("a",s,{href:_});return this.addRaw(l).addEOL()}},
Ce=new We,xe=Ce,je;(function(s){s[s.Success=0]="Success",s[s.Failure=1]="Failure"})(je||(je={}));function Je(s){C("add-mask",{},s)}function Xe(s,_){const l=process.
env[`INPUT_${s.replace(/ /g,"_").toUpperCase()}`]||"";if(_&&_.required&&!l)throw new Error(`Input required and not supplied: ${s}`);return _&&_.trimWhitespace===
!1?l:l.trim()}function ae(s,_){if(process.env.GITHUB_OUTPUT)return _e("OUTPUT",ue(s,_));process.stdout.write(H.EOL),C("set-output",{name:s},K(_))}function ve(s,_={}){
C("error",F(_),s instanceof Error?s.toString():s)}function be(s,_={}){C("warning",F(_),s instanceof Error?s.toString():s)}function ke(s,_,l){const z=Object.keys(
s.inputs),Oe=new Set(z.map(A.gI)),we=Object.entries(_).filter(([q,ce])=>q.startsWith("INPUT_")&&ce&&!Oe.has(q)).map(([q])=>q.slice(6).toLowerCase());return{texts:new Map(
z.map(q=>[q,l(q)]).filter(([,q])=>q!=="")),problems:we.map(q=>{const ce=(0,A.qb)(q,z);return`unknown input ${q}${ce?`; did you mean ${ce}?`:""}`})}}var c=1024*1024-
4096,L=64*1024,W="<p>The rest is left out here: a job summary holds 1 MiB. The log has all of it.</p>";function o(s){const _=[];let l=0;for(const z of s){const Oe=h(
z);if(l+=Buffer.byteLength(Oe)+2,l>c)return[..._,W].join(`

`);_.push(Oe)}return _.join(`

`)}var R={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},u=s=>(0,j.YI)(s).replace(/[&<>"'`]/g,_=>R[_]??""),w=s=>u(s).replaceAll(`
`,"<br>"),a=s=>u(s).replaceAll(`
`,"&#10;");function h(s){switch(s.kind){case"heading":return`<h3>${w(s.text)}</h3>`;case"paragraph":return`<p>${w(s.text)}</p>`;case"table":return`<table>${m("t\
h",s.header)}${s.rows.map(_=>m("td",_)).join("")}</table>`;case"log":return`<details open><summary>${w(s.title)}</summary><pre>${a(he(s.text))}</pre></details>`}}
var m=(s,_)=>`<tr>${_.map(l=>`<${s}>${w(l)}</${s}>`).join("")}</tr>`,he=s=>s.length<=L?s:`\u2026 (${s.length-L} characters before)
${s.slice(-L)}`,fe=s=>(0,j.YI)(s).replaceAll("##[","# #["),le=class{#e;#t;#n=0;#r=!1;#s=[];constructor(s){this.#e=s}print(s){this.#o(),this.#e(`${fe(s)}${P.EOL}`)}issue(s){
if(this.#n>0){this.#s.push(s);return}this.resume(),s()}async duringProgram(s){this.#o(),this.#n+=1,this.#r=!0;try{return await s()}finally{if(this.#n-=1,this.#n===
0)for(const _ of this.#s.splice(0))this.issue(_)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?P.EOL:""}::${this.#t}::${P.EOL}`),this.#t=void 0,this.#r=!1)}#o(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${P.EOL}`))}},E=4e3;function $(s){const _=(0,r.VU)(),l=new le(ce=>process.stdout.
write(ce)),z=(0,r.s2)(_,s,["ignore","inherit","inherit"]),Oe={progress:ce=>l.print(ce),warn:ce=>l.issue(()=>be((0,j.Jj)(fe(ce),E))),foreign:(ce,Ae)=>l.print(`${ce}\

${Ae.split(`
`).map(De=>`  | ${De}`).join(`
`)}`)},we=(0,O.s)(s),q=async ce=>{if(ce.comments.length===0)return[];const{postComments:Ae}=await e.e(394).then(e.bind(e,7006));return Ae(ce,{env:s,signal:_,link:we.
link,say:De=>Oe.progress(De)})};return{env:s,log:Oe,signal:_,pipeline:we,announceDeployment:async ce=>{const{announceDeployment:Ae}=await e.e(394).then(e.bind(e,
9379));return Ae(ce,{env:s,signal:_,link:we.link,warn:De=>Oe.warn(De)})},runProgram:(ce,Ae,De)=>l.duringProgram(()=>z(ce,Ae,De)),readInputs:ce=>ke(ce,s,Ae=>Xe(Ae)),
mask:ce=>l.issue(()=>X(ce)),finish:async ce=>{l.print(Te(ce)),l.issue(()=>me(ce));const Ae=await q(ce);for(const d of Ae)l.print(d);const De=[...Se(ce),...Ae.map(
d=>({kind:"paragraph",text:d}))];s.GITHUB_STEP_SUMMARY&&await xe.addRaw(o(De),!0).write(),l.issue(()=>M(ce))}}}function X(s){for(const _ of s.split(/\r?\n/))_.trim()!==
""&&Je(_.trim())}function me({outputs:s}){for(const[_,l]of s)ae(_,l)}function Te({step:s,result:_,error:l}){const z="code"in _&&_.code==="E_UNEXPECTED"&&l?.cause instanceof
Error?`
${l.cause.stack??""}`:"",Oe="code"in _&&_.reason.length<=E;return`${s.name}: ${_.outcome}.${Oe?"":` ${_.reason}`}${z}`}function Se({step:s,result:_,summary:l}){
return[{kind:"heading",text:`${s.name}: ${_.outcome}`},{kind:"paragraph",text:_.reason},...l]}function M({step:s,result:_}){"code"in _&&ve((0,j.Jj)(fe(_.reason),
E),{title:`${s.name}: ${_.outcome} [${_.code}]`})}async function S(s,_){(0,r.Bd)();const l=await(0,r.$w)(s);if(!l)throw new Error(`This bundle has no step ${JSON.
stringify(s)}.`);return(0,r.eg)(l,$(_))}var x=async s=>{process.exitCode=await S(s,process.env)}}),4256:((de,J,e)=>{e.d(J,{A:()=>i,C:()=>O});var r=64*1024,i=(B,n)=>B===
200?n:Math.max(n,r);async function O(B,n){const I=[];let v=0;for await(const f of B){if(v+=f.byteLength,v>n)return{body:"",isCut:!0};I.push(f)}return{body:Buffer.
concat(I).toString("utf8"),isCut:!1}}}),9951:((de,J,e)=>{e.d(J,{B0:()=>O,CD:()=>I,Ln:()=>T,Ly:()=>r,Sp:()=>v,bU:()=>i,ej:()=>n,hD:()=>B,l1:()=>j,vM:()=>f,yl:()=>A});
var r="app.kubernetes.io/managed-by",i="mlflow-steps",O="mlflow-steps/model",B="mlflow-steps/target",n="mlflow-steps/version",I="mlflow-steps/run-id",v="mlflow-\
steps/pipeline",f="mlflow-steps/promotion",A="mlflow-steps/rollout",T="mlflow-steps/manifest",j="mlflow-steps/"}),8925:((de,J,e)=>{e.d(J,{$m:()=>C,Ef:()=>We,Hl:()=>xe,
PQ:()=>Ie,So:()=>I,aI:()=>re,bS:()=>N,g4:()=>K,hf:()=>F,i9:()=>He,jC:()=>U,kl:()=>y,ld:()=>Y,oT:()=>A,os:()=>ne,pG:()=>Ce,sc:()=>se,tB:()=>f,tf:()=>Pe,ty:()=>j,
x2:()=>Z,xb:()=>p,yv:()=>T,yx:()=>je});var r=e(9951),i=e(6580),O=e(8243),B=e(7598),n=e.n(B),I=o=>(0,B.createHash)("sha256").update(JSON.stringify(v(o))).digest(
"hex").slice(0,16);function v(o){return Array.isArray(o)?o.map(v):typeof o!="object"||o===null?o:Object.entries(o).filter(([,R])=>R!==void 0).sort(([R],[u])=>R<
u?-1:1).map(([R,u])=>[R,v(u)])}var f=(o,R,u)=>I([j(o,R),u]),A=(o,R)=>`${o}.${R}`,T=o=>o.split(".",1)[0]??"";function j(o,R){const{predictors:u,replicas:w,annotations:a,
...h}=o,{traffic:m,replicas:he,annotations:fe,...le}=R,$={...Q(a),...Q(fe)}["seldon.io/no-engine"]==="true"?k(le):le;return{spec:G({...h,annotations:Q(a)}),predictor:G(
{...$,annotations:Q(fe)}),ports:H(o,R)}}var G=o=>Object.fromEntries(Object.entries(o).flatMap(([R,u])=>{const w=R==="spec"||R==="containerSpec"?u:Array.isArray(
u)?u.map(a=>(0,O.Gv)(a)?G(a):a):(0,O.Gv)(u)?G(u):u;return w===null||w===!1||typeof w=="object"&&Object.keys(w).length===0?[]:[[R,w]]}));function Q(o){const{[r.yl]:R,
...u}=(0,O.Gv)(o)?o:{};return u}function k({progressDeadlineSeconds:o,...R}){const u=(0,O.yR)(R,"componentSpecs").map(({replicas:w,hpaSpec:a,kedaSpec:h,pdbSpec:m,
...he})=>he);return{...R,...u.length>0?{componentSpecs:u}:{}}}function H(o,R){const u=[...new Set((0,O.yR)(o,"predictors").flatMap(V))];return Object.fromEntries(
V(R).map(w=>[w,u.indexOf(w)]))}var V=o=>[...(0,O.yR)(o,"componentSpecs").flatMap(R=>(0,O.yR)(R,"spec","containers")).flatMap(R=>(0,O.$6)(R,"name")??[]),...P((0,O.
fK)(o,"graph"))],P=o=>[...(0,i.u9)({name:"",implementation:(0,O.$6)(o,"implementation")??""})?[(0,O.$6)(o,"name")??""]:[],...(0,O.yR)(o,"children").flatMap(P)],
K=o=>new Map((0,O.yR)(o,"spec","predictors").map(R=>[(0,O.$6)(R,"name")??"",R])),F=o=>(0,O.$6)(o,"annotations",r.yl),C=o=>(0,O.$6)(o,"spec","annotations",r.yl),
p=o=>(0,O.$6)(o,"metadata","annotations",r.Ln)??C(o);function N(o,R,u){const w=new Map(R.map(m=>[m.name,m])),a=o.spec.predictors.map(m=>{const he=w.get(m.name);
if(he===void 0)return m;const{marker:fe,deadline:le}=he;return{...m,annotations:{...m.annotations,[r.yl]:fe},...le===void 0?{}:{progressDeadlineSeconds:le}}}),h=u===
void 0?{}:{annotations:{...o.spec.annotations,[r.yl]:u}};return{...o,spec:{...o.spec,...h,predictors:a}}}var y={group:"machinelearning.seldon.io",version:"v1",plural:"\
seldondeployments",kind:"SeldonDeployment"},U="seldon-deployment-id",Y=8e3,_e=63,ue=o=>o.length<=_e?o:`seldon-${(0,B.createHash)("md5").update(o).digest("hex")}`,
Z=ue,se=(o,R)=>R.annotations?.["seldon.io/svc-name"]??ue(`${o}-${R.name}`),ne=({spec:{protocol:o}})=>o==="v2"||o==="kfserving",pe=({spec:{protocol:o}})=>o==="te\
nsorflow",re=o=>ne(o)?"v2":pe(o)?"tensorflow":o.spec.predictors.some(({graph:R})=>(0,i.ig)(R,[]).some(({node:u})=>u.implementation==="MLFLOW_SERVER"))?"v1-mlflo\
w":"v1",Pe=(o,R)=>ne(o)?`/v2/models/${encodeURIComponent(R.graph.name)}/infer`:pe(o)?`/v1/models/${encodeURIComponent(R.graph.name)}:predict`:"/api/v1.0/predict\
ions",Ie=(o,R,u)=>`/seldon/${encodeURIComponent(R)}/${encodeURIComponent(o.metadata.name)}${Pe(o,u)}`,He=({spec:o})=>o.predictors.filter(({shadow:R})=>R!==!0);function We(o,R,u,w,a=(0,O.
tk)(o.spec,"replicas")){return{owner:u,uid:w,marker:R,markerAnnotation:r.yl,workloads:o.spec.predictors.flatMap(h=>c(o,h,R,a)),services:o.spec.predictors.flatMap(
h=>Je(o,h)),routes:Xe(o),labelSelector:U,readMarker:h=>xe(h,o)?p(h):void 0,readPodMarker:je,readStatus:ve}}var Ce=(o,R,u,w)=>We(o,R,u,(0,O.$6)(w,"metadata","uid")??
"",(0,O.tk)(w,"spec","replicas"));function xe(o,{spec:R}){const u=K(o);return R.predictors.every(w=>F(u.get(w.name))===F(w))}function je(o){const R=(0,O.$6)(o,"\
spec","template","metadata","annotations",r.yl);if(R!==void 0)return R;const u=(0,O.yR)(o,"spec","template","spec","containers").flatMap(w=>(0,O.yR)(w,"env")).find(
w=>(0,O.$6)(w,"name")==="ENGINE_PREDICTOR");return(0,O.$6)((0,O.qF)(Buffer.from((0,O.$6)(u,"value")??"","base64").toString("utf8")),"annotations",r.yl)}var Je=(o,R)=>[
{name:se(o.metadata.name,R),isRequired:(0,O.$6)(o.spec,"serverType")!=="kafka"},...(ae(o,R)?L(R.graph):[]).map(u=>({name:ue(`${o.metadata.name}-${R.name}-${u}`),
isRequired:!1}))];function Xe(o){const{predictors:R}=o.spec;if(R.length<2)return[];const u=He(o);return R.map(w=>{const{name:a,traffic:h=0,shadow:m=!1}=w,he=m&&
h===0||!m&&u.length===1?void 0:h;return{title:`predictor ${a}`,service:se(o.metadata.name,w),weight:he,isShadow:m,takesRest:!m&&w===u[0]}})}var ae=({spec:o},{annotations:R})=>[
o.annotations,R].some(u=>u?.["seldon.io/engine-separate-pod"]==="true");function ve(o){const R=(0,O.$6)(o,"status","state"),u=(0,O.$6)(o,"status","description")??
"";return R==="Available"?{state:"ready"}:{state:R==="Failed"?"failed":"working",description:u}}var be=({modelUri:o,children:R})=>[...o?[o]:[],...(R??[]).flatMap(
be)],ke=o=>o.replace(/^pvc:\/\//,"/mnt/pvc/");function c(o,R,u,w){const h=`${o.metadata.name}-${R.name}`,m=`predictor ${R.name}`,he={marker:F(R)??u,modelPlaces:be(
R.graph).map(ke)},fe=R.componentSpecs?.length?R.componentSpecs:[{}],le=fe.map(($,X)=>{const me=(0,O.yR)($,"spec","containers").map(M=>(0,O.$6)(M,"name")??""),Se=[
(0,O.$6)($,"metadata","name"),me.join("-"),L(R.graph).join("-")].filter(M=>M!==void 0);return{title:fe.length>1?`${m}, component ${X}`:m,names:Se.map(M=>ue(`${h}\
-${X}-${M}`)),prefixes:[`${h}-${X}-`],...he,isMarked:!0,replicas:W(R,$,w)}}),E=($,X,me)=>({title:`${m}, ${$}`,names:[ue(X)],prefixes:[],...he,isMarked:!1,replicas:me});
return[...le,...ae(o,R)?[E("orchestrator",`${h}-svc-orch`,(0,O.tk)(R,"svcOrchSpec","replicas")??R.replicas??w??1)]:[],...(0,O.$6)(R,"explainer","type")?[E("expl\
ainer",`${h}-explainer`)]:[]]}var L=({name:o,children:R})=>[o,...(R??[]).flatMap(L)];function W(o,R,u){if(!((0,O.Gv)((0,O.fK)(R,"hpaSpec"))||(0,O.Gv)((0,O.fK)(R,
"kedaSpec"))))return(0,O.tk)(R,"replicas")??o.replicas??u??1}}),7129:((de,J,e)=>{e.d(J,{aB:()=>O,e5:()=>r,ol:()=>B,sA:()=>i});var r={outcome:{kind:"small",description:"\
How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"One line that says why."},"error-code":{kind:"small",description:"\
The code of the error, such as E_INPUT; empty if the step succeeded."}},i=(n,{link:I,actor:v}={})=>[n,...I===void 0?[]:[`of ${I}`],...v===void 0?[]:[`by ${v}`]].
join(" "),O={progress:()=>{},warn:()=>{},foreign:()=>{}},B=n=>n}),7076:((de,J,e)=>{e.d(J,{M:()=>B,t:()=>O});var r=e(3024),i=e.n(r);function O(n,I){const v=B(n,I);
if(v===void 0)throw new Error(`it is larger than ${I/1024} KiB`);return v}function B(n,I){const v=(0,r.openSync)(n,"r");try{const f=Buffer.allocUnsafe(I+1);for(let A=0;A<=
I;){const T=(0,r.readSync)(v,f,A,f.length-A,null);if(T===0)return f.toString("utf8",0,A);A+=T}return}finally{(0,r.closeSync)(v)}}}),7985:((de,J,e)=>{e.d(J,{S:()=>r});
function r(i){if(/[\r\n]/.test(i))return"it holds a line break, which no HTTP header can carry. Give it as one line: something was pasted or mounted with more t\
han the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(i))return"it holds a character that no HTTP header can carry, such as a typographic quote or a control characte\
r"}}),7396:((de,J,e)=>{e.d(J,{E:()=>r});function r(v,f,A){const T=G=>(A==="curl"?f[G]||f[G.toUpperCase()]:f[G.toUpperCase()]||f[G])||"",j=T(v.protocol==="https:"?
"https_proxy":"http_proxy")||(A==="curl"?T("all_proxy"):"");if(!(j===""||A==="go"&&O(i(v)))&&!T("no_proxy").split(/[\s,]+/).some(G=>B(G.toLowerCase(),v)))return j.
includes("://")?j:`http://${j}`}var i=v=>v.hostname.replace(/^\[|\]$/g,""),O=v=>v==="localhost"||v==="::1"||/^127(\.\d+){3}$/.test(v);function B(v,f){if(v==="*")
return!0;const A=v.split(":").length>2&&!v.startsWith("["),[,T="",j]=A?["",v]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(v)??[],G=f.port||(f.protocol==="https:"?
"443":"80");if(T===""||j!==void 0&&j!==G)return!1;const Q=i(f),k=T.replace(/^\[|\]$/g,"");return Q===k||Q.endsWith(`.${k}`)||n(Q,k)}function n(v,f){const[A,T]=f.
split("/"),j=I(v),G=I(A??"");if(T===void 0||j===void 0||G===void 0||!/^\d+$/.test(T))return!1;const Q=2**(32-Number(T));return Math.floor(j/Q)===Math.floor(G/Q)}
function I(v){const f=v.split(".").map(Number);if(!(f.length!==4||f.some(A=>!Number.isInteger(A)||A<0||A>255)))return f.reduce((A,T)=>A*256+T,0)}}),7871:((de,J,e)=>{
e.d(J,{X:()=>O});var r=e(1660);(0,r.e7)();var i=()=>r.vd,O=i("/")}),4054:((de,J,e)=>{e.d(J,{Ic:()=>O,gt:()=>B,wC:()=>i});var r=e(8243),i=class extends Error{name="\
WireFailure";code;wasSent;constructor(n,I,v,f){super(I,{cause:f}),this.code=n,this.wasSent=v}};function O(n){const I=(0,r.Gv)(n)?n:{},f=(Array.isArray(I.errors)?
I.errors:[])[0];return(0,r.Gv)(f)?O(f):{code:typeof I.code=="string"?I.code:"",message:typeof I.message=="string"?I.message:String(n)}}var B=n=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(n)}),233:((de,J,e)=>{e.d(J,{L5:()=>n,mu:()=>B,ur:()=>i});var r=e(4925),i={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function O(I,v,f,A){if(f!==
void 0)return f;const T=Math.min(v.maxDelayMs,v.firstDelayMs*2**I);return Math.round(T/2+T/2*A)}function B(I,v){if(I===void 0)return;if(/^\d+$/.test(I))return Number(
I)*1e3;const f=Date.parse(I);return Number.isNaN(f)?void 0:Math.max(0,f-v)}async function n(I,v,f,A=()=>{}){const T=performance.now()+v.totalMs;for(let j=0;;j+=
1){const G=await I();if(G.kind==="value")return G.value;const Q=T-performance.now(),k=O(j,v,G.retryAfterMs,Math.random()),H=v.usesAllTime?Math.min(k,Q):k;if(j>=
v.maxRetries||Q<=0||H>Q){if(G.kind==="failure")throw G.error;return G.value}G.kind==="failure"&&A(G.error,H),await(0,r.v)(H,f)}}}),8023:((de,J,e)=>{e.d(J,{Qr:()=>f,
Xb:()=>O,_0:()=>A,ow:()=>v,zq:()=>B});var r=e(7985),i=e(2804),O=T=>n(T,"tracking"),B=T=>n(T,"registry");function n(T,j){const G=H=>{throw new i.zg("E_TRACKING_U\
RI",`The ${j} URI ${H}`)},Q=T.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(Q)&&G("names Databricks, whose hosted MLflow is not supported. Give the http(s) addr\
ess of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(Q)&&G("is a database, which only an MLflow server may open. Start one (`mlflow server --\
backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(Q)||/^[\w-]+$/.test(Q))&&G(`is a folder (${I(Q)}), which other machi\
nes do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(Q)){const H=/^[\w.-]+(:\d+)?(\/|$)/.test(Q);G(`\
must begin with http:// or https://.${H?` Did you mean http://${Q}?`:` It is ${I(Q)}.`}`)}const k=URL.canParse(Q)?new URL(Q):G(`cannot be read: ${I(Q)}.`);return(k.
username!==""||k.password!=="")&&G("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFLOW_TRACKI\
NG_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(k.hash!==""||k.search!=="")&&G(`is a page of MLflow's user interface. Give the server's address only: ${k.origin}${k.
pathname.replace(/\/+$/,"")}`),k.pathname=k.pathname.replace(/\/+$/,""),k}var I=T=>T.replace(/\/\/[^/@]*@/,"//***@");function v(T){const{"tracking-username":j,"\
tracking-password":G}=T;return j&&G?Buffer.from(`${j}:${G}`).toString("base64"):void 0}function f(T,j){const G=v(T),Q=T["tracking-token"],k=j.MLFLOW_WORKSPACE?.
trim(),H=(0,r.S)(k??"");if(H!==void 0)throw new i.zg("E_INPUT",`MLFLOW_WORKSPACE: ${H}.`);const V=G!==void 0?`Basic ${G}`:Q?`Bearer ${Q}`:void 0;return{accept:"\
application/json","user-agent":"mlflow-steps",...V?{authorization:V}:{},...k?{"x-mlflow-workspace":k}:{}}}function A(T,j){const G=T[j]??"";return/^\d{1,6}$/.test(
G)?Number(G):void 0}}),6975:((de,J,e)=>{e.d(J,{o:()=>n});var r=e(4256),i=e(7871),O=e(4054),B=e(4925);function n(T,j){const G=T==="https:",Q=(0,i.X)(G?"node:http\
s":"node:http"),k=new Q.Agent({keepAlive:!0,maxSockets:8}),H=G?"secureConnect":"connect";return{send:V=>new Promise((P,K)=>{if(V.signal.aborted){K((0,B.J)(V.signal));
return}const F=Q.request(V.url,{method:V.method,headers:{...V.headers,...I(V.body)},agent:V.isFresh?!1:k,...G?j:{}});v(F,V,H).then(P,K),F.end(V.body)}),close:()=>k.
destroy()}}var I=T=>T===void 0?{}:{"content-length":String(Buffer.byteLength(T))};async function v(T,j,G){const Q={wasSent:!1,isLate:!1};T.once("socket",V=>{T.reusedSocket?
Q.wasSent=!0:V.once(G,()=>Q.wasSent=!0)});const k=setTimeout(()=>{Q.isLate=!0,T.destroy()},j.timeoutMs),H=()=>{T.destroy()};j.signal.addEventListener("abort",H,
{once:!0});try{const V=await f(T),P=V.statusCode??0,K=(0,r.A)(P,j.maxBytes),F=Number(V.headers["content-length"]??0)>K;F&&V.destroy();const C=F?{body:"",isCut:!0}:
await(0,r.C)(V,K);return{status:P,headers:A(V),...C}}catch(V){if(j.signal.throwIfAborted(),Q.isLate)throw new O.wC("ETIMEDOUT",`no answer within ${j.timeoutMs/1e3}\
 s`,Q.wasSent,V);const{code:P,message:K}=(0,O.Ic)(V);throw new O.wC(P,K,Q.wasSent,V)}finally{clearTimeout(k),j.signal.removeEventListener("abort",H)}}var f=T=>new Promise(
(j,G)=>{T.once("response",j),T.on("error",G),T.once("close",()=>G(new O.wC("ECONNRESET","the connection was closed",!0)))}),A=T=>Object.fromEntries(Object.entries(
T.headers).map(([j,G])=>[j,typeof G=="string"?G:void 0]))}),6348:((de,J,e)=>{e.d(J,{H:()=>B});var r=e(7598),i=e.n(r),O=63;function B(n){const I=n.replace(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(I!==""&&I.length<=O)return I;const v=(0,r.createHash)("sha256").update(n).digest("hex").slice(0,8);return I===
""?v:`${I.slice(0,O-v.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${v}`}}),6580:((de,J,e)=>{e.d(J,{A3:()=>E,AS:()=>_e,Ai:()=>D,D6:()=>Qt,E_:()=>Wt,Ey:()=>a,Fy:()=>se,
G5:()=>re,H3:()=>Gt,I:()=>$,IA:()=>R,Jt:()=>p,KD:()=>pe,KE:()=>l,L4:()=>Ee,L9:()=>Bt,M4:()=>Nt,M5:()=>m,Mn:()=>ne,N_:()=>Ie,OH:()=>vt,P8:()=>ke,Qf:()=>_,Qq:()=>F,
RU:()=>K,Rg:()=>ut,S7:()=>P,SR:()=>$e,Sx:()=>kt,WG:()=>Ge,X3:()=>Ve,Xk:()=>He,Xl:()=>St,Yq:()=>N,_$:()=>lt,e_:()=>Dt,hC:()=>Z,hu:()=>pt,iJ:()=>Rt,ig:()=>fe,nd:()=>C,
o6:()=>Le,oO:()=>Xt,p0:()=>Y,pQ:()=>jt,qW:()=>$t,tO:()=>Ht,u9:()=>X,wu:()=>yt,x:()=>xt,xD:()=>et,xw:()=>me,z3:()=>Se,zM:()=>le});var r=e(9964),i=e(7985),O=e(7076),
B=e(2586),n=e(8243),I=e(2804),v=e(3024),f=e.n(v),A=e(6760),T=e.n(A);function j(t){const g=t.split(/\r?\n/).map(oe=>oe.trim()).filter(Boolean),[b=""]=g;if(g.length<=
1)return Q(b).map(oe=>oe.trim()).filter(Boolean).map(H);const te=g.slice(0,-1).every(oe=>oe.endsWith(","));return g.map(oe=>te?oe.replace(/\s*,$/,""):oe).map(oe=>G(
oe)??H(oe))}function G(t){const[g="",...b]=Q(t).map(Re=>Re.trim());if(b.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.test(g)||!b.every(Re=>Re===""||
/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(Re)))return;const[,te="",oe=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.slice(0,200)}" can be one pair\
 or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${te.trim().slice(0,100)}="${oe.replace(/["\\]/g,"").trim().slice(0,
100)}"`}}function Q(t){const g=[];let b="";for(let te=0;te<t.length;){const oe=/^\s*$|^[^=]*=\s*$/.test(b)?k(t.slice(te)):void 0;oe!==void 0?(b+=oe,te+=oe.length):
t[te]===","?(g.push(b),b="",te+=1):(b+=t[te]??"",te+=1)}return[...g,b]}var k=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(t)?.[0];function H(t){const g=V(
t),b=g.indexOf("=");return b<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quotes, as in key="a, b", or the pair\
s one a line`}:{key:g.slice(0,b).trim(),value:V(g.slice(b+1).trim())}}function V(t){if(k(t)?.length!==t.length||t==="")return t;const g=t.slice(1,-1);return t.startsWith(
'"')?g.replace(/\\(["\\])/g,"$1"):g}var P=class extends Error{name="InputProblem"},K=(t,g,b)=>({of:g,check:te=>b(te)}),F={label:"text",parse:t=>t};function C(t,g=Number.
MAX_SAFE_INTEGER){const b=g===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${g}`;return{label:`integer ${b}`,parse:te=>{const oe=Number(te);if(!/^-?\d+$/.test(
te)||oe<t||oe>g)throw new P(`expected a whole number ${b}, got "${te}"`);return oe}}}var p={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.test(
t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new P(`expected true or false, got "${t}"`)}},N=(...t)=>({label:t.join(", "),parse:g=>{const b=t.find(
oe=>oe===g);if(b!==void 0)return b;const te=(0,r.qb)(g,t);throw new P(`expected ${t.join(", ")}, got "${g}"${te?`; did you mean ${te}?`:""}`)}}),y=480*36e5,U={ms:1,
s:1e3,m:6e4,h:36e5},Y={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const g=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],b=g.reduce((te,[,oe,Re])=>te+Number(
oe)*(U[Re??""]??Number.NaN),0);if(g.map(([te])=>te).join("")!==t||!(b>0))throw new P(`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);if(b>y)throw new P(
`expected at most ${y/36e5}h, got "${t}"`);return b}},_e={label:"key=value, one a line, or separated by commas on one line, where quotes keep the commas of a va\
lue",isRepeatable:!0,parse:t=>new Map(j(t).map(g=>{if("problem"in g)throw new P(g.problem);return[g.key,g.value]}))},ue={label:"text",parse:t=>{const g=(0,i.S)(
t);if(g!==void 0)throw new P(g);return t}},Z={label:"text",parse:t=>{const g=/^(bearer|basic|token)\s/i.exec(t)?.[1];if(g!==void 0)throw new P(`it begins with t\
he word "${g}", which is sent before it anyway. Give the token alone`);return ue.parse(t,{})}},se={label:"one a line",isRepeatable:!0,parse:t=>t},ne={label:"one\
 a line",isRepeatable:!0,parse:t=>t.split(`
`).map(g=>g.trim()).filter(Boolean)},pe=(t,g)=>({...t,parse:(b,te)=>(g(b),t.parse(b,te))}),re={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Pe=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function Ie(t){const g=t.split(/\r?\n/).map(oe=>oe.trim()).filter(oe=>oe!==""&&!oe.startsWith("#")),b=[],te=g.map(oe=>{const Re=oe.indexOf("="),Fe=oe.slice(0,Math.
max(0,Re)).trim(),Be=oe.slice(Re+1).trim();return Fe===""||Re<0?b.push(`expected from=to, got "${oe}"`):Xe(Be)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(
Be)?b.push(`"${Be}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):ae(Be)!==void 0&&b.push(`"${Be}" is ${ae(Be)?.what??""}, wh\
ich no model server reads`),{from:Fe,to:Be}});if(b.length>0)throw new I.zg("E_INPUT",`model-uri-map: ${b.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/\
=s3://bucket/prefix'`);return te}function He(t,g){const b=Ce(t);if([t,b].some(Fe=>/[\u0000-\u001f\u007f]/.test(Fe)||Fe.split(/[/\\]/).some(Be=>Be==="..")))throw new I.
zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const te=We(t,g),oe=te??
b,Re=Xe(oe)??oe;if(Pe.test(Re)||te!==void 0&&te!==t&&ae(Re)===void 0)return Re;throw be(t)}function We(t,g){const b=[...g].sort((Re,Fe)=>Fe.from.length-Re.from.
length),te=Ce(t),oe=te.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/");for(const{from:Re,to:Fe}of b){const Be=je(te,Ce(Re))??je(oe,Ce(Re));if(Be!==
void 0)return Be===""?Je(Fe):`${Je(Fe)}/${Be}`}}function Ce(t){const[,g,b=""]=/^([a-z][a-z0-9+.-]+):(.*)$/is.exec(t)??[],te=g?.toLowerCase();return te===void 0?
t:te==="file"?xe(b.replace(/^\/\/[^/]*/,"")):`${te}:${b}`}function xe(t){try{return decodeURIComponent(t)}catch{return t}}function je(t,g){if(!t.startsWith(g))return;
const b=t.slice(g.length);if(b==="")return b;const te=g.endsWith("/")?b:b.startsWith("/")?b.slice(1):void 0;return te?.startsWith("/")===!0?void 0:te}var Je=t=>t.
replace(/\/+$/,"");function Xe(t){const g=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(g!==null)return g[2]?`azureblob:${g[1]??""}/${g[2]}`:
`azureblob:${g[1]??""}`}function ae(t){const g=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(g){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${g}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:ve(t)};default:
return}}var ve=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function be(t){const{what:g,from:b}=ae(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new I.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${g}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${b}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function ke(t){return t.map((b,te)=>typeof b==
"number"?`[${b}]`:/^[\w-]+$/.test(b)?te===0?b:`.${b}`:`[${JSON.stringify(b)}]`).join("")||"the document"}var c=100,L=20,W=4096,o="as in spec.predictors[0].repli\
cas=2 or metadata.labels['team']=red",R={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const g=t.split(`
`).map(b=>b.trim()).filter(Boolean);if(g.length>c)throw new P(`${g.length} fields are set; ${c} at most: write them into deploy.yaml`);return g.map(u)}};function u(t){
const g=[];let b=t;for(;!b.startsWith("=")||g.length===0;){const Be=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(b),ze=g.length===
0;if(Be===null||Be[1]!==void 0&&Be[0].startsWith(".")===ze||g.length>=L)throw new P(`expected path=value, ${o}, got "${t.slice(0,200)}"`);g.push(Be[2]===void 0?
Be[1]??Be[4]??"":Number(Be[2])),b=b.slice(Be[0].length).replace(/^\s+(?==)/,"")}const te=b.slice(1).trim();if(te.length>W)throw new P(`the value of ${ke(g)} has\
 ${te.length} characters; ${W} at most`);const[oe,Re]=g;if(!(g.length>1&&(oe==="spec"||oe==="metadata"&&g.length===3&&(Re==="labels"||Re==="annotations"))))throw new P(
`${ke(g)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(g.includes(
"__proto__"))throw new P(`${ke(g)} is no field`);return{path:g,value:w(te)}}function w(t){const g=(0,n.qF)(t);if(g===void 0&&/^[[{"]/.test(t))throw new P(`"${t.
slice(0,100)}" begins like JSON and is none`);return g===void 0?t:g}var a=(t,g)=>g.reduce((b,{path:te,value:oe})=>{const Re=h(b,te,te,oe);return(0,n.Gv)(Re)?Re:
b},t);function h(t,g,b,te){const[oe,...Re]=g;if(oe===void 0)return typeof t=="string"&&(typeof te=="number"||typeof te=="boolean")?String(te):te;const Fe=ke(b.slice(
0,b.length-g.length));if(typeof oe=="number"){const ze=Array.isArray(t)?t:t==null?[]:void 0;if(ze===void 0)throw new P(`${ke(b)} cannot be set: ${Fe} is no list`);
if(oe>ze.length)throw new P(`${ke(b)} cannot be set: ${Fe} has ${ze.length} entries`);return[...ze.slice(0,oe),h(ze[oe],Re,b,te),...ze.slice(oe+1)]}if(t!=null&&
!(0,n.Gv)(t))throw new P(`${ke(b)} cannot be set: ${Fe} is no mapping`);const Be=t??{};return{...Be,[oe]:h(Object.hasOwn(Be,oe)?Be[oe]:void 0,Re,b,te)}}var m=new Set(
["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),he=new Set(["UNKNOWN_IMPLEMENTATION",
"SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]),fe=(t,g)=>[{node:t,path:g},...(t.children??[]).flatMap((b,te)=>fe(b,[...g,"children",te]))],
le=({spec:t})=>t.predictors.flatMap(({graph:g},b)=>fe(g,["spec","predictors",b,"graph"])),E=t=>le(t).filter(({node:g})=>$(g)),$=t=>X(t)?t.implementation!=="HUGG\
INGFACE_SERVER"||t.modelUri!==void 0:me(t)&&t.modelUri!==void 0,X=({implementation:t})=>t!==void 0&&t!==""&&!he.has(t),me=({implementation:t=""})=>t===""||t==="\
UNKNOWN_IMPLEMENTATION",Te=t=>!X(t)&&!me(t),Se=({modelUri:t})=>t==null||t.trim()==="",M=["spec","predictors"],S=5,x=(t,g=[])=>{const b=t.map(({node:te})=>te);return{
filled:new Set(b),serving:new Set([...b,...g.map(({node:te})=>te)]),problems:[]}},s=t=>({filled:new Set,serving:new Set,problems:[{path:M,message:t}]});function _(t,g){
if(t.spec.predictors.length===0)return x([]);const{graphNodes:b=[],hasImage:te=!1}=g;if(b.length>0)return we(t,b,te);const oe=E(t);if(oe.length===0)return z(t,te);
const Re=oe.filter(({node:ze})=>g.modelUri!==void 0&&ze.modelUri===g.modelUri),Fe=oe.filter(({node:ze})=>Se(ze));if(Fe.length>0||Re.length>0)return x(Fe,Re);if(oe.
length>1)return s(`${oe.length} graph nodes load models (${d(oe)}), and each names one: which of them serves this version? Leave its modelUri blank, or ${Ae(t,oe)}`);
const Be=te?le(t).filter(({node:ze})=>Oe(ze)):[];return Be.length>0?s(`the image could be that of several graph nodes (${d([...oe,...Be])}): which of them serve\
s this version? ${De(Ae(t,[...oe,...Be]))}`):x(oe)}var l=({spec:t},{serving:g})=>t.predictors.filter(({graph:b})=>fe(b,[]).some(({node:te})=>g.has(te))).map(({name:b})=>b);
function z(t,g){if(!g)return s("no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the m\
odel's own image with --image");const b=le(t).filter(({node:Fe})=>me(Fe)),te=b.filter(({node:Fe})=>Oe(Fe)),[oe,...Re]=te.length>0?te:b;return oe===void 0?s("no \
graph node has a container that could have the image: one needs to be without implementation, or with one such as MLFLOW_SERVER"):Re.length>0?s(`the image could\
 be that of ${Re.length+1} containers (${d([oe,...Re])}): which of them serves this version? ${De(Ae(t,[oe,...Re]))}`):x([],[oe])}var Oe=t=>me(t)&&!$(t)&&(t.type===
"MODEL"||t.type===void 0&&t.methods===void 0);function we(t,g,b){const te=le(t),oe=g.map(ze=>q(t,te,ze,b)),Re=oe.flatMap(ze=>"message"in ze?[{path:M,message:ze.
message}]:[]);if(Re.length>0)return{filled:new Set,serving:new Set,problems:Re};const Fe=oe.flatMap(ze=>"node"in ze?[ze]:[]),Be=({node:ze})=>$(ze)||X(ze);return x(
Fe.filter(Be),Fe.filter(ze=>!Be(ze)))}function q(t,g,b,te){const oe=JSON.stringify(b.slice(0,100)),[Re,...Fe]=g.filter(Be=>Be.node.name===b||ce(t,Be)===b);if(Re===
void 0){const Be=(0,r.qb)(b,g.map(ze=>ze.node.name));return{message:`no graph node is named ${oe} as --graph-node says${Be===void 0?"":`; did you mean ${Be}?`} \
There is ${g.slice(0,S).map(ze=>ce(t,ze)).join(", ")}`}}return Fe.length>0?{message:`${Fe.length+1} graph nodes are named ${oe}: ${Ae(t,[Re,...Fe])}`}:Te(Re.node)?
{message:`the graph node ${oe} of --graph-node is ${String(Re.node.implementation)}, which the orchestrator does itself: it loads no model`}:me(Re.node)&&!$(Re.
node)&&!te?{message:`the graph node ${oe} of --graph-node has a container of its own and no modelUri: name the image that holds this version with --image`}:Re}var ce=({
spec:t},{node:g,path:b})=>`${t.predictors[Number(b[2])]?.name??""}/${g.name}`;function Ae(t,g){const b=le(t).map(({node:oe})=>oe.name);return`say --graph-node ${g.
slice(0,S).map(oe=>b.filter(Re=>Re===oe.node.name).length>1?ce(t,oe):oe.node.name).join(", or --graph-node ")}`.slice(0,600)}var De=t=>t.charAt(0).toUpperCase()+
t.slice(1),d=t=>`${t.slice(0,S).map(({path:g})=>ke(g)).join(", ")}${t.length>S?" \u2026":""}`;function D(t,g,b){const{protocol:te,xtype:oe,replicas:Re,image:Fe}=g,
{serving:Be}=_(t,b),ze={...t.spec,...te===void 0?{}:{protocol:te}},ft=ze.protocol===void 0||ze.protocol===""||ze.protocol==="seldon",_t=ze.predictors.map(ot=>{const rt=ie(
ot.graph),ct=[...Re===void 0?[]:[tt=>Me(tt,Re)],...Fe===void 0?[]:rt.filter(tt=>Be.has(tt)).map(tt=>st=>Ke(st,ot,tt,Jt=>({...Jt,image:Fe}))),...ft?rt.filter(({implementation:tt})=>tt===
"MLFLOW_SERVER").map(tt=>st=>Ke(st,ot,tt,qe)):[],...oe===void 0?[]:[tt=>({...tt,graph:Le(tt.graph,st=>Be.has(st)&&st.implementation==="MLFLOW_SERVER"?Ue(st,"xty\
pe",oe):{})})]];return Ne(ct.reduce((tt,st)=>st(tt),ot),ot,rt)});return{...t,spec:{...ze,predictors:_t}}}var ie=t=>[t,...(t.children??[]).flatMap(ie)],Le=(t,g)=>({
...t,...g(t),...Array.isArray(t.children)?{children:t.children.map(b=>Le(b,g))}:{}}),Ue=(t,g,b)=>({parameters:[...(0,n.yR)(t,"parameters").filter(te=>te.name!==
g),{name:g,type:"STRING",value:b}]});function Me(t,g){const b=t.componentSpecs?.map(te=>{const{replicas:oe,...Re}=te;return(0,n.Gv)(te.hpaSpec)||(0,n.Gv)(te.kedaSpec)?
te:Re});return{...t,replicas:g,...b===void 0?{}:{componentSpecs:b}}}var ye=({componentSpecs:t})=>(t??[]).some(({spec:g})=>(g?.containers??[]).length>0),Ne=(t,g,b)=>ye(
g)||!ye(t)?t:b.filter(X).reduce((te,oe)=>Ke(te,g,oe,Re=>Re),t);function Ke(t,g,b,te){const{name:oe}=b,Re=t.componentSpecs??[],Fe=Re.findIndex(({spec:rt})=>rt?.containers?.
some(ct=>ct.name===oe));if(Fe<0&&!X(b)&&ye(g))return t;const Be=Math.max(0,Fe),ze=Re[Be]??{},ft=ze.spec?.containers??[],_t=Fe<0?[...ft,te({name:oe})]:ft.map(rt=>rt.
name===oe?te(rt):rt),ot={...ze,spec:{...ze.spec,containers:_t}};return{...t,componentSpecs:Re.length===0?[ot]:Re.map((rt,ct)=>ct===Be?ot:rt)}}var Ye={httpGet:{path:"\
/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function qe(t){const g=b=>t[b]!==void 0&&t[b]!==null;return g("startupPr\
obe")?t:{...t,...g("readinessProbe")?{}:{readinessProbe:Ye},...g("livenessProbe")?{}:{livenessProbe:Ye}}}var Ve="MLFLOW_STEPS_CREDENTIALS",et={"tracking-uri":{file:"\
uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"tracking-token":{file:"token"},"tracking\
-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"endpoint-token"},"endpoint-headers":{file:"\
endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},$e="RCLONE_CONFIG_",ee=64*1024,ge=t=>(t[Ve]??"").
split(":").filter(Boolean);function Ee(t,g){const b=Object.hasOwn(et,t)?et[t]:void 0;if(b===void 0)return;const te=ge(g).map(oe=>(0,A.join)(oe,b.file)).find(oe=>(0,v.
existsSync)(oe));return te===void 0||b.isPath?te:Qe(te)}function Ge(t){const g=ge(t).filter(b=>(0,v.statSync)(b,{throwIfNoEntry:!1})?.isDirectory()).flatMap(b=>(0,v.
readdirSync)(b).filter(te=>te.startsWith($e)).map(te=>[te,Qe((0,A.join)(b,te)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(g.reverse()),...t}}function Qe(t){
try{return(0,O.t)(t,ee)}catch(g){throw new I.zg("E_INPUT",`${t} cannot be read: ${g instanceof Error?g.message:String(g)}`,{cause:g})}}var nt=t=>t.startsWith($e)&&
/^[A-Za-z0-9]+_\w+$/.test(t.slice($e.length)),it=(t,g)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(g),at=t=>Object.entries(t).flatMap(([g,b])=>nt(g)&&b!==void 0&&b!==""?[[g,b]]:[]),Rt={label:"name of a Secret",secretsIn:t=>at(
t).flatMap(([g,b])=>it(g,b)?[]:[b,Buffer.from(b).toString("base64")]),parse:(t,g={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new P(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const b=new Map(at(g));if(b.size===0)throw new P("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:b}}},
gt=(t,g)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map(b=>({...b,graph:Le(b.graph,te=>$(te)?g(te):{}),...b.explainer?.modelUri?{explainer:{...b.explainer,
...g(b.explainer)}}:{}}))}}),bt=({envSecretRefName:t})=>t==null||t==="",Dt=(t,g)=>gt(t,b=>bt(b)?{envSecretRefName:g}:{}),St=(t,g)=>gt(t,b=>b.envSecretRefName===
g?{envSecretRefName:void 0}:{}),lt=["None","Staging","Production","Archived"];function pt(t){if(t.startsWith("@"))return{kind:"alias",alias:Ct(t.slice(1))};const g=lt.
find(oe=>oe.toLowerCase()===t.toLowerCase());if(g!==void 0)return{kind:"stage",stage:g};const b=(0,r.qb)(t.toLowerCase(),lt.map(oe=>oe.toLowerCase())),te=lt.find(
oe=>oe.toLowerCase()===b);throw new I.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${lt.join(", ")}. ${te?`Did you mean ${te}?`:At(t)}`)}function At(t){
const g=/^v?(\d+)$/i.exec(t)?.[1];return g!==void 0?`If version ${g} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of i\
ts own: give its number, which `register` puts out as `version`, or an alias such as @champion.":Ot(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is\
 written with an @, as in @champion."}function Ct(t){const g=Ot(t);if(g!==void 0)throw new I.zg("E_INPUT",`The alias "@${t}" ${g}.`);return t}var Ot=t=>t===""?"\
has no name after the @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":
void 0:"may hold letters, digits, _ and - only",ut=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Ut=", ",Nt=t=>t.map(ut).join(Ut);function kt(t){const g=t.split(/[,\n]/).
map(Re=>Re.trim()).filter(Boolean),b=[],te=[];for(const Re of g)try{b.push(pt(Re))}catch(Fe){if(!(Fe instanceof I.zg))throw Fe;te.push(Fe)}for(const[Re,Fe]of[["\
alias","aliases"],["stage","stages"]]){const Be=b.filter(ze=>ze.kind===Re);Be.length>1&&te.push(new I.zg("E_INPUT",`${Be.map(ut).join(" and ")} are ${Be.length}\
 ${Fe}: give at most one stage and one alias.`))}g.length===0&&te.push(new I.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));
const[oe]=te;if(oe!==void 0)throw new I.zg(oe.code,te.map(({message:Re})=>Re).join(" "));return b.sort((Re,Fe)=>Re.kind.localeCompare(Fe.kind))}function wt(t){const[
,g,b,te]=/^([^/@]+)(?:\/v?(\d+)|(@[\w-]+))$/.exec(t)??[],oe=g===void 0?"":` Did you mean --model '${g}' ${b===void 0?`--at ${te??""}`:`--version ${b}`}?`;return new I.
zg("E_INPUT",`Which version of the model is meant? Give --version N, or --at with a stage or @alias.${oe}`)}function Wt({model:t,version:g,at:b}){if(g===void 0&&
b===void 0)throw wt(typeof t=="string"?t:"")}async function xt(t,g){const{model:b,version:te,at:oe}=g;if(te!==void 0&&oe===void 0)return t.registry.version(b,String(
te));if(oe===void 0)throw wt(b);const Re=pt(oe),Fe=await t.registry.holder(b,Re);if(Fe!==void 0&&te!==void 0&&Fe.version!==String(te))throw new I.zg("E_PROMOTIO\
N_OVERTAKEN",`${ut(Re)} of ${b} is version ${Fe.version} by now, and not version ${te}. Nothing was done.`);if(Fe!==void 0)return Fe;throw Re.kind==="alias"?new I.
zg("E_ALIAS_NOT_FOUND",`No version of ${b} has the alias ${oe}. ${await Ft(t,b,Re.alias)}Promote one to it first (aliases do not ignore case).`):new I.zg("E_STA\
GE_EMPTY",`No version of ${b} is in the stage ${Re.stage}. Promote one to it first.`)}async function Ft(t,g,b){const te=[...(await t.registry.model(g)).aliases.
keys()],oe=(0,r.eO)(b,te);return oe!==void 0?`Did you mean @${(0,B.xS)(oe,100)}? `:te.length===0?"The model has no aliases. ":`The model has ${te.slice(0,5).map(
Re=>`@${(0,B.xS)(Re,100)}`).join(", ")}. `}var dt={namespace:!0,"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,
"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,privileged:!1},vt=(t,g="")=>dt[t]?`${t}=${g}`:t,Bt=(t,g="")=>`which a deploy.yaml may not ask for. \
If it may, say --allow ${Mt(vt(t,g))}`,jt=(t,g)=>`If the cluster knows it, say --allow ${Mt(vt(t,g))}`,Mt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\'\
'")}'`,Kt=t=>Object.hasOwn(dt,t),Gt={label:"one a line",isRepeatable:!0,parse:t=>{const g=t.split(`
`).map(b=>b.trim()).filter(Boolean);for(const b of g){const[te="",oe]=b.split(/=(.*)/s);if(!Kt(te)){const Re=(0,r.qb)(te,Object.keys(dt));throw new P(`expected \
one of ${Object.keys(dt).join(", ")}, got "${b}"${Re===void 0?"":`; did you mean ${Re}?`}`)}if(dt[te]!==(oe!==void 0&&oe!==""))throw new P(`expected ${dt[te]?`${te}\
=NAME`:`${te} alone`}, got "${b}"`)}return new Set(g)}},yt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Ht={label:"container image",parse:t=>{
if(yt(t))return t;throw new P(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},Vt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,zt=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Tt=230,Lt=63;function $t(t,g){const b=JSON.stringify(t.slice(0,80));if(t.length>Tt)return`${g} ${b} is longer than ${Tt} characters`;if(!Vt.test(t))return`${g} ${b}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Qt(t){const g=$t(t,"the name");if(g!==
void 0)throw new P(g)}function Xt(t){if(!(t.length<=Lt&&zt.test(t)))throw new P(`expected the name of a namespace (at most ${Lt} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),8421:((de,J,e)=>{e.d(J,{k:()=>O});var r=3,i=4,O=class{#e=[];add(n){const I=[n,...n.split(/\r?\n/)].filter(v=>v.trim().length>=
r);this.#e=[...new Set([...this.#e,...I])].sort((v,f)=>f.length-v.length)}redact=n=>{let I=n;for(const v of this.#e)I=B(I.replaceAll(v,"***"),v);return I}};function B(n,I){
const v=I.slice(0,i);if(v.length<i||!n.includes("\u2026"))return n;let f=n;for(let A=f.indexOf(v);A>=0;A=f.indexOf(v,A+1)){let T=A+v.length;for(;f[T]===I[T-A]&&
T-A<I.length;)T+=1;f[T]==="\u2026"&&(f=`${f.slice(0,A)}***${f.slice(T)}`)}return f}}),1854:((de,J,e)=>{e.d(J,{$t:()=>Y,A7:()=>C,Dw:()=>N,Ec:()=>k,MU:()=>v,OW:()=>Je,
Q4:()=>Ie,Sp:()=>Pe,T3:()=>ue,Tt:()=>G,YV:()=>y,Zy:()=>A,c7:()=>j,ii:()=>U,mw:()=>K,nB:()=>He,nT:()=>_e,q1:()=>pe,q8:()=>re,qi:()=>Ce,sB:()=>T,tP:()=>Q});var r=e(
8699),i=e(7871),O=e(9951),B=e(2586),n=e(8243),I=e(2804),v=ae=>(0,n.$6)(ae,"metadata","labels",O.Ly)===O.bU,f=(ae,ve)=>(0,n.$6)(ae,"metadata","annotations",ve),A=ae=>f(
ae,O.ej),T=ae=>f(ae,O.B0);function j(ae){const[ve,be]=[T(ae),A(ae)];return v(ae)&&ve!==void 0&&be!==void 0?{model:ve,version:be}:void 0}function G(ae,{metadata:{
annotations:ve}},be=!1){if(!ae)return;if(!v(ae)){const W=(0,n.$6)(ae,"metadata","labels",O.Ly);return{kind:"foreign",problem:`exists, and mlflow-steps did not d\
eploy it${W===void 0?"":` (${O.Ly} is ${(0,B.xS)(W,100)})`}`}}const ke=T(ae);if(ke!==ve[O.B0]&&!be)return{kind:"model",model:ke,problem:`serves another model, ${ke===
void 0?"of unknown name":(0,B.xS)(ke,200)}`};const[c,L]=[f(ae,O.hD),ve[O.hD]];return c&&L&&c!==L?{kind:"target",model:ke,problem:`serves this model for another \
target, ${(0,B.xS)(c,200)} instead of ${L}`}:void 0}function Q(ae,ve,be){if(ae===void 0)return;const{kind:ke,problem:c,model:L}=ae;if(ke==="foreign"?ve.adopt:L!==
void 0&&ve["adopt-from"]===L)return;const o=ke==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,B.xS)(L??"",200))}`;throw new I.zg("E_NAME_TAKEN",`${be} ${c}\
. ${ke!=="foreign"&&L===void 0?"":`${o} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}var k="mlflow-steps.deployme\
nt",H=240,V=300,P=["deploying","serving","failed","rolled-back","removed","replaced"],K=5e3,F=ae=>(0,i.X)("node:crypto").createHash("sha256").update(ae).digest(
"hex").slice(0,16);function C({server:ae,namespace:ve,name:be}){const ke=`${k}.${F(ae)}.${ve}.${be}`;return ke.length<=H?ke:`${k}.${F(JSON.stringify([ae,ve,be]))}`}
var p=(ae,ve)=>ae.server===ve.server&&ae.namespace===ve.namespace&&ae.name===ve.name,N=ae=>ae.replace(/#.*$/s,""),y=(ae,ve)=>ae.server!==ve.server&&ae.namespace===
ve.namespace&&ae.name===ve.name&&(ae.uid===void 0?ae.server===N(ve.server):ae.uid===ve.uid),U=(ae,ve)=>p(ae,ve)||y(ae,ve);function Y(ae,ve,be,ke){const c=(0,n.$6)(
ke,"metadata","uid");return{server:ae,namespace:ve,name:be,...c===void 0?{}:{uid:c}}}var _e=({state:ae})=>ae==="serving"||ae==="deploying";function ue(ae){const{
own:ve,earlier:be}=Z(ae);return[...ve,...be].sort(je)}function Z(ae){const ve=se(ae),be=c=>ve.every(L=>!p(L,c)||c.model===void 0&&c.time>L.time),ke=Ie(ae.tags.get(
k)).filter(c=>ne(c,ae)&&be(c));return{own:ve.filter(c=>!ke.some(L=>p(L,c))),earlier:ke}}var se=ae=>[...ae.tags].flatMap(([ve,be])=>ve.startsWith(`${k}.`)?Ie(be).
filter(ke=>ne(ke,ae)&&C(ke)===ve).slice(0,1):[]),ne=(ae,{version:ve})=>ae.version===ve,pe=(ae,ve)=>ue(ae).find(be=>p(be,ve));function re(ae,ve,be){const ke=Ie(ae.
tags.get(k)).filter(c=>!p(c,ve));return{...ae,tags:new Map([...ae.tags,[k,(0,r.Je)(ke)],[C(ve),be]])}}var Pe=(ae,ve)=>se(ae).find(be=>p(be,ve));function Ie(ae){
return ae===void 0||ae.length>r.D4?[]:(0,n.yR)({records:(0,n.qF)(ae)},"records").flatMap(ve=>{const[be,ke,c,L,W]=["time","server","namespace","name","version"].
map(w=>(0,n.$6)(ve,w)),o=P.find(w=>w===(0,n.$6)(ve,"state"));if(o===void 0||be===void 0||ke===void 0||c===void 0||L===void 0||W===void 0)return[];const{verified:R}=ve,
u=["uid","model","target","url","pipeline","reason"].flatMap(w=>{const a=(0,n.$6)(ve,w);return a===void 0?[]:[[w,a]]});return[{state:o,time:be,server:ke,namespace:c,
name:L,version:W,...typeof R=="boolean"?{verified:R}:{},...Object.fromEntries(u)}]})}function He(ae,ve){return xe([We(ve),...ae.filter(be=>!p(be,ve))],1)}function We({
reason:ae,...ve}){let be=ae===void 0?ve:{...ve,reason:ae.slice(0,V)};for(const ke of["pipeline","url","reason"]){if((0,r.Je)([be]).length<=r.D4)break;const{[ke]:c,
...L}=be;be=L}return be}function Ce(ae){const{own:ve,earlier:be}=Z(ae);return xe([...be,...[...ve].sort(je).filter(({state:ke})=>ke!=="deploying")],be.length)}function xe(ae,ve){
const be=[...ae];for(;;){const ke=(0,r.Je)([...be].sort(je));if(ke.length<=r.D4||be.length<=ve)return ke;be.pop()}}var je=(ae,ve)=>ve.time.localeCompare(ae.time);
async function Je(ae,ve,be,ke){const[c,L]=[T(ve),A(ve)];if(c===void 0||L===void 0||c===be)return!1;const W=await(0,I.AO)("E_VERSION_NOT_FOUND",ae.registry.version(
be,L));return W===void 0?!1:W.runId===((0,n.$6)(ve,"metadata","annotations",O.CD)??"")&&Xe(W,ke,c)&&await(0,I.AO)("E_MODEL_NOT_FOUND",ae.registry.model(c))===void 0}
function Xe(ae,ve,be){const ke=ue(ae).find(c=>U(c,ve));return ke!==void 0&&(0,r.j0)(ae,be,Date.parse(ke.time))}}),1731:((de,J,e)=>{e.d(J,{V:()=>le,q:()=>Se});var r=e(
8243),i=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,O=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|failed to load all models|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
B=M=>i.test(M)||O.test(M),n=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],I=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,v=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],f=120,A=2,T=M=>M.split(`
`).flatMap((S,x)=>j(S.trimEnd(),x,A));function j(M,S,x){const s=n.reduce((l,z)=>l.replace(z,""),M),_=x>0?G(s):void 0;return _!==void 0?Q(_.record,_.before,S,x-1):
/\\n(?: |\\t|[A-Za-z_])/.test(s)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(s)?K(s.replace(/"$/,"")).split(`
`).map(l=>({text:l.trimEnd(),level:F(l),at:S})):[{text:s,level:F(s),at:S}]}function G(M){const S=M.indexOf("{");if(S<0||S>f||!M.endsWith("}"))return;const x=(0,r.
qF)(M.slice(S));return(0,r.Gv)(x)?{record:x,before:M.slice(0,S)}:void 0}function Q(M,S,x,s){const _=P(M)??F(S),l=(...D)=>D.map(ie=>(0,r.$6)(M,ie)).find(ie=>ie!==
void 0&&ie!==""),z=(0,r.fK)(M,"error")??(0,r.fK)(M,"err")??(0,r.fK)(M,"exception")??(0,r.fK)(M,"exc_info"),Oe=l("message","msg","event","log","text")??S.trim(),
we=typeof z=="string"&&!z.includes(`
`)&&!Oe.includes(z)?z:void 0,q=[Oe,we].filter(D=>D!==void 0&&D!=="").join(": "),ce=l("exc_info","exc_text","exception","stack","stack_trace","stacktrace","stack\
Trace","traceback")??((0,r.Gv)(z)?(0,r.$6)(z,"stack_trace")??(0,r.$6)(z,"stack"):void 0),Ae=ce===void 0?k(z):void 0,De=q.split(`
`).flatMap(D=>j(D.trimEnd(),x,s)).map(D=>({...D,level:D.level??_})),d=(ce!==void 0&&ce!==we?ce:Ae??"").split(`
`).filter(D=>D!=="");return[...De,...d.map(D=>({text:D.trimEnd(),level:void 0,at:x}))]}function k(M){const S=Array.isArray(M)?M:[M],x=S.some(_=>(0,r.fK)(_,"is_c\
ause")!==void 0),s=(x?S.toReversed():S).flatMap(_=>{if(typeof _=="string")return[_];const l=(0,r.$6)(_,"exc_type")??(0,r.$6)(_,"type")??(0,r.$6)(_,"name"),z=(0,r.
$6)(_,"exc_value")??(0,r.$6)(_,"message")??(0,r.$6)(_,"value");if(l===void 0)return[];const Oe=(0,r.fK)(_,"exceptions"),we=Array.isArray(Oe)&&Oe.length>0?k(Oe[0]):
void 0;return[...we===void 0?[]:[we],`Traceback (most recent call last):
${l}${z?`: ${z}`:""}`,...x&&_!==S[0]?[(0,r.fK)(_,"is_cause")===!0?H:V]:[]]});return s.length===0?void 0:s.join(`
`)}var H="The above exception was the direct cause of the following exception:",V="During handling of the above exception, another exception occurred:";function P(M){
const S=(0,r.tk)(M,"level");if(S!==void 0)return S>=60?"fatal":S>=50?"error":S>=40?"warning":"progress";const x=["level","levelname","severity","lvl","log.level"].
map(s=>(0,r.$6)(M,s)).find(s=>s!==void 0)??(0,r.$6)(M,"log","level");return x===void 0?void 0:F(x.toUpperCase())}var K=M=>M.replace(/\\(["'\\nrt])/g,(S,x)=>({n:`\

`,r:"",t:"	"})[x]??x);function F(M){const S=M.slice(0,f),x=v.find(([,s])=>s.test(S))?.[0];return x==="progress"&&I.test(M)?void 0:x}var C=/(?:╭─+ )?Traceback \(most recent call last\)(?::| ─+╮)\s*$/,
p=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,N=/^\s*The above exception was the direct cause of\b/,
y=/^\s*During handling of the above exception, another\b/,U=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Y=1e3,_e=2;function ue(M){const S=new Set,x=[];for(const s of Z(M,
S)){const _=x.at(-1);s.link!==void 0&&_?_.push(s):x.push([s])}return{failures:x.map(Ie),used:S}}function Z(M,S){const x=[],s=[];let _;for(const[l,z]of M.entries()){
const{text:Oe}=z;for(;s[0]&&l-s[0].traceback.index>Y;)s.shift();const we=N.test(Oe)||y.test(Oe);we&&(_=N.test(Oe)?"direct":"handling");const q=we&&x.length===0&&
s.length===0?se(M,l):void 0;if(q!==void 0&&x.push({index:q,context:"",level:void 0,link:void 0,cause:Pe(M[q]?.text??"",M,q,!1)}),C.test(Oe)){const De=Oe.replace(
C,"").replace(/\+ (?:Exception Group )?$/,"").trim(),d=De===""?ne(M,l):void 0;d!==void 0&&S.add(d),S.add(l);const D=d===void 0?De:M[d]?.text??"",ie=d===void 0?z.
level:M[d]?.level,Le=pe(Oe.slice(0,Oe.length-Oe.trimStart().length+De.length));s.push({traceback:{index:l,context:D,level:ie,link:_},shape:Le,isFolded:Oe.includes(
"\u256D")&&Le!==""}),_=void 0;continue}const[ce]=s;if(!ce)continue;const Ae=re(Oe,ce.shape).replace(U,De=>/[|+]/.test(De)?"":De);/^\s/.test(Ae)||!p.test(Ae)||(s.
shift(),S.add(l),x.push({...ce.traceback,cause:Pe(Ae,M,l,ce.isFolded)}))}return x}function se(M,S){for(let x=S-1;x>=0&&x>=S-3;x-=1){const s=M[x]?.text??"";if(s.
trim()!=="")return p.test(s)?x:void 0}}function ne(M,S){for(let x=S-1;x>=0&&x>=S-2;x-=1){const s=M[x]?.text.trim()??"";if(s!=="")return N.test(s)||y.test(s)?void 0:
x}}var pe=M=>M.replace(/\d/g,"0");function re(M,S){return S===""||pe(M.slice(0,S.length))!==S?M:M.slice(S.length).replace(/^ /,"")}function Pe(M,S,x,s){const _=/^: \S/.
test(S[x+1]?.text??"")?S[x+1]?.text.slice(2):void 0;if(_!==void 0)return`${M} ${_}`;if(!s&&!/:$|\bvalidation errors? for\b/.test(M))return M;const l=[];for(const{
text:z,level:Oe}of S.slice(x+1,x+1+_e)){if(z.trim()===""||Oe!==void 0||C.test(z))break;l.push(z.trim())}return[M,...l].join(" ")}function Ie(M){const{cause:S,other:x}=He(
M),[s]=M;return{index:s?.index??0,cause:S,rank:Je(s,S),...x===void 0?{}:{also:x}}}function He(M){let S=M.length-1;for(;S>0;){const[_,l]=[M[S-1]?.cause??"",M[S]?.
cause??""];if(M[S]?.link!=="direct"&&!je(_,l))break;S-=1}const x=M[S]?.cause??"",s=(S<M.length-1?M.at(-1):M[S-1])?.cause;return{cause:x,other:s===void 0||B(s)||
x.includes(s)?void 0:s}}var We=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Ce=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,xe=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;
function je(M,S){return B(M)?!1:B(S)?!0:We.test(M)?!1:Ce.test(M)?!Ce.test(S):xe.test(S)&&!xe.test(M)}function Je(M,S){const{context:x="",level:s}=M??{};return B(
S)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(x)?"aftermath":/^--- Logging error ---/.test(x)||s==="warning"?"han\
dled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.test(x)?"aside":
"fatal"}var Xe=1e3,ae=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
ve=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,be=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,ke=(M,S)=>{const x=ae.exec(M[S]?.
text??"")?.[1];if(x===void 0)return;const s=[x];let _=!1,l=1;for(;l<Xe;l+=1){const Oe=M[S+l]?.text;if(Oe===void 0)break;const we=be.exec(Oe)?.[1];if(we!==void 0)
s.push(we.replace(/ \{$/,""));else if(ve.test(Oe))_=!0;else{if(_&&!/^\s/.test(Oe))break;if(!_&&l>5)return}}const z=s.at(-1)??x;return _?{cause:z,length:l,...z===
x||x.includes(z)?{}:{also:x}}:void 0},c=M=>/^(?:\s|goroutine |\[signal |created by |exit status |main\.|runtime\.)/.test(M)||M.endsWith(")")&&/^[\w./-]+[.(]/.test(
M),L=(M,S)=>{const x=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(M[S]?.text??"");if(!x)return;const s=M.slice(S+1,S+Xe).findIndex(({text:_})=>_!==""&&!c(_));return{
cause:x[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,""),length:s<0?Xe:s+1}},W=(M,S)=>{const x=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(M[S]?.
text??"");return x?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.exec(x[1])?.[1]??M[S+1]?.text??x[1]}`,length:2}},o=(M,S)=>{const x=/^terminate called after throwing an instance of '(.*)'$/.
exec(M[S]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.exec(M[S]?.text??"");if(x?.[1]===void 0)return;const s=/^\s+what\(\):\s+(.*)$/.
exec(M[S+1]?.text??"")?.[1];return{cause:s===void 0?x[1]:`${x[1]}: ${s}`,length:2}},R=(M,S)=>{const x=/^Error (?:in .* )?: ?(.*)$/.exec(M[S]?.text??"");if(!(!x||
!M.slice(S,S+20).some(({text:s})=>s.startsWith("Execution halted"))))return{cause:[x[0],x[1]===""?M[S+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},
u=(M,S)=>{const{text:x=""}=M[S]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(x)?{cause:x,length:1}:void 0},w=[ke,L,W,o,R,u];function a(M){const S=[];for(let x=0;x<M.length;x+=1){const s=w.reduce((z,Oe)=>z??Oe(M,x),void 0);if(!s)continue;
const _=M[x]?.level??M.slice(Math.max(0,x-2),x).findLast(({text:z})=>z!=="")?.level,l=_==="warning"||_==="progress";S.push({index:x,cause:s.cause,rank:l?"handle\
d":"fatal",...s.also===void 0?{}:{also:s.also}}),x+=s.length-1}return S}var h=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
m=500,he=64*1024,fe=["fatal","aside","handled","aftermath"];function le(M){const S=T(M),{failures:x,used:s}=ue(S),_=S.flatMap((ce,Ae)=>ce.level==="fatal"&&!s.has(
Ae)&&!$(ce.text)?[{index:Ae,cause:ce.text,rank:"fatal"}]:[]),l=[...x,...a(S).filter(({index:ce})=>!s.has(ce)),..._].toSorted((ce,Ae)=>ce.index-Ae.index),z=S.findLastIndex(
({level:ce})=>ce==="progress"),Oe=l.map((ce,Ae)=>ce.rank==="handled"&&Ae===l.length-1&&ce.index>z?{...ce,rank:"fatal"}:ce),we=fe.map(ce=>X(Oe.filter(Ae=>Ae.rank===
ce),S)).find(ce=>ce!==void 0),q=we===void 0||we.rank==="handled"||we.rank==="aftermath"?me(S,we===void 0):void 0;return q!==void 0?{text:E(S[q.index]?.text??""),
line:S[q.index]?.at??0,...q.isLast?{isLastLine:!0}:{}}:we&&{text:E(we.cause),...we.also===void 0?{}:{also:E(we.also)},line:Te(we,S)}}function E(M){const S=M.trim();
return S.length>m?`${S.slice(0,m)}\u2026`:S}var $=M=>/shutting down|shutdown/i.test(M);function X(M,S){return M.find(({index:x},s)=>{const _=M[s+1];return _===void 0||
!S.slice(x+1,_.index).some(({level:l})=>l==="progress")})}function me(M,S){const x=M.findLastIndex(({level:we})=>we==="progress"),s=({level:we,text:q})=>we==="e\
rror"&&!$(q)&&!B(q)&&!/Traceback \(most recent call last\)/.test(q),_=M.findIndex((we,q)=>q>x&&s(we)),l=_>=0?_:M.findLastIndex(s);if(l>=0)return{index:l,isLast:!1};
if(!S)return;const z=M.findLastIndex(({text:we,level:q})=>q!=="progress"&&q!=="warning"&&h.test(we)&&!B(we)),Oe=z>=0?z:M.findLastIndex(({text:we})=>we.trim()!==
"");return Oe<0?void 0:{index:Oe,isLast:z<0}}function Te({index:M,cause:S},x){return(x.slice(M).find(({text:_})=>_.includes(S))??x[M])?.at??0}function Se(M){const S=M.
slice(0,he),x=T(S),[s]=[...ue(x).failures,...a(x)].filter(({rank:z})=>z!=="aftermath");if(s===void 0)return S.trim();const _=S.split(`
`,1)[0]?.trim()??"";return`${s.index===0||_===""||/Traceback \(most recent/.test(_)||s.cause.includes(_)?"":`${_.slice(0,200)} `}${E(s.cause)}`}}),8243:((de,J,e)=>{
e.d(J,{$6:()=>O,Gv:()=>r,fK:()=>i,i1:()=>I,qF:()=>v,tk:()=>B,yR:()=>n});var r=f=>typeof f=="object"&&f!==null&&!Array.isArray(f);function i(f,...A){let T=f;for(const j of A){
if(!r(T)||!Object.hasOwn(T,j))return;T=T[j]}return T}function O(f,...A){const T=i(f,...A);return typeof T=="string"?T:void 0}function B(f,...A){const T=i(f,...A);
return typeof T=="number"&&Number.isFinite(T)?T:void 0}function n(f,...A){const T=i(f,...A);return Array.isArray(T)?T.filter(r):[]}function I(f,...A){const T=i(
f,...A);return Array.isArray(T)?T.filter(j=>typeof j=="string"):[]}function v(f){try{return JSON.parse(f)}catch{return}}}),8493:((de,J,e)=>{e.d(J,{$w:()=>j,JN:()=>k,
N6:()=>Q,_N:()=>H,gN:()=>n,k0:()=>I,vx:()=>O,xe:()=>T});var r=e(3344),i=e(2586),O="mlflow-steps.trained-for",B="mlflow.parentRunId",n=({tags:P})=>P.get(B),I=5e3,
v=100,f=50,A=5,T=({runs:P},K)=>P.findTagged([K.experimentId],B,K.id,I);async function j({runs:P},K){const F=(await P.listExperiments()).filter(Y=>Y!==K.experimentId).
slice(0,999),C=[K.experimentId,...F],p=(await P.findTagged(C,O,K.id,v)).filter(({id:Y})=>Y!==K.id),N=new Set([K.id]);for(const Y of p)N.has(n(Y)??"")&&N.add(Y.id);
const[y,U]=[p.filter(({id:Y})=>N.has(Y)),p.filter(({id:Y})=>!N.has(Y))];return{below:y,others:U,runlessModels:[K,...y].some(r.s0)?[]:await P.runlessModels(C,O,K.
id)}}var G=({tags:P})=>P.has(O)||[...P.keys()].some(K=>K==="mlflow-steps.pipeline"||K==="mlflow-steps.start");async function Q({runs:P},K){const C=(await P.findNewest(
K.experimentId,f)).filter(p=>p.id!==K.id&&p.startTimeMs>=K.startTimeMs);return{children:C.filter(p=>n(p)===K.id),others:C.filter(p=>!G(p)&&n(p)===void 0)}}var k=P=>P.
metrics.size>0||(0,r.s0)(P)||P.params.size>0||P.datasets.length>0;function H(P,K){const F=K.slice(0,A).map(p=>`${(0,i.xS)(p.id,64)}${p.name===""?"":` ("${(0,i.xS)(
p.name,60)}")`} with ${V(p)}: ${P.runUrl(p)}`),C=K.length-F.length;return`${F.join("; ")}${C>0?`; and ${C} more`:""}`}function V(P){const K=[...P.metrics.keys()].
slice(0,A).map(C=>(0,i.xS)(C,60));return[...K.length>0?[`metrics ${K.join(", ")}`]:[],...(0,r.s0)(P)?["a model"]:[]].join(" and ")||(k(P)?"params or datasets":"\
files")}}),9063:((de,J,e)=>{e.d(J,{$I:()=>Ce,Ag:()=>We,GC:()=>ke,HB:()=>f,HT:()=>He,He:()=>je,J5:()=>y,SX:()=>Xe,VL:()=>K,gU:()=>u,kz:()=>Je,or:()=>w,uJ:()=>L,uT:()=>c,
xP:()=>N,xc:()=>ae,yR:()=>xe});var r=e(233),i=e(1731),O=e(4054),B=e(9964),n=e(2586),I=e(8243),v=e(2804),f=(a,h)=>new v.zg("E_MLFLOW_UNREACHABLE",a,{cause:h}),A=class extends v.
zg{constructor(a,h,m){super("E_MLFLOW_UNREACHABLE",a,{cause:m}),this.why=h}why};function T(a,h){if(a.code==="EPROTO"&&a.message.includes("wrong version number"))
return{error:new v.zg("E_TRACKING_URI",`${h} does not speak TLS. Did you mean http://${h.replace(/^https:\/\//,"")}?`,{cause:a}),isFinal:!0};if((0,O.gt)(a.code)){
const fe=`The TLS connection to MLflow at ${h} failed: ${(0,n.xS)(a.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client c\
ertificate as tracking-client-cert-file if it wants one.`;return{error:new v.zg("E_MLFLOW_TLS",fe,{cause:a}),isFinal:!0}}if(a.code==="ENOTFOUND")return{error:f(
`MLflow cannot be reached: no host has the name in ${h}. Check the tracking URI.`,a),isFinal:!0};const m=a.code==="ECONNREFUSED"?"nothing listens there (connect\
ion refused)":(0,n.xS)(a.message).replace(/\.$/,""),he=`MLflow at ${h} cannot be reached: ${m}. See whether it runs, and whether the tracking URI is right.`;return{
error:a.wasSent?new A(he,m,a):f(he,a),isFinal:!1}}function j(a,h,m,he){const{status:fe,body:le}=a;if(fe>=300&&fe<400){const E=(0,n.xS)(G(a.headers.location??""));
return new v.zg("E_NOT_MLFLOW",`${h} redirects${E===""?"":` to ${E}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a lo\
gin page, give credentials that pass it.`)}if(m==="FEATURE_DISABLED")return new v.zg("E_MLFLOW_REFUSED",`MLflow at ${h} has switched off what this needs. It say\
s: ${(0,n.xS)((0,I.$6)((0,I.qF)(le),"message")??le)}`);if(fe===401){const E=he!==void 0?`The credentials are wrong. What was sent is ${he.startsWith("Basic ")?"\
a user name with its password: correct tracking-username and tracking-password, or where else they come from (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD\
, ~/.mlflow/credentials)":"a token: give a fresh tracking-token (MLFLOW_TRACKING_TOKEN), or tracking-username and tracking-password if MLflow wants these"}.`:"G\
ive tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new v.zg("E_\
MLFLOW_UNAUTHORIZED",`MLflow at ${h} answered 401 (unauthorized). ${E}`)}if(fe===403&&le.includes("Invalid Host header")){const E=h.replace(/^https?:\/\//,"").replace(
/\/.*$/,"");return new v.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${h} refused the Host header "${E}". Start it with --allowed-hosts naming ${E} (MLFLOW_SERVER_ALL\
OWED_HOSTS), or use an address that it allows.`)}if(fe===403){const E=m===""&&/^\s*</.test(le)?"":` It says: ${(0,n.xS)(le).replace(/\.$/,"")}.`;return new v.zg(
"E_MLFLOW_FORBIDDEN",`MLflow at ${h} answered 403 (forbidden): these credentials may not do this.${E} Let MLflow's administrator grant them the right, or use ot\
hers.`)}}var G=a=>a.replace(/[?#].*$/s,""),Q=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFL\
OW_S3_ENDPOINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storage",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service acc\
ount"},{scheme:/^(wasbs?|abfss?):/i,packages:"azure-storage-blob and azure-identity",credentials:"AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a\
 managed identity"},{scheme:/^(hdfs|viewfs):/i,packages:"pyarrow and the Hadoop client",credentials:"Hadoop's configuration and, if it is asked for, a Kerberos \
ticket"},{scheme:/^oss:/i,packages:"aliyunstoreplugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"\
the key or password of the account"}],k=new RegExp([`No module named '?"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundErr\
or","NoCredentials|Unable to locate credentials|PartialCredentials|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found","AccessD\
enied|Access Denied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden","NoSuchBucket|Contai\
nerNotFound|BucketNotFound|bucket does not exist","EndpointConnectionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),H=a=>k.
test(a),V=(a,h)=>a>=400&&a<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.test(h)&&(a!==404||/bucket|container/i.test(h.replace(
/[a-z0-9+.-]+:\/\/\S*/gi,"")));function P(a,h,m,he){const fe=/^[a-z][a-z0-9+.-]*:/i.exec(m)?.[0]??"",le=Q.find(me=>me.scheme.test(m)),E=(0,n.xS)(he).replace(/\.$/,
""),$=E===""?"It does not say why; its log does":`It says: ${E}`,X=le!==void 0?`Give the server (not this step) the Python package ${le.packages} and the store'\
s credentials (${le.credentials}), and restart it`:fe==="mlflow-artifacts:"?"Give the server (not this step) the Python package and the credentials of the store\
 that its --artifacts-destination names, and restart it":"See that the folder exists on the server (not here) and that the server may use it";return new v.zg("E\
_ARTIFACT_STORE",`MLflow at ${a} answers, but cannot ${h} its artifact store${m===""?"":` at ${(0,n.xS)(m)}`}. ${$}. ${X}.`)}var K=(a,h)=>new v.zg("E_ARTIFACT_S\
TORE",`MLflow at ${a} answers, but has no file at ${(0,n.xS)(h)}, a folder of its own machine: what was logged may lie on the machine that logged it, or be dele\
ted. Mount that folder on the server (not here), or start the server with --serve-artifacts, and have clients log through it.`),F=(a,h,m,he)=>new v.zg("E_ARTIFA\
CT_STORE",`MLflow at ${a} answers, but not when it is to ${h} its artifact store${m===""?"":` at ${(0,n.xS)(m)}`}: ${he}. See that the server (not this step) re\
aches that store: a firewall or a wrong endpoint lets it wait for ever.`),C=32*1024*1024,p=2;function N({base:a,headers:h,wire:m,timeoutMs:he,retryPolicy:fe,signal:le,
log:E}){const $=`${a.origin}${a.pathname.replace(/\/$/,"")}`,X=(l,z={})=>{const Oe=new URL(`${$}/${l}`);for(const[we,q]of Object.entries(z))q!==void 0&&Oe.searchParams.
set(we,q);return Oe},me=(l,z)=>E.progress(`${l.message} Trying again in ${(z/1e3).toFixed(1)} s.`),Te=async(l,z,Oe)=>{let we;try{we=await m.send({...l,timeoutMs:he,
signal:le,isFresh:!z})}catch(q){return M(q,z)}return Oe(we)},Se=(l,z)=>{const{method:Oe,isIdempotent:we=!0,readsStore:q=!1}=l,ce=l.body?{headers:{...h,"content-\
type":"application/json"},body:JSON.stringify(l.body)}:{headers:h},Ae={method:Oe,url:X(`api/2.0/mlflow/${l.endpoint}`,l.query),...ce,maxBytes:C};return Te(Ae,we,
De=>q&&Y(De)?z(_e(De),De):ue(De,we)?S(De,l.endpoint):{kind:"value",value:s(De,l)})},M=(l,z)=>{if(!(l instanceof O.wC))throw l;const{error:Oe,isFinal:we}=T(l,$);
if(we&&!(fe.usesAllTime&&Oe.code==="E_MLFLOW_UNREACHABLE")||!z&&l.wasSent)throw Oe;return{kind:"failure",error:Oe,retryAfterMs:void 0}},S=(l,z)=>({kind:"failure",
error:x(l,z)??f(`MLflow at ${$} answered ${z} with ${l.status}${re(l)}.`),retryAfterMs:(0,r.mu)(l.headers["retry-after"],Date.now())}),x=({status:l},z)=>l===502||
l===504?new A(`MLflow at ${$} answered ${z} with ${l}.`,`a gateway answered ${l}`):void 0,s=(l,z)=>{const Oe=se(l.body,z.parse);if(l.status===200){if(l.isCut)throw new v.
zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${z.endpoint} is longer than ${C} bytes. See whether the tracking URI leads to MLflow itself.`);if((0,I.Gv)(Oe))return{
ok:!0,body:Oe,serverNowMs:ne(l.headers.date)};throw new v.zg("E_NOT_MLFLOW",`What answers at ${$} is not MLflow: ${z.endpoint} came back as ${pe(l)}. Check the \
tracking URI.`)}const we=(0,I.Gv)(Oe)&&typeof Oe.error_code=="string"?Oe.error_code:"",q=j(l,$,we,h.authorization);if(q)throw q;const ce=(0,I.Gv)(Oe)&&typeof Oe.
message=="string"?(0,n.xS)((0,i.q)(Oe.message)):"";if(l.status>=500&&l.status!==501)throw f(`MLflow at ${$} answered ${z.endpoint} with ${l.status}${re(l)}.`);return{
ok:!1,status:l.status,errorCode:we,message:ce}},_=l=>{const z=U();return(0,r.L5)(()=>Se(l,z),fe,le,me)};return{call:_,expect:async l=>{const z=await _(l);if(!z.
ok)throw y(l.endpoint,z,$);return z.body},readFile:(l,z,Oe,we)=>{const q={method:"GET",url:X(l,z),headers:h,maxBytes:Oe},ce=U(),Ae=async De=>{if(Y(De)){const D=await we();
if(D==="missing")return{kind:"value",value:{kind:"missing"}};if(D==="unknown"||De.status!==500||H(De.body))return ce({kind:"failed",said:_e(De).message},De)}if(ue(
De,!0))return S(De,l);if(De.status===200)return{kind:"value",value:De.isCut?{kind:"too-large"}:{kind:"text",text:De.body}};const d=s(De,{method:"GET",endpoint:l});
if(!d.ok&&d.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw d.ok?f(`MLflow at ${$} answered ${l} with ${De.status}.`):y(
l,d,$)};return(0,r.L5)(()=>Te(q,!0,Ae),fe,le,me)},writeFile:({method:l,path:z,query:Oe,text:we,isIdempotent:q})=>{const ce={method:l,url:X(z,Oe),headers:{...h,"\
content-type":"application/octet-stream"},body:we,maxBytes:C},Ae=U(),De=d=>{if(d.status===200)return{kind:"value",value:void 0};if(q&&Y(d))return Ae(_e(d),d);if(d.
status===500&&H(d.body))return{kind:"value",value:_e(d)};if(ue(d,q))return S(d,z);const D=s(d,{method:l,endpoint:z});return{kind:"value",value:D.ok?void 0:D}};return(0,r.
L5)(()=>Te(ce,q,De),fe,le,me)}}}function y(a,h,m){return h.errorCode===""?new v.zg("E_NOT_MLFLOW",`What answers at ${m} is not MLflow, or an MLflow without ${a}\
: it answered ${h.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new v.zg("E_MLFLOW_REFUSED",`MLflow refused ${a} (${h.status}\
 ${(0,n.xS)(h.errorCode)}): ${h.message.replace(/\.$/,"")}. Correct what it names.`)}function U(){let a=0;return(h,m)=>(a+=1,m.status!==500||H(m.body)||a>p?{kind:"\
value",value:h}:{kind:"provisional",value:h,retryAfterMs:(0,r.mu)(m.headers["retry-after"],Date.now())})}var Y=({status:a,body:h})=>V(a,h)||a===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(h);function _e(a){const h=se(a.body);return{ok:!1,status:500,errorCode:(0,I.Gv)(h)&&typeof h.error_code=="string"?h.error_code:"",message:re(a).replace(/^: /,
"")}}function ue({status:a,body:h},m){return a===429||m&&a===400&&Z(h)?!0:m&&(a===408||a>=500)&&a!==501&&!h.includes('"FEATURE_DISABLED"')}var Z=a=>a.includes('\
"BAD_REQUEST"')&&a.includes("IntegrityError");function se(a,h=JSON.parse){try{return h(a)}catch{return}}function ne(a){const h=Date.parse(a??"");return Number.isNaN(
h)?void 0:h}var pe=a=>/^\s*</.test(a.body)?"HTML":"something that is no JSON object";function re(a){const h=se(a.body),m=(0,I.Gv)(h)&&typeof h.message=="string"?
h.message:/^\s*</.test(a.body)?"":a.body,he=(0,n.xS)((0,i.q)(m));return he===""?"":`: ${he.replace(/\.$/,"")}`}var Pe=(a,h)=>async(m,he,fe)=>{const{scheme:le="",
host:E="",folder:$=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(m.artifactUri)?.groups??{},X=M=>new v.zg("E_MLFLOW_REFUSED",`\
The artifacts of run ${m.id} lie at ${(0,n.xS)(m.artifactUri)}, ${M}.`);if(E!==""&&E!==new URL(h).host)throw X("which is another server than the tracking URI");
const me=[...$.split("/"),...he.split("/")].filter(M=>M!=="");if(me.includes("..")||me.includes("."))throw X("which is no folder");const Te=le===""?{method:"POS\
T",path:"ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:m.id,path:he},text:fe,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${me.
map(encodeURIComponent).join("/")}`,text:fe,isIdempotent:!0},Se=await a.writeFile(Te);if(Se!==void 0)throw Se.status===500?P(h,"write to",m.artifactUri,Se.message):
le===""&&Se.errorCode===""?X("not behind its artifact proxy, and this MLflow takes no files for there"):y(Te.path,Se,h)},Ie=a=>Array.isArray(a);function He(a,h){
const m=(0,I.Gv)(a)?a[h]:void 0;if(!(0,I.Gv)(m))throw new v.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${h}", as no MLflow server does. Chec\
k the tracking URI.`);return m}function We(a,h){const m=a[h]??{};if(!(0,I.Gv)(m))throw ve(h,"an object");return m}function Ce(a,h){const m=a[h]??[];if(!Ie(m)||!m.
every(I.Gv))throw ve(h,"a list of objects");return m}function xe(a,h){const m=a[h]??"";if(typeof m=="number")return String(m);if(typeof m!="string")throw ve(h,"\
a text");return m}function je(a,h){const m=xe(a,h);if(m==="")throw ve(h,"a text");return m}function Je(a,h,m){const he=a[h];if(he===void 0)return m;const fe=typeof he==
"string"&&he!==""?Number(he):he;if(typeof fe!="number"||Number.isNaN(fe))throw ve(h,"a number");return fe}var Xe=(a,h)=>new Map(Ce(a,h).map(m=>[je(m,"key"),xe(m,
"value")])),ae=a=>[...a].map(([h,m])=>({key:h,value:m})),ve=(a,h)=>new v.zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${a}" that is not ${h}. See whether the\
 tracking URI leads to a supported MLflow, without a proxy that changes its answers.`),be=1e3;function ke({api:a,registryApi:h},{server:m,registryServer:he},fe,le,E){
const $=new Map,X=async(q,ce,Ae,De=m)=>{try{return await Ae()}catch(d){throw d instanceof A?F(De,q,await ce(),d.why):d}},me=async(q,ce,Ae)=>{const De=[];let d;for(let D=0;D<
be;D+=1){const ie=await X("read",Ae,()=>a.call({method:"GET",endpoint:q,query:{...ce,page_token:d},readsStore:!0}));if(!ie.ok&&ie.status===500)throw P(m,"read",
await Ae(),ie.message);if(!ie.ok&&ie.errorCode==="")return;if(!ie.ok&&ie.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!ie.ok)throw y(q,ie,m);const Le=(0,I.
Gv)(ie.body)?ie.body:{};if(De.push(...Ce(Le,"files").map(R)),d=xe(Le,"next_page_token"),d==="")break}return De},Te=async q=>(await fe.get(q)).artifactUri,Se=async q=>q.
kind==="run"?Te(q.runId):(await fe.loggedModel(q.modelId))?.artifactUri??"",M=async(q,ce)=>await me("artifacts/list",{run_id:q,...ce===""?{}:{path:ce}},()=>Te(q))??
[],S=async(q,ce)=>{const Ae=L(q.path,ce);return(q.kind==="run"?await M(q.runId,Ae):await me(`logged-models/${encodeURIComponent(q.modelId)}/artifacts/directorie\
s`,Ae===""?{}:{artifact_directory_path:Ae},()=>Se(q)))?.map(d=>({...d,path:d.path.slice(q.path===""?0:q.path.length+1)}))},x=async(q,ce)=>{const Ae=await E.foldersOf(
q),De=await Promise.all(Ae.map(ie=>S(ie,ce)));if(ce===""&&De.length>0&&De.every(ie=>ie?.length===0)){const ie=await Promise.all(Ae.map(Se));if(ie.every(B.p7))throw K(
m,ie[0]??"")}const d=De.filter(ie=>ie!==void 0);return d.length===0?void 0:[...new Map(d.flat().toReversed().map(ie=>[ie.path,ie])).values()].toReversed()},s=async(q,ce,Ae)=>{
const De=async()=>W(await M(q,o(ce)),ce);return we(()=>a.readFile("get-artifact",{run_uuid:q,path:ce},Ae,De),ce,Ae,()=>Te(q))},_=async(q,ce,Ae)=>{const De=L(q.path,
ce);if(q.kind==="run")return s(q.runId,De,Ae);const d=async()=>W(await S(q,o(ce)),ce);return we(()=>a.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(
q.modelId)}/artifacts/files`,{artifact_file_path:De},Ae,d),ce,Ae,()=>Se(q))},l=async(q,ce,Ae)=>{const De=(D,ie,Le)=>h.readFile("model-versions/get-artifact",{name:q.
model,version:q.version,path:D},ie,Le),d=async()=>{const D=W(await x(q,o(ce)),ce);return D!=="unknown"||ce==="MLmodel"?D:(await De("MLmodel",1,async()=>"unknown")).
kind==="failed"?"unknown":"missing"};return we(()=>De(ce,Ae,d),ce,Ae,()=>le.downloadUri(q.model,q.version),he)},z=async(q,ce,Ae)=>{const{served:De,places:d}=await E.
readingOf(q),D=[...De===void 0?[]:[()=>l(De,ce,Ae)],...d.map(Ue=>()=>_(Ue,ce,Ae))],ie=JSON.stringify([q.model,q.version]);for(const Ue of D){const Me=await Ue();
if(Me!==void 0)return $.set(ie,Promise.resolve()),Me}const Le=$.get(ie)??Oe(q);$.set(ie,Le),await Le},Oe=async q=>{((0,B.Ql)(q.source).kind!=="storage"||(0,B.p7)(
q.source))&&await x(q,"")},we=async(q,ce,Ae,De,d=m)=>{const D=await X(`read ${ce} from`,De,q,d);switch(D.kind){case"text":return D.text;case"missing":return;case"\
too-large":throw new v.zg("E_ARTIFACT_TOO_LARGE",`${ce} is larger than the ${Ae} bytes that are read of it. Log the file that is meant.`);case"failed":throw P(d,
`read ${ce} from`,await De(),D.said)}};return{listOfRun:M,listOfVersion:x,readOfRun:s,readOfVersion:z,foldersOf:q=>E.foldersOfSource(q),storageOf:q=>E.storageOf(
q),writeToRun:Pe(a,m)}}var c=a=>a.replace(/^\/+|\/+$/g,""),L=(...a)=>a.filter(h=>h!=="").join("/"),W=(a,h)=>a===void 0?"unknown":a.some(m=>m.path===h)?"listed":
"missing",o=a=>a.split("/").slice(0,-1).join("/"),R=a=>{const h=Je(a,"file_size",-1);return{path:je(a,"path"),isDirectory:a.is_dir===!0,size:h<0?void 0:h}};function u(a){
const h=(0,I.qF)(a.tags.get("mlflow.log-model.history")??"");return(0,I.yR)({history:h},"history").map(m=>(0,I.$6)(m,"artifact_path")??"").filter(Boolean)}function w(a,h,m){
const he=fe=>a.loggedModelIds.indexOf(fe);return h.filter(fe=>fe.name===m).sort((fe,le)=>he(fe.id)-he(le.id)).at(-1)}}),4996:((de,J,e)=>{e.d(J,{n:()=>O,y:()=>i});
var r=e(6580),i={experiment:{kind:r.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:r.Qq,description:"The \
run's name; MLflow makes one up unless given."},tags:{kind:r.AS,description:"Tags of the run."}},O={timeout:{kind:r.p0,default:"15m",description:"How long to wa\
it for MLflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes."}}}),7957:((de,J,e)=>{e.d(J,{Kt:()=>f,My:()=>Q,
n6:()=>j,qF:()=>G,wq:()=>T,z9:()=>v});var r=e(2804),i=e(8161),O=e.n(i),B=128,n="most likely because it needed more memory than it may have: give it more, or let\
 it use less",I={[-1]:`it was killed, ${n}. A pod that was deleted, evicted or lost with its node ends like this too`,126:"it cannot be executed: its file has n\
o right to be, or is for another machine",127:"there is no such program in the image or on the PATH",[B+i.constants.signals.SIGILL]:"SIGILL: a library was built\
 for another processor",[B+i.constants.signals.SIGBUS]:"SIGBUS: most likely shared memory (/dev/shm) is full",[B+i.constants.signals.SIGKILL]:`killed by SIGKILL\
, ${n}`,[B+i.constants.signals.SIGSEGV]:"SIGSEGV: a native library crashed",[B+i.constants.signals.SIGINT]:"it was told to stop",[B+i.constants.signals.SIGTERM]:"\
it was told to stop"};function v(k){const H=Object.entries(i.constants.signals).find(([,P])=>B+P===k)?.[0],V=I[k]??H;return`exit code ${k}${V===void 0?"":` (${V}\
)`}`}var f=k=>[i.constants.signals.SIGINT,i.constants.signals.SIGTERM].some(H=>B+H===k),A=2e3;async function T(k,H,V,P){const K=V==="KILLED"?k.forCleanup(A):k;try{
await K.runs.end(H.id,V,Date.now())}catch(F){P.warn(`Run ${H.id} could not be ended as ${V}: ${F instanceof Error?F.message:String(F)}`)}}var j=(k,H,V)=>new r.zg(
"E_COMMAND_FAILED",`The training command ended with ${v(k)}; its output says more. The run is ${H}: ${V}`),G=k=>JSON.stringify(Object.fromEntries([...k.metrics.
values()].map(({key:H,value:V,text:P})=>[H,Number.isFinite(V)?V:P]))),Q=k=>({kind:"table",header:["metric","value"],rows:[...k.metrics.values()].map(H=>[H.key,H.
text])})}),8159:((de,J,e)=>{e.d(J,{B:()=>H});var r=e(2629),i=e(2119),O=e(7957),B=e(4996),n=e(8493),I=e(7129),v=e(57),f=e(6580),A=e(3024),T=e.n(A),j="MLFLOW_RUN_\
CONTEXT",G=K=>({[n.vx]:K});function Q(K){if((0,A.statSync)(K,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new f.S7(`there is no folder ${JSON.stringify(K)}`)}
var k={...v.hI,...B.y,command:{kind:f.G5,required:!0,description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for\
 it, so that mlflow.start_run() continues this run."},"working-directory":{kind:(0,f.KD)(f.Qq,Q),description:"Where the command runs; the current directory unle\
ss given."},...B.n},H=(0,I.ol)({name:"train",title:"run a training command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FI\
NISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who started it.",inputs:k,outputs:{"run-id":{kind:"small",description:"The run; se\
t as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"\
The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- python train.py",run:async K=>{const{inputs:F,log:C,signal:p}=K,N=await K.
mlflow(),{run:y}=await(0,r.T)(N,{given:F,pipeline:K.pipeline});K.output("run-id",y.id),K.output("artifact-uri",y.artifactUri);const U=N.runUrl(y);C.progress(`Ru\
n ${y.name||y.id}: ${U}`);const Y=F["working-directory"],[_e,...ue]=V(F.command),Z=P(F,N.trackingUri,y),se=performance.now(),ne=await K.runProgram(_e,ue,{env:Z,
jsonEnv:{[j]:G(y.id)},...Y===void 0?{}:{cwd:Y}}).catch(async Ie=>{throw await(0,O.wq)(N,y,p.aborted?"KILLED":"FAILED",C),Ie});if(p.aborted)throw await(0,O.wq)(N,
y,"KILLED",C),p.reason;const pe=N.patient(F.timeout);if(ne!==0)throw await(0,O.wq)(pe,y,"FAILED",C),(0,O.n6)(ne,"FAILED",U);const re=((performance.now()-se)/1e3).
toFixed(1),Pe=await pe.runs.get(y.id);return K.output("metrics",(0,O.qF)(Pe)),await(0,i.j)(pe,Pe,C),K.summarize({kind:"heading",text:`Trained in experiment ${F.
experiment}`},{kind:"paragraph",text:`Run ${Pe.name||y.id} took ${re} s: ${U}`},(0,O.My)(Pe)),{outcome:"done",reason:`Run ${Pe.name||y.id} is FINISHED after ${re}\
 s: ${U}`}}}),V=K=>K.kind==="program"?K.argv:["bash","--noprofile","--norc","-eo","pipefail","-c",K.text];function P(K,F,C){const p={MLFLOW_REGISTRY_URI:K["regi\
stry-uri"],MLFLOW_TRACKING_USERNAME:K["tracking-username"],MLFLOW_TRACKING_PASSWORD:K["tracking-password"],MLFLOW_TRACKING_TOKEN:K["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:K["\
tracking-insecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:K["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:K["tracking-client-cert-file"]},N=Object.
entries(p).filter(y=>y[1]!==void 0);return{...Object.fromEntries(N),MLFLOW_EXPERIMENT_NAME:void 0,MLFLOW_TRACKING_URI:F,MLFLOW_EXPERIMENT_ID:C.experimentId,MLFLOW_RUN_ID:C.
id}}}),7797:((de,J,e)=>{e.d(J,{P:()=>i,W:()=>O});var r=e(6580),i="mlflow-steps.start",O={label:"letters, digits and . _ : / -",parse:B=>{if(/^[\w.:/-]{1,200}$/.
test(B))return B;throw new r.S7(`expected at most 200 letters, digits and . _ : / -, got "${B.slice(0,200)}"`)}}}),4925:((de,J,e)=>{e.d(J,{J:()=>O,v:()=>i});var r=e(
2804),i=(B,n)=>new Promise((I,v)=>{if(n.aborted){v(O(n));return}const f=()=>{clearTimeout(A),v(O(n))},A=setTimeout(()=>{n.removeEventListener("abort",f),I()},B);
n.addEventListener("abort",f,{once:!0})}),O=B=>(0,r.uQ)(B.reason)}),1660:((de,J,e)=>{e.d(J,{VY:()=>i,e7:()=>B,vd:()=>O});var r=e(9596),i={};(0,r.VA)(i,{requireOfNode:()=>O});
var O,B=(0,r.E)({"require-of-node:require-of-node"(){O=n=>require(n)}})}),6237:((de,J,e)=>{e.d(J,{s:()=>r});function r(i){const{GITHUB_SHA:O,GITHUB_SERVER_URL:B,
GITHUB_REPOSITORY:n,GITHUB_RUN_ID:I}=i,v=i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR;return{...O?{commit:O}:{},...B&&n&&I?{link:`${B}/${n}/actions/runs/${I}`}:{},
...v?{actor:v}:{}}}}),6325:((de,J,e)=>{e.d(J,{$w:()=>C,Bd:()=>a,Ee:()=>We,KG:()=>h,VU:()=>le,Ve:()=>F,eg:()=>ve,gV:()=>p,s2:()=>he});var r=e(4364),i=e(8421),O=e(
3822),B=e(4925),n=e(57),I=e(8023),v=e(6580),f=e(9964),A=e(7076),T=e(8243),j=e(2804),G=e(3024),Q=e.n(G),k=e(6760),H=e.n(k),V=e(8161),P=e.n(V),K=new Map([["train",
async()=>(await Promise.resolve().then(e.bind(e,7524))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,3298))).trainStart],["train-finish",
async()=>(await Promise.resolve().then(e.bind(e,8707))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,1646))).trainStop],["register",
async()=>(await Promise.resolve().then(e.bind(e,3168))).register],["promote",async()=>(await Promise.all([e.e(436),e.e(286)]).then(e.bind(e,1995))).promote],["d\
emote",async()=>(await Promise.all([e.e(436),e.e(286)]).then(e.bind(e,3325))).demote],["render",async()=>(await Promise.all([e.e(879),e.e(436),e.e(810)]).then(e.
bind(e,7187))).render],["deploy",async()=>(await Promise.all([e.e(879),e.e(436),e.e(810)]).then(e.bind(e,145))).deploy],["rollback",async()=>(await Promise.all(
[e.e(879),e.e(436),e.e(810)]).then(e.bind(e,9625))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,5441))).undeploy],["pipeline",async()=>(await Promise.
all([e.e(879),e.e(436),e.e(810)]).then(e.bind(e,365))).pipeline]]),F=[...K.keys()],C=async E=>K.get(E)?.();async function p(){const E=[];for(const $ of K.values())
E.push(await $());return E}var N="mlflow-steps.yaml",y=256*1024;async function U(E,$,X){const me=await Y(E),Te=[$.name,...X.names],Se=Object.entries(me).find(([
l])=>l===$.name)?.[1],M=Object.fromEntries(Object.entries(me).filter(([l])=>!Te.includes(l))),S=Se==null?{}:_e(Se,`${E}: ${$.name}`),x=Object.keys(M).filter(l=>!Object.
hasOwn($.inputs,l)),s=new Set([...Object.keys($.inputs),...x.length===0?[]:(await X.load()).flatMap(({inputs:l})=>Object.keys(l))]),_=[...x.filter(l=>!s.has(l)).
map(l=>ue(l,E,[...s,...Te])),...Object.keys(S).filter(l=>!Object.hasOwn($.inputs,l)).map(l=>ue(l,`${E}: ${$.name}`,Object.keys($.inputs)))];if(_.length>0)throw new j.
zg("E_CONFIG_FILE",_.join(`
`));return new Map([...Z(M,E,$),...Z(S,`${E}: ${$.name}`,$)])}async function Y(E){if(!(0,G.existsSync)(E))return{};const $=(Se,M)=>new j.zg("E_CONFIG_FILE",`${E}\
 ${Se}: ${M instanceof Error?M.message:String(M)}`,{cause:M});let X;try{X=(0,A.t)(E,y)}catch(Se){throw $("cannot be read",Se)}const{parse:me}=await Promise.all(
[e.e(879),e.e(436),e.e(810)]).then(e.bind(e,3438));let Te;try{Te=me(X,{maxAliasCount:10})}catch(Se){throw $("is not valid YAML",Se)}return Te==null?{}:_e(Te,E)}
function _e(E,$){if((0,T.Gv)(E))return E;throw new j.zg("E_CONFIG_FILE",`${$} must be a mapping of input names to values.`)}function ue(E,$,X){const me=(0,f.qb)(
E,X);return`${$} has an unknown input ${E}${me===void 0?"":`; did you mean ${me}?`}`}var Z=(E,$,X)=>Object.entries(E).flatMap(([me,Te])=>{const Se=Object.hasOwn(
X.inputs,me)?X.inputs[me]:void 0;if(Se===void 0||Te===null)return[];if(Se.secret)throw new j.zg("E_CONFIG_FILE",`${$} holds the secret ${me}. Give it as ${(0,f.
Qn)(me)} instead.`);const M=Array.isArray(Te)?Te:[Te];if(M.every(S=>["string","number","boolean"].includes(typeof S)))return[[me,M.map(String).join(`
`)]];throw new j.zg("E_CONFIG_FILE",`${$}: ${me} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, \
one a line.`)});function se(E,$,X,me,Te){return[X.texts.get(E),me[(0,f.Qn)(E)],...($.variables??[]).map(M=>me[M]),(0,v.L4)(E,me),Te.get(E),$.default].find(M=>M!==
void 0&&M.trim()!=="")}function ne(E,$,X){return Object.entries(E).flatMap(([me,Te])=>[...pe(Te,X),...Te.secret?re(me,Te,$,X):[]])}function pe({kind:E},$){try{return E.
secretsIn?.((0,v.WG)($))??[]}catch{return[]}}function re(E,$,X,me){try{const Te=se(E,$,X,me,new Map);return Te===void 0?[]:[Te,...$.kind.secretParts?.(Te)??[]]}catch{
return[]}}function Pe(E,$){if($.kind.isCommand)return"the command, after --";const X=$.variables?.[0]??(0,f.Qn)(E);return $.secret?X:`${(0,f.iP)(E)} (or ${X})`}
function Ie(E,$,X,me,Te=[]){const Se=$.problems.map(_=>({code:"E_INPUT",message:_})),M=new Set,S={};for(const[_,l]of Object.entries(E)){if(l.kind.isCommand&&$.program){
S[_]=$.program;continue}const z=se(_,l,$,X,me);if(z===void 0){if(!l.required)continue;Se.push({code:"E_INPUT",message:`missing: ${Pe(_,l)}. ${l.description}`}),
M.add(_);continue}try{S[_]=l.kind.parse(z.trim(),l.kind.secretsIn?(0,v.WG)(X):X)}catch(Oe){Se.push(He(Oe,_)),M.add(_)}}for(const{of:_,check:l}of Te)if(!_.some(z=>M.
has(z)))try{l(S)}catch(z){Se.push(He(z))}const[x]=Se;if(x===void 0)return S;if(Se.length===1)throw new j.zg(x.code,x.message);const s=Se.map(({message:_})=>`  -\
 ${_.replaceAll(`
`,`
    `)}`).join(`
`);throw new j.zg("E_INPUT",`${Se.length} inputs are wrong:
${s}`)}function He(E,$){if(E instanceof v.S7)return{code:"E_INPUT",message:$===void 0?E.message:`${$}: ${E.message}`};if(E instanceof j.zg)return{code:E.code,message:E.
message};throw E}function We(E,$){const X=(0,f.qb)(E,$);return`unknown input ${(0,f.iP)(E)}${X?`; did you mean ${(0,f.iP)(X)}?`:""}`}async function Ce(E,$,X){const me=Object.
keys(E.inputs),Te=(0,f.Qn)(""),Se=Object.keys($).filter(S=>S.startsWith(Te)&&$[S]).map(S=>S.slice(Te.length).toLowerCase().replaceAll("_","-")).filter(S=>!me.includes(
S)).flatMap(S=>{const x=(0,f.qb)(S,me);return x===void 0?[]:[{name:S,near:x}]});if(Se.length===0)return[];const M=new Set((await X.load()).flatMap(({inputs:S})=>Object.
keys(S)));return Se.filter(({name:S})=>!M.has(S)).map(({name:S,near:x})=>`${(0,f.Qn)(S)} is no input; did you mean ${(0,f.Qn)(x)}?`)}var xe=64*1024;function je(E,$){
const{"tracking-username":X,"tracking-password":me,"tracking-token":Te}=E,Se=$.HOME??$.USERPROFILE;if(Te||X&&me||!Se)return{inputs:E};const M=(0,k.join)(Se,".ml\
flow","credentials");if(!(0,G.existsSync)(M))return{inputs:E};const S=Xe(Je(M),"mlflow"),x={"tracking-username":X||S.get("mlflow_tracking_username"),"tracking-p\
assword":me||S.get("mlflow_tracking_password")};return x["tracking-username"]&&x["tracking-password"]?{inputs:{...E,...x},path:M}:{inputs:E}}function Je(E){try{
return(0,A.t)(E,xe)}catch($){throw new j.zg("E_INPUT",`${E}, which holds the login of MLflow's clients, cannot be read: ${$ instanceof Error?$.message:String($)}\
. Give tracking-username and tracking-password, or tracking-token.`,{cause:$})}}function Xe(E,$){const X=new Map;let me="";for(const Te of E.split(/\r?\n/).map(
Se=>Se.trim())){if(Te===""||/^[#;]/.test(Te))continue;const Se=/^\[([^\]]+)\]/.exec(Te)?.[1];if(Se!==void 0)me=Se;else if(me===$){const[,M="",S=""]=/^([^=:]+)[=:](.*)$/.
exec(Te)??[];X.set(M.trim().toLowerCase(),S.trim().replaceAll("%%","%"))}}return X}function ae(E){const[$="",...X]=E.split(`
`);return X.reduce((me,Te)=>`${me}${me.endsWith(":")?" ":"; "}${Te.trim().replace(/^- /,"")}`,$)}async function ve(E,$){const X=new i.k,me=new Map,Te=[],Se=new Map,
M=z=>{$.mask(z),X.add(z)},S=$.readInputs(E);for(const z of ne(E.inputs,S,$.env))M(z);let x,s;try{x=await ke(E,$,S,X,M,me,Te,Se)}catch(z){s=be(z,$.signal),x={outcome:s.
outcome,code:s.code,reason:X.redact(s.message)}}const _=s?.exit??("code"in x?j.nU[x.code].exit:0);me.set("outcome",x.outcome),me.set("reason",ae(X.redact(x.reason))),
me.set("error-code","code"in x?x.code:"");const l={step:E,result:{...x,reason:X.redact(x.reason)},exitCode:_,...s?{error:s}:{},outputs:new Map([...me].map(([z,Oe])=>[
z,X.redact(Oe)])),summary:w(Te,X),comments:[...Se.values()].map(z=>({...z,blocks:w(z.blocks,X)}))};try{return await $.finish(l),_}catch(z){return $.log.warn(X.redact(
`${E.name} has ended, but its outputs could not be written: ${z instanceof Error?z.message:String(z)}`)),_===0?j.nU.E_UNEXPECTED.exit:_}}function be(E,$){const X=E instanceof
j.zg&&E.code==="E_CANCELLED";return(0,j.uQ)($.aborted&&!X?$.reason:E)}async function ke(E,$,X,me,Te,Se,M,S){const x=u($.log,me),s={names:F,load:p};for(const ye of await Ce(
E,$.env,s))x.warn(ye);const _=await U(N,E,s),l=(ye,...Ne)=>{const{"github-token":Ke}=Ie(O.X,{...X,problems:[]},$.env,_);S.set(JSON.stringify(ye),{key:ye,blocks:Ne,
token:Ke})},z=W(E,X,$,_);z!==void 0&&l(z.key,{kind:"heading",text:z.heading});const Oe=Ie(E.inputs,X,$.env,_,E.checks),we=new AbortController,q=(0,r.bW)(E,Oe);let ce="";
const Ae=new r.B2(q.totalMs,()=>(0,r.$E)(E,q,ce)),De={...x,progress:ye=>{ce=ye,x.progress(ye)}},d=AbortSignal.any([$.signal,Ae.signal]),D=AbortSignal.any([d,we.
signal]);let ie,Le;const Ue={inputs:Oe,log:De,signal:d,stopped:$.signal,waitMs:ye=>Ae.waitMs(ye),pipeline:$.pipeline,runProgram:$.runProgram,announceDeployment:$.
announceDeployment,mlflow:()=>ie??=o(Ie(n.hI,X,$.env,_),$,D,De,Te),cluster:()=>Le??=R(Ie(n.g$,X,$.env,_),$,D,De,Te),output:(ye,Ne)=>Se.set(ye,Ne),summarize:(...ye)=>M.
push(...ye),comment:l},Me=(0,B.v)(Math.min(q.totalMs+q.cleanupMs,c),we.signal).then(()=>Promise.reject(new j.zg("E_TIMEOUT",(0,r.$E)(E,q,ce))));Me.catch(()=>{});
try{return await(Number.isFinite(q.totalMs)?Promise.race([E.run(Ue),Me]):E.run(Ue))}finally{we.abort(new j.zg("E_CANCELLED","The step has ended.")),Ae.stop();const ye=[
ie,Le].map(async Ne=>Ne?.then(Ke=>Ke.close(),()=>{}));await Promise.race([Promise.all(ye),new Promise(Ne=>setTimeout(Ne,L).unref())])}}var c=2**31-1,L=1e3;function W({
inputs:E,comments:$},X,{env:me},Te){if($===void 0)return;const Se=Object.fromEntries(Object.entries(E).filter(([M])=>M==="comment"||$.of.includes(M)));try{const M=Ie(
Se,{...X,problems:[]},me,Te);return M.comment===!0?$.about(M):void 0}catch(M){if(!(M instanceof j.zg))throw M;return}}async function o(E,$,X,me,Te){const{connectMlflow:Se}=await Promise.
resolve().then(e.bind(e,4570)),{inputs:M,path:S}=je(E,$.env);S!==void 0&&(Te(M["tracking-password"]??""),me.progress(`The login for MLflow is that of ${S}.`));const x=(0,I.
ow)(M);return x!==void 0&&Te(x),Se(M,$.env,X,me)}async function R(E,$,X,me,Te){const{connectCluster:Se}=await Promise.all([e.e(879),e.e(55)]).then(e.bind(e,8277));
return Se(E,$.env,X,me,Te)}var u=(E,{redact:$})=>({progress:X=>E.progress($(X)),warn:X=>E.warn($(X)),foreign:(X,me)=>E.foreign($(X),$(me))});function w(E,{redact:$}){
return E.map(X=>{switch(X.kind){case"table":return{...X,header:X.header.map($),rows:X.rows.map(me=>me.map($))};case"log":return{...X,title:$(X.title),text:$(X.text)};case"\
heading":case"paragraph":return{...X,text:$(X.text)}}})}function a(E=[process.stdout,process.stderr]){for(const $ of E)$.on("error",()=>{})}var h=(E,$)=>new Promise(
(X,me)=>{E.write($,Te=>{Te&&Te.code!=="EPIPE"?me(Te):X()})}),m=5e3,he=(E,$,X)=>async(me,Te,Se)=>{const{spawn:M}=await Promise.resolve().then(e.t.bind(e,1421,23));
return new Promise((S,x)=>{const s=M(me,Te,{stdio:X,detached:!0,env:{...$,...Se.env,...fe($,Se.jsonEnv)},...Se.cwd===void 0?{}:{cwd:Se.cwd}}),_=we=>{if(s.pid!==
void 0)try{process.kill(-s.pid,we)}catch{}};let l;const z=()=>{_("SIGTERM"),l=setTimeout(()=>_("SIGKILL"),m)},Oe=()=>{E.removeEventListener("abort",z),clearTimeout(
l)};s.once("error",we=>{Oe();const q=we.code==="ENOENT"?"there is no such program or working directory":we.message;x(new j.zg("E_INPUT",`Cannot run ${me}: ${q}.`,
{cause:we}))}),s.once("close",(we,q)=>{Oe(),E.aborted&&_("SIGKILL"),S(we??128+(q===null?0:V.constants.signals[q]))}),E.aborted?z():E.addEventListener("abort",z,
{once:!0})})};function fe(E,$={}){return Object.fromEntries(Object.entries($).map(([X,me])=>{const Te=(0,T.qF)(E[X]??"");return[X,JSON.stringify({...(0,T.Gv)(Te)?
Te:{},...me})]}))}function le(){const E=new AbortController,$=(X,me)=>{process.on(X,()=>{E.signal.aborted&&process.exit(me),E.abort(new j.zg("E_CANCELLED",`Canc\
elled by ${X}.`,{exit:me}))})};return $("SIGINT",130),$("SIGTERM",143),$("SIGHUP",129),E.signal}}),4364:((de,J,e)=>{e.d(J,{$E:()=>A,B2:()=>n,bW:()=>f});var r=e(
2804),i=2**31-1,O=.1,B=5e3,n=class{controller=new AbortController;endMs;timer;constructor(T,j){this.endMs=performance.now()+T,!(T>i)&&(this.timer=setTimeout(()=>this.
controller.abort(new r.zg("E_TIMEOUT",j())),T),this.timer.unref())}get signal(){return this.controller.signal}waitMs(T){const j=Math.max(0,this.endMs-performance.
now());return Math.min(T,j-Math.min(B,j*O))}stop(){clearTimeout(this.timer)}},I=15*6e4,v=6e4;function f({inputs:T,cleanupMs:j},G){if(Object.values(T).some(({kind:V})=>V.
isCommand))return{totalMs:1/0,cleanupMs:1/0};const{timeout:Q}=G,{"lock-timeout":k}=G,H=typeof Q=="number"?Q:I+(typeof k=="number"?k:0);return{totalMs:H,cleanupMs:j?.(
H)??v}}function A({name:T,inputs:j},{totalMs:G},Q){const k=Q===""?"":` What it said last: ${Q}`;return`${T} did not end within ${Math.round(G/1e3)} s${"timeout"in
j?" (--timeout)":""}, so it was stopped.${k}`}}),2629:((de,J,e)=>{e.d(J,{T:()=>r});async function r({runs:O},{given:B,pipeline:n,startTag:I}){const v=await O.ensureExperiment(
B.experiment),f=I&&await O.findRunning(v,...I);if(f)return{run:f,isNew:!1};const A=B["run-name"];return{run:await O.create({experimentId:v,...A===void 0?{}:{name:A},
tags:new Map([...i(n,B.tags),...I?[I]:[]]),startTimeMs:Date.now()}),isNew:!0}}function i({commit:O,link:B,actor:n},I=new Map){const f=[["mlflow-steps.pipeline",
B],["mlflow.source.git.commit",O],["mlflow.user",n]].flatMap(([A,T])=>T===void 0||T===""?[]:[[A,T]]);return new Map([...f,...I])}}),2119:((de,J,e)=>{e.d(J,{j:()=>n});
var r=e(8493),i=e(3344),O=e(2586),B=e(2804);async function n(V,P,K){const F=V.runUrl(P);if(P.deleted)throw new B.zg("E_RUN_DELETED",`The training command ended \
well, but has deleted its run ${P.id}. Let the script keep it, or restore it (\`mlflow runs restore --run-id ${P.id}\`). ${F}`);const C=await v(V,P,K);if(C!==void 0)
throw await V.runs.end(P.id,"FAILED",Date.now()),C;if(P.status==="FAILED"||P.status==="KILLED")throw new B.zg("E_COMMAND_FAILED",`The training command ended wit\
h exit code 0, but has ended its run as ${P.status} itself; its output says why: ${F}`);return P.status!=="FINISHED"&&await V.runs.end(P.id,"FINISHED",Date.now()),
P}var I="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left as it \
is.";async function v(V,P,K){try{const F=await(0,r.$w)(V,P);if(k(P,F.runlessModels,K),!await T(V,P)){Q(V,P,F,K);return}const C=F.below.length+F.others.length>0,
p=C?void 0:await(0,r.N6)(V,P),N=p?.children??F.below;if(N.some(r.JN)){H(P,N,K);return}if(F.runlessModels.length>0)return;const y=p?.others.filter(r.JN)??await G(
V,F.others);return y.length>0?f(V,P,y,C):A(V,P,K)}catch(F){if(!(F instanceof B.zg)||F.code==="E_CANCELLED"||F.code==="E_MLFLOW_UNREACHABLE")throw F;K.warn(`Whet\
her the training command logged in another run than ${P.id} could not be looked up: ${F.message}`);return}}function f(V,P,K,F){const[C,p]=K.length===1?["run","i\
t"]:["runs","one of them"],N=F?"What it logged is in":"Meanwhile there came, in the same experiment,";return new B.zg("E_TRAINED_ELSEWHERE",`The training comman\
d ended well, but run ${P.id}, which was made for it, is empty. ${N} ${C} ${(0,r._N)(V,K)}. ${I} To go on with ${p}, give its id to register as run-id.`)}function A(V,P,K){
K.warn(`Run ${P.id} is empty: the training command has logged nothing at ${V.trackingUri}. Does the script set a tracking URI of its own?`)}async function T({artifacts:V},P){
return(0,r.JN)(P)?!1:(await V.listOfRun(P.id,"").catch(F=>{if(F instanceof B.zg&&F.code==="E_CANCELLED")throw F;return[]})).length===0}var j=5;async function G(V,P){
const K=P.filter(r.JN);if(K.length>0)return K;const F=await Promise.all(P.slice(0,j).map(C=>T(V,C)));return P.filter((C,p)=>F[p]===!1)}function Q(V,P,{below:K,others:F},C){
!(0,i.s0)(P)&&K.some(i.s0)&&H(P,K,C);const p=(0,i.s0)(P)?[]:F.filter(i.s0),N=F.filter(r.JN);p.length>0?C.warn(`The training command has started runs of its own,\
 and logged models there instead of in run ${P.id}: ${(0,r._N)(V,p)}. ${I}`):N.length>0&&C.warn(`The training command has started runs of its own besides run ${P.
id}, and logged there too: ${(0,r._N)(V,N)}. Gates see what is in run ${P.id} alone. A run that ended, as autologging ends one after fit(), is not continued: pu\
t all in one \`with mlflow.start_run():\`.`)}function k(V,P,K){if(P.length===0)return;const F=[...new Set(P.map(({name:C})=>(0,O.xS)(C,60)))].slice(0,5).join(",\
 ");K.warn(`The training command has logged a model while no run was active (${F}), so that MLflow has it without a run. register finds it by run ${V.id} all th\
e same; to have it in the run, call log_model inside of \`with mlflow.start_run():\`.`)}function H(V,P,K){const F=P.filter(i.s0),C=(F.length>0?F:P.filter(r.JN)).
map(r.gN),p=C.includes(V.id)?V.id:C[0]??V.id,N=P.filter(U=>(0,r.gN)(U)===p),y=[...N.find(({metrics:U})=>U.size>0)?.metrics.keys()??[]].find(U=>/^[\w.-]{1,60}$/.
test(U))??"METRIC";K.progress(`Run ${p} has ${N.length} child runs. To register the best of them: register --run-id ${p} --best '${y} min' (or max).`)}}),2419:((de,J,e)=>{
e.d(J,{Cz:()=>n,LJ:()=>P,No:()=>Q,VH:()=>G,c7:()=>A,f8:()=>j,hC:()=>B,i:()=>K,i7:()=>f});var r=e(2586),i=e(8243),O="kubectl-last-applied",B=F=>(0,i.yR)(F,"metad\
ata","managedFields").map(I),n=F=>B(F).find(({subresource:C,paths:p})=>C==="scale"&&p.some(N=>N.join(".")==="spec.replicas"));function I(F){const C=(0,i.fK)(F,"\
fieldsV1");return{manager:(0,i.$6)(F,"manager")??"",operation:(0,i.$6)(F,"operation")??"",subresource:(0,i.$6)(F,"subresource")??"",time:(0,i.$6)(F,"time"),paths:(0,i.
Gv)(C)?v(C):[]}}function v(F,C=[]){const p=Object.entries(F).filter(([N])=>N!==".");return p.length===0?C.length===0?[]:[C]:p.flatMap(([N,y])=>v((0,i.Gv)(y)?y:{},
[...C,N.startsWith("f:")?N.slice(2):`[${N.slice(2)}]`]))}var f=F=>(0,r.xS)(F.join(".").replaceAll(".[","["),200),A=({manager:F,operation:C,subresource:p,time:N})=>`${JSON.
stringify((0,r.xS)(F,100))} (${[C==="Apply"?"server-side apply":p===""?"an update":`an update of its ${(0,r.xS)(p,30)}`,...N===void 0?[]:[`last at ${(0,r.xS)(N,
30)}`]].join(", ")})`,T=(F,C)=>F.subresource===""&&(F.manager!==C||F.operation!=="Apply")&&(F.manager===O||F.paths.some(([p])=>p==="spec")),j=(F,C)=>B(F).filter(
p=>T(p,C)),G=F=>B(F).some(({subresource:C,paths:p})=>C===""&&p.some(([N])=>N==="spec"));function Q(F,C,p,N){const y=(0,i.yR)(F,"metadata","managedFields"),U=re=>(0,i.
$6)(re,"manager")===C&&(0,i.$6)(re,"operation")==="Apply",Y=re=>U(re)||T(I(re),C),_e=y.filter(Y).map(re=>({entry:re,...k(re)})),[ue,...Z]=_e.map(({ofManifest:re})=>re).
filter(re=>!V(re));if(ue===void 0)return y;const se=`${N.toISOString().slice(0,19)}Z`,ne={manager:C,operation:"Apply",apiVersion:p,time:se,fieldsType:"FieldsV1",
fieldsV1:Z.reduce(H,ue)},pe=_e.flatMap(({entry:re,besides:Pe})=>U(re)||V(Pe)?[]:[{...re,fieldsV1:{"f:metadata":Pe}}]);return[ne,...pe,...y.filter(re=>!Y(re))]}function k(F){
const C=(0,i.fK)(F,"fieldsV1"),{"f:metadata":p,...N}=(0,i.Gv)(C)?C:{},y=Object.entries((0,i.Gv)(p)?p:{}),U=([_e])=>_e==="."||_e==="f:labels"||_e==="f:annotation\
s",Y=Object.fromEntries(y.filter(U));return{ofManifest:V(Y)?N:{"f:metadata":Y,...N},besides:Object.fromEntries(y.filter(_e=>!U(_e)))}}function H(F,C){if(V(F)&&V(
C))return F;if(V(F))return{".":{},...C};if(V(C))return{".":{},...F};const p=[...new Set([...Object.keys(F),...Object.keys(C)])];return Object.fromEntries(p.map(
N=>{const[y,U]=[(0,i.fK)(F,N),(0,i.fK)(C,N)];return[N,(0,i.Gv)(y)&&(0,i.Gv)(U)?H(y,U):y??U]}))}var V=F=>Object.keys(F).length===0;function P(F,C){const p=B(F),N=new Set(
p.filter(({manager:y,operation:U})=>y===C&&U==="Apply").flatMap(({paths:y})=>y.map(U=>JSON.stringify(U))));return p.filter(({manager:y})=>y!==C).map(y=>({owner:y,
paths:y.paths.filter(U=>U[0]!=="status"&&!N.has(JSON.stringify(U)))})).filter(({paths:y})=>y.length>0)}function K(F,C){const p=P(F,C),N=([Y,_e])=>Y==="spec"||Y===
"metadata"&&(_e==="labels"||_e==="annotations"),y=new Set(p.filter(({owner:Y})=>!T(Y,C)).flatMap(({paths:Y})=>Y.map(_e=>JSON.stringify(_e)))),U=p.filter(({owner:Y})=>T(
Y,C)).flatMap(({paths:Y})=>Y.filter(_e=>N(_e)&&!y.has(JSON.stringify(_e))));return[...new Map(U.map(Y=>[JSON.stringify(Y),Y])).values()]}}),9074:((de,J,e)=>{e.d(
J,{BR:()=>Y,Um:()=>O,Yh:()=>ue,aA:()=>n,lx:()=>U,p6:()=>v,q0:()=>T,ze:()=>f});var r=e(8243),i="machinelearning.seldon.io",O=`${i}/v1`,B=[O,`${i}/v1alpha3`,`${i}\
/v1alpha2`],n=Z=>B.some(se=>se===Z),I=Z=>Z==null?"nothing":Array.isArray(Z)?"a list":typeof Z=="object"?"a mapping":typeof Z=="string"?`the text ${JSON.stringify(
Z.slice(0,60))}`:typeof Z=="number"||typeof Z=="boolean"?`the ${typeof Z} ${Z}`:typeof Z,v=(Z,se,ne)=>[{path:ne,message:`expected ${Z}, found ${I(se)}`}],f=(Z,se)=>typeof Z==
"string"?[]:v(typeof Z=="number"||typeof Z=="boolean"?`a text (write it in quotes: "${Z}")`:"a text",Z,se),A=(Z,se)=>Number.isInteger(Z)?[]:v("a whole number",Z,
se),T=(Z,se)=>typeof Z=="boolean"?[]:v("true or false",Z,se),j=Z=>(se,ne)=>se===Z?[]:v(Z,se,ne),G=Z=>(se,ne)=>se===void 0?[]:Z(se,ne),Q=Z=>(se,ne)=>se==null?[]:
Z(se,ne),k=Z=>(se,ne)=>Array.isArray(se)?se.flatMap((pe,re)=>Z(pe,[...ne,re])):v("a list",se,ne),H=Z=>(se,ne)=>(0,r.Gv)(se)?Object.entries(Z).flatMap(([pe,re])=>re(
Object.hasOwn(se,pe)?se[pe]:void 0,[...ne,pe])):v("a mapping",se,ne),V=Z=>(se,ne)=>(0,r.Gv)(se)?Object.entries(se).flatMap(([pe,re])=>Z(re,[...ne,pe])):v("a map\
ping",se,ne),P=Z=>(se,ne)=>Z()(se,ne),K=G(V(f)),F=H({name:f,implementation:G(f),type:G(f),methods:Q(k(f)),modelUri:Q(f),endpoint:Q(H({type:G(f)})),logger:Q(H({mode:G(
f)})),parameters:Q(k(H({name:f}))),children:Q(k(P(()=>F)))}),C=H({name:f,image:G(f),securityContext:Q(H({})),ports:Q(k(H({})))}),p=H({replicas:G(A),spec:G(H({containers:Q(
k(C)),initContainers:Q(k(C)),volumes:Q(k(H({})))}))}),N=H({name:f,graph:F,componentSpecs:Q(k(p)),replicas:G(A),traffic:G(A),shadow:G(T),annotations:K,labels:K,progressDeadlineSeconds:G(
A),explainer:Q(H({type:G(f),modelUri:Q(f)})),svcOrchSpec:Q(H({env:Q(k(H({name:f})))}))}),y=H({apiVersion:f,kind:j("SeldonDeployment"),metadata:G(H({name:G(f),namespace:G(
f),labels:K,annotations:K})),spec:H({predictors:k(N),protocol:G(f),replicas:G(A),annotations:K})}),U=Z=>y(Z,[]),Y=Z=>U(Z).length===0,_e=(Z,se)=>[...y(Z,se),...H(
{metadata:H({name:f,labels:V(f),annotations:V(f)})})(Z,se)],ue=Z=>_e(Z,[]).length===0}),6518:((de,J,e)=>{e.d(J,{K:()=>i});var r=e(6975);function i(O,B,n){if(n===
void 0)return(0,r.o)(O.protocol,B);const I=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:v})=>v(n,B));return{send:async v=>(await I).send(v),close:()=>{I.
then(v=>v.close(),()=>{})}}}}),4118:((de,J,e)=>{e.d(J,{AZ:()=>n,Jw:()=>B,Km:()=>A,NP:()=>f,O3:()=>O,Ph:()=>k,Q:()=>j,SZ:()=>v,Vh:()=>G,ab:()=>Q,bg:()=>I,gT:()=>i,
qj:()=>T,r$:()=>r,vY:()=>H});var r={group:"",version:"v1",plural:"namespaces",kind:"Namespace"},i={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},O={
group:"",version:"v1",plural:"secrets",kind:"Secret"},B={group:"",version:"v1",plural:"pods",kind:"Pod"},n={group:"",version:"v1",plural:"events",kind:"Event"},
I={group:"apps",version:"v1",plural:"deployments",kind:"Deployment"},v={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},f={group:"discovery.k8\
s.io",version:"v1",plural:"endpointslices",kind:"EndpointSlice"},A={group:"networking.istio.io",version:"v1beta1",plural:"virtualservices",kind:"VirtualService"},
T={group:"getambassador.io",version:"v2",plural:"mappings",kind:"Mapping"},j={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},G=({group:V,
version:P})=>V===""?`/api/${P}`:`/apis/${V}/${P}`;function Q(V,P){const K=P===void 0?"":`/namespaces/${encodeURIComponent(P)}`;return`${G(V)}${K}/${V.plural}`}var k=({
resource:V,namespace:P,name:K})=>`${Q(V,P)}/${encodeURIComponent(K)}`,H=({resource:V,namespace:P,name:K})=>[V.kind,P,K].filter(F=>F!==void 0).join("/")}),57:((de,J,e)=>{
e.d(J,{F2:()=>F,QF:()=>P,bU:()=>K,e1:()=>T,fD:()=>v,g$:()=>k,hI:()=>Q,jd:()=>V,wO:()=>H});var r=e(8023),i=e(6580),O=e(9964),B=e(3024),n=e.n(B),I=C=>JSON.stringify(
C.slice(0,200)),v={label:"text",parse:C=>{if(!/^(?:models|runs):\//i.test(C))return C;throw new i.S7(`expected the name of a registered model alone, got the URI\
 ${I(C)}. ${f(C)}`)}};function f(C){const p=(0,O.Ql)(C);switch(p.kind){case"version":return`Give --model '${p.model}' --version ${p.version}`;case"holder":return`\
Give --model '${p.model}' --at ${p.at}`;case"latest":return`Give --model '${p.model}' --version with a number`;case"run":case"logged-model":return"That is a mod\
el that is not registered, or not by this name: register gives it a name and a version";case"storage":{const N=/^\w+:\/+([^/]+)\/*$/.exec(C)?.[1];return N===void 0?
"It is the name under which register made it, such as wine":`Give --model '${N}'`}}}var A=(0,i.nd)(1),T={...A,parse:C=>{try{return A.parse(C)}catch(p){const N=j(
C);throw p instanceof i.S7&&N!==void 0?new i.S7(`${p.message}. ${N}`):p}}};function j(C){const p=/^(?:v|version\s*)?0*([1-9]\d*)(?:\.0+)*$/i.exec(C)?.[1];return p!==
void 0?`Give --version ${p}`:/^@?latest$/i.test(C)?"The newest version has no name of its own: give its number, which register puts out as `version`":/^@[\w-]+$/.
test(C)?`An alias is given where a step has --at: --at ${C}`:/^(?:staging|production|archived)$/i.test(C)?`A stage is given where a step has --at: --at ${C}`:void 0}
function G(C){if(!(0,B.existsSync)(C))throw new i.S7(`there is no file "${C.slice(0,200)}"`)}var Q={"tracking-uri":{kind:(0,i.KD)(i.Qq,r.Xb),required:!0,description:"\
The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"registry-uri":{kind:(0,i.KD)(i.Qq,r.zq),description:"The http(s) address of the M\
Lflow server with the registered models, if it is another one. The credentials are the same.",variables:["MLFLOW_REGISTRY_URI"]},"tracking-username":{kind:i.Qq,
description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:i.Qq,secret:!0,description:"Password for bas\
ic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:i.hC,secret:!0,description:"Bearer token; user name and password win over it.",
variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:i.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:[
"MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:i.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_T\
RACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:i.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},k={kubeconfig:{kind:i.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:i.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,i.KD)(i.Qq,i.oO),description:"\
The namespace; the context's own unless given."}},H={model:{kind:v,required:!0,description:"The registered model."},version:{kind:T,description:"The model versi\
on. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,i.KD)(i.Qq,i.hu),description:"The stage or @alias whose versio\
n is meant, such as @champion or Production."}},V={of:["version","at"],check:i.E_},P={adopt:{kind:i.Jt,default:"false",description:"Takes over, without an outag\
e, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback restores. Says \
which fields are left over, and what else claims to manage it."},"adopt-from":{kind:v,description:"The registered model whose deployment by this project is take\
n over; refused otherwise. Name the same model to take it over from another stage or alias."}},K={kind:i.hC,secret:!0,description:"The token to tell GitHub with\
, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},F={name:{kind:(0,i.
KD)(i.Qq,i.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,i.KD)(i.Fy,i.N_),description:"\
Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,i.Yq)(
"seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,i.Yq)("DataF\
rame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,i.nd)(1,1e4),description:"The replicas of each predictor."},
image:{kind:i.tO,description:"The image of the container that serves this version."},"image-tag":{kind:i.Qq,description:"A tag of the registered model that name\
s that image, such as deployment-image; where it is set, it wins over `image`."},"graph-node":{kind:i.Mn,description:"The graph node that serves this version, a\
s its name or predictor/name, where deploy.yaml does not tell; one a line."},set:{kind:i.IA,description:"Fields to set over deploy.yaml, `path=value`, one a lin\
e, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:i.iJ,description:"\
The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variables RCLONE_CO\
NFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"deploy-yaml":{kind:(0,i.KD)(i.Qq,G),description:"A file to use instead of the deploy.y\
aml that was logged with the version, such as one of the repository."},"default-template":{kind:i.Jt,default:"false",description:"Deploys a model that has no de\
ploy.yaml as one MLFLOW_SERVER."},allow:{kind:i.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trai\
ner or secret=bucket-credentials. Each refusal names the entry to give."}}}),3822:((de,J,e)=>{e.d(J,{X:()=>O});var r=e(57),i=e(6580),O={comment:{kind:i.Jt,default:"\
false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and workflow. Where that cannot be done, the job summa\
ry says why."},"github-token":r.bU}}),2228:((de,J,e)=>{e.d(J,{k:()=>C});var r=e(889),i=e(9017),O=e(8493),B=e(3344),n=e(4925),I=e(7129),v=e(57),f=e(6580),A=e(9964),
T=e(2586),j=e(2804),G=e(7975),Q=e.n(G),k={label:"METRIC min or METRIC max",parse:ne=>{const[,pe,re]=/^(\S.*?)\s+(min|max)$/.exec(ne.trim())??[];if(pe===void 0||
re!=="min"&&re!=="max")throw new f.S7(`expected a metric and min or max, such as 'rmse min', got "${ne.slice(0,200)}"`);return{metric:pe,direction:re}}};async function H(ne,pe,re){
const Pe=await(0,O.xe)(ne,pe),{metric:Ie,direction:He}=re,We=He==="min"?1:-1,Ce=Pe.filter(({status:ve})=>ve==="FINISHED"),xe=Ce.flatMap(ve=>{const be=ve.metrics.
get(Ie);return be===void 0?[]:[{run:ve,value:be}]}),je=xe.filter(({value:ve})=>(0,r._)(ve,!1)===void 0),Xe=[[Pe.length-Ce.length,"not FINISHED"],[Ce.length-xe.length,
`without ${(0,T.xS)(Ie,100)}`],[xe.length-je.length,"with NaN, an infinity or a lost value"]].flatMap(([ve,be])=>ve===0?[]:[`${ve} ${be}`]).join(", "),[ae]=je.toSorted(
(ve,be)=>We*(ve.value.value-be.value.value)||ve.run.startTimeMs-be.run.startTimeMs||(ve.run.id<be.run.id?-1:1));if(Pe.length>=O.k0)throw new j.zg("E_BEST_NOT_FO\
UND",`Run ${pe.id} has ${O.k0} child runs or more, which are more than are compared. Name the best one as run-id. See ${ne.runUrl(pe)}`);if(ae===void 0)throw V(
ne,pe,re,Pe,Xe);return{...ae,compared:je.length,leftOut:Xe}}function V(ne,pe,{metric:re},Pe,Ie){const He=[...new Set(Pe.flatMap(Ce=>[...Ce.metrics.keys()]))].slice(
0,10).map(Ce=>(0,T.xS)(Ce,60)),We=Pe.length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${Pe.length} child runs: ${Ie}.${He.length>
0?` They have ${He.join(", ")}.`:""}`;return new j.zg("E_BEST_NOT_FOUND",`No child of run ${pe.id} can be chosen by ${(0,T.xS)(re,100)}. ${We} See ${ne.runUrl(pe)}`)}
var P="FAILED_REGISTRATION",K=500,F=5e3,C=(0,I.ol)({name:"register",title:"register a run's model as a version",description:"Registers the model that a run logg\
ed as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{...v.hI,model:{kind:v.fD,required:!0,
description:"The registered model; created where there is none."},"run-id":{kind:i.V,required:!0,description:"The run that logged the model."},"artifact-path":{
kind:i.W,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{kind:k,description:"Registers a child of\
 the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:f.AS,description:"Tags of the version."},timeout:{
kind:f.p0,default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"The version."},"run-id":{kind:"\
small",description:"The run that was registered: with best, the child."},source:{kind:"small",description:"Where the version was registered from, as MLflow stor\
es it."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-i\
d 5b082f44db5f4ac39da3b7f363dca0cf",run:async ne=>{const{inputs:pe,log:re,signal:Pe}=ne,Ie=await ne.mlflow(),He=await p(Ie,pe["run-id"],re),We=pe.best===void 0?
He:await N(Ie,He,pe.best,re);ne.output("run-id",We.id);const Ce=await(0,B.P6)(Ie,We,pe["artifact-path"]).catch(async be=>{throw We===He?await y(Ie,We,be):be});Ce.
doubt!==void 0&&re.warn(`${Ce.doubt} It is registered all the same.`);const xe=pe.tags??new Map,je={run:We,location:Ce,path:(0,B.s1)(pe["artifact-path"])},Je=await U(
Ie,pe.model,je);Je?.version.runId===""&&re.warn(`Version ${Je.version.version} was registered without its run, so that gates on metrics cannot be decided for it\
. Delete it to have it registered with run ${We.id}.`);const{version:Xe,isOurs:ae}=Je??await ue(Ie,pe.model,je,xe,re);ne.output("version",Xe.version),ne.output(
"source",Xe.source),ne.output("created",String(ae)),await Z(Ie,Xe,ne.waitMs(pe.timeout),Pe,re),ae||await se(Ie,Xe,xe);const ve=`version ${Xe.version} of "${pe.model}\
"`;return ne.summarize({kind:"heading",text:`${ae?"Registered":"Found"} ${ve}`},{kind:"table",header:["run","source"],rows:[[We.name||We.id,Xe.source]]}),ae?{outcome:"\
done",reason:`Registered ${ve} from run ${We.id}.`}:{outcome:"unchanged",reason:`Run ${We.id} is registered already as ${ve}.`}}});async function p(ne,pe,re){const Pe=await ne.
runs.get(pe);if(Pe.deleted)throw new j.zg("E_RUN_DELETED",`Run ${pe} is deleted. Restore it (\`mlflow runs restore --run-id ${pe}\`), or name another run.`);return(Pe.
status==="FAILED"||Pe.status==="KILLED")&&re.warn(`Run ${pe} ended as ${Pe.status}; its model is registered all the same.`),Pe}async function N(ne,pe,re,Pe){const{
run:Ie,value:He,compared:We,leftOut:Ce}=await H(ne,pe,re),xe=Ie.name===""?"":` ("${(0,T.xS)(Ie.name,60)}")`;return Pe.progress(`Best of ${We} child runs by ${(0,T.
xS)(re.metric,100)} ${re.direction}: ${Ie.id}${xe} with ${(0,T.xS)(He.text,40)}.${Ce===""?"":` Left out: ${Ce}.`}`),Ie}async function y(ne,pe,re){if(!(re instanceof
j.zg)||re.code!=="E_RUN_WITHOUT_MODEL")return re;const Pe=await(0,O.xe)(ne,pe).catch(()=>[]),Ie=Pe.filter(B.s0).length;return Ie===0?re:new j.zg(re.code,`${re.message}\
 Its child runs do: ${Ie} of ${Pe.length} have logged a model. Give best, such as 'rmse min', to register the best of them.`,{cause:re})}async function U(ne,pe,re){
for(const Pe of await ne.registry.versionsOfModel(pe))if(Pe.status!==P&&await Y(ne,Pe,re))return{version:Pe,isOurs:!1}}async function Y(ne,pe,{run:re,path:Pe,location:{
source:Ie,modelId:He}}){if(pe.source===Ie)return!0;const We=(0,A.Ql)(pe.source);if(We.kind==="storage")return(0,A.Y8)((0,A.Xg)(re.artifactUri),We.place)===Pe;const Ce=[
{kind:"run",runId:re.id,path:Pe},...He===void 0?[]:[{kind:"logged-model",modelId:He,path:""}]];return(We.kind==="run"||We.kind==="logged-model"?[We]:await ne.artifacts.
foldersOf(pe).catch(_e)).some(je=>Ce.some(Je=>(0,G.isDeepStrictEqual)(Je,je)))}function _e(ne){if(ne instanceof j.zg&&ne.outcome==="invalid")return[];throw ne}async function ue(ne,pe,re,Pe,Ie){
const{run:He,location:We}=re;await ne.registry.ensureModel(pe);const Ce=await ne.registry.createVersion({model:pe,runId:He.id,tags:Pe,source:We.source,...We.modelId===
void 0?{}:{modelId:We.modelId}}).catch(async je=>{if(!(je instanceof j.zg)||je.code!=="E_MLFLOW_UNREACHABLE")throw je;Ie.warn(`${je.message} Looking whether the\
 version was registered.`);const Je=await U(ne,pe,re);if(Je===void 0)throw je;return Je.version}),xe=await U(ne,pe,re);return xe===void 0||Number(xe.version.version)>=
Number(Ce.version)?{version:Ce,isOurs:!0}:(Ie.warn(`Another step registered version ${xe.version.version} from the same run meanwhile; version ${Ce.version} is \
taken back.`),await ne.registry.deleteVersion(pe,Ce.version),xe)}async function Z(ne,pe,re,Pe,Ie){const He=performance.now()+re,We=`version ${pe.version} of "${pe.
model}"`;let Ce=pe;for(let xe=K;Ce.status!=="READY";xe=Math.min(2*xe,F)){if(Ce.status===P)throw new j.zg("E_REGISTRATION_FAILED",`MLflow could not register ${We}\
: ${Ce.statusMessage||"it does not say why"}. See the log of the MLflow server, then run the step again.`);const je=He-performance.now();if(je<=0)throw new j.zg(
"E_TIMEOUT",`After ${re/1e3} s, ${We} is still ${Ce.status||"without a status"}. Run the step again to wait on.`);Ie.progress(`Waiting for ${We}: ${Ce.status||"\
no status yet"}`),await(0,n.v)(Math.min(xe,je),Pe),Ce=await ne.registry.version(pe.model,pe.version)}}async function se(ne,pe,re){for(const[Pe,Ie]of re)pe.tags.
get(Pe)!==Ie&&await ne.registry.setVersionTag(pe.model,pe.version,Pe,Ie)}}),9017:((de,J,e)=>{e.d(J,{V:()=>B,W:()=>n});var r=e(6580),i=e(9964),O=I=>/^[a-z][a-z0-9+.-]*:/i.
test(I)||I.includes("/"),B={label:"text",parse:I=>{if(!O(I))return I;const v=(0,i.Ql)(I),f=v.kind==="run"?v.runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(I)?.[1],
A=v.kind==="run"?v.path:"";throw f===void 0?new r.S7(`expected the id of a run, got "${I.slice(0,200)}"`):new r.S7(`expected the id of a run alone, got "${I.slice(
0,200)}". Give --run-id ${f}${A===""?"":` --artifact-path '${A}'`}`)}},n={label:"text",parse:I=>{if(!/^[a-z][a-z0-9+.-]*:/i.test(I))return I;const v=(0,i.Ql)(I),
f=v.kind==="run"?{id:v.runId,path:v.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.exec(I)?.[1]?.replace(/\/+$/,"")??""},A=f.path===""?"It is the path or name tha\
t log_model was given, such as model":`Give --artifact-path '${f.path}'${f.id===void 0?"":` --run-id ${f.id}`}`;throw new r.S7(`expected a path inside the run, \
got the URI "${I.slice(0,200)}". ${A}`)}}}),9596:((de,J,e)=>{e.d(J,{E:()=>v,P$:()=>f,VA:()=>A,Yp:()=>G,f1:()=>j});var r=Object.create,i=Object.defineProperty,O=Object.
getOwnPropertyDescriptor,B=Object.getOwnPropertyNames,n=Object.getPrototypeOf,I=Object.prototype.hasOwnProperty,v=(Q,k,H)=>function(){if(H)throw H[0];try{return Q&&
(k=(0,Q[B(Q)[0]])(Q=0)),k}catch(P){throw H=[P],P}},f=(Q,k)=>function(){try{return k||(0,Q[B(Q)[0]])((k={exports:{}}).exports,k),k.exports}catch(V){throw k=0,V}},
A=(Q,k)=>{for(var H in k)i(Q,H,{get:k[H],enumerable:!0})},T=(Q,k,H,V)=>{if(k&&typeof k=="object"||typeof k=="function")for(let P of B(k))!I.call(Q,P)&&P!==H&&i(
Q,P,{get:()=>k[P],enumerable:!(V=O(k,P))||V.enumerable});return Q},j=(Q,k,H)=>(H=Q!=null?r(n(Q)):{},T(k||!Q||!Q.__esModule?i(H,"default",{value:Q,enumerable:!0}):
H,Q)),G=Q=>T(i({},"__esModule",{value:!0}),Q)}),8699:((de,J,e)=>{e.d(J,{D4:()=>O,Hh:()=>H,Je:()=>B,Tq:()=>Q,_R:()=>A,j0:()=>k,jf:()=>T,oK:()=>n,sF:()=>G,te:()=>j});
var r=e(6580),i=e(8243),O=5e3,B=p=>JSON.stringify(p).replace(/[\u007f-\uffff]/g,N=>`\\u${N.charCodeAt(0).toString(16).padStart(4,"0")}`),n="mlflow-steps.promoti\
on",I=["moving","held","undoing","undone","demoting","demoted","refused"],v=["passed","failed","inconclusive","ungated"],f=10,A=({state:p})=>p==="undoing"||p===
"undone"||p==="demoting"||p==="demoted";function T(p){return p===void 0?[]:[...A(p)&&p.state!=="undoing"?[p.id]:[],...p.undoneBefore??[]].slice(0,f)}var j=({target:p,
previous:N,previousVersion:y},U)=>N===void 0?p===U?y:void 0:N[U];function G(p){const N={...p,...p.actor===void 0?{}:{actor:p.actor.slice(0,100)},...p.pipeline===
void 0?{}:{pipeline:p.pipeline.slice(0,400)},...p.commit===void 0?{}:{commit:p.commit.slice(0,64)},...p.undoneBy===void 0?{}:{undoneBy:p.undoneBy.slice(0,400)},
...p.undoneBefore===void 0?{}:{undoneBefore:p.undoneBefore.slice(0,f)},gates:p.gates.map(Y=>({gate:Y.gate.slice(0,120),candidate:Y.candidate.slice(0,40),verdict:Y.
verdict}))},y=[...N.gates.filter(({verdict:Y})=>Y!=="passed"),...N.gates.filter(({verdict:Y})=>Y==="passed")];let U=Math.min(y.length,100);for(;;){const Y=y.length-
U+(p.gatesOmitted??0),_e=Y===0?N.gates:y.slice(0,U),ue=B({...N,gates:_e,...Y===0?{}:{gatesOmitted:Y}});if(ue.length<=O||U===0)return ue;U-=1}}function Q(p){const{
model:N,version:y,tags:U}=p,Y=U.get(n),_e=Y===void 0?void 0:H(Y);if(!(_e===void 0||_e.version!==y))return _e.model===N?_e:k(p,_e.model,_e.lockedAtMs??Date.parse(
_e.time))?{..._e,model:N}:void 0}var k=({source:p,version:N,createdMs:y},U,Y)=>y!==void 0&&y<=Y&&p!==`models:/${U}/${N}`;function H(p){if(p.length>O)return;const N=(0,i.
qF)(p);if(!(0,i.Gv)(N))return;const{id:y,model:U,version:Y,target:_e,time:ue}=N,Z=I.find(ne=>ne===N.state),se=v.find(ne=>ne===N.verdict);if(!(!C(y)||!C(U)||!C(Y)||
!F(_e)||!C(ue))&&!(Z===void 0||se===void 0))return{id:y,state:Z,model:U,version:Y,target:_e,verdict:se,time:ue,gates:K(N.gates),...V(N)}}function V(p){const{ungated:N,
gatesOmitted:y,previousVersion:U,previousStage:Y,archivedPrevious:_e,actor:ue,pipeline:Z,commit:se,undoneTime:ne,undoneBy:pe,lockedAtMs:re,endedAtMs:Pe,baseline:Ie}=p,
He=(0,i.i1)(p,"undoneBefore").slice(0,f),We=P(p.previous);return{...N===!0?{ungated:N}:{},...typeof y=="number"?{gatesOmitted:y}:{},...C(U)&&/^\d+$/.test(U)?{previousVersion:U}:
{},...We===void 0?{}:{previous:We},...r._$.some(Ce=>Ce===Y)&&C(Y)?{previousStage:Y}:{},...typeof _e=="boolean"?{archivedPrevious:_e}:{},...C(ue)?{actor:ue}:{},...C(
Z)?{pipeline:Z}:{},...C(se)?{commit:se}:{},...C(ne)?{undoneTime:ne}:{},...C(pe)?{undoneBy:pe}:{},...He.length>0?{undoneBefore:He}:{},...C(Ie)&&/^\d+$/.test(Ie)?
{baseline:Ie}:{},...typeof re=="number"?{lockedAtMs:re}:{},...typeof Pe=="number"?{endedAtMs:Pe}:{}}}function P(p){if((0,i.Gv)(p))return Object.fromEntries(Object.
entries(p).flatMap(([N,y])=>C(y)&&/^\d+$/.test(y)?[[N,y]]:[]))}var K=p=>(Array.isArray(p)?p:[]).flatMap(N=>{if(!(0,i.Gv)(N))return[];const{gate:y,candidate:U,verdict:Y}=N;
return C(y)&&C(Y)?[{gate:y,candidate:C(U)?U:"",verdict:Y}]:[]});function F(p){if(!C(p))return!1;try{return(0,r.Sx)(p),!0}catch{return!1}}var C=p=>typeof p=="str\
ing"&&p!==""}),9964:((de,J,e)=>{e.d(J,{Ql:()=>i,Qn:()=>P,Xg:()=>f,Y8:()=>j,eO:()=>p,gI:()=>K,iP:()=>V,mR:()=>G,p7:()=>A,qb:()=>C});var r=1e4;function i(y){const U=y.
trim().slice(0,r),Y=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(U);if(Y===null)return I(U);const _e=Q(Y[2]??"");return(Y[1]?.toLowerCase()==="runs"?O(_e):B(_e))??
{kind:"storage",place:void 0}}function O([y="",...U]){return y===""||k(U)?void 0:{kind:"run",runId:y,path:U.join("/")}}function B([y="",U,...Y]){if(U===void 0&&
/^m-[^@]+$/.test(y))return{kind:"logged-model",modelId:y,path:""};if(U!==void 0&&n(y))return k([U,...Y])?void 0:{kind:"logged-model",modelId:y,path:[U,...Y].join(
"/")};if(!(y===""||Y.length>0)){if(U===void 0){const _e=y.lastIndexOf("@");return _e<1||_e===y.length-1?void 0:{kind:"holder",model:y.slice(0,_e),at:y.slice(_e)}}
return/^\d+$/.test(U)?{kind:"version",model:y,version:U.replace(/^0+(?=\d)/,"")}:U.toLowerCase()==="latest"?{kind:"latest",model:y}:{kind:"holder",model:y,at:U}}}
var n=y=>/^m-[0-9a-f]{32}$/i.test(y);function I(y){const U=f(y),Y=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(U??"");return Y===null?{kind:"s\
torage",place:U}:{kind:"logged-model",modelId:Y[1]??"",path:Y[2]??""}}var v=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function f(y){
const U=y.trim();if(U===""||/[\u0000-\u001f\u007f]/.test(U))return;const Y=/^([a-z][a-z0-9+.-]+):/i.exec(U)?.[1]?.toLowerCase();if(Y===void 0||/^[a-z]:[\\/]/i.test(
U))return T(U.startsWith("/")?"/":"",U);const _e=U.slice(Y.length+1).replace(/\?.*$/s,""),[,ue="",Z=""]=/^\/\/([^/]*)(.*)$/s.exec(_e)??["","",_e];switch(Y){case"\
file":return T("/",H(Z));case"mlflow-artifacts":return T("mlflow-artifacts:/",Z);case"http":case"https":{const se=v.exec(Z);return se===null?T(`${Y}://`,`${ue}${Z}`):
T("mlflow-artifacts:/",Z.slice(se[0].length))}case"s3a":case"s3n":return T("s3://",`${ue}${Z}`);default:return T(ue===""?`${Y}:/`:`${Y}://`,`${ue}${Z}`)}}var A=y=>f(
y)?.startsWith("/")===!0;function T(y,U){const Y=Q(U).filter(_e=>_e!==".");return Y.includes("..")?void 0:`${y}${Y.join("/")}`}function j(y,U){if(!(y===void 0||
U===void 0||Q(y.replace(/^[a-z0-9+.-]+:/i,"")).length===0))return U===y?"":U.startsWith(`${y}/`)?U.slice(y.length+1):void 0}function G(y,U){const[,Y=y,_e=""]=/^([^?]*)(\?.*)?$/s.
exec(y)??[];return U===""?`${Y.replace(/\/+$/,"")}${_e}`:`${Y.replace(/\/+$/,"")}/${U}${_e}`}var Q=y=>y.split("/").filter(U=>U!==""),k=y=>y.includes("..")||y.includes(
".");function H(y){try{return decodeURIComponent(y)}catch{return y}}var V=y=>`--${y}`,P=y=>`MLFLOW_STEPS_${y.replaceAll("-","_").toUpperCase()}`,K=y=>`INPUT_${y.
replaceAll(" ","_").toUpperCase()}`;function F(y,U){const Y=[Array.from({length:U.length+1},(ue,Z)=>Z)],_e=(ue,Z)=>Y[ue]?.[Z]??Number.POSITIVE_INFINITY;for(let ue=1;ue<=
y.length;ue+=1){const Z=[ue];Y.push(Z);for(let se=1;se<=U.length;se+=1){const ne=y[ue-1]===U[se-1],pe=y[ue-1]===U[se-2]&&y[ue-2]===U[se-1];Z.push(Math.min(_e(ue-
1,se-1)+(ne?0:1),_e(ue-1,se)+1,_e(ue,se-1)+1,pe?_e(ue-2,se-2)+1:Number.POSITIVE_INFINITY))}}return _e(y.length,U.length)}function C(y,U){const Y=Math.max(2,Math.
floor(y.length/3));return U.map(ue=>({candidate:ue,distance:F(y,ue)})).filter(({distance:ue})=>ue<=Y).sort((ue,Z)=>ue.distance-Z.distance||N(y,ue.candidate)-N(y,
Z.candidate))[0]?.candidate}var p=(y,U)=>U.find(Y=>Y.toLowerCase()===y.toLowerCase())??C(y,U),N=(y,U)=>Math.abs(y.length-U.length)}),889:((de,J,e)=>{e.d(J,{_:()=>i});
var r=Number.MAX_VALUE;function i({value:O,timestampMs:B},n){if(Number.isNaN(O))return"NaN";if(Math.abs(O)>=r)return"infinite (MLflow stores \xB1Infinity as \xB11.797\
e308)";if(O===0&&B===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again, or say --accept-zero-timestamp"}}),2804:((de,J,e)=>{
e.d(J,{AO:()=>I,nU:()=>B,uQ:()=>v,zg:()=>n});var r=(f,A)=>({outcome:"invalid",exit:2,meaning:f,remedy:A}),i=(f,A)=>({outcome:"failed",exit:4,meaning:f,remedy:A}),
O=(f,A)=>({outcome:"unreachable",exit:6,meaning:f,remedy:A}),B={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee.",remedy:"\
Read the cause below the message; if the step was run as documented, report it with that text."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training\
 command ended with a non-zero exit code.",remedy:"Read the command's own output above; mend the script, and train again."},E_TRAINED_ELSEWHERE:{outcome:"failed",
exit:1,meaning:"The training command ended well, but its run is empty and another one holds what it logged.",remedy:"Let the script log in the run that was made\
 for it: no set_experiment(), no run of its own."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP\
 129).",remedy:"Run the step again: it goes on from what was done."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time.",remedy:"See what \
it was waiting for; give it longer with `--timeout` if it is only slow."},E_INPUT:r("Inputs are missing, misspelt or malformed.","Correct each input that the me\
ssage names."),E_CONFIG_FILE:r("mlflow-steps.yaml cannot be read.","Correct in mlflow-steps.yaml what the message names."),E_TRACKING_URI:r("The tracking URI is\
 not the http(s) address of an MLflow server.","Give the http(s) address of an MLflow server as `--tracking-uri` or MLFLOW_TRACKING_URI."),E_MLFLOW_UNAUTHORIZED:r(
"MLflow answered 401: no or wrong credentials.","Give credentials that MLflow takes, in the variables that the message names."),E_MLFLOW_FORBIDDEN:r("MLflow ans\
wered 403: these credentials may not do this.","Let MLflow's administrator grant the account what the message names, or use another account."),E_MLFLOW_HOST_REFUSED:r(
"MLflow refused the Host header (its --allowed-hosts).","Start MLflow with `--allowed-hosts` naming the host, or use an address that it allows."),E_MLFLOW_TLS:r(
"MLflow's certificate is not trusted, or it refused the client's.","Give the authority as `--tracking-ca-file`, or a client certificate as `--tracking-client-ce\
rt-file`."),E_NOT_MLFLOW:r("What answers at the tracking URI is not an MLflow server.","Correct the tracking URI, also for a path that belongs to it."),E_MLFLOW_REFUSED:r(
"MLflow refused a request as wrong.","Correct what MLflow's own words name."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that \
its API does not allow.",remedy:"See whether the tracking URI leads to a supported MLflow, without a proxy that changes its answers."},E_MLFLOW_UNREACHABLE:O("M\
Lflow cannot be reached, or keeps answering with server errors.","See whether MLflow runs and can be reached from here; then run the step again."),E_MODEL_NOT_FOUND:r(
"No registered model has this name.","Correct `--model`, or register a first version of it."),E_VERSION_NOT_FOUND:r("The registered model has no such version.",
"Correct `--version`: the message names the newest."),E_RUN_NOT_FOUND:r("No run has this id.","Give the id of a run of this server: `train` puts it out as `run-\
id`."),E_RUN_DELETED:r("The run is deleted.","Restore the run, or name another one."),E_EXPERIMENT_NOT_FOUND:r("No experiment has this name, or it is deleted.",
"Restore the experiment, or use another name."),E_STAGE_UNKNOWN:r("MLflow has no such stage.","Write a stage that MLflow has, or an alias with its @."),E_ALIAS_NOT_FOUND:r(
"No version of the model has this alias.","Correct the alias, or promote a version to it first."),E_STAGE_EMPTY:r("No version of the model is in this stage.","P\
romote a version to the stage first."),E_RUN_WITHOUT_MODEL:r("The run has logged no model at this artifact path.","Log a model in the run, or give its path as `\
--artifact-path`."),E_BEST_NOT_FOUND:r("No child of the run has ended well with a value of the metric that is to choose the best.","Correct the metric of `--bes\
t`, or name the best run as `--run-id`."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports that the registration failed.",remedy:"See the l\
og of the MLflow server; then run the step again."},E_ARTIFACT_STORE:r("The MLflow server cannot read or write its artifact store: it lacks credentials, a packa\
ge or the place.","Give the MLflow server what it lacks, as the message names it."),E_ARTIFACT_TOO_LARGE:r("An artifact is larger than what the step reads.","Lo\
g the file that is meant: what the step reads has a few kilobytes."),E_GATES_MISSING:r("No gate was given, and --no-gates was not said.","Give `--gates`, `--gat\
es-file` or `--model-gates`, or say `--no-gates`."),E_GATE_SYNTAX:r("A gate cannot be read.","Correct the gate at the column that the message names; gates.md ha\
s every form."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted.",remedy:"Train a better version; or change the g\
ates, if they ask for too much."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted.",remedy:"\
Log what the gate lacks, or drop the gate."},E_PROMOTION_NOT_FOUND:r("No version of the model has the record of this promotion.","Give the `promotion-id` that `\
promote` has put out, with the same model."),E_PROMOTION_UNDONE:r("The promotion was undone, or its version taken out of the target since: promote it again.","P\
romote the version again, if it shall have the target."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way.",remedy:"\
Run the step again when the other promotion has ended."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile.",
remedy:"Look at who holds the target now; promote the version again, if it shall have it."},E_DEPLOY_YAML_MISSING:r("The model has no deploy.yaml in any of the \
places that are looked at.","Log a deploy.yaml with the model, give one by `--deploy-yaml`, or say `--default-template`."),E_DEPLOY_YAML_SYNTAX:r("deploy.yaml i\
s not valid YAML.","Correct the YAML at the line that the message names."),E_DEPLOY_YAML_EMPTY:r("deploy.yaml has no content.","Log a deploy.yaml that holds a S\
eldonDeployment."),E_DEPLOY_YAML_DOCUMENTS:r("deploy.yaml holds more than one document.","Log one SeldonDeployment alone."),E_DEPLOY_YAML_KIND:r("deploy.yaml de\
scribes another kind than SeldonDeployment.","Log a SeldonDeployment of machinelearning.seldon.io."),E_DEPLOY_YAML_TOO_LARGE:r("deploy.yaml is larger than what \
is read.","Log the SeldonDeployment alone, without the model."),E_DEPLOY_YAML_BOMB:r("deploy.yaml expands to far more than it holds (aliases or nesting).","Writ\
e the manifest without the aliases or levels that the message names."),E_MANIFEST:r("The manifest breaks a rule that the cluster or this project has.","Correct \
each field that the message names, or widen the policy with the `--allow` that it names."),E_MODEL_URI:r("No model server can read the place where MLflow keeps \
the model.","Map the place with `--model-uri-map`, or keep models where model servers can read."),E_MODEL_NOT_LOADABLE:r("The model server of the manifest canno\
t load the model.","Log the model as the message says, or serve it by another server or image."),E_NAME_TAKEN:r("The name belongs to another model or target, or\
 to somebody else.","Choose another name with `--name`, or take the deployment over with the flag that the message names."),E_NOTHING_KEPT:r("No manifest of an \
earlier version is kept to go back to.","Deploy the version that is meant instead."),E_KUBECONFIG_MISSING:r("There is no kubeconfig, and this is not a pod.","Gi\
ve one with `--kubeconfig` or KUBECONFIG."),E_KUBECONFIG_SYNTAX:r("The kubeconfig cannot be read.","Correct the file that the message names: kubectl must be abl\
e to use it."),E_KUBECONFIG_CONTEXT:r("The kubeconfig has no such context, or none is current.","Choose with `--context` one of the contexts that the message na\
mes."),E_CLUSTER_UNAUTHORIZED:r("The cluster answered 401: credentials are wrong or have expired.","Log in again, or give a fresh kubeconfig."),E_CLUSTER_FORBIDDEN:r(
"The cluster answered 403: the role lacks a permission.","Give the account the Role of permissions.md in the namespace; or correct `--namespace`."),E_CLUSTER_UNREACHABLE:O(
"The cluster cannot be reached, or keeps answering with server errors.","See whether the API server can be reached from here; then run the step again."),E_CLUSTER_RESPONSE:{
outcome:"error",exit:1,meaning:"The cluster answered something that its API does not allow.",remedy:"See whether the kubeconfig's server is a Kubernetes API, wi\
thout a proxy that changes its answers."},E_CRD_MISSING:r("The cluster does not know SeldonDeployments.","Install Seldon Core 1 in the cluster, or choose the ri\
ght cluster with `--context`."),E_NAMESPACE_NOT_FOUND:r("The namespace does not exist.","Create it, correct `--namespace`, or say `--create-namespace`."),E_APPLY_REFUSED:i(
"The cluster refused the manifest.","Correct in deploy.yaml what the cluster names; run the step again, if the object has only changed meanwhile."),E_APPLY_CONFLICT:i(
"Another field manager owns a field of the manifest.","Leave the field to its manager, or take it over with `--force-conflicts`."),E_ROLLOUT_FAILED:i("The new v\
ersion cannot become ready.","See the reason below."),E_DELETED_WHILE_WAITING:i("The deployment was deleted while it was waited for.","See who deleted it; then \
run the step again."),E_VERIFY_IMPOSSIBLE:r("Verification is required, and the model has neither an input example to send nor a signature to make a request from\
.","Log the model with `input_example=\u2026`, or give a request with `--verify FILE`."),E_VERIFY_FAILED:i("The served model gave no well-formed prediction.","D\
o what the message advises by the answer: such as `--xtype DataFrame`, another request with `--verify FILE`, or another image."),E_NOT_VERIFIED:O("The deploymen\
t is ready, and nothing could ask its model for the prediction that `verify` demands.","Let the credentials create services/proxy, or give what the ingress want\
s; then deploy again."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another deploy of this name is under way.",remedy:"Run the step again when the other d\
eploy has ended."}},n=class extends Error{name="StepError";code;outcome;exit;constructor(f,A,T={}){super(A,T.cause===void 0?void 0:{cause:T.cause});const j=B[f];
this.code=f,this.outcome=T.outcome??j.outcome,this.exit=T.exit??j.exit}};async function I(f,A){try{return await A}catch(T){if(T instanceof n&&T.code===f)return;
throw T}}function v(f){if(f instanceof n)return f;const A=f instanceof Error?f.message:String(f);return new n("E_UNEXPECTED",A,{cause:f})}}),3344:((de,J,e)=>{e.
d(J,{M4:()=>k,P6:()=>A,Tx:()=>H,i:()=>Q,s0:()=>j,s1:()=>f});var r=e(9063),i=e(9964),O=e(2804),B=40,n=5,I=5;async function v(p,N,y){let U=B;const Y=async ue=>{const Z=[];
let se=[ue];for(let ne=0;ne<=n&&se.length>0;ne+=1){const pe=[];for(const re of se){if(U===0||Z.length===I)return Z;U-=1;const Pe=await p(N,re);Pe.some(Ie=>!Ie.isDirectory&&
Ie.path===(0,r.uJ)(re,"MLmodel"))?Z.push(re):pe.push(...Pe.filter(Ie=>Ie.isDirectory).map(Ie=>Ie.path))}se=pe}return Z},_e=await Y(y);return _e.length>0||y===""?
_e:Y("")}var f=p=>(0,r.uJ)(...p.split("/"));async function A(p,N,y){const U=f(y),Y=[],_e=async Ce=>{if(Y.length>0)return[];try{return await p.artifacts.listOfRun(
N.id,Ce)}catch(xe){if(!(xe instanceof O.zg)||xe.code!=="E_ARTIFACT_STORE")throw xe;return Y.push(xe.message),[]}},ue=await _e(U),Z=p.registryUri!==p.trackingUri,
se=Ce=>Z&&/^(mlflow-artifacts|models):/i.test(Ce)?`runs:/${(0,r.uJ)(N.id,U)}`:Ce,ne={source:se((0,i.mR)(N.artifactUri,U))};if(ue.some(Ce=>Ce.path===(0,r.uJ)(U,"\
MLmodel")))return ne;const pe=await p.runs.loggedModels(N),re=(0,r.or)(N,pe,U);if(re!==void 0){if(re.status!==""&&re.status!=="LOGGED_MODEL_READY")throw new O.zg(
"E_RUN_WITHOUT_MODEL",`Model "${U}" of run ${N.id} was not logged completely (${re.status}). Log it again, or name another run. See ${p.runUrl(N)}`);return{source:se(
`models:/${re.id}`),...Z?{}:{modelId:re.id}}}const Pe=[...new Set([...pe.map(Ce=>Ce.name),...(0,r.gU)(N)])],[Ie]=Y;if(Ie!==void 0&&(Pe.length===0||Pe.includes(U)))
return Pe.length===0?{...ne,doubt:`Whether run ${N.id} has a model at "${U}" is not known. ${Ie}`}:ne;if(Pe.includes(U)){if(ue.length===0&&(0,i.p7)(N.artifactUri))
return{...ne,doubt:(0,r.VL)(p.trackingUri,N.artifactUri).message};throw new O.zg("E_RUN_WITHOUT_MODEL",`Run ${N.id} logged a model at "${U}", and MLflow has no \
MLmodel file there: it was deleted, or its upload failed. Log it again. See ${p.runUrl(N)}`)}const He=Ie===void 0?await v((Ce,xe)=>p.artifacts.listOfRun(Ce,xe),
N.id,U):[],We=[...new Set([...He,...Pe])];throw new O.zg("E_RUN_WITHOUT_MODEL",`Run ${N.id} has no model at "${U}". ${T(We,We.length>0?[]:await _e(""))} See ${p.
runUrl(N)}`)}function T(p,N){if(p.length>0)return`It has models at ${p.map(U=>`"${U}"`).join(", ")}: name one as artifact-path.`;const y=N.slice(0,20).map(U=>U.
isDirectory?`${U.path}/`:U.path);return`It has logged no model at all${y.length>0?`, only ${y.join(", ")}`:" and no artifacts"}.`}var j=p=>p.loggedModelIds.length>
0||(0,r.gU)(p).length>0,G="deploy.yaml",Q=1024*1024;async function k(p,N,y=p.artifacts.listOfVersion(N,"")){const{artifacts:U}=p,Y=`version ${N.version} of "${N.
model}"`,_e=await y;if(_e===void 0||V(_e,G)){const Z=await P(Y,()=>U.readOfVersion(N,G,Q));if(Z!==void 0)return{text:Z,place:`deploy.yaml in the folder of ${Y}`}}
const ue=await F(p,N);if(ue!==void 0)for(const Z of await C(p,N)){const se=(0,r.uJ)(Z,G);if(!V(await U.listOfRun(ue.id,Z),se))continue;const ne=await P(`run ${ue.
id}`,()=>U.readOfRun(ue.id,se,Q));if(ne!==void 0)return{text:ne,place:`${se} of run ${ue.id}`}}}async function H(p,N,y,U){const Y=await p.artifacts.readOfVersion(
N,y,U);if(Y!==void 0||N.runId==="")return Y;for(const _e of await C(p,N)){const ue=await p.artifacts.readOfRun(N.runId,(0,r.uJ)(_e,y),U);if(ue!==void 0)return ue}}
function V(p,N){const y=p.find(U=>U.path===N&&!U.isDirectory);if((y?.size??0)>Q)throw K(`${N} (${y?.size} bytes)`);return y!==void 0}async function P(p,N){try{return await N()}catch(y){
throw y instanceof O.zg&&y.code==="E_ARTIFACT_TOO_LARGE"?K(`${G} of ${p}`):y}}var K=p=>new O.zg("E_DEPLOY_YAML_TOO_LARGE",`${p} is larger than ${Q} bytes, so it\
 was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function F(p,N){return N.runId===""?void 0:(0,O.AO)("E_RUN_NOT_FOUND",p.runs.get(N.
runId))}async function C(p,N){const y=N.modelId===""?void 0:(await p.runs.loggedModel(N.modelId))?.name;return y?[(0,r.uT)(y),""]:[""]}}),5015:((de,J,e)=>{e.d(J,
{BC:()=>Z,Ck:()=>We,DL:()=>F,Ee:()=>ae,Er:()=>Pe,FV:()=>K,M8:()=>xe,NG:()=>je,SJ:()=>ve,VN:()=>He,ZJ:()=>ne,_P:()=>A,cQ:()=>Ie,gn:()=>Y,gt:()=>j,kV:()=>P,p:()=>re,
uT:()=>V,uq:()=>C,zV:()=>be});var r=e(9074),i=e(1854),O=e(4118),B=e(8925),n=e(9951),I=e(2586),v=e(8243),f=e(2804),A=({model:c,manifest:L,adopted:W})=>W===void 0?
c??(0,v.$6)(L,"metadata","annotations",n.B0):void 0,T=(c,{model:L,version:W})=>{const o=A(c);return c.version===W&&(o===void 0||L===void 0||o===L)};function j(c,L){
const W=A(c);return c.adopted!==void 0?"what was taken over":W===void 0||W===L?`version ${c.version}`:`version ${c.version} of ${(0,I.xS)(W,200)}`}var G=3,Q=6e5,
k=(c,L)=>({resource:O.gT,namespace:c,name:H(L)}),H=c=>`mlflow-steps-${c}`;function V(c,L,W,o){if(c===void 0)return{...L,ownerUid:W,earlier:[],isComplete:o};const{
ownerUid:R,earlier:u,isComplete:w,...a}=c;return{...L,ownerUid:W,earlier:T(c,{model:A(L),version:L.version})?u:[a,...u],isComplete:w}}function P({ownerUid:c,earlier:L,
isComplete:W,...o},R){const u=[o,...L],w=u.findIndex(h=>!T(h,R)),a=u[w];return a&&{...a,ownerUid:c,earlier:u.slice(w+1),isComplete:W}}function K(c,L,W){const o=R=>A(
R)===L?{...R,model:W}:R;return{...o(c),earlier:c.earlier.map(o)}}async function F(c,L,W){const o=await c.get(k(L,W));return o&&p(o,L,W)}var C=(c,L)=>c!==void 0&&
L?.ownerUid===(0,v.$6)(c,"metadata","uid")?L:void 0;function p(c,L,W){const o=(0,v.fK)(c,"data"),R=N({...(0,v.Gv)(o)?o:{},manifest:(0,v.qF)((0,v.$6)(o,"manifest")??
""),pods:(0,v.qF)((0,v.$6)(o,"pods")??"")},L,W),u=(0,v.$6)(o,"owner-uid");if(R===void 0||u===void 0)return;const w=(0,v.yR)({list:(0,v.qF)((0,v.$6)(o,"earlier")??
"[]")},"list"),a=w.slice(0,G).flatMap(h=>N(h,L,W)??[]);return{...R,ownerUid:u,earlier:a,isComplete:(0,v.$6)(o,"complete")==="true"&&a.length===w.length}}function N(c,L,W){
const{manifest:o,version:R,model:u,marker:w,verified:a}=c;if(typeof R!="string"||typeof w!="string"||!(0,r.Yh)(o)||o.metadata.name!==W||o.metadata.namespace!==L)
return;const h=U(c.adopted);if(h===void 0&&o.metadata.labels[n.Ly]!==n.bU||!(0,r.aA)(o.apiVersion))return;const m=y(c.pods);return{manifest:{...o,apiVersion:r.Um},
version:R,marker:w,verified:String(a)==="true",...typeof u=="string"?{model:u}:{},...h===void 0?{}:{adopted:h},...m===void 0?{}:{pods:m}}}function y(c){if((0,v.
Gv)(c))return new Map(Object.entries(c).map(([L,W])=>[L,{holdsVersion:(0,v.fK)(W,"holdsVersion")!==!1,hasOwnDeadline:(0,v.fK)(W,"hasOwnDeadline")!==!1}]))}function U(c){
const L=typeof c=="string"?(0,v.qF)(c):c;return(0,v.Gv)(L)?{managedFields:(0,v.yR)(L,"managedFields")}:void 0}async function Y(c,L,W){const{name:o}=W.manifest.metadata,
R=k(L,o),u={apiVersion:W.manifest.apiVersion,kind:B.kl.kind,name:o,uid:W.ownerUid},w=ue(W.earlier.map(a=>({...a,...a.pods===void 0?{}:{pods:_e(a.pods)}})));await c.
apply(R,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:R.name,namespace:L,labels:{[n.Ly]:n.bU},ownerReferences:[u]},data:{manifest:JSON.stringify(W.manifest),
version:W.version,...W.model===void 0?{}:{model:W.model},marker:W.marker,...W.adopted===void 0?{}:{adopted:JSON.stringify(W.adopted)},...W.pods===void 0?{}:{pods:JSON.
stringify(_e(W.pods))},verified:String(W.verified),"owner-uid":W.ownerUid,earlier:JSON.stringify(w),complete:String(W.isComplete&&w.length===W.earlier.length)}},
{force:!0})}var _e=c=>Object.fromEntries(c);function ue(c){const L=c.slice(0,G);for(;Buffer.byteLength(JSON.stringify(L))>Q;)L.pop();return L}async function Z(c,L,W){
const o=k(L,W),R=await c.get(o),u=(0,v.fK)(R,"metadata","labels");R&&(0,v.Gv)(u)&&u[n.Ly]===n.bU&&await c.delete(o,{propagation:"Background"})}var se=5;async function ne({
registry:c},L,{model:W,versions:o},R){const[u,w]=await Promise.all([Ie(c,L,W),Promise.all(o.map(m=>(0,f.AO)("E_MODEL_NOT_FOUND",(0,f.AO)("E_VERSION_NOT_FOUND",c.
version(m.model,m.version)))))]),h=[...new Map([...u,...w.flatMap(m=>m??[])].map(m=>[JSON.stringify([m.model,m.version]),m])).values()].flatMap(m=>{const he=R(m,
(0,i.q1)(m,L)),fe=ae(m).filter(le=>(0,i.YV)(le,L)).flatMap(le=>pe(le,R(m,le)));return[...he===void 0?[]:[he],...fe].map(le=>({version:m,record:le}))});h.sort((m,he)=>Number(
(0,i.nT)(he.record))-Number((0,i.nT)(m.record)));for(const{version:m,record:he}of h)await Ce({registry:c},m,he)}var pe=(c,{state:L,time:W,reason:o}={})=>L===void 0||
W===void 0||(0,i.nT)({...c,state:L})?[]:[{...c,state:L,time:W,...o===void 0?{}:{reason:o}}],re=(c,L)=>c.model===L.model&&c.version===L.version,Pe=({model:c},L)=>`\
version ${L.version}${L.model===c?"":` of ${L.model}`} serves there now`;async function Ie(c,L,W){try{const{uid:o}=L,R=(0,i.Dw)(L.server);return(await Promise.all(
[c.versionsWithTag((0,i.A7)(L),"ing"),R===L.server?[]:c.versionsWithTag((0,i.A7)({...L,server:R}),"ing"),W===void 0?[]:c.versionsWithTag(i.Ec,"serving",W),o===void 0||
!/^[\w-]+$/.test(o)?[]:c.versionsWithTag(i.Ec,o)])).flat()}catch(o){if(!(o instanceof f.zg)||o.code!=="E_MLFLOW_REFUSED")throw o;return W===void 0?[]:c.versionsOfModel(
W)}}var He=(c,L,W,o)=>c!==void 0&&(0,i.nT)(c)?{...c,time:L,state:W,reason:o}:void 0;function We(c,{server:L,namespace:W,name:o,uid:R,time:u},w){const{reason:a,...h}=c??
{server:L,namespace:W,name:o,version:w};return{...h,...R===void 0?{}:{uid:R},state:"serving",time:u}}async function Ce({registry:c},L,W){const o={...W,model:L.model},
R=(0,i.nB)([],o),u=(0,i.q1)(L,o);if(u!==void 0&&(0,i.Q4)(R).every(w=>Xe(u,w)))return Je(c,L,!1);await c.setVersionTag(L.model,L.version,(0,i.A7)(o),R),await Je(
c,(0,i.q8)(L,o,R),!0)}async function xe({registry:c},L,W){const o=(0,i.q1)(L,W);if(!(o!==void 0&&(0,i.nT)(o)))return await c.setVersionTag(L.model,L.version,(0,i.
A7)(W),(0,i.nB)([],{...W,model:L.model})),{place:W,before:(0,i.Sp)(L,W)}}var je=({registry:c},{model:L,version:W},{place:o,before:R})=>R===void 0?c.deleteVersionTag(
L,W,(0,i.A7)(o)):c.setVersionTag(L,W,(0,i.A7)(o),(0,i.nB)([],R));async function Je(c,L,W){let o=L,R=!W;for(let u=0;;){const w=(0,i.qi)(o);if(o.tags.get(i.Ec)!==
w){if(u===se)return;await c.setVersionTag(o.model,o.version,i.Ec,w),u+=1}else if(R)return;o=await c.version(o.model,o.version),R=!0}}var Xe=(c,L)=>(0,v.Gv)(c)&&
(0,v.Gv)(L)&&[...new Set([...Object.keys(c),...Object.keys(L)])].every(W=>W==="time"||W==="pipeline"||c[W]===L[W]),ae=c=>(0,i.T3)(c).filter(i.nT);async function ve(c,L,W,o,R){
const u=a=>o(a.guarded(()=>c.assertBelieved())),w=()=>u(L.forCleanup(i.mw));try{await c.believe(AbortSignal.timeout(i.mw)),W?.aborted?await w():await u(L).catch(
async a=>{if(!W?.aborted)throw a;await w()})}catch(a){if(!(a instanceof f.zg))throw a;R(a)}}async function be(c,{namespace:L="",name:W},{step:o,pipeline:R,log:u},w){
const a=await c.hold(L,H(W),ke(R,o),h=>u.progress(h));try{return await w(c.withLease(a),a)}finally{await a.release().catch(h=>u.warn(`The lease of this ${o} was\
 not released, and expires by itself: ${String(h)}`))}}var ke=({link:c,actor:L},W)=>[c??L??"mlflow-steps",W,`process ${process.pid}`,new Date().toISOString()].join(
", ")}),2586:((de,J,e)=>{e.d(J,{Jj:()=>n,Jt:()=>B,YI:()=>O,it:()=>I,xS:()=>v});var r=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,
i=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function O(f){return f.replaceAll(`\r
`,`
`).replace(r,"").replace(i,"\uFFFD")}var B=f=>O(f).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function n(f,A){return f.length<=A?f:`${f.slice(0,A)}\
\u2026 (${f.length-A} more characters)`}function I(f,A){if(f.length<=A)return f;const T=Math.floor(A*.4),j=A-T;return`${f.slice(0,T)}\u2026 (${f.length-A} more \
characters) \u2026${f.slice(-j)}`}function v(f,A=500){const T=O(f.slice(0,4*A)).replace(/[\s\ufffd]+/g," ").trim();return T.length>A?`${T.slice(0,A)}\u2026`:T}}),
9929:((de,J,e)=>{e.r(J),e.d(J,{cli:()=>R});var r=e(6325),i=e(4364),O=e(3822),B=e(4925),n=e(7129),I=e(57),v=e(8023),f=e(6580),A=e(9964),T=e(7076),j=e(2586),G=e(2804),
Q=e(9596),k=e(7975),H=e.n(k),V=e(3024),P=e.n(V),K=e(6760),F=e.n(K),C="0.1.0",p={output:{type:"string",value:"json",description:"Print one JSON object with all o\
utputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",
description:"Write small outputs there as files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help\
."}};function N(u,w){const a=w.indexOf("--"),h=a<0?w:w.slice(0,a),m=a<0?[]:w.slice(a+1),he=Object.entries(u.inputs).filter(([,_])=>!_.secret&&!_.kind.isCommand),
fe=new Map([...he.map(([_,l])=>[_,l.kind.isFlag?"boolean":"string"]),...Object.entries(p).map(([_,{type:l}])=>[_,l])]),le=[],{tokens:E}=(0,k.parseArgs)({args:U(
y(h,fe),fe,le),options:Object.fromEntries([...fe].map(([_,l])=>[_,{type:l}])),strict:!1,allowPositionals:!0,tokens:!0}),$=new Map;let X=!1;for(const _ of E){if(_.
kind==="positional"&&(X||le.push(`unexpected argument "${_.value}"; inputs are given as --name value`),X=!1),_.kind!=="option")continue;const l=_.rawName==="-h"?
"help":_.name;X=!fe.has(l);const z=u.inputs[l];z?.secret?le.push(`${(0,A.iP)(l)} is a secret, and process lists show flags: set ${z.variables?.[0]??(0,A.Qn)(l)}\
 instead`):X?le.push((0,r.Ee)(l,[...fe.keys()])):fe.get(l)==="boolean"?$.set(l,_.value??"true"):_.value===void 0?le.push(`${(0,A.iP)(l)} needs a value`):$.has(l)?
z?.kind.isRepeatable?$.set(l,`${$.get(l)}
${_.value}`):le.push(`${(0,A.iP)(l)} is given twice`):$.set(l,_.value)}const me=Y($,"output");me!==void 0&&me!=="json"&&le.push(`--output: expected json, got "${me}\
"`);const Te=Y($,"output-dir")||void 0,Se=Y($,"results-dir")||void 0,M=Y($,"help")!==void 0,[S,...x]=m,s=Object.values(u.inputs).some(({kind:_})=>_.isCommand);return S!==
void 0&&!s&&le.push(`${u.name} runs no command; leave out -- and what follows`),{given:{texts:$,problems:le,...S===void 0?{}:{program:{kind:"program",argv:[S,...x]}}},
help:M,json:me==="json",outputDir:Te,resultsDir:Se}}function y(u,w){const a=(m="")=>m.startsWith("--")&&m!==(0,A.iP)("help")&&w.get(m.slice(2))==="boolean",h=(m="")=>/^(true|false)$/i.
test(m);return u.flatMap((m,he)=>a(m)&&h(u[he+1])?[`${m}=${u[he+1]}`]:h(m)&&a(u[he-1])?[]:[m])}function U(u,w,a){const h=(m="")=>/^--([^=]+)/.exec(m)?.[1];return u.
map((m,he)=>{const fe=h(m),le=h(u[he+1]);return fe===void 0||le===void 0||m.includes("=")||w.get(fe)!=="string"||!w.has(le)?m:(a.push(`${(0,A.iP)(fe)} needs a v\
alue; what follows it is ${(0,A.iP)(le)}`),`${m}=`)})}function Y(u,w){const a=u.get(w);return u.delete(w),a}var _e=1024,ue=200,Z=/[<>&\b\f\u2028\u2029]/g,se=u=>Buffer.
byteLength(JSON.stringify(u))-2+5*(u.match(Z)?.length??0);function ne({step:u,outputs:w}){const a={...n.e5,...u.outputs},h=Object.entries(a).filter(([le,{kind:E}])=>E===
"small"&&le!=="reason").map(([le])=>({name:le,value:w.get(le)??""})).map(le=>({...le,bytes:se(le.value)})),m=new Map,he=[];let fe=_e-ue;for(const{name:le,value:E,
bytes:$}of h.toSorted((X,me)=>X.bytes-me.bytes)){const X=$<=fe;X?fe-=$:he.push(le),m.set(le,X?E:"")}return m.set("reason",pe(w.get("reason")??"",fe+ue)),{results:m,
dropped:he}}function pe(u,w){let h=w-se("\u2026"),m="";for(const he of u){if(h-=se(he),h<0)return se(u)<=w?u:m+"\u2026";m+=he}return u}function re(u){return u.map(
Ie).join(`

`)}var Pe=(u,w)=>u.filter(a=>a.kind!=="log"||!w.some(h=>`
${h}
`.includes(`
${a.text}
`)));function Ie(u){switch(u.kind){case"heading":return u.text;case"paragraph":return u.text;case"table":return He([u.header,...u.rows]);case"log":return`${u.title}\

${u.text.split(`
`).map(w=>`  | ${w}`).join(`
`)}`}}function He(u){const w=(u[0]??[]).map((he,fe)=>Math.max(...u.map(le=>(le[fe]??"").length))),a=he=>`  ${w.map((fe,le)=>(he[le]??"").padEnd(fe)).join("  ")}`.
trimEnd(),[h,...m]=u.map(a);return[h,`  ${w.map(he=>"-".repeat(he)).join("  ")}`,...m].join(`
`)}function We(u,w){const a=(0,r.VU)(),h=performance.now(),m=E=>{process.stderr.write(`${(0,j.Jt)(E)}
`)},he=[],fe={progress:E=>m(`${((performance.now()-h)/1e3).toFixed(1).padStart(6)}s  ${E}`),warn:E=>m(`warning  ${E}`),foreign:(E,$)=>{he.push($),m(`${E}
${$.split(`
`).map(X=>`  | ${X}`).join(`
`)}`)}},le=async E=>{if(E.comments.length===0)return[];if(w.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:$},{readPipelineFacts:X}]=await Promise.all([e.e(394).then(e.bind(e,7006)),Promise.resolve().then(e.bind(e,4533))]);return $(E,{env:w,
signal:a,link:X(w).link,say:me=>fe.progress(me)})};return{env:w,log:fe,signal:a,pipeline:Je(w),announceDeployment:w.GITHUB_ACTIONS!=="true"?void 0:async E=>{const[
{announceDeployment:$},{readPipelineFacts:X}]=await Promise.all([e.e(394).then(e.bind(e,9379)),Promise.resolve().then(e.bind(e,4533))]);return $(E,{env:w,signal:a,
link:X(w).link,warn:me=>fe.warn(me)})},runProgram:(0,r.s2)(a,w,["inherit",2,2]),readInputs:()=>u.given,mask:()=>{},finish:async E=>{const $=[],X=async S=>{try{await S()}catch(x){
$.push(x instanceof Error?x.message:String(x))}},{outputDir:me,resultsDir:Te}=u;if(me!==void 0&&await X(()=>je(me,E.outputs)),Te!==void 0){const{results:S,dropped:x}=ne(
E);await X(()=>je(Te,S)),x.length>0&&fe.warn(`No room among the results for ${x.join(", ")}; --output-dir has all outputs.`)}const Se=Ce(E,u.json);Se!==""&&await X(
()=>(0,r.KG)(process.stdout,Se));for(const S of await le(E))fe.warn(S);const M=Pe(E.summary,he);if(M.length>0&&m(`
${re(M)}
`),m(xe(E)),$.length>0)throw new Error($.join("; "))}}}var Ce=({step:u,outputs:w},a)=>a?`${JSON.stringify(Object.fromEntries(w)).replaceAll("##[","#\\u0023[")}
`:u.prints===void 0?"":w.get(u.prints)??"";function xe({step:u,result:w,error:a}){if(!("code"in w))return`${u.name}: ${w.outcome}. ${w.reason}`;const h=w.code===
"E_UNEXPECTED"&&a?.cause instanceof Error?`
${a.cause.stack??""}`:"";return`${u.name}: ${w.outcome} [${w.code}] ${w.reason}${h}`}function je(u,w){for(const[a,h]of w)(0,V.writeFileSync)((0,K.join)(u,a),h)}
function Je(u){const{MLFLOW_STEPS_PIPELINE_COMMIT:w,MLFLOW_STEPS_PIPELINE_LINK:a,MLFLOW_STEPS_PIPELINE_ACTOR:h}=u;return{...w?{commit:w}:{},...a?{link:a}:{},...h?
{actor:h}:{}}}var Xe=100;function ae(u,w){const a=Math.max(...u.map(({name:h})=>h.length));return`mlflow-steps ${w}: train, register, promote and deploy MLflow \
models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${u.map(({name:h,title:m})=>`  ${h.padEnd(a)}  ${m}`).join(`
`)}

Inputs come from flags, then from ${(0,A.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${f.X3} (folders with ${Object.values(f.xD).map(({file:h})=>h).join(", ")}, ${f.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function ve(u){const w=Object.values(u.inputs).some(({kind:le})=>le.isCommand),a=Object.entries(u.inputs).filter(([,{kind:le}])=>!le.isCommand),h=le=>a.filter(
([E])=>E in le),m=a.filter(([le])=>!(le in I.hI)&&!(le in I.g$)),he=[...m.filter(([,{required:le}])=>le),...m.filter(([,{required:le}])=>!le)],fe=Object.entries(
{...n.e5,...u.outputs});return`mlflow-steps ${u.name}: ${u.title}

Usage: mlflow-steps ${u.name} --input value \u2026${w?" -- program argument \u2026":""}

${L(u.description,"")}

Example:
  ${u.example.trim().split(`
`).join(`
  `)}
${be("Inputs",he)}${be("MLflow",h(I.hI))}${be("Kubernetes",h(I.g$))}
Outputs:
${fe.map(([le,{description:E}])=>c(le,E)).join(`
`)}

Also:
${Object.entries(p).map(([le,E])=>c(`${(0,A.iP)(le)} ${E.value}`.trim(),E.description)).join(`
`)}
`}var be=(u,w)=>w.length===0?"":`
${u}:
${w.map(([a,h])=>ke(a,h)).join(`
`)}
`;function ke(u,w){const a=[w.required?"required":void 0,w.default===void 0?void 0:`default: ${w.default}`,w.kind.isFlag&&w.default==="true"?`${(0,A.iP)(u)} fal\
se turns it off`:void 0,w.kind.isFlag||w.kind.label==="text"?void 0:w.kind.label,w.variables?`also ${w.variables.join(", ")}`:void 0].filter(m=>m!==void 0),h=w.
secret?`${(0,A.Qn)(u)} (never a flag)`:(0,A.iP)(u);return c(h,`${w.description}${a.length>0?` [${a.join("; ")}]`:""}`)}var c=(u,w)=>`  ${u}
${L(w,"      ")}`;function L(u,w){const a=[];let h="";for(const m of u.split(/\s+/))h!==""&&w.length+h.length+1+m.length>Xe?(a.push(w+h),h=m):h=h===""?m:`${h} ${m}`;
return[...a,w+h].join(`
`)}function W(u){const w=[],a=(he,fe)=>{if(fe!==void 0)try{return(0,V.mkdirSync)(fe,{recursive:!0}),(0,V.accessSync)(fe,V.constants.W_OK),fe}catch(le){w.push(`${(0,A.
iP)(he)}: ${fe} cannot be written: ${le instanceof Error?le.message:String(le)}`);return}},h=a("output-dir",u.outputDir),m=a("results-dir",u.resultsDir);return{
...u,outputDir:h,resultsDir:m,given:{...u.given,problems:[...u.given.problems,...w]}}}async function o(u,w){(0,r.Bd)();const[a,...h]=u;if(a==="--version")return process.
stdout.write(`${C}
`),0;if(a===void 0||a==="--help"||a==="-h"||a==="help")return(a===void 0?process.stderr:process.stdout).write(ae(await(0,r.gV)(),C)),a===void 0?2:0;const m=await(0,r.
$w)(a);if(!m){const fe=(0,A.qb)(a,r.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(a)}${fe?`; did you mean ${fe}?`:""}
Steps: ${r.Ve.join(", ")}. See mlflow-steps --help.
`),2}const he=N(m,h);return he.help?(process.stdout.write(ve(m)),0):(0,r.eg)(m,We(W(he),w))}var R=async()=>{process.exitCode=await o(process.argv.slice(2),process.
env)}}),4570:((de,J,e)=>{e.d(J,{connectMlflow:()=>Oe});var r=e(6518),i=e(7396),O=e(6975),B=e(7871),n=e(9063),I=e(233),v=e(1731),f=e(4054),A=e(4925),T=e(8023),j=e(
9964),G=e(2586),Q=e(1660),k=e(8243),H=e(2804),V=e(9596),P=e(3024),K=e.n(P),F=e(6760),C=e.n(F),p=(d,D)=>({create:async(ie,Le,Ue)=>{const Me={method:"POST",endpoint:"\
registered-models/create",body:{name:ie,description:Le,tags:(0,n.xc)(Ue)}},ye=await d.call(Me);if(ye.ok)return{createdAtMs:(0,n.kz)((0,n.HT)(ye.body,"registered\
_model"),"creation_timestamp",0)};if(!(ye.errorCode==="RESOURCE_ALREADY_EXISTS"||ye.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,n.J5)(Me.endpoint,ye,D)},read:async ie=>{
const Le={method:"GET",endpoint:"registered-models/get",query:{name:ie}},Ue=await d.call(Le);if(!Ue.ok&&Ue.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!Ue.ok)
throw(0,n.J5)(Le.endpoint,Ue,D);const Me=(0,n.HT)(Ue.body,"registered_model");return{createdAtMs:(0,n.kz)(Me,"creation_timestamp",0),serverNowMs:Ue.serverNowMs,
tags:(0,n.SX)(Me,"tags")}},remove:async ie=>{const Le={method:"DELETE",endpoint:"registered-models/delete",body:{name:ie},isIdempotent:!1},Ue=await d.call(Le);if(!Ue.
ok&&Ue.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(Le.endpoint,Ue,D)}}),N=10;function y(d,D,ie,Le){const Ue=new Map,Me=ee=>new H.zg("E_MODEL_URI",`The s\
ource ${(0,G.xS)(ee)} leads from version to version and to no model: more than ${N} times. Register the model again from its run.`),ye=async(ee,ge)=>{if(ee.kind===
"version")return D.version(ee.model,ee.version);if(ee.kind==="latest"){const Ee=(await D.versionsOfModel(ee.model)).at(-1);if(Ee!==void 0)return Ee}else{const Ee=ee.
at.startsWith("@")?{kind:"alias",alias:ee.at.slice(1)}:{kind:"stage",stage:ee.at},Ge=await D.holder(ee.model,Ee);if(Ge!==void 0)return Ge}throw new H.zg("E_VERS\
ION_NOT_FOUND",`The source ${(0,G.xS)(ge)} names no version: nobody holds it.`)},Ne=async(ee,ge)=>{const Ee={kind:"run",runId:ee,path:ge},Ge=ge===""?void 0:await(0,H.
AO)("E_RUN_NOT_FOUND",d.get(ee)),Qe=Ge&&(0,n.or)(Ge,await d.loggedModels(Ge),ge);return Qe===void 0?[Ee]:[Ee,{kind:"logged-model",modelId:Qe.id,path:""}]},Ke=async(ee,ge)=>{
const Ee=(0,j.Ql)(ee);if(Ee.kind==="logged-model")return[Ee];if(Ee.kind!=="storage"||ge==="")return[];const Ge=await(0,H.AO)("E_RUN_NOT_FOUND",d.get(ge)),Qe=Ge&&
(0,j.Y8)((0,j.Xg)(Ge.artifactUri),Ee.place);return Qe===void 0?[]:[{kind:"run",runId:ge,path:Qe}]},Ye=async(ee,ge)=>{const Ee=Le?await Ke(ge,ee.runId):[];return Ee.
length>0?{served:void 0,places:Ee}:{served:ee,places:[]}},qe=async(ee,ge)=>{const Ee=(0,j.Ql)(ee.source);switch(Ee.kind){case"storage":return Ye(ee,ee.source);case"\
logged-model":return Ee.path===""?Ye(ee,ee.source):{served:void 0,places:[Ee]};case"run":return{served:void 0,places:await Ne(Ee.runId,Ee.path)};case"version":case"\
holder":case"latest":{if(ge===0)throw Me(ee.source);const Ge=await ie(ee.model,ee.version),Qe=(0,j.Ql)(Ge);return Qe.kind==="storage"||Qe.kind==="logged-model"&&
Qe.path===""?Ye(ee,Ge):Qe.kind==="run"?{served:void 0,places:await Ne(Qe.runId,Qe.path)}:qe(await ye(Ee,ee.source),ge-1)}}},Ve=ee=>{const ge=JSON.stringify([ee.
model,ee.version,ee.source]),Ee=Ue.get(ge)??qe(ee,N);return Ue.set(ge,Ee),Ee.catch(()=>Ue.delete(ge)),Ee},et=async ee=>{const{served:ge,places:Ee}=await Ve(ee);
if(ge===void 0)return Ee;const Ge=(0,j.Ql)(ge.source),Qe=Ge.kind==="storage"||Ge.kind==="logged-model"?ge.source:await ie(ge.model,ge.version);return Ke(Qe,ge.runId)},
$e=async(ee,ge=N)=>{const Ee=(0,j.Ql)(ee);if(!/^\s*(runs|models):/i.test(ee))return/^https?:/i.test(ee)?U(ee):ee;if(ge===0)throw Me(ee);switch(Ee.kind){case"log\
ged-model":{const Ge=await d.loggedModel(Ee.modelId);if(!Ge?.artifactUri)throw new H.zg("E_MODEL_URI",`MLflow has no logged model ${(0,G.xS)(Ee.modelId)}, which\
 ${(0,G.xS)(ee)} names.`);return(0,j.mR)(Ge.artifactUri,Ee.path)}case"run":{const Ge=await d.get(Ee.runId);return(Ee.path===""?void 0:(0,n.or)(Ge,await d.loggedModels(
Ge),Ee.path))?.artifactUri||(0,j.mR)(Ge.artifactUri,Ee.path)}case"storage":return ee;case"version":case"holder":case"latest":{const{model:Ge,version:Qe}=await ye(
Ee,ee);return $e(await ie(Ge,Qe),ge-1)}}};return{readingOf:Ve,foldersOf:et,storageOf:ee=>$e(ee),foldersOfSource:async ee=>{const{places:ge}=await Ve(ee);return ge.
length>0?ge:et(ee)}}}function U(d){const D=(0,j.Xg)(d);return D?.startsWith("mlflow-artifacts:/")===!0?D:d}function Y(d,D){const ie=(0,i.E)(d,D,"curl");if(ie!==
void 0){if(!URL.canParse(ie)||!/^https?:/i.test(ie))throw new H.zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Corr\
ect it, or name the MLflow server in NO_PROXY.");return new URL(ie)}}var _e=1e3,ue=10,Z=200,se=5;function ne(d,D){const ie=async $e=>{const ee={method:"GET",endpoint:"\
registered-models/get",query:{name:$e}},ge=await d.call(ee);if(!ge.ok&&ge.errorCode==="RESOURCE_DOES_NOT_EXIST")throw new H.zg("E_MODEL_NOT_FOUND",`MLflow at ${D}\
 has no registered model "${$e}".`);if(!ge.ok)throw(0,n.J5)(ee.endpoint,ge,D);const Ee=(0,n.HT)(ge.body,"registered_model"),Ge=(0,n.$I)(Ee,"aliases").map(Qe=>[(0,n.
He)(Qe,"alias"),(0,n.yR)(Qe,"version")]);return{name:(0,n.He)(Ee,"name"),aliases:new Map(Ge),latest:(0,n.$I)(Ee,"latest_versions").map(Ie),tags:(0,n.SX)(Ee,"tag\
s")}},Le=async $e=>{let ee=[];for(const Ee of[`name ILIKE '${$e.slice(0,3).replace(/['"%\\]/g,"_")}%'`,void 0]){const Ge=await d.call({method:"GET",endpoint:"re\
gistered-models/search",query:{filter:Ee,max_results:String(Z)}}).catch(()=>{}),Qe=Ge?.ok&&(0,k.Gv)(Ge.body)?(0,n.$I)(Ge.body,"registered_models").map(it=>(0,n.
yR)(it,"name")):[],nt=(0,j.eO)($e,Qe);if(nt!==void 0)return`Did you mean "${(0,G.xS)(nt,200)}"?`;ee=Qe}const ge=ee.slice(0,se).map(Ee=>`"${(0,G.xS)(Ee,100)}"`).
join(", ");return ee.length===0?"Register a first version of it.":`It has ${ge}${ee.length>se?", \u2026":""}: correct the name, or register a first version.`},Ue=async $e=>{
try{return await ie($e)}catch(ee){throw!(ee instanceof H.zg)||ee.code!=="E_MODEL_NOT_FOUND"?ee:new H.zg(ee.code,`${ee.message} ${await Le($e)}`,{cause:ee})}},Me=async($e,ee,ge,Ee)=>{
if(ee.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,n.J5)($e.endpoint,ee,D);const{latest:Ge}=await Ue(ge),Qe=Math.max(0,...Ge.map(nt=>Number(nt.version)));return new H.
zg("E_VERSION_NOT_FOUND",`Model "${ge}" has no version ${Ee}.${Qe>0?` Its newest is ${Qe}: correct the number.`:" It has no versions yet: register one first."}`)},
ye=async($e,ee,ge)=>{const Ee=await d.call($e);if(!Ee.ok)throw await Me($e,Ee,ee,ge)},Ne=async($e,ee)=>{const ge=await d.call($e);if(!ge.ok)throw await Ve($e,ge,
ee)},Ke=async($e,ee,ge,Ee)=>pe(ee)?(await Ue(ge),new H.zg("E_ALIAS_NOT_FOUND",`MLflow at ${D} has no aliases (they came with 2.3), so there is no @${Ee}. Use a \
stage.`)):Ve($e,ee,ge),Ye=async($e,ee)=>{const ge={method:"GET",endpoint:"registered-models/alias",query:{name:$e,alias:ee}},Ee=await d.call(ge);if(Ee.ok)return Ie(
(0,n.HT)(Ee.body,"model_version"));if(pe(Ee))throw await Ke(ge,Ee,$e,ee);if(Ee.errorCode!=="INVALID_PARAMETER_VALUE"&&Ee.errorCode!=="RESOURCE_DOES_NOT_EXIST"||
(await Ue($e),!/not found/i.test(Ee.message)))throw(0,n.J5)(ge.endpoint,Ee,D)},qe=async($e,ee)=>{const ge={method:"POST",endpoint:"registered-models/get-latest-\
versions",body:{name:$e,stages:[ee]}},Ee=await d.call(ge);if(Ee.ok)return(0,n.$I)((0,k.Gv)(Ee.body)?Ee.body:{},"model_versions").map(Ie)[0];throw Pe(Ee,ee)??await Ve(
ge,Ee,$e)},Ve=async($e,ee,ge)=>(ee.errorCode==="RESOURCE_DOES_NOT_EXIST"&&await Ue(ge),(0,n.J5)($e.endpoint,ee,D)),et=async($e,ee,ge=_e)=>{const Ee=new Map;let Ge;
for(let Qe=0;Qe<ge;Qe+=1){const nt=await d.expect({method:"GET",endpoint:"model-versions/search",query:{filter:ee,max_results:"1000",page_token:Ge}}),it=(0,k.Gv)(
nt)?nt:{};for(const at of(0,n.$I)(it,"model_versions").map(Ie))($e===void 0||at.model===$e)&&Ee.set(JSON.stringify([at.model,at.version]),at);if(Ge=(0,n.yR)(it,
"next_page_token"),Ge==="")break}return[...Ee.values()].sort((Qe,nt)=>Number(Qe.version)-Number(nt.version))};return{model:Ue,setModelTag:($e,ee,ge)=>Ne({method:"\
POST",endpoint:"registered-models/set-tag",body:{name:$e,key:ee,value:ge}},$e),deleteModelTag:($e,ee)=>Ne({method:"DELETE",endpoint:"registered-models/delete-ta\
g",body:{name:$e,key:ee}},$e),ensureModel:async $e=>{const ee={method:"POST",endpoint:"registered-models/create",body:{name:$e}},ge=await d.call(ee);if(!ge.ok&&
ge.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,n.J5)(ee.endpoint,ge,D)},version:async($e,ee)=>{const ge={method:"GET",endpoint:"model-versions/get",query:{name:$e,
version:ee}},Ee=await d.call(ge);if(Ee.ok)return Ie((0,n.HT)(Ee.body,"model_version"));throw await Me(ge,Ee,$e,ee)},versionsOfRun:($e,ee)=>et($e,`run_id='${ee}'`),
versionsOfModel:$e=>et($e,$e.includes("'")?$e.includes('"')?void 0:`name="${$e}"`:`name='${$e}'`),versionsWithTag:async($e,ee,ge)=>{const Ee=ge===void 0||/['"]/.
test(ge)?"":`name='${ge}' and `;return et(ge,`${Ee}tags.\`${$e}\` LIKE '%${ee}%'`,ue)},createVersion:async({model:$e,source:ee,runId:ge,modelId:Ee,tags:Ge})=>{const Qe=await d.
expect({method:"POST",endpoint:"model-versions/create",body:{name:$e,source:ee,run_id:ge,...Ee===void 0?{}:{model_id:Ee},tags:(0,n.xc)(Ge??new Map)},isIdempotent:!1});
return Ie((0,n.HT)(Qe,"model_version"))},deleteVersion:async($e,ee)=>{const ge={method:"DELETE",endpoint:"model-versions/delete",body:{name:$e,version:ee}},Ee=await d.
call(ge);if(!Ee.ok&&Ee.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,n.J5)(ge.endpoint,Ee,D)},holder:($e,ee)=>ee.kind==="alias"?Ye($e,ee.alias):qe($e,ee.stage),
transition:async($e,ee,ge,Ee)=>{const Ge={method:"POST",endpoint:"model-versions/transition-stage",body:{name:$e,version:ee,stage:ge,archive_existing_versions:Ee}},
Qe=await d.call(Ge);if(!Qe.ok)throw Pe(Qe,ge)??await Me(Ge,Qe,$e,ee)},setAlias:async($e,ee,ge)=>{const Ee={method:"POST",endpoint:"registered-models/alias",body:{
name:$e,alias:ee,version:ge}},Ge=await d.call(Ee);if(!Ge.ok)throw pe(Ge)?await Ke(Ee,Ge,$e,ee):await Me(Ee,Ge,$e,ge)},deleteAlias:async($e,ee)=>{const ge={method:"\
DELETE",endpoint:"registered-models/alias",body:{name:$e,alias:ee}},Ee=await d.call(ge);if(!Ee.ok)throw await Ke(ge,Ee,$e,ee)},setVersionTag:($e,ee,ge,Ee)=>ye({
method:"POST",endpoint:"model-versions/set-tag",body:{name:$e,version:ee,key:ge,value:Ee}},$e,ee),deleteVersionTag:($e,ee,ge)=>ye({method:"DELETE",endpoint:"mod\
el-versions/delete-tag",body:{name:$e,version:ee,key:ge}},$e,ee),downloadUri:async($e,ee)=>{const ge={method:"GET",endpoint:"model-versions/get-download-uri",query:{
name:$e,version:ee}},Ee=await d.call(ge);if(!Ee.ok)throw await Me(ge,Ee,$e,ee);return(0,n.He)((0,k.Gv)(Ee.body)?Ee.body:{},"artifact_uri")}}}var pe=d=>d.status===
404&&d.errorCode==="",re=({status:d,errorCode:D,message:ie})=>d===501||D==="ENDPOINT_NOT_FOUND"||D==="FEATURE_DISABLED"||D==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(ie),Pe=(d,D)=>re(d)?new H.zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${D}. Use an alias instead, such as @${D.toLowerCase()}.`):d.errorCode===
"INVALID_PARAMETER_VALUE"&&/stage/i.test(d.message)?new H.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${D}": it has None, Staging, Production and Archived. An al\
ias is written with an @.`):void 0;function Ie(d){const D=(0,n.yR)(d,"source"),ie=(0,j.Ql)(D);return{model:(0,n.He)(d,"name"),version:(0,n.He)(d,"version"),runId:(0,n.
yR)(d,"run_id")||(ie.kind==="run"?ie.runId:""),source:D,...d.creation_timestamp===void 0?{}:{createdMs:(0,n.kz)(d,"creation_timestamp",0)},stage:(0,n.yR)(d,"cur\
rent_stage"),status:(0,n.yR)(d,"status"),statusMessage:(0,n.yR)(d,"status_message"),modelId:(0,n.yR)(d,"model_id")||(ie.kind==="logged-model"&&ie.path===""?ie.modelId:
""),tags:(0,n.SX)(d,"tags")}}var He=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,We=d=>JSON.parse(d.replace(He,D=>D.startsWith('"')?D:`"${D}"`)),
Ce=/"metrics"\s*:\s*\[/,xe=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function je(d){const D=Ce.exec(d),ie=D===null?0:D.index+D[0].length,Le=D===null?-1:Je(
d,ie);if(Le===-1)return JSON.parse(d);const Ue=JSON.parse(d.slice(0,ie)+d.slice(Le));return(0,k.Gv)(Ue)?{...Ue,metrics:Xe(d,ie,Le)}:Ue}function Je(d,D){for(xe.lastIndex=
D;xe.test(d);)if(d[xe.lastIndex-1]==="]")return xe.lastIndex-1;return-1}function*Xe(d,D,ie){for(let Le=D;Le<ie;){xe.lastIndex=Le,xe.test(d);const Ue=xe.lastIndex;
yield JSON.parse(d.slice(Le,Ue-1)),Le=Ue}}var ae=1e4;async function*ve(d,D,ie){const Le=new Set;let Ue;do{const Me=await d.expect({method:"GET",endpoint:"metric\
s/get-history",query:{run_id:D,metric_key:ie,max_results:String(ae),page_token:Ue},parse:je}),ye=(0,k.Gv)(Me)?Me:{};if(yield be(ye.metrics??[],ie),Ue=(0,n.yR)(ye,
"next_page_token"),Le.has(Ue))throw new H.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${ie} lead back to themselves. See whether the tra\
cking URI leads to a supported MLflow.`);Le.add(Ue)}while(Ue!=="")}function*be(d,D){const ie=Le=>new H.zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${D}\
 is no list of points. See whether the tracking URI leads to a supported MLflow.`,{cause:Le});if(!ke(d))throw ie();try{for(const Le of d){if(!(0,k.Gv)(Le))throw ie();
yield c(Le)}}catch(Le){throw Le instanceof SyntaxError?ie(Le):Le}}var ke=d=>typeof d=="object"&&d!==null&&Symbol.iterator in d,c=d=>({value:L(d.value),timestampMs:(0,n.
kz)(d,"timestamp",0),step:(0,n.kz)(d,"step",0)});function L(d=0){return typeof d=="string"&&d!==""?Number(d):typeof d=="number"?d:Number.NaN}var W=100,o=200;function R(d,D){
const ie=async Me=>{const ye={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:Me}},Ne=await d.call(ye);if(!Ne.ok&&Ne.errorCode==="RESOURC\
E_DOES_NOT_EXIST")return;if(!Ne.ok)throw(0,n.J5)(ye.endpoint,Ne,D);const Ke=(0,n.HT)(Ne.body,"experiment");if((0,n.yR)(Ke,"lifecycle_stage")==="deleted")throw new H.
zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${Me}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,n.He)(Ke,"experiment_id")},
Le=async(Me,ye)=>{const Ne=[];let Ke="";for(let Ye=0;Ye<W&&Ne.length<ye;Ye+=1){const qe=await d.expect({method:"POST",endpoint:"runs/search",body:{...Me,max_results:Math.
min(o,ye-Ne.length),...Ke===""?{}:{page_token:Ke}},parse:We}),Ve=(0,k.Gv)(qe)?qe:{};for(const et of(0,n.$I)(Ve,"runs"))Ne.push(h(et));if(Ke=(0,n.yR)(Ve,"next_pa\
ge_token"),Ke==="")break}return Ne.slice(0,ye)},Ue=async(Me,ye)=>{const Ne=[];let Ke="";for(let Ye=0;Ye<W;Ye+=1){const qe={method:"POST",endpoint:"logged-models\
/search",body:{experiment_ids:Me,filter:ye,...Ke===""?{}:{page_token:Ke}}},Ve=await d.call(qe);if(!Ve.ok&&w(Ve.status,Ve.errorCode))return[];if(!Ve.ok)throw(0,n.
J5)(qe.endpoint,Ve,D);const et=(0,k.Gv)(Ve.body)?Ve.body:{};for(const $e of(0,n.$I)(et,"models")){const ee=(0,n.Ag)($e,"info");Ne.push({model:a(ee),createdMs:(0,n.
kz)(ee,"creation_timestamp_ms",0)})}if(Ke=(0,n.yR)(et,"next_page_token"),Ke==="")break}return Ne.sort((Ye,qe)=>Ye.createdMs-qe.createdMs).map(({model:Ye})=>Ye)};
return{findExperiment:ie,ensureExperiment:async Me=>{const ye=await ie(Me);if(ye!==void 0)return ye;const Ne={method:"POST",endpoint:"experiments/create",body:{
name:Me}},Ke=await d.call(Ne);if(Ke.ok)return(0,n.He)((0,k.Gv)(Ke.body)?Ke.body:{},"experiment_id");const Ye=Ke.errorCode==="RESOURCE_ALREADY_EXISTS"?await ie(Me):
void 0;if(Ye===void 0)throw(0,n.J5)(Ne.endpoint,Ke,D);return Ye},create:async({experimentId:Me,name:ye,tags:Ne,startTimeMs:Ke})=>{const Ye=await d.expect({method:"\
POST",endpoint:"runs/create",body:{experiment_id:Me,start_time:Ke,tags:(0,n.xc)(Ne),...ye===void 0?{}:{run_name:ye}},isIdempotent:!1,parse:We});return h((0,n.HT)(
Ye,"run"))},end:async(Me,ye,Ne)=>{await d.expect({method:"POST",endpoint:"runs/update",body:{run_id:Me,status:ye,end_time:Ne}})},get:async Me=>{const ye={method:"\
GET",endpoint:"runs/get",query:{run_id:Me},parse:We},Ne=await d.call(ye);if(Ne.ok)return h((0,n.HT)(Ne.body,"run"));throw Ne.errorCode==="RESOURCE_DOES_NOT_EXIS\
T"?new H.zg("E_RUN_NOT_FOUND",`MLflow at ${D} has no run "${Me}".${u(Me)}`):(0,n.J5)(ye.endpoint,Ne,D)},findRunning:async(Me,ye,Ne)=>{const Ke=`tags.\`${ye}\` = \
'${Ne}' and attributes.status = 'RUNNING'`,Ye=await d.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[Me],filter:Ke,max_results:1,order_by:["\
attributes.start_time DESC"]},parse:We}),[qe]=(0,n.$I)((0,k.Gv)(Ye)?Ye:{},"runs");return qe&&h(qe)},listExperiments:async()=>{const Me=await d.expect({method:"P\
OST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,n.$I)((0,k.Gv)(Me)?Me:{},"experiments").map(ye=>(0,n.He)(ye,"experiment_id"))},findTagged:async(Me,ye,Ne,Ke)=>{
if(!/^[\w.:/-]{1,200}$/.test(Ne))throw new H.zg("E_RUN_NOT_FOUND",`MLflow cannot be asked for runs of "${(0,G.xS)(Ne,100)}".`);return Le({experiment_ids:Me,filter:`\
tags.\`${ye}\` = '${Ne}'`,order_by:["attributes.start_time ASC"]},Ke)},findNewest:(Me,ye)=>Le({experiment_ids:[Me],order_by:["attributes.start_time DESC"]},ye),
metricHistory:(Me,ye)=>ve(d,Me,ye),setTag:async(Me,ye,Ne)=>{await d.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:Me,key:ye,value:Ne}})},loggedModels:({
id:Me,experimentId:ye})=>Ue([ye],`source_run_id = '${Me}'`),runlessModels:async(Me,ye,Ne)=>(await Ue(Me,`tags.\`${ye}\` = '${Ne}'`)).filter(({runId:Ke})=>Ke===""),
loggedModel:async Me=>{const ye={method:"GET",endpoint:`logged-models/${encodeURIComponent(Me)}`},Ne=await d.call(ye);if(Ne.ok)return a((0,n.Ag)((0,n.HT)(Ne.body,
"model"),"info"));if(!(Ne.errorCode==="RESOURCE_DOES_NOT_EXIST"||w(Ne.status,Ne.errorCode)))throw(0,n.J5)(ye.endpoint,Ne,D)}}}function u(d){return/^[0-9a-f]{32}$/.
test(d)?" Give the id of a run of this server, as train puts it out (run-id) and the address of its page ends with it.":/^m-[0-9a-f]{32}$/i.test(d)?" This is th\
e id of a logged model: its page in MLflow names its source run.":" A run's id has 32 characters, 0-9 and a-f; this may be its name, or a part of its id."}var w=(d,D)=>(d===
404||d===405)&&(D===""||D==="ENDPOINT_NOT_FOUND"),a=d=>({id:(0,n.He)(d,"model_id"),name:(0,n.yR)(d,"name"),runId:(0,n.yR)(d,"source_run_id"),status:(0,n.yR)(d,"\
status"),artifactUri:(0,n.yR)(d,"artifact_uri")});function h(d){const D=(0,n.Ag)(d,"info"),ie=(0,n.Ag)(d,"data"),Le=(0,n.SX)(ie,"tags"),Ue=(0,n.$I)((0,n.Ag)(d,"\
outputs"),"model_outputs");return{id:(0,n.He)(D,"run_id"),experimentId:(0,n.He)(D,"experiment_id"),name:(0,n.yR)(D,"run_name")||(Le.get("mlflow.runName")??""),status:(0,n.
yR)(D,"status"),deleted:(0,n.yR)(D,"lifecycle_stage")==="deleted",startTimeMs:(0,n.kz)(D,"start_time",0),artifactUri:(0,n.yR)(D,"artifact_uri"),metrics:he(ie),params:(0,n.
SX)(ie,"params"),tags:Le,loggedModelIds:[...Ue].sort((Me,ye)=>(0,n.kz)(Me,"step",0)-(0,n.kz)(ye,"step",0)).map(Me=>(0,n.He)(Me,"model_id")),datasets:(0,n.$I)((0,n.
Ag)(d,"inputs"),"dataset_inputs").map(m)}}function m(d){const D=(0,n.Ag)(d,"dataset");return{name:(0,n.yR)(D,"name"),digest:(0,n.He)(D,"digest"),context:(0,n.SX)(
d,"tags").get("mlflow.data.context")??""}}function he(d){const D=new Map;for(const ie of(0,n.$I)(d,"metrics")){const Le=fe(ie),Ue=D.get(Le.key);Ue!==void 0&&(Le.
step-Ue.step||Le.timestampMs-Ue.timestampMs)<0||D.set(Le.key,Le)}return D}function fe(d){const D=(0,n.yR)(d,"value")||"0";return{key:(0,n.He)(d,"key"),value:Number(
D),text:D,timestampMs:(0,n.kz)(d,"timestamp",0),step:(0,n.kz)(d,"step",0)}}var le=["REQUESTS_CA_BUNDLE","CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],E=2e3;function $(d,D,ie){
const Le=d["tracking-ca-file"],Ue=d["tracking-client-cert-file"],Me=Ue===void 0?void 0:Te("tracking-client-cert-file",Ue),ye=d["tracking-insecure-tls"],Ne=Le!==
void 0?Te("tracking-ca-file",Le):D.protocol==="https:"&&!ye?X(ie):void 0;return{rejectUnauthorized:!ye,...Ne===void 0?{}:{ca:Ne},...Me===void 0?{}:{cert:Me,key:Me}}}
function X(d){for(const D of le){const ie=d[D]?.trim();if(!ie)continue;const Le=(D==="SSL_CERT_DIR"?ie.split(F.delimiter):[ie]).filter(Me=>(0,P.statSync)(Me,{throwIfNoEntry:!1})!==
void 0);if(Le.length===0&&D.startsWith("SSL_"))continue;if(Le.length===0)throw new H.zg("E_INPUT",`${D}: there is no file or folder ${ie}.`);const Ue=Le.flatMap(
Me=>(0,P.statSync)(Me).isDirectory()?me(Me):[Te(D,Me)]);if(Ue.length>0)return Ue.join(`
`)}}var me=d=>(0,P.readdirSync)(d).slice(0,E).map(D=>(0,F.join)(d,D)).filter(D=>(0,P.statSync)(D,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
D)).map(D=>(0,P.readFileSync)(D,"utf8")).filter(D=>D.includes("-----BEGIN CERTIFICATE-----"));function Te(d,D){let ie;try{ie=(0,P.readFileSync)(D,"utf8")}catch(Le){
throw new H.zg("E_INPUT",`${d}: ${D} cannot be read.`,{cause:Le})}if(!ie.includes("-----BEGIN "))throw new H.zg("E_INPUT",`${d}: ${D} is not a PEM file.`);return ie}
var Se=d=>/^(true|1)$/i.test(d.trim()),M={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:Se,refusedFor:"asks for requests that are signed for AWS, w\
hich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function S(d){const D=Object.entries(M).flatMap(([ie,Le])=>{const Ue=d[ie]?.trim()??"";return typeof Le=="string"||Ue===""||Le.isSet?.(Ue)===!1?[]:[`${ie}\
 ${Le.refusedFor}.`]});if(D.length>0)throw new H.zg("E_INPUT",D.join(`
`))}var x=["api/3.0/mlflow/server-info","api/3.0/mlflow/server-features"],s=64*1024;function _(d,D,ie){const Le=`${D.origin}${D.pathname.replace(/\/+$/,"")}`,Ue=async ye=>{
for(const Ne of x){const{body:Ke,...Ye}=ye,{status:qe,body:Ve}=await d.send({...Ye,method:"GET",url:new URL(`${Le}/${Ne}`),isFresh:!1,maxBytes:s});if(qe===200)return(0,k.
fK)((0,k.qF)(Ve),"workspaces_enabled")===!1;if(qe!==404)return!1}return!0};let Me;return{send:async ye=>{if(Me??=Ue(ye).catch(()=>(Me=void 0,!1)),await Me)throw new H.
zg("E_INPUT",`MLFLOW_WORKSPACE is ${JSON.stringify(ie.slice(0,200))}, and MLflow at ${Le} has no workspaces. Unset it, or start the server with --enable-workspa\
ces.`);return d.send(ye)},close:()=>d.close()}}var l=6e4,z=5e3;function Oe(d,D,ie,Le,Ue=I.ur){S(D);const Me=(0,T.Xb)(d["tracking-uri"]),ye=d["registry-uri"]===void 0?
Me:(0,T.zq)(d["registry-uri"]),Ne=(0,T._0)(D,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Ke=D.MLFLOW_WORKSPACE?.trim(),Ye=qe=>{const Ve=(0,r.K)(qe,$(d,qe,D),Y(qe,D));return Ke?
_(Ve,qe,Ke):Ve};return we({base:Me,headers:(0,T.Qr)(d,D),wire:Ye(Me),timeoutMs:Ne?Ne*1e3:l,retryPolicy:{...Ue,maxRetries:(0,T._0)(D,"MLFLOW_HTTP_REQUEST_MAX_RET\
RIES")??Ue.maxRetries},signal:ie,log:Le},ye.href===Me.href?void 0:{base:ye,wire:Ye(ye)})}function we(d,D){const ie=(0,n.xP)(d),Le=q(d.base),Ue=D===void 0?ie:(0,n.
xP)({...d,...D}),Me=q(D?.base??d.base),ye=R(ie,Le),Ne=ne(Ue,Me),Ke=y(ye,Ne,(Ve,et)=>Ne.downloadUri(Ve,et),D!==void 0),Ye={...Ne,downloadUri:async(Ve,et)=>Ke.storageOf(
await Ne.downloadUri(Ve,et))},qe=Ve=>we({...d,wire:Ve(d.wire)},D&&{...D,wire:Ve(D.wire)});return{trackingUri:Le,registryUri:Me,runs:ye,registry:Ye,artifacts:(0,n.
GC)({api:ie,registryApi:Ue},{server:Le,registryServer:Me},ye,Ye,Ke),locks:p(Ue,Me),runUrl:({id:Ve,experimentId:et})=>`${Le}/#/experiments/${et}/runs/${Ve}`,forCleanup:Ve=>we(
{...d,signal:Ae(Ve,Le),timeoutMs:Ve},D),patient:Ve=>we({...d,retryPolicy:ce(Ve),signal:AbortSignal.any([d.signal,Ae(Ve+z,Le)])},D),within:Ve=>we({...d,signal:AbortSignal.
any([d.signal,Ve])},D),guarded:Ve=>qe(et=>De(et,Ve)),close:()=>{d.wire.close(),D?.wire.close()}}}var q=({origin:d,pathname:D})=>`${d}${D.replace(/\/$/,"")}`;function ce(d){
const D=performance.now()+d;return{maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return D-performance.now()},firstDelayMs:500,maxDelayMs:15e3,usesAllTime:!0}}
function Ae(d,D){const ie=new AbortController;return setTimeout(()=>ie.abort((0,n.HB)(`MLflow at ${D} did not answer within ${d/1e3} s.`)),d).unref(),ie.signal}
var De=(d,D)=>({send:async ie=>(D(),d.send(ie)),close:()=>d.close()})}),4533:((de,J,e)=>{e.r(J),e.d(J,{readPipelineFacts:()=>r.s});var r=e(6237),i=e(9596)}),3168:((de,J,e)=>{
e.r(J),e.d(J,{register:()=>r.k});var r=e(2228),i=e(889),O=e(9017),B=e(8493),n=e(3344),I=e(9063),v=e(233),f=e(1731),A=e(4054),T=e(4925),j=e(7129),G=e(57),Q=e(8023),
k=e(6580),H=e(7076),V=e(2804),P=e(9596)}),7524:((de,J,e)=>{e.r(J),e.d(J,{train:()=>r.B});var r=e(8159),i=e(2119),O=e(7957),B=e(4996),n=e(8493),I=e(3344),v=e(9063),
f=e(233),A=e(1731),T=e(4054),j=e(4925),G=e(7129),Q=e(57),k=e(8023),H=e(6580),V=e(7076),P=e(2804),K=e(9596)}),8707:((de,J,e)=>{e.r(J),e.d(J,{trainFinish:()=>N});
var r=e(2119),i=e(7957),O=e(7797),B=e(4996),n=e(9017),I=e(8493),v=e(3344),f=e(9063),A=e(233),T=e(1731),j=e(4054),G=e(4925),Q=e(7129),k=e(57),H=e(8023),V=e(6580),
P=e(7076),K=e(2804),F=e(9596),C=64,p=(0,V.nd)(-1,255),N=(0,Q.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the\
 exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,
inputs:{...k.hI,"run-id":{kind:n.V,description:"The run, as train-start gave it. Either this, or `experiment` and `start-id`."},experiment:{...B.y.experiment,required:!1,
description:"The experiment that the run is in."},"start-id":{kind:O.W,description:"The start of the run, as train-start was given it: the last run of it is end\
ed."},"exit-code":{kind:p,description:"The exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{kind:V.Qq,description:"A file\
 that holds it, as Tekton writes one for each step."},...B.n},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"mlflow-steps t\
rain-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async ue=>{const{inputs:Z}=ue,se=_e(Z["exit-code"],Z["exit-code-file"]),ne=se===0?"FINI\
SHED":(0,i.Kt)(se)?"KILLED":"FAILED",pe=(await ue.mlflow()).patient(Z.timeout),re=await U(pe,Z).catch(Ie=>{throw Y(Ie,se)});ue.output("run-id",re.id),ue.output(
"artifact-uri",re.artifactUri),ue.output("metrics",(0,i.qF)(re)),ne==="FINISHED"?await(0,r.j)(pe,re,ue.log):re.status!==ne&&await pe.runs.end(re.id,ne,Date.now());
const Pe=pe.runUrl(re);if(ue.summarize({kind:"heading",text:`Run ${re.name||re.id} is ${ne}`},{kind:"paragraph",text:Pe},(0,i.My)(re)),ne!=="FINISHED")throw(0,i.
n6)(se,ne,Pe);return{outcome:"done",reason:`Run ${re.name||re.id} is FINISHED: ${Pe}`}}}),y=100;async function U({runs:ue},{"run-id":Z,experiment:se,"start-id":ne}){
if(Z!==void 0)return ue.get(Z);if(se===void 0||ne===void 0)throw new K.zg("E_INPUT","Give either run-id, or experiment and start-id.");const pe=await ue.findExperiment(
se),re=pe===void 0?void 0:(await ue.findTagged([pe],O.P,ne,y)).at(-1);if(re===void 0)throw new K.zg("E_RUN_NOT_FOUND",`Experiment "${se}" has no run of start ${ne}\
: training has not begun. The log of train-start says why (in Argo, the container start of the training's pod).`);return re}var Y=(ue,Z)=>ue instanceof K.zg&&ue.
code==="E_MLFLOW_UNREACHABLE"?new K.zg(ue.code,`${ue.message} The training command had ended with ${(0,i.z9)(Z)}; its run is left as it is. Run this step again \
to end it.`,{cause:ue}):ue;function _e(ue,Z){if(ue===void 0==(Z===void 0))throw new K.zg("E_INPUT","Give either exit-code or exit-code-file.");if(Z===void 0)return ue??
0;try{const se=(0,P.M)(Z,C);if(se===void 0)throw new Error("it is too large");return p.parse(se.trim())}catch(se){throw new K.zg("E_INPUT",`${Z} holds no exit c\
ode of the training command: ${se instanceof Error?se.message:String(se)}.`,{cause:se})}}}),3298:((de,J,e)=>{e.r(J),e.d(J,{trainStart:()=>G});var r=e(2629),i=e(
7957),O=e(7797),B=e(4996),n=e(7129),I=e(57),v=e(8023),f=e(6580),A=e(7076),T=e(2804),j=e(9596),G=(0,n.ol)({name:"train-start",title:"create the run that a traini\
ng container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it by MLFLOW_R\
UN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is never reach\
ed.",runsOnlyInEngines:!0,inputs:{...I.hI,...B.y,"start-id":{kind:O.W,description:"Names this start: run again with the same one, the run that is still running \
is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"It\
s experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"\
The server of the registered models, for MLFLOW_REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, f\
or MLFLOW_TRACKING_INSECURE_TLS."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wi\
ne --start-id nightly-42",run:async Q=>{const{inputs:k,log:H,signal:V}=Q,P=k["start-id"],K=await Q.mlflow(),{run:F,isNew:C}=await(0,r.T)(K,{given:k,pipeline:Q.pipeline,
...P===void 0?{}:{startTag:[O.P,P]}});if(Q.output("run-id",F.id),Q.output("experiment-id",F.experimentId),Q.output("tracking-uri",K.trackingUri),Q.output("regis\
try-uri",K.registryUri===K.trackingUri?"":K.registryUri),Q.output("tracking-insecure-tls",String(k["tracking-insecure-tls"])),Q.output("artifact-uri",F.artifactUri),
V.aborted)throw await(0,i.wq)(K,F,"KILLED",H),V.reason;const p=`run ${F.name||F.id}: ${K.runUrl(F)}`;return C?{outcome:"done",reason:`Created ${p}`}:{outcome:"u\
nchanged",reason:`Continuing ${p}`}}})}),1646:((de,J,e)=>{e.r(J),e.d(J,{trainStop:()=>T});var r=e(7797),i=e(4996),O=e(7129),B=e(57),n=e(8023),I=e(6580),v=e(7076),
f=e(2804),A=e(9596),T=(0,O.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"Ends the run that train-start made, as KILLED, w\
here it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing to do.",runsOnlyInEngines:!0,
inputs:{...B.hI,experiment:{...i.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:r.W,required:!0,description:"The start of the r\
un, as train-start was given it."},...i.n},outputs:{"run-id":{kind:"small",description:"The run that was ended; empty where none was running."}},example:"mlflow\
-steps train-stop --experiment wine --start-id nightly-42",run:async j=>{const{experiment:G,"start-id":Q,timeout:k}=j.inputs,H=(await j.mlflow()).patient(k),V=await H.
runs.findExperiment(G),P=V===void 0?void 0:await H.runs.findRunning(V,r.P,Q);return j.output("run-id",P?.id??""),P===void 0?{outcome:"unchanged",reason:`No run \
of start ${Q} is running in experiment ${G}.`}:(await H.runs.end(P.id,"KILLED",Date.now()),{outcome:"done",reason:`Run ${P.name||P.id} was left running and is K\
ILLED now: ${H.runUrl(P)}`})}})}),5441:((de,J,e)=>{e.r(J),e.d(J,{undeploy:()=>Ie});var r=e(6348),i=e(5015),O=e(2419),B=e(9074),n=e(1854),I=e(4118),v=e(8699),f=e(
7871),A=e(8925),T=e(9951),j=e(7129),G=e(57),Q=e(8023),k=e(6580),H=e(9964),V=e(7076),P=e(2586),K=e(1660),F=e(8243),C=e(2804),p=e(9596);async function N(c,L,W,o,R,u){
const{log:w,inputs:a,signal:h}=c,m=(0,n.Zy)(R);if(u===void 0||m===void 0)return;if(a["tracking-uri"]===void 0){w.progress(`The removal is not recorded on ${u} v\
ersion ${m}: no tracking-uri is given.`);return}const he=(0,n.$t)(L.identity,o,(0,F.$6)(R,"metadata","name")??"",R),fe=new Date().toISOString(),le=({message:E})=>w.
warn(`The removal is not recorded on ${u} version ${m}: ${E}`);try{await(0,i.SJ)(W,await c.mlflow(),h,E=>(0,i.ZJ)(E,he,{model:u,versions:[{model:u,version:m}]},
($,X)=>(0,i.VN)(X,fe,"removed","it was undeployed")),le)}catch(E){if(!(E instanceof C.zg))throw E;le(E)}}async function y(c,L,W){const{inputs:{name:o,model:R,"t\
racking-uri":u},log:w,signal:a,stopped:h}=c;if(u===void 0||a.aborted)return;const m=({message:he})=>w.warn(`Whether MLflow records what is not there any more is\
 not known: ${he}`);try{const he=await c.mlflow();for(const fe of await U(he.forCleanup(n.mw),{server:L.identity,namespace:W},o,R)){const le={resource:A.kl,namespace:W,
name:fe};await L.get(le)===void 0&&await(0,i.zV)(L,le,{step:"undeploy",...c},async(E,$)=>{if(await E.get(le)!==void 0)return;const X={server:L.identity,namespace:W,
name:fe},me=new Date().toISOString();await(0,i.SJ)($,he.forCleanup(n.mw),void 0,Te=>(0,i.ZJ)(Te,X,{model:R,versions:[]},(Se,M)=>(0,i.VN)(M,me,"removed","it is n\
ot there any more")),m)})}}catch(he){if(!(he instanceof C.zg)||h.aborted)throw he;m(he)}}async function U({registry:c},{server:L,namespace:W},o,R){const w=(o!==
void 0?await(0,i.cQ)(c,{server:L,namespace:W,name:o},R):R===void 0?[]:await c.versionsOfModel(R)).flatMap(i.Ee).filter(a=>a.server===L&&a.namespace===W&&(o===void 0||
a.name===o));return new Set(w.map(a=>a.name))}var Y=5,_e=c=>(0,F.$6)(c,"metadata","name")??"",ue=c=>(0,F.$6)(c,"metadata","annotations",T.hD);async function Z(c,L,W,o){
const R=await(0,C.AO)("E_CLUSTER_FORBIDDEN",c.list(A.kl,L,{labelSelector:`${T.Ly}=${T.bU}`}))??[];R.length===0&&await pe(c,L);const u=R.filter(he=>W.name===void 0?
o(he):_e(he)===W.name),w=se(W,R,u),a=w===void 0?"":` Did you mean ${(0,P.xS)(w,300)}?`;if(u.length===0)return a;const h=u.length>Y?` and ${u.length-Y} more`:"",
m=u.slice(0,Y).map(he=>`${(0,I.vY)({resource:A.kl,namespace:L,name:_e(he)})}, deployed as ${ne(he)}`);return` ${u.some(he=>ue(he)===void 0)?"BUT THERE IS":"Ther\
e is"} ${m.join("; ")}${h}.${a} --name ${u.length===1?_e(u[0]??{}):"NAME"} alone removes it, whatever it was deployed for.`}function se({name:c,model:L,at:W},o,R){
const u=(w,a,h)=>{const m=a===void 0?void 0:(0,H.eO)(a,h.filter(he=>he!==void 0));return m===void 0||m===a?void 0:`${w} ${m}`};return R.length>0?u("--at",W,R.map(
ue)):u("--name",c,o.map(_e))??(c===void 0?u("--model",L,o.map(n.sB)):void 0)}function ne(c){const L=ue(c);return(0,P.xS)(`${(0,n.sB)(c)??"a model of unknown nam\
e"} version ${(0,n.Zy)(c)??"?"} ${L===void 0?"for no stage or alias":`for ${L}`}`)}async function pe(c,L){if(await c.get({resource:I.r$,name:L}).then(o=>o===void 0,
o=>{if(o instanceof C.zg&&o.code==="E_CLUSTER_FORBIDDEN")return!1;throw o}))throw new C.zg("E_NAMESPACE_NOT_FOUND",`The namespace ${L} does not exist, so there \
is nothing in it to remove. Choose another with --namespace.`)}var re={...G.hI,"tracking-uri":{...G.hI["tracking-uri"],kind:k.Qq,required:!1,description:"The ht\
tp(s) address of the MLflow server, to record the removal on the version. Without it the removal is recorded nowhere."},...G.g$,name:{kind:k.Qq,description:"The\
 name of the SeldonDeployment. Either this, or `model` with `at` or `version`."},model:{kind:G.fD,description:"The registered model whose deployment is removed."},
version:{kind:G.e1,description:"Only where this version of the model is deployed."},at:{kind:(0,k.KD)(k.Qq,k.hu),description:"Only what was deployed for this st\
age or @alias."},timeout:{kind:k.p0,default:"5m",description:"How long its pods may take to end."}},Pe={name:{kind:"small",description:"What was removed, separa\
ted by commas; empty where there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where so\
mething was removed."}},Ie=(0,j.ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits until its pods \
are gone. Leaves what is not its own; what is absent is fine.",inputs:re,checks:[(0,k.RU)(re,["name","model","version","at"],He)],outputs:Pe,example:"mlflow-ste\
ps undeploy --name wine --namespace models",run:async c=>{const{inputs:L}=c,W=await c.cluster(),o=L.namespace??W.defaultNamespace;c.output("namespace",o),c.output(
"name",""),c.output("changed","false");const R=await We(c,W,o),u=L.name===void 0?await Je(c,W,o,R):await xe(c,W,o,L.name,R),w=[],a=[];for(const m of u){const he=await ae(
c,W,o,m,R,()=>{a.push(m),c.output("name",a.join(",")),c.output("changed","true")});he!==void 0&&w.push(he)}w.length===0&&await y(c,W,o);const h=u.length===0?await Z(
W,o,L,m=>L.model!==void 0&&Ce(m,L.model,R)):"";return be(c,o,a,w,h)}});function He(c){if(!(c.name!==void 0||c.model!==void 0&&(c.at!==void 0||c.version!==void 0)))
throw new C.zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function We(c,L,W){const{model:o,name:R,"tracking-uri":u}=c.
inputs,w=new Set;if(o===void 0||u===void 0)return w;const h=(await L.list(A.kl,W,{labelSelector:`${T.Ly}=${T.bU}`,...R===void 0?{}:{fieldSelector:`metadata.name\
=${R}`}})).filter(m=>(0,n.sB)(m)!==o);if(h.length===0)return w;try{const m=(await c.mlflow()).forCleanup(c.inputs.timeout/4).within(c.signal),he=new Map((await m.
registry.versionsOfModel(o)).map(({version:fe,runId:le})=>[fe,le]));for(const fe of h){const[le="",E=""]=[(0,n.Zy)(fe),(0,F.$6)(fe,"metadata","annotations",T.CD)],
$=(0,n.$t)(L.identity,W,(0,F.$6)(fe,"metadata","name")??"",fe);he.get(le)===E&&await(0,n.OW)(m,fe,o,$)&&w.add((0,n.sB)(fe)??"")}}catch(m){if(!(m instanceof C.zg)||
m.outcome==="cancelled")throw m;c.log.warn(`Whether ${o} had another name before is not known: ${m.message}`)}return w}var Ce=(c,L,W)=>{const o=(0,n.sB)(c);return o===
L||o!==void 0&&W.has(o)};async function xe({inputs:c},L,W,o,R){const u={resource:A.kl,namespace:W,name:o},w=await L.get(u);if(!w)return[];const a=je(c,w,R);if(a===
void 0)return Xe(c,w,R)?[o]:[];throw new C.zg("E_NAME_TAKEN",`${(0,I.vY)(u)} ${a}, so it is left alone. Check --name and --namespace.`)}var je=({model:c},L,W)=>(0,n.
MU)(L)?c!==void 0&&!Ce(L,c,W)?`serves the model ${(0,n.sB)(L)??"of unknown name"}, not ${c}`:void 0:"was not deployed by mlflow-steps";async function Je({inputs:c},L,W,o){
const R=[c.model??"",...o].map(r.H);return(await L.list(A.kl,W,{labelSelector:`${T.Ly}=${T.bU},${T.B0} in (${R.join(",")})`})).filter(w=>Xe(c,w,o)).flatMap(w=>(0,F.
$6)(w,"metadata","name")??[])}function Xe({model:c,version:L,at:W},o,R){const u=W===void 0?void 0:(0,k.Rg)((0,k.hu)(W));return(c===void 0||Ce(o,c,R))&&(L===void 0||
(0,n.Zy)(o)===String(L))&&(u===void 0||(0,F.$6)(o,"metadata","annotations",T.hD)===u)}async function ae(c,L,W,o,R,u){const{log:w,inputs:a}=c,h={resource:A.kl,namespace:W,
name:o},m=(0,I.vY)(h),he=async(fe,le)=>{const E=await fe.get(h);if(E===void 0)return`${m} was removed by somebody else meanwhile.`;const $=je(a,E,R);if($!==void 0)
return`${m} is left alone: it ${$}, by now.`;if(!Xe(a,E,R))return`${m} is left alone: it was deployed again meanwhile, as ${ne(E)}.`;const X=(0,F.$6)(E,"metadat\
a","uid")??"",me=(0,O.f8)(E,T.bU).map(O.c7);w.progress(`Removing ${m}, deployed as ${ne(E)}${me.length===0?"":`, and changed besides by ${me.join(" and ")}`}.`),
await fe.remove(h,X,{timeoutMs:c.waitMs(a.timeout),report:Te=>w.progress(Te),onDeleted:u}),await(0,i.BC)(fe,W,o),await N(c,fe,le,W,E,ve(a.model,E,R))};try{return await(0,i.
zV)(L,h,{step:"undeploy",...c},he)}catch(fe){if(!(fe instanceof C.zg)||fe.code!=="E_NAMESPACE_NOT_FOUND")throw fe;return w.progress(`The namespace ${W} is being\
 deleted, and ${m} with it.`),he(L,{lost:new AbortController().signal,believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}function ve(c,L,W){const o=(0,n.sB)(
L);return o!==void 0&&W.has(o)?c:o}function be({inputs:c},L,W,o,R){const u=o.map(w=>` ${w}`).join("");return W.length>0?{outcome:"done",reason:`Removed ${W.join(
", ")} from ${L}; its pods are gone.${u}`}:{outcome:"unchanged",reason:o.length>0?`Nothing was removed.${u}`:`There is nothing to remove: ${ke(c)} is not deploy\
ed in the namespace ${L}.${R}`}}function ke({name:c,model:L,version:W,at:o}){const u=[L,W===void 0?void 0:`version ${W}`,o===void 0?void 0:`for ${(0,k.Rg)((0,k.
hu)(o))}`].filter(w=>w!==void 0).join(" ");return c===void 0?u:`SeldonDeployment/${c}${u===""?"":` with ${u}`}`}}),1421:(de=>{de.exports=require("node:child_pro\
cess")}),7598:(de=>{de.exports=require("node:crypto")}),8474:(de=>{de.exports=require("node:events")}),3024:(de=>{de.exports=require("node:fs")}),1455:(de=>{de.
exports=require("node:fs/promises")}),7067:(de=>{de.exports=require("node:http")}),4708:(de=>{de.exports=require("node:https")}),7030:(de=>{de.exports=require("\
node:net")}),8161:(de=>{de.exports=require("node:os")}),6760:(de=>{de.exports=require("node:path")}),6193:(de=>{de.exports=require("node:string_decoder")}),1692:(de=>{
de.exports=require("node:tls")}),7975:(de=>{de.exports=require("node:util")}),9154:(de=>{de.exports=require("vm")})},ht={};function Ze(de){var J=ht[de];if(J!==void 0)
return J.exports;var e=ht[de]={exports:{}},r=!0;try{Et[de](e,e.exports,Ze),r=!1}finally{r&&delete ht[de]}return e.exports}Ze.m=Et,typeof Ze<"u"&&(Ze.ab=__dirname+
"/"),Ze.n=de=>{var J=de&&de.__esModule?()=>de.default:()=>de;return Ze.d(J,{a:J}),J},(()=>{var de=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,
J;Ze.t=function(e,r){if(r&1&&(e=this(e)),r&8||typeof e=="object"&&e&&(r&4&&e.__esModule||r&16&&typeof e.then=="function"))return e;var i=Object.create(null);Ze.
r(i);var O={};J=J||[null,de({}),de([]),de(de)];for(var B=r&2&&e;typeof B=="object"&&!~J.indexOf(B);B=de(B))Object.getOwnPropertyNames(B).forEach(n=>O[n]=()=>e[n]);
return O.default=()=>e,Ze.d(i,O),i}})(),Ze.d=(de,J)=>{for(var e in J)Ze.o(J,e)&&!Ze.o(de,e)&&Object.defineProperty(de,e,{enumerable:!0,get:J[e]})},Ze.f={},Ze.e=
de=>Promise.all(Object.keys(Ze.f).reduce((J,e)=>(Ze.f[e](de,J),J),[])),Ze.u=de=>""+de+".index.js",Ze.o=(de,J)=>Object.prototype.hasOwnProperty.call(de,J),Ze.r=de=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(de,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(de,"__esModule",{value:!0})},(()=>{var de={
792:1},J=e=>{var r=e.modules,i=e.ids,O=e.runtime;for(var B in r)Ze.o(r,B)&&(Ze.m[B]=r[B]);O&&O(Ze);for(var n=0;n<i.length;n++)de[i[n]]=1};Ze.f.require=(e,r)=>{de[e]||
J(require("./"+Ze.u(e)))}})();var mt={};Ze.r(mt),Ze.d(mt,{action:()=>It,cli:()=>Pt});var Yt=Ze(9596),Pt=async()=>(await Promise.resolve().then(Ze.bind(Ze,9929))).
cli(),It=async de=>(await Promise.resolve().then(Ze.bind(Ze,2834))).action(de);module.exports=mt})();
