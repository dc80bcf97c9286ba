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
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(296);
/**
 * Removes rows from JSON, where rows are the elements of its outermost arrays. A listed element is removed with the
 * comma after it, the last one with the comma in front of it. The formatting of the rest does not change.
 */






const rewriteJsonArrays = (content, listed, tally) => (0,_rewrite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .rewriteText */ .Q)(content, text => withoutElements(text, listed, tally));
async function* withoutElements(text, listed, tally) {
    const kept = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    const walk = new RecordScanner(kept, listed, tally);
    for await (const _ of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPieces */ .vo)(text, walk))
        yield* kept.take();
    walk.finish();
    yield* kept.finish();
}
/** More text is needed to continue. */
const INCOMPLETE = -1;
/** Walks through a text that was already read as JSON; counts arrays and elements in the same way as `Brackets`. */
class RecordScanner {
    #out;
    /** The text after the last element that is kept, and after the last that is removed. */
    #afterKept = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    #afterRemoved = new _rewrite_kept_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptBytes */ .Y();
    #listed;
    #tally;
    #depth = 0;
    /** Depth of the outermost open array; 0 where none is open. */
    #arrayDepth = 0;
    #arrays = 0;
    #element = 0;
    #elementDue = false;
    /** What happens to the current or last element; `none` in front of the first element of an array. */
    #last = 'none';
    constructor(out, listed, tally) {
        this.#out = out;
        this.#listed = listed;
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
        for (const kept of [this.#out, this.#afterKept, this.#afterRemoved])
            kept.secure(bytes);
        return at;
    }
    /** Throws unless every listed row was found. */
    finish() {
        if (this.#tally.removed === this.#listed.size)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it contains a listed item outside of its rows (the elements of its outermost arrays); remove it by hand`);
    }
    /** Handles a token outside of any array. */
    #outside(bytes, at, end) {
        this.#out.keep(bytes, at, end);
        this.#nest(bytes[at]);
        if (bytes[at] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .OPEN_BRACKET */ .WL)
            return;
        this.#arrayDepth = this.#depth;
        this.#arrays++;
        this.#element = 0;
        this.#elementDue = true;
        this.#last = 'none';
    }
    /** Handles a token inside an element. */
    #within(bytes, at, end) {
        if (this.#last === 'kept')
            this.#out.keep(bytes, at, end);
        this.#nest(bytes[at]);
    }
    /** Handles a token that is an element, begins one, or is between elements. */
    #between(bytes, at, end) {
        const byte = bytes[at];
        if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOSE_BRACKET */ .wt) {
            this.#out.append(this.#last === 'removed' ? this.#afterRemoved : this.#afterKept, bytes);
            this.#afterKept.clear();
            this.#out.keep(bytes, at, end);
            this.#depth--;
            this.#arrayDepth = 0;
        }
        else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMA */ .KE || isBlank(byte) || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .SLASH */ .o) {
            if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMA */ .KE)
                this.#elementDue = true;
            if (this.#last === 'none')
                this.#out.keep(bytes, at, end);
            else if (this.#last === 'kept')
                this.#afterKept.hold(bytes, at, end);
            else if (byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMA */ .KE)
                this.#afterRemoved.hold(bytes, at, end);
        }
        else {
            if (this.#elementDue)
                this.#begin();
            this.#afterRemoved.clear();
            if (this.#last === 'kept') {
                this.#out.append(this.#afterKept, bytes);
                this.#out.keep(bytes, at, end);
            }
            this.#nest(byte);
        }
    }
    #begin() {
        this.#elementDue = false;
        this.#element++;
        const removed = this.#listed.has(this.#element, this.#arrays - 1);
        this.#last = removed ? 'removed' : 'kept';
        if (!removed)
            this.#tally.kept++;
        else {
            this.#tally.removed++;
            this.#tally.removedByReader++;
        }
    }
    #nest(byte) {
        if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .OPEN_BRACKET */ .WL || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .OPEN_BRACE */ .Hv)
            this.#depth++;
        else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOSE_BRACKET */ .wt || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOSE_BRACE */ .rc)
            this.#depth--;
    }
}
/** Returns the end of the token at `at`. A run of blanks is one token; so may be a part of a number or literal. */
function tokenEnd(bytes, at, end, final) {
    const byte = bytes[at];
    if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA)
        return stringEnd(bytes, at, end);
    if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .SLASH */ .o)
        return commentEnd(bytes, at, end, final);
    if (isStructure(byte))
        return at + 1;
    const blank = isBlank(byte);
    let i = at + 1;
    while (i < end && isBlank(bytes[i]) === blank && !isStructure(bytes[i]) && bytes[i] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA && bytes[i] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .SLASH */ .o)
        i++;
    return i;
}
function stringEnd(bytes, at, end) {
    for (let i = at + 1; i < end; i++) {
        if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .BACKSLASH */ .r_)
            i++;
        else if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .QUOTE */ .jA)
            return i + 1;
    }
    return INCOMPLETE;
}
function commentEnd(bytes, at, end, final) {
    const block = bytes[at + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .STAR */ .Vw;
    for (let i = at + 2; i < end; i++) {
        if (block && bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .SLASH */ .o && bytes[i - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .STAR */ .Vw && i > at + 2)
            return i + 1;
        if (!block && (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF || bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR))
            return i;
    }
    return final ? end : INCOMPLETE;
}
function isStructure(byte) {
    return byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMA */ .KE || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .COLON */ .oH || (byte | 0x20) === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .OPEN_BRACE */ .Hv || (byte | 0x20) === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .CLOSE_BRACE */ .rc;
}
function isBlank(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR) || byte === 0x1e;
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
/* harmony import */ var _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);
/** Keeps the bytes of a rewrite, and bytes that may still be removed. */




/** The size of the chunks in which kept bytes are passed on. */
const CHUNK_BYTES = 1 << 16;
/** Ranges of a buffer that will be overwritten; adjacent ranges are copied together. */
class KeptBytes {
    #pool = new _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E(CHUNK_BYTES);
    /** Full chunks. */
    #chunks = [];
    /** The chunk that is being filled, and how many bytes of it are. */
    #filling = new Uint8Array(0);
    #filled = 0;
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
    /** Keeps bytes like `keep`; they may be dropped later. */
    hold(bytes, start, end) {
        this.keep(bytes, start, end);
        this.#held += end - start;
        if (this.#held <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)
            return;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STRING_BYTES */ .Zp)} of blanks or comments between two of its rows; remove some of them`);
    }
    /** Moves the bytes of `held` to the end of these. */
    append(held, bytes) {
        const secured = held.#chunks.length > 0 || held.#filled > 0;
        if (secured || (held.#to > held.#from && held.#from !== this.#to))
            this.secure(bytes);
        for (const chunk of held.#chunks)
            this.#copy(chunk, 0, chunk.length);
        this.#copy(held.#filling, 0, held.#filled);
        if (held.#to > held.#from)
            this.keep(bytes, held.#from, held.#to);
        held.clear();
    }
    /** Copies the bytes that are still in the buffer; to be called before it is overwritten. */
    secure(bytes) {
        this.#copy(bytes, this.#from, this.#to);
        this.#from = this.#to = 0;
    }
    clear() {
        this.#chunks = [];
        this.#filled = 0;
        this.#from = this.#to = this.#held = 0;
    }
    /** Returns the full chunks since the last call. They can be handed back to their pool. */
    take() {
        const chunks = this.#chunks;
        this.#chunks = [];
        return chunks;
    }
    /** Returns everything secured since the last call of `take`. Nothing can be kept after that. */
    finish() {
        return [...this.take(), this.#filling.subarray(0, this.#filled)];
    }
    #copy(bytes, start, end) {
        for (let at = start; at < end;) {
            if (this.#filled === this.#filling.length) {
                if (this.#filled > 0)
                    this.#chunks.push(this.#filling);
                this.#filling = this.#pool.take();
                this.#filled = 0;
            }
            const size = Math.min(end - at, this.#filling.length - this.#filled);
            this.#filling.set(bytes.subarray(at, at + size), this.#filled);
            this.#filled += size;
            at += size;
        }
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
/** Rewrites text in UTF-8, as its reader sees it, and encodes the result as before: UTF-16 stays UTF-16. */


/** Rewrites the text of `content`; `rewrite` gets it in UTF-8 without byte order mark. */
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
    // A second mark is an ordinary character.
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
