export const id = 3705;
export const ids = [3705];
export const modules = {

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   Y: () => (/* binding */ RECORD_END)
/* harmony export */ });
/** Counts rows during a rewrite. */
class Tally {
    kept = 0;
    removed = 0;
    /** The removed rows as the format's reader counts them: lines where rows are lines. */
    removedByReader = 0;
    /** Whether only the counts are wanted, so that a rewrite of text need not copy what it keeps. */
    countsOnly;
    constructor(countsOnly = false) {
        this.countsOnly = countsOnly;
    }
}
/** Yielded at the end of a record in formats whose records are compressed one by one, so that each can be opened alone. */
const RECORD_END = new Uint8Array(0);
//# sourceMappingURL=rewrite.js.map

/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   Nb: () => (/* binding */ headerIn),
/* harmony export */   WD: () => (/* binding */ headersIn),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5391);


/** Reads up to the first empty line, and that too; null where there is none: then nothing was read. */
async function readHead(reader) {
    let bytes = Buffer.alloc(0);
    let length = 0;
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        if (length + chunk.length > bytes.length) {
            const larger = Buffer.alloc((length + chunk.length) * 2);
            bytes.copy(larger, 0, 0, length);
            bytes = larger;
        }
        bytes.set(chunk, length);
        const from = Math.max(0, length - 2);
        length += chunk.length;
        const end = endOfHead(bytes.subarray(0, length), from);
        if (end !== null && end <= _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HEAD_BYTES */ .O) {
            reader.putBack(chunk.subarray(chunk.length - (length - end)));
            return headIn(bytes.subarray(0, end));
        }
        if (length > _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HEAD_BYTES */ .O)
            break;
    }
    if (length > 0)
        reader.putBack(bytes.subarray(0, length));
    return null;
}
/** Returns the value of a header, or null. */
function headerIn(head, name) {
    return headersIn(head, name)[0] ?? null;
}
/** Returns the values of all headers with this name, which is in lower case. */
function headersIn({ lines }, name) {
    return lines.flatMap(line => {
        const header = splitHeader(line);
        return header.name === name ? [header.value] : [];
    });
}
/** Splits a header into its name in lower case and its value; the name is empty where there is none. */
function splitHeader(line) {
    const colon = line.indexOf(':');
    return { name: line.slice(0, Math.max(0, colon)).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}
function endOfHead(bytes, from) {
    const ends = ['\n\r\n', '\n\n'].flatMap(end => {
        const at = bytes.indexOf(end, from, 'latin1');
        return at < 0 ? [] : [at + end.length];
    });
    return ends.length === 0 ? null : Math.min(...ends);
}
function headIn(bytes) {
    const [start = '', ...lines] = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(bytes)
        .replace(/\r?\n[ \t]+/g, ' ')
        .split(/\r?\n/);
    return { start, lines: lines.filter(line => line !== ''), bytes };
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordsIn)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5427);
/** Splits a web archive into its records. */




/**
 * Throws `manifest-unreadable` where records do not follow one another.
 *
 * @param between receives the line ends around records
 */
async function* recordsIn(reader, between = () => undefined) {
    for (let row = 1; await passLineEnds(reader, between); row++) {
        const head = await (0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(reader);
        if (head === null)
            throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `is cut off or has no end of its headers`);
        const size = sizeIn(head, row);
        const start = reader.position;
        yield { row, head, block: reader.take(size) };
        for await (const _ of reader.take(size - (reader.position - start)))
            ;
        if (reader.position - start < size)
            throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `is cut off`);
    }
}
/** Moves to the next record; returns false if there is none. */
async function passLineEnds(reader, between) {
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        const at = chunk.findIndex(byte => byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__.CR && byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__.LF);
        between(at < 0 ? chunk : chunk.subarray(0, at));
        if (at < 0)
            continue;
        reader.putBack(chunk.subarray(at));
        return true;
    }
    return false;
}
/** Returns the size of the content. Throws where programs would read the record in different ways. */
function sizeIn(head, row) {
    if (!/^WARC\/\d\.\d{1,2}[ \t]*$/.test(head.start))
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `does not begin with the version of WARC`);
    const [size, ...others] = new Set((0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headersIn */ .WD)(head, 'content-length'));
    if (size === undefined || others.length > 0 || !/^\d{1,15}$/.test(size)) {
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `does not have exactly one size`);
    }
    if (new Set((0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headersIn */ .WD)(head, 'content-type')).size > 1)
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `has two types`);
    return Number(size);
}
function broken(row, what) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it cannot be read as WARC: record ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(row)} ${what}; write the archive again`);
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 3705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewriteRecords: () => (/* binding */ rewriteRecords)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8677);
/* harmony import */ var _rewrite_rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);
/** Removes records from a web archive; the others stay the same byte for byte. */






/** A row is a record. A removed record takes the line ends after it with it. */
const rewriteRecords = async function* ({ all }, listed, tally) {
    const rows = listed.rows();
    const lineEnds = new LineEndsBetween();
    let isKept = true;
    for await (const { row, head, block } of (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsIn */ .Q)(new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteReader */ .k(all), bytes => lineEnds.add(bytes))) {
        yield* lineEnds.take(isKept && !tally.countsOnly);
        if (isKept && row > 1)
            yield _rewrite_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_END */ .Y;
        isKept = !rows.has(row);
        if (!isKept) {
            tally.removed++;
            tally.removedByReader++;
            continue;
        }
        tally.kept++;
        if (tally.countsOnly)
            continue;
        yield head.bytes;
        yield* block;
    }
    yield* lineEnds.take(isKept && !tally.countsOnly);
    if (tally.removed < rows.size)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('internal', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a listed record was not found; please report this error`);
};
/** The line ends after a record, which are removed together with it. */
class LineEndsBetween {
    #chunks = [];
    #size = 0;
    add(bytes) {
        // A copy, because the source may reuse its buffer.
        this.#chunks.push(bytes.slice());
        this.#size += bytes.length;
        if (this.#size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STRING_BYTES */ .Zp)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STRING_BYTES */ .Zp)} of empty lines between two of its records; remove them`);
    }
    /** Returns the line ends since the last call if they are wanted. */
    take(isWanted) {
        const chunks = this.#chunks;
        this.#chunks = [];
        this.#size = 0;
        return isWanted ? chunks : [];
    }
}
//# sourceMappingURL=rewrite-warc.js.map

/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_HEAD_BYTES),
/* harmony export */   i: () => (/* binding */ MAX_CHUNK_LINE_BYTES)
/* harmony export */ });
/** The limits on web archives. */
/** Bytes of the headers of a record, and of those of its HTTP message; servers send some 16 KiB at most. */
const MAX_HEAD_BYTES = 1 << 20;
/** Bytes of the line in front of a chunk of HTTP: its size, and extensions, which servers do not send. */
const MAX_CHUNK_LINE_BYTES = 1 << 12;
//# sourceMappingURL=warc-limits.js.map

/***/ })

};
