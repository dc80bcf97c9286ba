export const id = 9517;
export const ids = [9517];
export const modules = {

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Numbers)
/* harmony export */ });
/** A growing list of unsigned 32-bit numbers, without an object per number. */
class Numbers {
    #values = new Uint32Array(256);
    #length = 0;
    get length() {
        return this.#length;
    }
    push(value) {
        // Stryker disable next-line EqualityOperator: growing too early does no harm
        if (this.#length + 1 > this.#values.length) {
            const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5));
            larger.set(this.#values);
            this.#values = larger;
        }
        this.#values[this.#length++] = value;
    }
    /** Adds all numbers of another list. */
    append(other) {
        for (let index = 0; index < other.length; index++)
            this.push(other.at(index));
    }
    clear() {
        this.#length = 0;
    }
    /** Returns the number at an index; 0 past the end. */
    at(index) {
        return index >= 0 && index < this.#length ? this.#values[index] : 0;
    }
    /** Returns the numbers so far; valid until the next push. */
    view() {
        return this.#values.subarray(0, this.#length);
    }
}
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readListFile),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/digest/sha256.js
var sha256 = __webpack_require__(8141);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/service/list-entry.js
var list_entry = __webpack_require__(102);
;// CONCATENATED MODULE: ./lib/service/hash-lines.js
/** Reads the commonest lines of long lists, hashes in small letters, without a string or an object for each. */




/** The value of each byte as a digit, else 255: also for capitals, which have the same meaning but another expression. */
const DIGITS = Uint8Array.from(percent/* HEX */.UG, (digit, byte) => (byte >= 0x41 && byte <= 0x46 ? 255 : digit));
class HashLines {
    #lines = [];
    /** Most lines begin like the one before. */
    #last = null;
    /** Where the line after the last one begins. */
    next = 0;
    /** Adds the lines of a threat type. @param type its index */
    add(threatType, type) {
        for (const [kind, digits] of list_entry/* HASH_DIGITS */._O) {
            const bytes = Buffer.from(`${threatType}\t${kind}:`, 'latin1');
            this.#lines.push({ bytes, type, kind, kindAt: threatType.length + 1, digits });
        }
    }
    /**
     * Reads the line at `start` with its end, and writes its digest to `into`. Returns null for everything else, which
     * `parseListLine` reads or refuses, and for a line that is not complete.
     */
    read(bytes, start, into) {
        const line = this.#lineAt(bytes, start);
        if (line === null)
            return null;
        const from = start + line.bytes.length;
        const end = from + line.digits;
        const lineEnd = bytes[end] === ascii.CR ? end + 1 : end;
        if (bytes[lineEnd] !== ascii.LF)
            return null;
        if (line.kind === 'expr-sha256') {
            for (let i = 0; i < 32; i++) {
                const high = DIGITS[bytes[from + 2 * i]];
                const low = DIGITS[bytes[from + 2 * i + 1]];
                if ((high | low) > 15)
                    return null;
                into[i] = (high << 4) | low;
            }
        }
        else {
            for (let i = from; i < end; i++)
                if (DIGITS[bytes[i]] > 15)
                    return null;
            (0,sha256/* sha256Into */.yM)(bytes, start + line.kindAt, end, into, 0);
        }
        this.next = lineEnd + 1;
        return line;
    }
    #lineAt(bytes, start) {
        if (this.#last !== null && hasAt(bytes, start, this.#last.bytes))
            return this.#last;
        const line = this.#lines.find(each => hasAt(bytes, start, each.bytes));
        if (line !== undefined)
            this.#last = line;
        return line ?? null;
    }
}
function hasAt(bytes, at, text) {
    for (let i = 0; i < text.length; i++)
        if (bytes[at + i] !== text[i])
            return false;
    return true;
}
//# sourceMappingURL=hash-lines.js.map
// EXTERNAL MODULE: ./lib/service/service-limits.js
var service_limits = __webpack_require__(1229);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/service/list-file.js
/**
 * Reads a list file: lines of `THREAT_TYPE<TAB>ENTRY`, and `#` comments. An entry is a URL or a host/path pattern, a
 * content hash, the MD5 of a URL, or a ready digest (specification, section 6). One wrong line makes the whole file
 * invalid: an entry that is silently dropped would never be looked for.
 */







const PAUSE_LINES = 1024;
/**
 * Reads a list file in little memory.
 *
 * @param name what errors call the file
 * @param allowed threat types in addition to the known ones
 * @throws GateError `usage` with the wrong lines and what is allowed, never an entry; also if there are no entries
 */
async function readListFile(chunks, name, allowed, sink) {
    const reader = new LineReader(allowed, sink);
    /** The beginning of a line whose end has not come yet. */
    let open = new Uint8Array();
    let isFirst = true;
    for await (const chunk of chunks) {
        let start = 0;
        for (;;) {
            const next = open.length === 0 ? reader.hashes(chunk, start) : start;
            if (next > start)
                start = next;
            else {
                const end = chunk.indexOf(ascii.LF, start);
                if (end === -1)
                    break;
                if (isFirst)
                    assertUtf8(open.length > 0 ? open : chunk, name);
                isFirst = false;
                if (open.length === 0)
                    reader.line(chunk, start, end);
                else {
                    const line = Buffer.concat([open, chunk.subarray(start, end)]);
                    reader.line(line, 0, line.length);
                    open = new Uint8Array();
                }
                start = end + 1;
            }
            if (reader.lines % PAUSE_LINES === 0)
                await sink.pause();
        }
        // A copy, since the next chunk may be in the same memory.
        if (start < chunk.length)
            open = Buffer.concat([open, chunk.subarray(start)]);
        if (open.length > service_limits/* MAX_LINE_BYTES */.Oc)
            throw refused(name, (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(reader.lines + 1)} is too long for an entry`);
    }
    if (isFirst)
        assertUtf8(open, name);
    if (open.length > 0)
        reader.line(open, 0, open.length);
    return reader.end(name);
}
/** Recognises UTF-16 by its byte order mark, or by exactly one NUL in the first two bytes. */
function assertUtf8([first = 0x20, second = 0x20], name) {
    const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (hasMark || (first === 0) !== (second === 0))
        throw refused(name, (0,safe_text/* safe */.gB) `it is UTF-16; save it as UTF-8`);
}
function refused(name, why) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the list ${name} is refused: ${why}`);
}
class LineReader {
    lines = 0;
    #allowed;
    #sink;
    #wrong = [];
    #wrongLines = 0;
    #size = 0;
    #hasUrlMd5 = false;
    #threatTypes = new Map();
    /** Reads hashes with a threat type that came before. */
    #hashLines = new HashLines();
    #digest = Buffer.alloc(32);
    constructor(allowed, sink) {
        this.#allowed = allowed;
        this.#sink = sink;
    }
    /**
     * Reads lines as long as they are hashes with a threat type that came before, up to the next pause. Long lists consist
     * of them. Returns where the first other line begins.
     */
    hashes(bytes, start) {
        const hashLines = this.#hashLines;
        let at = start;
        do {
            const found = hashLines.read(bytes, at, this.#digest);
            if (found === null)
                break;
            at = hashLines.next;
            this.lines++;
            this.#size++;
            this.#hasUrlMd5 ||= found.kind === 'url-md5';
            this.#sink.add(this.#digest, found.type);
        } while (this.lines % PAUSE_LINES !== 0);
        return at;
    }
    line(bytes, start, end) {
        this.lines++;
        const hasMark = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
        if (hasMark && this.lines === 1)
            start += 3;
        while (end > start && bytes[end - 1] === ascii.CR)
            end--;
        const line = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (/^ *(?:#|$)/.test(line))
            return;
        const entry = (0,list_entry/* parseListLine */.UE)(line, this.#allowed);
        if ('wrong' in entry) {
            if (this.#wrongLines++ < service_limits/* MAX_WRONG_LINES */.by)
                this.#wrong.push((0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(this.lines)}: ${entry.wrong}`);
            return;
        }
        const { threatType, digest, isUrlMd5 } = entry;
        const type = this.#threatTypes.get(threatType) ?? this.#threatTypes.size;
        if (type === this.#threatTypes.size) {
            this.#threatTypes.set(threatType, type);
            this.#hashLines.add(threatType, type);
        }
        this.#hasUrlMd5 ||= isUrlMd5;
        this.#size++;
        this.#sink.add(digest, type);
    }
    /** @throws GateError `usage` */
    end(name) {
        if (this.#wrongLines > service_limits/* MAX_WRONG_LINES */.by) {
            this.#wrong.push((0,safe_text/* safe */.gB) `and ${(0,safe_text/* count */.U9)(this.#wrongLines - service_limits/* MAX_WRONG_LINES */.by)} more`);
        }
        if (this.#wrong.length > 0)
            throw refused(name, (0,safe_text/* joined */.oR)(this.#wrong, '; '));
        if (this.#size === 0)
            throw refused(name, (0,safe_text/* safe */.gB) `it has no entries, so nothing would ever match`);
        return { size: this.#size, threatTypes: [...this.#threatTypes.keys()], hasUrlMd5: this.#hasUrlMd5 };
    }
}
//# sourceMappingURL=list-file.js.map

/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shownFile),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   hx: () => (/* binding */ listNameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Makes the name of a list: as the protocol uses it, and as messages show its file. */



/** Returns the name of a list from its file: without the suffix, in letters, digits and dashes. */
function listNameOf(path) {
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(/(?<=.)\.[^.]*$/, '');
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
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `file with a name that reads like an address`);
}
//# sourceMappingURL=list-name.js.map

/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ListStore),
  _: () => (/* binding */ versionKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/service/list-entry.js
var list_entry = __webpack_require__(102);
// EXTERNAL MODULE: ./lib/service/list-file.js + 1 modules
var list_file = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/service/list-name.js
var list_name = __webpack_require__(5319);
// EXTERNAL MODULE: ./lib/service/minisign.js
var minisign = __webpack_require__(7905);
// EXTERNAL MODULE: ./lib/service/service-limits.js
var service_limits = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/service/signed-file.js






class SignedFile {
    key;
    /** The state of the file with the signature. */
    state;
    #check;
    #shown;
    constructor(key, state, check, shown) {
        this.key = key;
        this.state = state;
        this.#check = check;
        this.#shown = shown;
    }
    /** @throws GateError `usage` unless the file has a signature with one of the keys; it is not checked yet */
    static async open(path, trusted) {
        const shown = (0,list_name/* shownFile */.G)(path);
        const state = await stateOfSignature(path);
        const size = (await (0,promises_.stat)(signaturePath(path)).catch(() => null))?.size ?? Infinity;
        if (size === Infinity)
            throw (0,list_file/* refused */.J)(shown, (0,safe_text/* safe */.gB) `it is not signed: there is no file of the same name with .minisig at the end`);
        const content = size > service_limits/* MAX_SIGNATURE_BYTES */.my ? null : await (0,promises_.readFile)(signaturePath(path)).catch(() => null);
        const signature = content === null ? null : (0,minisign/* parseSignature */.uT)(content);
        if (signature === null)
            throw (0,list_file/* refused */.J)(shown, (0,safe_text/* safe */.gB) `the file with its signature is not one of minisign`);
        const key = trusted.find(({ id }) => id === signature.keyId);
        if (key === undefined)
            throw (0,list_file/* refused */.J)(shown, (0,safe_text/* safe */.gB) `it is signed with a key that is not trusted`);
        return new SignedFile(key, state, new minisign/* SignatureCheck */.D(signature, key), shown);
    }
    /** Passes on the bytes of the file and checks them. Call `assertGood` at the end, before they are used. */
    async *checked(chunks) {
        for await (const chunk of chunks) {
            if (!this.#check.update(chunk))
                throw (0,list_file/* refused */.J)(this.#shown, (0,safe_text/* safe */.gB) `it is too long for a signature of the old form; sign it without -l`);
            yield chunk;
        }
    }
    /** @throws GateError `usage` if the signature does not fit the bytes */
    assertGood() {
        if (!this.#check.isGood())
            throw (0,list_file/* refused */.J)(this.#shown, (0,safe_text/* safe */.gB) `its signature is not one of this content, or not by this key`);
    }
}
/** Returns a text that differs after any change of the file with the signature. */
async function stateOfSignature(path) {
    const stats = await (0,promises_.stat)(signaturePath(path), { bigint: true }).catch(() => null);
    return stats === null ? ' unsigned' : ` signed ${stateFrom(stats)}`;
}
function stateFrom({ dev, ino, size, mtimeNs }) {
    return `${dev} ${ino} ${size} ${mtimeNs}`;
}
function signaturePath(path) {
    return `${path}.minisig`;
}
//# sourceMappingURL=signed-file.js.map
// EXTERNAL MODULE: ./lib/service/sorted/list-writer.js + 2 modules
var list_writer = __webpack_require__(7913);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/service/sorted/record.js
var record = __webpack_require__(6876);
;// CONCATENATED MODULE: ./lib/service/sorted/merged-runs.js
/** Merges sorted runs of records into one. Hot path: tens of millions of records, without an object for each. */


/**
 * @param ends where the runs end; each begins where the one before ends
 * @returns all records in their order, each once, in buffers that the next one overwrites
 */
async function* mergedRuns(runs, ends) {
    const heap = [];
    for (const [index, end] of ends.entries()) {
        const cursor = new RunCursor(runs, ends[index - 1] ?? 0, end);
        if (await cursor.refill())
            heap.push(cursor);
    }
    for (let index = (heap.length >>> 1) - 1; index >= 0; index--)
        sink(heap, index);
    // The record that was passed on last comes first, to be compared with the next one.
    const block = Buffer.allocUnsafeSlow(record/* RECORD_BYTES */.oZ + record/* BLOCK_BYTES */.Yo);
    let lastPrefix = -1;
    let length = record/* RECORD_BYTES */.oZ;
    for (let least = heap[0]; least !== undefined; least = heap[0]) {
        const { bytes, at, prefix } = least;
        const last = length - record/* RECORD_BYTES */.oZ;
        if (prefix !== lastPrefix || bytes.compare(block, last, length, at, at + record/* RECORD_BYTES */.oZ) !== 0) {
            bytes.copy(block, length, at, at + record/* RECORD_BYTES */.oZ);
            lastPrefix = prefix;
            length += record/* RECORD_BYTES */.oZ;
        }
        if (!least.next() && !(await least.refill())) {
            const moved = heap.pop();
            if (moved !== undefined && moved !== least)
                heap[0] = moved;
        }
        sink(heap, 0);
        if (length < block.length)
            continue;
        yield block.subarray(record/* RECORD_BYTES */.oZ);
        await (0,external_node_timers_promises_.setImmediate)();
        block.copyWithin(0, record/* BLOCK_BYTES */.Yo);
        length = record/* RECORD_BYTES */.oZ;
    }
    if (length > record/* RECORD_BYTES */.oZ)
        yield block.subarray(record/* RECORD_BYTES */.oZ, length);
}
/** Reads one run, block by block. */
class RunCursor {
    bytes = Buffer.allocUnsafeSlow(record/* BLOCK_BYTES */.Yo);
    /** Where the next record of this run begins, and its prefix. */
    at = 0;
    prefix = 0;
    #runs;
    #end;
    #position;
    #filled = 0;
    constructor(runs, start, end) {
        this.#runs = runs;
        this.#position = start;
        this.#end = end;
    }
    /** Goes to the next record in memory; returns false if there is none. */
    next() {
        this.at += record/* RECORD_BYTES */.oZ;
        if (this.at >= this.#filled)
            return false;
        this.prefix = this.bytes.readUInt32BE(this.at);
        return true;
    }
    /** Reads the next block; returns false at the end of the run. */
    async refill() {
        this.#runs.drop(this.#position, this.#filled);
        const length = Math.min(record/* BLOCK_BYTES */.Yo, this.#end - this.#position);
        if (length === 0)
            return false;
        await this.#runs.read(this.#position, this.bytes.subarray(0, length));
        this.#position += length;
        this.#filled = length;
        this.at = 0;
        this.prefix = this.bytes.readUInt32BE(0);
        return true;
    }
}
/** Restores the order of a heap, of which only the entry at `index` may be too large. */
function sink(heap, index) {
    const moved = heap[index];
    if (moved === undefined)
        return;
    for (;;) {
        let child = 2 * index + 1;
        let least = heap[child];
        if (least === undefined)
            break;
        const right = heap[child + 1];
        if (right !== undefined && isBefore(right, least)) {
            least = right;
            child++;
        }
        if (!isBefore(least, moved))
            break;
        heap[index] = least;
        index = child;
    }
    heap[index] = moved;
}
function isBefore(one, other) {
    if (one.prefix !== other.prefix)
        return one.prefix < other.prefix;
    return one.bytes.compare(other.bytes, other.at, other.at + record/* RECORD_BYTES */.oZ, one.at, one.at + record/* RECORD_BYTES */.oZ) < 0;
}
//# sourceMappingURL=merged-runs.js.map
;// CONCATENATED MODULE: ./lib/service/sorted/record-sorter.js
/**
 * Sorts records in little memory: runs that fit are sorted and set aside, then merged. The order is that of the bytes, so
 * that equal records are neighbours, and each is passed on once.
 */




/** Records of a run. Sorting it takes some milliseconds. */
const RUN_RECORDS = 64 * record/* BLOCK_RECORDS */.p5;
class RecordSorter {
    #aside;
    #run = Buffer.allocUnsafeSlow(RUN_RECORDS * record/* RECORD_BYTES */.oZ);
    #ends = [];
    #length = 0;
    /** @param aside an empty draft, where runs wait */
    constructor(aside) {
        this.#aside = aside;
    }
    /** @param digest 32 bytes. Call `pause` at least after every `BLOCK_RECORDS`. */
    add(digest, type) {
        const to = this.#length++ * record/* RECORD_BYTES */.oZ;
        this.#run.set(digest, to);
        this.#run[to + record/* DIGEST_BYTES */.x4] = type >>> 8;
        this.#run[to + record/* DIGEST_BYTES */.x4 + 1] = type;
    }
    /** Makes room for `BLOCK_RECORDS`, and lets other work go on. */
    async pause() {
        if (this.#length > RUN_RECORDS - record/* BLOCK_RECORDS */.p5)
            await this.#setAside();
        await (0,external_node_timers_promises_.setImmediate)();
    }
    /** Passes on all records in their order, each once, in buffers that the next one overwrites. */
    async *sorted() {
        if (this.#ends.length === 0) {
            yield* this.#sortedRun();
            return;
        }
        if (this.#length > 0)
            await this.#setAside();
        yield* mergedRuns(this.#aside, this.#ends);
    }
    async #setAside() {
        for (const block of this.#sortedRun())
            await this.#aside.append(block);
        this.#ends.push(this.#aside.size);
        this.#length = 0;
    }
    /** Yields the records of the current run in their order, each once. */
    *#sortedRun() {
        const order = orderOf(this.#run, this.#length);
        const block = new Uint16Array(record/* BLOCK_BYTES */.Yo / 2);
        const bytes = Buffer.from(block.buffer);
        for (let start = 0; start < order.length; start += record/* BLOCK_RECORDS */.p5) {
            const part = order.subarray(start, start + record/* BLOCK_RECORDS */.p5);
            copyRecords(new Uint16Array(this.#run.buffer), part, block);
            yield bytes.subarray(0, part.length * record/* RECORD_BYTES */.oZ);
        }
    }
}
/** Copies records by their indices. Two bytes at a time: a record is no whole number of larger units. */
function copyRecords(records, indices, into) {
    let to = 0;
    for (let i = 0; i < indices.length; i++) {
        const from = indices[i] * (record/* RECORD_BYTES */.oZ / 2);
        for (let j = 0; j < record/* RECORD_BYTES */.oZ / 2; j++)
            into[to++] = records[from + j];
    }
}
/** Returns the indices of records in the order of their bytes, of equal records one. Prefix and index fit into one double. */
function orderOf(records, length) {
    const keyed = new Float64Array(length);
    for (let i = 0; i < length; i++)
        keyed[i] = (0,prefix_set/* prefixAt */.oL)(records, i * record/* RECORD_BYTES */.oZ) * RUN_RECORDS + i;
    keyed.sort();
    const order = new Uint32Array(length);
    let kept = 0;
    for (let start = 0, end = 0; start < length; start = end) {
        const prefix = Math.floor(keyed[start] / RUN_RECORDS);
        const least = prefix * RUN_RECORDS;
        const first = kept;
        for (; end < length && keyed[end] < least + RUN_RECORDS; end++)
            order[kept++] = keyed[end] - least;
        if (kept > first + 1)
            kept = withoutEqual(records, order, first, kept);
    }
    return order.subarray(0, kept);
}
/** Orders records with the same prefix, and leaves out equal ones. Returns the end of the rest. */
function withoutEqual(records, order, start, end) {
    order.subarray(start, end).sort((one, other) => compareRecords(records, one, other));
    let kept = start + 1;
    for (let i = start + 1; i < end; i++) {
        if (compareRecords(records, order[kept - 1], order[i]) !== 0)
            order[kept++] = order[i];
    }
    return kept;
}
function compareRecords(records, one, other) {
    const [from, to] = [one * record/* RECORD_BYTES */.oZ, other * record/* RECORD_BYTES */.oZ];
    return records.compare(records, to, to + record/* RECORD_BYTES */.oZ, from, from + record/* RECORD_BYTES */.oZ);
}
//# sourceMappingURL=record-sorter.js.map
// EXTERNAL MODULE: ./lib/service/sorted/list-canaries.js
var list_canaries = __webpack_require__(754);
// EXTERNAL MODULE: ./lib/service/sorted/sorted-list.js
var sorted_list = __webpack_require__(2862);
;// CONCATENATED MODULE: ./lib/service/list-loader.js
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
/** Makes sorted lists from list files, and opens those that an earlier process has made. */











/** Bytes of a file that are read at a time. */
const CHUNK_BYTES = 1 << 18;
class ListLoader {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Returns the list that was made last, also if its file has changed since; null if there is none that can be used. */
    async made(name) {
        const { storage, key, program, allowed, trusted } = this.#options;
        const file = await storage.open(sortedName(name));
        const list = file === null ? null : await sorted_list/* SortedList */.a.open(name, file, key);
        if (list === null)
            return null;
        const known = (type) => list_entry/* THREAT_TYPES */.Dw.has(type) || allowed.has(type);
        const { checkedWith } = list.facts;
        const isTrusted = trusted.length === 0 || trusted.some(({ text }) => text === checkedWith);
        if (list.facts.program === program && isTrusted && list.threatTypes.every(known))
            return list;
        await list.release();
        return null;
    }
    /** Returns a text that differs after any change of the file or its signature; empty for a file that is gone. */
    async stateOf(path) {
        const signature = this.#options.trusted.length === 0 ? '' : await stateOfSignature(path);
        const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => null);
        return stats === null ? '' : stateFrom(stats) + signature;
    }
    /**
     * Reads a list file and puts the list in place of the one before.
     *
     * @param before the list that is in use; null if there is none
     * @param least the fewest entries that the list may have
     * @throws GateError `usage` if the file cannot be used; then the old list stays in use
     */
    async load(path, name, before, least) {
        const { storage, key, allowed, program, trusted, isOffered } = this.#options;
        const file = await (0,promises_.open)(path).catch((cause) => {
            throw unreadable(path, cause);
        });
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const stats = await file.stat({ bigint: true });
                const runs = __addDisposableResource(env_1, await storage.create(`${name}.runs`), true);
                const sorter = new RecordSorter(runs);
                const signed = trusted.length === 0 ? null : await SignedFile.open(path, trusted);
                const chunks = signed === null ? chunksOf(file, path) : signed.checked(chunksOf(file, path));
                const content = await (0,list_file/* readListFile */.r)(chunks, (0,list_name/* shownFile */.G)(path), allowed, sorter);
                if (stateFrom(await file.stat({ bigint: true })) !== stateFrom(stats))
                    throw rewritten();
                signed?.assertGood();
                const source = stateFrom(stats) + (signed?.state ?? '');
                if (content.size < least)
                    throw shrunk(content.size, before?.size ?? 0);
                const draft = __addDisposableResource(env_1, await storage.create(sortedName(name)), true);
                const aside = __addDisposableResource(env_1, await storage.create(`${name}.prefixes`), true);
                const morePrefixes = Uint32Array.from((0,list_canaries/* canaryDigestsFor */.X)(content.hasUrlMd5), digest => digest.readUInt32BE(0)).sort();
                const updated = new Date(Number(stats.mtimeMs));
                const signature = { signedBy: signed?.key.id ?? null, checkedWith: signed?.key.text ?? null };
                const list = {
                    ...content,
                    ...signature,
                    threatTypes: [...content.threatTypes],
                    program,
                    source,
                    updated,
                    morePrefixes,
                    isOffered
                };
                const written = await (0,list_writer/* writeList */.y)(draft, aside, { ...list, records: sorter.sorted() }, before);
                return await sorted_list/* SortedList */.a.written(name, written, key);
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
        finally {
            await file.close();
        }
    }
}
function sortedName(name) {
    return `${name}.sorted`;
}
async function* chunksOf(file, path) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (;;) {
        const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES).catch((cause) => {
            throw unreadable(path, cause);
        });
        if (bytesRead === 0)
            return;
        yield chunk.subarray(0, bytesRead);
    }
}
function unreadable(path, cause) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the list file ${(0,list_name/* shownFile */.G)(path)} cannot be read`, { cause });
}
function rewritten() {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `it changed while it was read; write a new file in the same folder and rename it, so that no half list is read`);
}
const ENTRY = (0,safe_text/* safe */.gB) `entry`;
const ENTRIES = (0,safe_text/* safe */.gB) `entries`;
/** Returns the size of a list in words. */
function entriesOf({ size }) {
    return (0,safe_text/* plural */.LS)(size, ENTRY, ENTRIES);
}
function shrunk(now, before) {
    const text = (0,safe_text/* safe */.gB) `it has ${(0,safe_text/* plural */.LS)(now, ENTRY, ENTRIES)} and the previous list has ${(0,safe_text/* count */.U9)(before)}; if that is intended, use --allow-shrink`;
    return new errors/* GateError */.ue('usage', text);
}
//# sourceMappingURL=list-loader.js.map
// EXTERNAL MODULE: ./lib/service/sorted/offered-list.js
var offered_list = __webpack_require__(9239);
// EXTERNAL MODULE: ./lib/service/sorted/folder-storage.js
var folder_storage = __webpack_require__(5345);
// EXTERNAL MODULE: ./lib/service/sorted/memory-storage.js
var memory_storage = __webpack_require__(2850);
;// CONCATENATED MODULE: ./lib/service/list-store.js
/** The service's lists. It reads them from files, and reads changed files again. */








/** Returns the key for list versions that belongs to a token. */
function versionKey(token) {
    return token === null ? null : (0,external_node_crypto_.createHash)('sha256').update(`list versions\n${token}`).digest();
}
const FINDS_AT_ONCE = 8;
/** Files are looked at every second. */
const LOOKS_UNTIL_RETRY = 60;
class ListStore {
    #slots;
    #loader;
    #allowShrink;
    #log;
    #turn = Promise.resolve();
    constructor(slots, loader, { allowShrink, log }) {
        this.#slots = slots;
        this.#loader = loader;
        this.#allowShrink = allowShrink ?? false;
        this.#log = log;
    }
    /** @throws GateError `usage` for a file that cannot be read, has a wrong line, or has no entries */
    static async open(options) {
        const { files, key, log, index } = options;
        const names = options.numberNames === true ? (0,list_name/* distinctNames */.NL)(files) : files.map(list_name/* listNameOf */.hx);
        if (new Set(names).size < names.length) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `two list files have the same name; rename one, because a list is named after its file`);
        }
        const storage = index === undefined ? new memory_storage/* MemoryStorage */.X() : await folder_storage/* FolderStorage */.i.open(index.folder);
        const allowed = new Set(options.allowTypes);
        const loader = new ListLoader({
            storage,
            key: key ?? (0,external_node_crypto_.randomBytes)(32),
            allowed,
            trusted: options.trusted ?? [],
            isOffered: options.isPrivate !== true,
            program: index?.program ?? ''
        });
        const slots = [];
        for (const [at, path] of files.entries()) {
            const name = names[at] ?? '';
            // A list that was made before is served at once. If its file has changed, that is noticed like any change.
            const list = (await loader.made(name)) ?? (await loader.load(path, name, null, 0));
            const { source } = list.facts;
            slots.push({ path, name, read: source, seen: source, good: true, retry: null, offered: new offered_list/* OfferedList */.S(list) });
            log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(path)}: ${entriesOf(list)}`);
        }
        return new ListStore(slots, loader, options);
    }
    /** Returns true if every file as last read is in use. */
    get isGood() {
        return this.#slots.every(({ good }) => good);
    }
    get offered() {
        return this.#slots.map(({ offered }) => offered);
    }
    get lists() {
        return this.offered.map(({ list }) => list);
    }
    /** Returns what is listed under a prefix, over all lists. */
    async find(prefix) {
        const found = [];
        for (const list of this.lists) {
            list.retain();
            for (const each of await list.find(prefix).finally(() => list.release()))
                found.push(each);
        }
        return found;
    }
    /** Calls `found` with what is listed under prefixes, like `SortedList.findEach`, list by list. */
    async findEach(prefixes, found) {
        for (const list of this.lists) {
            list.retain();
            await list.findEach(prefixes, found).finally(() => list.release());
        }
    }
    /** Looks up a few at a time: more would not be faster, but take memory. */
    async findAll(prefixes) {
        const found = [];
        const left = prefixes.values();
        const findNext = async () => {
            for (const prefix of left)
                for (const each of await this.find(prefix))
                    found.push(each);
        };
        await Promise.all(Array.from({ length: FINDS_AT_ONCE }, findNext));
        return found;
    }
    /** Reads files that have changed and are now stable. If a file cannot be used, its list stays as it was. */
    refresh() {
        return this.#inTurn(async (slot) => {
            const state = await this.#loader.stateOf(slot.path);
            const settled = state === slot.seen;
            slot.seen = state;
            if (slot.retry !== null)
                slot.retry--;
            if (settled && (state !== slot.read || slot.retry === 0))
                await this.#read(slot, state);
        });
    }
    /** Reads everything again, at once. */
    reload() {
        return this.#inTurn(async (slot) => {
            slot.seen = await this.#loader.stateOf(slot.path);
            await this.#read(slot, slot.seen);
        });
    }
    async [Symbol.asyncDispose]() {
        await this.#turn;
        for (const list of this.lists)
            await list.release();
    }
    /** Works on one list after another, and not on any before earlier work is done. */
    #inTurn(work) {
        this.#turn = this.#turn.then(async () => {
            for (const slot of this.#slots)
                await work(slot);
        });
        return this.#turn;
    }
    async #read(slot, state) {
        slot.read = state;
        slot.retry = null;
        try {
            const before = slot.offered.list;
            const least = this.#allowShrink ? 0 : Math.ceil(before.size / 2);
            const list = await this.#loader.load(slot.path, slot.name, before, least);
            slot.read = list.facts.source;
            slot.good = true;
            this.#log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(slot.path)} was read again: ${entriesOf(list)}`);
            await slot.offered.replace(list);
        }
        catch (error) {
            slot.good = false;
            // A refused file is wrong until it changes. A full disk may have space again.
            if (!(error instanceof errors/* GateError */.ue) || error.cause !== undefined)
                slot.retry = LOOKS_UNTIL_RETRY;
            this.#log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(slot.path)} was not updated: ${(0,errors/* describe */.q0)(error).text}`);
        }
    }
}
//# sourceMappingURL=list-store.js.map

/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SignatureCheck),
/* harmony export */   uH: () => (/* binding */ parseTrustedKey),
/* harmony export */   uT: () => (/* binding */ parseSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _service_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1229);
/**
 * Verifies signatures of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of a file, in the
 * old form over the file itself. A second signature covers the first one and the trusted comment.
 */


const ALGORITHM = Buffer.from('Ed');
const PREHASHED = Buffer.from('ED');
const KEY_BYTES = 42;
const SIGNATURE_BYTES = 74;
/** @param text the key in base64, or the content of its file; returns null for anything else */
function parseTrustedKey(text) {
    const [, line = ''] = /^(?:untrusted comment: [^\n]*\n)?([A-Za-z0-9+/=]+)\n?$/.exec(text) ?? [];
    const bytes = exactBase64(line, KEY_BYTES);
    if (bytes === null || !bytes.subarray(0, 2).equals(ALGORITHM))
        return null;
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(10).toString('base64url') },
        format: 'jwk'
    });
    return { id: keyIdOf(bytes), text: line, key };
}
/** @param content of the file of a signature; returns null if it is not one */
function parseSignature(content) {
    const form = /^untrusted comment: [^\r\n]*\n([A-Za-z0-9+/=]+)\ntrusted comment: ([^\r\n]*)\n([A-Za-z0-9+/=]+)\n?$/;
    const [, first = '', comment = '', second = ''] = form.exec(content.toString('latin1')) ?? [];
    const bytes = exactBase64(first, SIGNATURE_BYTES);
    const ofComment = exactBase64(second, 64);
    if (bytes === null || ofComment === null)
        return null;
    const algorithm = bytes.subarray(0, 2);
    const isPrehashed = algorithm.equals(PREHASHED);
    if (!isPrehashed && !algorithm.equals(ALGORITHM))
        return null;
    const trustedComment = Buffer.from(comment, 'latin1');
    return { keyId: keyIdOf(bytes), isPrehashed, ofFile: bytes.subarray(10), trustedComment, ofComment };
}
/** Checks a file against its signature while it is read. */
class SignatureCheck {
    #signature;
    #key;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('blake2b512');
    #chunks = [];
    #length = 0;
    constructor(signature, key) {
        this.#signature = signature;
        this.#key = key;
    }
    /** Returns false if the file is too long for a signature of the old form. */
    update(chunk) {
        if (this.#signature.isPrehashed)
            this.#hash.update(chunk);
        else {
            this.#length += chunk.length;
            if (this.#length > _service_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LEGACY_SIGNED_BYTES */ .ip)
                return false;
            this.#chunks.push(Buffer.from(chunk));
        }
        return true;
    }
    /** Returns true if all bytes so far are what was signed, and the trusted comment too. */
    isGood() {
        const { isPrehashed, ofFile, trustedComment, ofComment } = this.#signature;
        const message = isPrehashed ? this.#hash.digest() : Buffer.concat(this.#chunks);
        const { key } = this.#key;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, ofFile) && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.concat([ofFile, trustedComment]), key, ofComment);
    }
}
/** The id is a number in little-endian order. */
function keyIdOf(bytes) {
    return Buffer.from(bytes.subarray(2, 10)).reverse().toString('hex').toUpperCase();
}
/** Decodes base64 of `length` bytes; returns null for anything else, also for another form of the same bytes. */
function exactBase64(text, length) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === length && bytes.toString('base64') === text ? bytes : null;
}
//# sourceMappingURL=minisign.js.map

/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ MAX_ANSWER_MS),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   QV: () => (/* binding */ MAX_REQUEST_MS),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   by: () => (/* binding */ MAX_WRONG_LINES),
/* harmony export */   ip: () => (/* binding */ MAX_LEGACY_SIGNED_BYTES),
/* harmony export */   ld: () => (/* binding */ MAX_STOP_MS),
/* harmony export */   my: () => (/* binding */ MAX_SIGNATURE_BYTES),
/* harmony export */   tp: () => (/* binding */ MAX_CONNECTIONS),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   vG: () => (/* binding */ MAX_TARGET_BYTES),
/* harmony export */   x8: () => (/* binding */ MAX_IDLE_MS)
/* harmony export */ });
/** The limits of the reference service. */
// Requests
/** Prefixes of one search, as in Safe Browsing. */
const MAX_PREFIXES = 1000;
/** Bytes of the path and query of a request: many servers and proxies allow as many. */
const MAX_TARGET_BYTES = 8192;
/** Bytes of the headers of a request. */
const MAX_HEADER_BYTES = 65_536;
// Connections
/** Connections at the same time: each run of the gate uses at most four. Further ones are closed at once. */
const MAX_CONNECTIONS = 2000;
/** Milliseconds until a request must be complete, so that half a request does not hold a connection. */
const MAX_REQUEST_MS = 15_000;
/** Milliseconds without any byte in either direction. */
const MAX_IDLE_MS = 60_000;
/** Milliseconds in which a client must read an answer: 50 MB at 100 kB a second. */
const MAX_ANSWER_MS = 600_000;
/** Milliseconds for requests under way when the service stops. */
const MAX_STOP_MS = 5000;
// Lists
/** Bytes of a line of a list file: no entry is nearly as long. */
const MAX_LINE_BYTES = 1 << 20;
/** Wrong lines of a list file that are shown; the rest are counted. */
const MAX_WRONG_LINES = 20;
/** Bytes of the file of a signature: four lines, two of them with comments. */
const MAX_SIGNATURE_BYTES = 1 << 16;
/** Bytes of a file with a signature of the old form, which needs all of them at once. */
const MAX_LEGACY_SIGNED_BYTES = 64 << 20;
//# sourceMappingURL=service-limits.js.map

/***/ }),

/***/ 5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ FolderStorage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9661);




/** Bytes that are written at a time. */
const WRITE_BYTES = 1 << 19;
/** The ending of files that are being written. If the process is killed, they are left, and the next one removes them. */
const DRAFT = '.draft';
class FolderStorage {
    #path;
    constructor(path) {
        this.#path = path;
    }
    /** Only one process may use a folder. @throws GateError `usage` if it is no folder, or others can read it */
    static async open(path) {
        let found;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
            found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        }
        catch (cause) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `the folder of --index cannot be made or read`, { cause });
        }
        if (!found.isDirectory())
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `the path of --index leads to something else than a folder`);
        if ((found.mode & 0o077) !== 0) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `others can read the folder of --index; use chmod 700, or another folder`);
        }
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path))
            if (name.endsWith(DRAFT))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), { force: true });
        return new FolderStorage(path);
    }
    async create(name) {
        return await FileDraft.create(this.#path, name);
    }
    async open(name) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#path, name)).catch(() => null);
        if (file === null)
            return null;
        return new StoredFile(file, (await file.stat()).size);
    }
    async names() {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#path)).filter(name => !name.endsWith(DRAFT));
    }
}
class StoredFile {
    inMemory = false;
    size;
    #file;
    constructor(file, size) {
        this.#file = file;
        this.size = size;
    }
    async read(position, into) {
        await fill(this.#file, position, into);
    }
    async close() {
        await this.#file.close();
    }
}
class FileDraft {
    #folder;
    #name;
    #file;
    /** Bytes that wait, so that few writes are needed, and bytes that are written. */
    #waiting = Buffer.allocUnsafeSlow(WRITE_BYTES);
    #length = 0;
    #written = 0;
    #isPublished = false;
    constructor(folder, name, file) {
        this.#folder = folder;
        this.#name = name;
        this.#file = file;
    }
    static async create(folder, name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + DRAFT);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            return new FileDraft(folder, name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx+', 0o600));
        }
        catch (cause) {
            throw cannotWrite(cause);
        }
    }
    get size() {
        return this.#written + this.#length;
    }
    async append(bytes) {
        for (let done = 0; done < bytes.length;) {
            if (this.#length === WRITE_BYTES)
                await this.#flush();
            const part = bytes.subarray(done, done + WRITE_BYTES - this.#length);
            this.#waiting.set(part, this.#length);
            this.#length += part.length;
            done += part.length;
        }
    }
    async read(position, into) {
        if (position + into.length > this.#written)
            await this.#flush();
        await fill(this.#file, position, into);
    }
    async #flush() {
        try {
            for (let done = 0; done < this.#length;) {
                const { bytesWritten } = await this.#file.write(this.#waiting, done, this.#length - done, this.#written);
                done += bytesWritten;
                this.#written += bytesWritten;
            }
        }
        catch (cause) {
            throw cannotWrite(cause);
        }
        this.#length = 0;
    }
    drop() { }
    async publish() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, this.#name);
        await this.#flush();
        try {
            await this.#file.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path + DRAFT, 0o400);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path + DRAFT, path);
            // The new name is on disk only after the folder is.
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(this.#folder);
            await folder.sync().finally(() => folder.close());
        }
        catch (cause) {
            throw cannotWrite(cause);
        }
        this.#isPublished = true;
        return new StoredFile(this.#file, this.size);
    }
    async [Symbol.asyncDispose]() {
        if (this.#isPublished)
            return;
        await this.#file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder, this.#name + DRAFT), { force: true });
    }
}
async function fill(file, position, into) {
    for (let done = 0; done < into.length;) {
        const { bytesRead } = await file.read(into, done, into.length - done, position + done);
        if (bytesRead === 0)
            throw new RangeError('the file is shorter than it was');
        done += bytesRead;
    }
}
function cannotWrite(cause) {
    const isFull = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOSPC';
    const why = isFull ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `no space is left` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `check its permissions`;
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `the folder of --index cannot be written: ${why}`, { cause });
}
//# sourceMappingURL=folder-storage.js.map

/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canaryDigestsFor)
/* harmony export */ });
/* harmony import */ var _item_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);
/* harmony import */ var _item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2851);
/** The canaries that every list has (specification, section 6). */


/** Returns the digests of the canaries that a list must have. */
function canaryDigestsFor(hasUrlMd5) {
    const { url, content, urlMd5 } = _item_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_EXPRESSIONS */ .Fk;
    return [url, content, ...(hasUrlMd5 ? [urlMd5] : [])].map(text => Buffer.from((0,_item_reading_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionDigest */ .jS)(Buffer.from(text))));
}
//# sourceMappingURL=list-canaries.js.map

/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ removedIndices),
/* harmony export */   uY: () => (/* binding */ netChange),
/* harmony export */   wN: () => (/* binding */ ChangeCollector)
/* harmony export */ });
/** What changed between the versions of a list: enough to bring a client up to date, without whole copies of versions. */
/** Joins consecutive changes to one. */
function netChange(changes) {
    const removed = together(changes.map(change => change.removed));
    const added = together(changes.map(change => change.added));
    // Between two additions of a number it is removed, so the counts differ by one at most.
    return { removed: without(removed, added), added: without(added, removed) };
}
/** Returns all numbers, ascending; some several times. */
function together(arrays) {
    const all = new Uint32Array(arrays.reduce((length, array) => length + array.length, 0));
    let at = 0;
    for (const array of arrays) {
        all.set(array, at);
        at += array.length;
    }
    return arrays.length > 1 ? all.sort() : all;
}
/** Returns the numbers that are more often in `some` than in `others`. */
function without(some, others) {
    const left = new Uint32Array(some.length);
    let length = 0;
    let other = 0;
    for (const number of some) {
        while (other < others.length && (others[other] ?? 0) < number)
            other++;
        if (others[other] === number)
            other++;
        else
            left[length++] = number;
    }
    return left.slice(0, length);
}
/**
 * Returns the indices that removed numbers had in the list before.
 *
 * @param ranks how many numbers of the list now are below each removed one
 */
function removedIndices({ removed, added }, ranks) {
    let addedBelow = 0;
    return removed.map((number, index) => {
        while (addedBelow < added.length && (added[addedBelow] ?? 0) < number)
            addedBelow++;
        return (ranks[index] ?? 0) - addedBelow + index;
    });
}
/** Collects the numbers that only one of two ascending sequences has, until there are too many. */
class ChangeCollector {
    #most;
    #removed = [];
    #added = [];
    constructor(most) {
        this.#most = most;
    }
    get isTooLong() {
        return this.#removed.length + this.#added.length > this.#most;
    }
    remove(number) {
        this.#removed.push(number);
    }
    add(number) {
        this.#added.push(number);
    }
    /** @param before the checksum of the version before */
    take(before) {
        return { before, removed: Uint32Array.from(this.#removed), added: Uint32Array.from(this.#added) };
    }
}
//# sourceMappingURL=list-changes.js.map

/***/ }),

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   _$: () => (/* binding */ END_BYTES)
/* harmony export */ });
/**
 * The layout of a sorted list: sections one after another, their description in JSON, and at the end its length, a mark
 * and the SHA-256 of all before, so that a file that is cut off or damaged is not used.
 */
const MARK = Buffer.from('sorted list 2\n\0\0');
/** A length of four bytes, the mark, a SHA-256. */
const END_BYTES = 4 + MARK.length + 32;
/** Returns what comes after the sections, without the last 32 bytes, which are the SHA-256 of everything. */
function ending(described) {
    const text = Buffer.from(JSON.stringify(described));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(text.length);
    return Buffer.concat([text, length, MARK]);
}
//# sourceMappingURL=list-ending.js.map

/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ GROUP_RECORDS),
  y: () => (/* binding */ writeList)
});

// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/service/sorted/list-changes.js
var list_changes = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/service/sorted/sorted-limits.js
var sorted_limits = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/service/sorted/list-difference.js
/** Finds what changed between two versions of a list. Hot path: numbers one by one, without a promise for each. */



/** Returns the changes that lead to a list, newest first, as many as may be kept. */
async function changesSince(before, checksum, now) {
    if (before.checksum === checksum)
        return before.changes;
    const newest = await difference(before.prefixes(), now);
    if (newest === null)
        return [];
    const kept = [];
    let length = 0;
    for (const change of [newest.take(before.checksum), ...before.changes]) {
        length += change.removed.length + change.added.length;
        if (length > sorted_limits/* MAX_CHANGED_PREFIXES */.LG || kept.length === sorted_limits/* MAX_KEPT_VERSIONS */.aD)
            break;
        // Going back to an earlier version makes a circle: the way around it is not needed.
        if (change.before !== checksum)
            kept.push(change);
        else
            break;
    }
    return kept;
}
/** Returns null if too much has changed. */
async function difference(before, now) {
    const changes = new list_changes/* ChangeCollector */.wN(sorted_limits/* MAX_CHANGED_PREFIXES */.LG);
    const [old, fresh] = [new NumberCursor(before), new NumberCursor(now)];
    await old.refill();
    await fresh.refill();
    for (;;) {
        const [was, is] = [old.number, fresh.number];
        if (was === Infinity && is === Infinity)
            return changes;
        if (was < is)
            changes.remove(was);
        if (is < was)
            changes.add(is);
        if (was <= is && !old.next())
            await old.refill();
        if (is <= was && !fresh.next())
            await fresh.refill();
        if (changes.isTooLong)
            return null;
    }
}
/** Reads numbers one by one, without a promise for each. */
class NumberCursor {
    /** Infinity at the end. */
    number = Infinity;
    #blocks;
    #block = new Uint32Array();
    #at = 0;
    constructor(blocks) {
        this.#blocks = blocks[Symbol.asyncIterator]();
    }
    next() {
        this.#at++;
        this.number = this.#block[this.#at] ?? Infinity;
        return this.#at < this.#block.length;
    }
    async refill() {
        const next = await this.#blocks.next();
        await (0,promises_.setImmediate)();
        this.#block = next.done === true ? new Uint32Array() : next.value;
        this.#at = 0;
        this.number = this.#block[0] ?? Infinity;
    }
}
//# sourceMappingURL=list-difference.js.map
// EXTERNAL MODULE: ./lib/service/sorted/list-ending.js
var list_ending = __webpack_require__(2349);
// EXTERNAL MODULE: ./lib/item/digest/numbers.js
var digest_numbers = __webpack_require__(2218);
// EXTERNAL MODULE: ./lib/service/sorted/number-section.js
var number_section = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/service/sorted/record.js
var record = __webpack_require__(6876);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/service/sorted/section-writer.js
/** Writes the sections of a sorted list. */



/** Writes sections, and digests all that is written. */
class SectionWriter {
    #draft;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    constructor(draft) {
        this.#draft = draft;
    }
    async section(write) {
        const start = this.#draft.size;
        await write();
        return { start, length: this.#draft.size - start };
    }
    numbers(numbers) {
        return this.section(() => this.append((0,number_section/* bytesOf */.$$)(numbers)));
    }
    async append(bytes) {
        this.#hash.update(bytes);
        await this.#draft.append(bytes);
    }
    digest() {
        return this.#hash.digest();
    }
}
/** Sets aside the prefixes of records, each once, together with further ones. */
class PrefixWriter {
    #aside;
    #more;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #waiting = new digest_numbers/* Numbers */.F();
    #taken = 0;
    /** The first of the further prefixes that is not taken yet. */
    #next;
    #first = 0;
    #last = -1;
    constructor(aside, more) {
        this.#aside = aside;
        this.#more = more;
        this.#next = more[0] ?? Infinity;
    }
    /** @param prefix not below those before */
    add(prefix) {
        for (; this.#next <= prefix; this.#next = this.#more[++this.#taken] ?? Infinity)
            this.#push(this.#next);
        this.#push(prefix);
    }
    /** Writes the waiting prefixes if there are at least `least` of them. */
    async flush(least) {
        if (this.#waiting.length < least)
            return;
        const bytes = (0,number_section/* bytesOf */.$$)(this.#waiting.view());
        this.#waiting.clear();
        this.#hash.update(bytes);
        await this.#aside.append(bytes);
    }
    async end() {
        for (; this.#taken < this.#more.length; this.#taken++) {
            this.#push(this.#more[this.#taken] ?? 0);
            await this.flush(number_section/* BLOCK_NUMBERS */.Pw * 16);
        }
        await this.flush(0);
        const section = { start: 0, length: this.#aside.size };
        return { checksum: this.#hash.digest('base64'), first: this.#first, last: this.#last, section };
    }
    #push(prefix) {
        if (prefix === this.#last)
            return;
        if (this.#last < 0)
            this.#first = prefix;
        this.#last = prefix;
        this.#waiting.push(prefix);
    }
}
//# sourceMappingURL=section-writer.js.map
;// CONCATENATED MODULE: ./lib/service/sorted/list-writer.js
/** Writes a sorted list: section by section, in the order of `list-ending.ts`. */







/** Records that are read at a time for a search. */
const GROUP_RECORDS = 128;
/**
 * Writes a list and puts it in place.
 *
 * @param aside an empty draft for data that is needed only while the list is made
 */
async function writeList(draft, aside, list, before) {
    const writer = new SectionWriter(draft);
    const { records, morePrefixes, isOffered, ...known } = list;
    const prefixes = new PrefixWriter(aside, morePrefixes);
    const recordStarts = new digest_numbers/* Numbers */.F();
    const recordSection = await writer.section(async () => {
        let number = 0;
        for await (const block of records) {
            for (let at = 0; at < block.length; at += record/* RECORD_BYTES */.oZ) {
                const prefix = (0,prefix_set/* prefixAt */.oL)(block, at);
                if (number++ % GROUP_RECORDS === 0)
                    recordStarts.push(prefix);
                prefixes.add(prefix);
            }
            await prefixes.flush(number_section/* BLOCK_NUMBERS */.Pw);
            await writer.append(block);
        }
    });
    const { checksum, first, last, section } = await prefixes.end();
    const numbers = () => (0,number_section/* numbersOf */.cZ)(aside, section);
    const body = { plain: 0, crc: 0 };
    const summary = { count: section.length / 4, first, last };
    const bodySection = await writer.section(async () => {
        if (!isOffered)
            return;
        const { deflated, wholeListText } = await __webpack_require__.e(/* import() */ 7139).then(__webpack_require__.bind(__webpack_require__, 7139));
        for await (const chunk of deflated(wholeListText(summary, numbers()), body))
            await writer.append(chunk);
    });
    const prefixStarts = new digest_numbers/* Numbers */.F();
    const prefixSection = await writer.section(async () => {
        for await (const block of numbers()) {
            for (let at = 0; at < block.length; at += number_section/* BLOCK_NUMBERS */.Pw)
                prefixStarts.push(block[at] ?? 0);
            await writer.append((0,number_section/* bytesOf */.$$)(block));
        }
    });
    const changes = before === null ? [] : await changesSince(before, checksum, numbers());
    const facts = {
        ...known,
        checksum,
        records: recordSection,
        recordStarts: await writer.numbers(recordStarts.view()),
        prefixes: prefixSection,
        prefixStarts: await writer.numbers(prefixStarts.view()),
        body: { ...bodySection, ...body },
        changes: []
    };
    for (const { before: earlier, removed, added } of changes) {
        const sections = { removed: await writer.numbers(removed), added: await writer.numbers(added) };
        facts.changes.push({ before: earlier, ...sections });
    }
    await writer.append((0,list_ending/* ending */.K1)(facts));
    await draft.append(writer.digest());
    return { file: await draft.publish(), facts };
}
//# sourceMappingURL=list-writer.js.map

/***/ }),

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MemoryStorage)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/** Keeps sorted lists in memory, in pieces that are used again: sorting needs hardly more memory than the list. */

class MemoryStorage {
    #free = [];
    async create() {
        return new MemoryFile(this.#free);
    }
    /** Nothing is left of an earlier process. */
    async open() {
        return null;
    }
    async names() {
        return [];
    }
}
class MemoryFile {
    inMemory = true;
    size = 0;
    #pieces = [];
    #free;
    #isPublished = false;
    constructor(free) {
        this.#free = free;
    }
    async append(bytes) {
        for (let done = 0; done < bytes.length;) {
            const at = this.size % _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo;
            if (at === 0)
                this.#pieces.push(this.#free.pop() ?? Buffer.allocUnsafeSlow(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo));
            const part = bytes.subarray(done, done + _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo - at);
            this.#pieces[Math.floor(this.size / _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo)]?.set(part, at);
            this.size += part.length;
            done += part.length;
        }
    }
    async read(position, into) {
        if (position + into.length > this.size)
            throw new RangeError('read past the end');
        for (let done = 0; done < into.length;) {
            const at = (position + done) % _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo;
            const piece = this.#pieces[Math.floor((position + done) / _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo)] ?? NOTHING;
            const part = piece.subarray(at, at + into.length - done);
            if (part.length === 0)
                throw new RangeError('read what was dropped');
            into.set(part, done);
            done += part.length;
        }
    }
    drop(position, length) {
        const end = Math.floor(position / _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo);
        for (let index = Math.ceil((position - length) / _record_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo); index < end; index++) {
            const piece = this.#pieces[index];
            if (piece === undefined || piece === NOTHING)
                continue;
            this.#free.push(piece);
            this.#pieces[index] = NOTHING;
        }
    }
    async publish() {
        this.#isPublished = true;
        // What was needed for sorting goes back to the system.
        this.#free.length = 0;
        return this;
    }
    async close() {
        this.#pieces.length = 0;
    }
    async [Symbol.asyncDispose]() {
        if (!this.#isPublished)
            this.#pieces.length = 0;
    }
}
const NOTHING = Buffer.alloc(0);
//# sourceMappingURL=memory-storage.js.map

/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   Pw: () => (/* binding */ BLOCK_NUMBERS),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/** Sections of a sorted list that consist of 32-bit numbers, big-endian. */

/** Numbers that are moved at a time. */
const BLOCK_NUMBERS = 1024;
/** Returns all numbers of a section. */
async function readNumbers(file, { start, length }) {
    const numbers = new Uint32Array(length / 4);
    await file.read(start, new Uint8Array(numbers.buffer));
    return ordered(numbers);
}
/** Returns the numbers of a section block by block, in an array that the next block overwrites. */
async function* numbersOf(file, section) {
    const numbers = new Uint32Array(Math.min(BLOCK_NUMBERS * 16, section.length / 4));
    for (let at = 0; at < section.length; at += numbers.length * 4) {
        const block = numbers.subarray(0, Math.min(numbers.length, (section.length - at) / 4));
        await file.read(section.start + at, new Uint8Array(block.buffer, 0, block.length * 4));
        yield ordered(block);
    }
}
/** Returns numbers as bytes, big-endian. */
function bytesOf(numbers) {
    const copy = ordered(numbers.slice());
    return Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
}
/** Changes numbers in place from big-endian to the order of this machine, or back. */
function ordered(numbers) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)() === 'LE')
        Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).swap32();
    return numbers;
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
//# sourceMappingURL=number-section.js.map

/***/ }),

/***/ 9239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ OfferedList)
/* harmony export */ });
/* harmony import */ var _sorted_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3617);
/** A list that is offered: the version in use, and the answers to those who ask for it. */

class OfferedList {
    #list;
    /** Changes by the version since which they are. */
    #answers = new Map();
    /** Changes are computed one after another, since each takes memory. */
    #computed = Promise.resolve();
    constructor(list) {
        this.#list = list;
    }
    get list() {
        return this.#list;
    }
    /** Offers a new version. Readers of the old one can finish. */
    async replace(list) {
        const before = this.#list;
        this.#list = list;
        this.#answers.clear();
        await before.release();
    }
    /**
     * @param version base64url of the version that the client has; empty for none
     * @param gzip whether the client takes gzip
     */
    async answer(version, gzip) {
        const list = this.#list;
        if (!list.knows(version))
            return { list, whole: await list.whole(gzip) };
        const known = this.#answers.get(version);
        if (known !== undefined)
            return { list, changes: await known };
        list.retain();
        const computed = this.#computed.then(() => list.since(version)).finally(() => list.release());
        this.#computed = computed.catch(() => undefined);
        this.#answers.set(version, computed);
        const forget = () => void (this.#list === list && this.#answers.delete(version));
        const changes = await computed.catch((error) => {
            forget();
            throw error;
        });
        if (changes.length > _sorted_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CACHED_CHARACTERS */ .jn)
            forget();
        return { list, changes };
    }
}
//# sourceMappingURL=offered-list.js.map

/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   oZ: () => (/* binding */ RECORD_BYTES),
/* harmony export */   p5: () => (/* binding */ BLOCK_RECORDS),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES)
/* harmony export */ });
/** The records of a sorted list: a digest and the index of its threat type. */
const DIGEST_BYTES = 32;
/** The digest, and two bytes for the threat type. */
const RECORD_BYTES = DIGEST_BYTES + 2;
/** Records that are moved at a time. */
const BLOCK_RECORDS = 1024;
const BLOCK_BYTES = BLOCK_RECORDS * RECORD_BYTES;
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ encodeRice),
/* harmony export */   WB: () => (/* binding */ bestParameter),
/* harmony export */   kD: () => (/* binding */ RiceEncoder)
/* harmony export */ });
/** Encodes ascending 32-bit numbers with Golomb–Rice codes, as the service sends them (specification, section 6). */
/**
 * @param numbers at least one, ascending, each once
 * @param parameter bits of a remainder, 3 to 30; by default the one that gives the shortest code
 */
function encodeRice(numbers, parameter) {
    const firstValue = numbers[0] ?? 0;
    const riceParameter = parameter ?? bestParameter(numbers.length, firstValue, numbers.at(-1) ?? 0);
    const encoder = new RiceEncoder(riceParameter);
    encoder.add(numbers);
    const entriesCount = Math.max(0, numbers.length - 1);
    return { firstValue, riceParameter, entriesCount, encodedData: encoder.end().toString('base64') };
}
/** Returns the logarithm of the mean delta times ln 2, within bounds. */
function bestParameter(count, first, last) {
    const best = Math.floor(Math.log2(((last - first) / count) * Math.LN2));
    return Math.min(30, Math.max(3, best));
}
/** Encodes numbers that come piece by piece. Bits are written least significant first within each byte. */
class RiceEncoder {
    #parameter;
    #unit;
    #bytes = Buffer.alloc(4096);
    /** Bits that are written. */
    #at = 0;
    /** The number before; null at the beginning. */
    #last = null;
    constructor(parameter) {
        this.#parameter = parameter;
        this.#unit = 2 ** parameter;
    }
    add(numbers) {
        for (const number of numbers) {
            if (this.#last !== null)
                this.#delta(number - this.#last);
            this.#last = number;
        }
    }
    /** Returns the bytes that are complete, in whole groups of three, and forgets them. */
    take() {
        const bytes = this.#at >>> 3;
        const taken = Buffer.from(this.#bytes.subarray(0, bytes - (bytes % 3)));
        const left = this.#bytes.subarray(taken.length, bytes + 1);
        this.#bytes.set(left);
        this.#bytes.fill(0, left.length);
        this.#at -= taken.length * 8;
        return taken;
    }
    /** Returns the rest. */
    end() {
        return this.#bytes.subarray(0, Math.ceil(this.#at / 8));
    }
    #delta(delta) {
        const quotient = Math.floor(delta / this.#unit);
        this.#reserve(quotient + 1 + this.#parameter);
        for (let left = quotient; left > 0; left -= 24)
            this.#bits(0xffffff, Math.min(24, left));
        this.#at++;
        this.#bits(delta % this.#unit, this.#parameter);
    }
    #bits(value, count) {
        for (let left = count; left > 0;) {
            const place = this.#at & 7;
            const taken = Math.min(8 - place, left);
            const byte = this.#at >>> 3;
            this.#bytes[byte] = (this.#bytes[byte] ?? 0) | ((value & ((1 << taken) - 1)) << place);
            value >>>= taken;
            left -= taken;
            this.#at += taken;
        }
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

/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ MAX_CHANGED_PREFIXES),
/* harmony export */   aD: () => (/* binding */ MAX_KEPT_VERSIONS),
/* harmony export */   jn: () => (/* binding */ MAX_CACHED_CHARACTERS)
/* harmony export */ });
/** The limits on what is kept of a list. */
/** Earlier versions of a list from which a client gets only the changes. */
const MAX_KEPT_VERSIONS = 100;
/** Changed prefixes of all kept versions of a list. They take four bytes of memory each. */
const MAX_CHANGED_PREFIXES = 500_000;
/** Characters of an answer with changes that is kept, since many clients have the same version. */
const MAX_CACHED_CHARACTERS = 1 << 16;
//# sourceMappingURL=sorted-limits.js.map

/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ SortedList)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _list_canaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(754);
/* harmony import */ var _rice_encode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5747);
/* harmony import */ var _list_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1353);
/* harmony import */ var _list_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7913);
/* harmony import */ var _number_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9994);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6876);
/** One version of a list as the service keeps it: it is searched by block, and its answers are read from where it is kept. */









/** Bytes of an answer that are read at a time. */
const CHUNK_BYTES = 1 << 16;
class SortedList {
    name;
    facts;
    /** base64url; a keyed digest of the content, so that it reveals nothing. */
    version;
    subjects;
    changes;
    #key;
    #file;
    #recordStarts;
    #prefixStarts;
    #canaries;
    /** The versions that came before, in the order of the changes. */
    #earlier;
    #users = 1;
    constructor(name, file, facts, key, loaded) {
        this.name = name;
        this.facts = facts;
        this.subjects = facts.hasUrlMd5 ? ['url', 'content', 'url-md5'] : ['url', 'content'];
        this.changes = loaded.changes;
        this.#key = key;
        this.#file = file;
        this.#recordStarts = loaded.recordStarts;
        this.#prefixStarts = loaded.prefixStarts;
        this.#canaries = (0,_list_canaries_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryDigestsFor */ .X)(facts.hasUrlMd5);
        this.version = this.#versionOf(facts.checksum);
        this.#earlier = this.changes.map(({ before }) => this.#versionOf(before));
    }
    /**
     * Opens a list, and checks every byte of it.
     *
     * @param key the versions of the list are keyed with it
     * @returns null if it is damaged or of another format; the file is closed then
     */
    static async open(name, file, key) {
        // Most processes have their lists in memory, and need no schema of what others have written.
        const { factsOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7816)]).then(__webpack_require__.bind(__webpack_require__, 7816));
        const facts = await factsOf(file);
        if (facts !== null)
            return await SortedList.#of(name, { file, facts }, key);
        await file.close();
        return null;
    }
    /** Opens a list that this process has just written. @throws GateError `usage` if the disk has not kept it */
    static async written(name, list, key) {
        const opened = list.file.inMemory
            ? await SortedList.#of(name, list, key)
            : await SortedList.open(name, list.file, key);
        if (opened === null)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `what was written could not be read again; check the disk`);
        return opened;
    }
    static async #of(name, { file, facts }, key) {
        const changes = [];
        for (const { before, removed, added } of facts.changes) {
            changes.push({ before, removed: await (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(file, removed), added: await (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(file, added) });
        }
        const recordStarts = await (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(file, facts.recordStarts);
        const prefixStarts = await (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(file, facts.prefixStarts);
        return new SortedList(name, file, facts, key, { changes, recordStarts, prefixStarts });
    }
    get threatTypes() {
        return this.facts.threatTypes;
    }
    get updated() {
        return this.facts.updated;
    }
    /** Number of entries in the file. */
    get size() {
        return this.facts.size;
    }
    get checksum() {
        return this.facts.checksum;
    }
    /** Keeps the list open until `release`. */
    retain() {
        this.#users++;
    }
    /** To be called when the caller does not use the list any more. The last call closes it. */
    async release() {
        if (--this.#users === 0)
            await this.#file.close();
    }
    prefixes() {
        return (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .numbersOf */ .cZ)(this.#file, this.facts.prefixes);
    }
    /** Returns all prefixes, ascending and each once: four bytes of memory for each. */
    allPrefixes() {
        return (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(this.#file, this.facts.prefixes);
    }
    /** Returns what is listed under a prefix. */
    async find(prefix) {
        const found = [];
        await this.findEach(Uint32Array.of(prefix), (fullHash, detail) => {
            found.push({ fullHash: Buffer.from(fullHash), detail });
        });
        return found;
    }
    /**
     * Calls `found` with what is listed under prefixes. The next call overwrites the full hash.
     *
     * @param prefixes ascending, each once
     */
    async findEach(prefixes, found) {
        for (const canary of this.#canaries) {
            const prefix = canary.readUInt32BE(0);
            const detail = { threatType: this.threatTypes[0] ?? 'MALWARE', attributes: ['CANARY'] };
            if (prefixes[(0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(prefixes, prefix)] === prefix)
                found(canary, detail);
        }
        const details = this.threatTypes.map(threatType => ({ threatType }));
        const { start, length } = this.facts.records;
        const space = Buffer.allocUnsafeSlow(_list_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUP_RECORDS */ .B * _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_BYTES */ .oZ);
        let records = space.subarray(0, 0);
        let read = -1;
        for (const prefix of prefixes) {
            // The records of a prefix may begin in the group before the first one that begins with the prefix.
            const first = Math.max(0, (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(this.#recordStarts, prefix) - 1);
            for (let group = first; (this.#recordStarts[group] ?? Infinity) <= prefix; group++) {
                if (group !== read) {
                    const at = group * _list_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUP_RECORDS */ .B * _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_BYTES */ .oZ;
                    records = space.subarray(0, Math.min(space.length, length - at));
                    await this.#file.read(start + at, records);
                    read = group;
                }
                for (let record = 0; record < records.length; record += _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_BYTES */ .oZ) {
                    if (records.readUInt32BE(record) !== prefix)
                        continue;
                    const type = records.readUInt16BE(record + _record_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGEST_BYTES */ .x4);
                    found(records.subarray(record, record + _record_js__WEBPACK_IMPORTED_MODULE_6__/* .DIGEST_BYTES */ .x4), details[type] ?? { threatType: '' });
                }
            }
        }
    }
    /** Returns true if a prefix is in the list. */
    async has(prefix) {
        const index = (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(this.#prefixStarts, prefix);
        if (this.#prefixStarts[index] === prefix)
            return true;
        if (index === 0)
            return false;
        const block = await this.#prefixBlock(index - 1);
        return block[(0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(block, prefix)] === prefix;
    }
    /** Returns the answer with the whole list. */
    async whole(gzip) {
        this.retain();
        const { wholeAnswer, wholeListEnd } = await __webpack_require__.e(/* import() */ 7139).then(__webpack_require__.bind(__webpack_require__, 7139));
        const release = () => this.release();
        const { start, length, plain, crc } = this.facts.body;
        const end = wholeListEnd({ partialUpdate: false, ...this.#common() });
        const stored = () => this.#chunks(start, length);
        return { ...wholeAnswer({ length, plain, crc }, stored, end, gzip), release };
    }
    /** Returns true if it is the version of this list, or one before it. @param version base64url */
    knows(version) {
        return version === this.version || this.#earlier.includes(version);
    }
    /** Returns the changes since a known version as JSON. */
    async since(version) {
        const change = (0,_list_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .netChange */ .uY)(this.changes.slice(0, this.#earlier.indexOf(version) + 1));
        const removals = (0,_list_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .removedIndices */ .Eh)(change, await this.#ranksOf(change.removed));
        return JSON.stringify({
            partialUpdate: true,
            ...(change.added.length > 0 ? { additionsFourBytes: (0,_rice_encode_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeRice */ .AY)(change.added) } : {}),
            ...(removals.length > 0 ? { compressedRemovals: (0,_rice_encode_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeRice */ .AY)(removals) } : {}),
            ...this.#common()
        });
    }
    #common() {
        const version = Buffer.from(this.version, 'base64url').toString('base64');
        return { name: this.name, version, minimumWaitDuration: '0s', sha256Checksum: this.checksum };
    }
    async *#chunks(start, length) {
        for (let at = 0; at < length; at += CHUNK_BYTES) {
            const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, length - at));
            await this.#file.read(start + at, chunk);
            yield chunk;
        }
    }
    /** Returns how many prefixes are below each number. @param numbers ascending */
    async #ranksOf(numbers) {
        const ranks = new Uint32Array(numbers.length);
        let read = -1;
        let block = new Uint32Array();
        for (const [index, number] of numbers.entries()) {
            const wanted = Math.max(0, (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(this.#prefixStarts, number) - 1);
            if (wanted !== read) {
                block = await this.#prefixBlock(wanted);
                read = wanted;
            }
            ranks[index] = wanted * _number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_NUMBERS */ .Pw + (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .lowerBound */ .yz)(block, number);
        }
        return ranks;
    }
    #prefixBlock(index) {
        const { start, length } = this.facts.prefixes;
        const at = index * _number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_NUMBERS */ .Pw * 4;
        return (0,_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .readNumbers */ .Pl)(this.#file, { start: start + at, length: Math.min(_number_section_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_NUMBERS */ .Pw * 4, length - at) });
    }
    #versionOf(checksum) {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#key).update(`${this.name}\n${checksum}`).digest();
        return digest.toString('base64url', 0, 12);
    }
}
//# sourceMappingURL=sorted-list.js.map

/***/ })

};
