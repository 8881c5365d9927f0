export const id = 891;
export const ids = [891];
export const modules = {

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* reexport safe */ _chunk_IC3VPVB6_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _chunk_IC3VPVB6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9354);
/* harmony import */ var _chunk_22SFM6KZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4534);
/* harmony import */ var _chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
/* harmony import */ var _chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6391);
/* harmony import */ var _chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2961);
/* harmony import */ var _chunk_MNC5C22L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5989);
/* harmony import */ var _chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6769);
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5845);
/* harmony import */ var _chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1174);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5977);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7085);
/* harmony import */ var _chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(291);
/* harmony import */ var _chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(515);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3987);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8714);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9167);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3275);







/***/ })

};
