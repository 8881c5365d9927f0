export const id = 977;
export const ids = [977];
export const modules = {

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9273);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9739);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3275);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);


var version="0.1.0";var hostFlags={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"\
Write one file an output into this directory."},help:{type:"boolean",value:"",description:"Show this help."}};function parseCommandLine(step,argv){const separator=argv.
indexOf("--");const own=separator<0?argv:argv.slice(0,separator);const program=separator<0?[]:argv.slice(separator+1);const flagNames=Object.entries(step.inputs).
filter(([,each])=>!each.secret&&!each.kind.isCommand);const known=new Map([...flagNames.map(([name,each])=>[name,each.kind.isFlag?"boolean":"string"]),...Object.
entries(hostFlags).map(([name,{type}])=>[name,type])]);const{tokens}=(0,node_util__WEBPACK_IMPORTED_MODULE_7__.parseArgs)({args:[...own],options:Object.fromEntries([...known].map(([name,type])=>[name,{type}])),
strict:false,allowPositionals:true,tokens:true});const texts=new Map;const problems=[];let afterUnknown=false;for(const token of tokens){if(token.kind==="positi\
onal"){if(!afterUnknown)problems.push(`unexpected argument "${token.value}"; inputs are given as --name value`);afterUnknown=false}if(token.kind!=="option")continue;
const name=token.rawName==="-h"?"help":token.name;afterUnknown=!known.has(name);const definition=step.inputs[name];if(definition?.secret){problems.push(`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(
name)} is a secret, and process lists show flags: set ${definition.variables?.[0]??(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn)(name)} instead`)}else if(afterUnknown){problems.push((0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnknown */ .Ee)(
name,[...known.keys()]))}else if(known.get(name)==="boolean"){texts.set(name,token.value??"true")}else if(token.value===void 0){problems.push(`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(name)} n\
eeds a value`)}else if(texts.has(name)){if(definition?.kind.isRepeatable)texts.set(name,`${texts.get(name)}
${token.value}`);else problems.push(`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(name)} is given twice`)}else{texts.set(name,token.value)}}const format=takeOut(texts,"output");if(format!==void 0&&
format!=="json")problems.push(`--output: expected json, got "${format}"`);const outputDir=takeOut(texts,"output-dir");const help=takeOut(texts,"help")!==void 0;
const[first,...rest]=program;const takesCommand=Object.values(step.inputs).some(({kind})=>kind.isCommand);if(first!==void 0&&!takesCommand)problems.push(`${step.
name} runs no command; leave out -- and what follows`);return{given:{texts,problems,...first===void 0?{}:{program:{kind:"program",argv:[first,...rest]}}},help,json:format===
"json",outputDir}}function takeOut(texts,name){const value=texts.get(name);texts.delete(name);return value}function renderTextSummary(summary){return summary.map(renderBlock).join("\n\n")}function renderBlock(block){switch(block.kind){case"heading":return block.text;case"\
paragraph":return block.text;case"table":return renderTable([block.header,...block.rows]);case"log":return`${block.title}
${block.text.split("\n").map(line=>`  | ${line}`).join("\n")}`}}function renderTable(rows){const widths=(rows[0]??[]).map((_,column)=>Math.max(...rows.map(row=>(row[column]??
"").length)));const renderRow=row=>`  ${widths.map((width2,column)=>(row[column]??"").padEnd(width2)).join("  ")}`.trimEnd();const[header,...body]=rows.map(renderRow);
return[header,`  ${widths.map(width2=>"-".repeat(width2)).join("  ")}`,...body].join("\n")}function createCliHost(commandLine,env){const signal=(0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .createStopSignal */ .VU)();const startedMs=performance.now();const print=text=>{process.stderr.write(`${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__/* .neutralize */ .YI)(
text)}
`)};const log={progress:message=>print(`${((performance.now()-startedMs)/1e3).toFixed(1).padStart(6)}s  ${message}`),warn:message=>print(`warning  ${message}`),
foreign:(title,text)=>print(`${title}
${text.split("\n").map(line=>`  | ${line}`).join("\n")}`)};const comment=async ending=>{if(ending.comments.length===0)return[];if(env.GITHUB_ACTIONS!=="true")return[
"There is nothing to comment on (--comment): this does not run on GitHub."];const[{postComments},{readPipelineFacts:readGithubFacts}]=await Promise.all([__webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 8825)),
__webpack_require__.e(/* import() */ 612).then(__webpack_require__.bind(__webpack_require__, 9612))]);return postComments(ending,{env,signal,link:readGithubFacts(env).link,say:message=>log.progress(message)})};return{env,log,
signal,pipeline:readPipelineFacts(env),runProgram:(0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunProgram */ .s2)(signal,env,["inherit",2,2]),readInputs:()=>commandLine.given,mask:()=>void 0,finish:async ending=>{
if(commandLine.outputDir!==void 0)writeOutputFiles(commandLine.outputDir,ending);if(commandLine.json)process.stdout.write(`${JSON.stringify(Object.fromEntries(ending.
outputs))}
`);else if(ending.step.prints!==void 0)process.stdout.write(ending.outputs.get(ending.step.prints)??"");for(const remark of await comment(ending))log.warn(remark);
if(ending.summary.length>0)print(`
${renderTextSummary(ending.summary)}
`);print(renderEnding(ending))}}}function renderEnding({step,result,error}){if(!("code"in result))return`${step.name}: ${result.outcome}. ${result.reason}`;const cause=result.
code==="E_UNEXPECTED"&&error?.cause instanceof Error?`
${error.cause.stack??""}`:"";return`${step.name}: ${result.outcome} [${result.code}] ${result.reason}${cause}`}function writeOutputFiles(directory,{outputs}){(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(
directory,{recursive:true});for(const[name,value]of outputs)(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(directory,name),value)}function readPipelineFacts(env){const{MLFLOW_STEPS_PIPELINE_COMMIT:commit,
MLFLOW_STEPS_PIPELINE_LINK:link,MLFLOW_STEPS_PIPELINE_ACTOR:actor}=env;return{...commit?{commit}:{},...link?{link}:{},...actor?{actor}:{}}}var width=100;function renderProgramHelp(steps,version2){const longest=Math.max(...steps.map(({name})=>name.length));return`mlflow-steps ${version2}: train, reg\
ister, promote and deploy MLflow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value …
       mlflow-steps <step> --help

Steps:
${steps.map(({name,title})=>`  ${name.padEnd(longest)}  ${title}`).join("\n")}

Inputs come from flags, then from ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn)("<input>")} and the variables of MLflow and Kubernetes,
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done · 1 error · 2 invalid, do not retry · 3 refused by a gate · 4 rollout failed · 5 timeout
            6 unreachable or held by another, a retry makes sense · 130, 143 cancelled
`}function renderStepHelp(step){const takesCommand=Object.values(step.inputs).some(({kind})=>kind.isCommand);const inputs=Object.entries(step.inputs).filter(([,
{kind}])=>!kind.isCommand);const ofGroup=group=>inputs.filter(([name])=>name in group);const own=inputs.filter(([name])=>!(name in _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowInputs */ .hI)&&!(name in _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterInputs */ .g$));
const ranked=[...own.filter(([,{required}])=>required),...own.filter(([,{required}])=>!required)];const outputs=Object.entries({..._chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__/* .commonOutputs */ .e,...step.outputs});
return`mlflow-steps ${step.name}: ${step.title}

Usage: mlflow-steps ${step.name} --input value …${takesCommand?" -- program argument …":""}

${wrap(step.description,"")}

Example:
  ${step.example.trim().split("\n").join("\n  ")}
${renderInputs("Inputs",ranked)}${renderInputs("MLflow",ofGroup(_chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowInputs */ .hI))}${renderInputs("Kubernetes",ofGroup(_chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterInputs */ .g$))}
Outputs:
${outputs.map(([name,{description}])=>entry(name,description)).join("\n")}

Also:
${Object.entries(hostFlags).map(([name,each])=>entry(`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(name)} ${each.value}`.trim(),each.description)).join("\n")}
`}var renderInputs=(title,inputs)=>inputs.length===0?"":`
${title}:
${inputs.map(([name,definition])=>renderInput(name,definition)).join("\n")}
`;function renderInput(name,definition){const facts=[definition.required?"required":void 0,definition.default===void 0?void 0:`default: ${definition.default}`,definition.
kind.isFlag||definition.kind.label==="text"?void 0:definition.kind.label,definition.variables?`also ${definition.variables.join(", ")}`:void 0].filter(fact=>fact!==
void 0);const shown=definition.secret?`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn)(name)} (never a flag)`:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .flagOf */ .iP)(name);return entry(shown,`${definition.description}${facts.length>0?` [${facts.
join("; ")}]`:""}`)}var entry=(name,description)=>`  ${name}
${wrap(description,"      ")}`;function wrap(text,indent){const lines=[];let line="";for(const word of text.split(/\s+/)){if(line!==""&&indent.length+line.length+
1+word.length>width){lines.push(indent+line);line=word}else{line=line===""?word:`${line} ${word}`}}return[...lines,indent+line].join("\n")}async function runCommandLine(argv,env){const[name,...rest]=argv;if(name==="--version"){process.stdout.write(`${version}
`);return 0}if(name===void 0||name==="--help"||name==="-h"||name==="help"){(name===void 0?process.stderr:process.stdout).write(renderProgramHelp(await (0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSteps */ .gV)(),
version));return name===void 0?2:0}const step=await (0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStep */ .$w)(name);if(!step){const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .qb)(name,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNames */ .Ve);process.stderr.write(`mlflow-steps has no st\
ep ${JSON.stringify(name)}${near?`; did you mean ${near}?`:""}
Steps: ${_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNames */ .Ve.join(", ")}. See mlflow-steps --help.
`);return 2}const commandLine=parseCommandLine(step,rest);if(commandLine.help){process.stdout.write(renderStepHelp(step));return 0}return (0,_chunk_FDTPI4UY_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)(step,createCliHost(
commandLine,env))}var cli=async()=>void(process.exitCode=await runCommandLine(process.argv.slice(2),process.env));


/***/ })

};
