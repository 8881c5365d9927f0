"use strict";exports.id=231,exports.ids=[231],exports.modules={231:((Qe,le,w)=>{w.d(le,{p:()=>Ko});var te=w(4412),J=w(506),g=w(9202),E=w(9719),U=w(8335),F=w(114),ne=w(987),oe=w(
3527),_=w(5085),X=w(8243),Q=w(7522),k=w(4446),T=w(3024),q=w.n(T),C=200,Z=5,me=300;function N({results:e},t=C){const n=[...e.filter(({verdict:i})=>i!=="passed"),
...e.filter(({verdict:i})=>i==="passed")],o=n.slice(0,t).map(i=>{const{gate:r,candidate:s,baseline:a,needed:c}=i;return[(0,Q.Jj)(r.text,me),s,a,c,fe(i)]});return n.
length>t&&o.push([`\u2026 ${n.length-t} more`,"","","",""]),{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function fe({gate:e,
verdict:t,why:n}){const o=t==="failed"&&e.kind!=="signature";return n===void 0||o?t:`${t}: ${n}`}var be=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,
verdict:r,why:s})=>({gate:t.text,from:t.origin,candidate:n,baseline:o,needed:i,verdict:r,...s===void 0?{}:{why:s}})),he=({baseline:e,results:t})=>{if(t.some(({gate:n})=>P(
n)))return e.kind==="none"?`No baseline: ${e.why}.`:`Baseline: ${e.facts.name}, ${e.from}.`},P=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function K({
results:e,doubt:t}){if(t!==void 0)return t;const n=e.filter(({verdict:r})=>r==="failed"),o=e.filter(({verdict:r})=>r==="inconclusive"),i=[];return n.length>0&&i.
push(`${pe(n,e)} failed: ${ge(n)}`),o.length>0&&i.push(`${pe(o,e)} could not be decided: ${ge(o)}`),i.join("; ")}var pe=(e,t)=>t.length===1?"its gate":`${e.length}\
 of ${t.length} gates`;function ge(e){const t=e.slice(0,Z).map(({gate:n,why:o})=>o??(0,Q.Jj)(n.text,me));return e.length>Z&&t.push(`and ${e.length-Z} more`),t.join(
", ")}function xe(e,t){if(e===void 0)return;if(!/^\d+$/.test(e))return{kind:"target",target:(0,E.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new k.
zg("E_INPUT","The baseline 0 is no version: MLflow counts them from 1.");if(n===String(t))throw new k.zg("E_INPUT",`The baseline is version ${n}, which is to be\
 promoted itself: a version is not compared with itself.`);return{kind:"version",version:n}}async function Ze(e,t,n){const{version:o,model:i}=t;if(n?.kind==="ve\
rsion")return{kind:"version",version:await re(e,i,n.version),from:`which --baseline ${n.version} names`};const{target:r,holder:s}=n===void 0?ie(t):await et(e,i,
n.target),a=(0,E.Rg)(r);return s===void 0?{kind:"none",why:`nobody holds ${a}${n===void 0?" yet":""}`}:s!==o.version?{kind:"version",version:await re(e,i,s),from:`\
which holds ${a}`}:Me(e,t,a)}function ie({targets:e,holders:t}){const n=e.map(i=>({target:i,holder:t.get((0,E.Rg)(i))})),o=n.find(({holder:i})=>i!==void 0)??n[0];
if(o===void 0)throw new TypeError("a promotion has a target");return o}async function et({registry:e},t,n){return{target:n,holder:(0,g.Mz)(t,n)??(await e.holder(
t.name,n))?.version}}var re=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function Me(e,{version:t,model:n},o){const i=`\
version ${t.version} holds ${o} itself`,r=(0,g.Tq)(t);if(!((r?.state==="moving"||r?.state==="held"||r?.state==="undoing")&&r.target.split(/[\s,]+/).includes(o)))
return{kind:"none",why:`${i}, and no record says what held it before`};if(r.previousVersion===void 0)return{kind:"none",why:`${i}, and nobody held it before`};try{
return{kind:"version",version:await re(e,n,r.previousVersion),from:`which held ${o} before version ${t.version} did`}}catch(c){if(!(c instanceof k.zg)||c.code!==
"E_VERSION_NOT_FOUND")throw c;return{kind:"none",why:`${i}, and version ${r.previousVersion}, which held it before, is deleted`}}}var De=100,S=e=>(0,Q.Jj)((0,Q.
YI)(e.slice(0,10*De)).replace(/\s+/g," "),De);function Le(e){const t=e.peek(),n=e.requireName("a file's path after artifact","artifact deploy.yaml"),o=tt(n);return o!==
void 0&&e.fail(t,`expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.
describe()}}function tt(e){return e.startsWith("/")||e.includes("\\")||/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith("/")?"is a folder":e.split(
"/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . or ..":e.length>500?"is longer than 500 characters":void 0}function nt({path:e},{candidate:t}){
const n=t.artifacts.has(e),o={candidate:n?"logged":"not logged",baseline:"",needed:"logged"};return n?{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name}\
 has no artifact ${S(e)}`}}var ot=2e3,se=1e3,it=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function D(e){const t=it.
exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",r=Number(t[4]??t[7]??"0")-i.length,s=o+i;if(s.length>se||Math.abs(r)>ot)return;const a=BigInt(
s);return{mantissa:n==="-"?-a:a,exponent:r}}function Ce(e,t){const n=Math.min(e.exponent,t.exponent),o=we(e,n)-we(t,n);return o<0n?-1:o>0n?1:0}function ee(e,t){
const n=Math.min(e.exponent,t.exponent);return{mantissa:we(e,n)+we(t,n),exponent:n}}var Ee=(e,t)=>({mantissa:e.mantissa*t.mantissa,exponent:e.exponent+t.exponent}),
_e=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),rt=e=>e.mantissa<0n?_e(e):e,we=({mantissa:e,exponent:t},n)=>e*10n**BigInt(t-n),je=40;function $e({mantissa:e,
exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),r=o.length-1+t;if(i.length>je)return`\u2248${n}${We(i.slice(0,je),
r)}`;if(r<-7||r>=21)return`${n}${We(i,r)}`;if(r<0)return`${n}0.${"0".repeat(-r-1)}${i}`;const s=i.slice(0,r+1).padEnd(r+1,"0"),a=i.slice(r+1);return`${n}${s}${a===
""?"":`.${a}`}`}var We=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,d=e=>({numerator:e,denominator:1n}),l=(e,t)=>({mantissa:e.
mantissa*t,exponent:e.exponent}),f=(e,t)=>Ce(l(e.numerator,t.denominator),l(t.numerator,e.denominator)),h=({numerator:e,denominator:t},n)=>({numerator:ee(e,l(n,
t)),denominator:t}),v=({numerator:e,denominator:t},n)=>({numerator:Ee(e,n),denominator:t}),O=(e,t)=>({numerator:ee(l(e.numerator,t.denominator),l(t.numerator,e.
denominator)),denominator:e.denominator*t.denominator}),A=({numerator:e,denominator:t})=>({numerator:rt(e),denominator:t}),x=12;function j({numerator:e,denominator:t}){
if(t===1n)return $e(e);const n=a=>String(a<0n?-a:a).length,o=Math.max(0,x+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(o),r={mantissa:i/t,exponent:e.exponent-o};
if(i%t===0n)return $e(r);const s=Math.max(0,n(r.mantissa)-x);return`\u2248${$e({mantissa:r.mantissa/10n**BigInt(s),exponent:r.exponent+s})}`}var W="as in: auc >\
= baseline - 0.005",H={mantissa:1n,exponent:-2};function ae(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&n!==void 0&&ve(n)&&e.fail(t,Be(n)),
n!=="+"&&n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${W}`),i=o.kind==="word"&&o.text.endsWith("%"),
r=i?o.text.slice(0,-1):o.text,s=o.kind==="word"&&!/^[+-]/.test(r)?D(r):void 0;return s===void 0&&e.fail(o,Ue(n,o)),{sign:n,amount:s,isPercent:i,amountText:o.text}}
var Y={"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},ve=e=>Object.hasOwn(Y,e.slice(0,1))||Object.hasOwn(Y,
e),Be=e=>`expected +, - or * after baseline, found ${e}; did you mean ${Y[e]??Y[e.slice(0,1)]??"-"}?`;function Ue(e,{text:t,kind:n}){const o=`expected a number \
such as 0.005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}; the amount has \
no sign of its own`;const i=t.replace(",",".");return t.includes(",")&&D(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var Ge=e=>e===void 0?"":` ${e.
sign} ${e.amountText}`;function st(e,t){if(t===void 0)return e;const n=t.isPercent?Ee(t.amount,H):t.amount;if(t.sign==="*")return v(e,n);const o=t.sign==="-"?_e(
n):n;return t.isPercent?O(e,v(A(e),o)):h(e,o)}var at=Number.MAX_VALUE;function qe({value:e,timestampMs:t},n){if(Number.isNaN(e))return"NaN";if(Math.abs(e)>=at)return"\
infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(e===0&&t===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silently lost values; log it again\
, or say --accept-zero-timestamp"}function V(e,t,n,o){const i=S(n),r=t.metrics.get(n);if(r===void 0){const u=e.suggest(n,t.metrics.keys());return{kind:"doubt",shown:"\
not logged",why:`the run of ${t.name} has logged no metric ${i}${u===void 0?"":` (it has ${S(u)})`}`}}if(o!==void 0)return m(t,n,o);const s=r.text.slice(0,100),
a=qe(r,e.acceptZeroTimestamp);if(a!==void 0)return{kind:"doubt",shown:s,why:`${i} of ${t.name} is ${a}`};const c=D(r.text);return c===void 0?{kind:"doubt",shown:s,
why:`${i} of ${t.name} is no number`}:{kind:"value",value:d(c),shown:s}}function m(e,t,n){const o=e.histories.get(t),i=S(t);if(o===void 0)return{kind:"doubt",shown:"\
not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`the history of ${i} of ${e.
name} holds ${o.doubt}`};const r=o.aggregates.get(n);return r===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.name} is empty`}:{kind:"v\
alue",value:r,shown:`${j(r)} (${n} of ${o.count})`}}var y=["<","<=",">",">=","==","!="],M=e=>y.some(t=>t===e),I={"=":"==","===":"==",eq:"==",is:"==",equals:"==",
"=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"!=","!":"!=",ne:"!=",gt:"\
>",">>":">",lt:"<","<<":"<"};function b(e){const t=Object.hasOwn(I,e.toLowerCase())?I[e.toLowerCase()]:void 0;if(t!==void 0)return t;const n=/^[<>=!]/.test(e)?(0,_.
qb)(e,y):void 0;return n!==void 0&&M(n)?n:void 0}function z(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>0;case">=":return e>=0;case"\
==":return e===0;case"!=":return e!==0}}var Te=["last","best","worst","min","max","mean","median"],de=e=>Te.find(t=>t===e);function Oe(e,t){const n=e.next();if(n===
void 0)return"last";const o=n.kind==="word"?de(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,_.qb)(n.text.toLowerCase(),Te):void 0,r=e.tokens[e.tokens.
indexOf(n)-1]?.text??"";e.fail(n,i===void 0?`expected the end of the gate after ${r}, found ${n.text}; write one gate a line`:`expected the end of the gate or o\
ne of ${Te.join(", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, wh\
ich does not say whether more is better; write min or max`),o}function ze(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"\
min";case"worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function dt({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")
return{verdict:t==="pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclu\
sive",...n,baseline:"in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function an(e,t){const n=ze(e.selector,e.operator),o=`baseline${Ge(e.change)}`,
i=V(t,t.candidate,e.metric,n),r={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...r,baseline:"",why:i.why}:dt(t,
r,s=>{const a=V(t,s,e.metric,n);if(a.kind==="doubt")return{verdict:"inconclusive",...r,baseline:a.shown,why:`the baseline cannot be used: ${a.why}`};const c=st(
a.value,e.change),u={candidate:i.shown,baseline:a.shown,needed:`${e.operator} ${j(c)}`};return z(f(i.value,c),e.operator)?{verdict:"passed",...u}:{verdict:"fail\
ed",...u,why:`${S(e.metric)} is ${i.shown}, needed ${u.needed} (${o}, which is ${a.shown})`}})}var xt="dataset same-as baseline";function dn(e){return e.requireWord(
"same-as",xt),e.requireWord("baseline",xt),e.requireEnd(),{kind:"dataset",...e.describe()}}var cn=new Set(["train","training"]),Mt=({datasets:e})=>[...new Set(e.
filter(({context:t})=>!cn.has(t.toLowerCase())).map(({digest:t})=>t))].sort(),Fe=e=>S(e.join(", "));function un(e,t){const n=Mt(t.candidate),o="same digests",i=r=>`\
the run of ${r.name} has logged no evaluation dataset${r.datasets.length>0?", only for training":" (mlflow.log_input)"}`;return n.length===0?{verdict:"inconclus\
ive",candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:dt(t,{candidate:Fe(n),needed:o},r=>{const s=Mt(r);if(s.length===0)return{verdict:"inconclus\
ive",candidate:Fe(n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(r)}`};const a={candidate:Fe(n),baseline:Fe(s),needed:o};return n.length===
s.length&&n.every((c,u)=>c===s[u])?{verdict:"passed",...a}:{verdict:"failed",...a,why:`the evaluation datasets differ: ${a.candidate}, the baseline's ${a.baseline}`}})}
var Et={pyfunc:"python_function"};function ln(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(
Et,n)&&e.fail(t,`an MLmodel file has no flavor ${n}; did you mean ${Et[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function fn({flavor:e},{
candidate:t}){const n=S(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:S(
o.flavors.join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const r=(0,_.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(
s=>s.length<=100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${r===void 0?"":` (it has ${S(r)})`}`}}var _t=1e3;function ct(e,t){const n=e.require(
`expected ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:mn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&
e.fail(n,hn(n,t)),{operator:n.text,value:Tt(e,n.text,t)})}function Tt(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&
e.fail(o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expec\
ted the end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function hn({text:e},t){const n=e.toLowerCase()===
"in"?"in":b(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*vn(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function mn(e,t){const n='in [approved, "signed off"]',o=vn(e),i=c=>{const u=o.next();return u.done===!0?e.fail(void 0,
`expected ${c}, as in: ${n}`):u.value},r=i("a list in [ ] after in");ye(r,"[")||e.fail(r,`expected a list in [ ] after ${t.text}, found ${r.text}, as in: ${n}`);
const s=[];for(;;){const c=i("a value");(c.kind==="operator"||ye(c,"[")||ye(c,"]")||ye(c,","))&&e.fail(c,`expected a value, found ${c.text}${c.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),s.push(c.text),s.length>_t&&e.fail(c,`a list may have ${_t} values`);const u=i(", or ]");if(ye(u,"]"))break;ye(u,
",")||e.fail(u,`expected , or ] after ${c.text}, found ${u.text}; a value with spaces is quoted`)}const a=o.next();return a.done!==!0&&e.fail(a.value,`expected \
the end of the gate after ], found ${a.value.text}; write one gate a line`),s}var ye=({kind:e,text:t},n)=>e==="word"&&t===n,Ot=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),At=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,ke="param max_depth <= 12";function pn(e){
const t=e.requireName("a param's name after param",ke),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:ct(e,
ke),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${y.join(" ")} in) after ${t}, as in: ${ke}`),(n.kind!=="operator"||!M(n.text))&&e.fail(n,
gn(n));const i=o?.kind==="word"?D(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:Tt(e,n.text,ke),...e.
describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),{kind:"\
param-text",param:t,condition:ct(e,ke),...e.describe()})}function gn({text:e}){const t=e.toLowerCase()==="in"?"in":b(e);return`expected an operator (${y.join(" ")}\
 in), found ${e}${t===void 0?`, as in: ${ke}`:`; did you mean ${t}?`}`}function wn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.numberText}`:
S(At(e.condition)),i=S(e.param),r=n.params.get(e.param);if(r===void 0){const c=t.suggest(e.param,n.params.keys()),u=`the run of ${n.name} has logged no param ${i}${c===
void 0?"":` (it has ${S(c)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:u}}const s={candidate:S(r),baseline:"",needed:o},a=e.
kind==="param-text"?Ot(r,e.condition):$n(r,e);return a===void 0?{verdict:"inconclusive",...s,why:`param ${i} is ${s.candidate}, which is no number; a text is wr\
itten in quotes`}:a?{verdict:"passed",...s}:{verdict:"failed",...s,why:`param ${i} is ${s.candidate}, needed ${o}`}}function $n(e,{operator:t,number:n}){const o=D(
e.trim());return o===void 0?void 0:z(Ce(o,n),t)}var yn=20;function kn(e){try{return{inputs:ut(e.inputs),outputs:ut(e.outputs),params:ut(e.params)}}catch(t){if(t instanceof
SyntaxError)return;throw t}}function ut(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");return t.map(n=>bn(
n))}function bn(e){if(!(0,X.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:xn(e),required:It(e)}}var It=e=>typeof e.
required=="boolean"?e.required:e.optional!==!0;function xn(e){const t=St(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:t}function St(e,t){if(t>yn)throw new SyntaxError(
"too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tensor":return Mn(e["tensor-spec"]);case"object":return{
kind:"object",properties:En(e.properties,t)};case"array":return{kind:"array",items:lt(e.items,t)};case"map":return{kind:"map",values:lt(e.values,t)};default:return{
kind:"scalar",name:n}}}function Mn(e){if(!(0,X.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))throw new SyntaxError("a tensor has dtype and shape");const t=e.
shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{kind:"tensor",dtype:e.dtype,shape:t}}function En(e,t){if(!(0,X.
Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,o])=>[n,{name:n,type:lt(o,t),required:(0,X.Gv)(o)&&It(o)}]))}function lt(e,t){
if(!(0,X.Gv)(e))throw new SyntaxError("a type is an object");return St(e,t+1)}function ce(e){switch(e.kind){case"scalar":return e.name;case"tensor":return`tenso\
r ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${ce(e.items)}`;case"map":return`map of ${ce(e.values)}`;case"object":return`{${[...e.properties].
map(([t,n])=>`${t}${n.required?"":"?"}: ${ce(n.type)}`).join(", ")}}`}}var _n={integer:["long","double"],float:["double"]};function Tn(e,t){return[...Nt(e.inputs,
t.inputs),...On(e.outputs,t.outputs),...An(e.params,t.params)]}function Nt(e,t){const n=new Map(e.map((o,i)=>[Rt(o,i),o]));return t.flatMap((o,i)=>{const r=n.get(
Rt(o,i)),s=`input ${o.name??i+1}`;return r===void 0?o.required?[`${s} (${ce(o.type)}) is new and required`]:[]:o.required&&!r.required?[`${s} is required now`]:
Ke(r.type,o.type)?[]:[ft(s,r.type,o.type)]})}function On(e,t){return e.flatMap((n,o)=>{const i=`output ${n.name??o+1}`,r=t[o];return r===void 0||r.name!==n.name?
[t.some(a=>a.name!==void 0&&a.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:n.required&&!r.required?[`${i} is optional now`]:Ae(n.type,r.type)?
[]:[ft(i,n.type,r.type)]})}function An(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(o=>{const i=n.get(o.name);return i===void 0||Ke(i.type,o.type)?
[]:[ft(`param ${o.name??""}`,i.type,o.type)]})}var Rt=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,ft=(e,t,n)=>`${e} was ${ce(t)} and is ${ce(n)}`;function Ke(e,t){
return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(_n[e.name]?.includes(t.name)??!1):e.kind==="array"&&t.kind===
"array"?Ke(e.items,t.items):e.kind==="map"&&t.kind==="map"?Ke(e.values,t.values):e.kind==="object"&&t.kind==="object"?Nt([...e.properties.values()],[...t.properties.
values()]).length===0:Ae(e,t)}function Ae(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];return n.length===t.properties.size&&n.
every(o=>In(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Ae(e.items,t.items):e.kind==="map"&&t.kind==="map"?Ae(e.values,t.
values):e.kind===t.kind&&ce(e)===ce(t)}var In=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Ae(e.type,t.type);function Sn(e){return e.requireWord("com\
patible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var ht=3;function Nn(e,t){const n="compatible",o=Pt(t.candidate);return typeof o==
"string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:dt(t,{candidate:Ve(o),needed:n},i=>{const r=Pt(i);if(typeof r=="string")return{
verdict:"inconclusive",candidate:Ve(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${r}`};const s={candidate:Ve(o),baseline:Ve(r),needed:n},a=Tn(
r,o);if(a.length===0)return{verdict:"passed",...s};const c=a.slice(0,ht).map(u=>S(u));return a.length>ht&&c.push(`${a.length-ht} more`),{verdict:"failed",...s,why:`\
the signature is not compatible with ${i.name}: ${c.join("; ")}`}})}function Pt({name:e,modelFile:t}){if(typeof t=="string")return t;const{signature:n}=t;if(n===
void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} does not say its ${o}`;return kn(
n)??`the signature of ${e} cannot be read`}var Ve=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Dt="tag approval == approved";function Rn(e){return{
kind:"tag",tag:e.requireName("a tag's name after tag",Dt),condition:ct(e,Dt),...e.describe()}}function Pn({tag:e,condition:t},n){const{candidate:o}=n,i=S(At(t)),
r=o.versionTags.get(e)??o.runTags.get(e);if(r===void 0){const a=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),c=`neither ${o.name} nor its run has \
the tag ${S(e)}${a===void 0?"":` (there is ${S(a)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:c}}const s={candidate:S(r),baseline:"",
needed:i};return Ot(r,t)?{verdict:"passed",...s}:{verdict:"failed",...s,why:`tag ${S(e)} is ${s.candidate}, needed ${i}`}}function Dn(e,t){const n=`${e.operator}\
 ${e.thresholdText}`,o=V(t,t.candidate,e.metric,ze(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="doubt"?{verdict:"inconclu\
sive",...i,why:o.why}:z(f(o.value,d(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${S(e.metric)} is ${o.shown}, needed ${n}`}}var Ln=20,
Cn=200,Lt=60;function jn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Ln&&n.length<=Lt&&t.set(n,(0,_.qb)(n,[...o].filter(i=>Math.abs(i.length-
n.length)<=Lt/3).slice(0,Cn))),t.get(n))}}function Wn(e,t){const n=jn(t),{candidate:o,baseline:i}=t,r=e.map(c=>({gate:c,...Bn(n,Un(c,n))})),s=c=>r.some(u=>u.verdict===
c);return{verdict:s("failed")?"failed":s("inconclusive")||r.length===0?"inconclusive":"passed",results:r,baseline:i,...o.doubt===void 0?{}:{doubt:o.doubt}}}function Bn({
candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Un(e,t){switch(e.kind){case"threshold":return Dn(e,t);case"baseline":
return an(e,t);case"tag":return Pn(e,t);case"param-number":case"param-text":return wn(e,t);case"signature":return Nn(e,t);case"dataset":return un(e,t);case"flav\
or":return fn(e,t);case"artifact":return nt(e,t)}}function Gn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},n={histories:new Map,modelFile:!1,artifacts:new Set};
let o=!1;for(const i of e)switch(i.kind){case"threshold":Ct(t.histories,i.metric,ze(i.selector,i.operator));break;case"baseline":o=!0;for(const r of[t,n])Ct(r.histories,
i.metric,ze(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"flavor":t.modelFile=!0;break;case"artifact":t.artifacts.add(i.
path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,baseline:o?n:void 0}}function Ct(e,t,n){if(n===void 0)
return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var qn=1024,zn=class{#e;#n;#t=0;#o;#r=Number.POSITIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#a={mantissa:0n,exponent:0};#i=new Float64Array(
qn);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===void 0?qe(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at step ${t.
step})`),this.#t+=1,this.#o===void 0&&(this.#r=Math.min(this.#r,n),this.#s=Math.max(this.#s,n),this.#e.has("mean")&&(this.#a=ee(this.#a,Ie(n))),this.#e.has("med\
ian")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)
t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Ie(this.#r),denominator:1n};case"max":return{numerator:Ie(this.#s),denominator:1n};case"\
mean":return{numerator:this.#a,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){const e=this.#i.subarray(0,this.#t).sort(),t=Ie(e[this.#t>>1]??0);
return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:ee(Ie(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){if(this.#t>this.#i.length){const t=new Float64Array(
this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Ie(e){const t=D(String(e));if(t===void 0)throw new TypeError(`${e} is no finite numbe\
r`);return t}var Fn=2,jt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,modelFile:"the MLmodel file was not rea\
d"};async function Wt(e,t,n,o){const i=`${t.model} version ${t.version}`,r={...jt,version:t.version,name:i,versionTags:t.tags};if(t.status!=="READY")return{...r,
doubt:Bt(i,t)};if(t.runId==="")return{...r,doubt:`${i} was registered without a run, so it has no metrics`};const s=await Yn(e,t.runId);if(s===void 0)return{...r,
doubt:`the run ${t.runId} of ${i} no longer exists`};const a={...r,metrics:s.metrics,params:s.params,runTags:s.tags,datasets:s.datasets};return s.deleted?{...a,
doubt:`the run ${s.id} of ${i} is deleted`}:s.status!=="FINISHED"?{...a,doubt:`the run ${s.id} of ${i} is ${s.status}, not FINISHED`}:{...a,...await Vn(e,t,s,n,
o)}}function Kn(e){return e.status==="READY"?void 0:Bt(`${e.model} version ${e.version}`,e)}var Bt=(e,{status:t,statusMessage:n})=>`${e} is ${t}${n===""?"":` (${n}\
)`}, not READY`;async function Vn(e,t,n,o,i){const r=new Map,s=new Set;let a=jt.modelFile;const c=[];for(const[u,p]of o.histories)n.metrics.has(u)&&c.push(async()=>{
r.set(u,await Jn(e,n.id,u,p,i))});o.modelFile&&c.push(async()=>{const{readModelFile:u}=await Promise.all([w.e(231),w.e(810)]).then(w.bind(w,1712));a=await u(e,t)});
for(const u of o.artifacts)c.push(async()=>{await Hn(e,t,u)&&s.add(u)});return await Xn(c),{histories:r,artifacts:s,modelFile:a}}async function Jn({runs:e},t,n,o,i){
const r=new zn(o,i);for await(const s of e.metricHistory(t,n))r.add(s);return r.finish()}async function Hn(e,t,n){try{return await(0,U.Tx)(e,t,n,1)!==void 0}catch(o){
if(o instanceof k.zg&&o.code==="E_ARTIFACT_TOO_LARGE")return!0;throw o}}async function Yn({runs:e},t){try{return await e.get(t)}catch(n){if(n instanceof k.zg&&n.
code==="E_RUN_NOT_FOUND")return;throw n}}async function Xn(e){const t=async()=>{for(let n=e.shift();n!==void 0;n=e.shift())await n()};await Promise.all(Array.from(
{length:Fn},t))}async function Qn(e,t,n,o){const i=Gn(t),r=o["accept-zero-timestamp"],s=async()=>{if(i.baseline===void 0)return Ut;const u=await Ze(e,n,o.choice);
return u.kind==="none"?u:{kind:"version",from:u.from,facts:await Wt(e,u.version,i.baseline,r)}},[a,c]=await Promise.all([Wt(e,n.version,i.candidate,r),s()]);return Wn(
t,{candidate:a,baseline:c,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:r})}function Zn(e){const t=Kn(e);return{verdict:t===void 0?"ungated":"i\
nconclusive",results:[],baseline:Ut,...t===void 0?{}:{doubt:t}}}var Ut={kind:"none",why:"no gate asks for one"},Gt=["tag","param","signature","dataset","flavor",
"artifact"],vt={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},eo=({kind:e,text:t})=>e==="word"?Gt.find(n=>n===t):void 0;function qt(e){if(e?.
kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn(vt,t)?vt[t]:(0,_.qb)(t,Gt);return n?.startsWith(t.slice(0,1))===!0||Object.hasOwn(vt,t)?n:void 0}
var Je="as in: accuracy >= 0.9";function to(e){const t=no(e),n=e.next();n===void 0&&e.fail(void 0,oo(t,e)),(n.kind!=="operator"||!M(n.text))&&e.fail(n,io(n,e));
const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${Je}`);if(i.kind==="word"&&i.text==="baseline"){const s=ae(e);return{kind:"baseline",metric:t,
operator:o,change:s,selector:Oe(e,o),...e.describe()}}const r=i.kind==="word"?D(i.text):void 0;return r===void 0&&e.fail(i,ro(i)),{kind:"threshold",metric:t,operator:o,
threshold:r,thresholdText:i.text,selector:Oe(e,o),...e.describe()}}function no(e){const t=e.next();return(t===void 0||t.kind==="operator")&&e.fail(t,`expected a\
 metric's name before the operator, ${Je}`),t.text.trim()===""&&e.fail(t,"expected a metric's name between the quotes"),t.kind==="word"&&D(t.text)!==void 0&&e.fail(
t,`expected a metric's name first, found the number ${t.text}; the metric comes first, ${Je} (a metric of that name is written "${t.text}")`),t.text}function oo(e,t){
const n=qt(t.tokens[0]);return`expected an operator (${y.join(" ")}) after ${e}, ${Je}${n===void 0?"":`; or did you mean ${n}?`}`}function io(e,{tokens:t}){const n=`\
expected an operator (${y.join(" ")}), found ${e.text}`,o=b(e.text);if(o!==void 0)return`${n}; did you mean ${o}?`;const i=qt(t[0]),r=i===void 0?"":`; ${i===t[0]?.
text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,s=t.findIndex(({kind:c})=>c==="operator");if(e.kind==="operator"||s<=1)return`${n}${r}`;if(e.kind==="\
word"&&de(e.text)!==void 0&&s===2)return`${n}; ${e.text} stands at the end of the gate, as in: rmse <= 0.2 best`;const a=t.slice(0,s).map(({text:c})=>c).join(" ");
return`${n}; a metric's name with spaces is quoted: "${a}"${r.replace(/^;/,"; or")}`}function ro({kind:e,text:t}){const n=`expected a number such as 0.9, -1 or \
2.5e-3, or baseline, found ${t}`;if(e==="quoted"&&D(t)!==void 0)return`${n} in quotes; write ${t} without them`;const o=t.replace(",",".");return t.includes(",")&&
D(o)!==void 0?`${n}; did you mean ${o}?`:(/^[\d.]+%$/.test(t)?D(t.slice(0,-1)):void 0)!==void 0?`${n}; did you mean ${Number(t.slice(0,-1))/100}? A percentage i\
s one of the baseline: baseline - ${t}`:/^[+-]?\d/.test(t)?`${n}, which is no number or has too many digits`:(0,_.qb)(t.toLowerCase(),["baseline"])!==void 0?`${n}\
; did you mean baseline?`:n}var so=/^(\s*-\s+)(.*)$/s,ao="---";function co(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===ao)return{text:"",number:n+
1,column:1};const o=so.exec(t);return o===null?{text:t,number:n+1,column:1}:{...uo(o[2]??""),number:n+1,column:lo(o[1]??"",o[2]??"")}})}var zt=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,
Ft=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function uo(e){const t=zt.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll("''","'")};const n=Ft.exec(e);return n!==
null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var lo=(e,t)=>e.length+1+(zt.test(t)||Ft.test(t)?1:0),mt=class extends Error{name="GateMistake";column;constructor(e,t){
super(t),this.column=e}},fo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){return this.#n[this.#o+e]}next(){
const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){const n=this.require(`expected ${e}\
, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,_.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expected ${e}, found ${n.text}${o?`; did \
you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="operator"&&this.fail(n,`expected ${e}, f\
ound ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.peek(),t=this.#n[this.#o-1];e!==
void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new mt(e?.column??this.#e.column+
this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.column;return{text:this.#e.
text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},ho=/\s+/y,vo=/#.*/sy,mo=/[<>=!≤≥≠]+/y,po=/"((?:[^"\\]|\\["\\])*)"/y,go=/[^\s"<>=!≤≥≠]+/y;
function wo(e,t){const n=[];let o=0;const i=s=>{s.lastIndex=o;const a=s.exec(e);return a!==null&&(o+=a[0].length),a},r=(s,a,c)=>{n.push({kind:s,text:a,column:c,
end:t+o})};for(;o<e.length;){const s=i(ho)!==null||o===0;if(o===e.length||s&&i(vo)!==null)break;const a=t+o,c=i(po);if(c!==null){r("quoted",(c[1]??"").replace(/\\(["\\])/g,
"$1"),a);continue}const u=i(mo);if(u!==null){r("operator",u[0],a);continue}const p=i(go);if(p===null)throw new mt(a,'expected a closing " for what opens here');
for(const $ of ko(p[0],n)){const R=n.at(-1)?.end??a,L=Math.max(a,R);n.push({kind:"word",text:$,column:L,end:L+$.length})}}return n}var $o=/^(baseline)([-+*])(.*)$/s,
yo=/^([-+*])(.+)$/s;function ko(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||n.text!=="baseline"))return[e];const i=(n===
void 0?$o:yo).exec(e);return i===null?[e]:i.slice(1).filter(r=>r!=="")}var Kt=1024*1024,Vt=1e4,bo=50,xo=600;function Jt(e){const t=[],n=[];for(const{origin:o,text:i}of e){
if(i.length>Kt)throw new k.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates may have (${Kt}).`);for(const r of co(i))try{const s=Mo(r,o);s!==
void 0&&t.push(s)}catch(s){if(!(s instanceof mt))throw s;n.push(`${o}, line ${r.number}, column ${s.column}: ${s.message.slice(0,xo)}`)}}if(n.length>0)throw new k.
zg("E_GATE_SYNTAX",Eo(n));if(t.length>Vt)throw new k.zg("E_GATE_SYNTAX",`${t.length} gates are more than are decided at once (${Vt}).`);return t}function Mo(e,t){
const n=wo(e.text,e.column),[o,i]=n;if(o===void 0)return;const r=new fo(e,n,t),s=i?.kind==="operator"?void 0:eo(o);if(s===void 0)return to(r);switch(r.next(),s){case"\
tag":return Rn(r);case"param":return pn(r);case"signature":return Sn(r);case"dataset":return dn(r);case"flavor":return ln(r);case"artifact":return Le(r)}}function Eo(e){
if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,bo).map(n=>`  - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length}\
 more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var _o={gates:{kind:_.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:_.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:_.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:_.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:_.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,_.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:_.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},To=1024*1024;function Oo(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Ao(e["gates-file"])});const n=Jt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const s=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new k.zg("E_INPUT",`--no-gates was said, and ${s} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:s})=>s).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
r=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new k.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${r}`)}function Ao(e){try{if((0,T.statSync)(e).size>
To)throw new k.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return(0,T.readFileSync)(e,"utf8")}catch(t){throw t instanceof k.zg?t:new k.zg("E_INPUT",
`The gates file ${e} cannot be read: ${t instanceof Error?t.message:String(t)}`,{cause:t})}}var pt="gates.yaml",Io=64*1024,Ht=200;async function So(e,t){const{model:n,
version:o}=t,i=`${pt} of ${n} version ${o}`,r=await(0,U.Tx)(e,t,pt,Io);if(r===void 0)throw new k.zg("E_GATES_MISSING",`${n} version ${o} has no ${pt}, and --mod\
el-gates asks for it. Log it with the model, or leave --model-gates out.`);const s=Jt([{origin:i,text:r}]);if(s.length===0)throw new k.zg("E_GATES_MISSING",`${i}\
 holds no gate, and --model-gates asks for some.`);if(s.length>Ht)throw new k.zg("E_GATE_SYNTAX",`${i} holds ${s.length} gates; ${Ht} may be logged with a model\
.`);return s}var gt=e=>(0,E.Sx)(e.target).map(E.Rg);async function He({registry:e},{model:t,version:n,target:o},i,r){const s=r===void 0?void 0:(0,g.Tq)(await e.
version(t,r)),a=s===void 0||!gt(s).includes((0,E.Rg)(i))?"it was moved there without this project":`by the promotion ${(0,g.rl)(s)}`,c=r===void 0?`nobody holds ${(0,E.
Rg)(i)}`:`version ${r} holds ${(0,E.Rg)(i)} (${a})`;return new k.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${t} version ${n} to ${o} was overtaken: ${c} now.\
 Run the step again if this version shall have it.`)}async function No(e,t,n,o){const{registry:i}=e,r=await i.versionsOfModel(t.model),s=n.map(E.Rg),a=r.flatMap(
u=>(0,g.Tq)(u)??[]).filter(u=>(u.lockedAtMs??0)>o&&gt(u).some(p=>s.includes(p))).sort((u,p)=>(p.lockedAtMs??0)-(u.lockedAtMs??0)),[c]=a;if(c!==void 0){for(const u of n){
const p=a.find($=>gt($).includes((0,E.Rg)(u)));await Po(e,t,u,p===void 0?(0,g.te)(t,(0,E.Rg)(u)):Ro(p,(0,E.Rg)(u)),r)}return new k.zg("E_PROMOTION_OVERTAKEN",`T\
he promotion of ${t.model} version ${t.version} to ${t.target} was overtaken while it stood still: by the promotion ${(0,g.rl)(c)}, which stands. Run the step a\
gain if this version shall have it.`)}}var Ro=(e,t)=>e.state==="demoted"?void 0:e.state==="held"||e.state==="moving"?e.version:(0,g.te)(e,t);async function Po({
registry:e},t,n,o,i){if(o===t.version)return;if(n.kind==="alias"){if((await e.holder(t.model,n))?.version!==t.version)return;o===void 0?await e.deleteAlias(t.model,
n.alias):await e.setAlias(t.model,n.alias,o);return}const r=a=>i.find(c=>c.version===a)?.stage;if(r(t.version)!==n.stage)return;o!==void 0&&r(o)!==n.stage&&await e.
transition(t.model,o,n.stage,!1);const s=t.previousStage===void 0||t.previousStage===n.stage?"Archived":t.previousStage;await e.transition(t.model,t.version,s,!1)}
var Do=8,Lo=2,Yt=150;async function Co(e,t,n,o,{signal:i}){const{registry:r}=e,{model:s,version:a}=t,c=n.find($=>$.kind==="stage"),u=n.find($=>$.kind==="alias");
for(let $=1,R=0;$<=Do&&R<Lo;$+=1)$>1&&await(0,F.v)(Yt/2+Math.random()*Yt,i),R=await p()?R+1:0;async function p(){if(c!==void 0&&o){const R=(await r.versionsOfModel(
s)).filter(B=>B.stage.toLowerCase()===c.stage.toLowerCase()),L=R.at(-1);if(L?.version!==a)throw R.some(B=>B.version===a)&&await r.transition(s,a,"Archived",!1),
await He(e,t,c,L?.version);if(R.length>1){for(const B of R.slice(0,-1))await r.transition(s,B.version,"Archived",!1);return!1}}if(u===void 0)return!0;const $=(await r.
holder(s,u))?.version;if($===a)return!0;if(c===void 0)throw await He(e,t,u,$);return await r.setAlias(s,u.alias,a),!1}}var Xt=3;function Qt(e,t,n){const{version:o,
targets:i,holders:r,holder:s,record:a}=e,c=(0,g.WE)(e)?a:void 0,u=i.some(R=>(0,g.QR)(o,R,r.get((0,E.Rg)(R)))),p=i.some(({kind:R})=>R==="stage"),$=Object.fromEntries(
[...r].flatMap(([R,L])=>L===void 0?[]:[[R,L]]));return{id:c?.id??`p-${crypto.randomUUID()}`,state:"moving",model:o.model,version:o.version,target:(0,E.M4)(i),...t,
...c!==void 0&&u?jo(c):{...s===void 0?{}:{previousVersion:s},...i.length>1?{previous:$}:{},...p?{previousStage:o.stage,archivedPrevious:n}:{}},time:new Date().toISOString()}}
var jo=({previousVersion:e,previous:t,previousStage:n,archivedPrevious:o})=>({...e===void 0?{}:{previousVersion:e},...t===void 0?{}:{previous:t},...n===void 0?{}:
{previousStage:n},...o===void 0?{}:{archivedPrevious:o}});async function Wo(e,t,n,o,i){let r=Qt(t,n,o);const s=[];let a;for(let c=1;;c+=1){const u=await(0,g.IZ)(
e,r,i);s.push(...u.interrupted),r=Bo(r,s,n);try{if(a!==void 0){const $=await No(u.mlflow,r,t.targets,a);if($!==void 0)throw $}await Go(u.mlflow,r,s);const p=c>1||
(0,g.WE)(t)||Uo(s,r);return await qo(u,t,{intent:r,hasBegun:p},o,i)}catch(p){if(!(p instanceof g.Vj))throw p;if(c===Xt)throw new k.zg("E_PROMOTION_OVERTAKEN",`T\
he promotion of ${r.model} version ${r.version} lost its lock ${c} times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:p});a??=
u.createdAtMs,i.log.warn(`The lock of ${r.model} ran out before the promotion had ended: getting it again.`)}finally{await u.release()}}}function Bo(e,t,n){const o=t.
find(i=>wt(i,e));return o===void 0?e:{...o,...n,state:"moving",time:e.time}}var wt=(e,t)=>e.version===t.version&&e.target===t.target&&e.state==="moving",Uo=(e,t)=>e.
some(n=>wt(n,t));async function Go({registry:e},t,n){for(const o of n)if(!(o.state!=="moving"||wt(o,t)))try{const i=await e.version(o.model,o.version);(0,g.Tq)(
i)?.id!==o.id&&await e.setVersionTag(o.model,o.version,g.oK,(0,g.sF)(o))}catch(i){if(!(i instanceof k.zg&&i.code==="E_VERSION_NOT_FOUND"))throw i}}async function qo(e,t,{
intent:n,hasBegun:o},i,r){const{mlflow:s}=e,{targets:a,holders:c}=t;for(const p of a){const $=(0,g.Mz)(e.model,p);if($!==n.version&&$!==c.get((0,E.Rg)(p)))throw await He(
s,n,p,$)}if(!o&&a.every(p=>(0,g.Mz)(e.model,p)===n.version)){const{version:p}=t,$=(0,g.Tq)(await s.registry.version(p.model,p.version));return{changed:!1,record:$?.
target===n.target&&$.state==="held"?$:void 0}}e.createdAtMs===void 0&&await $t(s,n),await Zt(s,n,a,i),e.createdAtMs===void 0?await Co(s,n,a,i,r):await zo(e,n,a,
i);const u={...n,state:"held",...e.createdAtMs===void 0?{}:{lockedAtMs:e.createdAtMs}};return await $t(s,u),{changed:!0,record:u}}async function Zt({registry:e},{
model:t,version:n},o,i){for(const r of o)r.kind==="alias"?await e.setAlias(t,r.alias,n):await e.transition(t,n,r.stage,i)}async function zo(e,t,n,o){const{mlflow:i,
interrupted:r}=e;for(let s=1;;s+=1){const a=await i.registry.model(t.model);if(!e.isHeld(a))throw new g.Vj("The lock was gone past.");const c=await Fo(i,a,t,n,o);
if(c===void 0)return;const u=(0,g.Mz)(a,c);if(!r.some($=>$.version===u)||s===Xt)throw await He(i,t,c,u);await Zt(i,t,n,o)}}async function Fo({registry:e},t,{version:n},o,i){
for(const r of o){if((0,g.Mz)(t,r)===n)continue;if(r.kind==="alias"||i)return r;const{stage:s}=await e.version(t.name,n);if(s.toLowerCase()!==r.stage.toLowerCase())
return r}}var $t=({registry:e},t)=>e.setVersionTag(t.model,t.version,g.oK,(0,g.sF)(t)),Ko=(0,ne.o)({name:"promote",title:"promote a version once its gates pass",
description:"Decides gates on a model version: its metrics, tags, params, signature and files, also against the version that serves now. Where all pass, the ver\
sion is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is red.",inputs:{...oe.
hI,model:{kind:_.Qq,required:!0,description:"The registered model."},version:{kind:(0,_.nd)(1),required:!0,description:"The model version to promote."},to:{kind:_.
Qq,required:!0,description:'Where to: an @alias such as @champion, the stage Staging or Production, or one of each, as in "@champion, Production".'},..._o,"arch\
ive-previous":{kind:_.Jt,default:"true",description:"Archive what is in the stage, as MLflow does it; an alias needs no archiving."},...J.N,"on-refusal":{kind:(0,_.
Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."},"report-artifact":{kind:_.
Jt,default:"false",description:"Keep the whole report, as JSON and Markdown, with the artifacts of the version's run."},...te.X,"decide-only":{kind:_.Jt,default:"\
false",description:"Decide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped."}},outputs:{version:{kind:"small",description:"\
The version that was to be promoted."},verdict:{kind:"small",description:"What the gates came to: passed, failed, inconclusive, or ungated."},"previous-version":{
kind:"small",description:"The version that held the stage or alias before; empty where none did."},"promotion-id":{kind:"small",description:"The id of the promo\
tion, by which it can be undone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON."}},example:"mlflo\
w-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(e){const{inputs:t,log:n,signal:o,pipeline:i}=e,r=Vo(t.to),s=Oo(t),a=xe(
t.baseline,t.version),c=t["archive-previous"],u=`${t.model} version ${t.version}`,p=(0,E.M4)(r),$={kind:"heading",text:`Promotion of ${u} to ${p}`},R=(...G)=>{t.
comment&&e.comment([t.model,p],$,...G)};e.output("version",String(t.version)),R();const L=await e.mlflow(),B=await(0,g.ZY)(L,t.model,String(t.version),r),{version:Se}=B,
Ne=t["model-gates"]?[...s,...await So(L,Se)]:s,ue=t["no-gates"]?Zn(Se):await Qn(L,Ne,B,{...t,choice:a}),{verdict:Re,baseline:tn}=ue;e.output("verdict",Re);const yt={
verdict:Re,gates:be(ue),...tn.kind==="version"?{baseline:tn.facts.version}:{},...t["no-gates"]?{ungated:!0}:{},...Jo(i)},Ye=async(G,Xe)=>{e.output("previous-ver\
sion",Xe?.previousVersion??""),e.output("promotion-id",Xe?.id??"");const rn=Qo({model:Se.model,version:Se.version,target:p,...G,...yt,record:Xe});e.output("repo\
rt",rn);const sn=he(ue),kt=sn===void 0?[]:[{kind:"paragraph",text:sn}],bt=Ne.length>0?[...kt,N(ue)]:kt;if(t["report-artifact"]&&!t["decide-only"]){const{keepReport:ti}=await Promise.
resolve().then(w.bind(w,5469)),ni=[$,{kind:"paragraph",text:`Outcome ${G.outcome}: ${G.reason}`},...kt,N(ue,1/0)],oi={promotionId:Xe?.id,to:p,json:rn,blocks:ni,
isUnchanged:G.outcome==="unchanged"};bt.push({kind:"paragraph",text:await ti(L,Se,oi,e)})}return e.summarize($,...bt),R({kind:"paragraph",text:G.reason},...bt),
G};if(Re==="failed"||Re==="inconclusive"){t["decide-only"]||await Xo(L,B,yt,n);const G=`${u} was not promoted to ${p}: ${K(ue)}. ${en(B)}`;return Ye(t["on-refus\
al"]==="skip"?{outcome:"skipped",reason:G}:{outcome:Ho(ue),code:Yo(ue),reason:G})}const nn=Re==="ungated"?"without any gate (--no-gates)":`${Ne.length===1?"its \
gate":`${Ne.length} of ${Ne.length} gates`} passed`;if(t["decide-only"])return Ye({outcome:"skipped",reason:`${u} may be promoted to ${p}: ${nn}. Nothing was ch\
anged (--decide-only). ${en(B)}`.trimEnd()});const on=G=>Ye({outcome:"unchanged",reason:`${u} holds ${p} already.`},G);if((0,g.Nd)(B,c)&&B.record?.state==="held")
return on(B.record);o.throwIfAborted(),n.progress(`Moving ${p} to ${u}`);const{record:Pe,changed:Zo}=await Wo(L,B,yt,c,(0,J.p)(e));if(!Zo||Pe===void 0)return on(
Pe);const ei=Pe.previousVersion===void 0?"which nobody held before":`in place of version ${Pe.previousVersion}`;return Ye({outcome:"done",reason:`${u} holds ${p}\
, ${ei}: ${nn}.`},Pe)}});function Vo(e){const t=(0,E.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage==="Archived"))throw new k.zg("E_INP\
UT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var Jo=({actor:e,link:t,commit:n})=>({...e===void 0?{}:{actor:e},...t===
void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),Ho=({verdict:e})=>e==="failed"?"refused":"inconclusive",Yo=({verdict:e})=>e==="failed"?"E_GATES_REFUSED":"E\
_GATES_INCONCLUSIVE";function en(e){const{targets:t,holders:n,version:o}=e;return(0,g.Nd)(e,!1)?`It held ${(0,E.M4)(t)} before, and still does.`:t.flatMap(r=>{const s=n.
get((0,E.Rg)(r));return s===void 0?[`Nobody holds ${(0,E.Rg)(r)}.`]:s===o.version?[]:[`${(0,E.Rg)(r)} stays with version ${s}.`]}).join(" ")}async function Xo(e,t,n,o){
if(!(t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{await $t(e,{...Qt(t,n,!1),state:"refused"})}catch(i){if(!(i instanceof k.zg))
throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var Qo=({record:e,...t})=>JSON.stringify({...t,promotionId:e?.id,previousVersion:e?.
previousVersion,time:e?.time},void 0,2)}),506:((Qe,le,w)=>{w.d(le,{N:()=>J,p:()=>g});var te=w(5085),J={"lock-lease":{kind:te.p0,default:"60s",description:"After\
 this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:te.p0,default:"90s",description:"How long to wait for another promotion o\
f the model."}},g=({log:E,signal:U,inputs:F})=>({log:E,signal:U,leaseMs:F["lock-lease"],waitMs:F["lock-timeout"]})}),9202:((Qe,le,w)=>{w.d(le,{IZ:()=>je,Mz:()=>pe,
Nd:()=>K,QR:()=>P,Tq:()=>k,UB:()=>Ee,Vj:()=>xe,WE:()=>he,ZY:()=>fe,oK:()=>ne,rl:()=>ee,sF:()=>Q,te:()=>X});var te=w(7871),J=w(4261),g=w(9719),E=w(114),U=w(8243),
F=w(4446),ne="mlflow-steps.promotion",oe=["moving","held","undoing","undone","demoting","demoted","refused"],_=["passed","failed","inconclusive","ungated"],X=({
target:d,previous:l,previousVersion:f},h)=>l===void 0?d===h?f:void 0:l[h];function Q(d){const l={...d,...d.actor===void 0?{}:{actor:d.actor.slice(0,100)},...d.pipeline===
void 0?{}:{pipeline:d.pipeline.slice(0,400)},...d.commit===void 0?{}:{commit:d.commit.slice(0,64)},gates:d.gates.map(v=>({gate:v.gate.slice(0,120),candidate:v.candidate.
slice(0,40),verdict:v.verdict}))},f=[...l.gates.filter(({verdict:v})=>v!=="passed"),...l.gates.filter(({verdict:v})=>v==="passed")];let h=Math.min(f.length,100);
for(;;){const v=f.length-h+(d.gatesOmitted??0),O=v===0?l.gates:f.slice(0,h),A=(0,J.J)({...l,gates:O,...v===0?{}:{gatesOmitted:v}});if(A.length<=J.D||h===0)return A;
h-=1}}function k({model:d,version:l,tags:f}){const h=f.get(ne),v=h===void 0?void 0:T(h);return v?.model===d&&v.version===l?v:void 0}function T(d){if(d.length>J.
D)return;const l=(0,U.qF)(d);if(!(0,U.Gv)(l))return;const{id:f,model:h,version:v,target:O,time:A}=l,x=oe.find(W=>W===l.state),j=_.find(W=>W===l.verdict);if(!(!N(
f)||!N(h)||!N(v)||!me(O)||!N(A))&&!(x===void 0||j===void 0))return{id:f,state:x,model:h,version:v,target:O,verdict:j,time:A,gates:Z(l.gates),...q(l)}}function q(d){
const{ungated:l,gatesOmitted:f,previousVersion:h,previousStage:v,archivedPrevious:O,actor:A,pipeline:x,commit:j,undoneTime:W,lockedAtMs:H,baseline:ae}=d,Y=C(d.previous);
return{...l===!0?{ungated:l}:{},...typeof f=="number"?{gatesOmitted:f}:{},...N(h)&&/^\d+$/.test(h)?{previousVersion:h}:{},...Y===void 0?{}:{previous:Y},...g._$.
some(ve=>ve===v)&&N(v)?{previousStage:v}:{},...typeof O=="boolean"?{archivedPrevious:O}:{},...N(A)?{actor:A}:{},...N(x)?{pipeline:x}:{},...N(j)?{commit:j}:{},...N(
W)?{undoneTime:W}:{},...N(ae)&&/^\d+$/.test(ae)?{baseline:ae}:{},...typeof H=="number"?{lockedAtMs:H}:{}}}function C(d){if((0,U.Gv)(d))return Object.fromEntries(
Object.entries(d).flatMap(([l,f])=>N(f)&&/^\d+$/.test(f)?[[l,f]]:[]))}var Z=d=>(Array.isArray(d)?d:[]).flatMap(l=>{if(!(0,U.Gv)(l))return[];const{gate:f,candidate:h,
verdict:v}=l;return N(f)&&N(v)?[{gate:f,candidate:N(h)?h:"",verdict:v}]:[]});function me(d){if(!N(d))return!1;try{return(0,g.Sx)(d),!0}catch{return!1}}var N=d=>typeof d==
"string"&&d!=="";async function fe({registry:d},l,f,h){const[v,O]=await Promise.all([d.version(l,f),d.model(l)]),A=h.find(({kind:x})=>x==="stage");return A!==void 0&&
O.latest.length===0&&await d.holder(l,A),be(v,O,h)}function be(d,l,f){const h=k(d),v=new Map(f.map(A=>[(0,g.Rg)(A),pe(l,A)])),O=[...v.values()].find(A=>A!==void 0);
return{version:d,model:l,targets:f,holders:v,holder:O,latest:h,record:h?.target===(0,g.M4)(f)?h:void 0}}var he=({record:d})=>d?.state==="moving"||d?.state==="un\
doing",P=(d,l,f)=>l.kind==="stage"?d.stage.toLowerCase()===l.stage.toLowerCase():f===d.version,K=({version:d,targets:l,holders:f},h)=>l.every(v=>{const O=f.get(
(0,g.Rg)(v));return P(d,v,O)&&(v.kind==="alias"||!h||O===d.version)}),pe=({aliases:d,latest:l},f)=>f.kind==="alias"?d.get(f.alias):l.find(({stage:h})=>h.toLowerCase()===
f.stage.toLowerCase())?.version,ge=.8,xe=class extends Error{name="LeaseLost"};function Ze(d){const l=performance.now(),f=Date.now(),h=()=>Math.max(performance.
now()-l,Date.now()-f)>=d*ge;return{isOver:h,assertNotOver:()=>{if(h())throw new xe("The lease of the lock is over.")}}}var ie="mlflow-steps.lock-epoch.",et=1440*
6e4,re=({tags:d})=>Math.max(0,...[...d.keys()].flatMap(l=>l.startsWith(ie)&&/^\d{1,9}$/.test(l.slice(ie.length))?[Number(l.slice(ie.length))]:[])),Me=d=>`${ie}${d}`,
De=({tags:d},l)=>[...d.keys()].filter(f=>f.startsWith(ie)&&Number(f.slice(ie.length))<l),S=({tags:d},l,f)=>l>0&&f-Number(d.get(Me(l))??f)>et,Le="mlflow-steps.lo\
ck",tt=10*6e4,nt=200,ot=d=>(0,te.X)("node:crypto").createHash("sha256").update(d).digest("hex").slice(0,16);function se(d,l){return`${d.length<=nt?d:`${[...d].slice(
0,90).join("")}~${ot(d)}`}--mlflow-steps-lock${l===0?"":`-${l}`}`}var it=({holder:d,leaseMs:l,record:f})=>new Map([[Le,JSON.stringify({holder:d,leaseMs:l})],[ne,
Q({...f,gates:[]})]]);function D({tags:d}){const l=T(d.get(ne)??""),f=(0,U.qF)(d.get(Le)??""),h=(0,U.$6)(f,"holder"),v=(0,U.tk)(f,"leaseMs");if(!(l===void 0||h===
void 0||v===void 0||v<=0))return{holder:h,leaseMs:Math.min(v,tt),record:l}}var Ce=({leaseMs:d,record:l})=>`Not a model: mlflow-steps is at work on ${l.model} (${ee(
l)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${d/1e3} s. It can be deleted.`;function ee({id:d,version:l,target:f,
actor:h,pipeline:v}){const O=[h===void 0?"":` by ${h}`,v===void 0?"":`, ${v}`].join("");return`${d} of version ${l} to ${f}${O}`}var Ee=6e4,_e=300,rt=5e3,we=1e4;
async function je(d,l,f){const{log:h,signal:v,leaseMs:O}=f,{registry:A}=d,x=l.model,j={holder:crypto.randomUUID(),leaseMs:O,record:l},W=We(f,l),H=new Map,ae=[],
Y=async m=>{const y=Ze(O),M=se(x,m),I=await d.locks.create(M,Ce(j),it(j));if(I!==void 0)return{epoch:m,createdAtMs:I.createdAtMs,clock:y};const b=await d.locks.
read(M);return b!==void 0&&D(b)?.holder===j.holder?{epoch:m,createdAtMs:b.createdAtMs,clock:y}:b},ve=async({epoch:m,clock:y})=>{if(!y.isOver())try{await d.forCleanup(
we).locks.remove(se(x,m))}catch(M){if(!(M instanceof F.zg))throw M;h.warn(`The lock ${se(x,m)} was not removed, and is gone past after ${O/1e3} s: ${M.message}`)}},
Be=m=>{const y=D(m),M=y?.holder??String(m.createdAtMs),I=H.get(M)??performance.now();H.set(M,I);const b=y?.leaseMs??Ee,z=m.serverNowMs===void 0?0:m.serverNowMs-
m.createdAtMs;return Math.max(z,performance.now()-I)>=b},Ue=(m,y)=>({mlflow:d.guarded(m.clock.assertNotOver),model:y,createdAtMs:m.createdAtMs,interrupted:ae,isHeld:M=>!m.
clock.isOver()&&re(M)===m.epoch,release:async()=>{S(y,m.epoch,m.createdAtMs)&&!m.clock.isOver()&&await A.deleteModelTag(x,Me(m.epoch)).catch(()=>{}),await ve(m)}}),
Ge=async m=>{try{const y=await A.model(x),M=re(y)===m.epoch;return M||await ve(m),{model:y,isCurrent:M}}catch(y){throw await ve(m),y}},st=async(m,y,M)=>{const I=await Y(
m+1);if(!$e(I))return;const b=d.guarded(I.clock.assertNotOver);await b.registry.setModelTag(x,Me(I.epoch),String(I.createdAtMs));for(let de=m;de>=y;de-=1){const Oe=await at(
b,de);Oe!==void 0&&ae.push(Oe)}for(const de of M)await b.registry.deleteModelTag(x,de);const{model:z,isCurrent:Te}=await Ge(I);return Te?Ue(I,z):void 0},at=async(m,y)=>{
for(;;){const M=await m.locks.read(se(x,y));if(M===void 0)return;const I=D(M);if(Be(M))return I===void 0?void 0:(h.warn(`Going past the lock of ${ee(I.record)},\
 which did not end within ${I.leaseMs/1e3} s.`),await m.locks.remove(se(x,y)).catch(b=>{if(!(b instanceof F.zg))throw b;h.warn(`The lock ${se(x,y)} that a crash\
 left was not removed: ${b.message}`)}),I.record);await W.pause(I?.record)}},qe=async m=>(h.warn(`${x} is changed without a lock, because these credentials may \
not create registered models: another promotion at the same time is seen and repaired afterwards only. ${m.message}`),{mlflow:d,model:await A.model(x),createdAtMs:void 0,
interrupted:[],isHeld:()=>!0,release:async()=>{}});let V=0;for(;;){v.throwIfAborted();let m;try{m=await Y(V)}catch(b){if(b instanceof F.zg&&b.code==="E_MLFLOW_F\
ORBIDDEN")return qe(b);throw b}if($e(m)){const{model:b,isCurrent:z}=await Ge(m);if(z)return Ue(m,b);V=re(b);continue}const y=m;if(y===void 0)continue;const M=await A.
model(x),I=re(M);if(I>V)V=I;else if(Be(y)){const b=await st(V,I,De(M,V+1)).catch(z=>{if(!(z instanceof xe))throw z});if(b!==void 0)return b;V+=1}else await W.pause(
D(y)?.record)}}var $e=d=>d!==void 0&&"clock"in d;function We({log:d,signal:l,waitMs:f},{model:h,version:v,target:O}){const A=performance.now();let x=-1/0;return{
pause:async j=>{const W=performance.now()-A,H=j===void 0?"somebody whose lock says nothing":ee(j);if(W>=f)throw new F.zg("E_PROMOTION_HELD",`${h} version ${v} w\
as not moved to ${O}: ${h} is held by ${H}, and was not let go within ${Math.round(f/1e3)} s. Run the step again.`);W-x>=rt&&(x=W,d.progress(`Waiting for anothe\
r promotion of ${h}: ${H}.`)),await(0,E.v)(_e/2+Math.random()*_e,l)}}}}),5469:((Qe,le,w)=>{w.d(le,{keepReport:()=>X});var te=w(455),J=w(7522),g=w(4446),E=w(9596),
U=T=>`${T.map(F).join(`

`)}
`;function F(T){switch(T.kind){case"heading":return`# ${oe(T.text)}`;case"paragraph":return oe(T.text);case"table":return[T.header,T.header.map(()=>"---"),...T.
rows].map(ne).join(`
`);case"log":return oe(T.title)}}var ne=(T,q)=>`|${T.map(C=>` ${q===1?C:oe(C)} |`).join("")}`,oe=T=>(0,J.YI)(T).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),_="mlflow-steps";async function X(T,q,C,{log:Z,signal:me,inputs:N}){const{artifacts:fe,runs:be}=T,he=new te.k;for(const P of["tracking-password","tracki\
ng-token","github-token"])he.add(N[P]??"");try{if(q.runId==="")throw new g.zg("E_RUN_NOT_FOUND",`${q.model} version ${q.version} was registered without a run.`);
const P=await be.get(q.runId);if(P.deleted)throw new g.zg("E_RUN_DELETED",`The run ${P.id} is deleted.`);const K=`${_}/${Q(q,C)}`;return C.isUnchanged&&C.promotionId!==
void 0&&(await fe.listOfRun(P.id,_)).some(ge=>ge.path===`${K}.md`)||(await fe.writeToRun(P,`${K}.json`,he.redact(C.json)),await fe.writeToRun(P,`${K}.md`,he.redact(
U(C.blocks)))),`The whole report is with run ${P.id}, as ${K}.json and .md.`}catch(P){if(!(P instanceof g.zg)||me.aborted)throw P;const K=`The report was not ke\
pt as an artifact: ${P.message}`;return Z.warn(K),K}}var Q=({model:T,version:q},{promotionId:C,to:Z})=>C===void 0?`decision-${k(T)}-${q}-${k(Z.replaceAll("@",""))}`:
`promotion-${k(C)}`,k=T=>T.replace(/[^\w-]+/g,"_").slice(0,80)})};
