export const id = 9076;
export const ids = [9076];
export const modules = {

/***/ 7236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ allowedTypes)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _service_list_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
/** Reads the option `--allow-type`, which `scan`, `clean` and `serve` share. */



/**
 * Returns the threat types that list files may use in addition to the known ones.
 *
 * @throws GateError `usage` for a text that cannot be a threat type
 */
function allowedTypes(values = []) {
    if (values.every(type => _service_list_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAT_TYPE */ .E.test(type)))
        return values;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `--allow-type must be a threat type in capitals, digits and underscores`);
}
//# sourceMappingURL=allow-types.js.map

/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FingerprintTable)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4104);
/** Numbers fingerprints from 0 in the order of arrival. Each takes 16 bytes and a slot, and no object. */

class FingerprintTable {
    #words = new Uint32Array(64 * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P);
    /** Numbers by the first word of their fingerprints, plus one; 0 is an empty slot. */
    #slots = new Uint32Array(128);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Forgets all fingerprints, and keeps their space for others. */
    clear() {
        this.#slots.fill(0);
        this.#size = 0;
    }
    /** Returns the number of a fingerprint, -1 if it was not added. */
    find(fingerprint) {
        return this.#slots[this.#slotOf(fingerprint, 0)] - 1;
    }
    /** Returns the number of a fingerprint. If it is new, that is the previous `size`. */
    add(fingerprint) {
        let slot = this.#slotOf(fingerprint, 0);
        if (this.#slots[slot] !== 0)
            return this.#slots[slot] - 1;
        if (this.#size * 4 > this.#slots.length * 3) {
            this.#grow();
            slot = this.#slotOf(fingerprint, 0);
        }
        if ((this.#size + 1) * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P > this.#words.length) {
            const larger = new Uint32Array(Math.ceil(this.#words.length * 0.375) * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P);
            larger.set(this.#words);
            this.#words = larger;
        }
        this.#words.set(fingerprint, this.#size * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P);
        this.#slots[slot] = ++this.#size;
        return this.#size - 1;
    }
    /** Returns the slot of the fingerprint at `words[at]`, or the empty slot where it belongs. */
    #slotOf(words, at) {
        const mask = this.#slots.length - 1;
        let slot = words[at] & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const there = (this.#slots[slot] - 1) * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P;
            let i = 0;
            while (i < _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P && this.#words[there + i] === words[at + i])
                i++;
            if (i === _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P)
                break;
        }
        return slot;
    }
    #grow() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        for (let number = 0; number < this.#size; number++) {
            this.#slots[this.#slotOf(this.#words, number * _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_WORDS */ .P)] = number + 1;
        }
    }
}
//# sourceMappingURL=fingerprint-table.js.map

/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FINGERPRINT_WORDS),
/* harmony export */   U: () => (/* binding */ Fingerprinter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _batch_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3200);
/* harmony import */ var _reading_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2851);
/* harmony import */ var _text_copy_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6096);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);
/**
 * Compares readings and items by fingerprint. Two readings are the same if host, path and query are, and then all their
 * expressions are too. A URL without a reading is compared by its text. Fingerprints have 128 bits and use a new random
 * key in every run, so nobody can craft a collision that hides an item (specification, section 4).
 */





/** Words of a fingerprint. */
const FINGERPRINT_WORDS = 4;
/** Bytes of the random key that comes first in every digested message. */
const KEY_BYTES = 32;
/** After the key: the kind, and two numbers. */
const HEAD_BYTES = KEY_BYTES + 9;
/** Kinds: a reading, an item by its text, and numbers that distinguish candidates. */
const READING = 0;
const TEXT = 2;
const NUMBERS = 3;
/** Makes fingerprints under one random key. */
class Fingerprinter {
    #buffer = Buffer.alloc(4096);
    #digest = new Uint8Array(32);
    /** The first half of the digest. */
    #words = new Uint32Array(this.#digest.buffer, 0, FINGERPRINT_WORDS);
    constructor() {
        this.#buffer.set((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES));
    }
    /** Returns the fingerprint of a reading: its exact expression, and where host and path end in it. */
    reading(url) {
        const { bytes, start, hostEnd, pathEnd, address } = url;
        return this.#of(READING + (address ? 1 : 0), hostEnd - start, pathEnd - start, bytes, start, (0,_reading_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .exactEnd */ .d8)(url));
    }
    /** Returns the fingerprint of an item by its kind and its text as written. */
    text(batch, index) {
        const { bytes, ends, kinds } = (0,_batch_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(batch);
        return this.#of(TEXT, kinds[index], 0, bytes, index === 0 ? 0 : ends[index - 1], ends[index]);
    }
    /** Returns the fingerprint of the first `length` bytes, which are not text, but for example digests. */
    numbers(bytes, length = bytes.length) {
        return this.#of(NUMBERS, 0, 0, bytes, 0, length);
    }
    #of(kind, one, other, bytes, start, end) {
        const size = HEAD_BYTES + end - start;
        if (size > this.#buffer.length) {
            const larger = Buffer.alloc(size * 2);
            this.#buffer.copy(larger, 0, 0, KEY_BYTES);
            this.#buffer = larger;
        }
        const buffer = this.#buffer;
        buffer[KEY_BYTES] = kind;
        buffer.writeUInt32LE(one, KEY_BYTES + 1);
        buffer.writeUInt32LE(other, KEY_BYTES + 5);
        (0,_text_copy_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .copyBytes */ .n)(bytes, start, end, buffer, HEAD_BYTES);
        (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Into */ .yM)(buffer, 0, size, this.#digest, 0);
        return this.#words;
    }
}
//# sourceMappingURL=fingerprint.js.map

/***/ }),

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mayBeAddress),
/* harmony export */   n: () => (/* binding */ ADDRESS_BYTES)
/* harmony export */ });
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(296);
/** Finds strings that may be `data:` URLs, before anything else is done with them. */

/** Bytes of `data:`. */
const ADDRESS_BYTES = 5;
/**
 * Returns true if a string may begin with `data:`, in any case. Browsers skip blanks before it, and tabs and line ends
 * inside it. Hot path.
 */
function mayBeAddress(bytes, start, end) {
    const first = bytes[start];
    if (first <= _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4)
        return true;
    if ((first | 0x20) !== 0x64)
        return false;
    if (bytes[start + ADDRESS_BYTES - 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)
        return true;
    const last = Math.min(start + ADDRESS_BYTES, end);
    for (let at = start + 1; at < last; at++)
        if (bytes[at] < _ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4)
            return true;
    return false;
}
//# sourceMappingURL=data-address.js.map

/***/ }),

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   J8: () => (/* binding */ UrlTemplates),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/** Builds URLs that a manifest stores in parts: `url-templates` in the settings gives the columns that fill them. */
class UrlTemplates {
    /** The names of all columns in the templates, each once. */
    columns;
    templates;
    /** @param templates as in the settings: `{name}` is replaced by the column `name` */
    constructor(templates) {
        const names = [];
        this.templates = templates.map(template => {
            const parts = template.split(/\{([^{}]+)\}/);
            const columns = parts.filter((_, index) => index % 2 === 1);
            names.push(...columns.filter((name, index) => !names.includes(name) && columns.indexOf(name) === index));
            return {
                literals: parts.filter((_, index) => index % 2 === 0).map(part => Buffer.from(part, 'utf8')),
                columns: columns.map(name => names.indexOf(name))
            };
        });
        this.columns = names.map(name => Buffer.from(name, 'utf8'));
    }
    /** Returns the number of the column with this name, or -1 if no template uses it. */
    column(bytes, start, end) {
        const length = end - start;
        return this.columns.findIndex(name => name.length === length && name.compare(bytes, start, end) === 0);
    }
    /** Like `column`, for a name in a table's header: blanks around it are ignored. */
    headerColumn(name) {
        const trimmedName = Buffer.from(Buffer.from(name).toString('utf8').trim(), 'utf8');
        return this.column(trimmedName, 0, trimmedName.length);
    }
    /**
     * Passes on every URL whose columns all have a value.
     *
     * @param values by column number; undefined or empty if the row has none
     */
    fill(values, row, sink) {
        for (const template of this.templates) {
            const url = filled(template, values);
            if (url !== null)
                sink.string(url, 0, url.length, row, 0, false);
        }
    }
}
/** Returns the URL that a row's values make of a template; null if a value is missing. */
function filled({ literals, columns }, values) {
    const parts = columns.map(column => trimmed(values[column]));
    if (parts.some(part => part.length === 0))
        return null;
    return Buffer.concat(literals.flatMap((literal, index) => {
        const part = parts[index];
        return part === undefined ? [literal] : [literal, part];
    }));
}
const NOTHING = new Uint8Array(0);
/** Returns a value without the blanks around it, which are not part of a URL. */
function trimmed(value) {
    if (value === undefined)
        return NOTHING;
    let start = 0;
    let end = value.length;
    while (start < end && value[start] <= 0x20)
        start++;
    while (end > start && value[end - 1] <= 0x20)
        end--;
    return value.subarray(start, end);
}
//# sourceMappingURL=url-templates.js.map

/***/ }),

/***/ 3623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChunkPool)
/* harmony export */ });
/**
 * Lets the reader of a file hand its chunks back, so that a large file is read with a few buffers. Without this, read
 * buffers wait for the garbage collector, which lets tens of megabytes of them pile up.
 */
/** The pools of the chunks that are in use. */
const pools = new WeakMap();
/** The buffers of one pass over a file. */
class ChunkPool {
    #size;
    #free = [];
    /** @param size bytes of a chunk */
    constructor(size) {
        this.#size = size;
    }
    /** Returns a buffer to read into. Its old content is arbitrary. */
    take() {
        const buffer = this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#size);
        pools.set(buffer.buffer, this);
        return buffer;
    }
    /**
     * Hands a chunk back to the pool that it came from. Its bytes may change from now on. A slice of a chunk is not handed
     * back, because other slices of it may still be in use; nor is a chunk of no pool.
     */
    static release(chunk) {
        const pool = chunk.length === chunk.buffer.byteLength ? pools.get(chunk.buffer) : undefined;
        if (pool === undefined)
            return;
        pools.delete(chunk.buffer);
        pool.#free.push(Buffer.from(chunk.buffer));
    }
    /** Keeps a chunk for a further pass: from now on nobody hands it back, and its bytes do not change. */
    static keep(chunk) {
        pools.delete(chunk.buffer);
    }
}
//# sourceMappingURL=chunk-pool.js.map

/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kh: () => (/* binding */ HeldCursor),
/* harmony export */   rg: () => (/* binding */ HeldBudget),
/* harmony export */   sh: () => (/* binding */ HeldColumn)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);
/** Keeps values of a column that come earlier in the file than the other columns of their URL template. */



/** Besides its own bytes, each value needs a row and an end. An empty column needs some memory too. */
const PLACE_BYTES = 12;
const COLUMN_BYTES = 1 << 9;
/** Counts the bytes of all kept columns of a file. */
class HeldBudget {
    #bytes = 0;
    take(bytes) {
        this.#bytes += bytes;
        if (this.#bytes <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HELD_VALUE_BYTES */ .bY)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the columns that fill a URL template of the settings need more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(_manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HELD_VALUE_BYTES */ .bY)} bytes of memory; write the file in smaller parts (Parquet: with smaller row groups)`);
    }
    release(bytes) {
        this.#bytes -= bytes;
    }
}
/** The values of one column, in order: of a row group in Parquet, of an array in JSON. */
class HeldColumn {
    /** The columns of the templates that it fills. */
    columns;
    #budget;
    #bytes = new Uint8Array(0);
    #ends = new Uint32Array(0);
    #rows = new Float64Array(0);
    #count = 0;
    constructor(columns, budget) {
        this.columns = columns;
        this.#budget = budget;
        budget.take(COLUMN_BYTES);
    }
    /** @param row the row of the previous value, or a later one */
    add(value, row) {
        this.#budget.take(value.length + PLACE_BYTES);
        const start = this.#start(this.#count);
        const end = start + value.length;
        if (end > this.#bytes.length)
            this.#bytes = larger(this.#bytes, new Uint8Array(end * 2));
        if (this.#count === this.#ends.length) {
            const places = Math.max(64, this.#count * 2);
            this.#ends = larger(this.#ends, new Uint32Array(places));
            this.#rows = larger(this.#rows, new Float64Array(places));
        }
        this.#bytes.set(value, start);
        this.#ends[this.#count] = end;
        this.#rows[this.#count] = row;
        this.#count++;
    }
    get count() {
        return this.#count;
    }
    /** Returns the row of a value by its number. The number may be one past the last; then the result is Infinity. */
    row(index) {
        return index < this.#count ? this.#rows[index] : Infinity;
    }
    value(index) {
        return this.#bytes.subarray(this.#start(index), this.#ends[index]);
    }
    /** Frees the budget; nothing is read from the column any more. */
    release() {
        this.#budget.release(this.#start(this.#count) + this.#count * PLACE_BYTES + COLUMN_BYTES);
    }
    #start(index) {
        return index === 0 ? 0 : this.#ends[index - 1];
    }
}
function larger(held, empty) {
    empty.set(held);
    return empty;
}
/** Goes through a kept column row by row. */
class HeldCursor {
    #held;
    #at = 0;
    constructor(held) {
        this.#held = held;
    }
    /** Returns true if there is a value in `row`, which is the row of the last call or a later one. */
    has(row) {
        while (this.#held.row(this.#at) < row)
            this.#at++;
        return this.#held.row(this.#at) === row;
    }
    /** Yields the values of the row of the last call of `has`. */
    *values() {
        const row = this.#held.row(this.#at);
        for (let index = this.#at; this.#held.row(index) === row; index++)
            yield this.#held.value(index);
    }
}
//# sourceMappingURL=held-values.js.map

/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   V: () => (/* binding */ LineScanner)
/* harmony export */ });
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9298);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(296);


/** Finds the lines of a text. LF, CR LF and a lone CR end a line. */
class LineScanner {
    /** Lines so far; while `each` is called, the number of its line. */
    rows = 0;
    #each;
    #collector;
    #next = { line: 1 };
    /**
     * @param each receives every line, empty ones too, without its end
     * @param collector receives most lines itself, if `each` does nothing but hand it lines that are not empty
     */
    constructor(each, collector = null) {
        this.#each = each;
        this.#collector = collector;
    }
    scan(bytes, start, end, final) {
        let line = this.#simpleLines(bytes, start, end);
        for (let i = line; i < end; i++) {
            const byte = bytes[i];
            if (byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__.LF && byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__.CR)
                continue;
            if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__.CR && i + 1 === end && !final)
                break;
            this.#line(bytes, line, i);
            if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__.CR && i + 1 < end && bytes[i + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__.LF)
                i++;
            line = i + 1;
        }
        (0,_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLength */ .Nv)(line, end, this.rows + 1);
        if (!final)
            return line;
        if (line < end)
            this.#line(bytes, line, end);
        return end;
    }
    #simpleLines(bytes, start, end) {
        if (this.#collector === null)
            return start;
        this.#next.line = this.rows + 1;
        const at = this.#collector.simpleRows(bytes, start, end, this.#next, -1);
        this.rows = this.#next.line - 1;
        return at;
    }
    #line(bytes, start, end) {
        this.rows++;
        (0,_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLength */ .Nv)(start, end, this.rows);
        this.#each(bytes, start, end);
    }
}
/** Reads UTF-8 text line by line; returns the number of lines. */
async function* readLines(text, collector) {
    const scanner = new LineScanner((bytes, start, end) => {
        if (end > start)
            collector.string(bytes, start, end, scanner.rows, 0, false);
    }, collector);
    yield* (0,_pending_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAll */ .$Y)(text, scanner, collector);
    return scanner.rows;
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ MAX_CONTAINER_DEPTH),
/* harmony export */   Bm: () => (/* binding */ FREE_EXPANSION_BYTES),
/* harmony export */   El: () => (/* binding */ MAX_HELD_MEMBER_BYTES),
/* harmony export */   KO: () => (/* binding */ MAX_GZIP_NAME_BYTES),
/* harmony export */   Mj: () => (/* binding */ MAX_ROW_CELLS),
/* harmony export */   Nv: () => (/* binding */ MAX_COLUMN_CHOICES),
/* harmony export */   PI: () => (/* binding */ MAX_REPLACEMENTS),
/* harmony export */   Pc: () => (/* binding */ MAX_SHEET_LINKS),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   WV: () => (/* binding */ MAX_ID_PART_CHARACTERS),
/* harmony export */   X9: () => (/* binding */ MAX_SAFETENSORS_HEADER_BYTES),
/* harmony export */   Xx: () => (/* binding */ MAX_TAR_NAME_BYTES),
/* harmony export */   Z8: () => (/* binding */ MAX_GGUF_DEPTH),
/* harmony export */   Zp: () => (/* binding */ MAX_STRING_BYTES),
/* harmony export */   _p: () => (/* binding */ MAX_YAML_KEY_CHARACTERS),
/* harmony export */   bY: () => (/* binding */ MAX_HELD_VALUE_BYTES),
/* harmony export */   bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   c_: () => (/* binding */ MAX_PARAGRAPH_DEPTH),
/* harmony export */   dC: () => (/* binding */ MAX_ZIP_DIRECTORY_BYTES),
/* harmony export */   ee: () => (/* binding */ MAX_BYTE_STRING_BYTES),
/* harmony export */   gg: () => (/* binding */ MAX_ZSTD_WINDOW_BYTES),
/* harmony export */   it: () => (/* binding */ MAX_ANNEX_POINTER_BYTES),
/* harmony export */   m6: () => (/* binding */ MAX_STRICT_YAML_CHARACTERS),
/* harmony export */   tu: () => (/* binding */ MAX_FOLDED_CHARACTERS),
/* harmony export */   w1: () => (/* binding */ MAX_TSV_QUOTED_BYTES),
/* harmony export */   wk: () => (/* binding */ MAX_SHARED_STRINGS),
/* harmony export */   z: () => (/* binding */ MAX_COMPRESSION_LAYERS)
/* harmony export */ });
/**
 * The limits on files that all readers of manifests share, and those of formats with few limits. The tables of the
 * others are next to their readers.
 */
// Bytes in memory
/** Bytes of a line, row or string, which is in memory as a whole; longer ones are `manifest-too-large`. */
const MAX_STRING_BYTES = 16 << 20;
/** Bytes of a document that is parsed as a whole; parsers need many times as much memory. */
const MAX_DOCUMENT_BYTES = 16 << 20;
/**
 * Bytes of memory for the values that fill URL templates, and for the shared strings of a spreadsheet, which fill them
 * too. Buffers of values double when they grow, so they take at most three times as much.
 */
const MAX_HELD_VALUE_BYTES = 1 << 26;
/** Bytes of a member of a container that are kept for further passes; a larger member gets passes of its own. */
const MAX_HELD_MEMBER_BYTES = 16 << 20;
/** Bytes of the directory of a zip archive, which is kept in memory: enough for some 400,000 members. */
const MAX_ZIP_DIRECTORY_BYTES = 32 << 20;
/** Bytes of a long name or of pax records in a tar archive, which are read into memory. */
const MAX_TAR_NAME_BYTES = 1 << 20;
/** Bytes of the window of Zstandard: 128 MiB, the most that `zstd` accepts by default. */
const MAX_ZSTD_WINDOW_BYTES = 2 ** 27;
/** Bytes of a pointer of git-annex: it does not read a larger file as a pointer. */
const MAX_ANNEX_POINTER_BYTES = 32 << 10;
/** Decompressed bytes for which any ratio is allowed: a small file of blanks compresses well. */
const FREE_EXPANSION_BYTES = 16 << 20;
/** Bytes of a URL in bytes without a known format: they are searched as a best effort. */
const MAX_BYTE_STRING_BYTES = 1 << 14;
/** Bytes of the name or the comment of a gzip member that are read: no file system has a longer path. */
const MAX_GZIP_NAME_BYTES = 1 << 12;
/** Characters of the organisation or the name in an id of the hub, which allows 96. */
const MAX_ID_PART_CHARACTERS = 96;
/** Bytes of the JSON header of Safetensors: the format allows no more. */
const MAX_SAFETENSORS_HEADER_BYTES = 100_000_000;
// Nesting
/** Layers of compression inside each other, because each may expand what the next one reads. */
const MAX_COMPRESSION_LAYERS = 3;
/** Containers inside each other: one inside a container is opened, one inside that is not. */
const MAX_CONTAINER_DEPTH = 2;
/** Arrays inside arrays of GGUF; its writers make arrays of arrays at most. */
const MAX_GGUF_DEPTH = 8;
/** Levels of nesting in YAML; without a limit the parser would run out of stack. */
const MAX_YAML_DEPTH = 200;
/** Paragraphs inside paragraphs of an office document, each of which keeps its text in memory. */
const MAX_PARAGRAPH_DEPTH = 1 << 10;
// Entries
/** Cells of a row: one with more would need far more memory than its text. */
const MAX_ROW_CELLS = 1 << 20;
/** Combinations of columns with the same name; programs differ in which of them they use. */
const MAX_COLUMN_CHOICES = 64;
/**
 * Bytes of a quoted cell in tab-separated text. Quotes often mean nothing there, so one not closed by then is an
 * ordinary character.
 */
const MAX_TSV_QUOTED_BYTES = 1 << 20;
/** Shared strings of a spreadsheet whose rows are kept: 16 million, as many as the cells of 16 columns of a sheet. */
const MAX_SHARED_STRINGS = 1 << 24;
/** Links of a spreadsheet whose rows are kept. */
const MAX_SHEET_LINKS = 1 << 20;
// Work per step
/** References or escapes of one text, which are replaced without a pause. */
const MAX_REPLACEMENTS = 1 << 20;
/**
 * Characters of a text for the strict YAML parser: it does not pause, and takes a second for a few times this length.
 */
const MAX_STRICT_YAML_CHARACTERS = 1 << 19;
/** Characters of a YAML scalar of several lines that are joined; a few times as many take a second. */
const MAX_FOLDED_CHARACTERS = 1 << 21;
/** Characters of a YAML key (YAML 1.1, section 9.2), which limits how many tokens wait for a colon. */
const MAX_YAML_KEY_CHARACTERS = 1024;
//# sourceMappingURL=manifest-limits.js.map

/***/ }),

/***/ 218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ HEAD_BYTES),
/* harmony export */   s: () => (/* binding */ peek)
/* harmony export */ });
/** Looks at the beginning of a stream, which decides how the stream is read. */
/** Enough to distinguish text from bytes, and one table dialect from another. */
const HEAD_BYTES = 1 << 16;
/** Reads the head of `chunks`. If reading fails, `all` yields what came before the fault, then throws it. */
async function peek(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const held = [];
    let size = 0;
    let rest = { kind: 'more', iterator };
    while (size < HEAD_BYTES && rest.kind === 'more') {
        try {
            const step = await iterator.next();
            if (step.done === true) {
                rest = { kind: 'none' };
            }
            else {
                held.push(step.value);
                size += step.value.length;
            }
        }
        catch (fault) {
            rest = { kind: 'fault', fault };
        }
    }
    // A copy, because the head is used for longer than its chunks.
    const head = Buffer.concat(held);
    const close = async () => {
        await iterator.return?.();
    };
    return { head, whole: rest.kind === 'none', all: replay(head, rest), [Symbol.asyncDispose]: close };
}
async function* replay(head, rest) {
    try {
        if (head.length > 0)
            yield head;
        if (rest.kind === 'fault')
            throw rest.fault;
        if (rest.kind === 'none')
            return;
        for (let step = await rest.iterator.next(); step.done !== true; step = await rest.iterator.next())
            yield step.value;
    }
    finally {
        if (rest.kind === 'more')
            await rest.iterator.return?.();
    }
}
//# sourceMappingURL=peek.js.map

/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ scanAll),
/* harmony export */   Ls: () => (/* binding */ upToFault),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   vo: () => (/* binding */ scanPieces)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);




/** Bytes scanned at a time, so that a large chunk is not copied whole and does not fill one batch. */
const PIECE_BYTES = 1 << 16;
class Pending {
    /** Grows with its content: archives have many small members. */
    bytes = new Uint8Array(0);
    start = 0;
    end = 0;
    get length() {
        return this.end - this.start;
    }
    append(piece) {
        if (this.end + piece.length > this.bytes.length)
            this.#makeRoom(piece.length);
        this.bytes.set(piece, this.end);
        this.end += piece.length;
    }
    #makeRoom(size) {
        const held = this.bytes.subarray(this.start, this.end);
        const needed = held.length + size;
        const to = needed * 2 > this.bytes.length ? new Uint8Array(needed * 2) : this.bytes;
        to.set(held);
        this.bytes = to;
        this.end = held.length;
        this.start = 0;
    }
}
/** Feeds `chunks` of any size to a scanner, and yields the items that it collects. */
async function* scanAll(chunks, scanner, collector) {
    const stable = {
        scan(bytes, start, end, final) {
            collector.begin(bytes, start, end);
            return scanner.scan(bytes, start, end, final);
        }
    };
    for await (const _ of scanPieces(chunks, stable))
        yield* collector.passOn();
    yield* collector.passOn();
}
/** Feeds `chunks` of any size to a scanner. Stops after each piece, so that the caller can take what it found. */
async function* scanPieces(chunks, scanner) {
    const pending = new Pending();
    // An incomplete string is scanned again only when twice as many bytes are there, so the time is linear in its length.
    let needed = 0;
    const faults = [];
    for await (const chunk of upToFault(chunks, faults)) {
        for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
            pending.append(chunk.subarray(at, at + PIECE_BYTES));
            if (pending.length < needed)
                continue;
            pending.start = scanner.scan(pending.bytes, pending.start, pending.end, false);
            needed = Math.min(pending.length * 2, _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp + 2);
            yield;
        }
        _chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E.release(chunk);
    }
    try {
        scanner.scan(pending.bytes, pending.start, pending.end, true);
    }
    catch (error) {
        // After a fault of the source the text is cut off, which is not another fault.
        if (faults.length === 0)
            throw error;
    }
    if (faults.length > 0)
        throw faults[0];
}
/**
 * Yields the chunks until their source fails, then adds the error to `faults`, so that everything before the fault is
 * read.
 */
async function* upToFault(chunks, faults) {
    try {
        yield* chunks;
    }
    catch (error) {
        faults.push(error);
    }
}
/** Throws if the string from `start` to `end`, which begins in `line`, is too long. */
function checkLength(start, end, line) {
    if (end - start <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)
        return;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(line)} has a string or row of more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)}; split it`, { line });
}
//# sourceMappingURL=pending.js.map

/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ JsonKeys)
});

// EXTERNAL MODULE: ./lib/manifest/script/hub-reference.js
var hub_reference = __webpack_require__(9390);
// EXTERNAL MODULE: ./lib/manifest/script/script-limits.js
var script_limits = __webpack_require__(4047);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/rdf/iri.js
var iri = __webpack_require__(9128);
// EXTERNAL MODULE: ./lib/manifest/json/json-limits.js
var json_limits = __webpack_require__(6833);
;// CONCATENATED MODULE: ./lib/manifest/json/captured-links.js
/**
 * Resolves the links of a page that a crawler lists in JSON (WAT): they are relative to the address of the page, or to
 * the base that the page declares in front of them.
 */





/** Keys whose value is a link, or the base of links, in lower case. */
const KEYS = new Map([
    ['url', 'link'],
    ['href', 'link'],
    ['location', 'link'],
    ['content-location', 'link'],
    ['base', 'base']
]);
/** The length of the longest key. */
const KEY_BYTES = 16;
class CapturedLinks {
    /** The fault to report after everything else was read; null where there is none. */
    fault = null;
    #bases;
    #sink;
    /** What the last string is as a key, and what the next value is. */
    #named = undefined;
    #key = undefined;
    /** Characters that may still be resolved. */
    #left = json_limits/* MAX_RESOLVED_CHARACTERS */.$;
    /** @param address of the page */
    constructor(address, sink) {
        this.#bases = [new iri/* BaseIri */.UA(address)];
        this.#sink = sink;
    }
    string(bytes, start, end, row) {
        const key = this.#key;
        this.#key = undefined;
        if (key === undefined) {
            this.#named = end - start > KEY_BYTES ? undefined : KEYS.get((0,latin1/* latin1 */.W)(bytes, start, end).toLowerCase());
            return;
        }
        // A longer text is no link.
        if (end - start > json_limits/* MAX_CAPTURED_LINK_BYTES */.h)
            return;
        const text = (0,latin1/* latin1 */.W)(bytes, start, end).trim();
        this.#left = Math.min(json_limits/* MAX_RESOLVED_CHARACTERS */.$, this.#left + text.length * json_limits/* MAX_RESOLVED_PER_BYTE */.tC);
        if (key === 'base')
            this.#base(text, row);
        else if (!(0,iri/* isAbsolute */.oP)(text))
            for (const base of this.#bases)
                this.#resolve(text, base, row);
    }
    colon() {
        this.#key = this.#named;
        this.#named = undefined;
    }
    /** To be called at a comma, a bracket, a number or a literal. */
    forget() {
        this.#named = this.#key = undefined;
    }
    #base(text, row) {
        const [first] = this.#bases;
        const base = first === undefined || (0,iri/* isAbsolute */.oP)(text) ? text : first.resolve(text);
        if (this.#bases.some(known => known.text === base))
            return;
        if (this.#bases.length < json_limits/* MAX_CAPTURED_BASES */.D7)
            this.#bases.push(new iri/* BaseIri */.UA(base));
        else
            this.fault ??= tooMany(row);
    }
    #resolve(text, base, row) {
        this.#left -= text.length + base.text.length;
        if (this.#left < 0)
            this.fault ??= tooMany(row);
        else
            this.#sink(Buffer.from(base.resolve(text), 'latin1'), row);
    }
}
function tooMany(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: its relative links have too many bases, or become too long with them; write the full links`);
}
//# sourceMappingURL=captured-links.js.map
;// CONCATENATED MODULE: ./lib/manifest/json/json-ld-context.js
/**
 * The definitions of a JSON-LD 1.1 `@context`: prefixes, a vocabulary and a base. Texts have one character for each
 * byte of UTF-8.
 */


class JsonLdContext {
    /** All definitions of a term: which one applies depends on order and nesting, so all of them are used. */
    #terms = new Map();
    #vocabularies = [];
    #bases = [];
    /** Terms whose values belong to the vocabulary. */
    #classes = new Set();
    /** Terms whose values are ids, and terms whose keys are ids. */
    #ids = new Set();
    #idMaps = new Set();
    define(term, iri) {
        if (iri === '@type')
            this.#classes.add(term);
        if (iri === '@id')
            this.#ids.add(term);
        const known = this.#terms.get(term);
        if (known === undefined)
            this.#terms.set(term, [iri]);
        else if (!known.includes(iri))
            known.push(iri);
    }
    vocabulary(iri) {
        if (!this.#vocabularies.includes(iri))
            this.#vocabularies.push(iri);
    }
    /** Adds a base. Returns false if there are too many: each relative base is resolved against all earlier ones. */
    base(text) {
        const own = (0,iri/* baseWithin */.v0)(text, null);
        const outer = own === null ? this.#bases.map(({ iri }) => iri).filter(iri => iri !== null) : [];
        const bases = [{ text, iri: own }, ...outer.map(iri => baseOf(iri.resolve(text)))];
        for (const base of bases)
            if (!this.#bases.some(known => known.text === base.text))
                this.#bases.push(base);
        return this.#bases.length <= json_limits/* MAX_CONTEXT_BASES */.Iz;
    }
    /** Records the type of a term's values: ids, or names in the vocabulary. */
    coerce(term, type) {
        if (type === '@vocab')
            this.#classes.add(term);
        else if (type === '@id')
            this.#ids.add(term);
    }
    /** Records that the keys in the values of the term are ids. */
    mapsIds(term) {
        this.#idMaps.add(term);
    }
    /** Returns whether the context defines a vocabulary, and whether it defines a base. */
    get says() {
        return { vocabulary: this.#vocabularies.length > 0, base: this.#bases.length > 0 };
    }
    /**
     * Returns the expansions of a compact IRI; null where its prefix is not in this context. They may be compact IRIs
     * again.
     *
     * @param used prefixes that were already expanded and are not expanded again
     */
    expand(text, used = []) {
        const colon = text.indexOf(':', 1);
        if (colon < 0 || text.startsWith('//', colon + 1))
            return null;
        const prefix = text.slice(0, colon);
        const namespaces = used.includes(prefix) ? undefined : this.#terms.get(prefix);
        const rest = text.slice(colon + 1);
        return namespaces === undefined ? null : { prefix, names: namespaces.map(namespace => namespace + rest) };
    }
    /** Returns true if the values of the term belong to the vocabulary. */
    coerces(term) {
        return this.#classes.has(term);
    }
    /** Returns true if the values of the term are ids. */
    takesIds(term) {
        return this.#ids.has(term);
    }
    /** Returns true if the keys in the values of the term are ids. */
    holdsByIds(term) {
        return this.#idMaps.has(term);
    }
    /** Returns the expansions of a text without a prefix in the vocabulary; none where it is a term itself. */
    inVocabulary(text) {
        if ((0,iri/* isAbsolute */.oP)(text) || this.#terms.has(text))
            return [];
        return this.#vocabularies.map(iri => iri + text);
    }
    /** Returns the expansions of a relative reference. */
    underBase(reference) {
        if ((0,iri/* isAbsolute */.oP)(reference))
            return [];
        return this.#bases.map(({ text, iri }) => iri?.resolve(reference) ?? merged(text, reference));
    }
}
function baseOf(text) {
    return { text, iri: (0,iri/* baseWithin */.v0)(text, null) };
}
/** Resolves a reference against a base that is itself relative; an outer base then resolves the result. */
function merged(base, reference) {
    if (/^[/]/.test(reference))
        return reference;
    const end = /[?#]/.exec(base)?.index ?? base.length;
    if (reference === '' || reference.startsWith('#'))
        return base + reference;
    if (reference.startsWith('?'))
        return base.slice(0, end) + reference;
    return base.slice(0, base.lastIndexOf('/', end - 1) + 1) + reference;
}
//# sourceMappingURL=json-ld-context.js.map
;// CONCATENATED MODULE: ./lib/manifest/json/waiting-names.js
/** Keeps strings of a document that may be names, as bytes, so that no object exists for each. */
/** Flag: the string is a key. */
const KEY = 1;
/** Flag: the string is a value of `@type`. */
const TYPE = 2;
/** Flags: the string was completely resolved, in the vocabulary, or against the base. */
const DONE = 4;
const UNDER_VOCABULARY = 8;
const UNDER_BASE = 16;
class WaitingNames {
    #bytes = Buffer.alloc(0);
    #ends = new Uint32Array(0);
    #flags = new Uint8Array(0);
    /** The index of the key of each; -1 where there is none. */
    #keys = new Int32Array(0);
    /** The row and the number of the outermost array, alternating. */
    #places = new Float64Array(0);
    #count = 0;
    get count() {
        return this.#count;
    }
    get size() {
        return this.#start(this.#count);
    }
    add(name, { flags, key, row, array }) {
        const start = this.size;
        const end = start + name.length;
        if (end > this.#bytes.length)
            this.#bytes = grown(this.#bytes, Buffer.alloc(end * 2));
        if (this.#count === this.#ends.length) {
            const places = Math.max(64, this.#count * 2);
            this.#ends = grown(this.#ends, new Uint32Array(places));
            this.#flags = grown(this.#flags, new Uint8Array(places));
            this.#keys = grown(this.#keys, new Int32Array(places));
            this.#places = grown(this.#places, new Float64Array(places * 2));
        }
        this.#bytes.set(name, start);
        this.#ends[this.#count] = end;
        this.#flags[this.#count] = flags;
        this.#keys[this.#count] = key;
        this.#places[this.#count * 2] = row;
        this.#places[this.#count * 2 + 1] = array;
        this.#count++;
    }
    /** Returns a string, one character per byte. */
    text(index) {
        return this.#bytes.toString('latin1', this.#start(index), this.#ends[index]);
    }
    flags(index) {
        return this.#flags[index];
    }
    mark(index, flags) {
        this.#flags[index] = flags;
    }
    /** Marks a string as a key, inside the value of another key. */
    becomeKey(index, flags, outer) {
        this.#flags[index] = flags;
        this.#keys[index] = outer;
    }
    key(index) {
        return this.#keys[index];
    }
    row(index) {
        return this.#places[index * 2];
    }
    array(index) {
        return this.#places[index * 2 + 1];
    }
    /** Removes all strings from `index` on. */
    cut(index) {
        this.#count = index;
        // Frees the memory that a long string needed.
        if (index === 0 && this.#bytes.length > KEPT_BYTES)
            this.#bytes = Buffer.alloc(0);
    }
    #start(index) {
        return index === 0 ? 0 : this.#ends[index - 1];
    }
}
const KEPT_BYTES = 1 << 23;
function grown(held, empty) {
    empty.set(held);
    return empty;
}
//# sourceMappingURL=waiting-names.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/json/json-ld.js
/**
 * Resolves keys and strings of JSON-LD 1.1 through the contexts of their objects. A context may come after them, so
 * they wait until their object ends. Remote contexts are never fetched.
 */







/** Keywords whose values are not names. */
const NO_NAMES = new Set(['@value', '@language', '@direction', '@index', '@context', '@import']);
/** Matches an absolute URL; any other name waits for the prefix or base of an outer object. */
const ADDRESS = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/|^(?:https?|ftp|wss?):/i;
/** Special key numbers: there is no key, or the key no longer waits. */
const NO_KEY = -1;
const GONE = -2;
class JsonLdNames {
    /** The fault to report after everything else was read. */
    fault = null;
    #sink;
    #open = [];
    /** The number of open objects that are too deep for `#open`. */
    #beyond = 0;
    #waiting = new WaitingNames();
    #held = 0;
    #left = json_limits/* MAX_RESOLVED_CHARACTERS */.$;
    /** True if the last token was a colon, so that a string is a value. */
    #afterColon = false;
    /**
     * The last string, which may be a key: its index among the waiting strings (-1: none), and its text if it is a
     * keyword or part of a context.
     */
    #last = -1;
    #text = '';
    constructor(sink) {
        this.#sink = sink;
    }
    string(bytes, start, end, row, array) {
        const object = this.#open.at(-1);
        if (object === undefined)
            return;
        const isValue = this.#afterColon || object.arrays > 0;
        this.#afterColon = false;
        this.#last = -1;
        this.#left = Math.min(json_limits/* MAX_RESOLVED_CHARACTERS */.$, this.#left + (end - start) * json_limits/* MAX_RESOLVED_PER_BYTE */.tC);
        const isKeyword = bytes[start] === ascii.AT && end > start;
        const needsText = isKeyword || object.kind !== 'node';
        if (end - start <= json_limits/* MAX_CONTEXT_CHARACTERS */.MA)
            this.#text = needsText ? (0,latin1/* latin1 */.W)(bytes, start, end) : '';
        else if (object.kind !== 'node')
            this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${LARGE}`);
        if (isValue && object.kind !== 'node')
            this.#define(object, this.#text, row);
        if (isKeyword || (isValue && NO_NAMES.has(object.keyword)) || this.fault !== null)
            return;
        if (!mayBeName(bytes, start, end, isValue && object.ids))
            return;
        const isClass = object.kind !== 'node' || object.keyword === '@type';
        // At this point it is known for every waiting string whether it is a key.
        if (this.#waiting.count >= json_limits/* MAX_WAITING_STRINGS */.Kk || this.#waiting.size >= json_limits/* MAX_WAITING_BYTES */.Je)
            this.#resolveAll();
        this.#last = this.#waiting.count;
        this.#waiting.add(bytes.subarray(start, end), { flags: isClass ? TYPE : 0, key: object.key, row, array });
    }
    /** Handles a number or literal. */
    word() {
        this.#afterColon = false;
    }
    colon() {
        const object = this.#open.at(-1);
        if (object === undefined)
            return;
        object.keyword = this.#text.startsWith('@') ? this.#text : '';
        if (object.kind === 'context')
            object.term = this.#text;
        object.key = this.#last < 0 ? NO_KEY : this.#last;
        object.ids = object.keyword === '@id' || (this.#last >= 0 && this.#hasIds(this.#waiting.text(this.#last)));
        if (this.#last >= 0)
            this.#waiting.becomeKey(this.#last, KEY, this.#open.at(-2)?.key ?? NO_KEY);
        this.#last = -1;
        this.#text = '';
        this.#afterColon = true;
    }
    open(bracket, row) {
        this.#afterColon = false;
        this.#last = -1;
        this.#text = '';
        const outer = this.#open.at(-1);
        if (bracket !== ascii/* OPEN_BRACE */.Hv) {
            if (outer !== undefined && this.#beyond === 0)
                outer.arrays++;
            return;
        }
        const isContext = outer?.keyword === '@context';
        if (this.#open.length === json_limits/* MAX_CONTEXT_DEPTH */.bk) {
            if (isContext || outer?.kind !== 'node')
                this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a JSON-LD context is nested too deeply`);
            this.#beyond++;
            return;
        }
        this.#open.push({ ...this.#opened(outer, isContext, row), from: this.#waiting.count });
    }
    close(bracket) {
        this.#afterColon = false;
        this.#last = -1;
        this.#text = '';
        if (bracket !== ascii/* CLOSE_BRACE */.rc) {
            const around = this.#open.at(-1);
            if (around !== undefined && this.#beyond === 0)
                around.arrays = Math.max(0, around.arrays - 1);
            return;
        }
        if (this.#beyond > 0) {
            this.#beyond--;
            return;
        }
        const object = this.#open.pop();
        if (object?.kind === 'node') {
            this.#resolve(object);
            this.#held -= object.held;
        }
        if (this.#open.length === 0)
            this.#waiting.cut(0);
    }
    /** Resolves the waiting strings, and drops everything that is open. */
    reset() {
        this.#resolveAll();
        this.#open.length = this.#beyond = 0;
        this.#held = 0;
        this.#last = -1;
        this.#afterColon = false;
    }
    #opened(outer, isContext, row) {
        const node = {
            kind: 'node',
            from: 0,
            context: null,
            node: null,
            term: '',
            keyword: '',
            key: NO_KEY,
            arrays: 0,
            ids: false,
            resolved: false,
            held: 0
        };
        if (outer === undefined)
            return node;
        if (!isContext) {
            return outer.kind === 'context' ? { ...node, kind: 'term', node: outer.node, term: outer.term } : node;
        }
        // A context inside a context applies wherever its term or class is used: it is read as a part of the outer one.
        const owner = outer.node ?? outer;
        if (owner.resolved)
            this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${LATE}`);
        owner.context ??= new JsonLdContext();
        return { ...node, kind: 'context', node: owner };
    }
    /** Adds a string of a context to it. */
    #define({ kind, node, term, keyword }, text, row) {
        const context = node?.context ?? null;
        if (node === null || context === null)
            return;
        node.held += term.length + text.length;
        this.#held += term.length + text.length;
        if (this.#held > json_limits/* MAX_CONTEXT_CHARACTERS */.MA)
            this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${LARGE}`);
        else if (node.resolved)
            this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${LATE}`);
        else if (keyword === '') {
            if (kind === 'context')
                context.define(term, text);
        }
        else if (keyword === '@id' && kind === 'term')
            context.define(term, text);
        else if (keyword === '@type')
            context.coerce(term, text);
        else if (keyword === '@container' && text === '@id')
            context.mapsIds(term);
        else if (keyword === '@vocab')
            context.vocabulary(text);
        else if (keyword === '@base' && !context.base(text))
            this.#fail((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${LARGE}`);
    }
    /** Returns true if an open context says that the values of the term are ids. */
    #hasIds(term) {
        return this.#open.some(({ kind, context }) => kind === 'node' && context?.takesIds(term) === true);
    }
    /** Resolves all waiting strings through the contexts known so far; a later context is too late for them. */
    #resolveAll() {
        for (let depth = this.#open.length - 1; depth >= 0; depth--)
            this.#resolve(this.#open[depth]);
        for (const object of this.#open) {
            object.from = 0;
            object.resolved = true;
            if (object.key >= 0)
                object.key = GONE;
        }
        this.#waiting.cut(0);
    }
    /** Resolves the strings of an object through its own context; those that it cannot resolve stay for outer objects. */
    #resolve({ kind, context, from }) {
        if (kind !== 'node' || context === null)
            return;
        const waiting = this.#waiting;
        const until = waiting.count;
        const { vocabulary, base } = context.says;
        const under = (vocabulary ? UNDER_VOCABULARY : 0) | (base ? UNDER_BASE : 0);
        for (let index = from; index < until && this.fault === null; index++) {
            const flags = waiting.flags(index);
            if ((flags & DONE) !== 0)
                continue;
            const text = waiting.text(index);
            const expanded = context.expand(text);
            for (const name of expanded?.names ?? [])
                this.#settle(name, context, index, [expanded?.prefix ?? '']);
            if (expanded === null)
                this.#relative(text, flags, context, index);
            waiting.mark(index, flags | (expanded === null ? under : DONE));
        }
    }
    #relative(text, flags, context, index) {
        const named = (flags & (KEY | TYPE)) !== 0 || this.#coerced(index, context);
        if (named && (flags & UNDER_VOCABULARY) === 0) {
            for (const name of context.inVocabulary(text))
                this.#settle(name, context, index, []);
        }
        const isId = (flags & KEY) === 0 || this.#isMappedId(index, context);
        if (isId && (flags & UNDER_BASE) === 0) {
            for (const name of context.underBase(text))
                this.#settle(name, context, index, null);
        }
    }
    /** Returns true if a key is an id, because its term's values are keyed by ids. */
    #isMappedId(index, context) {
        const key = this.#waiting.key(index);
        return key === GONE || (key >= 0 && context.holdsByIds(this.#waiting.text(key)));
    }
    /**
     * Returns true if a value belongs to a term whose values are in the vocabulary; also if its key is no longer known.
     */
    #coerced(index, context) {
        const key = this.#waiting.key(index);
        return key === GONE || (key >= 0 && context.coerces(this.#waiting.text(key)));
    }
    /**
     * Emits a URL. Any other name is resolved again, or waits for outer objects.
     *
     * @param used the prefixes already expanded in it; null if this context must not be applied to it again
     */
    #settle(name, context, index, used) {
        this.#left -= name.length;
        if (this.#left < 0)
            this.#fail((0,safe_text/* safe */.gB) `its names are too long when its JSON-LD contexts are applied; write them out`);
        if (this.fault !== null)
            return;
        const row = this.#waiting.row(index);
        const array = this.#waiting.array(index);
        if (ADDRESS.test(name)) {
            this.#sink(Buffer.from(name, 'latin1'), row, array);
            return;
        }
        const compact = used === null ? null : context.expand(name, used);
        if (compact !== null && used !== null && used.length >= json_limits/* MAX_PREFIX_DEPTH */._0)
            this.#fail(DEEP);
        const relative = used === null ? [] : [...context.inVocabulary(name), ...context.underBase(name)];
        const further = compact?.names ?? relative;
        const inside = compact === null || used === null ? null : [...used, compact.prefix];
        for (const text of further)
            this.#settle(text, context, index, inside);
        if (further.length === 0)
            this.#waiting.add(Buffer.from(name, 'latin1'), { flags: 0, key: NO_KEY, row, array });
    }
    #fail(text) {
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', text);
    }
}
const LATE = (0,safe_text/* safe */.gB) `too much text precedes a JSON-LD context; put the context first`;
const DEEP = (0,safe_text/* safe */.gB) `a JSON-LD context has more than ${(0,safe_text/* count */.U9)(json_limits/* MAX_PREFIX_DEPTH */._0)} prefixes inside prefixes; write them out`;
const LARGE = (0,safe_text/* safe */.gB) `its JSON-LD contexts are too large; split the file`;
/** Returns true if a string may be a name: it is not a URL and, unless it is an id, contains no blanks. */
function mayBeName(bytes, start, end, isId) {
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte <= ascii/* BLANK */.Z4)
            return isId;
        if (byte !== ascii/* COLON */.oH || i === start)
            continue;
        if (i + 1 < end && bytes[i + 1] <= ascii/* BLANK */.Z4)
            return isId;
        return bytes[i + 1] !== ascii/* SLASH */.o || bytes[i + 2] !== ascii/* SLASH */.o || i + 2 >= end;
    }
    return end > start;
}
//# sourceMappingURL=json-ld.js.map
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
// EXTERNAL MODULE: ./lib/manifest/bytes/held-values.js
var held_values = __webpack_require__(9185);
;// CONCATENATED MODULE: ./lib/manifest/json/json-objects.js







const ARRAY = { kind: 'array' };
const NOTHING = new Uint8Array(0);
/** The values of the open objects that may fill templates. */
class OpenObjects {
    /** The fault to report after everything else was read. */
    fault = null;
    #templates;
    #collector;
    #budget = new held_values/* HeldBudget */.rg();
    /** By depth. */
    #open = [];
    #depth = 0;
    /** The column of the last string as a key, and the column of the next value; -1 for none. */
    #named = -1;
    #column = -1;
    constructor(templates, collector) {
        this.#templates = templates;
        this.#collector = collector;
    }
    open(bracket, row) {
        const level = this.#level;
        if (level?.kind === 'list') {
            // An element that is not a value keeps its place.
            level.held.add(NOTHING, row);
            if (bracket !== ascii/* OPEN_BRACE */.Hv)
                this.fault ??= nested(row);
        }
        const column = level?.kind === 'object' ? this.#column : -1;
        this.comma();
        if (this.#depth++ >= json_limits/* MAX_TEMPLATE_DEPTH */.Mc)
            return;
        if (bracket === ascii/* OPEN_BRACE */.Hv)
            this.#open.push({ kind: 'object', values: [] });
        else if (level?.kind === 'object' && column >= 0) {
            const list = { kind: 'list', held: new held_values/* HeldColumn */.sh([column], this.#budget), doubtful: false };
            level.values[column] = list;
            this.#open.push(list);
        }
        else
            this.#open.push(ARRAY);
    }
    close(row) {
        this.comma();
        if (this.#depth === 0 || this.#depth-- > json_limits/* MAX_TEMPLATE_DEPTH */.Mc)
            return;
        const level = this.#open.pop();
        if (level?.kind === 'object')
            this.#fill(level, row);
    }
    value(bytes, row, kind) {
        const level = this.#level;
        if (level === undefined || level.kind === 'array')
            return;
        // A literal such as `null` is not a value.
        const isValue = kind === 'string' || /^[-+.\d]/.test(String.fromCharCode(bytes[0] ?? 0));
        const doubtful = kind === 'word' && isValue && !INTEGER.test((0,latin1/* latin1 */.W)(bytes));
        if (level.kind === 'list') {
            level.held.add(isValue ? bytes : NOTHING, row);
            level.doubtful ||= doubtful;
        }
        else if (this.#column >= 0) {
            if (isValue)
                level.values[this.#column] = { kind: 'value', bytes: bytes.slice(), doubtful };
            this.#column = -1;
        }
        else if (kind === 'string')
            this.#named = this.#templates.column(bytes, 0, bytes.length);
    }
    colon() {
        this.#column = this.#named;
        this.#named = -1;
    }
    comma() {
        this.#named = this.#column = -1;
    }
    /** Drops everything that is open, to continue after a fault. */
    reset() {
        this.#open.length = 0;
        this.#depth = 0;
        this.comma();
    }
    get #level() {
        return this.#depth <= json_limits/* MAX_TEMPLATE_DEPTH */.Mc ? this.#open.at(-1) : undefined;
    }
    #fill({ values }, row) {
        for (const template of this.#templates.templates) {
            const parts = template.columns.map(column => values[column]);
            const lists = parts.filter(part => part?.kind === 'list');
            if (parts.includes(undefined) || parts.length === 0)
                continue;
            const [first] = lists;
            if (first === undefined)
                this.#emit(template, values.map(bytesAt(0)), row);
            else if (lists.some(({ held }) => held.count !== first.held.count))
                this.fault ??= differentLengths(row);
            else {
                for (let index = 0; index < first.held.count; index++) {
                    this.#emit(template, values.map(bytesAt(index)), first.held.row(index));
                }
            }
            if (parts.some(part => part?.doubtful === true))
                this.fault ??= doubtful(row);
        }
        for (const value of values)
            if (value?.kind === 'list')
                value.held.release();
    }
    #emit(template, values, row) {
        const url = (0,url_templates/* filled */.Bq)(template, values);
        if (url !== null)
            this.#collector.string(url, 0, url.length, row, 0, false);
    }
}
/** A number in the form that every program writes. */
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
function bytesAt(index) {
    return part => {
        if (part?.kind === 'list')
            return index < part.held.count ? part.held.value(index) : undefined;
        return part?.bytes;
    };
}
function differentLengths(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: the arrays that fill a URL template of the settings have different lengths; store the rows one by one`);
}
function nested(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: an array that may fill a URL template of the settings contains arrays; store the rows one by one`);
}
function doubtful(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: programs write a number that fills a URL template of the settings in different ways; store it as a string`);
}
//# sourceMappingURL=json-objects.js.map
;// CONCATENATED MODULE: ./lib/manifest/json/self-links.js
/**
 * Resolves relative links of STAC: `href` in links and assets is relative to the link with `"rel": "self"` of the same
 * object, which may come after them, or of an object around it.
 */





class SelfLinks {
    /** The fault to report after everything else was read; null where there is none. */
    fault = null;
    #sink;
    /** By depth, without those that have no links. */
    #frames = [];
    #depth = 0;
    /** The last string if it may be a key, and the key of the next value. */
    #named = null;
    #key = null;
    /** Characters that may still be resolved. */
    #left = json_limits/* MAX_RESOLVED_CHARACTERS */.$;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Whether the next string is a part of a link, and not only perhaps its key. */
    get due() {
        return this.#key !== null;
    }
    string(bytes, start, end, row) {
        const key = this.#key;
        if (key === null) {
            this.#named = keyOf(bytes, start, end);
            return;
        }
        this.#key = null;
        const frame = this.#frame(this.#depth);
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (key === 'rel')
            frame.isSelf = text === 'self';
        else {
            frame.link = { href: text, row };
            this.#left = Math.min(json_limits/* MAX_RESOLVED_CHARACTERS */.$, this.#left + text.length * json_limits/* MAX_RESOLVED_PER_BYTE */.tC);
        }
    }
    colon() {
        this.#key = this.#named;
        this.#named = null;
    }
    /** To be called at a comma, a number or a literal. */
    forget() {
        this.#named = this.#key = null;
    }
    open() {
        this.#depth++;
        this.forget();
    }
    close() {
        this.forget();
        const frame = this.#frames[this.#depth];
        if (frame !== undefined) {
            this.#frames.length = this.#depth;
            this.#end(frame);
        }
        this.#depth--;
    }
    /** Drops everything that is open, to continue after a fault. */
    reset() {
        this.#frames = [];
        this.#depth = 0;
        this.forget();
    }
    #frame(depth) {
        return (this.#frames[depth] ??= { link: null, isSelf: false, base: null, waiting: [], isFull: false });
    }
    #end(frame) {
        const { link, base } = frame;
        if (base !== null) {
            if (frame.isFull)
                this.fault ??= tooManyLinks(frame.waiting);
            for (const waiting of frame.waiting)
                this.#resolve(waiting, base);
        }
        else if (frame.waiting.length > 0 && this.#depth > 1)
            this.#passUp(frame);
        if (link === null)
            return;
        // The object of the link is in an array or object, which is in the object that it belongs to.
        const owner = this.#depth > 2 ? this.#frame(this.#depth - 2) : null;
        if ((0,iri/* isAbsolute */.oP)(link.href)) {
            if (frame.isSelf && owner !== null)
                owner.base ??= new iri/* BaseIri */.UA(link.href);
        }
        else if (owner?.base)
            this.#resolve(link, owner.base);
        else
            this.#wait(this.#frame(Math.max(0, this.#depth - 1)), link);
    }
    #wait(frame, link) {
        if (frame.waiting.length < json_limits/* MAX_WAITING_LINKS */.lD)
            frame.waiting.push(link);
        else
            frame.isFull = true;
    }
    /** Passes the links on to the object or array around this one. The longer list is kept, so that this is soon done. */
    #passUp({ waiting, isFull }) {
        const outer = this.#frame(this.#depth - 1);
        const [long, short] = outer.waiting.length < waiting.length ? [waiting, outer.waiting] : [outer.waiting, waiting];
        outer.waiting = long;
        outer.isFull ||= isFull;
        for (const link of short)
            this.#wait(outer, link);
    }
    #resolve({ href, row }, base) {
        this.#left -= href.length + base.text.length;
        if (this.#left < 0) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: its relative links become too long with their base; write the full links`);
            return;
        }
        this.#sink(Buffer.from(base.resolve(href), 'latin1'), row);
    }
}
function keyOf(bytes, start, end) {
    if (end - start === 4)
        return equals(HREF, bytes, start) ? 'href' : null;
    return end - start === 3 && equals(REL, bytes, start) ? 'rel' : null;
}
const HREF = Buffer.from('href');
const REL = Buffer.from('rel');
function equals(word, bytes, start) {
    for (let i = 0; i < word.length; i++)
        if (bytes[start + i] !== word[i])
            return false;
    return true;
}
function tooManyLinks([first]) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(first?.row ?? 1)}: too many relative links precede the link to itself; put it first`);
}
//# sourceMappingURL=self-links.js.map
;// CONCATENATED MODULE: ./lib/manifest/json/json-keys.js








class JsonKeys {
    #collector;
    #objects;
    #linked;
    #links;
    #captured;
    /** True if a JSON-LD context was found although contexts are not read. */
    lacksContexts = false;
    /** Whether the last string was `@context`, and whether the value of that key comes next. */
    #contextNamed = false;
    #contextDue = false;
    /** The last string, if it may be a key: a colon may follow. */
    #named = null;
    /** The key of the next value. */
    #key = null;
    /** The innermost array that is the value of such a key. */
    #list = null;
    #depth = 0;
    /** The depth at which the outermost value of a key for datasets began; 0 where none is open. */
    #datasets = 0;
    /** @param address of the page that a crawler describes in the text; null where it is not known */
    constructor(collector, templates, contexts, address = null) {
        this.#collector = collector;
        this.#objects = templates === null ? null : new OpenObjects(templates, collector);
        const sink = (name, row, array) => {
            if (collector.name === undefined)
                collector.string(name, 0, name.length, row, 0, false);
            else
                collector.name(name, row, array);
        };
        const link = (found, row) => collector.string(found, 0, found.length, row, 0, false);
        this.#links = new SelfLinks(link);
        this.#captured = address === null ? null : new CapturedLinks(address, link);
        this.#linked = contexts ? new JsonLdNames(sink) : null;
    }
    /** The fault to report after everything else was read; null where there is none. */
    get fault() {
        return this.#objects?.fault ?? this.#linked?.fault ?? this.#links.fault ?? this.#captured?.fault ?? null;
    }
    /**
     * Handles a decoded string: a key or a value.
     *
     * @param array the number of outermost arrays before the one that contains it
     */
    string(bytes, start, end, row, array) {
        if (this.#linked === null) {
            this.#contextNamed = !this.#contextDue && isContext(bytes, start, end);
            this.#contextDue = false;
        }
        else
            this.#linked.string(bytes, start, end, row, array);
        this.#objects?.value(bytes.subarray(start, end), row, 'string');
        this.#captured?.string(bytes, start, end, row);
        // Hot path: most strings are neither a key of a link nor its value.
        if (end - start < 5 || this.#links.due)
            this.#links.string(bytes, start, end, row);
        const of = this.#key ?? (this.#list?.depth === this.#depth ? this.#list.key : null);
        this.#key = null;
        if (of === null) {
            const key = (0,hub_reference/* byteKey */.QK)(bytes, start, end);
            this.#named = key?.element === true && this.#datasets === 0 ? null : key;
        }
        else if (end - start <= script_limits/* MAX_ID_BYTES */.ZL)
            this.#id((0,latin1/* latin1 */.W)(bytes, start, end), of, row);
    }
    /** Handles a number or literal. */
    word(bytes, start, end, row) {
        this.#objects?.value(bytes.subarray(start, end), row, 'word');
        this.#linked?.word();
        this.#links.forget();
        this.#contextDue = false;
        this.#forget();
    }
    colon() {
        this.#objects?.colon();
        this.#linked?.colon();
        this.#links.colon();
        this.#captured?.colon();
        this.#contextDue = this.#contextNamed;
        this.#contextNamed = false;
        this.#key = this.#named;
        this.#named = null;
    }
    comma() {
        this.#objects?.comma();
        this.#links.forget();
        this.#forget();
    }
    open(bracket, row) {
        this.#objects?.open(bracket, row);
        this.#linked?.open(bracket, row);
        this.#links.open();
        if (this.#contextDue)
            this.lacksContexts = true;
        this.#contextDue = false;
        this.#depth++;
        if (this.#key !== null) {
            if (bracket === ascii/* OPEN_BRACKET */.WL)
                this.#list = { key: this.#key, depth: this.#depth };
            if (this.#datasets === 0 && this.#key.referent === 'dataset')
                this.#datasets = this.#depth;
        }
        this.#forget();
    }
    close(bracket, row) {
        this.#objects?.close(row);
        this.#linked?.close(bracket);
        this.#links.close();
        this.#depth--;
        if (this.#list !== null && this.#depth < this.#list.depth)
            this.#list = null;
        if (this.#depth < this.#datasets)
            this.#datasets = 0;
        this.#forget();
    }
    /** Drops everything that is open, to continue after a fault. */
    reset() {
        this.#objects?.reset();
        this.#linked?.reset();
        this.#links.reset();
        this.#depth = this.#datasets = 0;
        this.#list = null;
        this.#forget();
    }
    #forget() {
        this.#captured?.forget();
        this.#named = this.#key = null;
    }
    #id(id, { referent, short }, row) {
        const url = short || id.includes('/') ? (0,hub_reference/* hubUrl */.vx)(id, referent) : null;
        if (url !== null)
            this.#collector.string(Buffer.from(url), 0, url.length, row, 0, false);
    }
}
const CONTEXT = Buffer.from('@context');
function isContext(bytes, start, end) {
    if (end - start !== CONTEXT.length)
        return false;
    for (let i = 0; i < CONTEXT.length; i++)
        if (bytes[start + i] !== CONTEXT[i])
            return false;
    return true;
}
//# sourceMappingURL=json-keys.js.map

/***/ }),

/***/ 6833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_RESOLVED_CHARACTERS),
/* harmony export */   D7: () => (/* binding */ MAX_CAPTURED_BASES),
/* harmony export */   Iz: () => (/* binding */ MAX_CONTEXT_BASES),
/* harmony export */   Je: () => (/* binding */ MAX_WAITING_BYTES),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kk: () => (/* binding */ MAX_WAITING_STRINGS),
/* harmony export */   MA: () => (/* binding */ MAX_CONTEXT_CHARACTERS),
/* harmony export */   Mc: () => (/* binding */ MAX_TEMPLATE_DEPTH),
/* harmony export */   _0: () => (/* binding */ MAX_PREFIX_DEPTH),
/* harmony export */   _x: () => (/* binding */ MAX_EMBEDDED_DEPTH),
/* harmony export */   bk: () => (/* binding */ MAX_CONTEXT_DEPTH),
/* harmony export */   h: () => (/* binding */ MAX_CAPTURED_LINK_BYTES),
/* harmony export */   lD: () => (/* binding */ MAX_WAITING_LINKS),
/* harmony export */   tC: () => (/* binding */ MAX_RESOLVED_PER_BYTE)
/* harmony export */ });
/** The limits on JSON and JSON-LD. */
// Nesting
/** Levels of nesting: the stack, one bit per level, must fit into 16 MiB. */
const MAX_JSON_DEPTH = 1 << 27;
/** Levels of JSON as a string in JSON that are read. */
const MAX_EMBEDDED_DEPTH = 3;
/** Levels of objects whose values are kept for URL templates; deeper ones fill no template. */
const MAX_TEMPLATE_DEPTH = 64;
/** Levels of objects that may have a JSON-LD context of their own, because all contexts around a string apply to it. */
const MAX_CONTEXT_DEPTH = 16;
/** Prefixes inside prefixes of a JSON-LD context. */
const MAX_PREFIX_DEPTH = 32;
// Memory
/** Strings that wait for a JSON-LD context, which may come after them. */
const MAX_WAITING_STRINGS = 1 << 16;
/** Bytes of the strings that wait for a JSON-LD context. */
const MAX_WAITING_BYTES = 1 << 22;
/** Relative links of an object that wait for its link to itself, which may come after them. */
const MAX_WAITING_LINKS = 1 << 17;
/** Characters of all JSON-LD contexts that apply at the same time. */
const MAX_CONTEXT_CHARACTERS = 1 << 22;
// Work
/** Bases of one node's contexts: each relative base is resolved against all earlier ones. */
const MAX_CONTEXT_BASES = 64;
/** Characters of resolved names that are allowed at a time: a long prefix costs its length for every name. */
const MAX_RESOLVED_CHARACTERS = 1 << 23;
/** Characters of resolved names that each byte of a string allows in addition, up to that limit. */
const MAX_RESOLVED_PER_BYTE = 16;
/** Bytes of a link that a crawler lists in JSON; browsers send no longer ones. */
const MAX_CAPTURED_LINK_BYTES = 1 << 16;
/** Bases of the pages in one text of JSON: every relative link is read with each of them. */
const MAX_CAPTURED_BASES = 16;
//# sourceMappingURL=json-limits.js.map

/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ JsonScanner),
  J: () => (/* binding */ readEmbeddedJson)
});

// EXTERNAL MODULE: ./lib/item/text/data-address.js
var data_address = __webpack_require__(8670);
// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/manifest/json/json-limits.js
var json_limits = __webpack_require__(6833);
;// CONCATENATED MODULE: ./lib/manifest/json/brackets.js
/** Tracks the open brackets of a JSON text, and the current record. */




class Brackets {
    /** One bit per level: set for an array. */
    #kinds = new Uint8Array(64);
    #depth = 0;
    /** Depth of the outermost open array; 0 where no array is open. */
    #arrayDepth = 0;
    #element = 0;
    #elementDue = false;
    #top = 0;
    #openedIn = 0;
    #records = 0;
    #valueHadArray = false;
    #arrays = 0;
    /** The line of the outermost open bracket; 0 where none is open. */
    get openedIn() {
        return this.#depth > 0 ? this.#openedIn : 0;
    }
    /** The number of the current element of the outermost array, or else of the current top-level value. */
    get row() {
        return this.#arrayDepth > 0 ? Math.max(1, this.#element) : Math.max(1, this.#top);
    }
    /** The number of outermost arrays before the open one; 0 where none is open. */
    get array() {
        return this.#arrayDepth > 0 ? this.#arrays - 1 : 0;
    }
    /** The number of elements of outermost arrays, plus the top-level values without an array. */
    get records() {
        return this.#records + (this.#top > 0 && !this.#valueHadArray ? 1 : 0);
    }
    open(bracket, line) {
        this.value();
        if (this.#depth === json_limits/* MAX_JSON_DEPTH */.KX)
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the JSON is nested too deeply`);
        if (this.#depth === 0)
            this.#openedIn = line;
        this.#push(bracket === ascii/* OPEN_BRACKET */.WL);
        if (bracket !== ascii/* OPEN_BRACKET */.WL || this.#arrayDepth > 0)
            return;
        this.#arrays++;
        this.#arrayDepth = this.#depth;
        this.#element = 0;
        this.#elementDue = true;
        this.#valueHadArray = true;
    }
    /** Closes a bracket; returns false if `bracket` does not match the one opened last. */
    close(bracket) {
        if (this.#depth === 0)
            return false;
        const at = this.#depth - 1;
        const isArray = ((this.#kinds[at >> 3] >> (at & 7)) & 1) === 1;
        if (isArray !== (bracket === ascii/* CLOSE_BRACKET */.wt))
            return false;
        if (this.#depth === this.#arrayDepth)
            this.#arrayDepth = 0;
        this.#depth--;
        return true;
    }
    comma() {
        if (this.#depth === this.#arrayDepth)
            this.#elementDue = true;
    }
    /** To be called where a string, number, literal or opening bracket begins. */
    value() {
        if (this.#depth === 0) {
            if (this.#top > 0 && !this.#valueHadArray)
                this.#records++;
            this.#valueHadArray = false;
            this.#top++;
        }
        else if (this.#elementDue && this.#depth === this.#arrayDepth) {
            this.#elementDue = false;
            this.#element++;
            this.#records++;
        }
    }
    /** Drops all open brackets, to continue after a fault. */
    reset() {
        this.#depth = 0;
        this.#arrayDepth = 0;
    }
    #push(isArray) {
        const at = this.#depth++;
        if (at >> 3 === this.#kinds.length) {
            const larger = new Uint8Array(this.#kinds.length * 2);
            larger.set(this.#kinds);
            this.#kinds = larger;
        }
        const bit = 1 << (at & 7);
        this.#kinds[at >> 3] = isArray ? this.#kinds[at >> 3] | bit : this.#kinds[at >> 3] & ~bit;
    }
}
//# sourceMappingURL=brackets.js.map
// EXTERNAL MODULE: ./lib/manifest/json/json-keys.js + 6 modules
var json_keys = __webpack_require__(208);
;// CONCATENATED MODULE: ./lib/manifest/json/json-token.js
/** Decodes and checks tokens of JSON: strings with escapes, numbers and literals. */

/** `NaN` and the infinities are not JSON, but Python and others write them. */
const LITERALS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity', '+Infinity', '-NaN'].map(word => Buffer.from(word, 'latin1'));
/** The value of the escape with this character; -1 for no escape. */
const SIMPLE_ESCAPES = new Int16Array(256).fill(-1);
for (const [char, meaning] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'].map(pair => [...pair])) {
    SIMPLE_ESCAPES[(char ?? '').charCodeAt(0)] = (meaning ?? '').charCodeAt(0);
}
class StringDecoder {
    /** The decoded string, in UTF-8. */
    bytes = new Uint8Array(4096);
    #length = 0;
    /**
     * Decodes the inside of a string literal into `bytes`; returns the length, or -1 where an escape is not valid in
     * JSON.
     */
    decode(from, start, end) {
        // Decoding never grows the text: even \uXXXX has six bytes for at most three.
        if (end - start > this.bytes.length)
            this.bytes = new Uint8Array((end - start) * 2);
        this.#length = 0;
        let i = start;
        while (i < end) {
            const byte = from[i];
            if (byte !== ascii/* BACKSLASH */.r_) {
                this.bytes[this.#length++] = byte;
                i++;
                continue;
            }
            const simple = i + 1 < end ? SIMPLE_ESCAPES[from[i + 1]] : -1;
            if (simple >= 0) {
                this.bytes[this.#length++] = simple;
                i += 2;
            }
            else {
                const unit = codeUnit(from, i, end);
                if (unit < 0)
                    return -1;
                const low = unit >= 0xd800 && unit < 0xdc00 ? codeUnit(from, i + 6, end) : -1;
                const pair = low >= 0xdc00 && low < 0xe000;
                this.#append(pair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : unit);
                i += pair ? 12 : 6;
            }
        }
        return this.#length;
    }
    /** Appends a code point. An unpaired surrogate has no UTF-8 and becomes U+FFFD, as in every URL parser. */
    #append(point) {
        const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
        const { bytes } = this;
        if (code < 0x80) {
            bytes[this.#length++] = code;
        }
        else if (code < 0x800) {
            bytes[this.#length++] = 0xc0 | (code >> 6);
            bytes[this.#length++] = 0x80 | (code & 63);
        }
        else {
            if (code < 0x10000) {
                bytes[this.#length++] = 0xe0 | (code >> 12);
            }
            else {
                bytes[this.#length++] = 0xf0 | (code >> 18);
                bytes[this.#length++] = 0x80 | ((code >> 12) & 63);
            }
            bytes[this.#length++] = 0x80 | ((code >> 6) & 63);
            bytes[this.#length++] = 0x80 | (code & 63);
        }
    }
}
/** Returns the UTF-16 code unit of the escape at `at`; -1 where it is not `\uXXXX`. */
function codeUnit(from, at, end) {
    if (at + 6 > end || from[at] !== ascii/* BACKSLASH */.r_ || from[at + 1] !== 0x75)
        return -1;
    let unit = 0;
    for (let i = at + 2; i < at + 6; i++) {
        const digit = hexDigit(from[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}
function hexDigit(byte) {
    if (isDigit(byte))
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
/** Returns true if `byte` can be part of a number or literal. */
function isWordByte(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}
/** Returns true if `bytes[start, end)` is a number or a literal. */
function isScalar(bytes, start, end) {
    return isNumber(bytes, start, end) || LITERALS.some(word => equals(word, bytes, start, end));
}
/** Checks sign, digits, fraction and exponent; accepts leading zeros and a point at either end. */
function isNumber(bytes, start, end) {
    let i = start;
    if (bytes[i] === 0x2d || bytes[i] === 0x2b)
        i++;
    const whole = digits(bytes, i, end);
    let fraction = 0;
    i += whole;
    if (i < end && bytes[i] === 0x2e) {
        fraction = digits(bytes, i + 1, end);
        i += 1 + fraction;
    }
    if (whole + fraction === 0)
        return false;
    if (i < end && (bytes[i] | 0x20) === 0x65) {
        i++;
        if (i < end && (bytes[i] === 0x2d || bytes[i] === 0x2b))
            i++;
        const exponent = digits(bytes, i, end);
        if (exponent === 0)
            return false;
        i += exponent;
    }
    return i === end;
}
function digits(bytes, start, end) {
    let i = start;
    while (i < end && isDigit(bytes[i]))
        i++;
    return i - start;
}
function equals(word, bytes, start, end) {
    if (word.length !== end - start)
        return false;
    for (let i = 0; i < word.length; i++)
        if (bytes[start + i] !== word[i])
            return false;
    return true;
}
//# sourceMappingURL=json-token.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/json/json-scanner.js
/**
 * Reads JSON by its lexical grammar (RFC 8259, section 2): strings and structural characters as tokens. So no string is
 * lost by a trailing comma, a comment, a repeated key or deep nesting. An invalid token or an unbalanced bracket is an
 * error.
 *
 * The row of an item: in JSON Lines its line; in JSON the number of the element of the outermost array that contains
 * it, or else of the top-level value.
 */











const RECORD_SEPARATOR = 0x1e;
/** A number or literal of at least this length may be the hex digits of a hash. */
const HASH_DIGITS = 32;
/** More text is needed to continue. */
const INCOMPLETE = -1;
/** The bytes with a meaning inside a string. */
const MARKS = (0,byte_table/* byteTable */.v)(/["\\<\r\n]/);
class JsonScanner {
    #collector;
    #lines;
    #brackets = new Brackets();
    #decoder = new StringDecoder();
    #keys;
    #depth;
    #line = 1;
    /** The first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
    #fault = null;
    /** True if the rest of the line is read as plain text, after a fault. */
    #asText = false;
    #lineHasContent = false;
    constructor(collector, lines, { depth = 0, templates = null, contexts = true, address = null } = {}) {
        this.#collector = collector;
        this.#keys = new json_keys/* JsonKeys */.$(collector, templates, contexts, address);
        this.#depth = depth;
        this.#lines = lines;
    }
    /** True if it found a JSON-LD context although contexts are not read. */
    get lacksContexts() {
        return this.#keys.lacksContexts;
    }
    get faulty() {
        return this.#fault !== null;
    }
    /** For the string being emitted: the number of outermost arrays before the one that contains it. */
    get array() {
        return this.#brackets.array;
    }
    get rows() {
        return this.#lines ? this.#line - (this.#lineHasContent ? 0 : 1) : this.#brackets.records;
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            const next = this.#asText ? this.#textLine(bytes, at, end, final) : this.#guarded(bytes, at, end, final);
            if (next === INCOMPLETE)
                break;
            at = next;
        }
        (0,pending/* checkLength */.Nv)(at, end, this.#line);
        if (final)
            this.#finish();
        return at;
    }
    #guarded(bytes, at, end, final) {
        try {
            return this.#token(bytes, at, end, final);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
                throw error;
            if (this.#depth > 0)
                throw error;
            this.#fault ??= error;
            this.#asText = true;
            this.#keys.reset();
            return at;
        }
    }
    /** Reads the token at `at`; returns the start of the next one. */
    #token(bytes, at, end, final) {
        const byte = bytes[at];
        if (byte === ascii.LF)
            return this.#newLine(at);
        // JSON's white space, plus the vertical tab and form feed of JSON5 and the separator of RFC 7464.
        if (byte === 0x20 || (byte >= 0x09 && byte <= ascii.CR) || byte === RECORD_SEPARATOR)
            return at + 1;
        this.#lineHasContent = true;
        if (byte === ascii/* QUOTE */.jA)
            return this.#string(bytes, at, end, final);
        if (byte === ascii/* COMMA */.KE) {
            this.#brackets.comma();
            this.#keys.comma();
            return at + 1;
        }
        if (byte === ascii/* COLON */.oH) {
            this.#keys.colon();
            return at + 1;
        }
        if (byte === 0x7b || byte === 0x5b) {
            this.#collector.bracket?.(byte);
            this.#brackets.open(byte, this.#line);
            this.#keys.open(byte, this.#row());
            return at + 1;
        }
        if (byte === 0x7d || byte === 0x5d) {
            this.#collector.bracket?.(byte);
            this.#keys.close(byte, this.#row());
            if (this.#brackets.close(byte))
                return at + 1;
            throw this.#unreadable((0,safe_text/* safe */.gB) `a closing bracket that matches no opening one`);
        }
        if (byte === ascii/* SLASH */.o)
            return this.#comment(bytes, at, end, final);
        return this.#word(bytes, at, end, final);
    }
    #newLine(at) {
        this.#line++;
        this.#lineHasContent = false;
        return at + 1;
    }
    #string(bytes, at, end, final) {
        let escaped = false;
        let markup = (0,data_address/* mayBeAddress */.l)(bytes, at + 1, end);
        for (let i = at + 1; i < end; i++) {
            const byte = bytes[i];
            if (MARKS[byte] === 0)
                continue;
            if (byte === ascii/* QUOTE */.jA) {
                this.#brackets.value();
                this.#emitString(bytes, at + 1, i, escaped, markup);
                return i + 1;
            }
            if (byte === ascii/* LESS */.ae)
                markup = true;
            if (byte === ascii/* BACKSLASH */.r_) {
                escaped = true;
                i++;
            }
            else if (byte === ascii.LF || byte === ascii.CR)
                throw this.#unclosedString();
        }
        if (!final)
            return INCOMPLETE;
        throw this.#unclosedString();
    }
    #unclosedString() {
        return this.#unreadable((0,safe_text/* safe */.gB) `a string that is not closed`);
    }
    /** @param markup whether it may be a page */
    #emitString(bytes, start, end, escaped, markup) {
        (0,pending/* checkLength */.Nv)(start, end, this.#line);
        if (!escaped) {
            if (end > start)
                this.#collector.string(bytes, start, end, this.#row(), 0, false);
            this.#keys.string(bytes, start, end, this.#row(), this.array);
            if (markup)
                this.#collector.page?.(bytes, start, end, this.#row(), 0);
            return;
        }
        const length = this.#decoder.decode(bytes, start, end);
        if (length < 0)
            throw this.#unreadable((0,safe_text/* safe */.gB) `a string with an escape that JSON does not have`);
        this.#collector.string(this.#decoder.bytes, 0, length, this.#row(), 0, false);
        this.#keys.string(this.#decoder.bytes, 0, length, this.#row(), this.array);
        this.#collector.page?.(this.#decoder.bytes, 0, length, this.#row(), 0);
        readEmbeddedJson(this.#decoder.bytes, 0, length, this.#row(), 0, this.#collector, this.#depth + 1);
    }
    /** Reads a comment, which is not JSON but common. Its text is read like a string, so that nothing hides there. */
    #comment(bytes, at, end, final) {
        if (at + 1 === end && !final)
            return INCOMPLETE;
        const kind = at + 1 < end ? bytes[at + 1] : 0;
        if (kind === ascii/* SLASH */.o) {
            let stop = at + 2;
            while (stop < end && bytes[stop] !== ascii.LF && bytes[stop] !== ascii.CR)
                stop++;
            if (stop === end && !final)
                return INCOMPLETE;
            this.#collector.string(bytes, at + 2, stop, this.#row(), 0, false);
            return stop;
        }
        if (kind !== ascii/* STAR */.Vw)
            throw this.#unreadable((0,safe_text/* safe */.gB) `a character that is not JSON`);
        let lines = 0;
        for (let i = at + 2; i + 1 < end; i++) {
            if (bytes[i] === ascii.LF)
                lines++;
            if (bytes[i] !== ascii/* STAR */.Vw || bytes[i + 1] !== ascii/* SLASH */.o)
                continue;
            this.#collector.string(bytes, at + 2, i, this.#row(), 0, this.#lines);
            this.#line += lines;
            return i + 2;
        }
        if (!final)
            return INCOMPLETE;
        throw this.#unreadable((0,safe_text/* safe */.gB) `a comment that is not closed`);
    }
    /** Reads a number or a literal. */
    #word(bytes, at, end, final) {
        let stop = at;
        while (stop < end && isWordByte(bytes[stop]))
            stop++;
        if (stop === end && !final)
            return INCOMPLETE;
        if (!isScalar(bytes, at, stop))
            throw this.#unreadable((0,safe_text/* safe */.gB) `something that is not JSON`);
        this.#brackets.value();
        this.#keys.word(bytes, at, stop, this.#row());
        if (stop - at >= HASH_DIGITS)
            this.#collector.string(bytes, at, stop, this.#row(), 0, false);
        return stop;
    }
    /** Reads the rest of a line as text after a fault; the next lines of JSON Lines are JSON again. */
    #textLine(bytes, at, end, final) {
        let stop = at;
        while (stop < end && bytes[stop] !== ascii.LF)
            stop++;
        if (stop === end && !final)
            return INCOMPLETE;
        if (stop > at)
            this.#collector.string(bytes, at, stop, this.#row(), 0, false);
        if (stop === end)
            return end;
        if (this.#lines) {
            this.#brackets.reset();
            this.#asText = false;
        }
        return this.#newLine(stop);
    }
    #finish() {
        const { openedIn } = this.#brackets;
        if (this.#fault !== null)
            throw this.#fault;
        if (openedIn > 0)
            throw this.#unreadable((0,safe_text/* safe */.gB) `a bracket that is never closed: the JSON is cut off`, openedIn);
        if (this.#keys.fault !== null)
            throw this.#keys.fault;
    }
    #row() {
        return this.#lines ? this.#line : this.#brackets.row;
    }
    #unreadable(what, line = this.#line) {
        return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(line)} has ${what}; check it with a JSON parser`, {
            line
        });
    }
}
/**
 * Reads a string that is itself JSON, as cells of tables often are, to find the URLs in its escapes or contexts. A
 * string that is not JSON is skipped: its plain text was already read.
 */
function readEmbeddedJson(bytes, start, end, row, column, collector, depth = 1) {
    let first = start;
    while (first < end && bytes[first] <= 0x20)
        first++;
    if (first === end || (bytes[first] !== 0x7b && bytes[first] !== 0x5b && bytes[first] !== ascii/* QUOTE */.jA))
        return;
    readAsEmbeddedJson(bytes, first, end, row, column, collector, depth);
}
/** Matches JSON that may contain links which are not written in it: names, addresses of pages, relative links. */
const HIDING = /@context|"self"|[Dd]\t*[Aa]\t*[Tt]\t*[Aa]\t*:/;
/** A function of its own, because one with a closure takes memory for each call: `readEmbeddedJson` is called for each cell. */
function readAsEmbeddedJson(bytes, first, end, row, column, collector, depth) {
    if (depth > json_limits/* MAX_EMBEDDED_DEPTH */._x)
        return;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + first, end - first);
    if (!text.includes(ascii/* BACKSLASH */.r_) && !HIDING.test((0,latin1/* latin1 */.W)(bytes, first, end)))
        return;
    const atCell = {
        string: (from, at, to, _row, _column, lines) => {
            collector.string(from, at, to, row, column, lines);
        },
        page: (from, at, to) => collector.page?.(from, at, to, row, column)
    };
    try {
        new JsonScanner(atCell, false, { depth }).scan(bytes, first, end, true);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
    }
}
//# sourceMappingURL=json-scanner.js.map

/***/ }),

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ lexesAsJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   cl: () => (/* binding */ nameScanner),
/* harmony export */   vg: () => (/* binding */ jsonScanner)
/* harmony export */ });
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2531);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9298);


/**
 * Reads JSON in UTF-8, one value or many; returns the number of rows, or of lines with `lines`. If a text has several
 * outermost arrays, each with its own rows, an item's column is the number of those before its own.
 */
async function* readJson(text, collector, lines) {
    const scanner = jsonScanner(collector, lines, true);
    yield* (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .scanAll */ .$Y)(text, scanner, collector);
    return scanner.rows;
}
/** @param contexts whether names are also resolved through JSON-LD contexts */
function jsonScanner(collector, lines, contexts) {
    const sink = {
        string: (bytes, start, end, row, _column, more) => {
            collector.string(bytes, start, end, row, lines ? 0 : scanner.array, more);
        },
        name: nameSink(collector, lines),
        page: (bytes, start, end, row) => {
            collector.page(bytes, start, end, row, lines ? 0 : scanner.array);
        }
    };
    const address = collector.record?.address ?? null;
    const scanner = new _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonScanner */ .V(sink, lines, { templates: collector.templates, contexts, address });
    return scanner;
}
/** Returns a scanner that reads only names, resolved through contexts. */
function nameScanner(collector, lines) {
    return new _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonScanner */ .V({ string: () => undefined, name: nameSink(collector, lines) }, lines);
}
function nameSink(collector, lines) {
    return (bytes, row, array) => {
        collector.string(bytes, 0, bytes.length, row, lines ? 0 : array, false);
    };
}
/** Returns true if `sample`, the beginning of a text or the whole text, is valid JSON so far. */
function lexesAsJson(sample) {
    const scanner = new _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonScanner */ .V({ string: () => undefined }, false, { contexts: false });
    scanner.scan(sample, 0, sample.length, false);
    return !scanner.faulty;
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   RH: () => (/* binding */ looksLikeProse),
/* harmony export */   iR: () => (/* binding */ TextCheck),
/* harmony export */   mW: () => (/* binding */ NulFault),
/* harmony export */   nw: () => (/* binding */ looksLikeText),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   y$: () => (/* binding */ isSafetensors)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9661);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(296);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8677);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(392);
/* harmony import */ var _record_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9922);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1882);
/**
 * Decodes content to UTF-8. A byte order mark or the pattern of NUL bytes shows the encoding, which is then applied
 * strictly.
 */









/** The smallest share of 16-bit units with a zero upper byte in UTF-16 that contains URLs. */
const MIN_ASCII_SHARE = 0.25;
/** The smallest share of bytes past ASCII in UTF-16 with few NULs; in Chinese it is nearly half. */
const MIN_WIDE_SHARE = 0.25;
/** With a larger share of control characters, bytes that are not UTF-8 or contain a NUL are not text. */
const CONTROL_SHARE = 0.02;
/** Returns the encoding that the beginning of a file shows. Anything except UTF-16 and UTF-32 is read as UTF-8. */
function encodingOf(head) {
    const [a, b, c, d] = head;
    // The mark of UTF-32LE begins with that of UTF-16LE, but no UTF-16 text begins with U+0000.
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return 'utf-32';
    if (!head.includes(0))
        return 'utf-8';
    return unmarkedUtf16(head) ?? wellFormedUtf16(head) ?? 'utf-8';
}
/**
 * Recognises UTF-16 without a mark: its first character is ASCII, and almost all NUL bytes are in the same half of the
 * units.
 */
function unmarkedUtf16(head) {
    const units = head.length >> 1;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < units * 2; i += 2) {
        if (head[i] === 0)
            even++;
        if (head[i + 1] === 0)
            odd++;
    }
    const enough = units * MIN_ASCII_SHARE;
    if (head[1] === 0 && odd >= enough && even * 8 <= odd)
        return 'utf-16le';
    if (head[0] === 0 && even >= enough && odd * 8 <= even)
        return 'utf-16be';
    return null;
}
/**
 * Recognises UTF-16 without a mark in a script with few NUL bytes, such as Chinese: all of it decodes to letters, with
 * a URL or a line end. ASCII text with a NUL may decode to such letters too, but it has no bytes past ASCII.
 */
function wellFormedUtf16(head) {
    let wide = 0;
    for (const byte of head)
        if (byte >= 0x80)
            wide++;
    if (wide < head.length * MIN_WIDE_SHARE)
        return null;
    const fits = (encoding) => {
        try {
            const text = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding, { fatal: true }).decode(head.subarray(0, head.length & ~1), {
                stream: true
            });
            return /:\/\/|\n/.test(text) && !/[\0-\x08\x0e-\x1a\x7f\ufffe\uffff]/.test(text) && isMostlyLetters(text);
        }
        catch {
            return false;
        }
    };
    return fits('utf-16le') ? 'utf-16le' : fits('utf-16be') ? 'utf-16be' : null;
}
function isMostlyLetters(text) {
    const others = text.match(/[^\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0;
    return others <= text.length / 20;
}
/** Returns true if the beginning of a file looks like text in some encoding. */
function looksLikeText(head) {
    if (encodingOf(head) !== 'utf-8')
        return true;
    const hasNul = head.includes(0);
    if (!hasNul && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(wholeCharacters(head)))
        return true;
    if (hasNul && (beginsAs(head, '%PDF-') || beginsAs(head, 'GGUF') || isSafetensors(head) || (0,_record_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .isTfRecord */ .mX)(head)))
        return false;
    return fewAre(CONTROLS, head);
}
/** Returns true if it looks like text that people write, which has no control characters. */
function looksLikeProse(head) {
    return looksLikeText(head) && (encodingOf(head) !== 'utf-8' || fewAre(CONTROLS_AND_SEPARATORS, head));
}
function fewAre(bytes, head) {
    let found = 0;
    for (const byte of head)
        if (bytes[byte] === 1)
            found++;
    return found <= head.length * CONTROL_SHARE;
}
/** The largest share of bytes past ASCII in text in an encoding for Western languages. */
const WESTERN_SHARE = 0.1;
/** Checks whether a stream is text: UTF-8, or almost all ASCII. The pixels of a picture are neither. */
class TextCheck {
    /** True if all bytes so far are UTF-8, not counting an incomplete last character. */
    #isUtf8 = true;
    #rest = new Uint8Array(0);
    #size = 0;
    #wide = 0;
    add(chunk) {
        this.#size += chunk.length;
        if (this.#isUtf8) {
            // At most three bytes are kept, so the chunk is rarely copied.
            const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
            const whole = wholeCharacters(bytes);
            this.#isUtf8 = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole);
            // A copy of a few bytes, because the source may reuse its buffer.
            this.#rest = new Uint8Array(bytes.subarray(whole.length));
        }
        // Earlier chunks were UTF-8; their bytes are not counted.
        if (!this.#isUtf8)
            for (const byte of chunk)
                if (byte >= 0x80)
                    this.#wide++;
    }
    /** Returns the result at the end of the stream. */
    end() {
        return (this.#isUtf8 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(this.#rest)) || this.#wide <= this.#size * WESTERN_SHARE;
    }
}
/** Removes a character that is cut at the end of a head. */
function wholeCharacters(head) {
    let last = head.length - 1;
    while (last > head.length - 4 && last > 0 && (head[last] & 0xc0) === 0x80)
        last--;
    return head.subarray(0, last >= 0 && head[last] >= 0xc0 ? last : head.length);
}
function beginsAs(head, text) {
    return (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_6__/* .latin1 */ .W)(head, 0, text.length) === text;
}
/** Recognises Safetensors: eight bytes with the size of a JSON header, the header, then tensors, which are not text. */
function isSafetensors(head) {
    if (head[8] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_7__/* .OPEN_BRACE */ .Hv || head.subarray(4, 8).some(byte => byte !== 0))
        return false;
    const size = Buffer.from(head.subarray(0, 4)).readUInt32LE();
    return (size >= 2 && size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_SAFETENSORS_HEADER_BYTES */ .X9 && (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .lexesAsJson */ .AR)(head.subarray(8, Math.min(head.length, 8 + size))));
}
/** Control characters except white space, backspace and escape, which occur in terminal logs. */
const CONTROLS_AND_SEPARATORS = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 && byte !== 0x1b && (byte < 0x08 || byte > 0x0d)) || byte === 0x7f ? 1 : 0);
/** The same without the separators of fields and records, as in Hive's and ASCII tables. */
const CONTROLS = CONTROLS_AND_SEPARATORS.map((control, byte) => (byte >= 0x01 && byte <= 0x03) || (byte >= 0x1c && byte <= 0x1f) ? 0 : control);
/** Returns the beginning of a file in UTF-8; exact enough to detect its format. */
function sampleOf(head) {
    const encoding = encodingOf(head);
    if (encoding === 'utf-8' || encoding === 'utf-32')
        return head.subarray(markLength(head));
    return Buffer.from(new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding).decode(head.subarray(0, head.length & ~1)), 'utf8');
}
/**
 * Returns the whole text of a file in UTF-8, without byte order mark. Bytes that are not UTF-8 (such as Latin-1) stay
 * as they are. Throws `manifest-unreadable` where two programs would read different texts.
 */
function utf8({ head, all }) {
    const encoding = encodingOf(head);
    if (encoding === 'utf-8')
        return passUtf8(all, markLength(head));
    if (encoding !== 'utf-32')
        return transcodeUtf16(all, encoding, isGuess(head));
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `it is in UTF-32; save it as UTF-8`);
}
/** Returns true if neither a mark nor the pattern of NUL bytes shows that it is UTF-16. */
function isGuess(head) {
    const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
    return !marked && unmarkedUtf16(head) === null;
}
function markLength(head) {
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
/** The text has a NUL at byte `at`, counted from 1. */
class NulFault extends _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue {
    constructor(at) {
        super('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `byte ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(at)} is a NUL, which text never contains; save the file as UTF-8 text`);
    }
}
/**
 * Throws at a NUL byte. Some programs drop a NUL, some keep it, some stop there, so any choice would differ from what
 * another program reads.
 */
async function* passUtf8(chunks, mark) {
    let skip = mark;
    let position = 0;
    for await (const chunk of chunks) {
        const nul = chunk.indexOf(0);
        yield chunk.subarray(Math.min(skip, chunk.length), nul < 0 ? chunk.length : nul);
        skip = Math.max(0, skip - chunk.length);
        if (nul >= 0)
            throw new NulFault(position + nul + 1);
        position += chunk.length;
    }
}
async function* transcodeUtf16(chunks, encoding, isGuess) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding, { fatal: true });
    const guard = new AsciiGuard(isGuess);
    for await (const chunk of chunks) {
        guard.check(chunk);
        yield Buffer.from(decode(decoder, chunk), 'utf8');
    }
    yield Buffer.from(decode(decoder, null), 'utf8');
}
function decode(decoder, chunk) {
    try {
        return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    }
    catch (cause) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `it is UTF-16 with an odd number of bytes or an unpaired surrogate; save it as UTF-8`, { cause });
    }
}
/** The length of a run of ASCII bytes that almost never occurs in UTF-16 of a script that is not Latin. */
const ASCII_RUN = 16;
/**
 * Throws if the bytes of UTF-16 contain a plain `://`: a program that does not know UTF-16 would read URLs there. Where
 * UTF-16 is a guess, it also throws at a long run of ASCII.
 */
class AsciiGuard {
    #longest;
    #matched = 0;
    #run = 0;
    constructor(isGuess) {
        this.#longest = isGuess ? ASCII_RUN : Infinity;
    }
    check(chunk) {
        for (const byte of chunk) {
            if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_7__/* .SLASH */ .o && this.#matched > 0)
                this.#matched++;
            else
                this.#matched = byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_7__/* .COLON */ .oH ? 1 : 0;
            this.#run = byte > 0x20 && byte < 0x7f ? this.#run + 1 : 0;
            if (this.#matched === 3 || this.#run >= this.#longest) {
                throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `it reads differently as UTF-16 and as plain text; save it as UTF-8`);
            }
        }
    }
}
//# sourceMappingURL=encoding.js.map

/***/ }),

/***/ 9922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nr: () => (/* binding */ AVRO_MAGIC),
  IH: () => (/* binding */ GGUF_MAGIC),
  mH: () => (/* binding */ NPY_MAGIC),
  D9: () => (/* binding */ TFRECORD_HEAD_BYTES),
  DR: () => (/* binding */ ggufOrderOf),
  xk: () => (/* binding */ isAvro),
  ML: () => (/* binding */ isGguf),
  WF: () => (/* binding */ isNpy),
  mX: () => (/* binding */ isTfRecord),
  kI: () => (/* binding */ isWarc),
  Ug: () => (/* binding */ maskedCrc)
});

;// CONCATENATED MODULE: ./lib/manifest/bytes/crc32c.js
/** CRC-32C, the checksum of Castagnoli (RFC 3720, appendix B.4). */
/** The polynomial with its bits reversed. */
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
});
/** Returns the checksum of `bytes`, an unsigned integer of 32 bits. */
function crc32c(bytes) {
    let value = -1;
    for (let i = 0; i < bytes.length; i++)
        value = (value >>> 8) ^ TABLE[(value ^ bytes[i]) & 0xff];
    return ~value >>> 0;
}
//# sourceMappingURL=crc32c.js.map
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/kind/record-marks.js
/** Recognises files of records by their beginning. */


/** The bytes in front of a record of TFRecord: its length, and a checksum of it. */
const TFRECORD_HEAD_BYTES = 12;
/** Returns true if a file begins with a length and its checksum, as the first record of TFRecord does. */
function isTfRecord(head) {
    if (head.length < TFRECORD_HEAD_BYTES)
        return false;
    const view = new DataView(head.buffer, head.byteOffset, TFRECORD_HEAD_BYTES);
    return view.getUint32(8, true) === maskedCrc(head.subarray(0, 8));
}
/** Returns the checksum of TFRecord, which differs from the plain one so that data with checksums in it can have one. */
function maskedCrc(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/** Returns true if a file begins with the version of a record of WARC, and a header. */
function isWarc(head) {
    return /^WARC\/\d\.\d{1,2}[ \t]*\r?\n[\w-]+[ \t]*:/.test((0,latin1/* latin1 */.W)(head, 0, Math.min(head.length, 128)));
}
/** The first bytes of an Avro object container file. */
const AVRO_MAGIC = Buffer.from('Obj\x01', 'latin1');
function isAvro(head) {
    return AVRO_MAGIC.equals(head.subarray(0, AVRO_MAGIC.length));
}
/** The first bytes of an array of NumPy. */
const NPY_MAGIC = Buffer.from('\x93NUMPY', 'latin1');
function isNpy(head) {
    return NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.length));
}
const GGUF_MAGIC = 'GGUF';
/** The last version of GGUF that is read. */
const LAST_GGUF = 3;
/** Returns true if a file begins with the magic number of GGUF and a version that is read. */
function isGguf(head) {
    return head.length >= 8 && (0,latin1/* latin1 */.W)(head, 0, 4) === GGUF_MAGIC && ggufOrderOf(head.subarray(4, 8)) !== null;
}
/** Returns the byte order and version in the four bytes of a version of GGUF; null where it is none that is read. */
function ggufOrderOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, 4);
    for (const little of [true, false]) {
        const version = view.getUint32(0, little);
        if (version >= 1 && version <= LAST_GGUF)
            return { little, version };
    }
    return null;
}
//# sourceMappingURL=record-marks.js.map

/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ BaseIri),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   v0: () => (/* binding */ baseWithin)
/* harmony export */ });
/**
 * Resolves RDF references against their base (RFC 3986, section 5.2). Texts have one character for each byte of UTF-8.
 * Nothing is escaped or lowercased: the result is compared like a URL that was written in full.
 */
/** An IRI that references are resolved against. */
class BaseIri {
    text;
    #parts;
    constructor(text) {
        this.text = text;
        this.#parts = partsOf(text);
    }
    /** Resolves `reference`. */
    resolve(reference) {
        if (isAbsolute(reference))
            return reference;
        const base = this.#parts;
        const { authority, path, query } = partsOf(reference);
        const fragment = fragmentOf(reference);
        if (authority !== '')
            return base.scheme + authority + withoutDots(path) + query + fragment;
        const site = base.scheme + base.authority;
        if (path === '')
            return site + base.path + (query === '' ? base.query : query) + fragment;
        if (path.startsWith('/'))
            return site + withoutDots(path) + query + fragment;
        const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1);
        const merged = folder === '' && base.authority !== '' ? `/${path}` : folder + path;
        return site + withoutDots(merged) + query + fragment;
    }
}
/** Returns the base `text` inside `outer`; null where it is relative and there is no outer base. */
function baseWithin(text, outer) {
    const whole = outer === null && text.startsWith('//') ? `https:${text}` : text;
    if (isAbsolute(whole))
        return new BaseIri(whole);
    return outer === null ? null : new BaseIri(outer.resolve(whole));
}
/** Returns true if a text begins with a scheme. */
function isAbsolute(text) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}
function partsOf(text) {
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(text)?.[0] ?? '';
    const hash = text.indexOf('#', scheme.length);
    const rest = text.slice(scheme.length, hash < 0 ? text.length : hash);
    const mark = rest.indexOf('?');
    const query = mark < 0 ? '' : rest.slice(mark);
    const before = mark < 0 ? rest : rest.slice(0, mark);
    if (!before.startsWith('//'))
        return { scheme, authority: '', path: before, query };
    const slash = before.indexOf('/', 2);
    const authority = slash < 0 ? before : before.slice(0, slash);
    return { scheme, authority, path: slash < 0 ? '' : before.slice(slash), query };
}
function fragmentOf(text) {
    const hash = text.indexOf('#');
    return hash < 0 ? '' : text.slice(hash);
}
/** Removes dot segments (section 5.2.4). */
function withoutDots(path) {
    if (!path.includes('./') && !path.endsWith('.'))
        return path;
    const segments = path.split('/');
    const kept = [];
    segments.forEach((segment, index) => {
        const last = index === segments.length - 1;
        if (segment !== '.' && segment !== '..') {
            kept.push(segment);
            return;
        }
        // The empty segment in front of the first slash stays.
        if (segment === '..' && kept.length > 1)
            kept.pop();
        if (last)
            kept.push('');
    });
    return kept.join('/');
}
//# sourceMappingURL=iri.js.map

/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ byteKey),
/* harmony export */   Qc: () => (/* binding */ referentOfKey),
/* harmony export */   vx: () => (/* binding */ hubUrl)
/* harmony export */ });
/**
 * Recognises references to models and datasets of the hub by their id alone, as in cards, configurations and scripts.
 */
/** Keys of model cards, and of configurations of models, adapters, merges and training runs. */
const KEYS = new Map([
    ['base_model', 'model'],
    ['base_model_name_or_path', 'model'],
    ['_name_or_path', 'model'],
    ['model', 'model'],
    ['models', 'model'],
    ['model_name_or_path', 'model'],
    ['pretrained_model_name_or_path', 'model'],
    ['datasets', 'dataset'],
    ['source_datasets', 'dataset'],
    ['dataset_name', 'dataset']
]);
/** Keys whose value is always an id, so that an id without an organisation counts everywhere. */
const ID_KEYS = new Set(['base_model', '_name_or_path', 'base_model_name_or_path']);
/** A key inside an element of `datasets`. */
const ELEMENT_KEY = 'path';
/**
 * Returns what the values of a key refer to; null for any other key.
 *
 * @param inDatasets whether the key is inside one for datasets
 */
function referentOfKey(key, inDatasets = false) {
    return inDatasets && key === ELEMENT_KEY ? 'dataset' : (KEYS.get(key) ?? null);
}
/**
 * Keys by their length. In JSON `model` and `datasets` often mean something else, so only an id with its organisation
 * counts.
 */
const BYTE_KEYS = Array.from({ length: 32 }, (_, length) => [...KEYS, [ELEMENT_KEY, 'dataset']]
    .filter(([key]) => key.length === length)
    .map(([key, referent]) => ({
    bytes: Buffer.from(key),
    referent,
    short: ID_KEYS.has(key),
    element: key === ELEMENT_KEY
})));
const NO_KEYS = [];
/** Returns the key in `bytes[start, end)`; null where it is none of them. */
function byteKey(bytes, start, end) {
    for (const key of BYTE_KEYS[end - start] ?? NO_KEYS) {
        let i = 0;
        while (i < key.bytes.length && bytes[start + i] === key.bytes[i])
            i++;
        if (i === key.bytes.length)
            return key;
    }
    return null;
}
/** Matches `organisation/name`, or `name` alone for the oldest ones; a slash or a revision may follow. */
const ID = /^([A-Za-z0-9][\w.-]{0,95}(?:\/[\w][\w.-]{0,95})?)(?:\/|@[\w./-]+)?$/;
/** Matches a path on the author's computer rather than an id. */
const FILE = /^\.|\.\.|\.(?:json|csv|tsv|txt|ya?ml|parquet|bin|pt|pth|ckpt|safetensors|gguf|onnx|py|zip)$/i;
/** What cards write for a dataset that is not derived from another one; no dataset can have such a name. */
const NO_SOURCE = new Set(['original', 'extended']);
/** Returns the URL that an id refers to; null where the text is not an id. */
function hubUrl(id, referent) {
    // The source of a dataset may be written as `extended|id`.
    const name = ID.exec(id.trim().replace(/^extended\|/, ''))?.[1];
    if (name === undefined || FILE.test(name) || NO_SOURCE.has(name))
        return null;
    return referent === 'dataset' ? `https://huggingface.co/datasets/${name}` : `https://huggingface.co/${name}`;
}
//# sourceMappingURL=hub-reference.js.map

/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ MAX_LATER_CALL_TOKENS),
/* harmony export */   BM: () => (/* binding */ MAX_GUESS_CHARACTERS),
/* harmony export */   Bj: () => (/* binding */ MAX_CALL_ID_CHARACTERS),
/* harmony export */   E8: () => (/* binding */ MAX_CALL_BRACKETS),
/* harmony export */   HD: () => (/* binding */ MAX_LIST_ITEMS),
/* harmony export */   JW: () => (/* binding */ MAX_CALL_TOKENS),
/* harmony export */   PS: () => (/* binding */ MAX_BRACKETS),
/* harmony export */   Pd: () => (/* binding */ MAX_JOINED_LINKS),
/* harmony export */   QD: () => (/* binding */ MAX_RESOLVED_GROWTH),
/* harmony export */   QM: () => (/* binding */ MAX_JOINED_LINE_BYTES),
/* harmony export */   Ru: () => (/* binding */ MAX_KEPT_VALUE_CHARACTERS),
/* harmony export */   U9: () => (/* binding */ MAX_FIELD_DEPTH),
/* harmony export */   V$: () => (/* binding */ MAX_KEPT_CHARACTERS),
/* harmony export */   ZL: () => (/* binding */ MAX_ID_BYTES),
/* harmony export */   Zr: () => (/* binding */ MAX_GUESSED_CHARACTERS),
/* harmony export */   aD: () => (/* binding */ MAX_CHOICE_CHARACTERS),
/* harmony export */   cN: () => (/* binding */ MAX_MADE_CHARACTERS),
/* harmony export */   eP: () => (/* binding */ MAX_STRIPPED_CHARACTERS),
/* harmony export */   kz: () => (/* binding */ MAX_TARGETS),
/* harmony export */   lx: () => (/* binding */ MAX_GUESSES),
/* harmony export */   mJ: () => (/* binding */ MAX_WAITING_CHARACTERS),
/* harmony export */   mV: () => (/* binding */ MAX_HELD_CHARACTERS),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   qh: () => (/* binding */ MAX_LATE_ROUNDS),
/* harmony export */   rC: () => (/* binding */ MAX_FORMATTED_CHARACTERS),
/* harmony export */   rI: () => (/* binding */ MAX_LINK_CHARACTERS),
/* harmony export */   rh: () => (/* binding */ MAX_STEPS),
/* harmony export */   tz: () => (/* binding */ MAX_LATE_CHARACTERS),
/* harmony export */   uA: () => (/* binding */ MAX_VALUE_CHARACTERS),
/* harmony export */   z8: () => (/* binding */ MAX_SHELL_NAMES),
/* harmony export */   zq: () => (/* binding */ MAX_REPLACED_CHARACTERS)
/* harmony export */ });
/** The limits on Python, and on the ids of models and datasets in all formats. */
// Ids
/** Bytes of a string that may be an id: more than any hub allows. */
const MAX_ID_BYTES = 256;
/** Characters of the literals of a call that may be an id. */
const MAX_CALL_ID_CHARACTERS = 400;
// Nesting
/** Brackets inside brackets, as in Python. */
const MAX_BRACKETS = 200;
/** Brackets inside brackets of a call that may name a model or dataset. */
const MAX_CALL_BRACKETS = 8;
/** Strings inside fields of f-strings; the limit of Python is similar. */
const MAX_FIELD_DEPTH = 100;
// Memory
/** Names of one document. */
const MAX_NAMES = 1 << 18;
/** Characters of a text that a name keeps: half from the beginning and half from the end. */
const MAX_HELD_CHARACTERS = 1 << 20;
/** Characters of a value that a name keeps from one cell of a notebook to the next. */
const MAX_KEPT_VALUE_CHARACTERS = 1 << 16;
/** Characters of all values that names keep from one cell of a notebook to the next. */
const MAX_KEPT_CHARACTERS = 1 << 25;
/** Characters of built texts that wait to be emitted. */
const MAX_WAITING_CHARACTERS = 1 << 16;
// Built texts: names that contain long names grow without limit
/** Characters that the expressions of one document may produce. */
const MAX_MADE_CHARACTERS = 1 << 23;
/**
 * Characters of guesses, where it is not known which value applies: for the first few of each value, and for the
 * others. Beyond them no more are made.
 */
const MAX_GUESSED_CHARACTERS = 1 << 22;
/** Characters of a guess; longer ones are cut. */
const MAX_GUESS_CHARACTERS = 1 << 10;
/** Guesses of a value. */
const MAX_GUESSES = 256;
/** Characters of a base and a link that are joined as a URL. */
const MAX_LINK_CHARACTERS = 1 << 14;
/** Links joined with a base in one call. */
const MAX_JOINED_LINKS = 64;
// Work per step
/** Steps between pauses. */
const MAX_STEPS = 1 << 11;
/** Items of a list or call that are read. */
const MAX_LIST_ITEMS = 10_000;
/** Names that one assignment may bind. */
const MAX_TARGETS = 10_000;
/** Tokens of a call that may name a model or dataset. */
const MAX_CALL_TOKENS = 200;
/**
 * Tokens of each further call once all calls together, which may be nested without limit, have more tokens than the
 * text.
 */
const MAX_LATER_CALL_TOKENS = 5;
/** Characters that a replacement may search and produce, since it runs without a pause. */
const MAX_REPLACED_CHARACTERS = 1 << 18;
/** Different characters that a call of `strip` removes, of those given to it. */
const MAX_STRIPPED_CHARACTERS = 64;
/** Characters of an f-string whose fields contain its own quotes. */
const MAX_FORMATTED_CHARACTERS = 1 << 14;
// Shell scripts
/** Bytes of lines that a backslash continues; longer ones are read line by line only. */
const MAX_JOINED_LINE_BYTES = 1 << 16;
/** Characters of a variable's value. */
const MAX_VALUE_CHARACTERS = 1 << 11;
/** Variables of one script. */
const MAX_SHELL_NAMES = 10_000;
/** Characters that the values of variables may add to one script, so that short names for long values stay cheap. */
const MAX_RESOLVED_GROWTH = 1 << 23;
/** Characters of lines that wait for the last values of a makefile's variables, and of what they mean then. */
const MAX_LATE_CHARACTERS = 1 << 21;
/** Variables in the values of variables of a makefile. */
const MAX_LATE_ROUNDS = 8;
/** Characters that a word of a shell with alternatives may become. */
const MAX_CHOICE_CHARACTERS = 1 << 13;
//# sourceMappingURL=script-limits.js.map

/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readDelimited),
/* harmony export */   o: () => (/* binding */ DelimitedScanner)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8677);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9298);
/* harmony import */ var _row_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4560);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(296);







/** More text is needed to continue. */
const INCOMPLETE = -1;
class DelimitedScanner {
    #cells;
    #delimiter;
    /** 1 for the bytes with a special meaning in a cell without quotes. */
    #marks;
    #wholeLines;
    /** The line on which the current row begins, from 1. */
    #line = 1;
    /** The current line inside the row. */
    #here = 1;
    /** The start of the first cell of the current row with doubtful quoting, -1 where there is none. */
    #doubtful = -1;
    #doubtfulLine = 0;
    #doubtfulColumn = 0;
    /** The line of the open quote; 0 where none is open. */
    #unclosed = 0;
    #rows = 0;
    /** True if there was an angle bracket in the current row. */
    #markup = false;
    #simple = { line: 1 };
    /** @param wholeLines whether each row is also emitted as one string */
    constructor(cells, delimiter, wholeLines) {
        this.#cells = cells;
        this.#delimiter = delimiter;
        this.#marks = Uint8Array.from({ length: 256 }, (_, byte) => [delimiter, _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF, _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR, _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA, _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .LESS */ .ae].includes(byte) ? 1 : 0);
        this.#wholeLines = wholeLines;
    }
    /** The number of lines read. */
    get rows() {
        return this.#rows;
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            if (!this.#wholeLines)
                at = this.#simpleRows(bytes, at, end);
            if (at === end)
                break;
            const next = this.#row(bytes, at, end, final);
            if (next === INCOMPLETE)
                break;
            at = next;
        }
        this.#checkLength(at, end);
        return at;
    }
    #simpleRows(bytes, start, end) {
        this.#simple.line = this.#line;
        const at = this.#cells.simpleRows?.(bytes, start, end, this.#simple) ?? start;
        if (at > start) {
            this.#line = this.#simple.line;
            this.#rows = this.#line - 1;
        }
        return at;
    }
    /** Reads the row that begins at `start`; returns the start of the next row. */
    #row(bytes, start, end, final) {
        this.#cells.clear();
        this.#here = this.#line;
        this.#doubtful = -1;
        this.#markup = false;
        this.#unclosed = 0;
        let at = start;
        for (;;) {
            const line = this.#here;
            const quoted = at < end && bytes[at] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA;
            const stop = quoted ? this.#quotedCell(bytes, at, end, final) : this.#plainCell(bytes, at, at, end);
            if (stop === INCOMPLETE || (stop === end && !final))
                return INCOMPLETE;
            this.#cells.add(at, stop, line);
            at = stop + 1;
            if (stop === end || bytes[stop] !== this.#delimiter)
                break;
        }
        const stop = at - 1;
        if (bytes[stop] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR && stop + 1 === end && !final)
            return INCOMPLETE;
        this.#checkLength(start, stop);
        this.#emit(bytes, start, stop);
        if (stop >= end) {
            this.#rows = this.#here;
            if (this.#unclosed > 0)
                throw this.#neverClosed();
            return end;
        }
        this.#rows = this.#here;
        this.#line = this.#here + 1;
        return bytes[stop] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR && stop + 1 < end && bytes[stop + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF ? stop + 2 : stop + 1;
    }
    /** Returns the end of the cell at `cell`; from `at` on, quotes do not close anything. */
    #plainCell(bytes, cell, at, end) {
        const marks = this.#marks;
        for (let i = at; i < end; i++) {
            if (marks[bytes[i]] === 0)
                continue;
            if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA)
                this.#doubt(cell);
            else if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .LESS */ .ae && this.#delimiter !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .LESS */ .ae)
                this.#markup = true;
            else
                return i;
        }
        return end;
    }
    /** Returns the end of the cell with an opening quote at `cell`. */
    #quotedCell(bytes, cell, end, final) {
        const opened = this.#here;
        this.#unclosed = opened;
        const reach = this.#delimiter === _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn ? Math.min(end, cell + _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_TSV_QUOTED_BYTES */ .w1) : end;
        let breaks = false;
        for (let i = cell + 1; i < reach; i++) {
            const byte = bytes[i];
            if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF) {
                this.#here++;
                breaks = true;
            }
            else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR) {
                // A carriage return without a line feed after it ends a line.
                if (i + 1 < end && bytes[i + 1] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF)
                    this.#here++;
                breaks = true;
            }
            else if (byte === this.#delimiter) {
                breaks = true;
            }
            else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA) {
                if (i + 1 === end && !final)
                    return INCOMPLETE;
                if (i + 1 < end && bytes[i + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA)
                    i++;
                else
                    return this.#closed(bytes, cell, i, end, breaks, opened);
            }
            else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .LESS */ .ae)
                this.#markup = true;
        }
        if (reach === end && !final)
            return INCOMPLETE;
        // Not closed: read again from the quote, as if quotes had no meaning; in tab-separated text they often have none.
        this.#here = opened;
        this.#doubt(cell);
        if (this.#delimiter === _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn) {
            this.#unclosed = 0;
            return this.#plainCell(bytes, cell, cell + 1, end);
        }
        this.#here += lineEnds(bytes, cell, end);
        return end;
    }
    /**
     * Returns the end of the cell after the closing quote at `quote`. RFC 4180 allows only a delimiter or the end of the
     * row there.
     */
    #closed(bytes, cell, quote, end, breaks, opened) {
        this.#unclosed = 0;
        const after = quote + 1;
        const next = after < end ? bytes[after] : _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF;
        const ends = next === this.#delimiter || next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF || next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR;
        const escaped = bytes[quote - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKSLASH */ .r_ && quote - 1 > cell;
        if (!ends || escaped || (breaks && this.#delimiter === _dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn))
            this.#doubt(cell, opened);
        return ends ? after : this.#plainCell(bytes, cell, after, end);
    }
    #doubt(cell, line = this.#here) {
        if (this.#doubtful >= 0)
            return;
        this.#doubtful = cell;
        this.#doubtfulLine = line;
        this.#doubtfulColumn = this.#cells.length + 1;
    }
    #emit(bytes, start, stop) {
        this.#cells.emit(bytes, this.#markup);
        if (this.#doubtful >= 0) {
            this.#cells.emitLiterally(bytes, this.#doubtful, stop, this.#doubtfulLine, this.#doubtfulColumn);
        }
        if (this.#wholeLines)
            this.#cells.emitWhole(bytes, start, stop, this.#line, 0);
    }
    #checkLength(start, end) {
        if (this.#unclosed === 0)
            (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLength */ .Nv)(start, end, this.#line);
        else if (end - start > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_STRING_BYTES */ .Zp) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the quoted cell that begins in line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(this.#unclosed)} makes a row of more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_STRING_BYTES */ .Zp)}; close its quote, or split the row`, { line: this.#unclosed });
        }
    }
    #neverClosed() {
        return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the quote that opens a cell in line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(this.#unclosed)} is never closed; close it, or double quotes inside cells`, { line: this.#unclosed });
    }
}
function lineEnds(bytes, start, end) {
    let ends = 0;
    for (let i = start; i < end; i++) {
        if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF || (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR && (i + 1 === end || bytes[i + 1] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF)))
            ends++;
    }
    return ends;
}
/**
 * Reads a table in UTF-8; returns the number of lines.
 *
 * @param wholeLines whether each row is also read as one string, for text that may not be a table
 */
async function* readDelimited(text, collector, dialect, wholeLines) {
    const scanner = new DelimitedScanner(new _row_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .RowCells */ .w(collector, dialect), dialect.delimiter, wholeLines);
    yield* (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .scanAll */ .$Y)(text, scanner, collector);
    return scanner.rows;
}
//# sourceMappingURL=delimited.js.map

/***/ }),

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   IZ: () => (/* binding */ detectDialect),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   k$: () => (/* binding */ isSeparator),
/* harmony export */   kp: () => (/* binding */ beginsWithScheme),
/* harmony export */   wn: () => (/* binding */ TAB)
/* harmony export */ });
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(296);
/** Detects the delimiter of a table from its first rows, since the suffix is not reliable. */


const COMMA = 0x2c;
const TAB = 0x09;
const SEMICOLON = 0x3b;
/** In order of preference among equally consistent ones. */
const CANDIDATES = [COMMA, TAB, SEMICOLON, _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .PIPE */ .L5];
/** Returns true if a URL may end at the delimiter anyway. */
function isSeparator(delimiter) {
    return delimiter !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .TILDE */ .du && delimiter !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH;
}
/** Delimiters that some tables have, and that URLs have more often: of two colons, each is one. */
const RARE = [
    ['~', _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .TILDE */ .du],
    ['::', _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH]
];
/** The index of each byte among the candidates; -1 for all others. */
const CANDIDATE_OF = Int8Array.from({ length: 256 }, (_, byte) => CANDIDATES.indexOf(byte));
const SAMPLE_ROWS = 200;
/**
 * @param sample the beginning of the text, in UTF-8
 * @param whole whether the sample is the whole text, so that its last row is complete
 * @param preferred used if the first row contains it; programs that do not detect the delimiter always use it
 */
function detectDialect(sample, whole, preferred) {
    const dialect = usualDialect(sample, whole, preferred);
    const rare = dialect.second < 0 ? rareDelimiter(sample, whole) : -1;
    return rare < 0 ? dialect : { ...dialect, second: rare, consistent: true };
}
/** Returns the rare delimiter of which all rows have as many, if there are several rows; -1 where there is none. */
function rareDelimiter(sample, whole) {
    const lines = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(sample)
        .split(/[\r\n]+/, SAMPLE_ROWS + 1)
        .filter(line => line !== '');
    const rows = whole || lines.length > SAMPLE_ROWS ? lines : lines.slice(0, -1);
    const counts = (mark) => new Set(rows.map(row => row.split(mark).length - 1));
    const isOf = (mark) => rows.length > 1 && counts(mark).size === 1 && !counts(mark).has(0);
    return RARE.find(([mark]) => isOf(mark))?.[1] ?? -1;
}
function usualDialect(sample, whole, preferred) {
    const rows = countDelimiters(sample, whole, true) ?? countDelimiters(sample, whole, false) ?? [];
    const scores = CANDIDATES.map(delimiter => score(rows, delimiter));
    scores.sort((a, b) => b.share - a.share);
    const best = scores[0];
    if (best === undefined || best.share === 0)
        return { delimiter: preferred, second: -1, consistent: false, undivided: false };
    const consistent = best.share === 1 && rows.length > 1;
    const preferredScore = scores.find(({ delimiter }) => delimiter === preferred);
    const delimiter = preferred === TAB && (preferredScore?.share ?? 0) > 0 ? TAB : best.delimiter;
    if (delimiter !== preferred) {
        return { delimiter, second: preferred, consistent, undivided: beginsWithScheme(sample, 0, sample.length) };
    }
    const rival = scores.find(other => other.delimiter !== delimiter && other.share >= 0.9 && rows.length > 1);
    return { delimiter, second: delimiter === TAB ? -1 : (rival?.delimiter ?? -1), consistent, undivided: false };
}
function score(rows, delimiter) {
    const column = CANDIDATES.indexOf(delimiter);
    const first = rows[0]?.[column] ?? 0;
    if (first === 0)
        return { delimiter, share: 0 };
    return { delimiter, share: rows.filter(row => row[column] === first).length / rows.length };
}
/** Counts each candidate in each of the first rows, outside quotes; returns null where a quote stays open. */
function countDelimiters(sample, whole, quotes) {
    const rows = [];
    let row = CANDIDATES.map(() => 0);
    let quoted = false;
    let cellStart = true;
    let empty = true;
    for (let i = 0; i < sample.length; i++) {
        const byte = sample[i];
        if (quotes && byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA && (quoted || cellStart))
            quoted = !quoted;
        const candidate = CANDIDATE_OF[byte];
        const lineEnd = byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__.LF || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__.CR;
        // A doubled quote closes and opens again, so a quote right after a closing one counts as one at the start of a
        // cell.
        cellStart = candidate >= 0 || lineEnd || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA;
        if (quoted)
            continue;
        if (lineEnd) {
            if (!empty)
                rows.push(row);
            if (rows.length === SAMPLE_ROWS)
                return rows;
            row = CANDIDATES.map(() => 0);
            empty = true;
            continue;
        }
        empty = false;
        if (candidate >= 0)
            row[candidate] = (row[candidate] ?? 0) + 1;
    }
    if (quoted && quotes && rows.length < 2)
        return null;
    if (!empty && (whole || rows.length === 0))
        rows.push(row);
    return rows;
}
/** The longest scheme that is looked for, in bytes. */
const SCHEME_BYTES = 12;
/** Returns true if a text begins with a scheme and `//`. */
function beginsWithScheme(bytes, start, end) {
    for (let i = start; i < Math.min(end - 2, start + SCHEME_BYTES); i++) {
        if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH)
            return bytes[i + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o && bytes[i + 2] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o;
    }
    return false;
}
//# sourceMappingURL=dialect.js.map

/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ formulaTexts),
  d: () => (/* binding */ mayBeFormula)
});

;// CONCATENATED MODULE: ./lib/manifest/table/formula-limits.js
/** The limits on formulas of spreadsheets. */
/** Calls inside calls; Excel allows as many. */
const MAX_FORMULA_DEPTH = 64;
/** Characters of a text that a formula makes; the limit of a cell in Excel. */
const MAX_FORMULA_TEXT_CHARACTERS = 32_767;
//# sourceMappingURL=formula-limits.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/item/text/code-point.js
var code_point = __webpack_require__(7297);
;// CONCATENATED MODULE: ./lib/manifest/table/formula.js
/**
 * Finds the texts that a formula of a spreadsheet puts together from literals: with `&`, CONCAT, CONCATENATE and
 * TEXTJOIN (ECMA-376-1, 18.17; OpenFormula, 6.20).
 */




/** Matches a literal, a function with its bracket, an operator, or something else. */
const TOKEN = /"([^"]*)"|([A-Za-z_][\w.]*)?\(|([&,;)])|[\w.$]+|[^\s"]/g;
/** The functions whose value is made of their arguments. */
const JOINING = new Set(['', 'CONCAT', 'CONCATENATE', 'TEXTJOIN']);
/** The name of the whole formula, which is around all calls. */
const WHOLE = '=';
/** Characters that formulas of spreadsheets begin with, also in files of text. */
const FIRST = (0,byte_table/* byteTable */.v)(/[=+@-]/);
/** Returns true if a cell of a text file may be a formula that makes texts. Hot path. */
function mayBeFormula(bytes, start, end) {
    return FIRST[bytes[start]] === 1 && bytes.subarray(start, end).includes(ascii/* QUOTE */.jA);
}
/** Returns the texts that are made of two or more literals. */
function formulaTexts(formula) {
    if (!formula.includes('"'))
        return [];
    const made = [];
    let call = begun(WHOLE);
    const calls = [call];
    let literalEnd = -1;
    for (const { 0: token, 1: literal, 2: name = '', 3: operator, index } of formula.matchAll(TOKEN)) {
        if (literal !== undefined) {
            // A doubled quote is a quote.
            add(call, index === literalEnd ? `"${literal}` : literal, index === literalEnd ? 0 : 1, made);
            literalEnd = index + token.length;
        }
        else if (token.endsWith('(')) {
            if (calls.length > MAX_FORMULA_DEPTH)
                return made;
            call = begun(name.toUpperCase().slice(name.lastIndexOf('.') + 1));
            calls.push(call);
        }
        else if (operator === ',' || operator === ';')
            endArgument(call, made);
        else if (operator === ')') {
            endArgument(call, made);
            if (calls.length === 1)
                continue;
            calls.pop();
            const value = formula_valueOf(call, made);
            call = calls.at(-1) ?? call;
            if (value === null)
                interrupt(call, made);
            else
                add(call, value, 2, made);
        }
        else if (/^\d+(?:\.\d+)?$/.test(token))
            add(call, token, 1, made);
        else if (operator === undefined)
            interrupt(call, made);
    }
    for (const open of calls)
        endArgument(open, made);
    return made;
}
function begun(name) {
    return { name, values: [], text: '', literals: 0, unknown: false };
}
function add(call, text, literals, made) {
    if (call.text.length + text.length > MAX_FORMULA_TEXT_CHARACTERS) {
        interrupt(call, made);
        return;
    }
    call.text += text;
    call.literals += literals;
}
/** Ends the text of an argument at a part that is not known. */
function interrupt(call, made) {
    if (call.literals > 1)
        made.push(call.text);
    call.text = '';
    call.literals = 0;
    call.unknown = true;
}
function endArgument(call, made) {
    const { text, unknown } = call;
    const value = unknown || call.literals === 0 ? null : text;
    if (call.literals > 1 && (value === null || !JOINING.has(call.name)))
        made.push(text);
    call.values.push(value);
    call.text = '';
    call.literals = 0;
    call.unknown = false;
}
/** Returns the value of a call; null where it is not known. */
function formula_valueOf({ name, values }, made) {
    const [first = null] = values;
    if (name === '')
        return first;
    if (name === 'CHAR' || name === 'UNICHAR') {
        return (0,code_point/* isScalarValue */.S)(Number(first ?? NaN)) ? String.fromCodePoint(Number(first)) : null;
    }
    if (!JOINING.has(name))
        return null;
    const isJoin = name === 'TEXTJOIN';
    const texts = isJoin ? values.slice(2) : values;
    const separator = isJoin ? (first ?? '') : '';
    if (separator.length * texts.length > MAX_FORMULA_TEXT_CHARACTERS)
        return null;
    let run = [];
    for (const text of [...texts, ...(texts.includes(null) ? [null] : [])]) {
        if (text !== null)
            run.push(text);
        else if (run.length > 0) {
            made.push(run.join(separator));
            run = [];
        }
    }
    return texts.includes(null) ? null : run.join(separator);
}
//# sourceMappingURL=formula.js.map

/***/ }),

/***/ 4560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ RowCells)
});

// EXTERNAL MODULE: ./lib/item/text/data-address.js
var data_address = __webpack_require__(8670);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/text/entities.js
var entities = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/manifest/table/dialect.js
var dialect = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
// EXTERNAL MODULE: ./lib/manifest/table/formula.js + 1 modules
var table_formula = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/manifest/table/row-templates.js



class RowTemplates {
    #templates;
    #collector;
    /** Null until the header is read. */
    #choices = null;
    constructor(templates, collector) {
        this.#templates = templates;
        this.#collector = collector;
    }
    /** @param cell returns the text of a cell by its index; it may reuse the buffer for the next cell */
    row(cells, line, cell) {
        if (this.#choices === null) {
            this.#choices = this.#header(cells, line, cell);
            return;
        }
        for (const places of this.#choices) {
            if (places.every(place => place < 0))
                return;
            const values = places.map(place => (place >= 0 && place < cells ? cell(place).slice() : undefined));
            this.#templates.fill(values, line, this.#collector);
        }
    }
    #header(cells, line, cell) {
        const found = this.#templates.columns.map(() => []);
        for (let index = 0; index < cells; index++)
            found[this.#templates.headerColumn(cell(index))]?.push(index);
        const choices = found.reduce((product, { length }) => product * Math.max(1, length), 1);
        if (choices > manifest_limits/* MAX_COLUMN_CHOICES */.Nv) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(line)}: columns of the same name, used in a URL template of the settings, make more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_COLUMN_CHOICES */.Nv)} combinations; rename them`, { line });
        }
        return found.reduce((all, places) => all.flatMap(before => (places.length === 0 ? [-1] : places).map(place => [...before, place])), [[]]);
    }
}
//# sourceMappingURL=row-templates.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/table/row-cells.js
/** Collects the cells of a row of delimited text, and emits them as strings once the row is complete. */










/** The numbers stored for each cell: its start, its end and its line. */
const FIELDS = 3;
class RowCells {
    #collector;
    #dialect;
    #templates;
    #bounds = new Float64Array(64 * FIELDS);
    #length = 0;
    #scratch = new Uint8Array(4096);
    /** Whether a cell of the row may be a page. */
    #markup = false;
    constructor(collector, dialect) {
        this.#collector = collector;
        this.#dialect = dialect;
        this.#templates = collector.templates === null ? null : new RowTemplates(collector.templates, collector);
    }
    get length() {
        return this.#length;
    }
    clear() {
        this.#length = 0;
    }
    /**
     * Emits the cells of simple rows from `start` on: without doubled quotes, markup or JSON, and if the dialect has no
     * other reading of them.
     *
     * @param rows has the line of the first row, and afterwards that of the first row that was not read
     * @returns where that row begins
     */
    simpleRows(bytes, start, end, rows) {
        const { delimiter, second, undivided } = this.#dialect;
        if (this.#templates !== null || second >= 0 || undivided || delimiter === dialect/* SEMICOLON */.I8)
            return start;
        return this.#collector.simpleRows(bytes, start, end, rows, delimiter);
    }
    /** Adds the next cell as it is in the text, with its quotes. */
    add(start, end, line) {
        if (this.#length === manifest_limits/* MAX_ROW_CELLS */.Mj) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(line)} has more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_ROW_CELLS */.Mj)} cells; split it`, { line });
        }
        const at = this.#length * FIELDS;
        if (at === this.#bounds.length) {
            const larger = new Float64Array(at * 2);
            larger.set(this.#bounds);
            this.#bounds = larger;
        }
        this.#bounds[at] = start;
        this.#bounds[at + 1] = end;
        this.#bounds[at + 2] = line;
        this.#length++;
    }
    /**
     * Emits every cell as RFC 4180 says: quotes removed, doubled quotes made single.
     *
     * @param markup whether there is an angle bracket in the row
     */
    emit(bytes, markup) {
        this.#markup = markup;
        for (let cell = 0; cell < this.#length; cell++) {
            const start = this.#bounds[cell * FIELDS];
            const end = this.#bounds[cell * FIELDS + 1];
            const line = this.#bounds[cell * FIELDS + 2];
            if (end === start)
                continue;
            if (bytes[start] !== ascii/* QUOTE */.jA)
                this.#string(bytes, start, end, line, cell + 1);
            else
                this.#quoted(bytes, start, end, line, cell + 1);
        }
        this.#joined(bytes);
        this.#templates?.row(this.#length, this.#bounds[2], cell => this.#text(bytes, cell));
    }
    /** Emits the cells joined to one string, as a program reads them that splits the row elsewhere. */
    #joined(bytes) {
        const { delimiter, undivided } = this.#dialect;
        if (delimiter === dialect/* SEMICOLON */.I8)
            this.#references(bytes);
        if (!undivided || this.#length < 2)
            return;
        const [start, end] = [this.#bounds[0], this.#bounds[this.#length * FIELDS - 2]];
        if (!(0,dialect/* beginsWithScheme */.kp)(bytes, start, end) || bytes.subarray(start, end).some(isBlankOrQuote))
            return;
        this.#string(bytes, start, end, this.#bounds[2], 1);
    }
    /** Emits cells joined where the semicolon between them ends an HTML character reference. */
    #references(bytes) {
        let first = 0;
        for (let cell = 0; cell < this.#length; cell++) {
            const end = this.#bounds[cell * FIELDS + 1];
            if (cell + 1 < this.#length && endsInReference(bytes, this.#bounds[cell * FIELDS], end, cell > first))
                continue;
            const at = first * FIELDS;
            if (cell > first)
                this.#string(bytes, this.#bounds[at], end, this.#bounds[at + 2], first + 1);
            first = cell + 1;
        }
    }
    /** Returns the text of a cell as RFC 4180 says. */
    #text(bytes, cell) {
        const start = this.#bounds[cell * FIELDS];
        const end = this.#bounds[cell * FIELDS + 1];
        if (bytes[start] !== ascii/* QUOTE */.jA || end === start)
            return bytes.subarray(start, end);
        return this.#scratch.subarray(0, this.#unquote(bytes, start, end));
    }
    /** Emits the text between `start` and `end` as one string, and as cells in which quotes have no meaning. */
    emitLiterally(bytes, start, end, line, column) {
        this.emitWhole(bytes, start, end, line, column);
        let cell = start;
        let row = line;
        for (let i = start; i <= end; i++) {
            const byte = i < end ? bytes[i] : ascii.LF;
            if (byte !== this.#dialect.delimiter && byte !== ascii.LF && byte !== ascii.CR)
                continue;
            this.#trimmed(bytes, cell, i, row, column);
            cell = i + 1;
            if (byte === this.#dialect.delimiter)
                column++;
            else if (byte === ascii.LF || bytes[i + 1] !== ascii.LF) {
                row++;
                column = 1;
            }
        }
    }
    emitWhole(bytes, start, end, line, column) {
        if (end > start)
            this.#collector.string(bytes, start, end, line, column, true);
    }
    #trimmed(bytes, start, end, line, column) {
        while (start < end && isBlankOrQuote(bytes[start]))
            start++;
        while (start < end && isBlankOrQuote(bytes[end - 1]))
            end--;
        if (end > start)
            this.#collector.string(bytes, start, end, line, column, true);
    }
    #quoted(bytes, start, end, line, column) {
        let close = start + 1;
        while (close < end && bytes[close] !== ascii/* QUOTE */.jA)
            close++;
        if (close === end - 1) {
            this.#string(bytes, start + 1, close, line, column);
            return;
        }
        const length = this.#unquote(bytes, start, end);
        this.#string(this.#scratch, 0, length, line, column);
    }
    /**
     * Writes the cell to the scratch buffer: the quoted part with `""` made single, then the text after the closing quote
     * unchanged.
     */
    #unquote(bytes, start, end) {
        if (end - start > this.#scratch.length)
            this.#scratch = new Uint8Array((end - start) * 2);
        const scratch = this.#scratch;
        let to = 0;
        let quoted = true;
        for (let i = start + 1; i < end; i++) {
            const byte = bytes[i];
            if (quoted && byte === ascii/* QUOTE */.jA) {
                if (i + 1 === end || bytes[i + 1] !== ascii/* QUOTE */.jA) {
                    quoted = false;
                    continue;
                }
                i++;
            }
            scratch[to++] = byte;
        }
        return to;
    }
    /** Emits the texts that a formula makes in a spreadsheet. */
    #formula(formula, line, column) {
        for (const made of (0,table_formula/* formulaTexts */.X)(Buffer.from(formula).toString('utf8'))) {
            const text = Buffer.from(made, 'utf8');
            this.#collector.string(text, 0, text.length, line, column, false);
        }
    }
    #string(bytes, start, end, line, column) {
        if (end === start)
            return;
        this.#collector.string(bytes, start, end, line, column, true);
        (0,json_scanner/* readEmbeddedJson */.J)(bytes, start, end, line, column, this.#collector);
        if ((0,table_formula/* mayBeFormula */.d)(bytes, start, end))
            this.#formula(bytes.subarray(start, end), line, column);
        if (this.#markup || (0,data_address/* mayBeAddress */.l)(bytes, start, end))
            this.#collector.page(bytes, start, end, line, column);
        const { second } = this.#dialect;
        if (second < 0 || !contains(bytes, start, end, second))
            return;
        // The part of a URL in front of a delimiter is one of its readings: as a separate item it would count as added.
        const first = (0,dialect/* isSeparator */.k$)(second) && (0,dialect/* beginsWithScheme */.kp)(bytes, start, end) ? start : -1;
        let piece = start;
        for (let i = start; i <= end; i++) {
            if (i < end && bytes[i] !== second)
                continue;
            if (i > piece && piece !== first)
                this.#collector.string(bytes, piece, i, line, column, true);
            piece = i + 1;
        }
    }
}
/**
 * Returns true if the semicolon after a cell ends a character reference.
 *
 * @param begun whether a reference ended just in front of the cell; the cell may continue it: `&amp;#46;`
 */
function endsInReference(bytes, start, end, begun) {
    let at = end;
    while (at > start && ((0,entities/* isAlphanumeric */.gQ)(bytes[at - 1]) || bytes[at - 1] === ascii/* HASH */.v9))
        at--;
    return at < end && (at > start ? bytes[at - 1] === ascii/* AMPERSAND */.e0 : begun);
}
function isBlankOrQuote(byte) {
    return byte === 0x20 || byte === 0x09 || byte === ascii/* QUOTE */.jA;
}
function contains(bytes, start, end, wanted) {
    for (let i = start; i < end; i++)
        if (bytes[i] === wanted)
            return true;
    return false;
}
//# sourceMappingURL=row-cells.js.map

/***/ })

};
