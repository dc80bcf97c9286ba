export const id = 821;
export const ids = [821];
export const modules = {

/***/ 7821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewriteJsonArrays: () => (/* binding */ rewriteJsonArrays)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/* harmony import */ var _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8695);
/* harmony import */ var _rewrite_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3492);
/**
 * JSON whose rows are the elements of its outermost arrays: a listed element goes with the comma behind it, the last one
 * with the comma before it. Everything else keeps its formatting.
 */





const rewriteJsonArrays = (content, listed, tally) => (0,_rewrite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .rewriteText */ .Q)(content, text => withoutElements(text, listed, tally));
async function* withoutElements(text, listed, tally) {
    const kept = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    const walk = new Walk(kept, listed, tally);
    for await (const _ of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPieces */ .vo)(text, walk))
        yield* kept.take();
    yield* kept.take();
    walk.finish();
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LF = 0x0a;
const CR = 0x0d;
/** More of the text is needed to go on. */
const INCOMPLETE = -1;
/** Walks through a text that is known to be JSON by its lexical grammar; arrays and elements are counted as in `Brackets`. */
class Walk {
    #out;
    /** What stands behind the last element that is kept, and behind the last that is not. */
    #behindKept = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    #behindRemoved = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    #listed;
    #tally;
    #depth = 0;
    /** Depth inside the outermost open array; 0 where none is open. */
    #arrayDepth = 0;
    #arrays = 0;
    #element = 0;
    #elementDue = false;
    /** What becomes of the element under way or just ended; `none` before the first of an array. */
    #last = 'none';
    constructor(out, listed, tally) {
        this.#out = out;
        this.#listed = new Set(listed.map(({ row, column }) => `${column}:${row}`));
        this.#tally = tally;
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            const next = tokenEnd(bytes, at, end, final);
            if (next === INCOMPLETE)
                break;
            if (this.#arrayDepth === 0)
                this.#outside(bytes, at, next);
            else if (this.#depth > this.#arrayDepth)
                this.#within(bytes, at, next);
            else
                this.#between(bytes, at, next);
            at = next;
        }
        (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLength */ .Nv)(at, end, 1);
        for (const kept of [this.#out, this.#behindKept, this.#behindRemoved])
            kept.secure(bytes);
        return at;
    }
    /** Throws unless every listed row was met. */
    finish() {
        if (this.#tally.removed === this.#listed.size)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it contains a listed item outside of its rows (the elements of its outermost arrays); remove it by hand`);
    }
    /** A token outside of any array. */
    #outside(bytes, at, end) {
        this.#out.keep(bytes, at, end);
        this.#nest(bytes[at]);
        if (bytes[at] !== OPEN_ARRAY)
            return;
        this.#arrayDepth = this.#depth;
        this.#arrays++;
        this.#element = 0;
        this.#elementDue = true;
        this.#last = 'none';
    }
    /** A token inside an element. */
    #within(bytes, at, end) {
        if (this.#last === 'kept')
            this.#out.keep(bytes, at, end);
        this.#nest(bytes[at]);
    }
    /** A token that is an element or begins one, or stands between elements. */
    #between(bytes, at, end) {
        const byte = bytes[at];
        if (byte === CLOSE_ARRAY) {
            this.#out.append(this.#last === 'removed' ? this.#behindRemoved : this.#behindKept, bytes);
            this.#behindKept.clear();
            this.#out.keep(bytes, at, end);
            this.#depth--;
            this.#arrayDepth = 0;
        }
        else if (byte === COMMA || isBlank(byte) || byte === SLASH) {
            if (byte === COMMA)
                this.#elementDue = true;
            if (this.#last === 'none')
                this.#out.keep(bytes, at, end);
            else if (this.#last === 'kept')
                this.#behindKept.hold(bytes, at, end);
            else if (byte !== COMMA)
                this.#behindRemoved.hold(bytes, at, end);
        }
        else {
            if (this.#elementDue)
                this.#begin();
            this.#behindRemoved.clear();
            if (this.#last === 'kept') {
                this.#out.append(this.#behindKept, bytes);
                this.#out.keep(bytes, at, end);
            }
            this.#nest(byte);
        }
    }
    #begin() {
        this.#elementDue = false;
        this.#element++;
        const removed = this.#listed.has(`${this.#arrays - 1}:${this.#element}`);
        this.#last = removed ? 'removed' : 'kept';
        if (!removed)
            this.#tally.kept++;
        else {
            this.#tally.removed++;
            this.#tally.removedByReader++;
        }
    }
    #nest(byte) {
        if (byte === OPEN_ARRAY || byte === OPEN_OBJECT)
            this.#depth++;
        else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT)
            this.#depth--;
    }
}
/** Where the token at `at` ends; a run of blanks is one, and so may be a part of a number or literal. */
function tokenEnd(bytes, at, end, final) {
    const byte = bytes[at];
    if (byte === QUOTE)
        return stringEnd(bytes, at, end);
    if (byte === SLASH)
        return commentEnd(bytes, at, end, final);
    if (isStructure(byte))
        return at + 1;
    const blank = isBlank(byte);
    let i = at + 1;
    while (i < end && isBlank(bytes[i]) === blank && !isStructure(bytes[i]) && bytes[i] !== QUOTE && bytes[i] !== SLASH)
        i++;
    return i;
}
function stringEnd(bytes, at, end) {
    for (let i = at + 1; i < end; i++) {
        if (bytes[i] === BACKSLASH)
            i++;
        else if (bytes[i] === QUOTE)
            return i + 1;
    }
    return INCOMPLETE;
}
function commentEnd(bytes, at, end, final) {
    const block = bytes[at + 1] === STAR;
    for (let i = at + 2; i < end; i++) {
        if (block && bytes[i] === SLASH && bytes[i - 1] === STAR && i > at + 2)
            return i + 1;
        if (!block && (bytes[i] === LF || bytes[i] === CR))
            return i;
    }
    return final ? end : INCOMPLETE;
}
function isStructure(byte) {
    return byte === COMMA || byte === 0x3a || (byte | 0x20) === OPEN_OBJECT || (byte | 0x20) === CLOSE_OBJECT;
}
function isBlank(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= CR) || byte === 0x1e;
}
//# sourceMappingURL=rewrite-json.js.map

/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ KeptBytes)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/** The bytes that a rewrite keeps, and such as are held until it is known whether they stay. */



/** Bytes of a buffer that will be written over: ranges next to each other become one copy. */
class KeptBytes {
    #chunks = [];
    #from = 0;
    #to = 0;
    #held = 0;
    keep(bytes, start, end) {
        if (start !== this.#to) {
            this.secure(bytes);
            this.#from = start;
        }
        this.#to = end;
    }
    /** As `keep`, of bytes that may have to be forgotten. */
    hold(bytes, start, end) {
        this.keep(bytes, start, end);
        this.#held += end - start;
        if (this.#held <= _bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STRING_BYTES */ .Zp)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `more than 16 MiB of blanks or comments stand between two of its rows`);
    }
    /** Moves what `held` has behind what this has. */
    append(held, bytes) {
        if (held.#chunks.length > 0 || (held.#to > held.#from && held.#from !== this.#to))
            this.secure(bytes);
        this.#chunks.push(...held.#chunks);
        if (held.#to > held.#from)
            this.keep(bytes, held.#from, held.#to);
        held.clear();
    }
    /** Copies what lies in the buffer, before it is written over. */
    secure(bytes) {
        if (this.#to > this.#from)
            this.#chunks.push(bytes.slice(this.#from, this.#to));
        this.#from = this.#to = 0;
    }
    clear() {
        this.#chunks = [];
        this.#from = this.#to = this.#held = 0;
    }
    /** What was secured since the last call. */
    take() {
        const chunks = this.#chunks;
        this.#chunks = [];
        return chunks;
    }
}
//# sourceMappingURL=rewrite-kept.js.map

/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ rewriteText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(775);
/** Text is rewritten as the reader sees it, in UTF-8, and put back into its own encoding: UTF-16 comes out as it was. */


/** Rewrites the text of `content`, which `rewrite` gets in UTF-8 without byte order mark. */
async function* rewriteText(content, rewrite) {
    const encoding = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(content.head);
    yield markOf(content.head);
    const rewritten = rewrite((0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .As)(content));
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
        yield* toUtf16(rewritten, encoding);
    else
        yield* rewritten;
}
const MARKS = [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff]
];
function markOf(head) {
    const mark = MARKS.find(bytes => bytes.every((byte, i) => head[i] === byte)) ?? [];
    return head.subarray(0, mark.length);
}
async function* toUtf16(chunks, encoding) {
    // A second mark is a character like any other.
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for await (const chunk of chunks) {
        const units = Buffer.from(decoder.decode(chunk, { stream: true }), 'utf16le');
        yield encoding === 'utf-16le' ? units : units.swap16();
    }
    decoder.decode();
}
//# sourceMappingURL=rewrite-text.js.map

/***/ })

};
