export const id = 1405;
export const ids = [1405];
export const modules = {

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

/***/ 1405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openUpstreams: () => (/* binding */ openUpstreams)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/service/sorted/folder-storage.js
var folder_storage = __webpack_require__(5345);
// EXTERNAL MODULE: ./lib/service/sorted/memory-storage.js
var memory_storage = __webpack_require__(2850);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/service/sorted/list-writer.js + 2 modules
var list_writer = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/service/sorted/list-canaries.js
var list_canaries = __webpack_require__(754);
// EXTERNAL MODULE: ./lib/service/sorted/sorted-list.js
var sorted_list = __webpack_require__(2862);
;// CONCATENATED MODULE: ./lib/service/upstream/kept-remote-lists.js
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
/** Keeps the lists of another service as sorted lists without records: their prefixes, to which canaries are added. */







/** What is known of a list's origin: its version at that service, and the canaries that it lacks there. */
const origin = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ upstream: dist/* string */.YjP(), version: dist/* string */.YjP(), added: dist/* array */.YOg(dist/* number */.aig()) }));
/** The name of a list in the protocol, and of its file. */
const NAME = /^[a-z0-9_-]{1,64}$/;
class KeptRemoteLists {
    #options;
    /** Two services may have lists of one name. */
    #ending;
    #added = new WeakMap();
    constructor(options) {
        this.#options = options;
        this.#ending = `.${(0,external_node_crypto_.createHash)('sha256').update(options.upstream).digest('hex').slice(0, 12)}.remote`;
    }
    /** Returns the lists that an earlier process has kept. */
    async open() {
        const { storage, key } = this.#options;
        const lists = [];
        for (const fileName of await storage.names()) {
            if (!fileName.endsWith(this.#ending))
                continue;
            const file = await storage.open(fileName);
            const name = fileName.slice(0, -this.#ending.length);
            const list = file === null ? null : await sorted_list/* SortedList */.a.open(name, file, key);
            if (list === null)
                continue;
            if (list.facts.program === this.#options.program && this.#originOf(list) !== null)
                lists.push(list);
            else
                await list.release();
        }
        return lists;
    }
    /** Returns the prefixes of canaries that the service does not have itself. */
    addedTo(list) {
        const known = this.#added.get(list) ?? this.#originOf(list)?.added ?? [];
        this.#added.set(list, known);
        return known;
    }
    /** Returns the list as the service sent it. */
    async snapshotOf(list) {
        const version = this.#originOf(list)?.version ?? '';
        const added = this.addedTo(list);
        const prefixes = await list.allPrefixes();
        return {
            version: Buffer.from(version, 'base64'),
            prefixes: added.length === 0 ? prefixes : prefixes.filter(prefix => !added.includes(prefix))
        };
    }
    /** Keeps a version and opens it. Returns null if nothing has changed. */
    async keep(list, before) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { storage, key, program, upstream } = this.#options;
            const { name, snapshot, threatTypes, hasUrlMd5, updated, signedBy } = list;
            if (!NAME.test(name))
                throw new errors/* GateError */.ue('denylist-bad-response', (0,safe_text/* safe */.gB) `a list has a name that cannot be offered`);
            const canaries = (0,list_canaries/* canaryDigestsFor */.X)(hasUrlMd5).map(digest => digest.readUInt32BE(0));
            const has = new Set(snapshot.prefixes.filter(prefix => canaries.includes(prefix)));
            const added = canaries.filter(prefix => !has.has(prefix));
            const source = JSON.stringify({ upstream, version: Buffer.from(snapshot.version).toString('base64'), added });
            if (before?.facts.source === source &&
                before.facts.signedBy === signedBy &&
                before.updated.getTime() === updated.getTime())
                return null;
            const morePrefixes = added.length === 0 ? snapshot.prefixes : Uint32Array.from([...added, ...snapshot.prefixes]).sort();
            const fileName = name + this.#ending;
            const draft = __addDisposableResource(env_1, await storage.create(fileName), true);
            const aside = __addDisposableResource(env_1, await storage.create(`${fileName}.prefixes`), true);
            const size = snapshot.prefixes.length - has.size;
            const facts = {
                program,
                source,
                updated,
                size,
                threatTypes: [...threatTypes],
                hasUrlMd5,
                morePrefixes,
                signedBy,
                checkedWith: null
            };
            const written = await (0,list_writer/* writeList */.y)(draft, aside, { ...facts, records: nothing(), isOffered: true }, before);
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
    /** Returns null if it comes from elsewhere. */
    #originOf(list) {
        const parsed = dist/* safeParse */.xLC(origin, list.facts.source);
        return parsed.success && parsed.output.upstream === this.#options.upstream ? parsed.output : null;
    }
}
// A list of another service has no records: its full hashes are asked for.
async function* nothing() { }
//# sourceMappingURL=kept-remote-lists.js.map
;// CONCATENATED MODULE: ./lib/service/upstream/durations.js
/** How long clients that keep answers may keep them (specification, section 6). The gate itself keeps none. */
/** Returns a duration such as `300s` or `1.5s` in milliseconds; 0 for anything else, which means: do not wait, do not keep. */
function milliseconds(duration) {
    const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(typeof duration === 'string' ? duration : '') ?? [];
    return seconds === undefined ? 0 : Number(seconds) * 1000;
}
/** Returns how long an answer of the hash search may be kept. */
function cacheMilliseconds(answer) {
    return milliseconds(fieldOf(answer, 'cacheDuration'));
}
/** Returns how long a client must wait before it asks for a list again. */
function waitMilliseconds(answer) {
    return milliseconds(fieldOf(answer, 'minimumWaitDuration'));
}
function fieldOf(answer, name) {
    return typeof answer === 'object' && answer !== null
        ? Object.entries(answer).find(([key]) => key === name)?.[1]
        : null;
}
//# sourceMappingURL=durations.js.map
// EXTERNAL MODULE: ./lib/denylist/client.js + 6 modules
var denylist_client = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/denylist/list-update.js + 1 modules
var list_update = __webpack_require__(9195);
// EXTERNAL MODULE: ./lib/denylist/open.js + 2 modules
var denylist_open = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/denylist/protocol.js
var protocol = __webpack_require__(4428);
// EXTERNAL MODULE: ./lib/denylist/self-test.js
var self_test = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/reading/expressions.js
var expressions = __webpack_require__(2851);
;// CONCATENATED MODULE: ./lib/service/upstream/upstream-limits.js
/** The limits on what is asked of other services, and on what is kept of their answers. */
/** Prefixes whose full hashes are kept, some hundred bytes each. */
const MAX_CACHED_PREFIXES = 100_000;
/** Prefixes of one request, as the gate asks. */
const MAX_ASKED_PREFIXES = 250;
/** Seconds without a complete answer. */
const MAX_SILENT_SECONDS = 60;
/** Milliseconds that an answer of the hash search may be kept, whatever the service says: its terms allow a day. */
const MAX_CACHE_MS = 86_400_000;
/** The same for a service of the gate's own protocol: not longer than its lists stay as they are here. */
const MAX_OWN_CACHE_MS = 60_000;
/** Threat types of a list that are shown to clients: more than there are. */
const MAX_THREAT_TYPES = 64;
//# sourceMappingURL=upstream-limits.js.map
;// CONCATENATED MODULE: ./lib/service/upstream/remote-service.js
var remote_service_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var remote_service_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** What is asked of another service: its lists, and full hashes. Two kinds of services answer in the same shape. */











const LIMITS = { denylistSeconds: MAX_SILENT_SECONDS, totalSeconds: MAX_SILENT_SECONDS * 4 };
const ALL_LISTS = { ...LIMITS, listAgeHours: null, listEntries: 1 };
/** A service of the gate's own protocol. It must pass the gate's self-test each time. */
class OwnService {
    backOff = { first: 1000, longest: 60_000 };
    #options;
    constructor(options) {
        this.#options = options;
    }
    async lists(known) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = remote_service_addDisposableResource(env_1, await (0,denylist_open.openDenylist)({
                ...this.#options,
                local: true,
                listNames: null,
                limits: ALL_LISTS,
                retries: 0,
                known
            }), true);
            if (opened.mode === 'search') {
                throw new errors/* GateError */.ue('denylist-bad-response', (0,safe_text/* safe */.gB) `the service has no lists, so it cannot be offered further`);
            }
            const [url, content, urlMd5] = Object.values(canary/* CANARY_EXPRESSIONS */.Fk).map(text => (0,expressions/* expressionDigest */.jS)(Buffer.from(text)));
            const canaries = { url: url ?? null, content: content ?? null, urlMd5: urlMd5 ?? null, listed: CANARIES };
            const asked = Uint32Array.from(new Set((0,self_test/* canaryPrefixes */.p2)(opened, canaries))).sort();
            const { fullHashes, fault } = await opened.lookUp(asked);
            if (fault !== null)
                throw new errors/* GateError */.ue(fault.reason, fault.text);
            (0,self_test/* assertSelfTest */.BM)(opened, canaries, fullHashes);
            const lists = opened.offered.flatMap(({ name, threatTypes, subjects, signedBy, updated: date }) => {
                const snapshot = opened.snapshots.get(name);
                if (snapshot === undefined)
                    return [];
                const types = threatTypes.filter(type => THREAT_TYPE.test(type)).slice(0, MAX_THREAT_TYPES);
                const hasUrlMd5 = subjects.includes('url-md5');
                // Without a date it counts as very old, so that a limit on the age notices it.
                return { name, snapshot, threatTypes: types, hasUrlMd5, signedBy, updated: date ?? new Date(0) };
            });
            return { lists, wait: 0 };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = remote_service_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    async search(prefixes) {
        const { found, cache } = await search({ ...this.#options, limits: LIMITS, local: true, retries: 1 }, prefixes);
        return { found, cache: Math.min(cache, MAX_OWN_CACHE_MS) };
    }
}
/** The form of a threat type, known or not. */
const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;
const CANARIES = Object.values(canary/* CANARY_EXPRESSIONS */.Fk).map(text => (0,expressions/* expressionDigest */.jS)(Buffer.from(text)));
/** The lists of Google's Safe Browsing v5 that consist of four-byte prefixes, and what they list. */
const GOOGLE_LISTS = [
    ['se-4b', 'SOCIAL_ENGINEERING'],
    ['mw-4b', 'MALWARE'],
    ['uws-4b', 'UNWANTED_SOFTWARE'],
    ['pha-4b', 'POTENTIALLY_HARMFUL_APPLICATION']
];
const MINUTE_MS = 60_000;
/** Google's Safe Browsing v5. It has no canaries. After a fault clients must wait for 15 minutes, then longer. */
class SafeBrowsing {
    backOff = { first: 15 * MINUTE_MS, longest: 24 * 60 * MINUTE_MS };
    #options;
    constructor(options) {
        this.#options = { ...options, isGoogle: true, retries: 0, local: true, limits: LIMITS };
    }
    async lists(known) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const client = remote_service_addDisposableResource(env_2, await denylist_client/* DenylistClient */.U.open(this.#options), true);
            const lists = [];
            let wait = 0;
            for (const [name, threatType] of GOOGLE_LISTS) {
                const before = known.get(name) ?? null;
                const fetched = (await fetchList(client, name, before)) ?? (await fetchList(client, name, null));
                if (fetched === null)
                    throw new errors/* GateError */.ue('denylist-bad-response', (0,safe_text/* safe */.gB) `the service sends no complete list`);
                wait = Math.max(wait, fetched.wait);
                lists.push({
                    name,
                    snapshot: fetched.snapshot,
                    threatTypes: [threatType],
                    hasUrlMd5: false,
                    signedBy: null,
                    updated: new Date()
                });
            }
            return { lists, wait };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = remote_service_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    async search(prefixes) {
        const { found, cache } = await search(this.#options, prefixes);
        // Details of a type that a client does not know must be ignored.
        const known = (type) => GOOGLE_LISTS.some(([, threatType]) => threatType === type);
        return { found: found.filter(({ detail }) => known(detail.threatType)), cache };
    }
}
async function fetchList(client, name, known) {
    const version = known === null ? '' : `?version=${Buffer.from(known.version).toString('base64url')}`;
    const answer = await client.get('a hash list', `/v5/hashList/${name}${version}`);
    const snapshot = (0,list_update/* updated */.C)(known, (0,protocol/* parseHashList */.q6)(answer));
    return snapshot === null ? null : { snapshot, wait: waitMilliseconds(answer) };
}
async function search(options, prefixes) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const client = remote_service_addDisposableResource(env_3, await denylist_client/* DenylistClient */.U.open(options), true);
        const query = prefixes.map(prefix => `hashPrefixes=${base64(prefix)}`).join('&');
        const answer = await client.get('the hash search', `/v5/hashes:search?${query}`);
        const asked = new Set(prefixes);
        const found = (0,protocol/* parseSearch */.KA)(answer).flatMap(({ fullHash, details }) => {
            if (!asked.has(fullHash.readUInt32BE(0)))
                throw notAsked();
            return details.filter(({ canary }) => !canary).map(({ threatType }) => ({ fullHash, detail: { threatType } }));
        });
        return { found, cache: Math.min(MAX_CACHE_MS, cacheMilliseconds(answer)) };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = remote_service_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
function notAsked() {
    return new errors/* GateError */.ue('denylist-bad-response', (0,safe_text/* safe */.gB) `the hash search returns what was not asked for`);
}
function base64(prefix) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(prefix);
    return encodeURIComponent(bytes.toString('base64'));
}
//# sourceMappingURL=remote-service.js.map
// EXTERNAL MODULE: ./lib/service/sorted/offered-list.js
var offered_list = __webpack_require__(9239);
;// CONCATENATED MODULE: ./lib/service/upstream/back-off.js
/** Waits after a fault of a service before the next request, longer after each fault. */
class BackOff {
    #times;
    #now;
    #faults = 0;
    #until = -Infinity;
    /** @param now a monotonic clock, in milliseconds */
    constructor(times, now) {
        this.#times = times;
        this.#now = now;
    }
    /** Whether no request may be sent now. */
    get isOn() {
        return this.#now() < this.#until;
    }
    /** @param random from 0 up to 1, so that many clients do not come back at once */
    fault(random = Math.random()) {
        const { first, longest } = this.#times;
        this.#until = this.#now() + Math.min(longest, first * 2 ** this.#faults++ * (1 + random));
    }
    success() {
        this.#faults = 0;
        this.#until = -Infinity;
    }
}
//# sourceMappingURL=back-off.js.map
;// CONCATENATED MODULE: ./lib/service/upstream/hash-cache.js

class HashCache {
    #entries = new Map();
    #now;
    /** @param now a monotonic clock, in milliseconds */
    constructor(now) {
        this.#now = now;
    }
    /** Returns null if the service has to be asked. */
    get(prefix) {
        const entry = this.#entries.get(prefix);
        if (entry !== undefined && this.#now() < entry.until)
            return entry.found;
        this.#entries.delete(prefix);
        return null;
    }
    /** Keeps the answer about a prefix. */
    set(prefix, found, milliseconds) {
        if (milliseconds <= 0)
            return;
        this.#entries.delete(prefix);
        this.#entries.set(prefix, { found: found.map(alone), until: this.#now() + milliseconds });
        const [oldest] = this.#entries.keys();
        if (this.#entries.size > MAX_CACHED_PREFIXES && oldest !== undefined)
            this.#entries.delete(oldest);
    }
    clear() {
        this.#entries.clear();
    }
}
/** Returns a copy that keeps nothing else in memory: a small buffer is a part of a large one, which it holds. */
function alone({ fullHash, detail }) {
    const copy = Buffer.allocUnsafeSlow(fullHash.length);
    copy.set(fullHash);
    return { fullHash: copy, detail };
}
//# sourceMappingURL=hash-cache.js.map
;// CONCATENATED MODULE: ./lib/service/upstream/upstream-lists.js
/**
 * The lists of another service, offered under their own names. Their prefixes are kept here, so that clients get the last
 * version that was complete; full hashes are asked for on demand, and without an answer there is a fault, never "not listed".
 */






class UpstreamLists {
    isGood = false;
    #options;
    #now;
    #offered = new Map();
    #cache;
    /** A fault of lists does not stop searches, and the other way round. */
    #listBackOff;
    #searchBackOff;
    #next = -Infinity;
    /** Counts the changes of lists. */
    #version = 0;
    #turn = Promise.resolve();
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? (() => performance.now());
        this.#cache = new HashCache(this.#now);
        this.#listBackOff = new BackOff(options.remote.backOff, this.#now);
        this.#searchBackOff = new BackOff(options.remote.backOff, this.#now);
    }
    /**
     * Offers what is kept of the service, and asks for what is new.
     *
     * @throws GateError if nothing is kept and the service does not answer as it should
     */
    static async open(options) {
        const upstream = new UpstreamLists(options);
        for (const list of await options.kept.open())
            upstream.#offered.set(list.name, new offered_list/* OfferedList */.S(list));
        const fault = await upstream.#update();
        if (fault !== null && upstream.#offered.size === 0)
            throw fault;
        return upstream;
    }
    get offered() {
        return [...this.#offered.values()];
    }
    async findAll(prefixes) {
        const found = [];
        const unknown = [];
        for (const prefix of new Set(prefixes)) {
            let isListed = false;
            for (const { list } of this.offered) {
                list.retain();
                try {
                    found.push(...(await list.find(prefix)));
                    // The service does not know the canaries that were added here.
                    isListed ||= !this.#options.kept.addedTo(list).includes(prefix) && (await list.has(prefix));
                }
                finally {
                    await list.release();
                }
            }
            const known = isListed ? this.#cache.get(prefix) : [];
            if (known === null)
                unknown.push(prefix);
            else
                found.push(...known);
        }
        for (let at = 0; at < unknown.length; at += MAX_ASKED_PREFIXES) {
            found.push(...(await this.#ask(unknown.slice(at, at + MAX_ASKED_PREFIXES))));
        }
        return found;
    }
    /** Asks for new versions if it is time to. */
    refresh() {
        return this.#inTurn(async () => {
            if (this.#now() >= this.#next && !this.#listBackOff.isOn)
                await this.#update();
        });
    }
    reload() {
        return this.#inTurn(async () => {
            if (!this.#listBackOff.isOn)
                await this.#update();
        });
    }
    async [Symbol.asyncDispose]() {
        await this.#turn;
        for (const { list } of this.offered)
            await list.release();
    }
    #inTurn(work) {
        this.#turn = this.#turn.then(work);
        return this.#turn;
    }
    /** @throws GateError if the service does not answer, or must not be asked yet after a fault */
    async #ask(prefixes) {
        if (this.#searchBackOff.isOn) {
            throw new errors/* GateError */.ue('denylist-unreachable', (0,safe_text/* safe */.gB) `${this.#options.shown} is not asked for a while after a fault`);
        }
        const asked = this.#version;
        try {
            const { found, cache } = await this.#options.remote.search(prefixes);
            this.#searchBackOff.success();
            // Since the request there may be a new version, which this answer does not cover.
            for (const prefix of asked === this.#version ? prefixes : []) {
                this.#cache.set(prefix, found.filter(({ fullHash }) => fullHash.readUInt32BE(0) === prefix), cache);
            }
            return found;
        }
        catch (error) {
            this.#searchBackOff.fault();
            throw error;
        }
    }
    /** Returns the fault; null if all lists are up to date. */
    async #update() {
        const { remote, kept, shown, interval, log } = this.#options;
        try {
            const known = new Map();
            for (const [name, { list }] of this.#offered)
                known.set(name, await kept.snapshotOf(list));
            const { lists, wait } = await remote.lists(known);
            this.#next = this.#now() + Math.max(wait, interval);
            for (const list of lists)
                await this.#take(list);
            const lost = [...this.#offered.keys()].filter(name => !lists.some(list => list.name === name));
            if (lost.length > 0)
                throw new errors/* GateError */.ue('denylist-bad-response', (0,safe_text/* safe */.gB) `it does not offer ${(0,safe_text/* count */.U9)(lost.length)} of its lists any more`);
            if (!this.isGood)
                log((0,safe_text/* safe */.gB) `${shown}: ${(0,safe_text/* plural */.LS)(lists.length, (0,safe_text/* safe */.gB) `list is`, (0,safe_text/* safe */.gB) `lists are`)} up to date`);
            this.#listBackOff.success();
            this.isGood = true;
            return null;
        }
        catch (error) {
            this.#listBackOff.fault();
            const fault = faultOf(error);
            if (this.isGood || this.#offered.size > 0)
                log((0,safe_text/* safe */.gB) `${shown} was not updated: ${fault.text}`);
            this.isGood = false;
            return new errors/* GateError */.ue(fault.reason, (0,safe_text/* safe */.gB) `${shown}: ${fault.text}`);
        }
    }
    async #take(list) {
        const offered = this.#offered.get(list.name);
        const next = await this.#options.kept.keep(list, offered?.list ?? null);
        if (next === null)
            return;
        // Answers about the old version may be wrong now.
        if (offered?.list.checksum !== next.checksum) {
            this.#version++;
            this.#cache.clear();
        }
        if (offered === undefined)
            this.#offered.set(list.name, new offered_list/* OfferedList */.S(next));
        else
            await offered.replace(next);
    }
}
/** Faults in words for the operator: those of the client are for users of the gate. */
const WORDS = {
    'denylist-auth': (0,safe_text/* safe */.gB) `it refuses the token or key`,
    'no-credentials': (0,safe_text/* safe */.gB) `it asks for a token; put one into the file of --upstream-tokens`,
    'denylist-rate-limited': (0,safe_text/* safe */.gB) `it limits the rate of requests`,
    'denylist-timeout': (0,safe_text/* safe */.gB) `it did not answer in time`,
    'denylist-unreachable': (0,safe_text/* safe */.gB) `it cannot be reached; check its URL, the network, and the proxy`
};
function faultOf(error) {
    const { reason, text } = (0,errors/* describe */.q0)(error);
    return { reason, text: WORDS[reason] ?? text };
}
//# sourceMappingURL=upstream-lists.js.map
;// CONCATENATED MODULE: ./lib/service/upstream/open-upstreams.js
/** Opens the other services whose lists are offered. */







/** @throws GateError if nothing is kept of a service, and it does not answer as it should */
async function openUpstreams(upstreams, options) {
    const { services, safeBrowsing, proxy, interval } = upstreams;
    const { index, signal, log } = options;
    const storage = index === null ? new memory_storage/* MemoryStorage */.X() : await folder_storage/* FolderStorage */.i.open(index.folder);
    const key = options.key ?? (0,external_node_crypto_.randomBytes)(32);
    const keeping = (upstream) => new KeptRemoteLists({ storage, key, program: index?.program ?? '', upstream });
    const opened = [];
    for (const [at, { url, token }] of services.entries()) {
        const remote = new OwnService({ url, token, proxy, signal });
        const shown = (0,safe_text/* safe */.gB) `upstream ${(0,safe_text/* count */.U9)(at + 1)}`;
        opened.push(await UpstreamLists.open({ remote, kept: keeping(url.href), shown, interval, log }));
    }
    if (safeBrowsing !== null) {
        const remote = new SafeBrowsing({ url: safeBrowsing.url, token: safeBrowsing.key, proxy, signal });
        const kept = keeping(`safe browsing ${safeBrowsing.url.href}`);
        opened.push(await UpstreamLists.open({ remote, kept, shown: (0,safe_text/* safe */.gB) `Safe Browsing`, interval, log }));
    }
    return opened;
}
//# sourceMappingURL=open-upstreams.js.map

/***/ })

};
