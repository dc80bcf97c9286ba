export const id = 706;
export const ids = [706];
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
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
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

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNpy: () => (/* binding */ readNpy)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/bytes/header-first.js
var header_first = __webpack_require__(9827);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/manifest/tree/tree-limits.js
var tree_limits = __webpack_require__(9689);
;// CONCATENATED MODULE: ./lib/manifest/tree/npy-header.js
/** Reads the header of NumPy's files: a literal of Python (numpy.lib.format, "Format Version 1.0" to "3.0"). */



/**
 * Throws `manifest-unreadable`, and `manifest-unsupported` where the values are pickled.
 *
 * @param text one character per byte
 * @param collect receives every string in the header
 */
function readNpyHeader(text, collect) {
    const header = new Literal(text, collect).read();
    if (!isDictionary(header))
        throw broken((0,safe_text/* safe */.gB) `its header is not a dictionary`);
    const shape = header.get('shape');
    if (!isSizes(shape))
        throw broken((0,safe_text/* safe */.gB) `its header has no shape`);
    if (shape.length > tree_limits/* MAX_NPY_DEPTH */.jr || !Number.isSafeInteger(productOf(shape)))
        throw broken((0,safe_text/* safe */.gB) `its shape is impossible`);
    const fields = fieldsOf(header.get('descr'), '', 0);
    return { fields, shape, isFortran: header.get('fortran_order') === true };
}
function isList(value) {
    return Array.isArray(value);
}
function isDictionary(value) {
    return value instanceof Map;
}
function isSizes(value) {
    return isList(value) && value.every((size) => Number.isSafeInteger(size) && Number(size) >= 0);
}
function fieldsOf(type, name, depth) {
    if (depth > tree_limits/* MAX_NPY_DEPTH */.jr)
        throw broken((0,safe_text/* safe */.gB) `its type is nested too deep`);
    if (typeof type === 'string')
        return [plainField(type, name)];
    if (!isList(type))
        throw broken((0,safe_text/* safe */.gB) `its type is not known`);
    // A pair of a type and a shape, or the fields of a record.
    const [inner, shape] = type;
    if (type.length === 2 && typeof inner !== 'object' && isSizes(shape))
        return repeated(fieldsOf(inner, name, depth + 1), shape);
    return type.flatMap((field) => {
        if (!isList(field))
            throw broken((0,safe_text/* safe */.gB) `its type is not known`);
        const [title, own, of = []] = field;
        if (!isSizes(of))
            throw broken((0,safe_text/* safe */.gB) `its type is not known`);
        // A name may have a title in front of it.
        const called = isList(title) ? title[1] : title;
        return repeated(fieldsOf(own, name === '' && typeof called === 'string' ? called : name, depth + 1), of);
    });
}
/** Returns the number of elements of a shape. */
function productOf(shape) {
    return shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
}
function repeated(fields, shape) {
    const times = productOf(shape);
    if (times === 1)
        return fields;
    const [field, ...others] = fields;
    if (field === undefined || times === 0)
        return [];
    if (others.length === 0)
        return [{ ...field, count: field.count * times }];
    if (times > tree_limits/* MAX_NPY_REPEATED */.Ot)
        throw broken((0,safe_text/* safe */.gB) `its type repeats a record too often`);
    return Array.from({ length: times }, () => fields).flat();
}
const KINDS = {
    S: 'bytes',
    a: 'bytes',
    V: 'bytes',
    U: 'text',
    i: 'signed',
    u: 'integer',
    f: 'float'
};
function plainField(type, name) {
    const [, order, letter = '', digits = ''] = /^([<>=|]?)([a-zA-Z?])(\d*)(?:\[[^\]]*\])?$/.exec(type) ?? [];
    if (letter === 'O') {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its values are pickled, and a pickle is never loaded; save it with a text type, or as CSV or JSON Lines`);
    }
    const size = Number(digits === '' ? 1 : digits) * (letter === 'U' ? 4 : 1);
    if (letter === '' || letter === 'T' || !Number.isSafeInteger(size))
        throw broken((0,safe_text/* safe */.gB) `its type is not known`);
    return { name: Buffer.from(name, 'latin1'), kind: KINDS[letter] ?? 'other', size, count: 1, isLittle: order !== '>' };
}
/** Reads strings, numbers, tuples, lists and dictionaries of Python. */
class Literal {
    #tokens;
    #collect;
    #at = 0;
    constructor(text, collect) {
        this.#collect = collect;
        this.#tokens = text.match(/[bu]?'(?:[^'\\]|\\.)*'|[bu]?"(?:[^"\\]|\\.)*"|\d+L?|[a-zA-Z]+|[^\s]/g) ?? [];
    }
    read(depth = 0) {
        const token = this.#tokens[this.#at++] ?? '';
        if (depth > tree_limits/* MAX_NPY_DEPTH */.jr)
            throw broken((0,safe_text/* safe */.gB) `its header is nested too deep`);
        if (token === '(' || token === '[')
            return this.#list(token === '(' ? ')' : ']', depth);
        if (token === '{')
            return this.#dictionary(depth);
        if (token === 'True' || token === 'False')
            return token === 'True';
        if (token === 'None')
            return null;
        if (/^\d/.test(token))
            return parseInt(token, 10);
        const [, text] = /^[bu]?['"](.*)['"]$/s.exec(token) ?? [];
        if (text !== undefined)
            return this.#string(text.replace(/\\(.)/gs, '$1'));
        throw broken((0,safe_text/* safe */.gB) `its header is not a literal of Python`);
    }
    #string(text) {
        this.#collect(text);
        return text;
    }
    #list(end, depth) {
        const values = [];
        while (!this.#ends(end)) {
            values.push(this.read(depth + 1));
            if (!this.#ends(',', end))
                throw broken((0,safe_text/* safe */.gB) `its header is not a literal of Python`);
        }
        return values;
    }
    #dictionary(depth) {
        const values = new Map();
        while (!this.#ends('}')) {
            const key = this.read(depth + 1);
            if (!this.#ends(':') || values.has(key))
                throw broken((0,safe_text/* safe */.gB) `its header is not a literal of Python`);
            values.set(key, this.read(depth + 1));
            if (!this.#ends(',', '}'))
                throw broken((0,safe_text/* safe */.gB) `its header is not a literal of Python`);
        }
        return values;
    }
    /** Reads `token`; returns true too if `end` follows, which is not read. */
    #ends(token, end) {
        if (this.#tokens[this.#at] === token) {
            this.#at++;
            return true;
        }
        return end !== undefined && this.#tokens[this.#at] === end;
    }
}
function broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as NumPy: ${what}; save it again`);
}
//# sourceMappingURL=npy-header.js.map
// EXTERNAL MODULE: ./lib/manifest/tree/tree-values.js + 1 modules
var tree_values = __webpack_require__(7335);
;// CONCATENATED MODULE: ./lib/manifest/tree/npy.js











/** Bytes of elements that are read without a pause. */
const BATCH_BYTES = 1 << 16;
/**
 * Reads every text and bytes. The row of an item is its place along the first axis, its column that of its field; what
 * the header contains is in row 0. Returns the number of rows.
 */
async function* readNpy({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, reader => readArray(reader, collector));
}
async function* readArray(reader, collector) {
    const header = await readHeader(reader, collector);
    const { fields, shape } = header;
    const elements = productOf(shape);
    const elementBytes = fields.reduce((sum, { size, count }) => sum + size * count, 0);
    const end = reader.position + elements * elementBytes;
    const isText = fields.some(({ kind, size }) => (kind === 'text' || kind === 'bytes') && size > 0);
    if (isText && elementBytes > manifest_limits/* MAX_STRING_BYTES */.Zp) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `an element of it has more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
    }
    if (isText)
        yield* readElements(reader, header, elementBytes, elements, collector);
    else
        yield* searchNumbers(reader, end, collector);
    if (reader.position < end)
        throw broken((0,safe_text/* safe */.gB) `it is cut off`);
    if ((await reader.next()) !== null)
        throw broken((0,safe_text/* safe */.gB) `its end is followed by other data`);
    return shape[0] ?? 1;
}
async function readHeader(reader, collector) {
    const start = Buffer.from(await reader.exactly(record_marks/* NPY_MAGIC */.mH.length + 2));
    const version = start[record_marks/* NPY_MAGIC */.mH.length] ?? 0;
    if (version < 1 || version > 3)
        throw broken((0,safe_text/* safe */.gB) `its version is not known`);
    const size = Buffer.from(await reader.exactly(version === 1 ? 2 : 4));
    const length = size.length === 2 ? size.readUInt16LE() : size.length === 4 ? size.readUInt32LE() : Infinity;
    if (length > tree_limits/* MAX_NPY_HEADER_BYTES */.$V)
        throw broken((0,safe_text/* safe */.gB) `its header is cut off or too long`);
    const header = new Uint8Array(await reader.exactly(length));
    if (header.length < length)
        (0,cell/* collectText */.Ov)(header, 0, header.length, 0, 0, collector);
    if (header.length < length)
        throw broken((0,safe_text/* safe */.gB) `its header is cut off`);
    return readNpyHeader((0,latin1/* latin1 */.W)(header), text => {
        const bytes = Buffer.from(text, 'latin1');
        (0,cell/* collectText */.Ov)(bytes, 0, bytes.length, 0, 0, collector);
    });
}
async function* readElements(reader, { fields, shape, isFortran }, elementBytes, elements, collector) {
    const values = new tree_values/* TreeValues */.J(collector);
    const rows = shape[0] ?? 1;
    const batch = Math.max(1, Math.floor(BATCH_BYTES / elementBytes));
    for (let element = 0; element < elements;) {
        const wanted = Math.min(batch, elements - element) * elementBytes;
        const bytes = await reader.exactly(wanted);
        for (let at = 0; at + elementBytes <= bytes.length; at += elementBytes, element++) {
            values.row = (isFortran ? element % rows : Math.floor(element / (elements / rows))) + 1;
            readElement(bytes, at, fields, values);
        }
        if (collector.full || collector.watch.due)
            yield* collector.passOn();
        if (bytes.length < wanted)
            return;
    }
    if (values.fault !== null)
        throw values.fault;
}
function readElement(bytes, start, fields, values) {
    let at = start;
    const isRecord = fields[0]?.name.length !== 0;
    if (isRecord)
        values.open('map');
    fields.forEach((field, index) => {
        if (isRecord) {
            values.column = index + 1;
            if (index > 0)
                values.comma();
            values.key(field.name);
        }
        for (let i = 0; i < field.count; i++, at += field.size)
            readValue(bytes.subarray(at, at + field.size), field, values);
    });
    if (isRecord)
        values.close('map');
}
function readValue(bytes, { kind, size, isLittle }, values) {
    if (kind === 'bytes') {
        const end = endOf(bytes);
        if (end > 0)
            values.bytes(bytes, 0, end);
    }
    else if (kind === 'text') {
        const text = utf8Of(bytes, isLittle);
        if (text.length > 0)
            values.text(text, 0, text.length);
    }
    else if ((kind === 'integer' || kind === 'signed') && size <= 8) {
        values.integer(() => integerOf(bytes, isLittle, kind === 'signed'));
    }
    else if (kind === 'float')
        values.float();
    else
        values.nothing();
}
/** Returns the end of bytes before the zeros that fill them up. */
function endOf(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0)
        end--;
    return end;
}
/** Returns a text of four bytes for each character in UTF-8. */
function utf8Of(bytes, isLittle) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const characters = [];
    for (let at = 0; at < bytes.length; at += 4) {
        const character = view.getUint32(at, isLittle);
        if (character > 0x10ffff)
            throw broken((0,safe_text/* safe */.gB) `it has a character that does not exist`);
        characters.push(String.fromCodePoint(character));
    }
    return Buffer.from(characters.join('').replace(/\0+$/, ''));
}
function integerOf(bytes, isLittle, isSigned) {
    const digits = Buffer.from(isLittle ? bytes.toReversed() : bytes).toString('hex');
    const value = BigInt(`0x${digits}`);
    return isSigned ? BigInt.asIntN(bytes.length * 8, value) : value;
}
/** Numbers have no links, but bytes of any kind are kept as numbers. */
async function* searchNumbers(reader, end, collector) {
    const strings = new byte_strings/* ByteStrings */.z(collector);
    for await (const chunk of reader.take(end - reader.position)) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
}
//# sourceMappingURL=npy.js.map

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
