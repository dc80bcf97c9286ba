export const id = 481;
export const ids = [481];
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

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ MAX_MESSAGE_DEPTH),
/* harmony export */   pz: () => (/* binding */ MAX_VARIANT_BYTES),
/* harmony export */   rx: () => (/* binding */ MAX_VARIANT_DEPTH),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/** The limits on binary files of records. */
/** Bytes of a record, which is in memory as a whole; records of pictures have less than one MiB. */
const MAX_RECORD_BYTES = 1 << 26;
/** Messages inside messages of Protocol Buffers that are opened; TensorFlow's `SequenceExample` has six. */
const MAX_MESSAGE_DEPTH = 12;
/** Bytes of a value of type VARIANT, or of the names of its keys; Spark allows no more for either. */
const MAX_VARIANT_BYTES = 1 << 24;
/** Objects and arrays inside each other in a value of type VARIANT: more than any data has. */
const MAX_VARIANT_DEPTH = 500;
//# sourceMappingURL=record-limits.js.map

/***/ }),

/***/ 7624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTfRecord: () => (/* binding */ readTfRecord)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/bytes/header-first.js
var header_first = __webpack_require__(9827);
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/manifest/record/record-limits.js
var record_limits = __webpack_require__(5715);
;// CONCATENATED MODULE: ./lib/manifest/record/protobuf.js
/**
 * Reads a message of Protocol Buffers without its schema
 * (https://protobuf.dev/programming-guides/encoding/). A field with a length may be a text, bytes or a message, and only
 * the schema says which: it is read as everything that it can be. Only where a message has the exact layout of
 * TensorFlow's `Example` or `SequenceExample`, its outer messages are known to be nothing else.
 */



/** Wire types. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const GROUP_START = 3;
const GROUP_END = 4;
const FIXED32 = 5;
const BYTES_LIST = new Map([[1, 'value']]);
const NUMBERS = new Map([[1, 'numbers']]);
const FEATURE = new Map([
    [1, BYTES_LIST],
    [2, NUMBERS],
    [3, NUMBERS]
]);
const mapOf = (value) => {
    const entry = new Map([
        [1, 'value'],
        [2, value]
    ]);
    return new Map([[1, entry]]);
};
/** `SequenceExample`, and `Example`, which is one without lists. */
const EXAMPLE = new Map([
    [1, mapOf(FEATURE)],
    [2, mapOf(new Map([[1, FEATURE]]))]
]);
/**
 * Collects the items of a value with a length. Yields where the collector should pass on what it has.
 *
 * @param layout what a message here is expected to be; null where nothing is known
 */
function* readValue(value, row, collector, layout, depth = 0) {
    // Empty values cost time, too.
    collector.watch.worked(value.length + 1);
    if (collector.full || collector.watch.due)
        yield;
    if (value.length === 0)
        return;
    if (layout !== null && fits(value, layout)) {
        for (const { number, start, end } of fieldsIn(value)) {
            const inner = layout.get(number);
            if (inner === 'numbers' || inner === undefined)
                continue;
            yield* readValue(value.subarray(start, end), row, collector, inner === 'value' ? null : inner, depth + 1);
        }
        return;
    }
    if (depth === record_limits/* MAX_MESSAGE_DEPTH */.To || !isMessage(value)) {
        yield* (0,cell/* collectEither */.qK)(value, row, collector);
        return;
    }
    if (isPlain(value))
        (0,cell/* collectText */.Ov)(value, 0, value.length, row, 0, collector);
    else
        (0,cell/* collectBinary */.Kc)(value, true, row, 0, collector);
    for (const { start, end } of fieldsIn(value)) {
        yield* readValue(value.subarray(start, end), row, collector, null, depth + 1);
    }
}
/** Returns true if the value is text without control characters, which nearly no message is. */
function isPlain(value) {
    if (!(0,external_node_buffer_.isUtf8)(value))
        return false;
    for (const byte of value)
        if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
            return false;
    return true;
}
/** Returns true if a value is a message to its end. */
function isMessage(value) {
    const fields = new Fields(value);
    while (fields.next())
        ;
    return fields.isWhole;
}
/** Returns true if a value is a message that has only the fields of `layout`, each with its wire type. */
function fits(value, layout) {
    const fields = new Fields(value);
    while (fields.next()) {
        const inner = layout.get(fields.number);
        if (inner === undefined || (fields.type !== BYTES && inner !== 'numbers'))
            return false;
    }
    return fields.isWhole;
}
/** Yields the fields with a length of a message: the same object each time, since there may be millions. */
function* fieldsIn(value) {
    const fields = new Fields(value);
    while (fields.next())
        if (fields.type === BYTES)
            yield fields;
}
/** Walks over the fields of a message. */
class Fields {
    number = 0;
    type = 0;
    /** Where the value of the field is. */
    start = 0;
    /** NaN after what is no field. */
    end = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** True if the bytes end with a field. */
    get isWhole() {
        return this.end === this.#bytes.length;
    }
    /** Moves to the next field; returns false at the end, and where there is no field. */
    next() {
        if (!(this.end < this.#bytes.length))
            return false;
        const tag = this.#varint();
        this.number = Math.floor(tag / 8);
        this.type = tag % 8;
        const size = this.#sizeOf(this.type);
        this.start = this.end;
        this.end = this.start + size;
        // A tag has 32 bits at most, and no field has the number 0. A comparison with NaN is false.
        if (this.number >= 1 && tag < 2 ** 32 && this.end <= this.#bytes.length)
            return true;
        this.end = NaN;
        return false;
    }
    /** Moves to the value of a field; returns its size. */
    #sizeOf(type) {
        switch (type) {
            case VARINT:
                this.#varint();
                return 0;
            case FIXED64:
                return 8;
            case BYTES:
                return this.#varint();
            case GROUP_START:
            case GROUP_END:
                return 0;
            case FIXED32:
                return 4;
            default:
                return NaN;
        }
    }
    /** Returns the number of at most ten bytes at `end`, exact up to 2^53. */
    #varint() {
        let value = 0;
        for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
            const byte = this.#bytes[this.end++];
            if (byte === undefined)
                break;
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        return (this.end = NaN);
    }
}
//# sourceMappingURL=protobuf.js.map
;// CONCATENATED MODULE: ./lib/manifest/record/tfrecord.js








const CRC_BYTES = 4;
/** Reads every record. Returns their number, which is the number of rows. */
async function* readTfRecord({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, reader => readRecords(reader, collector));
}
async function* readRecords(reader, collector) {
    for (let row = 1;; row++) {
        const head = Buffer.from(await reader.exactly(record_marks/* TFRECORD_HEAD_BYTES */.D9));
        if (head.length === 0)
            return row - 1;
        if (head.length < record_marks/* TFRECORD_HEAD_BYTES */.D9)
            throw broken(row, (0,safe_text/* safe */.gB) `is cut off`);
        if (!(0,record_marks/* isTfRecord */.mX)(head))
            throw broken(row, (0,safe_text/* safe */.gB) `has a wrong checksum of its length`);
        const size = Number(head.readBigUInt64LE());
        if (size > record_limits/* MAX_RECORD_BYTES */.xR)
            yield* skipLarge(reader, size, row, collector);
        const stored = Buffer.from(await reader.exactly(size + CRC_BYTES));
        const record = stored.subarray(0, size);
        const isWhole = stored.length === size + CRC_BYTES;
        if (!isWhole || stored.readUInt32LE(size) !== (0,record_marks/* maskedCrc */.Ug)(record)) {
            for (const _ of (0,cell/* collectUrls */.Dc)(stored, row, collector))
                yield* collector.passOn();
            throw broken(row, isWhole ? (0,safe_text/* safe */.gB) `has a wrong checksum` : (0,safe_text/* safe */.gB) `is cut off`);
        }
        for (const _ of readValue(record, row, collector, EXAMPLE))
            yield* collector.passOn();
        if (collector.full)
            yield* collector.passOn();
    }
}
/** Looks for URLs in a record that is too large, then throws. */
async function* skipLarge(reader, size, row, collector) {
    const strings = new byte_strings/* ByteStrings */.z(collector, row);
    const end = reader.position + size;
    for await (const chunk of reader.take(size)) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
    if (reader.position < end)
        throw broken(row, (0,safe_text/* safe */.gB) `is cut off`);
    throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(row)} has more than ${(0,safe_text/* mebibytes */.jh)(record_limits/* MAX_RECORD_BYTES */.xR)}; split it`);
}
function broken(row, what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(row)} ${what}; write the file again`);
}
//# sourceMappingURL=tfrecord.js.map

/***/ })

};
