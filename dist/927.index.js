export const id = 927;
export const ids = [927];
export const modules = {

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

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _chunk_RIPCTQ63_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2105);
/* harmony import */ var _chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);
/* harmony import */ var _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8839);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9273);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3275);



var rollback=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_3__/* .defineStep */ .o)({name:"rollback",title:"undo one promotion",description:"Puts back in MLflow who held the stage or alias before a promotion, once. Does \
nothing where that is undone already, or where another promotion came after it.",inputs:{..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowInputs */ .hI,model:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,required:true,description:"The registe\
red model."},"promotion-id":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,required:true,description:"The id that promote gave."},version:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(1),description:"The version that was promote\
d; without it, all versions of the model are looked through."},..._chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__/* .lockInputs */ .N},outputs:{version:{kind:"small",description:"The version whose promotion was to be \
undone."},"previous-version":{kind:"small",description:"The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},
changed:{kind:"small",description:"true where something was put back."}},example:"mlflow-steps rollback --model wine --promotion-id p-0b8f…",async run(context){
const{inputs}=context;const id=inputs["promotion-id"];const mlflow=await context.mlflow();const version=inputs.version===void 0?await findPromoted(mlflow,inputs.
model,id):String(inputs.version);context.output("version",version);context.output("changed","false");try{const{undone,detail,previousVersion}=await (0,_chunk_RIPCTQ63_js__WEBPACK_IMPORTED_MODULE_0__/* .undoPromotion */ .s)(
mlflow,inputs.model,version,id,(0,_chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_1__/* .computeLockOptions */ .p)(context));context.output("changed",String(undone));context.output("previous-version",undone?previousVersion??"":
"");return{outcome:undone?"done":"unchanged",reason:detail}}catch(thrown){if(!(thrown instanceof _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .LeaseLost */ .Vj))throw thrown;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__/* .StepError */ .zg("E_PROMOTION_OVERTA\
KEN",`The lock of ${inputs.model} ran out before ${id} was undone. Run the step again.`,{cause:thrown})}}});async function findPromoted({registry},model,id){await registry.
model(model);const found=(await registry.versionsOfModel(model)).find(each=>(0,_chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRecord */ .Tq)(each)?.id===id);if(found!==void 0)return found.version;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__/* .StepError */ .zg(
"E_PROMOTION_NOT_FOUND",`No version of ${model} has the record of the promotion ${id}. Check the id and the model; if the version was promoted again since, that\
 replaced the record, and there is nothing to undo.`)}


/***/ })

};
