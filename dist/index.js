(()=>{"use strict";var ut={5836:((re,x,e)=>{e.r(x),e.d(x,{action:()=>F});var s=e(3788),i=e(7899),m=e(6237),w=e(4867),r=e(2907),C=e(7522),u=e(9606),O=e(8742),k=e(
1439),g=e(3966),A=e(1660),B=e(1651),L=e(9596);const R=require("os"),Y=require("fs");var V=e(8161);function ce(d){return d==null?"":typeof d=="string"||d instanceof
String?d:JSON.stringify(d)}function ae(d){return Object.keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.
endColumn}:{}}function ge(d,h,E){const te=new y(d,h,E);process.stdout.write(te.toString()+R.EOL)}var ne="::",y=class{constructor(d,h,E){d||(d="missing.command"),
this.command=d,this.properties=h,this.message=E}toString(){let d=ne+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let h=!0;for(const E in this.
properties)if(this.properties.hasOwnProperty(E)){const te=this.properties[E];te&&(h?h=!1:d+=",",d+=`${E}=${Oe(te)}`)}}return d+=`${ne}${fe(this.message)}`,d}};function fe(d){
return ce(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Oe(d){return ce(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%\
0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}(0,A.e7)();var be=()=>(0,A.vd)("node:crypto").randomUUID();function Ie(d,h){const E=process.env[`GITHUB_${d}`];if(!E)
throw new Error(`Unable to find environment variable for file command ${d}`);if(!Y.existsSync(E))throw new Error(`Missing file at path: ${E}`);Y.appendFileSync(
E,`${ce(h)}${R.EOL}`,{encoding:"utf8"})}function Ce(d,h){const E=`ghadelimiter_${be()}`,te=ce(h);if(d.includes(E))throw new Error(`Unexpected input: name should\
 not contain the delimiter "${E}"`);if(te.includes(E))throw new Error(`Unexpected input: value should not contain the delimiter "${E}"`);return`${d}<<${E}${R.EOL}${te}${R.
EOL}${E}`}(0,A.e7)();var Re=d=>(...h)=>(0,A.vd)("node:fs").promises[d](...h),Z={access:Re("access"),appendFile:Re("appendFile"),writeFile:Re("writeFile")},he={R_OK:4,
W_OK:2},se=function(d,h,E,te){function l(v){return v instanceof E?v:new E(function(H){H(v)})}return new(E||(E=Promise))(function(v,H){function G(Ee){try{ue(te.next(
Ee))}catch(Ke){H(Ke)}}function Q(Ee){try{ue(te.throw(Ee))}catch(Ke){H(Ke)}}function ue(Ee){Ee.done?v(Ee.value):l(Ee.value).then(G,Q)}ue((te=te.apply(d,h||[])).next())})},
{access:ee,appendFile:me,writeFile:Te}=Z,Ae="GITHUB_STEP_SUMMARY",Be=class{constructor(){this._buffer=""}filePath(){return se(this,void 0,void 0,function*(){if(this.
_filePath)return this._filePath;const d=process.env[Ae];if(!d)throw new Error(`Unable to find environment variable for $${Ae}. Check if your runtime environment\
 supports job summaries.`);try{yield ee(d,he.R_OK|he.W_OK)}catch{throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/writ\
e permissions.`)}return this._filePath=d,this._filePath})}wrap(d,h,E={}){const te=Object.entries(E).map(([l,v])=>` ${l}="${v}"`).join("");return h?`<${d}${te}>${h}\
</${d}>`:`<${d}${te}>`}write(d){return se(this,void 0,void 0,function*(){const h=!!d?.overwrite,E=yield this.filePath();return yield(h?Te:me)(E,this._buffer,{encoding:"\
utf8"}),this.emptyBuffer()})}clear(){return se(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,h=!1){return this._buffer+=d,h?this.addEOL():this}addEOL(){return this.addRaw(
R.EOL)}addCodeBlock(d,h){const E=Object.assign({},h&&{lang:h}),te=this.wrap("pre",this.wrap("code",d),E);return this.addRaw(te).addEOL()}addList(d,h=!1){const E=h?
"ol":"ul",te=d.map(v=>this.wrap("li",v)).join(""),l=this.wrap(E,te);return this.addRaw(l).addEOL()}addTable(d){const h=d.map(te=>{const l=te.map(v=>{if(typeof v==
"string")return this.wrap("td",v);const{header:H,data:G,colspan:Q,rowspan:ue}=v,Ee=H?"th":"td",Ke=Object.assign(Object.assign({},Q&&{colspan:Q}),ue&&{rowspan:ue});
return this.wrap(Ee,G,Ke)}).join("");return this.wrap("tr",l)}).join(""),E=this.wrap("table",h);return this.addRaw(E).addEOL()}addDetails(d,h){const E=this.wrap(
"details",this.wrap("summary",d)+h);return this.addRaw(E).addEOL()}addImage(d,h,E){const{width:te,height:l}=E||{},v=Object.assign(Object.assign({},te&&{width:te}),
l&&{height:l}),H=this.wrap("img",null,Object.assign({src:d,alt:h},v));return this.addRaw(H).addEOL()}addHeading(d,h){const E=`h${h}`,te=["h1","h2","h3","h4","h5",
"h6"].includes(E)?E:"h1",l=this.wrap(te,d);return this.addRaw(l).addEOL()}addSeparator(){const d=this.wrap("hr",null);return this.addRaw(d).addEOL()}addBreak(){
const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,h){const E=Object.assign({},h&&{cite:h}),te=this.wrap("blockquote",d,E);return this.addRaw(
te).addEOL()}addLink(d,h){const E=this.wrap("a",d,{href:h});return this.addRaw(E).addEOL()}},Ne=new Be,We=Ne,M;(function(d){d[d.Success=0]="Success",d[d.Failure=
1]="Failure"})(M||(M={}));function K(d){ge("add-mask",{},d)}function ie(d,h){const E=process.env[`INPUT_${d.replace(/ /g,"_").toUpperCase()}`]||"";if(h&&h.required&&
!E)throw new Error(`Input required and not supplied: ${d}`);return h&&h.trimWhitespace===!1?E:E.trim()}function oe(d,h){if(process.env.GITHUB_OUTPUT)return Ie("\
OUTPUT",Ce(d,h));process.stdout.write(R.EOL),ge("set-output",{name:d},ce(h))}function ye(d,h={}){ge("error",ae(h),d instanceof Error?d.toString():d)}function we(d,h={}){
ge("warning",ae(h),d instanceof Error?d.toString():d)}function De(d,h,E){const te=Object.keys(d.inputs),l=new Set(te.map(k.gI)),v=Object.entries(h).filter(([H,G])=>H.
startsWith("INPUT_")&&G&&!l.has(H)).map(([H])=>H.slice(6).toLowerCase());return{texts:new Map(te.map(H=>[H,E(H)]).filter(([,H])=>H!=="")),problems:v.map(H=>{const G=(0,k.
qb)(H,te);return`unknown input ${H}${G?`; did you mean ${G}?`:""}`})}}var xe=1024*1024-4096,U=64*1024,a="<p>The rest is left out here: a job summary holds 1 MiB\
. The log has all of it.</p>";function _(d){const h=[];let E=0;for(const te of d){const l=de(te);if(E+=Buffer.byteLength(l)+2,E>xe)return[...h,a].join(`

`);h.push(l)}return h.join(`

`)}var S={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},I=d=>(0,C.YI)(d).replace(/[&<>"'`]/g,h=>S[h]??""),b=d=>I(d).replaceAll(`
`,"<br>"),X=d=>I(d).replaceAll(`
`,"&#10;");function de(d){switch(d.kind){case"heading":return`<h3>${b(d.text)}</h3>`;case"paragraph":return`<p>${b(d.text)}</p>`;case"table":return`<table>${_e(
"th",d.header)}${d.rows.map(h=>_e("td",h)).join("")}</table>`;case"log":return`<details open><summary>${b(d.title)}</summary><pre>${X(Pe(d.text))}</pre></detail\
s>`}}var _e=(d,h)=>`<tr>${h.map(E=>`<${d}>${b(E)}</${d}>`).join("")}</tr>`,Pe=d=>d.length<=U?d:`\u2026 (${d.length-U} characters before)
${d.slice(-U)}`,Ue=d=>(0,C.YI)(d).replaceAll("##[","# #["),Se=class{#e;#t;#n=0;#r=!1;#o=[];constructor(d){this.#e=d}print(d){this.#s(),this.#e(`${Ue(d)}${V.EOL}`)}issue(d){
if(this.#n>0){this.#o.push(d);return}this.resume(),d()}async duringProgram(d){this.#s(),this.#n+=1,this.#r=!0;try{return await d()}finally{if(this.#n-=1,this.#n===
0)for(const h of this.#o.splice(0))this.issue(h)}}resume(){this.#t!==void 0&&(this.#e(`${this.#r?V.EOL:""}::${this.#t}::${V.EOL}`),this.#t=void 0,this.#r=!1)}#s(){
this.#t===void 0&&(this.#t=crypto.randomUUID(),this.#e(`::stop-commands::${this.#t}${V.EOL}`))}},P=4e3;function D(d){const h=(0,s.VU)(),E=new Se(G=>process.stdout.
write(G)),te=(0,s.s2)(h,d,["ignore","inherit","inherit"]),l={progress:G=>E.print(G),warn:G=>E.issue(()=>we((0,C.Jj)(Ue(G),P))),foreign:(G,Q)=>E.print(`${G}
${Q.split(`
`).map(ue=>`  | ${ue}`).join(`
`)}`)},v=(0,m.s)(d),H=async G=>{if(G.comments.length===0)return[];const{postComments:Q}=await e.e(394).then(e.bind(e,8069));return Q(G,{env:d,signal:h,link:v.link,
say:ue=>l.progress(ue)})};return{env:d,log:l,signal:h,pipeline:v,announceDeployment:async G=>{const{announceDeployment:Q}=await e.e(394).then(e.bind(e,1501));return Q(
G,{env:d,signal:h,link:v.link,warn:ue=>l.warn(ue)})},runProgram:(G,Q,ue)=>E.duringProgram(()=>te(G,Q,ue)),readInputs:G=>De(G,d,Q=>ie(Q)),mask:G=>E.issue(()=>q(G)),
finish:async G=>{E.print(T(G)),E.issue(()=>f(G));const Q=await H(G);for(const Ee of Q)E.print(Ee);const ue=[...n(G),...Q.map(Ee=>({kind:"paragraph",text:Ee}))];
d.GITHUB_STEP_SUMMARY&&await We.addRaw(_(ue),!0).write(),E.issue(()=>o(G))}}}function q(d){for(const h of d.split(/\r?\n/))h.trim()!==""&&K(h.trim())}function f({
outputs:d}){for(const[h,E]of d)oe(h,E)}function T({step:d,result:h,error:E}){const te="code"in h&&h.code==="E_UNEXPECTED"&&E?.cause instanceof Error?`
${E.cause.stack??""}`:"",l="code"in h&&h.reason.length<=P;return`${d.name}: ${h.outcome}.${l?"":` ${h.reason}`}${te}`}function n({step:d,result:h,summary:E}){return[
{kind:"heading",text:`${d.name}: ${h.outcome}`},{kind:"paragraph",text:h.reason},...E]}function o({step:d,result:h}){"code"in h&&ye((0,C.Jj)(Ue(h.reason),P),{title:`${d.
name}: ${h.outcome} [${h.code}]`})}async function p(d,h){(0,s.Bd)();const E=await(0,s.$w)(d);if(!E)throw new Error(`This bundle has no step ${JSON.stringify(d)}\
.`);return(0,s.eg)(E,D(h))}var F=async d=>{process.exitCode=await p(d,process.env)}}),4256:((re,x,e)=>{e.d(x,{A:()=>i,C:()=>m});var s=64*1024,i=(w,r)=>w===200?r:
Math.max(r,s);async function m(w,r){const C=[];let u=0;for await(const O of w){if(u+=O.byteLength,u>r)return{body:"",isCut:!0};C.push(O)}return{body:Buffer.concat(
C).toString("utf8"),isCut:!1}}}),9514:((re,x,e)=>{e.d(x,{j:()=>w});var s=e(3748),i=e(1461),m=e(1651);async function w(g,A,B){const L=g.runUrl(A);if(A.deleted)throw new m.
zg("E_RUN_DELETED",`The training command ended well, but has deleted its run ${A.id}: ${L}`);const Y=A.metrics.size>0&&(0,i.s0)(A)?void 0:await C(g,A,B);if(Y!==
void 0)throw await g.runs.end(A.id,"FAILED",Date.now()),Y;if(A.status==="FAILED"||A.status==="KILLED")throw new m.zg("E_COMMAND_FAILED",`The training command en\
ded with exit code 0, but has ended its run as ${A.status} itself; its output says why: ${L}`);return A.status!=="FINISHED"&&await g.runs.end(A.id,"FINISHED",Date.
now()),A}var r="Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left\
 as it is.";async function C(g,A,B){try{const L=await(0,s.rK)(g,A),R=[...L.others,...L.nearby].filter(s.JN);if(!await u(g,A)){O(g,A,L,B);return}if(L.children.some(
s.JN)){k(A,L.children,B);return}if(R.length===0){B.warn(`Run ${A.id} is empty: the training command has logged nothing at ${g.trackingUri}. Does the script set \
a tracking URI of its own?`);return}const[Y,V]=R.length===1?["run","it"]:["runs","one of them"],ce=L.others.length>0?"What it logged is in":"Meanwhile there cam\
e, in the same experiment,";return new m.zg("E_TRAINED_ELSEWHERE",`The training command ended well, but run ${A.id}, which was made for it, is empty. ${ce} ${Y}\
 ${(0,s._N)(g,R)}. ${r} To go on with ${V}, give its id to register as run-id.`)}catch(L){if(!(L instanceof m.zg)||L.code==="E_CANCELLED"||L.code==="E_MLFLOW_UN\
REACHABLE")throw L;B.warn(`Whether the training command logged in another run than ${A.id} could not be looked up: ${L.message}`);return}}async function u({artifacts:g},A){
return(0,s.JN)(A)||A.params.size>0||A.datasets.length>0?!1:(await g.listOfRun(A.id,"").catch(L=>{if(L instanceof m.zg&&L.code==="E_CANCELLED")throw L;return[]})).
length===0}function O(g,A,{children:B,others:L},R){if((0,i.s0)(A))return;B.some(i.s0)&&k(A,B,R);const Y=L.filter(i.s0);Y.length>0&&R.warn(`The training command \
has started runs of its own, and logged models there instead of in run ${A.id}: ${(0,s._N)(g,Y)}. ${r}`)}function k(g,A,B){const L=[...A.find(({metrics:R})=>R.size>
0)?.metrics.keys()??[]].find(R=>/^[\w.-]{1,60}$/.test(R))??"METRIC";B.progress(`Run ${g.id} has ${A.length} child runs. To register the best of them: register -\
-run-id ${g.id} --best '${L} min' (or max).`)}}),9951:((re,x,e)=>{e.d(x,{B0:()=>m,CD:()=>C,Ln:()=>g,Ly:()=>s,Sp:()=>u,bU:()=>i,ej:()=>r,hD:()=>w,l1:()=>A,vM:()=>O,
yl:()=>k});var s="app.kubernetes.io/managed-by",i="mlflow-steps",m="mlflow-steps/model",w="mlflow-steps/target",r="mlflow-steps/version",C="mlflow-steps/run-id",
u="mlflow-steps/pipeline",O="mlflow-steps/promotion",k="mlflow-steps/rollout",g="mlflow-steps/manifest",A="mlflow-steps/"}),6796:((re,x,e)=>{e.d(x,{$t:()=>be,A7:()=>ne,
Ec:()=>R,MU:()=>u,OW:()=>Ne,Q4:()=>ee,Sp:()=>se,T3:()=>Ce,Tt:()=>B,YV:()=>fe,Zy:()=>k,c7:()=>A,ii:()=>Oe,mw:()=>ae,nB:()=>me,nT:()=>Ie,q1:()=>he,qi:()=>Te,sB:()=>g,
tP:()=>L});var s=e(2594),i=e(7871),m=e(9951),w=e(7522),r=e(8243),C=e(1651),u=M=>(0,r.$6)(M,"metadata","labels",m.Ly)===m.bU,O=(M,K)=>(0,r.$6)(M,"metadata","anno\
tations",K),k=M=>O(M,m.ej),g=M=>O(M,m.B0);function A(M){const[K,ie]=[g(M),k(M)];return u(M)&&K!==void 0&&ie!==void 0?{model:K,version:ie}:void 0}function B(M,{metadata:{
annotations:K}},ie=!1){if(!M)return;if(!u(M)){const De=(0,r.$6)(M,"metadata","labels",m.Ly);return{kind:"foreign",problem:`exists, and mlflow-steps did not depl\
oy it${De===void 0?"":` (${m.Ly} is ${(0,w.xS)(De,100)})`}`}}const oe=g(M);if(oe!==K[m.B0]&&!ie)return{kind:"model",model:oe,problem:`serves another model, ${oe===
void 0?"of unknown name":(0,w.xS)(oe,200)}`};const[ye,we]=[O(M,m.hD),K[m.hD]];return ye&&we&&ye!==we?{kind:"target",model:oe,problem:`serves this model for anot\
her target, ${(0,w.xS)(ye,200)} instead of ${we}`}:void 0}function L(M,K,ie){if(M===void 0)return;const{kind:oe,problem:ye,model:we}=M;if(oe==="foreign"?K.adopt:
we!==void 0&&K["adopt-from"]===we)return;const xe=oe==="foreign"?"--adopt":`--adopt-from ${JSON.stringify((0,w.xS)(we??"",200))}`;throw new C.zg("E_NAME_TAKEN",
`${ie} ${ye}. ${oe!=="foreign"&&we===void 0?"":`${xe} takes it over without an outage. `}If that is not meant, choose another name with --name.`)}var R="mlflow-\
steps.deployment",Y=240,V=300,ce=["deploying","serving","failed","rolled-back","removed","replaced"],ae=5e3,ge=M=>(0,i.X)("node:crypto").createHash("sha256").update(
M).digest("hex").slice(0,16);function ne({server:M,namespace:K,name:ie}){const oe=`${R}.${ge(M)}.${K}.${ie}`;return oe.length<=Y?oe:`${R}.${ge(JSON.stringify([M,
K,ie]))}`}var y=(M,K)=>M.server===K.server&&M.namespace===K.namespace&&M.name===K.name,fe=(M,K)=>M.server!==K.server&&M.uid!==void 0&&M.uid===K.uid&&M.namespace===
K.namespace&&M.name===K.name,Oe=(M,K)=>y(M,K)||fe(M,K);function be(M,K,ie,oe){const ye=(0,r.$6)(oe,"metadata","uid");return{server:M,namespace:K,name:ie,...ye===
void 0?{}:{uid:ye}}}var Ie=({state:M})=>M==="serving"||M==="deploying";function Ce(M){const K=Re(M),ie=ee(M.tags.get(R)).filter(oe=>Z(oe,M)&&!K.some(ye=>y(ye,oe)));
return[...K,...ie].sort(Be)}var Re=M=>[...M.tags].flatMap(([K,ie])=>K.startsWith(`${R}.`)?ee(ie).filter(oe=>Z(oe,M)&&ne(oe)===K).slice(0,1):[]),Z=(M,{version:K})=>M.
version===K,he=(M,K)=>Ce(M).find(ie=>y(ie,K)),se=(M,K)=>Re(M).find(ie=>y(ie,K));function ee(M){return M===void 0||M.length>s.D4?[]:(0,r.yR)({records:(0,r.qF)(M)},
"records").flatMap(K=>{const[ie,oe,ye,we,De]=["time","server","namespace","name","version"].map(_=>(0,r.$6)(K,_)),xe=ce.find(_=>_===(0,r.$6)(K,"state"));if(xe===
void 0||ie===void 0||oe===void 0||ye===void 0||we===void 0||De===void 0)return[];const{verified:U}=K,a=["uid","model","target","url","pipeline","reason"].flatMap(
_=>{const S=(0,r.$6)(K,_);return S===void 0?[]:[[_,S]]});return[{state:xe,time:ie,server:oe,namespace:ye,name:we,version:De,...typeof U=="boolean"?{verified:U}:
{},...Object.fromEntries(a)}]})}function me(M,K){const ie=K.reason===void 0?K:{...K,reason:K.reason.slice(0,V)};return Ae([ie,...M.filter(oe=>!y(oe,K))],1)}function Te(M){
const K=Re(M),ie=we=>K.some(De=>y(De,we)),oe=Ce(M).filter(({state:we})=>we!=="deploying"),ye=oe.filter(we=>!ie(we));return Ae([...ye,...oe.filter(ie)],ye.length)}
function Ae(M,K){const ie=[...M];for(;;){const oe=(0,s.Je)([...ie].sort(Be));if(oe.length<=s.D4||ie.length<=K)return oe;ie.pop()}}var Be=(M,K)=>K.time.localeCompare(
M.time);async function Ne(M,K,ie,oe){const[ye,we]=[g(K),k(K)];if(ye===void 0||we===void 0||ye===ie)return!1;const De=await(0,C.AO)("E_VERSION_NOT_FOUND",M.registry.
version(ie,we));return De===void 0?!1:De.runId===((0,r.$6)(K,"metadata","annotations",m.CD)??"")&&We(De,oe,ye)&&await(0,C.AO)("E_MODEL_NOT_FOUND",M.registry.model(
ye))===void 0}function We(M,K,ie){const oe=Ce(M).find(ye=>Oe(ye,K));return oe!==void 0&&(0,s.j0)(M,ie,Date.parse(oe.time))}}),7129:((re,x,e)=>{e.d(x,{aB:()=>m,e5:()=>s,
ol:()=>w,sA:()=>i});var s={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed \u2026"},reason:{kind:"small",description:"On\
e line that says why."},"error-code":{kind:"small",description:"The code of the error, such as E_INPUT; empty if the step succeeded."}},i=(r,{link:C,actor:u}={})=>[
r,...C===void 0?[]:[`of ${C}`],...u===void 0?[]:[`by ${u}`]].join(" "),m={progress:()=>{},warn:()=>{},foreign:()=>{}},w=r=>r}),7985:((re,x,e)=>{e.d(x,{S:()=>s});
function s(i){if(/[\r\n]/.test(i))return"it holds a line break, which no HTTP header can carry. Give it as one line: something was pasted or mounted with more t\
han the value";if(/[^\t\x20-\x7e\x80-\xff]/.test(i))return"it holds a character that no HTTP header can carry, such as a typographic quote or a control characte\
r"}}),7396:((re,x,e)=>{e.d(x,{E:()=>s});function s(u,O,k){const g=B=>(k==="curl"?O[B]||O[B.toUpperCase()]:O[B.toUpperCase()]||O[B])||"",A=g(u.protocol==="https:"?
"https_proxy":"http_proxy")||(k==="curl"?g("all_proxy"):"");if(!(A===""||k==="go"&&m(i(u)))&&!g("no_proxy").split(/[\s,]+/).some(B=>w(B.toLowerCase(),u)))return A.
includes("://")?A:`http://${A}`}var i=u=>u.hostname.replace(/^\[|\]$/g,""),m=u=>u==="localhost"||u==="::1"||/^127(\.\d+){3}$/.test(u);function w(u,O){if(u==="*")
return!0;const k=u.split(":").length>2&&!u.startsWith("["),[,g="",A]=k?["",u]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(u)??[],B=O.port||(O.protocol==="https:"?
"443":"80");if(g===""||A!==void 0&&A!==B)return!1;const L=i(O),R=g.replace(/^\[|\]$/g,"");return L===R||L.endsWith(`.${R}`)||r(L,R)}function r(u,O){const[k,g]=O.
split("/"),A=C(u),B=C(k??"");if(g===void 0||A===void 0||B===void 0||!/^\d+$/.test(g))return!1;const L=2**(32-Number(g));return Math.floor(A/L)===Math.floor(B/L)}
function C(u){const O=u.split(".").map(Number);if(!(O.length!==4||O.some(k=>!Number.isInteger(k)||k<0||k>255)))return O.reduce((k,g)=>k*256+g,0)}}),7871:((re,x,e)=>{
e.d(x,{X:()=>m});var s=e(1660);(0,s.e7)();var i=()=>s.vd,m=i("/")}),4054:((re,x,e)=>{e.d(x,{Ic:()=>m,gt:()=>w,wC:()=>i});var s=e(8243),i=class extends Error{name="\
WireFailure";code;wasSent;constructor(r,C,u,O){super(C,{cause:O}),this.code=r,this.wasSent=u}};function m(r){const C=(0,s.Gv)(r)?r:{},O=(Array.isArray(C.errors)?
C.errors:[])[0];return(0,s.Gv)(O)?m(O):{code:typeof C.code=="string"?C.code:"",message:typeof C.message=="string"?C.message:String(r)}}var w=r=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.
test(r)}),4081:((re,x,e)=>{e.d(x,{V:()=>_e,q:()=>q});var s=e(8243),i=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/,m=/^(?:[\w.]*\.)?(?:HaltServer|CalledProcessError|BrokenProcessPool|ChildFailedError|TerminatedWorkerError|BrokenPipeError|EOFError|(?:Base)?ExceptionGroup)\b|See root cause above|can only (?:join|test) a child process|Event loop is closed|Worker failed to boot|cannot schedule new futures after|can't start new thread at interpreter shutdown/,
w=f=>i.test(f)||m.test(f),r=[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?(?=\S|\s+\S|$)/,/^\[rank\d+\]: ?/,/^\[(?:pod\/)?[\w-]+\/[\w-]+\] /,
/^\([^()]* ?pid=\d+[^()]*\) /],C=/shut|stop|exit|terminat|clos|clean|finish|kill|unload|waiting for/i,u=[["fatal",/\b(?:FATAL|CRITICAL|PANIC|EMERG)\b|^F\d{4} |\blevel="?(?:fatal|critical|panic)\b|^(?:fatal|panic)\b|^Fatal Python error\b|^(?:Segmentation fault|Illegal instruction|Bus error)\b/],
["error",/\b(?:ERROR|SEVERE)\b|^E\d{4} |\blevel="?err(?:or)?\b|^(?:error|err): |^(?:\w+\.)*[A-Z]\w*(?:Error|Exception): /],["warning",/\bWARN(?:ING)?\b|^W\d{4} |\blevel="?warn(?:ing)?\b/],
["progress",/\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^[ID]\d{4} |\blevel="?(?:info|debug|trace)\b/]],O=120,k=2,g=f=>f.split(`
`).flatMap((T,n)=>A(T.trimEnd(),n,k));function A(f,T,n){const o=r.reduce((F,d)=>F.replace(d,""),f),p=n>0?B(o):void 0;return p!==void 0?L(p,T,n-1):/\\n(?: |\\t|[A-Za-z_])/.
test(o)&&/Traceback \(most recent call last\):\\n|\\n\\tat /.test(o)?V(o.replace(/"$/,"")).split(`
`).map(F=>({text:F.trimEnd(),level:ce(F),at:T})):[{text:o,level:ce(o),at:T}]}function B(f){const T=f.indexOf("{");if(T<0||T>O||!f.endsWith("}"))return;const n=(0,s.
qF)(f.slice(T));return(0,s.Gv)(n)?n:void 0}function L(f,T,n){const o=Y(f),p=(...G)=>G.map(Q=>(0,s.$6)(f,Q)).find(Q=>Q!==void 0&&Q!==""),F=(0,s.fK)(f,"error")??(0,s.
fK)(f,"err")??(0,s.fK)(f,"exception")??(0,s.fK)(f,"exc_info"),d=p("message","msg","event","log","text")??"",h=typeof F=="string"&&!F.includes(`
`)&&!d.includes(F)?F:void 0,E=[d,h].filter(G=>G!==void 0&&G!=="").join(": "),te=p("exc_info","exc_text","exception","stack","stack_trace","stacktrace","stackTra\
ce","traceback")??((0,s.Gv)(F)?(0,s.$6)(F,"stack_trace")??(0,s.$6)(F,"stack"):void 0),l=te===void 0?R(F):void 0,v=E.split(`
`).flatMap(G=>A(G.trimEnd(),T,n)).map(G=>({...G,level:G.level??o})),H=(te!==void 0&&te!==h?te:l??"").split(`
`).filter(G=>G!=="");return[...v,...H.map(G=>({text:G.trimEnd(),level:void 0,at:T}))]}function R(f){const T=(Array.isArray(f)?f:[f]).flatMap(n=>{if(typeof n=="s\
tring")return[n];const o=(0,s.$6)(n,"exc_type")??(0,s.$6)(n,"type")??(0,s.$6)(n,"name"),p=(0,s.$6)(n,"exc_value")??(0,s.$6)(n,"message")??(0,s.$6)(n,"value");return o===
void 0?[]:[`Traceback (most recent call last):
${o}${p?`: ${p}`:""}`]});return T.length===0?void 0:T.join(`
`)}function Y(f){const T=(0,s.tk)(f,"level");if(T!==void 0)return T>=60?"fatal":T>=50?"error":T>=40?"warning":"progress";const n=["level","levelname","severity",
"lvl","log.level"].map(o=>(0,s.$6)(f,o)).find(o=>o!==void 0)??(0,s.$6)(f,"log","level");return n===void 0?void 0:ce(n.toUpperCase())}var V=f=>f.replace(/\\(["'\\nrt])/g,
(T,n)=>({n:`
`,r:"",t:"	"})[n]??n);function ce(f){const T=f.slice(0,O),n=u.find(([,o])=>o.test(T))?.[0];return n==="progress"&&C.test(f)?void 0:n}var ae=/Traceback \(most recent call last\):\s*$/,
ge=/^(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|CRITICAL|FATAL|NOTE|HINT)\b)[A-Za-z_][\w.]*(?:\.<locals>\.[\w.]+)*(?:: .*|:)?$/,ne=/^The above exception was the direct cause of the following exception:/,
y=/^During handling of the above exception, another exception occurred:/,fe=/^(?:\s*[|+])+(?:-[-+ \d.]*)?\s?/,Oe=1e3,be=2;function Ie(f){const T=new Set,n=[];for(const o of Ce(
f,T)){const p=n.at(-1);o.link!==void 0&&p?p.push(o):n.push([o])}return{failures:n.map(ee),used:T}}function Ce(f,T){const n=[],o=[];let p;for(const[F,d]of f.entries()){
const{text:h}=d;for(;o[0]&&F-o[0].traceback.index>Oe;)o.shift();if(ne.test(h)&&(p="direct"),y.test(h)&&(p="handling"),ae.test(h)){const l=h.replace(ae,"").replace(
/\+ (?:Exception Group )?$/,"").trim(),v=l===""?Re(f,F):void 0;v!==void 0&&T.add(v),T.add(F);const H=v===void 0?l:f[v]?.text??"",G=v===void 0?d.level:f[v]?.level;
o.push({traceback:{index:F,context:H,level:G,link:p},shape:Z(h.slice(0,h.length-h.trimStart().length+l.length))}),p=void 0;continue}const[E]=o;if(!E)continue;const te=he(
h,E.shape).replace(fe,l=>/[|+]/.test(l)?"":l);/^\s/.test(te)||!ge.test(te)||(o.shift(),n.push({...E.traceback,cause:se(te,f,F)}))}return n}function Re(f,T){for(let n=T-
1;n>=0&&n>=T-2;n-=1){const o=f[n]?.text.trim()??"";if(o!=="")return ne.test(o)||y.test(o)?void 0:n}}var Z=f=>f.replace(/\d/g,"0");function he(f,T){return T===""||
Z(f.slice(0,T.length))!==T?f:f.slice(T.length).replace(/^ /,"")}function se(f,T,n){if(!/:$|\bvalidation errors? for\b/.test(f))return f;const o=[];for(const{text:p,
level:F}of T.slice(n+1,n+1+be)){if(p.trim()===""||F!==void 0||ae.test(p))break;o.push(p.trim())}return[f,...o].join(" ")}function ee(f){const{cause:T,other:n}=me(
f),[o]=f;return{index:o?.index??0,cause:T,rank:We(o,T),...n===void 0?{}:{also:n}}}function me(f){let T=f.length-1;for(;T>0;){const[p,F]=[f[T-1]?.cause??"",f[T]?.
cause??""];if(f[T]?.link!=="direct"&&!Ne(p,F))break;T-=1}const n=f[T]?.cause??"",o=(T<f.length-1?f.at(-1):f[T-1])?.cause;return{cause:n,other:o===void 0||w(o)||
n.includes(o)?void 0:o}}var Te=/^(?:\w+\.)*(?:KeyError|IndexError|StopIteration|LookupError|Empty)\b/,Ae=/^(?:\w+\.)*(?:ModuleNotFoundError|ImportError)\b/,Be=/^(?:AttributeError|TypeError|NameError|UnboundLocalError)\b/;
function Ne(f,T){return w(f)?!1:w(T)?!0:Te.test(f)?!1:Ae.test(f)?!Ae.test(T):Be.test(T)&&!Be.test(f)}function We(f,T){const{context:n="",level:o}=f??{};return w(
T)||/^Exception ignored |Error in atexit|_exitfuncs|atexit callback|threading shutdown/.test(n)?"aftermath":/^--- Logging error ---/.test(n)||o==="warning"?"han\
dled":/^Exception in thread |exception was never retrieved|^future: <|Task was destroyed|Exception in callback|Unhandled exception in event loop/.test(n)?"aside":
"fatal"}var M=1e3,K=/^(?:Exception in thread "[^"]*" |Unhandled exception\. |Uncaught |Error: )?((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Error|Exception|Throwable|Failure)\b.*)$/,
ie=/^\s+at \S|^\s+\.\.\. \d+ (?:more|common frames omitted)|^\s+--- End of /,oe=/^\s*(?:Caused by: |\[cause\]: | ?---> )(.*)$/,ye=(f,T)=>{const n=K.exec(f[T]?.text??
"")?.[1];if(n===void 0)return;const o=[n];let p=!1,F=1;for(;F<M;F+=1){const h=f[T+F]?.text;if(h===void 0)break;const E=oe.exec(h)?.[1];if(E!==void 0)o.push(E.replace(
/ \{$/,""));else if(ie.test(h))p=!0;else{if(p&&!/^\s/.test(h))break;if(!p&&F>5)return}}const d=o.at(-1)??n;return p?{cause:d,length:F,...d===n||n.includes(d)?{}:
{also:n}}:void 0},we=(f,T)=>{const n=/^(?:panic: (?!\s)|fatal error: )(.*)$/.exec(f[T]?.text??"");if(!n)return;const o=f.slice(T+1,T+M).findIndex(({text:p})=>p!==
""&&!/^(?:\s|goroutine |\[signal |created by |[\w./*()[\]{}·-]+\(.*\)$|exit status |main\.|runtime\.)/.test(p));return{cause:n[0].replace(/(?: \[recovered(?:, repanicked)?\])+$/,
""),length:o<0?M:o+1}},De=(f,T)=>{const n=/^thread '[^']*'(?: \(\d+\))? panicked at (.*)$/.exec(f[T]?.text??"");return n?.[1]===void 0?void 0:{cause:`panicked: ${/^'(.*)', /.
exec(n[1])?.[1]??f[T+1]?.text??n[1]}`,length:2}},xe=(f,T)=>{const n=/^terminate called after throwing an instance of '(.*)'$/.exec(f[T]?.text??"")??/^libc\+\+abi: terminating .*exception(?: of type)? (.*)$/.
exec(f[T]?.text??"");if(n?.[1]===void 0)return;const o=/^\s+what\(\):\s+(.*)$/.exec(f[T+1]?.text??"")?.[1];return{cause:o===void 0?n[1]:`${n[1]}: ${o}`,length:2}},
U=(f,T)=>{const n=/^Error (?:in .* )?: ?(.*)$/.exec(f[T]?.text??"");if(!(!n||!f.slice(T,T+20).some(({text:o})=>o.startsWith("Execution halted"))))return{cause:[
n[0],n[1]===""?f[T+1]?.text.trim()??"":""].filter(Boolean).join(" "),length:2}},a=(f,T)=>{const{text:n=""}=f[T]??{};return/exec format error|: command not found$|error while loading shared libraries|version `GLIBC\w*_[\d.]+' not found|^Fatal Python error: |^\S*: can't open file /.
test(n)?{cause:n,length:1}:void 0},_=[ye,we,De,xe,U,a];function S(f){const T=[];for(let n=0;n<f.length;n+=1){const o=_.reduce((d,h)=>d??h(f,n),void 0);if(!o)continue;
const p=f[n]?.level??f.slice(Math.max(0,n-2),n).findLast(({text:d})=>d!=="")?.level,F=p==="warning"||p==="progress";T.push({index:n,cause:o.cause,rank:F?"handle\
d":"fatal",...o.also===void 0?{}:{also:o.also}}),n+=o.length-1}return T}var I=/\b(?:\w*error|\w*exception|fatal|panic|cannot|can't|failed|denied|no such|not found|out of memory|no space left|killed)\b/i,
b=500,X=64*1024,de=["fatal","aside","handled","aftermath"];function _e(f){const T=g(f),{failures:n,used:o}=Ie(T),p=T.flatMap((l,v)=>l.level==="fatal"&&!o.has(v)&&
!Ue(l.text)?[{index:v,cause:l.text,rank:"fatal"}]:[]),F=[...n,...S(T),...p].toSorted((l,v)=>l.index-v.index),d=T.findLastIndex(({level:l})=>l==="progress"),h=F.
map((l,v)=>l.rank==="handled"&&v===F.length-1&&l.index>d?{...l,rank:"fatal"}:l),E=de.map(l=>Se(h.filter(v=>v.rank===l),T)).find(l=>l!==void 0),te=E===void 0||E.
rank==="handled"||E.rank==="aftermath"?P(T,E===void 0):void 0;return te!==void 0?{text:Pe(T[te]?.text??""),line:T[te]?.at??0}:E&&{text:Pe(E.cause),...E.also===void 0?
{}:{also:Pe(E.also)},line:D(E,T)}}var Pe=f=>f.trim().slice(0,b),Ue=f=>/shutting down|shutdown/i.test(f);function Se(f,T){return f.find(({index:n},o)=>{const p=f[o+
1];return p===void 0||!T.slice(n+1,p.index).some(({level:F})=>F==="progress")})}function P(f,T){const n=f.findLastIndex(({level:E})=>E==="progress"),o=({level:E,
text:te})=>E==="error"&&!Ue(te)&&!w(te)&&!/Traceback \(most recent call last\)/.test(te),p=f.findIndex((E,te)=>te>n&&o(E)),F=p>=0?p:f.findLastIndex(o);if(F>=0)return F;
if(!T)return;const d=f.findLastIndex(({text:E,level:te})=>te!=="progress"&&te!=="warning"&&I.test(E)&&!w(E)),h=d>=0?d:f.findLastIndex(({text:E})=>E.trim()!=="");
return h<0?void 0:h}function D({index:f,cause:T},n){return(n.slice(f).find(({text:p})=>p.includes(T))??n[f])?.at??0}function q(f){const T=f.slice(0,X),n=g(T),[o]=[
...Ie(n).failures,...S(n)].filter(({rank:d})=>d!=="aftermath");if(o===void 0)return T.trim();const p=T.split(`
`,1)[0]?.trim()??"";return`${o.index===0||p===""||/Traceback \(most recent/.test(p)||o.cause.includes(p)?"":`${p.slice(0,200)} `}${Pe(o.cause)}`}}),4963:((re,x,e)=>{
e.d(x,{k:()=>ne});var s=e(889),i=e(5183),m=e(3748),w=e(1461),r=e(2071),C=e(2907),u=e(7522),O=e(7129),k=e(9606),g=e(1439),A=e(1651),B=e(7975),L=e.n(B),R={label:"\
METRIC min or METRIC max",parse:se=>{const[,ee,me]=/^(\S.*?)\s+(min|max)$/.exec(se.trim())??[];if(ee===void 0||me!=="min"&&me!=="max")throw new g.S7(`expected a\
 metric and min or max, such as 'rmse min', got "${se.slice(0,200)}"`);return{metric:ee,direction:me}}};async function Y(se,ee,me){const Te=await(0,m.xe)(se,ee),
{metric:Ae,direction:Be}=me,Ne=Be==="min"?1:-1,We=Te.filter(({status:we})=>we==="FINISHED"),M=We.flatMap(we=>{const De=we.metrics.get(Ae);return De===void 0?[]:
[{run:we,value:De}]}),K=M.filter(({value:we})=>(0,s._)(we,!1)===void 0),oe=[[Te.length-We.length,"not FINISHED"],[We.length-M.length,`without ${(0,u.xS)(Ae,100)}`],
[M.length-K.length,"with NaN, an infinity or a lost value"]].flatMap(([we,De])=>we===0?[]:[`${we} ${De}`]).join(", "),[ye]=K.toSorted((we,De)=>Ne*(we.value.value-
De.value.value)||we.run.startTimeMs-De.run.startTimeMs||(we.run.id<De.run.id?-1:1));if(Te.length>=m.k0)throw new A.zg("E_BEST_NOT_FOUND",`Run ${ee.id} has ${m.k0}\
 child runs or more, which are more than are compared. Name the best one as run-id. See ${se.runUrl(ee)}`);if(ye===void 0)throw V(se,ee,me,Te,oe);return{...ye,compared:K.
length,leftOut:oe}}function V(se,ee,{metric:me},Te,Ae){const Be=[...new Set(Te.flatMap(We=>[...We.metrics.keys()]))].slice(0,10).map(We=>(0,u.xS)(We,60)),Ne=Te.
length===0?"It has no child runs (mlflow.start_run(nested=True) makes them).":`Of its ${Te.length} child runs: ${Ae}.${Be.length>0?` They have ${Be.join(", ")}.`:
""}`;return new A.zg("E_BEST_NOT_FOUND",`No child of run ${ee.id} can be chosen by ${(0,u.xS)(me,100)}. ${Ne} See ${se.runUrl(ee)}`)}var ce="FAILED_REGISTRATION",
ae=500,ge=5e3,ne=(0,O.ol)({name:"register",title:"register a run's model as a version",description:"Registers the model that a run logged as a version of a regi\
stered model, once: run again, it finds the version that it made. Waits until the version is READY.",inputs:{...k.hI,model:{kind:g.Qq,required:!0,description:"T\
he registered model; created where there is none."},"run-id":{kind:i.V,required:!0,description:"The run that logged the model."},"artifact-path":{kind:i.W,default:"\
model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_model was given."},best:{kind:R,description:"Registers a child of the run instead, \
as a sweep has them: the one with the best last value of a metric, such as 'rmse min'."},tags:{kind:g.AS,description:"Tags of the version."},timeout:{kind:g.p0,
default:"10m",description:"How long to wait until the version is READY."}},outputs:{version:{kind:"small",description:"The version."},"run-id":{kind:"small",description:"\
The run that was registered: with best, the child."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it."},created:{kind:"\
small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7\
f363dca0cf",run:async se=>{const{inputs:ee,log:me,signal:Te}=se,Ae=await se.mlflow(),Be=await y(Ae,ee["run-id"],me),Ne=ee.best===void 0?Be:await fe(Ae,Be,ee.best,
me);se.output("run-id",Ne.id);const We=await(0,w.P6)(Ae,Ne,ee["artifact-path"]).catch(async De=>{throw Ne===Be?await Oe(Ae,Ne,De):De});We.doubt!==void 0&&me.warn(
`${We.doubt} It is registered all the same.`);const M=ee.tags??new Map,K={run:Ne,location:We,path:(0,w.s1)(ee["artifact-path"])},ie=await be(Ae,ee.model,K);ie?.
version.runId===""&&me.warn(`Version ${ie.version.version} was registered without its run, so that gates on metrics cannot be decided for it. Delete it to have \
it registered with run ${Ne.id}.`);const{version:oe,isOurs:ye}=ie??await Re(Ae,ee.model,K,M,me);se.output("version",oe.version),se.output("source",oe.source),se.
output("created",String(ye)),await Z(Ae,oe,se.waitMs(ee.timeout),Te,me),ye||await he(Ae,oe,M);const we=`version ${oe.version} of "${ee.model}"`;return se.summarize(
{kind:"heading",text:`${ye?"Registered":"Found"} ${we}`},{kind:"table",header:["run","source"],rows:[[Ne.name||Ne.id,oe.source]]}),ye?{outcome:"done",reason:`Re\
gistered ${we} from run ${Ne.id}.`}:{outcome:"unchanged",reason:`Run ${Ne.id} is registered already as ${we}.`}}});async function y(se,ee,me){const Te=await se.
runs.get(ee);if(Te.deleted)throw new A.zg("E_RUN_DELETED",`Run ${ee} is deleted. Restore it (\`mlflow runs restore --run-id ${ee}\`), or name another run.`);return(Te.
status==="FAILED"||Te.status==="KILLED")&&me.warn(`Run ${ee} ended as ${Te.status}; its model is registered all the same.`),Te}async function fe(se,ee,me,Te){const{
run:Ae,value:Be,compared:Ne,leftOut:We}=await Y(se,ee,me),M=Ae.name===""?"":` ("${(0,u.xS)(Ae.name,60)}")`;return Te.progress(`Best of ${Ne} child runs by ${(0,u.
xS)(me.metric,100)} ${me.direction}: ${Ae.id}${M} with ${(0,u.xS)(Be.text,40)}.${We===""?"":` Left out: ${We}.`}`),Ae}async function Oe(se,ee,me){if(!(me instanceof
A.zg)||me.code!=="E_RUN_WITHOUT_MODEL")return me;const Te=await(0,m.xe)(se,ee).catch(()=>[]),Ae=Te.filter(w.s0).length;return Ae===0?me:new A.zg(me.code,`${me.message}\
 Its child runs do: ${Ae} of ${Te.length} have logged a model. Give best, such as 'rmse min', to register the best of them.`,{cause:me})}async function be(se,ee,me){
for(const Te of await se.registry.versionsOfModel(ee))if(Te.status!==ce&&await Ie(se,Te,me))return{version:Te,isOurs:!1}}async function Ie(se,ee,{run:me,path:Te,
location:{source:Ae,modelId:Be}}){if(ee.source===Ae)return!0;const Ne=(0,r.Ql)(ee.source);if(Ne.kind==="storage")return(0,r.Y8)((0,r.Xg)(me.artifactUri),Ne.place)===
Te;const We=[{kind:"run",runId:me.id,path:Te},...Be===void 0?[]:[{kind:"logged-model",modelId:Be,path:""}]];return(Ne.kind==="run"||Ne.kind==="logged-model"?[Ne]:
await se.artifacts.foldersOf(ee).catch(Ce)).some(K=>We.some(ie=>(0,B.isDeepStrictEqual)(ie,K)))}function Ce(se){if(se instanceof A.zg&&se.outcome==="invalid")return[];
throw se}async function Re(se,ee,me,Te,Ae){const{run:Be,location:Ne}=me;await se.registry.ensureModel(ee);const We=await se.registry.createVersion({model:ee,runId:Be.
id,tags:Te,source:Ne.source,...Ne.modelId===void 0?{}:{modelId:Ne.modelId}}).catch(async K=>{if(!(K instanceof A.zg)||K.code!=="E_MLFLOW_UNREACHABLE")throw K;Ae.
warn(`${K.message} Looking whether the version was registered.`);const ie=await be(se,ee,me);if(ie===void 0)throw K;return ie.version}),M=await be(se,ee,me);return M===
void 0||Number(M.version.version)>=Number(We.version)?{version:We,isOurs:!0}:(Ae.warn(`Another step registered version ${M.version.version} from the same run me\
anwhile; version ${We.version} is taken back.`),await se.registry.deleteVersion(ee,We.version),M)}async function Z(se,ee,me,Te,Ae){const Be=performance.now()+me,
Ne=`version ${ee.version} of "${ee.model}"`;let We=ee;for(let M=ae;We.status!=="READY";M=Math.min(2*M,ge)){if(We.status===ce)throw new A.zg("E_REGISTRATION_FAIL\
ED",`MLflow could not register ${Ne}: ${We.statusMessage||"it does not say why"}.`);const K=Be-performance.now();if(K<=0)throw new A.zg("E_TIMEOUT",`After ${me/
1e3} s, ${Ne} is still ${We.status||"without a status"}. Run the step again to wait on.`);Ae.progress(`Waiting for ${Ne}: ${We.status||"no status yet"}`),await(0,C.
v)(Math.min(M,K),Te),We=await se.registry.version(ee.model,ee.version)}}async function he(se,ee,me){for(const[Te,Ae]of me)ee.tags.get(Te)!==Ae&&await se.registry.
setVersionTag(ee.model,ee.version,Te,Ae)}}),2594:((re,x,e)=>{e.d(x,{D4:()=>m,Hh:()=>Y,Je:()=>w,Tq:()=>L,_R:()=>k,j0:()=>R,jf:()=>g,oK:()=>r,sF:()=>B,te:()=>A});
var s=e(1439),i=e(8243),m=5e3,w=y=>JSON.stringify(y).replace(/[\u007f-\uffff]/g,fe=>`\\u${fe.charCodeAt(0).toString(16).padStart(4,"0")}`),r="mlflow-steps.promo\
tion",C=["moving","held","undoing","undone","demoting","demoted","refused"],u=["passed","failed","inconclusive","ungated"],O=10,k=({state:y})=>y==="undoing"||y===
"undone"||y==="demoting"||y==="demoted";function g(y){return y===void 0?[]:[...k(y)&&y.state!=="undoing"?[y.id]:[],...y.undoneBefore??[]].slice(0,O)}var A=({target:y,
previous:fe,previousVersion:Oe},be)=>fe===void 0?y===be?Oe:void 0:fe[be];function B(y){const fe={...y,...y.actor===void 0?{}:{actor:y.actor.slice(0,100)},...y.pipeline===
void 0?{}:{pipeline:y.pipeline.slice(0,400)},...y.commit===void 0?{}:{commit:y.commit.slice(0,64)},...y.undoneBy===void 0?{}:{undoneBy:y.undoneBy.slice(0,400)},
...y.undoneBefore===void 0?{}:{undoneBefore:y.undoneBefore.slice(0,O)},gates:y.gates.map(Ie=>({gate:Ie.gate.slice(0,120),candidate:Ie.candidate.slice(0,40),verdict:Ie.
verdict}))},Oe=[...fe.gates.filter(({verdict:Ie})=>Ie!=="passed"),...fe.gates.filter(({verdict:Ie})=>Ie==="passed")];let be=Math.min(Oe.length,100);for(;;){const Ie=Oe.
length-be+(y.gatesOmitted??0),Ce=Ie===0?fe.gates:Oe.slice(0,be),Re=w({...fe,gates:Ce,...Ie===0?{}:{gatesOmitted:Ie}});if(Re.length<=m||be===0)return Re;be-=1}}function L(y){
const{model:fe,version:Oe,tags:be}=y,Ie=be.get(r),Ce=Ie===void 0?void 0:Y(Ie);if(!(Ce===void 0||Ce.version!==Oe))return Ce.model===fe?Ce:R(y,Ce.model,Ce.lockedAtMs??
Date.parse(Ce.time))?{...Ce,model:fe}:void 0}var R=({source:y,version:fe,createdMs:Oe},be,Ie)=>Oe!==void 0&&Oe<=Ie&&y!==`models:/${be}/${fe}`;function Y(y){if(y.
length>m)return;const fe=(0,i.qF)(y);if(!(0,i.Gv)(fe))return;const{id:Oe,model:be,version:Ie,target:Ce,time:Re}=fe,Z=C.find(se=>se===fe.state),he=u.find(se=>se===
fe.verdict);if(!(!ne(Oe)||!ne(be)||!ne(Ie)||!ge(Ce)||!ne(Re))&&!(Z===void 0||he===void 0))return{id:Oe,state:Z,model:be,version:Ie,target:Ce,verdict:he,time:Re,
gates:ae(fe.gates),...V(fe)}}function V(y){const{ungated:fe,gatesOmitted:Oe,previousVersion:be,previousStage:Ie,archivedPrevious:Ce,actor:Re,pipeline:Z,commit:he,
undoneTime:se,undoneBy:ee,lockedAtMs:me,endedAtMs:Te,baseline:Ae}=y,Be=(0,i.i1)(y,"undoneBefore").slice(0,O),Ne=ce(y.previous);return{...fe===!0?{ungated:fe}:{},
...typeof Oe=="number"?{gatesOmitted:Oe}:{},...ne(be)&&/^\d+$/.test(be)?{previousVersion:be}:{},...Ne===void 0?{}:{previous:Ne},...s._$.some(We=>We===Ie)&&ne(Ie)?
{previousStage:Ie}:{},...typeof Ce=="boolean"?{archivedPrevious:Ce}:{},...ne(Re)?{actor:Re}:{},...ne(Z)?{pipeline:Z}:{},...ne(he)?{commit:he}:{},...ne(se)?{undoneTime:se}:
{},...ne(ee)?{undoneBy:ee}:{},...Be.length>0?{undoneBefore:Be}:{},...ne(Ae)&&/^\d+$/.test(Ae)?{baseline:Ae}:{},...typeof me=="number"?{lockedAtMs:me}:{},...typeof Te==
"number"?{endedAtMs:Te}:{}}}function ce(y){if((0,i.Gv)(y))return Object.fromEntries(Object.entries(y).flatMap(([fe,Oe])=>ne(Oe)&&/^\d+$/.test(Oe)?[[fe,Oe]]:[]))}
var ae=y=>(Array.isArray(y)?y:[]).flatMap(fe=>{if(!(0,i.Gv)(fe))return[];const{gate:Oe,candidate:be,verdict:Ie}=fe;return ne(Oe)&&ne(Ie)?[{gate:Oe,candidate:ne(
be)?be:"",verdict:Ie}]:[]});function ge(y){if(!ne(y))return!1;try{return(0,s.Sx)(y),!0}catch{return!1}}var ne=y=>typeof y=="string"&&y!==""}),4867:((re,x,e)=>{e.
d(x,{X:()=>m});var s=e(9606),i=e(1439),m={comment:{kind:i.Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one \
a model, target and workflow. Where that cannot be done, the job summary says why."},"github-token":s.bU}}),6348:((re,x,e)=>{e.d(x,{H:()=>w});var s=e(7598),i=e.
n(s),m=63;function w(r){const C=r.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,"");if(C!==""&&C.length<=m)return C;const u=(0,s.createHash)(
"sha256").update(r).digest("hex").slice(0,8);return C===""?u:`${C.slice(0,m-u.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${u}`}}),1651:((re,x,e)=>{e.d(x,{AO:()=>C,
nU:()=>w,uQ:()=>u,zg:()=>r});var s=O=>({outcome:"invalid",exit:2,meaning:O}),i=O=>({outcome:"failed",exit:4,meaning:O}),m=O=>({outcome:"unreachable",exit:6,meaning:O}),
w={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{outcome:"failed",exit:1,meaning:"The training \
command ended with a non-zero exit code."},E_TRAINED_ELSEWHERE:{outcome:"failed",exit:1,meaning:"The training command ended well, but its run is empty and anoth\
er one holds what it logged."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGINT 130, SIGTERM 143, SIGHUP 129)."},E_TIMEOUT:{
outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:s("Inputs are missing, misspelt or malformed."),E_CONFIG_FILE:s("mlflow-steps.yaml canno\
t be read."),E_TRACKING_URI:s("The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:s("MLflow answered 401: no or wrong cred\
entials."),E_MLFLOW_FORBIDDEN:s("MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:s("MLflow refused the Host header (its --allowe\
d-hosts)."),E_MLFLOW_TLS:s("MLflow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:s("What answers at the tracking URI is not an MLflow\
 server."),E_MLFLOW_REFUSED:s("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,meaning:"MLflow answered something that its API do\
es not allow."},E_MLFLOW_UNREACHABLE:m("MLflow cannot be reached, or keeps answering with server errors."),E_MODEL_NOT_FOUND:s("No registered model has this nam\
e."),E_VERSION_NOT_FOUND:s("The registered model has no such version."),E_RUN_NOT_FOUND:s("No run has this id."),E_RUN_DELETED:s("The run is deleted."),E_EXPERIMENT_NOT_FOUND:s(
"No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:s("MLflow has no such stage."),E_ALIAS_NOT_FOUND:s("No version of the model has this alias."),
E_STAGE_EMPTY:s("No version of the model is in this stage."),E_RUN_WITHOUT_MODEL:s("The run has logged no model at this artifact path."),E_BEST_NOT_FOUND:s("No \
child of the run has ended well with a value of the metric that is to choose the best."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports t\
hat the registration failed."},E_ARTIFACT_STORE:s("The MLflow server cannot read or write its artifact store: it lacks credentials, a package or the place."),E_ARTIFACT_TOO_LARGE:s(
"An artifact is larger than what the step reads."),E_GATES_MISSING:s("No gate was given, and --no-gates was not said."),E_GATE_SYNTAX:s("A gate cannot be read."),
E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not promoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A\
 gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:s("No version of the model has the record of this promotion."),E_PROMOTION_UNDONE:s(
"The promotion was undone, or its version taken out of the target since: promote it again."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promot\
ion of the model is under way."},E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:s(
"The model has no deploy.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:s("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:s("deploy.\
yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:s("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:s("deploy.yaml describes another kind than Seld\
onDeployment."),E_DEPLOY_YAML_TOO_LARGE:s("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:s("deploy.yaml expands to far more than it holds (alias\
es or nesting)."),E_MANIFEST:s("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:s("No model server can read the place where MLflo\
w keeps the model."),E_MODEL_NOT_LOADABLE:s("The model server of the manifest cannot load the model."),E_NAME_TAKEN:s("The name belongs to another model or targ\
et, or to somebody else."),E_NOTHING_KEPT:s("No manifest of an earlier version is kept to go back to."),E_KUBECONFIG_MISSING:s("There is no kubeconfig, and this\
 is not a pod."),E_KUBECONFIG_SYNTAX:s("The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:s("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:s(
"The cluster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:s("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:m(
"The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that\
 its API does not allow."},E_CRD_MISSING:s("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:s("The namespace does not exist."),E_APPLY_REFUSED:i(
"The cluster refused the manifest."),E_APPLY_CONFLICT:i("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:i("The new version cannot become\
 ready."),E_DELETED_WHILE_WAITING:i("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:s("Verification is required, and the model has ne\
ither an input example to send nor a signature to make a request from."),E_VERIFY_FAILED:i("The served model gave no well-formed prediction."),E_NOT_VERIFIED:m(
"The deployment is ready, and nothing could ask its model for the prediction that `verify` demands."),E_DEPLOY_HELD:{outcome:"conflict",exit:6,meaning:"Another \
deploy of this name is under way."}},r=class extends Error{name="StepError";code;outcome;exit;constructor(O,k,g={}){super(k,g.cause===void 0?void 0:{cause:g.cause});
const A=w[O];this.code=O,this.outcome=g.outcome??A.outcome,this.exit=g.exit??A.exit}};async function C(O,k){try{return await k}catch(g){if(g instanceof r&&g.code===
O)return;throw g}}function u(O){if(O instanceof r)return O;const k=O instanceof Error?O.message:String(O);return new r("E_UNEXPECTED",k,{cause:O})}}),8742:((re,x,e)=>{
e.d(x,{Qr:()=>O,Xb:()=>m,_0:()=>k,ow:()=>u,zq:()=>w});var s=e(7985),i=e(1651),m=g=>r(g,"tracking"),w=g=>r(g,"registry");function r(g,A){const B=Y=>{throw new i.
zg("E_TRACKING_URI",`The ${A} URI ${Y}`)},L=g.trim();if(/^(databricks(-uc)?|uc)(:|$)/i.test(L)&&B("names Databricks, whose hosted MLflow is not supported. Give \
the http(s) address of an MLflow server."),/^(sqlite|mysql|postgresql|mssql)[+:]/i.test(L)&&B("is a database, which only an MLflow server may open. Start one (`\
mlflow server --backend-store-uri \u2026`) and give its http(s) address."),(/^(file:|[./~]|[a-z]:\\)/i.test(L)||/^[\w-]+$/.test(L))&&B(`is a folder (${C(L)}), w\
hich other machines do not see. Start an MLflow server (\`mlflow server\`) and give its http(s) address.`),!/^https?:\/\//i.test(L)){const Y=/^[\w.-]+(:\d+)?(\/|$)/.
test(L);B(`must begin with http:// or https://.${Y?` Did you mean http://${L}?`:` It is ${C(L)}.`}`)}const R=URL.canParse(L)?new URL(L):B(`cannot be read: ${C(L)}\
.`);return(R.username!==""||R.password!=="")&&B("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (\
MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)."),(R.hash!==""||R.search!=="")&&B(`is a page of MLflow's user interface. Give the server's address only: ${R.
origin}${R.pathname.replace(/\/+$/,"")}`),R.pathname=R.pathname.replace(/\/+$/,""),R}var C=g=>g.replace(/\/\/[^/@]*@/,"//***@");function u(g){const{"tracking-us\
ername":A,"tracking-password":B}=g;return A&&B?Buffer.from(`${A}:${B}`).toString("base64"):void 0}function O(g,A){const B=u(g),L=g["tracking-token"],R=A.MLFLOW_WORKSPACE?.
trim(),Y=(0,s.S)(R??"");if(Y!==void 0)throw new i.zg("E_INPUT",`MLFLOW_WORKSPACE: ${Y}.`);const V=B!==void 0?`Basic ${B}`:L?`Bearer ${L}`:void 0;return{accept:"\
application/json","user-agent":"mlflow-steps",...V?{authorization:V}:{},...R?{"x-mlflow-workspace":R}:{}}}function k(g,A){const B=g[A]??"";return/^\d{1,6}$/.test(
B)?Number(B):void 0}}),9606:((re,x,e)=>{e.d(x,{F2:()=>B,QF:()=>g,bU:()=>A,g$:()=>u,hI:()=>C,jd:()=>k,wO:()=>O});var s=e(8742),i=e(1439),m=e(3024),w=e.n(m);function r(L){
if(!(0,m.existsSync)(L))throw new i.S7(`there is no file "${L.slice(0,200)}"`)}var C={"tracking-uri":{kind:(0,i.KD)(i.Qq,s.Xb),required:!0,description:"The http\
(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"registry-uri":{kind:(0,i.KD)(i.Qq,s.zq),description:"The http(s) address of the MLflow se\
rver with the registered models, if it is another one. The credentials are the same.",variables:["MLFLOW_REGISTRY_URI"]},"tracking-username":{kind:i.Qq,description:"\
User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:i.Qq,secret:!0,description:"Password for basic authentica\
tion.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:i.TK,secret:!0,description:"Bearer token; user name and password win over it.",variables:[
"MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:i.Jt,default:"false",description:"Accept any certificate of MLflow's. For tests only.",variables:["MLFLO\
W_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:i.Qq,description:"PEM file with the certificate authorities to trust for MLflow.",variables:["MLFLOW_TRACKIN\
G_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:i.Qq,description:"PEM file with a client certificate and its key, for mutual TLS with MLflow.",variables:[
"MLFLOW_TRACKING_CLIENT_CERT_PATH"]}},u={kubeconfig:{kind:i.Qq,description:"The kubeconfig file; without one, the service account of the pod that this runs in.",
variables:["KUBECONFIG"]},context:{kind:i.Qq,description:"The kubeconfig's context; its current one unless given."},namespace:{kind:(0,i.KD)(i.Qq,i.oO),description:"\
The namespace; the context's own unless given."}},O={model:{kind:i.Qq,required:!0,description:"The registered model."},version:{kind:(0,i.nd)(1),description:"Th\
e model version. Not needed with `at`; given both, this version must be the one that `at` names."},at:{kind:(0,i.KD)(i.Qq,i.hu),description:"The stage or @alias\
 whose version is meant, such as @champion or Production."}},k=(0,i.RU)(O,["version","at"],i.E_),g={adopt:{kind:i.Jt,default:"false",description:"Takes over, wi\
thout an outage, a SeldonDeployment of this name that something else made (kubectl, Helm, Argo CD, a controller). Its live manifest is kept as what a rollback r\
estores. Says which fields are left over, and what else claims to manage it."},"adopt-from":{kind:i.Qq,description:"The registered model whose deployment by thi\
s project is taken over; refused otherwise. Name the same model to take it over from another stage or alias."}},A={kind:i.TK,secret:!0,description:"The token to\
 tell GitHub with, such as `github.token`: a comment needs the permission `pull-requests: write`, a deployment `deployments: write`.",variables:["GITHUB_TOKEN"]},
B={name:{kind:(0,i.KD)(i.Qq,i.D6),description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unless given."},"model-uri-map":{kind:(0,i.KD)(i.Fy,
i.N_),description:"Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-artifacts:/=s3://bucket/prefix."},protocol:{
kind:(0,i.Yq)("seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of deploy.yaml; seldon is V1."},xtype:{kind:(0,i.
Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,i.nd)(1,1e4),description:"The replicas of each pre\
dictor."},image:{kind:i.tO,description:"The image of the container that serves this version."},"image-tag":{kind:i.Qq,description:"A tag of the registered model\
 that names that image, such as deployment-image; where it is set, it wins over `image`."},"graph-node":{kind:i.Mn,description:"The graph node that serves this \
version, as its name or predictor/name, where deploy.yaml does not tell; one a line."},set:{kind:i.IA,description:"Fields to set over deploy.yaml, `path=value`,\
 one a line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is checked afterwards."},"storage-secret":{kind:i.iJ,
description:"The Secret with which model servers fetch models. Every model node that names no other refers to it, and deploy makes or updates it from the variab\
les RCLONE_CONFIG_<REMOTE>_<OPTION> of its own environment. Values are never shown."},"deploy-yaml":{kind:(0,i.KD)(i.Qq,r),description:"A file to use instead of\
 the deploy.yaml that was logged with the version, such as one of the repository."},"default-template":{kind:i.Jt,default:"false",description:"Deploys a model t\
hat has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:i.H3,description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service\
-account=trainer or secret=bucket-credentials. Each refusal names the entry to give."}}}),3748:((re,x,e)=>{e.d(x,{JN:()=>Y,_N:()=>V,k0:()=>u,kv:()=>C,rK:()=>R,rf:()=>r,
xe:()=>A});var s=e(1461),i=e(7522),m="mlflow-steps.trained-for",w="mlflow.parentRunId",r="MLFLOW_RUN_CONTEXT",C=ae=>({[m]:ae}),u=5e3,O=100,k=50,g=5,A=({runs:ae},ge)=>ae.
findTagged([ge.experimentId],w,ge.id,u);async function B({runs:ae},ge){const ne=(await ae.listExperiments()).filter(fe=>fe!==ge.experimentId).slice(0,999);return(await ae.
findTagged([ge.experimentId,...ne],m,ge.id,O)).filter(({id:fe})=>fe!==ge.id)}var L=({tags:ae})=>ae.has(m)||[...ae.keys()].some(ge=>ge==="mlflow-steps.pipeline"||
ge==="mlflow-steps.start");async function R(ae,ge){const ne=await B(ae,ge),y=ne.filter(({tags:Ie})=>Ie.get(w)===ge.id),fe=ne.filter(({tags:Ie})=>Ie.get(w)!==ge.
id);if(ne.length>0)return{children:y,others:fe,nearby:[]};const be=(await ae.runs.findNewest(ge.experimentId,k)).filter(Ie=>Ie.id!==ge.id&&Ie.startTimeMs>=ge.startTimeMs);
return{children:be.filter(({tags:Ie})=>Ie.get(w)===ge.id),others:[],nearby:be.filter(Ie=>!L(Ie)&&!Ie.tags.has(w))}}var Y=ae=>ae.metrics.size>0||(0,s.s0)(ae);function V(ae,ge){
const ne=ge.slice(0,g).map(fe=>`${(0,i.xS)(fe.id,64)}${fe.name===""?"":` ("${(0,i.xS)(fe.name,60)}")`} with ${ce(fe)}: ${ae.runUrl(fe)}`),y=ge.length-ne.length;
return`${ne.join("; ")}${y>0?`; and ${y} more`:""}`}function ce(ae){const ge=[...ae.metrics.keys()].slice(0,g).map(ne=>(0,i.xS)(ne,60));return[...ge.length>0?[`\
metrics ${ge.join(", ")}`]:[],...(0,s.s0)(ae)?["a model"]:[]].join(" and ")||"nothing"}}),7899:((re,x,e)=>{e.d(x,{$E:()=>k,B2:()=>r,bW:()=>O});var s=e(1651),i=2**
31-1,m=.1,w=5e3,r=class{controller=new AbortController;endMs;timer;constructor(g,A){this.endMs=performance.now()+g,!(g>i)&&(this.timer=setTimeout(()=>this.controller.
abort(new s.zg("E_TIMEOUT",A())),g),this.timer.unref())}get signal(){return this.controller.signal}waitMs(g){const A=Math.max(0,this.endMs-performance.now());return Math.
min(g,A-Math.min(w,A*m))}stop(){clearTimeout(this.timer)}},C=15*6e4,u=6e4;function O({inputs:g,cleanupMs:A},B){if(Object.values(g).some(({kind:V})=>V.isCommand))
return{totalMs:1/0,cleanupMs:1/0};const{timeout:L}=B,{"lock-timeout":R}=B,Y=typeof L=="number"?L:C+(typeof R=="number"?R:0);return{totalMs:Y,cleanupMs:A?.(Y)??u}}
function k({name:g,inputs:A},{totalMs:B},L){const R=L===""?"":` What it said last: ${L}`;return`${g} did not end within ${Math.round(B/1e3)} s${"timeout"in A?" \
(--timeout)":""}, so it was stopped.${R}`}}),8243:((re,x,e)=>{e.d(x,{$6:()=>m,Gv:()=>s,fK:()=>i,i1:()=>C,qF:()=>u,tk:()=>w,yR:()=>r});var s=O=>typeof O=="object"&&
O!==null&&!Array.isArray(O);function i(O,...k){let g=O;for(const A of k){if(!s(g)||!Object.hasOwn(g,A))return;g=g[A]}return g}function m(O,...k){const g=i(O,...k);
return typeof g=="string"?g:void 0}function w(O,...k){const g=i(O,...k);return typeof g=="number"&&Number.isFinite(g)?g:void 0}function r(O,...k){const g=i(O,...k);
return Array.isArray(g)?g.filter(s):[]}function C(O,...k){const g=i(O,...k);return Array.isArray(g)?g.filter(A=>typeof A=="string"):[]}function u(O){try{return JSON.
parse(O)}catch{return}}}),9146:((re,x,e)=>{e.d(x,{L5:()=>r,mu:()=>w,ur:()=>i});var s=e(2907),i={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function m(C,u,O,k){
if(O!==void 0)return O;const g=Math.min(u.maxDelayMs,u.firstDelayMs*2**C);return Math.round(g/2+g/2*k)}function w(C,u){if(C===void 0)return;if(/^\d+$/.test(C))return Number(
C)*1e3;const O=Date.parse(C);return Number.isNaN(O)?void 0:Math.max(0,O-u)}async function r(C,u,O,k=()=>{}){const g=performance.now()+u.totalMs;for(let A=0;;A+=
1){const B=await C();if(B.kind==="value")return B.value;const L=g-performance.now(),R=m(A,u,B.retryAfterMs,Math.random()),Y=u.usesAllTime?Math.min(R,L):R;if(A>=
u.maxRetries||L<=0||Y>L){if(B.kind==="failure")throw B.error;return B.value}B.kind==="failure"&&k(B.error,Y),await(0,s.v)(Y,O)}}}),1461:((re,x,e)=>{e.d(x,{M4:()=>L,
P6:()=>O,Tx:()=>R,i:()=>B,s0:()=>g,s1:()=>u});var s=e(2071),i=e(1651),m=40,w=5,r=5;async function C(ne,y,fe){let Oe=m;const be=async Ce=>{const Re=[];let Z=[Ce];
for(let he=0;he<=w&&Z.length>0;he+=1){const se=[];for(const ee of Z){if(Oe===0||Re.length===r)return Re;Oe-=1;const me=await ne(y,ee);me.some(Te=>!Te.isDirectory&&
Te.path===(0,s.uJ)(ee,"MLmodel"))?Re.push(ee):se.push(...me.filter(Te=>Te.isDirectory).map(Te=>Te.path))}Z=se}return Re},Ie=await be(fe);return Ie.length>0||fe===
""?Ie:be("")}var u=ne=>(0,s.uJ)(...ne.split("/"));async function O(ne,y,fe){const Oe=u(fe),be=[],Ie=async Ne=>{if(be.length>0)return[];try{return await ne.artifacts.
listOfRun(y.id,Ne)}catch(We){if(!(We instanceof i.zg)||We.code!=="E_ARTIFACT_STORE")throw We;return be.push(We.message),[]}},Ce=await Ie(Oe),Re=ne.registryUri!==
ne.trackingUri,Z=Ne=>Re&&/^(mlflow-artifacts|models):/i.test(Ne)?`runs:/${(0,s.uJ)(y.id,Oe)}`:Ne,he={source:Z((0,s.mR)(y.artifactUri,Oe))};if(Ce.some(Ne=>Ne.path===
(0,s.uJ)(Oe,"MLmodel")))return he;const se=await ne.runs.loggedModels(y),ee=(0,s.or)(y,se,Oe);if(ee!==void 0){if(ee.status!==""&&ee.status!=="LOGGED_MODEL_READY")
throw new i.zg("E_RUN_WITHOUT_MODEL",`Model "${Oe}" of run ${y.id} was not logged completely (${ee.status}). See ${ne.runUrl(y)}`);return{source:Z(`models:/${ee.
id}`),...Re?{}:{modelId:ee.id}}}const me=[...new Set([...se.map(Ne=>Ne.name),...(0,s.gU)(y)])],[Te]=be;if(Te!==void 0&&(me.length===0||me.includes(Oe)))return me.
length===0?{...he,doubt:`Whether run ${y.id} has a model at "${Oe}" is not known. ${Te}`}:he;const Ae=Te===void 0?await C((Ne,We)=>ne.artifacts.listOfRun(Ne,We),
y.id,Oe):[],Be=[...new Set([...Ae,...me])];throw new i.zg("E_RUN_WITHOUT_MODEL",`Run ${y.id} has no model at "${Oe}". ${k(Be,Be.length>0?[]:await Ie(""))} See ${ne.
runUrl(y)}`)}function k(ne,y){if(ne.length>0)return`It has models at ${ne.map(Oe=>`"${Oe}"`).join(", ")}: name one as artifact-path.`;const fe=y.slice(0,20).map(
Oe=>Oe.isDirectory?`${Oe.path}/`:Oe.path);return`It has logged no model at all${fe.length>0?`, only ${fe.join(", ")}`:" and no artifacts"}.`}var g=ne=>ne.loggedModelIds.
length>0||(0,s.gU)(ne).length>0,A="deploy.yaml",B=1024*1024;async function L(ne,y,fe=ne.artifacts.listOfVersion(y,"")){const{artifacts:Oe}=ne,be=`version ${y.version}\
 of "${y.model}"`,Ie=await fe;if(Ie===void 0||Y(Ie,A)){const Re=await V(be,()=>Oe.readOfVersion(y,A,B));if(Re!==void 0)return{text:Re,place:`deploy.yaml in the \
folder of ${be}`}}const Ce=await ae(ne,y);if(Ce!==void 0)for(const Re of await ge(ne,y)){const Z=(0,s.uJ)(Re,A);if(!Y(await Oe.listOfRun(Ce.id,Re),Z))continue;const he=await V(
`run ${Ce.id}`,()=>Oe.readOfRun(Ce.id,Z,B));if(he!==void 0)return{text:he,place:`${Z} of run ${Ce.id}`}}}async function R(ne,y,fe,Oe){const be=await ne.artifacts.
readOfVersion(y,fe,Oe);if(be!==void 0||y.runId==="")return be;for(const Ie of await ge(ne,y)){const Ce=await ne.artifacts.readOfRun(y.runId,(0,s.uJ)(Ie,fe),Oe);
if(Ce!==void 0)return Ce}}function Y(ne,y){const fe=ne.find(Oe=>Oe.path===y&&!Oe.isDirectory);if((fe?.size??0)>B)throw ce(`${y} (${fe?.size} bytes)`);return fe!==
void 0}async function V(ne,y){try{return await y()}catch(fe){throw fe instanceof i.zg&&fe.code==="E_ARTIFACT_TOO_LARGE"?ce(`${A} of ${ne}`):fe}}var ce=ne=>new i.
zg("E_DEPLOY_YAML_TOO_LARGE",`${ne} is larger than ${B} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function ae(ne,y){
return y.runId===""?void 0:(0,i.AO)("E_RUN_NOT_FOUND",ne.runs.get(y.runId))}async function ge(ne,y){const fe=y.modelId===""?void 0:(await ne.runs.loggedModel(y.
modelId))?.name;return fe?[(0,s.uT)(fe),""]:[""]}}),3966:((re,x,e)=>{e.d(x,{M:()=>m});var s=e(3024),i=e.n(s);function m(w,r){const C=(0,s.openSync)(w,"r");try{const u=Buffer.
allocUnsafe(r+1);for(let O=0;O<=r;){const k=(0,s.readSync)(C,u,O,u.length-O,null);if(k===0)return u.toString("utf8",0,O);O+=k}return}finally{(0,s.closeSync)(C)}}}),
7522:((re,x,e)=>{e.d(x,{Jj:()=>r,Jt:()=>w,YI:()=>m,xS:()=>C});var s=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g,i=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function m(u){return u.replaceAll(`\r
`,`
`).replace(s,"").replace(i,"\uFFFD")}var w=u=>m(u).replaceAll("##[","# #[").replace(/^(\s*):(?=:)/gm,"$1: ");function r(u,O){return u.length<=O?u:`${u.slice(0,O)}\
\u2026 (${u.length-O} more characters)`}function C(u,O=500){const k=m(u.slice(0,4*O)).replace(/[\s\ufffd]+/g," ").trim();return k.length>O?`${k.slice(0,O)}\u2026`:
k}}),2071:((re,x,e)=>{e.d(x,{$I:()=>Te,Ag:()=>me,GC:()=>oe,HB:()=>u,HT:()=>ee,He:()=>Be,J5:()=>ge,Ql:()=>_,SX:()=>We,Xg:()=>_e,Y8:()=>Ue,gU:()=>f,kz:()=>Ne,mR:()=>Se,
or:()=>T,uJ:()=>we,uT:()=>ye,xP:()=>ae,xc:()=>M,yR:()=>Ae});var s=e(9146),i=e(4081),m=e(4054),w=e(7522),r=e(8243),C=e(1651),u=(n,o)=>new C.zg("E_MLFLOW_UNREACHA\
BLE",n,{cause:o});function O(n,o){if(n.code==="EPROTO"&&n.message.includes("wrong version number"))return{error:new C.zg("E_TRACKING_URI",`${o} does not speak T\
LS. Did you mean http://${o.replace(/^https:\/\//,"")}?`,{cause:n}),isFinal:!0};if((0,m.gt)(n.code)){const F=`The TLS connection to MLflow at ${o} failed: ${(0,w.
xS)(n.message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{
error:new C.zg("E_MLFLOW_TLS",F,{cause:n}),isFinal:!0}}if(n.code==="ENOTFOUND")return{error:u(`MLflow cannot be reached: no host has the name in ${o}. Check the\
 tracking URI.`,n),isFinal:!0};const p=n.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,w.xS)(n.message);return{error:u(`MLflow at ${o} c\
annot be reached: ${p}.`,n),isFinal:!1}}function k(n,o,p,F){const{status:d,body:h}=n;if(d>=300&&d<400){const E=(0,w.xS)(g(n.headers.location??""));return new C.
zg("E_NOT_MLFLOW",`${o} redirects${E===""?"":` to ${E}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, giv\
e credentials that pass it.`)}if(d===401){const E=F?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKI\
NG_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new C.zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${o} answered 401 (unauthorized). ${E}`)}if(d===
403&&h.includes("Invalid Host header")){const E=o.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new C.zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${o} refused\
 the Host header "${E}". Start it with --allowed-hosts naming ${E} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(d===403){const E=p===""&&
/^\s*</.test(h)?"":` It says: ${(0,w.xS)(h)}`;return new C.zg("E_MLFLOW_FORBIDDEN",`MLflow at ${o} answered 403 (forbidden): these credentials may not do this.${E}`)}}
var g=n=>n.replace(/[?#].*$/s,""),A=[{scheme:/^s3[an]?:/i,packages:"boto3",credentials:"AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or a role, and MLFLOW_S3_END\
POINT_URL for a store that is not of AWS"},{scheme:/^gs:/i,packages:"google-cloud-storage",credentials:"GOOGLE_APPLICATION_CREDENTIALS or a service account"},{scheme:/^(wasbs?|abfss?):/i,
packages:"azure-storage-blob and azure-identity",credentials:"AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_ACCESS_KEY or a managed identity"},{scheme:/^(hdfs|viewfs):/i,
packages:"pyarrow and the Hadoop client",credentials:"Hadoop's configuration and, if it is asked for, a Kerberos ticket"},{scheme:/^oss:/i,packages:"aliyunstore\
plugin",credentials:"MLFLOW_OSS_KEY_ID and MLFLOW_OSS_KEY_SECRET"},{scheme:/^sftp:/i,packages:"pysftp",credentials:"the key or password of the account"}],B=new RegExp(
[`No module named '?"?(boto3|botocore|google|azure|pyarrow|pysftp|aliyunstoreplugin|oss2)`,"ModuleNotFoundError","NoCredentials|Unable to locate credentials|Par\
tialCredentials|CredentialRetrievalError|DefaultCredentialsError|default credentials were not found","AccessDenied|Access Denied|InvalidAccessKeyId|SignatureDoe\
sNotMatch|ExpiredToken|InvalidToken|AuthorizationFailure|AuthenticationFailed|Forbidden","NoSuchBucket|ContainerNotFound|BucketNotFound|bucket does not exist","\
EndpointConnectionError|Could not connect to the endpoint|InvalidEndpoint|Invalid endpoint"].join("|"),"i"),L=n=>B.test(n),R=(n,o)=>n>=400&&n<500&&/Failed to \w+ [^"]{0,200}(s3|gs|wasbs?|abfss?|hdfs|viewfs|oss|r2|b2):\/\//i.
test(o)&&(n!==404||/bucket|container/i.test(o.replace(/[a-z0-9+.-]+:\/\/\S*/gi,"")));function Y(n,o,p,F){const d=/^[a-z][a-z0-9+.-]*:/i.exec(p)?.[0]??"",h=A.find(
v=>v.scheme.test(p)),E=(0,w.xS)(F).replace(/\.$/,""),te=E===""?"It does not say why; its log does":`It says: ${E}`,l=h!==void 0?`Give the server (not this step)\
 the Python package ${h.packages} and the store's credentials (${h.credentials}), and restart it`:d==="mlflow-artifacts:"?"Give the server (not this step) the P\
ython package and the credentials of the store that its --artifacts-destination names, and restart it":"See that the folder exists on the server (not here) and \
that the server may use it";return new C.zg("E_ARTIFACT_STORE",`MLflow at ${n} answers, but cannot ${o} its artifact store${p===""?"":` at ${(0,w.xS)(p)}`}. ${te}\
. ${l}.`)}var V=32*1024*1024,ce=2;function ae({base:n,headers:o,wire:p,timeoutMs:F,retryPolicy:d,signal:h,log:E}){const te=`${n.origin}${n.pathname.replace(/\/$/,
"")}`,l=(Me,ke={})=>{const pe=new URL(`${te}/${Me}`);for(const[N,z]of Object.entries(ke))z!==void 0&&pe.searchParams.set(N,z);return pe},v=(Me,ke)=>E.progress(`${Me.
message} Trying again in ${(ke/1e3).toFixed(1)} s.`),H=async(Me,ke,pe)=>{let N;try{N=await p.send({...Me,timeoutMs:F,signal:h,isFresh:!ke})}catch(z){return Q(z,
ke)}return pe(N)},G=(Me,ke)=>{const{method:pe,isIdempotent:N=!0}=Me,z=Me.body?{headers:{...o,"content-type":"application/json"},body:JSON.stringify(Me.body)}:{headers:o},
le={method:pe,url:l(`api/2.0/mlflow/${Me.endpoint}`,Me.query),...z,maxBytes:V};return H(le,N,W=>Me.readsStore===!0&&y(W)?ke(fe(W),W):Oe(W,N)?ue(W,Me.endpoint):{
kind:"value",value:Ee(W,Me)})},Q=(Me,ke)=>{if(!(Me instanceof m.wC))throw Me;const{error:pe,isFinal:N}=O(Me,te);if(N&&!(d.usesAllTime&&pe.code==="E_MLFLOW_UNREA\
CHABLE")||!ke&&Me.wasSent)throw pe;return{kind:"failure",error:pe,retryAfterMs:void 0}},ue=(Me,ke)=>({kind:"failure",error:u(`MLflow at ${te} answered ${ke} wit\
h ${Me.status}${Z(Me)}.`),retryAfterMs:(0,s.mu)(Me.headers["retry-after"],Date.now())}),Ee=(Me,ke)=>{const pe=Ie(Me.body,ke.parse);if(Me.status===200){if(Me.isCut)
throw new C.zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${ke.endpoint} is longer than ${V} bytes.`);if((0,r.Gv)(pe))return{ok:!0,body:pe,serverNowMs:Ce(Me.headers.
date)};throw new C.zg("E_NOT_MLFLOW",`What answers at ${te} is not MLflow: ${ke.endpoint} came back as ${Re(Me)}. Check the tracking URI.`)}const N=(0,r.Gv)(pe)&&
typeof pe.error_code=="string"?pe.error_code:"",z=k(Me,te,N,"authorization"in o);if(z)throw z;const le=(0,r.Gv)(pe)&&typeof pe.message=="string"?(0,w.xS)((0,i.q)(
pe.message)):"";if(Me.status>=500&&Me.status!==501)throw u(`MLflow at ${te} answered ${ke.endpoint} with ${Me.status}${Z(Me)}.`);return{ok:!1,status:Me.status,errorCode:N,
message:le}},Ke=Me=>{const ke=ne();return(0,s.L5)(()=>G(Me,ke),d,h,v)};return{call:Ke,expect:async Me=>{const ke=await Ke(Me);if(!ke.ok)throw ge(Me.endpoint,ke,
te);return ke.body},readFile:(Me,ke,pe,N)=>{const z={method:"GET",url:l(Me,ke),headers:o,maxBytes:pe},le=ne(),W=async $e=>{if(y($e)){const Ge=await N();if(Ge===
"missing")return{kind:"value",value:{kind:"missing"}};if(Ge==="unknown"||$e.status!==500||L($e.body))return le({kind:"failed",said:fe($e).message},$e)}if(Oe($e,
!0))return ue($e,Me);if($e.status===200)return{kind:"value",value:$e.isCut?{kind:"too-large"}:{kind:"text",text:$e.body}};const ve=Ee($e,{method:"GET",endpoint:Me});
if(!ve.ok&&ve.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw ve.ok?u(`MLflow at ${te} answered ${Me} with ${$e.status}.`):
ge(Me,ve,te)};return(0,s.L5)(()=>H(z,!0,W),d,h,v)},writeFile:({method:Me,path:ke,query:pe,text:N,isIdempotent:z})=>{const le={method:Me,url:l(ke,pe),headers:{...o,
"content-type":"application/octet-stream"},body:N,maxBytes:V},W=ne(),$e=ve=>{if(ve.status===200)return{kind:"value",value:void 0};if(z&&y(ve))return W(fe(ve),ve);
if(ve.status===500&&L(ve.body))return{kind:"value",value:fe(ve)};if(Oe(ve,z))return ue(ve,ke);const Ge=Ee(ve,{method:Me,endpoint:ke});return{kind:"value",value:Ge.
ok?void 0:Ge}};return(0,s.L5)(()=>H(le,z,$e),d,h,v)}}}function ge(n,o,p){return o.errorCode===""?new C.zg("E_NOT_MLFLOW",`What answers at ${p} is not MLflow, or\
 an MLflow without ${n}: it answered ${o.status} in another form. Check the tracking URI, also for a path that belongs to it.`):new C.zg("E_MLFLOW_REFUSED",`MLf\
low refused ${n} (${o.status} ${(0,w.xS)(o.errorCode)}): ${o.message}`)}function ne(){let n=0;return(o,p)=>(n+=1,p.status!==500||L(p.body)||n>ce?{kind:"value",value:o}:
{kind:"provisional",value:o,retryAfterMs:(0,s.mu)(p.headers["retry-after"],Date.now())})}var y=({status:n,body:o})=>R(n,o)||n===500&&!/"FEATURE_DISABLED"|OperationalError|sqlalchemy|sqlite3|psycopg|pymysql/i.
test(o);function fe(n){const o=Ie(n.body);return{ok:!1,status:500,errorCode:(0,r.Gv)(o)&&typeof o.error_code=="string"?o.error_code:"",message:Z(n).replace(/^: /,
"")}}function Oe({status:n,body:o},p){return n===429||p&&n===400&&be(o)?!0:p&&(n===408||n>=500)&&n!==501&&!o.includes('"FEATURE_DISABLED"')}var be=n=>n.includes(
'"BAD_REQUEST"')&&n.includes("IntegrityError");function Ie(n,o=JSON.parse){try{return o(n)}catch{return}}function Ce(n){const o=Date.parse(n??"");return Number.
isNaN(o)?void 0:o}var Re=n=>/^\s*</.test(n.body)?"HTML":"something that is no JSON object";function Z(n){const o=Ie(n.body),p=(0,r.Gv)(o)&&typeof o.message=="st\
ring"?o.message:/^\s*</.test(n.body)?"":n.body,F=(0,w.xS)((0,i.q)(p));return F===""?"":`: ${F.replace(/\.$/,"")}`}var he=(n,o)=>async(p,F,d)=>{const{scheme:h="",
host:E="",folder:te=""}=/^(?<scheme>mlflow-artifacts:)(?:\/\/(?<host>[^/]*))?\/(?<folder>.*)$/.exec(p.artifactUri)?.groups??{},l=Q=>new C.zg("E_MLFLOW_REFUSED",
`The artifacts of run ${p.id} lie at ${(0,w.xS)(p.artifactUri)}, ${Q}.`);if(E!==""&&E!==new URL(o).host)throw l("which is another server than the tracking URI");
const v=[...te.split("/"),...F.split("/")].filter(Q=>Q!=="");if(v.includes("..")||v.includes("."))throw l("which is no folder");const H=h===""?{method:"POST",path:"\
ajax-api/2.0/mlflow/upload-artifact",query:{run_uuid:p.id,path:F},text:d,isIdempotent:!1}:{method:"PUT",path:`api/2.0/mlflow-artifacts/artifacts/${v.map(encodeURIComponent).
join("/")}`,text:d,isIdempotent:!0},G=await n.writeFile(H);if(G!==void 0)throw G.status===500?Y(o,"write to",p.artifactUri,G.message):h===""&&G.errorCode===""?l(
"not behind its artifact proxy, and this MLflow takes no files for there"):ge(H.path,G,o)},se=n=>Array.isArray(n);function ee(n,o){const p=(0,r.Gv)(n)?n[o]:void 0;
if(!(0,r.Gv)(p))throw new C.zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${o}", as no MLflow server does. Check the tracking URI.`);return p}function me(n,o){
const p=n[o]??{};if(!(0,r.Gv)(p))throw K(o,"an object");return p}function Te(n,o){const p=n[o]??[];if(!se(p)||!p.every(r.Gv))throw K(o,"a list of objects");return p}
function Ae(n,o){const p=n[o]??"";if(typeof p=="number")return String(p);if(typeof p!="string")throw K(o,"a text");return p}function Be(n,o){const p=Ae(n,o);if(p===
"")throw K(o,"a text");return p}function Ne(n,o,p){const F=n[o];if(F===void 0)return p;const d=typeof F=="string"&&F!==""?Number(F):F;if(typeof d!="number"||Number.
isNaN(d))throw K(o,"a number");return d}var We=(n,o)=>new Map(Te(n,o).map(p=>[Be(p,"key"),Ae(p,"value")])),M=n=>[...n].map(([o,p])=>({key:o,value:p})),K=(n,o)=>new C.
zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${n}" that is not ${o}. Is the tracking URI's server a supported MLflow?`),ie=1e3;function oe({api:n,registryApi:o},{
server:p,registryServer:F},d,h,E){const te=async(pe,N,z)=>{const le=[];let W;for(let $e=0;$e<ie;$e+=1){const ve=await n.call({method:"GET",endpoint:pe,query:{...N,
page_token:W},readsStore:!0});if(!ve.ok&&ve.status===500)throw Y(p,"read",await z(),ve.message);if(!ve.ok&&ve.errorCode==="")return;if(!ve.ok&&ve.errorCode==="R\
ESOURCE_DOES_NOT_EXIST")return[];if(!ve.ok)throw ge(pe,ve,p);const Ge=(0,r.Gv)(ve.body)?ve.body:{};if(le.push(...Te(Ge,"files").map(U)),W=Ae(Ge,"next_page_token"),
W==="")break}return le},l=async pe=>(await d.get(pe)).artifactUri,v=async pe=>pe.kind==="run"?l(pe.runId):(await d.loggedModel(pe.modelId))?.artifactUri??"",H=async(pe,N)=>await te(
"artifacts/list",{run_id:pe,...N===""?{}:{path:N}},()=>l(pe))??[],G=async(pe,N)=>{const z=we(pe.path,N);return(pe.kind==="run"?await H(pe.runId,z):await te(`log\
ged-models/${encodeURIComponent(pe.modelId)}/artifacts/directories`,z===""?{}:{artifact_directory_path:z},()=>v(pe)))?.map(W=>({...W,path:W.path.slice(pe.path===
""?0:pe.path.length+1)}))},Q=async(pe,N)=>{const le=(await Promise.all((await E.foldersOf(pe)).map($e=>G($e,N)))).filter($e=>$e!==void 0);return le.length===0?void 0:
[...new Map(le.flat().toReversed().map($e=>[$e.path,$e])).values()].toReversed()},ue=async(pe,N,z)=>{const le=async()=>De(await H(pe,xe(N)),N);return ke(await n.
readFile("get-artifact",{run_uuid:pe,path:N},z,le),N,z,()=>l(pe))},Ee=async(pe,N,z)=>{const le=we(pe.path,N);if(pe.kind==="run")return ue(pe.runId,le,z);const W=async()=>De(
await G(pe,xe(N)),N),$e=await n.readFile(`ajax-api/2.0/mlflow/logged-models/${encodeURIComponent(pe.modelId)}/artifacts/files`,{artifact_file_path:le},z,W);return ke(
$e,N,z,()=>v(pe))},Ke=async(pe,N,z)=>{const le=(ve,Ge,He)=>o.readFile("model-versions/get-artifact",{name:pe.model,version:pe.version,path:ve},Ge,He),$e=await le(
N,z,async()=>{const ve=De(await Q(pe,xe(N)),N);return ve!=="unknown"||N==="MLmodel"?ve:(await le("MLmodel",1,async()=>"unknown")).kind==="failed"?"unknown":"mis\
sing"});return ke($e,N,z,()=>h.downloadUri(pe.model,pe.version),F)},Me=async(pe,N,z)=>{const le=await E.readingOf(pe),W=le.served&&await Ke(le.served,N,z);if(W!==
void 0)return W;for(const $e of le.places){const ve=await Ee($e,N,z);if(ve!==void 0)return ve}},ke=async(pe,N,z,le,W=p)=>{switch(pe.kind){case"text":return pe.text;case"\
missing":return;case"too-large":throw new C.zg("E_ARTIFACT_TOO_LARGE",`${N} is larger than the ${z} bytes that are read of it.`);case"failed":throw Y(W,`read ${N}\
 from`,await le(),pe.said)}};return{listOfRun:H,listOfVersion:Q,readOfRun:ue,readOfVersion:Me,foldersOf:pe=>E.foldersOfSource(pe),storageOf:pe=>E.storageOf(pe),
writeToRun:he(n,p)}}var ye=n=>n.replace(/^\/+|\/+$/g,""),we=(...n)=>n.filter(o=>o!=="").join("/"),De=(n,o)=>n===void 0?"unknown":n.some(p=>p.path===o)?"listed":
"missing",xe=n=>n.split("/").slice(0,-1).join("/"),U=n=>{const o=Ne(n,"file_size",-1);return{path:Be(n,"path"),isDirectory:n.is_dir===!0,size:o<0?void 0:o}},a=1e4;
function _(n){const o=n.trim().slice(0,a),p=/^(runs|models):(?:\/\/[^/]*)?\/+(.*)$/is.exec(o);if(p===null)return X(o);const F=P(p[2]??"");return(p[1]?.toLowerCase()===
"runs"?S(F):I(F))??{kind:"storage",place:void 0}}function S([n="",...o]){return n===""||D(o)?void 0:{kind:"run",runId:n,path:o.join("/")}}function I([n="",o,...p]){
if(o===void 0&&/^m-[^@]+$/.test(n))return{kind:"logged-model",modelId:n,path:""};if(o!==void 0&&b(n))return D([o,...p])?void 0:{kind:"logged-model",modelId:n,path:[
o,...p].join("/")};if(!(n===""||p.length>0)){if(o===void 0){const F=n.lastIndexOf("@");return F<1||F===n.length-1?void 0:{kind:"holder",model:n.slice(0,F),at:n.
slice(F)}}return/^\d+$/.test(o)?{kind:"version",model:n,version:o.replace(/^0+(?=\d)/,"")}:o.toLowerCase()==="latest"?{kind:"latest",model:n}:{kind:"holder",model:n,
at:o}}}var b=n=>/^m-[0-9a-f]{32}$/i.test(n);function X(n){const o=_e(n),p=/(?:^|\/)models\/(m-[0-9a-f]{32})\/artifacts(?:\/(.+))?$/.exec(o??"");return p===null?
{kind:"storage",place:o}:{kind:"logged-model",modelId:p[1]??"",path:p[2]??""}}var de=/^\/(?:.*\/)?(?:ajax-)?api\/2\.0\/mlflow-artifacts\/artifacts(?=\/|$)/;function _e(n){
const o=n.trim();if(o===""||/[\u0000-\u001f\u007f]/.test(o))return;const p=/^([a-z][a-z0-9+.-]+):/i.exec(o)?.[1]?.toLowerCase();if(p===void 0||/^[a-z]:[\\/]/i.test(
o))return Pe(o.startsWith("/")?"/":"",o);const F=o.slice(p.length+1).replace(/\?.*$/s,""),[,d="",h=""]=/^\/\/([^/]*)(.*)$/s.exec(F)??["","",F];switch(p){case"fi\
le":return Pe("/",q(h));case"mlflow-artifacts":return Pe("mlflow-artifacts:/",h);case"http":case"https":{const E=de.exec(h);return E===null?Pe(`${p}://`,`${d}${h}`):
Pe("mlflow-artifacts:/",h.slice(E[0].length))}case"s3a":case"s3n":return Pe("s3://",`${d}${h}`);default:return Pe(d===""?`${p}:/`:`${p}://`,`${d}${h}`)}}function Pe(n,o){
const p=P(o).filter(F=>F!==".");return p.includes("..")?void 0:`${n}${p.join("/")}`}function Ue(n,o){if(!(n===void 0||o===void 0||P(n.replace(/^[a-z0-9+.-]+:/i,
"")).length===0))return o===n?"":o.startsWith(`${n}/`)?o.slice(n.length+1):void 0}function Se(n,o){const[,p=n,F=""]=/^([^?]*)(\?.*)?$/s.exec(n)??[];return o===""?
`${p.replace(/\/+$/,"")}${F}`:`${p.replace(/\/+$/,"")}/${o}${F}`}var P=n=>n.split("/").filter(o=>o!==""),D=n=>n.includes("..")||n.includes(".");function q(n){try{
return decodeURIComponent(n)}catch{return n}}function f(n){const o=(0,r.qF)(n.tags.get("mlflow.log-model.history")??"");return(0,r.yR)({history:o},"history").map(
p=>(0,r.$6)(p,"artifact_path")??"").filter(Boolean)}function T(n,o,p){const F=d=>n.loggedModelIds.indexOf(d);return o.filter(d=>d.name===p).sort((d,h)=>F(d.id)-
F(h.id)).at(-1)}}),1660:((re,x,e)=>{e.d(x,{VY:()=>i,e7:()=>w,vd:()=>m});var s=e(9596),i={};(0,s.VA)(i,{requireOfNode:()=>m});var m,w=(0,s.E)({"require-of-node:r\
equire-of-node"(){m=r=>require(r)}})}),3788:((re,x,e)=>{e.d(x,{$w:()=>ge,Bd:()=>X,Ee:()=>Be,KG:()=>de,VU:()=>Se,Ve:()=>ae,eg:()=>ye,gV:()=>ne,s2:()=>Pe});var s=e(
7899),i=e(4800),m=e(4867),w=e(2907),r=e(9606),C=e(8742),u=e(1439),O=e(3966),k=e(8243),g=e(1651),A=e(3024),B=e.n(A),L=e(6760),R=e.n(L),Y=e(8161),V=e.n(Y),ce=new Map(
[["train",async()=>(await Promise.resolve().then(e.bind(e,5081))).train],["train-start",async()=>(await Promise.resolve().then(e.bind(e,1387))).trainStart],["tr\
ain-finish",async()=>(await Promise.resolve().then(e.bind(e,9179))).trainFinish],["train-stop",async()=>(await Promise.resolve().then(e.bind(e,209))).trainStop],
["register",async()=>(await Promise.resolve().then(e.bind(e,3013))).register],["promote",async()=>(await Promise.all([e.e(54),e.e(286)]).then(e.bind(e,5222))).promote],
["demote",async()=>(await Promise.all([e.e(54),e.e(286)]).then(e.bind(e,8247))).demote],["render",async()=>(await Promise.all([e.e(988),e.e(54),e.e(810)]).then(
e.bind(e,4618))).render],["deploy",async()=>(await Promise.all([e.e(988),e.e(54),e.e(810)]).then(e.bind(e,5615))).deploy],["rollback",async()=>(await Promise.all(
[e.e(988),e.e(54),e.e(810)]).then(e.bind(e,4080))).rollback],["undeploy",async()=>(await Promise.resolve().then(e.bind(e,4171))).undeploy],["pipeline",async()=>(await Promise.
all([e.e(988),e.e(54),e.e(810)]).then(e.bind(e,9654))).pipeline]]),ae=[...ce.keys()],ge=async P=>ce.get(P)?.();async function ne(){const P=[];for(const D of ce.
values())P.push(await D());return P}var y="mlflow-steps.yaml",fe=256*1024;async function Oe(P,D,q){const f=await be(P),T=[D.name,...q.names],n=Object.entries(f).
find(([E])=>E===D.name)?.[1],o=Object.fromEntries(Object.entries(f).filter(([E])=>!T.includes(E))),p=n==null?{}:Ie(n,`${P}: ${D.name}`),F=Object.keys(o).filter(
E=>!Object.hasOwn(D.inputs,E)),d=new Set([...Object.keys(D.inputs),...F.length===0?[]:(await q.load()).flatMap(({inputs:E})=>Object.keys(E))]),h=[...F.filter(E=>!d.
has(E)).map(E=>Ce(E,P,[...d,...T])),...Object.keys(p).filter(E=>!Object.hasOwn(D.inputs,E)).map(E=>Ce(E,`${P}: ${D.name}`,Object.keys(D.inputs)))];if(h.length>0)
throw new g.zg("E_CONFIG_FILE",h.join(`
`));return new Map([...Re(o,P,D),...Re(p,`${P}: ${D.name}`,D)])}async function be(P){if(!(0,A.existsSync)(P))return{};const D=(n,o)=>new g.zg("E_CONFIG_FILE",`${P}\
 ${n}: ${o instanceof Error?o.message:String(o)}`,{cause:o});let q;try{if(q=(0,O.M)(P,fe),q===void 0)throw new Error("it is larger than 256 KiB")}catch(n){throw D(
"cannot be read",n)}const{parse:f}=await Promise.all([e.e(988),e.e(54),e.e(810)]).then(e.bind(e,3438));let T;try{T=f(q,{maxAliasCount:10})}catch(n){throw D("is \
not valid YAML",n)}return T==null?{}:Ie(T,P)}function Ie(P,D){if((0,k.Gv)(P))return P;throw new g.zg("E_CONFIG_FILE",`${D} must be a mapping of input names to v\
alues.`)}function Ce(P,D,q){const f=(0,u.qb)(P,q);return`${D} has an unknown input ${P}${f===void 0?"":`; did you mean ${f}?`}`}var Re=(P,D,q)=>Object.entries(P).
flatMap(([f,T])=>{const n=Object.hasOwn(q.inputs,f)?q.inputs[f]:void 0;if(n===void 0||T===null)return[];if(n.secret)throw new g.zg("E_CONFIG_FILE",`${D} holds t\
he secret ${f}. Give it as ${(0,u.Qn)(f)} instead.`);const o=Array.isArray(T)?T:[T];if(o.every(p=>["string","number","boolean"].includes(typeof p)))return[[f,o.
map(String).join(`
`)]];throw new g.zg("E_CONFIG_FILE",`${D}: ${f} must be a text, a number, true or false, or a list of these: what has parts is written as on the command line, o\
ne a line.`)});function Z(P,D,q,f,T){return[q.texts.get(P),f[(0,u.Qn)(P)],...(D.variables??[]).map(o=>f[o]),(0,u.L4)(P,f),T.get(P),D.default].find(o=>o!==void 0&&
o.trim()!=="")}function he(P,D,q){return Object.entries(P).flatMap(([f,T])=>[...se(T,q),...T.secret?ee(f,T,D,q):[]])}function se({kind:P},D){try{return P.secretsIn?.(
(0,u.WG)(D))??[]}catch{return[]}}function ee(P,D,q,f){try{const T=Z(P,D,q,f,new Map);return T===void 0?[]:[T,...D.kind.secretParts?.(T)??[]]}catch{return[]}}function me(P,D){
if(D.kind.isCommand)return"the command, after --";const q=D.variables?.[0]??(0,u.Qn)(P);return D.secret?q:`${(0,u.iP)(P)} (or ${q})`}function Te(P,D,q,f,T=[]){const n=D.
problems.map(h=>({code:"E_INPUT",message:h})),o=new Set,p={};for(const[h,E]of Object.entries(P)){if(E.kind.isCommand&&D.program){p[h]=D.program;continue}const te=Z(
h,E,D,q,f);if(te===void 0){if(!E.required)continue;n.push({code:"E_INPUT",message:`missing: ${me(h,E)}. ${E.description}`}),o.add(h);continue}try{p[h]=E.kind.parse(
te.trim(),E.kind.secretsIn?(0,u.WG)(q):q)}catch(l){n.push(Ae(l,h)),o.add(h)}}for(const{of:h,check:E}of T)if(!h.some(te=>o.has(te)))try{E(p)}catch(te){n.push(Ae(
te))}const[F]=n;if(F===void 0)return p;if(n.length===1)throw new g.zg(F.code,F.message);const d=n.map(({message:h})=>`  - ${h.replaceAll(`
`,`
    `)}`).join(`
`);throw new g.zg("E_INPUT",`${n.length} inputs are wrong:
${d}`)}function Ae(P,D){if(P instanceof u.S7)return{code:"E_INPUT",message:D===void 0?P.message:`${D}: ${P.message}`};if(P instanceof g.zg)return{code:P.code,message:P.
message};throw P}function Be(P,D){const q=(0,u.qb)(P,D);return`unknown input ${(0,u.iP)(P)}${q?`; did you mean ${(0,u.iP)(q)}?`:""}`}async function Ne(P,D,q){const f=Object.
keys(P.inputs),T=(0,u.Qn)(""),n=Object.keys(D).filter(p=>p.startsWith(T)&&D[p]).map(p=>p.slice(T.length).toLowerCase().replaceAll("_","-")).filter(p=>!f.includes(
p)).flatMap(p=>{const F=(0,u.qb)(p,f);return F===void 0?[]:[{name:p,near:F}]});if(n.length===0)return[];const o=new Set((await q.load()).flatMap(({inputs:p})=>Object.
keys(p)));return n.filter(({name:p})=>!o.has(p)).map(({name:p,near:F})=>`${(0,u.Qn)(p)} is no input; did you mean ${(0,u.Qn)(F)}?`)}var We=64*1024;function M(P,D){
const{"tracking-username":q,"tracking-password":f,"tracking-token":T}=P,n=D.HOME??D.USERPROFILE;if(T||q&&f||!n)return{inputs:P};const o=(0,L.join)(n,".mlflow","\
credentials");if(!(0,A.existsSync)(o))return{inputs:P};const p=ie(K(o),"mlflow"),F={"tracking-username":q||p.get("mlflow_tracking_username"),"tracking-password":f||
p.get("mlflow_tracking_password")};return F["tracking-username"]&&F["tracking-password"]?{inputs:{...P,...F},path:o}:{inputs:P}}function K(P){try{const D=(0,O.M)(
P,We);if(D===void 0)throw new Error("it is larger than 64 KiB");return D}catch(D){throw new g.zg("E_INPUT",`${P}, which holds the login of MLflow's clients, can\
not be read: ${D instanceof Error?D.message:String(D)}. Give tracking-username and tracking-password, or tracking-token.`,{cause:D})}}function ie(P,D){const q=new Map;
let f="";for(const T of P.split(/\r?\n/).map(n=>n.trim())){if(T===""||/^[#;]/.test(T))continue;const n=/^\[([^\]]+)\]/.exec(T)?.[1];if(n!==void 0)f=n;else if(f===
D){const[,o="",p=""]=/^([^=:]+)[=:](.*)$/.exec(T)??[];q.set(o.trim().toLowerCase(),p.trim().replaceAll("%%","%"))}}return q}function oe(P){const[D="",...q]=P.split(
`
`);return q.reduce((f,T)=>`${f}${f.endsWith(":")?" ":"; "}${T.trim().replace(/^- /,"")}`,D)}async function ye(P,D){const q=new i.k,f=new Map,T=[],n=new Map,o=te=>{
D.mask(te),q.add(te)},p=D.readInputs(P);for(const te of he(P.inputs,p,D.env))o(te);let F,d;try{F=await De(P,D,p,q,o,f,T,n)}catch(te){d=we(te,D.signal),F={outcome:d.
outcome,code:d.code,reason:q.redact(d.message)}}const h=d?.exit??("code"in F?g.nU[F.code].exit:0);f.set("outcome",F.outcome),f.set("reason",oe(q.redact(F.reason))),
f.set("error-code","code"in F?F.code:"");const E={step:P,result:{...F,reason:q.redact(F.reason)},exitCode:h,...d?{error:d}:{},outputs:new Map([...f].map(([te,l])=>[
te,q.redact(l)])),summary:b(T,q),comments:[...n.values()].map(te=>({...te,blocks:b(te.blocks,q)}))};try{return await D.finish(E),h}catch(te){return D.log.warn(q.
redact(`${P.name} has ended, but its outputs could not be written: ${te instanceof Error?te.message:String(te)}`)),h===0?g.nU.E_UNEXPECTED.exit:h}}function we(P,D){
const q=P instanceof g.zg&&P.code==="E_CANCELLED";return(0,g.uQ)(D.aborted&&!q?D.reason:P)}async function De(P,D,q,f,T,n,o,p){const F=I(D.log,f),d={names:ae,load:ne};
for(const z of await Ne(P,D.env,d))F.warn(z);const h=await Oe(y,P,d),E=(z,...le)=>{const{"github-token":W}=Te(m.X,{...q,problems:[]},D.env,h);p.set(JSON.stringify(
z),{key:z,blocks:le,token:W})},te=a(P,q,D,h);te!==void 0&&E(te.key,{kind:"heading",text:te.heading});const l=Te(P.inputs,q,D.env,h,P.checks),v=new AbortController,
H=(0,s.bW)(P,l);let G="";const Q=new s.B2(H.totalMs,()=>(0,s.$E)(P,H,G)),ue={...F,progress:z=>{G=z,F.progress(z)}},Ee=AbortSignal.any([D.signal,Q.signal]),Ke=AbortSignal.
any([Ee,v.signal]);let Me,ke;const pe={inputs:l,log:ue,signal:Ee,stopped:D.signal,waitMs:z=>Q.waitMs(z),pipeline:D.pipeline,runProgram:D.runProgram,announceDeployment:D.
announceDeployment,mlflow:()=>Me??=_(Te(r.hI,q,D.env,h),D,Ke,ue,T),cluster:()=>ke??=S(Te(r.g$,q,D.env,h),D,Ke,ue,T),output:(z,le)=>n.set(z,le),summarize:(...z)=>o.
push(...z),comment:E},N=(0,w.v)(Math.min(H.totalMs+H.cleanupMs,xe),v.signal).then(()=>Promise.reject(new g.zg("E_TIMEOUT",(0,s.$E)(P,H,G))));N.catch(()=>{});try{
return await(Number.isFinite(H.totalMs)?Promise.race([P.run(pe),N]):P.run(pe))}finally{v.abort(new g.zg("E_CANCELLED","The step has ended.")),Q.stop();const z=[
Me,ke].map(async le=>le?.then(W=>W.close(),()=>{}));await Promise.race([Promise.all(z),new Promise(le=>setTimeout(le,U).unref())])}}var xe=2**31-1,U=1e3;function a({
inputs:P,comments:D},q,{env:f},T){if(D===void 0)return;const n=Object.fromEntries(Object.entries(P).filter(([o])=>o==="comment"||D.of.includes(o)));try{const o=Te(
n,{...q,problems:[]},f,T);return o.comment===!0?D.about(o):void 0}catch(o){if(!(o instanceof g.zg))throw o;return}}async function _(P,D,q,f,T){const{connectMlflow:n}=await Promise.
resolve().then(e.bind(e,5958)),{inputs:o,path:p}=M(P,D.env);p!==void 0&&(T(o["tracking-password"]??""),f.progress(`The login for MLflow is that of ${p}.`));const F=(0,C.
ow)(o);return F!==void 0&&T(F),n(o,D.env,q,f)}async function S(P,D,q,f,T){const{connectCluster:n}=await Promise.all([e.e(988),e.e(55)]).then(e.bind(e,5361));return n(
P,D.env,q,f,T)}var I=(P,{redact:D})=>({progress:q=>P.progress(D(q)),warn:q=>P.warn(D(q)),foreign:(q,f)=>P.foreign(D(q),D(f))});function b(P,{redact:D}){return P.
map(q=>{switch(q.kind){case"table":return{...q,header:q.header.map(D),rows:q.rows.map(f=>f.map(D))};case"log":return{...q,title:D(q.title),text:D(q.text)};case"\
heading":case"paragraph":return{...q,text:D(q.text)}}})}function X(P=[process.stdout,process.stderr]){for(const D of P)D.on("error",()=>{})}var de=(P,D)=>new Promise(
(q,f)=>{P.write(D,T=>{T&&T.code!=="EPIPE"?f(T):q()})}),_e=5e3,Pe=(P,D,q)=>async(f,T,n)=>{const{spawn:o}=await Promise.resolve().then(e.t.bind(e,1421,23));return new Promise(
(p,F)=>{const d=o(f,T,{stdio:q,detached:!0,env:{...D,...n.env,...Ue(D,n.jsonEnv)},...n.cwd===void 0?{}:{cwd:n.cwd}}),h=v=>{if(d.pid!==void 0)try{process.kill(-d.
pid,v)}catch{}};let E;const te=()=>{h("SIGTERM"),E=setTimeout(()=>h("SIGKILL"),_e)},l=()=>{P.removeEventListener("abort",te),clearTimeout(E)};d.once("error",v=>{
l();const H=v.code==="ENOENT"?"there is no such program or working directory":v.message;F(new g.zg("E_INPUT",`Cannot run ${f}: ${H}.`,{cause:v}))}),d.once("clos\
e",(v,H)=>{l(),P.aborted&&h("SIGKILL"),p(v??128+(H===null?0:Y.constants.signals[H]))}),P.aborted?te():P.addEventListener("abort",te,{once:!0})})};function Ue(P,D={}){
return Object.fromEntries(Object.entries(D).map(([q,f])=>{const T=(0,k.qF)(P[q]??"");return[q,JSON.stringify({...(0,k.Gv)(T)?T:{},...f})]}))}function Se(){const P=new AbortController,
D=(q,f)=>{process.on(q,()=>{P.signal.aborted&&process.exit(f),P.abort(new g.zg("E_CANCELLED",`Cancelled by ${q}.`,{exit:f}))})};return D("SIGINT",130),D("SIGTER\
M",143),D("SIGHUP",129),P.signal}}),6237:((re,x,e)=>{e.d(x,{s:()=>s});function s(i){const{GITHUB_SHA:m,GITHUB_SERVER_URL:w,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:C}=i,
u=i.GITHUB_TRIGGERING_ACTOR||i.GITHUB_ACTOR;return{...m?{commit:m}:{},...w&&r&&C?{link:`${w}/${r}/actions/runs/${C}`}:{},...u?{actor:u}:{}}}}),5183:((re,x,e)=>{
e.d(x,{V:()=>w,W:()=>r});var s=e(2071),i=e(1439),m=C=>/^[a-z][a-z0-9+.-]*:/i.test(C)||C.includes("/"),w={label:"text",parse:C=>{if(!m(C))return C;const u=(0,s.Ql)(
C),O=u.kind==="run"?u.runId:/(?:^|[/=])([0-9a-f]{32})(?![0-9a-f])/i.exec(C)?.[1],k=u.kind==="run"?u.path:"";throw O===void 0?new i.S7(`expected the id of a run,\
 got "${C.slice(0,200)}"`):new i.S7(`expected the id of a run alone, got "${C.slice(0,200)}". Give --run-id ${O}${k===""?"":` --artifact-path '${k}'`}`)}},r={label:"\
text",parse:C=>{if(!/^[a-z][a-z0-9+.-]*:/i.test(C))return C;const u=(0,s.Ql)(C),O=u.kind==="run"?{id:u.runId,path:u.path}:{id:void 0,path:/\/artifacts\/([^?]+)/.
exec(C)?.[1]?.replace(/\/+$/,"")??""},k=O.path===""?"It is the path or name that log_model was given, such as model":`Give --artifact-path '${O.path}'${O.id===void 0?
"":` --run-id ${O.id}`}`;throw new i.S7(`expected a path inside the run, got the URI "${C.slice(0,200)}". ${k}`)}}}),3273:((re,x,e)=>{e.d(x,{P:()=>i,W:()=>m});var s=e(
1439),i="mlflow-steps.start",m={label:"letters, digits and . _ : / -",parse:w=>{if(/^[\w.:/-]{1,200}$/.test(w))return w;throw new s.S7(`expected at most 200 let\
ters, digits and . _ : / -, got "${w.slice(0,200)}"`)}}}),2629:((re,x,e)=>{e.d(x,{T:()=>s});async function s({runs:m},{given:w,pipeline:r,startTag:C}){const u=await m.
ensureExperiment(w.experiment),O=C&&await m.findRunning(u,...C);if(O)return{run:O,isNew:!1};const k=w["run-name"];return{run:await m.create({experimentId:u,...k===
void 0?{}:{name:k},tags:new Map([...i(r,w.tags),...C?[C]:[]]),startTimeMs:Date.now()}),isNew:!0}}function i({commit:m,link:w,actor:r},C=new Map){const O=[["mlfl\
ow-steps.pipeline",w],["mlflow.source.git.commit",m],["mlflow.user",r]].flatMap(([k,g])=>g===void 0||g===""?[]:[[k,g]]);return new Map([...O,...C])}}),4118:((re,x,e)=>{
e.d(x,{AZ:()=>r,Jw:()=>w,Km:()=>k,NP:()=>O,O3:()=>m,Ph:()=>R,Q:()=>A,SZ:()=>u,Vh:()=>B,ab:()=>L,bg:()=>C,gT:()=>i,qj:()=>g,r$:()=>s,vY:()=>Y});var s={group:"",version:"\
v1",plural:"namespaces",kind:"Namespace"},i={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"},m={group:"",version:"v1",plural:"secrets",kind:"Secret"},
w={group:"",version:"v1",plural:"pods",kind:"Pod"},r={group:"",version:"v1",plural:"events",kind:"Event"},C={group:"apps",version:"v1",plural:"deployments",kind:"\
Deployment"},u={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"},O={group:"discovery.k8s.io",version:"v1",plural:"endpointslices",kind:"Endpoin\
tSlice"},k={group:"networking.istio.io",version:"v1beta1",plural:"virtualservices",kind:"VirtualService"},g={group:"getambassador.io",version:"v2",plural:"mappi\
ngs",kind:"Mapping"},A={group:"coordination.k8s.io",version:"v1",plural:"leases",kind:"Lease"},B=({group:V,version:ce})=>V===""?`/api/${ce}`:`/apis/${V}/${ce}`;
function L(V,ce){const ae=ce===void 0?"":`/namespaces/${encodeURIComponent(ce)}`;return`${B(V)}${ae}/${V.plural}`}var R=({resource:V,namespace:ce,name:ae})=>`${L(
V,ce)}/${encodeURIComponent(ae)}`,Y=({resource:V,namespace:ce,name:ae})=>[V.kind,ce,ae].filter(ge=>ge!==void 0).join("/")}),4627:((re,x,e)=>{e.d(x,{BR:()=>Ie,Um:()=>m,
XL:()=>k,Yh:()=>Re,aA:()=>r,lx:()=>be,p6:()=>u,q0:()=>g,ze:()=>O});var s=e(8243),i="machinelearning.seldon.io",m=`${i}/v1`,w=[m,`${i}/v1alpha3`,`${i}/v1alpha2`],
r=Z=>w.some(he=>he===Z),C=Z=>Z==null?"nothing":Array.isArray(Z)?"a list":typeof Z=="object"?"a mapping":typeof Z=="string"?`the text ${JSON.stringify(Z.slice(0,
60))}`:typeof Z=="number"||typeof Z=="boolean"?`the ${typeof Z} ${Z}`:typeof Z,u=(Z,he,se)=>[{path:se,message:`expected ${Z}, found ${C(he)}`}],O=(Z,he)=>typeof Z==
"string"?[]:u(typeof Z=="number"||typeof Z=="boolean"?`a text (write it in quotes: "${Z}")`:"a text",Z,he),k=(Z,he)=>Number.isInteger(Z)?[]:u("a whole number",Z,
he),g=(Z,he)=>typeof Z=="boolean"?[]:u("true or false",Z,he),A=Z=>(he,se)=>he===Z?[]:u(Z,he,se),B=Z=>(he,se)=>he===void 0?[]:Z(he,se),L=Z=>(he,se)=>he==null?[]:
Z(he,se),R=Z=>(he,se)=>Array.isArray(he)?he.flatMap((ee,me)=>Z(ee,[...se,me])):u("a list",he,se),Y=Z=>(he,se)=>(0,s.Gv)(he)?Object.entries(Z).flatMap(([ee,me])=>me(
Object.hasOwn(he,ee)?he[ee]:void 0,[...se,ee])):u("a mapping",he,se),V=Z=>(he,se)=>(0,s.Gv)(he)?Object.entries(he).flatMap(([ee,me])=>Z(me,[...se,ee])):u("a map\
ping",he,se),ce=Z=>(he,se)=>Z()(he,se),ae=B(V(O)),ge=Y({name:O,implementation:B(O),type:B(O),methods:L(R(O)),modelUri:L(O),endpoint:L(Y({type:B(O)})),logger:L(Y(
{mode:B(O)})),parameters:L(R(Y({name:O}))),children:L(R(ce(()=>ge)))}),ne=Y({name:O,image:B(O),securityContext:L(Y({})),ports:L(R(Y({})))}),y=Y({replicas:B(k),spec:B(
Y({containers:L(R(ne)),initContainers:L(R(ne)),volumes:L(R(Y({})))}))}),fe=Y({name:O,graph:ge,componentSpecs:L(R(y)),replicas:B(k),traffic:B(k),shadow:B(g),annotations:ae,
labels:ae,progressDeadlineSeconds:B(k),explainer:L(Y({type:B(O),modelUri:L(O)})),svcOrchSpec:L(Y({env:L(R(Y({name:O})))}))}),Oe=Y({apiVersion:O,kind:A("SeldonDe\
ployment"),metadata:B(Y({name:B(O),namespace:B(O),labels:ae,annotations:ae})),spec:Y({predictors:R(fe),protocol:B(O),replicas:B(k),annotations:ae})}),be=Z=>Oe(Z,
[]),Ie=Z=>be(Z).length===0,Ce=(Z,he)=>[...Oe(Z,he),...Y({metadata:Y({name:O,labels:V(O),annotations:V(O)})})(Z,he)],Re=Z=>Ce(Z,[]).length===0}),2477:((re,x,e)=>{
e.d(x,{B:()=>L});var s=e(2629),i=e(9514),m=e(4086),w=e(9353),r=e(3748),C=e(7129),u=e(9606),O=e(1439),k=e(3024),g=e.n(k);function A(V){if((0,k.statSync)(V,{throwIfNoEntry:!1})?.
isDirectory()!==!0)throw new O.S7(`there is no folder ${JSON.stringify(V)}`)}var B={...u.hI,...w.y,command:{kind:O.G5,required:!0,description:"What trains the m\
odel. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},"working-directory":{kind:(0,O.
KD)(O.Qq,A),description:"Where the command runs; the current directory unless given."},...w.n},L=(0,C.ol)({name:"train",title:"run a training command as an MLfl\
ow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who sta\
rted it.",inputs:B,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-uri":{kind:"small",description:"\
Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps train --experiment wine -- pytho\
n train.py",run:async V=>{const{inputs:ce,log:ae,signal:ge}=V,ne=await V.mlflow(),{run:y}=await(0,s.T)(ne,{given:ce,pipeline:V.pipeline});V.output("run-id",y.id),
V.output("artifact-uri",y.artifactUri);const fe=ne.runUrl(y);ae.progress(`Run ${y.name||y.id}: ${fe}`);const Oe=ce["working-directory"],[be,...Ie]=R(ce.command),
Ce=Y(ce,ne.trackingUri,y),Re=performance.now(),Z=await V.runProgram(be,Ie,{env:Ce,jsonEnv:{[r.rf]:(0,r.kv)(y.id)},...Oe===void 0?{}:{cwd:Oe}}).catch(async me=>{
throw await(0,m.wq)(ne,y,ge.aborted?"KILLED":"FAILED",ae),me});if(ge.aborted)throw await(0,m.wq)(ne,y,"KILLED",ae),ge.reason;const he=ne.patient(ce.timeout);if(Z!==
0)throw await(0,m.wq)(he,y,"FAILED",ae),(0,m.n6)(Z,"FAILED",fe);const se=((performance.now()-Re)/1e3).toFixed(1),ee=await he.runs.get(y.id);return V.output("met\
rics",(0,m.qF)(ee)),await(0,i.j)(he,ee,ae),V.summarize({kind:"heading",text:`Trained in experiment ${ce.experiment}`},{kind:"paragraph",text:`Run ${ee.name||y.id}\
 took ${se} s: ${fe}`},(0,m.My)(ee)),{outcome:"done",reason:`Run ${ee.name||y.id} is FINISHED after ${se} s: ${fe}`}}}),R=V=>V.kind==="program"?V.argv:["bash","\
--noprofile","--norc","-eo","pipefail","-c",V.text];function Y(V,ce,ae){const ge={MLFLOW_REGISTRY_URI:V["registry-uri"],MLFLOW_TRACKING_USERNAME:V["tracking-use\
rname"],MLFLOW_TRACKING_PASSWORD:V["tracking-password"],MLFLOW_TRACKING_TOKEN:V["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:V["tracking-insecure-tls"]?"true":
void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:V["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:V["tracking-client-cert-file"]},ne=Object.entries(ge).filter(y=>y[1]!==
void 0);return{...Object.fromEntries(ne),MLFLOW_EXPERIMENT_NAME:void 0,MLFLOW_TRACKING_URI:ce,MLFLOW_EXPERIMENT_ID:ae.experimentId,MLFLOW_RUN_ID:ae.id}}}),9353:((re,x,e)=>{
e.d(x,{n:()=>m,y:()=>i});var s=e(1439),i={experiment:{kind:s.Qq,required:!0,description:"The experiment to run in; created where there is none."},"run-name":{kind:s.
Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:s.AS,description:"Tags of the run."}},m={timeout:{kind:s.p0,default:"15m",description:"\
How long to wait for MLflow where it cannot be reached, such as while it restarts. Training itself may take as long as it likes."}}}),4086:((re,x,e)=>{e.d(x,{Kt:()=>O,
My:()=>L,n6:()=>A,qF:()=>B,wq:()=>g,z9:()=>u});var s=e(1651),i=e(8161),m=e.n(i),w=128,r="most likely because it needed more memory than it may have: give it mor\
e, or let it use less",C={[-1]:`it was killed, ${r}. A pod that was deleted, evicted or lost with its node ends like this too`,126:"it cannot be executed: its f\
ile has no right to be, or is for another machine",127:"there is no such program in the image or on the PATH",[w+i.constants.signals.SIGILL]:"SIGILL: a library \
was built for another processor",[w+i.constants.signals.SIGBUS]:"SIGBUS: most likely shared memory (/dev/shm) is full",[w+i.constants.signals.SIGKILL]:`killed b\
y SIGKILL, ${r}`,[w+i.constants.signals.SIGSEGV]:"SIGSEGV: a native library crashed",[w+i.constants.signals.SIGINT]:"it was told to stop",[w+i.constants.signals.
SIGTERM]:"it was told to stop"};function u(R){const Y=Object.entries(i.constants.signals).find(([,ce])=>w+ce===R)?.[0],V=C[R]??Y;return`exit code ${R}${V===void 0?
"":` (${V})`}`}var O=R=>[i.constants.signals.SIGINT,i.constants.signals.SIGTERM].some(Y=>w+Y===R),k=2e3;async function g(R,Y,V,ce){const ae=V==="KILLED"?R.forCleanup(
k):R;try{await ae.runs.end(Y.id,V,Date.now())}catch(ge){ce.warn(`Run ${Y.id} could not be ended as ${V}: ${ge instanceof Error?ge.message:String(ge)}`)}}var A=(R,Y,V)=>new s.
zg("E_COMMAND_FAILED",`The training command ended with ${u(R)}; its output says more. The run is ${Y}: ${V}`),B=R=>JSON.stringify(Object.fromEntries([...R.metrics.
values()].map(({key:Y,value:V,text:ce})=>[Y,Number.isFinite(V)?V:ce]))),L=R=>({kind:"table",header:["metric","value"],rows:[...R.metrics.values()].map(Y=>[Y.key,
Y.text])})}),1439:((re,x,e)=>{e.d(x,{A3:()=>q,AS:()=>se,Ai:()=>ke,D6:()=>Jt,E_:()=>Kt,Ey:()=>_e,Fy:()=>me,G5:()=>Be,H3:()=>Gt,I:()=>f,IA:()=>b,Jt:()=>Ie,KD:()=>Ae,
KE:()=>l,L4:()=>It,L9:()=>xt,M4:()=>kt,M5:()=>Ue,Mn:()=>Te,N_:()=>We,OH:()=>lt,P8:()=>U,Qf:()=>te,Qn:()=>g,Qq:()=>Oe,RU:()=>fe,Rg:()=>rt,S7:()=>y,SR:()=>nt,Sx:()=>Wt,
TK:()=>ee,WG:()=>Pt,X3:()=>Ze,Xk:()=>M,Xl:()=>St,Yq:()=>Ce,_$:()=>et,e_:()=>At,gI:()=>A,hu:()=>dt,iJ:()=>Dt,iP:()=>k,ig:()=>P,nd:()=>be,o6:()=>N,oO:()=>Yt,p0:()=>he,
pQ:()=>jt,qW:()=>Mt,qb:()=>L,tO:()=>Vt,u9:()=>T,wu:()=>gt,x:()=>Bt,xD:()=>it,xw:()=>n,z3:()=>p,zM:()=>D});var s=e(7985),i=e(3966),m=e(8243),w=e(1651),r=e(3024),
C=e.n(r),u=e(6760),O=e.n(u),k=t=>`--${t}`,g=t=>`MLFLOW_STEPS_${t.replaceAll("-","_").toUpperCase()}`,A=t=>`INPUT_${t.replaceAll(" ","_").toUpperCase()}`;function B(t,c){
const $=[Array.from({length:c.length+1},(j,Le)=>Le)],J=(j,Le)=>$[j]?.[Le]??Number.POSITIVE_INFINITY;for(let j=1;j<=t.length;j+=1){const Le=[j];$.push(Le);for(let je=1;je<=
c.length;je+=1){const Fe=t[j-1]===c[je-1],Ve=t[j-1]===c[je-2]&&t[j-2]===c[je-1];Le.push(Math.min(J(j-1,je-1)+(Fe?0:1),J(j-1,je)+1,J(j,je-1)+1,Ve?J(j-2,je-2)+1:Number.
POSITIVE_INFINITY))}}return J(t.length,c.length)}function L(t,c){const $=Math.max(2,Math.floor(t.length/3));return c.map(j=>({candidate:j,distance:B(t,j)})).filter(
({distance:j})=>j<=$).sort((j,Le)=>j.distance-Le.distance||R(t,j.candidate)-R(t,Le.candidate))[0]?.candidate}var R=(t,c)=>Math.abs(t.length-c.length);function Y(t){
const c=t.split(/\r?\n/).map(j=>j.trim()).filter(Boolean),[$=""]=c;if(c.length<=1)return ce($).map(j=>j.trim()).filter(Boolean).map(ge);const J=c.slice(0,-1).every(
j=>j.endsWith(","));return c.map(j=>J?j.replace(/\s*,$/,""):j).map(j=>V(j)??ge(j))}function V(t){const[c="",...$]=ce(t).map(Le=>Le.trim());if($.length===0||!/^["']?[\p{L}\p{N}_./:-]+\s*=(?:"|'|[^=]*$)/u.
test(c)||!$.every(Le=>Le===""||/^["']?[\p{L}\p{N}_./:-]+\s*=/u.test(Le)))return;const[,J="",j=""]=/^"?([^=]*)=(.*)$/.exec(t)??[];return{problem:`the line "${t.slice(
0,200)}" can be one pair or several. Put each pair on a line of its own or, if it is one, its value in quotes, as in ${J.trim().slice(0,100)}="${j.replace(/["\\]/g,
"").trim().slice(0,100)}"`}}function ce(t){const c=[];let $="";for(let J=0;J<t.length;){const j=/^\s*$|^[^=]*=\s*$/.test($)?ae(t.slice(J)):void 0;j!==void 0?($+=
j,J+=j.length):t[J]===","?(c.push($),$="",J+=1):($+=t[J]??"",J+=1)}return[...c,$]}var ae=t=>/^(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=\s*(?:,|$))/s.exec(t)?.[0];function ge(t){
const c=ne(t),$=c.indexOf("=");return $<1?{problem:`expected key=value, got "${t.slice(0,200)}". A value that holds a comma is put in quotes, as in key="a, b", \
or the pairs one a line`}:{key:c.slice(0,$).trim(),value:ne(c.slice($+1).trim())}}function ne(t){if(ae(t)?.length!==t.length||t==="")return t;const c=t.slice(1,
-1);return t.startsWith('"')?c.replace(/\\(["\\])/g,"$1"):c}var y=class extends Error{name="InputProblem"},fe=(t,c,$)=>({of:c,check:J=>$(J)}),Oe={label:"text",parse:t=>t};
function be(t,c=Number.MAX_SAFE_INTEGER){const $=c===Number.MAX_SAFE_INTEGER?`from ${t}`:`from ${t} to ${c}`;return{label:`integer ${$}`,parse:J=>{const j=Number(
J);if(!/^-?\d+$/.test(J)||j<t||j>c)throw new y(`expected a whole number ${$}, got "${J}"`);return j}}}var Ie={label:"true or false",isFlag:!0,parse:t=>{if(/^(true|yes|on|1)$/i.
test(t))return!0;if(/^(false|no|off|0)$/i.test(t))return!1;throw new y(`expected true or false, got "${t}"`)}},Ce=(...t)=>({label:t.join(", "),parse:c=>{const $=t.
find(j=>j===c);if($!==void 0)return $;const J=L(c,t);throw new y(`expected ${t.join(", ")}, got "${c}"${J?`; did you mean ${J}?`:""}`)}}),Re=480*36e5,Z={ms:1,s:1e3,
m:6e4,h:36e5},he={label:"duration such as 90s, 20m, 1h30m",parse:t=>{const c=[...t.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],$=c.reduce((J,[,j,Le])=>J+Number(j)*(Z[Le??
""]??Number.NaN),0);if(c.map(([J])=>J).join("")!==t||!($>0))throw new y(`expected a duration such as 90s, 20m or 1h30m, got "${t}"`);if($>Re)throw new y(`expect\
ed at most ${Re/36e5}h, got "${t}"`);return $}},se={label:"key=value, one a line, or separated by commas on one line, where quotes keep the commas of a value",isRepeatable:!0,
parse:t=>new Map(Y(t).map(c=>{if("problem"in c)throw new y(c.problem);return[c.key,c.value]}))},ee={label:"text",parse:t=>{const c=(0,s.S)(t);if(c!==void 0)throw new y(
c);return t}},me={label:"one a line",isRepeatable:!0,parse:t=>t},Te={label:"one a line",isRepeatable:!0,parse:t=>t.split(`
`).map(c=>c.trim()).filter(Boolean)},Ae=(t,c)=>({...t,parse:($,J)=>(c($),t.parse($,J))}),Be={label:"command",isCommand:!0,parse:t=>({kind:"script",text:t})},Ne=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;
function We(t){const c=t.split(/\r?\n/).map(j=>j.trim()).filter(j=>j!==""&&!j.startsWith("#")),$=[],J=c.map(j=>{const Le=j.indexOf("="),je=j.slice(0,Math.max(0,
Le)).trim(),Fe=j.slice(Le+1).trim();return je===""||Le<0?$.push(`expected from=to, got "${j}"`):ye(Fe)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(Fe)?$.push(
`"${Fe}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`):we(Fe)!==void 0&&$.push(`"${Fe}" is ${we(Fe)?.what??""}, which no mode\
l server reads`),{from:je,to:Fe}});if($.length>0)throw new w.zg("E_INPUT",`model-uri-map: ${$.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucke\
t/prefix'`);return J}function M(t,c){if(/[\u0000-\u001f\u007f]/.test(t)||t.split(/[/\\]/).some(j=>j===".."))throw new w.zg("E_MODEL_URI",`MLflow keeps the model\
 at ${JSON.stringify(t.slice(0,300))}, which is no plain path: it holds ".." or control characters.`);const $=K(t,c)??t,J=ye($)??$;if(Ne.test(J)||$!==t&&we(J)===
void 0)return J;throw xe(t)}function K(t,c){const $=[...c].sort((j,Le)=>Le.from.length-j.from.length),J=[t,t.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-art\
ifacts:/")];for(const{from:j,to:Le}of $)for(const je of J){const Fe=ie(je,j);if(Fe!==void 0)return Fe===""?oe(Le):`${oe(Le)}/${Fe}`}}function ie(t,c){if(!t.startsWith(
c))return;const $=t.slice(c.length);if($==="")return $;const J=c.endsWith("/")?$:$.startsWith("/")?$.slice(1):void 0;return J?.startsWith("/")===!0?void 0:J}var oe=t=>t.
replace(/\/+$/,"");function ye(t){const c=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.exec(t);if(c!==null)return c[2]?`azureblob:${c[1]??""}/${c[2]}`:
`azureblob:${c[1]??""}`}function we(t){const c=/^([a-z][a-z0-9+.-]*):/i.exec(t)?.[1]?.toLowerCase();switch(c){case"mlflow-artifacts":return{what:"behind MLflow'\
s artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLflow (${c}:), which it did not resolve to a place in storage`,
from:t};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:De(t)};default:
return}}var De=t=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(t)?.[1]??t;function xe(t){const{what:c,from:$}=we(t)??{what:"in a place that Seldon\u2019s storage in\
itializer does not know",from:t};return new w.zg("E_MODEL_URI",`MLflow keeps the model at ${t}. That is ${c}: no model server can read it. Say where the same fi\
les lie for a model server, as in --model-uri-map '${$}=s3://bucket/prefix' (or gs://\u2026, pvc://claim/\u2026).`)}function U(t){return t.map(($,J)=>typeof $==
"number"?`[${$}]`:/^[\w-]+$/.test($)?J===0?$:`.${$}`:`[${JSON.stringify($)}]`).join("")||"the document"}var a=100,_=20,S=4096,I="as in spec.predictors[0].replic\
as=2 or metadata.labels['team']=red",b={label:"path=value, one a line",isRepeatable:!0,parse:t=>{const c=t.split(`
`).map($=>$.trim()).filter(Boolean);if(c.length>a)throw new y(`${c.length} fields are set; ${a} at most: write them into deploy.yaml`);return c.map(X)}};function X(t){
const c=[];let $=t;for(;!$.startsWith("=")||c.length===0;){const Fe=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec($),Ve=c.length===
0;if(Fe===null||Fe[1]!==void 0&&Fe[0].startsWith(".")===Ve||c.length>=_)throw new y(`expected path=value, ${I}, got "${t.slice(0,200)}"`);c.push(Fe[2]===void 0?
Fe[1]??Fe[4]??"":Number(Fe[2])),$=$.slice(Fe[0].length).replace(/^\s+(?==)/,"")}const J=$.slice(1).trim();if(J.length>S)throw new y(`the value of ${U(c)} has ${J.
length} characters; ${S} at most`);const[j,Le]=c;if(!(c.length>1&&(j==="spec"||j==="metadata"&&c.length===3&&(Le==="labels"||Le==="annotations"))))throw new y(`${U(
c)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have flags of their own)`);if(c.includes("\
__proto__"))throw new y(`${U(c)} is no field`);return{path:c,value:de(J)}}function de(t){const c=(0,m.qF)(t);if(c===void 0&&/^[[{"]/.test(t))throw new y(`"${t.slice(
0,100)}" begins like JSON and is none`);return c===void 0?t:c}var _e=(t,c)=>c.reduce(($,{path:J,value:j})=>{const Le=Pe($,J,J,j);return(0,m.Gv)(Le)?Le:$},t);function Pe(t,c,$,J){
const[j,...Le]=c;if(j===void 0)return typeof t=="string"&&(typeof J=="number"||typeof J=="boolean")?String(J):J;const je=U($.slice(0,$.length-c.length));if(typeof j==
"number"){const Ve=Array.isArray(t)?t:t==null?[]:void 0;if(Ve===void 0)throw new y(`${U($)} cannot be set: ${je} is no list`);if(j>Ve.length)throw new y(`${U($)}\
 cannot be set: ${je} has ${Ve.length} entries`);return[...Ve.slice(0,j),Pe(Ve[j],Le,$,J),...Ve.slice(j+1)]}if(t!=null&&!(0,m.Gv)(t))throw new y(`${U($)} cannot\
 be set: ${je} is no mapping`);const Fe=t??{};return{...Fe,[j]:Pe(Object.hasOwn(Fe,j)?Fe[j]:void 0,Le,$,J)}}var Ue=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XG\
BOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]),Se=new Set(["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE_ROUTER","RAN\
DOM_ABTEST","AVERAGE_COMBINER"]),P=(t,c)=>[{node:t,path:c},...(t.children??[]).flatMap(($,J)=>P($,[...c,"children",J]))],D=({spec:t})=>t.predictors.flatMap(({graph:c},$)=>P(
c,["spec","predictors",$,"graph"])),q=t=>D(t).filter(({node:c})=>f(c)),f=t=>T(t)?t.implementation!=="HUGGINGFACE_SERVER"||t.modelUri!==void 0:n(t)&&t.modelUri!==
void 0,T=({implementation:t})=>t!==void 0&&t!==""&&!Se.has(t),n=({implementation:t=""})=>t===""||t==="UNKNOWN_IMPLEMENTATION",o=t=>!T(t)&&!n(t),p=({modelUri:t})=>t==
null||t.trim()==="",F=["spec","predictors"],d=5,h=(t,c=[])=>{const $=t.map(({node:J})=>J);return{filled:new Set($),serving:new Set([...$,...c.map(({node:J})=>J)]),
problems:[]}},E=t=>({filled:new Set,serving:new Set,problems:[{path:F,message:t}]});function te(t,c){if(t.spec.predictors.length===0)return h([]);const{graphNodes:$=[],
hasImage:J=!1}=c;if($.length>0)return G(t,$,J);const j=q(t);if(j.length===0)return v(t,J);const Le=j.filter(({node:Ve})=>c.modelUri!==void 0&&Ve.modelUri===c.modelUri),
je=j.filter(({node:Ve})=>p(Ve));if(je.length>0||Le.length>0)return h(je,Le);if(j.length>1)return E(`${j.length} graph nodes load models (${Me(j)}), and each nam\
es one: which of them serves this version? Leave its modelUri blank, or ${Ee(t,j)}`);const Fe=J?D(t).filter(({node:Ve})=>H(Ve)):[];return Fe.length>0?E(`the ima\
ge could be that of several graph nodes (${Me([...j,...Fe])}): which of them serves this version? ${Ke(Ee(t,[...j,...Fe]))}`):h(j)}var l=({spec:t},{serving:c})=>t.
predictors.filter(({graph:$})=>P($,[]).some(({node:J})=>c.has(J))).map(({name:$})=>$);function v(t,c){if(!c)return E("no graph node loads a model: one needs an \
implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image");const $=D(t).filter(({node:je})=>n(je)),J=$.
filter(({node:je})=>H(je)),[j,...Le]=J.length>0?J:$;return j===void 0?E("no graph node has a container that could have the image: one needs to be without implem\
entation, or with one such as MLFLOW_SERVER"):Le.length>0?E(`the image could be that of ${Le.length+1} containers (${Me([j,...Le])}): which of them serves this \
version? ${Ke(Ee(t,[j,...Le]))}`):h([],[j])}var H=t=>n(t)&&!f(t)&&(t.type==="MODEL"||t.type===void 0&&t.methods===void 0);function G(t,c,$){const J=D(t),j=c.map(
Ve=>Q(t,J,Ve,$)),Le=j.flatMap(Ve=>"message"in Ve?[{path:F,message:Ve.message}]:[]);if(Le.length>0)return{filled:new Set,serving:new Set,problems:Le};const je=j.
flatMap(Ve=>"node"in Ve?[Ve]:[]),Fe=({node:Ve})=>f(Ve)||T(Ve);return h(je.filter(Fe),je.filter(Ve=>!Fe(Ve)))}function Q(t,c,$,J){const j=JSON.stringify($.slice(
0,100)),[Le,...je]=c.filter(Fe=>Fe.node.name===$||ue(t,Fe)===$);if(Le===void 0){const Fe=L($,c.map(Ve=>Ve.node.name));return{message:`no graph node is named ${j}\
 as --graph-node says${Fe===void 0?"":`; did you mean ${Fe}?`} There is ${c.slice(0,d).map(Ve=>ue(t,Ve)).join(", ")}`}}return je.length>0?{message:`${je.length+
1} graph nodes are named ${j}: ${Ee(t,[Le,...je])}`}:o(Le.node)?{message:`the graph node ${j} of --graph-node is ${String(Le.node.implementation)}, which the or\
chestrator does itself: it loads no model`}:n(Le.node)&&!f(Le.node)&&!J?{message:`the graph node ${j} of --graph-node has a container of its own and no modelUri\
: name the image that holds this version with --image`}:Le}var ue=({spec:t},{node:c,path:$})=>`${t.predictors[Number($[2])]?.name??""}/${c.name}`;function Ee(t,c){
const $=D(t).map(({node:j})=>j.name);return`say --graph-node ${c.slice(0,d).map(j=>$.filter(Le=>Le===j.node.name).length>1?ue(t,j):j.node.name).join(", or --gra\
ph-node ")}`.slice(0,600)}var Ke=t=>t.charAt(0).toUpperCase()+t.slice(1),Me=t=>`${t.slice(0,d).map(({path:c})=>U(c)).join(", ")}${t.length>d?" \u2026":""}`;function ke(t,c,$){
const{protocol:J,xtype:j,replicas:Le,image:je}=c,{serving:Fe}=te(t,$),Ve={...t.spec,...J===void 0?{}:{protocol:J}},ot=Ve.protocol===void 0||Ve.protocol===""||Ve.
protocol==="seldon",ct=Ve.predictors.map(Qe=>{const Ye=pe(Qe.graph),tt=[...Le===void 0?[]:[Je=>le(Je,Le)],...je===void 0?[]:Ye.filter(Je=>Fe.has(Je)).map(Je=>Xe=>ve(
Xe,Qe,Je,Xt=>({...Xt,image:je}))),...ot?Ye.filter(({implementation:Je})=>Je==="MLFLOW_SERVER").map(Je=>Xe=>ve(Xe,Qe,Je,He)):[],...j===void 0?[]:[Je=>({...Je,graph:N(
Je.graph,Xe=>Fe.has(Xe)&&Xe.implementation==="MLFLOW_SERVER"?z(Xe,"xtype",j):{})})]];return $e(tt.reduce((Je,Xe)=>Xe(Je),Qe),Qe,Ye)});return{...t,spec:{...Ve,predictors:ct}}}
var pe=t=>[t,...(t.children??[]).flatMap(pe)],N=(t,c)=>({...t,...c(t),...Array.isArray(t.children)?{children:t.children.map($=>N($,c))}:{}}),z=(t,c,$)=>({parameters:[
...(0,m.yR)(t,"parameters").filter(J=>J.name!==c),{name:c,type:"STRING",value:$}]});function le(t,c){const $=t.componentSpecs?.map(J=>{const{replicas:j,...Le}=J;
return(0,m.Gv)(J.hpaSpec)||(0,m.Gv)(J.kedaSpec)?J:Le});return{...t,replicas:c,...$===void 0?{}:{componentSpecs:$}}}var W=({componentSpecs:t})=>(t??[]).some(({spec:c})=>(c?.
containers??[]).length>0),$e=(t,c,$)=>W(c)||!W(t)?t:$.filter(T).reduce((J,j)=>ve(J,c,j,Le=>Le),t);function ve(t,c,$,J){const{name:j}=$,Le=t.componentSpecs??[],je=Le.
findIndex(({spec:Ye})=>Ye?.containers?.some(tt=>tt.name===j));if(je<0&&!T($)&&W(c))return t;const Fe=Math.max(0,je),Ve=Le[Fe]??{},ot=Ve.spec?.containers??[],ct=je<
0?[...ot,J({name:j})]:ot.map(Ye=>Ye.name===j?J(Ye):Ye),Qe={...Ve,spec:{...Ve.spec,containers:ct}};return{...t,componentSpecs:Le.length===0?[Qe]:Le.map((Ye,tt)=>tt===
Fe?Qe:Ye)}}var Ge={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function He(t){const c=$=>t[$]!==void 0&&
t[$]!==null;return c("startupProbe")?t:{...t,...c("readinessProbe")?{}:{readinessProbe:Ge},...c("livenessProbe")?{}:{livenessProbe:Ge}}}var Ze="MLFLOW_STEPS_CRE\
DENTIALS",it={"tracking-uri":{file:"uri"},"registry-uri":{file:"registry-uri"},"tracking-username":{file:"username"},"tracking-password":{file:"password"},"trac\
king-token":{file:"token"},"tracking-ca-file":{file:"ca.crt",isPath:!0},"tracking-client-cert-file":{file:"client.pem",isPath:!0},"endpoint-token":{file:"endpoi\
nt-token"},"endpoint-headers":{file:"endpoint-headers"},"endpoint-ca-file":{file:"endpoint-ca.crt",isPath:!0},kubeconfig:{file:"config",isPath:!0}},nt="RCLONE_C\
ONFIG_",Lt=64*1024,ft=t=>(t[Ze]??"").split(":").filter(Boolean);function It(t,c){const $=Object.hasOwn(it,t)?it[t]:void 0;if($===void 0)return;const J=ft(c).map(
j=>(0,u.join)(j,$.file)).find(j=>(0,r.existsSync)(j));return J===void 0||$.isPath?J:ht(J)}function Pt(t){const c=ft(t).filter($=>(0,r.statSync)($,{throwIfNoEntry:!1})?.
isDirectory()).flatMap($=>(0,r.readdirSync)($).filter(J=>J.startsWith(nt)).map(J=>[J,ht((0,u.join)($,J)).replace(/\r?\n$/,"")]));return{...Object.fromEntries(c.
reverse()),...t}}function ht(t){try{const c=(0,i.M)(t,Lt);if(c===void 0)throw new Error("it is larger than 64 KiB");return c}catch(c){throw new w.zg("E_INPUT",`${t}\
 cannot be read: ${c instanceof Error?c.message:String(c)}`,{cause:c})}}var $t=t=>t.startsWith(nt)&&/^[A-Za-z0-9]+_\w+$/.test(t.slice(nt.length)),Rt=(t,c)=>/_(?:TYPE|PROVIDER|ENV_AUTH|ENDPOINT|REGION|LOCATION_CONSTRAINT|LOCATION|ACL|ANONYMOUS|STORAGE_CLASS|FORCE_PATH_STYLE|V2_AUTH|NO_CHECK_BUCKET|BUCKET_POLICY_ONLY|USE_EMULATOR|USE_MSI)$/i.
test(t)||/^(?:true|false|\d{1,5})$/.test(c),mt=t=>Object.entries(t).flatMap(([c,$])=>$t(c)&&$!==void 0&&$!==""?[[c,$]]:[]),Dt={label:"name of a Secret",secretsIn:t=>mt(
t).flatMap(([c,$])=>Rt(c,$)?[]:[$,Buffer.from($).toString("base64")]),parse:(t,c={})=>{if(!/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(t))throw new y(`expec\
ted the name of a Secret (lower-case letters, digits, "-" and "."), got "${t.slice(0,100)}"`);const $=new Map(mt(c));if($.size===0)throw new y("the environment \
has no variables RCLONE_CONFIG_<REMOTE>_<OPTION> to put into it, such as RCLONE_CONFIG_S3_TYPE=s3 and RCLONE_CONFIG_S3_SECRET_ACCESS_KEY");return{name:t,variables:$}}},
_t=(t,c)=>({...t,spec:{...t.spec,predictors:t.spec.predictors.map($=>({...$,graph:N($.graph,J=>f(J)?c(J):{}),...$.explainer?.modelUri?{explainer:{...$.explainer,
...c($.explainer)}}:{}}))}}),bt=({envSecretRefName:t})=>t==null||t==="",At=(t,c)=>_t(t,$=>bt($)?{envSecretRefName:c}:{}),St=(t,c)=>_t(t,$=>$.envSecretRefName===
c?{envSecretRefName:void 0}:{}),et=["None","Staging","Production","Archived"];function dt(t){if(t.startsWith("@"))return{kind:"alias",alias:Nt(t.slice(1))};const c=et.
find(j=>j.toLowerCase()===t.toLowerCase());if(c!==void 0)return{kind:"stage",stage:c};const $=L(t.toLowerCase(),et.map(j=>j.toLowerCase())),J=et.find(j=>j.toLowerCase()===
$);throw new w.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${t}": it has ${et.join(", ")}. ${J?`Did you mean ${J}?`:Ct(t)}`)}function Ct(t){const c=/^v?(\d+)$/i.
exec(t)?.[1];return c!==void 0?`If version ${c} is meant, give it as the version.`:/^latest$/i.test(t)?"The newest version has no name of its own: give its numb\
er, which `register` puts out as `version`, or an alias such as @champion.":pt(t)===void 0?`Write @${t} if an alias is meant.`:"An alias is written with an @, a\
s in @champion."}function Nt(t){const c=pt(t);if(c!==void 0)throw new w.zg("E_INPUT",`The alias "@${t}" ${c}.`);return t}var pt=t=>t===""?"has no name after the\
 @":t.length>255?"is longer than 255 characters":/^[\w-]+$/.test(t)?/^(latest|v\d+)$/i.test(t)?"is reserved by MLflow (latest, v<number>)":void 0:"may hold lett\
ers, digits, _ and - only",rt=t=>t.kind==="alias"?`@${t.alias}`:t.stage,Ut=", ",kt=t=>t.map(rt).join(Ut);function Wt(t){const c=t.split(/[,\n]/).map(Le=>Le.trim()).
filter(Boolean),$=[],J=[];for(const Le of c)try{$.push(dt(Le))}catch(je){if(!(je instanceof w.zg))throw je;J.push(je)}for(const[Le,je]of[["alias","aliases"],["s\
tage","stages"]]){const Fe=$.filter(Ve=>Ve.kind===Le);Fe.length>1&&J.push(new w.zg("E_INPUT",`${Fe.map(rt).join(" and ")} are ${Fe.length} ${je}: give at most o\
ne stage and one alias.`))}c.length===0&&J.push(new w.zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[j]=J;if(j!==void 0)
throw new w.zg(j.code,J.map(({message:Le})=>Le).join(" "));return $.sort((Le,je)=>Le.kind.localeCompare(je.kind))}var Et=()=>new w.zg("E_INPUT","Which version o\
f the model is meant? Give --version N, or --at with a stage or @alias.");function Kt({version:t,at:c}){if(t===void 0&&c===void 0)throw Et()}async function Bt(t,c){
const{model:$,version:J,at:j}=c;if(J!==void 0&&j===void 0)return t.registry.version($,String(J));if(j===void 0)throw Et();const Le=dt(j),je=await t.registry.holder(
$,Le);if(je!==void 0&&J!==void 0&&je.version!==String(J))throw new w.zg("E_PROMOTION_OVERTAKEN",`${rt(Le)} of ${$} is version ${je.version} by now, and not vers\
ion ${J}. Nothing was done.`);if(je!==void 0)return je;throw Le.kind==="alias"?new w.zg("E_ALIAS_NOT_FOUND",`No version of ${$} has the alias ${j}. Promote one \
to it first (aliases do not ignore case).`):new w.zg("E_STAGE_EMPTY",`No version of ${$} is in the stage ${Le.stage}. Promote one to it first.`)}var qe={namespace:!0,
"service-account":!0,secret:!0,implementation:!0,capability:!0,annotation:!0,field:!0,"host-path":!0,"host-port":!0,"host-network":!1,"host-pid":!1,"host-ipc":!1,
privileged:!1},lt=(t,c="")=>qe[t]?`${t}=${c}`:t,xt=(t,c="")=>`which a deploy.yaml may not ask for. If it may, say --allow ${vt(lt(t,c))}`,jt=(t,c)=>`If the clus\
ter knows it, say --allow ${vt(lt(t,c))}`,vt=t=>/^[\w./:=@-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`,Ft=t=>Object.hasOwn(qe,t),Gt={label:"one a line",isRepeatable:!0,
parse:t=>{const c=t.split(`
`).map($=>$.trim()).filter(Boolean);for(const $ of c){const[J="",j]=$.split(/=(.*)/s);if(!Ft(J)){const Le=L(J,Object.keys(qe));throw new y(`expected one of ${Object.
keys(qe).join(", ")}, got "${$}"${Le===void 0?"":`; did you mean ${Le}?`}`)}if(qe[J]!==(j!==void 0&&j!==""))throw new y(`expected ${qe[J]?`${J}=NAME`:`${J} alon\
e`}, got "${$}"`)}return new Set(c)}},gt=t=>t.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(t),Vt={label:"container image",parse:t=>{if(gt(t))return t;
throw new y(`expected a container image such as registry.example/wine:3, got "${t.slice(0,200)}"`)}},zt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Ht=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
Ot=230,wt=63;function Mt(t,c){const $=JSON.stringify(t.slice(0,80));if(t.length>Ot)return`${c} ${$} is longer than ${Ot} characters`;if(!zt.test(t))return`${c} ${$}\
 is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}function Jt(t){const c=Mt(t,"the name");if(c!==
void 0)throw new y(c)}function Yt(t){if(!(t.length<=wt&&Ht.test(t)))throw new y(`expected the name of a namespace (at most ${wt} of a-z, 0-9 and -, not at its e\
nds), got "${t.slice(0,80)}"`)}}),9596:((re,x,e)=>{e.d(x,{E:()=>u,P$:()=>O,VA:()=>k,Yp:()=>B,f1:()=>A});var s=Object.create,i=Object.defineProperty,m=Object.getOwnPropertyDescriptor,
w=Object.getOwnPropertyNames,r=Object.getPrototypeOf,C=Object.prototype.hasOwnProperty,u=(L,R,Y)=>function(){if(Y)throw Y[0];try{return L&&(R=(0,L[w(L)[0]])(L=0)),
R}catch(ce){throw Y=[ce],ce}},O=(L,R)=>function(){try{return R||(0,L[w(L)[0]])((R={exports:{}}).exports,R),R.exports}catch(V){throw R=0,V}},k=(L,R)=>{for(var Y in R)
i(L,Y,{get:R[Y],enumerable:!0})},g=(L,R,Y,V)=>{if(R&&typeof R=="object"||typeof R=="function")for(let ce of w(R))!C.call(L,ce)&&ce!==Y&&i(L,ce,{get:()=>R[ce],enumerable:!(V=
m(R,ce))||V.enumerable});return L},A=(L,R,Y)=>(Y=L!=null?s(r(L)):{},g(R||!L||!L.__esModule?i(Y,"default",{value:L,enumerable:!0}):Y,L)),B=L=>g(i({},"__esModule",
{value:!0}),L)}),7026:((re,x,e)=>{e.d(x,{BC:()=>Z,Ck:()=>Ne,DL:()=>ge,Ee:()=>ye,Er:()=>Te,FV:()=>ae,M8:()=>M,NG:()=>K,SJ:()=>we,VN:()=>Be,ZJ:()=>se,_P:()=>k,cQ:()=>Ae,
gn:()=>Ie,gt:()=>A,kV:()=>ce,p:()=>me,uT:()=>V,uq:()=>ne,zV:()=>De});var s=e(4627),i=e(6796),m=e(4118),w=e(9977),r=e(9951),C=e(7522),u=e(8243),O=e(1651),k=({model:U,
manifest:a,adopted:_})=>_===void 0?U??(0,u.$6)(a,"metadata","annotations",r.B0):void 0,g=(U,{model:a,version:_})=>{const S=k(U);return U.version===_&&(S===void 0||
a===void 0||S===a)};function A(U,a){const _=k(U);return U.adopted!==void 0?"what was taken over":_===void 0||_===a?`version ${U.version}`:`version ${U.version} \
of ${(0,C.xS)(_,200)}`}var B=3,L=6e5,R=(U,a)=>({resource:m.gT,namespace:U,name:Y(a)}),Y=U=>`mlflow-steps-${U}`;function V(U,a,_,S){if(U===void 0)return{...a,ownerUid:_,
earlier:[],isComplete:S};const{ownerUid:I,earlier:b,isComplete:X,...de}=U;return{...a,ownerUid:_,earlier:g(U,{model:k(a),version:a.version})?b:[de,...b],isComplete:X}}
function ce({ownerUid:U,earlier:a,isComplete:_,...S},I){const b=[S,...a],X=b.findIndex(_e=>!g(_e,I)),de=b[X];return de&&{...de,ownerUid:U,earlier:b.slice(X+1),isComplete:_}}
function ae(U,a,_){const S=I=>k(I)===a?{...I,model:_}:I;return{...S(U),earlier:U.earlier.map(S)}}async function ge(U,a,_){const S=await U.get(R(a,_));return S&&
y(S,a,_)}var ne=(U,a)=>U!==void 0&&a?.ownerUid===(0,u.$6)(U,"metadata","uid")?a:void 0;function y(U,a,_){const S=(0,u.fK)(U,"data"),I=fe({...(0,u.Gv)(S)?S:{},manifest:(0,u.
qF)((0,u.$6)(S,"manifest")??""),pods:(0,u.qF)((0,u.$6)(S,"pods")??"")},a,_),b=(0,u.$6)(S,"owner-uid");if(I===void 0||b===void 0)return;const X=(0,u.yR)({list:(0,u.
qF)((0,u.$6)(S,"earlier")??"[]")},"list"),de=X.slice(0,B).flatMap(_e=>fe(_e,a,_)??[]);return{...I,ownerUid:b,earlier:de,isComplete:(0,u.$6)(S,"complete")==="tru\
e"&&de.length===X.length}}function fe(U,a,_){const{manifest:S,version:I,model:b,marker:X,verified:de}=U;if(typeof I!="string"||typeof X!="string"||!(0,s.Yh)(S)||
S.metadata.name!==_||S.metadata.namespace!==a)return;const _e=be(U.adopted);if(_e===void 0&&S.metadata.labels[r.Ly]!==r.bU||!(0,s.aA)(S.apiVersion))return;const Pe=Oe(
U.pods);return{manifest:{...S,apiVersion:s.Um},version:I,marker:X,verified:String(de)==="true",...typeof b=="string"?{model:b}:{},..._e===void 0?{}:{adopted:_e},
...Pe===void 0?{}:{pods:Pe}}}function Oe(U){if((0,u.Gv)(U))return new Map(Object.entries(U).map(([a,_])=>[a,{holdsVersion:(0,u.fK)(_,"holdsVersion")!==!1,hasOwnDeadline:(0,u.
fK)(_,"hasOwnDeadline")!==!1}]))}function be(U){const a=typeof U=="string"?(0,u.qF)(U):U;return(0,u.Gv)(a)?{managedFields:(0,u.yR)(a,"managedFields")}:void 0}async function Ie(U,a,_){
const{name:S}=_.manifest.metadata,I=R(a,S),b={apiVersion:_.manifest.apiVersion,kind:w.kl.kind,name:S,uid:_.ownerUid},X=Re(_.earlier.map(de=>({...de,...de.pods===
void 0?{}:{pods:Ce(de.pods)}})));await U.apply(I,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:I.name,namespace:a,labels:{[r.Ly]:r.bU},ownerReferences:[b]},data:{
manifest:JSON.stringify(_.manifest),version:_.version,..._.model===void 0?{}:{model:_.model},marker:_.marker,..._.adopted===void 0?{}:{adopted:JSON.stringify(_.
adopted)},..._.pods===void 0?{}:{pods:JSON.stringify(Ce(_.pods))},verified:String(_.verified),"owner-uid":_.ownerUid,earlier:JSON.stringify(X),complete:String(_.
isComplete&&X.length===_.earlier.length)}},{force:!0})}var Ce=U=>Object.fromEntries(U);function Re(U){const a=U.slice(0,B);for(;Buffer.byteLength(JSON.stringify(
a))>L;)a.pop();return a}async function Z(U,a,_){const S=R(a,_),I=await U.get(S),b=(0,u.fK)(I,"metadata","labels");I&&(0,u.Gv)(b)&&b[r.Ly]===r.bU&&await U.delete(
S,{propagation:"Background"})}var he=5;async function se({registry:U},a,{model:_,versions:S},I){const[b,X]=await Promise.all([Ae(U,a,_),Promise.all(S.map(Pe=>(0,O.
AO)("E_MODEL_NOT_FOUND",(0,O.AO)("E_VERSION_NOT_FOUND",U.version(Pe.model,Pe.version)))))]),_e=[...new Map([...b,...X.flatMap(Pe=>Pe??[])].map(Pe=>[JSON.stringify(
[Pe.model,Pe.version]),Pe])).values()].flatMap(Pe=>{const Ue=I(Pe,(0,i.q1)(Pe,a)),Se=ye(Pe).filter(P=>(0,i.YV)(P,a)).flatMap(P=>ee(P,I(Pe,P)));return[...Ue===void 0?
[]:[Ue],...Se].map(P=>({version:Pe,record:P}))});_e.sort((Pe,Ue)=>Number((0,i.nT)(Ue.record))-Number((0,i.nT)(Pe.record)));for(const{version:Pe,record:Ue}of _e)
await We({registry:U},Pe,Ue)}var ee=(U,{state:a,time:_,reason:S}={})=>a===void 0||_===void 0||(0,i.nT)({...U,state:a})?[]:[{...U,state:a,time:_,...S===void 0?{}:
{reason:S}}],me=(U,a)=>U.model===a.model&&U.version===a.version,Te=({model:U},a)=>`version ${a.version}${a.model===U?"":` of ${a.model}`} serves there now`;async function Ae(U,a,_){
try{const{uid:S}=a;return(await Promise.all([U.versionsWithTag((0,i.A7)(a),"ing"),_===void 0?[]:U.versionsWithTag(i.Ec,"serving",_),S===void 0||!/^[\w-]+$/.test(
S)?[]:U.versionsWithTag(i.Ec,S)])).flat()}catch(S){if(!(S instanceof O.zg)||S.code!=="E_MLFLOW_REFUSED")throw S;return _===void 0?[]:U.versionsOfModel(_)}}var Be=(U,a,_,S)=>U!==
void 0&&(0,i.nT)(U)?{...U,time:a,state:_,reason:S}:void 0;function Ne(U,{server:a,namespace:_,name:S,uid:I,time:b},X){const{reason:de,..._e}=U??{server:a,namespace:_,
name:S,version:X};return{..._e,...I===void 0?{}:{uid:I},state:"serving",time:b}}async function We({registry:U},a,_){const S={..._,model:a.model},I=(0,i.nB)([],S),
b=(0,i.Sp)(a,S);if(b!==void 0&&(0,i.Q4)(I).every(X=>oe(b,X)))return ie(U,a,!1);await U.setVersionTag(a.model,a.version,(0,i.A7)(S),I),await ie(U,{...a,tags:new Map(
[...a.tags,[(0,i.A7)(S),I]])},!0)}async function M({registry:U},a,_){const S=(0,i.q1)(a,_);if(!(S!==void 0&&(0,i.nT)(S)))return await U.setVersionTag(a.model,a.
version,(0,i.A7)(_),(0,i.nB)([],{..._,model:a.model})),{place:_,before:(0,i.Sp)(a,_)}}var K=({registry:U},{model:a,version:_},{place:S,before:I})=>I===void 0?U.
deleteVersionTag(a,_,(0,i.A7)(S)):U.setVersionTag(a,_,(0,i.A7)(S),(0,i.nB)([],I));async function ie(U,a,_){let S=a,I=!_;for(let b=0;;){const X=(0,i.qi)(S);if(S.
tags.get(i.Ec)!==X){if(b===he)return;await U.setVersionTag(S.model,S.version,i.Ec,X),b+=1}else if(I)return;S=await U.version(S.model,S.version),I=!0}}var oe=(U,a)=>(0,u.
Gv)(U)&&(0,u.Gv)(a)&&[...new Set([...Object.keys(U),...Object.keys(a)])].every(_=>_==="time"||_==="pipeline"||U[_]===a[_]),ye=U=>(0,i.T3)(U).filter(i.nT);async function we(U,a,_,S,I){
try{await U.believe(AbortSignal.timeout(i.mw)),await S((_?a.forCleanup(i.mw):a).guarded(()=>U.assertBelieved()))}catch(b){if(!(b instanceof O.zg))throw b;I(b)}}
async function De(U,{namespace:a="",name:_},{step:S,pipeline:I,log:b},X){const de=await U.hold(a,Y(_),xe(I,S),_e=>b.progress(_e));try{return await X(U.withLease(
de),de)}finally{await de.release().catch(_e=>b.warn(`The lease of this ${S} was not released, and expires by itself: ${String(_e)}`))}}var xe=({link:U,actor:a},_)=>[
U??a??"mlflow-steps",_,`process ${process.pid}`,new Date().toISOString()].join(", ")}),2907:((re,x,e)=>{e.d(x,{J:()=>m,v:()=>i});var s=e(1651),i=(w,r)=>new Promise(
(C,u)=>{if(r.aborted){u(m(r));return}const O=()=>{clearTimeout(k),u(m(r))},k=setTimeout(()=>{r.removeEventListener("abort",O),C()},w);r.addEventListener("abort",
O,{once:!0})}),m=w=>(0,s.uQ)(w.reason)}),889:((re,x,e)=>{e.d(x,{_:()=>i});var s=Number.MAX_VALUE;function i({value:m,timestampMs:w},r){if(Number.isNaN(m))return"\
NaN";if(Math.abs(m)>=s)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(m===0&&w===0&&!r)return"0.0 with timestamp 0, the mark of MLflow's sile\
ntly lost values; log it again, or say --accept-zero-timestamp"}}),3668:((re,x,e)=>{e.d(x,{o:()=>r});var s=e(4256),i=e(7871),m=e(4054),w=e(2907);function r(g,A){
const B=g==="https:",L=(0,i.X)(B?"node:https":"node:http"),R=new L.Agent({keepAlive:!0,maxSockets:8}),Y=B?"secureConnect":"connect";return{send:V=>new Promise((ce,ae)=>{
if(V.signal.aborted){ae((0,w.J)(V.signal));return}const ge=L.request(V.url,{method:V.method,headers:{...V.headers,...C(V.body)},agent:V.isFresh?!1:R,...B?A:{}});
u(ge,V,Y).then(ce,ae),ge.end(V.body)}),close:()=>R.destroy()}}var C=g=>g===void 0?{}:{"content-length":String(Buffer.byteLength(g))};async function u(g,A,B){const L={
wasSent:!1,isLate:!1};g.once("socket",V=>{g.reusedSocket?L.wasSent=!0:V.once(B,()=>L.wasSent=!0)});const R=setTimeout(()=>{L.isLate=!0,g.destroy()},A.timeoutMs),
Y=()=>{g.destroy()};A.signal.addEventListener("abort",Y,{once:!0});try{const V=await O(g),ce=V.statusCode??0,ae=(0,s.A)(ce,A.maxBytes),ge=Number(V.headers["cont\
ent-length"]??0)>ae;ge&&V.destroy();const ne=ge?{body:"",isCut:!0}:await(0,s.C)(V,ae);return{status:ce,headers:k(V),...ne}}catch(V){if(A.signal.throwIfAborted(),
L.isLate)throw new m.wC("ETIMEDOUT",`no answer within ${A.timeoutMs/1e3} s`,L.wasSent,V);const{code:ce,message:ae}=(0,m.Ic)(V);throw new m.wC(ce,ae,L.wasSent,V)}finally{
clearTimeout(R),A.signal.removeEventListener("abort",Y)}}var O=g=>new Promise((A,B)=>{g.once("response",A),g.on("error",B),g.once("close",()=>B(new m.wC("ECONNR\
ESET","the connection was closed",!0)))}),k=g=>Object.fromEntries(Object.entries(g.headers).map(([A,B])=>[A,typeof B=="string"?B:void 0]))}),4800:((re,x,e)=>{e.
d(x,{k:()=>i});var s=3,i=class{#e=[];add(m){const w=[m,...m.split(/\r?\n/)].filter(r=>r.trim().length>=s);this.#e=[...new Set([...this.#e,...w])].sort((r,C)=>C.
length-r.length)}redact=m=>{let w=m;for(const r of this.#e)w=w.replaceAll(r,"***");return w}}}),2175:((re,x,e)=>{e.d(x,{K:()=>i});var s=e(3668);function i(m,w,r){
if(r===void 0)return(0,s.o)(m.protocol,w);const C=e.e(929).then(e.bind(e,4612)).then(({createProxyWire:u})=>u(r,w));return{send:async u=>(await C).send(u),close:()=>{
C.then(u=>u.close(),()=>{})}}}}),9977:((re,x,e)=>{e.d(x,{$m:()=>ge,Ef:()=>Ae,Hl:()=>Ne,PQ:()=>me,So:()=>C,aI:()=>se,bS:()=>y,g4:()=>ce,hf:()=>ae,i9:()=>Te,jC:()=>Oe,
kl:()=>fe,ld:()=>be,oT:()=>k,os:()=>he,pG:()=>Be,sc:()=>Z,tB:()=>O,tf:()=>ee,ty:()=>A,x2:()=>Re,xb:()=>ne,yv:()=>g,yx:()=>We});var s=e(9951),i=e(1439),m=e(8243),
w=e(7598),r=e.n(w),C=a=>(0,w.createHash)("sha256").update(JSON.stringify(u(a))).digest("hex").slice(0,16);function u(a){return Array.isArray(a)?a.map(u):typeof a!=
"object"||a===null?a:Object.entries(a).filter(([,_])=>_!==void 0).sort(([_],[S])=>_<S?-1:1).map(([_,S])=>[_,u(S)])}var O=(a,_,S)=>C([A(a,_),S]),k=(a,_)=>`${a}.${_}`,
g=a=>a.split(".",1)[0]??"";function A(a,_){const{predictors:S,replicas:I,annotations:b,...X}=a,{traffic:de,replicas:_e,annotations:Pe,...Ue}=_,Se={...B(b),...B(
Pe)};return{spec:{...X,annotations:B(b)},predictor:{...Se["seldon.io/no-engine"]==="true"?L(Ue):Ue,annotations:B(Pe)},ports:R(a,_)}}function B(a){const{[s.yl]:_,
...S}=(0,m.Gv)(a)?a:{};return S}function L({progressDeadlineSeconds:a,..._}){const S=(0,m.yR)(_,"componentSpecs").map(({replicas:I,hpaSpec:b,kedaSpec:X,pdbSpec:de,
..._e})=>_e);return{..._,...S.length>0?{componentSpecs:S}:{}}}function R(a,_){const S=[...new Set((0,m.yR)(a,"predictors").flatMap(Y))];return Object.fromEntries(
Y(_).map(I=>[I,S.indexOf(I)]))}var Y=a=>[...(0,m.yR)(a,"componentSpecs").flatMap(_=>(0,m.yR)(_,"spec","containers")).flatMap(_=>(0,m.$6)(_,"name")??[]),...V((0,m.
fK)(a,"graph"))],V=a=>[...(0,i.u9)({name:"",implementation:(0,m.$6)(a,"implementation")??""})?[(0,m.$6)(a,"name")??""]:[],...(0,m.yR)(a,"children").flatMap(V)],
ce=a=>new Map((0,m.yR)(a,"spec","predictors").map(_=>[(0,m.$6)(_,"name")??"",_])),ae=a=>(0,m.$6)(a,"annotations",s.yl),ge=a=>(0,m.$6)(a,"spec","annotations",s.yl),
ne=a=>(0,m.$6)(a,"metadata","annotations",s.Ln)??ge(a);function y(a,_,S){const I=new Map(_.map(de=>[de.name,de])),b=a.spec.predictors.map(de=>{const _e=I.get(de.
name);if(_e===void 0)return de;const{marker:Pe,deadline:Ue}=_e;return{...de,annotations:{...de.annotations,[s.yl]:Pe},...Ue===void 0?{}:{progressDeadlineSeconds:Ue}}}),
X=S===void 0?{}:{annotations:{...a.spec.annotations,[s.yl]:S}};return{...a,spec:{...a.spec,...X,predictors:b}}}var fe={group:"machinelearning.seldon.io",version:"\
v1",plural:"seldondeployments",kind:"SeldonDeployment"},Oe="seldon-deployment-id",be=8e3,Ie=63,Ce=a=>a.length<=Ie?a:`seldon-${(0,w.createHash)("md5").update(a).
digest("hex")}`,Re=Ce,Z=(a,_)=>_.annotations?.["seldon.io/svc-name"]??Ce(`${a}-${_.name}`),he=({spec:{protocol:a}})=>a==="v2"||a==="kfserving",se=a=>he(a)?"v2":
a.spec.predictors.some(({graph:_})=>(0,i.ig)(_,[]).some(({node:S})=>S.implementation==="MLFLOW_SERVER"))?"v1-mlflow":"v1",ee=(a,_)=>he(a)?`/v2/models/${encodeURIComponent(
_.graph.name)}/infer`:"/api/v1.0/predictions",me=(a,_,S)=>`/seldon/${encodeURIComponent(_)}/${encodeURIComponent(a.metadata.name)}${ee(a,S)}`,Te=({spec:a})=>a.predictors.
filter(({shadow:_})=>_!==!0);function Ae(a,_,S,I,b=(0,m.tk)(a.spec,"replicas")){return{owner:S,uid:I,marker:_,markerAnnotation:s.yl,workloads:a.spec.predictors.
flatMap(X=>De(a,X,_,b)),services:a.spec.predictors.flatMap(X=>M(a,X)),routes:K(a),labelSelector:Oe,readMarker:X=>Ne(X,a)?ne(X):void 0,readPodMarker:We,readStatus:oe}}
var Be=(a,_,S,I)=>Ae(a,_,S,(0,m.$6)(I,"metadata","uid")??"",(0,m.tk)(I,"spec","replicas"));function Ne(a,{spec:_}){const S=ce(a);return _.predictors.every(I=>ae(
S.get(I.name))===ae(I))}function We(a){const _=(0,m.$6)(a,"spec","template","metadata","annotations",s.yl);if(_!==void 0)return _;const S=(0,m.yR)(a,"spec","tem\
plate","spec","containers").flatMap(I=>(0,m.yR)(I,"env")).find(I=>(0,m.$6)(I,"name")==="ENGINE_PREDICTOR");return(0,m.$6)((0,m.qF)(Buffer.from((0,m.$6)(S,"value")??
"","base64").toString("utf8")),"annotations",s.yl)}var M=(a,_)=>[{name:Z(a.metadata.name,_),isRequired:(0,m.$6)(a.spec,"serverType")!=="kafka"},...(ie(a,_)?xe(_.
graph):[]).map(S=>({name:Ce(`${a.metadata.name}-${_.name}-${S}`),isRequired:!1}))];function K(a){const{predictors:_}=a.spec;if(_.length<2)return[];const S=Te(a);
return _.map(I=>{const{name:b,traffic:X=0,shadow:de=!1}=I,_e=de&&X===0||!de&&S.length===1?void 0:X;return{title:`predictor ${b}`,service:Z(a.metadata.name,I),weight:_e,
isShadow:de,takesRest:!de&&I===S[0]}})}var ie=({spec:a},{annotations:_})=>[a.annotations,_].some(S=>S?.["seldon.io/engine-separate-pod"]==="true");function oe(a){
const _=(0,m.$6)(a,"status","state"),S=(0,m.$6)(a,"status","description")??"";return _==="Available"?{state:"ready"}:{state:_==="Failed"?"failed":"working",description:S}}
var ye=({modelUri:a,children:_})=>[...a?[a]:[],...(_??[]).flatMap(ye)],we=a=>a.replace(/^pvc:\/\//,"/mnt/pvc/");function De(a,_,S,I){const X=`${a.metadata.name}\
-${_.name}`,de=`predictor ${_.name}`,_e={marker:ae(_)??S,modelPlaces:ye(_.graph).map(we)},Pe=_.componentSpecs?.length?_.componentSpecs:[{}],Ue=Pe.map((P,D)=>{const q=(0,m.
yR)(P,"spec","containers").map(n=>(0,m.$6)(n,"name")??""),T=[(0,m.$6)(P,"metadata","name"),q.join("-"),xe(_.graph).join("-")].filter(n=>n!==void 0);return{title:Pe.
length>1?`${de}, component ${D}`:de,names:T.map(n=>Ce(`${X}-${D}-${n}`)),prefixes:[`${X}-${D}-`],..._e,isMarked:!0,replicas:U(_,P,I)}}),Se=(P,D,q)=>({title:`${de}\
, ${P}`,names:[Ce(D)],prefixes:[],..._e,isMarked:!1,replicas:q});return[...Ue,...ie(a,_)?[Se("orchestrator",`${X}-svc-orch`,(0,m.tk)(_,"svcOrchSpec","replicas")??
_.replicas??I??1)]:[],...(0,m.$6)(_,"explainer","type")?[Se("explainer",`${X}-explainer`)]:[]]}var xe=({name:a,children:_})=>[a,...(_??[]).flatMap(xe)];function U(a,_,S){
if(!((0,m.Gv)((0,m.fK)(_,"hpaSpec"))||(0,m.Gv)((0,m.fK)(_,"kedaSpec"))))return(0,m.tk)(_,"replicas")??a.replicas??S??1}}),3842:((re,x,e)=>{e.r(x),e.d(x,{cli:()=>S});
var s=e(3788),i=e(7899),m=e(4867),w=e(2907),r=e(7522),C=e(7129),u=e(9606),O=e(8742),k=e(1439),g=e(3966),A=e(1651),B=e(9596),L=e(7975),R=e.n(L),Y=e(3024),V=e.n(Y),
ce=e(6760),ae=e.n(ce),ge="0.1.0",ne={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"str\
ing",value:"DIR",description:"Write one file an output into this directory."},"results-dir":{type:"string",value:"DIR",description:"Write small outputs there as\
 files of 1 KB in total, which is what Tekton has room for."},help:{type:"boolean",value:"",description:"Show this help."}};function y(I,b){const X=b.indexOf("-\
-"),de=X<0?b:b.slice(0,X),_e=X<0?[]:b.slice(X+1),Pe=Object.entries(I.inputs).filter(([,h])=>!h.secret&&!h.kind.isCommand),Ue=new Map([...Pe.map(([h,E])=>[h,E.kind.
isFlag?"boolean":"string"]),...Object.entries(ne).map(([h,{type:E}])=>[h,E])]),Se=[],{tokens:P}=(0,L.parseArgs)({args:Oe(fe(de,Ue),Ue,Se),options:Object.fromEntries(
[...Ue].map(([h,E])=>[h,{type:E}])),strict:!1,allowPositionals:!0,tokens:!0}),D=new Map;let q=!1;for(const h of P){if(h.kind==="positional"&&(q||Se.push(`unexpe\
cted argument "${h.value}"; inputs are given as --name value`),q=!1),h.kind!=="option")continue;const E=h.rawName==="-h"?"help":h.name;q=!Ue.has(E);const te=I.inputs[E];
te?.secret?Se.push(`${(0,k.iP)(E)} is a secret, and process lists show flags: set ${te.variables?.[0]??(0,k.Qn)(E)} instead`):q?Se.push((0,s.Ee)(E,[...Ue.keys()])):
Ue.get(E)==="boolean"?D.set(E,h.value??"true"):h.value===void 0?Se.push(`${(0,k.iP)(E)} needs a value`):D.has(E)?te?.kind.isRepeatable?D.set(E,`${D.get(E)}
${h.value}`):Se.push(`${(0,k.iP)(E)} is given twice`):D.set(E,h.value)}const f=be(D,"output");f!==void 0&&f!=="json"&&Se.push(`--output: expected json, got "${f}\
"`);const T=be(D,"output-dir")||void 0,n=be(D,"results-dir")||void 0,o=be(D,"help")!==void 0,[p,...F]=_e,d=Object.values(I.inputs).some(({kind:h})=>h.isCommand);
return p!==void 0&&!d&&Se.push(`${I.name} runs no command; leave out -- and what follows`),{given:{texts:D,problems:Se,...p===void 0?{}:{program:{kind:"program",
argv:[p,...F]}}},help:o,json:f==="json",outputDir:T,resultsDir:n}}function fe(I,b){const X=(_e="")=>_e.startsWith("--")&&_e!==(0,k.iP)("help")&&b.get(_e.slice(2))===
"boolean",de=(_e="")=>/^(true|false)$/i.test(_e);return I.flatMap((_e,Pe)=>X(_e)&&de(I[Pe+1])?[`${_e}=${I[Pe+1]}`]:de(_e)&&X(I[Pe-1])?[]:[_e])}function Oe(I,b,X){
const de=(_e="")=>/^--([^=]+)/.exec(_e)?.[1];return I.map((_e,Pe)=>{const Ue=de(_e),Se=de(I[Pe+1]);return Ue===void 0||Se===void 0||_e.includes("=")||b.get(Ue)!==
"string"||!b.has(Se)?_e:(X.push(`${(0,k.iP)(Ue)} needs a value; what follows it is ${(0,k.iP)(Se)}`),`${_e}=`)})}function be(I,b){const X=I.get(b);return I.delete(
b),X}var Ie=1024,Ce=200,Re=/[<>&\b\f\u2028\u2029]/g,Z=I=>Buffer.byteLength(JSON.stringify(I))-2+5*(I.match(Re)?.length??0);function he({step:I,outputs:b}){const X={
...C.e5,...I.outputs},de=Object.entries(X).filter(([Se,{kind:P}])=>P==="small"&&Se!=="reason").map(([Se])=>({name:Se,value:b.get(Se)??""})).map(Se=>({...Se,bytes:Z(
Se.value)})),_e=new Map,Pe=[];let Ue=Ie-Ce;for(const{name:Se,value:P,bytes:D}of de.toSorted((q,f)=>q.bytes-f.bytes)){const q=D<=Ue;q?Ue-=D:Pe.push(Se),_e.set(Se,
q?P:"")}return _e.set("reason",se(b.get("reason")??"",Ue+Ce)),{results:_e,dropped:Pe}}function se(I,b){let de=b-Z("\u2026"),_e="";for(const Pe of I){if(de-=Z(Pe),
de<0)return Z(I)<=b?I:_e+"\u2026";_e+=Pe}return I}function ee(I){return I.map(Te).join(`

`)}var me=(I,b)=>I.filter(X=>X.kind!=="log"||!b.some(de=>`
${de}
`.includes(`
${X.text}
`)));function Te(I){switch(I.kind){case"heading":return I.text;case"paragraph":return I.text;case"table":return Ae([I.header,...I.rows]);case"log":return`${I.title}\

${I.text.split(`
`).map(b=>`  | ${b}`).join(`
`)}`}}function Ae(I){const b=(I[0]??[]).map((Pe,Ue)=>Math.max(...I.map(Se=>(Se[Ue]??"").length))),X=Pe=>`  ${b.map((Ue,Se)=>(Pe[Se]??"").padEnd(Ue)).join("  ")}`.
trimEnd(),[de,..._e]=I.map(X);return[de,`  ${b.map(Pe=>"-".repeat(Pe)).join("  ")}`,..._e].join(`
`)}function Be(I,b){const X=(0,s.VU)(),de=performance.now(),_e=P=>{process.stderr.write(`${(0,r.Jt)(P)}
`)},Pe=[],Ue={progress:P=>_e(`${((performance.now()-de)/1e3).toFixed(1).padStart(6)}s  ${P}`),warn:P=>_e(`warning  ${P}`),foreign:(P,D)=>{Pe.push(D),_e(`${P}
${D.split(`
`).map(q=>`  | ${q}`).join(`
`)}`)}},Se=async P=>{if(P.comments.length===0)return[];if(b.GITHUB_ACTIONS!=="true")return["There is nothing to comment on (--comment): this does not run on Git\
Hub."];const[{postComments:D},{readPipelineFacts:q}]=await Promise.all([e.e(394).then(e.bind(e,8069)),Promise.resolve().then(e.bind(e,4533))]);return D(P,{env:b,
signal:X,link:q(b).link,say:f=>Ue.progress(f)})};return{env:b,log:Ue,signal:X,pipeline:K(b),announceDeployment:b.GITHUB_ACTIONS!=="true"?void 0:async P=>{const[
{announceDeployment:D},{readPipelineFacts:q}]=await Promise.all([e.e(394).then(e.bind(e,1501)),Promise.resolve().then(e.bind(e,4533))]);return D(P,{env:b,signal:X,
link:q(b).link,warn:f=>Ue.warn(f)})},runProgram:(0,s.s2)(X,b,["inherit",2,2]),readInputs:()=>I.given,mask:()=>{},finish:async P=>{const D=[],q=async p=>{try{await p()}catch(F){
D.push(F instanceof Error?F.message:String(F))}},{outputDir:f,resultsDir:T}=I;if(f!==void 0&&await q(()=>M(f,P.outputs)),T!==void 0){const{results:p,dropped:F}=he(
P);await q(()=>M(T,p)),F.length>0&&Ue.warn(`No room among the results for ${F.join(", ")}; --output-dir has all outputs.`)}const n=Ne(P,I.json);n!==""&&await q(
()=>(0,s.KG)(process.stdout,n));for(const p of await Se(P))Ue.warn(p);const o=me(P.summary,Pe);if(o.length>0&&_e(`
${ee(o)}
`),_e(We(P)),D.length>0)throw new Error(D.join("; "))}}}var Ne=({step:I,outputs:b},X)=>X?`${JSON.stringify(Object.fromEntries(b)).replaceAll("##[","#\\u0023[")}\

`:I.prints===void 0?"":b.get(I.prints)??"";function We({step:I,result:b,error:X}){if(!("code"in b))return`${I.name}: ${b.outcome}. ${b.reason}`;const de=b.code===
"E_UNEXPECTED"&&X?.cause instanceof Error?`
${X.cause.stack??""}`:"";return`${I.name}: ${b.outcome} [${b.code}] ${b.reason}${de}`}function M(I,b){for(const[X,de]of b)(0,Y.writeFileSync)((0,ce.join)(I,X),de)}
function K(I){const{MLFLOW_STEPS_PIPELINE_COMMIT:b,MLFLOW_STEPS_PIPELINE_LINK:X,MLFLOW_STEPS_PIPELINE_ACTOR:de}=I;return{...b?{commit:b}:{},...X?{link:X}:{},...de?
{actor:de}:{}}}var ie=100;function oe(I,b){const X=Math.max(...I.map(({name:de})=>de.length));return`mlflow-steps ${b}: train, register, promote and deploy MLfl\
ow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value \u2026
       mlflow-steps <step> --help

Steps:
${I.map(({name:de,title:_e})=>`  ${de.padEnd(X)}  ${_e}`).join(`
`)}

Inputs come from flags, then from ${(0,k.Qn)("<input>")} and the variables of MLflow and Kubernetes, then from
${k.X3} (folders with ${Object.values(k.xD).map(({file:de})=>de).join(", ")}, ${k.SR}\u2026),
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done \xB7 1 error \xB7 2 invalid, do not retry \xB7 3 refused by a gate \xB7 4 rollout failed \xB7 5 timeout
            6 unreachable or held by another, a retry makes sense \xB7 129, 130, 143 cancelled
`}function ye(I){const b=Object.values(I.inputs).some(({kind:Se})=>Se.isCommand),X=Object.entries(I.inputs).filter(([,{kind:Se}])=>!Se.isCommand),de=Se=>X.filter(
([P])=>P in Se),_e=X.filter(([Se])=>!(Se in u.hI)&&!(Se in u.g$)),Pe=[..._e.filter(([,{required:Se}])=>Se),..._e.filter(([,{required:Se}])=>!Se)],Ue=Object.entries(
{...C.e5,...I.outputs});return`mlflow-steps ${I.name}: ${I.title}

Usage: mlflow-steps ${I.name} --input value \u2026${b?" -- program argument \u2026":""}

${U(I.description,"")}

Example:
  ${I.example.trim().split(`
`).join(`
  `)}
${we("Inputs",Pe)}${we("MLflow",de(u.hI))}${we("Kubernetes",de(u.g$))}
Outputs:
${Ue.map(([Se,{description:P}])=>xe(Se,P)).join(`
`)}

Also:
${Object.entries(ne).map(([Se,P])=>xe(`${(0,k.iP)(Se)} ${P.value}`.trim(),P.description)).join(`
`)}
`}var we=(I,b)=>b.length===0?"":`
${I}:
${b.map(([X,de])=>De(X,de)).join(`
`)}
`;function De(I,b){const X=[b.required?"required":void 0,b.default===void 0?void 0:`default: ${b.default}`,b.kind.isFlag&&b.default==="true"?`${(0,k.iP)(I)} fal\
se turns it off`:void 0,b.kind.isFlag||b.kind.label==="text"?void 0:b.kind.label,b.variables?`also ${b.variables.join(", ")}`:void 0].filter(_e=>_e!==void 0),de=b.
secret?`${(0,k.Qn)(I)} (never a flag)`:(0,k.iP)(I);return xe(de,`${b.description}${X.length>0?` [${X.join("; ")}]`:""}`)}var xe=(I,b)=>`  ${I}
${U(b,"      ")}`;function U(I,b){const X=[];let de="";for(const _e of I.split(/\s+/))de!==""&&b.length+de.length+1+_e.length>ie?(X.push(b+de),de=_e):de=de===""?
_e:`${de} ${_e}`;return[...X,b+de].join(`
`)}function a(I){const b=[],X=(Pe,Ue)=>{if(Ue!==void 0)try{return(0,Y.mkdirSync)(Ue,{recursive:!0}),(0,Y.accessSync)(Ue,Y.constants.W_OK),Ue}catch(Se){b.push(`${(0,k.
iP)(Pe)}: ${Ue} cannot be written: ${Se instanceof Error?Se.message:String(Se)}`);return}},de=X("output-dir",I.outputDir),_e=X("results-dir",I.resultsDir);return{
...I,outputDir:de,resultsDir:_e,given:{...I.given,problems:[...I.given.problems,...b]}}}async function _(I,b){(0,s.Bd)();const[X,...de]=I;if(X==="--version")return process.
stdout.write(`${ge}
`),0;if(X===void 0||X==="--help"||X==="-h"||X==="help")return(X===void 0?process.stderr:process.stdout).write(oe(await(0,s.gV)(),ge)),X===void 0?2:0;const _e=await(0,s.
$w)(X);if(!_e){const Ue=(0,k.qb)(X,s.Ve);return process.stderr.write(`mlflow-steps has no step ${JSON.stringify(X)}${Ue?`; did you mean ${Ue}?`:""}
Steps: ${s.Ve.join(", ")}. See mlflow-steps --help.
`),2}const Pe=y(_e,de);return Pe.help?(process.stdout.write(ye(_e)),0):(0,s.eg)(_e,Be(a(Pe),b))}var S=async()=>{process.exitCode=await _(process.argv.slice(2),process.
env)}}),5958:((re,x,e)=>{e.d(x,{connectMlflow:()=>p});var s=e(2175),i=e(7396),m=e(3668),w=e(7871),r=e(2071),C=e(9146),u=e(4081),O=e(4054),k=e(2907),g=e(7522),A=e(
8742),B=e(1660),L=e(8243),R=e(1651),Y=e(9596),V=e(3024),ce=e.n(V),ae=e(6760),ge=e.n(ae),ne=(l,v)=>({create:async(H,G,Q)=>{const ue={method:"POST",endpoint:"regi\
stered-models/create",body:{name:H,description:G,tags:(0,r.xc)(Q)}},Ee=await l.call(ue);if(Ee.ok)return{createdAtMs:(0,r.kz)((0,r.HT)(Ee.body,"registered_model"),
"creation_timestamp",0)};if(!(Ee.errorCode==="RESOURCE_ALREADY_EXISTS"||Ee.errorCode==="RESOURCE_DOES_NOT_EXIST"))throw(0,r.J5)(ue.endpoint,Ee,v)},read:async H=>{
const G={method:"GET",endpoint:"registered-models/get",query:{name:H}},Q=await l.call(G);if(!Q.ok&&Q.errorCode==="RESOURCE_DOES_NOT_EXIST")return;if(!Q.ok)throw(0,r.
J5)(G.endpoint,Q,v);const ue=(0,r.HT)(Q.body,"registered_model");return{createdAtMs:(0,r.kz)(ue,"creation_timestamp",0),serverNowMs:Q.serverNowMs,tags:(0,r.SX)(
ue,"tags")}},remove:async H=>{const G={method:"DELETE",endpoint:"registered-models/delete",body:{name:H},isIdempotent:!1},Q=await l.call(G);if(!Q.ok&&Q.errorCode!==
"RESOURCE_DOES_NOT_EXIST")throw(0,r.J5)(G.endpoint,Q,v)}}),y=10;function fe(l,v,H,G){const Q=new Map,ue=W=>new R.zg("E_MODEL_URI",`The source ${(0,g.xS)(W)} lea\
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
run"?{served:void 0,places:await Ke(He.runId,He.path)}:pe(await Ee(ve,W.source),$e-1)}}},N=W=>{const $e=JSON.stringify([W.model,W.version,W.source]),ve=Q.get($e)??
pe(W,y);return Q.set($e,ve),ve.catch(()=>Q.delete($e)),ve},z=async W=>{const{served:$e,places:ve}=await N(W);if($e===void 0)return ve;const Ge=(0,r.Ql)($e.source),
He=Ge.kind==="storage"||Ge.kind==="logged-model"?$e.source:await H($e.model,$e.version);return Me(He,$e.runId)},le=async(W,$e=y)=>{const ve=(0,r.Ql)(W);if(!/^\s*(runs|models):/i.
test(W))return/^https?:/i.test(W)?Oe(W):W;if($e===0)throw ue(W);switch(ve.kind){case"logged-model":{const Ge=await l.loggedModel(ve.modelId);if(!Ge?.artifactUri)
throw new R.zg("E_MODEL_URI",`MLflow has no logged model ${(0,g.xS)(ve.modelId)}, which ${(0,g.xS)(W)} names.`);return(0,r.mR)(Ge.artifactUri,ve.path)}case"run":{
const Ge=await l.get(ve.runId);return(ve.path===""?void 0:(0,r.or)(Ge,await l.loggedModels(Ge),ve.path))?.artifactUri||(0,r.mR)(Ge.artifactUri,ve.path)}case"sto\
rage":return W;case"version":case"holder":case"latest":{const{model:Ge,version:He}=await Ee(ve,W);return le(await H(Ge,He),$e-1)}}};return{readingOf:N,foldersOf:z,
storageOf:W=>le(W),foldersOfSource:async W=>{const{places:$e}=await N(W);return $e.length>0?$e:z(W)}}}function Oe(l){const v=(0,r.Xg)(l);return v?.startsWith("m\
lflow-artifacts:/")===!0?v:l}function be(l,v){const H=(0,i.E)(l,v,"curl");if(H!==void 0){if(!URL.canParse(H)||!/^https?:/i.test(H))throw new R.zg("E_INPUT","The\
 HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.");return new URL(H)}}var Ie=1e3,Ce=10;
function Re(l,v){const H=async N=>{const z={method:"GET",endpoint:"registered-models/get",query:{name:N}},le=await l.call(z);if(!le.ok&&le.errorCode==="RESOURCE\
_DOES_NOT_EXIST")throw new R.zg("E_MODEL_NOT_FOUND",`MLflow at ${v} has no registered model "${N}".`);if(!le.ok)throw(0,r.J5)(z.endpoint,le,v);const W=(0,r.HT)(
le.body,"registered_model"),$e=(0,r.$I)(W,"aliases").map(ve=>[(0,r.He)(ve,"alias"),(0,r.yR)(ve,"version")]);return{name:(0,r.He)(W,"name"),aliases:new Map($e),latest:(0,r.
$I)(W,"latest_versions").map(ee),tags:(0,r.SX)(W,"tags")}},G=async(N,z,le,W)=>{if(z.errorCode!=="RESOURCE_DOES_NOT_EXIST")return(0,r.J5)(N.endpoint,z,v);const{latest:$e}=await H(
le),ve=Math.max(0,...$e.map(Ge=>Number(Ge.version)));return new R.zg("E_VERSION_NOT_FOUND",`Model "${le}" has no version ${W}.${ve>0?` Its newest is ${ve}.`:" I\
t has no versions yet."}`)},Q=async(N,z,le)=>{const W=await l.call(N);if(!W.ok)throw await G(N,W,z,le)},ue=async(N,z)=>{const le=await l.call(N);if(!le.ok)throw await ke(
N,le,z)},Ee=async(N,z,le,W)=>Z(z)?(await H(le),new R.zg("E_ALIAS_NOT_FOUND",`MLflow at ${v} has no aliases (they came with 2.3), so there is no @${W}. Use a sta\
ge.`)):ke(N,z,le),Ke=async(N,z)=>{const le={method:"GET",endpoint:"registered-models/alias",query:{name:N,alias:z}},W=await l.call(le);if(W.ok)return ee((0,r.HT)(
W.body,"model_version"));if(Z(W))throw await Ee(le,W,N,z);if(W.errorCode!=="INVALID_PARAMETER_VALUE"&&W.errorCode!=="RESOURCE_DOES_NOT_EXIST"||(await H(N),!/not found/i.
test(W.message)))throw(0,r.J5)(le.endpoint,W,v)},Me=async(N,z)=>{const le={method:"POST",endpoint:"registered-models/get-latest-versions",body:{name:N,stages:[z]}},
W=await l.call(le);if(W.ok)return(0,r.$I)((0,L.Gv)(W.body)?W.body:{},"model_versions").map(ee)[0];throw se(W,z)??await ke(le,W,N)},ke=async(N,z,le)=>(z.errorCode===
"RESOURCE_DOES_NOT_EXIST"&&await H(le),(0,r.J5)(N.endpoint,z,v)),pe=async(N,z,le=Ie)=>{const W=new Map;let $e;for(let ve=0;ve<le;ve+=1){const Ge=await l.expect(
{method:"GET",endpoint:"model-versions/search",query:{filter:z,max_results:"1000",page_token:$e}}),He=(0,L.Gv)(Ge)?Ge:{};for(const Ze of(0,r.$I)(He,"model_versi\
ons").map(ee))(N===void 0||Ze.model===N)&&W.set(JSON.stringify([Ze.model,Ze.version]),Ze);if($e=(0,r.yR)(He,"next_page_token"),$e==="")break}return[...W.values()].
sort((ve,Ge)=>Number(ve.version)-Number(Ge.version))};return{model:H,setModelTag:(N,z,le)=>ue({method:"POST",endpoint:"registered-models/set-tag",body:{name:N,key:z,
value:le}},N),deleteModelTag:(N,z)=>ue({method:"DELETE",endpoint:"registered-models/delete-tag",body:{name:N,key:z}},N),ensureModel:async N=>{const z={method:"P\
OST",endpoint:"registered-models/create",body:{name:N}},le=await l.call(z);if(!le.ok&&le.errorCode!=="RESOURCE_ALREADY_EXISTS")throw(0,r.J5)(z.endpoint,le,v)},version:async(N,z)=>{
const le={method:"GET",endpoint:"model-versions/get",query:{name:N,version:z}},W=await l.call(le);if(W.ok)return ee((0,r.HT)(W.body,"model_version"));throw await G(
le,W,N,z)},versionsOfRun:(N,z)=>pe(N,`run_id='${z}'`),versionsOfModel:N=>pe(N,N.includes("'")?N.includes('"')?void 0:`name="${N}"`:`name='${N}'`),versionsWithTag:async(N,z,le)=>{
const W=le===void 0||/['"]/.test(le)?"":`name='${le}' and `;return pe(le,`${W}tags.\`${N}\` LIKE '%${z}%'`,Ce)},createVersion:async({model:N,source:z,runId:le,modelId:W,
tags:$e})=>{const ve=await l.expect({method:"POST",endpoint:"model-versions/create",body:{name:N,source:z,run_id:le,...W===void 0?{}:{model_id:W},tags:(0,r.xc)(
$e??new Map)},isIdempotent:!1});return ee((0,r.HT)(ve,"model_version"))},deleteVersion:async(N,z)=>{const le={method:"DELETE",endpoint:"model-versions/delete",body:{
name:N,version:z}},W=await l.call(le);if(!W.ok&&W.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw(0,r.J5)(le.endpoint,W,v)},holder:(N,z)=>z.kind==="alias"?Ke(N,z.alias):
Me(N,z.stage),transition:async(N,z,le,W)=>{const $e={method:"POST",endpoint:"model-versions/transition-stage",body:{name:N,version:z,stage:le,archive_existing_versions:W}},
ve=await l.call($e);if(!ve.ok)throw se(ve,le)??await G($e,ve,N,z)},setAlias:async(N,z,le)=>{const W={method:"POST",endpoint:"registered-models/alias",body:{name:N,
alias:z,version:le}},$e=await l.call(W);if(!$e.ok)throw Z($e)?await Ee(W,$e,N,z):await G(W,$e,N,le)},deleteAlias:async(N,z)=>{const le={method:"DELETE",endpoint:"\
registered-models/alias",body:{name:N,alias:z}},W=await l.call(le);if(!W.ok)throw await Ee(le,W,N,z)},setVersionTag:(N,z,le,W)=>Q({method:"POST",endpoint:"model\
-versions/set-tag",body:{name:N,version:z,key:le,value:W}},N,z),deleteVersionTag:(N,z,le)=>Q({method:"DELETE",endpoint:"model-versions/delete-tag",body:{name:N,
version:z,key:le}},N,z),downloadUri:async(N,z)=>{const le={method:"GET",endpoint:"model-versions/get-download-uri",query:{name:N,version:z}},W=await l.call(le);
if(!W.ok)throw await G(le,W,N,z);return(0,r.He)((0,L.Gv)(W.body)?W.body:{},"artifact_uri")}}}var Z=l=>l.status===404&&l.errorCode==="",he=({status:l,errorCode:v,
message:H})=>l===501||v==="ENDPOINT_NOT_FOUND"||v==="FEATURE_DISABLED"||v==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(H),se=(l,v)=>he(l)?new R.zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${v}. Use an alias instead, such as @${v.toLowerCase()}.`):l.errorCode===
"INVALID_PARAMETER_VALUE"&&/stage/i.test(l.message)?new R.zg("E_STAGE_UNKNOWN",`MLflow has no stage "${v}": it has None, Staging, Production and Archived. An al\
ias is written with an @.`):void 0;function ee(l){const v=(0,r.yR)(l,"source"),H=(0,r.Ql)(v);return{model:(0,r.He)(l,"name"),version:(0,r.He)(l,"version"),runId:(0,r.
yR)(l,"run_id")||(H.kind==="run"?H.runId:""),source:v,...l.creation_timestamp===void 0?{}:{createdMs:(0,r.kz)(l,"creation_timestamp",0)},stage:(0,r.yR)(l,"curre\
nt_stage"),status:(0,r.yR)(l,"status"),statusMessage:(0,r.yR)(l,"status_message"),modelId:(0,r.yR)(l,"model_id")||(H.kind==="logged-model"&&H.path===""?H.modelId:
""),tags:(0,r.SX)(l,"tags")}}var me=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs,Te=l=>JSON.parse(l.replace(me,v=>v.startsWith('"')?v:`"${v}"`)),
Ae=/"metrics"\s*:\s*\[/,Be=/\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}\s*[,\]]/y;function Ne(l){const v=Ae.exec(l),H=v===null?0:v.index+v[0].length,G=v===null?-1:We(l,
H);if(G===-1)return JSON.parse(l);const Q=JSON.parse(l.slice(0,H)+l.slice(G));return(0,L.Gv)(Q)?{...Q,metrics:M(l,H,G)}:Q}function We(l,v){for(Be.lastIndex=v;Be.
test(l);)if(l[Be.lastIndex-1]==="]")return Be.lastIndex-1;return-1}function*M(l,v,H){for(let G=v;G<H;){Be.lastIndex=G,Be.test(l);const Q=Be.lastIndex;yield JSON.
parse(l.slice(G,Q-1)),G=Q}}var K=1e4;async function*ie(l,v,H){const G=new Set;let Q;do{const ue=await l.expect({method:"GET",endpoint:"metrics/get-history",query:{
run_id:v,metric_key:H,max_results:String(K),page_token:Q},parse:Ne}),Ee=(0,L.Gv)(ue)?ue:{};if(yield oe(Ee.metrics??[],H),Q=(0,r.yR)(Ee,"next_page_token"),G.has(
Q))throw new R.zg("E_MLFLOW_RESPONSE",`MLflow's pages of the history of the metric ${H} lead back to themselves.`);G.add(Q)}while(Q!=="")}function*oe(l,v){const H=G=>new R.
zg("E_MLFLOW_RESPONSE",`MLflow's history of the metric ${v} is no list of points.`,{cause:G});if(!ye(l))throw H();try{for(const G of l){if(!(0,L.Gv)(G))throw H();
yield we(G)}}catch(G){throw G instanceof SyntaxError?H(G):G}}var ye=l=>typeof l=="object"&&l!==null&&Symbol.iterator in l,we=l=>({value:De(l.value),timestampMs:(0,r.
kz)(l,"timestamp",0),step:(0,r.kz)(l,"step",0)});function De(l=0){return typeof l=="string"&&l!==""?Number(l):typeof l=="number"?l:Number.NaN}var xe=100,U=200;function a(l,v){
const H=async Q=>{const ue={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:Q}},Ee=await l.call(ue);if(!Ee.ok&&Ee.errorCode==="RESOURCE_D\
OES_NOT_EXIST")return;if(!Ee.ok)throw(0,r.J5)(ue.endpoint,Ee,v);const Ke=(0,r.HT)(Ee.body,"experiment");if((0,r.yR)(Ke,"lifecycle_stage")==="deleted")throw new R.
zg("E_EXPERIMENT_NOT_FOUND",`Experiment "${Q}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`);return(0,r.He)(Ke,"experiment_id")},
G=async(Q,ue)=>{const Ee=[];let Ke="";for(let Me=0;Me<xe&&Ee.length<ue;Me+=1){const ke=await l.expect({method:"POST",endpoint:"runs/search",body:{...Q,max_results:Math.
min(U,ue-Ee.length),...Ke===""?{}:{page_token:Ke}},parse:Te}),pe=(0,L.Gv)(ke)?ke:{};for(const N of(0,r.$I)(pe,"runs"))Ee.push(I(N));if(Ke=(0,r.yR)(pe,"next_page\
_token"),Ke==="")break}return Ee.slice(0,ue)};return{findExperiment:H,ensureExperiment:async Q=>{const ue=await H(Q);if(ue!==void 0)return ue;const Ee={method:"\
POST",endpoint:"experiments/create",body:{name:Q}},Ke=await l.call(Ee);if(Ke.ok)return(0,r.He)((0,L.Gv)(Ke.body)?Ke.body:{},"experiment_id");const Me=Ke.errorCode===
"RESOURCE_ALREADY_EXISTS"?await H(Q):void 0;if(Me===void 0)throw(0,r.J5)(Ee.endpoint,Ke,v);return Me},create:async({experimentId:Q,name:ue,tags:Ee,startTimeMs:Ke})=>{
const Me=await l.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:Q,start_time:Ke,tags:(0,r.xc)(Ee),...ue===void 0?{}:{run_name:ue}},isIdempotent:!1,
parse:Te});return I((0,r.HT)(Me,"run"))},end:async(Q,ue,Ee)=>{await l.expect({method:"POST",endpoint:"runs/update",body:{run_id:Q,status:ue,end_time:Ee}})},get:async Q=>{
const ue={method:"GET",endpoint:"runs/get",query:{run_id:Q},parse:Te},Ee=await l.call(ue);if(Ee.ok)return I((0,r.HT)(Ee.body,"run"));throw Ee.errorCode==="RESOU\
RCE_DOES_NOT_EXIST"?new R.zg("E_RUN_NOT_FOUND",`MLflow at ${v} has no run "${Q}".`):(0,r.J5)(ue.endpoint,Ee,v)},findRunning:async(Q,ue,Ee)=>{const Ke=`tags.\`${ue}\
\` = '${Ee}' and attributes.status = 'RUNNING'`,Me=await l.expect({method:"POST",endpoint:"runs/search",body:{experiment_ids:[Q],filter:Ke,max_results:1,order_by:[
"attributes.start_time DESC"]},parse:Te}),[ke]=(0,r.$I)((0,L.Gv)(Me)?Me:{},"runs");return ke&&I(ke)},listExperiments:async()=>{const Q=await l.expect({method:"P\
OST",endpoint:"experiments/search",body:{max_results:1e3}});return(0,r.$I)((0,L.Gv)(Q)?Q:{},"experiments").map(ue=>(0,r.He)(ue,"experiment_id"))},findTagged:async(Q,ue,Ee,Ke)=>{
if(!/^[\w.:/-]{1,200}$/.test(Ee))throw new R.zg("E_RUN_NOT_FOUND",`MLflow cannot be asked for runs of "${(0,g.xS)(Ee,100)}".`);return G({experiment_ids:Q,filter:`\
tags.\`${ue}\` = '${Ee}'`,order_by:["attributes.start_time ASC"]},Ke)},findNewest:(Q,ue)=>G({experiment_ids:[Q],order_by:["attributes.start_time DESC"]},ue),metricHistory:(Q,ue)=>ie(
l,Q,ue),setTag:async(Q,ue,Ee)=>{await l.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:Q,key:ue,value:Ee}})},loggedModels:async({id:Q,experimentId:ue})=>{
const Ee=[];let Ke="";for(let Me=0;Me<xe;Me+=1){const ke={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[ue],filter:`source_run_id = '${Q}'`,
...Ke===""?{}:{page_token:Ke}}},pe=await l.call(ke);if(!pe.ok&&_(pe.status,pe.errorCode))return[];if(!pe.ok)throw(0,r.J5)(ke.endpoint,pe,v);const N=(0,L.Gv)(pe.
body)?pe.body:{};for(const z of(0,r.$I)(N,"models")){const le=(0,r.Ag)(z,"info");Ee.push({model:S(le),createdMs:(0,r.kz)(le,"creation_timestamp_ms",0)})}if(Ke=(0,r.
yR)(N,"next_page_token"),Ke==="")break}return Ee.sort((Me,ke)=>Me.createdMs-ke.createdMs).map(({model:Me})=>Me)},loggedModel:async Q=>{const ue={method:"GET",endpoint:`\
logged-models/${encodeURIComponent(Q)}`},Ee=await l.call(ue);if(Ee.ok)return S((0,r.Ag)((0,r.HT)(Ee.body,"model"),"info"));if(!(Ee.errorCode==="RESOURCE_DOES_NO\
T_EXIST"||_(Ee.status,Ee.errorCode)))throw(0,r.J5)(ue.endpoint,Ee,v)}}}var _=(l,v)=>(l===404||l===405)&&(v===""||v==="ENDPOINT_NOT_FOUND"),S=l=>({id:(0,r.He)(l,
"model_id"),name:(0,r.yR)(l,"name"),runId:(0,r.yR)(l,"source_run_id"),status:(0,r.yR)(l,"status"),artifactUri:(0,r.yR)(l,"artifact_uri")});function I(l){const v=(0,r.
Ag)(l,"info"),H=(0,r.Ag)(l,"data"),G=(0,r.SX)(H,"tags"),Q=(0,r.$I)((0,r.Ag)(l,"outputs"),"model_outputs");return{id:(0,r.He)(v,"run_id"),experimentId:(0,r.He)(v,
"experiment_id"),name:(0,r.yR)(v,"run_name")||(G.get("mlflow.runName")??""),status:(0,r.yR)(v,"status"),deleted:(0,r.yR)(v,"lifecycle_stage")==="deleted",startTimeMs:(0,r.
kz)(v,"start_time",0),artifactUri:(0,r.yR)(v,"artifact_uri"),metrics:X(H),params:(0,r.SX)(H,"params"),tags:G,loggedModelIds:[...Q].sort((ue,Ee)=>(0,r.kz)(ue,"st\
ep",0)-(0,r.kz)(Ee,"step",0)).map(ue=>(0,r.He)(ue,"model_id")),datasets:(0,r.$I)((0,r.Ag)(l,"inputs"),"dataset_inputs").map(b)}}function b(l){const v=(0,r.Ag)(l,
"dataset");return{name:(0,r.yR)(v,"name"),digest:(0,r.He)(v,"digest"),context:(0,r.SX)(l,"tags").get("mlflow.data.context")??""}}function X(l){const v=new Map;for(const H of(0,r.
$I)(l,"metrics")){const G=de(H),Q=v.get(G.key);Q!==void 0&&(G.step-Q.step||G.timestampMs-Q.timestampMs)<0||v.set(G.key,G)}return v}function de(l){const v=(0,r.yR)(
l,"value")||"0";return{key:(0,r.He)(l,"key"),value:Number(v),text:v,timestampMs:(0,r.kz)(l,"timestamp",0),step:(0,r.kz)(l,"step",0)}}var _e=["REQUESTS_CA_BUNDLE",
"CURL_CA_BUNDLE","SSL_CERT_FILE","SSL_CERT_DIR"],Pe=2e3;function Ue(l,v,H){const G=l["tracking-ca-file"],Q=l["tracking-client-cert-file"],ue=Q===void 0?void 0:D(
"tracking-client-cert-file",Q),Ee=l["tracking-insecure-tls"],Ke=G!==void 0?D("tracking-ca-file",G):v.protocol==="https:"&&!Ee?Se(H):void 0;return{rejectUnauthorized:!Ee,
...Ke===void 0?{}:{ca:Ke},...ue===void 0?{}:{cert:ue,key:ue}}}function Se(l){for(const v of _e){const H=l[v]?.trim();if(!H)continue;const G=(v==="SSL_CERT_DIR"?
H.split(ae.delimiter):[H]).filter(ue=>(0,V.statSync)(ue,{throwIfNoEntry:!1})!==void 0);if(G.length===0&&v.startsWith("SSL_"))continue;if(G.length===0)throw new R.
zg("E_INPUT",`${v}: there is no file or folder ${H}.`);const Q=G.flatMap(ue=>(0,V.statSync)(ue).isDirectory()?P(ue):[D(v,ue)]);if(Q.length>0)return Q.join(`
`)}}var P=l=>(0,V.readdirSync)(l).slice(0,Pe).map(v=>(0,ae.join)(l,v)).filter(v=>(0,V.statSync)(v,{throwIfNoEntry:!1})?.isFile()===!0&&/\.(pem|crt|cer|\d+)$/.test(
v)).map(v=>(0,V.readFileSync)(v,"utf8")).filter(v=>v.includes("-----BEGIN CERTIFICATE-----"));function D(l,v){let H;try{H=(0,V.readFileSync)(v,"utf8")}catch(G){
throw new R.zg("E_INPUT",`${l}: ${v} cannot be read.`,{cause:G})}if(!H.includes("-----BEGIN "))throw new R.zg("E_INPUT",`${l}: ${v} is not a PEM file.`);return H}
var q=l=>/^(true|1)$/i.test(l.trim()),f={MLFLOW_TRACKING_URI:"honoured",MLFLOW_REGISTRY_URI:"honoured",MLFLOW_TRACKING_USERNAME:"honoured",MLFLOW_TRACKING_PASSWORD:"\
honoured",MLFLOW_TRACKING_TOKEN:"honoured",MLFLOW_TRACKING_INSECURE_TLS:"honoured",MLFLOW_TRACKING_SERVER_CERT_PATH:"honoured",MLFLOW_TRACKING_CLIENT_CERT_PATH:"\
honoured",MLFLOW_WORKSPACE:"honoured",MLFLOW_HTTP_REQUEST_TIMEOUT:"honoured",MLFLOW_HTTP_REQUEST_MAX_RETRIES:"honoured",REQUESTS_CA_BUNDLE:"honoured",CURL_CA_BUNDLE:"\
honoured",SSL_CERT_FILE:"honoured",SSL_CERT_DIR:"honoured",HTTP_PROXY:"honoured",HTTPS_PROXY:"honoured",ALL_PROXY:"honoured",NO_PROXY:"honoured",MLFLOW_TRACKING_AUTH:{
refusedFor:"names a plug-in of the Python client that makes credentials, which these steps cannot load. Unset it, and give what it would make: tracking-token (M\
LFLOW_TRACKING_TOKEN), or tracking-username and tracking-password"},MLFLOW_TRACKING_AWS_SIGV4:{isSet:q,refusedFor:"asks for requests that are signed for AWS, wh\
ich these steps do not send. Unset it, and reach MLflow by an address that takes a token or a password"},MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR:"harmless",MLFLOW_HTTP_REQUEST_BACKOFF_JITTER:"\
harmless",MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER:"harmless",MLFLOW_ALLOW_HTTP_REDIRECTS:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_PROXY_MULTIPART_DOWNLOAD:"\
harmless",MLFLOW_ENABLE_MULTIPART_UPLOAD:"harmless",MLFLOW_ENABLE_MULTIPART_DOWNLOAD:"harmless",MLFLOW_S3_ENDPOINT_URL:"harmless",MLFLOW_S3_IGNORE_TLS:"harmless",
MLFLOW_ARTIFACT_UPLOAD_DOWNLOAD_TIMEOUT:"harmless",MLFLOW_TRUNCATE_LONG_VALUES:"harmless",MLFLOW_EXPERIMENT_NAME:"harmless",MLFLOW_RUN_ID:"harmless",MLFLOW_EXPERIMENT_ID:"\
harmless"};function T(l){const v=Object.entries(f).flatMap(([H,G])=>{const Q=l[H]?.trim()??"";return typeof G=="string"||Q===""||G.isSet?.(Q)===!1?[]:[`${H} ${G.
refusedFor}.`]});if(v.length>0)throw new R.zg("E_INPUT",v.join(`
`))}var n=6e4,o=5e3;function p(l,v,H,G,Q=C.ur){T(v);const ue=(0,A.Xb)(l["tracking-uri"]),Ee=l["registry-uri"]===void 0?ue:(0,A.zq)(l["registry-uri"]),Ke=(0,A._0)(
v,"MLFLOW_HTTP_REQUEST_TIMEOUT"),Me=ke=>(0,s.K)(ke,Ue(l,ke,v),be(ke,v));return F({base:ue,headers:(0,A.Qr)(l,v),wire:Me(ue),timeoutMs:Ke?Ke*1e3:n,retryPolicy:{...Q,
maxRetries:(0,A._0)(v,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??Q.maxRetries},signal:H,log:G},Ee.href===ue.href?void 0:{base:Ee,wire:Me(Ee)})}function F(l,v){const H=(0,r.
xP)(l),G=d(l.base),Q=v===void 0?H:(0,r.xP)({...l,...v}),ue=d(v?.base??l.base),Ee=a(H,G),Ke=Re(Q,ue),Me=fe(Ee,Ke,(N,z)=>Ke.downloadUri(N,z),v!==void 0),ke={...Ke,
downloadUri:async(N,z)=>Me.storageOf(await Ke.downloadUri(N,z))},pe=N=>F({...l,wire:N(l.wire)},v&&{...v,wire:N(v.wire)});return{trackingUri:G,registryUri:ue,runs:Ee,
registry:ke,artifacts:(0,r.GC)({api:H,registryApi:Q},{server:G,registryServer:ue},Ee,ke,Me),locks:ne(Q,ue),runUrl:({id:N,experimentId:z})=>`${G}/#/experiments/${z}\
/runs/${N}`,forCleanup:N=>F({...l,signal:E(N,G),timeoutMs:N},v),patient:N=>F({...l,retryPolicy:h(N),signal:AbortSignal.any([l.signal,E(N+o,G)])},v),guarded:N=>pe(
z=>te(z,N)),close:()=>{l.wire.close(),v?.wire.close()}}}var d=({origin:l,pathname:v})=>`${l}${v.replace(/\/$/,"")}`;function h(l){const v=performance.now()+l;return{
maxRetries:Number.POSITIVE_INFINITY,get totalMs(){return v-performance.now()},firstDelayMs:500,maxDelayMs:15e3,usesAllTime:!0}}function E(l,v){const H=new AbortController;
return setTimeout(()=>H.abort((0,r.HB)(`MLflow at ${v} did not answer within ${l/1e3} s.`)),l).unref(),H.signal}var te=(l,v)=>({send:async H=>(v(),l.send(H)),close:()=>l.
close()})}),4533:((re,x,e)=>{e.r(x),e.d(x,{readPipelineFacts:()=>s.s});var s=e(6237),i=e(9596)}),3013:((re,x,e)=>{e.r(x),e.d(x,{register:()=>s.k});var s=e(4963),
i=e(889),m=e(5183),w=e(3748),r=e(1461),C=e(2071),u=e(9146),O=e(4081),k=e(4054),g=e(2907),A=e(7129),B=e(9606),L=e(8742),R=e(1439),Y=e(3966),V=e(1651),ce=e(9596)}),
5081:((re,x,e)=>{e.r(x),e.d(x,{train:()=>s.B});var s=e(2477),i=e(9514),m=e(4086),w=e(9353),r=e(3748),C=e(1461),u=e(2071),O=e(9146),k=e(4081),g=e(4054),A=e(2907),
B=e(7129),L=e(9606),R=e(8742),Y=e(1439),V=e(3966),ce=e(1651),ae=e(9596)}),9179:((re,x,e)=>{e.r(x),e.d(x,{trainFinish:()=>fe});var s=e(9514),i=e(4086),m=e(3273),
w=e(9353),r=e(5183),C=e(3748),u=e(1461),O=e(2071),k=e(9146),g=e(4081),A=e(4054),B=e(2907),L=e(7129),R=e(9606),Y=e(8742),V=e(1439),ce=e(3966),ae=e(1651),ge=e(9596),
ne=64,y=(0,V.nd)(-1,255),fe=(0,L.ol)({name:"train-finish",title:"end the run of a training container",description:"Ends a run by the exit code of the command th\
at trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",runsOnlyInEngines:!0,inputs:{...R.hI,
"run-id":{kind:r.V,description:"The run, as train-start gave it. Either this, or `experiment` and `start-id`."},experiment:{...w.y.experiment,required:!1,description:"\
The experiment that the run is in."},"start-id":{kind:m.W,description:"The start of the run, as train-start was given it: the last run of it is ended."},"exit-c\
ode":{kind:y,description:"The exit code of the training command. Either this or `exit-code-file`."},"exit-code-file":{kind:V.Qq,description:"A file that holds i\
t, as Tekton writes one for each step."},...w.n},outputs:{"run-id":{kind:"small",description:"The run."},"artifact-uri":{kind:"small",description:"Where the run\
's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object, also where the command failed."}},example:"mlflow-steps train-finish -\
-run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0",run:async Re=>{const{inputs:Z}=Re,he=Ce(Z["exit-code"],Z["exit-code-file"]),se=he===0?"FINISHED":(0,i.Kt)(
he)?"KILLED":"FAILED",ee=(await Re.mlflow()).patient(Z.timeout),me=await be(ee,Z).catch(Ae=>{throw Ie(Ae,he)});Re.output("run-id",me.id),Re.output("artifact-uri",
me.artifactUri),Re.output("metrics",(0,i.qF)(me)),se==="FINISHED"?await(0,s.j)(ee,me,Re.log):me.status!==se&&await ee.runs.end(me.id,se,Date.now());const Te=ee.
runUrl(me);if(Re.summarize({kind:"heading",text:`Run ${me.name||me.id} is ${se}`},{kind:"paragraph",text:Te},(0,i.My)(me)),se!=="FINISHED")throw(0,i.n6)(he,se,Te);
return{outcome:"done",reason:`Run ${me.name||me.id} is FINISHED: ${Te}`}}}),Oe=100;async function be({runs:Re},{"run-id":Z,experiment:he,"start-id":se}){if(Z!==
void 0)return Re.get(Z);if(he===void 0||se===void 0)throw new ae.zg("E_INPUT","Give either run-id, or experiment and start-id.");const ee=await Re.findExperiment(
he),me=ee===void 0?void 0:(await Re.findTagged([ee],m.P,se,Oe)).at(-1);if(me===void 0)throw new ae.zg("E_RUN_NOT_FOUND",`Experiment "${he}" has no run of start ${se}\
: training has not begun. The log of train-start says why (in Argo, the container start of the training's pod).`);return me}var Ie=(Re,Z)=>Re instanceof ae.zg&&
Re.code==="E_MLFLOW_UNREACHABLE"?new ae.zg(Re.code,`${Re.message} The training command had ended with ${(0,i.z9)(Z)}; its run is left as it is. Run this step ag\
ain to end it.`,{cause:Re}):Re;function Ce(Re,Z){if(Re===void 0==(Z===void 0))throw new ae.zg("E_INPUT","Give either exit-code or exit-code-file.");if(Z===void 0)
return Re??0;try{const he=(0,ce.M)(Z,ne);if(he===void 0)throw new Error("it is too large");return y.parse(he.trim())}catch(he){throw new ae.zg("E_INPUT",`${Z} h\
olds no exit code of the training command: ${he instanceof Error?he.message:String(he)}.`,{cause:he})}}}),1387:((re,x,e)=>{e.r(x),e.d(x,{trainStart:()=>B});var s=e(
2629),i=e(4086),m=e(3273),w=e(9353),r=e(7129),C=e(9606),u=e(8742),O=e(1439),k=e(3966),g=e(1651),A=e(9596),B=(0,r.ol)({name:"train-start",title:"create the run t\
hat a training container continues",description:"Creates a run for a training command that runs elsewhere, such as in a container of its own, which continues it\
 by MLFLOW_RUN_ID and MLFLOW_TRACKING_URI. The run is tagged with the commit, the pipeline and who started it. train-finish ends it, or train-stop where that is\
 never reached.",runsOnlyInEngines:!0,inputs:{...C.hI,...w.y,"start-id":{kind:m.W,description:"Names this start: run again with the same one, the run that is st\
ill running is found, and no second one is made."}},outputs:{"run-id":{kind:"small",description:"The run, for MLFLOW_RUN_ID."},"experiment-id":{kind:"small",description:"\
Its experiment, for MLFLOW_EXPERIMENT_ID."},"tracking-uri":{kind:"small",description:"The server, for MLFLOW_TRACKING_URI."},"registry-uri":{kind:"small",description:"\
The server of the registered models, for MLFLOW_REGISTRY_URI; empty if it is the same one."},"tracking-insecure-tls":{kind:"small",description:"true or false, f\
or MLFLOW_TRACKING_INSECURE_TLS."},"artifact-uri":{kind:"small",description:"Where the run's artifacts lie."}},example:"mlflow-steps train-start --experiment wi\
ne --start-id nightly-42",run:async L=>{const{inputs:R,log:Y,signal:V}=L,ce=R["start-id"],ae=await L.mlflow(),{run:ge,isNew:ne}=await(0,s.T)(ae,{given:R,pipeline:L.
pipeline,...ce===void 0?{}:{startTag:[m.P,ce]}});if(L.output("run-id",ge.id),L.output("experiment-id",ge.experimentId),L.output("tracking-uri",ae.trackingUri),L.
output("registry-uri",ae.registryUri===ae.trackingUri?"":ae.registryUri),L.output("tracking-insecure-tls",String(R["tracking-insecure-tls"])),L.output("artifact\
-uri",ge.artifactUri),V.aborted)throw await(0,i.wq)(ae,ge,"KILLED",Y),V.reason;const y=`run ${ge.name||ge.id}: ${ae.runUrl(ge)}`;return ne?{outcome:"done",reason:`\
Created ${y}`}:{outcome:"unchanged",reason:`Continuing ${y}`}}})}),209:((re,x,e)=>{e.r(x),e.d(x,{trainStop:()=>g});var s=e(3273),i=e(9353),m=e(7129),w=e(9606),r=e(
8742),C=e(1439),u=e(3966),O=e(1651),k=e(9596),g=(0,m.ol)({name:"train-stop",title:"end a run that its pipeline left running",description:"Ends the run that trai\
n-start made, as KILLED, where it is still running: its pipeline was cancelled while it trained, or the pod is gone. Where none is running, there is nothing to \
do.",runsOnlyInEngines:!0,inputs:{...w.hI,experiment:{...i.y.experiment,description:"The experiment that the run is in."},"start-id":{kind:s.W,required:!0,description:"\
The start of the run, as train-start was given it."},...i.n},outputs:{"run-id":{kind:"small",description:"The run that was ended; empty where none was running."}},
example:"mlflow-steps train-stop --experiment wine --start-id nightly-42",run:async A=>{const{experiment:B,"start-id":L,timeout:R}=A.inputs,Y=(await A.mlflow()).
patient(R),V=await Y.runs.findExperiment(B),ce=V===void 0?void 0:await Y.runs.findRunning(V,s.P,L);return A.output("run-id",ce?.id??""),ce===void 0?{outcome:"un\
changed",reason:`No run of start ${L} is running in experiment ${B}.`}:(await Y.runs.end(ce.id,"KILLED",Date.now()),{outcome:"done",reason:`Run ${ce.name||ce.id}\
 was left running and is KILLED now: ${Y.runUrl(ce)}`})}})}),4171:((re,x,e)=>{e.r(x),e.d(x,{undeploy:()=>Ie});var s=e(6348),i=e(7026),m=e(4627),w=e(6796),r=e(4118),
C=e(2594),u=e(7871),O=e(9977),k=e(9951),g=e(7522),A=e(7129),B=e(9606),L=e(8742),R=e(1439),Y=e(3966),V=e(1660),ce=e(8243),ae=e(1651),ge=e(9596);async function ne(M,K,ie,oe,ye,we){
const{log:De,inputs:xe,signal:U}=M,a=(0,w.Zy)(ye);if(we===void 0||a===void 0)return;if(xe["tracking-uri"]===void 0){De.progress(`The removal is not recorded on ${we}\
 version ${a}: no tracking-uri is given.`);return}const _=(0,w.$t)(K.server,oe,(0,ce.$6)(ye,"metadata","name")??"",ye),S=new Date().toISOString(),I=({message:b})=>De.
warn(`The removal is not recorded on ${we} version ${a}: ${b}`);try{await(0,i.SJ)(ie,await M.mlflow(),U.aborted,b=>(0,i.ZJ)(b,_,{model:we,versions:[{model:we,version:a}]},
(X,de)=>(0,i.VN)(de,S,"removed","it was undeployed")),I)}catch(b){if(!(b instanceof ae.zg))throw b;I(b)}}async function y(M,K,ie){const{inputs:{name:oe,model:ye,
"tracking-uri":we},log:De}=M;if(we===void 0)return;const xe=({message:U})=>De.warn(`Whether MLflow records what is not there any more is not known: ${U}`);try{const U=await M.
mlflow();for(const a of await fe(U.forCleanup(w.mw),{server:K.server,namespace:ie},oe,ye)){const _={resource:O.kl,namespace:ie,name:a};await K.get(_)===void 0&&
await(0,i.zV)(K,_,{step:"undeploy",...M},async(S,I)=>{if(await S.get(_)!==void 0)return;const b={server:K.server,namespace:ie,name:a},X=new Date().toISOString();
await(0,i.SJ)(I,U,!0,de=>(0,i.ZJ)(de,b,{model:ye,versions:[]},(_e,Pe)=>(0,i.VN)(Pe,X,"removed","it is not there any more")),xe)})}}catch(U){if(!(U instanceof ae.
zg)||M.signal.aborted)throw U;xe(U)}}async function fe({registry:M},{server:K,namespace:ie},oe,ye){const De=(oe!==void 0?await(0,i.cQ)(M,{server:K,namespace:ie,
name:oe},ye):ye===void 0?[]:await M.versionsWithTag(w.Ec,"serving",ye)).flatMap(i.Ee).filter(xe=>xe.server===K&&xe.namespace===ie&&(oe===void 0||xe.name===oe));
return new Set(De.map(xe=>xe.name))}var Oe={...B.hI,"tracking-uri":{...B.hI["tracking-uri"],kind:R.Qq,required:!1,description:"The http(s) address of the MLflow\
 server, to record the removal on the version. Without it the removal is recorded nowhere."},...B.g$,name:{kind:R.Qq,description:"The name of the SeldonDeployme\
nt. Either this, or `model` with `at` or `version`."},model:{kind:R.Qq,description:"The registered model whose deployment is removed."},version:{kind:(0,R.nd)(1),
description:"Only where this version of the model is deployed."},at:{kind:(0,R.KD)(R.Qq,R.hu),description:"Only what was deployed for this stage or @alias."},timeout:{
kind:R.p0,default:"5m",description:"How long its pods may take to end."}},be={name:{kind:"small",description:"What was removed, separated by commas; empty where\
 there was nothing."},namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}},Ie=(0,A.
ol)({name:"undeploy",title:"remove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its\
 own; what is absent is fine.",inputs:Oe,checks:[(0,R.RU)(Oe,["name","model","version","at"],Ce)],outputs:be,example:"mlflow-steps undeploy --name wine --namesp\
ace models",run:async M=>{const{inputs:K}=M,ie=await M.cluster(),oe=K.namespace??ie.defaultNamespace;M.output("namespace",oe),M.output("name",""),M.output("chan\
ged","false");const ye=await Re(M,ie,oe),we=K.name===void 0?await ee(M,ie,oe,ye):await he(M,ie,oe,K.name,ye),De=[],xe=[];for(const U of we){const a=await Te(M,ie,
oe,U,ye,()=>{xe.push(U),M.output("name",xe.join(",")),M.output("changed","true")});a!==void 0&&De.push(a)}return De.length===0&&await y(M,ie,oe),Ne(M,oe,xe,De)}});
function Ce(M){if(!(M.name!==void 0||M.model!==void 0&&(M.at!==void 0||M.version!==void 0)))throw new ae.zg("E_INPUT","What is to be removed? Give --name, or --\
model with --at or --version.")}async function Re(M,K,ie){const{model:oe,name:ye,"tracking-uri":we}=M.inputs,De=new Set;if(oe===void 0||we===void 0)return De;const U=(await K.
list(O.kl,ie,{labelSelector:`${k.Ly}=${k.bU}`,...ye===void 0?{}:{fieldSelector:`metadata.name=${ye}`}})).filter(a=>(0,w.sB)(a)!==oe);if(U.length===0)return De;try{
const a=await M.mlflow(),_=new Map((await a.registry.versionsOfModel(oe)).map(({version:S,runId:I})=>[S,I]));for(const S of U){const[I="",b=""]=[(0,w.Zy)(S),(0,ce.
$6)(S,"metadata","annotations",k.CD)],X=(0,w.$t)(K.server,ie,(0,ce.$6)(S,"metadata","name")??"",S);_.get(I)===b&&await(0,w.OW)(a,S,oe,X)&&De.add((0,w.sB)(S)??"")}}catch(a){
if(!(a instanceof ae.zg)||a.outcome==="cancelled")throw a;M.log.warn(`Whether ${oe} had another name before is not known: ${a.message}`)}return De}var Z=(M,K,ie)=>{
const oe=(0,w.sB)(M);return oe===K||oe!==void 0&&ie.has(oe)};async function he({inputs:M},K,ie,oe,ye){const we={resource:O.kl,namespace:ie,name:oe},De=await K.get(
we);if(!De)return[];const xe=se(M,De,ye);if(xe===void 0)return me(M,De,ye)?[oe]:[];throw new ae.zg("E_NAME_TAKEN",`${(0,r.vY)(we)} ${xe}, so it is left alone. C\
heck --name and --namespace.`)}var se=({model:M},K,ie)=>(0,w.MU)(K)?M!==void 0&&!Z(K,M,ie)?`serves the model ${(0,w.sB)(K)??"of unknown name"}, not ${M}`:void 0:
"was not deployed by mlflow-steps";async function ee({inputs:M},K,ie,oe){const ye=[M.model??"",...oe].map(s.H);return(await K.list(O.kl,ie,{labelSelector:`${k.Ly}\
=${k.bU},${k.B0} in (${ye.join(",")})`})).filter(De=>me(M,De,oe)).flatMap(De=>(0,ce.$6)(De,"metadata","name")??[])}function me({model:M,version:K,at:ie},oe,ye){
const we=ie===void 0?void 0:(0,R.Rg)((0,R.hu)(ie));return(M===void 0||Z(oe,M,ye))&&(K===void 0||(0,w.Zy)(oe)===String(K))&&(we===void 0||(0,ce.$6)(oe,"metadata",
"annotations",k.hD)===we)}async function Te(M,K,ie,oe,ye,we){const{log:De,inputs:xe}=M,U={resource:O.kl,namespace:ie,name:oe},a=(0,r.vY)(U),_=async(S,I)=>{const b=await S.
get(U);if(b===void 0)return`${a} was removed by somebody else meanwhile.`;const X=se(xe,b,ye);if(X!==void 0)return`${a} is left alone: it ${X}, by now.`;if(!me(
xe,b,ye))return`${a} is left alone: it was deployed again meanwhile, and serves ${Be(b)}.`;const de=(0,ce.$6)(b,"metadata","uid")??"";De.progress(`Removing ${a}\
, which serves ${Be(b)}.`),await S.remove(U,de,{timeoutMs:M.waitMs(xe.timeout),report:_e=>De.progress(_e),onDeleted:we}),await(0,i.BC)(S,ie,oe),await ne(M,S,I,ie,
b,Ae(xe.model,b,ye))};try{return await(0,i.zV)(K,U,{step:"undeploy",...M},_)}catch(S){if(!(S instanceof ae.zg)||S.code!=="E_NAMESPACE_NOT_FOUND")throw S;return De.
progress(`The namespace ${ie} is being deleted, and ${a} with it.`),_(K,{lost:new AbortController().signal,believe:()=>Promise.resolve(),assertBelieved:()=>{}})}}
function Ae(M,K,ie){const oe=(0,w.sB)(K);return oe!==void 0&&ie.has(oe)?M:oe}function Be(M){const K=(0,ce.$6)(M,"metadata","annotations",k.hD);return(0,g.xS)(`${(0,w.
sB)(M)??"a model of unknown name"} version ${(0,w.Zy)(M)??"?"}${K===void 0?"":` for ${K}`}`)}function Ne({inputs:M},K,ie,oe){const ye=oe.map(we=>` ${we}`).join(
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
s&16&&typeof e.then=="function"))return e;var i=Object.create(null);ze.r(i);var m={};x=x||[null,re({}),re([]),re(re)];for(var w=s&2&&e;typeof w=="object"&&!~x.indexOf(
w);w=re(w))Object.getOwnPropertyNames(w).forEach(r=>m[r]=()=>e[r]);return m.default=()=>e,ze.d(i,m),i}})(),ze.d=(re,x)=>{for(var e in x)ze.o(x,e)&&!ze.o(re,e)&&
Object.defineProperty(re,e,{enumerable:!0,get:x[e]})},ze.f={},ze.e=re=>Promise.all(Object.keys(ze.f).reduce((x,e)=>(ze.f[e](re,x),x),[])),ze.u=re=>""+re+".index\
.js",ze.o=(re,x)=>Object.prototype.hasOwnProperty.call(re,x),ze.r=re=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(re,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(re,"__esModule",{value:!0})},(()=>{var re={792:1},x=e=>{var s=e.modules,i=e.ids,m=e.runtime;for(var w in s)ze.o(s,w)&&(ze.m[w]=s[w]);
m&&m(ze);for(var r=0;r<i.length;r++)re[i[r]]=1};ze.f.require=(e,s)=>{re[e]||x(require("./"+ze.u(e)))}})();var at={};ze.r(at),ze.d(at,{action:()=>yt,cli:()=>Tt});
var Qt=ze(9596),Tt=async()=>(await Promise.resolve().then(ze.bind(ze,3842))).cli(),yt=async re=>(await Promise.resolve().then(ze.bind(ze,5836))).action(re);module.
exports=at})();
