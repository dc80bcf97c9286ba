export const id = 374;
export const ids = [374];
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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderLog)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4755);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);
/** Renders the log: what was checked, then the verdict, then what to do. */




/** Returns the lines of the log, without line feeds. */
function renderLog(report) {
    if (report.veiled)
        return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Dataset release gate ${report.gateVersion}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .veiledLines */ .re)(report)];
    const other = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notReadLine */ .gV)(report);
    return [
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Dataset release gate ${report.gateVersion}`,
        ...(report.subject === null ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Checked ${report.subject}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPE_IN_WORDS */ .Xr[report.scope]}`]),
        ...report.revisions.map(({ name, value }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${name}: ${value}`),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Totals: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .totalsInWords */ .UO)(report)}`,
        ...report.manifests.slice(0, _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_LINES */ .Cm).map(manifestLine),
        ...(report.manifests.length > _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_LINES */ .Cm ? [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    and ${report.manifests.length - _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_LINES */ .Cm} more`] : []),
        ...(other === null ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Other files: ${other}`]),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Denylist: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listLines */ .i4)(report), '; ')}`,
        ...report.notes.map(note => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  Note: ${note}`),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcementLine */ .dz)(report.enforcement)}`,
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``,
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `Verdict: ${report.verdict}${trialOf(report)}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report)}`,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .matchLines */ .nF)(report, _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_LINES */ .Cm).map(line => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${line}`),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .faultLines */ .w0)(report, _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LOG_LINES */ .Cm).map(line => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${line}`),
        ...(0,_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z)(report, guide => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${report.guidesUrl ?? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `docs`}/${guide}`).map(({ lead, rest }, index) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `  ${index + 1}. ${lead} ${rest}`)
    ];
}
function manifestLine(manifest) {
    const { name, state, format } = manifest;
    return state === 'checked'
        ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    ${name} (${format}): ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsInWords */ .cH)(manifest)}`
        : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `    ${name}: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_CHECKED */ .mI[state]}`;
}
function trialOf({ trial, verdict }) {
    if (trial === 'no')
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ``;
    if (verdict === 'clean')
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run)`;
    return trial === 'passes' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run: does not fail)` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` (trial run: still fails)`;
}
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ nextSteps)
});

// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/report/advice.js
/** A pull request waits for the check. */
const CHANGE = ['pull-request', 'merge-group', 'unknown'];
const LOCAL = ['clone', 'files'];
/** What is checked was published before, and no contributor waits for the check. */
const PUBLISHED = ['release', 'audit'];
/** Somebody brings the change that is checked. */
const BROUGHT = [...CHANGE, 'push'];
const NOT_LOCAL = [...BROUGHT, ...PUBLISHED];
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./lib/report/match-advice.js
/** The advice about matches, in tables. */


/** A sealed match comes before everything else, and no step says to push a correction. */
const SEALED_ROWS = [
    {
        lead: (0,safe_text/* safe */.gB) `Do not open, download or share`,
        rest: (0,safe_text/* safe */.gB) `what the data links to, and do not look for the entry by trying links.`
    },
    {
        events: CHANGE,
        lead: (0,safe_text/* safe */.gB) `Do not merge, and do not push a correction on top:`,
        rest: (0,safe_text/* safe */.gB) `its diff would show the listed rows. A maintainer closes the pull request and deletes its branch.`
    },
    {
        events: ['push'],
        lead: (0,safe_text/* safe */.gB) `Do not push a correction on top:`,
        rest: (0,safe_text/* safe */.gB) `its diff would show the listed rows. A maintainer stops every publication from this branch.`
    },
    {
        events: ['release'],
        lead: (0,safe_text/* safe */.gB) `Withdraw the release:`,
        rest: (0,safe_text/* safe */.gB) `a maintainer deletes it with its files and its tag, and informs the people who used it. Do not push a correction on top.`
    },
    {
        events: ['audit'],
        lead: (0,safe_text/* safe */.gB) `Withdraw the dataset:`,
        rest: (0,safe_text/* safe */.gB) `a maintainer takes down its releases and copies, and informs the people who used it. Do not push a correction on top.`
    },
    {
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Do not commit or push these files.`,
        rest: (0,safe_text/* safe */.gB) `If they are already pushed, do not push a correction on top: its diff would show the listed rows.`
    },
    {
        events: BROUGHT,
        isPrivate: false,
        lead: (0,safe_text/* safe */.gB) `Have the commit purged:`,
        rest: (0,safe_text/* safe */.gB) `without that it stays readable. A maintainer asks GitHub Support to purge it and every refs/pull copy, and gives the commit id but not the link.`
    },
    {
        events: PUBLISHED,
        isPrivate: false,
        lead: (0,safe_text/* safe */.gB) `Have the history purged:`,
        rest: (0,safe_text/* safe */.gB) `every commit that contains the rows stays readable. A maintainer asks GitHub Support for help with it and with every refs/pull copy, and does not give the link.`
    },
    {
        events: NOT_LOCAL,
        isPrivate: true,
        lead: (0,safe_text/* safe */.gB) `Have the commit purged before the repository or a copy of it becomes public:`,
        rest: (0,safe_text/* safe */.gB) `a maintainer asks GitHub Support to purge it and every refs/pull copy.`
    },
    {
        lead: (0,safe_text/* safe */.gB) `Report it to a hotline.`,
        rest: (0,safe_text/* safe */.gB) `Find yours on INHOPE's map: https://www.inhope.org/EN#hotlineReferral (United States: https://report.cybertip.org, United Kingdom: https://report.iwf.org.uk, Canada: https://www.cybertip.ca).`
    },
    {
        lead: (0,safe_text/* safe */.gB) `Repair the file outside public history:`,
        rest: to => (0,safe_text/* safe */.gB) `"dataset-release-gate clean --denylist URL FILE" removes the listed rows and never shows them. ${to('runbook.md')} gives the order of the steps and says where you may publish the repaired file.`
    }
];
const LOCATABLE_ROWS = [
    { lead: (0,safe_text/* safe */.gB) `Do not open the links.`, rest: to => (0,safe_text/* safe */.gB) `${to('runbook.md')} explains each step.` },
    {
        events: ['release'],
        lead: (0,safe_text/* safe */.gB) `Withdraw the release:`,
        rest: (0,safe_text/* safe */.gB) `a maintainer deletes it, repairs the data and publishes a new one.`
    },
    {
        events: ['audit'],
        lead: (0,safe_text/* safe */.gB) `Withdraw what was published with these rows:`,
        rest: (0,safe_text/* safe */.gB) `a maintainer takes down the releases and copies that contain them, and repairs the data.`
    },
    {
        categories: ['WITHDRAWN'],
        lead: (0,safe_text/* safe */.gB) `Replace the withdrawn model or dataset.`,
        rest: to => (0,safe_text/* safe */.gB) `Everything that was made with it must be made again without it. ${to('withdrawn.md')} gives the public source and date of each entry of the built-in list.`
    },
    {
        categories: ['OPT_OUT', 'PRIVACY'],
        lead: (0,safe_text/* safe */.gB) `Check earlier releases too:`,
        rest: (0,safe_text/* safe */.gB) `someone asked not to be in this data, and earlier releases may still contain the entry.`
    },
    {
        events: CHANGE,
        shown: ['files'],
        lead: (0,safe_text/* safe */.gB) `Contributor: delete each file that is itself listed.`,
        rest: (0,safe_text/* safe */.gB) `No part of it can be kept.`
    },
    {
        events: ['push', 'release', 'audit'],
        shown: ['files'],
        lead: (0,safe_text/* safe */.gB) `Delete each file that is itself listed in a new pull request:`,
        rest: (0,safe_text/* safe */.gB) `no part of it can be kept.`
    },
    {
        events: LOCAL,
        shown: ['files'],
        lead: (0,safe_text/* safe */.gB) `Delete each file that is itself listed before you push:`,
        rest: (0,safe_text/* safe */.gB) `no part of it can be kept.`
    },
    {
        events: CHANGE,
        shown: ['rows'],
        lead: (0,safe_text/* safe */.gB) `Contributor: remove the rows shown above,`,
        rest: to => (0,safe_text/* safe */.gB) `by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
    },
    {
        events: CHANGE,
        shown: ['neither'],
        lead: (0,safe_text/* safe */.gB) `Remove the listed rows:`,
        rest: (0,safe_text/* safe */.gB) `someone with access to the denylist does this with "dataset-release-gate clean".`
    },
    {
        events: ['push', 'release', 'audit'],
        shown: ['rows'],
        lead: (0,safe_text/* safe */.gB) `Remove the rows shown above in a new pull request,`,
        rest: to => (0,safe_text/* safe */.gB) `by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
    },
    {
        events: ['push', 'release', 'audit'],
        shown: ['neither'],
        lead: (0,safe_text/* safe */.gB) `Remove the listed rows in a new pull request:`,
        rest: (0,safe_text/* safe */.gB) `someone with access to the denylist does this with "dataset-release-gate clean".`
    },
    {
        events: LOCAL,
        shown: ['rows'],
        lead: (0,safe_text/* safe */.gB) `Remove the rows shown above before you push,`,
        rest: to => (0,safe_text/* safe */.gB) `by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
    },
    {
        events: LOCAL,
        shown: ['neither'],
        lead: (0,safe_text/* safe */.gB) `Remove the listed rows before you push:`,
        rest: (0,safe_text/* safe */.gB) `"dataset-release-gate clean" removes them, and "scan --locations" shows their row numbers.`
    }
];
/** The step after rows or files were removed. */
const LOCATABLE_AFTERWARDS = [
    { events: ['pull-request', 'unknown'], lead: (0,safe_text/* safe */.gB) `Push the result:`, rest: (0,safe_text/* safe */.gB) `the check runs again.` },
    { events: ['merge-group'], lead: (0,safe_text/* safe */.gB) `Push the result`, rest: (0,safe_text/* safe */.gB) `and queue the pull request again.` },
    { events: ['audit'], lead: (0,safe_text/* safe */.gB) `Start the audit again`, rest: (0,safe_text/* safe */.gB) `when this is done.` },
    { events: LOCAL, lead: (0,safe_text/* safe */.gB) `Scan again`, rest: (0,safe_text/* safe */.gB) `when this is done.` }
];
//# sourceMappingURL=match-advice.js.map
;// CONCATENATED MODULE: ./lib/report/reason-advice.js


/** Reasons after which a file has to change. */
const OF_CONTENT = [
    'manifest-unreadable',
    'manifest-unsupported',
    'manifest-too-large',
    'content-unavailable',
    'url-unparseable'
];
/** A line to paste. */
const UNCHECKED = (0,safe_text/* safe */.gB) `\`- {path: "FILE", reason: "WHY", expires: YYYY-MM-DD}\``;
const REASON_ROWS = [
    {
        reasons: ['usage'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Maintainer: fix the problem listed above`,
        rest: (0,safe_text/* safe */.gB) `in the workflow: correct the input, or run the gate on an event that it supports.`
    },
    {
        reasons: ['usage'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Correct the argument or setting listed above,`,
        rest: (0,safe_text/* safe */.gB) `then scan again. "scan --help" lists the options.`
    },
    {
        reasons: ['no-credentials'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Maintainer: pass the token in the workflow.`,
        rest: (0,safe_text/* safe */.gB) `A contributor from a fork cannot fix this: a fork's pull_request run gets no secrets.`
    },
    {
        reasons: ['no-credentials'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: pass the token in the workflow.`,
        rest: (0,safe_text/* safe */.gB) `The message above names the input.`
    },
    {
        reasons: ['no-credentials'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Set DENYLIST_TOKEN to the token of the denylist,`,
        rest: (0,safe_text/* safe */.gB) `then scan again. Ask a maintainer or the operator of the denylist for the token.`
    },
    {
        reasons: ['settings-invalid'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Correct the key of the settings file listed above:`,
        rest: (0,safe_text/* safe */.gB) `in this change if it edits that file, otherwise a maintainer of the file does it.`
    },
    {
        reasons: ['settings-invalid'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: correct the key of the settings file listed above.`,
        rest: (0,safe_text/* safe */.gB) `It is on the default branch, or where the organisation keeps its settings.`
    },
    {
        reasons: ['settings-invalid'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Correct the key of the settings file listed above and commit it:`,
        rest: (0,safe_text/* safe */.gB) `the settings are read from the commit of --base, and without --base from the commit that is scanned. Then scan again.`
    },
    {
        reasons: ['github-unavailable'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Maintainer: run the job again.`,
        rest: (0,safe_text/* safe */.gB) `If it fails again, check https://www.githubstatus.com and whether the token has the permission contents: read.`
    },
    {
        reasons: ['github-unavailable'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Check that git works in this folder,`,
        rest: (0,safe_text/* safe */.gB) `for example with "git status" and "git fsck". Then scan again.`
    },
    {
        reasons: ['manifest-unreadable'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Contributor: repair the file listed above.`,
        rest: (0,safe_text/* safe */.gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unreadable'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: repair the file listed above in a new pull request.`,
        rest: (0,safe_text/* safe */.gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unreadable'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Repair the file listed above.`,
        rest: (0,safe_text/* safe */.gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unsupported'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Contributor: convert the file to a format that the gate reads.`,
        rest: (0,safe_text/* safe */.gB) `Or a maintainer puts this under "unchecked" in the settings: ${UNCHECKED}`
    },
    {
        reasons: ['manifest-unsupported'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: convert the file to a format that the gate reads,`,
        rest: (0,safe_text/* safe */.gB) `or put this under "unchecked" in the settings: ${UNCHECKED}`
    },
    {
        reasons: ['manifest-unsupported'],
        events: ['clone'],
        lead: (0,safe_text/* safe */.gB) `Convert the file to a format that the gate reads,`,
        rest: (0,safe_text/* safe */.gB) `or have a maintainer list it under "unchecked" in the settings, with a reason.`
    },
    {
        reasons: ['manifest-unsupported'],
        events: ['files'],
        lead: (0,safe_text/* safe */.gB) `Convert the file to a format that the gate reads,`,
        rest: (0,safe_text/* safe */.gB) `or scan the other files without it. The README lists the formats.`
    },
    {
        reasons: ['manifest-too-large'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Contributor: split the file.`,
        rest: (0,safe_text/* safe */.gB) `If the message gives a limit of the settings, a maintainer can also raise it, or divide the run with the input shard.`
    },
    {
        reasons: ['manifest-too-large'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: split the file,`,
        rest: (0,safe_text/* safe */.gB) `or divide the run with the input shard. If the message gives a limit of the settings, you can also raise it.`
    },
    {
        reasons: ['manifest-too-large'],
        events: ['clone'],
        lead: (0,safe_text/* safe */.gB) `Split the file,`,
        rest: (0,safe_text/* safe */.gB) `or scan fewer files at once. If the message gives a limit of the settings, a maintainer can also raise it.`
    },
    {
        reasons: ['manifest-too-large'],
        events: ['files'],
        lead: (0,safe_text/* safe */.gB) `Split the file,`,
        rest: (0,safe_text/* safe */.gB) `or scan fewer files at once.`
    },
    {
        reasons: ['content-unavailable'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Contributor: upload the content that the pointer refers to,`,
        rest: (0,safe_text/* safe */.gB) `for example with "git lfs push". If only another store has it, a maintainer puts this under "unchecked" in the settings: ${UNCHECKED}`
    },
    {
        reasons: ['content-unavailable'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: upload the content that the pointer refers to,`,
        rest: (0,safe_text/* safe */.gB) `for example with "git lfs push --all origin". If only another store has it, put this under "unchecked" in the settings: ${UNCHECKED}`
    },
    {
        reasons: ['content-unavailable'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Fetch the content that the pointer refers to,`,
        rest: (0,safe_text/* safe */.gB) `for example with "git lfs pull".`
    },
    {
        reasons: ['url-unparseable'],
        events: BROUGHT,
        lead: (0,safe_text/* safe */.gB) `Contributor: correct or remove the value in the row shown above.`,
        rest: (0,safe_text/* safe */.gB) `Or a maintainer adds an exception with its match id.`
    },
    {
        reasons: ['url-unparseable'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: correct or remove the value in the row shown above`,
        rest: (0,safe_text/* safe */.gB) `in a new pull request. Or add an exception with its match id.`
    },
    {
        reasons: ['url-unparseable'],
        events: ['clone'],
        lead: (0,safe_text/* safe */.gB) `Correct or remove the value in the row shown above,`,
        rest: (0,safe_text/* safe */.gB) `or have a maintainer add an exception with its match id, which is shown if DENYLIST_MATCH_KEY or DENYLIST_TOKEN is set.`
    },
    {
        reasons: ['url-unparseable'],
        events: ['files'],
        lead: (0,safe_text/* safe */.gB) `Correct or remove the value in the row shown above.`,
        rest: (0,safe_text/* safe */.gB) `The gate never skips a value that looks like a URL.`
    },
    {
        reasons: ['denylist-auth'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Maintainer: renew the token of the denylist.`,
        rest: (0,safe_text/* safe */.gB) `The operator of the denylist issues it. The contributor has nothing to change.`
    },
    {
        reasons: ['denylist-auth'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Correct the token in DENYLIST_TOKEN,`,
        rest: (0,safe_text/* safe */.gB) `then scan again. The operator of the denylist issues it.`
    },
    {
        reasons: ['denylist-rate-limited', 'denylist-timeout', 'denylist-unreachable'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Maintainer: run the check again later,`,
        rest: (0,safe_text/* safe */.gB) `and write to the operator of the denylist if it fails again. The contributor has nothing to change.`
    },
    {
        reasons: ['denylist-rate-limited', 'denylist-timeout', 'denylist-unreachable'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Check the address in --denylist, and scan again later.`,
        rest: (0,safe_text/* safe */.gB) `If it fails again, write to the operator of the denylist.`
    },
    {
        reasons: ['denylist-bad-response', 'denylist-self-test'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Operator of the denylist: repair the service.`,
        rest: (0,safe_text/* safe */.gB) `A maintainer sends the operator the message above. The contributor has nothing to change.`
    },
    {
        reasons: ['denylist-bad-response', 'denylist-self-test'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Check the address in --denylist.`,
        rest: (0,safe_text/* safe */.gB) `If it is right, send the message above to the operator of the denylist, who has to repair the service.`
    },
    {
        reasons: ['internal'],
        events: NOT_LOCAL,
        lead: (0,safe_text/* safe */.gB) `Maintainer: report this as a bug in the gate,`,
        rest: (0,safe_text/* safe */.gB) `with the message above and without the data. The contributor has nothing to change.`
    },
    {
        reasons: ['internal'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Report this as a bug in the gate,`,
        rest: (0,safe_text/* safe */.gB) `with the message above and without the data.`
    }
];
const HEAD_MOVED = {
    lead: (0,safe_text/* safe */.gB) `There is nothing to do here:`,
    rest: (0,safe_text/* safe */.gB) `the run for the newest commit and base branch decides.`
};
/** The last step after a file was changed. A release has its own last step, for every reason. */
const AFTERWARDS_ROWS = [
    {
        reasons: OF_CONTENT,
        events: ['pull-request', 'push'],
        lead: (0,safe_text/* safe */.gB) `Push the result:`,
        rest: (0,safe_text/* safe */.gB) `the check runs again.`
    },
    {
        reasons: OF_CONTENT,
        events: ['merge-group'],
        lead: (0,safe_text/* safe */.gB) `Push the result`,
        rest: (0,safe_text/* safe */.gB) `and queue the pull request again.`
    },
    { reasons: OF_CONTENT, events: ['audit'], lead: (0,safe_text/* safe */.gB) `Start the audit again`, rest: (0,safe_text/* safe */.gB) `when this is done.` },
    { reasons: OF_CONTENT, events: LOCAL, lead: (0,safe_text/* safe */.gB) `Scan again`, rest: (0,safe_text/* safe */.gB) `when this is done.` }
];
const RELEASE_WAITS = {
    lead: (0,safe_text/* safe */.gB) `Do not publish before a new run is clean.`,
    rest: (0,safe_text/* safe */.gB) `Withdraw the release until then if it is already public.`
};
//# sourceMappingURL=reason-advice.js.map
;// CONCATENATED MODULE: ./lib/report/next-steps.js
/** Chooses the advice for a report. */




/**
 * Returns the steps for this report, in order; none after a clean run.
 *
 * @param to how the steps refer to a guide
 */
function nextSteps(situation, to = guide => (0,safe_text/* safe */.gB) `docs/${guide}`) {
    return rowsFor(situation).map(({ lead, rest }) => ({ lead, rest: rest instanceof safe_text/* SafeText */.Po ? rest : rest(to) }));
}
function rowsFor(situation) {
    const { verdict, matches, faults } = situation;
    if (verdict === 'clean')
        return [];
    const applies = (row) => isFor(row, situation);
    if (matches.sealed.level !== 'nothing')
        return SEALED_ROWS.filter(applies);
    const reasons = faults.map(({ reason }) => reason);
    if (reasons.includes('head-moved'))
        return [HEAD_MOVED];
    const ofReasons = REASON_ROWS.filter(applies);
    if (verdict === 'listed') {
        const afterwards = LOCATABLE_AFTERWARDS.filter(applies);
        return [...LOCATABLE_ROWS.filter(applies), ...ofReasons, ...afterwards, byMistake(situation)];
    }
    const afterwards = situation.event === 'release' ? [RELEASE_WAITS] : AFTERWARDS_ROWS.filter(applies);
    return [...ofReasons, ...afterwards];
}
function isFor({ events, isPrivate, categories, reasons, shown }, situation) {
    const { locatable } = situation.matches;
    return ((events?.includes(situation.event) ?? true) &&
        (isPrivate === undefined || isPrivate === situation.isPrivate) &&
        (categories === undefined || categoriesOf(locatable).some(each => categories.includes(each))) &&
        (reasons === undefined || situation.faults.some(({ reason }) => reasons.includes(reason))) &&
        (shown === undefined || shownIn(locatable).some(each => shown.includes(each))));
}
function shownIn(said) {
    if (said.level !== 'rows')
        return ['neither'];
    return said.places.map(({ row }) => (row === 'file' ? 'files' : 'rows'));
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
/** The most exceptions that are shown as lines to paste. The list of matches shows the other match ids. */
const PASTED = 3;
/** How a maintainer gets the match id that an exception needs. */
const WITHOUT_IDS = {
    inputs: (0,safe_text/* safe */.gB) `Until then a maintainer can add an exception, but only if rows are shown and a match-key or denylist-token is given.`,
    environment: (0,safe_text/* safe */.gB) `Until then a maintainer can add an exception in the settings. For its match id, scan with --locations and set DENYLIST_MATCH_KEY, or DENYLIST_TOKEN if the workflow has no match-key, to the secret of the workflow.`
};
/** Returns the step for an entry that is listed by mistake, with exceptions to paste if match ids are shown. */
function byMistake({ matches: { locatable }, event, settingsFile }) {
    const places = locatable.level === 'rows' ? locatable.places : [];
    const ids = new Map(places.flatMap(({ matchId }) => (matchId === null ? [] : [[String(matchId), matchId]])));
    const lines = [...ids.values()]
        .slice(0, PASTED)
        .map(id => (0,safe_text/* safe */.gB) `\`- {id: ${id}, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}\``);
    const exception = lines.length === 0
        ? WITHOUT_IDS[event === 'clone' || event === 'files' ? 'environment' : 'inputs']
        : (0,safe_text/* safe */.gB) `Until then a maintainer can add an exception: a match id identifies the match and does not reveal the link. Put this under \`exceptions:\` in ${settingsFile}: ${(0,safe_text/* joined */.oR)(lines, ' ')}`;
    const ask = categoriesOf(locatable).includes('WITHDRAWN')
        ? (0,safe_text/* safe */.gB) `Ask the operator of the denylist to correct it, or the gate's project for an entry of the built-in list.`
        : (0,safe_text/* safe */.gB) `Ask the operator of the denylist to correct it.`;
    return {
        lead: (0,safe_text/* safe */.gB) `Listed by mistake?`,
        rest: to => (0,safe_text/* safe */.gB) `${ask} ${exception} (${to('settings.md')} explains exceptions.)`
    };
}
//# sourceMappingURL=next-steps.js.map

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
