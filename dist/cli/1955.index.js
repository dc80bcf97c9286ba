export const id = 1955;
export const ids = [1955];
export const modules = {

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

/***/ }),

/***/ 5427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   Nb: () => (/* binding */ headerIn),
/* harmony export */   WD: () => (/* binding */ headersIn),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5391);


/** Reads up to the first empty line, and that too; null where there is none: then nothing was read. */
async function readHead(reader) {
    let bytes = Buffer.alloc(0);
    let length = 0;
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        if (length + chunk.length > bytes.length) {
            const larger = Buffer.alloc((length + chunk.length) * 2);
            bytes.copy(larger, 0, 0, length);
            bytes = larger;
        }
        bytes.set(chunk, length);
        const from = Math.max(0, length - 2);
        length += chunk.length;
        const end = endOfHead(bytes.subarray(0, length), from);
        if (end !== null && end <= _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HEAD_BYTES */ .O) {
            reader.putBack(chunk.subarray(chunk.length - (length - end)));
            return headIn(bytes.subarray(0, end));
        }
        if (length > _warc_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HEAD_BYTES */ .O)
            break;
    }
    if (length > 0)
        reader.putBack(bytes.subarray(0, length));
    return null;
}
/** Returns the value of a header, or null. */
function headerIn(head, name) {
    return headersIn(head, name)[0] ?? null;
}
/** Returns the values of all headers with this name, which is in lower case. */
function headersIn({ lines }, name) {
    return lines.flatMap(line => {
        const header = splitHeader(line);
        return header.name === name ? [header.value] : [];
    });
}
/** Splits a header into its name in lower case and its value; the name is empty where there is none. */
function splitHeader(line) {
    const colon = line.indexOf(':');
    return { name: line.slice(0, Math.max(0, colon)).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}
function endOfHead(bytes, from) {
    const ends = ['\n\r\n', '\n\n'].flatMap(end => {
        const at = bytes.indexOf(end, from, 'latin1');
        return at < 0 ? [] : [at + end.length];
    });
    return ends.length === 0 ? null : Math.min(...ends);
}
function headIn(bytes) {
    const [start = '', ...lines] = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(bytes)
        .replace(/\r?\n[ \t]+/g, ' ')
        .split(/\r?\n/);
    return { start, lines: lines.filter(line => line !== ''), bytes };
}
//# sourceMappingURL=headers.js.map

/***/ }),

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordsIn)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5427);
/** Splits a web archive into its records. */




/**
 * Throws `manifest-unreadable` where records do not follow one another.
 *
 * @param between receives the line ends around records
 */
async function* recordsIn(reader, between = () => undefined) {
    for (let row = 1; await passLineEnds(reader, between); row++) {
        const head = await (0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(reader);
        if (head === null)
            throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `is cut off or has no end of its headers`);
        const size = sizeIn(head, row);
        const start = reader.position;
        yield { row, head, block: reader.take(size) };
        for await (const _ of reader.take(size - (reader.position - start)))
            ;
        if (reader.position - start < size)
            throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `is cut off`);
    }
}
/** Moves to the next record; returns false if there is none. */
async function passLineEnds(reader, between) {
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        const at = chunk.findIndex(byte => byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__.CR && byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__.LF);
        between(at < 0 ? chunk : chunk.subarray(0, at));
        if (at < 0)
            continue;
        reader.putBack(chunk.subarray(at));
        return true;
    }
    return false;
}
/** Returns the size of the content. Throws where programs would read the record in different ways. */
function sizeIn(head, row) {
    if (!/^WARC\/\d\.\d{1,2}[ \t]*$/.test(head.start))
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `does not begin with the version of WARC`);
    const [size, ...others] = new Set((0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headersIn */ .WD)(head, 'content-length'));
    if (size === undefined || others.length > 0 || !/^\d{1,15}$/.test(size)) {
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `does not have exactly one size`);
    }
    if (new Set((0,_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headersIn */ .WD)(head, 'content-type')).size > 1)
        throw broken(row, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `has two types`);
    return Number(size);
}
function broken(row, what) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it cannot be read as WARC: record ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(row)} ${what}; write the archive again`);
}
//# sourceMappingURL=records.js.map

/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_HEAD_BYTES),
/* harmony export */   i: () => (/* binding */ MAX_CHUNK_LINE_BYTES)
/* harmony export */ });
/** The limits on web archives. */
/** Bytes of the headers of a record, and of those of its HTTP message; servers send some 16 KiB at most. */
const MAX_HEAD_BYTES = 1 << 20;
/** Bytes of the line in front of a chunk of HTTP: its size, and extensions, which servers do not send. */
const MAX_CHUNK_LINE_BYTES = 1 << 12;
//# sourceMappingURL=warc-limits.js.map

/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWarc: () => (/* binding */ readWarc)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/member/members.js
var members = __webpack_require__(9847);
// EXTERNAL MODULE: ./lib/manifest/markup/relative-link.js
var relative_link = __webpack_require__(4161);
// EXTERNAL MODULE: ./lib/manifest/warc/headers.js
var headers = __webpack_require__(5427);
;// CONCATENATED MODULE: ./lib/manifest/warc/collect-head.js


function collectHead({ start, lines }, { row, address }, collector) {
    const collect = (text, role) => {
        collector.reading(Buffer.from(text, 'latin1'), row, false, role);
    };
    const resolver = new relative_link/* Resolver */.x();
    const base = address === null ? null : resolver.base(address, null);
    collect(start, 'first');
    for (const line of lines) {
        const { name, value } = (0,headers/* splitHeader */.GP)(line);
        // Identifiers of records are random; elsewhere an MD5 may be written like that.
        if (RECORD_ID.test(value)) {
            collect(name, 'first');
            continue;
        }
        collect(line, 'first');
        collect(value.replace(/^<(.*)>$/, '$1'), 'further');
        if (name.endsWith('-digest'))
            for (const digest of digestsIn(value))
                collect(digest, 'further');
        if (base === null)
            continue;
        for (const link of linksIn(name, value)) {
            const resolved = resolver.resolve(link, base);
            if (resolved !== null)
                collect(resolved, 'further');
        }
    }
}
const RECORD_ID = /^<urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/i;
/** Returns the links in a header that may be relative (RFC 9110, sections 8.7 and 10.2.2; RFC 8288, section 3). */
function linksIn(name, value) {
    switch (name) {
        case 'location':
        case 'content-location':
        case 'uri':
            return [value];
        case 'refresh': {
            const [, link] = /^[\d.\s]*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(value) ?? [];
            return link === undefined ? [] : [link];
        }
        case 'link':
            return [...value.matchAll(/<([^>]*)>/g)].map(([, link = '']) => link);
        default:
            return [];
    }
}
/** Bytes of a digest by its algorithm. SHA-1 in base32 is found in any text. */
const DIGEST_BYTES = { md5: 16, sha256: 32, sha512: 64 };
/** Returns the digest of `sha256:BASE32` in hex; other notations are found without this. */
function digestsIn(value) {
    const [, label = '', base32 = ''] = /^([a-z]+-?\d+):([a-z2-7]{26,103})=*$/i.exec(value) ?? [];
    const algorithm = label.toLowerCase().replace('-', '');
    const size = DIGEST_BYTES[algorithm];
    if (size === undefined || base32.length !== Math.ceil((size * 8) / 5))
        return [];
    return [`${algorithm}:${fromBase32(base32).subarray(0, size).toString('hex')}`];
}
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
function fromBase32(text) {
    const bits = Array.from(text.toLowerCase(), char => BASE32.indexOf(char).toString(2).padStart(5, '0')).join('');
    return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
}
//# sourceMappingURL=collect-head.js.map
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/manifest/warc/warc-limits.js
var warc_limits = __webpack_require__(5391);
;// CONCATENATED MODULE: ./lib/manifest/warc/http-body.js
/** Reads the body of an HTTP message as it was sent: in chunks (RFC 9112, section 7.1). */



const NOTHING = new Uint8Array(0);
/** Bytes of chunks that are joined: a body may have a chunk for each of its bytes. */
const JOINED_BYTES = 1 << 14;
/**
 * Yields the body without the lines around its chunks. Crawlers also store bodies that are not in chunks any more, or
 * that are cut off: from where there is no chunk, the bytes are passed on as they are.
 *
 * @param around receives extensions of chunks, and what follows the last one
 */
async function* withoutChunks(body, around) {
    const joined = new Joined();
    const chunks = new Chunks(bytes => joined.add(bytes), around);
    for await (const bytes of body) {
        chunks.read(bytes);
        yield* joined.take(JOINED_BYTES);
    }
    chunks.end();
    yield* joined.take(1);
}
class Chunks {
    #pass;
    #around;
    #place = 'size';
    /** The beginning of a line. */
    #line = NOTHING;
    /** Bytes of the chunk that follow. */
    #left = 0;
    constructor(pass, around) {
        this.#pass = pass;
        this.#around = around;
    }
    read(bytes) {
        for (let at = 0; at < bytes.length; at = this.#next(bytes, at))
            ;
    }
    end() {
        this.#pass(this.#line);
        this.#line = NOTHING;
    }
    /** Reads from `at`; returns where it stopped. */
    #next(bytes, at) {
        switch (this.#place) {
            case 'size':
                return this.#size(bytes, at);
            case 'bytes': {
                const end = Math.min(bytes.length, at + this.#left);
                this.#pass(bytes.subarray(at, end));
                this.#left -= end - at;
                if (this.#left === 0)
                    this.#place = 'end';
                return end;
            }
            case 'end':
                return this.#end(bytes, at);
            case 'trailer':
                this.#around(bytes.subarray(at));
                return bytes.length;
            case 'plain':
                this.#pass(bytes.subarray(at));
                return bytes.length;
        }
    }
    #size(bytes, at) {
        const end = bytes.indexOf(ascii.LF, at) + 1;
        const part = bytes.subarray(at, end === 0 ? bytes.length : end);
        // A copy, because the source may reuse its buffer.
        this.#line = this.#line.length === 0 && end > 0 ? part : Buffer.concat([this.#line, part]);
        if (end === 0 && this.#line.length <= warc_limits/* MAX_CHUNK_LINE_BYTES */.i)
            return bytes.length;
        const [, size, extension = ''] = /^([0-9a-f]{1,12})[ \t]*(;[^]*)?\r?\n$/i.exec((0,latin1/* latin1 */.W)(this.#line)) ?? [];
        if (size === undefined) {
            this.#place = 'plain';
            this.#pass(this.#line);
        }
        else {
            if (extension !== '')
                this.#around(this.#line);
            this.#left = parseInt(size, 16);
            this.#place = this.#left === 0 ? 'trailer' : 'bytes';
        }
        this.#line = NOTHING;
        return at + part.length;
    }
    /** Skips the line end after a chunk. */
    #end(bytes, at) {
        const byte = bytes[at];
        if (byte === ascii.CR && this.#line.length === 0) {
            this.#line = Uint8Array.of(ascii.CR);
            return at + 1;
        }
        this.#place = 'size';
        if (byte !== ascii.LF)
            return at;
        this.#line = NOTHING;
        return at + 1;
    }
}
/** Joins pieces. */
class Joined {
    #pieces = [];
    #small = new Uint8Array(JOINED_BYTES);
    #filled = 0;
    #size = 0;
    add(bytes) {
        this.#size += bytes.length;
        if (bytes.length > JOINED_BYTES - this.#filled)
            this.#flush();
        if (bytes.length > JOINED_BYTES) {
            this.#pieces.push(bytes);
            return;
        }
        this.#small.set(bytes, this.#filled);
        this.#filled += bytes.length;
    }
    /** Returns what was added since the last call, if it has at least `least` bytes; else nothing. */
    take(least) {
        if (this.#size < least)
            return [];
        this.#flush();
        const pieces = this.#pieces;
        this.#pieces = [];
        this.#size = 0;
        return pieces;
    }
    #flush() {
        if (this.#filled === 0)
            return;
        this.#pieces.push(this.#small.slice(0, this.#filled));
        this.#filled = 0;
    }
}
//# sourceMappingURL=http-body.js.map
;// CONCATENATED MODULE: ./lib/manifest/warc/payload.js
/** Finds out what a record contains: which bytes are its payload, and under which name their format is looked up. */






/** @param block the content of the record */
async function payloadOf(head, block, sink) {
    const payload = await wholePayload(head, block, sink);
    return isDivided(head) ? { ...payload, content: refusedAtEnd(payload.content) } : payload;
}
async function wholePayload(head, block, sink) {
    const type = mediaType(head);
    const message = new byte_reader/* ByteReader */.k(block);
    if (type !== 'application/http' && !(await beginsAsHttp(message))) {
        return { path: nameOf(type, []), content: bodyOf(message) };
    }
    const inner = await (0,headers/* readHead */.zy)(message);
    if (inner === null)
        return { path: nameOf('', []), content: bodyOf(message) };
    sink.head(inner);
    const inChunks = (0,headers/* headersIn */.WD)(inner, 'transfer-encoding').some(value => /\bchunked\b/i.test(value));
    const body = inChunks ? new byte_reader/* ByteReader */.k(withoutChunks(bodyOf(message), sink.around)) : message;
    // Some answers have only headers, also that of a compression.
    const first = await body.next();
    if (first !== null)
        body.putBack(first);
    return { path: nameOf(mediaType(inner), first === null ? [] : encodingsOf(inner)), content: bodyOf(body) };
}
/** Checks for the first line of a message: some programs look at it instead of the type. */
async function beginsAsHttp(message) {
    const start = await message.exactly(START_LINE_BYTES);
    if (start.length > 0)
        message.putBack(start);
    return /^(?:HTTP\/\d|[A-Z]{3,16} \S+ HTTP\/\d)/.test((0,latin1/* latin1 */.W)(start));
}
/** Bytes of the first line of a message that are looked at. */
const START_LINE_BYTES = 1 << 13;
/** Suffixes by media type. Text of any other type is recognised by its content. */
const SUFFIXES = [
    [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
    [/^(?:text\/plain|application\/warc-fields|text\/dns)$/, 'txt'],
    [/^(?:text|application)\/csv$/, 'csv'],
    [/^text\/tab-separated-values$/, 'tsv'],
    [/^text\/(?:x-)?markdown$/, 'md'],
    [/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/, 'js'],
    [/^text\/calendar$/, 'ics'],
    [/^(?:text\/turtle|application\/n-(?:triples|quads))$/, 'ttl'],
    [/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/, 'jsonl'],
    [/^(?:text\/|application\/(?:[\w.-]+\+)?)json$/, 'json'],
    [/^(?:text\/|(?:application|image)\/(?:[\w.-]+\+)?)xml$/, 'xml']
];
/** Compressions of HTTP that only their name shows; the others have a magic number. */
const ENCODINGS = { br: 'br', deflate: 'deflate' };
function nameOf(type, encodings) {
    const suffix = SUFFIXES.find(([types]) => types.test(type))?.[1];
    return ['payload', ...(suffix === undefined ? [] : [suffix]), ...encodings].join('.');
}
function mediaType(head) {
    const [type = ''] = ((0,headers/* headerIn */.Nb)(head, 'content-type') ?? '').split(';');
    return type.trim().toLowerCase();
}
/** Returns the suffixes of the compressions, in the order in which they were applied. */
function encodingsOf(head) {
    const named = (0,headers/* headersIn */.WD)(head, 'content-encoding').join(',').toLowerCase().split(',');
    return named.flatMap(name => ENCODINGS[name.trim()] ?? []);
}
/** Returns true if the record is one part of a larger one. */
function isDivided(head) {
    return ((0,headers/* headerIn */.Nb)(head, 'warc-type')?.toLowerCase() === 'continuation' || (0,headers/* headerIn */.Nb)(head, 'warc-segment-number') !== null);
}
async function* bodyOf(message) {
    for (let chunk = await message.next(); chunk !== null; chunk = await message.next())
        yield chunk;
}
async function* refusedAtEnd(block) {
    yield* block;
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a part of a record that was divided, and a link may be divided too; write the archive without segments`);
}
//# sourceMappingURL=payload.js.map
// EXTERNAL MODULE: ./lib/manifest/warc/records.js
var records = __webpack_require__(2143);
;// CONCATENATED MODULE: ./lib/manifest/warc/warc.js








/** Reads every record; the row of an item is the number of its record. Returns the number of records. */
async function* readWarc(content, collector, inside) {
    const walk = new Walk(inside?.bytesOnly === true ? null : collector);
    const reader = new byte_reader/* ByteReader */.k(content.all);
    const again = async () => {
        const source = await content.source();
        return async function* () {
            const own = new byte_reader/* ByteReader */.k(source.open());
            try {
                yield* new Walk(null).payloads(own);
            }
            finally {
                await own.close();
            }
        };
    };
    try {
        yield* (0,members/* readMembers */.m)({ first: walk.payloads(reader), again }, content, collector, inside);
    }
    catch (error) {
        collector.watch.checkDeadline();
        if (error instanceof errors/* GateError */.ue)
            yield* searchRest(reader, collector, walk.rows + 1);
        throw error;
    }
    return walk.rows;
}
/** Searches what follows a fault for URLs. */
async function* searchRest(reader, collector, row) {
    const strings = new byte_strings/* ByteStrings */.z(collector, row);
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
}
/** One pass over the records. */
class Walk {
    /** Records so far. */
    rows = 0;
    #collector;
    /** @param collector receives the headers; null where they are not wanted */
    constructor(collector) {
        this.#collector = collector;
    }
    /** Yields what the records contain. */
    async *payloads(reader) {
        for await (const { row, head, block } of (0,records/* recordsIn */.Q)(reader)) {
            this.rows = row;
            this.#collect(head, { row, address: null });
            yield* this.#payload(head, block, { row, address: addressIn(head) });
        }
    }
    async *#payload(head, block, place) {
        const strings = this.#collector === null ? null : new byte_strings/* ByteStrings */.z(this.#collector, place.row);
        const { path, content } = await payloadOf(head, block, {
            head: inner => this.#collect(inner, place),
            around: bytes => strings?.add(bytes)
        });
        yield { path, record: place, content };
        strings?.end();
    }
    #collect(head, place) {
        if (this.#collector !== null)
            collectHead(head, place, this.#collector);
    }
}
/** Returns the URL of what was captured; older writers put it in angle brackets. */
function addressIn(head) {
    const [, address = null] = /^<?(.*?)>?$/.exec((0,headers/* headerIn */.Nb)(head, 'warc-target-uri') ?? '') ?? [];
    return address;
}
//# sourceMappingURL=warc.js.map

/***/ })

};
