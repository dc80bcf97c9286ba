export const id = 2950;
export const ids = [2950];
export const modules = {

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _subject_subject_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4917);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _safe_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);
/** The deadline of a run. When it passes, the run ends as incomplete. */




class Deadline {
    #controller = new AbortController();
    #began;
    #stop;
    #now;
    #seconds = Infinity;
    /** Checks this deadline where no timer can fire. */
    watch;
    #timer;
    /**
     * @param seconds from now
     * @param stop also ends the run, with its own reason
     * @param now returns milliseconds
     */
    constructor(seconds, stop, now = () => performance.now()) {
        this.#stop = stop;
        this.#now = now;
        this.#began = now();
        this.watch = new _safe_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .Watch */ .o(() => this.#throwIfOver(), now);
        if (stop.aborted)
            this.#onStop();
        else
            stop.addEventListener('abort', this.#onStop, { once: true });
        this.set(seconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Seconds until the deadline. */
    get secondsLeft() {
        return Math.max(0, this.#left / 1000);
    }
    /** Moves the deadline to `seconds` after the start of the run. */
    set(seconds) {
        clearTimeout(this.#timer);
        this.#seconds = seconds;
        this.#timer = setTimeout(() => this.#controller.abort(past(seconds)), Math.min(Math.max(0, this.#left), _subject_subject_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMER_MS */ ._o));
    }
    /** Milliseconds until the deadline. */
    get #left() {
        return this.#seconds * 1000 - (this.#now() - this.#began);
    }
    /** Checks the clock, because a timer fires only between two steps and may be late. */
    #throwIfOver() {
        if (this.#left <= 0)
            this.#controller.abort(past(this.#seconds));
        this.signal.throwIfAborted();
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
        this.#stop.removeEventListener('abort', this.#onStop);
    }
    #onStop = () => this.#controller.abort(this.#stop.reason);
}
function past(seconds) {
    const text = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the run did not end within ${seconds} seconds; raise limits.total-seconds in the settings, or check fewer manifests at once`;
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', text);
}
//# sourceMappingURL=deadline.js.map

/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ MAX_BACKOFF_MS),
/* harmony export */   NM: () => (/* binding */ MAX_CONNECT_MS),
/* harmony export */   Ps: () => (/* binding */ MAX_ANSWER_VALUES),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   WS: () => (/* binding */ MAX_PREFIXES_PER_REQUEST),
/* harmony export */   Y0: () => (/* binding */ MAX_PAGES),
/* harmony export */   _G: () => (/* binding */ MAX_LEAD_HOURS),
/* harmony export */   d7: () => (/* binding */ MAX_LISTS),
/* harmony export */   gB: () => (/* binding */ MAX_ANSWER_BYTES),
/* harmony export */   kd: () => (/* binding */ MAX_RETRIES),
/* harmony export */   tp: () => (/* binding */ MAX_CONNECTIONS),
/* harmony export */   vG: () => (/* binding */ MAX_TARGET_BYTES)
/* harmony export */ });
/* unused harmony export MAX_SNAPSHOT_BYTES */
/** The limits on what a denylist service may send and on what it is asked. */
// Memory
/** Prefixes of a list, and of all lists: more than any service has. They take 200 MB. */
const MAX_PREFIXES = 50_000_000;
/** Lists of a service: more than any service has. */
const MAX_LISTS = 1000;
/** Bytes of a sealed snapshot: four for each prefix, and space for the names of the lists. */
const MAX_SNAPSHOT_BYTES = MAX_PREFIXES * 4 + (1 << 20);
/** Bytes of JSON of an answer, by endpoint. A hash list may have 50 million prefixes. */
const MAX_ANSWER_BYTES = {
    'the list of lists': 4 << 20,
    'a hash list': 128 << 20,
    'the hash search': 16 << 20
};
/**
 * Values of JSON of an answer, by endpoint. Each takes up to a hundred bytes when it is parsed. A list has some twenty
 * and its content in one string; a thousand lists have some ten each; a search finds little more than it asks for.
 */
const MAX_ANSWER_VALUES = {
    'the list of lists': 100_000,
    'a hash list': 1000,
    'the hash search': 300_000
};
// Requests
/** Pages of the list of lists, so that a service that always offers another page cannot keep the run busy. */
const MAX_PAGES = 100;
/** Prefixes of one search: with a usual address the request line stays under 8 kB. */
const MAX_PREFIXES_PER_REQUEST = 250;
/** Bytes of the path and query of a search: many servers and proxies read request lines of at most 8 kB. */
const MAX_TARGET_BYTES = 7900;
/** Requests at the same time, so that one run does not overload a service. */
const MAX_CONNECTIONS = 4;
/** Retries of a request if the service is not just busy. */
const MAX_RETRIES = 5;
// Time
/** Milliseconds before a retry, unless the service asks for more. */
const MAX_BACKOFF_MS = 15_000;
/** Hours that a list's date may be ahead of this clock: a wrong time zone, or a clock that is not set. */
const MAX_LEAD_HOURS = 24;
/** Milliseconds to wait for a connection. */
const MAX_CONNECT_MS = 10_000;
//# sourceMappingURL=denylist-limits.js.map

/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseDenylistUrl),
/* harmony export */   s: () => (/* binding */ BUILTIN)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8244);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Checks which addresses a denylist service may have (specification, section 3). */



/** The value of the input `denylist-url` that means the built-in list alone. */
const BUILTIN = 'builtin';
/**
 * Returns the base URL of the denylist service.
 *
 * @param option what errors call the value
 * @throws GateError `usage` with the input and what is allowed, never the value
 */
function parseDenylistUrl(text, option = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the input denylist-url`) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname));
    // An empty query, fragment or user info does not show in the parsed URL, so the text is checked.
    const bare = url !== null && url.username === '' && url.password === '' && !/[?#@]/.test(text);
    if (url !== null && secure && bare)
        return url;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${option} is not the base URL of a denylist service: it must begin with https:, or with http: on a loopback host (localhost, 127.0.0.1, [::1]), and have no user name, password, query or fragment`);
}
//# sourceMappingURL=denylist-url.js.map

/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ isFuture),
/* harmony export */   lY: () => (/* binding */ isOutdated),
/* harmony export */   sY: () => (/* binding */ listName)
/* harmony export */ });
/* harmony import */ var _denylist_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5399);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** What may be printed about a list, and whether it is too old. */



/** Returns the name of a list as it may be printed. */
function listName(name, index) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)(name), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${index + 1}`);
}
/** Checks whether a list is older than `hours`, undated, or dated in the future; null means any age. */
function isOutdated({ updated }, hours) {
    if (hours === null)
        return false;
    return updated === null || isFuture(updated) || Date.now() - updated.getTime() > hours * 3_600_000;
}
/** Returns true for a date that no list can have yet. Such a list would never become too old. */
function isFuture(updated) {
    return updated.getTime() - Date.now() > _denylist_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LEAD_HOURS */ ._G * 3_600_000;
}
//# sourceMappingURL=list-info.js.map

/***/ }),

/***/ 4206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ NO_ANSWERS),
/* harmony export */   OK: () => (/* binding */ FullHashTable),
/* harmony export */   Wo: () => (/* binding */ NO_LISTS),
/* harmony export */   u0: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _prefix_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2297);
/** The interface between the matcher and a denylist. A denylist sees digests, never items. */

/** The kinds of expressions that a list can contain. */
const SUBJECTS = ['url', 'content', 'url-md5'];
/** An empty answer. */
const NO_ANSWERS = { holdsPrefix: () => false, get: () => [] };
/** A denylist without lists. */
const NO_LISTS = {
    mode: 'lists',
    lists: [],
    outdated: [],
    listEntries: 0,
    urlMd5: false,
    mayBeListed: () => false,
    lookUp: async () => ({ fullHashes: NO_ANSWERS, fault: null })
};
/** What full hashes are listed as, one by one. */
class FullHashTable {
    /** By the digest as Latin-1: a small buffer would keep the large one that it is cut from. */
    #details = new Map();
    #prefixes = new Set();
    /** Full hashes so far. */
    get size() {
        return this.#details.size;
    }
    /** Adds what a digest is listed as. */
    add(fullHash, details) {
        const key = keyOf(fullHash, 0);
        const known = this.#details.get(key);
        const all = known === undefined ? details : [...known, ...details];
        this.#prefixes.add((0,_prefix_set_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixAt */ .oL)(fullHash, 0));
        this.#details.set(key, all.length < 2 ? all : distinct(all));
    }
    holdsPrefix(prefix) {
        return this.#prefixes.has(prefix);
    }
    get(digests, offset) {
        if (!this.#prefixes.has((0,_prefix_set_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixAt */ .oL)(digests, offset)))
            return [];
        return this.#details.get(keyOf(digests, offset)) ?? [];
    }
}
/** Leaves out repetitions: a service may say the same a hundred thousand times. */
function distinct(details) {
    return details.filter(({ threatType, canary }, index) => {
        return details.findIndex(each => each.threatType === threatType && each.canary === canary) === index;
    });
}
function keyOf(digests, offset) {
    return Buffer.from(digests.buffer, digests.byteOffset + offset, 32).toString('latin1');
}
//# sourceMappingURL=lookup.js.map

/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8244);
/** Chooses the proxy between a self-hosted runner and the service. */



/** Reads the settings from an environment. As usual, lower-case names come first. */
function proxySettings(env) {
    return {
        https: env['https_proxy'] || env['HTTPS_PROXY'] || null,
        except: env['no_proxy'] || env['NO_PROXY'] || null
    };
}
/**
 * Returns the proxy for a URL; null if there is none. Loopback addresses never use a proxy.
 *
 * @throws GateError `usage` if the proxy setting is not a URL
 */
function proxyFor(url, settings) {
    if (settings.https === null || url.protocol !== 'https:' || (0,_safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname))
        return null;
    if (settings.except !== null && isExcepted(url, settings.except))
        return null;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(settings.https) ? settings.https : `http://${settings.https}`;
    const proxy = URL.canParse(text) ? new URL(text) : null;
    if (proxy !== null && (proxy.protocol === 'http:' || proxy.protocol === 'https:'))
        return proxy;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the environment variable HTTPS_PROXY is not the http: or https: URL of a proxy`);
}
function isExcepted(url, except) {
    const host = url.hostname.toLowerCase();
    return except
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => {
        if (entry === '*')
            return true;
        const [, name = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        const domain = name.replace(/^\*?\./, '');
        return (port ?? (url.port || '443')) === (url.port || '443') && (host === domain || host.endsWith(`.${domain}`));
    });
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ assertSelfTest),
/* harmony export */   p2: () => (/* binding */ canaryPrefixes),
/* harmony export */   xK: () => (/* binding */ ownEntries)
/* harmony export */ });
/* unused harmony export requiredCanaries */
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _list_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2853);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4206);
/* harmony import */ var _prefix_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2297);
/**
 * Checks that a service is alive (specification, section 6). Every list contains the canaries, so every run notices a
 * dead, empty, wrong or old list.
 */





/** Returns the subjects whose canary must come back: always the URL, others only if a list declares them. */
function requiredCanaries(denylist) {
    if (denylist.mode === 'search')
        return ['url', 'content'];
    const declared = new Set(denylist.lists.flatMap(({ subjects }) => subjects));
    return _lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECTS */ .u0.filter(subject => subject === 'url' || declared.has(subject));
}
/** Returns the prefixes that every run has to ask for. */
function canaryPrefixes(denylist, canaries) {
    if (denylist.parts !== undefined)
        return denylist.parts.flatMap(part => canaryPrefixes(part, canaries));
    const digests = requiredCanaries(denylist).map(subject => digestOf(subject, canaries));
    return digests.flatMap(digest => (digest === null ? [] : [(0,_prefix_set_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixAt */ .oL)(digest, 0)]));
}
/**
 * Checks that every list is alive and new enough, and that the service answers.
 *
 * @throws GateError `denylist-self-test`
 */
function assertSelfTest(denylist, canaries, answers) {
    const faults = answers.parts === undefined
        ? serviceFaults(denylist, canaries, answers)
        : answers.parts.flatMap(part => serviceFaults(part.denylist, canaries, part.answers));
    if (faults.length === 0)
        return;
    const shown = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(faults.slice(0, 8), '; ');
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('denylist-self-test', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the denylist service did not pass the self-test, so its answers cannot be trusted: ${shown}. Ask its operator; every list must contain the gate's canaries`);
}
function serviceFaults(denylist, canaries, answers) {
    return [
        ...denylist.lists.flatMap(list => listFaults(list, canaries)),
        ...denylist.lists.flatMap(list => sizeFaults(list, canaries, denylist.listEntries)),
        ...requiredCanaries(denylist).flatMap(subject => answerFaults(subject, canaries, answers)),
        ...denylist.outdated.map(ageFault)
    ];
}
/** Returns the number of entries without the canaries, which every service adds itself. */
function ownEntries(list, canaries) {
    const present = new Set(canaries.map(digest => (0,_prefix_set_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixAt */ .oL)(digest, 0)).filter(prefix => list.has(prefix)));
    return list.size - present.size;
}
/** Checks the number of entries. A list of only canaries is empty. */
function sizeFaults(list, canaries, least) {
    const entries = ownEntries(list, canaries.listed);
    if (entries >= least)
        return [];
    if (entries === 0)
        return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${list.name} contains only canaries`];
    return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${list.name} has fewer entries than limits.list-entries requires`];
}
function listFaults(list, canaries) {
    // Every list contains the URL canary, whatever subjects it declares.
    const missing = _lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECTS */ .u0.filter(subject => {
        if (subject !== 'url' && !list.subjects.includes(subject))
            return false;
        const digest = digestOf(subject, canaries);
        return digest === null || !list.has((0,_prefix_set_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixAt */ .oL)(digest, 0));
    });
    return missing.map(subject => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${list.name} does not contain the canary for ${NAMES[subject]}`);
}
function answerFaults(subject, canaries, answers) {
    const digest = digestOf(subject, canaries);
    if (digest === null)
        return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the gate's own matcher does not produce the canary for ${NAMES[subject]}`];
    if (answers.get(digest, 0).some(({ canary }) => canary))
        return [];
    return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the hash search does not return the canary for ${NAMES[subject]}`];
}
function ageFault({ name, updated }) {
    if (updated !== null && (0,_list_info_js__WEBPACK_IMPORTED_MODULE_2__/* .isFuture */ .GJ)(updated)) {
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${name} has a date in the future, so its age is unknown, and ${AGE_LIMIT} requires one`;
    }
    const what = updated === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `has no date` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `is too old`;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `list ${name} ${what}, and ${AGE_LIMIT} requires a newer list`;
}
/** The key of the settings, and the option of `verify`. */
const AGE_LIMIT = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its age limit (limits.list-age-hours, --max-age-hours)`;
const NAMES = { url: 'URLs', content: 'content hashes', 'url-md5': 'MD5s of URLs' };
function digestOf(subject, canaries) {
    switch (subject) {
        case 'url':
            return canaries.url;
        case 'content':
            return canaries.content;
        case 'url-md5':
            return canaries.urlMd5;
    }
}
//# sourceMappingURL=self-test.js.map

/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ PrefixDigester),
  y: () => (/* binding */ READINGS_WORK)
});

// EXTERNAL MODULE: ./lib/item/batch/batch.js
var batch_batch = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/item/digest/digester.js
var digest_digester = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/item/digest/sha256.js
var sha256 = __webpack_require__(8141);
// EXTERNAL MODULE: ./lib/item/wasm/wasm-engine.js
var wasm_engine = __webpack_require__(9173);
// EXTERNAL MODULE: ./lib/item/digest/message-lanes.js
var message_lanes = __webpack_require__(4785);
// EXTERNAL MODULE: ./lib/item/digest/sha256-lanes.js
var sha256_lanes = __webpack_require__(8427);
;// CONCATENATED MODULE: ./lib/item/digest/prefix-queue.js




/** The most expressions that can wait. */
const CAPACITY = 2048;
/** Messages of one, two and three blocks wait in separate queues, because a group must have one length. */
const QUEUES = 3;
const QUEUE_WORDS = (CAPACITY + message_lanes/* LANES */.Ci) * message_lanes/* ENTRY_WORDS */.Ld;
// Memory layout in bytes: kernel data, the queues, a prefix per expression and one for padding, the text.
const QUEUED = sha256_lanes/* KERNEL_BYTES */.u8;
const PREFIXES = QUEUED + QUEUES * QUEUE_WORDS * 4;
const PADDING = PREFIXES + CAPACITY * 4;
const TEXT = PADDING + 4;
const PAGES = 3;
const TEXT_END = PAGES * 65536 - message_lanes/* READ_AHEAD */.p7;
/** The longest text for which there is always space. */
const FREE_TEXT_BYTES = 1 << 14;
/** With fewer expressions than this, building a kernel takes longer than digesting them without one. */
const KERNEL_THRESHOLD = 20_000;
class PrefixQueue {
    /** Memory for texts. Expressions inside it are not copied. */
    bytes;
    #words;
    #memory;
    /** How many wait in each queue. */
    #waiting = new Uint32Array(QUEUES);
    #scratch = Buffer.alloc(32);
    #kernel = null;
    /** Whether building a kernel was tried. */
    #kernelTried = false;
    #text = TEXT;
    /** Expressions since the last run; some of them wait. */
    #count = 0;
    /** All expressions so far. */
    digested = 0;
    #prefixes = new Uint32Array(CAPACITY);
    #length = 0;
    constructor() {
        this.#memory = (0,wasm_engine/* newMemory */.Ao)(PAGES);
        const buffer = this.#memory?.buffer ?? new ArrayBuffer(PAGES * 65536);
        this.bytes = new Uint8Array(buffer);
        this.#words = new Uint32Array(buffer);
        (0,sha256_lanes/* writeKernelData */.jh)(buffer);
    }
    /** Expressions since `clear`. */
    get length() {
        return this.#length + this.#count;
    }
    /** Returns where a text of `size` bytes, at most `FREE_TEXT_BYTES`, may be written. */
    place(size) {
        if (this.#text + size > TEXT_END) {
            this.#run();
            this.#text = TEXT;
        }
        return this.#text;
    }
    /** Keeps the text placed last, which ends at `end`. The next text goes after it. */
    keep(end) {
        this.#text = end;
    }
    add(bytes, start, end) {
        if (this.#count === CAPACITY)
            this.#run();
        const length = end - start;
        if (length > sha256/* SHORT_BYTES */.dI || bytes !== this.bytes) {
            (0,sha256/* sha256Into */.yM)(bytes, start, end, this.#scratch, 0);
            this.addDigest(this.#scratch, 0);
            return;
        }
        const queue = (length + 8) >> 6;
        const at = QUEUED / 4 + queue * QUEUE_WORDS + this.#waiting[queue]++ * message_lanes/* ENTRY_WORDS */.Ld;
        this.#words[at] = start;
        this.#words[at + 1] = length;
        this.#words[at + 2] = PREFIXES + this.#count++ * 4;
    }
    /** Adds an expression whose digest is known. */
    addDigest(digests, at) {
        if (this.#count === CAPACITY)
            this.#run();
        this.#words[PREFIXES / 4 + this.#count++] = digests.readUInt32BE(at);
    }
    /** Returns the prefixes of all expressions since `clear`, big-endian and in order; valid until the next `add`. */
    prefixes() {
        this.#run();
        return this.#prefixes.subarray(0, this.#length);
    }
    clear() {
        this.#run();
        this.#length = 0;
        this.#text = TEXT;
    }
    /** Digests the waiting expressions. */
    #run() {
        this.digested += this.#count;
        if (!this.#kernelTried && (this.digested > KERNEL_THRESHOLD || (0,wasm_engine/* isCompiled */.w_)(sha256_lanes/* lanesModule */.kh)))
            this.#build();
        else
            this.#digest(this.#kernel);
        this.#waiting.fill(0);
        if (this.#length + this.#count > this.#prefixes.length) {
            const larger = new Uint32Array(this.#prefixes.length * 2);
            larger.set(this.#prefixes);
            this.#prefixes = larger;
        }
        this.#prefixes.set(this.#results(), this.#length);
        this.#length += this.#count;
        this.#count = 0;
    }
    #results() {
        return this.#words.subarray(PREFIXES / 4, PREFIXES / 4 + this.#count);
    }
    /** Digests the waiting expressions without a kernel and builds one, which is used later if its results are equal. */
    #build() {
        this.#kernelTried = true;
        this.#digest(null);
        const kernel = this.#memory === null ? null : (0,wasm_engine/* runOf */.ng)(sha256_lanes/* lanesModule */.kh, this.#memory);
        if (kernel === null)
            return;
        const right = this.#results().slice();
        this.#digest(kernel);
        if (right.every((prefix, i) => this.#results()[i] === prefix))
            this.#kernel = kernel;
        else
            this.#results().set(right);
    }
    #digest(kernel) {
        for (let queue = 0; queue < QUEUES; queue++) {
            const from = QUEUED / 4 + queue * QUEUE_WORDS;
            const waiting = this.#waiting[queue];
            if (waiting === 0)
                continue;
            if (kernel === null)
                this.#digestOneByOne(from, waiting);
            else
                kernel(from * 4, this.#fillUp(from, waiting) * 4, queue + 1);
        }
    }
    /** Fills up the last group of a queue with empty messages and returns where it ends. */
    #fillUp(from, waiting) {
        let at = from + waiting * message_lanes/* ENTRY_WORDS */.Ld;
        for (let i = waiting; i % message_lanes/* LANES */.Ci !== 0; i++, at += message_lanes/* ENTRY_WORDS */.Ld) {
            this.#words[at] = TEXT;
            this.#words[at + 1] = 0;
            this.#words[at + 2] = PADDING;
        }
        return at;
    }
    #digestOneByOne(from, waiting) {
        const digest = this.#scratch;
        for (let i = 0, at = from; i < waiting; i++, at += message_lanes/* ENTRY_WORDS */.Ld) {
            const start = this.#words[at];
            (0,sha256/* sha256Into */.yM)(this.bytes, start, start + this.#words[at + 1], digest, 0);
            this.#words[this.#words[at + 2] / 4] = digest.readUInt32BE();
        }
    }
}
//# sourceMappingURL=prefix-queue.js.map
;// CONCATENATED MODULE: ./lib/item/digest/expression-list.js

/** The most expressions of one item. With more, most are the same, and `Digester` digests each only once. */
const expression_list_CAPACITY = 512;
class ExpressionList {
    /** Whether there were more expressions, or longer ones, than there is space for. */
    full = false;
    #queue;
    #ends = new Uint32Array(expression_list_CAPACITY);
    #count = 0;
    #start = 0;
    #end = 0;
    constructor(queue) {
        this.#queue = queue;
    }
    /** Begins the list of another item. Nothing may be added to the queue until `emit`. */
    clear() {
        this.full = false;
        this.#count = 0;
        this.#start = this.#queue.place(FREE_TEXT_BYTES);
        this.#end = this.#start;
    }
    add(bytes, start, end) {
        const to = this.#end + end - start;
        if (this.#count === expression_list_CAPACITY || to - this.#start > FREE_TEXT_BYTES)
            this.full = true;
        if (this.full)
            return;
        const out = this.#queue.bytes;
        for (let i = start, at = this.#end; i < end; i++)
            out[at++] = bytes[i];
        this.#ends[this.#count++] = to;
        this.#end = to;
    }
    /** Adds all expressions to the queue, in order. */
    emit() {
        const queue = this.#queue;
        queue.keep(this.#end);
        let start = this.#start;
        for (let i = 0; i < this.#count; i++) {
            const end = this.#ends[i];
            queue.add(queue.bytes, start, end);
            start = end;
        }
    }
}
//# sourceMappingURL=expression-list.js.map
// EXTERNAL MODULE: ./lib/item/reading/expressions.js
var expressions = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/item/reading/hash-expressions.js
var hash_expressions = __webpack_require__(9608);
// EXTERNAL MODULE: ./lib/item/reading/hashes.js
var hashes = __webpack_require__(9210);
// EXTERNAL MODULE: ./lib/item/reading/plain.js
var reading_plain = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/item/reading/readings.js + 5 modules
var readings = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/item/text/scheme.js
var scheme = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/item/reading/twofold.js
var reading_twofold = __webpack_require__(5797);
// EXTERNAL MODULE: ./lib/item/reading/known-hosts.js
var known_hosts = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/item/reading/encoded-start.js
var encoded_start = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/item/text/percent.js
var percent = __webpack_require__(5186);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/item/reading/wrapping.js







/** Bytes of a parameter's name, and of its value. */
const NAME = (0,byte_table/* byteTable */.v)(/[A-Za-z0-9_-]/);
const VALUE = (0,byte_table/* byteTable */.v)(/[A-Za-z0-9_.~!$+-]/);
/** Bytes that a value contains as escapes. */
const MARKS = (0,byte_table/* byteTable */.v)(/[:/?=&]/);
/** The parameter that some services wrap in without a scheme too. */
const URL_NAME = Buffer.from('url');
/** How character references begin that need no semicolon, after the ampersand. */
const REFERENCE = Buffer.from('amp');
/** The scheme of a wrapped URL, which may have an `s` before the colon. */
const SCHEME = Buffer.from('http');
const SLASHES = 2;
class Written {
    bytes;
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    constructor(bytes) {
        this.bytes = bytes;
    }
}
class WrappingUrl {
    #outer;
    #inner;
    /** As a downloader fetches it: with its escapes. */
    #fetched;
    /** Where the wrapped URL is in the bytes, and its scheme's colon. */
    #from = 0;
    #to = 0;
    #colon = 0;
    /** @param bytes where the readings are written; `room` gives the size that they need */
    constructor(bytes) {
        this.#outer = new reading_plain/* PlainUrl */.I(bytes, known_hosts/* mayWrapOtherwise */.SM);
        this.#inner = new reading_plain/* PlainUrl */.I(bytes);
        this.#fetched = new Written(bytes);
    }
    /** Returns the most bytes that the readings of a text of `size` bytes take. */
    static room(size) {
        return 3 * reading_plain/* PlainUrl */.I.room(size);
    }
    /** Where the written readings end. */
    get end() {
        return this.#inner.end;
    }
    /**
     * Returns true if `text[start, end)`, a special URL without its scheme and `//`, wraps one plain URL and has no other
     * readings. If in doubt, it returns false. The readings are written to the bytes from `at` on.
     */
    read(text, start, end, at) {
        let query = start;
        while (query < end && text[query] !== ascii/* QUESTION */.c3 && text[query] !== ascii/* HASH */.v9)
            query++;
        if (query === end || text[query] === ascii/* HASH */.v9 || !(0,reading_plain/* isWordEnd */.U)(text[end - 1]))
            return false;
        const outer = this.#outer;
        if (!outer.read(text, start, query, at) || !this.#readQuery(text, query, end))
            return false;
        const fetched = this.#fetched;
        const out = outer.bytes;
        const path = outer.pathEnd - at;
        fetched.start = outer.end;
        fetched.hostEnd = outer.end + outer.hostEnd - at;
        fetched.pathEnd = outer.end + path;
        fetched.end = fetched.pathEnd + end - query;
        fetched.address = outer.address;
        out.copyWithin(fetched.start, at, outer.pathEnd);
        for (let i = query; i < end; i++)
            out[fetched.pathEnd + i - query] = text[i];
        return this.#readInner(fetched.end);
    }
    /** Calls `found` for both URLs, with the end of each and with its canonical form in the bytes. */
    eachText(url, end, found) {
        const [outer, inner, colon] = [this.#outer, this.#inner, this.#colon];
        found(url, end, outer.start, outer.end);
        const wrapped = { text: outer.bytes, start: this.#from, colon, rest: colon + 1 + SLASHES };
        found(wrapped, this.#to, inner.start, inner.end);
    }
    /** Passes on the expressions of the last URL read; some may come twice. */
    emit(sink) {
        const fetched = this.#fetched;
        (0,expressions/* emitExpressions */.H7)(this.#outer, sink);
        (0,expressions/* emitFurther */.mK)(fetched, fetched.pathEnd - fetched.start, sink);
        (0,expressions/* emitExpressions */.H7)(this.#inner, sink);
    }
    /** Reads the parameters, and writes them without escapes. */
    #readQuery(text, query, end) {
        const out = this.#outer.bytes;
        let to = this.#outer.end;
        this.#from = -1;
        // Some services find a URL without a scheme, too.
        const isService = (0,known_hosts/* mayHaveFurtherReadings */.pr)(out, this.#outer.start, this.#outer.hostEnd);
        for (let i = query; i < end;) {
            out[to++] = text[i];
            const name = ++i;
            while (i < end && NAME[text[i]] === 1)
                out[to++] = text[i++];
            if (i === name || text[i] !== ascii/* EQUALS */.UT || i === end || (0,encoded_start/* mayBeEncoded */.zY)(text, name, end))
                return false;
            if (isAt(REFERENCE, text, name))
                return false;
            const isUrl = i - name === URL_NAME.length && isAt(URL_NAME, text, name);
            out[to++] = ascii/* EQUALS */.UT;
            const value = ++i;
            if ((0,encoded_start/* mayBeEncoded */.zY)(text, value, end))
                return false;
            const from = to;
            let plain = true;
            let dots = false;
            for (; i < end && text[i] !== ascii/* AMPERSAND */.e0; i++) {
                let byte = text[i];
                if (byte === ascii/* PERCENT */.IQ) {
                    if (i + 2 >= end)
                        return false;
                    byte = escaped(text, i);
                    if (byte < 0 || MARKS[byte] === 0 || (isService && byte === ascii/* AMPERSAND */.e0))
                        return false;
                    plain = false;
                    i += 2;
                }
                else if (VALUE[byte] === 0)
                    return false;
                else if (byte === ascii/* DOT */.y0)
                    dots = true;
                out[to++] = byte;
            }
            if (plain) {
                if (dots || (isService && isUrl))
                    return false;
                continue;
            }
            if (this.#from >= 0)
                return false;
            this.#from = from;
            this.#to = to;
        }
        this.#outer.end = to;
        return this.#from >= 0;
    }
    /** Reads the wrapped URL, and writes its canonical form from `at` on. */
    #readInner(at) {
        const bytes = this.#outer.bytes;
        const [from, to] = [this.#from, this.#to];
        if (!isAt(SCHEME, bytes, from))
            return false;
        const colon = from + SCHEME.length + (bytes[from + SCHEME.length] === 0x73 ? 1 : 0);
        if (bytes[colon] !== ascii/* COLON */.oH || bytes[colon + 1] !== ascii/* SLASH */.o || bytes[colon + 2] !== ascii/* SLASH */.o)
            return false;
        this.#colon = colon;
        const rest = colon + 1 + SLASHES;
        return rest < to && this.#inner.read(bytes, rest, to, at);
    }
}
/** Returns the byte of the escape at `at`; -1 if it is none. */
function escaped(text, at) {
    const [high, low] = [percent/* HEX */.UG[text[at + 1]], percent/* HEX */.UG[text[at + 2]]];
    return high === 255 || low === 255 ? -1 : (high << 4) | low;
}
function isAt(word, text, at) {
    for (let i = 0; i < word.length; i++)
        if (text[at + i] !== word[i])
            return false;
    return true;
}
//# sourceMappingURL=wrapping.js.map
// EXTERNAL MODULE: ./lib/item/text/letter-case.js
var letter_case = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/item/digest/md5.js
/** MD5 (RFC 1321), by which partners identify URLs. Hot path: many short messages without an object for each. */
const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** The shift of step `i`. */
const SHIFT = Uint8Array.from({ length: 64 }, (_, i) => SHIFTS[(i >> 4) * 4 + (i % 4)]);
const CONSTANT = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
/** The word of the block that step `i` uses. */
const WORD = Uint8Array.from({ length: 64 }, (_, i) => [i, 5 * i + 1, 3 * i + 5, 7 * i][i >> 4] % 16);
const BLOCK = 64;
/** Bytes of the length in bits, at the end. */
const LENGTH = 8;
const words = new Int32Array(16);
const state = new Int32Array(4);
const tail = new Uint8Array(2 * BLOCK);
/** Writes the 16-byte MD5 of `bytes[start, end)`, which is shorter than 512 MiB, to `into` from `at` on. */
function md5Into(bytes, start, end, into, at) {
    state[0] = 0x67452301;
    state[1] = 0xefcdab89;
    state[2] = 0x98badcfe;
    state[3] = 0x10325476;
    let from = start;
    for (; from + BLOCK <= end; from += BLOCK)
        compress(bytes, from);
    const rest = end - from;
    for (let i = 0; i < rest; i++)
        tail[i] = bytes[from + i];
    const size = rest + 1 + LENGTH > BLOCK ? 2 * BLOCK : BLOCK;
    tail[rest] = 0x80;
    tail.fill(0, rest + 1, size);
    const bits = (end - start) * 8;
    for (let i = 0; i < 4; i++)
        tail[size - LENGTH + i] = bits >>> (8 * i);
    for (let block = 0; block < size; block += BLOCK)
        compress(tail, block);
    for (let i = 0; i < 16; i++)
        into[at + i] = state[i >> 2] >>> (8 * (i % 4));
}
function compress(bytes, start) {
    for (let i = 0, at = start; i < 16; i++, at += 4) {
        words[i] = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let i = 0; i < 64; i++) {
        let mixed;
        if (i < 16)
            mixed = d ^ (b & (c ^ d));
        else if (i < 32)
            mixed = c ^ (d & (b ^ c));
        else if (i < 48)
            mixed = b ^ c ^ d;
        else
            mixed = c ^ (b | ~d);
        const sum = (a + mixed + CONSTANT[i] + words[WORD[i]]) | 0;
        const shift = SHIFT[i];
        a = d;
        d = c;
        c = b;
        b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    state[0] = (state[0] + a) | 0;
    state[1] = (state[1] + b) | 0;
    state[2] = (state[2] + c) | 0;
    state[3] = (state[3] + d) | 0;
}
//# sourceMappingURL=md5.js.map
;// CONCATENATED MODULE: ./lib/item/digest/url-md5.js


const MARK = Buffer.from('url-md5:');
const DIGEST_BYTES = 16;
const EXPRESSION_BYTES = MARK.length + 2 * DIGEST_BYTES;
/** A URL is read in full and cut at two places at most, with three MD5s each time. */
const EXPRESSIONS = 9;
const HEX_DIGITS = Uint8Array.from('0123456789abcdef', char => char.charCodeAt(0));
class UrlMd5s {
    #digest = new Uint8Array(DIGEST_BYTES);
    #scratch = new Uint8Array(1024);
    #expressions = new Uint8Array(EXPRESSIONS * EXPRESSION_BYTES);
    #length = 0;
    /** Reads a URL that ends at `end` and has the canonical form `canonical[from, to)`, without its scheme. */
    read({ text, start, colon, rest }, end, canonical, from, to) {
        this.#add(text, start, end);
        this.#reserve(Math.max(end - start, colon - start + 3 + to - from));
        const out = this.#scratch;
        let length = 0;
        let wide = false;
        for (let i = rest; i < end; i++) {
            const byte = text[i];
            if (byte >= 0x80)
                wide = true;
            out[length++] = (0,letter_case/* lowerByte */.a)(byte);
        }
        const lowered = wide ? (0,letter_case/* lowerCase */.g)(text.subarray(rest, end)) : out;
        this.#add(lowered, 0, wide ? lowered.length : length);
        length = 0;
        for (let i = start; i < colon; i++)
            out[length++] = (0,letter_case/* lowerByte */.a)(text[i]);
        // `hxxp` means `http`.
        if (out[1] === 0x78)
            out[1] = out[2] = 0x74;
        out[length++] = 0x3a;
        out[length++] = out[length++] = 0x2f;
        for (let i = from; i < to; i++)
            out[length++] = canonical[i];
        let same = length === end - start;
        for (let i = 0; same && i < length; i++)
            same = out[i] === text[start + i];
        if (!same)
            this.#add(out, 0, length);
    }
    /** Passes on the expressions of everything read since the last call. */
    emit(queue) {
        for (let from = 0; from < this.#length; from += EXPRESSION_BYTES) {
            const at = queue.place(EXPRESSION_BYTES);
            for (let i = 0; i < EXPRESSION_BYTES; i++)
                queue.bytes[at + i] = this.#expressions[from + i];
            queue.keep(at + EXPRESSION_BYTES);
            queue.add(queue.bytes, at, at + EXPRESSION_BYTES);
        }
        this.#length = 0;
    }
    #add(bytes, start, end) {
        md5Into(bytes, start, end, this.#digest, 0);
        const out = this.#expressions;
        out.set(MARK, this.#length);
        let to = this.#length + MARK.length;
        for (const byte of this.#digest) {
            out[to++] = HEX_DIGITS[byte >> 4];
            out[to++] = HEX_DIGITS[byte & 15];
        }
        this.#length = to;
    }
    #reserve(size) {
        if (size > this.#scratch.length)
            this.#scratch = new Uint8Array(size * 2);
    }
}
//# sourceMappingURL=url-md5.js.map
;// CONCATENATED MODULE: ./lib/item/digest/prefixes.js













/** How many times the work of a plain URL any other URL may cost. */
const READINGS_WORK = 64;
/** The longest URL whose expressions are collected first. One of more than this has usually too many bytes of them. */
const LISTED_BYTES = 1024;
const PARSED = 0;
const UNPARSEABLE = 1;
const PLAIN = 2;
/** Not read yet. */
const ODD = 3;
/** One object is used for many batches, because it owns the buffers. */
class PrefixDigester {
    prefixes = new Uint32Array(0);
    #watch;
    #urlMd5s;
    #queue = new PrefixQueue();
    #scheme = new scheme/* SchemeReader */.TF();
    #plain = new reading_plain/* PlainUrl */.I(this.#queue.bytes);
    #twofold = new reading_twofold/* TwofoldUrl */.LC(this.#plain);
    #wrapping = new WrappingUrl(this.#queue.bytes);
    /** Reads URLs that have more readings than bytes alone decide, and collects their expressions. */
    #urls;
    #list = new ExpressionList(this.#queue);
    /** Reads items that are too long for the queue, or have too many expressions. */
    #digester;
    #ends = new Uint32Array(0);
    #states = new Uint8Array(0);
    #bytes = this.#states;
    #emitHash = (from, to) => {
        if (!this.#readHex(this.#bytes, from, to))
            (0,hash_expressions/* emitHash */.Im)(this.#bytes, from, to, this.#queue);
    };
    constructor(options, watch) {
        this.#watch = watch;
        this.#urlMd5s = options.urlMd5 ? new UrlMd5s() : null;
        this.#urls = new readings/* UrlReader */.P(this.#list, options.urlMd5);
        this.#digester = new digest_digester/* Digester */.Y(1024, options);
    }
    /** Returns the prefixes of every expression of every item; valid until the next call. */
    digest(batch) {
        const opened = (0,batch_batch/* open */.ho)(batch);
        const { bytes, ends, kinds } = opened;
        if (this.#ends.length < ends.length) {
            this.#ends = new Uint32Array(ends.length);
            this.#states = new Uint8Array(ends.length);
        }
        this.#queue.clear();
        let start = 0;
        for (let item = 0; item < ends.length; item++) {
            const end = ends[item];
            this.#watch.worked(end - start);
            let state = this.#readKind(batch_batch/* KINDS */.GW[kinds[item]], bytes, start, end);
            if (state === ODD) {
                this.#watch.worked((end - start) * READINGS_WORK);
                state = this.#readOdd(opened, item, start) ? PARSED : UNPARSEABLE;
            }
            this.#states[item] = state;
            this.#ends[item] = this.#queue.length;
            start = end;
        }
        this.prefixes = this.#queue.prefixes();
        return this;
    }
    /** Expressions of all batches so far. */
    get expressions() {
        return this.#queue.digested;
    }
    first(item) {
        return item === 0 ? 0 : this.#ends[item - 1];
    }
    unparseable(item) {
        return this.#states[item] === UNPARSEABLE;
    }
    plain(item) {
        return this.#states[item] === PLAIN;
    }
    #readKind(kind, bytes, start, end) {
        switch (kind) {
            case 'url':
                return this.#readBytes(bytes, start, end);
            case 'hash':
            case 'digest':
                return this.#readHex(bytes, start, end) ? PLAIN : ODD;
        }
    }
    #readHex(bytes, start, end) {
        const queue = this.#queue;
        const at = queue.place(hash_expressions/* HASH_ROOM */.lO);
        const to = (0,hash_expressions/* writeHexHash */.BE)(bytes, start, end, queue.bytes, at);
        if (to < 0)
            return false;
        queue.keep(to);
        queue.add(queue.bytes, at, to);
        return true;
    }
    /** Reads a URL whose readings are decided by bytes alone, if it fits into the queue. */
    #readBytes(bytes, start, end) {
        const scheme = this.#scheme;
        const room = reading_plain/* PlainUrl */.I.room(end - start) + reading_twofold/* TwofoldUrl */.LC.room(end - start);
        if (room > FREE_TEXT_BYTES || !scheme.read(bytes, start, end) || !scheme.special || scheme.backslash)
            return ODD;
        const queue = this.#queue;
        const plain = this.#plain;
        const twofold = this.#twofold;
        const md5s = this.#urlMd5s;
        if (md5s !== null && scheme.colon < 0)
            return ODD;
        let state = md5s === null ? PLAIN : PARSED;
        const at = queue.place(room);
        if (plain.read(bytes, scheme.rest, end, at)) {
            queue.keep(plain.end);
            // Only creates an object for a URL if it is needed.
            if (md5s !== null)
                md5s.read(this.#written(bytes, start), end, plain.bytes, plain.start, plain.end);
            (0,expressions/* emitExpressions */.H7)(plain, queue);
        }
        else if (twofold.read(bytes, end)) {
            state = PARSED;
            queue.keep(twofold.end);
            if (md5s !== null) {
                const url = this.#written(bytes, start);
                twofold.eachText(end, (stop, from, to) => md5s.read(url, stop, plain.bytes, from, to));
            }
            twofold.emit(queue);
        }
        else if (scheme.colon >= 0 && this.#wrapping.read(bytes, scheme.rest, end, at)) {
            state = PARSED;
            queue.keep(this.#wrapping.end);
            if (md5s !== null) {
                const url = this.#written(bytes, start);
                this.#wrapping.eachText(url, end, (each, stop, from, to) => md5s.read(each, stop, plain.bytes, from, to));
            }
            this.#wrapping.emit(queue);
        }
        else
            return ODD;
        md5s?.emit(queue);
        this.#bytes = bytes;
        (0,hashes/* scanHashes */.ob)(bytes, start, end, this.#emitHash);
        return state;
    }
    #written(text, start) {
        const { colon, rest } = this.#scheme;
        return { text, start, colon, rest };
    }
    #readOdd(opened, item, start) {
        const { bytes, ends, kinds } = opened;
        const end = ends[item];
        if (batch_batch/* KINDS */.GW[kinds[item]] !== 'url' || end - start > LISTED_BYTES)
            return this.#readAny(opened, item);
        this.#list.clear();
        const parsed = this.#urls.readAll(bytes, start, end);
        if (this.#list.full)
            return this.#readAny(opened, item);
        this.#list.emit();
        return parsed;
    }
    #readAny(opened, item) {
        const digester = this.#digester;
        digester.clear();
        const parsed = digester.digest(opened, item);
        for (let at = digester.first; at < digester.count; at++)
            this.#queue.addDigest(digester.digests, at * digest_digester/* DIGEST_BYTES */.x);
        return parsed;
    }
}
//# sourceMappingURL=prefixes.js.map

/***/ }),

/***/ 5797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ TwofoldUrl),
/* harmony export */   NY: () => (/* binding */ DECODED),
/* harmony export */   Oh: () => (/* binding */ ESCAPED),
/* harmony export */   t0: () => (/* binding */ KEPT)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2851);
/* harmony import */ var _text_byte_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2588);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5186);
/* harmony import */ var _known_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1689);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);
/* harmony import */ var _encoded_start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5867);
/* harmony import */ var _text_scheme_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1468);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(296);
/**
 * Reads URLs with two readings that bytes alone decide: the canonical form, and the path as a downloader fetches it,
 * with its escapes and empty segments. Nothing else in them is disguised or wrapped. Hot path: one pass, no strings.
 */









/** Bytes that mean themselves in a path, and nothing else. */
const LITERAL = (0,_text_byte_table_js__WEBPACK_IMPORTED_MODULE_7__/* .byteTable */ .v)(/[A-Za-z0-9_+!$~.-]/);
const KEPT = 1;
const DECODED = 2;
/**
 * What the canonical form does with an escaped byte of a path: it keeps the escape, or decodes it. 0 for bytes that may
 * separate parts or begin another URL, or that some programs leave out.
 */
const ESCAPED = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte === 0x20 || byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .HASH */ .v9 || byte >= 0x7f)
        return KEPT;
    return /[!"$'()*,;<=>[\]^_`{|}~]/.test(String.fromCharCode(byte)) ? DECODED : 0;
});
/** Of the bytes above, punctuation that a sentence may put after a URL. */
const PUNCTUATION = (0,_text_byte_table_js__WEBPACK_IMPORTED_MODULE_7__/* .byteTable */ .v)(/[.!_~]/);
/** A hex digit in upper case. */
const UPPER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x61 ? byte & 0xdf : byte));
class Form {
    bytes;
    start = 0;
    hostEnd = 0;
    pathEnd = 0;
    end = 0;
    address = false;
    /** Where the path ends at the first non-ASCII letter, and before the punctuation that precedes it; 0 for none. */
    short = 0;
    shorter = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
}
class TwofoldUrl {
    #host;
    #canonical;
    #fetched;
    /** Number of leading bytes that both forms share; -1 if the forms are equal. */
    #common = -1;
    /** Where the first non-ASCII letter is in the text. */
    #shortText = 0;
    /** @param host reads the hosts of the texts; it also decides that a text is not plain */
    constructor(host) {
        this.#host = host;
        this.#canonical = new Form(host.bytes);
        this.#fetched = new Form(host.bytes);
    }
    /** Returns the most bytes that both forms of a text of `size` bytes take: one byte may become an escape. */
    static room(size) {
        return 2 * (3 * size + 1);
    }
    /** Where the written forms end. */
    get end() {
        return this.#fetched.end;
    }
    /** Returns true if the text, already found not plain, has exactly these readings. They take the bytes up to `end`. */
    read(text, end) {
        const { path, start, hostEnd, address } = this.#host;
        const last = text[end - 1];
        if (path < 0 || (last < 0x80 && !(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isWordEnd */ .U)(last)))
            return false;
        const canonical = this.#canonical;
        const fetched = this.#fetched;
        canonical.start = start;
        canonical.hostEnd = hostEnd;
        fetched.start = hostEnd + 3 * (end - path) + 1;
        fetched.hostEnd = fetched.start + hostEnd - start;
        canonical.address = fetched.address = address;
        canonical.short = canonical.shorter = fetched.short = fetched.shorter = 0;
        canonical.bytes.copyWithin(fetched.start, start, hostEnd);
        this.#common = -1;
        return this.#readPath(text, path, end);
    }
    /** Calls `found` for each text that may be the URL, with its end and with its canonical form in `bytes`. */
    eachText(end, found) {
        const { start, short, shorter, end: canonicalEnd } = this.#canonical;
        found(end, start, canonicalEnd);
        if (short > 0)
            found(this.#shortText, start, short);
        if (shorter < short)
            found(this.#shortText - (short - shorter), start, shorter);
    }
    /** Passes on the expressions of the last text read; some may come twice. */
    emit(sink) {
        (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .emitExpressions */ .H7)(this.#canonical, sink);
        this.#emitShorter(this.#canonical, sink);
        if (this.#common < 0)
            return;
        (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .emitFurther */ .mK)(this.#fetched, this.#common, sink);
        this.#emitShorter(this.#fetched, sink);
    }
    #emitShorter(form, sink) {
        if (form.short > 0)
            (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .emitPath */ .BO)(form, form.short, sink);
        if (form.shorter < form.short)
            (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .emitPath */ .BO)(form, form.shorter, sink);
    }
    #readPath(text, start, end) {
        const canonical = this.#canonical;
        const fetched = this.#fetched;
        const out = canonical.bytes;
        let one = canonical.hostEnd;
        let other = fetched.hostEnd;
        // Asked at most once, or a path of nothing but `..` would cost the square of its length.
        let hasEmpty = null;
        let i = start;
        for (; i < end; i++) {
            const byte = text[i];
            if (LITERAL[byte] === 1) {
                out[one++] = out[other++] = byte;
            }
            else if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o && text[i + 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .DOT */ .y0 && !isName(text, i + 2, end)) {
                const dots = dotSegment(text, i + 1, end);
                if (dots === 0)
                    return false;
                if (dots === 2) {
                    // Where an empty segment and `..` meet, there are more readings.
                    hasEmpty ??= hasEmptySegment(text, start, end);
                    if (canonical.short > 0 || hasEmpty)
                        return false;
                    one = parentEnd(out, canonical.hostEnd, one);
                    other = parentEnd(out, fetched.hostEnd, other);
                    this.#common = Math.min(this.#common, other - fetched.start);
                }
                i += dots;
            }
            else if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o || byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .EQUALS */ .UT) {
                if ((0,_encoded_start_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeEncoded */ .zY)(text, i + 1, end))
                    return false;
                out[other++] = byte;
                if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o && out[one - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o && one > canonical.hostEnd)
                    this.#differ(other);
                else
                    out[one++] = byte;
            }
            else if (byte === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .PERCENT */ .IQ) {
                const kind = escapeAt(text, start, i, end);
                if (kind === 0)
                    return false;
                out[other++] = byte;
                const high = (out[other++] = text[i + 1]);
                const low = (out[other++] = text[i + 2]);
                i += 2;
                if (kind === DECODED) {
                    out[one++] = (_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[high] << 4) | _text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[low];
                    this.#differ(other - 2);
                }
                else {
                    out[one++] = _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .PERCENT */ .IQ;
                    out[one++] = UPPER[high];
                    out[one++] = UPPER[low];
                    if (UPPER[high] !== high || UPPER[low] !== low)
                        this.#differ(other - 1);
                }
            }
            else if (byte >= 0x80) {
                if (canonical.short === 0) {
                    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text.subarray(i, end)))
                        return false;
                    this.#cut(i, i - withoutPunctuation(text, start, i), one, other);
                }
                one = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEscape */ .ld)(byte, out, one);
                other = (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEscape */ .ld)(byte, out, other);
            }
            else
                break;
        }
        return this.#readTail(text, i, end, one, other);
    }
    /** Records that the URL may end at `at`, where the forms end at `one` and `other`, after `back` bytes of punctuation. */
    #cut(at, back, one, other) {
        this.#shortText = at;
        this.#canonical.short = one;
        this.#canonical.shorter = one - back;
        this.#fetched.short = other;
        this.#fetched.shorter = other - back;
    }
    /** Reads query and fragment, which are the same in both forms. */
    #readTail(text, start, end, one, other) {
        const canonical = this.#canonical;
        const fetched = this.#fetched;
        if (start < end && text[start] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .QUESTION */ .c3 && text[start] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .HASH */ .v9)
            return false;
        if (!this.#host.readRest(text, start, end, one))
            return false;
        if ((0,_known_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeWrappingPath */ .Cc)(canonical.bytes, canonical.hostEnd, one))
            return false;
        canonical.pathEnd = one;
        canonical.end = this.#host.end;
        fetched.pathEnd = other;
        fetched.end = other + canonical.end - one;
        canonical.bytes.copyWithin(other, one, canonical.end);
        return true;
    }
    /** Records that the forms differ from here on: at the latest in the byte before `other` in the fetched form. */
    #differ(other) {
        if (this.#common < 0)
            this.#common = other - 1 - this.#fetched.start;
    }
}
/** Returns what happens to the escape at `at` in a path; 0 if it may mean more, or is not an escape. */
function escapeAt(text, start, at, end) {
    if (at + 2 >= end)
        return 0;
    const high = _text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[text[at + 1]];
    const low = _text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .HEX */ .UG[text[at + 2]];
    if (high === 255 || low === 255)
        return 0;
    // `http%3A` may be the scheme of a wrapped URL.
    const last = text[at - 1] | 0x20;
    if (last === 0x70 || last === 0x73) {
        for (let length = 3; length <= 5; length++) {
            if (at - length >= start && (0,_text_scheme_js__WEBPACK_IMPORTED_MODULE_6__/* .isSpecialScheme */ .$G)(text, at - length, at))
                return 0;
        }
    }
    return ESCAPED[(high << 4) | low];
}
/** Checks whether a segment that begins with a dot goes on like a name, so that it is none of `.` and `..`. */
function isName(text, at, end) {
    return at < end && (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isWordEnd */ .U)(text[at]) && text[at] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o;
}
/** Returns the number of dots if the segment at `at` is `.` or `..` and a slash follows, else 0. */
function dotSegment(text, at, end) {
    const dots = text[at + 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .DOT */ .y0 ? 2 : 1;
    return at + dots < end && text[at + dots] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o ? dots : 0;
}
function hasEmptySegment(text, start, end) {
    for (let i = start + 1; i < end; i++)
        if (text[i] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o && text[i - 1] === _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o)
            return true;
    return false;
}
/** Returns where the path `bytes[root, end)` ends without its last segment and the slash before that. */
function parentEnd(bytes, root, end) {
    let to = end;
    while (to > root && bytes[to - 1] !== _text_ascii_js__WEBPACK_IMPORTED_MODULE_8__/* .SLASH */ .o)
        to--;
    return to > root ? to - 1 : root;
}
/** Returns the end of `text[start, end)` without a sentence's punctuation. */
function withoutPunctuation(text, start, end) {
    let to = end;
    while (to > start && PUNCTUATION[text[to - 1]] === 1)
        to--;
    return to;
}
//# sourceMappingURL=twofold.js.map

/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ newMemory),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/** Wraps the engine's WebAssembly, if there is any. */
/** @param pages of 64 KiB, at first and at most @returns null if there is no WebAssembly */
function newMemory(pages, most = pages) {
    const engine = globalThis.WebAssembly;
    return engine === undefined ? null : new engine.Memory({ initial: pages, maximum: most });
}
/** Compiled modules, by what writes them. Several memories use the same code, which the engine optimizes once. */
const compiled = new WeakMap();
/** Returns the function `run` of a module; null if the engine cannot compile it, for example without vector support. */
function runOf(write, memory) {
    const engine = globalThis.WebAssembly;
    if (engine === undefined)
        return null;
    const modules = compiled.get(engine) ?? new Map();
    compiled.set(engine, modules);
    try {
        const module = modules.get(write) ?? new engine.Module(write());
        modules.set(write, module);
        return new engine.Instance(module, { env: { memory } }).exports.run;
    }
    catch {
        return null;
    }
}
/** Whether a module was compiled before, so that one more function of it costs little. */
function isCompiled(write) {
    const engine = globalThis.WebAssembly;
    return engine !== undefined && compiled.get(engine)?.has(write) === true;
}
//# sourceMappingURL=wasm-engine.js.map

/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openService),
/* harmony export */   b: () => (/* binding */ LazyDenylist)
/* harmony export */ });
class LazyDenylist {
    #open;
    #kept;
    #opened = null;
    /**
     * @param open opens the service, starting from known lists
     * @param kept provides the known lists and receives the current ones
     */
    constructor(open, kept = null) {
        this.#open = open;
        this.#kept = kept;
    }
    /** @throws GateError like `openDenylist` */
    open = async () => {
        if (this.#opened !== null)
            return this.#opened;
        this.#opened = await this.#open((await this.#kept?.known()) ?? new Map());
        this.#kept?.replace(this.#opened.snapshots);
        return this.#opened;
    };
    async [Symbol.asyncDispose]() {
        await this.#opened?.[Symbol.asyncDispose]();
    }
}
/** Opens one service. Its client is loaded only now: it needs an HTTP agent, and a run may end without it. */
async function openService(options) {
    return await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7405), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 7776))).openDenylist(options);
}
//# sourceMappingURL=lazy-denylist.js.map

/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Returns true if a host, as in `URL.hostname`, is this machine: plain HTTP to it leaves no secret on a network. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
//# sourceMappingURL=loopback.js.map

/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ expiresSoon),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   a$: () => (/* binding */ DEFAULT_SETTINGS)
/* harmony export */ });
/** The settings of a repository that has no settings file; a test compares them with the schema. */
const DEFAULT_SETTINGS = {
    manifests: null,
    moreManifests: [],
    urlTemplates: [],
    unchecked: [],
    exceptions: [],
    disclosure: { sealed: null, locatable: null },
    reportRecipients: [],
    lfsMedia: 'content',
    limits: {
        denylistSeconds: 120,
        totalSeconds: 1500,
        manifestBytes: 4096 * 2 ** 20,
        expansion: 1000,
        listAgeHours: null,
        listEntries: 1
    }
};
const DAY = 86_400_000;
/** Returns true if an agreed entry still applies. Its last day counts, in UTC. */
function isCurrent(entry, now) {
    return now.getTime() < entry.expires.getTime() + DAY;
}
/** Returns true if a current entry ends within 14 days. */
function expiresSoon(entry, now) {
    return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ MAX_ITEMS_PER_STEP),
/* harmony export */   _o: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   eQ: () => (/* binding */ MAX_UNPARSEABLE),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS)
/* harmony export */ });
/* unused harmony exports MAX_PUBLISHING_MS, MAX_ANNOTATIONS */
/** The limits on a run: its parts, its steps, and what it reports one by one. */
// Jobs
/** Parts of a run: the most jobs that GitHub starts for a matrix. */
const MAX_SHARDS = 256;
// Work per step
/** Items digested between two checks of the deadline: one line may contain half a million links. */
const MAX_ITEMS_PER_STEP = 1 << 10;
// Time
/** Milliseconds of a timer: Node fires a longer one at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Milliseconds for publishing, even if the run used up its time. */
const MAX_PUBLISHING_MS = 60_000;
// Output
/** URLs without a host that are reported one by one, as `url-unparseable`; the rest are counted. */
const MAX_UNPARSEABLE = 1000;
/** Places that are annotated: GitHub shows ten annotations per step, and the verdict is one. */
const MAX_ANNOTATIONS = 9;
//# sourceMappingURL=subject-limits.js.map

/***/ })

};
