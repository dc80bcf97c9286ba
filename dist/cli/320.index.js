export const id = 320;
export const ids = [320];
export const modules = {

/***/ 8553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/denylist/lookup.js
var lookup = __webpack_require__(4206);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/item/digest/digester.js
var digester = __webpack_require__(2785);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/service/list-file.js + 1 modules
var list_file = __webpack_require__(646);
;// CONCATENATED MODULE: ./lib/service/list-entries.js

/** Like `readListFile`, for a list that is in memory. */
async function parseListFile(bytes, name, allowed = new Set()) {
    const digests = [];
    const types = [];
    const content = await (0,list_file/* readListFile */.r)([bytes], name, allowed, {
        add(digest, type) {
            digests.push(Uint8Array.from(digest));
            types.push(type);
        },
        pause: async () => undefined
    });
    return { ...content, digests: Buffer.concat(digests), types };
}
//# sourceMappingURL=list-entries.js.map
;// CONCATENATED MODULE: ./lib/lists/withdrawn-list.js
/**
 * The project's own list, in the format of the reference service: models and datasets that were withdrawn because of
 * abuse material, each with its public source and date. A copy is listed only if it was withdrawn itself.
 *
 * Ids are in lower case, because every id is looked up that way (`item/reading/hub.ts`). Entries that may still lead to
 * the material are given as digests, since a public list must not be a directory.
 */
/** The date of the newest change. */
const WITHDRAWN_VERSION = '2026-11-26';
const WITHDRAWN_LIST = `
# LAION-5B and the datasets made from it. A report of the Stanford Internet Observatory of 2023-12-20 found links to
# abuse material in it (Thiel, "Identifying and Eliminating CSAM in Generative ML Training Data and Models"). LAION took
# down all datasets of LAION-5B and those derived from them: laion.ai/notes/laion-maintenance, 2023-12-19, and
# laion.ai/blog/relaion-5b, 2024-08-30, which replaces them with Re-LAION-5B. Its parts are listed in
# laion.ai/blog/laion-5b. Datasets that returned under their old id after filtering (such as the aesthetic subsets) are
# not listed here.

# The largest part, with the most matches in laion.ai/blog/relaion-5b; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en
# The second part, likewise; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi
# The third part, likewise; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang
# The parts with their tags, named in laion.ai/blog/laion-5b; the first shown as disabled since; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-joined
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-joined
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-joined
# Embeddings with the links that they were made from, named in laion.ai/blog/laion-5b; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-vit-l-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-vit-l-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-vit-l-14-embeddings
# As above; disabled: github.com/ryanwebster90/snip-dedup/issues/10, 2024-01-24
WITHDRAWN	huggingface.co/datasets/laion/laion2b-en-vit-h-14-embeddings
# Named in clip-retrieval's docs/laion5B_h14_back.md, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion2b-multi-vit-h-14-embeddings
# As above, withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion1b-nolang-vit-h-14-embeddings
# Disabled at its author's request: github.com/rom1504/clip-retrieval/issues/349, 2024-01-26
WITHDRAWN	huggingface.co/datasets/laion/laion5b-index
# Named in clip-retrieval's docs/laion5B_h14_back.md and shown as disabled since; withdrawn 2023-12-19
WITHDRAWN	huggingface.co/datasets/laion/laion5b-h14-index
# A copy that the hub itself disabled: its own page, which names Re-LAION-5B instead, after 2024-08-30
WITHDRAWN	huggingface.co/datasets/danielz01/laion-5b
# A copy that the hub itself disabled: its own page and its discussion 2, after 2024-08-30
WITHDRAWN	huggingface.co/datasets/cat-state/laion2b-en

# Download hosts of LAION-5B: the folders of its mirror, in the order of laion.ai/blog/laion-5b, whose links led there
# until 2023-12-19 (the whole, metadata, embeddings, those of each part, and the index).
WITHDRAWN	expr-sha256:7b5875f7972e6042d36647935aaba1141522569216a493fabdc8f224be0fc9aa
WITHDRAWN	expr-sha256:bd164bf69c227747f33f12b543ca81d6abc4bcc6573cd82f79aad05000d1aaed
WITHDRAWN	expr-sha256:a00d06f6b87ecf9489370fb7f092e41eeb12facb89dd072677012b0ab34d2238
WITHDRAWN	expr-sha256:b23dbad423912058b44767da7010fe025373beba88c046682a6df7b6865c896a
WITHDRAWN	expr-sha256:cda2dca89cae4af70dd9c424767688d8638044e81f20ee0d5c23805410b42cb6
WITHDRAWN	expr-sha256:6f942d393e1296a31410f22d31e428feabf50941a1fbd653b0b438fb5b4970f6
WITHDRAWN	expr-sha256:84237b8ec006c5dd644e357fee36328ba3dafcb7afabdf264f009c38e6025700

# Stable Diffusion 1.5, trained on LAION-5B. The report above asks that such models be withdrawn; Runway removed it from
# the hub on 2024-08-29, in its own words a planned deprecation (Associated Press, "Child abuse images removed from AI
# image-generator training source, researchers say", 2024-08-30; github.com/huggingface/diffusers/issues/9322).
WITHDRAWN	huggingface.co/runwayml/stable-diffusion-v1-5

# NudeNet's images, of which some 680 are abuse material: Canadian Centre for Child Protection, "Child sexual abuse and
# exploitation images identified in dataset used for developing AI moderation tools", October 2025. Gone from the archive
# that its README names by 2026-01-31: github.com/notAI-tech/NudeNet/issues/162.
WITHDRAWN	expr-sha256:2c45c3a873e7590aa89910f73f77d78c0c8fd5a16a84f4cdf9d18745c95ab86e
WITHDRAWN	expr-sha256:0b6fc84f4eab42dc5dcb93eef4e4460930212b09bc033c79565b7af7d8340b4b
`;
//# sourceMappingURL=withdrawn-list.js.map
;// CONCATENATED MODULE: ./lib/lists/builtin-list.js
/** The project's own list of withdrawn models and datasets, matched locally in addition to the service's lists. */







class BuiltinList {
    name = (0,safe_text/* safe */.gB) `withdrawn (built in)`;
    version = (0,safe_text/* safe */.gB) `${WITHDRAWN_VERSION}`;
    updated = new Date(WITHDRAWN_VERSION);
    #hashes;
    #prefixes;
    constructor(hashes, prefixes) {
        this.#hashes = hashes;
        this.#prefixes = new prefix_set/* PrefixSet */.$S(Uint32Array.from(prefixes).sort());
    }
    static async read() {
        const { digests, types, threatTypes } = await parseListFile(Buffer.from(WITHDRAWN_LIST), (0,safe_text/* safe */.gB) `of withdrawn models`);
        const hashes = new lookup/* FullHashTable */.OK();
        const prefixes = new Set();
        types.forEach((type, index) => {
            const offset = index * digester/* DIGEST_BYTES */.x;
            const meaning = { threatType: (0,threat_types/* threatType */.D9)(threatTypes[type] ?? ''), canary: false };
            hashes.add(digests.subarray(offset, offset + digester/* DIGEST_BYTES */.x), [meaning]);
            prefixes.add((0,prefix_set/* prefixAt */.oL)(digests, offset));
        });
        return new BuiltinList(hashes, prefixes);
    }
    get size() {
        return this.#hashes.size;
    }
    /** Returns true if the list has a digest with this prefix. */
    hasPrefix(prefix) {
        return this.#prefixes.has(prefix);
    }
    eachPrefix(found) {
        this.#prefixes.each(found);
    }
    /** Returns the details of the digest at `digests[offset, offset + 32)`; empty if it is not listed. */
    details(digests, offset) {
        return this.#hashes.get(digests, offset);
    }
}
/**
 * Adds the built-in list to a denylist.
 *
 * The service is not asked about prefixes that only the built-in list has, so it learns nothing more.
 */
function withBuiltin(denylist, builtin) {
    const { mode, lists, outdated, listEntries, parts, urlMd5 } = denylist;
    return {
        mode,
        lists,
        outdated,
        listEntries,
        ...(parts === undefined ? {} : { parts }),
        urlMd5,
        mayBeListed: prefix => builtin.hasPrefix(prefix) || denylist.mayBeListed(prefix),
        lookUp: async (prefixes) => {
            const asked = prefixes.filter(prefix => !builtin.hasPrefix(prefix) || denylist.mayBeListed(prefix));
            const { fullHashes, fault } = await denylist.lookUp(asked);
            return { fullHashes: merged(fullHashes, builtin), fault };
        }
    };
}
function merged(answered, builtin) {
    return {
        holdsPrefix: prefix => builtin.hasPrefix(prefix) || answered.holdsPrefix(prefix),
        get: (digests, offset) => [...answered.get(digests, offset), ...builtin.details(digests, offset)],
        ...(answered.parts === undefined ? {} : { parts: answered.parts })
    };
}
//# sourceMappingURL=builtin-list.js.map
// EXTERNAL MODULE: ./lib/denylist/self-test.js
var self_test = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/digest/prefixes.js + 5 modules
var prefixes = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/item/batch/batch.js
var batch_batch = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/item/reading/hash-expressions.js
var hash_expressions = __webpack_require__(9608);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/item/digest/match-id.js
/** Makes match ids: keyed names with which people except a match without quoting it (specification, section 8). */


/** Characters of a match id. */
const LENGTH = 16;
/** Returns the match id of an expression. */
function expressionId(expression, key) {
    const mac = (0,external_node_crypto_.createHmac)('sha256', key).update(expression).digest();
    let id = '';
    for (let bit = 0; id.length < LENGTH; bit += 5) {
        const pair = (mac.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31;
        id += 'abcdefghijklmnopqrstuvwxyz234567'.charAt(pair);
    }
    return id;
}
/** Returns the match id of a URL in which no reading finds a host. It is made from the text as written. */
function unparseableId(batch, index, key) {
    const { bytes, ends } = (0,batch_batch/* open */.ho)(batch);
    const text = bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
    return expressionId(Buffer.concat([Buffer.from('unparseable:'), text]), key);
}
//# sourceMappingURL=match-id.js.map
// EXTERNAL MODULE: ./lib/item/reading/readings.js + 5 modules
var readings = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/item/digest/sha256.js
var sha256 = __webpack_require__(8141);
;// CONCATENATED MODULE: ./lib/item/item-reader.js






class ItemReader {
    number = 0;
    #fingerprinter;
    #urls;
    #watch;
    #digest = Buffer.alloc(32);
    #digested = false;
    #parts = { reading: null, expression: () => undefined };
    #bytes = this.#digest;
    #start = 0;
    #end = 0;
    constructor(fingerprinter, { urlMd5 }, watch) {
        this.#watch = watch;
        this.#fingerprinter = fingerprinter;
        this.#urls = new readings/* UrlReader */.P(this, urlMd5);
    }
    /** Reads one item of a batch. Throws the run's reason once the run is over. */
    read(batch, item, parts) {
        const { bytes, ends, kinds } = (0,batch_batch/* open */.ho)(batch);
        const start = item === 0 ? 0 : ends[item - 1];
        const end = ends[item];
        this.#parts = parts;
        this.number = 0;
        this.#watch.worked(end - start);
        if (batch_batch/* KINDS */.GW[kinds[item]] !== 'url')
            (0,hash_expressions/* emitHash */.Im)(bytes, start, end, this);
        else if (!this.#urls.readPlain(bytes, start, end)) {
            this.#watch.worked((end - start) * prefixes/* READINGS_WORK */.y);
            this.#urls.readAll(bytes, start, end);
        }
    }
    reading(url) {
        this.#parts.reading?.(this.#fingerprinter.reading(url));
    }
    add(bytes, start, end) {
        this.#bytes = bytes;
        this.#start = start;
        this.#end = end;
        this.#digested = false;
        this.#parts.expression(this);
        this.number++;
    }
    get digest() {
        if (!this.#digested)
            (0,sha256/* sha256Into */.yM)(this.#bytes, this.#start, this.#end, this.#digest, 0);
        this.#digested = true;
        return this.#digest;
    }
    id(key) {
        return expressionId(this.#bytes.subarray(this.#start, this.#end), key);
    }
}
//# sourceMappingURL=item-reader.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/item/text/copy-bytes.js
var copy_bytes = __webpack_require__(6096);
// EXTERNAL MODULE: ./lib/item/digest/message-lanes.js
var message_lanes = __webpack_require__(4785);
// EXTERNAL MODULE: ./lib/item/digest/sha256-lanes.js
var sha256_lanes = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/wasm/wasm-engine.js
var wasm_engine = __webpack_require__(9173);
// EXTERNAL MODULE: ./lib/item/wasm/wasm.js
var wasm = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/item/screen/screen-memory.js
var screen_memory = __webpack_require__(6240);
;// CONCATENATED MODULE: ./lib/item/screen/screen-locals.js
/** The locals of the screen's kernel, and short names for what it is made of. */


// Locals. `run` takes the cells from `cell` to `stop`, and whether lists have MD5s of URLs. It writes to `RESULT` how far
// it came.
const [cell, stop, urlMd5] = [0, 1, 2];
/** The cell's bytes, and the byte at hand. */
const [start, end, size, at, kind] = [3, 4, 5, 6, 7];
const verdict = 8;
/** In a URL: where its host and the host's last label begin, where the host ends, the query, and a word begin. */
const [host, label, hostEnd, query, word, letters] = [9, 10, 11, 12, 13, 14];
/** The ends of the lists of the URL at hand. */
const [dots, hosts, paths, hashes] = [15, 16, 17, 18];
/** The ends of the three queues, of the prefixes, and of the expressions of hashes. */
const QUEUE_ENDS = [19, 20, 21];
const [prefix, texts] = [22, 23];
const [one, other, from, screen_locals_length] = [24, 25, 26, 27];
/** The ends of the queues for MD5, of the texts of MD5s, and of the URLs in lower case. */
const MD5_ENDS = [28, 29, 30];
const [md5Texts, lowered] = [31, 32];
/** Where the text first differs from its canonical form, 0 if nowhere; the canonical forms so far; the end of its paths. */
const [differs, screen_locals_forms, formPaths] = [33, 34, 35];
/** Where the path begins. */
const path = 36;
/** How the text has to be rewritten, 0 if not at all: see `REWRITTEN`. How many bytes that takes in addition. */
const [rewritten, extra] = [37, 38];
/** Where the path of the canonical form ends before the first letter that is not ASCII, and before its punctuation. */
const [screen_locals_short, shorter] = [39, 40];
/** Whether the host belongs to a service that finds URLs without a scheme; whether the query has escapes. */
const [service, escaped] = [41, 42];
/** The URL that another one wraps, and where it ends, in the canonical form of that one; 0 if there is none. */
const [wrapped, wrappedEnd] = [43, 44];
/** Where the value at hand of a query begins in the canonical form. */
const value = 45;
/** The URL among words, and where it ends; 0 if there is none. Where the words end that are read. */
const [found, foundEnd, limit] = [46, 47, 48];
const PARAMETERS = 3;
const NUMBERS = 46;
const [left, right] = [PARAMETERS + NUMBERS, PARAMETERS + NUMBERS + 1];
const constant = wasm/* i32 */.rT.constant;
const add = (local, number) => wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(local), constant(number));
const advance = (local, number) => (0,wasm/* set */.hZ)(local, add(local, number));
const isAt = (local, number) => wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(local), constant(number));
const between = (a, b) => wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(b), (0,wasm/* get */.Jt)(a));
const byteAt = (local, offset) => offset < 0 ? wasm/* i32 */.rT.loadByte(add(local, offset), 0) : wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(local), offset);
/** Marks the bytes from `first` on, `count` of them. */
function isIn(vector, first, count) {
    return wasm/* v128 */.iL.lessBytes(wasm/* v128 */.iL.addBytes((0,wasm/* get */.Jt)(vector), (0,message_lanes/* bytesOf */.$$)(256 - first)), (0,message_lanes/* bytesOf */.$$)(count));
}
function isAlphanumeric(vector) {
    const lower = wasm/* v128 */.iL.lessBytes(wasm/* v128 */.iL.addBytes(wasm/* v128 */.iL.or((0,wasm/* get */.Jt)(vector), (0,message_lanes/* bytesOf */.$$)(0x20)), (0,message_lanes/* bytesOf */.$$)(256 - 0x61)), (0,message_lanes/* bytesOf */.$$)(26));
    return wasm/* v128 */.iL.or(isIn(vector, 0x30, 10), lower);
}
/** Copies the bytes from `from` to `stop` to `at` on, in lower case. It writes up to fifteen bytes more. */
function copyLowered(stop) {
    const lower = wasm/* v128 */.iL.and(isIn(left, 0x41, 26), (0,message_lanes/* bytesOf */.$$)(0x20));
    return (0,wasm/* loop */.HW)(more => [
        (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(from), 0)),
        wasm/* v128 */.iL.store((0,wasm/* get */.Jt)(at), 0, wasm/* v128 */.iL.or((0,wasm/* get */.Jt)(left), lower)),
        advance(from, 16),
        advance(at, 16),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(stop)), more)
    ]);
}
/** Writes the byte in `kind` to `at`, and goes on to the one after `from`. */
function copyByte() {
    return [wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, (0,wasm/* get */.Jt)(kind)), advance(at, 1), advance(from, 1)];
}
/** Returns up to four characters as one number, as they are loaded. */
function wordOf(text) {
    const bytes = Buffer.alloc(4);
    bytes.set(Buffer.from(text).subarray(0, 4));
    return bytes.readInt32LE();
}
//# sourceMappingURL=screen-locals.js.map
;// CONCATENATED MODULE: ./lib/item/screen/filter-kernel.js
/** Finds the items that may be listed, in WebAssembly. Hot path: most prefixes are in no list. */



// Locals. `run` takes the cells from `cell` to `stop`, whose prefixes are known. It lists those that are not done, and
// writes to `RESULT` the end of that list and the number of items in the others.
const [filter_kernel_cell, filter_kernel_stop] = [0, 1];
const [number, filter_kernel_verdict, filter_kernel_prefix, filter_kernel_end, remaining, passed, bit] = [2, 3, 4, 5, 6, 7, 8];
/** Returns the module of the kernel. */
function filterModule() {
    return (0,wasm/* moduleOf */.cD)({ parameters: 2, numbers: 7, vectors: 0, pages: screen_memory/* PAGES */.Nb }, [
        (0,wasm/* set */.hZ)(remaining, constant(screen_memory/* REMAINING */.l9)),
        (0,wasm/* set */.hZ)(filter_kernel_prefix, constant(screen_memory/* PREFIXES */.V4)),
        (0,wasm/* set */.hZ)(number, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(filter_kernel_cell), constant(screen_memory/* CELL_LIST */.Gf)), 3)),
        (0,wasm/* set */.hZ)(filter_kernel_stop, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(filter_kernel_stop), constant(screen_memory/* CELL_LIST */.Gf)), 3)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(number), (0,wasm/* get */.Jt)(filter_kernel_stop)), ended),
            (0,wasm/* set */.hZ)(filter_kernel_verdict, wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(number), screen_memory/* VERDICTS */.bk)),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(filter_kernel_verdict), constant(screen_memory/* NOTHING */.K$)), readCell()),
            (0,wasm/* set */.hZ)(number, add(number, 1)),
            (0,wasm/* jump */.lA)(next)
        ])),
        wasm/* i32 */.rT.store(constant(screen_memory/* RESULT */.Mr), 0, (0,wasm/* get */.Jt)(remaining)),
        wasm/* i32 */.rT.store(constant(screen_memory/* RESULT */.Mr), 4, (0,wasm/* get */.Jt)(passed))
    ]);
}
function readCell() {
    return (0,wasm/* block */.om)(done => [
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(filter_kernel_verdict), constant(screen_memory/* ITEM */.Uo)), [
            (0,wasm/* set */.hZ)(filter_kernel_end, wasm/* i32 */.rT.add(constant(screen_memory/* PREFIXES */.V4), wasm/* i32 */.rT.shiftLeft(wasm/* i32 */.rT.load(wasm/* i32 */.rT.shiftLeft((0,wasm/* get */.Jt)(number), 2), screen_memory/* PREFIX_ENDS */.K8), 2))),
            (0,wasm/* block */.om)(found => [
                (0,wasm/* loop */.HW)(more => [
                    (0,wasm/* set */.hZ)(bit, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(filter_kernel_prefix), 0), 32 - screen_memory/* LISTED_BITS */.FY)),
                    (0,wasm/* when */.z7)(isMarked(screen_memory/* LISTED */.CQ), [
                        (0,wasm/* set */.hZ)(bit, wasm/* i32 */.rT.and(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(filter_kernel_prefix), 0), constant(2 ** screen_memory/* LISTED_BITS */.FY - 1))),
                        (0,wasm/* jumpIf */.mD)(isMarked(screen_memory/* LISTED_LOWER */.o4), found)
                    ]),
                    (0,wasm/* set */.hZ)(filter_kernel_prefix, add(filter_kernel_prefix, 4)),
                    (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(filter_kernel_prefix), (0,wasm/* get */.Jt)(filter_kernel_end)), more)
                ]),
                (0,wasm/* set */.hZ)(passed, add(passed, 1)),
                (0,wasm/* jump */.lA)(done)
            ]),
            (0,wasm/* set */.hZ)(filter_kernel_prefix, (0,wasm/* get */.Jt)(filter_kernel_end))
        ]),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(remaining), 0, (0,wasm/* get */.Jt)(number)),
        (0,wasm/* set */.hZ)(remaining, add(remaining, 4))
    ]);
}
/** Returns the bit of number `bit` in a table. */
function isMarked(table) {
    const byte = wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(bit), 3), table);
    return wasm/* i32 */.rT.and(wasm/* i32 */.rT.shiftRightBy(byte, wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(bit), constant(7))), constant(1));
}
//# sourceMappingURL=filter-kernel.js.map
;// CONCATENATED MODULE: ./lib/item/screen/md5-kernel.js
/**
 * MD5 (RFC 1321) of four short messages at a time in WebAssembly, one per lane of 128-bit vectors. It reads the messages
 * in place, pads them itself, and writes each digest in hex.
 */



// Locals. `run` takes the queue from `entry` to `stop`, in whole groups of four, and the blocks per message. An entry has
// where its message begins, its length, and where its 32 hex digits go.
const [entry, md5_kernel_stop, blocks, md5_kernel_left, offset] = [0, 1, 2, 3, 4];
const W = (0,message_lanes/* locals */.Hd)(13, 16);
const S = (0,message_lanes/* locals */.Hd)(29, 4);
const SAVED = (0,message_lanes/* locals */.Hd)(33, 4);
const HALVES = (0,message_lanes/* locals */.Hd)(41, 4);
const [mixed, hex] = [45, 46];
const MESSAGE = {
    ...{ entry, blocks, left: md5_kernel_left, offset, starts: (0,message_lanes/* locals */.Hd)(5, 4), masks: (0,message_lanes/* locals */.Hd)(9, 4) },
    ...{ words: W, pieces: (0,message_lanes/* locals */.Hd)(37, 4), halves: HALVES, bits: 47 }
};
const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
const SHIFTS = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21]
];
const lanes = [0, 1, 2, 3];
const ZERO = wasm/* i32 */.rT.constant(0);
/** Returns the module of the kernel. */
function md5Module() {
    const body = (0,wasm/* repeat */.ux)([begin(), (0,wasm/* repeat */.ux)(block(), wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(md5_kernel_left), ZERO)), lanes.map(writeHex), next()], wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(entry), (0,wasm/* get */.Jt)(md5_kernel_stop)));
    return (0,wasm/* moduleOf */.cD)({ parameters: 3, numbers: 10, vectors: 35, pages: screen_memory/* PAGES */.Nb }, body);
}
/** Sets the state before the first block of four messages. */
function begin() {
    return (0,message_lanes/* beginMessages */.yr)(MESSAGE, S.map((local, i) => (0,wasm/* set */.hZ)(local, wasm/* v128 */.iL.splat(wasm/* i32 */.rT.constant(INITIAL[i] ?? 0)))));
}
function next() {
    return (0,wasm/* set */.hZ)(entry, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(entry), wasm/* i32 */.rT.constant(message_lanes/* LANES */.Ci * screen_memory/* ENTRY */.Py)));
}
/** Hashes one block of each of the four messages (section 3.4). */
function block() {
    return [
        (0,message_lanes/* beginBlock */.JL)(MESSAGE),
        lanes.map(q => (0,message_lanes/* loadQuarter */.rO)(MESSAGE, q, WORDS)),
        (0,message_lanes/* addLength */.ug)(MESSAGE, W[14] ?? 0),
        S.map((local, i) => (0,wasm/* set */.hZ)(SAVED[i] ?? 0, (0,wasm/* get */.Jt)(local))),
        Array.from({ length: 64 }, (_, step) => round(step)),
        S.map((local, i) => (0,wasm/* set */.hZ)(local, wasm/* v128 */.iL.add((0,wasm/* get */.Jt)(local), (0,wasm/* get */.Jt)(SAVED[i] ?? 0)))),
        (0,message_lanes/* endBlock */.f8)(MESSAGE)
    ];
}
/** The first words of two vectors, then their second words. */
const WORDS = [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23];
/** Does step `step` of 64. It rotates the names of the four variables instead of moving their values. */
function round(step) {
    const local = (name) => S[(name - step + 64) % 4] ?? 0;
    const [b, c, d] = [(0,wasm/* get */.Jt)(local(1)), (0,wasm/* get */.Jt)(local(2)), (0,wasm/* get */.Jt)(local(3))];
    const group = Math.floor(step / 16);
    const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][group] ?? 0;
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0;
    const shift = SHIFTS[group]?.[step % 4] ?? 0;
    const added = wasm/* v128 */.iL.add(wasm/* v128 */.iL.add((0,wasm/* get */.Jt)(W[word % 16] ?? 0), wasm/* v128 */.iL.splat(wasm/* i32 */.rT.constant(constant))), mix(group, b, c, d));
    return [
        (0,wasm/* set */.hZ)(mixed, wasm/* v128 */.iL.add((0,wasm/* get */.Jt)(local(0)), added)),
        (0,wasm/* set */.hZ)(local(0), wasm/* v128 */.iL.add(b, wasm/* v128 */.iL.or(wasm/* v128 */.iL.shiftLeft((0,wasm/* get */.Jt)(mixed), shift), wasm/* v128 */.iL.shiftRight((0,wasm/* get */.Jt)(mixed), 32 - shift))))
    ];
}
/** The functions F, G, H and I of section 3.4. */
function mix(group, b, c, d) {
    switch (group) {
        case 0:
            return wasm/* v128 */.iL.xor(d, wasm/* v128 */.iL.and(b, wasm/* v128 */.iL.xor(c, d)));
        case 1:
            return wasm/* v128 */.iL.xor(c, wasm/* v128 */.iL.and(d, wasm/* v128 */.iL.xor(b, c)));
        case 2:
            return wasm/* v128 */.iL.xor(b, wasm/* v128 */.iL.xor(c, d));
        default:
            return wasm/* v128 */.iL.xor(c, wasm/* v128 */.iL.or(b, wasm/* v128 */.iL.xor(d, (0,message_lanes/* bytesOf */.$$)(255))));
    }
}
/** Writes the digest of a lane in hex. */
function writeHex(lane) {
    const words = S.map(local => wasm/* v128 */.iL.lane((0,wasm/* get */.Jt)(local), lane));
    const digest = words.reduce((all, word, i) => (i === 0 ? all : wasm/* v128 */.iL.withLane(all, i, word)), wasm/* v128 */.iL.splat(words[0] ?? ZERO));
    const digits = (values) => wasm/* v128 */.iL.swizzle(wasm/* v128 */.iL.constant([...Buffer.from('0123456789abcdef')]), values);
    const pairs = Array.from({ length: 16 }, (_, i) => (i >> 1) + (i % 2) * 16);
    const [high = 0, low = 0] = HALVES;
    const target = wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(entry), lane * screen_memory/* ENTRY */.Py + 8);
    return [
        (0,wasm/* set */.hZ)(hex, digest),
        (0,wasm/* set */.hZ)(high, digits(wasm/* v128 */.iL.shiftRightBytes((0,wasm/* get */.Jt)(hex), 4))),
        (0,wasm/* set */.hZ)(low, digits(wasm/* v128 */.iL.and((0,wasm/* get */.Jt)(hex), (0,message_lanes/* bytesOf */.$$)(15)))),
        wasm/* v128 */.iL.store(target, 0, wasm/* v128 */.iL.shuffle((0,wasm/* get */.Jt)(high), (0,wasm/* get */.Jt)(low), pairs)),
        wasm/* v128 */.iL.store(target, 16, wasm/* v128 */.iL.shuffle((0,wasm/* get */.Jt)(high), (0,wasm/* get */.Jt)(low), pairs.map(byte => byte + 8)))
    ];
}
//# sourceMappingURL=md5-kernel.js.map
// EXTERNAL MODULE: ./lib/item/text/data-address.js
var data_address = __webpack_require__(8670);
;// CONCATENATED MODULE: ./lib/item/screen/screen-embedded.js
/** Finds cells that JavaScript reads as more than text, in the kernels that split text into cells. */





/** Jumps if the cell from `start` to `stop` may be a `data:` URL, like `mayBeAddress` in `data-address.ts`. */
function jumpIfAddress(start, stop, to) {
    const first = byteAt(start, 0);
    const all = (1 << data_address/* ADDRESS_BYTES */.n) - 1;
    const isShort = wasm/* i32 */.rT.less(between(start, stop), constant(data_address/* ADDRESS_BYTES */.n));
    const inside = wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.shiftLeftBy(constant(1), between(start, stop)), constant(1));
    const controls = wasm/* v128 */.iL.bitmask(wasm/* v128 */.iL.lessBytes(wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(start), 0), (0,message_lanes/* bytesOf */.$$)(0x20)));
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(first, constant(0x21)), to),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.or(first, constant(0x20)), constant(0x64)), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(start, data_address/* ADDRESS_BYTES */.n - 1), constant(ascii/* COLON */.oH)), to),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(controls, wasm/* i32 */.rT.select(isShort, inside, constant(all))), to)
        ])
    ];
}
/**
 * Jumps if the cell from `start` to `stop`, which begins with a quote, may be JSON that means more than its text, like
 * `readEmbeddedJson`: it has escapes, contexts, links to itself, or addresses of pages, which have a slash.
 *
 * @param at a number that is overwritten
 * @param piece a vector that is overwritten
 */
function jumpIfJson(start, stop, at, piece, to) {
    const same = (char) => wasm/* v128 */.iL.equalBytes((0,wasm/* get */.Jt)(piece), (0,message_lanes/* bytesOf */.$$)(char));
    const isSelf = wasm/* v128 */.iL.and(same(ascii/* QUOTE */.jA), wasm/* v128 */.iL.equalBytes(wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), 1), (0,message_lanes/* bytesOf */.$$)(0x73)));
    return [
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* loop */.HW)(again => [
            (0,wasm/* set */.hZ)(piece, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), 0)),
            // A few bytes after the cell are checked too: if one of them matches, JavaScript reads the cell.
            (0,wasm/* jumpIf */.mD)(wasm/* v128 */.iL.anyTrue(wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(ascii/* BACKSLASH */.r_), same(ascii.AT)), wasm/* v128 */.iL.or(same(ascii/* SLASH */.o), isSelf))), to),
            advance(at, 16),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(stop)), again)
        ])
    ];
}
//# sourceMappingURL=screen-embedded.js.map
;// CONCATENATED MODULE: ./lib/item/screen/row-kernel.js
/**
 * Splits rows of delimited text, or lines, into cells in WebAssembly, sixteen bytes at a time. Hot path. It stops before
 * a row that is not simple (stray quotes, markup, embedded JSON) or not complete, which JavaScript then reads.
 */





// Locals. `run` takes the text, the end of the cells so far, the line of the first row, the delimiter, and what the text
// is: 0 for lines, which have neither columns nor quotes, 1 for a table, 2 for one in which no cell is quoted.
const [row_kernel_at, row_kernel_end, row_kernel_cell, line, delimiter, table] = [0, 1, 2, 3, 4, 5];
/** Where the current row begins, in the text and in the list of cells; the current line and column. */
const [row, rowCell, here, column] = [6, 7, 8, 9];
/** The current cell, the line on which it begins, where its text ends, where the search is, and the byte found. */
const [row_kernel_start, startLine, row_kernel_stop, row_kernel_found, row_kernel_byte, mask] = [10, 11, 12, 13, 14, 15];
/** `DOUBLED` if there are doubled quotes in the cell. */
const doubled = 16;
const [piece, isDelimiter, ended, quotes, marks, returns] = [17, 18, 19, 20, 21, 22];
/** Returns the module of the kernel. */
function rowModule() {
    const splat = (local, char) => (0,wasm/* set */.hZ)(local, wasm/* v128 */.iL.splatByte(constant(char)));
    return (0,wasm/* moduleOf */.cD)({ parameters: 6, numbers: 11, vectors: 6, pages: screen_memory/* PAGES */.Nb }, [
        (0,wasm/* set */.hZ)(isDelimiter, wasm/* v128 */.iL.splatByte((0,wasm/* get */.Jt)(delimiter))),
        splat(ended, ascii.LF),
        splat(returns, ascii.CR),
        // In lines the others have no meaning.
        splat(quotes, ascii.LF),
        splat(marks, ascii.LF),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(table), [splat(quotes, ascii/* QUOTE */.jA), splat(marks, ascii/* LESS */.ae)]),
        (0,wasm/* block */.om)(out => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* set */.hZ)(row, (0,wasm/* get */.Jt)(row_kernel_at)),
            (0,wasm/* set */.hZ)(rowCell, (0,wasm/* get */.Jt)(row_kernel_cell)),
            (0,wasm/* set */.hZ)(here, (0,wasm/* get */.Jt)(line)),
            (0,wasm/* set */.hZ)(column, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(table), constant(1), constant(0))),
            (0,wasm/* block */.om)(left => [readRow(left), (0,wasm/* set */.hZ)(line, add(here, 1)), (0,wasm/* jump */.lA)(next)]),
            (0,wasm/* set */.hZ)(row_kernel_at, (0,wasm/* get */.Jt)(row)),
            (0,wasm/* set */.hZ)(row_kernel_cell, (0,wasm/* get */.Jt)(rowCell)),
            (0,wasm/* jump */.lA)(out)
        ])),
        [row_kernel_at, row_kernel_cell, line].map((local, number) => wasm/* i32 */.rT.store(constant(screen_memory/* RESULT */.Mr), number * 4, (0,wasm/* get */.Jt)(local)))
    ]);
}
/** Reads the row at `at`, up to the next one. Jumps to `left` if JavaScript has to read it. */
function readRow(left) {
    return (0,wasm/* block */.om)(rowEnd => (0,wasm/* loop */.HW)(next => [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_at), (0,wasm/* get */.Jt)(row_kernel_end)), left),
        (0,wasm/* set */.hZ)(startLine, (0,wasm/* get */.Jt)(here)),
        (0,wasm/* set */.hZ)(row_kernel_start, (0,wasm/* get */.Jt)(row_kernel_at)),
        (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(row_kernel_at, 0)),
        (0,wasm/* set */.hZ)(doubled, constant(0)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and(isAt(table, 1), isAt(row_kernel_byte, ascii/* QUOTE */.jA)), readQuoted(left), [
            (0,wasm/* set */.hZ)(row_kernel_found, (0,wasm/* get */.Jt)(row_kernel_at)),
            findSpecial(left),
            (0,wasm/* set */.hZ)(row_kernel_stop, (0,wasm/* get */.Jt)(row_kernel_found)),
            (0,wasm/* set */.hZ)(row_kernel_at, (0,wasm/* get */.Jt)(row_kernel_found))
        ]),
        addCell(left),
        // `at` is after the cell.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_at), (0,wasm/* get */.Jt)(row_kernel_end)), left),
        (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(row_kernel_at, 0)),
        (0,wasm/* set */.hZ)(row_kernel_at, add(row_kernel_at, 1)),
        (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii.LF), rowEnd),
        (0,wasm/* when */.z7)(isAt(row_kernel_byte, ascii.CR), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_at), (0,wasm/* get */.Jt)(row_kernel_end)), left),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(row_kernel_at, 0), constant(ascii.LF)), left),
            (0,wasm/* set */.hZ)(row_kernel_at, add(row_kernel_at, 1)),
            (0,wasm/* jump */.lA)(rowEnd)
        ]),
        // A stray quote, or markup.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(row_kernel_byte), (0,wasm/* get */.Jt)(delimiter)), left),
        (0,wasm/* set */.hZ)(column, add(column, 1)),
        (0,wasm/* jump */.lA)(next)
    ]));
}
/** Moves `found` to the next byte with a meaning. Jumps to `left` if there is none. */
function findSpecial(left) {
    const same = (local) => wasm/* v128 */.iL.equalBytes((0,wasm/* get */.Jt)(piece), (0,wasm/* get */.Jt)(local));
    return [
        (0,wasm/* loop */.HW)(again => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_found), (0,wasm/* get */.Jt)(row_kernel_end)), left),
            (0,wasm/* set */.hZ)(piece, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(row_kernel_found), 0)),
            (0,wasm/* set */.hZ)(mask, wasm/* v128 */.iL.bitmask(wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(isDelimiter), same(ended)), wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(quotes), same(marks)), same(returns))))),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(mask)), [(0,wasm/* set */.hZ)(row_kernel_found, add(row_kernel_found, 16)), (0,wasm/* jump */.lA)(again)])
        ]),
        (0,wasm/* set */.hZ)(row_kernel_found, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(row_kernel_found), wasm/* i32 */.rT.trailingZeros((0,wasm/* get */.Jt)(mask)))),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_found), (0,wasm/* get */.Jt)(row_kernel_end)), left)
    ];
}
/** Reads a cell with a quote at its beginning and one at its end. Quotes between are doubled. */
function readQuoted(left) {
    return [
        (0,wasm/* set */.hZ)(row_kernel_start, add(row_kernel_at, 1)),
        (0,wasm/* set */.hZ)(row_kernel_found, (0,wasm/* get */.Jt)(row_kernel_start)),
        (0,wasm/* block */.om)(closed => (0,wasm/* loop */.HW)(more => [
            findSpecial(left),
            (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(row_kernel_found, 0)),
            (0,wasm/* when */.z7)(isAt(row_kernel_byte, ascii/* QUOTE */.jA), [
                (0,wasm/* set */.hZ)(row_kernel_found, add(row_kernel_found, 1)),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_found), (0,wasm/* get */.Jt)(row_kernel_end)), left),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(row_kernel_found, 0), constant(ascii/* QUOTE */.jA)), closed),
                (0,wasm/* set */.hZ)(row_kernel_found, add(row_kernel_found, 1)),
                (0,wasm/* set */.hZ)(doubled, constant(screen_memory/* DOUBLED */._m)),
                (0,wasm/* jump */.lA)(more)
            ]),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* LESS */.ae), left),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii.CR), left),
            (0,wasm/* when */.z7)(isAt(row_kernel_byte, ascii.LF), (0,wasm/* set */.hZ)(here, add(here, 1))),
            (0,wasm/* set */.hZ)(row_kernel_found, add(row_kernel_found, 1)),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.loadByte(add(row_kernel_found, -2), 0), constant(ascii/* BACKSLASH */.r_)), left),
        (0,wasm/* set */.hZ)(row_kernel_stop, add(row_kernel_found, -1)),
        (0,wasm/* set */.hZ)(row_kernel_at, (0,wasm/* get */.Jt)(row_kernel_found)),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(doubled), checkDoubled(left))
    ];
}
/** Checks that a cell with doubled quotes is no JSON, and that it does not begin like base64 or hex, where its length matters. */
function checkDoubled(left) {
    return [(0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.loadByte(byteAt(row_kernel_start, 0), screen_memory/* FIRST_TABLE */.MU), left), jumpIfJson(row_kernel_start, row_kernel_stop, row_kernel_found, piece, left)];
}
/** Adds the cell from `start` to `stop`, if it is not empty. */
function addCell(left) {
    const number = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(row_kernel_cell), constant(screen_memory/* CELL_LIST */.Gf)), 1);
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(row_kernel_start), (0,wasm/* get */.Jt)(row_kernel_stop)), [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_cell), constant(screen_memory/* CELL_LIST */.Gf + screen_memory/* CELLS */.MW * 8)), left),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(table), [
            (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(row_kernel_start, 0)),
            // JSON, or a page in a `data:` URL.
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* OPEN_BRACE */.Hv), left),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* OPEN_BRACKET */.WL), left),
            jumpIfAddress(row_kernel_start, row_kernel_stop, left)
        ]),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(row_kernel_cell), 0, (0,wasm/* get */.Jt)(row_kernel_start)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(row_kernel_cell), 4, (0,wasm/* get */.Jt)(row_kernel_stop)),
        wasm/* i32 */.rT.store(number, screen_memory/* ROWS */.Ir, (0,wasm/* get */.Jt)(startLine)),
        wasm/* i32 */.rT.store(number, screen_memory/* COLUMNS */.cZ, (0,wasm/* get */.Jt)(column)),
        wasm/* i32 */.rT.storeByte(wasm/* i32 */.rT.shiftRight(number, 2), screen_memory/* FLAGS */.Wg, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(doubled), wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(table), constant(screen_memory/* LINES */.Qx), constant(0)))),
        (0,wasm/* set */.hZ)(row_kernel_cell, add(row_kernel_cell, 8))
    ]);
}
//# sourceMappingURL=row-kernel.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-queues.js
/** Queues expressions, and texts for MD5, in the screen's kernel. */



/** Queues the expression from `one` to `other`. */
function emit() {
    return [(0,wasm/* set */.hZ)(screen_locals_length, between(one, other)), push(QUEUE_ENDS, (0,wasm/* get */.Jt)(prefix)), advance(prefix, 4)];
}
/** Queues the `length` bytes at `one` among those of as many blocks: nine bytes of the blocks are not the message's. */
function push(queues, target) {
    const onto = (queue) => [
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(queue), 0, (0,wasm/* get */.Jt)(one)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(queue), 4, (0,wasm/* get */.Jt)(screen_locals_length)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(queue), 8, target),
        advance(queue, screen_memory/* ENTRY */.Py)
    ];
    const [short = 0, middle = 0, long = 0] = queues;
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(screen_locals_length), constant(56)), onto(short), (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(screen_locals_length), constant(120)), onto(middle), onto(long)));
}
/** Queues the MD5 of the text from `one` to `other`, and its expression. */
function emitMd5() {
    const mark = 'url-md5:';
    return [
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(md5Texts), 0, constant(wordOf(mark))),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(md5Texts), 4, constant(wordOf(mark.slice(4)))),
        (0,wasm/* set */.hZ)(screen_locals_length, between(one, other)),
        push(MD5_ENDS, add(md5Texts, mark.length)),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(md5Texts)),
        (0,wasm/* set */.hZ)(screen_locals_length, constant(mark.length + 32)),
        push(QUEUE_ENDS, (0,wasm/* get */.Jt)(prefix)),
        advance(prefix, 4),
        advance(md5Texts, screen_memory/* MD5_BYTES */.De)
    ];
}
/** Runs `body` for each number of a list that is not empty. */
function each(local, list, end, body) {
    return [
        (0,wasm/* set */.hZ)(local, constant(list)),
        (0,wasm/* loop */.HW)(again => [body, advance(local, 4), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(local), (0,wasm/* get */.Jt)(end)), again)])
    ];
}
//# sourceMappingURL=screen-queues.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-hash.js
/** Reads hashes in hex, in the screen's kernel. */





/** Reads an MD5 or a SHA-1 in hex, in lower case, that is the whole cell. */
function wholeHash(notHash, done) {
    const md5 = isAt(size, 32);
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(wasm/* i32 */.rT.or(md5, isAt(size, 40))), notHash),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(start, 0)), notHash),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(start, 16)), notHash),
        (0,wasm/* when */.z7)(md5, (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isNoBase32(start)), done), [
            (0,wasm/* set */.hZ)(at, add(start, 24)),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(at, 0)), notHash)
        ]),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(start)),
        emitHash(),
        (0,wasm/* set */.hZ)(verdict, constant(screen_memory/* ITEM */.Uo)),
        (0,wasm/* jump */.lA)(done)
    ];
}
/** Queues the expression of the hash at `from`, of `size` digits: 32 for an MD5, else a SHA-1. */
function emitHash() {
    const copy = (offset, to) => wasm/* v128 */.iL.store((0,wasm/* get */.Jt)(one), to, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(from), offset));
    return [
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(texts)),
        (0,wasm/* when */.z7)(isAt(size, 40), [
            wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(one), 0, constant(wordOf('sha1'))),
            wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(one), 4, constant(0x3a)),
            copy(0, 5),
            copy(16, 21),
            copy(24, 29),
            (0,wasm/* set */.hZ)(other, add(one, 45))
        ], [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(one), 0, constant(wordOf('md5:'))), copy(0, 4), copy(16, 20), (0,wasm/* set */.hZ)(other, add(one, 36))]),
        advance(texts, screen_memory/* HASH_BYTES */.FA),
        emit()
    ];
}
/** Checks sixteen bytes for hex digits in lower case. */
function isHex(local, offset) {
    return [(0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(local), offset)), wasm/* v128 */.iL.allTrue(wasm/* v128 */.iL.or(isIn(left, 0x30, 10), isIn(left, 0x61, 6)))];
}
/** Checks that 32 hex digits have one that base32 has not, so that they are no SHA-1. */
function isNoBase32(local) {
    const found = (vector) => wasm/* v128 */.iL.or(isIn(vector, 0x30, 2), isIn(vector, 0x38, 2));
    return [
        (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(local), 0)),
        (0,wasm/* set */.hZ)(right, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(local), 16)),
        wasm/* v128 */.iL.anyTrue(wasm/* v128 */.iL.or(found(left), found(right)))
    ];
}
/** Lists the word from `word` to `one`, of at least `SHORTEST_WORD` letters, if it is an MD5. */
function readWord(done) {
    const isAfterEscape = wasm/* i32 */.rT.equal(byteAt(word, -1), constant(ascii/* PERCENT */.IQ));
    // The two digits in front of it may name its folder.
    const mayBeInFolder = wasm/* i32 */.rT.equal(byteAt(word, -1), constant(ascii/* SLASH */.o));
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(between(word, one), constant(LONG_WORD)), (0,wasm/* jumpIf */.mD)(mayBeInFolder, done), [
        // The digits of an escape are no part of it.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.equal(between(word, one), constant(LONG_WORD + 2)), isAfterEscape), advance(word, 2)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(between(word, one), constant(LONG_WORD)), done),
        (0,wasm/* jumpIf */.mD)(isAt(hashes, screen_memory/* HASH_LIST */.IW + screen_memory/* HASHES */.T$ * 4), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(word, 0)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(word, 16)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isNoBase32(word)), done),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(hashes), 0, (0,wasm/* get */.Jt)(word)),
        advance(hashes, 4)
    ]);
}
/** Letters of a host's label or of a word that may be a hash. */
const LONG_WORD = 32;
//# sourceMappingURL=screen-hash.js.map
// EXTERNAL MODULE: ./lib/item/screen/screen-limits.js
var screen_limits = __webpack_require__(2303);
// EXTERNAL MODULE: ./lib/item/find/url-finder.js
var url_finder = __webpack_require__(6127);
// EXTERNAL MODULE: ./lib/item/reading/hashes.js
var reading_hashes = __webpack_require__(9210);
// EXTERNAL MODULE: ./lib/item/reading/known-hosts.js
var known_hosts = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/item/reading/encoded-start.js
var encoded_start = __webpack_require__(5867);
// EXTERNAL MODULE: ./lib/item/reading/twofold.js
var twofold = __webpack_require__(5797);
;// CONCATENATED MODULE: ./lib/item/screen/screen-tables.js
/** The tables of the screen's kernel: what bytes mean in a cell and in a URL. If in doubt, a cell has to be scanned. */




/** At the beginning of a cell: a letter of base64 or hex, a mark before hex, a blank. At its end: a blank. */
const EDGE = { encoded: 1, mark: 2, blank: 3 };
/** In a host. Anything else, 0, ends it. */
const HOST = { letter: 1, capital: 2, dot: 3, hyphen: 4 };
/** In a path or query. A letter or digit is 0. A URL may end in one up to `equals`. */
const PATH = {
    plus: 1,
    hyphen: 2,
    slash: 3,
    equals: 4,
    underscore: 5,
    mark: 6,
    dollar: 7,
    question: 8,
    ampersand: 9,
    dot: 10,
    percent: 11,
    hash: 12,
    /** The first byte of a letter of two bytes, and of three. */
    two: 13,
    three: 14,
    other: 15
};
/**
 * Two characters: the beginning of a URL or JSON in base64, what follows that, the same in hex, and the digits of an
 * escape that the canonical form keeps, writes in upper case, or decodes.
 */
const PAIR = {
    base64: 1,
    base64Second: 2,
    hex: 4,
    hexSecond: 8,
    hexThird: 16,
    kept: 32,
    raised: 64,
    decoded: 128
};
/**
 * Why the canonical form is written, and the text is not looked up: the host has capitals or a port, or a segment is `.`;
 * a segment is `..`; the path has letters that are not ASCII.
 */
const REWRITTEN = { tidied: 1, climbs: 2, wide: 4 };
const PATH_BYTES = new Map([
    ['+', PATH.plus],
    ['-', PATH.hyphen],
    ['/', PATH.slash],
    ['=', PATH.equals],
    ['_', PATH.underscore],
    ['!', PATH.mark],
    ['$', PATH.dollar],
    ['~', PATH.mark],
    ['?', PATH.question],
    ['&', PATH.ampersand],
    ['.', PATH.dot],
    ['%', PATH.percent],
    ['#', PATH.hash]
]);
/** First bytes of blanks and marks that are not ASCII. */
const WIDE_BLANKS = [0xc2, 0xd8, 0xe1, 0xe2, 0xe3, 0xef];
/** Writes the tables into the kernel's memory. */
function writeTables(memory) {
    const write = (table, meaning) => {
        for (let byte = 0; byte < 256; byte++)
            memory[table + byte] = meaning(String.fromCharCode(byte), byte);
    };
    write(screen_memory/* FIRST_TABLE */.MU, (char, byte) => {
        if (byte <= 0x20 || byte === 0x7f || WIDE_BLANKS.includes(byte))
            return EDGE.blank;
        if ('0xX'.includes(char))
            return EDGE.mark;
        return encoded_start/* ENCODED_START */.Y6[byte] === 0 ? 0 : EDGE.encoded;
    });
    write(screen_memory/* LAST_TABLE */.WB, (_, byte) => (byte <= 0x20 || byte >= 0x7f ? EDGE.blank : 0));
    write(screen_memory/* HOST_TABLE */.W6, char => {
        if (/[a-z0-9]/.test(char))
            return HOST.letter;
        if (/[A-Z]/.test(char))
            return HOST.capital;
        return char === '.' ? HOST.dot : char === '-' ? HOST.hyphen : 0;
    });
    write(screen_memory/* PATH_TABLE */.lk, (char, byte) => {
        if (/[A-Za-z0-9]/.test(char))
            return 0;
        // Letters from U+00C0 to U+05FF, and from U+4000 to U+CFFF: no blanks and no marks are among them.
        if (byte >= 0xc3 && byte <= 0xd7)
            return PATH.two;
        return byte >= 0xe4 && byte <= 0xec ? PATH.three : (PATH_BYTES.get(char) ?? PATH.other);
    });
    memory.set(known_hosts/* TAIL_TABLE */.eM, screen_memory/* TAIL_TABLE */.eM);
    writePairs(memory);
}
/** How JSON begins in base64: two letters. Except for `ey`, hardly any name begins like this: what follows is not checked. */
const JSON_LETTERS = [...new Set(encoded_start/* JSON_BEGINNINGS */.gl.map(lettersBefore))];
const COMMON_LETTERS = 'ey';
/** What else begins text in base64, in lower case. Any byte may follow two bytes. */
const BEGINNINGS = [
    ...encoded_start/* URL_BEGINNINGS */.lD,
    '//',
    ...encoded_start/* JSON_BEGINNINGS */.gl.filter(text => lettersBefore(text) === COMMON_LETTERS)
];
/** How JSON begins in hex: the digits of its first byte. */
const JSON_DIGITS = [...new Set(encoded_start/* JSON_BEGINNINGS */.gl.map(text => hexOf(text).slice(0, 2)))];
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LAST_BYTES = Array.from({ length: 256 }, (_, byte) => byte);
function writePairs(memory) {
    const mark = (pair, meaning) => {
        memory[screen_memory/* PAIR_TABLE */.kW + pair.charCodeAt(0) + 256 * pair.charCodeAt(1)] |= meaning;
    };
    for (const text of BEGINNINGS.flatMap(casesOf)) {
        const [, second = 0, third] = Buffer.from(text);
        mark(lettersBefore(text), PAIR.base64);
        for (const last of third === undefined ? LAST_BYTES : [third]) {
            for (const letter of lettersOf(((second & 15) << 2) | (last >> 6))) {
                for (const other of lettersOf(last & 63))
                    mark(letter + other, PAIR.base64Second);
            }
        }
    }
    JSON_LETTERS.forEach(letters => mark(letters, PAIR.base64));
    for (const text of encoded_start/* URL_BEGINNINGS */.lD.flatMap(casesOf)) {
        const hex = hexOf(text);
        mark(hex.slice(0, 2), PAIR.hex);
        mark(hex.slice(2, 4), PAIR.hexSecond);
        mark(hex.slice(4), PAIR.hexThird);
    }
    for (const text of encoded_start/* JSON_BEGINNINGS */.gl) {
        casesOf(hexOf(text).slice(0, 2)).forEach(digits => mark(digits, PAIR.hex));
        casesOf(hexOf(text).slice(2)).forEach(digits => mark(digits, PAIR.hexSecond));
    }
    for (const high of '0123456789ABCDEFabcdef') {
        for (const low of '0123456789ABCDEFabcdef') {
            const digits = high + low;
            const use = twofold/* ESCAPED */.Oh[parseInt(digits, 16)];
            if (use === twofold/* DECODED */.NY)
                mark(digits, PAIR.decoded);
            else if (use === twofold/* KEPT */.t0)
                mark(digits, digits === digits.toUpperCase() ? PAIR.kept : PAIR.raised);
        }
    }
}
/** Returns a letter of base64 as both alphabets write it. */
function lettersOf(value) {
    return value === 62 ? '+-' : value === 63 ? '/_' : (BASE64[value] ?? '');
}
/** Returns the first two letters of a text in base64. */
function lettersBefore(text) {
    return Buffer.from(text).toString('base64').slice(0, 2);
}
function hexOf(text) {
    return Buffer.from(text).toString('hex');
}
/** Returns a text with each of its letters in lower and in upper case. */
function casesOf(text) {
    if (text === '')
        return [''];
    const letters = new Set([text.charAt(0), text.charAt(0).toUpperCase()]);
    return casesOf(text.slice(1)).flatMap(rest => [...letters].map(letter => letter + rest));
}
//# sourceMappingURL=screen-tables.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-host.js
/** Reads the host of a URL, in the screen's kernel. */







/** Reads the host up to the first slash, and the full stops in it. */
function readHost(done) {
    return [
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(label, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(dots, constant(screen_memory/* DOT_LIST */.Ep)),
        (0,wasm/* set */.hZ)(rewritten, constant(0)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), done),
            (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(at, 0), screen_memory/* HOST_TABLE */.W6)),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(kind)), ended),
            (0,wasm/* when */.z7)(isAt(kind, HOST.dot), [
                // An empty label, a long one, or very many.
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(label)), done),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(label, at), constant(LONG_WORD)), done),
                (0,wasm/* jumpIf */.mD)(isAt(dots, screen_memory/* DOT_LIST */.Ep + screen_memory/* DOTS */.l4 * 4), done),
                wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(dots), 0, (0,wasm/* get */.Jt)(at)),
                advance(dots, 4),
                (0,wasm/* set */.hZ)(label, add(at, 1))
            ]),
            (0,wasm/* when */.z7)(isAt(kind, HOST.capital), (0,wasm/* set */.hZ)(rewritten, constant(REWRITTEN.tidied))),
            (0,wasm/* when */.z7)(isAt(kind, HOST.hyphen), [(0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(host)), done), jumpIfAlgorithm(at, done)]),
            advance(at, 1),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(label)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(label, at), constant(LONG_WORD)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(HOST.capital), wasm/* i32 */.rT.loadByte(byteAt(at, -1), screen_memory/* HOST_TABLE */.W6)), done),
        // An IPv4 address ends in a number.
        (0,wasm/* when */.z7)(isDigit(byteAt(label, 0)), readAddress(done)),
        (0,wasm/* set */.hZ)(hostEnd, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* set */.hZ)(service, constant(0)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.loadByte(tailNumber(), screen_memory/* TAIL_TABLE */.eM), [
            known_hosts/* OTHER_ENDINGS */.IY.map(name => (0,wasm/* jumpIf */.mD)(endsIn(name), done)),
            known_hosts/* BY_VALUE_ENDINGS */.Vo.map(name => (0,wasm/* when */.z7)(endsIn(name), (0,wasm/* set */.hZ)(service, constant(1))))
        ]),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(at, 0), constant(ascii/* COLON */.oH)), readPort(done)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(at, 0), constant(ascii/* SLASH */.o)), done),
        (0,wasm/* set */.hZ)(path, (0,wasm/* get */.Jt)(at)),
        jumpIfWrapping(at, done)
    ];
}
/** Jumps if a path that may wrap a URL begins at `local`. */
function jumpIfWrapping(local, to) {
    const word = wasm/* i32 */.rT.or(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(local), 0), constant(LOWER_CASE));
    return known_hosts/* WRAPPING_PATHS */.y3.map(name => (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(word, constant(wordOf(name))), to));
}
const isDigit = (byte) => wasm/* i32 */.rT.less(wasm/* i32 */.rT.subtract(byte, constant(0x30)), constant(10));
/** Reads the host as an IPv4 address of four decimal numbers, which has no other hosts. */
function readAddress(done) {
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(dots), constant(screen_memory/* DOT_LIST */.Ep + 3 * 4)), done),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.equal(byteAt(one, 0), constant(0x30)), isDigit(byteAt(one, 1))), done),
            (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(one)),
            (0,wasm/* set */.hZ)(other, constant(0)),
            (0,wasm/* loop */.HW)(more => (0,wasm/* when */.z7)(isDigit(byteAt(one, 0)), [
                (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.add(wasm/* i32 */.rT.multiply((0,wasm/* get */.Jt)(other), constant(10)), wasm/* i32 */.rT.and(byteAt(one, 0), constant(15)))),
                advance(one, 1),
                (0,wasm/* jump */.lA)(more)
            ])),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(3), between(from, one)), done),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(255), (0,wasm/* get */.Jt)(other)), done),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(one), (0,wasm/* get */.Jt)(at)), [
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(one, 0), constant(ascii/* DOT */.y0)), done),
                advance(one, 1),
                (0,wasm/* jump */.lA)(next)
            ])
        ]),
        (0,wasm/* set */.hZ)(dots, constant(screen_memory/* DOT_LIST */.Ep))
    ];
}
/** Reads the port at `at`. */
function readPort(done) {
    return [
        // In a text, `data:` may begin another item.
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(found), done),
        jumpIfAlgorithm(at, done),
        advance(at, 1),
        (0,wasm/* set */.hZ)(label, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), done),
            (0,wasm/* when */.z7)(isDigit(byteAt(at, 0)), [advance(at, 1), (0,wasm/* jump */.lA)(more)])
        ]),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(label)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(PORT_DIGITS), between(label, at)), done),
        (0,wasm/* set */.hZ)(rewritten, constant(REWRITTEN.tidied))
    ];
}
const PORT_DIGITS = 5;
/** Makes a number of the host's last bytes, like `tailNumber` in `known-hosts.ts`. */
function tailNumber() {
    let number = constant(0);
    for (let i = known_hosts/* TAIL_BYTES */.dd; i > 0; i--) {
        // All bytes of a host in lower case have this bit.
        const byte = wasm/* i32 */.rT.or(byteAt(at, -i), constant(0x20));
        number = wasm/* i32 */.rT.xor(wasm/* i32 */.rT.multiply(number, constant(known_hosts/* TAIL_FACTOR */.L0)), byte);
    }
    return wasm/* i32 */.rT.and(number, constant(known_hosts/* TAIL_TABLE */.eM.length - 1));
}
/** Checks whether the bytes before `at` are these, four or more, in lower or upper case. */
function endsIn(bytes) {
    const whole = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.length - 4 * (i + 1));
    return [...whole, 0]
        .map(from => {
        const word = wasm/* i32 */.rT.or(wasm/* i32 */.rT.load(add(at, from - bytes.length), 0), constant(LOWER_CASE));
        return wasm/* i32 */.rT.equal(word, constant(wordOf(bytes.subarray(from))));
    })
        .reduce((all, part) => wasm/* i32 */.rT.and(all, part));
}
/** Lists where the hosts of the expressions begin: the whole one, and those of its last two to five labels. */
function listHosts() {
    return [
        wasm/* i32 */.rT.store(constant(screen_memory/* HOST_LIST */.KE), 0, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(hosts, constant(screen_memory/* HOST_LIST */.KE + 4)),
        (0,wasm/* set */.hZ)(one, add(dots, -8)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(one), constant(screen_memory/* DOT_LIST */.Ep)), ended),
            (0,wasm/* jumpIf */.mD)(isAt(hosts, screen_memory/* HOST_LIST */.KE + 5 * 4), ended),
            wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(hosts), 0, wasm/* i32 */.rT.add(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(one), 0), constant(1))),
            advance(hosts, 4),
            advance(one, -4),
            (0,wasm/* jump */.lA)(more)
        ]))
    ];
}
/** Jumps if the name of a hash algorithm comes before `local`: all names end in a digit. */
function jumpIfAlgorithm(local, to) {
    const isBefore = (end) => {
        const bits = 8 * (4 - end.length);
        const word = wasm/* i32 */.rT.or(wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load(add(local, -4), 0), bits), constant(LOWER_CASE >>> bits));
        return (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(word, constant(wordOf(end) | (LOWER_CASE >>> bits))), to);
    };
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(wasm/* i32 */.rT.subtract(byteAt(local, -1), constant(0x31)), constant(6)), ALGORITHM_ENDINGS.map(isBefore));
}
/** How the names of hash algorithms end, in lower case. */
const ALGORITHM_ENDINGS = [
    ...['md5', 'd-5', 'ha1', 'a-1', 'a_1'],
    ...['a256', '-256', '_256', 'a512', '-512', '_512']
];
/** Makes capitals small, and leaves small letters and digits as they are. */
const LOWER_CASE = 0x20202020;
//# sourceMappingURL=screen-host.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-path.js
/** Reads path and query of a URL, in the screen's kernel. */









/** Reads path and query, and lists where the paths of the expressions end. */
function readPath(done) {
    return [
        (0,wasm/* set */.hZ)(paths, constant(screen_memory/* PATH_LIST */.Vp)),
        (0,wasm/* set */.hZ)(query, constant(0)),
        (0,wasm/* set */.hZ)(differs, constant(0)),
        (0,wasm/* set */.hZ)(escaped, constant(0)),
        (0,wasm/* set */.hZ)(extra, constant(0)),
        (0,wasm/* set */.hZ)(letters, (0,wasm/* get */.Jt)(label)),
        (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(label)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), ended),
            // The bytes that are no letters or digits.
            (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), 0)),
            (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.xor(wasm/* v128 */.iL.bitmask(isAlphanumeric(left)), constant(0xffff))),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(other)), [advance(at, 16), (0,wasm/* jump */.lA)(more)]),
            (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(at), wasm/* i32 */.rT.trailingZeros((0,wasm/* get */.Jt)(other)))),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(one), (0,wasm/* get */.Jt)(end)), ended),
            (0,wasm/* set */.hZ)(at, add(one, 1)),
            (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(one, 0), screen_memory/* PATH_TABLE */.lk)),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast(between(word, one), constant(reading_hashes/* SHORTEST_WORD */.wd)), readWord(done)),
            (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(at)),
            readMark(done, ended),
            (0,wasm/* jump */.lA)(more)
        ])),
        // Punctuation at the end may belong to the sentence.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(PATH.equals), wasm/* i32 */.rT.loadByte(byteAt(end, -1), screen_memory/* PATH_TABLE */.lk)), done),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(end)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast(between(word, one), constant(reading_hashes/* SHORTEST_WORD */.wd)), readWord(done)),
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(end))),
        // A directory that is the whole path is listed once.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(paths, -4), 0), (0,wasm/* get */.Jt)(one)), advance(paths, -4)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(one)),
        advance(paths, 4),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(query), [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(end)), advance(paths, 4)])
    ];
}
/** Reads the byte at `one`, before `at`, which is no letter or digit. Jumps to `ended` at a fragment. */
function readMark(done, ended) {
    return [
        (0,wasm/* jumpIf */.mD)(isAt(kind, PATH.other), done),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(kind), constant(PATH.mark)), 
        // A letter of base64, or the `=` after it. Before all but the plus may be the name of an algorithm.
        [
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(kind), constant(PATH.plus)), jumpIfAlgorithm(one, done)),
            (0,wasm/* when */.z7)(isAt(kind, PATH.slash), readSlash(done)),
            (0,wasm/* when */.z7)(isAt(kind, PATH.equals), [
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(letters, one), constant(reading_hashes/* SHORTEST_HASH */.kD)), done),
                (0,wasm/* set */.hZ)(letters, (0,wasm/* get */.Jt)(at)),
                jumpIfEncoded(done)
            ])
        ], [
            (0,wasm/* set */.hZ)(letters, (0,wasm/* get */.Jt)(at)),
            // A query value with a full stop may be a host.
            (0,wasm/* when */.z7)(isAt(kind, PATH.dot), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(escaped), (0,wasm/* get */.Jt)(query)), done)),
            (0,wasm/* when */.z7)(isAt(kind, PATH.percent), (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(query), noteEscape(done), readEscape(done))),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(constant(PATH.percent), (0,wasm/* get */.Jt)(kind)), [
                (0,wasm/* when */.z7)(isAt(kind, PATH.hash), [readFragment(done), (0,wasm/* jump */.lA)(ended)]),
                readLetter(done)
            ]),
            (0,wasm/* when */.z7)(isAt(kind, PATH.question), [(0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(query)), (0,wasm/* set */.hZ)(query, (0,wasm/* get */.Jt)(one))), jumpIfEncoded(done)]),
            // `&#…` and `&amp` are character references.
            (0,wasm/* when */.z7)(isAt(kind, PATH.ampersand), [
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(query)), done),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(at, 0), constant(ascii/* HASH */.v9)), done),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(one), 0), constant(wordOf('&amp'))), done),
                jumpIfEncoded(done)
            ])
        ])
    ];
}
/** Notes the first escape of a query: its value may be another URL. */
function noteEscape(done) {
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(escaped)), [(0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(differs), done), (0,wasm/* set */.hZ)(differs, (0,wasm/* get */.Jt)(one)), (0,wasm/* set */.hZ)(escaped, (0,wasm/* get */.Jt)(one))]);
}
/** Reads an escape of a path whose byte does not separate anything. */
function readEscape(done) {
    const before = wasm/* i32 */.rT.or(wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load(add(one, -4), 0), 8), constant(0x202020));
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(add(at, 1), (0,wasm/* get */.Jt)(end)), done),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(at), 0), screen_memory/* PAIR_TABLE */.kW)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(other), constant(PAIR.kept | PAIR.raised | PAIR.decoded))), done),
        // `http%20` may be the scheme of a wrapped URL.
        SCHEME_ENDINGS.map(letters => (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(before, constant(wordOf(letters))), done)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(other), constant(PAIR.decoded)), differAt(one)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(other), constant(PAIR.raised)), differAt(at))
    ];
}
/** Notes that the canonical form differs from `local` on. */
function differAt(local) {
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(differs)), (0,wasm/* set */.hZ)(differs, (0,wasm/* get */.Jt)(local)));
}
/** The last letters of special schemes of three letters and more. */
const SCHEME_ENDINGS = ['ftp', 'ttp', 'xxp', 'tps', 'xps', 'wss'];
function readSlash(done) {
    const isDirectory = wasm/* i32 */.rT.and(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(query)), wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(paths), constant(screen_memory/* PATH_LIST */.Vp + DIRECTORIES * 4)));
    return [
        // Of two slashes the canonical form has one.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(at, 0), constant(ascii/* SLASH */.o)), [(0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done), differAt(at)]),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.loadByte(byteAt(at, 0), screen_memory/* PATH_TABLE */.lk)),
        (0,wasm/* when */.z7)(isAt(other, PATH.dot), readDots(done)),
        // In canonical form, all segments before may be gone.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(differs), (0,wasm/* get */.Jt)(rewritten)), jumpIfWrapping(one, done)),
        (0,wasm/* when */.z7)(isDirectory, [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(at)), advance(paths, 4)]),
        jumpIfEncoded(done)
    ];
}
/** Reads the segment at `at`, which begins with a full stop: `.`, `..`, or one that goes on like a name. */
function readDots(done) {
    return [
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.loadByte(byteAt(at, 1), screen_memory/* PATH_TABLE */.lk)),
        (0,wasm/* when */.z7)(isAt(other, PATH.slash), (0,wasm/* set */.hZ)(rewritten, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(rewritten), constant(REWRITTEN.tidied)))),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(constant(PATH.equals), (0,wasm/* get */.Jt)(other)), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(other), constant(PATH.dot)), done),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(at, 2), constant(ascii/* SLASH */.o)), done),
            (0,wasm/* set */.hZ)(rewritten, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(rewritten), constant(REWRITTEN.climbs)))
        ])
    ];
}
/** Reads a letter of two or three bytes, which begins at `one`. */
function readLetter(done) {
    const isNext = wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and(byteAt(at, 0), constant(0xc0)), constant(0x80));
    return [
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isNext), done),
        advance(at, 1),
        advance(extra, 4),
        (0,wasm/* when */.z7)(isAt(kind, PATH.three), [(0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isNext), done), advance(at, 1), advance(extra, 2)]),
        (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* set */.hZ)(letters, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* set */.hZ)(rewritten, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(rewritten), constant(REWRITTEN.wide)))
    ];
}
/** Reads a fragment that is too short for a hash, a URL or JSON in any encoding. The URL ends before it. */
function readFragment(done) {
    return [
        // The MD5 of the URL has the fragment.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(urlMd5), (0,wasm/* get */.Jt)(escaped)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(at, end), constant(screen_limits/* SHORTEST_ENCODED */.Ov)), done),
        (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.loadByte(byteAt(at, 0), screen_memory/* PATH_TABLE */.lk), done),
            advance(at, 1),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), more)
        ]),
        (0,wasm/* set */.hZ)(end, (0,wasm/* get */.Jt)(one)),
        (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(one))
    ];
}
/** The most directories of a path that are looked up, the root included. */
const DIRECTORIES = 4;
/** Jumps if base64 or hex that may encode a URL or JSON begins at `at`. */
function jumpIfEncoded(to) {
    const isAll = (...pairs) => pairs
        .map((pair, number) => wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and(pairAt(number * 2), constant(pair)), constant(pair)))
        .reduce((all, each) => wasm/* i32 */.rT.and(all, each));
    const pairAt = (offset) => wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(at), offset), screen_memory/* PAIR_TABLE */.kW);
    const letters = wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(at), 0);
    const isOneOf = (pairs, pair) => pairs.map(each => wasm/* i32 */.rT.equal(pair, constant(wordOf(each)))).reduce((all, each) => wasm/* i32 */.rT.or(all, each));
    const isPossible = wasm/* i32 */.rT.and(pairAt(0), constant(PAIR.base64 | PAIR.hex));
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.and(isPossible, wasm/* i32 */.rT.negated(wasm/* i32 */.rT.atLeast(between(at, end), constant(screen_limits/* SHORTEST_ENCODED */.Ov)))), [
        (0,wasm/* jumpIf */.mD)(isOneOf(JSON_LETTERS.filter(each => each !== COMMON_LETTERS), letters), to),
        // In base64 only `//` may have a slash there, after `Ly`.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(isAll(PAIR.base64, PAIR.base64Second), wasm/* i32 */.rT.or(wasm/* i32 */.rT.unequal(byteAt(at, 2), constant(ascii/* SLASH */.o)), isOneOf(['Ly'], letters))), to),
        (0,wasm/* when */.z7)(isOneOf(JSON_DIGITS, wasm/* i32 */.rT.or(letters, constant(0x2020))), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(pairAt(2), constant(PAIR.hexSecond)), to)),
        (0,wasm/* jumpIf */.mD)(isAll(PAIR.hex, PAIR.hexSecond, PAIR.hexThird), to)
    ]);
}
//# sourceMappingURL=screen-path.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-text.js
/** Reads strings that are no URL and no hash, in the screen's kernel: they have no item, or have to be scanned. */










/**
 * Reads a cell that is no URL and no hash: it has no item, or has to be scanned. Jumps to `again` if it has one URL, which
 * is then the whole cell.
 */
function plainText(again, done) {
    return [
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* set */.hZ)(limit, (0,wasm/* get */.Jt)(end)),
        (0,wasm/* block */.om)(nothing => (0,wasm/* loop */.HW)(part => [
            (0,wasm/* block */.om)(stopped => [
                (0,wasm/* set */.hZ)(screen_locals_length, constant(0)),
                (0,wasm/* set */.hZ)(other, constant(0)),
                (0,wasm/* loop */.HW)(more => [readSixteen(stopped, done), advance(at, 16), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(limit)), more)]),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(found)), nothing),
                (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(limit), (0,wasm/* get */.Jt)(found)), [(0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(foundEnd)), (0,wasm/* set */.hZ)(limit, (0,wasm/* get */.Jt)(end)), (0,wasm/* jump */.lA)(part)]),
                (0,wasm/* set */.hZ)(start, (0,wasm/* get */.Jt)(found)),
                (0,wasm/* set */.hZ)(end, (0,wasm/* get */.Jt)(foundEnd)),
                (0,wasm/* set */.hZ)(size, between(start, end)),
                (0,wasm/* jump */.lA)(again)
            ]),
            findUrl(done),
            // What was not read yet, because it may be a part of the URL.
            (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(start)),
            (0,wasm/* set */.hZ)(limit, (0,wasm/* get */.Jt)(found)),
            (0,wasm/* jump */.lA)(part)
        ])),
        (0,wasm/* set */.hZ)(verdict, constant(screen_memory/* NOTHING */.K$)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(size), constant(screen_limits/* SHORTEST_ENCODED */.Ov)), done),
        (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(start, 0), screen_memory/* FIRST_TABLE */.MU)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(kind)), done),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* block */.om)(encoded => [(0,wasm/* when */.z7)(isAt(kind, EDGE.encoded), [jumpIfEncoded(encoded), (0,wasm/* jump */.lA)(done)])]),
        // A longer text was read like a hash. Blanks around a text make it shorter.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(kind), constant(EDGE.blank)), wasm/* i32 */.rT.and(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(size), constant(reading_hashes/* SHORTEST_HASH */.kD)), wasm/* i32 */.rT.not(wasm/* i32 */.rT.loadByte(byteAt(end, -1), screen_memory/* LAST_TABLE */.WB)))), done),
        (0,wasm/* set */.hZ)(verdict, constant(screen_memory/* LOOK */.og))
    ];
}
/** Finds the URL between blanks whose colon is one of the bytes `from` at `at`. It may not be the second one. */
function findUrl(done) {
    const isHttpAt = (offset) => wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(one, offset), 0), constant(wordOf('http')));
    return [
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(found), done),
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(at), wasm/* i32 */.rT.trailingZeros((0,wasm/* get */.Jt)(from)))),
        (0,wasm/* set */.hZ)(found, add(one, -4)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.not(isHttpAt(-4)), [(0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHttpAt(-5)), done), advance(found, -1)]),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(start), (0,wasm/* get */.Jt)(found)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(found, -1), constant(SPACE)), done),
        jumpIfHost(done),
        (0,wasm/* set */.hZ)(foundEnd, (0,wasm/* get */.Jt)(one)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(foundEnd), (0,wasm/* get */.Jt)(end)), ended),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(foundEnd, 0), constant(SPACE)), ended),
            advance(foundEnd, 1),
            (0,wasm/* jump */.lA)(more)
        ]))
    ];
}
const SPACE = 0x20;
/** Jumps if the first word may be a host by what only a text with a URL is read for: wide letters, or broken slashes. */
function jumpIfHost(done) {
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.loadByte(byteAt(start, 0), screen_memory/* FIRST_TABLE */.MU), constant(EDGE.blank)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(start, 0), constant(ascii/* SLASH */.o)), done),
        (0,wasm/* set */.hZ)(other, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* loop */.HW)(more => [
            // Shorter letters, and those that URLs have too, contain no full stop in any form.
            (0,wasm/* set */.hZ)(kind, byteAt(other, 0)),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(kind), constant(0xe0)), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(kind), screen_memory/* PATH_TABLE */.lk), constant(PATH.three)), done)),
            advance(other, 1),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(other, 0), constant(SPACE)), more)
        ])
    ];
}
/**
 * Looks for what an item needs in the sixteen bytes at `at`: a byte of `STOP_BYTES`, a wide full stop, two slashes, or
 * as many letters of base64 as a hash has. `length` counts the letters so far, `other` is 1 after a slash.
 */
function readSixteen(stopped, done) {
    const same = (char) => wasm/* v128 */.iL.equalBytes((0,wasm/* get */.Jt)(left), (0,message_lanes/* bytesOf */.$$)(char));
    const either = (chars) => chars.map(same).reduce((all, each) => wasm/* v128 */.iL.or(all, each));
    /** The bits of the bytes of the cell. */
    const valid = (vector) => wasm/* i32 */.rT.and(wasm/* v128 */.iL.bitmask(vector), (0,wasm/* get */.Jt)(one));
    return [
        (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), 0)),
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.constant(0xffff)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(between(at, limit), constant(16)), (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.shiftLeftBy(constant(1), between(at, limit)), constant(1)))),
        (0,wasm/* set */.hZ)(from, valid(either(STOP_BYTES))),
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(from), stopped),
        (0,wasm/* when */.z7)(valid(either(WIDE_BYTES)), (0,wasm/* jumpIf */.mD)(valid(isWideDot()), done)),
        (0,wasm/* set */.hZ)(from, valid(same(ascii/* SLASH */.o))),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(from), wasm/* i32 */.rT.or(wasm/* i32 */.rT.shiftLeft((0,wasm/* get */.Jt)(from), 1), (0,wasm/* get */.Jt)(other))), done),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(from), 15)),
        // The other bytes: where they are none, the letters go on.
        (0,wasm/* set */.hZ)(from, wasm/* i32 */.rT.xor(valid(wasm/* v128 */.iL.or(isAlphanumeric(left), either(BASE64_MARKS))), constant(0xffff))),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(screen_locals_length), wasm/* i32 */.rT.trailingZeros(wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(from), constant(0x10000)))), constant(reading_hashes/* SHORTEST_HASH */.kD)), done),
        (0,wasm/* set */.hZ)(screen_locals_length, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(from), wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.leadingZeros((0,wasm/* get */.Jt)(from)), constant(16)), add(screen_locals_length, 16)))
    ];
}
/** What a URL needs, as ASCII. */
const STOP_BYTES = [...url_finder/* STOP */.VW].flatMap((stop, byte) => (stop === 1 ? [byte] : []));
/** How a wide full stop may begin. */
const WIDE_BYTES = [...url_finder/* STOP */.VW].flatMap((stop, byte) => (stop === 2 ? [byte] : []));
/** The letters of base64 that are no letters or digits. */
const BASE64_MARKS = [...'+/-_'].map(char => char.charCodeAt(0));
/** Marks where U+3002, U+FF0E or U+FF61 begins. */
function isWideDot() {
    const is = (bytes) => bytes
        .map((byte, offset) => wasm/* v128 */.iL.equalBytes(wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), offset), (0,message_lanes/* bytesOf */.$$)(byte)))
        .reduce((all, each) => wasm/* v128 */.iL.and(all, each));
    return WIDE_DOTS.map(is).reduce((all, each) => wasm/* v128 */.iL.or(all, each));
}
const WIDE_DOTS = ['\u3002', '\uff0e', '\uff61'].map(dot => [...Buffer.from(dot)]);
//# sourceMappingURL=screen-text.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-wrapped.js
/** Reads the query of a URL that wraps another one as an escaped value, in the screen's kernel. */





/**
 * Writes the query at `from` to `at` without its escapes, like `WrappingUrl`. Jumps to `done` if they are in more than one
 * value, or if there may be another URL.
 */
function writeWrapped(done) {
    return [
        (0,wasm/* loop */.HW)(next => [
            // The question mark, or the ampersand.
            (0,wasm/* set */.hZ)(kind, byteAt(from, 0)),
            copyByte(),
            writeName(done),
            writeValue(done),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), [
                // The service would take an earlier value that is no URL, or a later one.
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(service), wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(wrapped))), done),
                jumpIfUrlIsNext(1, done),
                (0,wasm/* jump */.lA)(next)
            ])
        ]),
        // The wrapped URL may end there.
        wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, constant(ascii.LF))
    ];
}
/** Writes the name of a parameter, and the `=` after it. */
function writeName(done) {
    return [
        (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(from)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), done),
            (0,wasm/* set */.hZ)(kind, byteAt(from, 0)),
            (0,wasm/* jumpIf */.mD)(isAt(kind, ascii/* EQUALS */.UT), ended),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isAny(constant(NAME_KINDS))), done),
            copyByte(),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(word)), done),
        copyByte()
    ];
}
/** Writes a value. Only the wrapped URL has escapes, and only there a full stop begins no other host. */
function writeValue(done) {
    const isWrapped = wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(value), (0,wasm/* get */.Jt)(wrapped));
    return [
        (0,wasm/* set */.hZ)(value, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), ended),
            (0,wasm/* set */.hZ)(kind, byteAt(from, 0)),
            (0,wasm/* jumpIf */.mD)(isAt(kind, ascii/* AMPERSAND */.e0), ended),
            (0,wasm/* when */.z7)(isAt(kind, ascii/* PERCENT */.IQ), [(0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(wrapped)), (0,wasm/* set */.hZ)(wrapped, (0,wasm/* get */.Jt)(value))), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isWrapped), done), screen_wrapped_readMark(done)], (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isAny(wasm/* i32 */.rT.select(isWrapped, constant(WRAPPED_KINDS), constant(VALUE_KINDS)))), done)),
            copyByte(),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* when */.z7)(isWrapped, (0,wasm/* set */.hZ)(wrappedEnd, (0,wasm/* get */.Jt)(at)))
    ];
}
/** Reads the escape at `from`, up to its last digit, into `kind`. */
function screen_wrapped_readMark(done) {
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(end), add(from, 3)), done),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.or(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(from), 1), constant(0x2000))),
        (0,wasm/* set */.hZ)(kind, constant(0)),
        [...MARKS].map(mark => (0,wasm/* when */.z7)(isAt(other, wordOf(mark.charCodeAt(0).toString(16))), (0,wasm/* set */.hZ)(kind, constant(mark.charCodeAt(0))))),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(kind)), done),
        (0,wasm/* when */.z7)(isAt(kind, ascii/* AMPERSAND */.e0), jumpIfUrlIsNext(3, done)),
        advance(from, 2)
    ];
}
/** Escapes that a wrapped URL may have. */
const MARKS = ':/?=&';
/** Jumps if a service that finds URLs without a scheme has another parameter for them `offset` bytes after `from`. */
function jumpIfUrlIsNext(offset, done) {
    const isUrl = wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(from), offset), constant(0xffffff)), constant(wordOf('url')));
    return (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(service), isUrl), done);
}
const kindsOf = (...kinds) => kinds.reduce((all, kind) => all | (1 << kind), 0);
const LETTERS = 0;
const NAME_KINDS = kindsOf(LETTERS, PATH.hyphen, PATH.underscore);
const VALUE_KINDS = NAME_KINDS | kindsOf(PATH.plus, PATH.mark, PATH.dollar);
const WRAPPED_KINDS = VALUE_KINDS | kindsOf(PATH.dot);
/** Checks whether the byte in `kind` has one of these meanings. */
function isAny(kinds) {
    return wasm/* i32 */.rT.and(wasm/* i32 */.rT.shiftRightBy(kinds, wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(kind), screen_memory/* PATH_TABLE */.lk)), constant(1));
}
//# sourceMappingURL=screen-wrapped.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-forms.js
/** Writes the canonical form of a URL that differs from its text, in the screen's kernel. */








/**
 * Queues the expressions of a URL whose canonical form differs: all of that form and, if the text is not rewritten, those
 * of the text that go on after the first difference.
 */
function emitForms(done) {
    return [
        writeForm(done),
        each(at, screen_memory/* HOST_LIST */.KE, hosts, [
            each(word, screen_memory/* FORM_PATH_LIST */.UG, formPaths, [
                (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(screen_locals_forms), wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0), (0,wasm/* get */.Jt)(host)))),
                (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)),
                emit()
            ]),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(rewritten)), [
                each(word, screen_memory/* PATH_LIST */.Vp, paths, [
                    (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0)),
                    (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)),
                    (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(differs), (0,wasm/* get */.Jt)(other)), emit())
                ])
            ])
        ]),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(urlMd5), emitFormMd5()),
        advance(screen_locals_forms, screen_memory/* FORM_BYTES */.XC)
    ];
}
/** Queues the MD5 of the canonical form with its scheme, which is copied before it: at most eight bytes. */
function emitFormMd5() {
    const copy = (offset) => wasm/* i32 */.rT.store(add(screen_locals_forms, offset), 0, wasm/* i32 */.rT.load(add(host, offset), 0));
    return [
        [copy(-8), copy(-4)],
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(screen_locals_forms), between(start, host))),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load(add(formPaths, -4), 0)),
        emitMd5()
    ];
}
/** Writes the canonical form at `forms`, and lists where its paths end. `from` is read, `at` is written. */
function writeForm(done) {
    return [
        (0,wasm/* set */.hZ)(formPaths, constant(screen_memory/* FORM_PATH_LIST */.UG)),
        (0,wasm/* set */.hZ)(screen_locals_short, constant(0)),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(screen_locals_forms)),
        copyLowered(hostEnd),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(path)),
        (0,wasm/* set */.hZ)(at, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(screen_locals_forms), between(host, hostEnd))),
        (0,wasm/* set */.hZ)(size, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(end))),
        (0,wasm/* loop */.HW)(more => [
            (0,wasm/* set */.hZ)(kind, byteAt(from, 0)),
            (0,wasm/* block */.om)(written => [
                (0,wasm/* when */.z7)(isAt(kind, ascii/* PERCENT */.IQ), [writeEscape(), (0,wasm/* jump */.lA)(written)]),
                (0,wasm/* when */.z7)(isAt(kind, ascii/* SLASH */.o), [writeSlash(written), (0,wasm/* jump */.lA)(written)]),
                (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(kind), constant(0x80)), [writeWide(), (0,wasm/* jump */.lA)(written)]),
                copyByte()
            ]),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(size)), more)
        ]),
        // A directory that is the whole path is listed once.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(formPaths, -4), 0), (0,wasm/* get */.Jt)(at)), advance(formPaths, -4)),
        screen_forms_push(at),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(query), [
            (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(escaped), writeWrapped(done), (0,wasm/* loop */.HW)(more => [(0,wasm/* set */.hZ)(kind, byteAt(from, 0)), copyByte(), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), more)])),
            screen_forms_push(at)
        ]),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(screen_locals_short), [screen_forms_push(screen_locals_short), (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(screen_locals_short), (0,wasm/* get */.Jt)(shorter)), screen_forms_push(shorter))])
    ];
}
/** Writes the slash at `from`, unless one was written before it or a segment of dots is after it. */
function writeSlash(written) {
    return [
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(at, -1), constant(ascii/* SLASH */.o)), [advance(from, 1), (0,wasm/* jump */.lA)(written)]),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(from, 1), constant(ascii/* DOT */.y0)), [
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(from, 2), constant(ascii/* SLASH */.o)), [advance(from, 2), (0,wasm/* jump */.lA)(written)]),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(from, 2), constant(ascii/* DOT */.y0)), [removeSegment(), advance(from, 3), (0,wasm/* jump */.lA)(written)])
        ]),
        copyByte(),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(formPaths), constant(screen_memory/* FORM_PATH_LIST */.UG + DIRECTORIES * 4)), screen_forms_push(at))
    ];
}
/** Removes the last segment and the slash before it. */
function removeSegment() {
    return [
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(screen_locals_forms), between(host, hostEnd))),
        (0,wasm/* block */.om)(found => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(other)), found),
            advance(at, -1),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(at, 0), constant(ascii/* SLASH */.o)), more)
        ])),
        (0,wasm/* block */.om)(listed => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(isAt(formPaths, screen_memory/* FORM_PATH_LIST */.UG), listed),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(at), wasm/* i32 */.rT.load(add(formPaths, -4), 0)), listed),
            advance(formPaths, -4),
            (0,wasm/* jump */.lA)(more)
        ]))
    ];
}
/** Writes a byte that is not ASCII as an escape. Before the first one the URL may end, as may its punctuation. */
function writeWide() {
    const digit = (value) => wasm/* i32 */.rT.add(value, wasm/* i32 */.rT.select(wasm/* i32 */.rT.less(value, constant(10)), constant(0x30), constant(0x37)));
    return [
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(screen_locals_short)), [
            (0,wasm/* set */.hZ)(screen_locals_short, (0,wasm/* get */.Jt)(at)),
            (0,wasm/* set */.hZ)(shorter, (0,wasm/* get */.Jt)(at)),
            (0,wasm/* loop */.HW)(more => (0,wasm/* when */.z7)(isPunctuation(wasm/* i32 */.rT.loadByte(byteAt(shorter, -1), screen_memory/* PATH_TABLE */.lk)), [advance(shorter, -1), (0,wasm/* jump */.lA)(more)]))
        ]),
        wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, constant(ascii/* PERCENT */.IQ)),
        wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 1, digit(wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(kind), 4))),
        wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 2, digit(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(kind), constant(15)))),
        advance(at, 3),
        advance(from, 1)
    ];
}
function isPunctuation(meaning) {
    const is = (mark) => wasm/* i32 */.rT.equal(meaning, constant(mark));
    return wasm/* i32 */.rT.or(wasm/* i32 */.rT.or(is(PATH.dot), is(PATH.underscore)), is(PATH.mark));
}
function screen_forms_push(local) {
    return [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(formPaths), 0, (0,wasm/* get */.Jt)(local)), advance(formPaths, 4)];
}
/** Writes the escape at `from`: decoded, or with its digits in upper case. */
function writeEscape() {
    const digit = (offset) => {
        const char = wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(from), offset);
        // Letters have bit 6, and count from 1.
        return wasm/* i32 */.rT.add(wasm/* i32 */.rT.and(char, constant(15)), wasm/* i32 */.rT.multiply(wasm/* i32 */.rT.shiftRight(char, 6), constant(9)));
    };
    const upper = (offset) => {
        const char = wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(from), offset);
        // Small letters have bits 5 and 6.
        return wasm/* i32 */.rT.subtract(char, wasm/* i32 */.rT.and(wasm/* i32 */.rT.and(char, wasm/* i32 */.rT.shiftRight(char, 1)), constant(0x20)));
    };
    return [
        (0,wasm/* set */.hZ)(screen_locals_length, wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(from), 1), screen_memory/* PAIR_TABLE */.kW)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(screen_locals_length), constant(PAIR.decoded)), [wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, wasm/* i32 */.rT.or(wasm/* i32 */.rT.shiftLeft(digit(1), 4), digit(2))), advance(at, 1)], [
            wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, constant(ascii/* PERCENT */.IQ)),
            wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 1, upper(1)),
            wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 2, upper(2)),
            advance(at, 3)
        ]),
        advance(from, 3)
    ];
}
//# sourceMappingURL=screen-forms.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-url.js
/** Reads plain URLs, in the screen's kernel. */










/** Reads a cell that begins with `http`, and then the URL that it may wrap. */
function url(notUrl, done) {
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(size), constant(SHORTEST_URL)), notUrl),
        (0,wasm/* jumpIf */.mD)(isNoHttp, notUrl),
        (0,wasm/* set */.hZ)(hashes, constant(screen_memory/* HASH_LIST */.IW)),
        (0,wasm/* set */.hZ)(wrapped, constant(0)),
        (0,wasm/* loop */.HW)(again => [
            readUrl(done),
            (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(urlMd5), emitMd5s()),
            emitAll(done),
            (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(escaped), [(0,wasm/* set */.hZ)(start, (0,wasm/* get */.Jt)(wrapped)), (0,wasm/* set */.hZ)(end, (0,wasm/* get */.Jt)(wrappedEnd)), (0,wasm/* jump */.lA)(again)])
        ]),
        (0,wasm/* set */.hZ)(verdict, constant(screen_memory/* ITEM */.Uo)),
        // Those of a wrapped URL are also in the one that wraps it.
        emitHashes(),
        (0,wasm/* jump */.lA)(done)
    ];
}
const SHORTEST_URL = 'http://a/'.length;
const isNoHttp = wasm/* i32 */.rT.unequal(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(start), 0), constant(wordOf('http')));
/** Reads the URL from `start` to `end`. */
function readUrl(done) {
    const marks = 0x2f2f3a;
    const isMarkAt = (offset) => wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(start), offset), constant(0xffffff)), constant(marks));
    return [
        (0,wasm/* jumpIf */.mD)(isNoHttp, done),
        (0,wasm/* set */.hZ)(host, add(start, 7)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.not(isMarkAt(4)), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(start, 4), constant(0x73)), done),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isMarkAt(5)), done),
            advance(host, 1)
        ]),
        // More than three blocks, with the scheme.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(screen_limits/* MAX_EXPRESSION_BYTES */.Ki), between(host, end)), done),
        readHost(done),
        listHosts(),
        readPath(done),
        // The service may find a URL without a scheme.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(service), wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(escaped))), done),
        // Texts with two ways to read them are rare, if they are rewritten.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(rewritten), constant(0)), wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(differs), constant(0))), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(rewritten), constant(CLIMBS_AND_WIDE)), constant(CLIMBS_AND_WIDE)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(screen_limits/* MAX_EXPRESSION_BYTES */.Ki), wasm/* i32 */.rT.add(between(host, end), (0,wasm/* get */.Jt)(extra))), done),
        // With letters past ASCII several texts may be the URL, and each has its MD5s.
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(urlMd5), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(rewritten), constant(REWRITTEN.wide)), done))
    ];
}
const CLIMBS_AND_WIDE = REWRITTEN.climbs | REWRITTEN.wide;
/** Queues the expressions of a URL: each host with each path. */
function emitAll(done) {
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(differs), (0,wasm/* get */.Jt)(rewritten)), emitForms(done), each(at, screen_memory/* HOST_LIST */.KE, hosts, [
        each(word, screen_memory/* PATH_LIST */.Vp, paths, [(0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0)), (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)), emit()])
    ]));
}
/** Queues the hashes of a URL. */
function emitHashes() {
    return [
        (0,wasm/* set */.hZ)(size, constant(LONG_WORD)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(hashes), constant(screen_memory/* HASH_LIST */.IW)), [
            each(word, screen_memory/* HASH_LIST */.IW, hashes, [(0,wasm/* set */.hZ)(from, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)), emitHash()])
        ])
    ];
}
/** Queues the MD5s of a URL, as it is and in lower case without its scheme, and their expressions. */
function emitMd5s() {
    return [
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* set */.hZ)(other, (0,wasm/* get */.Jt)(end)),
        emitMd5(),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(lowered)),
        copyLowered(end),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(lowered)),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(lowered), between(host, end))),
        emitMd5(),
        advance(lowered, screen_memory/* LOWERED_BYTES */.fK)
    ];
}
//# sourceMappingURL=screen-url.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-kernel.js
/**
 * Looks at cells in WebAssembly: skips those without items, and queues the expressions of plain URLs and hashes. Hot
 * path. It accepts only what JavaScript reads in exactly the same way; any other cell is left to the scan.
 */







/** Returns the module of the kernel. */
function screenModule() {
    return (0,wasm/* moduleOf */.cD)({ parameters: PARAMETERS, numbers: NUMBERS, vectors: 2, pages: screen_memory/* PAGES */.Nb }, [
        QUEUE_ENDS.map((local, queue) => (0,wasm/* set */.hZ)(local, constant((0,screen_memory/* queueStart */.uC)(queue)))),
        MD5_ENDS.map((local, queue) => (0,wasm/* set */.hZ)(local, constant((0,screen_memory/* md5QueueStart */.o)(queue)))),
        (0,wasm/* set */.hZ)(md5Texts, constant(screen_memory/* MD5_TEXTS */.im)),
        (0,wasm/* set */.hZ)(lowered, constant(screen_memory/* LOWERED */.D2)),
        (0,wasm/* set */.hZ)(screen_locals_forms, constant(screen_memory/* FORMS */.yY)),
        (0,wasm/* set */.hZ)(prefix, constant(screen_memory/* PREFIXES */.V4)),
        (0,wasm/* set */.hZ)(texts, constant(screen_memory/* HASH_TEXTS */.cO)),
        (0,wasm/* block */.om)(full => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(cell), (0,wasm/* get */.Jt)(stop)), full),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(prefix), constant(screen_memory/* PREFIXES */.V4 + 4 * (screen_memory/* CAPACITY */.$5 - screen_limits/* MAX_EXPRESSIONS */.Tv))), full),
            // A string has up to two URLs: one may wrap another.
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(lowered), constant(screen_memory/* LOWERED */.D2 + (screen_memory/* MD5_URLS */.wu - 1) * screen_memory/* LOWERED_BYTES */.fK)), full),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(screen_locals_forms), constant(screen_memory/* FORMS */.yY + (screen_memory/* FORM_COUNT */.L4 - 1) * screen_memory/* FORM_BYTES */.XC)), full),
            (0,wasm/* set */.hZ)(start, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(cell), 0)),
            (0,wasm/* set */.hZ)(end, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(cell), 4)),
            (0,wasm/* set */.hZ)(size, between(start, end)),
            (0,wasm/* set */.hZ)(verdict, constant(screen_memory/* LOOK */.og)),
            (0,wasm/* set */.hZ)(found, constant(0)),
            (0,wasm/* block */.om)(done => (0,wasm/* loop */.HW)(again => [
                (0,wasm/* block */.om)(notUrl => url(notUrl, done)),
                (0,wasm/* block */.om)(notHash => wholeHash(notHash, done)),
                plainText(again, done)
            ])),
            writeVerdict(),
            advance(cell, 8),
            (0,wasm/* jump */.lA)(next)
        ])),
        [cell, ...QUEUE_ENDS, ...MD5_ENDS].map((local, number) => wasm/* i32 */.rT.store(constant(screen_memory/* RESULT */.Mr), number * 4, (0,wasm/* get */.Jt)(local)))
    ]);
}
/** Writes the verdict of the cell and the end of its prefixes. */
function writeVerdict() {
    const number = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(cell), constant(screen_memory/* CELL_LIST */.Gf)), 3);
    return [
        wasm/* i32 */.rT.storeByte(number, screen_memory/* VERDICTS */.bk, (0,wasm/* get */.Jt)(verdict)),
        wasm/* i32 */.rT.store(wasm/* i32 */.rT.shiftLeft(number, 2), screen_memory/* PREFIX_ENDS */.K8, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(prefix), constant(screen_memory/* PREFIXES */.V4)), 2))
    ];
}
//# sourceMappingURL=screen-kernel.js.map
;// CONCATENATED MODULE: ./lib/item/screen/value-kernel.js
/**
 * Splits values that each follow their length in four bytes, as in a page of Parquet, into cells in WebAssembly. Hot
 * path. It stops before a value that JavaScript has to read: a long one, JSON, a page in a `data:` URL.
 */






// Locals. `run` takes the text, the end of the cells so far, the row and the column of the first value, and how many
// values it may read.
const [value_kernel_at, value_kernel_end, value_kernel_cell, value_kernel_row, value_kernel_column, value_kernel_left] = [0, 1, 2, 3, 4, 5];
const [value_kernel_start, value_kernel_stop, value_kernel_byte, value_kernel_found, value_kernel_piece] = [6, 7, 8, 9, 10];
/** Returns the module of the kernel. It writes line ends over the lengths that it read, because they separate cells. */
function valueModule() {
    return (0,wasm/* moduleOf */.cD)({ parameters: 6, numbers: 4, vectors: 1, pages: screen_memory/* PAGES */.Nb }, [
        (0,wasm/* block */.om)(out => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(value_kernel_left)), out),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(between(value_kernel_at, value_kernel_end), constant(4)), out),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(screen_limits/* MAX_SCREENED_BYTES */.FR), wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(value_kernel_at), 0)), out),
            (0,wasm/* set */.hZ)(value_kernel_start, add(value_kernel_at, 4)),
            (0,wasm/* set */.hZ)(value_kernel_stop, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(value_kernel_start), wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(value_kernel_at), 0))),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(value_kernel_end), (0,wasm/* get */.Jt)(value_kernel_stop)), out),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(value_kernel_start), (0,wasm/* get */.Jt)(value_kernel_stop)), value_kernel_addCell(out)),
            wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(value_kernel_at), 0, constant(ascii.LF * 0x01010101)),
            (0,wasm/* set */.hZ)(value_kernel_at, (0,wasm/* get */.Jt)(value_kernel_stop)),
            advance(value_kernel_row, 1),
            advance(value_kernel_left, -1),
            (0,wasm/* jump */.lA)(next)
        ])),
        wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(value_kernel_at), 0, constant(ascii.LF)),
        [value_kernel_at, value_kernel_cell, value_kernel_row].map((local, number) => wasm/* i32 */.rT.store(constant(screen_memory/* RESULT */.Mr), number * 4, (0,wasm/* get */.Jt)(local)))
    ]);
}
function value_kernel_addCell(out) {
    const number = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(value_kernel_cell), constant(screen_memory/* CELL_LIST */.Gf)), 1);
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(value_kernel_cell), constant(screen_memory/* CELL_LIST */.Gf + screen_memory/* CELLS */.MW * 8)), out),
        (0,wasm/* set */.hZ)(value_kernel_byte, byteAt(value_kernel_start, 0)),
        [ascii/* OPEN_BRACE */.Hv, ascii/* OPEN_BRACKET */.WL].map(mark => (0,wasm/* jumpIf */.mD)(isAt(value_kernel_byte, mark), out)),
        (0,wasm/* when */.z7)(isAt(value_kernel_byte, ascii/* QUOTE */.jA), jumpIfJson(value_kernel_start, value_kernel_stop, value_kernel_found, value_kernel_piece, out)),
        jumpIfAddress(value_kernel_start, value_kernel_stop, out),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(value_kernel_cell), 0, (0,wasm/* get */.Jt)(value_kernel_start)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(value_kernel_cell), 4, (0,wasm/* get */.Jt)(value_kernel_stop)),
        wasm/* i32 */.rT.store(number, screen_memory/* ROWS */.Ir, (0,wasm/* get */.Jt)(value_kernel_row)),
        wasm/* i32 */.rT.store(number, screen_memory/* COLUMNS */.cZ, (0,wasm/* get */.Jt)(value_kernel_column)),
        wasm/* i32 */.rT.storeByte(wasm/* i32 */.rT.shiftRight(number, 2), screen_memory/* FLAGS */.Wg, constant(0)),
        advance(value_kernel_cell, 8)
    ];
}
//# sourceMappingURL=value-kernel.js.map
;// CONCATENATED MODULE: ./lib/item/screen/item-screen.js
/**
 * Screens strings while a file is read. Most contain nothing, or one plain item that no list may contain: those are only
 * counted. The strings wait in the memory of the kernels, many at a time. Hot path: no string or object for a string.
 */














class ItemScreen {
    /** Items so far that no list contains. */
    passed = 0;
    /** The line after the rows that were split last. */
    line = 1;
    #bytes;
    #words;
    #kernels;
    #listed;
    #length = 0;
    /** The end of the texts that wait. */
    #text = screen_memory/* TEXT */.a$;
    /** The bytes that are in the memory as a whole, and where. */
    #block = null;
    #blockStart = 0;
    #blockEnd = 0;
    /** Where the next angle bracket is in the values of the block: the kernel stops before the value that has it. */
    #angle = 0;
    /** Up to where the values of the block were read. */
    #read = 0;
    constructor(memory, kernels, listed) {
        this.#bytes = new Uint8Array(memory);
        this.#words = new Uint32Array(memory);
        (0,sha256_lanes/* writeKernelData */.jh)(memory);
        writeTables(this.#bytes);
        this.#kernels = kernels;
        this.#listed = listed;
        listed.eachPrefix(prefix => {
            this.#mark(screen_memory/* LISTED */.CQ, prefix >>> (32 - screen_memory/* LISTED_BITS */.FY));
            this.#mark(screen_memory/* LISTED_LOWER */.o4, prefix & (2 ** screen_memory/* LISTED_BITS */.FY - 1));
        });
    }
    #mark(table, bit) {
        this.#bytes[table + (bit >>> 3)] |= 1 << (bit & 7);
    }
    /** Returns null where the engine has no WebAssembly, or none with vectors. */
    static make(listed) {
        const memory = (0,wasm_engine/* newMemory */.Ao)(screen_memory/* PAGES */.Nb);
        if (memory === null)
            return null;
        const split = (0,wasm_engine/* runOf */.ng)(rowModule, memory);
        const splitValues = (0,wasm_engine/* runOf */.ng)(valueModule, memory);
        const screen = (0,wasm_engine/* runOf */.ng)(screenModule, memory);
        const md5 = listed.urlMd5 ? (0,wasm_engine/* runOf */.ng)(md5Module, memory) : () => undefined;
        const sha256 = (0,wasm_engine/* runOf */.ng)(sha256_lanes/* lanesModule */.kh, memory);
        const filter = (0,wasm_engine/* runOf */.ng)(filterModule, memory);
        if (split === null || splitValues === null || screen === null)
            return null;
        if (md5 === null || sha256 === null || filter === null)
            return null;
        return new ItemScreen(memory.buffer, { split, splitValues, screen, md5, sha256, filter }, listed);
    }
    /** Forgets what waits, after a file that was not read to its end. */
    clear() {
        this.#block = null;
        this.#length = 0;
        this.#text = screen_memory/* TEXT */.a$;
    }
    /** Copies `bytes[start, end)`, so that strings inside it need not be copied one by one. Nothing may wait. */
    begin(bytes, start, end) {
        this.clear();
        if (end - start > screen_limits/* MAX_BLOCK_BYTES */.r0)
            return;
        this.#bytes.set(bytes.subarray(start, end), screen_memory/* TEXT */.a$);
        this.#block = bytes;
        this.#blockStart = start;
        this.#blockEnd = end;
        this.#angle = this.#read = 0;
        this.#text = this.#separated(screen_memory/* TEXT */.a$ + end - start);
    }
    /** Checks whether a string of `size` bytes can be added. If not, `settle` makes room for it. */
    fits(size) {
        return this.#length < screen_memory/* CELLS */.MW && this.#text + size <= screen_memory/* TEXT */.a$ + screen_memory/* TEXT_BYTES */.GJ;
    }
    /** Adds a string of at most `MAX_SCREENED_BYTES`. */
    add(bytes, start, end, row, column, lines) {
        const cell = this.#length++;
        let at;
        if (this.contains(bytes, start, end)) {
            at = screen_memory/* TEXT */.a$ + start - this.#blockStart;
        }
        else {
            at = this.#text;
            (0,copy_bytes/* copyBytes */.n)(bytes, start, end, this.#bytes, at);
            this.#text = this.#separated(at + end - start);
        }
        const entry = screen_memory/* CELL_LIST */.Gf / 4 + cell * 2;
        this.#words[entry] = at;
        this.#words[entry + 1] = at + end - start;
        this.#words[screen_memory/* ROWS */.Ir / 4 + cell] = row;
        this.#words[screen_memory/* COLUMNS */.cZ / 4 + cell] = column;
        this.#bytes[screen_memory/* FLAGS */.Wg + cell] = lines ? screen_memory/* LINES */.Qx : 0;
    }
    /** Ends a text, because the scan may look at the byte after a string. Returns where the next text begins. */
    #separated(end) {
        this.#bytes[end] = ascii.LF;
        return end + 1;
    }
    /** Whether there is little space left for cells. */
    get crowded() {
        return this.#length > screen_memory/* CELLS */.MW / 2;
    }
    /**
     * Adds the cells of simple rows: those from `start` on, up to the first row that is not simple or not complete.
     *
     * @param start in the block
     * @param line of the first row; afterwards `line` is that of the row at the returned position
     * @param delimiter a byte; -1 for lines without cells
     * @returns where the first other row begins
     */
    split(start, line, delimiter) {
        const shift = screen_memory/* TEXT */.a$ - this.#blockStart;
        const before = this.#length;
        const kind = delimiter < 0 ? 0 : delimiter === ascii/* TAB */.wn ? 2 : 1;
        const cells = screen_memory/* CELL_LIST */.Gf + before * 8;
        this.#kernels.split(start + shift, this.#blockEnd + shift, cells, line, kind === 0 ? ascii.LF : delimiter, kind);
        this.line = this.#words[screen_memory/* RESULT */.Mr / 4 + 2];
        this.#length = (this.#words[screen_memory/* RESULT */.Mr / 4 + 1] - screen_memory/* CELL_LIST */.Gf) / 8;
        return this.#words[screen_memory/* RESULT */.Mr / 4] - shift;
    }
    /**
     * Adds values that each follow their length (four bytes, little-endian), up to the first that JavaScript has to read,
     * such as a page, or that is not complete in the block.
     *
     * @param values in the block; afterwards `at` is where the next value begins
     * @param count the most values to add
     * @param row of the first one; each has a row of its own
     * @returns how many were added; -1 if they are not all UTF-8: then none was added
     */
    splitValues(bytes, values, count, row, column) {
        const shift = screen_memory/* TEXT */.a$ - this.#blockStart;
        const start = values.at + shift;
        const limit = this.#blockEnd + shift;
        // Behind what was read: the lengths there are lost.
        if (start < this.#read)
            return 0;
        let [at, next, cells] = [start, row, screen_memory/* CELL_LIST */.Gf + this.#length * 8];
        do {
            // The kernel wrote over it when it stopped here.
            if (at < limit)
                this.#bytes[at] = bytes[at - shift];
            // What is in the length of the value is no angle bracket.
            if (this.#angle < at + 4)
                this.#angle = this.#nextAngle(at + 4, limit);
            this.#kernels.splitValues(at, this.#angle, cells, next, column, count - (next - row));
            at = this.#words[screen_memory/* RESULT */.Mr / 4];
            cells = this.#words[screen_memory/* RESULT */.Mr / 4 + 1];
            next = this.#words[screen_memory/* RESULT */.Mr / 4 + 2];
        } while (this.#angle < Math.min(at + 4, limit) && next - row < count);
        if (!(0,external_node_buffer_.isUtf8)(this.#bytes.subarray(start, at)))
            return -1;
        values.at = at - shift;
        this.#read = at;
        this.#length = (cells - screen_memory/* CELL_LIST */.Gf) / 8;
        return next - row;
    }
    /** Returns where the first angle bracket of `[from, limit)` is; `limit` if there is none. */
    #nextAngle(from, limit) {
        const found = from < limit ? this.#bytes.subarray(from, limit).indexOf(ascii/* LESS */.ae) : -1;
        return found < 0 ? limit : from + found;
    }
    /** Checks that `bytes[start, end)` is in the block. */
    contains(bytes, start, end) {
        return bytes === this.#block && start >= this.#blockStart && end <= this.#blockEnd;
    }
    /** Checks that `bytes[start, end)` is the rest of the block. */
    holds(bytes, start, end) {
        return bytes === this.#block && start >= this.#blockStart && end === this.#blockEnd;
    }
    /**
     * Screens what was added. Calls `look` for strings that have to be scanned, in order.
     *
     * @returns the number of items in the others
     */
    settle(look) {
        const length = this.#length;
        // First, because `look` throws once the run is over: then the rest is given up.
        this.#length = 0;
        this.#text = this.#block === null ? screen_memory/* TEXT */.a$ : screen_memory/* TEXT */.a$ + this.#blockEnd - this.#blockStart + 1;
        let passed = 0;
        this.#eachRun(length, first => {
            passed += this.#pass(first, look);
        });
        this.passed += passed;
        return passed;
    }
    /**
     * Judges the cells that were added instead of counting and scanning them. Writes for the number that each has as its
     * row whether it contains nothing, one item that no list contains, or has to be scanned.
     */
    judge(verdicts) {
        const [bytes, words] = [this.#bytes, this.#words];
        const length = this.#length;
        this.#length = 0;
        this.#eachRun(length, (first, end) => {
            for (let cell = first; cell < end; cell++)
                verdicts[words[screen_memory/* ROWS */.Ir / 4 + cell]] = bytes[screen_memory/* VERDICTS */.bk + cell];
            const last = words[screen_memory/* RESULT */.Mr / 4] / 4;
            for (let at = screen_memory/* REMAINING */.l9 / 4; at < last; at++) {
                const cell = words[at];
                if (bytes[screen_memory/* VERDICTS */.bk + cell] !== screen_memory/* ITEM */.Uo || this.#mayHit(cell, first))
                    verdicts[words[screen_memory/* ROWS */.Ir / 4 + cell]] = screen_memory/* LOOK */.og;
            }
        });
    }
    /** Runs the kernels for the first cells, as many at a time as they can: after each run it calls `done`. */
    #eachRun(length, done) {
        for (let cell = 0; cell < length;) {
            this.#kernels.screen(screen_memory/* CELL_LIST */.Gf + cell * 8, screen_memory/* CELL_LIST */.Gf + length * 8, this.#listed.urlMd5 ? 1 : 0);
            const next = (this.#words[screen_memory/* RESULT */.Mr / 4] - screen_memory/* CELL_LIST */.Gf) / 8;
            this.#digestQueues();
            this.#kernels.filter(screen_memory/* CELL_LIST */.Gf + cell * 8, screen_memory/* CELL_LIST */.Gf + next * 8);
            done(cell, next);
            cell = next;
        }
    }
    /** Runs the digests of what the kernel queued. The MD5s come first, because their hex digits are digested again. */
    #digestQueues() {
        const words = this.#words;
        for (let queue = 0; queue < screen_memory/* QUEUES */.P$; queue++) {
            this.#runQueue(this.#kernels.md5, (0,screen_memory/* md5QueueStart */.o)(queue), words[screen_memory/* RESULT */.Mr / 4 + 1 + screen_memory/* QUEUES */.P$ + queue], screen_memory/* MD5_PADDING */.$n, queue + 1);
        }
        for (let queue = 0; queue < screen_memory/* QUEUES */.P$; queue++) {
            this.#runQueue(this.#kernels.sha256, (0,screen_memory/* queueStart */.uC)(queue), words[screen_memory/* RESULT */.Mr / 4 + 1 + queue], screen_memory/* PADDING */.Kv, queue + 1);
        }
    }
    /** Digests a queue, whose last group is filled up with empty messages. */
    #runQueue(digest, from, end, padding, blocks) {
        if (end === from)
            return;
        let at = end;
        for (; (at - from) % (message_lanes/* LANES */.Ci * screen_memory/* ENTRY */.Py) !== 0; at += screen_memory/* ENTRY */.Py)
            this.#words.set([screen_memory/* TEXT */.a$, 0, padding], at / 4);
        digest(from, at, blocks);
    }
    /** Looks at the cells that are not done. Returns the number of items that no list contains. */
    #pass(first, look) {
        const [bytes, words] = [this.#bytes, this.#words];
        let passed = words[screen_memory/* RESULT */.Mr / 4 + 1];
        const last = words[screen_memory/* RESULT */.Mr / 4] / 4;
        for (let at = screen_memory/* REMAINING */.l9 / 4; at < last; at++) {
            const cell = words[at];
            if (bytes[screen_memory/* VERDICTS */.bk + cell] === screen_memory/* ITEM */.Uo && !this.#mayHit(cell, first)) {
                passed++;
                continue;
            }
            const entry = screen_memory/* CELL_LIST */.Gf / 4 + cell * 2;
            const [row, column, flags] = [words[screen_memory/* ROWS */.Ir / 4 + cell], words[screen_memory/* COLUMNS */.cZ / 4 + cell], bytes[screen_memory/* FLAGS */.Wg + cell]];
            if ((flags & screen_memory/* DOUBLED */._m) === 0)
                look(bytes, words[entry], words[entry + 1], row, column, (flags & screen_memory/* LINES */.Qx) !== 0);
            else {
                const text = withSingleQuotes(bytes, words[entry], words[entry + 1]);
                look(text, 0, text.length, row, column, true);
            }
        }
        return passed;
    }
    /** Checks the prefixes of a cell. */
    #mayHit(cell, first) {
        const words = this.#words;
        const end = screen_memory/* PREFIXES */.V4 / 4 + words[screen_memory/* PREFIX_ENDS */.K8 / 4 + cell];
        let at = screen_memory/* PREFIXES */.V4 / 4 + (cell === first ? 0 : words[screen_memory/* PREFIX_ENDS */.K8 / 4 + cell - 1]);
        for (; at < end; at++)
            if (this.#listed.mayBeListed(words[at]))
                return true;
        return false;
    }
}
/** Returns `bytes[start, end)` with each doubled quote made single. */
function withSingleQuotes(bytes, start, end) {
    const text = new Uint8Array(end - start);
    let to = 0;
    for (let i = start; i < end; i++) {
        text[to++] = bytes[i];
        if (bytes[i] === ascii/* QUOTE */.jA)
            i++;
    }
    return text.subarray(0, to);
}
//# sourceMappingURL=item-screen.js.map
;// CONCATENATED MODULE: ./lib/lists/lists-in-use.js
/** The lists of one run once they are open: the service's and the built-in one, and the readers for what they contain. */







/** For fewer expressions, building the screen takes longer than digesting them without it. */
const SCREEN_THRESHOLD = 4096;
class ListsInUse {
    /** Null if no service is used, or if it could not be opened. */
    service;
    /** The service's lists and the built-in one. */
    denylist;
    digester;
    reader;
    #builtin;
    #screen;
    #isScreenPrepared = false;
    #fingerprinter;
    constructor(service, builtin, fingerprinter, watch) {
        this.service = service;
        this.denylist = withBuiltin(service ?? lookup/* NO_LISTS */.Wo, builtin);
        this.#builtin = builtin;
        this.#fingerprinter = fingerprinter;
        this.digester = new prefixes/* PrefixDigester */.m(this.digestOptions, watch);
        this.reader = this.readerWith(watch);
    }
    /** The lists say what has to be digested. */
    get digestOptions() {
        return { urlMd5: this.denylist.urlMd5 };
    }
    /** Says that so much is to be read that the screen pays from the beginning. */
    prepareScreen() {
        this.#isScreenPrepared = true;
    }
    /**
     * Returns the screen for items that no list contains; null in search mode, in which every item may be listed, and for
     * few items.
     */
    get screen() {
        const { denylist } = this;
        const isWorth = this.#isScreenPrepared || this.digester.expressions > SCREEN_THRESHOLD;
        const isUseful = denylist.mode === 'lists' && isWorth;
        if (this.#screen === undefined && isUseful) {
            this.#screen = ItemScreen.make({
                urlMd5: denylist.urlMd5,
                mayBeListed: prefix => denylist.mayBeListed(prefix),
                eachPrefix: found => {
                    for (const list of [...denylist.lists, this.#builtin])
                        list.eachPrefix(found);
                }
            });
        }
        return this.#screen ?? null;
    }
    get mode() {
        return this.service?.mode ?? 'not asked';
    }
    /** What the report says about each list. */
    get all() {
        const canaries = (0,canary/* listedCanaries */.as)();
        const own = this.denylist.lists.map(list => {
            const { name, version, updated, signedBy } = list;
            const signed = signedBy === undefined ? {} : { signedBy };
            return { name, version, updated, ...signed, size: (0,self_test/* ownEntries */.xK)(list, canaries) };
        });
        return [...own, this.#builtin];
    }
    /** Returns the matches of the built-in list, which needs no request. */
    async builtinAnswers() {
        return (await withBuiltin(lookup/* NO_LISTS */.Wo, this.#builtin).lookUp(new Uint32Array(0))).fullHashes;
    }
    /** Returns a reader of items with a watch of its own. */
    readerWith(watch) {
        return new ItemReader(this.#fingerprinter, this.digestOptions, watch);
    }
}
//# sourceMappingURL=lists-in-use.js.map
// EXTERNAL MODULE: ./lib/subject/subject-limits.js
var subject_limits = __webpack_require__(4917);
// EXTERNAL MODULE: ./lib/item/digest/fingerprint.js
var fingerprint = __webpack_require__(4104);
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
// EXTERNAL MODULE: ./lib/manifest/kind/suffix.js
var kind_suffix = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/manifest/kind/unread-members.js
/** Counts the members of containers that no reader could read. */

class UnreadMembers {
    #digested = new Map();
    #leftAlone = 0;
    /** The number of members without a known format, by suffix; only their digests are compared. */
    get digested() {
        return this.#digested;
    }
    /** The number of members that are text and have the name of a tool's file or of source code. */
    get leftAlone() {
        return this.#leftAlone;
    }
    addDigested(path) {
        this.#add((0,kind_suffix/* shownSuffix */.tP)(path), 1);
    }
    addLeftAlone() {
        this.#leftAlone++;
    }
    /** Adds the counts of another container. */
    addAll({ digested, leftAlone }) {
        for (const [suffix, members] of digested)
            this.#add(suffix, members);
        this.#leftAlone += leftAlone;
    }
    #add(suffix, members) {
        this.#digested.set(suffix, (this.#digested.get(suffix) ?? 0) + members);
    }
}
//# sourceMappingURL=unread-members.js.map
;// CONCATENATED MODULE: ./lib/subject/tally.js



class FileTally {
    manifests = [];
    /** Number of files that were neither manifests nor text, by suffix. */
    notRead = new Map();
    unreadMembers = new UnreadMembers();
    #choice;
    #faults;
    /** Pointers of which only the hash was compared. */
    byHash = 0;
    /** The files in `manifests` that are not manifests. */
    #others = 0;
    #leftOut = 0;
    #elsewhere = 0;
    constructor(choice, faults) {
        this.#choice = choice;
        this.#faults = faults;
    }
    /** Files that belong to other shards. */
    get elsewhere() {
        return this.#elsewhere;
    }
    /** Counts files that belong to other shards. */
    leave(files) {
        this.#elsewhere += files;
    }
    /** Counts another shard's file of which this run read a part with items. */
    leaveWith(file, items) {
        this.#elsewhere++;
        this.#addOther(file, items);
    }
    /** Returns true if the file's content can count as old. An unchecked file cannot, because it was never checked. */
    isComparable({ path, mode }) {
        const { scope, select, unchecked } = this.#choice;
        return READABLE.has(mode) && !(scope === 'all' && select(path) === 'outside') && !unchecked(path);
    }
    /**
     * Checks whether a file of head should be read, and counts it if not. A submodule has no content here: at a
     * manifest's path it fails, elsewhere it counts as not read.
     */
    isReadable(file) {
        if (this.isComparable(file))
            return true;
        // Files to read are dealt to shards by their sizes; the others are dealt here.
        const { path, id } = file;
        const { shard, select, unchecked } = this.#choice;
        const selected = select(path);
        if (shard !== null && !shard.owns(path, id, 0))
            this.#elsewhere++;
        else if (selected === 'outside')
            this.#leftOut++;
        else if (unchecked(path))
            this.manifests.push({ path, id, state: 'unchecked', ...NOTHING_READ });
        else if (selected === 'manifest')
            this.fail({ path, id }, LINK_AT_MANIFEST);
        else
            this.#countNotRead('(link)');
        return false;
    }
    checked({ path, id }, result) {
        this.manifests.push({ path, id, state: 'checked', ...result });
    }
    fail({ path, id }, fault) {
        this.#faults.add(fault, this.manifests.length);
        this.manifests.push({ path, id, state: 'failed', ...NOTHING_READ });
    }
    /** Counts a file that is neither a known format nor text. It fails if its path says that it is a manifest. */
    digested(file, items) {
        const { path } = file;
        if (this.#choice.select(path) === 'manifest' && !(0,kind_suffix/* isMacCompanion */.up)(path))
            return this.fail(file, NOT_READABLE);
        this.#countNotRead((0,kind_suffix/* shownSuffix */.tP)(path));
        this.#addOther(file, items);
    }
    /** Counts text, or a pointer, that the path leaves out. */
    leftOut(file, items) {
        this.#leftOut++;
        this.#addOther(file, items);
    }
    /** Counts a symbolic link. `inTree`: its target is part of the same tree, and so adds nothing. */
    link(file, items, inTree) {
        if (this.#choice.select(file.path) === 'manifest' && !inTree)
            return this.fail(file, LINK_AT_MANIFEST);
        this.#countNotRead('(link)');
        this.#addOther(file, items);
    }
    /** Checks that every listed file was classified. A missed file would be a vacuous pass. */
    balance(entries) {
        const notRead = [...this.notRead.values()].reduce((sum, files) => sum + files, 0);
        const manifests = this.manifests.length - this.#others;
        if (this.#leftOut + this.#elsewhere + notRead + manifests === entries)
            return;
        const text = (0,safe_text/* safe */.gB) `internal count mismatch: a file in scope was neither read nor counted; please report it`;
        this.#faults.add({ reason: 'internal', text });
    }
    /** Adds an entry for matches in a file that is not a manifest; they refer to its index. */
    #addOther({ path, id }, items) {
        if (items === 0)
            return;
        this.#others++;
        this.manifests.push({ path, id, state: 'other', ...NOTHING_READ });
    }
    #countNotRead(suffix) {
        this.notRead.set(suffix, (this.notRead.get(suffix) ?? 0) + 1);
    }
}
/** For a symbolic link the target path is read, never the file that it leads to. */
const SYMLINK = '120000';
const READABLE = new Set(['100644', '100755', SYMLINK]);
const NOTHING_READ = { format: '', lineBased: false, counted: true, rows: 0, items: 0 };
const LINK_AT_MANIFEST = {
    reason: 'manifest-unreadable',
    text: (0,safe_text/* safe */.gB) `this is a symlink or submodule, not a file; commit the file itself`
};
const NOT_READABLE = {
    reason: 'manifest-unsupported',
    text: (0,safe_text/* safe */.gB) `this is neither text nor a known format; convert it, or list it under unchecked in the settings`
};
//# sourceMappingURL=tally.js.map
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
;// CONCATENATED MODULE: ./lib/subject/run-faults.js
/** The faults of one run, and the one fault that ended it early. */

class RunFaults {
    all = [];
    #signal;
    #end = null;
    /** @param signal fires when the run has to end, with the reason */
    constructor(signal) {
        this.#signal = signal;
    }
    /** Whether the run ended early. */
    get ended() {
        return this.#end !== null;
    }
    add(fault, manifest = null) {
        this.all.push({ ...fault, manifest });
    }
    /** Adds the fault for an error that belongs to no manifest. The early end of the run is added only once. */
    addError(error) {
        if (this.#signal.aborted && this.ended)
            return;
        this.add(this.of(error));
    }
    /** Returns the fault for an error. If the run had to end, it is the reason for that, whatever was thrown. */
    of(error) {
        if (!this.#signal.aborted)
            return (0,errors/* describe */.q0)(error);
        return (this.#end ??= error instanceof ServiceTooLate ? error.fault : (0,errors/* describe */.q0)(this.#signal.reason));
    }
    /** Runs a step. Returns false if it failed; its error is added. */
    async attempt(step) {
        try {
            await step();
            return true;
        }
        catch (error) {
            this.addError(error);
            return false;
        }
    }
    /** Like `attempt`, for steps that wait for the service. A deadline that passes meanwhile is the service's fault. */
    async attemptWithService(step) {
        return await this.attempt(async () => {
            try {
                await step();
            }
            catch (error) {
                const reason = this.#signal.reason;
                const late = this.#signal.aborted && reason instanceof errors/* GateError */.ue && reason.reason === 'manifest-too-large';
                throw late && error instanceof errors/* GateError */.ue ? new ServiceTooLate((0,errors/* describe */.q0)(error)) : error;
            }
        });
    }
}
/** The deadline passed while waiting for the service. */
class ServiceTooLate extends Error {
    fault;
    constructor(fault) {
        super();
        this.fault = fault;
    }
}
//# sourceMappingURL=run-faults.js.map
;// CONCATENATED MODULE: ./lib/subject/file-source.js
/** @param reopen opens the file; it is called once at the start, for the size */
async function fileSource(reopen) {
    const { size, content, tail } = await reopen();
    let opened = content;
    const open = async function* () {
        const pass = opened ?? (await reopen()).content;
        opened = null;
        yield* pass;
    };
    return { size, open, tail };
}
//# sourceMappingURL=file-source.js.map
// EXTERNAL MODULE: ./lib/manifest/format/select.js
var format_select = __webpack_require__(2489);
;// CONCATENATED MODULE: ./lib/manifest/pointer/lfs-pointer.js
/**
 * Git LFS pointer files, recognised like git-lfs does on checkout: `DecodeFrom` and `decodeKV` of its lfs/pointer.go.
 * The specification allows less: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
/** git-lfs reads this many bytes at the beginning of a file and ignores the rest. */
const POINTER_BYTES = 1024;
/** White space in Go's `unicode.IsSpace`, which differs from JavaScript's `trim`. */
const lfs_pointer_SPACE = '[\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const AROUND = new RegExp(`^${lfs_pointer_SPACE}|${lfs_pointer_SPACE}$`, 'g');
/** The current version, the one before the first release (then called Hawser), and the one of the first trials. */
const VERSIONS = new Set([
    'https://git-lfs.github.com/spec/v1',
    'https://hawser.github.com/spec/v1',
    'http://git-media.io/v/2'
]);
/** In this order. Extensions may come before any of them. */
const KEYS = ['version', 'oid', 'size'];
const EXTENSION = /^ext-\d-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;
/** Returns null if a file that begins with `head` is not a pointer for git-lfs. */
function parseLfsPointer(head) {
    const lines = linesOf(head);
    const values = [];
    const extensions = new Map();
    for (const line of lines) {
        const expected = KEYS[values.length];
        const key = line.replace(/ .*/s, '');
        const value = line.slice(key.length + 1);
        if (expected === undefined)
            return null;
        if (key === expected)
            values.push(value);
        else if (EXTENSION.test(key))
            extensions.set(key, value);
        else
            return null;
    }
    // Stryker disable next-line StringLiteral: any other invalid text gives the same result
    const [version = '', oidText = '', sizeText = ''] = values;
    const oid = oidIn(oidText);
    const size = sizeIn(sizeText);
    const before = hashesBefore(extensions);
    if (!VERSIONS.has(version) || oid === null || size === null || before === null)
        return null;
    return { oid, size, before };
}
function linesOf(head) {
    const first = head.subarray(0, POINTER_BYTES);
    const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('utf8').replace(AROUND, '');
    return text
        .split('\n')
        .map(line => line.replace(/\r$/, ''))
        .filter(line => line !== '');
}
function oidIn(value) {
    return OID.exec(value)?.[1] ?? null;
}
/** Parses a size like Go's `strconv.ParseInt`, with an optional sign and leading zeros. No object exceeds 2^53. */
function sizeIn(value) {
    const size = /^[+-]?\d+$/.test(value) ? Number(value) : -1;
    return size >= 0 && Number.isSafeInteger(size) ? size + 0 : null;
}
/** Returns the extensions' hashes; null if one has no hash, or the same priority as another. */
function hashesBefore(extensions) {
    const priorities = new Set([...extensions.keys()].map(key => key.slice(0, 'ext-0'.length)));
    const hashes = [...extensions.values()].map(oidIn).filter(hash => hash !== null);
    return priorities.size === extensions.size && hashes.length === extensions.size ? hashes : null;
}
/** A version by its address, an extension by its hash, or an object id with more after it. Extensions may be first. */
const BEGINNING = /^(?:ext-\d+-[^\n]*\n\s*)*(?:["']?version["']?[\s:=]+\S*(?:git-?lfs|hawser|git-?media)\S*\/v|ext-\d+-\S+\s+sha\d+:|oid\s+sha\d+:[0-9a-z]{32}[^\n]*\s+(?:size|version)\s)/i;
/** Checks whether a text, from its first word on, begins like a pointer. This is more lenient than git-lfs. */
function beginsAsLfsPointer(text) {
    return BEGINNING.test(text);
}
//# sourceMappingURL=lfs-pointer.js.map
// EXTERNAL MODULE: ./lib/item/collect.js + 10 modules
var collect = __webpack_require__(1378);
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/markup/addressed-page.js
var addressed_page = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/manifest/markup/hidden-links.js
var hidden_links = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/manifest/markup/relative-link.js
var relative_link = __webpack_require__(4161);
;// CONCATENATED MODULE: ./lib/manifest/format/page-reading.js
/** Finds strings of any format that are pages or addresses of pages, whose reader is loaded when there is one. */






/** Returns how to read the strings of one file that are pages or addresses of pages. */
function pageReading() {
    const resolver = new relative_link/* Resolver */.x();
    return {
        wanted: (bytes, start, end) => {
            if (!mayBePage(bytes, start, end))
                return false;
            const text = (0,latin1/* latin1 */.W)(bytes, start, end);
            return (0,hidden_links/* hidesLinks */.b)(text, false) || (0,addressed_page/* addressedPage */.PJ)(text) !== null;
        },
        read: async (page) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4720), __webpack_require__.e(4558), __webpack_require__.e(1891), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 8878))).pageIn(page, resolver)
    };
}
/** Checks for an angle bracket, or what may be `data:` at the beginning. */
function mayBePage(bytes, start, end) {
    if ((0,data_address/* mayBeAddress */.l)(bytes, start, end))
        return true;
    for (let i = start; i < end; i++)
        if (bytes[i] === ascii/* LESS */.ae)
            return true;
    return false;
}
//# sourceMappingURL=page-reading.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/pointer/annex-key.js
/**
 * git-annex pointers: https://git-annex.branchable.com/internals/pointer_file/ and …/key_format/. They are recognized
 * like `parseLinkTargetOrPointer` and `isLinkToAnnex` in its Annex/Link.hs.
 */

/** Escapes for characters that a file name cannot contain. */
const ESCAPES = new Map([
    ['%', '/'],
    ['&c', ':'],
    ['&s', '%'],
    ['&a', '&']
]);
/** `BACKEND-s123-m456--NAME`: a backend, fields about the content in any order, and a name. */
const KEY = /^[^-]+(?:-[smSC]\d+)*--/;
/** Keys whose names begin with a content hash of a kind that lists contain. */
const HASHED = /^(?:MD5E?(?:-[smSC]\d+)*--[0-9a-f]{32}|SHA1E?(?:-[smSC]\d+)*--[0-9a-f]{40}|SHA256E?(?:-[smSC]\d+)*--[0-9a-f]{64}|SHA512E?(?:-[smSC]\d+)*--[0-9a-f]{128})(?![0-9a-f])/;
/**
 * Returns the key of a file or of a symbolic link's target: the last part of a path into the object store, whatever
 * characters it has. Returns null if it is not a git-annex pointer. Further lines must be complete, and paths of the
 * same kind.
 *
 * @param text all of it, one character per byte
 */
function annexPointer(text) {
    if (text.length > manifest_limits/* MAX_ANNEX_POINTER_BYTES */.it)
        return null;
    // On Windows links are also written with backslashes.
    const path = text.replace(/\r?(?:\n.*)?$/s, '').replaceAll('\\', '/');
    const key = path.slice(path.lastIndexOf('/') + 1);
    if (!path.includes('/annex/objects/') || !KEY.test(key))
        return null;
    const whole = text.endsWith('\n') || !text.includes('\n');
    const further = text.split('\n').slice(1, -1);
    return whole && further.every(line => line.includes('/annex/')) ? key : null;
}
/** Checks whether a text begins like such a pointer: its first line is only a path to an object. */
function beginsAsAnnexPointer(text) {
    return /^[^\s:,;"'`<>()[\]{}|=*]*[/\\]annex[/\\]objects[/\\][^\s,;"'`<>()[\]{}|*]*[ \t\r]*(?:\n|$)/i.test(text);
}
/** Checks whether the key identifies its content by a hash that can be looked up. */
function isHashed(key) {
    return HASHED.test(key);
}
/**
 * Returns the strings in a key as it is in a file name, `BACKEND-s123--NAME`. The name is a hash with or without a
 * suffix, or, for `URL` keys, the address of the content.
 */
function annexKey(key) {
    const text = key.replace(/%|&[csa]/g, escape => ESCAPES.get(escape) ?? escape);
    const name = text.slice(text.indexOf('--') + 2);
    // `E` backends keep the suffix of the file after the hash.
    const hash = /^[0-9a-f]{32,128}(?=\.)/.exec(name)?.[0];
    return hash === undefined ? [name] : [hash, name.slice(hash.length + 1)];
}
//# sourceMappingURL=annex-key.js.map
;// CONCATENATED MODULE: ./lib/manifest/pointer/pointer.js






const KINDS = {
    lfs: 'Git LFS',
    xet: 'Xet',
    annex: 'git-annex',
    dvc: 'DVC'
};
/**
 * Returns the pointer in a file; null if it is not one.
 *
 * @param path of the file, one character per byte
 */
async function pointerIn(file, path) {
    return storedElsewhere(file, path) ?? (isDvcFile(path) ? await dvc(file, path) : null);
}
/** Checks whether a file with this name may be a pointer to content that DVC stores. */
function isDvcFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc');
}
/** Recognizes pointers of all tools except DVC. */
function storedElsewhere({ head, whole }, path) {
    const media = (0,kind_suffix/* isMedia */.FN)((0,kind_suffix/* contentSuffix */.lN)(path).suffix);
    const lfs = parseLfsPointer(head);
    if (lfs !== null) {
        const { oid, size, before } = lfs;
        const object = { oid, size };
        return { kind: 'lfs', pieces: pieces([oid, ...before]), object, media, converted: before.length > 0 };
    }
    const text = (0,latin1/* latin1 */.W)(head);
    const key = whole ? annexPointer(text) : null;
    if (key !== null) {
        return {
            kind: 'annex',
            // The path is published too. Its folders may repeat the key, which is looked up once unless it is part of an address.
            pieces: pieces([...annexKey(key), ...(ADDRESS.test(text) ? text : text.replaceAll(key, '')).split('\n')]),
            object: null,
            media: media && isHashed(key)
        };
    }
    const texts = beginningsOf(head);
    if (texts.some(text => /^#\s*xet\s+version\b/i.test(text))) {
        return { kind: 'xet', pieces: whole ? pieces(text.split('\n')) : null, object: null, media };
    }
    const kind = texts.some(beginsAsLfsPointer) ? 'lfs' : texts.some(beginsAsAnnexPointer) ? 'annex' : null;
    return kind === null ? null : { kind, pieces: null };
}
/** A folder that may begin an address. */
const ADDRESS = /\/\/|[^\s/\\.]\.[^\s/\\]*[/\\]/;
/** Bytes that decide whether a file begins like a pointer. */
const pointer_BEGINNING = 2048;
/** Returns the first characters of a file, as they are and without NULs, after anything a tool may ignore. */
function beginningsOf(head) {
    const start = head.subarray(0, pointer_BEGINNING);
    // Without NULs, UTF-16 and UTF-32 become ASCII, which is enough here.
    return [start, start.filter(byte => byte !== 0)].map(bytes => {
        return Buffer.from(bytes)
            .toString('utf8')
            .replace(/^[\s\0-\x20\x7f-\xa0\u200b-\u200f\u2060\ufeff\ufffd]+/, '');
    });
}
// Stryker disable next-line BooleanLiteral,StringLiteral: they have no line ends, and each is read alone
const READ_ALONE = { row: 1, lines: false, reading: 'only' };
/** @param strings one character per byte */
function pieces(strings) {
    return strings.map(text => ({ ...READ_ALONE, bytes: Buffer.from(text, 'latin1') }));
}
async function dvc({ head, whole }, path) {
    if (!whole)
        return { kind: 'dvc', pieces: null };
    const { dvcPieces, outputKind } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4558), __webpack_require__.e(1891), __webpack_require__.e(5948)]).then(__webpack_require__.bind(__webpack_require__, 5948));
    const document = Buffer.from(head.buffer, head.byteOffset, head.length);
    const outs = outputKind(document.toString('utf8'), path);
    if (outs === 'none')
        return null;
    return { kind: 'dvc', pieces: dvcPieces(document), object: null, media: outs === 'media' };
}
/** Collects the strings about the content as items, in one record. */
function collectPointer({ pieces }, collector) {
    for (const { bytes, reading } of pieces)
        collector.reading(bytes, 1, false, reading);
}
function contentUnavailable({ kind }) {
    return new errors/* GateError */.ue('content-unavailable', (0,safe_text/* safe */.gB) `it is a ${KINDS[kind]} pointer, and its content was not read; store the manifest in git itself`);
}
/** Returns the error for a file that its tool may or may not read as a pointer. */
function notUnderstood({ kind }) {
    if (kind === 'dvc')
        return contentUnavailable({ kind });
    return new errors/* GateError */.ue('content-unavailable', (0,safe_text/* safe */.gB) `it begins like a ${KINDS[kind]} pointer, but the tool would not write it like this; add the file again, or store the manifest in git itself`);
}
//# sourceMappingURL=pointer.js.map
// EXTERNAL MODULE: ./lib/manifest/format/formats.js + 5 modules
var formats = __webpack_require__(2097);
// EXTERNAL MODULE: ./lib/manifest/member/media.js
var media = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/manifest/kind/archive-marks.js
var archive_marks = __webpack_require__(8457);
;// CONCATENATED MODULE: ./lib/manifest/format/binary.js




/**
 * Collects the digests of the content; returns the format that its end shows, or null.
 *
 * @param own computes the same digests as the bytes pass by, and collects them later; null where nothing does
 */
async function* digestBinary({ all }, collector, own) {
    if (own !== null) {
        own.areItems();
        const tail = new Tail();
        for await (const chunk of all) {
            tail.add(chunk);
            if (collector.full)
                yield* collector.passOn();
        }
        return tail.endsAs();
    }
    const pass = new Pass();
    for await (const chunk of all) {
        pass.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    pass.digests.collect(collector);
    if (collector.full)
        yield* collector.passOn();
    return pass.endsAs();
}
/**
 * Reads content that begins as text. Collects its digests if it is not text to the end, or if its bytes may be a
 * picture.
 *
 * @param own as in `digestBinary`
 * @returns the format that its end shows, and whether it is text to the end
 */
async function digestUnlessText({ head, all }, collector, own) {
    // In UTF-16 a NUL byte is half a character.
    const mayHoldNul = (0,encoding/* encodingOf */.P$)(head) !== 'utf-8';
    const pass = new Pass();
    const check = new encoding/* TextCheck */.iR();
    let isText = true;
    for await (const chunk of all) {
        pass.add(chunk);
        isText &&= mayHoldNul || !chunk.includes(0);
        if (!mayHoldNul)
            check.add(chunk);
    }
    const endsAs = pass.endsAs();
    if (!isText || endsAs !== null || !check.end()) {
        if (own === null)
            pass.digests.collect(collector);
        else
            own.areItems();
    }
    return { isText, endsAs };
}
/** One pass over all bytes. */
class Pass {
    digests = new media/* Digests */.oG();
    #tail = new Tail();
    add(chunk) {
        this.digests.update(chunk);
        this.#tail.add(chunk);
    }
    endsAs() {
        return this.#tail.endsAs();
    }
}
/** The last bytes of a stream. */
class Tail {
    #chunks = [];
    #kept = 0;
    #size = 0;
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        this.#kept += chunk.length;
        for (let [first] = this.#chunks; first !== undefined && this.#kept - first.length >= archive_marks/* ZIP_END_BYTES */.oQ; [first] = this.#chunks) {
            this.#chunks.shift();
            this.#kept -= first.length;
        }
    }
    endsAs() {
        return (0,formats/* formatMarkedAtEnd */.cB)(Buffer.concat(this.#chunks), this.#size);
    }
}
//# sourceMappingURL=binary.js.map
;// CONCATENATED MODULE: ./lib/manifest/bytes/counted-source.js
/** Counts the stored bytes of each pass, so that a manifest that was cut short is not accepted as complete. */


class CountedSource {
    size;
    tail;
    #source;
    #ended = false;
    constructor(source) {
        this.#source = source;
        this.size = source.size;
        this.tail = source.tail;
    }
    async *open() {
        let bytes = 0;
        for await (const chunk of this.#source.open()) {
            bytes += chunk.length;
            yield chunk;
            if (bytes > this.size)
                break;
        }
        if (bytes !== this.size)
            throw unbalanced(bytes, this.size);
        this.#ended = true;
    }
    /** Throws unless at least one pass reached the end. */
    check() {
        if (!this.#ended)
            throw unbalanced(0, this.size);
    }
}
function unbalanced(bytes, size) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `${(0,safe_text/* count */.U9)(bytes)} bytes were read of ${(0,safe_text/* count */.U9)(size)}; run the gate again`);
}
//# sourceMappingURL=counted-source.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/item/digest/byte-digests.js
var byte_digests = __webpack_require__(5492);
;// CONCATENATED MODULE: ./lib/manifest/member/own-digests.js


const NOTHING = new Uint8Array(0);
class OwnDigests {
    /** What readers have to use in place of the given bytes. */
    stored;
    #of;
    #digests = new byte_digests/* ByteDigests */.y();
    /** Bytes digested so far. */
    #digested = 0;
    /** The newest pass; null between a request for further passes and the start of one. */
    #pass = null;
    #source = null;
    #areItems = false;
    constructor({ first, again, meter }, of) {
        this.#of = of;
        this.stored = {
            first: this.#begin(first),
            again: async () => {
                await this.#end();
                const source = await again();
                this.#source = source;
                return { size: source.size, tail: source.tail, open: () => this.#next(source) };
            },
            meter
        };
    }
    /** Counts the digests as items of the manifest: the content has no others. */
    areItems() {
        this.#areItems = true;
    }
    /**
     * Passes on what `reading` finds, then the digests. They are collected even if the reading ends with a fault, unless
     * the stored bytes cannot be read to their end.
     */
    async *after(reading, collector) {
        let result;
        try {
            result = yield* reading;
        }
        catch (error) {
            // Past the deadline, and before a member is read again, nothing more is read.
            collector.watch.checkDeadline();
            if (error instanceof errors/* GateError */.ue)
                await this.#collect(collector).catch(onlyFaults);
            throw error;
        }
        await this.#collect(collector);
        if (collector.full)
            yield* collector.passOn();
        return result;
    }
    async [Symbol.asyncDispose]() {
        await this.#end();
    }
    async #collect(collector) {
        if (this.#pass?.isWhole !== true) {
            const pass = this.#pass ?? (this.#source === null ? null : this.#begin(this.#source.open()));
            if (pass !== null)
                for await (const _ of this.stored.meter.limited(pass))
                    ;
        }
        for (const hex of this.#digests.hexWith(NOTHING)) {
            if (this.#areItems)
                collector.string(hex, 0, hex.length, 1, 0, false);
            else
                collector.digest(hex, this.#of);
        }
    }
    async *#next(source) {
        await this.#end();
        yield* this.#begin(source.open());
    }
    #begin(chunks) {
        return (this.#pass = new own_digests_Pass(chunks, (chunk, start) => this.#see(chunk, start)));
    }
    #see(chunk, start) {
        const known = this.#digested - start;
        if (known >= chunk.length)
            return;
        this.#digests.update(known > 0 ? chunk.subarray(known) : chunk);
        this.#digested = start + chunk.length;
        this.stored.meter.watch.worked(chunk.length);
    }
    async #end() {
        const pass = this.#pass;
        this.#pass = null;
        await pass?.close();
    }
}
/** One pass over the bytes. It stays open where its reader stops, so that the rest can be read. */
class own_digests_Pass {
    #chunks;
    #see;
    #position = 0;
    #isWhole = false;
    /** The error that ended the pass; a generator would only say that it is done. */
    #fault = null;
    constructor(chunks, see) {
        this.#chunks = chunks[Symbol.asyncIterator]();
        this.#see = see;
    }
    /** Whether the end was reached. */
    get isWhole() {
        return this.#isWhole;
    }
    [Symbol.asyncIterator]() {
        return { next: () => this.#step(), return: async () => ({ done: true, value: undefined }) };
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #step() {
        if (this.#fault !== null)
            throw this.#fault.error;
        try {
            const step = await this.#chunks.next();
            if (step.done === true) {
                this.#isWhole = true;
                return { done: true, value: undefined };
            }
            this.#see(step.value, this.#position);
            this.#position += step.value.length;
            return step;
        }
        catch (error) {
            this.#fault = { error };
            throw error;
        }
    }
}
function onlyFaults(error) {
    if (!(error instanceof errors/* GateError */.ue))
        throw error;
}
//# sourceMappingURL=own-digests.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/meter.js
var meter = __webpack_require__(7156);
// EXTERNAL MODULE: ./lib/manifest/format/sniff.js + 1 modules
var sniff = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/manifest/compression/compression.js + 4 modules
var compression = __webpack_require__(9208);
// EXTERNAL MODULE: ./lib/manifest/compression/storage.js
var storage = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/manifest/kind/unread-formats.js
var unread_formats = __webpack_require__(8624);
;// CONCATENATED MODULE: ./lib/manifest/file-reading.js
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




















/** A pointer of which only the hash was compared, or whose content has no known format. */
const POINTER = { kind: 'read', format: 'pointer', lineBased: false, rows: 1 };
const NOT_READ = { kind: 'not-read' };
const LEFT_OUT = { kind: 'left-out' };
const file_reading_select = (0,format_select/* selector */.g)(null);
/** The reasons for which a file outside the patterns is not opened; its bytes are digested. */
const UNOPENED = new Set(['manifest-unreadable', 'manifest-unsupported']);
class FileReading {
    unreadMembers = new UnreadMembers();
    #input;
    #byHash = 0;
    constructor(input) {
        this.#input = input;
    }
    /** The number of pointers of which only the hash was compared. */
    get byHash() {
        return this.#byHash;
    }
    async *read(collector) {
        const { path, selection = 'manifest', source } = this.#input;
        const counted = new CountedSource(source);
        const stored = this.#stored(counted);
        const outcome = yield* this.#file({ path, selection, stored, inside: this.#inside(1, selection), in: 'file' }, collector);
        counted.check();
        return outcome;
    }
    /** Reads a file, or the content that it points to. */
    async *#file(place, collector) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { path, stored } = place;
            const begun = __addDisposableResource(env_1, await (0,peek/* peek */.s)(stored.first), true);
            const pointer = await pointerIn(begun, path);
            if (pointer === null)
                return yield* this.#content(begun, place, collector);
            if (pointer.pieces !== null)
                return yield* this.#pointer(pointer, begun, place, collector);
            yield* readAsText(begun, collector);
            throw notUnderstood(pointer);
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
    async *#pointer(pointer, begun, place, collector) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            collectPointer(pointer, collector);
            // The tool reads only the beginning, but the whole file is published.
            if (pointer.kind === 'lfs' && begun.head.length > POINTER_BYTES)
                yield* readAsText(begun, collector);
            if (place.selection === 'outside' || this.#isByHash(pointer)) {
                this.#byHash++;
                return place.selection === 'outside' ? LEFT_OUT : POINTER;
            }
            const stored = this.#resolved(pointer, place);
            const content = __addDisposableResource(env_2, await (0,peek/* peek */.s)(stored.first), true);
            const again = await pointerIn(content, place.path);
            if (again !== null) {
                yield* readAsText(content, collector);
                throw contentUnavailable(again);
            }
            // Whatever its name: source code is not kept in such storage.
            const fetched = this.#content(content, { ...place, selection: 'manifest', stored }, collector);
            const outcome = yield* withoutLines(fetched);
            if (pointer.converted === true)
                throw contentUnavailable(pointer);
            if (outcome.kind === 'not-read')
                return POINTER;
            return outcome.kind === 'read' ? { ...outcome, lineBased: false } : outcome;
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
    /** Returns true where the hash of media is enough: their content cannot be fetched, or is not wanted. */
    #isByHash({ kind, media }) {
        return media && (kind === 'annex' || kind === 'dvc' || (kind === 'lfs' && this.#input.lfsMedia === 'oid'));
    }
    #resolved(pointer, place) {
        const source = pointer.object === null ? null : this.#input.resolve(pointer.object, place.in);
        if (source === null)
            throw contentUnavailable(pointer);
        return this.#stored(source);
    }
    #stored(source) {
        const { limits, watch } = this.#input;
        return { first: source.open(), again: async () => source, meter: new meter/* Meter */.k(source.size, limits, watch) };
    }
    /** Reads content. Unless it is text, its own digests are looked up too, whatever reads it. */
    async *#content(begun, place, collector) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const stored = { ...place.stored, first: begun.all };
            if (isText(begun.head, place.path))
                return yield* this.#opened({ ...place, stored }, null, collector);
            const own = __addDisposableResource(env_3, new OwnDigests(stored, place.in), true);
            return yield* own.after(this.#opened({ ...place, stored: own.stored }, own, collector), collector);
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
    /** @param own the digests of the stored bytes; null if they are text */
    async *#opened(place, own, collector) {
        try {
            return yield* this.#decompressed(place, own, collector);
        }
        catch (error) {
            collector.watch.checkDeadline();
            // Outside the patterns, what cannot be opened is only bytes.
            if (place.selection !== 'outside' || !(error instanceof errors/* GateError */.ue) || !UNOPENED.has(error.reason))
                throw error;
            return own === null ? LEFT_OUT : NOT_READ;
        }
    }
    async *#decompressed(place, own, collector) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const notes = place.selection === 'outside' ? undefined : collector;
            const content = __addDisposableResource(env_4, await (0,storage/* unpack */.l)(place.stored, (0,kind_suffix/* contentSuffix */.lN)(place.path).compression, notes), true);
            if (content.layers === 0)
                return yield* this.#inFormat(place, content, own, collector);
            if (isTextContent(content.head, place.path)) {
                return yield* withoutLines(this.#inFormat(place, content, null, collector));
            }
            const inner = __addDisposableResource(env_4, new OwnDigests({ ...content, first: content.all, again: content.source }, place.in), true);
            const { first: all, again: source } = inner.stored;
            return yield* inner.after(this.#inFormat(place, { ...content, all, source }, inner, collector), collector);
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            const result_4 = __disposeResources(env_4);
            if (result_4)
                await result_4;
        }
    }
    /** @param own the digests of the content; null if it is text */
    async *#inFormat(place, content, own, collector) {
        const { path, selection } = place;
        if (selection === 'outside')
            return yield* readBytesOnly(place, content, own, collector);
        if (content.layers > 0)
            yield* refusePointer(content, path, collector);
        if (selection === 'tool' && content.layers === 0 && (0,encoding/* looksLikeText */.nw)(content.head)) {
            const { isText: isAllText, endsAs } = await digestUnlessText(content, collector, own);
            if (endsAs !== null)
                return yield* readIn(endsAs, content, own, collector, place);
            if (isAllText)
                return LEFT_OUT;
            const strings = (0,media/* withStrings */.he)((await content.source()).open(), collector);
            for await (const _ of strings)
                if (collector.full)
                    yield* collector.passOn();
            return NOT_READ;
        }
        const format = yield* formatOrDigests(content, path, own, collector);
        const isDigested = format === null || format === formats/* MEDIA */.Rn || format === formats/* BYTES_AND_TEXT */._g;
        if (!isDigested)
            return yield* readIn(format, content, own, collector, place);
        const all = format === formats/* BYTES_AND_TEXT */._g ? content.all : (0,media/* withStrings */.he)(content.all, collector);
        const endsAs = yield* digestBinary({ all }, collector, own);
        if (endsAs !== null)
            return yield* readIn(endsAs, content, own, collector, place);
        if (format === formats/* BYTES_AND_TEXT */._g)
            return yield* readIn(format, content, own, collector, place);
        return format === null ? NOT_READ : { kind: 'read', format: format.name, lineBased: false, rows: 1 };
    }
    /**
     * Returns how members are read: like files, with the built-in selection, or only as bytes.
     *
     * @param depth the number of containers around them
     * @param around what the path of the file says about them
     */
    #inside(depth, around) {
        const unread = this.unreadMembers;
        const bytesOnly = around === 'outside';
        const file = async function* (path, stored, collector, isLenient) {
            const inside = depth < manifest_limits/* MAX_CONTAINER_DEPTH */.$U ? this.#inside(depth + 1, around) : null;
            // A server may send a file under any name, so all are read.
            const selection = bytesOnly ? around : isLenient ? 'manifest' : file_reading_select(path);
            const outcome = yield* this.#file({ path, selection, stored, inside, in: 'member', isLenient }, collector);
            if (outcome.kind === 'read')
                return outcome.rows;
            if (outcome.kind === 'left-out')
                unread.addLeftAlone();
            else
                unread.addDigested(path);
            return outcome.kind === 'left-out' ? 0 : 1;
        }.bind(this);
        return {
            bytesOnly,
            unread,
            read: (path, stored, collector) => file(path, stored, collector, false),
            lenient: (path, stored, collector) => file(path, stored, collector, true),
            async *digest(path, stored, collector) {
                const env_5 = { stack: [], error: void 0, hasError: false };
                try {
                    const content = __addDisposableResource(env_5, await (0,peek/* peek */.s)(stored.meter.limited(stored.first)), true);
                    unread.addDigested(path);
                    return yield* (0,media/* readMedia */.l9)(content, collector);
                }
                catch (e_5) {
                    env_5.error = e_5;
                    env_5.hasError = true;
                }
                finally {
                    const result_5 = __disposeResources(env_5);
                    if (result_5)
                        await result_5;
                }
            }
        };
    }
}
/** Throws for a compressed pointer: no tool fetches its content. */
async function* refusePointer(content, path, collector) {
    const pointer = await pointerIn(content, path);
    if (pointer === null)
        return;
    if (pointer.pieces !== null)
        collectPointer(pointer, collector);
    yield* readAsText(content, collector);
    throw contentUnavailable(pointer);
}
/**
 * Returns the format of content; null where there is none. If the format is known but not read, it looks at the digests
 * and URLs of the content before it throws, so that a listed one still counts.
 */
async function* formatOrDigests(content, path, own, collector) {
    try {
        return (0,sniff/* formatFor */.B)(content, path);
    }
    catch (error) {
        yield* digestBinary({ all: (0,media/* withStrings */.he)(content.all, collector) }, collector, own);
        throw error;
    }
}
/** Reads content that was unpacked or fetched: its lines are not those of the file. */
async function* withoutLines(reading) {
    try {
        return yield* reading;
    }
    catch (error) {
        throw (0,errors/* withoutLine */.Hx)(error);
    }
}
/**
 * Reads content in a format. If it turns out not to be text, its digests are looked up; it may also be junk in front of
 * an archive or a table, which are recognised by their ends.
 */
async function* readIn(format, content, own, collector, { path, inside, isLenient = false }) {
    const lineBased = format.lineBased && content.layers === 0;
    const check = new encoding/* TextCheck */.iR();
    try {
        const all = isUtf8Expected(format, content) ? checked(content.all, check) : content.all;
        const rows = yield* format.read({ ...content, all }, collector, inside);
        // Bytes past ASCII may be letters of some encoding, or part of a picture.
        if (!check.end())
            yield* digestBinary(again(await content.source()), collector, own);
        return { kind: 'read', format: format.name, lineBased, rows };
    }
    catch (error) {
        const isBroken = error instanceof errors/* GateError */.ue && error.reason === 'manifest-unreadable';
        if ('matches' in format || !isBroken)
            throw error;
        const whole = { ...content, ...again(await content.source()) };
        const endsAs = (0,encoding/* looksLikeText */.nw)(content.head)
            ? (await digestUnlessText(whole, collector, own)).endsAs
            : yield* digestBinary(whole, collector, own);
        const { suffix } = (0,kind_suffix/* contentSuffix */.lN)(path);
        if ((0,formats/* formatOf */.be)(suffix) !== null && !isLenient)
            throw error;
        if (endsAs === null && (isLenient || (error instanceof encoding/* NulFault */.mW && (0,unread_formats/* unreadBySuffix */.A)(suffix) === null))) {
            const rows = yield* (0,media/* readTextAroundNuls */.Vz)(content, collector);
            return { kind: 'read', format: formats/* BYTES_AND_TEXT */._g.name, lineBased, rows };
        }
        if (endsAs === null)
            throw error;
        const rows = yield* endsAs.read(content, collector, inside);
        return { kind: 'read', format: endsAs.name, lineBased: false, rows };
    }
}
/** Returns true if the content is read as plain text, which may turn out not to be UTF-8. */
function isUtf8Expected(format, { head }) {
    const isText = !('matches' in format) && !('isBinary' in format) && format !== formats/* MEDIA_AS_TEXT */.gi && format !== formats/* BYTES_AND_TEXT */._g;
    return isText && (0,encoding/* encodingOf */.P$)(head) === 'utf-8';
}
/** Returns another pass over all bytes. */
function again(source) {
    return { all: source.open() };
}
async function* checked(chunks, check) {
    for await (const chunk of chunks) {
        check.add(chunk);
        yield chunk;
    }
}
/**
 * Reads content that the patterns leave out: text is left out, bytes are only digested, and so are the members of an
 * archive that are not text.
 */
async function* readBytesOnly({ path, inside }, content, own, collector) {
    let format = (0,formats/* formatMarked */.gS)(content.head, (0,kind_suffix/* contentSuffix */.lN)(path).suffix);
    if (format === null && (0,encoding/* looksLikeText */.nw)(content.head)) {
        const text = await digestUnlessText(content, collector, own);
        if (text.isText && text.endsAs === null)
            return content.layers === 0 ? LEFT_OUT : NOT_READ;
        format = text.endsAs;
    }
    else {
        format ??= yield* digestBinary(content, collector, own);
    }
    if (format !== null && (0,formats/* isContainer */.u_)(format) && inside !== null)
        yield* format.read(content, collector, inside);
    return NOT_READ;
}
/** Returns true if stored bytes that begin like this are text, and no reader takes them for anything else. */
function isText(head, path) {
    const isStored = (0,kind_suffix/* contentSuffix */.lN)(path).compression.length > 0 || (0,compression/* compressionOf */.MB)(head) !== null;
    return !isStored && isTextContent(head, path);
}
/** Like `isText`, for content that is not compressed. */
function isTextContent(head, path) {
    const named = (0,formats/* formatOf */.be)((0,kind_suffix/* contentSuffix */.lN)(path).suffix);
    return (0,encoding/* looksLikeText */.nw)(head) && (0,formats/* formatMarked */.gS)(head, '') === null && !(named !== null && 'isBinary' in named);
}
/** Collects the items of a file that ends as a fault in any case, so that what can be checked is checked. */
async function* readAsText(content, collector) {
    try {
        yield* (0,lines/* readLines */.S)((0,encoding/* utf8 */.As)(content), collector);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
    }
}
//# sourceMappingURL=file-reading.js.map
;// CONCATENATED MODULE: ./lib/manifest/read.js
var read_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/**
 * Reads a manifest to its end. The batches already yielded count even if an error follows.
 * Throws `GateError` with `manifest-unreadable`, `manifest-unsupported`, `manifest-too-large` or `content-unavailable`.
 */
async function* readManifest(input) {
    const { templates, screen } = input;
    const collector = new collect/* ItemCollector */.V(input.watch, { templates, pages: pageReading(), screen });
    const reading = new FileReading(input);
    let outcome;
    try {
        outcome = yield* reading.read(collector);
        yield* collector.passOn();
    }
    catch (error) {
        yield* leftIn(collector);
        throw error;
    }
    const rest = collector.take();
    if (rest.length > 0)
        yield rest;
    const { items } = collector;
    const { byHash, unreadMembers } = reading;
    return outcome.kind === 'read' ? { ...outcome, items, byHash, unreadMembers } : { ...outcome, items, byHash };
}
/** Yields what was read before a fault, since it counts; after the deadline, what was found by then. */
async function* leftIn(collector) {
    try {
        yield* collector.passOn();
    }
    catch {
        // The earlier fault is reported.
    }
    const batch = collector.takeFound();
    if (batch.length > 0)
        yield batch;
}
/**
 * Reads a symbolic link: its target path, never the file at the target. git-annex stores its pointers as links: throws
 * `content-unavailable` where the content of one has to be checked.
 */
async function* readLink(input) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, selection = 'manifest', source, watch } = input;
        const collector = new collect/* ItemCollector */.V(watch);
        const target = read_addDisposableResource(env_1, await (0,peek/* peek */.s)(source.open()), true);
        const { head } = target;
        const pointer = await pointerIn(target, path);
        const annex = pointer !== null && pointer.kind === 'annex' && pointer.pieces !== null ? pointer : null;
        if (annex === null)
            collector.string(head, 0, head.length, 1, 0, false);
        else
            collectPointer(annex, collector);
        const batch = collector.take();
        const { items } = collector;
        if (items > 0)
            yield batch;
        if (annex === null) {
            return { kind: 'link', target: (0,latin1/* latin1 */.W)(head), items, byHash: 0 };
        }
        if (selection === 'outside')
            return { kind: 'left-out', items, byHash: 1 };
        if (!annex.media)
            throw contentUnavailable(annex);
        return { ...POINTER, items, byHash: 1, unreadMembers: new UnreadMembers() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = read_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./lib/item/digest/numbers.js
var numbers = __webpack_require__(2218);
;// CONCATENATED MODULE: ./lib/match/added-set.js

/** The candidate readings that a tree contains. A file counts once it was read to its end. */
class OldCandidates {
    #candidates;
    #held;
    /** The last file in which a reading was found. */
    #seenIn;
    #found = new numbers/* Numbers */.F();
    #file = 0;
    #size = 0;
    /** @param candidates the complete set of candidates */
    constructor(candidates) {
        this.#candidates = candidates;
        this.#held = new Uint8Array(candidates.readings);
        this.#seenIn = new Uint32Array(candidates.readings);
    }
    /** Starts a file. What was found in the previous file is dropped, unless it was kept. */
    begin() {
        this.#file++;
        this.#found.clear();
    }
    consider(batch, reader) {
        const found = (reading) => {
            if (this.#held[reading] === 1 || this.#seenIn[reading] === this.#file)
                return;
            this.#seenIn[reading] = this.#file;
            this.#found.push(reading);
        };
        // Stryker disable next-line EqualityOperator: there is no item after the last one
        for (let item = 0; item < batch.length; item++)
            this.#candidates.find(batch, item, reader, found);
    }
    /** Keeps what was found, because the file was read to its end. */
    keep() {
        for (const reading of this.#found.view())
            this.#held[reading] = 1;
        this.#size += this.#found.length;
    }
    has(reading) {
        return this.#held[reading] === 1;
    }
    get size() {
        return this.#size;
    }
}
/**
 * @param base what base contains; null if there is no base: then everything is added
 * @param tip what the base branch's tip contains; null if base is that tip
 */
function isAdded(base, tip) {
    return reading => !(base !== null && base.has(reading) && (tip === null || tip.has(reading)));
}
//# sourceMappingURL=added-set.js.map
// EXTERNAL MODULE: ./lib/item/digest/fingerprint-table.js
var fingerprint_table = __webpack_require__(617);
;// CONCATENATED MODULE: ./lib/match/match-limits.js
/** The limits on candidates. Above them the run is incomplete, or the places are only counted. */
// Memory
/** Candidates of a run: some thirty times as many as a part of a very large dataset has by chance. */
const MAX_CANDIDATES = 1 << 24;
/** Bytes of the texts of all candidates, which stay in memory until the service has answered. */
const MAX_CANDIDATE_BYTES = 1 << 30;
/** Bytes of a candidate's key. Of a longer key the first part is replaced by its digest. */
const MAX_KEY_BYTES = 1024;
/** Bytes of places that are kept: some three million, at about four bytes each. Further places are only counted. */
const MAX_LOCATION_BYTES = 12 << 20;
//# sourceMappingURL=match-limits.js.map
;// CONCATENATED MODULE: ./lib/match/candidates.js
/**
 * Collects the candidates: the few items with a prefix in a list; in search mode all items. Items are the same
 * candidate if the same expressions of the same readings may be listed. So memory grows with what must be decided, not
 * with the rows read.
 */








/** Texts of candidates per batch. */
const TEXTS = 4096;
/** Different texts that are remembered, so that repeated ones cost little. */
const RECENT = 4096;
/** With more than this, the run is incomplete. */
const LIMITS = { candidates: MAX_CANDIDATES, text: MAX_CANDIDATE_BYTES };
class Candidates {
    places;
    #fingerprinter;
    #mayBeListed;
    /** Whether the reading of a hit matters. If there is no base to compare with, all readings are new. */
    #compared;
    #most;
    #readings = new fingerprint_table/* FingerprintTable */.h();
    #candidates = new fingerprint_table/* FingerprintTable */.h();
    #batches = [];
    #texts = new batch_batch/* BatchBuilder */.e$(64);
    #textBytes = 0;
    /** The hits of candidate `i` are those from `#ends.at(i - 1)` to `#ends.at(i)`. */
    #hitReadings = new numbers/* Numbers */.F();
    #hitPrefixes = new numbers/* Numbers */.F();
    #ends = new numbers/* Numbers */.F();
    /** For a URL without a host, the number of its text's reading plus one; else 0. */
    #unparseable = new numbers/* Numbers */.F();
    #anyUnparseable = false;
    #recent = new fingerprint_table/* FingerprintTable */.h();
    #recentCandidates = new numbers/* Numbers */.F();
    /** The hits of the item at hand, and the fingerprint of its text. */
    #hits;
    #text = new Uint32Array(fingerprint/* FINGERPRINT_WORDS */.P);
    constructor(fingerprinter, mayBeListed, { compared, places, most = LIMITS }) {
        this.#fingerprinter = fingerprinter;
        this.#mayBeListed = mayBeListed;
        this.#compared = compared;
        this.#most = most;
        this.places = places;
        this.#hits = new Hits(fingerprinter, mayBeListed, compared ? this.#readings : null);
    }
    /** Number of candidates. */
    get size() {
        return this.#candidates.size;
    }
    /** Number of different readings that may be listed. */
    get readings() {
        return this.#readings.size;
    }
    /**
     * Keeps the items of a batch that may be listed or have no host.
     *
     * @throws GateError `manifest-too-large` if there are more than can be kept
     */
    consider(batch, digested, reader, manifest) {
        for (let item = 0; item < batch.length; item++) {
            if (!this.#isCandidate(digested, item))
                continue;
            this.places.add(this.#candidateOf(batch, item, digested, reader), manifest, batch.row(item), batch.column(item));
        }
    }
    /** Calls `found` with the number of each reading of an item that may be listed; some come twice. */
    find(batch, item, reader, found) {
        const lookUp = (fingerprint) => {
            const reading = this.#readings.find(fingerprint);
            if (reading >= 0)
                found(reading);
        };
        reader.read(batch, item, { reading: lookUp, expression: () => undefined });
        if (this.#anyUnparseable)
            lookUp(this.#fingerprinter.text(batch, item));
    }
    /** Returns the number of a reading that may be listed, -1 for any other. */
    reading(fingerprint) {
        return this.#compared ? this.#readings.find(fingerprint) : 0;
    }
    /** Calls `found` with the reading and the prefix of each expression of a candidate that may be listed. */
    eachHit(candidate, found) {
        const end = this.#ends.at(candidate);
        for (let at = this.#ends.at(candidate - 1); at < end; at++)
            found(this.#hitReadings.at(at), this.#hitPrefixes.at(at));
    }
    /** Returns the reading of the text of a URL without a host; null for other candidates. */
    unparseable(candidate) {
        const reading = this.#unparseable.at(candidate);
        return reading === 0 ? null : reading - 1;
    }
    /** Returns one item of a candidate. Nothing can be added afterwards. */
    specimen(candidate) {
        if (this.#texts.length > 0)
            this.#batches.push(this.#texts.take());
        const batch = this.#batches[Math.floor(candidate / TEXTS)];
        if (batch === undefined)
            throw new RangeError('there is no such candidate');
        return { batch, item: candidate % TEXTS };
    }
    #isCandidate(digested, item) {
        if (digested.unparseable(item))
            return true;
        const end = digested.first(item + 1);
        for (let at = digested.first(item); at < end; at++)
            if (this.#mayBeListed(digested.prefixes[at] ?? 0))
                return true;
        return false;
    }
    #candidateOf(batch, item, digested, reader) {
        const text = this.#text;
        text.set(this.#fingerprinter.text(batch, item));
        const known = this.#recent.find(text);
        if (known >= 0)
            return this.#recentCandidates.at(known);
        const hits = this.#hits;
        hits.begin(digested, item);
        reader.read(batch, item, hits);
        let unparseable = 0;
        if (digested.unparseable(item)) {
            unparseable = 1 + (this.#compared ? this.#readings.add(text) : 0);
            hits.addKey(new Uint8Array(text.buffer));
            this.#anyUnparseable = true;
        }
        const candidate = this.#candidates.add(hits.fingerprint());
        // This throws at the limit, and then other files follow.
        if (candidate === this.#ends.length)
            this.#keep(batch, item, unparseable);
        this.#remember(text, candidate);
        return candidate;
    }
    #remember(text, candidate) {
        if (this.#recent.size === RECENT) {
            this.#recent.clear();
            this.#recentCandidates.clear();
        }
        this.#recent.add(text);
        this.#recentCandidates.push(candidate);
    }
    #keep(batch, item, unparseable) {
        const before = this.#texts.size;
        this.#texts.copy(batch, item);
        this.#textBytes += this.#texts.size - before;
        this.#hitReadings.append(this.#hits.readings);
        this.#hitPrefixes.append(this.#hits.prefixes);
        this.#ends.push(this.#hitPrefixes.length);
        this.#unparseable.push(unparseable);
        if (this.#texts.length === TEXTS)
            this.#batches.push(this.#texts.take());
        if (this.size <= this.#most.candidates && this.#textBytes <= this.#most.text)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `there are too many different items to look up in one run; check fewer manifests at once, or use shards`);
    }
}
/** The expressions of one item that may be listed. One object is used for all items, since there may be millions. */
class Hits {
    readings = new numbers/* Numbers */.F();
    prefixes = new numbers/* Numbers */.F();
    reading;
    #fingerprinter;
    #mayBeListed;
    /** Gives the numbers of readings; null if readings are not distinguished. */
    #numbers;
    #reading = new Uint32Array(fingerprint/* FINGERPRINT_WORDS */.P);
    #readingBytes = new Uint8Array(this.#reading.buffer);
    /** The prefixes of the item's expressions, if they were digested in this order, and where they begin. */
    #known = null;
    #firstKnown = 0;
    /** If there are many: the prefixes in `prefixes`, by reading. */
    #seen = new Map();
    /** The number of the current reading, once it has one. */
    #number = null;
    /** The key that distinguishes the item: the digests that may be listed, and their readings. */
    #key = Buffer.alloc(MAX_KEY_BYTES);
    #keyLength = 0;
    constructor(fingerprinter, mayBeListed, numbers) {
        this.#fingerprinter = fingerprinter;
        this.#mayBeListed = mayBeListed;
        this.#numbers = numbers;
        this.reading =
            numbers &&
                (fingerprint => {
                    this.#reading.set(fingerprint);
                    this.#number = null;
                });
    }
    /** Forgets the item before. */
    begin(digested, item) {
        this.readings.clear();
        this.prefixes.clear();
        if (this.#seen.size > 0)
            this.#seen = new Map();
        this.#number = null;
        this.#keyLength = 0;
        this.#known = digested.plain(item) ? digested.prefixes : null;
        this.#firstKnown = digested.first(item);
    }
    /** Returns the fingerprint of the item's key. */
    fingerprint() {
        return this.#fingerprinter.numbers(this.#key, this.#keyLength);
    }
    expression(expression) {
        const prefix = this.#known?.[this.#firstKnown + expression.number] ?? expression.digest.readUInt32BE();
        if (!this.#mayBeListed(prefix))
            return;
        this.#number ??= this.#numbers?.add(this.#reading) ?? 0;
        if (this.#numbers !== null)
            this.addKey(this.#readingBytes);
        this.addKey(expression.digest);
        if (this.#has(this.#number, prefix))
            return;
        this.readings.push(this.#number);
        this.prefixes.push(prefix);
    }
    addKey(bytes) {
        // Stryker disable next-line EqualityOperator: a key that is just full may be digested as well
        if (this.#keyLength + bytes.length > MAX_KEY_BYTES) {
            const { buffer } = this.fingerprint();
            this.#keyLength = 0;
            this.addKey(new Uint8Array(buffer));
        }
        this.#key.set(bytes, this.#keyLength);
        this.#keyLength += bytes.length;
    }
    /** Checks whether a hit was kept before. Most items have a few, which are compared one by one. */
    #has(reading, prefix) {
        if (this.prefixes.length < FEW) {
            for (let hit = 0; hit < this.prefixes.length; hit++) {
                if (this.prefixes.at(hit) === prefix && this.readings.at(hit) === reading)
                    return true;
            }
            return false;
        }
        if (this.#seen.size === 0) {
            for (let hit = 0; hit < this.prefixes.length; hit++)
                this.#see(this.readings.at(hit), this.prefixes.at(hit));
        }
        return !this.#see(reading, prefix);
    }
    /** Returns false if it was seen before. */
    #see(reading, prefix) {
        const seen = this.#seen.get(reading) ?? new Set();
        this.#seen.set(reading, seen);
        const before = seen.size;
        return seen.add(prefix).size > before;
    }
}
/** With more hits of an item than this, a table finds those that come twice. */
const FEW = 16;
//# sourceMappingURL=candidates.js.map
;// CONCATENATED MODULE: ./lib/match/findings.js
/** Stores what was found, place by place, without an object for each: a million rows may link to one listed host. */

/** Names in four bytes for each candidate: many are found to be the same. */
class NameList {
    /** By candidate: the number of its name plus one; 0 for none. */
    #numbers;
    #names = [];
    #known = new Map();
    /** @param candidates how many there are */
    constructor(candidates) {
        this.#numbers = new Uint32Array(candidates);
    }
    set(candidate, name) {
        const key = [name.matchId ?? '', ...name.threatTypes].join();
        let number = this.#known.get(key);
        if (number === undefined) {
            number = this.#names.push(name);
            this.#known.set(key, number);
        }
        this.#numbers[candidate] = number;
    }
    get(candidate) {
        return this.#names[(this.#numbers[candidate] ?? 0) - 1];
    }
    values() {
        return this.#names;
    }
}
class Findings {
    /** Number of findings, including those without a row. */
    length;
    #places;
    #named;
    #listed;
    /** @param listed whether these are the listed items, or the ones that cannot be canonicalized */
    constructor(places, named, listed) {
        this.#places = places;
        this.#named = named;
        this.#listed = listed;
        let length = 0;
        this.each(() => void length++);
        for (const { times } of this.further())
            length += times;
        this.length = length;
    }
    /**
     * Calls `found` with the findings with a known row, in reading order, until it returns false. All calls get the same
     * object.
     */
    each(found) {
        // Stryker disable next-line ConditionalExpression: only saves a loop that finds nothing
        if (this.names.length === 0)
            return;
        const finding = new Current();
        this.#places.each((candidate, manifest, row, column) => {
            const name = this.#nameOf(candidate);
            if (name === undefined)
                return true;
            finding.set(name, manifest, row, column);
            return found(finding);
        });
    }
    /** Yields the findings without a row. */
    *further() {
        for (const { candidate, manifest, times } of this.#places.further()) {
            const name = this.#nameOf(candidate);
            if (name !== undefined)
                yield { manifest, times, ...name };
        }
    }
    /** Each different finding, however many places it has. */
    get names() {
        return [...this.#named.values()].filter(name => this.#has(name));
    }
    #nameOf(candidate) {
        const name = this.#named.get(candidate);
        return name !== undefined && this.#has(name) ? name : undefined;
    }
    #has({ threatTypes }) {
        return threatTypes.length > 0 === this.#listed;
    }
}
/** The finding at hand. */
class Current {
    manifest = 0;
    row = 0;
    column = 0;
    isFile = false;
    threatTypes = [];
    matchId = null;
    set({ threatTypes, matchId }, manifest, row, column) {
        this.manifest = manifest;
        this.row = row;
        this.isFile = column === batch_batch/* WHOLE_FILE */.JZ;
        this.column = this.isFile ? 0 : column;
        this.threatTypes = threatTypes;
        this.matchId = matchId;
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./lib/match/locations.js
/**
 * Stores the places of candidates in a few bytes each, because a million rows may link to one listed host. Each number
 * is stored as the difference from the previous place.
 */

const CHUNK = 1 << 16;
/** The most bytes that four numbers take. */
const PLACE_BYTES = 40;
/** The most manifests that the keys of `#further` can distinguish. */
const MANIFESTS = 2 ** 24;
class Locations {
    #mostChunks;
    #chunks = [];
    /** The last place. */
    #candidate = 0;
    #manifest = 0;
    #row = 0;
    #column = 0;
    /** Numbers of places that are not kept, by candidate and manifest. */
    #further = new Map();
    /** @param all keep all places, however many there are */
    constructor(all, mostBytes = MAX_LOCATION_BYTES) {
        this.#mostChunks = all ? Infinity : Math.max(1, Math.floor(mostBytes / CHUNK));
    }
    add(candidate, manifest, row, column) {
        let chunk = this.#chunks.at(-1);
        if (chunk === undefined || chunk.used + PLACE_BYTES > CHUNK) {
            if (this.#chunks.length === this.#mostChunks) {
                const key = candidate * MANIFESTS + manifest;
                this.#further.set(key, (this.#further.get(key) ?? 0) + 1);
                return;
            }
            chunk = { bytes: new Uint8Array(CHUNK), used: 0 };
            this.#chunks.push(chunk);
            this.#move(0, 0, 0, 0);
        }
        write(chunk, signed(candidate - this.#candidate));
        write(chunk, signed(manifest - this.#manifest));
        write(chunk, signed(row - this.#row));
        write(chunk, signed(column - this.#column));
        this.#move(candidate, manifest, row, column);
    }
    #move(candidate, manifest, row, column) {
        this.#candidate = candidate;
        this.#manifest = manifest;
        this.#row = row;
        this.#column = column;
    }
    /** Calls `found` with the places that are kept, in order of arrival, until it returns false. No object for each. */
    each(found) {
        for (const { bytes, used } of this.#chunks) {
            let at = 0;
            const next = () => {
                let byte = bytes[at++] ?? 0;
                let number = byte & 127;
                for (let scale = 128; byte > 127; scale *= 128) {
                    byte = bytes[at++] ?? 0;
                    number += (byte & 127) * scale;
                }
                return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
            };
            let [candidate, manifest, row, column] = [0, 0, 0, 0];
            while (at < used) {
                candidate += next();
                manifest += next();
                row += next();
                column += next();
                if (found(candidate, manifest, row, column) === false)
                    return;
            }
        }
    }
    /** Yields the counts of places that are not kept. */
    *further() {
        for (const [key, times] of this.#further) {
            yield { candidate: Math.floor(key / MANIFESTS), manifest: key % MANIFESTS, times };
        }
    }
}
/** Maps signed numbers to numbers from 0, so that small ones stay small. */
function signed(difference) {
    return difference < 0 ? -difference * 2 - 1 : difference * 2;
}
function write(chunk, number) {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128))
        chunk.bytes[chunk.used++] = 128 + (rest % 128);
    chunk.bytes[chunk.used++] = rest;
}
//# sourceMappingURL=locations.js.map
;// CONCATENATED MODULE: ./lib/match/decide.js




/** The decision if nothing was read. */
const NOTHING_FOUND = decisionOf(new Locations(), new NameList(0));
function decisionOf(places, named) {
    return { listed: new Findings(places, named, true), unparseable: new Findings(places, named, false) };
}
/** Work that a candidate costs in addition to its readings, in the units of `Watch`. */
const WORK = 4;
/** Returns the prefixes of what is added, ascending and each once. The service is asked about them. */
async function prefixesOf(candidates, added, others, watch) {
    const all = new numbers/* Numbers */.F();
    others.forEach(prefix => all.push(prefix));
    const add = (reading, prefix) => {
        if (added(reading))
            all.push(prefix);
    };
    // Stryker disable next-line EqualityOperator: past the last one nothing is found
    for (let candidate = 0; candidate < candidates.size; candidate++) {
        candidates.eachHit(candidate, add);
        watch.worked(WORK);
        if (watch.due)
            await watch.pause();
    }
    return all
        .view()
        .sort()
        .filter((prefix, index, sorted) => index === 0 || prefix !== sorted[index - 1]);
}
/**
 * Decides about the added candidates.
 *
 * @returns the decision, and the error that ended it early; null if there was none
 */
async function decide(candidates, added, fullHashes, options) {
    const named = new NameList(candidates.size);
    const decider = new Decider(candidates, added, fullHashes, options);
    let ended = null;
    try {
        // Stryker disable next-line EqualityOperator: past the last one nothing is found
        for (let candidate = 0; candidate < candidates.size; candidate++) {
            const name = decider.nameOf(candidate);
            if (name !== null)
                named.set(candidate, name);
            options.watch.worked(WORK);
            if (options.watch.due)
                await options.watch.pause();
        }
    }
    catch (error) {
        ended = { error };
    }
    return { decision: decisionOf(candidates.places, named), ended };
}
const UNPARSEABLE = { threatTypes: [], matchId: null };
/** Decides about candidates one after another. One object is used for all, since there may be millions. */
class Decider {
    #candidates;
    #added;
    #fullHashes;
    #options;
    /** Whether an answer may be about the candidate at hand, and whether its reading at hand is added. */
    #answered = false;
    #isNew = false;
    /** Whether it is listed at all; as what, without exceptions; and the match id of its first expression that counts. */
    #isListed = false;
    #types = [];
    #matchId = null;
    constructor(candidates, added, fullHashes, options) {
        this.#candidates = candidates;
        this.#added = added;
        this.#fullHashes = fullHashes;
        this.#options = options;
    }
    /** Returns what a candidate was found to be; null for nothing, or if it is excepted. */
    nameOf(candidate) {
        this.#answered = false;
        this.#candidates.eachHit(candidate, this.#mayBeAnswered);
        if (this.#answered && this.#isListedAs(candidate)) {
            return this.#types.length > 0 ? { threatTypes: this.#types, matchId: this.#matchId } : null;
        }
        const text = this.#candidates.unparseable(candidate);
        if (text === null || !this.#added(text))
            return null;
        const { matchKey, excepted } = this.#options;
        const { batch, item } = this.#candidates.specimen(candidate);
        const id = matchKey && unparseableId(batch, item, matchKey);
        if (id === null)
            return UNPARSEABLE;
        return excepted(id, []) ? null : { threatTypes: [], matchId: id };
    }
    #mayBeAnswered = (reading, prefix) => {
        this.#answered ||= this.#added(reading) && this.#fullHashes.holdsPrefix(prefix);
    };
    /** Looks up a candidate. A match counts only through a reading that is added. */
    #isListedAs(candidate) {
        this.#isNew = false;
        this.#isListed = false;
        this.#types = [];
        this.#matchId = null;
        const { batch, item } = this.#candidates.specimen(candidate);
        this.#options.reader.read(batch, item, this);
        return this.#isListed;
    }
    reading = (fingerprint) => {
        this.#isNew = this.#added(this.#candidates.reading(fingerprint));
    };
    expression(expression) {
        if (!this.#isNew)
            return;
        const found = this.#fullHashes
            .get(expression.digest, 0)
            .filter(({ canary }) => !canary)
            .map(({ threatType }) => threatType);
        if (found.length === 0)
            return;
        this.#isListed = true;
        const { matchKey, excepted } = this.#options;
        const id = matchKey && expression.id(matchKey);
        if (id !== null && excepted(id, found))
            return;
        this.#matchId ??= id;
        for (const type of found)
            if (!this.#types.includes(type))
                this.#types.push(type);
    }
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./lib/safe/watch.js
var safe_watch = __webpack_require__(9638);
;// CONCATENATED MODULE: ./lib/check.js
/**
 * The check itself: files in scope → items → candidates → what is new → what the denylist says. It does not know where
 * files come from or where the result goes. A fault does not end it before everything that can be checked is checked.
 */























/** From this size on, a manifest is screened from its first row: it has enough rows to make up for the preparation. */
const LARGE_FILE_BYTES = 1 << 18;
async function check(subject, options) {
    const run = new Check(subject, options);
    await run.readHead();
    return run.decide();
}
/** The state of one run. Its two public methods are the steps, in order. Neither throws: errors become faults. */
class Check {
    #subject;
    #options;
    #fingerprinter = new fingerprint/* Fingerprinter */.U();
    #candidates;
    #faults;
    #tally;
    #templates;
    #opening = null;
    /** Null until something has to be looked up. */
    #lists = null;
    constructor(subject, options) {
        this.#subject = subject;
        this.#options = options;
        this.#faults = new RunFaults(options.deadline.signal);
        this.#tally = new FileTally({ ...options, unchecked: options.agreed.unchecked }, this.#faults);
        const { urlTemplates } = options.settings;
        this.#templates = urlTemplates.length > 0 ? new url_templates/* UrlTemplates */.J8(urlTemplates) : null;
        const mayBeListed = (prefix) => this.#lists?.denylist.mayBeListed(prefix) ?? false;
        this.#candidates = new Candidates(this.#fingerprinter, mayBeListed, {
            compared: subject.base !== null,
            places: new Locations(options.everyPlace)
        });
    }
    /** Reads every file in scope and keeps the candidates. */
    async readHead() {
        const readable = this.#subject.head.filter(file => this.#tally.isReadable(file));
        // The old versions are fetched too, needed or not: a separate request would reveal that a prefix hit.
        const old = [...(this.#subject.base ?? []), ...(this.#subject.tip ?? [])].filter(file => this.#tally.isComparable(file));
        await this.#faults.attempt(async () => {
            await this.#subject.contents.prepare([...readable, ...old]);
            const parts = await this.#dealt(readable);
            let read = 0;
            for (const [index, part] of parts.entries()) {
                await this.#readPart(part, rows => {
                    this.#options.progress?.({ manifests: index, of: parts.length, rows: read + rows });
                });
                read += this.#tally.manifests.at(-1)?.rows ?? 0;
                // The remaining files would fail in the same way.
                if (this.#options.deadline.signal.aborted)
                    return;
            }
            this.#tally.balance(this.#subject.head.length);
        });
    }
    /** Removes what is not new, asks the service about the rest and decides. */
    async decide() {
        // The report lists the list in use even if it was not needed.
        if (this.#options.openDenylist === null)
            await this.#open();
        const added = isAdded(...(await this.#old()));
        const fullHashes = await this.#ask(added);
        const { agreed, deadline } = this.#options;
        const watch = withGrace(deadline.watch);
        const reader = this.#lists?.readerWith(watch) ?? new ItemReader(this.#fingerprinter, { urlMd5: false }, watch);
        const { decision, ended } = await decide(this.#candidates, added, fullHashes, {
            reader,
            matchKey: agreed.matchKey,
            excepted: agreed.excepted,
            watch
        });
        this.#addUnparseable(decision.unparseable);
        if (ended !== null)
            this.#faults.addError(ended.error);
        else if (deadline.signal.aborted)
            this.#faults.addError(deadline.signal.reason);
        const { manifests, notRead, byHash, unreadMembers, elsewhere } = this.#tally;
        return {
            decision,
            manifests,
            entries: this.#subject.head.length - elsewhere,
            notRead,
            byHash,
            unreadMembers,
            faults: this.#faults.all,
            ended: this.#faults.ended,
            mode: this.#lists?.mode ?? 'not asked',
            lists: this.#lists?.all ?? []
        };
    }
    #addUnparseable(unparseable) {
        let reported = 0;
        unparseable.each(({ manifest, row, matchId }) => {
            if (++reported > subject_limits/* MAX_UNPARSEABLE */.eQ)
                return false;
            const id = matchId === null ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) ` (match id ${(0,safe_text/* matchIdText */.KW)(matchId)})`;
            const text = (0,safe_text/* safe */.gB) `row ${row}: this looks like a URL, but its host cannot be read, or it contains too many URLs; fix or remove it${id}`;
            const line = this.#tally.manifests[manifest]?.lineBased === true ? { line: row } : {};
            this.#faults.add({ reason: 'url-unparseable', text, ...line }, manifest);
            return true;
        });
        const more = unparseable.length - Math.min(reported, subject_limits/* MAX_UNPARSEABLE */.eQ);
        if (more <= 0)
            return;
        const text = (0,safe_text/* safe */.gB) `${(0,safe_text/* count */.U9)(more)} more look like URLs, but cannot be read; fix the first ones and run the gate again`;
        this.#faults.add({ reason: 'url-unparseable', text });
    }
    /** Returns the parts of the files that belong to this run; without shards, everything. */
    async #dealt(files) {
        const { shard } = this.#options;
        if (shard === null)
            return files.map(file => ({ file, blocks: null, counted: true }));
        const sizes = await this.#subject.contents.sizes(files);
        const parts = files.flatMap((file, index) => {
            const counted = shard.owns(file.path, file.id, 0);
            if (!shard.isWhole(sizes[index] ?? 0))
                return [{ file, blocks: shard.blocksOf(file.path, file.id), counted }];
            return counted ? [{ file, blocks: null, counted }] : [];
        });
        this.#tally.leave(files.length - parts.length);
        return parts;
    }
    async #readPart(part, onRows) {
        const { file, blocks } = part;
        const manifest = this.#tally.manifests.length;
        let own = 0;
        let found = 0;
        try {
            const source = await this.#sourceOf(file);
            // The part of a divided file is not screened: its items are counted one by one.
            const screen = blocks === null ? () => this.#lists?.screen ?? null : null;
            const isManifest = this.#options.select(file.path) === 'manifest';
            if (screen !== null && isManifest && source.size >= LARGE_FILE_BYTES)
                (await this.#open()).prepareScreen();
            const passed = screen?.()?.passed ?? 0;
            const totals = await this.#read(file, { source, resolve: this.#resolve, screen }, async (batch) => {
                onRows(batch.reached);
                if (batch.length === 0)
                    return;
                const { digester, reader } = await this.#open();
                const mine = blocks === null ? batch : blocks.of(batch);
                own += mine.length;
                found += mine.found;
                this.#candidates.consider(mine, digester.digest(mine), reader, manifest);
            });
            own += (screen?.()?.passed ?? 0) - passed;
            await this.#count(part, totals, { own, found });
        }
        catch (error) {
            this.#tally.fail(file, this.#faults.of(error));
        }
    }
    /**
     * Counts a file that was read to its end.
     *
     * @param own items and digests in the part that belongs to this run
     * @param found the items among them
     */
    async #count({ file, blocks, counted }, totals, { own, found }) {
        if (counted)
            this.#tally.byHash += totals.byHash;
        if (totals.kind === 'read') {
            // A manifest without items is checked against the lists too.
            await this.#open();
            if (counted)
                this.#tally.unreadMembers.addAll(totals.unreadMembers);
            const { format, lineBased } = totals;
            const rows = blocks === null ? totals.rows : blocks.rowsOf(totals.rows);
            const items = blocks === null ? totals.items : found;
            return this.#tally.checked(file, { format, lineBased, counted, rows, items });
        }
        // A file that is cut between shards is counted by one of them.
        if (!counted)
            return this.#tally.leaveWith(file, own);
        switch (totals.kind) {
            case 'not-read':
                return this.#tally.digested(file, own);
            case 'left-out':
                return this.#tally.leftOut(file, own);
            case 'link':
                return this.#tally.link(file, own, await this.#leadsToChecked(file.path, totals.target));
        }
    }
    /** Checks whether a link leads to a file in the tree that is checked itself. A table with an excluded name is not. */
    async #leadsToChecked(path, target) {
        const to = targetOf(path, target);
        const { select } = this.#options;
        const isLeftOut = select(to) === 'outside' || (select(to) === 'tool' && (0,format_select/* isTable */.b)(path));
        return !isLeftOut && (await this.#subject.holds(to));
    }
    async #sourceOf(file) {
        return await fileSource(() => this.#subject.contents.open(file));
    }
    #resolve = object => this.#subject.contents.large(object);
    async #read(file, how, each) {
        const { limits, lfsMedia } = this.#options.settings;
        const { select, deadline } = this.#options;
        const { watch } = deadline;
        const { path } = file;
        const input = {
            path,
            selection: select(path),
            limits,
            watch,
            lfsMedia,
            templates: this.#templates,
            ...how
        };
        const reading = file.mode === SYMLINK ? readLink(input) : readManifest(input);
        for (;;) {
            const step = await reading.next();
            if (step.done === true)
                return step.value;
            for (const part of step.value.parts(subject_limits/* MAX_ITEMS_PER_STEP */.Vy)) {
                watch.checkDeadline();
                await each(part);
                if (watch.due)
                    await watch.pause();
            }
        }
    }
    /**
     * Returns the candidates that base and the base branch's tip contain. Files are read only if there are candidates.
     */
    async #old() {
        const { base, tip } = this.#subject;
        if (base === null)
            return [null, null];
        const atBase = await this.#held(base, this.#candidates.size > 0);
        return [atBase, tip === null ? null : await this.#held(tip, atBase.size > 0)];
    }
    /**
     * Reads candidates from files. A file that cannot be read to its end counts as empty, so its items count as added. If
     * nothing is wanted, only files that may be pointers are read: requests for large files must not reveal that a prefix
     * hit. For the same reason, content is not requested for pointers that are not small files in git, such as members of
     * an archive.
     */
    async #held(files, wanted) {
        const held = new OldCandidates(this.#candidates);
        const readable = files.filter(file => this.#tally.isComparable(file));
        // Requested in any case, like large files.
        const sizes = await this.#subject.contents.sizes(readable).catch(() => []);
        for (const [index, file] of readable.entries()) {
            const small = (sizes[index] ?? 0) <= POINTER_BYTES;
            if (!wanted && !small)
                continue;
            if (this.#options.deadline.signal.aborted)
                break;
            const resolve = (object, place) => (small && place === 'file' ? this.#resolve(object, place) : null);
            held.begin();
            const consider = (batch) => {
                // Without lists there are no candidates.
                if (this.#lists !== null)
                    held.consider(batch, this.#lists.reader);
            };
            await this.#sourceOf(file)
                .then(source => this.#read(file, { source, resolve }, consider))
                .then(() => held.keep(), () => undefined);
        }
        return held;
    }
    /** Asks the service about what is added. After the deadline only the built-in list is used. */
    async #ask(added) {
        const lists = this.#lists;
        if (lists === null)
            return lookup/* NO_ANSWERS */.CT;
        let answered = await lists.builtinAnswers();
        // If the service is not open, there is already a fault for it.
        if (lists.service === null)
            return answered;
        const { denylist } = lists;
        const { watch } = this.#options.deadline;
        let canaries = { url: null, content: null, urlMd5: null, listed: [] };
        let prefixes = new Uint32Array(0);
        const ready = await this.#faults.attempt(async () => {
            watch.checkDeadline();
            canaries = (0,canary/* canaryDigests */.KT)(lists);
            const others = (0,self_test/* canaryPrefixes */.p2)(denylist, canaries);
            prefixes = await prefixesOf(this.#candidates, added, others, watch);
        });
        if (!ready)
            return answered;
        await this.#faults.attemptWithService(async () => {
            const { fullHashes, fault } = await denylist.lookUp(prefixes);
            answered = fullHashes;
            if (fault !== null)
                throw new errors/* GateError */.ue(fault.reason, fault.text);
            (0,self_test/* assertSelfTest */.BM)(denylist, canaries, fullHashes);
        });
        return answered;
    }
    /** Opens the lists once. If the service fails, the files are still read, so that the report has every fault. */
    async #open() {
        this.#opening ??= (async () => {
            const builtin = await BuiltinList.read();
            const { openDenylist, deadline } = this.#options;
            let service = null;
            if (openDenylist !== null) {
                await this.#faults.attemptWithService(async () => {
                    service = await openDenylist();
                });
            }
            return (this.#lists = new ListsInUse(service, builtin, this.#fingerprinter, deadline.watch));
        })();
        return await this.#opening;
    }
}
/** Returns a watch that allows a short time past the deadline to decide about what was answered. */
function withGrace(watch) {
    let until = Infinity;
    return new safe_watch/* Watch */.o(() => {
        try {
            watch.checkDeadline();
        }
        catch (error) {
            until = Math.min(until, performance.now() + GRACE);
            if (performance.now() >= until)
                throw error;
        }
    });
}
/** Returns the path in the same tree that a link at `path` leads to; both have one character per byte. */
function targetOf(path, target) {
    // An absolute target depends on the machine that follows the link.
    return external_node_path_.posix.isAbsolute(target) ? target : external_node_path_.posix.join(external_node_path_.posix.dirname(path), target).replace(/\/+$/, '');
}
/** Milliseconds past the deadline in which known matches are still decided. */
const GRACE = 500;
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ changedMeanwhile),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   tO: () => (/* binding */ PinnedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _manifest_bytes_file_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1046);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9661);
/** A file that is read several times and must not change in between. */






class PinnedFile {
    size;
    stats;
    #path;
    #file;
    /** The SHA-256 of the first pass that was read to its end. */
    #digest = null;
    constructor(path, file, stats) {
        this.#path = path;
        this.#file = file;
        this.stats = stats;
        this.size = Number(stats.size);
    }
    /** @throws GateError `usage` if it is not a file or cannot be read */
    static async open(path) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path, { bigint: true }).catch(() => null);
        if (stats === null)
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safe */ .gB) `there is no such file`);
        if (!stats.isFile())
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safe */ .gB) `it is a folder or a link; give the path of the file itself`);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW).catch((cause) => {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safe */ .gB) `it cannot be read; check its permissions`, { cause });
        });
        return new PinnedFile(path, file, stats);
    }
    /** Reads the file. @throws GateError `manifest-unreadable` at the end if an earlier pass read other bytes */
    async *open() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of (0,_manifest_bytes_file_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(this.#file)) {
            hash.update(chunk);
            yield chunk;
        }
        const digest = hash.digest('hex');
        this.#digest ??= digest;
        if (digest !== this.#digest)
            throw changedMeanwhile();
    }
    /** @throws GateError `manifest-unreadable` unless the path still leads to this file and the file is unchanged */
    async assertUnchanged() {
        const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(this.#path, { bigint: true }).catch(() => null);
        if (now === null || identityOf(now) !== identityOf(this.stats))
            throw changedMeanwhile();
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
}
/** Returns what stays equal while a file is the same and unchanged: also the time of its last change, which nobody can set. */
function identityOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join();
}
function changedMeanwhile() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safe */ .gB) `it changed while it was being read; run the command again when no other program writes to it`);
}
//# sourceMappingURL=pinned-file.js.map

/***/ }),

/***/ 4185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ namedDenylists)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
// EXTERNAL MODULE: ./lib/denylist/lookup.js
var lookup = __webpack_require__(4206);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/denylist/remembering.js
/** Wraps a denylist so that no prefix is asked for twice. A repeated request would reveal a second check. */


function remembering(service) {
    const known = [];
    const answersTo = (prefix) => known.find(({ asked }) => asked.has(prefix))?.answers ?? lookup/* NO_ANSWERS */.CT;
    const remembered = {
        holdsPrefix: prefix => answersTo(prefix).holdsPrefix(prefix),
        get: (digests, offset) => answersTo((0,prefix_set/* prefixAt */.oL)(digests, offset)).get(digests, offset)
    };
    const { mode, lists, outdated, listEntries, urlMd5 } = service;
    return {
        mode,
        lists,
        outdated,
        listEntries,
        urlMd5,
        mayBeListed: prefix => service.mayBeListed(prefix),
        lookUp: async (prefixes) => {
            const fresh = prefixes.filter(prefix => !known.some(({ asked }) => asked.has(prefix)));
            if (fresh.length === 0)
                return { fullHashes: remembered, fault: null };
            const { fullHashes, fault } = await service.lookUp(fresh);
            // Prefixes without a complete answer are asked for again.
            if (fault !== null)
                return { fullHashes: either(fullHashes, remembered), fault };
            known.push({ asked: new prefix_set/* PrefixSet */.$S(fresh), answers: fullHashes });
            return { fullHashes: remembered, fault: null };
        }
    };
}
function either(one, other) {
    return {
        holdsPrefix: prefix => one.holdsPrefix(prefix) || other.holdsPrefix(prefix),
        get: (digests, offset) => [...one.get(digests, offset), ...other.get(digests, offset)]
    };
}
//# sourceMappingURL=remembering.js.map
;// CONCATENATED MODULE: ./lib/denylist/several.js
/** @param services at least one */
function severalAsOne(services) {
    const [only] = services;
    if (only !== undefined && services.length === 1)
        return only;
    return {
        mode: services.some(({ mode }) => mode === 'search') ? 'search' : 'lists',
        lists: services.flatMap(({ lists }) => lists),
        outdated: services.flatMap(({ outdated }) => outdated),
        listEntries: Math.max(...services.map(({ listEntries }) => listEntries)),
        parts: services,
        urlMd5: services.some(({ urlMd5 }) => urlMd5),
        mayBeListed(prefix) {
            for (const service of services)
                if (service.mayBeListed(prefix))
                    return true;
            return false;
        },
        lookUp: async (prefixes) => {
            // A service is asked only about prefixes that its own lists contain.
            const own = (service) => prefixes.filter(prefix => service.mayBeListed(prefix));
            const asked = await Promise.all(services.map(service => lookUpIn(service, own(service))));
            return { fullHashes: merged(asked), fault: asked.find(({ fault }) => fault !== null)?.fault ?? null };
        }
    };
}
async function lookUpIn(denylist, prefixes) {
    const { fullHashes, fault } = await denylist.lookUp(prefixes);
    return { denylist, answers: fullHashes, fault };
}
function merged(parts) {
    return {
        holdsPrefix: prefix => parts.some(({ answers }) => answers.holdsPrefix(prefix)),
        get: (digests, offset) => parts.flatMap(({ answers }) => answers.get(digests, offset)),
        parts
    };
}
//# sourceMappingURL=several.js.map
// EXTERNAL MODULE: ./lib/lists/lazy-denylist.js
var lazy_denylist = __webpack_require__(7114);
// EXTERNAL MODULE: ./lib/denylist/list-info.js
var list_info = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/lists/list-files.js
/** Uses list files as a local denylist, with the answers that the reference service would give. */





/** Returns a denylist of all lists of the store, in list mode. */
async function denylistOf(store, { listAgeHours, listEntries }) {
    const lists = await Promise.all(store.lists.map(async (list, index) => new FileList(list, await list.allPrefixes(), index)));
    return {
        mode: 'lists',
        lists,
        outdated: lists.filter(list => (0,list_info/* isOutdated */.lY)(list, listAgeHours)),
        listEntries,
        urlMd5: lists.some(({ subjects }) => subjects.includes('url-md5')),
        // Asked for each expression: a closure for each call would be most of what a scan allocates.
        mayBeListed(prefix) {
            for (const list of lists)
                if (list.has(prefix))
                    return true;
            return false;
        },
        lookUp: async (prefixes) => ({ fullHashes: await hashesIn(store, prefixes), fault: null })
    };
}
class FileList {
    name;
    version;
    updated;
    subjects;
    size;
    #prefixes;
    constructor({ name, version, updated, subjects }, prefixes, index) {
        this.name = (0,list_info/* listName */.sY)(name, index);
        this.version = (0,safe_text/* quoted */.TL)(version, (0,safe_text/* safe */.gB) `unnamed`);
        this.updated = updated;
        this.subjects = subjects;
        this.size = prefixes.length;
        this.#prefixes = new prefix_set/* PrefixSet */.$S(prefixes);
    }
    has(prefix) {
        return this.#prefixes.has(prefix);
    }
    eachPrefix(found) {
        this.#prefixes.each(found);
    }
}
/** Returns the full hashes in the lists for the prefixes that are asked for. */
async function hashesIn(store, prefixes) {
    const found = new lookup/* FullHashTable */.OK();
    /** Many hashes have the same meaning. */
    const meanings = new Map();
    await store.findEach(prefixes, (fullHash, detail) => {
        let meaning = meanings.get(detail);
        if (meaning === undefined) {
            meaning = [{ threatType: (0,threat_types/* threatType */.D9)(detail.threatType), canary: detail.attributes !== undefined }];
            meanings.set(detail, meaning);
        }
        found.add(fullHash, meaning);
    });
    return found;
}
//# sourceMappingURL=list-files.js.map
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/service/list-store.js + 4 modules
var list_store = __webpack_require__(9517);
;// CONCATENATED MODULE: ./lib/lists/named-denylists.js
/** Opens what `--denylist` gives: services, list files, or both. */










/**
 * Returns the given services and list files as one denylist. Files are read now, services when it is opened.
 *
 * @param named each is the URL of a service or the path of a list file
 * @throws GateError `usage`
 */
async function namedDenylists(named, options) {
    const denylists = await NamedDenylists.read(named, options);
    return new lazy_denylist/* LazyDenylist */.b(() => denylists.open({ ...options, listNames: null }));
}
class NamedDenylists {
    #urls;
    #files;
    constructor(urls, files) {
        this.#urls = urls;
        this.#files = files;
    }
    static async read(named, { allowTypes, token }) {
        const isUrl = (text) => /^https?:\/\//i.test(text);
        const urls = named.flatMap((text, index) => (isUrl(text) ? [(0,denylist_url/* parseDenylistUrl */.L)(text, optionAt(index, named))] : []));
        const files = [...new Set(named.filter(text => !isUrl(text)))];
        for (const [index, path] of files.entries())
            await assertFile(path, index);
        // The same service twice would be asked twice.
        const distinct = [...new Map(urls.map(url => [url.href, url])).values()];
        if (files.length === 0)
            return new NamedDenylists(distinct, null);
        const key = (0,list_store/* versionKey */._)(token);
        return new NamedDenylists(distinct, await openFiles({ files, key, allowTypes }));
    }
    /** Opens all of them as one. No prefix is asked for twice. */
    async open(options) {
        const opened = [];
        const close = async () => {
            for (const service of opened)
                await service[Symbol.asyncDispose]();
        };
        try {
            for (const url of this.#urls)
                opened.push(await (0,lazy_denylist/* openService */.I)({ ...options, url, local: true }));
        }
        catch (error) {
            await close();
            throw error;
        }
        const files = this.#files === null ? [] : [await denylistOf(this.#files, options.limits)];
        const all = severalAsOne([...opened.map(remembering), ...files]);
        return { ...all, snapshots: new Map(), offered: [], [Symbol.asyncDispose]: close };
    }
}
/** Opens list files. Errors name the option, since a command has other files, too. */
async function openFiles(options) {
    try {
        return await list_store/* ListStore */.i.open({ ...options, numberNames: true, isPrivate: true, log: () => undefined });
    }
    catch (cause) {
        const { reason, text } = (0,errors/* describe */.q0)(cause);
        throw new errors/* GateError */.ue(reason, (0,safe_text/* safe */.gB) `--denylist: ${text}`, { cause });
    }
}
/** Returns what errors call a URL, which is never shown. */
function optionAt(index, { length }) {
    return length === 1 ? (0,safe_text/* safe */.gB) `--denylist` : (0,safe_text/* safe */.gB) `--denylist #${index + 1}`;
}
async function assertFile(path, index) {
    const isFile = await (0,promises_.stat)(path).then(found => found.isFile(), () => false);
    if (isFile)
        return;
    const name = (0,safe_text/* quoted */.TL)((0,byte_text/* byteText */.a)(path), (0,safe_text/* safe */.gB) `#${index + 1}`);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--denylist ${name} is neither the URL of a service (https://…) nor the path of a list file`);
}
//# sourceMappingURL=named-denylists.js.map

/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Creates the faults of Arrow files. */


function damaged(what, cause) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${what}; write the file again`, { cause });
}
function cannotRead(what) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${what} is not read: write the file with other types, or list it under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=arrow-fault.js.map

/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ FILE_MAGIC),
/* harmony export */   w: () => (/* binding */ isArrow)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _flat_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/** Recognises Arrow files and streams by their first bytes. */



/** The magic number of a file, also called Feather V2. */
const FILE_MAGIC = 'ARROW1';
/** What a stream and each of its messages begin with, and the number of a schema among the kinds of messages. */
const CONTINUATION = '\xff\xff\xff\xff';
const SCHEMA = 1;
/** The mark and the length in front of a message. */
const PREFIX_BYTES = 8;
/** Returns true if content begins like an Arrow file, or like a stream, whose first message is a schema. */
function isArrow(head) {
    if (head.length < PREFIX_BYTES)
        return false;
    const prefix = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(head, 0, PREFIX_BYTES);
    if (prefix === `${FILE_MAGIC}\0\0`)
        return true;
    if (!prefix.startsWith(CONTINUATION))
        return false;
    const length = new DataView(head.buffer, head.byteOffset, PREFIX_BYTES).getUint32(4, true);
    try {
        return length > 0 && _flat_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FlatTable */ .E.root(head.subarray(PREFIX_BYTES)).byte(1) === SCHEMA;
    }
    catch (error) {
        if (error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            return false;
        throw error;
    }
}
//# sourceMappingURL=arrow-magic.js.map

/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FlatTable)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);
/* harmony import */ var _arrow_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/** Reads FlatBuffers, in which Arrow stores its metadata. Every position and length is checked before it is used. */


/** A table: its fields are read by their numbers in the format's schema, and missing fields have a default. */
class FlatTable {
    #view;
    #at;
    #fields;
    #fieldsEnd;
    constructor(view, at) {
        this.#view = view;
        this.#at = at;
        const fields = at - view.getInt32(within(view, at, 4), true);
        this.#fields = fields;
        this.#fieldsEnd = fields + view.getUint16(within(view, fields, 4), true);
        within(view, fields, this.#fieldsEnd - fields);
    }
    /** Returns the table at the root of `bytes`. */
    static root(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        return new FlatTable(view, view.getUint32(within(view, 0, 4), true));
    }
    byte(field, missing = 0) {
        const at = this.#place(field, 1);
        return at < 0 ? missing : this.#view.getUint8(at);
    }
    short(field, missing = 0) {
        const at = this.#place(field, 2);
        return at < 0 ? missing : this.#view.getInt16(at, true);
    }
    int(field, missing = 0) {
        const at = this.#place(field, 4);
        return at < 0 ? missing : this.#view.getInt32(at, true);
    }
    /** Returns a 64-bit integer that is a length or a position: throws if it is negative or past 2^53. */
    size(field) {
        const at = this.#place(field, 8);
        return at < 0 ? 0 : sizeAt(this.#view, at);
    }
    /** Returns a 64-bit integer that is an id. */
    id(field) {
        const at = this.#place(field, 8);
        return at < 0 ? 0n : this.#view.getBigInt64(at, true);
    }
    table(field) {
        const at = this.#place(field, 4);
        return at < 0 ? null : new FlatTable(this.#view, this.#target(at));
    }
    /** Returns the bytes of a string; empty if it is missing. */
    string(field) {
        const { start, count } = this.vector(field, 1);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, count);
    }
    /** Yields the tables of a vector. They are read only when they are asked for, as the same table may occur often. */
    *tables(field) {
        const { start, count } = this.vector(field, 4);
        for (let i = 0; i < count; i++)
            yield new FlatTable(this.#view, this.#target(start + i * 4));
    }
    /** Returns the 64-bit lengths and positions in a vector of structs of `width` bytes, each at an offset in its struct. */
    sizes(field, width, offset) {
        const { start, count } = this.vector(field, width);
        const values = new Float64Array(count);
        for (let i = 0; i < count; i++)
            values[i] = sizeAt(this.#view, start + i * width + offset);
        return values;
    }
    /** Returns the 32-bit integers of a vector. */
    ints(field) {
        const { start, count } = this.vector(field, 4);
        return Array.from({ length: count }, (_, i) => this.#view.getInt32(start + i * 4, true));
    }
    /** Returns the place of a vector with elements of `width` bytes; it is empty if the field is missing. */
    vector(field, width) {
        const at = this.#place(field, 4);
        if (at < 0)
            return { start: 0, count: 0 };
        const from = this.#target(at);
        const count = this.#view.getUint32(within(this.#view, from, 4), true);
        within(this.#view, from + 4, count * width);
        return { start: from + 4, count };
    }
    /** Returns the position of a field, or -1 if it is missing. */
    #place(field, size) {
        const entry = this.#fields + 4 + field * 2;
        if (entry + 2 > this.#fieldsEnd)
            return -1;
        const offset = this.#view.getUint16(entry, true);
        return offset === 0 ? -1 : within(this.#view, this.#at + offset, size);
    }
    #target(at) {
        return at + this.#view.getUint32(at, true);
    }
}
/** Returns `at` if `size` bytes are there. */
function within(view, at, size) {
    if (at < 0 || size < 0 || at + size > view.byteLength)
        throw (0,_arrow_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its metadata points outside itself`);
    return at;
}
function sizeAt(view, at) {
    const high = view.getInt32(at + 4, true);
    if (high < 0 || high >= 2 ** 21)
        throw (0,_arrow_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its metadata has a length that is negative or too large`);
    return high * 2 ** 32 + view.getUint32(at, true);
}
//# sourceMappingURL=flat-table.js.map

/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/** Reads a stream piece by piece: a given number of bytes, or as many as a decompressor needs. */
class ByteReader {
    /** How many bytes were returned. */
    position = 0;
    #chunks;
    #held = null;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next chunk, never empty, of at most `most` bytes; null at the end. */
    async next(most = Infinity) {
        let chunk = this.#held;
        this.#held = null;
        while (chunk === null) {
            const step = await this.#chunks.next();
            if (step.done === true)
                return null;
            if (step.value.length > 0)
                chunk = step.value;
        }
        if (chunk.length > most) {
            this.#held = chunk.subarray(most);
            chunk = chunk.subarray(0, most);
        }
        this.position += chunk.length;
        return chunk;
    }
    /** Takes back the end of what `next` returned last. */
    putBack(chunk) {
        this.position -= chunk.length;
        const held = this.#held;
        this.#held = held === null ? chunk : Buffer.concat([chunk, held]);
    }
    /** Returns the next `size` bytes in one piece; fewer at the end of the stream. */
    async exactly(size) {
        const first = size === 0 ? null : await this.next(size);
        if (first === null)
            return new Uint8Array(0);
        if (first.length === size)
            return first;
        const pieces = [first];
        for await (const chunk of this.take(size - first.length))
            pieces.push(chunk);
        return Buffer.concat(pieces);
    }
    /** Yields the next `size` bytes in the chunks of the stream; fewer at the end of the stream. */
    async *take(size) {
        for (let left = size; left > 0;) {
            const chunk = await this.next(left);
            if (chunk === null)
                return;
            left -= chunk.length;
            yield chunk;
        }
    }
    /** Moves to the next byte that is not zero; returns false if there is none. */
    async skipZeros() {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
            const at = chunk.findIndex(byte => byte !== 0);
            if (at < 0)
                continue;
            this.putBack(chunk.subarray(at));
            return true;
        }
        return false;
    }
    async close() {
        await this.#chunks.return?.();
    }
}
//# sourceMappingURL=byte-reader.js.map

/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ collectStrings),
/* harmony export */   z: () => (/* binding */ ByteStrings)
/* harmony export */ });
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);


/** What precedes a host, in one and in two bytes per character. */
const MARKS = { narrow: Buffer.from('://'), wide: Buffer.from(':\0/\0/') };
/** Bytes before a mark that may belong to the scheme of a URL. */
const BEFORE_BYTES = 64;
class ByteStrings {
    #collector;
    #narrow;
    #wide;
    /** The bytes that are still needed, and room for the next ones. */
    #bytes = Buffer.alloc(0);
    #length = 0;
    /** @param row the row of everything that is found */
    constructor(collector, row = 1) {
        this.#collector = collector;
        const pass = (text) => passUrls(text, collector, row);
        this.#narrow = new Runs(MARKS.narrow, 1, text => pass(text.subarray(0, asciiEnd(text))), pass);
        this.#wide = new Runs(MARKS.wide, 2, text => pass(text.filter((_, i) => i % 2 === 0)), () => undefined);
    }
    /** Reads the next bytes. They may be overwritten later. */
    add(chunk) {
        this.#collector.watch.worked(chunk.length);
        const size = this.#length + chunk.length;
        if (size > this.#bytes.length) {
            const larger = Buffer.alloc(size + _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTE_STRING_BYTES */ .ee);
            this.#bytes.copy(larger, 0, 0, this.#length);
            this.#bytes = larger;
        }
        this.#bytes.set(chunk, this.#length);
        this.#length = size;
        this.#read(false);
    }
    /** Reads what is left. To be called once, after the last bytes. */
    end() {
        this.#read(true);
    }
    #read(final) {
        const bytes = this.#bytes.subarray(0, this.#length);
        const needed = Math.min(this.#narrow.read(bytes, final), this.#wide.read(bytes, final));
        bytes.copyWithin(0, needed);
        this.#length -= needed;
        this.#narrow.moved(needed);
        this.#wide.moved(needed);
    }
}
/** Collects the URLs that are written out in some bytes. */
function collectStrings(bytes, collector, row = 1) {
    const strings = new ByteStrings(collector, row);
    strings.add(bytes);
    strings.end();
}
/** Finds runs of printable characters around a mark, whose other bytes are zero if a character takes two. */
class Runs {
    #mark;
    #step;
    #ascii;
    #whole;
    /** How many of the bytes are done. */
    #done = 0;
    /**
     * @param ascii receives every run
     * @param whole receives a run, too, if it has bytes past ASCII
     */
    constructor(mark, step, ascii, whole) {
        this.#mark = mark;
        this.#step = step;
        this.#ascii = ascii;
        this.#whole = whole;
    }
    /**
     * Reads the bytes that are not done.
     *
     * @returns the first byte that is needed again, with more bytes after it
     */
    read(bytes, final) {
        for (let at = this.#next(bytes); at >= 0; at = this.#next(bytes)) {
            const start = this.#startOf(bytes, at, this.#done);
            const end = this.#endOf(bytes, at);
            if (end + this.#step > bytes.length && end - at < _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTE_STRING_BYTES */ .ee && !final) {
                this.#done = start;
                return start;
            }
            const run = bytes.subarray(start, end);
            this.#ascii(run);
            if (asciiEnd(run) < run.length)
                this.#whole(run);
            this.#done = Math.max(end, at + this.#mark.length);
        }
        return Math.min(bytes.length, Math.max(this.#done, bytes.length - BEFORE_BYTES - this.#mark.length));
    }
    /** To be called when the first bytes were removed. */
    moved(bytes) {
        this.#done = Math.max(0, this.#done - bytes);
    }
    #next(bytes) {
        return bytes.indexOf(this.#mark, this.#done);
    }
    #startOf(bytes, mark, from) {
        let start = mark;
        for (let at = mark - this.#step; at >= from && at >= mark - BEFORE_BYTES; at -= this.#step) {
            if (!this.#isPrintable(bytes, at))
                break;
            start = at;
        }
        return start;
    }
    /** Returns the end of the run of the mark at `mark`. */
    #endOf(bytes, mark) {
        const most = Math.min(bytes.length, mark + _manifest_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTE_STRING_BYTES */ .ee);
        let at = mark;
        while (at < most && this.#isPrintable(bytes, at))
            at += this.#step;
        return Math.min(at, bytes.length);
    }
    #isPrintable(bytes, at) {
        const byte = bytes[at];
        if (this.#step === 1)
            return byte > 0x20 && byte !== 0x7f;
        // The zero after the last character may be the first byte of the next one.
        return byte > 0x20 && byte < 0x7f && (at === 0 || at + 1 >= bytes.length || !bytes[at + 1] || !bytes[at - 1]);
    }
}
/** Returns the position of the first byte past ASCII, or the end. */
function asciiEnd(text) {
    const at = text.findIndex(byte => byte >= 0x80);
    return at < 0 ? text.length : at;
}
/** A mark that is not part of a URL, with the scheme before it: programs contain `%s://` and `://` alone. */
const NO_URL = /[a-z0-9+.-]{0,32}:\/\/(?![a-z0-9\x80-\xff]|%[0-9a-f]{2})/i;
const URL_START = /[a-z][a-z0-9+.-]{1,32}:\/\//i;
/** Passes on the URLs of a run. */
function passUrls(run, collector, row) {
    for (const part of (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(run).split(NO_URL)) {
        const start = part.search(URL_START);
        if (start < 0)
            continue;
        const text = Buffer.from(part.slice(start), 'latin1');
        collector.string(text, 0, text.length, row, 0, false);
    }
}
//# sourceMappingURL=byte-strings.js.map

/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/** Reads a file from disk. */



const CHUNK_BYTES = 1 << 17;
/** Timers and signals get a turn after this many chunks, whatever their reader does with them. */
const CHUNKS_PER_TURN = 32;
/**
 * Yields a file's bytes from its beginning, in chunks of a pool. It waits for the disk instead of changing to another
 * thread for each chunk, which takes longer than the reading.
 */
async function* chunksOf(file) {
    const pool = new _chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E(CHUNK_BYTES);
    let position = 0;
    for (let chunks = 1;; chunks++) {
        const buffer = pool.take();
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file.fd, buffer, 0, CHUNK_BYTES, position);
        if (size === 0)
            return;
        position += size;
        yield buffer.subarray(0, size);
        if (chunks % CHUNKS_PER_TURN === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
//# sourceMappingURL=file-chunks.js.map

/***/ }),

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Meter)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);
/** Limits the size of a manifest: counts the bytes at every step that produces more bytes than it reads. */



/**
 * Counts the bytes of one layer of storage. The content of the layer is counted by `deeper`, all members of a container
 * together.
 */
class Meter {
    #stored;
    limits;
    watch;
    #bytes = 0;
    #deeper = null;
    /** @param stored the size of the manifest as it is stored, in bytes; expansion is relative to it */
    constructor(stored, limits, watch) {
        this.#stored = stored;
        this.limits = limits;
        this.watch = watch;
    }
    /** The meter of the next layer. */
    get deeper() {
        return (this.#deeper ??= this.afresh());
    }
    /** Returns a meter with the same limits that starts at zero, for another pass over the same bytes. */
    afresh() {
        return new Meter(this.#stored, this.limits, this.watch);
    }
    /** Passes `chunks` on. Throws `manifest-too-large` at a limit, and the run's reason past the deadline. */
    async *limited(chunks) {
        for await (const chunk of chunks) {
            this.#bytes += chunk.length;
            this.#check();
            this.watch.worked(chunk.length);
            if (this.watch.due)
                await this.watch.pause();
            yield chunk;
        }
    }
    #check() {
        const { manifestBytes, expansion } = this.limits;
        if (this.#bytes > manifestBytes) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`);
        }
        if (this.#bytes > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FREE_EXPANSION_BYTES */ .Bm && this.#bytes > this.#stored * expansion) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it decompresses to more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(expansion)} times its size; store it with less compression, or raise limits.expansion in the settings`);
        }
    }
}
//# sourceMappingURL=meter.js.map

/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ STEPS_TO_PAUSE),
/* harmony export */   Hz: () => (/* binding */ PAUSE),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   c3: () => (/* binding */ linePieces),
/* harmony export */   cV: () => (/* binding */ canBeRead),
/* harmony export */   fV: () => (/* binding */ piece),
/* harmony export */   qo: () => (/* binding */ Lines),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8677);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9298);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(296);






/** Yielded where nothing was read, so that the reader may pause. */
const PAUSE = { bytes: new Uint8Array(0), row: 1, lines: false, reading: 'only' };
/**
 * Reads a whole document by its pieces; returns the number of lines. A document that is too large is read line by line.
 *
 * @param pieces may throw GateError at its end
 * @param limit in bytes
 * @param pages whether strings are read as pages, if they are; not where the document is one itself
 */
async function* readPieces(text, collector, pieces, limit = _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .bi, pages = true) {
    const faults = [];
    const { held, rest } = await hold((0,_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .upToFault */ .Ls)(text, faults), limit);
    if (faults.length > 0) {
        // A document that is cut off cannot be parsed, but the text before the fault counts.
        yield* (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(oneChunk(held), collector);
        throw faults[0];
    }
    if (rest !== null) {
        yield* (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(rest, collector);
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is larger than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(limit)} bytes, the limit for this format; split it`);
    }
    for (const piece of pieces(held, collector.watch)) {
        if (collector.full)
            yield* collector.passOn();
        if (piece === PAUSE)
            collector.watch.checkDeadline();
        else {
            collector.reading(piece.bytes, piece.row, piece.lines, piece.reading);
            if (pages)
                collector.page(piece.bytes, 0, piece.bytes.length, piece.row, 0);
        }
        if (collector.watch.due)
            await collector.watch.pause();
    }
    return countLines(held);
}
async function* oneChunk(bytes) {
    yield await Promise.resolve(bytes);
}
async function hold(text, limit) {
    const chunks = [];
    let size = 0;
    const iterator = text[Symbol.asyncIterator]();
    for (;;) {
        const step = await iterator.next();
        if (step.done === true)
            return { held: Buffer.concat(chunks), rest: null };
        // The source may reuse its buffer.
        chunks.push(step.value.slice());
        size += step.value.length;
        if (size > limit)
            return { held: Buffer.alloc(0), rest: chained(chunks, iterator) };
    }
}
async function* chained(chunks, rest) {
    yield* chunks;
    for (;;) {
        const step = await rest.next();
        if (step.done === true)
            return;
        yield step.value;
    }
}
function countLines(document) {
    const last = document.at(-1);
    const open = last === undefined || last === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF || last === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR ? 0 : 1;
    return lineEnds(document, () => undefined) + open;
}
/**
 * Calls `each` with the start of every line but the first: LF, CR LF and a lone CR end a line. Returns the number of
 * calls.
 */
function lineEnds(document, each) {
    let lines = 0;
    for (let i = 0; i < document.length; i++) {
        const byte = document[i];
        if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF || (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR && document[i + 1] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF))
            each(i + 1, lines++);
    }
    return lines;
}
/** Finds the line numbers of positions in a document. */
class Lines {
    #starts;
    constructor(document) {
        this.#starts = new Uint32Array(lineEnds(document, () => undefined));
        lineEnds(document, (next, index) => (this.#starts[index] = next));
    }
    /** Returns the 1-based line of the byte at `at`. */
    at(at) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    }
}
/** Yields the lines of `document[start, end)`, each as a piece. */
function* linePieces(document, start, end, row, reading = 'only') {
    let line = start;
    let next = reading;
    for (let at = start; at <= end; at++) {
        const byte = at < end ? document[at] : _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF;
        if (byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF && byte !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR)
            continue;
        if (at > line) {
            yield { bytes: document.subarray(line, at), row, lines: false, reading: next };
            // Several lines together are one reading.
            if (next === 'first')
                next = 'further';
        }
        if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.CR && document[at + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.LF && at + 1 < end)
            at++;
        line = at + 1;
        row++;
    }
}
/** Makes a piece of a string that is not a slice of the document. */
function piece(text, row, reading = 'only', lines = false) {
    return { bytes: Buffer.from(text, 'utf8'), row, lines, reading };
}
/** Steps in a row without a piece after which a reader yields `PAUSE`. */
const STEPS_TO_PAUSE = 1 << 12;
/** Reads to the end and drops what was read; returns false if that ends with an error that `isFault` accepts. */
function* canBeRead(steps, isFault) {
    let read = 0;
    try {
        for (const _ of steps)
            if (++read % STEPS_TO_PAUSE === 0)
                yield PAUSE;
    }
    catch (error) {
        if (isFault(error))
            return false;
        throw error;
    }
    return true;
}
function unreadable(line, what) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(line)}: ${what}`, { line });
}
//# sourceMappingURL=pieces.js.map

/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ bunzip2),
  C: () => (/* binding */ isBzip2)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/manifest/compression/bits.js
/** Reads numbers of some bits, the highest first, from bytes that are added in between. */
class BitReader {
    #bytes = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    /** The bits that were taken from the bytes, and how many of them are not read. */
    #held = 0;
    #count = 0;
    /** Bytes that are not read, without a byte that is read in part. */
    get length() {
        return this.#end - this.#start + (this.#count >> 3);
    }
    /** Adds bytes; they may be overwritten later. */
    add(chunk) {
        if (this.#end + chunk.length > this.#bytes.length) {
            const size = this.#end - this.#start;
            const to = (size + chunk.length) * 2 > this.#bytes.length ? Buffer.alloc((size + chunk.length) * 2) : this.#bytes;
            this.#bytes.copy(to, 0, this.#start, this.#end);
            this.#bytes = to;
            this.#start = 0;
            this.#end = size;
        }
        this.#bytes.set(chunk, this.#end);
        this.#end += chunk.length;
    }
    /** Returns up to 24 bits without reading them; past the end they are zeros. */
    peek(bits) {
        while (this.#count < bits) {
            this.#held = (this.#held << 8) | (this.#start < this.#end ? this.#bytes[this.#start] : 0);
            this.#start++;
            this.#count += 8;
        }
        return (this.#held >>> (this.#count - bits)) & ((1 << bits) - 1);
    }
    /** Reads bits that `peek` returned. */
    skip(bits) {
        this.#count -= bits;
    }
    /** Reads up to 24 bits. */
    take(bits) {
        const value = this.peek(bits);
        this.#count -= bits;
        return value;
    }
    /** Reads a number of 32 bits. */
    take32() {
        return this.take(16) * 2 ** 16 + this.take(16);
    }
    /** Reads the rest of a byte that is read in part. */
    align() {
        this.#count &= ~7;
    }
    /** Whether more bits were read than were added. */
    get isOver() {
        return this.length < 0;
    }
}
//# sourceMappingURL=bits.js.map
;// CONCATENATED MODULE: ./lib/manifest/compression/bzip2-block.js
/** The longest code of a symbol, in bits. */
const CODE_BITS = 20;
/** Symbols that are coded with the same table. */
const GROUP = 50;
const TABLES = 6;
/** Symbols at most: the two of run lengths, 255 positions, and the end. */
const SYMBOLS = 258;
/** Groups that a block of the largest size can have; some programs write a few more, which are not used. */
const SELECTORS = 2 + 900_000 / GROUP;
/** Bytes of the content that follow each other. */
const OUTPUT_BYTES = 1 << 16;
class Bzip2Block {
    /** The bytes of the block in the low bits, and the position of the byte that follows each in the others. */
    #entries = new Uint32Array(0);
    #selectors = new Uint8Array(SELECTORS);
    #size = 0;
    #first = 0;
    /**
     * Reads a block after its checksum; returns false if it is damaged.
     *
     * @param limit bytes of a block at most, before the runs in it are expanded
     */
    read(bits, limit) {
        if (limit > this.#entries.length)
            this.#entries = new Uint32Array(limit);
        this.#first = bits.take(24);
        const used = usedBytes(bits);
        const tables = bits.take(3);
        const selectors = bits.take(15);
        if (used.length === 0 || tables < 2 || tables > TABLES || selectors < 1)
            return false;
        if (!this.#readSelectors(bits, tables, selectors))
            return false;
        const codes = [];
        for (let table = 0; table < tables; table++) {
            const lengths = codeLengths(bits, used.length + 2);
            if (lengths === null)
                return false;
            codes.push(codesOf(lengths));
        }
        const counts = new Uint32Array(256);
        if (!this.#readSymbols(bits, codes, Math.min(selectors, SELECTORS), used, counts) || this.#size > limit)
            return false;
        if (bits.isOver || this.#first >= this.#size)
            return false;
        this.#link(counts);
        return true;
    }
    /** Yields the content of the block. Returns false if it is damaged. */
    *content() {
        const entries = this.#entries;
        // Five bytes become 259 at most.
        let bytes = new Uint8Array(Math.min(OUTPUT_BYTES, this.#size * 52));
        let length = 0;
        let last = -1;
        let run = 0;
        let at = entries[this.#first] >>> 8;
        for (let left = this.#size; left > 0; left--) {
            const entry = entries[at];
            at = entry >>> 8;
            let repeat = 1;
            let byte = entry & 0xff;
            if (run === 4) {
                // After four equal bytes comes the number of further ones.
                repeat = byte;
                byte = last;
                run = 0;
            }
            else {
                run = byte === last ? run + 1 : 1;
            }
            last = run === 0 ? -1 : byte;
            for (; repeat > 0; repeat--) {
                bytes[length++] = byte;
                if (length < OUTPUT_BYTES)
                    continue;
                yield bytes;
                bytes = new Uint8Array(OUTPUT_BYTES);
                length = 0;
            }
        }
        if (length > 0)
            yield bytes.subarray(0, length);
        return run !== 4;
    }
    /** Reads which table each group of symbols uses, in move-to-front coding. */
    #readSelectors(bits, tables, count) {
        const order = Uint8Array.from({ length: tables }, (_, table) => table);
        for (let i = 0; i < count; i++) {
            let position = 0;
            while (bits.take(1) === 1)
                if (++position === tables)
                    return false;
            const table = order[position];
            order.copyWithin(1, 0, position);
            order[0] = table;
            if (i < SELECTORS)
                this.#selectors[i] = table;
        }
        return true;
    }
    /** Reads the bytes in the order of the transform: in move-to-front coding, with runs of the byte at the front. */
    #readSymbols(bits, tables, selectors, order, counts) {
        const entries = this.#entries;
        const end = order.length + 1;
        let size = 0;
        let group = -1;
        let left = 0;
        let codes = tables[0];
        let run = 0;
        let weight = 1;
        for (;;) {
            if (left === 0) {
                if (++group === selectors)
                    return false;
                codes = tables[this.#selectors[group]];
                left = GROUP;
            }
            left--;
            const symbol = symbolIn(bits, codes);
            if (symbol < 0)
                return false;
            if (symbol <= 1) {
                if (weight > entries.length)
                    return false;
                run += weight << symbol;
                weight *= 2;
                continue;
            }
            if (run > 0) {
                const byte = order[0];
                if (run > entries.length - size)
                    return false;
                counts[byte] += run;
                entries.fill(byte, size, size + run);
                size += run;
                run = 0;
                weight = 1;
            }
            if (symbol === end)
                break;
            const byte = order[symbol - 1];
            order.copyWithin(1, 0, symbol - 1);
            order[0] = byte;
            if (size === entries.length)
                return false;
            counts[byte]++;
            entries[size++] = byte;
        }
        this.#size = size;
        return true;
    }
    /** Finds the byte that follows each byte: the inverse of the Burrows-Wheeler transform. */
    #link(counts) {
        const entries = this.#entries;
        const next = new Uint32Array(256);
        let sum = 0;
        for (let byte = 0; byte < 256; byte++) {
            next[byte] = sum;
            sum += counts[byte];
        }
        for (let i = 0; i < this.#size; i++)
            entries[next[entries[i] & 0xff]++] |= i << 8;
    }
}
/** Returns the bytes that occur in the block, in order. */
function usedBytes(bits) {
    const ranges = bits.take(16);
    const used = [];
    for (let range = 0; range < 16; range++) {
        if (((ranges >> (15 - range)) & 1) === 0)
            continue;
        const members = bits.take(16);
        for (let i = 0; i < 16; i++)
            if (((members >> (15 - i)) & 1) === 1)
                used.push(range * 16 + i);
    }
    return Uint8Array.from(used);
}
/** Returns the length of the code of each symbol, or null. */
function codeLengths(bits, symbols) {
    const lengths = new Uint8Array(symbols);
    let length = bits.take(5);
    for (let symbol = 0; symbol < symbols; symbol++) {
        for (;;) {
            if (length < 1 || length > CODE_BITS)
                return null;
            if (bits.take(1) === 0)
                break;
            length += bits.take(1) === 0 ? 1 : -1;
        }
        lengths[symbol] = length;
    }
    return lengths;
}
function codesOf(lengths) {
    const limits = new Uint32Array(CODE_BITS + 1);
    const bases = new Int32Array(CODE_BITS + 1);
    const symbols = new Uint16Array(SYMBOLS);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= CODE_BITS; length++) {
        bases[length] = code - index;
        for (let symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] !== length)
                continue;
            symbols[index++] = symbol;
            code++;
        }
        limits[length] = code * 2 ** (CODE_BITS - length);
        code *= 2;
    }
    return { limits, bases, symbols };
}
/** Reads a symbol; returns -1 if there is none with such a code. */
function symbolIn(bits, { limits, bases, symbols }) {
    const next = bits.peek(CODE_BITS);
    for (let length = 1; length <= CODE_BITS; length++) {
        if (next >= limits[length])
            continue;
        bits.skip(length);
        return symbols[(next >>> (CODE_BITS - length)) - bases[length]] ?? -1;
    }
    return -1;
}
//# sourceMappingURL=bzip2-block.js.map
;// CONCATENATED MODULE: ./lib/manifest/compression/bunzip2.js
/** Decompresses bzip2 as a stream: one stream or several, and the checksums of each block and each stream. */





const HEADER = Buffer.from('BZh');
const BLOCK = Buffer.from('314159265359', 'hex');
const END = Buffer.from('177245385090', 'hex');
/** More bytes than any block has: 900,000 symbols of 20 bits, and tables. */
const BLOCK_BYTES = 2_400_000;
/** Checks the magic number, and that a block or the end follows. */
function isBzip2(head) {
    const begins = (magic, at) => magic.every((byte, i) => head[at + i] === byte);
    return begins(HEADER, 0) && levelOf(head[3] ?? 0) > 0 && (begins(BLOCK, 4) || begins(END, 4));
}
/**
 * Yields the content of all streams, one after another.
 *
 * @throws GateError `manifest-unreadable` if it is damaged, `manifest-unsupported` for blocks of old versions
 */
async function* bunzip2(stored) {
    const source = new byte_reader/* ByteReader */.k(stored);
    const bits = new BitReader();
    const block = new Bzip2Block();
    try {
        while (await hasMore(source, bits)) {
            if (HEADER.some(byte => bits.take(8) !== byte))
                throw damaged();
            const level = levelOf(bits.take(8));
            if (level === 0)
                throw damaged();
            yield* streamIn(source, bits, block, level * 100_000);
        }
    }
    finally {
        await source.close();
    }
}
/** Yields the content of one stream. */
async function* streamIn(source, bits, block, blockBytes) {
    let combined = 0;
    for (;;) {
        await fill(source, bits);
        const magic = Buffer.from(Array.from({ length: 6 }, () => bits.take(8)));
        const checksum = bits.take32();
        if (bits.isOver)
            throw damaged();
        if (magic.equals(END)) {
            if (combined >>> 0 !== checksum)
                throw damaged();
            bits.align();
            return;
        }
        if (!magic.equals(BLOCK))
            throw damaged();
        if (bits.take(1) === 1)
            throw randomized();
        if (!block.read(bits, blockBytes))
            throw damaged();
        const crc = new Crc();
        const content = block.content();
        let step = content.next();
        for (; step.done !== true; step = content.next()) {
            crc.add(step.value);
            yield step.value;
        }
        if (!step.value || crc.value !== checksum)
            throw damaged();
        combined = ((combined << 1) | (combined >>> 31)) ^ checksum;
    }
}
async function hasMore(source, bits) {
    await fill(source, bits);
    return bits.length > 0;
}
/** Makes sure that the next block is there as a whole, so that it can be decoded in one step. */
async function fill(source, bits) {
    while (bits.length < BLOCK_BYTES) {
        const chunk = await source.next();
        if (chunk === null)
            return;
        bits.add(chunk);
    }
}
/** Returns the size of blocks in units of 100,000 bytes; 0 for another byte. */
function levelOf(byte) {
    return byte >= 0x31 && byte <= 0x39 ? byte - 0x30 : 0;
}
/** CRC-32 with the highest bit first, unlike that of zip. */
class Crc {
    #crc = -1;
    add(bytes) {
        let crc = this.#crc;
        for (const byte of bytes)
            crc = (crc << 8) ^ CRC_TABLE[(crc >>> 24) ^ byte];
        this.#crc = crc;
    }
    get value() {
        return ~this.#crc >>> 0;
    }
}
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << 24;
    for (let bit = 0; bit < 8; bit++)
        crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
    return crc;
});
function damaged() {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `its bzip2 compression is damaged, cut off or followed by other data; compress the file again`);
}
function randomized() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is compressed by bzip2 before version 0.9.5, whose blocks are not read; compress the file again`);
}
//# sourceMappingURL=bunzip2.js.map

/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CH: () => (/* binding */ compressionNamed),
  MB: () => (/* binding */ compressionOf)
});

// UNUSED EXPORTS: COMPRESSIONS

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/compression/engine.js
var engine = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/manifest/compression/brotli.js





const DAMAGED = (0,safe_text/* safe */.gB) `its Brotli compression is damaged, cut off or followed by other data; compress the file again`;
/** The beginning of a file in which metadata is looked for; that of `brotli --comment` has at most 80 bytes. */
const METADATA_BYTES = 1 << 16;
async function* unbrotli(stored, collector) {
    const { createBrotliDecompress } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const source = new byte_reader/* ByteReader */.k(stored);
    try {
        if (collector !== undefined) {
            const head = await source.exactly(METADATA_BYTES);
            collectMetadata(head, collector);
            source.putBack(head);
        }
        yield* (0,engine/* decompressed */.j)(source, createBrotliDecompress({ chunkSize: engine/* OUTPUT_BYTES */.w }), DAMAGED);
        if ((await source.next()) !== null)
            throw new errors/* GateError */.ue('manifest-unreadable', DAMAGED);
    }
    finally {
        await source.close();
    }
}
/**
 * Collects the URLs in the metadata blocks before the content (RFC 7932, section 9.2). Where later ones begin is known
 * only to the decompressor, which passes over them.
 */
function collectMetadata(head, collector) {
    const bits = new Bits(head);
    if (bits.take(1) === 1 && bits.take(3) === 0)
        bits.take(3);
    for (;;) {
        const isLast = bits.take(1) === 1;
        const isMetadata = bits.take(2) === 3;
        if (isLast || !isMetadata || bits.take(1) !== 0)
            return;
        const size = bits.take(2);
        const length = size === 0 ? 0 : bits.take(8 * size) + 1;
        (0,byte_strings/* collectStrings */.D)(bits.bytes(length), collector);
    }
}
/** Reads numbers of some bits, the lowest first. */
class Bits {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Returns the next `count` bits; past the end they are ones, which no metadata block begins with. */
    take(count) {
        let value = 0;
        for (let i = 0; i < count; i++, this.#at++) {
            value |= (((this.#bytes[this.#at >> 3] ?? 0xff) >> (this.#at & 7)) & 1) << i;
        }
        return value;
    }
    /** Returns the next bytes, after the rest of the current one. */
    bytes(count) {
        const start = (this.#at + 7) >> 3;
        this.#at = (start + count) * 8;
        return this.#bytes.subarray(start, start + count);
    }
}
//# sourceMappingURL=brotli.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/compression/gzip-headers.js


const MAGIC = Buffer.from('1f8b08', 'hex');
/** The part of a header that every member has. */
const FIXED_BYTES = 10;
/** The longest header: with an extra field, a name and a comment. */
const HEADER_BYTES = FIXED_BYTES + 2 + 0xffff + 2 * manifest_limits/* MAX_GZIP_NAME_BYTES */.KO;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const RESERVED = 0xe0;
/**
 * node:zlib passes over headers and does not say where they are, so they are recognised by their first bytes. The same
 * bytes may occur in compressed data by chance, so after the first header only URLs are looked for.
 */
class GzipHeaders {
    #collector;
    #kept = new Uint8Array(0);
    #isFirst = true;
    constructor(collector) {
        this.#collector = collector;
    }
    /** Reads the next stored bytes. */
    add(chunk) {
        const bytes = Buffer.concat([this.#kept, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, from)) {
            const end = this.#header(bytes, at);
            if (end === null && bytes.length - at < HEADER_BYTES) {
                this.#kept = new Uint8Array(bytes.subarray(at));
                return;
            }
            this.#isFirst = false;
            from = end ?? at + MAGIC.length;
        }
        this.#kept = new Uint8Array(bytes.subarray(Math.max(from, bytes.length - MAGIC.length + 1)));
    }
    /** Reads the header at `at`; returns its end, or null if it goes on after the bytes. */
    #header(bytes, at) {
        if (at + FIXED_BYTES > bytes.length)
            return null;
        const flags = bytes[at + 3];
        let end = at + FIXED_BYTES;
        if ((flags & RESERVED) !== 0 || (flags & (EXTRA | NAME | COMMENT)) === 0)
            return at + MAGIC.length;
        const extra = [end, end];
        if ((flags & EXTRA) !== 0) {
            if (end + 2 > bytes.length)
                return null;
            extra[0] = end + 2;
            extra[1] = end = end + 2 + bytes.readUInt16LE(end);
        }
        const texts = [];
        for (const flag of [NAME, COMMENT]) {
            if ((flags & flag) === 0)
                continue;
            const length = bytes.subarray(end, end + manifest_limits/* MAX_GZIP_NAME_BYTES */.KO).indexOf(0);
            if (length < 0 && end + manifest_limits/* MAX_GZIP_NAME_BYTES */.KO > bytes.length)
                return null;
            const most = length < 0 ? manifest_limits/* MAX_GZIP_NAME_BYTES */.KO : length;
            texts.push(bytes.subarray(end, end + most));
            end += most + (length < 0 ? 0 : 1);
        }
        if (end > bytes.length)
            return null;
        (0,byte_strings/* collectStrings */.D)(bytes.subarray(...extra), this.#collector);
        for (const text of texts) {
            if (this.#isFirst)
                this.#collector.string(text, 0, text.length, 1, 0, false);
            else
                (0,byte_strings/* collectStrings */.D)(text, this.#collector);
        }
        return end;
    }
}
//# sourceMappingURL=gzip-headers.js.map
;// CONCATENATED MODULE: ./lib/manifest/compression/gunzip.js




const gunzip_DAMAGED = (0,safe_text/* safe */.gB) `its gzip compression is damaged, cut off or followed by other data; compress the file again`;
/** Checks the magic number, and that the method is deflate, the only one there is. */
function isGzip(head) {
    return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b && (head.length === 2 || head[2] === 8);
}
/** Decompresses one member after another. Zero padding may follow each member, nothing else. */
async function* gunzip(stored, collector) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const source = new byte_reader/* ByteReader */.k(collector === undefined ? stored : withHeaders(stored, collector));
    try {
        // node:zlib reads adjacent members by itself and stops at padding, even where another member follows it.
        while (await source.skipZeros())
            yield* (0,engine/* decompressed */.j)(source, createGunzip({ chunkSize: engine/* OUTPUT_BYTES */.w }), gunzip_DAMAGED);
    }
    finally {
        await source.close();
    }
}
/** Passes the stored bytes on, and collects the strings in the headers of members. */
async function* withHeaders(stored, collector) {
    const headers = new GzipHeaders(collector);
    for await (const chunk of stored) {
        headers.add(chunk);
        yield chunk;
    }
}
//# sourceMappingURL=gunzip.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/bunzip2.js + 2 modules
var bunzip2 = __webpack_require__(3806);
;// CONCATENATED MODULE: ./lib/manifest/compression/inflate.js
/**
 * Decompresses deflate (RFC 1951), with the header and checksum of zlib (RFC 1950) or without them: `deflate` of HTTP
 * means the first, but servers also send the second. It has no magic number, so only a name identifies it.
 */




const inflate_DAMAGED = (0,safe_text/* safe */.gB) `its zlib compression is damaged, cut off or followed by other data; compress the file again`;
/** @throws GateError `manifest-unreadable` if it is damaged, cut off or followed by other data */
async function* inflate(stored) {
    const { createInflate, createInflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const source = new byte_reader/* ByteReader */.k(stored);
    try {
        const head = await source.exactly(2);
        if (head.length > 0)
            source.putBack(head);
        const options = { chunkSize: engine/* OUTPUT_BYTES */.w };
        yield* (0,engine/* decompressed */.j)(source, hasHeader(head) ? createInflate(options) : createInflateRaw(options), inflate_DAMAGED);
        if ((await source.next()) !== null)
            throw new errors/* GateError */.ue('manifest-unreadable', inflate_DAMAGED);
    }
    finally {
        await source.close();
    }
}
/** Checks for the method deflate, and that the two bytes are a multiple of 31. */
function hasHeader([method = 0, flags = 0]) {
    return (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}
//# sourceMappingURL=inflate.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/unxz.js
var unxz = __webpack_require__(7723);
// EXTERNAL MODULE: ./lib/manifest/compression/zstd.js
var zstd = __webpack_require__(5741);
;// CONCATENATED MODULE: ./lib/manifest/compression/compression.js






const TABLE = [
    { name: 'gzip', suffixes: ['gz', 'gzip', 'bgz'], matches: isGzip, undo: gunzip },
    { name: 'Zstandard', suffixes: ['zst', 'zstd'], matches: zstd/* isZstd */.o, undo: zstd/* unzstd */.h },
    { name: 'Brotli', suffixes: ['br'], matches: null, undo: unbrotli },
    { name: 'zlib', suffixes: ['zz', 'zlib', 'deflate'], matches: null, undo: inflate },
    { name: 'bzip2', suffixes: ['bz2', 'bz', 'bzip2'], matches: bunzip2/* isBzip2 */.C, undo: bunzip2/* bunzip2 */.l },
    { name: 'xz', suffixes: ['xz'], matches: unxz/* isXz */.D, undo: unxz/* unxz */.E }
];
const COMPRESSIONS = TABLE;
/** Returns the compression whose magic number `head` begins with. */
function compressionOf(head) {
    return COMPRESSIONS.find(({ matches }) => matches?.(head) === true) ?? null;
}
/** Returns the compression of a suffix. */
function compressionNamed(suffix) {
    return COMPRESSIONS.find(({ suffixes }) => suffixes.includes(suffix)) ?? null;
}
//# sourceMappingURL=compression.js.map

/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decompressed),
/* harmony export */   w: () => (/* binding */ OUTPUT_BYTES)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

/** The size of the chunks that a decompressor produces, in bytes. */
const OUTPUT_BYTES = 1 << 16;
/**
 * Yields the decompressed bytes of `source`, up to where the engine stops reading; the rest stays in `source`.
 * Throws `manifest-unreadable` with the text `damaged`, or the error of `source`.
 */
async function* decompressed(source, engine, damaged) {
    const feeding = feed(source, engine);
    // It is awaited below; until then a fault of the source must not be an unhandled rejection.
    feeding.catch(() => undefined);
    try {
        for await (const chunk of engine)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    catch (cause) {
        await feeding;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', damaged, { cause });
    }
    finally {
        engine.destroy();
    }
    await feeding;
}
async function feed(source, engine) {
    try {
        for (let chunk = await source.next(); chunk !== null; chunk = await source.next()) {
            const before = engine.bytesWritten;
            await written(engine, chunk);
            const used = engine.bytesWritten - before;
            if (used === chunk.length)
                continue;
            source.putBack(chunk.subarray(used));
            return;
        }
        engine.end();
    }
    catch (error) {
        engine.destroy();
        throw error;
    }
}
/** Resolves when the engine has read all of `chunk`, or as far as its end or a fault. */
function written(engine, chunk) {
    return new Promise(resolve => {
        const done = () => {
            engine.off('close', done);
            resolve();
        };
        engine.once('close', done);
        engine.write(chunk, done);
    });
}
//# sourceMappingURL=engine.js.map

/***/ }),

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9208);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8677);
/* harmony import */ var _bytes_peek_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(218);





/**
 * @param named the suffixes of compression in the file's name, the outermost first
 * @param collector receives names and comments that are stored next to the content; absent where they are not wanted
 */
async function unpack(stored, named, collector) {
    const undone = [];
    let { meter } = stored;
    let layer = await (0,_bytes_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .peek */ .s)(meter.limited(stored.first));
    try {
        for (let next = compressionFor(layer, named, undone); next !== null; next = compressionFor(layer, named, undone)) {
            if (undone.length === _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COMPRESSION_LAYERS */ .z)
                throw tooDeep();
            undone.push(next);
            meter = meter.deeper;
            layer = await (0,_bytes_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .peek */ .s)(meter.limited(next.undo(layer.all, collector)));
        }
        const promised = (0,_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionNamed */ .CH)(named[0] ?? '');
        if (promised !== null && undone.length === 0)
            throw misnamed(promised);
    }
    catch (error) {
        await layer[Symbol.asyncDispose]();
        throw error;
    }
    return { ...layer, layers: undone.length, undone, source: () => sourceOf(stored, undone), meter };
}
/**
 * Returns the compression of the content. One without a magic number is accepted once if the file's name has its
 * suffix.
 */
function compressionFor({ head }, named, undone) {
    const marked = (0,_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionOf */ .MB)(head);
    if (marked !== null)
        return marked;
    const believed = named.map(_compression_js__WEBPACK_IMPORTED_MODULE_2__/* .compressionNamed */ .CH).filter(found => found?.matches === null);
    return believed.find(found => found !== null && !undone.includes(found)) ?? null;
}
async function sourceOf(stored, undone) {
    const source = await stored.again();
    if (undone.length === 0)
        return source;
    const open = () => {
        let meter = stored.meter.afresh();
        let chunks = meter.limited(source.open());
        for (const { undo } of undone) {
            meter = meter.deeper;
            chunks = meter.limited(undo(chunks));
        }
        return chunks;
    };
    // No compression format states its decompressed size reliably.
    let size = 0;
    for await (const chunk of open())
        size += chunk.length;
    return { size, open };
}
function tooDeep() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its compression is nested more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COMPRESSION_LAYERS */ .z)} deep; compress the file once`);
}
function misnamed({ name }) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its name has a suffix of ${name}, but its content is something else; compress it, or rename it`);
}
//# sourceMappingURL=storage.js.map

/***/ }),

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isXz),
/* harmony export */   E: () => (/* binding */ unxz)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);
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



const MAGIC = Buffer.from('\xfd7zXZ\0', 'latin1');
function isXz(head) {
    return MAGIC.equals(head.subarray(0, MAGIC.length));
}
async function* unxz(stored) {
    const source = new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteReader */ .k(stored);
    try {
        yield* decoded(source, await (loaded ??= load()));
    }
    catch (error) {
        // After a crash the program is not used again.
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            loaded = null;
        throw error;
    }
    finally {
        await source.close();
    }
}
async function* decoded(source, xzProgram) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = __addDisposableResource(env_1, new Context(xzProgram), false);
        const next = () => source.next(context.inputBytes);
        for (let chunk = await next(); chunk !== null; chunk = await next()) {
            context.supply(chunk);
            while (context.used < chunk.length) {
                const { bytes } = context.decode();
                if (bytes.length > 0)
                    yield bytes;
            }
        }
        // For the program, empty input is the end.
        context.supply(new Uint8Array(0));
        for (let ended = false; !ended;) {
            const step = context.decode();
            if (step.bytes.length > 0)
                yield step.bytes;
            else if (!step.ended)
                throw damaged();
            ended = step.ended;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The indexes of the numbers in a context. */
const Field = { bufferBytes: 0, input: 1, used: 2, output: 4, made: 5 };
/** Result codes of XZ Embedded (xz.h); all others are errors. */
const Code = { ok: 0, ended: 1, noMemory: 3, memoryLimit: 4, options: 6 };
/** The state of decoding one file. */
class Context {
    #program;
    #at;
    constructor(program) {
        this.#program = program;
        this.#at = program.create_context();
    }
    /** The most bytes that can be supplied at a time. */
    get inputBytes() {
        return this.#get(Field.bufferBytes);
    }
    /** How many of the bytes supplied last were read. */
    get used() {
        return this.#get(Field.used);
    }
    supply(bytes) {
        new Uint8Array(this.#program.memory.buffer).set(bytes, this.#get(Field.input));
        this.#program.supply_input(this.#at, bytes.length);
    }
    /** Decodes the next piece. The program reports a fault on the second call that neither reads nor writes. */
    decode() {
        const code = this.#program.get_next_output(this.#at);
        if (code !== Code.ok && code !== Code.ended)
            throw fault(code);
        const start = this.#get(Field.output);
        // A copy, because the memory gets another buffer when it grows.
        const bytes = new Uint8Array(this.#program.memory.buffer.slice(start, start + this.#get(Field.made)));
        this.#numbers[Field.made] = 0;
        return { bytes, ended: code === Code.ended };
    }
    [Symbol.dispose]() {
        this.#program.destroy_context(this.#at);
    }
    #get(field) {
        return this.#numbers[field];
    }
    get #numbers() {
        return new Uint32Array(this.#program.memory.buffer, this.#at, 1 + Field.made);
    }
}
let loaded = null;
async function load() {
    const { XzReadableStream } = (await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 19))).default;
    await XzReadableStream._getModuleInstance();
    return XzReadableStream._moduleInstance.exports;
}
function fault(code) {
    if (code === Code.noMemory || code === Code.memoryLimit) {
        return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its xz compression needs more than 64 MiB of memory; compress it with -9 or less and the default dictionary`);
    }
    if (code !== Code.options)
        return damaged();
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is compressed with a filter or an integrity check of xz that is not supported; compress it with --check=crc64 and no filter`);
}
function damaged() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its xz compression is damaged, cut off or followed by other data; compress the file again`);
}
//# sourceMappingURL=unxz.js.map

/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unzstd),
/* harmony export */   o: () => (/* binding */ isZstd)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5211);
/* harmony import */ var _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8636);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8677);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);






const DAMAGED = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its Zstandard compression is damaged, cut off or followed by other data; compress the file again`;
const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const BLOCK_BYTES = 1 << 17;
function isZstd(head) {
    if (head.length < 4)
        return false;
    const magic = littleEndian(head.subarray(0, 4));
    return magic === FRAME || Math.floor(magic / 16) === SKIPPABLE / 16;
}
async function* unzstd(stored, collector) {
    const source = new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteReader */ .k(stored);
    try {
        const reader = new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteReader */ .k(frames(source, collector));
        const first = await reader.next();
        // Skippable frames alone have no content; the decompressor would report empty input as a fault.
        if (first === null)
            return;
        reader.putBack(first);
        yield* (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .decompressed */ .j)(reader, await engine(), DAMAGED);
        // It stopped early: it found the end of a frame elsewhere.
        if ((await reader.next()) !== null)
            throw damaged();
    }
    finally {
        await source.close();
    }
}
/**
 * Yields the frames with content, all for one decompressor: otherwise a file of many tiny frames would create as many
 * decompressors. It continues after a frame only if a chunk ends there, so every frame ends its own chunk.
 */
async function* frames(source, collector) {
    for (let magic = await source.exactly(4); magic.length > 0; magic = await source.exactly(4)) {
        if (!isZstd(magic))
            throw damaged();
        if (littleEndian(magic) !== FRAME)
            await skip(source, collector);
        else
            yield* frame(source, magic);
    }
}
async function engine() {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // Looked up here because Node before 22.15 does not have it.
    if (typeof zlib.createZstdDecompress === 'function')
        return zlib.createZstdDecompress({ chunkSize: _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_BYTES */ .w });
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is compressed with Zstandard, which only Node 22.15 and later can read; run the gate with a newer Node, or compress the file with gzip`);
}
/** Passes over a skippable frame, and collects the URLs that are written out in it. */
async function skip(source, collector) {
    const strings = collector === undefined ? null : new _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteStrings */ .z(collector);
    const size = littleEndian(await part(source, 4));
    const start = source.position;
    for await (const chunk of source.take(size))
        strings?.add(chunk);
    strings?.end();
    if (source.position - start !== size)
        throw damaged();
}
/** Yields the bytes of one frame, after its magic number. */
async function* frame(source, magic) {
    const [descriptor = 0] = await part(source, 1);
    const fields = fieldsOf(descriptor);
    const header = await part(source, fields.window + fields.dictionary + fields.content);
    checkHeader(fields, header);
    yield Buffer.concat([magic, Uint8Array.of(descriptor), header]);
    for (let last = false; !last;) {
        const block = await part(source, 3);
        const bits = block[0] | (block[1] << 8) | (block[2] << 16);
        last = (bits & 1) === 1;
        const type = (bits >> 1) & 3;
        const size = bits >> 3;
        if (type === RESERVED || size > BLOCK_BYTES)
            throw damaged();
        yield Buffer.concat([block, await part(source, type === RUN ? 1 : size)]);
    }
    if ((descriptor & HAS_CHECKSUM) !== 0)
        yield await part(source, 4);
}
const RUN = 1;
const RESERVED = 3;
const HAS_CHECKSUM = 0x04;
const SINGLE_SEGMENT = 0x20;
function fieldsOf(descriptor) {
    const single = (descriptor & SINGLE_SEGMENT) !== 0;
    return {
        window: single ? 0 : 1,
        dictionary: [0, 1, 2, 4][descriptor & 3] ?? 0,
        content: [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
    };
}
/** Reports a window that is too large and a dictionary: the decompressor would give no reason. */
function checkHeader({ window, dictionary, content }, header) {
    const size = littleEndian(header.subarray(window + dictionary));
    const exponent = header[0] >> 3;
    const needed = window === 1 ? 2 ** (10 + exponent) * (1 + (header[0] & 7) / 8) : content === 2 ? size + 256 : size;
    if (needed > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ZSTD_WINDOW_BYTES */ .gg) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its Zstandard compression needs more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ZSTD_WINDOW_BYTES */ .gg)} of memory; compress it without --long and --ultra`);
    }
    if (littleEndian(header.subarray(window, window + dictionary)) === 0)
        return;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is compressed with a Zstandard dictionary; compress it without one`);
}
function littleEndian(bytes) {
    return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}
async function part(source, size) {
    const bytes = await source.exactly(size);
    if (bytes.length < size)
        throw damaged();
    return bytes;
}
function damaged() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', DAMAGED);
}
//# sourceMappingURL=zstd.js.map

/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _g: () => (/* binding */ BYTES_AND_TEXT),
  eb: () => (/* binding */ CDX),
  pf: () => (/* binding */ CSV),
  LY: () => (/* binding */ FOLDED),
  g3: () => (/* binding */ HTML),
  Ff: () => (/* binding */ JSON_LINES),
  zi: () => (/* binding */ JSON_TEXT),
  Kr: () => (/* binding */ LDIF),
  bJ: () => (/* binding */ MAKEFILE),
  Rn: () => (/* binding */ MEDIA),
  gi: () => (/* binding */ MEDIA_AS_TEXT),
  w5: () => (/* binding */ MESSAGE),
  Xc: () => (/* binding */ RDF),
  Mm: () => (/* binding */ SCRIPT),
  lD: () => (/* binding */ TABLE_LIKE),
  I2: () => (/* binding */ TSV),
  X6: () => (/* binding */ TXT),
  _9: () => (/* binding */ XML),
  gS: () => (/* binding */ formatMarked),
  cB: () => (/* binding */ formatMarkedAtEnd),
  be: () => (/* binding */ formatOf),
  u_: () => (/* binding */ isContainer)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./lib/manifest/table/dialect.js
var table_dialect = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/manifest/table/delimited.js
var delimited = __webpack_require__(7761);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/manifest/json/json.js
var json = __webpack_require__(392);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/format/json-passes.js





/** Reads JSON like `readJson`. Looks for contexts in the first pass only if the beginning of the content has one. */
async function* readJsonContent(content, collector, lines) {
    const scanner = (0,json/* jsonScanner */.vg)(collector, lines, CONTEXT.test((0,latin1/* latin1 */.W)((0,encoding/* sampleOf */.uV)(content.head))));
    try {
        yield* (0,pending/* scanAll */.$Y)((0,encoding/* utf8 */.As)(content), scanner, collector);
    }
    catch (error) {
        // JSON that ends with a fault is read up to the fault.
        if (scanner.lacksContexts && isUnreadable(error))
            yield* readNames(content, collector, lines, isUnreadable);
        throw error;
    }
    if (scanner.lacksContexts)
        yield* readNames(content, collector, lines, () => false);
    return scanner.rows;
}
/** Matches a context that is more than a link to one, or escapes that may hide it. */
const CONTEXT = /@context"\s*:\s*[[{]|\\u00(?:40|[67])/i;
/** @param expected returns true for faults that the first pass found */
async function* readNames(content, collector, lines, expected) {
    const source = await content.source();
    try {
        yield* (0,pending/* scanAll */.$Y)((0,encoding/* utf8 */.As)({ ...content, all: source.open() }), (0,json/* nameScanner */.cl)(collector, lines), collector);
    }
    catch (error) {
        if (!expected(error))
            throw error;
    }
}
function isUnreadable(error) {
    return error instanceof errors/* GateError */.ue && error.reason === 'manifest-unreadable';
}
//# sourceMappingURL=json-passes.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/manifest/json/cdx.js
var cdx = __webpack_require__(6953);
// EXTERNAL MODULE: ./lib/manifest/member/media.js
var media = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/manifest/arrow/arrow-magic.js
var arrow_magic = __webpack_require__(7160);
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow.js
/**
 * Reads every string, content hash and binary cell; returns the number of rows. An item's row is its 1-based record in
 * the whole file, its column the 1-based number of its column at the top. Names, metadata and entries of dictionaries
 * that no row uses are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, with the record batch.
 */
async function* readArrow(content, collector) {
    const { readArrowFile } = await Promise.all(/* import() */[__webpack_require__.e(4856), __webpack_require__.e(3529)]).then(__webpack_require__.bind(__webpack_require__, 3529));
    return yield* readArrowFile(content, collector);
}
//# sourceMappingURL=arrow.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet/parquet.js
const DEFAULT_LIMITS = { manifestBytes: 2 ** 32, expansion: 1000 };
/** Returns true if a file begins like Parquet, encrypted or not. */
function isParquet(head) {
    const magic = String.fromCharCode(...head.subarray(0, 4));
    return magic === 'PAR1' || magic === 'PARE';
}
/** Returns true if a file of `size` bytes ends like Parquet: with a footer length that fits and the magic number. */
function isParquetEnd(tail, size) {
    if (tail.length < 8 || !isParquet(tail.subarray(-4)))
        return false;
    const length = new DataView(tail.buffer, tail.byteOffset + tail.length - 8).getUint32(0, true);
    return length > 0 && length + 8 <= size;
}
/**
 * Reads every string, content hash and binary cell; returns the number of rows. An item's row is its 1-based record in
 * the whole file, its column the 1-based number of its leaf column. Names and metadata are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, with the row group.
 */
async function* readParquet(source, collector, limits = DEFAULT_LIMITS) {
    const { readParquetFile } = await Promise.all(/* import() */[__webpack_require__.e(4856), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
    return yield* readParquetFile(source, collector, limits);
}
//# sourceMappingURL=parquet.js.map
;// CONCATENATED MODULE: ./lib/manifest/format/rewriters.js
const rewriteLines = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 9768).then(__webpack_require__.bind(__webpack_require__, 9768))).rewriteTextLines(...given);
};
/** @param preferred the delimiter with which the format is read */
const rewriteTable = (preferred) => async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 3100).then(__webpack_require__.bind(__webpack_require__, 3100))).rewriteDelimited(preferred, ...given);
};
const rewriteJsonLines = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 9768).then(__webpack_require__.bind(__webpack_require__, 9768))).rewriteJsonLines(...given);
};
const rewriteJson = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 7821).then(__webpack_require__.bind(__webpack_require__, 7821))).rewriteJsonArrays(...given);
};
const rewriteParquet = async function* (...given) {
    yield* (await Promise.all(/* import() */[__webpack_require__.e(4856), __webpack_require__.e(1691), __webpack_require__.e(5109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).rewriteParquetFile(...given);
};
const rewriteWarc = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 3705).then(__webpack_require__.bind(__webpack_require__, 3705))).rewriteRecords(...given);
};
//# sourceMappingURL=rewriters.js.map
// EXTERNAL MODULE: ./lib/manifest/sqlite/sqlite-magic.js
var sqlite_magic = __webpack_require__(7902);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/sqlite.js
/**
 * Reads every text and blob of all tables and indexes, the schema, and what is left of deleted rows; returns the number
 * of rows. An item's row is its 1-based record, counted over all tables in the order of the schema, its column the
 * 1-based number of its column in its table. The schema, indexes and deleted rows are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, usually with the page.
 */
async function* readSqlite(content, collector) {
    const { readDatabase } = await __webpack_require__.e(/* import() */ 4039).then(__webpack_require__.bind(__webpack_require__, 4039));
    return yield* readDatabase(content, collector);
}
//# sourceMappingURL=sqlite.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/archive-marks.js
var archive_marks = __webpack_require__(8457);
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/manifest/format/formats.js
















const readText = (content, collector) => (0,lines/* readLines */.S)((0,encoding/* utf8 */.As)(content), collector);
/** Loads the reader of a format when there is a file of that format. */
const late = (reader) => async function* (content, collector, inside) {
    const { LATE_READERS } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4720), __webpack_require__.e(4558), __webpack_require__.e(1891), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 8878));
    return yield* LATE_READERS[reader](content, collector, inside);
};
const readTable = (preferred, wholeLines = false) => (content, collector) => {
    const dialect = (0,table_dialect/* detectDialect */.IZ)((0,encoding/* sampleOf */.uV)(content.head), content.whole, preferred);
    return (0,delimited/* readDelimited */.e)((0,encoding/* utf8 */.As)(content), collector, dialect, wholeLines);
};
const TXT = {
    name: 'text',
    suffixes: ['txt', 'text'],
    lineBased: true,
    read: readText,
    rewrite: rewriteLines
};
/**
 * Text with any suffix whose rows all have the same number of cells. It may not be a table, so it is read as cells and
 * as lines.
 */
const TABLE_LIKE = {
    name: 'delimited text',
    suffixes: [],
    lineBased: true,
    read: readTable(table_dialect/* COMMA */.KE, true),
    rewrite: rewriteTable(table_dialect/* COMMA */.KE)
};
const CSV = {
    name: 'CSV',
    suffixes: ['csv', 'psv', 'scsv'],
    lineBased: true,
    read: readTable(table_dialect/* COMMA */.KE),
    rewrite: rewriteTable(table_dialect/* COMMA */.KE)
};
const TSV = {
    name: 'TSV',
    suffixes: ['tsv', 'tab'],
    lineBased: true,
    read: readTable(table_dialect/* TAB */.wn),
    rewrite: rewriteTable(table_dialect/* TAB */.wn)
};
const JSON_TEXT = {
    name: 'JSON',
    suffixes: ['json', 'geojson', 'topojson', 'jsonld', 'webmanifest', 'json5', 'jsonc', 'har'],
    lineBased: false,
    read: (content, collector) => readJsonContent(content, collector, false),
    rewrite: rewriteJson
};
const NOTEBOOK = {
    name: 'notebook',
    suffixes: ['ipynb'],
    lineBased: false,
    read: late('notebook')
};
const JSON_LINES = {
    name: 'JSON Lines',
    suffixes: ['jsonl', 'ndjson', 'jsonlines', 'ldjson', 'geojsonl', 'geojsons', 'geojsonseq'],
    lineBased: true,
    read: (content, collector) => readJsonContent(content, collector, true),
    rewrite: rewriteJsonLines
};
/** Documents: name, suffixes and the reader of their text. */
const DOCUMENTS = [
    ['Markdown', 'md markdown mdown mkd mdx rmd qmd', late('markdown')],
    ['YAML', 'yaml yml dvc', late('yaml')],
    ['TOML', 'toml', late('toml')],
    ['reStructuredText', 'rst', late('restructuredText')],
    ['Python', 'py', late('python')],
    // Scripts are included because they fetch data.
    ['text', 'sh bash', late('shell')],
    ['text', 'ps1', late('powershell')],
    ['text', 'bat', late('batch')],
    ['text', 'r', late('r')],
    ['text', 'jl', late('julia')],
    ['text', 'adoc asciidoc', late('asciidoc')],
    ['text', 'org', late('org')],
    ['text', 'tex', late('tex')],
    ['text', 'bib', late('bibtex')],
    ['text', 'm3u m3u8 pls webloc ris', readText]
];
const DOCUMENT_FORMATS = DOCUMENTS.map(([name, suffixes, read]) => ({
    name,
    suffixes: suffixes.split(' '),
    lineBased: true,
    read
}));
const HTML = {
    name: 'HTML',
    suffixes: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
    lineBased: true,
    read: late('html')
};
const XML = {
    name: 'XML',
    suffixes: ['xml', 'opml', 'rss', 'atom', 'rdf', 'kml', 'gpx', 'xsd', 'xsl', 'svg'],
    lineBased: true,
    read: late('xml')
};
const FOLDED = {
    name: 'iCalendar or vCard',
    suffixes: ['ics', 'ical', 'ifb', 'icalendar', 'vcf', 'vcard'],
    lineBased: true,
    read: late('folded')
};
/** Its lines go on like those of calendars. */
const LDIF = { name: 'text', suffixes: ['ldif', 'ldi'], lineBased: true, read: late('folded') };
const RDF = {
    name: 'RDF',
    suffixes: 'ttl turtle trig n3 nt ntriples nq nquads shaclc shex shexc'.split(' '),
    lineBased: true,
    read: late('rdf')
};
const SPARQL = { name: 'RDF', suffixes: ['rq', 'ru', 'sparql'], lineBased: true, read: late('sparql') };
/** Recognised only by its name. */
const MAKEFILE = {
    name: 'text',
    suffixes: [],
    lineBased: true,
    read: late('make')
};
/** Read only where the settings or the input name it: by its name it is source code. */
const SCRIPT = {
    name: 'text',
    suffixes: [],
    lineBased: true,
    read: late('javascript')
};
/** Recognised only by content. */
const MESSAGE = { name: 'message', suffixes: [], lineBased: true, read: late('message') };
const CDX = {
    name: 'CDX',
    suffixes: ['cdx', 'cdxj'],
    lineBased: true,
    read: (content, collector) => (0,cdx/* readCdx */.q)((0,encoding/* utf8 */.As)(content), collector),
    rewrite: rewriteLines
};
const PARQUET = {
    name: 'Parquet',
    suffixes: ['parquet', 'pq', 'parq'],
    lineBased: false,
    matches: isParquet,
    matchesEnd: isParquetEnd,
    read: async function* (content, collector) {
        return yield* readParquet(await content.source(), collector, content.meter.limits);
    },
    rewrite: rewriteParquet
};
const ARROW = {
    name: 'Arrow',
    suffixes: ['arrow', 'arrows', 'ipc', 'feather', 'ftr'],
    lineBased: false,
    matches: arrow_magic/* isArrow */.w,
    read: readArrow,
    advice: (0,safe_text/* safe */.gB) `remove the rows with a program that reads Arrow`
};
const UNPACK = (0,safe_text/* safe */.gB) `unpack it, clean the files in it, and pack it again`;
const TAR = {
    name: 'tar',
    suffixes: ['tar', 'tgz', 'tbz', 'tbz2', 'txz', 'tzst'],
    lineBased: false,
    matches: archive_marks/* isTar */.YZ,
    container: true,
    read: late('tar'),
    advice: UNPACK
};
const OFFICE = {
    name: 'office document',
    suffixes: ['xlsx', 'xlsm', 'xltx', 'ods', 'docx', 'docm', 'odt', 'pptx', 'pptm', 'odp'],
    lineBased: false,
    matches: archive_marks/* isZip */.K0,
    container: true,
    read: late('zip'),
    advice: (0,safe_text/* safe */.gB) `save its tables as CSV, and clean those`
};
const ZIP = {
    name: 'zip',
    suffixes: ['zip', 'wacz', 'npz'],
    lineBased: false,
    matches: archive_marks/* isZip */.K0,
    matchesEnd: archive_marks/* endsAsZip */.uP,
    container: true,
    read: late('zip'),
    advice: UNPACK
};
const REMOVE = (0,safe_text/* safe */.gB) `remove the file as a whole`;
const SAFETENSORS = {
    name: 'Safetensors',
    suffixes: ['safetensors'],
    lineBased: false,
    matches: encoding/* isSafetensors */.y$,
    read: late('safetensors'),
    advice: REMOVE
};
const GGUF = {
    name: 'GGUF',
    suffixes: ['gguf'],
    lineBased: false,
    matches: record_marks/* isGguf */.ML,
    read: late('gguf'),
    advice: REMOVE
};
const WITHOUT = (0,safe_text/* safe */.gB) `write it again without the listed records`;
const TFRECORD = {
    name: 'TFRecord',
    suffixes: ['tfrecord', 'tfrecords', 'tfrec'],
    lineBased: false,
    matches: record_marks/* isTfRecord */.mX,
    read: async function* (content, collector) {
        const { readTfRecord } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 7624));
        return yield* readTfRecord(content, collector);
    },
    advice: WITHOUT
};
const AVRO = {
    name: 'Avro',
    suffixes: ['avro'],
    lineBased: false,
    matches: record_marks/* isAvro */.xk,
    read: async function* (content, collector) {
        const { readAvro } = await __webpack_require__.e(/* import() */ 8386).then(__webpack_require__.bind(__webpack_require__, 8386));
        return yield* readAvro(content, collector);
    },
    advice: WITHOUT
};
const NUMPY = {
    name: 'NumPy',
    suffixes: ['npy'],
    lineBased: false,
    matches: record_marks/* isNpy */.WF,
    read: async function* (content, collector) {
        const { readNpy } = await __webpack_require__.e(/* import() */ 2706).then(__webpack_require__.bind(__webpack_require__, 2706));
        return yield* readNpy(content, collector);
    },
    advice: WITHOUT
};
const MESSAGE_PACK = {
    name: 'MessagePack',
    suffixes: ['msgpack', 'mpk'],
    lineBased: false,
    isBinary: true,
    read: async function* (content, collector) {
        const { readMsgpack } = await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 730));
        return yield* readMsgpack(content, collector);
    },
    advice: WITHOUT
};
const CBOR = {
    name: 'CBOR',
    suffixes: ['cbor'],
    lineBased: false,
    isBinary: true,
    read: async function* (content, collector) {
        const { readCbor } = await __webpack_require__.e(/* import() */ 6388).then(__webpack_require__.bind(__webpack_require__, 6388));
        return yield* readCbor(content, collector);
    },
    advice: WITHOUT
};
const BSON = {
    name: 'BSON',
    suffixes: ['bson'],
    lineBased: false,
    isBinary: true,
    read: async function* (content, collector) {
        const { readBson } = await __webpack_require__.e(/* import() */ 7361).then(__webpack_require__.bind(__webpack_require__, 7361));
        return yield* readBson(content, collector);
    },
    advice: WITHOUT
};
const WARC = {
    name: 'WARC',
    suffixes: ['warc', 'wat', 'wet'],
    lineBased: false,
    matches: record_marks/* isWarc */.kI,
    container: true,
    read: async function* (content, collector, inside) {
        const { readWarc } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
        return yield* readWarc(content, collector, inside);
    },
    rewrite: rewriteWarc
};
const SQLITE = {
    name: 'SQLite',
    suffixes: 'sqlite sqlite3 db db3 s3db sl3 gpkg mbtiles'.split(' '),
    lineBased: false,
    matches: sqlite_magic/* isSqlite */.J,
    read: readSqlite,
    advice: (0,safe_text/* safe */.gB) `delete the rows with SQLite, then run VACUUM, which removes what is left of them`
};
/** Recognised only by content; by its name such a file is not a manifest. */
const MEDIA = { name: 'media', suffixes: [], lineBased: false, read: media/* readMedia */.l9, advice: REMOVE };
/** Begins with the magic number of media, but is text as far as was checked, which media never are. */
const MEDIA_AS_TEXT = { ...MEDIA, lineBased: true, read: media/* readBytesAndText */.Kj };
/** Text with NUL bytes, under a name that is not one of text; its digests are looked up too. */
const BYTES_AND_TEXT = { name: 'text', suffixes: [], lineBased: true, read: media/* readTextAroundNuls */.Vz };
const FORMATS = [
    ...[TXT, CSV, TSV, JSON_TEXT, JSON_LINES, NOTEBOOK, ...DOCUMENT_FORMATS, HTML, XML, FOLDED, LDIF, RDF, SPARQL, CDX],
    ...[
        PARQUET,
        ARROW,
        TAR,
        ZIP,
        OFFICE,
        SAFETENSORS,
        GGUF,
        TFRECORD,
        AVRO,
        NUMPY,
        MESSAGE_PACK,
        CBOR,
        BSON,
        WARC,
        SQLITE
    ]
];
/** Returns true for archives and office files, whose members are read one by one. */
function isContainer(format) {
    return 'container' in format;
}
/** Returns the format of a suffix (lower case, no dot), or null. */
function formatOf(suffix) {
    return FORMATS.find(format => format.suffixes.some(own => own === suffix)) ?? null;
}
/** Returns the format whose magic number `head` has; if several match, that of the suffix comes first. */
function formatMarked(head, suffix) {
    const marked = FORMATS.filter(format => 'matches' in format && format.matches(head));
    return marked.find(({ suffixes }) => suffixes.some(own => own === suffix)) ?? marked[0] ?? null;
}
/** Returns the format that the end of a content of `size` bytes shows, whatever precedes it. */
function formatMarkedAtEnd(tail, size) {
    return FORMATS.find(format => 'matchesEnd' in format && format.matchesEnd(tail, size)) ?? null;
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isTable),
/* harmony export */   g: () => (/* binding */ selector)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1105);
/* harmony import */ var _kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);
/* harmony import */ var _kind_tool_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8258);
/* harmony import */ var _kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8624);
/** Selects the files of a tree that are manifests. */





/**
 * @param patterns globs; those that begin with `!` exclude. With excludes alone they narrow the built-in selection;
 * null is the built-in selection
 * @param more globs of further manifests, which no pattern excludes
 */
function selector(patterns, more = []) {
    const further = (0,_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .choosing */ .bO)(more);
    const select = patterns === null ? builtIn : selectorOf(patterns);
    return further.length === 0 ? select : path => ((0,_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isMatched */ .Ho)(further, path) ? 'manifest' : select(path));
}
function selectorOf(patterns) {
    const list = (0,_kind_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .choosing */ .bO)(patterns);
    const included = list.filter(({ excludes }) => !excludes);
    const excluded = list.filter(({ excludes }) => excludes);
    return path => {
        if (excluded.some(({ matches }) => matches(path)))
            return 'outside';
        if (included.length === 0)
            return builtIn(path);
        const names = [path, path.replace(DATABASE_LOG, '')];
        return names.some(name => included.some(({ matches }) => matches(name))) ? 'manifest' : 'outside';
    };
}
/** How the names of SQLite's logs and journals end: they contain rows of the database next to them. */
const DATABASE_LOG = /-(?:wal|shm|journal)$/;
function builtIn(path) {
    const { suffix, compressed } = (0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__/* .innerSuffix */ .ul)(path);
    if (!compressed && (0,_kind_tool_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isToolFile */ .Z)(path, suffix))
        return 'tool';
    if ((0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__/* .isMacCompanion */ .up)(path))
        return 'unknown';
    const named = (0,_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(suffix) !== null || (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadBySuffix */ .A)(suffix) !== null || (0,_kind_tool_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMakefile */ .R)(path);
    return named ? 'manifest' : 'unknown';
}
const TABLES = [_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .CSV */ .pf, _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .TSV */ .I2, _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .JSON_TEXT */ .zi, _formats_js__WEBPACK_IMPORTED_MODULE_0__/* .JSON_LINES */ .Ff];
/** Returns true if the name is one of a text format with rows, which source code does not have. */
function isTable(path) {
    return TABLES.includes((0,_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)((0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__/* .innerSuffix */ .ul)(path).suffix));
}
//# sourceMappingURL=select.js.map

/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ formatFor)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/item/find/media-format.js
var media_format = __webpack_require__(5863);
// EXTERNAL MODULE: ./lib/manifest/json/cdx.js
var cdx = __webpack_require__(6953);
// EXTERNAL MODULE: ./lib/manifest/table/dialect.js
var dialect = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/manifest/format/formats.js + 5 modules
var formats = __webpack_require__(2097);
// EXTERNAL MODULE: ./lib/manifest/json/json.js
var json = __webpack_require__(392);
// EXTERNAL MODULE: ./lib/manifest/kind/suffix.js
var kind_suffix = __webpack_require__(8371);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/kind/text-marks.js
/** Recognises texts by their beginning. */

/** Returns true if a text begins like a calendar or a contact. */
function looksLikeFolded(sample) {
    return /^(?:\xef\xbb\xbf)?\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VCARD)[ \t]*[\r\n]/i.test((0,latin1/* latin1 */.W)(sample, 0, 1024));
}
/** Returns true if a text begins like LDIF: with the name of an entry, perhaps after comments and a version. */
function looksLikeLdif(sample) {
    return /^(?:\xef\xbb\xbf)?\s*(?:#[^\r\n]*[\r\n]+(?: [^\r\n]*[\r\n]+)*)*(?:version: *1[\r\n]+)?\s*dn::? ?\S/i.test((0,latin1/* latin1 */.W)(sample, 0, 1024));
}
/** Matches the headers of mail and saved pages, after any others; some programs leave out the version of MIME. */
const HEADERS = /^(?:From [^\r\n]*(?:\r\n?|\n))?(?:[!-9;-~]{1,80}[ \t]*:[^\r\n]*(?:\r\n?|\n)(?:[ \t][^\r\n]*(?:\r\n?|\n))*)*?(?:(?:MIME-Version|Content-Transfer-Encoding)[ \t]*:|Content-Type[ \t]*:\s*(?:multipart|message)\/)/i;
/** Returns true if a text begins like a message. */
function looksLikeMessage(sample) {
    return HEADERS.test((0,latin1/* latin1 */.W)(sample, 0, 1 << 14));
}
/** The suffixes of scripts by the names of their interpreters. */
const INTERPRETERS = [
    [/^(?:[a-z]*sh|busybox)$/, 'sh'],
    [/^(?:python|pypy)[\d.]*$/, 'py'],
    [/^(?:rscript|r)$/, 'r'],
    [/^julia$/, 'jl'],
    [/^(?:pwsh|powershell)$/, 'ps1']
];
/** Returns the suffix of the script that a text is by the interpreter in its first line; null where it names none. */
function scriptSuffixIn(sample) {
    const [, command = ''] = /^#![ \t]*([^\r\n]*)/.exec((0,latin1/* latin1 */.W)(sample, 0, 512)) ?? [];
    // `env` has options and variables in front of the name.
    const words = command.split(/[ \t]+/).filter(word => !/^-|=/.test(word));
    const names = words.map(word => word
        .slice(word.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/\.exe$/, ''));
    const name = names.find(each => each !== 'env') ?? '';
    // Others end like a shell, such as `pwsh`.
    return INTERPRETERS.findLast(([pattern]) => pattern.test(name))?.[1] ?? null;
}
/** Returns true if a text begins with an RDF declaration, after any comments. */
function looksLikeRdf(sample) {
    const start = (0,latin1/* latin1 */.W)(sample, 0, 1 << 14);
    return /^(?:\xef\xbb\xbf)?(?:\s|#[^\r\n]*[\r\n]|@?version\s+["'][^"'\r\n]*["']|\.)*(?:@prefix\s+[^\s:<>"]*:\s*<|@base\s+<|prefix\s+[^\s:<>"]*:\s*<|base\s+<)/i.test(start);
}
//# sourceMappingURL=text-marks.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/tool-files.js
var tool_files = __webpack_require__(8258);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/manifest/kind/unread-formats.js
var unread_formats = __webpack_require__(8624);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/manifest/format/sniff.js
/** Chooses the reader of a content. The suffix proposes one; where the content contradicts it, the content decides. */















/**
 * Returns the format in which `content` is read; null if it is neither a known format nor text. Throws
 * `manifest-unsupported`.
 *
 * @param path one character per byte
 */
function formatFor(content, path) {
    const { suffix } = (0,kind_suffix/* contentSuffix */.lN)(path);
    const marked = (0,formats/* formatMarked */.gS)(content.head, suffix);
    if (marked !== null)
        return marked;
    if ((0,kind_suffix/* isMacCompanion */.up)(path) && beginsWith(content.head, APPLE_DOUBLE))
        return null;
    const bySuffix = decidedBySuffix(suffix);
    if (bySuffix === null && beginsWith(content.head, TORCH))
        return null;
    const unread = (0,unread_formats/* unreadByContent */.kh)(content.head, suffix) ?? bySuffix;
    if (unread !== null)
        throw (0,unread_formats/* unsupported */.qO)(unread);
    const format = (0,tool_files/* isMakefile */.R)(path) ? formats/* MAKEFILE */.bJ : (0,formats/* formatOf */.be)(suffix);
    const sample = (0,encoding/* sampleOf */.uV)(content.head);
    const isText = (0,encoding/* looksLikeText */.nw)(content.head);
    if (format === formats/* JSON_TEXT */.zi)
        return isJsonLines(sample) ? formats/* JSON_LINES */.Ff : formats/* JSON_TEXT */.zi;
    if (format === formats/* CSV */.pf || format === formats/* TSV */.I2)
        return jsonIn(sample) ?? format;
    if (format !== null && 'isBinary' in format && isCertainlyText(content.head))
        throw notBinary(format);
    // A format with a magic number, but the content does not have it: text under a wrong name, or damaged.
    if (format !== null && format !== formats/* TXT */.X6 && !('matches' in format && isText))
        return format;
    const hasNul = (0,encoding/* encodingOf */.P$)(content.head) === 'utf-8' && content.head.includes(0);
    if (format === null && (0,kind_suffix/* isMedia */.FN)(suffix) && (0,media_format/* looksLikeMedia */.g)(content.head)) {
        return isText && !hasNul ? formats/* MEDIA_AS_TEXT */.gi : formats/* MEDIA */.Rn;
    }
    if (format !== formats/* TXT */.X6 && !isText)
        return binary(content.head, suffix);
    if (format === null && hasNul)
        return otherThanText(suffix) ?? formats/* BYTES_AND_TEXT */._g;
    if ((0,cdx/* looksLikeCdx */.H)(sample))
        return formats/* CDX */.eb;
    if (looksLikeFolded(sample))
        return formats/* FOLDED */.LY;
    if (looksLikeLdif(sample))
        return formats/* LDIF */.Kr;
    if (looksLikeMessage(sample))
        return formats/* MESSAGE */.w5;
    if (looksLikeRdf(sample))
        return formats/* RDF */.Xc;
    const markup = jsonIn(sample) ?? markupIn(sample);
    if (markup !== null || SCRIPTS.has(suffix))
        return markup ?? formats/* SCRIPT */.Mm;
    const unnamed = format === null ? (partOfPageIn(sample) ?? (0,formats/* formatOf */.be)(scriptSuffixIn(sample) ?? '')) : null;
    return unnamed ?? ((0,dialect/* detectDialect */.IZ)(sample, content.whole, dialect/* COMMA */.KE).consistent ? formats/* TABLE_LIKE */.lD : formats/* TXT */.X6);
}
/** Suffixes of JavaScript and TypeScript. */
const SCRIPTS = new Set('js mjs cjs ts mts cts jsx tsx'.split(' '));
/** The magic number of AppleDouble: on other systems' disks and in archives macOS stores `._t.csv` next to `t.csv`. */
const APPLE_DOUBLE = Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0);
/** The number that PyTorch pickled first in every checkpoint before it used zip archives. Weights are not a dataset. */
const TORCH = Buffer.from('80028a0a6cfc9c46f9206aa85019', 'hex');
function beginsWith(head, bytes) {
    return bytes.every((byte, i) => head[i] === byte);
}
function isCertainlyText(head) {
    return head.length > 0 && ((0,encoding/* encodingOf */.P$)(head) !== 'utf-8' || ((0,external_node_buffer_.isUtf8)(head) && !head.includes(0)));
}
/** Each byte of ASCII is also a number of MessagePack, so that a text would be read as numbers. */
function notBinary({ name }) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it has the name of ${name}, but it is text; rename it`);
}
function decidedBySuffix(suffix) {
    const named = (0,unread_formats/* unreadBySuffix */.A)(suffix);
    return named?.bySuffix === true ? named : null;
}
/**
 * Classifies bytes without the magic number of a dataset format: the name may still be one of a dataset or a picture.
 */
function binary(head, suffix) {
    return otherThanText(suffix) ?? ((0,kind_suffix/* isMedia */.FN)(suffix) || (0,media_format/* looksLikeMedia */.g)(head) ? formats/* MEDIA */.Rn : null);
}
/** Throws if the suffix is that of a format without a reader; else returns null. */
function otherThanText(suffix) {
    const named = (0,unread_formats/* unreadBySuffix */.A)(suffix);
    if (named !== null)
        throw (0,unread_formats/* unsupported */.qO)(named);
    return null;
}
function jsonIn(sample) {
    const first = sample.find(byte => byte > 0x20);
    if ((first !== ascii/* OPEN_BRACE */.Hv && first !== ascii/* OPEN_BRACKET */.WL) || !(0,json/* lexesAsJson */.AR)(sample))
        return null;
    return isJsonLines(sample) ? formats/* JSON_LINES */.Ff : formats/* JSON_TEXT */.zi;
}
/**
 * Recognises XML by its declaration, document type or namespaces, and HTML by its document type or root; skips
 * comments and instructions.
 */
function markupIn(sample) {
    const declared = /^\s*<\?xml[\s?]/.test((0,latin1/* latin1 */.W)(sample, 0, MARKUP_BYTES));
    const rest = firstTag(sample);
    // A file of declarations alone is part of a document type, not a document.
    if (declared)
        return /^<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION)\s/.test(rest) ? null : formats/* XML */._9;
    if (/^<(?:!doctype\s+html|html)[\s>]/i.test(rest))
        return formats/* HTML */.g3;
    return /^<(?:!DOCTYPE\s|[A-Za-z_][^\s<>]*\s[^<>]*?\bxml(?:ns)?(?::[\w.-]+)?\s*=)/.test(rest) ? formats/* XML */._9 : null;
}
/** Recognises a part of a page by its first tag, like browsers (WHATWG MIME Sniffing, section 7.1). */
function partOfPageIn(sample) {
    return PART_OF_PAGE.test(firstTag(sample)) ? formats/* HTML */.g3 : null;
}
/** Also matches what is only in the head of a page, and pictures. */
const PART_OF_PAGE = /^<(?:head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|base|meta|link|img)[\s/>]/i;
/** Returns the beginning of a text from its first tag on, after comments and instructions. */
function firstTag(sample) {
    let rest = (0,latin1/* latin1 */.W)(sample, 0, MARKUP_BYTES).trimStart();
    for (let end = introEnd(rest); end > 0; end = introEnd(rest))
        rest = rest.slice(end).trimStart();
    return rest;
}
/** Returns the end of the comment or instruction at the beginning of a text; 0 where there is none. */
function introEnd(text) {
    const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : null;
    const end = close === null ? -1 : text.indexOf(close);
    return close === null || end < 0 ? 0 : end + close.length;
}
const MARKUP_BYTES = 1 << 14;
/** Returns true if the first line is a complete object or array and the next line begins another. */
function isJsonLines(sample) {
    const text = (0,latin1/* latin1 */.W)(sample);
    return /^[\s\x1e]*[{[][^\n]*[}\]][ \t\r]*\n[\s\x1e]*[{[]/.test(text);
}
//# sourceMappingURL=sniff.js.map

/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ looksLikeCdx),
/* harmony export */   q: () => (/* binding */ readCdx)
/* harmony export */ });
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2531);
/* harmony import */ var _bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);




/**
 * Matches `com,example)/path 2020…`: the labels of the host in reverse order, then the path; some tools write a scheme
 * in front.
 */
const KEY = /^(?:([a-z]{2,10}):\/\/\()?(\d{1,3}(?:\.\d{1,3}){3}|[^\s,:()/]{1,63}(?:,[^\s,:()/]{1,63}){1,32}),?(?::(\d{1,5}))?,?\)([/?]\S*)/i;
/** Lines among which there is one of a page; others are of requests for addresses, or of the crawler itself. */
const FIRST_LINES = 16;
/** Returns true if a text begins with the header of an index, or has a key and a time in one of its first lines. */
function looksLikeCdx(sample) {
    const text = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(sample, 0, 4096);
    if (/^(?: ?CDX [A-Za-z] |!OpenWayback-CDXJ )/.test(text))
        return true;
    return text.split('\n', FIRST_LINES).some(line => {
        const [key = ''] = KEY.exec(line) ?? [];
        return key !== '' && /^[ \t]\d{4,14}[ \t]/.test(line.slice(key.length));
    });
}
/** Reads a CDX or CDXJ index in UTF-8; returns the number of lines. */
function readCdx(text, collector) {
    return (0,_bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .readPieces */ .ut)(text, collector, cdxPieces);
}
function* cdxPieces(document) {
    for (const line of (0,_bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .linePieces */ .c3)(document, 0, document.length, 1)) {
        const url = urlOfKey((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(line.bytes));
        const further = url === null ? [] : [Buffer.from(url, 'latin1')];
        further.push(...stringsOfJson(line.bytes));
        yield { ...line, reading: further.length > 0 ? 'first' : 'only' };
        for (const bytes of further)
            yield { ...line, bytes, reading: 'further' };
    }
}
/**
 * Returns the URL of a line's key; the scheme is the one of the same URL elsewhere in the line. Null where there is no
 * key.
 */
function urlOfKey(line) {
    const [, scheme, labels, port, path] = KEY.exec(line) ?? [];
    if (labels === undefined || path === undefined)
        return null;
    const host = labels.split(',').reverse().join('.');
    const rest = `://${host}${port === undefined ? '' : `:${port}`}${path}`;
    return (scheme ?? (line.includes(`https${rest}`) ? 'https' : 'http')) + rest;
}
/** Returns the decoded strings of the JSON in a CDXJ line. */
function stringsOfJson(line) {
    const found = [];
    const string = (bytes, start, end) => {
        // The decoder reuses its buffer.
        found.push(Buffer.from(bytes.subarray(start, end)));
    };
    const start = line.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_BRACE */ .Hv);
    if (start >= 0)
        (0,_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readEmbeddedJson */ .J)(line, start, line.length, 1, 0, { string });
    return found;
}
//# sourceMappingURL=cdx.js.map

/***/ }),

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ ZIP_END),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   NP: () => (/* binding */ ZIP_MEMBER),
/* harmony export */   NQ: () => (/* binding */ ZIP_LOCATOR),
/* harmony export */   XI: () => (/* binding */ ZIP_ENTRY),
/* harmony export */   YZ: () => (/* binding */ isTar),
/* harmony export */   ZX: () => (/* binding */ ZIP_LOCATOR_SIZE),
/* harmony export */   _h: () => (/* binding */ ZIP_END_SIZE),
/* harmony export */   mv: () => (/* binding */ TAR_BLOCK),
/* harmony export */   oQ: () => (/* binding */ ZIP_END_BYTES),
/* harmony export */   py: () => (/* binding */ hasTarChecksum),
/* harmony export */   uP: () => (/* binding */ endsAsZip)
/* harmony export */ });
/* harmony import */ var _item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5911);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(775);
/** Recognises archives by their beginning or end. */



/** Tar consists of blocks of this many bytes. */
const TAR_BLOCK = 512;
/** Returns true if a stream begins with a tar header: with the right checksum, or the ustar magic in what is not text. */
function isTar(head) {
    const block = head.subarray(0, TAR_BLOCK);
    return (block.length === TAR_BLOCK &&
        (hasTarChecksum(block) || ((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(block, 257, 262) === 'ustar' && !(0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeText */ .nw)(block))));
}
/** Checks the sum of all bytes of a tar header, with the checksum itself counted as blanks. Very old archives sum signed bytes. */
function hasTarChecksum(block) {
    const sum = checksumIn(block);
    if (sum < 0)
        return false;
    let unsigned = 8 * 0x20;
    let signed = unsigned;
    for (let i = 0; i < TAR_BLOCK; i++) {
        if (i >= 148 && i < 156)
            continue;
        const byte = block[i];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    return sum === unsigned || sum === signed;
}
/** Matches octal digits behind blanks, and in front of a blank or NUL, as GNU tar and Python's tarfile read them. */
const OCTAL = /^[\s\0]*\+?(?:0o)?([0-7][0-7_]*)(?:[\s\0]|$)/i;
/** Returns the checksum that a header says: in octal, or in base 256 if its first bit is set; -1 where it says none. */
function checksumIn(block) {
    if ((block[148] & 0x80) !== 0)
        return Buffer.from(block.subarray(150, 156)).readUIntBE(0, 6);
    const digits = OCTAL.exec((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(block, 148, 156))?.[1];
    return digits === undefined ? -1 : parseInt(digits.replaceAll('_', ''), 8);
}
/** Signatures of the records of a zip archive, and the sizes of the last two (APPNOTE.TXT 6.3.10, section 4.3). */
const ZIP_MEMBER = 0x04034b50;
const ZIP_ENTRY = 0x02014b50;
const ZIP_LOCATOR = 0x07064b50;
const ZIP_LOCATOR_SIZE = 20;
const ZIP_END = 0x06054b50;
const ZIP_END_SIZE = 22;
/** The largest end record with its comment: this many bytes at the end of a file contain it. */
const ZIP_END_BYTES = ZIP_END_SIZE + 0xffff;
/** Checks for the signature of a member, or of the end of an empty archive. */
function isZip(head) {
    return head.length >= 4 && ((0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(head, 0) === ZIP_MEMBER || (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(head, 0) === ZIP_END);
}
/**
 * Returns true if a file ends like a zip archive, even with other data after it: programs also look for the end record
 * further back.
 */
function endsAsZip(tail) {
    for (let at = tail.length - ZIP_END_SIZE; at >= 0 && at >= tail.length - ZIP_END_BYTES; at--) {
        if ((0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(tail, at) !== ZIP_END)
            continue;
        // A real end record points to a directory; bytes that look like one by chance do not. Python does not ask whether
        // the comment is complete, but where the directory is further back, only that shows that it is no chance.
        const directory = at - (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(tail, at + 12);
        const isComplete = at + ZIP_END_SIZE + (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u16 */ .N)(tail, at + 20) <= tail.length;
        if ((directory < 0 && isComplete) ||
            directory === at ||
            (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(tail, directory) === ZIP_ENTRY ||
            (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_2__/* .u32 */ .D)(tail, at - ZIP_LOCATOR_SIZE) === ZIP_LOCATOR)
            return true;
    }
    return false;
}
//# sourceMappingURL=archive-marks.js.map

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

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   lN: () => (/* binding */ contentSuffix),
/* harmony export */   tP: () => (/* binding */ shownSuffix),
/* harmony export */   ul: () => (/* binding */ innerSuffix),
/* harmony export */   up: () => (/* binding */ isMacCompanion)
/* harmony export */ });
/* harmony import */ var _compression_compression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9208);
/** Reads the suffixes of a file name, which say what its content may be. */

/** Suffixes of compression that is not read, in addition to those of the table. */
const OTHER_COMPRESSION = 'lzma lz4 z lz lzo sz snappy'.split(' ');
const MEDIA = new Set(('jpg jpeg jpe jfif png gif webp avif heic heif jxl bmp tif tiff ico mp3 m4a aac ogg oga opus flac wav wma aif aiff mp4 ' +
    'm4v mov avi mkv webm mpg mpeg wmv flv 3gp ogv').split(' '));
/** Returns true if the suffix is one of media: pictures, sound or video, which are never decoded. */
function isMedia(suffix) {
    return MEDIA.has(suffix);
}
/** Returns the suffix of the content, after the suffixes of compression that the gate reads are removed. */
function contentSuffix(path) {
    return splitSuffixes(path, suffix => (0,_compression_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .compressionNamed */ .CH)(suffix) !== null);
}
/** Returns the suffix without that of any compression, and whether there was one. */
function innerSuffix(path) {
    const isCompression = (suffix) => (0,_compression_compression_js__WEBPACK_IMPORTED_MODULE_0__/* .compressionNamed */ .CH)(suffix) !== null || OTHER_COMPRESSION.includes(suffix);
    const { suffix, compression } = splitSuffixes(path, isCompression);
    return { suffix, compressed: compression.length > 0 };
}
/**
 * Returns the last suffix with its dot, in lower case, for counts in reports; `(none)` where there is none. The author
 * of a file chooses its suffix, so only a short alphanumeric one is shown.
 */
function shownSuffix(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return '(none)';
    const suffix = name.slice(dot + 1).toLowerCase();
    return /^[a-z0-9]{1,10}$/.test(suffix) ? `.${suffix}` : 'other';
}
/** Returns true if the name is one that macOS gives to the companion of another file: `._t.csv` for `t.csv`. */
function isMacCompanion(path) {
    return path.startsWith('._', path.lastIndexOf('/') + 1);
}
/** The number of a shard after the suffix: `a.tfrecord-00000-of-00010`. */
const SHARD = /-\d+(?:-of-\d+)?$/;
function splitSuffixes(path, isCompression) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    // All parts of the name after its first dot, without the number of a shard.
    const parts = name.toLowerCase().replace(SHARD, '').split('.').slice(1);
    const compression = [];
    for (let last = parts.at(-1); last !== undefined && isCompression(last); last = parts.at(-1)) {
        compression.push(last);
        parts.pop();
    }
    return { suffix: parts.at(-1) ?? '', compression };
}
//# sourceMappingURL=suffix.js.map

/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isMakefile),
/* harmony export */   Z: () => (/* binding */ isToolFile)
/* harmony export */ });
/**
 * Recognises files of tools and source code by name. They are not manifests by default. Text under these names is left
 * out, so the list is short and exact.
 */
const TOOL_FILES = new Set(('package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb ' +
    'deno.json deno.lock tsconfig.json jsconfig.json composer.json composer.lock Gemfile Gemfile.lock Pipfile ' +
    'Pipfile.lock poetry.lock pdm.lock uv.lock pixi.lock pylock.toml pyproject.toml setup.cfg tox.ini requirements.txt ' +
    'conda-lock.yml Cargo.toml Cargo.lock go.mod go.sum go.work.sum flake.lock mix.lock pubspec.lock Podfile.lock ' +
    'packages.lock.json gradle.lockfile Package.resolved renv.lock .pre-commit-config.yaml .editorconfig ' +
    '.prettierrc .prettierrc.json .eslintrc.json .npmrc .nvmrc .python-version .tool-versions .dockerignore .dvcignore ' +
    'CODEOWNERS Dockerfile .gitignore .gitattributes .gitmodules .gitkeep .gitmessage .gitconfig .gitreview ' +
    '.git-blame-ignore-revs .gitlab-ci.yml .gitpod.yml .gitleaks.toml').split(' '));
/** Other names of the same tools' files, such as `requirements-dev.txt` and `tsconfig.build.json`. */
const TOOL_FILE_PATTERNS = [/^requirements[-_](?:dev|test|tests|docs|lint|ci|build)\.txt$/, /^tsconfig\.[a-z]+\.json$/];
/** LICENSE, LICENCE.md, COPYING, LICENSE-MIT, UNLICENSE, NOTICE.txt … */
const LICENCE = /^(?:licen[cs]e|copying(?:\.lesser)?|unlicen[cs]e|notice)(?:[-._](?:mit|apache|apache-2\.0|bsd|gpl|lgpl|agpl|mpl|isc|cc0|cc-by|cc-by-sa|code|data|docs|odbl))?(?:\.(?:txt|md|rst))?$/i;
/** Suffixes of source code, except for scripts that fetch data. */
const CODE = new Set(('js mjs cjs ts mts cts jsx tsx vue svelte css scss sass less c h cc cpp cxx hh hpp hxx m mm cs fs vb java kt kts scala ' +
    'groovy gradle clj cljs go rs rb php pl pm lua swift dart hs elm erl ex exs ml mli nim zig d pas f f90 asm s cu ' +
    'cuh zsh fish cmd awk tcl vim el lisp scm cmake mk proto thrift graphql tf nix wasm').split(' '));
/** @param path one character per byte; @param suffix its last suffix, lower case, without dot */
function isToolFile(path, suffix) {
    const name = baseName(path);
    if (/^\.(?:github|gitlab|gitea|forgejo)\//.test(path))
        return true;
    if (TOOL_FILES.has(name) || LICENCE.test(name))
        return true;
    return CODE.has(suffix) || TOOL_FILE_PATTERNS.some(pattern => pattern.test(name));
}
/** Returns true for a makefile: a script that fetches data and has no suffix. */
function isMakefile(path) {
    return /^(?:gnu)?makefile$/i.test(baseName(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
//# sourceMappingURL=tool-files.js.map

/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unreadBySuffix),
/* harmony export */   kh: () => (/* binding */ unreadByContent),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* unused harmony export UNREAD_FORMATS */
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(775);
/**
 * Dataset formats that are known but not read: such a manifest is reported by its format, so that it does not pass
 * unchecked.
 */



const ADVICE = {
    table: 'convert it to CSV or JSON Lines',
    unpack: 'store the inner files separately',
    gzip: 'compress it with gzip instead',
    database: 'close the database with PRAGMA journal_mode = DELETE, which moves the rows into it and removes this file'
};
/**
 * Name, suffixes, advice, and magic numbers in Latin-1 characters: at offset 0 or after `offset:`; `~` in front means
 * weak. `=` means that the suffix decides.
 */
const TABLE = [
    ['Feather V1', 'fea', 'table', ['~FEA1']],
    ['ORC', 'orc', 'table', ['~ORC']],
    [
        'SQLite log',
        'sqlite-wal sqlite3-wal db-wal db3-wal gpkg-wal mbtiles-wal sqlite-shm sqlite3-shm db-shm db3-shm gpkg-shm mbtiles-shm ' +
            'sqlite-journal sqlite3-journal db-journal db3-journal gpkg-journal mbtiles-journal',
        'database',
        ['7\x7f\x06\x82', '7\x7f\x06\x83', '\xd9\xd5\x05\xf9\x20\xa1\x63\xd7']
    ],
    ['DuckDB', 'duckdb ddb', 'table', ['~8:DUCK']],
    ['Excel binary', 'xlsb', 'table', ['=']],
    ['OLE compound', 'xls', 'table', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
    ['HDF5', 'h5 hdf5 hdf', 'table', ['\x89HDF\r\n\x1a\n']],
    ['Python pickle', 'pkl pickle', 'table', ['=', '\x80\x02', '\x80\x03', '\x80\x04\x95', '\x80\x05\x95']],
    ['MIME message', 'mhtml mht eml mbox', 'table', ['=']],
    ['R data', 'rds rda rdata', 'table', ['=', '~RDX2\n', '~RDX3\n']],
    ['Stata', 'dta', 'table', []],
    ['SPSS', 'sav zsav', 'table', ['=', '~$FL2@(#)', '~$FL3@(#)']],
    ['SAS', 'sas7bdat xpt', 'table', ['=']],
    ['MATLAB', 'mat', 'table', ['=']],
    ['Access or LMDB', 'accdb mdb lmdb', 'table', ['=', '\0\x01\0\0Standard ']],
    ['dBase', 'dbf', 'table', ['=']],
    ['Lance', 'lance', 'table', ['=']],
    ['7z', '7z', 'unpack', ['7z\xbc\xaf\x27\x1c']],
    ['RAR', 'rar', 'unpack', ['Rar!\x1a\x07']],
    ['LZMA', 'lzma', 'gzip', [']\0\0']],
    ['LZ4', 'lz4', 'gzip', ['\x04\x22\x4d\x18', '\x02\x21\x4c\x18']],
    ['compress', 'z', 'gzip', ['\x1f\x9d']],
    ['lzip', 'lz', 'gzip', ['~LZIP']],
    ['LZO', 'lzo', 'gzip', ['\x89LZO\0']],
    ['Snappy', 'sz snappy', 'gzip', ['\xff\x06\0\0sNaPpY']]
];
const UNREAD_FORMATS = TABLE.map(([name, suffixes, advice, signatures]) => ({
    name,
    suffixes: suffixes.split(' '),
    magic: signatures.map(String).filter(isSignature).map(magicOf),
    bySuffix: !signatures.map(String).every(isSignature),
    advice
}));
function isSignature(signature) {
    return signature !== '=';
}
function magicOf(signature) {
    const [, weak = '', offset = '0', text = ''] = /^(~?)(?:(\d+):)?(.*)$/s.exec(signature) ?? [];
    return { at: Number(offset), bytes: Buffer.from(text, 'latin1'), weak: weak !== '' };
}
/** Returns the format whose magic number `head` has; if several match, that of the suffix comes first. */
function unreadByContent(head, suffix) {
    // Most files have none, and are not searched for what people do not write.
    const matches = ({ at, bytes, weak }) => hasAt(head, at, bytes) && !(weak && (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeProse */ .RH)(head));
    const marked = UNREAD_FORMATS.filter(({ magic }) => magic.some(matches));
    return marked.find(({ suffixes }) => suffixes.includes(suffix)) ?? marked.find(isContainer) ?? marked[0] ?? null;
}
function isContainer({ advice }) {
    return advice === 'unpack';
}
function unreadBySuffix(suffix) {
    return UNREAD_FORMATS.find(({ suffixes }) => suffixes.includes(suffix)) ?? null;
}
function hasAt(head, at, bytes) {
    return bytes.every((byte, i) => head[at + i] === byte);
}
function unsupported({ name, advice }) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${name} files are not read: ${ADVICE[advice]}, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=unread-formats.js.map

/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ PAGE_ADDRESS),
/* harmony export */   PJ: () => (/* binding */ addressedPage),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   p_: () => (/* binding */ withoutDividers)
/* harmony export */ });
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(296);
/** Reads pages in data URLs: `data:text/html,…`. */

/** Matches `data:` and the type of a page: HTML, or any that browsers read as XML (WHATWG MIME Sniffing, section 4.6). */
const PAGE_ADDRESS = /data:\s*(?:text\/html|[\w.+!#$&^-]{1,127}\/(?:[\w.+!#$&^-]{1,127}\+)?xml)/i;
const PAGE = new RegExp(`^[\\s\\0-\\x1f]*${PAGE_ADDRESS.source}\\s*(?:;[^,]*)?,`, 'i');
/** Returns the page in a data URL, in UTF-8; null where there is none. */
function addressedPage(address) {
    const url = withoutDividers(address);
    const head = PAGE.exec(url)?.[0];
    if (head === undefined)
        return null;
    const bytes = percentDecoded(url.slice(head.length));
    return inUtf8(/;\s*base64\s*,$/i.test(head) ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes, head);
}
/** Decodes a page by its byte order mark, else by the encoding that its address names, as browsers do. */
function inUtf8(page, head) {
    const named = /;\s*charset\s*=\s*"?([^\s",;]+)/i.exec(head)?.[1] ?? 'utf-8';
    const marked = [0xfffe, 0xfeff].indexOf(page.length < 2 ? 0 : page.readUInt16BE());
    const encoding = ['utf-16le', 'utf-16be'][marked] ?? named;
    try {
        const decoder = new TextDecoder(encoding);
        return decoder.encoding === 'utf-8' ? page : Buffer.from(decoder.decode(page));
    }
    catch {
        // Browsers do not know the encoding either.
        return page;
    }
}
/** Removes tabs and line ends, which do not count in URLs (WHATWG URL, section 4.4). */
function withoutDividers(url) {
    return url.replace(/[\t\n\r]/g, '');
}
/** Decodes the percent-encoding of a text. */
function percentDecoded(text) {
    const bytes = Buffer.from(text, 'utf8');
    let used = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        const high = byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENT */ .IQ ? DIGITS[bytes[at + 1] ?? 0] : -1;
        const low = high < 0 ? -1 : DIGITS[bytes[at + 2] ?? 0];
        bytes[used++] = low < 0 ? byte : high * 16 + low;
        if (low >= 0)
            at += 2;
    }
    return bytes.subarray(0, used);
}
/** The value of each byte as a hexadecimal digit; -1 where it is none. */
const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => {
    const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
    return byte < 0x80 ? digit : -1;
});
//# sourceMappingURL=addressed-page.js.map

/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BLOCKS)
/* harmony export */ });
/** Elements of HTML that end a text; all others, known or not, are part of it. */
const BLOCKS = new Set(('address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing ' +
    'main menu nav noembed ol optgroup option p plaintext pre search section select summary table tbody td textarea ' +
    'tfoot th thead title tr ul xmp').split(' '));
//# sourceMappingURL=block-elements.js.map

/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hidesLinks)
/* harmony export */ });
/* harmony import */ var _item_text_entities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2248);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _addressed_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6207);
/* harmony import */ var _block_elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8153);
/** Recognises texts that are pages with links which are not written in them. */




/** Matches a value over several lines, which browsers join where it is a link. */
const DIVIDED = /=\s*(?:"[^"<>]*[\t\r\n]|'[^'<>]*[\t\r\n])/;
/** Matches a base, pages in attributes, scripts, and declarations of RDFa. */
const PAGE_INSIDE = new RegExp(String.raw `<(?:base|script)[\s/>]|\b(?:srcdoc|vocab|prefix|codebase|xml:base)\s*=|\bxmlns:|\b${_addressed_page_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_ADDRESS */ .$j.source}`, 'i');
/** Matches what may contain escapes of scripts and styles. */
const WITH_ESCAPES = /<style|\bstyle\s*=|\bon[a-z]+\s*=|\burl\(|javascript:/i;
/** Matches what precedes a tag or comment inside a word. */
const BEFORE_TAG = /[\w.:/%?&=@-](?=<[a-z!/][^<>]*>[\w.:/%@<-])/gi;
/** Matches a tag or comment that does not end a text. */
const INLINE_TAG = new RegExp(String.raw `<(?:!|/?(?!(?:${[..._block_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCKS */ .n].join('|')})[\s/>])[a-z])[^<>]*>`, 'iy');
/** Matches the beginning of a word, and the end of one, that may be a part of a URL. */
const URL_END = /^[\w-]*(?:\.\w|:\/|\/\w)/;
const URL_START = /[.:/][\w.:/%?&=@-]*$/;
/** Characters of a word on each side of a tag that are looked at. */
const WORD_CHARACTERS = 64;
/**
 * Returns true if a text is HTML in which browsers find other links than those that are written in it: it matches
 * everything to which the reader of HTML gives a meaning of its own.
 *
 * @param text one character per byte
 * @param based whether relative links have a base
 */
function hidesLinks(text, based) {
    if (based && /<[a-z]/i.test(text))
        return true;
    return (text.includes('<') && (DIVIDED.test(text) || hasCutUrl(text) || hidesMeaning(text) || hidesBehindReferences(text)));
}
/** Checks for a URL that tags divide. */
function hasCutUrl(text) {
    BEFORE_TAG.lastIndex = 0;
    for (let found = BEFORE_TAG.exec(text); found !== null; found = BEFORE_TAG.exec(text)) {
        const start = BEFORE_TAG.lastIndex;
        const end = tagsEnd(text, start);
        BEFORE_TAG.lastIndex = Math.max(end, start);
        if (end === start)
            continue;
        if (URL_END.test(text.slice(end, end + WORD_CHARACTERS)))
            return true;
        const before = Math.max(0, found.index - WORD_CHARACTERS);
        if (/[\w/:%@-]/.test(text.charAt(end)) && URL_START.test(text.slice(before, found.index + 1)))
            return true;
    }
    return false;
}
/** Returns where the tags end that follow one another from `start` on. */
function tagsEnd(text, start) {
    INLINE_TAG.lastIndex = start;
    let end = start;
    while (INLINE_TAG.test(text))
        end = INLINE_TAG.lastIndex;
    return end;
}
function hidesMeaning(text) {
    return PAGE_INSIDE.test(text) || (text.includes('\\') && WITH_ESCAPES.test(text));
}
/** Checks a text that is written with character references. */
function hidesBehindReferences(text) {
    const decoded = text.includes('&') ? (0,_item_text_entities_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEntities */ .Sm)(Buffer.from(text, 'latin1')) : null;
    return decoded !== null && hidesMeaning((0,_addressed_page_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDividers */ .p_)((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .latin1 */ .W)(decoded)));
}
//# sourceMappingURL=hidden-links.js.map

/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_RESOLVED_CHARACTERS),
/* harmony export */   Ao: () => (/* binding */ MAX_RDFA_PREFIXES),
/* harmony export */   Aq: () => (/* binding */ MAX_MEANINGS),
/* harmony export */   GM: () => (/* binding */ MAX_EXPANDED_CHARACTERS),
/* harmony export */   Jr: () => (/* binding */ MAX_DECLARATIONS),
/* harmony export */   MU: () => (/* binding */ MAX_NAMESPACE_NAMES),
/* harmony export */   NT: () => (/* binding */ MAX_ATTRIBUTES),
/* harmony export */   P: () => (/* binding */ MAX_ENTITY_DEPTH),
/* harmony export */   R3: () => (/* binding */ MAX_REMEMBERED_REFERENCES),
/* harmony export */   U5: () => (/* binding */ MAX_RDFA_VALUES),
/* harmony export */   ZQ: () => (/* binding */ MAX_REMEMBERED_CHARACTERS),
/* harmony export */   gj: () => (/* binding */ MAX_PAGE_BASES),
/* harmony export */   lD: () => (/* binding */ MAX_WAITING_LINKS),
/* harmony export */   lX: () => (/* binding */ MAX_PAGE_DEPTH),
/* harmony export */   m3: () => (/* binding */ MAX_RDFA_NAMES),
/* harmony export */   mJ: () => (/* binding */ MAX_WAITING_CHARACTERS),
/* harmony export */   qs: () => (/* binding */ MAX_DEFAULTS),
/* harmony export */   s$: () => (/* binding */ MAX_JOINED_CHARACTERS),
/* harmony export */   ux: () => (/* binding */ MAX_ENTITY_CHARACTERS),
/* harmony export */   wi: () => (/* binding */ MAX_RESOLVED_RATIO),
/* harmony export */   wl: () => (/* binding */ MAX_ELEMENT_DEPTH)
/* harmony export */ });
/** The limits on HTML and XML. */
// Nesting
/** Elements inside elements of XML, whose names are kept in memory. */
const MAX_ELEMENT_DEPTH = 1 << 16;
/** Pages inside pages of HTML, as in `srcdoc`. */
const MAX_PAGE_DEPTH = 8;
/** Entities inside entities of XML. */
const MAX_ENTITY_DEPTH = 16;
// Memory
/** Characters of one expanded entity: entities inside entities multiply. */
const MAX_ENTITY_CHARACTERS = 1 << 20;
/** Characters of all expanded references of a document. */
const MAX_EXPANDED_CHARACTERS = 1 << 24;
/** Declarations of entities, and of elements with defaults, in one document. */
const MAX_DECLARATIONS = 1 << 14;
/** Characters of relative links that wait for a base, which may come after them. */
const MAX_WAITING_CHARACTERS = 1 << 22;
/** Relative links that wait for a base. */
const MAX_WAITING_LINKS = 1 << 17;
/** Characters of a reference that is remembered with its replacement within a text. */
const MAX_REMEMBERED_CHARACTERS = 32;
/** References that are remembered with their replacements within a text. */
const MAX_REMEMBERED_REFERENCES = 1 << 12;
// Work
/** Attributes of one tag, which is read without a pause. */
const MAX_ATTRIBUTES = 1 << 14;
/** Meanings of one value, which is read without a pause. */
const MAX_MEANINGS = 1 << 15;
/** Defaults of one element that may contain links; more would cost too much for each element. */
const MAX_DEFAULTS = 10;
/** Bases of a page that may apply: every relative link is read with each of them. */
const MAX_PAGE_BASES = 4;
/** Characters of bases and links that are resolved in one document: a long base costs its length for every link. */
const MAX_RESOLVED_CHARACTERS = 1 << 26;
/**
 * The same for each byte of a page in a string, in addition: a dataset of pages has many of them. A link has at least
 * ten bytes, and few bases have 300.
 */
const MAX_RESOLVED_RATIO = 32;
/** Prefixes of RDFa in a page, which are kept in memory. */
const MAX_RDFA_PREFIXES = 1000;
/** Namespaces of one prefix of RDFa, or vocabularies: a name is read with each of them. */
const MAX_RDFA_VALUES = 16;
/** Names of RDFa that are remembered, so that they are read once; others are read each time. */
const MAX_RDFA_NAMES = 10_000;
/** Names of a part of an office document whose namespaces are compared; with more, their meaning is not certain. */
const MAX_NAMESPACE_NAMES = 1000;
/** Characters of a text of HTML that are joined at a time. */
const MAX_JOINED_CHARACTERS = 1 << 20;
//# sourceMappingURL=markup-limits.js.map

/***/ }),

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ relativePart),
/* harmony export */   x: () => (/* binding */ Resolver)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _markup_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1554);
/** Resolves links without a host against a base that the document defines elsewhere. */



class Resolver {
    #left = _markup_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RESOLVED_CHARACTERS */ .$;
    /** Allows for the links of one more page. */
    allow(bytes) {
        this.#left += bytes * _markup_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RESOLVED_RATIO */ .wi;
    }
    /**
     * Resolves `link` against `base` as browsers do; returns null where it is absolute or not a link to a page.
     *
     * @param base a result of `webAddress`
     */
    resolve(link, base) {
        const text = relativePart(link);
        if (text === null)
            return null;
        this.#left -= base.length + text.length;
        if (this.#left < 0) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its relative links become too long with their base; write the full links`);
        }
        return URL.canParse(text, base) ? new URL(text, base).href : null;
    }
    /** Returns the base `text` inside `outer`; null where it is not a web URL. */
    base(text, outer) {
        // An empty base is the same as the outer one.
        if (/^(?:#|$)/.test(stripped(text)))
            return outer;
        return webAddress(text) ?? (outer === null ? null : this.resolve(text, outer));
    }
}
/** Returns the link without characters that browsers ignore; null where it is absolute or not a link to a page. */
function relativePart(link) {
    const text = stripped(link);
    if (text === '' || text.startsWith('#') || /^[\\/]{2}/.test(text))
        return null;
    const opaque = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^(?:https?|ftp):(?![\\/]{2})/i.test(text);
    return opaque ? null : text;
}
/** Returns an absolute URL as browsers read it, with any slashes; null where it is none. */
function webAddress(text) {
    const site = stripped(text).replace(/^[\\/]{2,}/, 'http://');
    return /^(?:https?|ftp):/i.test(site) && URL.canParse(site) ? new URL(site).href : null;
}
function stripped(link) {
    return link.replace(/[\t\r\n]/g, '').trim();
}
//# sourceMappingURL=relative-link.js.map

/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ readBytesAndText),
/* harmony export */   Vz: () => (/* binding */ readTextAroundNuls),
/* harmony export */   he: () => (/* binding */ withStrings),
/* harmony export */   l9: () => (/* binding */ readMedia),
/* harmony export */   oG: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var _item_digest_byte_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5492);
/* harmony import */ var _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8636);
/* harmony import */ var _bytes_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);



const NOTHING = new Uint8Array(0);
/** Digests of bytes as they stream. */
class Digests {
    #digests = new _item_digest_byte_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteDigests */ .y();
    update(chunk) {
        this.#digests.update(chunk);
    }
    /** Collects the digests as items in row 1. To be called once. */
    collect(collector) {
        for (const text of this.#digests.hexWith(NOTHING))
            collector.string(text, 0, text.length, 1, 0, false);
    }
}
/** Collects the digests of the content, and the URLs that are written out in it. It counts as one row. */
async function* readMedia({ all }, collector) {
    return yield* readDigests({ all: withStrings(all, collector) }, collector);
}
/** Collects the digests of the content, which counts as one row. */
async function* readDigests({ all }, collector) {
    const digests = new Digests();
    for await (const chunk of all) {
        digests.update(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    digests.collect(collector);
    if (collector.full)
        yield* collector.passOn();
    return 1;
}
/** Passes the chunks on, and collects the URLs that are written out in them. */
async function* withStrings(chunks, collector) {
    const strings = new _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteStrings */ .z(collector);
    for await (const chunk of chunks) {
        strings.add(chunk);
        yield chunk;
    }
    strings.end();
}
/** Reads bytes that may contain text: collects their digests, and each line; returns the number of lines. */
async function* readBytesAndText(content, collector) {
    yield* readDigests(content, collector);
    return yield* readTextAroundNuls(content, collector);
}
/**
 * Reads the lines of a text that has NUL bytes. Programs differ in how they read it, so it is read twice: with a blank
 * for each NUL, and without the NULs. Returns the number of lines.
 */
async function* readTextAroundNuls(content, collector) {
    const source = await content.source();
    const nuls = { found: false };
    const rows = yield* (0,_bytes_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(withBlanks(source.open(), nuls), collector);
    if (nuls.found)
        yield* (0,_bytes_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(withoutNuls(source.open()), collector);
    return rows;
}
async function* withBlanks(chunks, nuls) {
    for await (const chunk of chunks) {
        nuls.found ||= chunk.includes(0);
        yield nuls.found ? chunk.map(byte => (byte === 0 ? 0x20 : byte)) : chunk;
    }
}
async function* withoutNuls(chunks) {
    for await (const chunk of chunks)
        yield chunk.includes(0) ? chunk.filter(byte => byte !== 0) : chunk;
}
//# sourceMappingURL=media.js.map

/***/ }),

/***/ 7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSqlite)
/* harmony export */ });
/** Recognises SQLite databases by their first bytes. */
const MAGIC = Buffer.from('SQLite format 3\0');
function isSqlite(head) {
    return MAGIC.equals(head.subarray(0, MAGIC.length));
}
//# sourceMappingURL=sqlite-magic.js.map

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

/***/ })

};
