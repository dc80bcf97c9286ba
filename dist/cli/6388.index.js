export const id = 6388;
export const ids = [6388];
export const modules = {

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

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCbor: () => (/* binding */ readCbor)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3375);



/** Reads every text, key and bytes; rows are as in MessagePack. Returns the number of rows. */
function readCbor(content, collector) {
    return (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(content, new Cbor(), collector);
}
const NOTHING = { kind: 'nothing' };
const FLOAT = { kind: 'float' };
const END = { kind: 'end' };
const TAG = { kind: 'tag' };
/** The values of the low five bits of the first byte that are followed by a number, and the one without length. */
const WIDE = 24;
const INDEFINITE = 31;
class Cbor {
    at = 0;
    read(bytes, at, end) {
        const first = bytes[at];
        const low = first & 31;
        const width = low >= WIDE && low < WIDE + 4 ? 1 << (low - WIDE) : 0;
        if (low >= WIDE + 4 && low !== INDEFINITE)
            throw wrong();
        if (at + 1 + width > end)
            return null;
        this.at = at + 1 + width;
        const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, width);
        const major = first >> 5;
        if (low === INDEFINITE)
            return indefinite(major);
        // Floats of 16, 32 and 64 bits; other simple values.
        if (major === 7)
            return low > WIDE ? FLOAT : NOTHING;
        return tokenOf(major, width === 0 ? BigInt(low) : unsigned(view));
    }
}
function tokenOf(major, value) {
    switch (major) {
        case 0:
            return { kind: 'integer', value };
        case 1:
            return { kind: 'integer', value: -1n - value };
        case 2:
            return { kind: 'bytes', size: Number(value) };
        case 3:
            return { kind: 'text', size: Number(value) };
        case 4:
            return { kind: 'list', values: Number(value) };
        case 5:
            return { kind: 'map', values: Number(value) * 2 };
        default:
            return TAG;
    }
}
function indefinite(major) {
    switch (major) {
        case 2:
            return { kind: 'parts', of: 'bytes' };
        case 3:
            return { kind: 'parts', of: 'text' };
        case 4:
            return { kind: 'list', values: Infinity };
        case 5:
            return { kind: 'map', values: Infinity };
        case 7:
            return END;
        default:
            throw wrong();
    }
}
function unsigned(view) {
    switch (view.byteLength) {
        case 1:
            return BigInt(view.getUint8(0));
        case 2:
            return BigInt(view.getUint16(0));
        case 4:
            return BigInt(view.getUint32(0));
        default:
            return view.getBigUint64(0);
    }
}
function wrong() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has a value of a type that CBOR does not have`);
}
//# sourceMappingURL=cbor.js.map

/***/ }),

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/manifest/tree/tree-limits.js
var tree_limits = __webpack_require__(9689);
;// CONCATENATED MODULE: ./lib/manifest/tree/tree-scanner.js
/** Reads a sequence of nested values, in pieces of any size: what MessagePack and CBOR have in common. */






class TreeScanner {
    /** Whether there are numbers outside of lists and maps, which files of data do not have. */
    hasLooseNumbers = false;
    #format;
    #values;
    #frames = [];
    /** Bytes that are too many to keep, while they are read. */
    #large = null;
    /** Whether a value has to follow, because there was a tag. */
    #isTagged = false;
    constructor(format, values) {
        this.#format = format;
        this.#values = values;
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            if (this.#large !== null) {
                at = this.#passLarge(this.#large, bytes, at, end);
                continue;
            }
            const token = this.#format.read(bytes, at, end);
            const next = token === null ? Infinity : this.#format.at + sizeOf(token);
            const isLarge = token !== null && sizeOf(token) > manifest_limits/* MAX_STRING_BYTES */.Zp;
            if (isLarge && token.kind !== 'bytes')
                throw tooLarge(this.#values.row);
            // What the bytes are is known from their beginning.
            const isThere = isLarge ? this.#format.at + peek/* HEAD_BYTES */.L <= end : next <= end;
            if (token === null || !isThere) {
                if (final)
                    throw cutOff();
                return at;
            }
            at = isLarge ? this.#beginLarge(sizeOf(token), bytes) : next;
            if (!isLarge)
                this.#token(token, bytes, this.#format.at, next);
        }
        if (final && (this.#frames.length > 0 || this.#isTagged || this.#large !== null))
            throw cutOff();
        return at;
    }
    /** Begins bytes that are too many to keep; returns where they begin. Text of that size is not read. */
    #beginLarge(size, bytes) {
        const { at } = this.#format;
        const frame = this.#frames.at(-1);
        const isText = (0,encoding/* looksLikeText */.nw)(bytes.subarray(at, at + peek/* HEAD_BYTES */.L));
        if (isText || frame?.kind === 'parts')
            throw tooLarge(this.#values.row);
        this.#isTagged = false;
        this.#separate(frame);
        this.#large = this.#values.large(size);
        return at;
    }
    #passLarge(large, bytes, at, end) {
        const stop = large.read(bytes, at, end);
        if (large.isWhole) {
            this.#large = null;
            this.#ended();
        }
        return stop;
    }
    #token(token, bytes, start, end) {
        const frame = this.#frames.at(-1);
        if (frame?.kind === 'parts') {
            this.#part(frame, token, bytes.subarray(start, end));
            return;
        }
        if (token.kind === 'end') {
            const isOpen = frame?.left === Infinity && !(frame.kind === 'map' && frame.done % 2 === 1);
            if (!isOpen || this.#isTagged)
                throw this.#broken((0,safe_text/* safe */.gB) `has an end where none can be`);
            this.#close();
            return;
        }
        if (token.kind === 'tag') {
            this.#isTagged = true;
            return;
        }
        this.#isTagged = false;
        this.#separate(frame);
        this.#value(token, bytes, start, end);
    }
    #value(token, bytes, start, end) {
        switch (token.kind) {
            case 'nothing':
                this.#values.nothing();
                break;
            case 'float':
                this.hasLooseNumbers ||= this.#frames.length === 0;
                this.#values.float();
                break;
            case 'integer':
                this.hasLooseNumbers ||= this.#frames.length === 0;
                this.#values.integer(() => token.value);
                break;
            case 'text':
                this.#values.text(bytes, start, end);
                break;
            case 'bytes':
                this.#values.bytes(bytes, start, end);
                break;
            case 'list':
            case 'map':
                this.#open({ kind: token.kind, left: token.values, of: 'text' });
                this.#values.open(token.kind);
                if (token.values === 0)
                    this.#close();
                return;
            case 'parts':
                this.#open({ kind: 'parts', left: Infinity, of: token.of });
                return;
        }
        this.#ended();
    }
    #open(opened) {
        if (this.#frames.length === tree_limits/* MAX_TREE_DEPTH */.is)
            throw this.#broken((0,safe_text/* safe */.gB) `is nested too deep`);
        const isRows = this.#frames.length === 0 && opened.kind === 'list';
        this.#frames.push({ ...opened, done: 0, isRows, parts: [], size: 0 });
    }
    /** Ends the innermost list or map. */
    #close() {
        const frame = this.#frames.pop();
        if (frame?.kind === 'list' || frame?.kind === 'map')
            this.#values.close(frame.kind);
        this.#ended(frame?.isRows);
    }
    /** Handles the end of a value, and of the values around it of which it is the last. */
    #ended(wasRows = false) {
        let isCounted = wasRows;
        for (;;) {
            const frame = this.#frames.at(-1);
            if (frame === undefined ? !isCounted : frame.isRows)
                this.#values.row++;
            if (frame === undefined)
                return;
            frame.done++;
            frame.left--;
            if (frame.left > 0 || frame.kind === 'parts')
                return;
            this.#frames.pop();
            this.#values.close(frame.kind);
            isCounted = frame.isRows;
        }
    }
    /** Handles what precedes a value. */
    #separate(frame) {
        if (frame === undefined)
            return;
        const isValue = frame.kind === 'map' && frame.done % 2 === 1;
        if (isValue)
            this.#values.colon();
        else if (frame.done > 0)
            this.#values.comma();
    }
    /** Joins the parts of a text or of bytes. */
    #part(frame, token, bytes) {
        if (token.kind === 'end') {
            this.#frames.pop();
            const whole = Buffer.concat(frame.parts);
            if (frame.of === 'text')
                this.#values.text(whole, 0, whole.length);
            else
                this.#values.bytes(whole, 0, whole.length);
            this.#ended();
            return;
        }
        if (token.kind !== frame.of)
            throw this.#broken((0,safe_text/* safe */.gB) `has a text of other parts`);
        frame.size += bytes.length;
        if (frame.size > manifest_limits/* MAX_STRING_BYTES */.Zp)
            throw tooLarge(this.#values.row);
        // A copy, because the bytes will be overwritten. Empty parts add nothing.
        if (bytes.length > 0)
            frame.parts.push(bytes.slice());
    }
    #broken(what) {
        return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(this.#values.row)} ${what}; write the file again`);
    }
}
function sizeOf(token) {
    return token.kind === 'text' || token.kind === 'bytes' ? token.size : 0;
}
function tooLarge(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(row)} has a value of more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
}
function cutOff() {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it ends inside a value; write the file again`);
}
//# sourceMappingURL=tree-scanner.js.map
// EXTERNAL MODULE: ./lib/manifest/tree/tree-values.js + 1 modules
var tree_values = __webpack_require__(7335);
;// CONCATENATED MODULE: ./lib/manifest/tree/read-tree.js





/** Returns the number of rows. */
async function* readTree(content, format, collector) {
    const values = new tree_values/* TreeValues */.J(collector);
    const scanner = new TreeScanner(format, values);
    try {
        yield* (0,pending/* scanAll */.$Y)(content.all, scanner, collector);
    }
    catch (error) {
        collector.watch.checkDeadline();
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
        yield* search((await content.source()).open(), collector);
        throw error;
    }
    // A text in an old encoding may also be a sequence of numbers.
    if (scanner.hasLooseNumbers)
        yield* search((await content.source()).open(), collector);
    if (values.fault !== null)
        throw values.fault;
    return values.row - 1;
}
async function* search(all, collector) {
    const strings = new byte_strings/* ByteStrings */.z(collector);
    for await (const chunk of all) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
}
//# sourceMappingURL=read-tree.js.map

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
