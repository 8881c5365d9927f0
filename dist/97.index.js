"use strict";exports.id=97,exports.ids=[97],exports.modules={708:((qe,ve,$)=>{$.d(ve,{N:()=>G,p:()=>I});var x=$(8849),G={"lock-lease":{kind:x.p0,default:"60s",description:"A\
fter this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:x.p0,default:"90s",description:"How long to wait for another promotio\
n of the model."}},I=({log:V,signal:J,inputs:te})=>({log:V,signal:J,leaseMs:te["lock-lease"],waitMs:te["lock-timeout"]})}),2097:((qe,ve,$)=>{$.d(ve,{DJ:()=>on,Iw:()=>Xt,
fG:()=>nn,nk:()=>N,pt:()=>Ro});var x=$(8893),G=$(708),I=$(2397),V=$(3377),J=$(5373),te=$(889),be=$(3842),ne=$(7522),me=$(7129),de=$(7436),y=$(8849),pe=$(7076),_=$(
8243),k=$(1651),K=200,Q=5,ge=300;function we({results:e},t=K){const n=[...e.filter(({verdict:i})=>i!=="passed"),...e.filter(({verdict:i})=>i==="passed")],o=n.slice(
0,t).map(i=>{const{gate:s,candidate:a,baseline:u,needed:h}=i;return[(0,ne.Jj)(s.text,ge),a,u,h,ce(i)]});return n.length>t&&o.push([`\u2026 ${n.length-t} more`,"",
"","",""]),{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function ce({gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!==
"signature";return n===void 0||o?t:`${t}: ${n}`}var Me=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,verdict:s,why:a})=>({gate:t.text,from:t.origin,
candidate:n,baseline:o,needed:i,verdict:s,...a===void 0?{}:{why:a}})),$e=({baseline:e,results:t})=>{if(t.some(({gate:n})=>F(n)))return e.kind==="none"?`No basel\
ine: ${e.why}.`:`Baseline: ${e.facts.name}, ${e.from}.`},F=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function f({results:e,doubt:t}){if(t!==void 0)
return t;const n=e.filter(({verdict:s})=>s==="failed"),o=e.filter(({verdict:s})=>s==="inconclusive"),i=[];return n.length>0&&i.push(`${m(n,e)} failed: ${O(n)}`),
o.length>0&&i.push(`${m(o,e)} could not be decided: ${O(o)}`),i.join("; ")}var m=(e,t)=>t.length===1?"its gate":`${e.length} of ${t.length} gates`;function O(e){
const t=e.slice(0,Q).map(({gate:n,why:o})=>o??(0,ne.Jj)(n.text,ge));return e.length>Q&&t.push(`and ${e.length-Q} more`),t.join(", ")}function N(e,t){if(e===void 0)
return;if(!/^\d+$/.test(e))return{kind:"target",target:(0,y.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new k.zg("E_INPUT","The baseline 0 is no \
version: MLflow counts them from 1.");if(n===String(t))throw new k.zg("E_INPUT",`The baseline is version ${n}, which is to be promoted itself: a version is not \
compared with itself.`);return{kind:"version",version:n}}async function W(e,t,n){const{version:o,model:i}=t;if(n?.kind==="version")return{kind:"version",version:await re(
e,i,n.version),from:`which --baseline ${n.version} names`};const{target:s,holder:a}=n===void 0?B(t):await ae(e,i,n.target),u=(0,y.Rg)(s);return a===void 0?{kind:"\
none",why:`nobody holds ${u}${n===void 0?" yet":""}`}:a!==o.version?H(e,i,a,`which holds ${u}`,""):ue(e,t,u)}function B(e){const{version:t,targets:n,holders:o,begun:i}=e,
s=n.map(p=>({target:p,holder:o.get((0,y.Rg)(p))})),a=s.filter(({holder:p})=>p!==void 0),h=(i!==void 0||(0,I.WE)(e)?void 0:a.find(({holder:p})=>p!==t.version))??
a[0]??s[0];if(h===void 0)throw new TypeError("a promotion has a target");return h}async function ae({registry:e},t,n){return{target:n,holder:(0,I.Mz)(t,n)??(await e.
holder(t.name,n))?.version}}var re=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function ue(e,{version:t,model:n,begun:o},i){
const s=`version ${t.version} holds ${i} itself`,a=o??(0,J.Tq)(t);return(a?.state==="moving"||a?.state==="held"||a?.state==="undoing")&&a.target.split(/[\s,]+/).
includes(i)?a.previousVersion===void 0?{kind:"none",why:`${s}, and nobody held it before`}:H(e,n,a.previousVersion,`which held ${i} before version ${t.version} \
did`,`${s}, and `):{kind:"none",why:`${s}, and no record says what held it before`}}async function H(e,t,n,o,i){try{return{kind:"version",version:await re(e,t,n),
from:o}}catch(s){if(!(s instanceof k.zg)||s.code!=="E_VERSION_NOT_FOUND")throw s;return{kind:"none",why:`${i}version ${n}, ${o}, is deleted`}}}async function oe(e,{
version:t,model:n,targets:o,holders:i}){if(!o.some(u=>(0,I.QR)(t,u,i.get((0,y.Rg)(u)))))return;const s=(0,I.uv)(n);let a;for(let u=s;u>=(0,I.wV)(s);u-=1){const h=await(0,k.
AO)("E_MLFLOW_FORBIDDEN",e.locks.read((0,V.Q8)(n.name,u)));if(h===void 0)break;const p=(0,V.mX)(h)?.record;p?.model===t.model&&p.version===t.version&&p.state===
"moving"&&p.previousVersion!==t.version&&(a=p)}return a}var xe=100,C=e=>(0,ne.Jj)((0,ne.YI)(e.slice(0,10*xe)).replace(/\s+/g," "),xe);function ze(e){const t=e.peek(),
n=e.requireName("a file's path after artifact","artifact deploy.yaml"),o=ct(n);return o!==void 0&&e.fail(t,`expected the path of a file beside the model, such a\
s deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.describe()}}function ct(e){return e.startsWith("/")||e.includes("\\")||
/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith("/")?"is a folder":e.split("/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . \
or ..":e.length>500?"is longer than 500 characters":void 0}function ut({path:e},{candidate:t}){const n=t.artifacts.has(e);if(!n&&t.artifactsDoubt!==void 0)return{
verdict:"inconclusive",candidate:"unknown",baseline:"",needed:"logged",why:t.artifactsDoubt};const o={candidate:n?"logged":"not logged",baseline:"",needed:"logg\
ed"};return n?{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name} has no artifact ${C(e)}`}}var Ge=2e3,lt=1e3,Ne=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;
function Y(e){const t=Ne.exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",s=Number(t[4]??t[7]??"0")-i.length,a=o+i;if(a.length>lt||
Math.abs(s)>Ge)return;const u=BigInt(a);return{mantissa:n==="-"?-u:u,exponent:s}}function Te(e,t){const n=Math.min(e.exponent,t.exponent),o=Ee(e,n)-Ee(t,n);return o<
0n?-1:o>0n?1:0}function Oe(e,t){const n=Math.min(e.exponent,t.exponent);return{mantissa:Ee(e,n)+Ee(t,n),exponent:n}}var Ve=(e,t)=>({mantissa:e.mantissa*t.mantissa,
exponent:e.exponent+t.exponent}),Je=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),ft=e=>e.mantissa<0n?Je(e):e,Ee=({mantissa:e,exponent:t},n)=>e*10n**BigInt(
t-n),Qe=40;function Ce({mantissa:e,exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),s=o.length-1+t;if(i.length>Qe)
return`\u2248${n}${He(i.slice(0,Qe),s)}`;if(s<-7||s>=21)return`${n}${He(i,s)}`;if(s<0)return`${n}0.${"0".repeat(-s-1)}${i}`;const a=i.slice(0,s+1).padEnd(s+1,"0"),
u=i.slice(s+1);return`${n}${a}${u===""?"":`.${u}`}`}var He=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,je=e=>({numerator:e,
denominator:1n}),_e=(e,t)=>({mantissa:e.mantissa*t,exponent:e.exponent}),Ye=(e,t)=>Te(_e(e.numerator,t.denominator),_e(t.numerator,e.denominator)),Xe=({numerator:e,
denominator:t},n)=>({numerator:Oe(e,_e(n,t)),denominator:t}),Ae=({numerator:e,denominator:t},n)=>({numerator:Ve(e,n),denominator:t}),r=(e,t)=>({numerator:Oe(_e(
e.numerator,t.denominator),_e(t.numerator,e.denominator)),denominator:e.denominator*t.denominator}),d=({numerator:e,denominator:t})=>({numerator:ft(e),denominator:t}),
c=12;function l({numerator:e,denominator:t}){if(t===1n)return Ce(e);const n=u=>String(u<0n?-u:u).length,o=Math.max(0,c+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(
o),s={mantissa:i/t,exponent:e.exponent-o};if(i%t===0n)return Ce(s);const a=Math.max(0,n(s.mantissa)-c);return`\u2248${Ce({mantissa:s.mantissa/10n**BigInt(a),exponent:s.
exponent+a})}`}var g="as in: auc >= baseline - 0.005",v={mantissa:1n,exponent:-2};function E(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&
n!==void 0&&w(n)&&e.fail(t,T(n)),n!=="+"&&n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${g}`),i=o.
kind==="word"&&o.text.endsWith("%"),s=i?o.text.slice(0,-1):o.text,a=o.kind==="word"&&!/^[+-]/.test(s)?Y(s):void 0;return a===void 0&&e.fail(o,P(n,o)),{sign:n,amount:a,
isPercent:i,amountText:o.text}}var M={"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},w=e=>Object.hasOwn(M,
e.slice(0,1))||Object.hasOwn(M,e),T=e=>`expected +, - or * after baseline, found ${e}; did you mean ${M[e]??M[e.slice(0,1)]??"-"}?`;function P(e,{text:t,kind:n}){
const o=`expected a number such as 0.005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}\
; the amount has no sign of its own`;const i=t.replace(",",".");return t.includes(",")&&Y(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var q=e=>e===
void 0?"":` ${e.sign} ${e.amountText}`;function R(e,t){if(t===void 0)return e;const n=t.isPercent?Ve(t.amount,v):t.amount;if(t.sign==="*")return Ae(e,n);const o=t.
sign==="-"?Je(n):n;return t.isPercent?r(e,Ae(d(e),o)):Xe(e,o)}function D(e,t,n,o){const i=C(n),s=t.metrics.get(n);if(s===void 0){const p=e.suggest(n,t.metrics.keys());
return{kind:"doubt",shown:"not logged",why:`the run of ${t.name} has logged no metric ${i}${p===void 0?"":` (it has ${C(p)})`}`}}if(o!==void 0)return Z(t,n,o);const a=s.
text.slice(0,100),u=(0,te._)(s,e.acceptZeroTimestamp);if(u!==void 0)return{kind:"doubt",shown:a,why:`${i} of ${t.name} is ${u}`};const h=Y(s.text);return h===void 0?
{kind:"doubt",shown:a,why:`${i} of ${t.name} is no number`}:{kind:"value",value:je(h),shown:a}}function Z(e,t,n){const o=e.histories.get(t),i=C(t);if(o===void 0)
return{kind:"doubt",shown:"not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`\
the history of ${i} of ${e.name} holds ${o.doubt}`};const s=o.aggregates.get(n);return s===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.
name} is empty`}:{kind:"value",value:s,shown:`${l(s)} (${n} of ${o.count})`}}var X=["<","<=",">",">=","==","!="],Ie=e=>X.some(t=>t===e),Ze={"=":"==","===":"==",
eq:"==",is:"==",equals:"==","=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"\
!=","!":"!=",ne:"!=",gt:">",">>":">",lt:"<","<<":"<"};function De(e){const t=Object.hasOwn(Ze,e.toLowerCase())?Ze[e.toLowerCase()]:void 0;if(t!==void 0)return t;
const n=/^[<>=!]/.test(e)?(0,y.qb)(e,X):void 0;return n!==void 0&&Ie(n)?n:void 0}function le(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>
0;case">=":return e>=0;case"==":return e===0;case"!=":return e!==0}}var b=["last","best","worst","min","max","mean","median"],S=e=>b.find(t=>t===e);function A(e,t){
const n=e.next();if(n===void 0)return"last";const o=n.kind==="word"?S(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,y.qb)(n.text.toLowerCase(),b):void 0,
s=e.tokens[e.tokens.indexOf(n)-1]?.text??"";n.text.startsWith("%")&&Y(s)!==void 0&&e.fail(n,`expected the end of the gate after ${s}, found ${n.text}; did you m\
ean ${s}%?`),e.fail(n,i===void 0?`expected the end of the gate after ${s}, found ${n.text}; write one gate a line`:`expected the end of the gate or one of ${b.join(
", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, which does not say\
 whether more is better; write min or max`),e.requireEnd(),o}function L(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"mi\
n";case"worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function ie({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")return{
verdict:t==="pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclusive",...n,
baseline:"in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function j(e,t){const n=L(e.selector,e.operator),o=`baseline${q(e.change)}`,i=D(t,t.candidate,
e.metric,n),s={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...s,baseline:"",why:i.why}:ie(t,s,a=>{const u=D(t,
a,e.metric,n);if(u.kind==="doubt")return{verdict:"inconclusive",...s,baseline:u.shown,why:`the baseline cannot be used: ${u.why}`};const h=R(u.value,e.change),p={
candidate:i.shown,baseline:u.shown,needed:`${e.operator} ${l(h)}`};return le(Ye(i.value,h),e.operator)?{verdict:"passed",...p}:{verdict:"failed",...p,why:`${C(e.
metric)} is ${i.shown}, needed ${p.needed} (${o}, which is ${u.shown})`}})}var ee="dataset same-as baseline";function et(e){return e.requireWord("same-as",ee),e.
requireWord("baseline",ee),e.requireEnd(),{kind:"dataset",...e.describe()}}var vn=new Set(["train","training"]),xt=({datasets:e})=>[...new Set(e.filter(({context:t})=>!vn.
has(t.toLowerCase())).map(({digest:t})=>t))].sort(),tt=e=>C(e.join(", "));function mn(e,t){const n=xt(t.candidate),o="same digests",i=s=>`the run of ${s.name} h\
as logged no evaluation dataset${s.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===0?{verdict:"inconclusi\
ve",candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:ie(t,{candidate:tt(n),needed:o},s=>{const a=xt(s);if(a.length===0)return{verdict:"inconclusi\
ve",candidate:tt(n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(s)}`};const u={candidate:tt(n),baseline:tt(a),needed:o};return n.length===
a.length&&n.every((h,p)=>h===a[p])?{verdict:"passed",...u}:{verdict:"failed",...u,why:`the evaluation datasets differ: ${u.candidate}, the baseline's ${u.baseline}`}})}
var Et={pyfunc:"python_function"};function pn(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(
Et,n)&&e.fail(t,`an MLmodel file has no flavor ${n}; did you mean ${Et[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function gn({flavor:e},{
candidate:t}){const n=C(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:C(
o.flavors.join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const s=(0,y.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(
a=>a.length<=100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${s===void 0?"":` (it has ${C(s)})`}`}}var _t=1e3;function ht(e,t){const n=e.require(
`expected ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:yn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&
e.fail(n,wn(n,t)),{operator:n.text,value:Tt(e,n.text,t)})}function Tt(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&
e.fail(o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expec\
ted the end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function wn({text:e},t){const n=e.toLowerCase()===
"in"?"in":De(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*$n(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function yn(e,t){const n='in [approved, "signed off"]',o=$n(e),i=h=>{const p=o.next();return p.done===!0?e.fail(void 0,
`expected ${h}, as in: ${n}`):p.value},s=i("a list in [ ] after in");Se(s,"[")||e.fail(s,`expected a list in [ ] after ${t.text}, found ${s.text}, as in: ${n}`);
const a=[];for(;;){const h=i("a value");(h.kind==="operator"||Se(h,"[")||Se(h,"]")||Se(h,","))&&e.fail(h,`expected a value, found ${h.text}${h.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),a.push(h.text),a.length>_t&&e.fail(h,`a list may have ${_t} values`);const p=i(", or ]");if(Se(p,"]"))break;Se(p,
",")||e.fail(p,`expected , or ] after ${h.text}, found ${p.text}; a value with spaces is quoted`)}const u=o.next();return u.done!==!0&&e.fail(u.value,`expected \
the end of the gate after ], found ${u.value.text}; write one gate a line`),a}var Se=({kind:e,text:t},n)=>e==="word"&&t===n,Ot=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),At=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,Pe="param max_depth <= 12";function kn(e){
const t=e.requireName("a param's name after param",Pe),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:ht(e,
Pe),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${X.join(" ")} in) after ${t}, as in: ${Pe}`),(n.kind!=="operator"||!Ie(n.text))&&e.fail(n,
bn(n));const i=o?.kind==="word"?Y(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:Tt(e,n.text,Pe),...e.
describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),{kind:"\
param-text",param:t,condition:ht(e,Pe),...e.describe()})}function bn({text:e}){const t=e.toLowerCase()==="in"?"in":De(e);return`expected an operator (${X.join("\
 ")} in), found ${e}${t===void 0?`, as in: ${Pe}`:`; did you mean ${t}?`}`}function Mn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.numberText}`:
C(At(e.condition)),i=C(e.param),s=n.params.get(e.param);if(s===void 0){const h=t.suggest(e.param,n.params.keys()),p=`the run of ${n.name} has logged no param ${i}${h===
void 0?"":` (it has ${C(h)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:p}}const a={candidate:C(s),baseline:"",needed:o},u=e.
kind==="param-text"?Ot(s,e.condition):xn(s,e);return u===void 0?{verdict:"inconclusive",...a,why:`param ${i} is ${a.candidate}, which is no number; a text is wr\
itten in quotes`}:u?{verdict:"passed",...a}:{verdict:"failed",...a,why:`param ${i} is ${a.candidate}, needed ${o}`}}function xn(e,{operator:t,number:n}){const o=Y(
e.trim());return o===void 0?void 0:le(Te(o,n),t)}var En=20;function _n(e){try{return{inputs:vt(e.inputs),outputs:vt(e.outputs),params:vt(e.params)}}catch(t){if(t instanceof
SyntaxError)return;throw t}}function vt(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");return t.map(n=>Tn(
n))}function Tn(e){if(!(0,_.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:On(e),required:It(e)}}var It=e=>typeof e.
required=="boolean"?e.required:e.optional!==!0;function On(e){const t=Dt(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:t}function Dt(e,t){if(t>En)throw new SyntaxError(
"too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tensor":return An(e["tensor-spec"]);case"object":return{
kind:"object",properties:In(e.properties,t)};case"array":return{kind:"array",items:mt(e.items,t)};case"map":return{kind:"map",values:mt(e.values,t)};default:return{
kind:"scalar",name:n}}}function An(e){if(!(0,_.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))throw new SyntaxError("a tensor has dtype and shape");const t=e.
shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{kind:"tensor",dtype:e.dtype,shape:t}}function In(e,t){if(!(0,_.
Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,o])=>[n,{name:n,type:mt(o,t),required:(0,_.Gv)(o)&&It(o)}]))}function mt(e,t){
if(!(0,_.Gv)(e))throw new SyntaxError("a type is an object");return Dt(e,t+1)}function ye(e){switch(e.kind){case"scalar":return e.name;case"tensor":return`tenso\
r ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${ye(e.items)}`;case"map":return`map of ${ye(e.values)}`;case"object":return`{${[...e.properties].
map(([t,n])=>`${t}${n.required?"":"?"}: ${ye(n.type)}`).join(", ")}}`}}var Dn={integer:["long","double"],float:["double"]};function Sn(e,t){return[...St(e.inputs,
t.inputs),...Pn(e.outputs,t.outputs),...Rn(e.params,t.params)]}function St(e,t){const n=new Map(e.map((o,i)=>[Pt(o,i),o]));return t.flatMap((o,i)=>{const s=n.get(
Pt(o,i)),a=`input ${o.name??i+1}`;return s===void 0?o.required?[`${a} (${ye(o.type)}) is new and required`]:[]:o.required&&!s.required?[`${a} is required now`]:
nt(s.type,o.type)?[]:[pt(a,s.type,o.type)]})}function Pn(e,t){return e.flatMap((n,o)=>{const i=`output ${n.name??o+1}`,s=t[o];return s===void 0||s.name!==n.name?
[t.some(u=>u.name!==void 0&&u.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:n.required&&!s.required?[`${i} is optional now`]:We(n.type,s.type)?
[]:[pt(i,n.type,s.type)]})}function Rn(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(o=>{const i=n.get(o.name);return i===void 0||nt(i.type,o.type)?
[]:[pt(`param ${o.name??""}`,i.type,o.type)]})}var Pt=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,pt=(e,t,n)=>`${e} was ${ye(t)} and is ${ye(n)}`;function nt(e,t){
return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(Dn[e.name]?.includes(t.name)??!1):e.kind==="array"&&t.kind===
"array"?nt(e.items,t.items):e.kind==="map"&&t.kind==="map"?nt(e.values,t.values):e.kind==="object"&&t.kind==="object"?St([...e.properties.values()],[...t.properties.
values()]).length===0:We(e,t)}function We(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];return n.length===t.properties.size&&n.
every(o=>Ln(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?We(e.items,t.items):e.kind==="map"&&t.kind==="map"?We(e.values,t.
values):e.kind===t.kind&&ye(e)===ye(t)}var Ln=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&We(e.type,t.type);function Nn(e){return e.requireWord("com\
patible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var gt=3;function Cn(e,t){const n="compatible",o=Rt(t.candidate);return typeof o==
"string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:ie(t,{candidate:ot(o),needed:n},i=>{const s=Rt(i);if(typeof s=="string")return{
verdict:"inconclusive",candidate:ot(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${s}`};const a={candidate:ot(o),baseline:ot(s),needed:n},u=Sn(
s,o);if(u.length===0)return{verdict:"passed",...a};const h=u.slice(0,gt).map(p=>C(p));return u.length>gt&&h.push(`${u.length-gt} more`),{verdict:"failed",...a,why:`\
the signature is not compatible with ${i.name}: ${h.join("; ")}`}})}function Rt({name:e,modelFile:t}){if(typeof t=="string")return t;const{signature:n}=t;if(n===
void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} does not say its ${o}`;return _n(
n)??`the signature of ${e} cannot be read`}var ot=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Lt="tag approval == approved";function jn(e){return{
kind:"tag",tag:e.requireName("a tag's name after tag",Lt),condition:ht(e,Lt),...e.describe()}}function Wn({tag:e,condition:t},n){const{candidate:o}=n,i=C(At(t)),
s=o.versionTags.get(e)??o.runTags.get(e);if(s===void 0){const u=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),h=`neither ${o.name} nor its run has \
the tag ${C(e)}${u===void 0?"":` (there is ${C(u)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:h}}const a={candidate:C(s),baseline:"",
needed:i};return Ot(s,t)?{verdict:"passed",...a}:{verdict:"failed",...a,why:`tag ${C(e)} is ${a.candidate}, needed ${i}`}}function Bn(e,t){const n=`${e.operator}\
 ${e.thresholdText}`,o=D(t,t.candidate,e.metric,L(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="doubt"?{verdict:"inconclus\
ive",...i,why:o.why}:le(Ye(o.value,je(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${C(e.metric)} is ${o.shown}, needed ${n}`}}
var Un=20,Kn=200,Nt=60;function Fn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Un&&n.length<=Nt&&t.set(n,(0,y.qb)(n,[...o].filter(i=>Math.abs(
i.length-n.length)<=Nt/3).slice(0,Kn))),t.get(n))}}function qn(e,t){const n=Fn(t),{candidate:o,baseline:i}=t,s=e.map(h=>({gate:h,...zn(n,Gn(h,n))})),a=h=>s.some(
p=>p.verdict===h);return{verdict:a("failed")?"failed":a("inconclusive")||s.length===0?"inconclusive":"passed",results:s,baseline:i,...o.doubt===void 0?{}:{doubt:o.
doubt}}}function zn({candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Gn(e,t){switch(e.kind){case"threshold":return Bn(
e,t);case"baseline":return j(e,t);case"tag":return Wn(e,t);case"param-number":case"param-text":return Mn(e,t);case"signature":return Cn(e,t);case"dataset":return mn(
e,t);case"flavor":return gn(e,t);case"artifact":return ut(e,t)}}function Vn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},n={histories:new Map,modelFile:!1,
artifacts:new Set};let o=!1;for(const i of e)switch(i.kind){case"threshold":Ct(t.histories,i.metric,L(i.selector,i.operator));break;case"baseline":o=!0;for(const s of[
t,n])Ct(s.histories,i.metric,L(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"flavor":t.modelFile=!0;break;case"artifact":
t.artifacts.add(i.path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,baseline:o?n:void 0}}function Ct(e,t,n){
if(n===void 0)return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var Jn=1024,Qn=class{#e;#n;#t=0;#o;#s=Number.POSITIVE_INFINITY;#a=Number.NEGATIVE_INFINITY;#r={
mantissa:0n,exponent:0};#i=new Float64Array(Jn);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===void 0?(0,te._)(t,this.#n):
void 0;o!==void 0&&(this.#o=`${o} (at step ${t.step})`),this.#t+=1,this.#o===void 0&&(this.#s=Math.min(this.#s,n),this.#a=Math.max(this.#a,n),this.#e.has("mean")&&
(this.#r=Oe(this.#r,Be(n))),this.#e.has("median")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,aggregates:new Map};const t=new Map;
if(e>0)for(const n of this.#e)t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Be(this.#s),denominator:1n};case"max":
return{numerator:Be(this.#a),denominator:1n};case"mean":return{numerator:this.#r,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){const e=this.#i.
subarray(0,this.#t).sort(),t=Be(e[this.#t>>1]??0);return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:Oe(Be(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){
if(this.#t>this.#i.length){const t=new Float64Array(this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Be(e){const t=Y(String(e));if(t===
void 0)throw new TypeError(`${e} is no finite number`);return t}var Hn=2,jt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,
modelFile:"the MLmodel file was not read"};async function Wt(e,t,n,o){const i=`${t.model} version ${t.version}`,s={...jt,version:t.version,name:i,versionTags:t.
tags};if(t.status!=="READY")return{...s,doubt:Bt(i,t)};if(t.runId==="")return{...s,doubt:`${i} was registered without a run, so it has no metrics`};const a=await(0,k.
AO)("E_RUN_NOT_FOUND",e.runs.get(t.runId));if(a===void 0)return{...s,doubt:`the run ${t.runId} of ${i} no longer exists`};const u={...s,metrics:a.metrics,params:a.
params,runTags:a.tags,datasets:a.datasets};return a.deleted?{...u,doubt:`the run ${a.id} of ${i} is deleted`}:a.status!=="FINISHED"?{...u,doubt:`the run ${a.id}\
 of ${i} is ${a.status}, not FINISHED`}:{...u,...await Xn(e,t,a,n,o)}}function Yn(e){return e.status==="READY"?void 0:Bt(`${e.model} version ${e.version}`,e)}var Bt=(e,{
status:t,statusMessage:n})=>`${e} is ${t}${n===""?"":` (${n})`}, not READY`;async function Xn(e,t,n,o,i){const s=new Map,a=new Set;let u=jt.modelFile,h;const p=[];
for(const[U,z]of o.histories)n.metrics.has(U)&&p.push(async()=>{s.set(U,await Zn(e,n.id,U,z,i))});o.modelFile&&p.push(async()=>{const{readModelFile:U}=await Promise.
all([$.e(687),$.e(97),$.e(810)]).then($.bind($,50));u=await U(e,t)});for(const U of o.artifacts)p.push(async()=>{const z=await eo(e,t,U);typeof z=="string"?h=z:
z&&a.add(U)});return await to(p),{histories:s,artifacts:a,modelFile:u,artifactsDoubt:h}}async function Zn({runs:e},t,n,o,i){const s=new Qn(o,i);for await(const a of e.
metricHistory(t,n))s.add(a);return s.finish()}async function eo(e,t,n){try{return await(0,be.Tx)(e,t,n,1)!==void 0}catch(o){if(o instanceof k.zg&&o.code==="E_AR\
TIFACT_TOO_LARGE")return!0;if(o instanceof k.zg&&o.code==="E_ARTIFACT_STORE")return o.message;throw o}}async function to(e){const t=async()=>{for(let n=e.shift();n!==
void 0;n=e.shift())await n()};await Promise.all(Array.from({length:Hn},t))}async function no(e,t,n,o){const i=Vn(t),s=o["accept-zero-timestamp"],a=async()=>{if(i.
baseline===void 0)return Ut;const p=await W(e,n,o.choice);return p.kind==="none"?p:{kind:"version",from:p.from,facts:await Wt(e,p.version,i.baseline,s)}},[u,h]=await Promise.
all([Wt(e,n.version,i.candidate,s),a()]);return qn(t,{candidate:u,baseline:h,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:s})}function oo(e){const t=Yn(
e);return{verdict:t===void 0?"ungated":"inconclusive",results:[],baseline:Ut,...t===void 0?{}:{doubt:t}}}var Ut={kind:"none",why:"no gate asks for one"},Kt=["ta\
g","param","signature","dataset","flavor","artifact"],wt={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},Ft=({kind:e,text:t})=>e==="word"?Kt.
find(n=>n===t):void 0;function qt(e){if(e?.kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn(wt,t)?wt[t]:(0,y.qb)(t,Kt);return n?.startsWith(t.slice(
0,1))===!0||Object.hasOwn(wt,t)?n:void 0}var it="as in: accuracy >= 0.9";function io(e){const t=so(e),n=e.next();n===void 0&&e.fail(void 0,ao(t,e)),(n.kind!=="o\
perator"||!Ie(n.text))&&e.fail(n,ro(n,e));const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${it}`);if(i.kind==="word"&&i.text==="baseline"){
const a=E(e);return{kind:"baseline",metric:t,operator:o,change:a,selector:A(e,o),...e.describe()}}const s=i.kind==="word"?Y(i.text):void 0;return s===void 0&&e.
fail(i,co(i,e)),{kind:"threshold",metric:t,operator:o,threshold:s,thresholdText:i.text,selector:A(e,o),...e.describe()}}function so(e){const t=e.next();return(t===
void 0||t.kind==="operator")&&e.fail(t,`expected a metric's name before the operator, ${it}`),t.text.trim()===""&&e.fail(t,"expected a metric's name between the\
 quotes"),t.kind==="word"&&Y(t.text)!==void 0&&e.fail(t,`expected a metric's name first, found the number ${t.text}; the metric comes first, ${it} (a metric of \
that name is written "${t.text}")`),t.text}function ao(e,t){const n=qt(t.tokens[0]);return`expected an operator (${X.join(" ")}) after ${e}, ${it}${n===void 0?"":
`; or did you mean ${n}?`}`}function ro(e,{tokens:t}){const n=`expected an operator (${X.join(" ")}), found ${e.text}`,o=De(e.text);if(o!==void 0)return`${n}; d\
id you mean ${o}?`;const i=qt(t[0]),s=i===void 0?"":`; ${i===t[0]?.text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,a=t.findIndex(({kind:h})=>h==="ope\
rator");if(e.kind==="operator"||a<=1)return`${n}${s}`;if(e.kind==="word"&&S(e.text)!==void 0&&a===2)return`${n}; ${e.text} stands at the end of the gate, as in:\
 rmse <= 0.2 best`;const u=t.slice(0,a).map(({text:h})=>h).join(" ");return`${n}; a metric's name with spaces is quoted: "${u}"${s.replace(/^;/,"; or")}`}function co({
kind:e,text:t},{tokens:[n,o]}){const i=`expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${t}`,s=e==="operator"?De(`${o?.text??""}${t}`)??`${o?.text??
""}${t}`:"";if(Ie(s))return`${i}; did you mean ${s}, in one piece?`;if(e==="quoted"&&Y(t)!==void 0)return`${i} in quotes; write ${t} without them`;const a=t.replace(
",",".");if(t.includes(",")&&Y(a)!==void 0)return`${i}; did you mean ${a}?`;if((/^[\d.]+%$/.test(t)?Y(t.slice(0,-1)):void 0)!==void 0)return`${i}; did you mean ${Number(
t.slice(0,-1))/100}? A percentage is one of the baseline: baseline - ${t}`;if(/^[+-]?\d/.test(t))return`${i}, which is no number or has too many digits`;if((0,y.
qb)(t.toLowerCase(),["baseline"])!==void 0)return`${i}; did you mean baseline?`;const h=n===void 0?void 0:Ft(n);return h===void 0?i:`${i}; before an operator ${h}\
 is a metric's name`}var uo=/^(\s*-\s+)(.*)$/s,lo="---";function fo(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===lo)return{text:"",number:n+1,column:1};
const o=uo.exec(t);return o===null?{text:t,number:n+1,column:1}:{...ho(o[2]??""),number:n+1,column:vo(o[1]??"",o[2]??"")}})}var zt=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,
Gt=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function ho(e){const t=zt.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll("''","'")};const n=Gt.exec(e);return n!==
null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var vo=(e,t)=>e.length+1+(zt.test(t)||Gt.test(t)?1:0),st=class extends Error{name="GateMistake";column;constructor(e,t){
super(t),this.column=e}},mo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){return this.#n[this.#o+e]}next(){
const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){const n=this.require(`expected ${e}\
, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,y.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expected ${e}, found ${n.text}${o?`; did \
you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="operator"&&this.fail(n,`expected ${e}, f\
ound ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.peek(),t=this.#n[this.#o-1];e!==
void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new st(e?.column??this.#e.column+
this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.column;return{text:this.#e.
text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},po=/\s+/y,go=/#.*/sy,wo=/[<>=!≤≥≠]+/y,$o=/"((?:[^"\\]|\\["\\])*)"/y,yo=/[^\s"<>=!≤≥≠]+/y;
function ko(e,t){const n=[];let o=0;const i=a=>{a.lastIndex=o;const u=a.exec(e);return u!==null&&(o+=u[0].length),u},s=(a,u,h)=>{n.push({kind:a,text:u,column:h,
end:t+o})};for(;o<e.length;){const a=i(po)!==null||o===0;if(o===e.length||a&&i(go)!==null)break;const u=t+o,h=i($o);if(h!==null){s("quoted",(h[1]??"").replace(/\\(["\\])/g,
"$1"),u);continue}const p=i(wo);if(p!==null){s("operator",p[0],u);continue}const U=i(yo);if(U===null)throw new st(u,'expected a closing " for what opens here');
const z=/(?<=^|[[,])'/.exec(U[0]);if(z!==null)throw new st(u+z.index,`expected a name or a value, found '; what is quoted stands in double quotes: "\u2026"`);for(const Re of xo(
U[0],n)){const at=n.at(-1)?.end??u,fe=Math.max(u,at);n.push({kind:"word",text:Re,column:fe,end:fe+Re.length})}}return n}var bo=/^(baseline)([-+*])(.*)$/s,Mo=/^([-+*])(.+)$/s;
function xo(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||n.text!=="baseline"))return[e];const i=(n===void 0?bo:
Mo).exec(e);return i===null?[e]:i.slice(1).filter(s=>s!=="")}var Vt=1024*1024,Jt=1e4,Eo=50,_o=600;function Qt(e){const t=[],n=[];for(const{origin:o,text:i}of e){
if(i.length>Vt)throw new k.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates may have (${Vt}).`);for(const s of fo(i))try{const a=To(s,o);a!==
void 0&&t.push(a)}catch(a){if(!(a instanceof st))throw a;n.push(`${o}, line ${s.number}, column ${a.column}: ${a.message.slice(0,_o)}`)}}if(n.length>0)throw new k.
zg("E_GATE_SYNTAX",Oo(n));if(t.length>Jt)throw new k.zg("E_GATE_SYNTAX",`${t.length} gates are more than are decided at once (${Jt}).`);return t}function To(e,t){
const n=ko(e.text,e.column),[o,i]=n;if(o===void 0)return;const s=new mo(e,n,t),a=i?.kind==="operator"?void 0:Ft(o);if(a===void 0)return io(s);switch(s.next(),a){case"\
tag":return jn(s);case"param":return kn(s);case"signature":return Nn(s);case"dataset":return et(s);case"flavor":return pn(s);case"artifact":return ze(s)}}function Oo(e){
if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,Eo).map(n=>`  - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length}\
 more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var Ht={gates:{kind:y.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:y.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:y.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:y.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:y.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,y.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:y.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},Ao=1024*1024;function Yt(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Io(e["gates-file"])});const n=Qt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const a=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new k.zg("E_INPUT",`--no-gates was said, and ${a} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:a})=>a).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
s=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new k.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${s}`)}var Xt=(0,y.RU)(Ht,["gates","gates-file","mo\
del-gates","no-gates"],Yt);function Io(e){let t;try{t=(0,pe.M)(e,Ao)}catch(n){throw new k.zg("E_INPUT",`The gates file ${e} cannot be read: ${n instanceof Error?
n.message:String(n)}`,{cause:n})}if(t===void 0)throw new k.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return t}var $t="gates.yaml",Do=64*1024,Zt=200;
async function So(e,t){const{model:n,version:o}=t,i=`${$t} of ${n} version ${o}`,s=await(0,be.Tx)(e,t,$t,Do);if(s===void 0)throw new k.zg("E_GATES_MISSING",`${n}\
 version ${o} has no ${$t}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);const a=Qt([{origin:i,text:s}]);if(a.length===0)
throw new k.zg("E_GATES_MISSING",`${i} holds no gate, and --model-gates asks for some.`);if(a.length>Zt)throw new k.zg("E_GATE_SYNTAX",`${i} holds ${a.length} g\
ates; ${Zt} may be logged with a model.`);return a}var en={...de.hI,model:{kind:y.Qq,required:!0,description:"The registered model."},version:{kind:(0,y.nd)(1),
required:!0,description:"The model version to promote."},to:{kind:(0,y.KD)(y.Qq,sn),required:!0,description:'Where to: an @alias such as @champion, the stage St\
aging or Production, or one of each, as in "@champion, Production".'},...Ht,"archive-previous":{kind:y.Jt,default:"true",description:"Archive what is in the sta\
ge, as MLflow does it; an alias needs no archiving."},...G.N,"on-refusal":{kind:(0,y.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gat\
es ends the step red, or green with the outcome skipped."},"report-artifact":{kind:y.Jt,default:"false",description:"Keep the whole report, as JSON and Markdown\
, with the artifacts of the version's run."},...x.X,"decide-only":{kind:y.Jt,default:"false",description:"Decide the gates and give the outputs, and change noth\
ing: passed gates end in the outcome skipped."}},tn=({model:e,to:t})=>[e,(0,y.M4)((0,y.Sx)(t))],nn={of:["model","to"],about:({model:e,to:t})=>{const n=tn({model:String(
e),to:String(t)});return{key:n,heading:`Promotion of ${n.join(" to ")}`}}},Po={version:{kind:"small",description:"The version that was to be promoted."},verdict:{
kind:"small",description:"What the gates came to: passed, failed, inconclusive, or ungated."},"previous-version":{kind:"small",description:"The version whose pl\
ace it took; empty where nobody else held the stage or alias, or nothing was moved."},"promotion-id":{kind:"small",description:"The id of the promotion, by whic\
h it can be undone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON."}},Ro=(0,me.ol)({name:"promote",
title:"promote a version once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, signature and files, also against the ve\
rsion that serves now. Where all pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing\
 is moved and the step is red.",inputs:en,checks:[Xt,(0,y.RU)(en,["baseline","version"],({baseline:e,version:t})=>N(e,t))],comments:nn,outputs:Po,example:"mlflo\
w-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",run:e=>on(e)});async function on(e,t){const{inputs:n,log:o,signal:i,pipeline:s}=e,
a=sn(n.to),u=Yt(n),h=N(n.baseline,n.version),p=n["archive-previous"],U=`${n.model} version ${n.version}`,z=(0,y.M4)(a),Re={kind:"heading",text:`Promotion of ${U}\
 to ${z}`},at=(...se)=>{n.comment&&e.comment(tn(n),Re,...se)};e.output("version",String(n.version)),at();const fe=await e.mlflow(),rn=await(0,I.ZY)(fe,n.model,String(
n.version),a),he={...rn,begun:await oe(fe,rn)},{version:Le}=he,Ue=n["model-gates"]?[...u,...await So(fe,Le)]:u,ke=n["no-gates"]?oo(Le):await no(fe,Ue,he,{...n,choice:h}),
{verdict:Ke,baseline:dn}=ke;e.output("verdict",Ke);const kt={verdict:Ke,gates:Me(ke),...dn.kind==="version"?{baseline:dn.facts.version}:{},...n["no-gates"]?{ungated:!0}:
{},...Lo(s)},rt=async(se,dt)=>{e.output("previous-version",yt(dt)??""),e.output("promotion-id",dt?.id??"");const fn=Wo({model:Le.model,version:Le.version,target:z,
...se,...kt,record:dt});e.output("report",fn);const hn=$e(ke),bt=hn===void 0?[]:[{kind:"paragraph",text:hn}],Mt=Ue.length>0?[...bt,we(ke)]:bt;if(n["report-artif\
act"]&&!n["decide-only"]){const{keepReport:Ko}=await Promise.resolve().then($.bind($,717)),Fo=[Re,{kind:"paragraph",text:`Outcome ${se.outcome}: ${se.reason}`},
...bt,we(ke,1/0)],qo={promotionId:dt?.id,to:z,json:fn,blocks:Fo,isUnchanged:se.outcome==="unchanged"};Mt.push({kind:"paragraph",text:await Ko(fe,Le,qo,e)})}return e.
summarize(Re,...Mt),at({kind:"paragraph",text:se.reason},...Mt),se};if(Ke==="failed"||Ke==="inconclusive"){n["decide-only"]||await jo(fe,he,kt,o);const se=`${U}\
 was not promoted to ${z}: ${f(ke)}. ${an(he)}`;return rt(n["on-refusal"]==="skip"?{outcome:"skipped",reason:se}:{outcome:No(ke),code:Co(ke),reason:se})}const cn=Ke===
"ungated"?"without any gate (--no-gates)":`${Ue.length===1?"its gate":`${Ue.length} of ${Ue.length} gates`} passed`;if(n["decide-only"])return rt({outcome:"skip\
ped",reason:`${U} may be promoted to ${z}: ${cn}. Nothing was changed (--decide-only). ${an(he)}`.trimEnd()});const un=se=>rt({outcome:"unchanged",reason:`${U} \
holds ${z} already.`},se);if((0,I.Nd)(he,p)&&he.record?.state==="held"&&he.begun===void 0)return un(he.record);await t?.(Le),i.throwIfAborted(),o.progress(`Movi\
ng ${z} to ${U}`);const{record:Fe,changed:Bo}=await(0,I.Is)(fe,he,kt,p,(0,G.p)(e));if(!Bo||Fe===void 0)return un(Fe);const ln=yt(Fe),Uo=ln===void 0?`which nobod\
y ${Fe.previousVersion===void 0?"":"else "}held before`:`in place of version ${ln}`;return rt({outcome:"done",reason:`${U} holds ${z}, ${Uo}: ${cn}.`},Fe)}var yt=e=>e?.
previousVersion===e?.version?void 0:e?.previousVersion;function sn(e){const t=(0,y.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage==="Ar\
chived"))throw new k.zg("E_INPUT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var Lo=({actor:e,link:t,commit:n})=>({
...e===void 0?{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),No=({verdict:e})=>e==="failed"?"refused":"inconclusive",Co=({verdict:e})=>e===
"failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function an(e){const{targets:t,holders:n,version:o}=e;return(0,I.Nd)(e,!1)?`It held ${(0,y.M4)(t)} before, and\
 still does.`:t.flatMap(s=>{const a=n.get((0,y.Rg)(s));return a===void 0?[`Nobody holds ${(0,y.Rg)(s)}.`]:a===o.version?[]:[`${(0,y.Rg)(s)} stays with version ${a}\
.`]}).join(" ")}async function jo(e,t,n,o){if(!(t.begun!==void 0||t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{const i=(0,J.Tq)(
await e.registry.version(t.version.model,t.version.version));if(i?.id!==t.latest?.id||i?.state!==t.latest?.state)return;await(0,I.rh)(e,{...(0,I.im)(t,n,!1),state:"\
refused"})}catch(i){if(!(i instanceof k.zg))throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var Wo=({record:e,...t})=>JSON.stringify(
{...t,promotionId:e?.id,previousVersion:yt(e),time:e?.time},void 0,2)}),2397:((qe,ve,$)=>{$.d(ve,{IZ:()=>xe,Is:()=>Oe,Mz:()=>_,Nd:()=>pe,QR:()=>y,Qv:()=>Xe,UB:()=>W,
Vj:()=>f,WE:()=>de,ZY:()=>ne,im:()=>Ne,rh:()=>Ae,uv:()=>Q,wV:()=>we});var x=$(3377),G=$(5373),I=$(2907),V=$(8849),J=$(1651),te=$(7975),be=$.n(te);async function ne({
registry:r},d,c,l){const g=performance.now(),[v,E]=await Promise.all([r.version(d,c),r.model(d)]),M=l.find(({kind:w})=>w==="stage");return M!==void 0&&E.latest.
length===0&&await r.holder(d,M),me(v,E,l,g)}function me(r,d,c,l){const g=(0,G.Tq)(r),v=new Map(c.map(w=>[(0,V.Rg)(w),_(d,w)])),E=[...v.values()].filter(w=>w!==void 0),
M=E.find(w=>w!==r.version)??E[0];return{version:r,model:d,targets:c,holders:v,holder:M,latest:g,readAtMs:l,record:g?.target===(0,V.M4)(c)?g:void 0}}var de=({record:r})=>r?.
state==="moving"||r?.state==="undoing",y=(r,d,c)=>d.kind==="stage"?r.stage.toLowerCase()===d.stage.toLowerCase():c===r.version,pe=({version:r,targets:d,holders:c},l)=>d.
every(g=>{const v=c.get((0,V.Rg)(g));return y(r,g,v)&&(g.kind==="alias"||!l||v===r.version)}),_=({aliases:r,latest:d},c)=>c.kind==="alias"?r.get(c.alias):d.find(
({stage:l})=>l.toLowerCase()===c.stage.toLowerCase())?.version,k="mlflow-steps.lock-epoch.",K=1440*6e4,Q=({tags:r})=>Math.max(0,...[...r.keys()].flatMap(d=>d.startsWith(
k)&&/^\d{1,9}$/.test(d.slice(k.length))?[Number(d.slice(k.length))]:[])),ge=8,we=r=>Math.max(0,r-ge),ce=r=>`${k}${r}`,Me=({tags:r},d)=>[...r.keys()].filter(c=>c.
startsWith(k)&&Number(c.slice(k.length))<d),$e=({tags:r},d,c)=>d>0&&c-Number(r.get(ce(d))??c)>K,F=.8,f=class extends Error{name="LeaseLost"};function m(r){const d=performance.
now(),c=Date.now(),l=()=>Math.max(performance.now()-d,Date.now()-c)>=r*F;return{startedMs:d,isOver:l,assertNotOver:()=>{if(l())throw new f("The lease of the loc\
k is over.")}}}async function O({registry:r},d,c){if(d.state!=="moving")return d;try{const l=(0,G.Tq)(await r.version(d.model,d.version));if((l?.lockedAtMs??0)>=
c)return;if(l?.state==="moving"&&l.target===d.target&&(l.id===d.id||N(d)))return l;await r.setVersionTag(d.model,d.version,G.oK,(0,G.sF)(d))}catch(l){if(!(l instanceof
J.zg&&l.code==="E_VERSION_NOT_FOUND"))throw l}return d}var N=({version:r,previousVersion:d,previous:c={}})=>d===r||Object.values(c).includes(r),W=6e4,B=300,ae=5e3;
function re({log:r,signal:d,waitMs:c},{model:l,version:g,target:v}){const E=performance.now();let M=-1/0;return{pause:async w=>{const T=performance.now()-E,P=w===
void 0?"somebody whose lock says nothing":(0,x.rl)(w);if(T>=c)throw new J.zg("E_PROMOTION_HELD",`${l} version ${g} was not moved to ${v}: ${l} is held by ${P}, \
and was not let go within ${Math.round(c/1e3)} s. Run the step again.`);T-M>=ae&&(M=T,r.progress(`Waiting for another promotion of ${l}: ${P}.`)),await(0,I.v)(B/
2+Math.random()*B,d)}}}function ue(){const r=new Map;return d=>{const c=(0,x.mX)(d),l=c?.holder??String(d.createdAtMs),g=r.get(l)??performance.now();r.set(l,g);
const v=d.serverNowMs===void 0?0:d.serverNowMs-d.createdAtMs;return Math.max(v,performance.now()-g)>=(c?.leaseMs??W)}}var H=1e4,oe=3;async function xe(r,d,c,l=0){
const{log:g,signal:v,leaseMs:E}=c,{registry:M}=r,w=d.model,T=re(c,d),P=ue(),q=[],R=async b=>{const S={holder:crypto.randomUUID(),leaseMs:E,record:d},A=m(E),L=(0,x.
Q8)(w,b),ie=await r.locks.create(L,(0,x.FD)(S),(0,x.Qg)(S));if(ie!==void 0)return{epoch:b,createdAtMs:ie.createdAtMs,clock:A};const j=await r.locks.read(L);return j!==
void 0&&(0,x.mX)(j)?.holder===S.holder?{epoch:b,createdAtMs:j.createdAtMs,clock:A}:j},D=async({epoch:b,clock:S},A=b)=>{if(!(S.isOver()&&A<=b))try{await r.forCleanup(
H).locks.remove((0,x.Q8)(w,b))}catch(L){if(!(L instanceof J.zg))throw L;g.warn(`The lock ${(0,x.Q8)(w,b)} was not removed, and is gone past after ${E/1e3} s: ${L.
message}`)}},Z=(b,S)=>({mlflow:r.guarded(b.clock.assertNotOver),model:S,createdAtMs:b.createdAtMs,serverTimeAt:A=>b.createdAtMs+A-b.clock.startedMs,interrupted:q,
isHeld:A=>!b.clock.isOver()&&Q(A)===b.epoch,release:async()=>{$e(S,b.epoch,b.createdAtMs)&&!b.clock.isOver()&&await M.deleteModelTag(w,ce(b.epoch)).catch(()=>{}),
await D(b)}}),X=async b=>{try{const S=await M.model(w),A=Q(S),L=A===b.epoch;return L||await D(b,A),{model:S,isCurrent:L}}catch(S){throw await D(b),S}},Ie=async(b,S)=>{
const A=await R(b+1);if(!C(A))return;const L=r.guarded(A.clock.assertNotOver);await L.registry.setModelTag(w,ce(A.epoch),String(A.createdAtMs));for(let ee=b;ee>=
we(b);ee-=1){const et=await Ze(L,ee);et!==void 0&&q.push(et)}for(const ee of Me(S,A.epoch))await L.registry.deleteModelTag(w,ee);const{model:ie,isCurrent:j}=await X(
A);return j?Z(A,ie):void 0},Ze=async(b,S)=>{for(;;){const A=await b.locks.read((0,x.Q8)(w,S));if(A===void 0)return;const L=(0,x.mX)(A);if(P(A)){if(L===void 0)return;
g.warn(`Going past the lock of ${(0,x.rl)(L.record)}, which did not end within ${L.leaseMs/1e3} s.`);const ie=await O(b,L.record,A.createdAtMs);return await b.locks.
remove((0,x.Q8)(w,S)).catch(j=>{if(!(j instanceof J.zg))throw j;g.warn(`The lock ${(0,x.Q8)(w,S)} that a crash left was not removed: ${j.message}`)}),ie}await T.
pause(L?.record)}},De=async b=>(g.warn(`${w} is changed without a lock, because these credentials may not create registered models: another promotion at the sam\
e time is seen and repaired afterwards only. ${b.message}`),{mlflow:r,model:await M.model(w),createdAtMs:void 0,serverTimeAt:()=>{},interrupted:[],isHeld:()=>!0,
release:async()=>{}});let le=l;for(let b=0;;){v.throwIfAborted();let S;try{S=await R(le)}catch(j){if(j instanceof J.zg&&j.code==="E_MLFLOW_FORBIDDEN")return De(
j);throw j}if(C(S)){const{model:j,isCurrent:ee}=await X(S);if(ee)return Z(S,j);le=Q(j);continue}const A=S;if(A===void 0)continue;const L=await M.model(w),ie=Q(L);
if(ie>le)le=ie;else if(P(A)){const j=await Ie(le,L).catch(ee=>{if(!(ee instanceof f))throw ee;if(b+=1,b===oe)throw ze(d,ee)});if(j!==void 0)return j;le+=1}else await T.
pause((0,x.mX)(A)?.record)}}var C=r=>r!==void 0&&"clock"in r,ze=({model:r,version:d},c)=>new J.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${r} version ${d} lo\
st its lock ${oe} times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:c}),ct=8,ut=2,Ge=150;async function lt(r,d,c,l,{signal:g}){
const{registry:v}=r,{model:E,version:M}=d,w=({time:R})=>R>=d.time,T=c.find(R=>R.kind==="stage"),P=c.find(R=>R.kind==="alias");for(let R=1,D=0;R<=ct&&D<ut;R+=1)R>
1&&await(0,I.v)(Ge/2+Math.random()*Ge,g),D=await q()?D+1:0;async function q(){if(T!==void 0&&l){const D=(await v.versionsOfModel(E)).filter(X=>X.stage.toLowerCase()===
T.stage.toLowerCase()),Z=D.at(-1);if(Z?.version!==M)throw D.some(X=>X.version===M)&&await v.transition(E,M,"Archived",!1),await(0,x.z2)(r,d,T,Z?.version,w);if(D.
length>1){for(const X of D.slice(0,-1))await v.transition(E,X.version,"Archived",!1);return!1}}if(P===void 0)return!0;const R=(await v.holder(E,P))?.version;if(R===
M)return!0;if(T===void 0)throw await(0,x.z2)(r,d,P,R,w);return await v.setAlias(E,P.alias,M),!1}}function Ne(r,d,c){const{version:l,targets:g,holders:v,holder:E,
latest:M,record:w}=r,T=de(r)?w:void 0,P=g.some(({kind:D})=>D==="stage"),q=(0,G.jf)(M).filter(D=>D!==T?.id),R=Object.fromEntries([...v].flatMap(([D,Z])=>Z===void 0?
[]:[[D,Z]]));return{id:T?.id??`p-${crypto.randomUUID()}`,state:"moving",model:l.model,version:l.version,target:(0,V.M4)(g),...d,...q.length>0?{undoneBefore:q}:{},
...T!==void 0&&Y(r)?Te(T):{...E===void 0?{}:{previousVersion:E},...g.length>1?{previous:R}:{},...P?{previousStage:l.stage,archivedPrevious:c}:{}},time:new Date().
toISOString()}}var Y=({version:r,targets:d,holders:c})=>d.some(l=>y(r,l,c.get((0,V.Rg)(l)))),Te=({previousVersion:r,previous:d,previousStage:c,archivedPrevious:l})=>({
...r===void 0?{}:{previousVersion:r},...d===void 0?{}:{previous:d},...c===void 0?{}:{previousStage:c},...l===void 0?{}:{archivedPrevious:l}});async function Oe(r,d,c,l,g){
let v=Ne(d,c,l);const E=[];let M;for(let w=1;;w+=1){const T=await xe(r,v,g,Q(d.model));E.push(...T.interrupted);try{const P=await Ve(T,d),q=w>1||de(P)||Ce(E,v),
R=v,D=w>1||Y(P);if(v=ft(w>1?v:Je(v,d,P,Ne(P,c,l)),E,c,D),M!==void 0){const Z=await(0,x.rM)(T.mlflow,v,d.targets,M);if(Z!==void 0)throw Z}return await He(T,d,{intent:v,
hasBegun:q,isClaimed:q||Qe(R,v),found:P.latest},l,g)}catch(P){if(!(P instanceof f))throw P;if(w===oe)throw ze(v,P);M??=T.createdAtMs,g.log.warn(`The lock of ${v.
model} ran out before the promotion had ended: getting it again.`)}finally{await T.release()}}}async function Ve({mlflow:r,model:d},{version:c,targets:l,readAtMs:g}){
const v=d.latest.find(({version:M})=>M===c.version),E=v!==void 0&&[...c.tags.keys()].every(M=>v.tags.has(M));return me(E?v:await r.registry.version(c.model,c.version),
d,l,g)}var Je=(r,d,c,l)=>de(d)||de(c)?l:{...l,id:r.id};function ft(r,d,c,l){const g=d.findLast(v=>Ee(v,r));return g===void 0?r:l?{...g,...c,state:"moving",time:r.
time}:{...r,id:g.id}}var Ee=(r,d)=>r.version===d.version&&r.target===d.target&&r.state==="moving",Qe=(r,d)=>r.id===d.id&&(0,te.isDeepStrictEqual)([Te(r),r.undoneBefore],
[Te(d),d.undoneBefore]),Ce=(r,d)=>r.some(c=>Ee(c,d));async function He(r,d,{intent:c,hasBegun:l,isClaimed:g,found:v},E,M){const{mlflow:w}=r,{targets:T,holders:P}=d;
for(const R of T){const D=_(r.model,R);if(D!==c.version&&D!==P.get((0,V.Rg)(R)))throw await(0,x.z2)(w,c,R,D,(0,x.nM)(r.serverTimeAt(d.readAtMs)))}if(!l&&T.every(
R=>_(r.model,R)===c.version))return{changed:!1,record:v?.target===c.target&&v.state==="held"?v:void 0};(r.createdAtMs===void 0||!g)&&await Ae(w,c),await je(w,c,
T,E),r.createdAtMs===void 0?await lt(w,c,T,E,M):await _e(r,c,T,E);const q={...c,state:"held",...Xe(r)};return await Ae(w,q),{changed:!0,record:q}}async function je({
registry:r},{model:d,version:c},l,g){for(const v of l)v.kind==="alias"?await r.setAlias(d,v.alias,c):await r.transition(d,c,v.stage,g)}async function _e(r,d,c,l){
const{mlflow:g,interrupted:v}=r;for(let E=1;;E+=1){const M=await g.registry.model(d.model);if(!r.isHeld(M))throw new f("The lock was gone past.");const w=await Ye(
g,M,d,c,l);if(w===void 0)return;const T=_(M,w);if(!v.some(q=>q.version===T)||E===oe)throw await(0,x.z2)(g,d,w,T,(0,x.JL)(r.createdAtMs));await je(g,d,c,l)}}async function Ye({
registry:r},d,{version:c},l,g){for(const v of l){if(_(d,v)===c)continue;if(v.kind==="alias"||g)return v;const{stage:E}=await r.version(d.name,c);if(E.toLowerCase()!==
v.stage.toLowerCase())return v}}function Xe({createdAtMs:r,serverTimeAt:d}){const c=d(performance.now());return r===void 0||c===void 0?{}:{lockedAtMs:r,endedAtMs:Math.
ceil(c)}}var Ae=({registry:r},d)=>r.setVersionTag(d.model,d.version,G.oK,(0,G.sF)(d))}),3377:((qe,ve,$)=>{$.d(ve,{FD:()=>_,JL:()=>ce,Q8:()=>de,Qg:()=>y,mX:()=>pe,
nM:()=>we,rM:()=>Me,rl:()=>k,v3:()=>ge,z2:()=>Q});var x=$(5373),G=$(7871),I=$(8849),V=$(8243),J=$(1651),te="mlflow-steps.lock",be=10*6e4,ne=200,me=f=>(0,G.X)("n\
ode:crypto").createHash("sha256").update(f).digest("hex").slice(0,16);function de(f,m){return`${f.length<=ne?f:`${[...f].slice(0,90).join("")}~${me(f)}`}--mlflo\
w-steps-lock${m===0?"":`-${m}`}`}var y=({holder:f,leaseMs:m,record:O})=>new Map([[te,JSON.stringify({holder:f,leaseMs:m})],[x.oK,(0,x.sF)({...O,gates:[]})]]);function pe({
tags:f}){const m=(0,x.Hh)(f.get(x.oK)??""),O=(0,V.qF)(f.get(te)??""),N=(0,V.$6)(O,"holder"),W=(0,V.tk)(O,"leaseMs");if(!(m===void 0||N===void 0||W===void 0||W<=
0))return{holder:N,leaseMs:Math.min(W,be),record:m}}var _=({leaseMs:f,record:m})=>`Not a model: mlflow-steps is at work on ${m.model} (${k(m)}) and removes this\
 when it has ended. If it crashed, the next promotion goes past this after ${f/1e3} s. It can be deleted.`;function k({id:f,version:m,target:O,actor:N,pipeline:W}){
const B=[N===void 0?"":` by ${N}`,W===void 0?"":`, ${W}`].join("");return`${f} of version ${m} to ${O}${B}`}var K=f=>(0,I.Sx)(f.target).map(I.Rg);async function Q({
registry:f},{model:m,version:O,target:N},W,B,ae){const re=B===void 0?void 0:(0,x.Tq)(await f.version(m,B)),ue=B===void 0?`nobody holds ${(0,I.Rg)(W)}`:`version ${B}\
 holds ${(0,I.Rg)(W)} (${ge(re,W,ae)})`;return new J.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${m} version ${O} to ${N} was overtaken: ${ue} now. Run the st\
ep again if this version shall have it.`)}function ge(f,m,O){if(!(f!==void 0&&K(f).includes((0,I.Rg)(m))&&f.state!=="refused"))return"it was moved there without\
 this project";const W=O(f),B=`the promotion ${k(f)}`,ae=f.time.slice(0,40);return W===void 0?`its latest promotion is of ${ae}: ${B}`:W?`by ${B}`:`it was moved\
 there without this project; its own promotion is older, of ${ae}: ${B}`}var we=f=>({endedAtMs:m,lockedAtMs:O})=>{if(!(f===void 0||O===void 0))return m===void 0?
O>=f?!0:void 0:m>=f},ce=f=>({lockedAtMs:m})=>f===void 0||m===void 0?void 0:m>f;async function Me(f,m,O,N){const{registry:W}=f,B=await W.versionsOfModel(m.model),
ae=O.map(I.Rg),re=B.flatMap(H=>(0,x.Tq)(H)??[]).filter(H=>(H.lockedAtMs??0)>N&&K(H).some(oe=>ae.includes(oe))).sort((H,oe)=>(oe.lockedAtMs??0)-(H.lockedAtMs??0)),
[ue]=re;if(ue!==void 0){for(const H of O){const oe=re.find(xe=>K(xe).includes((0,I.Rg)(H)));await F(f,m,H,oe===void 0?(0,x.te)(m,(0,I.Rg)(H)):$e(oe,(0,I.Rg)(H)),
B)}return new J.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${m.model} version ${m.version} to ${m.target} was overtaken while it stood still: by the promotion\
 ${k(ue)}, which stands. Run the step again if this version shall have it.`)}}var $e=(f,m)=>f.state==="demoted"?void 0:f.state==="held"||f.state==="moving"?f.version:
(0,x.te)(f,m);async function F({registry:f},m,O,N,W){if(N===m.version)return;if(O.kind==="alias"){if((await f.holder(m.model,O))?.version!==m.version)return;N===
void 0?await f.deleteAlias(m.model,O.alias):await f.setAlias(m.model,O.alias,N);return}const B=re=>W.find(ue=>ue.version===re)?.stage;if(B(m.version)!==O.stage)
return;N!==void 0&&B(N)!==O.stage&&await f.transition(m.model,N,O.stage,!1);const ae=m.previousStage===void 0||m.previousStage===O.stage?"Archived":m.previousStage;
await f.transition(m.model,m.version,ae,!1)}}),717:((qe,ve,$)=>{$.d(ve,{keepReport:()=>de});var x=$(4800),G=$(7522),I=$(1651),V=$(9596),J=_=>`${_.map(te).join(`\


`)}
`;function te(_){switch(_.kind){case"heading":return`# ${ne(_.text)}`;case"paragraph":return ne(_.text);case"table":return[_.header,_.header.map(()=>"---"),..._.
rows].map(be).join(`
`);case"log":return ne(_.title)}}var be=(_,k)=>`|${_.map(K=>` ${k===1?K:ne(K)} |`).join("")}`,ne=_=>(0,G.YI)(_).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),me="mlflow-steps";async function de(_,k,K,{log:Q,signal:ge,inputs:we}){const{artifacts:ce,runs:Me}=_,$e=new x.k;for(const F of["tracking-password","trac\
king-token","github-token"])$e.add(we[F]??"");try{if(k.runId==="")throw new I.zg("E_RUN_NOT_FOUND",`${k.model} version ${k.version} was registered without a run\
.`);const F=await Me.get(k.runId);if(F.deleted)throw new I.zg("E_RUN_DELETED",`The run ${F.id} is deleted.`);const f=`${me}/${y(k,K)}`;return K.isUnchanged&&K.promotionId!==
void 0&&(await ce.listOfRun(F.id,me)).some(O=>O.path===`${f}.md`)||(await ce.writeToRun(F,`${f}.json`,$e.redact(K.json)),await ce.writeToRun(F,`${f}.md`,$e.redact(
J(K.blocks)))),`The whole report is with run ${F.id}, as ${f}.json and .md.`}catch(F){if(!(F instanceof I.zg)||ge.aborted)throw F;const f=`The report was not ke\
pt as an artifact: ${F.message}`;return Q.warn(f),f}}var y=({model:_,version:k},{promotionId:K,to:Q})=>K===void 0?`decision-${pe(_)}-${k}-${pe(Q.replaceAll("@",
""))}`:`promotion-${pe(K)}`,pe=_=>_.replace(/[^\w-]+/g,"_").slice(0,80)})};
