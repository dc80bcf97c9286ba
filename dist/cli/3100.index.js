export const id = 3100;
export const ids = [3100];
export const modules = {

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewriteDelimited: () => (/* binding */ rewriteDelimited)
/* harmony export */ });
/* harmony import */ var _item_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1378);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _safe_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9638);
/* harmony import */ var _table_delimited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7761);
/* harmony import */ var _table_dialect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1092);
/* harmony import */ var _table_row_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4560);
/* harmony import */ var _rewrite_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3261);
/* harmony import */ var _rewrite_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3492);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(775);
/**
 * Removes rows from delimited text. A row is removed as a whole, even if its quoted cells make it span several lines.
 */










/** @param preferred the delimiter with which the table is read */
function rewriteDelimited(preferred, content, listed, tally) {
    const dialect = (0,_table_dialect_js__WEBPACK_IMPORTED_MODULE_5__/* .detectDialect */ .IZ)((0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_9__/* .sampleOf */ .uV)(content.head), content.whole, preferred);
    const filter = new _rewrite_records_js__WEBPACK_IMPORTED_MODULE_7__/* .RecordFilter */ .u(listed, tally);
    const hasHeader = namesColumns(content, dialect);
    return (0,_rewrite_text_js__WEBPACK_IMPORTED_MODULE_8__/* .rewriteText */ .Q)(content, text => (0,_rewrite_records_js__WEBPACK_IMPORTED_MODULE_7__/* .keptRecords */ .h)(text, new Rows(dialect, filter, hasHeader), filter));
}
/** Finds rows with the same scanner that reads them. */
class Rows {
    #scanner;
    #filter;
    #begun = [];
    #header;
    /** @param hasHeader whether the first row has the column names, so that it cannot be removed */
    constructor({ delimiter }, filter, hasHeader) {
        this.#scanner = new _table_delimited_js__WEBPACK_IMPORTED_MODULE_4__/* .DelimitedScanner */ .o(sinkOf(this.#begun), delimiter, true);
        this.#filter = filter;
        this.#header = hasHeader;
    }
    scan(bytes, start, end, final) {
        this.#begun.length = 0;
        const stop = this.#scanner.scan(bytes, start, end, final);
        this.#begun.forEach(({ at, line }, i) => {
            const next = this.#begun[i + 1] ?? { at: stop, line: this.#scanner.rows + 1 };
            if (this.#header && this.#filter.isListed(line, next.line - 1))
                throw headerListed();
            this.#header = false;
            this.#filter.record(bytes, at, next.at, line, next.line - 1);
        });
        this.#filter.secure(bytes);
        return stop;
    }
}
/** Receives each row as one string and ignores cells. */
function sinkOf(begun) {
    const nothing = () => undefined;
    return {
        length: 0,
        clear: nothing,
        add: nothing,
        emit: nothing,
        emitLiterally: nothing,
        emitWhole: (_bytes, at, _end, line) => begun.push({ at, line })
    };
}
/**
 * Returns true if the first row has the column names. It does not if each of its columns with an item also has an item
 * further down, as in a table without a header.
 */
function namesColumns({ head, whole }, dialect) {
    const sample = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_9__/* .sampleOf */ .uV)(head);
    const begun = [];
    const collector = new _item_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .ItemCollector */ .V(_safe_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .Watch */ .o.none());
    for (const cells of [sinkOf(begun), new _table_row_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .RowCells */ .w(collector, dialect)]) {
        new _table_delimited_js__WEBPACK_IMPORTED_MODULE_4__/* .DelimitedScanner */ .o(cells, dialect.delimiter, true).scan(sample, 0, sample.length, whole);
    }
    const second = begun[1]?.line ?? Infinity;
    const items = collector.take();
    const above = new Set();
    const below = new Set();
    for (let item = 0; item < items.length; item++) {
        (items.row(item) < second ? above : below).add(items.column(item));
    }
    return begun.length > 1 && [...above].some(column => !below.has(column));
}
function headerListed() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `its header (the row with the column names) contains a listed item and cannot be removed; rename the columns`);
}
//# sourceMappingURL=rewrite-delimited.js.map

/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ KeptBytes)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);
/** Keeps the bytes of a rewrite, and bytes that may still be removed. */




/** The size of the chunks in which kept bytes are passed on. */
const CHUNK_BYTES = 1 << 16;
/** Ranges of a buffer that will be overwritten; adjacent ranges are copied together. */
class KeptBytes {
    #pool = new _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E(CHUNK_BYTES);
    /** Full chunks. */
    #chunks = [];
    /** The chunk that is being filled, and how many bytes of it are. */
    #filling = new Uint8Array(0);
    #filled = 0;
    #from = 0;
    #to = 0;
    #held = 0;
    keep(bytes, start, end) {
        if (start !== this.#to) {
            this.secure(bytes);
            this.#from = start;
        }
        this.#to = end;
    }
    /** Keeps bytes like `keep`; they may be dropped later. */
    hold(bytes, start, end) {
        this.keep(bytes, start, end);
        this.#held += end - start;
        if (this.#held <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)} of blanks or comments between two of its rows; remove some of them`);
    }
    /** Moves the bytes of `held` to the end of these. */
    append(held, bytes) {
        const secured = held.#chunks.length > 0 || held.#filled > 0;
        if (secured || (held.#to > held.#from && held.#from !== this.#to))
            this.secure(bytes);
        for (const chunk of held.#chunks)
            this.#copy(chunk, 0, chunk.length);
        this.#copy(held.#filling, 0, held.#filled);
        if (held.#to > held.#from)
            this.keep(bytes, held.#from, held.#to);
        held.clear();
    }
    /** Copies the bytes that are still in the buffer; to be called before it is overwritten. */
    secure(bytes) {
        this.#copy(bytes, this.#from, this.#to);
        this.#from = this.#to = 0;
    }
    clear() {
        this.#chunks = [];
        this.#filled = 0;
        this.#from = this.#to = this.#held = 0;
    }
    /** Returns the full chunks since the last call. They can be handed back to their pool. */
    take() {
        const chunks = this.#chunks;
        this.#chunks = [];
        return chunks;
    }
    /** Returns everything secured since the last call of `take`. Nothing can be kept after that. */
    finish() {
        return [...this.take(), this.#filling.subarray(0, this.#filled)];
    }
    #copy(bytes, start, end) {
        for (let at = start; at < end;) {
            if (this.#filled === this.#filling.length) {
                if (this.#filled > 0)
                    this.#chunks.push(this.#filling);
                this.#filling = this.#pool.take();
                this.#filled = 0;
            }
            const size = Math.min(end - at, this.#filling.length - this.#filled);
            this.#filling.set(bytes.subarray(at, at + size), this.#filled);
            this.#filled += size;
            at += size;
        }
    }
}
//# sourceMappingURL=rewrite-kept.js.map

/***/ }),

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keptRecords),
/* harmony export */   u: () => (/* binding */ RecordFilter)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/* harmony import */ var _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8695);
/** Keeps the records of a text that have no listed line. */




class RecordFilter {
    #listed;
    #tally;
    #kept = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    #found = 0;
    constructor(listed, tally) {
        this.#listed = listed.rows();
        this.#tally = tally;
    }
    /** Returns true if any of these lines contains a listed item. */
    isListed(first, last) {
        for (let line = first; line <= last; line++)
            if (this.#listed.has(line))
                return true;
        return false;
    }
    /** Handles the next record: `bytes[start, end)`, with its line end, on the lines from `first` to `last`. */
    record(bytes, start, end, first, last) {
        if (!this.isListed(first, last)) {
            this.#tally.kept++;
            if (!this.#tally.countsOnly)
                this.#kept.keep(bytes, start, end);
            return;
        }
        this.#tally.removed++;
        this.#tally.removedByReader += last - first + 1;
        for (let line = first; line <= last; line++)
            if (this.#listed.has(line))
                this.#found++;
    }
    /** To be called before the bytes are overwritten. */
    secure(bytes) {
        this.#kept.secure(bytes);
    }
    /** Returns full chunks of what was kept since the last call. */
    take() {
        return this.#kept.take();
    }
    /** Returns the rest. Throws unless every listed line was found. */
    finish() {
        if (this.#found === this.#listed.size)
            return this.#kept.finish();
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('internal', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a listed line was not found; please report this error`);
    }
}
/**
 * Yields the records that are kept.
 *
 * @param scanner finds the records; it secures what the filter kept at the end of each scan
 */
async function* keptRecords(text, scanner, filter) {
    for await (const _ of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPieces */ .vo)(text, scanner))
        yield* filter.take();
    yield* filter.finish();
}
//# sourceMappingURL=rewrite-records.js.map

/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(775);
/** Rewrites text in UTF-8, as its reader sees it, and encodes the result as before: UTF-16 stays UTF-16. */


/** Rewrites the text of `content`; `rewrite` gets it in UTF-8 without byte order mark. */
async function* rewriteText(content, rewrite) {
    const encoding = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(content.head);
    yield markOf(content.head);
    const rewritten = rewrite((0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(content));
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
        yield* toUtf16(rewritten, encoding);
    else
        yield* rewritten;
}
const MARKS = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff]
];
function markOf(head) {
    const mark = MARKS.find(bytes => bytes.every((byte, i) => head[i] === byte)) ?? [];
    return head.subarray(0, mark.length);
}
async function* toUtf16(chunks, encoding) {
    // A second mark is an ordinary character.
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for await (const chunk of chunks) {
        const units = Buffer.from(decoder.decode(chunk, { stream: true }), 'utf16le');
        yield encoding === 'utf-16le' ? units : units.swap16();
    }
    decoder.decode();
}
//# sourceMappingURL=rewrite-text.js.map

/***/ })

};
