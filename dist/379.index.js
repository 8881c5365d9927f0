export const id = 379;
export const ids = [379];
export const modules = {

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)());


/***/ })

};
