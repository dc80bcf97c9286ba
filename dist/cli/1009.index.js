export const id = 1009;
export const ids = [1009];
export const modules = {

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
    const sealed = result.decision.listed.names.some(({ threatTypes }) => threatTypes.some(_safe_threat_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isSealed */ .dy));
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
            .map(({ reason, text, manifest, path: other = '', line }) => {
            const path = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s1)(manifest === null ? other : (result.manifests[manifest]?.path ?? ''));
            const name = manifest === null ? null : nameOf(manifest);
            const place = { ...(path === null ? {} : { annotatable: path }), ...(line === undefined ? {} : { line }) };
            return { reason, text, manifest: name, ...place };
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
    const match = new ListedMatch(nameOf, manifests);
    const matches = {
        forEach(found) {
            decision.listed.each(finding => {
                found(match.of(finding));
            });
            for (const { manifest, times, threatTypes } of decision.listed.further()) {
                found({ manifest: nameOf(manifest), times, annotatable: null, row: null, threatTypes, matchId: null });
            }
        }
    };
    return (0,_report_disclose_js__WEBPACK_IMPORTED_MODULE_0__/* .disclose */ .h4)(matches, (0,_report_disclose_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsFor */ .h2)(visibility, settings.disclosure));
}
/** The match at hand. What only a few matches need is made when it is asked for. */
class ListedMatch {
    times = 1;
    manifest = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) ``;
    row = 0;
    threatTypes = [];
    #nameOf;
    #pathOf;
    #index = 0;
    #id = null;
    constructor(nameOf, manifests) {
        this.#nameOf = nameOf;
        // Computed once per file: one file may have a million matches.
        this.#pathOf = onceEach(index => annotatable(manifests[index]));
    }
    of({ manifest, row, isFile, threatTypes, matchId }) {
        this.manifest = this.#nameOf(manifest);
        this.row = isFile ? 'file' : row;
        this.threatTypes = threatTypes;
        this.#index = manifest;
        this.#id = matchId;
        return this;
    }
    get annotatable() {
        return this.#pathOf(this.#index);
    }
    get matchId() {
        return this.#id === null ? null : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .matchIdText */ .KW)(this.#id);
    }
}
/** Returns places of matches and of URLs without a canonical form, as many as the encrypted report can contain. */
function placesOf({ decision, manifests }) {
    const places = [];
    const nameOf = onceEach(index => escapedName(manifests[index]?.path ?? '') ?? safe `manifest #${index + 1}`);
    let shown = 0;
    for (const findings of [decision.listed, decision.unparseable]) {
        findings.each(({ manifest, row, column, isFile, threatTypes, matchId }) => {
            if (shown === MAX_PLACES)
                return false;
            shown++;
            const file = nameOf(manifest);
            const categories = threatTypes.length === 0 ? [safe `url-unparseable`] : threatTypes.map(type => safe `${type}`);
            const id = matchId === null ? null : matchIdText(matchId);
            for (const category of categories) {
                places.push({ file, row: isFile ? null : row, column: column === 0 ? null : column, category, matchId: id });
            }
            return true;
        });
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

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A_: () => (/* binding */ LEVELS),
  h4: () => (/* binding */ disclose),
  h2: () => (/* binding */ levelsFor)
});

// EXTERNAL MODULE: ./lib/report/report-limits.js
var report_limits = __webpack_require__(4755);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/report/sealed-rows.js
/**
 * Finds the rows that must not be shown: a row with a sealed match is a finding aid, even if it is named for another
 * match in it.
 */

class SealedRows {
    /** Row numbers by manifest. */
    #rows = new Map();
    /** Manifests with a sealed match that is the file itself, or whose row is not known. */
    #files = new Set();
    /** @param matches gone through up to two times */
    constructor(matches) {
        if (!isMixed(matches))
            return;
        matches.forEach(({ manifest, row, threatTypes }) => {
            if (!threatTypes.some(threat_types/* isSealed */.dy))
                return;
            const name = String(manifest);
            if (row === null || row === 'file')
                this.#files.add(name);
            else
                rowsOf(this.#rows, name).add(row);
        });
        for (const rows of this.#rows.values())
            rows.sort();
    }
    /** Returns true if the match is sealed, or in a row with one that is. */
    has({ manifest, row, threatTypes }) {
        if (threatTypes.some(threat_types/* isSealed */.dy))
            return true;
        if (this.#rows.size === 0 && this.#files.size === 0)
            return false;
        const name = String(manifest);
        return this.#files.has(name) || (typeof row === 'number' && this.#rows.get(name)?.has(row) === true);
    }
}
/** Returns true if some matches are sealed and others are not. */
function isMixed(matches) {
    let [sealed, locatable] = [false, false];
    matches.forEach(({ threatTypes }) => {
        if (threatTypes.some(threat_types/* isSealed */.dy))
            sealed = true;
        else
            locatable = true;
    });
    return sealed && locatable;
}
function rowsOf(all, name) {
    const known = all.get(name);
    if (known !== undefined)
        return known;
    const rows = new GrowingRows();
    all.set(name, rows);
    return rows;
}
/** Row numbers in four bytes each. */
class GrowingRows {
    #rows = new Uint32Array(64);
    #length = 0;
    add(row) {
        if (this.#length > 0 && this.#rows[this.#length - 1] === row)
            return;
        if (this.#length === this.#rows.length) {
            const larger = new Uint32Array(this.#length * 2);
            larger.set(this.#rows);
            this.#rows = larger;
        }
        this.#rows[this.#length++] = row;
    }
    /** To be called once, before `has`. */
    sort() {
        this.#rows = this.#rows.subarray(0, this.#length).sort();
    }
    has(row) {
        let [low, high] = [0, this.#length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#rows[middle] ?? 0) < row)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#rows[low] === row;
    }
}
//# sourceMappingURL=sealed-rows.js.map
;// CONCATENATED MODULE: ./lib/report/disclose.js


/** How much is shown, from least to most: that there is a match, its category, its file, its row. */
const LEVELS = ['presence', 'counts', 'files', 'rows'];
/** Returns the levels that apply: settings can show less anywhere, but more only in private repositories. */
function levelsFor(visibility, settings) {
    const isPrivate = visibility === 'private';
    return {
        sealed: isPrivate ? (settings.sealed ?? 'files') : 'presence',
        locatable: settings.locatable ?? 'rows'
    };
}
/**
 * Splits matches into sealed and locatable ones and reduces both. A match with any sealed category is sealed, and so is
 * every match in its row.
 *
 * @param matches gone through several times
 */
function disclose(matches, levels) {
    const sealed = new Reducer(levels.sealed);
    const locatable = new Reducer(levels.locatable);
    const rows = new SealedRows(matches);
    matches.forEach(match => {
        (rows.has(match) ? sealed : locatable).add(match);
    });
    return { sealed: sealed.said, locatable: locatable.said };
}
/** Takes matches one by one, since there may be millions, and keeps only what may be shown. */
class Reducer {
    #level;
    #places = [];
    #counts = new Map();
    #files = new Map();
    #any = false;
    #more = 0;
    constructor(level) {
        this.#level = level;
    }
    add(match) {
        this.#any = true;
        const { manifest, row, times } = match;
        for (const category of match.threatTypes) {
            switch (this.#level) {
                // Stryker disable next-line ConditionalExpression,StringLiteral: without this case nothing is kept either
                case 'presence':
                    break;
                case 'counts':
                    grow(this.#counts, category, { category, matches: 0 }, times);
                    break;
                case 'files': {
                    const counts = this.#files.get(manifest) ?? new Map();
                    this.#files.set(manifest, counts);
                    grow(counts, category, { category, manifest, matches: 0 }, times);
                    break;
                }
                case 'rows':
                    if (row === null || this.#places.length >= report_limits/* MAX_PLACES */.WD)
                        this.#more += times;
                    else {
                        const { annotatable, matchId } = match;
                        this.#places.push({ category, manifest, annotatable, row, matchId });
                    }
            }
        }
    }
    get said() {
        const level = this.#level;
        if (!this.#any)
            return { level: 'nothing' };
        switch (level) {
            case 'presence':
                return { level };
            case 'counts':
                return { level, counts: [...this.#counts.values()] };
            case 'files':
                return { level, files: [...this.#files.values()].flatMap(counts => [...counts.values()]) };
            case 'rows':
                return { level, places: this.#places, more: this.#more };
        }
    }
}
function grow(counts, key, fresh, times) {
    const count = counts.get(key) ?? fresh;
    count.matches += times;
    counts.set(key, count);
}
//# sourceMappingURL=disclose.js.map

/***/ }),

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ MAX_LOG_LINES),
/* harmony export */   Pw: () => (/* binding */ MAX_SUFFIXES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   i5: () => (/* binding */ MAX_SHARD_FAULTS)
/* harmony export */ });
/* unused harmony export MAX_UNFOLDED_LINES */
/** The limits on the length of a report. What is above them is counted. */
// Entries
/** Places of each kind in a report, so that its size and the memory for it stay small. */
const MAX_PLACES = 10_000;
/** Lines of one kind in a log, so that a person can read it. */
const MAX_LOG_LINES = 200;
/** Lines of one kind on a page that are not folded: on a phone they fill about one screen. */
const MAX_UNFOLDED_LINES = 5;
/** Faults of each shard in the report of all shards, which may be 256. */
const MAX_SHARD_FAULTS = 10;
/** Suffixes of unread files that are shown: authors choose suffixes, and the length of a page is limited. */
const MAX_SUFFIXES = 20;
/** Subjects of one attestation: a limit of GitHub. */
const MAX_SUBJECTS = 1024;
//# sourceMappingURL=report-limits.js.map

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
