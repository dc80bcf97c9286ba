export const id = 9820;
export const ids = [9820];
export const modules = {

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
/** Lines to paste. */
const UNCHECKED = (0,safe_text/* safe */.gB) `\`- {path: "FILE", reason: "WHY", expires: YYYY-MM-DD}\``;
const EXCEPTION = (0,safe_text/* safe */.gB) `\`- {id: MATCH-ID, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}\``;
/** Match ids need a key. */
const WITH_ID = (0,safe_text/* safe */.gB) `with the match id, which is shown if a match-key or denylist-token is given`;
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
        lead: (0,safe_text/* safe */.gB) `Contributor: repair each file listed above.`,
        rest: (0,safe_text/* safe */.gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unreadable'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: repair each file listed above in a new pull request.`,
        rest: (0,safe_text/* safe */.gB) `The message says what is wrong with it.`
    },
    {
        reasons: ['manifest-unreadable'],
        events: LOCAL,
        lead: (0,safe_text/* safe */.gB) `Repair each file listed above.`,
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
        rest: (0,safe_text/* safe */.gB) `Or a maintainer puts this under "exceptions" in the settings, ${WITH_ID}: ${EXCEPTION}`
    },
    {
        reasons: ['url-unparseable'],
        events: PUBLISHED,
        lead: (0,safe_text/* safe */.gB) `Maintainer: correct or remove the value in the row shown above`,
        rest: (0,safe_text/* safe */.gB) `in a new pull request. Or put this under "exceptions" in the settings, ${WITH_ID}: ${EXCEPTION}`
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
        : (0,safe_text/* safe */.gB) `Until then a maintainer can add an exception: it covers everything that the same entry of the list matches, and its match id does not reveal the link. Put this under \`exceptions:\` in ${settingsFile}: ${(0,safe_text/* joined */.oR)(lines, ' ')}`;
    const ask = categoriesOf(locatable).includes('WITHDRAWN')
        ? (0,safe_text/* safe */.gB) `Ask the operator of the denylist to correct it, or the gate's project for an entry of the built-in list.`
        : (0,safe_text/* safe */.gB) `Ask the operator of the denylist to correct it.`;
    return {
        lead: (0,safe_text/* safe */.gB) `Listed by mistake?`,
        rest: to => (0,safe_text/* safe */.gB) `${ask} ${exception} (${to('settings.md')} explains exceptions.)`
    };
}
//# sourceMappingURL=next-steps.js.map

/***/ })

};
