import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 9448:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2207);
/* harmony import */ var _command_print_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5478);
/** The command line's entry: runs the command and exits with its code. */


function failAtOnce(thrown) {
    process.exit((0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(thrown));
}
process.exitCode = _command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INCOMPLETE */ .j5;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => stop.abort());
/** Aborted when nobody reads the output any more, as in `demo | head`. The command ends without a word, and not with 0. */
const unread = new AbortController();
(0,_command_print_js__WEBPACK_IMPORTED_MODULE_1__/* .onOutputError */ .xg)(error => {
    if (error.code !== 'EPIPE' && !unread.signal.aborted)
        failAtOnce((0,_command_print_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotPrint */ .b5)(error));
    process.exitCode = _command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INCOMPLETE */ .j5;
    unread.abort();
    stop.abort();
});
try {
    const code = await (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d1)(process.argv.slice(2), process.env, stop.signal);
    process.exitCode = unread.signal.aborted ? _command_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INCOMPLETE */ .j5 : code;
}
catch (error) {
    if (!unread.signal.aborted)
        failAtOnce(error);
}
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   p: () => (/* binding */ shownArgument)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3307);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(107);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9661);
/** Parses the arguments of a command. Messages show a wrong argument, escaped like every untrusted name. */





/** Returns an argument as messages show it, or `otherwise` if it looks like a URL or a hash. */
function shownArgument(text, otherwise) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_3__/* .byteText */ .a)(text), otherwise);
}
/** @throws GateError `usage` for an option that the command does not have, or that has no value */
function parseArguments(args, options) {
    assertOptions(args, options);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const text = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `an option is unknown or needs a value; add \`--help\` to the command to list its options`;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', text, { cause });
    }
}
function assertOptions(args, options) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const name = shownArgument(token.rawName, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `(not shown)`);
        const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (known === undefined)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `there is no option ${name}${suggestion(token, options)}`);
        const { value, inlineValue } = token;
        if (known.type === 'boolean' && value !== undefined)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the option ${name} takes no value`);
        // An argument that looks like an option is not taken as a value; `--option=-value` is.
        const missing = value === undefined || value === '' || (inlineValue !== true && /^-./.test(value));
        if (known.type === 'string' && missing)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the option ${name} needs a value`);
    }
}
function suggestion({ name }, options) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, Object.keys(options));
    const list = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Add \`--help\` to the command to list its options`;
    return meant === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `. ${list}` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `; did you mean ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`--${meant}`, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `another`)}? ${list}`;
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_STDIN_BYTES),
/* harmony export */   _: () => (/* binding */ MAX_COMPARED_LENGTH)
/* harmony export */ });
/** The limits on what the commands take. */
/** Bytes from a pipe, which are kept in memory so that they can be read again. */
const MAX_STDIN_BYTES = 512 << 20;
/** Characters of a misspelled word that is compared with the known ones, which are all short. */
const MAX_COMPARED_LENGTH = 40;
//# sourceMappingURL=command-limits.js.map

/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j5: () => (/* binding */ INCOMPLETE),
  gz: () => (/* binding */ failed),
  d1: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __nccwpck_require__(8605);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __nccwpck_require__(9661);
;// CONCATENATED MODULE: ./lib/command/help.js
/** The help texts of the command line. */

const COMMANDS = ['scan', 'clean', 'combine', 'convert', 'serve', 'verify', 'demo'];
/** The overview of all commands. */
const HELP = (0,safe_text/* safe */.gB) `dataset-release-gate checks the links and hashes of a dataset against a denylist.

Usage: dataset-release-gate COMMAND [OPTION]...

  scan      check files, a local clone, or what is staged for a commit
  clean     remove the listed rows from manifests, in place
  combine   give the verdict of a run that was split into shards
  convert   make a list file from what partners hand out
  serve     run the reference denylist service
  verify    ask a denylist service whether it is alive
  demo      show how the gate stops a pull request, without a network

  help, --help       show this text; "COMMAND --help" describes one command
  --version          show the version

Examples:
  dataset-release-gate scan data/
  dataset-release-gate scan --denylist list.txt --base main
  dataset-release-gate clean --denylist list.txt data/links.csv

The denylist token is read from the environment variable DENYLIST_TOKEN and the key of match ids from DENYLIST_MATCH_KEY,
never from an argument.`;
/** The help of each command, with all its options. */
const HELP_OF = {
    scan: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate scan [OPTION]... [PATH]...

Checks the files and folders PATH as they are on disk. With --base, --head or --staged, or without a PATH, it checks
what is committed or staged in a local clone; each PATH then limits the check to this file or folder. The PATH "-" is
standard input.

  --denylist URL|FILE   a denylist service or a list file; may be repeated. Without it only the built-in list of
                        withdrawn models and datasets is used, and the verdict says so
  --allow-type TYPE     accept a threat type that the gate does not know in list files; may be repeated
  --base REV            check only what the commit adds since its merge base with REV
  --head REV            the commit to check (default: HEAD)
  --staged              check the index instead of a commit: what it adds to HEAD, or to --base
  --locations           print file and row of each match, never the URL
  --format FORMAT       text (default), json or sarif
  --help                show this text

Exit code: 0 clean, 1 listed, 2 incomplete (something could not be checked).
Environment: DENYLIST_TOKEN, DENYLIST_MATCH_KEY, NO_COLOR.

Examples:
  dataset-release-gate scan data/ links.csv
  dataset-release-gate scan --denylist https://denylist.example/api --base main
  dataset-release-gate scan --denylist list.txt --staged
  zcat links.csv.gz | dataset-release-gate scan --denylist list.txt -`,
    clean: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate clean --denylist URL|FILE [OPTION]... FILE...

Removes the listed rows from manifests, in place, and keeps all other rows unchanged. A file that cannot be proven clean
is refused and stays unchanged. Read docs/runbook.md before you push a repaired file.

  --denylist URL|FILE   a denylist service or a list file; may be repeated
  --allow-type TYPE     accept a threat type that the gate does not know in list files; may be repeated
  --dry-run             print how many rows would be removed, and write nothing
  --help                show this text

Exit code: 0 all files are clean now (with --dry-run: would be), 2 at least one was refused.
Environment: DENYLIST_TOKEN.

Example:
  dataset-release-gate clean --denylist https://denylist.example/api data/links.csv`,
    combine: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate combine [OPTION]... STATEMENT...

Gives the verdict of a run that was split into shards. It needs the statement files of all shards.

  --statement FILE      write the plain statement of the whole run and, if it is clean, checksum files next to it
  --help                show this text

Exit code: 0 clean, 1 listed, 2 incomplete.
Environment: DENYLIST_TOKEN, the token of the shards.

Example:
  dataset-release-gate combine --statement statement.json shards/*.statement`,
    convert: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate convert --type THREAT_TYPE --out FILE [OPTION]... FILE...

Makes a list file for "serve" from what partners hand out. FILE "-" is standard input. The report on standard error has
the numbers of lines and entries, and of refused lines the reason, never the content. If a line is refused, no list is
written. An entry that is the same in canonical form is written once. docs/denylist-lists.md explains the formats.

  --type TYPE           the threat type of the entries, such as CSAM; not for the format list, which has types
  --format FORMAT       urls, hosts, adblock, hashes, full-hashes, csv, tsv, threatexchange, urlhaus-csv, urlhaus-json,
                        misp, misp-warninglist, stix, vics or list; without it the beginning of the file decides
  --column NAME|N       the column of csv or tsv, by its name in the first row or by its number from 1
  --header              the first row of csv or tsv has names although the column is a number
  --hash KIND           the kind of the hashes in hashes, csv or tsv: md5, sha1, sha256, sha512, url-md5, expr-sha256,
                        or by-length (hashes of content, each by its length), which is the default for hashes
  --category N          take only files of this category from vics; may be repeated
  --out FILE            write the list to this file once it is complete; "-" is standard output, for a pipe only:
                        what a workflow prints is in its log
  --allow-refused       write the list although lines were refused
  --allow-type TYPE     accept a threat type that the gate does not know; may be repeated
  --help                show this text

Exit code: 0 the list was written, 1 a line was refused, 2 a file could not be read.

Examples:
  dataset-release-gate convert --type CSAM --out partners.tsv urls.txt
  dataset-release-gate convert --type CSAM --format csv --column md5 --hash md5 --out hashes.tsv partner.csv
  dataset-release-gate convert --type MALWARE --format stix --out feed.tsv bundle.json
  zcat feed.txt.gz | dataset-release-gate convert --type MALWARE --format urls --out feed.tsv -`,
    serve: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate serve --list FILE... [OPTION]...

Runs the reference denylist service. A line of a list file is THREAT_TYPE, a tab and an entry; docs/denylist.md explains
the kinds of entries. List files are read again when they change, and on SIGHUP.

  --list FILE           a list file; may be repeated
  --port N              the port to listen on (default: 8080; 0: any free port)
  --host ADDRESS        the address to listen on (default: 127.0.0.1)
  --unix SOCKET         listen on this Unix socket instead of a port
  --token-file FILE     accept only clients that send the token in this file
  --tokens-file FILE    accept only clients of this file, whose lines are a name, a tab, a token and, if it
                        expires, a tab and its last day; the file is read again when it changes, and the log names
                        the clients
  --upstream URL        offer the lists of this denylist service as well; may be repeated
  --upstream-tokens FILE
                        a file with lines of a URL of --upstream, a tab and the token for it
  --safe-browsing-key-file FILE
                        offer Google's Safe Browsing as well, with the API key in this file; its terms allow
                        non-commercial use only
  --rate-limit N        answer 429 to a client that makes more than N requests in a minute
  --audit-file FILE     record in this file who fetched which version of which list when, a line of JSON each
  --metrics-port N      show metrics in the format of Prometheus on this port, at /metrics
  --metrics-host ADDR   the address of that port (default: 127.0.0.1)
  --trusted-key KEY     serve only list files that this minisign key has signed: the key, or the path of its file;
                        may be repeated. The signature is in FILE.minisig
  --allow-type TYPE     accept a threat type that the gate does not know; may be repeated
  --allow-shrink        accept a changed list that has less than half of its previous entries
  --index FOLDER        keep sorted lists in this private folder instead of memory: for lists of millions, and for a
                        start that does not read them again
  --check               read the list files and say whether they would be served, without serving them
  --help                show this text

Exit code: 0 after SIGTERM or SIGINT, 2 if it could not start. With --check: 0 if all files are good, 2 if not.

Examples:
  dataset-release-gate serve --list list.txt --port 8080 --token-file token
  dataset-release-gate serve --check --list new-list.txt && mv new-list.txt list.txt`,
    verify: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate verify [OPTION]... URL

Asks a running denylist service for its lists and canaries, as every run does. With --entry-file it also asks for an entry
that must be listed. It prints name, version, date and rough size of each list, and no secret.

  --entry-file FILE     a file with one entry that must be listed, as a line of a list file; "-" is standard input
  --max-age-hours N     fail if a list is older than this
  --help                show this text

Exit code: 0 the service is alive, 1 it is not, 2 the check could not start.
Environment: DENYLIST_TOKEN.

Examples:
  dataset-release-gate verify https://denylist.example/api
  dataset-release-gate verify --entry-file known.txt --max-age-hours 48 http://127.0.0.1:8080`,
    demo: (0,safe_text/* safe */.gB) `Usage: dataset-release-gate demo

Shows the gate at work without any setup: it starts a temporary repository with a pull request, the reference service
and a local GitHub API. It prints the log, the summary and the comment, and leaves nothing behind.

  --help                show this text

Exit code: 0 if the gate worked as expected.`
};
//# sourceMappingURL=help.js.map
// EXTERNAL MODULE: ./lib/command/nearest.js
var nearest = __nccwpck_require__(3307);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __nccwpck_require__(5478);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __nccwpck_require__(2410);
// EXTERNAL MODULE: ./lib/report/version.js
var version = __nccwpck_require__(8882);
;// CONCATENATED MODULE: ./lib/command/command-line.js
/** Finds the command to run, runs it and returns its exit code. */







/** The exit code if something could not be checked, or the command could not start. */
const INCOMPLETE = 2;
/** Prints why a command failed; returns the exit code. */
function failed(thrown) {
    const { reason, text } = (0,errors/* describe */.q0)(thrown);
    (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `${reason}: ${text}`);
    return INCOMPLETE;
}
/**
 * Runs a command; returns its exit code.
 *
 * @param stop ends the run early
 * @throws GateError if the command could not start
 */
async function runCommand(words, environment, stop) {
    const [first = '', ...args] = words;
    if (first === '') {
        (0,print/* complain */.cc)(HELP);
        return INCOMPLETE;
    }
    if (first === '--version' || first === 'version')
        return say(version/* VERSION */.x);
    if (first === 'help' || asksForHelp(first)) {
        const [about] = args.filter(word => !asksForHelp(word));
        return say(about === undefined ? HELP : HELP_OF[commandOf(about)]);
    }
    const command = commandOf(first);
    const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
    if (options.some(asksForHelp))
        return say(HELP_OF[command]);
    return await start(command, args, environment, stop);
}
async function start(command, args, environment, stop) {
    switch (command) {
        case 'scan':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(1803), __nccwpck_require__.e(7362), __nccwpck_require__.e(9517), __nccwpck_require__.e(9076), __nccwpck_require__.e(2950), __nccwpck_require__.e(1009), __nccwpck_require__.e(320), __nccwpck_require__.e(9820), __nccwpck_require__.e(3012)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3012))).scan(args, environment, stop);
        case 'clean':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(1803), __nccwpck_require__.e(7362), __nccwpck_require__.e(9517), __nccwpck_require__.e(9076), __nccwpck_require__.e(2950), __nccwpck_require__.e(320), __nccwpck_require__.e(7240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7240))).clean(args, environment, stop);
        case 'combine':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1009), __nccwpck_require__.e(9820), __nccwpck_require__.e(7904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7904))).combine(args, environment);
        case 'convert':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1803), __nccwpck_require__.e(9076), __nccwpck_require__.e(2607)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2607))).convert(args, stop);
        case 'serve':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1803), __nccwpck_require__.e(7362), __nccwpck_require__.e(9517), __nccwpck_require__.e(4987), __nccwpck_require__.e(2863)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2863))).serve(args, environment, stop);
        case 'verify':
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1803), __nccwpck_require__.e(7362), __nccwpck_require__.e(2950), __nccwpck_require__.e(1009), __nccwpck_require__.e(2185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2185))).verify(args, environment, stop);
        case 'demo':
            assertNothing(args);
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1803), __nccwpck_require__.e(7362), __nccwpck_require__.e(9517), __nccwpck_require__.e(4987), __nccwpck_require__.e(4143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4143))).demo(stop);
    }
}
function say(text) {
    (0,print/* print */.yy)(text);
    return 0;
}
function asksForHelp(word) {
    return word === '--help' || word === '-h';
}
/** @throws GateError `usage` */
function commandOf(word) {
    const command = COMMANDS.find(known => known === word);
    if (command !== undefined)
        return command;
    const meant = (0,nearest/* nearest */.p)(word, [...COMMANDS, '--help', '--version']);
    const guess = meant === null ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `; did you mean \`${meant}\`?`;
    const name = (0,command_arguments/* shownArgument */.p)(word, (0,safe_text/* safe */.gB) `(not shown)`);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `there is no command ${name}${guess} (\`dataset-release-gate help\` lists all commands)`);
}
/** @throws GateError `usage` */
function assertNothing(args) {
    const [word] = (0,command_arguments/* parseArguments */.W)(args, {}).positionals;
    if (word === undefined)
        return;
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `demo takes no arguments, but was given ${(0,command_arguments/* shownArgument */.p)(word, (0,safe_text/* safe */.gB) `(not shown)`)}`);
}
//# sourceMappingURL=command-line.js.map

/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _command_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4281);
/** Finds the known word that a misspelled word is closest to. */

/**
 * Returns the known word with the smallest edit distance; null if every distance is larger than two and than a third of
 * the known word's length.
 */
function nearest(word, words) {
    if (word.length > _command_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMPARED_LENGTH */ ._)
        return null;
    const [best] = words
        .map(known => ({ known, changes: changesBetween(word.toLowerCase(), known) }))
        .filter(({ known, changes }) => changes <= Math.max(2, known.length / 3))
        .sort((a, b) => a.changes - b.changes);
    return best?.known ?? null;
}
/** Returns the Levenshtein distance. Only one row of the table is kept at a time. */
function changesBetween(one, other) {
    let above = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1] ? 0 : 1;
            row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
        }
        above = row;
    }
    return above[other.length] ?? 0;
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ cannotPrint),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   vB: () => (/* binding */ StatusLine),
/* harmony export */   xg: () => (/* binding */ onOutputError),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9661);


/** Prints one or more lines on standard output. */
function print(text) {
    process.stdout.write(`${String(text)}\n`);
}
/** Prints a line on standard error. */
function complain(text) {
    process.stderr.write(`${String(text)}\n`);
}
/** Returns the error for output that cannot be written: then nobody can see whether the result is a pass. */
function cannotPrint({ code }) {
    const why = code === 'ENOSPC' ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` (no space is left)` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ``;
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the output cannot be written${why}; direct it to another file or device`);
}
/** Calls `handle` if standard output or standard error cannot be written, for example because nobody reads it. */
function onOutputError(handle) {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', handle);
}
/** Green, red, yellow (ECMA-48, SGR). */
const COLOURS = { clean: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `\u001b[32m`, listed: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `\u001b[31m`, incomplete: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `\u001b[33m` };
/** Joins lines. On a terminal the verdict is coloured, unless `NO_COLOR` is set (https://no-color.org). */
function coloured(lines, verdict, environment) {
    const plain = !process.stdout.isTTY || environment['NO_COLOR'] || environment['TERM'] === 'dumb';
    if (plain)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, '\n');
    const shown = lines.map(line => {
        return String(line).startsWith('Verdict: ') ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${COLOURS[verdict]}${line}\u001b[0m` : line;
    });
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(shown, '\n');
}
/** The shortest time between two updates of a status line, in milliseconds. */
const PACE = 200;
/** A line on the terminal that is overwritten by the next one; nothing if standard error is not a terminal. */
class StatusLine {
    #shown = 0;
    show(text) {
        const now = performance.now();
        if (!process.stderr.isTTY || now - this.#shown < PACE)
            return;
        this.#shown = now;
        process.stderr.write(`\r\u001b[K${String(text)}`);
    }
    clear() {
        if (process.stderr.isTTY && this.#shown > 0)
            process.stderr.write('\r\u001b[K');
    }
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9661);

/** The gate's version, as in package.json. */
const VERSION = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `0.1.0`;
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g6: () => (/* binding */ isFileSuffix),
  YG: () => (/* binding */ isTopLevelDomain),
  B$: () => (/* binding */ readsLikeAddress)
});

;// CONCATENATED MODULE: ./node_modules/tlds/index.json
const tlds_namespaceObject = /*#__PURE__*/JSON.parse('["aaa","aarp","abb","abbott","abbvie","abc","able","abogado","abudhabi","ac","academy","accenture","accountant","accountants","aco","actor","ad","ads","adult","ae","aeg","aero","aetna","af","afl","africa","ag","agakhan","agency","ai","aig","airbus","airforce","airtel","akdn","al","alibaba","alipay","allfinanz","allstate","ally","alsace","alstom","am","amazon","americanexpress","americanfamily","amex","amfam","amica","amsterdam","analytics","android","anquan","anz","ao","aol","apartments","app","apple","aq","aquarelle","ar","arab","aramco","archi","army","arpa","art","arte","as","asda","asia","associates","at","athleta","attorney","au","auction","audi","audible","audio","auspost","author","auto","autos","aw","aws","ax","axa","az","azure","ba","baby","baidu","banamex","band","bank","bar","barcelona","barclaycard","barclays","barefoot","bargains","baseball","basketball","bauhaus","bayern","bb","bbc","bbt","bbva","bcg","bcn","bd","be","beats","beauty","beer","berlin","best","bestbuy","bet","bf","bg","bh","bharti","bi","bible","bid","bike","bing","bingo","bio","biz","bj","black","blackfriday","blockbuster","blog","bloomberg","blue","bm","bms","bmw","bn","bnpparibas","bo","boats","boehringer","bofa","bom","bond","boo","book","booking","bosch","bostik","boston","bot","boutique","box","br","bradesco","bridgestone","broadway","broker","brother","brussels","bs","bt","build","builders","business","buy","buzz","bv","bw","by","bz","bzh","ca","cab","cafe","cal","call","calvinklein","cam","camera","camp","canon","capetown","capital","capitalone","car","caravan","cards","care","career","careers","cars","casa","case","cash","casino","cat","catering","catholic","cba","cbn","cbre","cc","cd","center","ceo","cern","cf","cfa","cfd","cg","ch","chanel","channel","charity","chase","chat","cheap","chintai","christmas","chrome","church","ci","cipriani","circle","cisco","citadel","citi","citic","city","ck","cl","claims","cleaning","click","clinic","clinique","clothing","cloud","club","clubmed","cm","cn","co","coach","codes","coffee","college","cologne","com","commbank","community","company","compare","computer","comsec","condos","construction","consulting","contact","contractors","cooking","cool","coop","corsica","country","coupon","coupons","courses","cpa","cr","credit","creditcard","creditunion","cricket","crown","crs","cruise","cruises","cu","cuisinella","cv","cw","cx","cy","cymru","cyou","cz","dad","dance","data","date","dating","datsun","day","dclk","dds","de","deal","dealer","deals","degree","delivery","dell","deloitte","delta","democrat","dental","dentist","desi","design","dev","dhl","diamonds","diet","digital","direct","directory","discount","discover","dish","diy","dj","dk","dm","dnp","do","docs","doctor","dog","domains","dot","download","drive","dtv","dubai","dupont","durban","dvag","dvr","dz","earth","eat","ec","eco","edeka","edu","education","ee","eg","email","emerck","energy","engineer","engineering","enterprises","epson","equipment","er","ericsson","erni","es","esq","estate","et","eu","eurovision","eus","events","exchange","expert","exposed","express","extraspace","fage","fail","fairwinds","faith","family","fan","fans","farm","farmers","fashion","fast","fedex","feedback","ferrari","ferrero","fi","fidelity","fido","film","final","finance","financial","fire","firestone","firmdale","fish","fishing","fit","fitness","fj","fk","flickr","flights","flir","florist","flowers","fly","fm","fo","foo","food","football","ford","forex","forsale","forum","foundation","fox","fr","free","fresenius","frl","frogans","frontier","ftr","fujitsu","fun","fund","furniture","futbol","fyi","ga","gal","gallery","gallo","gallup","game","games","gap","garden","gay","gb","gbiz","gd","gdn","ge","gea","gent","genting","george","gf","gg","ggee","gh","gi","gift","gifts","gives","giving","gl","glass","gle","global","globo","gm","gmail","gmbh","gmo","gmx","gn","godaddy","gold","goldpoint","golf","goo","goodyear","goog","google","gop","got","gov","gp","gq","gr","grainger","graphics","gratis","green","gripe","grocery","group","gs","gt","gu","gucci","guge","guide","guitars","guru","gw","gy","hair","hamburg","hangout","haus","hbo","hdfc","hdfcbank","health","healthcare","help","helsinki","here","hermes","hiphop","hisamitsu","hitachi","hiv","hk","hkt","hm","hn","hockey","holdings","holiday","homedepot","homegoods","homes","homesense","honda","horse","hospital","host","hosting","hot","hotels","hotmail","house","how","hr","hsbc","ht","hu","hughes","hyatt","hyundai","ibm","icbc","ice","icu","id","ie","ieee","ifm","ikano","il","im","imamat","imdb","immo","immobilien","in","inc","industries","infiniti","info","ing","ink","institute","insurance","insure","int","international","intuit","investments","io","ipiranga","iq","ir","irish","is","ismaili","ist","istanbul","it","itau","itv","jaguar","java","jcb","je","jeep","jetzt","jewelry","jio","jll","jm","jmp","jnj","jo","jobs","joburg","jot","joy","jp","jpmorgan","jprs","juegos","juniper","kaufen","kddi","ke","kerryhotels","kerryproperties","kfh","kg","kh","ki","kia","kids","kim","kindle","kitchen","kiwi","km","kn","koeln","komatsu","kosher","kp","kpmg","kpn","kr","krd","kred","kuokgroup","kw","ky","kyoto","kz","la","lacaixa","lamborghini","lamer","land","landrover","lanxess","lasalle","lat","latino","latrobe","law","lawyer","lb","lc","lds","lease","leclerc","lefrak","legal","lego","lexus","lgbt","li","lidl","life","lifeinsurance","lifestyle","lighting","like","lilly","limited","limo","lincoln","link","live","living","lk","llc","llp","loan","loans","locker","locus","lol","london","lotte","lotto","love","lpl","lplfinancial","lr","ls","lt","ltd","ltda","lu","lundbeck","luxe","luxury","lv","ly","ma","madrid","maif","maison","makeup","man","management","mango","map","market","marketing","markets","marriott","marshalls","mattel","mba","mc","mckinsey","md","me","med","media","meet","melbourne","meme","memorial","men","menu","merckmsd","mg","mh","miami","microsoft","mil","mini","mint","mit","mitsubishi","mk","ml","mlb","mls","mm","mma","mn","mo","mobi","mobile","moda","moe","moi","mom","monash","money","monster","mormon","mortgage","moscow","moto","motorcycles","mov","movie","mp","mq","mr","ms","msd","mt","mtn","mtr","mu","museum","music","mv","mw","mx","my","mz","na","nab","nagoya","name","navy","nba","nc","ne","nec","net","netbank","netflix","network","neustar","new","news","next","nextdirect","nexus","nf","nfl","ng","ngo","nhk","ni","nico","nike","nikon","ninja","nissan","nissay","nl","no","nokia","norton","now","nowruz","nowtv","np","nr","nra","nrw","ntt","nu","nyc","nz","obi","observer","office","okinawa","olayan","olayangroup","ollo","om","omega","one","ong","onl","online","ooo","open","oracle","orange","org","organic","origins","osaka","otsuka","ott","ovh","pa","page","panasonic","paris","pars","partners","parts","party","pay","pccw","pe","pet","pf","pfizer","pg","ph","pharmacy","phd","philips","phone","photo","photography","photos","physio","pics","pictet","pictures","pid","pin","ping","pink","pioneer","pizza","pk","pl","place","play","playstation","plumbing","plus","pm","pn","pnc","pohl","poker","politie","porn","post","pr","praxi","press","prime","pro","prod","productions","prof","progressive","promo","properties","property","protection","pru","prudential","ps","pt","pub","pw","pwc","py","qa","qpon","quebec","quest","racing","radio","re","read","realestate","realtor","realty","recipes","red","redumbrella","rehab","reise","reisen","reit","reliance","ren","rent","rentals","repair","report","republican","rest","restaurant","review","reviews","rexroth","rich","richardli","ricoh","ril","rio","rip","ro","rocks","rodeo","rogers","room","rs","rsvp","ru","rugby","ruhr","run","rw","rwe","ryukyu","sa","saarland","safe","safety","sakura","sale","salon","samsclub","samsung","sandvik","sandvikcoromant","sanofi","sap","sarl","sas","save","saxo","sb","sbi","sbs","sc","scb","schaeffler","schmidt","scholarships","school","schule","schwarz","science","scot","sd","se","search","seat","secure","security","seek","select","sener","services","seven","sew","sex","sexy","sfr","sg","sh","shangrila","sharp","shell","shia","shiksha","shoes","shop","shopping","shouji","show","si","silk","sina","singles","site","sj","sk","ski","skin","sky","skype","sl","sling","sm","smart","smile","sn","sncf","so","soccer","social","softbank","software","sohu","solar","solutions","song","sony","soy","spa","space","sport","spot","sr","srl","ss","st","stada","staples","star","statebank","statefarm","stc","stcgroup","stockholm","storage","store","stream","studio","study","style","su","sucks","supplies","supply","support","surf","surgery","suzuki","sv","swatch","swiss","sx","sy","sydney","systems","sz","tab","taipei","talk","taobao","target","tatamotors","tatar","tattoo","tax","taxi","tc","tci","td","tdk","team","tech","technology","tel","temasek","tennis","teva","tf","tg","th","thd","theater","theatre","tiaa","tickets","tienda","tips","tires","tirol","tj","tjmaxx","tjx","tk","tkmaxx","tl","tm","tmall","tn","to","today","tokyo","tools","top","toray","toshiba","total","tours","town","toyota","toys","tr","trade","trading","training","travel","travelers","travelersinsurance","trust","trv","tt","tube","tui","tunes","tushu","tv","tvs","tw","tz","ua","ubank","ubs","ug","uk","unicom","university","uno","uol","ups","us","uy","uz","va","vacations","vana","vanguard","vc","ve","vegas","ventures","verisign","vermögensberater","vermögensberatung","versicherung","vet","vg","vi","viajes","video","vig","viking","villas","vin","vip","virgin","visa","vision","viva","vivo","vlaanderen","vn","vodka","volvo","vote","voting","voto","voyage","vu","wales","walmart","walter","wang","wanggou","watch","watches","weather","weatherchannel","webcam","weber","website","wed","wedding","weibo","weir","wf","whoswho","wien","wiki","williamhill","win","windows","wine","winners","wme","wolterskluwer","woodside","work","works","world","wow","ws","wtc","wtf","xbox","xerox","xihuan","xin","xxx","xyz","yachts","yahoo","yamaxun","yandex","ye","yodobashi","yoga","yokohama","you","youtube","yt","yun","za","zappos","zara","zero","zip","zm","zone","zuerich","zw","ελ","ευ","бг","бел","дети","ею","католик","ком","мкд","мон","москва","онлайн","орг","рус","рф","сайт","срб","укр","қаз","հայ","ישראל","קום","ابوظبي","ارامكو","الاردن","البحرين","الجزائر","السعودية","العليان","المغرب","امارات","ایران","بارت","بازار","بيتك","بھارت","تونس","سودان","سورية","شبكة","عراق","عرب","عمان","فلسطين","قطر","كاثوليك","كوم","مصر","مليسيا","موريتانيا","موقع","همراه","پاکستان","ڀارت","कॉम","नेट","भारत","भारतम्","भारोत","संगठन","বাংলা","ভারত","ভাৰত","ਭਾਰਤ","ભારત","ଭାରତ","இந்தியா","இலங்கை","சிங்கப்பூர்","భారత్","ಭಾರತ","ഭാരതം","ලංකා","คอม","ไทย","ລາວ","გე","みんな","アマゾン","クラウド","グーグル","コム","ストア","セール","ファッション","ポイント","世界","中信","中国","中國","中文网","亚马逊","企业","佛山","信息","健康","八卦","公司","公益","台湾","台灣","商城","商店","商标","嘉里","嘉里大酒店","在线","大拿","天主教","娱乐","家電","广东","微博","慈善","我爱你","手机","招聘","政务","政府","新加坡","新闻","时尚","書籍","机构","淡马锡","游戏","澳門","点看","移动","组织机构","网址","网店","网站","网络","联通","谷歌","购物","通販","集团","電訊盈科","飞利浦","食品","餐厅","香格里拉","香港","닷넷","닷컴","삼성","한국"]');
;// CONCATENATED MODULE: ./lib/safe/address.js
/**
 * Checks whether a name reads like an address or a content hash. The author of a pull request chooses file names, and a
 * service chooses list names. Either could spell a listed URL, so such a name is never shown.
 */

/** Names reserved by RFC 2606, RFC 6761, RFC 7686 and RFC 9476, in addition to the root zone. */
const RESERVED = ['example', 'invalid', 'test', 'localhost', 'local', 'onion', 'internal', 'alt', 'home', 'lan'];
const TOP_LEVEL = new Set([...tlds_namespaceObject, ...RESERVED]);
/** File suffixes. A name ending in one is not a host because of it (`md`, `py`, `zip` are also top-level domains). */
const FILE_SUFFIXES = new Set(('csv tsv tab txt text json jsonl ndjson jsonld geojson md markdown rst html htm xml yaml yml toml opml rss py ipynb ' +
    'sh pl rs parquet arrow feather avro orc xlsx xls ods sqlite db pkl pickle npy npz warc cdx cdxj tar tgz zip gz bz2 ' +
    'xz zst br 7z rar jpg jpeg png gif webp svg bmp tif tiff ico mp3 mp4 mov avi mkv webm wav ogg flac pdf doc docx ppt ' +
    'pptx ps ai css js mjs cjs ts tsx jsx java c cc cpp h hpp go rb php lua r jl log cfg ini conf lock bak tmp dat bin ' +
    'safetensors pt pth ckpt h5 hdf5 onnx index model exe dll so app').split(' '));
/** Checks whether the last label of a host is in the root zone or is a reserved name. `label` is in lower case. */
function isTopLevelDomain(label) {
    return TOP_LEVEL.has(label) || label.startsWith('xn--');
}
/** Checks whether a file name can end in this. `suffix` is in lower case, without the dot. */
function isFileSuffix(suffix) {
    return FILE_SUFFIXES.has(suffix);
}
/** Checks whether a reader would take a file, list or column name for a URL, a host or a hash. Errs towards true. */
function readsLikeAddress(name) {
    // What looks like another character, such as a full-width letter, becomes it; but a `№` behind a host also ends the host.
    const plain = name.normalize('NFKC');
    return readsSo(plain) || (plain !== name && readsSo(name));
}
function readsSo(name) {
    const written = unescapeAll(name);
    return (isAddressLike(written) ||
        // Behind a host, an escape or another kind of full stop also ends it.
        (written !== name && isAddressLike(name)) ||
        encodedIn(name).some(text => isAddressLike(unescapeAll(text))) ||
        [reversed(withoutSuffix(written)), written.replace(/[a-z]/gi, rotated)].some(isPlainlyAddress));
}
function isAddressLike(written) {
    const text = written.toLowerCase();
    if (/:\/|\/\/|\\\\|^[a-z][a-z0-9+.-]+:|[a-z0-9+=]{32,}/.test(text) || BEGINNING.test(text))
        return true;
    if (readsLikeBase64Hash(written) || readsLikeHexHash(text) || BASE32_OF_16_BYTES.test(text))
        return true;
    const segments = text.split(/[/:\\|]/);
    const last = segments.pop() ?? '';
    return segments.some(segment => parts(segment).some(readsLikeHost)) || parts(last).some(fileNameReadsLikeHost);
}
/** How links begin, also if they are made harmless to click. */
const BEGINNING = /h(?:tt|xx)ps?[^a-z]|www\d?\./;
/** Checks for what has no other meaning. More would hide most names: a reversed `us.csv` ends in a domain. */
function isPlainlyAddress(text) {
    const lower = text.toLowerCase();
    const ends = splitAtOthers(lower).filter(word => PLAIN_DOMAINS.has(/[^.]\.([^.]+)\.?$/.exec(word)?.[1] ?? ''));
    return BEGINNING.test(lower) || ends.length > 0;
}
function withoutSuffix(name) {
    const [whole = '', suffix = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? [];
    return isFileSuffix(suffix.toLowerCase()) ? withoutSuffix(name.slice(0, -whole.length)) : name;
}
function reversed(text) {
    return Array.from(text).reverse().join('');
}
function rotated(letter) {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}
/** Finds hashes of 16, 20, 32 and 64 bytes in base64 of either alphabet, by their length and letter case. */
function readsLikeBase64Hash(name) {
    if (/[A-Za-z0-9+/_-]{22}==?(?![A-Za-z0-9])/.test(name))
        return true;
    const words = name.split(/[^A-Za-z0-9+_-]/).map(word => word.replace(/^(?:md5|sha-?\d{1,3})[-_]/i, ''));
    return words.some(word => [22, 27, 43, 86].includes(word.length) && /[a-z]/.test(word) && /[A-Z]/.test(word));
}
const BASE32_OF_16_BYTES = /(?<![a-z0-9])(?=[a-z]*[2-7])[a-z2-7]{26}(?![a-z0-9])/;
/** A UUID is not a hash: version 4 is random, version 1 comes from the time. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[14][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** Finds a hash, or half of one, in one piece or split: some stores put a file `ab12…` into a folder `ab`. */
function readsLikeHexHash(text) {
    const words = text.replace(UUID, '').match(/(?<![a-z0-9])[0-9a-f]+(?:[^a-z0-9]{1,2}[0-9a-f]+)*(?![a-z0-9])/g) ?? [];
    return words.some(word => {
        const pieces = word.split(/[^a-z0-9]+/);
        const longest = Math.max(...pieces.map(part => part.length));
        return hasLettersAndDigits(word) && (pieces.join('').length >= 32 || longest >= 16);
    });
}
function hasLettersAndDigits(word) {
    return /[a-f]/.test(word) && /\d/.test(word);
}
/** Returns what words of a name decode to from hexadecimal, base32, base64 or decimal codes, if that is text. */
function encodedIn(name) {
    const words = [/[A-Za-z0-9+/_-]{12,}/g, /[A-Za-z0-9+_-]{12,}/g].flatMap(alphabet => name.match(alphabet) ?? []);
    const codes = name.match(/\d{2,3}(?:[^A-Za-z0-9]\d{2,3}){7,}/g) ?? [];
    const texts = [
        ...words.flatMap(word => [
            Buffer.from(word, 'base64').toString('latin1'),
            ...(/^(?:[0-9A-Fa-f]{2})+$/.test(word) ? [Buffer.from(word, 'hex').toString('latin1')] : [])
        ]),
        ...(name.match(/[A-Za-z2-7]{12,}/g) ?? []).map(fromBase32),
        ...codes.map(list => String.fromCharCode(...list.split(/\D/).map(Number)))
    ];
    return texts.filter(text => /^[\x20-\x7e]+$/.test(text));
}
/** Decodes RFC 4648 base32, of which what does not fill a byte is left out. */
function fromBase32(word) {
    let text = '';
    for (let bits = 0, held = 0, at = 0; at < word.length; at++) {
        const digit = 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(word.charAt(at).toLowerCase());
        held = ((held << 5) | digit) & 0xfff;
        bits += 5;
        if (bits >= 8)
            text += String.fromCharCode((held >> (bits -= 8)) & 0xff);
    }
    return text;
}
/** Whatever no host has: it may stand in place of a slash, like `∕` or `–`. */
const NOT_OF_HOST = /[^\p{L}\p{M}\p{N}.-]+/u;
/** The same for ASCII. Most names need no more, and the classes of Unicode take a millisecond to prepare. */
const NOT_OF_ASCII_HOST = /[^A-Za-z0-9.-]+/;
function splitAtOthers(text) {
    const pieces = text.split(NOT_OF_ASCII_HOST);
    // A letter past ASCII may belong to a host or end it: names show its bytes, such as `\xd0\xb6`.
    return /^[\0-\x7f]*$/.test(text) ? pieces : [...pieces, ...text.split(NOT_OF_HOST)];
}
/**
 * Returns the name, and its pieces between characters that file names use in place of a slash. It also splits at
 * hyphens, except for pairs of languages (`train.de-en.csv`).
 */
function parts(name) {
    const pieces = splitAtOthers(name);
    const hyphened = pieces.flatMap(piece => piece.split('-')).filter(piece => !/\.[a-z]{2}(?:\.|$)/.test(piece));
    return [name, ...pieces, ...hyphened];
}
function readsLikeHost(segment) {
    const labels = segment.replace(/[.\s]+$/, '').split('.');
    if (labels.length < 2 || labels.some(label => !/^[a-z0-9_\u0080-\uffff-]+$/.test(label)))
        return false;
    return isTopLevelDomain(labels.at(-1) ?? '') || (labels.length === 4 && labels.every(label => /^\d+$/.test(label)));
}
/** Domains that have no other meaning in a file name, at any position. */
const PLAIN_DOMAINS = new Set(['com', 'net', 'org', 'example', 'invalid', 'onion']);
function fileNameReadsLikeHost(name) {
    const labels = name.split('.');
    const whole = labels.length;
    if (labels.slice(1).some(label => PLAIN_DOMAINS.has(label)))
        return true;
    while (labels.length > 1 && isFileSuffix(labels.at(-1) ?? ''))
        labels.pop();
    if (!readsLikeHost(labels.join('.')))
        return false;
    // `train.de.csv` is a language, `site.example.csv` is a host.
    const country = (labels.at(-1) ?? '').length === 2;
    return labels.length > 2 || labels.length === whole || !country;
}
/**
 * Decodes percent-encoding, references and escapes until nothing changes, and writes every kind of full stop as `.`. It
 * is lenient, because it only decides whether to hide a name.
 */
function unescapeAll(name) {
    const char = (digits, radix) => String.fromCharCode(parseInt(digits, radix));
    for (let text = name, rounds = 0;; rounds++) {
        const next = text
            .replace(/%([0-7][0-9a-f])|\\x([0-7][0-9a-f])|\\u00([0-7][0-9a-f])|&#x0*([0-7][0-9a-f]);?/gi, (_, ...hex) => char(hex.find(digits => digits !== undefined) ?? '', 16))
            .replace(/&#0*([1-9]\d{1,2});?/g, (_, decimal) => char(decimal, 10))
            .replace(/\\([01][0-7]{2}|[4-7][0-7](?!\d))/g, (_, octal) => char(octal, 8))
            .replace(/=([2-7][0-9a-f])/gi, (_, hex) => char(hex, 16))
            .replace(/&period;|[[({]\.[\])}]|[\u3002\uff0e\uff61\u2024]/gi, '.');
        if (next === text || rounds === 8)
            return next;
        text = next;
    }
}
//# sourceMappingURL=address.js.map

/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ byteText)
/* harmony export */ });
/** Returns the UTF-8 of a text with one character for each byte: so `quoted` takes names, and paths of git are compared. */
function byteText(text) {
    return Buffer.from(text).toString('latin1');
}
//# sourceMappingURL=byte-text.js.map

/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ withoutLine),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   ig: () => (/* binding */ foremost),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9661);

/** The closed list of reasons why a run is incomplete, in order of precedence (specification, section 9). */
const REASONS = [
    'usage',
    'no-credentials',
    'settings-invalid',
    'github-unavailable',
    'head-moved',
    'manifest-unreadable',
    'manifest-unsupported',
    'manifest-too-large',
    'content-unavailable',
    'url-unparseable',
    'denylist-auth',
    'denylist-rate-limited',
    'denylist-timeout',
    'denylist-unreachable',
    'denylist-bad-response',
    'denylist-self-test',
    'internal'
];
/** The only error class: a reason of the closed list, and a message that may be printed. The cause is never printed. */
class GateError extends Error {
    reason;
    text;
    line;
    /** @param options `line`: the line of the file that the message names, counted from 1 */
    constructor(reason, text, options = {}) {
        super(String(text), options);
        this.name = 'GateError';
        this.reason = reason;
        this.text = text;
        this.line = options.line ?? null;
    }
}
/** Returns the error without its line, for content whose lines are not those of the file. */
function withoutLine(error) {
    if (!(error instanceof GateError) || error.line === null)
        return error;
    return new GateError(error.reason, error.text, { cause: error });
}
/** Returns what may be printed about any thrown value. */
function describe(thrown) {
    if (thrown instanceof GateError) {
        const { reason, text, line } = thrown;
        return { reason, text, ...(line === null ? {} : { line }) };
    }
    return { reason: 'internal', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `unexpected error in the gate (${kindOf(thrown)}); please report it` };
}
function kindOf(thrown) {
    if (thrown instanceof RangeError)
        return 'RangeError';
    if (thrown instanceof TypeError)
        return 'TypeError';
    if (thrown instanceof SyntaxError)
        return 'SyntaxError';
    if (thrown instanceof Error)
        return 'Error';
    return 'not an Error';
}
/** Returns the first of the reasons in the order of the closed list, or `fallback` if there are none. */
function foremost(reasons, fallback) {
    const present = new Set(reasons);
    return REASONS.find(reason => present.has(reason)) ?? fallback;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Po: () => (/* binding */ SafeText),
  U9: () => (/* binding */ count),
  bO: () => (/* binding */ fileUri),
  uR: () => (/* binding */ instant),
  oR: () => (/* binding */ joined),
  Pq: () => (/* binding */ json),
  Wr: () => (/* binding */ keyIdText),
  KW: () => (/* binding */ matchIdText),
  jh: () => (/* binding */ mebibytes),
  Tu: () => (/* binding */ objectId),
  s1: () => (/* binding */ plainPath),
  LS: () => (/* binding */ plural),
  TL: () => (/* binding */ quoted),
  Bt: () => (/* binding */ quotedGlob),
  IS: () => (/* binding */ quotedWords),
  gB: () => (/* binding */ safe),
  Fr: () => (/* binding */ shortObjectId),
  qZ: () => (/* binding */ unquoted)
});

// UNUSED EXPORTS: actionUrl, escapedName

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/safe/address.js + 1 modules
var address = __nccwpck_require__(4672);
;// CONCATENATED MODULE: ./lib/safe/output-limits.js
/** The limits on texts that are printed or published. */
// Limits of GitHub
/** Characters of a comment: GitHub refuses a comment that is not shorter. Bytes are never fewer than characters. */
const MAX_COMMENT_CHARACTERS = 65_536;
/** Bytes of the summary of a step: GitHub drops a summary of more. */
const MAX_SUMMARY_BYTES = (/* unused pure expression or super */ null && (1 << 20));
// Names that authors choose
/** Characters of an untrusted name that are shown, so that a line stays readable. */
const MAX_NAME_CHARACTERS = 120;
/** Characters that are checked for an address that begins in the part shown: a host has 253, or 759 if escaped. */
const MAX_CHECKED_CHARACTERS = 1024;
//# sourceMappingURL=output-limits.js.map
;// CONCATENATED MODULE: ./lib/safe/text.js
/**
 * Defines what may be printed. Only the tag `safe` makes a `SafeText`, from literals, numbers, members of closed unions
 * and other `SafeText`. Untrusted names go through `quoted`, the one escaping function. Everything that prints or
 * publishes takes only `SafeText`, so a raw string does not compile there.
 */



let make;
class SafeText {
    #text;
    constructor(text) {
        this.#text = text;
    }
    static {
        make = text => new SafeText(text);
    }
    toString() {
        return this.#text;
    }
    toJSON() {
        return this.#text;
    }
    [external_node_util_.inspect.custom]() {
        return this.#text;
    }
}
/** Makes every text that leaves the program. A value of type `string` does not compile. */
function safe(literals, ...values) {
    return make(String.raw({ raw: literals }, ...values.map(String)));
}
/** Joins texts with `separator`. */
function joined(parts, separator) {
    return make(parts.map(String).join(separator));
}
/** Returns the document as JSON. */
function json(document) {
    return make(JSON.stringify(document, null, 2));
}
/** Removes the code span from a name that `quoted` made. Other texts are returned unchanged. */
function unquoted(name) {
    return make(String(name).replace(/^`([^`]*)`$/, '$1'));
}
/** Returns a path that `quoted` showed in full and unescaped, as a relative or `file:` URI; null for any other name. */
function fileUri(name) {
    const path = String(unquoted(name));
    if (path === String(name) || !/^[A-Za-z0-9._/ -]+$/.test(path))
        return null;
    return make(`${path.startsWith('/') ? 'file://' : ''}${path.replaceAll(' ', '%20')}`);
}
/**
 * Returns an untrusted name (a path, a column, a list name) as a Markdown code span that it cannot break out of.
 *
 * @param name one character per byte (Latin-1 view of the bytes), as paths come from git
 * @param otherwise shown instead of a name that reads like a URL or a hash
 */
function quoted(name, otherwise) {
    const shown = escapedName(name);
    return shown === null ? otherwise : make('`' + String(shown) + '`');
}
/** Like `quoted`, without the code span, for places that are not Markdown. Null for a name like a URL or hash. */
function escapedName(name) {
    return name === '' || isAddress(name) ? null : escaped(name, PLAIN);
}
/**
 * Returns a glob of the settings or of an input like `quoted`, with its wildcards readable. Maintainers write globs, and
 * in a code span the wildcards mean nothing. If the glob without them is like a URL or hash, they are escaped like the
 * rest, so that they are no way to write one.
 *
 * @param glob one character per byte
 * @param otherwise shown instead of a glob that reads like a URL or a hash
 */
function quotedGlob(glob, otherwise) {
    if (glob === '' || isAddress(glob))
        return otherwise;
    const rest = glob.replace(/(?<=^|\/)\*+\//g, '').replace(/[*?!{}[\],]/g, '');
    return make('`' + String(escaped(glob, isAddress(rest) ? PLAIN : GLOB)) + '`');
}
/**
 * Returns a sentence of the settings, such as a reason or the name of a person, as a Markdown code span. Characters that
 * could end the span or hide a word become blanks.
 *
 * @param otherwise shown instead of a text that reads like a URL or a hash
 */
function quotedWords(text, otherwise) {
    const plain = text.replace(/[^\p{L}\p{M}\p{N}.,;:/()'"!?#&+= -]/gu, ' ');
    const words = plain.replace(/ {2,}/g, ' ').trim();
    if (words === '' || (0,address/* readsLikeAddress */.B$)(text) || (0,address/* readsLikeAddress */.B$)(words))
        return otherwise;
    const shown = Array.from(words);
    const isLong = shown.length > MAX_NAME_CHARACTERS;
    return make('`' + (isLong ? `${shown.slice(0, MAX_NAME_CHARACTERS - 1).join('')}…` : words) + '`');
}
function isAddress(name) {
    return (0,address/* readsLikeAddress */.B$)(Buffer.from(name.slice(0, MAX_CHECKED_CHARACTERS), 'latin1').toString('utf8'));
}
const PLAIN = /[A-Za-z0-9._/ -]/;
const GLOB = /[A-Za-z0-9._/ *?!{}[\],-]/;
/** Returns a text with `\xNN` for every byte that is not allowed, cut after 120 characters. */
function escaped(name, allowed) {
    const steps = Array.from(name.slice(0, MAX_NAME_CHARACTERS + 1), char => {
        return allowed.test(char) ? char : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    const whole = steps.join('');
    if (whole.length <= MAX_NAME_CHARACTERS)
        return make(whole);
    let shown = '';
    for (const step of steps) {
        if (shown.length + step.length >= MAX_NAME_CHARACTERS)
            break;
        shown += step;
    }
    return make(`${shown}…`);
}
/** Returns a path that a workflow command's property can contain without escaping; null for any other path. */
function plainPath(name) {
    return /^[A-Za-z0-9._/ -]{1,120}$/.test(name) && !(0,address/* readsLikeAddress */.B$)(name) ? make(name) : null;
}
/** Returns a git object id of 40 or 64 lower-case hex digits. Throws on anything else. */
function objectId(oid) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid))
        throw new TypeError('not an object id');
    return make(oid);
}
/** Returns the first 12 digits of an object id. Throws like `objectId`. */
function shortObjectId(oid) {
    return make(String(objectId(oid)).slice(0, 12));
}
/**
 * Returns the page of an Action's files at the version in use. Only for github.com: other servers may take the Action
 * from elsewhere. Null if a value does not have the form that GitHub gives it.
 */
function actionUrl(action) {
    const { server, repository, ref } = action;
    if (server !== 'https://github.com')
        return null;
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/.test(repository))
        return null;
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}){0,4}$/.test(ref))
        return null;
    return make(`https://github.com/${repository}/blob/${ref}`);
}
/** Returns a match id: 16 characters of base32, made with a secret key. Throws on anything else. */
function matchIdText(id) {
    if (!/^[a-z2-7]{16}$/.test(id))
        throw new TypeError('not a match id');
    return make(id);
}
/** Returns the id of a signing key: 16 hex digits in capitals. Throws on anything else. */
function keyIdText(id) {
    if (!/^[0-9A-F]{16}$/.test(id))
        throw new TypeError('not the id of a key');
    return make(id);
}
/** Returns a time as ISO 8601 in UTC, to the second or to the day. */
function instant(date, precision = 'second') {
    const text = date.toISOString();
    return make(precision === 'day' ? text.slice(0, 10) : text.replace(/\.\d+Z$/, 'Z'));
}
/** Returns an integer with thousands separators. */
function count(value) {
    // Not `Intl`: its formatter takes 7 MB and more time than the rest of the start.
    return make(String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, ','));
}
/** Returns a size of whole MiB, such as `16 MiB`. */
function mebibytes(bytes) {
    return safe `${count(bytes / (1 << 20))} MiB`;
}
/** Returns a number with its noun, such as `1 entry` or `1,204 entries`. */
function plural(value, one, many) {
    return safe `${count(value)} ${value === 1 ? one : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
