export const id = 539;
export const ids = [539];
export const modules = {

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1174);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);

var maxExponent=2e3;var maxDigits=1e3;var pattern=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function parseDecimal(text2){
const match=pattern.exec(text2);if(match===null)return void 0;const sign=match[1]??match[5]??"";const whole=match[2]??"";const fraction=match[3]??match[6]??"";const exponent=Number(
match[4]??match[7]??"0")-fraction.length;const digits=whole+fraction;if(digits.length>maxDigits||Math.abs(exponent)>maxExponent)return void 0;const magnitude=BigInt(
digits);return{mantissa:sign==="-"?-magnitude:magnitude,exponent}}function compareDecimals(a,b){const exponent=Math.min(a.exponent,b.exponent);const difference=scale(
a,exponent)-scale(b,exponent);return difference<0n?-1:difference>0n?1:0}var scale=({mantissa,exponent},to)=>mantissa*10n**BigInt(exponent-to);var operators=["<","<=",">",">=","==","!="];var isOperator=text2=>operators.some(each=>each===text2);var otherSpellings={"=":"==","===":"==",eq:"==",is:"==",equals:"\
==","=>":">=","≥":">=",ge:">=",gte:">=",">==":">=","=<":"<=","≤":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","≠":"!=","!==":"!=","!":"!=",ne:"!=",gt:">",">\
>":">",lt:"<","<<":"<"};function findMeantOperator(text2){const meant=Object.hasOwn(otherSpellings,text2.toLowerCase())?otherSpellings[text2.toLowerCase()]:void 0;
if(meant!==void 0)return meant;const near=/^[<>=!]/.test(text2)?(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(text2,operators):void 0;return near!==void 0&&isOperator(near)?near:void 0}function holds(comparison,operator2){
switch(operator2){case"<":return comparison<0;case"<=":return comparison<=0;case">":return comparison>0;case">=":return comparison>=0;case"==":return comparison===
0;case"!=":return comparison!==0}}var example="as in: accuracy >= 0.9";function parseThreshold(line,tokens){const problem=(column,message)=>({line:line.number,column,message});const end=line.column+
line.text.trimEnd().length;const[name2,sign,number,extra]=tokens;if(name2===void 0||name2.kind==="operator"){return problem(name2?.column??line.column,`expected\
 a metric's name before the operator, ${example}`)}if(name2.kind==="quoted"&&name2.text.trim()==="")return problem(name2.column,`expected a metric's name betwee\
n the quotes`);if(name2.kind==="word"&&parseDecimal(name2.text)!==void 0){return problem(name2.column,`expected a metric's name first, found the number ${name2.
text}; the metric comes first, ${example} (a metric of that name is written "${name2.text}")`)}if(sign===void 0)return problem(end,`expected an operator (${operators.
join(" ")}) after ${name2.text}, ${example}`);if(sign.kind!=="operator"||!isOperator(sign.text))return problem(sign.column,describeWrongOperator(sign,tokens));if(number===
void 0)return problem(end,`expected a number after ${sign.text}, ${example}`);const threshold=number.kind==="word"?parseDecimal(number.text):void 0;if(threshold===
void 0)return problem(number.column,describeWrongNumber(number));if(extra!==void 0)return problem(extra.column,`expected the end of the gate after ${number.text}\
, found ${extra.text}; write one gate a line`);return{kind:"threshold",text:line.text.slice(name2.column-line.column,number.column-line.column+number.text.length),
position:{line:line.number,column:name2.column},metric:name2.text,operator:sign.text,threshold,thresholdText:number.text}}function describeWrongOperator(sign,tokens){
const nextOperator=tokens.findIndex(({kind})=>kind==="operator");if(sign.kind!=="operator"&&findMeantOperator(sign.text)===void 0&&nextOperator>1){const name2=tokens.
slice(0,nextOperator).map(({text:text2})=>text2).join(" ");return`expected an operator (${operators.join(" ")}), found ${sign.text}; a metric's name with spaces\
 is quoted: "${name2}"`}const meant=findMeantOperator(sign.text);return`expected an operator (${operators.join(" ")}), found ${sign.text}${meant?`; did you mean\
 ${meant}?`:""}`}function describeWrongNumber({kind,text:text2}){const wanted=`expected a number such as 0.9, -1 or 2.5e-3, found ${text2}`;if(kind==="quoted"&&
parseDecimal(text2)!==void 0)return`${wanted} in quotes; write ${text2} without them`;const withPoint=text2.replace(",",".");if(text2.includes(",")&&parseDecimal(
withPoint)!==void 0)return`${wanted}; did you mean ${withPoint}?`;const percent=/^[\d.]+%$/.test(text2)?parseDecimal(text2.slice(0,-1)):void 0;if(percent!==void 0)
return`${wanted}; did you mean ${Number(text2.slice(0,-1))/100}?`;if(/^[+-]?\d/.test(text2))return`${wanted}, which is no number or has too many digits`;return wanted}
function evaluateThreshold(gate,candidate){const needed=`${gate.operator} ${gate.thresholdText}`;const metric=candidate.metrics.get(gate.metric);if(metric===void 0){
const near=(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(gate.metric,[...candidate.metrics.keys()]);return{verdict:"inconclusive",candidate:"not logged",needed,why:`the run has logged no metric ${gate.
metric}${near?` (it has ${near})`:""}`}}const doubt=findDoubt(metric);if(doubt!==void 0)return{verdict:"inconclusive",candidate:metric.text,needed,why:`${gate.metric}\
 is ${doubt}`};const value=parseDecimal(metric.text);if(value===void 0)return{verdict:"inconclusive",candidate:metric.text.slice(0,100),needed,why:`${gate.metric}\
 is no number`};if(holds(compareDecimals(value,gate.threshold),gate.operator))return{verdict:"passed",candidate:metric.text,needed};return{verdict:"failed",candidate:metric.
text,needed,why:`${gate.metric} is ${metric.text}, needed ${needed}`}}var largest=Number.MAX_VALUE;function findDoubt({value,timestampMs}){if(Number.isNaN(value))
return"NaN";if(Math.abs(value)>=largest)return"infinite (MLflow stores ±Infinity as ±1.797e308)";if(value===0&&timestampMs===0)return"0.0 with timestamp 0, th\
e mark of MLflow's silently lost values; log it again";return void 0}function evaluateGates(gates,candidate){const results=gates.map(gate=>({gate,...evaluateGate(gate,candidate)}));const has=verdict2=>results.some(each=>each.verdict===
verdict2);const verdict=has("failed")?"failed":has("inconclusive")||results.length===0?"inconclusive":"passed";return{verdict,results,...candidate.doubt===void 0?
{}:{doubt:candidate.doubt}}}function evaluateGate(gate,candidate){const finding=evaluateThreshold(gate,candidate);if(candidate.doubt===void 0)return finding;return{
...finding,verdict:"inconclusive",why:candidate.doubt}}var maxRows=200;var maxNamed=5;function renderGateTable({results}){const sorted=[...results.filter(({verdict})=>verdict!=="passed"),...results.filter(({verdict})=>verdict===
"passed")];const rows=sorted.slice(0,maxRows).map(({gate,candidate,needed,verdict,why})=>[gate.text,candidate,needed,verdict==="inconclusive"&&why!==void 0?`inc\
onclusive: ${why}`:verdict]);if(sorted.length>maxRows)rows.push([`… ${sorted.length-maxRows} more`,"","",""]);return{kind:"table",header:["gate","candidate","\
needed","verdict"],rows}}var computeReport=({results})=>results.map(({gate,candidate,needed,verdict,why})=>({gate:gate.text,candidate,needed,verdict,...why===void 0?
{}:{why}}));function describeRefusal({results,doubt}){if(doubt!==void 0)return doubt;const failed=results.filter(({verdict})=>verdict==="failed");const inconclusive=results.
filter(({verdict})=>verdict==="inconclusive");const parts=[];if(failed.length>0)parts.push(`${count(failed,results)} failed: ${list(failed)}`);if(inconclusive.length>
0)parts.push(`${count(inconclusive,results)} could not be decided: ${list(inconclusive)}`);return parts.join("; ")}var count=(some,all)=>all.length===1?"its gat\
e":`${some.length} of ${all.length} gates`;function list(results){const named=results.slice(0,maxNamed).map(({gate,why})=>why??gate.text);if(results.length>maxNamed)
named.push(`and ${results.length-maxNamed} more`);return named.join(", ")}var listItem=/^(\s*-\s+)(.*)$/;function splitGateLines(text2){return text2.split(/\r\n|\n|\r/).map((line,index)=>{const item=listItem.exec(line);if(item===null)
return{text:line,number:index+1,column:1};return{...unquote(item[2]??""),number:index+1,column:columnAfter(item[1]??"",item[2]??"")}})}var singleQuoted=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/;
var doubleQuoted=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/;function unquote(item){const single=singleQuoted.exec(item);if(single!==null)return{text:(single[1]??"").
replaceAll("''","'")};const double=doubleQuoted.exec(item);if(double!==null)return{text:(double[1]??"").replace(/\\(["\\])/g,"$1")};return{text:item}}var columnAfter=(lead,item)=>lead.
length+1+(singleQuoted.test(item)||doubleQuoted.test(item)?1:0);var space=/\s+/y;var comment=/#.*/y;var operator=/[<>=!≤≥≠]+/y;var quoted=/"((?:[^"\\]|\\["\\])*)"/y;var word=/[^\s"<>=!≤≥≠]+/y;function splitTokens(line,firstColumn){
const tokens=[];let at=0;const take=pattern2=>{pattern2.lastIndex=at;const match=pattern2.exec(line);if(match!==null)at+=match[0].length;return match};while(at<
line.length){const afterSpace=take(space)!==null||at===0;if(at===line.length||afterSpace&&take(comment)!==null)break;const column=firstColumn+at;const name2=take(
quoted);if(name2!==null){tokens.push({kind:"quoted",text:(name2[1]??"").replace(/\\(["\\])/g,"$1"),column});continue}const sign=take(operator);if(sign!==null){tokens.
push({kind:"operator",text:sign[0],column});continue}const plain=take(word);if(plain===null)return{tokens,problem:{column,message:'expected a closing " for the \
name that opens here'}};tokens.push({kind:"word",text:plain[0],column})}return{tokens}}var maxCharacters=1024*1024;var maxShownProblems=50;function parseGates(texts){const gates=[];const problems=[];for(const{origin,text:text2}of texts){if(text2.length>
maxCharacters){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_GATE_SYNTAX",`${origin}: ${text2.length} characters are more than gates may have (${maxCharacters}).`)}for(const line of splitGateLines(
text2)){const gate=parseLine(line);if(gate===void 0)continue;if("message"in gate)problems.push(`${origin}, line ${gate.line}, column ${gate.column}: ${gate.message}`);else
gates.push(gate)}}if(problems.length>0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_GATE_SYNTAX",describeProblems(problems));return gates}function parseLine(line){const{tokens,problem}=splitTokens(
line.text,line.column);if(problem!==void 0)return{...problem,line:line.number};if(tokens.length===0)return void 0;return parseThreshold(line,tokens)}function describeProblems(problems){
if(problems.length===1)return`A gate cannot be read. ${problems[0]}.`;const shown=problems.slice(0,maxShownProblems).map(each=>`  - ${each}`);if(problems.length>
shown.length)shown.push(`  … and ${problems.length-shown.length} more`);return`${problems.length} gates cannot be read:
${shown.join("\n")}`}var maxFileBytes=1024*1024;function readGates(gates,gatesFile,noGates){const texts=[];if(gates!==void 0)texts.push({origin:"gates",text:gates});if(gatesFile!==void 0)
texts.push({origin:gatesFile,text:readFile(gatesFile)});const parsed=parseGates(texts);if(noGates&&parsed.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_INPUT",`--no-gates wa\
s said, and ${parsed.length===1?"a gate was":`${parsed.length} gates were`} given: say one of them.`)}if(noGates||parsed.length>0)return parsed;const given=texts.
length===0?"No gate was given":`${texts.map(({origin})=>origin).join(" and ")} ${texts.length===1?"holds":"hold"} no gate`;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_GATES_MISSING",
`${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.`)}function readFile(path){
try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(path).size>maxFileBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_INPUT",`The gates file ${path} is larger than 1 MiB.`);return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path,"utf8")}catch(cause){
if(cause instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg)throw cause;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_INPUT",`The gates file ${path} cannot be read: ${cause instanceof Error?cause.message:String(cause)}`,
{cause})}}var findStanding=(version,target,holder)=>{const latest=(0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .findRecord */ .Tq)(version);return{version,target,holder,latest,record:latest?.target===(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target)?latest:
void 0}};var wasInterrupted=({record})=>record?.state==="moving"||record?.state==="undoing";function holdsAlready({version,target,holder},archivePrevious){if(!(0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsTarget */ .QR)(
version,target,holder))return false;return target.kind==="alias"||!archivePrevious||holder?.version===version.version}function computeIntent(standing,decided,archivePrevious){
const{version,target,holder,record}=standing;const interrupted=wasInterrupted(standing)?record:void 0;const before=interrupted!==void 0&&(0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsTarget */ .QR)(version,target,
holder)?interrupted:{...holder===void 0?{}:{previousVersion:holder.version},...target.kind==="stage"?{previousStage:version.stage,archivedPrevious:archivePrevious}:
{}};return{id:interrupted?.id??`p-${crypto.randomUUID()}`,state:"moving",model:version.model,version:version.version,target:(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target),...decided,...before.
previousVersion===void 0?{}:{previousVersion:before.previousVersion},...before.previousStage===void 0?{}:{previousStage:before.previousStage},...before.archivedPrevious===
void 0?{}:{archivedPrevious:before.archivedPrevious},time:new Date().toISOString()}}async function moveTarget(mlflow,intent,target,archivePrevious){const{registry}=mlflow;
const{model,version}=intent;await writeRecord(mlflow,intent);if(target.kind==="alias")await registry.setAlias(model,target.alias,version);else await registry.transition(
model,version,target.stage,archivePrevious);await proveHeld(mlflow,intent,target,archivePrevious);const held={...intent,state:"held"};await writeRecord(mlflow,held);
return held}async function proveHeld({registry},{model,version},target,archivePrevious){const holder=await registry.holder(model,target);if(holder?.version===version)
return;if(target.kind==="stage"&&!archivePrevious){const{stage}=await registry.version(model,version);if(stage.toLowerCase()===target.stage.toLowerCase())return}
const by=holder===void 0?void 0:(0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .findRecord */ .Tq)(holder);const who=[by?.actor===void 0?"":` by ${by.actor}`,by?.pipeline===void 0?"":` (${by.pipeline})`].join("");throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg(
"E_PROMOTION_OVERTAKEN",`${model} version ${version} was moved to ${(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target)}, and ${holder===void 0?"nobody holds it":`version ${holder.version} hold\
s it`} now: another promotion${who} overtook this one. Run the step again if this version shall have it.`)}var writeRecord=({registry},record)=>registry.setVersionTag(
record.model,record.version,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionTag */ .oK,(0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRecord */ .sF)(record));async function readCandidate(mlflow,version,hasGates){if(version.status!=="READY"){const message=version.statusMessage===""?"":` (${version.statusMessage})`;return inDoubt(
`${name(version)} is ${version.status}${message}, not READY`)}if(!hasGates)return{metrics:new Map};if(version.runId==="")return inDoubt(`${name(version)} was re\
gistered without a run, so it has no metrics`);const run=await findRun(mlflow,version.runId);if(run===void 0)return inDoubt(`the run ${version.runId} of ${name(
version)} no longer exists`);if(run.deleted)return inDoubt(`the run ${run.id} of ${name(version)} is deleted`,run);if(run.status!=="FINISHED")return inDoubt(`th\
e run ${run.id} of ${name(version)} is ${run.status}, not FINISHED`,run);return{metrics:run.metrics}}var name=({model,version})=>`${model} version ${version}`;var inDoubt=(doubt,run)=>({
metrics:run?.metrics??new Map,doubt});async function findRun({runs},runId){try{return await runs.get(runId)}catch(thrown){if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg&&thrown.
code==="E_RUN_NOT_FOUND")return void 0;throw thrown}}var promote=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__/* .defineStep */ .o)({name:"promote",title:"promote a version once its gates pass",description:"Decides gates on the metrics of a model version’s run. Where a\
ll pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is red.",
inputs:{..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowInputs */ .hI,model:{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,required:true,description:"The registered model."},version:{kind:(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1),required:true,description:"The model versio\
n to promote."},to:{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,required:true,description:"Where to: an @alias such as @champion, or the stage Staging or Production."},gates:{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .textLines */ .Fy,description:"\
What the run’s metrics must reach, one gate a line: metric, one of < <= > >= == !=, number."},"gates-file":{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,description:"A file with more gates: one\
 a line, or a YAML list of the same strings."},"no-gates":{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,default:"false",description:"Promote without any gate. It is recorded as ungated."},"archiv\
e-previous":{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,default:"true",description:"Archive what is in the stage, as MLflow does it; an alias needs no archiving."},"on-refusal":{kind:(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)("fa\
il","skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."}},outputs:{version:{kind:"small",description:"\
The version that was to be promoted."},"previous-version":{kind:"small",description:"The version that held the stage or alias before; empty where none did."},"p\
romotion-id":{kind:"small",description:"The id of the promotion, by which it can be undone."},report:{kind:"file",description:"Every gate with the value found, \
what was needed and the verdict, as JSON."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(context){
const{inputs,log,signal,pipeline}=context;const target=parsePromotionTarget(inputs.to);const gates=readGates(inputs.gates,inputs["gates-file"],inputs["no-gates"]);
const archivePrevious=inputs["archive-previous"];const name2=`${inputs.model} version ${inputs.version}`;const to=(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target);context.output("version",String(
inputs.version));const mlflow=await context.mlflow();const[version,holder]=await Promise.all([mlflow.registry.version(inputs.model,String(inputs.version)),mlflow.
registry.holder(inputs.model,target)]);const standing=findStanding(version,target,holder);const candidate=await readCandidate(mlflow,version,gates.length>0);const evaluation=evaluateGates(
gates,candidate);const verdict=gates.length===0&&candidate.doubt===void 0?"ungated":evaluation.verdict;const decided={verdict,gates:computeReport(evaluation),...gates.
length===0?{ungated:true}:{},...describePipeline(pipeline)};const finish=(result,record2)=>{context.output("previous-version",record2?.previousVersion??"");context.
output("promotion-id",record2?.id??"");context.output("report",renderReport({model:version.model,version:version.version,target:to,...result,...decided,record:record2}));
context.summarize({kind:"heading",text:`Promotion of ${name2} to ${to}`});if(gates.length>0)context.summarize(renderGateTable(evaluation));return result};if(verdict===
"failed"||verdict==="inconclusive"){await recordRefusal(mlflow,standing,decided,log);const reason=`${name2} was not promoted to ${to}: ${describeRefusal(evaluation)}\
. ${describeHolder(standing)}`;return finish(inputs["on-refusal"]==="skip"?{outcome:"skipped",reason}:{outcome:refusalOf(evaluation),code:codeOf(evaluation),reason})}
if(holdsAlready(standing,archivePrevious)&&!wasInterrupted(standing)){return finish({outcome:"unchanged",reason:`${name2} holds ${to} already.`},standing.record)}
signal.throwIfAborted();log.progress(`Moving ${to} to ${name2}`);const record=await moveTarget(mlflow,computeIntent(standing,decided,archivePrevious),target,archivePrevious);
const instead=record.previousVersion===void 0?"which nobody held before":`in place of version ${record.previousVersion}`;const why=verdict==="ungated"?"without \
any gate (--no-gates)":`${gates.length===1?"its gate":`${gates.length} of ${gates.length} gates`} passed`;return finish({outcome:"done",reason:`${name2} holds ${to}\
, ${instead}: ${why}.`},record)}});function parsePromotionTarget(text2){const target=(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(text2);if(target.kind==="stage"&&(target.stage==="None"||target.
stage==="Archived")){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_INPUT",`${target.stage} is no stage to promote to: give Staging, Production or an @alias.`)}return target}var describePipeline=({
actor,link,commit})=>({...actor===void 0?{}:{actor},...link===void 0?{}:{pipeline:link},...commit===void 0?{}:{commit}});var refusalOf=({verdict})=>verdict==="f\
ailed"?"refused":"inconclusive";var codeOf=({verdict})=>verdict==="failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function describeHolder(standing){const{holder,
version,target}=standing;if(holdsAlready(standing,false))return`It held ${(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target)} before, and still does.`;if(holder===void 0)return`Nobody holds ${(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(
target)}.`;return holder.version===version.version?"":`${(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)(target)} stays with version ${holder.version}.`}async function recordRefusal(mlflow,standing,decided,log){
if(standing.latest!==void 0&&standing.latest.state!=="refused"&&standing.latest.state!=="undone")return;try{await writeRecord(mlflow,{...computeIntent(standing,
decided,false),state:"refused"})}catch(thrown){if(!(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg))throw thrown;log.warn(`The refusal could not be recorded on the version: ${thrown.
message}`)}}var renderReport=({record,...report})=>JSON.stringify({...report,promotionId:record?.id,previousVersion:record?.previousVersion,time:record?.time},void 0,
2);


/***/ })

};
