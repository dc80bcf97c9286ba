export const id = 7362;
export const ids = [7362];
export const modules = {

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ PrefixSet),
/* harmony export */   cM: () => (/* binding */ checksum),
/* harmony export */   oL: () => (/* binding */ prefixAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/**
 * A set of 4-byte prefixes: one sorted typed array (10 million take 40 MB), an index by the upper bits, and a bitmap of
 * more upper bits, which rejects most prefixes at the first look.
 */


/** Upper bits that number a bucket. Small lists use few, so that the index fits into the processor's nearest cache. */
const SMALL_INDEX_BITS = 8;
const LARGE_INDEX_BITS = 16;
/** About one bit in this many is set, for lists that the largest map allows. */
const SPARSE = 16;
/** A map of this many upper bits takes 1 MiB. */
const LARGE_MAP_BITS = 23;
class PrefixSet {
    #prefixes;
    /** Prefixes with the upper bits `b` are from `#starts[b]` up to `#starts[b + 1]`. */
    #starts;
    /** Number of lower bits that a bucket's number leaves out. */
    #shift;
    #map;
    #mapShift;
    /** @param prefixes ascending, each once */
    constructor(prefixes) {
        this.#prefixes = prefixes;
        const mapBits = Math.min(LARGE_MAP_BITS, Math.max(SMALL_INDEX_BITS, 32 - Math.clz32(prefixes.length * SPARSE)));
        this.#mapShift = 32 - mapBits;
        this.#map = new Uint32Array((1 << mapBits) / 32);
        const bits = Math.min(LARGE_INDEX_BITS, Math.max(SMALL_INDEX_BITS, 32 - Math.clz32(prefixes.length)));
        this.#shift = 32 - bits;
        this.#starts = new Uint32Array((1 << bits) + 1);
        this.#fill();
    }
    #fill() {
        const [prefixes, starts, map] = [this.#prefixes, this.#starts, this.#map];
        let bucket = 0;
        for (let i = 0; i < prefixes.length; i++) {
            const prefix = prefixes[i];
            const bit = prefix >>> this.#mapShift;
            map[bit >>> 5] |= 1 << (bit & 31);
            for (const own = prefix >>> this.#shift; bucket < own;)
                starts[++bucket] = i;
        }
        starts.fill(prefixes.length, bucket + 1);
    }
    get size() {
        return this.#prefixes.length;
    }
    each(found) {
        for (const prefix of this.#prefixes)
            found(prefix);
    }
    has(prefix) {
        const bit = prefix >>> this.#mapShift;
        if ((this.#map[bit >>> 5] & (1 << (bit & 31))) === 0)
            return false;
        const bucket = prefix >>> this.#shift;
        let low = this.#starts[bucket];
        let high = this.#starts[bucket + 1];
        while (low < high) {
            const middle = (low + high) >>> 1;
            const there = this.#prefixes[middle];
            if (there === prefix)
                return true;
            if (there < prefix)
                low = middle + 1;
            else
                high = middle;
        }
        return false;
    }
}
/** Returns the prefix of the digest that begins at `offset`. */
function prefixAt(digests, offset) {
    const high = (digests[offset] << 8) | digests[offset + 1];
    const low = (digests[offset + 2] << 8) | digests[offset + 3];
    return high * 0x10000 + low;
}
/** Prefixes hashed at a time. */
const CHUNK = 1 << 16;
/** Returns the SHA-256 of the prefixes in big-endian form, one after another. */
function checksum(prefixes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let start = 0; start < prefixes.length; start += CHUNK) {
        const bytes = Buffer.from(prefixes.slice(start, start + CHUNK).buffer);
        hash.update((0,node_os__WEBPACK_IMPORTED_MODULE_1__.endianness)() === 'LE' ? bytes.swap32() : bytes);
    }
    return hash.digest();
}
//# sourceMappingURL=prefix-set.js.map

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
        if (reading === 'first' && this.#seen.size > 0)
            this.#seen = new Set();
        this.#move(reading, into).forEach(text => this.#seen.add(text));
    }
    /**
     * Like `settle`, in steps.
     *
     * @param find puts what the reading finds into the scratch, and stops now and then
     */
    *inSteps(reading, into, find) {
        if (reading === 'first' && this.#seen.size > 0)
            this.#seen = new Set();
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/watch.js
var watch = __webpack_require__(9638);
// EXTERNAL MODULE: ./lib/item/collect.js + 10 modules
var collect = __webpack_require__(1378);
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
 */
function canaryDigests({ digester, digestOptions, screen = null }) {
    const collector = new collect/* ItemCollector */.V(watch/* Watch */.o.none(), { screen: () => screen });
    for (const text of [CANARY_URL, CANARY_EXPRESSIONS.content]) {
        const bytes = Buffer.from(text);
        collector.string(bytes, 0, bytes.length, 1, 0, false);
    }
    const batch = collector.take();
    const { digests } = digestItems(batch, digestOptions);
    const made = new Set(digester.digest(batch).prefixes);
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
        urlMd5: digestOptions.urlMd5 ? among(CANARY_EXPRESSIONS.urlMd5) : null,
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

/***/ 1378:
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
// EXTERNAL MODULE: ./lib/item/reading/encoded-start.js
var encoded_start = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/base64.js
var base64 = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
;// CONCATENATED MODULE: ./lib/item/find/encoded-run.js
/** Decodes URLs and JSON that are written in base64 or hex without any mark, as tokens and exported bytes are. */





/**
 * Returns the texts that a run of base64 letters may encode, if it begins like a URL or JSON: alone, and together with
 * the lines that may continue it.
 *
 * @param limit no line after it is read
 */
function encodedTexts(bytes, start, end, limit) {
    const hex = start + markLength(bytes, start);
    if ((0,encoded_start/* mayBeHex */.ET)(bytes, hex, end))
        return [(0,percent/* decodeHex */.EF)(bytes.subarray(hex, end))];
    if (!(0,encoded_start/* mayBeBase64 */.Qh)(bytes, start, end))
        return NONE;
    const last = linesEnd(bytes, start, end, limit);
    const alone = (0,base64/* decodeBase64 */.y4)(bytes.subarray(start, end));
    return last === end ? [alone] : [alone, (0,base64/* decodeBase64 */.y4)(bytes.subarray(start, last))];
}
/** Hot path: most runs encode nothing. */
const NONE = [];
/** Returns the length of `0x` or `x`, which databases put before hex. */
function markLength(bytes, start) {
    const at = bytes[start] === 0x30 ? start + 1 : start;
    return (bytes[at] | 0x20) === 0x78 ? at + 1 - start : 0;
}
/** Returns where the last line ends that continues base64: all lines are as long as the first, or the last is shorter. */
function linesEnd(bytes, start, end, limit) {
    let to = end;
    while (to < limit && (bytes[to] === ascii.LF || bytes[to] === ascii.CR)) {
        const from = (0,blanks/* skipBlanks */.pw)(bytes, to, limit);
        let next = from;
        while (next < limit && (0,base64/* isBase64Letter */.uD)(bytes[next]))
            next++;
        // A line that begins like the first is read as a text of its own.
        if (next === from || next - from > end - start || (0,encoded_start/* mayBeBase64 */.Qh)(bytes, from, next))
            break;
        to = next;
        if (next - from < end - start)
            break;
    }
    return to;
}
//# sourceMappingURL=encoded-run.js.map
;// CONCATENATED MODULE: ./lib/item/find/string-items.js

/** The items of one string. They are added in the order of the text, because its line ends are counted forward. */
class StringItems {
    #bytes;
    /** Marks the bytes that were escapes in the earlier text: only items that touch one are new; null if all are new. */
    #decoded;
    #column;
    #lines;
    #found;
    #row;
    /** Line ends are counted up to here. */
    #counted;
    constructor(bytes, start, decoded, { row, column, lines }, found) {
        this.#bytes = bytes;
        this.#decoded = decoded;
        this.#row = row;
        this.#column = column;
        this.#lines = lines;
        this.#found = found;
        this.#counted = start;
    }
    /** Adds the item `[start, end)` of the string. */
    add(kind, start, end) {
        if (!this.isNew(start, end))
            return;
        this.#found.add(kind, this.#bytes, start, end, this.rowOf(start), this.#column);
    }
    /** Adds the digest of content that is encoded in `[start, end)`. */
    addDigest(hex, start, end) {
        if (!this.isNew(start, end))
            return;
        this.#found.add('hash', hex, 0, hex.length, this.rowOf(start), this.#column);
    }
    /** Checks whether an item was not found before escapes were decoded. */
    isNew(start, end) {
        return this.#decoded === null || this.#decoded.subarray(Math.max(0, start - 1), end + 1).includes(1);
    }
    /** Returns the row of a byte. */
    rowOf(start) {
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
//# sourceMappingURL=string-items.js.map
// EXTERNAL MODULE: ./lib/item/text/host-reader.js
var host_reader = __webpack_require__(6145);
// EXTERNAL MODULE: ./lib/item/text/scheme.js
var scheme = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/item/find/media-format.js
var media_format = __webpack_require__(5863);
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
;// CONCATENATED MODULE: ./lib/item/find/embedded-text.js
/** Decodes text in base64, such as a page or a table in a `data:` URL, so that it can be searched for items. */



/** How many bytes are looked at to distinguish text from other data. */
const HEAD = 64;
/** Characters that SVG and XML begin with, which are media by their first bytes but also text. */
const MARKUP = 0x3c;
/** Decodes the base64 in `text[start, end)`; returns null if its beginning is not that of a text. */
function decodeText(text, start, end) {
    const decoded = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
    const source = new EmbeddedSource(text, start, end);
    let to = 0;
    let bits = 0;
    let letters = 0;
    for (let byte = source.next(); byte !== END; byte = source.next()) {
        const letter = base64/* SEXTET */.I9[byte];
        if (letter > 63)
            continue;
        bits = ((bits << 6) | letter) & 0xffffff;
        if (++letters % 4 !== 1)
            decoded[to++] = (bits >> (6 - 2 * ((letters - 1) % 4))) & 255;
        if (to === HEAD && !looksLikeText(decoded.subarray(0, to)))
            return null;
    }
    const bytes = decoded.subarray(0, to);
    return looksLikeText(bytes.subarray(0, HEAD)) ? bytes : null;
}
/** Checks for a beginning without control characters that text never has. */
function looksLikeText(head) {
    if (head.some(byte => byte < 9 || (byte > 13 && byte < 0x20 && byte !== 0x1b)))
        return false;
    return head[0] === MARKUP || !(0,media_format/* isEmbeddedMedia */.p)(head);
}
//# sourceMappingURL=embedded-text.js.map
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
// EXTERNAL MODULE: ./lib/item/text/uncover.js
var uncover = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/item/find/embedded.js








/** The shortest base64 that is read if nothing marks it as base64. */
const SHORTEST_MEDIA = 64;
/** How many bytes are needed to recognize a format. */
const embedded_HEAD = 24;
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
        if (!bare || letters >= SHORTEST_MEDIA)
            digests.mark(leftOver(bits, letters));
    };
    for (let byte = source.next(); byte !== END; byte = source.next()) {
        if (byte <= 0x20) {
            if (letters > 0)
                blank = blank === ascii.LF || byte === ascii.LF || byte === ascii.CR ? ascii.LF : byte;
            continue;
        }
        const letter = base64/* SEXTET */.I9[byte];
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
        if (bare && digests.size === embedded_HEAD && !(0,media_format/* isEmbeddedMedia */.p)(digests.head))
            return -1;
    }
    mark();
    return bare && letters < SHORTEST_MEDIA ? -1 : to;
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
            if (byte === ascii/* COLON */.oH && isDataBefore(text, at, start) && ++inside > item_limits/* MAX_NESTED_DATA_URLS */.Zo)
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
    const comma = bytes.subarray(0, length).indexOf(ascii/* COMMA */.KE);
    if (bytes[0] !== ascii/* COLON */.oH || comma < 0)
        return null;
    const written = (0,latin1/* latin1 */.W)(bytes, 1, comma).replaceAll('\\', '').toLowerCase();
    if (!/^(?:[\w.+!#$&^-]*\/[\w.+!#$&^*-]*)?(?:; *[\w.+-]+(?:=(?:[^\s;",]*|"[^"]*"))?)*$/.test(written))
        return null;
    const start = header.place(comma + 1);
    const base64 = /; *base64$/.test(written);
    // `data:, and more` is prose.
    return start < end && (base64 || text[start] > 0x20) ? { start, base64 } : null;
}
//# sourceMappingURL=embedded.js.map
// EXTERNAL MODULE: ./lib/item/find/url-finder.js
var url_finder = __webpack_require__(6127);
// EXTERNAL MODULE: ./lib/item/text/host-shape.js
var host_shape = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/item/text/ip-address.js
var ip_address = __webpack_require__(1099);
// EXTERNAL MODULE: ./lib/item/text/url-start.js
var url_start = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/item/find/whole-cell.js
/** Reads cells that as a whole are a URL, a host or a list of them. */









/** Returns the end of the URL at the beginning of the cell, which may have line ends inside; -1 if there is none. */
function wholeUrlEnd(bytes, start, end) {
    if (!(0,url_start/* beginsWhole */.QE)(bytes, start, end))
        return -1;
    const limit = Math.min(end, start + item_limits/* MAX_WHOLE_URL_BYTES */.VD);
    const colon = (0,scheme/* schemeColon */.pw)(bytes, start, limit);
    // If the scheme is disguised, all of the text is the URL.
    return colon < 0 ? limit : listEnd(bytes, start, colon, limit);
}
/** Returns the end of a host or `//host/…` that is the whole cell or the first of a list; -1 if there is none. */
function wholeHostEnd(bytes, start, end, urls) {
    const from = hostStart(bytes, start, end);
    const host = (0,host_reader/* lookForHost */.lN)(bytes, from, end, 'cell');
    if (!host.found)
        return -1;
    if (host.to < end && !host.tail && !isDelimiter(bytes[host.to]))
        return -1;
    const stop = urls.urlEnd(host.to, true);
    return stop < end && !isDelimiter(bytes[stop]) && stop - start < item_limits/* MAX_URL_BYTES */.dp ? -1 : stop;
}
/** Returns the end of a link such as `//192.0.2.1/` at the beginning of the cell; -1 if there is none. */
function addressLinkEnd(bytes, start, end, urls) {
    const from = hostStart(bytes, start, end);
    const to = from > start ? addressEnd(bytes, from, end) : -1;
    return to < 0 ? -1 : urls.urlEnd(to, true);
}
/** Returns the end of a cell `//host/…` that has tabs or line ends inside, which downloaders remove; -1 if it is none. */
function brokenLinkEnd(bytes, start, end) {
    if (hostStart(bytes, start, end) === start)
        return -1;
    const stop = listEnd(bytes, start, start, Math.min(end, start + item_limits/* MAX_WHOLE_URL_BYTES */.VD));
    const link = (0,blanks/* withoutBreaks */.v8)(bytes.subarray(start, stop));
    if (link.length === stop - start || link.includes(0x20))
        return -1;
    const from = (0,host_reader/* afterUserInfo */._f)(link, slashesEnd(link, 0, link.length), link.length);
    if (addressEnd(link, from, link.length) >= 0)
        return stop;
    const host = (0,host_reader/* lookForHost */.lN)(link, from, link.length, 'cell');
    return host.found && (host.to === link.length || host.tail) ? stop : -1;
}
/** Returns where the host begins: after two slashes or more and a user's name, else at `start`. */
function hostStart(bytes, start, end) {
    const slashes = slashesEnd(bytes, start, end);
    return slashes > start + 1 ? (0,host_reader/* afterUserInfo */._f)(bytes, slashes, end) : start;
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
function isDelimiter(byte) {
    return byte === ascii/* COMMA */.KE || byte === ascii/* SEMICOLON */.I8 || byte === ascii/* PIPE */.L5 || byte === ascii/* TAB */.wn;
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
//# sourceMappingURL=whole-cell.js.map
;// CONCATENATED MODULE: ./lib/item/find/string-scan.js










/** Work that a closer look costs. */
const LOOK_WORK = 16;
/** Checks whether a string begins like a URL or has a byte that a URL needs. */
function mayHoldUrl(bytes, start, end) {
    if ((0,scheme/* isSlash */.YY)(bytes[start]) && start + 1 < end && (0,scheme/* isSlash */.YY)(bytes[start + 1]))
        return true;
    for (let i = start; i < end; i++)
        if (url_finder/* STOP */.VW[bytes[i]] !== 0 && (0,url_finder/* isStop */.jX)(bytes, i))
            return true;
    return false;
}
/**
 * The scan of one string that needs a closer look. `UrlFinder` finds its URLs, `StringItems` receives the items.
 *
 * Start it with `begin` or `beginHashes`; then call `step` until it returns true.
 */
class Scan {
    /** Texts in base64 or hex, which are still to be scanned. */
    #texts = [];
    #bytes;
    #start;
    #end;
    #items;
    #urls;
    #watch;
    /** Where the bodies of `data:` URLs begin. */
    #bodies = null;
    /** The end of the URL at the beginning of the text; -1 if there is none. */
    #wholeEnd = -1;
    /** End of the previous item. Nothing before it is scanned again. */
    #done;
    /** Where `step` continues. */
    #at;
    /** Whether the URL found last is still to be added, after the hashes before it. */
    #urlWaits = false;
    /** Where a stopped search for hashes continues, else -1. */
    #hashesFrom = -1;
    /** The string without blanks around it is `bytes[start, end)`. */
    constructor(bytes, start, end, items, watch) {
        this.#bytes = bytes;
        this.#start = this.#done = this.#at = start;
        this.#end = end;
        this.#items = items;
        this.#urls = new url_finder/* UrlFinder */.Yo(bytes, end);
        this.#watch = watch;
    }
    /** Whether the text has escapes of programming languages. */
    get hasEscapes() {
        return this.#urls.hasEscapes;
    }
    /** Whether texts should be taken before the scan continues, because each takes memory. */
    get full() {
        return this.#texts.length >= item_limits/* MAX_WAITING_INNER_TEXTS */.d;
    }
    /** Returns the texts in base64 or hex that were found since the last call. */
    takeTexts() {
        const texts = this.#texts;
        this.#texts = [];
        return texts;
    }
    /** Starts a scan for hashes only. */
    beginHashes() {
        this.#at = this.#end;
    }
    /** Starts a scan for URLs and hashes. */
    begin() {
        this.#wholeEnd = wholeUrlEnd(this.#bytes, this.#start, this.#end);
        if (this.#wholeEnd >= 0)
            this.#items.add('url', this.#start, this.#wholeEnd);
        this.#at = this.#done = this.#readCell();
    }
    /**
     * Continues to the end, or until `stops` returns true; it always makes some progress.
     *
     * @returns true at the end
     */
    step(stops) {
        const [bytes, end, urls] = [this.#bytes, this.#end, this.#urls];
        for (let i = this.#at; i < end;) {
            if (!this.#urlWaits) {
                if (url_finder/* STOP */.VW[bytes[i]] === 0 || !(0,url_finder/* isStop */.jX)(bytes, i)) {
                    i++;
                    continue;
                }
                if (i > this.#at && stops?.() === true) {
                    this.#at = i;
                    return false;
                }
                const next = this.#look(i);
                if (next >= 0) {
                    i = next;
                    continue;
                }
                this.#urlWaits = true;
                this.#at = i;
            }
            if (!this.#addHashes(urls.from, stops))
                return false;
            this.#urlWaits = false;
            this.#addUrl(urls.from, i, urls.to);
            i = urls.to;
        }
        this.#at = end;
        return (this.#wholeEnd >= 0 && this.#done === this.#start) || this.#addHashes(end, stops);
    }
    /** Reads a whole cell that is one host or `//host/…`, or a list of them. Returns where the rest of the text begins. */
    #readCell() {
        const [bytes, start, end, urls] = [this.#bytes, this.#start, this.#end, this.#urls];
        const broken = brokenLinkEnd(bytes, start, end);
        if (broken >= 0)
            this.#items.add('url', start, broken);
        const address = addressLinkEnd(bytes, start, end, urls);
        if (address >= 0) {
            this.#items.add('url', start, address);
            return start;
        }
        const stop = wholeHostEnd(bytes, start, end, urls);
        if (stop < 0)
            return start;
        this.#items.add('url', start, stop);
        return stop;
    }
    /** Looks closer at the byte at `at`. Returns where the scan continues; -1 if the finder found a URL there. */
    #look(at) {
        const byte = this.#bytes[at];
        if (byte === ascii/* COLON */.oH || byte === ascii/* PERCENT */.IQ || byte === ascii/* AMPERSAND */.e0)
            this.#readData(at);
        const isUrl = this.#urls.find(at, this.#done);
        const pairs = !isUrl && byte === ascii/* COLON */.oH ? this.#addPairs(at) : -1;
        const to = Math.max(this.#urls.to, pairs);
        this.#watch.worked(LOOK_WORK + Math.max(0, to - at));
        return isUrl ? -1 : Math.max(at + 1, to);
    }
    /** Adds the URL found at `from` to `to`, whose first colon, full stop, escape or reference is at `at`. */
    #addUrl(from, at, to) {
        const isAdded = from === this.#start && to === this.#wholeEnd;
        if (!isAdded)
            this.#items.add('url', from, to);
        this.#readInnerData(from, to);
        this.#addListed(at, to);
        this.#done = to;
    }
    /** Adds hosts without a scheme after a URL's delimiters: the delimiters may belong to the URL or to a list. */
    #addListed(start, end) {
        const bytes = this.#bytes;
        for (let i = start; i < end; i++) {
            if (!(0,url_finder/* isListDelimiter */.w_)(bytes[i]))
                continue;
            const host = (0,host_reader/* lookForHost */.lN)(bytes, i + 1, end, 'prose');
            if (!host.found)
                continue;
            const stop = host.tail ? Math.min(end, this.#urls.urlEnd(host.to, true)) : host.to;
            this.#items.add('url', i + 1, stop);
            i = stop - 1;
        }
    }
    /** Adds a hash in pairs of digits whose first colon is at `at`. Returns where it ends, -1 if there is none. */
    #addPairs(at) {
        const stop = (0,hashes/* pairsEnd */.F$)(this.#bytes, at, this.#done, this.#end);
        if (stop < 0)
            return -1;
        this.#addHashes(at - 2, null);
        this.#items.add('hash', at - 2, stop);
        this.#done = stop;
        return stop;
    }
    /** Adds the hashes between `#done` and `end`. Returns false if `stops` stopped it first. */
    #addHashes(end, stops) {
        if (end - this.#done < hashes/* SHORTEST_HASH */.kD)
            return true;
        const at = (0,hashes/* scanHashes */.ob)(this.#bytes, this.#done, end, (from, to) => this.#items.add('hash', from, to), { run: (from, to) => this.#readRun(from, to, end), long: from => this.#readMedia(from, end) }, stops, Math.max(this.#done, this.#hashesFrom));
        this.#hashesFrom = at < end ? at : -1;
        return at >= end;
    }
    /** Keeps the texts that a run of base64 letters encodes. */
    #readRun(from, to, end) {
        const texts = encodedTexts(this.#bytes, from, to, end);
        if (texts.length === 0 || !this.#items.isNew(from, to))
            return;
        for (const text of texts)
            this.#keepText(text, from);
    }
    /** Adds the digests of media in base64 that begins at `from`. Returns where it ends; -1 if there is none. */
    #readMedia(from, end) {
        if (this.#bodies?.has(from))
            return -1;
        const emit = (digest) => this.#items.addDigest(digest, from, end);
        return readBase64(this.#bytes, from, end, true, this.#watch, emit);
    }
    /** Adds the digests of the content of a `data:` URL whose colon, plain or encoded, is at `at`, if there is one. */
    #readData(at) {
        const [bytes, end] = [this.#bytes, this.#end];
        if (!isDataBefore(bytes, at, this.#start))
            return;
        const body = dataBody(bytes, at, end);
        if (body === null || this.#bodies?.has(body.start))
            return;
        (this.#bodies ??= new Set()).add(body.start);
        // Hashes before it come first, because rows are counted forward.
        if (at - 4 > this.#done) {
            this.#addHashes(at - 4, null);
            this.#done = at - 4;
        }
        const emit = (digest) => this.#items.addDigest(digest, at, end);
        if (!body.base64) {
            readEscaped(bytes, body.start, end, this.#watch, emit);
            return;
        }
        const to = readBase64(bytes, body.start, end, false, this.#watch, emit);
        const text = this.#items.isNew(at, to) ? decodeText(bytes, body.start, to) : null;
        if (text !== null)
            this.#keepText(text, at);
    }
    /** Keeps a text that is encoded from `start` on. */
    #keepText(bytes, start) {
        this.#watch.worked(bytes.length);
        this.#texts.push({ bytes, row: this.#items.rowOf(start) });
    }
    /** Reads `data:` URLs inside another URL. */
    #readInnerData(from, to) {
        if (to - from < SHORTEST_MEDIA)
            return;
        const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, to);
        for (let at = text.indexOf('data', from); at >= 0; at = text.indexOf('data', at + 4))
            this.#readData(at + 4);
    }
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
 * @param depth how many texts it is inside of
 */
function findItems(bytes, start, end, place, found, watch, depth = 0) {
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
    const whole = (0,hashes/* wholeHash */.SG)(bytes, from, to);
    if (whole !== null) {
        found.add('hash', bytes, whole.start, whole.end, (0,text_line_ends/* rowAt */.ce)(bytes, start, from, place), place.column);
        if (whole.uuid)
            return;
    }
    const holdsUrl = mayHoldUrl(bytes, from, to);
    if (holdsUrl || (0,hashes/* mayHoldHash */.TS)(bytes, from, to)) {
        const scan = new Scan(bytes, from, to, new StringItems(bytes, start, null, place, found), watch);
        if (holdsUrl)
            scan.begin();
        else
            scan.beginHashes();
        scan.step(null);
        const texts = scan.takeTexts();
        if (texts.length === 0 && !scan.hasEscapes)
            return;
        const search = { found, watch, inSteps: false };
        toEnd(findEmbedded(texts, place, search, depth));
        if (scan.hasEscapes)
            toEnd(findUnescaped(bytes.subarray(start, end), place, search, depth));
    }
    else if (to - from < hashes/* SHORTEST_HASH */.kD) {
        // The scan reads longer ones.
        const row = (0,text_line_ends/* rowAt */.ce)(bytes, start, from, place);
        const texts = encodedTexts(bytes, from, to, to).map(bytes => ({ bytes, row }));
        toEnd(findEmbedded(texts, place, { found, watch, inSteps: false }, depth));
    }
}
function toEnd(steps) {
    for (const _ of steps)
        ;
}
/** Like `findItems`, for a long text. It stops now and then, so that the caller can pause and take what was found. */
function findInSteps(bytes, place, found, watch) {
    return find(bytes, place, { found, watch, inSteps: true }, 0);
}
function* find(bytes, place, search, depth) {
    const { found, watch } = search;
    const from = (0,blanks/* skipBlanks */.pw)(bytes, 0, bytes.length);
    const to = (0,blanks/* trimBlanks */.I6)(bytes, from, bytes.length);
    if (to - from < item_limits/* MAX_SCANNED_BYTES_PER_STEP */.v9 || isPlainUrl(bytes, from, to)) {
        findItems(bytes, 0, bytes.length, place, found, watch, depth);
        return;
    }
    const scan = new Scan(bytes, from, to, new StringItems(bytes, 0, null, place, found), watch);
    if (mayHoldUrl(bytes, from, to))
        scan.begin();
    else
        scan.beginHashes();
    yield* finish(scan, place, search, depth);
    if (scan.hasEscapes)
        yield* findUnescaped(bytes, place, search, depth);
}
/** Finishes a scan, with the texts that it finds. */
function* finish(scan, place, search, depth) {
    const { found, watch, inSteps } = search;
    const stops = inSteps ? () => watch.due || found.full || scan.full : null;
    for (let ended = false; !ended;) {
        ended = scan.step(stops);
        if (!ended)
            yield;
        yield* findEmbedded(scan.takeTexts(), place, search, depth);
    }
}
/** Adds the items of texts that are encoded in a text. */
function* findEmbedded(texts, { column }, search, depth) {
    if (depth === item_limits/* MAX_INNER_URLS */.Ri)
        return;
    for (const { bytes, row } of texts) {
        if (search.inSteps && (search.watch.due || search.found.full))
            yield;
        yield* find(bytes, { row, column, lines: false }, search, depth + 1);
    }
}
/** Adds the items that appear only once the text's programming-language escapes are decoded. */
function* findUnescaped(bytes, place, search, depth) {
    let text = yield* decodeInSteps(bytes, null, search.watch);
    for (let round = 0; text !== null && round < item_limits/* MAX_DECODE_ROUNDS */.MH; round++) {
        const scan = unescapedScan(text, place, search);
        yield* finish(scan, place, search, depth);
        text = scan.hasEscapes ? yield* decodeInSteps(text.bytes, text.decoded, search.watch) : null;
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
/** Starts the scan of a text whose escapes were decoded. Line ends of a string decoded before are no longer known. */
function unescapedScan({ bytes, decoded }, place, { found, watch }) {
    const { row, column, lines } = place;
    const items = new StringItems(bytes, 0, decoded, { row, column, lines: lines === true }, found);
    const scan = new Scan(bytes, (0,blanks/* skipBlanks */.pw)(bytes, 0, bytes.length), (0,blanks/* trimBlanks */.I6)(bytes, 0, bytes.length), items, watch);
    scan.begin();
    return scan;
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
// EXTERNAL MODULE: ./lib/item/screen/screen-limits.js
var screen_limits = __webpack_require__(2303);
// EXTERNAL MODULE: ./lib/item/screen/screen-memory.js
var screen_memory = __webpack_require__(6240);
// EXTERNAL MODULE: ./lib/item/text/little-endian.js
var little_endian = __webpack_require__(5911);
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
/** Bytes of the length before a value. */
const LENGTH_BYTES = 4;
/** Bytes of values that are handed over at once where few of them are simple. */
const LEAST_WINDOW = 1 << 12;
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
    templates;
    /** The record that is being read; null where the reader itself knows the rows. */
    record = null;
    #pages;
    /** Pages that are read when the reader can pause. */
    #held = [];
    #findScreen;
    #screen = null;
    /** Bytes of strings since the last batch, and the row of the last string. */
    #handed = 0;
    #row = 0;
    constructor(watch, { templates = null, pages = null, screen = null } = {}) {
        this.watch = watch;
        this.templates = templates;
        this.#pages = pages;
        this.#findScreen = screen;
        this.#screen = this.#beginScreen();
    }
    /** Items found so far, over all batches. A waiting text counts as one. */
    get items() {
        this.#settle();
        return this.#items + this.#waiting.length + (this.#steps === null ? 0 : 1);
    }
    /** Returns true if `passOn` should be called before more is read. */
    get full() {
        return this.#builder.full || this.#waits || this.#held.length > 0;
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
        if (this.record !== null) {
            row = this.record.row;
            lines = false;
        }
        this.watch.worked(end - start + STRING_WORK);
        if (this.#mustWait(end - start)) {
            this.#wait(bytes, start, end, row, column, SINGLE[lines ? 1 : 0]);
            return;
        }
        this.#row = row;
        const screen = this.#screen;
        if (screen === null)
            return this.#look(bytes, start, end, row, column, lines);
        const waits = end - start <= screen_limits/* MAX_SCREENED_BYTES */.FR;
        if (!waits || !screen.fits(end - start))
            this.#settle();
        if (waits)
            screen.add(bytes, start, end, row, column, lines);
        else
            this.#look(bytes, start, end, row, column, lines);
    }
    /** Says that the strings until the next pause are in `bytes[start, end)`, which does not change until then. */
    begin(bytes, start, end) {
        if (this.#screen === null)
            return;
        this.#settle();
        this.#screen.begin(bytes, start, end);
    }
    /**
     * Reads simple rows of a table, or lines: those of `bytes[start, end)`, which `begin` named, up to the first row
     * that is not simple or not complete.
     *
     * @param rows has the line of the first row, and afterwards that of the first row that was not read
     * @param delimiter a byte; -1 for lines, which have no cells
     * @returns where that row begins
     */
    simpleRows(bytes, start, end, rows, delimiter) {
        const screen = this.#screen;
        if (screen === null || this.#waits || this.record !== null || !screen.holds(bytes, start, end))
            return start;
        let at = start;
        do {
            if (screen.crowded)
                this.#settle();
            at = screen.split(at, rows.line, delimiter);
            this.#row = rows.line = screen.line;
        } while (screen.crowded && at < end);
        this.#atOnce += at - start;
        this.watch.worked(at - start);
        return at;
    }
    /**
     * Reads simple values that each follow their length (four bytes, little-endian): those before `end`, up to the first
     * that is not simple, or until the reader should pause.
     *
     * @param values where the first begins, and afterwards where the first that was not read begins
     * @param count the most values to read; each has a row of its own, from `row` on
     * @returns how many; -1 if they are not all UTF-8: then `string` has to read them
     */
    simpleValues(bytes, values, end, count, row, column) {
        if (this.#screen === null || this.#waits || this.record !== null)
            return 0;
        let read = 0;
        while (read < count && this.#atOnce < item_limits/* MAX_BYTES_PER_STEP */.GG && !this.#builder.full) {
            const { at } = values;
            const added = this.#splitValues(this.#screen, bytes, values, end, count - read, row + read, column);
            this.watch.worked(values.at - at + Math.max(added, 0) * STRING_WORK);
            if (added < 0)
                return read > 0 ? read : -1;
            if (added === 0)
                break;
            read += added;
            this.#row = row + read - 1;
        }
        return read;
    }
    /** Hands values over to the screen. Returns how many, like `simpleValues`. */
    #splitValues(screen, bytes, values, end, count, row, column) {
        const { at } = values;
        if (at + LENGTH_BYTES > end)
            return 0;
        const stop = at + LENGTH_BYTES + (0,little_endian/* u32 */.D)(bytes, at);
        if (stop > end || stop - at > screen_limits/* MAX_SCREENED_BYTES */.FR)
            return 0;
        const isBegun = screen.contains(bytes, at, stop);
        if (!isBegun)
            this.begin(bytes, at, Math.min(end, Math.max(stop, at + values.window)));
        if (screen.crowded)
            this.#settle();
        const added = screen.splitValues(bytes, values, count, row, column);
        const size = values.at - at;
        // Where values that are not simple are frequent, little is copied at once, because it is copied again after each.
        if (!isBegun)
            values.window = size < values.window / 4 ? LEAST_WINDOW : screen_limits/* MAX_BLOCK_BYTES */.r0;
        this.#atOnce += size;
        return added;
    }
    /**
     * Judges the values of a dictionary, which are used again and again. Stops now and then, so that the caller can pause.
     *
     * @param end where the values end: each follows its length, and all are complete
     * @returns for each value `NOTHING`, `ITEM` if it is one item that no list contains, or `LOOK`: `string` has to read it
     */
    *judged(bytes, end, count) {
        const verdicts = new Uint8Array(count).fill(screen_memory/* LOOK */.og);
        const values = { at: 0, window: screen_limits/* MAX_BLOCK_BYTES */.r0 };
        for (let value = 0; value < count;) {
            if (this.#screen === null || this.record !== null)
                break;
            this.#settle();
            const { at } = values;
            const added = this.#splitValues(this.#screen, bytes, values, end, count - value, value, 0);
            if (added < 0)
                break;
            verdicts.fill(screen_memory/* NOTHING */.K$, value, value + added);
            this.#screen.judge(verdicts);
            value += added;
            if (added === 0) {
                value++;
                values.at = at + LENGTH_BYTES + (0,little_endian/* u32 */.D)(bytes, at);
                this.#atOnce += values.at - at;
            }
            // Now that nothing waits: this throws once the run is over, and entries have no rows.
            this.watch.worked(values.at - at + Math.max(added, 1) * STRING_WORK);
            if (this.#atOnce >= item_limits/* MAX_BYTES_PER_STEP */.GG)
                yield;
        }
        return verdicts;
    }
    /** Counts items that `judged` found to be in no list. */
    passed(items) {
        this.#items += items;
        if (this.#screen !== null)
            this.#screen.passed += items;
        this.watch.worked(STRING_WORK);
    }
    #look = (bytes, start, end, row, column, lines) => {
        const before = this.#builder.length;
        const place = this.#place;
        place.row = row;
        place.column = column;
        place.lines = lines;
        findItems(bytes, start, end, place, this.#builder, this.watch);
        this.#items += this.#builder.length - before;
    };
    /** Screens the strings that wait for it. */
    #settle() {
        // `#look` changes the number too.
        const passed = this.#screen?.settle(this.#look) ?? 0;
        this.#items += passed;
    }
    /** Reads a string, which was passed to `string` too, as browsers do if it is a page. */
    page(bytes, start, end, row, column) {
        if (this.#pages?.wanted(bytes, start, end) === true) {
            this.#held.push({ bytes: bytes.slice(start, end), row: this.record?.row ?? row, column });
        }
    }
    /**
     * Like `string`, for a text that is read in several ways. A further reading adds only what no earlier one found.
     *
     * @param readings the readings of the same text; needed if other texts come between its parts
     */
    reading(bytes, row, lines, reading, readings = (this.#further ??= new further/* FurtherReadings */.k())) {
        if (this.record !== null) {
            row = this.record.row;
            lines = false;
        }
        this.watch.worked(bytes.length + STRING_WORK);
        this.#settle();
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
    /**
     * Adds a digest of the bytes of a file or member, in hex. It is looked up, but not counted: `items` are those that
     * manifests contain.
     */
    digest(hex, of) {
        this.#settle();
        const [row, column] = of === 'file' ? [0, batch/* WHOLE_FILE */.JZ] : [this.record?.row ?? 1, 0];
        this.#builder.add('digest', hex, 0, hex.length, row, column);
    }
    /** Passes on what was found so far and scans the waiting texts and pages, with pauses. */
    async *passOn() {
        yield* this.#passTexts();
        const held = this.#held;
        this.#held = [];
        const { record } = this;
        // Pages have their row already; the next record may have begun.
        this.record = null;
        try {
            for (const { bytes, row, column } of held) {
                for (const step of (await this.#pages?.read(bytes)) ?? []) {
                    for (const text of step)
                        this.string(text.bytes, 0, text.bytes.length, row, column, false);
                    yield* this.#passTexts();
                }
            }
        }
        finally {
            this.record = record;
        }
    }
    async *#passTexts() {
        this.#settle();
        this.#screen?.clear();
        this.#handed += this.#atOnce;
        do {
            this.#scanWaiting(true);
            if (this.#builder.full || this.#handed > item_limits/* MAX_BYTES_PER_BATCH */.SD)
                yield this.takeFound();
            if (this.watch.due)
                await this.watch.pause();
        } while (this.#waits);
        this.#atOnce = 0;
        this.#screen ??= this.#beginScreen();
    }
    #beginScreen() {
        const screen = this.#findScreen?.() ?? null;
        screen?.clear();
        return screen;
    }
    /** Returns the items found since the last call, without the waiting texts: for a run that is over. */
    takeFound() {
        this.#settle();
        this.#handed = 0;
        return this.#builder.take(this.#row);
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
        this.#settle();
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
/* harmony import */ var _reading_hash_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _reading_readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
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
        if (_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kinds[item]] !== 'url')
            (0,_reading_hash_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .emitHash */ .Im)(bytes, start, end, this);
        else if (!this.#urls.readPlain(bytes, start, end)) {
            this.#distinct = true;
            if (!this.#urls.readAll(bytes, start, end))
                return false;
        }
        return !this.full && (_batch_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kinds[item]] !== 'url' || end - start < _text_item_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_URL_BYTES */ .dp);
    }
    add(bytes, start, end) {
        if (this.full)
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
    get full() {
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

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ci: () => (/* binding */ LANES),
/* harmony export */   Hd: () => (/* binding */ locals),
/* harmony export */   JL: () => (/* binding */ beginBlock),
/* harmony export */   Jg: () => (/* binding */ writeMasks),
/* harmony export */   Ld: () => (/* binding */ ENTRY_WORDS),
/* harmony export */   f8: () => (/* binding */ endBlock),
/* harmony export */   le: () => (/* binding */ MASK_BYTES),
/* harmony export */   p7: () => (/* binding */ READ_AHEAD),
/* harmony export */   rO: () => (/* binding */ loadQuarter),
/* harmony export */   ug: () => (/* binding */ addLength),
/* harmony export */   yr: () => (/* binding */ beginMessages)
/* harmony export */ });
/* harmony import */ var _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6454);
/**
 * Reads four short messages at a time in WebAssembly, one per lane of 128-bit vectors, and pads them as SHA-256 and MD5
 * do. The messages are read in place.
 */

/** Numbers per queue entry, 4 bytes each: where its message begins, its length, where its result goes. */
const ENTRY_WORDS = 3;
const ENTRY = ENTRY_WORDS * 4;
/** Messages hashed at a time. */
const LANES = 4;
/** Messages are read in whole blocks, so up to this many bytes after a message are read. */
const READ_AHEAD = 192;
/**
 * Start of the memory: what keeps the bytes of a message in a block that has 64 of them or fewer, and what ends it. They
 * are read from `64 - size` on.
 */
const KEPT = 0;
const ENDS = KEPT + 144;
const MASK_BYTES = ENDS + 144;
/** Writes the masks to the memory of a kernel. */
function writeMasks(bytes) {
    bytes.fill(255, KEPT, KEPT + 64);
    bytes[ENDS + 64] = 0x80;
}
const ZERO = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(0);
/** Returns locals from a number on, as many as `count`. */
function locals(from, count) {
    return Array.from({ length: count }, (_, i) => from + i);
}
/** Sets lengths and positions before the first block of four messages. @param state sets the state of the digest */
function beginMessages({ entry, blocks, left, offset, masks, bits }, state) {
    const lengths = masks.map((_, lane) => _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.load((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(entry), lane * ENTRY + 4));
    const together = lengths.reduce((all, length, lane) => (lane === 0 ? all : _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.withLane(all, lane, length)), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.splat(lengths[0] ?? ZERO));
    return [(0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(bits, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shiftLeft(together, 3)), state, (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(left, (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(blocks)), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(offset, ZERO)];
}
/** Finds the next block of each message, and its masks. */
function beginBlock({ entry, offset, starts, masks }) {
    const ahead = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(64);
    return starts.map((start, lane) => {
        const mask = masks[lane] ?? 0;
        return [
            (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(start, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.add(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.load((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(entry), lane * ENTRY), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(offset))),
            // 0 in a block before the last byte, 64 in the one that begins after it, 65 in one after that.
            (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(mask, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.add(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.subtract(ahead, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.load((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(entry), lane * ENTRY + 4)), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(offset))),
            (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(mask, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.select(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.lessSigned((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mask), ZERO), ZERO, (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mask))),
            (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(mask, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.select(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.less(ahead, (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mask)), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(65), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mask)))
        ];
    });
}
/**
 * Loads sixteen bytes of each message, padded, into four words, one lane per message.
 *
 * @param firstWords the bytes of two vectors that make the first words of both, then the second words
 */
function loadQuarter(message, q, firstWords) {
    const { starts, masks, words, halves } = message;
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = message.pieces;
    const [h0 = 0, h1 = 0, h2 = 0, h3 = 0] = halves;
    const pieces = message.pieces.map((local, lane) => {
        const mask = (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(masks[lane] ?? 0);
        const kept = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.and(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.load((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(starts[lane] ?? 0), q * 16), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.load(mask, KEPT + q * 16));
        return (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(local, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.or(kept, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.load(mask, ENDS + q * 16)));
    });
    const pair = (one, other, at) => _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shuffle((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(one), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(other), firstWords.map(byte => byte + at));
    return [
        pieces,
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(h0, pair(c0, c1, 0)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(h1, pair(c2, c3, 0)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(h2, pair(c0, c1, 8)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(h3, pair(c2, c3, 8)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(words[q * 4] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shuffle((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h0), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h1), lowHalves)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(words[q * 4 + 1] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shuffle((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h0), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h1), highHalves)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(words[q * 4 + 2] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shuffle((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h2), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h3), lowHalves)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(words[q * 4 + 3] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.shuffle((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h2), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(h3), highHalves))
    ];
}
const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
const highHalves = lowHalves.map(byte => byte + 8);
/** Adds the length to a word of the last block. */
function addLength({ bits, left }, word) {
    const isLast = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.equal((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(left), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(1));
    return (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(word, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.or((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(word), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.and((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(bits), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.splat(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.negated(isLast)))));
}
/** Moves on to the next block. */
function endBlock({ offset, left }) {
    return [(0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(offset, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(offset), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(64))), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(left, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(left), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .i32 */ .rT.constant(-1)))];
}
/** Returns a vector of one byte. */
function bytesOf(byte) {
    return _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_0__/* .v128 */ .iL.constant(Array(16).fill(byte));
}
//# sourceMappingURL=message-lanes.js.map

/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jh: () => (/* binding */ writeKernelData),
/* harmony export */   kh: () => (/* binding */ lanesModule),
/* harmony export */   u8: () => (/* binding */ KERNEL_BYTES)
/* harmony export */ });
/* harmony import */ var _message_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4785);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6454);
/**
 * SHA-256 (FIPS 180-4) of four short messages at a time in WebAssembly, one per lane of 128-bit vectors. It reads the
 * messages in place, pads them itself, and returns the first four bytes of each digest.
 */



const ENTRY = _message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_WORDS */ .Ld * 4;
// After the masks in the memory: round constants, the initial state, and space for the state of four lanes.
const CONSTANTS = _message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK_BYTES */ .le;
const INITIAL = CONSTANTS + 64 * 4;
const STATE = INITIAL + 8 * 4;
const KERNEL_BYTES = STATE + 8 * 16;
// Locals. `run` takes the queue from `entry` to `stop`, in whole groups of four, and the blocks per message.
const [entry, stop, blocks, left, offset, constant] = [0, 1, 2, 3, 4, 5];
const W = (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(14, 16);
const S = (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(30, 8);
const MESSAGE = {
    ...{ entry, blocks, left, offset, starts: (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(6, 4), masks: (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(10, 4) },
    ...{ words: W, pieces: (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(38, 4), halves: (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(42, 4), bits: 46 }
};
/** In what `a` and `b` differ, in the rounds with an even and an odd number. */
const DIFFER = (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .locals */ .Hd)(47, 2);
/** Writes what the module needs to the start of its memory. */
function writeKernelData(memory) {
    (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMasks */ .Jg)(new Uint8Array(memory));
    const words = new Uint32Array(memory);
    words.set(_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUND_CONSTANTS */ .jx, CONSTANTS / 4);
    words.set(_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .INITIAL_STATE */ .N_, INITIAL / 4);
}
/** Returns the module. Its memory must have its data. */
function lanesModule() {
    const body = (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .repeat */ .ux)([begin(), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .repeat */ .ux)(block(), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.equal((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(left), ZERO)), writePrefixes()], atStop());
    return (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)({ parameters: 3, numbers: 11, vectors: 35, pages: 1 }, body);
}
const ZERO = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.constant(0);
function atStop() {
    return _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.equal((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(entry), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(stop));
}
/** Sets the state before the first block of four messages. */
function begin() {
    return (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .beginMessages */ .yr)(MESSAGE, S.map((_, i) => _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.store(ZERO, STATE + i * 16, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.loadSplat(ZERO, INITIAL + i * 4))));
}
const lanes = [0, 1, 2, 3];
/** Hashes one block of each of the four messages (section 6.2.2). */
function block() {
    const rounds = W.map((_, t) => t);
    return [
        (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .beginBlock */ .JL)(MESSAGE),
        [0, 1, 2, 3].map(q => (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .loadQuarter */ .rO)(MESSAGE, q, REVERSED_WORDS)),
        (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .addLength */ .ug)(MESSAGE, W[15] ?? 0),
        S.map((local, i) => (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(local, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.load(ZERO, STATE + i * 16))),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(DIFFER[1] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(S[1] ?? 0), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(S[2] ?? 0))),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(constant, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.constant(CONSTANTS)),
        rounds.map(round),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .repeat */ .ux)([(0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(constant, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(constant), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.constant(64))), rounds.map(t => [schedule(t), round(t)])], _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.equal((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(constant), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.constant(CONSTANTS + 192))),
        S.map((local, i) => (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(local, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.load(ZERO, STATE + i * 16)))),
        S.map((local, i) => _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.store(ZERO, STATE + i * 16, (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local))),
        (0,_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .endBlock */ .f8)(MESSAGE)
    ];
}
/** The first words of two vectors, then their second words, each with its bytes reversed: the words are big-endian. */
const REVERSED_WORDS = [3, 2, 1, 0, 19, 18, 17, 16, 7, 6, 5, 4, 23, 22, 21, 20];
/** Computes the word of 16 rounds later, in place of word `t`. */
function schedule(t) {
    const word = (ahead) => (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(W[(t + ahead) % 16] ?? 0);
    const s0 = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(rotated(word(1), 7), rotated(word(1), 18)), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.shiftRight(word(1), 3));
    const s1 = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(rotated(word(14), 17), rotated(word(14), 19)), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.shiftRight(word(14), 10));
    return (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(W[t] ?? 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(word(0), s0), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(word(9), s1)));
}
/** Does round `t` of 16. It rotates the names of the eight variables instead of moving their values. */
function round(t) {
    const local = (name) => S[(name - t + 16) % 8] ?? 0;
    const [a, b, d, h] = [(0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local(0)), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local(1)), local(3), local(7)];
    const [e, f, g] = [(0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local(4)), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local(5)), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(local(6))];
    const s1 = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(rotated(e, 6), rotated(e, 11)), rotated(e, 25));
    const choice = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(g, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.and(e, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(f, g)));
    const added = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.loadSplat((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(constant), t * 4), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(W[t] ?? 0));
    const s0 = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(rotated(a, 2), rotated(a, 13)), rotated(a, 22));
    const [differ = 0, differed = 0] = t % 2 === 0 ? DIFFER : DIFFER.toReversed();
    // The majority is `b` unless both others differ from it. In the round before, `b` and `c` were `a` and `b`.
    const majority = _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(b, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.and((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(differ), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(differed)));
    return [
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(h, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(h), added), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(s1, choice))),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(d, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(d), (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(h))),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(differ, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.xor(a, b)),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(h, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(h), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.add(s0, majority)))
    ];
}
function rotated(value, count) {
    return _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.or(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.shiftRight(value, count), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.shiftLeft(value, 32 - count));
}
/** Writes the first word of each digest to its place, and moves on to the next four messages. */
function writePrefixes() {
    return [
        lanes.map(lane => _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.store(_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.load((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(entry), lane * ENTRY + 8), 0, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .v128 */ .iL.lane((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(S[0] ?? 0), lane))),
        (0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .set */ .hZ)(entry, _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.add((0,_wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(entry), _wasm_wasm_js__WEBPACK_IMPORTED_MODULE_2__/* .i32 */ .rT.constant(_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .LANES */ .Ci * ENTRY)))
    ];
}
//# sourceMappingURL=sha256-lanes.js.map

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

/***/ 6127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ STOP),
/* harmony export */   Yo: () => (/* binding */ UrlFinder),
/* harmony export */   jX: () => (/* binding */ isStop),
/* harmony export */   w_: () => (/* binding */ isListDelimiter)
/* harmony export */ });
/* harmony import */ var _text_blanks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9772);
/* harmony import */ var _text_entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _text_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3271);
/* harmony import */ var _text_host_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
/* harmony import */ var _text_host_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9033);
/* harmony import */ var _text_item_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9877);
/* harmony import */ var _text_scheme_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1468);
/* harmony import */ var _text_uncover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1565);
/* harmony import */ var _text_url_start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4311);
/* harmony import */ var _text_wide_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1636);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(296);
/** Finds the URL, with a scheme or without one, around a byte that only URLs need. */











/** Bytes at which the scan looks closer (1), or does if a wide full stop begins there (2). */
const STOP = Uint8Array.from({ length: 256 }, (_, byte) => ':.%&\\'.includes(char(byte)) ? 1 : byte === 0xe3 || byte === 0xef ? 2 : 0);
/** Checks whether a URL may be around the byte at `at`. */
function isStop(bytes, at) {
    const stop = STOP[bytes[at]];
    return stop === 1 || (stop === 2 && (0,_text_wide_js__WEBPACK_IMPORTED_MODULE_8__/* .isWideDot */ .Vo)(bytes, at));
}
/** What ends a URL in text (1), what may end it (2: delimiter before another URL, 3: not ASCII), and an escape (4). */
const ENDING = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte <= 0x20 || byte === 0x7f || '<>"`'.includes(char(byte)))
        return 1;
    if (',;|]'.includes(char(byte)))
        return 2;
    return byte >= 0x80 ? 3 : byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .BACKSLASH */ .r_ ? 4 : 0;
});
function char(byte) {
    return String.fromCharCode(byte);
}
/** Checks whether the byte separates URLs in a list, and may be part of one. */
function isListDelimiter(byte) {
    return ENDING[byte] === 2 && byte !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .CLOSE_BRACKET */ .wt;
}
/** Goes forward through one string. `find` answers with `from` and `to`, because an object for each URL costs too much. */
class UrlFinder {
    /** Where the URL that `find` found begins. */
    from = 0;
    /** Where it ends; if none was found, the search continues here or at the next byte, whichever is later. */
    to = 0;
    /** Whether the bytes seen so far have escapes of programming languages. */
    hasEscapes = false;
    #bytes;
    #end;
    /** No URL begins before this: it is the end of the previous item. */
    #done = 0;
    /** No host without a scheme begins before this. */
    #floor = 0;
    /** The byte before `#floor`, with escapes removed. */
    #last = 0;
    /** From `#runFrom` to `#run` there are only bytes of a host name. */
    #runFrom = 0;
    #run = 0;
    constructor(bytes, end) {
        this.#bytes = bytes;
        this.#end = end;
    }
    /**
     * Looks for a URL that begins at `done` or later and whose first colon, full stop, escape or reference is at `at`.
     *
     * @returns whether there is one, at `from` to `to`
     */
    find(at, done) {
        const bytes = this.#bytes;
        const byte = bytes[at];
        this.#done = done;
        this.to = at;
        if (byte >= 0x80)
            return this.#wideHost(at);
        if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .DOT */ .y0 || byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .COLON */ .oH)
            this.hasEscapes ||= (0,_text_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBracketed */ .mp)(bytes, at);
        if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .DOT */ .y0)
            return this.#host(at);
        if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .BACKSLASH */ .r_) {
            this.hasEscapes ||= (0,_text_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscape */ .KL)(bytes, at, this.#end);
            return false;
        }
        if (byte !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .COLON */ .oH)
            return this.#disguised(at) || ((0,_text_uncover_js__WEBPACK_IMPORTED_MODULE_6__/* .isEncodedChar */ .X)(bytes, at, this.#end) && this.#host(at));
        this.from = (0,_text_url_start_js__WEBPACK_IMPORTED_MODULE_7__/* .urlStartBefore */ .NU)(bytes, at, done, this.#end);
        if (this.from < 0)
            return this.#disguised(at);
        this.to = this.urlEnd(at + 3, false);
        return true;
    }
    /** Reads a URL whose scheme contains escapes or character references, the first of them at `at`. */
    #disguised(at) {
        this.from = (0,_text_url_start_js__WEBPACK_IMPORTED_MODULE_7__/* .disguisedStart */ .U)(this.#bytes, at, this.#done, this.#end);
        if (this.from < 0)
            return false;
        this.to = this.urlEnd(at + 1, false);
        return true;
    }
    /** Reads a URL without a scheme in running text. Its first full stop, escape or reference is at `at`. */
    #host(at) {
        const bytes = this.#bytes;
        const floor = Math.max(this.#done, this.#floor);
        let from = at;
        while (from > floor && (0,_text_host_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostByte */ .Ll)(bytes, from - 1))
            from--;
        const before = from === this.#floor ? this.#last : from > this.#done ? bytes[from - 1] : 0x20;
        // In a long run of non-ASCII letters each full stop is examined, but the end of the run is found only once.
        const known = from >= this.#runFrom && from < this.#run ? this.#run : from;
        const host = (0,_text_host_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .lookForHost */ .lN)(bytes, from, this.#end, 'prose', known);
        if (known === from)
            [this.#runFrom, this.#run] = [from, host.run];
        this.to = this.#floor = host.next;
        this.#last = host.last;
        if (!this.#isSeparate(host, from, before))
            return false;
        // `見example.test` is one word in languages without blanks.
        if (!host.found)
            return host.to > at && this.#asciiHost(asciiStart(bytes, from, at), at, host.to);
        this.from = from;
        this.to = host.tail ? this.urlEnd(host.to, true) : host.to;
        return true;
    }
    /** Reads a host in ASCII whose full stop is at `at` and which ends at `end` or earlier. */
    #asciiHost(from, at, end) {
        const bytes = this.#bytes;
        let to = at;
        while (to < end && bytes[to] < 0x80)
            to++;
        if (!(0,_text_host_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isHost */ .jU)(bytes, from, to, this.#end, 'prose'))
            return false;
        this.from = from;
        this.to = this.#floor = to;
        return true;
    }
    /** Reads `example．test/x`, whose wide full stop is at `at`. */
    #wideHost(at) {
        const bytes = this.#bytes;
        const from = (0,_text_wide_js__WEBPACK_IMPORTED_MODULE_8__/* .wideStart */ .gq)(bytes, Math.max(this.#done, this.#floor), at);
        const to = (0,_text_wide_js__WEBPACK_IMPORTED_MODULE_8__/* .wideEnd */ .nu)(bytes, at, this.#end);
        this.to = this.#floor = to;
        const before = from > this.#done ? bytes[from - 1] : 0x20;
        if (from === at)
            return false;
        const host = (0,_text_host_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .lookForHost */ .lN)(bytes, from, this.#end, 'prose');
        if (!host.found || !host.tail || !this.#isSeparate(host, from, before))
            return false;
        this.from = from;
        this.to = this.urlEnd(host.to, true);
        return true;
    }
    /** Checks that the host at `from` is not part of a path or an e-mail address, and not the name of a function. */
    #isSeparate(host, from, before) {
        const bytes = this.#bytes;
        if (host.after === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__.AT) {
            // User and password, or an e-mail address.
            this.to = this.#floor = Math.max(host.next, host.to + 1);
            this.#last = _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__.AT;
            return false;
        }
        if (before === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__.AT)
            return host.tail && hasPath(bytes, host.to, this.#end);
        if (host.after === 0x28 || before === 0x5c || before === 0x24)
            return false;
        if (host.slashes)
            return opens(before);
        if (before !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .SLASH */ .o)
            return true;
        return (from - 2 >= this.#done && bytes[from - 2] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .SLASH */ .o && opens(from - 2 > this.#done ? bytes[from - 3] : 0x20));
    }
    /**
     * Returns where the URL ends, or where it gets too long.
     *
     * @param from a byte inside it
     * @param bare whether it has no scheme, so that another host without one may follow
     */
    urlEnd(from, bare) {
        const bytes = this.#bytes;
        const limit = Math.min(this.#end, from + _text_item_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_URL_BYTES */ .dp);
        let i = from;
        for (; i < limit; i++) {
            const ending = ENDING[bytes[i]];
            if (ending === 0)
                continue;
            if (ending === 1)
                break;
            if (ending === 4)
                this.hasEscapes ||= (0,_text_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscape */ .KL)(bytes, i, this.#end);
            else if (ending === 3) {
                if ((0,_text_blanks_js__WEBPACK_IMPORTED_MODULE_10__/* .wideBlank */ .wh)(bytes, i) > 0)
                    break;
            }
            else if (bytes[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .CLOSE_BRACKET */ .wt) {
                if (bytes[i] === 0x3b && closesReference(bytes, i, from))
                    continue;
                if ((0,_text_url_start_js__WEBPACK_IMPORTED_MODULE_7__/* .startsUrl */ .r5)(bytes, i + 1, this.#end) || (bare && (0,_text_host_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .lookForHost */ .lN)(bytes, i + 1, this.#end, 'prose').found))
                    break;
            }
            else if (bytes[i + 1] === 0x28 && (0,_text_url_start_js__WEBPACK_IMPORTED_MODULE_7__/* .startsUrl */ .r5)(bytes, i + 2, this.#end))
                break;
        }
        return i;
    }
}
/** Checks whether the semicolon at `at` ends a character reference, and not a URL. */
function closesReference(bytes, at, floor) {
    const lowest = Math.max(floor - _text_item_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REFERENCE_BYTES */ .LU, at - _text_item_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REFERENCE_BYTES */ .LU, 0);
    for (let i = at - 1; i >= lowest; i--) {
        if (bytes[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .AMPERSAND */ .e0)
            return (0,_text_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A_)(bytes, i, at + 1);
        if (bytes[i] !== 0x23 && (bytes[i] < 0x30 || !(0,_text_host_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isHostByte */ .Ll)(bytes, i)))
            return false;
    }
    return false;
}
/** Checks whether `//host` may follow this byte. */
function opens(byte) {
    return byte <= 0x20 || '"\'(=>[]:,;|'.includes(char(byte));
}
/** Checks whether a path begins at `at`, or after a port there. */
function hasPath(bytes, at, end) {
    let i = at;
    if (bytes[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_9__/* .COLON */ .oH)
        for (i++; i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39;)
            i++;
    return i + 1 < end && (0,_text_scheme_js__WEBPACK_IMPORTED_MODULE_5__/* .isSlash */ .YY)(bytes[i]) && bytes[i + 1] > 0x20;
}
/** Returns where the run of ASCII bytes before `at` begins. */
function asciiStart(bytes, start, at) {
    let from = at;
    while (from > start && bytes[from - 1] < 0x80)
        from--;
    return from;
}
//# sourceMappingURL=url-finder.js.map

/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ mayBeHex),
/* harmony export */   Qh: () => (/* binding */ mayBeBase64),
/* harmony export */   Y6: () => (/* binding */ ENCODED_START),
/* harmony export */   gl: () => (/* binding */ JSON_BEGINNINGS),
/* harmony export */   lD: () => (/* binding */ URL_BEGINNINGS),
/* harmony export */   zY: () => (/* binding */ mayBeEncoded)
/* harmony export */ });
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _text_base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9324);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/** Recognises text in base64 or hex that is decoded, by how it begins. */



/** How URLs begin, in any case. */
const URL_BEGINNINGS = ['htt', 'hxx', 'ftp', 'www'];
/** How JSON with strings in it begins. */
const JSON_BEGINNINGS = [
    ...['{"', '["', '[{', '[['],
    ...[' ', '\t', '\n', '\r'].flatMap(blank => [`{${blank}`, `[${blank}`])
];
const JSON_PAIRS = new Set(JSON_BEGINNINGS.map(pair => Buffer.from(pair).readUInt16BE()));
/** First letters of URLs, `//` and JSON in base64 (1), and of URLs and JSON in hex (2). */
const ENCODED_START = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    return 'aSZRdVLeW'.includes(char) ? 1 : '4567'.includes(char) ? 2 : 0;
});
/** Checks whether base64 or hex at `at` may encode a URL or JSON. */
function mayBeEncoded(text, at, end) {
    return ENCODED_START[text[at]] === 1 ? mayBeBase64(text, at, end) : mayBeHex(text, at, end);
}
/** Checks whether base64 at `at` may encode a URL or JSON: its first four letters give three bytes. */
function mayBeBase64(text, at, end) {
    if (at + 12 > end || ENCODED_START[text[at]] !== 1)
        return false;
    const a = _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I9[text[at]];
    const b = _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I9[text[at + 1]];
    const c = _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I9[text[at + 2]];
    const d = _text_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .SEXTET */ .I9[text[at + 3]];
    if ((a | b | c | d) > 63)
        return false;
    const first = ((a << 2) | (b >> 4)) & 255;
    const second = ((b << 4) | (c >> 2)) & 255;
    const third = ((c << 6) | d) & 255;
    if (first === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o)
        return second === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o;
    if (first === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .OPEN_BRACE */ .Hv || first === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .OPEN_BRACKET */ .WL)
        return JSON_PAIRS.has((first << 8) | second);
    const key = ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
    return key === 0x687474 || key === 0x687878 || key === 0x667470 || key === 0x777777;
}
/** Checks whether hex at `at` begins with `http`, `hxxp`, `ftp:` or `www.`, in any case, or like JSON. */
function mayBeHex(text, at, end) {
    if (at + 16 > end || ENCODED_START[text[at]] !== 2)
        return false;
    let bytes = 0;
    for (let i = at; i < at + 8; i += 2) {
        const high = _text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[text[i]];
        const low = _text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[text[i + 1]];
        if ((high | low) > 15)
            return false;
        bytes = (bytes << 8) | (high << 4) | low;
    }
    if (JSON_PAIRS.has(bytes >>> 16))
        return true;
    const key = bytes | 0x20202020;
    return key === 0x68747470 || key === 0x68787870 || key === 0x6674703a || key === 0x7777772e;
}
//# sourceMappingURL=encoded-start.js.map

/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ writeHexHash),
/* harmony export */   Im: () => (/* binding */ emitHash),
/* harmony export */   lO: () => (/* binding */ HASH_ROOM)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9210);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5186);
/* harmony import */ var _text_latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);




/** The names of hashes by their size in bytes. */
const NAMES = new Map([
    [16, 'md5'],
    [20, 'sha1'],
    [32, 'sha256'],
    [64, 'sha512']
]);
/** The algorithm mark before the hex of a hash in its expression, by the number of digits. */
const MARKS = new Map([...NAMES].map(([size, name]) => [size * 2, Buffer.from(`${name}:`)]));
const NOT_BASE32 = 0x80;
/** The most bytes that `writeHexHash` writes. */
const HASH_ROOM = 7 + 128;
/** A hex digit in lower case, plus `NOT_BASE32` if it is not a base32 digit; 0 for other bytes. */
const LOWER_HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX */ .UG[byte] === 255)
        return 0;
    const lower = byte > 0x40 ? byte | 0x20 : byte;
    return '0189'.includes(String.fromCharCode(byte)) ? lower | NOT_BASE32 : lower;
});
/**
 * Writes the expression of a hash that can only be hex to `into`, from `at` on. Hot path: no strings.
 *
 * @returns its end, -1 if `bytes[start, end)` has other readings
 */
function writeHexHash(bytes, start, end, into, at) {
    const uuid = end - start === _hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .UUID_LENGTH */ .xL;
    const mark = MARKS.get(uuid ? 32 : end - start);
    if (mark === undefined)
        return -1;
    let to = at;
    for (let i = 0; i < mark.length; i++)
        into[to++] = mark[i];
    // 32 hex digits without 0, 1, 8 and 9 can be base32 too.
    let seen = end - start > 32 ? NOT_BASE32 : 0;
    for (let i = start; i < end; i++) {
        if (uuid && bytes[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .HYPHEN */ .jx)
            continue;
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
    const uuid = (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isUuid */ .O1)(bytes, start, end);
    const separator = uuid || (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isInPairs */ .bM)(bytes, start, end) ? '-' : (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isInFolder */ .Gp)(bytes, start, end) ? '/' : ':';
    const text = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, start, end).replaceAll(separator, '');
    const { length } = text;
    const hex = length % 2 === 0 && /^[0-9a-f]*$/i.test(text);
    const readings = [];
    if (hex && NAMES.has(length / 2))
        readings.push(Buffer.from(text, 'hex'));
    if (length === 32 && !uuid && /^[A-Z2-7]{32}$/i.test(text))
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
//# sourceMappingURL=hash-expressions.js.map

/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ pairsEnd),
/* harmony export */   Gp: () => (/* binding */ isInFolder),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   SG: () => (/* binding */ wholeHash),
/* harmony export */   TS: () => (/* binding */ mayHoldHash),
/* harmony export */   bM: () => (/* binding */ isInPairs),
/* harmony export */   kD: () => (/* binding */ SHORTEST_HASH),
/* harmony export */   ob: () => (/* binding */ scanHashes),
/* harmony export */   qv: () => (/* binding */ isHex),
/* harmony export */   wd: () => (/* binding */ SHORTEST_WORD),
/* harmony export */   xL: () => (/* binding */ UUID_LENGTH)
/* harmony export */ });
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5186);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _text_base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9324);
/* harmony import */ var _text_latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/** Recognizes content hashes by their shape alone: in real files, columns named `sha256` contain URLs and MD5s. */




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
const SHORTEST_HASH = 22;
/** The shortest hash in hex or base32, without the two digits that may name its folder. */
const SHORTEST_WORD = 30;
/** Checks whether `bytes[start, end)` has a run of letters that can be a hash. */
function mayHoldHash(bytes, start, end) {
    return longRun(bytes, start, end) >= 0;
}
/**
 * Calls `found` with the bounds of every hash in `bytes[start, end)`, and `runs` with those of runs of base64 letters.
 *
 * @param stops returns true to stop; called after each run
 * @param at where to begin or continue
 * @returns where to continue; `end` if nothing is left
 */
function scanHashes(bytes, start, end, found, runs = null, stops = null, at = start) {
    for (let from = longRun(bytes, at, end); from >= 0;) {
        let to = from + SHORTEST_HASH;
        while (to < end && CLASS[bytes[to]] !== 0)
            to++;
        scanRun(bytes, start, from, to, end, found);
        runs?.run(from, to);
        if (runs !== null && (to - from >= LONG || (to < end && LINE_END[bytes[to]] === 1))) {
            to = Math.max(to, runs.long(wholeStart(bytes, from, start)));
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
    while (start > lowest && (bytes[start - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKSLASH */ .r_ ? bytes[start] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o : CLASS[bytes[start - 1]] !== 0))
        start--;
    return start;
}
/** Returns where the first run long enough for a hash begins, else -1. Without a run it reads one byte in 22. */
function longRun(bytes, start, end) {
    let done = start;
    for (let i = start + SHORTEST_HASH - 1; i < end; i += SHORTEST_HASH) {
        if (CLASS[bytes[i]] === 0)
            continue;
        let from = i;
        while (from > done && CLASS[bytes[from - 1]] !== 0)
            from--;
        let to = i + 1;
        while (to < end && to < from + SHORTEST_HASH && CLASS[bytes[to]] !== 0)
            to++;
        if (to - from >= SHORTEST_HASH)
            return from;
        done = to;
        i = to;
    }
    return -1;
}
/** Scans a run of base64 letters: for one base64 hash, or for hex and base32 between its `+/_-`. */
function scanRun(bytes, floor, start, end, limit, found) {
    if (isInPairs(bytes, start, end)) {
        found(start, end);
        return;
    }
    const from = start + prefixLength(bytes, start, end);
    const prefixed = from > start || hasPrefix(bytes, floor, start);
    let padded = end;
    while (padded < limit && padded < end + 2 && bytes[padded] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .EQUALS */ .UT)
        padded++;
    if (isBase64(end - from, padded - end, prefixed) && (padded === limit || bytes[padded] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .EQUALS */ .UT)) {
        found(from, padded);
        return;
    }
    const named = namedStart(bytes, floor, start, end);
    if (named >= 0) {
        found(named, padded);
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
        else if (word - 3 >= start && isInFolder(bytes, word - 3, to) && beginsName(bytes, floor, word - 3))
            found(word - 3, to);
        else if (length > 32) {
            const inner = word + Math.max(markLength(bytes, word, to), escapeLength(bytes, floor, word, to));
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
    const text = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, start, Math.min(end, start + 6));
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
/** Returns the length of the digits before hex that belong to an escape, also to an escaped one (`%2F`, `%252F`). */
function escapeLength(bytes, floor, start, end) {
    if (start === floor || bytes[start - 1] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)
        return 0;
    for (let i = start;; i += 2) {
        if (isHexLength(end - i - 2))
            return i + 2 - start;
        if (bytes[i] !== 0x32 || bytes[i + 1] !== 0x35)
            return 0;
    }
}
/** Returns the length of an SRI prefix (`sha256-`) at the beginning of a run. */
function prefixLength(bytes, start, end) {
    const first = bytes[start] | 0x20;
    if (first !== 0x6d && first !== 0x73)
        return 0;
    const text = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, start, Math.min(end, start + 9));
    return PREFIX.exec(text)?.[0].length ?? 0;
}
/** Checks whether `md5:`, `sha1:`, `sha256:` or `sha512:` comes before a run. Nothing before `floor` is read. */
function hasPrefix(bytes, floor, start) {
    if (start - floor < 4 || (bytes[start - 1] !== 0x3a && bytes[start - 1] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .EQUALS */ .UT))
        return false;
    const text = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, Math.max(floor, start - 8), start - 1);
    return /(?:md5|sha-?1|sha-?256|sha-?512)$/i.test(text);
}
/** Letters of a hash in base64 without padding, and of an MD5 in the form of a UUID. */
const NAMED_LENGTHS = [22, 27, 43, 86, 36];
/** What may be between a hash and its name, such as in `"sha256": "…"`, `sha-256=:…:`, `ni:///sha-256;…`. */
const BETWEEN = Uint8Array.from({ length: 256 }, (_, byte) => ':=;/_-'.includes(String.fromCharCode(byte)) ? 2 : '"\' \t\\({'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Bytes before a hash in which its name is searched for. */
const NAME_BYTES = 16;
/** Returns where a hash begins that ends a run of base64 letters and follows the name of its algorithm; -1 if none. */
function namedStart(bytes, floor, start, end) {
    for (const length of NAMED_LENGTHS) {
        const at = end - length;
        if (at < start || at === floor || BETWEEN[bytes[at - 1]] === 0)
            continue;
        if (isNamed(bytes, floor, at) && (length !== UUID_LENGTH || isUuid(bytes, at, end)))
            return at;
    }
    return -1;
}
/** Checks whether the name of an algorithm and a separator come before `at`. */
function isNamed(bytes, floor, at) {
    const lowest = Math.max(floor, at - NAME_BYTES);
    let to = at;
    let between = 0;
    while (to > lowest && BETWEEN[bytes[to - 1]] !== 0)
        between |= BETWEEN[bytes[--to]];
    // Every name ends in a digit.
    if (between < 2 || to - lowest < 3 || bytes[to - 1] < 0x31 || bytes[to - 1] > 0x36)
        return false;
    const text = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, lowest, to);
    return /(?:md-?5|sha[-_]?1|sha[-_]?256|sha[-_]?512)$/i.test(text);
}
/** Characters of a UUID, which may be an MD5. */
const UUID_LENGTH = 36;
/** Checks for hex of 8, 4, 4, 4 and 12 digits with hyphens between: so some programs write an MD5. */
function isUuid(bytes, start, end) {
    if (end - start !== UUID_LENGTH)
        return false;
    for (let i = 0; i < UUID_LENGTH; i++) {
        const hyphen = i === 8 || i === 13 || i === 18 || i === 23;
        if (hyphen ? bytes[start + i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .HYPHEN */ .jx : _text_percent_js__WEBPACK_IMPORTED_MODULE_0__/* .HEX */ .UG[bytes[start + i]] === 255)
            return false;
    }
    return true;
}
/** What may be before a UUID that is a whole string, and after it. */
const UUID_START = /^["'({]*(?:urn:)?(?:uuid:)?["'({]*$/i;
const UUID_END = /^["')}]*$/;
/**
 * Returns the hash that a whole string is and that a longer text shows only after its name: base64 without padding, or
 * an MD5 in the form of a UUID. Null if it is none. Quotes may be around it, and braces or `urn:uuid:` at a UUID.
 */
function wholeHash(bytes, start, end) {
    const length = end - start;
    if (length < SHORTEST_HASH || length > 88)
        return null;
    const first = bytes[start];
    const quoted = first === 0x22 || first === 0x27;
    const from = quoted ? start + 1 : start;
    const to = quoted && bytes[end - 1] === first ? end - 1 : end;
    if (isBase64(to - from, 0, true) && isRandomBase64(bytes, from, to))
        return { start: from, end: to, uuid: false };
    return wholeUuid(bytes, start, end);
}
function wholeUuid(bytes, start, end) {
    let hyphen = start;
    while (hyphen < end && bytes[hyphen] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .HYPHEN */ .jx)
        hyphen++;
    const from = hyphen - 8;
    const to = from + UUID_LENGTH;
    if (from < start || to > end || !isUuid(bytes, from, to))
        return null;
    const around = (0,_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(bytes, start, end);
    if (!UUID_START.test(around.slice(0, from - start)) || !UUID_END.test(around.slice(to - start)))
        return null;
    return { start: from, end: to, uuid: true };
}
/** Checks for base64 that is not a word or a path: letters in both cases, and no bits left at its end. */
function isRandomBase64(bytes, start, end) {
    let upper = false;
    let lower = false;
    for (let i = start; i < end; i++) {
        const value = _text_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .SEXTET */ .I9[bytes[i]];
        if (value > 63)
            return false;
        if (value < 26)
            upper = true;
        else if (value < 52)
            lower = true;
    }
    const unused = (end - start) % 4 === 2 ? 15 : 3;
    return upper && lower && (_text_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .SEXTET */ .I9[bytes[end - 1]] & unused) === 0;
}
/** Checks for a hash whose first two digits name a folder: `ab/cdef…`, as DVC and other stores keep files. */
function isInFolder(bytes, start, end) {
    return (bytes[start + 2] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .SLASH */ .o &&
        isHexLength(end - start - 1) &&
        isHex(bytes, start, start + 2) &&
        isHex(bytes, start + 3, end));
}
/** Checks whether the digits at `at` do not continue a word or an escape. Nothing before `floor` is read. */
function beginsName(bytes, floor, at) {
    return at === floor || ((CLASS[bytes[at - 1]] & WORD) === 0 && bytes[at - 1] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ);
}
/** Checks for a hash in pairs with hyphens between them: `E3-B0-…`, as .NET writes bytes. */
function isInPairs(bytes, start, end) {
    if (bytes[start + 2] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .HYPHEN */ .jx || !isHexLength(((end - start + 1) / 3) * 2))
        return false;
    for (let i = start; i < end; i += 3) {
        if (!isHex(bytes, i, i + 2) || (i + 2 < end && bytes[i + 2] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .HYPHEN */ .jx))
            return false;
    }
    return true;
}
/**
 * Returns the end of a hash in pairs (`e3:b0:…`) whose first colon is `colon`, else -1.
 *
 * @param floor nothing before it is read
 */
function pairsEnd(bytes, colon, floor, end) {
    const start = colon - 2;
    if (start < floor || !isHex(bytes, start, colon))
        return -1;
    if (start > floor && (bytes[start - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH || isWordByte(bytes[start - 1])))
        return -1;
    let i = colon;
    while (i + 2 < end && bytes[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH && isHex(bytes, i + 1, i + 3))
        i += 3;
    const pairs = (i - start + 1) / 3;
    return isHexLength(pairs * 2) && !(i < end && isWordByte(bytes[i])) ? i : -1;
}
function isWordByte(byte) {
    return (CLASS[byte] & WORD) !== 0;
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
/* harmony export */   Cc: () => (/* binding */ mayBeWrappingPath),
/* harmony export */   IY: () => (/* binding */ OTHER_ENDINGS),
/* harmony export */   L0: () => (/* binding */ TAIL_FACTOR),
/* harmony export */   SM: () => (/* binding */ mayWrapOtherwise),
/* harmony export */   Vo: () => (/* binding */ BY_VALUE_ENDINGS),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES),
/* harmony export */   eM: () => (/* binding */ TAIL_TABLE),
/* harmony export */   pr: () => (/* binding */ mayHaveFurtherReadings),
/* harmony export */   y3: () => (/* binding */ WRAPPING_PATHS)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2223);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/**
 * Checks quickly whether a URL may also mean something else by the rules of its host. The check is built from the
 * tables of wrappers and of the hub, so no row can be missing. Hot path: bytes only.
 */


/** How the hosts of these services end, in lower case. */
const KNOWN_ENDINGS = [..._hub_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_HOSTS */ .yS, ..._wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ hosts }) => hosts)].map(name => Buffer.from(name));
/** Those of services that wrap only whole values of a query. */
const BY_VALUE = new Set(_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ hosts, byValue }) => (byValue ? hosts : [])));
const BY_VALUE_ENDINGS = [...BY_VALUE].map(name => Buffer.from(name));
/** How the hosts of all other services end. */
const OTHER_ENDINGS = KNOWN_ENDINGS.filter(name => !BY_VALUE.has(Buffer.from(name).toString()));
/** Bytes of an ending that are compared first. */
const TAIL_BYTES = Math.min(...KNOWN_ENDINGS.map(name => name.length));
const TAILS = 4096;
const TAIL_FACTOR = 33;
/** Host endings, by a number made of their last bytes. */
const GROUPED = groupedByTail(KNOWN_ENDINGS);
const GROUPED_OTHERS = groupedByTail(OTHER_ENDINGS);
/** Has 1 for each number of an ending; the number is what `tailNumber` makes of the last `TAIL_BYTES` bytes. */
const TAIL_TABLE = Uint8Array.from({ length: TAILS }, (_, number) => (GROUPED.has(number) ? 1 : 0));
function groupedByTail(names) {
    const groups = new Map();
    for (const name of names) {
        const number = tailNumber(name, name.length);
        groups.set(number, [...(groups.get(number) ?? []), name]);
    }
    return groups;
}
function tailNumber(bytes, end) {
    let number = 0;
    for (let i = end - TAIL_BYTES; i < end; i++)
        number = (number * TAIL_FACTOR) ^ bytes[i];
    return number & (TAILS - 1);
}
/** Path beginnings of services whose hosts have no common ending, in lower case. */
const WRAPPING_PATHS = _wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .WRAPPERS */ .V.flatMap(({ path }) => path === undefined ? [] : [Buffer.from(path)]);
/** Checks whether the host `bytes[start, end)`, in lower case, ends like one of these services. If in doubt, returns true. */
function mayHaveFurtherReadings(bytes, start, end) {
    return endsIn(GROUPED, bytes, start, end);
}
/** Like `mayHaveFurtherReadings`, without the services that wrap only whole values of a query. */
function mayWrapOtherwise(bytes, start, end) {
    return endsIn(GROUPED_OTHERS, bytes, start, end);
}
function endsIn(endings, bytes, start, end) {
    if (end - start < TAIL_BYTES)
        return false;
    const number = tailNumber(bytes, end);
    if (TAIL_TABLE[number] === 0)
        return false;
    for (const name of endings.get(number) ?? [])
        if (standsAt(name, bytes, end - name.length, start))
            return true;
    return false;
}
/**
 * Checks whether the path at `at` may belong to a service with many hosts. If in doubt, it returns true. A path that
 * begins with empty segments or dots has to be in canonical form.
 */
function mayBeWrappingPath(bytes, at, end) {
    for (const path of WRAPPING_PATHS)
        if (at + path.length <= end && beginsLike(path, bytes, at))
            return true;
    return false;
}
/** Checks whether `name`, in lower case, is at `at` in any case. */
function beginsLike(name, bytes, at) {
    let i = 0;
    while (i < name.length && (bytes[at + i] | 0x20) === name[i])
        i++;
    return i === name.length;
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
/* harmony export */   I: () => (/* binding */ PlainUrl),
/* harmony export */   U: () => (/* binding */ isWordEnd)
/* harmony export */ });
/* harmony import */ var _encoded_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5867);
/* harmony import */ var _text_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1099);
/* harmony import */ var _text_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8592);
/* harmony import */ var _known_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1689);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);





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
    #isService;
    /**
     * @param bytes where canonical forms are written; `room` gives the size that one needs
     * @param isService checks for a host whose URLs have more readings
     */
    constructor(bytes, isService = _known_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHaveFurtherReadings */ .pr) {
        this.bytes = bytes;
        this.#isService = isService;
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
        let label = at;
        for (; i < end; i++) {
            const byte = HOST[text[i]];
            if (byte === 0 || (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0 && last === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0))
                break;
            out[to++] = last = byte;
            if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0)
                label = to;
        }
        // An empty last label, or no label.
        if (last < 0x30 || out[at] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HYPHEN */ .jx)
            return false;
        if (this.#isService(out, at, to))
            return false;
        this.address = last <= 0x39;
        if (last <= 0x66 && (0,_text_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIpv4 */ .ni)(out, at, to) >= 0 !== this.address)
            return false;
        // Downloaders read `0x` as 0, refuse a number that ends no address, and check such a host's punycode.
        if (this.address ? !isDottedDecimal(out, at, to) : out[label] <= 0x39)
            return false;
        this.start = at;
        this.hostEnd = to;
        if (i < end && text[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH) {
            const port = i + 1;
            i = (0,_text_port_js__WEBPACK_IMPORTED_MODULE_4__/* .portEnd */ .Z)(text, port, end);
            if (i <= port)
                return false;
        }
        if (i === end || text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o) {
            if (i < end && text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .QUESTION */ .c3 && text[i] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH */ .v9)
                return false;
            out[to++] = _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .SLASH */ .o;
        }
        else if ((0,_known_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeWrappingPath */ .Cc)(text, i, end))
            return false;
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
                if (_encoded_start_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCODED_START */ .Y6[next] !== 0 && byte !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .DOT */ .y0 && (0,_encoded_start_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeEncoded */ .zY)(text, i + 1, end))
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
//# sourceMappingURL=plain.js.map

/***/ }),

/***/ 4982:
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
// EXTERNAL MODULE: ./lib/item/reading/hash-expressions.js
var hash_expressions = __webpack_require__(9608);
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
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/item/reading/ranges.js
/** Expands ranges and alternatives in a URL, as shells, curl and WebDataset do: `part-{000..127}.tar`, `{a,b}`, `[1-9]`. */



const BOUND = String.raw `(-?\d+|[A-Za-z])`;
/** A range of a shell, one of curl, or alternatives. */
const GROUP = new RegExp(String.raw `\{${BOUND}\.\.${BOUND}(?:\.\.(-?\d+))?\}|\[${BOUND}-${BOUND}(?::(\d+))?\]|\{([^{},]*,[^{}]*)\}`);
/** Yields the URLs that a text with ranges means; of more than the limit, the first and the last. */
function* expandedRanges(text) {
    if (!text.includes(ascii/* OPEN_BRACE */.Hv) && !text.includes(ascii/* OPEN_BRACKET */.WL))
        return;
    // WebDataset joins the parts of a dataset like this.
    for (const part of (0,latin1/* latin1 */.W)(text).split('::')) {
        for (const each of expanded(part))
            yield Buffer.from(each, 'latin1');
    }
}
function* expanded(text) {
    // Every group comes as its seven parts, then the text after it.
    const parts = text.split(GROUP);
    const size = 8;
    if (parts.length === 1)
        return;
    const groups = Array.from({ length: (parts.length - 1) / size }, (_, i) => choices(parts.slice(i * size + 1, (i + 1) * size)));
    const count = groups.reduce((product, group) => product * group.count, 1);
    const texts = (choose) => groups.reduce((joined, group, i) => `${joined}${group.at(choose(group.count))}${parts[(i + 1) * size] ?? ''}`, parts[0] ?? '');
    if (count > item_limits/* MAX_RANGE_URLS */.ON) {
        yield texts(() => 0);
        yield texts(last => last - 1);
        return;
    }
    for (let number = 0; number < count; number++) {
        let rest = number;
        yield texts(choice => {
            const chosen = rest % choice;
            rest = Math.floor(rest / choice);
            return chosen;
        });
    }
}
function choices([from, to, step, low, high, stride, list]) {
    const alternatives = list?.split(',');
    if (alternatives !== undefined)
        return { count: alternatives.length, at: index => alternatives[index] ?? '' };
    return range(from ?? low ?? '', to ?? high ?? '', step ?? stride);
}
/** Numbers keep the width of a bound that begins with zero. */
function range(from, to, step = '1') {
    const isLetter = /^[A-Za-z]$/.test(from) && /^[A-Za-z]$/.test(to);
    const value = (bound) => (isLetter ? bound.charCodeAt(0) : Number(bound));
    const [start, end] = [value(from), value(to)];
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
        return { count: 1, at: () => from };
    const stride = Math.abs(Number(step)) || 1;
    const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
    return {
        count: Math.floor(Math.abs(end - start) / stride) + 1,
        at: index => {
            const number = start + Math.sign(end - start) * index * stride;
            if (isLetter)
                return String.fromCharCode(number);
            return number < 0 ? `-${String(-number).padStart(width - 1, '0')}` : String(number).padStart(width, '0');
        }
    };
}
//# sourceMappingURL=ranges.js.map
// EXTERNAL MODULE: ./lib/item/text/scheme.js
var text_scheme = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/item/text/base64.js
var base64 = __webpack_require__(9324);
// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/item/text/host-shape.js
var host_shape = __webpack_require__(9033);
;// CONCATENATED MODULE: ./lib/item/reading/json-values.js
/** Reads JSON inside a URL, which some resizers and redirects take as a parameter. */



/** A string of JSON, with its escapes. */
const STRING = /"((?:[^"\\]|\\.)*)"/gs;
/** Checks whether a text begins like an object or array of JSON. */
function beginsAsJson(text) {
    return text[0] === ascii/* OPEN_BRACE */.Hv || text[0] === ascii/* OPEN_BRACKET */.WL;
}
/** Yields the strings of a text that begins like JSON, whatever comes between them, and those of JSON in a string. */
function* jsonStrings(text, depth = 0) {
    if (!beginsAsJson(text) || depth === item_limits/* MAX_INNER_URLS */.Ri)
        return;
    for (const [written, inside = ''] of (0,latin1/* latin1 */.W)(text).matchAll(STRING)) {
        const value = Buffer.from(unescaped(written, inside), 'latin1');
        yield value;
        yield* jsonStrings(value, depth + 1);
    }
}
/** Decodes a string of JSON; one that no JSON parser accepts is returned as it is. */
function unescaped(written, inside) {
    if (!inside.includes('\\'))
        return inside;
    try {
        return String(JSON.parse(written));
    }
    catch {
        return inside;
    }
}
//# sourceMappingURL=json-values.js.map
// EXTERNAL MODULE: ./lib/item/reading/encoded-start.js
var encoded_start = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/item/text/url-start.js
var url_start = __webpack_require__(4311);
// EXTERNAL MODULE: ./lib/item/reading/wrappers.js
var wrappers = __webpack_require__(3122);
;// CONCATENATED MODULE: ./lib/item/reading/unwrap.js
/**
 * Finds URLs inside a URL: what an archive, proxy, resizer, translator or redirect wraps, one level deep. It removes
 * only as many escapes as needed, because the inner URL may wrap something itself.
 */












/**
 * Returns the URLs that a URL wraps.
 *
 * @param most the most URLs to return
 * @param bytes the most bytes of them, so that a text of only schemes costs no more than its length
 * @returns the URLs, and whether they are all
 */
function unwrap(url, most, bytes) {
    const found = new WrappedUrls(most, bytes, url);
    const { rest } = url;
    const text = url.text.subarray(0, url.listed ? wordEnd(url.text, rest) : url.text.length);
    const query = indexOf(text, ascii/* QUESTION */.c3, ascii/* HASH */.v9, rest);
    pathTails(text, rest, query, found);
    values(text, query, found);
    const written = () => (0,latin1/* latin1 */.W)(text, indexOf(text, ascii/* SLASH */.o, ascii/* QUESTION */.c3, rest));
    for (const wrapped of (0,wrappers/* wrappedByHost */.J)(url.host, url.path, written))
        found.add(Buffer.from(wrapped, 'latin1'));
    return { found: found.all, all: !found.full };
}
class WrappedUrls {
    all = [];
    listed;
    tail;
    /** How many segments were decoded together with those after them, as one text in base64. */
    tails = 0;
    #most;
    /** Bytes that may still be added. */
    #bytes;
    constructor(most, bytes, { listed, tail }) {
        this.#most = most;
        this.#bytes = bytes;
        this.listed = listed;
        this.tail = tail;
    }
    get full() {
        return this.all.length >= this.#most || this.#bytes < 0 || this.tails > item_limits/* MAX_BASE64_SEGMENTS */.IN;
    }
    add(text, tail = false) {
        if (this.full || text.length <= 3)
            return;
        this.#bytes -= text.length;
        if (this.#bytes >= 0)
            this.all.push({ text, tail });
    }
    /** Adds what was encoded: a URL, or the strings of JSON. */
    addDecoded(text) {
        if (!beginsAsJson(text))
            this.add(text);
        else
            for (const inside of jsonStrings(text))
                if (isUrl(inside))
                    this.add(inside);
    }
}
function indexOf(text, byte, other, start) {
    let i = start;
    while (i < text.length && text[i] !== byte && text[i] !== other)
        i++;
    return i;
}
const WORD_ENDS = (0,byte_table/* byteTable */.v)(/[<>"`]/);
const VALUE_ENDS = (0,byte_table/* byteTable */.v)(/[&;#?]/);
function wordEnd(text, start) {
    let i = start;
    while (i < text.length && text[i] > 0x20 && WORD_ENDS[text[i]] !== 1)
        i++;
    return i;
}
function isDelimiter(byte) {
    return byte === ascii/* COMMA */.KE || byte === ascii/* SEMICOLON */.I8 || byte === ascii/* PIPE */.L5;
}
/** Finds schemes anywhere after the host, and segments that hide one. */
function pathTails(text, rest, query, found) {
    for (let i = rest; i < text.length && !found.full; i++) {
        const byte = text[i];
        if (byte === ascii/* COLON */.oH) {
            const start = schemeStart(text, rest, i);
            if (start >= 0 &&
                !found.tail &&
                i + 1 < text.length &&
                (0,text_scheme/* isSlash */.YY)(text[i + 1]) &&
                !(found.listed && isDelimiter(text[start - 1])))
                tail(text, start, text.length, rest, found);
        }
        else if (byte === ascii/* PERCENT */.IQ && i < query) {
            const start = schemeStart(text, rest, i);
            if (start >= 0 && (0,url_start/* beginsDisguised */.oT)(text, start, text.length)) {
                tail(text, start, text.length, rest, found);
                // Its own slashes are escaped, so an unescaped one may end it: `…/RU=https%3A%2F%2Fa.example%2F/RK=2`.
                const end = indexOf(text, ascii/* SLASH */.o, ascii/* QUESTION */.c3, i);
                if (end < text.length)
                    tail(text, start, end, rest, found);
            }
        }
        else if ((byte === ascii/* SLASH */.o || byte === ascii/* COMMA */.KE || byte === ascii/* HASH */.v9) && i + 1 < text.length) {
            if (text[i + 1] === ascii/* PERCENT */.IQ && (0,url_start/* beginsDisguised */.oT)(text, i + 1, text.length))
                found.add(uncovered(text.subarray(i + 1)));
            if (i < query && (0,encoded_start/* mayBeBase64 */.Qh)(text, i + 1, query))
                base64Tail(text, i + 1, query, found);
            else if (i < query && (0,encoded_start/* mayBeHex */.ET)(text, i + 1, query))
                found.add((0,percent/* decodeHex */.EF)(text.subarray(i + 1, query)));
        }
    }
}
/** Adds the URL that begins at `start`. After `plain/`, imgproxy puts the format of the picture after an `@`. */
function tail(text, start, end, rest, found) {
    const url = text.subarray(start, end);
    found.add(uncovered(url), end === text.length && !url.includes(ascii/* PERCENT */.IQ));
    const isPlain = start - PLAIN.length >= rest && PLAIN.every((byte, i) => text[start - PLAIN.length + i] === byte);
    const format = isPlain ? url.lastIndexOf(ascii.AT) : -1;
    if (format > 0)
        found.add(uncovered(url.subarray(0, format)));
}
const PLAIN = Buffer.from('/plain/');
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
    const stop = base64Part(text, start, end, found);
    if (text[stop] !== ascii/* SLASH */.o || ++found.tails > item_limits/* MAX_BASE64_SEGMENTS */.IN)
        return;
    let last = stop;
    while (last < end && (0,base64/* isBase64Letter */.uD)(text[last]))
        last++;
    found.addDecoded((0,base64/* decodeBase64 */.y4)(text.subarray(start, last)));
    found.addDecoded((0,base64/* decodeBase64 */.y4)(text.subarray(start, last).filter(byte => byte !== ascii/* SLASH */.o)));
}
/** Decodes base64 and, as in a token, what follows JSON in it after a full stop. Returns where the first part ends. */
function base64Part(text, start, end, found) {
    const stop = base64End(text, start, end);
    const decoded = (0,base64/* decodeBase64 */.y4)(text.subarray(start, stop));
    found.addDecoded(decoded);
    if (stop < end && text[stop] === ascii/* DOT */.y0 && beginsAsJson(decoded)) {
        found.addDecoded((0,base64/* decodeBase64 */.y4)(text.subarray(stop + 1, base64End(text, stop + 1, end))));
    }
    return stop;
}
function base64End(text, start, end) {
    let stop = start;
    while (stop < end && (0,base64/* isBase64Letter */.uD)(text[stop]) && text[stop] !== ascii/* SLASH */.o)
        stop++;
    return stop;
}
/** Reads the values of a query or fragment, whatever their names. */
function values(text, query, found) {
    for (let i = query + 1; i < text.length && !found.full; i++) {
        let end = i;
        let equals = -1;
        while (end < text.length && VALUE_ENDS[text[end]] !== 1) {
            if (text[end] === ascii/* EQUALS */.UT && equals < 0)
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
    else if (beginsAsJson(text))
        found.addDecoded(text);
    else if ((0,encoded_start/* mayBeHex */.ET)(text, 0, text.length))
        found.add((0,percent/* decodeHex */.EF)(text));
    else if ((0,encoded_start/* mayBeBase64 */.Qh)(text, 0, text.length))
        base64Part(text, 0, text.length, found);
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
    if (isBare(text))
        return text;
    for (let layer = 0; layer < item_limits/* MAX_ESCAPE_LAYERS */.Qr && text.includes(ascii/* PERCENT */.IQ); layer++) {
        const next = new Uint8Array(text.length);
        const length = (0,percent/* decodeOnce */.UW)(text, 0, text.length, next, 0);
        if (length === text.length)
            return text;
        text = next.subarray(0, length);
        if (isBare(text))
            return text;
    }
    const all = new Uint8Array(text.length);
    return all.subarray(0, (0,percent/* decodeFully */.NE)(text, 0, text.length, all, 0));
}
/** Checks whether a text shows a scheme, a host or JSON without further decoding. */
function isBare(text) {
    if (beginsAsJson(text))
        return true;
    let i = 0;
    while (i < text.length && text[i] !== ascii/* PERCENT */.IQ)
        i++;
    const clear = text.subarray(0, i);
    const colon = clear.indexOf(ascii/* COLON */.oH);
    if (colon > 0 && (0,text_scheme/* isSpecialScheme */.$G)(clear, 0, colon) && clear.length > colon + 1 && (0,text_scheme/* isSlash */.YY)(clear[colon + 1]))
        return true;
    return (0,host_shape/* hasTail */.PZ)(clear, (0,host_shape/* hostEnd */.kh)(clear, 0, clear.length), clear.length) && isUrl(clear);
}
//# sourceMappingURL=unwrap.js.map
// EXTERNAL MODULE: ./lib/item/text/letter-case.js
var letter_case = __webpack_require__(8784);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
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
    if (!text.includes(0x28) && !text.includes(0x5b) && !text.includes(0x7b))
        return null;
    const written = (0,latin1/* latin1 */.W)(text);
    const plain = written.replace(/[[({](?:\.|dot)[\])}]/gi, '.');
    return plain === written ? null : Buffer.from(plain, 'latin1');
}
/** Reads bytes that are not UTF-8 as Latin-1. */
function fromLatin1(text) {
    return (0,external_node_buffer_.isAscii)(text) || (0,external_node_buffer_.isUtf8)(text) ? null : Buffer.from((0,latin1/* latin1 */.W)(text));
}
/** Where a URL in running text may end: at the first occurrence of each. */
const DELIMITERS = ["'", '*', '](', ' ', '"', '<', '>', '`', '\\', '[', '{', '(', '^'];
/** Where a URL in a list may end. It may contain them itself, so the first few occurrences and the last count. */
const SEPARATORS = [',', ';', '|'];
/** Marks of a sentence after which a URL may end. */
const PUNCTUATION = (0,byte_table/* byteTable */.v)(/[.,;:!?'"*_~\\>]/);
/** Bytes at which a URL may end: delimiters, separators, brackets, and all past ASCII. */
const ENDS = (0,byte_table/* byteTable */.v)(/['*\][( "<>`\\{^,;|)}\x80-\xff]/);
/** Checks whether any byte after `rest` may end the URL earlier. */
function mayEndEarlier(text, rest) {
    if (text.length > rest && PUNCTUATION[text[text.length - 1]] === 1)
        return true;
    for (let i = rest; i < text.length; i++)
        if (ENDS[text[i]] === 1)
            return true;
    return false;
}
/**
 * Returns the beginnings of a text that may be the whole URL: up to a delimiter, up to an unopened bracket, up to the
 * first non-ASCII letter, and each without the sentence's punctuation.
 *
 * @param rest where the URL's authority begins: nothing before it is cut
 */
function shorter(text, rest) {
    if (!mayEndEarlier(text, rest))
        return [];
    const written = (0,latin1/* latin1 */.W)(text);
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
        if (!bracket && PUNCTUATION[char.charCodeAt(0)] !== 1)
            break;
        to--;
    }
    return to;
}
//# sourceMappingURL=variants.js.map
// EXTERNAL MODULE: ./lib/item/text/port.js
var port = __webpack_require__(8592);
;// CONCATENATED MODULE: ./lib/item/reading/whatwg.js
/**
 * Reads what a downloader fetches: host, path and query by the WHATWG URL Standard. It keeps escapes and empty segments
 * that the canonical form does not.
 */




/** Bytes that `new URL` does not change and that end no part. A URL of only these bytes needs no `new URL`. */
const PLAIN_HOST = (0,byte_table/* byteTable */.v)(/[A-Za-z0-9._-]/);
const PLAIN_PATH = (0,byte_table/* byteTable */.v)(/[A-Za-z0-9!$%&'()*+,./:;=@[\]_|~-]/);
const PLAIN_QUERY = (0,byte_table/* byteTable */.v)(/[A-Za-z0-9!$%&()*+,./:;=?@[\]_|~^`{}-]/);
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
        if (i < end && text[i] === ascii/* COLON */.oH)
            i = (0,port/* portEnd */.Z)(text, i + 1, end);
        if (i < 0)
            return false;
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
    #plain = new reading_plain/* PlainUrl */.I(new Uint8Array(1024));
    #canonical = new reading_canonical/* Canonicalizer */.t_();
    #whatwg = new WhatwgReader();
    #scheme = new text_scheme/* SchemeReader */.TF();
    #queue = [];
    #seen = new Set();
    #anyHost = false;
    #tooMany = false;
    /** What hashes are read in. */
    #bytes = new Uint8Array(0);
    #emitHash = (from, to) => {
        (0,hash_expressions/* emitHash */.Im)(this.#bytes, from, to, this.#sink);
    };
    /** The item as written, until its MD5s are made. */
    #written = null;
    /** Bytes that may still be canonicalized for the current item. A text that may be a reading costs a quarter of that. */
    #budget = 0;
    constructor(sink, urlMd5) {
        this.#sink = sink;
        this.#urlMd5 = urlMd5;
    }
    /** Passes on the expressions of a URL with one reading and no expression twice, and returns true; else false. */
    readPlain(bytes, start, end) {
        if (!this.#isPlain(bytes, start, end))
            return false;
        (0,expressions/* emitExpressions */.H7)(this.#plain, this.#sink);
        this.#hashes(bytes, start, end);
        return true;
    }
    #isPlain(bytes, start, end) {
        const scheme = this.#scheme;
        if (this.#urlMd5 || !scheme.read(bytes, start, end) || !scheme.special || scheme.backslash)
            return false;
        const plain = this.#plain;
        if (reading_plain/* PlainUrl */.I.room(end - start) > plain.bytes.length)
            plain.bytes = new Uint8Array(reading_plain/* PlainUrl */.I.room(end - start) * 2);
        return plain.read(bytes, scheme.rest, end, 0);
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
        // A cleared set would keep its old tables for a while, because the engine links each to the next one.
        this.#seen = new Set();
        this.#queue = [];
        this.#written = bytes.subarray(start, end);
        this.#hashes(bytes, start, end);
        this.#push(bytes.subarray(start, end), 0);
        // The queue grows during the loop.
        for (let i = 0; i < this.#queue.length; i++)
            this.#read(this.#queue[i]);
        this.#queue = [];
        return this.#anyHost && !this.#tooMany;
    }
    /** Content-addressed stores name a file by its hash, so hashes inside a URL are looked up too. */
    #hashes(bytes, start, end) {
        this.#bytes = bytes;
        (0,hashes/* scanHashes */.ob)(bytes, start, end, this.#emitHash);
    }
    #push(text, depth, tail = false) {
        this.#budget -= text.length >> 2;
        if (this.#budget < 0 || this.#sink.full === true)
            this.#tooMany = true;
        if (this.#tooMany)
            return;
        const tidied = tidy(text);
        const key = (0,latin1/* latin1 */.W)(tidied);
        if (tidied.length === 0 || this.#seen.has(key))
            return;
        if (this.#queue.length >= item_limits/* MAX_READINGS */.XA) {
            this.#tooMany = true;
            return;
        }
        this.#seen.add(key);
        this.#queue.push({ text: tidied, depth, tail });
    }
    #read({ text, depth, tail }) {
        // The item itself is read the long way even if it is plain, so that both ways can be compared.
        if (depth > 0 && this.#isPlain(text, 0, text.length)) {
            this.#emitUrl(this.#plain);
            return;
        }
        const whole = unescapedWhole(text);
        if (whole !== null)
            this.#push(whole, depth);
        for (const other of undisguised(text))
            this.#push(other, depth);
        for (const each of expandedRanges(text)) {
            this.#push(each, depth);
            if (this.#tooMany)
                return;
        }
        this.#scheme.read(text, 0, text.length);
        const { rest } = this.#scheme;
        const bare = this.#scheme.colon < 0;
        const uncovered = (0,host_reader/* uncoveredHost */.Uu)(text, rest, bare);
        if (uncovered !== null)
            this.#push(uncovered, depth);
        this.#emit(text);
        const { bytes, hostEnd, end } = this.#canonical;
        const host = (0,latin1/* latin1 */.W)(bytes, 0, hostEnd);
        const path = (0,latin1/* latin1 */.W)(bytes, hostEnd, end);
        for (const beginning of shorter(text, rest))
            this.#emit(beginning);
        if (bare && rest === 0)
            this.#pushAfterWord(text, depth);
        if (depth === item_limits/* MAX_INNER_URLS */.Ri || this.#tooMany)
            return;
        // What follows a blank or a delimiter in the string itself was already found as a separate item.
        const url = { text, rest, host, path, listed: depth === 0, tail };
        const { found, all } = unwrap(url, item_limits/* MAX_READINGS */.XA, item_limits/* MAX_READING_BYTES */.Aq);
        if (!all)
            this.#tooMany = true;
        for (const wrapped of found)
            this.#push(wrapped.text, depth + 1, wrapped.tail);
    }
    /** `見example.test/x`: in languages without blanks, the text before the host may belong to the sentence. */
    #pushAfterWord(text, depth) {
        const dot = text.indexOf(ascii/* DOT */.y0);
        let start = dot;
        while (start > 0 && text[start - 1] < 0x80)
            start--;
        if (start > 0 && start < dot)
            this.#push(text.subarray(start), depth);
    }
    /** Passes on the expressions of one text: in canonical form, in the other orders, and as a downloader reads it. */
    #emit(text) {
        this.#budget -= text.length;
        if (this.#budget < 0 || this.#sink.full === true)
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
        else if ((0,known_hosts/* mayHaveFurtherReadings */.pr)(bytes, 0, hostEnd)) {
            const host = (0,latin1/* latin1 */.W)(bytes, 0, hostEnd);
            repositories = (0,hub/* hubRepositories */.At)(host, (0,latin1/* latin1 */.W)(bytes, hostEnd, end));
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
    const written = (0,latin1/* latin1 */.W)(text, rest);
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
    { hosts: ['weserv.nl', 'wsrv.nl'], byValue: true, wrapped: (_, path) => urlValues(path) },
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
    { hosts: ['bing.com'], wrapped: (_, path) => [fromBing(path)] },
    { hosts: [], path: '/unsafe/', host: /./, wrapped: (_, path) => [fromThumbor(path)] },
    { hosts: [], path: '/resizer/', host: /./, wrapped: (_, path) => [fromThumbor(path)] },
    { hosts: ['urldefense.com', 'urldefense.proofpoint.com'], wrapped: (_, path) => [fromUrlDefense(path)] }
];
/**
 * Returns what a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path canonical, with its query, one character per byte
 * @param written returns the same as it is written
 */
function wrappedByHost(host, path, written) {
    const wrappers = WRAPPERS.filter(wrapper => isOf(wrapper, host));
    if (wrappers.length === 0)
        return [];
    return [path, written()]
        .flatMap(each => wrappers.flatMap(wrapper => wrapper.wrapped(host, each)))
        .filter((found) => found !== undefined && found !== '');
}
function isOf({ hosts, host: looks }, host) {
    const named = hosts.length === 0 || hosts.some(name => host === name || host.endsWith(`.${name}`));
    return named && (looks === undefined || looks.test(host));
}
/** `?url=host/path`, escaped or not, also after `ssl:`. Values with a scheme are read from every URL. */
function urlValues(path) {
    const query = path.slice(path.indexOf('?') + 1);
    return query
        .split('&')
        .filter(part => part.startsWith('url='))
        .map(part => part.slice('url='.length))
        .filter(value => !/^https?(?::|%3a)/i.test(value))
        .map(value => value.replace(/^ssl(?::|%3a)/i, ''));
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
/** `/ck/a?u=a1` and base64. */
function fromBing(path) {
    const value = /^\/+ck\/+a\?(?:.*&)?u=a1([\w+/%-]+)/s.exec(path)?.[1];
    return value === undefined
        ? undefined
        : Buffer.from(value.replace(/%2b/gi, '+').replace(/%2f/gi, '/'), 'base64').toString('latin1');
}
/** `/unsafe/300x200/smart/host/path`, and the same after a key. thumbor adds the scheme itself. */
function fromThumbor(path) {
    const options = /^\/+(?:unsafe|resizer\/+[\w=-]+)\/+(?:(?:trim(?::[^/]*)?|debug|meta|(?:adaptive-|full-)*fit-in|\d+x\d+:\d+x\d+|-?\d*x-?\d*|left|right|center|top|bottom|middle|smart|filters:[^/]*)\/+)*/i;
    const inside = options.exec(path);
    const rest = inside === null ? '' : path.slice(inside[0].length);
    return /^[^/?]*(?:\.|%2f)/i.test(rest) ? rest.replace(/%2f/gi, '/') : undefined;
}
/** `/v2/url?u=https-3A__host_path`: `-` means `%`, `_` a slash. */
function fromUrlDefense(path) {
    const value = /^\/+v2\/+url\?(?:.*&)?u=([^&]+)/s.exec(path)?.[1];
    return value?.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%');
}
//# sourceMappingURL=wrappers.js.map

/***/ }),

/***/ 2303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ MAX_SCREENED_BYTES),
/* harmony export */   Ki: () => (/* binding */ MAX_EXPRESSION_BYTES),
/* harmony export */   Ov: () => (/* binding */ SHORTEST_ENCODED),
/* harmony export */   Tv: () => (/* binding */ MAX_EXPRESSIONS),
/* harmony export */   r0: () => (/* binding */ MAX_BLOCK_BYTES)
/* harmony export */ });
/** Limits of the screen. What is longer is read without it. */
/** Bytes of a string that waits to be screened. Texts are longer, and have to be scanned anyway. */
const MAX_SCREENED_BYTES = 1 << 12;
/** Bytes that are copied as a whole. Half of the memory for texts is left for strings from elsewhere. */
const MAX_BLOCK_BYTES = 3 << 15;
/** Bytes of a URL without its scheme. With the scheme it fits into three blocks of a digest. */
const MAX_EXPRESSION_BYTES = 175;
/**
 * Expressions of one string: two forms of five hosts with six paths each, three MD5s and four hashes of a URL, and five hosts
 * with seven paths and three MD5s of one that wraps it.
 */
const MAX_EXPRESSIONS = 105;
/** The shortest text in base64 or hex that encodes a URL. */
const SHORTEST_ENCODED = 12;
//# sourceMappingURL=screen-limits.js.map

/***/ }),

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ CAPACITY),
/* harmony export */   $n: () => (/* binding */ MD5_PADDING),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   D2: () => (/* binding */ LOWERED),
/* harmony export */   De: () => (/* binding */ MD5_BYTES),
/* harmony export */   Ep: () => (/* binding */ DOT_LIST),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   FY: () => (/* binding */ LISTED_BITS),
/* harmony export */   GJ: () => (/* binding */ TEXT_BYTES),
/* harmony export */   Gf: () => (/* binding */ CELL_LIST),
/* harmony export */   IW: () => (/* binding */ HASH_LIST),
/* harmony export */   Ir: () => (/* binding */ ROWS),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   K8: () => (/* binding */ PREFIX_ENDS),
/* harmony export */   KE: () => (/* binding */ HOST_LIST),
/* harmony export */   Kv: () => (/* binding */ PADDING),
/* harmony export */   L4: () => (/* binding */ FORM_COUNT),
/* harmony export */   MU: () => (/* binding */ FIRST_TABLE),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   Mr: () => (/* binding */ RESULT),
/* harmony export */   Nb: () => (/* binding */ PAGES),
/* harmony export */   P$: () => (/* binding */ QUEUES),
/* harmony export */   Py: () => (/* binding */ ENTRY),
/* harmony export */   Qx: () => (/* binding */ LINES),
/* harmony export */   T$: () => (/* binding */ HASHES),
/* harmony export */   UG: () => (/* binding */ FORM_PATH_LIST),
/* harmony export */   Uo: () => (/* binding */ ITEM),
/* harmony export */   V4: () => (/* binding */ PREFIXES),
/* harmony export */   Vp: () => (/* binding */ PATH_LIST),
/* harmony export */   W6: () => (/* binding */ HOST_TABLE),
/* harmony export */   WB: () => (/* binding */ LAST_TABLE),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   XC: () => (/* binding */ FORM_BYTES),
/* harmony export */   _m: () => (/* binding */ DOUBLED),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cO: () => (/* binding */ HASH_TEXTS),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   eM: () => (/* binding */ TAIL_TABLE),
/* harmony export */   fK: () => (/* binding */ LOWERED_BYTES),
/* harmony export */   im: () => (/* binding */ MD5_TEXTS),
/* harmony export */   kW: () => (/* binding */ PAIR_TABLE),
/* harmony export */   l4: () => (/* binding */ DOTS),
/* harmony export */   l9: () => (/* binding */ REMAINING),
/* harmony export */   lk: () => (/* binding */ PATH_TABLE),
/* harmony export */   o: () => (/* binding */ md5QueueStart),
/* harmony export */   o4: () => (/* binding */ LISTED_LOWER),
/* harmony export */   og: () => (/* binding */ LOOK),
/* harmony export */   uC: () => (/* binding */ queueStart),
/* harmony export */   wu: () => (/* binding */ MD5_URLS),
/* harmony export */   yY: () => (/* binding */ FORMS)
/* harmony export */ });
/* harmony import */ var _digest_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4785);
/* harmony import */ var _digest_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
/** The memory of the screen's kernel: tables of bytes, lists of the URL at hand, queues of expressions, cells and texts. */


/** Bytes of an entry of a queue. */
const ENTRY = _digest_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_WORDS */ .Ld * 4;
/** Expressions that can wait in each queue. Messages of one, two and three blocks have a queue each. */
const CAPACITY = 4096;
const QUEUES = 3;
const QUEUE_BYTES = (CAPACITY + _digest_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .LANES */ .Ci) * ENTRY;
/** Canonical forms that can wait, and the bytes of one: sixteen for its scheme, and the rest for what follows it. */
const FORM_COUNT = 256;
const SCHEME_BYTES = 16;
const FORM_BYTES = SCHEME_BYTES + 192;
/** URLs whose MD5s can wait, and how many each has. */
const MD5_URLS = 512;
const URL_MD5S = 3;
/** Bytes of `url-md5:` and the digits, and of the longest URL in lower case. */
const MD5_BYTES = 48;
const LOWERED_BYTES = 192;
/** Cells that can wait. */
const CELLS = 8192;
/** Bytes of text that can wait. */
const TEXT_BYTES = 3 << 16;
/** The most hashes of one URL, and the most full stops of one host. */
const HASHES = 4;
const DOTS = 32;
/** Bytes of `md5:` or `sha1:` and the longest hash. */
const HASH_BYTES = 48;
let used = _digest_sha256_lanes_js__WEBPACK_IMPORTED_MODULE_1__/* .KERNEL_BYTES */ .u8;
/** Returns where the next `size` bytes of memory are. */
function next(size) {
    const at = used;
    used += (size + 15) & ~15;
    return at;
}
// Tables: a byte's meaning at the beginning of a cell, at its end, in a host, in a path; of pairs of bytes; of hosts.
const FIRST_TABLE = next(256);
const LAST_TABLE = next(256);
const HOST_TABLE = next(256);
const PATH_TABLE = next(256);
const TAIL_TABLE = next(4096);
const PAIR_TABLE = next(65536);
// Lists of the URL at hand.
const DOT_LIST = next(DOTS * 4);
const HOST_LIST = next(5 * 4);
const PATH_LIST = next(6 * 4);
const HASH_LIST = next(HASHES * 4);
const FORM_PATH_LIST = next(8 * 4);
/** What the kernel returns: the next cell, the ends of the three queues, and of those for MD5. */
const RESULT = next(7 * 4);
const QUEUED = next(QUEUES * QUEUE_BYTES);
/** Canonical forms that are not in the text: where the host of the first one is. */
const FORMS = next(FORM_COUNT * FORM_BYTES) + SCHEME_BYTES;
const MD5_QUEUE_BYTES = (URL_MD5S * MD5_URLS + _digest_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .LANES */ .Ci) * ENTRY;
const MD5_QUEUED = next(QUEUES * MD5_QUEUE_BYTES);
const MD5_TEXTS = next(URL_MD5S * MD5_URLS * MD5_BYTES);
/** Where digests of padding go. */
const MD5_PADDING = next(MD5_BYTES);
/** URLs in lower case. */
const LOWERED = next(MD5_URLS * LOWERED_BYTES);
const PREFIXES = next(CAPACITY * 4);
const PADDING = next(4);
/** Where each cell begins and ends, 4 bytes each. */
const CELL_LIST = next(CELLS * 8);
/** The row and the column of each cell, and its flags. */
const ROWS = next(CELLS * 4);
const COLUMNS = next(CELLS * 4);
const FLAGS = next(CELLS);
/** For each cell one of the verdicts below, and the end of its prefixes. */
const VERDICTS = next(CELLS);
const PREFIX_ENDS = next(CELLS * 4);
/** The cells that are not done: those that have to be scanned, and those with an item that may be listed. */
const REMAINING = next(CELLS * 4);
/** A bit for each prefix that a list may have, by the upper bits of the prefix, and one by its lower bits. */
const LISTED_BITS = 21;
const LISTED = next(2 ** LISTED_BITS / 8);
const LISTED_LOWER = next(2 ** LISTED_BITS / 8);
/** Expressions of hashes. */
const HASH_TEXTS = next(CAPACITY * HASH_BYTES);
const TEXT = next(TEXT_BYTES + _digest_message_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_AHEAD */ .p7);
const PAGES = Math.ceil(used / 65536);
/** Returns where a queue begins. */
function queueStart(queue) {
    return QUEUED + queue * QUEUE_BYTES;
}
/** Returns where a queue of messages for MD5 begins. */
function md5QueueStart(queue) {
    return MD5_QUEUED + queue * MD5_QUEUE_BYTES;
}
/** A cell without items, one with a plain item, one that has to be scanned. */
const NOTHING = 0;
const ITEM = 1;
const LOOK = 2;
/** Flags of a cell: its line ends are those of the file; its doubled quotes are still doubled. */
const LINES = 1;
const DOUBLED = 2;
//# sourceMappingURL=screen-memory.js.map

/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ SEXTET),
/* harmony export */   uD: () => (/* binding */ isBase64Letter),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
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
/** Decodes base64 of either alphabet. Bytes that are no letters are ignored. */
function decodeBase64(text) {
    return Buffer.from((0,_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .latin1 */ .W)(text), 'base64');
}
//# sourceMappingURL=base64.js.map

/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isEscape),
/* harmony export */   mp: () => (/* binding */ isBracketed),
/* harmony export */   pR: () => (/* binding */ EscapeDecoding),
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
function isBracketed(bytes, at) {
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    return (before === 0x5b && after === 0x5d) || (before === 0x28 && after === 0x29);
}
/**
 * Returns the text with its escapes decoded once. Further backslashes before an escape, as in JSON inside a string, are
 * removed with it.
 *
 * @returns null if there is no escape
 */
function decodeEscapes(text) {
    const decoding = new EscapeDecoding(text, null);
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
    /** @param before marks what an earlier round decoded */
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
        if ((inner === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .DOT */ .y0 || inner === _ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH) && isBracketed(text, at + 1)) {
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
/* harmony export */   Uu: () => (/* binding */ uncoveredHost),
/* harmony export */   _f: () => (/* binding */ afterUserInfo),
/* harmony export */   lN: () => (/* binding */ lookForHost)
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
/**
 * Looks for a host at `from`.
 *
 * @param known up to here there are only bytes of a host name
 */
function lookForHost(bytes, from, end, strictness, known = from) {
    let run = known;
    while (run < end && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(bytes, run))
        run++;
    if ((0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncodedChar */ .X)(bytes, run, end))
        return lookForCoveredHost(bytes, from, end, strictness, run);
    const to = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDots */ .nu)(bytes, from, run);
    return {
        found: (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(bytes, from, to, end, strictness) || isWideHost(bytes, from, to, end, strictness),
        to,
        tail: (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTail */ .PZ)(bytes, to, end),
        slashes: false,
        after: to < end ? bytes[to] : 0x20,
        next: run,
        last: run > 0 ? bytes[run - 1] : 0x20,
        run
    };
}
/** Used for the hosts of one text after another. */
const uncovered = new _uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .Uncovered */ .u();
/** Like `lookForHost`, for a host with escapes, references or wide letters, the first of them at `written`. */
function lookForCoveredHost(bytes, from, end, strictness, written) {
    const text = uncovered;
    let look = FIRST_LOOK;
    let { first, run } = uncoverHost(bytes, from, end, look);
    // The view includes what follows the host.
    while (run + 8 >= text.length && look < _item_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_UNCOVERED_BYTES */ .PT && from + look < end) {
        look *= 4;
        ({ first, run } = uncoverHost(bytes, from, end, look));
    }
    const to = (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDots */ .nu)(text.bytes, first, run);
    const next = first === 1 ? 1 : run + 1;
    const limit = text.length;
    const found = first !== 1 &&
        ((0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(text.bytes, first, to, limit, strictness) || isWideHost(text.bytes, first, to, limit, strictness));
    return {
        found,
        to: text.place(to),
        tail: (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTail */ .PZ)(text.bytes, to, limit),
        slashes: first > 1,
        after: to < limit ? text.bytes[to] : 0x20,
        next: text.place(next),
        last: next <= limit ? text.bytes[next - 1] : 0x20,
        run: written
    };
}
/** Uncovers `look` bytes. Returns where the slashes before a host end in them, and where the host ends. */
function uncoverHost(bytes, from, end, look) {
    const text = uncovered;
    text.read(bytes, from, Math.min(end, from + look));
    let first = 0;
    while (first < text.length && (0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(text.bytes[first]))
        first++;
    let run = first;
    while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text.bytes, run))
        run++;
    return { first, run };
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
function afterUserInfo(bytes, start, end) {
    let from = start;
    for (let i = start; i < end && bytes[i] > 0x20 && bytes[i] !== 0x3f && bytes[i] !== 0x23 && !(0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isSlash */ .YY)(bytes[i]); i++) {
        if (bytes[i] === _ascii_js__WEBPACK_IMPORTED_MODULE_5__.AT)
            from = i + 1;
    }
    return from;
}
/**
 * Decodes escapes and references in the host that begins at `start`, or in slashes before it, and wide letters in a
 * host without a scheme. Returns null if there are none of those.
 */
function uncoveredHost(text, start, bare) {
    const from = afterUserInfo(text, start, text.length);
    let run = from;
    while (run < text.length && (0,_host_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostByte */ .Ll)(text, run))
        run++;
    const covered = (0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncodedChar */ .X)(text, run, text.length);
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

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ u32),
/* harmony export */   N: () => (/* binding */ u16)
/* harmony export */ });
/** Reads numbers without a sign whose lowest byte comes first. */
function u16(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8);
}
function u32(bytes, at) {
    return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}
//# sourceMappingURL=little-endian.js.map

/***/ }),

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ portEnd)
/* harmony export */ });
/** Reads the port of a URL. */
const HIGHEST_PORT = 0xffff;
/** Returns where the digits of a port end that begin at `start`; -1 if it is too high, so that downloaders refuse the URL. */
function portEnd(text, start, end) {
    let port = 0;
    let i = start;
    for (; i < end && text[i] >= 0x30 && text[i] <= 0x39; i++)
        port = port * 10 + text[i] - 0x30;
    return port > HIGHEST_PORT ? -1 : i;
}
//# sourceMappingURL=port.js.map

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
/* harmony export */   X: () => (/* binding */ isEncodedChar),
/* harmony export */   u: () => (/* binding */ Uncovered)
/* harmony export */ });
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _item_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1882);
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
        const name = (0,_latin1_js__WEBPACK_IMPORTED_MODULE_4__/* .latin1 */ .W)(this.bytes, at + 1, this.length);
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
function isEncodedChar(text, at, end) {
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
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1882);
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
    return ((0,_scheme_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte === _ascii_js__WEBPACK_IMPORTED_MODULE_4__.AT || (0,_uncover_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncodedChar */ .X)(bytes, i, end));
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
        const name = (0,_latin1_js__WEBPACK_IMPORTED_MODULE_6__/* .latin1 */ .W)(bytes, at + 1, Math.min(end, at + 24));
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
        return /^(?:&[#a-z0-9]*|%[%0-9a-f]*)$/i.test((0,_latin1_js__WEBPACK_IMPORTED_MODULE_6__/* .latin1 */ .W)(text, i));
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

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ loop),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   iL: () => (/* binding */ v128),
/* harmony export */   lA: () => (/* binding */ jump),
/* harmony export */   mD: () => (/* binding */ jumpIf),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   rT: () => (/* binding */ i32),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
/* unused harmony export Label */
/**
 * Writes WebAssembly at start. Instructions are bytes, and functions combine them into expressions. So a kernel reads
 * like its formula, and no binary has to be trusted.
 */
/** A place to jump to. In the code it is a number: how many open blocks are between the jump and its block. */
class Label {
}
/** The beginning (with the label of the block) or the end of a block. */
class Bound {
    opens;
    constructor(opens) {
        this.opens = opens;
    }
}
/** The two value types in use: 32-bit numbers (addresses, counts) and 128-bit vectors. */
const I32 = 0x7f;
const V128 = 0x7b;
const SIMD = 0xfd;
const get = (local) => [0x20, ...unsigned(local)];
const set = (local, value) => [value, 0x21, ...unsigned(local)];
const i32 = {
    constant: (value) => [0x41, ...signed(value)],
    add: (a, b) => [a, b, 0x6a],
    subtract: (a, b) => [a, b, 0x6b],
    and: (a, b) => [a, b, 0x71],
    or: (a, b) => [a, b, 0x72],
    xor: (a, b) => [a, b, 0x73],
    multiply: (a, b) => [a, b, 0x6c],
    not: (a) => [a, 0x45],
    unequal: (a, b) => [a, b, 0x47],
    leadingZeros: (a) => [a, 0x67],
    trailingZeros: (a) => [a, 0x68],
    shiftLeft: (a, bits) => [a, ...i32.constant(bits), 0x74],
    shiftLeftBy: (a, bits) => [a, bits, 0x74],
    shiftRight: (a, bits) => [a, ...i32.constant(bits), 0x76],
    /** Shifts without a sign, by a computed number of bits. */
    shiftRightBy: (a, bits) => [a, bits, 0x76],
    equal: (a, b) => [a, b, 0x46],
    /** Compares without a sign, like `atLeast`. */
    less: (a, b) => [a, b, 0x49],
    lessSigned: (a, b) => [a, b, 0x48],
    atLeast: (a, b) => [a, b, 0x4f],
    negated: (a) => [0x41, 0, a, 0x6b],
    /** `a` where `condition` is not zero, else `b`. */
    select: (condition, a, b) => [a, b, condition, 0x1b],
    loadByte: (address, offset) => [address, 0x2d, ...memory(0, offset)],
    loadShort: (address, offset) => [address, 0x2f, ...memory(0, offset)],
    load: (address, offset) => [address, 0x28, ...memory(0, offset)],
    storeByte: (address, offset, value) => [address, value, 0x3a, ...memory(0, offset)],
    store: (address, offset, value) => [address, value, 0x36, ...memory(0, offset)]
};
/** Vectors of 16 bytes or four 32-bit lanes. */
const v128 = {
    load: (address, offset) => [address, ...simd(0x00), ...memory(0, offset)],
    /** Loads one 32-bit number from memory into each lane. */
    loadSplat: (address, offset) => [address, ...simd(0x09), ...memory(2, offset)],
    store: (address, offset, value) => [address, value, ...simd(0x0b), ...memory(0, offset)],
    constant: (bytes) => [...simd(0x0c), ...bytes],
    /** Chooses bytes of `a` (0 to 15) and `b` (16 to 31) by number. */
    shuffle: (a, b, bytes) => [a, b, ...simd(0x0d), ...bytes],
    /** Bytes of `a`, by the numbers in `b`. */
    swizzle: (a, b) => [a, b, ...simd(0x0e)],
    splatByte: (a) => [a, ...simd(0x0f)],
    splat: (a) => [a, ...simd(0x11)],
    anyTrue: (a) => [a, ...simd(0x53)],
    allTrue: (a) => [a, ...simd(0x63)],
    /** The highest bit of each byte, as a number. */
    bitmask: (a) => [a, ...simd(0x64)],
    lane: (a, lane) => [a, ...simd(0x1b), lane],
    withLane: (a, lane, value) => [a, value, ...simd(0x1c), lane],
    equalBytes: (a, b) => [a, b, ...simd(0x23)],
    lessBytes: (a, b) => [a, b, ...simd(0x26)],
    shiftRightBytes: (a, bits) => [a, ...i32.constant(bits), ...simd(0x6d)],
    addBytes: (a, b) => [a, b, ...simd(0x6e)],
    and: (a, b) => [a, b, ...simd(0x4e)],
    or: (a, b) => [a, b, ...simd(0x50)],
    xor: (a, b) => [a, b, ...simd(0x51)],
    shiftLeft: (a, bits) => [a, ...i32.constant(bits), ...simd(0xab)],
    shiftRight: (a, bits) => [a, ...i32.constant(bits), ...simd(0xad)],
    add: (a, b) => [a, b, ...simd(0xae)]
};
/** Repeats `body` until `until` is not zero, which is checked after each pass. */
function repeat(body, until) {
    return loop(again => [body, until, 0x45, jumpIf([], again)]);
}
/** Runs `then` if `condition` is not zero, else `otherwise`. */
function when(condition, then, otherwise = []) {
    const rest = otherwise.length === 0 ? [] : [0x05, otherwise];
    return [condition, 0x04, 0x40, new Bound(new Label()), then, rest, 0x0b, new Bound(null)];
}
/** Runs what `body` returns. A jump to its label leaves it. */
function block(body) {
    const label = new Label();
    return [0x02, 0x40, new Bound(label), body(label), 0x0b, new Bound(null)];
}
/** Like `block`, but a jump to its label runs it again. */
function loop(body) {
    const label = new Label();
    return [0x03, 0x40, new Bound(label), body(label), 0x0b, new Bound(null)];
}
function jump(to) {
    return [0x0c, to];
}
function jumpIf(condition, to) {
    return [condition, 0x0d, to];
}
/**
 * Returns a module with one function, `run`, which takes numbers and returns nothing. It imports its memory as
 * `env.memory`.
 *
 * @param parameters how many numbers it takes: locals from 0, followed by `numbers` and then `vectors` more
 * @param pages of 64 KiB in the memory
 */
function moduleOf(shape, body) {
    const { parameters, numbers, vectors, pages } = shape;
    const locals = [2, ...unsigned(numbers), I32, ...unsigned(vectors), V128];
    const code = flat([locals, body, 0x0b]);
    return Uint8Array.from(flat([
        [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, [1, 0x60, parameters, ...Array(parameters).fill(I32), 0]),
        section(2, [1, ...text('env'), ...text('memory'), 2, 0, ...unsigned(pages)]),
        section(3, [1, 0]),
        section(7, [1, ...text('run'), 0, 0]),
        // Without a copy, because this is most of the module.
        [10, unsigned(1 + unsigned(code.length).length + code.length), 1, unsigned(code.length), code]
    ]));
}
/** Returns the bytes of nested code. */
function flat(code, into = [], open = []) {
    for (const part of code) {
        if (typeof part === 'number')
            into.push(part);
        else if (part instanceof Label)
            into.push(...unsigned(open.length - 1 - open.lastIndexOf(part)));
        else if (!(part instanceof Bound))
            flat(part, into, open);
        else if (part.opens === null)
            open.pop();
        else
            open.push(part.opens);
    }
    return into;
}
function section(id, content) {
    return [id, ...sized(content)];
}
function sized(content) {
    return [...unsigned(content.length), ...content];
}
function text(name) {
    return sized([...Buffer.from(name)]);
}
function simd(instruction) {
    return [SIMD, ...unsigned(instruction)];
}
/** Encodes an address's alignment (as a power of two) and its offset. */
function memory(alignment, offset) {
    return [alignment, ...unsigned(offset)];
}
/** Encodes LEB128. */
function unsigned(value) {
    return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}
function signed(value) {
    return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
//# sourceMappingURL=wasm.js.map

/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Watch)
/* harmony export */ });
/* unused harmony export WORK_PER_DEADLINE_CHECK */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/**
 * Checks a run's deadline inside long loops, where no timer can fire. Workers count their work, and after a fixed
 * amount of it the clock is read.
 */

/** Work between two clock reads, in bytes scanned or equal effort. Hostile bytes take up to a microsecond each. */
const WORK_PER_DEADLINE_CHECK = 1 << 14;
/** After this time a worker that can wait gives timers, signals and sockets a turn. */
const PAUSE_AFTER_MS = 20;
class Watch {
    #throwIfOver;
    #now;
    #left = WORK_PER_DEADLINE_CHECK;
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
            this.checkDeadline();
    }
    /** Reads the clock now. Throws the run's reason once the run is over. */
    checkDeadline() {
        // Stays 0 if this throws, so that a worker that continues anyway is stopped at its next call.
        this.#left = 0;
        this.#throwIfOver();
        this.#left = WORK_PER_DEADLINE_CHECK;
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
        this.checkDeadline();
    }
}
//# sourceMappingURL=watch.js.map

/***/ })

};
