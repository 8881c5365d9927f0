export const id = 752;
export const ids = [752];
export const modules = {

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ showTargets),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
var stages=["None","Staging","Production","Archived"];function parseTarget(text){if(text.startsWith("@"))return{kind:"alias",alias:parseAlias(text.slice(1))};const stage=stages.
find(each=>each.toLowerCase()===text.toLowerCase());if(stage!==void 0)return{kind:"stage",stage};const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(text.toLowerCase(),stages.map(each=>each.
toLowerCase()));const meant=stages.find(each=>each.toLowerCase()===near);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLflow has no stage "${text}": it has ${stages.join(
", ")}. ${meant?`Did you mean ${meant}?`:`Write @${text} if an alias is meant.`}`)}function parseAlias(alias){const problem=alias===""?"has no name after the @":
alias.length>255?"is longer than 255 characters":!/^[\w-]+$/.test(alias)?"may hold letters, digits, _ and - only":/^(latest|v\d+)$/i.test(alias)?"is reserved by\
 MLflow (latest, v<number>)":void 0;if(problem!==void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The alias "@${alias}" ${problem}.`);return alias}var showTarget=target=>target.
kind==="alias"?`@${target.alias}`:target.stage;var separator=", ";var showTargets=targets=>targets.map(showTarget).join(separator);function parseTargets(text){const parts=text.
split(/[,\n]/).map(each=>each.trim()).filter(Boolean);const targets=[];const errors=[];for(const part of parts){try{targets.push(parseTarget(part))}catch(thrown){
if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg))throw thrown;errors.push(thrown)}}for(const[kind,what]of[["alias","aliases"],["stage","stages"]]){const same=targets.filter(each=>each.
kind===kind);if(same.length>1)errors.push(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`${same.map(showTarget).join(" and ")} are ${same.length} ${what}: give at most one stage and \
one alias.`))}if(parts.length===0)errors.push(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[first]=errors;
if(first!==void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(first.code,errors.map(({message})=>message).join(" "));return targets.sort((a,b)=>a.kind.localeCompare(b.kind))}async function resolveVersion(mlflow,inputs){
const{model,version,at}=inputs;if(version!==void 0&&at===void 0)return mlflow.registry.version(model,String(version));if(at===void 0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INP\
UT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.")}const target=parseTarget(at);const holder=await mlflow.registry.holder(
model,target);if(holder!==void 0&&version!==void 0&&holder.version!==String(version)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_PROMOTION_OVERTAKEN",`${showTarget(target)} of ${model}\
 is version ${holder.version} by now, and not version ${version}: another promotion overtook this one. Nothing was done.`)}if(holder!==void 0)return holder;throw target.
kind==="alias"?new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_ALIAS_NOT_FOUND",`No version of ${model} has the alias ${at}. Promote one to it first (aliases do not ignore case).`):new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_STAGE_EMPTY",`No version of ${model} is in the stage ${target.stage}. Promote one to it first.`)}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
async function renderManifest(mlflow,version,inputs,options){const{renderVersion}=await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 3778));return renderVersion(mlflow,version,
inputs,options)}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _chunk_AFR3H75E_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9622);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6167);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3275);

var render=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStep */ .o)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it\
, and writes the SeldonDeployment that deploy would apply: with the version’s place in storage, and labels and annotations that say what it serves. Nothing is c\
hanged and no cluster is needed.",inputs:{..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowInputs */ .hI,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .versionInputs */ .wO,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestInputs */ .F2,namespace:_chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterInputs */ .g$.namespace},outputs:{manifest:{kind:"file",description:"\
The SeldonDeployment, as YAML."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seld\
onDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model \
wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(context){const{inputs,log,pipeline}=context;const mlflow=await context.mlflow();
const version=await (0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveVersion */ .x)(mlflow,inputs);context.output("version",version.version);const rendered=await (0,_chunk_AFR3H75E_js__WEBPACK_IMPORTED_MODULE_6__/* .renderManifest */ .s)(mlflow,version,inputs,{pipeline,
target:inputs.at});for(const note of rendered.notes)log.progress(note);for(const warning of rendered.warnings)log.warn(warning);const{renderYaml}=await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 9367));
context.output("name",rendered.name);context.output("model-uri",rendered.modelUri);context.output("manifest",renderYaml(rendered.manifest));return{outcome:"done",
reason:`Rendered ${rendered.name} for ${version.model} version ${version.version}, from ${rendered.place}.`}}});


/***/ })

};
