export const id = 8386;
export const ids = [8386];
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

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   V: () => (/* binding */ inRowGroup),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Creates faults inside a row group, and adds their place. */


function damaged(what, cause) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', what, { cause });
}
function cannotRead(what) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${what} is not read: write the file with other settings, or list it under unchecked in the settings, with a reason and an expiry date`);
}
/** Runs `read`, and adds row group and column (1-based) to the error that it throws. */
function inRowGroup(rowGroup, column, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        const where = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `row group ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rowGroup)}, column ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(column)}`;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(error.reason, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${where}: ${error.text}`, { cause: error });
    }
}
//# sourceMappingURL=parquet-fault.js.map

/***/ }),

/***/ 3743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unsnappy)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
/** Decompresses Snappy in raw blocks. */


/**
 * Decompresses `bytes` into `into[0, size)`; throws unless the output has exactly `size` bytes.
 *
 * @param kernel does most of the work where there is one; then `into` is its output
 */
function unsnappy(bytes, into, size, kernel = null) {
    let from = 0;
    let declared = 0;
    for (let shift = 0;; shift += 7) {
        if (from >= bytes.length || shift > 28)
            throw broken();
        const byte = bytes[from++];
        declared += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
    }
    if (declared !== size)
        throw broken();
    let to = 0;
    while (from < bytes.length) {
        if (kernel !== null) {
            kernel.run(bytes, from, to, size);
            from = kernel.from;
            to = kernel.to;
            if (from === bytes.length)
                break;
        }
        const tag = bytes[from++];
        let length = (tag >> 2) + 1;
        const kind = tag & 3;
        if (kind === LITERAL) {
            if (length > 60) {
                const extra = length - 60;
                if (from + extra > bytes.length)
                    throw broken();
                length = littleEndian(bytes, from, extra) + 1;
                from += extra;
            }
            if (length > bytes.length - from || length > size - to)
                throw broken();
            if (length <= SHORT)
                for (let i = 0; i < length; i++)
                    into[to + i] = bytes[from + i];
            else
                into.set(bytes.subarray(from, from + length), to);
            from += length;
        }
        else {
            const width = OFFSET_BYTES[kind];
            if (from + width > bytes.length)
                throw broken();
            let offset;
            if (width === 2)
                offset = bytes[from] | (bytes[from + 1] << 8);
            else if (width === 1) {
                length = ((tag >> 2) & 7) + 4;
                offset = bytes[from] | ((tag >> 5) << 8);
            }
            else
                offset = littleEndian(bytes, from, width);
            from += width;
            if (offset === 0 || offset > to || length > size - to)
                throw broken();
            for (let i = to, end = to + length; i < end; i++)
                into[i] = into[i - offset];
        }
        to += length;
    }
    if (to !== size)
        throw broken();
}
const LITERAL = 0;
const OFFSET_BYTES = Uint8Array.of(0, 1, 2, 4);
/** Up to this many bytes, copying is cheaper than creating a view. */
const SHORT = 64;
function littleEndian(bytes, at, width) {
    let value = 0;
    for (let i = 0; i < width; i++)
        value += bytes[at + i] * 2 ** (8 * i);
    return value;
}
function broken() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its Snappy compression is damaged; write the file again`);
}
//# sourceMappingURL=snappy.js.map

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

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAvro: () => (/* binding */ readAvro)
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
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/compression/bunzip2.js + 2 modules
var bunzip2 = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/manifest/compression/engine.js
var engine = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/manifest/compression/unxz.js
var unxz = __webpack_require__(7723);
// EXTERNAL MODULE: ./lib/manifest/compression/zstd.js
var zstd = __webpack_require__(5741);
// EXTERNAL MODULE: ./lib/manifest/parquet/snappy.js
var snappy = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/manifest/tree/tree-limits.js
var tree_limits = __webpack_require__(9689);
;// CONCATENATED MODULE: ./lib/manifest/tree/avro-codec.js
/** Decompresses the blocks of Avro files (Apache Avro 1.12, "Required Codecs" and "Optional Codecs"). */










const DAMAGED = (0,safe_text/* safe */.gB) `the compression of a block is damaged; write the file again`;
const CHECKSUM_BYTES = 4;
const CODECS = {
    null: block => block,
    deflate: inflateRaw,
    snappy: unsnapped,
    zstandard: zstd/* unzstd */.h,
    bzip2: bunzip2/* bunzip2 */.l,
    xz: unxz/* unxz */.E
};
/** Throws `manifest-unsupported`. */
function avroCodec(name) {
    const undo = Object.hasOwn(CODECS, name) ? CODECS[name] : undefined;
    if (undo !== undefined)
        return undo;
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its codec is not read; write it with deflate, or without a codec`);
}
async function* inflateRaw(block) {
    const reader = new byte_reader/* ByteReader */.k(block);
    yield* (0,engine/* decompressed */.j)(reader, (0,external_node_zlib_.createInflateRaw)({ chunkSize: engine/* OUTPUT_BYTES */.w }), DAMAGED);
    if ((await reader.next()) !== null)
        throw damaged();
}
/** Decompresses Snappy, with a checksum of the content after it. */
async function* unsnapped(block) {
    const stored = Buffer.from(await new byte_reader/* ByteReader */.k(block).exactly(tree_limits/* MAX_SNAPPY_BLOCK_BYTES */.L6 + 1));
    if (stored.length > tree_limits/* MAX_SNAPPY_BLOCK_BYTES */.L6)
        throw tooLarge();
    if (stored.length < CHECKSUM_BYTES)
        throw damaged();
    const packed = stored.subarray(0, -CHECKSUM_BYTES);
    const content = new Uint8Array(sizeIn(packed));
    (0,snappy/* unsnappy */.x)(packed, content, content.length);
    if ((0,external_node_zlib_.crc32)(content) !== stored.readUInt32BE(packed.length))
        throw damaged();
    yield content;
}
/** Returns the size that the first bytes of Snappy declare. */
function sizeIn(packed) {
    let size = 0;
    for (let i = 0, scale = 1; i < 5; i++, scale *= 128) {
        const byte = packed[i];
        if (byte === undefined)
            break;
        size += (byte & 0x7f) * scale;
        if (size > tree_limits/* MAX_SNAPPY_BLOCK_BYTES */.L6)
            throw tooLarge();
        if (byte < 0x80)
            return size;
    }
    throw damaged();
}
function tooLarge() {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a block in Snappy has more than ${(0,safe_text/* mebibytes */.jh)(tree_limits/* MAX_SNAPPY_BLOCK_BYTES */.L6)}; write it with smaller blocks`);
}
function damaged() {
    return new errors/* GateError */.ue('manifest-unreadable', DAMAGED);
}
//# sourceMappingURL=avro-codec.js.map
;// CONCATENATED MODULE: ./lib/manifest/tree/avro-schema.js
/** Reads the schema of an Avro file (Apache Avro 1.12, "Schema Declaration"). */



const PRIMITIVES = new Map([
    ['null', { kind: 'null' }],
    ['boolean', { kind: 'boolean' }],
    ['int', { kind: 'number' }],
    ['long', { kind: 'number' }],
    ['float', { kind: 'fixed', size: 4, isFloat: true }],
    ['double', { kind: 'fixed', size: 8, isFloat: true }],
    ['bytes', { kind: 'bytes' }],
    ['string', { kind: 'text' }]
]);
/** Throws `manifest-unreadable`. */
function readAvroSchema(json) {
    let schema;
    try {
        schema = JSON.parse(Buffer.from(json).toString('utf8'));
    }
    catch (cause) {
        throw wrong((0,safe_text/* safe */.gB) `is not JSON`, cause);
    }
    const root = new Types().read(schema, '', 0);
    const empty = emptyTypes(root);
    return { root, empty };
}
/** Returns the types that take no bytes, and removes fields with these types. */
function emptyTypes(root) {
    const known = new Map();
    const isEmpty = (type, depth) => {
        const before = known.get(type);
        if (before !== undefined)
            return before;
        if (depth > tree_limits/* MAX_AVRO_SCHEMA_DEPTH */.Y8)
            throw tooDeep();
        // A record inside itself has content, or it would have no end.
        known.set(type, false);
        const own = type.kind === 'null' ||
            (type.kind === 'fixed' && type.size === 0) ||
            (type.kind === 'record' && type.fields.map(field => isEmpty(field.type, depth + 1)).every(Boolean));
        if (type.kind === 'list' || type.kind === 'map')
            isEmpty(type.of, depth + 1);
        if (type.kind === 'union')
            for (const branch of type.of)
                isEmpty(branch, depth + 1);
        known.set(type, own);
        return own;
    };
    isEmpty(root, 0);
    for (const type of known.keys()) {
        if (type.kind === 'record')
            type.fields = type.fields.filter(field => known.get(field.type) === false);
    }
    return new Set([...known].flatMap(([type, own]) => (own ? [type] : [])));
}
class Types {
    /** By full name. */
    #named = new Map();
    /** @param space the namespace around the type */
    read(schema, space, depth) {
        if (depth > tree_limits/* MAX_AVRO_SCHEMA_DEPTH */.Y8)
            throw tooDeep();
        if (typeof schema === 'string')
            return this.#byName(schema, space);
        if (Array.isArray(schema))
            return { kind: 'union', of: schema.map(each => this.read(each, space, depth + 1)) };
        if (!isObject(schema))
            throw wrong((0,safe_text/* safe */.gB) `has an invalid type`);
        switch (schema['type']) {
            case 'array':
                return { kind: 'list', of: this.read(schema['items'], space, depth + 1) };
            case 'map':
                return { kind: 'map', of: this.read(schema['values'], space, depth + 1) };
            case 'enum':
                return this.#name(schema, space, { kind: 'enum', symbols: symbolsOf(schema['symbols']) });
            case 'fixed':
                return this.#name(schema, space, { kind: 'fixed', size: sizeOf(schema['size']), isFloat: false });
            case 'record':
            case 'error':
                return this.#record(schema, space, depth);
            default:
                return this.read(schema['type'], space, depth + 1);
        }
    }
    #record(schema, space, depth) {
        const record = { kind: 'record', fields: [] };
        this.#name(schema, space, record);
        const inner = spaceOf(fullName(schema, space));
        const { fields } = schema;
        if (!Array.isArray(fields))
            throw wrong((0,safe_text/* safe */.gB) `has a record without fields`);
        record.fields = fields.map((field, index) => {
            if (!isObject(field))
                throw wrong((0,safe_text/* safe */.gB) `has an invalid field`);
            const { name } = field;
            if (typeof name !== 'string')
                throw wrong((0,safe_text/* safe */.gB) `has a field without a name`);
            return { name: Buffer.from(name), type: this.read(field['type'], inner, depth + 1), column: index + 1 };
        });
        return record;
    }
    #name(schema, space, type) {
        const name = fullName(schema, space);
        // Of two types with one name, other readers might use the other one.
        if (this.#named.has(name))
            throw wrong((0,safe_text/* safe */.gB) `has two types of one name`);
        this.#named.set(name, type);
        return type;
    }
    #byName(name, space) {
        const found = PRIMITIVES.get(name) ??
            this.#named.get(name.includes('.') || space === '' ? name : `${space}.${name}`) ??
            this.#named.get(name);
        if (found === undefined)
            throw wrong((0,safe_text/* safe */.gB) `has a type that is not defined`);
        return found;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fullName(schema, space) {
    const { name, namespace } = schema;
    if (typeof name !== 'string')
        throw wrong((0,safe_text/* safe */.gB) `has a type without a name`);
    if (name.includes('.'))
        return name;
    const own = typeof namespace === 'string' ? namespace : space;
    return own === '' ? name : `${own}.${name}`;
}
function spaceOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
function symbolsOf(symbols) {
    if (!Array.isArray(symbols))
        throw wrong((0,safe_text/* safe */.gB) `has an enum without symbols`);
    return symbols.map(symbol => Buffer.from(String(symbol)));
}
function sizeOf(size) {
    if (typeof size === 'number' && Number.isInteger(size) && size >= 0 && size < 2 ** 31)
        return size;
    throw wrong((0,safe_text/* safe */.gB) `has an invalid size`);
}
function tooDeep() {
    return wrong((0,safe_text/* safe */.gB) `is nested too deep`);
}
function wrong(what, cause) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `its schema ${what}; write the file again`, { cause });
}
//# sourceMappingURL=avro-schema.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/tree/avro-values.js
/** Reads the values in the blocks of an Avro file (Apache Avro 1.12, "Binary Encoding"), in pieces of any size. */




/** Thrown where a value goes on after the bytes. */
class Incomplete extends Error {
}
class AvroValues {
    #schema;
    #values;
    #frames = [];
    /** Rows that are not begun. */
    #left = 0;
    /** The type of the value that follows; null where a list, a map or a row goes on. */
    #type = null;
    #bytes = new Uint8Array(0);
    #at = 0;
    #end = 0;
    /** @param rows the number of rows in the block */
    constructor(schema, values, rows) {
        this.#schema = schema;
        this.#values = values;
        if (schema.empty.has(schema.root))
            values.row += rows;
        else
            this.#left = rows;
    }
    scan(bytes, start, end, final) {
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        for (let done = start; this.#hasMore; done = this.#at) {
            try {
                this.#step();
            }
            catch (error) {
                if (!(error instanceof Incomplete))
                    throw error;
                if (final)
                    throw broken(this.#values.row, (0,safe_text/* safe */.gB) `is cut off at the end of its block`);
                return done;
            }
        }
        if (this.#at < end)
            throw broken(this.#values.row, (0,safe_text/* safe */.gB) `is followed by other data in its block`);
        return end;
    }
    get #hasMore() {
        return this.#left > 0 || this.#isInRow;
    }
    get #isInRow() {
        return this.#type !== null || this.#frames.length > 0;
    }
    /** Reads the next value, key or number of values. Changes nothing if it is incomplete. */
    #step() {
        const type = this.#type;
        const frame = this.#frames.at(-1);
        if (type !== null)
            this.#type = this.#read(type);
        else if (frame === undefined) {
            this.#values.column = 0;
            this.#type = this.#schema.root;
            this.#left--;
        }
        else if (frame.type.kind === 'record')
            this.#field(frame, frame.type);
        else
            this.#element(frame, frame.type);
        if (!this.#isInRow)
            this.#values.row++;
    }
    #field(frame, { fields }) {
        const field = fields[frame.next];
        if (field === undefined) {
            this.#close('map');
            return;
        }
        if (this.#frames.length === 1)
            this.#values.column = field.column;
        if (frame.next > 0)
            this.#values.comma();
        this.#values.key(field.name);
        frame.next++;
        this.#type = field.type;
    }
    #element(frame, { kind, of }) {
        if (frame.left === 0) {
            const values = this.#long();
            // The size of the values, for readers that skip them.
            if (values < 0)
                this.#long();
            if (values === 0)
                this.#close(kind);
            else if (kind === 'map' || !this.#schema.empty.has(of))
                frame.left = Math.abs(values);
            return;
        }
        if (kind === 'map' && !frame.isKeyed) {
            const [start, end] = this.#sized();
            if (frame.next > 0)
                this.#values.comma();
            this.#values.text(this.#bytes, start, end);
            this.#values.colon();
            frame.isKeyed = true;
            return;
        }
        if (kind === 'list' && frame.next > 0)
            this.#values.comma();
        frame.isKeyed = false;
        frame.left--;
        frame.next = 1;
        this.#type = of;
    }
    /** Reads a value; returns the type of the value that follows as its content, or null. */
    #read(type) {
        switch (type.kind) {
            case 'null':
                this.#values.nothing();
                return null;
            case 'boolean':
                this.#take(1);
                this.#values.nothing();
                return null;
            case 'number': {
                const start = this.#at;
                this.#long();
                this.#values.integer(() => exactLong(this.#bytes.subarray(start, this.#at)));
                return null;
            }
            case 'enum': {
                const symbol = type.symbols[this.#long()];
                if (symbol === undefined)
                    throw broken(this.#values.row, (0,safe_text/* safe */.gB) `has a symbol that is not in its enum`);
                this.#values.text(symbol, 0, symbol.length);
                return null;
            }
            case 'fixed':
                this.#fixed(type);
                return null;
            case 'bytes':
                this.#values.bytes(this.#bytes, ...this.#sized());
                return null;
            case 'text':
                this.#values.text(this.#bytes, ...this.#sized());
                return null;
            case 'union': {
                const branch = type.of[this.#long()];
                if (branch === undefined)
                    throw broken(this.#values.row, (0,safe_text/* safe */.gB) `has a type that is not in its union`);
                return branch;
            }
            case 'record':
            case 'list':
            case 'map':
                this.#open(type);
                return null;
        }
    }
    #fixed({ size, isFloat }) {
        const start = this.#take(size);
        if (isFloat)
            this.#values.float();
        else
            this.#values.bytes(this.#bytes, start, start + size);
    }
    #open(type) {
        if (this.#frames.length === tree_limits/* MAX_TREE_DEPTH */.is)
            throw broken(this.#values.row, (0,safe_text/* safe */.gB) `is nested too deep`);
        this.#values.open(type.kind === 'list' ? 'list' : 'map');
        this.#frames.push({ type, next: 0, left: 0, isKeyed: false });
    }
    #close(kind) {
        this.#values.close(kind);
        this.#frames.pop();
    }
    /** Reads a length and skips that many bytes; returns their start and end. */
    #sized() {
        const size = this.#long();
        if (size < 0)
            throw broken(this.#values.row, (0,safe_text/* safe */.gB) `has a negative length`);
        const start = this.#take(size);
        return [start, start + size];
    }
    #take(size) {
        const start = this.#at;
        if (size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(this.#values.row)} has a value of more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
        if (size > this.#end - start)
            throw new Incomplete();
        this.#at = start + size;
        return start;
    }
    /** Reads an integer in zigzag coding, exact up to 2^53. */
    #long() {
        let value = 0;
        for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
            const byte = this.#bytes[this.#take(1)];
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
        }
        throw broken(this.#values.row, (0,safe_text/* safe */.gB) `has a number of more than ten bytes`);
    }
}
/** Returns the integer in these bytes, whatever its size. */
function exactLong(bytes) {
    const value = bytes.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 0x7f), 0n);
    return (value >> 1n) ^ -(value & 1n);
}
function broken(row, what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `record ${(0,safe_text/* count */.U9)(row)} ${what}; write the file again`);
}
//# sourceMappingURL=avro-values.js.map
// EXTERNAL MODULE: ./lib/manifest/tree/tree-values.js + 1 modules
var tree_values = __webpack_require__(7335);
;// CONCATENATED MODULE: ./lib/manifest/tree/avro.js













const SYNC_BYTES = 16;
/**
 * Reads every text, key and bytes. The row of an item is the number of its record, its column that of the field; what
 * precedes the records is in row 0. Returns the number of records.
 */
async function* readAvro(content, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(content.all, collector, reader => new AvroFile(reader, content, collector).read());
}
class AvroFile {
    #reader;
    #content;
    #collector;
    constructor(reader, content, collector) {
        this.#reader = reader;
        this.#content = content;
        this.#collector = collector;
    }
    async *read() {
        const magic = await this.#bytes(record_marks/* AVRO_MAGIC */.nr.length);
        if (!record_marks/* AVRO_MAGIC */.nr.equals(magic))
            throw avro_broken((0,safe_text/* safe */.gB) `it does not begin like an Avro file`);
        const { schema, codec } = yield* this.#metadata();
        const undo = avroCodec(codec);
        const sync = Buffer.from(await this.#bytes(SYNC_BYTES));
        const values = new tree_values/* TreeValues */.J(this.#collector);
        let fault = null;
        for (let rows = await this.#long(); rows !== null; rows = await this.#long()) {
            const size = await this.#size();
            if (rows < 0)
                throw avro_broken((0,safe_text/* safe */.gB) `a block has a negative number of records`);
            const block = new Block(this.#reader, size);
            const next = values.row + rows;
            try {
                const content = this.#content.meter.deeper.limited(undo(await block.open()));
                yield* (0,pending/* scanAll */.$Y)(content, new AvroValues(schema, values, rows), this.#collector);
            }
            catch (error) {
                this.#collector.watch.checkDeadline();
                if (!(error instanceof errors/* GateError */.ue) || error.reason === 'manifest-too-large')
                    throw error;
                // Other blocks can be read without this one.
                fault ??= error;
                values.restart(next);
                yield* this.#search((0,pending/* upToFault */.Ls)(undo(await block.open()), []));
            }
            yield* this.#search(block.rest());
            if (block.isCutOff)
                throw cutOff();
            if (!sync.equals(await this.#bytes(SYNC_BYTES)))
                throw avro_broken((0,safe_text/* safe */.gB) `a block does not end with its mark`);
        }
        fault ??= values.fault;
        if (fault !== null)
            throw fault;
        return values.row - 1;
    }
    /** Searches a part of a block that cannot be read for URLs. */
    async *#search(chunks) {
        const strings = new byte_strings/* ByteStrings */.z(this.#collector);
        for await (const chunk of chunks) {
            strings.add(chunk);
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        strings.end();
    }
    /** Reads the entries in front of the blocks. */
    async *#metadata() {
        let schema = null;
        let codec = null;
        for (let entries = await this.#count(); entries > 0; entries = await this.#count()) {
            for (; entries > 0; entries--) {
                const key = (0,latin1/* latin1 */.W)(yield* this.#entry());
                const value = yield* this.#entry();
                // Readers differ in which of two they use.
                if ((key === 'avro.schema' && schema !== null) || (key === 'avro.codec' && codec !== null)) {
                    throw avro_broken((0,safe_text/* safe */.gB) `it has two schemas or two codecs`);
                }
                if (key === 'avro.schema')
                    schema = readAvroSchema(value);
                if (key === 'avro.codec')
                    codec = (0,latin1/* latin1 */.W)(value);
            }
        }
        if (schema === null)
            throw avro_broken((0,safe_text/* safe */.gB) `it has no schema`);
        return { schema, codec: codec ?? 'null' };
    }
    /** Reads and collects a key or a value. */
    async *#entry() {
        const size = await this.#size();
        if (size > tree_limits/* MAX_AVRO_METADATA_BYTES */.M_) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its schema or another entry of its header has more than ${(0,safe_text/* mebibytes */.jh)(tree_limits/* MAX_AVRO_METADATA_BYTES */.M_)}; shorten it`);
        }
        const bytes = new Uint8Array(await this.#reader.exactly(size));
        for (const _ of (0,cell/* collectEither */.qK)(bytes, 0, this.#collector))
            yield* this.#collector.passOn();
        if (this.#collector.full)
            yield* this.#collector.passOn();
        if (bytes.length < size)
            throw cutOff();
        return bytes;
    }
    /** Returns the number of the entries that follow. */
    async #count() {
        const entries = await this.#required();
        // The size of the entries, for readers that skip them.
        if (entries < 0)
            await this.#required();
        return Math.abs(entries);
    }
    async #size() {
        const size = await this.#required();
        if (size < 0)
            throw avro_broken((0,safe_text/* safe */.gB) `it has a negative length`);
        return size;
    }
    async #required() {
        const value = await this.#long();
        if (value === null)
            throw cutOff();
        return value;
    }
    /** Reads an integer in zigzag coding, exact up to 2^53; null at the end of the file. */
    async #long() {
        let value = 0;
        for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
            const [byte] = await this.#reader.exactly(1);
            if (byte === undefined && i === 0)
                return null;
            if (byte === undefined)
                throw cutOff();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
        }
        throw avro_broken((0,safe_text/* safe */.gB) `it has a number of more than ten bytes`);
    }
    async #bytes(size) {
        const bytes = await this.#reader.exactly(size);
        if (bytes.length < size)
            throw cutOff();
        return bytes;
    }
}
/** The stored bytes of a block. One of usual size is kept, so that it can be searched after a fault. */
class Block {
    #reader;
    #size;
    #end;
    #kept = null;
    constructor(reader, size) {
        this.#reader = reader;
        this.#size = size;
        this.#end = reader.position + size;
    }
    get isCutOff() {
        return this.#reader.position < this.#end;
    }
    /** Returns its bytes; of a block that is not kept, those that were not read before. */
    async open() {
        if (this.#size > tree_limits/* MAX_KEPT_BLOCK_BYTES */.eI)
            return this.rest();
        const kept = (this.#kept ??= await this.#reader.exactly(this.#size));
        return (async function* () {
            yield kept;
        })();
    }
    rest() {
        return this.#reader.take(this.#end - this.#reader.position);
    }
}
function cutOff() {
    return avro_broken((0,safe_text/* safe */.gB) `it is cut off`);
}
function avro_broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as Avro: ${what}; write the file again`);
}
//# sourceMappingURL=avro.js.map

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
