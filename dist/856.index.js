export const id = 856;
export const ids = [856];
export const modules = {

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ MAX_SCHEMA_DEPTH),
/* harmony export */   YS: () => (/* binding */ MAX_DICTIONARY_BYTES),
/* harmony export */   bk: () => (/* binding */ MAX_PAGE_SLOTS),
/* harmony export */   dQ: () => (/* binding */ MAX_FOOTER_BYTES),
/* harmony export */   fG: () => (/* binding */ MAX_SCHEMA_ELEMENTS),
/* harmony export */   fn: () => (/* binding */ MAX_DELTA_BLOCK_VALUES),
/* harmony export */   m2: () => (/* binding */ MAX_DELTA_MINIBLOCKS),
/* harmony export */   rd: () => (/* binding */ MAX_PAGE_BYTES),
/* harmony export */   sJ: () => (/* binding */ MAX_CHUNKS),
/* harmony export */   u2: () => (/* binding */ MAX_TEMPLATE_COLUMNS),
/* harmony export */   uM: () => (/* binding */ MAX_METADATA_ENTRIES),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   yY: () => (/* binding */ MAX_UNPACKED_VALUES),
/* harmony export */   yt: () => (/* binding */ MAX_FIXED_VALUE_BYTES),
/* harmony export */   zQ: () => (/* binding */ MAX_THRIFT_DEPTH)
/* harmony export */ });
/** The limits on Parquet, for its reader, its writer and its decompression. */
// Bytes in memory
/** Bytes of the footer, which is parsed as a whole. */
const MAX_FOOTER_BYTES = 64 << 20;
/** Bytes of a page, stored or decompressed: it is in memory as a whole. */
const MAX_PAGE_BYTES = 1 << 27;
/** Bytes of a page with a dictionary, which stays in memory while its column is read. */
const MAX_DICTIONARY_BYTES = 1 << 26;
/** Bytes of the header of a page: its statistics may contain whole values. */
const MAX_HEADER_BYTES = 1 << 24;
/** Bytes of the values of a column of fixed size: no writer has larger ones. */
const MAX_FIXED_VALUE_BYTES = 1 << 24;
// Entries
/** Column chunks of a file, whose descriptions are kept in memory. */
const MAX_CHUNKS = 400_000;
/** Entries of the metadata of a file, which are kept in memory. */
const MAX_METADATA_ENTRIES = 100_000;
/** Elements of the schema, which are kept in memory. */
const MAX_SCHEMA_ELEMENTS = 1 << 17;
/** Columns that URL templates use: each value is combined with those of all others in its row. */
const MAX_TEMPLATE_COLUMNS = 256;
/** Values and nulls of a page, which are in memory while rows are removed. */
const MAX_PAGE_SLOTS = 1 << 26;
/** Values of a page in the deprecated packing of levels, which are unpacked at once. */
const MAX_UNPACKED_VALUES = 1 << 24;
/** Values of a block of DELTA_BINARY_PACKED: far more than any writer has, so that numbers stay small. */
const MAX_DELTA_BLOCK_VALUES = 1 << 24;
/** Miniblocks of a block, each of which has a byte for its width. */
const MAX_DELTA_MINIBLOCKS = 1 << 16;
// Nesting
/** Structures inside structures of Thrift: more than any version of the format has. */
const MAX_THRIFT_DEPTH = 32;
/** Levels of nesting of the schema: more than any data has. */
const MAX_SCHEMA_DEPTH = 100;
//# sourceMappingURL=parquet-limits.js.map

/***/ }),

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Cells)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/item/text/data-address.js
var data_address = __webpack_require__(8670);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/manifest/record/record-limits.js
var record_limits = __webpack_require__(5715);
;// CONCATENATED MODULE: ./lib/manifest/record/variant.js
/**
 * Reads a VARIANT: a value that describes itself, in one column, and the names of the keys in it, in another
 * (https://github.com/apache/parquet-format/blob/master/VariantEncoding.md). Both are read alone: a string of a value is
 * written out in it, and every name is read, whether a value uses it or not.
 */




/** The kinds of values, in the lowest two bits of their first byte. */
const PRIMITIVE = 0;
const SHORT_STRING = 1;
const OBJECT = 2;
/** Bytes of each primitive type by its number; `BINARY` and `STRING` have a length in front. */
const SIZES = [0, 0, 0, 1, 2, 4, 8, 8, 5, 9, 17, 4, 8, 8, 4, 4, 4, 8, 8, 8, 16];
const BINARY = 15;
const STRING = 16;
const UUID = 20;
/** Bytes of a long number of elements. */
const LARGE = 4;
const VERSION = 1;
/** Reads the value in `bytes[start, end)`. Throws if it does not fill them. */
function readVariant(bytes, start, end, sink) {
    if (end - start > record_limits/* MAX_VARIANT_BYTES */.pz)
        throw damagedVariant();
    if (new VariantReader(bytes, end, sink).value(start, 0) !== end)
        throw damagedVariant();
}
/** Calls `name` for each name in `bytes[start, end)`. */
function readVariantNames(bytes, start, end, name) {
    if (start === end || end - start > record_limits/* MAX_VARIANT_BYTES */.pz)
        throw damagedVariant();
    const header = bytes[start];
    if ((header & 15) !== VERSION)
        throw unknown((0,safe_text/* safe */.gB) `version ${header & 15} of VARIANT`);
    const width = (header >> 6) + 1;
    const reader = new VariantReader(bytes, end, { text: name, binary: name });
    const count = reader.uint(start + 1, width);
    const offsets = start + 1 + width;
    const from = offsets + (count + 1) * width;
    if (from > end)
        throw damagedVariant();
    let last = from + reader.uint(offsets, width);
    if (last !== from)
        throw damagedVariant();
    for (let i = 1; i <= count; i++) {
        const next = from + reader.uint(offsets + i * width, width);
        if (next < last || next > end)
            throw damagedVariant();
        reader.text(last, next);
        last = next;
    }
    if (last !== end)
        throw damagedVariant();
}
class VariantReader {
    #bytes;
    #end;
    #sink;
    constructor(bytes, end, sink) {
        this.#bytes = bytes;
        this.#end = end;
        this.#sink = sink;
    }
    /** Reads the value at `at`; returns its end. */
    value(at, depth) {
        if (at >= this.#end || depth > record_limits/* MAX_VARIANT_DEPTH */.rx)
            throw damagedVariant();
        const first = this.#bytes[at];
        const header = first >> 2;
        switch (first & 3) {
            case PRIMITIVE:
                return this.#primitive(at + 1, header);
            case SHORT_STRING:
                return this.text(at + 1, at + 1 + header);
            case OBJECT:
                return this.#elements(at + 1, (header & 16) > 0, ((header >> 2) & 3) + 1, (header & 3) + 1, depth);
            default:
                return this.#elements(at + 1, (header & 4) > 0, 0, (header & 3) + 1, depth);
        }
    }
    uint(at, width) {
        if (at + width > this.#end)
            throw damagedVariant();
        let value = 0;
        for (let i = width - 1; i >= 0; i--)
            value = value * 256 + this.#bytes[at + i];
        return value;
    }
    text(start, end) {
        if (end > this.#end || !(0,external_node_buffer_.isUtf8)(this.#bytes.subarray(start, end)))
            throw damagedVariant();
        if (end > start)
            this.#sink.text(start, end);
        return end;
    }
    #primitive(at, type) {
        const size = SIZES[type];
        if (size === undefined)
            throw unknown((0,safe_text/* safe */.gB) `type ${type} of VARIANT`);
        const start = at + size;
        if (start > this.#end)
            throw damagedVariant();
        if (type === UUID)
            this.#sink.binary(at, start);
        if (type !== BINARY && type !== STRING)
            return start;
        const end = start + this.uint(at, size);
        if (type === STRING)
            return this.text(start, end);
        if (end > this.#end)
            throw damagedVariant();
        if (end > start)
            this.#sink.binary(start, end);
        return end;
    }
    /**
     * Reads an object or array. Its values follow each other without gaps; those of an object may be in another order
     * than its keys.
     *
     * @param idWidth bytes of the number of a key; 0 for an array
     */
    #elements(at, isLarge, idWidth, width, depth) {
        const count = this.uint(at, isLarge ? LARGE : 1);
        const offsets = at + (isLarge ? LARGE : 1) + count * idWidth;
        const from = offsets + (count + 1) * width;
        const end = from + this.uint(offsets + count * width, width);
        if (end > this.#end || count > end - from)
            throw damagedVariant();
        const starts = new Uint32Array(count);
        let next = from;
        for (let i = 0; i < count; i++) {
            starts[i] = next - from;
            next = this.value(next, depth + 1);
        }
        if (next !== end)
            throw damagedVariant();
        this.#checkOffsets(offsets, width, starts);
        return end;
    }
    /** Checks that there is one offset for each value. */
    #checkOffsets(offsets, width, starts) {
        const seen = new Uint8Array(starts.length);
        for (let i = 0; i < starts.length; i++) {
            const offset = this.uint(offsets + i * width, width);
            const index = starts[i] === offset ? i : indexOf(starts, offset);
            if (index < 0 || seen[index] === 1)
                throw damagedVariant();
            seen[index] = 1;
        }
    }
}
/** Returns the index of a number in an ascending list; -1 where it is not. */
function indexOf(ascending, wanted) {
    let low = 0;
    let high = ascending.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] === wanted)
            return middle;
        if (ascending[middle] < wanted)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
function damagedVariant() {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `a VARIANT is not encoded as it has to be; write the file again`);
}
function unknown(what) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `${what} is not read: store the column as JSON text, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=variant.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet/cells.js
/** Reads a cell of bytes: the items of its text, the hash that it may be, and its digests if it may be media. */










class Cells {
    #collector;
    #leaf;
    #budget;
    /** Whether a cell may have an angle bracket, as pages have; null if that is not known. */
    #markup = null;
    /** Whether cells of the page may be handed over many at a time. */
    #simple = false;
    /** The first fault of a cell. The next cells are read, so that it hides nothing. */
    fault = null;
    constructor(collector, leaf, budget) {
        this.#collector = collector;
        this.#leaf = leaf;
        this.#budget = budget;
    }
    get full() {
        return this.#collector.full || this.#collector.watch.due;
    }
    get items() {
        return this.#collector.items;
    }
    /** Takes the bytes that the next cells are made from. Once it is called, it has to be called for all. */
    begin(bytes) {
        this.#markup = this.#markup === true || bytes.includes(ascii/* LESS */.ae);
        const { holds, variant = null } = this.#leaf;
        this.#simple = holds === 'text' && variant === null;
    }
    simple(bytes, values, end, count, row) {
        if (!this.#simple)
            return 0;
        const read = this.#collector.simpleValues(bytes, values, end, count, row, this.#leaf.column);
        if (read < 0)
            this.#simple = false;
        return Math.max(read, 0);
    }
    *judged(bytes, end, count) {
        return this.#simple ? yield* this.#collector.judged(bytes, end, count) : null;
    }
    passed(items, bytes) {
        this.#budget.spend(bytes);
        this.#collector.passed(items);
    }
    cell(bytes, start, end, row) {
        if (start === end)
            return;
        const { variant = null } = this.#leaf;
        if (variant !== null)
            this.#variant(variant, bytes, start, end, row);
        if (variant?.certain !== true)
            this.#plain(this.#leaf, bytes, start, end, row);
    }
    #plain({ holds, column, size }, bytes, start, end, row) {
        // Hot path: most cells are short and ASCII, and for those a view would cost more than the loop.
        const wellFormed = isShortAscii(bytes, start, end) || (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end));
        // A cell that is annotated as text but is not UTF-8 may be media.
        if (holds === 'text' || wellFormed || (0,encoding/* looksLikeText */.nw)(bytes.subarray(start, Math.min(end, start + peek/* HEAD_BYTES */.L)))) {
            const mayBePage = this.#markup !== false || (0,data_address/* mayBeAddress */.l)(bytes, start, end);
            (0,cell/* collectText */.Ov)(bytes, start, end, row, column, this.#collector, mayBePage);
        }
        if (holds === 'binary' || (holds === 'text' && !wellFormed)) {
            (0,cell/* collectBinary */.Kc)(bytes.subarray(start, end), size > 0 || !wellFormed, row, column, this.#collector);
        }
    }
    #variant({ part, certain }, bytes, start, end, row) {
        const { column } = this.#leaf;
        const text = (from, to) => {
            (0,cell/* collectText */.Ov)(bytes, from, to, row, column, this.#collector);
            if (part === 'names' && (this.#collector.templates?.column(bytes, from, to) ?? -1) >= 0)
                this.fault ??= keyInTemplate();
        };
        const binary = (from, to) => {
            this.#plain({ holds: 'binary', column, size: 0 }, bytes, from, to, row);
        };
        try {
            this.#collector.watch.worked(end - start);
            if (part === 'names')
                readVariantNames(bytes, start, end, text);
            else
                readVariant(bytes, start, end, { text, binary });
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.reason === 'manifest-too-large')
                throw error;
            if (!certain)
                return;
            this.fault ??= error;
            (0,byte_strings/* collectStrings */.D)(bytes.subarray(start, end), this.#collector, row);
        }
    }
    repeatable(bytes, start, end, row) {
        this.#budget.spend(end - start + 1);
        this.cell(bytes, start, end, row);
    }
}
function keyInTemplate() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `a URL template of the settings uses a key of this VARIANT, which is not read as a part of a URL: store it in a column, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
/** Longer cells are checked by Node, which is faster then. */
const SHORT = 512;
function isShortAscii(bytes, start, end) {
    if (end - start > SHORT)
        return false;
    for (let i = start; i < end; i++)
        if (bytes[i] >= 0x80)
            return false;
    return true;
}
//# sourceMappingURL=cells.js.map

/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Decompressor),
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-fault.js
var parquet_fault = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/manifest/parquet/lz4.js
var lz4 = __webpack_require__(9400);
// EXTERNAL MODULE: ./lib/manifest/parquet/snappy.js
var snappy = __webpack_require__(3743);
// EXTERNAL MODULE: ./lib/item/wasm/wasm-engine.js
var wasm_engine = __webpack_require__(9173);
// EXTERNAL MODULE: ./lib/item/wasm/wasm.js
var wasm = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/manifest/bytes/parquet-limits.js
var parquet_limits = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/manifest/compression/snappy-kernel.js
/**
 * Decompresses Snappy in WebAssembly: it copies 16 bytes at a time, which JavaScript cannot. Hot path. It stops at
 * whatever is not complete or not right, and leaves that to `parquet/snappy.ts`, which knows what is wrong.
 */



// Memory layout in bytes: where it stopped, bits of the bytes after a tag, the tags, compressed bytes, the output.
const STOPPED = 0;
const MASKS = 16;
const TAGS = 64;
const INPUT = 4096;
const PAGE = 65536;
/** Compressed bytes that are passed at a time; the processor's nearer caches hold them. */
const INPUT_BYTES = 2 * PAGE;
const OUTPUT = INPUT_BYTES + PAGE;
/** Bytes past the output that may be written. */
const OVERRUN = 16;
/** Pages of memory: for the largest Parquet page, and what else is in the memory. */
const MEMORY_PAGES = parquet_limits/* MAX_PAGE_BYTES */.rd / PAGE + OUTPUT / PAGE + 1;
class SnappyKernel {
    /** Where in the compressed bytes and in the output it stopped. */
    from = 0;
    to = 0;
    #memory;
    #run;
    #bytes;
    constructor(memory, run) {
        this.#memory = memory;
        this.#run = run;
        this.#bytes = new Uint8Array(memory.buffer);
        new Uint32Array(memory.buffer, MASKS, 5).set([0, 0xff, 0xffff, 0xffffff, 0xffffffff]);
        new Uint32Array(memory.buffer, TAGS, 256).set(Uint32Array.from({ length: 256 }, (_, tag) => entryOf(tag)));
    }
    /** Returns null where the engine has no WebAssembly, or none with vectors. */
    static make() {
        const memory = (0,wasm_engine/* newMemory */.Ao)(OUTPUT / PAGE, MEMORY_PAGES);
        const run = memory === null ? null : (0,wasm_engine/* runOf */.ng)(kernelModule, memory);
        return memory === null || run === null ? null : new SnappyKernel(memory, run);
    }
    /** Returns memory for `size` bytes of output, at most 128 MiB; valid until the next call. */
    output(size) {
        const missing = OUTPUT + size + OVERRUN - this.#bytes.length;
        if (missing > 0) {
            this.#memory.grow(Math.ceil(missing / PAGE));
            this.#bytes = new Uint8Array(this.#memory.buffer);
        }
        return this.#bytes.subarray(OUTPUT, OUTPUT + size);
    }
    /** Decompresses `bytes` from `from` on into `output(size)` from `to` on, as far as it comes. */
    run(bytes, from, to, size) {
        this.from = from;
        this.to = to;
        for (let before = -1; this.from > before && this.from < bytes.length;) {
            before = this.from;
            const input = bytes.subarray(before, before + INPUT_BYTES);
            this.#bytes.set(input, INPUT);
            this.#run(INPUT, INPUT + input.length, OUTPUT + this.to, OUTPUT + size);
            const [stopped = 0, written = 0] = new Uint32Array(this.#memory.buffer, STOPPED, 2);
            this.from += stopped - INPUT;
            this.to = written - OUTPUT;
        }
    }
}
/** A tag's length less one, how many bytes follow it, and the upper bits of its offset. */
function entryOf(tag) {
    const upper = tag >> 2;
    const [length, extra, offset] = (tag & 3) === 0
        ? [upper < 60 ? upper : 0, Math.max(0, upper - 59), 0]
        : (tag & 3) === 1
            ? [(upper & 7) + 3, 1, (tag >> 5) << 8]
            : [upper, (tag & 3) === 2 ? 2 : 4, 0];
    return length | (extra << 8) | (offset << 16);
}
// Locals. `run` takes compressed bytes from `from` to `end`, and writes from `to` to `stop`.
const [from, end, to, stop, tag, entry, value, next, snappy_kernel_length, source, step, isDone] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
];
function kernelModule() {
    const body = [
        (0,wasm/* repeat */.ux)([snappy_kernel_element(), (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(isDone), [], [copy(), (0,wasm/* set */.hZ)(isDone, wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)))])], (0,wasm/* get */.Jt)(isDone)),
        wasm/* i32 */.rT.store(ZERO, STOPPED, (0,wasm/* get */.Jt)(from)),
        wasm/* i32 */.rT.store(ZERO, STOPPED + 4, (0,wasm/* get */.Jt)(to))
    ];
    return (0,wasm/* moduleOf */.cD)({ parameters: 4, numbers: 8, vectors: 0, pages: 1 }, body);
}
const ZERO = wasm/* i32 */.rT.constant(0);
const ONE = wasm/* i32 */.rT.constant(1);
const SIXTEEN = wasm/* i32 */.rT.constant(16);
/** Reads a tag and what follows it, and sets `isDone` unless its bytes can be copied. */
function snappy_kernel_element() {
    const extra = wasm/* i32 */.rT.and(wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(entry), 8), wasm/* i32 */.rT.constant(0xff));
    const distance = wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(to), (0,wasm/* get */.Jt)(source));
    return [
        (0,wasm/* set */.hZ)(tag, wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(from), 0)),
        (0,wasm/* set */.hZ)(entry, wasm/* i32 */.rT.load(wasm/* i32 */.rT.shiftLeft((0,wasm/* get */.Jt)(tag), 2), TAGS)),
        (0,wasm/* set */.hZ)(snappy_kernel_length, wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(entry), wasm/* i32 */.rT.constant(0xff))),
        (0,wasm/* set */.hZ)(value, wasm/* i32 */.rT.and(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(from), 1), wasm/* i32 */.rT.load(wasm/* i32 */.rT.shiftLeft(extra, 2), MASKS))),
        (0,wasm/* set */.hZ)(next, wasm/* i32 */.rT.add(wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(from), ONE), extra)),
        (0,wasm/* set */.hZ)(isDone, wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(end), (0,wasm/* get */.Jt)(next))),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(tag), wasm/* i32 */.rT.constant(3)), [
            (0,wasm/* set */.hZ)(source, wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(to), wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(value), wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(entry), 16)))),
            (0,wasm/* set */.hZ)(step, wasm/* i32 */.rT.select(wasm/* i32 */.rT.less(distance, SIXTEEN), distance, SIXTEEN)),
            // An offset of zero, or to before the output.
            (0,wasm/* set */.hZ)(isDone, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(isDone), wasm/* i32 */.rT.atLeast(wasm/* i32 */.rT.subtract(distance, ONE), wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(to), wasm/* i32 */.rT.constant(OUTPUT)))))
        ], [
            (0,wasm/* set */.hZ)(source, (0,wasm/* get */.Jt)(next)),
            (0,wasm/* set */.hZ)(step, SIXTEEN),
            (0,wasm/* set */.hZ)(snappy_kernel_length, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(snappy_kernel_length), (0,wasm/* get */.Jt)(value))),
            (0,wasm/* set */.hZ)(isDone, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(isDone), wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(snappy_kernel_length), wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(end), (0,wasm/* get */.Jt)(next))))),
            (0,wasm/* set */.hZ)(next, wasm/* i32 */.rT.add(wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(next), (0,wasm/* get */.Jt)(snappy_kernel_length)), ONE))
        ]),
        (0,wasm/* set */.hZ)(isDone, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(isDone), wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(snappy_kernel_length), wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(stop), (0,wasm/* get */.Jt)(to)))))
    ];
}
/**
 * Copies 16 bytes at a time, also past the end. If the copy overlaps its source, only `step` of them are right already,
 * and the next ones begin there.
 */
function copy() {
    const at = tag;
    return [
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(next)),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(to)),
        (0,wasm/* set */.hZ)(to, wasm/* i32 */.rT.add(wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(to), (0,wasm/* get */.Jt)(snappy_kernel_length)), ONE)),
        (0,wasm/* repeat */.ux)([
            wasm/* v128 */.iL.store((0,wasm/* get */.Jt)(at), 0, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(source), 0)),
            (0,wasm/* set */.hZ)(at, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(step))),
            (0,wasm/* set */.hZ)(source, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(source), (0,wasm/* get */.Jt)(step)))
        ], wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(to)))
    ];
}
//# sourceMappingURL=snappy-kernel.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet/codec.js
/** Decompresses Parquet's codecs. The output must have exactly the size in the page's header. */







const SNAPPY = 1;
const GZIP = 2;
const BROTLI = 4;
const LZ4_HADOOP = 5;
const ZSTD = 6;
const LZ4_RAW = 7;
/** With less Snappy than this, building a kernel takes longer than it saves. */
const KERNEL_THRESHOLD = 1 << 20;
const NOTHING = new Uint8Array(0);
class Decompressor {
    /** Reused for every page, so that large pages do not wait for the garbage collector. */
    #scratch = NOTHING;
    /** The last output of node:zlib. */
    #last = new Uint8Array(0);
    /** Null where WebAssembly cannot be used; undefined until there is enough to do. */
    #kernel = undefined;
    #snappyBytes = 0;
    /** Decompresses `bytes` to `size` bytes; the result is valid until the next call. */
    decompress(codec, bytes, size) {
        const inflated = inflater(codec);
        if (inflated !== null) {
            release(this.#last);
            this.#last = inflated(bytes, size);
            return this.#last;
        }
        if (codec === 0)
            return stored(bytes, size);
        if (codec === SNAPPY && size > 0)
            return this.#unsnappy(bytes, size);
        return unpacked(codec, bytes, this.#room(size));
    }
    #unsnappy(bytes, size) {
        this.#snappyBytes += size;
        if (this.#snappyBytes > KERNEL_THRESHOLD && this.#kernel === undefined)
            this.#kernel = SnappyKernel.make();
        const into = this.#room(size);
        (0,snappy/* unsnappy */.x)(bytes, into, size, this.#kernel);
        return into;
    }
    /** Returns the kernel's memory once there is a kernel, so that a page is in memory once whatever its codec is. */
    #room(size) {
        const kernel = this.#kernel ?? null;
        if (kernel !== null) {
            this.#scratch = NOTHING;
            return kernel.output(size);
        }
        if (this.#scratch.length < size)
            this.#scratch = new Uint8Array(size);
        return this.#scratch.subarray(0, size);
    }
}
/** Decompresses like `Decompressor.decompress`, into new memory. */
function decompressed(codec, bytes, size) {
    const inflated = inflater(codec);
    if (inflated !== null)
        return inflated(bytes, size);
    return codec === 0 ? stored(bytes, size).slice() : unpacked(codec, bytes, new Uint8Array(size));
}
function stored(bytes, size) {
    if (bytes.length !== size)
        throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a page does not have the size in its header; write the file again`);
    return bytes;
}
/** Fills `into`. */
function unpacked(codec, bytes, into) {
    if (into.length === 0)
        return into;
    if (codec === SNAPPY)
        (0,snappy/* unsnappy */.x)(bytes, into, into.length);
    else if (codec === LZ4_RAW)
        (0,lz4/* unlz4 */.o9)(bytes, into, into.length);
    else if (codec === LZ4_HADOOP)
        (0,lz4/* unlz4Hadoop */.NW)(bytes, into, into.length);
    else
        throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `its codec is unknown`);
    return into;
}
/** Returns the function of node:zlib that decompresses `codec`; null where there is none. */
function inflater(codec) {
    if (codec === GZIP)
        return (bytes, size) => exactly(size, options => external_node_zlib_.unzipSync(bytes, options));
    if (codec === BROTLI)
        return (bytes, size) => exactly(size, options => external_node_zlib_.brotliDecompressSync(bytes, options));
    return codec === ZSTD ? (bytes, size) => exactly(size, options => zstd(bytes, options)) : null;
}
/** A smaller buffer may be part of a shared one. */
const RELEASED_BYTES = 1 << 20;
/** Frees a large buffer immediately instead of at a later garbage collection, where Node can (from 22 on). */
function release({ buffer }) {
    if (buffer.byteLength >= RELEASED_BYTES && buffer instanceof ArrayBuffer && 'transfer' in buffer)
        buffer.transfer(0);
}
function exactly(size, decompress) {
    if (size === 0)
        return new Uint8Array(0);
    let bytes;
    try {
        bytes = decompress({ chunkSize: Math.max(size + 1, 64), maxOutputLength: size });
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.ue)
            throw cause;
        throw broken(cause);
    }
    if (bytes.length !== size)
        throw broken();
    return bytes;
}
function zstd(bytes, options) {
    // Looked up here because Node before 22.15 does not have it.
    if (typeof external_node_zlib_.zstdDecompressSync === 'function')
        return external_node_zlib_.zstdDecompressSync(bytes, options);
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its pages are compressed with Zstandard, which only Node 22.15 and later can read; run the gate with a newer Node, or write the file with Snappy or gzip`);
}
function broken(cause) {
    return (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `the compression of a page is damaged; write the file again`, cause);
}
//# sourceMappingURL=codec.js.map

/***/ }),

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ unlz4Hadoop),
/* harmony export */   o9: () => (/* binding */ unlz4),
/* harmony export */   wi: () => (/* binding */ lz4Block)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
/** Decompresses LZ4: one raw block, or blocks in Hadoop's framing, as in Parquet's older codec of that name. */


/** Decompresses one block into `into[0, size)`; throws unless the output has exactly `size` bytes. */
function unlz4(bytes, into, size) {
    if (lz4Block(bytes, 0, bytes.length, into, 0, size, 0) !== size)
        throw broken();
}
/**
 * Decompresses the older codec: `size, compressed size` (big-endian) in front of each block; some writers write one raw
 * block.
 */
function unlz4Hadoop(bytes, into, size) {
    if (isHadoop(bytes, size)) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        let to = 0;
        for (let at = 0; at < bytes.length;) {
            const start = at + FRAME_HEADER;
            const end = start + view.getUint32(at + 4);
            const stop = to + view.getUint32(at);
            if (lz4Block(bytes, start, end, into, to, stop, to) !== stop)
                throw broken();
            to = stop;
            at = end;
        }
    }
    else
        unlz4(bytes, into, size);
}
const FRAME_HEADER = 8;
/** Returns true if the sizes in front of the blocks add up to both sizes of the page. */
function isHadoop(bytes, size) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let whole = 0;
    let at = 0;
    while (at + FRAME_HEADER <= bytes.length) {
        whole += view.getUint32(at);
        at += FRAME_HEADER + view.getUint32(at + 4);
    }
    return at === bytes.length && whole === size;
}
/**
 * Decompresses `bytes[from, end)` into `into[start, limit)` and returns where it stopped.
 *
 * @param earliest where the output that a match may repeat begins; before `start` if blocks depend on each other
 */
function lz4Block(bytes, from, end, into, start, limit, earliest) {
    let at = from;
    let to = start;
    /** Lengths of 15 and more continue in bytes of 255 and a smaller last one. */
    const longer = (length) => {
        if (length < 15)
            return length;
        for (;;) {
            if (at >= end)
                throw broken();
            const byte = bytes[at++];
            length += byte;
            if (byte < 255)
                return length;
        }
    };
    while (at < end) {
        const token = bytes[at++];
        const literals = longer(token >> 4);
        if (literals > end - at || literals > limit - to)
            throw broken();
        if (literals <= 16)
            for (let i = 0; i < literals; i++)
                into[to + i] = bytes[at + i];
        else
            into.set(bytes.subarray(at, at + literals), to);
        at += literals;
        to += literals;
        // The last sequence has no match.
        if (at === end)
            break;
        if (at + 2 > end)
            throw broken();
        const offset = bytes[at] | (bytes[at + 1] << 8);
        at += 2;
        const length = longer(token & 15) + 4;
        if (offset === 0 || offset > to - earliest || length > limit - to)
            throw broken();
        for (let i = to, stop = to + length; i < stop; i++)
            into[i] = into[i - offset];
        to += length;
    }
    return to;
}
function broken() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its LZ4 compression is damaged; write the file again`);
}
//# sourceMappingURL=lz4.js.map

/***/ }),

/***/ 8662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ParquetBudget)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);
/** Limits the size of a Parquet or Arrow file: what it decompresses to, and its cells written out. */



class ParquetBudget {
    #limits;
    #most = 0;
    #bytes = 0;
    /** @param size the stored size in bytes */
    constructor(size, limits) {
        this.#limits = limits;
        this.stored(size);
    }
    /** Sets the stored size, where it is known only while the file is read. */
    stored(size) {
        const { manifestBytes, expansion } = this.#limits;
        this.#most = Math.min(manifestBytes, Math.max(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FREE_EXPANSION_BYTES */ .Bm, size * expansion));
    }
    spend(bytes) {
        this.#bytes += bytes;
        if (this.#bytes <= this.#most)
            return;
        if (this.#bytes > this.#limits.manifestBytes) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(this.#limits.manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`);
        }
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it decompresses to more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(this.#limits.expansion)} times its size; write it without dictionaries, or raise limits.expansion in the settings`);
    }
}
//# sourceMappingURL=parquet-budget.js.map

/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   V: () => (/* binding */ inRowGroup),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
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
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
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

/***/ })

};
