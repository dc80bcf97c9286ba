export const id = 466;
export const ids = [466];
export const modules = {

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

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shownFile),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   hx: () => (/* binding */ listNameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
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
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)).toString('latin1'), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `file with a name that reads like an address`);
}
//# sourceMappingURL=list-name.js.map

/***/ }),

/***/ 4466:
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
// EXTERNAL MODULE: ./lib/service/list-name.js
var list_name = __webpack_require__(5319);
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
        const names = options.numberNames === true ? (0,list_name/* distinctNames */.NL)(files) : files.map(list_name/* listNameOf */.hx);
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
            log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(path)}: ${entriesOf(list)}`);
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
            this.#log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(slot.path)} was not updated: ${(0,errors/* describe */.q0)(error).text}`);
        }
    }
    #replace(slot, list) {
        if (list.version !== slot.list.version) {
            slot.earlier.unshift({ version: slot.list.version, prefixes: slot.list.prefixes });
            slot.earlier.length = Math.min(slot.earlier.length, service_limits/* MAX_KEPT_VERSIONS */.aD);
        }
        slot.list = list;
        slot.answers.clear();
        this.#log((0,safe_text/* safe */.gB) `list ${(0,list_name/* shownFile */.G)(slot.path)} was read again: ${entriesOf(list)}`);
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
        return new ServedList(name, await (0,list_file/* parseListFile */.M)(bytes, (0,list_name/* shownFile */.G)(path), this.#allowed), updated, this.#key);
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
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the list file ${(0,list_name/* shownFile */.G)(path)} cannot be read`, { cause });
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
