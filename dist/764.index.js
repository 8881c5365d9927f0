export const id = 764;
export const ids = [764];
export const modules = {

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8839);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9273);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9935);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9739);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3420);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);


var maxRows=200;var maxNamed=5;var maxGateCharacters=300;function renderGateTable({results}){const sorted=[...results.filter(({verdict})=>verdict!=="passed"),...results.
filter(({verdict})=>verdict==="passed")];const rows=sorted.slice(0,maxRows).map(result=>{const{gate,candidate,baseline,needed}=result;return[(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__/* .cut */ .Jj)(gate.text,maxGateCharacters),
candidate,baseline,needed,describeVerdict(result)]});if(sorted.length>maxRows)rows.push([`… ${sorted.length-maxRows} more`,"","","",""]);return{kind:"table",header:[
"gate","candidate","baseline","needed","verdict"],rows}}function describeVerdict({gate,verdict,why}){const isSelfExplaining=verdict==="failed"&&gate.kind!=="sig\
nature";return why===void 0||isSelfExplaining?verdict:`${verdict}: ${why}`}var computeReport=({results})=>results.map(({gate,candidate,baseline,needed,verdict,why})=>({
gate:gate.text,from:gate.origin,candidate,baseline,needed,verdict,...why===void 0?{}:{why}}));var describeBaseline=({baseline,results})=>{if(!results.some(({gate})=>comparesWithBaseline(
gate)))return void 0;return baseline.kind==="none"?`No baseline: ${baseline.why}.`:`Baseline: ${baseline.facts.name}, ${baseline.from}.`};var comparesWithBaseline=({
kind})=>kind==="baseline"||kind==="signature"||kind==="dataset";function describeRefusal({results,doubt}){if(doubt!==void 0)return doubt;const failed=results.filter(
({verdict})=>verdict==="failed");const inconclusive=results.filter(({verdict})=>verdict==="inconclusive");const parts=[];if(failed.length>0)parts.push(`${count(
failed,results)} failed: ${list(failed)}`);if(inconclusive.length>0)parts.push(`${count(inconclusive,results)} could not be decided: ${list(inconclusive)}`);return parts.
join("; ")}var count=(some,all)=>all.length===1?"its gate":`${some.length} of ${all.length} gates`;function list(results){const named=results.slice(0,maxNamed).
map(({gate,why})=>why??(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__/* .cut */ .Jj)(gate.text,maxGateCharacters));if(results.length>maxNamed)named.push(`and ${results.length-maxNamed} more`);return named.join(", ")}function parseBaseline(text2,candidate){if(text2===void 0)return void 0;if(!/^\d+$/.test(text2))return{kind:"target",target:(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTarget */ .hu)(text2)};const version=text2.
replace(/^0+(?=\d)/,"");if(version==="0")throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT","The baseline 0 is no version: MLflow counts them from 1.");if(version===String(candidate))
throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`The baseline is version ${version}, which is to be promoted itself: a version is not compared with itself.`);return{kind:"version",
version}}async function findBaseline(mlflow,candidate,holdings,choice2){if(choice2?.kind==="version"){return{kind:"version",version:await mlflow.registry.version(
candidate.model,choice2.version),from:`which --baseline ${choice2.version} names`}}const{target,holder}=choice2===void 0?selectHolding(holdings):await findHolding(
mlflow,candidate.model,holdings,choice2.target);const to=(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target);if(holder===void 0)return{kind:"none",why:`nobody holds ${to}${choice2===void 0?" ye\
t":""}`};if(holder.version!==candidate.version)return{kind:"version",version:holder,from:`which holds ${to}`};return findPredecessor(mlflow,candidate,to)}function selectHolding(holdings){
const held=holdings.filter(({holder})=>holder!==void 0);const selected=held.find(({target})=>target.kind==="alias")??held[0]??holdings[0];if(selected===void 0)throw new TypeError(
"a promotion has a target");return selected}async function findHolding({registry},model,holdings,target){const known=holdings.find(each=>(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(each.target)===
(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target));return known??{target,holder:await registry.holder(model,target)}}async function findPredecessor(mlflow,candidate,to){const itself=`version ${candidate.
version} holds ${to} itself`;const record=(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(candidate);const isStanding=record?.state==="moving"||record?.state==="held"||record?.state==="undoing";const isOfTarget=isStanding&&
record.target.split(/[\s,]+/).includes(to);if(!isOfTarget)return{kind:"none",why:`${itself}, and no record says what held it before`};if(record.previousVersion===
void 0)return{kind:"none",why:`${itself}, and nobody held it before`};try{const version=await mlflow.registry.version(candidate.model,record.previousVersion);return{
kind:"version",version,from:`which held ${to} before version ${candidate.version} did`}}catch(thrown){if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg)||thrown.code!=="E_VERSIO\
N_NOT_FOUND")throw thrown;return{kind:"none",why:`${itself}, and version ${record.previousVersion}, which held it before, is deleted`}}}var maxCharacters=100;var showText=text2=>(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_10__/* .neutralize */ .YI)(text2.slice(0,10*maxCharacters)).replace(/\s+/g," "),maxCharacters);function parseArtifact(reader){const token=reader.peek();const path=reader.requireName("a file's path after artifact","artifact deploy.yaml");const problem=findProblem(
path);if(problem!==void 0)reader.fail(token,`expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${path} ${problem}`);reader.
requireEnd();return{kind:"artifact",path,...reader.describe()}}function findProblem(path){if(path.startsWith("/")||path.includes("\\")||/^[a-z][a-z0-9+.-]*:/i.test(
path))return"is no relative path";if(path.endsWith("/"))return"is a folder";if(path.split("/").some(part=>part===".."||part==="."||part===""))return"has a part \
that is empty, . or ..";return path.length>500?"is longer than 500 characters":void 0}function evaluateArtifact({path},{candidate}){const isThere=candidate.artifacts.
has(path);const shown={candidate:isThere?"logged":"not logged",baseline:"",needed:"logged"};return isThere?{verdict:"passed",...shown}:{verdict:"failed",...shown,
why:`${candidate.name} has no artifact ${showText(path)}`}}var maxExponent=2e3;var maxDigits=1e3;var pattern=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function parseDecimal(text2){
const match=pattern.exec(text2);if(match===null)return void 0;const sign=match[1]??match[5]??"";const whole=match[2]??"";const fraction=match[3]??match[6]??"";const exponent=Number(
match[4]??match[7]??"0")-fraction.length;const digits=whole+fraction;if(digits.length>maxDigits||Math.abs(exponent)>maxExponent)return void 0;const magnitude=BigInt(
digits);return{mantissa:sign==="-"?-magnitude:magnitude,exponent}}function compareDecimals(a,b){const exponent=Math.min(a.exponent,b.exponent);const difference=scale(
a,exponent)-scale(b,exponent);return difference<0n?-1:difference>0n?1:0}function addDecimals(a,b){const exponent=Math.min(a.exponent,b.exponent);return{mantissa:scale(
a,exponent)+scale(b,exponent),exponent}}var multiplyDecimals=(a,b)=>({mantissa:a.mantissa*b.mantissa,exponent:a.exponent+b.exponent});var negate=({mantissa,exponent})=>({
mantissa:-mantissa,exponent});var absolute=decimal=>decimal.mantissa<0n?negate(decimal):decimal;var scale=({mantissa,exponent},to)=>mantissa*10n**BigInt(exponent-
to);var maxShownDigits=40;function renderDecimal({mantissa,exponent}){if(mantissa===0n)return"0";const sign=mantissa<0n?"-":"";const all=String(mantissa<0n?-mantissa:
mantissa);const digits=all.replace(/0+$/,"");const power=all.length-1+exponent;if(digits.length>maxShownDigits)return`≈${sign}${renderScientific(digits.slice(
0,maxShownDigits),power)}`;if(power<-7||power>=21)return`${sign}${renderScientific(digits,power)}`;if(power<0)return`${sign}0.${"0".repeat(-power-1)}${digits}`;
const whole=digits.slice(0,power+1).padEnd(power+1,"0");const fraction=digits.slice(power+1);return`${sign}${whole}${fraction===""?"":`.${fraction}`}`}var renderScientific=(digits,power)=>`${digits.
slice(0,1)}${digits.length>1?`.${digits.slice(1)}`:""}e${power<0?"-":"+"}${Math.abs(power)}`;var toRatio=decimal=>({numerator:decimal,denominator:1n});var times=(decimal,factor)=>({mantissa:decimal.mantissa*factor,exponent:decimal.exponent});var compareRatios=(a,b)=>compareDecimals(
times(a.numerator,b.denominator),times(b.numerator,a.denominator));var addToRatio=({numerator,denominator},decimal)=>({numerator:addDecimals(numerator,times(decimal,
denominator)),denominator});var multiplyRatio=({numerator,denominator},decimal)=>({numerator:multiplyDecimals(numerator,decimal),denominator});var addRatios=(a,b)=>({
numerator:addDecimals(times(a.numerator,b.denominator),times(b.numerator,a.denominator)),denominator:a.denominator*b.denominator});var absoluteRatio=({numerator,
denominator})=>({numerator:absolute(numerator),denominator});var shownDigits=12;function renderRatio({numerator,denominator}){if(denominator===1n)return renderDecimal(
numerator);const length=value=>String(value<0n?-value:value).length;const shift=Math.max(0,shownDigits+length(denominator)-length(numerator.mantissa));const scaled=numerator.
mantissa*10n**BigInt(shift);const quotient={mantissa:scaled/denominator,exponent:numerator.exponent-shift};if(scaled%denominator===0n)return renderDecimal(quotient);
const surplus=Math.max(0,length(quotient.mantissa)-shownDigits);return`≈${renderDecimal({mantissa:quotient.mantissa/10n**BigInt(surplus),exponent:quotient.exponent+
surplus})}`}var example="as in: auc >= baseline - 0.005";var hundredth={mantissa:1n,exponent:-2};function readChange(reader){const token=reader.peek();const sign=token?.kind===
"word"?token.text:void 0;if(token!==void 0&&sign!==void 0&&isWrongSign(sign))reader.fail(token,describeWrongSign(sign));if(sign!=="+"&&sign!=="-"&&sign!=="*")return void 0;
reader.next();const amount=reader.require(`expected a number or a percentage after baseline ${sign}, ${example}`);const isPercent=amount.kind==="word"&&amount.text.
endsWith("%");const digits=isPercent?amount.text.slice(0,-1):amount.text;const value=amount.kind==="word"&&!/^[+-]/.test(digits)?parseDecimal(digits):void 0;if(value===
void 0)reader.fail(amount,describeWrongAmount(sign,amount));return{sign,amount:value,isPercent,amountText:amount.text}}var wrongSigns={"−":"-","–":"-","×":"\
*",x:"*","·":"*","/":"*","**":"*","--":"-","++":"+","±":"-"};var isWrongSign=text2=>Object.hasOwn(wrongSigns,text2.slice(0,1))||Object.hasOwn(wrongSigns,text2);
var describeWrongSign=text2=>`expected +, - or * after baseline, found ${text2}; did you mean ${wrongSigns[text2]??wrongSigns[text2.slice(0,1)]??"-"}?`;function describeWrongAmount(sign,{
text:text2,kind}){const wanted=`expected a number such as 0.005 or a percentage such as 2% after baseline ${sign}, found ${text2}`;if(kind==="quoted")return`${wanted}\
 in quotes`;if(/^[+-]/.test(text2))return`${wanted}; the amount has no sign of its own`;const withPoint=text2.replace(",",".");return text2.includes(",")&&parseDecimal(
withPoint.replace(/%$/,""))!==void 0?`${wanted}; did you mean ${withPoint}?`:wanted}var renderChange=change=>change===void 0?"":` ${change.sign} ${change.amountText}`;
function computeNeeded(baseline,change){if(change===void 0)return baseline;const amount=change.isPercent?multiplyDecimals(change.amount,hundredth):change.amount;
if(change.sign==="*")return multiplyRatio(baseline,amount);const signed=change.sign==="-"?negate(amount):amount;return change.isPercent?addRatios(baseline,multiplyRatio(
absoluteRatio(baseline),signed)):addToRatio(baseline,signed)}var largest=Number.MAX_VALUE;function findDoubt({value,timestampMs},acceptZeroTimestamp){if(Number.isNaN(value))return"NaN";if(Math.abs(value)>=largest)return"i\
nfinite (MLflow stores ±Infinity as ±1.797e308)";if(value===0&&timestampMs===0&&!acceptZeroTimestamp){return"0.0 with timestamp 0, the mark of MLflow's silent\
ly lost values; log it again, or say --accept-zero-timestamp"}return void 0}function readMetricValue(context,facts,metric,aggregate){const name=showText(metric);const logged=facts.metrics.get(metric);if(logged===void 0){const near=context.
suggest(metric,facts.metrics.keys());return{kind:"doubt",shown:"not logged",why:`the run of ${facts.name} has logged no metric ${name}${near===void 0?"":` (it h\
as ${showText(near)})`}`}}if(aggregate!==void 0)return readAggregate(facts,metric,aggregate);const shown=logged.text.slice(0,100);const doubt=findDoubt(logged,context.
acceptZeroTimestamp);if(doubt!==void 0)return{kind:"doubt",shown,why:`${name} of ${facts.name} is ${doubt}`};const value=parseDecimal(logged.text);if(value===void 0)
return{kind:"doubt",shown,why:`${name} of ${facts.name} is no number`};return{kind:"value",value:toRatio(value),shown}}function readAggregate(facts,metric,aggregate){
const history=facts.histories.get(metric);const name=showText(metric);if(history===void 0)return{kind:"doubt",shown:"not read",why:`the history of ${name} of ${facts.
name} was not read`};if(history.doubt!==void 0)return{kind:"doubt",shown:`${history.count} points`,why:`the history of ${name} of ${facts.name} holds ${history.
doubt}`};const value=history.aggregates.get(aggregate);if(value===void 0)return{kind:"doubt",shown:"no points",why:`the history of ${name} of ${facts.name} is e\
mpty`};return{kind:"value",value,shown:`${renderRatio(value)} (${aggregate} of ${history.count})`}}var operators=["<","<=",">",">=","==","!="];var isOperator=text2=>operators.some(each=>each===text2);var otherSpellings={"=":"==","===":"==",eq:"==",is:"==",equals:"\
==","=>":">=","≥":">=",ge:">=",gte:">=",">==":">=","=<":"<=","≤":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","≠":"!=","!==":"!=","!":"!=",ne:"!=",gt:">",">\
>":">",lt:"<","<<":"<"};function findMeantOperator(text2){const meant=Object.hasOwn(otherSpellings,text2.toLowerCase())?otherSpellings[text2.toLowerCase()]:void 0;
if(meant!==void 0)return meant;const near=/^[<>=!]/.test(text2)?(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(text2,operators):void 0;return near!==void 0&&isOperator(near)?near:void 0}function holds(comparison,operator2){
switch(operator2){case"<":return comparison<0;case"<=":return comparison<=0;case">":return comparison>0;case">=":return comparison>=0;case"==":return comparison===
0;case"!=":return comparison!==0}}var selectors=["last","best","worst","min","max","mean","median"];var findSelector=text2=>selectors.find(each=>each===text2);function readSelector(reader,operator2){
const token=reader.next();if(token===void 0)return"last";const selector=token.kind==="word"?findSelector(token.text):void 0;if(selector===void 0){const near=token.
kind==="word"?(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(token.text.toLowerCase(),selectors):void 0;const previous=reader.tokens[reader.tokens.indexOf(token)-1]?.text??"";reader.fail(token,near===
void 0?`expected the end of the gate after ${previous}, found ${token.text}; write one gate a line`:`expected the end of the gate or one of ${selectors.join(", ")}\
, found ${token.text}; did you mean ${near}?`)}if((selector==="best"||selector==="worst")&&(operator2==="=="||operator2==="!=")){reader.fail(token,`${selector} \
has no meaning with ${operator2}, which does not say whether more is better; write min or max`)}return selector}function computeAggregate(selector,operator2){const isMoreBetter=operator2===
">"||operator2===">=";switch(selector){case"last":return void 0;case"best":return isMoreBetter?"max":"min";case"worst":return isMoreBetter?"min":"max";case"min":case"\
max":case"mean":case"median":return selector}}function decideWithBaseline({baseline,onMissingBaseline},shown,decide){if(baseline.kind==="none"){return{verdict:onMissingBaseline==="pass"?"passed":"failed",...shown,
baseline:"no baseline",why:`no baseline: ${baseline.why}`}}const{facts}=baseline;if(facts.doubt!==void 0)return{verdict:"inconclusive",...shown,baseline:"in dou\
bt",why:`the baseline cannot be used: ${facts.doubt}`};return decide(facts)}function evaluateBaseline(gate,context){const aggregate=computeAggregate(gate.selector,gate.operator);const formula=`baseline${renderChange(gate.change)}`;const own=readMetricValue(
context,context.candidate,gate.metric,aggregate);const asked={candidate:own.shown,needed:`${gate.operator} ${formula}`};if(own.kind==="doubt")return{verdict:"in\
conclusive",...asked,baseline:"",why:own.why};return decideWithBaseline(context,asked,facts=>{const other=readMetricValue(context,facts,gate.metric,aggregate);if(other.
kind==="doubt")return{verdict:"inconclusive",...asked,baseline:other.shown,why:`the baseline cannot be used: ${other.why}`};const needed=computeNeeded(other.value,
gate.change);const shown={candidate:own.shown,baseline:other.shown,needed:`${gate.operator} ${renderRatio(needed)}`};if(holds(compareRatios(own.value,needed),gate.
operator))return{verdict:"passed",...shown};return{verdict:"failed",...shown,why:`${showText(gate.metric)} is ${own.shown}, needed ${shown.needed} (${formula}, \
which is ${other.shown})`}})}var example2="dataset same-as baseline";function parseDataset(reader){reader.requireWord("same-as",example2);reader.requireWord("baseline",example2);reader.requireEnd();
return{kind:"dataset",...reader.describe()}}var trainingContexts=new Set(["train","training"]);var findEvaluationDigests=({datasets})=>[...new Set(datasets.filter(
({context})=>!trainingContexts.has(context.toLowerCase())).map(({digest})=>digest))].sort();var show=digests=>showText(digests.join(", "));function evaluateDataset(_,context){
const own=findEvaluationDigests(context.candidate);const needed="same digests";const nothing=facts=>`the run of ${facts.name} has logged no evaluation dataset${facts.
datasets.length>0?", only for training":" (mlflow.log_input)"}`;if(own.length===0)return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed,why:nothing(
context.candidate)};return decideWithBaseline(context,{candidate:show(own),needed},facts=>{const other=findEvaluationDigests(facts);if(other.length===0)return{verdict:"\
inconclusive",candidate:show(own),baseline:"not logged",needed,why:`the baseline cannot be used: ${nothing(facts)}`};const shown={candidate:show(own),baseline:show(
other),needed};if(own.length===other.length&&own.every((digest,index)=>digest===other[index]))return{verdict:"passed",...shown};return{verdict:"failed",...shown,
why:`the evaluation datasets differ: ${shown.candidate}, the baseline's ${shown.baseline}`}})}var otherNames={pyfunc:"python_function"};function parseFlavor(reader){const token=reader.peek();const flavor=reader.requireName("a flavor's name after flavor",
"flavor python_function");if(Object.hasOwn(otherNames,flavor))reader.fail(token,`an MLmodel file has no flavor ${flavor}; did you mean ${otherNames[flavor]??""}\
?`);reader.requireEnd();return{kind:"flavor",flavor,...reader.describe()}}function evaluateFlavor({flavor},{candidate}){const needed=showText(flavor);const{modelFile}=candidate;
if(typeof modelFile==="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed,why:modelFile};const shown={candidate:showText(modelFile.flavors.
join(", ")),baseline:"",needed};if(modelFile.flavors.includes(flavor))return{verdict:"passed",...shown};const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(flavor.slice(0,100),modelFile.flavors.
slice(0,100).filter(each=>each.length<=100));return{verdict:"failed",...shown,why:`${candidate.name} has no flavor ${needed}${near===void 0?"":` (it has ${showText(
near)})`}`}}var maxValues=1e3;function readTextCondition(reader,example6){const sign=reader.require(`expected ==, != or in, as in: ${example6}`);if(sign.kind==="word"&&sign.
text==="in")return{operator:"in",values:readList(reader,sign)};if(sign.kind!=="operator"||sign.text!=="=="&&sign.text!=="!=")reader.fail(sign,describeWrongSign2(
sign,example6));return{operator:sign.text,value:readValue(reader,sign.text,example6)}}function readValue(reader,after,example6){const value=reader.require(`expe\
cted a value after ${after}, as in: ${example6}`);if(value.kind==="operator")reader.fail(value,`expected a value after ${after}, found ${value.text}; a value wi\
th one of < > = ! is quoted, as in: ${example6}`);const extra=reader.peek();if(extra!==void 0)reader.fail(extra,`expected the end of the gate after ${value.text}\
, found ${extra.text}; a value with spaces or one of < > = ! is quoted`);return value.text}function describeWrongSign2({text:text2},example6){const meant=text2.
toLowerCase()==="in"?"in":findMeantOperator(text2);if(meant==="=="||meant==="!="||meant==="in")return`expected ==, != or in, found ${text2}; did you mean ${meant}\
?`;return`expected ==, != or in, found ${text2}, as in: ${example6}`}function*readPieces(reader){for(let token=reader.next();token!==void 0;token=reader.next()){
if(token.kind!=="word")yield token;else{for(const piece of token.text.matchAll(/[[\],]|[^[\],]+/g)){const column=token.column+piece.index;yield{kind:"word",text:piece[0],
column,end:column+piece[0].length}}}}}function readList(reader,sign){const example6='in [approved, "signed off"]';const pieces=readPieces(reader);const next=expected=>{
const piece=pieces.next();return piece.done===true?reader.fail(void 0,`expected ${expected}, as in: ${example6}`):piece.value};const open=next("a list in [ ] af\
ter in");if(!isSign(open,"["))reader.fail(open,`expected a list in [ ] after ${sign.text}, found ${open.text}, as in: ${example6}`);const values=[];for(;;){const value=next(
"a value");if(value.kind==="operator"||isSign(value,"[")||isSign(value,"]")||isSign(value,",")){reader.fail(value,`expected a value, found ${value.text}${value.
kind==="operator"?"; a value with one of < > = ! is quoted":""}`)}values.push(value.text);if(values.length>maxValues)reader.fail(value,`a list may have ${maxValues}\
 values`);const after=next(", or ]");if(isSign(after,"]"))break;if(!isSign(after,","))reader.fail(after,`expected , or ] after ${value.text}, found ${after.text}\
; a value with spaces is quoted`)}const extra=pieces.next();if(extra.done!==true)reader.fail(extra.value,`expected the end of the gate after ], found ${extra.value.
text}; write one gate a line`);return values}var isSign=({kind,text:text2},sign)=>kind==="word"&&text2===sign;var matchesText=(text2,condition)=>condition.operator===
"in"?condition.values.includes(text2):text2===condition.value===(condition.operator==="==");var renderTextCondition=condition=>condition.operator==="in"?`in [${condition.
values.join(", ")}]`:`${condition.operator} ${condition.value}`;var example3="param max_depth <= 12";function parseParam(reader){const param=reader.requireName("a param's name after param",example3);const sign=reader.peek();
const right=reader.peek(1);if(sign?.kind==="word"&&sign.text==="in")return{kind:"param-text",param,condition:readTextCondition(reader,example3),...reader.describe()};
if(sign===void 0)reader.fail(void 0,`expected an operator (${operators.join(" ")} in) after ${param}, as in: ${example3}`);if(sign.kind!=="operator"||!isOperator(
sign.text))reader.fail(sign,describeWrongSign3(sign));const number=right?.kind==="word"?parseDecimal(right.text):void 0;if(number!==void 0){reader.next();return{
kind:"param-number",param,operator:sign.text,number,numberText:readValue(reader,sign.text,example3),...reader.describe()}}if(right!==void 0&&sign.text!=="=="&&sign.
text!=="!=")reader.fail(right,`expected a number after ${sign.text}, found ${right.text}; a text is compared with ==, != or in`);return{kind:"param-text",param,
condition:readTextCondition(reader,example3),...reader.describe()}}function describeWrongSign3({text:text2}){const meant=text2.toLowerCase()==="in"?"in":findMeantOperator(
text2);return`expected an operator (${operators.join(" ")} in), found ${text2}${meant===void 0?`, as in: ${example3}`:`; did you mean ${meant}?`}`}function evaluateParam(gate,context){
const{candidate}=context;const needed=gate.kind==="param-number"?`${gate.operator} ${gate.numberText}`:showText(renderTextCondition(gate.condition));const name=showText(
gate.param);const value=candidate.params.get(gate.param);if(value===void 0){const near=context.suggest(gate.param,candidate.params.keys());const why=`the run of\
 ${candidate.name} has logged no param ${name}${near===void 0?"":` (it has ${showText(near)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",
needed,why}}const shown={candidate:showText(value),baseline:"",needed};const found=gate.kind==="param-text"?matchesText(value,gate.condition):compareNumber(value,
gate);if(found===void 0)return{verdict:"inconclusive",...shown,why:`param ${name} is ${shown.candidate}, which is no number; a text is written in quotes`};return found?
{verdict:"passed",...shown}:{verdict:"failed",...shown,why:`param ${name} is ${shown.candidate}, needed ${needed}`}}function compareNumber(value,{operator:operator2,
number}){const decimal=parseDecimal(value.trim());return decimal===void 0?void 0:holds(compareDecimals(decimal,number),operator2)}var maxDepth=20;function parseSignature(texts){try{return{inputs:parseColumns(texts.inputs),outputs:parseColumns(texts.outputs),params:parseColumns(texts.params)}}catch(thrown){
if(thrown instanceof SyntaxError)return void 0;throw thrown}}function parseColumns(text2="[]"){const parsed=JSON.parse(text2);if(!Array.isArray(parsed))throw new SyntaxError(
"a schema is a list of columns");return parsed.map(each=>readColumn(each))}function readColumn(value){if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(value))throw new SyntaxError("a column is an \
object");return{name:typeof value["name"]==="string"?value["name"]:void 0,type:readColumnType(value),required:isRequired(value)}}var isRequired=fields=>typeof fields["\
required"]==="boolean"?fields["required"]:fields["optional"]!==true;function readColumnType(fields){const type=readType(fields,0);return Array.isArray(fields["s\
hape"])?{kind:"array",items:type}:type}function readType(fields,depth){if(depth>maxDepth)throw new SyntaxError("too deep");const{type}=fields;if(typeof type!=="\
string")throw new SyntaxError("a type is a text");switch(type){case"tensor":return readTensor(fields["tensor-spec"]);case"object":return{kind:"object",properties:readProperties(
fields["properties"],depth)};case"array":return{kind:"array",items:readInner(fields["items"],depth)};case"map":return{kind:"map",values:readInner(fields["values"],
depth)};default:return{kind:"scalar",name:type}}}function readTensor(spec){if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(spec)||typeof spec["dtype"]!=="string"||!Array.isArray(spec["shape"]))throw new SyntaxError(
"a tensor has dtype and shape");const shape=spec["shape"];if(!shape.every(each=>typeof each==="number"))throw new SyntaxError("a shape is a list of numbers");return{
kind:"tensor",dtype:spec["dtype"],shape}}function readProperties(value,depth){if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(value))throw new SyntaxError("properties are an object");return new Map(
Object.entries(value).map(([name,each])=>[name,{name,type:readInner(each,depth),required:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(each)&&isRequired(each)}]))}function readInner(value,depth){if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(
value))throw new SyntaxError("a type is an object");return readType(value,depth+1)}function renderType(type){switch(type.kind){case"scalar":return type.name;case"\
tensor":return`tensor ${type.dtype} [${type.shape.join(", ")}]`;case"array":return`array of ${renderType(type.items)}`;case"map":return`map of ${renderType(type.
values)}`;case"object":return`{${[...type.properties].map(([name,each])=>`${name}${each.required?"":"?"}: ${renderType(each.type)}`).join(", ")}}`}}var widenings={integer:["long","double"],float:["double"]};function findDifferences(before,after){return[...findInputDifferences(before.inputs,after.inputs),...findOutputDifferences(
before.outputs,after.outputs),...findParamDifferences(before.params,after.params)]}function findInputDifferences(before,after){const known=new Map(before.map((column,index)=>[
keyOf(column,index),column]));return after.flatMap((column,index)=>{const old=known.get(keyOf(column,index));const name=`input ${column.name??index+1}`;if(old===
void 0)return column.required?[`${name} (${renderType(column.type)}) is new and required`]:[];if(column.required&&!old.required)return[`${name} is required now`];
return accepts(old.type,column.type)?[]:[describeChange(name,old.type,column.type)]})}function findOutputDifferences(before,after){return before.flatMap((column,index)=>{
const name=`output ${column.name??index+1}`;const now=after[index];if(now===void 0||now.name!==column.name){const isElsewhere=after.some(each=>each.name!==void 0&&
each.name===column.name);return[isElsewhere?`${name} has moved to another place`:`${name} is gone`]}if(column.required&&!now.required)return[`${name} is optiona\
l now`];return isSame(column.type,now.type)?[]:[describeChange(name,column.type,now.type)]})}function findParamDifferences(before,after){const known=new Map(before.
map(column=>[column.name,column]));return after.flatMap(column=>{const old=known.get(column.name);return old===void 0||accepts(old.type,column.type)?[]:[describeChange(
`param ${column.name??""}`,old.type,column.type)]})}var keyOf=({name},index)=>name===void 0?`#${index}`:`=${name}`;var describeChange=(name,from,to)=>`${name} w\
as ${renderType(from)} and is ${renderType(to)}`;function accepts(given,wanted){if(wanted.kind==="scalar"&&wanted.name==="any")return true;if(given.kind==="scal\
ar"&&wanted.kind==="scalar")return given.name===wanted.name||(widenings[given.name]?.includes(wanted.name)??false);if(given.kind==="array"&&wanted.kind==="array")
return accepts(given.items,wanted.items);if(given.kind==="map"&&wanted.kind==="map")return accepts(given.values,wanted.values);if(given.kind==="object"&&wanted.
kind==="object"){return findInputDifferences([...given.properties.values()],[...wanted.properties.values()]).length===0}return isSame(given,wanted)}function isSame(a,b){
if(a.kind==="object"&&b.kind==="object"){const names=[...a.properties.keys()];return names.length===b.properties.size&&names.every(name=>isSameColumn(a.properties.
get(name),b.properties.get(name)))}if(a.kind==="array"&&b.kind==="array")return isSame(a.items,b.items);if(a.kind==="map"&&b.kind==="map")return isSame(a.values,
b.values);return a.kind===b.kind&&renderType(a)===renderType(b)}var isSameColumn=(a,b)=>a!==void 0&&b!==void 0&&a.required===b.required&&isSame(a.type,b.type);function parseSignatureGate(reader){reader.requireWord("compatible","signature compatible");reader.requireEnd();return{kind:"signature",...reader.describe()}}var maxNamed2=3;
function evaluateSignature(_,context){const needed="compatible";const own=readSignature(context.candidate);if(typeof own==="string")return{verdict:"inconclusive",
candidate:"unknown",baseline:"",needed,why:own};return decideWithBaseline(context,{candidate:summarize(own),needed},facts=>{const other=readSignature(facts);if(typeof other===
"string")return{verdict:"inconclusive",candidate:summarize(own),baseline:"unknown",needed,why:`the baseline cannot be used: ${other}`};const shown={candidate:summarize(
own),baseline:summarize(other),needed};const differences=findDifferences(other,own);if(differences.length===0)return{verdict:"passed",...shown};const named=differences.
slice(0,maxNamed2).map(each=>showText(each));if(differences.length>maxNamed2)named.push(`${differences.length-maxNamed2} more`);return{verdict:"failed",...shown,
why:`the signature is not compatible with ${facts.name}: ${named.join("; ")}`}})}function readSignature({name,modelFile}){if(typeof modelFile==="string")return modelFile;
const{signature}=modelFile;if(signature===void 0)return`${name} was logged without a signature`;for(const part of["inputs","outputs"]){if(signature[part]===void 0)
return`the signature of ${name} does not say its ${part}`}return parseSignature(signature)??`the signature of ${name} cannot be read`}var summarize=({inputs,outputs})=>`${inputs.
length} in, ${outputs.length} out`;var example4="tag approval == approved";function parseTag(reader){const tag=reader.requireName("a tag's name after tag",example4);return{kind:"tag",tag,condition:readTextCondition(
reader,example4),...reader.describe()}}function evaluateTag({tag,condition},context){const{candidate}=context;const needed=showText(renderTextCondition(condition));
const value=candidate.versionTags.get(tag)??candidate.runTags.get(tag);if(value===void 0){const near=context.suggest(tag,[...candidate.versionTags.keys(),...candidate.
runTags.keys()]);const why=`neither ${candidate.name} nor its run has the tag ${showText(tag)}${near===void 0?"":` (there is ${showText(near)})`}`;return{verdict:"\
inconclusive",candidate:"not set",baseline:"",needed,why}}const shown={candidate:showText(value),baseline:"",needed};if(matchesText(value,condition))return{verdict:"\
passed",...shown};return{verdict:"failed",...shown,why:`tag ${showText(tag)} is ${shown.candidate}, needed ${needed}`}}function evaluateThreshold(gate,context){const needed=`${gate.operator} ${gate.thresholdText}`;const metric=readMetricValue(context,context.candidate,gate.metric,
computeAggregate(gate.selector,gate.operator));const shown={candidate:metric.shown,baseline:"",needed};if(metric.kind==="doubt")return{verdict:"inconclusive",...shown,
why:metric.why};if(holds(compareRatios(metric.value,toRatio(gate.threshold)),gate.operator))return{verdict:"passed",...shown};return{verdict:"failed",...shown,why:`${showText(
gate.metric)} is ${metric.shown}, needed ${needed}`}}var maxSuggestions=20;var maxNames=200;var maxLength=60;function createContext(evidence){const known=new Map;return{...evidence,suggest:(name,names)=>{if(!known.
has(name)&&known.size<maxSuggestions&&name.length<=maxLength){known.set(name,(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(name,[...names].filter(each=>Math.abs(each.length-name.length)<=maxLength/
3).slice(0,maxNames)))}return known.get(name)}}}function evaluateGates(gates,evidence){const context=createContext(evidence);const{candidate,baseline}=evidence;const results=gates.map(gate=>({gate,...doubtOr(
context,evaluateGate(gate,context))}));const has=verdict2=>results.some(each=>each.verdict===verdict2);const verdict=has("failed")?"failed":has("inconclusive")||
results.length===0?"inconclusive":"passed";return{verdict,results,baseline,...candidate.doubt===void 0?{}:{doubt:candidate.doubt}}}function doubtOr({candidate},finding){
return candidate.doubt===void 0?finding:{...finding,verdict:"inconclusive",why:candidate.doubt}}function evaluateGate(gate,context){switch(gate.kind){case"thres\
hold":return evaluateThreshold(gate,context);case"baseline":return evaluateBaseline(gate,context);case"tag":return evaluateTag(gate,context);case"param-number":case"\
param-text":return evaluateParam(gate,context);case"signature":return evaluateSignature(gate,context);case"dataset":return evaluateDataset(gate,context);case"fl\
avor":return evaluateFlavor(gate,context);case"artifact":return evaluateArtifact(gate,context)}}function computeNeeds(gates){const candidate={histories:new Map,modelFile:false,artifacts:new Set};const baseline={histories:new Map,modelFile:false,artifacts:new Set};
let hasBaseline=false;for(const gate of gates){switch(gate.kind){case"threshold":addHistory(candidate.histories,gate.metric,computeAggregate(gate.selector,gate.
operator));break;case"baseline":hasBaseline=true;for(const side of[candidate,baseline])addHistory(side.histories,gate.metric,computeAggregate(gate.selector,gate.
operator));break;case"signature":hasBaseline=candidate.modelFile=baseline.modelFile=true;break;case"flavor":candidate.modelFile=true;break;case"artifact":candidate.
artifacts.add(gate.path);break;case"dataset":hasBaseline=true;break;case"tag":case"param-number":case"param-text":break}}return{candidate,baseline:hasBaseline?baseline:
void 0}}function addHistory(histories,metric,aggregate){if(aggregate===void 0)return;const wanted=histories.get(metric)??new Set;histories.set(metric,wanted.add(
aggregate))}var startCapacity=1024;var HistoryFold=class{#wanted;#acceptZeroTimestamp;#count=0;#doubt;#min=Number.POSITIVE_INFINITY;#max=Number.NEGATIVE_INFINITY;#sum={mantissa:0n,
exponent:0};#values=new Float64Array(startCapacity);constructor(wanted,acceptZeroTimestamp){this.#wanted=wanted;this.#acceptZeroTimestamp=acceptZeroTimestamp}add(points){
for(const point of points){const{value}=point;const doubt=this.#doubt===void 0?findDoubt(point,this.#acceptZeroTimestamp):void 0;if(doubt!==void 0)this.#doubt=`${doubt}\
 (at step ${point.step})`;this.#count+=1;if(this.#doubt!==void 0)continue;this.#min=Math.min(this.#min,value);this.#max=Math.max(this.#max,value);if(this.#wanted.
has("mean"))this.#sum=addDecimals(this.#sum,toDecimal(value));if(this.#wanted.has("median"))this.#keep(value)}}finish(){const count2=this.#count;if(this.#doubt!==
void 0)return{count:count2,doubt:this.#doubt,aggregates:new Map};const aggregates=new Map;if(count2>0)for(const each of this.#wanted)aggregates.set(each,this.#compute(
each));return{count:count2,aggregates}}#compute(aggregate){switch(aggregate){case"min":return{numerator:toDecimal(this.#min),denominator:1n};case"max":return{numerator:toDecimal(
this.#max),denominator:1n};case"mean":return{numerator:this.#sum,denominator:BigInt(this.#count)};case"median":return this.#computeMedian()}}#computeMedian(){const sorted=this.#values.
subarray(0,this.#count).sort();const upper=toDecimal(sorted[this.#count>>1]??0);if(this.#count%2===1)return{numerator:upper,denominator:1n};return{numerator:addDecimals(
toDecimal(sorted[(this.#count>>1)-1]??0),upper),denominator:2n}}#keep(value){if(this.#count>this.#values.length){const larger=new Float64Array(this.#values.length*
2);larger.set(this.#values);this.#values=larger}this.#values[this.#count-1]=value}};function toDecimal(value){const decimal=parseDecimal(String(value));if(decimal===
void 0)throw new TypeError(`${value} is no finite number`);return decimal}var concurrency=4;var unread={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,modelFile:"the MLmodel file was not\
 read"};async function readVersionFacts(mlflow,version,needs,acceptZeroTimestamp){const name=`${version.model} version ${version.version}`;const empty={...unread,
version:version.version,name,versionTags:version.tags};if(version.status!=="READY")return{...empty,doubt:describeStatus(name,version)};if(version.runId==="")return{
...empty,doubt:`${name} was registered without a run, so it has no metrics`};const run=await findRun(mlflow,version.runId);if(run===void 0)return{...empty,doubt:`\
the run ${version.runId} of ${name} no longer exists`};const facts={...empty,metrics:run.metrics,params:run.params,runTags:run.tags,datasets:run.datasets};if(run.
deleted)return{...facts,doubt:`the run ${run.id} of ${name} is deleted`};if(run.status!=="FINISHED")return{...facts,doubt:`the run ${run.id} of ${name} is ${run.
status}, not FINISHED`};return{...facts,...await readAsked(mlflow,version,run,needs,acceptZeroTimestamp)}}function findVersionDoubt(version){return version.status===
"READY"?void 0:describeStatus(`${version.model} version ${version.version}`,version)}var describeStatus=(name,{status,statusMessage})=>`${name} is ${status}${statusMessage===
""?"":` (${statusMessage})`}, not READY`;async function readAsked(mlflow,version,run,needs,acceptZeroTimestamp){const histories=new Map;const artifacts=new Set;
let modelFile=unread.modelFile;const reads=[];for(const[metric,wanted]of needs.histories){if(run.metrics.has(metric))reads.push(async()=>void histories.set(metric,
await foldHistory(mlflow,run.id,metric,wanted,acceptZeroTimestamp)))}if(needs.modelFile){reads.push(async()=>{const{readModelFile}=await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 7707));
modelFile=await readModelFile(mlflow,version)})}for(const path of needs.artifacts)reads.push(async()=>void(await hasArtifact(mlflow,version,path)&&artifacts.add(
path)));await runAll(reads);return{histories,artifacts,modelFile}}async function foldHistory({runs},runId,metric,wanted,acceptZeroTimestamp){const fold=new HistoryFold(
wanted,acceptZeroTimestamp);for await(const page of runs.metricHistory(runId,metric))fold.add(page);return fold.finish()}async function hasArtifact(mlflow,version,path){
try{return await (0,_chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoggedFile */ .Tx)(mlflow,version,path,1)!==void 0}catch(thrown){if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE")return true;throw thrown}}
async function findRun({runs},runId){try{return await runs.get(runId)}catch(thrown){if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg&&thrown.code==="E_RUN_NOT_FOUND")return void 0;
throw thrown}}async function runAll(reads){const work=async()=>{for(let read=reads.shift();read!==void 0;read=reads.shift())await read()};await Promise.all(Array.
from({length:concurrency},work))}async function decideGates(mlflow,gates,version,holdings,inputs){const needs=computeNeeds(gates);const acceptZeroTimestamp=inputs["accept-zero-timestamp"];const readBaseline=async()=>{
if(needs.baseline===void 0)return noBaseline;const found=await findBaseline(mlflow,version,holdings,inputs.choice);if(found.kind==="none")return found;return{kind:"\
version",from:found.from,facts:await readVersionFacts(mlflow,found.version,needs.baseline,acceptZeroTimestamp)}};const[candidate,baseline]=await Promise.all([readVersionFacts(
mlflow,version,needs.candidate,acceptZeroTimestamp),readBaseline()]);return evaluateGates(gates,{candidate,baseline,onMissingBaseline:inputs["on-missing-baselin\
e"],acceptZeroTimestamp})}function decideUngated(version){const doubt=findVersionDoubt(version);return{verdict:doubt===void 0?"ungated":"inconclusive",results:[],
baseline:noBaseline,...doubt===void 0?{}:{doubt}}}var noBaseline={kind:"none",why:"no gate asks for one"};var keywords=["tag","param","signature","dataset","flavor","artifact"];var others={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"};var findKeyword=({
kind,text:text2})=>kind==="word"?keywords.find(each=>each===text2):void 0;function findNearKeyword(token){if(token?.kind!=="word")return void 0;const word2=token.
text.toLowerCase();const near=Object.hasOwn(others,word2)?others[word2]:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(word2,keywords);return near?.startsWith(word2.slice(0,1))===true||Object.hasOwn(
others,word2)?near:void 0}var example5="as in: accuracy >= 0.9";function parseMetricGate(reader){const metric=readMetricName(reader);const sign=reader.next();if(sign===void 0)reader.fail(
void 0,describeMissingOperator(metric,reader));if(sign.kind!=="operator"||!isOperator(sign.text))reader.fail(sign,describeWrongOperator(sign,reader));const operator2=sign.
text;const right=reader.require(`expected a number or baseline after ${operator2}, ${example5}`);if(right.kind==="word"&&right.text==="baseline"){const change=readChange(
reader);return{kind:"baseline",metric,operator:operator2,change,selector:readSelector(reader,operator2),...reader.describe()}}const threshold=right.kind==="word"?
parseDecimal(right.text):void 0;if(threshold===void 0)reader.fail(right,describeWrongNumber(right));return{kind:"threshold",metric,operator:operator2,threshold,
thresholdText:right.text,selector:readSelector(reader,operator2),...reader.describe()}}function readMetricName(reader){const name=reader.next();if(name===void 0||
name.kind==="operator")reader.fail(name,`expected a metric's name before the operator, ${example5}`);if(name.text.trim()==="")reader.fail(name,`expected a metri\
c's name between the quotes`);if(name.kind==="word"&&parseDecimal(name.text)!==void 0){reader.fail(name,`expected a metric's name first, found the number ${name.
text}; the metric comes first, ${example5} (a metric of that name is written "${name.text}")`)}return name.text}function describeMissingOperator(metric,reader){
const near=findNearKeyword(reader.tokens[0]);return`expected an operator (${operators.join(" ")}) after ${metric}, ${example5}${near===void 0?"":`; or did you m\
ean ${near}?`}`}function describeWrongOperator(sign,{tokens}){const wanted=`expected an operator (${operators.join(" ")}), found ${sign.text}`;const meant=findMeantOperator(
sign.text);if(meant!==void 0)return`${wanted}; did you mean ${meant}?`;const near=findNearKeyword(tokens[0]);const form=near===void 0?"":`; ${near===tokens[0]?.
text?"as in":"did you mean"} ${near}${near===tokens[0]?.text?"":"?"}`;const nextOperator=tokens.findIndex(({kind})=>kind==="operator");if(sign.kind==="operator"||
nextOperator<=1)return`${wanted}${form}`;if(sign.kind==="word"&&findSelector(sign.text)!==void 0&&nextOperator===2)return`${wanted}; ${sign.text} stands at the \
end of the gate, as in: rmse <= 0.2 best`;const name=tokens.slice(0,nextOperator).map(({text:text2})=>text2).join(" ");return`${wanted}; a metric's name with sp\
aces is quoted: "${name}"${form.replace(/^;/,"; or")}`}function describeWrongNumber({kind,text:text2}){const wanted=`expected a number such as 0.9, -1 or 2.5e-3\
, or baseline, found ${text2}`;if(kind==="quoted"&&parseDecimal(text2)!==void 0)return`${wanted} in quotes; write ${text2} without them`;const withPoint=text2.replace(
",",".");if(text2.includes(",")&&parseDecimal(withPoint)!==void 0)return`${wanted}; did you mean ${withPoint}?`;const percent=/^[\d.]+%$/.test(text2)?parseDecimal(
text2.slice(0,-1)):void 0;if(percent!==void 0)return`${wanted}; did you mean ${Number(text2.slice(0,-1))/100}? A percentage is one of the baseline: baseline - ${text2}`;
if(/^[+-]?\d/.test(text2))return`${wanted}, which is no number or has too many digits`;if((0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(text2.toLowerCase(),["baseline"])!==void 0)return`${wanted}\
; did you mean baseline?`;return wanted}var listItem=/^(\s*-\s+)(.*)$/s;var documentStart="---";function splitGateLines(text2){return text2.split(/\r\n|\n|\r/).map((line,index)=>{if(line.trimEnd()===documentStart)
return{text:"",number:index+1,column:1};const item=listItem.exec(line);if(item===null)return{text:line,number:index+1,column:1};return{...unquote(item[2]??""),number:index+
1,column:columnAfter(item[1]??"",item[2]??"")}})}var singleQuoted=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s;var doubleQuoted=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;
function unquote(item){const single=singleQuoted.exec(item);if(single!==null)return{text:(single[1]??"").replaceAll("''","'")};const double=doubleQuoted.exec(item);
if(double!==null)return{text:(double[1]??"").replace(/\\(["\\])/g,"$1")};return{text:item}}var columnAfter=(lead,item)=>lead.length+1+(singleQuoted.test(item)||
doubleQuoted.test(item)?1:0);var GateMistake=class extends Error{name="GateMistake";column;constructor(column,message){super(message);this.column=column}};var GateReader=class{#line;#tokens;#origin;#at=0;constructor(line,tokens,origin){this.#line=line;this.#tokens=tokens;this.#origin=origin}get tokens(){return this.#tokens}peek(ahead=0){
return this.#tokens[this.#at+ahead]}next(){const token=this.#tokens[this.#at];if(token!==void 0)this.#at+=1;return token}require(expected){return this.next()??this.
fail(void 0,expected)}requireWord(word2,example6){const token=this.require(`expected ${word2}, as in: ${example6}`);if(token.kind==="word"&&token.text===word2)return;
const isNear=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .qb)(token.text.toLowerCase(),[word2])!==void 0;this.fail(token,`expected ${word2}, found ${token.text}${isNear?`; did you mean ${word2}?`:""}\
, as in: ${example6}`)}requireName(what,example6){const token=this.require(`expected ${what}, as in: ${example6}`);if(token.kind==="operator")this.fail(token,`e\
xpected ${what}, found ${token.text}, as in: ${example6}`);if(token.text.trim()==="")this.fail(token,`expected ${what} between the quotes`);return token.text}requireEnd(){
const extra=this.peek();const last=this.#tokens[this.#at-1];if(extra!==void 0)this.fail(extra,`expected the end of the gate after ${last?.text??""}, found ${extra.
text}; write one gate a line`)}fail(token,message){throw new GateMistake(token?.column??this.#line.column+this.#line.text.trimEnd().length,message)}describe(){const first=this.#tokens[0];
const last=this.#tokens.at(-1);const start=(first?.column??1)-this.#line.column;const end=(last?.end??1)-this.#line.column;return{text:this.#line.text.slice(start,
end),position:{line:this.#line.number,column:first?.column??1},origin:this.#origin}}};var space=/\s+/y;var comment=/#.*/sy;var operator=/[<>=!≤≥≠]+/y;var quoted=/"((?:[^"\\]|\\["\\])*)"/y;var word=/[^\s"<>=!≤≥≠]+/y;function splitTokens(line,firstColumn){
const tokens=[];let at=0;const take=pattern2=>{pattern2.lastIndex=at;const match=pattern2.exec(line);if(match!==null)at+=match[0].length;return match};const push=(kind,text2,column)=>void tokens.
push({kind,text:text2,column,end:firstColumn+at});while(at<line.length){const afterSpace=take(space)!==null||at===0;if(at===line.length||afterSpace&&take(comment)!==
null)break;const column=firstColumn+at;const name=take(quoted);if(name!==null){push("quoted",(name[1]??"").replace(/\\(["\\])/g,"$1"),column);continue}const sign=take(
operator);if(sign!==null){push("operator",sign[0],column);continue}const plain=take(word);if(plain===null)throw new GateMistake(column,'expected a closing " for\
 what opens here');for(const piece of splitArithmetic(plain[0],tokens)){const start=tokens.at(-1)?.end??column;const pieceColumn=Math.max(column,start);tokens.push(
{kind:"word",text:piece,column:pieceColumn,end:pieceColumn+piece.length})}}return tokens}var fromBaseline=/^(baseline)([-+*])(.*)$/s;var afterBaseline=/^([-+*])(.+)$/s;
function splitArithmetic(text2,[,sign,base,...more]){if(sign?.kind!=="operator"||more.length>0)return[text2];if(base!==void 0&&(base.kind!=="word"||base.text!==
"baseline"))return[text2];const match=(base===void 0?fromBaseline:afterBaseline).exec(text2);return match===null?[text2]:match.slice(1).filter(each=>each!=="")}var maxCharacters2=1024*1024;var maxGates=1e4;var maxShownProblems=50;var maxProblemCharacters=600;function parseGates(texts){const gates=[];const problems=[];for(const{
origin,text:text2}of texts){if(text2.length>maxCharacters2){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATE_SYNTAX",`${origin}: ${text2.length} characters are more than gates may h\
ave (${maxCharacters2}).`)}for(const line of splitGateLines(text2)){try{const gate=parseLine(line,origin);if(gate!==void 0)gates.push(gate)}catch(thrown){if(!(thrown instanceof
GateMistake))throw thrown;problems.push(`${origin}, line ${line.number}, column ${thrown.column}: ${thrown.message.slice(0,maxProblemCharacters)}`)}}}if(problems.
length>0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATE_SYNTAX",describeProblems(problems));if(gates.length>maxGates)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATE_SYNTAX",`${gates.length} gates are\
 more than are decided at once (${maxGates}).`);return gates}function parseLine(line,origin){const tokens=splitTokens(line.text,line.column);const[first,second]=tokens;
if(first===void 0)return void 0;const reader=new GateReader(line,tokens,origin);const keyword=second?.kind==="operator"?void 0:findKeyword(first);if(keyword===void 0)
return parseMetricGate(reader);reader.next();switch(keyword){case"tag":return parseTag(reader);case"param":return parseParam(reader);case"signature":return parseSignatureGate(
reader);case"dataset":return parseDataset(reader);case"flavor":return parseFlavor(reader);case"artifact":return parseArtifact(reader)}}function describeProblems(problems){
if(problems.length===1)return`A gate cannot be read. ${problems[0]}.`;const shown=problems.slice(0,maxShownProblems).map(each=>`  - ${each}`);if(problems.length>
shown.length)shown.push(`  … and ${problems.length-shown.length} more`);return`${problems.length} gates cannot be read:
${shown.join("\n")}`}var gateInputs={gates:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .textLines */ .Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gate\
s-file":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,default:"false",description:"\
Decide also the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,default:"\
false",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq,description:"What gates on the baseline compare with: a version, \
a stage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)("pass","fail"),default:"pass",description:"What a gate on th\
e baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,default:"false",description:"Take a metric of 0\
.0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}};var maxFileBytes=1024*1024;function readGates(inputs){const texts=[];
if(inputs.gates!==void 0)texts.push({origin:"gates",text:inputs.gates});if(inputs["gates-file"]!==void 0)texts.push({origin:inputs["gates-file"],text:readFile(inputs["\
gates-file"])});const gates=parseGates(texts);const noGates=inputs["no-gates"];if(noGates&&(gates.length>0||inputs["model-gates"])){const given2=gates.length===
0?"--model-gates":gates.length===1?"a gate":`${gates.length} gates`;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`--no-gates was said, and ${given2} too: say one of them.`)}if(noGates||
gates.length>0)return gates;const given=texts.length===0?"No gate was given":`${texts.map(({origin})=>origin).join(" and ")} ${texts.length===1?"holds":"hold"} \
no gate`;const model=inputs["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATES_MISS\
ING",`${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${model}`)}function readFile(path){
try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)(path).size>maxFileBytes)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`The gates file ${path} is larger than 1 MiB.`);return (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(path,"utf8")}catch(cause){
if(cause instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg)throw cause;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`The gates file ${path} cannot be read: ${cause instanceof Error?cause.message:String(cause)}`,
{cause})}}var fileName="gates.yaml";var maxBytes=64*1024;var maxModelGates=200;async function readModelGates(mlflow,candidate){const{model,version}=candidate;const origin=`${fileName}\
 of ${model} version ${version}`;const text2=await (0,_chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_5__/* .readLoggedFile */ .Tx)(mlflow,candidate,fileName,maxBytes);if(text2===void 0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATES_MISSING",`${model}\
 version ${version} has no ${fileName}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`)}const gates=parseGates([{origin,text:text2}]);
if(gates.length===0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_GATES_MISSING",`${origin} holds no gate, and --model-gates asks for some.`);if(gates.length>maxModelGates)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg(
"E_GATE_SYNTAX",`${origin} holds ${gates.length} gates; ${maxModelGates} may be logged with a model.`);return gates}var shownIn=record=>(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTargets */ .Sx)(record.target).map(_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg);async function overtakenBy({registry},{model,version,target},held,holder){const by=holder===void 0?
void 0:(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(await registry.version(model,holder));const who=by===void 0||!shownIn(by).includes((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(held))?"it was moved there without this project":
`by the promotion ${(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .describePromotion */ .rl)(by)}`;const now=holder===void 0?`nobody holds ${(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(held)}`:`version ${holder} holds ${(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(held)} (${who})`;
return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_PROMOTION_OVERTAKEN",`The promotion of ${model} version ${version} to ${target} was overtaken: ${now} now. Run the step again if this ve\
rsion shall have it.`)}async function yieldToLater(mlflow,own,targets,lockedAtMs){const{registry}=mlflow;const versions=await registry.versionsOfModel(own.model);
const shown=targets.map(_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg);const later=versions.flatMap(version=>(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(version)??[]).filter(record=>(record.lockedAtMs??0)>lockedAtMs&&shownIn(record).
some(each=>shown.includes(each))).sort((a,b)=>(b.lockedAtMs??0)-(a.lockedAtMs??0));const[latest]=later;if(latest===void 0)return void 0;for(const target of targets){
const about=later.find(record=>shownIn(record).includes((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target)));await putBack(mlflow,own,target,about===void 0?(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .previousOf */ .te)(own,(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target)):holderAfter(
about,(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target)),versions)}return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_PROMOTION_OVERTAKEN",`The promotion of ${own.model} version ${own.version} to ${own.target} was over\
taken while it stood still: by the promotion ${(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .describePromotion */ .rl)(latest)}, which stands. Run the step again if this version shall have it.`)}var holderAfter=(record,shown)=>record.
state==="demoted"?void 0:record.state==="held"||record.state==="moving"?record.version:(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .previousOf */ .te)(record,shown);async function putBack({registry},own,target,rightful,versions){
if(rightful===own.version)return;if(target.kind==="alias"){const holder=(await registry.holder(own.model,target))?.version;if(holder!==own.version)return;if(rightful===
void 0)await registry.deleteAlias(own.model,target.alias);else await registry.setAlias(own.model,target.alias,rightful);return}const stageOf=version=>versions.find(
each=>each.version===version)?.stage;if(stageOf(own.version)!==target.stage)return;if(rightful!==void 0&&stageOf(rightful)!==target.stage)await registry.transition(
own.model,rightful,target.stage,false);const before=own.previousStage===void 0||own.previousStage===target.stage?"Archived":own.previousStage;await registry.transition(
own.model,own.version,before,false)}var maxRounds=8;var neededCalm=2;var pauseMs=150;async function settleWithoutLock(mlflow,intent,targets,archivePrevious,{signal}){const{registry}=mlflow;const{model,
version}=intent;const stage=targets.find(target=>target.kind==="stage");const alias=targets.find(target=>target.kind==="alias");for(let round=1,calm=0;round<=maxRounds&&
calm<neededCalm;round+=1){if(round>1)await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_7__/* .pause */ .v)(pauseMs/2+Math.random()*pauseMs,signal);const isCalm=await repair();calm=isCalm?calm+1:0}async function repair(){
if(stage!==void 0&&archivePrevious){const inStage=(await registry.versionsOfModel(model)).filter(each=>each.stage.toLowerCase()===stage.stage.toLowerCase());const highest=inStage.
at(-1);if(highest?.version!==version){if(inStage.some(each=>each.version===version))await registry.transition(model,version,"Archived",false);throw await overtakenBy(
mlflow,intent,stage,highest?.version)}if(inStage.length>1){for(const each of inStage.slice(0,-1))await registry.transition(model,each.version,"Archived",false);
return false}}if(alias===void 0)return true;const holder=(await registry.holder(model,alias))?.version;if(holder===version)return true;if(stage===void 0)throw await overtakenBy(
mlflow,intent,alias,holder);await registry.setAlias(model,alias.alias,version);return false}}var maxAttempts=3;function computeIntent(standing,decided,archivePrevious){const{version,targets,holders,holder,record}=standing;const interrupted=(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .wasInterrupted */ .WE)(
standing)?record:void 0;const isThere=targets.some(target=>(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsTarget */ .QR)(version,target,holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target))?.version));const stage=targets.some(({kind})=>kind===
"stage");const previous=Object.fromEntries([...holders].flatMap(([shown,each])=>each===void 0?[]:[[shown,each.version]]));return{id:interrupted?.id??`p-${crypto.
randomUUID()}`,state:"moving",model:version.model,version:version.version,target:(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTargets */ .M4)(targets),...decided,...interrupted!==void 0&&isThere?beforeOf(interrupted):
{...holder===void 0?{}:{previousVersion:holder.version},...targets.length>1?{previous}:{},...stage?{previousStage:version.stage,archivedPrevious:archivePrevious}:
{}},time:new Date().toISOString()}}var beforeOf=({previousVersion,previous,previousStage,archivedPrevious})=>({...previousVersion===void 0?{}:{previousVersion},
...previous===void 0?{}:{previous},...previousStage===void 0?{}:{previousStage},...archivedPrevious===void 0?{}:{archivedPrevious}});async function moveTargets(mlflow,standing,decided,archivePrevious,options){
let intent=computeIntent(standing,decided,archivePrevious);const interrupted=[];let lostAtMs;for(let attempt=1;;attempt+=1){const lock=await (0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .acquireLock */ .IZ)(mlflow,
intent,options);interrupted.push(...lock.interrupted);intent=resume(intent,interrupted,decided);try{if(lostAtMs!==void 0){const overtaken=await yieldToLater(lock.
mlflow,intent,standing.targets,lostAtMs);if(overtaken!==void 0)throw overtaken}await adopt(lock.mlflow,intent,interrupted);const hasBegun=attempt>1||(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .wasInterrupted */ .WE)(
standing)||hasSame(interrupted,intent);return await moveUnder(lock,standing,{intent,hasBegun},archivePrevious,options)}catch(thrown){if(!(thrown instanceof _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseLost */ .Vj))
throw thrown;if(attempt===maxAttempts)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_PROMOTION_OVERTAKEN",`The promotion of ${intent.model} version ${intent.version} lost its lock ${attempt}\
 times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:thrown});lostAtMs??=lock.createdAtMs;options.log.warn(`The lock of ${intent.
model} ran out before the promotion had ended: getting it again.`)}finally{await lock.release()}}}function resume(intent,interrupted,decided){const own=interrupted.
find(each=>isSame2(each,intent));return own===void 0?intent:{...own,...decided,state:"moving",time:intent.time}}var isSame2=(a,b)=>a.version===b.version&&a.target===
b.target&&a.state==="moving";var hasSame=(interrupted,intent)=>interrupted.some(each=>isSame2(each,intent));async function adopt({registry},intent,interrupted){
for(const record of interrupted){if(record.state!=="moving"||isSame2(record,intent))continue;try{const version=await registry.version(record.model,record.version);
if((0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(version)?.id!==record.id)await registry.setVersionTag(record.model,record.version,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .promotionTag */ .oK,(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record))}catch(thrown){if(!(thrown instanceof
_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg&&thrown.code==="E_VERSION_NOT_FOUND"))throw thrown}}}async function moveUnder(lock,standing,{intent,hasBegun},archivePrevious,options){const{mlflow}=lock;
const{targets,holders}=standing;for(const target of targets){const holder=(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holderIn */ .Mz)(lock.model,target);if(holder!==intent.version&&holder!==holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(
target))?.version)throw await overtakenBy(mlflow,intent,target,holder)}if(!hasBegun&&targets.every(target=>(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holderIn */ .Mz)(lock.model,target)===intent.version)){const{
version}=standing;const record2=(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(await mlflow.registry.version(version.model,version.version));return{changed:false,record:record2?.target===intent.target&&
record2.state==="held"?record2:void 0}}if(lock.createdAtMs===void 0)await writeRecord(mlflow,intent);await moveAll(mlflow,intent,targets,archivePrevious);if(lock.
createdAtMs===void 0)await settleWithoutLock(mlflow,intent,targets,archivePrevious,options);else await proveHeld(lock,intent,targets,archivePrevious);const record={
...intent,state:"held",...lock.createdAtMs===void 0?{}:{lockedAtMs:lock.createdAtMs}};await writeRecord(mlflow,record);return{changed:true,record}}async function moveAll({
registry},{model,version},targets,archivePrevious){for(const target of targets){if(target.kind==="alias")await registry.setAlias(model,target.alias,version);else
await registry.transition(model,version,target.stage,archivePrevious)}}async function proveHeld(lock,intent,targets,archivePrevious){const{mlflow,interrupted}=lock;
for(let attempt=1;;attempt+=1){const model=await mlflow.registry.model(intent.model);if(!lock.isHeld(model))throw new _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseLost */ .Vj("The lock was gone past.");const other=await findOther(
mlflow,model,intent,targets,archivePrevious);if(other===void 0)return;const holder=(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holderIn */ .Mz)(model,other);const wasStopped=interrupted.some(each=>each.version===
holder);if(!wasStopped||attempt===maxAttempts)throw await overtakenBy(mlflow,intent,other,holder);await moveAll(mlflow,intent,targets,archivePrevious)}}async function findOther({
registry},model,{version},targets,archivePrevious){for(const target of targets){if((0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holderIn */ .Mz)(model,target)===version)continue;if(target.kind==="alias"||archivePrevious)
return target;const{stage}=await registry.version(model.name,version);if(stage.toLowerCase()!==target.stage.toLowerCase())return target}return void 0}var writeRecord=({
registry},record)=>registry.setVersionTag(record.model,record.version,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .promotionTag */ .oK,(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record));var promote=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_3__/* .defineStep */ .o)({name:"promote",title:"promote a version once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, s\
ignature and files, also against the version that serves now. Where all pass, the version is moved to a stage or alias, and verdict and previous holder are reco\
rded on it; where one does not, nothing is moved and the step is red.",inputs:{..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowInputs */ .hI,model:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq,required:true,description:"The registered model."},
version:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(1),required:true,description:"The model version to promote."},to:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq,required:true,description:'Where to: an @alias such as @champi\
on, the stage Staging or Production, or one of each, as in "@champion, Production".'},...gateInputs,"archive-previous":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,default:"true",description:"Ar\
chive what is in the stage, as MLflow does it; an alias needs no archiving."},..._chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__/* .lockInputs */ .N,"on-refusal":{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)("fail","skip"),default:"fail",description:"\
Whether a refusal by the gates ends the step red, or green with the outcome skipped."},..._chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_0__/* .commentInputs */ .X,"decide-only":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__/* .flag */ .Jt,default:"false",description:"De\
cide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped."}},outputs:{version:{kind:"small",description:"The version tha\
t was to be promoted."},verdict:{kind:"small",description:"What the gates came to: passed, failed, inconclusive, or ungated."},"previous-version":{kind:"small",
description:"The version that held the stage or alias before; empty where none did."},"promotion-id":{kind:"small",description:"The id of the promotion, by whic\
h it can be undone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON."}},example:"mlflow-steps promo\
te --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(context){const{inputs,log,signal,pipeline}=context;const targets=parsePromotionTargets(
inputs.to);const ownGates=readGates(inputs);const choice2=parseBaseline(inputs.baseline,inputs.version);const archivePrevious=inputs["archive-previous"];const name=`${inputs.
model} version ${inputs.version}`;const to=(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTargets */ .M4)(targets);const heading={kind:"heading",text:`Promotion of ${name} to ${to}`};const comment2=(...blocks)=>{
if(inputs.comment)context.comment([inputs.model,to],heading,...blocks)};context.output("version",String(inputs.version));comment2();const mlflow=await context.mlflow();
const standing=await (0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .readStanding */ .ZY)(mlflow,inputs.model,String(inputs.version),targets);const{version}=standing;const gates=inputs["model-gates"]?[...ownGates,...await readModelGates(
mlflow,version)]:ownGates;const holdings=targets.map(target=>({target,holder:standing.holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target))}));const evaluation=inputs["no-gates"]?decideUngated(
version):await decideGates(mlflow,gates,version,holdings,{...inputs,choice:choice2});const{verdict,baseline}=evaluation;context.output("verdict",verdict);const decided={
verdict,gates:computeReport(evaluation),...baseline.kind==="version"?{baseline:baseline.facts.version}:{},...inputs["no-gates"]?{ungated:true}:{},...describePipeline(
pipeline)};const finish=(result,record2)=>{context.output("previous-version",record2?.previousVersion??"");context.output("promotion-id",record2?.id??"");context.
output("report",renderReport({model:version.model,version:version.version,target:to,...result,...decided,record:record2}));const comparison=describeBaseline(evaluation);
const blocks=[...comparison===void 0?[]:[{kind:"paragraph",text:comparison}],...gates.length>0?[renderGateTable(evaluation)]:[]];context.summarize(heading,...blocks);
comment2({kind:"paragraph",text:result.reason},...blocks);return result};if(verdict==="failed"||verdict==="inconclusive"){if(!inputs["decide-only"])await recordRefusal(
mlflow,standing,decided,log);const reason=`${name} was not promoted to ${to}: ${describeRefusal(evaluation)}. ${describeHolder(standing)}`;return finish(inputs["\
on-refusal"]==="skip"?{outcome:"skipped",reason}:{outcome:refusalOf(evaluation),code:codeOf(evaluation),reason})}const why=verdict==="ungated"?"without any gate\
 (--no-gates)":`${gates.length===1?"its gate":`${gates.length} of ${gates.length} gates`} passed`;if(inputs["decide-only"]){return finish({outcome:"skipped",reason:`${name}\
 may be promoted to ${to}: ${why}. Nothing was changed (--decide-only). ${describeHolder(standing)}`.trimEnd()})}const unchanged=record2=>finish({outcome:"uncha\
nged",reason:`${name} holds ${to} already.`},record2);if((0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlready */ .Nd)(standing,archivePrevious)&&standing.record?.state==="held")return unchanged(standing.record);
signal.throwIfAborted();log.progress(`Moving ${to} to ${name}`);const{record,changed}=await moveTargets(mlflow,standing,decided,archivePrevious,(0,_chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__/* .computeLockOptions */ .p)(
context));if(!changed||record===void 0)return unchanged(record);const instead=record.previousVersion===void 0?"which nobody held before":`in place of version ${record.
previousVersion}`;return finish({outcome:"done",reason:`${name} holds ${to}, ${instead}: ${why}.`},record)}});function parsePromotionTargets(text2){const targets=(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTargets */ .Sx)(
text2);for(const target of targets){if(target.kind==="stage"&&(target.stage==="None"||target.stage==="Archived")){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`${target.stage}\
 is no stage to promote to: give Staging, Production or an @alias.`)}}return targets}var describePipeline=({actor,link,commit})=>({...actor===void 0?{}:{actor},
...link===void 0?{}:{pipeline:link},...commit===void 0?{}:{commit}});var refusalOf=({verdict})=>verdict==="failed"?"refused":"inconclusive";var codeOf=({verdict})=>verdict===
"failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function describeHolder(standing){const{targets,holders,version}=standing;if((0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlready */ .Nd)(standing,false))return`\
It held ${(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTargets */ .M4)(targets)} before, and still does.`;const stays=targets.flatMap(target=>{const holder=holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target));return holder===void 0?
[`Nobody holds ${(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target)}.`]:holder.version===version.version?[]:[`${(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)(target)} stays with version ${holder.version}.`]});return stays.join(
" ")}async function recordRefusal(mlflow,standing,decided,log){if(standing.latest!==void 0&&standing.latest.state!=="refused"&&standing.latest.state!=="undone")
return;try{await writeRecord(mlflow,{...computeIntent(standing,decided,false),state:"refused"})}catch(thrown){if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg))throw thrown;log.
warn(`The refusal could not be recorded on the version: ${thrown.message}`)}}var renderReport=({record,...report})=>JSON.stringify({...report,promotionId:record?.
id,previousVersion:record?.previousVersion,time:record?.time},void 0,2);


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   gt: () => (/* binding */ isTlsFailure),
/* harmony export */   wC: () => (/* binding */ WireFailure)
/* harmony export */ });
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
var WireFailure=class extends Error{name="WireFailure";code;wasSent;constructor(code,message,wasSent,cause){super(message,{cause});this.code=code;this.wasSent=wasSent}};
function describeFailure(thrown){const error=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown)?thrown:{};const attempts=Array.isArray(error.errors)?error.errors:[];const first=attempts[0];if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(
first))return describeFailure(first);return{code:typeof error.code==="string"?error.code:"",message:typeof error.message==="string"?error.message:String(thrown)}}
var isTlsFailure=code=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(code);


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   GC: () => (/* binding */ createArtifacts),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uT: () => (/* binding */ trimSlashes),
/* harmony export */   xP: () => (/* binding */ createApi),
/* harmony export */   xc: () => (/* binding */ toPairs),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3788);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9739);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3420);

var unreachable=(message,cause)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_UNREACHABLE",message,{cause});function wireError(failure,server){if(failure.code==="EPROTO"&&failure.message.
includes("wrong version number")){const error=new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_TRACKING_URI",`${server} does not speak TLS. Did you mean http://${server.replace(/^https:\/\//,"")}\
?`,{cause:failure});return{error,isFinal:true}}if((0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsFailure */ .gt)(failure.code)){const message=`The TLS connection to MLflow at ${server} failed: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(failure.
message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_MLFLOW_TLS",message,{cause:failure}),isFinal:true}}if(failure.code==="ENOTFOUND"){return{error:unreachable(`MLflow cannot be reached: no host has the name in\
 ${server}. Check the tracking URI.`,failure),isFinal:true}}const why=failure.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(failure.
message);return{error:unreachable(`MLflow at ${server} cannot be reached: ${why}.`,failure),isFinal:false}}function refusalOf(response,server,errorCode,hasCredentials){
const{status,body}=response;if(status>=300&&status<400){const to=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(redirectTarget(response.headers.location??""));return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NOT_MLFLOW",
`${server} redirects${to===""?"":` to ${to}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give credentia\
ls that pass it.`)}if(status===401){const what=hasCredentials?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLF\
LOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${server} answered 401 (unauth\
orized). ${what}`)}if(status===403&&body.includes("Invalid Host header")){const host=server.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_MLFLOW_HOST_REFUSED",`MLflow at ${server} refused the Host header "${host}". Start it with --allowed-hosts naming ${host} (MLFLOW_SERVER_ALLOWED_HOSTS), or u\
se an address that it allows.`)}if(status===403){const said=errorCode===""&&/^\s*</.test(body)?"":` It says: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(body)}`;return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFL\
OW_FORBIDDEN",`MLflow at ${server} answered 403 (forbidden): these credentials may not do this.${said}`)}return void 0}var redirectTarget=location=>location.replace(
/[?#].*$/s,"");var stringOrNumber=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;var parseWithExactNumbers=json=>JSON.parse(json.replace(stringOrNumber,token=>token.
startsWith('"')?token:`"${token}"`));var maxJsonBytes=32*1024*1024;function createApi({base,headers,wire,timeoutMs,retryPolicy,signal,log}){const server=`${base.origin}${base.pathname.replace(/\/$/,
"")}`;const urlOf=(path,query={})=>{const url=new URL(`${server}/${path}`);for(const[name,value]of Object.entries(query))if(value!==void 0)url.searchParams.set(
name,value);return url};const sayRetry=(error,delayMs)=>log.progress(`${error.message} Trying again in ${(delayMs/1e3).toFixed(1)} s.`);const send=async call2=>{
const isIdempotent=call2.isIdempotent??true;let response;try{response=await wire.send({method:call2.method,url:urlOf(`api/2.0/mlflow/${call2.endpoint}`,call2.query),
headers:call2.body?{...headers,"content-type":"application/json"}:headers,...call2.body?{body:JSON.stringify(call2.body)}:{},timeoutMs,signal,maxBytes:maxJsonBytes,
isFresh:!isIdempotent})}catch(thrown){return failWire(thrown,isIdempotent)}if(isTransient(response,isIdempotent))return transient(response,call2.endpoint);return{
kind:"value",value:readAnswer(response,call2)}};const failWire=(thrown,isIdempotent)=>{if(!(thrown instanceof _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__/* .WireFailure */ .wC))throw thrown;const{error,isFinal}=wireError(
thrown,server);if(isFinal||!isIdempotent&&thrown.wasSent)throw error;return{kind:"failure",error,retryAfterMs:void 0}};const transient=(response,what)=>({kind:"\
failure",error:unreachable(`MLflow at ${server} answered ${what} with ${response.status}${detailOf(response)}.`),retryAfterMs:(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(response.headers["\
retry-after"],Date.now())});const readAnswer=(response,call2)=>{const body=parseJson(response.body,call2.hasExactNumbers??false);if(response.status===200){if(response.
isCut)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${call2.endpoint} is longer than ${maxJsonBytes} bytes.`);if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body))return{ok:true,body,
serverNowMs:readDate(response.headers.date)};throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NOT_MLFLOW",`What answers at ${server} is not MLflow: ${call2.endpoint} came back as ${kindOf(
response)}. Check the tracking URI.`)}const errorCode=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.error_code==="string"?body.error_code:"";const refusal=refusalOf(response,server,
errorCode,"authorization"in headers);if(refusal)throw refusal;const message=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.message==="string"?(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(body.message):"";if(response.
status>=500&&response.status!==501)throw unreachable(`MLflow at ${server} answered ${call2.endpoint} with ${response.status}${detailOf(response)}.`);return{ok:false,
status:response.status,errorCode,message}};const call=each=>(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(()=>send(each),retryPolicy,signal,sayRetry);return{call,expect:async each=>{const answer=await call(
each);if(!answer.ok)throw refused(each.endpoint,answer,server);return answer.body},readFile:(path,query,maxBytes,isListed)=>(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(async()=>{let response;try{response=
await wire.send({method:"GET",url:urlOf(path,query),headers,timeoutMs,signal,maxBytes,isFresh:false})}catch(thrown){return failWire(thrown,true)}if(response.status===
500&&!await isListed())return{kind:"value",value:{kind:"missing"}};if(isTransient(response,true))return transient(response,path);if(response.status===200)return{
kind:"value",value:response.isCut?{kind:"too-large"}:{kind:"text",text:response.body}};const answer=readAnswer(response,{method:"GET",endpoint:path});if(!answer.
ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw answer.ok?unreachable(`MLflow at ${server} answered ${path} w\
ith ${response.status}.`):refused(path,answer,server)},retryPolicy,signal,sayRetry)}}function refused(what,answer,server){if(answer.errorCode===""){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_NOT_MLFLOW",`What answers at ${server} is not MLflow, or an MLflow without ${what}: it answered ${answer.status} in another form. Check the tracking URI, als\
o for a path that belongs to it.`)}return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_REFUSED",`MLflow refused ${what} (${answer.status} ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(answer.errorCode)}): ${answer.
message}`)}function isTransient({status,body},isIdempotent){if(status===429)return true;return isIdempotent&&(status===408||status>=500)&&status!==501&&!body.includes(
'"FEATURE_DISABLED"')}function parseJson(text,hasExactNumbers){try{return hasExactNumbers?parseWithExactNumbers(text):JSON.parse(text)}catch{return void 0}}function readDate(header){
const date=Date.parse(header??"");return Number.isNaN(date)?void 0:date}var kindOf=response=>/^\s*</.test(response.body)?"HTML":"something that is no JSON objec\
t";function detailOf(response){const body=parseJson(response.body,false);const text=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.message==="string"?body.message:/^\s*</.test(response.
body)?"":response.body;const quoted=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(text);return quoted===""?"":`: ${quoted.replace(/\.$/,"")}`}var isList=value=>Array.isArray(value);function readEnvelope(body,name){const content=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)?body[name]:void 0;if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(content)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_NOT_MLFLOW",`The tracking URI's server answered without "${name}", as no MLflow server does. Check the tracking URI.`)}return content}function readObject(fields,name){
const value=fields[name]??{};if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))throw malformed(name,"an object");return value}function readObjects(fields,name){const value=fields[name]??[];if(!isList(
value)||!value.every(_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv))throw malformed(name,"a list of objects");return value}function readText(fields,name){const value=fields[name]??"";if(typeof value===
"number")return String(value);if(typeof value!=="string")throw malformed(name,"a text");return value}function requireText(fields,name){const value=readText(fields,
name);if(value==="")throw malformed(name,"a text");return value}function readNumber(fields,name,fallback){const value=fields[name];if(value===void 0)return fallback;
const number=typeof value==="string"&&value!==""?Number(value):value;if(typeof number!=="number"||Number.isNaN(number))throw malformed(name,"a number");return number}
var readPairs=(fields,name)=>new Map(readObjects(fields,name).map(pair=>[requireText(pair,"key"),readText(pair,"value")]));var toPairs=tags=>[...tags].map(([key,
value])=>({key,value}));var malformed=(name,expected)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${name}" that is not ${expected}. Is the track\
ing URI's server a supported MLflow?`);var maxPages=1e3;function createArtifacts(api,server,runs,registry){const list=async(endpoint,query)=>{const files=[];let pageToken;for(let page=0;page<maxPages;page+=
1){const answer=await api.call({method:"GET",endpoint,query:{...query,page_token:pageToken}});if(!answer.ok&&answer.errorCode==="")return void 0;if(!answer.ok&&
answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!answer.ok)throw refused(endpoint,answer,server);const body=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(answer.body)?answer.body:{};files.
push(...readObjects(body,"files").map(readFile));pageToken=readText(body,"next_page_token");if(pageToken==="")break}return files};const listOfRun=async(runId,path)=>await list(
"artifacts/list",{run_id:runId,...path===""?{}:{path}})??[];const listOfVersion=async(version,path)=>{if(version.modelId!==""){return list(`logged-models/${encodeURIComponent(
version.modelId)}/artifacts/directories`,path===""?{}:{artifact_directory_path:path})}const folder=await findFolderInRun(version,runs);if(folder===void 0)return void 0;
const files=await listOfRun(version.runId,joinPath(folder,path));return files.map(file=>({...file,path:file.path.slice(folder===""?0:folder.length+1)}))};return{
listOfRun,listOfVersion,readOfRun:async(runId,path,maxBytes)=>{const isListed=async()=>hasFile(await listOfRun(runId,parentOf(path)),path);return readFileText(await api.
readFile("get-artifact",{run_uuid:runId,path},maxBytes,isListed),path,maxBytes)},readOfVersion:async(model,version,path,maxBytes)=>{const isListed=async()=>hasFile(
await listOfVersion(await registry.version(model,version),parentOf(path)),path);const query={name:model,version,path};return readFileText(await api.readFile("mo\
del-versions/get-artifact",query,maxBytes,isListed),path,maxBytes)}}}function readFileText(answer,path,maxBytes){switch(answer.kind){case"text":return answer.text;case"\
missing":return void 0;case"too-large":throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_ARTIFACT_TOO_LARGE",`${path} is larger than the ${maxBytes} bytes that are read of it.`)}}async function findFolderInRun(version,runs){
if(version.runId==="")return void 0;const fromRuns=new RegExp(`^runs:/${version.runId}/(.+)$`).exec(version.source)?.[1];if(fromRuns!==void 0)return trimSlashes(
fromRuns);const{artifactUri}=await runs.get(version.runId);const root=artifactUri.replace(/\/+$/,"");if(root===""||!`${version.source}/`.startsWith(`${root}/`))
return void 0;return trimSlashes(version.source.slice(root.length))}var trimSlashes=path=>path.replace(/^\/+|\/+$/g,"");var joinPath=(...parts)=>parts.filter(part=>part!==
"").join("/");var hasFile=(files,path)=>files?.some(file=>file.path===path)??false;var parentOf=path=>path.split("/").slice(0,-1).join("/");var readFile=fields=>{
const size=readNumber(fields,"file_size",-1);return{path:requireText(fields,"path"),isDirectory:fields.is_dir===true,size:size<0?void 0:size}};


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6715);
var defaultRetryPolicy={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function computeDelayMs(retry2,policy,retryAfterMs,random){if(retryAfterMs!==void 0)
return retryAfterMs;const full=Math.min(policy.maxDelayMs,policy.firstDelayMs*2**retry2);return Math.round(full/2+full/2*random)}function parseRetryAfter(header,nowMs){
if(header===void 0)return void 0;if(/^\d+$/.test(header))return Number(header)*1e3;const date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-
nowMs)}async function retry(attempt,policy,signal,onRetry=()=>void 0){const endMs=performance.now()+policy.totalMs;for(let count=0;;count+=1){const outcome=await attempt();
if(outcome.kind==="value")return outcome.value;const delayMs=computeDelayMs(count,policy,outcome.retryAfterMs,Math.random());if(count>=policy.maxRetries||performance.
now()+delayMs>endMs){if(outcome.kind==="failure")throw outcome.error;return outcome.value}if(outcome.kind==="failure")onRetry(outcome.error,delayMs);await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(
delayMs,signal)}}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lockInputs),
/* harmony export */   p: () => (/* binding */ computeLockOptions)
/* harmony export */ });
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
var lockInputs={"lock-lease":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,default:"60s",description:"After this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0,
default:"90s",description:"How long to wait for another promotion of the model."}};var computeLockOptions=({log,signal,inputs})=>({log,signal,leaseMs:inputs["lo\
ck-lease"],waitMs:inputs["lock-timeout"]});


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findDeployYaml),
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   Tx: () => (/* binding */ readLoggedFile)
/* harmony export */ });
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
async function findModel(mlflow,run,artifactPath){const path=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(artifactPath);const files=await mlflow.artifacts.listOfRun(run.id,path);if(files.some(file=>file.
path===(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(path,"MLmodel"))){return{source:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(run.artifactUri.replace(/\/+$/,""),path)}}const loggedModels=await mlflow.runs.loggedModels(run);const named=loggedModels.
filter(model=>model.name===path);const stepOf=id=>run.loggedModelIds.indexOf(id);const newest=named.sort((a,b)=>stepOf(a.id)-stepOf(b.id)).at(-1);if(newest===void 0){
const has=await describeModels(mlflow,run,loggedModels.map(model=>model.name));throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Run ${run.id} has no model at "${path}\
". ${has} See ${mlflow.runUrl(run)}`)}if(newest.status!==""&&newest.status!=="LOGGED_MODEL_READY"){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Model "${path}" of\
 run ${run.id} was not logged completely (${newest.status}). See ${mlflow.runUrl(run)}`)}return{source:`models:/${newest.id}`,modelId:newest.id}}async function describeModels(mlflow,run,loggedNames){
const names=[...new Set([...loggedNames,...readLogModelHistory(run)])];if(names.length>0)return`It has models at ${names.map(name=>`"${name}"`).join(", ")}: nam\
e one as artifact-path.`;const root=await mlflow.artifacts.listOfRun(run.id,"");const entries=root.slice(0,20).map(file=>file.isDirectory?`${file.path}/`:file.path);
return`It has logged no model at all${entries.length>0?`, only ${entries.join(", ")}`:" and no artifacts"}.`}function readLogModelHistory(run){const history=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(
run.tags.get("mlflow.log-model.history")??"");return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)({history},"history").map(entry=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry,"artifact_path")??"").filter(Boolean)}var fileName="\
deploy.yaml";var maxDeployYamlBytes=1024*1024;async function findDeployYaml(mlflow,version){const{artifacts}=mlflow;const ofVersion=`version ${version.version} \
of "${version.model}"`;const files=await artifacts.listOfVersion(version,"");if(files===void 0||hasFile(files,fileName)){const text=await readBounded(ofVersion,
()=>artifacts.readOfVersion(version.model,version.version,fileName,maxDeployYamlBytes));if(text!==void 0)return{text,place:`deploy.yaml in the folder of ${ofVersion}`}}
const run=await findRun(mlflow,version);if(run===void 0)return void 0;for(const folder of await findRunFolders(mlflow,version)){const path=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder,fileName);
if(!hasFile(await artifacts.listOfRun(run.id,folder),path))continue;const text=await readBounded(`run ${run.id}`,()=>artifacts.readOfRun(run.id,path,maxDeployYamlBytes));
if(text!==void 0)return{text,place:`${path} of run ${run.id}`}}return void 0}async function readLoggedFile(mlflow,version,path,maxBytes){const own=await mlflow.
artifacts.readOfVersion(version.model,version.version,path,maxBytes);if(own!==void 0||version.runId==="")return own;for(const folder of await findRunFolders(mlflow,
version)){const beside=await mlflow.artifacts.readOfRun(version.runId,(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder,path),maxBytes);if(beside!==void 0)return beside}return void 0}function hasFile(files,path){
const file=files.find(each=>each.path===path&&!each.isDirectory);if((file?.size??0)>maxDeployYamlBytes)throw tooLarge(`${path} (${file?.size} bytes)`);return file!==
void 0}async function readBounded(where,read){try{return await read()}catch(thrown){throw thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE"?tooLarge(
`${fileName} of ${where}`):thrown}}var tooLarge=what=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${what} is larger than ${maxDeployYamlBytes} bytes, so it was not\
 read. A deploy.yaml is a few kilobytes: log the right file.`);async function findRun(mlflow,version){if(version.runId==="")return void 0;try{return await mlflow.
runs.get(version.runId)}catch(thrown){if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_RUN_NOT_FOUND")return void 0;throw thrown}}async function findRunFolders(mlflow,version){
const name=version.modelId===""?void 0:(await mlflow.runs.loggedModel(version.modelId))?.name;return name?[(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(name),""]:[""]}


/***/ })

};
