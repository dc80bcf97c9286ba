export const id = 7139;
export const ids = [7139];
export const modules = {

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deflated: () => (/* binding */ deflated),
/* harmony export */   wholeAnswer: () => (/* binding */ wholeAnswer),
/* harmony export */   wholeListEnd: () => (/* binding */ wholeListEnd),
/* harmony export */   wholeListText: () => (/* binding */ wholeListText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _rice_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5747);
/**
 * The answer with a whole list. Its long beginning is encoded and deflated once, when the list is written; its end has the
 * version, which depends on the key of the service. Deflated parts can be joined (RFC 1951), so that any client gets the
 * stored bytes.
 */



/** Returns the beginning of the answer, up to the encoded prefixes. */
async function* wholeListText({ count, first, last }, prefixes) {
    const riceParameter = (0,_rice_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .bestParameter */ .WB)(count, first, last);
    const known = { firstValue: first, riceParameter, entriesCount: Math.max(0, count - 1) };
    yield Buffer.from(`{"additionsFourBytes":${JSON.stringify(known).slice(0, -1)},"encodedData":"`);
    const encoder = new _rice_encode_js__WEBPACK_IMPORTED_MODULE_2__/* .RiceEncoder */ .kD(riceParameter);
    for await (const numbers of prefixes) {
        encoder.add(numbers);
        yield Buffer.from(encoder.take().toString('base64'));
    }
    yield Buffer.from(`${encoder.end().toString('base64')}"}`);
}
/** Returns the rest of the answer. */
function wholeListEnd(rest) {
    return Buffer.from(`,${JSON.stringify(rest).slice(1)}`);
}
/** Deflates texts, and counts and checks what they were. The last block is not the last of the stream. */
async function* deflated(texts, sum) {
    const counted = async function* () {
        for await (const text of texts) {
            sum.plain += text.length;
            sum.crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(text, sum.crc);
            yield text;
        }
    };
    // Base64 of what has no pattern: only its alphabet can be made shorter.
    const strategy = node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_HUFFMAN_ONLY;
    const deflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createDeflateRaw)({ strategy, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
    // An error of the texts destroys the stream, which is read below.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(counted()), deflate, () => undefined);
    for await (const chunk of deflate)
        if (Buffer.isBuffer(chunk))
            yield chunk;
}
/** The first bytes of every gzip file: deflated, without time and name (RFC 1952). */
const GZIP_START = Buffer.from('1f8b08000000000000ff', 'hex');
/**
 * Returns an answer in parts.
 *
 * @param beginning the size of the deflated beginning, and what it was before
 * @param stored reads it
 */
function wholeAnswer(beginning, stored, end, gzip) {
    if (!gzip) {
        const chunks = async function* () {
            yield* inflated(stored());
            yield end;
        };
        return { length: beginning.plain + end.length, isGzip: false, chunks };
    }
    const [before, after] = gzipAround(beginning, end);
    const chunks = async function* () {
        yield before;
        yield* stored();
        yield after;
    };
    return { length: before.length + beginning.length + after.length, isGzip: true, chunks };
}
/** The parts of a gzip file around the deflated beginning. */
function gzipAround(sum, end) {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(end, sum.crc));
    trailer.writeUInt32LE((sum.plain + end.length) % 2 ** 32, 4);
    return [GZIP_START, Buffer.concat([(0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(end), trailer])];
}
/** Returns the texts that were deflated. */
async function* inflated(chunks) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunks), inflate, () => undefined);
    for await (const chunk of inflate)
        if (Buffer.isBuffer(chunk))
            yield chunk;
}
//# sourceMappingURL=whole-list.js.map

/***/ })

};
