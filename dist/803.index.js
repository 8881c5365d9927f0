export const id = 803;
export const ids = [803];
export const modules = {

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ require_buffer),
/* harmony export */   VY: () => (/* binding */ require_of_node_exports),
/* harmony export */   e7: () => (/* binding */ init_require_of_node)
/* harmony export */ });
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
var require_of_node_exports={};(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(require_of_node_exports,{requireOfNode:()=>requireOfNode});var requireOfNode;var init_require_of_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__esm */ .E)(
{"require-of-node:require-of-node"(){requireOfNode=(0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)}});var require_buffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"required-builtin:buffer"(exports,module){module.exports=(init_require_of_node(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__toCommonJS */ .Yp)(require_of_node_exports)).requireOfNode(
"node:buffer")}});


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ require_dist)
/* harmony export */ });
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
var require_process=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:process"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:process")}});var require_identity=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("yaml.alias");var DOC=Symbol.for("yaml.do\
cument");var MAP=Symbol.for("yaml.map");var PAIR=Symbol.for("yaml.pair");var SCALAR=Symbol.for("yaml.scalar");var SEQ=Symbol.for("yaml.seq");var NODE_TYPE=Symbol.
for("yaml.node.type");var isAlias=s=>!!s&&typeof s=="object"&&s[NODE_TYPE]===ALIAS;var isDocument=s=>!!s&&typeof s=="object"&&s[NODE_TYPE]===DOC;var isMap=s=>!!s&&
typeof s=="object"&&s[NODE_TYPE]===MAP;var isPair=s=>!!s&&typeof s=="object"&&s[NODE_TYPE]===PAIR;var isScalar=s=>!!s&&typeof s=="object"&&s[NODE_TYPE]===SCALAR;
var isSeq=s=>!!s&&typeof s=="object"&&s[NODE_TYPE]===SEQ;function isCollection(s){if(s&&typeof s=="object")switch(s[NODE_TYPE]){case MAP:case SEQ:return true}return false}
function isNode(s){if(s&&typeof s=="object")switch(s[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return true}return false}var hasAnchor=s=>(isScalar(s)||
isCollection(s))&&!!s.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=SCALAR,exports.SEQ=
SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.isNode=isNode,
exports.isPair=isPair,exports.isScalar=isScalar,exports.isSeq=isSeq}});var require_visit=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity=require_identity();var BREAK=Symbol("break visit");var SKIP=Symbol(
"skip children");var REMOVE=Symbol("remove node");function visit(e,l){const i=initVisitor(l);identity.isDocument(e)?visit_(null,e.contents,i,Object.freeze([e]))===
REMOVE&&(e.contents=null):visit_(null,e,i,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(e,l,i,c){const s=callVisitor(
e,l,i,c);if(identity.isNode(s)||identity.isPair(s))return replaceNode(e,c,s),visit_(e,s,i,c);if(typeof s!="symbol"){if(identity.isCollection(l)){c=Object.freeze(
c.concat(l));for(let t=0;t<l.items.length;++t){const n=visit_(t,l.items[t],i,c);if(typeof n=="number")t=n-1;else{if(n===BREAK)return BREAK;n===REMOVE&&(l.items.
splice(t,1),t-=1)}}}else if(identity.isPair(l)){c=Object.freeze(c.concat(l));const t=visit_("key",l.key,i,c);if(t===BREAK)return BREAK;t===REMOVE&&(l.key=null);
const n=visit_("value",l.value,i,c);if(n===BREAK)return BREAK;n===REMOVE&&(l.value=null)}}return s}async function visitAsync(e,l){const i=initVisitor(l);identity.
isDocument(e)?await visitAsync_(null,e.contents,i,Object.freeze([e]))===REMOVE&&(e.contents=null):await visitAsync_(null,e,i,Object.freeze([]))}visitAsync.BREAK=
BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(e,l,i,c){const s=await callVisitor(e,l,i,c);if(identity.isNode(s)||identity.isPair(
s))return replaceNode(e,c,s),visitAsync_(e,s,i,c);if(typeof s!="symbol"){if(identity.isCollection(l)){c=Object.freeze(c.concat(l));for(let t=0;t<l.items.length;++t){
const n=await visitAsync_(t,l.items[t],i,c);if(typeof n=="number")t=n-1;else{if(n===BREAK)return BREAK;n===REMOVE&&(l.items.splice(t,1),t-=1)}}}else if(identity.
isPair(l)){c=Object.freeze(c.concat(l));const t=await visitAsync_("key",l.key,i,c);if(t===BREAK)return BREAK;t===REMOVE&&(l.key=null);const n=await visitAsync_(
"value",l.value,i,c);if(n===BREAK)return BREAK;n===REMOVE&&(l.value=null)}}return s}function initVisitor(e){return typeof e=="object"&&(e.Collection||e.Node||e.
Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.
Collection},e):e}function callVisitor(e,l,i,c){if(typeof i=="function")return i(e,l,c);if(identity.isMap(l))return i.Map?.(e,l,c);if(identity.isSeq(l))return i.
Seq?.(e,l,c);if(identity.isPair(l))return i.Pair?.(e,l,c);if(identity.isScalar(l))return i.Scalar?.(e,l,c);if(identity.isAlias(l))return i.Alias?.(e,l,c)}function replaceNode(e,l,i){
const c=l[l.length-1];if(identity.isCollection(c))c.items[e]=i;else if(identity.isPair(c))e==="key"?c.key=i:c.value=i;else if(identity.isDocument(c))c.contents=
i;else{const s=identity.isAlias(c)?"alias":"scalar";throw new Error(`Cannot replace node with ${s} parent`)}}exports.visit=visit,exports.visitAsync=visitAsync}});var require_directives=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity=require_identity();var visit=require_visit();var escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};var escapeTagName=r=>r.replace(/[!,[\]{}]/g,t=>escapeChars[t]);var Directives=class _Directives{constructor(t,e){
this.docStart=null,this.docEnd=false,this.yaml=Object.assign({},_Directives.defaultYaml,t),this.tags=Object.assign({},_Directives.defaultTags,e)}clone(){const t=new _Directives(
this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=
true;break;case"1.2":this.atNextDocument=false,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.defaultTags);
break}return t}add(t,e){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},_Directives.defaultTags),
this.atNextDocument=false);const i=t.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(e(0,"%TAG directive should contain exactly two p\
arts"),i.length<2))return false;const[s,a]=i;return this.tags[s]=a,true}case"%YAML":{if(this.yaml.explicit=true,i.length!==1)return e(0,"%YAML directive should \
contain exactly one part"),false;const[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.version=s,true;{const a=/^\d+\.\d+$/.test(s);return e(6,`Unsupported YAML v\
ersion ${s}`,a),false}}default:return e(0,`Unknown directive ${n}`,true),false}}tagName(t,e){if(t==="!")return"!";if(t[0]!=="!")return e(`Not a valid tag: ${t}`),
null;if(t[1]==="<"){const a=t.slice(2,-1);return a==="!"||a==="!!"?(e(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&e("Verba\
tim tags must end with a >"),a)}const[,i,n]=t.match(/^(.*!)([^!]*)$/s);n||e(`The ${t} tag has no suffix`);const s=this.tags[i];if(s)try{return s+decodeURIComponent(
n)}catch(a){return e(String(a)),null}return i==="!"?t:(e(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[e,i]of Object.entries(this.tags))if(t.startsWith(
i))return e+escapeTagName(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const e=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.
entries(this.tags);let n;if(t&&i.length>0&&identity.isNode(t.contents)){const s={};visit.visit(t.contents,(a,l)=>{identity.isNode(l)&&l.tag&&(s[l.tag]=true)}),n=
Object.keys(s)}else n=[];for(const[s,a]of i)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||n.some(l=>l.startsWith(a)))&&e.push(`%TAG ${s} ${a}`);return e.join(`
`)}};Directives.defaultYaml={explicit:false,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}});var require_anchors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity=require_identity();var visit=require_visit();function anchorIsValid(e){
if(/[\x00-\x19\s,[\]{}]/.test(e)){const o=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(o)}return true}function anchorNames(e){
const t=new Set;return visit.visit(e,{Value(o,n){n.anchor&&t.add(n.anchor)}}),t}function findNewAnchor(e,t){for(let o=1;;++o){const n=`${e}${o}`;if(!t.has(n))return n}}
function createNodeAnchors(e,t){const o=[],n=new Map;let s=null;return{onAnchor:c=>{o.push(c),s??(s=anchorNames(e));const r=findNewAnchor(t,s);return s.add(r),r},
setAnchors:()=>{for(const c of o){const r=n.get(c);if(typeof r=="object"&&r.anchor&&(identity.isScalar(r.node)||identity.isCollection(r.node)))r.node.anchor=r.anchor;else{
const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=c,a}}},sourceObjects:n}}exports.anchorIsValid=anchorIsValid,exports.
anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=findNewAnchor}});var require_applyReviver=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(s,i,c,e){if(e&&typeof e=="object")
if(Array.isArray(e))for(let t=0,f=e.length;t<f;++t){const n=e[t],o=applyReviver(s,e,String(t),n);o===void 0?delete e[t]:o!==n&&(e[t]=o)}else if(e instanceof Map)
for(const t of Array.from(e.keys())){const f=e.get(t),n=applyReviver(s,e,t,f);n===void 0?e.delete(t):n!==f&&e.set(t,n)}else if(e instanceof Set)for(const t of Array.
from(e)){const f=applyReviver(s,e,t,t);f===void 0?e.delete(t):f!==t&&(e.delete(t),e.add(f))}else for(const[t,f]of Object.entries(e)){const n=applyReviver(s,e,t,
f);n===void 0?delete e[t]:n!==f&&(e[t]=n)}return s.call(i,c,e)}exports.applyReviver=applyReviver}});var require_toJS=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity=require_identity();function toJS(r,o,n){if(Array.isArray(
r))return r.map((t,e)=>toJS(t,String(e),n));if(r&&typeof r.toJSON=="function"){if(!n||!identity.hasAnchor(r))return r.toJSON(o,n);const t={aliasCount:0,count:1,
res:void 0};n.anchors.set(r,t),n.onCreate=i=>{t.res=i,delete n.onCreate};const e=r.toJSON(o,n);return n.onCreate&&n.onCreate(e),e}return typeof r=="bigint"&&!n?.
keep?Number(r):r}exports.toJS=toJS}});var require_Node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver();var identity=require_identity();
var toJS=require_toJS();var NodeBase=class{constructor(e){Object.defineProperty(this,identity.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:o}={}){if(!identity.
isDocument(e))throw new TypeError("A document argument is required");const i={anchors:new Map,doc:e,keep:true,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof r==
"number"?r:100},t=toJS.toJS(this,"",i);if(typeof s=="function")for(const{count:a,res:c}of i.anchors.values())s(c,a);return typeof o=="function"?applyReviver.applyReviver(
o,{"":t},"",t):t}};exports.NodeBase=NodeBase}});var require_Alias=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors();var visit=require_visit();var identity=require_identity();
var Node=require_Node();var toJS=require_toJS();var Alias=class extends Node.NodeBase{constructor(i){super(identity.ALIAS),this.source=i,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(i,e){if(e?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;
e?.aliasResolveCache?r=e.aliasResolveCache:(r=[],visit.visit(i,{Node:(o,n)=>{(identity.isAlias(n)||identity.hasAnchor(n))&&r.push(n)}}),e&&(e.aliasResolveCache=
r));let s;for(const o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&e){const{anchors:o,doc:n,maxAliasCount:l}=e;let t=o.get(s);if(t||(toJS.toJS(s,
null,e),t=o.get(s)),t?.res===void 0){const u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(l>=0&&(t.count+=1,t.aliasCount===
0&&(t.aliasCount=getAliasCount(n,s,o)),t.count*t.aliasCount>l)){const u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
u)}}return s}toJSON(i,e){if(!e)return{source:this.source};const r=this.resolve(e.doc,e);if(!r){const s=`Unresolved alias (the anchor must be set before the alia\
s): ${this.source}`;throw new ReferenceError(s)}return e.anchors.get(r).res}toString(i,e,r){const s=`*${this.source}`;if(i){if(anchors.anchorIsValid(this.source),
i.options.verifyAliasOrder&&!i.anchors.has(this.source)){const o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(o)}
if(i.implicitKey)return`${s} `}return s}};function getAliasCount(a,i,e){if(identity.isAlias(i)){const r=i.resolve(a),s=e&&r&&e.get(r);return s?s.count*s.aliasCount:
0}else if(identity.isCollection(i)){let r=0;for(const s of i.items){const o=getAliasCount(a,s,e);o>r&&(r=o)}return r}else if(identity.isPair(i)){const r=getAliasCount(
a,i.key,e),s=getAliasCount(a,i.value,e);return Math.max(r,s)}return 1}exports.Alias=Alias}});var require_Scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity=require_identity();var Node=require_Node();var toJS=require_toJS();
var isScalarValue=e=>!e||typeof e!="function"&&typeof e!="object";var Scalar=class extends Node.NodeBase{constructor(t){super(identity.SCALAR),this.value=t}toJSON(t,r){
return r?.keep?this.value:toJS.toJS(this.value,t,r)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERA\
L",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,exports.isScalarValue=isScalarValue}});var require_createNode=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias=require_Alias();var identity=require_identity();var Scalar=require_Scalar();
var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(n,e,o){if(e){const r=o.filter(s=>s.tag===e),c=r.find(s=>!s.format)??r[0];if(!c)throw new Error(
`Tag ${e} not found`);return c}return o.find(r=>r.identify?.(n)&&!r.format)}function createNode(n,e,o){if(identity.isDocument(n)&&(n=n.contents),identity.isNode(
n))return n;if(identity.isPair(n)){const f=o.schema[identity.MAP].createNode?.(o.schema,null,o);return f.items.push(n),f}(n instanceof String||n instanceof Number||
n instanceof Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());const{aliasDuplicateObjects:r,onAnchor:c,onTagObj:s,schema:d,sourceObjects:h}=o;let t;
if(r&&n&&typeof n=="object"){if(t=h.get(n),t)return t.anchor??(t.anchor=c(n)),new Alias.Alias(t.anchor);t={anchor:null,node:null},h.set(n,t)}e?.startsWith("!!")&&
(e=defaultTagPrefix+e.slice(2));let i=findTagObject(n,e,d.tags);if(!i){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){const f=new Scalar.
Scalar(n);return t&&(t.node=f),f}i=n instanceof Map?d[identity.MAP]:Symbol.iterator in Object(n)?d[identity.SEQ]:d[identity.MAP]}s&&(s(i),delete o.onTagObj);const a=i?.
createNode?i.createNode(o.schema,n,o):typeof i?.nodeClass?.from=="function"?i.nodeClass.from(o.schema,n,o):new Scalar.Scalar(n);return e?a.tag=e:i.default||(a.tag=
i.tag),t&&(t.node=a),a}exports.createNode=createNode}});var require_Collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode();var identity=require_identity();
var Node=require_Node();function collectionFromPath(i,s,t){let e=t;for(let n=s.length-1;n>=0;--n){const r=s[n];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){
const o=[];o[r]=e,e=o}else e=new Map([[r,e]])}return createNode.createNode(e,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:i,sourceObjects:new Map})}var isEmptyPath=i=>i==null||typeof i=="object"&&!!i[Symbol.iterator]().next().
done;var Collection=class extends Node.NodeBase{constructor(s,t){super(s),Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(s){
const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return s&&(t.schema=s),t.items=t.items.map(e=>identity.isNode(e)||identity.
isPair(e)?e.clone(s):e),this.range&&(t.range=this.range.slice()),t}addIn(s,t){if(isEmptyPath(s))this.add(t);else{const[e,...n]=s,r=this.get(e,true);if(identity.
isCollection(r))r.addIn(n,t);else if(r===void 0&&this.schema)this.set(e,collectionFromPath(this.schema,n,t));else throw new Error(`Expected YAML collection at ${e}\
. Remaining path: ${n}`)}}deleteIn(s){const[t,...e]=s;if(e.length===0)return this.delete(t);const n=this.get(t,true);if(identity.isCollection(n))return n.deleteIn(
e);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${e}`)}getIn(s,t){const[e,...n]=s,r=this.get(e,true);return n.length===0?!t&&identity.isScalar(
r)?r.value:r:identity.isCollection(r)?r.getIn(n,t):void 0}hasAllNullValues(s){return this.items.every(t=>{if(!identity.isPair(t))return false;const e=t.value;return e==
null||s&&identity.isScalar(e)&&e.value==null&&!e.commentBefore&&!e.comment&&!e.tag})}hasIn(s){const[t,...e]=s;if(e.length===0)return this.has(t);const n=this.get(
t,true);return identity.isCollection(n)?n.hasIn(e):false}setIn(s,t){const[e,...n]=s;if(n.length===0)this.set(e,t);else{const r=this.get(e,true);if(identity.isCollection(
r))r.setIn(n,t);else if(r===void 0&&this.schema)this.set(e,collectionFromPath(this.schema,n,t));else throw new Error(`Expected YAML collection at ${e}. Remainin\
g path: ${n}`)}}};exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}});var require_stringifyComment=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=n=>n.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var lineComment=(n,e,t)=>n.endsWith(`
`)?indentComment(t,e):t.includes(`
`)?`
`+indentComment(t,e):(n.endsWith(" ")?"":" ")+t;exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=stringifyComment}});var require_foldFlowLines=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="flow";var FOLD_BLOCK="block";var FOLD_QUOTED="\
quoted";function foldFlowLines(e,f,a="flow",{indentAtStart:p,lineWidth:r=80,minContentWidth:c=20,onFold:w,onOverflow:D}={}){if(!r||r<0)return e;r<c&&(c=0);const i=Math.
max(1+c,1+r-f.length);if(e.length<=i)return e;const u=[],F={};let h=r-f.length;typeof p=="number"&&(p>r-Math.max(2,c)?u.push(0):h=r-p);let L,o,g=false,s=-1,_=-1,
b=-1;a===FOLD_BLOCK&&(s=consumeMoreIndentedLines(e,s,f.length),s!==-1&&(h=s+i));for(let n;n=e[s+=1];){if(a===FOLD_QUOTED&&n==="\\"){switch(_=s,e[s+1]){case"x":s+=
3;break;case"u":s+=5;break;case"U":s+=9;break;default:s+=1}b=s}if(n===`
`)a===FOLD_BLOCK&&(s=consumeMoreIndentedLines(e,s,f.length)),h=s+f.length+i,L=void 0;else{if(n===" "&&o&&o!==" "&&o!==`
`&&o!=="	"){const l=e[s+1];l&&l!==" "&&l!==`
`&&l!=="	"&&(L=s)}if(s>=h)if(L)u.push(L),h=L+i,L=void 0;else if(a===FOLD_QUOTED){for(;o===" "||o==="	";)o=n,n=e[s+=1],g=true;const l=s>b+1?s-2:_-1;if(F[l])return e;
u.push(l),F[l]=true,h=l+i,L=void 0}else g=true}o=n}if(g&&D&&D(),u.length===0)return e;w&&w();let O=e.slice(0,u[0]);for(let n=0;n<u.length;++n){const l=u[n],$=u[n+
1]||e.length;l===0?O=`
${f}${e.slice(0,$)}`:(a===FOLD_QUOTED&&F[l]&&(O+=`${e[l]}\\`),O+=`
${f}${e.slice(l+1,$)}`)}return O}function consumeMoreIndentedLines(e,f,a){let p=f,r=f+1,c=e[r];for(;c===" "||c==="	";)if(f<r+a)c=e[++f];else{do c=e[++f];while(c&&
c!==`
`);p=f,r=f+1,c=e[r]}return p}exports.FOLD_BLOCK=FOLD_BLOCK,exports.FOLD_FLOW=FOLD_FLOW,exports.FOLD_QUOTED=FOLD_QUOTED,exports.foldFlowLines=foldFlowLines}});var require_stringifyString=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar=require_Scalar();var foldFlowLines=require_foldFlowLines();
var getFoldOptions=(s,n)=>({indentAtStart:n?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.minContentWidth});var containsDocumentMarker=s=>/^(%|---|\.\.\.)/m.
test(s);function lineLengthOverLimit(s,n,e){if(!n||n<0)return false;const r=n-e,f=s.length;if(f<=r)return false;for(let l=0,t=0;l<f;++l)if(s[l]===`
`){if(l-t>r)return true;if(t=l+1,f-t<=r)return false}return true}function doubleQuotedString(s,n){const e=JSON.stringify(s);if(n.options.doubleQuotedAsJSON)return e;
const{implicitKey:r}=n,f=n.options.doubleQuotedMinMultiLineLength,l=n.indent||(containsDocumentMarker(s)?"  ":"");let t="",a=0;for(let i=0,o=e[i];o;o=e[++i])if(o===
" "&&e[i+1]==="\\"&&e[i+2]==="n"&&(t+=e.slice(a,i)+"\\ ",i+=1,a=i,o="\\"),o==="\\")switch(e[i+1]){case"u":{t+=e.slice(a,i);const u=e.substr(i+2,4);switch(u){case"\
0000":t+="\\0";break;case"0007":t+="\\a";break;case"000b":t+="\\v";break;case"001b":t+="\\e";break;case"0085":t+="\\N";break;case"00a0":t+="\\_";break;case"2028":
t+="\\L";break;case"2029":t+="\\P";break;default:u.substr(0,2)==="00"?t+="\\x"+u.substr(2):t+=e.substr(i,6)}i+=5,a=i+1}break;case"n":if(r||e[i+2]==='"'||e.length<
f)i+=1;else{for(t+=e.slice(a,i)+`

`;e[i+2]==="\\"&&e[i+3]==="n"&&e[i+4]!=='"';)t+=`
`,i+=2;t+=l,e[i+2]===" "&&(t+="\\"),i+=1,a=i+1}break;default:i+=1}return t=a?t+e.slice(a):e,r?t:foldFlowLines.foldFlowLines(t,l,foldFlowLines.FOLD_QUOTED,getFoldOptions(
n,false))}function singleQuotedString(s,n){if(n.options.singleQuote===false||n.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return doubleQuotedString(s,n);const e=n.indent||(containsDocumentMarker(s)?"  ":""),r="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&\

${e}`)+"'";return n.implicitKey?r:foldFlowLines.foldFlowLines(r,e,foldFlowLines.FOLD_FLOW,getFoldOptions(n,false))}function quotedString(s,n){const{singleQuote:e}=n.
options;let r;if(e===false)r=doubleQuotedString;else{const f=s.includes('"'),l=s.includes("'");f&&!l?r=singleQuotedString:l&&!f?r=doubleQuotedString:r=e?singleQuotedString:
doubleQuotedString}return r(s,n)}var blockEndNewlines;try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment:s,type:n,value:e},r,f,l){const{blockQuote:t,commentString:a,lineWidth:i}=r.options;
if(!t||/\n[\t ]+$/.test(e))return quotedString(e,r);const o=r.indent||(r.forceBlockIndent||containsDocumentMarker(e)?"  ":""),u=t==="literal"?true:t==="folded"||
n===Scalar.Scalar.BLOCK_FOLDED?false:n===Scalar.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(e,i,o.length);if(!e)return u?`|
`:`>
`;let g,d;for(d=e.length;d>0;--d){const L=e[d-1];if(L!==`
`&&L!=="	"&&L!==" ")break}let c=e.substring(d);const O=c.indexOf(`
`);O===-1?g="-":e===c||O!==c.length-1?(g="+",l&&l()):g="",c&&(e=e.slice(0,-c.length),c[c.length-1]===`
`&&(c=c.slice(0,-1)),c=c.replace(blockEndNewlines,`$&${o}`));let b=false,S,p=-1;for(S=0;S<e.length;++S){const L=e[S];if(L===" ")b=true;else if(L===`
`)p=S;else break}let $=e.substring(0,p<S?p+1:S);$&&(e=e.substring($.length),$=$.replace(/\n+/g,`$&${o}`));let h=(b?o?"2":"1":"")+g;if(s&&(h+=" "+a(s.replace(/ ?[\r\n]+/g,
" ")),f&&f()),!u){const L=e.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${o}`);let F=false;const k=getFoldOptions(r,true);t!=="folded"&&n!==Scalar.
Scalar.BLOCK_FOLDED&&(k.onOverflow=()=>{F=true});const D=foldFlowLines.foldFlowLines(`${$}${L}${c}`,o,foldFlowLines.FOLD_BLOCK,k);if(!F)return`>${h}
${o}${D}`}return e=e.replace(/\n+/g,`$&${o}`),`|${h}
${o}${$}${e}${c}`}function plainString(s,n,e,r){const{type:f,value:l}=s,{actualString:t,implicitKey:a,indent:i,indentStep:o,inFlow:u}=n;if(a&&l.includes(`
`)||u&&/[[\]{},]/.test(l))return quotedString(l,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l))return a||u||!l.
includes(`
`)?quotedString(l,n):blockString(s,n,e,r);if(!a&&!u&&f!==Scalar.Scalar.PLAIN&&l.includes(`
`))return blockString(s,n,e,r);if(containsDocumentMarker(l)){if(i==="")return n.forceBlockIndent=true,blockString(s,n,e,r);if(a&&i===o)return quotedString(l,n)}
const g=l.replace(/\n+/g,`$&
${i}`);if(t){const d=b=>b.default&&b.tag!=="tag:yaml.org,2002:str"&&b.test?.test(g),{compat:c,tags:O}=n.doc.schema;if(O.some(d)||c?.some(d))return quotedString(
l,n)}return a?g:foldFlowLines.foldFlowLines(g,i,foldFlowLines.FOLD_FLOW,getFoldOptions(n,false))}function stringifyString(s,n,e,r){const{implicitKey:f,inFlow:l}=n,
t=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)});let{type:a}=s;a!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(t.value)&&(a=Scalar.Scalar.QUOTE_DOUBLE);const i=u=>{switch(u){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return f||l?quotedString(t.
value,n):blockString(t,n,e,r);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(t.value,n);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(t.value,
n);case Scalar.Scalar.PLAIN:return plainString(t,n,e,r);default:return null}};let o=i(a);if(o===null){const{defaultKeyType:u,defaultStringType:g}=n.options,d=f&&
u||g;if(o=i(d),o===null)throw new Error(`Unsupported default string type ${d}`)}return o}exports.stringifyString=stringifyString}});var require_stringify=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors();var identity=require_identity();
var stringifyComment=require_stringifyComment();var stringifyString=require_stringifyString();function createStringifyContext(r,t){const s=Object.assign({blockQuote:true,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,
trueStr:"true",verifyAliasOrder:true},r.schema.toStringOptions,t);let i;switch(s.collectionStyle){case"block":i=false;break;case"flow":i=true;break;default:i=null}
return{anchors:new Set,doc:r,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:i,
options:s}}function getTagObject(r,t){if(t.tag){const e=r.filter(n=>n.tag===t.tag);if(e.length>0)return e.find(n=>n.format===t.format)??e[0]}let s,i;if(identity.
isScalar(t)){i=t.value;let e=r.filter(n=>n.identify?.(i));if(e.length>1){const n=e.filter(l=>l.test);n.length>0&&(e=n)}s=e.find(n=>n.format===t.format)??e.find(
n=>!n.format)}else i=t,s=r.find(e=>e.nodeClass&&i instanceof e.nodeClass);if(!s){const e=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag n\
ot resolved for ${e} value`)}return s}function stringifyProps(r,t,{anchors:s,doc:i}){if(!i.directives)return"";const e=[],n=(identity.isScalar(r)||identity.isCollection(
r))&&r.anchor;n&&anchors.anchorIsValid(n)&&(s.add(n),e.push(`&${n}`));const l=r.tag??(t.default?null:t.tag);return l&&e.push(i.directives.tagString(l)),e.join("\
 ")}function stringify(r,t,s,i){if(identity.isPair(r))return r.toString(t,s,i);if(identity.isAlias(r)){if(t.doc.directives)return r.toString(t);if(t.resolvedAliases?.
has(r))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(r):t.resolvedAliases=new Set([r]),
r=r.resolve(t.doc)}let e;const n=identity.isNode(r)?r:t.doc.createNode(r,{onTagObj:a=>e=a});e??(e=getTagObject(t.doc.schema.tags,n));const l=stringifyProps(n,e,
t);l.length>0&&(t.indentAtStart=(t.indentAtStart??0)+l.length+1);const o=typeof e.stringify=="function"?e.stringify(n,t,s,i):identity.isScalar(n)?stringifyString.
stringifyString(n,t,s,i):n.toString(t,s,i);return l?identity.isScalar(n)||o[0]==="{"||o[0]==="["?`${l} ${o}`:`${l}
${t.indent}${o}`:o}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}});var require_stringifyPair=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var stringify=require_stringify();var stringifyComment=require_stringifyComment();function stringifyPair({key:t,value:n},e,p,y){const{allNullValues:S,doc:O,indent:j,
indentStep:F,options:{commentString:m,indentSeq:q,simpleKeys:d}}=e;let s=identity.isNode(t)&&t.comment||null;if(d){if(s)throw new Error("With simple keys, key n\
odes cannot have comments");if(identity.isCollection(t)||!identity.isNode(t)&&typeof t=="object"){const f="With simple keys, collection cannot be used as a key \
value";throw new Error(f)}}let l=!d&&(!t||s&&n==null&&!e.inFlow||identity.isCollection(t)||(identity.isScalar(t)?t.type===Scalar.Scalar.BLOCK_FOLDED||t.type===Scalar.
Scalar.BLOCK_LITERAL:typeof t=="object"));e=Object.assign({},e,{allNullValues:false,implicitKey:!l&&(d||!S),indent:j+F});let h=false,c=false,i=stringify.stringify(
t,e,()=>h=true,()=>c=true);if(!l&&!e.inFlow&&i.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
l=true}if(e.inFlow){if(S||n==null)return h&&p&&p(),i===""?"?":l?`? ${i}`:i}else if(S&&!d||n==null&&l)return i=`? ${i}`,s&&!h?i+=stringifyComment.lineComment(i,e.
indent,m(s)):c&&y&&y(),i;h&&(s=null),l?(s&&(i+=stringifyComment.lineComment(i,e.indent,m(s))),i=`? ${i}
${j}:`):(i=`${i}:`,s&&(i+=stringifyComment.lineComment(i,e.indent,m(s))));let u,g,w;identity.isNode(n)?(u=!!n.spaceBefore,g=n.commentBefore,w=n.comment):(u=false,
g=null,w=null,n&&typeof n=="object"&&(n=O.createNode(n))),e.implicitKey=false,!l&&!s&&identity.isScalar(n)&&(e.indentAtStart=i.length+1),c=false,!q&&F.length>=2&&
!e.inFlow&&!l&&identity.isSeq(n)&&!n.flow&&!n.tag&&!n.anchor&&(e.indent=e.indent.substring(2));let C=false;const r=stringify.stringify(n,e,()=>C=true,()=>c=true);
let o=" ";if(s||u||g){if(o=u?`
`:"",g){const f=m(g);o+=`
${stringifyComment.indentComment(f,e.indent)}`}r===""&&!e.inFlow?o===`
`&&w&&(o=`

`):o+=`
${e.indent}`}else if(!l&&identity.isCollection(n)){const f=r[0],b=r.indexOf(`
`),$=b!==-1,L=e.inFlow??n.flow??n.items.length===0;if($||!L){let N=false;if($&&(f==="&"||f==="!")){let a=r.indexOf(" ");f==="&"&&a!==-1&&a<b&&r[a+1]==="!"&&(a=r.
indexOf(" ",a+1)),(a===-1||b<a)&&(N=true)}N||(o=`
${e.indent}`)}}else(r===""||r[0]===`
`)&&(o="");return i+=o+r,e.inFlow?C&&p&&p():w&&!C?i+=stringifyComment.lineComment(i,e.indent,m(w)):c&&y&&y(),i}exports.stringifyPair=stringifyPair}});var require_log=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=require_process();function debug(e,...n){e==="debug"&&console.
log(...n)}function warn(e,n){(e==="debug"||e==="warn")&&(typeof node_process.emitWarning=="function"?node_process.emitWarning(n):console.warn(n))}exports.debug=
debug,exports.warn=warn}});var require_merge=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var MERGE_KEY="<<";var merge={identify:r=>r===MERGE_KEY||typeof r=="symbol"&&r.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY};var isMergeKey=(r,e)=>(merge.identify(e)||identity.isScalar(e)&&
(!e.type||e.type===Scalar.Scalar.PLAIN)&&merge.identify(e.value))&&r?.doc.schema.tags.some(t=>t.tag===merge.tag&&t.default);function addMergeToJSMap(r,e,t){const s=resolveAliasValue(
r,t);if(identity.isSeq(s))for(const o of s.items)mergeValue(r,e,o);else if(Array.isArray(s))for(const o of s)mergeValue(r,e,o);else mergeValue(r,e,s)}function mergeValue(r,e,t){
const s=resolveAliasValue(r,t);if(!identity.isMap(s))throw new Error("Merge sources must be maps or map aliases");const o=s.toJSON(null,r,Map);for(const[i,a]of o)
e instanceof Map?e.has(i)||e.set(i,a):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:a,writable:true,enumerable:true,
configurable:true});return e}function resolveAliasValue(r,e){return r&&identity.isAlias(e)?e.resolve(r.doc,r):e}exports.addMergeToJSMap=addMergeToJSMap,exports.
isMergeKey=isMergeKey,exports.merge=merge}});var require_addPairToJSMap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log=require_log();var merge=require_merge();var stringify=require_stringify();
var identity=require_identity();var toJS=require_toJS();function addPairToJSMap(t,e,{key:r,value:n}){if(identity.isNode(r)&&r.addToJSMap)r.addToJSMap(t,e,n);else if(merge.
isMergeKey(t,r))merge.addMergeToJSMap(t,e,n);else{const o=toJS.toJS(r,"",t);if(e instanceof Map)e.set(o,toJS.toJS(n,o,t));else if(e instanceof Set)e.add(o);else{
const i=stringifyKey(r,o,t),s=toJS.toJS(n,i,t);i in e?Object.defineProperty(e,i,{value:s,writable:true,enumerable:true,configurable:true}):e[i]=s}}return e}function stringifyKey(t,e,r){
if(e===null)return"";if(typeof e!="object")return String(e);if(identity.isNode(t)&&r?.doc){const n=stringify.createStringifyContext(r.doc,{});n.anchors=new Set;
for(const i of r.anchors.keys())n.anchors.add(i.anchor);n.inFlow=true,n.inStringifyKey=true;const o=t.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(o);i.
length>40&&(i=i.substring(0,36)+'..."'),log.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Se\
t mapAsMap: true to use object keys.`),r.mapKeyWarned=true}return o}return JSON.stringify(e)}exports.addPairToJSMap=addPairToJSMap}});var require_Pair=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode();var stringifyPair=require_stringifyPair();
var addPairToJSMap=require_addPairToJSMap();var identity=require_identity();function createPair(t,r,e){const i=createNode.createNode(t,void 0,e),a=createNode.createNode(
r,void 0,e);return new Pair(i,a)}var Pair=class _Pair{constructor(r,e=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=r,this.
value=e}clone(r){let{key:e,value:i}=this;return identity.isNode(e)&&(e=e.clone(r)),identity.isNode(i)&&(i=i.clone(r)),new _Pair(e,i)}toJSON(r,e){const i=e?.mapAsMap?
new Map:{};return addPairToJSMap.addPairToJSMap(e,i,this)}toString(r,e,i){return r?.doc?stringifyPair.stringifyPair(this,r,e,i):JSON.stringify(this)}};exports.Pair=
Pair,exports.createPair=createPair}});var require_stringifyCollection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use strict";var identity=require_identity();var stringify=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyCollection(u,i,m){return(i.inFlow??u.flow?stringifyFlowCollection:stringifyBlockCollection)(u,
i,m)}function stringifyBlockCollection({comment:u,items:i},m,{blockItemPrefix:f,flowChars:a,itemIndent:d,onChompKeep:h,onComment:y}){const{indent:$,options:{commentString:l}}=m,
C=Object.assign({},m,{indent:d,type:null});let n=false;const s=[];for(let t=0;t<i.length;++t){const e=i[t];let o=null;if(identity.isNode(e))!n&&e.spaceBefore&&s.
push(""),addCommentBefore(m,s,e.commentBefore,n),e.comment&&(o=e.comment);else if(identity.isPair(e)){const r=identity.isNode(e.key)?e.key:null;r&&(!n&&r.spaceBefore&&
s.push(""),addCommentBefore(m,s,r.commentBefore,n))}n=false;let c=stringify.stringify(e,C,()=>o=null,()=>n=true);o&&(c+=stringifyComment.lineComment(c,d,l(o))),
n&&o&&(n=false),s.push(f+c)}let g;if(s.length===0)g=a.start+a.end;else{g=s[0];for(let t=1;t<s.length;++t){const e=s[t];g+=e?`
${$}${e}`:`
`}}return u?(g+=`
`+stringifyComment.indentComment(l(u),$),y&&y()):n&&h&&h(),g}function stringifyFlowCollection({items:u},i,{flowChars:m,itemIndent:f}){const{indent:a,indentStep:d,
flowCollectionPadding:h,options:{commentString:y}}=i;f+=d;const $=Object.assign({},i,{indent:f,inFlow:true,type:null});let l=false,C=0;const n=[];for(let t=0;t<
u.length;++t){const e=u[t];let o=null;if(identity.isNode(e))e.spaceBefore&&n.push(""),addCommentBefore(i,n,e.commentBefore,false),e.comment&&(o=e.comment);else if(identity.
isPair(e)){const r=identity.isNode(e.key)?e.key:null;r&&(r.spaceBefore&&n.push(""),addCommentBefore(i,n,r.commentBefore,false),r.comment&&(l=true));const p=identity.
isNode(e.value)?e.value:null;p?(p.comment&&(o=p.comment),p.commentBefore&&(l=true)):e.value==null&&r?.comment&&(o=r.comment)}o&&(l=true);let c=stringify.stringify(
e,$,()=>o=null);l||(l=n.length>C||c.includes(`
`)),t<u.length-1?c+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(l||(l=n.reduce((r,p)=>r+p.length+2,2)+(c.length+2)>i.options.lineWidth)),l&&(c+=",")),
o&&(c+=stringifyComment.lineComment(c,f,y(o))),n.push(c),C=n.length}const{start:s,end:g}=m;if(n.length===0)return s+g;if(!l){const t=n.reduce((e,o)=>e+o.length+
2,2);l=i.options.lineWidth>0&&t>i.options.lineWidth}if(l){let t=s;for(const e of n)t+=e?`
${d}${a}${e}`:`
`;return`${t}
${a}${g}`}else return`${s}${h}${n.join(" ")}${h}${g}`}function addCommentBefore({indent:u,options:{commentString:i}},m,f,a){if(f&&a&&(f=f.replace(/^\n+/,"")),f){
const d=stringifyComment.indentComment(i(f),u);m.push(d.trimStart())}}exports.stringifyCollection=stringifyCollection}});var require_YAMLMap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection();var addPairToJSMap=require_addPairToJSMap();
var Collection=require_Collection();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();function findPair(f,e){const t=identity.
isScalar(e)?e.value:e;for(const i of f)if(identity.isPair(i)&&(i.key===e||i.key===t||identity.isScalar(i.key)&&i.key.value===t))return i}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(identity.MAP,e),this.items=[]}static from(e,t,i){const{keepUndefined:s,replacer:r}=i,
a=new this(e),o=(n,l)=>{if(typeof r=="function")l=r.call(t,n,l);else if(Array.isArray(r)&&!r.includes(n))return;(l!==void 0||s)&&a.items.push(Pair.createPair(n,
l,i))};if(t instanceof Map)for(const[n,l]of t)o(n,l);else if(t&&typeof t=="object")for(const n of Object.keys(t))o(n,t[n]);return typeof e.sortMapEntries=="func\
tion"&&a.items.sort(e.sortMapEntries),a}add(e,t){let i;identity.isPair(e)?i=e:!e||typeof e!="object"||!("key"in e)?i=new Pair.Pair(e,e?.value):i=new Pair.Pair(e.
key,e.value);const s=findPair(this.items,i.key),r=this.schema?.sortMapEntries;if(s){if(!t)throw new Error(`Key ${i.key} already set`);identity.isScalar(s.value)&&
Scalar.isScalarValue(i.value)?s.value.value=i.value:s.value=i.value}else if(r){const a=this.items.findIndex(o=>r(i,o)<0);a===-1?this.items.push(i):this.items.splice(
a,0,i)}else this.items.push(i)}delete(e){const t=findPair(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:false}get(e,t){const s=findPair(
this.items,e)?.value;return(!t&&identity.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new Pair.Pair(e,t),true)}toJSON(e,t,i){
const s=i?new i:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s);for(const r of this.items)addPairToJSMap.addPairToJSMap(t,s,r);return s}toString(e,t,i){if(!e)
return JSON.stringify(this);for(const s of this.items)if(!identity.isPair(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);
return!e.allNullValues&&this.hasAllNullValues(false)&&(e=Object.assign({},e,{allNullValues:true})),stringifyCollection.stringifyCollection(this,e,{blockItemPrefix:"",
flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:t})}};exports.YAMLMap=YAMLMap,exports.findPair=findPair}});var require_map=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity=require_identity();var YAMLMap=require_YAMLMap();var map={
collection:"map",default:true,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,a){return identity.isMap(e)||a("Expected a mapping for this tag"),
e},createNode:(e,a,t)=>YAMLMap.YAMLMap.from(e,a,t)};exports.map=map}});var require_YAMLSeq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode();var stringifyCollection=require_stringifyCollection();
var Collection=require_Collection();var identity=require_identity();var Scalar=require_Scalar();var toJS=require_toJS();var YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(e){super(identity.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e);return typeof t!="nu\
mber"?false:this.items.splice(t,1).length>0}get(e,t){const i=asItemIndex(e);if(typeof i!="number")return;const r=this.items[i];return!t&&identity.isScalar(r)?r.
value:r}has(e){const t=asItemIndex(e);return typeof t=="number"&&t<this.items.length}set(e,t){const i=asItemIndex(e);if(typeof i!="number")throw new Error(`Expe\
cted a valid index, not ${e}.`);const r=this.items[i];identity.isScalar(r)&&Scalar.isScalarValue(t)?r.value=t:this.items[i]=t}toJSON(e,t){const i=[];t?.onCreate&&
t.onCreate(i);let r=0;for(const s of this.items)i.push(toJS.toJS(s,String(r++),t));return i}toString(e,t,i){return e?stringifyCollection.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:t}):JSON.stringify(this)}static from(e,t,i){const{replacer:r}=i,
s=new this(e);if(t&&Symbol.iterator in Object(t)){let a=0;for(let o of t){if(typeof r=="function"){const l=t instanceof Set?o:String(a++);o=r.call(t,l,o)}s.items.
push(createNode.createNode(o,void 0,i))}}return s}};function asItemIndex(n){let e=identity.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e==
"number"&&Number.isInteger(e)&&e>=0?e:null}exports.YAMLSeq=YAMLSeq}});var require_seq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity=require_identity();var YAMLSeq=require_YAMLSeq();var seq={
collection:"seq",default:true,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return identity.isSeq(e)||t("Expected a sequence for this tag"),
e},createNode:(e,t,s)=>YAMLSeq.YAMLSeq.from(e,t,s)};exports.seq=seq}});var require_string=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString();var string={
identify:t=>typeof t=="string",default:true,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify(t,r,i,s){return r=Object.assign({actualString:true},r),stringifyString.
stringifyString(t,r,i,s)}};exports.string=string}});var require_null=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar=require_Scalar();var nullTag={identify:l=>l==null,createNode:()=>new Scalar.
Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source:l},t)=>typeof l=="str\
ing"&&nullTag.test.test(l)?l:t.options.nullStr};exports.nullTag=nullTag}});var require_bool=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar=require_Scalar();var boolTag={identify:t=>typeof t=="\
boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:t=>new Scalar.Scalar(t[0]==="t"||t[0]==="T"),stringify({source:t,
value:e},a){if(t&&boolTag.test.test(t)){const o=t[0]==="t"||t[0]==="T";if(e===o)return t}return e?a.options.trueStr:a.options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({format:s,minFractionDigits:r,
tag:f,value:i}){if(typeof i=="bigint")return String(i);const n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let t=Object.
is(i,-0)?"-0":JSON.stringify(i);if(!s&&r&&(!f||f==="tag:yaml.org,2002:float")&&/^-?\d/.test(t)&&!t.includes("e")){let e=t.indexOf(".");e<0&&(e=t.length,t+=".");
let g=r-(t.length-e-1);for(;g-- >0;)t+="0"}return t}exports.stringifyNumber=stringifyNumber}});var require_float=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:t=>typeof t=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(
-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:t=>typeof t==
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t),stringify(t){
const e=Number(t.value);return isFinite(e)?e.toExponential():stringifyNumber.stringifyNumber(t)}};var float={identify:t=>typeof t=="number",default:true,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(t){const e=new Scalar.Scalar(parseFloat(t)),r=t.indexOf(".");return r!==-1&&t[t.length-
1]==="0"&&(e.minFractionDigits=t.length-r-1),e},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}});var require_int=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=t=>typeof t==
"bigint"||Number.isInteger(t);var intResolve=(t,i,r,{intAsBigInt:n})=>n?BigInt(t):parseInt(t.substring(i),r);function intStringify(t,i,r){const{value:n}=t;return intIdentify(
n)&&n>=0?r+n.toString(i):stringifyNumber.stringifyNumber(t)}var intOct={identify:t=>intIdentify(t)&&t>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(t,i,r)=>intResolve(t,2,8,r),stringify:t=>intStringify(t,8,"0o")};var int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(t,i,r)=>intResolve(t,0,10,r),stringify:stringifyNumber.stringifyNumber};var intHex={identify:t=>intIdentify(t)&&t>=0,default:true,tag:"tag:yaml.org,200\
2:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(t,i,r)=>intResolve(t,2,16,r),stringify:t=>intStringify(t,16,"0x")};exports.int=int,exports.intHex=intHex,exports.
intOct=intOct}});var require_schema=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var bool=require_bool();var float=require_float();var int=require_int();var schema=[map.map,seq.seq,string.string,_null.nullTag,bool.
boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}});var require_schema2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar=require_Scalar();var map=require_map();var seq=require_seq();
function intIdentify(t){return typeof t=="bigint"||Number.isInteger(t)}var stringifyJSON=({value:t})=>JSON.stringify(t);var jsonScalars=[{identify:t=>typeof t==
"string",default:true,tag:"tag:yaml.org,2002:str",resolve:t=>t,stringify:stringifyJSON},{identify:t=>t==null,createNode:()=>new Scalar.Scalar(null),default:true,
tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:t=>typeof t=="boolean",default:true,tag:"tag:yaml.org,2002:bool",
test:/^true$|^false$/,resolve:t=>t==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(t,e,{intAsBigInt:r})=>r?BigInt(t):parseInt(t,10),stringify:({value:t})=>intIdentify(t)?t.toString():JSON.stringify(t)},{identify:t=>typeof t=="number",
default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:t=>parseFloat(t),stringify:stringifyJSON}];var jsonError={
default:true,tag:"",test:/^/,resolve(t,e){return e(`Unresolved plain scalar ${JSON.stringify(t)}`),t}};var schema=[map.map,seq.seq].concat(jsonScalars,jsonError);
exports.schema=schema}});var require_binary=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_buffer */ .Dm)();var Scalar=require_Scalar();
var stringifyString=require_stringifyString();var binary={identify:r=>r instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(r,e){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(r,"base64");if(typeof atob=="function"){const n=atob(r.replace(/[\n\r]/g,"")),t=new Uint8Array(n.length);for(let i=0;i<
n.length;++i)t[i]=n.charCodeAt(i);return t}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),r},stringify({
comment:r,type:e,value:n},t,i,b){if(!n)return"";const s=n;let o;if(typeof node_buffer.Buffer=="function")o=s instanceof node_buffer.Buffer?s.toString("base64"):
node_buffer.Buffer.from(s.buffer).toString("base64");else if(typeof btoa=="function"){let f="";for(let a=0;a<s.length;++a)f+=String.fromCharCode(s[a]);o=btoa(f)}else
throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Scalar.Scalar.BLOCK_LITERAL),e!==Scalar.Scalar.
QUOTE_DOUBLE){const f=Math.max(t.options.lineWidth-t.indent.length,t.options.minContentWidth),a=Math.ceil(o.length/f),l=new Array(a);for(let u=0,g=0;u<a;++u,g+=
f)l[u]=o.substr(g,f);o=l.join(e===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment:r,type:e,value:o},t,i,b)}};exports.binary=binary}});var require_pairs=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();
var YAMLSeq=require_YAMLSeq();function resolvePairs(i,n){if(identity.isSeq(i))for(let o=0;o<i.items.length;++o){let e=i.items[o];if(!identity.isPair(e)){if(identity.
isMap(e)){e.items.length>1&&n("Each pair must have its own sequence indicator");const r=e.items[0]||new Pair.Pair(new Scalar.Scalar(null));if(e.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${e.commentBefore}
${r.key.commentBefore}`:e.commentBefore),e.comment){const s=r.value??r.key;s.comment=s.comment?`${e.comment}
${s.comment}`:e.comment}e=r}i.items[o]=identity.isPair(e)?e:new Pair.Pair(e)}}else n("Expected a sequence for this tag");return i}function createPairs(i,n,o){const{
replacer:e}=o,r=new YAMLSeq.YAMLSeq(i);r.tag="tag:yaml.org,2002:pairs";let s=0;if(n&&Symbol.iterator in Object(n))for(let t of n){typeof e=="function"&&(t=e.call(
n,String(s++),t));let a,c;if(Array.isArray(t))if(t.length===2)a=t[0],c=t[1];else throw new TypeError(`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof
Object){const l=Object.keys(t);if(l.length===1)a=l[0],c=t[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=t;r.items.push(
Pair.createPair(a,c,o))}return r}var pairs={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=
createPairs,exports.pairs=pairs,exports.resolvePairs=resolvePairs}});var require_omap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity=require_identity();var toJS=require_toJS();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var pairs=require_pairs();var YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.
add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.
bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(a,e){if(!e)return super.toJSON(a);const s=new Map;e?.onCreate&&e.onCreate(
s);for(const t of this.items){let r,o;if(identity.isPair(t)?(r=toJS.toJS(t.key,"",e),o=toJS.toJS(t.value,r,e)):r=toJS.toJS(t,"",e),s.has(r))throw new Error("Ord\
ered maps must not include duplicate keys");s.set(r,o)}return s}static from(a,e,s){const t=pairs.createPairs(a,e,s),r=new this;return r.items=t.items,r}};YAMLOMap.
tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:i=>i instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(i,a){
const e=pairs.resolvePairs(i,a),s=[];for(const{key:t}of e.items)identity.isScalar(t)&&(s.includes(t.value)?a(`Ordered maps must not include duplicate keys: ${t.
value}`):s.push(t.value));return Object.assign(new YAMLOMap,e)},createNode:(i,a,e)=>YAMLOMap.from(i,a,e)};exports.YAMLOMap=YAMLOMap,exports.omap=omap}});var require_bool2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar=require_Scalar();function boolStringify({value:t,
source:e},r){return e&&(t?trueTag:falseTag).test.test(e)?e:t?r.options.trueStr:r.options.falseStr}var trueTag={identify:t=>t===true,default:true,tag:"tag:yaml.o\
rg,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(true),stringify:boolStringify};var falseTag={identify:t=>t===false,
default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(false),stringify:boolStringify};exports.
falseTag=falseTag,exports.trueTag=trueTag}});var require_float2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:t=>typeof t=="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:t=>t.slice(
-3).toLowerCase()==="nan"?NaN:t[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:t=>typeof t==
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:t=>parseFloat(t.replace(/_/g,
"")),stringify(t){const e=Number(t.value);return isFinite(e)?e.toExponential():stringifyNumber.stringifyNumber(t)}};var float={identify:t=>typeof t=="number",default:true,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(t){const e=new Scalar.Scalar(parseFloat(t.replace(/_/g,""))),a=t.indexOf(".");if(a!==
-1){const r=t.substring(a+1).replace(/_/g,"");r[r.length-1]==="0"&&(e.minFractionDigits=r.length)}return e},stringify:stringifyNumber.stringifyNumber};exports.float=
float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}});var require_int2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=t=>typeof t==
"bigint"||Number.isInteger(t);function intResolve(t,i,n,{intAsBigInt:e}){const r=t[0];if((r==="-"||r==="+")&&(i+=1),t=t.substring(i).replace(/_/g,""),e){switch(n){case 2:
t=`0b${t}`;break;case 8:t=`0o${t}`;break;case 16:t=`0x${t}`;break}const s=BigInt(t);return r==="-"?BigInt(-1)*s:s}const o=parseInt(t,n);return r==="-"?-1*o:o}function intStringify(t,i,n){
const{value:e}=t;if(intIdentify(e)){const r=e.toString(i);return e<0?"-"+n+r.substr(1):n+r}return stringifyNumber.stringifyNumber(t)}var intBin={identify:intIdentify,
default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(t,i,n)=>intResolve(t,2,2,n),stringify:t=>intStringify(t,2,"0b")};var intOct={
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(t,i,n)=>intResolve(t,1,8,n),stringify:t=>intStringify(
t,8,"0")};var int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(t,i,n)=>intResolve(t,0,10,n),stringify:stringifyNumber.
stringifyNumber};var intHex={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(t,i,n)=>intResolve(
t,2,16,n),stringify:t=>intStringify(t,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}});var require_set=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity=require_identity();var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(e){super(e),this.tag=_YAMLSet.tag}add(e){let t;identity.isPair(e)?t=e:e&&typeof e=="object"&&"key"in
e&&"value"in e&&e.value===null?t=new Pair.Pair(e.key,null):t=new Pair.Pair(e,null),YAMLMap.findPair(this.items,t.key)||this.items.push(t)}get(e,t){const s=YAMLMap.
findPair(this.items,e);return!t&&identity.isPair(s)?identity.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boole\
an value for set(key, value) in a YAML set, not ${typeof t}`);const s=YAMLMap.findPair(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.
items.push(new Pair.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(true))return super.
toString(Object.assign({},e,{allNullValues:true}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){const{replacer:a}=s,l=new this(
e);if(t&&Symbol.iterator in Object(t))for(let r of t)typeof a=="function"&&(r=a.call(t,r,r)),l.items.push(Pair.createPair(r,null,s));return l}};YAMLSet.tag="tag\
:yaml.org,2002:set";var set={collection:"map",identify:i=>i instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(i,e,t)=>YAMLSet.
from(i,e,t),resolve(i,e){if(identity.isMap(i)){if(i.hasAllNullValues(true))return Object.assign(new YAMLSet,i);e("Set items must all have null values")}else e("\
Expected a mapping for this tag");return i}};exports.YAMLSet=YAMLSet,exports.set=set}});var require_timestamp=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(e,t){
const s=e[0],a=s==="-"||s==="+"?e.substring(1):e,r=i=>t?BigInt(i):Number(i),n=a.replace(/_/g,"").split(":").reduce((i,o)=>i*r(60)+r(o),r(0));return s==="-"?r(-1)*
n:n}function stringifySexagesimal(e){let{value:t}=e,s=i=>i;if(typeof t=="bigint")s=i=>BigInt(i);else if(isNaN(t)||!isFinite(t))return stringifyNumber.stringifyNumber(
e);let a="";t<0&&(a="-",t*=s(-1));const r=s(60),n=[t%r];return t<60?n.unshift(0):(t=(t-n[0])/r,n.unshift(t%r),t>=60&&(t=(t-n[0])/r,n.unshift(t))),a+n.map(i=>String(
i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",
format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>parseSexagesimal(e,s),stringify:stringifySexagesimal};var floatTime={identify:e=>typeof e==
"number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal};
var timestamp={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)(\
[0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(timestamp.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,a,r,n,i,o]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0;let g=Date.UTC(s,a-1,r,n||0,i||
0,o||0,u);const f=t[8];if(f&&f!=="Z"){let m=parseSexagesimal(f,false);Math.abs(m)<30&&(m*=60),g-=6e4*m}return new Date(g)},stringify:({value:e})=>e?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp}});var require_schema3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var binary=require_binary();var bool=require_bool2();var float=require_float2();var int=require_int2();var merge=require_merge();var omap=require_omap();
var pairs=require_pairs();var set=require_set();var timestamp=require_timestamp();var schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,
int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.
floatTime,timestamp.timestamp];exports.schema=schema}});var require_tags=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var bool=require_bool();var float=require_float();var int=require_int();var schema=require_schema();var schema$1=require_schema2();var binary=require_binary();
var merge=require_merge();var omap=require_omap();var pairs=require_pairs();var schema$2=require_schema3();var set=require_set();var timestamp=require_timestamp();
var schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.
schema]]);var tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,
int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.
seq,set:set.set,timestamp:timestamp.timestamp};var coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2\
002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(s,o,m){
const t=schemas.get(o);if(t&&!s)return m&&!t.includes(merge.merge)?t.concat(merge.merge):t.slice();let e=t;if(!e)if(Array.isArray(s))e=[];else{const a=Array.from(
schemas.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${o}"; use one of ${a} or define customTags array`)}
if(Array.isArray(s))for(const a of s)e=e.concat(a);else typeof s=="function"&&(e=s(e.slice()));return m&&(e=e.concat(merge.merge)),e.reduce((a,r)=>{const i=typeof r==
"string"?tagsByName[r]:r;if(!i){const n=JSON.stringify(r),l=Object.keys(tagsByName).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${n}\
; use one of ${l}`)}return a.includes(i)||a.push(i),a},[])}exports.coreKnownTags=coreKnownTags,exports.getTags=getTags}});var require_Schema=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity=require_identity();var map=require_map();var seq=require_seq();
var string=require_string();var tags=require_tags();var sortMapEntriesByKey=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0;var Schema=class _Schema{constructor({compat:e,
customTags:i,merge:n,resolveKnownTags:o,schema:r,sortMapEntries:t,toStringDefaults:a}){this.compat=Array.isArray(e)?tags.getTags(e,"compat"):e?tags.getTags(null,
e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=o?tags.coreKnownTags:{},this.tags=tags.getTags(i,this.name,n),this.toStringOptions=a??null,Object.
defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),Object.defineProperty(this,identity.SEQ,{value:seq.
seq}),this.sortMapEntries=typeof t=="function"?t:t===true?sortMapEntriesByKey:null}clone(){const e=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(
this));return e.tags=this.tags.slice(),e}};exports.Schema=Schema}});var require_stringifyDocument=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";var identity=require_identity();var stringify=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyDocument(t,o){const e=[];let m=o.directives===true;if(o.directives!==false&&t.directives){const n=t.
directives.toString(t);n?(e.push(n),m=true):t.directives.docStart&&(m=true)}m&&e.push("---");const f=stringify.createStringifyContext(t,o),{commentString:r}=f.options;
if(t.commentBefore){e.length!==1&&e.unshift("");const n=r(t.commentBefore);e.unshift(stringifyComment.indentComment(n,""))}let c=false,i=null;if(t.contents){if(identity.
isNode(t.contents)){if(t.contents.spaceBefore&&m&&e.push(""),t.contents.commentBefore){const u=r(t.contents.commentBefore);e.push(stringifyComment.indentComment(
u,""))}f.forceBlockIndent=!!t.comment,i=t.contents.comment}const n=i?void 0:()=>c=true;let s=stringify.stringify(t.contents,f,()=>i=null,n);i&&(s+=stringifyComment.
lineComment(s,"",r(i))),(s[0]==="|"||s[0]===">")&&e[e.length-1]==="---"?e[e.length-1]=`--- ${s}`:e.push(s)}else e.push(stringify.stringify(t.contents,f));if(t.directives?.
docEnd)if(t.comment){const n=r(t.comment);n.includes(`
`)?(e.push("..."),e.push(stringifyComment.indentComment(n,""))):e.push(`... ${n}`)}else e.push("...");else{let n=t.comment;n&&c&&(n=n.replace(/^\n+/,"")),n&&((!c||
i)&&e[e.length-1]!==""&&e.push(""),e.push(stringifyComment.indentComment(r(n),"")))}return e.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}});var require_Document=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias=require_Alias();var Collection=require_Collection();var identity=require_identity();
var Pair=require_Pair();var toJS=require_toJS();var Schema=require_Schema();var stringifyDocument=require_stringifyDocument();var anchors=require_anchors();var applyReviver=require_applyReviver();
var createNode=require_createNode();var directives=require_directives();var Document=class _Document{constructor(e,t,s){this.commentBefore=null,this.comment=null,
this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let n=null;typeof t=="function"||Array.isArray(t)?n=t:s===void 0&&
t&&(s=t,t=void 0);const i=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,
version:"1.2"},s);this.options=i;let{version:r}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.
version)):this.directives=new directives.Directives({version:r}),this.setSchema(r,s),this.contents=e===void 0?null:this.createNode(e,n,s)}clone(){const e=Object.
create(_Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),
e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.
contents=identity.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&
this.contents.add(e)}addIn(e,t){assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=anchors.anchorNames(this);e.anchor=
!t||s.has(t)?anchors.findNewAnchor(t||"a",s):t}return new Alias.Alias(e.anchor)}createNode(e,t,s){let n;if(typeof t=="function")e=t.call({"":e},"",e),n=t;else if(Array.
isArray(t)){const w=f=>typeof f=="number"||f instanceof String||f instanceof Number,u=t.filter(w).map(String);u.length>0&&(t=t.concat(u)),n=t}else s===void 0&&t&&
(s=t,t=void 0);const{aliasDuplicateObjects:i,anchorPrefix:r,flow:o,keepUndefined:c,onTagObj:a,tag:h}=s??{},{onAnchor:m,setAnchors:v,sourceObjects:y}=anchors.createNodeAnchors(
this,r||"a"),g={aliasDuplicateObjects:i??true,keepUndefined:c??false,onAnchor:m,onTagObj:a,replacer:n,schema:this.schema,sourceObjects:y},l=createNode.createNode(
e,h,g);return o&&identity.isCollection(l)&&(l.flow=true),v(),l}createPair(e,t,s={}){const n=this.createNode(e,null,s),i=this.createNode(t,null,s);return new Pair.
Pair(n,i)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){return Collection.isEmptyPath(e)?this.contents==null?false:
(this.contents=null,true):assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return identity.isCollection(this.contents)?this.contents.get(
e,t):void 0}getIn(e,t){return Collection.isEmptyPath(e)?!t&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?
this.contents.getIn(e,t):void 0}has(e){return identity.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){return Collection.isEmptyPath(e)?this.contents!==
void 0:identity.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){this.contents==null?this.contents=Collection.collectionFromPath(this.schema,[e],
t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){Collection.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s;switch(e){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),s={resolveKnownTags:false,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new directives.Directives({version:e}),s={resolveKnownTags:true,schema:"\
core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{const n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as\
 first argument, but found: ${n}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Schema.Schema(Object.assign(s,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:i,reviver:r}={}){const o={anchors:new Map,
doc:this,keep:!e,mapAsMap:s===true,mapKeyWarned:false,maxAliasCount:typeof n=="number"?n:100},c=toJS.toJS(this.contents,t??"",o);if(typeof i=="function")for(const{
count:a,res:h}of o.anchors.values())i(h,a);return typeof r=="function"?applyReviver.applyReviver(r,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,
mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(
e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return stringifyDocument.
stringifyDocument(this,e)}};function assertCollection(d){if(identity.isCollection(d))return true;throw new Error("Expected a YAML collection as document content\
s")}exports.Document=Document}});var require_errors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(r,t,s,i){super(),this.name=
r,this.code=s,this.message=i,this.pos=t}};var YAMLParseError=class extends YAMLError{constructor(r,t,s){super("YAMLParseError",r,t,s)}};var YAMLWarning=class extends YAMLError{constructor(r,t,s){
super("YAMLWarning",r,t,s)}};var prettifyError=(a,r)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(n=>r.linePos(n));const{line:s,col:i}=t.linePos[0];t.message+=
` at line ${s}, column ${i}`;let o=i-1,e=a.substring(r.lineStarts[s-1],r.lineStarts[s]).replace(/[\n\r]+$/,"");if(o>=60&&e.length>80){const n=Math.min(o-39,e.length-
79);e="…"+e.substring(n),o-=n-1}if(e.length>80&&(e=e.substring(0,79)+"…"),s>1&&/^ *$/.test(e.substring(0,o))){let n=a.substring(r.lineStarts[s-2],r.lineStarts[s-
1]);n.length>80&&(n=n.substring(0,79)+`…
`),e=n+e}if(/[^ ]/.test(e)){let n=1;const l=t.linePos[1];l?.line===s&&l.col>i&&(n=Math.max(1,Math.min(l.col-i,80-o)));const c=" ".repeat(o)+"^".repeat(n);t.message+=
`:

${e}
${c}
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}});var require_resolve_props=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(h,{flow:m,indicator:f,next:s,
offset:g,onError:t,parentIndent:I,startOnNewline:A}){let T=false,a=A,l=A,n="",d="",N=false,i=false,c=null,o=null,u=null,_=null,b=null,r=null,p=null;for(const e of h)
switch(i&&(e.type!=="space"&&e.type!=="newline"&&e.type!=="comma"&&t(e.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white sp\
ace"),i=false),c&&(a&&e.type!=="comment"&&e.type!=="newline"&&t(c,"TAB_AS_INDENT","Tabs are not allowed as indentation"),c=null),e.type){case"space":!m&&(f!=="d\
oc-start"||s?.type!=="flow-collection")&&e.source.includes("	")&&(c=e),l=true;break;case"comment":{l||t(e,"MISSING_CHAR","Comments must be separated from other \
tokens by white space characters");const k=e.source.substring(1)||" ";n?n+=d+k:n=k,d="",a=false;break}case"newline":a?n?n+=e.source:(!r||f!=="seq-item-ind")&&(T=
true):d+=e.source,a=true,N=true,(o||u)&&(_=e),l=true;break;case"anchor":o&&t(e,"MULTIPLE_ANCHORS","A node can have at most one anchor"),e.source.endsWith(":")&&
t(e.offset+e.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true),o=e,p??(p=e.offset),a=false,l=false,i=true;break;case"tag":{u&&t(e,"MULTIPLE_TA\
GS","A node can have at most one tag"),u=e,p??(p=e.offset),a=false,l=false,i=true;break}case f:(o||u)&&t(e,"BAD_PROP_ORDER",`Anchors and tags must be after the ${e.
source} indicator`),r&&t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.source} in ${m??"collection"}`),r=e,a=f==="seq-item-ind"||f==="explicit-key-ind",l=false;break;case"\
comma":if(m){b&&t(e,"UNEXPECTED_TOKEN",`Unexpected , in ${m}`),b=e,a=false,l=false;break}default:t(e,"UNEXPECTED_TOKEN",`Unexpected ${e.type} token`),a=false,l=
false}const y=h[h.length-1],S=y?y.offset+y.source.length:g;return i&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&
t(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),c&&(a&&c.indent<=I||s?.type==="block-map"||s?.type==="block-s\
eq")&&t(c,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:b,found:r,spaceBefore:T,comment:n,hasNewline:N,anchor:o,tag:u,newlineAfterProp:_,end:S,start:p??
S}}exports.resolveProps=resolveProps}});var require_util_contains_newline=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use strict";function containsNewline(t){if(!t)
return null;switch(t.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(t.source.includes(`
`))return true;if(t.end){for(const e of t.end)if(e.type==="newline")return true}return false;case"flow-collection":for(const e of t.items){for(const r of e.start)
if(r.type==="newline")return true;if(e.sep){for(const r of e.sep)if(r.type==="newline")return true}if(containsNewline(e.key)||containsNewline(e.value))return true}
return false;default:return true}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(t,e,i){if(e?.type==="flow-collection"){const n=e.end[0];n.indent===t&&(n.source==="]"||n.source==="}")&&utilContainsNewline.containsNewline(
e)&&i(n,"BAD_INDENT","Flow end indicator should be more indented than parent",true)}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity=require_identity();function mapIncludes(t,i,u){
const{uniqueKeys:s}=t.options;if(s===false)return false;const r=typeof s=="function"?s:(e,n)=>e===n||identity.isScalar(e)&&identity.isScalar(n)&&e.value===n.value;
return i.some(e=>r(e.key,u))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var resolveProps=require_resolve_props();var utilContainsNewline=require_util_contains_newline();var utilFlowIndentCheck=require_util_flow_indent_check();var utilMapIncludes=require_util_map_includes();
var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:r,composeEmptyNode:M},n,a,e,w){const y=w?.nodeClass??YAMLMap.
YAMLMap,c=new y(n.schema);n.atRoot&&(n.atRoot=false);let s=a.offset,p=null;for(const I of a.items){const{start:u,key:i,sep:d,value:m}=I,t=resolveProps.resolveProps(
u,{indicator:"explicit-key-ind",next:i??d?.[0],offset:s,onError:e,parentIndent:a.indent,startOnNewline:true}),k=!t.found;if(k){if(i&&(i.type==="block-seq"?e(s,"\
BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in i&&i.indent!==a.indent&&e(s,"BAD_INDENT",startColMsg)),!t.anchor&&!t.
tag&&!d){p=t.end,t.comment&&(c.comment?c.comment+=`
`+t.comment:c.comment=t.comment);continue}(t.newlineAfterProp||utilContainsNewline.containsNewline(i))&&e(i??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys need to be on a single line")}else t.found?.indent!==a.indent&&e(s,"BAD_INDENT",startColMsg);n.atKey=true;const h=t.end,l=i?r(n,i,t,e):M(n,h,u,null,t,e);n.schema.
compat&&utilFlowIndentCheck.flowIndentCheck(a.indent,i,e),n.atKey=false,utilMapIncludes.mapIncludes(n,c.items,l)&&e(h,"DUPLICATE_KEY","Map keys must be unique");
const o=resolveProps.resolveProps(d??[],{indicator:"map-value-ind",next:m,offset:l.range[2],onError:e,parentIndent:a.indent,startOnNewline:!i||i.type==="block-s\
calar"});if(s=o.end,o.found){k&&(m?.type==="block-map"&&!o.hasNewline&&e(s,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.
strict&&t.start<o.found.offset-1024&&e(l.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping ke\
y"));const f=m?r(n,m,o,e):M(n,s,d,null,o,e);n.schema.compat&&utilFlowIndentCheck.flowIndentCheck(a.indent,m,e),s=f.range[2];const v=new Pair.Pair(l,f);n.options.
keepSourceTokens&&(v.srcToken=I),c.items.push(v)}else{k&&e(l.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),o.comment&&(l.comment?l.
comment+=`
`+o.comment:l.comment=o.comment);const f=new Pair.Pair(l);n.options.keepSourceTokens&&(f.srcToken=I),c.items.push(f)}}return p&&p<s&&e(p,"IMPOSSIBLE","Map comme\
nt with trailing content"),c.range=[a.offset,s,p??s],c}exports.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq=require_YAMLSeq();var resolveProps=require_resolve_props();
var utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode:u,composeEmptyNode:m},t,o,n,d){const r=d?.nodeClass??YAMLSeq.YAMLSeq,
l=new r(t.schema);t.atRoot&&(t.atRoot=false),t.atKey&&(t.atKey=false);let i=o.offset,a=null;for(const{start:c,value:s}of o.items){const e=resolveProps.resolveProps(
c,{indicator:"seq-item-ind",next:s,offset:i,onError:n,parentIndent:o.indent,startOnNewline:true});if(!e.found)if(e.anchor||e.tag||s)s?.type==="block-seq"?n(e.end,
"BAD_INDENT","All sequence items must start at the same column"):n(i,"MISSING_CHAR","Sequence item without - indicator");else{a=e.end,e.comment&&(l.comment=e.comment);
continue}const f=s?u(t,s,e,n):m(t,e.end,c,null,e,n);t.schema.compat&&utilFlowIndentCheck.flowIndentCheck(o.indent,s,n),i=f.range[2],l.items.push(f)}return l.range=
[o.offset,i,a??i],l}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(a,r,u,o){let e="";if(a){let t=false,
s="";for(const c of a){const{source:n,type:i}=c;switch(i){case"space":t=true;break;case"comment":{u&&!t&&o(c,"MISSING_CHAR","Comments must be separated from oth\
er tokens by white space characters");const l=n.substring(1)||" ";e?e+=s+l:e=l,s="";break}case"newline":e&&(s+=n),t=true;break;default:o(c,"UNEXPECTED_TOKEN",`U\
nexpected ${i} at node end`)}r+=n.length}}return{comment:e,offset:r}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"use strict";var identity=require_identity();
var Pair=require_Pair();var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();
var utilContainsNewline=require_util_contains_newline();var utilMapIncludes=require_util_map_includes();var blockMsg="Block collections are not allowed within f\
low collections";var isBlock=p=>p&&(p.type==="block-map"||p.type==="block-seq");function resolveFlowCollection({composeNode:p,composeEmptyNode:N},n,c,t,q){const r=c.
start.source==="{",u=r?"flow map":"flow sequence",P=q?.nodeClass??(r?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),i=new P(n.schema);i.flow=true;const _=n.atRoot;_&&(n.atRoot=
false),n.atKey&&(n.atKey=false);let g=c.offset+c.start.source.length;for(let o=0;o<c.items.length;++o){const h=c.items[o],{start:L,key:w,sep:d,value:l}=h,e=resolveProps.
resolveProps(L,{flow:u,indicator:"explicit-key-ind",next:w??d?.[0],offset:g,onError:t,parentIndent:c.indent,startOnNewline:false});if(!e.found){if(!e.anchor&&!e.
tag&&!d&&!l){o===0&&e.comma?t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`):o<c.items.length-1&&t(e.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${u}`),
e.comment&&(i.comment?i.comment+=`
`+e.comment:i.comment=e.comment),g=e.end;continue}!r&&n.options.strict&&utilContainsNewline.containsNewline(w)&&t(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of f\
low sequence pairs need to be on a single line")}if(o===0)e.comma&&t(e.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${u}`);else if(e.comma||t(e.start,"MISSING_CHAR",
`Missing , between ${u} items`),e.comment){let m="";e:for(const s of L)switch(s.type){case"comma":case"space":break;case"comment":m=s.source.substring(1);break e;default:
break e}if(m){let s=i.items[i.items.length-1];identity.isPair(s)&&(s=s.value??s.key),s.comment?s.comment+=`
`+m:s.comment=m,e.comment=e.comment.substring(m.length+1)}}if(!r&&!d&&!e.found){const m=l?p(n,l,e,t):N(n,e.end,d,null,e,t);i.items.push(m),g=m.range[2],isBlock(
l)&&t(m.range,"BLOCK_IN_FLOW",blockMsg)}else{n.atKey=true;const m=e.end,s=w?p(n,w,e,t):N(n,m,L,null,e,t);isBlock(w)&&t(s.range,"BLOCK_IN_FLOW",blockMsg),n.atKey=
false;const a=resolveProps.resolveProps(d??[],{flow:u,indicator:"map-value-ind",next:l,offset:s.range[2],onError:t,parentIndent:c.indent,startOnNewline:false});
if(a.found){if(!r&&!e.found&&n.options.strict){if(d)for(const f of d){if(f===a.found)break;if(f.type==="newline"){t(f,"MULTILINE_IMPLICIT_KEY","Implicit keys of\
 flow sequence pairs need to be on a single line");break}}e.start<a.found.offset-1024&&t(a.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 cha\
rs after the start of an implicit flow sequence key")}}else l&&("source"in l&&l.source?.[0]===":"?t(l,"MISSING_CHAR",`Missing space after : in ${u}`):t(a.start,
"MISSING_CHAR",`Missing , or : between ${u} items`));const M=l?p(n,l,a,t):a.found?N(n,a.end,d,null,a,t):null;M?isBlock(l)&&t(M.range,"BLOCK_IN_FLOW",blockMsg):a.
comment&&(s.comment?s.comment+=`
`+a.comment:s.comment=a.comment);const b=new Pair.Pair(s,M);if(n.options.keepSourceTokens&&(b.srcToken=h),r){const f=i;utilMapIncludes.mapIncludes(n,f.items,s)&&
t(m,"DUPLICATE_KEY","Map keys must be unique"),f.items.push(b)}else{const f=new YAMLMap.YAMLMap(n.schema);f.flow=true,f.items.push(b);const y=(M??s).range;f.range=
[s.range[0],y[1],y[2]],i.items.push(f)}g=M?M.range[2]:a.end}}const k=r?"}":"]",[I,...C]=c.end;let v=g;if(I?.source===k)v=I.offset+I.source.length;else{const o=u[0].
toUpperCase()+u.substring(1),h=_?`${o} must end with a ${k}`:`${o} in block collection must be sufficiently indented and end with a ${k}`;t(g,_?"MISSING_CHAR":"\
BAD_INDENT",h),I&&I.source.length!==1&&C.unshift(I)}if(C.length>0){const o=resolveEnd.resolveEnd(C,v,n.options.strict,t);o.comment&&(i.comment?i.comment+=`
`+o.comment:i.comment=o.comment),i.range=[c.offset,v,o.offset]}else i.range=[c.offset,v,v];return i}exports.resolveFlowCollection=resolveFlowCollection}});var require_compose_collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveBlockMap=require_resolve_block_map();var resolveBlockSeq=require_resolve_block_seq();var resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(i,t,o,r,a,l){const s=o.type==="block-map"?resolveBlockMap.resolveBlockMap(i,t,o,r,l):o.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(
i,t,o,r,l):resolveFlowCollection.resolveFlowCollection(i,t,o,r,l),c=s.constructor;return a==="!"||a===c.tagName?(s.tag=c.tagName,s):(a&&(s.tag=a),s)}function composeCollection(i,t,o,r,a){
const l=r.tag,s=l?t.directives.tagName(l.source,e=>a(l,"TAG_RESOLVE_FAILED",e)):null;if(o.type==="block-seq"){const{anchor:e,newlineAfterProp:v}=r,q=e&&l?e.offset>
l.offset?e:l:e??l;q&&(!v||v.offset<q.offset)&&a(q,"MISSING_CHAR","Missing newline after block sequence props")}const c=o.type==="block-map"?"map":o.type==="bloc\
k-seq"?"seq":o.start.source==="{"?"map":"seq";if(!l||!s||s==="!"||s===YAMLMap.YAMLMap.tagName&&c==="map"||s===YAMLSeq.YAMLSeq.tagName&&c==="seq")return resolveCollection(
i,t,o,a,s);let n=t.schema.tags.find(e=>e.tag===s&&e.collection===c);if(!n){const e=t.schema.knownTags[s];if(e?.collection===c)t.schema.tags.push(Object.assign({},
e,{default:false})),n=e;else return e?a(l,"BAD_COLLECTION_TYPE",`${e.tag} used for ${c} collection, but expects ${e.collection??"scalar"}`,true):a(l,"TAG_RESOLV\
E_FAILED",`Unresolved tag: ${s}`,true),resolveCollection(i,t,o,a,s)}const p=resolveCollection(i,t,o,a,s,n),u=n.resolve?.(p,e=>a(l,"TAG_RESOLVE_FAILED",e),t.options)??
p,f=identity.isNode(u)?u:new Scalar.Scalar(u);return f.range=p.range,f.tag=s,n?.format&&(f.format=n.format),f}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(k,s,g){
const o=s.offset,l=parseBlockScalarHeader(s,k.options.strict,g);if(!l)return{value:"",type:null,comment:"",range:[o,o,o]};const m=l.mode===">"?Scalar.Scalar.BLOCK_FOLDED:
Scalar.Scalar.BLOCK_LITERAL,t=s.source?splitLines(s.source):[];let f=t.length;for(let e=t.length-1;e>=0;--e){const i=t[e][1];if(i===""||i==="\r")f=e;else break}
if(f===0){const e=l.chomp==="+"&&t.length>0?`
`.repeat(Math.max(1,t.length-1)):"";let i=o+l.length;return s.source&&(i+=s.source.length),{value:e,type:m,comment:l.comment,range:[o,i,i]}}let a=s.indent+l.indent,
u=s.offset+l.length,p=0;for(let e=0;e<f;++e){const[i,h]=t[e];if(h===""||h==="\r")l.indent===0&&i.length>a&&(a=i.length);else{i.length<a&&g(u+i.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),l.indent===0&&(a=i.length),p=e,a===0&&!k.atRoot&&g(u,"BA\
D_INDENT","Block scalar values in collections must be indented");break}u+=i.length+h.length+1}for(let e=t.length-1;e>=f;--e)t[e][0].length>a&&(f=e+1);let r="",n="",
c=false;for(let e=0;e<p;++e)r+=t[e][0].slice(a)+`
`;for(let e=p;e<f;++e){let[i,h]=t[e];u+=i.length+h.length+1;const S=h[h.length-1]==="\r";if(S&&(h=h.slice(0,-1)),h&&i.length<a){const b=`Block scalar lines must\
 not be less indented than their ${l.indent?"explicit indentation indicator":"first line"}`;g(u-h.length-(S?2:1),"BAD_INDENT",b),i=""}m===Scalar.Scalar.BLOCK_LITERAL?
(r+=n+i.slice(a)+h,n=`
`):i.length>a||h[0]==="	"?(n===" "?n=`
`:!c&&n===`
`&&(n=`

`),r+=n+i.slice(a)+h,n=`
`,c=true):h===""?n===`
`?r+=`
`:n=`
`:(r+=n+h,n=" ",c=false)}switch(l.chomp){case"-":break;case"+":for(let e=f;e<t.length;++e)r+=`
`+t[e][0].slice(a);r[r.length-1]!==`
`&&(r+=`
`);break;default:r+=`
`}const d=o+l.length+s.source.length;return{value:r,type:m,comment:l.comment,range:[o,d,d]}}function parseBlockScalarHeader({offset:k,props:s},g,o){if(s[0].type!==
"block-scalar-header")return o(s[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:l}=s[0],m=l[0];let t=0,f="",a=-1;for(let n=1;n<l.length;++n){
const c=l[n];if(!f&&(c==="-"||c==="+"))f=c;else{const d=Number(c);!t&&d?t=d:a===-1&&(a=k+n)}}a!==-1&&o(a,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${l}`);let u=false,p="",r=l.length;for(let n=1;n<s.length;++n){const c=s[n];switch(c.type){case"space":u=true;case"newline":r+=c.source.length;break;case"\
comment":g&&!u&&o(c,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),r+=c.source.length,p=c.source.substring(1);break;case"\
error":o(c,"UNEXPECTED_TOKEN",c.message),r+=c.source.length;break;default:{const d=`Unexpected token in block scalar header: ${c.type}`;o(c,"UNEXPECTED_TOKEN",d);
const e=c.source;e&&typeof e=="string"&&(r+=e.length)}}}return{mode:m,indent:t,chomp:f,comment:p,length:r}}function splitLines(k){const s=k.split(/\n( *)/),g=s[0],
o=g.match(/^( *)/),m=[o?.[1]?[o[1],g.slice(o[1].length)]:["",g]];for(let t=1;t<s.length;t+=2)m.push([s[t],s[t+1]]);return m}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";var Scalar=require_Scalar();var resolveEnd=require_resolve_end();
function resolveFlowScalar(e,l,n){const{offset:t,type:c,source:a,end:i}=e;let r,s;const d=(h,g,u)=>n(t+h,g,u);switch(c){case"scalar":r=Scalar.Scalar.PLAIN,s=plainValue(
a,d);break;case"single-quoted-scalar":r=Scalar.Scalar.QUOTE_SINGLE,s=singleQuotedValue(a,d);break;case"double-quoted-scalar":r=Scalar.Scalar.QUOTE_DOUBLE,s=doubleQuotedValue(
a,d);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${c}`),{value:"",type:null,comment:"",range:[t,t+a.length,t+a.length]}}
const f=t+a.length,o=resolveEnd.resolveEnd(i,f,l,n);return{value:s,type:r,comment:o.comment,range:[t,f,o.offset]}}function plainValue(e,l){let n="";switch(e[0]){case"\
	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar ind\
icator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&l(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(
e)}function singleQuotedValue(e,l){return(e[e.length-1]!=="'"||e.length===1)&&l(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(e){const l=/(.*?)\r?\n/sy;let n=l.exec(e);if(!n)return e;let t,c;try{t=new RegExp("(?<![ 	])[ 	]+$"),c=new RegExp("^[ 	]+|(?<![ \
	])[ 	]+$","g")}catch{t=/[ \t]+$/,c=/^[ \t]+|[ \t]+$/g}let a=n[1].replace(t,""),i=" ",r=l.lastIndex;for(;n=l.exec(e);){const d=n[1].replace(c,"");d===""?i===`
`?a+=i:i=`
`:(a+=i+d,i=" "),r=l.lastIndex}const s=/[ \t]*(.*)/sy;return s.lastIndex=r,n=s.exec(e),a+i+(n?.[1]??"")}function doubleQuotedValue(e,l){let n="";for(let t=1;t<e.
length-1;++t){const c=e[t];if(!(c==="\r"&&e[t+1]===`
`))if(c===`
`){const{fold:a,offset:i}=foldNewline(e,t);n+=a,t=i}else if(c==="\\"){let a=e[++t];const i=escapeCodes[a];if(i)n+=i;else if(a===`
`)for(a=e[t+1];a===" "||a==="	";)a=e[++t+1];else if(a==="\r"&&e[t+1]===`
`)for(a=e[++t+1];a===" "||a==="	";)a=e[++t+1];else if(a==="x"||a==="u"||a==="U"){const r=a==="x"?2:a==="u"?4:8;n+=parseCharCode(e,t+1,r,l),t+=r}else{const r=e.substr(
t-1,2);l(t-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(c===" "||c==="	"){const a=t;let i=e[t+1];for(;i===" "||i==="	";)i=e[++t+1];i!==`
`&&!(i==="\r"&&e[t+2]===`
`)&&(n+=t>a?e.slice(a,t+1):c)}else n+=c}return(e[e.length-1]!=='"'||e.length===1)&&l(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function foldNewline(e,l){
let n="",t=e[l+1];for(;(t===" "||t==="	"||t===`
`||t==="\r")&&!(t==="\r"&&e[l+2]!==`
`);)t===`
`&&(n+=`
`),l+=1,t=e[l+1];return n||(n=" "),{fold:n,offset:l}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(e,l,n,t){const c=e.substr(l,n),i=c.length===
n&&/^[0-9a-fA-F]+$/.test(c)?parseInt(c,16):NaN;try{return String.fromCodePoint(i)}catch{const r=e.substr(l-2,n+2);return t(l-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${r}`),r}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(t,a,e,r){const{value:c,type:u,comment:l,
range:s}=a.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(t,a,r):resolveFlowScalar.resolveFlowScalar(a,t.options.strict,r),o=e?t.directives.tagName(
e.source,f=>r(e,"TAG_RESOLVE_FAILED",f)):null;let n;t.options.stringKeys&&t.atKey?n=t.schema[identity.SCALAR]:o?n=findScalarTagByName(t.schema,c,o,e,r):a.type===
"scalar"?n=findScalarTagByTest(t,c,a,r):n=t.schema[identity.SCALAR];let i;try{const f=n.resolve(c,S=>r(e??a,"TAG_RESOLVE_FAILED",S),t.options);i=identity.isScalar(
f)?f:new Scalar.Scalar(f)}catch(f){const S=f instanceof Error?f.message:String(f);r(e??a,"TAG_RESOLVE_FAILED",S),i=new Scalar.Scalar(c)}return i.range=s,i.source=
c,u&&(i.type=u),o&&(i.tag=o),n.format&&(i.format=n.format),l&&(i.comment=l),i}function findScalarTagByName(t,a,e,r,c){if(e==="!")return t[identity.SCALAR];const u=[];
for(const s of t.tags)if(!s.collection&&s.tag===e)if(s.default&&s.test)u.push(s);else return s;for(const s of u)if(s.test?.test(a))return s;const l=t.knownTags[e];
return l&&!l.collection?(t.tags.push(Object.assign({},l,{default:false,test:void 0})),l):(c(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${e}`,e!=="tag:yaml.org,2002\
:str"),t[identity.SCALAR])}function findScalarTagByTest({atKey:t,directives:a,schema:e},r,c,u){const l=e.tags.find(s=>(s.default===true||t&&s.default==="key")&&
s.test?.test(r))||e[identity.SCALAR];if(e.compat){const s=e.compat.find(o=>o.default&&o.test?.test(r))??e[identity.SCALAR];if(l.tag!==s.tag){const o=a.tagString(
l.tag),n=a.tagString(s.tag),i=`Value may be parsed as either ${o} or ${n}`;u(c,"TAG_RESOLVE_FAILED",i,true)}}return l}exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){"use strict";function emptyScalarPosition(n,e,i){
if(e){i??(i=e.length);for(let c=i-1;c>=0;--c){let t=e[c];switch(t.type){case"space":case"comment":case"newline":n-=t.source.length;continue}for(t=e[++c];t?.type===
"space";)n+=t.source.length,t=e[++c];break}}return n}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias=require_Alias();var identity=require_identity();
var composeCollection=require_compose_collection();var composeScalar=require_compose_scalar();var resolveEnd=require_resolve_end();var utilEmptyScalarPosition=require_util_empty_scalar_position();
var CN={composeNode,composeEmptyNode};function composeNode(i,e,r,a){const l=i.atKey,{spaceBefore:o,comment:n,anchor:t,tag:m}=r;let s,u=true;switch(e.type){case"\
alias":s=composeAlias(i,e,a),(t||m)&&a(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"doubl\
e-quoted-scalar":case"block-scalar":s=composeScalar.composeScalar(i,e,m,a),t&&(s.anchor=t.source.substring(1));break;case"block-map":case"block-seq":case"flow-c\
ollection":try{s=composeCollection.composeCollection(CN,i,e,r,a),t&&(s.anchor=t.source.substring(1))}catch(c){const p=c instanceof Error?c.message:String(c);a(e,
"RESOURCE_EXHAUSTION",p)}break;default:{const c=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;a(e,"UNEXPECTED_TOKEN",c),u=false}}return s??(s=
composeEmptyNode(i,e.offset,void 0,null,r,a)),t&&s.anchor===""&&a(t,"BAD_ALIAS","Anchor cannot be an empty string"),l&&i.options.stringKeys&&(!identity.isScalar(
s)||typeof s.value!="string"||s.tag&&s.tag!=="tag:yaml.org,2002:str")&&a(m??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),o&&(s.spaceBefore=true),
n&&(e.type==="scalar"&&e.source===""?s.comment=n:s.commentBefore=n),i.options.keepSourceTokens&&u&&(s.srcToken=e),s}function composeEmptyNode(i,e,r,a,{spaceBefore:l,
comment:o,anchor:n,tag:t,end:m},s){const u={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(e,r,a),indent:-1,source:""},c=composeScalar.composeScalar(
i,u,t,s);return n&&(c.anchor=n.source.substring(1),c.anchor===""&&s(n,"BAD_ALIAS","Anchor cannot be an empty string")),l&&(c.spaceBefore=true),o&&(c.comment=o,c.
range[2]=m),c}function composeAlias({options:i},{offset:e,source:r,end:a},l){const o=new Alias.Alias(r.substring(1));o.source===""&&l(e,"BAD_ALIAS","Alias canno\
t be an empty string"),o.source.endsWith(":")&&l(e+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const n=e+r.length,t=resolveEnd.resolveEnd(a,n,
i.strict,l);return o.range=[e,n,t.offset],t.comment&&(o.comment=t.comment),o}exports.composeEmptyNode=composeEmptyNode,exports.composeNode=composeNode}});var require_compose_doc=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document();var composeNode=require_compose_node();
var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();function composeDoc(p,a,{offset:c,start:r,value:o,end:i},s){const l=Object.assign(
{_directives:a},p),e=new Document.Document(void 0,l),d={atKey:false,atRoot:true,directives:e.directives,options:e.options,schema:e.schema},t=resolveProps.resolveProps(
r,{indicator:"doc-start",next:o??i?.[0],offset:c,onError:s,parentIndent:0,startOnNewline:true});t.found&&(e.directives.docStart=true,o&&(o.type==="block-map"||o.
type==="block-seq")&&!t.hasNewline&&s(t.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),e.contents=o?composeNode.composeNode(
d,o,t,s):composeNode.composeEmptyNode(d,t.end,r,null,t,s);const m=e.contents.range[2],n=resolveEnd.resolveEnd(i,m,false,s);return n.comment&&(e.comment=n.comment),
e.range=[c,m,n.offset],e}exports.composeDoc=composeDoc}});var require_composer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=require_process();var directives=require_directives();
var Document=require_Document();var errors=require_errors();var identity=require_identity();var composeDoc=require_compose_doc();var resolveEnd=require_resolve_end();
function getErrorPos(o){if(typeof o=="number")return[o,o+1];if(Array.isArray(o))return o.length===2?o:[o[0],o[1]];const{offset:e,source:s}=o;return[e,e+(typeof s==
"string"?s.length:1)]}function parsePrelude(o){let e="",s=false,r=false;for(let i=0;i<o.length;++i){const t=o[i];switch(t[0]){case"#":e+=(e===""?"":r?`

`:`
`)+(t.substring(1)||" "),s=true,r=false;break;case"%":o[i+1]?.[0]!=="#"&&(i+=1),s=false;break;default:s||(r=true),s=false}}return{comment:e,afterEmptyLine:r}}var Composer=class{constructor(e={}){
this.doc=null,this.atDirectives=false,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(s,r,i,t)=>{const n=getErrorPos(s);t?this.warnings.push(new errors.
YAMLWarning(n,r,i)):this.errors.push(new errors.YAMLParseError(n,r,i))},this.directives=new directives.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,s){
const{comment:r,afterEmptyLine:i}=parsePrelude(this.prelude);if(r){const t=e.contents;if(s)e.comment=e.comment?`${e.comment}
${r}`:r;else if(i||e.directives.docStart||!t)e.commentBefore=r;else if(identity.isCollection(t)&&!t.flow&&t.items.length>0){let n=t.items[0];identity.isPair(n)&&
(n=n.key);const c=n.commentBefore;n.commentBefore=c?`${r}
${c}`:r}else{const n=t.commentBefore;t.commentBefore=n?`${r}
${n}`:r}}if(s){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,s=false,r=-1){for(const i of e)yield*this.next(i);yield*this.end(s,r)}*next(e){switch(node_process.
env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(s,r,i)=>{const t=getErrorPos(e);t[0]+=s,this.onError(t,"BAD_DI\
RECTIVE",r,i)}),this.prelude.push(e.source),this.atDirectives=true;break;case"document":{const s=composeDoc.composeDoc(this.options,this.directives,e,this.onError);
this.atDirectives&&!s.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(s,false),this.doc&&(yield this.
doc),this.doc=s,this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const s=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,r=new errors.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",s);this.atDirectives||!this.
doc?this.errors.push(r):this.doc.errors.push(r);break}case"doc-end":{if(!this.doc){const r="Unexpected doc-end without preceding document";this.errors.push(new errors.
YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=true;const s=resolveEnd.resolveEnd(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,true),s.comment){const r=this.doc.comment;this.doc.comment=r?`${r}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token\
 ${e.type}`))}}*end(e=false,s=-1){if(this.doc)this.decorate(this.doc,true),yield this.doc,this.doc=null;else if(e){const r=Object.assign({_directives:this.directives},
this.options),i=new Document.Document(void 0,r);this.atDirectives&&this.onError(s,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,s,s],this.decorate(
i,false),yield i}}};exports.Composer=Composer}});var require_cst_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();
var errors=require_errors();var stringifyString=require_stringifyString();function resolveAsScalar(e,c=true,t){if(e){const r=(l,s,n)=>{const a=typeof l=="number"?
l:Array.isArray(l)?l[0]:l.offset;if(t)t(a,s,n);else throw new errors.YAMLParseError([a,a+1],s,n)};switch(e.type){case"scalar":case"single-quoted-scalar":case"do\
uble-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(e,c,r);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict:c}},e,r)}}
return null}function createScalarToken(e,c){const{implicitKey:t=false,indent:r,inFlow:l=false,offset:s=-1,type:n="PLAIN"}=c,a=stringifyString.stringifyString({type:n,
value:e},{implicitKey:t,indent:r>0?" ".repeat(r):"",inFlow:l,options:{blockQuote:true,lineWidth:-1}}),o=c.end??[{type:"newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{const i=a.indexOf(`
`),u=a.substring(0,i),d=a.substring(i+1)+`
`,f=[{type:"block-scalar-header",offset:s,indent:r,source:u}];return addEndtoBlockProps(f,o)||f.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:o};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:a,end:o};default:return{type:"scalar",offset:s,indent:r,source:a,end:o}}}function setScalarValue(e,c,t={}){let{afterKey:r=false,
implicitKey:l=false,inFlow:s=false,type:n}=t,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!n)switch(e.type){case"single-quoted-scalar":n="QUOTE\
_SINGLE";break;case"double-quoted-scalar":n="QUOTE_DOUBLE";break;case"block-scalar":{const i=e.props[0];if(i.type!=="block-scalar-header")throw new Error("Inval\
id block scalar header");n=i.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:n="PLAIN"}const o=stringifyString.stringifyString({type:n,value:c},{implicitKey:l||
a===null,indent:a!==null&&a>0?" ".repeat(a):"",inFlow:s,options:{blockQuote:true,lineWidth:-1}});switch(o[0]){case"|":case">":setBlockScalarValue(e,o);break;case'\
"':setFlowScalarValue(e,o,"double-quoted-scalar");break;case"'":setFlowScalarValue(e,o,"single-quoted-scalar");break;default:setFlowScalarValue(e,o,"scalar")}}function setBlockScalarValue(e,c){
const t=c.indexOf(`
`),r=c.substring(0,t),l=c.substring(t+1)+`
`;if(e.type==="block-scalar"){const s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=l}else{const{
offset:s}=e,n="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:n,source:r}];addEndtoBlockProps(a,"end"in e?e.end:void 0)||a.push({type:"n\
ewline",offset:-1,indent:n,source:`
`});for(const o of Object.keys(e))o!=="type"&&o!=="offset"&&delete e[o];Object.assign(e,{type:"block-scalar",indent:n,props:a,source:l})}}function addEndtoBlockProps(e,c){
if(c)for(const t of c)switch(t.type){case"space":case"comment":e.push(t);break;case"newline":return e.push(t),true}return false}function setFlowScalarValue(e,c,t){
switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=t,e.source=c;break;case"block-scalar":{const r=e.props.slice(1);let l=c.
length;e.props[0].type==="block-scalar-header"&&(l-=e.props[0].source.length);for(const s of r)s.offset+=l;delete e.props,Object.assign(e,{type:t,source:c,end:r});
break}case"block-map":case"block-seq":{const l={type:"newline",offset:e.offset+c.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:t,source:c,end:[l]});break}default:{const r="indent"in e?e.indent:-1,l="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.
type==="space"||s.type==="comment"||s.type==="newline"):[];for(const s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:t,indent:r,
source:c,end:l})}}}exports.createScalarToken=createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=setScalarValue}});var require_cst_stringify=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify=s=>"type"in s?stringifyToken(s):stringifyItem(
s);function stringifyToken(s){switch(s.type){case"block-scalar":{let r="";for(const e of s.props)r+=stringifyToken(e);return r+s.source}case"block-map":case"blo\
ck-seq":{let r="";for(const e of s.items)r+=stringifyItem(e);return r}case"flow-collection":{let r=s.start.source;for(const e of s.items)r+=stringifyItem(e);for(const e of s.
end)r+=e.source;return r}case"document":{let r=stringifyItem(s);if(s.end)for(const e of s.end)r+=e.source;return r}default:{let r=s.source;if("end"in s&&s.end)for(const e of s.
end)r+=e.source;return r}}}function stringifyItem({start:s,key:r,sep:e,value:c}){let t="";for(const o of s)t+=o.source;if(r&&(t+=stringifyToken(r)),e)for(const o of e)
t+=o.source;return c&&(t+=stringifyToken(c)),t}exports.stringify=stringify}});var require_cst_visit=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("break visit");var SKIP=Symbol("skip childr\
en");var REMOVE=Symbol("remove item");function visit(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),_visit(Object.freeze([]),e,t)}visit.
BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(e,t)=>{let r=e;for(const[n,i]of t){const o=r?.[n];if(o&&"items"in o)r=o.items[i];else return}return r},
visit.parentCollection=(e,t)=>{const r=visit.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],i=r?.[n];if(i&&"items"in i)return i;throw new Error("Parent collecti\
on not found")};function _visit(e,t,r){let n=r(t,e);if(typeof n=="symbol")return n;for(const i of["key","value"]){const o=t[i];if(o&&"items"in o){for(let f=0;f<
o.items.length;++f){const l=_visit(Object.freeze(e.concat([[i,f]])),o.items[f],r);if(typeof l=="number")f=l-1;else{if(l===BREAK)return BREAK;l===REMOVE&&(o.items.
splice(f,1),f-=1)}}typeof n=="function"&&i==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}exports.visit=visit}});var require_cst=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar();var cstStringify=require_cst_stringify();
var cstVisit=require_cst_visit();var BOM="\uFEFF";var DOCUMENT="";var FLOW_END="";var SCALAR="";var isCollection=e=>!!e&&"items"in e;var isScalar=e=>!!e&&(e.
type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function prettyToken(e){switch(e){case BOM:return"<B\
OM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(e)}}function tokenType(e){switch(e){case BOM:
return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"doc-start";case"...":return"\
doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.resolveAsScalar=cstScalar.resolveAsScalar,
exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM=BOM,exports.DOCUMENT=DOCUMENT,
exports.FLOW_END=FLOW_END,exports.SCALAR=SCALAR,exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType}});var require_lexer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(n){switch(n){case void 0:case"\
 ":case`
`:case"\r":case"	":return true;default:return false}}var hexDigits=new Set("0123456789ABCDEFabcdef");var tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZa\
bcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");var flowIndicatorChars=new Set(",[]{}");var invalidAnchorChars=new Set(` ,[]{}
\r	`);var isNotAnchorChar=n=>!n||invalidAnchorChars.has(n);var Lexer=class{constructor(){this.atEnd=false,this.blockScalarIndent=-1,this.blockScalarKeep=false,this.
buffer="",this.flowKey=false,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=false){if(e){if(typeof e!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&
(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?true:t==="\r"?this.buffer[e+1]===`
`:false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t===
"\r"){const h=this.buffer[s+e+1];if(h===`
`||!h&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&isEmpty(this.buffer[e+3]))return-1}
return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===cst.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){
const i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const i=e[t-1];if(i===" "||i==="	")t-=1;else break}const h=(yield*this.pushCount(
t))+(yield*this.pushSpaces(true));return yield*this.pushCount(e.length-h),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(true);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="-\
--"||t==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(false),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
const[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&isEmpty(t)){const s=(yield*this.pushCount(1))+(yield*this.
pushSpaces(true));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true);const e=this.
getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.
pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=false,this.flowLevel=1,"flow";case"}":case"]":return yield*this.
pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.
parseBlockScalarHeader(),t+=yield*this.pushSpaces(true),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.
parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(false),this.indentValue=s=t):t=0,t+=yield*this.
pushSpaces(true);while(e+t>0);const h=this.getLine();if(h===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&h[0]!=="#"||s===0&&(h.startsWith("--\
-")||h.startsWith("..."))&&isEmpty(h[3]))&&!(s===this.indentNext-1&&this.flowLevel===1&&(h[0]==="]"||h[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.
parseLineStart();let i=0;for(;h[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(true),this.flowKey=false;switch(i+=yield*this.pushIndicators(),h[i]){case void 0:
return"flow";case"#":return yield*this.pushCount(h.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=false,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=true,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"\
flow";case'"':case"'":return this.flowKey=true,yield*this.parseQuotedScalar();case":":{const r=this.charAt(1);if(this.flowKey||isEmpty(r)||r===",")return this.flowKey=
false,yield*this.pushCount(1),yield*this.pushSpaces(true),"flow"}default:return this.flowKey=false,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.
charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.
buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.buffer.substring(0,t);let h=s.indexOf(`
`,this.pos);if(h!==-1){for(;h!==-1;){const i=this.continueScalar(h+1);if(i===-1)break;h=s.indexOf(`
`,i)}h!==-1&&(t=h-(s[h-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,false),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=false;let e=this.pos;for(;;){const t=this.buffer[++e];if(t===
"+")this.blockScalarKeep=true;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>isEmpty(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{const r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let h=e+1;for(s=this.buffer[h];s===" ";)s=this.buffer[++h];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++h];e=h-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);const l=i;for(;r===" ";)r=this.buffer[--i];
if(r===`
`&&i>=this.pos&&i+1+t>l)e=i;else break}while(true);return yield cst.SCALAR,yield*this.pushToIndex(e+1,true),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.
flowLevel>0;let t=this.pos-1,s=this.pos-1,h;for(;h=this.buffer[++s];)if(h===":"){const i=this.buffer[s+1];if(isEmpty(i)||e&&flowIndicatorChars.has(i))break;t=s}else if(isEmpty(
h)){let i=this.buffer[s+1];if(h==="\r"&&(i===`
`?(s+=1,h=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&flowIndicatorChars.has(i))break;if(h===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&flowIndicatorChars.has(h))break;t=s}return!h&&!this.atEnd?this.setNext("plain-\
scalar"):(yield cst.SCALAR,yield*this.pushToIndex(t+1,true),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){
const s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"\
!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(true);continue e;case"&":e+=yield*this.pushUntil(isNotAnchorChar),e+=yield*this.pushSpaces(true);continue e;case"\
-":case"?":case":":{const t=this.flowLevel>0,s=this.charAt(1);if(isEmpty(s)||t&&flowIndicatorChars.has(s)){t?this.flowKey&&(this.flowKey=false):this.indentNext=
this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(true);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,
t=this.buffer[e];for(;!isEmpty(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)
if(tagChars.has(t))t=this.buffer[++e];else if(t==="%"&&hexDigits.has(this.buffer[e+1])&&hexDigits.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.
pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const h=t-this.pos;return h>0&&(yield this.buffer.
substr(this.pos,h),this.pos=t),h}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,false)}};exports.Lexer=
Lexer}});var require_line_counter=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter=class{constructor(){this.lineStarts=[],
this.addNewLine=i=>this.lineStarts.push(i),this.linePos=i=>{let t=0,e=this.lineStarts.length;for(;t<e;){const s=t+e>>1;this.lineStarts[s]<i?t=s+1:e=s}if(this.lineStarts[t]===
i)return{line:t+1,col:1};if(t===0)return{line:0,col:i};const n=this.lineStarts[t-1];return{line:t,col:i-n+1}}}};exports.LineCounter=LineCounter}});var require_parser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=require_process();var cst=require_cst();var lexer=require_lexer();
function includesToken(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return true;return false}function findNonEmptyIndex(n){for(let e=0;e<n.length;++e)switch(n[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function isFlowToken(n){switch(n?.type){case"alias":case"scalar":case"single-quote\
d-scalar":case"double-quoted-scalar":case"flow-collection":return true;default:return false}}function getPrevProps(n){switch(n.type){case"document":return n.start;case"\
block-map":{const e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function getFirstKeyStartProps(n){
if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function arrayPushArray(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<
e.length;++t)n.push(e[t])}function fixFlowSeqItems(n){if(n.start.type==="flow-seq-start")for(const e of n.items)e.sep&&!e.value&&!includesToken(e.start,"explici\
t-key-ind")&&!includesToken(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,isFlowToken(e.value)?e.value.end?arrayPushArray(e.value.end,e.sep):e.value.
end=e.sep:arrayPushArray(e.start,e.sep),delete e.sep)}var Parser=class{constructor(e){this.atNewLine=true,this.atScalar=false,this.indent=0,this.offset=0,this.onKeyLine=
false,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=e}*parse(e,t=false){this.onNewLine&&this.offset===0&&this.onNewLine(0);
for(const s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(
e)),this.atScalar){this.atScalar=false,yield*this.step(),this.offset+=e.length;return}const t=cst.tokenType(e);if(t)if(t==="scalar")this.atNewLine=false,this.atScalar=
true,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=true,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+
e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&
(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=false}this.offset+=e.length}else{const s=`Not a YAML token: ${e}`;
yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"\
document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-sc\
alar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.
flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();
if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{const s=this.peek(1);switch(t.
type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&fixFlowSeqItems(
t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{const i=s.items[s.items.length-1];if(i.value){s.items.push({
start:[],key:t,sep:[]}),this.onKeyLine=true;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"\
block-seq":{const i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=t;break}case"flow-collection":{const i=s.items[s.items.length-1];
!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type===
"document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.
start.length>0&&findNonEmptyIndex(i.start)===-1&&(t.indent===0||i.start.every(a=>a.type!=="comment"||a.indent<t.indent))&&(s.type==="document"?s.end=i.start:s.items.
push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{findNonEmptyIndex(e.start)!==
-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);
return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(e){if(this.type==="map-value-ind"){const t=getPrevProps(this.peek(2)),s=getFirstKeyStartProps(t);let i;e.end?(i=e.end,i.push(this.sourceToken),delete e.
end):i=[this.sourceToken];const a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=true,this.stack[this.stack.length-
1]=a}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.
source=this.source,this.atNewLine=true,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=false,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.
push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push(
{start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){arrayPushArray(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const s=!this.onKeyLine&&this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let a=[];if(i&&t.sep&&!t.value){const o=[];for(let l=0;l<
t.sep.length;++l){const c=t.sep[l];switch(c.type){case"newline":o.push(l);break;case"space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.
length=0}}o.length>=2&&(a=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(a.push(this.sourceToken),e.items.push({start:a}),this.onKeyLine=
true):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
true):i||t.value?(a.push(this.sourceToken),e.items.push({start:a,explicitKey:true})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[this.sourceToken],explicitKey:true}]}),this.onKeyLine=true;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,
sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,
sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const o=getFirstKeyStartProps(t.start),l=t.key,c=t.sep;c.push(this.sourceToken),
delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:l,sep:c}]})}else a.length>0?t.sep=t.sep.concat(
a,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const o=getFirstKeyStartProps(
t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.items.
push({start:a,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=true;return;case"al\
ias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const o=this.flowScalar(this.type);i||t.value?(e.items.push({start:a,key:o,sep:[]}),this.
onKeyLine=true):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=true);return}default:{const o=this.startBlockValue(e);if(o){if(o.type===
"block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on sam\
e line with key",source:this.source});return}}else s&&e.items.push({start:a});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.
type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)
e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.end;if(Array.isArray(i)){arrayPushArray(
i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.
start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.
sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),
yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.type===
"flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(
this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(
t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const i=getPrevProps(s),a=getFirstKeyStartProps(i);fixFlowSeqItems(e);const o=e.end.splice(
1,e.end.length);o.push(this.sourceToken);const l={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:a,key:e,sep:o}]};this.onKeyLine=true,this.stack[this.
stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=true;const t=getPrevProps(e),s=getFirstKeyStartProps(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:s,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true;const t=getPrevProps(e),s=getFirstKeyStartProps(t);return{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?false:e.every(
s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newli\
ne"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=false;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.
pop())}}};exports.Parser=Parser}});var require_public_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer();var Document=require_Document();
var errors=require_errors();var log=require_log();var identity=require_identity();var lineCounter=require_line_counter();var parser=require_parser();function parseOptions(n){
const e=n.prettyErrors!==false;return{lineCounter:n.lineCounter||e&&new lineCounter.LineCounter||null,prettyErrors:e}}function parseAllDocuments(n,e={}){const{lineCounter:r,
prettyErrors:s}=parseOptions(e),t=new parser.Parser(r?.addNewLine),i=new composer.Composer(e),o=Array.from(i.compose(t.parse(n)));if(s&&r)for(const f of o)f.errors.
forEach(errors.prettifyError(n,r)),f.warnings.forEach(errors.prettifyError(n,r));return o.length>0?o:Object.assign([],{empty:true},i.streamInfo())}function parseDocument(n,e={}){
const{lineCounter:r,prettyErrors:s}=parseOptions(e),t=new parser.Parser(r?.addNewLine),i=new composer.Composer(e);let o=null;for(const f of i.compose(t.parse(n),
true,n.length))if(!o)o=f;else if(o.options.logLevel!=="silent"){o.errors.push(new errors.YAMLParseError(f.range.slice(0,2),"MULTIPLE_DOCS","Source contains mult\
iple documents; please use YAML.parseAllDocuments()"));break}return s&&r&&(o.errors.forEach(errors.prettifyError(n,r)),o.warnings.forEach(errors.prettifyError(n,
r))),o}function parse(n,e,r){let s;typeof e=="function"?s=e:r===void 0&&e&&typeof e=="object"&&(r=e);const t=parseDocument(n,r);if(!t)return null;if(t.warnings.
forEach(i=>log.warn(t.options.logLevel,i)),t.errors.length>0){if(t.options.logLevel!=="silent")throw t.errors[0];t.errors=[]}return t.toJS(Object.assign({reviver:s},
r))}function stringify(n,e,r){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:r===void 0&&e&&(r=e),typeof r=="string"&&(r=r.length),typeof r=="number"){
const t=Math.round(r);r=t<1?void 0:t>8?{indent:8}:{indent:t}}if(n===void 0){const{keepUndefined:t}=r??e??{};if(!t)return}return identity.isDocument(n)&&!s?n.toString(
r):new Document.Document(n,s,r).toString(r)}exports.parse=parse,exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,exports.stringify=
stringify}});var require_dist=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/index.js"(exports){var composer=require_composer();var Document=require_Document();var Schema=require_Schema();
var errors=require_errors();var Alias=require_Alias();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var cst=require_cst();var lexer=require_lexer();var lineCounter=require_line_counter();var parser=require_parser();var publicApi=require_public_api();
var visit=require_visit();exports.Composer=composer.Composer,exports.Document=Document.Document,exports.Schema=Schema.Schema,exports.YAMLError=errors.YAMLError,
exports.YAMLParseError=errors.YAMLParseError,exports.YAMLWarning=errors.YAMLWarning,exports.Alias=Alias.Alias,exports.isAlias=identity.isAlias,exports.isCollection=
identity.isCollection,exports.isDocument=identity.isDocument,exports.isMap=identity.isMap,exports.isNode=identity.isNode,exports.isPair=identity.isPair,exports.
isScalar=identity.isScalar,exports.isSeq=identity.isSeq,exports.Pair=Pair.Pair,exports.Scalar=Scalar.Scalar,exports.YAMLMap=YAMLMap.YAMLMap,exports.YAMLSeq=YAMLSeq.
YAMLSeq,exports.CST=cst,exports.Lexer=lexer.Lexer,exports.LineCounter=lineCounter.LineCounter,exports.Parser=parser.Parser,exports.parse=publicApi.parse,exports.
parseAllDocuments=publicApi.parseAllDocuments,exports.parseDocument=publicApi.parseDocument,exports.stringify=publicApi.stringify,exports.visit=visit.visit,exports.
visitAsync=visit.visitAsync}});


/***/ })

};
