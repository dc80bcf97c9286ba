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
 * Items travel as opaque batches: the bytes of many items in one buffer, so that no string or object exists per cell
 * and nothing that prints an object can show one. `open` is the one door to the bytes; only this folder uses it.
 */

/** What an item is. The number of a kind is its index here. */
const KINDS = ['url', 'hash'];
const KIND_NUMBER = { url: 0, hash: 1 };
let openBatch;
let makeBatch;
/** A run of items in the order in which they were found. Positions are public, content is not. */
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
    /** The 1-based row (line or record) of item `index`. */
    row(index) {
        return this.#rows[index] ?? 0;
    }
    /** The 1-based column of item `index`; 0 where the format has none. */
    column(index) {
        return this.#columns[index] ?? 0;
    }
    /** The same items in batches of at most `most`, so that what is made of each takes bounded memory. */
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
/** The one door. */
function open(batch) {
    return openBatch(batch);
}
/** Past this many items or bytes a batch is worth passing on. */
const FULL_ITEMS = 1024;
const FULL_BYTES = 1 << 17;
/** Grows a batch item by item; `take` hands it over and starts the next. */
class BatchBuilder {
    #bytes;
    #ends;
    #kinds;
    #rows;
    #columns;
    #length = 0;
    #used = 0;
    /** @param items how many items to make room for at first */
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
    /** Bytes of content held so far. */
    get size() {
        return this.#used;
    }
    /** Whether what it holds should be taken before more is added. */
    get full() {
        return this.#length >= FULL_ITEMS || this.#used >= FULL_BYTES;
    }
    /** Appends `bytes[start, end)` as an item. */
    add(kind, bytes, start, end, row, column) {
        this.#reserve(end - start);
        const to = this.#used;
        // A view costs more than a short copy.
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
    /** The items so far; the builder starts again, empty. */
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
/** One text that is read in several ways: each further way adds only what none before it found. */

class FurtherReadings {
    #scratch = new _batch_js__WEBPACK_IMPORTED_MODULE_0__/* .BatchBuilder */ .e$(16);
    #seen = new Set();
    /** Where to put what a reading finds, before `settle`. */
    get scratch() {
        return this.#scratch;
    }
    /** Moves what the scratch holds to `into`; of a further reading, what was not found before. */
    settle(reading, into) {
        if (reading === 'first')
            this.#seen.clear();
        this.#move(reading, into).forEach(text => this.#seen.add(text));
    }
    /**
     * As `settle`, in steps.
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
    /** Returns what the scratch held. */
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
/** Kind and text of every item, one character a byte. */
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
  KT: () => (/* binding */ canaryDigests)
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
/** Items to the SHA-256 digests of their expressions: what the denylist is asked about. */


/** The digests of a batch's items: those of item `i` are numbers `first(i)` to `first(i + 1)`. */
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
    /** Whether item `item` is a URL in which no reading finds a host (`url-unparseable`). */
    unparseable(item) {
        return this.#unparseable[item] === 1;
    }
}
/** Digests every expression of every item, each once for an item. */
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
/** The entries that every service lists so that a dead, empty or wrong list shows (specification, section 6). */





/** The URL under a reserved name that stands on every list. */
const CANARY_URL = 'https://gate-canary.invalid/';
/** The expressions under which the canaries are listed. */
const CANARY_EXPRESSIONS = {
    url: 'gate-canary.invalid/',
    content: `sha256:${hexHash('sha256')}`,
    urlMd5: `url-md5:${hexHash('md5')}`
};
/**
 * The canaries' digests as the whole matcher makes them from text: found, canonicalized, expanded and digested.
 *
 * @param prefixes what made the prefixes of the run: it has to make those of the canaries too
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
        listed: Object.values(CANARY_EXPRESSIONS).map(expression => (0,expressions/* expressionDigest */.jS)(Buffer.from(expression)))
    };
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

// UNUSED EXPORTS: MOST_AT_ONCE

// EXTERNAL MODULE: ./lib/item/batch/batch.js
var batch = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/item/text/blanks.js
var blanks = __webpack_require__(9772);
// EXTERNAL MODULE: ./lib/item/text/escapes.js
var escapes = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/item/reading/hashes.js
var hashes = __webpack_require__(9210);
// EXTERNAL MODULE: ./lib/item/text/text-line-ends.js
var text_line_ends = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/item/text/longest-url.js
var longest_url = __webpack_require__(3509);
// EXTERNAL MODULE: ./lib/item/text/base64.js
var base64 = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/item/digest/byte-digests.js
var byte_digests = __webpack_require__(5492);
;// CONCATENATED MODULE: ./lib/item/find/embedded-digests.js

/** Bytes that are digested at a time. */
const PIECE = 48 << 10;
/** Four digests of a byte take about as long as so many bytes of a text. */
const BYTE_WORK = 2;
/** One text is read at a time, and to its end. */
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
    /** The first bytes, as long as they were not digested. */
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
    /** The bytes may end here, behind the bytes `more`. */
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
;// CONCATENATED MODULE: ./lib/item/find/embedded-source.js
/** The bytes of a text one by one, without the escapes of URLs, JSON and programs that may lie over base64. */

const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
/** What `next` gives at the end. */
const END = -1;
class EmbeddedSource {
    /** Where the next byte stands. */
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
        if (byte === PERCENT)
            return this.#code(0, 2) ?? byte;
        return byte === BACKSLASH ? (this.#unescaped() ?? byte) : byte;
    }
    /** What stands behind a backslash: `\/`, `\n`, `\r`, `\u003d`; null for anything else. */
    #unescaped() {
        const kind = this.at < this.#end ? this.#text[this.at] : 0;
        if (kind === 0x75 && this.#text[this.at + 1] === 0x30 && this.#text[this.at + 2] === 0x30)
            return this.#code(3, 5);
        if (kind !== SLASH && kind !== 0x6e && kind !== 0x72)
            return null;
        this.at++;
        return kind === SLASH ? SLASH : 10;
    }
    /** The two hex digits `from` bytes on, of an escape that goes on for `length` bytes; null where there are none. */
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





/** The shortest base64 that is looked into where nothing says that it is some. */
const SHORTEST_BASE64 = 64;
/** Bytes that tell a format. */
const HEAD = 24;
const LF = 10;
const CR = 13;
/**
 * Digests the base64 that begins at `start`: of either alphabet, padded or not, in one line or in several.
 *
 * @param bare whether nothing says that it is base64: then it counts from 64 letters on, and if it begins as media do
 * @returns where it ends; -1 where it does not count
 */
function readBase64(text, start, end, bare, watch, emit) {
    const source = new EmbeddedSource(text, start, end);
    const digests = new EmbeddedDigests(watch, emit);
    let letters = 0;
    let bits = 0;
    /** Letters of the first line and of this one; -1 once a line ended the block. */
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
                blank = blank === LF || byte === LF || byte === CR ? LF : byte;
            continue;
        }
        const letter = base64/* SEXTET */.I[byte];
        if (letter > 63)
            break;
        if (blank > 0) {
            if (bare && blank !== LF)
                break;
            // A line that is not as long as the first is the last of its block.
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
/** The bytes that the last two or three letters hold. */
function leftOver(bits, letters) {
    if (letters % 4 === 2)
        return [(bits >> 4) & 255];
    return letters % 4 === 3 ? [(bits >> 10) & 255, (bits >> 2) & 255] : [];
}
/** Where bytes that are written as text may end. */
const ENDS = ' "\')<>`#,;|\\';
/** So many more `data:` may begin in bytes that are written as text, whatever stands behind the last of them. */
const MOST_INSIDE = 4;
/** As `readBase64`, of bytes that are written as they are or in escapes. */
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
            if (byte === 0x3a && isDataBefore(text, at, start) && ++inside > MOST_INSIDE)
                break;
            if (open.delete(byte === LF || byte === CR ? 0x20 : byte))
                digests.mark();
            if (byte === LF || byte === CR || byte === 9)
                continue;
        }
        digests.add(byte);
    }
    digests.mark();
}
/** Whether `data` stands before `at`, as a word of its own. */
function isDataBefore(text, at, floor) {
    if (at - 4 < floor)
        return false;
    for (let i = 0; i < 4; i++)
        if ((text[at - 4 + i] | 0x20) !== 'data'.charCodeAt(i))
            return false;
    const before = at - 5 < floor ? 0x20 : text[at - 5] | 0x20;
    return before < 0x61 || before > 0x7a;
}
/** What stands before the comma of a `data:` URL is looked for in so many bytes. */
const LONGEST_HEADER = 512;
const header = new uncover/* Uncovered */.u6();
/** Where the body of the `data:` URL begins of which the colon, or what stands for it, is at `colon`; null where none does. */
function dataBody(text, colon, end) {
    header.read(text, colon, Math.min(end, colon + LONGEST_HEADER));
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















const TAB = 9;
const COLON = 0x3a;
const DOT = 0x2e;
const AT = 0x40;
const AMPERSAND = 0x26;
const string_scan_SLASH = 0x2f;
const OPENING = 0x5b;
const CLOSING = 0x5d;
const string_scan_BACKSLASH = 0x5c;
/** A string that begins with a scheme is one URL, blanks and all; a text that does is no URL of that length. */
const LONGEST_WHOLE = longest_url/* LONGEST_URL */.L - 1;
/** What a closer look takes. */
const LOOK_WORK = 16;
/** Where the scan stops to look closer (1), and where it does if a wide full stop begins there (2). */
const STOP = Uint8Array.from({ length: 256 }, (_, byte) => ':.%&\\'.includes(string_scan_char(byte)) ? 1 : byte === 0xe3 || byte === 0xef ? 2 : 0);
function isStop(bytes, at) {
    const stop = STOP[bytes[at]];
    return stop === 1 || (stop === 2 && (0,wide/* isWideDot */.Vo)(bytes, at));
}
/** For one string after another. */
const host = new host_reader/* HostReader */.S_();
/** What ends a URL in running text (1), what may end it (2: a delimiter before another URL, 3: past ASCII), and escapes (4). */
const ENDING = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte <= 0x20 || byte === 0x7f || '<>"`'.includes(string_scan_char(byte)))
        return 1;
    if (',;|]'.includes(string_scan_char(byte)))
        return 2;
    return byte >= 0x80 ? 3 : byte === string_scan_BACKSLASH ? 4 : 0;
});
function string_scan_char(byte) {
    return String.fromCharCode(byte);
}
/** Whether a string begins or has a byte as one does that holds a URL. */
function mayHoldUrl(bytes, start, end) {
    if ((0,scheme/* isSlash */.YY)(bytes[start]) && start + 1 < end && (0,scheme/* isSlash */.YY)(bytes[start + 1]))
        return true;
    for (let i = start; i < end; i++)
        if (STOP[bytes[i]] !== 0 && isStop(bytes, i))
            return true;
    return false;
}
/** One string that needs a closer look. */
class Scan {
    /** Whether the text has escapes of programming languages. */
    hasEscapes = false;
    #bytes;
    /** Where escapes stood in the text before: only items that touch one are new; null where all are. */
    #decoded;
    #column;
    #lines;
    #found;
    #watch;
    #row;
    #start;
    /** Where the bodies of `data:` URLs begin. */
    #bodies = null;
    /** Up to where line ends are counted. */
    #counted;
    #end = 0;
    /** Where the item before ends: nothing before it is looked at again. */
    #done = 0;
    /** No host begins before it, though hashes may. */
    #floor = 0;
    /** The byte before `#floor`, escapes taken off. */
    #last = 0;
    /** Where the next item stands, as one of the methods below found it. */
    #from = 0;
    #to = 0;
    /** Where the text begins, blanks aside. */
    #first = 0;
    /** Whether the text as a whole begins as a URL, and where that ends. */
    #whole = false;
    #wholeEnd = 0;
    /** Bytes of a host name: up to `#run` there is nothing else from `#runFrom` on. */
    #runFrom = 0;
    #run = 0;
    /** Where the scan goes on. */
    #at = 0;
    /** Whether the item at `#from` is to be added once the hashes before it are. */
    #met = false;
    /** Where the search for hashes goes on that was stopped, else -1. */
    #hashed = -1;
    /** Whether to stop at a place from which `step` goes on. */
    #stops = null;
    constructor(bytes, start, decoded, row, column, lines, found, watch) {
        this.#bytes = bytes;
        this.#decoded = decoded;
        this.#row = row;
        this.#column = column;
        this.#lines = lines;
        this.#found = found;
        this.#watch = watch;
        this.#start = this.#counted = start;
    }
    /** Looks through a string without a URL. */
    hashes(start, end) {
        this.beginHashes(start, end);
        this.step(null);
    }
    /** Looks through a string. */
    run(start, end) {
        this.begin(start, end);
        this.step(null);
    }
    /** Begins as `hashes`; `step` does the rest. */
    beginHashes(start, end) {
        this.#done = start;
        this.#at = this.#end = end;
    }
    /** Begins as `run`; `step` does the rest. */
    begin(start, end) {
        const bytes = this.#bytes;
        this.#end = end;
        this.#first = this.#done = this.#at = start;
        this.#whole = (0,url_start/* beginsWhole */.QE)(bytes, start, end);
        this.#wholeEnd = this.#whole ? wholeEnd(bytes, start, Math.min(end, start + LONGEST_WHOLE)) : start;
        if (this.#whole)
            this.#add('url', start, this.#wholeEnd);
        if (this.#cell(start))
            this.#at = this.#done = end;
    }
    /**
     * Goes on until `stops` says so, but for some bytes at least, or to the end.
     *
     * @returns whether that was reached
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
    /** A whole cell that is one host or `//host/…`, or begins a list of such; true where that was all of it. */
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
        if (stop < this.#end && !isDelimiter(bytes[stop]) && stop - start < longest_url/* LONGEST_URL */.L)
            return false;
        this.#add('url', start, stop);
        this.#done = stop;
        return stop === this.#end;
    }
    /** A whole cell `//host/…` with tabs or line ends inside, which downloaders take away. */
    #brokenLink(start) {
        const bytes = this.#bytes;
        const end = Math.min(this.#end, start + LONGEST_WHOLE);
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
    /** Hosts without a scheme behind the delimiters of a URL, which may be its own or those of a list. */
    #listed(start, end) {
        const bytes = this.#bytes;
        for (let i = start; i < end; i++) {
            if (ENDING[bytes[i]] !== 2 || bytes[i] === CLOSING)
                continue;
            if (!host.read(bytes, i + 1, end, 'prose'))
                continue;
            const stop = host.tail ? Math.min(end, this.#pieceEnd(host.to, true)) : host.to;
            this.#add('url', i + 1, stop);
            i = stop - 1;
        }
    }
    /** Looks at the byte at `at`; true where an item stands at `#from` to `#to`, else `#to` is where to go on. */
    #item(at) {
        const bytes = this.#bytes;
        this.#to = 0;
        if (at < this.#done)
            return false;
        if (bytes[at] === DOT || bytes[at] === COLON)
            this.hasEscapes ||= (0,escapes/* isDefused */.xg)(bytes, at);
        if (bytes[at] === DOT)
            return this.#host(at);
        if (bytes[at] >= 0x80)
            return this.#wideHost(at);
        if (bytes[at] === string_scan_BACKSLASH) {
            this.hasEscapes ||= (0,escapes/* isEscape */.KL)(bytes, at, this.#end);
            return false;
        }
        if (at > this.#start && (bytes[at - 1] | 0x20) === 0x61)
            this.#data(at);
        if (bytes[at] === COLON) {
            this.#from = (0,url_start/* urlStartBefore */.NU)(bytes, at, this.#done, this.#end);
            if (this.#from < 0)
                return this.#disguised(at) || this.#pairs(at);
            this.#to = this.#pieceEnd(at + 3, false);
            return true;
        }
        return this.#disguised(at) || ((0,uncover/* isCover */.Az)(bytes, at, this.#end) && this.#host(at));
    }
    /** A URL whose scheme is written with escapes or character references, of which the first is at `at`. */
    #disguised(at) {
        this.#from = (0,url_start/* disguisedStart */.U)(this.#bytes, at, this.#done, this.#end);
        if (this.#from < 0)
            return false;
        this.#to = this.#pieceEnd(at + 1, false);
        return true;
    }
    /** Adds a hash in pairs of digits of which the first colon is at `at`; always false, since it is no URL. */
    #pairs(at) {
        const stop = (0,hashes/* pairsEnd */.F$)(this.#bytes, at, this.#done, this.#end);
        if (stop < 0)
            return false;
        this.#hashes(at - 2, null);
        this.#add('hash', at - 2, stop);
        this.#done = this.#to = stop;
        return false;
    }
    /** A URL without a scheme in running text, of which the first full stop, escape or reference is at `at`. */
    #host(at) {
        const bytes = this.#bytes;
        const floor = Math.max(this.#done, this.#floor);
        let from = at;
        while (from > floor && (0,host_shape/* isHostByte */.Ll)(bytes, from - 1))
            from--;
        const before = from === this.#floor ? this.#last : from > this.#done ? bytes[from - 1] : 0x20;
        // Of a long run of letters past ASCII each full stop is looked at, but its end is looked for once.
        const known = from >= this.#runFrom && from < this.#run ? this.#run : from;
        const found = host.read(bytes, from, this.#end, 'prose', known);
        if (known === from)
            [this.#runFrom, this.#run] = [from, host.run];
        this.#to = this.#floor = host.next;
        this.#last = host.last;
        if (!this.#standsFree(from, before))
            return false;
        // `見example.test` is one word in languages without blanks.
        if (!found)
            return host.to > at && this.#asciiHost(asciiStart(bytes, from, at), at);
        this.#from = from;
        this.#to = host.tail ? this.#pieceEnd(host.to, true) : host.to;
        return true;
    }
    /** A host in ASCII of which the full stop is at `at`. */
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
    /** `example．test/x`, of which the wide full stop is at `at`. */
    #wideHost(at) {
        const bytes = this.#bytes;
        const from = (0,wide/* wideStart */.gq)(bytes, Math.max(this.#done, this.#floor), at);
        const to = (0,wide/* wideEnd */.nu)(bytes, at, this.#end);
        this.#to = this.#floor = to;
        const before = from > this.#done ? bytes[from - 1] : 0x20;
        if (from === at || !host.read(bytes, from, this.#end, 'prose'))
            return false;
        if (!host.tail || !this.#standsFree(from, before))
            return false;
        this.#from = from;
        this.#to = this.#pieceEnd(host.to, true);
        return true;
    }
    /** Whether what was read at `from` is neither part of a path nor of an e-mail address, nor the name of a function. */
    #standsFree(from, before) {
        const bytes = this.#bytes;
        if (host.after === AT) {
            // User and password, or an e-mail address.
            this.#to = this.#floor = Math.max(host.next, host.to + 1);
            this.#last = AT;
            return false;
        }
        if (before === AT)
            return host.tail && hasPath(bytes, host.to, this.#end);
        if (host.after === 0x28 || before === 0x5c || before === 0x24)
            return false;
        if (host.slashes)
            return opens(before);
        if (before !== string_scan_SLASH)
            return true;
        return (from - 2 >= this.#done && bytes[from - 2] === string_scan_SLASH && opens(from - 2 > this.#done ? bytes[from - 3] : 0x20));
    }
    /** Where the URL of which `from` is an inner byte ends, or is too long. */
    #pieceEnd(from, bare) {
        const bytes = this.#bytes;
        const limit = Math.min(this.#end, from + longest_url/* LONGEST_URL */.L);
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
            else if (bytes[i] !== CLOSING) {
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
    /** Adds the hashes between `#done` and `end`; false where `stops` said to stop before. */
    #hashes(end, stops = this.#stops) {
        if (end - this.#done < 22)
            return true;
        const at = (0,hashes/* scanHashes */.ob)(this.#bytes, this.#done, end, (from, to) => this.#add('hash', from, to), from => this.#base64(from, end), stops, Math.max(this.#done, this.#hashed));
        this.#hashed = at < end ? at : -1;
        return at >= end;
    }
    /** Adds the digests of media in base64 that begins at `from`; where it ends, -1 where it is none. */
    #base64(from, end) {
        if (this.#bodies?.has(from))
            return -1;
        return readBase64(this.#bytes, from, end, true, this.#watch, digest => this.#digest(digest, from, end));
    }
    /** Adds the digests of what the `data:` URL holds of which the colon is at `at`, if one is there. */
    #data(at) {
        const [bytes, end] = [this.#bytes, this.#end];
        if (!isDataBefore(bytes, at, this.#start))
            return;
        const body = dataBody(bytes, at, end);
        if (body === null || this.#bodies?.has(body.start))
            return;
        (this.#bodies ??= new Set()).add(body.start);
        // Rows are counted forward.
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
    /** `data:` URLs inside another URL. */
    #dataInside(from, to) {
        if (to - from < SHORTEST_BASE64)
            return;
        const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, to);
        for (let at = text.indexOf('data', from); at >= 0; at = text.indexOf('data', at + 4))
            this.#data(at + 4);
    }
    /** A digest of bytes that the text holds from `start` on. */
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
/** Where a text ends that begins as a URL: one in disguise is all of it. */
function wholeEnd(bytes, start, end) {
    const colon = (0,scheme/* schemeColon */.pw)(bytes, start, end);
    return colon < 0 ? end : listEnd(bytes, start, colon, end);
}
/**
 * Where a whole URL ends: a line that begins with the next one is no part of it, one that goes on is.
 *
 * @param from no line before it begins with one
 */
function listEnd(bytes, start, from, end) {
    for (let i = from; i < end; i++) {
        if (!(0,blanks/* isBreak */.kn)(bytes[i]))
            continue;
        const next = (0,blanks/* skipBlanks */.pw)(bytes, i, end);
        const begins = (0,scheme/* schemeColon */.pw)(bytes, next, end) >= 0 || (bytes[next] === string_scan_SLASH && bytes[i - 1] !== string_scan_SLASH);
        if (begins && (0,url_start/* startsUrl */.r5)(bytes, next, end))
            return (0,blanks/* trimBlanks */.I6)(bytes, start, i);
        i = next - 1;
    }
    return end;
}
/** Where an IPv6 address in brackets ends, or an IPv4 address in any spelling that no text of another kind has; else -1. */
function addressEnd(bytes, start, end) {
    if (bytes[start] === OPENING) {
        const close = bytes.subarray(start, Math.min(end, start + LONGEST_ADDRESS)).indexOf(CLOSING) + start;
        return close > start && (0,ip_address/* parseIpv6 */.BE)(bytes, start + 1, close) !== null ? close + 1 : -1;
    }
    let to = start;
    while (to < end && to - start < LONGEST_ADDRESS && isAddressByte(bytes[to]))
        to++;
    const dots = bytes[to - 1] === DOT ? to - 1 : to;
    return (0,host_shape/* hasTail */.PZ)(bytes, to, end) && (0,ip_address/* parseIpv4 */.ni)(bytes, start, dots) >= 0 ? to : -1;
}
function isAddressByte(byte) {
    return percent/* HEX */.UG[byte] !== 255 || byte === DOT || (byte | 0x20) === 0x78;
}
/** Longer ones are not looked for. */
const LONGEST_ADDRESS = 64;
/** Whether the semicolon at `at` ends a character reference rather than a URL. */
function closesReference(bytes, at, floor) {
    const lowest = Math.max(floor - 12, at - 12, 0);
    for (let i = at - 1; i >= lowest; i--) {
        if (bytes[i] === AMPERSAND)
            return (0,entities/* isReference */.A_)(bytes, i, at + 1);
        if (bytes[i] !== 0x23 && (bytes[i] < 0x30 || !(0,host_shape/* isHostByte */.Ll)(bytes, i)))
            return false;
    }
    return false;
}
function isDelimiter(byte) {
    return byte === 0x2c || byte === 0x3b || byte === 0x7c || byte === TAB;
}
/** Where slashes of either kind end, tab, CR and LF among them ignored. */
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
/** Whether `//host` may stand behind this byte. */
function opens(byte) {
    return byte <= 0x20 || '"\'(=>[]:,;|'.includes(string_scan_char(byte));
}
/** Whether a path stands at `at`, behind a port or without. */
function hasPath(bytes, at, end) {
    let i = at;
    if (bytes[i] === COLON)
        for (i++; i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39;)
            i++;
    return i + 1 < end && (0,scheme/* isSlash */.YY)(bytes[i]) && bytes[i + 1] > 0x20;
}
/** Where the ASCII letters before `at` begin. */
function asciiStart(bytes, start, at) {
    let from = at;
    while (from > start && bytes[from - 1] < 0x80)
        from--;
    return from;
}
//# sourceMappingURL=string-scan.js.map
;// CONCATENATED MODULE: ./lib/item/find/find.js
/**
 * Which items does a decoded string hold? One forward scan that stops only at bytes which can belong to a URL; what
 * lies between URLs is looked through for content hashes. Hot path: no string or object for a cell that is one URL.
 */






const find_COLON = 0x3a;
const find_SLASH = 0x2f;
/** Escapes in escapes are decoded this often. */
const MOST_ROUNDS = 3;
/** A whole URL of these bytes alone is one item, without a second look. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => byte > 0x20 && byte < 0x7f && !'"<>`\\,;|]'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** What no host begins with, of those bytes. */
const NO_HOST = Uint8Array.from({ length: 256 }, (_, byte) => "'/?#".includes(String.fromCharCode(byte)) ? 1 : 0);
/**
 * Adds to `found` every item of the string `bytes[start, end)`.
 *
 * @param row 1-based; that of the string's first line
 */
function findItems(bytes, start, end, row, column, lines, found, watch) {
    const from = (0,blanks/* skipBlanks */.pw)(bytes, start, end);
    const to = (0,blanks/* trimBlanks */.I6)(bytes, from, end);
    if (to - from < 4)
        return;
    if (isPlainUrl(bytes, from, to)) {
        found.add('url', bytes, from, to, (0,text_line_ends/* rowAt */.ce)(bytes, start, from, row, lines), column);
        return;
    }
    if (isPlainHash(bytes, from, to)) {
        found.add('hash', bytes, from, to, (0,text_line_ends/* rowAt */.ce)(bytes, start, from, row, lines), column);
        return;
    }
    if (mayHoldUrl(bytes, from, to)) {
        const scan = new Scan(bytes, start, null, row, column, lines, found, watch);
        scan.run(from, to);
        // Where the lines of a string begin that was decoded before, its escapes do not tell: then the first counts.
        if (scan.hasEscapes)
            findUnescaped(bytes.subarray(start, end), row, column, lines === true, found, watch);
    }
    else if ((0,hashes/* mayHoldHash */.TS)(bytes, from, to))
        new Scan(bytes, start, null, row, column, lines, found, watch).hashes(from, to);
}
/** So short a text is looked through without a stop. */
const IN_ONE_GO = 1 << 16;
/** Escapes of so many bytes are decoded without a look around. */
const DECODED_AT_ONCE = 1 << 18;
/** As `findItems`, of a long text; stops now and then, so that the caller can pause and take what was found. */
function* findInSteps(bytes, row, column, lines, found, watch) {
    const from = (0,blanks/* skipBlanks */.pw)(bytes, 0, bytes.length);
    const to = (0,blanks/* trimBlanks */.I6)(bytes, from, bytes.length);
    if (to - from < IN_ONE_GO || isPlainUrl(bytes, from, to)) {
        findItems(bytes, 0, bytes.length, row, column, lines, found, watch);
        return;
    }
    const stops = () => watch.due || found.full;
    const first = new Scan(bytes, 0, null, row, column, lines, found, watch);
    if (mayHoldUrl(bytes, from, to))
        first.begin(from, to);
    else
        first.beginHashes(from, to);
    while (!first.step(stops))
        yield;
    let text = first.hasEscapes ? yield* decodeInSteps(bytes, null, watch) : null;
    for (let round = 0; text !== null && round < MOST_ROUNDS; round++) {
        const scan = new Scan(text.bytes, 0, text.decoded, row, column, lines === true, found, watch);
        scan.begin((0,blanks/* skipBlanks */.pw)(text.bytes, 0, text.bytes.length), (0,blanks/* trimBlanks */.I6)(text.bytes, 0, text.bytes.length));
        while (!scan.step(stops))
            yield;
        text = scan.hasEscapes ? yield* decodeInSteps(text.bytes, text.decoded, watch) : null;
    }
}
function* decodeInSteps(bytes, before, watch) {
    const decoding = new escapes/* EscapeDecoding */.pR(bytes, before);
    while (!decoding.step(DECODED_AT_ONCE)) {
        watch.worked(DECODED_AT_ONCE);
        yield;
    }
    return decoding.result;
}
/** Adds what a text holds once the escapes of programming languages in it are decoded, and did not hold before. */
function findUnescaped(bytes, row, column, lines, found, watch) {
    let text = (0,escapes/* decodeEscapes */.zR)(bytes);
    for (let round = 0; text !== null && round < MOST_ROUNDS; round++) {
        const scan = new Scan(text.bytes, 0, text.decoded, row, column, lines, found, watch);
        scan.run((0,blanks/* skipBlanks */.pw)(text.bytes, 0, text.bytes.length), (0,blanks/* trimBlanks */.I6)(text.bytes, 0, text.bytes.length));
        text = scan.hasEscapes ? (0,escapes/* decodeEscapes */.zR)(text.bytes, text.decoded) : null;
    }
}
/** Whether the string is `http://…` or `https://…` and nothing in it asks for a second look. */
function isPlainUrl(bytes, start, end) {
    if ((bytes[start] | 0x20) !== 0x68 || (bytes[start + 1] | 0x20) !== 0x74)
        return false;
    if ((bytes[start + 2] | 0x20) !== 0x74 || (bytes[start + 3] | 0x20) !== 0x70)
        return false;
    const colon = (bytes[start + 4] | 0x20) === 0x73 ? start + 5 : start + 4;
    if (colon + 3 >= end || bytes[colon] !== find_COLON)
        return false;
    if (bytes[colon + 1] !== find_SLASH || bytes[colon + 2] !== find_SLASH || NO_HOST[bytes[colon + 3]] === 1)
        return false;
    for (let i = colon + 3; i < end; i++)
        if (PLAIN[bytes[i]] === 0)
            return false;
    return end - start < longest_url/* LONGEST_URL */.L;
}
/** Whether the string is an MD5 or a SHA-1 in hex; longer ones may be media in base64 too. */
function isPlainHash(bytes, start, end) {
    return (end - start === 32 || end - start === 40) && (0,hashes/* isHex */.qv)(bytes, start, end);
}
//# sourceMappingURL=find.js.map
// EXTERNAL MODULE: ./lib/item/batch/further.js
var further = __webpack_require__(7978);
;// CONCATENATED MODULE: ./lib/item/find/waiting-texts.js
/** What a text takes beside its bytes. */
const TEXT_BYTES = 40;
class WaitingTexts {
    #bytes = new Uint8Array(0);
    #used = 0;
    #ends = [];
    #rows = [];
    #columns = [];
    #roles = [];
    /** Texts that were taken, and where the last of them ends. */
    #taken = 0;
    #takenEnd = 0;
    /** How many wait. */
    get length() {
        return this.#ends.length - this.#taken;
    }
    /** Memory that they take. */
    get size() {
        return this.#used - this.#takenEnd + this.length * TEXT_BYTES;
    }
    /** Keeps a copy of `bytes[start, end)`. */
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
    /** Moves what waits into a buffer of its own, without what was taken: that may still be read. */
    #makeRoom(more) {
        const waiting = this.#used - this.#takenEnd;
        const larger = new Uint8Array(waiting + Math.max(more, LEAST_SPARE, Math.min(waiting, MOST_SPARE)));
        larger.set(this.#bytes.subarray(this.#takenEnd, this.#used));
        this.#bytes = larger;
        this.#ends = this.#ends.slice(this.#taken).map(end => end - this.#takenEnd);
        this.#rows = this.#rows.slice(this.#taken);
        this.#columns = this.#columns.slice(this.#taken);
        this.#roles = this.#roles.slice(this.#taken);
        this.#used = waiting;
        this.#taken = this.#takenEnd = 0;
    }
    /** The next one. */
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
const LEAST_SPARE = 1 << 12;
const MOST_SPARE = 1 << 24;
/** One object for the roles in a row that are the same. */
function sameRole(role, last) {
    const same = role.lines === last?.lines && role.reading === last.reading && role.readings === last.readings;
    return same ? last : role;
}
//# sourceMappingURL=waiting-texts.js.map
;// CONCATENATED MODULE: ./lib/item/collect.js




/** What a string takes beside its bytes. */
const STRING_WORK = 16;
/** So much is looked through before the reader can pause; hostile text takes up to 4 µs a byte. */
const MOST_AT_ONCE = 1 << 17;
/** Texts that take so much memory are looked through without a pause rather than kept waiting. */
const MOST_WAITING = 96 << 20;
/** How a string of its own is read. */
const ALONE = [
    { lines: false, reading: 'only', readings: null },
    { lines: true, reading: 'only', readings: null }
];
class ItemCollector {
    #builder = new batch/* BatchBuilder */.e$();
    /** Counts what is handed over; readers ask it when to pause. */
    watch;
    #further = null;
    #items = 0;
    /** Since the reader could pause. */
    #atOnce = 0;
    #waiting = new WaitingTexts();
    /** The text that was taken from those, as far as it is not looked through. */
    #steps = null;
    /** What the columns of tables and the keys of objects fill; null where the settings have no templates. */
    templates;
    constructor(watch, templates = null) {
        this.watch = watch;
        this.templates = templates;
    }
    /** Items found so far, over all batches; a text that waits counts as one. */
    get items() {
        return this.#items + this.#waiting.length + (this.#steps === null ? 0 : 1);
    }
    /** Whether `passOn` should be called before more is read. */
    get full() {
        return this.#builder.full || this.#waits;
    }
    get #waits() {
        return this.#steps !== null || this.#waiting.length > 0;
    }
    /**
     * Finds the items of one decoded string (a cell, a line, a JSON string or key): `bytes[start, end)` in UTF-8.
     *
     * @param row 1-based; with `lines`, the line on which the string begins: items behind a line feed stand further down
     * @param column 1-based, 0 where the format has none
     */
    string(bytes, start, end, row, column, lines) {
        this.watch.worked(end - start + STRING_WORK);
        if (this.#isLate(end - start)) {
            this.#wait(bytes, start, end, row, column, ALONE[lines ? 1 : 0]);
            return;
        }
        const before = this.#builder.length;
        findItems(bytes, start, end, row, column, lines, this.#builder, this.watch);
        this.#items += this.#builder.length - before;
    }
    /**
     * As `string`, of a text that is read in several ways: a further reading adds only what none before it found.
     *
     * @param readings those of the same text, where other texts stand between its parts
     */
    reading(bytes, row, lines, reading, readings = (this.#further ??= new further/* FurtherReadings */.k())) {
        this.watch.worked(bytes.length + STRING_WORK);
        if (this.#isLate(bytes.length)) {
            this.#wait(bytes, 0, bytes.length, row, 0, { lines, reading, readings });
            return;
        }
        const before = this.#builder.length;
        if (reading === 'only')
            findItems(bytes, 0, bytes.length, row, 0, lines, this.#builder, this.watch);
        else {
            findItems(bytes, 0, bytes.length, row, 0, lines, readings.scratch, this.watch);
            readings.settle(reading, this.#builder);
        }
        this.#items += this.#builder.length - before;
    }
    /** Passes on what was found so far, and looks through what waits, with pauses. */
    async *passOn() {
        do {
            this.#lookThrough(true);
            if (this.#builder.full)
                yield this.takeFound();
            if (this.watch.due)
                await this.watch.pause();
        } while (this.#waits);
        this.#atOnce = 0;
    }
    /** The items found since the last call, and none of what waits: for a run that is over. */
    takeFound() {
        return this.#builder.take();
    }
    /** All items since the last call, without a pause: of what is known to be short. */
    take() {
        while (this.#waits)
            this.#lookThrough(false);
        this.#atOnce = 0;
        return this.takeFound();
    }
    /** Whether a text has to wait, since it comes behind others that do, or so much was looked through already. */
    #isLate(length) {
        if (!this.#waits && this.#atOnce + length < MOST_AT_ONCE) {
            // Empty ones are not free either.
            this.#atOnce += length + 1;
            return false;
        }
        return true;
    }
    #wait(bytes, start, end, row, column, role) {
        this.#waiting.add(bytes, start, end, row, column, role);
        while (this.#waiting.size > MOST_WAITING && this.#waits)
            this.#lookThrough(false);
    }
    /** @param pausing whether to stop where the caller should pause or take what was found */
    #lookThrough(pausing) {
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
        const { bytes, row, column, lines, reading, readings } = text;
        if (reading === 'only' || readings === null)
            return findInSteps(bytes, row, column, lines, this.#builder, this.watch);
        return readings.inSteps(reading, this.#builder, scratch => findInSteps(bytes, row, column, lines, scratch, this.watch));
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
/** The digests by which lists name a file: of bytes that come piece by piece. */

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
class ByteDigests {
    #hashes = ALGORITHMS.map(name => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name));
    update(bytes) {
        for (const hash of this.#hashes)
            hash.update(bytes);
    }
    /** Digests of the bytes so far and `more`, in hex; bytes may still come. */
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
/* harmony import */ var _text_longest_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3509);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);
/** The digests of one item after another, each expression once for an item, with node or JavaScript: see `sha256.ts`. */





/** Bytes of a digest. */
const DIGEST_BYTES = 32;
/** At most so many digests for one item: half of the slots of the table that keeps them apart. */
const MOST_DIGESTS = 8192;
const SLOTS = MOST_DIGESTS * 2;
/** Digests expressions one after another into one buffer. */
class Digester {
    /** 32 bytes each, `count` of them; those of the item read last begin with number `first`. */
    digests;
    count = 0;
    first = 0;
    #urls;
    /** Whether to leave out what the item under way has already; a plain URL never has one twice. */
    #distinct = false;
    /** Numbers of the item's digests by their first bytes; those of items before count as empty. */
    #slots = new Int32Array(SLOTS).fill(-1);
    /** @param room for how many digests there is room at first */
    constructor(room, { urlMd5 }) {
        this.digests = Buffer.alloc(room * DIGEST_BYTES);
        this.#urls = new _reading_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .UrlReader */ .P(this, urlMd5);
    }
    /** Forgets the digests so far, with no item under way. */
    clear() {
        if (this.count < MOST_DIGESTS)
            return;
        this.count = 0;
        this.#slots.fill(-1);
    }
    /**
     * Digests every expression of item `item`.
     *
     * @returns false where it is a URL in which no reading finds a host, is too long, or has more expressions than are digested
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
        return !this.#full && (_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kinds[item]] === 'hash' || end - start < _text_longest_url_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_URL */ .L);
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
        (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Into */ .yM)(bytes, start, end, this.digests, at);
        if (!this.#distinct || this.#isNew(at))
            this.count++;
    }
    /** Whether the item under way has as many expressions as are digested. */
    get #full() {
        return this.count - this.first >= MOST_DIGESTS;
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
/* harmony export */   jx: () => (/* binding */ ROUND_CONSTANTS),
/* harmony export */   yM: () => (/* binding */ sha256Into),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * SHA-256 (FIPS 180-4) of short messages, without an object or a call out of JavaScript for each: expressions are some
 * ten a URL and mostly one block long, where node's own hash spends its time on the way in and out.
 */

/** Past this many bytes node's own hash is faster. */
const LONGEST = 183;
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first eight. */
const INITIAL_STATE = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)));
const W = new Int32Array(64);
const STATE = new Int32Array(8);
/** Up to three blocks: the message, its end mark and its length. */
const BLOCKS = new Uint8Array(192);
/** Writes the digest of `bytes[start, end)` to `into[at, at + 32)`. */
function sha256Into(bytes, start, end, into, at) {
    const length = end - start;
    if (length > LONGEST) {
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
/** The block at `BLOCKS[from, from + 64)` into `STATE` (section 6.2.2). */
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
/** How pictures, sound and video begin. Nothing is ever decoded: what is kept of them is digests. */
/** Signatures in Latin-1 characters, any character where there is a dot, from offset 0. */
const SIGNATURES = compiled([
    ...['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', 'RIFF....WEBP', 'RIFF....AVI ', 'RIFF....WAVE'],
    ...['....ftyp', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0', 'ID3', 'fLaC', 'OggS'],
    ...['\x1aE\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01', '0&\xb2u\x8ef\xcf\x11', 'FORM....AIF']
]);
/** Those that text may begin with too, or bytes of other kinds: for what says itself that it is bytes. */
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
/** Whether bytes begin as media do. Some signatures are short: for bytes that are neither text nor a known format. */
function looksLikeMedia(head) {
    return SIGNATURES.some(signature => begins(head, signature));
}
/** As `looksLikeMedia`, of bytes that were written in base64. */
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
;// CONCATENATED MODULE: ./lib/item/reading/idn.js
/** Host names beyond ASCII (UTS #46, non-transitional): the one slow path of the canonical form. */

/** Every full stop that separates labels. */
const STOPS = /[.\u3002\uff0e\uff61]/;
/** No name of more labels can be resolved: it has at most 253 octets. What a text of nothing but labels costs is bounded. */
const MOST_LABELS = 127;
/**
 * A host name in punycode, label by label, so that one odd label does not leave the others as they are.
 *
 * @param host UTF-8, after percent-decoding
 * @returns ASCII; a label that has no punycode stays in UTF-8; null where the host is not UTF-8, or no name
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
    if (labels.filter(label => label !== '').length > MOST_LABELS)
        return null;
    const joined = labels.map(asciiLabel).join('.');
    // Nothing changed means that nothing has punycode: the caller escapes the bytes as they are.
    return joined === text ? null : Buffer.from(joined);
}
function asciiLabel(label) {
    if (/^[\x00-\x7f]*$/.test(label) || label.length > 256)
        return label;
    // A label behind it keeps a label of digits from being read as an address.
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
;// CONCATENATED MODULE: ./lib/item/reading/canonical.js
/**
 * The canonical form of a URL as Safe Browsing defines it ("URLs and Hashing"), on bytes. Lenient: nearly every text
 * has a host here. Hot path: typed arrays only; a host with non-ASCII letters is the one place that makes strings.
 */




/** Escapes are decoded before host, path and query are told apart; runs of slashes collapse before `..` climbs. */
const DECODE_FIRST = 0;
/** An escaped `/`, `?` or `@` separates nothing, as downloaders read it. */
const SPLIT_FIRST = 1;
/** `..` climbs over empty segments too, as downloaders read it. */
const DOTS_FIRST = 2;
const SLASH = 0x2f;
const DOT = 0x2e;
const QUESTION = 0x3f;
const PERCENT = 0x25;
/** Bytes that are written as escapes. */
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) => byte <= 0x20 || byte >= 0x7f || byte === 0x23 || byte === PERCENT ? 1 : 0);
/** Holds the canonical form of the URL read last. */
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
     * @returns false where there is no host
     */
    read(text, start, end, order) {
        this.#reserve(end - start);
        const source = this.#decoded;
        const length = copyPlain(text, start, end, source);
        let hostEnd = hostLength(source, 0, length);
        let query = indexOf(source, QUESTION, hostEnd, length);
        let stop = length;
        if (order === SPLIT_FIRST) {
            const whole = hostEnd;
            const rawQuery = query;
            hostEnd = (0,percent/* decodeFully */.NE)(source, 0, whole, source, 0);
            query = (0,percent/* decodeFully */.NE)(source, whole, rawQuery, source, hostEnd);
            stop = (0,percent/* decodeFully */.NE)(source, rawQuery, length, source, query);
        }
        else if (indexOf(source, PERCENT, 0, length) < length) {
            stop = (0,percent/* decodeFully */.NE)(source, 0, length, source, 0);
            hostEnd = hostLength(source, 0, stop);
            query = indexOf(source, QUESTION, hostEnd, stop);
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
    /** Writes the host of the authority `source[0, stop)`; returns its length. */
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
            if (byte === DOT && (length === 0 || out[length - 1] === DOT))
                continue;
            length = this.#write((0,letter_case/* lowerByte */.a)(byte), length);
        }
        if (length > 0 && out[length - 1] === DOT)
            length--;
        if (length === 0 || out[length - 1] > 0x66)
            return length;
        const number = (0,ip_address/* parseIpv4 */.ni)(out, 0, length);
        if (number < 0)
            return length;
        this.address = true;
        return (0,ip_address/* writeIpv4 */.LC)(number, out, 0);
    }
    /** Writes the path `source[from, to)` behind the host; returns the end of it. */
    #path(source, from, to, dotsFirst) {
        const out = this.bytes;
        const root = this.hostEnd;
        out[root] = SLASH;
        let end = root + 1;
        for (let i = from < to && source[from] === SLASH ? from + 1 : from; i < to; i++) {
            const segment = i;
            while (i < to && source[i] !== SLASH)
                i++;
            const size = i - segment;
            if (size === 0 && !dotsFirst)
                continue;
            if (size === 1 && source[segment] === DOT)
                continue;
            if (size === 2 && source[segment] === DOT && source[segment + 1] === DOT) {
                if (end > root + 1)
                    end--;
                while (out[end - 1] !== SLASH)
                    end--;
                continue;
            }
            for (let k = segment; k < i; k++)
                end = this.#write(source[k], end);
            if (i < to)
                out[end++] = SLASH;
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
/** Copies the text up to its fragment, without tab, CR and LF and the blanks behind; returns the length of the copy. */
function copyPlain(text, start, end, into) {
    let to = end;
    // Blanks before the host are kept: `http:// a.example/` has a host that begins with one.
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
    while (i < to && source[i] !== SLASH && source[i] !== QUESTION)
        i++;
    return i;
}
/** The end of a host without its port and the dots behind, of which a hostile text may have several. */
function withoutPort(source, from, to) {
    for (let stop = to;;) {
        while (stop > from && source[stop - 1] === DOT)
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
        if (out[i] === SLASH && end > from && out[end - 1] === SLASH)
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
/** Expressions: what of a URL is looked up (Safe Browsing's host-suffix and path-prefix combinations). */



/** Ends of the paths and starts of the hosts of one URL; hot path, so allocated once. */
const pathEnds = new Int32Array(6);
const hostStarts = new Int32Array(5);
/** Hands over the at most 30 expressions of a URL: up to five hosts, each with up to six paths. */
function emitExpressions(url, sink) {
    sink.reading?.(url);
    const paths = findPathEnds(url);
    const hosts = findHostStarts(url);
    for (let host = 0; host < hosts; host++) {
        for (let path = 0; path < paths; path++)
            sink.add(url.bytes, hostStarts[host], pathEnds[path]);
    }
}
/** As `emitExpressions`, of a further reading without the expressions that end in its first `known` bytes. */
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
/** Hands over the expressions of a URL's hosts with its path up to `end`. */
function emitPath(url, end, sink) {
    const hosts = findHostStarts(url);
    for (let host = 0; host < hosts; host++)
        sink.add(url.bytes, hostStarts[host], end);
}
function findPathEnds({ bytes, hostEnd, pathEnd, end }) {
    let count = 0;
    // A question mark with nothing behind it is no part of the expression.
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
/** Where the exact expression of a URL ends: a question mark with nothing behind it is no part of it. */
function exactEnd({ pathEnd, end }) {
    return end > pathEnd + 1 ? end : pathEnd;
}
/** The digest of an expression: 32 bytes. */
function expressionDigest(expression) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', expression, 'buffer');
}
/**
 * The canonical form of a URL, `scheme://host/path?query`; without a scheme, `http` is meant.
 *
 * @returns null where the text has no host
 */
function canonicalUrl(text) {
    const { bytes, scheme, start } = restOf(text);
    const canonical = new Canonicalizer();
    if (!canonical.read(bytes, start, bytes.length, DECODE_FIRST))
        return null;
    return Buffer.concat([Buffer.from(`${scheme}://`), canonical.bytes.subarray(0, canonical.end)]);
}
/** Every expression of a URL under its canonical form; none where it has no host. */
function expressionsOf(text) {
    const expressions = [];
    const { bytes, start } = restOf(text);
    const canonical = new Canonicalizer();
    if (canonical.read(bytes, start, bytes.length, DECODE_FIRST)) {
        emitExpressions(canonical, { add: (from, first, end) => void expressions.push(from.slice(first, end)) });
    }
    return expressions;
}
/** Lists have millions of entries, so that this is allocated once. */
const listEntry = new _canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .Canonicalizer */ .t_();
/**
 * The expression that a denylist entry stands for: a URL or a host/path pattern in canonical form, without its scheme.
 *
 * @returns null where the entry has no host
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
const EQUALS = 0x3d;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
/** The shortest text that can be a hash: 16 bytes in base64 without padding, which needs a prefix. */
const SHORTEST = 22;
/** The shortest in hex or base32. */
const SHORTEST_WORD = 32;
/** Whether `bytes[start, end)` has a run of letters that can be a hash. */
function mayHoldHash(bytes, start, end) {
    return longRun(bytes, start, end) >= 0;
}
/**
 * Calls `found` with the bounds of every hash in `bytes[start, end)`, and `long` with runs that may be more than that.
 *
 * @param stops whether to stop, asked behind each run
 * @param at where to begin, or to go on
 * @returns where to go on; `end` where nothing is left
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
/** A hash in hex of 128 digits aside, no hash is as long. */
const LONG = 64;
/** What ends a line of base64, as it is or as programs write it; `\\/` is a slash there. */
const LINE_END = Uint8Array.from({ length: 256 }, (_, byte) => '\r\n\\%'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Where a run begins whose slashes are escaped, as `\\/9j\\/4AA…` is: at most so many bytes before. */
function wholeStart(bytes, from, floor) {
    let start = from;
    const lowest = Math.max(floor, from - LONG);
    while (start > lowest && (bytes[start - 1] === BACKSLASH ? bytes[start] === SLASH : CLASS[bytes[start - 1]] !== 0))
        start--;
    return start;
}
/** Where the first run long enough for a hash begins, else -1; looks at one byte in 22 where there is none. */
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
/** A run of base64 letters: a base64 hash as a whole, or hex and base32 between its `+/_-`. */
function scanRun(bytes, start, end, limit, found) {
    const from = start + prefixLength(bytes, start, end);
    const prefixed = from > start || hasPrefix(bytes, start);
    let padded = end;
    while (padded < limit && padded < end + 2 && bytes[padded] === EQUALS)
        padded++;
    if (isBase64(end - from, padded - end, prefixed) && (padded === limit || bytes[padded] !== EQUALS)) {
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
/** As `longRun`, of letters and digits that can be a hash in hex or base32. */
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
/** What stands before hex in one word: SQL's mark of bytes, a multihash's of its function and length, a name. */
const MARK = /^(?:0?x|1220|1114|1340|d50110|md5|sha1|sha256|sha512)/i;
function markLength(bytes, start, end) {
    const text = Buffer.from(bytes.subarray(start, Math.min(end, start + 6))).toString('latin1');
    return MARK.exec(text)?.[0].length ?? 0;
}
/** Whether letters of base32 are no word: of 1,000 hashes all but one have a digit, and most are in upper case. */
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
/** The length of an SRI prefix (`sha256-`) at the beginning of a run. */
function prefixLength(bytes, start, end) {
    const first = bytes[start] | 0x20;
    if (first !== 0x6d && first !== 0x73)
        return 0;
    const text = Buffer.from(bytes.subarray(start, Math.min(end, start + 9))).toString('latin1');
    return PREFIX.exec(text)?.[0].length ?? 0;
}
/** Whether `md5:`, `sha1:`, `sha256:` or `sha512:` stands before a run. */
function hasPrefix(bytes, start) {
    if (start < 4 || (bytes[start - 1] !== 0x3a && bytes[start - 1] !== EQUALS))
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
const COLON = 0x3a;
/**
 * The end of a hash in pairs (`e3:b0:…`) of which `colon` is the first colon, else -1.
 *
 * @param floor nothing before it is looked at
 */
function pairsEnd(bytes, colon, floor, end) {
    const start = colon - 2;
    if (start < floor || !isHex(bytes, start, colon))
        return -1;
    if (start > floor && (bytes[start - 1] === COLON || isWordByte(bytes[start - 1])))
        return -1;
    let i = colon;
    while (i + 2 < end && bytes[i] === COLON && isHex(bytes, i + 1, i + 3))
        i += 3;
    const pairs = (i - start + 1) / 3;
    return isHexLength(pairs * 2) && !(i < end && isWordByte(bytes[i])) ? i : -1;
}
function isWordByte(byte) {
    return (CLASS[byte] & WORD) !== 0;
}
/** What stands before the hex of a hash in its expression, by the number of its digits. */
const MARKS = new Map([...NAMES].map(([size, name]) => [size * 2, Buffer.from(`${name}:`)]));
const NOT_BASE32 = 0x80;
/** Bytes that `writeHexHash` takes at most. */
const HASH_ROOM = 7 + 128;
/** A hex digit in lower case; with `NOT_BASE32` where it is none of base32's. 0 for other bytes. */
const LOWER_HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (_text_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[byte] === 255)
        return 0;
    const lower = byte > 0x40 ? byte | 0x20 : byte;
    return (CLASS[byte] & BASE32) === 0 ? lower | NOT_BASE32 : lower;
});
/**
 * Writes the expression of a hash of which hex is the one reading into `into` from `at` on. Hot path: no strings.
 *
 * @returns its end, -1 where `bytes[start, end)` has other readings
 */
function writeHexHash(bytes, start, end, into, at) {
    const mark = MARKS.get(end - start);
    if (mark === undefined)
        return -1;
    let to = at;
    for (let i = 0; i < mark.length; i++)
        into[to++] = mark[i];
    // Hex of 32 digits without 0, 1, 8 and 9 is base32 too.
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
/** Hands over `md5:<hex>` and the like; hex of 32 digits may also be a SHA-1 in base32. */
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
/** Base32 (RFC 4648) without padding. */
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
/** Every URL inside a model or dataset repository of a hub is also the URL of that repository. */
/** The hub and its mirrors, which serve the same repositories; each name with and without `www.`. */
const HUB_HOSTS = ['huggingface.co', 'hf.co', 'hf-mirror.com'];
const HOSTS = new Set(HUB_HOSTS.flatMap(host => [host, `www.${host}`]));
/** Answers about rows of a dataset, which a query names. */
const ROWS_HOST = 'datasets-server.huggingface.co';
/** What follows a repository's name inside it. */
const INSIDE = new Set(('resolve blob raw tree commit commits blame discussions edit delete upload settings viewer revision refs compare ' +
    'paths-info preupload treesize parquet croissant jwt tags manifests blobs info').split(' '));
/** First segments that are no organisation. */
const PAGES = new Set('spaces models docs blog papers collections organizations settings join login pricing tasks learn posts chat'.split(' '));
/** What may stand before `models` and `datasets`: the hub's own API, and the registry that other programs load from. */
const BEFORE = new Set(['api', 'resolve-cache', 'v2']);
/**
 * The URLs of the repositories in which a URL lies, without scheme: as written, without the revision or tag and the ending
 * that git's addresses have and, since the hub answers to an id in any case, in lower case.
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
    // A word of the hub may be a repository's name too.
    const short = second === undefined || INSIDE.has(second) ? [repository(first, dataset)] : [];
    return spellings([...short, ...longOf(first, second, dataset)]);
}
/**
 * As `hubRepositories`, of `hf://datasets/<id>@<revision>/<file>`; an id has one part or two, which the text does not tell.
 *
 * @param rest what stands behind `hf://`, decoded
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
/** The id of two parts; of `NAME@revision/…` and `NAME:tag`, cut behind the name. */
function longOf(first, second, dataset) {
    return second === undefined ? [] : [repository(`${first}/${second}`, dataset)];
}
function segmentsOf(path) {
    return path
        .replace(/[?#].*$/s, '')
        .split('/')
        .filter(segment => segment !== '');
}
/** Takes `models` and `datasets` away; whether it was the latter. */
function takeKind(segments) {
    const kind = segments[0]?.toLowerCase();
    if (kind === 'models' || kind === 'datasets')
        segments.shift();
    return kind === 'datasets';
}
/** `OWNER/NAME@revision`, `OWNER/NAME:tag` and `OWNER/NAME.git` are `OWNER/NAME`. */
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
 * May a URL stand for something else too, by the rules of its host? The quick check is made from the tables of wrappers and
 * of the hub themselves, so that none of their rows can be missing in it. Hot path: bytes only.
 */


/** Endings of hosts by their last byte. */
const ENDINGS = Array.from({ length: 256 }, (_, byte) => [..._hub_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_HOSTS */ .yS, ..._wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ hosts }) => hosts)]
    .map(name => Buffer.from(name))
    .filter(name => name.at(-1) === byte));
/** Beginnings of paths, of services whose hosts have no ending in common. */
const BEGINNINGS = _wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ path }) => path === undefined ? [] : [Buffer.from(path)]);
/** Whether the host `bytes[start, end)`, in lower case, ends as one of theirs does. Errs towards yes. */
function mayStandForMore(bytes, start, end) {
    for (const name of ENDINGS[bytes[end - 1]])
        if (standsAt(name, bytes, end - name.length, start))
            return true;
    return false;
}
/** Whether the path that begins at `at` may be that of a service with many hosts. Errs towards yes. */
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
/**
 * Is one reading of a URL enough? Most URLs are plain: the canonical form and what a downloader fetches are the same
 * bytes, nothing is disguised and nothing is wrapped. Hot path: one pass, no strings.
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
const SLASH = 0x2f;
const COLON = 0x3a;
const DOT = 0x2e;
const QUESTION = 0x3f;
const HASH = 0x23;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const HYPHEN = 0x2d;
/** A byte of a host name in lower case, else 0. */
const HOST = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9.-]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
/** Reads plain URLs: their canonical form is the text with its host in lower case, without port and fragment. */
class PlainUrl {
    bytes;
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    /** Where in the text its path begins, once its host was read; -1 where something else follows, or the host is not plain. */
    path = -1;
    /** @param bytes where canonical forms are written; `room` says how much one takes */
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Bytes that the canonical form of a text of `size` bytes takes at most. */
    static room(size) {
        return size + 1;
    }
    /**
     * Whether `text[start, end)`, a URL of http's kind without its scheme and `//`, has one reading only. Errs towards no.
     * If so, its canonical form stands in `bytes` from `at` on.
     */
    read(text, start, end, at) {
        const out = this.bytes;
        this.path = -1;
        let to = at;
        let i = start;
        let last = DOT;
        for (; i < end; i++) {
            const byte = HOST[text[i]];
            if (byte === 0 || (byte === DOT && last === DOT))
                break;
            out[to++] = last = byte;
        }
        // An empty last label, or none.
        if (last < 0x30 || out[at] === HYPHEN)
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
        if (i < end && text[i] === COLON) {
            const port = ++i;
            while (i < end && text[i] >= 0x30 && text[i] <= 0x39)
                i++;
            if (i === port)
                return false;
        }
        if (i === end || text[i] !== SLASH) {
            if (i < end && text[i] !== QUESTION && text[i] !== HASH)
                return false;
            out[to++] = SLASH;
        }
        else
            this.path = i;
        return isWordEnd(text[end - 1]) && this.readRest(text, i, end, to);
    }
    /** Reads path, query and fragment; writes the canonical form from `at` on. */
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
                    case SLASH:
                        if (next === SLASH || next === DOT)
                            return false;
                        break;
                    case QUESTION:
                        if (query < 0 && stop < 0)
                            query = to;
                        break;
                    case HASH:
                        if (stop < 0)
                            stop = to;
                        break;
                    case AMPERSAND:
                        // `&#…` and `&amp` are character references.
                        if (next === HASH || (next === 0x61 && text[i + 2] === 0x6d && text[i + 3] === 0x70))
                            return false;
                        break;
                    case DOT:
                        // A query value with a dot may be a host.
                        if (query >= 0 || stop >= 0)
                            return false;
                        break;
                    case EQUALS:
                        break;
                    default:
                        // A bracket may belong to the sentence.
                        return false;
                }
                if (BASE64_START[next] === 1 && byte !== DOT && mayBeBase64(text, i + 1, end))
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
/** Whether an IPv4 address in `bytes[start, end)` is written as it is in its canonical form. */
function isDottedDecimal(bytes, start, end) {
    let numbers = 1;
    let digits = 0;
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte === DOT) {
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
/** Whether a URL may end in this byte without its being the sentence's punctuation. */
function isWordEnd(byte) {
    return isAlphanumeric(byte) || byte === SLASH || byte === 0x3d || byte === 0x2d || byte === 0x2b;
}
/** First letters of `http`, `hxxp`, `ftp:`, `www.` and `//` in base64, either case. */
const BASE64_START = Uint8Array.from({ length: 256 }, (_, byte) => 'aSZRdVL'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Whether a run of base64 that begins at `at` may hold a URL: the first four letters give three bytes of it. */
function mayBeBase64(text, at, end) {
    if (at + 12 > end || BASE64_START[text[at]] === 0)
        return false;
    const [a, b, c, d] = [_text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 1]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 2]], _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I[text[at + 3]]];
    if ((a | b | c | d) > 63)
        return false;
    const first = ((a << 2) | (b >> 4)) & 255;
    const second = ((b << 4) | (c >> 2)) & 255;
    const third = ((c << 6) | d) & 255;
    if (first === SLASH)
        return second === SLASH;
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
;// CONCATENATED MODULE: ./lib/item/reading/unwrap.js
/**
 * URLs inside a URL: what an archive, proxy, resizer, translator or redirect wraps, one level of it. Escapes are taken
 * off only as far as needed, since what is inside may wrap something itself.
 */







const SLASH = 0x2f;
const QUESTION = 0x3f;
const HASH = 0x23;
const PERCENT = 0x25;
/**
 * At most so many segments of one URL may begin base64 that goes on in the next ones: all of the path behind each of them
 * is decoded. A URL with more is not proven clean.
 */
const MOST_TAILS = 4;
/**
 * The URLs that a URL wraps.
 *
 * @param most at most so many are given, so that a text of nothing but schemes costs no more than its length
 * @returns them, and whether they are all
 */
function unwrap(url, most) {
    const found = new Inside(most, url.listed);
    const { rest } = url;
    const text = url.text.subarray(0, url.listed ? wordEnd(url.text, rest) : url.text.length);
    const query = indexOf(text, QUESTION, HASH, rest);
    pathTails(text, rest, query, found);
    values(text, query, found);
    for (const wrapped of (0,wrappers/* wrappedByHost */.J)(url.host, url.path))
        found.add(Buffer.from(wrapped, 'latin1'));
    const raw = indexOf(text, SLASH, QUESTION, rest);
    for (const wrapped of (0,wrappers/* wrappedByHost */.J)(url.host, Buffer.from(text.subarray(raw)).toString('latin1'))) {
        found.add(Buffer.from(wrapped, 'latin1'));
    }
    return { found: found.all, all: !found.full };
}
class Inside {
    all = [];
    listed;
    /** Segments that began base64 which went on in the next ones. */
    tails = 0;
    #most;
    constructor(most, listed) {
        this.#most = most;
        this.listed = listed;
    }
    get full() {
        return this.all.length >= this.#most || this.tails > MOST_TAILS;
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
/** Schemes anywhere behind the host, and segments that hide one. */
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
        else if (byte === PERCENT && i < query) {
            const start = schemeStart(text, rest, i);
            if (start >= 0 && (0,url_start/* beginsDisguised */.oT)(text, start, text.length)) {
                found.add(uncovered(text.subarray(start)));
                // Its own slashes are escaped, so a bare one may end it: `…/RU=https%3A%2F%2Fa.example%2F/RK=2`.
                const end = indexOf(text, SLASH, QUESTION, i);
                if (end < text.length)
                    found.add(uncovered(text.subarray(start, end)));
            }
        }
        else if ((byte === SLASH || byte === 0x2c || byte === HASH) && i + 1 < text.length) {
            if (text[i + 1] === PERCENT && (0,url_start/* beginsDisguised */.oT)(text, i + 1, text.length))
                found.add(uncovered(text.subarray(i + 1)));
            if (i < query && (0,reading_plain/* mayBeBase64 */.Qh)(text, i + 1, query))
                base64Tail(text, i + 1, query, found);
        }
    }
}
/** The start of the `http`, `https` or `ftp` that ends at `end`, or -1. */
function schemeStart(text, rest, end) {
    for (const length of [5, 4, 3]) {
        if (end - length >= rest && (0,text_scheme/* isSpecialScheme */.$G)(text, end - length, end))
            return end - length;
    }
    return -1;
}
/** One segment in base64, and all of the path behind it: `/` is a letter of base64 too, and some split long ones. */
function base64Tail(text, start, end, found) {
    let stop = start;
    while (stop < end && (0,base64/* isBase64Letter */.u)(text[stop]) && text[stop] !== SLASH)
        stop++;
    found.add(decodeBase64(text.subarray(start, stop)));
    if (text[stop] !== SLASH || ++found.tails > MOST_TAILS)
        return;
    let last = stop;
    while (last < end && (0,base64/* isBase64Letter */.u)(text[last]))
        last++;
    found.add(decodeBase64(text.subarray(start, last)));
    found.add(decodeBase64(text.subarray(start, last).filter(byte => byte !== SLASH)));
}
function decodeBase64(text) {
    return Buffer.from(Buffer.from(text).toString('latin1'), 'base64');
}
/** The values of a query or fragment, whatever they are called. */
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
    const from = text[0] === SLASH && text[1] === SLASH ? 2 : 0;
    const end = (0,host_shape/* hostEnd */.kh)(text, from, text.length);
    if (!(0,host_shape/* isHost */.jU)(text, from, end, text.length, 'prose'))
        return false;
    return end === text.length || (0,host_shape/* hasTail */.PZ)(text, end, text.length);
}
/** Escapes that may lie over one another before one pass takes off all. */
const MOST_LAYERS = 8;
/** A text without the layers of escapes that cover its scheme; without all where no scheme comes out. */
function uncovered(raw) {
    let text = raw;
    for (let layer = 0; layer < MOST_LAYERS && text.includes(PERCENT); layer++) {
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
/** Whether a text shows a scheme, a host or base64 without being decoded further. */
function isBare(text) {
    let i = 0;
    while (i < text.length && text[i] !== PERCENT)
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
/** What else the text of a URL may mean: how it was disguised, and where in running text it ends. */


const BACKSLASH = 0x5c;
/** The same URL without a disguise; none where the text has none. */
function undisguised(text) {
    const found = [];
    const entities = text.includes(0x26) ? (0,text_entities/* decodeEntities */.Sm)(text) : null;
    if (entities !== null)
        found.push(entities);
    if (text.includes(BACKSLASH)) {
        // A downloader takes a backslash for a slash; Markdown and twice-encoded JSON put one before a letter.
        found.push(text.map(byte => (byte === BACKSLASH ? 0x2f : byte)));
        found.push(text.filter(byte => byte !== BACKSLASH));
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
/** `host[.]example`, `host(.)example` and `host[dot]example`, by which people defuse a link. */
function withoutDefusedDots(text) {
    if (!text.some(byte => byte === 0x28 || byte === 0x5b || byte === 0x7b))
        return null;
    const written = Buffer.from(text).toString('latin1');
    const plain = written.replace(/[[({](?:\.|dot)[\])}]/gi, '.');
    return plain === written ? null : Buffer.from(plain, 'latin1');
}
/** Bytes that are no UTF-8, taken for Latin-1. */
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
/** Where a URL in running text may end, each kind at its first place. */
const DELIMITERS = ["'", '*', '](', ' ', '"', '<', '>', '`', '\\', '[', '{', '(', '^'];
/** Where a URL in a list may end; it may hold them itself, so at the first few places and the last. */
const SEPARATORS = [',', ';', '|'];
const MOST_SEPARATORS = 8;
/**
 * The beginnings of a text that may be the whole URL: up to a delimiter, up to a bracket that was not opened, up to the
 * first letter past ASCII, and each without the sentence's punctuation behind it.
 *
 * @param rest where the URL's authority begins: nothing before it is cut
 */
function shorter(text, rest) {
    const written = Buffer.from(text).toString('latin1');
    const ends = new Set();
    for (const delimiter of DELIMITERS)
        ends.add(written.indexOf(delimiter, rest + 1));
    for (const separator of SEPARATORS) {
        for (let at = written.indexOf(separator, rest), found = 0; at >= 0 && found < MOST_SEPARATORS; found++) {
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
/** Opening brackets by the number of their kind, and closing ones by its negative. */
const BRACKETS = new Int8Array(256);
for (const [kind, pair] of ['()', '[]', '{}'].entries()) {
    BRACKETS[pair.charCodeAt(0)] = kind + 1;
    BRACKETS[pair.charCodeAt(1)] = -kind - 1;
}
/** The index of the first closing bracket that nothing opened, else -1. */
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
/** The end without the sentence's punctuation; brackets stay where the URL itself opens them. */
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
 * What a downloader would fetch: host, path and query as the WHATWG URL Standard reads them, which keeps escapes and
 * empty segments that the canonical form does not.
 */

/** Bytes that `new URL` changes or that end a part; a URL of the other bytes alone is read here as it stands. */
const PLAIN_HOST = table(/[A-Za-z0-9._-]/);
const PLAIN_PATH = table(/[A-Za-z0-9!$%&'()*+,./:;=@[\]_|~-]/);
const PLAIN_QUERY = table(/[A-Za-z0-9!$%&()*+,./:;=?@[\]_|~^`{}-]/);
function table(plain) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (plain.test(String.fromCharCode(byte)) ? 1 : 0));
}
const whatwg_SLASH = 0x2f;
const DOT = 0x2e;
const whatwg_QUESTION = 0x3f;
const whatwg_HASH = 0x23;
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
     * @param text without blanks around
     * @param start where the whole URL begins
     * @param rest where its authority begins
     * @param special whether its scheme is one of http's kind
     * @returns false where it has no such reading, or none with a host
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
    /** Reads a URL in which the standard changes nothing but the case of the host; false where it may change more. */
    #readPlain(text, start, end) {
        this.#reserve(end - start + 1);
        const out = this.bytes;
        let i = start;
        let label = start;
        for (; i < end && PLAIN_HOST[text[i]] === 1; i++) {
            const byte = text[i];
            if (byte === DOT)
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
        if (i < end && text[i] !== whatwg_SLASH && text[i] !== whatwg_QUESTION && text[i] !== whatwg_HASH)
            return false;
        this.address = false;
        return this.#readPath(text, i, end);
    }
    #readPath(text, start, end) {
        const out = this.bytes;
        let to = this.hostEnd;
        let i = start;
        if (i === end || text[i] !== whatwg_SLASH)
            out[to++] = whatwg_SLASH;
        for (; i < end && PLAIN_PATH[text[i]] === 1; i++) {
            // `/.` and `/%2e` may be dot segments.
            if (out[to - 1] === whatwg_SLASH && to > this.hostEnd && isDot(text, i, end))
                return false;
            out[to++] = text[i];
        }
        this.pathEnd = to;
        if (i < end && text[i] === whatwg_QUESTION)
            for (; i < end && PLAIN_QUERY[text[i]] === 1; i++)
                out[to++] = text[i];
        this.end = to;
        return i === end || text[i] === whatwg_HASH;
    }
    #reserve(size) {
        if (size > this.bytes.length)
            this.bytes = new Uint8Array(size * 2);
    }
}
function isDot(text, at, end) {
    if (text[at] === DOT)
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
 * All readings of an item: as written, without disguises, as a downloader reads it, and what it wraps, to depth 3.
 * A plain URL takes the short way, with no string or object.
 */














/** How deep URLs inside URLs are read. */
const DEEPEST = 3;
/** At most so many texts are read of one item; one that holds more is not proven clean. */
const MOST_READINGS = 64;
/** At most so many bytes are canonicalized for one item, beyond four times its length, for the same reason. */
const MOST_BYTES = 1 << 22;
const readings_PERCENT = 0x25;
const readings_SLASH = 0x2f;
/** Reads URLs; one object for many, since it holds the buffers. */
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
    /** The item as written, until MD5s were made of it. */
    #written = null;
    /** Bytes that may still be canonicalized for the item under way. */
    #budget = 0;
    constructor(sink, urlMd5) {
        this.#sink = sink;
        this.#urlMd5 = urlMd5;
    }
    /**
     * Whether a URL takes the short way: one reading, no expression twice. If so, hands over its expressions.
     */
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
     * Hands over the expressions of every reading; some may come twice.
     *
     * @returns false where no reading has a host, or where there are more readings than are read
     */
    readAll(bytes, start, end) {
        this.#anyHost = false;
        this.#tooMany = false;
        this.#budget = MOST_BYTES + 4 * (end - start);
        this.#seen.clear();
        this.#queue = [];
        this.#written = bytes.subarray(start, end);
        this.#hashes(bytes, start, end);
        this.#push(bytes.subarray(start, end), 0);
        // The queue grows while it is read.
        for (let i = 0; i < this.#queue.length; i++)
            this.#read(this.#queue[i]);
        this.#queue = [];
        this.#seen.clear();
        return this.#anyHost && !this.#tooMany;
    }
    /** Content-addressed stores name a file by its hash: what a URL holds of that shape is looked up with it. */
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
        if (this.#queue.length >= MOST_READINGS) {
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
        if (depth === DEEPEST || this.#tooMany)
            return;
        // What stands behind a blank or a delimiter in the string itself was found as an item of its own.
        const { found, all } = unwrap({ text, rest, host, path, listed: depth === 0 }, MOST_READINGS);
        if (!all)
            this.#tooMany = true;
        for (const wrapped of found)
            this.#push(wrapped, depth + 1);
    }
    /** `見example.test/x`: what stands before the host may be the sentence, in languages without blanks. */
    #pushAfterWord(text, depth) {
        const dot = text.indexOf(0x2e);
        let start = dot;
        while (start > 0 && text[start - 1] < 0x80)
            start--;
        if (start > 0 && start < dot)
            this.#push(text.subarray(start), depth);
    }
    /** The expressions of one text: its canonical form, that with other orders, and what a downloader reads. */
    #emit(text) {
        this.#budget -= text.length;
        if (this.#budget < 0)
            this.#tooMany = true;
        if (this.#tooMany)
            return;
        const scheme = this.#scheme;
        scheme.read(text, 0, text.length);
        const { rest, special } = scheme;
        if (text.includes(readings_PERCENT, rest))
            this.#emitOrder(text, rest, reading_canonical/* SPLIT_FIRST */.MS);
        if (climbs(text, rest))
            this.#emitOrder(text, rest, reading_canonical/* DOTS_FIRST */.Ij);
        const fetched = this.#whatwg.read(text, 0, rest, text.length, special);
        if (fetched)
            this.#emitUrl(this.#whatwg);
        // Last, so that the canonical form is what the caller finds.
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
                hostEnd: written.indexOf(readings_SLASH),
                pathEnd: written.length,
                end: written.length
            };
            (0,expressions/* emitExpressions */.H7)({ ...url, address: false }, this.#sink);
        }
    }
    /**
     * MD5s of a URL as partners make them: as written, canonical, and in lower case without its scheme. They belong to the
     * reading under way: by another scheme or port alone nothing is new.
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
    /** @param read whether a reading of this text is under way; else the expression is one by itself */
    #md5(text, read) {
        const bytes = Buffer.from(`url-md5:${(0,external_node_crypto_.hash)('md5', text, 'hex')}`);
        const end = bytes.length;
        if (!read)
            this.#sink.reading?.({ bytes, start: 0, hostEnd: end, pathEnd: end, end, address: false });
        this.#sink.add(bytes, 0, end);
    }
}
/** A copy without the blanks around and the tabs and line breaks inside. */
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
/** A URL that is escaped as a whole, decoded; null where the text shows its own scheme or hides none. */
function unescapedWhole(text) {
    const colon = (0,text_scheme/* schemeColon */.pw)(text, 0, text.length);
    if ((colon >= 0 && text[colon + 1] === readings_SLASH) || !text.includes(readings_PERCENT))
        return null;
    const decoded = new Uint8Array(text.length);
    const length = (0,percent/* decodeFully */.NE)(text, 0, text.length, decoded, 0);
    const found = (0,text_scheme/* schemeColon */.pw)(decoded, 0, length);
    return found >= 0 && decoded[found + 1] === readings_SLASH ? decoded.subarray(0, length) : null;
}
/** Whether `..` may climb over an empty segment. */
function climbs(text, rest) {
    const written = Buffer.from(text.subarray(rest)).toString('latin1');
    return /\/\/|%2f/i.test(written) && /\.\.|%2e/i.test(written);
}
/** A text without its escapes, one character a byte. */
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
/** Services whose URLs hold another URL without saying so by a scheme. */
/** The one table: a service that stands here is unwrapped, and the quick check of `known-hosts.ts` knows it. */
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
 * What a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path with its query, one character a byte
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
/** `?url=host/path`, escaped or not, also behind `ssl:`. */
function urlValues(path) {
    const query = path.slice(path.indexOf('?') + 1);
    return query
        .split('&')
        .filter(part => part.startsWith('url='))
        .map(part => part.slice('url='.length).replace(/^ssl(?::|%3a)/i, ''));
}
/** `/c/s/host/path` and its like, and the host that the subdomain spells. */
function fromAmp(host, path) {
    const inside = /^\/+(?:[a-z]{1,3}\/+)(?:[wh]\d+\/+)*(?:s\/+)?(.+)/s.exec(path)?.[1];
    return [inside, spelledHost(host.replace(/\.?cdn\.ampproject\.org$/, ''))];
}
/** The host that the subdomain spells, with the path, and with the query that is not the translator's. */
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
/** A host in one label: `-` stands for a dot, `--` for a hyphen. */
function spelledHost(label) {
    if (label === '' || label.includes('.'))
        return undefined;
    return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}
/** `/v2/url?u=https-3A__host_path`: `-` stands for `%`, `_` for a slash. */
function fromUrlDefense(path) {
    const value = /^\/+v2\/+url\?(?:.*&)?u=([^&]+)/s.exec(path)?.[1];
    return value?.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%');
}
//# sourceMappingURL=wrappers.js.map

/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SEXTET),
/* harmony export */   u: () => (/* binding */ isBase64Letter)
/* harmony export */ });
/** The letters of base64, in the standard's alphabet and in that for URLs. */
/** The six bits of a base64 letter of either alphabet, else 64. */
const SEXTET = new Uint8Array(256).fill(64);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
    SEXTET[char.charCodeAt(0)] = value;
}
SEXTET[0x2d] = 62;
SEXTET[0x5f] = 63;
/** Whether the letter is of either base64 alphabet. */
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
/** White space and invisible marks in UTF-8: where a URL in running text ends. */
/** The length of the blank or bidi mark that begins at `at` with a byte past ASCII, else 0. */
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
/** Whether a byte is a tab, CR or LF, which downloaders take out of a URL. */
function isBreak(byte) {
    return byte === 9 || byte === 10 || byte === 13;
}
/** A copy without tabs, CR and LF. */
function withoutBreaks(bytes) {
    return bytes.filter(byte => !isBreak(byte));
}
/** The first byte of `bytes[start, end)` that is no blank, control or mark. */
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
/** The end of `bytes[start, end)` without the blanks, controls and marks behind. */
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

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   GG: () => (/* binding */ character),
/* harmony export */   Sm: () => (/* binding */ decodeEntities),
/* harmony export */   gQ: () => (/* binding */ isAlphanumeric)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/** Character references of HTML and XML in text that no HTML parser has read. */

/** Named references that can stand in a URL. */
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
/** The longest reference that is looked for. */
const LONGEST = 12;
const AMPERSAND = 0x26;
/** Whether a character reference may begin at `at`. */
function isReference(bytes, at, end) {
    return bytes[at] === AMPERSAND && referenceEnd(bytes, at, end) > 0;
}
/** The text with its references replaced, again and again up to three times; null where it has none. */
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
    for (let i = text.indexOf(AMPERSAND); i >= 0 && i < text.length; i = text.indexOf(AMPERSAND, i + 1)) {
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
/** Where a reference that begins at `at` ends, its semicolon included; -1 where there is none. */
function referenceEnd(bytes, at, end) {
    if (bytes[at + 1] === 0x23)
        return numberEnd(bytes, at + 2, end);
    const from = at + 1;
    let i = from;
    const stop = Math.min(end, at + LONGEST);
    while (i < stop && isAlphanumeric(bytes[i]))
        i++;
    if (i === from)
        return -1;
    if (i < end && bytes[i] === 0x3b)
        return i + 1;
    // `&amp` needs no semicolon.
    return bytes[from] === 0x61 && bytes[from + 1] === 0x6d && bytes[from + 2] === 0x70 && i >= from + 3 ? from + 3 : -1;
}
/** The end of `46;` or `x2e`, which needs no semicolon and may have zeros before. */
function numberEnd(bytes, start, end) {
    const hex = start < end && (bytes[start] | 0x20) === 0x78;
    const from = hex ? start + 1 : start;
    let i = from;
    while (i < end && _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[i]] < (hex ? 16 : 10))
        i++;
    if (i === from)
        return -1;
    return i < end && bytes[i] === 0x3b ? i + 1 : i;
}
function isAlphanumeric(byte) {
    const letter = byte | 0x20;
    return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}
/** What a reference stands for; null where that is not known. */
function character(reference) {
    const name = reference.replace(/;$/, '');
    if (!name.startsWith('#'))
        return NAMED.get(name.toLowerCase()) ?? null;
    const hex = /^#x0*([0-9a-f]{1,6})$/i.exec(name)?.[1];
    const decimal = /^#0*([0-9]{1,7})(?![0-9])/.exec(name)?.[1];
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
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
/**
 * Escapes in text that no parser has undone: those of programming languages (`\u002e`, `\u{2e}`, `\U0000002e`, `\x2e`), and
 * the brackets by which people defuse a link (`bad[.]example`, `https[:]//`).
 */

const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const DOT = 0x2e;
const COLON = 0x3a;
/** Whether the backslash at `at` begins an escape. */
function isEscape(bytes, at, end) {
    return escapeAt(bytes, at, end) !== null;
}
/** Whether the dot or colon at `at` stands between brackets by itself. */
function isDefused(bytes, at) {
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    return (before === 0x5b && after === 0x5d) || (before === 0x28 && after === 0x29);
}
/**
 * The text with its escapes decoded once; a backslash before one, by which JSON in a string doubles it, goes with it.
 *
 * @param before what an earlier round decoded
 * @returns null where it has none
 */
function decodeEscapes(text, before = null) {
    const decoding = new EscapeDecoding(text, before);
    decoding.step(text.length);
    return decoding.result;
}
/** `decodeEscapes` in steps. */
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
    /** Goes on for so many bytes; returns whether the end was reached. */
    step(size) {
        const text = this.#text;
        const stop = Math.min(text.length, this.#at + size);
        while (this.#at < stop)
            this.#one(text, this.#at);
        return this.#at >= text.length;
    }
    /** Once the end was reached; null where there was no escape. */
    get result() {
        const to = this.#to;
        if (to === this.#text.length)
            return null;
        return { bytes: this.#bytes.subarray(0, to), decoded: this.#decoded.subarray(0, to) };
    }
    #one(text, at) {
        const inner = text[at + 1];
        if ((inner === DOT || inner === COLON) && isDefused(text, at + 1)) {
            this.#decoded[this.#to] = 1;
            this.#bytes[this.#to++] = inner;
            this.#at = at + 3;
            return;
        }
        let last = at;
        while (text[last] === BACKSLASH && text[last + 1] === BACKSLASH)
            last++;
        const escape = text[last] === BACKSLASH ? escapeAt(text, last, text.length) : null;
        if (escape === null) {
            // `\/` comes with the escapes of JSON; other backslashes stay.
            const from = text[last] === BACKSLASH && text[last + 1] === SLASH ? ++last : at;
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
/** Digits of each kind of escape; behind `u` and `x` as many as wanted may stand in braces. */
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
    if (code < 0xd800 || code > 0xdfff)
        return { code, byte: false, end: stop };
    const low = code < 0xdc00 && text[stop] === BACKSLASH ? lowSurrogate(text, stop, end) : -1;
    if (low < 0)
        return { code: 0xfffd, byte: false, end: stop };
    return { code: 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), byte: false, end: stop + 6 };
}
/** The second half of a pair, as `\uXXXX` at `at`; -1 where there is none. */
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
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1468);
/* harmony import */ var _uncover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1565);
/* harmony import */ var _wide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1636);
/** Hosts without a scheme, as they are written or once escapes, character references and wide letters are taken off. */




const AT = 0x40;
/** How much is uncovered at first to see a host. */
const FIRST_LOOK = 64;
/** Says of one place after another whether a host stands there, and keeps the answer. */
class HostReader {
    /** Where the host ends. */
    to = 0;
    /** Whether a path, a port or the like follows. */
    tail = false;
    /** Whether slashes stand before it that escapes hid. */
    slashes = false;
    /** The byte behind it, escapes taken off; a blank at the end of the text. */
    after = 0x20;
    /** Where no host stands: where the next may begin. */
    next = 0;
    /** The byte before `next`, escapes taken off. */
    last = 0x20;
    /** Up to where there are bytes of a host name alone, as they are written. */
    run = 0;
    #uncovered = new _uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncovered */ .u6();
    /**
     * Whether a host stands at `from`.
     *
     * @param known up to here there are bytes of a host name alone
     */
    read(bytes, from, end, strictness, known = from) {
        let run = known;
        while (run < end && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(bytes, run))
            run++;
        this.run = run;
        this.slashes = false;
        if ((0,_uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .isCover */ .Az)(bytes, run, end))
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
        // What follows the host is seen too.
        while (run + 8 >= text.length && look < _uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_UNCOVERED */ .gy && from + look < end) {
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
    /** Uncovers so many bytes: where slashes before a host end in them, and the host. */
    #uncover(bytes, from, end, look) {
        const text = this.#uncovered;
        text.read(bytes, from, Math.min(end, from + look));
        let first = 0;
        while (first < text.length && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(text.bytes[first]))
            first++;
        let run = first;
        while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text.bytes, run))
            run++;
        return { first, run };
    }
}
/** As `isHost`, of wide letters and marks as they are read. */
function isWideHost(bytes, start, end, limit, strictness) {
    const plain = (0,_wide_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHost */ .jV)(bytes, start, end);
    if (plain === null)
        return false;
    const text = Buffer.concat([plain, bytes.subarray(end, Math.min(limit, end + 8))]);
    return (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(text, 0, plain.length, text.length, strictness);
}
/** Where the host begins in an authority that begins at `start`: behind the last `@` of what may be user and password. */
function behindUser(bytes, start, end) {
    let from = start;
    for (let i = start; i < end && bytes[i] > 0x20 && bytes[i] !== 0x3f && bytes[i] !== 0x23 && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(bytes[i]); i++) {
        if (bytes[i] === AT)
            from = i + 1;
    }
    return from;
}
/** For the hosts of texts, one after another. */
const uncovered = new _uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncovered */ .u6();
/**
 * A text without escapes and references in the host that begins at `start`, or in slashes before one, and without wide letters
 * in a host that has no scheme; null where it has none of those.
 */
function uncoveredHost(text, start, bare) {
    const from = behindUser(text, start, text.length);
    let run = from;
    while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text, run))
        run++;
    const covered = (0,_uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .isCover */ .Az)(text, run, text.length);
    let host = text.subarray(from, run);
    if (covered) {
        uncovered.read(text, from, text.length);
        const { bytes, length } = uncovered;
        let to = 0;
        while (to < length && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(bytes[to]))
            to++;
        while (to < length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(bytes, to))
            to++;
        run = uncovered.place(to);
        host = bytes.subarray(0, to);
    }
    const plain = bare ? (0,_wide_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHost */ .jV)(host, 0, host.length) : null;
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
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);
/** Does a text without a scheme begin with a host? Versions, file names, abbreviations and sums do not. */



const DOT = 0x2e;
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;
/** Letters of a host name in ASCII. */
const ASCII_HOST = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9_.-]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** Whether a byte in ASCII can belong to a host name, its dots included. */
function isAsciiHost(byte) {
    return ASCII_HOST[byte] === 1;
}
/** Whether a byte can belong to a host name, its dots included. */
function isHostByte(bytes, at) {
    const byte = bytes[at];
    return byte < 0x80 ? ASCII_HOST[byte] === 1 : (0,_blanks_js__WEBPACK_IMPORTED_MODULE_2__/* .wideBlank */ .wh)(bytes, at) === 0;
}
/** Where the host name that begins at `start` ends; trailing dots belong to the sentence. */
function hostEnd(bytes, start, end) {
    let i = start;
    while (i < end && isHostByte(bytes, i))
        i++;
    return withoutDots(bytes, start, i);
}
function withoutDots(bytes, start, end) {
    let i = end;
    while (i > start && bytes[i - 1] === DOT)
        i--;
    return i;
}
/** Whether something follows a host that makes it a URL: a path, query, fragment or port. */
function hasTail(bytes, at, end) {
    if (at >= end)
        return false;
    const byte = bytes[at];
    if (byte === 0x3a) {
        const next = at + 1 < end ? bytes[at + 1] : 0;
        if (next >= 0x30 && next <= 0x39)
            return true;
        // A port may be empty where a path follows; two slashes follow a scheme.
        return (next === 0x2f || next === 0x5c) && (at + 2 === end || (bytes[at + 2] !== 0x2f && bytes[at + 2] !== 0x5c));
    }
    if (byte === 0x3f || byte === 0x23)
        return at + 1 < end && bytes[at + 1] > 0x22;
    return byte === 0x2f || byte === 0x5c || (byte === 0x25 && bytes[at + 1] === 0x32);
}
/**
 * Whether `bytes[start, end)` is a host.
 *
 * @param limit where the string ends, to see what follows
 */
function isHost(bytes, start, end, limit, strictness) {
    if (end - start < 4 || end - start > LONGEST_HOST)
        return false;
    // Captions and numbers are most of what comes here: they are told on bytes.
    const dot = lastDot(bytes, start, end);
    if (dot < 0)
        return false;
    if (bytes[dot + 1] >= 0x30 && bytes[dot + 1] <= 0x39) {
        return hasTail(bytes, end, limit) && isAddress(bytes, start, end, limit);
    }
    const labels = Buffer.from(bytes.subarray(start, end)).toString('utf8').split('.');
    const last = labels.at(-1) ?? '';
    if (labels.some(label => label === '' || label.length > LONGEST_LABEL))
        return false;
    return plausible(labels, last, hasTail(bytes, end, limit), strictness);
}
function lastDot(bytes, start, end) {
    let i = end - 1;
    while (i >= start && bytes[i] !== DOT)
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
/** `end.The` and `done.It` lack a blank, `5.in` a unit; `J.Smith` and `e.g` are names and abbreviations. */
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
/** An IPv4 address with something behind it that is no prefix length (`10.0.0.0/8`) and no ratio. */
function isAddress(bytes, start, end, limit) {
    let dots = 0;
    for (let i = start, label = start; i <= end; i++) {
        if (i - label > LONGEST_LABEL)
            return false;
        if (i === end || bytes[i] !== DOT)
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
/** IP addresses as hosts: read in any spelling, written in one. */

/**
 * An IPv4 address in one to four parts, each decimal, octal (`0…`) or hexadecimal (`0x…`); the last part fills the rest.
 *
 * @returns the address as a number, or -1 where the text is none
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
/** Writes an address in dotted decimal; returns the end of it. */
function writeIpv4(address, into, at) {
    let to = at;
    for (let part = 3; part >= 0; part--) {
        to = writeNumber(Math.floor(address / 256 ** part) % 256, 10, into, to);
        if (part > 0)
            into[to++] = 0x2e;
    }
    return to;
}
/** Reads what stands between the brackets; null where it is no IPv6 address. */
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
/** The IPv4 address inside a mapped (`::ffff:0:0/96`) or NAT64 (`64:ff9b::/96`) address, else -1. */
function embeddedIpv4(groups) {
    const middle = groups[1] === 0 && groups[2] === 0 && groups[3] === 0 && groups[4] === 0;
    const mapped = groups[0] === 0 && middle && groups[5] === 0xffff;
    const nat64 = groups[0] === 0x64 && groups[1] === 0xff9b && !groups[2] && !groups[3] && !groups[4] && groups[5] === 0;
    return mapped || nat64 ? groups[6] * 65536 + groups[7] : -1;
}
/** Writes an IPv6 address in brackets, the longest run of zero groups shortened (RFC 5952). */
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

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lowerByte),
/* harmony export */   g: () => (/* binding */ lowerCase)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Lower case of what is not a host. */

/** A text in lower case; letters past ASCII too, where it is UTF-8. */
function lowerCase(text) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text))
        return Buffer.from(Buffer.from(text).toString('utf8').toLowerCase());
    return text.map(lowerByte);
}
/** A byte with a letter of ASCII in lower case. */
function lowerByte(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
//# sourceMappingURL=letter-case.js.map

/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ LONGEST_URL)
/* harmony export */ });
/**
 * So much is read as one URL: no server takes a request of a longer one, what is cut off of a longer fragment is not asked
 * for, and reading a URL takes many times its length of time and memory. One that goes on is not proven clean.
 */
const LONGEST_URL = 1 << 18;
//# sourceMappingURL=longest-url.js.map

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
/** Writes the escape of a byte, in upper case; returns its end. */
function writeEscape(byte, into, at) {
    into[at] = 0x25;
    into[at + 1] = UPPER_HEX[byte >> 4];
    into[at + 2] = UPPER_HEX[byte & 15];
    return at + 3;
}
/**
 * Decodes `text[start, end)` again and again until nothing changes, in one pass: no two escapes can overlap, so the
 * order of decoding does not matter, and an escape that decoding completes is decoded as soon as it is complete.
 *
 * @param into where the result is written from `at` on; never longer than the text
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
/** Decodes every escape of `text[start, end)` once; as `decodeFully` otherwise. */
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
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9772);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/** Where a URL's scheme ends and its authority begins. */


const COLON = 0x3a;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
/** Bytes of a scheme's name. */
const NAME = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9+.-]/.test(String.fromCharCode(byte)) ? 1 : 0);
function isNameByte(byte) {
    return NAME[byte] === 1;
}
function isLetter(byte) {
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x7a;
}
function isSlash(byte) {
    return byte === SLASH || byte === BACKSLASH;
}
/** The longest scheme name that is looked for, so that hostile text costs no more than its length. */
const LONGEST = 64;
/** The index of the colon behind a scheme name that begins at `start`, or -1. */
function schemeColon(text, start, end) {
    if (start >= end || !isLetter(text[start]))
        return -1;
    const stop = Math.min(end, start + LONGEST);
    let i = start + 1;
    while (i < stop && NAME[text[i]] === 1)
        i++;
    return i < stop && text[i] === COLON ? i : -1;
}
/** The schemes that WHATWG calls special and `hxxp`, by which people defuse `http`: slashes behind them are optional. */
const SPECIAL = new Set(['http', 'https', 'ftp', 'ws', 'wss', 'hxxp', 'hxxps']);
/** Whether the name `text[start, colon)` is one that downloaders follow however many slashes stand behind it. */
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
/** A scheme's name in lower case. */
function nameOf(text, start, colon) {
    return Buffer.from(text.subarray(start, colon)).toString('latin1').toLowerCase();
}
/** How a text begins: what stands before its authority. Hot path, so the last answer is kept in one object. */
class SchemeReader {
    /** Index of the authority. */
    rest = 0;
    /** Index of the scheme's colon, -1 where there is none. */
    colon = -1;
    /** Whether the authority is read as http's: a special scheme, `//` or no scheme at all. */
    special = true;
    /** Reads the beginning of `text[start, end)`; false where an opaque scheme (`data:`) stands there. */
    read(text, start, end) {
        this.rest = start;
        this.special = true;
        this.colon = schemeColon(text, start, end);
        let at = this.colon < 0 ? start : this.colon + 1;
        if (this.colon >= 0 && !isSpecialScheme(text, start, this.colon)) {
            if (text[at] !== SLASH || text[at + 1] !== SLASH || at + 1 >= end) {
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
    return i === end || text[i] === SLASH || text[i] === 0x3f || text[i] === 0x23 || text[i] === BACKSLASH;
}
/** A URL's scheme (`http` where it has none) and where what follows the `//` begins; decoded where it is escaped whole. */
function restOf(text) {
    const broken = text.includes(9) || text.includes(10) || text.includes(13);
    let bytes = broken ? (0,_blanks_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBreaks */ .v8)(text) : text;
    while (bytes.length > 0 && bytes[0] <= 0x20)
        bytes = bytes.subarray(1);
    const reader = new SchemeReader();
    reader.read(bytes, 0, bytes.length);
    if (reader.colon < 0 && bytes.includes(0x25)) {
        const decoded = new Uint8Array(bytes.length);
        const length = (0,_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFully */ .NE)(bytes, 0, bytes.length, decoded, 0);
        const colon = schemeColon(decoded, 0, length);
        if (colon > 0 && decoded[colon + 1] === SLASH && decoded[colon + 2] === SLASH) {
            bytes = decoded.subarray(0, length);
            reader.read(bytes, 0, length);
        }
    }
    const name = reader.colon < 0 ? 'http' : nameOf(bytes, 0, reader.colon).replace(/^hxxp/, 'http');
    // Further slashes and backslashes would be the path's, not the host's.
    const slashes = bytes[reader.colon + 1] === SLASH && bytes[reader.colon + 2] === SLASH;
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
/** On which line of its document does a byte of a string stand? */
/** The row of `at` in a string that begins at `start` on `row`. */
function rowAt(bytes, start, at, row, lines) {
    if (lines === false)
        return row;
    return row + (lines === true ? lineEnds(bytes, start, at) : countUpTo(lines, at));
}
/**
 * LF, CR LF and a lone CR end a line.
 *
 * @param decoded where escapes stood, whose line ends are none of the text
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
/** How many of the positions, which ascend, are not past `limit`. */
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
/* harmony export */   Az: () => (/* binding */ isCover),
/* harmony export */   gy: () => (/* binding */ MOST_UNCOVERED),
/* harmony export */   u6: () => (/* binding */ Uncovered)
/* harmony export */ });
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/**
 * The beginning of a text without escapes (`%2e`) and character references (`&#46;`, `&period;`), however they lie over one
 * another, and where each byte of it stood. One forward pass: what decoding completes is decoded as soon as it is complete.
 */


/** So much of a text is looked at. */
const MOST_UNCOVERED = 4096;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
class Uncovered {
    bytes = new Uint8Array(MOST_UNCOVERED * 2);
    length = 0;
    #places = new Uint32Array(MOST_UNCOVERED * 2);
    /** Where a reference may begin that is not complete yet; -1 where none. */
    #open = -1;
    #end = 0;
    /** Reads `text[start, end)`, at most `MOST_UNCOVERED` bytes of it. */
    read(text, start, end) {
        this.length = 0;
        this.#open = -1;
        this.#end = Math.min(end, start + MOST_UNCOVERED);
        for (let i = start; i < this.#end; i++)
            this.#push(text[i], i);
        if (this.#open >= 0 && this.#isNumber(0))
            this.#close();
    }
    /** Where in the text the byte at `index` stood; past the last one, where the text ended. */
    place(index) {
        return index < this.length ? this.#places[index] : this.#end;
    }
    #push(byte, place) {
        // A number needs no semicolon, but an escape may stand for one.
        if (this.#open >= 0 && byte !== SEMICOLON && byte !== PERCENT && this.#isNumber(byte))
            this.#close();
        this.bytes[this.length] = byte;
        this.#places[this.length++] = place;
        if (byte === AMPERSAND)
            this.#open = this.length - 1;
        else if (byte === SEMICOLON && this.#open >= 0)
            this.#close();
        else if (this.length >= 3 && this.bytes[this.length - 3] === PERCENT)
            this.#unescape();
    }
    #unescape() {
        const at = this.length - 3;
        const high = _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[this.bytes[at + 1]];
        const low = _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[this.bytes[at + 2]];
        if (high === 255 || low === 255)
            return;
        this.length = at;
        this.#push((high << 4) | low, this.#places[at]);
    }
    /** Whether what is open is a number with a digit at least, which ends before `next`. */
    #isNumber(next) {
        const at = this.#open;
        if (this.bytes[at + 1] !== 0x23)
            return false;
        const hex = (this.bytes[at + 2] | 0x20) === 0x78;
        if (this.bytes[this.length - 1] === PERCENT || this.bytes[this.length - 2] === PERCENT)
            return false;
        return this.length > at + (hex ? 3 : 2) && _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[next] >= (hex ? 16 : 10);
    }
    /** Replaces the reference that is open by what it stands for, if that is known. */
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
/** Whether an escape or a character reference begins at `at`. */
function isCover(text, at, end) {
    if (at + 2 >= end)
        return false;
    if (text[at] === PERCENT)
        return _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[text[at + 1]] !== 255 && _percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[text[at + 2]] !== 255;
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
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9772);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1468);
/* harmony import */ var _uncover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1565);
/** Does a URL begin here? Bounded looks ahead and back, so that hostile text costs no more than its length. */




const COLON = 0x3a;
const AT = 0x40;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const HASH = 0x23;
const QUESTION = 0x3f;
/** How far back a scheme's name may begin. */
const LONGEST_NAME = 32;
/** How much of a text is decoded to see its scheme. */
const DISGUISE = 256;
/**
 * The start of the URL whose scheme ends at the colon `colon`, or -1.
 *
 * @param floor nothing before it belongs to the name
 */
function urlStartBefore(bytes, colon, floor, end) {
    if (colon + 2 >= end || !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(bytes[colon + 1]))
        return -1;
    let start = colon;
    const lowest = Math.max(floor, colon - LONGEST_NAME);
    while (start > lowest && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameByte */ .ys)(bytes[start - 1]))
        start--;
    start = knownStart(bytes, start, colon);
    while (start < colon && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetter */ .D$)(bytes[start]))
        start++;
    if (start === colon)
        return -1;
    if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecialScheme */ .$G)(bytes, start, colon))
        return followsSlashes(bytes, colon + 1, end) ? start : -1;
    if (bytes[colon + 1] !== SLASH || bytes[colon + 2] !== SLASH)
        return -1;
    return hasAuthority(bytes, colon, end) ? start : -1;
}
/** `seehttp://` lacks a blank; `git+https://` is a scheme of its own. */
function knownStart(bytes, start, colon) {
    for (const length of [4, 5]) {
        const from = colon - length;
        if (from <= start || (bytes[from] | 0x20) !== 0x68)
            continue;
        if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecialScheme */ .$G)(bytes, from, colon) && bytes[from - 1] !== 0x2b && bytes[from - 1] !== 0x2d)
            return from;
    }
    return start;
}
/**
 * Whether something that can be a host follows the one or more slashes of either kind at `at`. Behind `//` nothing, a blank,
 * a quote, an angle bracket, `#`, `?` or a lone `/` make no URL of it.
 */
function followsSlashes(bytes, at, end) {
    let i = at;
    let forward = 0;
    for (; i < end && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(bytes[i]); i++)
        if (bytes[i] === SLASH)
            forward++;
    if (bytes[at] === SLASH && bytes[at + 1] === SLASH) {
        if (i === end || !isContent(bytes, i))
            return forward > 3;
        return forward > 2 || (bytes[i] !== HASH && bytes[i] !== QUESTION);
    }
    if (i === end)
        return false;
    const byte = bytes[i];
    if (byte >= 0x80)
        return isContent(bytes, i);
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetter */ .D$)(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte === AT || (0,_uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .isCover */ .Az)(bytes, i, end);
}
/** A scheme outside the web with an empty authority (`file:///`, `app://?x`) makes no URL. */
function hasAuthority(bytes, colon, end) {
    let i = colon + 3;
    // A quote may be escaped, as it is in the text of a program.
    while (i < end && bytes[i] === BACKSLASH)
        i++;
    return i < end && isContent(bytes, i) && bytes[i] !== SLASH && bytes[i] !== HASH && bytes[i] !== QUESTION;
}
/** Soft hyphens, joiners and variation selectors, before a blank or at the end: they show nothing, so nothing stands there. */
function isInvisible(bytes, at) {
    let i = at;
    for (let length = invisible(bytes, i); length > 0; length = invisible(bytes, i))
        i += length;
    return i > at && (i >= bytes.length || bytes[i] <= 0x20 || '"\'`<>),.;:'.includes(String.fromCharCode(bytes[i])));
}
/** The length of the invisible character at `at`, 0 where there is none. */
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
        return (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .wideBlank */ .wh)(bytes, at) === 0 && !isInvisible(bytes, at);
    return byte > 0x20 && byte !== 0x7f && !'"\'`<>'.includes(String.fromCharCode(byte));
}
/** Whether another URL begins at `at`, behind a delimiter. */
function startsUrl(bytes, at, end) {
    if (at + 4 >= end)
        return false;
    if (bytes[at] === SLASH)
        return bytes[at + 1] === SLASH && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetter */ .D$)(bytes[at + 2]);
    if ((bytes[at] | 0x20) === 0x77 && bytes[at + 3] === 0x2e) {
        return (bytes[at + 1] | 0x20) === 0x77 && (bytes[at + 2] | 0x20) === 0x77;
    }
    if (bytes[at] === 0x25 || bytes[at] === 0x26)
        return beginsDisguised(bytes, at, end);
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeColon */ .pw)(bytes, at, Math.min(end, at + LONGEST_NAME));
    if (colon >= 0)
        return urlStartBefore(bytes, colon, at, end) >= 0;
    const mark = at + ((bytes[at + 4] | 0x20) === 0x73 ? 5 : 4);
    return ((bytes[at] | 0x20) === 0x68 && (bytes[mark] === 0x25 || bytes[mark] === 0x26) && beginsDisguised(bytes, at, end));
}
/** Whether a string as a whole begins with a scheme, tab, CR and LF inside it ignored and any disguise taken off. */
function beginsWhole(bytes, start, end) {
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeColon */ .pw)(bytes, start, end);
    if (colon >= 0 && colon + 2 < end) {
        if (urlStartBefore(bytes, colon, start, end) === start)
            return true;
        // `https:host` is fetched as `https://host`.
        if ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecialScheme */ .$G)(bytes, start, colon) && isWord(bytes, colon + 1, end))
            return true;
    }
    return beginsDisguised(bytes, start, end);
}
/** A host, perhaps behind an empty user, and no blank up to the end but tabs and line ends. */
function isWord(bytes, start, end) {
    let dot = false;
    for (let i = start; i < end; i++) {
        if (!isContent(bytes, i) && !(0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBreak */ .kn)(bytes[i]))
            return false;
        if (bytes[i] === 0x2e)
            dot = true;
    }
    return dot && ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameByte */ .ys)(bytes[start]) || bytes[start] === AT);
}
/**
 * The start of the URL in whose scheme the byte at `at` is the first disguise, or -1.
 *
 * @param at an escape, a character reference, or a colon with one behind it
 * @param floor nothing before it belongs to the name
 */
function disguisedStart(bytes, at, floor, end) {
    if (bytes[at] === COLON ? !isDisguise(bytes[at + 1] ?? 0) : !hidesName(bytes, at, end))
        return -1;
    let start = at;
    const lowest = Math.max(floor, at - LONGEST_NAME);
    while (start > lowest && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameByte */ .ys)(bytes[start - 1]))
        start--;
    start = knownStart(bytes, start, at);
    while (start < at && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetter */ .D$)(bytes[start]))
        start++;
    if (bytes[start] === COLON)
        return -1;
    return beginsDisguised(bytes, start, end) ? start : -1;
}
function isDisguise(byte) {
    return byte === 0x25 || byte === 0x26;
}
/** Whether the escape or reference at `at` may stand for a letter or the colon of a scheme. */
function hidesName(bytes, at, end) {
    if (bytes[at] === 0x26) {
        const name = Buffer.from(bytes.subarray(at + 1, Math.min(end, at + 24))).toString('latin1');
        return /^(?:amp;){0,3}(?:#|colon|tab|newline)/i.test(name);
    }
    let i = at + 1;
    while (i + 1 < end && bytes[i] === 0x32 && bytes[i + 1] === 0x35)
        i += 2;
    const high = _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[i] ?? 0];
    const low = _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[i + 1] ?? 0];
    if (high === 255 || low === 255)
        return false;
    const byte = (high << 4) | low;
    // An escaped digit may be half of another escape.
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetter */ .D$)(byte) || byte === COLON || (byte >= 0x30 && byte <= 0x39);
}
/** Whether a URL begins at `start` once escapes, character references, tabs and line breaks are taken away. */
function beginsDisguised(bytes, start, end) {
    if (!mayBeDisguised(bytes, start, end))
        return false;
    // A short look first: most texts show in their first letters that they are none.
    return isPromising(bytes, start, end) && beginsUncovered(uncover(bytes, start, end, DISGUISE));
}
/** For the beginnings of texts, one after another. */
const beginning = new _uncover_js__WEBPACK_IMPORTED_MODULE_2__/* .Uncovered */ .u6();
/** Takes escapes and references off the first `length` bytes of a text. */
function uncover(bytes, start, end, length) {
    beginning.read(bytes, start, Math.min(end, start + length));
    return beginning.bytes.subarray(0, beginning.length);
}
function isPromising(bytes, start, end) {
    const text = uncover(bytes, start, end, 24);
    let i = 0;
    while (i < text.length && ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameByte */ .ys)(text[i]) || text[i] <= 13))
        i++;
    if (i === text.length)
        return true;
    // A disguise that the short look cut off.
    if (isDisguise(text[i]))
        return /^(?:&[#a-z0-9]*|%[%0-9a-f]*)$/i.test(Buffer.from(text.subarray(i)).toString('latin1'));
    return (i > 1 &&
        text[i] === COLON &&
        (i + 1 === text.length || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(text[i + 1]) || isDisguise(text[i + 1]) || text[i + 1] <= 13));
}
function beginsUncovered(text) {
    const joined = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutBreaks */ .v8)(text);
    const colon = (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeColon */ .pw)(joined, 0, joined.length);
    if (colon < 0 || colon + 3 >= joined.length || urlStartBefore(joined, colon, 0, joined.length) !== 0)
        return false;
    // Two lines of prose do not make the name of some scheme.
    return (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecialScheme */ .$G)(joined, 0, colon) || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .schemeColon */ .pw)(text, 0, text.length) === colon;
}
/** Whether a scheme's letters, up to its colon, are interrupted by something that can be taken away. */
function mayBeDisguised(bytes, start, end) {
    const stop = Math.min(end, start + LONGEST_NAME);
    for (let i = start; i < stop; i++) {
        const byte = bytes[i];
        if (hides(byte))
            return true;
        if (byte === COLON || byte === SLASH)
            return mayGoOn(bytes, i + 1, end);
        if (!(0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameByte */ .ys)(byte))
            return false;
    }
    return false;
}
/** Whether a break or a cover stands at `at` or behind the first slashes there, and something behind it. */
function mayGoOn(bytes, at, end) {
    let i = at;
    while (i < Math.min(end, at + 2) && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlash */ .YY)(bytes[i]))
        i++;
    return i + 1 < end && hides(bytes[i]);
}
function hides(byte) {
    return (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .isBreak */ .kn)(byte) || isDisguise(byte);
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
/** Full stops, letters and digits past ASCII that stand for ASCII in a host, and marks that are left out of one. */

/** Whether a wide full stop is at `at`: U+3002, U+FF0E, U+FF61. */
function isWideDot(bytes, at) {
    const third = bytes[at + 2];
    if (bytes[at] === 0xe3)
        return bytes[at + 1] === 0x80 && third === 0x82;
    if (bytes[at] !== 0xef)
        return false;
    return (bytes[at + 1] === 0xbc && third === 0x8e) || (bytes[at + 1] === 0xbd && third === 0xa1);
}
/** Every full stop that separates labels, and what UTS #46 leaves out: the soft hyphen, joiners, variation selectors. */
const STOPS = /[\u3002\uff61]/g;
const LEFT_OUT = /\p{Default_Ignorable_Code_Point}/gu;
/** A host past ASCII as it is read; null where nothing in it changes, or it is too long for one. */
function plainHost(bytes, start, end) {
    if (end - start > LONGEST)
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
/** Four bytes for each character of the longest host. */
const LONGEST = 1024;
/** Where the letters of a host before `at` begin: ASCII, what two bytes spell, and wide forms; not those of China and Japan. */
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
/** Where such letters end behind `at`. */
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
/** The bytes of the letter at `at`, 0 where it is none of those. */
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
/** Threat types and what may be said of each (specification, section 6). */
/** Matches of these are told by category, file and row. */
const LOCATABLE = [
    'MALWARE',
    'SOCIAL_ENGINEERING',
    'UNWANTED_SOFTWARE',
    'POTENTIALLY_HARMFUL_APPLICATION',
    'WITHDRAWN',
    'OPT_OUT',
    'PRIVACY'
];
/** Of matches of these a public page says only that there is one. `UNKNOWN` is every type that the gate does not know. */
const SEALED = ['CSAM', 'CHILD_EXPLOITATION', 'NCII', 'TERRORISM', 'UNKNOWN'];
const KNOWN = new Map([...LOCATABLE, ...SEALED].map(type => [type, type]));
/** The threat type of a name on the wire; sealed where it is not known. */
function threatType(name) {
    return KNOWN.get(name) ?? 'UNKNOWN';
}
/** Whether matches of this type are never located in public. */
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
 * Keeps a run's deadline in work that goes on without a pause, in which no timer fires: work is counted, and after so
 * much of it the clock is looked at.
 */

/** Between two looks at the clock: bytes scanned, or what takes as long. Hostile ones take up to a microsecond each. */
const WORK_PER_LOOK = 1 << 14;
/** So long work may go on before timers, signals and sockets get a turn, where the worker can wait. */
const PAUSE_AFTER_MS = 20;
class Watch {
    #throwIfOver;
    #now;
    #left = WORK_PER_LOOK;
    #paused;
    #due = false;
    /**
     * @param throwIfOver throws the run's reason once the run is over, and from then on each time
     * @param now in milliseconds
     */
    constructor(throwIfOver, now = () => performance.now()) {
        this.#throwIfOver = throwIfOver;
        this.#now = now;
        this.#paused = now();
    }
    /** Watches nothing: for work of a known small size. */
    static none() {
        return new Watch(() => undefined);
    }
    /** Counts work. Throws the run's reason once the run is over. */
    worked(units) {
        this.#left -= units;
        if (this.#left <= 0)
            this.look();
    }
    /** Looks at the clock now. Throws the run's reason once the run is over. */
    look() {
        // Stays used up where this throws, so that whoever goes on all the same is stopped at once.
        this.#left = 0;
        this.#throwIfOver();
        this.#left = WORK_PER_LOOK;
        if (this.#now() - this.#paused >= PAUSE_AFTER_MS)
            this.#due = true;
    }
    /** Whether `pause` should be awaited. */
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
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9293);
/** One line of a list file: what it lists, or why it cannot be what it claims. Reasons never repeat the line. */



/** Hex digits of each kind of hash. */
const HASHES = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha256', 64],
    ['sha512', 128],
    ['url-md5', 32],
    ['expr-sha256', 64]
]);
/** `UNKNOWN` is what the gate calls a type that it does not know; no list may claim it. */
const THREAT_TYPES = new Set([..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCATABLE */ .c5, ..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEALED */ .pU].filter(type => type !== 'UNKNOWN'));
/** The form of a threat type, known or not. */
const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;
const NO_TAB = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has no tab; a line is a threat type in capitals (such as CSAM or MALWARE), a tab, and an entry`;
const TABS = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than one tab; a line is a threat type, one tab, and an entry`;
const CONTROL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it holds a NUL or another control character; the file must be UTF-8 text`;
const NO_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it does not begin with a threat type in capitals, such as CSAM or MALWARE`;
const UNKNOWN_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its threat type is not a known one; correct it, or allow it with --allow-type`;
const NO_ENTRY = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `there is nothing after the tab`;
const BLANK = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `there is a blank in its entry; a blank in a URL is written as %20, and a comment has a line of its own`;
const WILDCARD = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has a wildcard; host/ already covers all pages and subdomains, and host/path/ everything below it`;
const PREFIX = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the text before its colon is not md5, sha1, sha256, sha512, url-md5, expr-sha256 or a scheme with ://`;
const BARE_HASH = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is a hash without a prefix; write md5:, sha1:, sha256:, sha512: or url-md5: before it`;
const NO_DOT = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its host has no dot, so that it cannot be a public address`;
const NO_URL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is not a URL, a host/path pattern, or a hash with its prefix`;
/**
 * @param line bytes without the line's end, one character each
 * @param allowed threat types beside the known ones
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
/** Null for what has no kind of hash before it. */
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
    const host = Buffer.from(expression.subarray(0, expression.indexOf(SLASH))).toString('latin1');
    if (!host.includes('.') && !host.startsWith('['))
        return { wrong: NO_DOT };
    if (host.includes('%20'))
        return { wrong: BLANK };
    const wrong = scheme === '' ? bareFault(authority, host) : !HOST.test(host);
    return wrong ? { wrong: NO_URL } : { digest: (0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionDigest */ .jS)(expression), isUrlMd5: false };
}
const SLASH = 0x2f;
/** A host's canonical form: a name, in which what is not plain is escaped, or an address. */
const HOST = /^(?:[a-z0-9_.%-]+|\[[0-9a-f:.]+\])$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** What stands in a hosts file before the names. */
const OWN_ADDRESS = /^(?:0\.0\.0\.0|127\.0\.0\.1)$/;
/** Without a scheme dates, versions, numbers and e-mail addresses read as hosts too. */
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
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/* harmony import */ var _list_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/**
 * A list file: `THREAT_TYPE<TAB>ENTRY` a line, `#` comments. An entry is a URL or a host/path pattern, a content hash,
 * the MD5 of a URL, or a ready digest (specification, section 6). A file with one wrong line is refused as a whole: what
 * is dropped in silence is not looked for.
 */




const DIGEST_BYTES = 32;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** After this many lines others get a turn, so that a service goes on answering while it reads a new list. */
const TURN = 4096;
/** Wrong lines that are named; of the others it is said how many they are. */
const NAMED = 20;
/**
 * Reads a list file.
 *
 * @param name what errors call the file
 * @param allowed threat types beside the known ones
 * @throws GateError `usage`, which names wrong lines and what is allowed, never an entry; also for a file without entries
 */
async function parseListFile(bytes, name, allowed = new Set()) {
    if (isUtf16(bytes))
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is UTF-16; save it as UTF-8`);
    const entries = new EntryBuilder();
    const wrong = [];
    let wrongLines = 0;
    let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    for (let number = 1; start < bytes.length; number++) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed === -1 ? bytes.length : feed;
        const line = textOf(bytes, start, end);
        if (line !== null) {
            const entry = (0,_list_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseListLine */ .UE)(line, allowed);
            if (!('wrong' in entry))
                entries.add(entry);
            else if (wrongLines++ < NAMED)
                wrong.push((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number)}: ${entry.wrong}`);
        }
        start = end + 1;
        if (number % TURN === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    if (wrongLines > NAMED)
        wrong.push((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `and ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(wrongLines - NAMED)} more`);
    if (wrong.length > 0)
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(wrong, '; '));
    if (entries.length === 0)
        throw refused(name, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it has no entries, so nothing would ever match`);
    return entries.take();
}
function refused(name, why) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the list ${name} is refused: ${why}`);
}
/** By its byte order mark, or by a NUL that makes a letter of the first two bytes. */
function isUtf16([first = 0x20, second = 0x20]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}
/** A line, one character a byte, without what ends a line on Windows; null for an empty line or a comment. */
function textOf(bytes, start, end) {
    while (end > start && bytes[end - 1] === CARRIAGE_RETURN)
        end--;
    const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    return /^ *(?:#|$)/.test(line) ? null : line;
}
class EntryBuilder {
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
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/service/rice-encode.js
/** Golomb–Rice coding of ascending 32-bit numbers, as the service sends them (specification, section 6). */
/**
 * @param numbers at least one, ascending, each once
 * @param parameter bits of a remainder, 3 to 30; by default the one that makes the shortest code
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
/** The logarithm of the mean delta times ln 2, within bounds. */
function bestParameter(numbers) {
    const range = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
    const best = Math.floor(Math.log2((range / numbers.length) * Math.LN2));
    return Math.min(30, Math.max(3, best));
}
/** Least significant bit first within each byte. */
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
/** The answer to a request for a list: all of it, or what changed since a version. */


/** The list as JSON. @param since the version that the client has; null where it has none that is known */
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
/** The indices of `old` that are not in `now`, and the values of `now` that are not in `old`. */
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
/** What a list is called: its name on the wire, and its file in messages. */


/** A list is named after its file: without the suffix, in letters, digits and dashes. */
function listNameOf(path) {
    const stem = (0,external_node_path_.basename)(path).replace(/(?<=.)\.[^.]*$/, '');
    return stem.toLowerCase().replace(/[^a-z0-9_]+/g, '-') || 'list';
}
/** The names of lists whose files may be called the same: the second `partners` is `partners-2`. */
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
/** One list as the service holds it: its digests for the search, its sorted prefixes and version for the download. */



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
    /** The entries in the order of their prefixes, and those prefixes. */
    #order;
    #sorted;
    /** @param key the version is a keyed digest of the content, so that it tells nothing to those who see it */
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
    /** How many entries the file holds. */
    get size() {
        return this.#entries.types.length;
    }
    /** What is listed under a prefix. */
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
/** A number of 32 bits and an index below this fit into a double together. */
const SMALL = 1 << 21;
/** The indices of numbers in ascending order of these. */
function orderOf(numbers) {
    if (numbers.length > SMALL)
        return orderOfMany(numbers);
    const keyed = Float64Array.from(numbers, (number, index) => number * SMALL + index).sort();
    return Uint32Array.from(keyed, key => key % SMALL);
}
/** The same by a radix sort. */
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
/** Each number once, ascending, with a few more among them. */
function withCanaries(sorted, canaries) {
    const all = new Uint32Array(sorted.length + canaries.length);
    all.set(sorted);
    all.set(canaries, sorted.length);
    all.sort();
    return all.filter((prefix, index) => index === 0 || prefix !== all[index - 1]);
}
/** The index of the first number that is not below a value. */
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
;// CONCATENATED MODULE: ./lib/service/list-store.js
/** The service's lists: read from their files, read again when those change, with the versions that came before. */








/** Versions of each list that partial updates can start from. */
const KEPT_VERSIONS = 16;
/** What keys the versions of lists under a token. */
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
    /** @throws GateError `usage` for a file that cannot be read, holds a wrong line, or holds no entries */
    static async open(options) {
        const { files, key, log } = options;
        const names = options.numberNames === true ? distinctNames(files) : files.map(listNameOf);
        if (new Set(names).size < names.length) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `two list files have the same name, and a list is named after its file`);
        }
        const loader = new Loader(key ?? (0,external_node_crypto_.randomBytes)(32), new Set(options.allowTypes));
        const slots = [];
        for (const [index, path] of files.entries()) {
            const name = names[index] ?? '';
            const read = await stateOf(path);
            const list = await loader.load(path, name);
            slots.push({ path, name, read, seen: read, good: true, list, earlier: [], answers: new Map() });
            log((0,safe_text/* safe */.gB) `list ${shownFile(path)}: ${(0,safe_text/* count */.U9)(list.size)} entries`);
        }
        return new ListStore(slots, loader, options);
    }
    /** Whether every file, as it was read last, is in use. */
    get isGood() {
        return this.#slots.every(({ good }) => good);
    }
    get lists() {
        return this.#slots.map(({ list }) => list);
    }
    /** What is listed under a prefix, over all lists. */
    find(prefix) {
        return this.#slots.flatMap(({ list }) => list.find(prefix));
    }
    /**
     * The answer to a request for a list, as JSON; null where there is no such list.
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
    /** Reads again what has changed and has come to rest; what cannot be used leaves its list as it was. */
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
            slot.earlier.length = Math.min(slot.earlier.length, KEPT_VERSIONS);
        }
        slot.list = list;
        slot.answers.clear();
        this.#log((0,safe_text/* safe */.gB) `list ${shownFile(slot.path)} was read again: ${(0,safe_text/* count */.U9)(list.size)} entries`);
    }
}
/** The state of a file that is not there. */
const MISSING = '';
function shrunk(now, before) {
    const text = (0,safe_text/* safe */.gB) `it has ${(0,safe_text/* count */.U9)(now)} entries and the list before has ${(0,safe_text/* count */.U9)(before)}; if that is intended, restart the service or use --allow-shrink`;
    return new errors/* GateError */.ue('usage', text);
}
/** How files become lists. */
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

/***/ })

};
