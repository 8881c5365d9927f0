"use strict";exports.id=810,exports.ids=[810],exports.modules={6428:((Xe,be,A)=>{A.d(be,{$B:()=>Ce,$e:()=>_e,Gw:()=>je,JG:()=>Me,X$:()=>q,qK:()=>pe});var le=A(219),ye=A(1716),
I=A(7241),de=A(9887),z=(0,de.f1)((0,le.F)(),1),me=(0,de.f1)((0,le.F)(),1),_e=5e4;function Ce(j){const U=new Map,W=new Map,Y=K=>{if((0,me.isAlias)(K)){const ie=U.
get(K.source);return ie===void 0?1:W.get(ie)??Number.POSITIVE_INFINITY}if((0,me.isPair)(K))return Y(K.key)+Y(K.value);if((0,me.isScalar)(K)||(0,me.isCollection)(
K)){K.anchor!==void 0&&U.set(K.anchor,K);const ie=(0,me.isCollection)(K)?K.items.reduce((fe,$e)=>fe+Y($e),1):1;return W.set(K,ie),ie}return 0};return Y(j.contents)>
_e}var Fe=(0,de.f1)((0,le.F)(),1),Me=100,Z=4*Me;function pe(j){let U=0,W=0,Y=0;for(const K of new Fe.Lexer().lex(j))if((K==="["||K==="{")&&(U+=1),(K==="]"||K===
"}")&&(U=Math.max(0,U-1)),U>Me||(K.includes(`
`)?(W=0,Y=0):/^[ \t]*$/.test(K)?W+=K.length:(K==="-"||K==="?"||K===":")&&(W+=1,Y+=1),Y>Me||W>Z))return!0;return!1}var ee=512*1024;async function je(j,U){const W=await q(
j,U);return typeof W=="string"?W:x(W)}async function q({artifacts:j},{model:U,version:W}){const Y=`${U} version ${W}`;try{const K=await j.readOfVersion(U,W,"MLm\
odel",ee);return K===void 0?`${Y} has no MLmodel file`:Q(K)??`the MLmodel file of ${Y} cannot be read`}catch(K){if(K instanceof I.zg&&K.code==="E_ARTIFACT_TOO_L\
ARGE")return`the MLmodel file of ${Y} is larger than ${ee} bytes`;throw K}}function G(j){const U=Q(j);return U===void 0?void 0:x(U)}function Q(j){if(j.includes(
"\0")||pe(j))return;const U=(0,z.parseDocument)(j,{uniqueKeys:!1,logLevel:"silent"});if(U.errors.length>0||Ce(U))return;let W;try{W=U.toJS({maxAliasCount:1e3})}catch{
return}return(0,ye.Gv)(W)&&(0,ye.Gv)(W.flavors)?W:void 0}function x({flavors:j,signature:U}){return{flavors:Object.keys((0,ye.Gv)(j)?j:{}),...(0,ye.Gv)(U)?{signature:B(
U)}:{}}}function B({inputs:j,outputs:U,params:W}){const Y=K=>typeof K=="string";return{...Y(j)?{inputs:j}:{},...Y(U)?{outputs:U}:{},...Y(W)?{params:W}:{}}}}),219:((Xe,be,A)=>{
A.d(be,{F:()=>wt});var le=A(4540),ye=A(1479),I=A(9887),de=(0,I.P$)({"required-builtin:process"(E,w){w.exports=((0,ye.e7)(),(0,I.Yp)(ye.VY)).requireOfNode("node:\
process")}}),z=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/identity.js"(E){"use strict";var w=Symbol.for("yaml.alias"),g=Symbol.for("yaml.documen\
t"),y=Symbol.for("yaml.map"),v=Symbol.for("yaml.pair"),p=Symbol.for("yaml.scalar"),d=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=f=>!!f&&typeof f=="\
object"&&f[a]===w,s=f=>!!f&&typeof f=="object"&&f[a]===g,r=f=>!!f&&typeof f=="object"&&f[a]===y,n=f=>!!f&&typeof f=="object"&&f[a]===v,t=f=>!!f&&typeof f=="obje\
ct"&&f[a]===p,e=f=>!!f&&typeof f=="object"&&f[a]===d;function i(f){if(f&&typeof f=="object")switch(f[a]){case y:case d:return!0}return!1}function o(f){if(f&&typeof f==
"object")switch(f[a]){case w:case y:case p:case d:return!0}return!1}var u=f=>(t(f)||i(f))&&!!f.anchor;E.ALIAS=w,E.DOC=g,E.MAP=y,E.NODE_TYPE=a,E.PAIR=v,E.SCALAR=
p,E.SEQ=d,E.hasAnchor=u,E.isAlias=l,E.isCollection=i,E.isDocument=s,E.isMap=r,E.isNode=o,E.isPair=n,E.isScalar=t,E.isSeq=e}}),me=(0,I.P$)({"../../../work/main/n\
ode_modules/yaml/dist/visit.js"(E){"use strict";var w=z(),g=Symbol("break visit"),y=Symbol("skip children"),v=Symbol("remove node");function p(t,e){const i=s(e);
w.isDocument(t)?d(null,t.contents,i,Object.freeze([t]))===v&&(t.contents=null):d(null,t,i,Object.freeze([]))}p.BREAK=g,p.SKIP=y,p.REMOVE=v;function d(t,e,i,o){const u=r(
t,e,i,o);if(w.isNode(u)||w.isPair(u))return n(t,o,u),d(t,u,i,o);if(typeof u!="symbol"){if(w.isCollection(e)){o=Object.freeze(o.concat(e));for(let f=0;f<e.items.
length;++f){const k=d(f,e.items[f],i,o);if(typeof k=="number")f=k-1;else{if(k===g)return g;k===v&&(e.items.splice(f,1),f-=1)}}}else if(w.isPair(e)){o=Object.freeze(
o.concat(e));const f=d("key",e.key,i,o);if(f===g)return g;f===v&&(e.key=null);const k=d("value",e.value,i,o);if(k===g)return g;k===v&&(e.value=null)}}return u}async function a(t,e){
const i=s(e);w.isDocument(t)?await l(null,t.contents,i,Object.freeze([t]))===v&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=g,a.SKIP=y,a.REMOVE=
v;async function l(t,e,i,o){const u=await r(t,e,i,o);if(w.isNode(u)||w.isPair(u))return n(t,o,u),l(t,u,i,o);if(typeof u!="symbol"){if(w.isCollection(e)){o=Object.
freeze(o.concat(e));for(let f=0;f<e.items.length;++f){const k=await l(f,e.items[f],i,o);if(typeof k=="number")f=k-1;else{if(k===g)return g;k===v&&(e.items.splice(
f,1),f-=1)}}}else if(w.isPair(e)){o=Object.freeze(o.concat(e));const f=await l("key",e.key,i,o);if(f===g)return g;f===v&&(e.key=null);const k=await l("value",e.
value,i,o);if(k===g)return g;k===v&&(e.value=null)}}return u}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,
Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){
if(typeof i=="function")return i(t,e,o);if(w.isMap(e))return i.Map?.(t,e,o);if(w.isSeq(e))return i.Seq?.(t,e,o);if(w.isPair(e))return i.Pair?.(t,e,o);if(w.isScalar(
e))return i.Scalar?.(t,e,o);if(w.isAlias(e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(w.isCollection(o))o.items[t]=i;else if(w.isPair(o))
t==="key"?o.key=i:o.value=i;else if(w.isDocument(o))o.contents=i;else{const u=w.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} paren\
t`)}}E.visit=p,E.visitAsync=a}}),_e=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/doc/directives.js"(E){"use strict";var w=z(),g=me(),y={"!":"%21",",":"%\
2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},v=d=>d.replace(/[!,[\]{}]/g,a=>y[a]),p=class ot{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.
assign({},ot.defaultYaml,a),this.tags=Object.assign({},ot.defaultTags,l)}clone(){const a=new ot(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){
const a=new ot(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:ot.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},ot.defaultTags);break}return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:ot.defaultYaml.explicit,version:"\
1.1"},this.tags=Object.assign({},ot.defaultTags),this.atNextDocument=!1);const s=a.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(
0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==
1)return l(0,"%YAML directive should contain exactly one part"),!1;const[n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);
return l(6,`Unsupported YAML version ${n}`,t),!1}}default:return l(0,`Unknown directive ${r}`,!0),!1}}tagName(a,l){if(a==="!")return"!";if(a[0]!=="!")return l(`\
Not a valid tag: ${a}`),null;if(a[1]==="<"){const t=a.slice(2,-1);return t==="!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${a} is invalid.`),null):(a[a.length-
1]!==">"&&l("Verbatim tags must end with a >"),t)}const[,s,r]=a.match(/^(.*!)([^!]*)$/s);r||l(`The ${a} tag has no suffix`);const n=this.tags[s];if(n)try{return n+
decodeURIComponent(r)}catch(t){return l(String(t)),null}return s==="!"?a:(l(`Could not resolve tag: ${a}`),null)}tagString(a){for(const[l,s]of Object.entries(this.
tags))if(a.startsWith(s))return l+v(a.substring(s.length));return a[0]==="!"?a:`!<${a}>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.\
2"}`]:[],s=Object.entries(this.tags);let r;if(a&&s.length>0&&w.isNode(a.contents)){const n={};g.visit(a.contents,(t,e)=>{w.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.
keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};p.defaultYaml={explicit:!1,version:"1.2"},p.defaultTags={"!!":"tag:yaml.org,2002:"},E.Directives=p}}),Ce=(0,I.P$)({"../../../work/main/node_modules/yaml/di\
st/doc/anchors.js"(E){"use strict";var w=z(),g=me();function y(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control chara\
cters: ${JSON.stringify(a)}`;throw new Error(l)}return!0}function v(a){const l=new Set;return g.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function p(a,l){
for(let s=1;;++s){const r=`${a}${s}`;if(!l.has(r))return r}}function d(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=v(a));const e=p(
l,n);return n.add(e),e},setAnchors:()=>{for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(w.isScalar(e.node)||w.isCollection(e.node)))e.node.
anchor=e.anchor;else{const i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}E.anchorIsValid=y,E.
anchorNames=v,E.createNodeAnchors=d,E.findNewAnchor=p}}),Fe=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/doc/applyReviver.js"(E){"use strict";function w(g,y,v,p){
if(p&&typeof p=="object")if(Array.isArray(p))for(let d=0,a=p.length;d<a;++d){const l=p[d],s=w(g,p,String(d),l);s===void 0?delete p[d]:s!==l&&(p[d]=s)}else if(p instanceof
Map)for(const d of Array.from(p.keys())){const a=p.get(d),l=w(g,p,d,a);l===void 0?p.delete(d):l!==a&&p.set(d,l)}else if(p instanceof Set)for(const d of Array.from(
p)){const a=w(g,p,d,d);a===void 0?p.delete(d):a!==d&&(p.delete(d),p.add(a))}else for(const[d,a]of Object.entries(p)){const l=w(g,p,d,a);l===void 0?delete p[d]:l!==
a&&(p[d]=l)}return g.call(y,v,p)}E.applyReviver=w}}),Me=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/toJS.js"(E){"use strict";var w=z();function g(y,v,p){
if(Array.isArray(y))return y.map((d,a)=>g(d,String(a),p));if(y&&typeof y.toJSON=="function"){if(!p||!w.hasAnchor(y))return y.toJSON(v,p);const d={aliasCount:0,count:1,
res:void 0};p.anchors.set(y,d),p.onCreate=l=>{d.res=l,delete p.onCreate};const a=y.toJSON(v,p);return p.onCreate&&p.onCreate(a),a}return typeof y=="bigint"&&!p?.
keep?Number(y):y}E.toJS=g}}),Z=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/Node.js"(E){"use strict";var w=Fe(),g=z(),y=Me(),v=class{constructor(p){
Object.defineProperty(this,g.NODE_TYPE,{value:p})}clone(){const p=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.
range&&(p.range=this.range.slice()),p}toJS(p,{mapAsMap:d,maxAliasCount:a,onAnchor:l,reviver:s}={}){if(!g.isDocument(p))throw new TypeError("A document argument \
is required");const r={anchors:new Map,doc:p,keep:!0,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof a=="number"?a:100},n=y.toJS(this,"",r);if(typeof l=="f\
unction")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="function"?w.applyReviver(s,{"":n},"",n):n}};E.NodeBase=v}}),pe=(0,I.P$)({"../../\
../work/main/node_modules/yaml/dist/nodes/Alias.js"(E){"use strict";var w=Ce(),g=me(),y=z(),v=Z(),p=Me(),d=class extends v.NodeBase{constructor(l){super(y.ALIAS),
this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){if(s?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],g.visit(l,{Node:(t,e)=>{(y.isAlias(e)||y.hasAnchor(e))&&r.push(e)}}),s&&(s.
aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{anchors:t,doc:e,maxAliasCount:i}=s;let o=t.get(n);if(o||
(p.toJS(n,null,s),o=t.get(n)),o?.res===void 0){const u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(i>=0&&(o.count+=1,
o.aliasCount===0&&(o.aliasCount=a(e,n,t)),o.count*o.aliasCount>i)){const u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`Unresolved alias (the anchor must be set before the alia\
s): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.source}`;if(l){if(w.anchorIsValid(this.source),l.options.
verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)
return`${n} `}return n}};function a(l,s,r){if(y.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(n);return t?t.count*t.aliasCount:0}else if(y.isCollection(s)){let n=0;
for(const t of s.items){const e=a(l,t,r);e>n&&(n=e)}return n}else if(y.isPair(s)){const n=a(l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}E.Alias=d}}),
ee=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/Scalar.js"(E){"use strict";var w=z(),g=Z(),y=Me(),v=d=>!d||typeof d!="function"&&typeof d!="object",
p=class extends g.NodeBase{constructor(d){super(w.SCALAR),this.value=d}toJSON(d,a){return a?.keep?this.value:y.toJS(this.value,d,a)}toString(){return String(this.
value)}};p.BLOCK_FOLDED="BLOCK_FOLDED",p.BLOCK_LITERAL="BLOCK_LITERAL",p.PLAIN="PLAIN",p.QUOTE_DOUBLE="QUOTE_DOUBLE",p.QUOTE_SINGLE="QUOTE_SINGLE",E.Scalar=p,E.
isScalarValue=v}}),je=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/doc/createNode.js"(E){"use strict";var w=pe(),g=z(),y=ee(),v="tag:yaml.org,2002:";function p(a,l,s){
if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}return s.find(r=>r.identify?.(a)&&!r.format)}
function d(a,l,s){if(g.isDocument(a)&&(a=a.contents),g.isNode(a))return a;if(g.isPair(a)){const k=s.schema[g.MAP].createNode?.(s.schema,null,s);return k.items.push(
a),k}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());const{aliasDuplicateObjects:r,onAnchor:n,
onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(a)),new w.Alias(o.anchor);o={anchor:null,
node:null},i.set(a,o)}l?.startsWith("!!")&&(l=v+l.slice(2));let u=p(a,l,e.tags);if(!u){if(a&&typeof a.toJSON=="function"&&(a=a.toJSON()),!a||typeof a!="object"){
const k=new y.Scalar(a);return o&&(o.node=k),k}u=a instanceof Map?e[g.MAP]:Symbol.iterator in Object(a)?e[g.SEQ]:e[g.MAP]}t&&(t(u),delete s.onTagObj);const f=u?.
createNode?u.createNode(s.schema,a,s):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(s.schema,a,s):new y.Scalar(a);return l?f.tag=l:u.default||(f.tag=u.
tag),o&&(o.node=f),f}E.createNode=d}}),q=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/Collection.js"(E){"use strict";var w=je(),g=z(),y=Z();function v(a,l,s){
let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=new Map([[t,r]])}return w.createNode(
r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:a,sourceObjects:new Map})}
var p=a=>a==null||typeof a=="object"&&!!a[Symbol.iterator]().next().done,d=class extends y.NodeBase{constructor(a,l){super(a),Object.defineProperty(this,"schema",
{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(a){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return a&&
(l.schema=a),l.items=l.items.map(s=>g.isNode(s)||g.isPair(s)?s.clone(a):s),this.range&&(l.range=this.range.slice()),l}addIn(a,l){if(p(a))this.add(l);else{const[
s,...r]=a,n=this.get(s,!0);if(g.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,v(this.schema,r,l));else throw new Error(`Expected YAML \
collection at ${s}. Remaining path: ${r}`)}}deleteIn(a){const[l,...s]=a;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(g.isCollection(r))return r.
deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(a,l){const[s,...r]=a,n=this.get(s,!0);return r.length===0?!l&&g.isScalar(
n)?n.value:n:g.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(a){return this.items.every(l=>{if(!g.isPair(l))return!1;const s=l.value;return s==null||a&&g.
isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(a){const[l,...s]=a;if(s.length===0)return this.has(l);const r=this.get(l,!0);return g.isCollection(
r)?r.hasIn(s):!1}setIn(a,l){const[s,...r]=a;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(g.isCollection(n))n.setIn(r,l);else if(n===void 0&&this.
schema)this.set(s,v(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};E.Collection=d,E.collectionFromPath=v,E.
isEmptyPath=p}}),G=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/stringifyComment.js"(E){"use strict";var w=v=>v.replace(/^(?!$)(?: $)?/gm,"#");
function g(v,p){return/^\n+$/.test(v)?v.substring(1):p?v.replace(/^(?! *$)/gm,p):v}var y=(v,p,d)=>v.endsWith(`
`)?g(d,p):d.includes(`
`)?`
`+g(d,p):(v.endsWith(" ")?"":" ")+d;E.indentComment=g,E.lineComment=y,E.stringifyComment=w}}),Q=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/f\
oldFlowLines.js"(E){"use strict";var w="flow",g="block",y="quoted";function v(d,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){
if(!r||r<0)return d;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(d.length<=i)return d;const o=[],u={};let f=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?
o.push(0):f=r-s);let k,$,T=!1,c=-1,h=-1,O=-1;l===g&&(c=p(d,c,a.length),c!==-1&&(f=c+i));for(let P;P=d[c+=1];){if(l===y&&P==="\\"){switch(h=c,d[c+1]){case"x":c+=
3;break;case"u":c+=5;break;case"U":c+=9;break;default:c+=1}O=c}if(P===`
`)l===g&&(c=p(d,c,a.length)),f=c+a.length+i,k=void 0;else{if(P===" "&&$&&$!==" "&&$!==`
`&&$!=="	"){const M=d[c+1];M&&M!==" "&&M!==`
`&&M!=="	"&&(k=c)}if(c>=f)if(k)o.push(k),f=k+i,k=void 0;else if(l===y){for(;$===" "||$==="	";)$=P,P=d[c+=1],T=!0;const M=c>O+1?c-2:h-1;if(u[M])return d;o.push(M),
u[M]=!0,f=M+i,k=void 0}else T=!0}$=P}if(T&&e&&e(),o.length===0)return d;t&&t();let S=d.slice(0,o[0]);for(let P=0;P<o.length;++P){const M=o[P],N=o[P+1]||d.length;
M===0?S=`
${a}${d.slice(0,N)}`:(l===y&&u[M]&&(S+=`${d[M]}\\`),S+=`
${a}${d.slice(M+1,N)}`)}return S}function p(d,a,l){let s=a,r=a+1,n=d[r];for(;n===" "||n==="	";)if(a<r+l)n=d[++a];else{do n=d[++a];while(n&&n!==`
`);s=a,r=a+1,n=d[r]}return s}E.FOLD_BLOCK=g,E.FOLD_FLOW=w,E.FOLD_QUOTED=y,E.foldFlowLines=v}}),x=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/\
stringifyString.js"(E){"use strict";var w=ee(),g=Q(),y=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),v=e=>/^(%|---|\.\.\.)/m.test(e);function p(e,i,o){if(!i||i<0)return!1;const u=i-o,f=e.length;if(f<=u)return!1;for(let k=0,$=0;k<f;++k)
if(e[k]===`
`){if(k-$>u)return!0;if($=k+1,f-$<=u)return!1}return!0}function d(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:u}=i,
f=i.options.doubleQuotedMinMultiLineLength,k=i.indent||(v(e)?"  ":"");let $="",T=0;for(let c=0,h=o[c];h;h=o[++c])if(h===" "&&o[c+1]==="\\"&&o[c+2]==="n"&&($+=o.
slice(T,c)+"\\ ",c+=1,T=c,h="\\"),h==="\\")switch(o[c+1]){case"u":{$+=o.slice(T,c);const O=o.substr(c+2,4);switch(O){case"0000":$+="\\0";break;case"0007":$+="\\a";
break;case"000b":$+="\\v";break;case"001b":$+="\\e";break;case"0085":$+="\\N";break;case"00a0":$+="\\_";break;case"2028":$+="\\L";break;case"2029":$+="\\P";break;default:
O.substr(0,2)==="00"?$+="\\x"+O.substr(2):$+=o.substr(c,6)}c+=5,T=c+1}break;case"n":if(u||o[c+2]==='"'||o.length<f)c+=1;else{for($+=o.slice(T,c)+`

`;o[c+2]==="\\"&&o[c+3]==="n"&&o[c+4]!=='"';)$+=`
`,c+=2;$+=k,o[c+2]===" "&&($+="\\"),c+=1,T=c+1}break;default:c+=1}return $=T?$+o.slice(T):o,u?$:g.foldFlowLines($,k,g.FOLD_QUOTED,y(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return d(e,i);const o=i.indent||(v(e)?"  ":""),u="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?u:g.foldFlowLines(u,o,g.FOLD_FLOW,y(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let u;if(o===!1)u=d;else{const f=e.includes(
'"'),k=e.includes("'");f&&!k?u=a:k&&!f?u=d:u=o?a:d}return u(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},u,f,k){const{blockQuote:$,commentString:T,lineWidth:c}=u.options;if(!$||/\n[\t ]+$/.test(
o))return l(o,u);const h=u.indent||(u.forceBlockIndent||v(o)?"  ":""),O=$==="literal"?!0:$==="folded"||i===w.Scalar.BLOCK_FOLDED?!1:i===w.Scalar.BLOCK_LITERAL?!0:
!p(o,c,h.length);if(!o)return O?`|
`:`>
`;let S,P;for(P=o.length;P>0;--P){const re=o[P-1];if(re!==`
`&&re!=="	"&&re!==" ")break}let M=o.substring(P);const N=M.indexOf(`
`);N===-1?S="-":o===M||N!==M.length-1?(S="+",k&&k()):S="",M&&(o=o.slice(0,-M.length),M[M.length-1]===`
`&&(M=M.slice(0,-1)),M=M.replace(s,`$&${h}`));let R=!1,F,H=-1;for(F=0;F<o.length;++F){const re=o[F];if(re===" ")R=!0;else if(re===`
`)H=F;else break}let se=o.substring(0,H<F?H+1:F);se&&(o=o.substring(se.length),se=se.replace(/\n+/g,`$&${h}`));let V=(R?h?"2":"1":"")+S;if(e&&(V+=" "+T(e.replace(
/ ?[\r\n]+/g," ")),f&&f()),!O){const re=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${h}`);let X=!1;const Ae=y(u,!0);$!=="folded"&&i!==w.Scalar.BLOCK_FOLDED&&
(Ae.onOverflow=()=>{X=!0});const Oe=g.foldFlowLines(`${se}${re}${M}`,h,g.FOLD_BLOCK,Ae);if(!X)return`>${V}
${h}${Oe}`}return o=o.replace(/\n+/g,`$&${h}`),`|${V}
${h}${se}${o}${M}`}function n(e,i,o,u){const{type:f,value:k}=e,{actualString:$,implicitKey:T,indent:c,indentStep:h,inFlow:O}=i;if(T&&k.includes(`
`)||O&&/[[\]{},]/.test(k))return l(k,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(k))return T||O||!k.includes(
`
`)?l(k,i):r(e,i,o,u);if(!T&&!O&&f!==w.Scalar.PLAIN&&k.includes(`
`))return r(e,i,o,u);if(v(k)){if(c==="")return i.forceBlockIndent=!0,r(e,i,o,u);if(T&&c===h)return l(k,i)}const S=k.replace(/\n+/g,`$&
${c}`);if($){const P=R=>R.default&&R.tag!=="tag:yaml.org,2002:str"&&R.test?.test(S),{compat:M,tags:N}=i.doc.schema;if(N.some(P)||M?.some(P))return l(k,i)}return T?
S:g.foldFlowLines(S,c,g.FOLD_FLOW,y(i,!1))}function t(e,i,o,u){const{implicitKey:f,inFlow:k}=i,$=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:T}=e;T!==w.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test($.value)&&(T=w.Scalar.QUOTE_DOUBLE);const c=O=>{switch(O){case w.
Scalar.BLOCK_FOLDED:case w.Scalar.BLOCK_LITERAL:return f||k?l($.value,i):r($,i,o,u);case w.Scalar.QUOTE_DOUBLE:return d($.value,i);case w.Scalar.QUOTE_SINGLE:return a(
$.value,i);case w.Scalar.PLAIN:return n($,i,o,u);default:return null}};let h=c(T);if(h===null){const{defaultKeyType:O,defaultStringType:S}=i.options,P=f&&O||S;if(h=
c(P),h===null)throw new Error(`Unsupported default string type ${P}`)}return h}E.stringifyString=t}}),B=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/str\
ingify/stringify.js"(E){"use strict";var w=Ce(),g=z(),y=G(),v=x();function p(s,r){const n=Object.assign({blockQuote:!0,commentString:y.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.
collectionStyle){case"block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function d(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.
find(i=>i.format===r.format)??e[0]}let n,t;if(g.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(o=>o.test);i.length>0&&
(e=i)}n=e.find(i=>i.format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===
null?"null":typeof t);throw new Error(`Tag not resolved for ${e} value`)}return n}function a(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(g.isScalar(
s)||g.isCollection(s))&&s.anchor;i&&w.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const o=s.tag??(r.default?null:r.tag);return o&&e.push(t.directives.tagString(
o)),e.join(" ")}function l(s,r,n,t){if(g.isPair(s))return s.toString(r,n,t);if(g.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(
s))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.
resolve(r.doc)}let e;const i=g.isNode(s)?s:r.doc.createNode(s,{onTagObj:f=>e=f});e??(e=d(r.doc.schema.tags,i));const o=a(i,e,r);o.length>0&&(r.indentAtStart=(r.
indentAtStart??0)+o.length+1);const u=typeof e.stringify=="function"?e.stringify(i,r,n,t):g.isScalar(i)?v.stringifyString(i,r,n,t):i.toString(r,n,t);return o?g.
isScalar(i)||u[0]==="{"||u[0]==="["?`${o} ${u}`:`${o}
${r.indent}${u}`:u}E.createStringifyContext=p,E.stringify=l}}),j=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/stringifyPair.js"(E){"use strict";
var w=z(),g=ee(),y=B(),v=G();function p({key:d,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:u,simpleKeys:f}}=l;
let k=w.isNode(d)&&d.comment||null;if(f){if(k)throw new Error("With simple keys, key nodes cannot have comments");if(w.isCollection(d)||!w.isNode(d)&&typeof d==
"object"){const F="With simple keys, collection cannot be used as a key value";throw new Error(F)}}let $=!f&&(!d||k&&a==null&&!l.inFlow||w.isCollection(d)||(w.isScalar(
d)?d.type===g.Scalar.BLOCK_FOLDED||d.type===g.Scalar.BLOCK_LITERAL:typeof d=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!$&&(f||!n),indent:e+
i});let T=!1,c=!1,h=y.stringify(d,l,()=>T=!0,()=>c=!0);if(!$&&!l.inFlow&&h.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span\
 more than 1024 characters");$=!0}if(l.inFlow){if(n||a==null)return T&&s&&s(),h===""?"?":$?`? ${h}`:h}else if(n&&!f||a==null&&$)return h=`? ${h}`,k&&!T?h+=v.lineComment(
h,l.indent,o(k)):c&&r&&r(),h;T&&(k=null),$?(k&&(h+=v.lineComment(h,l.indent,o(k))),h=`? ${h}
${e}:`):(h=`${h}:`,k&&(h+=v.lineComment(h,l.indent,o(k))));let O,S,P;w.isNode(a)?(O=!!a.spaceBefore,S=a.commentBefore,P=a.comment):(O=!1,S=null,P=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!$&&!k&&w.isScalar(a)&&(l.indentAtStart=h.length+1),c=!1,!u&&i.length>=2&&!l.inFlow&&!$&&w.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let M=!1;const N=y.stringify(a,l,()=>M=!0,()=>c=!0);let R=" ";if(k||O||S){if(R=O?`
`:"",S){const F=o(S);R+=`
${v.indentComment(F,l.indent)}`}N===""&&!l.inFlow?R===`
`&&P&&(R=`

`):R+=`
${l.indent}`}else if(!$&&w.isCollection(a)){const F=N[0],H=N.indexOf(`
`),se=H!==-1,V=l.inFlow??a.flow??a.items.length===0;if(se||!V){let re=!1;if(se&&(F==="&"||F==="!")){let X=N.indexOf(" ");F==="&"&&X!==-1&&X<H&&N[X+1]==="!"&&(X=
N.indexOf(" ",X+1)),(X===-1||H<X)&&(re=!0)}re||(R=`
${l.indent}`)}}else(N===""||N[0]===`
`)&&(R="");return h+=R+N,l.inFlow?M&&s&&s():P&&!M?h+=v.lineComment(h,l.indent,o(P)):c&&r&&r(),h}E.stringifyPair=p}}),U=(0,I.P$)({"../../../work/main/node_module\
s/yaml/dist/log.js"(E){"use strict";var w=de();function g(v,...p){v==="debug"&&console.log(...p)}function y(v,p){(v==="debug"||v==="warn")&&(typeof w.emitWarning==
"function"?w.emitWarning(p):console.warn(p))}E.debug=g,E.warn=y}}),W=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/merge.js"(E){"use stri\
ct";var w=z(),g=ee(),y="<<",v={identify:s=>s===y||typeof s=="symbol"&&s.description===y,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new g.Scalar(Symbol(y)),{addToJSMap:d}),stringify:()=>y},p=(s,r)=>(v.identify(r)||w.isScalar(r)&&(!r.type||r.type===g.Scalar.PLAIN)&&v.identify(r.value))&&
s?.doc.schema.tags.some(n=>n.tag===v.tag&&n.default);function d(s,r,n){const t=l(s,n);if(w.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)
a(s,r,e);else a(s,r,t)}function a(s,r,n){const t=l(s,n);if(!w.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);
for(const[i,o]of e)r instanceof Map?r.has(i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,
writable:!0,enumerable:!0,configurable:!0});return r}function l(s,r){return s&&w.isAlias(r)?r.resolve(s.doc,s):r}E.addMergeToJSMap=d,E.isMergeKey=p,E.merge=v}}),
Y=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/addPairToJSMap.js"(E){"use strict";var w=U(),g=W(),y=B(),v=z(),p=Me();function d(l,s,{key:r,value:n}){
if(v.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(g.isMergeKey(l,r))g.addMergeToJSMap(l,s,n);else{const t=p.toJS(r,"",l);if(s instanceof Map)s.set(t,p.toJS(
n,t,l));else if(s instanceof Set)s.add(t);else{const e=a(r,t,l),i=p.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):
s[e]=i}}return s}function a(l,s,r){if(s===null)return"";if(typeof s!="object")return String(s);if(v.isNode(l)&&r?.doc){const n=y.createStringifyContext(r.doc,{});
n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(
t);e.length>40&&(e=e.substring(0,36)+'..."'),w.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}.\
 Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(s)}E.addPairToJSMap=d}}),K=(0,I.P$)({"../../../work/main/node_modules\
/yaml/dist/nodes/Pair.js"(E){"use strict";var w=je(),g=j(),y=Y(),v=z();function p(a,l,s){const r=w.createNode(a,void 0,s),n=w.createNode(l,void 0,s);return new d(
r,n)}var d=class Yt{constructor(l,s=null){Object.defineProperty(this,v.NODE_TYPE,{value:v.PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return v.
isNode(s)&&(s=s.clone(l)),v.isNode(r)&&(r=r.clone(l)),new Yt(s,r)}toJSON(l,s){const r=s?.mapAsMap?new Map:{};return y.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.
doc?g.stringifyPair(this,l,s,r):JSON.stringify(this)}};E.Pair=d,E.createPair=p}}),ie=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/stringifyCol\
lection.js"(E){"use strict";var w=z(),g=B(),y=G();function v(l,s,r){return(s.inFlow??l.flow?d:p)(l,s,r)}function p({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,
itemIndent:e,onChompKeep:i,onComment:o}){const{indent:u,options:{commentString:f}}=r,k=Object.assign({},r,{indent:e,type:null});let $=!1;const T=[];for(let h=0;h<
s.length;++h){const O=s[h];let S=null;if(w.isNode(O))!$&&O.spaceBefore&&T.push(""),a(r,T,O.commentBefore,$),O.comment&&(S=O.comment);else if(w.isPair(O)){const M=w.
isNode(O.key)?O.key:null;M&&(!$&&M.spaceBefore&&T.push(""),a(r,T,M.commentBefore,$))}$=!1;let P=g.stringify(O,k,()=>S=null,()=>$=!0);S&&(P+=y.lineComment(P,e,f(
S))),$&&S&&($=!1),T.push(n+P)}let c;if(T.length===0)c=t.start+t.end;else{c=T[0];for(let h=1;h<T.length;++h){const O=T[h];c+=O?`
${u}${O}`:`
`}}return l?(c+=`
`+y.indentComment(f(l),u),o&&o()):$&&i&&i(),c}function d({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const u=Object.assign({},s,{indent:n,inFlow:!0,type:null});let f=!1,k=0;const $=[];for(let h=0;h<l.length;++h){const O=l[h];let S=null;if(w.isNode(O))O.spaceBefore&&
$.push(""),a(s,$,O.commentBefore,!1),O.comment&&(S=O.comment);else if(w.isPair(O)){const M=w.isNode(O.key)?O.key:null;M&&(M.spaceBefore&&$.push(""),a(s,$,M.commentBefore,
!1),M.comment&&(f=!0));const N=w.isNode(O.value)?O.value:null;N?(N.comment&&(S=N.comment),N.commentBefore&&(f=!0)):O.value==null&&M?.comment&&(S=M.comment)}S&&(f=
!0);let P=g.stringify(O,u,()=>S=null);f||(f=$.length>k||P.includes(`
`)),h<l.length-1?P+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(f||(f=$.reduce((M,N)=>M+N.length+2,2)+(P.length+2)>s.options.lineWidth)),f&&(P+=",")),
S&&(P+=y.lineComment(P,n,o(S))),$.push(P),k=$.length}const{start:T,end:c}=r;if($.length===0)return T+c;if(!f){const h=$.reduce((O,S)=>O+S.length+2,2);f=s.options.
lineWidth>0&&h>s.options.lineWidth}if(f){let h=T;for(const O of $)h+=O?`
${e}${t}${O}`:`
`;return`${h}
${t}${c}`}else return`${T}${i}${$.join(" ")}${i}${c}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=y.indentComment(
s(n),l);r.push(e.trimStart())}}E.stringifyCollection=v}}),fe=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/YAMLMap.js"(E){"use strict";var w=ie(),g=Y(),
y=q(),v=z(),p=K(),d=ee();function a(s,r){const n=v.isScalar(r)?r.value:r;for(const t of s)if(v.isPair(t)&&(t.key===r||t.key===n||v.isScalar(t.key)&&t.key.value===
n))return t}var l=class extends y.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(v.MAP,s),this.items=[]}static from(s,r,n){const{
keepUndefined:t,replacer:e}=n,i=new this(s),o=(u,f)=>{if(typeof e=="function")f=e.call(r,u,f);else if(Array.isArray(e)&&!e.includes(u))return;(f!==void 0||t)&&i.
items.push(p.createPair(u,f,n))};if(r instanceof Map)for(const[u,f]of r)o(u,f);else if(r&&typeof r=="object")for(const u of Object.keys(r))o(u,r[u]);return typeof s.
sortMapEntries=="function"&&i.items.sort(s.sortMapEntries),i}add(s,r){let n;v.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new p.Pair(s,s?.value):n=new p.
Pair(s.key,s.value);const t=a(this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);v.isScalar(t.value)&&d.isScalarValue(
n.value)?t.value.value=n.value:t.value=n.value}else if(e){const i=this.items.findIndex(o=>e(n,o)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.
items.push(n)}delete(s){const r=a(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=a(this.items,s)?.value;return(!r&&
v.isScalar(n)?n.value:n)??void 0}has(s){return!!a(this.items,s)}set(s,r){this.add(new p.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&
r.onCreate(t);for(const e of this.items)g.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!v.isPair(
t))throw new Error(`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{
allNullValues:!0})),w.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};E.YAMLMap=
l,E.findPair=a}}),$e=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/common/map.js"(E){"use strict";var w=z(),g=fe(),y={collection:"map",default:!0,
nodeClass:g.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(v,p){return w.isMap(v)||p("Expected a mapping for this tag"),v},createNode:(v,p,d)=>g.YAMLMap.from(v,p,d)};
E.map=y}}),Ke=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/nodes/YAMLSeq.js"(E){"use strict";var w=je(),g=ie(),y=q(),v=z(),p=ee(),d=Me(),a=class extends y.
Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(s){super(v.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!=
"number"?!1:this.items.splice(r,1).length>0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&v.isScalar(t)?t.value:t}has(s){const r=l(
s);return typeof r=="number"&&r<this.items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.
items[n];v.isScalar(t)&&p.isScalarValue(r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(
d.toJS(e,String(t++),r));return n}toString(s,r,n){return s?g.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||
"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){
if(typeof t=="function"){const u=r instanceof Set?o:String(i++);o=t.call(r,u,o)}e.items.push(w.createNode(o,void 0,n))}}return e}};function l(s){let r=v.isScalar(
s)?s.value:s;return r&&typeof r=="string"&&(r=Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}E.YAMLSeq=a}}),Le=(0,I.P$)({"../../../work/main/no\
de_modules/yaml/dist/schema/common/seq.js"(E){"use strict";var w=z(),g=Ke(),y={collection:"seq",default:!0,nodeClass:g.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(v,p){
return w.isSeq(v)||p("Expected a sequence for this tag"),v},createNode:(v,p,d)=>g.YAMLSeq.from(v,p,d)};E.seq=y}}),Ue=(0,I.P$)({"../../../work/main/node_modules/\
yaml/dist/schema/common/string.js"(E){"use strict";var w=x(),g={identify:y=>typeof y=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:y=>y,stringify(y,v,p,d){
return v=Object.assign({actualString:!0},v),w.stringifyString(y,v,p,d)}};E.string=g}}),Ye=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/common/nul\
l.js"(E){"use strict";var w=ee(),g={identify:y=>y==null,createNode:()=>new w.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new w.
Scalar(null),stringify:({source:y},v)=>typeof y=="string"&&g.test.test(y)?y:v.options.nullStr};E.nullTag=g}}),Ze=(0,I.P$)({"../../../work/main/node_modules/yaml\
/dist/schema/core/bool.js"(E){"use strict";var w=ee(),g={identify:y=>typeof y=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:y=>new w.Scalar(y[0]==="t"||y[0]==="T"),stringify({source:y,value:v},p){if(y&&g.test.test(y)){const d=y[0]==="t"||y[0]==="T";if(v===d)return y}return v?
p.options.trueStr:p.options.falseStr}};E.boolTag=g}}),Je=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/stringify/stringifyNumber.js"(E){"use strict";function w({
format:g,minFractionDigits:y,tag:v,value:p}){if(typeof p=="bigint")return String(p);const d=typeof p=="number"?p:Number(p);if(!isFinite(d))return isNaN(d)?".nan":
d<0?"-.inf":".inf";let a=Object.is(p,-0)?"-0":JSON.stringify(p);if(!g&&y&&(!v||v==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes("e")){let l=a.indexOf(
".");l<0&&(l=a.length,a+=".");let s=y-(a.length-l-1);for(;s-- >0;)a+="0"}return a}E.stringifyNumber=w}}),Ge=(0,I.P$)({"../../../work/main/node_modules/yaml/dist\
/schema/core/float.js"(E){"use strict";var w=ee(),g=Je(),y={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:d=>d.slice(-3).toLowerCase()==="nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:g.stringifyNumber},v={identify:d=>typeof d==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d),stringify(d){
const a=Number(d.value);return isFinite(a)?a.toExponential():g.stringifyNumber(d)}},p={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(d){const a=new w.Scalar(parseFloat(d)),l=d.indexOf(".");return l!==-1&&d[d.length-1]==="0"&&(a.minFractionDigits=d.length-l-1),a},stringify:g.stringifyNumber};
E.float=p,E.floatExp=v,E.floatNaN=y}}),nt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/core/int.js"(E){"use strict";var w=Je(),g=l=>typeof l=="bi\
gint"||Number.isInteger(l),y=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function v(l,s,r){const{value:n}=l;return g(n)&&n>=0?r+n.toString(s):
w.stringifyNumber(l)}var p={identify:l=>g(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>y(l,2,8,r),stringify:l=>v(
l,8,"0o")},d={identify:g,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>y(l,0,10,r),stringify:w.stringifyNumber},a={identify:l=>g(
l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>y(l,2,16,r),stringify:l=>v(l,16,"0x")};E.int=d,E.intHex=a,
E.intOct=p}}),te=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/core/schema.js"(E){"use strict";var w=$e(),g=Ye(),y=Le(),v=Ue(),p=Ze(),d=Ge(),a=nt(),
l=[w.map,y.seq,v.string,g.nullTag,p.boolTag,a.intOct,a.int,a.intHex,d.floatNaN,d.floatExp,d.float];E.schema=l}}),ne=(0,I.P$)({"../../../work/main/node_modules/y\
aml/dist/schema/json/schema.js"(E){"use strict";var w=ee(),g=$e(),y=Le();function v(s){return typeof s=="bigint"||Number.isInteger(s)}var p=({value:s})=>JSON.stringify(
s),d=[{identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:p},{identify:s=>s==null,createNode:()=>new w.Scalar(null),default:!0,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:p},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:s=>s==="true",stringify:p},{identify:v,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(
s,10),stringify:({value:s})=>v(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:p}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[g.map,y.seq].concat(
d,a);E.schema=l}}),ce=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(E){"use strict";var w=(0,le.D)(),g=ee(),y=x(),v={identify:p=>p instanceof
Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(p,d){if(typeof w.Buffer=="function")return w.Buffer.from(p,"base64");if(typeof atob=="function"){const a=atob(
p.replace(/[\n\r]/g,"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return d("This environment does not support re\
ading binary tags; either Buffer or atob is required"),p},stringify({comment:p,type:d,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof w.Buffer=="functi\
on")t=n instanceof w.Buffer?n.toString("base64"):w.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)
e+=String.fromCharCode(n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(d??(d=
g.Scalar.BLOCK_LITERAL),d!==g.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(
i);for(let u=0,f=0;u<i;++u,f+=e)o[u]=t.substr(f,e);t=o.join(d===g.Scalar.BLOCK_LITERAL?`
`:" ")}return y.stringifyString({comment:p,type:d,value:t},l,s,r)}};E.binary=v}}),ue=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/pairs.\
js"(E){"use strict";var w=z(),g=K(),y=ee(),v=Ke();function p(l,s){if(w.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!w.isPair(n)){if(w.isMap(n)){
n.items.length>1&&s("Each pair must have its own sequence indicator");const t=n.items[0]||new g.Pair(new y.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=
t.key.commentBefore?`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=w.isPair(n)?n:new g.Pair(n)}}else s("Expected a sequence for this tag");return l}function d(l,s,r){const{replacer:n}=r,t=new v.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,u;
if(Array.isArray(i))if(i.length===2)o=i[0],u=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const f=Object.keys(
i);if(f.length===1)o=f[0],u=i[o];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else o=i;t.items.push(g.createPair(o,u,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:p,createNode:d};E.createPairs=d,E.pairs=a,E.resolvePairs=p}}),he=(0,I.P$)({"../../../wo\
rk/main/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(E){"use strict";var w=z(),g=Me(),y=fe(),v=Ke(),p=ue(),d=class xt extends v.YAMLSeq{constructor(){super(),
this.add=y.YAMLMap.prototype.add.bind(this),this.delete=y.YAMLMap.prototype.delete.bind(this),this.get=y.YAMLMap.prototype.get.bind(this),this.has=y.YAMLMap.prototype.
has.bind(this),this.set=y.YAMLMap.prototype.set.bind(this),this.tag=xt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(w.isPair(t)?(e=g.toJS(t.key,"",r),i=g.toJS(t.value,e,r)):e=g.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=p.createPairs(s,r,n),e=new this;return e.items=t.items,e}};d.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:d,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=p.resolvePairs(l,s),n=[];for(const{key:t}of r.items)w.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new d,r)},createNode:(l,s,r)=>d.
from(l,s,r)};E.YAMLOMap=d,E.omap=a}}),ve=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/bool.js"(E){"use strict";var w=ee();function g({value:p,
source:d},a){return d&&(p?y:v).test.test(d)?d:p?a.options.trueStr:a.options.falseStr}var y={identify:p=>p===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new w.Scalar(!0),stringify:g},v={identify:p=>p===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new w.
Scalar(!1),stringify:g};E.falseTag=v,E.trueTag=y}}),ke=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/float.js"(E){"use strict";var w=ee(),
g=Je(),y={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:d=>d.slice(-3).toLowerCase()===
"nan"?NaN:d[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:g.stringifyNumber},v={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.o\
rg,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:d=>parseFloat(d.replace(/_/g,"")),stringify(d){const a=Number(d.
value);return isFinite(a)?a.toExponential():g.stringifyNumber(d)}},p={identify:d=>typeof d=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(d){const a=new w.Scalar(parseFloat(d.replace(/_/g,""))),l=d.indexOf(".");if(l!==-1){const s=d.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:g.stringifyNumber};E.float=p,E.floatExp=v,E.floatNaN=y}}),ge=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/\
int.js"(E){"use strict";var w=Je(),g=s=>typeof s=="bigint"||Number.isInteger(s);function y(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.
substring(r).replace(/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*
o:o}const i=parseInt(s,n);return e==="-"?-1*i:i}function v(s,r,n){const{value:t}=s;if(g(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return w.stringifyNumber(
s)}var p={identify:g,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>y(s,2,2,n),stringify:s=>v(s,2,"0b")},d={identify:g,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>y(s,1,8,n),stringify:s=>v(s,8,"0")},a={identify:g,default:!0,tag:"ta\
g:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>y(s,0,10,n),stringify:w.stringifyNumber},l={identify:g,default:!0,tag:"tag:yaml.org,2002:int",format:"\
HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>y(s,2,16,n),stringify:s=>v(s,16,"0x")};E.int=a,E.intBin=p,E.intHex=l,E.intOct=d}}),oe=(0,I.P$)({"../../../wo\
rk/main/node_modules/yaml/dist/schema/yaml-1.1/set.js"(E){"use strict";var w=z(),g=K(),y=fe(),v=class Vt extends y.YAMLMap{constructor(a){super(a),this.tag=Vt.tag}add(a){
let l;w.isPair(a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new g.Pair(a.key,null):l=new g.Pair(a,null),y.findPair(this.items,l.key)||
this.items.push(l)}get(a,l){const s=y.findPair(this.items,a);return!l&&w.isPair(s)?w.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=y.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&
l&&this.items.push(new g.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);
if(l&&Symbol.iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(g.createPair(t,null,s));return n}};v.tag="tag:yaml.org,20\
02:set";var p={collection:"map",identify:d=>d instanceof Set,nodeClass:v,default:!1,tag:"tag:yaml.org,2002:set",createNode:(d,a,l)=>v.from(d,a,l),resolve(d,a){if(w.
isMap(d)){if(d.hasAllNullValues(!0))return Object.assign(new v,d);a("Set items must all have null values")}else a("Expected a mapping for this tag");return d}};
E.YAMLSet=v,E.set=p}}),Pe=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(E){"use strict";var w=Je();function g(a,l){const s=a[0],
r=s==="-"||s==="+"?a.substring(1):a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function y(a){
let{value:l}=a,s=e=>e;if(typeof l=="bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return w.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),
t=[l%n];return l<60?t.unshift(0):(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,
"")}var v={identify:a=>typeof a=="bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(a,l,{intAsBigInt:s})=>g(a,s),stringify:y},p={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>g(a,!1),stringify:y},d={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(d.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let u=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const f=l[8];if(f&&f!=="Z"){let k=g(f,!1);Math.abs(k)<30&&(k*=60),u-=6e4*k}return new Date(u)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};E.floatTime=p,E.intTime=v,E.timestamp=d}}),we=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/yaml-1.1/schema\
.js"(E){"use strict";var w=$e(),g=Ye(),y=Le(),v=Ue(),p=ce(),d=ve(),a=ke(),l=ge(),s=W(),r=he(),n=ue(),t=oe(),e=Pe(),i=[w.map,y.seq,v.string,g.nullTag,d.trueTag,d.
falseTag,l.intBin,l.intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,p.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];E.schema=i}}),xe=(0,I.
P$)({"../../../work/main/node_modules/yaml/dist/schema/tags.js"(E){"use strict";var w=$e(),g=Ye(),y=Le(),v=Ue(),p=Ze(),d=Ge(),a=nt(),l=te(),s=ne(),r=ce(),n=W(),
t=he(),e=ue(),i=we(),o=oe(),u=Pe(),f=new Map([["core",l.schema],["failsafe",[w.map,y.seq,v.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),
k={binary:r.binary,bool:p.boolTag,float:d.float,floatExp:d.floatExp,floatNaN:d.floatNaN,floatTime:u.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:u.
intTime,map:w.map,merge:n.merge,null:g.nullTag,omap:t.omap,pairs:e.pairs,seq:y.seq,set:o.set,timestamp:u.timestamp},$={"tag:yaml.org,2002:binary":r.binary,"tag:\
yaml.org,2002:merge":n.merge,"tag:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":u.timestamp};
function T(c,h,O){const S=f.get(h);if(S&&!c)return O&&!S.includes(n.merge)?S.concat(n.merge):S.slice();let P=S;if(!P)if(Array.isArray(c))P=[];else{const M=Array.
from(f.keys()).filter(N=>N!=="yaml11").map(N=>JSON.stringify(N)).join(", ");throw new Error(`Unknown schema "${h}"; use one of ${M} or define customTags array`)}
if(Array.isArray(c))for(const M of c)P=P.concat(M);else typeof c=="function"&&(P=c(P.slice()));return O&&(P=P.concat(n.merge)),P.reduce((M,N)=>{const R=typeof N==
"string"?k[N]:N;if(!R){const F=JSON.stringify(N),H=Object.keys(k).map(se=>JSON.stringify(se)).join(", ");throw new Error(`Unknown custom tag ${F}; use one of ${H}`)}
return M.includes(R)||M.push(R),M},[])}E.coreKnownTags=$,E.getTags=T}}),Se=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/schema/Schema.js"(E){"use strict";
var w=z(),g=$e(),y=Le(),v=Ue(),p=xe(),d=(l,s)=>l.key<s.key?-1:l.key>s.key?1:0,a=class Jt{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,
sortMapEntries:i,toStringDefaults:o}){this.compat=Array.isArray(s)?p.getTags(s,"compat"):s?p.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=
t?p.coreKnownTags:{},this.tags=p.getTags(r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,w.MAP,{value:g.map}),Object.defineProperty(this,
w.SCALAR,{value:v.string}),Object.defineProperty(this,w.SEQ,{value:y.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?d:null}clone(){const s=Object.create(
Jt.prototype,Object.getOwnPropertyDescriptors(this));return s.tags=this.tags.slice(),s}};E.Schema=a}}),Be=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/s\
tringify/stringifyDocument.js"(E){"use strict";var w=z(),g=B(),y=G();function v(p,d){const a=[];let l=d.directives===!0;if(d.directives!==!1&&p.directives){const e=p.
directives.toString(p);e?(a.push(e),l=!0):p.directives.docStart&&(l=!0)}l&&a.push("---");const s=g.createStringifyContext(p,d),{commentString:r}=s.options;if(p.
commentBefore){a.length!==1&&a.unshift("");const e=r(p.commentBefore);a.unshift(y.indentComment(e,""))}let n=!1,t=null;if(p.contents){if(w.isNode(p.contents)){if(p.
contents.spaceBefore&&l&&a.push(""),p.contents.commentBefore){const o=r(p.contents.commentBefore);a.push(y.indentComment(o,""))}s.forceBlockIndent=!!p.comment,t=
p.contents.comment}const e=t?void 0:()=>n=!0;let i=g.stringify(p.contents,s,()=>t=null,e);t&&(i+=y.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-
1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(g.stringify(p.contents,s));if(p.directives?.docEnd)if(p.comment){const e=r(p.comment);e.includes(`
`)?(a.push("..."),a.push(y.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=p.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(y.indentComment(r(e),"")))}return a.join(`
`)+`
`}E.stringifyDocument=v}}),Ee=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/doc/Document.js"(E){"use strict";var w=pe(),g=q(),y=z(),v=K(),p=Me(),d=Se(),a=Be(),
l=Ce(),s=Fe(),r=je(),n=_e(),t=class Gt{constructor(o,u,f){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,y.
NODE_TYPE,{value:y.DOC});let k=null;typeof u=="function"||Array.isArray(u)?k=u:f===void 0&&u&&(f=u,u=void 0);const $=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},f);this.options=$;let{version:T}=$;f?._directives?(this.directives=f._directives.
atDocument(),this.directives.yaml.explicit&&(T=this.directives.yaml.version)):this.directives=new n.Directives({version:T}),this.setSchema(T,f),this.contents=o===
void 0?null:this.createNode(o,k,f)}clone(){const o=Object.create(Gt.prototype,{[y.NODE_TYPE]:{value:y.DOC}});return o.commentBefore=this.commentBefore,o.comment=
this.comment,o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.
clone()),o.schema=this.schema.clone(),o.contents=y.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){
e(this.contents)&&this.contents.add(o)}addIn(o,u){e(this.contents)&&this.contents.addIn(o,u)}createAlias(o,u){if(!o.anchor){const f=l.anchorNames(this);o.anchor=
!u||f.has(u)?l.findNewAnchor(u||"a",f):u}return new w.Alias(o.anchor)}createNode(o,u,f){let k;if(typeof u=="function")o=u.call({"":o},"",o),k=u;else if(Array.isArray(
u)){const H=V=>typeof V=="number"||V instanceof String||V instanceof Number,se=u.filter(H).map(String);se.length>0&&(u=u.concat(se)),k=u}else f===void 0&&u&&(f=
u,u=void 0);const{aliasDuplicateObjects:$,anchorPrefix:T,flow:c,keepUndefined:h,onTagObj:O,tag:S}=f??{},{onAnchor:P,setAnchors:M,sourceObjects:N}=l.createNodeAnchors(
this,T||"a"),R={aliasDuplicateObjects:$??!0,keepUndefined:h??!1,onAnchor:P,onTagObj:O,replacer:k,schema:this.schema,sourceObjects:N},F=r.createNode(o,S,R);return c&&
y.isCollection(F)&&(F.flow=!0),M(),F}createPair(o,u,f={}){const k=this.createNode(o,null,f),$=this.createNode(u,null,f);return new v.Pair(k,$)}delete(o){return e(
this.contents)?this.contents.delete(o):!1}deleteIn(o){return g.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
o):!1}get(o,u){return y.isCollection(this.contents)?this.contents.get(o,u):void 0}getIn(o,u){return g.isEmptyPath(o)?!u&&y.isScalar(this.contents)?this.contents.
value:this.contents:y.isCollection(this.contents)?this.contents.getIn(o,u):void 0}has(o){return y.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){return g.
isEmptyPath(o)?this.contents!==void 0:y.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,u){this.contents==null?this.contents=g.collectionFromPath(this.
schema,[o],u):e(this.contents)&&this.contents.set(o,u)}setIn(o,u){g.isEmptyPath(o)?this.contents=u:this.contents==null?this.contents=g.collectionFromPath(this.schema,
Array.from(o),u):e(this.contents)&&this.contents.setIn(o,u)}setSchema(o,u={}){typeof o=="number"&&(o=String(o));let f;switch(o){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),f={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=o:this.directives=new n.Directives({version:o}),f={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,f=null;
break;default:{const k=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${k}`)}}if(u.schema instanceof Object)this.
schema=u.schema;else if(f)this.schema=new d.Schema(Object.assign(f,u));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:o,jsonArg:u,mapAsMap:f,maxAliasCount:k,onAnchor:$,reviver:T}={}){const c={anchors:new Map,doc:this,keep:!o,mapAsMap:f===!0,mapKeyWarned:!1,maxAliasCount:typeof k==
"number"?k:100},h=p.toJS(this.contents,u??"",c);if(typeof $=="function")for(const{count:O,res:S}of c.anchors.values())$(S,O);return typeof T=="function"?s.applyReviver(
T,{"":h},"",h):h}toJSON(o,u){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:u})}toString(o={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const u=JSON.stringify(o.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${u}`)}return a.stringifyDocument(this,o)}};function e(i){if(y.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}E.Document=t}}),He=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/errors.js"(E){"use strict";var w=class extends Error{constructor(p,d,a,l){
super(),this.name=p,this.code=a,this.message=l,this.pos=d}},g=class extends w{constructor(p,d,a){super("YAMLParseError",p,d,a)}},y=class extends w{constructor(p,d,a){
super("YAMLWarning",p,d,a)}},v=(p,d)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>d.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=p.substring(d.lineStarts[l-1],d.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=p.substring(d.lineStarts[l-2],d.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};E.YAMLError=w,E.YAMLParseError=g,E.YAMLWarning=y,E.prettifyError=v}}),We=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/resolve-props.js"(E){"\
use strict";function w(g,{flow:y,indicator:v,next:p,offset:d,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,u=!1,f=null,k=null,$=null,
T=null,c=null,h=null,O=null;for(const M of g)switch(u&&(M.type!=="space"&&M.type!=="newline"&&M.type!=="comma"&&a(M.offset,"MISSING_CHAR","Tags and anchors must\
 be separated from the next token by white space"),u=!1),f&&(n&&M.type!=="comment"&&M.type!=="newline"&&a(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),
f=null),M.type){case"space":!y&&(v!=="doc-start"||p?.type!=="flow-collection")&&M.source.includes("	")&&(f=M),t=!0;break;case"comment":{t||a(M,"MISSING_CHAR","C\
omments must be separated from other tokens by white space characters");const N=M.source.substring(1)||" ";e?e+=i+N:e=N,i="",n=!1;break}case"newline":n?e?e+=M.source:
(!h||v!=="seq-item-ind")&&(r=!0):i+=M.source,n=!0,o=!0,(k||$)&&(T=M),t=!0;break;case"anchor":k&&a(M,"MULTIPLE_ANCHORS","A node can have at most one anchor"),M.source.
endsWith(":")&&a(M.offset+M.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),k=M,O??(O=M.offset),n=!1,t=!1,u=!0;break;case"tag":{$&&a(M,"MULTIP\
LE_TAGS","A node can have at most one tag"),$=M,O??(O=M.offset),n=!1,t=!1,u=!0;break}case v:(k||$)&&a(M,"BAD_PROP_ORDER",`Anchors and tags must be after the ${M.
source} indicator`),h&&a(M,"UNEXPECTED_TOKEN",`Unexpected ${M.source} in ${y??"collection"}`),h=M,n=v==="seq-item-ind"||v==="explicit-key-ind",t=!1;break;case"c\
omma":if(y){c&&a(M,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`),c=M,n=!1,t=!1;break}default:a(M,"UNEXPECTED_TOKEN",`Unexpected ${M.type} token`),n=!1,t=!1}const S=g[g.
length-1],P=S?S.offset+S.source.length:d;return u&&p&&p.type!=="space"&&p.type!=="newline"&&p.type!=="comma"&&(p.type!=="scalar"||p.source!=="")&&a(p.offset,"MI\
SSING_CHAR","Tags and anchors must be separated from the next token by white space"),f&&(n&&f.indent<=l||p?.type==="block-map"||p?.type==="block-seq")&&a(f,"TAB\
_AS_INDENT","Tabs are not allowed as indentation"),{comma:c,found:h,spaceBefore:r,comment:e,hasNewline:o,anchor:k,tag:$,newlineAfterProp:T,end:P,start:O??P}}E.resolveProps=
w}}),qe=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/util-contains-newline.js"(E){"use strict";function w(g){if(!g)return null;switch(g.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(g.source.includes(`
`))return!0;if(g.end){for(const y of g.end)if(y.type==="newline")return!0}return!1;case"flow-collection":for(const y of g.items){for(const v of y.start)if(v.type===
"newline")return!0;if(y.sep){for(const v of y.sep)if(v.type==="newline")return!0}if(w(y.key)||w(y.value))return!0}return!1;default:return!0}}E.containsNewline=w}}),
et=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/util-flow-indent-check.js"(E){"use strict";var w=qe();function g(y,v,p){if(v?.type==="flow-colle\
ction"){const d=v.end[0];d.indent===y&&(d.source==="]"||d.source==="}")&&w.containsNewline(v)&&p(d,"BAD_INDENT","Flow end indicator should be more indented than\
 parent",!0)}}E.flowIndentCheck=g}}),at=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/util-map-includes.js"(E){"use strict";var w=z();function g(y,v,p){
const{uniqueKeys:d}=y.options;if(d===!1)return!1;const a=typeof d=="function"?d:(l,s)=>l===s||w.isScalar(l)&&w.isScalar(s)&&l.value===s.value;return v.some(l=>a(
l.key,p))}E.mapIncludes=g}}),lt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/resolve-block-map.js"(E){"use strict";var w=K(),g=fe(),y=We(),v=qe(),
p=et(),d=at(),a="All mapping items must start at the same column";function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??g.YAMLMap,u=new o(
n.schema);n.atRoot&&(n.atRoot=!1);let f=t.offset,k=null;for(const $ of t.items){const{start:T,key:c,sep:h,value:O}=$,S=y.resolveProps(T,{indicator:"explicit-key\
-ind",next:c??h?.[0],offset:f,onError:e,parentIndent:t.indent,startOnNewline:!0}),P=!S.found;if(P){if(c&&(c.type==="block-seq"?e(f,"BLOCK_AS_IMPLICIT_KEY","A bl\
ock sequence may not be used as an implicit map key"):"indent"in c&&c.indent!==t.indent&&e(f,"BAD_INDENT",a)),!S.anchor&&!S.tag&&!h){k=S.end,S.comment&&(u.comment?
u.comment+=`
`+S.comment:u.comment=S.comment);continue}(S.newlineAfterProp||v.containsNewline(c))&&e(c??T[T.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else S.found?.indent!==t.indent&&e(f,"BAD_INDENT",a);n.atKey=!0;const M=S.end,N=c?s(n,c,S,e):r(n,M,T,null,S,e);n.schema.compat&&p.flowIndentCheck(
t.indent,c,e),n.atKey=!1,d.mapIncludes(n,u.items,N)&&e(M,"DUPLICATE_KEY","Map keys must be unique");const R=y.resolveProps(h??[],{indicator:"map-value-ind",next:O,
offset:N.range[2],onError:e,parentIndent:t.indent,startOnNewline:!c||c.type==="block-scalar"});if(f=R.end,R.found){P&&(O?.type==="block-map"&&!R.hasNewline&&e(f,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&S.start<R.found.offset-1024&&e(N.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const F=O?s(n,O,R,e):r(n,f,h,null,R,e);n.schema.compat&&p.flowIndentCheck(
t.indent,O,e),f=F.range[2];const H=new w.Pair(N,F);n.options.keepSourceTokens&&(H.srcToken=$),u.items.push(H)}else{P&&e(N.range,"MISSING_CHAR","Implicit map key\
s need to be followed by map values"),R.comment&&(N.comment?N.comment+=`
`+R.comment:N.comment=R.comment);const F=new w.Pair(N);n.options.keepSourceTokens&&(F.srcToken=$),u.items.push(F)}}return k&&k<f&&e(k,"IMPOSSIBLE","Map comment \
with trailing content"),u.range=[t.offset,f,k??f],u}E.resolveBlockMap=l}}),rt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/resolve-block-seq.js"(E){
"use strict";var w=Ke(),g=We(),y=et();function v({composeNode:p,composeEmptyNode:d},a,l,s,r){const n=r?.nodeClass??w.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=
!1),a.atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:u}of l.items){const f=g.resolveProps(o,{indicator:"seq-item-ind",next:u,offset:e,onError:s,
parentIndent:l.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the sam\
e column"):s(e,"MISSING_CHAR","Sequence item without - indicator");else{i=f.end,f.comment&&(t.comment=f.comment);continue}const k=u?p(a,u,f,s):d(a,f.end,o,null,
f,s);a.schema.compat&&y.flowIndentCheck(l.indent,u,s),e=k.range[2],t.items.push(k)}return t.range=[l.offset,e,i??e],t}E.resolveBlockSeq=v}}),it=(0,I.P$)({"../..\
/../work/main/node_modules/yaml/dist/compose/resolve-end.js"(E){"use strict";function w(g,y,v,p){let d="";if(g){let a=!1,l="";for(const s of g){const{source:r,type:n}=s;
switch(n){case"space":a=!0;break;case"comment":{v&&!a&&p(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(
1)||" ";d?d+=l+t:d=t,l="";break}case"newline":d&&(l+=r),a=!0;break;default:p(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}y+=r.length}}return{comment:d,offset:y}}
E.resolveEnd=w}}),dt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/resolve-flow-collection.js"(E){"use strict";var w=z(),g=K(),y=fe(),v=Ke(),p=it(),
d=We(),a=qe(),l=at(),s="Block collections are not allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,
composeEmptyNode:e},i,o,u,f){const k=o.start.source==="{",$=k?"flow map":"flow sequence",T=f?.nodeClass??(k?y.YAMLMap:v.YAMLSeq),c=new T(i.schema);c.flow=!0;const h=i.
atRoot;h&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let O=o.offset+o.start.source.length;for(let R=0;R<o.items.length;++R){const F=o.items[R],{start:H,key:se,sep:V,value:re}=F,
X=d.resolveProps(H,{flow:$,indicator:"explicit-key-ind",next:se??V?.[0],offset:O,onError:u,parentIndent:o.indent,startOnNewline:!1});if(!X.found){if(!X.anchor&&
!X.tag&&!V&&!re){R===0&&X.comma?u(X.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${$}`):R<o.items.length-1&&u(X.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${$}`),
X.comment&&(c.comment?c.comment+=`
`+X.comment:c.comment=X.comment),O=X.end;continue}!k&&i.options.strict&&a.containsNewline(se)&&u(se,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(R===0)X.comma&&u(X.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${$}`);else if(X.comma||u(X.start,"MISSING_CHAR",`Missing , bet\
ween ${$} items`),X.comment){let Ae="";e:for(const Oe of H)switch(Oe.type){case"comma":case"space":break;case"comment":Ae=Oe.source.substring(1);break e;default:
break e}if(Ae){let Oe=c.items[c.items.length-1];w.isPair(Oe)&&(Oe=Oe.value??Oe.key),Oe.comment?Oe.comment+=`
`+Ae:Oe.comment=Ae,X.comment=X.comment.substring(Ae.length+1)}}if(!k&&!V&&!X.found){const Ae=re?t(i,re,X,u):e(i,X.end,V,null,X,u);c.items.push(Ae),O=Ae.range[2],
r(re)&&u(Ae.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const Ae=X.end,Oe=se?t(i,se,X,u):e(i,Ae,H,null,X,u);r(se)&&u(Oe.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const Te=d.
resolveProps(V??[],{flow:$,indicator:"map-value-ind",next:re,offset:Oe.range[2],onError:u,parentIndent:o.indent,startOnNewline:!1});if(Te.found){if(!k&&!X.found&&
i.options.strict){if(V)for(const Ve of V){if(Ve===Te.found)break;if(Ve.type==="newline"){u(Ve,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs nee\
d to be on a single line");break}}X.start<Te.found.offset-1024&&u(Te.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of \
an implicit flow sequence key")}}else re&&("source"in re&&re.source?.[0]===":"?u(re,"MISSING_CHAR",`Missing space after : in ${$}`):u(Te.start,"MISSING_CHAR",`M\
issing , or : between ${$} items`));const Re=re?t(i,re,Te,u):Te.found?e(i,Te.end,V,null,Te,u):null;Re?r(re)&&u(Re.range,"BLOCK_IN_FLOW",s):Te.comment&&(Oe.comment?
Oe.comment+=`
`+Te.comment:Oe.comment=Te.comment);const tt=new g.Pair(Oe,Re);if(i.options.keepSourceTokens&&(tt.srcToken=F),k){const Ve=c;l.mapIncludes(i,Ve.items,Oe)&&u(Ae,"\
DUPLICATE_KEY","Map keys must be unique"),Ve.items.push(tt)}else{const Ve=new y.YAMLMap(i.schema);Ve.flow=!0,Ve.items.push(tt);const Ot=(Re??Oe).range;Ve.range=
[Oe.range[0],Ot[1],Ot[2]],c.items.push(Ve)}O=Re?Re.range[2]:Te.end}}const S=k?"}":"]",[P,...M]=o.end;let N=O;if(P?.source===S)N=P.offset+P.source.length;else{const R=$[0].
toUpperCase()+$.substring(1),F=h?`${R} must end with a ${S}`:`${R} in block collection must be sufficiently indented and end with a ${S}`;u(O,h?"MISSING_CHAR":"\
BAD_INDENT",F),P&&P.source.length!==1&&M.unshift(P)}if(M.length>0){const R=p.resolveEnd(M,N,i.options.strict,u);R.comment&&(c.comment?c.comment+=`
`+R.comment:c.comment=R.comment),c.range=[o.offset,N,R.offset]}else c.range=[o.offset,N,N];return c}E.resolveFlowCollection=n}}),vt=(0,I.P$)({"../../../work/mai\
n/node_modules/yaml/dist/compose/compose-collection.js"(E){"use strict";var w=z(),g=ee(),y=fe(),v=Ke(),p=lt(),d=rt(),a=dt();function l(r,n,t,e,i,o){const u=t.type===
"block-map"?p.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?d.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),f=u.constructor;return i==="!"||i===
f.tagName?(u.tag=f.tagName,u):(i&&(u.tag=i),u)}function s(r,n,t,e,i){const o=e.tag,u=o?n.directives.tagName(o.source,h=>i(o,"TAG_RESOLVE_FAILED",h)):null;if(t.type===
"block-seq"){const{anchor:h,newlineAfterProp:O}=e,S=h&&o?h.offset>o.offset?h:o:h??o;S&&(!O||O.offset<S.offset)&&i(S,"MISSING_CHAR","Missing newline after block \
sequence props")}const f=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!u||u==="!"||u===y.YAMLMap.tagName&&f==="\
map"||u===v.YAMLSeq.tagName&&f==="seq")return l(r,n,t,i,u);let k=n.schema.tags.find(h=>h.tag===u&&h.collection===f);if(!k){const h=n.schema.knownTags[u];if(h?.collection===
f)n.schema.tags.push(Object.assign({},h,{default:!1})),k=h;else return h?i(o,"BAD_COLLECTION_TYPE",`${h.tag} used for ${f} collection, but expects ${h.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),l(r,n,t,i,u)}const $=l(r,n,t,i,u,k),T=k.resolve?.($,h=>i(o,"TAG_RESOLVE_FAILED",h),n.options)??
$,c=w.isNode(T)?T:new g.Scalar(T);return c.range=$.range,c.tag=u,k?.format&&(c.format=k.format),c}E.composeCollection=s}}),ct=(0,I.P$)({"../../../work/main/node\
_modules/yaml/dist/compose/resolve-block-scalar.js"(E){"use strict";var w=ee();function g(p,d,a){const l=d.offset,s=y(d,p.options.strict,a);if(!s)return{value:"",
type:null,comment:"",range:[l,l,l]};const r=s.mode===">"?w.Scalar.BLOCK_FOLDED:w.Scalar.BLOCK_LITERAL,n=d.source?v(d.source):[];let t=n.length;for(let T=n.length-
1;T>=0;--T){const c=n[T][1];if(c===""||c==="\r")t=T;else break}if(t===0){const T=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let c=l+s.length;return d.source&&(c+=d.source.length),{value:T,type:r,comment:s.comment,range:[l,c,c]}}let e=d.indent+s.indent,
i=d.offset+s.length,o=0;for(let T=0;T<t;++T){const[c,h]=n[T];if(h===""||h==="\r")s.indent===0&&c.length>e&&(e=c.length);else{c.length<e&&a(i+c.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=c.length),o=T,e===0&&!p.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=c.length+h.length+1}for(let T=n.length-1;T>=t;--T)n[T][0].length>e&&(t=T+1);let u="",f="",
k=!1;for(let T=0;T<o;++T)u+=n[T][0].slice(e)+`
`;for(let T=o;T<t;++T){let[c,h]=n[T];i+=c.length+h.length+1;const O=h[h.length-1]==="\r";if(O&&(h=h.slice(0,-1)),h&&c.length<e){const S=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-h.length-(O?2:1),"BAD_INDENT",S),c=""}r===w.Scalar.BLOCK_LITERAL?
(u+=f+c.slice(e)+h,f=`
`):c.length>e||h[0]==="	"?(f===" "?f=`
`:!k&&f===`
`&&(f=`

`),u+=f+c.slice(e)+h,f=`
`,k=!0):h===""?f===`
`?u+=`
`:f=`
`:(u+=f+h,f=" ",k=!1)}switch(s.chomp){case"-":break;case"+":for(let T=t;T<n.length;++T)u+=`
`+n[T][0].slice(e);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}const $=l+s.length+d.source.length;return{value:u,type:r,comment:s.comment,range:[l,$,$]}}function y({offset:p,props:d},a,l){if(d[0].type!=="block-scalar-head\
er")return l(d[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=d[0],r=s[0];let n=0,t="",e=-1;for(let f=1;f<s.length;++f){const k=s[f];if(!t&&
(k==="-"||k==="+"))t=k;else{const $=Number(k);!n&&$?n=$:e===-1&&(e=p+f)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",u=s.length;for(let f=1;f<d.length;++f){const k=d[f];switch(k.type){case"space":i=!0;case"newline":u+=k.source.length;break;case"comment":a&&!i&&l(k,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),u+=k.source.length,o=k.source.substring(1);break;case"error":l(k,"UNEXPECTED_T\
OKEN",k.message),u+=k.source.length;break;default:{const $=`Unexpected token in block scalar header: ${k.type}`;l(k,"UNEXPECTED_TOKEN",$);const T=k.source;T&&typeof T==
"string"&&(u+=T.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:u}}function v(p){const d=p.split(/\n( *)/),a=d[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<d.length;r+=2)s.push([d[r],d[r+1]]);return s}E.resolveBlockScalar=g}}),yt=(0,I.P$)({"../../../work/main/node_modules/y\
aml/dist/compose/resolve-flow-scalar.js"(E){"use strict";var w=ee(),g=it();function y(n,t,e){const{offset:i,type:o,source:u,end:f}=n;let k,$;const T=(O,S,P)=>e(
i+O,S,P);switch(o){case"scalar":k=w.Scalar.PLAIN,$=v(u,T);break;case"single-quoted-scalar":k=w.Scalar.QUOTE_SINGLE,$=p(u,T);break;case"double-quoted-scalar":k=w.
Scalar.QUOTE_DOUBLE,$=a(u,T);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[
i,i+u.length,i+u.length]}}const c=i+u.length,h=g.resolveEnd(f,c,t,e);return{value:$,type:k,comment:h.comment,range:[i,c,h.offset]}}function v(n,t){let e="";switch(n[0]){case"\
	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar ind\
icator ${n[0]}`;break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),d(n)}function p(n,t){
return(n[n.length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),d(n.slice(1,-1)).replace(/''/g,"'")}function d(n){const t=/(.*?)\r?\n/sy;
let e=t.exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let u=e[1].
replace(i,""),f=" ",k=t.lastIndex;for(;e=t.exec(n);){const T=e[1].replace(o,"");T===""?f===`
`?u+=f:f=`
`:(u+=f+T,f=" "),k=t.lastIndex}const $=/[ \t]*(.*)/sy;return $.lastIndex=k,e=$.exec(n),u+f+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
if(!(o==="\r"&&n[i+1]===`
`))if(o===`
`){const{fold:u,offset:f}=l(n,i);e+=u,i=f}else if(o==="\\"){let u=n[++i];const f=s[u];if(f)e+=f;else if(u===`
`)for(u=n[i+1];u===" "||u==="	";)u=n[++i+1];else if(u==="\r"&&n[i+1]===`
`)for(u=n[++i+1];u===" "||u==="	";)u=n[++i+1];else if(u==="x"||u==="u"||u==="U"){const k=u==="x"?2:u==="u"?4:8;e+=r(n,i+1,k,t),i+=k}else{const k=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${k}`),e+=k}}else if(o===" "||o==="	"){const u=i;let f=n[i+1];for(;f===" "||f==="	";)f=n[++i+1];f!==`
`&&!(f==="\r"&&n[i+2]===`
`)&&(e+=i>u?n.slice(u,i+1):o)}else e+=o}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const o=n.substr(t,e),u=o.length===
e&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(u)}catch{const f=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${f}`),f}}E.resolveFlowScalar=y}}),St=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/compose-scalar.js"(E){"use strict";var w=z(),g=ee(),y=ct(),
v=yt();function p(l,s,r,n){const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?y.resolveBlockScalar(l,s,n):v.resolveFlowScalar(s,l.options.strict,n),
u=r?l.directives.tagName(r.source,$=>n(r,"TAG_RESOLVE_FAILED",$)):null;let f;l.options.stringKeys&&l.atKey?f=l.schema[w.SCALAR]:u?f=d(l.schema,t,u,r,n):s.type===
"scalar"?f=a(l,t,s,n):f=l.schema[w.SCALAR];let k;try{const $=f.resolve(t,T=>n(r??s,"TAG_RESOLVE_FAILED",T),l.options);k=w.isScalar($)?$:new g.Scalar($)}catch($){
const T=$ instanceof Error?$.message:String($);n(r??s,"TAG_RESOLVE_FAILED",T),k=new g.Scalar(t)}return k.range=o,k.source=t,e&&(k.type=e),u&&(k.tag=u),f.format&&
(k.format=f.format),i&&(k.comment=i),k}function d(l,s,r,n,t){if(r==="!")return l[w.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&
o.test)e.push(o);else return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,
test:void 0})),i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[w.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.
tags.find(o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[w.SCALAR];if(r.compat){const o=r.compat.find(u=>u.default&&u.test?.test(n))??r[w.SCALAR];
if(i.tag!==o.tag){const u=s.tagString(i.tag),f=s.tagString(o.tag),k=`Value may be parsed as either ${u} or ${f}`;e(t,"TAG_RESOLVE_FAILED",k,!0)}}return i}E.composeScalar=
p}}),_t=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/util-empty-scalar-position.js"(E){"use strict";function w(g,y,v){if(y){v??(v=y.length);for(let p=v-
1;p>=0;--p){let d=y[p];switch(d.type){case"space":case"comment":case"newline":g-=d.source.length;continue}for(d=y[++p];d?.type==="space";)g+=d.source.length,d=y[++p];
break}}return g}E.emptyScalarPosition=w}}),bt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/compose/compose-node.js"(E){"use strict";var w=pe(),g=z(),y=vt(),
v=St(),p=it(),d=_t(),a={composeNode:l,composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:u,comment:f,anchor:k,tag:$}=e;let T,c=!0;switch(t.type){case"\
alias":T=r(n,t,i),(k||$)&&i(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":case"block-scalar":T=v.composeScalar(n,t,$,i),k&&(T.anchor=k.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{T=y.composeCollection(
a,n,t,e,i),k&&(T.anchor=k.source.substring(1))}catch(h){const O=h instanceof Error?h.message:String(h);i(t,"RESOURCE_EXHAUSTION",O)}break;default:{const h=t.type===
"error"?t.message:`Unsupported token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",h),c=!1}}return T??(T=s(n,t.offset,void 0,null,e,i)),k&&T.anchor===""&&i(k,"BAD_A\
LIAS","Anchor cannot be an empty string"),o&&n.options.stringKeys&&(!g.isScalar(T)||typeof T.value!="string"||T.tag&&T.tag!=="tag:yaml.org,2002:str")&&i($??t,"N\
ON_STRING_KEY","With stringKeys, all keys must be strings"),u&&(T.spaceBefore=!0),f&&(t.type==="scalar"&&t.source===""?T.comment=f:T.commentBefore=f),n.options.
keepSourceTokens&&c&&(T.srcToken=t),T}function s(n,t,e,i,{spaceBefore:o,comment:u,anchor:f,tag:k,end:$},T){const c={type:"scalar",offset:d.emptyScalarPosition(t,
e,i),indent:-1,source:""},h=v.composeScalar(n,c,k,T);return f&&(h.anchor=f.source.substring(1),h.anchor===""&&T(f,"BAD_ALIAS","Anchor cannot be an empty string")),
o&&(h.spaceBefore=!0),u&&(h.comment=u,h.range[2]=$),h}function r({options:n},{offset:t,source:e,end:i},o){const u=new w.Alias(e.substring(1));u.source===""&&o(t,
"BAD_ALIAS","Alias cannot be an empty string"),u.source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const f=t+e.length,k=p.resolveEnd(
i,f,n.strict,o);return u.range=[t,f,k.offset],k.comment&&(u.comment=k.comment),u}E.composeEmptyNode=s,E.composeNode=l}}),At=(0,I.P$)({"../../../work/main/node_m\
odules/yaml/dist/compose/compose-doc.js"(E){"use strict";var w=Ee(),g=bt(),y=it(),v=We();function p(d,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign(
{_directives:a},d),i=new w.Document(void 0,e),o={atKey:!1,atRoot:!0,directives:i.directives,options:i.options,schema:i.schema},u=v.resolveProps(s,{indicator:"do\
c-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});u.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&
!u.hasNewline&&t(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),i.contents=r?g.composeNode(o,r,u,t):g.composeEmptyNode(
o,u.end,s,null,u,t);const f=i.contents.range[2],k=y.resolveEnd(n,f,!1,t);return k.comment&&(i.comment=k.comment),i.range=[l,f,k.offset],i}E.composeDoc=p}}),Qe=(0,I.
P$)({"../../../work/main/node_modules/yaml/dist/compose/composer.js"(E){"use strict";var w=de(),g=_e(),y=Ee(),v=He(),p=z(),d=At(),a=it();function l(n){if(typeof n==
"number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){
let t="",e=!1,i=!1;for(let o=0;o<n.length;++o){const u=n[o];switch(u[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(u.substring(1)||" "),e=!0,i=!1;break;case"%":n[o+1]?.[0]!=="#"&&(o+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,o)=>{const u=l(t);o?this.warnings.push(new v.YAMLWarning(
u,e,i)):this.errors.push(new v.YAMLParseError(u,e,i))},this.directives=new g.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!o)n.commentBefore=e;else if(p.isCollection(o)&&!o.flow&&o.items.length>0){let u=o.items[0];p.isPair(u)&&(u=u.key);const f=u.
commentBefore;u.commentBefore=f?`${e}
${f}`:e}else{const u=o.commentBefore;o.commentBefore=u?`${e}
${u}`:e}}if(t){for(let o=0;o<this.errors.length;++o)n.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)n.warnings.push(this.warnings[o])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(w.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const o=l(n);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=d.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new v.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new v.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=a.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new v.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new y.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};E.Composer=r}}),
Mt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/parse/cst-scalar.js"(E){"use strict";var w=ct(),g=yt(),y=He(),v=x();function p(n,t=!0,e){if(n){const i=(o,u,f)=>{
const k=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(k,u,f);else throw new y.YAMLParseError([k,k+1],u,f)};switch(n.type){case"scalar":case"single-\
quoted-scalar":case"double-quoted-scalar":return g.resolveFlowScalar(n,t,i);case"block-scalar":return w.resolveBlockScalar({options:{strict:t}},n,i)}}return null}
function d(n,t){const{implicitKey:e=!1,indent:i,inFlow:o=!1,offset:u=-1,type:f="PLAIN"}=t,k=v.stringifyString({type:f,value:n},{implicitKey:e,indent:i>0?" ".repeat(
i):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}}),$=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(k[0]){case"|":case">":{const T=k.indexOf(`
`),c=k.substring(0,T),h=k.substring(T+1)+`
`,O=[{type:"block-scalar-header",offset:u,indent:i,source:c}];return s(O,$)||O.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:u,indent:i,props:O,source:h}}case'"':return{type:"double-quoted-scalar",offset:u,indent:i,source:k,end:$};case"'":return{type:"s\
ingle-quoted-scalar",offset:u,indent:i,source:k,end:$};default:return{type:"scalar",offset:u,indent:i,source:k,end:$}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:u=!1,type:f}=e,k="indent"in n?n.indent:null;if(i&&typeof k=="number"&&(k+=2),!f)switch(n.type){case"single-quoted-scalar":f="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":f="QUOTE_DOUBLE";break;case"block-scalar":{const T=n.props[0];if(T.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
f=T.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:f="PLAIN"}const $=v.stringifyString({type:f,value:t},{implicitKey:o||k===null,indent:k!==null&&
k>0?" ".repeat(k):"",inFlow:u,options:{blockQuote:!0,lineWidth:-1}});switch($[0]){case"|":case">":l(n,$);break;case'"':r(n,$,"double-quoted-scalar");break;case"\
'":r(n,$,"single-quoted-scalar");break;default:r(n,$,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),o=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const u=n.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");u.source=i,n.source=o}else{const{
offset:u}=n,f="indent"in n?n.indent:-1,k=[{type:"block-scalar-header",offset:u,indent:f,source:i}];s(k,"end"in n?n.end:void 0)||k.push({type:"newline",offset:-1,
indent:f,source:`
`});for(const $ of Object.keys(n))$!=="type"&&$!=="offset"&&delete n[$];Object.assign(n,{type:"block-scalar",indent:f,props:k,source:o})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let o=t.length;n.props[0].type==="block-scalar-he\
ader"&&(o-=n.props[0].source.length);for(const u of i)u.offset+=o;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,o="end"in n&&Array.isArray(n.end)?n.end.filter(u=>u.
type==="space"||u.type==="comment"||u.type==="newline"):[];for(const u of Object.keys(n))u!=="type"&&u!=="offset"&&delete n[u];Object.assign(n,{type:e,indent:i,
source:t,end:o})}}}E.createScalarToken=d,E.resolveAsScalar=p,E.setScalarValue=a}}),ut=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/parse/cst-stringify.j\
s"(E){"use strict";var w=v=>"type"in v?g(v):y(v);function g(v){switch(v.type){case"block-scalar":{let p="";for(const d of v.props)p+=g(d);return p+v.source}case"\
block-map":case"block-seq":{let p="";for(const d of v.items)p+=y(d);return p}case"flow-collection":{let p=v.start.source;for(const d of v.items)p+=y(d);for(const d of v.
end)p+=d.source;return p}case"document":{let p=y(v);if(v.end)for(const d of v.end)p+=d.source;return p}default:{let p=v.source;if("end"in v&&v.end)for(const d of v.
end)p+=d.source;return p}}}function y({start:v,key:p,sep:d,value:a}){let l="";for(const s of v)l+=s.source;if(p&&(l+=g(p)),d)for(const s of d)l+=s.source;return a&&
(l+=g(a)),l}E.stringify=w}}),Pt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/parse/cst-visit.js"(E){"use strict";var w=Symbol("break visit"),g=Symbol("s\
kip children"),y=Symbol("remove item");function v(d,a){"type"in d&&d.type==="document"&&(d={start:d.start,value:d.value}),p(Object.freeze([]),d,a)}v.BREAK=w,v.SKIP=
g,v.REMOVE=y,v.itemAtPath=(d,a)=>{let l=d;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},v.parentCollection=(d,a)=>{const l=v.
itemAtPath(d,a.slice(0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function p(d,a,l){let s=l(a,d);
if(typeof s=="symbol")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=p(Object.freeze(d.concat(
[[r,t]])),n.items[t],l);if(typeof e=="number")t=e-1;else{if(e===w)return w;e===y&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,d))}}return typeof s==
"function"?s(a,d):s}E.visit=v}}),ft=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/parse/cst.js"(E){"use strict";var w=Mt(),g=ut(),y=Pt(),v="\uFEFF",p="",
d="",a="",l=t=>!!t&&"items"in t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){
switch(t){case v:return"<BOM>";case p:return"<DOC>";case d:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case v:
return"byte-order-mark";case p:return"doc-mode";case d:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`\

`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}E.createScalarToken=w.createScalarToken,E.resolveAsScalar=w.resolveAsScalar,E.setScalarValue=w.setScalarValue,
E.stringify=g.stringify,E.visit=y.visit,E.BOM=v,E.DOCUMENT=p,E.FLOW_END=d,E.SCALAR=a,E.isCollection=l,E.isScalar=s,E.prettyToken=r,E.tokenType=n}}),ht=(0,I.P$)(
{"../../../work/main/node_modules/yaml/dist/parse/lexer.js"(E){"use strict";var w=ft();function g(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var y=new Set("0123456789ABCDEFabcdef"),v=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),p=new Set(",[]{}"),d=new Set(` ,[]{}
\r	`),a=s=>!s||d.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(s,r=!1){if(s){if(typeof s!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+s:s,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){
let s=this.pos,r=this.buffer[s];for(;r===" "||r==="	";)r=this.buffer[++s];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[s+1]===`
`:!1}charAt(s){return this.buffer[this.pos+s]}continueScalar(s){let r=this.buffer[s];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+s];if(r==="\r"){
const t=this.buffer[n+s+1];if(t===`
`||!t&&!this.atEnd)return s+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?s+n:-1}if(r==="-"||r==="."){const n=this.buffer.substr(s,3);if((n==="---"||n==="...")&&g(this.buffer[s+3]))return-1}return s}getLine(){
let s=this.lineEndPos;return(typeof s!="number"||s!==-1&&s<this.pos)&&(s=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=s),s===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[s-1]==="\r"&&(s-=1),this.buffer.substring(this.pos,s))}hasChars(s){
return this.pos+s<=this.buffer.length}setNext(s){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=s,null}peek(s){return this.
buffer.substr(this.pos,s)}*parseNext(s){switch(s){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine();
if(s===null)return this.setNext("stream");if(s[0]===w.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield w.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
atEnd)return this.setNext("line-start");if(s==="-"||s==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const r=this.peek(3);if((r==="-\
--"||r==="...")&&g(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!g(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[s,
r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((s==="-"||s==="?"||s===":")&&g(r)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const s=this.getLine();if(s===
null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(s[r]){case"#":yield*this.pushCount(s.length-r);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(a),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),
r+=yield*this.pushSpaces(!0),yield*this.pushCount(s.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let s,r,n=-1;do s=yield*this.pushNewline(),s>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(s+r>0);const t=this.getLine();
if(t===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&t[0]!=="#"||n===0&&(t.startsWith("---")||t.startsWith("..."))&&g(t[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield w.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(a),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||g(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>g(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const i=this.buffer[e+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,i=this.buffer[e];i==="\r"&&(i=this.buffer[--e]);const o=e;for(;i===" ";)i=this.buffer[--e];
if(i===`
`&&e>=this.pos&&e+1+r>o)s=e;else break}while(!0);return yield w.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(g(e)||s&&p.has(e))break;r=n}else if(g(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&p.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&p.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield w.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(a),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(g(n)||r&&p.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!g(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(v.has(r))r=this.buffer[++s];else if(r==="%"&&y.has(this.buffer[s+1])&&y.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};E.Lexer=l}}),
mt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/parse/line-counter.js"(E){"use strict";var w=class{constructor(){this.lineStarts=[],this.addNewLine=g=>this.
lineStarts.push(g),this.linePos=g=>{let y=0,v=this.lineStarts.length;for(;y<v;){const d=y+v>>1;this.lineStarts[d]<g?y=d+1:v=d}if(this.lineStarts[y]===g)return{line:y+
1,col:1};if(y===0)return{line:0,col:g};const p=this.lineStarts[y-1];return{line:y,col:g-p+1}}}};E.LineCounter=w}}),Et=(0,I.P$)({"../../../work/main/node_modules\
/yaml/dist/parse/parser.js"(E){"use strict";var w=de(),g=ft(),y=ht();function v(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function p(t){
for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function d(t){switch(t?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function a(t){switch(t.type){case"document":return t.
start;case"block-map":{const e=t.items[t.items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){
if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)
t.push(e[i])}function r(t){if(t.start.type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!v(e.start,"explicit-key-ind")&&!v(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,d(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.
atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new y.Lexer,this.onNewLine=t}*parse(t,e=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const i of this.lexer.lex(t,e))yield*this.next(i);e||(yield*this.end())}*next(t){if(this.source=t,w.env.LOG_TOKENS&&
console.log("|",g.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=g.tokenType(t);if(e)if(e==="scalar")this.
atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.
onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-\
item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{const i=`\
Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.
pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const t=this.peek(1);if(this.type==="doc-end"&&t?.
type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.
stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"\
flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-
t]}*pop(t){const e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield e;else{const i=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in i?i.indent:0:e.type==="flow-collection"&&i.type==="document"&&(e.indent=0),
e.type==="flow-collection"&&r(e),i.type){case"document":i.value=e;break;case"block-scalar":i.props.push(e);break;case"block-map":{const o=i.items[i.items.length-
1];if(o.value){i.items.push({start:[],key:e,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=e;else{Object.assign(o,{key:e,sep:[]}),this.onKeyLine=!o.explicitKey;
return}break}case"block-seq":{const o=i.items[i.items.length-1];o.value?i.items.push({start:[],value:e}):o.value=e;break}case"flow-collection":{const o=i.items[i.
items.length-1];!o||o.value?i.items.push({start:[],key:e,sep:[]}):o.sep?o.value=e:Object.assign(o,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(
e)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const o=e.items[e.items.length-1];o&&!o.sep&&
!o.value&&o.start.length>0&&p(o.start)===-1&&(e.indent===0||o.start.every(u=>u.type!=="comment"||u.indent<e.indent))&&(i.type==="document"?i.end=o.start:i.items.
push({start:o.start}),e.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{p(t.start)!==-1?(yield*this.pop(),
yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const e=this.
startBlockValue(t);e?this.stack.push(e):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){
if(this.type==="map-value-ind"){const e=a(this.peek(2)),i=l(e);let o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];const u={type:"b\
lock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(t)}*blockScalar(t){
switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push(
{start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[
this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.
isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const i=!this.onKeyLine&&
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let u=[];if(o&&e.sep&&!e.value){const f=[];for(let k=0;k<e.sep.length;++k){const $=e.
sep[k];switch($.type){case"newline":f.push(k);break;case"space":break;case"comment":$.indent>t.indent&&(f.length=0);break;default:f.length=0}}f.length>=2&&(u=e.
sep.splice(f[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(u.push(this.sourceToken),t.items.push({start:u}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(u.
push(this.sourceToken),t.items.push({start:u,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(v(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:u,key:null,sep:[this.sourceToken]}]});else if(d(e.key)&&
!v(e.sep,"newline")){const f=l(e.start),k=e.key,$=e.sep;$.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:f,key:k,sep:$}]})}else u.length>0?e.sep=e.sep.concat(u,this.sourceToken):e.sep.push(this.sourceToken);else if(v(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const f=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:f,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||o?t.items.push({start:u,key:null,sep:[this.sourceToken]}):v(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const f=this.flowScalar(this.type);
o||e.value?(t.items.push({start:u,key:f,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(f):(Object.assign(e,{key:f,sep:[]}),this.onKeyLine=!0);return}default:{
const f=this.startBlockValue(t);if(f){if(f.type==="block-seq"){if(!e.explicitKey&&e.sep&&!v(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:u});this.stack.push(f);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(
i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||v(e.start,"seq-item-ind")?t.items.push(
{start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){const i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.
pop(),yield*this.step()}*flowCollection(t){const e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.
type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.
assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const o=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:o,sep:[]}):e.sep?this.stack.push(o):Object.assign(e,{key:o,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const i=this.startBlockValue(t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{const i=this.peek(
2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const o=a(i),u=l(o);r(t);const f=t.end.splice(1,t.end.length);f.push(this.sourceToken);const k={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:u,key:t,sep:f}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=k}else yield*this.lineEnd(t)}}flowScalar(t){
if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const e=a(t),i=l(e);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const e=a(t),i=l(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};E.Parser=n}}),$t=(0,I.P$)({"../../../work/main/node_mod\
ules/yaml/dist/public-api.js"(E){"use strict";var w=Qe(),g=Ee(),y=He(),v=U(),p=z(),d=mt(),a=Et();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.
lineCounter||i&&new d.LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:u}=l(i),f=new a.Parser(o?.addNewLine),k=new w.Composer(
i),$=Array.from(k.compose(f.parse(e)));if(u&&o)for(const T of $)T.errors.forEach(y.prettifyError(e,o)),T.warnings.forEach(y.prettifyError(e,o));return $.length>
0?$:Object.assign([],{empty:!0},k.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:u}=l(i),f=new a.Parser(o?.addNewLine),k=new w.Composer(i);let $=null;
for(const T of k.compose(f.parse(e),!0,e.length))if(!$)$=T;else if($.options.logLevel!=="silent"){$.errors.push(new y.YAMLParseError(T.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return u&&o&&($.errors.forEach(y.prettifyError(e,o)),$.warnings.forEach(
y.prettifyError(e,o))),$}function n(e,i,o){let u;typeof i=="function"?u=i:o===void 0&&i&&typeof i=="object"&&(o=i);const f=r(e,o);if(!f)return null;if(f.warnings.
forEach(k=>v.warn(f.options.logLevel,k)),f.errors.length>0){if(f.options.logLevel!=="silent")throw f.errors[0];f.errors=[]}return f.toJS(Object.assign({reviver:u},
o))}function t(e,i,o){let u=null;if(typeof i=="function"||Array.isArray(i)?u=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const f=Math.
round(o);o=f<1?void 0:f>8?{indent:8}:{indent:f}}if(e===void 0){const{keepUndefined:f}=o??i??{};if(!f)return}return p.isDocument(e)&&!u?e.toString(o):new g.Document(
e,u,o).toString(o)}E.parse=n,E.parseAllDocuments=s,E.parseDocument=r,E.stringify=t}}),wt=(0,I.P$)({"../../../work/main/node_modules/yaml/dist/index.js"(E){var w=Qe(),
g=Ee(),y=Se(),v=He(),p=pe(),d=z(),a=K(),l=ee(),s=fe(),r=Ke(),n=ft(),t=ht(),e=mt(),i=Et(),o=$t(),u=me();E.Composer=w.Composer,E.Document=g.Document,E.Schema=y.Schema,
E.YAMLError=v.YAMLError,E.YAMLParseError=v.YAMLParseError,E.YAMLWarning=v.YAMLWarning,E.Alias=p.Alias,E.isAlias=d.isAlias,E.isCollection=d.isCollection,E.isDocument=
d.isDocument,E.isMap=d.isMap,E.isNode=d.isNode,E.isPair=d.isPair,E.isScalar=d.isScalar,E.isSeq=d.isSeq,E.Pair=a.Pair,E.Scalar=l.Scalar,E.YAMLMap=s.YAMLMap,E.YAMLSeq=
r.YAMLSeq,E.CST=n,E.Lexer=t.Lexer,E.LineCounter=e.LineCounter,E.Parser=i.Parser,E.parse=o.parse,E.parseAllDocuments=o.parseAllDocuments,E.parseDocument=o.parseDocument,
E.stringify=o.stringify,E.visit=u.visit,E.visitAsync=u.visitAsync}})}),4540:((Xe,be,A)=>{A.d(be,{D:()=>I});var le=A(1479),ye=A(9887),I=(0,ye.P$)({"required-buil\
tin:buffer"(de,z){z.exports=((0,le.e7)(),(0,ye.Yp)(le.VY)).requireOfNode("node:buffer")}})}),1591:((Xe,be,A)=>{A.d(be,{g:()=>p});var le=A(6438),ye=A(7491),I=A(8675),
de=A(6819),z=A(5521),me=A(4760),_e=A(4755),Ce=A(8312),Fe=A(5731),Me=A(3921),Z=A(3344),pe=A(3086),ee=A(1642),je=A(219),q=A(1716),G=A(2395),Q=A(7241),x=A(9887),B=A(
1455),j=A.n(B),U=(0,x.f1)((0,je.F)(),1),W="";function Y(c){const h=(0,q.qF)(c);if(Array.isArray(h))return{kind:"tensor",tensor:h};if(!(0,q.Gv)(h))return;const O=h.
dataframe_split??h,S=(0,q.fK)(O,"data");if((0,q.Gv)(O)&&Array.isArray(O.columns)&&Array.isArray(S)){const M=S;return{kind:"table",columns:O.columns.map(String),
rows:M.filter(N=>Array.isArray(N))}}if(Array.isArray(h.dataframe_records))return K((0,q.yR)(h,"dataframe_records"));const P=h.inputs??h.instances;if(Array.isArray(
P)){const M=P.filter(q.Gv);return M.length===P.length&&M.length>0?K(M):{kind:"tensor",tensor:P}}if((0,q.Gv)(P))return{kind:"tensors",tensors:new Map(Object.entries(
P))}}function K(c){const h=[...new Set(c.flatMap(O=>Object.keys(O)))];return{kind:"table",columns:h,rows:c.map(O=>h.map(S=>O[S]??null))}}function ie(c){const h=(0,q.
qF)(c),O=(0,q.yR)({root:h},"root").flatMap(S=>{const P=(0,q.$6)(S,"type")==="tensor"?(0,q.$6)(S,"tensor-spec","dtype"):(0,q.$6)(S,"type");return P===void 0?[]:[
[(0,q.$6)(S,"name")??W,P]]});return new Map(O)}function fe(c){switch(c.kind){case"table":return c.rows.length;case"tensor":return Array.isArray(c.tensor)?c.tensor.
length:void 0;case"tensors":{const h=new Set([...c.tensors.values()].map(O=>Array.isArray(O)?O.length:1));return h.size===1?[...h][0]:void 0}}}var $e=c=>[...new Set(
[...(0,q.i1)({names:[(0,q.fK)(c,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,q.i1)({names:[(0,q.fK)(c,"saved_i\
nput_example_info","artifact_path")]},"names"),"input_example.json"])],Ke={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",
datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT3\
2",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Le=(c,h,O)=>JSON.stringify(O?Ue(c,h):Ge(c));function Ue(c,h){switch(c.kind){case"table":
return{inputs:c.columns.map((O,S)=>{const P=c.rows.map(M=>M[S]??null);return{name:O,shape:[P.length],datatype:Je(P,h.get(O)),data:P}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[Ze("input-0",c.tensor,h.get(W))],parameters:{content_type:"np"}};case"tensors":{const O=[...c.tensors],S=O.every(([P,M])=>Array.
isArray(M)&&!M.some(Array.isArray)&&!Ye(h.get(P)));return{inputs:O.map(([P,M])=>Ze(P,Array.isArray(M)?M:[M],h.get(P))),parameters:{content_type:S?"pd":"dict"}}}}}
var Ye=c=>c!==void 0&&/\d$|^bool$|^object$|^str$/.test(c);function Ze(c,h,O){const S=[];for(let M=h;Array.isArray(M);M=M[0])S.push(M.length);const P=Array.isArray(
h)?h.flat(1/0):[h];return{name:c,shape:S,datatype:Je(P,O),data:P}}function Je(c,h){const O=h===void 0?void 0:Ke[h]??(/^<U\d*$|^<M8/.test(h)?"BYTES":void 0);if(O!==
void 0)return O;const S=c.filter(P=>P!==null);return S.length>0&&S.every(P=>typeof P=="boolean")?"BOOL":S.every(P=>typeof P=="number")?S.every(Number.isSafeInteger)&&
S.length>0?"INT64":"FP64":"BYTES"}function Ge(c){switch(c.kind){case"table":return{data:{names:c.columns,ndarray:c.rows}};case"tensor":return{data:{ndarray:c.tensor}};case"\
tensors":return{jsonData:Object.fromEntries(c.tensors)}}}var nt={label:"auto, required, off, or a JSON file",parse:c=>c==="auto"||c==="required"||c==="off"?{kind:c}:
{kind:"file",path:c}},te=1024*1024,ne=1024*1024,ce=1e-6;async function ue(c,h,O,S){switch(c.kind){case"off":return{kind:"none",why:"verification is off (--verif\
y off)"};case"file":return Pe(c.path,await oe(c.path));case"auto":case"required":{const P=await he(h,O,S);if(P.kind==="none"&&c.kind==="required")throw new Q.zg(
"E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify required, but ${P.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return P}}}
async function he(c,{model:h,version:O},S){const P=(N,R)=>c.readOfVersion(h,O,N,R),M=ge(await P("MLmodel",ne));for(const N of $e(M)){const R=await ve(P,N),F=R===
void 0?void 0:Y(R);if(F)return ke(N,F,ie((0,q.$6)(M,"signature","inputs")??""),S)}return{kind:"none",why:`${h} version ${O} has no input example that can be sen\
t`}}async function ve(c,h){try{return await c(h,te)}catch(O){if(O instanceof Q.zg&&O.code==="E_ARTIFACT_TOO_LARGE")return;throw O}}function ke(c,h,O,S){return{kind:"\
request",origin:`the model's own input example (${c})`,body:Le(h,O,S),rows:fe(h),tolerance:ce}}function ge(c){try{return c===void 0?void 0:(0,U.parse)(c,{maxAliasCount:0,
logLevel:"silent"})}catch{return}}async function oe(c){try{return await(0,B.readFile)(c,"utf8")}catch(h){const O=h instanceof Error?h.message:String(h);throw new Q.
zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${c}" cannot be read: ${O}`,{cause:h})}}function Pe(c,h){const O=(0,q.qF)(h);if(!(0,q.Gv)(O))
throw new Q.zg("E_INPUT",`verify: "${c}" does not hold a JSON object.`);const S=(0,q.Gv)(O.request);return{kind:"request",origin:c,body:JSON.stringify(S?O.request:
O),rows:void 0,...S&&O.expected!==void 0?{expected:O.expected}:{},tolerance:(0,q.tk)(O,"tolerance")??ce}}var we=6e4,xe=4*1024*1024;async function Se(c,h,O){const S={
"content-type":"application/json",accept:"application/json"},M=await(0,le.o)(c.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:c,headers:S,body:h,timeoutMs:we,
signal:O,maxBytes:xe,isFresh:!0});if(M.isCut)throw new Q.zg("E_VERIFY_FAILED",`The answer of ${c.href} is larger than ${xe} bytes.`);return{status:M.status,body:M.
body}}var Be=200,Ee=c=>({ok:!1,problem:c});function He(c,h){const O=(0,q.qF)(c);if(O===void 0)return Ee(/\b(?:NaN|Infinity)\b/.test(c)?"the answer holds NaN or \
Infinity":"the answer is not JSON");if(!(0,q.Gv)(O))return Ee("the answer is no JSON object");if(Array.isArray(O.outputs))return We(O,h);if((0,q.Gv)(O.data)||O.
jsonData!==void 0||O.strData!==void 0)return qe(O,h);const S=(0,q.$6)(O,"error")??(0,q.$6)(O,"status","info");return Ee(S===void 0?"the answer holds neither out\
puts (V2) nor data (V1)":`the model server says: ${S}`)}function We(c,h){const O=(0,q.yR)(c,"outputs");if(O.length===0)return Ee("the answer has no outputs");const S=[];
for(const P of O){const M=(0,q.$6)(P,"name")??"?",{data:N,shape:R}=P;if(!Array.isArray(N)||!Array.isArray(R))return Ee(`output ${M} lacks data or shape`);const F=N.
flat(1/0),H=R.map(Number),se=H.reduce((re,X)=>re*X,1);if(F.length!==se)return Ee(`output ${M} has ${F.length} values for the shape [${H.join(", ")}]`);const V=lt(
F);if(V!==void 0)return Ee(`output ${M} ${V}`);if(h!==void 0&&H[0]!==h)return Ee(`output ${M} has ${H[0]??0} rows for ${h} that were asked about`);S.push(...F)}
return et(S)}function qe(c,h){const O=(0,q.fK)(c,"data","ndarray")??(0,q.fK)(c,"data","tensor","values")??(0,q.fK)(c,"jsonData")??(0,q.fK)(c,"strData"),S=Array.
isArray(O)?O.flat(1/0):[O];if(O===void 0||S.length===0)return Ee("the answer has no data");const P=lt(S);if(P!==void 0)return Ee(`the answer ${P}`);const M=(0,q.
fK)(c,"data","tensor","shape"),N=Array.isArray(M)?Number(M[0]):Array.isArray(O)?O.length:void 0;return h!==void 0&&N!==void 0&&N!==h?Ee(`the answer has ${N} row\
s for ${h} that were asked about`):et(S)}var et=c=>c.length===0?Ee("the answer has no values"):{ok:!0,values:c,shown:JSON.stringify(c).slice(0,Be)},at=c=>c==null||
typeof c=="number"&&!Number.isFinite(c)||typeof c=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(c);function lt(c){const h=c.findIndex(at);return h<0?void 0:`hold\
s ${JSON.stringify(c[h]??null)} at position ${h}, which is no finite value`}function rt(c,h,O){const S=Array.isArray(h)?h.flat(1/0):[h];if(c.length!==S.length)return`${c.
length} values instead of ${S.length}`;const P=S.findIndex((M,N)=>!it(c[N],M,O));return P<0?void 0:`value ${P} is ${JSON.stringify(c[P])} instead of ${JSON.stringify(
S[P])}`}var it=(c,h,O)=>typeof c=="number"&&typeof h=="number"?Math.abs(c-h)<=O*Math.max(1,Math.abs(h)):c===h,dt=3e4,vt=500,ct=500;async function yt(c,h,O,S,P,M){
const N=Date.now();let R="";for(const F of St(c,h,O,S,P.body,M)){const H=await bt(F,M);R=At(F,H,P)}return{shown:R,durationMs:Date.now()-N}}function St(c,h,O,S,P,M){
const N=(0,_e.i9)(h),[R]=N;if(S&&R){const F=_t(S,(0,_e.PQ)(h,O,R));return[{title:F.href,send:()=>Se(F,P,M)}]}return N.map(F=>{const H=(0,_e.sc)(h.metadata.name,
F),se=(0,_e.tf)(h,F);return{title:`Service ${O}/${H}:${_e.ld}${se} (through the API server)`,send:()=>c.proxyToService(O,H,_e.ld,se,P)}})}var _t=(c,h)=>new URL(
c.pathname.replace(/\/+$/,"")+h,c);async function bt(c,h){const O=Date.now()+dt;for(;;){let S;try{if(S=await c.send(),![404,429,502,503,504].includes(S.status))
return S}catch(P){if(h.aborted||!(P instanceof Error)||P instanceof Q.zg&&P.code!=="E_CLUSTER_UNREACHABLE")throw P;S=P}if(Date.now()>=O){if(!(S instanceof Error))
return S;throw new Q.zg("E_VERIFY_FAILED",`${c.title} gave no answer for ${dt/1e3} s: ${S.message||String(S)}`,{cause:S})}await(0,Me.v)(vt,h)}}function At(c,h,O){
if(h.status!==200){const M=(0,q.$6)((0,q.qF)(h.body),"error")??(0,q.$6)((0,q.qF)(h.body),"message")??h.body.trim();throw Qe(c,`HTTP ${h.status}${M?`, ${M}`:""}`)}
const S=He(h.body,O.rows);if(!S.ok)throw Qe(c,S.problem);const P=O.expected===void 0?void 0:rt(S.values,O.expected,O.tolerance);if(P!==void 0)throw Qe(c,`the pr\
ediction is not the expected one: ${P}`);return S.shown}var Qe=(c,h)=>new Q.zg("E_VERIFY_FAILED",`The pods are ready, but ${c.title} gave no usable prediction: ${(0,G.
Jj)((0,G.YI)(h),ct)}`),Mt={label:"http(s) address",parse:c=>{if(/^https?:\/\//.test(c)&&URL.canParse(c))return new URL(c);throw new ee.S7(`expected an http(s) a\
ddress, got "${c}"`)}},ut={...pe.hI,...pe.g$,...pe.wO,...pe.F2,timeout:{kind:ee.p0,default:"20m",description:"How long the rollout may take."},patience:{kind:ee.
p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is red; a second restart en\
ds it sooner."},verify:{kind:nt,default:"auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logged input example and warns w\
here there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` w\
ithin its `tolerance`."},endpoint:{kind:Mt,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, predictions go through the \
API server's service proxy."},"on-failure":{kind:(0,ee.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen s\
erving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:ee.Qq,description:"The promotion (an output of promote) that a rol\
lback also undoes, if it still holds."},"force-conflicts":{kind:ee.Jt,default:"false",description:"Takes fields of the deployment that another field manager own\
s, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:ee.Jt,default:"false",description:"Creates the namespace where there is none."},"github-d\
eployment":{kind:ee.Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not nee\
ded in a job with `environment:`, which makes its own."},"github-environment":{kind:ee.Qq,description:"The environment of that deployment; <namespace>/<name> un\
less given."},"github-token":pe.bU,"dry-run":{kind:(0,ee.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks \
the manifest, `server` also asks the cluster whether it would accept it."}};function Pt(c,h,O,S){const P=(0,me.vY)(O),{cause:M,log:N,excerpt:R,objects:F}=h,H=[...F?
[{title:`Objects of ${P}`,text:F}]:[],...N&&R?[{title:`From the ${N.title}`,text:R}]:[]];if(c.state==="timeout"){const re=M===void 0?"":` Its log says: ${M}.`;return{
log:N,excerpts:H,error:new Q.zg("E_TIMEOUT",`${P} did not serve within ${Math.round(S/1e3)} s (--timeout): it was waiting for ${c.waitingFor}.${re}`)}}const se=c.
reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",V=(0,G.YI)(`${c.object}: ${c.message}${c.message.includes(c.reason)?"":` (${c.reason})`}`);return{
log:N,excerpts:H,error:new Q.zg(se,`${P} cannot serve: ${M===void 0?V:`${M}. ${V}`}.`)}}var ft=5e3,ht=3e4,mt=12e4;async function Et(c,h,O,S,P,M){const N=c.signal.
aborted,R=N?(0,Q.uQ)(c.signal.reason):(0,Q.uQ)(P);if(M==="keep")return{error:S?wt(R,"It was left as it is (--on-failure keep)."):R,state:"failed"};const H=S!==void 0||
N?await E(c,h,O,R,N):void 0,V=(H?H.kind!=="nothing":R.outcome==="failed")?await g(c,h):void 0;return{state:H?.kind==="rolled-back"?"rolled-back":H?.kind==="remo\
ved"?"removed":"failed",error:wt(R,[H?.detail,V].filter(X=>X!==void 0).join(" "),$t(R,H))}}function $t(c,h){if(!(c.outcome!=="failed"||!h))return h.kind==="roll\
ed-back"?"rolled-back":h.kind==="failed"?"rollback-failed":void 0}var wt=(c,h,O=c.outcome)=>new Q.zg(c.code,h===""?c.message:`${c.message} ${h}`,{cause:c.cause,
outcome:O,exit:c.exit});async function E(c,h,O,S,P){const{address:M,marker:N}=h,R=(0,me.vY)(M);if(S.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"\
It was not put back, because somebody deleted it."};if(S.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works\
 on it now."};const F=h.cluster.withSignal(AbortSignal.timeout(c.inputs.timeout+mt+ht));try{const H=await F.get(M);if(!H)return{kind:"nothing",detail:`${R} does\
 not exist.`};if((0,_e.Ef)(h.manifest,N,M,"").readMarker(H)!==N)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by som\
ebody else or was there before."};if(!O.live)return await w(c,F,h,H,P);const{kept:V}=O;if(!V)return{kind:"failed",detail:`Nothing could be put back: no manifest\
 of ${R} was ever seen serving by this project.`};if(V.marker===N)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was se\
en serving."};c.log.progress(`Putting version ${V.version} of ${R} back.`);const{serves:re,explain:X}=await(0,I.rr)(F,M,V,{force:c.inputs["force-conflicts"],timeoutMs:P?
ft:c.inputs.timeout,patienceMs:c.inputs.patience,report:Ae=>c.log.progress(`Rolling back: waiting for ${Ae}.`)});return re?{kind:"rolled-back",detail:`Version ${V.
version} was put back and serves.`}:P?{kind:"rolled-back",detail:`Version ${V.version} was applied again; this step did not wait until it serves.`}:{kind:"faile\
d",detail:`Version ${V.version} was applied again, and does not serve either: ${await X()}.`}}catch(H){return{kind:"failed",detail:`${O.live?"Putting the earlie\
r version back":"Removing this first deployment"} failed: ${(0,Q.uQ)(H).message}`}}}async function w(c,h,{address:O},S,P){const M=(0,q.$6)(S,"metadata","uid")??
"",N=(0,me.vY)(O);return c.log.progress(`Removing ${N}: it is the first of its name, so there is nothing to go back to.`),await h.delete(O,{uid:M}),P||await h.waitForRemoval(
O,M,mt,R=>c.log.progress(R)),{kind:"removed",detail:`As a first deployment it was removed${P?"; this step did not wait until it is gone":""}.`}}async function g(c,{
version:h}){const O=c.inputs["promotion-id"];if(O!==void 0)try{const S=(await c.mlflow()).forCleanup(ht),{detail:P}=await(0,I.sF)(S,h.model,h.version,O);return P}catch(S){
return`The promotion ${O} could not be undone: ${(0,Q.uQ)(S).message}`}}function y(c,{version:h,namespace:O,address:S,modelUri:P,url:M},N){c.summarize({kind:"he\
ading",text:`Deployed ${h.model} version ${h.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${O}/${S.name}`],["version",h.version],["vers\
ion before",N.previousVersion||"none"],["model URI",P],["URL",M],["changed",N.changed?"yes":"no"],["verified by a prediction",N.verified?"yes":"NO"]]})}async function v(c,{
version:h,namespace:O,address:S,url:P},M){const{"github-deployment":N,"github-environment":R,"github-token":F}=c.inputs;if(!N)return M();if(c.announceDeployment===
void 0)return c.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),M();const{model:H,version:se}=h,V=await c.announceDeployment(
{environment:R??`${O}/${S.name}`,description:`${H} version ${se}`,payload:{model:H,version:se,namespace:O,name:S.name},token:F});try{const re=await M();return await V(
{state:"success",description:re.reason,url:P}),re}catch(re){const{outcome:X,message:Ae}=(0,Q.uQ)(c.signal.aborted?c.signal.reason:re);throw await V({state:X==="\
failed"||X==="rolled-back"||X==="timeout"?"failure":"error",description:Ae}),re}}var p=(0,Z.o)({name:"deploy",title:"deploy a model version and wait until it se\
rves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what serves, and proves that by a predic\
tion. Where it cannot serve, says why and puts back what served before.",inputs:ut,outputs:I.gf,example:"mlflow-steps deploy --model wine --at @champion --names\
pace models",run:async c=>{const{inputs:h}=c,O=await c.mlflow(),S=await(0,Fe.x)(O,h),P=await(0,ye.sB)(O,S,h,{pipeline:c.pipeline,timeoutMs:h.timeout,target:h.at,
promotionId:h["promotion-id"]});for(const R of[...P.notes,...P.warnings])c.log.warn(R);const M=await ue(h.verify,O.artifacts,S,(0,_e.os)(P.manifest));if(h["dry-\
run"]==="client")return{outcome:"done",reason:`${P.place} of ${S.model} version ${S.version} renders to a sound manifest; nothing was sent.`};const N=await a(c,
S,P);return h["dry-run"]==="server"?r(c,N):(h["create-namespace"]&&await t(c,N),v(c,N,()=>d(c,N,M)))}});async function d(c,h,O){const{cluster:S,namespace:P,address:M}=h,
N=await S.hold(P,(0,de.QQ)(M.name),(0,I.Nv)(c.pipeline,"deploy"),R=>c.log.progress(R));try{return await e(c,{...h,cluster:S.withSignal(AbortSignal.any([c.signal,
N.lost]))},O)}finally{await N.release().catch(R=>c.log.warn(`The lease of this deploy was not released, and expires by itself: ${String(R)}`))}}async function a(c,h,O){
const{manifest:S,marker:P,modelUri:M,name:N,namespace:R}=O,{endpoint:F}=c.inputs,H=await c.cluster(),se=R??H.defaultNamespace;c.inputs.namespace===void 0&&l(O,H.
defaultNamespace,c.inputs.allow);const V={...S,metadata:{...S.metadata,namespace:se}},re=s(V,se,F),X={name:N,namespace:se,version:h.version,"model-uri":M,url:re,
changed:"false",verified:"false"};for(const Ae of["name","namespace","version","model-uri","url","changed","verified"])c.output(Ae,X[Ae]);return{cluster:H,version:h,
manifest:V,marker:P,modelUri:M,namespace:se,address:{resource:_e.kl,namespace:se,name:N},url:re}}function l({namespace:c,place:h},O,S=new Set){if(!(c===void 0||
c===O||S.has((0,ee.OH)("namespace",c))))throw new Q.zg("E_MANIFEST",`${h} cannot be deployed. It names the namespace ${JSON.stringify(c)} instead of the context\
's ${JSON.stringify(O)}, ${(0,ee.L9)("namespace",c)}.`)}function s(c,h,O){const[S]=(0,_e.i9)(c);return S?O?_t(O,(0,_e.PQ)(c,h,S)).href:`http://${(0,_e.sc)(c.metadata.
name,S)}.${h}:${_e.ld}${(0,_e.tf)(c,S)}`:""}async function r(c,{cluster:h,address:O,manifest:S}){const{"storage-secret":P,"force-conflicts":M}=c.inputs,{summary:N,
differences:R}=await(0,ye.Pj)(h,O,S,P,M);return n(c,`What would change in ${(0,me.vY)(O)}`,R),{outcome:"done",reason:`The cluster accepts the manifest: ${N}. No\
thing was changed.`}}function n({log:c,summarize:h},O,S){S!==""&&(c.foreign(O,S),h({kind:"log",title:O,text:S}))}async function t({log:c},{cluster:h,namespace:O}){
const S={resource:me.r$,name:O};if(await h.get(S))return;const P={[Ce.Ly]:Ce.bU};await h.create(S,{apiVersion:"v1",kind:"Namespace",metadata:{name:O,labels:P}}),
c.progress(`Created the namespace ${O}.`)}async function e(c,h,O){const{log:S,inputs:P}=c,{cluster:M,address:N,manifest:R,version:F,namespace:H}=h,se=`${F.model}\
 version ${F.version}`,[V,re]=await Promise.all([M.get(N),(0,de.DL)(M,H,N.name),M.assertReadable(H)]);(0,z.Uw)(V,R,(0,me.vY)(N));const X=V&&re?.ownerUid===(0,q.
$6)(V,"metadata","uid")?re:void 0,Ae={live:V,kept:X};await i(c,h);const Oe=(V&&(0,z.Zy)(V))??"";c.output("previous-version",Oe);let Te;try{Te=await M.apply(N,R,
{force:P["force-conflicts"]});const Re=!V||T(Te)!==T(V);c.output("changed",String(Re)),S.progress(`${(0,me.vY)(N)} ${V?Re?"configured":"unchanged":"created"}: ${se}\
 from ${h.modelUri}.`),V&&n(c,`What changed in ${(0,me.vY)(N)}`,(0,ye.h$)((0,ye.cG)(V,Te),30));const tt=Date.now();await o(c,h,Te),S.progress(`The rollout is co\
mplete after ${((Date.now()-tt)/1e3).toFixed(1)} s.`);const Ve=await u(c,h,O);await f(c,h,Ae,Te,Ve),await k(c,h,"serving",{verified:Ve},Oe);const Ot=Re?`${se} s\
erves as ${(0,me.vY)(N)}${Ve?", proven by a prediction":" (not verified)"}.`:`${se} was serving already as ${(0,me.vY)(N)}.`;return y(c,h,{previousVersion:Oe,verified:Ve,
changed:Re}),{outcome:Re?"done":"unchanged",reason:Ot}}catch(Re){const tt=await Et(c,h,Ae,Te,Re,P["on-failure"]);throw Te&&await k(c,h,tt.state,{verified:!1,reason:tt.
error.message},Oe),tt.error}}async function i({inputs:c,log:h},{cluster:O,namespace:S}){const{"storage-secret":P,"force-conflicts":M}=c;if(P===void 0)return;const{
address:N,state:R,differences:F}=await(0,ye.mq)(O,S,P,{force:M});h.progress(`${N} ${R}${R==="unchanged"?"":` (${F.replaceAll(`
`,"; ")})`}.`)}async function o(c,{cluster:h,manifest:O,marker:S,address:P},M){const{inputs:N,log:R}=c,F=(0,_e.Ef)(O,S,P,(0,q.$6)(M,"metadata","uid")??""),H=Date.
now(),se=await h.waitForRollout(F,{timeoutMs:N.timeout,patienceMs:N.patience,patienceRestarts:2,report:re=>R.progress(`Waiting (${Math.round((Date.now()-H)/1e3)}\
 s) for ${re}.`)});if(se.state==="current")return;const V=Pt(se,await h.diagnose(F,se),P,N.timeout);throw V.log&&R.foreign(V.log.title,V.log.text),c.summarize(...V.
excerpts.map(({title:re,text:X})=>({kind:"log",title:re,text:X}))),V.error}async function u(c,{cluster:h,manifest:O,namespace:S},P){const{log:M,inputs:N,signal:R}=c;
if(P.kind==="none")return M.warn(`NOT VERIFIED: no prediction was made, because ${P.why}. The pods are ready, which does not prove that the model answers.`),!1;
const{shown:F,durationMs:H}=await yt(h,O,S,N.endpoint,P,R);return M.progress(`Verified with ${P.origin} in ${H} ms: ${F}`),c.output("verified","true"),!0}async function f({
log:c},{cluster:h,manifest:O,marker:S,version:P,namespace:M},{kept:N,live:R},F,H){if(N?.marker===S&&(N.verified||!H))return;const se=(0,q.$6)(F,"metadata","uid")??
"";try{await(0,de.gn)(h,M,(0,de.uT)(N,{manifest:O,marker:S,version:P.version,verified:H},se,R===void 0))}catch(V){if(!(V instanceof Q.zg)||V.outcome==="cancelle\
d")throw V;c.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${V.message}`)}}async function k(c,h,O,S,P){const{version:M,
cluster:N,namespace:R,address:F,url:H}=h,{inputs:se,pipeline:V,log:re,signal:X}=c,Ae=await c.mlflow(),Oe=X.aborted?Ae.forCleanup($):Ae,Te={state:O,time:new Date().
toISOString(),server:N.server,namespace:R,name:F.name,version:M.version,url:H,...S,...se.at===void 0?{}:{target:se.at},...V.link===void 0?{}:{pipeline:V.link}};
try{if(await(0,de.dj)(Oe,M,Te),O!=="serving"||P===""||P===M.version)return;const Re=await Oe.registry.version(M.model,P);await(0,de.S2)(Oe,Re,Te,"replaced",`ver\
sion ${M.version} serves there now`)}catch(Re){if(!(Re instanceof Q.zg))throw Re;if(Re.code==="E_VERSION_NOT_FOUND")return;re.warn(`The deployment is not record\
ed on the model version: ${Re.message}`)}}var $=5e3,T=c=>(0,q.tk)(c,"metadata","generation")}),7491:((Xe,be,A)=>{A.d(be,{Pj:()=>x,cG:()=>Fe,h$:()=>G,mq:()=>Q,sB:()=>_e});
var le=A(5521),ye=A(4760),I=A(8312),de=A(1716),z=A(2395),me=A(7241);async function _e(B,j,U,W){const{renderVersion:Y}=await Promise.all([A.e(477),A.e(810)]).then(
A.bind(A,7860));return Y(B,j,U,W)}var Ce=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTim\
estamp","metadata.selfLink","status"]);function Fe(B,j,U=[]){if(Ce.has(U.join("."))||U.at(-1)===I.yl)return[];const[W,Y]=[Me(B),Me(j)];return W===void 0||Y===void 0||
W.isList!==Y.isList?JSON.stringify(B)===JSON.stringify(j)?[]:[{path:U,before:B,after:j}]:[...new Set([...W.fields.keys(),...Y.fields.keys()])].flatMap(K=>Fe(W.fields.
get(K),Y.fields.get(K),[...U,W.isList?`[${K}]`:K]))}function Me(B){if((0,de.Gv)(B))return{isList:!1,fields:new Map(Object.entries(B))};if(!Array.isArray(B))return;
const j=B,U=j.map(Y=>(0,de.Gv)(Y)&&typeof Y.name=="string"?Y.name:void 0),W=U.every(Y=>Y!==void 0)&&new Set(U).size===U.length;return{isList:!0,fields:new Map(j.
map((Y,K)=>[W?U[K]??"":String(K),Y]))}}var Z=B=>/secret|passw|token|credential|private|authorization|(?:access|api|account|encryption|sas).?key/i.test(B)&&!/(?:name|ref|refs|_auth)\]?$|^(?:secret|imagePullSecrets)$/i.
test(B),pe=200,ee="***";function je(B){if(typeof B=="string")return B.replace(/(:\/\/)[^/@\s]+@/g,`$1${ee}@`);if(Array.isArray(B))return B.map(je);if(!(0,de.Gv)(
B))return B;const j=typeof B.name=="string"&&Z(B.name);return Object.fromEntries(Object.entries(B).map(([U,W])=>[U,Z(U)||j&&U==="value"?ee:je(W)]))}function q(B,j){
return B===void 0?"(none)":j?ee:(0,z.Jj)((0,z.xS)(JSON.stringify(je(B)),2*pe),pe)}function G(B,j=60,U=!1){const W=B.slice(0,j).map(({path:Y,before:K,after:ie})=>{
const fe=U&&Y[0]==="data"||Y.some(Z);return`${(0,z.xS)(Y.join(".").replaceAll(".[","["),300)||"the object"}: ${q(K,fe)} \u2192 ${q(ie,fe)}`});return B.length>j&&
W.push(`\u2026 and ${B.length-j} more`),W.join(`
`)}async function Q(B,j,{name:U,variables:W},Y){const K={resource:ye.O3,namespace:j,name:U},ie=await B.get(K);if(ie&&!(0,le.MU)(ie))throw new me.zg("E_NAME_TAKE\
N",`${(0,ye.vY)(K)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const fe=Object.
fromEntries([...W].map(([Ue,Ye])=>[Ue,Buffer.from(Ye).toString("base64")])),$e={name:U,namespace:j,labels:{[I.Ly]:I.bU}},Ke=await B.apply(K,{apiVersion:"v1",kind:"\
Secret",metadata:$e,type:"Opaque",data:fe},Y),Le=ie===void 0?[]:Fe(ie,Ke);return{state:ie===void 0?"created":Le.length===0?"unchanged":"configured",address:(0,ye.
vY)(K),differences:ie===void 0?`keys: ${[...W.keys()].join(", ")}`:G(Le,void 0,!0)}}async function x(B,j,U,W,Y,K){const ie=await B.get(j);(0,le.Uw)(ie,U,(0,ye.vY)(
j));const fe=W&&await Q(B,j.namespace??"",W,{dryRun:!0,force:Y}),$e=await B.apply(j,U,{dryRun:!0,force:Y}),Ke=ie===void 0?[]:Fe(ie,$e).filter(({path:Ge})=>Ge.at(
-1)!==K),Le=ie===void 0?"be created":Ke.length===0?"not change":"be changed",Ue=`${(0,ye.vY)(j)} would ${Le}`;if(!fe)return{summary:Ue,differences:G(Ke)};const{
state:Ye,address:Ze,differences:Je}=fe;return{summary:`${Ue}, and ${Ze} would ${Ye==="unchanged"?"not change":`be ${Ye}`}`,differences:[G(Ke),Ye==="unchanged"?"":
`${Ze}: ${Je}`].filter(Boolean).join(`
`)}}}),8675:((Xe,be,A)=>{A.d(be,{Nv:()=>G,gf:()=>q,rr:()=>Q,sF:()=>_e});var le=A(9299),ye=A(4755),I=A(5731),de=A(1716),z=A(7241),me={log:{progress:()=>{},warn:()=>{}},
signal:new AbortController().signal,leaseMs:le.UB,waitMs:1e4};async function _e(x,B,j,U,W=me){const Y=await x.registry.version(B,j),K=(0,le.Tq)(Y),ie=Ce(Y,K,U);
if(ie!==void 0||K===void 0)return Me(ie??"",K,U);const fe=await(0,le.IZ)(x,{...K,state:"undoing"},W);try{return await Fe(fe,B,j,U)}finally{await fe.release()}}function Ce({
model:x,version:B},j,U){const W=`${x} version ${B}`;if(j===void 0)return`${W} has no record of a promotion.`;if(j.id!==U)return`${W} was promoted again since, a\
s ${j.id}; ${U} is not what stands.`;if(j.state==="undone")return`The promotion ${U} of ${W} to ${j.target} is undone already.`;if(j.state==="demoting"||j.state===
"demoted")return`${W} was taken out of ${j.target} since.`;if(j.state==="refused")return`The promotion ${U} of ${W} was refused: it moved nothing.`}async function Fe(x,B,j,U){
const{mlflow:W}=x,Y=await W.registry.version(B,j),K=(0,le.Tq)(Y),ie=Ce(Y,K,U);if(ie!==void 0||K===void 0)return Me(ie??"",K,U);const fe=K.state==="undoing",$e=(0,I.
Sx)(K.target);for(const Le of $e){const Ue=(0,le.Mz)(x.model,Le);if(!(0,le.QR)(Y,Le,Ue)&&!(fe&&Ue===(0,le.te)(K,(0,I.Rg)(Le))))return Me(`${B} version ${j} hold\
s ${(0,I.Rg)(Le)} no longer: ${Ue===void 0?"nobody does":`version ${Ue} does`}.`)}const Ke=await Z(W,K,$e);if(Ke!==void 0)return Me(`Version ${Ke}, which held ${K.
target} before, is deleted: ${B} version ${j} keeps it.`);fe||await je(W,{...K,state:"undoing"});for(const Le of $e)(0,le.QR)(Y,Le,(0,le.Mz)(x.model,Le))&&await pe(
W,K,Le);return await je(W,{...K,state:"undone",undoneTime:new Date().toISOString(),...x.createdAtMs===void 0?{}:{lockedAtMs:x.createdAtMs}}),{undone:!0,previousVersion:K.
previousVersion,detail:$e.map(Le=>ee(K,(0,I.Rg)(Le))).join(" ")}}var Me=(x,B,j)=>({undone:!1,detail:x,...B?.state==="undone"&&B.id===j?{wasUndone:!0}:{}});async function Z({
registry:x},B,j){for(const U of new Set(j.map(W=>(0,le.te)(B,(0,I.Rg)(W)))))if(U!==void 0)try{await x.version(B.model,U)}catch(W){if(W instanceof z.zg&&W.code===
"E_VERSION_NOT_FOUND")return U;throw W}}async function pe({registry:x},B,j){const{model:U,version:W}=B,Y=(0,le.te)(B,(0,I.Rg)(j));if(j.kind==="alias"){Y===void 0?
await x.deleteAlias(U,j.alias):Y!==W&&await x.setAlias(U,j.alias,Y);return}Y!==void 0&&Y!==W&&B.archivedPrevious&&await x.transition(U,Y,j.stage,!1),await x.transition(
U,W,B.previousStage??"None",!1)}var ee=(x,B)=>{const j=(0,le.te)(x,B),U=`${x.model} version`;return j===x.version?`${U} ${x.version} keeps ${B}, which it held b\
efore the promotion too.`:j===void 0?`${U} ${x.version} was taken out of ${B}, which nobody held before.`:`${U} ${j} holds ${B} again instead of version ${x.version}\
.`},je=({registry:x},B)=>x.setVersionTag(B.model,B.version,le.oK,(0,le.sF)(B)),q={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},G=({
link:x,actor:B},j)=>[x??B??"mlflow-steps",j,`process ${process.pid}`,new Date().toISOString()].join(", ");async function Q(x,B,j,{force:U,...W}){const Y=await x.
apply(B,j.manifest,{force:U}),K=(0,ye.Ef)(j.manifest,j.marker,B,(0,de.$6)(Y,"metadata","uid")??""),ie=await x.waitForRollout(K,{...W,patienceRestarts:2});return{
serves:ie.state==="current",explain:async()=>(await x.diagnose(K,ie)).cause??(ie.state==="failed"?ie.message:ie.state==="timeout"?`it waits for ${ie.waitingFor}`:
"it serves")}}}),670:((Xe,be,A)=>{A.r(be),A.d(be,{deploy:()=>le.g});var le=A(1591),ye=A(6438),I=A(7491),de=A(8675),z=A(9299),me=A(6780),_e=A(6819),Ce=A(136),Fe=A(
5521),Me=A(4760),Z=A(4755),pe=A(5731),ee=A(5785),je=A(3921),q=A(3344),G=A(3086),Q=A(1642),x=A(219),B=A(4540),j=A(1479),U=A(7241),W=A(9887)}),4664:((Xe,be,A)=>{var le=A(
219),ye=A(4540),I=A(1479),de=A(9887),z=(0,le.F)()}),7689:((Xe,be,A)=>{A.d(be,{readModelFile:()=>le.Gw});var le=A(6428),ye=A(219),I=A(4540),de=A(1479),z=A(7241),
me=A(9887)}),7003:((Xe,be,A)=>{A.r(be),A.d(be,{pipeline:()=>he});var le=A(3477),ye=A(8917),I=A(1591),de=A(6438),z=A(7491),me=A(3184),_e=A(8675),Ce=A(9299),Fe=A(
6780),Me=A(6819),Z=A(136),pe=A(5521),ee=A(4760),je=A(4755),q=A(5731),G=A(8764),Q=A(7327),x=A(5593),B=A(127),j=A(3663),U=A(4781),W=A(3742),Y=A(5785),K=A(3921),ie=A(
3344),fe=A(3086),$e=A(1642),Ke=A(219),Le=A(4540),Ue=A(1479),Ye=A(7241),Ze=A(9887),{version:Je,...Ge}=le.p.inputs,{version:nt,at:te,"promotion-id":ne,"dry-run":ce,
...ue}=I.g.inputs,he=(0,ie.o)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command is given, registers the \
model of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the first step that is not green; a refused version\
 is not deployed.",inputs:{...G.B.inputs,...B.k.inputs,...Ge,...ue,experiment:{...G.B.inputs.experiment,required:!1,description:"The experiment to train in; nee\
ded with a command."},command:{...G.B.inputs.command,required:!1},"run-id":{...B.k.inputs["run-id"],required:!1,description:"The run that logged the model, wher\
e nothing is trained here."},tags:{...G.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...I.g.inputs.timeout,description:"How long th\
e registration and the rollout may take, each."}},outputs:{...G.B.outputs,...B.k.outputs,...le.p.outputs,...I.g.outputs},example:"mlflow-steps pipeline --experi\
ment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(ge){const{inputs:oe}=ge,{command:Pe,experiment:we}=oe,xe=ke(ge);let Se=oe["\
run-id"];if(Pe!==void 0){if(Se!==void 0)throw new Ye.zg("E_INPUT","Both a command and run-id are given: either train here, or name the run that did.");if(we===void 0)
throw new Ye.zg("E_INPUT","The command needs an experiment to run in: give experiment.");const qe=await xe(G.B,{...oe,command:Pe,experiment:we});if(qe.isLast)return qe.
result;Se=qe.output("run-id")}if(Se===void 0)throw new Ye.zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");const Be=await xe(
B.k,{...oe,"run-id":Se});if(Be.isLast)return Be.result;const Ee=await xe(le.p,{...oe,version:Number(Be.output("version"))});if(Ee.isLast)return Ee.result;const He=Ee.
output("promotion-id");return(await xe(I.g,{...oe,version:Number(Ee.output("version")),at:ve(oe.to),"promotion-id":He===""?void 0:He,"dry-run":"none"})).result}}),
ve=ge=>(0,q.Sx)(ge).map(q.Rg)[0],ke=ge=>async(oe,Pe)=>{ge.signal.throwIfAborted(),ge.log.progress(`${oe.name}: ${oe.title}`);const we=new Map,xe=(Be,Ee)=>{we.set(
Be,Ee),ge.output(Be,Ee)},Se=await oe.run({...ge,inputs:Pe,output:xe});return ge.log.progress(`${oe.name}: ${Se.outcome}. ${Se.reason}`),{result:Se,isLast:"code"in
Se||Se.outcome==="skipped",output:Be=>we.get(Be)??""}}}),8510:((Xe,be,A)=>{A.r(be),A.d(be,{render:()=>Z});var le=A(7491),ye=A(5521),I=A(4760),de=A(4755),z=A(5731),
me=A(3344),_e=A(3086),Ce=A(1642),Fe=A(7241),Me=A(9887),Z=(0,me.o)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml tha\
t was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and annot\
ations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{..._e.hI,..._e.wO,..._e.F2,..._e.
g$,diff:{kind:Ce.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown."},
"force-conflicts":{kind:Ce.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},outputs:{manifest:{kind:"\
file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line; empty where no\
thing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"m\
odel-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champio\
n --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(pe){const{inputs:ee,log:je,pipeline:q}=pe,G=await pe.mlflow(),Q=await(0,z.x)(G,ee);pe.output(
"version",Q.version);const x=await(0,le.sB)(G,Q,ee,{pipeline:q,target:ee.at});for(const $e of x.notes)je.progress($e);for(const $e of x.warnings)je.warn($e);const{
renderYaml:B}=await Promise.all([A.e(477),A.e(810)]).then(A.bind(A,5267));pe.output("name",x.name),pe.output("model-uri",x.modelUri),pe.output("manifest",B(x.manifest));
const j=`Rendered ${x.name} for ${Q.model} version ${Q.version}, from ${x.place}.`;if(!ee.diff)return{outcome:"done",reason:j};const U=await pe.cluster(),W=x.namespace??
U.defaultNamespace,Y={resource:de.kl,namespace:W,name:x.name},K={...x.manifest,metadata:{...x.manifest.metadata,namespace:W}},{summary:ie,differences:fe}=await(0,le.
Pj)(U,Y,K,ee["storage-secret"],ee["force-conflicts"],"progressDeadlineSeconds");return pe.output("diff",fe===""?"":`${fe}
`),fe!==""&&(je.foreign(`What would change in ${(0,I.vY)(Y)}`,fe),pe.summarize({kind:"log",title:`What would change in ${(0,I.vY)(Y)}`,text:fe})),{outcome:"done",
reason:`${j} ${ie}.`}}})}),5267:((Xe,be,A)=>{A.d(be,{renderYaml:()=>me});var le=A(219),ye=A(4540),I=A(1479),de=A(9887),z=(0,de.f1)((0,le.F)(),1),me=_e=>(0,z.stringify)(
_e,{aliasDuplicateObjects:!1,lineWidth:0,version:"1.1"})}),8835:((Xe,be,A)=>{A.r(be),A.d(be,{rollback:()=>Ye});var le=A(3184),ye=A(8675),I=A(9299),de=A(6780),z=A(
7879),me=A(6819),_e=A(136),Ce=A(5521),Fe=A(4760),Me=A(4755),Z=A(8312),pe=A(5731),ee=A(3921),je=A(3344),q=A(3086),G=A(1642),Q=A(1479),x=A(1716),B=A(2395),j=A(7241),
U=A(9887),W=({tags:te})=>(0,me.Q4)(te.get(me.Ec)).filter(({state:ne})=>ne==="serving");async function Y(te,ne,ce,ue,he){const ve=W(ne).filter(oe=>oe.server===te.
server&&(ue===void 0||oe.namespace===ue)),ke=new Set([ue??te.defaultNamespace,...ve.map(oe=>oe.namespace)]),ge=[];for(const oe of ke){const Pe=await te.list(Me.
kl,oe,`${Z.Ly}=${Z.bU},${Z.B0}=${(0,z.H)(ne.model)}`),we=new Map(Pe.map(Se=>[(0,x.$6)(Se,"metadata","name")??"",Se])),xe=new Set([...we.keys(),...ve.filter(Se=>Se.
namespace===oe).map(({name:Se})=>Se)]);for(const Se of xe){const Be=await K(te,{resource:Me.kl,namespace:oe,name:Se},we.get(Se),ne,ce,he);Be!==void 0&&ge.push(Be)}}
return ge}async function K(te,ne,ce,ue,he,ve){const ke=he.state==="undone";if(ce===void 0)return ke?{address:ne,live:ce,back:void 0}:void 0;const ge=await(0,me.
DL)(te,ne.namespace??"",ne.name),oe=ge?.ownerUid===(0,x.$6)(ce,"metadata","uid")?ge:void 0,Pe=(0,x.$6)(ce,"spec","annotations",Z.yl);if(!ie(ce,ue,he))return ke&&
oe!==void 0&&oe.marker===Pe&&W(ue).some(({namespace:Se,name:Be})=>Se===ne.namespace&&Be===ne.name)?{address:ne,live:ce,back:oe}:void 0;const we=oe&&fe(oe,ue.version);
if(we!==void 0)return{address:ne,live:ce,back:we};if(oe?.isComplete)return ve?void 0:{address:ne,live:ce,back:we};throw new j.zg("E_NOTHING_KEPT",`${(0,Fe.vY)(ne)}\
 serves ${ue.model} version ${ue.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. Undo the promotion alone with --dep\
loyment leave, then deploy what holds its target.`)}function ie(te,{model:ne,version:ce},{id:ue,target:he}){if((0,Ce.sB)(te)!==ne||(0,Ce.Zy)(te)!==ce)return!1;const ve=(0,x.
$6)(te,"metadata","annotations",Z.vM);return ve!==void 0?ve===ue:(0,pe.Sx)(he).some(ke=>(0,pe.Rg)(ke)===(0,x.$6)(te,"metadata","annotations",Z.hD))}function fe({
ownerUid:te,earlier:ne,isComplete:ce,...ue},he){const ve=[ue,...ne],ke=ve.findIndex(oe=>oe.version!==he),ge=ve[ke];return ge&&{...ge,ownerUid:te,earlier:ve.slice(
ke+1),isComplete:ce}}async function $e(te,ne,{address:ce,live:ue,back:he},ve,ke){const{namespace:ge="",name:oe}=ce,{log:Pe,holder:we,force:xe,signal:Se,...Be}=ke,
Ee=(0,Fe.vY)(ce),He=await te.hold(ge,(0,me.QQ)(oe),we,We=>Pe.progress(We));try{const We=te.withSignal(AbortSignal.any([Se,He.lost])),qe=(0,x.$6)(ue,"metadata","\
uid")??"",et=await We.get(ce);if(ue!==void 0&&et!==void 0&&((0,x.$6)(et,"metadata","uid")!==qe||(0,Ce.Zy)(et)!==(0,Ce.Zy)(ue)))return`${Ee} was deployed again m\
eanwhile, and is left as it is.`;if(he===void 0)return et!==void 0&&(Pe.progress(`Removing ${Ee}: it is the first of its name, so there is nothing to go back to\
.`),await We.delete(ce,{uid:qe}),await We.waitForRemoval(ce,qe,Be.timeoutMs,rt=>Pe.progress(rt))),await Ke(ne,ve,We.server,ce,void 0,Pe),`${Ee}, which this prom\
otion's deploy was the first of, was removed.`;if(et===void 0)return`${Ee} was removed meanwhile.`;Pe.progress(`Putting version ${he.version} of ${Ee} back.`),await(0,me.
gn)(We,ge,he);const{serves:at,explain:lt}=await(0,ye.rr)(We,ce,he,{...Be,force:xe,report:rt=>Pe.progress(`Rolling back: waiting for ${rt}.`)});if(!at)throw new j.
zg("E_ROLLOUT_FAILED",`Version ${he.version} of ${Ee} was applied again, and does not serve: ${(0,B.xS)(await lt())}.`,{outcome:"rollback-failed"});return await Ke(
ne,ve,We.server,ce,he.version,Pe),`${Ee} serves version ${he.version} again.`}finally{await He.release().catch(We=>Pe.warn(`The lease was not released, and expi\
res by itself: ${String(We)}`))}}async function Ke(te,ne,ce,{namespace:ue="",name:he},ve,ke){const ge={state:"serving",time:new Date().toISOString(),server:ce,namespace:ue,
name:he,version:ne.version};try{ve!==void 0&&await(0,me.K6)(te,await te.registry.version(ne.model,ve),{...ge,version:ve}),await(0,me.S2)(te,await te.registry.version(
ne.model,ne.version),ge,ve===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(oe){if(!(oe instanceof j.zg))throw oe;ke.warn(`The rollback i\
s not recorded on the model versions: ${oe.message}`)}}var Le={...q.hI,...q.g$,namespace:{...q.g$.namespace,description:"The namespace to look for deployments i\
n; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:G.Qq,required:!0,description:"The registered model."},
"promotion-id":{kind:G.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,G.nd)(1),description:"The version that was promoted; without it,\
 all versions of the model are looked through."},deployment:{kind:(0,G.Yq)("put-back","keep-first","leave"),default:"put-back",description:"What becomes of depl\
oyments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all are left alone. The c\
luster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:G.p0,default:"20m",description:"H\
ow long the earlier version may take to serve."},patience:{kind:G.p0,default:"60s",description:"How long what may recover is given before the step is red; a sec\
ond restart ends it sooner."},"force-conflicts":{kind:G.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns."},...le.
N},Ue={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The version that holds t\
he stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back or removed in the cl\
uster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},Ye=(0,je.o)({name:"rollback",title:"un\
do one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what its deploy replace\
d, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Le,outputs:Ue,example:"mlflow\
-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(te){const{inputs:ne}=te,ce=ne["promotion-id"],ue=await te.mlflow(),he=ne.
version===void 0?await nt(ue,ne.model,ce):await ue.registry.version(ne.model,String(ne.version));te.output("version",he.version),te.output("changed","false");const ve=await Ze(
te,he),{undone:ke,wasUndone:ge,detail:oe,previousVersion:Pe}=await Ge(te,ue,he.version);if(te.output("changed",String(ke)),te.output("previous-version",ke?Pe??"":
""),!ke&&!ge)return{outcome:"unchanged",reason:oe};const we=[oe,...await Je(te,ue,he,ve)];return{outcome:ke||ve.length>0?"done":"unchanged",reason:we.join(" ")}}});
async function Ze(te,ne){const ce=(0,I.Tq)(ne),{deployment:ue,kubeconfig:he,context:ve,namespace:ke,"promotion-id":ge}=te.inputs;return ue==="leave"||ce?.id!==ge?
[]:W(ne).length===0&&[he,ve,ke].every(oe=>oe===void 0)?[]:Y(await te.cluster(),ne,ce,ke,ue==="keep-first")}async function Je(te,ne,ce,ue){const{inputs:he,log:ve,
signal:ke,pipeline:ge}=te,oe=[],Pe=[];for(const we of ue)oe.push(await $e(await te.cluster(),ne,we,ce,{log:ve,signal:ke,holder:(0,ye.Nv)(ge,"rollback"),force:he["\
force-conflicts"],timeoutMs:he.timeout,patienceMs:he.patience})),Pe.push(`${we.address.namespace??""}/${we.address.name}`),te.output("deployments",Pe.join(",")),
te.output("changed","true");return oe}async function Ge(te,ne,ce){const{model:ue,"promotion-id":he}=te.inputs;try{return await(0,ye.sF)(ne,ue,ce,he,(0,le.p)(te))}catch(ve){
throw ve instanceof I.Vj?new j.zg("E_PROMOTION_OVERTAKEN",`The lock of ${ue} ran out before ${he} was undone. Run the step again.`,{cause:ve}):ve}}async function nt({
registry:te},ne,ce){await te.model(ne);const ue=(await te.versionsOfModel(ne)).find(he=>(0,I.Tq)(he)?.id===ce);if(ue!==void 0)return ue;throw new j.zg("E_PROMOT\
ION_NOT_FOUND",`No version of ${ne} has the record of the promotion ${ce}. Check the id and the model; if the version was promoted again since, that replaced th\
e record, and there is nothing to undo.`)}}),7860:((Xe,be,A)=>{A.d(be,{renderVersion:()=>us});var le=A(7879),ye=A(136),I=A(4755),de=A(8312),z=A(5731),me=A(3663),
_e=A(4781),Ce=A(3742),Fe=A(5785),Me=A(3921),Z=A(1642),pe=A(6428),ee=A(219),je=A(4540),q=A(1479),G=A(1716),Q=A(7241),x=A(9887),B=A(7598),j=A.n(B),U=new Set(["ann\
otations","labels","matchLabels","nodeSelector","limits","requests"]),W=({spec:m})=>Y(m,["spec"],"spec");function Y(m,_,b){if(Array.isArray(m))return m.flatMap(
(D,C)=>Y(D,[..._,C],b));if(!(0,G.Gv)(m))return[];const L=Object.entries(m).flatMap(([D,C])=>U.has(D)?[]:Y(C,[..._,D],D));return[{mapping:m,path:_,under:b},...L]}
var K=(m,_)=>({name:m,find:(b,{allowed:L})=>W(b).flatMap(({mapping:D,path:C,under:J})=>_(D,C,J)).filter(D=>!L.has((0,Z.OH)(D.kind,D.name))).map(({kind:D,name:C,
path:J,what:ae})=>({path:J,message:`it ${ae}, ${(0,Z.L9)(D,C)}`}))}),ie=m=>m!=null&&m!==!1,fe=m=>(typeof m=="string"?m:m===void 0?"":JSON.stringify(m)).slice(0,
253),$e=K("host-namespaces",(m,_)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([b])=>ie(m[b])).map(([b,L])=>({kind:L,
path:[..._,b],what:`asks for the node's own namespace (${b})`}))),Ke=K("host-path",({hostPath:m},_)=>m==null?[]:[{kind:"host-path",name:fe((0,G.Gv)(m)?m.path:m),
path:[..._,"hostPath"],what:"mounts a path of the node"}]),Le=K("host-ports",({hostPort:m},_)=>ie(m)&&m!==0?[{kind:"host-port",name:fe(m),path:[..._,"hostPort"],
what:"takes a port of the node"}]:[]),Ue=[["privileged",ie],["allowPrivilegeEscalation",ie],["hostProcess",ie],["procMount",m=>ie(m)&&m!=="Default"],["seccompPr\
ofile",m=>(0,G.Gv)(m)&&m.type==="Unconfined"],["appArmorProfile",m=>(0,G.Gv)(m)&&m.type==="Unconfined"]],Ye=K("privileged",(m,_)=>Ue.filter(([b,L])=>L(m[b])).map(
([b])=>({kind:"privileged",path:[..._,b],what:`asks for ${b}`}))),Ze=K("added-capabilities",({add:m},_,b)=>b!=="capabilities"||!ie(m)?[]:(Array.isArray(m)?m:[m]).
map(L=>({kind:"capability",name:fe(L),path:[..._,"add"],what:`adds capabilities (${fe(L)})`}))),Je=[$e,Ke,Le,Ye,Ze],Ge=m=>m!=null&&m!=="",nt={name:"namespace",find:({
metadata:m},_)=>{const b=m?.namespace;return b===void 0||b===""||_.namespace===void 0||b===_.namespace||_.allowed.has(`namespace=${b}`)?[]:[{path:["metadata","n\
amespace"],message:`it names the namespace ${JSON.stringify(b.slice(0,80))} instead of ${JSON.stringify(_.namespace)}, ${(0,Z.L9)("namespace",b)}`}]}},te=K("ser\
vice-accounts",(m,_)=>["serviceAccountName","serviceAccount"].filter(b=>Ge(m[b])&&m[b]!=="default").map(b=>({kind:"service-account",name:fe(m[b]),path:[..._,b],
what:`runs as the service account ${fe(m[b])}`}))),ne=["envSecretRefName","certSecretName","secretName"],ce=["secretRef","secretKeyRef","nodePublishSecretRef","\
nodeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],ue=K("secrets",(m,_,b)=>{const L=(J,...ae)=>({kind:"secret",name:fe(J),path:[
..._,...ae],what:`reads the secret ${fe(J)}`}),D=ne.filter(J=>Ge(m[J])).map(J=>L(m[J],J)),C=ce.flatMap(J=>{const ae=m[J];return(0,G.Gv)(ae)&&Ge(ae.name)?[L(ae.name,
J,"name")]:[]});return[...D,...C,...b==="imagePullSecrets"&&Ge(m.name)?[L(m.name,"name")]:[]]}),he=["seldon.io/ambassador-config","getambassador.io/config"],ve={
name:"annotations",find:({metadata:m,spec:_},{allowed:b})=>[{texts:m?.annotations,path:["metadata","annotations"]},{texts:_.annotations,path:["spec","annotation\
s"]},..._.predictors.map(({annotations:D},C)=>({texts:D,path:["spec","predictors",C,"annotations"]}))].flatMap(({texts:D,path:C})=>he.filter(J=>D!==void 0&&Object.
hasOwn(D,J)&&!b.has(`annotation=${J}`)).map(J=>({path:[...C,J],message:`it writes routes of its own, ${(0,Z.L9)("annotation",J)}`})))},ke=[nt,te,ue,ve],ge=5,oe={
name:"model-node",find:(m,{hasOwnImage:_,modelUri:b})=>{const L=(0,Z.A3)(m);if(m.spec.predictors.length===0||(0,Z.rM)(m).length>0)return[];const D=["spec","pred\
ictors"];if(L.length===0)return _?[]:[{path:D,message:"no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may \
be blank; or name the model's own image with --image"}];if(b!==void 0&&L.some(({node:J})=>J.modelUri===b))return[];const C=L.slice(0,ge).map(({path:J})=>(0,Z.P8)(
J)).join(", ");return[{path:D,message:`${L.length} graph nodes load models (${C}${L.length>ge?" \u2026":""}), and each names one: which of them serves this vers\
ion? Leave its modelUri blank`}]}},Pe=m=>(0,G.yR)(m,"componentSpecs").flatMap(_=>(0,G.yR)(_,"spec","containers").map(b=>({name:(0,G.$6)(b,"name")??"",image:(0,G.
$6)(b,"image")??""}))),we=(m,_)=>({name:m,find:(b,L)=>b.spec.predictors.flatMap((D,C)=>{const J=Pe(D);return(0,Z.ig)(D.graph,["spec","predictors",C,"graph"]).flatMap(
ae=>_({...ae,containers:J,manifest:b},L))})}),xe=m=>m.slice(0,ge).map(({name:_})=>JSON.stringify(_)).join(", ")||"none",Se=we("node-names",({node:m,path:_})=>m.
name===""?[{path:[..._,"name"],message:"the graph node has no name"}]:[]),Be=we("node-containers",({node:m,path:_,containers:b})=>b.length===0||!(0,Z.u9)(m)||b.
some(({name:L})=>L===m.name)?[]:[{path:[..._,"name"],message:`no container of componentSpecs is named ${JSON.stringify(m.name)} as its graph node is (there is ${xe(
b)}): Seldon would add another container beside them`}]),Ee=we("own-containers",({node:m,path:_,containers:b})=>!(0,Z.xw)(m)||b.some(({name:L})=>L===m.name)?[]:
[{path:[..._,"name"],message:`the graph node ${JSON.stringify(m.name)} has no implementation, and no container of componentSpecs has its name (there is ${xe(b)}\
)`}]),He=we("node-methods",({node:m,path:_})=>(0,Z.xw)(m)&&m.type==="UNKNOWN_TYPE"&&(0,G.i1)(m,"methods").length===0?[{path:[..._,"type"],message:"the graph nod\
e is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),We=we("model-uri",({node:m,path:_},{modelUri:b})=>(0,Z.u9)(m)&&
(0,Z.I)(m)&&(0,Z.z3)(m)&&b===void 0?[{path:_,message:`the ${m.implementation??""} has no modelUri`}]:[]),qe=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_S\
ERVER","HUGGINGFACE_SERVER"]),et=we("tensorflow",({node:m,path:_,manifest:b})=>b.spec.protocol==="tensorflow"&&qe.has(m.implementation??"")?[{path:[..._,"implem\
entation"],message:`${m.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),at=we("implementation",({node:m,path:_,containers:b},{
allowed:L})=>{const D=m.implementation??"";if(!(0,Z.u9)(m)||Z.M5.has(D)||L.has(`implementation=${D}`))return[];if(b.some(J=>J.name===m.name&&J.image!==""))return[];
const C=[...Z.M5].join(", ");return[{path:[..._,"implementation"],message:`${JSON.stringify(D)} is no server that Seldon has by itself (${C}), ${(0,Z.L9)("imple\
mentation",D)} where the operator's configuration has it`}]}),lt=we("logger-mode",({node:m,path:_})=>(0,G.fK)(m,"logger")!==void 0&&m.logger!==null&&!(0,G.$6)(m,
"logger","mode")?[{path:[..._,"logger"],message:"the logger has no mode: request, response or all"}]:[]),rt=[oe,Se,Be,Ee,He,We,et,at,lt],it=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,
dt=230,vt=48;function ct(m,_,b){const L=JSON.stringify(m.slice(0,80));return m.length>dt?[{path:_,message:`${b} ${L} is longer than ${dt} characters`}]:it.test(
m)?[]:[{path:_,message:`${b} ${L} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}]}var yt={name:"\
deployment-name",find:({metadata:m})=>{const _=["metadata","name"];return m?.name===void 0?[{path:_,message:"there is no name; write one, or give --name"}]:ct(m.
name,_,"the name")}},St={name:"predictor-names",find:({spec:m})=>m.predictors.flatMap(({name:_},b)=>{const L=["spec","predictors",b,"name"],D=m.predictors.slice(
0,b).some(C=>C.name===_);return[...ct(_,L,"the predictor's name"),...D?[{path:L,message:`two predictors are named ${JSON.stringify(_)}`}]:[]]})},_t={name:"conta\
iner-names",find:m=>bt(m).flatMap(({name:_,path:b})=>_.length<=vt?ct(_,[...b,"name"],"the container's name"):[{path:[...b,"name"],message:`the container's name ${JSON.
stringify(_.slice(0,80))} has ${_.length} characters; over ${vt} Seldon's label for it is too long`}])},bt=({spec:m})=>m.predictors.flatMap(({componentSpecs:_},b)=>(_??
[]).flatMap((L,D)=>(L.spec?.containers??[]).map(({name:C},J)=>({name:C,path:["spec","predictors",b,"componentSpecs",D,"spec","containers",J]})))),At=[yt,St,_t],
Qe=(m,..._)=>["spec","predictors",m,..._],Mt={name:"predictors",find:({spec:m})=>m.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},ut=(m,_)=>({name:m,find:({spec:b})=>b.predictors.flatMap((L,D)=>_(L,D,b.predictors))}),Pt=ut("service-names",({annotations:m},_,b)=>{const L=m?.["seld\
on.io/svc-name"];return L!==void 0&&b.slice(0,_).some(C=>C.annotations?.["seldon.io/svc-name"]===L)?[{path:Qe(_,"annotations","seldon.io/svc-name"),message:`two\
 predictors have the Service name ${JSON.stringify(L)}`}]:[]}),ft=ut("no-engine",({annotations:m,graph:_},b)=>{const L=(0,Z.ig)(_,[]).length;return m?.["seldon.\
io/no-engine"]===void 0||L===1?[]:[{path:Qe(b,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${L}`}]}),
ht=ut("shadows",({shadow:m},_,b)=>{if(m!==!0)return[];const L=Qe(_,"shadow");return b.length===1?[{path:L,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:b.slice(0,_).some(C=>C.shadow===!0)?[{path:L,message:"there is more than one shadow"}]:[]}),mt=ut("traffic-range",({traffic:m},_)=>m!==void 0&&(m<
0||m>100)?[{path:Qe(_,"traffic"),message:`traffic ${m} is not between 0 and 100`}]:[]),Et={name:"traffic-sum",find:({spec:m})=>{const _=m.predictors.flatMap((D,C)=>D.
shadow===!0?[]:[{...D,index:C}]),b=_.reduce((D,{traffic:C=0})=>D+C,0);if(_.length>1&&b!==100)return[{path:["spec","predictors"],message:`the traffic of ${_.length}\
 predictors (${_.map(({name:D})=>D).join(", ").slice(0,200)}) adds up to ${b}, not to 100`}];const[L]=_;return m.predictors.length>1||L===void 0||b<=0||b>=100?[]:
[{path:Qe(L.index,"traffic"),message:`the only predictor gets ${b} % of the traffic: leave traffic out, or write 100`}]}},$t={name:"replicas",find:({spec:m})=>{
const _=[{path:["spec","replicas"],count:m.replicas}];return m.predictors.forEach((b,L)=>{_.push({path:Qe(L,"replicas"),count:b.replicas}),(b.componentSpecs??[]).
forEach((D,C)=>_.push({path:Qe(L,"componentSpecs",C,"replicas"),count:D.replicas}))}),_.flatMap(({path:b,count:L})=>typeof L=="number"&&L<1?[{path:b,message:`${L}\
 replicas never become available`}]:[])}},wt=[Mt,Pt,ft,ht,mt,Et,$t],E=(m,..._)=>({name:m.toLowerCase(),find:({spec:b})=>{const L=b[m];return L==null||L===""||typeof L==
"string"&&_.includes(L)?[]:[{path:["spec",m],message:`Seldon knows no ${m} ${JSON.stringify(L).slice(0,80)}: it is one of ${_.join(", ")}`}]}}),w=["KAFKA_BROKER",
"KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],g={name:"kafka",find:({spec:m})=>m.serverType!=="kafka"?[]:m.predictors.flatMap((_,b)=>{const L=(0,G.yR)(_,"svcOrchSpe\
c","env").map(C=>(0,G.$6)(C,"name")),D=w.filter(C=>!L.includes(C));return D.length===0?[]:[{path:["spec","predictors",b],message:`serverType kafka needs ${D.join(
", ")} in svcOrchSpec.env`}]})},y={name:"endpoint-types",find:m=>{const _=(0,G.$6)(m.spec,"transport")??"";let b;return(0,Z.zM)(m).flatMap(({node:L,path:D})=>{const C=(0,G.
$6)(L,"endpoint","type")??"";if(C==="")return[];b??=C;const J=[...D,"endpoint","type"];return C!==b?[{path:J,message:`the endpoint type is ${C}, another node's \
is ${b}: all must be the same, so set spec.transport instead`}]:_!==""&&(C==="REST"&&_!=="rest"||C==="GRPC"&&_!=="grpc")?[{path:J,message:`the endpoint type ${C}\
 contradicts spec.transport ${_}: leave endpoint.type out`}]:[]})}},v=[E("protocol","seldon","tensorflow","kfserving","v2"),E("transport","rest","grpc"),E("serv\
erType","rpc","kafka"),g,y],p=[...At,...v,...wt,...rt,...Je,...ke],d=50;function a(m,_){if(!(0,ye.BR)(m))throw s((0,ye.lx)(m),_);return m}function l(m,_,b){const L=p.
flatMap(D=>D.find(m,_));if(L.length>0)throw s(L,b)}function s(m,{lineOf:_,place:b}){const L=m.map(({path:C,message:J})=>`${(0,Z.P8)(C).slice(0,300)} (line ${_(C)}\
): ${J}`);if(L.length===1)return new Q.zg("E_MANIFEST",`${b} cannot be deployed. ${L[0]}.`);const D=L.slice(0,d).map(C=>`  - ${C}`);return L.length>d&&D.push(` \
 \u2026 and ${L.length-d} more`),new Q.zg("E_MANIFEST",`${b} cannot be deployed:
${D.join(`
`)}`)}var r=m=>`apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${e(m)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
`,n="the default template",t=40;function e(m){const _=m.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,t).replace(/^-+|-+$/g,"");return/^[a-z]/.test(_)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.
test(_)?_:`model-${_}`.replace(/-+$/,"")}var i=(0,x.f1)((0,ee.F)(),1),o=(0,x.f1)((0,ee.F)(),1);function u(m){let _;return(0,o.visit)(m,{Map:(b,{items:L})=>{const D=new Set;
for(const{key:C}of L)if(!(!(0,o.isScalar)(C)||C.value==="<<")){if(D.has(C.value))return _=C,o.visit.BREAK;D.add(C.value)}}}),_}var f={identify:()=>!1,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:m=>Number.parseInt(m,8)},k={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:m=>/^(?:yes|on)$/i.test(m)},$=m=>[f,k,...m],T=256*1024;function c(m,_){if(m.length>T)throw new Q.
zg("E_DEPLOY_YAML_TOO_LARGE",`${_} has ${m.length} characters; ${T} are read at most. Log the SeldonDeployment alone, without the model.`);if(m.includes("\0"))throw new Q.
zg("E_DEPLOY_YAML_SYNTAX",`${_} is not YAML but binary: it holds a NUL character.`);if((0,pe.qK)(m))throw new Q.zg("E_DEPLOY_YAML_BOMB",`${_} nests deeper than ${pe.
JG} levels, which no SeldonDeployment does.`);const b=new i.LineCounter,L=(0,i.parseAllDocuments)(m,{lineCounter:b,merge:!0,uniqueKeys:!1,customTags:$,logLevel:"\
silent"}),D=Array.isArray(L)?L:[];for(const Ne of D)h(Ne,_,b);const[C,...J]=D.filter(({contents:Ne})=>Ne!==null&&!((0,i.isScalar)(Ne)&&Ne.value===null));if(C===
void 0)throw new Q.zg("E_DEPLOY_YAML_EMPTY",`${_} is empty. It must hold a SeldonDeployment.`);if(J.length>0)throw new Q.zg("E_DEPLOY_YAML_DOCUMENTS",`${_} hold\
s ${J.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const ae=S(C,_);if(!(0,G.Gv)(ae))throw new Q.
zg("E_DEPLOY_YAML_SYNTAX",`${_} is no mapping of fields but ${Array.isArray(ae)?"a list":"a single value"}.`);return P(ae,_),{root:ae,lineOf:Ne=>M(C,Ne,b)}}function h(m,_,b){
const[L]=m.errors;if(L===void 0)return O(m,_,b);const D=L.linePos?.[0],C=D===void 0?"":` at line ${D.line}, column ${D.col}`,J=(L.message.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new Q.zg("E_DEPLOY_YAML_SYNTAX",`${_} is not valid YAML${C}: ${J.slice(0,200)}`,{cause:L})}function O(m,_,b){
const L=u(m);if(L===void 0)return;const{line:D,col:C}=b.linePos(L.range?.[0]??0);throw new Q.zg("E_DEPLOY_YAML_SYNTAX",`${_} is not valid YAML at line ${D}, col\
umn ${C}: the key ${String(L.value).slice(0,100)} stands twice in one mapping.`)}function S(m,_){const b=`${_} expands by its aliases to more than ${pe.$e} valu\
es, or without end. Write the values out.`;if((0,pe.$B)(m))throw new Q.zg("E_DEPLOY_YAML_BOMB",b);try{return JSON.parse(JSON.stringify(m.toJS({maxAliasCount:1e3})))}catch(L){
throw L instanceof RangeError||L instanceof ReferenceError&&L.message.startsWith("Excessive")?new Q.zg("E_DEPLOY_YAML_BOMB",b,{cause:L}):new Q.zg("E_DEPLOY_YAML\
_SYNTAX",`${_} cannot be read: ${L instanceof Error?L.message.slice(0,200):String(L)}`,{cause:L})}}function P({apiVersion:m,kind:_},b){const L="It must describe\
 a SeldonDeployment of machinelearning.seldon.io/v1.";if(_==null||_==="")throw new Q.zg("E_DEPLOY_YAML_KIND",`${b} names no kind. ${L}`);const D=typeof _=="stri\
ng"?_.slice(0,100):JSON.stringify(_).slice(0,100);if(_!=="SeldonDeployment")throw new Q.zg("E_DEPLOY_YAML_KIND",`${b} describes a ${D}. ${L}`);if(typeof m=="str\
ing"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(m))return;const C=typeof m=="string"&&m!==""?`the apiVersion ${m.slice(0,100)}`:"no apiVersion";throw new Q.
zg("E_DEPLOY_YAML_KIND",`${b} describes a SeldonDeployment with ${C}. ${L}`)}function M(m,_,b){for(let L=_.length;L>=0;L-=1){const D=L===0?m.contents:m.getIn(_.
slice(0,L),!0);if((0,i.isNode)(D)&&D.range)return b.linePos(D.range[0]).line}return 1}var N=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function R(m){const _=m.
split(/\r?\n/).map(D=>D.trim()).filter(D=>D!==""&&!D.startsWith("#")),b=[],L=_.map(D=>{const C=D.indexOf("="),J=D.slice(0,Math.max(0,C)).trim(),ae=D.slice(C+1).
trim();return J===""||C<0?b.push(`expected from=to, got "${D}"`):re(ae)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(ae)?b.push(`"${ae}" is no place that m\
odel servers read, such as s3://bucket/prefix or pvc://claim`):X(ae)!==void 0&&b.push(`"${ae}" is ${X(ae)?.what??""}, which no model server reads`),{from:J,to:ae}});
if(b.length>0)throw new Q.zg("E_INPUT",`model-uri-map: ${b.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return L}function F(m,_){
if(/[\u0000-\u001f\u007f]/.test(m)||m.split(/[/\\]/).some(D=>D===".."))throw new Q.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(m.slice(0,300))}\
, which is no plain path: it holds ".." or control characters.`);const b=H(m,_)??m,L=re(b)??b;if(N.test(L)||b!==m&&X(L)===void 0)return L;throw Oe(m)}function H(m,_){
const b=[..._].sort((D,C)=>C.from.length-D.from.length),L=[m,m.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:D,to:C}of b)for(const J of L){
const ae=se(J,D);if(ae!==void 0)return ae===""?V(C):`${V(C)}/${ae}`}}function se(m,_){if(!m.startsWith(_))return;const b=m.slice(_.length);if(b==="")return b;const L=_.
endsWith("/")?b:b.startsWith("/")?b.slice(1):void 0;return L?.startsWith("/")===!0?void 0:L}var V=m=>m.replace(/\/+$/,"");function re(m){const _=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(m);if(_!==null)return _[2]?`azureblob:${_[1]??""}/${_[2]}`:`azureblob:${_[1]??""}`}function X(m){const _=/^([a-z][a-z0-9+.-]*):/i.exec(m)?.[1]?.toLowerCase();
switch(_){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${_}:), which it did not resolve to a place in storage`,from:m};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:Ae(m)};default:return}}var Ae=m=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(m)?.[1]??m;function Oe(m){const{what:_,
from:b}=X(m)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:m};return new Q.zg("E_MODEL_URI",`MLflow keeps the model at ${m}. Tha\
t is ${_}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${b}=s3://bucket/prefix' (or gs://\u2026, pvc://claim\
/\u2026).`)}var Te=m=>(0,B.createHash)("sha256").update(JSON.stringify(Re(m))).digest("hex").slice(0,16);function Re(m){return Array.isArray(m)?m.map(Re):typeof m!=
"object"||m===null?m:Object.entries(m).sort(([_],[b])=>_<b?-1:1).map(([_,b])=>[_,Re(b)])}var tt=new Set(["creationTimestamp","deletionGracePeriodSeconds","delet\
ionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),Ve="kubectl.kubernetes.io/last-app\
lied-configuration";function Ot(m,_){const b=new Set((0,Z.rM)(m)),L=m.spec.predictors.map(De=>({...Nt(De,"annotations","labels"),name:De.name,graph:Rt(De.graph,
b,_.modelUri),...Array.isArray(De.componentSpecs)?{componentSpecs:De.componentSpecs.map(Ht)}:{}})),D=qt(m.metadata??{},_),C={apiVersion:m.apiVersion,kind:"Seldo\
nDeployment",metadata:D,spec:{...Nt(m.spec,"annotations"),predictors:L}},J=_.marker??Te(C),ae={...D.annotations,..._.pipeline===void 0?{}:{[de.Sp]:_.pipeline},..._.
promotionId===void 0?{}:{[de.vM]:_.promotionId}};return{manifest:{...C,metadata:{...D,annotations:ae},spec:{...C.spec,annotations:{...C.spec.annotations,[de.yl]:J},
predictors:L.map(De=>Qt(De,J,_.timeoutMs))}},marker:J}}function qt(m,_){const b=Object.fromEntries(Object.entries(m).filter(([C])=>!tt.has(C))),L={[de.B0]:_.model,
..._.target===void 0?{}:{[de.hD]:_.target}},D=Object.fromEntries(Object.entries(L).map(([C,J])=>[C,(0,le.H)(J)]));return{...b,name:_.name,..._.namespace===void 0?
{}:{namespace:_.namespace},labels:{...Tt(m.labels),[de.Ly]:de.bU,...D},annotations:{...Tt(m.annotations),...L,[de.ej]:_.version,..._.runId===""?{}:{[de.CD]:_.runId}}}}
var Tt=m=>Object.fromEntries(Object.entries(m??{}).filter(([_])=>!_.startsWith(de.l1)&&_!==de.Ly&&_!==Ve));function Nt(m,..._){const b=_.flatMap(L=>{const D=m[L];
return typeof D=="object"&&D!==null?[[L,Tt(Object.fromEntries(Object.entries(D)))]]:[]});return{...m,...Object.fromEntries(b)}}var Ht=m=>(0,G.Gv)(m.metadata)?{...m,
metadata:Nt(m.metadata,"annotations","labels")}:m,Rt=(m,_,b)=>({...m,..._.has(m)?{modelUri:b}:{},...Array.isArray(m.children)?{children:m.children.map(L=>Rt(L,_,
b))}:{}}),Qt=(m,_,b)=>({...m,annotations:{...m.annotations,[de.yl]:_},...m.progressDeadlineSeconds===void 0&&b!==void 0?{progressDeadlineSeconds:Math.max(1,Math.
ceil(b/1e3))}:{}});function zt(m){if(m===void 0||m==="")return{title:"the operator's own image"};const _=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(m);if(_===null)return;const[,b,L,D]=_,C=m.slice(0,100);return b!=="mlserver"||L!=="1"?{title:C}:Number(D)<=6?{title:C,mlflowBefore:3,pythonUpTo:11}:Number(
D)===7?{title:C,pythonUpTo:12}:{title:C}}function Xt(m,_,{model:b,names:L}){const D=m.spec.predictors.flatMap(Ne=>(0,Z.ig)(Ne.graph,[]).filter(({node:De})=>De.modelUri===
_).map(({node:De})=>({node:De,server:zt(Zt(Ne,De))}))),C=(0,G.fK)(b,"flavors");if(b===void 0||!(0,G.Gv)(C))return D.some(({node:De,server:ze})=>De.implementation===
"MLFLOW_SERVER"&&ze!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const J=(0,I.
os)(m),ae=D.flatMap(Ne=>es({...Ne,isV2:J,model:b,flavors:C,names:L}));return ae.filter(({message:Ne},De)=>ae.findIndex(ze=>ze.message===Ne)===De)}var Zt=(m,{name:_})=>(0,G.
yR)(m,"componentSpecs").flatMap(b=>(0,G.yR)(b,"spec","containers")).filter(b=>b.name===_).map(b=>(0,G.$6)(b,"image"))[0];function es(m){const{implementation:_}=m.
node;return _==="SKLEARN_SERVER"?rs(m):_!=="MLFLOW_SERVER"?[]:[...ts(m),...m.isV2?ns(m):ss(m)]}var jt=m=>Object.keys(m).slice(0,5).join(", ").slice(0,200)||"non\
e";function ts({flavors:m,server:_}){return m.python_function!==void 0?[]:[{isCertain:_!==void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and\
 the model has none (it has ${jt(m)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ss({flavors:m,server:_,
names:b}){const L=(0,G.$6)(m,"python_function","env","conda")??(0,G.$6)(m,"python_function","env")??"conda.yaml";return b===void 0||b.has(L)?[]:[{isCertain:_!==
void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${L.slice(0,100)}, and the version has no such file: log the model with its environment, o\
r deploy with --protocol v2 and environment.tar.gz`}]}function ns({server:m,names:_,model:b,flavors:L}){if(m===void 0||_===void 0||_.has("environment.tar.gz"))return[];
const D=(0,G.$6)(L,"sklearn","serialization_format")==="skops",{title:C,mlflowBefore:J,pythonUpTo:ae}=m,Ne=[{isCertain:!1,message:`the version has no environmen\
t.tar.gz, so ${C} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with -\
-image`}],De=J!==void 0&&J<=3;D&&Ne.push({isCertain:De,message:`the model is saved as skops, which ${De?`${C} cannot read: its MLflow is older than 3`:"a server\
's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const ze=(0,G.$6)(b,"mlflow_version")??"";J!==
void 0&&Number.parseInt(ze,10)>=J&&Ne.push({isCertain:!1,message:`the model was logged by MLflow ${ze.slice(0,40)}, and ${C} has one older than ${J}`});const Ie=(0,G.
$6)(L,"python_function","python_version")??"",st=Number(/^3\.(\d+)/.exec(Ie)?.[1]);return ae!==void 0&&st>ae&&Ne.push({isCertain:!1,message:`the model was logge\
d by Python ${Ie.slice(0,40)}, and ${C} has 3.${ae} at most: what was pickled may not load`}),Ne}function rs({flavors:m,server:_}){return _===void 0?[]:m.sklearn===
void 0?[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${jt(m)})`}]:(0,G.$6)(m,"sklearn","serialization\
_format")!=="skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_f\
ormat="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function is({registry:m},_,b,L){if(L===void 0)return b;const D=(await m.model(_)).tags.get(L)?.trim();
if(D===void 0||D==="")return b;if((0,Z.wu)(D))return D;throw new Q.zg("E_MANIFEST",`The tag ${L} of the registered model ${_} names no container image: ${JSON.stringify(
D.slice(0,200))}.`)}var os=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Kt=20;async function as(m,_,b){const{predictors:L}=_.spec,D=(0,Z.A3)(_).map(
({node:Ie})=>Ie.modelUri),C=L.map(Ie=>(0,G.$6)(Ie,"explainer","modelUri")),J=[...D.length>1?D:[],...C].filter(Ie=>typeof Ie=="string").filter(Ie=>os.test(Ie)),ae=[
...new Set(J)];if(ae.length===0)return _;if(ae.length>Kt)throw new Q.zg("E_MANIFEST",`deploy.yaml names ${ae.length} models in MLflow; ${Kt} are looked up at mo\
st.`);const Ne=new Map(await Promise.all(ae.map(async Ie=>[Ie,await ls(m,Ie,b)]))),De=Ie=>{const st=typeof Ie=="string"?Ne.get(Ie):void 0;return st===void 0?{}:
{modelUri:st}},ze=Ie=>({...Ie,graph:(0,Z.o6)(Ie.graph,({modelUri:st})=>De(st)),...Ie.explainer?{explainer:{...Ie.explainer,...De(Ie.explainer.modelUri)}}:{}});return{
..._,spec:{..._.spec,predictors:L.map(ze)}}}async function ls(m,_,b){if(!/^models:/i.test(_))return F(_,b);const{model:L,version:D}=await(0,z.x)(m,cs(_));return F(
await m.registry.downloadUri(L,D),b)}function cs(m){const[,_="",b,L=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(m)??[];if(_==="")throw new Q.zg(
"E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(m.slice(0,200))}: write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.`);
return b!==void 0?{model:_,at:b}:/^\d{1,15}$/.test(L)?{model:_,version:Number(L)}:{model:_,at:L}}async function us(m,_,b,L){const D=R(b["model-uri-map"]??""),[C,
J,ae,Ne,De]=await Promise.all([(0,me.M4)(m,_),m.registry.downloadUri(_.model,_.version),(0,pe.X$)(m,_),m.artifacts.listOfVersion(_,""),is(m,_.model,b.image,b["i\
mage-tag"])]),ze=C??(b["default-template"]===!0?{text:r(_.model),place:n}:void 0);if(ze===void 0)throw fs(_);const Ie=c(ze.text,ze.place),st={place:ze.place,lineOf:Ie.
lineOf},ms=a(ds(a(Ie.root,st),b.set??[]),st),Bt=await as(m,ms,D),kt=De!==void 0&&(0,Z.A3)(Bt).length===0?"":F(J,D),{protocol:ps,xtype:gs,replicas:vs}=b,Dt=(0,Z.
Ai)(Bt,{protocol:ps,xtype:gs,replicas:vs,image:De},kt),pt=b.name===void 0?Dt:{...Dt,metadata:{...Dt.metadata,name:b.name}},Lt=b["storage-secret"]?.name;l(Lt===void 0?
pt:(0,Z.Xl)(pt,Lt),{allowed:b.allow??new Set,namespace:b.namespace,hasOwnImage:De!==void 0,modelUri:kt},st);const It=b.name??pt.metadata?.name??"",Ct=b.namespace??
pt.metadata?.namespace,{manifest:Ut,marker:ys}=Ot(Lt===void 0?pt:(0,Z.e_)(pt,Lt),{model:_.model,version:_.version,runId:_.runId,modelUri:kt,name:It,namespace:Ct,
target:L.target===void 0?void 0:(0,z.Rg)((0,z.hu)(L.target)),pipeline:L.pipeline.link,promotionId:L.promotionId,marker:L.marker,timeoutMs:L.timeoutMs}),Wt=Xt(Ut,
kt,{model:typeof ae=="string"?void 0:ae,names:Ne&&new Set(Ne.map(({path:gt})=>gt))}),Ft=Wt.filter(({isCertain:gt})=>gt).map(({message:gt})=>gt);if(Ft.length>0)throw new Q.
zg("E_MODEL_NOT_LOADABLE",`${_.model} version ${_.version} would not be served: ${Ft.join("; ")}.`);const _s=Wt.map(({message:gt})=>`${_.model} version ${_.version}\
 may not be served: ${gt}.`);return{manifest:Ut,name:It,namespace:Ct,modelUri:kt,marker:ys,place:ze.place,warnings:_s,notes:hs(Ie.root,pt,{name:It,namespace:Ct,
modelUri:kt})}}function ds(m,_){try{return(0,Z.Ey)({...m},_)}catch(b){throw b instanceof Z.S7?new Q.zg("E_INPUT",`set: ${b.message}.`,{cause:b}):b}}function fs({
model:m,version:_,runId:b}){const L=[`the folder of ${m} version ${_}`,...b===""?[]:[`run ${b} beside the model`,"the root of that run"]];return new Q.zg("E_DEP\
LOY_YAML_MISSING",`${m} version ${_} has no deploy.yaml: looked in ${L.join(", ")}. Log one with the model, as in mlflow.log_artifact("deploy.yaml"), or say --d\
efault-template${b===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function hs(m,_,{name:b,namespace:L,modelUri:D}){
const C=(0,G.Gv)(m.metadata)?m.metadata:{},J=[];typeof C.name=="string"&&C.name!==b&&J.push(`The name is ${b}, not ${C.name} as in deploy.yaml.`),typeof C.namespace==
"string"&&C.namespace!==L&&J.push(`The namespace is ${L??""}, not ${C.namespace} as in deploy.yaml.`);for(const{modelUri:ae}of(0,Z.rM)(_))typeof ae=="string"&&ae.
trim()!==""&&ae!==D&&J.push(`The modelUri ${ae} of deploy.yaml is replaced by the version's own, ${D}.`);return J}})};
