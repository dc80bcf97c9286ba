export const id = 7904;
export const ids = [7904];
export const modules = {

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  combine: () => (/* binding */ combine),
  combined: () => (/* binding */ combined)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/report/disclose.js + 1 modules
var disclose = __webpack_require__(426);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/report/report-limits.js
var report_limits = __webpack_require__(4755);
;// CONCATENATED MODULE: ./lib/report/statement.js


/** Identifies the format of the predicate below. */
const PREDICATE_TYPE = 'https://dataset-release-gate.github.io/checked/v1';
/** Returns the statement of a report. */
function statementOf(report, commit, time) {
    return {
        commit: String(commit),
        verdict: report.verdict,
        scope: report.scope,
        totals: (0,report_report/* totalsOf */.vA)(report.manifests),
        mode: report.mode,
        lists: report.lists.map(({ name, version, updated, signedBy }) => ({
            name: plain(name),
            version: plain(version),
            updated: updated === null ? null : String(updated),
            ...(signedBy === undefined ? {} : { signedBy: String(signedBy) })
        })),
        gateVersion: String(report.gateVersion),
        shard: report.shard,
        time: String(time)
    };
}
/** Returns a name without the code span that Markdown needs. */
function plain(name) {
    return String(name).replaceAll('`', '');
}
/** Returns checksum files that `sha256sum --check` and `subject-checksums` can read, each with at most 1,024 lines. */
function checksumFiles(checksums) {
    const files = [];
    for (let at = 0; at < checksums.length; at += report_limits/* MAX_SUBJECTS */.Vn) {
        const lines = checksums.slice(at, at + report_limits/* MAX_SUBJECTS */.Vn).map(checksumLine);
        files.push(Buffer.from(lines.join(''), 'latin1'));
    }
    return files;
}
/** Returns a line as sha256sum writes it: a leading backslash means that the name is escaped. */
function checksumLine({ path, sha256 }) {
    const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}
/** Returns the statement as a file, followed by its checksum files if the verdict is `clean`. */
function plainStatement(statement, checksums) {
    const json = Buffer.from(`${JSON.stringify(statement, null, 2)}\n`);
    return statement.verdict === 'clean' ? [json, ...checksumFiles(checksums)] : [json];
}
/** Returns the path of checksum file number `index`, from 0, next to the statement. */
function checksumName(statement, index) {
    return index === 0 ? `${statement}.sha256` : `${statement}.${index + 1}.sha256`;
}
//# sourceMappingURL=statement.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/statement-files.js
/** Writes a statement and its checksum files to disk. */



/**
 * Writes the files of a run. Those of an earlier run are removed first, because a later step cannot tell them apart: it
 * would sign what this run did not find clean.
 *
 * @param files the statement and its checksum files; null if this run has none
 */
async function writeStatementFiles(target, files) {
    await (0,promises_.rm)(target, { force: true });
    for (let index = 0; await isRemoved(checksumName(target, index)); index++)
        ;
    if (files === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    for (const [index, bytes] of files.entries()) {
        await (0,promises_.writeFile)(index === 0 ? target : checksumName(target, index - 1), bytes);
    }
}
/** Removes a file. Returns false if there is none. */
async function isRemoved(path) {
    return await (0,promises_.rm)(path).then(() => true, () => false);
}
//# sourceMappingURL=statement-files.js.map
// EXTERNAL MODULE: ./lib/compose.js
var compose = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/shard/shard-statement.js
/**
 * Encrypts and authenticates a shard's statement with a key from the denylist token: a red job must not reveal where
 * its matches are.
 */

const MAGIC = 'dataset-release-gate shard v1\n';
const SALT = 16;
const NONCE = 12;
const TAG = 16;
/** Encrypts with AES-256-GCM; the key is derived from the token and a random salt by HKDF-SHA-256. */
function sealStatement(plaintext, denylistToken) {
    const salt = randomBytes(SALT);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', keyOf(denylistToken, salt), nonce).setAAD(Buffer.from(MAGIC));
    const sealed = Buffer.concat([cipher.update(padded(plaintext)), cipher.final()]);
    return Buffer.concat([Buffer.from(MAGIC), salt, nonce, sealed, cipher.getAuthTag()]);
}
/** Returns the plaintext, with the blanks after it; null if it was not sealed with this token, or was altered. */
function unsealStatement(file, denylistToken) {
    const bytes = Buffer.from(file);
    const header = MAGIC.length + SALT + NONCE;
    if (bytes.length < header + TAG || !bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC)))
        return null;
    const salt = bytes.subarray(MAGIC.length, MAGIC.length + SALT);
    const nonce = bytes.subarray(MAGIC.length + SALT, header);
    const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', keyOf(denylistToken, salt), nonce).setAAD(Buffer.from(MAGIC));
    decipher.setAuthTag(bytes.subarray(-TAG));
    try {
        return Buffer.concat([decipher.update(bytes.subarray(header, -TAG)), decipher.final()]);
    }
    catch {
        return null;
    }
}
/** Adds blanks up to a power of two from 64 KiB, so that a file's size reveals little about its content. */
function padded(plaintext) {
    const bytes = Buffer.alloc(Math.max(1 << 16, 2 ** Math.ceil(Math.log2(plaintext.length))), ' ');
    bytes.set(plaintext);
    return bytes;
}
function keyOf(denylistToken, salt) {
    return new Uint8Array((0,external_node_crypto_.hkdfSync)('sha256', denylistToken, salt, 'dataset-release-gate shard statement', 32));
}
//# sourceMappingURL=shard-statement.js.map
// EXTERNAL MODULE: ./lib/subject/subject-limits.js
var subject_limits = __webpack_require__(4917);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/shard/shard-record.js
/** Reads the sealed record of a shard. Only `combine` does, so its schema is apart from what seals one. */






const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const shardNumber = dist/* pipe */.FsL(dist/* strictObject */.rej({ index: count, of: count }), dist/* check */.z6Y(({ index, of }) => index >= 1 && index <= of && of <= subject_limits/* MAX_SHARDS */.hH));
const path = dist/* string */.YjP();
const matchId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z2-7]{16}$/));
const commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const sha256 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
/** Parsed as strictly as any other input, although it was authenticated. */
const Record = dist/* strictObject */.rej({
    repository: dist/* string */.YjP(),
    /** The commit that head was compared with. */
    base: dist/* nullable */.mee(commit),
    /** Digest of what decides about the files: the settings, and the input `manifests`. */
    rules: sha256,
    statement: dist/* strictObject */.rej({
        commit,
        verdict: dist/* picklist */.KIO(['clean', 'listed', 'incomplete']),
        scope: dist/* picklist */.KIO(['added', 'all']),
        totals: dist/* strictObject */.rej({ manifests: count, rows: count, items: count }),
        mode: dist/* picklist */.KIO(['lists', 'search', 'not asked', 'builtin']),
        lists: dist/* array */.YOg(dist/* strictObject */.rej({
            name: dist/* string */.YjP(),
            version: dist/* string */.YjP(),
            updated: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
            signedBy: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9A-F]{16}$/)))
        })),
        gateVersion: dist/* string */.YjP(),
        shard: shardNumber,
        time: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())
    }),
    levels: dist/* strictObject */.rej({ sealed: dist/* picklist */.KIO(disclose/* LEVELS */.A_), locatable: dist/* picklist */.KIO(disclose/* LEVELS */.A_) }),
    entries: count,
    notRead: dist/* array */.YOg(dist/* strictObject */.rej({ suffix: dist/* string */.YjP(), files: count })),
    byHash: count,
    unreadMembers: dist/* strictObject */.rej({
        digested: dist/* array */.YOg(dist/* strictObject */.rej({ suffix: dist/* string */.YjP(), files: count })),
        leftAlone: count
    }),
    manifests: dist/* array */.YOg(dist/* strictObject */.rej({
        path,
        state: dist/* picklist */.KIO(['checked', 'failed', 'unchecked']),
        counted: dist/* boolean */.zMY(),
        rows: count,
        items: count
    })),
    matches: dist/* array */.YOg(dist/* strictObject */.rej({
        path,
        row: dist/* nullable */.mee(dist/* union */.KCZ([count, dist/* literal */.euz('file')])),
        times: count,
        threatTypes: dist/* array */.YOg(dist/* picklist */.KIO([...threat_types/* LOCATABLE */.c5, ...threat_types/* SEALED */.pU])),
        matchId: dist/* nullable */.mee(matchId)
    })),
    /** Match ids of the exceptions that were used. */
    exceptions: dist/* array */.YOg(matchId),
    faults: dist/* array */.YOg(dist/* strictObject */.rej({ reason: dist/* picklist */.KIO(errors/* REASONS */.ez), path: dist/* nullable */.mee(path) })),
    checksums: dist/* array */.YOg(dist/* strictObject */.rej({ path, sha256 }))
});
/** Returns the record in a file; null if it was not sealed with this token, or was altered. */
function unsealRecord(file, denylistToken) {
    const plaintext = unsealStatement(file, denylistToken);
    if (plaintext === null)
        return null;
    try {
        const parsed = dist/* safeParse */.xLC(Record, JSON.parse(Buffer.from(plaintext).toString()));
        return parsed.success ? parsed.output : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=shard-record.js.map
// EXTERNAL MODULE: ./lib/settings/agreements.js + 1 modules
var agreements = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/report/version.js
var version = __webpack_require__(8882);
;// CONCATENATED MODULE: ./lib/command/combine.js
/** `combine`: gives the verdict of a sharded run. It is clean only if every shard is there once and is clean. */















const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 };
/** Combines the statements, prints the result, writes the plain statement and returns the exit code. */
async function combine(args, environment) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, { statement: { type: 'string' } });
    if (positionals.length === 0)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `combine needs the statement files of all shards`);
    const token = environment['DENYLIST_TOKEN'];
    if (!token)
        throw new errors/* GateError */.ue('no-credentials', (0,safe_text/* safe */.gB) `combine needs the denylist token of the shards in DENYLIST_TOKEN`);
    const files = await Promise.all(positionals.map(readStatement));
    const records = files.map(file => (file === null ? null : unsealRecord(file, token)));
    const whole = records.filter(record => record !== null);
    const report = combined(whole, records.length - whole.length);
    (0,print/* print */.yy)((0,safe_text/* joined */.oR)(isWhole(whole, records.length - whole.length) ? (0,log/* renderLog */.N)(report) : shortLog(report), '\n'));
    if (values.statement !== undefined)
        await writeStatementFiles(values.statement, statementFiles(report, whole));
    return EXIT_CODES[report.verdict];
}
/** Returns the log of an incomplete set of shards. It has no details: they would show what is in which shard. */
function shortLog(report) {
    return [
        (0,safe_text/* safe */.gB) `Dataset release gate ${report.gateVersion}`,
        (0,safe_text/* safe */.gB) `Verdict: ${report.verdict}. The statements are not from all shards of one run.`,
        ...(0,words/* faultLines */.w0)(report, 20).map(line => (0,safe_text/* safe */.gB) `  ${line}`)
    ];
}
async function readStatement(path) {
    return await (0,promises_.readFile)(path).catch(() => null);
}
/**
 * Returns the report of the whole run.
 *
 * @param foreign how many files are not statements of shards with this token
 */
function combined(records, foreign) {
    const [first] = records;
    const whole = isWhole(records, foreign);
    const shown = whole ? records : [];
    const exceptions = [...new Set(shown.flatMap(record => record.exceptions))];
    const levels = { sealed: lowest(shown, 'sealed'), locatable: lowest(shown, 'locatable') };
    const faults = [...setFaults(records, foreign), ...records.flatMap(record => faultsOf(record, whole))];
    const listed = records.some(({ statement }) => statement.verdict === 'listed');
    const unclean = records.some(({ statement }) => statement.verdict !== 'clean');
    const asked = records.find(({ statement }) => statement.lists.length > 0)?.statement ?? first?.statement;
    return {
        verdict: listed ? 'listed' : unclean || faults.length > 0 ? 'incomplete' : 'clean',
        matches: (0,disclose/* disclose */.h4)(records.flatMap(matchesOf), levels),
        faults: unique(faults),
        trial: 'no',
        enforcement: 'detects',
        event: 'audit',
        settingsFile: report_report/* OWN_SETTINGS_FILE */.sL,
        isPrivate: levels.sealed !== 'presence',
        exceptionsUsed: exceptions.length,
        subject: (0,safe_text/* safe */.gB) `${records.length} shards`,
        scope: first?.statement.scope ?? 'all',
        revisions: first === undefined ? [] : [{ name: (0,safe_text/* safe */.gB) `Head`, value: (0,safe_text/* objectId */.Tu)(first.statement.commit) }],
        manifests: manifestsOf(shown),
        entries: shown.reduce((sum, { entries }) => sum + entries, 0),
        notRead: summed(shown.flatMap(({ notRead }) => notRead)),
        byHash: shown.reduce((sum, { byHash }) => sum + byHash, 0),
        unreadMembers: {
            digested: summed(shown.flatMap(({ unreadMembers }) => unreadMembers.digested)),
            leftAlone: shown.reduce((sum, { unreadMembers }) => sum + unreadMembers.leftAlone, 0)
        },
        mode: asked?.mode ?? 'not asked',
        lists: (asked?.lists ?? []).map(({ name, version, updated, signedBy }) => ({
            name: nameOf(name),
            version: nameOf(version),
            updated: updated === null ? null : (0,safe_text/* instant */.uR)(new Date(updated)),
            ...(signedBy === undefined ? {} : { signedBy: (0,safe_text/* keyIdText */.Wr)(signedBy) }),
            size: null
        })),
        notes: exceptions.map(agreements/* usedNote */.IB),
        shard: null,
        veiled: false,
        guidesUrl: null,
        gateVersion: version/* VERSION */.x
    };
}
/** Returns the level that every shard allows: one of them may have been told less about who can read the repository. */
function lowest(records, kind) {
    return disclose/* LEVELS */.A_.find(level => records.some(({ levels }) => levels[kind] === level)) ?? 'presence';
}
/** Adds up files by suffix. */
function summed(files) {
    const sums = new Map();
    for (const each of files)
        sums.set(each.suffix, (sums.get(each.suffix) ?? 0) + each.files);
    return [...sums].map(([suffix, files]) => ({ suffix: (0,compose/* suffixText */.zC)(suffix), files }));
}
function isWhole(records, foreign) {
    return records.length > 0 && setFaults(records, foreign).length === 0;
}
/** Returns what is wrong with the set of shards. */
function setFaults(records, foreign) {
    const of = records[0]?.statement.shard.of ?? 0;
    const indices = records.map(({ statement }) => statement.shard.index);
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter(index => !indices.includes(index));
    const faults = [];
    if (foreign > 0)
        faults.push((0,safe_text/* safe */.gB) `${foreign} of the files are not statements of shards with this token, or were changed`);
    if (missing.length > 0)
        faults.push((0,safe_text/* safe */.gB) `${missing.length} of ${of} shards are missing; the first missing shard is ${missing[0] ?? 0}`);
    if (new Set(indices).size < indices.length)
        faults.push((0,safe_text/* safe */.gB) `a shard was given more than once`);
    if (differ(records, ({ statement }) => statement.shard.of))
        faults.push((0,safe_text/* safe */.gB) `the shards are from runs with different numbers of shards`);
    if (differ(records, ({ repository }) => repository))
        faults.push((0,safe_text/* safe */.gB) `the shards are from different repositories`);
    if (differ(records, ({ statement }) => statement.commit))
        faults.push((0,safe_text/* safe */.gB) `the shards are from different commits`);
    if (differ(records, ({ base }) => base))
        faults.push((0,safe_text/* safe */.gB) `the shards were compared with different commits`);
    if (differ(records, ({ rules }) => rules))
        faults.push((0,safe_text/* safe */.gB) `the shards were checked with different settings, or different patterns in the input manifests`);
    if (differ(records, ({ statement }) => statement.scope))
        faults.push((0,safe_text/* safe */.gB) `the shards have different scopes`);
    if (differ(records, ({ statement }) => statement.gateVersion))
        faults.push((0,safe_text/* safe */.gB) `the shards are from different gate versions`);
    const asked = records.filter(({ statement }) => statement.lists.length > 0);
    const listsOf = ({ statement }) => statement.lists.map(({ name, version }) => [name, version]);
    // Dates are not compared: a list file that was written again with the same content is the same list.
    if (differ(asked, record => [record.statement.mode, listsOf(record)])) {
        faults.push((0,safe_text/* safe */.gB) `the shards were checked against different lists or list versions`);
    }
    return faults.map(text => ({ reason: 'content-unavailable', text, manifest: null }));
}
function differ(records, of) {
    return new Set(records.map(record => JSON.stringify(of(record)))).size > 1;
}
function faultsOf({ faults, statement }, whole) {
    return faults.map(({ reason, path }) => ({
        reason,
        text: whole ? (0,safe_text/* safe */.gB) `reported by shard ${statement.shard.index}` : (0,safe_text/* safe */.gB) `reported by one of the shards`,
        manifest: path === null || !whole ? null : nameOf(path)
    }));
}
/** Keeps each fault once: several shards report the fault of a manifest that is cut between them. */
function unique(faults) {
    const seen = new Set();
    return faults.filter(({ reason, manifest, text }) => {
        const key = `${reason}\n${String(manifest ?? text)}`;
        return !seen.has(key) && seen.add(key);
    });
}
function matchesOf({ matches }) {
    return matches.map(({ path, row, times, threatTypes, matchId }) => ({
        manifest: nameOf(path),
        times,
        annotatable: null,
        row,
        threatTypes,
        matchId: matchId === null ? null : (0,safe_text/* matchIdText */.KW)(matchId)
    }));
}
/** Returns every manifest once, with the rows and items of all its parts. */
function manifestsOf(records) {
    const byPath = new Map();
    for (const { path, state, rows, items } of records.flatMap(({ manifests }) => manifests)) {
        const known = byPath.get(path);
        byPath.set(path, {
            name: nameOf(path),
            state: known === undefined || known.state === 'checked' ? state : known.state,
            counted: true,
            format: (0,safe_text/* safe */.gB) ``,
            rows: rows + (known?.rows ?? 0),
            items: items + (known?.items ?? 0)
        });
    }
    return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, manifest]) => manifest);
}
function nameOf(text) {
    return (0,safe_text/* quoted */.TL)(text, (0,safe_text/* safe */.gB) `(not shown)`);
}
/** Returns the plain statement and its checksum files; null without a shard that says which commit was checked. */
function statementFiles(report, records) {
    const [first] = records;
    if (first === undefined)
        return null;
    const times = records.map(({ statement }) => Date.parse(statement.time));
    const statement = statementOf(report, (0,safe_text/* objectId */.Tu)(first.statement.commit), (0,safe_text/* instant */.uR)(new Date(Math.max(...times))));
    const checksums = records.flatMap(record => record.checksums).sort((a, b) => (a.path < b.path ? -1 : 1));
    return plainStatement(statement, checksums);
}
//# sourceMappingURL=combine.js.map

/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ isMatched),
/* harmony export */   bO: () => (/* binding */ choosing),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   xd: () => (/* binding */ excusing)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Parses globs of files, as people write them in an input or in the settings. */




/**
 * Splits a text into patterns: one per line, or separated by commas. Removes bullets, quotes and the brackets of a
 * list. A comma inside `{a,b}` or `[,]` is part of the glob. Returns an empty list where there is no pattern.
 */
function splitPatterns(text) {
    return withoutListBrackets(text.trim())
        .split(/[\r\n]+/)
        .flatMap(splitAtCommas)
        .map(cleaned)
        .filter(pattern => !/^!?$/.test(pattern));
}
/** Removes the brackets of a list in JSON, or in one line of YAML. */
function withoutListBrackets(text) {
    const isList = /^\[\s*["'].*\]$/s.test(text) || /^\[[^[\]]*,[^[\]]*\]$/.test(text);
    return isList ? text.slice(1, -1) : text;
}
function splitAtCommas(line) {
    const parts = [];
    let start = 0;
    for (let at = 0; at < line.length; at++) {
        if (line[at] === '{' || line[at] === '[')
            at = closingOf(line, at) ?? at;
        if (line[at] !== ',')
            continue;
        parts.push(line.slice(start, at));
        start = at + 1;
    }
    return [...parts, line.slice(start)];
}
/** Returns the position where the bracket at `open` is closed; null where it is not. */
function closingOf(line, open) {
    const [opening, closing] = line[open] === '{' ? ['{', '}'] : ['[', ']'];
    for (let at = open, depth = 0; at < line.length; at++) {
        if (line[at] === opening)
            depth++;
        else if (line[at] === closing && --depth === 0)
            return at;
    }
    return null;
}
function cleaned(entry) {
    const bare = unquoted(entry.trim().replace(/^-(?:\s+|$)/, ''));
    return bare.startsWith('!') ? `!${unquoted(bare.slice(1).trim())}` : bare;
}
function unquoted(text) {
    return text.replace(/^["'`“”‘’]+|["'`“”‘’]+$/g, '').trim();
}
/**
 * Parses patterns that select manifests. Of two possible meanings, the one that checks more applies: a pattern without
 * a slash selects in every folder, and the name of a folder selects all files below it. But an exclude leaves out
 * exactly what it matches.
 */
function choosing(patterns) {
    return patterns.map((text, index) => parse(text, index, text.startsWith('!') ? 'exact' : 'wide'));
}
/** Parses patterns of files that need not be checked: exactly those that they match. */
function excusing(patterns) {
    return patterns.map((text, index) => parse(text, index, 'exact'));
}
/** Returns true if a pattern of the list matches the path and none of its excludes does. */
function isMatched(patterns, path) {
    const hit = patterns.filter(pattern => pattern.matches(path));
    return hit.length > 0 && !hit.some(({ excludes }) => excludes);
}
function parse(text, index, reading) {
    const excludes = text.startsWith('!');
    const name = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedGlob */ .Bt)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)(text), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `pattern #${index + 1}`);
    return { name, excludes, matches: matcher(globsOf(excludes ? text.slice(1) : text, reading)) };
}
/** Returns the globs for picomatch that make up one pattern. */
function globsOf(text, reading) {
    const slashed = text.replaceAll('\\', '/').replace(/\/(?:\.?\/)+/g, '/');
    const atRoot = /^\.?\//.test(slashed);
    const path = slashed.replace(/^(?:\.?\/)+/, '');
    if (path === '' || path === '.')
        return ['**'];
    const glob = withNamesInParentheses(path);
    if (glob.endsWith('/'))
        return [`${glob}**`];
    if (reading === 'exact')
        return [glob];
    const anywhere = atRoot || glob.includes('/') ? [glob] : [glob, `**/${glob}`];
    return /[*?[\]{}()]/.test(path) ? anywhere : anywhere.flatMap(each => [each, `${each}/**`]);
}
/**
 * Escapes parentheses without `|`, which are part of a name such as `data (copy)`; picomatch would read them as a
 * group.
 */
function withNamesInParentheses(glob) {
    return glob.replace(/(?<![?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
}
/** Matches names as text, in any Unicode normalization form; a name that is not UTF-8 by its bytes. */
function matcher(globs) {
    const ofText = compiled(globs.map(glob => glob.normalize()));
    const ofBytes = compiled(globs.map(glob => (0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)(glob)));
    return path => {
        if (!/[\x80-\xff]/.test(path))
            return ofText(path);
        const bytes = Buffer.from(path, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? ofText(bytes.toString().normalize()) : ofBytes(path);
    };
}
/**
 * Compiles globs, with `s` because a name may contain a line feed. A pattern that picomatch rejects because it is too
 * long matches nothing.
 */
function compiled(globs) {
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_3__([...globs], { dot: true, windows: false, flags: 's', nonegate: true });
    }
    catch {
        return () => false;
    }
}
//# sourceMappingURL=patterns.js.map

/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ threatType),
/* harmony export */   c5: () => (/* binding */ LOCATABLE),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   pU: () => (/* binding */ SEALED)
/* harmony export */ });
/** Defines the threat types and what may be said of each (specification, section 6). */
/** Matches of these types are reported with category, file and row. */
const LOCATABLE = [
    'MALWARE',
    'SOCIAL_ENGINEERING',
    'UNWANTED_SOFTWARE',
    'POTENTIALLY_HARMFUL_APPLICATION',
    'WITHDRAWN',
    'OPT_OUT',
    'PRIVACY'
];
/** Of these matches a public page says only that there is one. `UNKNOWN` is every type the gate does not know. */
const SEALED = ['CSAM', 'CHILD_EXPLOITATION', 'NCII', 'TERRORISM', 'UNKNOWN'];
const KNOWN = new Map([...LOCATABLE, ...SEALED].map(type => [type, type]));
/** Returns the threat type for a name in a response. Unknown names give the sealed type `UNKNOWN`. */
function threatType(name) {
    return KNOWN.get(name) ?? 'UNKNOWN';
}
/** Returns true if matches of this type are never located in public. */
function isSealed(type) {
    return SEALED.some(sealed => sealed === type);
}
//# sourceMappingURL=threat-types.js.map

/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yt: () => (/* binding */ NO_AGREEMENTS),
  Kq: () => (/* binding */ agreements),
  IB: () => (/* binding */ usedNote)
});

// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/manifest/kind/patterns.js
var kind_patterns = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/settings/match-key.js
/** Derives the key of match ids. Without a key, ids could be looked up in a table of likely URLs. */

/** Returns the key from `match-key`, else from the denylist token (HKDF-SHA-256, 32 bytes); null with neither. */
function matchKeyOf(matchKey, denylistToken) {
    const secret = matchKey ?? denylistToken;
    return secret === null ? null : new Uint8Array((0,external_node_crypto_.hkdfSync)('sha256', secret, '', 'dataset-release-gate match id', 32));
}
//# sourceMappingURL=match-key.js.map
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings_settings = __webpack_require__(3152);
;// CONCATENATED MODULE: ./lib/settings/agreements.js
/** Applies what maintainers agreed to let pass, for how long, and makes the report's notes about it. */







/** What applies without a settings file. */
const NO_AGREEMENTS = {
    matchKey: null,
    excepted: () => false,
    unchecked: () => false,
    uncheckedPaths: [],
    used: () => [],
    notes: () => []
};
const SECRETS = {
    inputs: (0,safe_text/* safe */.gB) `neither the input match-key nor denylist-token is given`,
    environment: (0,safe_text/* safe */.gB) `neither DENYLIST_MATCH_KEY nor DENYLIST_TOKEN is set`
};
/**
 * Returns the agreements that apply today.
 *
 * @throws GateError `settings-invalid` if there are exceptions but no key for match ids
 */
function agreements(settings, secrets, now) {
    const matchKey = matchKeyOf(secrets.matchKey, secrets.denylistToken);
    if (settings.exceptions.length > 0 && matchKey === null) {
        const text = (0,safe_text/* safe */.gB) `the settings contain exceptions, but ${SECRETS[secrets.from]}, so there are no match ids; give one of them, or remove the exceptions`;
        throw new errors/* GateError */.ue('settings-invalid', text);
    }
    const exceptions = settings.exceptions.filter(entry => (0,settings_settings/* isCurrent */.Oz)(entry, now));
    const unchecked = settings.unchecked
        .filter(entry => (0,settings_settings/* isCurrent */.Oz)(entry, now))
        .map(entry => ({ ...entry, patterns: (0,kind_patterns/* excusing */.xd)((0,kind_patterns/* splitPatterns */.sb)(entry.path)) }));
    const used = new Set();
    const usedPaths = new Set();
    return {
        matchKey,
        excepted(matchId, threatTypes) {
            if (threatTypes.some(threat_types/* isSealed */.dy) || !exceptions.some(({ id }) => id === matchId))
                return false;
            used.add(matchId);
            return true;
        },
        unchecked(file) {
            const entry = unchecked.find(({ patterns }) => (0,kind_patterns/* isMatched */.Ho)(patterns, file));
            if (entry !== undefined)
                usedPaths.add(entry.path);
            return entry !== undefined;
        },
        uncheckedPaths: unchecked.map(({ path }) => path),
        used: () => [...used],
        notes: facts => notesOf(settings, { used, usedPaths, now }, facts)
    };
}
function notesOf({ exceptions, unchecked }, { used, usedPaths, now }, { showsReasons, isWhole }) {
    const notes = (entry, name, isUsed, why) => {
        const date = day(entry.expires);
        if (!(0,settings_settings/* isCurrent */.Oz)(entry, now))
            return [(0,safe_text/* safe */.gB) `${name} ended on ${date} and has no effect.`];
        return [
            ...(isUsed ? [(0,safe_text/* safe */.gB) `${name} was used${showsReasons ? (0,safe_text/* safe */.gB) `: ${why}, until ${date}` : (0,safe_text/* safe */.gB) ``}.`] : []),
            ...((0,settings_settings/* expiresSoon */.Eh)(entry, now) ? [(0,safe_text/* safe */.gB) `${name} ends on ${date}.`] : [])
        ];
    };
    return [
        ...exceptions.flatMap(entry => {
            const name = (0,safe_text/* safe */.gB) `The exception ${(0,safe_text/* matchIdText */.KW)(entry.id)}`;
            const isUsed = used.has(entry.id);
            const isIdle = isWhole && !isUsed && (0,settings_settings/* isCurrent */.Oz)(entry, now);
            return [
                ...notes(entry, name, isUsed, (0,safe_text/* safe */.gB) `${words(entry.reason)}, approved by ${words(entry.approvedBy)}`),
                ...(isIdle ? [(0,safe_text/* safe */.gB) `${name} matched nothing in the whole tree.`] : [])
            ];
        }),
        ...unchecked.flatMap(entry => {
            const name = (0,safe_text/* safe */.gB) `The unchecked entry ${nameOf(entry.path)}`;
            return notes(entry, name, usedPaths.has(entry.path), words(entry.reason));
        })
    ];
}
/** Returns the note for an exception that was used, where only its id is known. */
function usedNote(matchId) {
    return (0,safe_text/* safe */.gB) `The exception ${(0,safe_text/* matchIdText */.KW)(matchId)} was used.`;
}
function words(text) {
    return (0,safe_text/* quotedWords */.IS)(text, (0,safe_text/* safe */.gB) `(see the settings)`);
}
function nameOf(glob) {
    return (0,safe_text/* quotedGlob */.Bt)((0,byte_text/* byteText */.a)(glob), (0,safe_text/* safe */.gB) `for a path that reads like an address`);
}
function day(date) {
    return (0,safe_text/* instant */.uR)(date, 'day');
}
//# sourceMappingURL=agreements.js.map

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
