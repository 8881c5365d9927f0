export const id = 612;
export const ids = [612];
export const modules = {

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readPipelineFacts)
/* harmony export */ });
function readPipelineFacts(env){const{GITHUB_SHA:commit,GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;const actor=env.GITHUB_TRIGGERING_ACTOR||
env.GITHUB_ACTOR;return{...commit?{commit}:{},...server&&repository&&run?{link:`${server}/${repository}/actions/runs/${run}`}:{},...actor?{actor}:{}}}


/***/ }),

/***/ 9612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPipelineFacts: () => (/* reexport safe */ _chunk_YAKMT3QC_js__WEBPACK_IMPORTED_MODULE_1__.s)
/* harmony export */ });
/* harmony import */ var _chunk_YAKMT3QC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9802);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);



/***/ })

};
