export const id = 7361;
export const ids = [7361];
export const modules = {

/***/ 9827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeaderFirst)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);
/* harmony import */ var _byte_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8636);



/**
 * Reads the header with `read`, then collects the URLs that are written out after it, even if the header has a fault.
 * Returns what `read` returns.
 */
async function* readHeaderFirst(all, collector, read) {
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteReader */ .k(all);
    let rows = 0;
    let fault = null;
    try {
        rows = yield* read(reader);
    }
    catch (error) {
        collector.watch.checkDeadline();
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        fault = error;
    }
    const strings = new _byte_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteStrings */ .z(collector);
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
    if (fault !== null)
        throw fault;
    return rows;
}
//# sourceMappingURL=header-first.js.map

/***/ }),

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ collectUrls),
/* harmony export */   Kc: () => (/* binding */ collectBinary),
/* harmony export */   Ov: () => (/* binding */ collectText),
/* harmony export */   qK: () => (/* binding */ collectEither)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8636);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8677);
/* harmony import */ var _bytes_peek_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(218);
/* harmony import */ var _json_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2531);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(775);
/** Collects what a value of a binary file contains: the items of a text, or the digests of bytes. */









/** Content hashes by their size in bytes. */
const HASH_NAMES = new Map([
    [16, 'md5'],
    [20, 'sha1'],
    [32, 'sha256'],
    [64, 'sha512']
]);
/**
 * Collects the items of a text, also those that are written in JSON in it.
 *
 * @param mayBePage false if it is no page for certain
 */
function collectText(bytes, start, end, row, column, collector, mayBePage = true) {
    if (end - start > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_STRING_BYTES */ .Zp) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `a cell has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_STRING_BYTES */ .Zp)} of text; split it`);
    }
    collector.string(bytes, start, end, row, column, false);
    if (mayBePage)
        collector.page(bytes, start, end, row, column);
    (0,_json_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .readEmbeddedJson */ .J)(bytes, start, end, row, column, collector);
}
/**
 * Collects the digests of a value.
 *
 * @param mayBeHash whether the value itself is a content hash if it has the size of one
 */
function collectBinary(value, mayBeHash, row, column, collector) {
    const collect = (text) => {
        const bytes = Buffer.from(text, 'latin1');
        collector.string(bytes, 0, bytes.length, row, column, false);
    };
    const name = HASH_NAMES.get(value.length);
    if (name !== undefined && mayBeHash) {
        collect(`${name}:${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`);
    }
    for (const algorithm of HASH_NAMES.values())
        collect(`${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)(algorithm, value, 'hex')}`);
}
/**
 * Collects a value that may be text or bytes: bytes have digests, and URLs may be written out in them. Yields where the
 * collector should pass on what it has.
 */
function* collectEither(value, row, collector, column = 0) {
    const wellFormed = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value);
    if (wellFormed || (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_6__/* .looksLikeText */ .nw)(value.subarray(0, _bytes_peek_js__WEBPACK_IMPORTED_MODULE_8__/* .HEAD_BYTES */ .L))) {
        collectText(value, 0, value.length, row, column, collector);
    }
    else
        yield* collectUrls(value, row, collector);
    if (!wellFormed)
        collectBinary(value, true, row, column, collector);
}
/** Collects the URLs that are written out in bytes. Yields like `collectEither`. */
function* collectUrls(bytes, row, collector) {
    const strings = new _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteStrings */ .z(collector, row);
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
        strings.add(bytes.subarray(at, at + STEP_BYTES));
        collector.watch.worked(STEP_BYTES);
        if (collector.full || collector.watch.due)
            yield;
    }
    strings.end();
}
/** Bytes that are searched before a pause. */
const STEP_BYTES = 1 << 16;
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBson: () => (/* binding */ readBson)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/bytes/header-first.js
var header_first = __webpack_require__(9827);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/tree/tree-limits.js
var tree_limits = __webpack_require__(9689);
;// CONCATENATED MODULE: ./lib/manifest/tree/bson-document.js
/** Reads a document of BSON that is in memory as a whole. */




/** Elements that are read before a pause. */
const STEP = 1 << 10;
/** Bytes of values of a fixed size that are no text, by type: other types are read below. */
const SIZES = new Map([
    [0x06, 0],
    [0x07, 12],
    [0x08, 1],
    [0x09, 8],
    [0x0a, 0],
    [0x11, 8],
    [0x7f, 0],
    [0xff, 0]
]);
/** Yields where the collector may pass on what it has. Throws `manifest-unreadable`. */
function* readBsonDocument(bytes, values) {
    const document = new Document(bytes, values);
    for (let step = 1; document.next(); step++)
        if (step % STEP === 0)
            yield;
}
class Document {
    #bytes;
    #values;
    #frames = [];
    #at = 0;
    constructor(bytes, values) {
        this.#bytes = bytes;
        this.#values = values;
        this.#open('map', bytes.length);
    }
    /** Reads an element, or the end of a document; returns false after the outermost one. */
    next() {
        const frame = this.#frames.at(-1);
        if (frame === undefined)
            return false;
        if (this.#at === frame.last) {
            this.#close(frame);
            return true;
        }
        const type = this.#bytes[this.#take(1)];
        if (!frame.isFirst)
            this.#values.comma();
        frame.isFirst = false;
        const [start, end] = this.#cstring();
        // The keys of a list are its indexes, which programs ignore.
        if (frame.kind === 'map' || !/^\d{1,8}$/.test((0,latin1/* latin1 */.W)(this.#bytes, start, end))) {
            this.#values.text(this.#bytes, start, end);
            this.#values.colon();
        }
        this.#value(type);
        return true;
    }
    #value(type) {
        const size = SIZES.get(type);
        if (size !== undefined) {
            this.#take(size);
            this.#values.nothing();
            return;
        }
        switch (type) {
            case 0x01:
            case 0x13:
                this.#take(type === 0x01 ? 8 : 16);
                this.#values.float();
                break;
            case 0x02:
            case 0x0d:
            case 0x0e:
                this.#values.text(this.#bytes, ...this.#string());
                break;
            case 0x03:
            case 0x04:
                this.#open(type === 0x03 ? 'map' : 'list', this.#inner().size);
                break;
            case 0x05:
                this.#binary();
                break;
            case 0x0b:
                this.#values.text(this.#bytes, ...this.#cstring());
                this.#values.text(this.#bytes, ...this.#cstring());
                break;
            case 0x0c:
                this.#values.text(this.#bytes, ...this.#string());
                this.#take(12);
                break;
            case 0x0f:
                this.#code();
                break;
            case 0x10:
                this.#integer(this.#take(4), at => this.#bytes.readInt32LE(at));
                break;
            case 0x12:
                this.#integer(this.#take(8), at => this.#bytes.readBigInt64LE(at));
                break;
            default:
                throw this.#broken((0,safe_text/* safe */.gB) `has a value of a type that BSON does not have`);
        }
    }
    #integer(at, read) {
        this.#values.integer(() => read(at));
    }
    #binary() {
        const size = this.#bytes.readInt32LE(this.#take(4));
        const subtype = this.#bytes[this.#take(1)];
        const start = this.#take(size);
        // An older form has a second size.
        const from = subtype === 2 && size >= 4 ? start + 4 : start;
        this.#values.bytes(this.#bytes, from, start + size);
    }
    /** Reads a program and the values of its variables. */
    #code() {
        const start = this.#at;
        const size = this.#bytes.readInt32LE(this.#take(4));
        this.#values.text(this.#bytes, ...this.#string());
        const inner = this.#inner();
        if (inner.start + inner.size !== start + size)
            throw this.#broken((0,safe_text/* safe */.gB) `has a size that does not fit`);
        this.#open('map', inner.size);
    }
    /** Returns where a document begins, and its size. */
    #inner() {
        const start = this.#at;
        const size = this.#bytes.readInt32LE(this.#take(4));
        this.#at = start;
        if (size < 5)
            throw this.#broken((0,safe_text/* safe */.gB) `has an impossible size in it`);
        return { start, size };
    }
    #open(kind, size) {
        if (this.#frames.length === tree_limits/* MAX_TREE_DEPTH */.is)
            throw this.#broken((0,safe_text/* safe */.gB) `is nested too deep`);
        const last = this.#at + size - 1;
        const around = this.#frames.at(-1);
        if (last >= (around?.last ?? Infinity) || this.#bytes[last] !== 0) {
            throw this.#broken((0,safe_text/* safe */.gB) `has a size that does not fit`);
        }
        this.#at += 4;
        this.#values.open(kind);
        this.#frames.push({ last, kind, isFirst: true });
    }
    #close({ kind }) {
        this.#values.close(kind);
        this.#frames.pop();
        this.#at++;
    }
    /** Reads a text with its size and a zero after it; returns where it is. */
    #string() {
        const size = this.#bytes.readInt32LE(this.#take(4));
        const start = this.#take(size);
        if (size < 1 || this.#bytes[start + size - 1] !== 0)
            throw this.#broken((0,safe_text/* safe */.gB) `has a text without its end`);
        return [start, start + size - 1];
    }
    /** Reads a text that a zero ends; returns where it is. */
    #cstring() {
        const start = this.#at;
        const end = this.#bytes.indexOf(0, start);
        if (end < 0)
            throw this.#broken((0,safe_text/* safe */.gB) `has a text without its end`);
        this.#take(end + 1 - start);
        return [start, end];
    }
    /** Skips the next bytes, which are in the innermost document; returns where they begin. */
    #take(size) {
        const start = this.#at;
        const last = this.#frames.at(-1)?.last ?? 0;
        if (size < 0 || size > last - start)
            throw this.#broken((0,safe_text/* safe */.gB) `has a value that does not fit`);
        this.#at = start + size;
        return start;
    }
    #broken(what) {
        return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `document ${(0,safe_text/* count */.U9)(this.#values.row)} ${what}; export it again`);
    }
}
//# sourceMappingURL=bson-document.js.map
// EXTERNAL MODULE: ./lib/manifest/tree/tree-values.js + 1 modules
var tree_values = __webpack_require__(7335);
;// CONCATENATED MODULE: ./lib/manifest/tree/bson.js







/** Reads every text, key and bytes. A row is a document. Returns their number. */
async function* readBson({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, reader => readDocuments(reader, collector));
}
async function* readDocuments(reader, collector) {
    const values = new tree_values/* TreeValues */.J(collector);
    let fault = null;
    for (;;) {
        const size = Buffer.from(await reader.exactly(4));
        if (size.length === 0)
            break;
        const bytes = size.length < 4 ? 0 : size.readInt32LE();
        if (bytes < tree_limits/* MIN_BSON_BYTES */.SN)
            throw broken(values.row, (0,safe_text/* safe */.gB) `is cut off or has an impossible size`);
        if (bytes > tree_limits/* MAX_BSON_BYTES */.Ir)
            throw tooLarge(values.row);
        const rest = await reader.exactly(bytes - 4);
        const document = Buffer.concat([size, rest]);
        const isWhole = rest.length === bytes - 4;
        try {
            if (!isWhole)
                throw broken(values.row, (0,safe_text/* safe */.gB) `is cut off`);
            for (const _ of readBsonDocument(document, values))
                if (collector.full)
                    yield* collector.passOn();
        }
        catch (error) {
            collector.watch.checkDeadline();
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            // Other documents can be read without this one.
            fault ??= error;
            const strings = new byte_strings/* ByteStrings */.z(collector, values.row);
            strings.add(document);
            strings.end();
        }
        values.restart(values.row + 1);
        if (collector.full || collector.watch.due)
            yield* collector.passOn();
    }
    fault ??= values.fault;
    if (fault !== null)
        throw fault;
    return values.row - 1;
}
function broken(row, what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `document ${(0,safe_text/* count */.U9)(row)} ${what}; export it again`);
}
function tooLarge(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `document ${(0,safe_text/* count */.U9)(row)} has more than ${(0,safe_text/* mebibytes */.jh)(tree_limits/* MAX_BSON_BYTES */.Ir)}, which no database of BSON keeps`);
}
//# sourceMappingURL=bson.js.map

/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ MAX_NPY_HEADER_BYTES),
/* harmony export */   Ir: () => (/* binding */ MAX_BSON_BYTES),
/* harmony export */   L6: () => (/* binding */ MAX_SNAPPY_BLOCK_BYTES),
/* harmony export */   M_: () => (/* binding */ MAX_AVRO_METADATA_BYTES),
/* harmony export */   Ot: () => (/* binding */ MAX_NPY_REPEATED),
/* harmony export */   SN: () => (/* binding */ MIN_BSON_BYTES),
/* harmony export */   Y8: () => (/* binding */ MAX_AVRO_SCHEMA_DEPTH),
/* harmony export */   eI: () => (/* binding */ MAX_KEPT_BLOCK_BYTES),
/* harmony export */   is: () => (/* binding */ MAX_TREE_DEPTH),
/* harmony export */   jr: () => (/* binding */ MAX_NPY_DEPTH)
/* harmony export */ });
/** The limits on binary formats of nested values. */
/** Bytes of the schema of Avro, and of any other entry in front of the blocks; real ones have some KiB. */
const MAX_AVRO_METADATA_BYTES = 1 << 20;
/** Types inside types of Avro: a single byte may be the content of that many nested records. */
const MAX_AVRO_SCHEMA_DEPTH = 64;
/** Values inside values, each of which needs some memory. */
const MAX_TREE_DEPTH = 1 << 16;
/** Bytes of a block of Avro in Snappy, which is decompressed as a whole; writers make blocks of 16 to 64 KiB. */
const MAX_SNAPPY_BLOCK_BYTES = 16 << 20;
/** Bytes of a block of Avro that are kept while it is read; larger ones are searched from a fault on only. */
const MAX_KEPT_BLOCK_BYTES = 1 << 20;
/** Bytes of the header of NumPy's arrays; those of usual arrays have less than 64 KiB. */
const MAX_NPY_HEADER_BYTES = 1 << 20;
/** Types inside types, and values inside values, of the header of NumPy's arrays. */
const MAX_NPY_DEPTH = 32;
/** Records inside a record of NumPy that are written out as fields. */
const MAX_NPY_REPEATED = 1 << 10;
/** Bytes of a document of BSON at least: its size, and a zero. */
const MIN_BSON_BYTES = 5;
/** Bytes of a document of BSON: MongoDB keeps 16 MiB at most, and its tools allow some more. */
const MAX_BSON_BYTES = 17 << 20;
//# sourceMappingURL=tree-limits.js.map

/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ TreeValues)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/manifest/json/json-keys.js + 6 modules
var json_keys = __webpack_require__(208);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/item/digest/byte-digests.js
var byte_digests = __webpack_require__(5492);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
;// CONCATENATED MODULE: ./lib/manifest/tree/large-bytes.js
/** Digests bytes that are too many to keep, such as the tensors of a model, as they pass; URLs in them are looked up. */


const NOTHING = new Uint8Array(0);
class LargeBytes {
    #collector;
    #row;
    #digests = new byte_digests/* ByteDigests */.y();
    #strings;
    #left;
    constructor(size, row, collector) {
        this.#left = size;
        this.#row = row;
        this.#collector = collector;
        this.#strings = new byte_strings/* ByteStrings */.z(collector, row);
    }
    get isWhole() {
        return this.#left === 0;
    }
    /** Reads from `at` on; returns where the bytes or those of the value end. */
    read(bytes, at, end) {
        const stop = Math.min(end, at + this.#left);
        this.#digests.update(bytes.subarray(at, stop));
        this.#strings.add(bytes.subarray(at, stop));
        this.#left -= stop - at;
        if (this.#left === 0)
            this.#collect();
        return stop;
    }
    #collect() {
        this.#strings.end();
        for (const hex of this.#digests.hexWith(NOTHING)) {
            this.#collector.string(hex, 0, hex.length, this.#row, 0, false);
        }
    }
}
//# sourceMappingURL=large-bytes.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/tree/tree-values.js
/** Collects the values of a binary format of nested values; keys and structure mean the same as in JSON. */





/** A value that fills no template. */
const SOME_WORD = Buffer.from('null');
/** A value that programs write in different ways, so that it cannot fill a template. */
const SOME_FLOAT = Buffer.from('0.5');
class TreeValues {
    /** Where the next values are. */
    row = 1;
    column = 0;
    #collector;
    #keys;
    constructor(collector) {
        this.#collector = collector;
        const string = (bytes, start, end, row) => collector.string(bytes, start, end, row, this.column, false);
        this.#keys = new json_keys/* JsonKeys */.$({ string }, collector.templates, false);
    }
    /** The fault to report after everything else was read; null where there is none. */
    get fault() {
        return this.#keys.fault;
    }
    /** Continues with a row after a fault. */
    restart(row) {
        this.#keys.reset();
        this.row = row;
    }
    /** Handles a text, which may be a key. */
    text(bytes, start, end) {
        this.#keys.string(bytes, start, end, this.row, 0);
        const isText = (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end));
        if (isText)
            (0,cell/* collectText */.Ov)(bytes, start, end, this.row, this.column, this.#collector);
        // Older writers have no other type for bytes.
        else
            this.#collectBytes(bytes.subarray(start, end));
    }
    /** Handles a key that was collected before. */
    key(name) {
        this.#keys.string(name, 0, name.length, this.row, 0);
        this.#keys.colon();
    }
    /** Handles bytes, which may be text. */
    bytes(bytes, start, end) {
        const value = bytes.subarray(start, end);
        if ((0,external_node_buffer_.isUtf8)(value)) {
            this.text(bytes, start, end);
            return;
        }
        this.#word(SOME_WORD);
        this.#collectBytes(value);
    }
    /** Handles bytes that are too many to keep. */
    large(size) {
        this.#word(SOME_WORD);
        return new LargeBytes(size, this.row, this.#collector);
    }
    /** @param value called only if it is needed */
    integer(value) {
        this.#word(this.#collector.templates === null ? SOME_WORD : Buffer.from(String(value())));
    }
    /** Handles a number with a fraction. */
    float() {
        this.#word(SOME_FLOAT);
    }
    /** Handles a value without content. */
    nothing() {
        this.#word(SOME_WORD);
    }
    open(kind) {
        this.#keys.open(kind === 'map' ? ascii/* OPEN_BRACE */.Hv : ascii/* OPEN_BRACKET */.WL, this.row);
        this.#collector.watch.worked(1);
    }
    close(kind) {
        this.#keys.close(kind === 'map' ? ascii/* OPEN_BRACE */.Hv : ascii/* OPEN_BRACKET */.WL, this.row);
    }
    #collectBytes(bytes) {
        for (const _ of (0,cell/* collectEither */.qK)(bytes, this.row, this.#collector, this.column))
            ;
    }
    #word(word) {
        this.#keys.word(word, 0, word.length, this.row);
        this.#collector.watch.worked(1);
    }
    /** To be called between a key and its value. */
    colon() {
        this.#keys.colon();
    }
    /** To be called before every value of a list but the first, and before every key but the first. */
    comma() {
        this.#keys.comma();
    }
}
//# sourceMappingURL=tree-values.js.map

/***/ })

};
