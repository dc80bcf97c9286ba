export const id = 7240;
export const ids = [7240];
export const modules = {

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean)
});

// EXTERNAL MODULE: ./lib/command/allow-types.js
var allow_types = __webpack_require__(7236);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/deadline.js
var lib_deadline = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var denylist_proxy = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/lists/named-denylists.js + 3 modules
var named_denylists = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/check.js + 42 modules
var check = __webpack_require__(8553);
// EXTERNAL MODULE: ./lib/manifest/bytes/chunk-pool.js
var chunk_pool = __webpack_require__(3623);
;// CONCATENATED MODULE: ./lib/manifest/rewrite/listed-cells.js
/** The places of listed items in one manifest, in eight bytes each: a million rows may link to one listed host. */
class ListedCells {
    #columns = new Map();
    static of(cells) {
        const listed = new ListedCells();
        for (const { row, column } of cells)
            listed.add(row, column);
        return listed;
    }
    add(row, column) {
        let rows = this.#columns.get(column);
        if (rows === undefined)
            this.#columns.set(column, (rows = new RowSet()));
        rows.add(row);
    }
    /** Number of different places. */
    get size() {
        let size = 0;
        for (const rows of this.#columns.values())
            size += rows.size;
        return size;
    }
    has(row, column) {
        return this.#columns.get(column)?.has(row) === true;
    }
    /** Returns the rows with a listed item. */
    rows() {
        const [only] = this.#columns.values();
        if (only !== undefined && this.#columns.size === 1)
            return only;
        const all = new RowSet();
        for (const rows of this.#columns.values())
            for (const row of rows.sorted())
                all.add(row);
        return all;
    }
}
/** Different row numbers. */
class RowSet {
    #rows = new Float64Array(64);
    #length = 0;
    /** Whether they are ascending, and each is there once. */
    #isSorted = true;
    add(row) {
        const last = this.#length === 0 ? -1 : (this.#rows[this.#length - 1] ?? -1);
        if (row === last)
            return;
        if (row < last)
            this.#isSorted = false;
        if (this.#length === this.#rows.length) {
            const larger = new Float64Array(Math.ceil(this.#length * 1.5));
            larger.set(this.#rows);
            this.#rows = larger;
        }
        this.#rows[this.#length++] = row;
    }
    get size() {
        this.#sort();
        return this.#length;
    }
    has(row) {
        this.#sort();
        let [low, high] = [0, this.#length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#rows[middle] ?? 0) < row)
                low = middle + 1;
            else
                high = middle;
        }
        return low < this.#length && this.#rows[low] === row;
    }
    /** Returns them ascending, each once; valid until the next is added. */
    sorted() {
        this.#sort();
        return this.#rows.subarray(0, this.#length);
    }
    #sort() {
        if (this.#isSorted)
            return;
        const rows = this.#rows.subarray(0, this.#length).sort();
        this.#length = 0;
        for (const row of rows)
            if (this.#length === 0 || this.#rows[this.#length - 1] !== row)
                this.#rows[this.#length++] = row;
        this.#isSorted = true;
    }
}
//# sourceMappingURL=listed-cells.js.map
// EXTERNAL MODULE: ./lib/manifest/rewrite/rewrite.js
var rewrite = __webpack_require__(7830);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/meter.js
var meter = __webpack_require__(7156);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/manifest/rewrite/rewrite-compression.js





/** @param layers the outermost first */
function compressed(content, layers) {
    return layers.reduceRight((inner, name) => (name === 'gzip' ? gzipped(inner) : through(engine(name), inner)), content);
}
/** Compresses content to one member of gzip, or to one for each record. */
async function* gzipped(content) {
    const chunks = content[Symbol.asyncIterator]();
    const rest = { first: null, ended: false };
    do
        yield* through(external_node_zlib_.createGzip(), upToRecordEnd(chunks, rest));
    while (!rest.ended);
}
async function* upToRecordEnd(chunks, rest) {
    if (rest.first !== null)
        yield rest.first;
    let step = await chunks.next();
    for (; step.done !== true && step.value !== rewrite/* RECORD_END */.Y; step = await chunks.next())
        yield step.value;
    while (step.done !== true && step.value === rewrite/* RECORD_END */.Y)
        step = await chunks.next();
    rest.ended = step.done === true;
    rest.first = step.done === true ? null : step.value;
}
function engine(name) {
    switch (name) {
        case 'gzip':
            return external_node_zlib_.createGzip();
        case 'zlib':
            return external_node_zlib_.createDeflate();
        case 'Brotli':
            return external_node_zlib_.createBrotliCompress({ params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
        case 'Zstandard':
            // Looked up here because Node before 22.15 does not have it.
            if (typeof external_node_zlib_.createZstdCompress === 'function')
                return external_node_zlib_.createZstdCompress();
            throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `only Node 22.15 and later can write Zstandard; use a newer Node`);
        case 'bzip2':
        case 'xz':
            throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is compressed with ${name}, which is read but not written; decompress the file, clean that, and compress it again`);
    }
}
/** The default, 11, takes minutes instead of seconds. */
const BROTLI_QUALITY = 6;
async function* through(engine, content) {
    const feeding = (0,promises_.pipeline)(content, engine);
    // It is awaited below; until then a fault of the content must not be an unhandled rejection.
    feeding.catch(() => undefined);
    try {
        for await (const chunk of engine)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    finally {
        engine.destroy();
    }
    await feeding;
}
//# sourceMappingURL=rewrite-compression.js.map
// EXTERNAL MODULE: ./lib/manifest/format/sniff.js + 1 modules
var sniff = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/manifest/compression/storage.js
var storage = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/manifest/kind/suffix.js
var suffix = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/manifest/rewrite-manifest.js
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
/** Writes a manifest without its listed rows, in the same compression as before. */









/**
 * Yields the stored bytes of the manifest without the rows of the `listed` items, and counts in `tally`.
 *
 * Throws GateError as its reader does, and `manifest-unsupported` where rows cannot be removed.
 */
async function* rewriteManifest(manifest, listed, tally) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const content = __addDisposableResource(env_1, await contentOf(manifest), true);
        const rewrite = rewriteOf(content, manifest.path);
        yield* compressed(rewrite(content, listed, tally), content.undone.map(({ name }) => name));
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
/** Counts the rows of a manifest as `rewriteManifest` does: a row that spans several lines is one. */
async function countRows(manifest) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const content = __addDisposableResource(env_2, await contentOf(manifest), true);
        const tally = new rewrite/* Tally */.F(true);
        for await (const _ of rewriteOf(content, manifest.path)(content, new ListedCells(), tally))
            ;
        return tally.kept;
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
/** Throws GateError unless rows can be removed from a manifest of this format. */
async function assertRows(manifest) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const content = __addDisposableResource(env_3, await contentOf(manifest), true);
        rewriteOf(content, manifest.path);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
function contentOf({ path, source, limits, watch }) {
    const stored = { first: source.open(), again: async () => source, meter: new meter/* Meter */.k(source.size, limits, watch) };
    return (0,storage/* unpack */.l)(stored, (0,suffix/* contentSuffix */.lN)(path).compression);
}
function rewriteOf(content, path) {
    const found = (0,sniff/* formatFor */.B)(content, path);
    if (found === null) {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is neither text nor a known format`);
    }
    const { rewrite } = found;
    if (rewrite === undefined)
        throw withoutRows(found);
    return rewrite;
}
function withoutRows({ name, advice = BY_HAND }) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is read as ${name}, which has no rows that can be removed: ${advice}`);
}
const BY_HAND = (0,safe_text/* safe */.gB) `remove the entry by hand, or the file as a whole`;
//# sourceMappingURL=rewrite-manifest.js.map
// EXTERNAL MODULE: ./lib/command/pinned-file.js
var pinned_file = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/command/replacement.js
var command_replacement = __webpack_require__(3425);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/settings/agreements.js + 1 modules
var agreements = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings = __webpack_require__(3152);
;// CONCATENATED MODULE: ./lib/command/cleaning.js
var cleaning_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var cleaning_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Cleans one file, which is replaced only by a new one that the same check has found clean. */













/** Cleans one file: checks it, writes a new file without the listed rows, checks that, and replaces the old file. */
class Cleaning {
    #path;
    #name;
    #denylist;
    #deadline;
    #status = new print/* StatusLine */.vB();
    constructor(path, name, denylist, deadline) {
        this.#path = path;
        this.#name = name;
        this.#denylist = denylist;
        this.#deadline = deadline;
    }
    /** @throws GateError; the file is then unchanged */
    async run() {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const original = cleaning_addDisposableResource(env_1, await pinned_file/* PinnedFile */.tO.open(this.#path), true);
                const before = await this.#judgeOriginal(original);
                if (before.listed.size === 0)
                    return await this.#nothingToRemove(original);
                const replacement = cleaning_addDisposableResource(env_1, await command_replacement/* Replacement */.z.beside(this.#path), true);
                const tally = await this.#rewrite(original, before.listed, replacement);
                const rewritten = cleaning_addDisposableResource(env_1, await pinned_file/* PinnedFile */.tO.open(replacement.path), true);
                assertClean(before, await this.#judge(rewritten, (0,safe_text/* safe */.gB) `checked again`), tally);
                await original.assertUnchanged();
                this.#deadline.watch.checkDeadline();
                await replacement.replace(original.stats);
                return tally;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = cleaning_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        finally {
            this.#status.clear();
        }
    }
    /** Counts what `run` would remove and keep, without writing anything. @throws GateError */
    async count() {
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const original = cleaning_addDisposableResource(env_2, await pinned_file/* PinnedFile */.tO.open(this.#path), true);
                const { listed } = await this.#judgeOriginal(original);
                if (listed.size === 0)
                    return await this.#nothingToRemove(original);
                return await this.#rewrite(original, listed, null);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = cleaning_disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
        finally {
            this.#status.clear();
        }
    }
    async #judgeOriginal(original) {
        await assertRows(this.#stored(original));
        const before = await this.#judge(original, (0,safe_text/* safe */.gB) `checked`);
        if (before.isListed)
            throw listedAsFile();
        return before;
    }
    async #nothingToRemove(original) {
        return { kept: await countRows(this.#stored(original)), removed: 0 };
    }
    /** Checks a file as `scan` does, under the name of the original. */
    async #judge(file, doing) {
        const entry = { path: (0,byte_text/* byteText */.a)(this.#path), mode: '100644', id: this.#path };
        const contents = {
            prepare: () => Promise.resolve(),
            large: () => null,
            sizes: async () => [file.size],
            open: async () => ({ size: file.size, content: file.open() })
        };
        const result = await (0,check/* check */.z)({ head: [entry], base: null, tip: null, holds: async () => false, contents }, {
            settings: settings/* DEFAULT_SETTINGS */.a$,
            select: () => 'manifest',
            openDenylist: this.#denylist.open,
            agreed: agreements/* NO_AGREEMENTS */.yt,
            everyPlace: true,
            scope: 'all',
            shard: null,
            progress: ({ rows }) => this.#status.show((0,safe_text/* safe */.gB) `${this.#name}: ${(0,safe_text/* count */.U9)(rows)} rows ${doing}`),
            deadline: this.#deadline
        });
        return judged(result);
    }
    /** @param replacement null: the new file is made, but not written */
    async #rewrite(original, listed, replacement) {
        const tally = new rewrite/* Tally */.F();
        for await (const chunk of rewriteManifest(this.#stored(original), listed, tally)) {
            this.#deadline.watch.checkDeadline();
            await replacement?.write(chunk);
            chunk_pool/* ChunkPool */.E.release(chunk);
            this.#status.show((0,safe_text/* safe */.gB) `${this.#name}: ${(0,safe_text/* count */.U9)(tally.kept)} rows kept`);
        }
        return tally;
    }
    #stored(source) {
        const { limits } = settings/* DEFAULT_SETTINGS */.a$;
        return { path: (0,byte_text/* byteText */.a)(this.#path), source, limits, watch: this.#deadline.watch };
    }
}
/** Returns the result of a check. @throws GateError for any fault, since nothing is proven then */
function judged({ faults, manifests, decision }) {
    const fault = firstOf(faults);
    if (fault !== null)
        throw new errors/* GateError */.ue(fault.reason, fault.text);
    const [manifest] = manifests;
    if (manifest?.state !== 'checked')
        throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `the file was not checked; please report it`);
    if (manifest.format === 'pointer') {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a pointer to content stored elsewhere; fetch the content first`);
    }
    const listed = new ListedCells();
    let isListed = false;
    decision.listed.each(({ row, column, isFile }) => {
        listed.add(row, column);
        isListed ||= isFile;
    });
    return { format: manifest.format, rows: manifest.rows, listed, isListed };
}
/** Without some of its rows, the file would still have most of the listed content, but no list would have its digest. */
function listedAsFile() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `the file itself is on the denylist, not only rows of it; delete the file`);
}
function firstOf(faults) {
    const first = (0,errors/* foremost */.ig)(faults.map(({ reason }) => reason), null);
    return faults.find(({ reason }) => reason === first) ?? null;
}
/** @throws GateError unless the rewritten file is clean and has the expected number of rows */
function assertClean(before, after, { removedByReader }) {
    if (after.listed.size > 0) {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it contains a listed item outside of its rows; remove it by hand`);
    }
    // The remaining content may be read as another format, which counts rows differently.
    if (after.format === before.format && after.rows !== before.rows - removedByReader) {
        throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `internal count mismatch: the new file does not have the rows that it should have; please report it`);
    }
}
//# sourceMappingURL=cleaning.js.map
;// CONCATENATED MODULE: ./lib/command/clean.js
var clean_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var clean_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** `clean`: removes the listed rows from manifests, in place, and never shows them. */












const WARNING = (0,safe_text/* safe */.gB) `Files are repaired in place. Do not push a repaired file onto public history: the diff would publish exactly the rows
that were removed, and the old commit stays readable. Read docs/runbook.md first.`;
const DRY_RUN = (0,safe_text/* safe */.gB) `This is a dry run: nothing is written. The run without --dry-run also checks each repaired file again, and can still
refuse it.`;
/** Exit codes: all files are clean now (or would be), or at least one was refused. */
const CLEAN = 0;
const REFUSED = 2;
/** Cleans the files until the deadline, prints counts and returns the exit code. */
async function clean(args, environment, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { denylists, allowTypes, dryRun, paths } = parseOptions(args);
        const token = environment['DENYLIST_TOKEN'] || null;
        const deadline = clean_addDisposableResource(env_1, new lib_deadline/* Deadline */.B(settings/* DEFAULT_SETTINGS */.a$.limits.totalSeconds, stop), false);
        const { limits } = settings/* DEFAULT_SETTINGS */.a$;
        const { signal } = deadline;
        const proxy = (0,denylist_proxy/* proxySettings */.E)(environment);
        const denylist = clean_addDisposableResource(env_1, await (0,named_denylists/* namedDenylists */.p)(denylists, { allowTypes, token, limits, proxy, signal }), true);
        // Nothing can be proven without the denylist, so this fails once and not for each file.
        await denylist.open();
        (0,print/* print */.yy)(dryRun ? DRY_RUN : WARNING);
        let refused = 0;
        for (const [index, path] of paths.entries()) {
            const name = (0,safe_text/* quoted */.TL)((0,byte_text/* byteText */.a)(path), (0,safe_text/* safe */.gB) `file #${index + 1}`);
            const cleaning = new Cleaning(path, name, denylist, deadline);
            try {
                const { removed, kept } = await (dryRun ? cleaning.count() : cleaning.run());
                (0,print/* print */.yy)(dryRun
                    ? (0,safe_text/* safe */.gB) `${name}: rows to remove: ${(0,safe_text/* count */.U9)(removed)}, rows to keep: ${(0,safe_text/* count */.U9)(kept)}`
                    : (0,safe_text/* safe */.gB) `${name}: rows removed: ${(0,safe_text/* count */.U9)(removed)}, rows kept: ${(0,safe_text/* count */.U9)(kept)}`);
            }
            catch (error) {
                refused++;
                (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `${name}: refused, the file was not changed; ${refusal(error, stop, deadline)}`);
            }
        }
        return refused === 0 ? CLEAN : REFUSED;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = clean_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function parseOptions(args) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
        denylist: { type: 'string', multiple: true },
        'allow-type': { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' }
    });
    const denylists = (values.denylist ?? []).filter(named => named !== denylist_url/* BUILTIN */.s);
    if (denylists.length === 0) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `clean needs --denylist with the URL of a service or the path of a list file; the built-in list is used in addition`);
    }
    if (positionals.length === 0)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `clean needs FILE, the path of each file to repair`);
    const dryRun = values['dry-run'] === true;
    return { denylists, allowTypes: (0,allow_types/* allowedTypes */.q)(values['allow-type']), dryRun, paths: positionals };
}
function refusal(error, stop, { signal }) {
    if (stop.aborted)
        return (0,safe_text/* safe */.gB) `the run was stopped`;
    if (signal.aborted) {
        const { totalSeconds } = settings/* DEFAULT_SETTINGS */.a$.limits;
        return (0,safe_text/* safe */.gB) `manifest-too-large: the run took longer than ${totalSeconds} seconds; clean fewer files at once, or split them`;
    }
    const { reason, text } = (0,errors/* describe */.q0)(error);
    return (0,safe_text/* safe */.gB) `${reason}: ${text}`;
}
//# sourceMappingURL=clean.js.map

/***/ }),

/***/ 3425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Replacement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9661);
/**
 * A new file in the folder of the file that it will replace. It has a temporary name until it is complete, so that the
 * path always leads to the whole old file or the whole new one.
 */





class Replacement {
    path;
    #target;
    #file;
    #replaced = false;
    constructor(target, path, file) {
        this.#target = target;
        this.path = path;
        this.#file = file;
    }
    /** Creates the file and deletes those of killed runs. @throws GateError `usage` if the folder is not writable */
    static async beside(target) {
        const prefix = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.cleaning-`;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
        try {
            // If this deletes the file of a run that is still active, that run's rename fails and its original stays.
            for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
                if (isLeftover(name, prefix))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SUFFIX_BYTES).toString('hex'));
            return new Replacement(target, path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600));
        }
        catch (cause) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `cannot create a file in its folder; check the folder's permissions`, { cause });
        }
    }
    /** @throws GateError `internal` if writing fails, for example on a full disk */
    async write(chunk) {
        await attempt(() => this.#file.appendFile(chunk));
    }
    /**
     * Moves this file to the target.
     *
     * @param like the file whose mode and, if allowed, owner it gets; null: only its owner may read it
     */
    async replace(like) {
        await attempt(async () => {
            if (like !== null) {
                // Only the superuser may change the owner. The mode is set afterwards, since chown clears some of its bits.
                await this.#file.chown(Number(like.uid), Number(like.gid)).catch(() => undefined);
                await this.#file.chmod(Number(like.mode) & 0o7777);
            }
            await this.#file.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(this.path, this.#target);
            this.#replaced = true;
        });
        // Some systems cannot open folders. The new file is in place anyway.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#target)).catch(() => null);
        await folder?.sync().catch(() => undefined);
        await folder?.close();
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
        if (!this.#replaced)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { force: true });
    }
}
const SUFFIX_BYTES = 6;
function isLeftover(name, prefix) {
    return name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
}
async function attempt(step) {
    try {
        await step();
    }
    catch (cause) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('internal', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `the new version could not be written; check whether the disk is full`, {
            cause
        });
    }
}
//# sourceMappingURL=replacement.js.map

/***/ }),

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   Y: () => (/* binding */ RECORD_END)
/* harmony export */ });
/** Counts rows during a rewrite. */
class Tally {
    kept = 0;
    removed = 0;
    /** The removed rows as the format's reader counts them: lines where rows are lines. */
    removedByReader = 0;
    /** Whether only the counts are wanted, so that a rewrite of text need not copy what it keeps. */
    countsOnly;
    constructor(countsOnly = false) {
        this.countsOnly = countsOnly;
    }
}
/** Yielded at the end of a record in formats whose records are compressed one by one, so that each can be opened alone. */
const RECORD_END = new Uint8Array(0);
//# sourceMappingURL=rewrite.js.map

/***/ })

};
