export const id = 1803;
export const ids = [1803];
export const modules = {

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   JZ: () => (/* binding */ WHOLE_FILE),
/* harmony export */   e$: () => (/* binding */ BatchBuilder),
/* harmony export */   ho: () => (/* binding */ open)
/* harmony export */ });
/* unused harmony export ItemBatch */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_copy_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6096);
/**
 * Items travel in opaque batches. The bytes of many items are in one buffer, so there is no string or object per cell,
 * and nothing that prints an object can show an item. Only `open` gives access to the bytes, and only `src/item/` uses
 * it.
 */


/**
 * The kinds of items: a URL or a hash that the manifest contains, and a digest of the bytes of a file or member. A kind's
 * number is its index here.
 */
const KINDS = ['url', 'hash', 'digest'];
const KIND_NUMBER = { url: 0, hash: 1, digest: 2 };
/** The column of digests of a whole file, which are in no row: their row is 0. */
const WHOLE_FILE = 2 ** 32 - 1;
let openBatch;
let makeBatch;
/** Items in the order in which they were found. Positions are public, content is not. */
class ItemBatch {
    #opened;
    #rows;
    #columns;
    /** The row up to which the manifest was read. The batch may have no item of it. */
    reached;
    constructor(opened, rows, columns, reached) {
        this.reached = reached;
        this.#opened = opened;
        this.#rows = rows;
        this.#columns = columns;
    }
    static {
        openBatch = batch => batch.#opened;
        makeBatch = (opened, rows, columns, reached) => new ItemBatch(opened, rows, columns, reached);
    }
    get length() {
        return this.#opened.ends.length;
    }
    /** Number of items that the manifest contains; digests of bytes are not counted. */
    get found() {
        let found = 0;
        for (const kind of this.#opened.kinds)
            if (kind !== KIND_NUMBER.digest)
                found++;
        return found;
    }
    /** Returns the 1-based row (line or record) of item `index`; 0 for one that is in no row. */
    row(index) {
        return this.#rows[index] ?? 0;
    }
    /** Returns the 1-based column of item `index`; 0 if the format has none, `WHOLE_FILE` if it is the file itself. */
    column(index) {
        return this.#columns[index] ?? 0;
    }
    /** Splits the batch into one batch or more, of at most `most` items each, so that work on each takes bounded memory. */
    *parts(most) {
        const { bytes, ends, kinds } = this.#opened;
        let last = 0;
        do {
            const first = last;
            last = Math.min(this.length, first + most);
            const start = first === 0 ? 0 : ends[first - 1];
            const opened = {
                bytes: bytes.subarray(start, ends[last - 1]),
                ends: ends.subarray(first, last).map(end => end - start),
                kinds: kinds.subarray(first, last)
            };
            const [rows, columns] = [this.#rows.subarray(first, last), this.#columns.subarray(first, last)];
            yield new ItemBatch(opened, rows, columns, this.reached);
        } while (last < this.length);
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
        (0,_text_copy_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyBytes */ .n)(bytes, start, end, this.#bytes, this.#used);
        this.#used += end - start;
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
    take(reached = 0) {
        const opened = {
            bytes: this.#bytes.slice(0, this.#used),
            ends: this.#ends.slice(0, this.#length),
            kinds: this.#kinds.slice(0, this.#length)
        };
        const [rows, columns] = [this.#rows.slice(0, this.#length), this.#columns.slice(0, this.#length)];
        const batch = makeBatch(opened, rows, columns, reached);
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
 * ten expressions, usually one block long; for those, node's hash spends most of its time on the call.
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
        // Nothing of the URL before is left: it may be long, and each text without a host would copy it.
        this.pathEnd = this.end = 0;
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
/* harmony export */   du: () => (/* binding */ TILDE),
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
const TILDE = 0x7e;
//# sourceMappingURL=ascii.js.map

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

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ byteTable)
/* harmony export */ });
/** Tables of all 256 bytes, which answer faster than a regular expression. */
/** Returns a table with 1 for each byte that a pattern matches as a Latin-1 character, and 0 for the others. */
function byteTable(pattern) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
}
//# sourceMappingURL=byte-table.js.map

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

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ copyBytes)
/* harmony export */ });
/** For fewer bytes, creating a view takes longer than the loop. */
const FEW_BYTES = 32;
/** Copies `bytes[start, end)` to `into`, from `at` on. Hot path. */
function copyBytes(bytes, start, end, into, at) {
    if (end - start >= FEW_BYTES)
        into.set(bytes.subarray(start, end), at);
    else
        for (let i = start, to = at; i < end; i++)
            into[to++] = bytes[i];
}
//# sourceMappingURL=copy-bytes.js.map

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
/* harmony import */ var _code_point_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7297);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/** Decodes character references of HTML and XML in text that no HTML parser has read. */





/**
 * Characters that may occur in a URL, and letters as a host reads them (UTS #46), with the names of their references;
 * letters of the mathematical alphabets are in `MATHEMATICAL`.
 */
const NAMES = [
    ['&', 'amp'],
    ['<', 'lt'],
    ['>', 'gt'],
    ['"', 'quot'],
    ["'", 'apos'],
    [':', 'colon'],
    ['/', 'sol'],
    ['\\', 'bsol'],
    ['.', 'period'],
    ['@', 'commat'],
    ['?', 'quest'],
    ['=', 'equals'],
    ['#', 'num'],
    ['%', 'percnt'],
    ['_', 'lowbar UnderBar'],
    ['\u2010', 'hyphen dash'],
    ['+', 'plus'],
    [',', 'comma'],
    [';', 'semi'],
    ['!', 'excl'],
    ['$', 'dollar'],
    ['*', 'ast midast'],
    ['(', 'lpar'],
    [')', 'rpar'],
    ['[', 'lbrack lsqb'],
    [']', 'rbrack rsqb'],
    ['{', 'lbrace lcub'],
    ['}', 'rbrace rcub'],
    ['|', 'verbar vert VerticalLine'],
    ['^', 'Hat'],
    ['`', 'grave DiacriticalGrave'],
    ['\u00a0', 'nbsp NonBreakingSpace'],
    ['\t', 'tab'],
    ['\n', 'newline'],
    ['\u00ad', 'shy'],
    ['\u200b', 'ZeroWidthSpace NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace'],
    ['\u200c', 'zwnj'],
    ['\u200d', 'zwj'],
    ['\u2060', 'NoBreak'],
    ['\u2061', 'af ApplyFunction'],
    ['\u2062', 'it InvisibleTimes'],
    ['\u2063', 'ic InvisibleComma'],
    ['1', 'sup1'],
    ['2', 'sup2'],
    ['3', 'sup3'],
    ['a', 'ordf'],
    ['b', 'bernou Bernoullis'],
    ['c', 'complexes Cayleys'],
    ['d', 'dd DD DifferentialD CapitalDifferentialD'],
    ['e', 'ee ExponentialE exponentiale expectation'],
    ['f', 'Fouriertrf'],
    ['ff', 'fflig'],
    ['ffi', 'ffilig'],
    ['ffl', 'ffllig'],
    ['fi', 'filig'],
    ['fj', 'fjlig'],
    ['fl', 'fllig'],
    ['h', 'planckh hamilt HilbertSpace Poincareplane quaternions'],
    ['i', 'ii Im image imagline imagpart ImaginaryI'],
    ['ij', 'ijlig IJlig'],
    ['l', 'ell lagran Laplacetrf'],
    ['m', 'Mellintrf phmmat'],
    ['n', 'naturals'],
    ['no', 'numero'],
    ['o', 'order orderof ordm'],
    ['p', 'primes'],
    ['q', 'rationals'],
    ['r', 'Re real realine realpart reals'],
    ['s', 'circledS oS'],
    ['tm', 'trade'],
    ['z', 'integers zeetrf']
];
/** In lower case, because some programs ignore the case of names. */
const NAMED = new Map(NAMES.flatMap(([char, names]) => names.split(' ').map(name => [name.toLowerCase(), char])));
/** Names of letters in script, Fraktur and double-struck. */
const MATHEMATICAL = /^([a-z])(?:scr|fr|opf)$/;
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
        const char = end > 0 ? character((0,_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(text, i + 1, end)) : null;
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
        return named(name.toLowerCase());
    const hex = /^#x0*([0-9a-f]{1,6})$/i.exec(name)?.[1];
    const decimal = /^#0*([0-9]{1,7})(?![0-9])/.exec(name)?.[1];
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    if (code <= 0 || !(0,_code_point_js__WEBPACK_IMPORTED_MODULE_4__/* .isScalarValue */ .S)(code))
        return null;
    return String.fromCodePoint(code);
}
function named(name) {
    return NAMED.get(name) ?? MATHEMATICAL.exec(name)?.[1] ?? null;
}
//# sourceMappingURL=entities.js.map

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
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(296);
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
        while (stop < end && bytes[stop] !== _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .DOT */ .y0)
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
    if (bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH && bytes[at + 1] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH && end - at >= 2) {
        gap = 0;
        at += 2;
    }
    while (at < end) {
        let stop = at;
        while (stop < end && bytes[stop] !== _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH && bytes[stop] !== _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .DOT */ .y0)
            stop++;
        if (stop < end && bytes[stop] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .DOT */ .y0) {
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
        if (at < end && bytes[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH) {
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
/* harmony export */   ON: () => (/* binding */ MAX_RANGE_URLS),
/* harmony export */   PE: () => (/* binding */ MAX_SEARCHED_SCHEME_BYTES),
/* harmony export */   PT: () => (/* binding */ MAX_UNCOVERED_BYTES),
/* harmony export */   Qr: () => (/* binding */ MAX_ESCAPE_LAYERS),
/* harmony export */   Ri: () => (/* binding */ MAX_INNER_URLS),
/* harmony export */   SD: () => (/* binding */ MAX_BYTES_PER_BATCH),
/* harmony export */   VD: () => (/* binding */ MAX_WHOLE_URL_BYTES),
/* harmony export */   XA: () => (/* binding */ MAX_READINGS),
/* harmony export */   Zo: () => (/* binding */ MAX_NESTED_DATA_URLS),
/* harmony export */   bA: () => (/* binding */ MAX_DECODED_BYTES_PER_STEP),
/* harmony export */   d: () => (/* binding */ MAX_WAITING_INNER_TEXTS),
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
const MAX_REFERENCE_BYTES = 24;
/** Bytes of a `data:` URL up to its comma. */
const MAX_DATA_HEADER_BYTES = 512;
// Readings of an item
/**
 * Readings of an item, because each may contain further URLs. Lists of some hundred URLs in one are real; the next limit
 * bounds their work. An item with more is not proven clean.
 */
const MAX_READINGS = 4096;
/** URLs that a range such as `{000..127}` in a URL may mean. Of more, the first and the last are read. */
const MAX_RANGE_URLS = 1000;
/** Bytes canonicalized for an item, in addition to four times its length. An item with more is not proven clean. */
const MAX_READING_BYTES = 1 << 22;
/** Levels of URLs inside URLs, and of texts in `data:` URLs, that are read. */
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
/** Digests of an item, for as many readings: half of the slots of the table that finds duplicates. */
const MAX_DIGESTS = 1 << 15;
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
/** Texts inside a text that wait to be scanned, because each takes some hundred bytes of memory. */
const MAX_WAITING_INNER_TEXTS = 1024;
/** Bytes of memory of texts that wait to be scanned. Above that they are scanned without a pause. */
const MAX_WAITING_BYTES = 96 << 20;
// Work per step
/** Bytes scanned before the reader can pause. Hostile text takes up to 4 µs a byte. */
const MAX_BYTES_PER_STEP = 1 << 17;
/** Bytes of one text that are scanned without a stop. */
const MAX_SCANNED_BYTES_PER_STEP = 1 << 16;
/** Bytes of escapes decoded without a stop. */
const MAX_DECODED_BYTES_PER_STEP = 1 << 18;
/** Bytes of strings after which a batch is passed on even if it has few items, so that the progress is seen. */
const MAX_BYTES_PER_BATCH = 1 << 20;
//# sourceMappingURL=item-limits.js.map

/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ latin1)
/* harmony export */ });
/** Returns `bytes[start, end)` as text with one character per byte; empty if `end` is before `start`. */
function latin1(bytes, start = 0, end = bytes.length) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end);
}
//# sourceMappingURL=latin1.js.map

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
/* harmony export */   EF: () => (/* binding */ decodeHex),
/* harmony export */   NE: () => (/* binding */ decodeFully),
/* harmony export */   UG: () => (/* binding */ HEX),
/* harmony export */   UW: () => (/* binding */ decodeOnce),
/* harmony export */   ld: () => (/* binding */ writeEscape)
/* harmony export */ });
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
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
/** Decodes hex up to the first byte that is none. */
function decodeHex(text) {
    return Buffer.from((0,_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .W)(text), 'hex');
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
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9772);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
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
    return (0,_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(text, start, colon).toLowerCase();
}
/** Reads what comes before a text's authority. Hot path, so the last answer is kept in one object. */
class SchemeReader {
    /** Index of the authority. */
    rest = 0;
    /** Index of the scheme's colon, -1 if there is none. */
    colon = -1;
    /** Whether the authority is read as for `http`: after a special scheme, after `//`, or without a scheme. */
    special = true;
    /** Whether a backslash is before the authority. It may begin an escape, such as `https:\u0062.example`. */
    backslash = false;
    /** Reads the beginning of `text[start, end)`. Returns false if it is an opaque scheme (`data:`). */
    read(text, start, end) {
        this.rest = start;
        this.special = true;
        this.backslash = false;
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
        for (; at < end && isSlash(text[at]); at++)
            if (text[at] === _ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKSLASH */ .r_)
                this.backslash = true;
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
    let bytes = broken ? (0,_blanks_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBreaks */ .v8)(text) : text;
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

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ THREAT_TYPES),
/* harmony export */   E: () => (/* binding */ THREAT_TYPE),
/* harmony export */   UE: () => (/* binding */ parseListLine),
/* harmony export */   _O: () => (/* binding */ HASH_DIGITS)
/* harmony export */ });
/* harmony import */ var _item_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8141);
/* harmony import */ var _item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2851);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9293);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(296);
/** Parses one line of a list file: what it lists, or why it is wrong. Reasons never repeat the line. */





/** Hex digits of each kind of hash. */
const HASH_DIGITS = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha256', 64],
    ['sha512', 128],
    ['url-md5', 32],
    ['expr-sha256', 64]
]);
/** The types that a list may use. `UNKNOWN` is for types that the gate does not know, so no list may use it. */
const THREAT_TYPES = new Set([..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCATABLE */ .c5, ..._safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEALED */ .pU].filter(type => type !== 'UNKNOWN'));
/** The form of a threat type, known or not. */
const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;
const NO_TAB = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it has no tab; a line is a threat type in capitals (such as CSAM or MALWARE), a tab, and an entry`;
const TABS = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it has more than one tab; a line is a threat type, one tab, and an entry`;
const CONTROL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it contains a NUL or another control character; the file must be UTF-8 text`;
const NO_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it does not begin with a threat type in capitals, such as CSAM or MALWARE`;
const UNKNOWN_TYPE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `its threat type is not a known one; correct it (docs/denylist.md lists them), or allow it with --allow-type`;
const NO_ENTRY = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `there is nothing after the tab`;
const BLANK = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `there is a blank in its entry; a blank in a URL is written as %20, and a comment needs a separate line`;
const WILDCARD = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it has a wildcard; host/ already covers all pages and subdomains, and host/path/ everything below it`;
const PREFIX = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the text before its colon is not md5, sha1, sha256, sha512, url-md5, expr-sha256 or a scheme with ://`;
const BARE_HASH = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is a hash without a prefix; write md5:, sha1:, sha256:, sha512: or url-md5: before it`;
const NO_DOT = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `its host has no dot, so it cannot be a public address`;
const NO_URL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is not a URL, a host/path pattern, or a hash with its prefix`;
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
    const digits = HASH_DIGITS.get(kind.slice(0, -1));
    if (digits === undefined)
        return null;
    const hex = entry.slice(kind.length).toLowerCase();
    if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
        return { wrong: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a hash of this kind has ${digits} hex digits and nothing else` };
    }
    const digest = kind === 'expr-sha256:' ? Buffer.from(hex, 'hex') : digestOf(Buffer.from(kind + hex));
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
    const expression = (0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .listEntryExpression */ .NY)(Buffer.from(entry, 'latin1'));
    if (expression === null)
        return { wrong: NO_URL };
    const host = Buffer.from(expression.subarray(0, expression.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__/* .SLASH */ .o))).toString('latin1');
    if (!host.includes('.') && !host.startsWith('['))
        return { wrong: NO_DOT };
    if (host.includes('%20'))
        return { wrong: BLANK };
    const wrong = scheme === '' ? bareFault(authority, host) : !HOST.test(host);
    return wrong ? { wrong: NO_URL } : { digest: digestOf(expression), isUrlMd5: false };
}
/** Used again for each line, because lists have millions. */
const DIGEST = Buffer.alloc(32);
function digestOf(expression) {
    (0,_item_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Into */ .yM)(expression, 0, expression.length, DIGEST, 0);
    return DIGEST;
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

/***/ })

};
