export const id = 367;
export const ids = [367];
export const modules = {

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderYaml: () => (/* binding */ renderYaml)
/* harmony export */ });
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var renderYaml=manifest=>(0,import_yaml.stringify)(manifest,{aliasDuplicateObjects:false,lineWidth:0,version:"1.1"});


/***/ })

};
