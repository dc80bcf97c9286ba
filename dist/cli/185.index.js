export const id = 185;
export const ids = [185];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/compose.js
var compose = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/deadline.js
var lib_deadline = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var proxy = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/lists/lazy-denylist.js
var lazy_denylist = __webpack_require__(7114);
// EXTERNAL MODULE: ./lib/denylist/self-test.js
var self_test = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/digest/prefixes.js + 4 modules
var digest_prefixes = __webpack_require__(358);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/safe/watch.js
var watch = __webpack_require__(9638);
;// CONCATENATED MODULE: ./lib/lists/verified-service.js








/**
 * Returns the lists of the service, without the canaries in their sizes.
 *
 * @throws GateError with a `denylist-…` reason if the service does not pass the self-test, or the entry is not listed
 */
async function verifyService(denylist, known) {
    const options = { urlMd5: denylist.urlMd5 };
    const canaries = (0,canary/* canaryDigests */.KT)({ digester: new digest_prefixes/* PrefixDigester */.m(options, watch/* Watch */.o.none()), digestOptions: options });
    const prefixes = new Set((0,self_test/* canaryPrefixes */.p2)(denylist, canaries));
    if (known !== null)
        prefixes.add((0,prefix_set/* prefixAt */.oL)(known.digest, 0));
    const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(prefixes).sort());
    if (fault !== null)
        throw new errors/* GateError */.ue(fault.reason, fault.text);
    (0,self_test/* assertSelfTest */.BM)(denylist, canaries, fullHashes);
    if (known !== null) {
        const details = fullHashes.get(known.digest, 0).filter(({ canary }) => !canary);
        const isListed = denylist.mayBeListed((0,prefix_set/* prefixAt */.oL)(known.digest, 0)) && details.length > 0;
        if (!isListed)
            throw lost((0,safe_text/* safe */.gB) `the known entry is not listed`);
        const types = details.map(detail => detail.threatType);
        if (known.threatType !== null && !types.includes((0,threat_types/* threatType */.D9)(known.threatType))) {
            throw lost((0,safe_text/* safe */.gB) `the known entry is listed with another threat type`);
        }
    }
    const listed = (0,canary/* listedCanaries */.as)();
    return denylist.lists.map(list => {
        const { name, version, updated, signedBy } = list;
        const signed = signedBy === undefined ? {} : { signedBy };
        return { name, version, updated, ...signed, size: (0,self_test/* ownEntries */.xK)(list, listed) };
    });
}
function lost(what) {
    return new errors/* GateError */.ue('denylist-self-test', (0,safe_text/* safe */.gB) `${what}; compare the list file with the one that the service has read`);
}
//# sourceMappingURL=verified-service.js.map
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/service/list-entry.js
var list_entry = __webpack_require__(102);
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings = __webpack_require__(3616);
;// CONCATENATED MODULE: ./lib/command/verify.js
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
/** `verify`: asks a running service whether it is alive, as an operator's probe. */
















const NOT_ALIVE = 1;
/** Prints what the service offers, and returns the exit code. */
async function verify(args, environment, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
            'entry-file': { type: 'string' },
            'max-age-hours': { type: 'string' }
        });
        const [address, ...others] = positionals;
        if (address === undefined || others.length > 0)
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `verify needs the URL of one service`);
        const url = (0,denylist_url/* parseDenylistUrl */.L)(address, (0,safe_text/* safe */.gB) `the argument of verify`);
        const listAgeHours = hoursOf(values['max-age-hours']);
        const known = values['entry-file'] === undefined ? null : await readEntry(values['entry-file']);
        const limits = { ...settings/* DEFAULT_SETTINGS */.a$.limits, listAgeHours };
        const deadline = __addDisposableResource(env_1, new lib_deadline/* Deadline */.B(limits.totalSeconds, stop), false);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const denylist = __addDisposableResource(env_2, await (0,lazy_denylist/* openService */.I)({
                    url,
                    token: environment['DENYLIST_TOKEN'] || null,
                    local: true,
                    listNames: null,
                    limits,
                    proxy: (0,proxy/* proxySettings */.E)(environment),
                    signal: deadline.signal
                }), true);
                const lists = await verifyService(denylist, known);
                const answers = denylist.mode === 'search' ? (0,safe_text/* safe */.gB) `It has no lists, so every look-up is a search.` : (0,safe_text/* safe */.gB) `It offers:`;
                (0,print/* print */.yy)((0,safe_text/* safe */.gB) `The service is alive: it answered with its canaries. ${answers}`);
                for (const list of lists)
                    (0,print/* print */.yy)(shown(list));
                if (known !== null)
                    (0,print/* print */.yy)((0,safe_text/* safe */.gB) `The known entry is listed.`);
                return 0;
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            const { reason, text: why } = (0,errors/* describe */.q0)(error);
            (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `${reason}: ${why}`);
            return NOT_ALIVE;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function shown({ name, version, updated, signedBy, size }) {
    const date = updated === null ? (0,safe_text/* safe */.gB) `without a date` : (0,safe_text/* safe */.gB) `updated ${(0,safe_text/* instant */.uR)(updated)}`;
    const signed = signedBy === undefined ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `, signed by key ${signedBy}`;
    return (0,safe_text/* safe */.gB) `  list ${name}, version ${version}, ${date}${signed}, ${(0,words/* roughSize */.Vn)((0,compose/* magnitude */.VO)(size))}`;
}
function hoursOf(hours) {
    if (hours === undefined)
        return null;
    if (/^[1-9]\d{0,4}$/.test(hours))
        return Number(hours);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--max-age-hours must be a whole number of hours from 1`);
}
/** Reads a line of a list file, or an entry alone. It comes from a file, because arguments are visible to others. */
async function readEntry(path) {
    const content = await (path === '-' ? (0,consumers_.text)(process.stdin) : (0,promises_.readFile)(path, 'utf8')).catch((cause) => {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --entry-file cannot be read`, { cause });
    });
    const line = (0,byte_text/* byteText */.a)(content.trim());
    const type = /^([A-Z][A-Z0-9_]*)\t/.exec(line)?.[1] ?? null;
    const entry = (0,list_entry/* parseListLine */.UE)(type === null ? `MALWARE\t${line}` : line, new Set(type === null ? [] : [type]));
    if (!('wrong' in entry))
        return { digest: entry.digest, threatType: type };
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --entry-file must have one entry of a list file: ${entry.wrong}`);
}
//# sourceMappingURL=verify.js.map

/***/ }),

/***/ 5555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ magnitude),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   zC: () => (/* binding */ suffixText)
/* harmony export */ });
/* unused harmony exports reasonOf, passes, placesOf */
/* harmony import */ var _report_disclose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9293);





/** Returns the verdict: `listed` outranks `incomplete`; with neither it is `clean`. */
function verdictOf(result, faults) {
    if (result.decision.listed.length > 0)
        return 'listed';
    return faults.length > 0 ? 'incomplete' : 'clean';
}
/** Returns the reason of section 9; null if nothing was incomplete. */
function reasonOf(faults) {
    return foremost(faults.map(({ reason }) => reason), null);
}
/** Returns true if the job passes: with a proven `clean`, or with what a trial run lets pass. */
function passes(report) {
    return report.verdict === 'clean' || report.trial === 'passes';
}
/** Returns true if a run with `enforcement: report` passes: no sealed match, and no mistake in its setup. */
function trialPasses(result, faults) {
    const sealed = [...result.decision.listed.names].some(({ threatTypes }) => threatTypes.some(_safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isSealed */ .dy));
    return !sealed && !faults.some(({ reason }) => reason === 'usage' || reason === 'settings-invalid');
}
function compose(result, faults, facts, settings) {
    // A red job among many must not reveal where the match is.
    const veiled = facts.shard !== null && facts.visibility !== 'private';
    const names = result.manifests.map(({ path }, index) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `manifest #${index + 1}`));
    const nameOf = (manifest) => names[manifest] ?? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `manifest #${manifest + 1}`;
    return {
        verdict: verdictOf(result, faults),
        matches: disclosed(result, nameOf, facts.visibility, settings),
        faults: faults
            .filter(fault => !veiled || !isOfContent(fault))
            .map(({ reason, text, manifest }) => {
            const path = manifest === null ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s1)(result.manifests[manifest]?.path ?? '');
            const name = manifest === null ? null : nameOf(manifest);
            return { reason, text, manifest: name, ...(path === null ? {} : { annotatable: path }) };
        }),
        trial: facts.trial ? (trialPasses(result, faults) ? 'passes' : 'fails') : 'no',
        enforcement: facts.enforcement,
        event: facts.event,
        isPrivate: facts.visibility === 'private',
        settingsFile: facts.settingsFile,
        exceptionsUsed: facts.exceptionsUsed,
        subject: facts.subject,
        scope: facts.scope,
        revisions: facts.revisions,
        manifests: result.manifests.flatMap(({ state, counted, format, rows, items }, index) => {
            return state === 'other' ? [] : [{ name: nameOf(index), state, counted, format: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${format}`, rows, items }];
        }),
        entries: result.entries,
        notRead: bySuffix(result.notRead),
        byHash: result.byHash,
        unreadMembers: {
            digested: bySuffix(result.unreadMembers.digested),
            leftAlone: result.unreadMembers.leftAlone
        },
        mode: facts.builtinAlone ? 'builtin' : result.mode,
        lists: result.lists.map(({ name, version, updated, signedBy, size }) => {
            const signed = signedBy === undefined ? {} : { signedBy };
            return { name, version, updated: updated === null ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(updated), ...signed, size: magnitude(size) };
        }),
        notes: facts.notes,
        shard: facts.shard,
        veiled,
        guidesUrl: facts.guidesUrl,
        gateVersion: facts.gateVersion
    };
}
/** Rounds a number of entries to the nearest power of ten: an exact count would reveal single changes. */
function magnitude(size) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(size < 1 ? 0 : 10 ** Math.round(Math.log10(size)));
}
function bySuffix(files) {
    return [...files].map(([suffix, number]) => ({ suffix: suffixText(suffix), files: number }));
}
/** Returns a suffix, or what is counted in its place, as reports show it. */
function suffixText(suffix) {
    switch (suffix) {
        case '(none)':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `without suffix`;
        case '(link)':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `symlink`;
        default:
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(suffix, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `other`);
    }
}
/** Checks whether a fault depends on the run's content. Others (such as a missing token) are equal in all shards. */
function isOfContent({ reason, manifest }) {
    return manifest !== null || /^(?:manifest|content|url)-/.test(reason);
}
function disclosed({ decision, manifests }, nameOf, visibility, settings) {
    // Computed once per file: one file may have a million matches.
    const pathOf = onceEach(index => annotatable(manifests[index]));
    const located = function* () {
        for (const { manifest, row, isFile, threatTypes, matchId } of decision.listed) {
            const id = matchId === null ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .matchIdText */ .KW)(matchId);
            yield {
                manifest: nameOf(manifest),
                times: 1,
                annotatable: pathOf(manifest),
                row: isFile ? 'file' : row,
                threatTypes,
                matchId: id
            };
        }
        for (const { manifest, times, threatTypes } of decision.listed.further()) {
            yield { manifest: nameOf(manifest), times, annotatable: null, row: null, threatTypes, matchId: null };
        }
    };
    return (0,_report_disclose_js__WEBPACK_IMPORTED_MODULE_0__/* .disclose */ .h4)({ [Symbol.iterator]: located }, (0,_report_disclose_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsFor */ .h2)(visibility, settings.disclosure));
}
/** Returns places of matches and of URLs without a canonical form, as many as the encrypted report can contain. */
function placesOf({ decision, manifests }) {
    const places = [];
    const nameOf = onceEach(index => escapedName(manifests[index]?.path ?? '') ?? safe `manifest #${index + 1}`);
    let shown = 0;
    for (const findings of [decision.listed, decision.unparseable]) {
        for (const { manifest, row, column, isFile, threatTypes, matchId } of findings) {
            if (shown === MAX_PLACES)
                break;
            shown++;
            const file = nameOf(manifest);
            const categories = threatTypes.length === 0 ? [safe `url-unparseable`] : threatTypes.map(type => safe `${type}`);
            const id = matchId === null ? null : matchIdText(matchId);
            for (const category of categories) {
                places.push({ file, row: isFile ? null : row, column: column === 0 ? null : column, category, matchId: id });
            }
        }
    }
    return { places, more: decision.listed.length + decision.unparseable.length - shown };
}
/** Returns a function that calls `make` at most once per index. */
function onceEach(make) {
    const made = new Map();
    return index => {
        const known = made.get(index);
        if (known !== undefined)
            return known;
        const fresh = make(index);
        made.set(index, fresh);
        return fresh;
    };
}
function annotatable(manifest) {
    return manifest?.lineBased === true ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s1)(manifest.path) : null;
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ uncheckedFiles),
/* harmony export */   sL: () => (/* binding */ OWN_SETTINGS_FILE),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);

/** What the settings file of a repository is called. */
const OWN_SETTINGS_FILE = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the settings file of the base branch`;
/** Returns the number of files that the settings leave unchecked. */
function uncheckedFiles({ manifests }) {
    return manifests.filter(({ state }) => state === 'unchecked').length;
}
/** Adds up the manifests that were checked completely. */
function totalsOf(manifests) {
    const checked = manifests.filter(({ state }) => state === 'checked');
    const sum = (of) => checked.reduce((total, each) => total + of(each), 0);
    return {
        manifests: checked.filter(({ counted }) => counted).length,
        rows: sum(({ rows }) => rows),
        items: sum(({ items }) => items)
    };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   UO: () => (/* binding */ totalsInWords),
/* harmony export */   Vn: () => (/* binding */ roughSize),
/* harmony export */   Xr: () => (/* binding */ SCOPE_IN_WORDS),
/* harmony export */   cH: () => (/* binding */ rowsInWords),
/* harmony export */   dz: () => (/* binding */ enforcementLine),
/* harmony export */   gV: () => (/* binding */ notReadLine),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   mI: () => (/* binding */ NOT_CHECKED),
/* harmony export */   nF: () => (/* binding */ matchLines),
/* harmony export */   re: () => (/* binding */ veiledLines),
/* harmony export */   w0: () => (/* binding */ faultLines)
/* harmony export */ });
/* unused harmony exports veiledLine, capped */
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4755);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/** Builds the sentences that the log, the summary and the comment share. */



const MANIFEST = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `manifest`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `manifests`];
const ROW = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `row`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `rows`];
const ITEM = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `item`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `items`];
/** Returns a text such as `3 manifests, 1,204 rows, 2,408 items`. */
function totalsInWords({ manifests }) {
    const totals = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(manifests);
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(totals.manifests, ...MANIFEST)}, ${rowsInWords(totals)}`;
}
/** Returns a text such as `1,204 rows, 1 item`. */
function rowsInWords({ rows, items }) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, ...ROW)}, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(items, ...ITEM)}`;
}
/** What is shown instead of totals for a manifest that was not checked. */
const NOT_CHECKED = {
    failed: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `could not be checked`,
    unchecked: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `not checked (listed as unchecked in the settings)`
};
/** What a run checks. */
const SCOPE_IN_WORDS = {
    added: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `what the change adds`,
    all: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `all manifests`
};
/** Returns the result in one sentence, and a second one if only the built-in list was used. */
function headline(report) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${firstSentence(report)}${builtinAlone(report)}`;
}
function builtinAlone({ mode }) {
    if (mode !== 'builtin')
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` Only the built-in list of withdrawn models and datasets was used; no denylist service was asked.`;
}
function firstSentence(report) {
    const what = report.scope === 'added' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `item that this change adds` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `item`;
    switch (report.verdict) {
        case 'clean':
            return cleanSentence(report, what);
        case 'listed': {
            const restricted = report.matches.sealed.level !== 'nothing';
            const category = restricted ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, in a restricted category` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``;
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `At least one ${what} is on the denylist${category}.`;
        }
        case 'incomplete':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Not everything could be checked, so this is not a pass.`;
    }
}
/** Returns the sentence for a pass. It also states what the pass does not cover. */
function cleanSentence(report, what) {
    const { exceptionsUsed, notRead, byHash } = report;
    const unchecked = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .uncheckedFiles */ .YU)(report);
    const files = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unchecked, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `file`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `files`);
    const except = unchecked === 0 ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` except in ${files} that the settings leave unchecked`;
    const excepted = exceptionsUsed === 0
        ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, apart from what ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(exceptionsUsed, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `exception`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `exceptions`)} in the settings ${exceptionsUsed === 1 ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `allows` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `allow`}`;
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(report.manifests).manifests > 0) {
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Every ${what} was checked${except}, and none is on the denylist${excepted}.`;
    }
    // Digests of other files are compared too.
    if (exceptionsUsed > 0 || byHash > 0 || notRead.length > 0) {
        const none = unchecked === 0 ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `No manifest is in scope` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `The settings leave ${files} unchecked`;
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${none}; other files were checked by their digests, and none is on the denylist${excepted}.`;
    }
    return unchecked === 0
        ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `No manifest is in scope, so nothing had to be checked.`
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Nothing was checked: the settings leave ${files} unchecked.`;
}
/** Returns the only line that a shard prints in public. It does not depend on the content of the shard. */
function veiledLine({ shard, verdict }) {
    const which = shard === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This part` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Shard ${shard.index} of ${shard.of}`;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${which}: ${verdict}. The job that combines the shards gives the verdict of the whole run.`;
}
/** Returns that line and the faults. A veiled report has only faults that do not depend on the shard's content. */
function veiledLines(report) {
    return [veiledLine(report), ...faultLines(report, _report_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SHARD_FAULTS */ .i5)];
}
/** Returns what the report says about matches: at most `limit` lines for each kind, and one that counts the rest. */
function matchLines(report, limit) {
    const { sealed, locatable } = report.matches;
    return [...saidLines(sealed, limit), ...saidLines(locatable, limit)];
}
function saidLines(said, limit) {
    switch (said.level) {
        case 'nothing':
        case 'presence':
            return [];
        case 'counts':
            return capped(said.counts, limit, countLine);
        case 'files':
            return capped(said.files, limit, fileLine);
        case 'rows':
            return groupLines(groupsOf(said.places), limit, said.more);
    }
}
function countLine({ category, matches }) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(matches, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `match`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `matches`)}`;
}
function fileLine({ category, matches, manifest }) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${manifest}, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(matches, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `match`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `matches`)}`;
}
/** Returns a number that is consecutive only for consecutive rows. */
function rowNumber({ row }) {
    return row === 'file' ? -2 : row;
}
function groupsOf(places) {
    const alike = new Map();
    for (const place of places) {
        const key = `${String(place.manifest)}\n${place.category}\n${String(place.matchId)}`;
        const same = alike.get(key);
        if (same === undefined)
            alike.set(key, [place]);
        else
            same.push(place);
    }
    return [...alike.values()].flatMap(same => {
        const groups = [];
        for (const place of same.sort((a, b) => rowNumber(a) - rowNumber(b))) {
            const group = groups.at(-1);
            const row = rowNumber(place);
            if (group === undefined || row > group.last + 1)
                groups.push({ place, last: row, matches: 1 });
            else {
                group.last = row;
                group.matches++;
            }
        }
        return groups;
    });
}
function groupLines(groups, limit, more) {
    const hidden = groups.slice(limit).reduce((sum, { matches }) => sum + matches, 0);
    return capped(groups.slice(0, limit), limit, groupLine, hidden + more);
}
function groupLine({ place: { category, manifest, row, matchId }, last }) {
    const rows = row === 'file' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the file itself` : last === row ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `row ${row}` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `rows ${row}–${last}`;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${manifest}, ${rows}${matchId === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (match id ${matchId})`}`;
}
/** Returns the first `limit` elements as lines, and a last line that counts the other elements and `more`. */
function capped(all, limit, line, more = 0) {
    const shown = all.slice(0, limit).map(line);
    const rest = all.length - shown.length + more;
    return rest > 0 ? [...shown, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `and ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest)} more`] : shown;
}
/** Returns one line for each fault, and a last line that counts those past `limit`. */
function faultLines({ faults }, limit) {
    return capped(faults, limit, ({ reason, text, manifest }) => {
        return manifest === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${reason}: ${text}` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${reason}: ${manifest}: ${text}`;
    });
}
/** Returns a sentence that says whether the author of the change could bypass this run (specification, rule 4). */
function enforcementLine(enforcement) {
    switch (enforcement) {
        case 'enforces':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run enforces: the change under test cannot edit its workflow.`;
        case 'informs':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run is advisory: the change under test can edit its workflow. Only \`pull_request_target\` or an organisation's required workflow enforces.`;
        case 'detects':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run only detects problems: the data is already pushed or published. To block a release, make the publishing job depend on this one.`;
        case 'local':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run is local. The check on GitHub is the one that counts.`;
    }
}
/** Returns the size of a list in words. @param size the number of entries, to the nearest power of ten */
function roughSize(size) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `about ${size} ${String(size) === '1' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `entry` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `entries`}`;
}
/** Returns how the denylist was used, and one line for each list with its version, date and size. */
function listLines({ mode, lists, faults }) {
    const named = lists.map(({ name, version, updated, signedBy, size }) => {
        const when = updated === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `undated` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `updated ${updated}`;
        const signed = signedBy === undefined ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, signed by key ${signedBy}`;
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${name}, version ${version}, ${when}${signed}${size === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, ${roughSize(size)}`}`;
    });
    const failed = faults.some(({ reason }) => reason === 'no-credentials' || /^denylist-/.test(reason));
    switch (mode) {
        case 'not asked':
            return [
                failed ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the denylist service could not be used` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the denylist service was not asked`,
                ...named
            ];
        case 'search':
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `search mode: the service offers no lists to download, so there is no version to show`, ...named];
        case 'builtin':
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `only the built-in list`, ...named];
        case 'lists':
            return named;
    }
}
/** Returns how many files and archive members were not read, by suffix; null if there are none. */
function notReadLine({ notRead, byHash, unreadMembers: { digested, leftAlone } }) {
    const kinds = (files) => {
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(capped(files, _report_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUFFIXES */ .Pw, ({ suffix, files: number }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number)} ${suffix}`), ', ');
    };
    const parts = [
        ...(notRead.length === 0 ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `not read (neither a manifest nor text): ${kinds(notRead)}`]),
        ...(byHash === 0
            ? []
            : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `compared only by the hash in a pointer (content stored elsewhere): ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(byHash)}`]),
        ...(digested.length === 0 ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `in archives, compared only by digest (unknown format): ${kinds(digested)}`]),
        ...(leftAlone === 0 ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `in archives, not read (tool files or source code): ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(leftAlone)}`])
    ];
    return parts.length === 0 ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, '; ');
}
//# sourceMappingURL=words.js.map

/***/ })

};
