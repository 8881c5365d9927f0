export const id = 386;
export const ids = [386];
export const modules = {

/***/ 1386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _chunk_22SFM6KZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_MNC5C22L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6769);
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5845);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5977);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8714);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9167);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3275);

var render=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_5__/* .defineStep */ .o)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it\
, and writes the SeldonDeployment that deploy would apply: with the version’s place in storage, and labels and annotations that say what it serves. Nothing is c\
hanged and no cluster is needed.",inputs:{..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_6__/* .mlflowInputs */ .hI,..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_6__/* .versionInputs */ .wO,..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestInputs */ .F2,namespace:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_6__/* .clusterInputs */ .g$.namespace},outputs:{manifest:{kind:"file",description:"\
The SeldonDeployment, as YAML."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seld\
onDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model \
wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(context){const{inputs,log,pipeline}=context;const mlflow=await context.mlflow();
const version=await (0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveVersion */ .x)(mlflow,inputs);context.output("version",version.version);const rendered=await (0,_chunk_22SFM6KZ_js__WEBPACK_IMPORTED_MODULE_0__/* .renderManifest */ .s)(mlflow,version,inputs,{pipeline,
target:inputs.at});for(const note of rendered.notes)log.progress(note);const{renderYaml}=await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 2648));context.output("name",rendered.
name);context.output("model-uri",rendered.modelUri);context.output("manifest",renderYaml(rendered.manifest));return{outcome:"done",reason:`Rendered ${rendered.name}\
 for ${version.model} version ${version.version}, from ${rendered.place}.`}}});


/***/ })

};
