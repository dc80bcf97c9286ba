export const id = 3012;
export const ids = [3012];
export const modules = {

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   vH: () => (/* binding */ pathsInClone),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8605);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(107);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9661);
/** Turns the PATH arguments into paths in the tree of a clone. */






/** Returns the folder to search the clone from: the path itself, or the nearest existing folder above it. */
async function folderOf(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
        if (found?.isDirectory() === true || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return folder;
    }
}
/**
 * Returns the paths within the clone.
 *
 * @param top the top folder of its work tree; null for a bare clone, where every path means the whole tree
 * @throws GateError `usage` for a path outside the clone
 */
async function pathsInClone(paths, top) {
    const found = [];
    for (const [index, path] of paths.entries()) {
        const shown = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .shownArgument */ .p)(path, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `PATH #${index + 1}`);
        const exists = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)) !== null;
        const inTree = top === null ? '' : ((await within(await inFolder(path), top)) ?? (await within(await real(path), top)));
        if (inTree === null)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `${shown} is outside the repository`);
        found.push({ shown, inTree: (0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_5__/* .byteText */ .a)(inTree), exists });
    }
    return found;
}
/** Checks whether a file of the tree is one of the paths, or below one. */
function isBelow(file, paths) {
    return paths.some(({ inTree }) => inTree === '' || file === inTree || file.startsWith(`${inTree}/`));
}
/** Resolves the links in the folder of a path, but not a link at its end: that one is itself a file of the tree. */
async function inFolder(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
}
/** Resolves all links of a path, as far as the path exists. */
async function real(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full).catch(() => null);
    if (found !== null || full === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full))
        return found ?? full;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
}
async function within(path, top) {
    const inTree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await real(top), path);
    if (inTree === '..' || inTree.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inTree))
        return null;
    return inTree.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
//# sourceMappingURL=clone-paths.js.map

/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/settings/agreements.js + 1 modules
var agreements = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/check.js + 42 modules
var check = __webpack_require__(8553);
// EXTERNAL MODULE: ./lib/command/clone-paths.js
var clone_paths = __webpack_require__(3989);
// EXTERNAL MODULE: ./lib/compose.js
var compose = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/deadline.js
var lib_deadline = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var denylist_proxy = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/command/local-clone.js
/** The clone that contains a path on disk. It is opened, and its code loaded, when it is needed. */




class LocalClone {
    #path;
    #options;
    #opened = null;
    constructor(path, options) {
        this.#path = path;
        this.#options = options;
    }
    /** @throws GateError `usage` if the path is not in a clone */
    open() {
        this.#opened ??= this.#search();
        return this.#opened;
    }
    async #search() {
        try {
            const { Repository } = await __webpack_require__.e(/* import() */ 6818).then(__webpack_require__.bind(__webpack_require__, 6818));
            return await Repository.openLocal(await (0,clone_paths/* folderOf */.yS)(this.#path), this.#options);
        }
        catch (error) {
            // If the current folder is in a clone, the path is outside of that one.
            if ((await this.#top('.')) === null)
                throw error;
            const shown = (0,command_arguments/* shownArgument */.p)(this.#path, (0,safe_text/* safe */.gB) `PATH #1`);
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${shown} is outside the repository`, { cause: error });
        }
    }
    /** Returns the top folder of the work tree; null if there is none. */
    async top() {
        return await this.#top(await (0,clone_paths/* folderOf */.yS)(this.#path));
    }
    async #top(folder) {
        const { Repository } = await __webpack_require__.e(/* import() */ 6818).then(__webpack_require__.bind(__webpack_require__, 6818));
        return await Repository.topOf(folder, this.#options);
    }
    /** Returns the content of a Git LFS object that the clone has. */
    large(object) {
        return { size: object.size, open: () => this.#read(object) };
    }
    async *#read(object) {
        const repository = await this.open().catch((cause) => {
            const text = (0,safe_text/* safe */.gB) `it is a Git LFS pointer outside a clone, so its content cannot be found; run git lfs pull in a clone`;
            throw new errors/* GateError */.ue('content-unavailable', text, { cause });
        });
        yield* repository.large(object).open();
    }
    async [Symbol.asyncDispose]() {
        const opened = await this.#opened?.catch(() => null);
        await opened?.[Symbol.asyncDispose]();
    }
}
//# sourceMappingURL=local-clone.js.map
// EXTERNAL MODULE: ./lib/manifest/format/select.js
var format_select = __webpack_require__(2489);
// EXTERNAL MODULE: ./lib/lists/named-denylists.js + 3 modules
var named_denylists = __webpack_require__(4185);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
;// CONCATENATED MODULE: ./lib/lists/own-lists.js
/** Finds list files of a scan that are themselves among the files that it checks. */




/**
 * Returns a note for each such list. Its entries match themselves, and a newcomer would look for the match elsewhere.
 *
 * @param denylists what `--denylist` gives: URLs and paths
 * @param root the folder that the paths of the files are relative to; null if they are not on disk
 */
async function ownListNotes(denylists, files, root) {
    if (root === null || denylists.length === 0)
        return [];
    const at = await placeOf(root);
    const lists = new Set(await Promise.all(denylists.map(placeOf)));
    const own = files.filter(({ path }) => lists.has(external_node_path_.posix.resolve(at, path)));
    return own.map(({ path }, index) => {
        const name = (0,safe_text/* quoted */.TL)(path, (0,safe_text/* safe */.gB) `list #${index + 1}`);
        return (0,safe_text/* safe */.gB) `The list ${name} was checked too, so its entries match themselves. Keep it in another folder.`;
    });
}
/** Returns where a path leads, with one character for each byte like the paths of a tree. */
async function placeOf(path) {
    const found = await (0,promises_.realpath)(path).catch(() => path);
    return (0,byte_text/* byteText */.a)(found.split(external_node_path_.sep).join('/'));
}
//# sourceMappingURL=own-lists.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/manifest/bytes/file-chunks.js
var file_chunks = __webpack_require__(1046);
// EXTERNAL MODULE: ./lib/command/pinned-file.js
var pinned_file = __webpack_require__(9678);
;// CONCATENATED MODULE: ./lib/command/plain-files.js
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
/** Reads files and folders from disk, in place of a git tree and its blobs. */









/** The PATH that means standard input. */
const STANDARD_INPUT = '-';
/**
 * Returns every file at or below the paths, once and sorted. `.git` is left out; links below a path are listed but not
 * followed. A folder below a path that cannot be read is listed like a file: the rest is checked, and this entry fails.
 *
 * @throws GateError `usage` for a path that does not exist, cannot be read, or is neither a file nor a folder
 */
async function plainFiles(paths) {
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        if (path === STANDARD_INPUT)
            files.set(path, { path, mode: '100644', id: path });
        else {
            const shown = (0,command_arguments/* shownArgument */.p)(path, (0,safe_text/* safe */.gB) `PATH #${index + 1}`);
            const failed = (cause) => {
                throw unreadable(shown, cause);
            };
            const stats = await (0,promises_.stat)(path).catch(failed);
            if (!stats.isFile() && !stats.isDirectory())
                throw neither(shown);
            // A link has nothing to check: what it leads to is what the user means.
            await collect({ path, id: await (0,promises_.realpath)(path).catch(failed) }, files, failed);
        }
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** @param failed called if the path cannot be read: it throws, or it returns and the path is listed like a file */
async function collect({ path, id }, files, failed) {
    const add = (mode) => {
        // `a` and `./a` are the same file and count once.
        files.set((0,external_node_path_.join)(path), { path: (0,byte_text/* byteText */.a)(path), mode, id });
    };
    const stats = await (0,promises_.lstat)(id).catch(failed);
    if (stats?.isDirectory() === true) {
        const names = await (0,promises_.readdir)(id).catch(failed);
        if (names === undefined)
            return add('100644');
        for (const name of names) {
            if (name !== '.git')
                await collect({ path: (0,external_node_path_.join)(path, name), id: (0,external_node_path_.join)(id, name) }, files, () => undefined);
        }
        return;
    }
    add(stats === undefined || stats.isFile() ? '100644' : stats.isSymbolicLink() ? '120000' : '160000');
}
function unreadable(shown, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    const absent = code === 'ENOENT' || code === 'ENOTDIR';
    const what = absent ? (0,safe_text/* safe */.gB) `does not exist` : (0,safe_text/* safe */.gB) `cannot be read; check its permissions`;
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${shown} ${what}`, { cause });
}
function neither(shown) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${shown} is neither a file nor a folder; give what comes from a pipe as PATH "-"`);
}
/**
 * Returns a reader of such files.
 *
 * @param input standard input, if it is one of them
 * @param large finds the content of Git LFS pointers
 */
function plainContents(input, large) {
    // A file that cannot be read fails later, when it is opened.
    const sizeOf = async ({ id }) => {
        return isInput(id)
            ? (input?.size ?? 0)
            : await (0,promises_.lstat)(id).then(({ size }) => size, () => 0);
    };
    const isInput = (id) => input !== null && id === STANDARD_INPUT;
    const disk = new Disk();
    return {
        prepare: () => Promise.resolve(),
        large,
        sizes: files => Promise.all(files.map(sizeOf)),
        async open(file) {
            if (input !== null && isInput(file.id))
                return { size: input.size, content: input.open() };
            if (file.mode === '120000') {
                const target = await (0,promises_.readlink)(file.id, 'buffer');
                return { size: target.length, content: external_node_stream_.Readable.from([target]) };
            }
            const size = await sizeOf(file);
            return { size, content: disk.bytesOf(file.id), tail: length => disk.tailOf(file.id, size - length, length) };
        }
    };
}
/** Reads files, of which each must stay the same from the first pass to the last. */
class Disk {
    /** What the files were like when they were read first, by path. */
    #first = new Map();
    /**
     * Throws GateError `manifest-unreadable` for a folder, and for a file that is gone, may not be read, or is not what it
     * was in an earlier pass or at the beginning of this one.
     */
    async *bytesOf(path) {
        let isSame;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
                isSame = await this.#isSame(path, file);
                if (isSame)
                    yield* (0,file_chunks/* chunksOf */.U)(file);
                isSame &&= await this.#isSame(path, file);
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
        catch (cause) {
            throw unreadableContent(cause);
        }
        if (!isSame)
            throw (0,pinned_file/* changedMeanwhile */.Fd)();
    }
    /** Returns up to `length` bytes from `start` on. Throws like `bytesOf`. */
    async tailOf(path, start, length) {
        const tail = Buffer.alloc(length);
        let read = 0;
        let isSame;
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_2, await (0,promises_.open)(path), true);
                for (let last = -1; last !== 0 && read < length; read += last) {
                    last = (await file.read(tail, read, length - read, start + read)).bytesRead;
                }
                isSame = await this.#isSame(path, file);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
        catch (cause) {
            throw unreadableContent(cause);
        }
        if (!isSame)
            throw (0,pinned_file/* changedMeanwhile */.Fd)();
        return tail.subarray(0, read);
    }
    async #isSame(path, file) {
        const now = (0,pinned_file/* identityOf */.cu)(await file.stat({ bigint: true }));
        const first = this.#first.get(path) ?? now;
        this.#first.set(path, first);
        return now === first;
    }
}
function unreadableContent(cause) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read; check its permissions`, { cause });
}
//# sourceMappingURL=plain-files.js.map
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/report/next-steps.js + 3 modules
var next_steps = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/report-json.js
/** Renders the report as JSON, for programs. `docs/scan.schema.json` describes the fields. */





/** Increased when a field is removed or changes its meaning. */
const SCHEMA_VERSION = 1;
function renderJson(report) {
    const reasons = [...new Set(report.faults.map(({ reason }) => reason))];
    const reason = (0,errors/* foremost */.ig)(reasons, null);
    return (0,safe_text/* json */.Pq)({
        schemaVersion: SCHEMA_VERSION,
        gateVersion: report.gateVersion,
        verdict: (0,safe_text/* safe */.gB) `${report.verdict}`,
        headline: (0,words/* headline */.Pl)(report),
        reason: reason === null ? null : (0,safe_text/* safe */.gB) `${reason}`,
        reasons: reasons.map(each => (0,safe_text/* safe */.gB) `${each}`),
        subject: report.subject,
        scope: (0,safe_text/* safe */.gB) `${report.scope}`,
        revisions: report.revisions.map(({ name, value }) => ({ name, value: (0,safe_text/* unquoted */.qZ)(value) })),
        totals: { ...(0,report_report/* totalsOf */.vA)(report.manifests) },
        unchecked: (0,report_report/* uncheckedFiles */.YU)(report),
        exceptionsUsed: report.exceptionsUsed,
        manifests: report.manifests.map(({ name, state, format, rows, items }) => {
            return { file: (0,safe_text/* unquoted */.qZ)(name), state: (0,safe_text/* safe */.gB) `${state}`, format: state === 'checked' ? format : null, rows, items };
        }),
        notRead: report.notRead.map(({ suffix, files }) => ({ suffix: (0,safe_text/* unquoted */.qZ)(suffix), files })),
        comparedByHashAlone: report.byHash,
        mode: (0,safe_text/* safe */.gB) `${report.mode}`,
        lists: report.lists.map(({ name, version, updated, signedBy, size }) => {
            const signed = signedBy === undefined ? {} : { signedBy };
            return { name: (0,safe_text/* unquoted */.qZ)(name), version: (0,safe_text/* unquoted */.qZ)(version), updated, ...signed, size };
        }),
        matches: { restricted: said(report.matches.sealed), locatable: said(report.matches.locatable) },
        faults: report.faults.map(({ reason: code, text, manifest, line = null }) => {
            return { reason: (0,safe_text/* safe */.gB) `${code}`, file: manifest === null ? null : (0,safe_text/* unquoted */.qZ)(manifest), line, message: text };
        }),
        notes: report.notes,
        nextSteps: (0,next_steps/* nextSteps */.Z)(report).map(({ lead, rest }) => (0,safe_text/* safe */.gB) `${lead} ${rest}`)
    });
}
/** Returns what may be shown of matches. `level` says how much that is. */
function said(matches) {
    const level = (0,safe_text/* safe */.gB) `${matches.level}`;
    switch (matches.level) {
        case 'nothing':
        case 'presence':
            return { level };
        case 'counts':
            return {
                level,
                counts: matches.counts.map(each => ({ category: (0,safe_text/* safe */.gB) `${each.category}`, matches: each.matches }))
            };
        case 'files':
            return {
                level,
                files: matches.files.map(({ category, manifest, matches: number }) => {
                    return { category: (0,safe_text/* safe */.gB) `${category}`, file: (0,safe_text/* unquoted */.qZ)(manifest), matches: number };
                })
            };
        case 'rows':
            return {
                level,
                places: matches.places.map(({ category, manifest, row, matchId }) => {
                    return { category: (0,safe_text/* safe */.gB) `${category}`, file: (0,safe_text/* unquoted */.qZ)(manifest), row: row === 'file' ? null : row, matchId };
                }),
                more: matches.more
            };
    }
}
//# sourceMappingURL=report-json.js.map
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/report/sarif.js
/** Renders locatable matches and faults as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */


const SCHEMA = (0,safe_text/* safe */.gB) `https://json.schemastore.org/sarif-2.1.0.json`;
function renderSarif(report) {
    const { locatable } = report.matches;
    const places = locatable.level === 'rows' ? locatable.places : [];
    const categories = [...new Set(places.map(({ category }) => category))].sort();
    return (0,safe_text/* json */.Pq)({
        $schema: SCHEMA,
        version: (0,safe_text/* safe */.gB) `2.1.0`,
        runs: [
            {
                tool: {
                    driver: { name: (0,safe_text/* safe */.gB) `dataset-release-gate`, version: report.gateVersion, rules: categories.map(ruleOf) }
                },
                invocations: [
                    {
                        executionSuccessful: report.verdict !== 'incomplete' && report.faults.length === 0,
                        toolExecutionNotifications: [
                            { level: levelOf(report), message: { text: (0,words/* headline */.Pl)(report) } },
                            ...report.faults.map(faultOf)
                        ]
                    }
                ],
                columnKind: (0,safe_text/* safe */.gB) `utf16CodeUnits`,
                results: places.map(place => resultOf(place, categories.indexOf(place.category))),
                properties: { verdict: (0,safe_text/* safe */.gB) `${report.verdict}` }
            }
        ]
    });
}
function levelOf({ verdict }) {
    return verdict === 'clean' ? (0,safe_text/* safe */.gB) `note` : (0,safe_text/* safe */.gB) `error`;
}
function ruleOf(category) {
    return {
        id: (0,safe_text/* safe */.gB) `${category}`,
        shortDescription: { text: (0,safe_text/* safe */.gB) `An item that is on the denylist in the category ${category}` }
    };
}
/** Returns a match. It has a line number if rows are lines; the row is always in the message. */
function resultOf({ category, manifest, annotatable, row, matchId }, ruleIndex) {
    const where = annotatable === null || row === 'file' ? undefined : { startLine: row };
    return {
        ruleId: (0,safe_text/* safe */.gB) `${category}`,
        ruleIndex,
        level: (0,safe_text/* safe */.gB) `error`,
        message: {
            text: row === 'file'
                ? (0,safe_text/* safe */.gB) `This file itself is on the denylist (${category}). Do not open it; delete it.`
                : (0,safe_text/* safe */.gB) `Row ${row} contains an item that is on the denylist (${category}). Do not open it; remove the row.`
        },
        locations: [locationOf(manifest, where)],
        ...(matchId === null ? {} : { partialFingerprints: { 'matchId/v1': matchId } })
    };
}
/** Returns the location of a file; a name that is not a real path becomes a logical location. */
function locationOf(name, region) {
    const uri = (0,safe_text/* fileUri */.bO)(name);
    if (uri === null)
        return { logicalLocations: [{ fullyQualifiedName: (0,safe_text/* unquoted */.qZ)(name) }] };
    return { physicalLocation: { artifactLocation: { uri }, region } };
}
function faultOf({ reason, text, manifest, line }) {
    const where = line === undefined ? undefined : { startLine: line };
    return {
        level: (0,safe_text/* safe */.gB) `error`,
        descriptor: { id: (0,safe_text/* safe */.gB) `${reason}` },
        message: { text },
        locations: manifest === null ? undefined : [locationOf(manifest, where)]
    };
}
//# sourceMappingURL=sarif.js.map
// EXTERNAL MODULE: ./lib/command/allow-types.js
var allow_types = __webpack_require__(7236);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
;// CONCATENATED MODULE: ./lib/command/scan-options.js
/** Parses the arguments of `scan`. */





const FORMATS = ['text', 'json', 'sarif'];
/** @throws GateError `usage` */
function parseScanOptions(args) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
        denylist: { type: 'string', multiple: true },
        'allow-type': { type: 'string', multiple: true },
        base: { type: 'string' },
        head: { type: 'string' },
        staged: { type: 'boolean' },
        locations: { type: 'boolean' },
        format: { type: 'string' }
    });
    const options = {
        denylists: (values.denylist ?? []).filter(named => named !== denylist_url/* BUILTIN */.s),
        allowTypes: (0,allow_types/* allowedTypes */.q)(values['allow-type']),
        base: values.base ?? null,
        head: values.head ?? null,
        staged: values.staged === true,
        locations: values.locations === true,
        format: formatOf(values.format ?? 'text'),
        paths: positionals
    };
    if (options.staged && options.head !== null) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--staged checks the index, so --head cannot be given with it`);
    }
    if (positionals.includes(''))
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `a PATH is empty; use "." for the current folder`);
    if (positionals.includes('-') && isOfClone(options)) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `standard input (-) cannot be checked together with --base, --head or --staged`);
    }
    return options;
}
/** Checks whether `scan` checks commits or the index, and not files on disk. */
function isOfClone({ base, head, staged, paths }) {
    return base !== null || head !== null || staged || paths.length === 0;
}
function formatOf(text) {
    const format = FORMATS.find(known => known === text);
    if (format !== undefined)
        return format;
    const name = (0,command_arguments/* shownArgument */.p)(text, (0,safe_text/* safe */.gB) `(not shown)`);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--format ${name} is not known; use text, json or sarif`);
}
//# sourceMappingURL=scan-options.js.map
;// CONCATENATED MODULE: ./lib/report/encrypted.js
/** Encrypts a report for the maintainers who repair the data. It has the places of matches, never a URL or hash. */


/** The smallest size of a plaintext in bytes. It hides how many places a small report has. */
const LEAST = 4096;
/** Checks the recipients of the settings, also where no report is encrypted. Throws like `encrypterFor`. */
async function assertRecipients(recipients) {
    if (recipients.length > 0)
        await encrypterFor(recipients);
}
/**
 * Returns what encrypts the report. Only this loads age, which is large. It is called before a cache is restored.
 *
 * @param recipients `age1…`
 * @throws GateError `settings-invalid` for a recipient that is not valid
 */
async function encrypterFor(recipients) {
    const age = await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 855));
    const encrypter = new age.Encrypter();
    try {
        for (const recipient of recipients)
            encrypter.addRecipient(recipient);
    }
    catch (cause) {
        const text = (0,safe_text/* safe */.gB) `an entry of report-recipients in the settings is not an age recipient`;
        throw new errors/* GateError */.ue('settings-invalid', text, { cause });
    }
    return async (content) => await encrypter.encrypt(padded(JSON.stringify(content)));
}
function padded(json) {
    const text = Buffer.from(json);
    const bytes = Buffer.alloc(Math.max(LEAST, 2 ** Math.ceil(Math.log2(text.length + 1))), ' ');
    text.copy(bytes);
    bytes[bytes.length - 1] = 0x0a;
    return new Uint8Array(bytes);
}
//# sourceMappingURL=encrypted.js.map
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings = __webpack_require__(3152);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/command/command-limits.js
var command_limits = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/command/standard-input.js
/** Reads standard input so that it can be read again, as some formats need. Nothing is written to disk. */




/**
 * @throws GateError `manifest-too-large` for a pipe with more than `MAX_STDIN_BYTES`; a file may have any size
 * @throws GateError `usage` for anything without bytes, such as a folder: Node would read it as an empty pipe
 */
async function standardInput(stream) {
    const { fd } = stream;
    if (fd !== undefined) {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (stats.isFile()) {
            return { size: stats.size, open: () => (0,external_node_fs_.createReadStream)('', { fd, autoClose: false, start: 0 }) };
        }
        if (!stats.isFIFO() && !stats.isSocket() && !stats.isCharacterDevice()) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `standard input is neither a file nor a pipe; give a folder as PATH`);
        }
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        if (!(chunk instanceof Uint8Array))
            continue;
        size += chunk.length;
        if (size > command_limits/* MAX_STDIN_BYTES */.G) {
            const text = (0,safe_text/* safe */.gB) `standard input is larger than ${(0,safe_text/* mebibytes */.jh)(command_limits/* MAX_STDIN_BYTES */.G)}; write it to a file and scan that file`;
            throw new errors/* GateError */.ue('manifest-too-large', text);
        }
        chunks.push(chunk);
    }
    return {
        size,
        async *open() {
            yield* chunks;
        }
    };
}
//# sourceMappingURL=standard-input.js.map
// EXTERNAL MODULE: ./lib/subject/subject.js
var subject = __webpack_require__(4324);
// EXTERNAL MODULE: ./lib/report/version.js
var version = __webpack_require__(8882);
;// CONCATENATED MODULE: ./lib/command/scan.js
var scan_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var scan_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** `scan`: runs the check on a local clone or on files on disk, for contributors before they push. */























const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 };
/** Scans, prints the result and returns the exit code. */
async function scan(args, environment, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const options = parseScanOptions(args);
        const deadline = scan_addDisposableResource(env_1, new lib_deadline/* Deadline */.B(settings/* DEFAULT_SETTINGS */.a$.limits.totalSeconds, stop), false);
        const { paths } = options;
        const clone = scan_addDisposableResource(env_1, new LocalClone(paths[0] ?? '.', { environment, signal: deadline.signal }), true);
        if (!isOfClone(options))
            return await scanTarget(await plainTarget(paths, clone), options, environment, deadline);
        const repository = await clone.open();
        const root = await clone.top();
        const within = await (0,clone_paths/* pathsInClone */.vH)(paths, root);
        const { cloneTarget } = await loadCloneTarget();
        const target = await cloneTarget(repository, options, within, environment['GIT_INDEX_FILE'] ?? null);
        deadline.set(target.settings.limits.totalSeconds);
        return await scanTarget({ ...target, root }, options, environment, deadline);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = scan_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A function of its own: in one with `using`, TypeScript leaves the suffix of the import, and the bundle has no such file. */
function loadCloneTarget() {
    return __webpack_require__.e(/* import() */ 5848).then(__webpack_require__.bind(__webpack_require__, 5848));
}
async function scanTarget({ subject, settings, patterns, facts, root }, { denylists, allowTypes, locations, format, paths }, environment, deadline) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const token = environment['DENYLIST_TOKEN'] || null;
        const secrets = { matchKey: environment['DENYLIST_MATCH_KEY'] || null, denylistToken: token };
        const agreed = (0,agreements/* agreements */.Kq)(settings, { ...secrets, from: 'environment' }, new Date());
        await assertRecipients(settings.reportRecipients);
        const limits = { ...settings.limits, totalSeconds: deadline.secondsLeft };
        const { signal } = deadline;
        const proxy = (0,denylist_proxy/* proxySettings */.E)(environment);
        const denylist = scan_addDisposableResource(env_2, denylists.length === 0 ? null : await (0,named_denylists/* namedDenylists */.p)(denylists, { allowTypes, token, limits, proxy, signal }), true);
        const progress = new print/* StatusLine */.vB();
        const result = await (0,check/* check */.z)(subject, {
            settings,
            select: (0,format_select/* selector */.g)(settings.manifests),
            openDenylist: denylist?.open ?? null,
            agreed,
            scope: facts.scope,
            shard: null,
            progress: ({ manifests, of, rows }) => {
                progress.show((0,safe_text/* safe */.gB) `${manifests} of ${of} files, ${(0,safe_text/* count */.U9)(rows)} rows`);
            },
            deadline
        });
        progress.clear();
        const faults = [...(patterns.fault === null ? [] : [{ ...patterns.fault, manifest: null }]), ...result.faults];
        const shown = locations ? { ...settings, disclosure: { sealed: 'rows', locatable: 'rows' } } : settings;
        const report = (0,compose/* compose */.Zz)(result, faults, {
            ...facts,
            // A person who asks for locations is at a terminal. Without that the report shows as much as in public.
            visibility: locations ? 'private' : 'public',
            enforcement: 'local',
            settingsFile: report_report/* OWN_SETTINGS_FILE */.sL,
            exceptionsUsed: agreed.used().length,
            trial: false,
            builtinAlone: denylist === null,
            shard: null,
            notes: [
                ...patterns.notes,
                ...(await ownListNotes(denylists, subject.head, root)),
                ...agreed.notes({
                    showsReasons: true,
                    isWhole: facts.scope === 'all' && paths.length === 0 && faults.length === 0
                })
            ],
            guidesUrl: null,
            gateVersion: version/* VERSION */.x
        }, shown);
        (0,print/* print */.yy)(rendered(report, format, environment));
        return EXIT_CODES[(0,compose/* verdictOf */.Vj)(result, faults)];
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = scan_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Renders the report in the chosen format. */
function rendered(report, format, environment) {
    switch (format) {
        case 'text':
            return (0,print/* coloured */.qY)((0,log/* renderLog */.N)(report), report.verdict, environment);
        case 'json':
            return renderJson(report);
        case 'sarif':
            return renderSarif(report);
    }
}
async function plainTarget(paths, clone) {
    const head = await plainFiles(paths);
    const input = paths.includes(STANDARD_INPUT) ? await standardInput(process.stdin) : null;
    return {
        subject: {
            head,
            base: null,
            tip: null,
            holds: (0,subject/* pathsIn */.Mr)(async () => head.map(({ path }) => path)),
            contents: plainContents(input, object => clone.large(object))
        },
        settings: settings/* DEFAULT_SETTINGS */.a$,
        // What failed in front of a pipe also ends as nothing.
        patterns: { fault: null, notes: input?.size === 0 ? [(0,safe_text/* safe */.gB) `Standard input was empty.`] : [] },
        root: '.',
        facts: { event: 'files', subject: (0,safe_text/* safe */.gB) `files on disk`, scope: 'all', revisions: [] }
    };
}
//# sourceMappingURL=scan.js.map

/***/ }),

/***/ 4324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   dP: () => (/* binding */ subjectFrom)
/* harmony export */ });
/* unused harmony exports subjectOf, contentsOf */
/** Returns the files to check. Membership is over all changed files, so moves and renames add nothing. */
async function subjectOf(repository, { head, base, tip }) {
    const changes = await repository.changes(base, head);
    return await subjectFrom(repository, { base, tip, changes, tree: () => repository.tree(head) });
}
/** Like `subjectOf`, but head need not be a commit. */
async function subjectFrom(repository, { base, tip, changes, tree }) {
    return {
        head: changes.flatMap(({ path, after }) => fileOf(path, after)),
        base: base === null ? null : changes.flatMap(({ path, before }) => fileOf(path, before)),
        tip: base === null || tip === null || tip === base ? null : await atTip(repository, changes, base, tip),
        holds: pathsIn(async () => (await tree()).map(({ path }) => path)),
        contents: contentsOf(repository)
    };
}
/** Returns a function that checks whether a tree has a path, as file or folder. It lists the tree at the first call. */
function pathsIn(list) {
    let known = null;
    const withFolders = async () => {
        const paths = new Set(['.']);
        for (const path of await list()) {
            for (let at = path; at !== '' && !paths.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
                paths.add(at);
        }
        return paths;
    };
    return async (path) => (await (known ??= withFolders())).has(path);
}
/** Finds where content of base may be at the tip: at the same paths, and in what the base branch changed since. */
async function atTip(repository, changes, base, tip) {
    const since = await repository.changes(base, tip);
    const moved = new Set(since.map(({ path }) => path));
    const same = changes.filter(({ path }) => !moved.has(path)).flatMap(({ path, before }) => fileOf(path, before));
    return [...same, ...since.flatMap(({ path, after }) => fileOf(path, after))];
}
function fileOf(path, state) {
    return state === null ? [] : [{ path, mode: state.mode, id: state.oid }];
}
/** Reads the blobs of a repository. Blobs that are needed are fetched in one request. */
function contentsOf(repository) {
    return {
        prepare: files => repository.fetchBlobs(files.filter(({ mode }) => mode !== '160000').map(({ id }) => id)),
        open: file => repository.blob(file.id),
        large: object => repository.large(object),
        sizes: files => repository.sizes(files.map(({ id }) => id))
    };
}
//# sourceMappingURL=subject.js.map

/***/ })

};
