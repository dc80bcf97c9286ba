export const id = 816;
export const ids = [816];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   e$: () => (/* binding */ BatchBuilder),
/* harmony export */   ho: () => (/* binding */ open)
/* harmony export */ });
/* unused harmony export ItemBatch */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/**
 * Items travel in opaque batches. The bytes of many items are in one buffer, so there is no string or object per cell,
 * and nothing that prints an object can show an item. Only `open` gives access to the bytes, and only `src/item/` uses
 * it.
 */

/** The kinds of items. A kind's number is its index here. */
const KINDS = ['url', 'hash'];
const KIND_NUMBER = { url: 0, hash: 1 };
let openBatch;
let makeBatch;
/** Items in the order in which they were found. Positions are public, content is not. */
class ItemBatch {
    #opened;
    #rows;
    #columns;
    constructor(opened, rows, columns) {
        this.#opened = opened;
        this.#rows = rows;
        this.#columns = columns;
    }
    static {
        openBatch = batch => batch.#opened;
        makeBatch = (opened, rows, columns) => new ItemBatch(opened, rows, columns);
    }
    get length() {
        return this.#opened.ends.length;
    }
    /** Returns the 1-based row (line or record) of item `index`. */
    row(index) {
        return this.#rows[index] ?? 0;
    }
    /** Returns the 1-based column of item `index`; 0 if the format has none. */
    column(index) {
        return this.#columns[index] ?? 0;
    }
    /** Splits the batch into batches of at most `most` items, so that work on each takes bounded memory. */
    *parts(most) {
        const { bytes, ends, kinds } = this.#opened;
        for (let first = 0; first < this.length; first += most) {
            const last = Math.min(this.length, first + most);
            const start = first === 0 ? 0 : ends[first - 1];
            const opened = {
                bytes: bytes.subarray(start, ends[last - 1]),
                ends: ends.subarray(first, last).map(end => end - start),
                kinds: kinds.subarray(first, last)
            };
            yield new ItemBatch(opened, this.#rows.subarray(first, last), this.#columns.subarray(first, last));
        }
    }
    toString() {
        return '[items]';
    }
    toJSON() {
        return '[items]';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '[items]';
    }
}
/** Opens a batch. This is the only access to its bytes. */
function open(batch) {
    return openBatch(batch);
}
/** A batch with this many items or bytes should be passed on. */
const FULL_ITEMS = 1024;
const FULL_BYTES = 1 << 17;
/** Builds a batch item by item. `take` returns it and starts the next one. */
class BatchBuilder {
    #bytes;
    #ends;
    #kinds;
    #rows;
    #columns;
    #length = 0;
    #used = 0;
    /** @param items how many items to allocate space for at first */
    constructor(items = 2048) {
        this.#bytes = new Uint8Array(items * 96);
        this.#ends = new Uint32Array(items);
        this.#kinds = new Uint8Array(items);
        this.#rows = new Uint32Array(items);
        this.#columns = new Uint32Array(items);
    }
    get length() {
        return this.#length;
    }
    /** Bytes of content so far. */
    get size() {
        return this.#used;
    }
    /** Returns true if the batch should be taken before more is added. */
    get full() {
        return this.#length >= FULL_ITEMS || this.#used >= FULL_BYTES;
    }
    /** Appends `bytes[start, end)` as an item. */
    add(kind, bytes, start, end, row, column) {
        this.#reserve(end - start);
        const to = this.#used;
        // For a short copy, creating a view costs more than the loop.
        if (end - start > 256)
            this.#bytes.set(bytes.subarray(start, end), to);
        else
            for (let i = start; i < end; i++)
                this.#bytes[to + i - start] = bytes[i];
        this.#used = to + end - start;
        this.#ends[this.#length] = this.#used;
        this.#kinds[this.#length] = KIND_NUMBER[kind];
        this.#rows[this.#length] = row;
        this.#columns[this.#length] = column;
        this.#length++;
    }
    /** Appends item `index` of another batch, with its position. */
    copy(batch, index) {
        const { bytes, ends, kinds } = openBatch(batch);
        const start = index === 0 ? 0 : ends[index - 1];
        this.add(KINDS[kinds[index]], bytes, start, ends[index], batch.row(index), batch.column(index));
    }
    /** Returns the items so far and empties the builder. */
    take() {
        const opened = {
            bytes: this.#bytes.slice(0, this.#used),
            ends: this.#ends.slice(0, this.#length),
            kinds: this.#kinds.slice(0, this.#length)
        };
        const batch = makeBatch(opened, this.#rows.slice(0, this.#length), this.#columns.slice(0, this.#length));
        this.#length = 0;
        this.#used = 0;
        return batch;
    }
    toJSON() {
        return '[items]';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '[items]';
    }
    #reserve(size) {
        if (this.#used + size > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + size));
            larger.set(this.#bytes.subarray(0, this.#used));
            this.#bytes = larger;
        }
        if (this.#length < this.#ends.length)
            return;
        const items = this.#ends.length * 2;
        this.#ends = grown(this.#ends, new Uint32Array(items));
        this.#kinds = grown(this.#kinds, new Uint8Array(items));
        this.#rows = grown(this.#rows, new Uint32Array(items));
        this.#columns = grown(this.#columns, new Uint32Array(items));
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FurtherReadings)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/** Handles one text that is read in several ways: each further reading adds only what no earlier one found. */

class FurtherReadings {
    #scratch = new _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchBuilder */ .e$(16);
    #seen = new Set();
    /** Where a reading puts what it finds, before `settle`. */
    get scratch() {
        return this.#scratch;
    }
    /** Moves the scratch content to `into`. For a further reading, only what was not found before is moved. */
    settle(reading, into) {
        if (reading === 'first')
            this.#seen.clear();
        this.#move(reading, into).forEach(text => this.#seen.add(text));
    }
    /**
     * Like `settle`, in steps.
     *
     * @param find puts what the reading finds into the scratch, and stops now and then
     */
    *inSteps(reading, into, find) {
        if (reading === 'first')
            this.#seen.clear();
        const found = [];
        for (const _ of find(this.#scratch)) {
            for (const text of this.#move(reading, into))
                found.push(text);
            yield;
        }
        for (const text of this.#move(reading, into))
            found.push(text);
        for (const text of found)
            this.#seen.add(text);
    }
    /** Moves the scratch content and returns its texts. */
    #move(reading, into) {
        if (this.#scratch.length === 0)
            return [];
        const batch = this.#scratch.take();
        const texts = textsOf(batch);
        texts.forEach((text, index) => {
            if (reading !== 'further' || !this.#seen.has(text))
                into.copy(batch, index);
        });
        return texts;
    }
}
/** Returns kind and text of every item, one character per byte. */
function textsOf(batch) {
    const { bytes, ends, kinds } = (0,_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .open */ .ho)(batch);
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return Array.from(ends, (end, index) => {
        return String(kinds[index]) + all.toString('latin1', index === 0 ? 0 : ends[index - 1], end);
    });
}
//# sourceMappingURL=further.js.map

/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fk: () => (/* binding */ CANARY_EXPRESSIONS),
  KT: () => (/* binding */ canaryDigests),
  as: () => (/* binding */ listedCanaries)
});

// UNUSED EXPORTS: CANARY_URL

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/watch.js
var watch = __webpack_require__(9638);
// EXTERNAL MODULE: ./lib/item/collect.js + 6 modules
var collect = __webpack_require__(4110);
// EXTERNAL MODULE: ./lib/item/batch/batch.js
var batch_batch = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/item/digest/digester.js
var digest_digester = __webpack_require__(2785);
;// CONCATENATED MODULE: ./lib/item/digest/digest.js
/** Turns items into the SHA-256 digests of their expressions, which the denylist is asked about. */


/** The digests of a batch's items. Item `i` has the numbers `first(i)` to `first(i + 1)`. */
class DigestBatch {
    /** 32 bytes each, one after another. */
    digests;
    #ends;
    #unparseable;
    constructor(digests, ends, unparseable) {
        this.digests = digests;
        this.#ends = ends;
        this.#unparseable = unparseable;
    }
    get length() {
        return this.#ends.length;
    }
    first(item) {
        return item === 0 ? 0 : this.#ends[item - 1];
    }
    /** Returns true if item `item` is a URL in which no reading finds a host (`url-unparseable`). */
    unparseable(item) {
        return this.#unparseable[item] === 1;
    }
}
/** Digests every expression of every item, each once per item. */
function digestItems(batch, options) {
    const digester = new digest_digester/* Digester */.Y(batch.length * 12 + 64, options);
    const stops = new Uint32Array(batch.length);
    const unparseable = new Uint8Array(batch.length);
    const opened = (0,batch_batch/* open */.ho)(batch);
    for (let item = 0; item < batch.length; item++) {
        if (!digester.digest(opened, item))
            unparseable[item] = 1;
        stops[item] = digester.count;
    }
    return new DigestBatch(digester.digests.subarray(0, digester.count * digest_digester/* DIGEST_BYTES */.x), stops, unparseable);
}
//# sourceMappingURL=digest.js.map
// EXTERNAL MODULE: ./lib/item/reading/expressions.js
var expressions = __webpack_require__(2851);
;// CONCATENATED MODULE: ./lib/item/canary.js
/** Defines the canaries, with which a dead, empty or wrong list is noticed (specification, section 6). */





/** A URL under a reserved name. Every list contains it. */
const CANARY_URL = 'https://gate-canary.invalid/';
/** The expressions under which the canaries are listed. */
const CANARY_EXPRESSIONS = {
    url: 'gate-canary.invalid/',
    content: `sha256:${hexHash('sha256')}`,
    urlMd5: `url-md5:${hexHash('md5')}`
};
/**
 * Returns the canaries' digests as the whole matcher makes them from text: found, canonicalized, expanded and digested.
 *
 * @param prefixes the digester that made the prefixes of the run; it must make the canaries' prefixes too
 */
function canaryDigests(prefixes, options) {
    const collector = new collect/* ItemCollector */.V(watch/* Watch */.o.none());
    for (const text of [CANARY_URL, CANARY_EXPRESSIONS.content]) {
        const bytes = Buffer.from(text);
        collector.string(bytes, 0, bytes.length, 1, 0, false);
    }
    const batch = collector.take();
    const { digests } = digestItems(batch, options);
    const made = new Set(prefixes.digest(batch).prefixes);
    const among = (expression) => {
        const wanted = (0,expressions/* expressionDigest */.jS)(Buffer.from(expression));
        if (!made.has(wanted.readUInt32BE()))
            return null;
        for (let at = 0; at < digests.length; at += wanted.length) {
            if (wanted.equals(digests.subarray(at, at + wanted.length)))
                return wanted;
        }
        return null;
    };
    return {
        url: among(CANARY_EXPRESSIONS.url),
        content: among(CANARY_EXPRESSIONS.content),
        urlMd5: options.urlMd5 ? among(CANARY_EXPRESSIONS.urlMd5) : null,
        listed: listedCanaries()
    };
}
/** Returns the digests under which services list the canaries. */
function listedCanaries() {
    return Object.values(CANARY_EXPRESSIONS).map(expression => (0,expressions/* expressionDigest */.jS)(Buffer.from(expression)));
}
function hexHash(algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(CANARY_URL).digest('hex');
}
//# sourceMappingURL=canary.js.map

/***/ }),

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ItemCollector)
});

// EXTERNAL MODULE: ./lib/item/batch/batch.js
var batch = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/item/text/blanks.js
var blanks = __webpack_require__(9772);
// EXTERNAL MODULE: ./lib/item/text/escapes.js
var escapes = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/item/reading/hashes.js
var hashes = __webpack_require__(9210);
// EXTERNAL MODULE: ./lib/item/text/item-limits.js
var item_limits = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/item/text/text-line-ends.js
var text_line_ends = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/item/text/base64.js
var base64 = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/item/digest/byte-digests.js
var byte_digests = __webpack_require__(5492);
;// CONCATENATED MODULE: ./lib/item/find/embedded-digests.js

/** Bytes digested at a time. */
const PIECE = 48 << 10;
/** Four digests of one byte take about as long as scanning this many bytes of text. */
const BYTE_WORK = 2;
/** Shared: only one text is read at a time, and always to its end. */
const piece = Buffer.alloc(PIECE);
class EmbeddedDigests {
    /** Bytes so far. */
    size = 0;
    #watch;
    #emit;
    #used = 0;
    #hashes = null;
    /** How many bytes there were at the last mark. */
    #marked = 0;
    constructor(watch, emit) {
        this.#watch = watch;
        this.#emit = emit;
    }
    /** The first bytes; only valid until the first piece is digested. */
    get head() {
        return piece.subarray(0, Math.min(this.#used, 32));
    }
    add(byte) {
        piece[this.#used++] = byte;
        this.size++;
        if (this.#used < PIECE)
            return;
        this.#watch.worked(PIECE * BYTE_WORK);
        (this.#hashes ??= new byte_digests/* ByteDigests */.y()).update(piece);
        this.#used = 0;
    }
    /** Emits the digests of all bytes so far plus `more`, because the data may end here. */
    mark(more = []) {
        const size = this.size + more.length;
        if (size === this.#marked || size === 0)
            return;
        this.#marked = size;
        this.#watch.worked(this.#used * BYTE_WORK);
        const rest = Buffer.concat([piece.subarray(0, this.#used), Buffer.from(more)]);
        for (const digest of (this.#hashes ??= new byte_digests/* ByteDigests */.y()).hexWith(rest))
            this.#emit(digest);
    }
}
//# sourceMappingURL=embedded-digests.js.map
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/item/find/embedded-source.js
/** Reads the bytes of a text one by one, and decodes escapes of URLs, JSON and programs inside base64 data. */


/** Returned by `next` at the end. */
const END = -1;
class EmbeddedSource {
    /** Position of the next byte. */
    at;
    #text;
    #end;
    constructor(text, start, end) {
        this.#text = text;
        this.at = start;
        this.#end = end;
    }
    next() {
        if (this.at >= this.#end)
            return END;
        const byte = this.#text[this.at++];
        if (byte === ascii/* PERCENT */.IQ)
            return this.#code(0, 2) ?? byte;
        return byte === ascii/* BACKSLASH */.r_ ? (this.#unescaped() ?? byte) : byte;
    }
    /** Decodes what follows a backslash: `\/`, `\n`, `\r`, `\u003d`; null for anything else. */
    #unescaped() {
        const kind = this.at < this.#end ? this.#text[this.at] : 0;
        if (kind === 0x75 && this.#text[this.at + 1] === 0x30 && this.#text[this.at + 2] === 0x30)
            return this.#code(3, 5);
        if (kind !== ascii/* SLASH */.o && kind !== 0x6e && kind !== 0x72)
            return null;
        this.at++;
        return kind === ascii/* SLASH */.o ? ascii/* SLASH */.o : 10;
    }
    /** Decodes two hex digits, `from` bytes ahead, of an escape of `length` more bytes; null if there are none. */
    #code(from, length) {
        if (this.at + length > this.#end)
            return null;
        const high = percent/* HEX */.UG[this.#text[this.at + from]];
        const low = percent/* HEX */.UG[this.#text[this.at + from + 1]];
        if (high === 255 || low === 255)
            return null;
        this.at += length;
        return (high << 4) | low;
    }
}
//# sourceMappingURL=embedded-source.js.map
// EXTERNAL MODULE: ./lib/item/find/media-format.js
var media_format = __webpack_require__(5863);
// EXTERNAL MODULE: ./lib/item/text/uncover.js
var uncover = __webpack_require__(1565);
;// CONCATENATED MODULE: ./lib/item/find/embedded.js







/** The shortest base64 that is read if nothing marks it as base64. */
const SHORTEST_BASE64 = 64;
/** How many bytes are needed to recognize a format. */
const HEAD = 24;
/**
 * Digests the base64 that begins at `start`: of either alphabet, padded or not, in one line or several.
 *
 * @param bare nothing marks it as base64: then it needs at least 64 letters and must begin like media
 * @returns where it ends; -1 if it does not qualify
 */
function readBase64(text, start, end, bare, watch, emit) {
    const source = new EmbeddedSource(text, start, end);
    const digests = new EmbeddedDigests(watch, emit);
    let letters = 0;
    let bits = 0;
    /** Letters of the first line and of this one; `first` is -1 once the line lengths differ. */
    let first = 0;
    let line = 0;
    let blank = 0;
    let to = start;
    const mark = () => {
        if (!bare || letters >= SHORTEST_BASE64)
            digests.mark(leftOver(bits, letters));
    };
    for (let byte = source.next(); byte !== END; byte = source.next()) {
        if (byte <= 0x20) {
            if (letters > 0)
                blank = blank === ascii.LF || byte === ascii.LF || byte === ascii.CR ? ascii.LF : byte;
            continue;
        }
        const letter = base64/* SEXTET */.I[byte];
        if (letter > 63)
            break;
        if (blank > 0) {
            if (bare && blank !== ascii.LF)
                break;
            // A line that is shorter or longer than the first is the last of its block.
            if (first === 0 || (first > 0 && line !== first))
                mark();
            if (first === 0)
                first = line;
            else if (first > 0 && line !== first) {
                if (bare)
                    break;
                first = -1;
            }
            line = blank = 0;
        }
        line++;
        letters++;
        to = source.at;
        bits = ((bits << 6) | letter) & 0xffffff;
        if (letters % 4 !== 0)
            continue;
        digests.add(bits >> 16);
        digests.add((bits >> 8) & 255);
        digests.add(bits & 255);
        if (bare && digests.size === HEAD && !(0,media_format/* isEmbeddedMedia */.p)(digests.head))
            return -1;
    }
    mark();
    return bare && letters < SHORTEST_BASE64 ? -1 : to;
}
/** Returns the bytes encoded by the last two or three letters. */
function leftOver(bits, letters) {
    if (letters % 4 === 2)
        return [(bits >> 4) & 255];
    return letters % 4 === 3 ? [(bits >> 10) & 255, (bits >> 2) & 255] : [];
}
/** Characters at which bytes written as text may end. */
const ENDS = ' "\')<>`#,;|\\';
/** Like `readBase64`, for bytes written as they are or as escapes. */
function readEscaped(text, start, end, watch, emit) {
    const source = new EmbeddedSource(text, start, end);
    const digests = new EmbeddedDigests(watch, emit);
    const open = new Set([...ENDS].map(char => char.charCodeAt(0)));
    let inside = 0;
    for (let at = source.at;; at = source.at) {
        const byte = source.next();
        if (byte === END)
            break;
        if (source.at === at + 1) {
            if (byte === 0x3a && isDataBefore(text, at, start) && ++inside > item_limits/* MAX_NESTED_DATA_URLS */.Zo)
                break;
            if (open.delete(byte === ascii.LF || byte === ascii.CR ? 0x20 : byte))
                digests.mark();
            if (byte === ascii.LF || byte === ascii.CR || byte === 9)
                continue;
        }
        digests.add(byte);
    }
    digests.mark();
}
/** Checks whether `data` comes just before `at`, as a separate word. */
function isDataBefore(text, at, floor) {
    if (at - 4 < floor)
        return false;
    for (let i = 0; i < 4; i++)
        if ((text[at - 4 + i] | 0x20) !== 'data'.charCodeAt(i))
            return false;
    const before = at - 5 < floor ? 0x20 : text[at - 5] | 0x20;
    return before < 0x61 || before > 0x7a;
}
const header = new uncover/* Uncovered */.u();
/** Finds the body of the `data:` URL whose colon, plain or encoded, is at `colon`; null if there is no such URL. */
function dataBody(text, colon, end) {
    header.read(text, colon, Math.min(end, colon + item_limits/* MAX_DATA_HEADER_BYTES */.Gl));
    const { bytes, length } = header;
    const comma = bytes.subarray(0, length).indexOf(0x2c);
    if (bytes[0] !== 0x3a || comma < 0)
        return null;
    const written = Buffer.from(bytes.subarray(1, comma)).toString('latin1').replaceAll('\\', '').toLowerCase();
    if (!/^(?:[\w.+!#$&^-]*\/[\w.+!#$&^*-]*)?(?:; *[\w.+-]+(?:=(?:[^\s;",]*|"[^"]*"))?)*$/.test(written))
        return null;
    const start = header.place(comma + 1);
    const base64 = /; *base64$/.test(written);
    // `data:, and more` is prose.
    return start < end && (base64 || text[start] > 0x20) ? { start, base64 } : null;
}
//# sourceMappingURL=embedded.js.map
// EXTERNAL MODULE: ./lib/item/text/entities.js
var entities = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/item/text/host-reader.js
var host_reader = __webpack_require__(6145);
// EXTERNAL MODULE: ./lib/item/text/host-shape.js
var host_shape = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/item/text/ip-address.js
var ip_address = __webpack_require__(1099);
// EXTERNAL MODULE: ./lib/item/text/scheme.js
var scheme = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/item/text/url-start.js
var url_start = __webpack_require__(4311);
// EXTERNAL MODULE: ./lib/item/text/wide.js
var wide = __webpack_require__(1636);
;// CONCATENATED MODULE: ./lib/item/find/string-scan.js
















/** Work that a closer look costs. */
const LOOK_WORK = 16;
/** Bytes at which the scan looks closer (1), or does if a wide full stop begins there (2). */
const STOP = Uint8Array.from({ length: 256 }, (_, byte) => ':.%&\\'.includes(string_scan_char(byte)) ? 1 : byte === 0xe3 || byte === 0xef ? 2 : 0);
function isStop(bytes, at) {
    const stop = STOP[bytes[at]];
    return stop === 1 || (stop === 2 && (0,wide/* isWideDot */.Vo)(bytes, at));
}
/** Used for one string after another. */
const host = new host_reader/* HostReader */.S_();
/** What ends a URL in text (1), what may end it (2: delimiter before another URL, 3: not ASCII), and an escape (4). */
const ENDING = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte <= 0x20 || byte === 0x7f || '<>"`'.includes(string_scan_char(byte)))
        return 1;
    if (',;|]'.includes(string_scan_char(byte)))
        return 2;
    return byte >= 0x80 ? 3 : byte === ascii/* BACKSLASH */.r_ ? 4 : 0;
});
function string_scan_char(byte) {
    return String.fromCharCode(byte);
}
/** Checks whether a string begins like a URL or has a byte that a URL needs. */
function mayHoldUrl(bytes, start, end) {
    if ((0,scheme/* isSlash */.YY)(bytes[start]) && start + 1 < end && (0,scheme/* isSlash */.YY)(bytes[start + 1]))
        return true;
    for (let i = start; i < end; i++)
        if (STOP[bytes[i]] !== 0 && isStop(bytes, i))
            return true;
    return false;
}
/** The scan of one string that needs a closer look. */
class Scan {
    /** Whether the text has escapes of programming languages. */
    hasEscapes = false;
    #bytes;
    /** Marks the bytes that were escapes in the earlier text: only items that touch one are new; null if all are new. */
    #decoded;
    #column;
    #lines;
    #found;
    #watch;
    #row;
    #start;
    /** Where the bodies of `data:` URLs begin. */
    #bodies = null;
    /** Line ends are counted up to here. */
    #counted;
    #end = 0;
    /** End of the previous item. Nothing before it is scanned again. */
    #done = 0;
    /** No host begins before this, but hashes may. */
    #floor = 0;
    /** The byte before `#floor`, with escapes removed. */
    #last = 0;
    /** Where the next item is, as one of the methods below found it. */
    #from = 0;
    #to = 0;
    /** Where the text begins, after blanks. */
    #first = 0;
    /** Whether the whole text begins as a URL, and where that ends. */
    #whole = false;
    #wholeEnd = 0;
    /** From `#runFrom` to `#run` there are only bytes of a host name. */
    #runFrom = 0;
    #run = 0;
    /** Where the scan continues. */
    #at = 0;
    /** Whether the item at `#from` will be added once the hashes before it are. */
    #met = false;
    /** Where a stopped search for hashes continues, else -1. */
    #hashed = -1;
    /** Returns true to stop; `step` then continues from there. */
    #stops = null;
    constructor(bytes, start, decoded, { row, column, lines }, found, watch) {
        this.#bytes = bytes;
        this.#decoded = decoded;
        this.#row = row;
        this.#column = column;
        this.#lines = lines;
        this.#found = found;
        this.#watch = watch;
        this.#start = this.#counted = start;
    }
    /** Scans a string without a URL. */
    hashes(start, end) {
        this.beginHashes(start, end);
        this.step(null);
    }
    /** Scans a string. */
    run(start, end) {
        this.begin(start, end);
        this.step(null);
    }
    /** Starts like `hashes`; `step` does the rest. */
    beginHashes(start, end) {
        this.#done = start;
        this.#at = this.#end = end;
    }
    /** Starts like `run`; `step` does the rest. */
    begin(start, end) {
        const bytes = this.#bytes;
        this.#end = end;
        this.#first = this.#done = this.#at = start;
        this.#whole = (0,url_start/* beginsWhole */.QE)(bytes, start, end);
        this.#wholeEnd = this.#whole ? wholeEnd(bytes, start, Math.min(end, start + item_limits/* MAX_WHOLE_URL_BYTES */.VD)) : start;
        if (this.#whole)
            this.#add('url', start, this.#wholeEnd);
        if (this.#cell(start))
            this.#at = this.#done = end;
    }
    /**
     * Continues to the end, or until `stops` returns true; it always makes some progress.
     *
     * @returns true at the end
     */
    step(stops) {
        this.#stops = stops;
        const bytes = this.#bytes;
        const end = this.#end;
        for (let i = this.#at; i < end;) {
            if (!this.#met) {
                if (STOP[bytes[i]] === 0 || !isStop(bytes, i)) {
                    i++;
                    continue;
                }
                if (i > this.#at && stops?.() === true) {
                    this.#at = i;
                    return false;
                }
                const isItem = this.#item(i);
                this.#watch.worked(LOOK_WORK + Math.max(0, this.#to - i));
                if (!isItem) {
                    i = Math.max(i + 1, this.#to);
                    continue;
                }
                this.#met = true;
                this.#at = i;
            }
            if (!this.#hashes(this.#from))
                return false;
            this.#met = false;
            const isWhole = this.#whole && this.#from === this.#first && this.#to === this.#wholeEnd;
            if (!isWhole)
                this.#add('url', this.#from, this.#to);
            this.#dataInside(this.#from, this.#to);
            this.#listed(i, this.#to);
            this.#done = this.#to;
            i = this.#to;
        }
        this.#at = end;
        return (this.#whole && this.#done === this.#first) || this.#hashes(end);
    }
    /** Reads a whole cell that is one host or `//host/…`, or a list of them. Returns true if that was the whole cell. */
    #cell(start) {
        const bytes = this.#bytes;
        const slashes = slashesEnd(bytes, start, this.#end);
        const from = slashes > start + 1 ? (0,host_reader/* behindUser */.UM)(bytes, slashes, this.#end) : start;
        if (from > start) {
            this.#brokenLink(start);
            const to = addressEnd(bytes, from, this.#end);
            if (to >= 0) {
                this.#add('url', start, this.#pieceEnd(to, true));
                return false;
            }
        }
        if (!host.read(bytes, from, this.#end, 'cell'))
            return false;
        if (host.to < this.#end && !host.tail && !isDelimiter(bytes[host.to]))
            return false;
        const stop = this.#pieceEnd(host.to, true);
        if (stop < this.#end && !isDelimiter(bytes[stop]) && stop - start < item_limits/* MAX_URL_BYTES */.dp)
            return false;
        this.#add('url', start, stop);
        this.#done = stop;
        return stop === this.#end;
    }
    /** Adds a whole cell `//host/…` with tabs or line ends inside, which downloaders remove. */
    #brokenLink(start) {
        const bytes = this.#bytes;
        const end = Math.min(this.#end, start + item_limits/* MAX_WHOLE_URL_BYTES */.VD);
        const stop = listEnd(bytes, start, start, end);
        const link = (0,blanks/* withoutBreaks */.v8)(bytes.subarray(start, stop));
        if (link.length === stop - start || link.includes(0x20))
            return;
        const from = (0,host_reader/* behindUser */.UM)(link, slashesEnd(link, 0, link.length), link.length);
        if (addressEnd(link, from, link.length) < 0) {
            if (!host.read(link, from, link.length, 'cell') || (host.to < link.length && !host.tail))
                return;
        }
        this.#add('url', start, stop);
    }
    /** Adds hosts without a scheme after a URL's delimiters: the delimiters may belong to the URL or to a list. */
    #listed(start, end) {
        const bytes = this.#bytes;
        for (let i = start; i < end; i++) {
            if (ENDING[bytes[i]] !== 2 || bytes[i] === ascii/* CLOSE_BRACKET */.wt)
                continue;
            if (!host.read(bytes, i + 1, end, 'prose'))
                continue;
            const stop = host.tail ? Math.min(end, this.#pieceEnd(host.to, true)) : host.to;
            this.#add('url', i + 1, stop);
            i = stop - 1;
        }
    }
    /** Examines the byte at `at`. Returns true if an item is at `#from` to `#to`; else the scan continues at `#to`. */
    #item(at) {
        const bytes = this.#bytes;
        this.#to = 0;
        if (at < this.#done)
            return false;
        if (bytes[at] === ascii/* DOT */.y0 || bytes[at] === ascii/* COLON */.oH)
            this.hasEscapes ||= (0,escapes/* isDefused */.xg)(bytes, at);
        if (bytes[at] === ascii/* DOT */.y0)
            return this.#host(at);
        if (bytes[at] >= 0x80)
            return this.#wideHost(at);
        if (bytes[at] === ascii/* BACKSLASH */.r_) {
            this.hasEscapes ||= (0,escapes/* isEscape */.KL)(bytes, at, this.#end);
            return false;
        }
        if (at > this.#start && (bytes[at - 1] | 0x20) === 0x61)
            this.#data(at);
        if (bytes[at] === ascii/* COLON */.oH) {
            this.#from = (0,url_start/* urlStartBefore */.NU)(bytes, at, this.#done, this.#end);
            if (this.#from < 0)
                return this.#disguised(at) || this.#pairs(at);
            this.#to = this.#pieceEnd(at + 3, false);
            return true;
        }
        return this.#disguised(at) || ((0,uncover/* isCover */.A)(bytes, at, this.#end) && this.#host(at));
    }
    /** Reads a URL whose scheme contains escapes or character references, the first of them at `at`. */
    #disguised(at) {
        this.#from = (0,url_start/* disguisedStart */.U)(this.#bytes, at, this.#done, this.#end);
        if (this.#from < 0)
            return false;
        this.#to = this.#pieceEnd(at + 1, false);
        return true;
    }
    /** Adds a hash in pairs of digits whose first colon is at `at`. Always returns false, because it is not a URL. */
    #pairs(at) {
        const stop = (0,hashes/* pairsEnd */.F$)(this.#bytes, at, this.#done, this.#end);
        if (stop < 0)
            return false;
        this.#hashes(at - 2, null);
        this.#add('hash', at - 2, stop);
        this.#done = this.#to = stop;
        return false;
    }
    /** Reads a URL without a scheme in running text. Its first full stop, escape or reference is at `at`. */
    #host(at) {
        const bytes = this.#bytes;
        const floor = Math.max(this.#done, this.#floor);
        let from = at;
        while (from > floor && (0,host_shape/* isHostByte */.Ll)(bytes, from - 1))
            from--;
        const before = from === this.#floor ? this.#last : from > this.#done ? bytes[from - 1] : 0x20;
        // In a long run of non-ASCII letters each full stop is examined, but the end of the run is found only once.
        const known = from >= this.#runFrom && from < this.#run ? this.#run : from;
        const found = host.read(bytes, from, this.#end, 'prose', known);
        if (known === from)
            [this.#runFrom, this.#run] = [from, host.run];
        this.#to = this.#floor = host.next;
        this.#last = host.last;
        if (!this.#isSeparate(from, before))
            return false;
        // `見example.test` is one word in languages without blanks.
        if (!found)
            return host.to > at && this.#asciiHost(asciiStart(bytes, from, at), at);
        this.#from = from;
        this.#to = host.tail ? this.#pieceEnd(host.to, true) : host.to;
        return true;
    }
    /** Reads a host in ASCII whose full stop is at `at`. */
    #asciiHost(from, at) {
        const bytes = this.#bytes;
        let to = at;
        while (to < host.to && bytes[to] < 0x80)
            to++;
        if (!(0,host_shape/* isHost */.jU)(bytes, from, to, this.#end, 'prose'))
            return false;
        this.#from = from;
        this.#to = this.#floor = to;
        return true;
    }
    /** Reads `example．test/x`, whose wide full stop is at `at`. */
    #wideHost(at) {
        const bytes = this.#bytes;
        const from = (0,wide/* wideStart */.gq)(bytes, Math.max(this.#done, this.#floor), at);
        const to = (0,wide/* wideEnd */.nu)(bytes, at, this.#end);
        this.#to = this.#floor = to;
        const before = from > this.#done ? bytes[from - 1] : 0x20;
        if (from === at || !host.read(bytes, from, this.#end, 'prose'))
            return false;
        if (!host.tail || !this.#isSeparate(from, before))
            return false;
        this.#from = from;
        this.#to = this.#pieceEnd(host.to, true);
        return true;
    }
    /** Checks that the host at `from` is not part of a path or an e-mail address, and not the name of a function. */
    #isSeparate(from, before) {
        const bytes = this.#bytes;
        if (host.after === ascii.AT) {
            // User and password, or an e-mail address.
            this.#to = this.#floor = Math.max(host.next, host.to + 1);
            this.#last = ascii.AT;
            return false;
        }
        if (before === ascii.AT)
            return host.tail && hasPath(bytes, host.to, this.#end);
        if (host.after === 0x28 || before === 0x5c || before === 0x24)
            return false;
        if (host.slashes)
            return opens(before);
        if (before !== ascii/* SLASH */.o)
            return true;
        return (from - 2 >= this.#done && bytes[from - 2] === ascii/* SLASH */.o && opens(from - 2 > this.#done ? bytes[from - 3] : 0x20));
    }
    /** Returns where the URL ends, or where it gets too long. `from` is a byte inside it. */
    #pieceEnd(from, bare) {
        const bytes = this.#bytes;
        const limit = Math.min(this.#end, from + item_limits/* MAX_URL_BYTES */.dp);
        let i = from;
        for (; i < limit; i++) {
            const ending = ENDING[bytes[i]];
            if (ending === 0)
                continue;
            if (ending === 1)
                break;
            if (ending === 4)
                this.hasEscapes ||= (0,escapes/* isEscape */.KL)(bytes, i, this.#end);
            else if (ending === 3) {
                if ((0,blanks/* wideBlank */.wh)(bytes, i) > 0)
                    break;
            }
            else if (bytes[i] !== ascii/* CLOSE_BRACKET */.wt) {
                if (bytes[i] === 0x3b && closesReference(bytes, i, from))
                    continue;
                if ((0,url_start/* startsUrl */.r5)(bytes, i + 1, this.#end) || (bare && this.#startsHost(i + 1)))
                    break;
            }
            else if (bytes[i + 1] === 0x28 && (0,url_start/* startsUrl */.r5)(bytes, i + 2, this.#end))
                break;
        }
        return i;
    }
    #startsHost(at) {
        return host.read(this.#bytes, at, this.#end, 'prose');
    }
    /** Adds the hashes between `#done` and `end`. Returns false if `stops` stopped it first. */
    #hashes(end, stops = this.#stops) {
        if (end - this.#done < 22)
            return true;
        const at = (0,hashes/* scanHashes */.ob)(this.#bytes, this.#done, end, (from, to) => this.#add('hash', from, to), from => this.#base64(from, end), stops, Math.max(this.#done, this.#hashed));
        this.#hashed = at < end ? at : -1;
        return at >= end;
    }
    /** Adds the digests of media in base64 that begins at `from`. Returns where it ends; -1 if there is none. */
    #base64(from, end) {
        if (this.#bodies?.has(from))
            return -1;
        return readBase64(this.#bytes, from, end, true, this.#watch, digest => this.#digest(digest, from, end));
    }
    /** Adds the digests of the content of a `data:` URL whose colon is at `at`, if there is one. */
    #data(at) {
        const [bytes, end] = [this.#bytes, this.#end];
        if (!isDataBefore(bytes, at, this.#start))
            return;
        const body = dataBody(bytes, at, end);
        if (body === null || this.#bodies?.has(body.start))
            return;
        (this.#bodies ??= new Set()).add(body.start);
        // Hashes before it come first, because rows are counted forward.
        if (at - 4 > this.#done) {
            this.#hashes(at - 4, null);
            this.#done = at - 4;
        }
        const emit = (digest) => this.#digest(digest, at, end);
        if (body.base64)
            readBase64(bytes, body.start, end, false, this.#watch, emit);
        else
            readEscaped(bytes, body.start, end, this.#watch, emit);
    }
    /** Reads `data:` URLs inside another URL. */
    #dataInside(from, to) {
        if (to - from < SHORTEST_BASE64)
            return;
        const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, to);
        for (let at = text.indexOf('data', from); at >= 0; at = text.indexOf('data', at + 4))
            this.#data(at + 4);
    }
    /** Adds a digest of bytes that begin at `start` in the text. */
    #digest(hex, start, end) {
        if (this.#decoded !== null && !this.#decoded.subarray(Math.max(0, start - 1), end + 1).includes(1))
            return;
        this.#found.add('hash', hex, 0, hex.length, this.#rowOf(start), this.#column);
    }
    #add(kind, start, end) {
        if (this.#decoded !== null && !this.#decoded.subarray(Math.max(0, start - 1), end + 1).includes(1))
            return;
        this.#found.add(kind, this.#bytes, start, end, this.#rowOf(start), this.#column);
    }
    #rowOf(start) {
        let row = this.#row;
        if (this.#lines === true) {
            this.#row = row += (0,text_line_ends/* lineEnds */.j5)(this.#bytes, this.#counted, start, this.#decoded);
            this.#counted = Math.max(this.#counted, start);
        }
        else if (this.#lines !== false)
            row += (0,text_line_ends/* countUpTo */.MJ)(this.#lines, start);
        return row;
    }
}
/** Returns where a text that begins as a URL ends. If its scheme is disguised, all of the text is the URL. */
function wholeEnd(bytes, start, end) {
    const colon = (0,scheme/* schemeColon */.pw)(bytes, start, end);
    return colon < 0 ? end : listEnd(bytes, start, colon, end);
}
/**
 * Returns where a whole URL ends. A line that begins with another URL is not part of it; a line that continues it is.
 *
 * @param from no earlier line begins with a URL
 */
function listEnd(bytes, start, from, end) {
    for (let i = from; i < end; i++) {
        if (!(0,blanks/* isBreak */.kn)(bytes[i]))
            continue;
        const next = (0,blanks/* skipBlanks */.pw)(bytes, i, end);
        const begins = (0,scheme/* schemeColon */.pw)(bytes, next, end) >= 0 || (bytes[next] === ascii/* SLASH */.o && bytes[i - 1] !== ascii/* SLASH */.o);
        if (begins && (0,url_start/* startsUrl */.r5)(bytes, next, end))
            return (0,blanks/* trimBlanks */.I6)(bytes, start, i);
        i = next - 1;
    }
    return end;
}
/** Returns where an IPv6 address in brackets or an IPv4 address (with a port or path) in any spelling ends; else -1. */
function addressEnd(bytes, start, end) {
    if (bytes[start] === ascii/* OPEN_BRACKET */.WL) {
        const close = bytes.subarray(start, Math.min(end, start + item_limits/* MAX_ADDRESS_BYTES */.EO)).indexOf(ascii/* CLOSE_BRACKET */.wt) + start;
        return close > start && (0,ip_address/* parseIpv6 */.BE)(bytes, start + 1, close) !== null ? close + 1 : -1;
    }
    let to = start;
    while (to < end && to - start < item_limits/* MAX_ADDRESS_BYTES */.EO && isAddressByte(bytes[to]))
        to++;
    const dots = bytes[to - 1] === ascii/* DOT */.y0 ? to - 1 : to;
    return (0,host_shape/* hasTail */.PZ)(bytes, to, end) && (0,ip_address/* parseIpv4 */.ni)(bytes, start, dots) >= 0 ? to : -1;
}
function isAddressByte(byte) {
    return percent/* HEX */.UG[byte] !== 255 || byte === ascii/* DOT */.y0 || (byte | 0x20) === 0x78;
}
/** Checks whether the semicolon at `at` ends a character reference, and not a URL. */
function closesReference(bytes, at, floor) {
    const lowest = Math.max(floor - 12, at - 12, 0);
    for (let i = at - 1; i >= lowest; i--) {
        if (bytes[i] === ascii/* AMPERSAND */.e0)
            return (0,entities/* isReference */.A_)(bytes, i, at + 1);
        if (bytes[i] !== 0x23 && (bytes[i] < 0x30 || !(0,host_shape/* isHostByte */.Ll)(bytes, i)))
            return false;
    }
    return false;
}
function isDelimiter(byte) {
    return byte === 0x2c || byte === 0x3b || byte === 0x7c || byte === ascii/* TAB */.wn;
}
/** Returns where a run of slashes of either kind ends. Tab, CR and LF in it are ignored. */
function slashesEnd(bytes, start, end) {
    let to = start;
    for (let i = start; i < end; i++) {
        if ((0,scheme/* isSlash */.YY)(bytes[i]))
            to = i + 1;
        else if (!(0,blanks/* isBreak */.kn)(bytes[i]))
            break;
    }
    return to;
}
/** Checks whether `//host` may follow this byte. */
function opens(byte) {
    return byte <= 0x20 || '"\'(=>[]:,;|'.includes(string_scan_char(byte));
}
/** Checks whether a path begins at `at`, or after a port there. */
function hasPath(bytes, at, end) {
    let i = at;
    if (bytes[i] === ascii/* COLON */.oH)
        for (i++; i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39;)
            i++;
    return i + 1 < end && (0,scheme/* isSlash */.YY)(bytes[i]) && bytes[i + 1] > 0x20;
}
/** Returns where the run of ASCII bytes before `at` begins. */
function asciiStart(bytes, start, at) {
    let from = at;
    while (from > start && bytes[from - 1] < 0x80)
        from--;
    return from;
}
//# sourceMappingURL=string-scan.js.map
;// CONCATENATED MODULE: ./lib/item/find/find.js
/**
 * Finds the items in a decoded string. One forward scan stops only at bytes that can belong to a URL; the text between
 * URLs is searched for content hashes. Hot path: no string or object for a cell that is one URL.
 */







/** A whole URL of only these bytes is one item and needs no closer look. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => byte > 0x20 && byte < 0x7f && !'"<>`\\,;|]'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Of those bytes, the ones that no host begins with. */
const NO_HOST = Uint8Array.from({ length: 256 }, (_, byte) => "'/?#".includes(String.fromCharCode(byte)) ? 1 : 0);
/**
 * Adds every item of the string `bytes[start, end)` to `found`.
 *
 * @param place is read before this returns, so a caller may use one object for many strings
 */
function findItems(bytes, start, end, place, found, watch) {
    const from = (0,blanks/* skipBlanks */.pw)(bytes, start, end);
    const to = (0,blanks/* trimBlanks */.I6)(bytes, from, end);
    if (to - from < 4)
        return;
    if (isPlainUrl(bytes, from, to)) {
        found.add('url', bytes, from, to, (0,text_line_ends/* rowAt */.ce)(bytes, start, from, place), place.column);
        return;
    }
    if (isPlainHash(bytes, from, to)) {
        found.add('hash', bytes, from, to, (0,text_line_ends/* rowAt */.ce)(bytes, start, from, place), place.column);
        return;
    }
    if (mayHoldUrl(bytes, from, to)) {
        const scan = new Scan(bytes, start, null, place, found, watch);
        scan.run(from, to);
        if (scan.hasEscapes)
            findUnescaped(bytes.subarray(start, end), unescapedPlace(place), found, watch);
    }
    else if ((0,hashes/* mayHoldHash */.TS)(bytes, from, to))
        new Scan(bytes, start, null, place, found, watch).hashes(from, to);
}
/** Like `findItems`, for a long text. It stops now and then, so that the caller can pause and take what was found. */
function* findInSteps(bytes, place, found, watch) {
    const from = (0,blanks/* skipBlanks */.pw)(bytes, 0, bytes.length);
    const to = (0,blanks/* trimBlanks */.I6)(bytes, from, bytes.length);
    if (to - from < item_limits/* MAX_SCANNED_BYTES_PER_STEP */.v9 || isPlainUrl(bytes, from, to)) {
        findItems(bytes, 0, bytes.length, place, found, watch);
        return;
    }
    const stops = () => watch.due || found.full;
    const first = new Scan(bytes, 0, null, place, found, watch);
    if (mayHoldUrl(bytes, from, to))
        first.begin(from, to);
    else
        first.beginHashes(from, to);
    while (!first.step(stops))
        yield;
    let text = first.hasEscapes ? yield* decodeInSteps(bytes, null, watch) : null;
    for (let round = 0; text !== null && round < item_limits/* MAX_DECODE_ROUNDS */.MH; round++) {
        const scan = new Scan(text.bytes, 0, text.decoded, unescapedPlace(place), found, watch);
        scan.begin((0,blanks/* skipBlanks */.pw)(text.bytes, 0, text.bytes.length), (0,blanks/* trimBlanks */.I6)(text.bytes, 0, text.bytes.length));
        while (!scan.step(stops))
            yield;
        text = scan.hasEscapes ? yield* decodeInSteps(text.bytes, text.decoded, watch) : null;
    }
}
function* decodeInSteps(bytes, before, watch) {
    const decoding = new escapes/* EscapeDecoding */.pR(bytes, before);
    while (!decoding.step(item_limits/* MAX_DECODED_BYTES_PER_STEP */.bA)) {
        watch.worked(item_limits/* MAX_DECODED_BYTES_PER_STEP */.bA);
        yield;
    }
    return decoding.result;
}
/** Returns the place for a text whose escapes were decoded: line ends of a string decoded before are no longer known. */
function unescapedPlace({ row, column, lines }) {
    return { row, column, lines: lines === true };
}
/** Adds the items that appear only once the text's programming-language escapes are decoded. */
function findUnescaped(bytes, place, found, watch) {
    let text = (0,escapes/* decodeEscapes */.zR)(bytes);
    for (let round = 0; text !== null && round < item_limits/* MAX_DECODE_ROUNDS */.MH; round++) {
        const scan = new Scan(text.bytes, 0, text.decoded, place, found, watch);
        scan.run((0,blanks/* skipBlanks */.pw)(text.bytes, 0, text.bytes.length), (0,blanks/* trimBlanks */.I6)(text.bytes, 0, text.bytes.length));
        text = scan.hasEscapes ? (0,escapes/* decodeEscapes */.zR)(text.bytes, text.decoded) : null;
    }
}
/** Checks whether the string is `http://…` or `https://…` and needs no closer look. */
function isPlainUrl(bytes, start, end) {
    if ((bytes[start] | 0x20) !== 0x68 || (bytes[start + 1] | 0x20) !== 0x74)
        return false;
    if ((bytes[start + 2] | 0x20) !== 0x74 || (bytes[start + 3] | 0x20) !== 0x70)
        return false;
    const colon = (bytes[start + 4] | 0x20) === 0x73 ? start + 5 : start + 4;
    if (colon + 3 >= end || bytes[colon] !== ascii/* COLON */.oH)
        return false;
    if (bytes[colon + 1] !== ascii/* SLASH */.o || bytes[colon + 2] !== ascii/* SLASH */.o || NO_HOST[bytes[colon + 3]] === 1)
        return false;
    for (let i = colon + 3; i < end; i++)
        if (PLAIN[bytes[i]] === 0)
            return false;
    return end - start < item_limits/* MAX_URL_BYTES */.dp;
}
/** Checks whether the string is an MD5 or a SHA-1 in hex. Longer strings may also be media in base64. */
function isPlainHash(bytes, start, end) {
    return (end - start === 32 || end - start === 40) && (0,hashes/* isHex */.qv)(bytes, start, end);
}
//# sourceMappingURL=find.js.map
// EXTERNAL MODULE: ./lib/item/batch/further.js
var further = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/item/find/waiting-texts.js
/** Memory that a text takes in addition to its bytes. */
const TEXT_BYTES = 40;
class WaitingTexts {
    #bytes = new Uint8Array(0);
    #used = 0;
    #ends = [];
    #rows = [];
    #columns = [];
    #roles = [];
    /** The number of texts already taken, and where the last of them ends. */
    #taken = 0;
    #takenEnd = 0;
    /** How many texts wait. */
    get length() {
        return this.#ends.length - this.#taken;
    }
    /** Memory that the waiting texts take. */
    get size() {
        return this.#used - this.#takenEnd + this.length * TEXT_BYTES;
    }
    /** Adds a copy of `bytes[start, end)`. */
    add(bytes, start, end, row, column, role) {
        if (this.#used + end - start > this.#bytes.length)
            this.#makeRoom(end - start);
        this.#bytes.set(bytes.subarray(start, end), this.#used);
        this.#used += end - start;
        this.#ends.push(this.#used);
        this.#rows.push(row);
        this.#columns.push(column);
        this.#roles.push(sameRole(role, this.#roles.at(-1)));
    }
    /** Moves the waiting texts into a new buffer. Taken texts stay in the old one, since they may still be in use. */
    #makeRoom(more) {
        const waiting = this.#used - this.#takenEnd;
        const larger = new Uint8Array(waiting + Math.max(more, FIRST_SPARE_BYTES, Math.min(waiting, LARGE_SPARE_BYTES)));
        larger.set(this.#bytes.subarray(this.#takenEnd, this.#used));
        this.#bytes = larger;
        this.#ends = this.#ends.slice(this.#taken).map(end => end - this.#takenEnd);
        this.#rows = this.#rows.slice(this.#taken);
        this.#columns = this.#columns.slice(this.#taken);
        this.#roles = this.#roles.slice(this.#taken);
        this.#used = waiting;
        this.#taken = this.#takenEnd = 0;
    }
    /** Returns the next text; null if there is none. */
    take() {
        const at = this.#taken;
        const role = this.#roles[at];
        if (role === undefined)
            return null;
        const { lines, reading, readings } = role;
        const bytes = this.#bytes.subarray(this.#takenEnd, this.#ends[at]);
        const text = { lines, reading, readings, bytes, row: this.#rows[at] ?? 0, column: this.#columns[at] ?? 0 };
        this.#takenEnd += bytes.length;
        this.#taken++;
        if (this.length === 0)
            this.#clear();
        return text;
    }
    #clear() {
        this.#bytes = new Uint8Array(0);
        this.#used = this.#taken = this.#takenEnd = 0;
        this.#ends = [];
        this.#rows = [];
        this.#columns = [];
        this.#roles = [];
    }
}
const FIRST_SPARE_BYTES = 1 << 12;
const LARGE_SPARE_BYTES = 1 << 24;
/** Reuses the last role if it is the same, so that equal roles in a row share one object. */
function sameRole(role, last) {
    const same = role.lines === last?.lines && role.reading === last.reading && role.readings === last.readings;
    return same ? last : role;
}
//# sourceMappingURL=waiting-texts.js.map
;// CONCATENATED MODULE: ./lib/item/collect.js





/** Work that a string costs in addition to its bytes. */
const STRING_WORK = 16;
/** How a string with only one reading is read: without and with lines. */
const SINGLE = [
    { lines: false, reading: 'only', readings: null },
    { lines: true, reading: 'only', readings: null }
];
class ItemCollector {
    #builder = new batch/* BatchBuilder */.e$();
    /** Used for every string, so that there is no object for each. */
    #place = { row: 0, column: 0, lines: false };
    /** Counts what is handed over. Readers ask it when to pause. */
    watch;
    #further = null;
    #items = 0;
    /** Bytes scanned since the reader could last pause. */
    #atOnce = 0;
    #waiting = new WaitingTexts();
    /** The scan of the text last taken from `#waiting`, until it is finished. */
    #steps = null;
    /** Templates that the columns of tables and the keys of objects fill; null if the settings have none. */
    templates;
    constructor(watch, templates = null) {
        this.watch = watch;
        this.templates = templates;
    }
    /** Items found so far, over all batches. A waiting text counts as one. */
    get items() {
        return this.#items + this.#waiting.length + (this.#steps === null ? 0 : 1);
    }
    /** Returns true if `passOn` should be called before more is read. */
    get full() {
        return this.#builder.full || this.#waits;
    }
    get #waits() {
        return this.#steps !== null || this.#waiting.length > 0;
    }
    /**
     * Finds the items of one decoded string (a cell, a line, a JSON string or key): `bytes[start, end)` in UTF-8.
     *
     * @param row 1-based; with `lines`, the line on which the string begins: items after a line feed get later rows
     * @param column 1-based, 0 if the format has none
     */
    string(bytes, start, end, row, column, lines) {
        this.watch.worked(end - start + STRING_WORK);
        if (this.#mustWait(end - start)) {
            this.#wait(bytes, start, end, row, column, SINGLE[lines ? 1 : 0]);
            return;
        }
        const before = this.#builder.length;
        const place = this.#place;
        place.row = row;
        place.column = column;
        place.lines = lines;
        findItems(bytes, start, end, place, this.#builder, this.watch);
        this.#items += this.#builder.length - before;
    }
    /**
     * Like `string`, for a text that is read in several ways. A further reading adds only what no earlier one found.
     *
     * @param readings the readings of the same text; needed if other texts come between its parts
     */
    reading(bytes, row, lines, reading, readings = (this.#further ??= new further/* FurtherReadings */.k())) {
        this.watch.worked(bytes.length + STRING_WORK);
        if (this.#mustWait(bytes.length)) {
            this.#wait(bytes, 0, bytes.length, row, 0, { lines, reading, readings });
            return;
        }
        const before = this.#builder.length;
        const place = { row, column: 0, lines };
        if (reading === 'only')
            findItems(bytes, 0, bytes.length, place, this.#builder, this.watch);
        else {
            findItems(bytes, 0, bytes.length, place, readings.scratch, this.watch);
            readings.settle(reading, this.#builder);
        }
        this.#items += this.#builder.length - before;
    }
    /** Passes on what was found so far and scans the waiting texts, with pauses. */
    async *passOn() {
        do {
            this.#scanWaiting(true);
            if (this.#builder.full)
                yield this.takeFound();
            if (this.watch.due)
                await this.watch.pause();
        } while (this.#waits);
        this.#atOnce = 0;
    }
    /** Returns the items found since the last call, without the waiting texts: for a run that is over. */
    takeFound() {
        return this.#builder.take();
    }
    /** Returns all items since the last call, without a pause: only for short inputs. */
    take() {
        while (this.#waits)
            this.#scanWaiting(false);
        this.#atOnce = 0;
        return this.takeFound();
    }
    /** Checks whether a text has to wait, because others wait already or because too much was scanned without a pause. */
    #mustWait(length) {
        if (!this.#waits && this.#atOnce + length < item_limits/* MAX_BYTES_PER_STEP */.GG) {
            // Empty texts cost time too.
            this.#atOnce += length + 1;
            return false;
        }
        return true;
    }
    #wait(bytes, start, end, row, column, role) {
        this.#waiting.add(bytes, start, end, row, column, role);
        while (this.#waiting.size > item_limits/* MAX_WAITING_BYTES */.Je && this.#waits)
            this.#scanWaiting(false);
    }
    /** @param pausing stop when the caller should pause or take what was found */
    #scanWaiting(pausing) {
        const before = this.#builder.length;
        try {
            do {
                this.#steps ??= this.#nextSteps();
                if (this.#steps?.next().done === true)
                    this.#steps = null;
            } while (this.#waits && !(pausing && (this.watch.due || this.#builder.full)));
        }
        finally {
            this.#items += this.#builder.length - before;
        }
    }
    #nextSteps() {
        const text = this.#waiting.take();
        if (text === null)
            return null;
        const { bytes, reading, readings } = text;
        if (reading === 'only' || readings === null)
            return findInSteps(bytes, text, this.#builder, this.watch);
        return readings.inSteps(reading, this.#builder, scratch => findInSteps(bytes, text, scratch, this.watch));
    }
}
//# sourceMappingURL=collect.js.map

/***/ }),

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ByteDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Computes the digests by which lists identify a file, from bytes that arrive in pieces. */

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
class ByteDigests {
    #hashes = ALGORITHMS.map(name => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name));
    update(bytes) {
        for (const hash of this.#hashes)
            hash.update(bytes);
    }
    /** Returns the digests, in hex, of the bytes so far plus `more`. More bytes may follow. */
    hexWith(more) {
        return this.#hashes.map(hash => Buffer.from(hash.copy().update(more).digest('hex'), 'latin1'));
    }
}
//# sourceMappingURL=byte-digests.js.map

/***/ }),

/***/ 2785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Digester),
/* harmony export */   x: () => (/* binding */ DIGEST_BYTES)
/* harmony export */ });
/* harmony import */ var _batch_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/* harmony import */ var _reading_hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9210);
/* harmony import */ var _reading_readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9127);
/* harmony import */ var _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9877);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);
/** Digests one item after another, each expression once per item, with node or JavaScript: see `sha256.ts`. */





/** Bytes of a digest. */
const DIGEST_BYTES = 32;
/** Slots of the table that finds duplicates, of which at most half are used. */
const SLOTS = _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA * 2;
/** Digests expressions one after another into one buffer. */
class Digester {
    /** `count` digests of 32 bytes. Those of the last item begin at number `first`. */
    digests;
    count = 0;
    first = 0;
    #urls;
    /** Whether to skip expressions that the item already has. A plain URL never has one twice. */
    #distinct = false;
    /** Numbers of the item's digests, by their first bytes. Numbers of earlier items count as empty. */
    #slots = new Int32Array(SLOTS).fill(-1);
    /** @param room how many digests to allocate space for at first */
    constructor(room, { urlMd5 }) {
        this.digests = Buffer.alloc(room * DIGEST_BYTES);
        this.#urls = new _reading_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .UrlReader */ .P(this, urlMd5);
    }
    /** Forgets the digests so far. Call it between items. */
    clear() {
        if (this.count < _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA)
            return;
        this.count = 0;
        this.#slots.fill(-1);
    }
    /**
     * Digests every expression of item `item`.
     *
     * @returns false if it is a URL in which no reading finds a host, is too long, or has too many expressions
     */
    digest({ bytes, ends, kinds }, item) {
        const start = item === 0 ? 0 : ends[item - 1];
        const end = ends[item];
        this.first = this.count;
        this.#distinct = false;
        if (_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kinds[item]] === 'hash')
            (0,_reading_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .emitHash */ .Im)(bytes, start, end, this);
        else if (!this.#urls.readPlain(bytes, start, end)) {
            this.#distinct = true;
            if (!this.#urls.readAll(bytes, start, end))
                return false;
        }
        return !this.#full && (_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kinds[item]] === 'hash' || end - start < _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_URL_BYTES */ .dp);
    }
    add(bytes, start, end) {
        if (this.#full)
            return;
        const at = this.count * DIGEST_BYTES;
        if (at + DIGEST_BYTES > this.digests.length) {
            const larger = Buffer.alloc(this.digests.length * 2);
            larger.set(this.digests);
            this.digests = larger;
        }
        (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Into */ .yM)(bytes, start, end, this.digests, at);
        if (!this.#distinct || this.#isNew(at))
            this.count++;
    }
    /** Returns true if the current item has the most expressions allowed. */
    get #full() {
        return this.count - this.first >= _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA;
    }
    #isNew(at) {
        const { digests, first } = this;
        let slot = digests.readUInt16LE(at) % SLOTS;
        for (;;) {
            const number = this.#slots[slot];
            if (number < first || number >= this.count)
                break;
            if (equal(digests, number * DIGEST_BYTES, at))
                return false;
            slot = (slot + 1) % SLOTS;
        }
        this.#slots[slot] = this.count;
        return true;
    }
}
function equal(digests, one, other) {
    for (let i = 0; i < DIGEST_BYTES; i++)
        if (digests[one + i] !== digests[other + i])
            return false;
    return true;
}
//# sourceMappingURL=digester.js.map

/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ INITIAL_STATE),
/* harmony export */   dI: () => (/* binding */ SHORT_BYTES),
/* harmony export */   jx: () => (/* binding */ ROUND_CONSTANTS),
/* harmony export */   yM: () => (/* binding */ sha256Into)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * SHA-256 (FIPS 180-4) of short messages in JavaScript, without an object or a call into node for each. A URL has about
 * ten expressions, mostly one block long; for those, node's hash spends most of its time on the call.
 */

/** For more bytes than this, node's hash is faster. */
const SHORT_BYTES = 183;
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)));
/** The same for the square roots of the first eight primes. */
const INITIAL_STATE = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)));
const W = new Int32Array(64);
const STATE = new Int32Array(8);
/** Up to three blocks: the message, its end mark and its length. */
const BLOCKS = new Uint8Array(192);
/** Writes the digest of `bytes[start, end)` to `into[at, at + 32)`. */
function sha256Into(bytes, start, end, into, at) {
    const length = end - start;
    if (length > SHORT_BYTES) {
        into.set((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end), 'buffer'), at);
        return;
    }
    const size = (length + 9 + 63) & ~63;
    for (let i = 0; i < length; i++)
        BLOCKS[i] = bytes[start + i];
    BLOCKS[length] = 0x80;
    for (let i = length + 1; i < size - 2; i++)
        BLOCKS[i] = 0;
    BLOCKS[size - 2] = (length * 8) >> 8;
    BLOCKS[size - 1] = length * 8;
    STATE.set(INITIAL_STATE);
    for (let block = 0; block < size; block += 64)
        compress(block);
    for (let i = 0; i < 8; i++) {
        const word = STATE[i];
        const to = at + i * 4;
        into[to] = word >>> 24;
        into[to + 1] = word >>> 16;
        into[to + 2] = word >>> 8;
        into[to + 3] = word;
    }
}
/** Compresses the block `BLOCKS[from, from + 64)` into `STATE` (section 6.2.2). */
function compress(from) {
    for (let t = 0; t < 16; t++) {
        const i = from + t * 4;
        W[t] = (BLOCKS[i] << 24) | (BLOCKS[i + 1] << 16) | (BLOCKS[i + 2] << 8) | BLOCKS[i + 3];
    }
    for (let t = 16; t < 64; t++) {
        const w15 = W[t - 15];
        const w2 = W[t - 2];
        const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
        const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
        W[t] = (W[t - 16] + s0 + W[t - 7] + s1) | 0;
    }
    let a = STATE[0];
    let b = STATE[1];
    let c = STATE[2];
    let d = STATE[3];
    let e = STATE[4];
    let f = STATE[5];
    let g = STATE[6];
    let h = STATE[7];
    for (let t = 0; t < 64; t++) {
        const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const t1 = (h + s1 + (g ^ (e & (f ^ g))) + ROUND_CONSTANTS[t] + W[t]) | 0;
        const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + t1) | 0;
        d = c;
        c = b;
        b = a;
        a = (t1 + t2) | 0;
    }
    STATE[0] = STATE[0] + a;
    STATE[1] = STATE[1] + b;
    STATE[2] = STATE[2] + c;
    STATE[3] = STATE[3] + d;
    STATE[4] = STATE[4] + e;
    STATE[5] = STATE[5] + f;
    STATE[6] = STATE[6] + g;
    STATE[7] = STATE[7] + h;
}
function primes(count) {
    const found = [];
    for (let n = 2; found.length < count; n++)
        if (found.every(prime => n % prime !== 0))
            found.push(n);
    return found;
}
function fraction(root) {
    return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ looksLikeMedia),
/* harmony export */   p: () => (/* binding */ isEmbeddedMedia)
/* harmony export */ });
/** Recognizes the first bytes of pictures, sound and video. Media are never decoded; only their digests are kept. */
/** Signatures from offset 0, in Latin-1 characters; a dot is any character. */
const SIGNATURES = compiled([
    ...['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', 'RIFF....WEBP', 'RIFF....AVI ', 'RIFF....WAVE'],
    ...['....ftyp', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0', 'ID3', 'fLaC', 'OggS'],
    ...['\x1aE\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01', '0&\xb2u\x8ef\xcf\x11', 'FORM....AIF']
]);
/** Signatures that text or other data may also begin with: used only for data marked as bytes. */
const MORE_SIGNATURES = compiled([
    ...[
        '\0\0\0\x0cjP  \r\n\x87\n',
        '\xffO\xffQ',
        'II+\0',
        'MM\0+',
        'II\xbc\x01',
        '\0\0\x02\0',
        '8BPS',
        '<svg',
        '<?xml',
        'DDS '
    ],
    ...[
        '\x8aMNG',
        'qoif',
        'v/1\x01',
        'icns',
        '\xff\xfb',
        '\xff\xf3',
        '\xff\xf2',
        '\xff\xfa',
        '\xff\xf1',
        '\xff\xf9',
        '#!AMR'
    ],
    ...[
        'MThd',
        'wvpk',
        'MAC ',
        '.snd',
        '....moov',
        '....mdat',
        '....wide',
        '....free',
        '....skip',
        '\x2eRMF',
        'G@',
        'FORM....ILBM'
    ]
]);
function compiled(signatures) {
    return signatures.map(signature => Array.from(signature, char => (char === '.' ? -1 : char.charCodeAt(0))));
}
/**
 * Checks whether bytes begin like media. Some signatures are short, so use it only for bytes that are neither text nor
 * a known format.
 */
function looksLikeMedia(head) {
    return SIGNATURES.some(signature => begins(head, signature));
}
/** Like `looksLikeMedia`, for bytes that were written in base64. */
function isEmbeddedMedia(head) {
    return looksLikeMedia(head) || MORE_SIGNATURES.some(signature => begins(head, signature));
}
function begins(head, signature) {
    return head.length >= signature.length && signature.every((byte, i) => byte < 0 || head[i] === byte);
}
//# sourceMappingURL=media-format.js.map

/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t_: () => (/* binding */ Canonicalizer),
  qh: () => (/* binding */ DECODE_FIRST),
  Ij: () => (/* binding */ DOTS_FIRST),
  MS: () => (/* binding */ SPLIT_FIRST)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/item/text/item-limits.js
var item_limits = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/item/reading/idn.js
/** Converts non-ASCII host names (UTS #46, non-transitional). This is the only slow path of the canonical form. */


/** All full stops that separate labels. */
const STOPS = /[.\u3002\uff0e\uff61]/;
/**
 * Returns a host name in punycode, label by label, so that one invalid label does not leave the others unconverted.
 *
 * @param host UTF-8, after percent-decoding
 * @returns ASCII; a label that has no punycode stays in UTF-8; null if the host is not UTF-8 or not a name
 */
function internationalHost(host) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(host);
    }
    catch {
        return null;
    }
    const labels = text.split(STOPS);
    if (labels.filter(label => label !== '').length > item_limits/* MAX_LABELS */.xs)
        return null;
    const joined = labels.map(asciiLabel).join('.');
    // If nothing changed, no label has punycode: the caller escapes the bytes as they are.
    return joined === text ? null : Buffer.from(joined);
}
function asciiLabel(label) {
    if (/^[\x00-\x7f]*$/.test(label) || label.length > 256)
        return label;
    // The label `x` after it keeps a label of digits from being read as an address.
    const ascii = (0,external_node_url_.domainToASCII)(`${label}.x`);
    return ascii.endsWith('.x') ? ascii.slice(0, -2) : label;
}
//# sourceMappingURL=idn.js.map
// EXTERNAL MODULE: ./lib/item/text/ip-address.js
var ip_address = __webpack_require__(1099);
// EXTERNAL MODULE: ./lib/item/text/letter-case.js
var letter_case = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/item/reading/canonical.js
/**
 * Computes the canonical form of a URL as Safe Browsing defines it ("URLs and Hashing"), on bytes. Lenient: nearly
 * every text has a host here. Hot path: typed arrays only; strings are made only for a host with non-ASCII letters.
 */





/** Decodes escapes before splitting host, path and query; collapses runs of slashes before `..` removes a segment. */
const DECODE_FIRST = 0;
/** An escaped `/`, `?` or `@` does not separate parts. Downloaders read it so. */
const SPLIT_FIRST = 1;
/** `..` also removes empty segments. Downloaders read it so. */
const DOTS_FIRST = 2;
/** Bytes that are written as escapes. */
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) => byte <= 0x20 || byte >= 0x7f || byte === 0x23 || byte === ascii/* PERCENT */.IQ ? 1 : 0);
/** Stores the canonical form of the last URL read. */
class Canonicalizer {
    bytes = new Uint8Array(4096);
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    #decoded = new Uint8Array(1024);
    /**
     * Reads `text[start, end)`: a URL without its scheme and `//`.
     *
     * @returns false if there is no host
     */
    read(text, start, end, order) {
        this.#reserve(end - start);
        const source = this.#decoded;
        const length = copyPlain(text, start, end, source);
        let hostEnd = hostLength(source, 0, length);
        let query = indexOf(source, ascii/* QUESTION */.c3, hostEnd, length);
        let stop = length;
        if (order === SPLIT_FIRST) {
            const whole = hostEnd;
            const rawQuery = query;
            hostEnd = (0,percent/* decodeFully */.NE)(source, 0, whole, source, 0);
            query = (0,percent/* decodeFully */.NE)(source, whole, rawQuery, source, hostEnd);
            stop = (0,percent/* decodeFully */.NE)(source, rawQuery, length, source, query);
        }
        else if (indexOf(source, ascii/* PERCENT */.IQ, 0, length) < length) {
            stop = (0,percent/* decodeFully */.NE)(source, 0, length, source, 0);
            hostEnd = hostLength(source, 0, stop);
            query = indexOf(source, ascii/* QUESTION */.c3, hostEnd, stop);
        }
        this.hostEnd = this.#host(source, hostEnd);
        if (this.hostEnd === 0)
            return false;
        this.pathEnd = this.#path(source, hostEnd, query, order === DOTS_FIRST);
        this.end = this.pathEnd;
        for (let i = query; i < stop; i++)
            this.end = this.#write(source[i], this.end);
        return true;
    }
    /** Writes the host of the authority `source[0, stop)` and returns its length. */
    #host(source, stop) {
        let from = 0;
        let to = stop;
        for (let i = to - 1; i >= 0; i--) {
            if (source[i] !== 0x40)
                continue;
            from = i + 1;
            break;
        }
        to = withoutPort(source, from, to);
        this.address = false;
        if (source[from] === 0x5b && source[to - 1] === 0x5d) {
            const groups = (0,ip_address/* parseIpv6 */.BE)(source, from + 1, to - 1);
            if (groups !== null) {
                this.address = true;
                const inner = (0,ip_address/* embeddedIpv4 */.YB)(groups);
                return inner < 0 ? (0,ip_address/* writeIpv6 */.ZY)(groups, this.bytes, 0) : (0,ip_address/* writeIpv4 */.LC)(inner, this.bytes, 0);
            }
        }
        return this.#name(source, from, to);
    }
    /** Writes a host name: lower case, single dots, punycode, and an IPv4 address in dotted decimal. */
    #name(source, from, to) {
        for (let i = from; i < to; i++) {
            if (source[i] < 0x80)
                continue;
            const ascii = internationalHost(source.subarray(from, to));
            if (ascii !== null)
                return this.#name(ascii, 0, ascii.length);
            break;
        }
        const out = this.bytes;
        let length = 0;
        for (let i = from; i < to; i++) {
            const byte = source[i];
            if (byte === ascii/* DOT */.y0 && (length === 0 || out[length - 1] === ascii/* DOT */.y0))
                continue;
            length = this.#write((0,letter_case/* lowerByte */.a)(byte), length);
        }
        if (length > 0 && out[length - 1] === ascii/* DOT */.y0)
            length--;
        if (length === 0 || out[length - 1] > 0x66)
            return length;
        const number = (0,ip_address/* parseIpv4 */.ni)(out, 0, length);
        if (number < 0)
            return length;
        this.address = true;
        return (0,ip_address/* writeIpv4 */.LC)(number, out, 0);
    }
    /** Writes the path `source[from, to)` after the host and returns its end. */
    #path(source, from, to, dotsFirst) {
        const out = this.bytes;
        const root = this.hostEnd;
        out[root] = ascii/* SLASH */.o;
        let end = root + 1;
        for (let i = from < to && source[from] === ascii/* SLASH */.o ? from + 1 : from; i < to; i++) {
            const segment = i;
            while (i < to && source[i] !== ascii/* SLASH */.o)
                i++;
            const size = i - segment;
            if (size === 0 && !dotsFirst)
                continue;
            if (size === 1 && source[segment] === ascii/* DOT */.y0)
                continue;
            if (size === 2 && source[segment] === ascii/* DOT */.y0 && source[segment + 1] === ascii/* DOT */.y0) {
                if (end > root + 1)
                    end--;
                while (out[end - 1] !== ascii/* SLASH */.o)
                    end--;
                continue;
            }
            for (let k = segment; k < i; k++)
                end = this.#write(source[k], end);
            if (i < to)
                out[end++] = ascii/* SLASH */.o;
        }
        return dotsFirst ? collapse(out, root, end) : end;
    }
    #write(byte, at) {
        const out = this.bytes;
        if (ESCAPED[byte] === 1)
            return (0,percent/* writeEscape */.ld)(byte, out, at);
        out[at] = byte;
        return at + 1;
    }
    #reserve(size) {
        if (size > this.#decoded.length)
            this.#decoded = new Uint8Array(size * 2);
        // An escape takes three bytes for one, punycode a few for one.
        if (size * 8 + 64 > this.bytes.length)
            this.bytes = new Uint8Array(size * 16);
    }
}
/** Copies the text up to its fragment, without tab, CR, LF and trailing blanks. Returns the length of the copy. */
function copyPlain(text, start, end, into) {
    let to = end;
    // Blanks before the host are kept: the host of `http:// a.example/` begins with one.
    while (to > start && text[to - 1] <= 0x20)
        to--;
    let length = 0;
    for (let i = start; i < to; i++) {
        const byte = text[i];
        if (byte === 0x23)
            break;
        if (byte > 13 || (byte !== 9 && byte !== 10 && byte !== 13))
            into[length++] = byte;
    }
    return length;
}
function hostLength(source, from, to) {
    let i = from;
    while (i < to && source[i] !== ascii/* SLASH */.o && source[i] !== ascii/* QUESTION */.c3)
        i++;
    return i;
}
/** Returns the end of a host without its port and trailing dots. A hostile text may have several of them. */
function withoutPort(source, from, to) {
    for (let stop = to;;) {
        while (stop > from && source[stop - 1] === ascii/* DOT */.y0)
            stop--;
        let i = stop;
        while (i > from && source[i - 1] >= 0x30 && source[i - 1] <= 0x39)
            i--;
        if (i === from || source[i - 1] !== 0x3a)
            return stop;
        stop = i - 1;
    }
}
function indexOf(source, byte, from, to) {
    let i = from;
    while (i < to && source[i] !== byte)
        i++;
    return i;
}
function collapse(out, from, to) {
    let end = from;
    for (let i = from; i < to; i++) {
        if (out[i] === ascii/* SLASH */.o && end > from && out[end - 1] === ascii/* SLASH */.o)
            continue;
        out[end++] = out[i];
    }
    return end;
}
//# sourceMappingURL=canonical.js.map

/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ emitPath),
/* harmony export */   H7: () => (/* binding */ emitExpressions),
/* harmony export */   NY: () => (/* binding */ listEntryExpression),
/* harmony export */   d8: () => (/* binding */ exactEnd),
/* harmony export */   jS: () => (/* binding */ expressionDigest),
/* harmony export */   mK: () => (/* binding */ emitFurther)
/* harmony export */ });
/* unused harmony exports canonicalUrl, expressionsOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7307);
/* harmony import */ var _text_scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
/** Builds the expressions of a URL that are looked up (Safe Browsing's host-suffix and path-prefix combinations). */



/** Path ends and host starts of one URL. Hot path, so they are allocated once. */
const pathEnds = new Int32Array(6);
const hostStarts = new Int32Array(5);
/** Passes on the expressions of a URL, at most 30: up to five hosts, each with up to six paths. */
function emitExpressions(url, sink) {
    sink.reading?.(url);
    const paths = findPathEnds(url);
    const hosts = findHostStarts(url);
    for (let host = 0; host < hosts; host++) {
        for (let path = 0; path < paths; path++)
            sink.add(url.bytes, hostStarts[host], pathEnds[path]);
    }
}
/** Like `emitExpressions`, for a further reading. It skips the expressions that end within the first `known` bytes. */
function emitFurther(url, known, sink) {
    sink.reading?.(url);
    const paths = findPathEnds(url);
    const hosts = findHostStarts(url);
    for (let path = 0; path < paths; path++) {
        const end = pathEnds[path];
        if (end <= url.start + known)
            continue;
        for (let host = 0; host < hosts; host++)
            sink.add(url.bytes, hostStarts[host], end);
    }
}
/** Passes on the expressions of a URL's hosts with its path up to `end`. */
function emitPath(url, end, sink) {
    const hosts = findHostStarts(url);
    for (let host = 0; host < hosts; host++)
        sink.add(url.bytes, hostStarts[host], end);
}
function findPathEnds({ bytes, hostEnd, pathEnd, end }) {
    let count = 0;
    // A question mark with nothing after it is not part of the expression.
    if (end > pathEnd + 1)
        pathEnds[count++] = end;
    pathEnds[count++] = pathEnd;
    let prefixes = 0;
    for (let i = hostEnd; i < pathEnd - 1 && prefixes < 4; i++) {
        if (bytes[i] !== 0x2f)
            continue;
        pathEnds[count++] = i + 1;
        prefixes++;
    }
    return count;
}
function findHostStarts({ bytes, start, hostEnd, address }) {
    let count = 0;
    hostStarts[count++] = start;
    if (address)
        return count;
    let labels = 1;
    for (let i = hostEnd - 1; i > start && labels < 6; i--) {
        if (bytes[i] !== 0x2e)
            continue;
        if (labels++ > 1)
            hostStarts[count++] = i + 1;
    }
    return count;
}
/** Returns where the exact expression of a URL ends. A question mark with nothing after it is not part of it. */
function exactEnd({ pathEnd, end }) {
    return end > pathEnd + 1 ? end : pathEnd;
}
/** Returns the 32-byte digest of an expression. */
function expressionDigest(expression) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', expression, 'buffer');
}
/**
 * Returns the canonical form of a URL, `scheme://host/path?query`. Without a scheme it is `http`.
 *
 * @returns null if the text has no host
 */
function canonicalUrl(text) {
    const { bytes, scheme, start } = restOf(text);
    const canonical = new Canonicalizer();
    if (!canonical.read(bytes, start, bytes.length, DECODE_FIRST))
        return null;
    return Buffer.concat([Buffer.from(`${scheme}://`), canonical.bytes.subarray(0, canonical.end)]);
}
/** Returns every expression of a URL in its canonical form; none if it has no host. */
function expressionsOf(text) {
    const expressions = [];
    const { bytes, start } = restOf(text);
    const canonical = new Canonicalizer();
    if (canonical.read(bytes, start, bytes.length, DECODE_FIRST)) {
        emitExpressions(canonical, { add: (from, first, end) => void expressions.push(from.slice(first, end)) });
    }
    return expressions;
}
/** Allocated once, because lists have millions of entries. */
const listEntry = new _canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .Canonicalizer */ .t_();
/**
 * Returns the expression of a denylist entry: a URL or a host/path pattern in canonical form, without its scheme.
 *
 * @returns null if the entry has no host
 */
function listEntryExpression(entry) {
    const { bytes, start } = (0,_text_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .restOf */ .Y6)(typeof entry === 'string' ? Buffer.from(entry) : entry);
    if (!listEntry.read(bytes, start, bytes.length, _canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .DECODE_FIRST */ .qh))
        return null;
    findPathEnds(listEntry);
    return listEntry.bytes.slice(0, pathEnds[0]);
}
//# sourceMappingURL=expressions.js.map

/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ writeHexHash),
/* harmony export */   F$: () => (/* binding */ pairsEnd),
/* harmony export */   Im: () => (/* binding */ emitHash),
/* harmony export */   TS: () => (/* binding */ mayHoldHash),
/* harmony export */   lO: () => (/* binding */ HASH_ROOM),
/* harmony export */   ob: () => (/* binding */ scanHashes),
/* harmony export */   qv: () => (/* binding */ isHex)
/* harmony export */ });
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(296);


const HEX_DIGITS = 1;
const BASE64 = 2;
const BASE32 = 4;
const WORD = 8;
const CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    if (!/[A-Za-z0-9+/_-]/.test(char))
        return 0;
    const word = /[A-Za-z0-9]/.test(char) ? WORD : 0;
    const hex = /[0-9A-Fa-f]/.test(char) ? HEX_DIGITS : 0;
    return BASE64 | word | hex | (/[A-Za-z2-7]/.test(char) ? BASE32 : 0);
});
/** The shortest text that can be a hash: 16 bytes in base64 without padding, which needs a prefix. */
const SHORTEST = 22;
/** The shortest hash in hex or base32. */
const SHORTEST_WORD = 32;
/** Checks whether `bytes[start, end)` has a run of letters that can be a hash. */
function mayHoldHash(bytes, start, end) {
    return longRun(bytes, start, end) >= 0;
}
/**
 * Calls `found` with the bounds of every hash in `bytes[start, end)`, and `long` for runs that may be more than a hash.
 *
 * @param stops returns true to stop; called after each run
 * @param at where to begin or continue
 * @returns where to continue; `end` if nothing is left
 */
function scanHashes(bytes, start, end, found, long = null, stops = null, at = start) {
    for (let from = longRun(bytes, at, end); from >= 0;) {
        let to = from + SHORTEST;
        while (to < end && CLASS[bytes[to]] !== 0)
            to++;
        scanRun(bytes, from, to, end, found);
        if (long !== null && (to - from >= LONG || (to < end && LINE_END[bytes[to]] === 1))) {
            to = Math.max(to, long(wholeStart(bytes, from, start)));
        }
        if (stops?.() === true)
            return to;
        from = longRun(bytes, to, end);
    }
    return end;
}
/** No hash is longer, except one in hex of 128 digits. */
const LONG = 64;
/** What ends a line of base64, as it is or as programs write it. There `\\/` is a slash. */
const LINE_END = Uint8Array.from({ length: 256 }, (_, byte) => '\r\n\\%'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Returns where a run begins whose slashes are escaped, such as `\\/9j\\/4AA…`. It looks back at most `LONG` bytes. */
function wholeStart(bytes, from, floor) {
    let start = from;
    const lowest = Math.max(floor, from - LONG);
    while (start > lowest && (bytes[start - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ ? bytes[start] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .SLASH */ .o : CLASS[bytes[start - 1]] !== 0))
        start--;
    return start;
}
/** Returns where the first run long enough for a hash begins, else -1. Without a run it reads one byte in 22. */
function longRun(bytes, start, end) {
    let done = start;
    for (let i = start + SHORTEST - 1; i < end; i += SHORTEST) {
        if (CLASS[bytes[i]] === 0)
            continue;
        let from = i;
        while (from > done && CLASS[bytes[from - 1]] !== 0)
            from--;
        let to = i + 1;
        while (to < end && to < from + SHORTEST && CLASS[bytes[to]] !== 0)
            to++;
        if (to - from >= SHORTEST)
            return from;
        done = to;
        i = to;
    }
    return -1;
}
/** Scans a run of base64 letters: for one base64 hash, or for hex and base32 between its `+/_-`. */
function scanRun(bytes, start, end, limit, found) {
    const from = start + prefixLength(bytes, start, end);
    const prefixed = from > start || hasPrefix(bytes, start);
    let padded = end;
    while (padded < limit && padded < end + 2 && bytes[padded] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUALS */ .UT)
        padded++;
    if (isBase64(end - from, padded - end, prefixed) && (padded === limit || bytes[padded] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUALS */ .UT)) {
        found(from, padded);
        return;
    }
    for (let word = longWord(bytes, from, end); word >= 0;) {
        let to = word;
        let classes = HEX_DIGITS | BASE32;
        for (; to < end && (CLASS[bytes[to]] & WORD) !== 0; to++)
            classes &= CLASS[bytes[to]];
        const length = to - word;
        const hex = (classes & HEX_DIGITS) !== 0 && isHexLength(length);
        const base32 = (classes & BASE32) !== 0 && length === 32 && (prefixed || isRandom(bytes, word, to));
        if (hex || base32)
            found(word, to);
        else if (length > 32) {
            const inner = word + markLength(bytes, word, to);
            if (inner > word && isHexLength(to - inner) && isHex(bytes, inner, to))
                found(inner, to);
        }
        word = longWord(bytes, to, end);
    }
}
/** Like `longRun`, for letters and digits that can be a hash in hex or base32. */
function longWord(bytes, start, end) {
    let done = start;
    for (let i = start + SHORTEST_WORD - 1; i < end; i += SHORTEST_WORD) {
        if ((CLASS[bytes[i]] & WORD) === 0)
            continue;
        let from = i;
        while (from > done && (CLASS[bytes[from - 1]] & WORD) !== 0)
            from--;
        let to = i + 1;
        while (to < end && to < from + SHORTEST_WORD && (CLASS[bytes[to]] & WORD) !== 0)
            to++;
        if (to - from >= SHORTEST_WORD)
            return from;
        done = to;
        i = to;
    }
    return -1;
}
function isHexLength(length) {
    return length === 32 || length === 40 || length === 64 || length === 128;
}
function isHex(bytes, start, end) {
    let i = start;
    while (i < end && _text_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[i]] !== 255)
        i++;
    return i === end;
}
/** What may come before hex in one word: SQL's mark of bytes, a multihash's function and length, or a hash name. */
const MARK = /^(?:0?x|1220|1114|1340|d50110|md5|sha1|sha256|sha512)/i;
function markLength(bytes, start, end) {
    const text = Buffer.from(bytes.subarray(start, Math.min(end, start + 6))).toString('latin1');
    return MARK.exec(text)?.[0].length ?? 0;
}
/** Checks whether base32 letters are not a word: 999 of 1,000 hashes have a digit, and most are in upper case. */
function isRandom(bytes, start, end) {
    let digits = 0;
    let lower = 0;
    for (let i = start; i < end; i++) {
        if (bytes[i] < 0x41)
            digits++;
        else if (bytes[i] >= 0x61)
            lower++;
    }
    return digits > 0 || lower === 0;
}
function isBase64(length, padding, prefixed) {
    const missing = length === 22 || length === 86 ? 2 : length === 27 || length === 43 ? 1 : 0;
    return missing > 0 && (padding === missing || (prefixed && padding === 0));
}
const PREFIX = /^(?:md5|sha-?1|sha-?256|sha-?512)-/i;
/** Returns the length of an SRI prefix (`sha256-`) at the beginning of a run. */
function prefixLength(bytes, start, end) {
    const first = bytes[start] | 0x20;
    if (first !== 0x6d && first !== 0x73)
        return 0;
    const text = Buffer.from(bytes.subarray(start, Math.min(end, start + 9))).toString('latin1');
    return PREFIX.exec(text)?.[0].length ?? 0;
}
/** Checks whether `md5:`, `sha1:`, `sha256:` or `sha512:` comes before a run. */
function hasPrefix(bytes, start) {
    if (start < 4 || (bytes[start - 1] !== 0x3a && bytes[start - 1] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUALS */ .UT))
        return false;
    const text = Buffer.from(bytes.subarray(Math.max(0, start - 8), start - 1)).toString('latin1');
    return /(?:md5|sha-?1|sha-?256|sha-?512)$/i.test(text);
}
const NAMES = new Map([
    [16, 'md5'],
    [20, 'sha1'],
    [32, 'sha256'],
    [64, 'sha512']
]);
/**
 * Returns the end of a hash in pairs (`e3:b0:…`) whose first colon is `colon`, else -1.
 *
 * @param floor nothing before it is read
 */
function pairsEnd(bytes, colon, floor, end) {
    const start = colon - 2;
    if (start < floor || !isHex(bytes, start, colon))
        return -1;
    if (start > floor && (bytes[start - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH || isWordByte(bytes[start - 1])))
        return -1;
    let i = colon;
    while (i + 2 < end && bytes[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH && isHex(bytes, i + 1, i + 3))
        i += 3;
    const pairs = (i - start + 1) / 3;
    return isHexLength(pairs * 2) && !(i < end && isWordByte(bytes[i])) ? i : -1;
}
function isWordByte(byte) {
    return (CLASS[byte] & WORD) !== 0;
}
/** The algorithm mark before the hex of a hash in its expression, by the number of digits. */
const MARKS = new Map([...NAMES].map(([size, name]) => [size * 2, Buffer.from(`${name}:`)]));
const NOT_BASE32 = 0x80;
/** The most bytes that `writeHexHash` writes. */
const HASH_ROOM = 7 + 128;
/** A hex digit in lower case, plus `NOT_BASE32` if it is not a base32 digit; 0 for other bytes. */
const LOWER_HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (_text_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[byte] === 255)
        return 0;
    const lower = byte > 0x40 ? byte | 0x20 : byte;
    return (CLASS[byte] & BASE32) === 0 ? lower | NOT_BASE32 : lower;
});
/**
 * Writes the expression of a hash that can only be hex to `into`, from `at` on. Hot path: no strings.
 *
 * @returns its end, -1 if `bytes[start, end)` has other readings
 */
function writeHexHash(bytes, start, end, into, at) {
    const mark = MARKS.get(end - start);
    if (mark === undefined)
        return -1;
    let to = at;
    for (let i = 0; i < mark.length; i++)
        into[to++] = mark[i];
    // 32 hex digits without 0, 1, 8 and 9 can be base32 too.
    let seen = end - start > 32 ? NOT_BASE32 : 0;
    for (let i = start; i < end; i++) {
        const digit = LOWER_HEX[bytes[i]];
        if (digit === 0)
            return -1;
        seen |= digit;
        into[to++] = digit & ~NOT_BASE32;
    }
    return (seen & NOT_BASE32) === 0 ? -1 : to;
}
/** Passes on `md5:<hex>` and similar. 32 hex digits may also be a SHA-1 in base32. */
function emitHash(bytes, start, end, sink) {
    const text = Buffer.from(bytes.subarray(start, end)).toString('latin1').replaceAll(':', '');
    const { length } = text;
    const hex = length % 2 === 0 && /^[0-9a-f]*$/i.test(text);
    const readings = [];
    if (hex && NAMES.has(length / 2))
        readings.push(Buffer.from(text, 'hex'));
    if (length === 32 && /^[A-Z2-7]{32}$/i.test(text))
        readings.push(base32(text));
    if (readings.length === 0)
        readings.push(Buffer.from(text, 'base64'));
    for (const digest of readings) {
        const name = NAMES.get(digest.length);
        if (name === undefined)
            continue;
        const expression = Buffer.from(`${name}:${digest.toString('hex')}`);
        const end = expression.length;
        sink.reading?.({ bytes: expression, start: 0, hostEnd: end, pathEnd: end, end, address: false });
        sink.add(expression, 0, end);
    }
}
/** Decodes base32 (RFC 4648) without padding. */
function base32(text) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const char of text.toUpperCase()) {
        bits = (bits << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
        held += 5;
        if (held < 8)
            continue;
        held -= 8;
        bytes.push((bits >> held) & 255);
        bits &= (1 << held) - 1;
    }
    return Buffer.from(bytes);
}
//# sourceMappingURL=hashes.js.map

/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ hubRepositories),
/* harmony export */   iq: () => (/* binding */ hfSchemeRepositories),
/* harmony export */   yS: () => (/* binding */ HUB_HOSTS)
/* harmony export */ });
/** Maps every URL inside a model or dataset repository of a hub to the URL of that repository. */
/** The hub and its mirrors, which serve the same repositories, each with and without `www.`. */
const HUB_HOSTS = ['huggingface.co', 'hf.co', 'hf-mirror.com'];
const HOSTS = new Set(HUB_HOSTS.flatMap(host => [host, `www.${host}`]));
/** Serves rows of a dataset; the query gives the dataset's name. */
const ROWS_HOST = 'datasets-server.huggingface.co';
/** What follows a repository's name inside it. */
const INSIDE = new Set(('resolve blob raw tree commit commits blame discussions edit delete upload settings viewer revision refs compare ' +
    'paths-info preupload treesize parquet croissant jwt tags manifests blobs info').split(' '));
/** First segments that are not an organisation. */
const PAGES = new Set('spaces models docs blog papers collections organizations settings join login pricing tasks learn posts chat'.split(' '));
/** What may come before `models` and `datasets`: the hub's API, and the registry that other programs load from. */
const BEFORE = new Set(['api', 'resolve-cache', 'v2']);
/**
 * Returns the URLs, without scheme, of the repositories that contain a URL: as written, without revision, tag and
 * `.git`, and in lower case, because the hub ignores the case of an id.
 *
 * @param path path and query as in the canonical form
 */
function hubRepositories(host, path) {
    const [segments, query] = [segmentsOf(path), path.slice(path.indexOf('?') + 1)];
    if (host === ROWS_HOST) {
        const named = new URLSearchParams(query).get('dataset') ?? '';
        return named === '' ? [] : spellings([repository(named, true)]);
    }
    if (!HOSTS.has(host))
        return [];
    while (BEFORE.has(segments[0]?.toLowerCase() ?? ''))
        segments.shift();
    const dataset = takeKind(segments);
    const [first, second] = segments;
    if (first === undefined || PAGES.has(first))
        return [];
    // A segment name of the hub may also be a repository's name.
    const short = second === undefined || INSIDE.has(second) ? [repository(first, dataset)] : [];
    return spellings([...short, ...longOf(first, second, dataset)]);
}
/**
 * Like `hubRepositories`, for `hf://datasets/<id>@<revision>/<file>`. An id has one part or two; the text does not show
 * which.
 *
 * @param rest the text after `hf://`, decoded
 */
function hfSchemeRepositories(rest) {
    const segments = segmentsOf(rest);
    const dataset = takeKind(segments);
    if (segments[0] === 'spaces')
        return [];
    const [first = '', second] = segments;
    if (first === '')
        return [];
    return spellings([...longOf(first, second, dataset), repository(first, dataset)]);
}
/** Returns the id of two parts. `NAME@revision/…` and `NAME:tag` are cut after the name. */
function longOf(first, second, dataset) {
    return second === undefined ? [] : [repository(`${first}/${second}`, dataset)];
}
function segmentsOf(path) {
    return path
        .replace(/[?#].*$/s, '')
        .split('/')
        .filter(segment => segment !== '');
}
/** Removes a leading `models` or `datasets`. Returns true if it was `datasets`. */
function takeKind(segments) {
    const kind = segments[0]?.toLowerCase();
    if (kind === 'models' || kind === 'datasets')
        segments.shift();
    return kind === 'datasets';
}
/** Reduces `OWNER/NAME@revision`, `OWNER/NAME:tag` and `OWNER/NAME.git` to `OWNER/NAME`. */
function spellings(urls) {
    const plain = urls.flatMap(url => [url, url.replace(/[@:].*$/s, '')]);
    const written = plain.flatMap(url => [url, url.replace(/\.git$/i, '')]);
    return [...new Set([...written, ...written.map(url => url.toLowerCase())])];
}
function repository(id, dataset) {
    return dataset ? `huggingface.co/datasets/${id}` : `huggingface.co/${id}`;
}
//# sourceMappingURL=hub.js.map

/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mayBeWrappingPath),
/* harmony export */   j: () => (/* binding */ mayStandForMore)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2223);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/**
 * Checks quickly whether a URL may also mean something else by the rules of its host. The check is built from the
 * tables of wrappers and of the hub, so no row can be missing. Hot path: bytes only.
 */


/** Host endings, by their last byte. */
const ENDINGS = Array.from({ length: 256 }, (_, byte) => [..._hub_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_HOSTS */ .yS, ..._wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ hosts }) => hosts)]
    .map(name => Buffer.from(name))
    .filter(name => name.at(-1) === byte));
/** Path beginnings of services whose hosts have no common ending. */
const BEGINNINGS = _wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ path }) => path === undefined ? [] : [Buffer.from(path)]);
/** Checks whether the host `bytes[start, end)`, in lower case, ends like one of theirs. If in doubt, returns true. */
function mayStandForMore(bytes, start, end) {
    for (const name of ENDINGS[bytes[end - 1]])
        if (standsAt(name, bytes, end - name.length, start))
            return true;
    return false;
}
/** Checks whether the path at `at` may belong to a service with many hosts. If in doubt, it returns true. */
function mayBeWrappingPath(bytes, at, end) {
    for (const path of BEGINNINGS)
        if (at + path.length <= end && standsAt(path, bytes, at, at))
            return true;
    return false;
}
function standsAt(name, bytes, at, lowest) {
    if (at < lowest)
        return false;
    let i = name.length;
    while (i > 0 && bytes[at + i - 1] === name[i - 1])
        i--;
    return i === 0;
}
//# sourceMappingURL=known-hosts.js.map

/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ PlainUrl),
/* harmony export */   Qh: () => (/* binding */ mayBeBase64),
/* harmony export */   U0: () => (/* binding */ isWordEnd)
/* harmony export */ });
/* harmony import */ var _text_base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9324);
/* harmony import */ var _text_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1099);
/* harmony import */ var _known_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1689);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/**
 * Checks whether a URL has only one reading. Most URLs are plain: the canonical form and what a downloader fetches are
 * the same bytes, nothing is disguised and nothing is wrapped. Hot path: one pass, no strings.
 */




const PLAIN = 0;
const LOOK = 1;
const ODD = 2;
const CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9_+!$~-]/.test(char))
        return PLAIN;
    return /[/:.=&?#()]/.test(char) ? LOOK : ODD;
});
/** A byte of a host name in lower case, else 0. */
const HOST = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9.-]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
/** Reads plain URLs. Their canonical form is the text with its host in lower case, without port and fragment. */
class PlainUrl {
    bytes;
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    /** Where the path begins in the text, once the host is read; -1 if no path follows or the host is not plain. */
    path = -1;
    /** @param bytes where canonical forms are written; `room` gives the size that one needs */
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Returns the most bytes that the canonical form of a text of `size` bytes takes. */
    static room(size) {
        return size + 1;
    }
    /**
     * Returns true if `text[start, end)`, a special URL without its scheme and `//`, has only one reading. If in doubt,
     * it returns false. The canonical form is written to `bytes` from `at` on.
     */
    read(text, start, end, at) {
        const out = this.bytes;
        this.path = -1;
        let to = at;
        let i = start;
        let last = _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0;
        for (; i < end; i++) {
            const byte = HOST[text[i]];
            if (byte === 0 || (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0 && last === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0))
                break;
            out[to++] = last = byte;
        }
        // An empty last label, or no label.
        if (last < 0x30 || out[at] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HYPHEN */ .jx)
            return false;
        if ((0,_known_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .mayStandForMore */ .j)(out, at, to) || (0,_known_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeWrappingPath */ .C)(text, i, end))
            return false;
        this.address = last <= 0x39;
        if (last <= 0x66 && (0,_text_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpv4 */ .ni)(out, at, to) >= 0 !== this.address)
            return false;
        if (this.address && !isDottedDecimal(out, at, to))
            return false;
        this.start = at;
        this.hostEnd = to;
        if (i < end && text[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH) {
            const port = ++i;
            while (i < end && text[i] >= 0x30 && text[i] <= 0x39)
                i++;
            if (i === port)
                return false;
        }
        if (i === end || text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o) {
            if (i < end && text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .QUESTION */ .c3 && text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH */ .v9)
                return false;
            out[to++] = _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o;
        }
        else
            this.path = i;
        return isWordEnd(text[end - 1]) && this.readRest(text, i, end, to);
    }
    /** Reads path, query and fragment, and writes the canonical form from `at` on. */
    readRest(text, start, end, at) {
        const out = this.bytes;
        let to = at;
        let query = -1;
        let stop = -1;
        for (let i = start; i < end; i++) {
            const byte = text[i];
            const kind = CLASS[byte];
            if (kind !== PLAIN) {
                if (kind === ODD)
                    return false;
                const next = i + 1 < end ? text[i + 1] : 0x41;
                switch (byte) {
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o:
                        if (next === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o || next === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0)
                            return false;
                        break;
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .QUESTION */ .c3:
                        if (query < 0 && stop < 0)
                            query = to;
                        break;
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH */ .v9:
                        if (stop < 0)
                            stop = to;
                        break;
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .AMPERSAND */ .e0:
                        // `&#…` and `&amp` are character references.
                        if (next === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH */ .v9 || (next === 0x61 && text[i + 2] === 0x6d && text[i + 3] === 0x70))
                            return false;
                        break;
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0:
                        // A query value with a dot may be a host.
                        if (query >= 0 || stop >= 0)
                            return false;
                        break;
                    case _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .EQUALS */ .UT:
                        break;
                    default:
                        // A bracket may belong to the sentence.
                        return false;
                }
                if (BASE64_START[next] === 1 && byte !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0 && mayBeBase64(text, i + 1, end))
                    return false;
            }
            out[to++] = byte;
        }
        this.end = stop < 0 ? to : stop;
        this.pathEnd = query < 0 ? this.end : query;
        return true;
    }
}
function isAlphanumeric(byte) {
    const letter = byte | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
/** Checks whether an IPv4 address in `bytes[start, end)` is already in canonical form. */
function isDottedDecimal(bytes, start, end) {
    let numbers = 1;
    let digits = 0;
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0) {
            numbers++;
            digits = 0;
            continue;
        }
        if (byte > 0x39 || (digits > 0 && bytes[i - digits] === 0x30))
            return false;
        digits++;
    }
    return numbers === 4;
}
/** Checks whether a URL may end in this byte. Other bytes may be punctuation of the sentence. */
function isWordEnd(byte) {
    return isAlphanumeric(byte) || byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o || byte === 0x3d || byte === 0x2d || byte === 0x2b;
}
/** First letters of `http`, `hxxp`, `ftp:`, `www.` and `//` in base64, in either case. */
const BASE64_START = Uint8Array.from({ length: 256 }, (_, byte) => 'aSZRdVL'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Checks whether base64 at `at` may encode a URL: its first four letters give three bytes. */
function mayBeBase64(text, at, end) {
    if (at + 12 > end || BASE64_START[text[at]] === 0)
        return false;
    const [a, b, c, d] = [_text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 1]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 2]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 3]]];
    if ((a | b | c | d) > 63)
        return false;
    const first = ((a << 2) | (b >> 4)) & 255;
    const second = ((b << 4) | (c >> 2)) & 255;
    const third = ((c << 6) | d) & 255;
    if (first === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o)
        return second === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o;
    const key = ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
    return key === 0x687474 || key === 0x687878 || key === 0x667470 || key === 0x777777;
}
//# sourceMappingURL=plain.js.map

/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ UrlReader)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/item/reading/canonical.js + 1 modules
var reading_canonical = __webpack_require__(7307);
// EXTERNAL MODULE: ./lib/item/reading/expressions.js
var expressions = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/item/reading/hashes.js
var hashes = __webpack_require__(9210);
// EXTERNAL MODULE: ./lib/item/text/host-reader.js
var host_reader = __webpack_require__(6145);
// EXTERNAL MODULE: ./lib/item/reading/hub.js
var hub = __webpack_require__(2223);
// EXTERNAL MODULE: ./lib/item/reading/known-hosts.js
var known_hosts = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/item/text/item-limits.js
var item_limits = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/item/reading/plain.js
var reading_plain = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/item/text/scheme.js
var text_scheme = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/item/text/base64.js
var base64 = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/item/text/host-shape.js
var host_shape = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/item/text/url-start.js
var url_start = __webpack_require__(4311);
// EXTERNAL MODULE: ./lib/item/reading/wrappers.js
var wrappers = __webpack_require__(3122);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/item/reading/unwrap.js
/**
 * Finds URLs inside a URL: what an archive, proxy, resizer, translator or redirect wraps, one level deep. It removes
 * only as many escapes as needed, because the inner URL may wrap something itself.
 */









/**
 * Returns the URLs that a URL wraps.
 *
 * @param most the most URLs to return, so that a text of only schemes costs no more than its length
 * @returns the URLs, and whether they are all
 */
function unwrap(url, most) {
    const found = new WrappedUrls(most, url.listed);
    const { rest } = url;
    const text = url.text.subarray(0, url.listed ? wordEnd(url.text, rest) : url.text.length);
    const query = indexOf(text, ascii/* QUESTION */.c3, ascii/* HASH */.v9, rest);
    pathTails(text, rest, query, found);
    values(text, query, found);
    for (const wrapped of (0,wrappers/* wrappedByHost */.J)(url.host, url.path))
        found.add(Buffer.from(wrapped, 'latin1'));
    const raw = indexOf(text, ascii/* SLASH */.o, ascii/* QUESTION */.c3, rest);
    for (const wrapped of (0,wrappers/* wrappedByHost */.J)(url.host, Buffer.from(text.subarray(raw)).toString('latin1'))) {
        found.add(Buffer.from(wrapped, 'latin1'));
    }
    return { found: found.all, all: !found.full };
}
class WrappedUrls {
    all = [];
    listed;
    /** Number of segments that began base64 which continued in the next ones. */
    tails = 0;
    #most;
    constructor(most, listed) {
        this.#most = most;
        this.listed = listed;
    }
    get full() {
        return this.all.length >= this.#most || this.tails > item_limits/* MAX_BASE64_SEGMENTS */.IN;
    }
    add(text) {
        if (!this.full && text.length > 3)
            this.all.push(text);
    }
}
function indexOf(text, byte, other, start) {
    let i = start;
    while (i < text.length && text[i] !== byte && text[i] !== other)
        i++;
    return i;
}
function wordEnd(text, start) {
    let i = start;
    while (i < text.length && text[i] > 0x20 && !'<>"`'.includes(String.fromCharCode(text[i])))
        i++;
    return i;
}
function isDelimiter(byte) {
    return byte === 0x2c || byte === 0x3b || byte === 0x7c;
}
/** Finds schemes anywhere after the host, and segments that hide one. */
function pathTails(text, rest, query, found) {
    for (let i = rest; i < text.length && !found.full; i++) {
        const byte = text[i];
        if (byte === 0x3a) {
            const start = schemeStart(text, rest, i);
            if (start >= 0 &&
                i + 1 < text.length &&
                (0,text_scheme/* isSlash */.YY)(text[i + 1]) &&
                !(found.listed && isDelimiter(text[start - 1])))
                found.add(text.subarray(start));
        }
        else if (byte === ascii/* PERCENT */.IQ && i < query) {
            const start = schemeStart(text, rest, i);
            if (start >= 0 && (0,url_start/* beginsDisguised */.oT)(text, start, text.length)) {
                found.add(uncovered(text.subarray(start)));
                // Its own slashes are escaped, so an unescaped one may end it: `…/RU=https%3A%2F%2Fa.example%2F/RK=2`.
                const end = indexOf(text, ascii/* SLASH */.o, ascii/* QUESTION */.c3, i);
                if (end < text.length)
                    found.add(uncovered(text.subarray(start, end)));
            }
        }
        else if ((byte === ascii/* SLASH */.o || byte === 0x2c || byte === ascii/* HASH */.v9) && i + 1 < text.length) {
            if (text[i + 1] === ascii/* PERCENT */.IQ && (0,url_start/* beginsDisguised */.oT)(text, i + 1, text.length))
                found.add(uncovered(text.subarray(i + 1)));
            if (i < query && (0,reading_plain/* mayBeBase64 */.Qh)(text, i + 1, query))
                base64Tail(text, i + 1, query, found);
        }
    }
}
/** Returns the start of the `http`, `https` or `ftp` that ends at `end`, or -1. */
function schemeStart(text, rest, end) {
    for (const length of [5, 4, 3]) {
        if (end - length >= rest && (0,text_scheme/* isSpecialScheme */.$G)(text, end - length, end))
            return end - length;
    }
    return -1;
}
/** Decodes one segment in base64, and the rest of the path: `/` is a base64 letter too, and some split long ones. */
function base64Tail(text, start, end, found) {
    let stop = start;
    while (stop < end && (0,base64/* isBase64Letter */.u)(text[stop]) && text[stop] !== ascii/* SLASH */.o)
        stop++;
    found.add(decodeBase64(text.subarray(start, stop)));
    if (text[stop] !== ascii/* SLASH */.o || ++found.tails > item_limits/* MAX_BASE64_SEGMENTS */.IN)
        return;
    let last = stop;
    while (last < end && (0,base64/* isBase64Letter */.u)(text[last]))
        last++;
    found.add(decodeBase64(text.subarray(start, last)));
    found.add(decodeBase64(text.subarray(start, last).filter(byte => byte !== ascii/* SLASH */.o)));
}
function decodeBase64(text) {
    return Buffer.from(Buffer.from(text).toString('latin1'), 'base64');
}
/** Reads the values of a query or fragment, whatever their names. */
function values(text, query, found) {
    for (let i = query + 1; i < text.length && !found.full; i++) {
        let end = i;
        let equals = -1;
        while (end < text.length && !'&;#?'.includes(String.fromCharCode(text[end]))) {
            if (text[end] === 0x3d && equals < 0)
                equals = end;
            end++;
        }
        value(text.subarray(i, end), found);
        if (equals >= 0)
            value(text.subarray(equals + 1, end), found);
        i = end;
    }
}
function value(raw, found) {
    if (raw.length < 4)
        return;
    const text = uncovered(raw);
    if (isUrl(text))
        found.add(text);
    else if ((0,reading_plain/* mayBeBase64 */.Qh)(text, 0, text.length))
        found.add(decodeBase64(text));
}
function isUrl(text) {
    if ((0,url_start/* beginsWhole */.QE)(text, 0, text.length))
        return true;
    const from = text[0] === ascii/* SLASH */.o && text[1] === ascii/* SLASH */.o ? 2 : 0;
    const end = (0,host_shape/* hostEnd */.kh)(text, from, text.length);
    if (!(0,host_shape/* isHost */.jU)(text, from, end, text.length, 'prose'))
        return false;
    return end === text.length || (0,host_shape/* hasTail */.PZ)(text, end, text.length);
}
/** Removes the layers of escapes that hide a text's scheme, or all of them if no scheme appears. */
function uncovered(raw) {
    let text = raw;
    for (let layer = 0; layer < item_limits/* MAX_ESCAPE_LAYERS */.Qr && text.includes(ascii/* PERCENT */.IQ); layer++) {
        if (isBare(text))
            return text;
        const next = new Uint8Array(text.length);
        const length = (0,percent/* decodeOnce */.UW)(text, 0, text.length, next, 0);
        if (length === text.length)
            return text;
        text = next.subarray(0, length);
    }
    const all = new Uint8Array(text.length);
    return isBare(text) ? text : all.subarray(0, (0,percent/* decodeFully */.NE)(text, 0, text.length, all, 0));
}
/** Checks whether a text shows a scheme, a host or base64 without further decoding. */
function isBare(text) {
    let i = 0;
    while (i < text.length && text[i] !== ascii/* PERCENT */.IQ)
        i++;
    const clear = text.subarray(0, i);
    const colon = clear.indexOf(0x3a);
    if (colon > 0 && (0,text_scheme/* isSpecialScheme */.$G)(clear, 0, colon) && clear.length > colon + 1 && (0,text_scheme/* isSlash */.YY)(clear[colon + 1]))
        return true;
    return (0,host_shape/* hasTail */.PZ)(clear, (0,host_shape/* hostEnd */.kh)(clear, 0, clear.length), clear.length) && isUrl(clear);
}
//# sourceMappingURL=unwrap.js.map
// EXTERNAL MODULE: ./lib/item/text/letter-case.js
var letter_case = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/item/text/entities.js
var text_entities = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/item/text/escapes.js
var text_escapes = __webpack_require__(3271);
;// CONCATENATED MODULE: ./lib/item/reading/variants.js
/** Finds other meanings of a URL's text: without disguise, and with earlier ends in running text. */




/** Returns the same URL without a disguise; nothing if it has none. */
function undisguised(text) {
    const found = [];
    const entities = text.includes(0x26) ? (0,text_entities/* decodeEntities */.Sm)(text) : null;
    if (entities !== null)
        found.push(entities);
    if (text.includes(ascii/* BACKSLASH */.r_)) {
        // A downloader reads a backslash as a slash. Markdown and twice-encoded JSON put one before a letter.
        found.push(text.map(byte => (byte === ascii/* BACKSLASH */.r_ ? 0x2f : byte)));
        found.push(text.filter(byte => byte !== ascii/* BACKSLASH */.r_));
        const escapes = (0,text_escapes/* decodeEscapes */.zR)(text);
        if (escapes !== null)
            found.push(escapes.bytes);
    }
    const dots = withoutDefusedDots(text);
    if (dots !== null)
        found.push(dots);
    const latin = fromLatin1(text);
    if (latin !== null)
        found.push(latin);
    return found;
}
/** Decodes `host[.]example`, `host(.)example` and `host[dot]example`, with which people defuse a link. */
function withoutDefusedDots(text) {
    if (!text.some(byte => byte === 0x28 || byte === 0x5b || byte === 0x7b))
        return null;
    const written = Buffer.from(text).toString('latin1');
    const plain = written.replace(/[[({](?:\.|dot)[\])}]/gi, '.');
    return plain === written ? null : Buffer.from(plain, 'latin1');
}
/** Reads bytes that are not UTF-8 as Latin-1. */
function fromLatin1(text) {
    if (!text.some(byte => byte >= 0x80))
        return null;
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(text);
        return null;
    }
    catch {
        return Buffer.from(Buffer.from(text).toString('latin1'));
    }
}
/** Where a URL in running text may end: at the first occurrence of each. */
const DELIMITERS = ["'", '*', '](', ' ', '"', '<', '>', '`', '\\', '[', '{', '(', '^'];
/** Where a URL in a list may end. It may contain them itself, so the first few occurrences and the last count. */
const SEPARATORS = [',', ';', '|'];
/**
 * Returns the beginnings of a text that may be the whole URL: up to a delimiter, up to an unopened bracket, up to the
 * first non-ASCII letter, and each without the sentence's punctuation.
 *
 * @param rest where the URL's authority begins: nothing before it is cut
 */
function shorter(text, rest) {
    const written = Buffer.from(text).toString('latin1');
    const ends = new Set();
    for (const delimiter of DELIMITERS)
        ends.add(written.indexOf(delimiter, rest + 1));
    for (const separator of SEPARATORS) {
        for (let at = written.indexOf(separator, rest), found = 0; at >= 0 && found < item_limits/* MAX_SEPARATORS */.Mq; found++) {
            ends.add(at);
            at = written.indexOf(separator, at + 1);
        }
        ends.add(written.lastIndexOf(separator));
    }
    const unopened = unopenedBracket(text, rest);
    ends.add(unopened);
    ends.add(text.findIndex((byte, at) => at >= rest && byte >= 0x80));
    ends.add(text.length);
    const cuts = new Set();
    for (const end of ends) {
        if (end <= rest)
            continue;
        cuts.add(end);
        cuts.add(withoutPunctuation(written, rest, end, unopened));
    }
    cuts.delete(text.length);
    return [...cuts].filter(end => end > rest).map(end => text.subarray(0, end));
}
/** Opening brackets by the number of their kind, closing ones by its negative. */
const BRACKETS = new Int8Array(256);
for (const [kind, pair] of ['()', '[]', '{}'].entries()) {
    BRACKETS[pair.charCodeAt(0)] = kind + 1;
    BRACKETS[pair.charCodeAt(1)] = -kind - 1;
}
/** Returns the index of the first closing bracket that was not opened, else -1. */
function unopenedBracket(text, start) {
    const open = new Int32Array(4);
    for (let i = start; i < text.length; i++) {
        const bracket = BRACKETS[text[i]];
        if (bracket > 0)
            open[bracket]++;
        else if (bracket < 0 && open[-bracket]-- === 0)
            return i;
    }
    return -1;
}
/** Returns the end without the sentence's punctuation. Brackets stay if the URL itself opens them. */
function withoutPunctuation(text, rest, end, unopened) {
    let to = end;
    while (to > rest) {
        const char = text.charAt(to - 1);
        const bracket = ')]}'.includes(char) && unopened >= 0 && unopened <= to - 1;
        if (!bracket && !'.,;:!?\'"*_~\\>'.includes(char))
            break;
        to--;
    }
    return to;
}
//# sourceMappingURL=variants.js.map
;// CONCATENATED MODULE: ./lib/item/reading/whatwg.js
/**
 * Reads what a downloader fetches: host, path and query by the WHATWG URL Standard. It keeps escapes and empty segments
 * that the canonical form does not.
 */


/** Bytes that `new URL` does not change and that end no part. A URL of only these bytes needs no `new URL`. */
const PLAIN_HOST = table(/[A-Za-z0-9._-]/);
const PLAIN_PATH = table(/[A-Za-z0-9!$%&'()*+,./:;=@[\]_|~-]/);
const PLAIN_QUERY = table(/[A-Za-z0-9!$%&()*+,./:;=?@[\]_|~^`{}-]/);
function table(plain) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (plain.test(String.fromCharCode(byte)) ? 1 : 0));
}
class WhatwgReader {
    bytes = new Uint8Array(4096);
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    /**
     * Reads a URL.
     *
     * @param text without blanks around it
     * @param start where the whole URL begins
     * @param rest where its authority begins
     * @param special whether it has a special scheme, such as `http`
     * @returns false if it has no such reading, or none with a host
     */
    read(text, start, rest, end, special) {
        if (special && this.#readPlain(text, rest, end))
            return true;
        const decoded = Buffer.from(text.subarray(special ? rest : start, end)).toString('utf8');
        const url = parse(special ? `http://${decoded}` : decoded);
        if (url === null || url.hostname === '')
            return false;
        this.#reserve(url.href.length * 3);
        const written = Buffer.from(`${url.hostname}${url.pathname}${url.search}`);
        this.bytes.set(written);
        this.hostEnd = Buffer.byteLength(url.hostname);
        this.pathEnd = this.hostEnd + Buffer.byteLength(url.pathname);
        this.end = written.length;
        this.address = url.hostname.startsWith('[') || /^\d+$/.test(url.hostname.slice(url.hostname.lastIndexOf('.') + 1));
        return true;
    }
    /** Reads a URL in which the standard changes only the case of the host. Returns false if it may change more. */
    #readPlain(text, start, end) {
        this.#reserve(end - start + 1);
        const out = this.bytes;
        let i = start;
        let label = start;
        for (; i < end && PLAIN_HOST[text[i]] === 1; i++) {
            const byte = text[i];
            if (byte === ascii/* DOT */.y0)
                label = i + 1;
            out[i - start] = (0,letter_case/* lowerByte */.a)(byte);
        }
        // A last label that begins with a digit may be an address, an empty one may be dropped.
        if (i === label || text[label] <= 0x39)
            return false;
        this.hostEnd = i - start;
        if (i < end && text[i] === 0x3a)
            for (i++; i < end && text[i] >= 0x30 && text[i] <= 0x39;)
                i++;
        if (i < end && text[i] !== ascii/* SLASH */.o && text[i] !== ascii/* QUESTION */.c3 && text[i] !== ascii/* HASH */.v9)
            return false;
        this.address = false;
        return this.#readPath(text, i, end);
    }
    #readPath(text, start, end) {
        const out = this.bytes;
        let to = this.hostEnd;
        let i = start;
        if (i === end || text[i] !== ascii/* SLASH */.o)
            out[to++] = ascii/* SLASH */.o;
        for (; i < end && PLAIN_PATH[text[i]] === 1; i++) {
            // `/.` and `/%2e` may be dot segments.
            if (out[to - 1] === ascii/* SLASH */.o && to > this.hostEnd && isDot(text, i, end))
                return false;
            out[to++] = text[i];
        }
        this.pathEnd = to;
        if (i < end && text[i] === ascii/* QUESTION */.c3)
            for (; i < end && PLAIN_QUERY[text[i]] === 1; i++)
                out[to++] = text[i];
        this.end = to;
        return i === end || text[i] === ascii/* HASH */.v9;
    }
    #reserve(size) {
        if (size > this.bytes.length)
            this.bytes = new Uint8Array(size * 2);
    }
}
function isDot(text, at, end) {
    if (text[at] === ascii/* DOT */.y0)
        return true;
    return at + 2 < end && text[at] === 0x25 && text[at + 1] === 0x32 && (text[at + 2] | 0x20) === 0x65;
}
function parse(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=whatwg.js.map
;// CONCATENATED MODULE: ./lib/item/reading/readings.js
/**
 * Produces all readings of an item: as written, without disguises, as a downloader reads it, and what it wraps, to
 * depth 3. A plain URL takes a fast path without any string or object.
 */
















/** Reads URLs. One object is used for many, because it owns the buffers. */
class UrlReader {
    #sink;
    #urlMd5;
    #plain = new reading_plain/* PlainUrl */.Iv(new Uint8Array(1024));
    #canonical = new reading_canonical/* Canonicalizer */.t_();
    #whatwg = new WhatwgReader();
    #scheme = new text_scheme/* SchemeReader */.TF();
    #queue = [];
    #seen = new Set();
    #anyHost = false;
    #tooMany = false;
    /** The item as written, until its MD5s are made. */
    #written = null;
    /** Bytes that may still be canonicalized for the current item. */
    #budget = 0;
    constructor(sink, urlMd5) {
        this.#sink = sink;
        this.#urlMd5 = urlMd5;
    }
    /** Passes on the expressions of a URL with one reading and no expression twice, and returns true; else false. */
    readPlain(bytes, start, end) {
        const scheme = this.#scheme;
        if (this.#urlMd5 || !scheme.read(bytes, start, end) || !scheme.special)
            return false;
        const plain = this.#plain;
        if (reading_plain/* PlainUrl */.Iv.room(end - start) > plain.bytes.length)
            plain.bytes = new Uint8Array(reading_plain/* PlainUrl */.Iv.room(end - start) * 2);
        if (!plain.read(bytes, scheme.rest, end, 0))
            return false;
        (0,expressions/* emitExpressions */.H7)(plain, this.#sink);
        this.#hashes(bytes, start, end);
        return true;
    }
    /**
     * Passes on the expressions of every reading; some may come twice.
     *
     * @returns false if no reading has a host, or if there are too many readings
     */
    readAll(bytes, start, end) {
        this.#anyHost = false;
        this.#tooMany = false;
        this.#budget = item_limits/* MAX_READING_BYTES */.Aq + 4 * (end - start);
        this.#seen.clear();
        this.#queue = [];
        this.#written = bytes.subarray(start, end);
        this.#hashes(bytes, start, end);
        this.#push(bytes.subarray(start, end), 0);
        // The queue grows during the loop.
        for (let i = 0; i < this.#queue.length; i++)
            this.#read(this.#queue[i]);
        this.#queue = [];
        this.#seen.clear();
        return this.#anyHost && !this.#tooMany;
    }
    /** Content-addressed stores name a file by its hash, so hashes inside a URL are looked up too. */
    #hashes(bytes, start, end) {
        (0,hashes/* scanHashes */.ob)(bytes, start, end, (from, to) => (0,hashes/* emitHash */.Im)(bytes, from, to, this.#sink));
    }
    #push(text, depth) {
        if (this.#tooMany)
            return;
        const tidied = tidy(text);
        const key = Buffer.from(tidied).toString('latin1');
        if (tidied.length === 0 || this.#seen.has(key))
            return;
        if (this.#queue.length >= item_limits/* MAX_READINGS */.XA) {
            this.#tooMany = true;
            return;
        }
        this.#seen.add(key);
        this.#queue.push({ text: tidied, depth });
    }
    #read({ text, depth }) {
        const whole = unescapedWhole(text);
        if (whole !== null)
            this.#push(whole, depth);
        for (const other of undisguised(text))
            this.#push(other, depth);
        this.#scheme.read(text, 0, text.length);
        const { rest } = this.#scheme;
        const bare = this.#scheme.colon < 0;
        const uncovered = (0,host_reader/* uncoveredHost */.Uu)(text, rest, bare);
        if (uncovered !== null)
            this.#push(uncovered, depth);
        this.#emit(text);
        const { bytes, hostEnd, end } = this.#canonical;
        const host = Buffer.from(bytes.subarray(0, hostEnd)).toString('latin1');
        const path = Buffer.from(bytes.subarray(hostEnd, end)).toString('latin1');
        for (const beginning of shorter(text, rest))
            this.#emit(beginning);
        if (bare && rest === 0)
            this.#pushAfterWord(text, depth);
        if (depth === item_limits/* MAX_INNER_URLS */.Ri || this.#tooMany)
            return;
        // What follows a blank or a delimiter in the string itself was already found as a separate item.
        const { found, all } = unwrap({ text, rest, host, path, listed: depth === 0 }, item_limits/* MAX_READINGS */.XA);
        if (!all)
            this.#tooMany = true;
        for (const wrapped of found)
            this.#push(wrapped, depth + 1);
    }
    /** `見example.test/x`: in languages without blanks, the text before the host may belong to the sentence. */
    #pushAfterWord(text, depth) {
        const dot = text.indexOf(0x2e);
        let start = dot;
        while (start > 0 && text[start - 1] < 0x80)
            start--;
        if (start > 0 && start < dot)
            this.#push(text.subarray(start), depth);
    }
    /** Passes on the expressions of one text: in canonical form, in the other orders, and as a downloader reads it. */
    #emit(text) {
        this.#budget -= text.length;
        if (this.#budget < 0)
            this.#tooMany = true;
        if (this.#tooMany)
            return;
        const scheme = this.#scheme;
        scheme.read(text, 0, text.length);
        const { rest, special } = scheme;
        if (text.includes(ascii/* PERCENT */.IQ, rest))
            this.#emitOrder(text, rest, reading_canonical/* SPLIT_FIRST */.MS);
        if (climbs(text, rest))
            this.#emitOrder(text, rest, reading_canonical/* DOTS_FIRST */.Ij);
        const fetched = this.#whatwg.read(text, 0, rest, text.length, special);
        if (fetched)
            this.#emitUrl(this.#whatwg);
        // Last, because the caller needs the canonical form to be the latest one.
        const canonical = this.#emitOrder(text, rest, reading_canonical/* DECODE_FIRST */.qh);
        if (this.#urlMd5)
            this.#md5Forms(text, rest, canonical, fetched || canonical);
        if (canonical)
            this.#emitHub(text);
    }
    #emitOrder(text, rest, order) {
        if (!this.#canonical.read(text, rest, text.length, order))
            return false;
        this.#emitUrl(this.#canonical);
        return true;
    }
    #emitUrl(url) {
        this.#anyHost = true;
        (0,expressions/* emitExpressions */.H7)(url, this.#sink);
    }
    #emitHub(text) {
        const { bytes, hostEnd, end } = this.#canonical;
        const scheme = this.#scheme.colon < 0 ? '' : (0,text_scheme/* nameOf */.Vb)(text, 0, this.#scheme.colon);
        let repositories = [];
        if (scheme === 'hf')
            repositories = (0,hub/* hfSchemeRepositories */.iq)(decoded(text.subarray(this.#scheme.rest)));
        else if ((0,known_hosts/* mayStandForMore */.j)(bytes, 0, hostEnd)) {
            const host = Buffer.from(bytes.subarray(0, hostEnd)).toString('latin1');
            repositories = (0,hub/* hubRepositories */.At)(host, Buffer.from(bytes.subarray(hostEnd, end)).toString('latin1'));
        }
        for (const repository of repositories) {
            const written = Buffer.from(repository, 'latin1');
            const url = {
                bytes: written,
                start: 0,
                hostEnd: written.indexOf(ascii/* SLASH */.o),
                pathEnd: written.length,
                end: written.length
            };
            (0,expressions/* emitExpressions */.H7)({ ...url, address: false }, this.#sink);
        }
    }
    /**
     * Passes on MD5s of a URL as partners compute them: as written, canonical, and in lower case without its scheme. They
     * belong to the current reading, so a new scheme or port alone adds nothing.
     */
    #md5Forms(text, rest, canonical, read) {
        if (this.#written !== null)
            this.#md5(this.#written, read);
        this.#written = null;
        this.#md5(text, read);
        this.#md5((0,letter_case/* lowerCase */.g)(text.subarray(rest)), read);
        if (!canonical)
            return;
        const { bytes, end } = this.#canonical;
        const name = this.#scheme.colon < 0 ? 'http' : (0,text_scheme/* nameOf */.Vb)(text, 0, this.#scheme.colon).replace(/^hxxp/, 'http');
        this.#md5(Buffer.concat([Buffer.from(`${name}://`), bytes.subarray(0, end)]), read);
    }
    /** @param read whether this text has a reading; else the expression is a reading of its own */
    #md5(text, read) {
        const bytes = Buffer.from(`url-md5:${(0,external_node_crypto_.hash)('md5', text, 'hex')}`);
        const end = bytes.length;
        if (!read)
            this.#sink.reading?.({ bytes, start: 0, hostEnd: end, pathEnd: end, end, address: false });
        this.#sink.add(bytes, 0, end);
    }
}
/** Returns a copy without blanks around it and without tabs and line breaks inside. */
function tidy(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] <= 0x20)
        start++;
    while (end > start && text[end - 1] <= 0x20)
        end--;
    const tidied = new Uint8Array(end - start);
    let to = 0;
    for (let i = start; i < end; i++) {
        const byte = text[i];
        if (byte !== 9 && byte !== 10 && byte !== 13)
            tidied[to++] = byte;
    }
    return tidied.subarray(0, to);
}
/** Decodes a URL that is escaped as a whole. Returns null if the text has a visible scheme or no hidden one. */
function unescapedWhole(text) {
    const colon = (0,text_scheme/* schemeColon */.pw)(text, 0, text.length);
    if ((colon >= 0 && text[colon + 1] === ascii/* SLASH */.o) || !text.includes(ascii/* PERCENT */.IQ))
        return null;
    const decoded = new Uint8Array(text.length);
    const length = (0,percent/* decodeFully */.NE)(text, 0, text.length, decoded, 0);
    const found = (0,text_scheme/* schemeColon */.pw)(decoded, 0, length);
    return found >= 0 && decoded[found + 1] === ascii/* SLASH */.o ? decoded.subarray(0, length) : null;
}
/** Checks whether `..` may remove an empty segment. */
function climbs(text, rest) {
    const written = Buffer.from(text.subarray(rest)).toString('latin1');
    return /\/\/|%2f/i.test(written) && /\.\.|%2e/i.test(written);
}
/** Returns a text without its escapes, one character per byte. */
function decoded(text) {
    const bytes = Buffer.alloc(text.length);
    return bytes.toString('latin1', 0, (0,percent/* decodeFully */.NE)(text, 0, text.length, bytes, 0));
}
//# sourceMappingURL=readings.js.map

/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ wrappedByHost),
/* harmony export */   V: () => (/* binding */ WRAPPERS)
/* harmony export */ });
/** The table of services whose URLs contain another URL without its scheme. */
/** The only table: a service listed here is unwrapped, and the quick check in `known-hosts.ts` uses it too. */
const WRAPPERS = [
    {
        hosts: ['archive.org'],
        wrapped: (_, path) => [/^\/+(?:web|save)\/+(?:[\d*]+(?:[a-z]{2}_)?\/+)*(.+)/s.exec(path)?.[1]]
    },
    {
        hosts: ['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.vn', 'archive.fo', 'archive.md'],
        wrapped: (_, path) => [/^\/+(?:[\d.-]{4,}|newest|oldest|o\/+\w+)\/+(.+\..+)/s.exec(path)?.[1]]
    },
    { hosts: ['wp.com'], host: /^i\d\.wp\.com$/, wrapped: (_, path) => [path.replace(/^\/+/, '')] },
    { hosts: ['weserv.nl', 'wsrv.nl'], wrapped: (_, path) => urlValues(path) },
    { hosts: ['cdn.ampproject.org'], wrapped: fromAmp },
    {
        hosts: [],
        path: '/amp/',
        host: /(?:^|\.)google\.[a-z.]+$/,
        wrapped: (_, path) => [/^\/+amp\/+(?:s\/+)?(.+\..+)/s.exec(path)?.[1]]
    },
    {
        hosts: ['webcache.googleusercontent.com'],
        wrapped: (_, path) => [/[?&]q=cache(?::|%3a)(?:[\w-]+(?::|%3a))?([^&+]+)/i.exec(path)?.[1]]
    },
    { hosts: ['translate.goog'], wrapped: fromTranslate },
    { hosts: ['urldefense.com', 'urldefense.proofpoint.com'], wrapped: (_, path) => [fromUrlDefense(path)] }
];
/**
 * Returns what a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path with its query, one character per byte
 */
function wrappedByHost(host, path) {
    return WRAPPERS.filter(wrapper => isOf(wrapper, host))
        .flatMap(wrapper => wrapper.wrapped(host, path))
        .filter((found) => found !== undefined && found !== '');
}
function isOf({ hosts, host: looks }, host) {
    const named = hosts.length === 0 || hosts.some(name => host === name || host.endsWith(`.${name}`));
    return named && (looks === undefined || looks.test(host));
}
/** `?url=host/path`, escaped or not, also after `ssl:`. */
function urlValues(path) {
    const query = path.slice(path.indexOf('?') + 1);
    return query
        .split('&')
        .filter(part => part.startsWith('url='))
        .map(part => part.slice('url='.length).replace(/^ssl(?::|%3a)/i, ''));
}
/** `/c/s/host/path` and similar, and the host encoded in the subdomain. */
function fromAmp(host, path) {
    const inside = /^\/+(?:[a-z]{1,3}\/+)(?:[wh]\d+\/+)*(?:s\/+)?(.+)/s.exec(path)?.[1];
    return [inside, spelledHost(host.replace(/\.?cdn\.ampproject\.org$/, ''))];
}
/** The host encoded in the subdomain, with the path, and with the query without the translator's parameters. */
function fromTranslate(host, path) {
    const inside = spelledHost(host.replace(/\.translate\.goog$/, ''));
    if (inside === undefined)
        return [];
    const [before = '', ...query] = path.split('?');
    const own = query
        .join('?')
        .split('&')
        .filter(part => !part.startsWith('_x_tr_'))
        .join('&');
    return [`${inside}${path}`, own === '' ? `${inside}${before}` : `${inside}${before}?${own}`];
}
/** Decodes a host in one label: `-` means a dot, `--` a hyphen. */
function spelledHost(label) {
    if (label === '' || label.includes('.'))
        return undefined;
    return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}
/** `/v2/url?u=https-3A__host_path`: `-` means `%`, `_` a slash. */
function fromUrlDefense(path) {
    const value = /^\/+v2\/+url\?(?:.*&)?u=([^&]+)/s.exec(path)?.[1];
    return value?.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%');
}
//# sourceMappingURL=wrappers.js.map

/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   AT: () => (/* binding */ AT),
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   CW: () => (/* binding */ APOSTROPHE),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   Iy: () => (/* binding */ EXCLAMATION),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   L5: () => (/* binding */ PIPE),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   c3: () => (/* binding */ QUESTION),
/* harmony export */   e0: () => (/* binding */ AMPERSAND),
/* harmony export */   hr: () => (/* binding */ DOLLAR),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   jx: () => (/* binding */ HYPHEN),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   v9: () => (/* binding */ HASH),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   y0: () => (/* binding */ DOT)
/* harmony export */ });
/** The ASCII characters that readers look for, as bytes. */
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const STAR = 0x2a;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const AT = 0x40;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const PIPE = 0x7c;
const CLOSE_BRACE = 0x7d;
//# sourceMappingURL=ascii.js.map

/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SEXTET),
/* harmony export */   u: () => (/* binding */ isBase64Letter)
/* harmony export */ });
/** The letters of base64, in the standard alphabet and in the URL-safe one. */
/** The six bits of a base64 letter of either alphabet, else 64. */
const SEXTET = new Uint8Array(256).fill(64);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
    SEXTET[char.charCodeAt(0)] = value;
}
SEXTET[0x2d] = 62;
SEXTET[0x5f] = 63;
/** Checks whether the byte is a letter of either base64 alphabet. */
function isBase64Letter(byte) {
    return SEXTET[byte] < 64;
}
//# sourceMappingURL=base64.js.map

/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   v8: () => (/* binding */ withoutBreaks),
/* harmony export */   wh: () => (/* binding */ wideBlank)
/* harmony export */ });
/** Recognizes white space and invisible marks in UTF-8, at which a URL in running text ends. */
/** Returns the length of the non-ASCII blank or bidi mark that begins at `at`, else 0. */
function wideBlank(bytes, at) {
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    switch (bytes[at]) {
        case 0xc2:
            return second === 0xa0 || second === 0x85 ? 2 : 0;
        case 0xd8:
            return second === 0x9c ? 2 : 0;
        case 0xe1:
            return second === 0x9a && third === 0x80 ? 3 : 0;
        case 0xe2:
            return isGeneralBlank(second, third) ? 3 : 0;
        case 0xe3:
            return second === 0x80 && third === 0x80 ? 3 : 0;
        case 0xef:
            return second === 0xbb && third === 0xbf ? 3 : 0;
        default:
            return 0;
    }
}
/** U+2000 to U+200A, U+200E and U+200F, U+2028 to U+202F, U+205F, U+2066 to U+2069. */
function isGeneralBlank(second, third) {
    if (third === undefined)
        return false;
    if (second === 0x80)
        return third <= 0x8a || third === 0x8e || third === 0x8f || (third >= 0xa8 && third <= 0xaf);
    return second === 0x81 && (third === 0x9f || (third >= 0xa6 && third <= 0xa9));
}
/** Checks whether a byte is a tab, CR or LF, which downloaders remove from a URL. */
function isBreak(byte) {
    return byte === 9 || byte === 10 || byte === 13;
}
/** Returns a copy without tabs, CR and LF. */
function withoutBreaks(bytes) {
    return bytes.filter(byte => !isBreak(byte));
}
/** Returns the first byte of `bytes[start, end)` that is not a blank, control or mark. */
function skipBlanks(bytes, start, end) {
    let i = start;
    while (i < end) {
        const length = bytes[i] <= 0x20 || bytes[i] === 0x7f ? 1 : bytes[i] < 0x80 ? 0 : wideBlank(bytes, i);
        if (length === 0)
            break;
        i += length;
    }
    return Math.min(i, end);
}
/** Returns the end of `bytes[start, end)` without trailing blanks, controls and marks. */
function trimBlanks(bytes, start, end) {
    let to = end;
    while (to > start) {
        if (bytes[to - 1] <= 0x20 || bytes[to - 1] === 0x7f)
            to--;
        else if (to - start >= 2 && wideBlank(bytes, to - 2) === 2)
            to -= 2;
        else if (to - start >= 3 && wideBlank(bytes, to - 3) === 3)
            to -= 3;
        else
            break;
    }
    return to;
}
//# sourceMappingURL=blanks.js.map

/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isScalarValue)
/* harmony export */ });
/** Returns true for a Unicode scalar value: a code point that is not half of a surrogate pair. */
function isScalarValue(code) {
    return code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
//# sourceMappingURL=code-point.js.map

/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   Sm: () => (/* binding */ decodeEntities),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric)
/* harmony export */ });
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _code_point_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7297);
/** Decodes character references of HTML and XML in text that no HTML parser has read. */




/** Named references that may occur in a URL. */
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['colon', ':'],
    ['sol', '/'],
    ['bsol', '\\'],
    ['period', '.'],
    ['fjlig', 'fj'],
    ['commat', '@'],
    ['quest', '?'],
    ['equals', '='],
    ['num', '#'],
    ['percnt', '%'],
    ['lowbar', '_'],
    ['hyphen', '\u2010'],
    ['dash', '\u2010'],
    ['plus', '+'],
    ['comma', ','],
    ['semi', ';'],
    ['excl', '!'],
    ['ast', '*'],
    ['lpar', '('],
    ['rpar', ')'],
    ['nbsp', '\u00a0'],
    ['tab', '\t'],
    ['newline', '\n']
]);
/** Checks whether a character reference begins at `at`. */
function isReference(bytes, at, end) {
    return bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .AMPERSAND */ .e0 && referenceEnd(bytes, at, end) > 0;
}
/** Returns the text with its references replaced, up to three times in a row; null if it has none. */
function decodeEntities(text) {
    let decoded = text;
    for (let round = 0; round < 3; round++) {
        const next = decodeRound(decoded);
        if (next === null)
            break;
        decoded = next;
    }
    return decoded === text ? null : decoded;
}
function decodeRound(text) {
    let out = null;
    let to = 0;
    let done = 0;
    for (let i = text.indexOf(_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .AMPERSAND */ .e0); i >= 0 && i < text.length; i = text.indexOf(_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .AMPERSAND */ .e0, i + 1)) {
        const end = referenceEnd(text, i, text.length);
        const char = end > 0 ? character(Buffer.from(text.subarray(i + 1, end)).toString('latin1')) : null;
        if (char === null)
            continue;
        out ??= Buffer.alloc(text.length * 2 + 4);
        out.set(text.subarray(done, i), to);
        to += i - done;
        to += out.write(char, to);
        done = end;
    }
    if (out === null)
        return null;
    out.set(text.subarray(done), to);
    return out.subarray(0, to + text.length - done);
}
/** Returns where the reference that begins at `at` ends, after its semicolon; -1 if there is none. */
function referenceEnd(bytes, at, end) {
    if (bytes[at + 1] === 0x23)
        return numberEnd(bytes, at + 2, end);
    const from = at + 1;
    let i = from;
    const stop = Math.min(end, at + _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REFERENCE_BYTES */ .LU);
    while (i < stop && isAlphanumeric(bytes[i]))
        i++;
    if (i === from)
        return -1;
    if (i < end && bytes[i] === 0x3b)
        return i + 1;
    // `&amp` needs no semicolon.
    return bytes[from] === 0x61 && bytes[from + 1] === 0x6d && bytes[from + 2] === 0x70 && i >= from + 3 ? from + 3 : -1;
}
/** Returns the end of `46;` or `x2e`. The semicolon is optional and leading zeros are allowed. */
function numberEnd(bytes, start, end) {
    const hex = start < end && (bytes[start] | 0x20) === 0x78;
    const from = hex ? start + 1 : start;
    let i = from;
    while (i < end && _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[bytes[i]] < (hex ? 16 : 10))
        i++;
    if (i === from)
        return -1;
    return i < end && bytes[i] === 0x3b ? i + 1 : i;
}
function isAlphanumeric(byte) {
    const letter = byte | 0x20;
    return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}
/** Returns the character that a reference means; null if it is unknown. */
function character(reference) {
    const name = reference.replace(/;$/, '');
    if (!name.startsWith('#'))
        return NAMED.get(name.toLowerCase()) ?? null;
    const hex = /^#x0*([0-9a-f]{1,6})$/i.exec(name)?.[1];
    const decimal = /^#0*([0-9]{1,7})(?![0-9])/.exec(name)?.[1];
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    if (code <= 0 || !(0,_code_point_js__WEBPACK_IMPORTED_MODULE_3__/* .isScalarValue */ .S)(code))
        return null;
    return String.fromCodePoint(code);
}
//# sourceMappingURL=entities.js.map

/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isEscape),
/* harmony export */   pR: () => (/* binding */ EscapeDecoding),
/* harmony export */   xg: () => (/* binding */ isDefused),
/* harmony export */   zR: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(296);
/* harmony import */ var _code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7297);
/**
 * Decodes escapes that no parser has decoded: those of programming languages (`\u002e`, `\u{2e}`, `\U0000002e`,
 * `\x2e`), and the brackets that people use to defuse a link (`bad[.]example`, `https[:]//`).
 */



/** Checks whether the backslash at `at` begins an escape. */
function isEscape(bytes, at, end) {
    return escapeAt(bytes, at, end) !== null;
}
/** Checks whether the dot or colon at `at` is alone between brackets. */
function isDefused(bytes, at) {
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    return (before === 0x5b && after === 0x5d) || (before === 0x28 && after === 0x29);
}
/**
 * Returns the text with its escapes decoded once. Further backslashes before an escape, as in JSON inside a string, are
 * removed with it.
 *
 * @param before marks what an earlier round decoded
 * @returns null if there is no escape
 */
function decodeEscapes(text, before = null) {
    const decoding = new EscapeDecoding(text, before);
    decoding.step(text.length);
    return decoding.result;
}
/** Does the work of `decodeEscapes` in steps. */
class EscapeDecoding {
    #text;
    #before;
    #bytes;
    #decoded;
    #at = 0;
    #to = 0;
    constructor(text, before) {
        this.#text = text;
        this.#before = before;
        this.#bytes = Buffer.alloc(text.length);
        this.#decoded = new Uint8Array(text.length);
    }
    /** Continues for `size` bytes. Returns true at the end. */
    step(size) {
        const text = this.#text;
        const stop = Math.min(text.length, this.#at + size);
        while (this.#at < stop)
            this.#one(text, this.#at);
        return this.#at >= text.length;
    }
    /** The result once the end is reached; null if there was no escape. */
    get result() {
        const to = this.#to;
        if (to === this.#text.length)
            return null;
        return { bytes: this.#bytes.subarray(0, to), decoded: this.#decoded.subarray(0, to) };
    }
    #one(text, at) {
        const inner = text[at + 1];
        if ((inner === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .DOT */ .y0 || inner === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH) && isDefused(text, at + 1)) {
            this.#decoded[this.#to] = 1;
            this.#bytes[this.#to++] = inner;
            this.#at = at + 3;
            return;
        }
        let last = at;
        while (text[last] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ && text[last + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_)
            last++;
        const escape = text[last] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ ? escapeAt(text, last, text.length) : null;
        if (escape === null) {
            // `\/` is an escape of JSON. Other backslashes stay.
            const from = text[last] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ && text[last + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .SLASH */ .o ? ++last : at;
            for (let i = from; i <= last; i++) {
                this.#decoded[this.#to] = this.#before?.[i] ?? 0;
                this.#bytes[this.#to++] = text[i];
            }
            this.#at = last + 1;
            return;
        }
        const to = this.#to;
        const length = escape.byte ? 1 : this.#bytes.write(String.fromCodePoint(escape.code), to);
        if (escape.byte)
            this.#bytes[to] = escape.code;
        this.#decoded.fill(1, to, to + length);
        this.#to = to + length;
        this.#at = escape.end;
    }
}
/** Digits of each kind of escape. After `u` and `x`, braces may enclose any number of digits. */
const DIGITS = new Map([
    [0x75, 4],
    [0x55, 8],
    [0x78, 2]
]);
function escapeAt(text, at, end) {
    const kind = text[at + 1] ?? 0;
    const digits = DIGITS.get(kind);
    if (digits === undefined || at + 3 >= end)
        return null;
    const braces = text[at + 2] === 0x7b;
    const from = braces ? at + 3 : at + 2;
    let stop = from;
    let code = 0;
    while (stop < end && stop < from + (braces ? 8 : digits) && _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[text[stop]] !== 255) {
        code = code * 16 + _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[text[stop++]];
    }
    if (braces ? stop === from || text[stop] !== 0x7d : stop < from + digits)
        return null;
    if (braces)
        stop++;
    if (kind === 0x78 && !braces)
        return { code, byte: true, end: stop };
    if (code > 0x10ffff)
        return null;
    if ((0,_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalarValue */ .S)(code))
        return { code, byte: false, end: stop };
    const low = code < 0xdc00 && text[stop] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ ? lowSurrogate(text, stop, end) : -1;
    if (low < 0)
        return { code: 0xfffd, byte: false, end: stop };
    return { code: 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), byte: false, end: stop + 6 };
}
/** Returns the second half of a surrogate pair, `\uXXXX` at `at`; -1 if there is none. */
function lowSurrogate(text, at, end) {
    if (text[at + 1] !== 0x75 || at + 6 > end)
        return -1;
    let code = 0;
    for (let i = at + 2; i < at + 6; i++) {
        if (_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[text[i]] === 255)
            return -1;
        code = code * 16 + _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[text[i]];
    }
    return code >= 0xdc00 && code <= 0xdfff ? code : -1;
}
//# sourceMappingURL=escapes.js.map

/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ HostReader),
/* harmony export */   UM: () => (/* binding */ behindUser),
/* harmony export */   Uu: () => (/* binding */ uncoveredHost)
/* harmony export */ });
/* harmony import */ var _host_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9033);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
/* harmony import */ var _uncover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);
/* harmony import */ var _wide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1636);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(296);
/** Reads hosts without a scheme, both as written and after removing escapes, character references and wide letters. */






/** Bytes that are uncovered at first to see a host. */
const FIRST_LOOK = 64;
/** Answers for one position after another whether a host begins there, and keeps the details of the last answer. */
class HostReader {
    /** Where the host ends. */
    to = 0;
    /** Whether a path, a port or similar follows. */
    tail = false;
    /** Whether slashes hidden by escapes come before it. */
    slashes = false;
    /** The byte after it, with escapes removed; a blank at the end of the text. */
    after = 0x20;
    /** If there is no host: where the next one may begin. */
    next = 0;
    /** The byte before `next`, with escapes removed. */
    last = 0x20;
    /** Up to here there are only bytes of a host name, as written. */
    run = 0;
    #uncovered = new _uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .Uncovered */ .u();
    /**
     * Checks whether a host begins at `from`.
     *
     * @param known up to here there are only bytes of a host name
     */
    read(bytes, from, end, strictness, known = from) {
        let run = known;
        while (run < end && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(bytes, run))
            run++;
        this.run = run;
        this.slashes = false;
        if ((0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isCover */ .A)(bytes, run, end))
            return this.#readCovered(bytes, from, end, strictness);
        this.next = run;
        this.to = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDots */ .nu)(bytes, from, run);
        this.after = this.to < end ? bytes[this.to] : 0x20;
        this.tail = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTail */ .PZ)(bytes, this.to, end);
        return (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(bytes, from, this.to, end, strictness) || isWideHost(bytes, from, this.to, end, strictness);
    }
    #readCovered(bytes, from, end, strictness) {
        const text = this.#uncovered;
        let look = FIRST_LOOK;
        let { first, run } = this.#uncover(bytes, from, end, look);
        // The view includes what follows the host.
        while (run + 8 >= text.length && look < _item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNCOVERED_BYTES */ .PT && from + look < end) {
            look *= 4;
            ({ first, run } = this.#uncover(bytes, from, end, look));
        }
        const to = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDots */ .nu)(text.bytes, first, run);
        this.slashes = first > 1;
        this.to = text.place(to);
        this.after = to < text.length ? text.bytes[to] : 0x20;
        this.tail = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTail */ .PZ)(text.bytes, to, text.length);
        const next = first === 1 ? 1 : run + 1;
        this.next = text.place(next);
        this.last = next <= text.length ? text.bytes[next - 1] : 0x20;
        if (first === 1)
            return false;
        return ((0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(text.bytes, first, to, text.length, strictness) ||
            isWideHost(text.bytes, first, to, text.length, strictness));
    }
    /** Uncovers `look` bytes. Returns where the slashes before a host end in them, and where the host ends. */
    #uncover(bytes, from, end, look) {
        const text = this.#uncovered;
        text.read(bytes, from, Math.min(end, from + look));
        let first = 0;
        while (first < text.length && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(text.bytes[first]))
            first++;
        let run = first;
        while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text.bytes, run))
            run++;
        return { first, run };
    }
}
/** Like `isHost`, for a host with wide letters and marks. */
function isWideHost(bytes, start, end, limit, strictness) {
    const plain = (0,_wide_js__WEBPACK_IMPORTED_MODULE_4__/* .plainHost */ .jV)(bytes, start, end);
    if (plain === null)
        return false;
    const text = Buffer.concat([plain, bytes.subarray(end, Math.min(limit, end + 8))]);
    return (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(text, 0, plain.length, text.length, strictness);
}
/** Returns where the host begins in an authority: after the last `@` of a possible user and password. */
function behindUser(bytes, start, end) {
    let from = start;
    for (let i = start; i < end && bytes[i] > 0x20 && bytes[i] !== 0x3f && bytes[i] !== 0x23 && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[i]); i++) {
        if (bytes[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_5__.AT)
            from = i + 1;
    }
    return from;
}
/** Used for the hosts of one text after another. */
const uncovered = new _uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .Uncovered */ .u();
/**
 * Decodes escapes and references in the host that begins at `start`, or in slashes before it, and wide letters in a
 * host without a scheme. Returns null if there are none of those.
 */
function uncoveredHost(text, start, bare) {
    const from = behindUser(text, start, text.length);
    let run = from;
    while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text, run))
        run++;
    const covered = (0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isCover */ .A)(text, run, text.length);
    let host = text.subarray(from, run);
    if (covered) {
        uncovered.read(text, from, text.length);
        const { bytes, length } = uncovered;
        let to = 0;
        while (to < length && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[to]))
            to++;
        while (to < length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(bytes, to))
            to++;
        run = uncovered.place(to);
        host = bytes.subarray(0, to);
    }
    const plain = bare ? (0,_wide_js__WEBPACK_IMPORTED_MODULE_4__/* .plainHost */ .jV)(host, 0, host.length) : null;
    return covered || plain !== null ? Buffer.concat([text.subarray(0, from), plain ?? host, text.subarray(run)]) : null;
}
//# sourceMappingURL=host-reader.js.map

/***/ }),

/***/ 9033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ isHostByte),
/* harmony export */   PZ: () => (/* binding */ hasTail),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   kQ: () => (/* binding */ isAsciiHost),
/* harmony export */   kh: () => (/* binding */ hostEnd),
/* harmony export */   nu: () => (/* binding */ withoutDots)
/* harmony export */ });
/* harmony import */ var _safe_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4672);
/* harmony import */ var _ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1099);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(296);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9877);
/** Checks whether a text without a scheme begins with a host. Versions, file names and abbreviations do not. */





/** The ASCII letters of a host name. */
const ASCII_HOST = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9_.-]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** Checks whether an ASCII byte can belong to a host name, dots included. */
function isAsciiHost(byte) {
    return ASCII_HOST[byte] === 1;
}
/** Checks whether a byte can belong to a host name, dots included. */
function isHostByte(bytes, at) {
    const byte = bytes[at];
    return byte < 0x80 ? ASCII_HOST[byte] === 1 : (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .wideBlank */ .wh)(bytes, at) === 0;
}
/** Returns where the host name that begins at `start` ends. Trailing dots belong to the sentence. */
function hostEnd(bytes, start, end) {
    let i = start;
    while (i < end && isHostByte(bytes, i))
        i++;
    return withoutDots(bytes, start, i);
}
function withoutDots(bytes, start, end) {
    let i = end;
    while (i > start && bytes[i - 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .DOT */ .y0)
        i--;
    return i;
}
/** Checks whether something follows the host that makes it a URL: a path, query, fragment or port. */
function hasTail(bytes, at, end) {
    if (at >= end)
        return false;
    const byte = bytes[at];
    if (byte === 0x3a) {
        const next = at + 1 < end ? bytes[at + 1] : 0;
        if (next >= 0x30 && next <= 0x39)
            return true;
        // A port may be empty if a path follows. Two slashes follow a scheme.
        return (next === 0x2f || next === 0x5c) && (at + 2 === end || (bytes[at + 2] !== 0x2f && bytes[at + 2] !== 0x5c));
    }
    if (byte === 0x3f || byte === 0x23)
        return at + 1 < end && bytes[at + 1] > 0x22;
    return byte === 0x2f || byte === 0x5c || (byte === 0x25 && bytes[at + 1] === 0x32);
}
/**
 * Checks whether `bytes[start, end)` is a host.
 *
 * @param limit where the string ends, to see what follows
 */
function isHost(bytes, start, end, limit, strictness) {
    if (end - start < 4 || end - start > _item_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HOST_CHARACTERS */ .dg)
        return false;
    // Most inputs here are captions and numbers. They are ruled out on bytes, without a string.
    const dot = lastDot(bytes, start, end);
    if (dot < 0)
        return false;
    if (bytes[dot + 1] >= 0x30 && bytes[dot + 1] <= 0x39) {
        return hasTail(bytes, end, limit) && isAddress(bytes, start, end, limit);
    }
    const labels = Buffer.from(bytes.subarray(start, end)).toString('utf8').split('.');
    const last = labels.at(-1) ?? '';
    if (labels.some(label => label === '' || label.length > _item_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LABEL_CHARACTERS */ .Fk))
        return false;
    return plausible(labels, last, hasTail(bytes, end, limit), strictness);
}
function lastDot(bytes, start, end) {
    let i = end - 1;
    while (i >= start && bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .DOT */ .y0)
        i--;
    return i < start ? -1 : i;
}
function plausible(labels, last, tail, strictness) {
    if (!/^(?:[A-Za-z]{2,}|xn--[a-z0-9-]+|[^\x00-\x7f]{2,})$/i.test(last))
        return false;
    const lower = last.toLowerCase();
    const www = /^www\d?$/i.test(labels[0] ?? '');
    const known = (0,_safe_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isTopLevelDomain */ .YG)(lower);
    if ((0,_safe_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileSuffix */ .g6)(lower) && !www && (!known || (!tail && labels.length < 3)))
        return false;
    if (tail)
        return known || (strictness === 'cell' && !(0,_safe_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileSuffix */ .g6)(lower));
    if (!known)
        return strictness === 'cell' && (www || labels.length > 2 || lower.length !== last.length);
    if (www || labels.length > 2)
        return strictness === 'cell' || !isSentence(labels);
    return !isAbbreviation(labels, last, strictness);
}
/** `end.The` and `done.It` lack a blank, `5.in` is a unit; `J.Smith` and `e.g` are names and abbreviations. */
function isAbbreviation(labels, last, strictness) {
    const first = labels[0] ?? '';
    if (/^\d+$/.test(first))
        return last.length < 3;
    const short = first.length < 2 && (strictness === 'prose' || last.length < 3);
    return short || (strictness === 'prose' && isSentence(labels));
}
function isSentence(labels) {
    return /^[A-Z][a-z]+$/.test(labels.at(-1) ?? '');
}
/** Checks for an IPv4 address with a port or path after it that is not a prefix length (`10.0.0.0/8`) or a ratio. */
function isAddress(bytes, start, end, limit) {
    let dots = 0;
    for (let i = start, label = start; i <= end; i++) {
        if (i - label > _item_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LABEL_CHARACTERS */ .Fk)
            return false;
        if (i === end || bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .DOT */ .y0)
            continue;
        dots++;
        label = i + 1;
    }
    if (dots !== 3 || (0,_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpv4 */ .ni)(bytes, start, end) < 0)
        return false;
    const digits = Math.min(limit, end + 4);
    let i = end + 1;
    while (i < digits && bytes[i] >= 0x30 && bytes[i] <= 0x39)
        i++;
    return bytes[end] === 0x3a || i === end + 4 || (i < limit && bytes[i] > 0x2c);
}
//# sourceMappingURL=host-shape.js.map

/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ parseIpv6),
/* harmony export */   LC: () => (/* binding */ writeIpv4),
/* harmony export */   YB: () => (/* binding */ embeddedIpv4),
/* harmony export */   ZY: () => (/* binding */ writeIpv6),
/* harmony export */   ni: () => (/* binding */ parseIpv4)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/** Reads IP addresses as hosts in any spelling, and writes them in one. */

/**
 * Reads an IPv4 address in one to four parts, each decimal, octal (`0…`) or hexadecimal (`0x…`). The last part fills
 * the rest.
 *
 * @returns the address as a number, or -1 if the text is not one
 */
function parseIpv4(bytes, start, end) {
    let address = 0;
    let parts = 0;
    for (let i = start; i <= end; i++) {
        let stop = i;
        while (stop < end && bytes[stop] !== 0x2e)
            stop++;
        const value = parsePart(bytes, i, stop);
        if (value < 0 || ++parts > 4)
            return -1;
        if (stop === end)
            return value < 256 ** (5 - parts) ? address + value : -1;
        if (value > 255)
            return -1;
        address += value * 256 ** (4 - parts);
        i = stop;
    }
    return -1;
}
function parsePart(bytes, start, end) {
    if (start >= end)
        return -1;
    let radix = 10;
    let at = start;
    if (bytes[at] === 0x30 && at + 1 < end) {
        radix = (bytes[at + 1] | 0x20) === 0x78 ? 16 : 8;
        at += radix === 16 ? 2 : 1;
    }
    let value = 0;
    for (; at < end; at++) {
        const digit = _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[at]];
        if (digit >= radix)
            return -1;
        value = Math.min(value * radix + digit, 2 ** 40);
    }
    return value;
}
/** Writes an address in dotted decimal and returns its end. */
function writeIpv4(address, into, at) {
    let to = at;
    for (let part = 3; part >= 0; part--) {
        to = writeNumber(Math.floor(address / 256 ** part) % 256, 10, into, to);
        if (part > 0)
            into[to++] = 0x2e;
    }
    return to;
}
/** Reads the text between the brackets. Returns null if it is not an IPv6 address. */
function parseIpv6(bytes, start, end) {
    const groups = new Uint16Array(8);
    let count = 0;
    let gap = -1;
    let at = start;
    if (bytes[at] === 0x3a && bytes[at + 1] === 0x3a && end - at >= 2) {
        gap = 0;
        at += 2;
    }
    while (at < end) {
        let stop = at;
        while (stop < end && bytes[stop] !== 0x3a && bytes[stop] !== 0x2e)
            stop++;
        if (stop < end && bytes[stop] === 0x2e) {
            const tail = parseIpv4(bytes, at, end);
            if (tail < 0 || count > 6)
                return null;
            groups[count++] = Math.floor(tail / 65536);
            groups[count++] = tail % 65536;
            break;
        }
        const value = parseGroup(bytes, at, stop);
        if (value < 0 || count > 7)
            return null;
        groups[count++] = value;
        at = stop + 1;
        if (stop < end && at >= end)
            return null;
        if (at < end && bytes[at] === 0x3a) {
            if (gap >= 0)
                return null;
            gap = count;
            at++;
        }
    }
    if (gap < 0)
        return count === 8 ? groups : null;
    if (count > 7)
        return null;
    const filled = new Uint16Array(8);
    filled.set(groups.subarray(0, gap));
    filled.set(groups.subarray(gap, count), 8 - count + gap);
    return filled;
}
function parseGroup(bytes, start, end) {
    if (start >= end || end - start > 4)
        return -1;
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[i]];
        if (digit === 255)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}
/** Returns the IPv4 address inside a mapped (`::ffff:0:0/96`) or NAT64 (`64:ff9b::/96`) address, else -1. */
function embeddedIpv4(groups) {
    const middle = groups[1] === 0 && groups[2] === 0 && groups[3] === 0 && groups[4] === 0;
    const mapped = groups[0] === 0 && middle && groups[5] === 0xffff;
    const nat64 = groups[0] === 0x64 && groups[1] === 0xff9b && !groups[2] && !groups[3] && !groups[4] && groups[5] === 0;
    return mapped || nat64 ? groups[6] * 65536 + groups[7] : -1;
}
/** Writes an IPv6 address in brackets, with the longest run of zero groups shortened (RFC 5952). */
function writeIpv6(groups, into, at) {
    const [from, length] = longestZeros(groups);
    let to = at;
    into[to++] = 0x5b;
    for (let i = 0; i < 8; i++) {
        if (i === from) {
            into[to++] = 0x3a;
            if (i === 0)
                into[to++] = 0x3a;
            i += length - 1;
            continue;
        }
        to = writeNumber(groups[i], 16, into, to);
        if (i < 7)
            into[to++] = 0x3a;
    }
    into[to++] = 0x5d;
    return to;
}
function longestZeros(groups) {
    let best = -1;
    let length = 1;
    for (let i = 0; i < 8; i++) {
        let stop = i;
        while (stop < 8 && groups[stop] === 0)
            stop++;
        if (stop - i > length)
            [best, length] = [i, stop - i];
        if (stop > i)
            i = stop;
    }
    return [best, length];
}
function writeNumber(value, radix, into, at) {
    const text = value.toString(radix);
    for (let i = 0; i < text.length; i++)
        into[at + i] = text.charCodeAt(i);
    return at + text.length;
}
//# sourceMappingURL=ip-address.js.map

/***/ }),

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ MAX_READING_BYTES),
/* harmony export */   EO: () => (/* binding */ MAX_ADDRESS_BYTES),
/* harmony export */   Fk: () => (/* binding */ MAX_LABEL_CHARACTERS),
/* harmony export */   GG: () => (/* binding */ MAX_BYTES_PER_STEP),
/* harmony export */   Gl: () => (/* binding */ MAX_DATA_HEADER_BYTES),
/* harmony export */   IN: () => (/* binding */ MAX_BASE64_SEGMENTS),
/* harmony export */   Je: () => (/* binding */ MAX_WAITING_BYTES),
/* harmony export */   LU: () => (/* binding */ MAX_REFERENCE_BYTES),
/* harmony export */   MH: () => (/* binding */ MAX_DECODE_ROUNDS),
/* harmony export */   Mq: () => (/* binding */ MAX_SEPARATORS),
/* harmony export */   PE: () => (/* binding */ MAX_SEARCHED_SCHEME_BYTES),
/* harmony export */   PT: () => (/* binding */ MAX_UNCOVERED_BYTES),
/* harmony export */   Qr: () => (/* binding */ MAX_ESCAPE_LAYERS),
/* harmony export */   Ri: () => (/* binding */ MAX_INNER_URLS),
/* harmony export */   VD: () => (/* binding */ MAX_WHOLE_URL_BYTES),
/* harmony export */   XA: () => (/* binding */ MAX_READINGS),
/* harmony export */   Zo: () => (/* binding */ MAX_NESTED_DATA_URLS),
/* harmony export */   bA: () => (/* binding */ MAX_DECODED_BYTES_PER_STEP),
/* harmony export */   dg: () => (/* binding */ MAX_HOST_CHARACTERS),
/* harmony export */   dp: () => (/* binding */ MAX_URL_BYTES),
/* harmony export */   gP: () => (/* binding */ MAX_WIDE_HOST_BYTES),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   rV: () => (/* binding */ MAX_SCHEME_BYTES),
/* harmony export */   v9: () => (/* binding */ MAX_SCANNED_BYTES_PER_STEP),
/* harmony export */   xs: () => (/* binding */ MAX_LABELS)
/* harmony export */ });
/** The limits on items and on the texts in which they are found. */
// Sizes of a URL and of its parts
/**
 * Bytes read as one URL. No server accepts a longer request, a long fragment is never requested, and reading a URL
 * takes many times its length in time and memory. A URL as long or
 * longer is not proven clean.
 */
const MAX_URL_BYTES = 1 << 18;
/** Bytes of a string that begins with a scheme and is read as one URL, blanks included; a longer string is not. */
const MAX_WHOLE_URL_BYTES = MAX_URL_BYTES - 1;
/** Characters of a host name (RFC 1035, without the final dot). */
const MAX_HOST_CHARACTERS = 253;
/** Characters of a label of a host name (RFC 1035). */
const MAX_LABEL_CHARACTERS = 63;
/** Labels of a host name: one of 253 octets has at most 127. This bounds the cost of many labels. */
const MAX_LABELS = 127;
/** Bytes of a host with letters beyond ASCII: four for each character of the longest host. */
const MAX_WIDE_HOST_BYTES = 1024;
/** Bytes of an IP address in a text: enough for the longest IPv6 address with brackets. */
const MAX_ADDRESS_BYTES = 64;
/** Bytes of a scheme that is read, so that hostile text costs no more than its length. */
const MAX_SCHEME_BYTES = 64;
/** Bytes before a colon in which the beginning of a scheme is searched for, for every colon of a text. */
const MAX_SEARCHED_SCHEME_BYTES = 32;
/** Bytes of a character reference by name, without its semicolon: more than any name that is decoded has. */
const MAX_REFERENCE_BYTES = 12;
/** Bytes of a `data:` URL up to its comma. */
const MAX_DATA_HEADER_BYTES = 512;
// Readings of an item
/** Readings of an item, because each may contain further URLs. An item with more is not proven clean. */
const MAX_READINGS = 64;
/** Bytes canonicalized for an item, in addition to four times its length. An item with more is not proven clean. */
const MAX_READING_BYTES = 1 << 22;
/** Levels of URLs inside URLs that are read. */
const MAX_INNER_URLS = 3;
/**
 * Segments of a URL that may begin base64 which continues in the next segments. For each of them the rest of the path
 * is decoded. A URL with more is not proven clean.
 */
const MAX_BASE64_SEGMENTS = 4;
/** Layers of escapes that are removed one by one. After that, one pass removes all. */
const MAX_ESCAPE_LAYERS = 8;
/** Occurrences of a separator at which a URL in a list may end, in addition to the last one. */
const MAX_SEPARATORS = 8;
/** Digests of an item: half of the slots of the table that finds duplicates. */
const MAX_DIGESTS = 8192;
// Texts inside a text
/** Times that nested escapes are decoded. */
const MAX_DECODE_ROUNDS = 3;
/**
 * Further `data:` inside a `data:` URL that is not base64. After more of them the URL is cut, because each begins a
 * URL of its own.
 */
const MAX_NESTED_DATA_URLS = 4;
/** Bytes of a text that are decoded to find a disguised host or header. */
const MAX_UNCOVERED_BYTES = 4096;
// Memory
/** Bytes of memory of texts that wait to be scanned. Above that they are scanned without a pause. */
const MAX_WAITING_BYTES = 96 << 20;
// Work per step
/** Bytes scanned before the reader can pause. Hostile text takes up to 4 µs a byte. */
const MAX_BYTES_PER_STEP = 1 << 17;
/** Bytes of one text that are scanned without a stop. */
const MAX_SCANNED_BYTES_PER_STEP = 1 << 16;
/** Bytes of escapes decoded without a stop. */
const MAX_DECODED_BYTES_PER_STEP = 1 << 18;
//# sourceMappingURL=item-limits.js.map

/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lowerByte),
/* harmony export */   g: () => (/* binding */ lowerCase)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Converts text other than hosts to lower case. */

/** Returns a text in lower case. If it is UTF-8, non-ASCII letters are converted too. */
function lowerCase(text) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text))
        return Buffer.from(Buffer.from(text).toString('utf8').toLowerCase());
    return text.map(lowerByte);
}
/** Returns a byte with an ASCII letter in lower case. */
function lowerByte(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
//# sourceMappingURL=letter-case.js.map

/***/ }),

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ decodeFully),
/* harmony export */   UG: () => (/* binding */ HEX),
/* harmony export */   UW: () => (/* binding */ decodeOnce),
/* harmony export */   ld: () => (/* binding */ writeEscape)
/* harmony export */ });
/** Percent-decoding on bytes. Hot path: typed arrays only. */
/** The value of a hex digit, else 255. */
const HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 255;
});
const UPPER_HEX = Uint8Array.from('0123456789ABCDEF', char => char.charCodeAt(0));
/** Writes the escape of a byte in upper case and returns its end. */
function writeEscape(byte, into, at) {
    into[at] = 0x25;
    into[at + 1] = UPPER_HEX[byte >> 4];
    into[at + 2] = UPPER_HEX[byte & 15];
    return at + 3;
}
/**
 * Decodes `text[start, end)` until nothing changes, in one pass. No two escapes can overlap, so the order of decoding
 * does not matter, and an escape that decoding completes is decoded at once.
 *
 * @param into receives the result from `at` on; it is never longer than the text
 * @returns the end of the result
 */
function decodeFully(text, start, end, into, at) {
    let to = at;
    for (let i = start; i < end; i++) {
        into[to++] = text[i];
        while (to - at >= 3 && into[to - 3] === 0x25) {
            const high = HEX[into[to - 2]];
            const low = HEX[into[to - 1]];
            if (high === 255 || low === 255)
                break;
            to -= 2;
            into[to - 1] = (high << 4) | low;
        }
    }
    return to;
}
/** Decodes every escape of `text[start, end)` once; otherwise like `decodeFully`. */
function decodeOnce(text, start, end, into, at) {
    let to = at;
    for (let i = start; i < end; i++) {
        const byte = text[i];
        const high = byte === 0x25 && i + 2 < end ? HEX[text[i + 1]] : 255;
        const low = high === 255 ? 255 : HEX[text[i + 2]];
        if (low === 255)
            into[to++] = byte;
        else {
            into[to++] = (high << 4) | low;
            i += 2;
        }
    }
    return to;
}
//# sourceMappingURL=percent.js.map

/***/ }),

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ isSpecialScheme),
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   TF: () => (/* binding */ SchemeReader),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   YY: () => (/* binding */ isSlash),
/* harmony export */   pw: () => (/* binding */ schemeColon),
/* harmony export */   ys: () => (/* binding */ isNameByte)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/** Finds where a URL's scheme ends and its authority begins. */




/** Bytes of a scheme name. */
const NAME = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9+.-]/.test(String.fromCharCode(byte)) ? 1 : 0);
function isNameByte(byte) {
    return NAME[byte] === 1;
}
function isLetter(byte) {
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x7a;
}
function isSlash(byte) {
    return byte === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o || byte === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKSLASH */ .r_;
}
/** Returns the index of the colon after a scheme name that begins at `start`, or -1. */
function schemeColon(text, start, end) {
    if (start >= end || !isLetter(text[start]))
        return -1;
    const stop = Math.min(end, start + _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCHEME_BYTES */ .rV);
    let i = start + 1;
    while (i < stop && NAME[text[i]] === 1)
        i++;
    return i < stop && text[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH ? i : -1;
}
/** WHATWG's special schemes, and `hxxp`, with which people defuse `http`. Slashes after them are optional. */
const SPECIAL = new Set(['http', 'https', 'ftp', 'ws', 'wss', 'hxxp', 'hxxps']);
/** Checks whether downloaders follow the scheme `text[start, colon)` with any number of slashes after it. */
function isSpecialScheme(text, start, colon) {
    const length = colon - start;
    if (length < 2 || length > 5)
        return false;
    if (length >= 4 && (text[start] | 0x20) === 0x68 && (text[start + 3] | 0x20) === 0x70) {
        const middle = text[start + 1] | 0x20;
        if (middle !== (text[start + 2] | 0x20) || (middle !== 0x74 && middle !== 0x78))
            return false;
        return length === 4 || (text[start + 4] | 0x20) === 0x73;
    }
    const first = text[start] | 0x20;
    return (first === 0x66 || first === 0x77) && SPECIAL.has(nameOf(text, start, colon));
}
/** Returns a scheme name in lower case. */
function nameOf(text, start, colon) {
    return Buffer.from(text.subarray(start, colon)).toString('latin1').toLowerCase();
}
/** Reads what comes before a text's authority. Hot path, so the last answer is kept in one object. */
class SchemeReader {
    /** Index of the authority. */
    rest = 0;
    /** Index of the scheme's colon, -1 if there is none. */
    colon = -1;
    /** Whether the authority is read as for `http`: after a special scheme, after `//`, or without a scheme. */
    special = true;
    /** Reads the beginning of `text[start, end)`. Returns false if it is an opaque scheme (`data:`). */
    read(text, start, end) {
        this.rest = start;
        this.special = true;
        this.colon = schemeColon(text, start, end);
        let at = this.colon < 0 ? start : this.colon + 1;
        if (this.colon >= 0 && !isSpecialScheme(text, start, this.colon)) {
            if (text[at] !== _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o || text[at + 1] !== _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o || at + 1 >= end) {
                // `host:8080/path` has a port, `data:text` a scheme.
                this.colon = -1;
                return isPort(text, at, end);
            }
            this.special = false;
            this.rest = at + 2;
            return true;
        }
        if (this.colon < 0 && !(end - start > 2 && isSlash(text[start]) && isSlash(text[start + 1])))
            return true;
        while (at < end && isSlash(text[at]))
            at++;
        this.rest = at;
        return true;
    }
}
function isPort(text, start, end) {
    let i = start;
    while (i < end && text[i] >= 0x30 && text[i] <= 0x39)
        i++;
    if (i > start + 5)
        return false;
    return i === end || text[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o || text[i] === 0x3f || text[i] === 0x23 || text[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKSLASH */ .r_;
}
/** Returns a URL's scheme (`http` if it has none) and where the text after `//` begins. Decodes a fully escaped URL. */
function restOf(text) {
    const broken = text.includes(9) || text.includes(10) || text.includes(13);
    let bytes = broken ? (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutBreaks */ .v8)(text) : text;
    while (bytes.length > 0 && bytes[0] <= 0x20)
        bytes = bytes.subarray(1);
    const reader = new SchemeReader();
    reader.read(bytes, 0, bytes.length);
    if (reader.colon < 0 && bytes.includes(0x25)) {
        const decoded = new Uint8Array(bytes.length);
        const length = (0,_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeFully */ .NE)(bytes, 0, bytes.length, decoded, 0);
        const colon = schemeColon(decoded, 0, length);
        if (colon > 0 && decoded[colon + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o && decoded[colon + 2] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o) {
            bytes = decoded.subarray(0, length);
            reader.read(bytes, 0, length);
        }
    }
    const name = reader.colon < 0 ? 'http' : nameOf(bytes, 0, reader.colon).replace(/^hxxp/, 'http');
    // More slashes and backslashes would belong to the path, not to the host.
    const slashes = bytes[reader.colon + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o && bytes[reader.colon + 2] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o;
    return { bytes, scheme: name, start: slashes ? reader.colon + 3 : reader.rest };
}
//# sourceMappingURL=scheme.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   j5: () => (/* binding */ lineEnds)
/* harmony export */ });
/** Finds the line of the document on which a byte of a string is. */
/** Returns the row of `at` in a string that begins at `start`. */
function rowAt(bytes, start, at, { row, lines }) {
    if (lines === false)
        return row;
    return row + (lines === true ? lineEnds(bytes, start, at) : countUpTo(lines, at));
}
/**
 * Counts line ends: LF, CR LF and a lone CR.
 *
 * @param decoded marks bytes that came from escapes; their line ends are not lines of the text
 */
function lineEnds(bytes, start, end, decoded = null) {
    let count = 0;
    for (let i = start; i < end; i++) {
        const ends = bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10);
        if (ends && decoded?.[i] !== 1)
            count++;
    }
    return count;
}
/** Counts the positions, in ascending order, that are not past `limit`. */
function countUpTo(positions, limit) {
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=text-line-ends.js.map

/***/ }),

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCover),
/* harmony export */   u: () => (/* binding */ Uncovered)
/* harmony export */ });
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/**
 * Decodes the beginning of a text: escapes (`%2e`) and character references (`&#46;`, `&period;`), in any nesting. It
 * also records where in the text each byte was. One forward pass: what decoding completes is decoded at once.
 */




class Uncovered {
    bytes = new Uint8Array(_item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNCOVERED_BYTES */ .PT * 2);
    length = 0;
    #places = new Uint32Array(_item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNCOVERED_BYTES */ .PT * 2);
    /** Where a reference begins that may still be completed; -1 if there is none. */
    #open = -1;
    #end = 0;
    /** Reads `text[start, end)`, at most `MAX_UNCOVERED_BYTES` bytes of it. */
    read(text, start, end) {
        this.length = 0;
        this.#open = -1;
        this.#end = Math.min(end, start + _item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNCOVERED_BYTES */ .PT);
        for (let i = start; i < this.#end; i++)
            this.#push(text[i], i);
        if (this.#open >= 0 && this.#isNumber(0))
            this.#close();
    }
    /** Returns where in the text the byte at `index` was; past the last byte, where the text ended. */
    place(index) {
        return index < this.length ? this.#places[index] : this.#end;
    }
    #push(byte, place) {
        // A number needs no semicolon, but an escape may decode to one.
        if (this.#open >= 0 && byte !== _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMICOLON */ .I8 && byte !== _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .PERCENT */ .IQ && this.#isNumber(byte))
            this.#close();
        this.bytes[this.length] = byte;
        this.#places[this.length++] = place;
        if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .AMPERSAND */ .e0)
            this.#open = this.length - 1;
        else if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMICOLON */ .I8 && this.#open >= 0)
            this.#close();
        else if (this.length >= 3 && this.bytes[this.length - 3] === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .PERCENT */ .IQ)
            this.#unescape();
    }
    #unescape() {
        const at = this.length - 3;
        const high = _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[this.bytes[at + 1]];
        const low = _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[this.bytes[at + 2]];
        if (high === 255 || low === 255)
            return;
        this.length = at;
        this.#push((high << 4) | low, this.#places[at]);
    }
    /** Checks whether the open reference is a number with at least one digit that ends before `next`. */
    #isNumber(next) {
        const at = this.#open;
        if (this.bytes[at + 1] !== 0x23)
            return false;
        const hex = (this.bytes[at + 2] | 0x20) === 0x78;
        if (this.bytes[this.length - 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .PERCENT */ .IQ || this.bytes[this.length - 2] === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .PERCENT */ .IQ)
            return false;
        return this.length > at + (hex ? 3 : 2) && _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[next] >= (hex ? 16 : 10);
    }
    /** Replaces the open reference by its character, if it is known. */
    #close() {
        const at = this.#open;
        this.#open = -1;
        const name = Buffer.from(this.bytes.subarray(at + 1, this.length)).toString('latin1');
        const char = (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .character */ .GG)(name);
        if (char === null)
            return;
        const place = this.#places[at];
        this.length = at;
        for (const byte of Buffer.from(char))
            this.#push(byte, place);
    }
}
/** Checks whether an escape or a character reference begins at `at`. */
function isCover(text, at, end) {
    if (at + 2 >= end)
        return false;
    if (text[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .PERCENT */ .IQ)
        return _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[text[at + 1]] !== 255 && _percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[text[at + 2]] !== 255;
    return (0,_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(text, at, end);
}
//# sourceMappingURL=uncover.js.map

/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ urlStartBefore),
/* harmony export */   QE: () => (/* binding */ beginsWhole),
/* harmony export */   U: () => (/* binding */ disguisedStart),
/* harmony export */   oT: () => (/* binding */ beginsDisguised),
/* harmony export */   r5: () => (/* binding */ startsUrl)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9772);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
/* harmony import */ var _uncover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1565);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(296);
/**
 * Checks whether a URL begins at a position. It looks ahead and back only a bounded distance, so that hostile text
 * costs no more than its length.
 */






/** Bytes of a text that are decoded to see its scheme. */
const DISGUISE = 256;
/**
 * Returns the start of the URL whose scheme ends at the colon `colon`, or -1.
 *
 * @param floor nothing before it belongs to the name
 */
function urlStartBefore(bytes, colon, floor, end) {
    if (colon + 2 >= end || !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[colon + 1]))
        return -1;
    let start = colon;
    const lowest = Math.max(floor, colon - _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SEARCHED_SCHEME_BYTES */ .PE);
    while (start > lowest && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameByte */ .ys)(bytes[start - 1]))
        start--;
    start = knownStart(bytes, start, colon);
    while (start < colon && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(bytes[start]))
        start++;
    if (start === colon)
        return -1;
    if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecialScheme */ .$G)(bytes, start, colon))
        return followsSlashes(bytes, colon + 1, end) ? start : -1;
    if (bytes[colon + 1] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o || bytes[colon + 2] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o)
        return -1;
    return hasAuthority(bytes, colon, end) ? start : -1;
}
/** `seehttp://` lacks a blank; `git+https://` is a separate scheme. */
function knownStart(bytes, start, colon) {
    for (const length of [4, 5]) {
        const from = colon - length;
        if (from <= start || (bytes[from] | 0x20) !== 0x68)
            continue;
        if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecialScheme */ .$G)(bytes, from, colon) && bytes[from - 1] !== 0x2b && bytes[from - 1] !== 0x2d)
            return from;
    }
    return start;
}
/**
 * Returns true if a possible host follows the slashes, of either kind, at `at`. `//` followed by nothing, a blank, a
 * quote, an angle bracket, `#`, `?` or a lone `/` is not a URL.
 */
function followsSlashes(bytes, at, end) {
    let i = at;
    let forward = 0;
    for (; i < end && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[i]); i++)
        if (bytes[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o)
            forward++;
    if (bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o && bytes[at + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o) {
        if (i === end || !isContent(bytes, i))
            return forward > 3;
        return forward > 2 || (bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH */ .v9 && bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .QUESTION */ .c3);
    }
    if (i === end)
        return false;
    const byte = bytes[i];
    if (byte >= 0x80)
        return isContent(bytes, i);
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte === _ascii_js__WEBPACK_IMPORTED_MODULE_4__.AT || (0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isCover */ .A)(bytes, i, end);
}
/** Returns false for a scheme outside the web with an empty authority (`file:///`, `app://?x`): it is not a URL. */
function hasAuthority(bytes, colon, end) {
    let i = colon + 3;
    // A quote may be escaped, as in program text.
    while (i < end && bytes[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKSLASH */ .r_)
        i++;
    return i < end && isContent(bytes, i) && bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o && bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH */ .v9 && bytes[i] !== _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .QUESTION */ .c3;
}
/** Soft hyphens, joiners and variation selectors before a blank or at the end: nothing visible is there. */
function isInvisible(bytes, at) {
    let i = at;
    for (let length = invisible(bytes, i); length > 0; length = invisible(bytes, i))
        i += length;
    return i > at && (i >= bytes.length || bytes[i] <= 0x20 || '"\'`<>),.;:'.includes(String.fromCharCode(bytes[i])));
}
/** Returns the length of the invisible character at `at`, 0 if there is none. */
function invisible(bytes, at) {
    const [first, second = 0, third = 0] = bytes.subarray(at, at + 3);
    if (first === 0xc2)
        return second === 0xad ? 2 : 0;
    if (first === 0xe2 && second === 0x80)
        return third >= 0x8b && third <= 0x8d ? 3 : 0;
    if (first === 0xe2 && second === 0x81)
        return third >= 0xa0 && third <= 0xa4 ? 3 : 0;
    return first === 0xef && second === 0xb8 && third >= 0x80 && third <= 0x8f ? 3 : 0;
}
function isContent(bytes, at) {
    const byte = bytes[at];
    if (byte >= 0x80)
        return (0,_blanks_js__WEBPACK_IMPORTED_MODULE_5__/* .wideBlank */ .wh)(bytes, at) === 0 && !isInvisible(bytes, at);
    return byte > 0x20 && byte !== 0x7f && !'"\'`<>'.includes(String.fromCharCode(byte));
}
/** Checks whether another URL begins at `at`, after a delimiter. */
function startsUrl(bytes, at, end) {
    if (at + 4 >= end)
        return false;
    if (bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o)
        return bytes[at + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(bytes[at + 2]);
    if ((bytes[at] | 0x20) === 0x77 && bytes[at + 3] === 0x2e) {
        return (bytes[at + 1] | 0x20) === 0x77 && (bytes[at + 2] | 0x20) === 0x77;
    }
    if (bytes[at] === 0x25 || bytes[at] === 0x26)
        return beginsDisguised(bytes, at, end);
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .schemeColon */ .pw)(bytes, at, Math.min(end, at + _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SEARCHED_SCHEME_BYTES */ .PE));
    if (colon >= 0)
        return urlStartBefore(bytes, colon, at, end) >= 0;
    const mark = at + ((bytes[at + 4] | 0x20) === 0x73 ? 5 : 4);
    return ((bytes[at] | 0x20) === 0x68 && (bytes[mark] === 0x25 || bytes[mark] === 0x26) && beginsDisguised(bytes, at, end));
}
/** Checks whether a whole string begins with a scheme, ignoring tab, CR and LF and decoding any disguise. */
function beginsWhole(bytes, start, end) {
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .schemeColon */ .pw)(bytes, start, end);
    if (colon >= 0 && colon + 2 < end) {
        if (urlStartBefore(bytes, colon, start, end) === start)
            return true;
        // `https:host` is fetched as `https://host`.
        if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecialScheme */ .$G)(bytes, start, colon) && isWord(bytes, colon + 1, end))
            return true;
    }
    return beginsDisguised(bytes, start, end);
}
/** Checks for a host, possibly after an empty user, with no blank up to the end except tabs and line ends. */
function isWord(bytes, start, end) {
    let dot = false;
    for (let i = start; i < end; i++) {
        if (!isContent(bytes, i) && !(0,_blanks_js__WEBPACK_IMPORTED_MODULE_5__/* .isBreak */ .kn)(bytes[i]))
            return false;
        if (bytes[i] === 0x2e)
            dot = true;
    }
    return dot && ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameByte */ .ys)(bytes[start]) || bytes[start] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__.AT);
}
/**
 * Returns the start of the URL whose scheme has its first disguise at `at`, or -1.
 *
 * @param at an escape, a character reference, or a colon with one after it
 * @param floor nothing before it belongs to the name
 */
function disguisedStart(bytes, at, floor, end) {
    if (bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH ? !isDisguise(bytes[at + 1] ?? 0) : !hidesName(bytes, at, end))
        return -1;
    let start = at;
    const lowest = Math.max(floor, at - _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SEARCHED_SCHEME_BYTES */ .PE);
    while (start > lowest && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameByte */ .ys)(bytes[start - 1]))
        start--;
    start = knownStart(bytes, start, at);
    while (start < at && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(bytes[start]))
        start++;
    if (bytes[start] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH)
        return -1;
    return beginsDisguised(bytes, start, end) ? start : -1;
}
function isDisguise(byte) {
    return byte === 0x25 || byte === 0x26;
}
/** Checks whether the escape or reference at `at` may be a letter or the colon of a scheme. */
function hidesName(bytes, at, end) {
    if (bytes[at] === 0x26) {
        const name = Buffer.from(bytes.subarray(at + 1, Math.min(end, at + 24))).toString('latin1');
        return /^(?:amp;){0,3}(?:#|colon|tab|newline)/i.test(name);
    }
    let i = at + 1;
    while (i + 1 < end && bytes[i] === 0x32 && bytes[i + 1] === 0x35)
        i += 2;
    const high = _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[bytes[i] ?? 0];
    const low = _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[bytes[i + 1] ?? 0];
    if (high === 255 || low === 255)
        return false;
    const byte = (high << 4) | low;
    // An escaped digit may be half of another escape.
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(byte) || byte === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH || (byte >= 0x30 && byte <= 0x39);
}
/** Checks whether a URL begins at `start` once escapes, character references, tabs and line breaks are removed. */
function beginsDisguised(bytes, start, end) {
    if (!mayBeDisguised(bytes, start, end))
        return false;
    // A short look comes first: the first letters rule out most texts.
    return isPromising(bytes, start, end) && beginsUncovered(uncover(bytes, start, end, DISGUISE));
}
/** Used for the beginnings of one text after another. */
const beginning = new _uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .Uncovered */ .u();
/** Removes escapes and references from the first `length` bytes of a text. */
function uncover(bytes, start, end, length) {
    beginning.read(bytes, start, Math.min(end, start + length));
    return beginning.bytes.subarray(0, beginning.length);
}
function isPromising(bytes, start, end) {
    const text = uncover(bytes, start, end, 24);
    let i = 0;
    while (i < text.length && ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameByte */ .ys)(text[i]) || text[i] <= 13))
        i++;
    if (i === text.length)
        return true;
    // A disguise that the short look cut off.
    if (isDisguise(text[i]))
        return /^(?:&[#a-z0-9]*|%[%0-9a-f]*)$/i.test(Buffer.from(text.subarray(i)).toString('latin1'));
    return (i > 1 &&
        text[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH &&
        (i + 1 === text.length || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(text[i + 1]) || isDisguise(text[i + 1]) || text[i + 1] <= 13));
}
function beginsUncovered(text) {
    const joined = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutBreaks */ .v8)(text);
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .schemeColon */ .pw)(joined, 0, joined.length);
    if (colon < 0 || colon + 3 >= joined.length || urlStartBefore(joined, colon, 0, joined.length) !== 0)
        return false;
    // Two joined lines of prose are not a scheme name.
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecialScheme */ .$G)(joined, 0, colon) || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .schemeColon */ .pw)(text, 0, text.length) === colon;
}
/** Checks whether a scheme's letters, up to its colon, are interrupted by something that can be removed. */
function mayBeDisguised(bytes, start, end) {
    const stop = Math.min(end, start + _item_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SEARCHED_SCHEME_BYTES */ .PE);
    for (let i = start; i < stop; i++) {
        const byte = bytes[i];
        if (isRemovable(byte))
            return true;
        if (byte === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .COLON */ .oH || byte === _ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o)
            return continuesDisguised(bytes, i + 1, end);
        if (!(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameByte */ .ys)(byte))
            return false;
    }
    return false;
}
/** Checks whether a break or cover is at `at`, or after the first slashes there, with more text after it. */
function continuesDisguised(bytes, at, end) {
    let i = at;
    while (i < Math.min(end, at + 2) && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[i]))
        i++;
    return i + 1 < end && isRemovable(bytes[i]);
}
function isRemovable(byte) {
    return (0,_blanks_js__WEBPACK_IMPORTED_MODULE_5__/* .isBreak */ .kn)(byte) || isDisguise(byte);
}
//# sourceMappingURL=url-start.js.map

/***/ }),

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ isWideDot),
/* harmony export */   gq: () => (/* binding */ wideStart),
/* harmony export */   jV: () => (/* binding */ plainHost),
/* harmony export */   nu: () => (/* binding */ wideEnd)
/* harmony export */ });
/* harmony import */ var _host_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9033);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/** Recognizes non-ASCII full stops, letters and digits that mean ASCII in a host, and marks that a host leaves out. */


/** Checks whether a wide full stop is at `at`: U+3002, U+FF0E, U+FF61. */
function isWideDot(bytes, at) {
    const third = bytes[at + 2];
    if (bytes[at] === 0xe3)
        return bytes[at + 1] === 0x80 && third === 0x82;
    if (bytes[at] !== 0xef)
        return false;
    return (bytes[at + 1] === 0xbc && third === 0x8e) || (bytes[at + 1] === 0xbd && third === 0xa1);
}
/** All full stops that separate labels, and what UTS #46 ignores: soft hyphen, joiners, variation selectors. */
const STOPS = /[\u3002\uff61]/g;
const LEFT_OUT = /\p{Default_Ignorable_Code_Point}/gu;
/** Returns a non-ASCII host as it is read; null if nothing changes, or if it is too long for a host. */
function plainHost(bytes, start, end) {
    if (end - start > _item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WIDE_HOST_BYTES */ .gP)
        return null;
    let i = start;
    while (i < end && bytes[i] < 0x80)
        i++;
    if (i === end)
        return null;
    const written = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    const plain = written.normalize('NFKC').replace(STOPS, '.').replace(LEFT_OUT, '');
    return plain === written ? null : Buffer.from(plain);
}
/**
 * Returns where the letters of a host before `at` begin. They are ASCII, two-byte letters and wide forms, but not
 * Chinese or Japanese characters.
 */
function wideStart(bytes, lowest, at) {
    let from = at;
    while (from > lowest) {
        let lead = from - 1;
        while (lead > lowest && lead > from - 3 && (bytes[lead] & 0xc0) === 0x80)
            lead--;
        if (lead + widthOf(bytes, lead) !== from)
            break;
        from = lead;
    }
    return from;
}
/** Returns where such letters end after `at`. */
function wideEnd(bytes, at, end) {
    let to = at;
    while (to < end) {
        const width = widthOf(bytes, to);
        if (width === 0)
            break;
        to += width;
    }
    return Math.min(to, end);
}
/** Returns the length of the letter at `at`, 0 if it is not such a letter. */
function widthOf(bytes, at) {
    const byte = bytes[at];
    if (byte < 0x80)
        return (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiHost */ .kQ)(byte) ? 1 : 0;
    if (byte >= 0xc3 && byte <= 0xdf)
        return 2;
    if (isWideDot(bytes, at))
        return 3;
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (byte !== 0xef)
        return 0;
    // Digits and letters of U+FF10 to U+FF5A, and the hyphen U+FF0D.
    if (second === 0xbc)
        return third === 0x8d || (third >= 0x90 && third <= 0x99) || (third >= 0xa1 && third <= 0xba) ? 3 : 0;
    return second === 0xbd && third >= 0x81 && third <= 0x9a ? 3 : 0;
}
//# sourceMappingURL=wide.js.map

/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ threatType),
/* harmony export */   c5: () => (/* binding */ LOCATABLE),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   pU: () => (/* binding */ SEALED)
/* harmony export */ });
/** Defines the threat types and what may be said of each (specification, section 6). */
/** Matches of these types are reported with category, file and row. */
const LOCATABLE = [
    'MALWARE',
    'SOCIAL_ENGINEERING',
    'UNWANTED_SOFTWARE',
    'POTENTIALLY_HARMFUL_APPLICATION',
    'WITHDRAWN',
    'OPT_OUT',
    'PRIVACY'
];
/** Of these matches a public page says only that there is one. `UNKNOWN` is every type the gate does not know. */
const SEALED = ['CSAM', 'CHILD_EXPLOITATION', 'NCII', 'TERRORISM', 'UNKNOWN'];
const KNOWN = new Map([...LOCATABLE, ...SEALED].map(type => [type, type]));
/** Returns the threat type for a name in a response. Unknown names give the sealed type `UNKNOWN`. */
function threatType(name) {
    return KNOWN.get(name) ?? 'UNKNOWN';
}
/** Returns true if matches of this type are never located in public. */
function isSealed(type) {
    return SEALED.some(sealed => sealed === type);
}
//# sourceMappingURL=threat-types.js.map

/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Watch)
/* harmony export */ });
/* unused harmony export WORK_PER_LOOK */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/**
 * Checks a run's deadline inside long loops, where no timer can fire. Workers count their work, and after a fixed
 * amount of it the clock is read.
 */

/** Work between two clock reads, in bytes scanned or equal effort. Hostile bytes take up to a microsecond each. */
const WORK_PER_LOOK = 1 << 14;
/** After this time a worker that can wait gives timers, signals and sockets a turn. */
const PAUSE_AFTER_MS = 20;
class Watch {
    #throwIfOver;
    #now;
    #left = WORK_PER_LOOK;
    #paused;
    #due = false;
    /**
     * @param throwIfOver throws the run's reason once the run is over, on every call
     * @param now returns milliseconds
     */
    constructor(throwIfOver, now = () => performance.now()) {
        this.#throwIfOver = throwIfOver;
        this.#now = now;
        this.#paused = now();
    }
    /** Returns a watch without a deadline, for work of a known small size. */
    static none() {
        return new Watch(() => undefined);
    }
    /** Counts work. Throws the run's reason once the run is over. */
    worked(units) {
        this.#left -= units;
        if (this.#left <= 0)
            this.look();
    }
    /** Reads the clock now. Throws the run's reason once the run is over. */
    look() {
        // Stays 0 if this throws, so that a worker that continues anyway is stopped at its next call.
        this.#left = 0;
        this.#throwIfOver();
        this.#left = WORK_PER_LOOK;
        if (this.#now() - this.#paused >= PAUSE_AFTER_MS)
            this.#due = true;
    }
    /** Returns true if the worker should await `pause`. */
    get due() {
        return this.#due;
    }
    /** Gives the event loop a turn. Throws the run's reason once the run is over. */
    async pause() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#due = false;
        this.#paused = this.#now();
        this.look();
    }
}
//# sourceMappingURL=watch.js.map

/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ THREAT_TYPE),
/* harmony export */   UE: () => (/* binding */ parseListLine)
/* harmony export */ });
/* unused harmony export THREAT_TYPES */
/* harmony import */ var _item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2851);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9293);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/** Parses one line of a list file: what it lists, or why it is wrong. Reasons never repeat the line. */




/** Hex digits of each kind of hash. */
const HASHES = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha256', 64],
    ['sha512', 128],
    ['url-md5', 32],
    ['expr-sha256', 64]
]);
/** The types that a list may use. `UNKNOWN` is for types that the gate does not know, so no list may use it. */
const THREAT_TYPES = new Set([..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCATABLE */ .c5, ..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEALED */ .pU].filter(type => type !== 'UNKNOWN'));
/** The form of a threat type, known or not. */
const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;
const NO_TAB = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has no tab; a line is a threat type in capitals (such as CSAM or MALWARE), a tab, and an entry`;
const TABS = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than one tab; a line is a threat type, one tab, and an entry`;
const CONTROL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it contains a NUL or another control character; the file must be UTF-8 text`;
const NO_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it does not begin with a threat type in capitals, such as CSAM or MALWARE`;
const UNKNOWN_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its threat type is not a known one; correct it, or allow it with --allow-type`;
const NO_ENTRY = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `there is nothing after the tab`;
const BLANK = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `there is a blank in its entry; a blank in a URL is written as %20, and a comment needs a separate line`;
const WILDCARD = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has a wildcard; host/ already covers all pages and subdomains, and host/path/ everything below it`;
const PREFIX = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the text before its colon is not md5, sha1, sha256, sha512, url-md5, expr-sha256 or a scheme with ://`;
const BARE_HASH = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is a hash without a prefix; write md5:, sha1:, sha256:, sha512: or url-md5: before it`;
const NO_DOT = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its host has no dot, so it cannot be a public address`;
const NO_URL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is not a URL, a host/path pattern, or a hash with its prefix`;
/**
 * @param line bytes without the line's end, one character each
 * @param allowed threat types in addition to the known ones
 */
function parseListLine(line, allowed) {
    const tab = line.indexOf('\t');
    if (/[\0-\x08\x0a-\x1f\x7f]/.test(line))
        return { wrong: CONTROL };
    if (tab === -1)
        return { wrong: NO_TAB };
    if (line.includes('\t', tab + 1))
        return { wrong: TABS };
    const threatType = line.slice(0, tab).trim();
    if (!THREAT_TYPE.test(threatType))
        return { wrong: NO_TYPE };
    if (!THREAT_TYPES.has(threatType) && !allowed.has(threatType))
        return { wrong: UNKNOWN_TYPE };
    const entry = line.slice(tab + 1).replace(/^ +| +$/g, '');
    if (entry === '')
        return { wrong: NO_ENTRY };
    const found = hashDigest(entry) ?? urlDigest(entry);
    return 'wrong' in found ? found : { threatType, ...found };
}
/** Returns null if no kind of hash comes first. */
function hashDigest(entry) {
    const kind = entry.slice(0, entry.indexOf(':') + 1).toLowerCase();
    const digits = HASHES.get(kind.slice(0, -1));
    if (digits === undefined)
        return null;
    const hex = entry.slice(kind.length).toLowerCase();
    if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
        return { wrong: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a hash of this kind has ${digits} hex digits and nothing else` };
    }
    const digest = kind === 'expr-sha256:' ? Buffer.from(hex, 'hex') : (0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionDigest */ .jS)(Buffer.from(kind + hex));
    return { digest, isUrlMd5: kind === 'url-md5:' };
}
/** UTF-8 forms of the no-break space, the ideographic and other wide blanks, and the byte order mark. */
const UTF8_BLANK = /\xc2\xa0|\xe2\x80[\x80-\x8b\xa8\xa9\xaf]|\xe3\x80\x80|\xef\xbb\xbf/;
function urlDigest(entry) {
    if (entry.includes(' ') || UTF8_BLANK.test(entry))
        return { wrong: BLANK };
    if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(entry))
        return { wrong: BARE_HASH };
    const [scheme = ''] = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.exec(entry) ?? [];
    if (scheme === '' && /^[^./?#:@]*:/.test(entry))
        return { wrong: PREFIX };
    const authority = entry.slice(scheme.length).split(/[/\\?#]/, 1)[0] ?? '';
    if (authority.includes('*') || entry.endsWith('*'))
        return { wrong: WILDCARD };
    const expression = (0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .listEntryExpression */ .NY)(Buffer.from(entry, 'latin1'));
    if (expression === null)
        return { wrong: NO_URL };
    const host = Buffer.from(expression.subarray(0, expression.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o))).toString('latin1');
    if (!host.includes('.') && !host.startsWith('['))
        return { wrong: NO_DOT };
    if (host.includes('%20'))
        return { wrong: BLANK };
    const wrong = scheme === '' ? bareFault(authority, host) : !HOST.test(host);
    return wrong ? { wrong: NO_URL } : { digest: (0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionDigest */ .jS)(expression), isUrlMd5: false };
}
/** A host in canonical form: a name, with unusual bytes escaped, or an address. */
const HOST = /^(?:[a-z0-9_.%-]+|\[[0-9a-f:.]+\])$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** The address that comes before the names in a hosts file. */
const OWN_ADDRESS = /^(?:0\.0\.0\.0|127\.0\.0\.1)$/;
/** Checks entries without a scheme: dates, versions, numbers and e-mail addresses would also read as hosts. */
function bareFault(authority, host) {
    if (!HOST.test(host) || authority.includes('@') || OWN_ADDRESS.test(authority))
        return true;
    return IPV4.test(host) && authority.replace(/:\d*$/, '') !== host;
}
//# sourceMappingURL=list-entry.js.map

/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseListFile)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _list_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _service_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1229);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(296);
/* harmony import */ var _item_text_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5186);
/**
 * Reads a list file: lines of `THREAT_TYPE<TAB>ENTRY`, and `#` comments. An entry is a URL or a host/path pattern, a
 * content hash, the MD5 of a URL, or a ready digest (specification, section 6). One wrong line makes the whole file
 * invalid: an entry that is silently dropped would never be looked for.
 */







const DIGEST_BYTES = 32;
/** After this many lines other work gets a turn, so that a service keeps answering while it reads a new list. */
const TURN = 4096;
/**
 * Reads a list file.
 *
 * @param name what errors call the file
 * @param allowed threat types in addition to the known ones
 * @throws GateError `usage` with the wrong lines and what is allowed, never an entry; also if there are no entries
 */
async function parseListFile(bytes, name, allowed = new Set()) {
    if (isUtf16(bytes))
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is UTF-16; save it as UTF-8`);
    const entries = new EntryBuilder();
    const wrong = [];
    let wrongLines = 0;
    let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let number = 1; start < bytes.length; number++) {
        const feed = bytes.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF, start);
        const end = feed === -1 ? bytes.length : feed;
        const line = entries.addReady(bytes, start, end) ? null : textOf(bytes, start, end);
        if (line !== null) {
            const entry = (0,_list_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseListLine */ .UE)(line, allowed);
            if (!('wrong' in entry))
                entries.add(entry);
            else if (wrongLines++ < _service_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_WRONG_LINES */ .by)
                wrong.push((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)}: ${entry.wrong}`);
        }
        start = end + 1;
        if (number % TURN === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    if (wrongLines > _service_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_WRONG_LINES */ .by)
        wrong.push((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `and ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(wrongLines - _service_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_WRONG_LINES */ .by)} more`);
    if (wrong.length > 0)
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(wrong, '; '));
    if (entries.length === 0)
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it has no entries, so nothing would ever match`);
    return entries.take();
}
function refused(name, why) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the list ${name} is refused: ${why}`);
}
/** Recognizes UTF-16 by its byte order mark, or by exactly one NUL in the first two bytes. */
function isUtf16([first = 0x20, second = 0x20]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}
/** Returns a line, one character per byte, without the line end of Windows; null for an empty line or a comment. */
function textOf(bytes, start, end) {
    while (end > start && bytes[end - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR)
        end--;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    return /^ *(?:#|$)/.test(line) ? null : line;
}
/** What comes between the threat type and the hex digits of a ready digest. */
const READY = Buffer.from('\texpr-sha256:');
const READY_DIGITS = 2 * DIGEST_BYTES;
class EntryBuilder {
    /** The threat type of the last entry, as bytes. */
    #lastType = Buffer.alloc(0);
    #digests = new Uint8Array(1024 * DIGEST_BYTES);
    #types = new Uint16Array(1024);
    #length = 0;
    #threatTypes = new Map();
    #hasUrlMd5 = false;
    get length() {
        return this.#length;
    }
    add({ threatType, digest, isUrlMd5 }) {
        this.#hasUrlMd5 ||= isUrlMd5;
        if (this.#length === this.#types.length)
            this.#grow();
        const type = this.#threatTypes.get(threatType) ?? this.#threatTypes.size;
        this.#threatTypes.set(threatType, type);
        this.#digests.set(digest, this.#length * DIGEST_BYTES);
        this.#types[this.#length++] = type;
        this.#lastType = Buffer.from(threatType, 'latin1');
    }
    /**
     * Adds a line with a ready digest and the threat type of the entry before. Hot path: long lists consist of such lines,
     * so there is no string for one.
     *
     * @returns false for any other line; nothing was added then
     */
    addReady(bytes, start, end) {
        const type = this.#lastType;
        const digits = end - READY_DIGITS;
        const ready = digits - READY.length;
        if (ready - start !== type.length || this.#length === 0)
            return false;
        for (let i = 0; i < type.length; i++)
            if (bytes[start + i] !== type[i])
                return false;
        for (let i = 0; i < READY.length; i++)
            if (bytes[ready + i] !== READY[i])
                return false;
        if (this.#length === this.#types.length)
            this.#grow();
        const to = this.#length * DIGEST_BYTES;
        for (let i = 0; i < DIGEST_BYTES; i++) {
            const high = _item_text_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .HEX */ .UG[bytes[digits + 2 * i] ?? 0] ?? 255;
            const low = _item_text_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .HEX */ .UG[bytes[digits + 2 * i + 1] ?? 0] ?? 255;
            // 255 is no digit.
            if ((high | low) > 15)
                return false;
            this.#digests[to + i] = high * 16 + low;
        }
        this.#types[this.#length] = this.#types[this.#length - 1] ?? 0;
        this.#length++;
        return true;
    }
    take() {
        return {
            digests: this.#digests.subarray(0, this.#length * DIGEST_BYTES),
            types: this.#types.subarray(0, this.#length),
            threatTypes: [...this.#threatTypes.keys()],
            hasUrlMd5: this.#hasUrlMd5
        };
    }
    #grow() {
        const digests = new Uint8Array(this.#digests.length * 2);
        const types = new Uint16Array(this.#types.length * 2);
        digests.set(this.#digests);
        types.set(this.#types);
        this.#digests = digests;
        this.#types = types;
    }
}
//# sourceMappingURL=list-file.js.map

/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ListStore),
  _: () => (/* binding */ versionKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/service/rice-encode.js
/** Encodes ascending 32-bit numbers with Golomb–Rice codes, as the service sends them (specification, section 6). */
/**
 * @param numbers at least one, ascending, each once
 * @param parameter bits of a remainder, 3 to 30; by default the one that gives the shortest code
 */
function encodeRice(numbers, parameter = bestParameter(numbers)) {
    const writer = new BitWriter(numbers.length * (parameter + 3));
    for (let i = 1; i < numbers.length; i++) {
        const delta = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
        writer.ones(Math.floor(delta / 2 ** parameter));
        writer.zero();
        writer.bits(delta % 2 ** parameter, parameter);
    }
    return {
        firstValue: numbers[0] ?? 0,
        riceParameter: parameter,
        entriesCount: Math.max(0, numbers.length - 1),
        encodedData: writer.take().toString('base64')
    };
}
/** Returns the logarithm of the mean delta times ln 2, within bounds. */
function bestParameter(numbers) {
    const range = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
    const best = Math.floor(Math.log2((range / numbers.length) * Math.LN2));
    return Math.min(30, Math.max(3, best));
}
/** Writes bits, least significant bit first within each byte. */
class BitWriter {
    #bytes;
    #at = 0;
    constructor(bits) {
        this.#bytes = Buffer.alloc((bits >>> 3) + 8);
    }
    ones(count) {
        this.#reserve(count);
        for (let i = 0; i < count; i++)
            this.#set();
    }
    zero() {
        this.#reserve(1);
        this.#at++;
    }
    bits(value, count) {
        this.#reserve(count);
        for (let i = 0; i < count; i++) {
            if ((value >>> i) & 1)
                this.#set();
            else
                this.#at++;
        }
    }
    take() {
        return this.#bytes.subarray(0, Math.ceil(this.#at / 8));
    }
    #set() {
        const byte = this.#at >>> 3;
        this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (1 << (this.#at & 7));
        this.#at++;
    }
    #reserve(bits) {
        if ((this.#at + bits) >>> 3 < this.#bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, ((this.#at + bits) >>> 3) + 8));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
//# sourceMappingURL=rice-encode.js.map
;// CONCATENATED MODULE: ./lib/service/list-answer.js
/** Builds the answer to a request for a list: all of it, or the changes since a version. */


/** Returns the list as JSON. @param since the version that the client has; null if it has none that is known */
function listAnswer(name, list, since) {
    const common = { name, version: standardBase64(list.version), minimumWaitDuration: '0s' };
    const sha256Checksum = checksum(list.prefixes);
    if (since === null) {
        const additionsFourBytes = encodeRice(list.prefixes);
        return JSON.stringify({ ...common, partialUpdate: false, additionsFourBytes, sha256Checksum });
    }
    const { removals, additions } = difference(since.prefixes, list.prefixes);
    return JSON.stringify({
        ...common,
        partialUpdate: true,
        ...(additions.length > 0 ? { additionsFourBytes: encodeRice(additions) } : {}),
        ...(removals.length > 0 ? { compressedRemovals: encodeRice(removals) } : {}),
        sha256Checksum
    });
}
/** Returns the indices of `old` that are not in `now`, and the values of `now` that are not in `old`. */
function difference(old, now) {
    const removals = [];
    const additions = [];
    let i = 0;
    let j = 0;
    while (i < old.length || j < now.length) {
        const before = old[i] ?? Infinity;
        const after = now[j] ?? Infinity;
        if (before < after)
            removals.push(i);
        if (after < before)
            additions.push(after);
        if (before <= after)
            i++;
        if (after <= before)
            j++;
    }
    return { removals: Uint32Array.from(removals), additions: Uint32Array.from(additions) };
}
function checksum(prefixes) {
    const bytes = Buffer.allocUnsafe(prefixes.length * 4);
    prefixes.forEach((prefix, index) => bytes.writeUInt32BE(prefix, index * 4));
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
}
function standardBase64(base64url) {
    return Buffer.from(base64url, 'base64url').toString('base64');
}
//# sourceMappingURL=list-answer.js.map
// EXTERNAL MODULE: ./lib/service/list-file.js
var list_file = __webpack_require__(1518);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/service/list-name.js
/** Makes the name of a list: as the protocol uses it, and as messages show its file. */


/** Returns the name of a list from its file: without the suffix, in letters, digits and dashes. */
function listNameOf(path) {
    const stem = (0,external_node_path_.basename)(path).replace(/(?<=.)\.[^.]*$/, '');
    return stem.toLowerCase().replace(/[^a-z0-9_]+/g, '-') || 'list';
}
/** Returns names for lists whose files may have equal names: the second `partners` is `partners-2`. */
function distinctNames(paths) {
    const taken = new Set();
    return paths.map(path => {
        const stem = listNameOf(path);
        let name = stem;
        for (let number = 2; taken.has(name); number++)
            name = `${stem}-${number}`;
        taken.add(name);
        return name;
    });
}
function shownFile(path) {
    return (0,safe_text/* quoted */.TL)(Buffer.from((0,external_node_path_.basename)(path)).toString('latin1'), (0,safe_text/* safe */.gB) `file with a name that reads like an address`);
}
//# sourceMappingURL=list-name.js.map
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/reading/expressions.js
var expressions = __webpack_require__(2851);
;// CONCATENATED MODULE: ./lib/service/served-list.js
/** One list as the service keeps it: its digests for the search, its sorted prefixes and version for the download. */



const DIGEST_BYTES = 32;
class ServedList {
    name;
    version;
    prefixes;
    threatTypes;
    subjects;
    updated;
    #entries;
    #canaries;
    /** Indices of the entries in the order of their prefixes, and those prefixes. */
    #order;
    #sorted;
    /** @param key the version is a keyed digest of the content, so that it reveals nothing */
    constructor(name, entries, updated, key) {
        this.name = name;
        this.updated = updated;
        this.threatTypes = entries.threatTypes;
        this.subjects = entries.hasUrlMd5 ? ['url', 'content', 'url-md5'] : ['url', 'content'];
        this.#entries = entries;
        const { url, content, urlMd5 } = canary/* CANARY_EXPRESSIONS */.Fk;
        this.#canaries = [url, content, ...(entries.hasUrlMd5 ? [urlMd5] : [])].map(digestOf);
        const unsorted = prefixesOf(entries);
        this.#order = orderOf(unsorted);
        this.#sorted = this.#order.map(entry => unsorted[entry] ?? 0);
        this.prefixes = withCanaries(this.#sorted, this.#canaries.map(digest => digest.readUInt32BE(0)));
        this.version = versionOf(name, this.prefixes, key);
    }
    /** Number of entries in the file. */
    get size() {
        return this.#entries.types.length;
    }
    /** Returns what is listed under a prefix. */
    find(prefix) {
        const found = [];
        for (const fullHash of this.#canaries) {
            const detail = { threatType: this.threatTypes[0] ?? 'MALWARE', attributes: ['CANARY'] };
            if (fullHash.readUInt32BE(0) === prefix)
                found.push({ fullHash, detail });
        }
        for (let at = lowerBound(this.#sorted, prefix); this.#sorted[at] === prefix; at++) {
            const entry = this.#order[at] ?? 0;
            const start = entry * DIGEST_BYTES;
            const fullHash = Buffer.from(this.#entries.digests.subarray(start, start + DIGEST_BYTES));
            found.push({ fullHash, detail: { threatType: this.threatTypes[this.#entries.types[entry] ?? 0] ?? '' } });
        }
        return found;
    }
}
function prefixesOf({ digests, types }) {
    const view = new DataView(digests.buffer, digests.byteOffset, digests.byteLength);
    const prefixes = new Uint32Array(types.length);
    for (let entry = 0; entry < prefixes.length; entry++)
        prefixes[entry] = view.getUint32(entry * DIGEST_BYTES);
    return prefixes;
}
/** A 32-bit number and an index below this fit into one double. */
const SMALL = 1 << 21;
/** Returns the indices of the numbers in ascending order of the numbers. */
function orderOf(numbers) {
    if (numbers.length > SMALL)
        return orderOfMany(numbers);
    const keyed = Float64Array.from(numbers, (number, index) => number * SMALL + index).sort();
    return Uint32Array.from(keyed, key => key % SMALL);
}
/** Does the same with a radix sort. */
function orderOfMany(numbers) {
    let order = new Uint32Array(numbers.length);
    for (let i = 0; i < order.length; i++)
        order[i] = i;
    for (const shift of [0, 16]) {
        const digit = (index) => ((numbers[index] ?? 0) >>> shift) & 0xffff;
        const ends = new Uint32Array(1 << 16);
        for (let i = 0; i < order.length; i++)
            ends[digit(i)] = (ends[digit(i)] ?? 0) + 1;
        for (let bucket = 1; bucket < ends.length; bucket++)
            ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
        const next = new Uint32Array(order.length);
        for (let i = order.length - 1; i >= 0; i--) {
            const index = order[i] ?? 0;
            const place = (ends[digit(index)] ?? 0) - 1;
            ends[digit(index)] = place;
            next[place] = index;
        }
        order = next;
    }
    return order;
}
/** Adds a few numbers and returns each number once, ascending. */
function withCanaries(sorted, canaries) {
    const all = new Uint32Array(sorted.length + canaries.length);
    all.set(sorted);
    all.set(canaries, sorted.length);
    all.sort();
    return all.filter((prefix, index) => index === 0 || prefix !== all[index - 1]);
}
/** Returns the index of the first number that is not below a value. */
function lowerBound(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function digestOf(expression) {
    return Buffer.from((0,expressions/* expressionDigest */.jS)(Buffer.from(expression)));
}
function versionOf(name, prefixes, key) {
    const content = new Uint8Array(prefixes.buffer, prefixes.byteOffset, prefixes.byteLength);
    const digest = (0,external_node_crypto_.createHmac)('sha256', key).update(`${name}\n`).update(content).digest();
    return digest.toString('base64url', 0, 12);
}
//# sourceMappingURL=served-list.js.map
// EXTERNAL MODULE: ./lib/service/service-limits.js
var service_limits = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/service/list-store.js
/** The service's lists. It reads them from files, reads changed files again, and keeps earlier versions. */









/** Returns the key for list versions that belongs to a token. */
function versionKey(token) {
    return token === null ? null : (0,external_node_crypto_.createHash)('sha256').update(`list versions\n${token}`).digest();
}
class ListStore {
    #slots;
    #loader;
    #allowShrink;
    #log;
    constructor(slots, loader, { allowShrink, log }) {
        this.#slots = slots;
        this.#loader = loader;
        this.#allowShrink = allowShrink ?? false;
        this.#log = log;
    }
    /** @throws GateError `usage` for a file that cannot be read, has a wrong line, or has no entries */
    static async open(options) {
        const { files, key, log } = options;
        const names = options.numberNames === true ? distinctNames(files) : files.map(listNameOf);
        if (new Set(names).size < names.length) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `two list files have the same name; rename one, because a list is named after its file`);
        }
        const loader = new Loader(key ?? (0,external_node_crypto_.randomBytes)(32), new Set(options.allowTypes));
        const slots = [];
        for (const [index, path] of files.entries()) {
            const name = names[index] ?? '';
            const read = await stateOf(path);
            const list = await loader.load(path, name);
            slots.push({ path, name, read, seen: read, good: true, list, earlier: [], answers: new Map() });
            log((0,safe_text/* safe */.gB) `list ${shownFile(path)}: ${entriesOf(list)}`);
        }
        return new ListStore(slots, loader, options);
    }
    /** Returns true if every file as last read is in use. */
    get isGood() {
        return this.#slots.every(({ good }) => good);
    }
    get lists() {
        return this.#slots.map(({ list }) => list);
    }
    /** Returns what is listed under a prefix, over all lists. */
    find(prefix) {
        return this.#slots.flatMap(({ list }) => list.find(prefix));
    }
    /**
     * Returns the answer to a request for a list, as JSON; null if there is no such list.
     *
     * @param version base64url of the version that the client has; empty for none
     */
    answer(name, version) {
        const slot = this.#slots.find(slot => slot.name === name);
        if (slot === undefined)
            return null;
        const since = [slot.list, ...slot.earlier].find(earlier => earlier.version === version) ?? null;
        const key = since?.version ?? '';
        const answer = slot.answers.get(key) ?? listAnswer(name, slot.list, since);
        slot.answers.set(key, answer);
        return answer;
    }
    /** Reads files that have changed and are now stable. If a file cannot be used, its list stays as it was. */
    async refresh() {
        for (const slot of this.#slots) {
            const state = await stateOf(slot.path).catch(() => MISSING);
            const settled = state === slot.seen;
            slot.seen = state;
            if (state !== slot.read && settled)
                await this.#read(slot, state);
        }
    }
    /** Reads everything again, at once. */
    async reload() {
        for (const slot of this.#slots) {
            slot.seen = await stateOf(slot.path).catch(() => MISSING);
            await this.#read(slot, slot.seen);
        }
    }
    async #read(slot, state) {
        slot.read = state;
        try {
            const list = await this.#loader.load(slot.path, slot.name);
            if (!this.#allowShrink && list.size * 2 < slot.list.size)
                throw shrunk(list.size, slot.list.size);
            this.#replace(slot, list);
            slot.good = true;
        }
        catch (error) {
            slot.good = false;
            this.#log((0,safe_text/* safe */.gB) `list ${shownFile(slot.path)} was not updated: ${(0,errors/* describe */.q0)(error).text}`);
        }
    }
    #replace(slot, list) {
        if (list.version !== slot.list.version) {
            slot.earlier.unshift({ version: slot.list.version, prefixes: slot.list.prefixes });
            slot.earlier.length = Math.min(slot.earlier.length, service_limits/* MAX_KEPT_VERSIONS */.aD);
        }
        slot.list = list;
        slot.answers.clear();
        this.#log((0,safe_text/* safe */.gB) `list ${shownFile(slot.path)} was read again: ${entriesOf(list)}`);
    }
}
/** The state of a file that does not exist. */
const MISSING = '';
const ENTRY = (0,safe_text/* safe */.gB) `entry`;
const ENTRIES = (0,safe_text/* safe */.gB) `entries`;
function entriesOf({ size }) {
    return (0,safe_text/* plural */.LS)(size, ENTRY, ENTRIES);
}
function shrunk(now, before) {
    const text = (0,safe_text/* safe */.gB) `it has ${(0,safe_text/* plural */.LS)(now, ENTRY, ENTRIES)} and the previous list has ${(0,safe_text/* count */.U9)(before)}; if that is intended, restart the service or use --allow-shrink`;
    return new errors/* GateError */.ue('usage', text);
}
/** Reads files into lists. */
class Loader {
    #key;
    #allowed;
    constructor(key, allowed) {
        this.#key = key;
        this.#allowed = allowed;
    }
    async load(path, name) {
        let bytes;
        let updated;
        try {
            updated = (await (0,promises_.stat)(path)).mtime;
            bytes = await (0,promises_.readFile)(path);
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
        return new ServedList(name, await (0,list_file/* parseListFile */.M)(bytes, shownFile(path), this.#allowed), updated, this.#key);
    }
}
async function stateOf(path) {
    try {
        const { mtimeMs, size, ino } = await (0,promises_.stat)(path);
        return `${mtimeMs} ${size} ${ino}`;
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
}
function unreadable(path, cause) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the list file ${shownFile(path)} cannot be read`, { cause });
}
//# sourceMappingURL=list-store.js.map

/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   aD: () => (/* binding */ MAX_KEPT_VERSIONS),
/* harmony export */   by: () => (/* binding */ MAX_WRONG_LINES),
/* harmony export */   vG: () => (/* binding */ MAX_TARGET_BYTES)
/* harmony export */ });
/** The limits of the reference service. */
// Requests
/** Prefixes of one search, as in Safe Browsing. */
const MAX_PREFIXES = 1000;
/** Bytes of the path and query of a request: many servers and proxies allow as many. */
const MAX_TARGET_BYTES = 8192;
// Lists
/** Earlier versions of a list that are kept in memory to answer with a difference. */
const MAX_KEPT_VERSIONS = 16;
/** Wrong lines of a list file that are shown; the rest are counted. */
const MAX_WRONG_LINES = 20;
//# sourceMappingURL=service-limits.js.map

/***/ })

};
