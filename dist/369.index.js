export const id = 369;
export const ids = [369];
export const modules = {

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxCharacters: () => (/* binding */ maxCharacters),
/* harmony export */   parseDeployYaml: () => (/* binding */ parseDeployYaml)
/* harmony export */ });
/* harmony import */ var _chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(515);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3987);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7016);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3275);

var import_yaml4=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);function findDuplicateKey(document){let duplicate;(0,import_yaml.visit)(document,{Map:(_,{items})=>{const seen=new Set;
for(const{key}of items){if(!(0,import_yaml.isScalar)(key)||key.value==="<<")continue;if(seen.has(key.value)){duplicate=key;return import_yaml.visit.BREAK}seen.add(
key.value)}return void 0}});return duplicate}var import_yaml2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxValues=5e4;function expandsTooFar(document){const anchors=new Map;const sizes=new Map;const measure=node=>{if((0,import_yaml2.isAlias)(
node)){const target=anchors.get(node.source);return target===void 0?1:sizes.get(target)??Number.POSITIVE_INFINITY}if((0,import_yaml2.isPair)(node))return measure(
node.key)+measure(node.value);if((0,import_yaml2.isScalar)(node)||(0,import_yaml2.isCollection)(node)){if(node.anchor!==void 0)anchors.set(node.anchor,node);const size=(0,import_yaml2.isCollection)(
node)?node.items.reduce((sum,each)=>sum+measure(each),1):1;sizes.set(node,size);return size}return 0};return measure(document.contents)>maxValues}var import_yaml3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxNesting=100;var maxBlockColumn=4*maxNesting;function nestsTooDeep(text){let flow=0;let column=0;let indicators=0;
for(const token of new import_yaml3.Lexer().lex(text)){if(token==="["||token==="{")flow+=1;if(token==="]"||token==="}")flow=Math.max(0,flow-1);if(flow>maxNesting)
return true;if(token.includes("\n")){column=0;indicators=0}else if(/^[ \t]*$/.test(token)){column+=token.length}else if(token==="-"||token==="?"||token===":"){column+=
1;indicators+=1}if(indicators>maxNesting||column>maxBlockColumn)return true}return false}var octal={identify:()=>false,default:true,tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:text=>Number.parseInt(text,8)};var yesOrNo={
identify:()=>false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:text=>/^(?:yes|on)$/i.test(text)};var kubernetesTags=tags=>[
octal,yesOrNo,...tags];var maxCharacters=256*1024;function parseDeployYaml(text,place){if(text.length>maxCharacters){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${place} has ${text.
length} characters; ${maxCharacters} are read at most. Log the SeldonDeployment alone, without the model.`)}if(text.includes("\0"))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY\
_YAML_SYNTAX",`${place} is not YAML but binary: it holds a NUL character.`);if(nestsTooDeep(text))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",`${place} nests deepe\
r than ${maxNesting} levels, which no SeldonDeployment does.`);const lineCounter=new import_yaml4.LineCounter;const parsed=(0,import_yaml4.parseAllDocuments)(text,
{lineCounter,merge:true,uniqueKeys:false,customTags:kubernetesTags,logLevel:"silent"});const documents=Array.isArray(parsed)?parsed:[];for(const document2 of documents)
refuseErrors(document2,place,lineCounter);const[document,...others]=documents.filter(({contents})=>contents!==null&&!((0,import_yaml4.isScalar)(contents)&&contents.
value===null));if(document===void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_EMPTY",`${place} is empty. It must hold a SeldonDeployment.`);if(others.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_DEPLOY_YAML_DOCUMENTS",`${place} holds ${others.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model\
.`)}const root=toPlain(document,place);if(!(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(root))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} is no mapping of fields but ${Array.isArray(root)?
"a list":"a single value"}.`);refuseOtherKinds(root,place);return{root,lineOf:path=>findLine(document,path,lineCounter)}}function refuseErrors(document,place,lineCounter){
const[error]=document.errors;if(error===void 0)return refuseDuplicates(document,place,lineCounter);const position=error.linePos?.[0];const where=position===void 0?
"":` at line ${position.line}, column ${position.col}`;const why=(error.message.split("\n")[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_DEPLOY_YAML_SYNTAX",`${place} is not valid YAML${where}: ${why.slice(0,200)}`,{cause:error})}function refuseDuplicates(document,place,lineCounter){const key=findDuplicateKey(
document);if(key===void 0)return;const{line,col}=lineCounter.linePos(key.range?.[0]??0);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} is not valid YAML a\
t line ${line}, column ${col}: the key ${String(key.value).slice(0,100)} stands twice in one mapping.`)}function toPlain(document,place){const bomb=`${place} ex\
pands by its aliases to more than ${maxValues} values, or without end. Write the values out.`;if(expandsTooFar(document))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",
bomb);try{return JSON.parse(JSON.stringify(document.toJS({maxAliasCount:1e3})))}catch(cause){const isBomb=cause instanceof RangeError||cause instanceof ReferenceError&&
cause.message.startsWith("Excessive");if(isBomb)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",bomb,{cause});throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} cann\
ot be read: ${cause instanceof Error?cause.message.slice(0,200):String(cause)}`,{cause})}}function refuseOtherKinds({apiVersion,kind},place){const wanted="It mu\
st describe a SeldonDeployment of machinelearning.seldon.io/v1.";if(kind===void 0||kind===null||kind==="")throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_KIND",`${place} nam\
es no kind. ${wanted}`);const name=typeof kind==="string"?kind.slice(0,100):JSON.stringify(kind).slice(0,100);if(kind!=="SeldonDeployment")throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("\
E_DEPLOY_YAML_KIND",`${place} describes a ${name}. ${wanted}`);if(typeof apiVersion==="string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(apiVersion))
return;const given=typeof apiVersion==="string"&&apiVersion!==""?`the apiVersion ${apiVersion.slice(0,100)}`:"no apiVersion";throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_\
KIND",`${place} describes a SeldonDeployment with ${given}. ${wanted}`)}function findLine(document,path,lineCounter){for(let length=path.length;length>=0;length-=
1){const node=length===0?document.contents:document.getIn(path.slice(0,length),true);if((0,import_yaml4.isNode)(node)&&node.range)return lineCounter.linePos(node.
range[0]).line}return 1}


/***/ })

};
