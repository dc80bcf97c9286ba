export const id = 8878;
export const ids = [8878];
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

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LATE_READERS: () => (/* binding */ LATE_READERS),
  pageIn: () => (/* binding */ pageIn)
});

// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/member/members.js
var members = __webpack_require__(9847);
;// CONCATENATED MODULE: ./lib/manifest/container/pax.js
/** Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Extended Header"). */
/**
 * Reads records of the form `LENGTH KEY=VALUE\n` from Latin-1 text; returns null where a length does not match its
 * record.
 */
function readPax(text) {
    const records = [];
    for (let at = 0; at < text.length;) {
        const [, digits] = /^(\d{1,7}) /.exec(text.slice(at, at + 8)) ?? [];
        if (digits === undefined)
            return null;
        const end = at + Number(digits);
        const record = text.slice(at + digits.length + 1, end);
        const equals = record.indexOf('=');
        if (end > text.length || equals < 1 || !record.endsWith('\n'))
            return null;
        records.push([record.slice(0, equals), record.slice(equals + 1, -1)]);
        at = end;
    }
    return records;
}
//# sourceMappingURL=pax.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/archive-marks.js
var archive_marks = __webpack_require__(8457);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/container/tar.js








/** Reads every member; returns the total number of rows. */
async function* readTar(content, collector, inside) {
    const first = tarMembers(content.all, name => (0,members/* collectName */.i)(name, collector, inside));
    const again = async () => {
        const source = await content.source();
        return () => tarMembers(source.open(), () => undefined);
    };
    return yield* (0,members/* readMembers */.m)({ first, again }, content, collector, inside);
}
/** @param collect receives every other string of the archive: targets of links, comments */
async function* tarMembers(chunks, collect) {
    const reader = new byte_reader/* ByteReader */.k(chunks);
    try {
        let long = new Extensions();
        for (let block = await header(reader); block !== null; block = await header(reader)) {
            const type = String.fromCharCode(block[156]);
            for (const text of otherTextsIn(block))
                collect(text);
            if ('xgLK'.includes(type)) {
                collect(pathOf(block));
                collect(textAt(block, 157, 257));
                long.add(type, await extension(reader, block), collect);
                continue;
            }
            // Older readers do not know the name in an extension.
            if (long.get('path') !== null)
                collect(pathOf(block));
            if (long.get('linkpath') !== null)
                collect(textAt(block, 157, 257));
            const path = long.get('path') ?? pathOf(block);
            const size = Number(long.get('size') ?? numberAt(block, 124, 136));
            collect(long.get('linkpath') ?? textAt(block, 157, 257));
            checkType(type, size);
            const start = reader.position;
            yield { path, content: reader.take(size) };
            await passOver(reader, size - (reader.position - start));
            await padding(reader, size);
            long = new Extensions();
        }
        if (long.collectUnused(collect))
            throw broken((0,safe_text/* safe */.gB) `a name in it belongs to no member; pack it again`);
        if (await reader.skipZeros())
            throw broken((0,safe_text/* safe */.gB) `data follows its end; pack it again`);
    }
    finally {
        await reader.close();
    }
}
/** The extensions in front of a member's own header. */
class Extensions {
    #given = new Map();
    /** Returns the overriding value, or null where there is none. */
    get(key) {
        return this.#given.get(key) ?? null;
    }
    add(type, bytes, collect) {
        const text = (0,latin1/* latin1 */.W)(bytes);
        if (type === 'L' || type === 'K') {
            const [name = '', ...others] = text.split('\0');
            for (const other of others)
                collect(other);
            this.#give(type === 'L' ? 'path' : 'linkpath', name);
            return;
        }
        const records = readPax(text);
        if (records === null)
            throw broken((0,safe_text/* safe */.gB) `its pax records are damaged; pack it again`);
        for (const [key, value] of records) {
            collect(key);
            collect(value);
            if (key.startsWith('GNU.sparse.'))
                throw sparse();
            if (key !== 'path' && key !== 'linkpath' && key !== 'size')
                continue;
            // Some readers apply a global name or size to all members that follow, others do not.
            if (type === 'g')
                throw broken((0,safe_text/* safe */.gB) `it sets one name or size for all of its members; pack it again`);
            this.#give(key, value);
        }
    }
    /** Collects what was given, at the end of the archive; returns true if there was anything. */
    collectUnused(collect) {
        for (const text of this.#given.values())
            collect(text);
        return this.#given.size > 0;
    }
    #give(key, value) {
        // Of two values some readers use the first, others the last, others that of one kind of extension.
        if (this.#given.has(key))
            throw broken((0,safe_text/* safe */.gB) `a member has two names or two sizes; pack it again`);
        if (value.includes('\0'))
            throw broken((0,safe_text/* safe */.gB) `the name of a member contains a NUL; pack it again`);
        if (key === 'size' && !/^\d{1,15}$/.test(value))
            throw broken((0,safe_text/* safe */.gB) `the size of a member is not a number; pack it again`);
        this.#given.set(key, value);
    }
}
/** Returns the next header, or null at the end marker. */
async function header(reader) {
    const block = await reader.exactly(archive_marks/* TAR_BLOCK */.mv);
    if (block.length < archive_marks/* TAR_BLOCK */.mv)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    if (block.every(byte => byte === 0))
        return null;
    if (!(0,archive_marks/* hasTarChecksum */.py)(block))
        throw broken((0,safe_text/* safe */.gB) `the header of a member is damaged; pack it again`);
    return block;
}
async function extension(reader, block) {
    const size = numberAt(block, 124, 136);
    if (size > manifest_limits/* MAX_TAR_NAME_BYTES */.Xx)
        throw broken((0,safe_text/* safe */.gB) `the name of a member is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_TAR_NAME_BYTES */.Xx)}; shorten it`);
    const bytes = await reader.exactly(size);
    if (bytes.length < size)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    await padding(reader, size);
    return bytes;
}
/**
 * Throws if readers disagree about where the next member begins: some skip the content of links, folders and devices.
 */
function checkType(type, size) {
    if (type === 'S' || type === 'M')
        throw sparse();
    // Solaris wrote pax headers in this way: some readers apply them to the next member, others read them as a file.
    if (type === 'X')
        throw broken((0,safe_text/* safe */.gB) `it has extended headers of a rare kind; pack it again`);
    if (size > 0 && '123456'.includes(type)) {
        throw broken((0,safe_text/* safe */.gB) `a link or folder in it has content; pack it again`);
    }
}
/** Skips what the reader of a member did not read. */
async function passOver(reader, size) {
    const start = reader.position;
    for await (const _ of reader.take(size))
        ;
    if (reader.position - start < size)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
}
async function padding(reader, size) {
    const length = (archive_marks/* TAR_BLOCK */.mv - (size % archive_marks/* TAR_BLOCK */.mv)) % archive_marks/* TAR_BLOCK */.mv;
    const bytes = await reader.exactly(length);
    if (bytes.length < length)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    if (bytes.some(byte => byte !== 0))
        throw broken((0,safe_text/* safe */.gB) `there is data between its members; pack it again`);
}
/** Reads a number in octal digits, or in base 256 if its first bit is set. */
function numberAt(block, start, end) {
    if ((block[start] & 0x80) !== 0) {
        const value = block.subarray(start + 1, end).reduce((sum, byte) => sum * 256 + byte, block[start] & 0x7f);
        if (Number.isSafeInteger(value))
            return value;
        throw broken((0,safe_text/* safe */.gB) `the size of a member is impossible; pack it again`);
    }
    const text = (0,latin1/* latin1 */.W)(block, start, end)
        .replace(/[ \0]+$/, '')
        .trimStart();
    if (!/^[0-7]*$/.test(text))
        throw broken((0,safe_text/* safe */.gB) `the size of a member is not a number; pack it again`);
    return text === '' ? 0 : parseInt(text, 8);
}
function pathOf(block) {
    const name = textAt(block, 0, 100);
    const prefix = (0,latin1/* latin1 */.W)(block, 257, 263) === 'ustar\0' ? textAt(block, 345, 500) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/**
 * Returns the strings of a header besides name and target: names of owners, what follows the end of a string, and the
 * whole header where there is text instead of numbers.
 */
function otherTextsIn(block) {
    const [, ...afterName] = (0,latin1/* latin1 */.W)(block, 0, 100).split('\0');
    const [, ...afterTarget] = (0,latin1/* latin1 */.W)(block, 157, 257).split('\0');
    const whole = /[!-/8-~]/.test((0,latin1/* latin1 */.W)(block, 100, 156)) ? (0,latin1/* latin1 */.W)(block).split('\0') : [];
    const texts = [...afterName, ...afterTarget, ...(0,latin1/* latin1 */.W)(block, 265, archive_marks/* TAR_BLOCK */.mv).split('\0'), ...whole];
    return texts.filter(text => text.length > 3);
}
function textAt(block, start, end) {
    return (0,latin1/* latin1 */.W)(block, start, end).replace(/\0[^]*$/, '');
}
function broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as a tar archive: ${what}`);
}
function sparse() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a tar archive with sparse files or of several volumes; pack it without them`);
}
//# sourceMappingURL=tar.js.map
// EXTERNAL MODULE: ./lib/item/text/little-endian.js
var little_endian = __webpack_require__(5911);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/compression/engine.js
var engine = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
;// CONCATENATED MODULE: ./lib/manifest/container/checkpoint.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** PyTorch checkpoints: zip archives with a pickle (`x/data.pkl`) and one member for each tensor (`x/data/0`). */


const PICKLE = /^[^/]+\/(?:data|constants)\.pkl$/;
/** The bytes of tensors, and the debug data of TorchScript. */
const BINARY = /^[^/]+\/(?:(?:data|constants|\.data)\/\d+|tensors\/\d+|(?:data|constants)\.pkl|code\/.*\.debug_pkl)$/;
/** Returns true if an archive with these members is a checkpoint, whatever its name. */
function isCheckpoint(names) {
    return names.some(name => PICKLE.test(name));
}
/** Returns a reader that only digests pickles and tensors, unless a member is text, which weights never are. */
function digestingTensors(inside) {
    if (inside === null)
        return null;
    return {
        ...inside,
        async *read(path, stored, collector) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!BINARY.test(path))
                    return yield* inside.read(path, stored, collector);
                const begun = __addDisposableResource(env_1, await (0,peek/* peek */.s)(stored.first), true);
                const isText = (0,encoding/* looksLikeText */.nw)(begun.head) && !begun.head.includes(0);
                const member = { ...stored, first: begun.all };
                return yield* isText ? inside.read(path, member, collector) : inside.digest(path, member, collector);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    };
}
//# sourceMappingURL=checkpoint.js.map
// EXTERNAL MODULE: ./lib/item/collect.js + 10 modules
var collect = __webpack_require__(1378);
// EXTERNAL MODULE: ./lib/item/text/text-line-ends.js
var text_line_ends = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/manifest/markup/markup-limits.js
var markup_limits = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/manifest/markup/markup-token.js
/**
 * Splits markup into tokens, byte by byte: text, tags, comments, CDATA sections, processing instructions and
 * declarations. They follow each other without gaps, so that every byte of a document is read.
 */




/** More of the document is needed to find the end of the token. */
const INCOMPLETE = -1;
/** Returns the token at `at`. */
function markupToken(bytes, at, end, grammar) {
    const { strict } = grammar;
    if (bytes[at] !== ascii/* LESS */.ae)
        return { kind: 'text', end: textEnd(bytes, at, end, strict) };
    const next = at + 1 < end ? bytes[at + 1] : 0;
    if (next === ascii/* EXCLAMATION */.Iy)
        return declaration(bytes, at, end, grammar);
    if (next === ascii/* QUESTION */.c3)
        return { kind: 'instruction', end: positionAfter(bytes, at + 2, end, strict ? '?>' : '>') };
    if (next === ascii/* SLASH */.o && !strict && at + 2 < end && !opensTag(bytes[at + 2], false)) {
        return { kind: 'declaration', end: positionAfter(bytes, at + 2, end, '>') };
    }
    if (next === ascii/* SLASH */.o || opensTag(next, strict))
        return { kind: 'tag', end: tagEnd(bytes, at + 1, end) };
    if (next === 0 && at + 1 >= end)
        return { kind: 'tag', end: INCOMPLETE };
    return { kind: 'text', end: textEnd(bytes, at + 1, end, strict) };
}
function opensTag(byte, strict) {
    const letter = byte | 0x20;
    return strict || (letter >= 0x61 && letter <= 0x7a);
}
/** Returns the end of text: the next `<` that begins markup. The last text of a document has no end. */
function textEnd(bytes, from, end, strict) {
    for (let i = bytes.indexOf(ascii/* LESS */.ae, from); i >= 0 && i < end; i = bytes.indexOf(ascii/* LESS */.ae, i + 1)) {
        if (strict || i + 1 >= end)
            return i;
        const next = bytes[i + 1];
        if (next === ascii/* SLASH */.o || next === ascii/* EXCLAMATION */.Iy || next === ascii/* QUESTION */.c3 || opensTag(next, false))
            return i;
    }
    return INCOMPLETE;
}
function declaration(bytes, at, end, { strict, sections }) {
    if (beginsWith(bytes, at, end, '<!--'))
        return { kind: 'comment', end: commentEnd(bytes, at + 4, end, strict) };
    if (sections && beginsWith(bytes, at, end, '<![CDATA['))
        return { kind: 'cdata', end: positionAfter(bytes, at + 9, end, ']]>') };
    if (end - at < 9)
        return { kind: 'declaration', end: INCOMPLETE };
    return { kind: 'declaration', end: strict ? doctypeEnd(bytes, at + 2, end) : positionAfter(bytes, at + 2, end, '>') };
}
/** Returns the end of a comment. HTML also closes one with `--!>`, and `<!-->` is complete. */
function commentEnd(bytes, from, end, strict) {
    if (strict)
        return positionAfter(bytes, from, end, '-->');
    for (let i = bytes.indexOf(ascii/* GREATER */.$b, from); i >= 0 && i < end; i = bytes.indexOf(ascii/* GREATER */.$b, i + 1)) {
        const two = bytes[i - 1] === 0x2d && bytes[i - 2] === 0x2d;
        const bang = bytes[i - 1] === ascii/* EXCLAMATION */.Iy && bytes[i - 2] === 0x2d && bytes[i - 3] === 0x2d && i - 3 >= from;
        if (two || bang || (i === from + 1 && bytes[from] === 0x2d) || i === from)
            return i + 1;
    }
    return INCOMPLETE;
}
/**
 * Returns the end of a declaration: outside quotes, comments and instructions, and after the brackets of a document
 * type.
 */
function doctypeEnd(bytes, from, end) {
    let depth = 0;
    for (let i = from; i < end; i++) {
        const byte = bytes[i];
        if (byte === ascii/* QUOTE */.jA || byte === ascii/* APOSTROPHE */.CW) {
            i = bytes.indexOf(byte, i + 1);
            if (i < 0 || i >= end)
                return INCOMPLETE;
        }
        else if (beginsWith(bytes, i, end, '<!--')) {
            i = positionAfter(bytes, i + 4, end, '-->') - 1;
            if (i < 0)
                return INCOMPLETE;
        }
        else if (beginsWith(bytes, i, end, '<?')) {
            i = positionAfter(bytes, i + 2, end, '?>') - 1;
            if (i < 0)
                return INCOMPLETE;
        }
        else if (byte === ascii/* OPEN_BRACKET */.WL)
            depth++;
        else if (byte === ascii/* CLOSE_BRACKET */.wt)
            depth--;
        else if (byte === ascii/* GREATER */.$b && depth <= 0)
            return i + 1;
    }
    return INCOMPLETE;
}
/** Returns the end of a tag: a `>` outside quoted values. */
function tagEnd(bytes, from, end) {
    let at = bytes[from] === ascii/* SLASH */.o ? from + 1 : from;
    while (at < end && !endsName(bytes[at]))
        at++;
    while (at < end) {
        if (bytes[at] === ascii/* GREATER */.$b)
            return at + 1;
        if (bytes[at] === ascii/* SLASH */.o || bytes[at] <= 0x20)
            at++;
        else {
            at = boundsAt(bytes, at, end).next;
            if (at === INCOMPLETE)
                return INCOMPLETE;
        }
    }
    return INCOMPLETE;
}
/** Returns the position after the next `mark`. */
function positionAfter(bytes, from, end, mark) {
    const first = mark.charCodeAt(0);
    for (let i = bytes.indexOf(first, from); i >= 0 && i < end; i = bytes.indexOf(first, i + 1)) {
        if (beginsWith(bytes, i, end, mark))
            return i + mark.length;
    }
    return INCOMPLETE;
}
function beginsWith(bytes, at, end, mark) {
    if (at + mark.length > end)
        return false;
    for (let i = 0; i < mark.length; i++)
        if (bytes[at + i] !== mark.charCodeAt(i))
            return false;
    return true;
}
/** Parses the tag `bytes[start, end)`, which includes `<` and `>`. */
function parseTag(bytes, start, end) {
    const closing = bytes[start + 1] === ascii/* SLASH */.o;
    const last = end - 1;
    let at = start + (closing ? 2 : 1);
    const nameStart = at;
    while (at < last && !endsName(bytes[at]))
        at++;
    const name = (0,latin1/* latin1 */.W)(bytes, nameStart, at);
    const attributes = [];
    let strict = isXmlName(name);
    let empty = false;
    let cut = false;
    let lines = 0;
    let counted = start;
    while (at < last) {
        const gap = skipBlanks(bytes, at, last);
        if (gap === last)
            break;
        if (bytes[gap] === ascii/* SLASH */.o) {
            empty = gap + 1 === last;
            strict &&= empty && !closing;
            at = gap + 1;
            continue;
        }
        const bounds = boundsAt(bytes, gap, last);
        const attribute = (0,latin1/* latin1 */.W)(bytes, gap, bounds.nameEnd);
        strict &&= bounds.quoted && gap > at && !closing && isXmlName(attribute);
        lines += (0,text_line_ends/* lineEnds */.j5)(bytes, counted, bounds.start);
        counted = bounds.start;
        cut = attributes.length === markup_limits/* MAX_ATTRIBUTES */.NT;
        if (cut)
            break;
        attributes.push({ name: attribute, start: bounds.start, end: bounds.end, quoted: bounds.quoted, lines });
        at = bounds.next;
    }
    strict &&= !cut && new Set(attributes.map(attribute => attribute.name)).size === attributes.length;
    return { name, kind: closing ? 'end' : empty ? 'empty' : 'start', attributes, cut, strict };
}
/** Returns the attribute whose name begins at `start`; an equals sign there is a part of the name, as in browsers. */
function boundsAt(bytes, start, end) {
    let nameEnd = start + 1;
    while (nameEnd < end && !endsName(bytes[nameEnd]) && bytes[nameEnd] !== ascii/* EQUALS */.UT)
        nameEnd++;
    const sign = skipBlanks(bytes, nameEnd, end);
    if (sign === end || bytes[sign] !== ascii/* EQUALS */.UT) {
        return { nameEnd, start: nameEnd, end: nameEnd, quoted: false, next: nameEnd };
    }
    const from = skipBlanks(bytes, sign + 1, end);
    const quote = bytes[from];
    if (from < end && (quote === ascii/* QUOTE */.jA || quote === ascii/* APOSTROPHE */.CW)) {
        const to = bytes.indexOf(quote, from + 1);
        const closed = to >= 0 && to < end;
        return { nameEnd, start: from + 1, end: closed ? to : end, quoted: true, next: closed ? to + 1 : INCOMPLETE };
    }
    // `<br/>` is empty, but a slash at the end of a value is part of the value.
    let to = from;
    while (to < end && bytes[to] > 0x20 && bytes[to] !== ascii/* GREATER */.$b)
        to++;
    return { nameEnd, start: from, end: to, quoted: false, next: to };
}
function endsName(byte) {
    return byte <= 0x20 || byte === ascii/* SLASH */.o || byte === ascii/* GREATER */.$b;
}
function skipBlanks(bytes, at, end) {
    while (at < end && bytes[at] <= 0x20)
        at++;
    return at;
}
/** Checks for a name of XML, in UTF-8 read as Latin-1. */
function isXmlName(name) {
    return /^[A-Za-z_:\u0080-\u00ff][A-Za-z0-9_:.\u0080-\u00ff-]*$/.test(name);
}
//# sourceMappingURL=markup-token.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
;// CONCATENATED MODULE: ./lib/manifest/markup/markup.js





/** What is wrong with XML that is cut off. */
const CUT_OFF = {
    markup: (0,safe_text/* safe */.gB) `markup that is never closed: the XML is cut off`,
    element: (0,safe_text/* safe */.gB) `an element that is never closed: the XML is cut off`
};
class MarkupScanner {
    #sink;
    #language;
    /** The inner documents and links that wait to be read. */
    #waiting;
    row;
    #atLineStart = true;
    /** The first fault. The rest is read as lines, so that the fault hides nothing. */
    #fault = null;
    constructor(sink, language, waiting, row = 1) {
        this.#sink = sink;
        this.#waiting = waiting;
        this.row = row;
        this.#language = language(this);
    }
    get rows() {
        return this.row - (this.#atLineStart ? 1 : 0);
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            const next = this.#fault === null ? this.#token(bytes, at, end, final) : this.#line(bytes, at, end, final);
            if (next === INCOMPLETE)
                break;
            if (next === at)
                continue;
            this.#count(bytes, at, next, end);
            at = next;
        }
        (0,pending/* checkLength */.Nv)(at, end, this.row);
        if (final)
            this.#finish();
        return at;
    }
    slice(bytes, start, end, row, reading = 'only', readings) {
        (0,pending/* checkLength */.Nv)(start, end, row);
        if (start < end)
            this.#sink.reading(bytes.subarray(start, end), row, true, reading, readings);
    }
    text(text, row, reading = 'only', lines = false) {
        this.#sink.reading(Buffer.from(text, 'utf8'), row, lines, reading);
    }
    page(text, row) {
        const bytes = Buffer.from(text, 'utf8');
        this.#sink.page(bytes, 0, bytes.length, row, 0);
    }
    inside(document, row, language) {
        this.#waiting.push({ kind: 'document', bytes: document, row, language });
    }
    later(links) {
        this.#waiting.push({ kind: 'links', links });
    }
    #token(bytes, at, end, final) {
        const raw = this.#language.rawEnd(bytes, at, end);
        if (raw === INCOMPLETE && !final)
            return INCOMPLETE;
        if (raw !== at)
            return this.#read('raw', bytes, at, raw === INCOMPLETE ? end : raw);
        const token = markupToken(bytes, at, end, this.#language);
        if (token.end !== INCOMPLETE)
            return this.#read(token.kind, bytes, at, token.end);
        if (!final)
            return INCOMPLETE;
        // A document ends with text. In a lenient language, markup that is never closed is text too.
        const { strict } = this.#language;
        if (!strict && token.kind === 'cdata')
            return this.#read('cdata', bytes, at, end);
        if (!strict || token.kind === 'text')
            return this.#read('text', bytes, at, end);
        return this.#read(token.kind, bytes, at, INCOMPLETE);
    }
    #read(kind, bytes, start, end) {
        try {
            this.#language.token(kind, bytes, start, end);
            return end;
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
                throw error;
            this.#fault = error;
            return start;
        }
    }
    #line(bytes, at, end, final) {
        let stop = at;
        while (stop < end && bytes[stop] !== ascii.LF && bytes[stop] !== ascii.CR)
            stop++;
        const open = stop === end || (bytes[stop] === ascii.CR && stop + 1 === end);
        if (open && !final)
            return INCOMPLETE;
        this.slice(bytes, at, stop, this.row);
        return stop === end ? end : stop + 1;
    }
    #count(bytes, start, end, limit) {
        for (let i = start; i < end; i++) {
            // The line feed after a carriage return ends the same line.
            if (bytes[i] === ascii.LF || (bytes[i] === ascii.CR && (i + 1 === limit || bytes[i + 1] !== ascii.LF)))
                this.row++;
        }
        this.#atLineStart = bytes[end - 1] === ascii.LF || bytes[end - 1] === ascii.CR;
    }
    #finish() {
        if (this.#fault === null)
            this.#language.finish();
        else
            throw this.#fault;
    }
}
/** Reads markup in UTF-8; returns the number of lines. */
async function* readMarkup(text, collector, language) {
    const waiting = [];
    const scanner = new MarkupScanner(collector, language, waiting);
    for await (const _ of (0,pending/* scanPieces */.vo)(text, scanner)) {
        // Tags that emit nothing are work too.
        collector.watch.checkDeadline();
        yield* collector.passOn();
        for (const _step of laterSteps(waiting, collector))
            yield* collector.passOn();
    }
    for (const _step of laterSteps(waiting, collector))
        yield* collector.passOn();
    yield* collector.passOn();
    return scanner.rows;
}
/** Yields the strings of markup in memory, step by step: each step yields what it found. */
function* markupTexts(bytes, language) {
    let found = [];
    // The scanner's buffer does not change until all is read.
    const sink = {
        reading: (text, row, _lines, reading) => {
            found.push({ bytes: text, row, reading });
        },
        page: () => undefined
    };
    for (const _ of laterSteps([{ kind: 'document', bytes, row: 1, language }], sink)) {
        yield found;
        found = [];
    }
}
/** The bytes of a document in memory that are scanned before the reader may pause. */
const STEP_BYTES = 1 << 16;
/** The links that are read before the reader may pause. */
const STEP_LINKS = 1 << 8;
/** Reads in steps what waits, including what is added meanwhile. */
function* laterSteps(waiting, sink) {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.kind === 'document')
            yield* documentSteps(next, waiting, sink);
        else {
            let read = 0;
            for (const link of next.links) {
                if (link !== null)
                    sink.reading(Buffer.from(link.url, 'utf8'), link.row, false, 'only');
                if (link === null || ++read % STEP_LINKS === 0)
                    yield;
            }
            yield;
        }
    }
}
function* documentSteps({ bytes: held, row, language }, waiting, sink) {
    // The scanner needs plain arrays, as from a stream: a slice of a Buffer would not be a copy.
    const bytes = new Uint8Array(held.buffer, held.byteOffset, held.length);
    const scanner = new MarkupScanner(sink, language, waiting, row);
    let at = 0;
    for (let end = Math.min(STEP_BYTES, bytes.length); end < bytes.length;) {
        at = scanner.scan(bytes, at, end, false);
        yield;
        // An incomplete token is scanned again only when twice as many bytes are there.
        end = Math.min(bytes.length, Math.max(end + STEP_BYTES, at + 2 * (end - at)));
    }
    scanner.scan(bytes, at, bytes.length, true);
    yield;
}
//# sourceMappingURL=markup.js.map
// EXTERNAL MODULE: ./lib/manifest/member/media.js
var media = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/manifest/table/formula.js + 1 modules
var table_formula = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/manifest/office/office-text.js
/**
 * Reads the text of office documents: the text of a paragraph or cell is one string, even if it is divided into runs
 * with other elements between them.
 */



/** Elements whose text is one string; inner ones, such as notes and text boxes, have separate strings. */
const PARAGRAPHS = new Set('p h div si is rPh comment annotation note rt ruby-text'.split(' '));
/** Elements that end a line. */
const BREAKS = new Set('br cr line-break'.split(' '));
/** The branches of an alternative; a program shows the one that it supports. */
const BRANCHES = new Set(['Choice', 'Fallback']);
class OfficeText {
    #each;
    /** Runs of the open paragraphs; the first level is outside of all. */
    #levels = [[]];
    #branch = '';
    #size = 0;
    constructor(each) {
        this.#each = each;
    }
    add(text, element) {
        if (text === '')
            return;
        this.#size += text.length;
        if (this.#size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of a cell or paragraph is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
        this.#levels.at(-1)?.push({ text, element, branch: this.#branch });
    }
    /** Handles a tag, by its name without namespace. Returns whether paragraphs are nested too deeply to be read. */
    tag(name, kind) {
        const paragraph = PARAGRAPHS.has(name);
        if (this.#levels.length === 1 || BREAKS.has(name) || (paragraph && kind === 'end'))
            this.flush();
        if (BRANCHES.has(name))
            this.#branch = kind === 'start' ? name : '';
        if (!paragraph || kind === 'empty')
            return 'read';
        if (kind === 'start')
            this.#levels.push([]);
        else if (this.#levels.length > 1)
            this.#levels.pop();
        return this.#levels.length > manifest_limits/* MAX_PARAGRAPH_DEPTH */.c_ ? 'too deep' : 'read';
    }
    /** Emits the text of the current paragraph so far. */
    flush() {
        const runs = this.#levels.at(-1) ?? [];
        if (runs.length === 0)
            return;
        this.#levels[this.#levels.length - 1] = [];
        for (const { text } of runs)
            this.#size -= text.length;
        this.#each(readingsOf(runs));
    }
    /** Ends the part, whatever is open. */
    finish() {
        for (this.flush(); this.#levels.length > 1; this.flush())
            this.#levels.pop();
    }
}
/**
 * Returns all runs joined, the runs of each kind of element joined (such as field codes or deleted text), and each run
 * alone.
 */
function readingsOf(runs) {
    if (runs.length === 1)
        return runs.map(({ text }) => text);
    const branches = [...new Set(runs.map(({ branch }) => branch))].filter(branch => branch !== '');
    const shown = (by) => runs.filter(({ branch }) => branch === '' || branch === by);
    const views = branches.length < 2 ? [runs] : branches.map(shown);
    const kinds = views.flatMap(view => [view.map(({ text }) => text).join(''), ...textOfElements(view)]);
    return [...new Set([...kinds, ...runs.map(({ text }) => text)])];
}
function textOfElements(runs) {
    const texts = new Map();
    for (const { element, text } of runs)
        texts.set(element, (texts.get(element) ?? '') + text);
    return texts.values();
}
//# sourceMappingURL=office-text.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
// EXTERNAL MODULE: ./lib/manifest/bytes/line-ends.js
var line_ends = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/item/text/code-point.js
var code_point = __webpack_require__(7297);
;// CONCATENATED MODULE: ./lib/manifest/markup/xml-entities.js
/**
 * Decodes the character and entity references of XML. Entities are only those of the document itself, and their
 * expansion is limited.
 */






const PREDEFINED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"]
]);
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([^\s;&#<>"']{1,256}));?|&/y;
const ENTITY = /^<!ENTITY\s+(%\s+)?([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/;
const ATTLIST = /^<!ATTLIST\s+([^\s"'<>]+)/;
/** Matches the definition of an attribute with a default value. */
const DEFAULT = /\s([^\s"'<>()|#]+)\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)')/y;
/** Matches a definition without a default value. */
const NO_DEFAULT = /\s[^\s"'<>()|#]+\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+#(?:IMPLIED|REQUIRED)/y;
class XmlEntities {
    #entities = new Map();
    #parameters = new Map();
    /** For each element the default values of its attributes, with references not decoded. */
    #defaults = new Map();
    #isWanted;
    /** Entities after expansion. */
    #expanded = new Map();
    /** True if there are external declarations, which are never fetched. */
    #elsewhere = false;
    #budget = markup_limits/* MAX_EXPANDED_CHARACTERS */.GM;
    /** @param isWanted whether the default values of an attribute of this name are needed */
    constructor(isWanted = () => false) {
        this.#isWanted = isWanted;
    }
    /** Reads the declarations of a document type; returns the default values of attributes. */
    declare(doctype, row) {
        const subset = unquoted(doctype, '[', 0);
        const head = subset < 0 ? doctype : doctype.slice(0, subset);
        if (/\b(?:SYSTEM|PUBLIC)\b/.test(head))
            this.#elsewhere = true;
        if (subset < 0)
            return [];
        const defaults = [];
        const rowAt = rowsOf(doctype, row);
        this.#declarations(doctype.slice(subset + 1), at => rowAt(subset + 1 + at), 0, defaults);
        return defaults;
    }
    /**
     * Returns the text with its references decoded. Throws `manifest-unreadable` where one is not declared or becomes too
     * large.
     */
    decode(text, row) {
        if (!text.includes('&'))
            return text;
        const decoded = this.#replaced(text, row, []);
        this.#budget -= decoded.length - text.length;
        if (this.#budget < 0)
            throw tooLarge(row);
        return decoded;
    }
    /** @param rowAt returns the line of a position; positions must ascend */
    #declarations(subset, rowAt, depth, defaults) {
        for (const { text, at } of declarationsIn(subset)) {
            const row = rowAt(at);
            if (depth > markup_limits/* MAX_ENTITY_DEPTH */.P || defaults.length > markup_limits/* MAX_DECLARATIONS */.Jr)
                throw tooLarge(row);
            if (text.startsWith('%')) {
                const replacement = this.#parameters.get(text.slice(1, -1));
                if (replacement === undefined)
                    this.#elsewhere = true;
                else {
                    this.#spend(replacement.length, row);
                    this.#declarations(replacement, () => row, depth + 1, defaults);
                }
            }
            else if (/^<!ATTLIST\s/.test(text)) {
                this.#attributes(text, row);
                for (const { 0: literal, index } of text.matchAll(/"[^"]*"|'[^']*'/g)) {
                    if (literal.includes('&'))
                        defaults.push({ text: literal.slice(1, -1), row: rowAt(at + index) });
                }
            }
            else
                this.#entity(text, row);
        }
    }
    /** Returns the default values of an element's attributes, with references not decoded. */
    defaults(element) {
        return this.#defaults.get(element) ?? NONE;
    }
    /** Reads an attribute list. The first declaration of an attribute counts. */
    #attributes(declaration, row) {
        const [head, element] = ATTLIST.exec(declaration) ?? [];
        if (head === undefined || element === undefined)
            return;
        const known = this.#defaults.get(element) ?? new Map();
        const blank = /\s*/y;
        for (let at = head.length;;) {
            blank.lastIndex = at;
            // One blank is part of the definition.
            const from = at + Math.max(0, (blank.exec(declaration)?.[0].length ?? 0) - 1);
            NO_DEFAULT.lastIndex = DEFAULT.lastIndex = from;
            const [, name, double, single] = DEFAULT.exec(declaration) ?? [];
            if (name === undefined && !NO_DEFAULT.test(declaration)) {
                if (/^\s*>/.test(declaration.slice(at)))
                    break;
                throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a list of attributes that is not well-formed; check the document type`);
            }
            if (name !== undefined && this.#isWanted(name) && !known.has(name))
                known.set(name, double ?? single ?? '');
            at = name === undefined ? NO_DEFAULT.lastIndex : DEFAULT.lastIndex;
            if (known.size > markup_limits/* MAX_DEFAULTS */.qs)
                throw new errors/* GateError */.ue('manifest-too-large', TOO_MANY_DEFAULTS);
        }
        if (known.size > 0)
            this.#defaults.set(element, known);
        if (this.#defaults.size > markup_limits/* MAX_DECLARATIONS */.Jr)
            throw new errors/* GateError */.ue('manifest-too-large', TOO_MANY_DEFAULTS);
    }
    /** Reads an entity. The first declaration of an entity counts; an external one is empty. */
    #entity(declaration, row) {
        const [, parameter, name, double, single] = ENTITY.exec(declaration) ?? [];
        if (name === undefined)
            return;
        const known = parameter === undefined ? this.#entities : this.#parameters;
        if (!known.has(name))
            known.set(name, charactersDecoded(double ?? single ?? '', row));
        if (known.size > markup_limits/* MAX_DECLARATIONS */.Jr)
            throw tooLarge(row);
    }
    #spend(characters, row) {
        this.#budget -= characters;
        if (this.#budget < 0)
            throw tooLarge(row);
    }
    #replaced(text, row, inside) {
        let length = 0;
        const bounded = (replacement) => {
            length += replacement.length;
            if (length > markup_limits/* MAX_EXPANDED_CHARACTERS */.GM)
                throw tooLarge(row);
            return replacement;
        };
        const one = (reference, hex, decimal, name) => {
            if (!reference.endsWith(';'))
                throw (0,pieces/* unreadable */.O$)(row, BARE_AMPERSAND);
            return name === undefined ? character(hex, decimal, row) : this.#named(name, reference, row, inside);
        };
        // A text may contain the same few references millions of times.
        const known = new Map();
        let decoded = '';
        let done = 0;
        for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            const close = text.indexOf(';', at);
            const written = close < 0 || close - at > markup_limits/* MAX_REMEMBERED_CHARACTERS */.ZQ ? '' : text.slice(at, close + 1);
            let replacement = known.get(written);
            let end = close + 1;
            if (replacement === undefined) {
                REFERENCE.lastIndex = at;
                const [reference = '', hex, decimal, name] = REFERENCE.exec(text) ?? [];
                replacement = one(reference, hex, decimal, name);
                end = at + reference.length;
                if (reference === written && known.size < markup_limits/* MAX_REMEMBERED_REFERENCES */.R3)
                    known.set(written, replacement);
            }
            if (at > done)
                decoded += text.slice(done, at);
            decoded += bounded(replacement);
            done = end;
        }
        return decoded + text.slice(done);
    }
    #named(name, reference, row, inside) {
        const known = PREDEFINED.get(name) ?? this.#expanded.get(name);
        if (known !== undefined)
            return known;
        const declared = this.#entities.get(name);
        if (declared === undefined) {
            if (this.#elsewhere)
                return reference;
            throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a reference to an entity that the document does not declare; write it as a character`);
        }
        if (inside.includes(name) || inside.length >= markup_limits/* MAX_ENTITY_DEPTH */.P)
            throw tooLarge(row);
        const expanded = this.#replaced(declared, row, [...inside, name]);
        if (expanded.length > markup_limits/* MAX_ENTITY_CHARACTERS */.ux)
            throw tooLarge(row);
        this.#expanded.set(name, expanded);
        return expanded;
    }
}
/** Yields the declarations in a subset, and the parameter references between them, up to one that is never closed. */
function* declarationsIn(subset) {
    const opening = /<!--|<\?|<!|%[^\s;%]+;/g;
    for (let next = opening.exec(subset); next !== null; next = opening.exec(subset)) {
        const { 0: mark, index: at } = next;
        const end = declarationEnd(subset, mark, opening.lastIndex);
        if (end < 0)
            return;
        if (mark === '<!' || mark.startsWith('%'))
            yield { text: subset.slice(at, end), at };
        opening.lastIndex = end;
    }
}
/** Returns the end of what `mark` opens in front of `from`; -1 where there is none. */
function declarationEnd(subset, mark, from) {
    if (mark.startsWith('%'))
        return from;
    if (mark === '<!')
        return unquoted(subset, '>', from) + 1 || -1;
    const close = mark === '<?' ? '?>' : '-->';
    const at = subset.indexOf(close, from);
    return at < 0 ? -1 : at + close.length;
}
/** Returns the line of a position; positions must ascend. */
function rowsOf(text, first) {
    let row = first;
    let counted = 0;
    return at => {
        row += (0,line_ends/* textLineEnds */.EQ)(text, counted, at);
        counted = at;
        return row;
    };
}
/** Returns the position of the first `wanted` outside quotes, -1 where there is none. */
function unquoted(text, wanted, from) {
    for (let at = from; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === wanted)
            return at;
        if (char !== '"' && char !== "'")
            continue;
        at = text.indexOf(char, at + 1);
        if (at < 0)
            return -1;
    }
    return -1;
}
const NONE = new Map();
const TOO_MANY_DEFAULTS = (0,safe_text/* safe */.gB) `its document type has too many default values; write the values in the elements`;
const BARE_AMPERSAND = (0,safe_text/* safe */.gB) `found an ampersand that does not start a reference; write it as &amp;`;
function tooLarge(row) {
    return (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found entities that contain themselves or expand to more than ${(0,safe_text/* count */.U9)(markup_limits/* MAX_ENTITY_CHARACTERS */.ux)} characters; write out their text`);
}
/** Decodes the character references of an entity's value, which may form new references; entity references stay. */
function charactersDecoded(value, row) {
    return value.replace(/&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}));/g, (_, hex, decimal) => character(hex, decimal, row));
}
function character(hex, decimal, row) {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code === 0 || !(0,code_point/* isScalarValue */.S)(code)) {
        throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a reference to a character that does not exist; correct it`);
    }
    return String.fromCodePoint(code);
}
//# sourceMappingURL=xml-entities.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/office-xml.js







/** In shared strings a phonetic guide is next to the text and not part of it. */
const ASIDE = 'rPh';
/** Elements with a formula. */
const FORMULAS = new Set('f formula formula1 formula2 definedName'.split(' '));
class OfficeXml {
    strict = true;
    sections = true;
    #output;
    #rows;
    #observer;
    #entities = new XmlEntities();
    /** The name of the current element, without namespace. */
    #element = '';
    #depth = 0;
    #aside = false;
    #text = new OfficeText(readings => {
        const [whole = ''] = readings;
        if (!this.#rows.isReference(this.#element, whole))
            this.#emit(readings);
    });
    /** The text of the current formula, in pieces. */
    #formula = [];
    constructor(output, rows, observer) {
        this.#output = output;
        this.#rows = rows;
        this.#observer = observer;
    }
    rawEnd(_bytes, at) {
        return at;
    }
    token(kind, bytes, start, end) {
        if (end < start)
            throw this.#fault(CUT_OFF.markup);
        switch (kind) {
            case 'raw':
            case 'text':
                this.#add(this.#entities.decode(utf8(bytes, start, end), this.#output.row));
                return;
            case 'cdata':
                this.#add(utf8(bytes, start + 9, end - 3));
                return;
            case 'declaration':
                this.#doctype(utf8(bytes, start, end));
                return;
            case 'comment':
            case 'instruction':
                this.#output.text(utf8(bytes, start, end), this.#row);
                return;
            case 'tag':
                this.#tag(bytes, start, end);
        }
    }
    /**
     * Reads a document type as OpenOffice wrote it: a public name and a file. Entities that it declares could have any
     * value.
     */
    #doctype(text) {
        if (text.includes('['))
            throw this.#fault((0,safe_text/* safe */.gB) `a document type with declarations, which office programs do not write; save it again`);
        this.#output.text(text, this.#row);
    }
    finish() {
        this.#text.finish();
        if (this.#depth !== 0)
            throw this.#fault(CUT_OFF.element);
    }
    get #row() {
        return Math.max(1, this.#rows.row);
    }
    #add(text) {
        if (!this.#aside)
            this.#observer?.text(text);
        if (FORMULAS.has(this.#element))
            this.#formula.push(text);
        this.#text.add(text, this.#element);
    }
    /** Emits the texts that a formula makes. */
    #made(formula) {
        for (const text of (0,table_formula/* formulaTexts */.X)(formula))
            this.#emit([text]);
    }
    #tag(bytes, start, end) {
        const { name, kind, attributes, strict } = parseTag(bytes, start, end);
        if (!strict)
            throw this.#fault((0,safe_text/* safe */.gB) `a tag that is not well-formed`);
        const local = localName(name);
        if (this.#text.tag(local, kind) === 'too deep')
            throw this.#fault((0,safe_text/* safe */.gB) `paragraphs that are nested too deeply`);
        this.#made(this.#formula.join(''));
        this.#formula = [];
        if (local === ASIDE)
            this.#aside = kind === 'start';
        this.#element = kind === 'start' ? local : '';
        if (kind !== 'empty')
            this.#depth += kind === 'start' ? 1 : -1;
        if (this.#depth < 0)
            throw this.#fault((0,safe_text/* safe */.gB) `a closing tag that matches no opening one`);
        const values = attributes.map(found => ({
            name: found.name,
            value: this.#entities.decode(utf8(bytes, found.start, found.end), this.#output.row)
        }));
        this.#rows.tag(local, kind, wanted => values.find(found => found.name === wanted)?.value ?? '');
        this.#observer?.tag(name, kind, values);
        for (const { name: key, value } of values) {
            if (value.length > 3)
                this.#emit([value]);
            if (/formula$/i.test(key))
                this.#made(value);
        }
    }
    /** Emits the readings of one text. */
    #emit(readings) {
        const all = readings.some(isEscaped) ? [...new Set([...readings, ...readings.map(unescaped)])] : readings;
        for (const [index, text] of all.entries()) {
            this.#output.text(text, this.#row, index > 0 ? 'further' : all.length > 1 ? 'first' : 'only');
            this.#output.page(text, this.#row);
        }
    }
    /** Returns a fault; what precedes it counts. */
    #fault(what) {
        this.#text.finish();
        return (0,pieces/* unreadable */.O$)(this.#output.row, (0,safe_text/* safe */.gB) `found ${what}`);
    }
}
/** Matches a workbook's escape for a character, `_x002E_` (ECMA-376-1, 22.9.2.19, ST_Xstring). */
const ESCAPE = /_x([0-9a-f]{4})_/i;
/** Returns true if the text contains such an escape: some programs decode it, others do not. */
function isEscaped(text) {
    return ESCAPE.test(text);
}
function unescaped(text) {
    return text.replace(new RegExp(ESCAPE, 'gi'), (_, digits) => String.fromCharCode(parseInt(digits, 16)));
}
/** Returns a name without its prefix. */
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
function utf8(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('utf8');
}
//# sourceMappingURL=office-xml.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/part-places.js
/** Checks that the sheets and strings of a workbook are in the usual parts. Templates are filled only from these. */


/** The end of a relationship type or content type, and the usual names of its parts, with or without their folder. */
const USUAL = [
    [/(?:\/sharedStrings|sharedStrings\+xml)$/i, /^(?:\/xl\/)?sharedStrings\.xml$/i],
    [/(?:\/worksheet|worksheet\+xml)$/i, /^(?:\/xl\/)?worksheets\/[^/]+\.xml$/i]
];
class PartPlaces {
    fault = null;
    tag(_name, kind, attributes) {
        if (kind === 'end')
            return;
        const attribute = (wanted) => attributes.find(({ name }) => name === wanted)?.value ?? '';
        const type = attribute('Type') || attribute('ContentType');
        const part = attribute('Target') || attribute('PartName');
        if (USUAL.every(([types, parts]) => !types.test(type) || parts.test(part)))
            return;
        this.fault ??= new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its sheets or strings are in unusual parts, so the URL templates of the settings cannot be filled from them; save it again with an office program, or as CSV`);
    }
    text() {
        // Only attributes matter here.
    }
}
//# sourceMappingURL=part-places.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/namespace-use.js
/**
 * Checks that a name in a part of an office document always means the same. Readers use the namespace of a prefix: if a
 * prefix is declared again, or another prefix is used, an element may look like a cell that programs do not read as
 * one.
 */

class NamespaceUse {
    #declared = new Map();
    #prefixes = new Map();
    #steady = true;
    /** True if nothing so far was ambiguous. */
    get steady() {
        return this.#steady;
    }
    /** Handles an attribute; only namespace declarations count. */
    attribute(name, value) {
        if (name === 'xmlns' || name.startsWith('xmlns:'))
            this.#once(this.#declared, name, value);
    }
    /** Handles an element or attribute that matters, by its name with its prefix. */
    name(name) {
        const colon = name.indexOf(':');
        this.#once(this.#prefixes, name.slice(colon + 1), name.slice(0, colon + 1));
    }
    #once(known, key, value) {
        const before = known.get(key);
        if (before === undefined && known.size < markup_limits/* MAX_NAMESPACE_NAMES */.MU)
            known.set(key, value);
        else if (before !== value)
            this.#steady = false;
    }
}
//# sourceMappingURL=namespace-use.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/shared-strings.js
/** Keeps the shared strings of a workbook, which cells refer to by number, where templates need them. */





/** The elements that make up a string. */
const NAMES = new Set(['sst', 'si', 'r', 't', 'rPh']);
/** The most memory of a string in bytes, in addition to two bytes for each character. */
const STRING_BYTES = 40;
class SharedStrings {
    /** The reason why strings are missing; null where none are. */
    fault = null;
    #strings = [];
    #namespaces = new NamespaceUse();
    #tables = 0;
    #bytes = 0;
    #open = '';
    #collects = false;
    /** Returns the string with a number; undefined where there is none. */
    get(index) {
        return this.#strings[index];
    }
    tag(qualified, kind, attributes) {
        const name = localName(qualified);
        if (NAMES.has(name))
            this.#namespaces.name(qualified);
        for (const attribute of attributes)
            this.#namespaces.attribute(attribute.name, attribute.value);
        if (name === 'sst' && kind !== 'end')
            this.#tables++;
        if (this.#tables > 1 || !this.#namespaces.steady) {
            this.#strings.length = 0;
            this.fault = new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is unclear which strings its cells refer to; save it again`);
        }
        if (name === 't')
            this.#collects = kind === 'start';
        else if (name === 'si' && kind !== 'end')
            this.#open = '';
        if (name === 'si' && kind !== 'start')
            this.#keep();
    }
    text(text) {
        if (this.#collects)
            this.#open += text;
    }
    #keep() {
        this.#bytes += this.#open.length * 2 + STRING_BYTES;
        if (this.#bytes <= manifest_limits/* MAX_HELD_VALUE_BYTES */.bY && this.fault === null) {
            this.#strings.push(this.#open);
            return;
        }
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its strings need more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_HELD_VALUE_BYTES */.bY)} bytes of memory, the limit for filling the URL templates of the settings; save it as CSV`);
    }
}
//# sourceMappingURL=shared-strings.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/sheet-rows.js
/** Finds the rows of strings of an office document that are in a separate part. */

class SheetRows {
    /** The number of rows of the current table. */
    count = 0;
    #part = '';
    #row = 0;
    #string = -1;
    /** How many more rows the last one represents. */
    #repeated = 0;
    /** For each shared string, by number, its first row; 0 where it is not known. */
    #strings = new Uint32Array(1024);
    #links = new Map();
    /** True if the current cell contains the number of a shared string. */
    #shared = false;
    /** Begins a part. @param path of the part */
    begin(path) {
        this.#part = path;
        this.#row = 0;
        this.#string = -1;
        this.#repeated = 0;
        this.count = 0;
        this.#shared = false;
    }
    /** The current row; 0 where the part has none. */
    get row() {
        return this.#string >= 0 ? (this.#strings[this.#string] ?? 0) : this.#row;
    }
    /** Handles a tag, by its name without namespace. */
    tag(name, kind, attribute) {
        if (name === 'c')
            this.#shared = kind === 'start' && attribute('t') === 's';
        if (kind === 'end')
            return;
        switch (name) {
            case 'row':
                this.#setRow(Number(attribute('r')) || this.#row + 1);
                return;
            case 'table-row':
                this.#setRow(this.#row + 1 + this.#repeated);
                this.#repeated = Math.max(0, (Number(attribute('table:number-rows-repeated')) || 1) - 1);
                return;
            case 'table':
                this.#row = 0;
                this.#repeated = 0;
                return;
            case 'si':
                this.#string++;
                return;
            case 'hyperlink':
                this.#link(attribute('r:id'), rowOf(attribute('ref')));
                return;
            case 'Relationship':
                this.#row = this.#links.get(`${sheetOf(this.#part)}\n${attribute('Id')}`) ?? 0;
                return;
            default:
        }
    }
    /** Handles the whole text of an element; returns true if it is only the number of a shared string. */
    isReference(name, text) {
        if (name !== 'v' || !this.#shared || !/^\s*\d{1,10}\s*$/.test(text))
            return false;
        const index = Number(text);
        if (index < manifest_limits/* MAX_SHARED_STRINGS */.wk)
            this.#keep(index);
        return true;
    }
    #setRow(row) {
        this.#row = row;
        this.count++;
    }
    #keep(index) {
        if (index >= this.#strings.length) {
            const larger = new Uint32Array(Math.max(index + 1, this.#strings.length * 2));
            larger.set(this.#strings);
            this.#strings = larger;
        }
        if (this.#strings[index] === 0)
            this.#strings[index] = this.#row;
    }
    #link(id, row) {
        this.#row = row;
        if (id !== '' && this.#links.size < manifest_limits/* MAX_SHEET_LINKS */.Pc)
            this.#links.set(`${this.#part}\n${id}`, row);
    }
}
/** Returns the row of a cell or range, `B7` or `B7:C9`. */
function rowOf(cell) {
    return Number(/^\$?[A-Z]+\$?(\d+)/i.exec(cell)?.[1] ?? 0);
}
/** Returns the part that a part of relationships belongs to: `xl/worksheets/_rels/sheet1.xml.rels`. */
function sheetOf(path) {
    return path.replace(/_rels\/([^/]+)\.rels$/, '$1');
}
//# sourceMappingURL=sheet-rows.js.map
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
;// CONCATENATED MODULE: ./lib/manifest/office/sheet-templates.js






/** Matches a number that every program shows in the same form. */
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;
class SheetTemplates {
    /** The fault to report after everything else was read. */
    fault = null;
    #templates;
    #strings;
    #collector;
    #row;
    /** For each column of the templates its index in the table, -1 where the table does not have it. */
    #places = [];
    /** Whether a row with text was found, and whether that row has ended. */
    #header = 'none';
    #values = [];
    #doubtful = new Set();
    #namespaces = new NamespaceUse();
    /** The number of the current row, and the column of its next cell. */
    #number = 0;
    #column = 0;
    #cell = null;
    /** True if text belongs to the value of the current cell. */
    #collects = false;
    /** The number of open comments; their text is not part of the value. */
    #comments = 0;
    /** @param row returns the current row */
    constructor(templates, strings, collector, row) {
        this.#templates = templates;
        this.#strings = strings;
        this.#collector = collector;
        this.#row = row;
        this.#begin();
    }
    tag(qualified, kind, attributes) {
        const name = localName(qualified);
        for (const found of attributes)
            this.#namespaces.attribute(found.name, found.value);
        if (!sheet_templates_NAMES.has(name))
            return;
        this.#namespaces.name(qualified);
        if (!this.#namespaces.steady)
            this.fault ??= disordered(this.#row());
        const attribute = (wanted) => {
            const named = attributes.filter(found => localName(found.name) === wanted);
            if (named.length > 1)
                this.fault ??= disordered(this.#row());
            return named[0]?.value ?? '';
        };
        switch (name) {
            case 'table':
                if (kind === 'start')
                    this.#begin();
                return;
            case 'row':
            case 'table-row':
                if (kind === 'end')
                    this.#endRow();
                else
                    this.#beginRow(Number(attribute('r')) || this.#number + 1);
                return;
            case 'c':
                if (kind !== 'end')
                    this.#cell = this.#excelCell(attribute);
                if (kind !== 'start')
                    this.#endCell();
                return;
            case 'table-cell':
            case 'covered-table-cell':
                if (kind !== 'end')
                    this.#cell = this.#openCell(attribute);
                if (kind !== 'start')
                    this.#endCell();
                return;
            case 'annotation':
                this.#comments += kind === 'start' ? 1 : kind === 'end' ? -1 : 0;
                return;
            case 'v':
            case 't':
                this.#collects = kind === 'start';
                return;
            case 'p':
                this.#collects = kind === 'start' && this.#cell?.kind === 'text';
                if (this.#collects && this.#cell?.text !== '')
                    this.text('\n');
                return;
            case 's':
            case 'tab':
            case 'line-break':
                if (kind !== 'end')
                    this.text(' ');
                return;
            default:
        }
    }
    text(text) {
        if (!this.#collects || this.#comments > 0 || this.#cell === null)
            return;
        this.#cell.text += text;
        if (this.#cell.text.length > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of a cell is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
    }
    #begin() {
        this.#places = this.#templates.columns.map(() => -1);
        this.#header = 'none';
        this.#number = 0;
        this.#cell = null;
        this.#comments = 0;
    }
    #beginRow(number) {
        if (number <= this.#number)
            this.fault ??= disordered(this.#row());
        this.#number = number;
        this.#column = 0;
        this.#values = [];
        this.#doubtful.clear();
    }
    #endRow() {
        if (this.#header === 'open')
            this.#header = 'read';
        if (this.#values.length === 0)
            return;
        for (const template of this.#templates.templates) {
            const url = (0,url_templates/* filled */.Bq)(template, this.#values);
            if (url === null)
                continue;
            if (template.columns.some(column => this.#doubtful.has(column)))
                this.fault ??= doubtful(this.#row());
            this.#collector.string(url, 0, url.length, this.#row(), 0, false);
        }
    }
    #excelCell(attribute) {
        const type = attribute('t');
        const kind = type === 's' ? 'shared' : type === '' || type === 'n' ? 'number' : EXCEL_NOTHING.has(type) ? 'none' : 'text';
        const place = placeOf(attribute('r')) ?? { column: this.#column, row: this.#number };
        if (place.row !== this.#number || place.column < this.#column)
            this.fault ??= disordered(this.#row());
        return { column: place.column, span: 1, kind, text: '' };
    }
    #openCell(attribute) {
        const place = { column: this.#column, span: Math.max(1, Number(attribute('number-columns-repeated')) || 1) };
        const type = attribute('value-type');
        if (type === 'boolean')
            return { ...place, kind: 'none', text: '' };
        if (type === 'date' || type === 'time')
            return { ...place, kind: 'number', text: attribute(`${type}-value`) };
        if (type !== '' && type !== 'string')
            return { ...place, kind: 'number', text: attribute('value') };
        const text = attribute('string-value');
        return { ...place, kind: text === '' ? 'text' : 'attribute', text };
    }
    #endCell() {
        const cell = this.#cell;
        this.#cell = null;
        this.#collects = false;
        if (cell === null)
            return;
        this.#column = cell.column + cell.span;
        if (cell.kind === 'none')
            return;
        if (this.#header !== 'read') {
            this.#readHeader(this.#valueOf(cell), cell.column);
            return;
        }
        const columns = this.#places.flatMap((place, column) => place >= cell.column && place < cell.column + cell.span ? [column] : []);
        if (columns.length === 0)
            return;
        const value = this.#valueOf(cell);
        if (isEscaped(value))
            this.fault ??= escaped(this.#row());
        for (const column of columns) {
            this.#values[column] = Buffer.from(value, 'utf8');
            if (cell.kind === 'number' && !PLAIN_NUMBER.test(value))
                this.#doubtful.add(column);
        }
    }
    /** Handles a cell of the first row. */
    #readHeader(text, place) {
        if (text.trim() === '')
            return;
        this.#header = 'open';
        if (isEscaped(text))
            this.fault ??= escaped(this.#row());
        const column = this.#templates.headerColumn(Buffer.from(text, 'utf8'));
        if (column < 0)
            return;
        if (this.#places[column] !== -1)
            this.fault ??= sameName(this.#row());
        this.#places[column] = place;
    }
    #valueOf({ kind, text }) {
        if (kind !== 'shared' || text === '')
            return text;
        const value = this.#strings.get(Number(text));
        if (value === undefined)
            this.fault ??= this.#strings.fault ?? noString(this.#row());
        return value ?? '';
    }
}
/** The elements that determine the values and their places. */
const sheet_templates_NAMES = new Set('table row table-row c table-cell covered-table-cell annotation v is t p s tab line-break'.split(' '));
/** Booleans and formula errors. */
const EXCEL_NOTHING = new Set(['b', 'e']);
/**
 * Returns the place of the cell `B7`, with the column counted from 0 and the row from 1; null where the name is not
 * valid.
 */
function placeOf(cell) {
    const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
    if (letters === undefined)
        return null;
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { column, row: Number(row) };
}
function disordered(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: rows or cells are out of order or have names that programs read in different ways, so the URL templates of the settings cannot be filled from them; save it again`);
}
function sameName(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: two columns have the same name, which a URL template of the settings uses; rename one`);
}
function escaped(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a column's name or a value that fills a URL template of the settings contains an escaped character, which programs show in different ways; write the character itself`);
}
function doubtful(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a value that fills a URL template of the settings is a number with a fraction or an exponent, a date or a time, which programs show in different ways; store the column as text`);
}
function noString(row) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a cell refers to a string that the workbook does not have; save it again`);
}
//# sourceMappingURL=sheet-templates.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/storage.js
var storage = __webpack_require__(9561);
;// CONCATENATED MODULE: ./lib/manifest/office/office.js
var office_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var office_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Parts with the rows of a table. */
const TABLE_PART = /^(?:xl\/(?:worksheets|chartsheets|macrosheets)\/[^/]+\.xml|content\.xml)$/i;
/** The part with the strings of a workbook. */
const STRINGS_PART = /^xl\/sharedStrings\.xml$/i;
/** Parts with the places of other parts. */
const PLACES_PART = /^(?:\[Content_Types\]\.xml|.*\.rels)$/i;
const XML_PART = /\.(?:xml|rels|vml)$/i;
/** Compiled macros: source code like other scripts, in the container format of Excel 97. */
const MACROS = /^(?:xl|word|ppt)\/vbaProject(?:Signature)?\.bin$/i;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Parts of a workbook in binary form (XLSB); other `.bin` parts contain printer settings and similar. */
const BINARY_PART = /^xl\/(?:workbook|sharedStrings|(?:worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+)\.bin$/i;
/** Returns true if an archive with these members is an office document, whatever its name. */
function isOffice(names) {
    const isPart = (name) => name === '[Content_Types].xml' || /^(?:xl|word|ppt)\/.*\.xml$/i.test(name) || BINARY_PART.test(name);
    return names.some(isPart) || (names.includes('mimetype') && names.includes('content.xml'));
}
/**
 * Reads every part; returns the rows of all tables, or all rows in a document without tables.
 *
 * @param open begins a walk through the members
 */
async function* readOffice(open, content, collector, inside) {
    const walk = (wanted) => {
        const again = () => only(open(), wanted);
        return { first: again(), again: async () => again };
    };
    const isStrings = (path) => STRINGS_PART.test(path);
    const isTable = (path) => TABLE_PART.test(path);
    const isRest = (path) => !isTable(path);
    const rows = new SheetRows();
    const strings = new SharedStrings();
    // They come after the sheets that refer to them.
    if (collector.templates !== null) {
        await office_passOver((0,members/* readMembers */.m)(walk(isStrings), again(content), new collect/* ItemCollector */.V(collector.watch), partsIn(new SheetRows(), () => strings, inside)));
    }
    const parts = partsIn(rows, observing(collector, strings, rows), inside);
    const tables = yield* (0,members/* readMembers */.m)(walk(isTable), content, collector, parts);
    const rest = yield* (0,members/* readMembers */.m)(walk(isRest), content, collector, parts);
    return tables > 0 ? tables : rest;
}
async function* only(members, wanted) {
    for await (const member of members)
        if (wanted(member.path))
            yield member;
}
/** Returns the content with a new meter, since its members are read twice. */
function again(content) {
    return { ...content, meter: content.meter.afresh() };
}
/** Reads to the end, and ignores items and faults, since it is read again. */
async function office_passOver(reading) {
    try {
        for await (const _ of reading)
            ;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
    }
}
function observing(collector, strings, rows) {
    const { templates } = collector;
    if (templates === null)
        return () => null;
    return path => {
        if (!TABLE_PART.test(path))
            return PLACES_PART.test(path) ? new PartPlaces() : null;
        return new SheetTemplates(templates, strings, collector, () => Math.max(1, rows.row));
    };
}
/** Reads XML here; any other part is read like a member of any container. */
function partsIn(rows, observe, inside) {
    if (inside === null)
        return null;
    return {
        ...inside,
        async *read(path, stored, collector) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (BINARY_PART.test(path))
                    throw binaryWorkbook();
                if (MACROS.test(path))
                    return yield* readMacros(path, stored, collector, inside);
                if (!XML_PART.test(path))
                    return yield* inside.read(path, stored, collector);
                const content = office_addDisposableResource(env_1, await (0,storage/* unpack */.l)(stored, [], collector), true);
                rows.begin(path);
                const observer = observe(path);
                const reading = readMarkup((0,encoding/* utf8 */.As)(content), collector, output => new OfficeXml(output, rows, observer));
                const lines = yield* orDigested(reading, stored, collector);
                if (observer !== null && observer.fault !== null)
                    throw observer.fault;
                return TABLE_PART.test(path) ? rows.count : lines;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = office_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    };
}
/** Reads a part; if it is not XML, its digests are looked up before the fault is thrown. */
async function* orDigested(reading, stored, collector) {
    try {
        return yield* reading;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
        yield* (0,media/* readMedia */.l9)({ all: (await stored.again()).open() }, collector);
        throw error;
    }
}
/** Reads macros, recognised by name and form, since a file with this name could contain anything. */
async function* readMacros(path, stored, collector, inside) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const begun = office_addDisposableResource(env_2, await (0,peek/* peek */.s)(stored.first), true);
        const content = { ...stored, first: begun.all };
        if (!OLE.equals(begun.head.subarray(0, OLE.length)))
            return yield* inside.read(path, content, collector);
        const macros = office_addDisposableResource(env_2, await (0,storage/* unpack */.l)(content, [], collector), true);
        inside.unread.addDigested(path);
        return yield* (0,media/* readMedia */.l9)(macros, collector);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = office_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function binaryWorkbook() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `workbooks in binary form are not read: save it as .xlsx, or convert it to CSV or JSON Lines`);
}
//# sourceMappingURL=office.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/bunzip2.js + 2 modules
var bunzip2 = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/manifest/compression/unxz.js
var unxz = __webpack_require__(7723);
;// CONCATENATED MODULE: ./lib/manifest/container/zip-names.js
/**
 * Compares the two names of a zip member: one in its header, in some code page, and sometimes one in UTF-8 in an extra
 * field.
 */
/** What a code page may have for a missing character: another byte, an escape such as `#U3042`, a filler. */
const REPLACED = /[\x80-\xff#%?_]/;
/**
 * Returns true if the name in the extra field is the decoded name of the header. Readers differ in which of the two
 * they use, and the field's checksum stops only some of them. So the two must agree in everything that decides how a
 * member is read: folders, suffixes, and all words that are pure ASCII.
 *
 * @param header one character per byte, like `second`
 */
function isSameName(header, second) {
    const words = header.split(/([/.])/);
    const others = second.split(/([/.])/);
    return words.length === others.length && words.every((word, i) => isSameWord(word, others[i] ?? ''));
}
function isSameWord(word, other) {
    if (word === other)
        return true;
    const foreign = other.search(/[\x80-\xff]/);
    return foreign >= 0 && word.startsWith(other.slice(0, foreign)) && REPLACED.test(word.slice(foreign));
}
//# sourceMappingURL=zip-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/container/zip-directory.js
/** Reads the central directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3) from the end of the file. */








/** The bytes kept from the end of the file; small directories fit into them. */
const TAIL = 1 << 18;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY_SIZE = 46;
/**
 * Reads the directory. Throws `manifest-unreadable` where two readers could see different archives in the same bytes.
 */
async function readDirectory(source) {
    const tail = await tailOf(source);
    const at = endRecord(tail);
    const { entries, size, end, start: written, special } = bounds(tail, at, source.size);
    const start = end - size;
    // If data was added in front of an archive, its offsets may be too small by the length of the data.
    const shift = start - written;
    if (shift < 0)
        throw brokenZip((0,safe_text/* safe */.gB) `its directory overlaps its end; pack it again`);
    if (shift > 0 && (0,little_endian/* u32 */.D)(await range(source, written, 4), 0) === archive_marks/* ZIP_ENTRY */.XI) {
        throw brokenZip((0,safe_text/* safe */.gB) `it has two directories, and programs differ in which one they read; pack it again`);
    }
    if (size > manifest_limits/* MAX_ZIP_DIRECTORY_BYTES */.dC) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it is a zip archive of too many members; split it`);
    }
    const tailStart = source.size - tail.length;
    const bytes = start >= tailStart ? tail.subarray(start - tailStart, end - tailStart) : await range(source, start, size);
    const read = readEntries(bytes);
    if (read.length !== entries)
        throw brokenZip((0,safe_text/* safe */.gB) `its directory does not have as many entries as it says; pack it again`);
    const comment = (0,latin1/* latin1 */.W)(tail, at + archive_marks/* ZIP_END_SIZE */._h, zip_directory_commentEnd(tail, at));
    const moved = read.map(entry => ({ ...entry, offset: entry.offset + shift }));
    return { entries: moved.sort((a, b) => a.offset - b.offset), start, comment, special };
}
async function tailOf(source) {
    const kept = [];
    let size = 0;
    for await (const chunk of source.open()) {
        kept.push(chunk);
        size += chunk.length;
        while (kept[0] !== undefined && size - kept[0].length >= TAIL)
            size -= kept.shift()?.length ?? 0;
    }
    return Buffer.concat(kept);
}
async function range(source, start, size) {
    const reader = new byte_reader/* ByteReader */.k(source.open());
    try {
        for await (const _ of reader.take(start))
            ;
        const bytes = await reader.exactly(size);
        if (bytes.length === size)
            return bytes;
        throw brokenZip((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    }
    finally {
        await reader.close();
    }
}
function endRecord(tail) {
    const at = endRecordIn(tail);
    if (at === null)
        throw brokenZip((0,safe_text/* safe */.gB) `it is cut off, or data follows its end; pack it again`);
    return at;
}
/**
 * Returns the position of the last end record, which has to reach the end of the file; null where none does. Zeros may
 * follow it, up to the end of a block: every program ignores them.
 */
function endRecordIn(tail) {
    for (let at = tail.length - archive_marks/* ZIP_END_SIZE */._h; at >= 0 && at >= tail.length - archive_marks/* ZIP_END_BYTES */.oQ; at--) {
        if ((0,little_endian/* u32 */.D)(tail, at) !== archive_marks/* ZIP_END */.CX)
            continue;
        const end = zip_directory_commentEnd(tail, at);
        return end <= tail.length && tail.subarray(end).every(byte => byte === 0) ? at : null;
    }
    return null;
}
function zip_directory_commentEnd(tail, at) {
    return at + archive_marks/* ZIP_END_SIZE */._h + (0,little_endian/* u16 */.N)(tail, at + 20);
}
function bounds(tail, at, fileSize) {
    const small = { entries: (0,little_endian/* u16 */.N)(tail, at + 10), size: (0,little_endian/* u32 */.D)(tail, at + 12), start: (0,little_endian/* u32 */.D)(tail, at + 16) };
    if ((0,little_endian/* u16 */.N)(tail, at + 4) !== 0 || (0,little_endian/* u16 */.N)(tail, at + 6) !== 0 || (0,little_endian/* u16 */.N)(tail, at + 8) !== small.entries)
        throw severalVolumes();
    const locator = at - archive_marks/* ZIP_LOCATOR_SIZE */.ZX;
    const tailStart = fileSize - tail.length;
    if (locator < 0 || (0,little_endian/* u32 */.D)(tail, locator) !== archive_marks/* ZIP_LOCATOR */.NQ)
        return { ...small, end: tailStart + at, special: tail.subarray(at, at) };
    const written = u64(tail, locator + 8) - tailStart;
    const adjacent = locator - END_64_SIZE;
    const record = (0,little_endian/* u32 */.D)(tail, Math.max(0, written)) === END_64 || adjacent <= written ? written : adjacent;
    const fits = record >= 0 && record + END_64_SIZE <= locator && (0,little_endian/* u32 */.D)(tail, record) === END_64;
    if (!fits || record + 12 + u64(tail, record + 4) !== locator) {
        throw brokenZip((0,safe_text/* safe */.gB) `its zip64 records are in the wrong place; pack it again`);
    }
    if ((0,little_endian/* u32 */.D)(tail, record + 16) !== 0 || (0,little_endian/* u32 */.D)(tail, record + 20) !== 0)
        throw severalVolumes();
    const large = { entries: u64(tail, record + 32), size: u64(tail, record + 40), start: u64(tail, record + 48) };
    const agree = (small.entries === 0xffff || small.entries === large.entries) &&
        (small.size === 0xffffffff || small.size === large.size) &&
        (small.start === 0xffffffff || small.start === large.start);
    if (!agree)
        throw brokenZip((0,safe_text/* safe */.gB) `its zip64 records and its other records disagree; pack it again`);
    return { ...large, end: tailStart + record, special: tail.subarray(record + END_64_SIZE, locator) };
}
function readEntries(bytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        if (at + ENTRY_SIZE > bytes.length || (0,little_endian/* u32 */.D)(bytes, at) !== archive_marks/* ZIP_ENTRY */.XI)
            throw damagedDirectory();
        const nameEnd = at + ENTRY_SIZE + (0,little_endian/* u16 */.N)(bytes, at + 28);
        const extraEnd = nameEnd + (0,little_endian/* u16 */.N)(bytes, at + 30);
        const end = extraEnd + (0,little_endian/* u16 */.N)(bytes, at + 32);
        if (end > bytes.length)
            throw damagedDirectory();
        if ((0,little_endian/* u16 */.N)(bytes, at + 34) !== 0)
            throw severalVolumes();
        const extra = extraFields(bytes.subarray(nameEnd, extraEnd));
        const wide = extra.get(ZIP64) ?? new Uint8Array(0);
        let used = 0;
        const widened = (small) => {
            if (small !== 0xffffffff)
                return small;
            if (used + 8 > wide.length)
                throw damagedDirectory();
            used += 8;
            return u64(wide, used - 8);
        };
        const name = (0,latin1/* latin1 */.W)(bytes, at + ENTRY_SIZE, nameEnd);
        entries.push({
            name,
            otherName: secondName(extra, name),
            comment: (0,latin1/* latin1 */.W)(bytes, extraEnd, end),
            otherComment: unicodeText(extra, UNICODE_COMMENT),
            extra: bytes.subarray(nameEnd, extraEnd),
            flags: (0,little_endian/* u16 */.N)(bytes, at + 8),
            method: (0,little_endian/* u16 */.N)(bytes, at + 10),
            crc: (0,little_endian/* u32 */.D)(bytes, at + 16),
            // The sizes are in this order in the extra field.
            ...sizes(widened, (0,little_endian/* u32 */.D)(bytes, at + 24), (0,little_endian/* u32 */.D)(bytes, at + 20)),
            offset: widened((0,little_endian/* u32 */.D)(bytes, at + 42))
        });
        at = end;
    }
    return entries;
}
function sizes(widened, full, packed) {
    const size = widened(full);
    return { size, packedSize: widened(packed) };
}
const ZIP64 = 0x0001;
const UNICODE_NAME = 0x7075;
const UNICODE_COMMENT = 0x6375;
/** Of two fields with one of these ids some readers use the first, others the last. */
const SINGLE = new Set([ZIP64, UNICODE_NAME, UNICODE_COMMENT]);
/**
 * Returns the UTF-8 name of a member; empty where there is none. Throws if it differs from the decoded name in the
 * header.
 */
function secondName(extra, name) {
    const second = unicodeText(extra, UNICODE_NAME);
    // Some readers end the name at a NUL.
    if (name.includes('\0') || second.includes('\0'))
        throw brokenZip((0,safe_text/* safe */.gB) `a name in it contains a NUL; pack it again`);
    if (second === '' || isSameName(name, second))
        return second;
    throw brokenZip((0,safe_text/* safe */.gB) `a member of it has two names; pack it again`);
}
/** Returns the text of the field, which follows a version and a checksum. */
function unicodeText(extra, id) {
    const field = extra.get(id);
    return field === undefined ? '' : (0,latin1/* latin1 */.W)(field, 5, field.length);
}
/** Returns the extra fields by id. Data that is not an extra field is ignored, as other readers do. */
function extraFields(bytes) {
    const fields = new Map();
    for (let at = 0; at + 4 <= bytes.length;) {
        const end = at + 4 + (0,little_endian/* u16 */.N)(bytes, at + 2);
        if (end > bytes.length)
            break;
        const id = (0,little_endian/* u16 */.N)(bytes, at);
        if (fields.has(id) && SINGLE.has(id))
            throw damagedDirectory();
        fields.set(id, bytes.subarray(at + 4, end));
        at = end;
    }
    return fields;
}
/** Reads 64 bits. Not exact from 2^53 on, but no size is that large, so such a value never matches. */
function u64(bytes, at) {
    return (0,little_endian/* u32 */.D)(bytes, at) + (0,little_endian/* u32 */.D)(bytes, at + 4) * 2 ** 32;
}
function brokenZip(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as a zip archive: ${what}`);
}
function damagedDirectory() {
    return brokenZip((0,safe_text/* safe */.gB) `its directory is damaged; pack it again`);
}
function severalVolumes() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a zip archive of several volumes; pack it into one`);
}
//# sourceMappingURL=zip-directory.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/zstd.js
var zstd = __webpack_require__(5741);
;// CONCATENATED MODULE: ./lib/manifest/container/zip.js
/**
 * Reads zip archives. Some readers trust the directory, others the headers in front of the members. So both have to
 * agree, and the members have to fill the file without gaps or overlaps.
 */
















const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** A shorter extra field contains no URL. */
const MIN_STRING_BYTES = 8;
const ENCRYPTED = 0x2041;
const HAS_DESCRIPTOR = 0x0008;
const STORED = 0;
const DEFLATED = 8;
/** Methods whose data has the same format as a compressed file (APPNOTE.TXT 6.3.10, section 4.4.5). */
const AS_FILES = new Map([
    [12, bunzip2/* bunzip2 */.l],
    [93, zstd/* unzstd */.h],
    [95, unxz/* unxz */.E]
]);
/** Methods that messages report by name; others are reported by number. */
const UNREAD = new Map([
    [9, (0,safe_text/* safe */.gB) `Deflate64`],
    [14, (0,safe_text/* safe */.gB) `LZMA`]
]);
const DAMAGED = (0,safe_text/* safe */.gB) `its compression is damaged, cut off or followed by other data; pack the archive again`;
/** Reads every member; returns the total number of rows. */
async function* readZip(content, collector, inside) {
    const source = await content.source();
    const directory = await readDirectory(source);
    collectNotes(directory, collector, inside);
    const walk = () => zipMembers(source, directory);
    const first = () => zipMembers(source, directory, extra => collectExtra(extra, collector, inside));
    if (inside?.bytesOnly !== true && isOffice(directory.entries.map(({ name }) => name))) {
        return yield* readOffice(first, content, collector, inside);
    }
    const parts = isCheckpoint(directory.entries.map(({ name }) => name)) ? digestingTensors(inside) : inside;
    return yield* (0,members/* readMembers */.m)({ first: first(), again: async () => walk }, content, collector, parts);
}
/** Collects comments and second names, which are strings like any other. */
function collectNotes({ comment, special, entries }, collector, inside) {
    (0,members/* collectName */.i)(comment, collector, inside);
    collectExtra(special, collector, inside);
    for (const entry of entries) {
        (0,members/* collectName */.i)(entry.comment, collector, inside);
        (0,members/* collectName */.i)(entry.otherComment, collector, inside);
        collectExtra(entry.extra, collector, inside);
        if (entry.otherName !== '')
            (0,members/* collectName */.i)(entry.name, collector, inside);
    }
}
/** Collects the URLs in extra fields; none where only bytes are compared. */
function collectExtra(extra, collector, inside) {
    if (inside?.bytesOnly !== true && extra.length >= MIN_STRING_BYTES)
        (0,byte_strings/* collectStrings */.D)(extra, collector);
}
/**
 * Yields the data in front of the archive as a member without a name, then the members in the order of their positions.
 */
async function* zipMembers(source, { entries, start }, collect = () => undefined) {
    const reader = new byte_reader/* ByteReader */.k(source.open());
    const first = entries[0]?.offset ?? start;
    try {
        if (first > 0)
            yield { path: '', content: reader.take(first) };
        for await (const _ of reader.take(first - reader.position))
            ;
        for (const [index, entry] of entries.entries()) {
            const end = entries[index + 1]?.offset ?? start;
            const descriptor = await localHeader(reader, entry, collect);
            const gap = end - reader.position - entry.packedSize;
            if (gap < 0 || (gap > 0 && !descriptor))
                throw overlapping();
            const dataEnd = reader.position + entry.packedSize;
            yield { path: entry.otherName === '' ? entry.name : entry.otherName, content: contentOf(reader, entry) };
            for await (const _ of reader.take(dataEnd - reader.position))
                ;
            if (gap > 0)
                checkDescriptor(await reader.exactly(gap), entry);
            else if (reader.position !== dataEnd)
                throw brokenZip((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
        }
        if (reader.position !== start)
            throw overlapping();
        // The source checks its size only at its end.
        while ((await reader.next()) !== null)
            ;
    }
    finally {
        await reader.close();
    }
}
/** Reads the header in front of a member; returns true if a descriptor may follow its data. */
async function localHeader(reader, entry, collect) {
    if (reader.position !== entry.offset)
        throw overlapping();
    const header = await reader.exactly(LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || (0,little_endian/* u32 */.D)(header, 0) !== archive_marks/* ZIP_MEMBER */.NP)
        throw overlapping();
    const name = await reader.exactly((0,little_endian/* u16 */.N)(header, 26));
    const extraBytes = await reader.exactly((0,little_endian/* u16 */.N)(header, 28));
    collect(extraBytes);
    const extra = extraFields(extraBytes);
    const wide = extra.get(1) ?? new Uint8Array(0);
    const descriptor = (entry.flags & HAS_DESCRIPTOR) !== 0;
    const agrees = (found, promised) => found === promised || (descriptor && found === 0);
    const widened = (at, from) => (0,little_endian/* u32 */.D)(header, at) === 0xffffffff && wide.length >= from + 8 ? u64(wide, from) : (0,little_endian/* u32 */.D)(header, at);
    const same = (0,latin1/* latin1 */.W)(name) === entry.name &&
        (0,little_endian/* u16 */.N)(header, 6) === entry.flags &&
        (0,little_endian/* u16 */.N)(header, 8) === entry.method &&
        agrees((0,little_endian/* u32 */.D)(header, 14), entry.crc) &&
        agrees(widened(22, 0), entry.size) &&
        agrees(widened(18, 8), entry.packedSize);
    if (!same)
        throw brokenZip((0,safe_text/* safe */.gB) `its directory and the header of a member disagree; pack it again`);
    secondName(extra, entry.name);
    return descriptor;
}
/** Checks the sizes and checksum that may follow the data, with or without signature, in four or in eight bytes. */
function checkDescriptor(bytes, { crc, packedSize, size }) {
    const at = bytes.length === 16 || bytes.length === 24 ? 4 : 0;
    const wide = bytes.length - at === 20;
    const fits = (wide || bytes.length - at === 12) && (at === 0 || (0,little_endian/* u32 */.D)(bytes, 0) === DESCRIPTOR);
    const sizeAt = (from) => (wide ? u64(bytes, from) : (0,little_endian/* u32 */.D)(bytes, from));
    const agrees = fits && (0,little_endian/* u32 */.D)(bytes, at) === crc && sizeAt(at + 4) === packedSize && sizeAt(at + (wide ? 12 : 8)) === size;
    if (!agrees)
        throw brokenZip((0,safe_text/* safe */.gB) `there is data between its members; pack it again`);
}
async function* contentOf(reader, entry) {
    const packed = new byte_reader/* ByteReader */.k(reader.take(entry.packedSize));
    let size = 0;
    let crc = 0;
    for await (const chunk of unpacked(packed, entry)) {
        size += chunk.length;
        if (size > entry.size)
            break;
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        yield chunk;
    }
    const whole = size === entry.size && crc === entry.crc && (await packed.next()) === null;
    if (!whole)
        throw new errors/* GateError */.ue('manifest-unreadable', DAMAGED);
}
function unpacked(packed, { flags, method, packedSize }) {
    if ((flags & ENCRYPTED) !== 0) {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is encrypted; pack it without a password`);
    }
    if (method === STORED)
        return packed.take(packedSize);
    if (method === DEFLATED)
        return (0,engine/* decompressed */.j)(packed, (0,external_node_zlib_.createInflateRaw)({ chunkSize: engine/* OUTPUT_BYTES */.w }), DAMAGED);
    const undo = AS_FILES.get(method);
    if (undo !== undefined)
        return undo(packed.take(packedSize));
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is compressed with ${UNREAD.get(method) ?? (0,safe_text/* safe */.gB) `a rare method (${method})`}, which is not read; pack it with deflate`);
}
function overlapping() {
    return brokenZip((0,safe_text/* safe */.gB) `its members overlap, or there is data between or after them; pack it again`);
}
//# sourceMappingURL=zip.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/document-limits.js
/** The limits on TOML, messages, calendars and contacts. */
// TOML
/** Brackets inside brackets, each of which is kept in memory. */
const MAX_TOML_DEPTH = 10_000;
/** Bytes of a key that may say that its value is a model or dataset. */
const MAX_TOML_KEY_BYTES = 256;
// Messages
/** Boundaries that are remembered; text after any others is read in both ways. */
const MAX_BOUNDARIES = 10_000;
/** Bytes of a boundary. RFC 2046, section 5.1.1, allows 70 characters. */
const MAX_BOUNDARY_BYTES = 200;
/**
 * Bytes of a line in which the colon of a header is searched for. RFC 5322, section 2.1.1, allows lines of 998
 * characters.
 */
const MAX_HEADER_NAME_BYTES = 1024;
/** Bytes of lines that a blank continues, which are joined in one step: more than any paragraph has. */
const MAX_FLOWED_BYTES = 1 << 20;
/** Locations of a part and those around it that are read as bases. Saved pages have one for each part. */
const MAX_PAGE_LOCATIONS = 4;
// Calendars and contacts
/** Bytes of a line before its value. */
const MAX_PARAMETER_BYTES = 1 << 12;
//# sourceMappingURL=document-limits.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/folded-lines.js





/** Reads iCalendar, vCard or LDIF in UTF-8; returns the number of lines. */
function readFolded(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, foldedPieces);
}
function* foldedPieces(document) {
    let lines = [];
    let quoted = false;
    for (const line of (0,pieces/* linePieces */.c3)(document, 0, document.length, 1)) {
        const continues = line.bytes[0] === ascii/* BLANK */.Z4 || line.bytes[0] === ascii/* TAB */.wn || (quoted && lines.at(-1)?.bytes.at(-1) === ascii/* EQUALS */.UT);
        if (!continues) {
            yield* readings(lines, quoted);
            lines = [];
            quoted = isQuoted(line.bytes);
        }
        lines.push(line);
    }
    yield* readings(lines, quoted);
}
/** Returns true if a property says that its value is in quoted-printable, as in vCard 2.1. */
function isQuoted(line) {
    const colon = line.indexOf(ascii/* COLON */.oH);
    return colon >= 0 && /;[^:]*quoted-printable/i.test((0,latin1/* latin1 */.W)(line, 0, colon));
}
/** Decodes a value in base64; returns null where the result is not text, or where the property is not in base64. */
function fromBase64(line) {
    const begin = line.subarray(0, MAX_PARAMETER_BYTES).toString('latin1');
    const named = LDIF_VALUE.exec(begin)?.[0];
    if (named !== undefined)
        return prose(line.subarray(named.length));
    const [before = '', parameters = ''] = /^[^:;]*;((?:[^":]|"[^"]*")*):/.exec(begin) ?? [];
    if (!/(?:^|;)[ \t]*(?:encoding[ \t]*=[ \t]*"?)?(?:b|base64)"?[ \t]*(?:;|$)/i.test(parameters))
        return null;
    return prose(line.subarray(before.length));
}
/** The name of a value in base64 in LDIF, with its options. */
const LDIF_VALUE = /^[A-Za-z0-9][\w.;-]*::[ \t]*/;
/** Decodes base64; returns null where the result is not text. */
function prose(base64) {
    const value = Buffer.from(base64.toString('latin1'), 'base64');
    return (0,encoding/* looksLikeProse */.RH)(value) ? value : null;
}
/** Yields the readings of a logical line: its value, and each of its stored lines. */
function* readings(lines, quoted) {
    const [first, ...more] = lines;
    if (first === undefined)
        return;
    const whole = Buffer.concat([first.bytes, ...more.map(({ bytes }) => unfolded(bytes))]);
    const further = more.length > 0 ? lines.map(({ bytes }) => bytes) : [];
    if (whole.includes(ascii/* BACKSLASH */.r_))
        further.push(withoutEscapes(whole));
    const decoded = fromBase64(whole);
    if (decoded !== null)
        further.push(decoded);
    if (quoted)
        further.push(withoutQuotes(Buffer.concat(lines.map(({ bytes }, index) => softBreak(bytes, index)))));
    const { row, lines: ends } = first;
    yield { bytes: whole, row, lines: ends, reading: further.length > 0 ? 'first' : 'only' };
    for (const bytes of further)
        yield { bytes, row, lines: ends, reading: 'further' };
}
function unfolded(line) {
    return line[0] === ascii/* BLANK */.Z4 || line[0] === ascii/* TAB */.wn ? line.subarray(1) : line;
}
function softBreak(line, index) {
    const rest = index === 0 ? line : unfolded(line);
    return rest.at(-1) === ascii/* EQUALS */.UT ? rest.subarray(0, -1) : rest;
}
function withoutEscapes(text) {
    const written = text.toString('latin1');
    return Buffer.from(written.replace(/\\([\\;,:"nN])/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char)), 'latin1');
}
function withoutQuotes(text) {
    const written = text.toString('latin1');
    return Buffer.from(written.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}
//# sourceMappingURL=folded-lines.js.map
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/index.js + 7 modules
var esm = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/manifest/markup/hidden-links.js
var hidden_links = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/item/batch/further.js
var further = __webpack_require__(7978);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
;// CONCATENATED MODULE: ./lib/manifest/markup/joined-text.js
/**
 * Joins a text that markup divides into pieces, and keeps its line ends where the document has them. It has one
 * character a byte, so that bytes that are not UTF-8 are kept.
 */

/** Matches a character that ends a URL. */
const WORD_END = /[\t-\r <>"`]/;
class JoinedText {
    #pieces = [];
    /** The number of pieces that are not blank. */
    #words = 0;
    #row = 0;
    /** The line on which the last piece ends. */
    #reached = 0;
    /** The number of line ends between pieces that are inserted after the current word, so that they do not divide it. */
    #lineEndsDue = 0;
    #size = 0;
    /** The number of characters. */
    get size() {
        return this.#size;
    }
    get blank() {
        return this.#words === 0;
    }
    /** @param row the line on which the piece begins */
    add(text, row) {
        if (text === '')
            return;
        if (this.#pieces.length === 0)
            this.#row = row;
        else
            this.#lineEndsDue += Math.max(0, row - this.#reached);
        this.#reached = row + (0,line_ends/* textLineEnds */.EQ)(text);
        this.#size += text.length;
        if (/\S/.test(text))
            this.#words++;
        const end = this.#lineEndsDue === 0 ? -1 : this.#inWord() ? text.search(WORD_END) : 0;
        if (end < 0) {
            this.#pieces.push(text);
            return;
        }
        this.#pieces.push(text.slice(0, end), '\n'.repeat(this.#lineEndsDue), text.slice(end));
        this.#lineEndsDue = 0;
    }
    /** Returns the whole text and removes it; null where it is blank. */
    take() {
        const joined = { text: this.#pieces.join(''), row: this.#row, cut: this.#words > 1 };
        const { blank } = this;
        this.#begin('', 0);
        this.#lineEndsDue = 0;
        return blank ? null : joined;
    }
    /** Returns and removes the text except the last word. */
    takeWords() {
        const text = this.#pieces.join('');
        let end = text.length;
        while (end > 0 && !WORD_END.test(text.charAt(end - 1)))
            end--;
        const joined = { text: text.slice(0, end), row: this.#row, cut: this.#words > 1 };
        this.#begin(text.slice(end), this.#row + (0,line_ends/* textLineEnds */.EQ)(joined.text));
        return joined;
    }
    #begin(text, row) {
        this.#pieces = text === '' ? [] : [text];
        this.#words = this.#pieces.length;
        this.#row = row;
        this.#size = text.length;
    }
    #inWord() {
        return !WORD_END.test(this.#pieces.at(-1)?.at(-1) ?? ' ');
    }
}
//# sourceMappingURL=joined-text.js.map
// EXTERNAL MODULE: ./lib/manifest/markup/addressed-page.js
var addressed_page = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/manifest/markup/block-elements.js
var block_elements = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/manifest/markup/relative-link.js
var relative_link = __webpack_require__(4161);
;// CONCATENATED MODULE: ./lib/manifest/markup/page-links.js
/**
 * Resolves the links of a page against its base, which may come after them. The first base of a page applies, but not
 * one in SVG, a template and similar: if this is not certain, links are resolved against each base that may apply.
 */




class PageLinks {
    /** The page around this one; its bases apply where this page has none. */
    #outer;
    #resolver;
    #bases = [];
    /** True if a base applies for certain, so that later ones do not. */
    #settled = false;
    /** The links in front of a base; null where they are too many. */
    #waiting = [];
    #characters = 0;
    constructor(outer = null, resolver = null) {
        this.#outer = outer;
        this.#resolver = resolver ?? (outer === null ? new relative_link/* Resolver */.x() : outer.#resolver);
    }
    /** Returns the links of a page inside a document in which `base` applies; null where none does. */
    static inside(base, resolver) {
        const around = new PageLinks(null, resolver);
        if (base !== null)
            around.base(base, true);
        return new PageLinks(around);
    }
    /**
     * Adds a base; returns the resolved links in front of it.
     *
     * @param certain whether it is a base in every reading of the page
     */
    base(text, certain) {
        if (this.#settled)
            return [];
        const named = this.#basesOf(text);
        if (named.length === 0)
            return [];
        const waiting = this.#waiting;
        if (certain) {
            this.#settled = true;
            this.#waiting = [];
        }
        const fresh = named.filter(base => !this.#bases.includes(base));
        this.#bases.push(...fresh);
        if (this.#bases.length > markup_limits/* MAX_PAGE_BASES */.gj)
            throw tooManyBases();
        if (fresh.length === 0)
            return [];
        if (waiting !== null)
            return this.#allResolved(waiting, waiting.length, fresh);
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `too many links precede the base of the page; put the base first`);
    }
    /**
     * Resolves `link` against the bases known so far.
     *
     * @param own the base of its element, which applies in addition to those of the page
     */
    under(link, row, own = null) {
        if (own !== null)
            return [...this.under(link, row), ...this.#resolved(link, row, this.#basesOf(own))];
        if (this.#settled)
            return this.#resolved(link, row, this.#bases);
        this.#wait(link, row);
        return [...this.#resolved(link, row, this.#bases), ...(this.#outer?.under(link, row) ?? [])];
    }
    /** The bases that may apply. */
    get #all() {
        return this.#settled || this.#outer === null ? this.#bases : [...this.#bases, ...this.#outer.#all];
    }
    /** Returns the possible bases for `text`; it may be relative to known ones. */
    #basesOf(text) {
        const whole = this.#resolver.base(text, null);
        const outer = whole === null ? this.#all : [];
        const named = [whole, ...outer.map(base => this.#resolver.base(text, base))];
        return [...new Set(named.filter(base => base !== null))];
    }
    *#allResolved(links, count, bases) {
        for (let at = 0; at < count; at++)
            yield* this.#resolved(links[at].url, links[at].row, bases);
    }
    #resolved(link, row, bases) {
        const links = [];
        for (const base of bases) {
            const url = this.#resolver.resolve(link, base);
            if (url !== null)
                links.push({ url, row });
        }
        return links;
    }
    #wait(link, row) {
        const url = (0,relative_link/* relativePart */.g)(link);
        if (url === null || this.#waiting === null)
            return;
        this.#characters += url.length;
        this.#waiting.push({ url, row });
        if (this.#characters > markup_limits/* MAX_WAITING_CHARACTERS */.mJ || this.#waiting.length > markup_limits/* MAX_WAITING_LINKS */.lD)
            this.#waiting = null;
    }
}
function tooManyBases() {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its relative links have too many possible bases; keep one`);
}
//# sourceMappingURL=page-links.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/rdfa-names.js
/**
 * Resolves the names of RDFa 1.1: with a prefix, or in a vocabulary. A declaration is for its element and those inside;
 * which these are depends on the browser, so it is taken to be for everything that follows.
 */



/** Attributes with names; in the last two, in which names may be in brackets, there are no names of a vocabulary. */
const WITH_NAMES = new Set(['typeof', 'property', 'datatype', 'rel', 'rev', 'about', 'resource']);
const WITH_TERMS = new Set(['typeof', 'property', 'datatype']);
const PREFIX = /([^\s:]*):\s+(\S+)/g;
class RdfaNames {
    /** By prefix; the empty one has the vocabularies. */
    #namespaces = new Map();
    /** Names that were found, since most are there many times. */
    #found = new Set();
    #left = markup_limits/* MAX_RESOLVED_CHARACTERS */.$;
    /** Reads a declaration, if the attribute is one; its name is in lower case. */
    declare(name, value) {
        if (name === 'vocab')
            this.#add('', value.trim());
        else if (name === 'prefix') {
            for (const [, prefix = '', namespace = ''] of value.matchAll(PREFIX))
                this.#add(`${prefix.toLowerCase()}:`, namespace);
        }
        else if (name.startsWith('xmlns:'))
            this.#add(`${name.slice(6)}:`, value.trim());
    }
    /** Yields what the names in the value of an attribute mean; its name is in lower case. */
    *meant(name, value) {
        if (this.#namespaces.size === 0 || !WITH_NAMES.has(name))
            return;
        for (const [written] of value.matchAll(/\S+/g)) {
            const word = /^\[(.*)\]$/.exec(written)?.[1] ?? written;
            const colon = word.indexOf(':') + 1;
            if (colon === 0 && !WITH_TERMS.has(name))
                continue;
            for (const namespace of this.#namespaces.get(word.slice(0, colon).toLowerCase()) ?? []) {
                const found = this.#first(namespace + word.slice(colon));
                if (found !== null)
                    yield found;
            }
        }
    }
    #add(prefix, namespace) {
        if (namespace === '')
            return;
        const known = this.#namespaces.get(prefix) ?? [];
        if (known.includes(namespace))
            return;
        if (known.length === markup_limits/* MAX_RDFA_VALUES */.U5 || this.#namespaces.size > markup_limits/* MAX_RDFA_PREFIXES */.Ao) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its prefixes or vocabularies of RDFa change too often; keep one of each`);
        }
        this.#namespaces.set(prefix, [...known, namespace]);
    }
    /** Returns the name; null if it was found before. */
    #first(name) {
        this.#left -= name.length;
        if (this.#left < 0) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its names of RDFa become too long with their prefixes; shorten the prefixes`);
        }
        if (this.#found.has(name))
            return null;
        if (this.#found.size < markup_limits/* MAX_RDFA_NAMES */.m3)
            this.#found.add(name);
        return name;
    }
}
//# sourceMappingURL=rdfa-names.js.map
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
;// CONCATENATED MODULE: ./lib/manifest/json/script-json.js
/**
 * Reads JSON-LD in the scripts of a page: only names resolved through contexts, since the rest was already read as
 * text.
 */


/** Calls `name` with each name and its line; the first line of the script is 1. Throws `manifest-too-large`. */
function readScriptJson(script, name) {
    if (!/@context|\\u00(?:40|[67])/i.test(script))
        return;
    const start = script.search(/[[{]/);
    if (start < 0)
        return;
    // Text in front of the JSON, which hides it from old browsers, is replaced with blanks; its lines stay.
    const bytes = Buffer.from(script.slice(0, start).replace(/[^\n]/g, ' ') + script.slice(start));
    const sink = {
        string: () => undefined,
        name: (found, row) => {
            name(Buffer.from(found).toString(), row);
        }
    };
    try {
        new json_scanner/* JsonScanner */.V(sink, true).scan(bytes, 0, bytes.length, true);
    }
    catch (error) {
        // Most scripts are not JSON.
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
    }
}
//# sourceMappingURL=script-json.js.map
// EXTERNAL MODULE: ./lib/manifest/script/script-limits.js
var script_limits = __webpack_require__(4047);
;// CONCATENATED MODULE: ./lib/manifest/script/line-meanings.js
/** Reads a line of a script, whose variables are already resolved, as its language does: without quotes and escapes. */

/** Matches quotes inside a word, which shells remove: `"$BASE"/a`. */
const INNER_QUOTES = /(?<=[\w./%~@+-])["']+(?=[\w./%~@+:-])/g;
/** Matches a text with escapes of a shell, and in it the numbers to the base of eight; others are decoded anywhere. */
const ANSI_TEXT = /\$'((?:[^'\\]|\\[^])*)'/g;
const OCTAL = /\\([0-7]{1,3})/g;
/** Matches alternatives, and the rest of the word. */
const CHOICES = /\{([^{}\s]*)\}([^\s{}"']*)/g;
/** Returns a line with words that are alternatives of links written out. */
function withChoices(line) {
    if (!line.includes('{'))
        return line;
    return line.replace(CHOICES, (written, list, rest) => {
        const choices = list.split(',');
        const isShort = list.length + choices.length * rest.length <= script_limits/* MAX_CHOICE_CHARACTERS */.aD;
        return isShort && list.includes('://') ? choices.map(choice => choice + rest).join(' ') : written;
    });
}
function shellMeaning(line) {
    return /["']/.test(line) ? withoutInnerQuotes(line) : line;
}
function withoutInnerQuotes(line) {
    const decoded = line.replace(ANSI_TEXT, (_, text) => text.replace(OCTAL, (_escape, digits) => String.fromCharCode(parseInt(digits, 8) & 0xff)));
    return decoded.replace(INNER_QUOTES, '');
}
/** Also removes functions of make that change nothing but blanks. */
function makeMeaning(line) {
    return withoutInnerQuotes(line.replace(/\$[({](?:strip|firstword|lastword)\s([^(){}$]*)[)}]/g, (_, words) => words.trim()));
}
/** Also removes carets in front of characters. */
function batchMeaning(line) {
    return withoutInnerQuotes(line.replace(/\^([^])/g, '$1'));
}
/** Matches a text with numbered fields, and the values that fill them. */
const FILLED = /(["'])([^"']*)\1\s*-f\s+([^)]*)/gi;
/** Removes backticks in front of characters for which they have no meaning, and fills fields: `"{0}/a" -f "b"`. */
function powershellMeaning(line) {
    const filled = line.replace(FILLED, (_, _quote, template, values) => {
        const items = values.split(',').map(line_meanings_unquoted);
        return template.replace(/\{(\d{1,3})[^{}]*\}/g, (field, index) => items[Number(index)] ?? field);
    });
    return filled.replace(/`([^0abefnrtuv\s])/g, '$1');
}
/** Matches a call of `sprintf` whose arguments are literals and names. */
const SPRINTF = /\bsprintf\(\s*("[^"]*"|'[^']*')((?:\s*,\s*(?:"[^"]*"|'[^']*'|[\w.]+))+)\s*\)/g;
/**
 * Yields the texts that calls of `sprintf` in R make.
 *
 * @param valueOf returns the value of a variable; undefined where it is not known
 */
function* sprintfTexts(line, valueOf) {
    for (const [, template = '', list = ''] of line.matchAll(SPRINTF)) {
        const items = Array.from(list.matchAll(/"[^"]*"|'[^']*'|[\w.]+/g), ([word]) => /["']/.test(word) ? line_meanings_unquoted(word) : (valueOf(word) ?? word));
        let next = 0;
        yield line_meanings_unquoted(template).replace(/%(?:(\d{1,2})\$)?[-\d.]*([a-z%])/gi, (field, number, kind) => {
            if (kind === '%')
                return '%';
            return items[number === undefined ? next++ : Number(number) - 1] ?? field;
        });
    }
}
function line_meanings_unquoted(text) {
    return text.trim().replace(/^(["'])([^]*)\1$/, '$2');
}
/** Returns the words of a list as alternatives of one value, `{a,b}`, which URLs are expanded to. */
function alternatives(words) {
    const values = words
        .replace(/["']/g, '')
        .split(/\s+/)
        .filter(word => word !== '');
    return values.length < 2 ? (values[0] ?? '') : `{${values.join(',')}}`;
}
//# sourceMappingURL=line-meanings.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/tex-meaning.js
/** Decodes the characters that TeX and BibTeX need an escape for in a URL: `\_`, `{\_}`, `\%`, `$\sim$`, `\~{}`. */
const tex_meaning_ESCAPE = /\{\\([_%&#$~])\}|\\([_%&#$])|\{?\$\{?\\sim\}?\$\}?|\\~\{\}|\{?\\textasciitilde(?:\{\}|\b)\}?|\{?\\textunderscore(?:\{\}|\b)\}?|\\(?:slash|allowbreak)(?:\{\}|\b ?)/g;
/** Returns a line with these escapes decoded. */
function texMeaning(line) {
    if (!line.includes('\\'))
        return line;
    return line.replace(tex_meaning_ESCAPE, (escape, inBraces, plain) => {
        const char = inBraces ?? plain;
        if (char !== undefined)
            return char;
        if (escape.includes('underscore'))
            return '_';
        return escape.includes('slash') ? '/' : escape.includes('allowbreak') ? '' : '~';
    });
}
//# sourceMappingURL=tex-meaning.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/variable-syntax.js
/** How languages assign, use and join variables. */



const variable_syntax_NONE = {
    list: null,
    appending: '',
    separator: null,
    continuation: null,
    ignoresCase: false,
    operator: null,
    joining: new Map(),
    backticks: false,
    late: false
};
/**
 * `NAME=value`, `NAME="value"`, also after `export` and between commands, `NAME+=value`; `NAME=(value …)` and `for NAME
 * in value …`; `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME%/}`.
 */
const SHELL = {
    ...variable_syntax_NONE,
    assignment: /(?:^|[\s;&|(])([A-Za-z_]\w*\+?)=((?:"[^"]*"|'[^']*'|[^\s;&|()"'`])*)/g,
    list: /(?:\bfor\s+(?=\w+\s+in\s)|(?:^|[\s;&|(])(?=\w+\+?=\())([A-Za-z_]\w*)(?:\s+in\s+|\+?=\()([^;()]*)/g,
    use: /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}]*)|[:?%#/,^@[+][^{}]*)?\})/g,
    continuation: ascii/* BACKSLASH */.r_,
    meaning: shellMeaning
};
/** `NAME = value`, `:=`, `?=`, `+=`, also of one target; `$(NAME)`, `${NAME}`, `$(NAME:a=b)` and `$N`. */
const MAKE = {
    ...variable_syntax_NONE,
    assignment: /^ *(?:[^\s=#:][^\t=#:]*:\s+)?(?:(?:export|override|private)\s+)*([A-Za-z_][\w.-]*\s*\+?)(?::{1,3}|[?!])?=([^#]*)/g,
    appending: ' ',
    use: /(?<!\$)\$(?:[({]([\w.-]+)(?::[^(){}]*)?[)}]|([A-Za-z_]))()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    late: true,
    meaning: makeMeaning
};
/** `$name = "value"`; `$name`, `${name}` and `$($name)`; `+`. */
const POWERSHELL = {
    ...variable_syntax_NONE,
    assignment: /\$(?:[a-z]+:)?([a-z_]\w*)\s*=\s*(?:\[[\w.]+\]\s*)?("[^"]*"|'[^']*')(?!\s*\+)/gi,
    use: /\$(?:(?:[a-z]+:)?([a-z_]\w*)(?!\w|\s*=)|(?:\{|\(\$)([a-z_]\w*)[})])()?/gi,
    continuation: 0x60,
    ignoresCase: true,
    operator: '+',
    meaning: powershellMeaning
};
/** `set NAME=value`; `%NAME%`, `!NAME!` and `%NAME:a=b%`. */
const BATCH = {
    ...variable_syntax_NONE,
    assignment: /\bset\s+"?([a-z_]\w*)=([^"&|]*)/gi,
    use: /%([a-z_]\w*)(?::[^%]*)?%|!([a-z_]\w*)(?::[^!]*)?!()?/gi,
    continuation: 0x5e,
    ignoresCase: true,
    meaning: batchMeaning
};
/** `name <- "value"`; `paste0(name, "text")`, `sprintf("%s", name)`, and `{name}` as glue has it. */
const R = {
    ...variable_syntax_NONE,
    assignment: /(?:^|[\s;({])([A-Za-z.][\w.]*)\s*(?:<<?-|=)\s*("[^"]*"|'[^']*')/g,
    use: /\{\s*([A-Za-z.][\w.]*)\s*\}()()?/g,
    separator: /\bsep\s*=\s*["']([^"']*)["']/,
    formatted: sprintfTexts,
    joining: new Map([
        ['paste0', ''],
        ['paste', ''],
        ['str_c', ''],
        ['file.path', '/']
    ])
};
/** `name = "value"`; `$name` and `$(name)`; `*` and `string(name, "text")`. */
const JULIA = {
    ...variable_syntax_NONE,
    assignment: /(?:^|[\s;(])([A-Za-z_]\w*)\s*=\s*("[^"]*")(?!\s*\*)/g,
    use: /\$(?:([A-Za-z_]\w*)|\(([A-Za-z_]\w*)\))()?/g,
    operator: '*',
    joining: new Map([
        ['string', ''],
        ['joinpath', '/']
    ])
};
/** `const name = "value"`; `${name}` in backticks; `+`. Also TypeScript: `const name: string = "value"`. */
const JAVASCRIPT = {
    ...variable_syntax_NONE,
    assignment: /(?:^|[\s;,({])([A-Za-z_$][\w$]*)(?:\s*:\s*string)?\s*[=:]\s*("[^"]*"|'[^']*'|`[^`]*`)(?!\s*\+)/g,
    use: /\$\{\s*(?:[A-Za-z_$][\w$]*\.)?([A-Za-z_$][\w$]*)\s*\}()()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    operator: '+',
    backticks: true
};
/** `:name: value`; `{name}`. */
const ASCIIDOC = {
    ...variable_syntax_NONE,
    assignment: /^:([\w-]+):\s(.*)$/g,
    use: /\{([\w-]+)\}()()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    ignoresCase: true
};
/** `#+LINK: name value` and `[[name:text]]`; `#+MACRO: name value` and `{{{name}}}`. */
const ORG = {
    ...variable_syntax_NONE,
    assignment: /^\s*#\+(?:link|macro):\s*([\w-]+)\s+(.*?)(?:%[sh])?$/gi,
    use: /(?<=\[\[)([\w-]+):|\{\{\{([\w-]+)(?:\(\))?\}\}\}()?/g
};
/** `\newcommand{\name}{value}` and `\def\name{value}`; `\name`. */
const TEX = {
    ...variable_syntax_NONE,
    assignment: /\\(?:(?:re)?newcommand|providecommand|def)\*?\{?\\([A-Za-z]+)\}?(\{[^{}]*\})/g,
    use: /(?<!command\*?\{?|\\def)\\([A-Za-z]+)(?:\{\}| )?()()?/g,
    meaning: texMeaning
};
/** `@string{name = "value"}`; `name # "text"`. */
const BIBTEX = {
    ...variable_syntax_NONE,
    assignment: /@string\s*[{(]\s*([\w:.-]+)\s*=\s*("[^"]*"|\{[^{}]*\})/gi,
    use: null,
    ignoresCase: true,
    operator: '#',
    meaning: texMeaning
};
//# sourceMappingURL=variable-syntax.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/manifest/script/joined-terms.js
/** Finds texts that a script joins from literals and variables: with an operator, or with a function. */
/** A literal, an escape outside of one, a name that gets a value, another with or without a call's bracket, or anything. */
const TOKEN = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?[A-Za-z_.][\w.]*\s*=(?!=)|\$?([A-Za-z_.][\w.]*)(\(?)|\S/g;
/** The same, with literals in backticks. */
const TOKEN_WITH_BACKTICKS = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?[A-Za-z_.][\w.]*\s*=(?!=)|\$?([A-Za-z_.][\w.]*)(\(?)|`((?:[^`\\]|\\[^])*)`|\S/g;
/**
 * Yields the texts that are joined from two or more parts.
 *
 * @param valueOf returns the value of a variable; undefined where it is not known
 */
function* joinedTexts(line, { operator, joining, backticks }, valueOf) {
    if (operator === null && joining.size === 0)
        return;
    if (!/["'`]/.test(line))
        return;
    let text = '';
    let parts = 0;
    /** What comes between the last part and the next; null where nothing joins them. */
    let between = null;
    /** For each open bracket what joins its arguments; null where nothing does. */
    const open = [];
    const tokens = line.matchAll(backticks ? TOKEN_WITH_BACKTICKS : TOKEN);
    for (const { 0: token, 1: double, 2: single, 3: name, 4: bracket, 5: template } of tokens) {
        const isCall = name !== undefined && bracket === '(';
        const part = double ?? single ?? template ?? (name === undefined || isCall ? undefined : valueOf(name));
        const separator = token === operator ? '' : token === ',' ? (open.at(-1) ?? null) : null;
        if (part !== undefined && between !== null) {
            text += between + part;
            parts++;
        }
        else if (separator === null || parts === 0) {
            if (parts > 1)
                yield text;
            text = part ?? '';
            parts = part === undefined ? 0 : 1;
        }
        between = parts === 0 ? null : separator;
        if (isCall)
            open.push(joining.get(name) ?? null);
        else if (token === '(')
            open.push(null);
        else if (token === ')')
            open.pop();
    }
    if (parts > 1)
        yield text;
}
const BRACKETS = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|(?:(?<![\w.])([A-Za-z_][\w.]*))?\(|\)/g;
/** Follows the calls of functions that join their arguments, which may be on several lines. */
class JoiningCalls {
    #joining;
    /** Open brackets since the first of such calls; 0 if none is open. */
    #depth = 0;
    constructor(joining) {
        this.#joining = joining;
    }
    /** Returns true if such a call is open at the end of the line. */
    isOpenAfter(line) {
        if (this.#joining.size === 0)
            return false;
        for (const [token, name = ''] of line.matchAll(BRACKETS)) {
            if (token.endsWith('(')) {
                if (this.#depth > 0 || this.#joining.has(name))
                    this.#depth++;
            }
            else if (token === ')' && this.#depth > 0)
                this.#depth--;
        }
        return this.#depth > 0;
    }
    /** Forgets the open calls. */
    reset() {
        this.#depth = 0;
    }
}
//# sourceMappingURL=joined-terms.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/late-uses.js
/** Resolves variables whose last value holds wherever they are used, as in recipes of a makefile. */

class LateUses {
    #syntax;
    #lines = [];
    /** Values with uses of other variables in them. */
    #values = new Map();
    #left = script_limits/* MAX_LATE_CHARACTERS */.tz;
    constructor(syntax) {
        this.#syntax = syntax;
    }
    /** Keeps a line if it uses variables, and the values that it assigns. */
    add(written, before, row) {
        const { use, assignment } = this.#syntax;
        if (use === null || written.search(use) < 0)
            return;
        this.#left -= written.length + before.length;
        if (this.#left < 0)
            return;
        this.#lines.push({ written, before, row });
        for (const [, name = '', value = ''] of written.matchAll(assignment)) {
            if (value.length <= script_limits/* MAX_VALUE_CHARACTERS */.uA)
                this.#values.set(name.trimEnd(), value.trim());
        }
    }
    /**
     * Yields for each line what it means with the last values; null if it means the same as before.
     *
     * @param literals the last values that are literals
     */
    *resolved(literals) {
        let left = script_limits/* MAX_LATE_CHARACTERS */.tz;
        for (const { written, before, row } of this.#lines) {
            let text = written;
            for (let round = 0; round < script_limits/* MAX_LATE_ROUNDS */.qh && left > 0; round++) {
                const next = this.#once(text, literals, left);
                left -= next.length;
                if (next === text)
                    break;
                text = next;
            }
            yield text === before || text === written ? null : { text, row };
        }
    }
    #once(text, literals, most) {
        const { use } = this.#syntax;
        if (use === null)
            return text;
        let growth = 0;
        return text.replace(use, (written, name, braced) => {
            const key = name ?? braced ?? '';
            const value = literals.get(key) ?? this.#values.get(key) ?? written;
            growth += value.length;
            return growth > most ? written : value;
        });
    }
}
//# sourceMappingURL=late-uses.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/variables.js










/** Returns a reader of a script in UTF-8, which returns the number of lines. */
function readWithVariables(syntax) {
    return async function* (text, collector) {
        const script = new VariableLines(collector, syntax);
        const scanner = new lines/* LineScanner */.V((bytes, start, end) => {
            script.line(bytes.subarray(start, end), scanner.rows);
        });
        yield* (0,pending/* scanAll */.$Y)(text, scanner, collector);
        script.end();
        for (const _ of script.late())
            yield* collector.passOn();
        yield* collector.passOn();
        return scanner.rows;
    };
}
class VariableLines {
    #collector;
    #syntax;
    #calls;
    #values = new Map();
    #late;
    /** The lines so far that belong together. */
    #held = '';
    /** The row of the first of them. */
    #row = 0;
    /** How the last of them goes on: by its last character, by a sum or call that is not complete, or perhaps not. */
    #goesOn = 'no';
    /** Whether a line end between them was removed, so that words are joined. */
    #isSpliced = false;
    /** Characters by which resolved lines may still be longer than the lines themselves. */
    #spare = script_limits/* MAX_RESOLVED_GROWTH */.QD;
    constructor(collector, syntax) {
        this.#collector = collector;
        this.#syntax = syntax;
        this.#calls = new JoiningCalls(syntax.joining);
        this.#late = syntax.late ? new LateUses(syntax) : null;
    }
    line(bytes, row) {
        const { continuation, operator } = this.#syntax;
        const splices = bytes.at(-1) === continuation && (continuation !== ascii/* BACKSLASH */.r_ || bytes.at(-2) !== ascii/* BACKSLASH */.r_);
        const isShort = this.#held.length + bytes.length < script_limits/* MAX_JOINED_LINE_BYTES */.QM;
        if (!isShort || (this.#goesOn === 'no' && !variables_beginsWith(bytes, operator)))
            this.#finish();
        if (this.#held === '' && !(isShort && (splices || this.#mayUse(bytes)))) {
            if (bytes.length > 0)
                this.#collector.string(bytes, 0, bytes.length, row, 0, false);
            return;
        }
        if (this.#held === '')
            this.#row = row;
        else if (this.#goesOn !== 'spliced')
            this.#held += ' ';
        this.#add(bytes, row, this.#held === '' ? 'first' : 'next');
        const text = (0,latin1/* latin1 */.W)(bytes, 0, splices ? bytes.length - 1 : bytes.length);
        this.#held += text;
        this.#isSpliced ||= splices;
        const isOpen = this.#calls.isOpenAfter(text) || (operator !== null && text.trimEnd().endsWith(operator));
        this.#goesOn = splices ? 'spliced' : isOpen ? 'open' : 'no';
    }
    /** Reads what is still held. */
    end() {
        this.#finish();
    }
    /** Reads what lines mean with the values that variables have at the end; stops where the reader may pause. */
    *late() {
        let lines = 0;
        for (const found of this.#late?.resolved(this.#values) ?? []) {
            if (found !== null) {
                const bytes = Buffer.from(this.#syntax.meaning?.(found.text) ?? found.text, 'latin1');
                this.#collector.string(bytes, 0, bytes.length, found.row, 0, false);
            }
            if (++lines % LATE_LINES_PER_STEP === 0)
                yield;
        }
    }
    /** Returns true if the line may assign or use a variable. */
    #mayUse(bytes) {
        return bytes.length > 0 && (this.#syntax !== SHELL || bytes.some(byte => SHELL_MARKS[byte] === 1));
    }
    #finish() {
        const line = this.#held;
        if (line === '')
            return;
        const isSpliced = this.#isSpliced;
        this.#held = '';
        this.#isSpliced = false;
        this.#goesOn = 'no';
        this.#calls.reset();
        const resolved = this.#resolved(line);
        const { assignment, list, separator, formatted } = this.#syntax;
        for (const [, name = '', value = ''] of resolved.matchAll(assignment))
            this.#assign(name, value);
        for (const [, name = '', words = ''] of list === null ? [] : resolved.matchAll(list)) {
            this.#set(this.#key(name), alternatives(words));
        }
        // A second time, for what the line itself assigns.
        const values = this.#resolved(resolved);
        const again = list === null ? values : withChoices(values);
        this.#late?.add(line, again, this.#row);
        const meant = this.#syntax.meaning?.(again) ?? again;
        if (isSpliced || again !== line)
            this.#add(Buffer.from(again, 'latin1'), this.#row, 'further');
        if (meant !== again)
            this.#add(Buffer.from(meant, 'latin1'), this.#row, 'further');
        const valueOf = (name) => this.#values.get(this.#key(name));
        this.#addAll(joinedTexts(line, this.#syntax, valueOf));
        const between = separator?.exec(line)?.[1] ?? '';
        if (between !== '')
            this.#addAll(joinedTexts(line, joinedBy(between, this.#syntax), valueOf));
        if (formatted !== undefined)
            this.#addAll(formatted(line, valueOf));
    }
    /** Reads texts that the line makes. */
    #addAll(texts) {
        for (const text of texts) {
            const whole = this.#resolved(text);
            this.#spare -= whole.length;
            if (this.#spare < 0)
                return;
            this.#add(Buffer.from(whole, 'latin1'), this.#row, 'further');
        }
    }
    #add(bytes, row, role) {
        this.#collector.reading(bytes, row, false, role);
    }
    #assign(named, written) {
        const appends = named.endsWith('+');
        const name = this.#key(appends ? named.slice(0, -1).trimEnd() : named.trimEnd());
        const value = this.#syntax === SHELL
            ? written.replace(/["']/g, '')
            : written.trim().replace(/^(?:(["'`])([^]*)\1|\{([^]*)\})$/, '$2$3');
        this.#set(name, appends ? `${this.#values.get(name) ?? ''}${this.#syntax.appending}${value}` : value);
    }
    #set(name, value) {
        const isLiteral = value.length <= script_limits/* MAX_VALUE_CHARACTERS */.uA && !/[$`]/.test(value);
        if (isLiteral && (this.#values.has(name) || this.#values.size < script_limits/* MAX_SHELL_NAMES */.z8))
            this.#values.set(name, value);
        else
            this.#values.delete(name);
    }
    #key(name) {
        return this.#syntax.ignoresCase ? name.toLowerCase() : name;
    }
    #resolved(line) {
        const { use } = this.#syntax;
        if (use === null)
            return line;
        return line.replace(use, (written, name, braced, other) => {
            const value = this.#values.get(this.#key(name ?? braced ?? '')) ?? other ?? written;
            const growth = Math.max(0, value.length - written.length);
            if (growth > this.#spare)
                return written;
            this.#spare -= growth;
            return value;
        });
    }
}
/** Bytes of a line of a shell that may mean something else than what is written. */
const SHELL_MARKS = (0,byte_table/* byteTable */.v)(/[$="']/);
function joinedBy(separator, { operator, joining, backticks }) {
    return { operator, joining: new Map(Array.from(joining, ([name]) => [name, separator])), backticks };
}
/** Lines that are resolved before a pause. */
const LATE_LINES_PER_STEP = 1 << 8;
function variables_beginsWith(bytes, operator) {
    if (operator === null)
        return false;
    const first = bytes.find(byte => byte > ascii/* BLANK */.Z4);
    return first === operator.charCodeAt(0);
}
//# sourceMappingURL=variables.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/script-sums.js
/** Finds the texts that a script in a page puts together from literals and variables. */



/** Lines that are read before the reader may pause. */
const STEP_LINES = 1 << 6;
/**
 * Yields these texts, and null where the reader may pause.
 *
 * @param row the line on which the script begins
 */
function* scriptSums(script, row) {
    let found = [];
    const reading = (bytes, at, _lines, role) => {
        if (role === 'further')
            found.push({ url: Buffer.from(bytes).toString('utf8'), row: at });
    };
    const lines = new VariableLines({ string: () => undefined, reading }, JAVASCRIPT);
    let read = 0;
    for (const line of (0,pieces/* linePieces */.c3)(script, 0, script.length, row)) {
        lines.line(line.bytes, line.row);
        if (found.length > 0)
            yield* found;
        found = [];
        if (++read % STEP_LINES === 0)
            yield null;
    }
    lines.end();
    yield* found;
}
//# sourceMappingURL=script-sums.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/web-escapes.js
/**
 * Decodes the escapes of scripts and styles that may hide a URL. Line ends stay as in the document: a line end that an
 * escape removes is inserted after the word that it joins.
 */


/** Also matches the characters that end a URL, since a line end can be inserted in front of them. */
const SCRIPT_ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|[0-3][0-7]{1,2}|[4-7][0-7]|\r\n|[^])|[\t-\r <>"`]/g;
const STYLE_ESCAPE = /\\(?:[0-9A-Fa-f]{1,6}(?:\r\n|[ \t\r\n\f])?|\r\n|[^])|[\t-\r <>"`]/g;
/** Returns a script with the escapes of its strings decoded. */
function scriptText(script) {
    return undone(script, SCRIPT_ESCAPE, escape => {
        const code = /^\\(?:x|u\{?)([0-9A-Fa-f]+)\}?$/.exec(escape)?.[1];
        if (code !== undefined)
            return web_escapes_character(code) ?? escape;
        if (/^\\[0-7]{2}/.test(escape))
            return web_escapes_character(parseInt(escape.slice(1), 8).toString(16)) ?? escape;
        const char = escape.slice(1);
        return /[\r\n\u2028\u2029]/.test(char) ? '' : /[nrtbfv0]/.test(char) ? ' ' : char;
    });
}
/** Returns a style with its escapes decoded; quotes in its strings are encoded as in URLs. */
function styleText(style) {
    return undone(style, STYLE_ESCAPE, escape => {
        const code = /^\\([0-9A-Fa-f]+)/.exec(escape)?.[1];
        if (code !== undefined)
            return web_escapes_character(code) ?? escape;
        const char = escape.slice(1);
        return char === '"' ? '%22' : char === "'" ? '%27' : /[\r\n\f]/.test(char) ? '' : char;
    });
}
function undone(text, escapes, meaning) {
    if (!text.includes('\\'))
        return text;
    (0,line_ends/* checkCount */.wE)(text, '\\');
    let lineEnds = 0;
    /** The start of the current word. */
    let word = 0;
    return text.replace(escapes, (found, at) => {
        if (!found.startsWith('\\')) {
            const lines = '\n'.repeat(lineEnds);
            lineEnds = 0;
            word = at + 1;
            return lines + found;
        }
        const meant = meaning(found);
        if (!/[\r\n]/.test(found))
            return meant;
        if (at === word && meant === '') {
            word = at + found.length;
            return '\n';
        }
        lineEnds++;
        return meant;
    });
}
/** Returns the character with a hexadecimal number; a line end becomes a tab, which URL parsers remove too. */
function web_escapes_character(hex) {
    const code = parseInt(hex, 16);
    if (code === 0x0a || code === 0x0d)
        return '\t';
    return code > 0 && (0,code_point/* isScalarValue */.S)(code) ? String.fromCodePoint(code) : null;
}
//# sourceMappingURL=web-escapes.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/web-values.js






/** Attributes with a link, in addition to those that `LINK_NAME` matches. */
const LINKS = new Set(('action formaction poster data cite background longdesc manifest code codebase about resource datatype itemid lowsrc ' +
    'dynsrc icon profile attributionsrc').split(' '));
/** Elements of SVG that give an attribute, perhaps a link, other values, and their attributes with these values. */
const ANIMATIONS = new Set(['animate', 'set']);
const ANIMATED = new Set(['from', 'to', 'by', 'values']);
const LINK_NAME = /(?:^|[-:_.])(?:href|src|url|uri|about|resource)$/;
/**
 * Emits the other meanings of a value; `link` receives its links, which may be relative.
 *
 * @param row the line on which the value begins
 * @param reading `further` where the value itself was already read
 */
function readMeanings(output, value, row, found, link, reading = 'further') {
    let counted = 0;
    let read = 0;
    for (const { kind, text, at } of found) {
        if (++read > markup_limits/* MAX_MEANINGS */.Aq) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a value has too many links; split it`);
        }
        row += (0,line_ends/* textLineEnds */.EQ)(value, counted, at);
        counted = at;
        if (text !== value || reading !== 'further')
            output.text(text, row, reading, true);
        if (kind === 'link')
            link(text, row);
    }
}
/** Returns true if an attribute has several links, each followed by sizes; the name is in lower case. */
function isLinkList(name) {
    return /(?:^|[-:]|image)srcset$/.test(name);
}
/** Returns true if an attribute has a link; the name is in lower case. */
function isLink(name) {
    return LINKS.has(name) || LINK_NAME.test(name);
}
/** Yields the meanings of the attribute `name` (in lower case) of `element`; references are already decoded. */
function* attributeMeanings(element, name, value) {
    if (isLinkList(name))
        yield* candidates(value);
    else if (name === 'style')
        yield* styleMeanings(value);
    else if (name.startsWith('on'))
        yield { kind: 'text', text: scriptText(value), at: 0 };
    else if (name === 'content') {
        yield* refreshed(value);
        yield* stored(value);
    }
    else if (name === 'ping')
        yield* listed(value);
    else if (name === 'archive')
        yield* listed(value.replaceAll(',', ' '));
    else if (ANIMATED.has(name) && ANIMATIONS.has(element))
        yield* listed(value.replaceAll(';', ' '));
    else if (isLink(name)) {
        yield { kind: 'link', text: value, at: 0 };
        const script = SCRIPT.exec(value)?.[0];
        if (script !== undefined) {
            const text = scriptText((0,addressed_page/* percentDecoded */.oF)(value.slice(script.length)).toString('utf8'));
            yield { kind: 'text', text, at: script.length };
        }
    }
    // Scripts store any data in these attributes, including links.
    else if (name.startsWith('data-') || (element === 'param' && name === 'value'))
        yield* stored(value);
    // SVG paints are styles.
    else if (/\burl\(/i.test(value))
        yield* styleMeanings(value);
}
/** Browsers skip controls in front of a scheme, and tabs and line ends in it. */
const SCRIPT = new RegExp(String.raw `^[\s\0-\x1f]*${[...'javascript:'].join('[\\t\\r\\n]*')}`, 'i');
/** Yields a value that may be a link. */
function* stored(value) {
    if (/[./]/.test(value) && !/\s/.test(value.trim()))
        yield { kind: 'link', text: value, at: 0 };
}
/** Yields links that are separated by blanks. */
function* listed(value) {
    for (const { 0: text, index } of value.matchAll(/\S+/g))
        yield { kind: 'link', text, at: index };
}
/** Yields a style without its escapes, and its links. */
function* styleMeanings(style) {
    const text = styleText(style);
    yield { kind: 'text', text, at: 0 };
    for (const { 0: opening, 1: double, 2: single, 3: bare = '', index } of text.matchAll(STYLE_LINK)) {
        const quoted = double ?? single;
        const after = index + opening.length;
        yield { kind: 'link', text: quoted ?? bare, at: quoted === undefined ? after - bare.length : after + 1 };
        if (/^image-set/i.test(opening))
            yield* furtherPictures(text, after);
    }
}
/** Yields the pictures of `image-set("a" 1x, "b" 2x)` after the first, which begin at `start`. */
function* furtherPictures(style, start) {
    IMAGE_SET.lastIndex = start;
    const set = IMAGE_SET.exec(style)?.[0] ?? '';
    for (const { 1: double, 2: single, index } of set.matchAll(/,\s*(?:"([^"]*)"|'([^']*)')/g)) {
        yield { kind: 'link', text: double ?? single ?? '', at: start + index };
    }
}
/** Matches texts and what is between them; browsers take few of them. */
const IMAGE_SET = /(?:"[^"]*"|'[^']*'|[^()"']+){0,256}/y;
/** Quoted text is searched again, since the quote may have no meaning. */
const STYLE_LINK = /(?:\b(?:url|src|image-set)\(|@import(?:\s*\/\*[^]{0,80}?\*\/){0,8})\s*(?:(?="([^"]*))|(?='([^']*)))|\b(?:url|src)\(\s*([^"'()\s]+)/gi;
/** Yields the links of `https://… 1x, …`: a link ends at a blank, its description at a comma outside brackets. */
function* candidates(value) {
    const link = /[^\s,]\S*/g;
    for (let found = link.exec(value); found !== null; found = link.exec(value)) {
        const { 0: text, index: at } = found;
        const end = commasStart(text);
        yield { kind: 'link', text: text.slice(0, end), at };
        if (end < text.length)
            continue;
        const after = at + end;
        link.lastIndex = sizesEnd(value, after);
        yield { kind: 'text', text: value.slice(after, link.lastIndex), at: after };
    }
}
/** Returns where the commas at the end of the text begin. */
function commasStart(text) {
    let end = text.length;
    while (text[end - 1] === ',')
        end--;
    return end;
}
function sizesEnd(value, from) {
    let inside = false;
    for (let at = from; at < value.length; at++) {
        const char = value[at];
        if (char === ',' && !inside)
            return at;
        if (char === '(' || char === ')')
            inside = char === '(';
    }
    return value.length;
}
/** Reads `5; url=…`. */
function* refreshed(value) {
    const found = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(value);
    const link = found?.[1] ?? '';
    if (found !== null)
        yield { kind: 'link', text: link, at: found[0].length - link.length };
}
//# sourceMappingURL=web-values.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/html.js
var _a;
/**
 * Reads HTML as a stream, as leniently as browsers: every attribute, text, comment and script, with references decoded.
 * Text between them is read as it is, so that nothing can hide in invalid HTML.
 */





















/** Reads HTML in UTF-8, whose links may be relative to its address; returns the number of lines. */
function readHtml(text, collector) {
    const address = collector.record?.address ?? null;
    const links = address === null ? new PageLinks() : PageLinks.inside(address, new relative_link/* Resolver */.x());
    return readMarkup(text, collector, output => new Html(output, links, 0));
}
/** Reads a page in a text of XML, whose links may be relative to `base`. */
function pageInXml(base, resolver) {
    return output => new Html(output, PageLinks.inside(base, resolver), 1);
}
/** Matches attributes that declare names of RDFa. */
const DECLARATION = /^(?:vocab|prefix|xmlns:.*)$/i;
/** Yields the strings of a page inside a document of another format. */
function htmlTexts(page, links = new PageLinks()) {
    return markupTexts(page, output => new Html(output, links, 0));
}
/** Elements whose text contains no tags except their own end tag; in the last two references are decoded. */
const RAW_ELEMENTS = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'title', 'textarea']);
/** Elements in which a slash closes an element, unlike anywhere else. */
const FOREIGN = new Set(['svg', 'math']);
/** Elements in which a `base` may have no effect: after one of them it is not known which base is the first. */
const DOUBTFUL = new Set('svg math template noscript noframes select frameset plaintext'.split(' '));
class Html {
    strict = false;
    #output;
    #links;
    /** The number of pages around this one. */
    #depth;
    /** The element whose text is raw, empty where there is none. */
    #raw = '';
    /** The number of open elements of SVG and MathML. */
    #foreign = 0;
    /** The number of open elements that are read as text where scripts are enabled. */
    #scriptless = 0;
    /** True if a `base` may have no effect from here on. */
    #doubtful;
    /** True if there was SVG or MathML; only there CDATA sections are allowed. */
    sections = false;
    /** The text that a page shows without interruption, although it contains tags or comments. */
    #shown = new JoinedText();
    #readings = new further/* FurtherReadings */.k();
    #reading = 'first';
    #names = new RdfaNames();
    /** @param doubtful whether it is a part of a page that may not be markup */
    constructor(output, links, depth, doubtful = false) {
        this.#output = output;
        this.#links = links;
        this.#depth = depth;
        this.#doubtful = doubtful;
        this.sections = doubtful;
        this.#scriptless = doubtful ? 1 : 0;
        if (depth <= markup_limits/* MAX_PAGE_DEPTH */.lX)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(markup_limits/* MAX_PAGE_DEPTH */.lX)} pages inside each other; store the inner pages separately`);
    }
    rawEnd(bytes, at, end) {
        if (this.#raw === '')
            return at;
        for (let i = bytes.indexOf(ascii/* LESS */.ae, at); i >= 0 && i < end; i = bytes.indexOf(ascii/* LESS */.ae, i + 1)) {
            const stop = i + 2 + this.#raw.length;
            if (stop >= end)
                return i === at ? INCOMPLETE : i;
            if (bytes[i + 1] !== ascii/* SLASH */.o || isNameByte(bytes[stop]))
                continue;
            if ((0,latin1/* latin1 */.W)(bytes, i + 2, stop).toLowerCase() === this.#raw) {
                if (i === at)
                    this.#raw = '';
                return i;
            }
        }
        return INCOMPLETE;
    }
    token(kind, bytes, start, end) {
        switch (kind) {
            case 'raw':
                this.#rawText(bytes, start, end);
                return;
            case 'text':
                this.#text(bytes, start, end);
                return;
            case 'comment':
                this.#output.slice(bytes, start + 4, html_commentEnd(bytes, end), this.#output.row);
                return;
            case 'cdata':
                this.#output.slice(bytes, start, end, this.#output.row);
                // Outside SVG the section is a comment, which ended earlier.
                this.#part(bytes, start + 9, end);
                return;
            case 'instruction':
            case 'declaration':
                this.#output.slice(bytes, start, end, this.#output.row);
                return;
            case 'tag':
                this.#tag(bytes, start, end);
        }
    }
    finish() {
        this.#joined();
    }
    #text(bytes, start, end) {
        const { row } = this.#output;
        const raw = (0,latin1/* latin1 */.W)(bytes, start, end);
        const decoded = raw.includes('&') ? (0,byte_text/* byteText */.a)((0,line_ends/* decodedLines */.EV)(html_utf8(bytes, start, end), esm/* decodeHTML */.Gz)) : raw;
        this.#shown.add(decoded, row);
        if (decoded.trim() === '')
            return;
        this.#show(decoded, row, this.#reading);
        this.#reading = 'next';
        if (this.#shown.size > markup_limits/* MAX_JOINED_CHARACTERS */.s$)
            this.#words();
    }
    /** @param text one character per byte */
    #show(text, row, reading) {
        const bytes = Buffer.from(text, 'latin1');
        this.#output.slice(bytes, 0, bytes.length, row, reading, this.#readings);
    }
    /** Emits a text that a page shows without interruption, although it contains comments and inline elements. */
    #joined() {
        const joined = this.#shown.take();
        if (joined?.cut === true)
            this.#show(joined.text, joined.row, 'further');
        this.#reading = 'first';
    }
    /** Emits a long text, except the last word, which may continue. */
    #words() {
        const { text, row, cut } = this.#shown.takeWords();
        this.#reading = 'first';
        if (!cut)
            return;
        this.#show(text, row, 'further');
        if (this.#shown.size <= markup_limits/* MAX_JOINED_CHARACTERS */.s$ / 2)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a word that tags or comments divide is too long; shorten it`);
    }
    #rawText(bytes, start, end) {
        const { row } = this.#output;
        this.#output.slice(bytes, start, end, row, 'first');
        const raw = html_utf8(bytes, start, end);
        if (this.#raw === 'style')
            this.#meanings(styleMeanings(raw), raw, row, null);
        else {
            const meant = this.#raw === 'script' ? scriptText(raw) : (0,line_ends/* decodedLines */.EV)(raw, esm/* decodeHTML */.Gz);
            if (meant !== raw)
                this.#output.text(meant, row, 'further', true);
            if (this.#raw === 'script')
                this.#output.later(scriptSums(Buffer.from(bytes.subarray(start, end)), row));
            if (this.#raw === 'script')
                readScriptJson(raw, (name, line) => this.#output.text(name, row + line - 1));
        }
        // In a script, a comment with a script tag hides the script's end from browsers.
        const comment = this.#raw === 'script' ? raw.indexOf('<!--') : -1;
        if (comment >= 0 && /<script/i.test(raw.slice(comment)))
            this.#doubtful = true;
        if (this.#foreign > 0 || this.#scriptless > 0)
            this.#part(bytes, start, end);
    }
    /** Reads a part also as markup, if it may be markup. */
    #part(bytes, start, end) {
        if (bytes.subarray(start, end).includes(0x3c))
            this.#page(bytes.slice(start, end), this.#output.row, this.#links, true);
    }
    #page(page, row, links, part) {
        const depth = this.#depth + 1;
        this.#output.inside(page, row, output => new _a(output, links, depth, part));
    }
    #tag(bytes, start, end) {
        const tag = parseTag(bytes, start, end);
        if (tag.cut)
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a tag has too many attributes; split it`);
        const name = tag.name.toLowerCase();
        if (block_elements/* BLOCKS */.n.has(name))
            this.#joined();
        this.#outside(bytes, start, end, tag.attributes);
        const own = this.#ownBase(bytes, tag.attributes);
        this.#declare(bytes, tag.attributes);
        for (const attribute of tag.attributes)
            this.#attribute(bytes, attribute, name, own);
        if (DOUBTFUL.has(name))
            this.#doubtful = true;
        const opened = tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0;
        if (FOREIGN.has(name)) {
            this.#foreign = Math.max(0, this.#foreign + opened);
            this.sections = true;
        }
        if (name === 'noscript' || name === 'noframes')
            this.#scriptless = Math.max(0, this.#scriptless + opened);
        const opens = tag.kind === 'start' || (tag.kind === 'empty' && this.#foreign === 0);
        if (opens && RAW_ELEMENTS.has(name))
            this.#raw = name;
    }
    /** Emits the tag without its attribute values, so that text that is not an attribute is read too. */
    #outside(bytes, start, end, attributes) {
        const rest = bytes.slice(start, end);
        for (const { start: from, end: to } of attributes) {
            for (let i = from; i < to; i++)
                if (rest[i - start] !== ascii.LF && rest[i - start] !== ascii.CR)
                    rest[i - start] = 0x20;
        }
        this.#output.slice(rest, 0, rest.length, this.#output.row);
    }
    /** Returns the `codebase` of the element, which its own links are relative to. */
    #ownBase(bytes, attributes) {
        const own = attributes.find(({ name }) => name.toLowerCase() === 'codebase');
        return own === undefined ? null : (0,esm/* decodeHTMLAttribute */.Im)(html_utf8(bytes, own.start, own.end));
    }
    /** Reads the declarations of an element, which are for all its names. */
    #declare(bytes, attributes) {
        for (const { name, start, end } of attributes) {
            if (!DECLARATION.test(name))
                continue;
            this.#names.declare(name.toLowerCase(), (0,esm/* decodeHTMLAttribute */.Im)(html_utf8(bytes, start, end)));
        }
    }
    #attribute(bytes, { name, start, end, lines }, element, own) {
        if (start === end)
            return;
        const row = this.#output.row + lines;
        const raw = html_utf8(bytes, start, end);
        const value = (0,line_ends/* decodedLines */.EV)(raw, esm/* decodeHTMLAttribute */.Im);
        const key = name.toLowerCase();
        if (isLinkList(key)) {
            this.#meanings(attributeMeanings(element, key, value), value, row, null, 'next');
            return;
        }
        if (value === raw)
            this.#output.slice(bytes, start, end, row, 'first');
        else
            this.#output.text(value, row, 'first', true);
        for (const meant of this.#names.meant(key, value))
            this.#output.text(meant, row);
        const page = key === 'srcdoc' ? Buffer.from(value, 'utf8') : (0,addressed_page/* addressedPage */.PJ)(value);
        if (page !== null)
            this.#page(page, row, new PageLinks(this.#links), false);
        if (element === 'base' && key === 'href')
            this.#output.later(this.#links.base(value, !this.#doubtful));
        else if (key === 'xml:base')
            this.#output.later(this.#links.base(value, false));
        else
            this.#meanings(attributeMeanings(element, key, value), value, row, own);
    }
    #meanings(found, value, row, own, reading) {
        const link = (text, at) => this.#resolved(this.#links.under(text, at, own));
        readMeanings(this.#output, value, row, found, link, reading);
    }
    #resolved(links) {
        for (const { url, row } of links)
            this.#output.text(url, row);
    }
}
_a = Html;
/** Returns the end of the comment's text; `-->` or `--!>` closes it at `end`. */
function html_commentEnd(bytes, end) {
    return end - (bytes[end - 2] === ascii/* EXCLAMATION */.Iy ? 4 : 3);
}
function isNameByte(byte) {
    const letter = byte | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === ascii/* HYPHEN */.jx;
}
function html_utf8(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/markdown-html.js
/**
 * Reads HTML in a Markdown document where a browser reads it differently from the text: values with blanks, and a base.
 */









/** Matches the link of a `base` element anywhere in the text. */
const BASE = /<base[\s/][^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
/**
 * Returns a function that resolves links against the bases of the document, some of which may be in code; null where
 * there is no base. Throws `manifest-too-large` where there are too many.
 *
 * @param found receives the URLs
 */
function underBase(text, found) {
    const resolver = new relative_link/* Resolver */.x();
    const bases = new Set();
    for (const [, double, single, bare] of text.matchAll(BASE)) {
        const base = resolver.base(decoded(double ?? single ?? bare ?? ''), null);
        if (base !== null)
            bases.add(base);
        if (bases.size > markup_limits/* MAX_PAGE_BASES */.gj)
            throw tooManyBases();
    }
    if (bases.size === 0)
        return null;
    return link => {
        const urls = Array.from(bases, base => resolver.resolve(link, base)).filter(url => url !== null);
        for (const url of urls)
            found.add(url);
        return urls;
    };
}
/** Matches the blanks and quote marks at the beginning of lines inside quotes and list items. */
const CONTAINERS = /^[ \t>]+/gm;
/** The number of characters searched before the reader may pause. */
const STEP = 1 << 16;
/**
 * Removes the blanks and quote marks at the beginning of lines, as a Markdown parser does in paragraphs. Keeps line
 * ends. Yields where the reader may pause.
 */
function* withoutContainers(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const line = text.indexOf('\n', at + STEP);
        const end = line < 0 ? text.length : line + 1;
        parts.push(text.slice(at, end).replace(CONTAINERS, ''));
        at = end;
        yield null;
    }
    return parts.join('');
}
/** Matches a tag or a string of a style that continues on the next line, possibly in a quote or list item. */
const CONTINUED = /<[a-z][^<>]*[\r\n][ \t>]|\\(?:\r\n?|\n)[ \t>]/i;
/** Yields what a browser reads in HTML, or in Markdown that contains HTML, step by step. */
function* pageTexts(page) {
    yield* htmlTexts(page);
    const text = (0,latin1/* latin1 */.W)(page);
    if (!CONTINUED.test(text))
        return;
    const steps = withoutContainers(text);
    for (let next = steps.next();; next = steps.next()) {
        if (next.done === true)
            return yield* htmlTexts(Buffer.from(next.value, 'latin1'));
        yield [];
    }
}
/**
 * Yields what a browser reads in a document with HTML, if it finds more links in it than are written there: the words
 * that are not written there either, since the others were already read.
 *
 * @param text the document, one character per byte; it is read from `from` on, which is on line `row`
 * @param known URLs that were already found
 */
function* hiddenTexts(text, from, row, known = []) {
    const page = text.slice(from);
    if (!(0,hidden_links/* hidesLinks */.b)(page, false))
        return;
    const written = new Set(known);
    let words = 0;
    for (const [word] of page.matchAll(PAGE_WORD)) {
        written.add(word);
        if (word.includes('='))
            written.add(word.slice(word.indexOf('=') + 1));
        if (++words % pieces/* STEPS_TO_PAUSE */.$F === 0)
            yield pieces/* PAUSE */.Hz;
    }
    for (const found of pageTexts(Buffer.from(page, 'latin1'))) {
        for (const { bytes, row: at } of found) {
            const more = bytes.length > LONG_BYTES ? bytes : withoutWords(bytes, written);
            if (more.length > 0)
                yield { ...(0,pieces/* piece */.fV)('', row + at - 1), bytes: more };
        }
        yield pieces/* PAUSE */.Hz;
    }
}
/** A word of a page; no URL is longer. */
const PAGE_WORD = /[^\s"'<>]+/g;
/** A longer text is read again as a whole, because to compare its words takes long. */
const LONG_BYTES = 1 << 20;
/** Returns a text without known words, empty if it has no others. */
function withoutWords(bytes, known) {
    const text = (0,latin1/* latin1 */.W)(bytes);
    // A link over several lines, whose parts may be words of their own.
    if (/^\s*[^\s]+[\t\r\n][^ ]*$/.test(text.trimEnd()))
        return bytes;
    const more = text.replace(PAGE_WORD, word => (known.has(word) ? ' ' : word));
    return Buffer.from(/\S/.test(more) ? more : '', 'latin1');
}
/** Matches the destination of a definition, which may be on the next line. */
const DEFINITION = /\]:[ \t]*(?:\r?\n[ \t>]*|\r[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g;
/** Yields the destinations of reference definitions as they are written, each with its position. */
function* definitions(text, from) {
    const definition = new RegExp(DEFINITION);
    definition.lastIndex = from;
    for (let found = definition.exec(text); found !== null; found = definition.exec(text)) {
        yield { at: found.index, link: found[1] ?? found[2] ?? '' };
    }
}
/** Matches the name of an attribute in front of its value. */
const NAME = /(?:^|[\s"'/])([a-z][\w:.-]*)\s*$/i;
/** The number of characters in front of a value that are searched for its name. */
const NAME_CHARACTERS = 24;
/**
 * Yields the links that are complete only as the value of an attribute, or resolved against the document's base; each
 * with its position. Yields null where the reader may pause.
 *
 * @param several whether to read only values on several lines
 */
function* quotedLinks(text, from, under, several = false) {
    let paused = from;
    const values = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/g;
    values.lastIndex = from;
    for (let found = values.exec(text); found !== null; found = values.exec(text)) {
        const value = found[1] ?? found[2] ?? found[3] ?? '';
        const quote = found[3] === undefined ? 1 : 0;
        if (found.index - paused > STEP) {
            paused = found.index;
            yield null;
        }
        const at = values.lastIndex - quote - value.length;
        // A quote may be ordinary text, so attributes inside the value are searched too.
        values.lastIndex = at;
        if (several && !/[\r\n]/.test(value))
            continue;
        if (quote === 1 && /[\s&]/.test(value)) {
            const link = decoded(value).trim();
            if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})[^]*\s/i.test(link))
                yield { at, url: link };
        }
        if (under === null)
            continue;
        const name = NAME.exec(text.slice(Math.max(0, found.index - NAME_CHARACTERS), found.index))?.[1] ?? '';
        if (!isLink(name.toLowerCase()))
            continue;
        for (const url of under(decoded(value)))
            yield { at, url };
    }
}
/** Decodes the character references of a text with one character per byte. */
function decoded(value) {
    return (0,esm/* decodeHTMLAttribute */.Im)(Buffer.from(value, 'latin1').toString('utf8'));
}
//# sourceMappingURL=markdown-html.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/string-escapes.js
/** Decodes the escapes of strings in one pass, and finds where the document's lines end in the result. */




const string_escapes_NONE = new Uint32Array(0);
/** Decodes a string of one character per byte; without `escapeAt` backslashes are literal. */
function string_escapes_unescaped(raw, escapeAt) {
    const bytes = Buffer.allocUnsafe(raw.length);
    const ends = (0,line_ends/* textLineEnds */.EQ)(raw);
    const lines = ends === 0 ? string_escapes_NONE : new Uint32Array(ends);
    let used = 0;
    let line = 0;
    for (let at = 0; at < raw.length;) {
        const code = raw.charCodeAt(at);
        if (code === ascii/* BACKSLASH */.r_ && escapeAt !== null) {
            const { text, length } = escapeAt(raw, at);
            for (let left = (0,line_ends/* textLineEnds */.EQ)(raw, at, at + length); left > 0; left--)
                lines[line++] = used;
            used += bytes.write(text, used, 'latin1');
            at += length;
            continue;
        }
        bytes[used++] = code;
        if ((0,line_ends/* endsLine */.L1)(raw, at))
            lines[line++] = used;
        at++;
    }
    return { bytes: bytes.subarray(0, used), lines };
}
/** Returns the character with a number, one character per byte of UTF-8; null where there is none. */
function string_escapes_character(code) {
    if (!(0,code_point/* isScalarValue */.S)(code))
        return null;
    return (0,byte_text/* byteText */.a)(String.fromCodePoint(code));
}
//# sourceMappingURL=string-escapes.js.map
// EXTERNAL MODULE: ./lib/manifest/script/hub-reference.js
var hub_reference = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/manifest/script/literal-end.js
/** Finds the end of a quoted string, jumping from one special character to the next. */
const SPECIAL = { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g };
/** Returns the end of a string whose text begins at `from`. */
function literalEnd(text, from, { close, escapes }) {
    const special = SPECIAL[close.startsWith('"') ? '"' : "'"];
    for (let at = from;;) {
        special.lastIndex = at;
        if (!special.test(text))
            return { closed: false, at: text.length };
        at = special.lastIndex - 1;
        const char = text.charAt(at);
        if (char === '\\')
            at += escapes ? escapeLength(text, at) : 1;
        else if (char === '\r' || char === '\n') {
            if (close.length === 1)
                return { closed: false, at };
            at++;
        }
        else if (text.startsWith(close, at))
            return { closed: true, at: at + close.length };
        else
            at++;
    }
}
/** Returns the length of a backslash and the character after it; CR LF is one line end. */
function escapeLength(text, at) {
    return text.startsWith('\r\n', at + 1) ? 3 : 2;
}
//# sourceMappingURL=literal-end.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/toml-references.js
/** Finds the models and datasets in the keys of TOML. */



const OUTSIDE = { referent: null, inDatasets: false };
class TomlReferences {
    #name = '';
    /** True if the current table is one of `datasets`. */
    #inDatasets = false;
    /** The referent of the next value. */
    #referent = null;
    #hasKey = false;
    #open = [];
    /** Handles a bare word or a decoded string; returns its referent if it is an id. */
    word(bytes) {
        if (this.#referent !== null)
            return this.#referent;
        this.#name = bytes.length > MAX_TOML_KEY_BYTES ? '' : (0,latin1/* latin1 */.W)(bytes);
        return null;
    }
    /** Handles one of `=,[]{}`, or a line end. */
    mark(char) {
        const around = this.#open.at(-1) ?? OUTSIDE;
        if (char === '=') {
            const key = this.#name.slice(this.#name.lastIndexOf('.') + 1);
            this.#referent = (0,hub_reference/* referentOfKey */.Qc)(key, this.#inDatasets || around.inDatasets);
            this.#hasKey = true;
        }
        else if (char === '[' || char === '{') {
            const inDatasets = around.inDatasets || this.#referent === 'dataset';
            if (char === '{')
                this.#referent = null;
            this.#open.push({ referent: this.#referent, inDatasets });
        }
        else if (char === ',')
            this.#referent = around.referent;
        else if (char === ']' || char === '}') {
            this.#open.pop();
            this.#referent = this.#open.at(-1)?.referent ?? null;
        }
        else if (this.#open.length === 0) {
            // A line without an equals sign is the header of a table, or empty.
            if (!this.#hasKey && this.#name !== '')
                this.#inDatasets = /(?:^|\.)datasets(?:\.|$)/.test(this.#name);
            this.#referent = null;
            this.#hasKey = false;
            this.#name = '';
        }
    }
}
//# sourceMappingURL=toml-references.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/toml.js










/** Reads TOML in UTF-8; returns the number of lines. */
function readToml(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, document => tomlPieces(document, 1));
}
/**
 * Yields the strings of TOML inside another document; returns false and yields none if it is not TOML.
 *
 * @param row the line of the document on which it begins
 */
function* embeddedToml(document, row) {
    // It is read twice, because its strings would take many times its size in memory.
    if (!(yield* (0,pieces/* canBeRead */.cV)(tomlPieces(document, 1), isTomlFault)))
        return false;
    yield* tomlPieces(document, row);
    return true;
}
function isTomlFault(error) {
    return error instanceof errors/* GateError */.ue && error.reason === 'manifest-unreadable';
}
/** Sticky patterns for the text, which has one character per byte. */
const PATTERNS = [
    ['blank', /[ \t\v\f]+/y],
    ['lineEnd', /\r\n?|\n/y],
    ['bare', /[^\s"'#=,[\]{}]+/y],
    ['mark', /[=,[\]{}]/y],
    ['comment', /#[^\r\n]*/y]
];
const QUOTINGS = [
    { close: '"""', escapes: true },
    { close: "'''", escapes: false },
    { close: '"', escapes: true },
    { close: "'", escapes: false }
];
function* tomlPieces(document, firstRow) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const statements = new Statements();
    const references = new TomlReferences();
    let row = firstRow;
    for (let at = 0; at < text.length;) {
        const token = tokenAt(text, at);
        if (token === null || !statements.accepts(token.kind, text.charAt(at))) {
            yield* (0,pieces/* linePieces */.c3)(document, at, text.length, row);
            throw (0,pieces/* unreadable */.O$)(row, NOT_TOML);
        }
        try {
            for (const found of tokenPieces(text.slice(at, token.end), token.quoting, row)) {
                yield found;
                const referent = references.word(found.bytes);
                const url = referent === null || found.bytes.length > script_limits/* MAX_ID_BYTES */.ZL ? null : (0,hub_reference/* hubUrl */.vx)((0,latin1/* latin1 */.W)(found.bytes), referent);
                if (url !== null)
                    yield (0,pieces/* piece */.fV)(url, row);
            }
            if (token.kind === 'mark' || token.kind === 'lineEnd')
                references.mark(text.charAt(at));
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            yield* (0,pieces/* linePieces */.c3)(document, at, text.length, row);
            throw error;
        }
        at = token.end;
        if (token.kind === 'lineEnd')
            row++;
        else if (token.kind === 'string')
            row = lines.at(at) + firstRow - 1;
    }
    if (!statements.complete)
        throw (0,pieces/* unreadable */.O$)(row, NOT_TOML);
}
const NOT_TOML = (0,safe_text/* safe */.gB) `this is not TOML; check it with a TOML parser`;
function tokenAt(text, at) {
    for (const [kind, pattern] of PATTERNS) {
        pattern.lastIndex = at;
        if (pattern.test(text))
            return { kind, end: pattern.lastIndex, quoting: null };
    }
    const quoting = QUOTINGS.find(({ close }) => text.startsWith(close, at));
    if (quoting === undefined)
        return null;
    const end = literalEnd(text, at + quoting.close.length, quoting);
    return end.closed ? { kind: 'string', end: end.at + quotesAtEnd(text, end.at, quoting), quoting } : null;
}
/** Returns how many more quotes belong to the string: up to two may precede the closing three. */
function quotesAtEnd(text, end, { close }) {
    let extra = 0;
    while (close.length === 3 && extra < 2 && text.charAt(end + extra) === close.charAt(0))
        extra++;
    return extra;
}
/**
 * Checks the order of tokens: `key = value` on a line, `[table]` headers, brackets that match. Values are not checked.
 */
class Statements {
    #open = [];
    #state = 'start';
    get complete() {
        return this.#open.length === 0 && (this.#state === 'start' || this.#state === 'done');
    }
    accepts(kind, first) {
        if (kind === 'blank' || kind === 'comment')
            return true;
        if (kind === 'lineEnd')
            return this.#lineEnd();
        if (kind !== 'mark')
            return this.#word();
        if (first === '=')
            return this.#equals();
        if (first === ',')
            return this.#open.length > 0;
        if (first === '[' || first === '{')
            return this.#opens(first);
        const matches = this.#open.pop() === (first === ']' ? '[' : '{');
        if (matches && this.#open.length === 0)
            this.#state = 'done';
        return matches;
    }
    #lineEnd() {
        if (this.#open.length > 0)
            return true;
        const ended = this.#state === 'start' || this.#state === 'done';
        this.#state = 'start';
        return ended;
    }
    #word() {
        if (this.#open.length > 0)
            return true;
        if (this.#state === 'start')
            this.#state = 'key';
        // A date and a time are two words; dotted keys may have blanks around their dots.
        else if (this.#state === 'value')
            this.#state = 'done';
        return true;
    }
    #equals() {
        if (this.#open.length > 0)
            return true;
        const expected = this.#state === 'key';
        this.#state = 'value';
        return expected;
    }
    #opens(bracket) {
        const allowed = this.#open.length > 0 || this.#state === 'start' || this.#state === 'value';
        return allowed && this.#open.push(bracket) < MAX_TOML_DEPTH;
    }
}
function* tokenPieces(token, quoting, row) {
    if (quoting === null) {
        if (!/^[\s=,[\]{}]/.test(token))
            yield { bytes: Buffer.from(token, 'latin1'), row, lines: false, reading: 'only' };
        return;
    }
    const quotes = quoting.close.length;
    const escapes = quoting.escapes ? (raw, at) => escapeAt(raw, at, row) : null;
    yield { ...string_escapes_unescaped(token.slice(quotes, -quotes), escapes), row, reading: 'only' };
}
const toml_ESCAPE = /\\(?:([btnfre"\\])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \t]*(?:\r\n?|\n)\s*)|)/y;
const SIMPLE = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\u001b',
    '"': '"',
    '\\': '\\'
};
/** Decodes an escape of a basic string that begins on `row`. */
function escapeAt(raw, at, row) {
    toml_ESCAPE.lastIndex = at;
    const [written = '\\', simple, x, u, long, lineEnd] = toml_ESCAPE.exec(raw) ?? [];
    const hex = x ?? u ?? long;
    const plain = lineEnd === undefined ? SIMPLE[simple ?? ''] : '';
    const text = plain ?? (hex === undefined ? null : string_escapes_character(parseInt(hex, 16)));
    if (text !== null)
        return { text, length: written.length };
    throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `a string has an escape that TOML does not have; check it with a TOML parser`);
}
//# sourceMappingURL=toml.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml.js + 2 modules
var yaml = __webpack_require__(1891);
;// CONCATENATED MODULE: ./lib/manifest/document/front-matter.js
/**
 * Reads the front matter of a card: YAML or TOML between fences. If it is not valid, it is read as text, but models and
 * datasets are still searched in its lines: other programs may accept it.
 */




/** The fences of front matter, and the generator that yields its strings and returns whether it is valid. */
const FENCES = [
    { fence: '---', opening: /---[ \t]*(?:\r\n?|\n)/y, closing: /(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/y, read: yaml/* embeddedYaml */.S },
    { fence: '+++', opening: /\+\+\+[ \t]*(?:\r\n?|\n)/y, closing: /\+\+\+[ \t]*(?=[\r\n]|$)/y, read: embeddedToml }
];
/** Reads the front matter, which only blanks may precede; returns the start of the text after it. */
function* frontMatter(document, text, lines) {
    for (const { fence, opening, closing, read } of FENCES) {
        opening.lastIndex = text.indexOf(fence);
        if (opening.lastIndex < 0 || !isBlank(document.subarray(0, opening.lastIndex)) || !opening.test(text))
            continue;
        const start = opening.lastIndex;
        const end = front_matter_closed(text, start, closing);
        if (end !== null && (yield* read(document.subarray(start, end.from), lines.at(start))))
            return end.to;
        if (fence === '---')
            yield* referencesInLines(text, start, end?.from ?? text.length, lines);
        return 0;
    }
    return 0;
}
/** Checks for blanks as Python defines them, which are more than those of ASCII. */
function isBlank(bytes) {
    return !/[^\s\x1c-\x1f\x85]/.test(bytes.toString('utf8'));
}
/** Returns the range of the closing fence; null where there is none. */
function front_matter_closed(text, start, closing) {
    for (let at = start; at < text.length; at = afterLine(text, at)) {
        closing.lastIndex = at;
        if (closing.test(text))
            return { from: at, to: closing.lastIndex };
    }
    return null;
}
function afterLine(text, at) {
    LINE_END.lastIndex = at;
    return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
const LINE_END = /\r\n?|\n/g;
/** Matches a line that begins with a key: the key and the rest of the line. */
const KEY = /^[ \t]*(?:- +)?(["']?)([\w-]+)\1[ \t]*:(?=[ \t]|$)(.*)$/;
/** Matches a line that continues the previous one: a list item, an indented or empty line, a comment. */
const front_matter_CONTINUED = /^(?:[ \t]|-[ \t]|[\]#]|$)/;
/** Yields the models and datasets in lines that begin with a key for them, or continue its list. */
function* referencesInLines(text, start, end, lines) {
    let referent = null;
    let bracket = false;
    for (let next = start; next < end;) {
        const at = next;
        next = afterLine(text, at);
        const line = text.slice(at, Math.min(next, end)).trimEnd();
        const key = KEY.exec(line);
        if (key !== null)
            referent = (0,hub_reference/* referentOfKey */.Qc)(key[2] ?? '');
        else if (!bracket && !front_matter_CONTINUED.test(line))
            referent = null;
        if (referent === null)
            continue;
        const value = (key?.[3] ?? line).replace(/(?:^|[ \t])#.*$/, '');
        bracket = value.includes('[') || (bracket && key === null && !value.includes(']'));
        for (const [word] of value.matchAll(WORD)) {
            const url = (0,hub_reference/* hubUrl */.vx)(word, referent);
            if (url !== null)
                yield (0,pieces/* piece */.fV)(url, lines.at(at));
        }
    }
}
/** Matches a scalar without quotes and brackets, and without tag, anchor and dash. */
const WORD = /(?<![^\s,[\]{}"'])[^\s,[\]{}"'&!*|>-][^\s,[\]{}"']*/g;
//# sourceMappingURL=front-matter.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/hub-calls.js
/**
 * Finds calls in a script, or in a document that shows scripts, that fetch a model or dataset from the hub by its id.
 */


/**
 * The functions that take an id as the first argument or by name; `either` where another argument says what it refers
 * to.
 */
const FUNCTIONS = new Map([
    ['from_pretrained', 'model'],
    ['load_dataset', 'dataset'],
    ['load_dataset_builder', 'dataset'],
    ['hf_hub_download', 'either'],
    ['snapshot_download', 'either'],
    ['hf_hub_url', 'either']
]);
/** The names of arguments that are ids. */
const ID_ARGUMENTS = new Set('path pretrained_model_name_or_path pretrained_model_or_path model_id repo_id'.split(' '));
/** Matches a call of one of the functions, an argument that is an id in any call, or a key of a configuration. */
const hub_calls_REFERENCE = new RegExp(String.raw `\b(?:(${[...FUNCTIONS.keys()].join('|')})[\s\\]*\(|(repo_id)[\s\\]*=|` +
    String.raw `(?:base_model|base_model_name_or_path|_name_or_path)["']?[\s\\]*[:=])`, 'g');
/** Yields the references to the hub in a text: the position of each and the URL of what it refers to. */
function* hubCalls(python, from = 0, textsOf = () => []) {
    const pattern = new RegExp(hub_calls_REFERENCE);
    pattern.lastIndex = from;
    const seen = new Set();
    let left = script_limits/* MAX_CALL_TOKENS */.JW + (python.text.length >> 1);
    for (let found = pattern.exec(python.text); found !== null; found = pattern.exec(python.text)) {
        const { 0: written, 1: name, 2: argument = null, index: at } = found;
        const given = new Arguments(python, textsOf, argument, name === undefined && argument === null);
        left -= given.read(at + written.length, left > 0 ? script_limits/* MAX_CALL_TOKENS */.JW : script_limits/* MAX_LATER_CALL_TOKENS */.A9);
        for (const { keyword, index, start, value } of given.strings) {
            const isId = (keyword === argument && index === 0) || (name !== undefined && ID_ARGUMENTS.has(keyword));
            if (!isId || seen.has(`${String(start)} ${value}`))
                continue;
            seen.add(`${String(start)} ${value}`);
            for (const referent of referents(name, argument, given)) {
                const url = (0,hub_reference/* hubUrl */.vx)(value, referent);
                if (url !== null)
                    yield { at, url };
            }
        }
    }
}
/** Returns what an id refers to; both kinds where it is not known. */
function referents(name, argument, given) {
    const known = name === undefined ? (argument === null ? 'model' : 'either') : (FUNCTIONS.get(name) ?? 'either');
    if (known !== 'either')
        return [known];
    const type = given.strings.find(({ keyword }) => keyword === 'repo_type')?.value;
    if (type !== undefined)
        return [type === 'dataset' ? 'dataset' : 'model'];
    return name === undefined || given.keywords.has('repo_type') ? ['model', 'dataset'] : ['model'];
}
/** Matches anything except blanks, brackets, commas, quotes and equals signs. */
const hub_calls_WORD = /[^\s\\#"'()[\]{},=]+/y;
/** Reads the arguments of a call, after its bracket, as far as they are strings. */
class Arguments {
    strings = [];
    keywords = new Set();
    #python;
    #textsOf;
    #onlyFirst;
    #keyword;
    #index = 0;
    /** True if nothing was read yet of the argument, or of the current element if it is a list. */
    #fresh = true;
    #depth = 0;
    /** The number of open brackets in which a string is not the argument itself. */
    #inside = 0;
    #tokens = 0;
    constructor(python, textsOf, keyword, onlyFirst) {
        this.#python = python;
        this.#textsOf = textsOf;
        this.#keyword = keyword;
        this.#onlyFirst = onlyFirst;
    }
    /** Reads up to `limit` tokens; returns how many it read. */
    read(from, limit) {
        let at = from;
        while (at >= 0 && this.#tokens++ < limit && !(this.#onlyFirst && this.#index > 0))
            at = this.#token(at);
        return this.#tokens;
    }
    /** Reads a token; returns its end, or -1 at the end of the call. */
    #token(from) {
        const { text } = this.#python;
        const at = this.#python.behindBlanks(from);
        const end = this.#string(at);
        if (end >= 0)
            return end;
        const char = text.charAt(at);
        if ('([{'.includes(char))
            return char !== '' && this.#open(char) ? at + 1 : -1;
        if (')]}'.includes(char))
            return this.#close() ? at + 1 : -1;
        if (char === ',')
            this.#comma();
        else if (char === '=')
            this.#fresh &&= this.#keyword !== null;
        else
            return this.#word(at);
        return at + 1;
    }
    #open(bracket) {
        if (this.#inside > 0 || !this.#fresh || bracket === '{')
            this.#inside++;
        return ++this.#depth <= script_limits/* MAX_CALL_BRACKETS */.E8;
    }
    #close() {
        this.#fresh = false;
        if (this.#inside > 0)
            this.#inside--;
        return --this.#depth >= 0;
    }
    #comma() {
        if (this.#inside > 0)
            return;
        this.#fresh = true;
        if (this.#depth > 0)
            return;
        this.#keyword = null;
        this.#index++;
    }
    #word(at) {
        hub_calls_WORD.lastIndex = at;
        const word = hub_calls_WORD.exec(this.#python.text)?.[0] ?? '';
        const end = at + Math.max(word.length, 1);
        const named = this.#fresh && this.#depth === 0 && this.#python.text[this.#python.behindBlanks(end)] === '=';
        if (named) {
            this.#keyword = word;
            this.keywords.add(word);
        }
        else {
            this.#named(word, at, end);
            this.#fresh = false;
        }
        return end;
    }
    /** Adds the values of a name that is the whole argument. */
    #named(word, at, end) {
        const next = this.#python.text.charAt(this.#python.behindBlanks(end));
        if (!this.#fresh || this.#inside > 0 || !',)]'.includes(next || ' ') || word.length > script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
            return;
        for (const value of this.#textsOf(word.slice(word.lastIndexOf('.') + 1))) {
            if (value.length <= script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
                this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
        }
    }
    /** Reads the literals at `at`, joined; returns their end, -1 where there is none. */
    #string(at) {
        const python = this.#python;
        let value = '';
        let end = -1;
        for (let literal = python.literalAt(at); literal !== null && this.#tokens++ < script_limits/* MAX_CALL_TOKENS */.JW;) {
            if (value.length + literal.to - literal.from <= script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
                value += python.value(literal).bytes.toString('latin1');
            else
                value = '\n';
            end = literal.end;
            literal = python.literalAt(python.neighbour(end));
        }
        const continues = end >= 0 && '+%'.includes(python.text.charAt(python.behindBlanks(end)) || ' ');
        if (end >= 0 && this.#fresh && this.#inside === 0 && !continues) {
            this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
        }
        if (end >= 0)
            this.#fresh = false;
        return end;
    }
}
//# sourceMappingURL=hub-calls.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/formatted-end.js

const IN_TEXT = /\\N\{[^{}]*\}|\\(?:\r\n|[^{}])|\{\{|[{"'\r\n]/g;
const IN_FIELD = /#[^\r\n]*|[{}()[\]:]|(?:(?<![A-Za-z0-9_])[A-Za-z]{1,2})?(?:"""|'''|"|')/g;
const IN_FORMAT = /[{}"'\r\n]/g;
class FormattedEnd {
    /** The number of characters that were searched. */
    seen = 0;
    #text;
    #from;
    /** @param from where the text of the f-string begins */
    constructor(text, from) {
        this.#text = text.slice(from, from + script_limits/* MAX_FORMATTED_CHARACTERS */.rC);
        this.#from = from;
    }
    /** Returns the position after the closing quotes; null where it is not closed. */
    of(quotes) {
        const end = this.#textEnd(0, quotes, true, 0);
        return end === null ? null : this.#from + end;
    }
    #textEnd(from, quotes, formatted, nested) {
        if (nested > script_limits/* MAX_FIELD_DEPTH */.U9)
            return null;
        let at = from;
        for (let next = this.#next(IN_TEXT, at); next !== null; next = this.#next(IN_TEXT, at)) {
            const [found, index] = next;
            at = index + found.length;
            if (found === '{' && formatted) {
                const end = this.#fieldEnd(at, nested);
                if (end === null)
                    return null;
                at = end;
            }
            else if (found === '\r' || found === '\n') {
                if (quotes.length === 1)
                    return null;
            }
            else if (this.#text.startsWith(quotes, index))
                return index + quotes.length;
        }
        return null;
    }
    /** Returns the position after the brace that closes the field whose expression begins at `from`. */
    #fieldEnd(from, nested) {
        let brackets = 0;
        let at = from;
        for (let next = this.#next(IN_FIELD, at); next !== null; next = this.#next(IN_FIELD, at)) {
            const [found, index] = next;
            at = index + found.length;
            if (found.startsWith('#'))
                continue;
            if (/["']$/.test(found)) {
                const quotes = found.replace(/^[A-Za-z]+/, '');
                const end = this.#textEnd(at, quotes, /^[A-Za-z]*[ft]/i.test(found), nested + 1);
                if (end === null)
                    return null;
                at = end;
            }
            else if ('{(['.includes(found))
                brackets++;
            else if (found === ':') {
                if (brackets === 0)
                    return this.#formatEnd(at, nested + 1);
            }
            else if (brackets === 0)
                return found === '}' ? at : null;
            else
                brackets--;
        }
        return null;
    }
    #formatEnd(from, nested) {
        let at = from;
        for (let next = this.#next(IN_FORMAT, at); next !== null; next = this.#next(IN_FORMAT, at)) {
            const [found, index] = next;
            at = index + 1;
            if (found === '}')
                return at;
            const end = found === '{' && nested <= script_limits/* MAX_FIELD_DEPTH */.U9 ? this.#fieldEnd(at, nested) : null;
            if (end === null)
                return null;
            at = end;
        }
        return null;
    }
    #next(pattern, from) {
        pattern.lastIndex = from;
        const found = pattern.exec(this.#text);
        this.seen += (found?.index ?? this.#text.length) - from + 1;
        return found === null ? null : [found[0], found.index];
    }
}
//# sourceMappingURL=formatted-end.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/unicode-names.js
/** Looks up ASCII characters by their Unicode names, as in Python's `\N{…}`. */
const unicode_names_NAMES = new Map(('SPACE|EXCLAMATION MARK|QUOTATION MARK|NUMBER SIGN|DOLLAR SIGN|PERCENT SIGN|AMPERSAND|APOSTROPHE|LEFT PARENTHESIS|' +
    'RIGHT PARENTHESIS|ASTERISK|PLUS SIGN|COMMA|HYPHEN-MINUS|FULL STOP|SOLIDUS|DIGIT ZERO|DIGIT ONE|DIGIT TWO|' +
    'DIGIT THREE|DIGIT FOUR|DIGIT FIVE|DIGIT SIX|DIGIT SEVEN|DIGIT EIGHT|DIGIT NINE|COLON|SEMICOLON|LESS-THAN SIGN|' +
    'EQUALS SIGN|GREATER-THAN SIGN|QUESTION MARK|COMMERCIAL AT')
    .split('|')
    .map((name, index) => [name, String.fromCharCode(0x20 + index)])
    .concat([
    ['LEFT SQUARE BRACKET', '['],
    ['REVERSE SOLIDUS', '\\'],
    ['RIGHT SQUARE BRACKET', ']'],
    ['CIRCUMFLEX ACCENT', '^'],
    ['LOW LINE', '_'],
    ['GRAVE ACCENT', '`'],
    ['LEFT CURLY BRACKET', '{'],
    ['VERTICAL LINE', '|'],
    ['RIGHT CURLY BRACKET', '}'],
    ['TILDE', '~']
]));
const LETTER = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/;
/** Returns null where the name, in any case, is not that of an ASCII character. */
function namedCharacter(name) {
    const upper = name.toUpperCase();
    const [, size, letter] = LETTER.exec(upper) ?? [];
    if (letter !== undefined)
        return size === 'SMALL' ? letter.toLowerCase() : letter;
    return unicode_names_NAMES.get(upper) ?? null;
}
//# sourceMappingURL=unicode-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-literal.js
/** Finds and decodes the string literals of Python in a text, and finds which of them the compiler joins. */








/** Matches the beginning of a literal. */
const OPENING = `(?:(?<![A-Za-z0-9_])(?:[rf]b?|b[rf]?|[ut]|[ft]r|r[ft]))?("""|'''|"|')`;
const python_literal_QUOTINGS = ['"""', "'''", '"', "'"].map(close => ({ close, escapes: true }));
/** The characters between tokens, including the backslash at the end of a line that continues. */
const BLANKS = Uint8Array.from({ length: 256 }, (_, code) => ' \t\r\n\f\v\\'.includes(String.fromCharCode(code)) ? 1 : 0);
/** The most characters of a short f-string. */
const SHORT = 1 << 10;
/**
 * The literals of a text with one character per byte. A part that was searched for a closing quote is not searched again,
 * even if another literal begins in it.
 */
class PythonText {
    text;
    #next = new RegExp(`#|${OPENING}`, 'gi');
    #here = new RegExp(OPENING, 'iy');
    #seen = new Map();
    /** Set if f-strings take too long. */
    fault = null;
    /** The ends of long f-strings; those of short ones are searched again. */
    #ends = new Map();
    /** The number of characters of f-strings that may still be searched. */
    #left;
    /** The range of the comment that was searched last. */
    #commentFrom = 0;
    #commentEnd = 0;
    constructor(text) {
        this.text = text;
        this.#left = 16 * text.length + (1 << 16);
    }
    /**
     * Yields all literals from `start` on. A quote that is never closed does not begin a literal; the text after it is
     * read again.
     */
    *literals(start = 0) {
        for (let at = start;;) {
            this.#next.lastIndex = at;
            const next = this.#next.exec(this.text);
            if (next === null)
                return;
            const literal = this.#literal(next);
            if (literal !== null)
                yield literal;
            const after = next.index + next[0].length;
            at = next[1] === undefined ? this.behindComment(after) : (literal?.end ?? after);
        }
    }
    /** Returns the literal that begins at `at`, null where there is none. */
    literalAt(at) {
        this.#here.lastIndex = at;
        const here = this.#here.exec(this.text);
        return here === null ? null : this.#literal(here);
    }
    /** Returns the end of a comment's line. */
    behindComment(from) {
        if (from < this.#commentFrom || from > this.#commentEnd) {
            let at = from;
            while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r')
                at++;
            this.#commentFrom = from;
            this.#commentEnd = at;
        }
        return this.#commentEnd;
    }
    /** Skips blanks, line ends, comments and the backslashes of lines that continue. */
    behindBlanks(from) {
        for (let at = from;;) {
            const code = this.text.charCodeAt(at);
            if (code === ascii/* HASH */.v9)
                at = this.behindComment(at);
            else if (BLANKS[code] === 1)
                at++;
            else
                return at;
        }
    }
    /** Returns where a literal would begin that the compiler, or a plus sign, joins to the one that ends at `end`. */
    neighbour(end) {
        const at = this.behindBlanks(end);
        return this.text.charAt(at) === '+' ? this.behindBlanks(at + 1) : at;
    }
    /**
     * Returns true if a line ends for the compiler between `from` and `to`, outside brackets. Only blanks, comments and a
     * plus sign are there.
     */
    endsLine(from, to) {
        for (let at = from; at < to; at++) {
            const char = this.text.charAt(at);
            if (char === '#' || char === '\n' || char === '\r')
                return true;
            if (char === '\\')
                at += this.text.startsWith('\r\n', at + 1) ? 2 : 1;
        }
        return false;
    }
    /** Returns the decoded value of a literal. */
    value({ from, to, raw }) {
        return string_escapes_unescaped(this.text.slice(from, to), raw ? null : python_literal_escapeAt);
    }
    #literal({ 0: opening, 1: quotes = '', index: start }) {
        const quoting = python_literal_QUOTINGS.find(({ close }) => close === quotes);
        if (quoting === undefined)
            return null;
        const from = start + opening.length;
        const prefix = opening.slice(0, -quotes.length);
        const formatted = /[ft]/i.test(prefix);
        const { closed, at } = this.#end(from, quoting);
        const end = (formatted ? this.#formattedEnd(from, at, quoting) : null) ?? (closed ? at : null);
        return end === null ? null : { start, from, to: end - quotes.length, end, raw: /r/i.test(prefix), formatted };
    }
    /** Returns the end of an f-string with fields; null where it has none or is not closed. */
    #formattedEnd(from, first, { close }) {
        const known = this.#ends.get(from);
        if (known !== undefined)
            return known;
        // A field would have to be in front of the first quotes of the same kind.
        if (!this.text.slice(from, Math.min(first, from + script_limits/* MAX_FORMATTED_CHARACTERS */.rC)).includes('{'))
            return null;
        if (this.#left <= 0) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its f-strings contain too many other f-strings; split it`);
            return null;
        }
        const reader = new FormattedEnd(this.text, from);
        const end = reader.of(close);
        this.#left -= reader.seen;
        if (reader.seen > SHORT)
            this.#ends.set(from, end);
        return end;
    }
    /**
     * Returns the end of a literal. Every literal that begins inside a searched part has the same end, since a quote is
     * never half an escape.
     */
    #end(from, quoting) {
        const seen = this.#seen.get(quoting.close);
        const last = seen === undefined ? -1 : seen.at - (seen.closed ? quoting.close.length : 0);
        if (seen !== undefined && seen.from <= from && from <= last)
            return seen;
        const end = literalEnd(this.text, from, quoting);
        this.#seen.set(quoting.close, { ...end, from });
        return end;
    }
}
const python_literal_ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|(\r\n?|\n)|N\{([A-Za-z0-9 -]{1,100})\}|)/y;
const python_literal_SIMPLE = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** Decodes an escape; text that is not an escape stays as it is. */
function python_literal_escapeAt(raw, at) {
    python_literal_ESCAPE.lastIndex = at;
    const [written = '\\', simple, x, u, long, octal, lineEnd, name] = python_literal_ESCAPE.exec(raw) ?? [];
    return { text: meaning({ simple, hex: x ?? u ?? long, octal, lineEnd, name }) ?? written, length: written.length };
}
/** Returns null where the escape has no meaning. */
function meaning({ simple, hex, octal, lineEnd, name }) {
    if (simple !== undefined)
        return python_literal_SIMPLE[simple] ?? simple;
    if (lineEnd !== undefined)
        return '';
    if (name !== undefined)
        return namedCharacter(name);
    if (hex !== undefined)
        return string_escapes_character(parseInt(hex, 16));
    return octal === undefined ? null : string_escapes_character(parseInt(octal, 8));
}
//# sourceMappingURL=python-literal.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/markdown.js
/**
 * Reads Markdown: lines, with the destinations of links decoded separately by the rules of CommonMark (balanced
 * brackets, backslashes, character references), and the quoted values of HTML. The front matter of a card is read
 * separately.
 */










/** Reads Markdown in UTF-8; returns the number of lines. */
function readMarkdown(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, markdownPieces, manifest_limits/* MAX_DOCUMENT_BYTES */.bi, false);
}
function* markdownPieces(document) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const body = yield* frontMatter(document, text, lines);
    const resolved = new Set();
    const under = underBase(text, resolved);
    for (const line of (0,pieces/* linePieces */.c3)(document, body, text.length, lines.at(body)))
        yield* textLine(line, under);
    yield* quoted(text, body, under, false, at => lines.at(at));
    if (under !== null) {
        for (const { at, link } of definitions(text, body)) {
            for (const url of under(fromLatin1(markdown_unescaped(link, esm/* decodeHTMLStrict */.hl))))
                yield (0,pieces/* piece */.fV)(url, lines.at(at));
        }
    }
    // A tag over several lines of a quote or list item does not contain the marks at the beginning of these lines.
    const paragraphs = yield* pausing(withoutContainers(text.slice(body)));
    if (paragraphs.length < text.length - body) {
        const rows = new pieces/* Lines */.qo(Buffer.from(paragraphs, 'latin1'));
        const first = lines.at(body) - 1;
        yield* quoted(paragraphs, 0, under, true, at => first + rows.at(at));
    }
    yield* hiddenTexts(text, body, lines.at(body), resolved);
    for (const { at, url } of hubCalls(new PythonText(text), body))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
}
function* quoted(text, from, under, several, row) {
    for (const link of quotedLinks(text, from, under, several)) {
        yield link === null ? pieces/* PAUSE */.Hz : (0,pieces/* piece */.fV)(link.url, row(link.at));
    }
}
function* pausing(steps) {
    for (let next = steps.next();; next = steps.next()) {
        if (next.done === true)
            return next.value;
        yield pieces/* PAUSE */.Hz;
    }
}
/** Matches what precedes a destination: a bracket, or nothing if the destination is in angle brackets. */
const markdown_OPENING = /\]\(|(?=<(?:&|[a-z][a-z0-9+.-]*\\?[:&]|[\\/]{2}))/gi;
/** Reads one line: its destinations, and the text around them. */
function* textLine({ bytes, row }, under) {
    const text = (0,latin1/* latin1 */.W)(bytes);
    let done = 0;
    const next = (from) => {
        markdown_OPENING.lastIndex = from;
        return markdown_OPENING.exec(text);
    };
    for (let mark = next(0); mark !== null;) {
        const { 0: opening, index: before } = mark;
        const { start, end } = destination(text, before + opening.length);
        const link = text.slice(start, end);
        mark = next(Math.max(before + Math.max(opening.length, 1), end));
        for (const url of under?.(fromLatin1(markdown_unescaped(link, esm/* decodeHTMLStrict */.hl))) ?? [])
            yield (0,pieces/* piece */.fV)(url, row);
        // A destination without a host is not a link for the gate and stays part of the line, as does the text inside it. A
        // URL in angle brackets alone has no blanks: with blanks it is a destination, for example of a definition on the
        // previous line.
        const closed = text.charAt(end) === '>';
        if (!(opening === '' ? closed && /[ \t]/.test(link) : /:|&|^[\\/]{2}/.test(link)))
            continue;
        yield* plainText(text.slice(done, before), row);
        yield* target(link, row);
        done = end;
    }
    yield* plainText(text.slice(done), row);
}
/** Yields a link's destination as CommonMark reads it and, if it differs, as a browser reads the raw text. */
function* target(link, row) {
    const meant = markdown_unescaped(link, esm/* decodeHTMLStrict */.hl);
    const lenient = markdown_unescaped(link, esm/* decodeHTMLAttribute */.Im);
    yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: meant === lenient ? 'only' : 'first' };
    if (meant !== lenient)
        yield { bytes: Buffer.from(lenient, 'latin1'), row, lines: false, reading: 'further' };
}
/** Yields a text as it is, and without backslashes and references. */
function* plainText(text, row) {
    if (text === '')
        return;
    const meant = markdown_unescaped(text, esm/* decodeHTMLAttribute */.Im);
    yield { bytes: Buffer.from(text, 'latin1'), row, lines: false, reading: meant === text ? 'only' : 'first' };
    if (meant !== text)
        yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: 'further' };
}
/** Returns the range of the link destination that begins at `from`, without its angle brackets. */
function destination(text, from) {
    let start = from;
    while (text.charAt(start) === ' ' || text.charAt(start) === '\t')
        start++;
    const angle = text.charAt(start) === '<';
    if (angle)
        start++;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (angle) {
            if (char === '>' || char === '<')
                return { start, end: at };
        }
        else if (char <= ' ')
            return { start, end: at };
        else if (char === '(')
            depth++;
        else if (char === ')' && depth-- === 0)
            return { start, end: at };
    }
    return { start, end: text.length };
}
/**
 * Removes backslashes in front of punctuation and decodes character references, in a text with one character per byte.
 */
function markdown_unescaped(text, decode) {
    const plain = text.includes('\\') ? withoutBackslashes(text) : text;
    if (!plain.includes('&'))
        return plain;
    return (0,byte_text/* byteText */.a)(decode(fromLatin1(plain)));
}
/** Removes the backslashes in front of punctuation. */
function withoutBackslashes(text) {
    return string_escapes_unescaped(text, (raw, at) => {
        const next = raw.charAt(at + 1);
        return /[!-/:-@[-`{-~]/.test(next) ? { text: next, length: 2 } : { text: '\\', length: 1 };
    }).bytes.toString('latin1');
}
function fromLatin1(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/held-lines.js
/** Keeps lines as they are stored, without their ends, in few objects: a part of a message may have a million. */
class HeldLines {
    #bytes = Buffer.alloc(256);
    #ends = [];
    get length() {
        return this.#ends.length;
    }
    /** The memory that they need, in bytes. */
    get size() {
        return this.#used + this.#ends.length * Float64Array.BYTES_PER_ELEMENT;
    }
    get #used() {
        return this.#ends.at(-1) ?? 0;
    }
    /** Adds a copy of `bytes[start, end)`. */
    add(bytes, start, end) {
        const used = this.#used;
        const to = used + end - start;
        if (to > this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], to * 2);
        this.#bytes.set(bytes.subarray(start, end), used);
        this.#ends.push(to);
    }
    /** Returns all lines joined, with nothing between them. */
    joined() {
        return this.#bytes.subarray(0, this.#used);
    }
    *[Symbol.iterator]() {
        let start = 0;
        for (const end of this.#ends) {
            yield this.#bytes.subarray(start, end);
            start = end;
        }
    }
}
//# sourceMappingURL=held-lines.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/message-readings.js



const LETTER_F = 0x46;
const LOW_LINE = 0x5f;
/** Yields what a text means, and each of its lines as it is stored. */
function* message_readings_readings(text) {
    const { kind, lines, row, quoted, flowed } = text;
    if (kind === 'base64')
        return yield* inBase64(text);
    const meant = kind === 'header' ? inHeader(lines) : [];
    if (flowed && kind === 'body')
        meant.push(inFlowedLines(lines, quoted));
    if (quoted)
        meant.push(inQuotedPrintable(lines));
    for (const bytes of meant)
        yield { bytes, row, reading: bytes === meant[0] ? 'first' : 'further' };
    let at = row;
    for (const bytes of lines)
        yield { bytes, row: at++, reading: 'further' };
}
/**
 * Decodes a part in base64 whose lines were already read: each section up to a line that may end the part, and, if
 * there are such lines, also the whole part, since some readers ignore them.
 */
function* inBase64({ lines, row, flowed }) {
    const all = lines.joined();
    let stretch = { start: 0, lines: 0, row };
    let stretches = 0;
    let at = row;
    let end = 0;
    for (const line of lines) {
        end += line.length;
        at++;
        if (line.length > 0 && openingKind(line, 0, line.length) === null)
            stretch.lines++;
        else {
            if (stretch.lines > 0)
                stretches++;
            yield* inStretch(all.subarray(stretch.start, end - line.length), stretch, flowed);
            stretch = { start: end, lines: 0, row: at };
        }
    }
    yield* inStretch(all.subarray(stretch.start, end), stretch, flowed);
    if (stretches === 0 || (stretches === 1 && stretch.lines === 0))
        return;
    const whole = message_readings_fromBase64(all);
    if ((0,encoding/* looksLikeProse */.RH)(whole))
        yield { bytes: whole, row, reading: 'further' };
}
/** Yields the base64 itself, which may be a picture, and the decoded text where it is text. */
function* inStretch(bytes, { lines, row }, flowed) {
    if (lines === 0)
        return;
    if (lines > 1)
        yield { bytes, row, reading: 'first' };
    const meant = message_readings_fromBase64(bytes);
    if (!(0,encoding/* looksLikeProse */.RH)(meant))
        return;
    yield { bytes: meant, row, reading: lines > 1 ? 'further' : 'first' };
    if (flowed)
        yield { bytes: Buffer.from(joinedFlow((0,latin1/* latin1 */.W)(meant)), 'latin1'), row, reading: 'further' };
}
/** Decodes base64; ignores all other characters, including those of the URL alphabet. */
function message_readings_fromBase64(bytes) {
    return Buffer.from(bytes.toString('latin1').replace(/[-_]+/g, ''), 'base64');
}
function inHeader(lines) {
    const folded = message_readings_unfolded(lines);
    const words = withoutEncodedWords(lines.joined().toString('latin1'));
    return words === null ? [folded] : [folded, Buffer.from(words, 'latin1')];
}
function inQuotedPrintable(lines) {
    return message_readings_withoutEscapes(joined(lines, withoutBreak), false);
}
/** Joins lines of which each but the last ends in a blank, which may be escaped. */
function inFlowedLines(lines, quoted) {
    const texts = Array.from(lines, line => {
        if (!quoted)
            return `${(0,latin1/* latin1 */.W)(line)}\n`;
        const soft = isSoft(line, 0, line.length);
        return `${(0,latin1/* latin1 */.W)(message_readings_withoutEscapes(withoutBreak(line), false))}${soft ? '' : '\n'}`;
    });
    return Buffer.from(joinedFlow(texts.join('')), 'latin1');
}
/** Removes the blanks that end lines, with the line ends and the marks of quotes and blanks after them. */
function joinedFlow(text) {
    return text.replace(/ \r?\n>* ?/g, '');
}
/** Returns true if a line ends in a blank, which may be escaped. */
function isFlowed(bytes, start, end) {
    return /(?: |=20[ \t]*)$/.test((0,latin1/* latin1 */.W)(bytes, Math.max(start, end - FLOW_BYTES), end));
}
/** Bytes of a line in which a blank at its end is searched for. */
const FLOW_BYTES = 8;
/** Returns how the line may separate parts or messages; null if it does not. */
function openingKind(bytes, start, end) {
    if (bytes[start] === ascii/* HYPHEN */.jx)
        return bytes[start + 1] === ascii/* HYPHEN */.jx && end > start + 2 ? 'dashes' : null;
    return bytes[start] === LETTER_F && (0,latin1/* latin1 */.W)(bytes, start, Math.min(start + 5, end)) === 'From ' ? 'mail' : null;
}
function message_readings_unfolded(lines) {
    let first = true;
    return joined(lines, line => {
        if (!first)
            return withoutBlanks(line);
        first = false;
        return line;
    });
}
/** Applies `part` to each line and joins the results. */
function joined(lines, part) {
    const text = Buffer.alloc(lines.joined().length);
    let used = 0;
    for (const line of lines)
        used += part(line).copy(text, used);
    return text.subarray(0, used);
}
/** Returns true if a line in quoted-printable continues on the next one. */
function isSoft(bytes, start, end) {
    return bytes[lastOf(bytes, start, end)] === ascii/* EQUALS */.UT;
}
/** Returns the position of the last byte that is not a blank, -1 where there is none. */
function lastOf(bytes, start, end) {
    let last = end - 1;
    while (last >= start && (bytes[last] === ascii/* BLANK */.Z4 || bytes[last] === ascii/* TAB */.wn))
        last--;
    return last >= start ? last : -1;
}
function withoutBreak(line) {
    const last = lastOf(line, 0, line.length);
    return last >= 0 && line[last] === ascii/* EQUALS */.UT ? line.subarray(0, last) : line;
}
function withoutBlanks(line) {
    let start = 0;
    while (line[start] === ascii/* BLANK */.Z4 || line[start] === ascii/* TAB */.wn)
        start++;
    return line.subarray(start);
}
/** The value of each byte as a hexadecimal digit, -1 where it is none. */
const HEX = Int8Array.from({ length: 256 }, (_, byte) => '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase()));
/** Decodes quoted-printable; in headers an underscore is a blank. */
function message_readings_withoutEscapes(text, header) {
    const decoded = Buffer.alloc(text.length);
    let to = 0;
    for (let i = 0; i < text.length; i++) {
        const byte = text[i];
        const high = byte === ascii/* EQUALS */.UT && i + 2 < text.length ? HEX[text[i + 1]] : -1;
        const low = high >= 0 ? HEX[text[i + 2]] : -1;
        if (low >= 0) {
            decoded[to++] = high * 16 + low;
            i += 2;
        }
        else
            decoded[to++] = header && byte === LOW_LINE ? ascii/* BLANK */.Z4 : byte;
    }
    return decoded.subarray(0, to);
}
const ENCODED_WORD = /=\?[^?\s]{1,75}\?([bq])\?([^?\s]*)\?=(?:[ \t]+(?==\?))?/gi;
/** Decodes the encoded words of a header and removes the blanks between them; returns null where there are none. */
function withoutEncodedWords(header) {
    const decoded = header.replace(ENCODED_WORD, (_, kind, word) => {
        const bytes = kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : message_readings_withoutEscapes(Buffer.from(word, 'latin1'), true);
        return bytes.toString('latin1');
    });
    return decoded === header ? null : decoded;
}
//# sourceMappingURL=message-readings.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/message-pages.js
/**
 * Joins the HTML parts of a message, whose relative links have the location of the part or of one around it as a base
 * (RFC 2557, section 5).
 */




class MessagePages {
    /** Locations of the messages and containers around the current part, and of the part. */
    #around = [];
    #own = [];
    #type = 'other';
    #encoding = 'none';
    /** The lines of the current part; null if it is no page. */
    #lines = null;
    #row = 0;
    #found = [];
    /** The memory that the lines of the current part need, in bytes. */
    get size() {
        return this.#lines?.size ?? 0;
    }
    /** Reads an unfolded header. */
    header(written, row) {
        const [, name = '', value = ''] = /^content-([a-z-]+):\s*"?<?([^\s">;]*)/i.exec(written) ?? [];
        switch (name.toLowerCase()) {
            case 'type':
                this.#type = /^multipart\/|^message\//i.test(value) ? 'container' : /html/i.test(value) ? 'page' : 'other';
                break;
            case 'transfer-encoding': {
                const encoding = value.toLowerCase();
                this.#encoding = encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'none';
                break;
            }
            case 'location':
            case 'base':
                this.#locate(value, row);
        }
    }
    /** Begins the part after a header. */
    begin(row) {
        if (this.#type === 'container')
            this.#around = limited([...this.#own, ...this.#around]);
        else if (this.#type === 'page' && this.#lines === null) {
            this.#lines = new HeldLines();
            this.#row = row;
        }
    }
    /** Adds a line of the current part. */
    line(bytes, start, end) {
        this.#lines?.add(bytes, start, end);
    }
    /** Ends the current part. */
    end() {
        const lines = this.#lines;
        const bases = limited([...this.#own, ...this.#around]);
        if (lines !== null) {
            const page = message_pages_decoded(lines, this.#encoding);
            if (bases.length === 0)
                this.#found.push({ bytes: page, row: this.#row });
            for (const base of bases)
                this.#found.push({ bytes: under(base, page), row: this.#row });
        }
        this.#lines = null;
        this.#own = [];
        this.#type = 'other';
        this.#encoding = 'none';
    }
    /** Returns the pages that ended since the last call. */
    take() {
        const found = this.#found;
        this.#found = [];
        return found;
    }
    #locate(location, row) {
        if (URL.canParse(location)) {
            this.#own = limited([location, ...this.#own]);
            return;
        }
        for (const base of this.#around) {
            if (!URL.canParse(location, base))
                continue;
            this.#found.push({ bytes: under(base, Buffer.from(`<a href="${message_pages_escaped(location)}">`)), row });
            this.#own = limited([new URL(location, base).href, ...this.#own]);
        }
    }
}
function limited(locations) {
    return [...new Set(locations)].slice(0, MAX_PAGE_LOCATIONS);
}
/** Returns the page with a base that applies unless it has one itself. */
function under(base, page) {
    const element = Buffer.from(`<base href="${message_pages_escaped(base)}">`);
    return /<base[\s/]/i.test(page.toString('latin1')) ? Buffer.concat([page, element]) : Buffer.concat([element, page]);
}
function message_pages_escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
function message_pages_decoded(lines, encoding) {
    if (encoding === 'base64')
        return message_readings_fromBase64(lines.joined());
    const text = Buffer.alloc(lines.joined().length + lines.length);
    let to = 0;
    for (const line of lines) {
        const soft = encoding === 'quoted-printable' && isSoft(line, 0, line.length);
        to += (soft ? withoutBreak(line) : line).copy(text, to);
        if (!soft)
            text[to++] = ascii.LF;
    }
    const joined = text.subarray(0, to);
    return encoding === 'quoted-printable' ? message_readings_withoutEscapes(joined, false) : joined;
}
//# sourceMappingURL=message-pages.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/messages.js











/** Reads a message in UTF-8; returns the number of lines. */
async function* readMessage(text, collector) {
    const scanner = new MessageScanner(collector);
    const faults = [];
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, scanner))
            yield* scanner.read();
    }
    catch (fault) {
        faults.push(fault);
    }
    // What precedes a fault counts.
    yield* scanner.read();
    if (faults.length > 0)
        throw faults[0];
    if (scanner.fault !== null)
        throw scanner.fault;
    return scanner.rows;
}
/**
 * Splits a message into parts. Only a boundary from a Content-Type and, in a mailbox, a line `From ` certainly end a
 * part. After other lines of dashes, and after an empty line, there may be headers, of a forwarded message or of a
 * boundary that was not recognised: then both the old and the new encoding apply.
 */
class MessageScanner {
    /** The first fault of a part. */
    fault = null;
    #scanner = new lines/* LineScanner */.V((bytes, start, end) => this.#line(bytes, start, end));
    #collector;
    #boundaries = new Set();
    #isMailbox = false;
    #inHeader = true;
    /** True if headers may begin on this line. */
    #mayBegin = false;
    /** True after the first header with quoted-printable: to decode other text in this way adds nothing wrong. */
    #quoted = false;
    /** True after the first header with `DelSp=yes`. */
    #flowed = false;
    #pages = new MessagePages();
    /** Lines that belong together: of a header, in quoted-printable or flowed. */
    #lines = new HeldLines();
    #row = 0;
    /** True if the last of them continues on the next line. */
    #soft = false;
    #namesBase64 = false;
    /** The current part in base64. An empty line marks a place where the part may end. */
    #encoded = null;
    #encodedRow = 0;
    #waiting = [];
    constructor(collector) {
        this.#collector = collector;
    }
    get rows() {
        return this.#scanner.rows;
    }
    scan(bytes, start, end, final) {
        const stop = this.#scanner.scan(bytes, start, end, final);
        if (final)
            this.#endPart();
        return stop;
    }
    #line(bytes, start, end) {
        const opening = openingKind(bytes, start, end);
        if (opening !== null && this.#endsPart(opening, bytes, start, end)) {
            this.#endPart();
            this.#inHeader = true;
            this.#collector.string(bytes, start, end, this.rows, 0, false);
            return;
        }
        const continues = this.#continues(bytes, start, end);
        if (!continues) {
            this.#flush();
            if (!this.#inHeader)
                this.#inHeader = this.#mayBegin && beginsHeaders(bytes, start, end);
            else if (opening !== 'mail' && !isHeader(bytes, start, end))
                this.#endHeader();
        }
        this.#mayBegin = end === start || opening !== null;
        this.#pageLine(bytes, start, end);
        if (this.#encoded !== null)
            this.#encodedLine(this.#encoded, bytes, start, end);
        const isOne = continues || (this.#inHeader && opening === null) || this.#isDecoded(bytes, start, end);
        if (isOne)
            this.#add(bytes, start, end);
        else
            this.#collector.string(bytes, start, end, this.rows, 0, false);
    }
    /** Returns true if a line of a part has to be decoded. */
    #isDecoded(bytes, start, end) {
        return (this.#quoted && messages_isEscaped(bytes, start, end)) || (this.#flowed && isFlowed(bytes, start, end));
    }
    #pageLine(bytes, start, end) {
        if (this.#pages.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            this.#tooLarge(this.rows);
            this.#pages.end();
        }
        else
            this.#pages.line(bytes, start, end);
    }
    #endsPart(opening, bytes, start, end) {
        if (opening === 'dashes')
            return this.#boundaries.size > 0 && this.#isBoundary(bytes, start, end);
        this.#isMailbox ||= this.rows === 1;
        return this.#isMailbox;
    }
    #isBoundary(bytes, start, end) {
        if (end - start > MAX_BOUNDARY_BYTES + 8)
            return false;
        const written = (0,latin1/* latin1 */.W)(bytes, start + 2, end).trimEnd();
        return this.#boundaries.has(written) || (written.endsWith('--') && this.#boundaries.has(written.slice(0, -2)));
    }
    /**
     * Returns true if a line continues the previous ones. In headers this is only so if neither begins a relevant header.
     */
    #continues(bytes, start, end) {
        if (this.#lines.length === 0)
            return false;
        if (!this.#inHeader)
            return this.#soft;
        if (bytes[start] === ascii/* BLANK */.Z4 || bytes[start] === ascii/* TAB */.wn)
            return true;
        return this.#soft && end > start && !isOfContent(bytes, start, end);
    }
    #endHeader() {
        this.#inHeader = false;
        this.#pages.begin(this.rows);
        if (this.#namesBase64 && this.#encoded === null) {
            this.#encoded = new HeldLines();
            this.#encodedRow = this.rows;
        }
        this.#namesBase64 = false;
    }
    #encodedLine(encoded, bytes, start, end) {
        if (encoded.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            this.#tooLarge(this.#encodedRow);
            this.#endEncoded();
        }
        else
            encoded.add(bytes, start, end);
    }
    #add(bytes, start, end) {
        if (this.#lines.length === 0)
            this.#row = this.rows;
        if (this.#lines.size > (this.#flowed ? MAX_FLOWED_BYTES : manifest_limits/* MAX_STRING_BYTES */.Zp)) {
            this.#tooLarge(this.#row);
            this.#flush();
            this.#row = this.rows;
        }
        this.#lines.add(bytes, start, end);
        this.#soft =
            (this.#quoted && isSoft(bytes, start, end)) || (this.#flowed && !this.#inHeader && isFlowed(bytes, start, end));
    }
    #tooLarge(row) {
        const most = this.#flowed ? MAX_FLOWED_BYTES : manifest_limits/* MAX_STRING_BYTES */.Zp;
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)} begins a part or header of more than ${(0,safe_text/* mebibytes */.jh)(most)}; split it`, { line: row });
    }
    #flush() {
        const lines = this.#lines;
        if (lines.length === 0)
            return;
        this.#lines = new HeldLines();
        this.#soft = false;
        if (this.#inHeader)
            this.#readHeader(lines);
        const kind = this.#inHeader ? 'header' : 'body';
        this.#waiting.push({ kind, lines, row: this.#row, quoted: this.#quoted, flowed: this.#flowed });
    }
    /** Reads how a header says to decode what follows. */
    #readHeader(lines) {
        if (!isOfContent(lines.joined(), 0, lines.joined().length))
            return;
        const written = tidy(message_readings_unfolded(lines).toString('latin1'));
        const [, encoding] = /^content-transfer-encoding:"?(quoted-printable|base64)\b/i.exec(written) ?? [];
        if (encoding !== undefined) {
            this.#namesBase64 = encoding.toLowerCase() === 'base64';
            this.#quoted ||= !this.#namesBase64;
        }
        this.#pages.header(written, this.#row);
        this.#flowed ||= /\bdelsp\s*=\s*"?yes/i.test(written);
        // Text inside a base64 part defines no boundaries.
        if (this.#encoded !== null || !/^content-type:/i.test(written))
            return;
        for (const boundary of boundariesIn(written)) {
            if (this.#boundaries.size < MAX_BOUNDARIES)
                this.#boundaries.add(boundary);
        }
    }
    #endPart() {
        this.#flush();
        this.#endEncoded();
        this.#pages.end();
        this.#namesBase64 = false;
    }
    #endEncoded() {
        const lines = this.#encoded;
        this.#encoded = null;
        if (lines !== null)
            this.#waiting.push({ kind: 'base64', lines, row: this.#encodedRow, quoted: false, flowed: this.#flowed });
    }
    /** Reads the waiting texts, with pauses: a part may have a million lines. */
    async *read() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const text of waiting) {
            for (const { bytes, row, reading } of message_readings_readings(text)) {
                if (this.#collector.full)
                    yield* this.#collector.passOn();
                this.#collector.reading(bytes, row, false, reading);
                if (this.#collector.watch.due)
                    await this.#collector.watch.pause();
            }
        }
        for (const { bytes, row } of this.#pages.take())
            this.#collector.page(bytes, 0, bytes.length, row, 0);
        yield* this.#collector.passOn();
    }
}
/** Returns a header without blanks around its colon and, unless it is a link, without comments (RFC 5322, section 3.2.2). */
function tidy(header) {
    const isLink = /^content-(?:location|base)/i.test(header);
    const bare = isLink ? header : header.replace(COMMENT, found => (found.startsWith('"') ? found : ''));
    return bare.replace(/[ \t]*:[ \t]*/, ':');
}
/** Matches a comment, or a quoted string, in which there is none. */
const COMMENT = /"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)/g;
/** Yields the boundaries in a Content-Type header. */
function* boundariesIn(header) {
    for (const [, quoted, bare] of header.matchAll(/\bboundary[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){1,200})"|([^\s;"]{1,200}))/gi)) {
        const boundary = (quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '').trimEnd();
        if (boundary !== '')
            yield boundary;
    }
}
/** Returns true if a line after other text may be a header, which text rarely looks like. */
function beginsHeaders(bytes, start, end) {
    return /^[!-9;-~]+:(?:[ \t]|$)|^content-[a-z-]+:/i.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + 80)));
}
/** Returns true if a line among headers is a header. */
function isHeader(bytes, start, end) {
    return /^[!-9;-~]+[ \t]*:/.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + MAX_HEADER_NAME_BYTES)));
}
/** Returns true if a header says how to read what follows. */
function isOfContent(bytes, start, end) {
    return /^content-(?:type|transfer-encoding|location|base)[ \t]*:/i.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + MAX_HEADER_NAME_BYTES)));
}
function messages_isEscaped(bytes, start, end) {
    return bytes.subarray(start, end).includes(ascii/* EQUALS */.UT);
}
//# sourceMappingURL=messages.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/restructured-text.js






/** Reads reStructuredText in UTF-8; returns the number of lines. */
function readRestructuredText(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, restructuredPieces);
}
/**
 * Matches the beginning of a target that may continue on further lines: `.. _name:`, `__`, an image directive, its
 * option.
 */
const TARGET = /^([ \t]*)(?:\.\.[ \t]+(?:_[^\r\n]{0,400}?:(?=[ \t]|$)|__:|(?:\|[^|\r\n]{1,400}\|[ \t]+)?((?:image|figure)::))|__(?=[ \t])|:target:)(.*)$/;
/** Matches `` `text <target>`_ ``, which may contain blanks and line ends. */
const EMBEDDED_TARGET = /<([^<>]+)>`_/g;
function* restructuredPieces(document) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const open = new OpenTarget();
    for (const line of (0,pieces/* linePieces */.c3)(document, 0, text.length, 1)) {
        const written = (0,latin1/* latin1 */.W)(line.bytes);
        yield* open.line(written, line.row);
        if (!written.includes('\\'))
            yield line;
        else {
            yield { ...line, reading: 'first' };
            yield* restructured_text_withoutBackslashes(written, line.row, 'further');
        }
    }
    yield* open.end();
    for (const { 1: target = '', index } of text.matchAll(EMBEDDED_TARGET)) {
        if (/(?<!\\)\s/.test(target))
            yield* targetPieces(target, lines.at(index));
    }
    yield* hiddenTexts(text, 0, 1);
    for (const { at, url } of hubCalls(new PythonText(text)))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
}
/** A target that may continue on the next line. */
class OpenTarget {
    #parts = [];
    #row = 0;
    #indent = 0;
    /** True if options may follow. */
    #directive = false;
    /** Reads a line; if it does not continue the target, the target ends. */
    *line(text, row) {
        const last = this.#row + this.#parts.length - 1;
        const option = this.#directive && /^[ \t]*:[\w-]+:/.test(text);
        const inside = indentOf(text) > this.#indent && text.trim() !== '' && !option;
        if (this.#parts.length > 0 && row === last + 1 && inside) {
            this.#parts.push(text);
            return;
        }
        yield* this.end();
        const [, indent = '', directive, target] = TARGET.exec(text) ?? [];
        if (target === undefined)
            return;
        this.#parts = [target];
        this.#row = row;
        this.#directive = directive !== undefined;
        this.#indent = indent.length;
    }
    *end() {
        if (this.#parts.length > 1)
            yield* targetPieces(this.#parts.join(''), this.#row + (this.#parts[0]?.trim() === '' ? 1 : 0));
        this.#parts = [];
    }
}
function indentOf(text) {
    let at = 0;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at++;
    return at;
}
/** Yields a target without its backslashes; only escaped blanks may count in it. */
function targetPieces(target, row) {
    return restructured_text_withoutBackslashes(target.replace(/(\\[^])|\s+/g, '$1'), row, 'first');
}
/** Yields a text without its backslashes. An escaped blank is removed in text, but is a blank in a target. */
function* restructured_text_withoutBackslashes(text, row, reading) {
    yield { bytes: string_escapes_unescaped(text, (raw, at) => restructured_text_escapeAt(raw, at, '')).bytes, row, lines: false, reading };
    if (!/\\\s/.test(text))
        return;
    yield { bytes: string_escapes_unescaped(text, (raw, at) => restructured_text_escapeAt(raw, at, ' ')).bytes, row, lines: false, reading: 'further' };
}
/** Decodes an escape: the next character is literal, and the backslash is removed. */
function restructured_text_escapeAt(raw, at, blank) {
    const char = raw.charAt(at + 1);
    return { text: /\s/.test(char) ? blank : char, length: char === '' ? 1 : 2 };
}
//# sourceMappingURL=restructured-text.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-values.js
/** Values of expressions in a script, as far as they are known, and the limits for building them. */



/** Guesses of each value that have a limit of their own, so that many guesses of one value do not use up all. */
const FIRST_GUESSES = 8;
/** Characters that each further guess costs in addition to its own. */
const GUESS_COST = 16;
function python_values_text(sure, origin) {
    return { kind: 'text', sure, guesses: [], origin };
}
/** Returns all possible values of a text. */
function options({ sure, guesses }) {
    return sure === null ? guesses : [sure, ...guesses];
}
/** Returns the same value with another origin. */
function withOrigin(value, origin) {
    return value?.kind === 'text' && value.origin !== origin ? { ...value, origin } : value;
}
/** Keeps the beginning and the end of a text that is too long. */
function shortened(long, limit = script_limits/* MAX_HELD_CHARACTERS */.mV) {
    return long.length <= limit ? long : `${long.slice(0, limit / 2)}\n${long.slice(-limit / 2)}`;
}
/** Makes the values of expressions, within a limit on the characters of a document. */
class ValueMaker {
    /** Set if the document would produce more than the limit. */
    fault = null;
    #left = script_limits/* MAX_MADE_CHARACTERS */.cN;
    #leftBefore = script_limits/* MAX_MADE_CHARACTERS */.cN;
    #guesses = { first: script_limits/* MAX_GUESSED_CHARACTERS */.Zr, others: script_limits/* MAX_GUESSED_CHARACTERS */.Zr };
    #guessesBefore = { ...this.#guesses };
    /** Ends a script. */
    keep() {
        this.#leftBefore = this.#left;
        this.#guessesBefore = { ...this.#guesses };
    }
    /** Begins the script again. */
    back() {
        this.#left = this.#leftBefore;
        this.#guesses = { ...this.#guessesBefore };
    }
    /**
     * Joins texts; returns null where the result is too long.
     *
     * @param counted characters of the parts that were already counted
     */
    concat(parts, origin = 'made', counted = 0) {
        const sure = parts.every(part => part.sure !== null) ? this.#made(parts, origin, counted) : null;
        const guesses = parts.some(part => part.guesses.length > 0) ? this.#guessed(parts) : [];
        return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin };
    }
    /** Changes all possible values of a text; `change` must not make them longer. */
    changed(value, change) {
        if (value.sure !== null && !this.#spend(value.sure.length))
            return null;
        const guesses = value.guesses.filter((guess, index) => this.#affords(guess.length, index)).map(change);
        const sure = value.sure === null ? null : change(value.sure);
        return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin: 'made' };
    }
    /** Returns one of several values, of which it is not known which one applies. */
    choice(values) {
        const whole = values.find(value => value !== null && value.kind !== 'text');
        const guesses = new Set();
        let made = false;
        for (const value of values) {
            if (value?.kind !== 'text')
                continue;
            made ||= value.origin === 'made';
            for (const option of options(value)) {
                if (guesses.size < script_limits/* MAX_GUESSES */.lx)
                    guesses.add(shortened(option, script_limits/* MAX_GUESS_CHARACTERS */.BM));
            }
        }
        // The first guesses cost nothing if no text was joined for them.
        const free = made ? 0 : FIRST_GUESSES;
        const all = [...guesses].filter((guess, index) => index < free || this.#affords(guess.length, index));
        if (all.length === 0)
            return whole ?? null;
        return { kind: 'text', sure: null, guesses: all, origin: made ? 'made' : 'read' };
    }
    /** Returns true if the guess at `index` is within the limit, and counts it: its length, and a fixed cost. */
    #affords(length, index) {
        const kind = index < FIRST_GUESSES ? 'first' : 'others';
        const cost = kind === 'first' ? length : length + GUESS_COST;
        if (cost > this.#guesses[kind])
            return false;
        this.#guesses[kind] -= cost;
        return true;
    }
    #made(parts, origin, counted) {
        let length = 0;
        for (const { sure } of parts)
            length += sure?.length ?? 0;
        // Joined literals are never longer than the script.
        if (origin !== 'literal' && !this.#spend(length - counted))
            return null;
        return parts.map(({ sure }) => sure ?? '').join('');
    }
    #spend(length) {
        if (length <= this.#left) {
            this.#left -= length;
            return true;
        }
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the variables in its script contain too much text; split it`);
        return false;
    }
    /**
     * Returns the first combinations of the parts' possible values; the first part with several values changes fastest.
     */
    #guessed(parts) {
        const sure = parts.every(part => part.sure !== null);
        const guesses = new Set();
        for (let choice = sure ? 1 : 0; guesses.size < script_limits/* MAX_GUESSES */.lx; choice++) {
            let left = choice;
            let length = 0;
            const chosen = parts.map(part => {
                const all = part.guesses.length + (part.sure === null ? 0 : 1);
                const option = left % all;
                left = (left - option) / all;
                const string = part.sure === null ? part.guesses[option] : option === 0 ? part.sure : part.guesses[option - 1];
                length += Math.min(string.length, script_limits/* MAX_GUESS_CHARACTERS */.BM);
                return shortened(string, script_limits/* MAX_GUESS_CHARACTERS */.BM);
            });
            if (left > 0 || !this.#affords(length, guesses.size))
                break;
            guesses.add(shortened(chosen.join(''), script_limits/* MAX_GUESS_CHARACTERS */.BM));
        }
        return [...guesses];
    }
}
/** The number of parts joined at a time. */
const FOLDED = 256;
/** Joins any number of texts that are added one by one. */
class Sum {
    #maker;
    #parts = [];
    #folded = [];
    #foldedSize = 0;
    #literal = true;
    #count = 0;
    #whole = true;
    constructor(maker) {
        this.#maker = maker;
    }
    get count() {
        return this.#count;
    }
    add(part) {
        this.#literal &&= part.origin === 'literal';
        this.#count++;
        this.#parts.push(part);
        if (this.#parts.length === FOLDED)
            this.#fold();
    }
    /** Returns the result; a single part as it is. Null where there is none, or where it is too long. */
    take() {
        const [only] = this.#parts;
        if (this.#count === 1 && only !== undefined)
            return only;
        if (this.#count === 0)
            return null;
        const all = [...this.#folded, ...this.#parts];
        return this.#whole ? this.#maker.concat(all, this.#origin, this.#foldedSize) : null;
    }
    get #origin() {
        return this.#literal ? 'literal' : 'made';
    }
    #fold() {
        const folded = this.#maker.concat(this.#parts, this.#origin);
        this.#parts = [];
        if (folded === null)
            this.#whole = false;
        else
            this.#folded.push(folded);
        this.#foldedSize += folded?.sure?.length ?? 0;
    }
}
//# sourceMappingURL=python-values.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-names.js
/** Keeps the names of scripts and their values, for one script or for the cells of a notebook in order. */




/** How many of the first and of the last values of a name are kept. */
const KEPT = 4;
class Names {
    /** Set if a script has too many names. */
    fault = null;
    maker;
    /** The names of earlier scripts, and of this one as far as the second pass has read it. */
    #known = new Map();
    /** The names of this script from the first pass: a function may use names that are bound after it. */
    #ahead = new Map();
    #reading = 'ahead';
    #held = 0;
    /** Values that are already copies. */
    #copies = new WeakSet();
    constructor(maker) {
        this.maker = maker;
    }
    bind(name, binding, value) {
        const ahead = this.#reading === 'ahead';
        const bound = this.#entry(ahead ? this.#ahead : this.#known, key(name, binding));
        if (bound === null)
            return;
        if (ahead)
            bound.count++;
        if (value === null)
            return;
        const kept = value.kind === 'text' && value.sure !== null ? { ...value, sure: shortened(value.sure) } : value;
        if (bound.first.length < KEPT)
            bound.first.push(kept);
        if (bound.last.push(kept) > KEPT)
            bound.last.shift();
    }
    /** Returns the value of a name. */
    value(name) {
        const plain = this.#values(key(name, 'name'));
        const other = this.#values(key(name, 'attribute'));
        const values = [...plain.values, ...other.values];
        if (values.length === 0)
            return null;
        const once = plain.count > 0 ? plain : other;
        const [only = null] = once.values;
        if (once.count !== 1 || only === null)
            return withOrigin(this.maker.choice(values), 'read');
        if (only.kind !== 'text' || only.origin === 'number')
            return only;
        if (values.length === 1)
            return withOrigin(only, 'read');
        const others = this.maker.choice(values.slice(once.values.length));
        const guesses = others?.kind === 'text' ? [...only.guesses, ...others.guesses] : only.guesses;
        return { ...only, guesses, origin: 'read' };
    }
    /** Returns all texts that a name may have as its value. */
    texts(name) {
        const value = this.value(name);
        return value?.kind === 'text' ? options(value) : [];
    }
    /** Begins the second pass over a script. */
    again() {
        this.#reading = 'for good';
        this.maker.back();
    }
    /** Ends a script: keeps the values of its names for the next one, but not the script's text. */
    end() {
        for (const [name, { count: times }] of this.#ahead) {
            const bound = this.#known.get(name);
            if (bound === undefined)
                continue;
            bound.count += times;
            for (const values of [bound.first, bound.last])
                values.forEach((value, i) => (values[i] = this.#copy(value)));
        }
        this.#ahead = new Map();
        this.#reading = 'ahead';
        this.maker.keep();
    }
    #values(name) {
        const known = this.#known.get(name);
        const ahead = this.#ahead.get(name);
        const total = (known?.count ?? 0) + (ahead?.count ?? 0);
        const nearest = this.#reading === 'ahead' ? (ahead?.last ?? []) : [];
        const inOrder = [nearest.toReversed(), known?.last.toReversed(), ahead?.first, known?.first];
        const values = [...new Set(inOrder.flatMap(some => some ?? []))];
        return { count: total, values: total === 1 ? values.slice(0, 1) : values };
    }
    #entry(table, name) {
        const found = table.get(name);
        if (found !== undefined)
            return found;
        if (this.#known.size + this.#ahead.size >= 2 * script_limits/* MAX_NAMES */.oA) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its script has more than ${(0,safe_text/* count */.U9)(script_limits/* MAX_NAMES */.oA)} names; split it`);
            return null;
        }
        const bound = { count: 0, first: [], last: [] };
        table.set(name, bound);
        return bound;
    }
    /**
     * Copies a value. Of lists and dictionaries only their direct texts are copied, since they may contain each other.
     */
    #copy(value, inside = false) {
        if (value === null || this.#copies.has(value))
            return value;
        if (inside && value.kind !== 'text')
            return null;
        const copy = this.#copied(value);
        this.#copies.add(copy);
        return copy;
    }
    #copied(value) {
        switch (value.kind) {
            case 'text':
                return {
                    ...value,
                    sure: value.sure === null ? null : this.#copiedString(value.sure),
                    guesses: value.guesses.map(guess => this.#copiedString(guess))
                };
            case 'list':
                return { kind: 'list', items: value.items.map(item => this.#copy(item, true)) };
            case 'dictionary': {
                const entries = Array.from(value.entries, ([name, item]) => [name, this.#copy(item, true)]);
                return { kind: 'dictionary', entries: new Map(entries) };
            }
        }
    }
    #copiedString(held) {
        const short = shortened(held, script_limits/* MAX_KEPT_VALUE_CHARACTERS */.Ru);
        this.#held += short.length;
        if (this.#held > script_limits/* MAX_KEPT_CHARACTERS */.V$) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the variables of its cells contain too much text; split it`);
            return '';
        }
        return Buffer.from(short, 'latin1').toString('latin1');
    }
}
function key(name, binding) {
    return binding === 'name' ? name : `.${name}`;
}
//# sourceMappingURL=python-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-templates.js

/** Collects the parts of a text; a field with an unknown value stays as it is written. */
class Filled {
    #parts = [];
    #anyKnown = false;
    plain(written) {
        if (written !== '')
            this.#parts.push(python_values_text(written, 'literal'));
    }
    place({ written, value }) {
        if (value?.kind !== 'text')
            this.plain(written);
        else {
            this.#parts.push(value);
            this.#anyKnown = true;
        }
    }
    /** Returns null where no field was filled, or where the result is too long. */
    take(maker) {
        return this.#anyKnown ? maker.concat(this.#parts) : null;
    }
}
const FIELD = /\{\{|\}\}|\{([^{}!:.[\]]*)((?:[.[][^{}!:]*)?)(?:![rsa])?(?::(?:[^{}]|\{[^{}]*\}){0,200})?\}/g;
/** Evaluates `template.format(…)`. */
function formatted(template, { items, named }, maker) {
    const filled = new Filled();
    let next = 0;
    fill(template, FIELD, filled, ({ 0: written, 1: name = '', 2: rest = '' }) => {
        if (written === '{{' || written === '}}')
            return written.charAt(0);
        const index = name === '' ? next++ : /^\d{1,6}$/.test(name) ? Number(name) : null;
        const value = index === null ? named.get(name) : items[index];
        return { written, value: rest === '' ? (value ?? null) : null };
    });
    return filled.take(maker);
}
const CONVERSION = /%(?:\(([^()]*)\))?[#0 +-]{0,9}(?:\*|\d{1,9})?(?:\.(?:\*|\d{1,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;
/** Evaluates `template % value`. */
function percentFormatted(template, value, maker) {
    const items = value?.kind === 'list' ? value.items : [value];
    const filled = new Filled();
    let next = 0;
    fill(template, CONVERSION, filled, ({ 0: written, 1: name, 2: conversion }) => {
        if (conversion === '%')
            return '%';
        if (name === undefined)
            return { written, value: items[next++] ?? null };
        return { written, value: value?.kind === 'dictionary' ? (value.entries.get(name) ?? null) : null };
    });
    return filled.take(maker);
}
function fill(template, pattern, filled, each) {
    let done = 0;
    const places = new RegExp(pattern);
    for (let found = places.exec(template); found !== null; found = places.exec(template)) {
        filled.plain(template.slice(done, found.index));
        const part = each(found);
        if (typeof part === 'string')
            filled.plain(part);
        else
            filled.place(part);
        done = found.index + found[0].length;
    }
    filled.plain(template.slice(done));
}
const BRACE = /\\N\{[^{}]*\}|\\[^{}]|\{\{|\}\}|[{}]/g;
/** Yields the fields of the f-string whose text is `script[from, to)`, and the positions of doubled braces. */
function* fieldsOf(script, from, to) {
    const braces = new RegExp(BRACE);
    braces.lastIndex = from;
    for (let found = braces.exec(script); found !== null && found.index < to; found = braces.exec(script)) {
        const { 0: written, index: start } = found;
        if (written === '{{' || written === '}}')
            yield start;
        if (written !== '{')
            continue;
        const field = fieldAt(script, start, to);
        // A brace that is never closed does not begin a field, and nothing after it is read.
        if (field === null)
            return;
        yield field;
        braces.lastIndex = field.end;
    }
}
const INNER = /[{}()[\]"':]|![rsa](?=[:}])/g;
/** Returns the field that begins at `start`; null where it is not closed. */
function fieldAt(script, start, end) {
    let depth = 0;
    let to = -1;
    const inner = new RegExp(INNER);
    inner.lastIndex = start + 1;
    for (let found = inner.exec(script); found !== null && found.index < end; found = inner.exec(script)) {
        const char = found[0].charAt(0);
        if (char === '"' || char === "'") {
            const close = script.indexOf(char, found.index + 1);
            if (close < 0 || close >= end)
                return null;
            inner.lastIndex = close + 1;
        }
        else if ('{(['.includes(char))
            depth++;
        else if (char === '}' && depth === 0) {
            return { start, end: found.index + 1, from: start + 1, to: to < 0 ? found.index : to };
        }
        else if ('})]'.includes(char))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && to < 0)
            to = found.index;
    }
    return null;
}
//# sourceMappingURL=python-templates.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-calls.js
/** Evaluates functions and methods that build texts or return them unchanged. */




const METHODS = new Map([
    ['format', ofTemplate],
    [
        'format_map',
        (receiver, { items: [map] }, maker) => map?.kind === 'dictionary' ? ofTemplate(receiver, { items: [], named: map.entries }, maker) : null
    ],
    ['substitute', substituted],
    ['safe_substitute', substituted],
    [
        'join',
        (separator, { items: [list] }, maker) => (list?.kind === 'list' ? python_calls_joined(separator, list.items, maker) : null)
    ],
    ['replace', replaced],
    ['lower', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
    ['casefold', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
    ['encode', unchanged],
    ['decode', unchanged],
    ['removeprefix', (receiver, { items }, maker) => python_calls_shortened(receiver, items, maker, true)],
    ['removesuffix', (receiver, { items }, maker) => python_calls_shortened(receiver, items, maker, false)],
    ['strip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, true)],
    ['lstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, false)],
    ['rstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, false, true)]
]);
/** Returns the result of a method of a text. */
function methodValue(receiver, name, given, maker) {
    if (receiver?.kind === 'text')
        return METHODS.get(name)?.(receiver, given, maker) ?? null;
    // `os.environ.get("BASE", "https://…")`, of an unknown object.
    if (receiver?.kind === 'dictionary' && name === 'get')
        return entry(receiver, given);
    return functionValue(name, given, maker);
}
/** Returns the result of a function, of any module. */
function functionValue(name, given, maker) {
    const { items, named } = given;
    if (name === 'join')
        return paths(items, maker);
    if (name === 'urljoin')
        return resolved(items, maker);
    if (name === 'get' || name === 'getenv')
        return maker.choice([items[1] ?? named.get('default') ?? null]);
    if (name === 'dict')
        return { kind: 'dictionary', entries: named };
    if (name === 'list' || name === 'tuple')
        return items[0]?.kind === 'list' ? items[0] : null;
    return ['str', 'Template', 'Path', 'PurePosixPath', 'URL'].includes(name) && items.length === 1
        ? unchanged(items[0])
        : null;
}
/** Returns the value, but no longer as a literal, so that adjacent literals are not joined to it. */
function unchanged(value) {
    return value?.kind === 'text' && value.origin === 'literal' ? withOrigin(value, 'read') : (value ?? null);
}
function entry(dictionary, { items: [name, other] }) {
    if (dictionary?.kind !== 'dictionary' || name?.kind !== 'text' || name.sure === null)
        return null;
    return dictionary.entries.get(name.sure) ?? other ?? null;
}
function ofTemplate(receiver, given, maker) {
    const [template = '', ...more] = options(receiver);
    const filled = formatted(template, given, maker);
    if (receiver.sure !== null || filled === null)
        return filled;
    return maker.choice([filled, ...more.map(other => formatted(other, given, maker))]);
}
/** Joins the items up to the first unknown one, so that this part is read too. */
function python_calls_joined(separator, items, maker) {
    const parts = [];
    for (const item of items) {
        if (item?.kind !== 'text')
            break;
        if (parts.length > 0)
            parts.push(separator);
        parts.push(item);
    }
    return parts.length === 0 ? null : maker.concat(parts);
}
const SLASH = python_values_text('/', 'read');
/** Evaluates `os.path.join` and similar functions. */
function paths(items, maker) {
    const parts = [];
    for (const item of items) {
        if (item?.kind !== 'text')
            break;
        const before = parts.at(-1);
        const divided = before === undefined || options(before).every(option => option.endsWith('/'));
        if (!divided && !options(item).every(option => option.startsWith('/')))
            parts.push(SLASH);
        parts.push(item);
    }
    return parts.length === 0 ? null : maker.concat(parts);
}
/** Evaluates `urljoin`; resolves like a browser. */
function resolved([base, link], maker) {
    if (base?.kind !== 'text' || link?.kind !== 'text')
        return null;
    const sites = options(base).slice(0, script_limits/* MAX_JOINED_LINKS */.Pd);
    const targets = options(link).slice(0, Math.ceil(script_limits/* MAX_JOINED_LINKS */.Pd / sites.length));
    const all = sites.flatMap(site => targets.map(target => resolvedLink(site, target)));
    const [first = null] = all;
    if (base.sure === null || link.sure === null || first === null)
        return made(maker.choice(all.map(one => python_values_text(one, 'made'))));
    return made(maker.concat([python_values_text(first, 'read')]));
}
function resolvedLink(site, target) {
    if (site.length + target.length > script_limits/* MAX_LINK_CHARACTERS */.rI)
        return '';
    const [base, link] = [site, target].map(one => Buffer.from(one, 'latin1').toString('utf8'));
    if (base === undefined || link === undefined || !URL.canParse(link, base))
        return `${site}${target}`;
    return (0,byte_text/* byteText */.a)(new URL(link, base).href);
}
function made(value) {
    return withOrigin(value, 'made');
}
function replaced(receiver, { items: [old, by] }, maker) {
    const [what, other] = [old, by].map(item => (item?.kind === 'text' ? item.sure : null));
    if (what === null || what === undefined || other === null || other === undefined || what === '')
        return null;
    const all = options(receiver);
    const longest = Math.max(...all.map(option => option.length));
    if (all.length * longest * (1 + other.length / what.length) > script_limits/* MAX_REPLACED_CHARACTERS */.zq)
        return null;
    const values = all.map(option => python_values_text(option.replaceAll(what, () => other), 'made'));
    return receiver.sure === null ? made(maker.choice(values)) : made(maker.concat(values.slice(0, 1)));
}
const python_calls_BLANKS = ' \t\r\n\f\v';
function stripped(receiver, items, maker, start, end) {
    const [chars] = items;
    const given = chars?.kind === 'text' ? (chars.sure ?? '') : '';
    const taken = items.length === 0 ? python_calls_BLANKS : given.slice(0, script_limits/* MAX_STRIPPED_CHARACTERS */.eP);
    return maker.changed(receiver, option => {
        let first = 0;
        let last = option.length;
        while (start && first < last && taken.includes(option.charAt(first)))
            first++;
        while (end && last > first && taken.includes(option.charAt(last - 1)))
            last--;
        return option.slice(first, last);
    });
}
/** Evaluates `removeprefix` and `removesuffix`. */
function python_calls_shortened(receiver, [part], maker, start) {
    const taken = part?.kind === 'text' ? (part.sure ?? '') : '';
    return maker.changed(receiver, option => {
        if (start)
            return option.startsWith(taken) ? option.slice(taken.length) : option;
        return option.endsWith(taken) ? option.slice(0, option.length - taken.length) : option;
    });
}
/** Evaluates `string.Template.substitute`. */
function substituted(receiver, { items: [map], named }, maker) {
    const values = map?.kind === 'dictionary' ? new Map([...map.entries, ...named]) : named;
    const template = maker.changed(receiver, option => option
        .replace(/[{}]/g, '$&$&')
        .replace(/\$(?:(\$)|\{\{(\w+)\}\}|(\w+))/g, (_, dollar, braced, name) => dollar === undefined ? `{${braced ?? name ?? ''}}` : dollar));
    return template?.kind === 'text' ? ofTemplate(template, { items: [], named: values }, maker) : null;
}
function lowerCase(written) {
    return written.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}
//# sourceMappingURL=python-calls.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-syntax.js


const VT = 0x0b;
const FF = 0x0c;
const python_syntax_NAME = /[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*/y;
const KEYWORDS = new Set(('and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Matches the type annotation of a target, on its line. */
const ANNOTATION = /:[^=\r\n;#]{1,400}=(?!=)/y;
/** Reads a part of a script, up to an end that can be changed. */
class Syntax {
    python;
    /** Text from here on is ignored. */
    end;
    /** True if the last `skip` passed a line end. */
    lineEnd = false;
    #text;
    constructor(python) {
        this.python = python;
        this.#text = python.text;
        this.end = python.text.length;
    }
    /** Returns the character at `at`, empty at the end. */
    char(at) {
        return at < this.end ? this.#text.charAt(at) : '';
    }
    /** Skips blanks, line ends and comments. */
    skip(from) {
        const text = this.#text;
        this.lineEnd = false;
        let at = from;
        for (; at < this.end; at++) {
            const code = text.charCodeAt(at);
            if (code === ascii.LF || code === ascii.CR)
                this.lineEnd = true;
            else if (code === ascii/* HASH */.v9)
                at = Math.min(this.python.behindComment(at), this.end) - 1;
            else if (code === ascii/* BACKSLASH */.r_) {
                const next = text.charCodeAt(at + 1);
                if (next !== ascii.LF && next !== ascii.CR)
                    break;
                at += next === ascii.CR && text.charCodeAt(at + 2) === ascii.LF ? 2 : 1;
            }
            else if (code !== ascii/* BLANK */.Z4 && code !== ascii/* TAB */.wn && code !== FF && code !== VT)
                break;
        }
        return Math.min(at, this.end);
    }
    /** Returns the name or keyword that begins at `at`, empty where there is none. */
    word(at) {
        python_syntax_NAME.lastIndex = at;
        const name = python_syntax_NAME.exec(this.#text)?.[0] ?? '';
        return at + name.length <= this.end ? name : '';
    }
    /** Returns the literal that begins at `at`, null where there is none. */
    literal(at) {
        let quote = at;
        while (quote < at + 2 && 'bfrtuBFRTU'.includes(this.char(quote) || ' '))
            quote++;
        const code = this.#text.charCodeAt(quote);
        if (code !== ascii/* QUOTE */.jA && code !== ascii/* APOSTROPHE */.CW)
            return null;
        const literal = this.python.literalAt(at);
        return literal !== null && literal.end <= this.end ? literal : null;
    }
    /** Returns the decoded text of a part of a literal. */
    decoded({ raw }, from, to) {
        const written = this.#text.slice(from, to);
        if (raw || !written.includes('\\'))
            return written;
        return this.python.value({ from, to, raw }).bytes.toString('latin1');
    }
    /** Returns the targets of the statement that begins at `at`; null where it is not an assignment. */
    targets(at) {
        const lists = [];
        let left = script_limits/* MAX_TARGETS */.kz;
        let from = at;
        for (;;) {
            const list = left > 0 ? this.#targetList(from, left) : null;
            if (list === null)
                return lists.length === 0 ? null : { lists, at: from, adds: false };
            lists.push(list);
            left -= list.names.length;
            from = list.end;
            if (list.adds)
                return { lists, at: from, adds: true };
        }
    }
    #targetList(from, most) {
        const names = [];
        let items = false;
        let open = true;
        for (let at = from;;) {
            const char = this.char(at);
            if (char === ' ' || char === '\t')
                at++;
            else if (char === ',' ||
                (open && '([*'.includes(char || ' ')) ||
                ((char === ')' || char === ']') && names.length > 0)) {
                items ||= char === ',' || char === '[' || char === '(';
                open ||= char === ',';
                at++;
            }
            else if (char === '=') {
                if (names.length === 0 || this.char(at + 1) === '=')
                    return null;
                return { names, items, end: at + 1, adds: false };
            }
            else if (char === '+' && this.char(at + 1) === '=' && names.length === 1 && !items) {
                return { names, items, end: at + 2, adds: true };
            }
            else if (char === ':' && names.length === 1 && !items) {
                ANNOTATION.lastIndex = at;
                const [annotation] = ANNOTATION.exec(this.#text) ?? [];
                return annotation === undefined ? null : { names, items, end: at + annotation.length, adds: false };
            }
            else {
                const word = open ? this.word(at) : '';
                if (word === '' || KEYWORDS.has(word) || names.length >= most)
                    return null;
                const last = this.#dotted(at, word);
                names.push(last);
                open = false;
                at = last.end;
            }
        }
    }
    #dotted(at, first) {
        let name = first;
        let binding = 'name';
        let end = at + first.length;
        while (this.char(end) === '.') {
            const next = this.word(end + 1);
            if (next === '')
                break;
            name = next;
            binding = 'attribute';
            end += 1 + next.length;
        }
        return { name, binding, end };
    }
}
//# sourceMappingURL=python-syntax.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-resolver.js





/** The work that a step counts as. */
const STEP_WORK = 16;
/** Shorter texts contain no URL. */
const SHORTEST = 4;
/** Matches a URL without a host: such a guess is wrong, and would be reported as a URL that cannot be read. */
const NO_HOST = /:\/\/(?![A-Za-z0-9\x80-\xff%[])|:\/\/[^\s/?#]{0,300}%(?![0-9A-Fa-f]{2})/;
const LOOP = /for[ \t]+([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)[ \t]+in\b/y;
const NUMBER = /\d{1,20}(?![\w.])/y;
/** Yields the texts that the script builds; sometimes null, where the reader may pause. */
function* madeBy(python, names, watch) {
    yield* new ScriptReader(python, names, watch).pass(false);
    names.again();
    yield* new ScriptReader(python, names, watch).pass(true);
}
class ScriptReader {
    #syntax;
    #names;
    #maker;
    #watch;
    #emits = false;
    #waiting = [];
    #waitingSize = 0;
    #steps = 0;
    /** The number of open brackets and f-strings. */
    #depth = 0;
    constructor(python, names, watch) {
        this.#syntax = new Syntax(python);
        this.#names = names;
        this.#maker = names.maker;
        this.#watch = watch;
    }
    *pass(emits) {
        this.#emits = emits;
        for (const _ of this.#statements()) {
            yield* this.#take();
            yield null;
        }
        yield* this.#take();
    }
    *#take() {
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#waitingSize = 0;
        yield* waiting;
    }
    /** Counts a step; returns true if it is time to yield. */
    #due() {
        if (++this.#steps < script_limits/* MAX_STEPS */.rh && this.#waitingSize < script_limits/* MAX_WAITING_CHARACTERS */.mJ)
            return false;
        this.#watch.worked(this.#steps * STEP_WORK);
        this.#steps = 0;
        return true;
    }
    /** Counts the work for each guess. */
    #countGuesses(value) {
        if (value?.kind === 'text')
            this.#steps += value.guesses.length;
    }
    /** Emits a text that was built here. Afterwards it counts as read, like a literal that ends here. */
    #emit(value, at) {
        if (value?.kind !== 'text' || value.origin === 'number')
            return value;
        if (this.#emits && value.origin === 'made') {
            this.#countGuesses(value);
            options(value).forEach((option, index) => {
                if (option.length < SHORTEST || (option !== value.sure && NO_HOST.test(option)))
                    return;
                this.#waiting.push({ at, text: option, first: index === 0 });
                this.#waitingSize += option.length;
            });
        }
        return withOrigin(value, 'read');
    }
    *#statements() {
        const syntax = this.#syntax;
        let at = 0;
        for (let begins = true;;) {
            const start = syntax.skip(at);
            if (start >= syntax.end)
                return;
            if (this.#due())
                yield;
            const targets = begins || syntax.lineEnd ? syntax.targets(start) : null;
            if (targets !== null)
                at = yield* this.#assignment(targets.lists, targets.at, targets.adds);
            else {
                const read = yield* this.#value(start);
                this.#emit(read.value, start);
                at = Math.max(read.end, start + 1);
            }
            begins = at === start + 1 && ';:'.includes(syntax.char(start));
        }
    }
    *#assignment(lists, start, adds) {
        const syntax = this.#syntax;
        const items = [];
        let comma = false;
        let at = start;
        for (;;) {
            if (this.#due())
                yield;
            const from = syntax.skip(at);
            const read = yield* this.#value(from);
            const value = adds ? this.#added(lists, read.value) : read.value;
            if (items.length < script_limits/* MAX_LIST_ITEMS */.HD)
                items.push(this.#emit(value, from));
            at = read.end;
            const next = syntax.skip(at);
            if (syntax.lineEnd || syntax.char(next) !== ',')
                break;
            comma = true;
            at = next + 1;
        }
        const [only = null] = items;
        this.#bind(lists, comma ? { kind: 'list', items } : only);
        return at;
    }
    #added([list], value) {
        const held = this.#names.value(list?.names[0]?.name ?? '');
        return held?.kind === 'text' && value?.kind === 'text' ? this.#maker.concat([held, value]) : null;
    }
    #bind(lists, value) {
        for (const { names, items } of lists) {
            const values = items ? flat(value, names.length) : [];
            names.forEach(({ name, binding }, index) => {
                this.#names.bind(name, binding, items ? (values[index] ?? null) : value);
            });
        }
    }
    /**
     * Reads a value up to its end: a comma, a colon, an equals sign, a closing bracket or, outside brackets, a line end.
     * Each side of a condition or choice may be the value.
     */
    *#value(start) {
        const syntax = this.#syntax;
        const sides = [];
        let state = 'open';
        let end = start;
        for (let at = start;;) {
            if (this.#due())
                yield;
            const char = syntax.char(at);
            if (char === '' || ',:;)]}'.includes(char) || (char === '=' && syntax.char(at + 1) !== '='))
                break;
            const word = syntax.word(at);
            if (KEYWORDS.has(word)) {
                if (word === 'or' || word === 'and' || word === 'else')
                    state = 'open';
                else if (word !== 'await' && word !== 'return' && word !== 'yield')
                    state = 'skipping';
                end = at + word.length;
                if (word === 'for')
                    end = yield* this.#loop(at);
            }
            else {
                const read = yield* this.#sum(at);
                if (read === null) {
                    end = at + ('=<>!'.includes(char) && syntax.char(at + 1) === '=' ? 2 : 1);
                    if (state === 'taken')
                        this.#emit(sides.pop() ?? null, start);
                    if (state !== 'skipping')
                        state = 'skipping';
                }
                else {
                    end = read.end;
                    if (state === 'open') {
                        sides.push(read.value);
                        state = 'taken';
                    }
                    else
                        this.#emit(read.value, at);
                }
            }
            at = syntax.skip(end);
            if (syntax.lineEnd && this.#depth === 0)
                break;
        }
        const [only = null] = sides;
        return { value: sides.length < 2 ? only : this.#maker.choice(sides), end };
    }
    /** Reads `for name in list`. */
    *#loop(at) {
        LOOP.lastIndex = at;
        const [written, name] = LOOP.exec(this.#syntax.python.text) ?? [];
        if (written === undefined || name === undefined)
            return at + 'for'.length;
        const read = yield* this.#sum(this.#syntax.skip(at + written.length));
        if (read?.value?.kind === 'list')
            this.#names.bind(name, 'name', this.#maker.choice(read.value.items.slice(0, script_limits/* MAX_GUESSES */.lx)));
        return read?.end ?? at + written.length;
    }
    /** Reads texts joined by plus signs; null where none begins. */
    *#sum(start) {
        const syntax = this.#syntax;
        let read = yield* this.#term(start);
        if (read === null)
            return null;
        let sum = new Sum(this.#maker);
        let whole = true;
        let at = start;
        for (;;) {
            const next = syntax.skip(read.end);
            const continues = syntax.char(next) === '+' && syntax.char(next + 1) !== '=';
            if (!continues && sum.count === 0 && whole)
                return read;
            const { value, end } = read;
            if (value?.kind === 'text' && value.origin !== 'number')
                sum.add(value);
            else {
                this.#emit(sum.take(), at);
                sum = new Sum(this.#maker);
                whole = false;
            }
            if (!continues)
                return whole ? { value: sum.take(), end } : this.#partly(sum, at, end);
            if (this.#due())
                yield;
            const operand = syntax.skip(next + 1);
            if (sum.count === 0)
                at = operand;
            read = yield* this.#term(operand);
            if (read === null)
                return this.#partly(sum, at, next + 1);
        }
    }
    #partly(sum, at, end) {
        this.#emit(sum.take(), at);
        return { value: null, end };
    }
    /** Reads a text, and fills its fields if percent signs follow. */
    *#term(start) {
        const syntax = this.#syntax;
        let read = yield* this.#operand(start);
        while (read !== null) {
            const next = syntax.skip(read.end);
            if (syntax.char(next) !== '%' || syntax.char(next + 1) === '=')
                return read;
            if (this.#due())
                yield;
            const right = yield* this.#operand(syntax.skip(next + 1));
            if (right === null)
                return read;
            this.#countGuesses(read.value);
            read = { value: this.#percent(read.value, right.value), end: right.end };
        }
        return null;
    }
    #percent(template, value) {
        if (template?.kind !== 'text')
            return null;
        const [sure = '', ...more] = options(template);
        const filled = percentFormatted(sure, value, this.#maker);
        if (filled === null)
            return template;
        if (template.sure !== null)
            return filled;
        return this.#maker.choice([filled, ...more.map(other => percentFormatted(other, value, this.#maker))]);
    }
    *#operand(start) {
        const syntax = this.#syntax;
        const literal = syntax.literal(start);
        if (literal !== null)
            return yield* this.#trailers(yield* this.#literals(literal), start);
        const char = syntax.char(start);
        if ('([{'.includes(char || ' ')) {
            const inside = yield* this.#inside(start, char === '(');
            return yield* this.#trailers({ value: bracketed(char, inside), end: inside.end }, start);
        }
        if (char >= '0' && char <= '9') {
            NUMBER.lastIndex = start;
            const [number] = NUMBER.exec(syntax.python.text) ?? [];
            return number === undefined ? null : { value: python_values_text(number, 'number'), end: start + number.length };
        }
        const word = syntax.word(start);
        if (word === '' || KEYWORDS.has(word))
            return null;
        return yield* this.#name(word, start);
    }
    /** Reads adjacent literals, which the compiler joins. */
    *#literals(first) {
        const syntax = this.#syntax;
        const sum = new Sum(this.#maker);
        for (let literal = first;;) {
            sum.add((literal.formatted ? yield* this.#fields(literal) : null) ?? decodedLiteral(syntax, literal));
            const next = syntax.skip(literal.end);
            const neighbour = syntax.lineEnd && this.#depth === 0 ? null : syntax.literal(next);
            if (neighbour === null)
                return { value: sum.take(), end: literal.end };
            if (this.#due())
                yield;
            literal = neighbour;
        }
    }
    /** Reads an f-string with the values of its fields; null where none is known. */
    *#fields(literal) {
        const syntax = this.#syntax;
        const filled = new Filled();
        let done = literal.from;
        if (this.#depth >= script_limits/* MAX_BRACKETS */.PS)
            return null;
        for (const field of fieldsOf(syntax.python.text, literal.from, literal.to)) {
            if (this.#due())
                yield;
            if (typeof field === 'number') {
                filled.plain(syntax.decoded(literal, done, field + 1));
                done = field + 2;
                continue;
            }
            filled.plain(syntax.decoded(literal, done, field.start));
            const written = syntax.python.text.slice(field.start, field.end);
            filled.place({ written, value: yield* this.#field(field.from, field.to) });
            done = field.end;
        }
        filled.plain(syntax.decoded(literal, done, literal.to));
        return filled.take(this.#maker);
    }
    *#field(start, to) {
        const syntax = this.#syntax;
        const end = syntax.end;
        syntax.end = to;
        this.#depth++;
        const at = syntax.skip(start);
        const { value, end: stop } = yield* this.#value(at);
        const next = syntax.skip(stop);
        const whole = next >= to || (syntax.char(next) === '=' && syntax.skip(next + 1) >= to);
        syntax.end = end;
        this.#depth--;
        return whole ? value : this.#unknown(value, at);
    }
    #unknown(value, at) {
        this.#emit(value, at);
        return null;
    }
    *#name(word, start) {
        const syntax = this.#syntax;
        const end = start + word.length;
        const next = syntax.skip(end);
        if (syntax.char(next) !== '(' || syntax.lineEnd) {
            return yield* this.#trailers({ value: this.#names.value(word), end }, start);
        }
        const inside = yield* this.#inside(next);
        const value = functionValue(word, inside, this.#maker);
        return yield* this.#trailers({ value, end: inside.end }, start);
    }
    /** Reads attributes, calls and subscripts after a value. */
    *#trailers(first, start) {
        const syntax = this.#syntax;
        let { value, end } = first;
        for (;;) {
            const next = syntax.skip(end);
            const sameLine = !syntax.lineEnd;
            const char = syntax.char(next);
            if (char === '.') {
                const nameAt = syntax.skip(next + 1);
                const name = syntax.word(nameAt);
                if (name === '')
                    return { value, end };
                end = nameAt + name.length;
                const call = syntax.skip(end);
                if (syntax.char(call) === '(' && !syntax.lineEnd) {
                    const inside = yield* this.#inside(call);
                    this.#countGuesses(value);
                    const result = methodValue(value, name, inside, this.#maker);
                    if (result === null)
                        this.#emit(value, start);
                    value = result;
                    end = inside.end;
                }
                else {
                    if (value?.kind === 'text')
                        this.#emit(value, start);
                    value = this.#names.value(name);
                }
            }
            else if (sameLine && char !== '' && '(['.includes(char)) {
                const inside = yield* this.#inside(next);
                this.#emit(value, start);
                value = char === '[' && value !== null ? python_resolver_element(value, inside) : null;
                end = inside.end;
            }
            else
                return { value, end };
            if (this.#due())
                yield;
        }
    }
    /**
     * Reads the content of the brackets that open at `open`; nothing if they are nested deeper than Python allows.
     *
     * @param keeps whether a single text in them is emitted by the caller
     */
    *#inside(open, keeps = false) {
        const syntax = this.#syntax;
        const items = [];
        const named = new Map();
        const entries = new Map();
        let comma = false;
        if (this.#depth >= script_limits/* MAX_BRACKETS */.PS)
            return { items, named, entries, comma, end: open + 1 };
        this.#depth++;
        const isDictionary = syntax.char(open) === '{';
        let stars = 0;
        /** The argument whose type follows. */
        let typed = '';
        let at = syntax.skip(open + 1);
        for (let char = syntax.char(at); char !== '' && !')]}'.includes(char); char = syntax.char(at)) {
            if (this.#due())
                yield;
            if ('*,;:='.includes(char)) {
                stars += char === '*' ? 1 : 0;
                if (char === ',') {
                    if (keeps && !comma && items[0] !== undefined)
                        items[0] = this.#emit(items[0], open);
                    comma = true;
                    stars = 0;
                    typed = '';
                }
                at = syntax.skip(at + 1);
                continue;
            }
            const read = yield* this.#value(at);
            const value = keeps && !comma && items.length === 0 ? read.value : this.#emit(read.value, at);
            const next = syntax.skip(Math.max(read.end, at + 1));
            const bare = syntax.word(at);
            const name = bare !== '' && at + bare.length === read.end ? bare : '';
            const [sign, after] = [syntax.char(next), syntax.char(next + 1)];
            if (sign === '=' || (sign === ':' && (after === '=' || isDictionary))) {
                const from = syntax.skip(next + (sign === ':' && after === '=' ? 2 : 1));
                const bound = yield* this.#value(from);
                const given = this.#emit(bound.value, from);
                if (sign === '=') {
                    for (const each of [name, typed])
                        if (each !== '')
                            this.#names.bind(each, 'attribute', given);
                    if (named.size < script_limits/* MAX_LIST_ITEMS */.HD)
                        named.set(name, given);
                }
                else if (after === '=') {
                    this.#names.bind(name, 'name', given);
                    items.push(given);
                }
                else if (value?.kind === 'text' && value.sure !== null && entries.size < script_limits/* MAX_LIST_ITEMS */.HD)
                    entries.set(value.sure, given);
                at = syntax.skip(Math.max(bound.end, from));
            }
            else {
                if (sign === ':')
                    typed = name;
                if (stars === 1 && value?.kind === 'list')
                    items.push(...value.items.slice(0, script_limits/* MAX_LIST_ITEMS */.HD - items.length));
                else if (stars === 2 && value?.kind === 'dictionary')
                    for (const [key, held] of value.entries)
                        named.set(key, held);
                else if (items.length < script_limits/* MAX_LIST_ITEMS */.HD)
                    items.push(value);
                at = next;
            }
        }
        this.#depth--;
        return { items, named, entries, comma, end: Math.min(at + 1, syntax.end) };
    }
}
function decodedLiteral(syntax, literal) {
    return python_values_text(syntax.decoded(literal, literal.from, literal.to), 'literal');
}
/** Returns the value of brackets around items. */
function bracketed(bracket, { items, entries, comma }) {
    const [only = null] = items;
    if (bracket === '{')
        return { kind: 'dictionary', entries };
    if (bracket === '[' || comma)
        return { kind: 'list', items };
    if (items.length > 1)
        return null;
    return only?.kind === 'text' && only.origin === 'literal' ? withOrigin(only, 'read') : only;
}
function python_resolver_element(value, inside) {
    const [index = null] = inside.items;
    if (value.kind === 'dictionary')
        return entry(value, inside);
    if (value.kind !== 'list' || index?.kind !== 'text' || index.origin !== 'number')
        return null;
    return value.items[Number(index.sure)] ?? null;
}
/** Returns the items of a list, and of lists in it. */
function flat(value, most) {
    if (value?.kind !== 'list')
        return [value];
    return value.items.flatMap(item => (item?.kind === 'list' ? item.items : [item])).slice(0, most);
}
//# sourceMappingURL=python-resolver.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python.js







/** Reads Python in UTF-8; returns the number of lines. */
function readPython(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, scriptPieces);
}
function* scriptPieces(document, watch) {
    const names = new Names(new ValueMaker());
    const strange = yield* pythonPieces(document, names, watch);
    const [, before = '', encoding] = python_DECLARATION.exec(document.toString('latin1')) ?? [];
    if (encoding !== undefined && !ENCODINGS.test(encoding)) {
        throw (0,pieces/* unreadable */.O$)(before === '' ? 1 : 2, (0,safe_text/* safe */.gB) `its encoding is not supported; save the script as UTF-8`);
    }
    if (strange !== null)
        throw (0,pieces/* unreadable */.O$)(strange, UNKNOWN_NAME);
    const fault = names.fault ?? names.maker.fault;
    if (fault !== null)
        throw fault;
}
/** The message for the line that `pythonPieces` returns. */
const UNKNOWN_NAME = (0,safe_text/* safe */.gB) `a link contains a character by its name, \\N{…}; write the character itself`;
/** Matches the encoding that one of the first two lines declares (PEP 263). */
const python_DECLARATION = /^((?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?)[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
/** Encodings in which ASCII bytes are always ASCII characters, and never part of another character. */
const ENCODINGS = /^(?:utf[-_]?8(?:[-_][-\w]+)?|(?:us[-_])?ascii|(?:iso[-_]?)?8859(?:[-_]\d+)+(?:-\w+)?|latin[-_]?\d+(?:-\w+)?|(?:windows[-_]|cp)125\d|cp(?:437|85\d|86[0-35-9])|koi8[-_][rtu]|mac[-_]?roman|euc[-_]?(?:jp|kr|cn)|gb2312)$/i;
/**
 * Yields the strings of a script, joined as in the language, and the texts that it builds from them. Returns the line
 * of the first link with a `\N{…}` escape of an unknown name; null where there is none.
 *
 * @param names the names of earlier scripts, if any; the caller throws its faults
 */
function* pythonPieces(document, names, watch) {
    const python = new PythonText(document.toString('latin1'));
    const lines = new pieces/* Lines */.qo(document);
    const strange = yield* literalPieces(document, python, lines);
    for (const made of madeBy(python, names, watch))
        yield made === null ? pieces/* PAUSE */.Hz : madePiece(made, lines);
    for (const { at, url } of hubCalls(python, 0, name => names.texts(name)))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
    names.end();
    names.fault ??= python.fault;
    return strange;
}
function madePiece({ at, text, first }, lines) {
    return {
        bytes: Buffer.from(text, 'latin1'),
        row: lines.at(at),
        lines: false,
        reading: first ? 'first' : 'further'
    };
}
/** Yields literals, adjacent ones also joined, and the lines between them. */
function* literalPieces(document, python, lines) {
    let done = 0;
    let neighbours = null;
    /** The adjacent literals of one line: outside brackets only these are joined. */
    let ofLine = null;
    let strange = null;
    for (const literal of python.literals()) {
        const continues = neighbours !== null && python.neighbour(done) === literal.start;
        if (!continues || python.endsLine(done, literal.start)) {
            if (ofLine !== null && (continues || ofLine !== neighbours))
                yield* ofLine.joined();
            ofLine = null;
        }
        if (!continues) {
            if (neighbours !== null)
                strange ??= yield* neighbours.joined();
            neighbours = null;
        }
        yield* (0,pieces/* linePieces */.c3)(document, done, literal.start, lines.at(done));
        const value = python.value(literal);
        const row = lines.at(literal.start);
        yield { ...value, row: lines.at(literal.from), reading: continues ? 'further' : 'first' };
        ofLine ??= new Neighbours(row);
        neighbours ??= ofLine;
        neighbours.add(value, row);
        if (ofLine !== neighbours)
            ofLine.add(value, row);
        done = literal.end;
    }
    if (neighbours !== null)
        strange ??= yield* neighbours.joined();
    if (ofLine !== null && ofLine !== neighbours)
        yield* ofLine.joined();
    yield* (0,pieces/* linePieces */.c3)(document, done, document.length, lines.at(done));
    return strange;
}
const NO_BYTES = Buffer.alloc(0);
const NO_LINES = new Uint32Array(0);
/** Joins adjacent literals. */
class Neighbours {
    #row;
    #bytes = NO_BYTES;
    #used = 0;
    /** Where each line but the first begins. */
    #starts = NO_LINES;
    #line = 0;
    #count = 0;
    constructor(row) {
        this.#row = row;
    }
    /** @param row where the literal begins */
    add({ bytes, lines }, row) {
        this.#count++;
        if (this.#used + bytes.length > this.#bytes.length) {
            // The first is not copied, because most literals have no neighbour.
            const first = this.#used === 0;
            const larger = first ? bytes : Buffer.alloc(2 * (this.#used + bytes.length));
            if (!first)
                larger.set(this.#bytes.subarray(0, this.#used));
            this.#bytes = larger;
        }
        if (this.#bytes !== bytes)
            this.#bytes.set(bytes, this.#used);
        const next = row - this.#row + lines.length;
        if (next > this.#starts.length) {
            const starts = new Uint32Array(2 * next);
            starts.set(this.#starts);
            this.#starts = starts;
        }
        while (this.#line < row - this.#row)
            this.#starts[this.#line++] = this.#used;
        for (const inner of lines)
            this.#starts[this.#line++] = this.#used + inner;
        this.#used += bytes.length;
    }
    /** Yields the joined string; returns its line if it may be a link that is not completely known. */
    *joined() {
        const bytes = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#used);
        const strange = bytes.includes('\\N{');
        if (this.#count < 2 && !strange)
            return null;
        yield { bytes, row: this.#row, lines: this.#starts.subarray(0, this.#line), reading: 'further' };
        return strange && bytes.includes('//') ? this.#row : null;
    }
}
//# sourceMappingURL=python.js.map
;// CONCATENATED MODULE: ./lib/manifest/json/notebook.js












/** Reads a notebook in UTF-8; returns the number of cells. */
async function* readNotebook(text, collector, page) {
    const texts = new Texts(collector, page);
    const scanner = new json_scanner/* JsonScanner */.V(texts, false, { templates: collector.templates });
    const faults = [];
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, scanner))
            yield* texts.read();
    }
    catch (fault) {
        faults.push(fault);
    }
    // What precedes a fault counts.
    texts.flush();
    yield* texts.read();
    if (faults.length > 0)
        throw faults[0];
    if (texts.fault !== null)
        throw texts.fault;
    return scanner.rows;
}
function strange(row) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${UNKNOWN_NAME}`);
}
/** Joins the strings of a text: those of an array; elsewhere lines up to the first without a line feed. */
class Texts {
    #collector;
    #page;
    #strings = [];
    #size = 0;
    #row = 0;
    #inArray = false;
    /** The names that cells bind; they also apply in later cells. */
    #names = new Names(new ValueMaker());
    /** Texts that wait to be read. */
    #waiting = [];
    #fault = null;
    constructor(collector, page) {
        this.#collector = collector;
        this.#page = page;
    }
    bracket(bracket) {
        this.flush();
        this.#inArray = bracket === ascii/* OPEN_BRACKET */.WL;
    }
    string(bytes, start, end, row) {
        if (row !== this.#row)
            this.flush();
        if (this.#size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            // Text across this cut would not be read.
            if (this.#strings.at(-1)?.at(-1) !== ascii.LF)
                this.#fault ??= this.#tooLarge();
            this.flush();
        }
        this.#row = row;
        // A copy, because the scanner reuses its buffer.
        this.#strings.push(bytes.slice(start, end));
        this.#size += end - start;
        if (!this.#inArray && bytes[end - 1] !== ascii.LF)
            this.flush();
    }
    name(name, row) {
        this.#collector.string(name, 0, name.length, row, 0, false);
    }
    /** The first fault of a text. */
    get fault() {
        return this.#fault ?? this.#names.fault ?? this.#names.maker.fault;
    }
    /** Ends the current text. */
    flush() {
        if (this.#strings.length === 0)
            return;
        this.#waiting.push({ strings: this.#strings, row: this.#row });
        this.#strings = [];
        this.#size = 0;
    }
    /** Reads the waiting texts, with pauses, because a long script takes long. */
    async *read() {
        const waiting = this.#waiting;
        this.#waiting = [];
        const { watch } = this.#collector;
        for (const text of waiting) {
            for (const next of this.#readings(text)) {
                if (this.#collector.full)
                    yield* this.#collector.passOn();
                if (next === pieces/* PAUSE */.Hz)
                    watch.checkDeadline();
                else
                    this.#collector.reading(next.bytes, text.row, false, next.reading);
                if (watch.due)
                    await watch.pause();
            }
        }
    }
    *#readings({ strings, row }) {
        const text = Buffer.concat(strings);
        const script = text.includes(ascii/* QUOTE */.jA) || text.includes(ascii/* APOSTROPHE */.CW);
        const divided = strings.slice(0, -1).some(string => string.at(-1) !== ascii.LF);
        const media = BASE64_LINES.test(text.toString('latin1', 0, 160));
        const page = TAG.test(text.toString('latin1'));
        const shell = SHELL_CELL.test(text.toString('latin1', 0, 160));
        const reading = script || divided || media || page || shell ? 'first' : 'only';
        yield* (0,pieces/* linePieces */.c3)(text, 0, text.length, 1, reading);
        if (media)
            yield { bytes: text, reading: 'further' };
        if (divided)
            for (const bytes of strings)
                yield { bytes, reading: 'further' };
        if (script)
            yield* this.#script(text, row);
        if (page)
            yield* this.#markup(text);
        if (shell)
            yield* shellTexts(text);
    }
    /** Reads a text as HTML: browsers show outputs and Markdown cells in this way. */
    *#markup(text) {
        for (const found of this.#page(text)) {
            for (const { bytes } of found)
                yield { bytes, reading: 'further' };
            yield pieces/* PAUSE */.Hz;
        }
    }
    *#script(text, row) {
        const pieces = pythonPieces(text, this.#names, this.#collector.watch);
        for (let next = pieces.next();; next = pieces.next()) {
            if (next.done !== true)
                yield { bytes: next.value.bytes, reading: 'further' };
            else {
                if (next.value !== null)
                    this.#fault ??= strange(row);
                return;
            }
        }
    }
    #tooLarge() {
        const text = (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(this.#row)} has a text of more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`;
        return new errors/* GateError */.ue('manifest-too-large', text);
    }
}
/** Yields the other readings of a cell that is a shell script. */
function* shellTexts(text) {
    let found = [];
    const add = (bytes) => found.push({ bytes, reading: 'further' });
    const shell = new VariableLines({ string: () => undefined, reading: add }, SHELL);
    for (const line of (0,pieces/* linePieces */.c3)(text, 0, text.length, 1)) {
        shell.line(line.bytes, line.row);
        yield* found;
        found = [];
        yield pieces/* PAUSE */.Hz;
    }
    shell.end();
    yield* found;
}
/** The beginning of a cell that a shell runs. */
const SHELL_CELL = /^\s*%%(?:bash|sh|script\s+(?:ba|z|da)?sh)\b/;
/** A tag or a comment, complete or cut off. */
const TAG = /<(?:[a-z][a-z0-9-]*[\s/>]|!--)/i;
/** Base64 in lines, as notebooks store pictures of outputs. */
const BASE64_LINES = /^[A-Za-z0-9+/]{60,76}\r?\n[A-Za-z0-9+/]/;
//# sourceMappingURL=notebook.js.map
// EXTERNAL MODULE: ./lib/manifest/rdf/iri.js
var rdf_iri = __webpack_require__(9128);
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-limits.js
/** The limits on Turtle, TriG and N3. */
// Memory
/** Prefixes of one document. */
const MAX_PREFIXES = 1 << 16;
/** Characters of all prefixes and their IRIs, and of a base. */
const MAX_PREFIX_CHARACTERS = 1 << 22;
/** Bytes of a string over several lines that are joined if it begins as a URL. */
const MAX_BROKEN_URL_BYTES = 1 << 16;
/** Separate readings of a line that are kept until the line itself is read. */
const MAX_LINE_READINGS = 1 << 12;
// Work
/** IRIs of one prefix from formulas that have ended: a name is read with each of them. */
const MAX_ENDED_IRIS = 16;
/** Characters of resolved names that are always allowed. */
const FREE_RESOLVED_CHARACTERS = 1 << 23;
/**
 * Characters of resolved names that each byte of the text allows in addition: a long prefix costs its length for every
 * name.
 */
const MAX_RESOLVED_PER_BYTE = 64;
/** Bytes of a line of SPARQL with escapes, which is decoded in one step. */
const MAX_ESCAPED_LINE_BYTES = 1 << 22;
//# sourceMappingURL=rdf-limits.js.map
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-names.js
/**
 * Keeps the prefixes and the base of RDF, and resolves names with them. Texts have one character for each byte of
 * UTF-8.
 */




/** Matches an IRI that is not a URL without a base, not even one without a scheme. */
const NO_SITE = /^(?:$|[#?.]|\/(?!\/))/;
class RdfNames {
    /** The IRI of each prefix; null where it is relative and there is no base. */
    #namespaces = new Map();
    /** The IRIs of prefixes in formulas that have ended: some readers keep them, others restore the IRIs from before. */
    #left = new Map();
    /** The IRIs of prefixes outside the open formulas, by depth. */
    #outer = [];
    #depth = 0;
    #base = null;
    #held = 0;
    #room = FREE_RESOLVED_CHARACTERS;
    /** The fault to report after everything else was read: the first limit reached, after which nothing is resolved. */
    fault = null;
    /** To be called when more of the text was read. */
    read(bytes) {
        this.#room += bytes * MAX_RESOLVED_PER_BYTE;
    }
    /** Declares a prefix; `iri` may be relative. */
    declare(prefix, iri) {
        if (this.fault !== null)
            return;
        const namespace = this.relative(iri) ?? (NO_SITE.test(iri) ? null : iri);
        if (this.#depth > 0 && this.#namespaces.has(prefix)) {
            this.#outer.push({ depth: this.#depth, prefix, namespace: this.namespace(prefix) });
            // The old one is kept with the new one.
            this.#held += prefix.length + (this.namespace(prefix)?.length ?? 0);
        }
        if (!this.#namespaces.has(prefix))
            this.#held += prefix.length;
        this.#held += (namespace?.length ?? 0) - (this.#namespaces.get(prefix)?.length ?? 0);
        this.#namespaces.set(prefix, namespace);
        if (this.#namespaces.size + this.#outer.length <= MAX_PREFIXES && this.#held <= MAX_PREFIX_CHARACTERS)
            return;
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it declares too many prefixes; split it`);
        this.#namespaces.clear();
        this.#left.clear();
        this.#outer.length = 0;
        this.#held = 0;
    }
    /** Begins a formula of N3, in which prefixes may be declared again. */
    open() {
        this.#depth++;
    }
    /** Ends a formula. */
    close() {
        if (this.#depth > 0)
            this.#depth--;
        for (let last = this.#outer.at(-1); last !== undefined && last.depth > this.#depth; last = this.#outer.at(-1)) {
            this.#outer.pop();
            const inner = this.namespace(last.prefix);
            if (inner !== null && inner !== last.namespace) {
                const left = this.#left.get(last.prefix) ?? new Set();
                this.#left.set(last.prefix, left.add(inner));
                if (left.size > MAX_ENDED_IRIS) {
                    this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its formulas declare too many prefixes; split it`);
                }
            }
            this.#namespaces.set(last.prefix, last.namespace);
        }
    }
    /** Removes a prefix. */
    forget(prefix) {
        if (!this.#namespaces.has(prefix))
            return;
        this.#held -= prefix.length + (this.#namespaces.get(prefix)?.length ?? 0);
        this.#namespaces.delete(prefix);
    }
    /** Sets the base; `iri` may be relative to the current base. */
    rebase(iri) {
        if (this.fault !== null)
            return;
        this.#base = (0,rdf_iri/* baseWithin */.v0)(iri, this.#base);
        this.#counted(this.#base?.text ?? '');
        if ((this.#base?.text.length ?? 0) > MAX_PREFIX_CHARACTERS) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its base is too long; shorten it`);
        }
    }
    /** Resolves the name `prefix:local`; returns null where the prefix is unknown. */
    resolve(prefix, local) {
        const namespace = this.namespace(prefix);
        return namespace === null ? null : this.#counted(namespace + local);
    }
    /** Yields all possible IRIs of the name `prefix:local`. */
    *iris(prefix, local) {
        yield this.resolve(prefix, local);
        for (const namespace of this.#left.get(prefix) ?? [])
            yield this.#counted(namespace + local);
    }
    /** Returns the current IRI of a prefix; null where there is none. */
    namespace(prefix) {
        return this.#namespaces.get(prefix) ?? null;
    }
    /** Returns true if the prefix was declared. */
    knows(prefix) {
        return this.#namespaces.has(prefix);
    }
    /** Resolves a relative reference; returns null where it is absolute, or where there is no base. */
    relative(reference) {
        if (this.#base === null || this.fault !== null || (0,rdf_iri/* isAbsolute */.oP)(reference))
            return null;
        return this.#counted(this.#base.resolve(reference));
    }
    #counted(resolved) {
        this.#room -= resolved.length;
        if (this.#room < 0) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its names are too long with their prefixes and base; shorten the prefixes and base, or write the names out`);
        }
        return this.fault === null ? resolved : null;
    }
}
//# sourceMappingURL=rdf-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/xml-names.js
/**
 * Resolves the names of elements and attributes with their namespaces. They are URLs only in RDF/XML, where a name is
 * its namespace followed by its local part. So they are read only where the namespace of RDF is in scope.
 */

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml_names_NONE = [];
/** Resolves names; texts have one character per byte. */
class XmlNames {
    #names = new RdfNames();
    /** The number of open elements that declare the namespace of RDF. */
    #rdf = 0;
    /** Begins an element with its attributes; returns the argument for `end`. */
    begin(attributes) {
        let former = null;
        for (const [name, value] of attributes) {
            if (name !== 'xmlns' && !name.startsWith('xmlns:'))
                continue;
            const prefix = name.slice(6);
            (former ??= []).push({ prefix, namespace: this.#names.namespace(prefix) });
            this.#bind(prefix, value);
        }
        return former ?? xml_names_NONE;
    }
    end(former) {
        for (let at = former.length - 1; at >= 0; at--)
            this.#bind(former[at].prefix, former[at].namespace);
    }
    /**
     * Resolves the name of an element or attribute; returns null where it is not a URL. Throws `manifest-too-large`.
     *
     * @param bytes the size of the text that contains it
     */
    resolve(name, kind, bytes) {
        this.#names.read(bytes);
        this.#check();
        const colon = name.indexOf(':');
        if (this.#rdf === 0 || (colon < 0 && kind === 'attribute') || /^xml(?:ns)?(?::|$)/.test(name))
            return null;
        const prefix = name.slice(0, Math.max(0, colon));
        // The names of RDF itself are known and not emitted.
        const resolved = this.#names.namespace(prefix) === RDF ? null : this.#names.resolve(prefix, name.slice(colon + 1));
        this.#check();
        return resolved;
    }
    #check() {
        const { fault } = this.#names;
        if (fault !== null)
            throw fault;
    }
    #bind(prefix, namespace) {
        if (this.#names.namespace(prefix) === RDF)
            this.#rdf--;
        if (namespace === null)
            this.#names.forget(prefix);
        else
            this.#names.declare(prefix, namespace);
        if (namespace === RDF)
            this.#rdf++;
    }
}
//# sourceMappingURL=xml-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/xml.js




















/** Reads XML in UTF-8; returns the number of lines. */
function readXml(text, collector) {
    return readMarkup(text, collector, output => new Xml(output));
}
/** Encodings in which ASCII bytes are always ASCII characters; UTF-16 is already decoded. */
const xml_ENCODINGS = /^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii|iso[-_]8859-\d+|latin-?1|windows-\d+|cp\d+|koi8-[ru]|mac(?:roman|intosh)|gb2312|gbk|gb18030|big5|euc-(?:jp|kr|tw)|shift[-_]jis|tis-620)$/i;
/** Elements whose text is a link, as in Atom, OPML and KML. */
const TEXT_LINKS = new Set('docs href icon id link loc logo uri url'.split(' '));
class Xml {
    strict = true;
    sections = true;
    #output;
    #entities = new XmlEntities(name => /^xml(?:ns)?(?::|$)/.test(name) || isLink(linkName(name)));
    /** For each element the default values of its attributes. */
    #known = new Map();
    #resolver = new relative_link/* Resolver */.x();
    #names = new XmlNames();
    #open = [];
    #roots = 0;
    /** The text since the last tag. */
    #text = new JoinedText();
    constructor(output) {
        this.#output = output;
    }
    rawEnd(_bytes, at) {
        return at;
    }
    token(kind, bytes, start, end) {
        if (end < start)
            throw this.#fault(CUT_OFF.markup);
        switch (kind) {
            case 'text':
            case 'raw':
                this.#readText(bytes, start, end);
                return;
            case 'cdata':
                this.#output.slice(bytes, start + 9, end - 3, this.#row, this.#reading);
                this.#piece((0,latin1/* latin1 */.W)(bytes, start + 9, end - 3));
                return;
            case 'comment':
                this.#output.slice(bytes, start + 4, end - 3, this.#row);
                if ((0,latin1/* latin1 */.W)(bytes, start + 4, end - 3).includes('--'))
                    throw this.#fault((0,safe_text/* safe */.gB) `two hyphens inside a comment`);
                return;
            case 'instruction':
                this.#instruction(bytes, start, end);
                return;
            case 'declaration':
                this.#output.slice(bytes, start, end, this.#row);
                this.#doctype((0,latin1/* latin1 */.W)(bytes, start, end));
                return;
            case 'tag':
                this.#joined();
                this.#tag(bytes, start, end);
        }
    }
    finish() {
        this.#joined();
        if (this.#open.length > 0)
            throw this.#fault(CUT_OFF.element);
    }
    get #row() {
        return this.#output.row;
    }
    #readText(bytes, start, end) {
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        const outside = this.#open.length === 0;
        if (outside && text.trim() === '')
            return;
        const row = this.#row;
        if (outside)
            throw this.#fault((0,safe_text/* safe */.gB) `text outside the root element`);
        const decoded = this.#decoded(text);
        if (decoded === text)
            this.#output.slice(bytes, start, end, row, this.#reading);
        else
            this.#output.text(xml_fromLatin1(decoded), row, this.#reading, true);
        if (text.includes(']]>'))
            throw this.#fault((0,safe_text/* safe */.gB) `the end of a CDATA section that never started`);
        this.#piece(decoded);
    }
    /** Decodes references in a text that is UTF-8 read as Latin-1; so is the result. */
    #decoded(text) {
        if (!text.includes('&'))
            return text;
        return (0,byte_text/* byteText */.a)((0,line_ends/* decodedLines */.EV)(xml_fromLatin1(text), line => this.#entities.decode(line, this.#row)));
    }
    #piece(text) {
        this.#text.add(text, this.#row);
        if (this.#text.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of an element is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
    }
    get #reading() {
        return this.#text.blank ? 'first' : 'next';
    }
    /** Emits what a parser reports as one text, and its meaning in a page. */
    #joined() {
        const joined = this.#text.take();
        if (joined === null)
            return;
        const element = xml_localName(this.#open.at(-1)?.name ?? '');
        const bytes = Buffer.from(joined.text, 'latin1');
        if (joined.cut)
            this.#output.slice(bytes, 0, bytes.length, joined.row, 'further');
        this.#page(bytes, joined.row);
        if (TEXT_LINKS.has(element))
            this.#link(bytes.toString('utf8').trim(), joined.row, this.#base);
        if (element !== 'style' && element !== 'script')
            return;
        const text = bytes.toString('utf8');
        if (element === 'script') {
            this.#output.text(scriptText(text), joined.row, 'further', true);
            readScriptJson(text, (name, line) => this.#output.text(name, joined.row + line - 1));
        }
        if (element === 'style')
            this.#meanings(styleMeanings(text), text, joined.row, this.#base);
    }
    /** Reads a text as a page, as in feeds, if browsers find more links in it; a page in a data URL, too. */
    #page(text, row) {
        const raw = (0,latin1/* latin1 */.W)(text);
        const base = this.#base;
        if ((0,hidden_links/* hidesLinks */.b)(raw, base !== null))
            this.#output.inside(text, row, pageInXml(base, this.#resolver));
        const addressed = (0,addressed_page/* addressedPage */.PJ)(raw);
        if (addressed !== null)
            this.#output.inside(addressed, row, pageInXml(null, this.#resolver));
    }
    #instruction(bytes, start, end) {
        this.#output.slice(bytes, start + 2, end - 2, this.#row);
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (!/^<\?xml\s/i.test(text))
            return;
        const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
        if (encoding === undefined || xml_ENCODINGS.test(encoding))
            return;
        throw this.#fault((0,safe_text/* safe */.gB) `an encoding that is not supported; save the file as UTF-8`);
    }
    #doctype(text) {
        if (!/^<!DOCTYPE\s/.test(text))
            throw this.#fault((0,safe_text/* safe */.gB) `a declaration that is not a document type`);
        for (const { text: value, row } of this.#entities.declare(xml_fromLatin1(text), this.#row)) {
            this.#output.text(this.#entities.decode(value, row), row);
        }
    }
    #tag(bytes, start, end) {
        const tag = parseTag(bytes, start, end);
        if (!tag.strict)
            throw this.#fault((0,safe_text/* safe */.gB) `a tag that is not well-formed; check the quoting of its attributes`);
        const element = xml_localName(tag.name);
        const written = tag.attributes.map(({ name, start: from, end: to }) => [name, this.#value(bytes, from, to)]);
        const defaults = tag.kind === 'end' ? [] : this.#defaults(tag);
        const values = [...written, ...defaults];
        const own = values.find(([name]) => name === 'xml:base')?.[1];
        const outer = this.#base;
        const base = own === undefined ? outer : this.#resolver.base(xml_fromLatin1(own), outer);
        tag.attributes.forEach(({ name, start: from, end: to, lines }, index) => {
            const row = this.#row + lines;
            const value = written[index]?.[1] ?? '';
            if (value === (0,latin1/* latin1 */.W)(bytes, from, to))
                this.#output.slice(bytes, from, to, row, 'first');
            else
                this.#output.text(xml_fromLatin1(value), row, 'first', true);
            this.#emitMeanings(element, name, xml_fromLatin1(value), row, base);
            this.#page(Buffer.from(value, 'latin1'), row);
        });
        // The values of the document type were already read; here only their meaning with this base counts.
        if (base !== null)
            for (const [name, value] of defaults)
                this.#emitMeanings(element, name, xml_fromLatin1(value), this.#row, base);
        const former = tag.kind === 'end' ? [] : this.#names.begin(values);
        if (tag.kind !== 'end')
            this.#emitNames(tag, end - start);
        this.#nest(tag, base, former);
    }
    /** Returns the default values of attributes that are not written in the tag. */
    #defaults({ name: element, attributes }) {
        let defaults = this.#known.get(element);
        if (defaults === undefined) {
            defaults = Array.from(this.#entities.defaults(xml_fromLatin1(element)), ([name, value]) => {
                return [(0,byte_text/* byteText */.a)(name), (0,byte_text/* byteText */.a)(this.#entities.decode(value, this.#row))];
            });
            if (defaults.length === 0)
                return [];
            this.#known.set(element, defaults);
        }
        return attributes.length === 0
            ? defaults
            : defaults.filter(([name]) => attributes.every(written => written.name !== name));
    }
    #emitMeanings(element, name, value, row, base) {
        this.#meanings(attributeMeanings(element, linkName(name), value), value, row, base);
    }
    /** Emits the IRIs of its name and of its attributes' names. */
    #emitNames({ name, attributes }, bytes) {
        const own = this.#names.resolve(name, 'element', bytes);
        if (own !== null)
            this.#output.text(xml_fromLatin1(own), this.#row);
        for (const attribute of attributes) {
            const meant = this.#names.resolve(attribute.name, 'attribute', 0);
            if (meant !== null)
                this.#output.text(xml_fromLatin1(meant), this.#row + attribute.lines);
        }
    }
    /** The base of relative links. */
    get #base() {
        return this.#open.at(-1)?.base ?? null;
    }
    #value(bytes, start, end) {
        const raw = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (raw.includes('<'))
            throw this.#fault((0,safe_text/* safe */.gB) `a value with an opening angle bracket in it`);
        return this.#decoded(raw);
    }
    #meanings(found, value, row, base) {
        readMeanings(this.#output, value, row, found, (link, at) => {
            this.#link(link, at, base);
        });
    }
    #link(link, row, base) {
        const url = base === null ? null : this.#resolver.resolve(link, base);
        if (url !== null)
            this.#output.text(url, row);
    }
    #nest({ name, kind }, base, former) {
        if (kind === 'end') {
            const ended = this.#open.pop();
            if (ended?.name !== name)
                throw this.#fault((0,safe_text/* safe */.gB) `a closing tag that matches no opening one`);
            this.#names.end(ended.former);
            return;
        }
        if (this.#open.length === 0 && this.#roots++ > 0)
            throw this.#fault((0,safe_text/* safe */.gB) `a second root element`);
        if (kind === 'empty') {
            this.#names.end(former);
            return;
        }
        if (this.#open.length === markup_limits/* MAX_ELEMENT_DEPTH */.wl)
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the XML is nested too deeply`);
        this.#open.push({ name, base, former });
    }
    #fault(what) {
        return (0,pieces/* unreadable */.O$)(this.#row, (0,safe_text/* safe */.gB) `found ${what}; check the file with an XML parser`);
    }
}
/** Decodes a text whose characters are the bytes of UTF-8. */
function xml_fromLatin1(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}
/**
 * Returns the name of an attribute for finding links; in TEI `target` is a link, in HTML it is the name of a window.
 */
function linkName(name) {
    const local = xml_localName(name);
    return local === 'target' ? 'href' : local;
}
/** Returns a name without its prefix, in lower case. */
function xml_localName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-escapes.js
/** Decodes the escapes of RDF: in strings and references, in local names, and of characters. */

/** The value of the escape with this character. */
const rdf_escapes_SIMPLE = new Map(['t\t', 'b\b', 'n\n', 'r\r', 'f\f', '""', "''", '\\\\'].map(pair => [pair.charAt(0), pair.charAt(1)]));
/** Decodes an escape of a string or reference; any other backslash is literal. */
function stringEscape(raw, at) {
    const next = raw.charAt(at + 1);
    const simple = rdf_escapes_SIMPLE.get(next);
    if (simple !== undefined)
        return { text: simple, length: 2 };
    return characterEscape(raw, at) ?? { text: '\\', length: 1 };
}
/** Decodes an escape of a local name: a backslash in front of any other character is removed. */
function localEscape(raw, at) {
    return characterEscape(raw, at) ?? { text: raw.charAt(at + 1), length: 2 };
}
/** Decodes `\uXXXX`, two of which may form one character, and `\UXXXXXXXX`. */
function characterEscape(raw, at) {
    const digits = raw.charAt(at + 1) === 'u' ? 4 : raw.charAt(at + 1) === 'U' ? 8 : 0;
    const code = hex(raw, at + 2, digits);
    if (code < 0)
        return null;
    const low = code >= 0xd800 && code < 0xdc00 && raw.startsWith('\\u', at + 6) ? hex(raw, at + 8, 4) : -1;
    const pair = low >= 0xdc00 && low < 0xe000;
    const text = string_escapes_character(pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code);
    return text === null ? null : { text, length: pair ? 12 : digits + 2 };
}
function hex(raw, at, digits) {
    const text = raw.slice(at, at + digits);
    return digits > 0 && text.length === digits && /^[0-9A-Fa-f]+$/.test(text) ? parseInt(text, 16) : -1;
}
//# sourceMappingURL=rdf-escapes.js.map
;// CONCATENATED MODULE: ./lib/manifest/rdf/whole-lines.js
/** Keeps the complete lines of a text, which the reader of RDF takes one by one. */







/**
 * Decodes the escapes of characters in a line; a backslash after another one begins no escape. Returns null if the line
 * is too long.
 */
function whole_lines_withoutEscapes(line) {
    const raw = (0,latin1/* latin1 */.W)(line.bytes, line.start, line.end);
    if (!/\\u/i.test(raw))
        return line;
    if (raw.length > MAX_ESCAPED_LINE_BYTES)
        return null;
    const one = (text, at) => characterEscape(text, at) ?? { text: text.slice(at, at + 2), length: 2 };
    const { bytes } = string_escapes_unescaped(raw, one);
    return { bytes, start: 0, end: bytes.length };
}
/** Keeps the complete lines of a scan until they are taken, before the next scan. */
class WholeLines {
    #bytes = new Uint8Array(0);
    #start = 0;
    #end = 0;
    #rows = 0;
    scan(bytes, start, end, final) {
        let stop = end;
        if (!final) {
            // The line feed of a carriage return at the end may follow later.
            if (stop > start && bytes[stop - 1] === ascii.CR)
                stop--;
            while (stop > start && bytes[stop - 1] !== ascii.LF && bytes[stop - 1] !== ascii.CR)
                stop--;
        }
        this.#bytes = bytes;
        this.#start = start;
        this.#end = stop;
        this.#rows += (0,text_line_ends/* lineEnds */.j5)(bytes, start, stop);
        (0,pending/* checkLength */.Nv)(stop, end, this.#rows + 1);
        return stop;
    }
    /** Yields the lines without their ends, including empty ones. */
    *take() {
        const bytes = this.#bytes;
        const end = this.#end;
        let start = this.#start;
        this.#start = end;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte !== ascii.LF && byte !== ascii.CR)
                continue;
            yield { bytes, start, end: at };
            if (byte === ascii.CR && at + 1 < end && bytes[at + 1] === ascii.LF)
                at++;
            start = at + 1;
        }
        if (start < end)
            yield { bytes, start, end };
    }
}
//# sourceMappingURL=whole-lines.js.map
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-lines.js












/** Bytes of names, on both sides of the colon; all bytes past ASCII are included. */
const rdf_lines_NAME = bytesOf('A-Za-z0-9_.-');
/** Bytes of language tags and keywords. */
const rdf_lines_TAG = bytesOf('A-Za-z0-9-');
/** Bytes that are not allowed in references; with one, `<` may be something else: a comparison, or an arrow of N3. */
const NO_REFERENCE = Uint8Array.from({ length: 256 }, (_, byte) => byte <= ascii/* BLANK */.Z4 || '"{}|^`'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Bytes, in addition to `NO_REFERENCE`, where a line reader may cut off a longer URL. */
const CUTS = bytesOf(`',;()[\\]!*`);
/** Reads RDF in UTF-8; returns the number of lines. */
function readRdf(text, collector) {
    return read(text, collector, false);
}
/** Like `readRdf`, for SPARQL, in which any character may be written as an escape (SPARQL 1.1, section 19.2). */
function readSparql(text, collector) {
    return read(text, collector, true);
}
async function* read(text, collector, escapedAnywhere) {
    const lines = new WholeLines();
    const reader = new RdfReader(collector);
    let tooLarge = null;
    const readLines = async function* () {
        for (const line of lines.take()) {
            const decoded = escapedAnywhere ? whole_lines_withoutEscapes(line) : line;
            reader.begin(decoded ?? line);
            if (decoded === null)
                tooLarge ??= tooLongForEscapes(reader.rows);
            // A line may be as long as the file, so it is read in steps.
            for (let done = false; !done;) {
                done = reader.step();
                if (collector.full)
                    yield* collector.passOn();
                if (collector.watch.due)
                    await collector.watch.pause();
            }
        }
    };
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, lines))
            yield* readLines();
    }
    catch (error) {
        yield* readLines();
        throw error;
    }
    yield* readLines();
    const fault = tooLarge ?? reader.fault;
    if (fault !== null)
        throw fault;
    return reader.rows;
}
class RdfReader {
    rows = 0;
    #collector;
    #names = new RdfNames();
    #tooLarge = null;
    #bytes = new Uint8Array(0);
    #start = 0;
    #end = 0;
    #at = 0;
    #own = [];
    #lineRead = false;
    /** The kinds of quotes that are not closed in this line, so that they do not open strings in the rest of it. */
    #unclosed = new Set();
    #expected = 'nothing';
    /** The prefix of the current declaration. */
    #prefix = '';
    /** The quote of the open long string; 0 where none is open. */
    #long = 0;
    /** Its text, which may be a URL that line ends split; null where it is too long or not needed. */
    #broken = null;
    #brokenSize = 0;
    #brokenRow = 0;
    constructor(collector) {
        this.#collector = collector;
    }
    /** The fault to report after everything else was read; null where there is none. */
    get fault() {
        return this.#tooLarge ?? this.#names.fault;
    }
    begin({ bytes, start, end }) {
        this.rows++;
        (0,pending/* checkLength */.Nv)(start, end, this.rows);
        this.#names.read(end - start);
        this.#bytes = bytes;
        this.#start = this.#at = start;
        this.#end = end;
        this.#lineRead = false;
        this.#unclosed.clear();
    }
    /** Reads on; returns true at the end of the line, false if the caller should take items first. */
    step() {
        while (this.#at < this.#end) {
            this.#at = this.#long === 0 ? this.#token(this.#at) : this.#longString(this.#at);
            if (this.#own.length >= MAX_LINE_READINGS)
                this.#readLine();
            if (this.#collector.full)
                return false;
        }
        this.#readLine();
        return true;
    }
    /** Emits the line, and the parts of it that are also read separately. */
    #readLine() {
        const own = this.#own;
        const line = this.#bytes.subarray(this.#start, this.#end);
        if (!this.#lineRead && line.length > 0) {
            this.#collector.reading(line, this.rows, false, own.length > 0 ? 'first' : 'only');
        }
        // Readings in a later step are compared with the line too, although it was emitted before.
        this.#lineRead = true;
        for (const { start, end } of own)
            this.#collector.reading(this.#plain(start, end), this.rows, false, 'further');
        this.#own = [];
    }
    /** Reads the token at `at`; returns where to continue. */
    #token(at) {
        const byte = this.#bytes[at];
        if (byte === ascii/* BLANK */.Z4 || byte === ascii/* TAB */.wn)
            return at + 1;
        if (byte === ascii/* HASH */.v9)
            return this.#end;
        if (byte === ascii/* LESS */.ae)
            return this.#reference(at);
        if (byte === ascii/* COLON */.oH || (rdf_lines_NAME[byte] === 1 && byte !== ascii/* DOT */.y0))
            return this.#name(at);
        if (byte === ascii.AT)
            return this.#keyword(at);
        this.#expected = 'nothing';
        if (byte === ascii/* QUOTE */.jA || byte === ascii/* APOSTROPHE */.CW)
            return this.#string(at);
        if (byte === ascii/* OPEN_BRACE */.Hv)
            this.#names.open();
        else if (byte === ascii/* CLOSE_BRACE */.rc)
            this.#names.close();
        return at + 1;
    }
    /** Reads `@prefix`, `@base` or the language of a string. */
    #keyword(at) {
        const stop = this.#tagEnd(at + 1);
        this.#declares((0,latin1/* latin1 */.W)(this.#bytes, at + 1, Math.min(stop, at + 8)));
        return stop;
    }
    #declares(word) {
        const lower = word.toLowerCase();
        this.#expected = lower === 'prefix' ? 'prefix' : lower === 'base' ? 'base' : 'nothing';
    }
    /** Reads a word, or a name with its prefix. */
    #name(at) {
        const bytes = this.#bytes;
        const colon = this.#nameEnd(at);
        if (colon === this.#end || bytes[colon] !== ascii/* COLON */.oH) {
            this.#declares((0,latin1/* latin1 */.W)(bytes, at, Math.min(colon, at + 7)));
            return colon;
        }
        const word = (0,latin1/* latin1 */.W)(bytes, at, colon);
        if (word === '_')
            return this.#labelEnd(colon + 1);
        const stop = this.#localEnd(colon + 1);
        const declared = this.#expected === 'prefix' && stop === colon + 1;
        this.#expected = declared ? 'namespace' : 'nothing';
        if (declared)
            this.#prefix = word;
        else if (stop > colon + 1) {
            const local = this.#local(colon + 1, stop);
            const mark = at > this.#start && (bytes[at - 1] === ascii/* QUESTION */.c3 || bytes[at - 1] === ascii/* DOLLAR */.hr);
            for (const prefix of this.#prefixesIn(word, mark)) {
                for (const iri of this.#names.iris(prefix, local))
                    this.#emit(iri);
            }
        }
        return stop;
    }
    /**
     * Returns the prefixes that a word in front of a colon may be: a number, a full stop or a variable may touch a name
     * after it.
     */
    #prefixesIn(word, variable) {
        const afterNumber = word.replace(/^[+-]?[\d.]+(?:[eE][+-]?\d+)?/, '');
        const parts = [word, afterNumber, word.slice(word.lastIndexOf('.') + 1), ''];
        const known = parts.find(part => this.#names.knows(part)) ?? word;
        return variable && known !== '' ? [known, ''] : [known];
    }
    #nameEnd(at) {
        while (at < this.#end && rdf_lines_NAME[this.#bytes[at]] === 1)
            at++;
        return at;
    }
    #tagEnd(at) {
        while (at < this.#end && rdf_lines_TAG[this.#bytes[at]] === 1)
            at++;
        return at;
    }
    /** Returns the end of a blank node's label, without dots at its end. */
    #labelEnd(at) {
        let end = this.#nameEnd(at);
        while (end > at && this.#bytes[end - 1] === ascii/* DOT */.y0)
            end--;
        return end;
    }
    /** Returns the end of the local name that begins at `at`, without dots at its end. */
    #localEnd(at) {
        const bytes = this.#bytes;
        let end = at;
        let i = at;
        while (i < this.#end) {
            const byte = bytes[i];
            if (byte === ascii/* BACKSLASH */.r_ && i + 1 < this.#end && bytes[i + 1] > ascii/* BLANK */.Z4)
                i += 2;
            else if (rdf_lines_NAME[byte] === 1 || byte === ascii/* COLON */.oH || byte === ascii/* PERCENT */.IQ)
                i++;
            else
                break;
            if (byte !== ascii/* DOT */.y0)
                end = i;
        }
        return end;
    }
    #local(start, end) {
        const raw = (0,latin1/* latin1 */.W)(this.#bytes, start, end);
        return raw.includes('\\') ? string_escapes_unescaped(raw, localEscape).bytes.toString('latin1') : raw;
    }
    /**
     * Reads `<…>`. If it has bytes that are not allowed in a reference, it may be something else, so its content is read
     * too.
     */
    #reference(at) {
        const bytes = this.#bytes;
        let proper = true;
        let own = false;
        let i = at + 1;
        for (; i < this.#end && bytes[i] !== ascii/* GREATER */.$b && bytes[i] !== ascii/* LESS */.ae; i++) {
            if (NO_REFERENCE[bytes[i]] === 1)
                proper = false;
            else if (bytes[i] === ascii/* BACKSLASH */.r_ || CUTS[bytes[i]] === 1)
                own = true;
        }
        const expected = this.#expected;
        this.#expected = 'nothing';
        if (i === this.#end || bytes[i] === ascii/* LESS */.ae)
            return at + 1;
        const iri = this.#plain(at + 1, i).toString('latin1');
        if ((0,rdf_iri/* isAbsolute */.oP)(iri)) {
            if (own || !proper)
                this.#own.push({ start: at + 1, end: i });
        }
        else
            this.#emit(this.#names.relative(iri));
        if (expected === 'namespace')
            this.#names.declare(this.#prefix, iri);
        if (expected === 'base')
            this.#names.rebase(iri);
        return proper || expected !== 'nothing' ? i + 1 : at + 1;
    }
    #emit(resolved) {
        if (resolved === null)
            return;
        const bytes = Buffer.from(resolved, 'latin1');
        this.#collector.string(bytes, 0, bytes.length, this.rows, 0, false);
    }
    /** Reads a string. A quote that is never closed does not open one. */
    #string(at) {
        const bytes = this.#bytes;
        const quote = bytes[at];
        if (this.#unclosed.has(quote))
            return at + 1;
        if (bytes[at + 1] === quote && at + 1 < this.#end) {
            if (bytes[at + 2] !== quote || at + 2 >= this.#end)
                return this.#afterString(at + 2);
            this.#long = quote;
            this.#broken = [];
            this.#brokenSize = 0;
            this.#brokenRow = this.rows;
            return this.#longString(at + 3);
        }
        const close = this.#closing(at + 1, quote, 1);
        if (close < 0) {
            this.#unclosed.add(quote);
            return at + 1;
        }
        this.#note(at + 1, close);
        return this.#afterString(close + 1);
    }
    /** Continues a long string at `at`. */
    #longString(at) {
        const close = this.#closing(at, this.#long, 3);
        const end = close < 0 ? this.#end : close;
        this.#note(at, end);
        this.#keepLong(at, end);
        if (close < 0)
            return end;
        this.#long = 0;
        this.#readBroken();
        return this.#afterString(close + 3);
    }
    /** Returns the position of the quotes that close the string; -1 where they are not in this line. */
    #closing(from, quote, quotes) {
        const bytes = this.#bytes;
        for (let i = from; i < this.#end; i++) {
            if (bytes[i] === ascii/* BACKSLASH */.r_)
                i++;
            else if (bytes[i] === quote) {
                if (quotes === 1)
                    return i;
                if (i + 2 < this.#end && bytes[i + 1] === quote && bytes[i + 2] === quote) {
                    // If there are more than three, the last three close it.
                    while (i + 3 < this.#end && bytes[i + 3] === quote)
                        i++;
                    return i;
                }
            }
        }
        return -1;
    }
    /** Skips the language tag that may follow a string. */
    #afterString(at) {
        return at < this.#end && this.#bytes[at] === ascii.AT ? this.#tagEnd(at + 1) : at;
    }
    /** Notes a string that means more than its line: it has escapes, or is a URL as a whole. */
    #note(start, end) {
        const text = this.#bytes.subarray(start, end);
        const whole = text.includes(ascii/* BLANK */.Z4) && beginsAsAddress(text);
        if (whole || text.includes(ascii/* BACKSLASH */.r_))
            this.#own.push({ start, end });
    }
    #keepLong(start, end) {
        this.#brokenSize += end - start + 1;
        if (this.#broken === null)
            return;
        this.#broken.push(Buffer.from(this.#bytes.subarray(start, end)), Buffer.from('\n'));
        if (this.#brokenSize <= MAX_BROKEN_URL_BYTES)
            return;
        const address = beginsAsAddress(Buffer.concat(this.#broken));
        this.#broken = null;
        if (address)
            this.#tooLarge ??= tooLong(this.#brokenRow);
    }
    #readBroken() {
        const held = this.#broken;
        this.#broken = null;
        if (held === null || held.length <= 2)
            return;
        const text = string_escapes_unescaped(Buffer.concat(held).toString('latin1').trim(), stringEscape).bytes;
        if (!text.includes(ascii.LF) || !beginsAsAddress(text))
            return;
        this.#collector.string(text, 0, text.length, this.#brokenRow, 0, false);
    }
    /** Returns the text from `start` to `end` without its escapes. */
    #plain(start, end) {
        const raw = this.#bytes.subarray(start, end);
        if (!raw.includes(ascii/* BACKSLASH */.r_))
            return Buffer.from(raw.buffer, raw.byteOffset, raw.length);
        return string_escapes_unescaped((0,latin1/* latin1 */.W)(raw, 0, raw.length), stringEscape).bytes;
    }
}
function tooLongForEscapes(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)} is too long to be read with its escapes; split it`, { line: row });
}
function tooLong(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)}: a string of several lines begins as a link and is too long; write the link on one line`, { line: row });
}
/** Returns true if a text begins with letters and a colon; line ends between them are ignored. */
function beginsAsAddress(text) {
    const start = (0,latin1/* latin1 */.W)(text, 0, 256);
    return /^\s*[A-Za-z][A-Za-z0-9+.-]*:/.test(start.replace(/[\t\r\n]/g, '')) || /^\s*[A-Za-z]+(?:%|&|\\)/.test(start);
}
function bytesOf(characters) {
    return (0,byte_table/* byteTable */.v)(new RegExp(`^[\\x80-\\xff${characters}]$`));
}
//# sourceMappingURL=rdf-lines.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: ./lib/manifest/bytes/header-first.js
var header_first = __webpack_require__(9827);
;// CONCATENATED MODULE: ./lib/manifest/weights/gguf-references.js
/** Recognises in the keys of GGUF which models and datasets a file comes from. */


/** Keys whose value may be an id of the hub instead of a URL. */
const IDS = [
    [/^general\.(?:base_model|source)(?:\.\d+)?(?:\.(?:repo_url|url|huggingface\.repository))?$/, 'model'],
    [/^general\.datasets?(?:\.\d+)?(?:\.(?:repo_url|url))?$/, 'dataset']
];
/** Keys with the two parts of an id, as people write them: with blanks. */
const PART = /^general\.(base_model|dataset)\.(\d{1,3})\.(organization|name)$/;
class GgufReferences {
    #parts = new Map();
    /** Takes an entry with a text; returns what the text refers to if it is an id, or null. */
    add(key, text) {
        const [, kind, index, part] = PART.exec(key) ?? [];
        if (kind !== undefined && index !== undefined && text.length <= manifest_limits/* MAX_ID_PART_CHARACTERS */.WV) {
            const parts = this.#parts.get(`${kind}.${index}`) ?? {};
            this.#parts.set(`${kind}.${index}`, { ...parts, [part === 'name' ? 'name' : 'organization']: text });
        }
        return IDS.find(([keys]) => keys.test(key))?.[1] ?? null;
    }
    /** Returns the URLs of the repositories whose organisation and name were given. */
    urls() {
        return [...this.#parts].flatMap(([key, { organization, name }]) => {
            if (organization === undefined || name === undefined)
                return [];
            const id = `${organization}/${name}`.trim().replaceAll(/ +/g, '-');
            return (0,hub_reference/* hubUrl */.vx)(id, key.startsWith('dataset') ? 'dataset' : 'model') ?? [];
        });
    }
}
//# sourceMappingURL=gguf-references.js.map
;// CONCATENATED MODULE: ./lib/manifest/weights/gguf.js








/** Bytes of the values of each type; 0 for strings and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;
/** Reads every string. The row of an item is the number of its entry. Returns the number of entries. */
async function* readGguf({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, header => new GgufHeader(header, collector).read());
}
class GgufHeader {
    #reader;
    #collector;
    #references = new GgufReferences();
    #little = true;
    /** The bytes of a length: four in version 1. */
    #wide = 8;
    #row = 0;
    constructor(reader, collector) {
        this.#reader = reader;
        this.#collector = collector;
    }
    async *read() {
        const magic = (0,latin1/* latin1 */.W)(await this.#bytes(4));
        const order = (0,record_marks/* ggufOrderOf */.DR)(await this.#bytes(4));
        if (magic !== record_marks/* GGUF_MAGIC */.IH || order === null)
            throw gguf_broken((0,safe_text/* safe */.gB) `it does not begin like one`);
        this.#little = order.little;
        this.#wide = order.version === 1 ? 4 : 8;
        const tensors = await this.#number(this.#wide);
        const entries = await this.#number(this.#wide);
        while (this.#row < entries) {
            this.#row++;
            const key = await this.#string();
            yield* this.#value((0,latin1/* latin1 */.W)(key), await this.#number(4), 0);
        }
        for (const url of this.#references.urls())
            this.#collect(Buffer.from(url));
        for (let tensor = 0; tensor < tensors; tensor++) {
            await this.#string();
            const dimensions = await this.#number(4);
            await this.#skip(dimensions * this.#wide + 4 + 8);
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        return entries;
    }
    async *#value(key, type, depth) {
        if (type === STRING) {
            const text = (0,latin1/* latin1 */.W)(await this.#string());
            const referent = this.#references.add(key, text);
            const url = referent === null || !text.includes('/') ? null : (0,hub_reference/* hubUrl */.vx)(text, referent);
            if (url !== null)
                this.#collect(Buffer.from(url));
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        else if (type === ARRAY) {
            if (depth === manifest_limits/* MAX_GGUF_DEPTH */.Z8)
                throw gguf_broken((0,safe_text/* safe */.gB) `its arrays are nested too deep`);
            const inner = await this.#number(4);
            const length = await this.#number(this.#wide);
            const size = SIZES[inner] ?? 0;
            if (size > 0)
                await this.#skip(length * size);
            else
                for (let i = 0; i < length; i++)
                    yield* this.#value(key, inner, depth + 1);
        }
        else if (SIZES[type] === undefined)
            throw gguf_broken((0,safe_text/* safe */.gB) `it has a value of an unknown type`);
        else
            await this.#skip(SIZES[type]);
    }
    /** Reads and collects a string. */
    async #string() {
        const size = await this.#number(this.#wide);
        if (size > manifest_limits/* MAX_STRING_BYTES */.Zp)
            throw gguf_broken((0,safe_text/* safe */.gB) `it has a string of more than 16 MiB`);
        const bytes = await this.#bytes(size);
        this.#collect(bytes);
        return bytes;
    }
    #collect(text) {
        this.#collector.string(text, 0, text.length, this.#row, 0, false);
    }
    async #number(size) {
        const bytes = await this.#bytes(size);
        const view = new DataView(bytes.buffer, bytes.byteOffset, size);
        return size === 4 ? view.getUint32(0, this.#little) : Number(view.getBigUint64(0, this.#little));
    }
    async #bytes(size) {
        const bytes = await this.#reader.exactly(size);
        if (bytes.length < size)
            throw cutOff();
        return bytes;
    }
    async #skip(size) {
        const start = this.#reader.position;
        for await (const _ of this.#reader.take(size))
            ;
        if (this.#reader.position - start < size)
            throw cutOff();
    }
}
function cutOff() {
    return gguf_broken((0,safe_text/* safe */.gB) `it ends inside its header`);
}
function gguf_broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as GGUF: ${what}; write the file again`);
}
//# sourceMappingURL=gguf.js.map
// EXTERNAL MODULE: ./lib/manifest/json/json.js
var json = __webpack_require__(392);
;// CONCATENATED MODULE: ./lib/manifest/weights/safetensors.js





const SIZE_BYTES = 8;
/** An empty object. */
const MIN_HEADER_BYTES = 2;
/** Reads the header as JSON; returns 1, since a file of weights has no rows. */
async function* readSafetensors({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, header => readHeader(header, collector));
}
async function* readHeader(reader, collector) {
    const bytes = Buffer.from(await reader.exactly(SIZE_BYTES));
    const size = bytes.length < SIZE_BYTES ? 0 : Number(bytes.readBigUInt64LE());
    if (size < MIN_HEADER_BYTES || size > manifest_limits/* MAX_SAFETENSORS_HEADER_BYTES */.X9) {
        throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it does not begin with a header of ${(0,safe_text/* count */.U9)(MIN_HEADER_BYTES)} to ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_SAFETENSORS_HEADER_BYTES */.X9)} bytes; save the file again`);
    }
    const end = reader.position + size;
    yield* (0,json/* readJson */.Vh)(reader.take(size), collector, false);
    if (reader.position === end)
        return 1;
    throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it ends inside its header; save the file again`);
}
//# sourceMappingURL=safetensors.js.map
;// CONCATENATED MODULE: ./lib/manifest/format/late-readers.js






















const ofText = (read) => (content, collector) => read((0,encoding/* utf8 */.As)(content), collector);
const LATE_READERS = {
    markdown: ofText(readMarkdown),
    yaml: ofText(yaml/* readYaml */.g),
    toml: ofText(readToml),
    restructuredText: ofText(readRestructuredText),
    python: ofText(readPython),
    shell: ofText(readWithVariables(SHELL)),
    powershell: ofText(readWithVariables(POWERSHELL)),
    batch: ofText(readWithVariables(BATCH)),
    r: ofText(readWithVariables(R)),
    julia: ofText(readWithVariables(JULIA)),
    asciidoc: ofText(readWithVariables(ASCIIDOC)),
    org: ofText(readWithVariables(ORG)),
    tex: ofText(readWithVariables(TEX)),
    bibtex: ofText(readWithVariables(BIBTEX)),
    make: ofText(readWithVariables(MAKE)),
    javascript: ofText(readWithVariables(JAVASCRIPT)),
    html: ofText(readHtml),
    xml: ofText(readXml),
    folded: ofText(readFolded),
    rdf: ofText(readRdf),
    sparql: ofText(readSparql),
    message: ofText(readMessage),
    notebook: (content, collector) => readNotebook((0,encoding/* utf8 */.As)(content), collector, pageTexts),
    tar: readTar,
    zip: readZip,
    safetensors: readSafetensors,
    gguf: readGguf
};
/** Yields the texts of a string that is a page, or the address of one. */
function pageIn(text, resolver) {
    resolver.allow(text.length);
    return htmlTexts((0,addressed_page/* addressedPage */.PJ)((0,latin1/* latin1 */.W)(text)) ?? text, new PageLinks(null, resolver));
}
//# sourceMappingURL=late-readers.js.map

/***/ }),

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectName),
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8677);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9298);





/** Thrown where a member that is not kept has to be read again. */
class NeedsOwnPass extends Error {
}
/** Reads every member and its name; a fault in one does not stop the others. Returns the total number of rows. */
async function* readMembers(walk, { meter }, collector, inside) {
    if (inside === null)
        throw tooDeep();
    const faults = new MemberFaults();
    const later = [];
    const ends = [];
    // Inside a record everything has its row.
    const around = collector.record;
    const read = async function* ({ path, record }, stored) {
        collector.record = around === null ? (record ?? null) : { row: around.row, address: record?.address ?? null };
        try {
            return yield* record === undefined
                ? inside.read(path, stored, collector)
                : inside.lenient(path, stored, collector);
        }
        finally {
            collector.record = around;
        }
    };
    let rows = 0;
    let index = 0;
    for await (const { content, ...member } of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .upToFault */ .Ls)(walk.first, ends)) {
        if (member.record === undefined)
            collectName(member.path, collector, inside);
        const held = new HeldMember(content);
        try {
            const stored = { first: held.open(), again: () => held.again(), meter: meter.deeper };
            rows += yield* read(member, stored);
        }
        catch (error) {
            // Past the deadline the run ends; this is not a fault of the member.
            collector.watch.checkDeadline();
            if (error instanceof NeedsOwnPass)
                later.push([index, member]);
            else
                faults.add(error, member, index);
        }
        index++;
    }
    for (const [at, member] of later) {
        try {
            const source = await memberAt(walk, at);
            const stored = { first: source.open(), again: async () => source, meter: meter.afresh() };
            rows += yield* read(member, stored);
        }
        catch (error) {
            collector.watch.checkDeadline();
            faults.add(error instanceof NeedsOwnPass ? tooLarge() : error, member, at);
        }
    }
    if (ends.length > 0)
        throw ends[0];
    faults.check();
    return rows;
}
/** Collects a name or comment of a container, which is a string like any other. */
function collectName(name, collector, inside) {
    if (inside?.bytesOnly === true)
        return;
    const bytes = Buffer.from(name, 'latin1');
    collector.string(bytes, 0, bytes.length, 1, 0, false);
}
/** Returns a member as a source of its own; each pass walks through the container up to it. */
async function memberAt(walk, index) {
    const again = await walk.again();
    const open = async function* () {
        let at = 0;
        for await (const { content } of again()) {
            if (at++ !== index)
                continue;
            yield* content;
            return;
        }
    };
    let size = 0;
    for await (const chunk of open())
        size += chunk.length;
    return { size, open };
}
/** Keeps the first bytes of a member as they pass, so that a small one can be read more than once. */
class HeldMember {
    #chunks;
    #held = [];
    #size = 0;
    constructor(content) {
        this.#chunks = content[Symbol.asyncIterator]();
    }
    async *open() {
        for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next())
            yield chunk;
    }
    async again() {
        while (this.#size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El && (await this.#next()) !== null)
            ;
        if (this.#size > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El)
            throw new NeedsOwnPass();
        const held = this.#held;
        const open = async function* () {
            yield* held;
        };
        return { size: this.#size, open };
    }
    async #next() {
        const step = await this.#chunks.next();
        if (step.done === true)
            return null;
        this.#size += step.value.length;
        if (this.#size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El) {
            _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E.keep(step.value);
            this.#held.push(step.value);
        }
        else {
            this.#held.length = 0;
        }
        return step.value;
    }
}
/** Collects the faults of members; reports the first, with the member's name, and how many more there are. */
class MemberFaults {
    #first = null;
    #more = 0;
    add(error, { path, record }, index) {
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        if (this.#first !== null) {
            this.#more++;
            return;
        }
        const name = record === undefined ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `member ${index + 1}`) : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `record ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(record.row)}`;
        this.#first = new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(error.reason, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `in ${name}: ${error.text}`, { cause: error });
    }
    check() {
        if (this.#first === null)
            return;
        if (this.#more === 0)
            throw this.#first;
        const { reason, text, cause } = this.#first;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(reason, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${text} (and ${this.#more} more of its members could not be read)`, { cause });
    }
}
function tooDeep() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `containers inside containers are opened once, not twice; store the inner files separately`);
}
function tooLarge() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is too large to read inside a nested container; store it separately`);
}
//# sourceMappingURL=members.js.map

/***/ })

};
