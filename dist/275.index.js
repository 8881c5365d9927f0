"use strict";exports.id=275,exports.ids=[275],exports.modules={1275:((nt,fe,w)=>{w.d(fe,{p:()=>zo});var Y=w(1660),ae=w(9128),p=w(7990),E=w(7237),B=w(5389),U=w(114),K=w(7522),
re=w(987),ge=w(2336),T=w(2605),J=w(8243),k=w(4446),_=w(3024),V=w.n(_),j=200,ee=5,we=300;function N({results:e},t=j){const n=[...e.filter(({verdict:i})=>i!=="pas\
sed"),...e.filter(({verdict:i})=>i==="passed")],o=n.slice(0,t).map(i=>{const{gate:a,candidate:r,baseline:s,needed:u}=i;return[(0,K.Jj)(a.text,we),r,s,u,he(i)]});
return n.length>t&&o.push([`\u2026 ${n.length-t} more`,"","","",""]),{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function he({
gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!=="signature";return n===void 0||o?t:`${t}: ${n}`}var Me=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,
needed:i,verdict:a,why:r})=>({gate:t.text,from:t.origin,candidate:n,baseline:o,needed:i,verdict:a,...r===void 0?{}:{why:r}})),ve=({baseline:e,results:t})=>{if(t.
some(({gate:n})=>D(n)))return e.kind==="none"?`No baseline: ${e.why}.`:`Baseline: ${e.facts.name}, ${e.from}.`},D=({kind:e})=>e==="baseline"||e==="signature"||e===
"dataset";function H({results:e,doubt:t}){if(t!==void 0)return t;const n=e.filter(({verdict:a})=>a==="failed"),o=e.filter(({verdict:a})=>a==="inconclusive"),i=[];
return n.length>0&&i.push(`${$e(n,e)} failed: ${ye(n)}`),o.length>0&&i.push(`${$e(o,e)} could not be decided: ${ye(o)}`),i.join("; ")}var $e=(e,t)=>t.length===1?
"its gate":`${e.length} of ${t.length} gates`;function ye(e){const t=e.slice(0,ee).map(({gate:n,why:o})=>o??(0,K.Jj)(n.text,we));return e.length>ee&&t.push(`and\
 ${e.length-ee} more`),t.join(", ")}function Ee(e,t){if(e===void 0)return;if(!/^\d+$/.test(e))return{kind:"target",target:(0,E.hu)(e)};const n=e.replace(/^0+(?=\d)/,
"");if(n==="0")throw new k.zg("E_INPUT","The baseline 0 is no version: MLflow counts them from 1.");if(n===String(t))throw new k.zg("E_INPUT",`The baseline is v\
ersion ${n}, which is to be promoted itself: a version is not compared with itself.`);return{kind:"version",version:n}}async function ot(e,t,n){const{version:o,
model:i}=t;if(n?.kind==="version")return{kind:"version",version:await te(e,i,n.version),from:`which --baseline ${n.version} names`};const{target:a,holder:r}=n===
void 0?se(t):await it(e,i,n.target),s=(0,E.Rg)(a);return r===void 0?{kind:"none",why:`nobody holds ${s}${n===void 0?" yet":""}`}:r!==o.version?{kind:"version",version:await te(
e,i,r),from:`which holds ${s}`}:at(e,t,s)}function se({targets:e,holders:t}){const n=e.map(i=>({target:i,holder:t.get((0,E.Rg)(i))})),o=n.find(({holder:i})=>i!==
void 0)??n[0];if(o===void 0)throw new TypeError("a promotion has a target");return o}async function it({registry:e},t,n){return{target:n,holder:(0,p.Mz)(t,n)??(await e.
holder(t.name,n))?.version}}var te=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function at(e,{version:t,model:n},o){
const i=`version ${t.version} holds ${o} itself`,a=(0,p.Tq)(t);if(!((a?.state==="moving"||a?.state==="held"||a?.state==="undoing")&&a.target.split(/[\s,]+/).includes(
o)))return{kind:"none",why:`${i}, and no record says what held it before`};if(a.previousVersion===void 0)return{kind:"none",why:`${i}, and nobody held it before`};
try{return{kind:"version",version:await te(e,n,a.previousVersion),from:`which held ${o} before version ${t.version} did`}}catch(u){if(!(u instanceof k.zg)||u.code!==
"E_VERSION_NOT_FOUND")throw u;return{kind:"none",why:`${i}, and version ${a.previousVersion}, which held it before, is deleted`}}}var Le=100,O=e=>(0,K.Jj)((0,K.
YI)(e.slice(0,10*Le)).replace(/\s+/g," "),Le);function rt(e){const t=e.peek(),n=e.requireName("a file's path after artifact","artifact deploy.yaml"),o=st(n);return o!==
void 0&&e.fail(t,`expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.
describe()}}function st(e){return e.startsWith("/")||e.includes("\\")||/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith("/")?"is a folder":e.split(
"/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . or ..":e.length>500?"is longer than 500 characters":void 0}function dt({path:e},{candidate:t}){
const n=t.artifacts.has(e),o={candidate:n?"logged":"not logged",baseline:"",needed:"logged"};return n?{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name}\
 has no artifact ${O(e)}`}}var ct=2e3,je=1e3,ut=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function q(e){const t=ut.
exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",a=Number(t[4]??t[7]??"0")-i.length,r=o+i;if(r.length>je||Math.abs(a)>ct)return;const s=BigInt(
r);return{mantissa:n==="-"?-s:s,exponent:a}}function Ce(e,t){const n=Math.min(e.exponent,t.exponent),o=ne(e,n)-ne(t,n);return o<0n?-1:o>0n?1:0}function Q(e,t){const n=Math.
min(e.exponent,t.exponent);return{mantissa:ne(e,n)+ne(t,n),exponent:n}}var We=(e,t)=>({mantissa:e.mantissa*t.mantissa,exponent:e.exponent+t.exponent}),me=({mantissa:e,
exponent:t})=>({mantissa:-e,exponent:t}),lt=e=>e.mantissa<0n?me(e):e,ne=({mantissa:e,exponent:t},n)=>e*10n**BigInt(t-n),_e=40;function ke({mantissa:e,exponent:t}){
if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),a=o.length-1+t;if(i.length>_e)return`\u2248${n}${Be(i.slice(0,_e),a)}`;if(a<-7||
a>=21)return`${n}${Be(i,a)}`;if(a<0)return`${n}0.${"0".repeat(-a-1)}${i}`;const r=i.slice(0,a+1).padEnd(a+1,"0"),s=i.slice(a+1);return`${n}${r}${s===""?"":`.${s}`}`}
var Be=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,Ge=e=>({numerator:e,denominator:1n}),pe=(e,t)=>({mantissa:e.mantissa*
t,exponent:e.exponent}),Ue=(e,t)=>Ce(pe(e.numerator,t.denominator),pe(t.numerator,e.denominator)),Te=({numerator:e,denominator:t},n)=>({numerator:Q(e,pe(n,t)),denominator:t}),
qe=({numerator:e,denominator:t},n)=>({numerator:We(e,n),denominator:t}),ze=(e,t)=>({numerator:Q(pe(e.numerator,t.denominator),pe(t.numerator,e.denominator)),denominator:e.
denominator*t.denominator}),Fe=({numerator:e,denominator:t})=>({numerator:lt(e),denominator:t}),d=12;function c({numerator:e,denominator:t}){if(t===1n)return ke(
e);const n=s=>String(s<0n?-s:s).length,o=Math.max(0,d+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(o),a={mantissa:i/t,exponent:e.exponent-o};if(i%t===0n)return ke(
a);const r=Math.max(0,n(a.mantissa)-d);return`\u2248${ke({mantissa:a.mantissa/10n**BigInt(r),exponent:a.exponent+r})}`}var f="as in: auc >= baseline - 0.005",h={
mantissa:1n,exponent:-2};function v(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&n!==void 0&&A(n)&&e.fail(t,P(n)),n!=="+"&&n!=="-"&&n!=="\
*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${f}`),i=o.kind==="word"&&o.text.endsWith("%"),a=i?o.text.slice(0,-1):
o.text,r=o.kind==="word"&&!/^[+-]/.test(a)?q(a):void 0;return r===void 0&&e.fail(o,S(n,o)),{sign:n,amount:r,isPercent:i,amountText:o.text}}var b={"\u2212":"-","\
\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},A=e=>Object.hasOwn(b,e.slice(0,1))||Object.hasOwn(b,e),P=e=>`expected +, \
- or * after baseline, found ${e}; did you mean ${b[e]??b[e.slice(0,1)]??"-"}?`;function S(e,{text:t,kind:n}){const o=`expected a number such as 0.005 or a perc\
entage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}; the amount has no sign of its own`;const i=t.
replace(",",".");return t.includes(",")&&q(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var C=e=>e===void 0?"":` ${e.sign} ${e.amountText}`;function Z(e,t){
if(t===void 0)return e;const n=t.isPercent?We(t.amount,h):t.amount;if(t.sign==="*")return qe(e,n);const o=t.sign==="-"?me(n):n;return t.isPercent?ze(e,qe(Fe(e),
o)):Te(e,o)}var de=Number.MAX_VALUE;function ce({value:e,timestampMs:t},n){if(Number.isNaN(e))return"NaN";if(Math.abs(e)>=de)return"infinite (MLflow stores \xB1Inf\
inity as \xB11.797e308)";if(e===0&&t===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again, or say --accept-zero-timestam\
p"}function oe(e,t,n,o){const i=O(n),a=t.metrics.get(n);if(a===void 0){const l=e.suggest(n,t.metrics.keys());return{kind:"doubt",shown:"not logged",why:`the run\
 of ${t.name} has logged no metric ${i}${l===void 0?"":` (it has ${O(l)})`}`}}if(o!==void 0)return Ke(t,n,o);const r=a.text.slice(0,100),s=ce(a,e.acceptZeroTimestamp);
if(s!==void 0)return{kind:"doubt",shown:r,why:`${i} of ${t.name} is ${s}`};const u=q(a.text);return u===void 0?{kind:"doubt",shown:r,why:`${i} of ${t.name} is n\
o number`}:{kind:"value",value:Ge(u),shown:r}}function Ke(e,t,n){const o=e.histories.get(t),i=O(t);if(o===void 0)return{kind:"doubt",shown:"not read",why:`the h\
istory of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`the history of ${i} of ${e.name} holds ${o.doubt}`};
const a=o.aggregates.get(n);return a===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.name} is empty`}:{kind:"value",value:a,shown:`${c(
a)} (${n} of ${o.count})`}}var ie=["<","<=",">",">=","==","!="],Oe=e=>ie.some(t=>t===e),Ve={"=":"==","===":"==",eq:"==",is:"==",equals:"==","=>":">=","\u2265":"\
>=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"!=","!":"!=",ne:"!=",gt:">",">>":">",lt:"<","\
<<":"<"};function Ae(e){const t=Object.hasOwn(Ve,e.toLowerCase())?Ve[e.toLowerCase()]:void 0;if(t!==void 0)return t;const n=/^[<>=!]/.test(e)?(0,T.qb)(e,ie):void 0;
return n!==void 0&&Oe(n)?n:void 0}function X(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>0;case">=":return e>=0;case"==":return e===
0;case"!=":return e!==0}}var g=["last","best","worst","min","max","mean","median"],x=e=>g.find(t=>t===e);function y(e,t){const n=e.next();if(n===void 0)return"l\
ast";const o=n.kind==="word"?x(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,T.qb)(n.text.toLowerCase(),g):void 0,a=e.tokens[e.tokens.indexOf(n)-1]?.
text??"";e.fail(n,i===void 0?`expected the end of the gate after ${a}, found ${n.text}; write one gate a line`:`expected the end of the gate or one of ${g.join(
", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, which does not say\
 whether more is better; write min or max`),o}function M(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"min";case"worst":
return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function z({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")return{verdict:t===
"pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclusive",...n,baseline:"\
in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function I(e,t){const n=M(e.selector,e.operator),o=`baseline${C(e.change)}`,i=oe(t,t.candidate,e.metric,
n),a={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...a,baseline:"",why:i.why}:z(t,a,r=>{const s=oe(t,r,e.metric,
n);if(s.kind==="doubt")return{verdict:"inconclusive",...a,baseline:s.shown,why:`the baseline cannot be used: ${s.why}`};const u=Z(s.value,e.change),l={candidate:i.
shown,baseline:s.shown,needed:`${e.operator} ${c(u)}`};return X(Ue(i.value,u),e.operator)?{verdict:"passed",...l}:{verdict:"failed",...l,why:`${O(e.metric)} is ${i.
shown}, needed ${l.needed} (${o}, which is ${s.shown})`}})}var G="dataset same-as baseline";function Je(e){return e.requireWord("same-as",G),e.requireWord("base\
line",G),e.requireEnd(),{kind:"dataset",...e.describe()}}var dn=new Set(["train","training"]),Et=({datasets:e})=>[...new Set(e.filter(({context:t})=>!dn.has(t.toLowerCase())).
map(({digest:t})=>t))].sort(),He=e=>O(e.join(", "));function cn(e,t){const n=Et(t.candidate),o="same digests",i=a=>`the run of ${a.name} has logged no evaluatio\
n dataset${a.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===0?{verdict:"inconclusive",candidate:"not log\
ged",baseline:"",needed:o,why:i(t.candidate)}:z(t,{candidate:He(n),needed:o},a=>{const r=Et(a);if(r.length===0)return{verdict:"inconclusive",candidate:He(n),baseline:"\
not logged",needed:o,why:`the baseline cannot be used: ${i(a)}`};const s={candidate:He(n),baseline:He(r),needed:o};return n.length===r.length&&n.every((u,l)=>u===
r[l])?{verdict:"passed",...s}:{verdict:"failed",...s,why:`the evaluation datasets differ: ${s.candidate}, the baseline's ${s.baseline}`}})}var _t={pyfunc:"pytho\
n_function"};function un(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(_t,n)&&e.fail(t,`an M\
Lmodel file has no flavor ${n}; did you mean ${_t[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function ln({flavor:e},{candidate:t}){const n=O(
e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:O(o.flavors.join(", ")),
baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const a=(0,T.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(r=>r.length<=100));return{
verdict:"failed",...i,why:`${t.name} has no flavor ${n}${a===void 0?"":` (it has ${O(a)})`}`}}var Tt=1e3;function ft(e,t){const n=e.require(`expected ==, != or \
in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:vn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&e.fail(n,fn(n,t)),{
operator:n.text,value:Ot(e,n.text,t)})}function Ot(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&e.fail(o,`expected \
a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expected the end of the \
gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function fn({text:e},t){const n=e.toLowerCase()==="in"?"in":Ae(e);
return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*hn(e){for(let t=e.
next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"word",text:n[0],
column:o,end:o+n[0].length}}}function vn(e,t){const n='in [approved, "signed off"]',o=hn(e),i=u=>{const l=o.next();return l.done===!0?e.fail(void 0,`expected ${u}\
, as in: ${n}`):l.value},a=i("a list in [ ] after in");be(a,"[")||e.fail(a,`expected a list in [ ] after ${t.text}, found ${a.text}, as in: ${n}`);const r=[];for(;;){
const u=i("a value");(u.kind==="operator"||be(u,"[")||be(u,"]")||be(u,","))&&e.fail(u,`expected a value, found ${u.text}${u.kind==="operator"?"; a value with on\
e of < > = ! is quoted":""}`),r.push(u.text),r.length>Tt&&e.fail(u,`a list may have ${Tt} values`);const l=i(", or ]");if(be(l,"]"))break;be(l,",")||e.fail(l,`e\
xpected , or ] after ${u.text}, found ${l.text}; a value with spaces is quoted`)}const s=o.next();return s.done!==!0&&e.fail(s.value,`expected the end of the ga\
te after ], found ${s.value.text}; write one gate a line`),r}var be=({kind:e,text:t},n)=>e==="word"&&t===n,At=(e,t)=>t.operator==="in"?t.values.includes(e):e===
t.value==(t.operator==="=="),St=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,xe="param max_depth <= 12";function mn(e){const t=e.
requireName("a param's name after param",xe),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:ft(e,xe),...e.
describe()};n===void 0&&e.fail(void 0,`expected an operator (${ie.join(" ")} in) after ${t}, as in: ${xe}`),(n.kind!=="operator"||!Oe(n.text))&&e.fail(n,pn(n));
const i=o?.kind==="word"?q(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:Ot(e,n.text,xe),...e.describe()}):
(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),{kind:"param-tex\
t",param:t,condition:ft(e,xe),...e.describe()})}function pn({text:e}){const t=e.toLowerCase()==="in"?"in":Ae(e);return`expected an operator (${ie.join(" ")} in)\
, found ${e}${t===void 0?`, as in: ${xe}`:`; did you mean ${t}?`}`}function gn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.numberText}`:
O(St(e.condition)),i=O(e.param),a=n.params.get(e.param);if(a===void 0){const u=t.suggest(e.param,n.params.keys()),l=`the run of ${n.name} has logged no param ${i}${u===
void 0?"":` (it has ${O(u)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:l}}const r={candidate:O(a),baseline:"",needed:o},s=e.
kind==="param-text"?At(a,e.condition):wn(a,e);return s===void 0?{verdict:"inconclusive",...r,why:`param ${i} is ${r.candidate}, which is no number; a text is wr\
itten in quotes`}:s?{verdict:"passed",...r}:{verdict:"failed",...r,why:`param ${i} is ${r.candidate}, needed ${o}`}}function wn(e,{operator:t,number:n}){const o=q(
e.trim());return o===void 0?void 0:X(Ce(o,n),t)}var $n=20;function yn(e){try{return{inputs:ht(e.inputs),outputs:ht(e.outputs),params:ht(e.params)}}catch(t){if(t instanceof
SyntaxError)return;throw t}}function ht(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");return t.map(n=>kn(
n))}function kn(e){if(!(0,J.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:bn(e),required:It(e)}}var It=e=>typeof e.
required=="boolean"?e.required:e.optional!==!0;function bn(e){const t=Nt(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:t}function Nt(e,t){if(t>$n)throw new SyntaxError(
"too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tensor":return xn(e["tensor-spec"]);case"object":return{
kind:"object",properties:Mn(e.properties,t)};case"array":return{kind:"array",items:vt(e.items,t)};case"map":return{kind:"map",values:vt(e.values,t)};default:return{
kind:"scalar",name:n}}}function xn(e){if(!(0,J.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))throw new SyntaxError("a tensor has dtype and shape");const t=e.
shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{kind:"tensor",dtype:e.dtype,shape:t}}function Mn(e,t){if(!(0,J.
Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,o])=>[n,{name:n,type:vt(o,t),required:(0,J.Gv)(o)&&It(o)}]))}function vt(e,t){
if(!(0,J.Gv)(e))throw new SyntaxError("a type is an object");return Nt(e,t+1)}function ue(e){switch(e.kind){case"scalar":return e.name;case"tensor":return`tenso\
r ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${ue(e.items)}`;case"map":return`map of ${ue(e.values)}`;case"object":return`{${[...e.properties].
map(([t,n])=>`${t}${n.required?"":"?"}: ${ue(n.type)}`).join(", ")}}`}}var En={integer:["long","double"],float:["double"]};function _n(e,t){return[...Rt(e.inputs,
t.inputs),...Tn(e.outputs,t.outputs),...On(e.params,t.params)]}function Rt(e,t){const n=new Map(e.map((o,i)=>[Dt(o,i),o]));return t.flatMap((o,i)=>{const a=n.get(
Dt(o,i)),r=`input ${o.name??i+1}`;return a===void 0?o.required?[`${r} (${ue(o.type)}) is new and required`]:[]:o.required&&!a.required?[`${r} is required now`]:
Qe(a.type,o.type)?[]:[mt(r,a.type,o.type)]})}function Tn(e,t){return e.flatMap((n,o)=>{const i=`output ${n.name??o+1}`,a=t[o];return a===void 0||a.name!==n.name?
[t.some(s=>s.name!==void 0&&s.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:n.required&&!a.required?[`${i} is optional now`]:Se(n.type,a.type)?
[]:[mt(i,n.type,a.type)]})}function On(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(o=>{const i=n.get(o.name);return i===void 0||Qe(i.type,o.type)?
[]:[mt(`param ${o.name??""}`,i.type,o.type)]})}var Dt=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,mt=(e,t,n)=>`${e} was ${ue(t)} and is ${ue(n)}`;function Qe(e,t){
return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(En[e.name]?.includes(t.name)??!1):e.kind==="array"&&t.kind===
"array"?Qe(e.items,t.items):e.kind==="map"&&t.kind==="map"?Qe(e.values,t.values):e.kind==="object"&&t.kind==="object"?Rt([...e.properties.values()],[...t.properties.
values()]).length===0:Se(e,t)}function Se(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];return n.length===t.properties.size&&n.
every(o=>An(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Se(e.items,t.items):e.kind==="map"&&t.kind==="map"?Se(e.values,t.
values):e.kind===t.kind&&ue(e)===ue(t)}var An=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Se(e.type,t.type);function Sn(e){return e.requireWord("com\
patible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var pt=3;function In(e,t){const n="compatible",o=Pt(t.candidate);return typeof o==
"string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:z(t,{candidate:Ye(o),needed:n},i=>{const a=Pt(i);if(typeof a=="string")return{verdict:"\
inconclusive",candidate:Ye(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${a}`};const r={candidate:Ye(o),baseline:Ye(a),needed:n},s=_n(a,o);if(s.
length===0)return{verdict:"passed",...r};const u=s.slice(0,pt).map(l=>O(l));return s.length>pt&&u.push(`${s.length-pt} more`),{verdict:"failed",...r,why:`the si\
gnature is not compatible with ${i.name}: ${u.join("; ")}`}})}function Pt({name:e,modelFile:t}){if(typeof t=="string")return t;const{signature:n}=t;if(n===void 0)
return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} does not say its ${o}`;return yn(n)??
`the signature of ${e} cannot be read`}var Ye=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Lt="tag approval == approved";function Nn(e){return{kind:"\
tag",tag:e.requireName("a tag's name after tag",Lt),condition:ft(e,Lt),...e.describe()}}function Rn({tag:e,condition:t},n){const{candidate:o}=n,i=O(St(t)),a=o.versionTags.
get(e)??o.runTags.get(e);if(a===void 0){const s=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),u=`neither ${o.name} nor its run has the tag ${O(e)}${s===
void 0?"":` (there is ${O(s)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:u}}const r={candidate:O(a),baseline:"",needed:i};return At(
a,t)?{verdict:"passed",...r}:{verdict:"failed",...r,why:`tag ${O(e)} is ${r.candidate}, needed ${i}`}}function Dn(e,t){const n=`${e.operator} ${e.thresholdText}`,
o=oe(t,t.candidate,e.metric,M(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="doubt"?{verdict:"inconclusive",...i,why:o.why}:
X(Ue(o.value,Ge(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${O(e.metric)} is ${o.shown}, needed ${n}`}}var Pn=20,Ln=200,jt=60;
function jn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Pn&&n.length<=jt&&t.set(n,(0,T.qb)(n,[...o].filter(i=>Math.abs(i.length-n.length)<=
jt/3).slice(0,Ln))),t.get(n))}}function Cn(e,t){const n=jn(t),{candidate:o,baseline:i}=t,a=e.map(u=>({gate:u,...Wn(n,Bn(u,n))})),r=u=>a.some(l=>l.verdict===u);return{
verdict:r("failed")?"failed":r("inconclusive")||a.length===0?"inconclusive":"passed",results:a,baseline:i,...o.doubt===void 0?{}:{doubt:o.doubt}}}function Wn({candidate:e},t){
return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Bn(e,t){switch(e.kind){case"threshold":return Dn(e,t);case"baseline":return I(e,t);case"\
tag":return Rn(e,t);case"param-number":case"param-text":return gn(e,t);case"signature":return In(e,t);case"dataset":return cn(e,t);case"flavor":return ln(e,t);case"\
artifact":return dt(e,t)}}function Gn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},n={histories:new Map,modelFile:!1,artifacts:new Set};let o=!1;
for(const i of e)switch(i.kind){case"threshold":Ct(t.histories,i.metric,M(i.selector,i.operator));break;case"baseline":o=!0;for(const a of[t,n])Ct(a.histories,i.
metric,M(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"flavor":t.modelFile=!0;break;case"artifact":t.artifacts.add(i.path);
break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,baseline:o?n:void 0}}function Ct(e,t,n){if(n===void 0)return;
const o=e.get(t)??new Set;e.set(t,o.add(n))}var Un=1024,qn=class{#e;#n;#t=0;#o;#a=Number.POSITIVE_INFINITY;#r=Number.NEGATIVE_INFINITY;#s={mantissa:0n,exponent:0};#i=new Float64Array(
Un);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===void 0?ce(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at step ${t.
step})`),this.#t+=1,this.#o===void 0&&(this.#a=Math.min(this.#a,n),this.#r=Math.max(this.#r,n),this.#e.has("mean")&&(this.#s=Q(this.#s,Ie(n))),this.#e.has("medi\
an")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)t.
set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Ie(this.#a),denominator:1n};case"max":return{numerator:Ie(this.#r),denominator:1n};case"\
mean":return{numerator:this.#s,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){const e=this.#i.subarray(0,this.#t).sort(),t=Ie(e[this.#t>>1]??0);
return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:Q(Ie(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){if(this.#t>this.#i.length){const t=new Float64Array(
this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Ie(e){const t=q(String(e));if(t===void 0)throw new TypeError(`${e} is no finite numbe\
r`);return t}var zn=2,Wt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,modelFile:"the MLmodel file was not rea\
d"};async function Bt(e,t,n,o){const i=`${t.model} version ${t.version}`,a={...Wt,version:t.version,name:i,versionTags:t.tags};if(t.status!=="READY")return{...a,
doubt:Gt(i,t)};if(t.runId==="")return{...a,doubt:`${i} was registered without a run, so it has no metrics`};const r=await Hn(e,t.runId);if(r===void 0)return{...a,
doubt:`the run ${t.runId} of ${i} no longer exists`};const s={...a,metrics:r.metrics,params:r.params,runTags:r.tags,datasets:r.datasets};return r.deleted?{...s,
doubt:`the run ${r.id} of ${i} is deleted`}:r.status!=="FINISHED"?{...s,doubt:`the run ${r.id} of ${i} is ${r.status}, not FINISHED`}:{...s,...await Kn(e,t,r,n,
o)}}function Fn(e){return e.status==="READY"?void 0:Gt(`${e.model} version ${e.version}`,e)}var Gt=(e,{status:t,statusMessage:n})=>`${e} is ${t}${n===""?"":` (${n}\
)`}, not READY`;async function Kn(e,t,n,o,i){const a=new Map,r=new Set;let s=Wt.modelFile;const u=[];for(const[l,m]of o.histories)n.metrics.has(l)&&u.push(async()=>{
a.set(l,await Vn(e,n.id,l,m,i))});o.modelFile&&u.push(async()=>{const{readModelFile:l}=await Promise.all([w.e(275),w.e(810)]).then(w.bind(w,2592));s=await l(e,t)});
for(const l of o.artifacts)u.push(async()=>{await Jn(e,t,l)&&r.add(l)});return await Qn(u),{histories:a,artifacts:r,modelFile:s}}async function Vn({runs:e},t,n,o,i){
const a=new qn(o,i);for await(const r of e.metricHistory(t,n))a.add(r);return a.finish()}async function Jn(e,t,n){try{return await(0,B.Tx)(e,t,n,1)!==void 0}catch(o){
if(o instanceof k.zg&&o.code==="E_ARTIFACT_TOO_LARGE")return!0;throw o}}async function Hn({runs:e},t){try{return await e.get(t)}catch(n){if(n instanceof k.zg&&n.
code==="E_RUN_NOT_FOUND")return;throw n}}async function Qn(e){const t=async()=>{for(let n=e.shift();n!==void 0;n=e.shift())await n()};await Promise.all(Array.from(
{length:zn},t))}async function Yn(e,t,n,o){const i=Gn(t),a=o["accept-zero-timestamp"],r=async()=>{if(i.baseline===void 0)return Ut;const l=await ot(e,n,o.choice);
return l.kind==="none"?l:{kind:"version",from:l.from,facts:await Bt(e,l.version,i.baseline,a)}},[s,u]=await Promise.all([Bt(e,n.version,i.candidate,a),r()]);return Cn(
t,{candidate:s,baseline:u,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:a})}function Zn(e){const t=Fn(e);return{verdict:t===void 0?"ungated":"i\
nconclusive",results:[],baseline:Ut,...t===void 0?{}:{doubt:t}}}var Ut={kind:"none",why:"no gate asks for one"},qt=["tag","param","signature","dataset","flavor",
"artifact"],gt={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},Xn=({kind:e,text:t})=>e==="word"?qt.find(n=>n===t):void 0;function zt(e){if(e?.
kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn(gt,t)?gt[t]:(0,T.qb)(t,qt);return n?.startsWith(t.slice(0,1))===!0||Object.hasOwn(gt,t)?n:void 0}
var Ze="as in: accuracy >= 0.9";function eo(e){const t=to(e),n=e.next();n===void 0&&e.fail(void 0,no(t,e)),(n.kind!=="operator"||!Oe(n.text))&&e.fail(n,oo(n,e));
const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${Ze}`);if(i.kind==="word"&&i.text==="baseline"){const r=v(e);return{kind:"baseline",metric:t,
operator:o,change:r,selector:y(e,o),...e.describe()}}const a=i.kind==="word"?q(i.text):void 0;return a===void 0&&e.fail(i,io(i)),{kind:"threshold",metric:t,operator:o,
threshold:a,thresholdText:i.text,selector:y(e,o),...e.describe()}}function to(e){const t=e.next();return(t===void 0||t.kind==="operator")&&e.fail(t,`expected a \
metric's name before the operator, ${Ze}`),t.text.trim()===""&&e.fail(t,"expected a metric's name between the quotes"),t.kind==="word"&&q(t.text)!==void 0&&e.fail(
t,`expected a metric's name first, found the number ${t.text}; the metric comes first, ${Ze} (a metric of that name is written "${t.text}")`),t.text}function no(e,t){
const n=zt(t.tokens[0]);return`expected an operator (${ie.join(" ")}) after ${e}, ${Ze}${n===void 0?"":`; or did you mean ${n}?`}`}function oo(e,{tokens:t}){const n=`\
expected an operator (${ie.join(" ")}), found ${e.text}`,o=Ae(e.text);if(o!==void 0)return`${n}; did you mean ${o}?`;const i=zt(t[0]),a=i===void 0?"":`; ${i===t[0]?.
text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,r=t.findIndex(({kind:u})=>u==="operator");if(e.kind==="operator"||r<=1)return`${n}${a}`;if(e.kind==="\
word"&&x(e.text)!==void 0&&r===2)return`${n}; ${e.text} stands at the end of the gate, as in: rmse <= 0.2 best`;const s=t.slice(0,r).map(({text:u})=>u).join(" ");
return`${n}; a metric's name with spaces is quoted: "${s}"${a.replace(/^;/,"; or")}`}function io({kind:e,text:t}){const n=`expected a number such as 0.9, -1 or \
2.5e-3, or baseline, found ${t}`;if(e==="quoted"&&q(t)!==void 0)return`${n} in quotes; write ${t} without them`;const o=t.replace(",",".");return t.includes(",")&&
q(o)!==void 0?`${n}; did you mean ${o}?`:(/^[\d.]+%$/.test(t)?q(t.slice(0,-1)):void 0)!==void 0?`${n}; did you mean ${Number(t.slice(0,-1))/100}? A percentage i\
s one of the baseline: baseline - ${t}`:/^[+-]?\d/.test(t)?`${n}, which is no number or has too many digits`:(0,T.qb)(t.toLowerCase(),["baseline"])!==void 0?`${n}\
; did you mean baseline?`:n}var ao=/^(\s*-\s+)(.*)$/s,ro="---";function so(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===ro)return{text:"",number:n+
1,column:1};const o=ao.exec(t);return o===null?{text:t,number:n+1,column:1}:{...co(o[2]??""),number:n+1,column:uo(o[1]??"",o[2]??"")}})}var Ft=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,
Kt=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function co(e){const t=Ft.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll("''","'")};const n=Kt.exec(e);return n!==
null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var uo=(e,t)=>e.length+1+(Ft.test(t)||Kt.test(t)?1:0),wt=class extends Error{name="GateMistake";column;constructor(e,t){
super(t),this.column=e}},lo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){return this.#n[this.#o+e]}next(){
const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){const n=this.require(`expected ${e}\
, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,T.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expected ${e}, found ${n.text}${o?`; did \
you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="operator"&&this.fail(n,`expected ${e}, f\
ound ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.peek(),t=this.#n[this.#o-1];e!==
void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new wt(e?.column??this.#e.column+
this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.column;return{text:this.#e.
text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},fo=/\s+/y,ho=/#.*/sy,vo=/[<>=!≤≥≠]+/y,mo=/"((?:[^"\\]|\\["\\])*)"/y,po=/[^\s"<>=!≤≥≠]+/y;
function go(e,t){const n=[];let o=0;const i=r=>{r.lastIndex=o;const s=r.exec(e);return s!==null&&(o+=s[0].length),s},a=(r,s,u)=>{n.push({kind:r,text:s,column:u,
end:t+o})};for(;o<e.length;){const r=i(fo)!==null||o===0;if(o===e.length||r&&i(ho)!==null)break;const s=t+o,u=i(mo);if(u!==null){a("quoted",(u[1]??"").replace(/\\(["\\])/g,
"$1"),s);continue}const l=i(vo);if(l!==null){a("operator",l[0],s);continue}const m=i(po);if(m===null)throw new wt(s,'expected a closing " for what opens here');
for(const $ of yo(m[0],n)){const R=n.at(-1)?.end??s,L=Math.max(s,R);n.push({kind:"word",text:$,column:L,end:L+$.length})}}return n}var wo=/^(baseline)([-+*])(.*)$/s,
$o=/^([-+*])(.+)$/s;function yo(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||n.text!=="baseline"))return[e];const i=(n===
void 0?wo:$o).exec(e);return i===null?[e]:i.slice(1).filter(a=>a!=="")}var Vt=1024*1024,Jt=1e4,ko=50,bo=600;function Ht(e){const t=[],n=[];for(const{origin:o,text:i}of e){
if(i.length>Vt)throw new k.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates may have (${Vt}).`);for(const a of so(i))try{const r=xo(a,o);r!==
void 0&&t.push(r)}catch(r){if(!(r instanceof wt))throw r;n.push(`${o}, line ${a.number}, column ${r.column}: ${r.message.slice(0,bo)}`)}}if(n.length>0)throw new k.
zg("E_GATE_SYNTAX",Mo(n));if(t.length>Jt)throw new k.zg("E_GATE_SYNTAX",`${t.length} gates are more than are decided at once (${Jt}).`);return t}function xo(e,t){
const n=go(e.text,e.column),[o,i]=n;if(o===void 0)return;const a=new lo(e,n,t),r=i?.kind==="operator"?void 0:Xn(o);if(r===void 0)return eo(a);switch(a.next(),r){case"\
tag":return Nn(a);case"param":return mn(a);case"signature":return Sn(a);case"dataset":return Je(a);case"flavor":return un(a);case"artifact":return rt(a)}}function Mo(e){
if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,ko).map(n=>`  - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length}\
 more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var Eo={gates:{kind:T.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:T.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:T.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:T.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:T.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,T.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:T.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},_o=1024*1024;function To(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Oo(e["gates-file"])});const n=Ht(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const r=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new k.zg("E_INPUT",`--no-gates was said, and ${r} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:r})=>r).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
a=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new k.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${a}`)}function Oo(e){try{if((0,_.statSync)(e).size>
_o)throw new k.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return(0,_.readFileSync)(e,"utf8")}catch(t){throw t instanceof k.zg?t:new k.zg("E_INPUT",
`The gates file ${e} cannot be read: ${t instanceof Error?t.message:String(t)}`,{cause:t})}}var $t="gates.yaml",Ao=64*1024,Qt=200;async function So(e,t){const{model:n,
version:o}=t,i=`${$t} of ${n} version ${o}`,a=await(0,B.Tx)(e,t,$t,Ao);if(a===void 0)throw new k.zg("E_GATES_MISSING",`${n} version ${o} has no ${$t}, and --mod\
el-gates asks for it. Log it with the model, or leave --model-gates out.`);const r=Ht([{origin:i,text:a}]);if(r.length===0)throw new k.zg("E_GATES_MISSING",`${i}\
 holds no gate, and --model-gates asks for some.`);if(r.length>Qt)throw new k.zg("E_GATE_SYNTAX",`${i} holds ${r.length} gates; ${Qt} may be logged with a model\
.`);return r}var yt=e=>(0,E.Sx)(e.target).map(E.Rg);async function Xe({registry:e},{model:t,version:n,target:o},i,a){const r=a===void 0?void 0:(0,p.Tq)(await e.
version(t,a)),s=r===void 0||!yt(r).includes((0,E.Rg)(i))?"it was moved there without this project":`by the promotion ${(0,p.rl)(r)}`,u=a===void 0?`nobody holds ${(0,E.
Rg)(i)}`:`version ${a} holds ${(0,E.Rg)(i)} (${s})`;return new k.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${t} version ${n} to ${o} was overtaken: ${u} now.\
 Run the step again if this version shall have it.`)}async function Io(e,t,n,o){const{registry:i}=e,a=await i.versionsOfModel(t.model),r=n.map(E.Rg),s=a.flatMap(
l=>(0,p.Tq)(l)??[]).filter(l=>(l.lockedAtMs??0)>o&&yt(l).some(m=>r.includes(m))).sort((l,m)=>(m.lockedAtMs??0)-(l.lockedAtMs??0)),[u]=s;if(u!==void 0){for(const l of n){
const m=s.find($=>yt($).includes((0,E.Rg)(l)));await Ro(e,t,l,m===void 0?(0,p.te)(t,(0,E.Rg)(l)):No(m,(0,E.Rg)(l)),a)}return new k.zg("E_PROMOTION_OVERTAKEN",`T\
he promotion of ${t.model} version ${t.version} to ${t.target} was overtaken while it stood still: by the promotion ${(0,p.rl)(u)}, which stands. Run the step a\
gain if this version shall have it.`)}}var No=(e,t)=>e.state==="demoted"?void 0:e.state==="held"||e.state==="moving"?e.version:(0,p.te)(e,t);async function Ro({
registry:e},t,n,o,i){if(o===t.version)return;if(n.kind==="alias"){if((await e.holder(t.model,n))?.version!==t.version)return;o===void 0?await e.deleteAlias(t.model,
n.alias):await e.setAlias(t.model,n.alias,o);return}const a=s=>i.find(u=>u.version===s)?.stage;if(a(t.version)!==n.stage)return;o!==void 0&&a(o)!==n.stage&&await e.
transition(t.model,o,n.stage,!1);const r=t.previousStage===void 0||t.previousStage===n.stage?"Archived":t.previousStage;await e.transition(t.model,t.version,r,!1)}
var Do=8,Po=2,Yt=150;async function Lo(e,t,n,o,{signal:i}){const{registry:a}=e,{model:r,version:s}=t,u=n.find($=>$.kind==="stage"),l=n.find($=>$.kind==="alias");
for(let $=1,R=0;$<=Do&&R<Po;$+=1)$>1&&await(0,U.v)(Yt/2+Math.random()*Yt,i),R=await m()?R+1:0;async function m(){if(u!==void 0&&o){const R=(await a.versionsOfModel(
r)).filter(W=>W.stage.toLowerCase()===u.stage.toLowerCase()),L=R.at(-1);if(L?.version!==s)throw R.some(W=>W.version===s)&&await a.transition(r,s,"Archived",!1),
await Xe(e,t,u,L?.version);if(R.length>1){for(const W of R.slice(0,-1))await a.transition(r,W.version,"Archived",!1);return!1}}if(l===void 0)return!0;const $=(await a.
holder(r,l))?.version;if($===s)return!0;if(u===void 0)throw await Xe(e,t,l,$);return await a.setAlias(r,l.alias,s),!1}}function Zt(e,t,n){const{version:o,targets:i,
holders:a,holder:r,record:s}=e,u=(0,p.WE)(e)?s:void 0,l=i.some(R=>(0,p.QR)(o,R,a.get((0,E.Rg)(R)))),m=i.some(({kind:R})=>R==="stage"),$=Object.fromEntries([...a].
flatMap(([R,L])=>L===void 0?[]:[[R,L]]));return{id:u?.id??`p-${crypto.randomUUID()}`,state:"moving",model:o.model,version:o.version,target:(0,E.M4)(i),...t,...u!==
void 0&&l?jo(u):{...r===void 0?{}:{previousVersion:r},...i.length>1?{previous:$}:{},...m?{previousStage:o.stage,archivedPrevious:n}:{}},time:new Date().toISOString()}}
var jo=({previousVersion:e,previous:t,previousStage:n,archivedPrevious:o})=>({...e===void 0?{}:{previousVersion:e},...t===void 0?{}:{previous:t},...n===void 0?{}:
{previousStage:n},...o===void 0?{}:{archivedPrevious:o}});async function Co(e,t,n,o,i){let a=Zt(t,n,o);const r=[];let s;for(let u=1;;u+=1){const l=await(0,p.IZ)(
e,a,i,(0,p.uv)(t.model));r.push(...l.interrupted),a=Wo(a,r,n);try{if(s!==void 0){const $=await Io(l.mlflow,a,t.targets,s);if($!==void 0)throw $}const m=u>1||(0,p.
WE)(t)||Bo(r,a);return await Go(l,t,{intent:a,hasBegun:m},o,i)}catch(m){if(!(m instanceof p.Vj))throw m;if(u===p.F3)throw(0,p.p0)(a,m);s??=l.createdAtMs,i.log.warn(
`The lock of ${a.model} ran out before the promotion had ended: getting it again.`)}finally{await l.release()}}}function Wo(e,t,n){const o=t.findLast(i=>Xt(i,e));
return o===void 0?e:{...o,...n,state:"moving",time:e.time}}var Xt=(e,t)=>e.version===t.version&&e.target===t.target&&e.state==="moving",Bo=(e,t)=>e.some(n=>Xt(n,
t));async function Go(e,t,{intent:n,hasBegun:o},i,a){const{mlflow:r}=e,{targets:s,holders:u}=t;for(const m of s){const $=(0,p.Mz)(e.model,m);if($!==n.version&&$!==
u.get((0,E.Rg)(m)))throw await Xe(r,n,m,$)}if(!o&&s.every(m=>(0,p.Mz)(e.model,m)===n.version)){const{version:m}=t,$=(0,p.Tq)(await r.registry.version(m.model,m.
version));return{changed:!1,record:$?.target===n.target&&$.state==="held"?$:void 0}}e.createdAtMs===void 0&&await kt(r,n),await en(r,n,s,i),e.createdAtMs===void 0?
await Lo(r,n,s,i,a):await Uo(e,n,s,i);const l={...n,state:"held",...e.createdAtMs===void 0?{}:{lockedAtMs:e.createdAtMs}};return await kt(r,l),{changed:!0,record:l}}
async function en({registry:e},{model:t,version:n},o,i){for(const a of o)a.kind==="alias"?await e.setAlias(t,a.alias,n):await e.transition(t,n,a.stage,i)}async function Uo(e,t,n,o){
const{mlflow:i,interrupted:a}=e;for(let r=1;;r+=1){const s=await i.registry.model(t.model);if(!e.isHeld(s))throw new p.Vj("The lock was gone past.");const u=await qo(
i,s,t,n,o);if(u===void 0)return;const l=(0,p.Mz)(s,u);if(!a.some($=>$.version===l)||r===p.F3)throw await Xe(i,t,u,l);await en(i,t,n,o)}}async function qo({registry:e},t,{
version:n},o,i){for(const a of o){if((0,p.Mz)(t,a)===n)continue;if(a.kind==="alias"||i)return a;const{stage:r}=await e.version(t.name,n);if(r.toLowerCase()!==a.
stage.toLowerCase())return a}}var kt=({registry:e},t)=>e.setVersionTag(t.model,t.version,p.oK,(0,p.sF)(t)),zo=(0,re.o)({name:"promote",title:"promote a version \
once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, signature and files, also against the version that serves now. Wh\
ere all pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is\
 red.",inputs:{...ge.hI,model:{kind:T.Qq,required:!0,description:"The registered model."},version:{kind:(0,T.nd)(1),required:!0,description:"The model version t\
o promote."},to:{kind:T.Qq,required:!0,description:'Where to: an @alias such as @champion, the stage Staging or Production, or one of each, as in "@champion, Pr\
oduction".'},...Eo,"archive-previous":{kind:T.Jt,default:"true",description:"Archive what is in the stage, as MLflow does it; an alias needs no archiving."},...ae.
N,"on-refusal":{kind:(0,T.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."},
"report-artifact":{kind:T.Jt,default:"false",description:"Keep the whole report, as JSON and Markdown, with the artifacts of the version's run."},...Y.X,"decide\
-only":{kind:T.Jt,default:"false",description:"Decide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped."}},outputs:{version:{
kind:"small",description:"The version that was to be promoted."},verdict:{kind:"small",description:"What the gates came to: passed, failed, inconclusive, or ung\
ated."},"previous-version":{kind:"small",description:"The version that held the stage or alias before; empty where none did."},"promotion-id":{kind:"small",description:"\
The id of the promotion, by which it can be undone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON\
."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(e){const{inputs:t,log:n,signal:o,pipeline:i}=e,a=Fo(
t.to),r=To(t),s=Ee(t.baseline,t.version),u=t["archive-previous"],l=`${t.model} version ${t.version}`,m=(0,E.M4)(a),$={kind:"heading",text:`Promotion of ${l} to ${m}`},
R=(...F)=>{t.comment&&e.comment([t.model,m],$,...F)};e.output("version",String(t.version)),R();const L=await e.mlflow(),W=await(0,p.ZY)(L,t.model,String(t.version),
a),{version:Ne}=W,Re=t["model-gates"]?[...r,...await So(L,Ne)]:r,le=t["no-gates"]?Zn(Ne):await Yn(L,Re,W,{...t,choice:s}),{verdict:De,baseline:nn}=le;e.output("\
verdict",De);const bt={verdict:De,gates:Me(le),...nn.kind==="version"?{baseline:nn.facts.version}:{},...t["no-gates"]?{ungated:!0}:{},...Ko(i)},et=async(F,tt)=>{
e.output("previous-version",tt?.previousVersion??""),e.output("promotion-id",tt?.id??"");const rn=Qo({model:Ne.model,version:Ne.version,target:m,...F,...bt,record:tt});
e.output("report",rn);const sn=ve(le),xt=sn===void 0?[]:[{kind:"paragraph",text:sn}],Mt=Re.length>0?[...xt,N(le)]:xt;if(t["report-artifact"]&&!t["decide-only"]){
const{keepReport:Xo}=await Promise.resolve().then(w.bind(w,5469)),ei=[$,{kind:"paragraph",text:`Outcome ${F.outcome}: ${F.reason}`},...xt,N(le,1/0)],ti={promotionId:tt?.
id,to:m,json:rn,blocks:ei,isUnchanged:F.outcome==="unchanged"};Mt.push({kind:"paragraph",text:await Xo(L,Ne,ti,e)})}return e.summarize($,...Mt),R({kind:"paragra\
ph",text:F.reason},...Mt),F};if(De==="failed"||De==="inconclusive"){t["decide-only"]||await Ho(L,W,bt,n);const F=`${l} was not promoted to ${m}: ${H(le)}. ${tn(
W)}`;return et(t["on-refusal"]==="skip"?{outcome:"skipped",reason:F}:{outcome:Vo(le),code:Jo(le),reason:F})}const on=De==="ungated"?"without any gate (--no-gate\
s)":`${Re.length===1?"its gate":`${Re.length} of ${Re.length} gates`} passed`;if(t["decide-only"])return et({outcome:"skipped",reason:`${l} may be promoted to ${m}\
: ${on}. Nothing was changed (--decide-only). ${tn(W)}`.trimEnd()});const an=F=>et({outcome:"unchanged",reason:`${l} holds ${m} already.`},F);if((0,p.Nd)(W,u)&&
W.record?.state==="held")return an(W.record);o.throwIfAborted(),n.progress(`Moving ${m} to ${l}`);const{record:Pe,changed:Yo}=await Co(L,W,bt,u,(0,ae.p)(e));if(!Yo||
Pe===void 0)return an(Pe);const Zo=Pe.previousVersion===void 0?"which nobody held before":`in place of version ${Pe.previousVersion}`;return et({outcome:"done",
reason:`${l} holds ${m}, ${Zo}: ${on}.`},Pe)}});function Fo(e){const t=(0,E.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage==="Archived"))
throw new k.zg("E_INPUT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var Ko=({actor:e,link:t,commit:n})=>({...e===void 0?
{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),Vo=({verdict:e})=>e==="failed"?"refused":"inconclusive",Jo=({verdict:e})=>e==="failed"?
"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function tn(e){const{targets:t,holders:n,version:o}=e;return(0,p.Nd)(e,!1)?`It held ${(0,E.M4)(t)} before, and still do\
es.`:t.flatMap(a=>{const r=n.get((0,E.Rg)(a));return r===void 0?[`Nobody holds ${(0,E.Rg)(a)}.`]:r===o.version?[]:[`${(0,E.Rg)(a)} stays with version ${r}.`]}).
join(" ")}async function Ho(e,t,n,o){if(!(t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{await kt(e,{...Zt(t,n,!1),state:"refused"})}catch(i){
if(!(i instanceof k.zg))throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var Qo=({record:e,...t})=>JSON.stringify({...t,promotionId:e?.
id,previousVersion:e?.previousVersion,time:e?.time},void 0,2)}),7990:((nt,fe,w)=>{w.d(fe,{F3:()=>Te,IZ:()=>qe,Mz:()=>$e,Nd:()=>H,QR:()=>D,Tq:()=>k,UB:()=>_e,Vj:()=>Ee,
WE:()=>ve,ZY:()=>he,oK:()=>K,p0:()=>Fe,rl:()=>ne,sF:()=>J,te:()=>T,uv:()=>te});var Y=w(4261),ae=w(7871),p=w(7237),E=w(114),B=w(8243),U=w(4446),K="mlflow-steps.p\
romotion",re=["moving","held","undoing","undone","demoting","demoted","refused"],ge=["passed","failed","inconclusive","ungated"],T=({target:d,previous:c,previousVersion:f},h)=>c===
void 0?d===h?f:void 0:c[h];function J(d){const c={...d,...d.actor===void 0?{}:{actor:d.actor.slice(0,100)},...d.pipeline===void 0?{}:{pipeline:d.pipeline.slice(
0,400)},...d.commit===void 0?{}:{commit:d.commit.slice(0,64)},gates:d.gates.map(v=>({gate:v.gate.slice(0,120),candidate:v.candidate.slice(0,40),verdict:v.verdict}))},
f=[...c.gates.filter(({verdict:v})=>v!=="passed"),...c.gates.filter(({verdict:v})=>v==="passed")];let h=Math.min(f.length,100);for(;;){const v=f.length-h+(d.gatesOmitted??
0),b=v===0?c.gates:f.slice(0,h),A=(0,Y.J)({...c,gates:b,...v===0?{}:{gatesOmitted:v}});if(A.length<=Y.D||h===0)return A;h-=1}}function k({model:d,version:c,tags:f}){
const h=f.get(K),v=h===void 0?void 0:_(h);return v?.model===d&&v.version===c?v:void 0}function _(d){if(d.length>Y.D)return;const c=(0,B.qF)(d);if(!(0,B.Gv)(c))return;
const{id:f,model:h,version:v,target:b,time:A}=c,P=re.find(C=>C===c.state),S=ge.find(C=>C===c.verdict);if(!(!N(f)||!N(h)||!N(v)||!we(b)||!N(A))&&!(P===void 0||S===
void 0))return{id:f,state:P,model:h,version:v,target:b,verdict:S,time:A,gates:ee(c.gates),...V(c)}}function V(d){const{ungated:c,gatesOmitted:f,previousVersion:h,
previousStage:v,archivedPrevious:b,actor:A,pipeline:P,commit:S,undoneTime:C,lockedAtMs:Z,baseline:de}=d,ce=j(d.previous);return{...c===!0?{ungated:c}:{},...typeof f==
"number"?{gatesOmitted:f}:{},...N(h)&&/^\d+$/.test(h)?{previousVersion:h}:{},...ce===void 0?{}:{previous:ce},...p._$.some(oe=>oe===v)&&N(v)?{previousStage:v}:{},
...typeof b=="boolean"?{archivedPrevious:b}:{},...N(A)?{actor:A}:{},...N(P)?{pipeline:P}:{},...N(S)?{commit:S}:{},...N(C)?{undoneTime:C}:{},...N(de)&&/^\d+$/.test(
de)?{baseline:de}:{},...typeof Z=="number"?{lockedAtMs:Z}:{}}}function j(d){if((0,B.Gv)(d))return Object.fromEntries(Object.entries(d).flatMap(([c,f])=>N(f)&&/^\d+$/.
test(f)?[[c,f]]:[]))}var ee=d=>(Array.isArray(d)?d:[]).flatMap(c=>{if(!(0,B.Gv)(c))return[];const{gate:f,candidate:h,verdict:v}=c;return N(f)&&N(v)?[{gate:f,candidate:N(
h)?h:"",verdict:v}]:[]});function we(d){if(!N(d))return!1;try{return(0,p.Sx)(d),!0}catch{return!1}}var N=d=>typeof d=="string"&&d!=="";async function he({registry:d},c,f,h){
const[v,b]=await Promise.all([d.version(c,f),d.model(c)]),A=h.find(({kind:P})=>P==="stage");return A!==void 0&&b.latest.length===0&&await d.holder(c,A),Me(v,b,h)}
function Me(d,c,f){const h=k(d),v=new Map(f.map(A=>[(0,p.Rg)(A),$e(c,A)])),b=[...v.values()].find(A=>A!==void 0);return{version:d,model:c,targets:f,holders:v,holder:b,
latest:h,record:h?.target===(0,p.M4)(f)?h:void 0}}var ve=({record:d})=>d?.state==="moving"||d?.state==="undoing",D=(d,c,f)=>c.kind==="stage"?d.stage.toLowerCase()===
c.stage.toLowerCase():f===d.version,H=({version:d,targets:c,holders:f},h)=>c.every(v=>{const b=f.get((0,p.Rg)(v));return D(d,v,b)&&(v.kind==="alias"||!h||b===d.
version)}),$e=({aliases:d,latest:c},f)=>f.kind==="alias"?d.get(f.alias):c.find(({stage:h})=>h.toLowerCase()===f.stage.toLowerCase())?.version,ye=.8,Ee=class extends Error{name="\
LeaseLost"};function ot(d){const c=performance.now(),f=Date.now(),h=()=>Math.max(performance.now()-c,Date.now()-f)>=d*ye;return{isOver:h,assertNotOver:()=>{if(h())
throw new Ee("The lease of the lock is over.")}}}var se="mlflow-steps.lock-epoch.",it=1440*6e4,te=({tags:d})=>Math.max(0,...[...d.keys()].flatMap(c=>c.startsWith(
se)&&/^\d{1,9}$/.test(c.slice(se.length))?[Number(c.slice(se.length))]:[])),at=8,Le=d=>Math.max(0,d-at),O=d=>`${se}${d}`,rt=({tags:d},c)=>[...d.keys()].filter(f=>f.
startsWith(se)&&Number(f.slice(se.length))<c),st=({tags:d},c,f)=>c>0&&f-Number(d.get(O(c))??f)>it;async function dt({registry:d},c,f){if(c.state!=="moving")return c;
try{const h=k(await d.version(c.model,c.version));if((h?.lockedAtMs??0)>=f)return;if(h?.state==="moving"&&h.target===c.target&&(h.id===c.id||ct(c)))return h;await d.
setVersionTag(c.model,c.version,K,J(c))}catch(h){if(!(h instanceof U.zg&&h.code==="E_VERSION_NOT_FOUND"))throw h}return c}var ct=({version:d,previousVersion:c,previous:f={}})=>c===
d||Object.values(f).includes(d),je="mlflow-steps.lock",ut=10*6e4,q=200,Ce=d=>(0,ae.X)("node:crypto").createHash("sha256").update(d).digest("hex").slice(0,16);function Q(d,c){
return`${d.length<=q?d:`${[...d].slice(0,90).join("")}~${Ce(d)}`}--mlflow-steps-lock${c===0?"":`-${c}`}`}var We=({holder:d,leaseMs:c,record:f})=>new Map([[je,JSON.
stringify({holder:d,leaseMs:c})],[K,J({...f,gates:[]})]]);function me({tags:d}){const c=_(d.get(K)??""),f=(0,B.qF)(d.get(je)??""),h=(0,B.$6)(f,"holder"),v=(0,B.
tk)(f,"leaseMs");if(!(c===void 0||h===void 0||v===void 0||v<=0))return{holder:h,leaseMs:Math.min(v,ut),record:c}}var lt=({leaseMs:d,record:c})=>`Not a model: ml\
flow-steps is at work on ${c.model} (${ne(c)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${d/1e3} s. It can be \
deleted.`;function ne({id:d,version:c,target:f,actor:h,pipeline:v}){const b=[h===void 0?"":` by ${h}`,v===void 0?"":`, ${v}`].join("");return`${d} of version ${c}\
 to ${f}${b}`}var _e=6e4,ke=300,Be=5e3;function Ge({log:d,signal:c,waitMs:f},{model:h,version:v,target:b}){const A=performance.now();let P=-1/0;return{pause:async S=>{
const C=performance.now()-A,Z=S===void 0?"somebody whose lock says nothing":ne(S);if(C>=f)throw new U.zg("E_PROMOTION_HELD",`${h} version ${v} was not moved to ${b}\
: ${h} is held by ${Z}, and was not let go within ${Math.round(f/1e3)} s. Run the step again.`);C-P>=Be&&(P=C,d.progress(`Waiting for another promotion of ${h}:\
 ${Z}.`)),await(0,E.v)(ke/2+Math.random()*ke,c)}}}function pe(){const d=new Map;return c=>{const f=me(c),h=f?.holder??String(c.createdAtMs),v=d.get(h)??performance.
now();d.set(h,v);const b=c.serverNowMs===void 0?0:c.serverNowMs-c.createdAtMs;return Math.max(b,performance.now()-v)>=(f?.leaseMs??_e)}}var Ue=1e4,Te=3;async function qe(d,c,f,h=0){
const{log:v,signal:b,leaseMs:A}=f,{registry:P}=d,S=c.model,C=Ge(f,c),Z=pe(),de=[],ce=async g=>{const x={holder:crypto.randomUUID(),leaseMs:A,record:c},y=ot(A),M=Q(
S,g),z=await d.locks.create(M,lt(x),We(x));if(z!==void 0)return{epoch:g,createdAtMs:z.createdAtMs,clock:y};const I=await d.locks.read(M);return I!==void 0&&me(I)?.
holder===x.holder?{epoch:g,createdAtMs:I.createdAtMs,clock:y}:I},oe=async({epoch:g,clock:x},y=g)=>{if(!(x.isOver()&&y<=g))try{await d.forCleanup(Ue).locks.remove(
Q(S,g))}catch(M){if(!(M instanceof U.zg))throw M;v.warn(`The lock ${Q(S,g)} was not removed, and is gone past after ${A/1e3} s: ${M.message}`)}},Ke=(g,x)=>({mlflow:d.
guarded(g.clock.assertNotOver),model:x,createdAtMs:g.createdAtMs,interrupted:de,isHeld:y=>!g.clock.isOver()&&te(y)===g.epoch,release:async()=>{st(x,g.epoch,g.createdAtMs)&&
!g.clock.isOver()&&await P.deleteModelTag(S,O(g.epoch)).catch(()=>{}),await oe(g)}}),ie=async g=>{try{const x=await P.model(S),y=te(x),M=y===g.epoch;return M||await oe(
g,y),{model:x,isCurrent:M}}catch(x){throw await oe(g),x}},Oe=async(g,x)=>{const y=await ce(g+1);if(!ze(y))return;const M=d.guarded(y.clock.assertNotOver);await M.
registry.setModelTag(S,O(y.epoch),String(y.createdAtMs));for(let G=g;G>=Le(g);G-=1){const Je=await Ve(M,G);Je!==void 0&&de.push(Je)}for(const G of rt(x,y.epoch))
await M.registry.deleteModelTag(S,G);const{model:z,isCurrent:I}=await ie(y);return I?Ke(y,z):void 0},Ve=async(g,x)=>{for(;;){const y=await g.locks.read(Q(S,x));
if(y===void 0)return;const M=me(y);if(Z(y)){if(M===void 0)return;v.warn(`Going past the lock of ${ne(M.record)}, which did not end within ${M.leaseMs/1e3} s.`);
const z=await dt(g,M.record,y.createdAtMs);return await g.locks.remove(Q(S,x)).catch(I=>{if(!(I instanceof U.zg))throw I;v.warn(`The lock ${Q(S,x)} that a crash\
 left was not removed: ${I.message}`)}),z}await C.pause(M?.record)}},Ae=async g=>(v.warn(`${S} is changed without a lock, because these credentials may not crea\
te registered models: another promotion at the same time is seen and repaired afterwards only. ${g.message}`),{mlflow:d,model:await P.model(S),createdAtMs:void 0,
interrupted:[],isHeld:()=>!0,release:async()=>{}});let X=h;for(let g=0;;){b.throwIfAborted();let x;try{x=await ce(X)}catch(I){if(I instanceof U.zg&&I.code==="E_\
MLFLOW_FORBIDDEN")return Ae(I);throw I}if(ze(x)){const{model:I,isCurrent:G}=await ie(x);if(G)return Ke(x,I);X=te(I);continue}const y=x;if(y===void 0)continue;const M=await P.
model(S),z=te(M);if(z>X)X=z;else if(Z(y)){const I=await Oe(X,M).catch(G=>{if(!(G instanceof Ee))throw G;if(g+=1,g===Te)throw Fe(c,G)});if(I!==void 0)return I;X+=
1}else await C.pause(me(y)?.record)}}var ze=d=>d!==void 0&&"clock"in d,Fe=({model:d,version:c},f)=>new U.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${d} versi\
on ${c} lost its lock ${Te} times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:f})}),9128:((nt,fe,w)=>{w.d(fe,{N:()=>ae,p:()=>p});
var Y=w(2605),ae={"lock-lease":{kind:Y.p0,default:"60s",description:"After this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:Y.
p0,default:"90s",description:"How long to wait for another promotion of the model."}},p=({log:E,signal:B,inputs:U})=>({log:E,signal:B,leaseMs:U["lock-lease"],waitMs:U["\
lock-timeout"]})}),5469:((nt,fe,w)=>{w.d(fe,{keepReport:()=>T});var Y=w(455),ae=w(7522),p=w(4446),E=w(9596),B=_=>`${_.map(U).join(`

`)}
`;function U(_){switch(_.kind){case"heading":return`# ${re(_.text)}`;case"paragraph":return re(_.text);case"table":return[_.header,_.header.map(()=>"---"),..._.
rows].map(K).join(`
`);case"log":return re(_.title)}}var K=(_,V)=>`|${_.map(j=>` ${V===1?j:re(j)} |`).join("")}`,re=_=>(0,ae.YI)(_).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),ge="mlflow-steps";async function T(_,V,j,{log:ee,signal:we,inputs:N}){const{artifacts:he,runs:Me}=_,ve=new Y.k;for(const D of["tracking-password","track\
ing-token","github-token"])ve.add(N[D]??"");try{if(V.runId==="")throw new p.zg("E_RUN_NOT_FOUND",`${V.model} version ${V.version} was registered without a run.`);
const D=await Me.get(V.runId);if(D.deleted)throw new p.zg("E_RUN_DELETED",`The run ${D.id} is deleted.`);const H=`${ge}/${J(V,j)}`;return j.isUnchanged&&j.promotionId!==
void 0&&(await he.listOfRun(D.id,ge)).some(ye=>ye.path===`${H}.md`)||(await he.writeToRun(D,`${H}.json`,ve.redact(j.json)),await he.writeToRun(D,`${H}.md`,ve.redact(
B(j.blocks)))),`The whole report is with run ${D.id}, as ${H}.json and .md.`}catch(D){if(!(D instanceof p.zg)||we.aborted)throw D;const H=`The report was not ke\
pt as an artifact: ${D.message}`;return ee.warn(H),H}}var J=({model:_,version:V},{promotionId:j,to:ee})=>j===void 0?`decision-${k(_)}-${V}-${k(ee.replaceAll("@",
""))}`:`promotion-${k(j)}`,k=_=>_.replace(/[^\w-]+/g,"_").slice(0,80)})};
