export const id = 7816;
export const ids = [7816];
export const modules = {

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsOf: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _list_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2349);
/** Reads and checks the description of a sorted list that an earlier process or another run has written. */




const count = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0));
const section = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ start: count, length: count });
const digest = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Za-z0-9+/]{43}=$/));
const facts = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** The program that made it, since another one may read entries differently. */
    program: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The state of the file that it was made from. */
    source: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    updated: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(text => new Date(text)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(date => !Number.isNaN(date.getTime()))),
    /** Entries of the file, repeated ones included. */
    size: count,
    threatTypes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    hasUrlMd5: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** The id of the key that the file is signed with, and the key that it was checked with. */
    signedBy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    checkedWith: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** SHA-256 of the prefixes. */
    checksum: digest,
    records: section,
    /** The first prefix of each group of records. */
    recordStarts: section,
    prefixes: section,
    /** The first of each group of prefixes. */
    prefixStarts: section,
    /** The beginning of the answer with the whole list, deflated. */
    body: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ start: count, length: count, plain: count, crc: count }),
    /** Newest first. */
    changes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ before: digest, removed: section, added: section }))
});
/** Reads what is known of a list, and every byte once; returns null if anything is wrong. */
async function factsOf(file) {
    const end = Buffer.alloc(_list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._$);
    if (file.size < _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._$)
        return null;
    await file.read(file.size - _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._$, end);
    const length = end.readUInt32BE();
    if (!end.subarray(4, 4 + _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$.length).equals(_list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$) || length > file.size - _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._$)
        return null;
    if (!(await digestOf(file)).equals(end.subarray(4 + _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$.length)))
        return null;
    const text = Buffer.alloc(length);
    await file.read(file.size - _list_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._$ - length, text);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qFJ(), facts), String(text));
    return parsed.success ? parsed.output : null;
}
const STEP = 1 << 20;
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const chunk = Buffer.allocUnsafeSlow(STEP);
    for (let at = 0; at < file.size - 32; at += STEP) {
        const part = chunk.subarray(0, Math.min(STEP, file.size - 32 - at));
        await file.read(at, part);
        hash.update(part);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
    return hash.digest();
}
//# sourceMappingURL=list-layout.js.map

/***/ })

};
