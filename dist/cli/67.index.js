export const id = 67;
export const ids = [67];
export const modules = {

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderLog)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1551);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);
/** The result as a person meets it in the log: what was checked, then the verdict, then what to do. */



/** Lines of one kind that a log shows at most. */
const LIMIT = 200;
/** The whole log of a run, a line each, without trailing line feed. */
function renderLog(report) {
    if (report.veiled)
        return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Dataset release gate ${report.gateVersion}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .veiledLines */ .re)(report)];
    const other = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notReadLine */ .gV)(report);
    return [
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Dataset release gate ${report.gateVersion}`,
        ...(report.subject === null ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Checked ${report.subject}: ${scopeOf(report)}`]),
        ...report.revisions.map(({ name, value }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${name}: ${value}`),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Totals: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsInWords */ .UO)(report)}`,
        ...report.manifests.slice(0, LIMIT).map(manifestLine),
        ...(report.manifests.length > LIMIT ? [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    and ${report.manifests.length - LIMIT} more`] : []),
        ...(other === null ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Other files: ${other}`]),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Denylist: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listLines */ .i4)(report), '; ')}`,
        ...report.notes.map(note => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Note: ${note}`),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcementLine */ .dz)(report.enforcement)}`,
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``,
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Verdict: ${report.verdict}${trialOf(report)}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)}`,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .matchLines */ .nF)(report, LIMIT).map(line => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${line}`),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .faultLines */ .w0)(report, LIMIT).map(line => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${line}`),
        ...(0,_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z)(report).map(({ lead, rest }, index) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${index + 1}. ${lead} ${rest}`)
    ];
}
function scopeOf({ scope }) {
    return scope === 'added' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `what it adds` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `every manifest of the tree`;
}
function manifestLine(manifest) {
    const { name, state, format } = manifest;
    switch (state) {
        case 'checked':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    ${name} (${format}): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsInWords */ .cH)(manifest)}`;
        case 'failed':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    ${name}: could not be checked`;
        case 'unchecked':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    ${name}: not checked, by the settings`;
    }
}
function trialOf({ trial, verdict }) {
    if (trial === 'no')
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``;
    if (verdict === 'clean')
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run)`;
    return trial === 'passes' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run: does not fail)` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run, fails all the same)`;
}
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);

/** Reasons after which a file has to change. */
const OF_CONTENT = [
    'manifest-unreadable',
    'manifest-unsupported',
    'manifest-too-large',
    'content-unavailable',
    'url-unparseable'
];
const CHANGE = ['pull-request', 'merge-group', 'unknown'];
/** A sealed match outranks all else, and no step says to push a correction. */
const SEALED_ROWS = [
    {
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not open, download or share`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `what the data links to, and do not look for the entry by trying links.`
    },
    {
        events: CHANGE,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not merge, and do not push a correction on top:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its diff would show the listed rows. A maintainer closes the pull request and deletes its branch.`
    },
    {
        events: ['push'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not push a correction on top:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its diff would show the listed rows. A maintainer stops every publication from this branch.`
    },
    {
        events: ['release'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Withdraw the release:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a maintainer deletes it with its files and its tag, and tells those who have used it. Do not push a correction on top.`
    },
    {
        events: ['audit'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Withdraw the dataset:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a maintainer takes down its releases and copies, and tells those who have used it. Do not push a correction on top.`
    },
    {
        events: ['local'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not commit or push these files.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Where they are pushed already, do not push a correction on top: its diff would show the listed rows.`
    },
    {
        events: [...CHANGE, 'push', 'release', 'audit'],
        isPrivate: false,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Have it purged:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the commit stays readable. A maintainer asks GitHub Support to purge it and every refs/pull copy, with the commit id and without the link.`
    },
    {
        events: [...CHANGE, 'push', 'release', 'audit'],
        isPrivate: true,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Have it purged before the repository or a copy of it becomes public:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a maintainer asks GitHub Support to purge the commit and every refs/pull copy.`
    },
    {
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Report it to a hotline.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Yours is on INHOPE's map: https://www.inhope.org/EN#hotlineReferral (United States: https://report.cybertip.org, United Kingdom: https://report.iwf.org.uk, Canada: https://www.cybertip.ca).`
    },
    {
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Repair the file away from public history:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `"dataset-release-gate clean --denylist URL FILE" removes the listed rows and never shows them. docs/runbook.md says in which order, and where the repaired file may be published.`
    }
];
const LOCATABLE_ROWS = [
    { lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not open the links.`, rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `docs/runbook.md says more of each step.` },
    {
        events: ['release'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Withdraw the release:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a maintainer deletes it, repairs the data and publishes a new one.`
    },
    {
        events: ['audit'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Withdraw what was published of these rows:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a maintainer takes down the releases and copies that hold them, and repairs the data.`
    },
    {
        categories: ['WITHDRAWN'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Replace the withdrawn model or dataset.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `What was made with it must be made again without it.`
    },
    {
        categories: ['OPT_OUT', 'PRIVACY'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Look at earlier releases too:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `somebody asked not to be in this data, and what was published before may still hold it.`
    },
    {
        events: CHANGE,
        rowsNamed: true,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Remove the named rows and push the result:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the contributor does it by hand or with "dataset-release-gate clean", and the check runs again.`
    },
    {
        events: CHANGE,
        rowsNamed: false,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Remove the listed rows and push the result:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `"dataset-release-gate clean" finds them, for whoever has access to the denylist; the check runs again.`
    },
    {
        events: ['push', 'release', 'audit'],
        rowsNamed: true,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Remove the named rows in a new pull request,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `by hand or with "dataset-release-gate clean".`
    },
    {
        events: ['push', 'release', 'audit'],
        rowsNamed: false,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Remove the listed rows in a new pull request:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `"dataset-release-gate clean" finds them, for whoever has access to the denylist.`
    },
    {
        events: ['local'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Remove the listed rows before you push:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `"dataset-release-gate clean" does it, and "scan --locations" names them.`
    }
];
const NOT_LOCAL = ['pull-request', 'merge-group', 'push', 'release', 'audit', 'unknown'];
/** Who acts on each reason of section 9, and how. */
const REASON_ROWS = [
    {
        reasons: ['usage'],
        events: NOT_LOCAL,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: correct the input that is named above`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `in the workflow, or run the gate on an event that it serves.`
    },
    {
        reasons: ['usage'],
        events: ['local'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Correct the argument or setting that is named above,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `then scan again. "--help" lists what is allowed.`
    },
    {
        reasons: ['no-credentials'],
        events: NOT_LOCAL,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: pass the token in the workflow.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `A contributor from a fork can do nothing: its pull_request run gets no secrets.`
    },
    {
        reasons: ['no-credentials'],
        events: ['local'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Put the token of the denylist into DENYLIST_TOKEN,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `then scan again. A maintainer or the operator of the denylist gives it out.`
    },
    {
        reasons: ['settings-invalid'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Correct the named key of the settings file:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `in this change where it edits the settings, else a maintainer does it on the base branch.`
    },
    {
        reasons: ['github-unavailable'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: run the job again.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `If it fails again, look at https://www.githubstatus.com and at the token's permission contents: read.`
    },
    {
        reasons: ['manifest-unreadable'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Contributor: repair the file that is named above.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unsupported'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Contributor: convert the file to a format that the gate reads.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Or a maintainer lists it under "unchecked" in the settings, with a reason.`
    },
    {
        reasons: ['manifest-too-large'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Contributor: split the file.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Or a maintainer raises the limit that is named above in the settings, or divides the run with the input shard.`
    },
    {
        reasons: ['content-unavailable'],
        events: NOT_LOCAL,
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Contributor: upload the content that the pointer stands for,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `such as with "git lfs push". What only another store holds, a maintainer lists under "unchecked".`
    },
    {
        reasons: ['content-unavailable'],
        events: ['local'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Fetch the content that the pointer stands for,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `such as with "git lfs pull".`
    },
    {
        reasons: ['url-unparseable'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Contributor: correct or remove the value in the named row.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Or a maintainer excepts it by its match id.`
    },
    {
        reasons: ['denylist-auth'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: renew the token of the denylist.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Its operator gives it out. The contributor has nothing to change.`
    },
    {
        reasons: ['denylist-rate-limited', 'denylist-timeout', 'denylist-unreachable'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: run the check again later,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `and write to the operator of the denylist if it fails again. The contributor has nothing to change.`
    },
    {
        reasons: ['denylist-bad-response', 'denylist-self-test'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Operator of the denylist: repair the service.`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `A maintainer sends them the message above. The contributor has nothing to change.`
    },
    {
        reasons: ['internal'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Maintainer: report it as a fault of the gate,`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `with the message above and without the data. The contributor has nothing to change.`
    }
];
const HEAD_MOVED = {
    lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `There is nothing to do here:`,
    rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the run for the newest commit and base branch decides.`
};
/** What follows where files have to change; a release waits whatever the reason. */
const AFTERWARDS_ROWS = [
    {
        reasons: OF_CONTENT,
        events: ['pull-request', 'push'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Push the result:`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the check runs again.`
    },
    {
        reasons: OF_CONTENT,
        events: ['merge-group'],
        lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Push the result`,
        rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `and queue the pull request again.`
    },
    { reasons: OF_CONTENT, events: ['audit'], lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Start the audit again`, rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `when this is done.` },
    { reasons: OF_CONTENT, events: ['local'], lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Scan again`, rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `when this is done.` }
];
const RELEASE_WAITS = {
    lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Do not publish before a new run is clean.`,
    rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Withdraw the release until then if it is out.`
};
/** The steps for this report, in order; empty after a clean run. */
function nextSteps(situation) {
    const { verdict, matches, faults } = situation;
    if (verdict === 'clean')
        return [];
    const applies = (row) => isFor(row, situation);
    if (matches.sealed.level !== 'nothing')
        return SEALED_ROWS.filter(applies);
    const reasons = faults.map(({ reason }) => reason);
    if (reasons.includes('head-moved'))
        return [HEAD_MOVED];
    const ofMatches = verdict === 'listed' ? [...LOCATABLE_ROWS.filter(applies), byMistake(situation)] : [];
    const ofReasons = REASON_ROWS.filter(applies);
    if (verdict === 'listed')
        return [...ofMatches, ...ofReasons];
    const afterwards = situation.event === 'release' ? [RELEASE_WAITS] : AFTERWARDS_ROWS.filter(applies);
    return [...ofReasons, ...afterwards];
}
function isFor({ events, isPrivate, categories, reasons, rowsNamed }, situation) {
    const { locatable } = situation.matches;
    return ((events?.includes(situation.event) ?? true) &&
        (isPrivate === undefined || isPrivate === situation.isPrivate) &&
        (categories === undefined || categoriesOf(locatable).some(each => categories.includes(each))) &&
        (reasons === undefined || situation.faults.some(({ reason }) => reasons.includes(reason))) &&
        (rowsNamed === undefined || rowsNamed === (locatable.level === 'rows')));
}
function categoriesOf(said) {
    switch (said.level) {
        case 'nothing':
        case 'presence':
            return [];
        case 'counts':
            return said.counts.map(({ category }) => category);
        case 'files':
            return said.files.map(({ category }) => category);
        case 'rows':
            return said.places.map(({ category }) => category);
    }
}
/** Match ids that are given as lines to paste; the list of matches names the others. */
const PASTED = 3;
/** Exceptions, with the lines to paste where match ids are shown. */
function byMistake({ matches: { locatable } }) {
    const places = locatable.level === 'rows' ? locatable.places : [];
    const ids = new Map(places.flatMap(({ matchId }) => (matchId === null ? [] : [[String(matchId), matchId]])));
    const lines = [...ids.values()]
        .slice(0, PASTED)
        .map(id => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `\`- {id: ${id}, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}\``);
    const exception = lines.length === 0
        ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `A maintainer can except it until then, but only where rows are shown and a match-key or denylist-token is given.`
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Until then a maintainer can except it: below \`exceptions:\` in the settings file of the base branch, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(lines, ' ')}`;
    return { lead: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Listed by mistake?`, rest: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `The operator of the denylist corrects it. ${exception}` };
}
//# sourceMappingURL=next-steps.js.map

/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ uncheckedFiles),
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/** How many files the settings leave unchecked. */
function uncheckedFiles({ manifests }) {
    return manifests.filter(({ state }) => state === 'unchecked').length;
}
/** Totals over the manifests that were checked to their end. */
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
/* harmony export */   cH: () => (/* binding */ rowsInWords),
/* harmony export */   dz: () => (/* binding */ enforcementLine),
/* harmony export */   gV: () => (/* binding */ notReadLine),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   nF: () => (/* binding */ matchLines),
/* harmony export */   re: () => (/* binding */ veiledLines),
/* harmony export */   w0: () => (/* binding */ faultLines)
/* harmony export */ });
/* unused harmony exports plural, veiledLine, capped */
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/** The sentences that the log and the pages share. */


function plural(number, one, many) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number)} ${number === 1 ? one : many}`;
}
const MANIFEST = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `manifest`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `manifests`];
const ROW = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `row`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `rows`];
const ITEM = [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `item`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `items`];
/** `3 manifests, 1,204 rows, 2,408 items` */
function totalsInWords({ manifests }) {
    const totals = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .v)(manifests);
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${plural(totals.manifests, ...MANIFEST)}, ${rowsInWords(totals)}`;
}
/** `1,204 rows, 1 item` */
function rowsInWords({ rows, items }) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${plural(rows, ...ROW)}, ${plural(items, ...ITEM)}`;
}
/** The one sentence that a reader takes away, and what has to be known with it. */
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
/** What a pass does not cover is said in the same breath. */
function cleanSentence(report, what) {
    const { exceptionsUsed, notRead, byHash } = report;
    const unchecked = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .uncheckedFiles */ .Y)(report);
    const files = plural(unchecked, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `file`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `files`);
    const except = unchecked === 0 ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` except in ${files} that the settings leave unchecked`;
    const excepted = exceptionsUsed === 0
        ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, apart from what ${plural(exceptionsUsed, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `exception`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `exceptions`)} of the settings let pass`;
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .v)(report.manifests).manifests > 0) {
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
/** All that a shard says in public: the same whatever it held. */
function veiledLine({ shard, verdict }) {
    const which = shard === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This part` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Shard ${shard.index} of ${shard.of}`;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${which}: ${verdict}. The job that combines the shards gives the verdict of the whole.`;
}
/** The same with the faults that do not depend on what the shard held. */
function veiledLines(report) {
    return [veiledLine(report), ...faultLines(report, FAULTS_OF_A_SHARD)];
}
const FAULTS_OF_A_SHARD = 10;
/** What is said of the matches beyond the headline, one line each; `limit` lines at most. */
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
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${plural(matches, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `match`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `matches`)}`;
}
function fileLine({ category, matches, manifest }) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${manifest}, ${plural(matches, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `match`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `matches`)}`;
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
        for (const place of same.sort((a, b) => a.row - b.row)) {
            const group = groups.at(-1);
            if (group === undefined || place.row > group.last + 1)
                groups.push({ place, last: place.row, matches: 1 });
            else {
                group.last = place.row;
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
    const rows = last === row ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `row ${row}` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `rows ${row}–${last}`;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${category}: ${manifest}, ${rows}${matchId === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (match id ${matchId})`}`;
}
/** The first `limit` of many as lines, and one that counts the rest and `more`. */
function capped(all, limit, line, more = 0) {
    const shown = all.slice(0, limit).map(line);
    const rest = all.length - shown.length + more;
    return rest > 0 ? [...shown, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `and ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest)} more`] : shown;
}
/** What was incomplete, one line a fault. */
function faultLines({ faults }, limit) {
    return capped(faults, limit, ({ reason, text, manifest }) => {
        return manifest === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${reason}: ${text}` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${reason}: ${manifest}: ${text}`;
    });
}
/** Whether the result binds the author of the change (specification, rule 4). */
function enforcementLine(enforcement) {
    switch (enforcement) {
        case 'enforces':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run enforces: the change under test cannot edit its workflow.`;
        case 'informs':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run is advisory: the change under test can edit its workflow. Only \`pull_request_target\` or an organisation's required workflow enforces.`;
        case 'detects':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run only detects: the data is already pushed or published. To block a release, make the publishing job depend on this one.`;
        case 'local':
            return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `This run is local. The check on GitHub is the one that counts.`;
    }
}
/** How the denylist was asked, and which versions of which lists. */
function listLines({ mode, lists }) {
    const named = lists.map(({ name, version, updated, size }) => {
        const when = updated === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `undated` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `of ${updated}`;
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${name}, version ${version}, ${when}${size === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `, about ${size} ${String(size) === '1' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `entry` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `entries`}`}`;
    });
    switch (mode) {
        case 'not asked':
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the denylist service was not asked`, ...named];
        case 'search':
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `search mode: the service has no lists to download and names no version`, ...named];
        case 'builtin':
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the built-in list alone`, ...named];
        case 'lists':
            return named;
    }
}
/** Suffixes that are named of files that no reader took; their authors choose them, and pages are of limited length. */
const SUFFIXES = 20;
/** Files and members of archives that no reader took, by suffix; null where there are none. */
function notReadLine({ notRead, byHash, unreadMembers: { digested, leftAlone } }) {
    const kinds = (files) => {
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(capped(files, SUFFIXES, ({ suffix, files: number }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number)} ${suffix}`), ', ');
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

/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ usedNote),
/* harmony export */   K: () => (/* binding */ agreements)
/* harmony export */ });
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);
/* harmony import */ var _manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2702);
/** What maintainers agreed to let pass, for how long, and what a report says of it. */





/**
 * The agreements of the settings that hold today.
 *
 * @param keyed whether match ids have a key
 * @throws GateError `settings-invalid` where there are exceptions, and no key that makes match ids
 */
function agreements(settings, keyed, now) {
    if (settings.exceptions.length > 0 && !keyed) {
        const text = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `the settings hold exceptions, but neither match-key nor denylist-token is given, so there are no match ids`;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('settings-invalid', text);
    }
    const exceptions = settings.exceptions.filter(entry => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isCurrent */ .Oz)(entry, now));
    const unchecked = settings.unchecked.filter(entry => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isCurrent */ .Oz)(entry, now));
    const uncheckedPatterns = unchecked.map(({ path }) => (0,_manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .excusing */ .xd)((0,_manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPatterns */ .sb)(path)));
    const used = new Set();
    return {
        excepted(matchId, threatTypes) {
            if (threatTypes.some(_safe_threat_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isSealed */ .dy) || !exceptions.some(({ id }) => id === matchId))
                return false;
            used.add(matchId);
            return true;
        },
        unchecked: path => uncheckedPatterns.some(patterns => (0,_manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isMatched */ .Ho)(patterns, path)),
        uncheckedPaths: unchecked.map(({ path }) => path),
        used: () => [...used],
        notes: () => [
            ...[...used].map(usedNote),
            ...exceptions
                .filter(entry => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .expiresSoon */ .Eh)(entry, now))
                .map(({ id, expires }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `The exception ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .matchIdText */ .KW)(id)} ends on ${day(expires)}.`),
            ...unchecked
                .filter(entry => (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .expiresSoon */ .Eh)(entry, now))
                .map(({ path, expires }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `The unchecked entry ${nameOf(path)} ends on ${day(expires)}.`)
        ]
    };
}
/** What is said of an exception that was used. */
function usedNote(matchId) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `The exception ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .matchIdText */ .KW)(matchId)} was used.`;
}
function nameOf(glob) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(Buffer.from(glob).toString('latin1'), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `for a path that reads like an address`);
}
function day(date) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR)(date, 'day');
}
//# sourceMappingURL=agreements.js.map

/***/ })

};
