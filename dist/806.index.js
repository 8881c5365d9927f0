export const id = 806;
export const ids = [806];
export const modules = {

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _chunk_YAKMT3QC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9802);
/* harmony import */ var _chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9739);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3275);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9896);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);


function toCommandValue(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?
{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function issueCommand(t,e,s2){const r2=new c(t,e,s2);process.stdout.write(r2.toString()+os__WEBPACK_IMPORTED_MODULE_6__.EOL)}var n="::";var c=class{constructor(e,s2,r2){e||(e="missing.command"),this.command=e,this.properties=s2,this.message=r2}toString(){let e=n+this.command;if(this.properties&&
Object.keys(this.properties).length>0){e+=" ";let s2=true;for(const r2 in this.properties)if(this.properties.hasOwnProperty(r2)){const i2=this.properties[r2];i2&&
(s2?s2=false:e+=",",e+=`${r2}=${m(i2)}`)}}return e+=`${n}${a(this.message)}`,e}};function a(t){return toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}function m(t){return toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function issueFileCommand(n2,o){const e=process.env[`GITHUB_${n2}`];if(!e)throw new Error(`Unable to find environment variable for file command ${n2}`);if(!fs__WEBPACK_IMPORTED_MODULE_8__.existsSync(
e))throw new Error(`Missing file at path: ${e}`);fs__WEBPACK_IMPORTED_MODULE_8__.appendFileSync(e,`${toCommandValue(o)}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(n2,o){const e=`\
ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID()}`,t=toCommandValue(o);if(n2.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(t.includes(
e))throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);return`${n2}<<${e}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${t}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${e}`}var u=function(f,t,e,r2){function s2(n2){return n2 instanceof e?n2:new e(function(i2){i2(
n2)})}return new(e||(e=Promise))(function(n2,i2){function d(a2){try{o(r2.next(a2))}catch(h){i2(h)}}function c2(a2){try{o(r2.throw(a2))}catch(h){i2(h)}}function o(a2){
a2.done?n2(a2.value):s2(a2.value).then(d,c2)}o((r2=r2.apply(f,t||[])).next())})};var{access:O,appendFile:_,writeFile:y}=fs__WEBPACK_IMPORTED_MODULE_8__.promises;var SUMMARY_ENV_VAR="GITHUB_STEP_SUMMA\
RY";var E=class{constructor(){this._buffer=""}filePath(){return u(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[SUMMARY_ENV_VAR];
if(!t)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield O(t,fs__WEBPACK_IMPORTED_MODULE_8__.constants.
R_OK|fs__WEBPACK_IMPORTED_MODULE_8__.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this.
_filePath})}wrap(t,e,r2={}){const s2=Object.entries(r2).map(([n2,i2])=>` ${n2}="${i2}"`).join("");return e?`<${t}${s2}>${e}</${t}>`:`<${t}${s2}>`}write(t){return u(
this,void 0,void 0,function*(){const e=!!t?.overwrite,r2=yield this.filePath();return yield(e?y:_)(r2,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return u(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.
length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,e=false){return this._buffer+=t,e?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_6__.EOL)}addCodeBlock(t,e){
const r2=Object.assign({},e&&{lang:e}),s2=this.wrap("pre",this.wrap("code",t),r2);return this.addRaw(s2).addEOL()}addList(t,e=false){const r2=e?"ol":"ul",s2=t.map(
i2=>this.wrap("li",i2)).join(""),n2=this.wrap(r2,s2);return this.addRaw(n2).addEOL()}addTable(t){const e=t.map(s2=>{const n2=s2.map(i2=>{if(typeof i2=="string")
return this.wrap("td",i2);const{header:d,data:c2,colspan:o,rowspan:a2}=i2,h=d?"th":"td",m2=Object.assign(Object.assign({},o&&{colspan:o}),a2&&{rowspan:a2});return this.
wrap(h,c2,m2)}).join("");return this.wrap("tr",n2)}).join(""),r2=this.wrap("table",e);return this.addRaw(r2).addEOL()}addDetails(t,e){const r2=this.wrap("detail\
s",this.wrap("summary",t)+e);return this.addRaw(r2).addEOL()}addImage(t,e,r2){const{width:s2,height:n2}=r2||{},i2=Object.assign(Object.assign({},s2&&{width:s2}),
n2&&{height:n2}),d=this.wrap("img",null,Object.assign({src:t,alt:e},i2));return this.addRaw(d).addEOL()}addHeading(t,e){const r2=`h${e}`,s2=["h1","h2","h3","h4",
"h5","h6"].includes(r2)?r2:"h1",n2=this.wrap(s2,t);return this.addRaw(n2).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){const r2=Object.assign({},e&&{cite:e}),s2=this.wrap("blockquote",t,r2);return this.addRaw(
s2).addEOL()}addLink(t,e){const r2=this.wrap("a",t,{href:e});return this.addRaw(r2).addEOL()}};var w=new E;var summary=w;var ExitCode;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(t){issueCommand("add-mask",{},t)}function getInput(t,e){const r2=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r2)throw new Error(`Input required and not supp\
lied: ${t}`);return e&&e.trimWhitespace===false?r2:r2.trim()}function setOutput(t,e){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(t,e));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_6__.EOL),issueCommand(
"set-output",{name:t},toCommandValue(e))}function error(t,e={}){issueCommand("error",toCommandProperties(e),t instanceof Error?t.toString():t)}function warning(t,e={}){issueCommand("warning",toCommandProperties(
e),t instanceof Error?t.toString():t)}function readActionInputs(step,env,getInput2){const known=Object.keys(step.inputs);const knownVariables=new Set(known.map(_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_3__/* .actionVariableOf */ .gI));const unknown=Object.
entries(env).filter(([variable,value])=>variable.startsWith("INPUT_")&&value&&!knownVariables.has(variable)).map(([variable])=>variable.slice("INPUT_".length).toLowerCase());
return{texts:new Map(known.map(name=>[name,getInput2(name)]).filter(([,value])=>value!=="")),problems:unknown.map(name=>{const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(name,known);return`\
unknown input ${name}${near?`; did you mean ${near}?`:""}`})}}var maxBytes=1024*1024-4096;var maxLogCharacters=64*1024;var leftOut="<p>The rest is left out here: a job summary holds 1 MiB. The log has all of it.</p>";function renderHtmlSummary(summary2){
const rendered=[];let bytes=0;for(const block of summary2){const html=renderBlock(block);bytes+=Buffer.byteLength(html)+2;if(bytes>maxBytes)return[...rendered,leftOut].
join("\n\n");rendered.push(html)}return rendered.join("\n\n")}var entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"};var escape=text=>(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(
text).replace(/[&<>"'`]/g,character=>entities[character]??"");var escapeLines=text=>escape(text).replaceAll("\n","<br>");var escapePreformatted=text=>escape(text).
replaceAll("\n","&#10;");function renderBlock(block){switch(block.kind){case"heading":return`<h3>${escapeLines(block.text)}</h3>`;case"paragraph":return`<p>${escapeLines(
block.text)}</p>`;case"table":return`<table>${renderRow("th",block.header)}${block.rows.map(row=>renderRow("td",row)).join("")}</table>`;case"log":return`<detai\
ls open><summary>${escapeLines(block.title)}</summary><pre>${escapePreformatted(lastPart(block.text))}</pre></details>`}}var renderRow=(tag,cells)=>`<tr>${cells.
map(cell=>`<${tag}>${escapeLines(cell)}</${tag}>`).join("")}</tr>`;var lastPart=text=>text.length<=maxLogCharacters?text:`… (${text.length-maxLogCharacters} c\
haracters before)
${text.slice(-maxLogCharacters)}`;var defuse=text=>(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(text).replaceAll("##[","# #[");var WorkflowCommands=class{#write;#token;#programs=0;#lineMayBeOpen=false;#waiting=[];constructor(write){
this.#write=write}print(text){this.#stop();this.#write(`${defuse(text)}${node_os__WEBPACK_IMPORTED_MODULE_10__.EOL}`)}issue(command){if(this.#programs>0){this.#waiting.push(command);return}this.resume();
command()}async duringProgram(run){this.#stop();this.#programs+=1;this.#lineMayBeOpen=true;try{return await run()}finally{this.#programs-=1;if(this.#programs===
0)for(const command of this.#waiting.splice(0))this.issue(command)}}resume(){if(this.#token===void 0)return;this.#write(`${this.#lineMayBeOpen?node_os__WEBPACK_IMPORTED_MODULE_10__.EOL:""}::${this.#token}\
::${node_os__WEBPACK_IMPORTED_MODULE_10__.EOL}`);this.#token=void 0;this.#lineMayBeOpen=false}#stop(){if(this.#token!==void 0)return;this.#token=crypto.randomUUID();this.#write(`::stop-commands::${this.#token}${node_os__WEBPACK_IMPORTED_MODULE_10__.EOL}`)}};var maxAnnotation=4e3;function createGithubHost(env){const signal=(0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .createStopSignal */ .VU)();const commands=new WorkflowCommands(text=>process.stdout.write(text));const runProgram=(0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunProgram */ .s2)(
signal,env,["ignore","inherit","inherit"]);const log={progress:message=>commands.print(message),warn:message=>commands.issue(()=>warning((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(defuse(message),maxAnnotation))),
foreign:(title,text)=>commands.print(`${title}
${text.split("\n").map(line=>`  | ${line}`).join("\n")}`)};const pipeline=(0,_chunk_YAKMT3QC_js__WEBPACK_IMPORTED_MODULE_11__/* .readPipelineFacts */ .s)(env);const comment=async ending=>{if(ending.comments.length===0)return[];
const{postComments}=await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 8825));return postComments(ending,{env,signal,link:pipeline.link,say:message=>log.progress(message)})};return{
env,log,signal,pipeline,runProgram:(program,args,options)=>commands.duringProgram(()=>runProgram(program,args,options)),readInputs:step=>readActionInputs(step,env,
name=>getInput(name)),mask:secret=>commands.issue(()=>maskEachLine(secret)),finish:async ending=>{commands.print(renderEnding(ending));commands.issue(()=>writeOutputs(
ending));const remarks=await comment(ending);for(const remark of remarks)commands.print(remark);const summary2=[...describeEnding(ending),...remarks.map(text=>({
kind:"paragraph",text}))];if(env.GITHUB_STEP_SUMMARY)await summary.addRaw(renderHtmlSummary(summary2),true).write();commands.issue(()=>annotate(ending))}}}function maskEachLine(secret){
for(const line of secret.split(/\r?\n/))if(line.trim()!=="")setSecret(line.trim())}function writeOutputs({outputs}){for(const[name,value]of outputs)setOutput(name,
value)}function renderEnding({step,result,error:error2}){const cause="code"in result&&result.code==="E_UNEXPECTED"&&error2?.cause instanceof Error?`
${error2.cause.stack??""}`:"";return`${step.name}: ${result.outcome}. ${result.reason}${cause}`}function describeEnding({step,result,summary:summary2}){const saysReason=summary2.
some(block=>block.kind==="paragraph"&&block.text===result.reason);const reason=saysReason?[]:[{kind:"paragraph",text:result.reason}];return[{kind:"heading",text:`${step.
name}: ${result.outcome}`},...reason,...summary2]}function annotate({step,result}){if(!("code"in result))return;error((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(defuse(result.reason),maxAnnotation),{
title:`${step.name}: ${result.outcome} [${result.code}]`})}async function runAction(stepName,env){const step=await (0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStep */ .$w)(stepName);if(!step)throw new Error(`This bundle has no step ${JSON.stringify(stepName)}.`);return (0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)(
step,createGithubHost(env))}var action=async stepName=>void(process.exitCode=await runAction(stepName,process.env));


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readPipelineFacts)
/* harmony export */ });
function readPipelineFacts(env){const{GITHUB_SHA:commit,GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;const actor=env.GITHUB_TRIGGERING_ACTOR||
env.GITHUB_ACTOR;return{...commit?{commit}:{},...server&&repository&&run?{link:`${server}/${repository}/actions/runs/${run}`}:{},...actor?{actor}:{}}}


/***/ })

};
