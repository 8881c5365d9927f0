export const id = 497;
export const ids = [497];
export const modules = {

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(257);
/* harmony import */ var _chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);
/* harmony import */ var _chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(291);
/* harmony import */ var _chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(167);
/* harmony import */ var _chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(515);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(987);
/* harmony import */ var _chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(750);
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(845);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(714);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(275);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(161);



function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(
input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.
file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os__WEBPACK_IMPORTED_MODULE_11__.EOL)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){if(!command){command="missing.command"}this.command=command;this.properties=properties;
this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.
properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{cmdStr+=","}cmdStr+=`${key}=${escapeProperty(
val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"\
%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").
replace(/,/g,"%2C")}function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable fo\
r file command ${command}`)}if(!fs__WEBPACK_IMPORTED_MODULE_13__.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs__WEBPACK_IMPORTED_MODULE_13__.appendFileSync(filePath,`${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.
includes(delimiter)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)}if(convertedValue.includes(delimiter)){throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter}"`)}return`${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_11__.EOL}${delimiter}`}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{access,appendFile,writeFile}=fs__WEBPACK_IMPORTED_MODULE_13__.promises;var SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports j\
ob summaries.`)}try{yield access(pathFromEnv,fs__WEBPACK_IMPORTED_MODULE_13__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if\
 the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).
map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();const writeFunc=overwrite?
writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer="";
return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_11__.EOL)}addCodeBlock(code,lang){const attrs=Object.
assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=false){const tag=ordered?
"ol":"ul";const listItems=items.map(item=>this.wrap("li",item)).join("");const element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){
const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header,data,colspan,rowspan}=cell;const tag=header?
"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).
join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("\
summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{};const attrs=Object.assign(Object.assign(
{},width&&{width}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){
const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,text);return this.addRaw(element).
addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null);return this.addRaw(
element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}};var _summary=new Summary;var summary=_summary;var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`\
Input required and not supplied: ${name}`)}if(options&&options.trimWhitespace===false){return val}return val.trim()}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value))}
process.stdout.write(os__WEBPACK_IMPORTED_MODULE_11__.EOL);issueCommand("set-output",{name},toCommandValue(value))}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){
issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function readActionInputs(step,env,getInput2){const known=Object.keys(step.inputs);const knownVariables=new Set(known.map(_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .actionVariableOf */ .gI));const unknown=Object.
entries(env).filter(([variable,value])=>variable.startsWith("INPUT_")&&value&&!knownVariables.has(variable)).map(([variable])=>variable.slice("INPUT_".length).toLowerCase());
return{texts:new Map(known.map(name=>[name,getInput2(name)]).filter(([,value])=>value!=="")),problems:unknown.map(name=>{const near=(0,_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name,known);return`\
unknown input ${name}${near?`; did you mean ${near}?`:""}`})}}var maxBytes=1024*1024-4096;var maxLogCharacters=64*1024;var leftOut="<p>The rest is left out here: a job summary holds 1 MiB. The log has all of it.</p>";function renderHtmlSummary(summary2){
const rendered=[];let bytes=0;for(const block of summary2){const html=renderBlock(block);bytes+=Buffer.byteLength(html)+2;if(bytes>maxBytes)return[...rendered,leftOut].
join("\n\n");rendered.push(html)}return rendered.join("\n\n")}var entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"};var escape=text=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralize */ .YI)(
text).replace(/[&<>"'`]/g,character=>entities[character]??"");var escapeLines=text=>escape(text).replaceAll("\n","<br>");var escapePreformatted=text=>escape(text).
replaceAll("\n","&#10;");function renderBlock(block){switch(block.kind){case"heading":return`<h3>${escapeLines(block.text)}</h3>`;case"paragraph":return`<p>${escapeLines(
block.text)}</p>`;case"table":return`<table>${renderRow("th",block.header)}${block.rows.map(row=>renderRow("td",row)).join("")}</table>`;case"log":return`<detai\
ls open><summary>${escapeLines(block.title)}</summary><pre>${escapePreformatted(lastPart(block.text))}</pre></details>`}}var renderRow=(tag,cells)=>`<tr>${cells.
map(cell=>`<${tag}>${escapeLines(cell)}</${tag}>`).join("")}</tr>`;var lastPart=text=>text.length<=maxLogCharacters?text:`… (${text.length-maxLogCharacters} c\
haracters before)
${text.slice(-maxLogCharacters)}`;function readPipelineFacts(env){const{GITHUB_SHA:commit,GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;const actor=env.GITHUB_TRIGGERING_ACTOR||
env.GITHUB_ACTOR;return{...commit?{commit}:{},...server&&repository&&run?{link:`${server}/${repository}/actions/runs/${run}`}:{},...actor?{actor}:{}}}var defuse=text=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralize */ .YI)(text).replaceAll("##[","# #[");var WorkflowCommands=class{#write;#token;#programs=0;#lineMayBeOpen=false;#waiting=[];constructor(write){
this.#write=write}print(text){this.#stop();this.#write(`${defuse(text)}${node_os__WEBPACK_IMPORTED_MODULE_15__.EOL}`)}issue(command){if(this.#programs>0){this.#waiting.push(command);return}this.resume();
command()}async duringProgram(run){this.#stop();this.#programs+=1;this.#lineMayBeOpen=true;try{return await run()}finally{this.#programs-=1;if(this.#programs===
0)for(const command of this.#waiting.splice(0))this.issue(command)}}resume(){if(this.#token===void 0)return;this.#write(`${this.#lineMayBeOpen?node_os__WEBPACK_IMPORTED_MODULE_15__.EOL:""}::${this.#token}\
::${node_os__WEBPACK_IMPORTED_MODULE_15__.EOL}`);this.#token=void 0;this.#lineMayBeOpen=false}#stop(){if(this.#token!==void 0)return;this.#token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.randomUUID)();this.#write(`::stop-commands::${this.#token}${node_os__WEBPACK_IMPORTED_MODULE_15__.EOL}`)}};var maxAnnotation=4e3;function createGithubHost(env){const signal=(0,_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .createStopSignal */ .VU)();const commands=new WorkflowCommands(text=>process.stdout.write(text));const runProgram=(0,_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunProgram */ .s2)(
signal,env,["ignore","inherit","inherit"]);const log={progress:message=>commands.print(message),warn:message=>commands.issue(()=>warning((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(defuse(message),maxAnnotation))),
foreign:(title,text)=>commands.print(`${title}
${text.split("\n").map(line=>`  | ${line}`).join("\n")}`)};return{env,log,signal,pipeline:readPipelineFacts(env),runProgram:(program,args,options)=>commands.duringProgram(
()=>runProgram(program,args,options)),readInputs:step=>readActionInputs(step,env,name=>getInput(name)),mask:secret=>commands.issue(()=>maskEachLine(secret)),finish:async ending=>{
commands.print(renderEnding(ending));commands.issue(()=>writeOutputs(ending));if(env.GITHUB_STEP_SUMMARY)await summary.addRaw(renderHtmlSummary(describeEnding(ending)),
true).write();commands.issue(()=>annotate(ending))}}}function maskEachLine(secret){for(const line of secret.split(/\r?\n/))if(line.trim()!=="")setSecret(line.trim())}
function writeOutputs({outputs}){for(const[name,value]of outputs)setOutput(name,value)}function renderEnding({step,result,error:error2}){const cause="code"in result&&
result.code==="E_UNEXPECTED"&&error2?.cause instanceof Error?`
${error2.cause.stack??""}`:"";return`${step.name}: ${result.outcome}. ${result.reason}${cause}`}function describeEnding({step,result,summary:summary2}){const saysReason=summary2.
some(block=>block.kind==="paragraph"&&block.text===result.reason);const reason=saysReason?[]:[{kind:"paragraph",text:result.reason}];return[{kind:"heading",text:`${step.
name}: ${result.outcome}`},...reason,...summary2]}function annotate({step,result}){if(!("code"in result))return;error((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(defuse(result.reason),maxAnnotation),{
title:`${step.name}: ${result.outcome} [${result.code}]`})}async function runAction(stepName,env){const step=(0,_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .findStep */ .MR)(stepName);if(!step)throw new Error(`This bundle has no step ${JSON.stringify(stepName)}.`);return (0,_chunk_CEUW43DK_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)(
step,createGithubHost(env))}var action=async stepName=>void(process.exitCode=await runAction(stepName,process.env));


/***/ })

};
