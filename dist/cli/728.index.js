export const id = 728;
export const ids = [728];
export const modules = {

/***/ 3902:
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
var list_file = __webpack_require__(6627);
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
    #details;
    #prefixes;
    constructor(details, prefixes) {
        this.#details = details;
        this.#prefixes = new prefix_set/* PrefixSet */.$S(Uint32Array.from(prefixes).sort());
    }
    static async read() {
        const { digests, types, threatTypes } = await parseListFile(Buffer.from(WITHDRAWN_LIST), (0,safe_text/* safe */.gB) `of withdrawn models`);
        const details = new Map();
        const prefixes = new Set();
        types.forEach((type, index) => {
            const offset = index * digester/* DIGEST_BYTES */.x;
            details.set(keyAt(digests, offset), [{ threatType: (0,threat_types/* threatType */.D9)(threatTypes[type] ?? ''), canary: false }]);
            prefixes.add((0,prefix_set/* prefixAt */.oL)(digests, offset));
        });
        return new BuiltinList(details, prefixes);
    }
    get size() {
        return this.#details.size;
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
        return this.#details.get(keyAt(digests, offset)) ?? [];
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
function keyAt(digests, offset) {
    return Buffer.from(digests.buffer, digests.byteOffset + offset, digester/* DIGEST_BYTES */.x).toString('latin1');
}
//# sourceMappingURL=builtin-list.js.map
// EXTERNAL MODULE: ./lib/denylist/self-test.js
var self_test = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/digest/prefixes.js + 4 modules
var prefixes = __webpack_require__(358);
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
    #parts = { reading: () => undefined, expression: () => undefined };
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
        this.#parts.reading(this.#fingerprinter.reading(url));
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
;// CONCATENATED MODULE: ./lib/item/screen/screen-memory.js
/** The memory of the screen's kernel: tables of bytes, lists of the URL at hand, queues of expressions, cells and texts. */


/** Bytes of an entry of a queue. */
const ENTRY = message_lanes/* ENTRY_WORDS */.Ld * 4;
/** Expressions that can wait in each queue. Messages of one, two and three blocks have a queue each. */
const CAPACITY = 4096;
const QUEUES = 3;
const QUEUE_BYTES = (CAPACITY + message_lanes/* LANES */.Ci) * ENTRY;
/** Canonical forms that can wait, and the bytes of one. */
const FORM_COUNT = 256;
const FORM_BYTES = 192;
/** URLs whose MD5s can wait; each has two. */
const MD5_URLS = 512;
/** Bytes of `url-md5:` and the digits, and of the longest URL in lower case. */
const MD5_BYTES = 48;
const LOWERED_BYTES = 192;
/** Cells that can wait. */
const CELLS = 8192;
/** Bytes of text that can wait. */
const TEXT_BYTES = 3 << 16;
/** The most hashes of one URL, and the most full stops of one host. */
const HASHES = 4;
const DOTS = 32;
/** Bytes of `md5:` or `sha1:` and the longest hash. */
const HASH_BYTES = 48;
let used = sha256_lanes/* KERNEL_BYTES */.u8;
/** Returns where the next `size` bytes of memory are. */
function next(size) {
    const at = used;
    used += (size + 15) & ~15;
    return at;
}
// Tables: a byte's meaning at the beginning of a cell, at its end, in a host, in a path; of pairs of bytes; of hosts.
const FIRST_TABLE = next(256);
const LAST_TABLE = next(256);
const HOST_TABLE = next(256);
const PATH_TABLE = next(256);
const TAIL_TABLE = next(4096);
const PAIR_TABLE = next(65536);
// Lists of the URL at hand.
const DOT_LIST = next(DOTS * 4);
const HOST_LIST = next(5 * 4);
const PATH_LIST = next(6 * 4);
const HASH_LIST = next(HASHES * 4);
const FORM_PATH_LIST = next(6 * 4);
/** What the kernel returns: the next cell, the ends of the three queues, and of those for MD5. */
const RESULT = next(7 * 4);
const QUEUED = next(QUEUES * QUEUE_BYTES);
/** Canonical forms that are not in the text. */
const FORMS = next(FORM_COUNT * FORM_BYTES);
const MD5_QUEUE_BYTES = (2 * MD5_URLS + message_lanes/* LANES */.Ci) * ENTRY;
const MD5_QUEUED = next(QUEUES * MD5_QUEUE_BYTES);
const MD5_TEXTS = next(2 * MD5_URLS * MD5_BYTES);
/** Where digests of padding go. */
const MD5_PADDING = next(MD5_BYTES);
/** URLs in lower case. */
const LOWERED = next(MD5_URLS * LOWERED_BYTES);
const PREFIXES = next(CAPACITY * 4);
const PADDING = next(4);
/** Where each cell begins and ends, 4 bytes each. */
const CELL_LIST = next(CELLS * 8);
/** The row and the column of each cell, and its flags. */
const ROWS = next(CELLS * 4);
const COLUMNS = next(CELLS * 4);
const FLAGS = next(CELLS);
/** For each cell one of the verdicts below, and the end of its prefixes. */
const VERDICTS = next(CELLS);
const PREFIX_ENDS = next(CELLS * 4);
/** The cells that are not done: those that have to be scanned, and those with an item that may be listed. */
const REMAINING = next(CELLS * 4);
/** A bit for each prefix that a list may have, by the upper bits of the prefix. */
const LISTED_BITS = 21;
const LISTED = next(2 ** LISTED_BITS / 8);
/** Expressions of hashes. */
const HASH_TEXTS = next(CAPACITY * HASH_BYTES);
const TEXT = next(TEXT_BYTES + message_lanes/* READ_AHEAD */.p7);
const PAGES = Math.ceil(used / 65536);
/** Returns where a queue begins. */
function queueStart(queue) {
    return QUEUED + queue * QUEUE_BYTES;
}
/** Returns where a queue of messages for MD5 begins. */
function md5QueueStart(queue) {
    return MD5_QUEUED + queue * MD5_QUEUE_BYTES;
}
/** A cell without items, one with a plain item, one that has to be scanned. */
const NOTHING = 0;
const ITEM = 1;
const LOOK = 2;
/** Flags of a cell: its line ends are those of the file; its doubled quotes are still doubled. */
const LINES = 1;
const DOUBLED = 2;
//# sourceMappingURL=screen-memory.js.map
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
const PARAMETERS = 3;
const NUMBERS = 33;
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
    return (0,wasm/* moduleOf */.cD)({ parameters: 2, numbers: 7, vectors: 0, pages: PAGES }, [
        (0,wasm/* set */.hZ)(remaining, constant(REMAINING)),
        (0,wasm/* set */.hZ)(filter_kernel_prefix, constant(PREFIXES)),
        (0,wasm/* set */.hZ)(number, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(filter_kernel_cell), constant(CELL_LIST)), 3)),
        (0,wasm/* set */.hZ)(filter_kernel_stop, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(filter_kernel_stop), constant(CELL_LIST)), 3)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(number), (0,wasm/* get */.Jt)(filter_kernel_stop)), ended),
            (0,wasm/* set */.hZ)(filter_kernel_verdict, wasm/* i32 */.rT.loadByte((0,wasm/* get */.Jt)(number), VERDICTS)),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(filter_kernel_verdict), constant(NOTHING)), readCell()),
            (0,wasm/* set */.hZ)(number, add(number, 1)),
            (0,wasm/* jump */.lA)(next)
        ])),
        wasm/* i32 */.rT.store(constant(RESULT), 0, (0,wasm/* get */.Jt)(remaining)),
        wasm/* i32 */.rT.store(constant(RESULT), 4, (0,wasm/* get */.Jt)(passed))
    ]);
}
function readCell() {
    return (0,wasm/* block */.om)(done => [
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(filter_kernel_verdict), constant(ITEM)), [
            (0,wasm/* set */.hZ)(filter_kernel_end, wasm/* i32 */.rT.add(constant(PREFIXES), wasm/* i32 */.rT.shiftLeft(wasm/* i32 */.rT.load(wasm/* i32 */.rT.shiftLeft((0,wasm/* get */.Jt)(number), 2), PREFIX_ENDS), 2))),
            (0,wasm/* block */.om)(found => [
                (0,wasm/* loop */.HW)(more => [
                    (0,wasm/* set */.hZ)(bit, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(filter_kernel_prefix), 0), 32 - LISTED_BITS)),
                    (0,wasm/* jumpIf */.mD)(isListed(), found),
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
function isListed() {
    const byte = wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.shiftRight((0,wasm/* get */.Jt)(bit), 3), LISTED);
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
const W = (0,message_lanes/* locals */.Hd)(5, 16);
const S = (0,message_lanes/* locals */.Hd)(21, 4);
const SAVED = (0,message_lanes/* locals */.Hd)(25, 4);
const [mixed, hex] = [43, 44];
const HALVES = (0,message_lanes/* locals */.Hd)(33, 4);
const MESSAGE = {
    ...{ entry, blocks, left: md5_kernel_left, offset, words: W, position: 41, bits: 42 },
    ...{ pieces: (0,message_lanes/* locals */.Hd)(29, 4), halves: HALVES, sizes: (0,message_lanes/* locals */.Hd)(37, 4) }
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
    const body = (0,wasm/* repeat */.ux)([begin(), (0,wasm/* repeat */.ux)(block(), wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(md5_kernel_left), ZERO)), lanes.map(writeHex), md5_kernel_next()], wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(entry), (0,wasm/* get */.Jt)(md5_kernel_stop)));
    return (0,wasm/* moduleOf */.cD)({ parameters: 3, numbers: 2, vectors: 40, pages: PAGES }, body);
}
/** Sets the state before the first block of four messages. */
function begin() {
    return (0,message_lanes/* beginMessages */.yr)(MESSAGE, S.map((local, i) => (0,wasm/* set */.hZ)(local, wasm/* v128 */.iL.splat(wasm/* i32 */.rT.constant(INITIAL[i] ?? 0)))));
}
function md5_kernel_next() {
    return (0,wasm/* set */.hZ)(entry, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(entry), wasm/* i32 */.rT.constant(message_lanes/* LANES */.Ci * ENTRY)));
}
/** Hashes one block of each of the four messages (section 3.4). */
function block() {
    return [
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
    const target = wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(entry), lane * ENTRY + 8);
    return [
        (0,wasm/* set */.hZ)(hex, digest),
        (0,wasm/* set */.hZ)(high, digits(wasm/* v128 */.iL.shiftRightBytes((0,wasm/* get */.Jt)(hex), 4))),
        (0,wasm/* set */.hZ)(low, digits(wasm/* v128 */.iL.and((0,wasm/* get */.Jt)(hex), (0,message_lanes/* bytesOf */.$$)(15)))),
        wasm/* v128 */.iL.store(target, 0, wasm/* v128 */.iL.shuffle((0,wasm/* get */.Jt)(high), (0,wasm/* get */.Jt)(low), pairs)),
        wasm/* v128 */.iL.store(target, 16, wasm/* v128 */.iL.shuffle((0,wasm/* get */.Jt)(high), (0,wasm/* get */.Jt)(low), pairs.map(byte => byte + 8)))
    ];
}
//# sourceMappingURL=md5-kernel.js.map
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
const [row_kernel_start, startLine, row_kernel_stop, found, row_kernel_byte, mask] = [10, 11, 12, 13, 14, 15];
/** `DOUBLED` if there are doubled quotes in the cell. */
const doubled = 16;
const [piece, isDelimiter, ended, quotes, marks, returns] = [17, 18, 19, 20, 21, 22];
/** Returns the module of the kernel. */
function rowModule() {
    const splat = (local, char) => (0,wasm/* set */.hZ)(local, wasm/* v128 */.iL.splatByte(constant(char)));
    return (0,wasm/* moduleOf */.cD)({ parameters: 6, numbers: 11, vectors: 6, pages: PAGES }, [
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
        [row_kernel_at, row_kernel_cell, line].map((local, number) => wasm/* i32 */.rT.store(constant(RESULT), number * 4, (0,wasm/* get */.Jt)(local)))
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
            (0,wasm/* set */.hZ)(found, (0,wasm/* get */.Jt)(row_kernel_at)),
            findSpecial(left),
            (0,wasm/* set */.hZ)(row_kernel_stop, (0,wasm/* get */.Jt)(found)),
            (0,wasm/* set */.hZ)(row_kernel_at, (0,wasm/* get */.Jt)(found))
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
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(found), (0,wasm/* get */.Jt)(row_kernel_end)), left),
            (0,wasm/* set */.hZ)(piece, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(found), 0)),
            (0,wasm/* set */.hZ)(mask, wasm/* v128 */.iL.bitmask(wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(isDelimiter), same(ended)), wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(quotes), same(marks)), same(returns))))),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(mask)), [(0,wasm/* set */.hZ)(found, add(found, 16)), (0,wasm/* jump */.lA)(again)])
        ]),
        (0,wasm/* set */.hZ)(found, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(found), wasm/* i32 */.rT.trailingZeros((0,wasm/* get */.Jt)(mask)))),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(found), (0,wasm/* get */.Jt)(row_kernel_end)), left)
    ];
}
/** Reads a cell with a quote at its beginning and one at its end. Quotes between are doubled. */
function readQuoted(left) {
    return [
        (0,wasm/* set */.hZ)(row_kernel_start, add(row_kernel_at, 1)),
        (0,wasm/* set */.hZ)(found, (0,wasm/* get */.Jt)(row_kernel_start)),
        (0,wasm/* block */.om)(closed => (0,wasm/* loop */.HW)(more => [
            findSpecial(left),
            (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(found, 0)),
            (0,wasm/* when */.z7)(isAt(row_kernel_byte, ascii/* QUOTE */.jA), [
                (0,wasm/* set */.hZ)(found, add(found, 1)),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(found), (0,wasm/* get */.Jt)(row_kernel_end)), left),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(found, 0), constant(ascii/* QUOTE */.jA)), closed),
                (0,wasm/* set */.hZ)(found, add(found, 1)),
                (0,wasm/* set */.hZ)(doubled, constant(DOUBLED)),
                // `"self"` may be a link in JSON.
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(found, 0), constant(0x73)), left),
                (0,wasm/* jump */.lA)(more)
            ]),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* LESS */.ae), left),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii.CR), left),
            (0,wasm/* when */.z7)(isAt(row_kernel_byte, ascii.LF), (0,wasm/* set */.hZ)(here, add(here, 1))),
            (0,wasm/* set */.hZ)(found, add(found, 1)),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.loadByte(add(found, -2), 0), constant(ascii/* BACKSLASH */.r_)), left),
        (0,wasm/* set */.hZ)(row_kernel_stop, add(found, -1)),
        (0,wasm/* set */.hZ)(row_kernel_at, (0,wasm/* get */.Jt)(found)),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(doubled), checkDoubled(left))
    ];
}
/**
 * Checks that a cell with doubled quotes has nothing of which JSON makes other text, and that it does not begin like
 * base64 or hex, where its length matters.
 */
function checkDoubled(left) {
    const same = (char) => wasm/* v128 */.iL.equalBytes((0,wasm/* get */.Jt)(piece), (0,message_lanes/* bytesOf */.$$)(char));
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.loadByte(byteAt(row_kernel_start, 0), FIRST_TABLE), left),
        (0,wasm/* set */.hZ)(found, (0,wasm/* get */.Jt)(row_kernel_start)),
        (0,wasm/* loop */.HW)(again => [
            (0,wasm/* set */.hZ)(piece, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(found), 0)),
            // A few bytes after the cell are checked too: if one of them matches, JavaScript reads the row.
            (0,wasm/* jumpIf */.mD)(wasm/* v128 */.iL.anyTrue(wasm/* v128 */.iL.or(wasm/* v128 */.iL.or(same(ascii/* BACKSLASH */.r_), same(ascii.AT)), same(ascii/* SLASH */.o))), left),
            (0,wasm/* set */.hZ)(found, add(found, 16)),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(found), (0,wasm/* get */.Jt)(row_kernel_stop)), again)
        ])
    ];
}
/** Adds the cell from `start` to `stop`, if it is not empty. */
function addCell(left) {
    const number = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(row_kernel_cell), constant(CELL_LIST)), 1);
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(row_kernel_start), (0,wasm/* get */.Jt)(row_kernel_stop)), [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(row_kernel_cell), constant(CELL_LIST + CELLS * 8)), left),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(table), [
            (0,wasm/* set */.hZ)(row_kernel_byte, byteAt(row_kernel_start, 0)),
            // JSON, or a page in a `data:` URL.
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(row_kernel_byte), constant(0x21)), left),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* OPEN_BRACE */.Hv), left),
            (0,wasm/* jumpIf */.mD)(isAt(row_kernel_byte, ascii/* OPEN_BRACKET */.WL), left),
            (0,wasm/* when */.z7)(isAt(row_kernel_byte, 0x64), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(row_kernel_start, 4), constant(ascii/* COLON */.oH)), left))
        ]),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(row_kernel_cell), 0, (0,wasm/* get */.Jt)(row_kernel_start)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(row_kernel_cell), 4, (0,wasm/* get */.Jt)(row_kernel_stop)),
        wasm/* i32 */.rT.store(number, ROWS, (0,wasm/* get */.Jt)(startLine)),
        wasm/* i32 */.rT.store(number, COLUMNS, (0,wasm/* get */.Jt)(column)),
        wasm/* i32 */.rT.storeByte(wasm/* i32 */.rT.shiftRight(number, 2), FLAGS, wasm/* i32 */.rT.or((0,wasm/* get */.Jt)(doubled), wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(table), constant(LINES), constant(0)))),
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
        advance(queue, ENTRY)
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
        advance(md5Texts, MD5_BYTES)
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
        (0,wasm/* set */.hZ)(verdict, constant(ITEM)),
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
        advance(texts, HASH_BYTES),
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
/** Lists the word from `word` to `one`, which is at least as long as an MD5, if it is one. */
function readWord(done) {
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(between(word, one), constant(LONG_WORD)), done),
        (0,wasm/* jumpIf */.mD)(isAt(hashes, HASH_LIST + HASHES * 4), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(word, 0)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isHex(word, 16)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isNoBase32(word)), done),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(hashes), 0, (0,wasm/* get */.Jt)(word)),
        advance(hashes, 4)
    ];
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
// EXTERNAL MODULE: ./lib/item/reading/plain.js
var plain = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/item/reading/twofold.js
var twofold = __webpack_require__(5797);
;// CONCATENATED MODULE: ./lib/item/screen/screen-tables.js
/** The tables of the screen's kernel: what bytes mean in a cell and in a URL. If in doubt, a cell has to be scanned. */




/** At the beginning of a cell: a letter that may begin a text in base64 or hex, a blank. At its end: a blank. */
const EDGE = { encoded: 1, blank: 2 };
/** In a host. Anything else, 0, ends it. */
const HOST = { letter: 1, dot: 2, hyphen: 3 };
/** In a path or query. A letter or digit is 0. A URL may end in one up to `equals`. */
const PATH = {
    plus: 1,
    hyphen: 2,
    slash: 3,
    equals: 4,
    underscore: 5,
    mark: 6,
    question: 7,
    ampersand: 8,
    dot: 9,
    percent: 10,
    other: 11
};
/**
 * Two characters: the beginning of a URL or JSON in base64, the same in hex, what follows that in hex, and the digits of
 * an escape that the canonical form keeps, writes in upper case, or decodes.
 */
const PAIR = { base64: 1, hex: 2, hexSecond: 4, kept: 8, raised: 16, decoded: 32 };
const PATH_BYTES = new Map([
    ['+', PATH.plus],
    ['-', PATH.hyphen],
    ['/', PATH.slash],
    ['=', PATH.equals],
    ['_', PATH.underscore],
    ['!', PATH.mark],
    ['$', PATH.mark],
    ['~', PATH.mark],
    ['?', PATH.question],
    ['&', PATH.ampersand],
    ['.', PATH.dot],
    ['%', PATH.percent]
]);
/** First bytes of blanks and marks that are not ASCII. */
const WIDE_BLANKS = [0xc2, 0xd8, 0xe1, 0xe2, 0xe3, 0xef];
/** Writes the tables into the kernel's memory. */
function writeTables(memory) {
    const write = (table, meaning) => {
        for (let byte = 0; byte < 256; byte++)
            memory[table + byte] = meaning(String.fromCharCode(byte), byte);
    };
    write(FIRST_TABLE, (char, byte) => {
        if (byte <= 0x20 || byte === 0x7f || WIDE_BLANKS.includes(byte))
            return EDGE.blank;
        return plain/* ENCODED_START */.Y6[byte] !== 0 || '0xX'.includes(char) ? EDGE.encoded : 0;
    });
    write(LAST_TABLE, (_, byte) => (byte <= 0x20 || byte >= 0x7f ? EDGE.blank : 0));
    write(HOST_TABLE, char => {
        if (/[a-z0-9]/.test(char))
            return HOST.letter;
        return char === '.' ? HOST.dot : char === '-' ? HOST.hyphen : 0;
    });
    write(PATH_TABLE, char => (/[A-Za-z0-9]/.test(char) ? 0 : (PATH_BYTES.get(char) ?? PATH.other)));
    memory.set(known_hosts/* TAIL_TABLE */.eM, TAIL_TABLE);
    writePairs(memory);
}
/** How a URL or JSON begins, in lower case, and its bytes that may also be in upper case. */
const BEGINNINGS = ['ht', 'hx', 'ft', 'ww', '//', '{"', '{ ', '{\n', '["', '[{'];
const HEX_BEGINNINGS = ['ht', 'hx', 'ft', 'ww'];
function writePairs(memory) {
    const mark = (pair, meaning) => {
        memory[PAIR_TABLE + pair.charCodeAt(0) + 256 * pair.charCodeAt(1)] |= meaning;
    };
    for (const text of BEGINNINGS.flatMap(casesOf))
        mark(Buffer.from(text).toString('base64').slice(0, 2), PAIR.base64);
    for (const text of HEX_BEGINNINGS.flatMap(casesOf)) {
        const hex = Buffer.from(text).toString('hex');
        mark(hex.slice(0, 2), PAIR.hex);
        mark(hex.slice(2), PAIR.hexSecond);
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
function casesOf(text) {
    const [first = '', second = ''] = text;
    return [first, first.toUpperCase()].flatMap(one => [second, second.toUpperCase()].map(other => one + other));
}
//# sourceMappingURL=screen-tables.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-text.js
/** Reads strings that are no URL and no hash, in the screen's kernel: they have no item, or have to be scanned. */








/** Reads a cell that is no URL and no hash: it has no item, or has to be scanned. */
function plainText(done) {
    return [
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* set */.hZ)(screen_locals_length, constant(0)),
        (0,wasm/* set */.hZ)(other, constant(0)),
        (0,wasm/* loop */.HW)(more => [readSixteen(done), advance(at, 16), (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), more)]),
        (0,wasm/* set */.hZ)(verdict, constant(NOTHING)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(size), constant(SHORTEST_ENCODED)), done),
        (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(start, 0), FIRST_TABLE)),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(kind)), done),
        // A short text that may be base64 or hex. Blanks around a text make it shorter.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(kind), constant(EDGE.encoded)), wasm/* i32 */.rT.and(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(size), constant(reading_hashes/* SHORTEST_HASH */.kD)), wasm/* i32 */.rT.not(wasm/* i32 */.rT.loadByte(byteAt(end, -1), LAST_TABLE)))), done),
        (0,wasm/* set */.hZ)(verdict, constant(LOOK))
    ];
}
/** The shortest text in base64 or hex that encodes a URL. */
const SHORTEST_ENCODED = 12;
/**
 * Looks for what an item needs in the sixteen bytes at `at`: a byte of `STOP_BYTES`, a wide full stop, two slashes, or
 * as many letters of base64 as a hash has. `length` counts the letters so far, `other` is 1 after a slash.
 */
function readSixteen(done) {
    const same = (char) => wasm/* v128 */.iL.equalBytes((0,wasm/* get */.Jt)(left), (0,message_lanes/* bytesOf */.$$)(char));
    const either = (chars) => chars.map(same).reduce((all, each) => wasm/* v128 */.iL.or(all, each));
    /** The bits of the bytes of the cell. */
    const valid = (vector) => wasm/* i32 */.rT.and(wasm/* v128 */.iL.bitmask(vector), (0,wasm/* get */.Jt)(one));
    return [
        (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(at), 0)),
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.constant(0xffff)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(between(at, end), constant(16)), (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.shiftLeftBy(constant(1), between(at, end)), constant(1)))),
        (0,wasm/* jumpIf */.mD)(valid(either(STOP_BYTES)), done),
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
;// CONCATENATED MODULE: ./lib/item/screen/screen-host.js
/** Reads the host of a URL, in the screen's kernel. */







/** Reads the host up to the first slash, and the full stops in it. */
function readHost(done) {
    return [
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(label, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(dots, constant(DOT_LIST)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(end)), done),
            (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(at, 0), HOST_TABLE)),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(kind)), ended),
            (0,wasm/* when */.z7)(isAt(kind, HOST.dot), [
                // An empty label, a long one, or very many.
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(label)), done),
                (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(label, at), constant(LONG_WORD)), done),
                (0,wasm/* jumpIf */.mD)(isAt(dots, DOT_LIST + DOTS * 4), done),
                wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(dots), 0, (0,wasm/* get */.Jt)(at)),
                advance(dots, 4),
                (0,wasm/* set */.hZ)(label, add(at, 1))
            ]),
            (0,wasm/* when */.z7)(isAt(kind, HOST.hyphen), [(0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(host)), done), jumpIfAlgorithm(at, done)]),
            advance(at, 1),
            (0,wasm/* jump */.lA)(more)
        ])),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(at, 0), constant(ascii/* SLASH */.o)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(at), (0,wasm/* get */.Jt)(label)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(between(label, at), constant(LONG_WORD)), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(wasm/* i32 */.rT.loadByte(byteAt(at, -1), HOST_TABLE), constant(HOST.letter)), done),
        // An IPv4 address ends in a number.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(wasm/* i32 */.rT.subtract(byteAt(label, 0), constant(0x30)), constant(10)), done),
        (0,wasm/* set */.hZ)(hostEnd, (0,wasm/* get */.Jt)(at)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.loadByte(tailNumber(), TAIL_TABLE), known_hosts/* KNOWN_ENDINGS */.Jj.map(name => (0,wasm/* jumpIf */.mD)(endsIn(name), done))),
        known_hosts/* WRAPPING_PATHS */.y3.map(path => (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0), constant(wordOf(path))), done))
    ];
}
/** Makes a number of the host's last bytes, like `tailNumber` in `known-hosts.ts`. */
function tailNumber() {
    let number = constant(0);
    for (let i = known_hosts/* TAIL_BYTES */.dd; i > 0; i--) {
        number = wasm/* i32 */.rT.xor(wasm/* i32 */.rT.multiply(number, constant(known_hosts/* TAIL_FACTOR */.L0)), byteAt(at, -i));
    }
    return wasm/* i32 */.rT.and(number, constant(known_hosts/* TAIL_TABLE */.eM.length - 1));
}
/** Checks whether the bytes before `at` are these, four or more. */
function endsIn(bytes) {
    const whole = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.length - 4 * (i + 1));
    return [...whole, 0]
        .map(from => wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(at, from - bytes.length), 0), constant(wordOf(bytes.subarray(from)))))
        .reduce((all, part) => wasm/* i32 */.rT.and(all, part));
}
/** Lists where the hosts of the expressions begin: the whole one, and those of its last two to five labels. */
function listHosts() {
    return [
        wasm/* i32 */.rT.store(constant(HOST_LIST), 0, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(hosts, constant(HOST_LIST + 4)),
        (0,wasm/* set */.hZ)(one, add(dots, -8)),
        (0,wasm/* block */.om)(ended => (0,wasm/* loop */.HW)(more => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(one), constant(DOT_LIST)), ended),
            (0,wasm/* jumpIf */.mD)(isAt(hosts, HOST_LIST + 5 * 4), ended),
            wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(hosts), 0, wasm/* i32 */.rT.add(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(one), 0), constant(1))),
            advance(hosts, 4),
            advance(one, -4),
            (0,wasm/* jump */.lA)(more)
        ]))
    ];
}
/** Jumps if the name of a hash algorithm comes before `local`: all names end in a digit. */
function jumpIfAlgorithm(local, to) {
    const three = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load(add(local, -4), 0), 8);
    const two = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.load(add(local, -4), 0), 16);
    const isOneOf = (value, names) => names.map(name => wasm/* i32 */.rT.equal(value, constant(wordOf(name)))).reduce((all, each) => wasm/* i32 */.rT.or(all, each));
    return (0,wasm/* when */.z7)(wasm/* i32 */.rT.less(wasm/* i32 */.rT.subtract(byteAt(local, -1), constant(0x31)), constant(6)), [
        (0,wasm/* jumpIf */.mD)(isOneOf(wasm/* i32 */.rT.or(two, constant(0x20)), ['d5', 'a1']), to),
        (0,wasm/* jumpIf */.mD)(isOneOf(three, ['512', '256']), to),
        (0,wasm/* jumpIf */.mD)(isOneOf(wasm/* i32 */.rT.or(three, constant(0x20)), ['a-1', 'a_1', 'd-5']), to)
    ]);
}
//# sourceMappingURL=screen-host.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-path.js
/** Reads path and query of a URL, in the screen's kernel. */








/** Reads path and query, and lists where the paths of the expressions end. */
function readPath(done) {
    return [
        (0,wasm/* set */.hZ)(paths, constant(PATH_LIST)),
        (0,wasm/* set */.hZ)(query, constant(0)),
        (0,wasm/* set */.hZ)(differs, constant(0)),
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
            (0,wasm/* set */.hZ)(kind, wasm/* i32 */.rT.loadByte(byteAt(one, 0), PATH_TABLE)),
            (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast(between(word, one), constant(LONG_WORD)), readWord(done)),
            (0,wasm/* set */.hZ)(word, (0,wasm/* get */.Jt)(at)),
            readMark(done),
            (0,wasm/* jump */.lA)(more)
        ])),
        // Punctuation at the end may belong to the sentence.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(PATH.equals), wasm/* i32 */.rT.loadByte(byteAt(end, -1), PATH_TABLE)), done),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(end)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.atLeast(between(word, one), constant(LONG_WORD)), readWord(done)),
        (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(end))),
        // A directory that is the whole path is listed once.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(paths, -4), 0), (0,wasm/* get */.Jt)(one)), advance(paths, -4)),
        wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(one)),
        advance(paths, 4),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(query), [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(end)), advance(paths, 4)])
    ];
}
/** Reads the byte at `one`, before `at`, which is no letter or digit. */
function readMark(done) {
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
            (0,wasm/* when */.z7)(isAt(kind, PATH.dot), (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done)),
            (0,wasm/* when */.z7)(isAt(kind, PATH.percent), readEscape(done)),
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
/** Reads an escape whose byte does not separate anything. */
function readEscape(done) {
    const before = wasm/* i32 */.rT.or(wasm/* i32 */.rT.loadShort(add(one, -2), 0), constant(0x2020));
    return [
        (0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast(add(at, 1), (0,wasm/* get */.Jt)(end)), done),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(at), 0), PAIR_TABLE)),
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
const SCHEME_ENDINGS = ['tp', 'xp', 'ps', 'ss'];
function readSlash(done) {
    const isDirectory = wasm/* i32 */.rT.and(wasm/* i32 */.rT.not((0,wasm/* get */.Jt)(query)), wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(paths), constant(PATH_LIST + DIRECTORIES * 4)));
    return [
        // Of two slashes the canonical form has one.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(at, 0), constant(ascii/* SLASH */.o)), [(0,wasm/* jumpIf */.mD)((0,wasm/* get */.Jt)(query), done), differAt(at)]),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal(byteAt(at, 0), constant(ascii/* DOT */.y0)), done),
        (0,wasm/* when */.z7)(isDirectory, [wasm/* i32 */.rT.store((0,wasm/* get */.Jt)(paths), 0, (0,wasm/* get */.Jt)(at)), advance(paths, 4)]),
        jumpIfEncoded(done)
    ];
}
/** The most directories of a path that are looked up, the root included. */
const DIRECTORIES = 4;
/** Jumps if base64 or hex that may encode a URL or JSON begins at `at`. */
function jumpIfEncoded(to) {
    const pairAt = (offset) => wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(at), offset), PAIR_TABLE);
    return [
        (0,wasm/* set */.hZ)(other, pairAt(0)),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(other), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(other), constant(PAIR.base64)), to),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(other), constant(PAIR.hex)), wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.and(pairAt(2), constant(PAIR.hexSecond)), 1)), to)
        ])
    ];
}
//# sourceMappingURL=screen-path.js.map
;// CONCATENATED MODULE: ./lib/item/screen/screen-forms.js
/** Writes the canonical form of a URL that differs from its text, in the screen's kernel. */







/**
 * Queues the expressions of a URL whose canonical form differs: all of that form, and those of the text that go on
 * after the first difference.
 */
function emitForms() {
    return [
        writeForm(),
        each(at, HOST_LIST, hosts, [
            each(word, FORM_PATH_LIST, formPaths, [
                (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(screen_locals_forms), wasm/* i32 */.rT.subtract(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0), (0,wasm/* get */.Jt)(host)))),
                (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)),
                emit()
            ]),
            each(word, PATH_LIST, paths, [
                (0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0)),
                (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)),
                (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(differs), (0,wasm/* get */.Jt)(other)), emit())
            ])
        ]),
        advance(screen_locals_forms, FORM_BYTES)
    ];
}
/** Writes the canonical form at `forms`, and lists where its paths end. `from` is read, `at` is written. */
function writeForm() {
    const copy = [wasm/* i32 */.rT.storeByte((0,wasm/* get */.Jt)(at), 0, (0,wasm/* get */.Jt)(kind)), advance(at, 1), advance(from, 1)];
    return [
        (0,wasm/* set */.hZ)(formPaths, constant(FORM_PATH_LIST)),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(screen_locals_forms)),
        (0,wasm/* set */.hZ)(size, wasm/* i32 */.rT.select((0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(query), (0,wasm/* get */.Jt)(end))),
        (0,wasm/* loop */.HW)(more => [
            (0,wasm/* set */.hZ)(kind, byteAt(from, 0)),
            (0,wasm/* when */.z7)(isAt(kind, ascii/* PERCENT */.IQ), writeEscape(), [
                (0,wasm/* block */.om)(written => [
                    (0,wasm/* when */.z7)(isAt(kind, ascii/* SLASH */.o), [
                        // Of several slashes one is written.
                        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(byteAt(at, -1), constant(ascii/* SLASH */.o)), [
                            (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(hostEnd), (0,wasm/* get */.Jt)(from)), [advance(from, 1), (0,wasm/* jump */.lA)(written)])
                        ]),
                        copy,
                        (0,wasm/* when */.z7)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(formPaths), constant(FORM_PATH_LIST + DIRECTORIES * 4)), screen_forms_push(at)),
                        (0,wasm/* jump */.lA)(written)
                    ]),
                    copy
                ])
            ]),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(size)), more)
        ]),
        // A directory that is the whole path is listed once.
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.equal(wasm/* i32 */.rT.load(add(formPaths, -4), 0), (0,wasm/* get */.Jt)(at)), advance(formPaths, -4)),
        screen_forms_push(at),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(query), [
            (0,wasm/* loop */.HW)(more => [(0,wasm/* set */.hZ)(kind, byteAt(from, 0)), copy, (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), more)]),
            screen_forms_push(at)
        ])
    ];
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
        (0,wasm/* set */.hZ)(screen_locals_length, wasm/* i32 */.rT.loadByte(wasm/* i32 */.rT.loadShort((0,wasm/* get */.Jt)(from), 1), PAIR_TABLE)),
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










/** Reads a cell that begins with `http`. */
function url(notUrl, done) {
    const marks = 0x2f2f3a;
    const isMarkAt = (offset) => wasm/* i32 */.rT.equal(wasm/* i32 */.rT.and(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(start), offset), constant(0xffffff)), constant(marks));
    return [
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(size), constant(SHORTEST_URL)), notUrl),
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(start), 0), constant(wordOf('http'))), notUrl),
        (0,wasm/* set */.hZ)(host, add(start, 7)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.not(isMarkAt(4)), [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.unequal(byteAt(start, 4), constant(0x73)), done),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.not(isMarkAt(5)), done),
            advance(host, 1)
        ]),
        // More than three blocks, with the scheme.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less(constant(screen_limits/* MAX_EXPRESSION_BYTES */.Ki), between(host, end)), done),
        (0,wasm/* set */.hZ)(hashes, constant(HASH_LIST)),
        readHost(done),
        listHosts(),
        readPath(done),
        // Its canonical form would have an MD5 of its own.
        (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.and((0,wasm/* get */.Jt)(urlMd5), wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(differs), constant(0))), done),
        (0,wasm/* set */.hZ)(verdict, constant(ITEM)),
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(urlMd5), emitMd5s()),
        emitAll(),
        (0,wasm/* jump */.lA)(done)
    ];
}
const SHORTEST_URL = 'http://a/'.length;
/** Queues the expressions of a URL: each host with each path, and its hashes. */
function emitAll() {
    return [
        (0,wasm/* when */.z7)((0,wasm/* get */.Jt)(differs), emitForms(), each(at, HOST_LIST, hosts, [
            each(word, PATH_LIST, paths, [(0,wasm/* set */.hZ)(one, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(at), 0)), (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)), emit()])
        ])),
        (0,wasm/* set */.hZ)(size, constant(LONG_WORD)),
        (0,wasm/* when */.z7)(wasm/* i32 */.rT.unequal((0,wasm/* get */.Jt)(hashes), constant(HASH_LIST)), [
            each(word, HASH_LIST, hashes, [(0,wasm/* set */.hZ)(from, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(word), 0)), emitHash()])
        ])
    ];
}
/** Queues the MD5s of a URL, as it is and in lower case without its scheme, and their expressions. */
function emitMd5s() {
    const lower = wasm/* v128 */.iL.and(isIn(left, 0x41, 26), (0,message_lanes/* bytesOf */.$$)(0x20));
    return [
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(start)),
        (0,wasm/* set */.hZ)(other, (0,wasm/* get */.Jt)(end)),
        emitMd5(),
        (0,wasm/* set */.hZ)(from, (0,wasm/* get */.Jt)(host)),
        (0,wasm/* set */.hZ)(at, (0,wasm/* get */.Jt)(lowered)),
        (0,wasm/* loop */.HW)(more => [
            (0,wasm/* set */.hZ)(left, wasm/* v128 */.iL.load((0,wasm/* get */.Jt)(from), 0)),
            wasm/* v128 */.iL.store((0,wasm/* get */.Jt)(at), 0, wasm/* v128 */.iL.or((0,wasm/* get */.Jt)(left), lower)),
            advance(from, 16),
            advance(at, 16),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.less((0,wasm/* get */.Jt)(from), (0,wasm/* get */.Jt)(end)), more)
        ]),
        (0,wasm/* set */.hZ)(one, (0,wasm/* get */.Jt)(lowered)),
        (0,wasm/* set */.hZ)(other, wasm/* i32 */.rT.add((0,wasm/* get */.Jt)(lowered), between(host, end))),
        emitMd5(),
        advance(lowered, LOWERED_BYTES)
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
    return (0,wasm/* moduleOf */.cD)({ parameters: PARAMETERS, numbers: NUMBERS, vectors: 2, pages: PAGES }, [
        QUEUE_ENDS.map((local, queue) => (0,wasm/* set */.hZ)(local, constant(queueStart(queue)))),
        MD5_ENDS.map((local, queue) => (0,wasm/* set */.hZ)(local, constant(md5QueueStart(queue)))),
        (0,wasm/* set */.hZ)(md5Texts, constant(MD5_TEXTS)),
        (0,wasm/* set */.hZ)(lowered, constant(LOWERED)),
        (0,wasm/* set */.hZ)(screen_locals_forms, constant(FORMS)),
        (0,wasm/* set */.hZ)(prefix, constant(PREFIXES)),
        (0,wasm/* set */.hZ)(texts, constant(HASH_TEXTS)),
        (0,wasm/* block */.om)(full => (0,wasm/* loop */.HW)(next => [
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.equal((0,wasm/* get */.Jt)(cell), (0,wasm/* get */.Jt)(stop)), full),
            (0,wasm/* jumpIf */.mD)(wasm/* i32 */.rT.atLeast((0,wasm/* get */.Jt)(prefix), constant(PREFIXES + 4 * (CAPACITY - screen_limits/* MAX_EXPRESSIONS */.Tv))), full),
            (0,wasm/* jumpIf */.mD)(isAt(lowered, LOWERED + MD5_URLS * LOWERED_BYTES), full),
            (0,wasm/* jumpIf */.mD)(isAt(screen_locals_forms, FORMS + FORM_COUNT * FORM_BYTES), full),
            (0,wasm/* set */.hZ)(start, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(cell), 0)),
            (0,wasm/* set */.hZ)(end, wasm/* i32 */.rT.load((0,wasm/* get */.Jt)(cell), 4)),
            (0,wasm/* set */.hZ)(size, between(start, end)),
            (0,wasm/* set */.hZ)(verdict, constant(LOOK)),
            (0,wasm/* block */.om)(done => [
                (0,wasm/* block */.om)(notUrl => url(notUrl, done)),
                (0,wasm/* block */.om)(notHash => wholeHash(notHash, done)),
                plainText(done)
            ]),
            writeVerdict(),
            advance(cell, 8),
            (0,wasm/* jump */.lA)(next)
        ])),
        [cell, ...QUEUE_ENDS, ...MD5_ENDS].map((local, number) => wasm/* i32 */.rT.store(constant(RESULT), number * 4, (0,wasm/* get */.Jt)(local)))
    ]);
}
/** Writes the verdict of the cell and the end of its prefixes. */
function writeVerdict() {
    const number = wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(cell), constant(CELL_LIST)), 3);
    return [
        wasm/* i32 */.rT.storeByte(number, VERDICTS, (0,wasm/* get */.Jt)(verdict)),
        wasm/* i32 */.rT.store(wasm/* i32 */.rT.shiftLeft(number, 2), PREFIX_ENDS, wasm/* i32 */.rT.shiftRight(wasm/* i32 */.rT.subtract((0,wasm/* get */.Jt)(prefix), constant(PREFIXES)), 2))
    ];
}
//# sourceMappingURL=screen-kernel.js.map
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
    #text = TEXT;
    /** The bytes that are in the memory as a whole, and where. */
    #block = null;
    #blockStart = 0;
    #blockEnd = 0;
    constructor(memory, kernels, listed) {
        this.#bytes = new Uint8Array(memory);
        this.#words = new Uint32Array(memory);
        this.#words.set(sha256/* ROUND_CONSTANTS */.jx, sha256_lanes/* CONSTANTS */.aH / 4);
        this.#words.set(sha256/* INITIAL_STATE */.N_, sha256_lanes/* INITIAL */.DI / 4);
        writeTables(this.#bytes);
        this.#kernels = kernels;
        this.#listed = listed;
        listed.eachPrefix(prefix => {
            const bit = prefix >>> (32 - LISTED_BITS);
            this.#bytes[LISTED + (bit >>> 3)] |= 1 << (bit & 7);
        });
    }
    /** Returns null where the engine has no WebAssembly, or none with vectors. */
    static make(listed) {
        const memory = (0,wasm_engine/* newMemory */.A)(PAGES);
        if (memory === null)
            return null;
        const split = (0,wasm_engine/* runOf */.n)(rowModule(), memory);
        const screen = (0,wasm_engine/* runOf */.n)(screenModule(), memory);
        const md5 = listed.urlMd5 ? (0,wasm_engine/* runOf */.n)(md5Module(), memory) : () => undefined;
        const sha256 = (0,wasm_engine/* runOf */.n)((0,sha256_lanes/* lanesModule */.kh)(), memory);
        const filter = (0,wasm_engine/* runOf */.n)(filterModule(), memory);
        if (split === null || screen === null || md5 === null || sha256 === null || filter === null)
            return null;
        return new ItemScreen(memory.buffer, { split, screen, md5, sha256, filter }, listed);
    }
    /** Forgets what waits, after a file that was not read to its end. */
    clear() {
        this.#block = null;
        this.#length = 0;
        this.#text = TEXT;
    }
    /** Copies `bytes[start, end)`, so that strings inside it need not be copied one by one. Nothing may wait. */
    begin(bytes, start, end) {
        this.clear();
        if (end - start > screen_limits/* MAX_BLOCK_BYTES */.r0)
            return;
        this.#bytes.set(bytes.subarray(start, end), TEXT);
        this.#block = bytes;
        this.#blockStart = start;
        this.#blockEnd = end;
        this.#text = this.#separated(TEXT + end - start);
    }
    /** Checks whether a string of `size` bytes can be added. If not, `settle` makes room for it. */
    fits(size) {
        return this.#length < CELLS && this.#text + size <= TEXT + TEXT_BYTES;
    }
    /** Adds a string of at most `MAX_SCREENED_BYTES`. */
    add(bytes, start, end, row, column, lines) {
        const cell = this.#length++;
        let at;
        if (bytes === this.#block && start >= this.#blockStart && end <= this.#blockEnd) {
            at = TEXT + start - this.#blockStart;
        }
        else {
            at = this.#text;
            (0,copy_bytes/* copyBytes */.n)(bytes, start, end, this.#bytes, at);
            this.#text = this.#separated(at + end - start);
        }
        const entry = CELL_LIST / 4 + cell * 2;
        this.#words[entry] = at;
        this.#words[entry + 1] = at + end - start;
        this.#words[ROWS / 4 + cell] = row;
        this.#words[COLUMNS / 4 + cell] = column;
        this.#bytes[FLAGS + cell] = lines ? LINES : 0;
    }
    /** Ends a text, because the scan may look at the byte after a string. Returns where the next text begins. */
    #separated(end) {
        this.#bytes[end] = ascii.LF;
        return end + 1;
    }
    /** Whether there is little space left for cells. */
    get crowded() {
        return this.#length > CELLS / 2;
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
        const shift = TEXT - this.#blockStart;
        const before = this.#length;
        const kind = delimiter < 0 ? 0 : delimiter === ascii/* TAB */.wn ? 2 : 1;
        const cells = CELL_LIST + before * 8;
        this.#kernels.split(start + shift, this.#blockEnd + shift, cells, line, kind === 0 ? ascii.LF : delimiter, kind);
        this.line = this.#words[RESULT / 4 + 2];
        this.#length = (this.#words[RESULT / 4 + 1] - CELL_LIST) / 8;
        return this.#words[RESULT / 4] - shift;
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
        this.#text = this.#block === null ? TEXT : TEXT + this.#blockEnd - this.#blockStart + 1;
        let passed = 0;
        for (let cell = 0; cell < length;) {
            this.#kernels.screen(CELL_LIST + cell * 8, CELL_LIST + length * 8, this.#listed.urlMd5 ? 1 : 0);
            const next = (this.#words[RESULT / 4] - CELL_LIST) / 8;
            this.#digestQueues();
            passed += this.#pass(cell, next, look);
            cell = next;
        }
        this.passed += passed;
        return passed;
    }
    /** Runs the digests of what the kernel queued. The MD5s come first, because their hex digits are digested again. */
    #digestQueues() {
        const words = this.#words;
        for (let queue = 0; queue < QUEUES; queue++) {
            this.#runQueue(this.#kernels.md5, md5QueueStart(queue), words[RESULT / 4 + 1 + QUEUES + queue], MD5_PADDING, queue + 1);
        }
        for (let queue = 0; queue < QUEUES; queue++) {
            this.#runQueue(this.#kernels.sha256, queueStart(queue), words[RESULT / 4 + 1 + queue], PADDING, queue + 1);
        }
    }
    /** Digests a queue, whose last group is filled up with empty messages. */
    #runQueue(digest, from, end, padding, blocks) {
        if (end === from)
            return;
        let at = end;
        for (; (at - from) % (message_lanes/* LANES */.Ci * ENTRY) !== 0; at += ENTRY)
            this.#words.set([TEXT, 0, padding], at / 4);
        digest(from, at, blocks);
    }
    /** Looks at the cells that are not done. Returns the number of items that no list contains. */
    #pass(first, end, look) {
        const [bytes, words] = [this.#bytes, this.#words];
        this.#kernels.filter(CELL_LIST + first * 8, CELL_LIST + end * 8);
        let passed = words[RESULT / 4 + 1];
        const last = words[RESULT / 4] / 4;
        for (let at = REMAINING / 4; at < last; at++) {
            const cell = words[at];
            if (bytes[VERDICTS + cell] === ITEM && !this.#mayHit(cell, first)) {
                passed++;
                continue;
            }
            const entry = CELL_LIST / 4 + cell * 2;
            const [row, column, flags] = [words[ROWS / 4 + cell], words[COLUMNS / 4 + cell], bytes[FLAGS + cell]];
            if ((flags & DOUBLED) === 0)
                look(bytes, words[entry], words[entry + 1], row, column, (flags & LINES) !== 0);
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
        const end = PREFIXES / 4 + words[PREFIX_ENDS / 4 + cell];
        let at = PREFIXES / 4 + (cell === first ? 0 : words[PREFIX_ENDS / 4 + cell - 1]);
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
    /**
     * Returns the screen for items that no list contains; null in search mode, in which every item may be listed, and for
     * few items.
     */
    get screen() {
        const { denylist } = this;
        const isUseful = denylist.mode === 'lists' && this.digester.expressions > SCREEN_THRESHOLD;
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
const SPACE = '[\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const AROUND = new RegExp(`^${SPACE}|${SPACE}$`, 'g');
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
// EXTERNAL MODULE: ./lib/manifest/markup/html.js + 2 modules
var html = __webpack_require__(7581);
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
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/manifest/pointer/dvc.js
/** DVC files: `outs` lists content that is stored elsewhere. https://dvc.org/doc/user-guide/project-structure */




/** Checks whether a file with this name may be a pointer to content that DVC stores. */
function isDvcFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc');
}
/** @param path of the file: the hashes for a pipeline are in its lock file */
function outputKind(text, path) {
    let documents;
    try {
        documents = (0,js_yaml/* constructFromEvents */.fw)([...(0,yaml_parse/* yamlEvents */.f)(text, manifest_limits/* MAX_YAML_DEPTH */.Pq)], { source: text });
    }
    catch {
        return 'other';
    }
    if (documents.length !== 1)
        return 'other';
    const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ settings }) => !isLeftToGit(settings));
    if (outs.length === 0)
        return 'none';
    const isPipeline = path.toLowerCase().endsWith('.yaml');
    return outs.every(out => isMediaPath(out.path) && (isPipeline || dvc_isHashed(out.settings))) ? 'media' : 'other';
}
/** Yields every element of every `outs`, also inside stages. If `outs` is not a list, it is one element. */
function* elementsOf(value, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    for (const [key, inner] of fieldsOf(value)) {
        if (key === 'outs' && inner !== null)
            yield* Array.isArray(inner) ? inner : [inner];
        yield* elementsOf(inner, seen);
    }
}
/** Reads a path alone, with a hash, or in `dvc.yaml` as the only key above its settings. */
function outOf(element) {
    if (typeof element === 'string')
        return { path: element, settings: new Map() };
    const settings = fieldsOf(element);
    const [only] = settings;
    if (only === undefined || settings.size > 1 || settings.has('path'))
        return { path: settings.get('path'), settings };
    const [path, inner] = only;
    return { path, settings: fieldsOf(inner) };
}
/** Checks whether `cache: false` says that DVC leaves the file to git. */
function isLeftToGit(settings) {
    return settings.get('cache') === false;
}
/** Checks for the hash of one file, and not of a folder's list or of something else. */
function dvc_isHashed(settings) {
    const md5 = settings.get('md5');
    return typeof md5 === 'string' && /^[0-9a-f]{32}$/i.test(md5);
}
function isMediaPath(path) {
    return typeof path === 'string' && (0,kind_suffix/* isMedia */.FN)((0,kind_suffix/* contentSuffix */.lN)(path).suffix);
}
/** Returns the values of a mapping or a list by key. */
function fieldsOf(value) {
    return new Map(Object.entries(value ?? {}));
}
//# sourceMappingURL=dvc.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml.js + 2 modules
var yaml = __webpack_require__(1891);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
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
function pointerIn(file, path) {
    return storedElsewhere(file, path) ?? (isDvcFile(path) ? dvc(file, path) : null);
}
/** Recognizes pointers of all tools except DVC. */
function storedElsewhere({ head, whole }, path) {
    const media = (0,kind_suffix/* isMedia */.FN)((0,kind_suffix/* contentSuffix */.lN)(path).suffix);
    const lfs = parseLfsPointer(head);
    if (lfs !== null) {
        const { oid, size, before } = lfs;
        const object = { oid, size };
        return { kind: 'lfs', pieces: pointer_pieces([oid, ...before]), object, media, converted: before.length > 0 };
    }
    const text = (0,latin1/* latin1 */.W)(head);
    const key = whole ? annexPointer(text) : null;
    if (key !== null) {
        return {
            kind: 'annex',
            // The path is published too. Its folders may repeat the key, which is looked up once unless it is part of an address.
            pieces: pointer_pieces([...annexKey(key), ...(ADDRESS.test(text) ? text : text.replaceAll(key, '')).split('\n')]),
            object: null,
            media: media && isHashed(key)
        };
    }
    const texts = beginningsOf(head);
    if (texts.some(text => /^#\s*xet\s+version\b/i.test(text))) {
        return { kind: 'xet', pieces: whole ? pointer_pieces(text.split('\n')) : null, object: null, media };
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
function pointer_pieces(strings) {
    return strings.map(text => ({ ...READ_ALONE, bytes: Buffer.from(text, 'latin1') }));
}
function dvc({ head, whole }, path) {
    if (!whole)
        return { kind: 'dvc', pieces: null };
    const document = Buffer.from(head.buffer, head.byteOffset, head.length);
    const outs = outputKind(document.toString('utf8'), path);
    if (outs === 'none')
        return null;
    return { kind: 'dvc', pieces: dvcPieces(document), object: null, media: outs === 'media' };
}
function* dvcPieces(document) {
    if (!(yield* (0,yaml/* embeddedYaml */.S)(document, 1)))
        yield* (0,pieces/* linePieces */.c3)(document, 0, document.length, 1);
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
// EXTERNAL MODULE: ./lib/manifest/format/formats.js + 44 modules
var formats = __webpack_require__(2523);
// EXTERNAL MODULE: ./lib/manifest/member/media.js
var media = __webpack_require__(600);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/manifest/container/zip-directory.js + 1 modules
var zip_directory = __webpack_require__(928);
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
        for (let [first] = this.#chunks; first !== undefined && this.#kept - first.length >= zip_directory/* END_BYTES */._$; [first] = this.#chunks) {
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


const own_digests_NOTHING = new Uint8Array(0);
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
        for (const hex of this.#digests.hexWith(own_digests_NOTHING)) {
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
// EXTERNAL MODULE: ./lib/manifest/format/sniff.js
var sniff = __webpack_require__(1629);
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
            const pointer = pointerIn(begun, path);
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
            const again = pointerIn(content, place.path);
            if (again !== null) {
                yield* readAsText(content, collector);
                throw contentUnavailable(again);
            }
            // Whatever its name: source code is not kept in such storage.
            const outcome = yield* this.#content(content, { ...place, selection: 'manifest', stored }, collector);
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
            if (isTextContent(content.head, place.path))
                return yield* this.#inFormat(place, content, null, collector);
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
    const pointer = pointerIn(content, path);
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
    const collector = new collect/* ItemCollector */.V(input.watch, { templates, pages: (0,html/* pageReading */.kY)(), screen });
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
        const pointer = pointerIn(target, path);
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
;// CONCATENATED MODULE: ./lib/match/numbers.js
/** A growing list of unsigned 32-bit numbers, without an object per number. */
class Numbers {
    #values = new Uint32Array(256);
    #length = 0;
    get length() {
        return this.#length;
    }
    push(...values) {
        // Stryker disable next-line EqualityOperator: growing too early does no harm
        if (this.#length + values.length > this.#values.length) {
            const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5) + values.length);
            larger.set(this.#values);
            this.#values = larger;
        }
        for (const value of values)
            this.#values[this.#length++] = value;
    }
    /** Returns the number at an index; 0 past the end. */
    at(index) {
        return this.#values[index] ?? 0;
    }
    /** Returns the numbers so far; valid until the next push. */
    view() {
        return this.#values.subarray(0, this.#length);
    }
}
//# sourceMappingURL=numbers.js.map
;// CONCATENATED MODULE: ./lib/match/added-set.js

/** The candidate readings that a tree contains. A file counts once it was read to its end. */
class OldCandidates {
    #candidates;
    #held;
    /** The last file in which a reading was found. */
    #seenIn;
    #found = new Numbers();
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
        this.#found = new Numbers();
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
    #last = NOWHERE;
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
            this.#last = NOWHERE;
        }
        const last = this.#last;
        write(chunk, signed(candidate - last.candidate));
        write(chunk, signed(manifest - last.manifest));
        write(chunk, signed(row - last.row));
        write(chunk, signed(column - last.column));
        this.#last = { candidate, manifest, row, column };
    }
    /** Yields the places that are kept, in order of arrival. */
    *[Symbol.iterator]() {
        for (const { bytes, used } of this.#chunks) {
            let last = NOWHERE;
            let at = 0;
            const next = () => {
                let number = 0;
                for (let scale = 1;; scale *= 128) {
                    const byte = bytes[at++] ?? 0;
                    number += (byte & 127) * scale;
                    if (byte < 128)
                        return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
                }
            };
            while (at < used) {
                const candidate = last.candidate + next();
                const manifest = last.manifest + next();
                const row = last.row + next();
                last = { candidate, manifest, row, column: last.column + next() };
                yield last;
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
const NOWHERE = { candidate: 0, manifest: 0, row: 0, column: 0 };
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
    #hitReadings = new Numbers();
    #hitPrefixes = new Numbers();
    #ends = new Numbers();
    /** For a URL without a host, the number of its text's reading plus one; else 0. */
    #unparseable = new Numbers();
    #anyUnparseable = false;
    #recent = new fingerprint_table/* FingerprintTable */.h();
    #recentCandidates = [];
    constructor(fingerprinter, mayBeListed, { compared, places, most = LIMITS }) {
        this.#fingerprinter = fingerprinter;
        this.#mayBeListed = mayBeListed;
        this.#compared = compared;
        this.#most = most;
        this.places = places;
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
    /** Yields the expressions of a candidate that may be listed. */
    *hits(candidate) {
        const end = this.#ends.at(candidate);
        for (let at = this.#ends.at(candidate - 1); at < end; at++) {
            yield { reading: this.#hitReadings.at(at), prefix: this.#hitPrefixes.at(at) };
        }
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
        const known = this.#recent.find(this.#fingerprinter.text(batch, item));
        if (known >= 0)
            return this.#recentCandidates[known] ?? 0;
        const hits = new Hits(this.#fingerprinter, this.#mayBeListed, this.#compared ? this.#readings : null);
        if (digested.plain(item))
            hits.known = digested.prefixes.subarray(digested.first(item), digested.first(item + 1));
        reader.read(batch, item, hits);
        let unparseable = 0;
        const text = this.#fingerprinter.text(batch, item);
        if (this.#recent.size === RECENT) {
            this.#recent = new fingerprint_table/* FingerprintTable */.h();
            this.#recentCandidates = [];
        }
        this.#recent.add(text);
        if (digested.unparseable(item)) {
            unparseable = 1 + (this.#compared ? this.#readings.add(text) : 0);
            hits.addKey(new Uint8Array(text.buffer));
            this.#anyUnparseable = true;
        }
        const candidate = this.#candidates.add(this.#fingerprinter.numbers(hits.key));
        if (candidate === this.#ends.length)
            this.#keep(batch, item, hits, unparseable);
        this.#recentCandidates.push(candidate);
        return candidate;
    }
    #keep(batch, item, hits, unparseable) {
        const before = this.#texts.size;
        this.#texts.copy(batch, item);
        this.#textBytes += this.#texts.size - before;
        hits.readings.forEach(reading => this.#hitReadings.push(reading));
        hits.prefixes.forEach(prefix => this.#hitPrefixes.push(prefix));
        this.#ends.push(this.#hitPrefixes.length);
        this.#unparseable.push(unparseable);
        if (this.#texts.length === TEXTS)
            this.#batches.push(this.#texts.take());
        if (this.size <= this.#most.candidates && this.#textBytes <= this.#most.text)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `there are too many different items to look up in one run; check fewer manifests at once, or use shards`);
    }
}
/** The expressions of one item that may be listed. */
class Hits {
    readings = [];
    prefixes = [];
    /** The prefixes of the item's expressions, if they were digested in this order. */
    known = null;
    #fingerprinter;
    #mayBeListed;
    /** Gives the numbers of readings; null if readings are not distinguished. */
    #numbers;
    #reading = new Uint32Array(fingerprint/* FINGERPRINT_WORDS */.P);
    /** Prefixes of the current reading that are already in `prefixes`, by reading. */
    #seen = new Map();
    /** The number of the current reading, once it has one. */
    #number = null;
    #key = Buffer.alloc(MAX_KEY_BYTES);
    #keyLength = 0;
    constructor(fingerprinter, mayBeListed, numbers) {
        this.#fingerprinter = fingerprinter;
        this.#mayBeListed = mayBeListed;
        this.#numbers = numbers;
    }
    /** The key that distinguishes this item: the digests that may be listed, and their readings. */
    get key() {
        return this.#key.subarray(0, this.#keyLength);
    }
    reading(fingerprint) {
        this.#reading.set(fingerprint);
        this.#number = null;
    }
    expression(expression) {
        const prefix = this.known?.[expression.number] ?? expression.digest.readUInt32BE();
        if (!this.#mayBeListed(prefix))
            return;
        this.#number ??= this.#numbers?.add(this.#reading) ?? 0;
        if (this.#numbers !== null)
            this.addKey(new Uint8Array(this.#reading.buffer));
        this.addKey(expression.digest);
        let seen = this.#seen.get(this.#number);
        if (seen === undefined)
            this.#seen.set(this.#number, (seen = new Set()));
        if (seen.has(prefix))
            return;
        seen.add(prefix);
        this.readings.push(this.#number);
        this.prefixes.push(prefix);
    }
    addKey(bytes) {
        // Stryker disable next-line EqualityOperator: a key that is just full may be digested as well
        if (this.#keyLength + bytes.length > MAX_KEY_BYTES) {
            const { buffer } = this.#fingerprinter.numbers(this.key);
            this.#keyLength = 0;
            this.addKey(new Uint8Array(buffer));
        }
        this.#key.set(bytes, this.#keyLength);
        this.#keyLength += bytes.length;
    }
}
//# sourceMappingURL=candidates.js.map
;// CONCATENATED MODULE: ./lib/match/findings.js
/** Stores what was found, place by place, without an object for each: a million rows may link to one listed host. */

class Findings {
    /** Number of findings, including those without a row. */
    length;
    #places;
    #named;
    /**
     * @param named by candidate number
     * @param listed whether these are the listed items, or the ones that cannot be canonicalized
     */
    constructor(places, named, listed) {
        this.#places = places;
        this.#named = new Map([...named].filter(([, { threatTypes }]) => threatTypes.length > 0 === listed));
        let length = 0;
        for (const _ of this)
            length++;
        for (const { times } of this.further())
            length += times;
        this.length = length;
    }
    /** Yields the findings with a known row, in reading order. */
    *[Symbol.iterator]() {
        // Stryker disable next-line ConditionalExpression: only saves a loop that finds nothing
        if (this.#named.size === 0)
            return;
        for (const { candidate, manifest, row, column } of this.#places) {
            const name = this.#named.get(candidate);
            if (name === undefined)
                continue;
            const isFile = column === batch_batch/* WHOLE_FILE */.JZ;
            yield { manifest, row, column: isFile ? 0 : column, isFile, ...name };
        }
    }
    /** Yields the findings without a row. */
    *further() {
        for (const { candidate, manifest, times } of this.#places.further()) {
            const name = this.#named.get(candidate);
            if (name !== undefined)
                yield { manifest, times, ...name };
        }
    }
    /** Each different finding once, however many places it has. */
    get names() {
        return this.#named.values();
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./lib/match/decide.js



/** The decision if nothing was read. */
const NOTHING_FOUND = decisionOf(new Locations(), new Map());
function decisionOf(places, named) {
    return { listed: new Findings(places, named, true), unparseable: new Findings(places, named, false) };
}
/** Work that a candidate costs in addition to its readings, in the units of `Watch`. */
const WORK = 4;
/** Returns the prefixes of what is added, ascending and each once. The service is asked about them. */
async function prefixesOf(candidates, added, others, watch) {
    const all = new Set(others);
    // Stryker disable next-line EqualityOperator: past the last one nothing is found
    for (let candidate = 0; candidate < candidates.size; candidate++) {
        for (const { reading, prefix } of candidates.hits(candidate))
            if (added(reading))
                all.add(prefix);
        watch.worked(WORK);
        if (watch.due)
            await watch.pause();
    }
    return Uint32Array.from(all).sort();
}
/**
 * Decides about the added candidates.
 *
 * @returns the decision, and the error that ended it early; null if there was none
 */
async function decide(candidates, added, fullHashes, options) {
    const named = new Map();
    let ended = null;
    try {
        // Stryker disable next-line EqualityOperator: past the last one nothing is found
        for (let candidate = 0; candidate < candidates.size; candidate++) {
            const name = nameOf(candidates, candidate, added, fullHashes, options);
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
/** Returns what a candidate was found to be; null for nothing, or if it is excepted. */
function nameOf(candidates, candidate, added, fullHashes, options) {
    let answered = false;
    for (const { reading, prefix } of candidates.hits(candidate)) {
        answered ||= added(reading) && fullHashes.holdsPrefix(prefix);
    }
    const listed = answered ? listedAs(candidates, candidate, added, fullHashes, options) : null;
    if (listed !== null)
        return listed.named;
    const text = candidates.unparseable(candidate);
    if (text === null || !added(text))
        return null;
    const { matchKey, excepted } = options;
    const { batch, item } = candidates.specimen(candidate);
    const id = matchKey && unparseableId(batch, item, matchKey);
    if (id === null)
        return UNPARSEABLE;
    return excepted(id, []) ? null : { threatTypes: [], matchId: id };
}
const UNPARSEABLE = { threatTypes: [], matchId: null };
/** Looks up a candidate; null if it is not listed. A match counts only through a reading that is added. */
function listedAs(candidates, candidate, added, fullHashes, { reader, matchKey, excepted }) {
    const open = new Set();
    let matchId = null;
    let any = false;
    // Stryker disable next-line BooleanLiteral: a reading comes before each expression
    let isNew = false;
    const { batch, item } = candidates.specimen(candidate);
    reader.read(batch, item, {
        reading: fingerprint => {
            isNew = added(candidates.reading(fingerprint));
        },
        expression: expression => {
            if (!isNew)
                return;
            const found = fullHashes
                .get(expression.digest, 0)
                .flatMap(({ canary, threatType }) => (canary ? [] : [threatType]));
            if (found.length === 0)
                return;
            any = true;
            const id = matchKey && expression.id(matchKey);
            if (id !== null && excepted(id, found))
                return;
            matchId ??= id;
            found.forEach(type => open.add(type));
        }
    });
    if (!any)
        return null;
    return { named: open.size > 0 ? { threatTypes: [...open], matchId } : null };
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./lib/safe/watch.js
var safe_watch = __webpack_require__(9638);
;// CONCATENATED MODULE: ./lib/check.js
/**
 * The check itself: files in scope → items → candidates → what is new → what the denylist says. It does not know where
 * files come from or where the result goes. A fault does not end it before everything that can be checked is checked.
 */























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
        for (const { manifest, row, matchId } of unparseable) {
            if (++reported > subject_limits/* MAX_UNPARSEABLE */.eQ)
                break;
            const id = matchId === null ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) ` (match id ${(0,safe_text/* matchIdText */.KW)(matchId)})`;
            const text = (0,safe_text/* safe */.gB) `row ${row}: this looks like a URL, but its host cannot be read, or it contains too many URLs; fix or remove it${id}`;
            this.#faults.add({ reason: 'url-unparseable', text }, manifest);
        }
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
            // The part of a divided file is not screened: its items are counted one by one.
            const screen = blocks === null ? () => this.#lists?.screen ?? null : null;
            const passed = screen?.()?.passed ?? 0;
            const totals = await this.#read(file, { resolve: this.#resolve, screen }, async (batch) => {
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
    #resolve = object => this.#subject.contents.large(object);
    async #read(file, how, each) {
        const { limits, lfsMedia } = this.#options.settings;
        const { select, deadline } = this.#options;
        const { watch } = deadline;
        const { path } = file;
        const input = {
            path,
            selection: select(path),
            source: await fileSource(() => this.#subject.contents.open(file)),
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
            await this.#read(file, { resolve }, batch => {
                // Without lists there are no candidates.
                if (this.#lists !== null)
                    held.consider(batch, this.#lists.reader);
            }).then(() => held.keep(), () => undefined);
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
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/denylist/remembering.js

function remembering(service) {
    /** The answers, by prefix. */
    const known = new Map();
    const remembered = {
        holdsPrefix: prefix => known.get(prefix)?.holdsPrefix(prefix) ?? false,
        get: (digests, offset) => known.get((0,prefix_set/* prefixAt */.oL)(digests, offset))?.get(digests, offset) ?? []
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
            const fresh = prefixes.filter(prefix => !known.has(prefix));
            if (fresh.length === 0)
                return { fullHashes: remembered, fault: null };
            const { fullHashes, fault } = await service.lookUp(fresh);
            // Prefixes without a complete answer are asked for again.
            if (fault !== null)
                return { fullHashes: either(fullHashes, remembered), fault };
            for (const prefix of fresh)
                known.set(prefix, fullHashes);
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
// EXTERNAL MODULE: ./lib/item/digest/digester.js
var digester = __webpack_require__(2785);
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
        lookUp: async (prefixes) => ({ fullHashes: await StoredHashes.find(store, prefixes), fault: null })
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
/** The full hashes in the lists for the prefixes that were asked for. */
class StoredHashes {
    #found;
    constructor(found) {
        this.#found = found;
    }
    static async find(store, prefixes) {
        const found = new Map();
        for (const prefix of prefixes) {
            const listed = await store.find(prefix);
            if (listed.length > 0)
                found.set(prefix, listed);
        }
        return new StoredHashes(found);
    }
    holdsPrefix(prefix) {
        return this.#found.has(prefix);
    }
    get(digests, offset) {
        const listed = this.#found.get((0,prefix_set/* prefixAt */.oL)(digests, offset)) ?? [];
        const digest = digests.subarray(offset, offset + digester/* DIGEST_BYTES */.x);
        return listed
            .filter(({ fullHash }) => fullHash.equals(digest))
            .map(({ detail }) => ({ threatType: (0,threat_types/* threatType */.D9)(detail.threatType), canary: detail.attributes !== undefined }));
    }
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

/***/ 9827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeaderFirst)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);
/* harmony import */ var _byte_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8636);



/**
 * Reads the header with `read`, then collects the URLs that are written out after it, even if the header has a fault.
 * Returns what `read` returns.
 */
async function* readHeaderFirst(all, collector, read) {
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteReader */ .k(all);
    let rows = 0;
    let fault = null;
    try {
        rows = yield* read(reader);
    }
    catch (error) {
        collector.watch.checkDeadline();
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        fault = error;
    }
    const strings = new _byte_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteStrings */ .z(collector);
    for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
        strings.add(chunk);
        if (collector.full)
            yield* collector.passOn();
    }
    strings.end();
    if (fault !== null)
        throw fault;
    return rows;
}
//# sourceMappingURL=header-first.js.map

/***/ }),

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ textLineEnds),
/* harmony export */   EV: () => (/* binding */ decodedLines),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   wE: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);
/** Line ends of text: LF, CR LF and a lone CR. `item/text/text-line-ends.ts` counts those of bytes. */




/** Returns true if the character at `at` ends a line. */
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.LF || (code === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.CR && text.charCodeAt(at + 1) !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.LF);
}
/** Returns the number of line ends in the text from `start` to `end`. */
function textLineEnds(text, start = 0, end = text.length) {
    let ends = 0;
    for (let at = start; at < end; at++)
        if (endsLine(text, at))
            ends++;
    return ends;
}
/**
 * Replaces the references in each line, and keeps the line ends of the document: a line end written as a reference
 * becomes a tab, which URL parsers remove too.
 */
function decodedLines(text, decode) {
    if (!text.includes('&'))
        return text;
    checkCount(text, '&');
    return text.replace(/[^\r\n]+/g, line => (line.includes('&') ? decode(line).replace(/[\r\n]/g, '\t') : line));
}
/** Throws if a text has more than `MAX_REPLACEMENTS` references or escapes; `mark` is their first character. */
function checkCount(text, mark) {
    if (text.length <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REPLACEMENTS */ .PI)
        return;
    let found = 0;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
        found++;
    if (found <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REPLACEMENTS */ .PI)
        return;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a text has too many references or escapes; split it`);
}
//# sourceMappingURL=line-ends.js.map

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
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `line ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(line)}: ${what}`);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
/** Decompresses Brotli (RFC 7932) as a stream. Brotli has no magic number, so only the file's name identifies it. */






const DAMAGED = (0,safe_text/* safe */.gB) `its Brotli compression is damaged, cut off or followed by other data; compress the file again`;
/** The beginning of a file in which metadata is looked for; that of `brotli --comment` has at most 80 bytes. */
const METADATA_BYTES = 1 << 16;
async function* unbrotli(stored, collector) {
    const source = new byte_reader/* ByteReader */.k(stored);
    try {
        if (collector !== undefined) {
            const head = await source.exactly(METADATA_BYTES);
            collectMetadata(head, collector);
            source.putBack(head);
        }
        yield* (0,engine/* decompressed */.j)(source, (0,external_node_zlib_.createBrotliDecompress)({ chunkSize: engine/* OUTPUT_BYTES */.w }), DAMAGED);
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
/** Decompresses gzip (RFC 1952) as a stream, and accounts for every stored byte. */





const gunzip_DAMAGED = (0,safe_text/* safe */.gB) `its gzip compression is damaged, cut off or followed by other data; compress the file again`;
/** Checks the magic number, and that the method is deflate, the only one there is. */
function isGzip(head) {
    return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b && (head.length === 2 || head[2] === 8);
}
/** Decompresses one member after another. Zero padding may follow each member, nothing else. */
async function* gunzip(stored, collector) {
    const source = new byte_reader/* ByteReader */.k(collector === undefined ? stored : withHeaders(stored, collector));
    try {
        // node:zlib reads adjacent members by itself and stops at padding, even where another member follows it.
        while (await source.skipZeros())
            yield* (0,engine/* decompressed */.j)(source, (0,external_node_zlib_.createGunzip)({ chunkSize: engine/* OUTPUT_BYTES */.w }), gunzip_DAMAGED);
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
    const source = new byte_reader/* ByteReader */.k(stored);
    try {
        const head = await source.exactly(2);
        if (head.length > 0)
            source.putBack(head);
        const options = { chunkSize: engine/* OUTPUT_BYTES */.w };
        yield* (0,engine/* decompressed */.j)(source, hasHeader(head) ? (0,external_node_zlib_.createInflate)(options) : (0,external_node_zlib_.createInflateRaw)(options), inflate_DAMAGED);
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
    const { XzReadableStream } = (await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 19))).default;
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
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5211);
/* harmony import */ var _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8636);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8677);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/**
 * Decompresses Zstandard (RFC 8878) as a stream: frames one after another, with skippable frames between them. The
 * frame boundaries are read here, so the decompressor gets exactly the bytes of a frame and nothing can hide after it.
 */







const DAMAGED = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `its Zstandard compression is damaged, cut off or followed by other data; compress the file again`;
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
    const source = new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteReader */ .k(stored);
    try {
        const reader = new _bytes_byte_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteReader */ .k(frames(source, collector));
        const first = await reader.next();
        // Skippable frames alone have no content; the decompressor would report empty input as a fault.
        if (first === null)
            return;
        reader.putBack(first);
        yield* (0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .decompressed */ .j)(reader, engine(), DAMAGED);
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
function engine() {
    // Looked up here because Node before 22.15 does not have it.
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress === 'function')
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress({ chunkSize: _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT_BYTES */ .w });
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is compressed with Zstandard, which only Node 22.15 and later can read; run the gate with a newer Node, or compress the file with gzip`);
}
/** Passes over a skippable frame, and collects the URLs that are written out in it. */
async function skip(source, collector) {
    const strings = collector === undefined ? null : new _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .ByteStrings */ .z(collector);
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
    if (needed > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ZSTD_WINDOW_BYTES */ .gg) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `its Zstandard compression needs more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ZSTD_WINDOW_BYTES */ .gg)} of memory; compress it without --long and --ultra`);
    }
    if (littleEndian(header.subarray(window, window + dictionary)) === 0)
        return;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `it is compressed with a Zstandard dictionary; compress it without one`);
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
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('manifest-unreadable', DAMAGED);
}
//# sourceMappingURL=zstd.js.map

/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _$: () => (/* binding */ END_BYTES),
  LS: () => (/* binding */ brokenZip),
  uP: () => (/* binding */ endsAsZip),
  W4: () => (/* binding */ extraFields),
  gZ: () => (/* binding */ readDirectory),
  EI: () => (/* binding */ secondName),
  NX: () => (/* binding */ u16),
  DH: () => (/* binding */ u32),
  _l: () => (/* binding */ u64)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/container/zip-names.js
/**
 * Compares the two names of a zip member: one in its header, in some code page, and sometimes one in UTF-8 in an extra
 * field.
 */
/** What a code page may have for a missing character: another byte, an escape such as `#U3042`, a filler. */
const REPLACED = /[\x80-\xff#%?_]/;
/**
 * Returns true if the name in the extra field is the decoded name of the header. Readers differ in which of the two
 * they use, and the field's checksum stops only some of them. So the two must agree in everything that decides how a
 * member is read: folders, suffixes, and all words that are pure ASCII.
 *
 * @param header one character per byte, like `second`
 */
function isSameName(header, second) {
    const words = header.split(/([/.])/);
    const others = second.split(/([/.])/);
    return words.length === others.length && words.every((word, i) => isSameWord(word, others[i] ?? ''));
}
function isSameWord(word, other) {
    if (word === other)
        return true;
    const foreign = other.search(/[\x80-\xff]/);
    return foreign >= 0 && word.startsWith(other.slice(0, foreign)) && REPLACED.test(word.slice(foreign));
}
//# sourceMappingURL=zip-names.js.map
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/container/zip-directory.js
/** Reads the central directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3) from the end of the file. */






/** The bytes kept from the end of the file; small directories fit into them. */
const TAIL = 1 << 18;
const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/**
 * Reads the directory. Throws `manifest-unreadable` where two readers could see different archives in the same bytes.
 */
async function readDirectory(source) {
    const tail = await tailOf(source);
    const at = endRecord(tail);
    const { entries, size, end, start: written, special } = bounds(tail, at, source.size);
    const start = end - size;
    // If data was added in front of an archive, its offsets may be too small by the length of the data.
    const shift = start - written;
    if (shift < 0)
        throw brokenZip((0,safe_text/* safe */.gB) `its directory overlaps its end; pack it again`);
    if (shift > 0 && u32(await range(source, written, 4), 0) === ENTRY) {
        throw brokenZip((0,safe_text/* safe */.gB) `it has two directories, and programs differ in which one they read; pack it again`);
    }
    if (size > manifest_limits/* MAX_ZIP_DIRECTORY_BYTES */.dC) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it is a zip archive of too many members; split it`);
    }
    const tailStart = source.size - tail.length;
    const bytes = start >= tailStart ? tail.subarray(start - tailStart, end - tailStart) : await range(source, start, size);
    const read = readEntries(bytes);
    if (read.length !== entries)
        throw brokenZip((0,safe_text/* safe */.gB) `its directory does not have as many entries as it says; pack it again`);
    const comment = (0,latin1/* latin1 */.W)(tail, at + END_SIZE, commentEnd(tail, at));
    const moved = read.map(entry => ({ ...entry, offset: entry.offset + shift }));
    return { entries: moved.sort((a, b) => a.offset - b.offset), start, comment, special };
}
async function tailOf(source) {
    const kept = [];
    let size = 0;
    for await (const chunk of source.open()) {
        kept.push(chunk);
        size += chunk.length;
        while (kept[0] !== undefined && size - kept[0].length >= TAIL)
            size -= kept.shift()?.length ?? 0;
    }
    return Buffer.concat(kept);
}
async function range(source, start, size) {
    const reader = new byte_reader/* ByteReader */.k(source.open());
    try {
        for await (const _ of reader.take(start))
            ;
        const bytes = await reader.exactly(size);
        if (bytes.length === size)
            return bytes;
        throw brokenZip((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    }
    finally {
        await reader.close();
    }
}
function endRecord(tail) {
    const at = endRecordIn(tail);
    if (at === null)
        throw brokenZip((0,safe_text/* safe */.gB) `it is cut off, or data follows its end; pack it again`);
    return at;
}
/** The largest end record with its comment: this many bytes at the end of a file contain it. */
const END_BYTES = END_SIZE + 0xffff;
/**
 * Returns the position of the last end record, which has to reach the end of the file; null where none does. Zeros may
 * follow it, up to the end of a block: every program ignores them.
 */
function endRecordIn(tail) {
    for (let at = tail.length - END_SIZE; at >= 0 && at >= tail.length - END_BYTES; at--) {
        if (u32(tail, at) !== END)
            continue;
        const end = commentEnd(tail, at);
        return end <= tail.length && tail.subarray(end).every(byte => byte === 0) ? at : null;
    }
    return null;
}
function commentEnd(tail, at) {
    return at + END_SIZE + u16(tail, at + 20);
}
/**
 * Returns true if a file ends like an archive, even with other data after it: programs also look for the end record
 * further back.
 */
function endsAsZip(tail) {
    for (let at = tail.length - END_SIZE; at >= 0 && at >= tail.length - END_BYTES; at--) {
        if (u32(tail, at) !== END || at + END_SIZE + u16(tail, at + 20) > tail.length)
            continue;
        // A real end record points to a directory; bytes that look like one by chance do not.
        const directory = at - u32(tail, at + 12);
        if (directory < 0 || directory === at || u32(tail, directory) === ENTRY || u32(tail, at - LOCATOR_SIZE) === LOCATOR)
            return true;
    }
    return false;
}
function bounds(tail, at, fileSize) {
    const small = { entries: u16(tail, at + 10), size: u32(tail, at + 12), start: u32(tail, at + 16) };
    if (u16(tail, at + 4) !== 0 || u16(tail, at + 6) !== 0 || u16(tail, at + 8) !== small.entries)
        throw severalVolumes();
    const locator = at - LOCATOR_SIZE;
    const tailStart = fileSize - tail.length;
    if (locator < 0 || u32(tail, locator) !== LOCATOR)
        return { ...small, end: tailStart + at, special: tail.subarray(at, at) };
    const written = u64(tail, locator + 8) - tailStart;
    const adjacent = locator - END_64_SIZE;
    const record = u32(tail, Math.max(0, written)) === END_64 || adjacent <= written ? written : adjacent;
    const fits = record >= 0 && record + END_64_SIZE <= locator && u32(tail, record) === END_64;
    if (!fits || record + 12 + u64(tail, record + 4) !== locator) {
        throw brokenZip((0,safe_text/* safe */.gB) `its zip64 records are in the wrong place; pack it again`);
    }
    if (u32(tail, record + 16) !== 0 || u32(tail, record + 20) !== 0)
        throw severalVolumes();
    const large = { entries: u64(tail, record + 32), size: u64(tail, record + 40), start: u64(tail, record + 48) };
    const agree = (small.entries === 0xffff || small.entries === large.entries) &&
        (small.size === 0xffffffff || small.size === large.size) &&
        (small.start === 0xffffffff || small.start === large.start);
    if (!agree)
        throw brokenZip((0,safe_text/* safe */.gB) `its zip64 records and its other records disagree; pack it again`);
    return { ...large, end: tailStart + record, special: tail.subarray(record + END_64_SIZE, locator) };
}
function readEntries(bytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        if (at + ENTRY_SIZE > bytes.length || u32(bytes, at) !== ENTRY)
            throw damagedDirectory();
        const nameEnd = at + ENTRY_SIZE + u16(bytes, at + 28);
        const extraEnd = nameEnd + u16(bytes, at + 30);
        const end = extraEnd + u16(bytes, at + 32);
        if (end > bytes.length)
            throw damagedDirectory();
        if (u16(bytes, at + 34) !== 0)
            throw severalVolumes();
        const extra = extraFields(bytes.subarray(nameEnd, extraEnd));
        const wide = extra.get(ZIP64) ?? new Uint8Array(0);
        let used = 0;
        const widened = (small) => {
            if (small !== 0xffffffff)
                return small;
            if (used + 8 > wide.length)
                throw damagedDirectory();
            used += 8;
            return u64(wide, used - 8);
        };
        const name = (0,latin1/* latin1 */.W)(bytes, at + ENTRY_SIZE, nameEnd);
        entries.push({
            name,
            otherName: secondName(extra, name),
            comment: (0,latin1/* latin1 */.W)(bytes, extraEnd, end),
            otherComment: unicodeText(extra, UNICODE_COMMENT),
            extra: bytes.subarray(nameEnd, extraEnd),
            flags: u16(bytes, at + 8),
            method: u16(bytes, at + 10),
            crc: u32(bytes, at + 16),
            // The sizes are in this order in the extra field.
            ...sizes(widened, u32(bytes, at + 24), u32(bytes, at + 20)),
            offset: widened(u32(bytes, at + 42))
        });
        at = end;
    }
    return entries;
}
function sizes(widened, full, packed) {
    const size = widened(full);
    return { size, packedSize: widened(packed) };
}
const ZIP64 = 0x0001;
const UNICODE_NAME = 0x7075;
const UNICODE_COMMENT = 0x6375;
/** Of two fields with one of these ids some readers use the first, others the last. */
const SINGLE = new Set([ZIP64, UNICODE_NAME, UNICODE_COMMENT]);
/**
 * Returns the UTF-8 name of a member; empty where there is none. Throws if it differs from the decoded name in the
 * header.
 */
function secondName(extra, name) {
    const second = unicodeText(extra, UNICODE_NAME);
    // Some readers end the name at a NUL.
    if (name.includes('\0') || second.includes('\0'))
        throw brokenZip((0,safe_text/* safe */.gB) `a name in it contains a NUL; pack it again`);
    if (second === '' || isSameName(name, second))
        return second;
    throw brokenZip((0,safe_text/* safe */.gB) `a member of it has two names; pack it again`);
}
/** Returns the text of the field, which follows a version and a checksum. */
function unicodeText(extra, id) {
    const field = extra.get(id);
    return field === undefined ? '' : (0,latin1/* latin1 */.W)(field, 5, field.length);
}
/** Returns the extra fields by id. Data that is not an extra field is ignored, as other readers do. */
function extraFields(bytes) {
    const fields = new Map();
    for (let at = 0; at + 4 <= bytes.length;) {
        const end = at + 4 + u16(bytes, at + 2);
        if (end > bytes.length)
            break;
        const id = u16(bytes, at);
        if (fields.has(id) && SINGLE.has(id))
            throw damagedDirectory();
        fields.set(id, bytes.subarray(at + 4, end));
        at = end;
    }
    return fields;
}
function u16(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8);
}
function u32(bytes, at) {
    return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}
/** Reads 64 bits. Not exact from 2^53 on, but no size is that large, so such a value never matches. */
function u64(bytes, at) {
    return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}
function brokenZip(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as a zip archive: ${what}`);
}
function damagedDirectory() {
    return brokenZip((0,safe_text/* safe */.gB) `its directory is damaged; pack it again`);
}
function severalVolumes() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a zip archive of several volumes; pack it into one`);
}
//# sourceMappingURL=zip-directory.js.map

/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ MAX_PAGE_LOCATIONS),
/* harmony export */   Jk: () => (/* binding */ MAX_PARAMETER_BYTES),
/* harmony export */   MO: () => (/* binding */ MAX_TOML_KEY_BYTES),
/* harmony export */   fY: () => (/* binding */ MAX_FLOWED_BYTES),
/* harmony export */   mS: () => (/* binding */ MAX_BOUNDARIES),
/* harmony export */   s3: () => (/* binding */ MAX_TOML_DEPTH),
/* harmony export */   wP: () => (/* binding */ MAX_BOUNDARY_BYTES),
/* harmony export */   zO: () => (/* binding */ MAX_HEADER_NAME_BYTES)
/* harmony export */ });
/** The limits on TOML, messages, calendars and contacts. */
// TOML
/** Brackets inside brackets, each of which is kept in memory. */
const MAX_TOML_DEPTH = 10_000;
/** Bytes of a key that may say that its value is a model or dataset. */
const MAX_TOML_KEY_BYTES = 256;
// Messages
/** Boundaries that are remembered; text after any others is read in both ways. */
const MAX_BOUNDARIES = 10_000;
/** Bytes of a boundary. RFC 2046, section 5.1.1, allows 70 characters. */
const MAX_BOUNDARY_BYTES = 200;
/**
 * Bytes of a line in which the colon of a header is searched for. RFC 5322, section 2.1.1, allows lines of 998
 * characters.
 */
const MAX_HEADER_NAME_BYTES = 1024;
/** Bytes of lines that a blank continues, which are joined in one step: more than any paragraph has. */
const MAX_FLOWED_BYTES = 1 << 20;
/** Locations of a part and those around it that are read as bases. Saved pages have one for each part. */
const MAX_PAGE_LOCATIONS = 4;
// Calendars and contacts
/** Bytes of a line before its value. */
const MAX_PARAMETER_BYTES = 1 << 12;
//# sourceMappingURL=document-limits.js.map

/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ looksLikeLdif),
/* harmony export */   jS: () => (/* binding */ readFolded),
/* harmony export */   md: () => (/* binding */ looksLikeFolded)
/* harmony export */ });
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(775);
/* harmony import */ var _bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1903);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);





/** Reads iCalendar, vCard or LDIF in UTF-8; returns the number of lines. */
function readFolded(text, collector) {
    return (0,_bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .readPieces */ .ut)(text, collector, foldedPieces);
}
/** Returns true if a text begins like a calendar or a contact. */
function looksLikeFolded(sample) {
    return /^(?:\xef\xbb\xbf)?\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VCARD)[ \t]*[\r\n]/i.test((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(sample, 0, 1024));
}
/** Returns true if a text begins like LDIF: with the name of an entry, perhaps after comments and a version. */
function looksLikeLdif(sample) {
    return /^(?:\xef\xbb\xbf)?\s*(?:#[^\r\n]*[\r\n]+(?: [^\r\n]*[\r\n]+)*)*(?:version: *1[\r\n]+)?\s*dn::? ?\S/.test((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(sample, 0, 1024));
}
function* foldedPieces(document) {
    let lines = [];
    let quoted = false;
    for (const line of (0,_bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .linePieces */ .c3)(document, 0, document.length, 1)) {
        const continues = line.bytes[0] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .BLANK */ .Z4 || line.bytes[0] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .TAB */ .wn || (quoted && lines.at(-1)?.bytes.at(-1) === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .EQUALS */ .UT);
        if (!continues) {
            yield* readings(lines, quoted);
            lines = [];
            quoted = isQuoted(line.bytes);
        }
        lines.push(line);
    }
    yield* readings(lines, quoted);
}
/** Returns true if a property says that its value is in quoted-printable, as in vCard 2.1. */
function isQuoted(line) {
    const colon = line.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH);
    return colon >= 0 && /;[^:]*quoted-printable/i.test((0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(line, 0, colon));
}
/** Decodes a value in base64; returns null where the result is not text, or where the property is not in base64. */
function fromBase64(line) {
    const begin = line.subarray(0, _document_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PARAMETER_BYTES */ .Jk).toString('latin1');
    const named = LDIF_VALUE.exec(begin)?.[0];
    if (named !== undefined)
        return prose(line.subarray(named.length));
    const [before = '', parameters = ''] = /^[^:;]*;((?:[^":]|"[^"]*")*):/.exec(begin) ?? [];
    if (!/(?:^|;)[ \t]*(?:encoding[ \t]*=[ \t]*"?)?(?:b|base64)"?[ \t]*(?:;|$)/i.test(parameters))
        return null;
    return prose(line.subarray(before.length));
}
/** The name of a value in base64 in LDIF, with its options. */
const LDIF_VALUE = /^[A-Za-z0-9][\w.;-]*::[ \t]*/;
/** Decodes base64; returns null where the result is not text. */
function prose(base64) {
    const value = Buffer.from(base64.toString('latin1'), 'base64');
    return (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeProse */ .RH)(value) ? value : null;
}
/** Yields the readings of a logical line: its value, and each of its stored lines. */
function* readings(lines, quoted) {
    const [first, ...more] = lines;
    if (first === undefined)
        return;
    const whole = Buffer.concat([first.bytes, ...more.map(({ bytes }) => unfolded(bytes))]);
    const further = more.length > 0 ? lines.map(({ bytes }) => bytes) : [];
    if (whole.includes(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .BACKSLASH */ .r_))
        further.push(withoutEscapes(whole));
    const decoded = fromBase64(whole);
    if (decoded !== null)
        further.push(decoded);
    if (quoted)
        further.push(withoutQuotes(Buffer.concat(lines.map(({ bytes }, index) => softBreak(bytes, index)))));
    const { row, lines: ends } = first;
    yield { bytes: whole, row, lines: ends, reading: further.length > 0 ? 'first' : 'only' };
    for (const bytes of further)
        yield { bytes, row, lines: ends, reading: 'further' };
}
function unfolded(line) {
    return line[0] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .BLANK */ .Z4 || line[0] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .TAB */ .wn ? line.subarray(1) : line;
}
function softBreak(line, index) {
    const rest = index === 0 ? line : unfolded(line);
    return rest.at(-1) === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_3__/* .EQUALS */ .UT ? rest.subarray(0, -1) : rest;
}
function withoutEscapes(text) {
    const written = text.toString('latin1');
    return Buffer.from(written.replace(/\\([\\;,:"nN])/g, (_, char) => (char === 'n' || char === 'N' ? '\n' : char)), 'latin1');
}
function withoutQuotes(text) {
    const written = text.toString('latin1');
    return Buffer.from(written.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}
//# sourceMappingURL=folded-lines.js.map

/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ looksLikeMessage),
  _: () => (/* binding */ readMessage)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/manifest/document/document-limits.js
var document_limits = __webpack_require__(1903);
;// CONCATENATED MODULE: ./lib/manifest/document/held-lines.js
/** Keeps lines as they are stored, without their ends, in few objects: a part of a message may have a million. */
class HeldLines {
    #bytes = Buffer.alloc(256);
    #ends = [];
    get length() {
        return this.#ends.length;
    }
    /** The memory that they need, in bytes. */
    get size() {
        return this.#used + this.#ends.length * Float64Array.BYTES_PER_ELEMENT;
    }
    get #used() {
        return this.#ends.at(-1) ?? 0;
    }
    /** Adds a copy of `bytes[start, end)`. */
    add(bytes, start, end) {
        const used = this.#used;
        const to = used + end - start;
        if (to > this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes], to * 2);
        this.#bytes.set(bytes.subarray(start, end), used);
        this.#ends.push(to);
    }
    /** Returns all lines joined, with nothing between them. */
    joined() {
        return this.#bytes.subarray(0, this.#used);
    }
    *[Symbol.iterator]() {
        let start = 0;
        for (const end of this.#ends) {
            yield this.#bytes.subarray(start, end);
            start = end;
        }
    }
}
//# sourceMappingURL=held-lines.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/document/message-readings.js



const LETTER_F = 0x46;
const LOW_LINE = 0x5f;
/** Yields what a text means, and each of its lines as it is stored. */
function* readings(text) {
    const { kind, lines, row, quoted, flowed } = text;
    if (kind === 'base64')
        return yield* inBase64(text);
    const meant = kind === 'header' ? inHeader(lines) : [];
    if (flowed && kind === 'body')
        meant.push(inFlowedLines(lines, quoted));
    if (quoted)
        meant.push(inQuotedPrintable(lines));
    for (const bytes of meant)
        yield { bytes, row, reading: bytes === meant[0] ? 'first' : 'further' };
    let at = row;
    for (const bytes of lines)
        yield { bytes, row: at++, reading: 'further' };
}
/**
 * Decodes a part in base64 whose lines were already read: each section up to a line that may end the part, and, if
 * there are such lines, also the whole part, since some readers ignore them.
 */
function* inBase64({ lines, row, flowed }) {
    const all = lines.joined();
    let stretch = { start: 0, lines: 0, row };
    let stretches = 0;
    let at = row;
    let end = 0;
    for (const line of lines) {
        end += line.length;
        at++;
        if (line.length > 0 && openingKind(line, 0, line.length) === null)
            stretch.lines++;
        else {
            if (stretch.lines > 0)
                stretches++;
            yield* inStretch(all.subarray(stretch.start, end - line.length), stretch, flowed);
            stretch = { start: end, lines: 0, row: at };
        }
    }
    yield* inStretch(all.subarray(stretch.start, end), stretch, flowed);
    if (stretches === 0 || (stretches === 1 && stretch.lines === 0))
        return;
    const whole = fromBase64(all);
    if ((0,encoding/* looksLikeProse */.RH)(whole))
        yield { bytes: whole, row, reading: 'further' };
}
/** Yields the base64 itself, which may be a picture, and the decoded text where it is text. */
function* inStretch(bytes, { lines, row }, flowed) {
    if (lines === 0)
        return;
    if (lines > 1)
        yield { bytes, row, reading: 'first' };
    const meant = fromBase64(bytes);
    if (!(0,encoding/* looksLikeProse */.RH)(meant))
        return;
    yield { bytes: meant, row, reading: lines > 1 ? 'further' : 'first' };
    if (flowed)
        yield { bytes: Buffer.from(joinedFlow((0,latin1/* latin1 */.W)(meant)), 'latin1'), row, reading: 'further' };
}
/** Decodes base64; ignores all other characters, including those of the URL alphabet. */
function fromBase64(bytes) {
    return Buffer.from(bytes.toString('latin1').replace(/[-_]+/g, ''), 'base64');
}
function inHeader(lines) {
    const folded = unfolded(lines);
    const words = withoutEncodedWords(lines.joined().toString('latin1'));
    return words === null ? [folded] : [folded, Buffer.from(words, 'latin1')];
}
function inQuotedPrintable(lines) {
    return withoutEscapes(joined(lines, withoutBreak), false);
}
/** Joins lines of which each but the last ends in a blank, which may be escaped. */
function inFlowedLines(lines, quoted) {
    const texts = Array.from(lines, line => {
        if (!quoted)
            return `${(0,latin1/* latin1 */.W)(line)}\n`;
        const soft = isSoft(line, 0, line.length);
        return `${(0,latin1/* latin1 */.W)(withoutEscapes(withoutBreak(line), false))}${soft ? '' : '\n'}`;
    });
    return Buffer.from(joinedFlow(texts.join('')), 'latin1');
}
/** Removes the blanks that end lines, with the line ends and the marks of quotes and blanks after them. */
function joinedFlow(text) {
    return text.replace(/ \r?\n>* ?/g, '');
}
/** Returns true if a line ends in a blank, which may be escaped. */
function isFlowed(bytes, start, end) {
    return /(?: |=20[ \t]*)$/.test((0,latin1/* latin1 */.W)(bytes, Math.max(start, end - FLOW_BYTES), end));
}
/** Bytes of a line in which a blank at its end is searched for. */
const FLOW_BYTES = 8;
/** Returns how the line may separate parts or messages; null if it does not. */
function openingKind(bytes, start, end) {
    if (bytes[start] === ascii/* HYPHEN */.jx)
        return bytes[start + 1] === ascii/* HYPHEN */.jx && end > start + 2 ? 'dashes' : null;
    return bytes[start] === LETTER_F && (0,latin1/* latin1 */.W)(bytes, start, Math.min(start + 5, end)) === 'From ' ? 'mail' : null;
}
function unfolded(lines) {
    let first = true;
    return joined(lines, line => {
        if (!first)
            return withoutBlanks(line);
        first = false;
        return line;
    });
}
/** Applies `part` to each line and joins the results. */
function joined(lines, part) {
    const text = Buffer.alloc(lines.joined().length);
    let used = 0;
    for (const line of lines)
        used += part(line).copy(text, used);
    return text.subarray(0, used);
}
/** Returns true if a line in quoted-printable continues on the next one. */
function isSoft(bytes, start, end) {
    return bytes[lastOf(bytes, start, end)] === ascii/* EQUALS */.UT;
}
/** Returns the position of the last byte that is not a blank, -1 where there is none. */
function lastOf(bytes, start, end) {
    let last = end - 1;
    while (last >= start && (bytes[last] === ascii/* BLANK */.Z4 || bytes[last] === ascii/* TAB */.wn))
        last--;
    return last >= start ? last : -1;
}
function withoutBreak(line) {
    const last = lastOf(line, 0, line.length);
    return last >= 0 && line[last] === ascii/* EQUALS */.UT ? line.subarray(0, last) : line;
}
function withoutBlanks(line) {
    let start = 0;
    while (line[start] === ascii/* BLANK */.Z4 || line[start] === ascii/* TAB */.wn)
        start++;
    return line.subarray(start);
}
/** The value of each byte as a hexadecimal digit, -1 where it is none. */
const HEX = Int8Array.from({ length: 256 }, (_, byte) => '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase()));
/** Decodes quoted-printable; in headers an underscore is a blank. */
function withoutEscapes(text, header) {
    const decoded = Buffer.alloc(text.length);
    let to = 0;
    for (let i = 0; i < text.length; i++) {
        const byte = text[i];
        const high = byte === ascii/* EQUALS */.UT && i + 2 < text.length ? HEX[text[i + 1]] : -1;
        const low = high >= 0 ? HEX[text[i + 2]] : -1;
        if (low >= 0) {
            decoded[to++] = high * 16 + low;
            i += 2;
        }
        else
            decoded[to++] = header && byte === LOW_LINE ? ascii/* BLANK */.Z4 : byte;
    }
    return decoded.subarray(0, to);
}
const ENCODED_WORD = /=\?[^?\s]{1,75}\?([bq])\?([^?\s]*)\?=(?:[ \t]+(?==\?))?/gi;
/** Decodes the encoded words of a header and removes the blanks between them; returns null where there are none. */
function withoutEncodedWords(header) {
    const decoded = header.replace(ENCODED_WORD, (_, kind, word) => {
        const bytes = kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : withoutEscapes(Buffer.from(word, 'latin1'), true);
        return bytes.toString('latin1');
    });
    return decoded === header ? null : decoded;
}
//# sourceMappingURL=message-readings.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/message-pages.js
/**
 * Joins the HTML parts of a message, whose relative links have the location of the part or of one around it as a base
 * (RFC 2557, section 5).
 */




class MessagePages {
    /** Locations of the messages and containers around the current part, and of the part. */
    #around = [];
    #own = [];
    #type = 'other';
    #encoding = 'none';
    /** The lines of the current part; null if it is no page. */
    #lines = null;
    #row = 0;
    #found = [];
    /** The memory that the lines of the current part need, in bytes. */
    get size() {
        return this.#lines?.size ?? 0;
    }
    /** Reads an unfolded header. */
    header(written, row) {
        const [, name = '', value = ''] = /^content-([a-z-]+):\s*"?<?([^\s">;]*)/i.exec(written) ?? [];
        switch (name.toLowerCase()) {
            case 'type':
                this.#type = /^multipart\/|^message\//i.test(value) ? 'container' : /html/i.test(value) ? 'page' : 'other';
                break;
            case 'transfer-encoding': {
                const encoding = value.toLowerCase();
                this.#encoding = encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'none';
                break;
            }
            case 'location':
            case 'base':
                this.#locate(value, row);
        }
    }
    /** Begins the part after a header. */
    begin(row) {
        if (this.#type === 'container')
            this.#around = limited([...this.#own, ...this.#around]);
        else if (this.#type === 'page' && this.#lines === null) {
            this.#lines = new HeldLines();
            this.#row = row;
        }
    }
    /** Adds a line of the current part. */
    line(bytes, start, end) {
        this.#lines?.add(bytes, start, end);
    }
    /** Ends the current part. */
    end() {
        const lines = this.#lines;
        const bases = limited([...this.#own, ...this.#around]);
        if (lines !== null) {
            const page = decoded(lines, this.#encoding);
            if (bases.length === 0)
                this.#found.push({ bytes: page, row: this.#row });
            for (const base of bases)
                this.#found.push({ bytes: under(base, page), row: this.#row });
        }
        this.#lines = null;
        this.#own = [];
        this.#type = 'other';
        this.#encoding = 'none';
    }
    /** Returns the pages that ended since the last call. */
    take() {
        const found = this.#found;
        this.#found = [];
        return found;
    }
    #locate(location, row) {
        if (URL.canParse(location)) {
            this.#own = limited([location, ...this.#own]);
            return;
        }
        for (const base of this.#around) {
            if (!URL.canParse(location, base))
                continue;
            this.#found.push({ bytes: under(base, Buffer.from(`<a href="${escaped(location)}">`)), row });
            this.#own = limited([new URL(location, base).href, ...this.#own]);
        }
    }
}
function limited(locations) {
    return [...new Set(locations)].slice(0, document_limits/* MAX_PAGE_LOCATIONS */.Eg);
}
/** Returns the page with a base that applies unless it has one itself. */
function under(base, page) {
    const element = Buffer.from(`<base href="${escaped(base)}">`);
    return /<base[\s/]/i.test(page.toString('latin1')) ? Buffer.concat([page, element]) : Buffer.concat([element, page]);
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
function decoded(lines, encoding) {
    if (encoding === 'base64')
        return fromBase64(lines.joined());
    const text = Buffer.alloc(lines.joined().length + lines.length);
    let to = 0;
    for (const line of lines) {
        const soft = encoding === 'quoted-printable' && isSoft(line, 0, line.length);
        to += (soft ? withoutBreak(line) : line).copy(text, to);
        if (!soft)
            text[to++] = ascii.LF;
    }
    const joined = text.subarray(0, to);
    return encoding === 'quoted-printable' ? withoutEscapes(joined, false) : joined;
}
//# sourceMappingURL=message-pages.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/messages.js











/** Reads a message in UTF-8; returns the number of lines. */
async function* readMessage(text, collector) {
    const scanner = new MessageScanner(collector);
    const faults = [];
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, scanner))
            yield* scanner.read();
    }
    catch (fault) {
        faults.push(fault);
    }
    // What precedes a fault counts.
    yield* scanner.read();
    if (faults.length > 0)
        throw faults[0];
    if (scanner.fault !== null)
        throw scanner.fault;
    return scanner.rows;
}
/** Matches the headers of mail and saved pages, after any others. */
const HEADERS = /^(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]{1,80}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?(?:MIME-Version|Content-Transfer-Encoding):/i;
/** Returns true if a text begins like a message. */
function looksLikeMessage(sample) {
    return HEADERS.test((0,latin1/* latin1 */.W)(sample, 0, 1 << 14));
}
/**
 * Splits a message into parts. Only a boundary from a Content-Type and, in a mailbox, a line `From ` certainly end a
 * part. After other lines of dashes, and after an empty line, there may be headers, of a forwarded message or of a
 * boundary that was not recognised: then both the old and the new encoding apply.
 */
class MessageScanner {
    /** The first fault of a part. */
    fault = null;
    #scanner = new lines/* LineScanner */.V((bytes, start, end) => this.#line(bytes, start, end));
    #collector;
    #boundaries = new Set();
    #isMailbox = false;
    #inHeader = true;
    /** True if headers may begin on this line. */
    #mayBegin = false;
    /** True after the first header with quoted-printable: to decode other text in this way adds nothing wrong. */
    #quoted = false;
    /** True after the first header with `DelSp=yes`. */
    #flowed = false;
    #pages = new MessagePages();
    /** Lines that belong together: of a header, in quoted-printable or flowed. */
    #lines = new HeldLines();
    #row = 0;
    /** True if the last of them continues on the next line. */
    #soft = false;
    #namesBase64 = false;
    /** The current part in base64. An empty line marks a place where the part may end. */
    #encoded = null;
    #encodedRow = 0;
    #waiting = [];
    constructor(collector) {
        this.#collector = collector;
    }
    get rows() {
        return this.#scanner.rows;
    }
    scan(bytes, start, end, final) {
        const stop = this.#scanner.scan(bytes, start, end, final);
        if (final)
            this.#endPart();
        return stop;
    }
    #line(bytes, start, end) {
        const opening = openingKind(bytes, start, end);
        if (opening !== null && this.#endsPart(opening, bytes, start, end)) {
            this.#endPart();
            this.#inHeader = true;
            this.#collector.string(bytes, start, end, this.rows, 0, false);
            return;
        }
        const continues = this.#continues(bytes, start, end);
        if (!continues) {
            this.#flush();
            if (!this.#inHeader)
                this.#inHeader = this.#mayBegin && beginsHeaders(bytes, start, end);
            else if (opening !== 'mail' && !isHeader(bytes, start, end))
                this.#endHeader();
        }
        this.#mayBegin = end === start || opening !== null;
        this.#pageLine(bytes, start, end);
        if (this.#encoded !== null)
            this.#encodedLine(this.#encoded, bytes, start, end);
        const isOne = continues || (this.#inHeader && opening === null) || this.#isDecoded(bytes, start, end);
        if (isOne)
            this.#add(bytes, start, end);
        else
            this.#collector.string(bytes, start, end, this.rows, 0, false);
    }
    /** Returns true if a line of a part has to be decoded. */
    #isDecoded(bytes, start, end) {
        return (this.#quoted && isEscaped(bytes, start, end)) || (this.#flowed && isFlowed(bytes, start, end));
    }
    #pageLine(bytes, start, end) {
        if (this.#pages.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            this.#tooLarge(this.rows);
            this.#pages.end();
        }
        else
            this.#pages.line(bytes, start, end);
    }
    #endsPart(opening, bytes, start, end) {
        if (opening === 'dashes')
            return this.#boundaries.size > 0 && this.#isBoundary(bytes, start, end);
        this.#isMailbox ||= this.rows === 1;
        return this.#isMailbox;
    }
    #isBoundary(bytes, start, end) {
        if (end - start > document_limits/* MAX_BOUNDARY_BYTES */.wP + 8)
            return false;
        const written = (0,latin1/* latin1 */.W)(bytes, start + 2, end).trimEnd();
        return this.#boundaries.has(written) || (written.endsWith('--') && this.#boundaries.has(written.slice(0, -2)));
    }
    /**
     * Returns true if a line continues the previous ones. In headers this is only so if neither begins a relevant header.
     */
    #continues(bytes, start, end) {
        if (this.#lines.length === 0)
            return false;
        if (!this.#inHeader)
            return this.#soft;
        if (bytes[start] === ascii/* BLANK */.Z4 || bytes[start] === ascii/* TAB */.wn)
            return true;
        return this.#soft && end > start && !isOfContent(bytes, start, end);
    }
    #endHeader() {
        this.#inHeader = false;
        this.#pages.begin(this.rows);
        if (this.#namesBase64 && this.#encoded === null) {
            this.#encoded = new HeldLines();
            this.#encodedRow = this.rows;
        }
        this.#namesBase64 = false;
    }
    #encodedLine(encoded, bytes, start, end) {
        if (encoded.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            this.#tooLarge(this.#encodedRow);
            this.#endEncoded();
        }
        else
            encoded.add(bytes, start, end);
    }
    #add(bytes, start, end) {
        if (this.#lines.length === 0)
            this.#row = this.rows;
        if (this.#lines.size > (this.#flowed ? document_limits/* MAX_FLOWED_BYTES */.fY : manifest_limits/* MAX_STRING_BYTES */.Zp)) {
            this.#tooLarge(this.#row);
            this.#flush();
            this.#row = this.rows;
        }
        this.#lines.add(bytes, start, end);
        this.#soft =
            (this.#quoted && isSoft(bytes, start, end)) || (this.#flowed && !this.#inHeader && isFlowed(bytes, start, end));
    }
    #tooLarge(row) {
        const most = this.#flowed ? document_limits/* MAX_FLOWED_BYTES */.fY : manifest_limits/* MAX_STRING_BYTES */.Zp;
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)} begins a part or header of more than ${(0,safe_text/* mebibytes */.jh)(most)}; split it`);
    }
    #flush() {
        const lines = this.#lines;
        if (lines.length === 0)
            return;
        this.#lines = new HeldLines();
        this.#soft = false;
        if (this.#inHeader)
            this.#readHeader(lines);
        const kind = this.#inHeader ? 'header' : 'body';
        this.#waiting.push({ kind, lines, row: this.#row, quoted: this.#quoted, flowed: this.#flowed });
    }
    /** Reads how a header says to decode what follows. */
    #readHeader(lines) {
        if (!isOfContent(lines.joined(), 0, lines.joined().length))
            return;
        const written = unfolded(lines).toString('latin1');
        const [, encoding] = /^content-transfer-encoding:\s*"?(quoted-printable|base64)\b/i.exec(written) ?? [];
        if (encoding !== undefined) {
            this.#namesBase64 = encoding.toLowerCase() === 'base64';
            this.#quoted ||= !this.#namesBase64;
        }
        this.#pages.header(written, this.#row);
        this.#flowed ||= /\bdelsp\s*=\s*"?yes/i.test(written);
        // Text inside a base64 part defines no boundaries.
        if (this.#encoded !== null || !/^content-type:/i.test(written))
            return;
        for (const boundary of boundariesIn(written)) {
            if (this.#boundaries.size < document_limits/* MAX_BOUNDARIES */.mS)
                this.#boundaries.add(boundary);
        }
    }
    #endPart() {
        this.#flush();
        this.#endEncoded();
        this.#pages.end();
        this.#namesBase64 = false;
    }
    #endEncoded() {
        const lines = this.#encoded;
        this.#encoded = null;
        if (lines !== null)
            this.#waiting.push({ kind: 'base64', lines, row: this.#encodedRow, quoted: false, flowed: this.#flowed });
    }
    /** Reads the waiting texts, with pauses: a part may have a million lines. */
    async *read() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const text of waiting) {
            for (const { bytes, row, reading } of readings(text)) {
                if (this.#collector.full)
                    yield* this.#collector.passOn();
                this.#collector.reading(bytes, row, false, reading);
                if (this.#collector.watch.due)
                    await this.#collector.watch.pause();
            }
        }
        for (const { bytes, row } of this.#pages.take())
            this.#collector.page(bytes, 0, bytes.length, row, 0);
        yield* this.#collector.passOn();
    }
}
/** Yields the boundaries in a Content-Type header. */
function* boundariesIn(header) {
    for (const [, quoted, bare] of header.matchAll(/\bboundary[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){1,200})"|([^\s;"]{1,200}))/gi)) {
        const boundary = (quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '').trimEnd();
        if (boundary !== '')
            yield boundary;
    }
}
/** Returns true if a line after other text may be a header, which text rarely looks like. */
function beginsHeaders(bytes, start, end) {
    return /^[!-9;-~]+:(?:[ \t]|$)|^content-[a-z-]+:/i.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + 80)));
}
/** Returns true if a line among headers is a header. */
function isHeader(bytes, start, end) {
    return /^[!-9;-~]+[ \t]*:/.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + document_limits/* MAX_HEADER_NAME_BYTES */.zO)));
}
/** Returns true if a header says how to read what follows. */
function isOfContent(bytes, start, end) {
    return /^content-(?:type|transfer-encoding|location|base):/i.test((0,latin1/* latin1 */.W)(bytes, start, Math.min(end, start + 30)));
}
function isEscaped(bytes, start, end) {
    return bytes.subarray(start, end).includes(ascii/* EQUALS */.UT);
}
//# sourceMappingURL=messages.js.map

/***/ }),

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _g: () => (/* binding */ BYTES_AND_TEXT),
  eb: () => (/* binding */ CDX),
  pf: () => (/* binding */ CSV),
  LY: () => (/* binding */ formats_FOLDED),
  g3: () => (/* binding */ HTML),
  Ff: () => (/* binding */ JSON_LINES),
  zi: () => (/* binding */ JSON_TEXT),
  Kr: () => (/* binding */ LDIF),
  bJ: () => (/* binding */ MAKEFILE),
  Rn: () => (/* binding */ MEDIA),
  gi: () => (/* binding */ MEDIA_AS_TEXT),
  w5: () => (/* binding */ MESSAGE),
  Xc: () => (/* binding */ formats_RDF),
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
// EXTERNAL MODULE: ./lib/manifest/document/folded-lines.js
var folded_lines = __webpack_require__(9715);
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/index.js + 7 modules
var esm = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/manifest/markup/html.js + 2 modules
var html = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/manifest/markup/markup-limits.js
var markup_limits = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/manifest/markup/page-links.js
var page_links = __webpack_require__(6003);
// EXTERNAL MODULE: ./lib/manifest/markup/relative-link.js
var relative_link = __webpack_require__(4161);
// EXTERNAL MODULE: ./lib/manifest/markup/web-values.js
var web_values = __webpack_require__(1435);
;// CONCATENATED MODULE: ./lib/manifest/document/markdown-html.js
/**
 * Reads HTML in a Markdown document where a browser reads it differently from the text: values with blanks, and a base.
 */







/** Matches the link of a `base` element anywhere in the text. */
const BASE = /<base\s[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
/**
 * Returns a function that resolves links against the bases of the document, some of which may be in code; null where
 * there is no base. Throws `manifest-too-large` where there are too many.
 */
function underBase(text) {
    const resolver = new relative_link/* Resolver */.x();
    const bases = new Set();
    for (const [, double, single, bare] of text.matchAll(BASE)) {
        const base = resolver.base(decoded(double ?? single ?? bare ?? ''), null);
        if (base !== null)
            bases.add(base);
        if (bases.size > markup_limits/* MAX_PAGE_BASES */.gj)
            throw (0,page_links/* tooManyBases */.M)();
    }
    if (bases.size === 0)
        return null;
    return link => Array.from(bases, base => resolver.resolve(link, base)).filter(url => url !== null);
}
/** Matches the blanks and quote marks at the beginning of lines inside quotes and list items. */
const CONTAINERS = /^[ \t>]+/gm;
/** The number of characters searched before the reader may pause. */
const STEP = 1 << 16;
/**
 * Removes the blanks and quote marks at the beginning of lines, as a Markdown parser does in paragraphs. Keeps line
 * ends. Yields where the reader may pause.
 */
function* withoutContainers(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const line = text.indexOf('\n', at + STEP);
        const end = line < 0 ? text.length : line + 1;
        parts.push(text.slice(at, end).replace(CONTAINERS, ''));
        at = end;
        yield null;
    }
    return parts.join('');
}
/** Matches a tag that continues on the next line, possibly in a quote or list item. */
const CONTINUED = /<[a-z][^<>]*[\r\n][ \t>]/i;
/** Yields what a browser reads in HTML, or in Markdown that contains HTML, step by step. */
function* pageTexts(page) {
    yield* (0,html/* htmlTexts */.s7)(page);
    const text = (0,latin1/* latin1 */.W)(page);
    if (!CONTINUED.test(text))
        return;
    const steps = withoutContainers(text);
    for (let next = steps.next();; next = steps.next()) {
        if (next.done === true)
            return yield* (0,html/* htmlTexts */.s7)(Buffer.from(next.value, 'latin1'));
        yield [];
    }
}
/** Matches the destination of a definition, which may be on the next line. */
const DEFINITION = /\]:[ \t]*(?:\r?\n[ \t>]*|\r[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g;
/** Yields the destinations of reference definitions as they are written, each with its position. */
function* definitions(text, from) {
    const definition = new RegExp(DEFINITION);
    definition.lastIndex = from;
    for (let found = definition.exec(text); found !== null; found = definition.exec(text)) {
        yield { at: found.index, link: found[1] ?? found[2] ?? '' };
    }
}
/** Matches the name of an attribute in front of its value. */
const NAME = /(?:^|[\s"'/])([a-z][\w:.-]*)\s*$/i;
/** The number of characters in front of a value that are searched for its name. */
const NAME_CHARACTERS = 24;
/**
 * Yields the links that are complete only as the value of an attribute, or resolved against the document's base; each
 * with its position. Yields null where the reader may pause.
 *
 * @param several whether to read only values on several lines
 */
function* quotedLinks(text, from, under, several = false) {
    let paused = from;
    const values = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/g;
    values.lastIndex = from;
    for (let found = values.exec(text); found !== null; found = values.exec(text)) {
        const value = found[1] ?? found[2] ?? found[3] ?? '';
        const quote = found[3] === undefined ? 1 : 0;
        if (found.index - paused > STEP) {
            paused = found.index;
            yield null;
        }
        const at = values.lastIndex - quote - value.length;
        // A quote may be ordinary text, so attributes inside the value are searched too.
        values.lastIndex = at;
        if (several && !/[\r\n]/.test(value))
            continue;
        if (quote === 1 && /[\s&]/.test(value)) {
            const link = decoded(value).trim();
            if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})[^]*\s/i.test(link))
                yield { at, url: link };
        }
        if (under === null)
            continue;
        const name = NAME.exec(text.slice(Math.max(0, found.index - NAME_CHARACTERS), found.index))?.[1] ?? '';
        if (!(0,web_values/* isLink */.PJ)(name.toLowerCase()))
            continue;
        for (const url of under(decoded(value)))
            yield { at, url };
    }
}
/** Decodes the character references of a text with one character per byte. */
function decoded(value) {
    return (0,esm/* decodeHTMLAttribute */.Im)(Buffer.from(value, 'latin1').toString('utf8'));
}
//# sourceMappingURL=markdown-html.js.map
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/manifest/script/string-escapes.js
var string_escapes = __webpack_require__(6617);
// EXTERNAL MODULE: ./lib/manifest/script/hub-reference.js
var hub_reference = __webpack_require__(9390);
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/script/script-limits.js
var script_limits = __webpack_require__(4047);
;// CONCATENATED MODULE: ./lib/manifest/script/literal-end.js
/** Finds the end of a quoted string, jumping from one special character to the next. */
const SPECIAL = { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g };
/** Returns the end of a string whose text begins at `from`. */
function literalEnd(text, from, { close, escapes }) {
    const special = SPECIAL[close.startsWith('"') ? '"' : "'"];
    for (let at = from;;) {
        special.lastIndex = at;
        if (!special.test(text))
            return { closed: false, at: text.length };
        at = special.lastIndex - 1;
        const char = text.charAt(at);
        if (char === '\\')
            at += escapes ? escapeLength(text, at) : 1;
        else if (char === '\r' || char === '\n') {
            if (close.length === 1)
                return { closed: false, at };
            at++;
        }
        else if (text.startsWith(close, at))
            return { closed: true, at: at + close.length };
        else
            at++;
    }
}
/** Returns the length of a backslash and the character after it; CR LF is one line end. */
function escapeLength(text, at) {
    return text.startsWith('\r\n', at + 1) ? 3 : 2;
}
//# sourceMappingURL=literal-end.js.map
// EXTERNAL MODULE: ./lib/manifest/document/document-limits.js
var document_limits = __webpack_require__(1903);
;// CONCATENATED MODULE: ./lib/manifest/document/toml-references.js
/** Finds the models and datasets in the keys of TOML. */



const OUTSIDE = { referent: null, inDatasets: false };
class TomlReferences {
    #name = '';
    /** True if the current table is one of `datasets`. */
    #inDatasets = false;
    /** The referent of the next value. */
    #referent = null;
    #hasKey = false;
    #open = [];
    /** Handles a bare word or a decoded string; returns its referent if it is an id. */
    word(bytes) {
        if (this.#referent !== null)
            return this.#referent;
        this.#name = bytes.length > document_limits/* MAX_TOML_KEY_BYTES */.MO ? '' : (0,latin1/* latin1 */.W)(bytes);
        return null;
    }
    /** Handles one of `=,[]{}`, or a line end. */
    mark(char) {
        const around = this.#open.at(-1) ?? OUTSIDE;
        if (char === '=') {
            const key = this.#name.slice(this.#name.lastIndexOf('.') + 1);
            this.#referent = (0,hub_reference/* referentOfKey */.Qc)(key, this.#inDatasets || around.inDatasets);
            this.#hasKey = true;
        }
        else if (char === '[' || char === '{') {
            const inDatasets = around.inDatasets || this.#referent === 'dataset';
            if (char === '{')
                this.#referent = null;
            this.#open.push({ referent: this.#referent, inDatasets });
        }
        else if (char === ',')
            this.#referent = around.referent;
        else if (char === ']' || char === '}') {
            this.#open.pop();
            this.#referent = this.#open.at(-1)?.referent ?? null;
        }
        else if (this.#open.length === 0) {
            // A line without an equals sign is the header of a table, or empty.
            if (!this.#hasKey && this.#name !== '')
                this.#inDatasets = /(?:^|\.)datasets(?:\.|$)/.test(this.#name);
            this.#referent = null;
            this.#hasKey = false;
            this.#name = '';
        }
    }
}
//# sourceMappingURL=toml-references.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/toml.js










/** Reads TOML in UTF-8; returns the number of lines. */
function readToml(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, document => tomlPieces(document, 1));
}
/**
 * Yields the strings of TOML inside another document; returns false and yields none if it is not TOML.
 *
 * @param row the line of the document on which it begins
 */
function* embeddedToml(document, row) {
    // It is read twice, because its strings would take many times its size in memory.
    if (!(yield* (0,pieces/* canBeRead */.cV)(tomlPieces(document, 1), isTomlFault)))
        return false;
    yield* tomlPieces(document, row);
    return true;
}
function isTomlFault(error) {
    return error instanceof errors/* GateError */.ue && error.reason === 'manifest-unreadable';
}
/** Sticky patterns for the text, which has one character per byte. */
const PATTERNS = [
    ['blank', /[ \t\v\f]+/y],
    ['lineEnd', /\r\n?|\n/y],
    ['bare', /[^\s"'#=,[\]{}]+/y],
    ['mark', /[=,[\]{}]/y],
    ['comment', /#[^\r\n]*/y]
];
const QUOTINGS = [
    { close: '"""', escapes: true },
    { close: "'''", escapes: false },
    { close: '"', escapes: true },
    { close: "'", escapes: false }
];
function* tomlPieces(document, firstRow) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const statements = new Statements();
    const references = new TomlReferences();
    let row = firstRow;
    for (let at = 0; at < text.length;) {
        const token = tokenAt(text, at);
        if (token === null || !statements.accepts(token.kind, text.charAt(at))) {
            yield* (0,pieces/* linePieces */.c3)(document, at, text.length, row);
            throw (0,pieces/* unreadable */.O$)(row, NOT_TOML);
        }
        try {
            for (const found of tokenPieces(text.slice(at, token.end), token.quoting, row)) {
                yield found;
                const referent = references.word(found.bytes);
                const url = referent === null || found.bytes.length > script_limits/* MAX_ID_BYTES */.ZL ? null : (0,hub_reference/* hubUrl */.vx)((0,latin1/* latin1 */.W)(found.bytes), referent);
                if (url !== null)
                    yield (0,pieces/* piece */.fV)(url, row);
            }
            if (token.kind === 'mark' || token.kind === 'lineEnd')
                references.mark(text.charAt(at));
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            yield* (0,pieces/* linePieces */.c3)(document, at, text.length, row);
            throw error;
        }
        at = token.end;
        if (token.kind === 'lineEnd')
            row++;
        else if (token.kind === 'string')
            row = lines.at(at) + firstRow - 1;
    }
    if (!statements.complete)
        throw (0,pieces/* unreadable */.O$)(row, NOT_TOML);
}
const NOT_TOML = (0,safe_text/* safe */.gB) `this is not TOML; check it with a TOML parser`;
function tokenAt(text, at) {
    for (const [kind, pattern] of PATTERNS) {
        pattern.lastIndex = at;
        if (pattern.test(text))
            return { kind, end: pattern.lastIndex, quoting: null };
    }
    const quoting = QUOTINGS.find(({ close }) => text.startsWith(close, at));
    if (quoting === undefined)
        return null;
    const end = literalEnd(text, at + quoting.close.length, quoting);
    return end.closed ? { kind: 'string', end: end.at + quotesAtEnd(text, end.at, quoting), quoting } : null;
}
/** Returns how many more quotes belong to the string: up to two may precede the closing three. */
function quotesAtEnd(text, end, { close }) {
    let extra = 0;
    while (close.length === 3 && extra < 2 && text.charAt(end + extra) === close.charAt(0))
        extra++;
    return extra;
}
/**
 * Checks the order of tokens: `key = value` on a line, `[table]` headers, brackets that match. Values are not checked.
 */
class Statements {
    #open = [];
    #state = 'start';
    get complete() {
        return this.#open.length === 0 && (this.#state === 'start' || this.#state === 'done');
    }
    accepts(kind, first) {
        if (kind === 'blank' || kind === 'comment')
            return true;
        if (kind === 'lineEnd')
            return this.#lineEnd();
        if (kind !== 'mark')
            return this.#word();
        if (first === '=')
            return this.#equals();
        if (first === ',')
            return this.#open.length > 0;
        if (first === '[' || first === '{')
            return this.#opens(first);
        const matches = this.#open.pop() === (first === ']' ? '[' : '{');
        if (matches && this.#open.length === 0)
            this.#state = 'done';
        return matches;
    }
    #lineEnd() {
        if (this.#open.length > 0)
            return true;
        const ended = this.#state === 'start' || this.#state === 'done';
        this.#state = 'start';
        return ended;
    }
    #word() {
        if (this.#open.length > 0)
            return true;
        if (this.#state === 'start')
            this.#state = 'key';
        // A date and a time are two words; dotted keys may have blanks around their dots.
        else if (this.#state === 'value')
            this.#state = 'done';
        return true;
    }
    #equals() {
        if (this.#open.length > 0)
            return true;
        const expected = this.#state === 'key';
        this.#state = 'value';
        return expected;
    }
    #opens(bracket) {
        const allowed = this.#open.length > 0 || this.#state === 'start' || this.#state === 'value';
        return allowed && this.#open.push(bracket) < document_limits/* MAX_TOML_DEPTH */.s3;
    }
}
function* tokenPieces(token, quoting, row) {
    if (quoting === null) {
        if (!/^[\s=,[\]{}]/.test(token))
            yield { bytes: Buffer.from(token, 'latin1'), row, lines: false, reading: 'only' };
        return;
    }
    const quotes = quoting.close.length;
    const escapes = quoting.escapes ? (raw, at) => escapeAt(raw, at, row) : null;
    yield { ...(0,string_escapes/* unescaped */.t)(token.slice(quotes, -quotes), escapes), row, reading: 'only' };
}
const ESCAPE = /\\(?:([btnfre"\\])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \t]*(?:\r\n?|\n)\s*)|)/y;
const SIMPLE = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\u001b',
    '"': '"',
    '\\': '\\'
};
/** Decodes an escape of a basic string that begins on `row`. */
function escapeAt(raw, at, row) {
    ESCAPE.lastIndex = at;
    const [written = '\\', simple, x, u, long, lineEnd] = ESCAPE.exec(raw) ?? [];
    const hex = x ?? u ?? long;
    const plain = lineEnd === undefined ? SIMPLE[simple ?? ''] : '';
    const text = plain ?? (hex === undefined ? null : (0,string_escapes/* character */.G)(parseInt(hex, 16)));
    if (text !== null)
        return { text, length: written.length };
    throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `a string has an escape that TOML does not have; check it with a TOML parser`);
}
//# sourceMappingURL=toml.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml.js + 2 modules
var yaml = __webpack_require__(1891);
;// CONCATENATED MODULE: ./lib/manifest/document/front-matter.js
/**
 * Reads the front matter of a card: YAML or TOML between fences. If it is not valid, it is read as text, but models and
 * datasets are still searched in its lines: other programs may accept it.
 */




/** The fences of front matter, and the generator that yields its strings and returns whether it is valid. */
const FENCES = [
    { fence: '---', opening: /---[ \t]*(?:\r\n?|\n)/y, closing: /(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/y, read: yaml/* embeddedYaml */.S },
    { fence: '+++', opening: /\+\+\+[ \t]*(?:\r\n?|\n)/y, closing: /\+\+\+[ \t]*(?=[\r\n]|$)/y, read: embeddedToml }
];
/** Reads the front matter, which only blanks may precede; returns the start of the text after it. */
function* frontMatter(document, text, lines) {
    for (const { fence, opening, closing, read } of FENCES) {
        opening.lastIndex = text.indexOf(fence);
        if (opening.lastIndex < 0 || !isBlank(document.subarray(0, opening.lastIndex)) || !opening.test(text))
            continue;
        const start = opening.lastIndex;
        const end = front_matter_closed(text, start, closing);
        if (end !== null && (yield* read(document.subarray(start, end.from), lines.at(start))))
            return end.to;
        if (fence === '---')
            yield* referencesInLines(text, start, end?.from ?? text.length, lines);
        return 0;
    }
    return 0;
}
/** Checks for blanks as Python defines them, which are more than those of ASCII. */
function isBlank(bytes) {
    return !/[^\s\x1c-\x1f\x85]/.test(bytes.toString('utf8'));
}
/** Returns the range of the closing fence; null where there is none. */
function front_matter_closed(text, start, closing) {
    for (let at = start; at < text.length; at = afterLine(text, at)) {
        closing.lastIndex = at;
        if (closing.test(text))
            return { from: at, to: closing.lastIndex };
    }
    return null;
}
function afterLine(text, at) {
    LINE_END.lastIndex = at;
    return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
const LINE_END = /\r\n?|\n/g;
/** Matches a line that begins with a key: the key and the rest of the line. */
const KEY = /^[ \t]*(?:- +)?(["']?)([\w-]+)\1[ \t]*:(?=[ \t]|$)(.*)$/;
/** Matches a line that continues the previous one: a list item, an indented or empty line, a comment. */
const front_matter_CONTINUED = /^(?:[ \t]|-[ \t]|[\]#]|$)/;
/** Yields the models and datasets in lines that begin with a key for them, or continue its list. */
function* referencesInLines(text, start, end, lines) {
    let referent = null;
    let bracket = false;
    for (let next = start; next < end;) {
        const at = next;
        next = afterLine(text, at);
        const line = text.slice(at, Math.min(next, end)).trimEnd();
        const key = KEY.exec(line);
        if (key !== null)
            referent = (0,hub_reference/* referentOfKey */.Qc)(key[2] ?? '');
        else if (!bracket && !front_matter_CONTINUED.test(line))
            referent = null;
        if (referent === null)
            continue;
        const value = (key?.[3] ?? line).replace(/(?:^|[ \t])#.*$/, '');
        bracket = value.includes('[') || (bracket && key === null && !value.includes(']'));
        for (const [word] of value.matchAll(WORD)) {
            const url = (0,hub_reference/* hubUrl */.vx)(word, referent);
            if (url !== null)
                yield (0,pieces/* piece */.fV)(url, lines.at(at));
        }
    }
}
/** Matches a scalar without quotes and brackets, and without tag, anchor and dash. */
const WORD = /(?<![^\s,[\]{}"'])[^\s,[\]{}"'&!*|>-][^\s,[\]{}"']*/g;
//# sourceMappingURL=front-matter.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/hub-calls.js
/**
 * Finds calls in a script, or in a document that shows scripts, that fetch a model or dataset from the hub by its id.
 */


/**
 * The functions that take an id as the first argument or by name; `either` where another argument says what it refers
 * to.
 */
const FUNCTIONS = new Map([
    ['from_pretrained', 'model'],
    ['load_dataset', 'dataset'],
    ['load_dataset_builder', 'dataset'],
    ['hf_hub_download', 'either'],
    ['snapshot_download', 'either'],
    ['hf_hub_url', 'either']
]);
/** The names of arguments that are ids. */
const ID_ARGUMENTS = new Set('path pretrained_model_name_or_path pretrained_model_or_path model_id repo_id'.split(' '));
/** Matches a call of one of the functions, an argument that is an id in any call, or a key of a configuration. */
const REFERENCE = new RegExp(String.raw `\b(?:(${[...FUNCTIONS.keys()].join('|')})[\s\\]*\(|(repo_id)[\s\\]*=|` +
    String.raw `(?:base_model|base_model_name_or_path|_name_or_path)["']?[\s\\]*[:=])`, 'g');
/** Yields the references to the hub in a text: the position of each and the URL of what it refers to. */
function* hubCalls(python, from = 0, textsOf = () => []) {
    const pattern = new RegExp(REFERENCE);
    pattern.lastIndex = from;
    const seen = new Set();
    let left = script_limits/* MAX_CALL_TOKENS */.JW + (python.text.length >> 1);
    for (let found = pattern.exec(python.text); found !== null; found = pattern.exec(python.text)) {
        const { 0: written, 1: name, 2: argument = null, index: at } = found;
        const given = new Arguments(python, textsOf, argument, name === undefined && argument === null);
        left -= given.read(at + written.length, left > 0 ? script_limits/* MAX_CALL_TOKENS */.JW : script_limits/* MAX_LATER_CALL_TOKENS */.A9);
        for (const { keyword, index, start, value } of given.strings) {
            const isId = (keyword === argument && index === 0) || (name !== undefined && ID_ARGUMENTS.has(keyword));
            if (!isId || seen.has(`${String(start)} ${value}`))
                continue;
            seen.add(`${String(start)} ${value}`);
            for (const referent of referents(name, argument, given)) {
                const url = (0,hub_reference/* hubUrl */.vx)(value, referent);
                if (url !== null)
                    yield { at, url };
            }
        }
    }
}
/** Returns what an id refers to; both kinds where it is not known. */
function referents(name, argument, given) {
    const known = name === undefined ? (argument === null ? 'model' : 'either') : (FUNCTIONS.get(name) ?? 'either');
    if (known !== 'either')
        return [known];
    const type = given.strings.find(({ keyword }) => keyword === 'repo_type')?.value;
    if (type !== undefined)
        return [type === 'dataset' ? 'dataset' : 'model'];
    return name === undefined || given.keywords.has('repo_type') ? ['model', 'dataset'] : ['model'];
}
/** Matches anything except blanks, brackets, commas, quotes and equals signs. */
const hub_calls_WORD = /[^\s\\#"'()[\]{},=]+/y;
/** Reads the arguments of a call, after its bracket, as far as they are strings. */
class Arguments {
    strings = [];
    keywords = new Set();
    #python;
    #textsOf;
    #onlyFirst;
    #keyword;
    #index = 0;
    /** True if nothing was read yet of the argument, or of the current element if it is a list. */
    #fresh = true;
    #depth = 0;
    /** The number of open brackets in which a string is not the argument itself. */
    #inside = 0;
    #tokens = 0;
    constructor(python, textsOf, keyword, onlyFirst) {
        this.#python = python;
        this.#textsOf = textsOf;
        this.#keyword = keyword;
        this.#onlyFirst = onlyFirst;
    }
    /** Reads up to `limit` tokens; returns how many it read. */
    read(from, limit) {
        let at = from;
        while (at >= 0 && this.#tokens++ < limit && !(this.#onlyFirst && this.#index > 0))
            at = this.#token(at);
        return this.#tokens;
    }
    /** Reads a token; returns its end, or -1 at the end of the call. */
    #token(from) {
        const { text } = this.#python;
        const at = this.#python.behindBlanks(from);
        const end = this.#string(at);
        if (end >= 0)
            return end;
        const char = text.charAt(at);
        if ('([{'.includes(char))
            return char !== '' && this.#open(char) ? at + 1 : -1;
        if (')]}'.includes(char))
            return this.#close() ? at + 1 : -1;
        if (char === ',')
            this.#comma();
        else if (char === '=')
            this.#fresh &&= this.#keyword !== null;
        else
            return this.#word(at);
        return at + 1;
    }
    #open(bracket) {
        if (this.#inside > 0 || !this.#fresh || bracket === '{')
            this.#inside++;
        return ++this.#depth <= script_limits/* MAX_CALL_BRACKETS */.E8;
    }
    #close() {
        this.#fresh = false;
        if (this.#inside > 0)
            this.#inside--;
        return --this.#depth >= 0;
    }
    #comma() {
        if (this.#inside > 0)
            return;
        this.#fresh = true;
        if (this.#depth > 0)
            return;
        this.#keyword = null;
        this.#index++;
    }
    #word(at) {
        hub_calls_WORD.lastIndex = at;
        const word = hub_calls_WORD.exec(this.#python.text)?.[0] ?? '';
        const end = at + Math.max(word.length, 1);
        const named = this.#fresh && this.#depth === 0 && this.#python.text[this.#python.behindBlanks(end)] === '=';
        if (named) {
            this.#keyword = word;
            this.keywords.add(word);
        }
        else {
            this.#named(word, at, end);
            this.#fresh = false;
        }
        return end;
    }
    /** Adds the values of a name that is the whole argument. */
    #named(word, at, end) {
        const next = this.#python.text.charAt(this.#python.behindBlanks(end));
        if (!this.#fresh || this.#inside > 0 || !',)]'.includes(next || ' ') || word.length > script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
            return;
        for (const value of this.#textsOf(word.slice(word.lastIndexOf('.') + 1))) {
            if (value.length <= script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
                this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
        }
    }
    /** Reads the literals at `at`, joined; returns their end, -1 where there is none. */
    #string(at) {
        const python = this.#python;
        let value = '';
        let end = -1;
        for (let literal = python.literalAt(at); literal !== null && this.#tokens++ < script_limits/* MAX_CALL_TOKENS */.JW;) {
            if (value.length + literal.to - literal.from <= script_limits/* MAX_CALL_ID_CHARACTERS */.Bj)
                value += python.value(literal).bytes.toString('latin1');
            else
                value = '\n';
            end = literal.end;
            literal = python.literalAt(python.neighbour(end));
        }
        const continues = end >= 0 && '+%'.includes(python.text.charAt(python.behindBlanks(end)) || ' ');
        if (end >= 0 && this.#fresh && this.#inside === 0 && !continues) {
            this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
        }
        if (end >= 0)
            this.#fresh = false;
        return end;
    }
}
//# sourceMappingURL=hub-calls.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/script/formatted-end.js

const IN_TEXT = /\\N\{[^{}]*\}|\\(?:\r\n|[^{}])|\{\{|[{"'\r\n]/g;
const IN_FIELD = /#[^\r\n]*|[{}()[\]:]|(?:(?<![A-Za-z0-9_])[A-Za-z]{1,2})?(?:"""|'''|"|')/g;
const IN_FORMAT = /[{}"'\r\n]/g;
class FormattedEnd {
    /** The number of characters that were searched. */
    seen = 0;
    #text;
    #from;
    /** @param from where the text of the f-string begins */
    constructor(text, from) {
        this.#text = text.slice(from, from + script_limits/* MAX_FORMATTED_CHARACTERS */.rC);
        this.#from = from;
    }
    /** Returns the position after the closing quotes; null where it is not closed. */
    of(quotes) {
        const end = this.#textEnd(0, quotes, true, 0);
        return end === null ? null : this.#from + end;
    }
    #textEnd(from, quotes, formatted, nested) {
        if (nested > script_limits/* MAX_FIELD_DEPTH */.U9)
            return null;
        let at = from;
        for (let next = this.#next(IN_TEXT, at); next !== null; next = this.#next(IN_TEXT, at)) {
            const [found, index] = next;
            at = index + found.length;
            if (found === '{' && formatted) {
                const end = this.#fieldEnd(at, nested);
                if (end === null)
                    return null;
                at = end;
            }
            else if (found === '\r' || found === '\n') {
                if (quotes.length === 1)
                    return null;
            }
            else if (this.#text.startsWith(quotes, index))
                return index + quotes.length;
        }
        return null;
    }
    /** Returns the position after the brace that closes the field whose expression begins at `from`. */
    #fieldEnd(from, nested) {
        let brackets = 0;
        let at = from;
        for (let next = this.#next(IN_FIELD, at); next !== null; next = this.#next(IN_FIELD, at)) {
            const [found, index] = next;
            at = index + found.length;
            if (found.startsWith('#'))
                continue;
            if (/["']$/.test(found)) {
                const quotes = found.replace(/^[A-Za-z]+/, '');
                const end = this.#textEnd(at, quotes, /^[A-Za-z]*[ft]/i.test(found), nested + 1);
                if (end === null)
                    return null;
                at = end;
            }
            else if ('{(['.includes(found))
                brackets++;
            else if (found === ':') {
                if (brackets === 0)
                    return this.#formatEnd(at, nested + 1);
            }
            else if (brackets === 0)
                return found === '}' ? at : null;
            else
                brackets--;
        }
        return null;
    }
    #formatEnd(from, nested) {
        let at = from;
        for (let next = this.#next(IN_FORMAT, at); next !== null; next = this.#next(IN_FORMAT, at)) {
            const [found, index] = next;
            at = index + 1;
            if (found === '}')
                return at;
            const end = found === '{' && nested <= script_limits/* MAX_FIELD_DEPTH */.U9 ? this.#fieldEnd(at, nested) : null;
            if (end === null)
                return null;
            at = end;
        }
        return null;
    }
    #next(pattern, from) {
        pattern.lastIndex = from;
        const found = pattern.exec(this.#text);
        this.seen += (found?.index ?? this.#text.length) - from + 1;
        return found === null ? null : [found[0], found.index];
    }
}
//# sourceMappingURL=formatted-end.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/unicode-names.js
/** Looks up ASCII characters by their Unicode names, as in Python's `\N{…}`. */
const NAMES = new Map(('SPACE|EXCLAMATION MARK|QUOTATION MARK|NUMBER SIGN|DOLLAR SIGN|PERCENT SIGN|AMPERSAND|APOSTROPHE|LEFT PARENTHESIS|' +
    'RIGHT PARENTHESIS|ASTERISK|PLUS SIGN|COMMA|HYPHEN-MINUS|FULL STOP|SOLIDUS|DIGIT ZERO|DIGIT ONE|DIGIT TWO|' +
    'DIGIT THREE|DIGIT FOUR|DIGIT FIVE|DIGIT SIX|DIGIT SEVEN|DIGIT EIGHT|DIGIT NINE|COLON|SEMICOLON|LESS-THAN SIGN|' +
    'EQUALS SIGN|GREATER-THAN SIGN|QUESTION MARK|COMMERCIAL AT')
    .split('|')
    .map((name, index) => [name, String.fromCharCode(0x20 + index)])
    .concat([
    ['LEFT SQUARE BRACKET', '['],
    ['REVERSE SOLIDUS', '\\'],
    ['RIGHT SQUARE BRACKET', ']'],
    ['CIRCUMFLEX ACCENT', '^'],
    ['LOW LINE', '_'],
    ['GRAVE ACCENT', '`'],
    ['LEFT CURLY BRACKET', '{'],
    ['VERTICAL LINE', '|'],
    ['RIGHT CURLY BRACKET', '}'],
    ['TILDE', '~']
]));
const LETTER = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/;
/** Returns null where the name, in any case, is not that of an ASCII character. */
function namedCharacter(name) {
    const upper = name.toUpperCase();
    const [, size, letter] = LETTER.exec(upper) ?? [];
    if (letter !== undefined)
        return size === 'SMALL' ? letter.toLowerCase() : letter;
    return NAMES.get(upper) ?? null;
}
//# sourceMappingURL=unicode-names.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/script/python-literal.js
/** Finds and decodes the string literals of Python in a text, and finds which of them the compiler joins. */








/** Matches the beginning of a literal. */
const OPENING = `(?:(?<![A-Za-z0-9_])(?:[rf]b?|b[rf]?|[ut]|[ft]r|r[ft]))?("""|'''|"|')`;
const python_literal_QUOTINGS = ['"""', "'''", '"', "'"].map(close => ({ close, escapes: true }));
/** The characters between tokens, including the backslash at the end of a line that continues. */
const BLANKS = Uint8Array.from({ length: 256 }, (_, code) => ' \t\r\n\f\v\\'.includes(String.fromCharCode(code)) ? 1 : 0);
/** The most characters of a short f-string. */
const SHORT = 1 << 10;
/**
 * The literals of a text with one character per byte. A part that was searched for a closing quote is not searched again,
 * even if another literal begins in it.
 */
class PythonText {
    text;
    #next = new RegExp(`#|${OPENING}`, 'gi');
    #here = new RegExp(OPENING, 'iy');
    #seen = new Map();
    /** Set if f-strings take too long. */
    fault = null;
    /** The ends of long f-strings; those of short ones are searched again. */
    #ends = new Map();
    /** The number of characters of f-strings that may still be searched. */
    #left;
    /** The range of the comment that was searched last. */
    #commentFrom = 0;
    #commentEnd = 0;
    constructor(text) {
        this.text = text;
        this.#left = 16 * text.length + (1 << 16);
    }
    /**
     * Yields all literals from `start` on. A quote that is never closed does not begin a literal; the text after it is
     * read again.
     */
    *literals(start = 0) {
        for (let at = start;;) {
            this.#next.lastIndex = at;
            const next = this.#next.exec(this.text);
            if (next === null)
                return;
            const literal = this.#literal(next);
            if (literal !== null)
                yield literal;
            const after = next.index + next[0].length;
            at = next[1] === undefined ? this.behindComment(after) : (literal?.end ?? after);
        }
    }
    /** Returns the literal that begins at `at`, null where there is none. */
    literalAt(at) {
        this.#here.lastIndex = at;
        const here = this.#here.exec(this.text);
        return here === null ? null : this.#literal(here);
    }
    /** Returns the end of a comment's line. */
    behindComment(from) {
        if (from < this.#commentFrom || from > this.#commentEnd) {
            let at = from;
            while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r')
                at++;
            this.#commentFrom = from;
            this.#commentEnd = at;
        }
        return this.#commentEnd;
    }
    /** Skips blanks, line ends, comments and the backslashes of lines that continue. */
    behindBlanks(from) {
        for (let at = from;;) {
            const code = this.text.charCodeAt(at);
            if (code === ascii/* HASH */.v9)
                at = this.behindComment(at);
            else if (BLANKS[code] === 1)
                at++;
            else
                return at;
        }
    }
    /** Returns where a literal would begin that the compiler, or a plus sign, joins to the one that ends at `end`. */
    neighbour(end) {
        const at = this.behindBlanks(end);
        return this.text.charAt(at) === '+' ? this.behindBlanks(at + 1) : at;
    }
    /**
     * Returns true if a line ends for the compiler between `from` and `to`, outside brackets. Only blanks, comments and a
     * plus sign are there.
     */
    endsLine(from, to) {
        for (let at = from; at < to; at++) {
            const char = this.text.charAt(at);
            if (char === '#' || char === '\n' || char === '\r')
                return true;
            if (char === '\\')
                at += this.text.startsWith('\r\n', at + 1) ? 2 : 1;
        }
        return false;
    }
    /** Returns the decoded value of a literal. */
    value({ from, to, raw }) {
        return (0,string_escapes/* unescaped */.t)(this.text.slice(from, to), raw ? null : python_literal_escapeAt);
    }
    #literal({ 0: opening, 1: quotes = '', index: start }) {
        const quoting = python_literal_QUOTINGS.find(({ close }) => close === quotes);
        if (quoting === undefined)
            return null;
        const from = start + opening.length;
        const prefix = opening.slice(0, -quotes.length);
        const formatted = /[ft]/i.test(prefix);
        const { closed, at } = this.#end(from, quoting);
        const end = (formatted ? this.#formattedEnd(from, at, quoting) : null) ?? (closed ? at : null);
        return end === null ? null : { start, from, to: end - quotes.length, end, raw: /r/i.test(prefix), formatted };
    }
    /** Returns the end of an f-string with fields; null where it has none or is not closed. */
    #formattedEnd(from, first, { close }) {
        const known = this.#ends.get(from);
        if (known !== undefined)
            return known;
        // A field would have to be in front of the first quotes of the same kind.
        if (!this.text.slice(from, Math.min(first, from + script_limits/* MAX_FORMATTED_CHARACTERS */.rC)).includes('{'))
            return null;
        if (this.#left <= 0) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its f-strings contain too many other f-strings; split it`);
            return null;
        }
        const reader = new FormattedEnd(this.text, from);
        const end = reader.of(close);
        this.#left -= reader.seen;
        if (reader.seen > SHORT)
            this.#ends.set(from, end);
        return end;
    }
    /**
     * Returns the end of a literal. Every literal that begins inside a searched part has the same end, since a quote is
     * never half an escape.
     */
    #end(from, quoting) {
        const seen = this.#seen.get(quoting.close);
        const last = seen === undefined ? -1 : seen.at - (seen.closed ? quoting.close.length : 0);
        if (seen !== undefined && seen.from <= from && from <= last)
            return seen;
        const end = literalEnd(this.text, from, quoting);
        this.#seen.set(quoting.close, { ...end, from });
        return end;
    }
}
const python_literal_ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|(\r\n?|\n)|N\{([A-Za-z0-9 -]{1,100})\}|)/y;
const python_literal_SIMPLE = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** Decodes an escape; text that is not an escape stays as it is. */
function python_literal_escapeAt(raw, at) {
    python_literal_ESCAPE.lastIndex = at;
    const [written = '\\', simple, x, u, long, octal, lineEnd, name] = python_literal_ESCAPE.exec(raw) ?? [];
    return { text: meaning({ simple, hex: x ?? u ?? long, octal, lineEnd, name }) ?? written, length: written.length };
}
/** Returns null where the escape has no meaning. */
function meaning({ simple, hex, octal, lineEnd, name }) {
    if (simple !== undefined)
        return python_literal_SIMPLE[simple] ?? simple;
    if (lineEnd !== undefined)
        return '';
    if (name !== undefined)
        return namedCharacter(name);
    if (hex !== undefined)
        return (0,string_escapes/* character */.G)(parseInt(hex, 16));
    return octal === undefined ? null : (0,string_escapes/* character */.G)(parseInt(octal, 8));
}
//# sourceMappingURL=python-literal.js.map
;// CONCATENATED MODULE: ./lib/manifest/document/markdown.js
/**
 * Reads Markdown: lines, with the destinations of links decoded separately by the rules of CommonMark (balanced
 * brackets, backslashes, character references), and the quoted values of HTML. The front matter of a card is read
 * separately.
 */










/** Reads Markdown in UTF-8; returns the number of lines. */
function readMarkdown(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, markdownPieces, manifest_limits/* MAX_DOCUMENT_BYTES */.bi, false);
}
function* markdownPieces(document) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const body = yield* frontMatter(document, text, lines);
    const under = underBase(text);
    for (const line of (0,pieces/* linePieces */.c3)(document, body, text.length, lines.at(body)))
        yield* textLine(line, under);
    yield* quoted(text, body, under, false, at => lines.at(at));
    if (under !== null) {
        for (const { at, link } of definitions(text, body)) {
            for (const url of under(fromLatin1(unescaped(link, esm/* decodeHTMLStrict */.hl))))
                yield (0,pieces/* piece */.fV)(url, lines.at(at));
        }
    }
    // A tag over several lines of a quote or list item does not contain the marks at the beginning of these lines.
    const paragraphs = yield* pausing(withoutContainers(text.slice(body)));
    if (paragraphs.length < text.length - body) {
        const rows = new pieces/* Lines */.qo(Buffer.from(paragraphs, 'latin1'));
        const first = lines.at(body) - 1;
        yield* quoted(paragraphs, 0, under, true, at => first + rows.at(at));
    }
    for (const { at, url } of hubCalls(new PythonText(text), body))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
}
function* quoted(text, from, under, several, row) {
    for (const link of quotedLinks(text, from, under, several)) {
        yield link === null ? pieces/* PAUSE */.Hz : (0,pieces/* piece */.fV)(link.url, row(link.at));
    }
}
function* pausing(steps) {
    for (let next = steps.next();; next = steps.next()) {
        if (next.done === true)
            return next.value;
        yield pieces/* PAUSE */.Hz;
    }
}
/** Matches what precedes a destination: a bracket, or nothing if the destination is in angle brackets. */
const markdown_OPENING = /\]\(|(?=<(?:&|[a-z][a-z0-9+.-]*\\?[:&]|[\\/]{2}))/gi;
/** Reads one line: its destinations, and the text around them. */
function* textLine({ bytes, row }, under) {
    const text = (0,latin1/* latin1 */.W)(bytes);
    let done = 0;
    const next = (from) => {
        markdown_OPENING.lastIndex = from;
        return markdown_OPENING.exec(text);
    };
    for (let mark = next(0); mark !== null;) {
        const { 0: opening, index: before } = mark;
        const { start, end } = destination(text, before + opening.length);
        const link = text.slice(start, end);
        mark = next(Math.max(before + Math.max(opening.length, 1), end));
        for (const url of under?.(fromLatin1(unescaped(link, esm/* decodeHTMLStrict */.hl))) ?? [])
            yield (0,pieces/* piece */.fV)(url, row);
        // A destination without a host is not a link for the gate and stays part of the line, as does the text inside it. A
        // URL in angle brackets alone has no blanks: with blanks it is a destination, for example of a definition on the
        // previous line.
        const closed = text.charAt(end) === '>';
        if (!(opening === '' ? closed && /[ \t]/.test(link) : /:|&|^[\\/]{2}/.test(link)))
            continue;
        yield* plainText(text.slice(done, before), row);
        yield* target(link, row);
        done = end;
    }
    yield* plainText(text.slice(done), row);
}
/** Yields a link's destination as CommonMark reads it and, if it differs, as a browser reads the raw text. */
function* target(link, row) {
    const meant = unescaped(link, esm/* decodeHTMLStrict */.hl);
    const lenient = unescaped(link, esm/* decodeHTMLAttribute */.Im);
    yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: meant === lenient ? 'only' : 'first' };
    if (meant !== lenient)
        yield { bytes: Buffer.from(lenient, 'latin1'), row, lines: false, reading: 'further' };
}
/** Yields a text as it is, and without backslashes and references. */
function* plainText(text, row) {
    if (text === '')
        return;
    const meant = unescaped(text, esm/* decodeHTMLAttribute */.Im);
    yield { bytes: Buffer.from(text, 'latin1'), row, lines: false, reading: meant === text ? 'only' : 'first' };
    if (meant !== text)
        yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: 'further' };
}
/** Returns the range of the link destination that begins at `from`, without its angle brackets. */
function destination(text, from) {
    let start = from;
    while (text.charAt(start) === ' ' || text.charAt(start) === '\t')
        start++;
    const angle = text.charAt(start) === '<';
    if (angle)
        start++;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (angle) {
            if (char === '>' || char === '<')
                return { start, end: at };
        }
        else if (char <= ' ')
            return { start, end: at };
        else if (char === '(')
            depth++;
        else if (char === ')' && depth-- === 0)
            return { start, end: at };
    }
    return { start, end: text.length };
}
/**
 * Removes backslashes in front of punctuation and decodes character references, in a text with one character per byte.
 */
function unescaped(text, decode) {
    const plain = text.includes('\\') ? withoutBackslashes(text) : text;
    if (!plain.includes('&'))
        return plain;
    return (0,byte_text/* byteText */.a)(decode(fromLatin1(plain)));
}
/** Removes the backslashes in front of punctuation. */
function withoutBackslashes(text) {
    return (0,string_escapes/* unescaped */.t)(text, (raw, at) => {
        const next = raw.charAt(at + 1);
        return /[!-/:-@[-`{-~]/.test(next) ? { text: next, length: 2 } : { text: '\\', length: 1 };
    }).bytes.toString('latin1');
}
function fromLatin1(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./lib/manifest/document/messages.js + 3 modules
var messages = __webpack_require__(7537);
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
;// CONCATENATED MODULE: ./lib/manifest/script/python-values.js
/** Values of expressions in a script, as far as they are known, and the limits for building them. */



/** Guesses of each value that have a limit of their own, so that many guesses of one value do not use up all. */
const FIRST_GUESSES = 8;
/** Characters that each further guess costs in addition to its own. */
const GUESS_COST = 16;
function python_values_text(sure, origin) {
    return { kind: 'text', sure, guesses: [], origin };
}
/** Returns all possible values of a text. */
function options({ sure, guesses }) {
    return sure === null ? guesses : [sure, ...guesses];
}
/** Returns the same value with another origin. */
function withOrigin(value, origin) {
    return value?.kind === 'text' && value.origin !== origin ? { ...value, origin } : value;
}
/** Keeps the beginning and the end of a text that is too long. */
function shortened(long, limit = script_limits/* MAX_HELD_CHARACTERS */.mV) {
    return long.length <= limit ? long : `${long.slice(0, limit / 2)}\n${long.slice(-limit / 2)}`;
}
/** Makes the values of expressions, within a limit on the characters of a document. */
class ValueMaker {
    /** Set if the document would produce more than the limit. */
    fault = null;
    #left = script_limits/* MAX_MADE_CHARACTERS */.cN;
    #leftBefore = script_limits/* MAX_MADE_CHARACTERS */.cN;
    #guesses = { first: script_limits/* MAX_GUESSED_CHARACTERS */.Zr, others: script_limits/* MAX_GUESSED_CHARACTERS */.Zr };
    #guessesBefore = { ...this.#guesses };
    /** Ends a script. */
    keep() {
        this.#leftBefore = this.#left;
        this.#guessesBefore = { ...this.#guesses };
    }
    /** Begins the script again. */
    back() {
        this.#left = this.#leftBefore;
        this.#guesses = { ...this.#guessesBefore };
    }
    /**
     * Joins texts; returns null where the result is too long.
     *
     * @param counted characters of the parts that were already counted
     */
    concat(parts, origin = 'made', counted = 0) {
        const sure = parts.every(part => part.sure !== null) ? this.#made(parts, origin, counted) : null;
        const guesses = parts.some(part => part.guesses.length > 0) ? this.#guessed(parts) : [];
        return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin };
    }
    /** Changes all possible values of a text; `change` must not make them longer. */
    changed(value, change) {
        if (value.sure !== null && !this.#spend(value.sure.length))
            return null;
        const guesses = value.guesses.filter((guess, index) => this.#affords(guess.length, index)).map(change);
        const sure = value.sure === null ? null : change(value.sure);
        return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin: 'made' };
    }
    /** Returns one of several values, of which it is not known which one applies. */
    choice(values) {
        const whole = values.find(value => value !== null && value.kind !== 'text');
        const guesses = new Set();
        let made = false;
        for (const value of values) {
            if (value?.kind !== 'text')
                continue;
            made ||= value.origin === 'made';
            for (const option of options(value)) {
                if (guesses.size < script_limits/* MAX_GUESSES */.lx)
                    guesses.add(shortened(option, script_limits/* MAX_GUESS_CHARACTERS */.BM));
            }
        }
        // The first guesses cost nothing if no text was joined for them.
        const free = made ? 0 : FIRST_GUESSES;
        const all = [...guesses].filter((guess, index) => index < free || this.#affords(guess.length, index));
        if (all.length === 0)
            return whole ?? null;
        return { kind: 'text', sure: null, guesses: all, origin: made ? 'made' : 'read' };
    }
    /** Returns true if the guess at `index` is within the limit, and counts it: its length, and a fixed cost. */
    #affords(length, index) {
        const kind = index < FIRST_GUESSES ? 'first' : 'others';
        const cost = kind === 'first' ? length : length + GUESS_COST;
        if (cost > this.#guesses[kind])
            return false;
        this.#guesses[kind] -= cost;
        return true;
    }
    #made(parts, origin, counted) {
        let length = 0;
        for (const { sure } of parts)
            length += sure?.length ?? 0;
        // Joined literals are never longer than the script.
        if (origin !== 'literal' && !this.#spend(length - counted))
            return null;
        return parts.map(({ sure }) => sure ?? '').join('');
    }
    #spend(length) {
        if (length <= this.#left) {
            this.#left -= length;
            return true;
        }
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the variables in its script contain too much text; split it`);
        return false;
    }
    /**
     * Returns the first combinations of the parts' possible values; the first part with several values changes fastest.
     */
    #guessed(parts) {
        const sure = parts.every(part => part.sure !== null);
        const guesses = new Set();
        for (let choice = sure ? 1 : 0; guesses.size < script_limits/* MAX_GUESSES */.lx; choice++) {
            let left = choice;
            let length = 0;
            const chosen = parts.map(part => {
                const all = part.guesses.length + (part.sure === null ? 0 : 1);
                const option = left % all;
                left = (left - option) / all;
                const string = part.sure === null ? part.guesses[option] : option === 0 ? part.sure : part.guesses[option - 1];
                length += Math.min(string.length, script_limits/* MAX_GUESS_CHARACTERS */.BM);
                return shortened(string, script_limits/* MAX_GUESS_CHARACTERS */.BM);
            });
            if (left > 0 || !this.#affords(length, guesses.size))
                break;
            guesses.add(shortened(chosen.join(''), script_limits/* MAX_GUESS_CHARACTERS */.BM));
        }
        return [...guesses];
    }
}
/** The number of parts joined at a time. */
const FOLDED = 256;
/** Joins any number of texts that are added one by one. */
class Sum {
    #maker;
    #parts = [];
    #folded = [];
    #foldedSize = 0;
    #literal = true;
    #count = 0;
    #whole = true;
    constructor(maker) {
        this.#maker = maker;
    }
    get count() {
        return this.#count;
    }
    add(part) {
        this.#literal &&= part.origin === 'literal';
        this.#count++;
        this.#parts.push(part);
        if (this.#parts.length === FOLDED)
            this.#fold();
    }
    /** Returns the result; a single part as it is. Null where there is none, or where it is too long. */
    take() {
        const [only] = this.#parts;
        if (this.#count === 1 && only !== undefined)
            return only;
        if (this.#count === 0)
            return null;
        const all = [...this.#folded, ...this.#parts];
        return this.#whole ? this.#maker.concat(all, this.#origin, this.#foldedSize) : null;
    }
    get #origin() {
        return this.#literal ? 'literal' : 'made';
    }
    #fold() {
        const folded = this.#maker.concat(this.#parts, this.#origin);
        this.#parts = [];
        if (folded === null)
            this.#whole = false;
        else
            this.#folded.push(folded);
        this.#foldedSize += folded?.sure?.length ?? 0;
    }
}
//# sourceMappingURL=python-values.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-names.js
/** Keeps the names of scripts and their values, for one script or for the cells of a notebook in order. */




/** How many of the first and of the last values of a name are kept. */
const KEPT = 4;
class Names {
    /** Set if a script has too many names. */
    fault = null;
    maker;
    /** The names of earlier scripts, and of this one as far as the second pass has read it. */
    #known = new Map();
    /** The names of this script from the first pass: a function may use names that are bound after it. */
    #ahead = new Map();
    #reading = 'ahead';
    #held = 0;
    /** Values that are already copies. */
    #copies = new WeakSet();
    constructor(maker) {
        this.maker = maker;
    }
    bind(name, binding, value) {
        const ahead = this.#reading === 'ahead';
        const bound = this.#entry(ahead ? this.#ahead : this.#known, key(name, binding));
        if (bound === null)
            return;
        if (ahead)
            bound.count++;
        if (value === null)
            return;
        const kept = value.kind === 'text' && value.sure !== null ? { ...value, sure: shortened(value.sure) } : value;
        if (bound.first.length < KEPT)
            bound.first.push(kept);
        if (bound.last.push(kept) > KEPT)
            bound.last.shift();
    }
    /** Returns the value of a name. */
    value(name) {
        const plain = this.#values(key(name, 'name'));
        const other = this.#values(key(name, 'attribute'));
        const values = [...plain.values, ...other.values];
        if (values.length === 0)
            return null;
        const once = plain.count > 0 ? plain : other;
        const [only = null] = once.values;
        if (once.count !== 1 || only === null)
            return withOrigin(this.maker.choice(values), 'read');
        if (only.kind !== 'text' || only.origin === 'number')
            return only;
        if (values.length === 1)
            return withOrigin(only, 'read');
        const others = this.maker.choice(values.slice(once.values.length));
        const guesses = others?.kind === 'text' ? [...only.guesses, ...others.guesses] : only.guesses;
        return { ...only, guesses, origin: 'read' };
    }
    /** Returns all texts that a name may have as its value. */
    texts(name) {
        const value = this.value(name);
        return value?.kind === 'text' ? options(value) : [];
    }
    /** Begins the second pass over a script. */
    again() {
        this.#reading = 'for good';
        this.maker.back();
    }
    /** Ends a script: keeps the values of its names for the next one, but not the script's text. */
    end() {
        for (const [name, { count: times }] of this.#ahead) {
            const bound = this.#known.get(name);
            if (bound === undefined)
                continue;
            bound.count += times;
            for (const values of [bound.first, bound.last])
                values.forEach((value, i) => (values[i] = this.#copy(value)));
        }
        this.#ahead = new Map();
        this.#reading = 'ahead';
        this.maker.keep();
    }
    #values(name) {
        const known = this.#known.get(name);
        const ahead = this.#ahead.get(name);
        const total = (known?.count ?? 0) + (ahead?.count ?? 0);
        const nearest = this.#reading === 'ahead' ? (ahead?.last ?? []) : [];
        const inOrder = [nearest.toReversed(), known?.last.toReversed(), ahead?.first, known?.first];
        const values = [...new Set(inOrder.flatMap(some => some ?? []))];
        return { count: total, values: total === 1 ? values.slice(0, 1) : values };
    }
    #entry(table, name) {
        const found = table.get(name);
        if (found !== undefined)
            return found;
        if (this.#known.size + this.#ahead.size >= 2 * script_limits/* MAX_NAMES */.oA) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its script has more than ${(0,safe_text/* count */.U9)(script_limits/* MAX_NAMES */.oA)} names; split it`);
            return null;
        }
        const bound = { count: 0, first: [], last: [] };
        table.set(name, bound);
        return bound;
    }
    /**
     * Copies a value. Of lists and dictionaries only their direct texts are copied, since they may contain each other.
     */
    #copy(value, inside = false) {
        if (value === null || this.#copies.has(value))
            return value;
        if (inside && value.kind !== 'text')
            return null;
        const copy = this.#copied(value);
        this.#copies.add(copy);
        return copy;
    }
    #copied(value) {
        switch (value.kind) {
            case 'text':
                return {
                    ...value,
                    sure: value.sure === null ? null : this.#copiedString(value.sure),
                    guesses: value.guesses.map(guess => this.#copiedString(guess))
                };
            case 'list':
                return { kind: 'list', items: value.items.map(item => this.#copy(item, true)) };
            case 'dictionary': {
                const entries = Array.from(value.entries, ([name, item]) => [name, this.#copy(item, true)]);
                return { kind: 'dictionary', entries: new Map(entries) };
            }
        }
    }
    #copiedString(held) {
        const short = shortened(held, script_limits/* MAX_KEPT_VALUE_CHARACTERS */.Ru);
        this.#held += short.length;
        if (this.#held > script_limits/* MAX_KEPT_CHARACTERS */.V$) {
            this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the variables of its cells contain too much text; split it`);
            return '';
        }
        return Buffer.from(short, 'latin1').toString('latin1');
    }
}
function key(name, binding) {
    return binding === 'name' ? name : `.${name}`;
}
//# sourceMappingURL=python-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-templates.js

/** Collects the parts of a text; a field with an unknown value stays as it is written. */
class Filled {
    #parts = [];
    #anyKnown = false;
    plain(written) {
        if (written !== '')
            this.#parts.push(python_values_text(written, 'literal'));
    }
    place({ written, value }) {
        if (value?.kind !== 'text')
            this.plain(written);
        else {
            this.#parts.push(value);
            this.#anyKnown = true;
        }
    }
    /** Returns null where no field was filled, or where the result is too long. */
    take(maker) {
        return this.#anyKnown ? maker.concat(this.#parts) : null;
    }
}
const FIELD = /\{\{|\}\}|\{([^{}!:.[\]]*)((?:[.[][^{}!:]*)?)(?:![rsa])?(?::(?:[^{}]|\{[^{}]*\}){0,200})?\}/g;
/** Evaluates `template.format(…)`. */
function formatted(template, { items, named }, maker) {
    const filled = new Filled();
    let next = 0;
    fill(template, FIELD, filled, ({ 0: written, 1: name = '', 2: rest = '' }) => {
        if (written === '{{' || written === '}}')
            return written.charAt(0);
        const index = name === '' ? next++ : /^\d{1,6}$/.test(name) ? Number(name) : null;
        const value = index === null ? named.get(name) : items[index];
        return { written, value: rest === '' ? (value ?? null) : null };
    });
    return filled.take(maker);
}
const CONVERSION = /%(?:\(([^()]*)\))?[#0 +-]{0,9}(?:\*|\d{1,9})?(?:\.(?:\*|\d{1,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;
/** Evaluates `template % value`. */
function percentFormatted(template, value, maker) {
    const items = value?.kind === 'list' ? value.items : [value];
    const filled = new Filled();
    let next = 0;
    fill(template, CONVERSION, filled, ({ 0: written, 1: name, 2: conversion }) => {
        if (conversion === '%')
            return '%';
        if (name === undefined)
            return { written, value: items[next++] ?? null };
        return { written, value: value?.kind === 'dictionary' ? (value.entries.get(name) ?? null) : null };
    });
    return filled.take(maker);
}
function fill(template, pattern, filled, each) {
    let done = 0;
    const places = new RegExp(pattern);
    for (let found = places.exec(template); found !== null; found = places.exec(template)) {
        filled.plain(template.slice(done, found.index));
        const part = each(found);
        if (typeof part === 'string')
            filled.plain(part);
        else
            filled.place(part);
        done = found.index + found[0].length;
    }
    filled.plain(template.slice(done));
}
const BRACE = /\\N\{[^{}]*\}|\\[^{}]|\{\{|\}\}|[{}]/g;
/** Yields the fields of the f-string whose text is `script[from, to)`, and the positions of doubled braces. */
function* fieldsOf(script, from, to) {
    const braces = new RegExp(BRACE);
    braces.lastIndex = from;
    for (let found = braces.exec(script); found !== null && found.index < to; found = braces.exec(script)) {
        const { 0: written, index: start } = found;
        if (written === '{{' || written === '}}')
            yield start;
        if (written !== '{')
            continue;
        const field = fieldAt(script, start, to);
        // A brace that is never closed does not begin a field, and nothing after it is read.
        if (field === null)
            return;
        yield field;
        braces.lastIndex = field.end;
    }
}
const INNER = /[{}()[\]"':]|![rsa](?=[:}])/g;
/** Returns the field that begins at `start`; null where it is not closed. */
function fieldAt(script, start, end) {
    let depth = 0;
    let to = -1;
    const inner = new RegExp(INNER);
    inner.lastIndex = start + 1;
    for (let found = inner.exec(script); found !== null && found.index < end; found = inner.exec(script)) {
        const char = found[0].charAt(0);
        if (char === '"' || char === "'") {
            const close = script.indexOf(char, found.index + 1);
            if (close < 0 || close >= end)
                return null;
            inner.lastIndex = close + 1;
        }
        else if ('{(['.includes(char))
            depth++;
        else if (char === '}' && depth === 0) {
            return { start, end: found.index + 1, from: start + 1, to: to < 0 ? found.index : to };
        }
        else if ('})]'.includes(char))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && to < 0)
            to = found.index;
    }
    return null;
}
//# sourceMappingURL=python-templates.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-calls.js
/** Evaluates functions and methods that build texts or return them unchanged. */




const METHODS = new Map([
    ['format', ofTemplate],
    [
        'join',
        (separator, { items: [list] }, maker) => (list?.kind === 'list' ? joined(separator, list.items, maker) : null)
    ],
    ['replace', replaced],
    ['lower', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
    ['casefold', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
    ['encode', unchanged],
    ['decode', unchanged],
    ['strip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, true)],
    ['lstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, false)],
    ['rstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, false, true)]
]);
/** Returns the result of a method of a text. */
function methodValue(receiver, name, given, maker) {
    if (receiver?.kind === 'text')
        return METHODS.get(name)?.(receiver, given, maker) ?? null;
    // `os.environ.get("BASE", "https://…")`, of an unknown object.
    if (receiver?.kind === 'dictionary' && name === 'get')
        return entry(receiver, given);
    return functionValue(name, given, maker);
}
/** Returns the result of a function, of any module. */
function functionValue(name, given, maker) {
    const { items, named } = given;
    if (name === 'join')
        return paths(items, maker);
    if (name === 'urljoin')
        return resolved(items, maker);
    if (name === 'get' || name === 'getenv')
        return maker.choice([items[1] ?? named.get('default') ?? null]);
    if (name === 'dict')
        return { kind: 'dictionary', entries: named };
    if (name === 'list' || name === 'tuple')
        return items[0]?.kind === 'list' ? items[0] : null;
    return ['str', 'Path', 'PurePosixPath', 'URL'].includes(name) && items.length === 1 ? unchanged(items[0]) : null;
}
/** Returns the value, but no longer as a literal, so that adjacent literals are not joined to it. */
function unchanged(value) {
    return value?.kind === 'text' && value.origin === 'literal' ? withOrigin(value, 'read') : (value ?? null);
}
function entry(dictionary, { items: [name, other] }) {
    if (dictionary?.kind !== 'dictionary' || name?.kind !== 'text' || name.sure === null)
        return null;
    return dictionary.entries.get(name.sure) ?? other ?? null;
}
function ofTemplate(receiver, given, maker) {
    const [template = '', ...more] = options(receiver);
    const filled = formatted(template, given, maker);
    if (receiver.sure !== null || filled === null)
        return filled;
    return maker.choice([filled, ...more.map(other => formatted(other, given, maker))]);
}
/** Joins the items up to the first unknown one, so that this part is read too. */
function joined(separator, items, maker) {
    const parts = [];
    for (const item of items) {
        if (item?.kind !== 'text')
            break;
        if (parts.length > 0)
            parts.push(separator);
        parts.push(item);
    }
    return parts.length === 0 ? null : maker.concat(parts);
}
const SLASH = python_values_text('/', 'read');
/** Evaluates `os.path.join` and similar functions. */
function paths(items, maker) {
    const parts = [];
    for (const item of items) {
        if (item?.kind !== 'text')
            break;
        const before = parts.at(-1);
        const divided = before === undefined || options(before).every(option => option.endsWith('/'));
        if (!divided && !options(item).every(option => option.startsWith('/')))
            parts.push(SLASH);
        parts.push(item);
    }
    return parts.length === 0 ? null : maker.concat(parts);
}
/** Evaluates `urljoin`; resolves like a browser. */
function resolved([base, link], maker) {
    if (base?.kind !== 'text' || link?.kind !== 'text')
        return null;
    const sites = options(base).slice(0, script_limits/* MAX_JOINED_LINKS */.Pd);
    const targets = options(link).slice(0, Math.ceil(script_limits/* MAX_JOINED_LINKS */.Pd / sites.length));
    const all = sites.flatMap(site => targets.map(target => resolvedLink(site, target)));
    const [first = null] = all;
    if (base.sure === null || link.sure === null || first === null)
        return made(maker.choice(all.map(one => python_values_text(one, 'made'))));
    return made(maker.concat([python_values_text(first, 'read')]));
}
function resolvedLink(site, target) {
    if (site.length + target.length > script_limits/* MAX_LINK_CHARACTERS */.rI)
        return '';
    const [base, link] = [site, target].map(one => Buffer.from(one, 'latin1').toString('utf8'));
    if (base === undefined || link === undefined || !URL.canParse(link, base))
        return `${site}${target}`;
    return (0,byte_text/* byteText */.a)(new URL(link, base).href);
}
function made(value) {
    return withOrigin(value, 'made');
}
function replaced(receiver, { items: [old, by] }, maker) {
    const [what, other] = [old, by].map(item => (item?.kind === 'text' ? item.sure : null));
    if (what === null || what === undefined || other === null || other === undefined || what === '')
        return null;
    const all = options(receiver);
    const longest = Math.max(...all.map(option => option.length));
    if (all.length * longest * (1 + other.length / what.length) > script_limits/* MAX_REPLACED_CHARACTERS */.zq)
        return null;
    const values = all.map(option => python_values_text(option.replaceAll(what, () => other), 'made'));
    return receiver.sure === null ? made(maker.choice(values)) : made(maker.concat(values.slice(0, 1)));
}
const python_calls_BLANKS = ' \t\r\n\f\v';
function stripped(receiver, items, maker, start, end) {
    const [chars] = items;
    const given = chars?.kind === 'text' ? (chars.sure ?? '') : '';
    const taken = items.length === 0 ? python_calls_BLANKS : given.slice(0, script_limits/* MAX_STRIPPED_CHARACTERS */.eP);
    return maker.changed(receiver, option => {
        let first = 0;
        let last = option.length;
        while (start && first < last && taken.includes(option.charAt(first)))
            first++;
        while (end && last > first && taken.includes(option.charAt(last - 1)))
            last--;
        return option.slice(first, last);
    });
}
function lowerCase(written) {
    return written.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}
//# sourceMappingURL=python-calls.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-syntax.js


const VT = 0x0b;
const FF = 0x0c;
const python_syntax_NAME = /[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*/y;
const KEYWORDS = new Set(('and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Matches the type annotation of a target, on its line. */
const ANNOTATION = /:[^=\r\n;#]{1,400}=(?!=)/y;
/** Reads a part of a script, up to an end that can be changed. */
class Syntax {
    python;
    /** Text from here on is ignored. */
    end;
    /** True if the last `skip` passed a line end. */
    lineEnd = false;
    #text;
    constructor(python) {
        this.python = python;
        this.#text = python.text;
        this.end = python.text.length;
    }
    /** Returns the character at `at`, empty at the end. */
    char(at) {
        return at < this.end ? this.#text.charAt(at) : '';
    }
    /** Skips blanks, line ends and comments. */
    skip(from) {
        const text = this.#text;
        this.lineEnd = false;
        let at = from;
        for (; at < this.end; at++) {
            const code = text.charCodeAt(at);
            if (code === ascii.LF || code === ascii.CR)
                this.lineEnd = true;
            else if (code === ascii/* HASH */.v9)
                at = Math.min(this.python.behindComment(at), this.end) - 1;
            else if (code === ascii/* BACKSLASH */.r_) {
                const next = text.charCodeAt(at + 1);
                if (next !== ascii.LF && next !== ascii.CR)
                    break;
                at += next === ascii.CR && text.charCodeAt(at + 2) === ascii.LF ? 2 : 1;
            }
            else if (code !== ascii/* BLANK */.Z4 && code !== ascii/* TAB */.wn && code !== FF && code !== VT)
                break;
        }
        return Math.min(at, this.end);
    }
    /** Returns the name or keyword that begins at `at`, empty where there is none. */
    word(at) {
        python_syntax_NAME.lastIndex = at;
        const name = python_syntax_NAME.exec(this.#text)?.[0] ?? '';
        return at + name.length <= this.end ? name : '';
    }
    /** Returns the literal that begins at `at`, null where there is none. */
    literal(at) {
        let quote = at;
        while (quote < at + 2 && 'bfrtuBFRTU'.includes(this.char(quote) || ' '))
            quote++;
        const code = this.#text.charCodeAt(quote);
        if (code !== ascii/* QUOTE */.jA && code !== ascii/* APOSTROPHE */.CW)
            return null;
        const literal = this.python.literalAt(at);
        return literal !== null && literal.end <= this.end ? literal : null;
    }
    /** Returns the decoded text of a part of a literal. */
    decoded({ raw }, from, to) {
        const written = this.#text.slice(from, to);
        if (raw || !written.includes('\\'))
            return written;
        return this.python.value({ from, to, raw }).bytes.toString('latin1');
    }
    /** Returns the targets of the statement that begins at `at`; null where it is not an assignment. */
    targets(at) {
        const lists = [];
        let left = script_limits/* MAX_TARGETS */.kz;
        let from = at;
        for (;;) {
            const list = left > 0 ? this.#targetList(from, left) : null;
            if (list === null)
                return lists.length === 0 ? null : { lists, at: from, adds: false };
            lists.push(list);
            left -= list.names.length;
            from = list.end;
            if (list.adds)
                return { lists, at: from, adds: true };
        }
    }
    #targetList(from, most) {
        const names = [];
        let items = false;
        let open = true;
        for (let at = from;;) {
            const char = this.char(at);
            if (char === ' ' || char === '\t')
                at++;
            else if (char === ',' ||
                (open && '([*'.includes(char || ' ')) ||
                ((char === ')' || char === ']') && names.length > 0)) {
                items ||= char === ',' || char === '[' || char === '(';
                open ||= char === ',';
                at++;
            }
            else if (char === '=') {
                if (names.length === 0 || this.char(at + 1) === '=')
                    return null;
                return { names, items, end: at + 1, adds: false };
            }
            else if (char === '+' && this.char(at + 1) === '=' && names.length === 1 && !items) {
                return { names, items, end: at + 2, adds: true };
            }
            else if (char === ':' && names.length === 1 && !items) {
                ANNOTATION.lastIndex = at;
                const [annotation] = ANNOTATION.exec(this.#text) ?? [];
                return annotation === undefined ? null : { names, items, end: at + annotation.length, adds: false };
            }
            else {
                const word = open ? this.word(at) : '';
                if (word === '' || KEYWORDS.has(word) || names.length >= most)
                    return null;
                const last = this.#dotted(at, word);
                names.push(last);
                open = false;
                at = last.end;
            }
        }
    }
    #dotted(at, first) {
        let name = first;
        let binding = 'name';
        let end = at + first.length;
        while (this.char(end) === '.') {
            const next = this.word(end + 1);
            if (next === '')
                break;
            name = next;
            binding = 'attribute';
            end += 1 + next.length;
        }
        return { name, binding, end };
    }
}
//# sourceMappingURL=python-syntax.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python-resolver.js





/** The work that a step counts as. */
const STEP_WORK = 16;
/** Shorter texts contain no URL. */
const SHORTEST = 4;
/** Matches a URL without a host: such a guess is wrong, and would be reported as a URL that cannot be read. */
const NO_HOST = /:\/\/(?![A-Za-z0-9\x80-\xff%[])|:\/\/[^\s/?#]{0,300}%(?![0-9A-Fa-f]{2})/;
const LOOP = /for[ \t]+([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)[ \t]+in\b/y;
const NUMBER = /\d{1,20}(?![\w.])/y;
/** Yields the texts that the script builds; sometimes null, where the reader may pause. */
function* madeBy(python, names, watch) {
    yield* new ScriptReader(python, names, watch).pass(false);
    names.again();
    yield* new ScriptReader(python, names, watch).pass(true);
}
class ScriptReader {
    #syntax;
    #names;
    #maker;
    #watch;
    #emits = false;
    #waiting = [];
    #waitingSize = 0;
    #steps = 0;
    /** The number of open brackets and f-strings. */
    #depth = 0;
    constructor(python, names, watch) {
        this.#syntax = new Syntax(python);
        this.#names = names;
        this.#maker = names.maker;
        this.#watch = watch;
    }
    *pass(emits) {
        this.#emits = emits;
        for (const _ of this.#statements()) {
            yield* this.#take();
            yield null;
        }
        yield* this.#take();
    }
    *#take() {
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#waitingSize = 0;
        yield* waiting;
    }
    /** Counts a step; returns true if it is time to yield. */
    #due() {
        if (++this.#steps < script_limits/* MAX_STEPS */.rh && this.#waitingSize < script_limits/* MAX_WAITING_CHARACTERS */.mJ)
            return false;
        this.#watch.worked(this.#steps * STEP_WORK);
        this.#steps = 0;
        return true;
    }
    /** Counts the work for each guess. */
    #countGuesses(value) {
        if (value?.kind === 'text')
            this.#steps += value.guesses.length;
    }
    /** Emits a text that was built here. Afterwards it counts as read, like a literal that ends here. */
    #emit(value, at) {
        if (value?.kind !== 'text' || value.origin === 'number')
            return value;
        if (this.#emits && value.origin === 'made') {
            this.#countGuesses(value);
            options(value).forEach((option, index) => {
                if (option.length < SHORTEST || (option !== value.sure && NO_HOST.test(option)))
                    return;
                this.#waiting.push({ at, text: option, first: index === 0 });
                this.#waitingSize += option.length;
            });
        }
        return withOrigin(value, 'read');
    }
    *#statements() {
        const syntax = this.#syntax;
        let at = 0;
        for (let begins = true;;) {
            const start = syntax.skip(at);
            if (start >= syntax.end)
                return;
            if (this.#due())
                yield;
            const targets = begins || syntax.lineEnd ? syntax.targets(start) : null;
            if (targets !== null)
                at = yield* this.#assignment(targets.lists, targets.at, targets.adds);
            else {
                const read = yield* this.#value(start);
                this.#emit(read.value, start);
                at = Math.max(read.end, start + 1);
            }
            begins = at === start + 1 && ';:'.includes(syntax.char(start));
        }
    }
    *#assignment(lists, start, adds) {
        const syntax = this.#syntax;
        const items = [];
        let comma = false;
        let at = start;
        for (;;) {
            if (this.#due())
                yield;
            const from = syntax.skip(at);
            const read = yield* this.#value(from);
            const value = adds ? this.#added(lists, read.value) : read.value;
            if (items.length < script_limits/* MAX_LIST_ITEMS */.HD)
                items.push(this.#emit(value, from));
            at = read.end;
            const next = syntax.skip(at);
            if (syntax.lineEnd || syntax.char(next) !== ',')
                break;
            comma = true;
            at = next + 1;
        }
        const [only = null] = items;
        this.#bind(lists, comma ? { kind: 'list', items } : only);
        return at;
    }
    #added([list], value) {
        const held = this.#names.value(list?.names[0]?.name ?? '');
        return held?.kind === 'text' && value?.kind === 'text' ? this.#maker.concat([held, value]) : null;
    }
    #bind(lists, value) {
        for (const { names, items } of lists) {
            const values = items ? flat(value, names.length) : [];
            names.forEach(({ name, binding }, index) => {
                this.#names.bind(name, binding, items ? (values[index] ?? null) : value);
            });
        }
    }
    /**
     * Reads a value up to its end: a comma, a colon, an equals sign, a closing bracket or, outside brackets, a line end.
     * Each side of a condition or choice may be the value.
     */
    *#value(start) {
        const syntax = this.#syntax;
        const sides = [];
        let state = 'open';
        let end = start;
        for (let at = start;;) {
            if (this.#due())
                yield;
            const char = syntax.char(at);
            if (char === '' || ',:;)]}'.includes(char) || (char === '=' && syntax.char(at + 1) !== '='))
                break;
            const word = syntax.word(at);
            if (KEYWORDS.has(word)) {
                if (word === 'or' || word === 'and' || word === 'else')
                    state = 'open';
                else if (word !== 'await' && word !== 'return' && word !== 'yield')
                    state = 'skipping';
                end = at + word.length;
                if (word === 'for')
                    end = yield* this.#loop(at);
            }
            else {
                const read = yield* this.#sum(at);
                if (read === null) {
                    end = at + ('=<>!'.includes(char) && syntax.char(at + 1) === '=' ? 2 : 1);
                    if (state === 'taken')
                        this.#emit(sides.pop() ?? null, start);
                    if (state !== 'skipping')
                        state = 'skipping';
                }
                else {
                    end = read.end;
                    if (state === 'open') {
                        sides.push(read.value);
                        state = 'taken';
                    }
                    else
                        this.#emit(read.value, at);
                }
            }
            at = syntax.skip(end);
            if (syntax.lineEnd && this.#depth === 0)
                break;
        }
        const [only = null] = sides;
        return { value: sides.length < 2 ? only : this.#maker.choice(sides), end };
    }
    /** Reads `for name in list`. */
    *#loop(at) {
        LOOP.lastIndex = at;
        const [written, name] = LOOP.exec(this.#syntax.python.text) ?? [];
        if (written === undefined || name === undefined)
            return at + 'for'.length;
        const read = yield* this.#sum(this.#syntax.skip(at + written.length));
        if (read?.value?.kind === 'list')
            this.#names.bind(name, 'name', this.#maker.choice(read.value.items.slice(0, script_limits/* MAX_GUESSES */.lx)));
        return read?.end ?? at + written.length;
    }
    /** Reads texts joined by plus signs; null where none begins. */
    *#sum(start) {
        const syntax = this.#syntax;
        let read = yield* this.#term(start);
        if (read === null)
            return null;
        let sum = new Sum(this.#maker);
        let whole = true;
        let at = start;
        for (;;) {
            const next = syntax.skip(read.end);
            const continues = syntax.char(next) === '+' && syntax.char(next + 1) !== '=';
            if (!continues && sum.count === 0 && whole)
                return read;
            const { value, end } = read;
            if (value?.kind === 'text' && value.origin !== 'number')
                sum.add(value);
            else {
                this.#emit(sum.take(), at);
                sum = new Sum(this.#maker);
                whole = false;
            }
            if (!continues)
                return whole ? { value: sum.take(), end } : this.#partly(sum, at, end);
            if (this.#due())
                yield;
            const operand = syntax.skip(next + 1);
            if (sum.count === 0)
                at = operand;
            read = yield* this.#term(operand);
            if (read === null)
                return this.#partly(sum, at, next + 1);
        }
    }
    #partly(sum, at, end) {
        this.#emit(sum.take(), at);
        return { value: null, end };
    }
    /** Reads a text, and fills its fields if percent signs follow. */
    *#term(start) {
        const syntax = this.#syntax;
        let read = yield* this.#operand(start);
        while (read !== null) {
            const next = syntax.skip(read.end);
            if (syntax.char(next) !== '%' || syntax.char(next + 1) === '=')
                return read;
            if (this.#due())
                yield;
            const right = yield* this.#operand(syntax.skip(next + 1));
            if (right === null)
                return read;
            this.#countGuesses(read.value);
            read = { value: this.#percent(read.value, right.value), end: right.end };
        }
        return null;
    }
    #percent(template, value) {
        if (template?.kind !== 'text')
            return null;
        const [sure = '', ...more] = options(template);
        const filled = percentFormatted(sure, value, this.#maker);
        if (filled === null)
            return template;
        if (template.sure !== null)
            return filled;
        return this.#maker.choice([filled, ...more.map(other => percentFormatted(other, value, this.#maker))]);
    }
    *#operand(start) {
        const syntax = this.#syntax;
        const literal = syntax.literal(start);
        if (literal !== null)
            return yield* this.#trailers(yield* this.#literals(literal), start);
        const char = syntax.char(start);
        if ('([{'.includes(char || ' ')) {
            const inside = yield* this.#inside(start, char === '(');
            return yield* this.#trailers({ value: bracketed(char, inside), end: inside.end }, start);
        }
        if (char >= '0' && char <= '9') {
            NUMBER.lastIndex = start;
            const [number] = NUMBER.exec(syntax.python.text) ?? [];
            return number === undefined ? null : { value: python_values_text(number, 'number'), end: start + number.length };
        }
        const word = syntax.word(start);
        if (word === '' || KEYWORDS.has(word))
            return null;
        return yield* this.#name(word, start);
    }
    /** Reads adjacent literals, which the compiler joins. */
    *#literals(first) {
        const syntax = this.#syntax;
        const sum = new Sum(this.#maker);
        for (let literal = first;;) {
            sum.add((literal.formatted ? yield* this.#fields(literal) : null) ?? decodedLiteral(syntax, literal));
            const next = syntax.skip(literal.end);
            const neighbour = syntax.lineEnd && this.#depth === 0 ? null : syntax.literal(next);
            if (neighbour === null)
                return { value: sum.take(), end: literal.end };
            if (this.#due())
                yield;
            literal = neighbour;
        }
    }
    /** Reads an f-string with the values of its fields; null where none is known. */
    *#fields(literal) {
        const syntax = this.#syntax;
        const filled = new Filled();
        let done = literal.from;
        if (this.#depth >= script_limits/* MAX_BRACKETS */.PS)
            return null;
        for (const field of fieldsOf(syntax.python.text, literal.from, literal.to)) {
            if (this.#due())
                yield;
            if (typeof field === 'number') {
                filled.plain(syntax.decoded(literal, done, field + 1));
                done = field + 2;
                continue;
            }
            filled.plain(syntax.decoded(literal, done, field.start));
            const written = syntax.python.text.slice(field.start, field.end);
            filled.place({ written, value: yield* this.#field(field.from, field.to) });
            done = field.end;
        }
        filled.plain(syntax.decoded(literal, done, literal.to));
        return filled.take(this.#maker);
    }
    *#field(start, to) {
        const syntax = this.#syntax;
        const end = syntax.end;
        syntax.end = to;
        this.#depth++;
        const at = syntax.skip(start);
        const { value, end: stop } = yield* this.#value(at);
        const next = syntax.skip(stop);
        const whole = next >= to || (syntax.char(next) === '=' && syntax.skip(next + 1) >= to);
        syntax.end = end;
        this.#depth--;
        return whole ? value : this.#unknown(value, at);
    }
    #unknown(value, at) {
        this.#emit(value, at);
        return null;
    }
    *#name(word, start) {
        const syntax = this.#syntax;
        const end = start + word.length;
        const next = syntax.skip(end);
        if (syntax.char(next) !== '(' || syntax.lineEnd) {
            return yield* this.#trailers({ value: this.#names.value(word), end }, start);
        }
        const inside = yield* this.#inside(next);
        const value = functionValue(word, inside, this.#maker);
        return yield* this.#trailers({ value, end: inside.end }, start);
    }
    /** Reads attributes, calls and subscripts after a value. */
    *#trailers(first, start) {
        const syntax = this.#syntax;
        let { value, end } = first;
        for (;;) {
            const next = syntax.skip(end);
            const sameLine = !syntax.lineEnd;
            const char = syntax.char(next);
            if (char === '.') {
                const nameAt = syntax.skip(next + 1);
                const name = syntax.word(nameAt);
                if (name === '')
                    return { value, end };
                end = nameAt + name.length;
                const call = syntax.skip(end);
                if (syntax.char(call) === '(' && !syntax.lineEnd) {
                    const inside = yield* this.#inside(call);
                    this.#countGuesses(value);
                    const result = methodValue(value, name, inside, this.#maker);
                    if (result === null)
                        this.#emit(value, start);
                    value = result;
                    end = inside.end;
                }
                else {
                    if (value?.kind === 'text')
                        this.#emit(value, start);
                    value = this.#names.value(name);
                }
            }
            else if (sameLine && char !== '' && '(['.includes(char)) {
                const inside = yield* this.#inside(next);
                this.#emit(value, start);
                value = char === '[' && value !== null ? python_resolver_element(value, inside) : null;
                end = inside.end;
            }
            else
                return { value, end };
            if (this.#due())
                yield;
        }
    }
    /**
     * Reads the content of the brackets that open at `open`; nothing if they are nested deeper than Python allows.
     *
     * @param keeps whether a single text in them is emitted by the caller
     */
    *#inside(open, keeps = false) {
        const syntax = this.#syntax;
        const items = [];
        const named = new Map();
        const entries = new Map();
        let comma = false;
        if (this.#depth >= script_limits/* MAX_BRACKETS */.PS)
            return { items, named, entries, comma, end: open + 1 };
        this.#depth++;
        const isDictionary = syntax.char(open) === '{';
        let stars = 0;
        /** The argument whose type follows. */
        let typed = '';
        let at = syntax.skip(open + 1);
        for (let char = syntax.char(at); char !== '' && !')]}'.includes(char); char = syntax.char(at)) {
            if (this.#due())
                yield;
            if ('*,;:='.includes(char)) {
                stars += char === '*' ? 1 : 0;
                if (char === ',') {
                    if (keeps && !comma && items[0] !== undefined)
                        items[0] = this.#emit(items[0], open);
                    comma = true;
                    stars = 0;
                    typed = '';
                }
                at = syntax.skip(at + 1);
                continue;
            }
            const read = yield* this.#value(at);
            const value = keeps && !comma && items.length === 0 ? read.value : this.#emit(read.value, at);
            const next = syntax.skip(Math.max(read.end, at + 1));
            const bare = syntax.word(at);
            const name = bare !== '' && at + bare.length === read.end ? bare : '';
            const [sign, after] = [syntax.char(next), syntax.char(next + 1)];
            if (sign === '=' || (sign === ':' && (after === '=' || isDictionary))) {
                const from = syntax.skip(next + (sign === ':' && after === '=' ? 2 : 1));
                const bound = yield* this.#value(from);
                const given = this.#emit(bound.value, from);
                if (sign === '=') {
                    for (const each of [name, typed])
                        if (each !== '')
                            this.#names.bind(each, 'attribute', given);
                    if (named.size < script_limits/* MAX_LIST_ITEMS */.HD)
                        named.set(name, given);
                }
                else if (after === '=') {
                    this.#names.bind(name, 'name', given);
                    items.push(given);
                }
                else if (value?.kind === 'text' && value.sure !== null && entries.size < script_limits/* MAX_LIST_ITEMS */.HD)
                    entries.set(value.sure, given);
                at = syntax.skip(Math.max(bound.end, from));
            }
            else {
                if (sign === ':')
                    typed = name;
                if (stars === 1 && value?.kind === 'list')
                    items.push(...value.items.slice(0, script_limits/* MAX_LIST_ITEMS */.HD - items.length));
                else if (stars === 2 && value?.kind === 'dictionary')
                    for (const [key, held] of value.entries)
                        named.set(key, held);
                else if (items.length < script_limits/* MAX_LIST_ITEMS */.HD)
                    items.push(value);
                at = next;
            }
        }
        this.#depth--;
        return { items, named, entries, comma, end: Math.min(at + 1, syntax.end) };
    }
}
function decodedLiteral(syntax, literal) {
    return python_values_text(syntax.decoded(literal, literal.from, literal.to), 'literal');
}
/** Returns the value of brackets around items. */
function bracketed(bracket, { items, entries, comma }) {
    const [only = null] = items;
    if (bracket === '{')
        return { kind: 'dictionary', entries };
    if (bracket === '[' || comma)
        return { kind: 'list', items };
    if (items.length > 1)
        return null;
    return only?.kind === 'text' && only.origin === 'literal' ? withOrigin(only, 'read') : only;
}
function python_resolver_element(value, inside) {
    const [index = null] = inside.items;
    if (value.kind === 'dictionary')
        return entry(value, inside);
    if (value.kind !== 'list' || index?.kind !== 'text' || index.origin !== 'number')
        return null;
    return value.items[Number(index.sure)] ?? null;
}
/** Returns the items of a list, and of lists in it. */
function flat(value, most) {
    if (value?.kind !== 'list')
        return [value];
    return value.items.flatMap(item => (item?.kind === 'list' ? item.items : [item])).slice(0, most);
}
//# sourceMappingURL=python-resolver.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/python.js







/** Reads Python in UTF-8; returns the number of lines. */
function readPython(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, scriptPieces);
}
function* scriptPieces(document, watch) {
    const names = new Names(new ValueMaker());
    const strange = yield* pythonPieces(document, names, watch);
    const [, before = '', encoding] = DECLARATION.exec(document.toString('latin1')) ?? [];
    if (encoding !== undefined && !ENCODINGS.test(encoding)) {
        throw (0,pieces/* unreadable */.O$)(before === '' ? 1 : 2, (0,safe_text/* safe */.gB) `its encoding is not supported; save the script as UTF-8`);
    }
    if (strange !== null)
        throw (0,pieces/* unreadable */.O$)(strange, UNKNOWN_NAME);
    const fault = names.fault ?? names.maker.fault;
    if (fault !== null)
        throw fault;
}
/** The message for the line that `pythonPieces` returns. */
const UNKNOWN_NAME = (0,safe_text/* safe */.gB) `a link contains a character by its name, \\N{…}; write the character itself`;
/** Matches the encoding that one of the first two lines declares (PEP 263). */
const DECLARATION = /^((?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?)[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
/** Encodings in which ASCII bytes are always ASCII characters, and never part of another character. */
const ENCODINGS = /^(?:utf[-_]?8(?:[-_][-\w]+)?|(?:us[-_])?ascii|(?:iso[-_]?)?8859(?:[-_]\d+)+(?:-\w+)?|latin[-_]?\d+(?:-\w+)?|(?:windows[-_]|cp)125\d|cp(?:437|85\d|86[0-35-9])|koi8[-_][rtu]|mac[-_]?roman|euc[-_]?(?:jp|kr|cn)|gb2312)$/i;
/**
 * Yields the strings of a script, joined as in the language, and the texts that it builds from them. Returns the line
 * of the first link with a `\N{…}` escape of an unknown name; null where there is none.
 *
 * @param names the names of earlier scripts, if any; the caller throws its faults
 */
function* pythonPieces(document, names, watch) {
    const python = new PythonText(document.toString('latin1'));
    const lines = new pieces/* Lines */.qo(document);
    const strange = yield* literalPieces(document, python, lines);
    for (const made of madeBy(python, names, watch))
        yield made === null ? pieces/* PAUSE */.Hz : madePiece(made, lines);
    for (const { at, url } of hubCalls(python, 0, name => names.texts(name)))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
    names.end();
    names.fault ??= python.fault;
    return strange;
}
function madePiece({ at, text, first }, lines) {
    return {
        bytes: Buffer.from(text, 'latin1'),
        row: lines.at(at),
        lines: false,
        reading: first ? 'first' : 'further'
    };
}
/** Yields literals, adjacent ones also joined, and the lines between them. */
function* literalPieces(document, python, lines) {
    let done = 0;
    let neighbours = null;
    /** The adjacent literals of one line: outside brackets only these are joined. */
    let ofLine = null;
    let strange = null;
    for (const literal of python.literals()) {
        const continues = neighbours !== null && python.neighbour(done) === literal.start;
        if (!continues || python.endsLine(done, literal.start)) {
            if (ofLine !== null && (continues || ofLine !== neighbours))
                yield* ofLine.joined();
            ofLine = null;
        }
        if (!continues) {
            if (neighbours !== null)
                strange ??= yield* neighbours.joined();
            neighbours = null;
        }
        yield* (0,pieces/* linePieces */.c3)(document, done, literal.start, lines.at(done));
        const value = python.value(literal);
        const row = lines.at(literal.start);
        yield { ...value, row: lines.at(literal.from), reading: continues ? 'further' : 'first' };
        ofLine ??= new Neighbours(row);
        neighbours ??= ofLine;
        neighbours.add(value, row);
        if (ofLine !== neighbours)
            ofLine.add(value, row);
        done = literal.end;
    }
    if (neighbours !== null)
        strange ??= yield* neighbours.joined();
    if (ofLine !== null && ofLine !== neighbours)
        yield* ofLine.joined();
    yield* (0,pieces/* linePieces */.c3)(document, done, document.length, lines.at(done));
    return strange;
}
const NO_BYTES = Buffer.alloc(0);
const NO_LINES = new Uint32Array(0);
/** Joins adjacent literals. */
class Neighbours {
    #row;
    #bytes = NO_BYTES;
    #used = 0;
    /** Where each line but the first begins. */
    #starts = NO_LINES;
    #line = 0;
    #count = 0;
    constructor(row) {
        this.#row = row;
    }
    /** @param row where the literal begins */
    add({ bytes, lines }, row) {
        this.#count++;
        if (this.#used + bytes.length > this.#bytes.length) {
            // The first is not copied, because most literals have no neighbour.
            const first = this.#used === 0;
            const larger = first ? bytes : Buffer.alloc(2 * (this.#used + bytes.length));
            if (!first)
                larger.set(this.#bytes.subarray(0, this.#used));
            this.#bytes = larger;
        }
        if (this.#bytes !== bytes)
            this.#bytes.set(bytes, this.#used);
        const next = row - this.#row + lines.length;
        if (next > this.#starts.length) {
            const starts = new Uint32Array(2 * next);
            starts.set(this.#starts);
            this.#starts = starts;
        }
        while (this.#line < row - this.#row)
            this.#starts[this.#line++] = this.#used;
        for (const inner of lines)
            this.#starts[this.#line++] = this.#used + inner;
        this.#used += bytes.length;
    }
    /** Yields the joined string; returns its line if it may be a link that is not completely known. */
    *joined() {
        const bytes = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#used);
        const strange = bytes.includes('\\N{');
        if (this.#count < 2 && !strange)
            return null;
        yield { bytes, row: this.#row, lines: this.#starts.subarray(0, this.#line), reading: 'further' };
        return strange && bytes.includes('//') ? this.#row : null;
    }
}
//# sourceMappingURL=python.js.map
// EXTERNAL MODULE: ./lib/manifest/script/variable-syntax.js + 1 modules
var variable_syntax = __webpack_require__(2116);
// EXTERNAL MODULE: ./lib/manifest/script/variables.js + 2 modules
var variables = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/manifest/json/notebook.js












/** Reads a notebook in UTF-8; returns the number of cells. */
async function* readNotebook(text, collector, page) {
    const texts = new Texts(collector, page);
    const scanner = new json_scanner/* JsonScanner */.V(texts, false, { templates: collector.templates });
    const faults = [];
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, scanner))
            yield* texts.read();
    }
    catch (fault) {
        faults.push(fault);
    }
    // What precedes a fault counts.
    texts.flush();
    yield* texts.read();
    if (faults.length > 0)
        throw faults[0];
    if (texts.fault !== null)
        throw texts.fault;
    return scanner.rows;
}
function strange(row) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: ${UNKNOWN_NAME}`);
}
/** Joins the strings of a text: those of an array; elsewhere lines up to the first without a line feed. */
class Texts {
    #collector;
    #page;
    #strings = [];
    #size = 0;
    #row = 0;
    #inArray = false;
    /** The names that cells bind; they also apply in later cells. */
    #names = new Names(new ValueMaker());
    /** Texts that wait to be read. */
    #waiting = [];
    #fault = null;
    constructor(collector, page) {
        this.#collector = collector;
        this.#page = page;
    }
    bracket(bracket) {
        this.flush();
        this.#inArray = bracket === ascii/* OPEN_BRACKET */.WL;
    }
    string(bytes, start, end, row) {
        if (row !== this.#row)
            this.flush();
        if (this.#size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            // Text across this cut would not be read.
            if (this.#strings.at(-1)?.at(-1) !== ascii.LF)
                this.#fault ??= this.#tooLarge();
            this.flush();
        }
        this.#row = row;
        // A copy, because the scanner reuses its buffer.
        this.#strings.push(bytes.slice(start, end));
        this.#size += end - start;
        if (!this.#inArray && bytes[end - 1] !== ascii.LF)
            this.flush();
    }
    name(name, row) {
        this.#collector.string(name, 0, name.length, row, 0, false);
    }
    /** The first fault of a text. */
    get fault() {
        return this.#fault ?? this.#names.fault ?? this.#names.maker.fault;
    }
    /** Ends the current text. */
    flush() {
        if (this.#strings.length === 0)
            return;
        this.#waiting.push({ strings: this.#strings, row: this.#row });
        this.#strings = [];
        this.#size = 0;
    }
    /** Reads the waiting texts, with pauses, because a long script takes long. */
    async *read() {
        const waiting = this.#waiting;
        this.#waiting = [];
        const { watch } = this.#collector;
        for (const text of waiting) {
            for (const next of this.#readings(text)) {
                if (this.#collector.full)
                    yield* this.#collector.passOn();
                if (next === pieces/* PAUSE */.Hz)
                    watch.checkDeadline();
                else
                    this.#collector.reading(next.bytes, text.row, false, next.reading);
                if (watch.due)
                    await watch.pause();
            }
        }
    }
    *#readings({ strings, row }) {
        const text = Buffer.concat(strings);
        const script = text.includes(ascii/* QUOTE */.jA) || text.includes(ascii/* APOSTROPHE */.CW);
        const divided = strings.slice(0, -1).some(string => string.at(-1) !== ascii.LF);
        const media = BASE64_LINES.test(text.toString('latin1', 0, 160));
        const page = TAG.test(text.toString('latin1'));
        const shell = SHELL_CELL.test(text.toString('latin1', 0, 160));
        const reading = script || divided || media || page || shell ? 'first' : 'only';
        yield* (0,pieces/* linePieces */.c3)(text, 0, text.length, 1, reading);
        if (media)
            yield { bytes: text, reading: 'further' };
        if (divided)
            for (const bytes of strings)
                yield { bytes, reading: 'further' };
        if (script)
            yield* this.#script(text, row);
        if (page)
            yield* this.#markup(text);
        if (shell)
            yield* shellTexts(text);
    }
    /** Reads a text as HTML: browsers show outputs and Markdown cells in this way. */
    *#markup(text) {
        for (const found of this.#page(text)) {
            for (const { bytes } of found)
                yield { bytes, reading: 'further' };
            yield pieces/* PAUSE */.Hz;
        }
    }
    *#script(text, row) {
        const pieces = pythonPieces(text, this.#names, this.#collector.watch);
        for (let next = pieces.next();; next = pieces.next()) {
            if (next.done !== true)
                yield { bytes: next.value.bytes, reading: 'further' };
            else {
                if (next.value !== null)
                    this.#fault ??= strange(row);
                return;
            }
        }
    }
    #tooLarge() {
        const text = (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(this.#row)} has a text of more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`;
        return new errors/* GateError */.ue('manifest-too-large', text);
    }
}
/** Yields the other readings of a cell that is a shell script. */
function* shellTexts(text) {
    let found = [];
    const add = (bytes) => found.push({ bytes, reading: 'further' });
    const shell = new variables/* VariableLines */.S({ string: () => undefined, reading: add }, variable_syntax/* SHELL */.jN);
    for (const line of (0,pieces/* linePieces */.c3)(text, 0, text.length, 1)) {
        shell.line(line.bytes, line.row);
        yield* found;
        found = [];
        yield pieces/* PAUSE */.Hz;
    }
    shell.end();
    yield* found;
}
/** The beginning of a cell that a shell runs. */
const SHELL_CELL = /^\s*%%(?:bash|sh|script\s+(?:ba|z|da)?sh)\b/;
/** A tag with an attribute, complete or cut off. */
const TAG = /<[a-z][a-z0-9-]*[\s/][^<>]*=/i;
/** Base64 in lines, as notebooks store pictures of outputs. */
const BASE64_LINES = /^[A-Za-z0-9+/]{60,76}\r?\n[A-Za-z0-9+/]/;
//# sourceMappingURL=notebook.js.map
// EXTERNAL MODULE: ./lib/manifest/rdf/rdf-lines.js + 2 modules
var rdf_lines = __webpack_require__(9893);
;// CONCATENATED MODULE: ./lib/manifest/document/restructured-text.js





/** Reads reStructuredText in UTF-8; returns the number of lines. */
function readRestructuredText(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, restructuredPieces);
}
/**
 * Matches the beginning of a target that may continue on further lines: `.. _name:`, `__`, an image directive, its
 * option.
 */
const TARGET = /^([ \t]*)(?:\.\.[ \t]+(?:_[^\r\n]{0,400}?:(?=[ \t]|$)|__:|(?:\|[^|\r\n]{1,400}\|[ \t]+)?((?:image|figure)::))|__(?=[ \t])|:target:)(.*)$/;
/** Matches `` `text <target>`_ ``, which may contain blanks and line ends. */
const EMBEDDED_TARGET = /<([^<>]+)>`_/g;
function* restructuredPieces(document) {
    const text = document.toString('latin1');
    const lines = new pieces/* Lines */.qo(document);
    const open = new OpenTarget();
    for (const line of (0,pieces/* linePieces */.c3)(document, 0, text.length, 1)) {
        const written = (0,latin1/* latin1 */.W)(line.bytes);
        yield* open.line(written, line.row);
        if (!written.includes('\\'))
            yield line;
        else {
            yield { ...line, reading: 'first' };
            yield* restructured_text_withoutBackslashes(written, line.row, 'further');
        }
    }
    yield* open.end();
    for (const { 1: target = '', index } of text.matchAll(EMBEDDED_TARGET)) {
        if (/(?<!\\)\s/.test(target))
            yield* targetPieces(target, lines.at(index));
    }
    for (const { at, url } of hubCalls(new PythonText(text)))
        yield (0,pieces/* piece */.fV)(url, lines.at(at));
}
/** A target that may continue on the next line. */
class OpenTarget {
    #parts = [];
    #row = 0;
    #indent = 0;
    /** True if options may follow. */
    #directive = false;
    /** Reads a line; if it does not continue the target, the target ends. */
    *line(text, row) {
        const last = this.#row + this.#parts.length - 1;
        const option = this.#directive && /^[ \t]*:[\w-]+:/.test(text);
        const inside = indentOf(text) > this.#indent && text.trim() !== '' && !option;
        if (this.#parts.length > 0 && row === last + 1 && inside) {
            this.#parts.push(text);
            return;
        }
        yield* this.end();
        const [, indent = '', directive, target] = TARGET.exec(text) ?? [];
        if (target === undefined)
            return;
        this.#parts = [target];
        this.#row = row;
        this.#directive = directive !== undefined;
        this.#indent = indent.length;
    }
    *end() {
        if (this.#parts.length > 1)
            yield* targetPieces(this.#parts.join(''), this.#row + (this.#parts[0]?.trim() === '' ? 1 : 0));
        this.#parts = [];
    }
}
function indentOf(text) {
    let at = 0;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at++;
    return at;
}
/** Yields a target without its backslashes; only escaped blanks may count in it. */
function targetPieces(target, row) {
    return restructured_text_withoutBackslashes(target.replace(/(\\[^])|\s+/g, '$1'), row, 'first');
}
/** Yields a text without its backslashes. An escaped blank is removed in text, but is a blank in a target. */
function* restructured_text_withoutBackslashes(text, row, reading) {
    yield { bytes: (0,string_escapes/* unescaped */.t)(text, (raw, at) => restructured_text_escapeAt(raw, at, '')).bytes, row, lines: false, reading };
    if (!/\\\s/.test(text))
        return;
    yield { bytes: (0,string_escapes/* unescaped */.t)(text, (raw, at) => restructured_text_escapeAt(raw, at, ' ')).bytes, row, lines: false, reading: 'further' };
}
/** Decodes an escape: the next character is literal, and the backslash is removed. */
function restructured_text_escapeAt(raw, at, blank) {
    const char = raw.charAt(at + 1);
    return { text: /\s/.test(char) ? blank : char, length: char === '' ? 1 : 2 };
}
//# sourceMappingURL=restructured-text.js.map
// EXTERNAL MODULE: ./lib/manifest/markup/joined-text.js
var joined_text = __webpack_require__(1525);
// EXTERNAL MODULE: ./lib/manifest/bytes/line-ends.js
var line_ends = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/manifest/markup/markup.js
var markup = __webpack_require__(8388);
// EXTERNAL MODULE: ./lib/manifest/markup/markup-token.js
var markup_token = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/manifest/markup/addressed-page.js
var addressed_page = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/manifest/json/script-json.js
var script_json = __webpack_require__(3280);
// EXTERNAL MODULE: ./lib/manifest/markup/web-escapes.js
var web_escapes = __webpack_require__(1609);
// EXTERNAL MODULE: ./lib/item/text/code-point.js
var code_point = __webpack_require__(7297);
;// CONCATENATED MODULE: ./lib/manifest/markup/xml-entities.js
/**
 * Decodes the character and entity references of XML. Entities are only those of the document itself, and their
 * expansion is limited.
 */






const PREDEFINED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"]
]);
const xml_entities_REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([^\s;&#<>"']{1,256}));?|&/y;
const ENTITY = /^<!ENTITY\s+(%\s+)?([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/;
const ATTLIST = /^<!ATTLIST\s+([^\s"'<>]+)/;
/** Matches the definition of an attribute with a default value. */
const DEFAULT = /\s([^\s"'<>()|#]+)\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)')/y;
/** Matches a definition without a default value. */
const NO_DEFAULT = /\s[^\s"'<>()|#]+\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+#(?:IMPLIED|REQUIRED)/y;
class XmlEntities {
    #entities = new Map();
    #parameters = new Map();
    /** For each element the default values of its attributes, with references not decoded. */
    #defaults = new Map();
    #isWanted;
    /** Entities after expansion. */
    #expanded = new Map();
    /** True if there are external declarations, which are never fetched. */
    #elsewhere = false;
    #budget = markup_limits/* MAX_EXPANDED_CHARACTERS */.GM;
    /** @param isWanted whether the default values of an attribute of this name are needed */
    constructor(isWanted = () => false) {
        this.#isWanted = isWanted;
    }
    /** Reads the declarations of a document type; returns the default values of attributes. */
    declare(doctype, row) {
        const subset = unquoted(doctype, '[', 0);
        const head = subset < 0 ? doctype : doctype.slice(0, subset);
        if (/\b(?:SYSTEM|PUBLIC)\b/.test(head))
            this.#elsewhere = true;
        if (subset < 0)
            return [];
        const defaults = [];
        const rowAt = rowsOf(doctype, row);
        this.#declarations(doctype.slice(subset + 1), at => rowAt(subset + 1 + at), 0, defaults);
        return defaults;
    }
    /**
     * Returns the text with its references decoded. Throws `manifest-unreadable` where one is not declared or becomes too
     * large.
     */
    decode(text, row) {
        if (!text.includes('&'))
            return text;
        const decoded = this.#replaced(text, row, []);
        this.#budget -= decoded.length - text.length;
        if (this.#budget < 0)
            throw tooLarge(row);
        return decoded;
    }
    /** @param rowAt returns the line of a position; positions must ascend */
    #declarations(subset, rowAt, depth, defaults) {
        for (const { text, at } of declarationsIn(subset)) {
            const row = rowAt(at);
            if (depth > markup_limits/* MAX_ENTITY_DEPTH */.P || defaults.length > markup_limits/* MAX_DECLARATIONS */.Jr)
                throw tooLarge(row);
            if (text.startsWith('%')) {
                const replacement = this.#parameters.get(text.slice(1, -1));
                if (replacement === undefined)
                    this.#elsewhere = true;
                else {
                    this.#spend(replacement.length, row);
                    this.#declarations(replacement, () => row, depth + 1, defaults);
                }
            }
            else if (/^<!ATTLIST\s/.test(text)) {
                this.#attributes(text, row);
                for (const { 0: literal, index } of text.matchAll(/"[^"]*"|'[^']*'/g)) {
                    if (literal.includes('&'))
                        defaults.push({ text: literal.slice(1, -1), row: rowAt(at + index) });
                }
            }
            else
                this.#entity(text, row);
        }
    }
    /** Returns the default values of an element's attributes, with references not decoded. */
    defaults(element) {
        return this.#defaults.get(element) ?? NONE;
    }
    /** Reads an attribute list. The first declaration of an attribute counts. */
    #attributes(declaration, row) {
        const [head, element] = ATTLIST.exec(declaration) ?? [];
        if (head === undefined || element === undefined)
            return;
        const known = this.#defaults.get(element) ?? new Map();
        const blank = /\s*/y;
        for (let at = head.length;;) {
            blank.lastIndex = at;
            // One blank is part of the definition.
            const from = at + Math.max(0, (blank.exec(declaration)?.[0].length ?? 0) - 1);
            NO_DEFAULT.lastIndex = DEFAULT.lastIndex = from;
            const [, name, double, single] = DEFAULT.exec(declaration) ?? [];
            if (name === undefined && !NO_DEFAULT.test(declaration)) {
                if (/^\s*>/.test(declaration.slice(at)))
                    break;
                throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a list of attributes that is not well-formed; check the document type`);
            }
            if (name !== undefined && this.#isWanted(name) && !known.has(name))
                known.set(name, double ?? single ?? '');
            at = name === undefined ? NO_DEFAULT.lastIndex : DEFAULT.lastIndex;
            if (known.size > markup_limits/* MAX_DEFAULTS */.qs)
                throw new errors/* GateError */.ue('manifest-too-large', TOO_MANY_DEFAULTS);
        }
        if (known.size > 0)
            this.#defaults.set(element, known);
        if (this.#defaults.size > markup_limits/* MAX_DECLARATIONS */.Jr)
            throw new errors/* GateError */.ue('manifest-too-large', TOO_MANY_DEFAULTS);
    }
    /** Reads an entity. The first declaration of an entity counts; an external one is empty. */
    #entity(declaration, row) {
        const [, parameter, name, double, single] = ENTITY.exec(declaration) ?? [];
        if (name === undefined)
            return;
        const known = parameter === undefined ? this.#entities : this.#parameters;
        if (!known.has(name))
            known.set(name, charactersDecoded(double ?? single ?? '', row));
        if (known.size > markup_limits/* MAX_DECLARATIONS */.Jr)
            throw tooLarge(row);
    }
    #spend(characters, row) {
        this.#budget -= characters;
        if (this.#budget < 0)
            throw tooLarge(row);
    }
    #replaced(text, row, inside) {
        let length = 0;
        const bounded = (replacement) => {
            length += replacement.length;
            if (length > markup_limits/* MAX_EXPANDED_CHARACTERS */.GM)
                throw tooLarge(row);
            return replacement;
        };
        const one = (reference, hex, decimal, name) => {
            if (!reference.endsWith(';'))
                throw (0,pieces/* unreadable */.O$)(row, BARE_AMPERSAND);
            return name === undefined ? character(hex, decimal, row) : this.#named(name, reference, row, inside);
        };
        // A text may contain the same few references millions of times.
        const known = new Map();
        let decoded = '';
        let done = 0;
        for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            const close = text.indexOf(';', at);
            const written = close < 0 || close - at > markup_limits/* MAX_REMEMBERED_CHARACTERS */.ZQ ? '' : text.slice(at, close + 1);
            let replacement = known.get(written);
            let end = close + 1;
            if (replacement === undefined) {
                xml_entities_REFERENCE.lastIndex = at;
                const [reference = '', hex, decimal, name] = xml_entities_REFERENCE.exec(text) ?? [];
                replacement = one(reference, hex, decimal, name);
                end = at + reference.length;
                if (reference === written && known.size < markup_limits/* MAX_REMEMBERED_REFERENCES */.R3)
                    known.set(written, replacement);
            }
            if (at > done)
                decoded += text.slice(done, at);
            decoded += bounded(replacement);
            done = end;
        }
        return decoded + text.slice(done);
    }
    #named(name, reference, row, inside) {
        const known = PREDEFINED.get(name) ?? this.#expanded.get(name);
        if (known !== undefined)
            return known;
        const declared = this.#entities.get(name);
        if (declared === undefined) {
            if (this.#elsewhere)
                return reference;
            throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a reference to an entity that the document does not declare; write it as a character`);
        }
        if (inside.includes(name) || inside.length >= markup_limits/* MAX_ENTITY_DEPTH */.P)
            throw tooLarge(row);
        const expanded = this.#replaced(declared, row, [...inside, name]);
        if (expanded.length > markup_limits/* MAX_ENTITY_CHARACTERS */.ux)
            throw tooLarge(row);
        this.#expanded.set(name, expanded);
        return expanded;
    }
}
/** Yields the declarations in a subset, and the parameter references between them, up to one that is never closed. */
function* declarationsIn(subset) {
    const opening = /<!--|<\?|<!|%[^\s;%]+;/g;
    for (let next = opening.exec(subset); next !== null; next = opening.exec(subset)) {
        const { 0: mark, index: at } = next;
        const end = declarationEnd(subset, mark, opening.lastIndex);
        if (end < 0)
            return;
        if (mark === '<!' || mark.startsWith('%'))
            yield { text: subset.slice(at, end), at };
        opening.lastIndex = end;
    }
}
/** Returns the end of what `mark` opens in front of `from`; -1 where there is none. */
function declarationEnd(subset, mark, from) {
    if (mark.startsWith('%'))
        return from;
    if (mark === '<!')
        return unquoted(subset, '>', from) + 1 || -1;
    const close = mark === '<?' ? '?>' : '-->';
    const at = subset.indexOf(close, from);
    return at < 0 ? -1 : at + close.length;
}
/** Returns the line of a position; positions must ascend. */
function rowsOf(text, first) {
    let row = first;
    let counted = 0;
    return at => {
        row += (0,line_ends/* textLineEnds */.EQ)(text, counted, at);
        counted = at;
        return row;
    };
}
/** Returns the position of the first `wanted` outside quotes, -1 where there is none. */
function unquoted(text, wanted, from) {
    for (let at = from; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === wanted)
            return at;
        if (char !== '"' && char !== "'")
            continue;
        at = text.indexOf(char, at + 1);
        if (at < 0)
            return -1;
    }
    return -1;
}
const NONE = new Map();
const TOO_MANY_DEFAULTS = (0,safe_text/* safe */.gB) `its document type has too many default values; write the values in the elements`;
const BARE_AMPERSAND = (0,safe_text/* safe */.gB) `found an ampersand that does not start a reference; write it as &amp;`;
function tooLarge(row) {
    return (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found entities that contain themselves or expand to more than ${(0,safe_text/* count */.U9)(markup_limits/* MAX_ENTITY_CHARACTERS */.ux)} characters; write out their text`);
}
/** Decodes the character references of an entity's value, which may form new references; entity references stay. */
function charactersDecoded(value, row) {
    return value.replace(/&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}));/g, (_, hex, decimal) => character(hex, decimal, row));
}
function character(hex, decimal, row) {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code === 0 || !(0,code_point/* isScalarValue */.S)(code)) {
        throw (0,pieces/* unreadable */.O$)(row, (0,safe_text/* safe */.gB) `found a reference to a character that does not exist; correct it`);
    }
    return String.fromCodePoint(code);
}
//# sourceMappingURL=xml-entities.js.map
// EXTERNAL MODULE: ./lib/manifest/rdf/rdf-names.js
var rdf_names = __webpack_require__(8359);
;// CONCATENATED MODULE: ./lib/manifest/markup/xml-names.js
/**
 * Resolves the names of elements and attributes with their namespaces. They are URLs only in RDF/XML, where a name is
 * its namespace followed by its local part. So they are read only where the namespace of RDF is in scope.
 */

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml_names_NONE = [];
/** Resolves names; texts have one character per byte. */
class XmlNames {
    #names = new rdf_names/* RdfNames */.F();
    /** The number of open elements that declare the namespace of RDF. */
    #rdf = 0;
    /** Begins an element with its attributes; returns the argument for `end`. */
    begin(attributes) {
        let former = null;
        for (const [name, value] of attributes) {
            if (name !== 'xmlns' && !name.startsWith('xmlns:'))
                continue;
            const prefix = name.slice(6);
            (former ??= []).push({ prefix, namespace: this.#names.namespace(prefix) });
            this.#bind(prefix, value);
        }
        return former ?? xml_names_NONE;
    }
    end(former) {
        for (let at = former.length - 1; at >= 0; at--)
            this.#bind(former[at].prefix, former[at].namespace);
    }
    /**
     * Resolves the name of an element or attribute; returns null where it is not a URL. Throws `manifest-too-large`.
     *
     * @param bytes the size of the text that contains it
     */
    resolve(name, kind, bytes) {
        this.#names.read(bytes);
        this.#check();
        const colon = name.indexOf(':');
        if (this.#rdf === 0 || (colon < 0 && kind === 'attribute') || /^xml(?:ns)?(?::|$)/.test(name))
            return null;
        const prefix = name.slice(0, Math.max(0, colon));
        // The names of RDF itself are known and not emitted.
        const resolved = this.#names.namespace(prefix) === RDF ? null : this.#names.resolve(prefix, name.slice(colon + 1));
        this.#check();
        return resolved;
    }
    #check() {
        const { fault } = this.#names;
        if (fault !== null)
            throw fault;
    }
    #bind(prefix, namespace) {
        if (this.#names.namespace(prefix) === RDF)
            this.#rdf--;
        if (namespace === null)
            this.#names.forget(prefix);
        else
            this.#names.declare(prefix, namespace);
        if (namespace === RDF)
            this.#rdf++;
    }
}
//# sourceMappingURL=xml-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/xml.js



















/** Reads XML in UTF-8; returns the number of lines. */
function readXml(text, collector) {
    return (0,markup/* readMarkup */.Jw)(text, collector, output => new Xml(output));
}
/** Encodings in which ASCII bytes are always ASCII characters; UTF-16 is already decoded. */
const xml_ENCODINGS = /^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii|iso[-_]8859-\d+|latin-?1|windows-\d+|cp\d+|koi8-[ru]|mac(?:roman|intosh)|gb2312|gbk|gb18030|big5|euc-(?:jp|kr|tw)|shift[-_]jis|tis-620)$/i;
/** Elements whose text is a link, as in Atom, OPML and KML. */
const TEXT_LINKS = new Set('docs href icon id link loc logo uri url'.split(' '));
class Xml {
    strict = true;
    sections = true;
    #output;
    #entities = new XmlEntities(name => /^xml(?:ns)?(?::|$)/.test(name) || (0,web_values/* isLink */.PJ)(linkName(name)));
    /** For each element the default values of its attributes. */
    #known = new Map();
    #resolver = new relative_link/* Resolver */.x();
    #names = new XmlNames();
    #open = [];
    #roots = 0;
    /** The text since the last tag. */
    #text = new joined_text/* JoinedText */.X();
    constructor(output) {
        this.#output = output;
    }
    rawEnd(_bytes, at) {
        return at;
    }
    token(kind, bytes, start, end) {
        if (end < start)
            throw this.#fault(markup/* CUT_OFF */.Vk.markup);
        switch (kind) {
            case 'text':
            case 'raw':
                this.#readText(bytes, start, end);
                return;
            case 'cdata':
                this.#output.slice(bytes, start + 9, end - 3, this.#row, this.#reading);
                this.#piece((0,latin1/* latin1 */.W)(bytes, start + 9, end - 3));
                return;
            case 'comment':
                this.#output.slice(bytes, start + 4, end - 3, this.#row);
                if ((0,latin1/* latin1 */.W)(bytes, start + 4, end - 3).includes('--'))
                    throw this.#fault((0,safe_text/* safe */.gB) `two hyphens inside a comment`);
                return;
            case 'instruction':
                this.#instruction(bytes, start, end);
                return;
            case 'declaration':
                this.#output.slice(bytes, start, end, this.#row);
                this.#doctype((0,latin1/* latin1 */.W)(bytes, start, end));
                return;
            case 'tag':
                this.#joined();
                this.#tag(bytes, start, end);
        }
    }
    finish() {
        this.#joined();
        if (this.#open.length > 0)
            throw this.#fault(markup/* CUT_OFF */.Vk.element);
    }
    get #row() {
        return this.#output.row;
    }
    #readText(bytes, start, end) {
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        const outside = this.#open.length === 0;
        if (outside && text.trim() === '')
            return;
        const row = this.#row;
        if (outside)
            throw this.#fault((0,safe_text/* safe */.gB) `text outside the root element`);
        const decoded = this.#decoded(text);
        if (decoded === text)
            this.#output.slice(bytes, start, end, row, this.#reading);
        else
            this.#output.text(xml_fromLatin1(decoded), row, this.#reading, true);
        if (text.includes(']]>'))
            throw this.#fault((0,safe_text/* safe */.gB) `the end of a CDATA section that never started`);
        this.#piece(decoded);
    }
    /** Decodes references in a text that is UTF-8 read as Latin-1; so is the result. */
    #decoded(text) {
        if (!text.includes('&'))
            return text;
        return (0,byte_text/* byteText */.a)((0,line_ends/* decodedLines */.EV)(xml_fromLatin1(text), line => this.#entities.decode(line, this.#row)));
    }
    #piece(text) {
        this.#text.add(text, this.#row);
        if (this.#text.size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of an element is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
    }
    get #reading() {
        return this.#text.blank ? 'first' : 'next';
    }
    /** Emits what a parser reports as one text, and its meaning in a page. */
    #joined() {
        const joined = this.#text.take();
        if (joined === null)
            return;
        const element = localName(this.#open.at(-1)?.name ?? '');
        const bytes = Buffer.from(joined.text, 'latin1');
        if (joined.cut)
            this.#output.slice(bytes, 0, bytes.length, joined.row, 'further');
        this.#page(bytes, joined.row);
        if (TEXT_LINKS.has(element))
            this.#link(bytes.toString('utf8').trim(), joined.row, this.#base);
        if (element !== 'style' && element !== 'script')
            return;
        const text = bytes.toString('utf8');
        if (element === 'script') {
            this.#output.text((0,web_escapes/* scriptText */.r)(text), joined.row, 'further', true);
            (0,script_json/* readScriptJson */.O)(text, (name, line) => this.#output.text(name, joined.row + line - 1));
        }
        if (element === 'style')
            this.#meanings((0,web_values/* styleMeanings */.Ao)(text), text, joined.row, this.#base);
    }
    /** Reads a text as a page, as in feeds, if browsers find more links in it; a page in a data URL, too. */
    #page(text, row) {
        const raw = (0,latin1/* latin1 */.W)(text);
        const base = this.#base;
        if ((0,html/* hidesLinks */.b0)(raw, base !== null))
            this.#output.inside(text, row, (0,html/* pageInXml */.Qc)(base, this.#resolver));
        const addressed = (0,addressed_page/* addressedPage */.P)(raw);
        if (addressed !== null)
            this.#output.inside(addressed, row, (0,html/* pageInXml */.Qc)(null, this.#resolver));
    }
    #instruction(bytes, start, end) {
        this.#output.slice(bytes, start + 2, end - 2, this.#row);
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (!/^<\?xml\s/i.test(text))
            return;
        const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
        if (encoding === undefined || xml_ENCODINGS.test(encoding))
            return;
        throw this.#fault((0,safe_text/* safe */.gB) `an encoding that is not supported; save the file as UTF-8`);
    }
    #doctype(text) {
        if (!/^<!DOCTYPE\s/.test(text))
            throw this.#fault((0,safe_text/* safe */.gB) `a declaration that is not a document type`);
        for (const { text: value, row } of this.#entities.declare(xml_fromLatin1(text), this.#row)) {
            this.#output.text(this.#entities.decode(value, row), row);
        }
    }
    #tag(bytes, start, end) {
        const tag = (0,markup_token/* parseTag */.ED)(bytes, start, end);
        if (!tag.strict)
            throw this.#fault((0,safe_text/* safe */.gB) `a tag that is not well-formed; check the quoting of its attributes`);
        const element = localName(tag.name);
        const written = tag.attributes.map(({ name, start: from, end: to }) => [name, this.#value(bytes, from, to)]);
        const defaults = tag.kind === 'end' ? [] : this.#defaults(tag);
        const values = [...written, ...defaults];
        const own = values.find(([name]) => name === 'xml:base')?.[1];
        const outer = this.#base;
        const base = own === undefined ? outer : this.#resolver.base(xml_fromLatin1(own), outer);
        tag.attributes.forEach(({ name, start: from, end: to, lines }, index) => {
            const row = this.#row + lines;
            const value = written[index]?.[1] ?? '';
            if (value === (0,latin1/* latin1 */.W)(bytes, from, to))
                this.#output.slice(bytes, from, to, row, 'first');
            else
                this.#output.text(xml_fromLatin1(value), row, 'first', true);
            this.#emitMeanings(element, name, xml_fromLatin1(value), row, base);
            this.#page(Buffer.from(value, 'latin1'), row);
        });
        // The values of the document type were already read; here only their meaning with this base counts.
        if (base !== null)
            for (const [name, value] of defaults)
                this.#emitMeanings(element, name, xml_fromLatin1(value), this.#row, base);
        const former = tag.kind === 'end' ? [] : this.#names.begin(values);
        if (tag.kind !== 'end')
            this.#emitNames(tag, end - start);
        this.#nest(tag, base, former);
    }
    /** Returns the default values of attributes that are not written in the tag. */
    #defaults({ name: element, attributes }) {
        let defaults = this.#known.get(element);
        if (defaults === undefined) {
            defaults = Array.from(this.#entities.defaults(xml_fromLatin1(element)), ([name, value]) => {
                return [(0,byte_text/* byteText */.a)(name), (0,byte_text/* byteText */.a)(this.#entities.decode(value, this.#row))];
            });
            if (defaults.length === 0)
                return [];
            this.#known.set(element, defaults);
        }
        return attributes.length === 0
            ? defaults
            : defaults.filter(([name]) => attributes.every(written => written.name !== name));
    }
    #emitMeanings(element, name, value, row, base) {
        this.#meanings((0,web_values/* attributeMeanings */.Fr)(element, linkName(name), value), value, row, base);
    }
    /** Emits the IRIs of its name and of its attributes' names. */
    #emitNames({ name, attributes }, bytes) {
        const own = this.#names.resolve(name, 'element', bytes);
        if (own !== null)
            this.#output.text(xml_fromLatin1(own), this.#row);
        for (const attribute of attributes) {
            const meant = this.#names.resolve(attribute.name, 'attribute', 0);
            if (meant !== null)
                this.#output.text(xml_fromLatin1(meant), this.#row + attribute.lines);
        }
    }
    /** The base of relative links. */
    get #base() {
        return this.#open.at(-1)?.base ?? null;
    }
    #value(bytes, start, end) {
        const raw = (0,latin1/* latin1 */.W)(bytes, start, end);
        if (raw.includes('<'))
            throw this.#fault((0,safe_text/* safe */.gB) `a value with an opening angle bracket in it`);
        return this.#decoded(raw);
    }
    #meanings(found, value, row, base) {
        (0,web_values/* readMeanings */.J6)(this.#output, value, row, found, (link, at) => {
            this.#link(link, at, base);
        });
    }
    #link(link, row, base) {
        const url = base === null ? null : this.#resolver.resolve(link, base);
        if (url !== null)
            this.#output.text(url, row);
    }
    #nest({ name, kind }, base, former) {
        if (kind === 'end') {
            const ended = this.#open.pop();
            if (ended?.name !== name)
                throw this.#fault((0,safe_text/* safe */.gB) `a closing tag that matches no opening one`);
            this.#names.end(ended.former);
            return;
        }
        if (this.#open.length === 0 && this.#roots++ > 0)
            throw this.#fault((0,safe_text/* safe */.gB) `a second root element`);
        if (kind === 'empty') {
            this.#names.end(former);
            return;
        }
        if (this.#open.length === markup_limits/* MAX_ELEMENT_DEPTH */.wl)
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the XML is nested too deeply`);
        this.#open.push({ name, base, former });
    }
    #fault(what) {
        return (0,pieces/* unreadable */.O$)(this.#row, (0,safe_text/* safe */.gB) `found ${what}; check the file with an XML parser`);
    }
}
/** Decodes a text whose characters are the bytes of UTF-8. */
function xml_fromLatin1(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}
/**
 * Returns the name of an attribute for finding links; in TEI `target` is a link, in HTML it is the name of a window.
 */
function linkName(name) {
    const local = localName(name);
    return local === 'target' ? 'href' : local;
}
/** Returns a name without its prefix, in lower case. */
function localName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
//# sourceMappingURL=xml.js.map
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
    const { readArrowFile } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 3529));
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
    const { readParquetFile } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 1691));
    return yield* readParquetFile(source, collector, limits);
}
//# sourceMappingURL=parquet.js.map
;// CONCATENATED MODULE: ./lib/manifest/format/rewriters.js
const rewriteLines = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).rewriteTextLines(...given);
};
/** @param preferred the delimiter with which the format is read */
const rewriteTable = (preferred) => async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 3100))).rewriteDelimited(preferred, ...given);
};
const rewriteJsonLines = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).rewriteJsonLines(...given);
};
const rewriteJson = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 821).then(__webpack_require__.bind(__webpack_require__, 7821))).rewriteJsonArrays(...given);
};
const rewriteParquet = async function* (...given) {
    yield* (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(691), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).rewriteParquetFile(...given);
};
const rewriteWarc = async function* (...given) {
    yield* (await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 3705))).rewriteRecords(...given);
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
    const { readDatabase } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 4039));
    return yield* readDatabase(content, collector);
}
//# sourceMappingURL=sqlite.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/manifest/member/members.js
var members = __webpack_require__(9847);
;// CONCATENATED MODULE: ./lib/manifest/container/pax.js
/** Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Extended Header"). */
/**
 * Reads records of the form `LENGTH KEY=VALUE\n` from Latin-1 text; returns null where a length does not match its
 * record.
 */
function readPax(text) {
    const records = [];
    for (let at = 0; at < text.length;) {
        const [, digits] = /^(\d{1,7}) /.exec(text.slice(at, at + 8)) ?? [];
        if (digits === undefined)
            return null;
        const end = at + Number(digits);
        const record = text.slice(at + digits.length + 1, end);
        const equals = record.indexOf('=');
        if (end > text.length || equals < 1 || !record.endsWith('\n'))
            return null;
        records.push([record.slice(0, equals), record.slice(equals + 1, -1)]);
        at = end;
    }
    return records;
}
//# sourceMappingURL=pax.js.map
;// CONCATENATED MODULE: ./lib/manifest/container/tar.js








const BLOCK = 512;
/** Returns true if a stream begins with a header that has the right checksum or the ustar magic. */
function isTar(head) {
    const block = head.subarray(0, BLOCK);
    return block.length === BLOCK && !(0,encoding/* looksLikeText */.nw)(block) && (hasChecksum(block) || (0,latin1/* latin1 */.W)(block, 257, 262) === 'ustar');
}
/** Reads every member; returns the total number of rows. */
async function* readTar(content, collector, inside) {
    const first = tarMembers(content.all, name => (0,members/* collectName */.i)(name, collector, inside));
    const again = async () => {
        const source = await content.source();
        return () => tarMembers(source.open(), () => undefined);
    };
    return yield* (0,members/* readMembers */.m)({ first, again }, content, collector, inside);
}
/** @param collect receives every other string of the archive: targets of links, comments */
async function* tarMembers(chunks, collect) {
    const reader = new byte_reader/* ByteReader */.k(chunks);
    try {
        let long = new Extensions();
        for (let block = await header(reader); block !== null; block = await header(reader)) {
            const type = String.fromCharCode(block[156]);
            for (const text of otherTextsIn(block))
                collect(text);
            if ('xgLK'.includes(type)) {
                collect(pathOf(block));
                collect(textAt(block, 157, 257));
                long.add(type, await extension(reader, block), collect);
                continue;
            }
            // Older readers do not know the name in an extension.
            if (long.get('path') !== null)
                collect(pathOf(block));
            if (long.get('linkpath') !== null)
                collect(textAt(block, 157, 257));
            const path = long.get('path') ?? pathOf(block);
            const size = Number(long.get('size') ?? numberAt(block, 124, 136));
            collect(long.get('linkpath') ?? textAt(block, 157, 257));
            checkType(type, size);
            const start = reader.position;
            yield { path, content: reader.take(size) };
            await passOver(reader, size - (reader.position - start));
            await padding(reader, size);
            long = new Extensions();
        }
        if (long.collectUnused(collect))
            throw broken((0,safe_text/* safe */.gB) `a name in it belongs to no member; pack it again`);
        if (await reader.skipZeros())
            throw broken((0,safe_text/* safe */.gB) `data follows its end; pack it again`);
    }
    finally {
        await reader.close();
    }
}
/** The extensions in front of a member's own header. */
class Extensions {
    #given = new Map();
    /** Returns the overriding value, or null where there is none. */
    get(key) {
        return this.#given.get(key) ?? null;
    }
    add(type, bytes, collect) {
        const text = (0,latin1/* latin1 */.W)(bytes);
        if (type === 'L' || type === 'K') {
            const [name = '', ...others] = text.split('\0');
            for (const other of others)
                collect(other);
            this.#give(type === 'L' ? 'path' : 'linkpath', name);
            return;
        }
        const records = readPax(text);
        if (records === null)
            throw broken((0,safe_text/* safe */.gB) `its pax records are damaged; pack it again`);
        for (const [key, value] of records) {
            collect(key);
            collect(value);
            if (key.startsWith('GNU.sparse.'))
                throw sparse();
            if (key !== 'path' && key !== 'linkpath' && key !== 'size')
                continue;
            // Some readers apply a global name or size to all members that follow, others do not.
            if (type === 'g')
                throw broken((0,safe_text/* safe */.gB) `it sets one name or size for all of its members; pack it again`);
            this.#give(key, value);
        }
    }
    /** Collects what was given, at the end of the archive; returns true if there was anything. */
    collectUnused(collect) {
        for (const text of this.#given.values())
            collect(text);
        return this.#given.size > 0;
    }
    #give(key, value) {
        // Of two values some readers use the first, others the last, others that of one kind of extension.
        if (this.#given.has(key))
            throw broken((0,safe_text/* safe */.gB) `a member has two names or two sizes; pack it again`);
        if (value.includes('\0'))
            throw broken((0,safe_text/* safe */.gB) `the name of a member contains a NUL; pack it again`);
        if (key === 'size' && !/^\d{1,15}$/.test(value))
            throw broken((0,safe_text/* safe */.gB) `the size of a member is not a number; pack it again`);
        this.#given.set(key, value);
    }
}
/** Returns the next header, or null at the end marker. */
async function header(reader) {
    const block = await reader.exactly(BLOCK);
    if (block.length < BLOCK)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    if (block.every(byte => byte === 0))
        return null;
    if (!hasChecksum(block))
        throw broken((0,safe_text/* safe */.gB) `the header of a member is damaged; pack it again`);
    return block;
}
async function extension(reader, block) {
    const size = numberAt(block, 124, 136);
    if (size > manifest_limits/* MAX_TAR_NAME_BYTES */.Xx)
        throw broken((0,safe_text/* safe */.gB) `the name of a member is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_TAR_NAME_BYTES */.Xx)}; shorten it`);
    const bytes = await reader.exactly(size);
    if (bytes.length < size)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    await padding(reader, size);
    return bytes;
}
/**
 * Throws if readers disagree about where the next member begins: some skip the content of links, folders and devices.
 */
function checkType(type, size) {
    if (type === 'S' || type === 'M')
        throw sparse();
    // Solaris wrote pax headers in this way: some readers apply them to the next member, others read them as a file.
    if (type === 'X')
        throw broken((0,safe_text/* safe */.gB) `it has extended headers of a rare kind; pack it again`);
    if (size > 0 && '123456'.includes(type)) {
        throw broken((0,safe_text/* safe */.gB) `a link or folder in it has content; pack it again`);
    }
}
/** Skips what the reader of a member did not read. */
async function passOver(reader, size) {
    const start = reader.position;
    for await (const _ of reader.take(size))
        ;
    if (reader.position - start < size)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
}
async function padding(reader, size) {
    const length = (BLOCK - (size % BLOCK)) % BLOCK;
    const bytes = await reader.exactly(length);
    if (bytes.length < length)
        throw broken((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
    if (bytes.some(byte => byte !== 0))
        throw broken((0,safe_text/* safe */.gB) `there is data between its members; pack it again`);
}
/** Checks the sum of all bytes, with the checksum itself counted as blanks. Very old archives sum signed bytes. */
function hasChecksum(block) {
    const [, digits] = /^[ \0]*([0-7]+)[ \0]*$/.exec((0,latin1/* latin1 */.W)(block, 148, 156)) ?? [];
    if (digits === undefined)
        return false;
    let unsigned = 8 * 0x20;
    let signed = unsigned;
    for (let i = 0; i < BLOCK; i++) {
        if (i >= 148 && i < 156)
            continue;
        const byte = block[i];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const sum = parseInt(digits, 8);
    return sum === unsigned || sum === signed;
}
/** Reads a number in octal digits, or in base 256 if its first bit is set. */
function numberAt(block, start, end) {
    if ((block[start] & 0x80) !== 0) {
        const value = block.subarray(start + 1, end).reduce((sum, byte) => sum * 256 + byte, block[start] & 0x7f);
        if (Number.isSafeInteger(value))
            return value;
        throw broken((0,safe_text/* safe */.gB) `the size of a member is impossible; pack it again`);
    }
    const text = (0,latin1/* latin1 */.W)(block, start, end)
        .replace(/[ \0]+$/, '')
        .trimStart();
    if (!/^[0-7]*$/.test(text))
        throw broken((0,safe_text/* safe */.gB) `the size of a member is not a number; pack it again`);
    return text === '' ? 0 : parseInt(text, 8);
}
function pathOf(block) {
    const name = textAt(block, 0, 100);
    const prefix = (0,latin1/* latin1 */.W)(block, 257, 263) === 'ustar\0' ? textAt(block, 345, 500) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Returns the strings of a header besides name and target: names of owners, and what follows the end of a string. */
function otherTextsIn(block) {
    const [, ...afterName] = (0,latin1/* latin1 */.W)(block, 0, 100).split('\0');
    const [, ...afterTarget] = (0,latin1/* latin1 */.W)(block, 157, 257).split('\0');
    const texts = [...afterName, ...afterTarget, ...(0,latin1/* latin1 */.W)(block, 265, BLOCK).split('\0')];
    return texts.filter(text => text.length > 3);
}
function textAt(block, start, end) {
    return (0,latin1/* latin1 */.W)(block, start, end).replace(/\0[^]*$/, '');
}
function broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as a tar archive: ${what}`);
}
function sparse() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a tar archive with sparse files or of several volumes; pack it without them`);
}
//# sourceMappingURL=tar.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/header-first.js
var header_first = __webpack_require__(9827);
;// CONCATENATED MODULE: ./lib/manifest/weights/gguf-references.js
/** Recognises in the keys of GGUF which models and datasets a file comes from. */


/** Keys whose value may be an id of the hub instead of a URL. */
const IDS = [
    [/^general\.(?:base_model|source)(?:\.\d+)?(?:\.(?:repo_url|url|huggingface\.repository))?$/, 'model'],
    [/^general\.datasets?(?:\.\d+)?(?:\.(?:repo_url|url))?$/, 'dataset']
];
/** Keys with the two parts of an id, as people write them: with blanks. */
const PART = /^general\.(base_model|dataset)\.(\d{1,3})\.(organization|name)$/;
class GgufReferences {
    #parts = new Map();
    /** Takes an entry with a text; returns what the text refers to if it is an id, or null. */
    add(key, text) {
        const [, kind, index, part] = PART.exec(key) ?? [];
        if (kind !== undefined && index !== undefined && text.length <= manifest_limits/* MAX_ID_PART_CHARACTERS */.WV) {
            const parts = this.#parts.get(`${kind}.${index}`) ?? {};
            this.#parts.set(`${kind}.${index}`, { ...parts, [part === 'name' ? 'name' : 'organization']: text });
        }
        return IDS.find(([keys]) => keys.test(key))?.[1] ?? null;
    }
    /** Returns the URLs of the repositories whose organisation and name were given. */
    urls() {
        return [...this.#parts].flatMap(([key, { organization, name }]) => {
            if (organization === undefined || name === undefined)
                return [];
            const id = `${organization}/${name}`.trim().replaceAll(/ +/g, '-');
            return (0,hub_reference/* hubUrl */.vx)(id, key.startsWith('dataset') ? 'dataset' : 'model') ?? [];
        });
    }
}
//# sourceMappingURL=gguf-references.js.map
;// CONCATENATED MODULE: ./lib/manifest/weights/gguf.js







const MAGIC = 'GGUF';
const LAST_VERSION = 3;
/** Bytes of the values of each type; 0 for strings and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;
/** Returns true if a file begins with the magic number and a version that is read. */
function isGguf(head) {
    return head.length >= 8 && (0,latin1/* latin1 */.W)(head, 0, 4) === MAGIC && orderOf(head.subarray(4, 8)) !== null;
}
/** Reads every string. The row of an item is the number of its entry. Returns the number of entries. */
async function* readGguf({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, header => new GgufHeader(header, collector).read());
}
/** Returns the byte order and version in the four bytes of a version; null where it is none that is read. */
function orderOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, 4);
    for (const little of [true, false]) {
        const version = view.getUint32(0, little);
        if (version >= 1 && version <= LAST_VERSION)
            return { little, version };
    }
    return null;
}
class GgufHeader {
    #reader;
    #collector;
    #references = new GgufReferences();
    #little = true;
    /** The bytes of a length: four in version 1. */
    #wide = 8;
    #row = 0;
    constructor(reader, collector) {
        this.#reader = reader;
        this.#collector = collector;
    }
    async *read() {
        const magic = (0,latin1/* latin1 */.W)(await this.#bytes(4));
        const order = orderOf(await this.#bytes(4));
        if (magic !== MAGIC || order === null)
            throw gguf_broken((0,safe_text/* safe */.gB) `it does not begin like one`);
        this.#little = order.little;
        this.#wide = order.version === 1 ? 4 : 8;
        const tensors = await this.#number(this.#wide);
        const entries = await this.#number(this.#wide);
        while (this.#row < entries) {
            this.#row++;
            const key = await this.#string();
            yield* this.#value((0,latin1/* latin1 */.W)(key), await this.#number(4), 0);
        }
        for (const url of this.#references.urls())
            this.#collect(Buffer.from(url));
        for (let tensor = 0; tensor < tensors; tensor++) {
            await this.#string();
            const dimensions = await this.#number(4);
            await this.#skip(dimensions * this.#wide + 4 + 8);
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        return entries;
    }
    async *#value(key, type, depth) {
        if (type === STRING) {
            const text = (0,latin1/* latin1 */.W)(await this.#string());
            const referent = this.#references.add(key, text);
            const url = referent === null || !text.includes('/') ? null : (0,hub_reference/* hubUrl */.vx)(text, referent);
            if (url !== null)
                this.#collect(Buffer.from(url));
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        else if (type === ARRAY) {
            if (depth === manifest_limits/* MAX_GGUF_DEPTH */.Z8)
                throw gguf_broken((0,safe_text/* safe */.gB) `its arrays are nested too deep`);
            const inner = await this.#number(4);
            const length = await this.#number(this.#wide);
            const size = SIZES[inner] ?? 0;
            if (size > 0)
                await this.#skip(length * size);
            else
                for (let i = 0; i < length; i++)
                    yield* this.#value(key, inner, depth + 1);
        }
        else if (SIZES[type] === undefined)
            throw gguf_broken((0,safe_text/* safe */.gB) `it has a value of an unknown type`);
        else
            await this.#skip(SIZES[type]);
    }
    /** Reads and collects a string. */
    async #string() {
        const size = await this.#number(this.#wide);
        if (size > manifest_limits/* MAX_STRING_BYTES */.Zp)
            throw gguf_broken((0,safe_text/* safe */.gB) `it has a string of more than 16 MiB`);
        const bytes = await this.#bytes(size);
        this.#collect(bytes);
        return bytes;
    }
    #collect(text) {
        this.#collector.string(text, 0, text.length, this.#row, 0, false);
    }
    async #number(size) {
        const bytes = await this.#bytes(size);
        const view = new DataView(bytes.buffer, bytes.byteOffset, size);
        return size === 4 ? view.getUint32(0, this.#little) : Number(view.getBigUint64(0, this.#little));
    }
    async #bytes(size) {
        const bytes = await this.#reader.exactly(size);
        if (bytes.length < size)
            throw cutOff();
        return bytes;
    }
    async #skip(size) {
        const start = this.#reader.position;
        for await (const _ of this.#reader.take(size))
            ;
        if (this.#reader.position - start < size)
            throw cutOff();
    }
}
function cutOff() {
    return gguf_broken((0,safe_text/* safe */.gB) `it ends inside its header`);
}
function gguf_broken(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read as GGUF: ${what}; write the file again`);
}
//# sourceMappingURL=gguf.js.map
;// CONCATENATED MODULE: ./lib/manifest/weights/safetensors.js





const SIZE_BYTES = 8;
/** An empty object. */
const MIN_HEADER_BYTES = 2;
/** Reads the header as JSON; returns 1, since a file of weights has no rows. */
async function* readSafetensors({ all }, collector) {
    return yield* (0,header_first/* readHeaderFirst */.a)(all, collector, header => readHeader(header, collector));
}
async function* readHeader(reader, collector) {
    const bytes = Buffer.from(await reader.exactly(SIZE_BYTES));
    const size = bytes.length < SIZE_BYTES ? 0 : Number(bytes.readBigUInt64LE());
    if (size < MIN_HEADER_BYTES || size > manifest_limits/* MAX_SAFETENSORS_HEADER_BYTES */.X9) {
        throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it does not begin with a header of ${(0,safe_text/* count */.U9)(MIN_HEADER_BYTES)} to ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_SAFETENSORS_HEADER_BYTES */.X9)} bytes; save the file again`);
    }
    const end = reader.position + size;
    yield* (0,json/* readJson */.Vh)(reader.take(size), collector, false);
    if (reader.position === end)
        return 1;
    throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it ends inside its header; save the file again`);
}
//# sourceMappingURL=safetensors.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/record-marks.js + 1 modules
var record_marks = __webpack_require__(9922);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/manifest/compression/engine.js
var engine = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
;// CONCATENATED MODULE: ./lib/manifest/container/checkpoint.js
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
/** PyTorch checkpoints: zip archives with a pickle (`x/data.pkl`) and one member for each tensor (`x/data/0`). */


const PICKLE = /^[^/]+\/(?:data|constants)\.pkl$/;
/** The bytes of tensors, and the debug data of TorchScript. */
const BINARY = /^[^/]+\/(?:(?:data|constants|\.data)\/\d+|tensors\/\d+|(?:data|constants)\.pkl|code\/.*\.debug_pkl)$/;
/** Returns true if an archive with these members is a checkpoint, whatever its name. */
function isCheckpoint(names) {
    return names.some(name => PICKLE.test(name));
}
/** Returns a reader that only digests pickles and tensors, unless a member is text, which weights never are. */
function digestingTensors(inside) {
    if (inside === null)
        return null;
    return {
        ...inside,
        async *read(path, stored, collector) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (!BINARY.test(path))
                    return yield* inside.read(path, stored, collector);
                const begun = __addDisposableResource(env_1, await (0,peek/* peek */.s)(stored.first), true);
                const isText = (0,encoding/* looksLikeText */.nw)(begun.head) && !begun.head.includes(0);
                const member = { ...stored, first: begun.all };
                return yield* isText ? inside.read(path, member, collector) : inside.digest(path, member, collector);
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
    };
}
//# sourceMappingURL=checkpoint.js.map
// EXTERNAL MODULE: ./lib/item/collect.js + 10 modules
var collect = __webpack_require__(1378);
;// CONCATENATED MODULE: ./lib/manifest/office/office-limits.js
/** The limits on formulas of spreadsheets. */
/** Calls inside calls; Excel allows as many. */
const MAX_FORMULA_DEPTH = 64;
/** Characters of a text that a formula makes; the limit of a cell in Excel. */
const MAX_FORMULA_TEXT_CHARACTERS = 32_767;
//# sourceMappingURL=office-limits.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/formula.js
/**
 * Finds the texts that a formula of a spreadsheet puts together from literals: with `&`, CONCAT, CONCATENATE and
 * TEXTJOIN (ECMA-376-1, 18.17; OpenFormula, 6.20).
 */


/** Matches a literal, a function with its bracket, an operator, or something else. */
const TOKEN = /"([^"]*)"|([A-Za-z_][\w.]*)?\(|([&,;)])|[\w.$]+|[^\s"]/g;
/** The functions whose value is made of their arguments. */
const JOINING = new Set(['', 'CONCAT', 'CONCATENATE', 'TEXTJOIN']);
/** The name of the whole formula, which is around all calls. */
const WHOLE = '=';
/** Returns the texts that are made of two or more literals. */
function formulaTexts(formula) {
    if (!formula.includes('"'))
        return [];
    const made = [];
    let call = begun(WHOLE);
    const calls = [call];
    let literalEnd = -1;
    for (const { 0: token, 1: literal, 2: name = '', 3: operator, index } of formula.matchAll(TOKEN)) {
        if (literal !== undefined) {
            // A doubled quote is a quote.
            add(call, index === literalEnd ? `"${literal}` : literal, index === literalEnd ? 0 : 1, made);
            literalEnd = index + token.length;
        }
        else if (token.endsWith('(')) {
            if (calls.length > MAX_FORMULA_DEPTH)
                return made;
            call = begun(name.toUpperCase().slice(name.lastIndexOf('.') + 1));
            calls.push(call);
        }
        else if (operator === ',' || operator === ';')
            endArgument(call, made);
        else if (operator === ')') {
            endArgument(call, made);
            if (calls.length === 1)
                continue;
            calls.pop();
            const value = formula_valueOf(call, made);
            call = calls.at(-1) ?? call;
            if (value === null)
                interrupt(call, made);
            else
                add(call, value, 2, made);
        }
        else if (/^\d+(?:\.\d+)?$/.test(token))
            add(call, token, 1, made);
        else if (operator === undefined)
            interrupt(call, made);
    }
    for (const open of calls)
        endArgument(open, made);
    return made;
}
function begun(name) {
    return { name, values: [], text: '', literals: 0, unknown: false };
}
function add(call, text, literals, made) {
    if (call.text.length + text.length > MAX_FORMULA_TEXT_CHARACTERS) {
        interrupt(call, made);
        return;
    }
    call.text += text;
    call.literals += literals;
}
/** Ends the text of an argument at a part that is not known. */
function interrupt(call, made) {
    if (call.literals > 1)
        made.push(call.text);
    call.text = '';
    call.literals = 0;
    call.unknown = true;
}
function endArgument(call, made) {
    const { text, unknown } = call;
    const value = unknown || call.literals === 0 ? null : text;
    if (call.literals > 1 && (value === null || !JOINING.has(call.name)))
        made.push(text);
    call.values.push(value);
    call.text = '';
    call.literals = 0;
    call.unknown = false;
}
/** Returns the value of a call; null where it is not known. */
function formula_valueOf({ name, values }, made) {
    const [first = null] = values;
    if (name === '')
        return first;
    if (name === 'CHAR' || name === 'UNICHAR') {
        return (0,code_point/* isScalarValue */.S)(Number(first ?? NaN)) ? String.fromCodePoint(Number(first)) : null;
    }
    if (!JOINING.has(name))
        return null;
    const isJoin = name === 'TEXTJOIN';
    const texts = isJoin ? values.slice(2) : values;
    const separator = isJoin ? (first ?? '') : '';
    if (separator.length * texts.length > MAX_FORMULA_TEXT_CHARACTERS)
        return null;
    let run = [];
    for (const text of [...texts, ...(texts.includes(null) ? [null] : [])]) {
        if (text !== null)
            run.push(text);
        else if (run.length > 0) {
            made.push(run.join(separator));
            run = [];
        }
    }
    return texts.includes(null) ? null : run.join(separator);
}
//# sourceMappingURL=formula.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/office-text.js
/**
 * Reads the text of office documents: the text of a paragraph or cell is one string, even if it is divided into runs
 * with other elements between them.
 */



/** Elements whose text is one string; inner ones, such as notes and text boxes, have separate strings. */
const PARAGRAPHS = new Set('p h div si is rPh comment annotation note rt ruby-text'.split(' '));
/** Elements that end a line. */
const BREAKS = new Set('br cr line-break'.split(' '));
/** The branches of an alternative; a program shows the one that it supports. */
const BRANCHES = new Set(['Choice', 'Fallback']);
class OfficeText {
    #each;
    /** Runs of the open paragraphs; the first level is outside of all. */
    #levels = [[]];
    #branch = '';
    #size = 0;
    constructor(each) {
        this.#each = each;
    }
    add(text, element) {
        if (text === '')
            return;
        this.#size += text.length;
        if (this.#size > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of a cell or paragraph is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
        this.#levels.at(-1)?.push({ text, element, branch: this.#branch });
    }
    /** Handles a tag, by its name without namespace. Returns whether paragraphs are nested too deeply to be read. */
    tag(name, kind) {
        const paragraph = PARAGRAPHS.has(name);
        if (this.#levels.length === 1 || BREAKS.has(name) || (paragraph && kind === 'end'))
            this.flush();
        if (BRANCHES.has(name))
            this.#branch = kind === 'start' ? name : '';
        if (!paragraph || kind === 'empty')
            return 'read';
        if (kind === 'start')
            this.#levels.push([]);
        else if (this.#levels.length > 1)
            this.#levels.pop();
        return this.#levels.length > manifest_limits/* MAX_PARAGRAPH_DEPTH */.c_ ? 'too deep' : 'read';
    }
    /** Emits the text of the current paragraph so far. */
    flush() {
        const runs = this.#levels.at(-1) ?? [];
        if (runs.length === 0)
            return;
        this.#levels[this.#levels.length - 1] = [];
        for (const { text } of runs)
            this.#size -= text.length;
        this.#each(readingsOf(runs));
    }
    /** Ends the part, whatever is open. */
    finish() {
        for (this.flush(); this.#levels.length > 1; this.flush())
            this.#levels.pop();
    }
}
/**
 * Returns all runs joined, the runs of each kind of element joined (such as field codes or deleted text), and each run
 * alone.
 */
function readingsOf(runs) {
    if (runs.length === 1)
        return runs.map(({ text }) => text);
    const branches = [...new Set(runs.map(({ branch }) => branch))].filter(branch => branch !== '');
    const shown = (by) => runs.filter(({ branch }) => branch === '' || branch === by);
    const views = branches.length < 2 ? [runs] : branches.map(shown);
    const kinds = views.flatMap(view => [view.map(({ text }) => text).join(''), ...textOfElements(view)]);
    return [...new Set([...kinds, ...runs.map(({ text }) => text)])];
}
function textOfElements(runs) {
    const texts = new Map();
    for (const { element, text } of runs)
        texts.set(element, (texts.get(element) ?? '') + text);
    return texts.values();
}
//# sourceMappingURL=office-text.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/office-xml.js







/** In shared strings a phonetic guide is next to the text and not part of it. */
const ASIDE = 'rPh';
/** Elements with a formula. */
const FORMULAS = new Set('f formula formula1 formula2 definedName'.split(' '));
class OfficeXml {
    strict = true;
    sections = true;
    #output;
    #rows;
    #observer;
    #entities = new XmlEntities();
    /** The name of the current element, without namespace. */
    #element = '';
    #depth = 0;
    #aside = false;
    #text = new OfficeText(readings => {
        const [whole = ''] = readings;
        if (!this.#rows.isReference(this.#element, whole))
            this.#emit(readings);
    });
    /** The text of the current formula, in pieces. */
    #formula = [];
    constructor(output, rows, observer) {
        this.#output = output;
        this.#rows = rows;
        this.#observer = observer;
    }
    rawEnd(_bytes, at) {
        return at;
    }
    token(kind, bytes, start, end) {
        if (end < start)
            throw this.#fault(markup/* CUT_OFF */.Vk.markup);
        switch (kind) {
            case 'raw':
            case 'text':
                this.#add(this.#entities.decode(utf8(bytes, start, end), this.#output.row));
                return;
            case 'cdata':
                this.#add(utf8(bytes, start + 9, end - 3));
                return;
            case 'declaration':
                this.#doctype(utf8(bytes, start, end));
                return;
            case 'comment':
            case 'instruction':
                this.#output.text(utf8(bytes, start, end), this.#row);
                return;
            case 'tag':
                this.#tag(bytes, start, end);
        }
    }
    /**
     * Reads a document type as OpenOffice wrote it: a public name and a file. Entities that it declares could have any
     * value.
     */
    #doctype(text) {
        if (text.includes('['))
            throw this.#fault((0,safe_text/* safe */.gB) `a document type with declarations, which office programs do not write; save it again`);
        this.#output.text(text, this.#row);
    }
    finish() {
        this.#text.finish();
        if (this.#depth !== 0)
            throw this.#fault(markup/* CUT_OFF */.Vk.element);
    }
    get #row() {
        return Math.max(1, this.#rows.row);
    }
    #add(text) {
        if (!this.#aside)
            this.#observer?.text(text);
        if (FORMULAS.has(this.#element))
            this.#formula.push(text);
        this.#text.add(text, this.#element);
    }
    /** Emits the texts that a formula makes. */
    #made(formula) {
        for (const text of formulaTexts(formula))
            this.#emit([text]);
    }
    #tag(bytes, start, end) {
        const { name, kind, attributes, strict } = (0,markup_token/* parseTag */.ED)(bytes, start, end);
        if (!strict)
            throw this.#fault((0,safe_text/* safe */.gB) `a tag that is not well-formed`);
        const local = office_xml_localName(name);
        if (this.#text.tag(local, kind) === 'too deep')
            throw this.#fault((0,safe_text/* safe */.gB) `paragraphs that are nested too deeply`);
        this.#made(this.#formula.join(''));
        this.#formula = [];
        if (local === ASIDE)
            this.#aside = kind === 'start';
        this.#element = kind === 'start' ? local : '';
        if (kind !== 'empty')
            this.#depth += kind === 'start' ? 1 : -1;
        if (this.#depth < 0)
            throw this.#fault((0,safe_text/* safe */.gB) `a closing tag that matches no opening one`);
        const values = attributes.map(found => ({
            name: found.name,
            value: this.#entities.decode(utf8(bytes, found.start, found.end), this.#output.row)
        }));
        this.#rows.tag(local, kind, wanted => values.find(found => found.name === wanted)?.value ?? '');
        this.#observer?.tag(name, kind, values);
        for (const { name: key, value } of values) {
            if (value.length > 3)
                this.#emit([value]);
            if (/formula$/i.test(key))
                this.#made(value);
        }
    }
    /** Emits the readings of one text. */
    #emit(readings) {
        const all = readings.some(isEscaped) ? [...new Set([...readings, ...readings.map(office_xml_unescaped)])] : readings;
        for (const [index, text] of all.entries()) {
            this.#output.text(text, this.#row, index > 0 ? 'further' : all.length > 1 ? 'first' : 'only');
            this.#output.page(text, this.#row);
        }
    }
    /** Returns a fault; what precedes it counts. */
    #fault(what) {
        this.#text.finish();
        return (0,pieces/* unreadable */.O$)(this.#output.row, (0,safe_text/* safe */.gB) `found ${what}`);
    }
}
/** Matches a workbook's escape for a character, `_x002E_` (ECMA-376-1, 22.9.2.19, ST_Xstring). */
const office_xml_ESCAPE = /_x([0-9a-f]{4})_/i;
/** Returns true if the text contains such an escape: some programs decode it, others do not. */
function isEscaped(text) {
    return office_xml_ESCAPE.test(text);
}
function office_xml_unescaped(text) {
    return text.replace(new RegExp(office_xml_ESCAPE, 'gi'), (_, digits) => String.fromCharCode(parseInt(digits, 16)));
}
/** Returns a name without its prefix. */
function office_xml_localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
function utf8(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('utf8');
}
//# sourceMappingURL=office-xml.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/part-places.js
/** Checks that the sheets and strings of a workbook are in the usual parts. Templates are filled only from these. */


/** The end of a relationship type or content type, and the usual names of its parts, with or without their folder. */
const USUAL = [
    [/(?:\/sharedStrings|sharedStrings\+xml)$/i, /^(?:\/xl\/)?sharedStrings\.xml$/i],
    [/(?:\/worksheet|worksheet\+xml)$/i, /^(?:\/xl\/)?worksheets\/[^/]+\.xml$/i]
];
class PartPlaces {
    fault = null;
    tag(_name, kind, attributes) {
        if (kind === 'end')
            return;
        const attribute = (wanted) => attributes.find(({ name }) => name === wanted)?.value ?? '';
        const type = attribute('Type') || attribute('ContentType');
        const part = attribute('Target') || attribute('PartName');
        if (USUAL.every(([types, parts]) => !types.test(type) || parts.test(part)))
            return;
        this.fault ??= new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its sheets or strings are in unusual parts, so the URL templates of the settings cannot be filled from them; save it again with an office program, or as CSV`);
    }
    text() {
        // Only attributes matter here.
    }
}
//# sourceMappingURL=part-places.js.map
;// CONCATENATED MODULE: ./lib/manifest/markup/namespace-use.js
/**
 * Checks that a name in a part of an office document always means the same. Readers use the namespace of a prefix: if a
 * prefix is declared again, or another prefix is used, an element may look like a cell that programs do not read as
 * one.
 */

class NamespaceUse {
    #declared = new Map();
    #prefixes = new Map();
    #steady = true;
    /** True if nothing so far was ambiguous. */
    get steady() {
        return this.#steady;
    }
    /** Handles an attribute; only namespace declarations count. */
    attribute(name, value) {
        if (name === 'xmlns' || name.startsWith('xmlns:'))
            this.#once(this.#declared, name, value);
    }
    /** Handles an element or attribute that matters, by its name with its prefix. */
    name(name) {
        const colon = name.indexOf(':');
        this.#once(this.#prefixes, name.slice(colon + 1), name.slice(0, colon + 1));
    }
    #once(known, key, value) {
        const before = known.get(key);
        if (before === undefined && known.size < markup_limits/* MAX_NAMESPACE_NAMES */.MU)
            known.set(key, value);
        else if (before !== value)
            this.#steady = false;
    }
}
//# sourceMappingURL=namespace-use.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/shared-strings.js
/** Keeps the shared strings of a workbook, which cells refer to by number, where templates need them. */





/** The elements that make up a string. */
const shared_strings_NAMES = new Set(['sst', 'si', 'r', 't', 'rPh']);
/** The most memory of a string in bytes, in addition to two bytes for each character. */
const STRING_BYTES = 40;
class SharedStrings {
    /** The reason why strings are missing; null where none are. */
    fault = null;
    #strings = [];
    #namespaces = new NamespaceUse();
    #tables = 0;
    #bytes = 0;
    #open = '';
    #collects = false;
    /** Returns the string with a number; undefined where there is none. */
    get(index) {
        return this.#strings[index];
    }
    tag(qualified, kind, attributes) {
        const name = office_xml_localName(qualified);
        if (shared_strings_NAMES.has(name))
            this.#namespaces.name(qualified);
        for (const attribute of attributes)
            this.#namespaces.attribute(attribute.name, attribute.value);
        if (name === 'sst' && kind !== 'end')
            this.#tables++;
        if (this.#tables > 1 || !this.#namespaces.steady) {
            this.#strings.length = 0;
            this.fault = new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is unclear which strings its cells refer to; save it again`);
        }
        if (name === 't')
            this.#collects = kind === 'start';
        else if (name === 'si' && kind !== 'end')
            this.#open = '';
        if (name === 'si' && kind !== 'start')
            this.#keep();
    }
    text(text) {
        if (this.#collects)
            this.#open += text;
    }
    #keep() {
        this.#bytes += this.#open.length * 2 + STRING_BYTES;
        if (this.#bytes <= manifest_limits/* MAX_HELD_VALUE_BYTES */.bY && this.fault === null) {
            this.#strings.push(this.#open);
            return;
        }
        this.fault ??= new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its strings need more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_HELD_VALUE_BYTES */.bY)} bytes of memory, the limit for filling the URL templates of the settings; save it as CSV`);
    }
}
//# sourceMappingURL=shared-strings.js.map
;// CONCATENATED MODULE: ./lib/manifest/office/sheet-rows.js
/** Finds the rows of strings of an office document that are in a separate part. */

class SheetRows {
    /** The number of rows of the current table. */
    count = 0;
    #part = '';
    #row = 0;
    #string = -1;
    /** How many more rows the last one represents. */
    #repeated = 0;
    /** For each shared string, by number, its first row; 0 where it is not known. */
    #strings = new Uint32Array(1024);
    #links = new Map();
    /** True if the current cell contains the number of a shared string. */
    #shared = false;
    /** Begins a part. @param path of the part */
    begin(path) {
        this.#part = path;
        this.#row = 0;
        this.#string = -1;
        this.#repeated = 0;
        this.count = 0;
        this.#shared = false;
    }
    /** The current row; 0 where the part has none. */
    get row() {
        return this.#string >= 0 ? (this.#strings[this.#string] ?? 0) : this.#row;
    }
    /** Handles a tag, by its name without namespace. */
    tag(name, kind, attribute) {
        if (name === 'c')
            this.#shared = kind === 'start' && attribute('t') === 's';
        if (kind === 'end')
            return;
        switch (name) {
            case 'row':
                this.#setRow(Number(attribute('r')) || this.#row + 1);
                return;
            case 'table-row':
                this.#setRow(this.#row + 1 + this.#repeated);
                this.#repeated = Math.max(0, (Number(attribute('table:number-rows-repeated')) || 1) - 1);
                return;
            case 'table':
                this.#row = 0;
                this.#repeated = 0;
                return;
            case 'si':
                this.#string++;
                return;
            case 'hyperlink':
                this.#link(attribute('r:id'), rowOf(attribute('ref')));
                return;
            case 'Relationship':
                this.#row = this.#links.get(`${sheetOf(this.#part)}\n${attribute('Id')}`) ?? 0;
                return;
            default:
        }
    }
    /** Handles the whole text of an element; returns true if it is only the number of a shared string. */
    isReference(name, text) {
        if (name !== 'v' || !this.#shared || !/^\s*\d{1,10}\s*$/.test(text))
            return false;
        const index = Number(text);
        if (index < manifest_limits/* MAX_SHARED_STRINGS */.wk)
            this.#keep(index);
        return true;
    }
    #setRow(row) {
        this.#row = row;
        this.count++;
    }
    #keep(index) {
        if (index >= this.#strings.length) {
            const larger = new Uint32Array(Math.max(index + 1, this.#strings.length * 2));
            larger.set(this.#strings);
            this.#strings = larger;
        }
        if (this.#strings[index] === 0)
            this.#strings[index] = this.#row;
    }
    #link(id, row) {
        this.#row = row;
        if (id !== '' && this.#links.size < manifest_limits/* MAX_SHEET_LINKS */.Pc)
            this.#links.set(`${this.#part}\n${id}`, row);
    }
}
/** Returns the row of a cell or range, `B7` or `B7:C9`. */
function rowOf(cell) {
    return Number(/^\$?[A-Z]+\$?(\d+)/i.exec(cell)?.[1] ?? 0);
}
/** Returns the part that a part of relationships belongs to: `xl/worksheets/_rels/sheet1.xml.rels`. */
function sheetOf(path) {
    return path.replace(/_rels\/([^/]+)\.rels$/, '$1');
}
//# sourceMappingURL=sheet-rows.js.map
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
;// CONCATENATED MODULE: ./lib/manifest/office/sheet-templates.js






/** Matches a number that every program shows in the same form. */
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;
class SheetTemplates {
    /** The fault to report after everything else was read. */
    fault = null;
    #templates;
    #strings;
    #collector;
    #row;
    /** For each column of the templates its index in the table, -1 where the table does not have it. */
    #places = [];
    /** Whether a row with text was found, and whether that row has ended. */
    #header = 'none';
    #values = [];
    #doubtful = new Set();
    #namespaces = new NamespaceUse();
    /** The number of the current row, and the column of its next cell. */
    #number = 0;
    #column = 0;
    #cell = null;
    /** True if text belongs to the value of the current cell. */
    #collects = false;
    /** The number of open comments; their text is not part of the value. */
    #comments = 0;
    /** @param row returns the current row */
    constructor(templates, strings, collector, row) {
        this.#templates = templates;
        this.#strings = strings;
        this.#collector = collector;
        this.#row = row;
        this.#begin();
    }
    tag(qualified, kind, attributes) {
        const name = office_xml_localName(qualified);
        for (const found of attributes)
            this.#namespaces.attribute(found.name, found.value);
        if (!sheet_templates_NAMES.has(name))
            return;
        this.#namespaces.name(qualified);
        if (!this.#namespaces.steady)
            this.fault ??= disordered(this.#row());
        const attribute = (wanted) => {
            const named = attributes.filter(found => office_xml_localName(found.name) === wanted);
            if (named.length > 1)
                this.fault ??= disordered(this.#row());
            return named[0]?.value ?? '';
        };
        switch (name) {
            case 'table':
                if (kind === 'start')
                    this.#begin();
                return;
            case 'row':
            case 'table-row':
                if (kind === 'end')
                    this.#endRow();
                else
                    this.#beginRow(Number(attribute('r')) || this.#number + 1);
                return;
            case 'c':
                if (kind !== 'end')
                    this.#cell = this.#excelCell(attribute);
                if (kind !== 'start')
                    this.#endCell();
                return;
            case 'table-cell':
            case 'covered-table-cell':
                if (kind !== 'end')
                    this.#cell = this.#openCell(attribute);
                if (kind !== 'start')
                    this.#endCell();
                return;
            case 'annotation':
                this.#comments += kind === 'start' ? 1 : kind === 'end' ? -1 : 0;
                return;
            case 'v':
            case 't':
                this.#collects = kind === 'start';
                return;
            case 'p':
                this.#collects = kind === 'start' && this.#cell?.kind === 'text';
                if (this.#collects && this.#cell?.text !== '')
                    this.text('\n');
                return;
            case 's':
            case 'tab':
            case 'line-break':
                if (kind !== 'end')
                    this.text(' ');
                return;
            default:
        }
    }
    text(text) {
        if (!this.#collects || this.#comments > 0 || this.#cell === null)
            return;
        this.#cell.text += text;
        if (this.#cell.text.length > manifest_limits/* MAX_STRING_BYTES */.Zp) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the text of a cell is longer than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; split it`);
        }
    }
    #begin() {
        this.#places = this.#templates.columns.map(() => -1);
        this.#header = 'none';
        this.#number = 0;
        this.#cell = null;
        this.#comments = 0;
    }
    #beginRow(number) {
        if (number <= this.#number)
            this.fault ??= disordered(this.#row());
        this.#number = number;
        this.#column = 0;
        this.#values = [];
        this.#doubtful.clear();
    }
    #endRow() {
        if (this.#header === 'open')
            this.#header = 'read';
        if (this.#values.length === 0)
            return;
        for (const template of this.#templates.templates) {
            const url = (0,url_templates/* filled */.Bq)(template, this.#values);
            if (url === null)
                continue;
            if (template.columns.some(column => this.#doubtful.has(column)))
                this.fault ??= doubtful(this.#row());
            this.#collector.string(url, 0, url.length, this.#row(), 0, false);
        }
    }
    #excelCell(attribute) {
        const type = attribute('t');
        const kind = type === 's' ? 'shared' : type === '' || type === 'n' ? 'number' : EXCEL_NOTHING.has(type) ? 'none' : 'text';
        const place = placeOf(attribute('r')) ?? { column: this.#column, row: this.#number };
        if (place.row !== this.#number || place.column < this.#column)
            this.fault ??= disordered(this.#row());
        return { column: place.column, span: 1, kind, text: '' };
    }
    #openCell(attribute) {
        const place = { column: this.#column, span: Math.max(1, Number(attribute('number-columns-repeated')) || 1) };
        const type = attribute('value-type');
        if (type === 'boolean')
            return { ...place, kind: 'none', text: '' };
        if (type === 'date' || type === 'time')
            return { ...place, kind: 'number', text: attribute(`${type}-value`) };
        if (type !== '' && type !== 'string')
            return { ...place, kind: 'number', text: attribute('value') };
        const text = attribute('string-value');
        return { ...place, kind: text === '' ? 'text' : 'attribute', text };
    }
    #endCell() {
        const cell = this.#cell;
        this.#cell = null;
        this.#collects = false;
        if (cell === null)
            return;
        this.#column = cell.column + cell.span;
        if (cell.kind === 'none')
            return;
        if (this.#header !== 'read') {
            this.#readHeader(this.#valueOf(cell), cell.column);
            return;
        }
        const columns = this.#places.flatMap((place, column) => place >= cell.column && place < cell.column + cell.span ? [column] : []);
        if (columns.length === 0)
            return;
        const value = this.#valueOf(cell);
        if (isEscaped(value))
            this.fault ??= escaped(this.#row());
        for (const column of columns) {
            this.#values[column] = Buffer.from(value, 'utf8');
            if (cell.kind === 'number' && !PLAIN_NUMBER.test(value))
                this.#doubtful.add(column);
        }
    }
    /** Handles a cell of the first row. */
    #readHeader(text, place) {
        if (text.trim() === '')
            return;
        this.#header = 'open';
        if (isEscaped(text))
            this.fault ??= escaped(this.#row());
        const column = this.#templates.headerColumn(Buffer.from(text, 'utf8'));
        if (column < 0)
            return;
        if (this.#places[column] !== -1)
            this.fault ??= sameName(this.#row());
        this.#places[column] = place;
    }
    #valueOf({ kind, text }) {
        if (kind !== 'shared' || text === '')
            return text;
        const value = this.#strings.get(Number(text));
        if (value === undefined)
            this.fault ??= this.#strings.fault ?? noString(this.#row());
        return value ?? '';
    }
}
/** The elements that determine the values and their places. */
const sheet_templates_NAMES = new Set('table row table-row c table-cell covered-table-cell annotation v is t p s tab line-break'.split(' '));
/** Booleans and formula errors. */
const EXCEL_NOTHING = new Set(['b', 'e']);
/**
 * Returns the place of the cell `B7`, with the column counted from 0 and the row from 1; null where the name is not
 * valid.
 */
function placeOf(cell) {
    const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
    if (letters === undefined)
        return null;
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { column, row: Number(row) };
}
function disordered(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: rows or cells are out of order or have names that programs read in different ways, so the URL templates of the settings cannot be filled from them; save it again`);
}
function sameName(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: two columns have the same name, which a URL template of the settings uses; rename one`);
}
function escaped(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a column's name or a value that fills a URL template of the settings contains an escaped character, which programs show in different ways; write the character itself`);
}
function doubtful(row) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a value that fills a URL template of the settings is a number with a fraction or an exponent, a date or a time, which programs show in different ways; store the column as text`);
}
function noString(row) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)}: a cell refers to a string that the workbook does not have; save it again`);
}
//# sourceMappingURL=sheet-templates.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/storage.js
var storage = __webpack_require__(9561);
;// CONCATENATED MODULE: ./lib/manifest/office/office.js
var office_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var office_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** Parts with the rows of a table. */
const TABLE_PART = /^(?:xl\/(?:worksheets|chartsheets|macrosheets)\/[^/]+\.xml|content\.xml)$/i;
/** The part with the strings of a workbook. */
const STRINGS_PART = /^xl\/sharedStrings\.xml$/i;
/** Parts with the places of other parts. */
const PLACES_PART = /^(?:\[Content_Types\]\.xml|.*\.rels)$/i;
const XML_PART = /\.(?:xml|rels|vml)$/i;
/** Compiled macros: source code like other scripts, in the container format of Excel 97. */
const MACROS = /^(?:xl|word|ppt)\/vbaProject(?:Signature)?\.bin$/i;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Parts of a workbook in binary form (XLSB); other `.bin` parts contain printer settings and similar. */
const BINARY_PART = /^xl\/(?:workbook|sharedStrings|(?:worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+)\.bin$/i;
/** Returns true if an archive with these members is an office document, whatever its name. */
function isOffice(names) {
    const isPart = (name) => name === '[Content_Types].xml' || /^(?:xl|word|ppt)\/.*\.xml$/i.test(name) || BINARY_PART.test(name);
    return names.some(isPart) || (names.includes('mimetype') && names.includes('content.xml'));
}
/**
 * Reads every part; returns the rows of all tables, or all rows in a document without tables.
 *
 * @param open begins a walk through the members
 */
async function* readOffice(open, content, collector, inside) {
    const walk = (wanted) => {
        const again = () => only(open(), wanted);
        return { first: again(), again: async () => again };
    };
    const isStrings = (path) => STRINGS_PART.test(path);
    const isTable = (path) => TABLE_PART.test(path);
    const isRest = (path) => !isTable(path);
    const rows = new SheetRows();
    const strings = new SharedStrings();
    // They come after the sheets that refer to them.
    if (collector.templates !== null) {
        await office_passOver((0,members/* readMembers */.m)(walk(isStrings), again(content), new collect/* ItemCollector */.V(collector.watch), partsIn(new SheetRows(), () => strings, inside)));
    }
    const parts = partsIn(rows, observing(collector, strings, rows), inside);
    const tables = yield* (0,members/* readMembers */.m)(walk(isTable), content, collector, parts);
    const rest = yield* (0,members/* readMembers */.m)(walk(isRest), content, collector, parts);
    return tables > 0 ? tables : rest;
}
async function* only(members, wanted) {
    for await (const member of members)
        if (wanted(member.path))
            yield member;
}
/** Returns the content with a new meter, since its members are read twice. */
function again(content) {
    return { ...content, meter: content.meter.afresh() };
}
/** Reads to the end, and ignores items and faults, since it is read again. */
async function office_passOver(reading) {
    try {
        for await (const _ of reading)
            ;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
    }
}
function observing(collector, strings, rows) {
    const { templates } = collector;
    if (templates === null)
        return () => null;
    return path => {
        if (!TABLE_PART.test(path))
            return PLACES_PART.test(path) ? new PartPlaces() : null;
        return new SheetTemplates(templates, strings, collector, () => Math.max(1, rows.row));
    };
}
/** Reads XML here; any other part is read like a member of any container. */
function partsIn(rows, observe, inside) {
    if (inside === null)
        return null;
    return {
        ...inside,
        async *read(path, stored, collector) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                if (BINARY_PART.test(path))
                    throw binaryWorkbook();
                if (MACROS.test(path))
                    return yield* readMacros(path, stored, collector, inside);
                if (!XML_PART.test(path))
                    return yield* inside.read(path, stored, collector);
                const content = office_addDisposableResource(env_1, await (0,storage/* unpack */.l)(stored, [], collector), true);
                rows.begin(path);
                const observer = observe(path);
                const reading = (0,markup/* readMarkup */.Jw)((0,encoding/* utf8 */.As)(content), collector, output => new OfficeXml(output, rows, observer));
                const lines = yield* orDigested(reading, stored, collector);
                if (observer !== null && observer.fault !== null)
                    throw observer.fault;
                return TABLE_PART.test(path) ? rows.count : lines;
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = office_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    };
}
/** Reads a part; if it is not XML, its digests are looked up before the fault is thrown. */
async function* orDigested(reading, stored, collector) {
    try {
        return yield* reading;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
        yield* (0,media/* readMedia */.l9)({ all: (await stored.again()).open() }, collector);
        throw error;
    }
}
/** Reads macros, recognised by name and form, since a file with this name could contain anything. */
async function* readMacros(path, stored, collector, inside) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const begun = office_addDisposableResource(env_2, await (0,peek/* peek */.s)(stored.first), true);
        const content = { ...stored, first: begun.all };
        if (!OLE.equals(begun.head.subarray(0, OLE.length)))
            return yield* inside.read(path, content, collector);
        const macros = office_addDisposableResource(env_2, await (0,storage/* unpack */.l)(content, [], collector), true);
        inside.unread.addDigested(path);
        return yield* (0,media/* readMedia */.l9)(macros, collector);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = office_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function binaryWorkbook() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `workbooks in binary form are not read: save it as .xlsx, or convert it to CSV or JSON Lines`);
}
//# sourceMappingURL=office.js.map
// EXTERNAL MODULE: ./lib/manifest/compression/bunzip2.js + 2 modules
var bunzip2 = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/manifest/compression/unxz.js
var unxz = __webpack_require__(7723);
// EXTERNAL MODULE: ./lib/manifest/container/zip-directory.js + 1 modules
var zip_directory = __webpack_require__(928);
// EXTERNAL MODULE: ./lib/manifest/compression/zstd.js
var zstd = __webpack_require__(5741);
;// CONCATENATED MODULE: ./lib/manifest/container/zip.js
/**
 * Reads zip archives. Some readers trust the directory, others the headers in front of the members. So both have to
 * agree, and the members have to fill the file without gaps or overlaps.
 */














const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** A shorter extra field contains no URL. */
const MIN_STRING_BYTES = 8;
const ENCRYPTED = 0x2041;
const HAS_DESCRIPTOR = 0x0008;
const STORED = 0;
const DEFLATED = 8;
/** Methods whose data has the same format as a compressed file (APPNOTE.TXT 6.3.10, section 4.4.5). */
const AS_FILES = new Map([
    [12, bunzip2/* bunzip2 */.l],
    [93, zstd/* unzstd */.h],
    [95, unxz/* unxz */.E]
]);
/** Methods that messages report by name; others are reported by number. */
const UNREAD = new Map([
    [9, (0,safe_text/* safe */.gB) `Deflate64`],
    [14, (0,safe_text/* safe */.gB) `LZMA`]
]);
const DAMAGED = (0,safe_text/* safe */.gB) `its compression is damaged, cut off or followed by other data; pack the archive again`;
/** Checks for the signature of a member, or of the end of an empty archive. */
function isZip(head) {
    return head.length >= 4 && ((0,zip_directory/* u32 */.DH)(head, 0) === LOCAL || (0,zip_directory/* u32 */.DH)(head, 0) === 0x06054b50);
}
/** Reads every member; returns the total number of rows. */
async function* readZip(content, collector, inside) {
    const source = await content.source();
    const directory = await (0,zip_directory/* readDirectory */.gZ)(source);
    collectNotes(directory, collector, inside);
    const walk = () => zipMembers(source, directory);
    const first = () => zipMembers(source, directory, extra => collectExtra(extra, collector, inside));
    if (inside?.bytesOnly !== true && isOffice(directory.entries.map(({ name }) => name))) {
        return yield* readOffice(first, content, collector, inside);
    }
    const parts = isCheckpoint(directory.entries.map(({ name }) => name)) ? digestingTensors(inside) : inside;
    return yield* (0,members/* readMembers */.m)({ first: first(), again: async () => walk }, content, collector, parts);
}
/** Collects comments and second names, which are strings like any other. */
function collectNotes({ comment, special, entries }, collector, inside) {
    (0,members/* collectName */.i)(comment, collector, inside);
    collectExtra(special, collector, inside);
    for (const entry of entries) {
        (0,members/* collectName */.i)(entry.comment, collector, inside);
        (0,members/* collectName */.i)(entry.otherComment, collector, inside);
        collectExtra(entry.extra, collector, inside);
        if (entry.otherName !== '')
            (0,members/* collectName */.i)(entry.name, collector, inside);
    }
}
/** Collects the URLs in extra fields; none where only bytes are compared. */
function collectExtra(extra, collector, inside) {
    if (inside?.bytesOnly !== true && extra.length >= MIN_STRING_BYTES)
        (0,byte_strings/* collectStrings */.D)(extra, collector);
}
/**
 * Yields the data in front of the archive as a member without a name, then the members in the order of their positions.
 */
async function* zipMembers(source, { entries, start }, collect = () => undefined) {
    const reader = new byte_reader/* ByteReader */.k(source.open());
    const first = entries[0]?.offset ?? start;
    try {
        if (first > 0)
            yield { path: '', content: reader.take(first) };
        for await (const _ of reader.take(first - reader.position))
            ;
        for (const [index, entry] of entries.entries()) {
            const end = entries[index + 1]?.offset ?? start;
            const descriptor = await localHeader(reader, entry, collect);
            const gap = end - reader.position - entry.packedSize;
            if (gap < 0 || (gap > 0 && !descriptor))
                throw overlapping();
            const dataEnd = reader.position + entry.packedSize;
            yield { path: entry.otherName === '' ? entry.name : entry.otherName, content: contentOf(reader, entry) };
            for await (const _ of reader.take(dataEnd - reader.position))
                ;
            if (gap > 0)
                checkDescriptor(await reader.exactly(gap), entry);
            else if (reader.position !== dataEnd)
                throw (0,zip_directory/* brokenZip */.LS)((0,safe_text/* safe */.gB) `it is cut off; pack it again`);
        }
        if (reader.position !== start)
            throw overlapping();
        // The source checks its size only at its end.
        while ((await reader.next()) !== null)
            ;
    }
    finally {
        await reader.close();
    }
}
/** Reads the header in front of a member; returns true if a descriptor may follow its data. */
async function localHeader(reader, entry, collect) {
    if (reader.position !== entry.offset)
        throw overlapping();
    const header = await reader.exactly(LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || (0,zip_directory/* u32 */.DH)(header, 0) !== LOCAL)
        throw overlapping();
    const name = await reader.exactly((0,zip_directory/* u16 */.NX)(header, 26));
    const extraBytes = await reader.exactly((0,zip_directory/* u16 */.NX)(header, 28));
    collect(extraBytes);
    const extra = (0,zip_directory/* extraFields */.W4)(extraBytes);
    const wide = extra.get(1) ?? new Uint8Array(0);
    const descriptor = (entry.flags & HAS_DESCRIPTOR) !== 0;
    const agrees = (found, promised) => found === promised || (descriptor && found === 0);
    const widened = (at, from) => (0,zip_directory/* u32 */.DH)(header, at) === 0xffffffff && wide.length >= from + 8 ? (0,zip_directory/* u64 */._l)(wide, from) : (0,zip_directory/* u32 */.DH)(header, at);
    const same = (0,latin1/* latin1 */.W)(name) === entry.name &&
        (0,zip_directory/* u16 */.NX)(header, 6) === entry.flags &&
        (0,zip_directory/* u16 */.NX)(header, 8) === entry.method &&
        agrees((0,zip_directory/* u32 */.DH)(header, 14), entry.crc) &&
        agrees(widened(22, 0), entry.size) &&
        agrees(widened(18, 8), entry.packedSize);
    if (!same)
        throw (0,zip_directory/* brokenZip */.LS)((0,safe_text/* safe */.gB) `its directory and the header of a member disagree; pack it again`);
    (0,zip_directory/* secondName */.EI)(extra, entry.name);
    return descriptor;
}
/** Checks the sizes and checksum that may follow the data, with or without signature, in four or in eight bytes. */
function checkDescriptor(bytes, { crc, packedSize, size }) {
    const at = bytes.length === 16 || bytes.length === 24 ? 4 : 0;
    const wide = bytes.length - at === 20;
    const fits = (wide || bytes.length - at === 12) && (at === 0 || (0,zip_directory/* u32 */.DH)(bytes, 0) === DESCRIPTOR);
    const sizeAt = (from) => (wide ? (0,zip_directory/* u64 */._l)(bytes, from) : (0,zip_directory/* u32 */.DH)(bytes, from));
    const agrees = fits && (0,zip_directory/* u32 */.DH)(bytes, at) === crc && sizeAt(at + 4) === packedSize && sizeAt(at + (wide ? 12 : 8)) === size;
    if (!agrees)
        throw (0,zip_directory/* brokenZip */.LS)((0,safe_text/* safe */.gB) `there is data between its members; pack it again`);
}
async function* contentOf(reader, entry) {
    const packed = new byte_reader/* ByteReader */.k(reader.take(entry.packedSize));
    let size = 0;
    let crc = 0;
    for await (const chunk of unpacked(packed, entry)) {
        size += chunk.length;
        if (size > entry.size)
            break;
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        yield chunk;
    }
    const whole = size === entry.size && crc === entry.crc && (await packed.next()) === null;
    if (!whole)
        throw new errors/* GateError */.ue('manifest-unreadable', DAMAGED);
}
function unpacked(packed, { flags, method, packedSize }) {
    if ((flags & ENCRYPTED) !== 0) {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is encrypted; pack it without a password`);
    }
    if (method === STORED)
        return packed.take(packedSize);
    if (method === DEFLATED)
        return (0,engine/* decompressed */.j)(packed, (0,external_node_zlib_.createInflateRaw)({ chunkSize: engine/* OUTPUT_BYTES */.w }), DAMAGED);
    const undo = AS_FILES.get(method);
    if (undo !== undefined)
        return undo(packed.take(packedSize));
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is compressed with ${UNREAD.get(method) ?? (0,safe_text/* safe */.gB) `a rare method (${method})`}, which is not read; pack it with deflate`);
}
function overlapping() {
    return (0,zip_directory/* brokenZip */.LS)((0,safe_text/* safe */.gB) `its members overlap, or there is data between or after them; pack it again`);
}
//# sourceMappingURL=zip.js.map
;// CONCATENATED MODULE: ./lib/manifest/format/formats.js


































const readText = (content, collector) => (0,lines/* readLines */.S)((0,encoding/* utf8 */.As)(content), collector);
const ofText = (read) => (content, collector) => read((0,encoding/* utf8 */.As)(content), collector);
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
    read: (content, collector) => readNotebook((0,encoding/* utf8 */.As)(content), collector, pageTexts)
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
    ['Markdown', 'md markdown mdown mkd mdx rmd qmd', readMarkdown],
    ['YAML', 'yaml yml dvc', yaml/* readYaml */.g],
    ['TOML', 'toml', readToml],
    ['reStructuredText', 'rst', readRestructuredText],
    ['Python', 'py', readPython],
    // Scripts are included because they fetch data.
    ['text', 'sh bash', (0,variables/* readWithVariables */.a)(variable_syntax/* SHELL */.jN)],
    ['text', 'ps1', (0,variables/* readWithVariables */.a)(variable_syntax/* POWERSHELL */.op)],
    ['text', 'bat', (0,variables/* readWithVariables */.a)(variable_syntax/* BATCH */.D_)],
    ['text', 'r', (0,variables/* readWithVariables */.a)(variable_syntax.R)],
    ['text', 'jl', (0,variables/* readWithVariables */.a)(variable_syntax/* JULIA */.cI)],
    ['text', 'adoc asciidoc', (0,variables/* readWithVariables */.a)(variable_syntax/* ASCIIDOC */.su)],
    ['text', 'org', (0,variables/* readWithVariables */.a)(variable_syntax/* ORG */.xE)],
    ['text', 'tex', (0,variables/* readWithVariables */.a)(variable_syntax/* TEX */.g2)],
    ['text', 'bib', (0,variables/* readWithVariables */.a)(variable_syntax/* BIBTEX */.nu)],
    ['text', 'm3u m3u8 pls webloc ris', lines/* readLines */.S]
];
const DOCUMENT_FORMATS = DOCUMENTS.map(([name, suffixes, read]) => ({
    name,
    suffixes: suffixes.split(' '),
    lineBased: true,
    read: ofText(read)
}));
const HTML = {
    name: 'HTML',
    suffixes: ['html', 'htm', 'xhtml', 'shtml'],
    lineBased: true,
    read: ofText(html/* readHtml */.y8)
};
const XML = {
    name: 'XML',
    suffixes: ['xml', 'opml', 'rss', 'atom', 'rdf', 'kml', 'gpx', 'xsd', 'xsl', 'svg'],
    lineBased: true,
    read: ofText(readXml)
};
const formats_FOLDED = {
    name: 'iCalendar or vCard',
    suffixes: ['ics', 'ical', 'ifb', 'icalendar', 'vcf', 'vcard'],
    lineBased: true,
    read: ofText(folded_lines/* readFolded */.jS)
};
/** Its lines go on like those of calendars. */
const LDIF = { name: 'text', suffixes: ['ldif', 'ldi'], lineBased: true, read: ofText(folded_lines/* readFolded */.jS) };
const formats_RDF = {
    name: 'RDF',
    suffixes: 'ttl turtle trig n3 nt ntriples nq nquads shaclc shex shexc'.split(' '),
    lineBased: true,
    read: ofText(rdf_lines/* readRdf */.t$)
};
const SPARQL = { name: 'RDF', suffixes: ['rq', 'ru', 'sparql'], lineBased: true, read: ofText(rdf_lines/* readSparql */.sv) };
/** Recognised only by its name. */
const MAKEFILE = {
    name: 'text',
    suffixes: [],
    lineBased: true,
    read: ofText((0,variables/* readWithVariables */.a)(variable_syntax/* MAKE */.RJ))
};
/** Read only where the settings or the input name it: by its name it is source code. */
const SCRIPT = {
    name: 'text',
    suffixes: [],
    lineBased: true,
    read: ofText((0,variables/* readWithVariables */.a)(variable_syntax/* JAVASCRIPT */.i5))
};
/** Recognised only by content. */
const MESSAGE = { name: 'message', suffixes: [], lineBased: true, read: ofText(messages/* readMessage */._) };
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
    matches: isTar,
    container: true,
    read: readTar,
    advice: UNPACK
};
const OFFICE = {
    name: 'office document',
    suffixes: ['xlsx', 'xlsm', 'xltx', 'ods', 'docx', 'docm', 'odt', 'pptx', 'pptm', 'odp'],
    lineBased: false,
    matches: isZip,
    container: true,
    read: readZip,
    advice: (0,safe_text/* safe */.gB) `save its tables as CSV, and clean those`
};
const ZIP = {
    name: 'zip',
    suffixes: ['zip', 'wacz', 'npz'],
    lineBased: false,
    matches: isZip,
    matchesEnd: zip_directory/* endsAsZip */.uP,
    container: true,
    read: readZip,
    advice: UNPACK
};
const REMOVE = (0,safe_text/* safe */.gB) `remove the file as a whole`;
const SAFETENSORS = {
    name: 'Safetensors',
    suffixes: ['safetensors'],
    lineBased: false,
    matches: encoding/* isSafetensors */.y$,
    read: readSafetensors,
    advice: REMOVE
};
const GGUF = {
    name: 'GGUF',
    suffixes: ['gguf'],
    lineBased: false,
    matches: isGguf,
    read: readGguf,
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
        const { readAvro } = await __webpack_require__.e(/* import() */ 386).then(__webpack_require__.bind(__webpack_require__, 8386));
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
        const { readNpy } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 2706));
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
        const { readCbor } = await __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 6388));
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
        const { readBson } = await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 7361));
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
        const { readWarc } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955));
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
    ...[TXT, CSV, TSV, JSON_TEXT, JSON_LINES, NOTEBOOK, ...DOCUMENT_FORMATS, HTML, XML, formats_FOLDED, LDIF, formats_RDF, SPARQL, CDX],
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
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2523);
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

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatFor)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _item_find_media_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5863);
/* harmony import */ var _json_cdx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);
/* harmony import */ var _table_dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1092);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2523);
/* harmony import */ var _document_folded_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9715);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(392);
/* harmony import */ var _document_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7537);
/* harmony import */ var _rdf_rdf_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9893);
/* harmony import */ var _kind_suffix_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8371);
/* harmony import */ var _kind_tool_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8258);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(775);
/* harmony import */ var _kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8624);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(296);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1882);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9661);
/** Chooses the reader of a content. The suffix proposes one; where the content contradicts it, the content decides. */

















/**
 * Returns the format in which `content` is read; null if it is neither a known format nor text. Throws
 * `manifest-unsupported`.
 *
 * @param path one character per byte
 */
function formatFor(content, path) {
    const { suffix } = (0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_9__/* .contentSuffix */ .lN)(path);
    const marked = (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMarked */ .gS)(content.head, suffix);
    if (marked !== null)
        return marked;
    if ((0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_9__/* .isMacCompanion */ .up)(path) && beginsWith(content.head, APPLE_DOUBLE))
        return null;
    const bySuffix = decidedBySuffix(suffix);
    if (bySuffix === null && beginsWith(content.head, TORCH))
        return null;
    const unread = (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .unreadByContent */ .kh)(content.head, suffix) ?? bySuffix;
    if (unread !== null)
        throw (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .unsupported */ .qO)(unread);
    const format = (0,_kind_tool_files_js__WEBPACK_IMPORTED_MODULE_10__/* .isMakefile */ .R)(path) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .MAKEFILE */ .bJ : (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(suffix);
    const sample = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_11__/* .sampleOf */ .uV)(content.head);
    const isText = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_11__/* .looksLikeText */ .nw)(content.head);
    if (format === _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_TEXT */ .zi)
        return isJsonLines(sample) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_LINES */ .Ff : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_TEXT */ .zi;
    if (format === _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .CSV */ .pf || format === _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .TSV */ .I2)
        return jsonIn(sample) ?? format;
    if (format !== null && 'isBinary' in format && isCertainlyText(content.head))
        throw notBinary(format);
    // A format with a magic number, but the content does not have it: text under a wrong name, or damaged.
    if (format !== null && format !== _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .TXT */ .X6 && !('matches' in format && isText))
        return format;
    const hasNul = (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_11__/* .encodingOf */ .P$)(content.head) === 'utf-8' && content.head.includes(0);
    if (format === null && (0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_9__/* .isMedia */ .FN)(suffix) && (0,_item_find_media_format_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeMedia */ .g)(content.head)) {
        return isText && !hasNul ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_AS_TEXT */ .gi : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA */ .Rn;
    }
    if (format !== _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .TXT */ .X6 && !isText)
        return binary(content.head, suffix);
    if (format === null && hasNul)
        return otherThanText(suffix) ?? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .BYTES_AND_TEXT */ ._g;
    if ((0,_json_cdx_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeCdx */ .H)(sample))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .CDX */ .eb;
    if ((0,_document_folded_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeFolded */ .md)(sample))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .FOLDED */ .LY;
    if ((0,_document_folded_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeLdif */ .NN)(sample))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .LDIF */ .Kr;
    if ((0,_document_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .looksLikeMessage */ .T)(sample))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .MESSAGE */ .w5;
    if ((0,_rdf_rdf_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .looksLikeRdf */ .aA)(sample))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .RDF */ .Xc;
    const table = () => ((0,_table_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .detectDialect */ .IZ)(sample, content.whole, _table_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE).consistent ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .TABLE_LIKE */ .lD : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .TXT */ .X6);
    return jsonIn(sample) ?? markupIn(sample) ?? (SCRIPTS.has(suffix) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .SCRIPT */ .Mm : table());
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
    return head.length > 0 && ((0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_11__/* .encodingOf */ .P$)(head) !== 'utf-8' || ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(head) && !head.includes(0)));
}
/** Each byte of ASCII is also a number of MessagePack, so that a text would be read as numbers. */
function notBinary({ name }) {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_14__/* .safe */ .gB) `it has the name of ${name}, but it is text; rename it`);
}
function decidedBySuffix(suffix) {
    const named = (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .unreadBySuffix */ .A)(suffix);
    return named?.bySuffix === true ? named : null;
}
/**
 * Classifies bytes without the magic number of a dataset format: the name may still be one of a dataset or a picture.
 */
function binary(head, suffix) {
    return otherThanText(suffix) ?? ((0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_9__/* .isMedia */ .FN)(suffix) || (0,_item_find_media_format_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeMedia */ .g)(head) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA */ .Rn : null);
}
/** Throws if the suffix is that of a format without a reader; else returns null. */
function otherThanText(suffix) {
    const named = (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .unreadBySuffix */ .A)(suffix);
    if (named !== null)
        throw (0,_kind_unread_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .unsupported */ .qO)(named);
    return null;
}
function jsonIn(sample) {
    const first = sample.find(byte => byte > 0x20);
    if ((first !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_15__/* .OPEN_BRACE */ .Hv && first !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_15__/* .OPEN_BRACKET */ .WL) || !(0,_json_json_js__WEBPACK_IMPORTED_MODULE_6__/* .lexesAsJson */ .AR)(sample))
        return null;
    return isJsonLines(sample) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_LINES */ .Ff : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_TEXT */ .zi;
}
/**
 * Recognises XML by its declaration, document type or namespaces, and HTML by its document type or root; skips
 * comments.
 */
function markupIn(sample) {
    const start = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_16__/* .latin1 */ .W)(sample, 0, MARKUP_BYTES);
    const declared = /^\s*<\?xml[\s?]/.test(start);
    const declarationEnd = declared ? start.indexOf('?>') + 2 : 0;
    let rest = start.slice(declarationEnd).trimStart();
    for (let end = rest.indexOf('-->'); rest.startsWith('<!--') && end >= 0; end = rest.indexOf('-->')) {
        rest = rest.slice(end + 3).trimStart();
    }
    // A file of declarations alone is part of a document type, not a document.
    if (declared)
        return /^<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION)\s/.test(rest) ? null : _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .XML */ ._9;
    if (/^<(?:!doctype\s+html|html)[\s>]/i.test(rest))
        return _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .HTML */ .g3;
    return /^<(?:!DOCTYPE\s|[A-Za-z_][^\s<>]*\s[^<>]*?\bxml(?:ns)?(?::[\w.-]+)?\s*=)/.test(rest) ? _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .XML */ ._9 : null;
}
const MARKUP_BYTES = 1 << 14;
/** Returns true if the first line is a complete object or array and the next line begins another. */
function isJsonLines(sample) {
    const text = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_16__/* .latin1 */ .W)(sample);
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
/** Returns true if a text begins with the header of an index, or with a key and a time. */
function looksLikeCdx(sample) {
    const text = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .W)(sample, 0, 4096);
    if (/^(?: CDX [A-Za-z] |!OpenWayback-CDXJ )/.test(text))
        return true;
    const [key = ''] = KEY.exec(text) ?? [];
    return key !== '' && /^ \d{4,14} /.test(text.slice(key.length));
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

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readScriptJson)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2531);
/**
 * Reads JSON-LD in the scripts of a page: only names resolved through contexts, since the rest was already read as
 * text.
 */


/** Calls `name` with each name and its line; the first line of the script is 1. Throws `manifest-too-large`. */
function readScriptJson(script, name) {
    if (!/@context|\\u00(?:40|[67])/i.test(script))
        return;
    const start = script.search(/[[{]/);
    if (start < 0)
        return;
    // Text in front of the JSON, which hides it from old browsers, is replaced with blanks; its lines stay.
    const bytes = Buffer.from(script.slice(0, start).replace(/[^\n]/g, ' ') + script.slice(start));
    const sink = {
        string: () => undefined,
        name: (found, row) => {
            name(Buffer.from(found).toString(), row);
        }
    };
    try {
        new _json_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonScanner */ .V(sink, true).scan(bytes, 0, bytes.length, true);
    }
    catch (error) {
        // Most scripts are not JSON.
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || error.reason !== 'manifest-unreadable')
            throw error;
    }
}
//# sourceMappingURL=script-json.js.map

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
    'CODEOWNERS Dockerfile').split(' '));
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
    if (name.startsWith('.git') || /^\.git[a-z]*\//.test(path))
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
    const prose = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeProse */ .RH)(head);
    const matches = ({ at, bytes, weak }) => !(weak && prose) && hasAt(head, at, bytes);
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
/* harmony export */   P: () => (/* binding */ addressedPage),
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(296);
/** Reads pages in data URLs: `data:text/html,…`. */

const PAGE = /^[\s\0-\x1f]*data:\s*(?:text\/(?:html|xml)|application\/(?:[\w.-]+\+)?xml|image\/svg\+xml)\s*(?:;[^,]*)?,/i;
/** Returns the page in a data URL, in UTF-8; null where there is none. */
function addressedPage(address) {
    const head = PAGE.exec(address)?.[0];
    if (head === undefined)
        return null;
    const bytes = percentDecoded(address.slice(head.length));
    return /;\s*base64\s*,$/i.test(head) ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes;
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

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b0: () => (/* binding */ hidesLinks),
  s7: () => (/* binding */ htmlTexts),
  Qc: () => (/* binding */ pageInXml),
  kY: () => (/* binding */ pageReading),
  y8: () => (/* binding */ readHtml)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/esm/index.js + 7 modules
var esm = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/item/batch/further.js
var further = __webpack_require__(7978);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/markup/joined-text.js
var joined_text = __webpack_require__(1525);
// EXTERNAL MODULE: ./lib/manifest/bytes/line-ends.js
var line_ends = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/manifest/markup/markup-limits.js
var markup_limits = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/manifest/markup/markup.js
var markup = __webpack_require__(8388);
// EXTERNAL MODULE: ./lib/manifest/markup/markup-token.js
var markup_token = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/manifest/markup/addressed-page.js
var addressed_page = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/manifest/markup/page-links.js
var page_links = __webpack_require__(6003);
;// CONCATENATED MODULE: ./lib/manifest/markup/rdfa-names.js
/**
 * Resolves the names of RDFa 1.1: with a prefix, or in a vocabulary. A declaration is for its element and those inside;
 * which these are depends on the browser, so it is taken to be for everything that follows.
 */



/** Attributes with names; in the last two, in which names may be in brackets, there are no names of a vocabulary. */
const WITH_NAMES = new Set(['typeof', 'property', 'datatype', 'rel', 'rev', 'about', 'resource']);
const WITH_TERMS = new Set(['typeof', 'property', 'datatype']);
const PREFIX = /([^\s:]*):\s+(\S+)/g;
class RdfaNames {
    /** By prefix; the empty one has the vocabularies. */
    #namespaces = new Map();
    /** Names that were found, since most are there many times. */
    #found = new Set();
    #left = markup_limits/* MAX_RESOLVED_CHARACTERS */.$;
    /** Reads a declaration, if the attribute is one; its name is in lower case. */
    declare(name, value) {
        if (name === 'vocab')
            this.#add('', value.trim());
        else if (name === 'prefix') {
            for (const [, prefix = '', namespace = ''] of value.matchAll(PREFIX))
                this.#add(`${prefix.toLowerCase()}:`, namespace);
        }
        else if (name.startsWith('xmlns:'))
            this.#add(`${name.slice(6)}:`, value.trim());
    }
    /** Yields what the names in the value of an attribute mean; its name is in lower case. */
    *meant(name, value) {
        if (this.#namespaces.size === 0 || !WITH_NAMES.has(name))
            return;
        for (const [written] of value.matchAll(/\S+/g)) {
            const word = /^\[(.*)\]$/.exec(written)?.[1] ?? written;
            const colon = word.indexOf(':') + 1;
            if (colon === 0 && !WITH_TERMS.has(name))
                continue;
            for (const namespace of this.#namespaces.get(word.slice(0, colon).toLowerCase()) ?? []) {
                const found = this.#first(namespace + word.slice(colon));
                if (found !== null)
                    yield found;
            }
        }
    }
    #add(prefix, namespace) {
        if (namespace === '')
            return;
        const known = this.#namespaces.get(prefix) ?? [];
        if (known.includes(namespace))
            return;
        if (known.length === markup_limits/* MAX_RDFA_VALUES */.U5 || this.#namespaces.size > markup_limits/* MAX_RDFA_PREFIXES */.Ao) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its prefixes or vocabularies of RDFa change too often; keep one of each`);
        }
        this.#namespaces.set(prefix, [...known, namespace]);
    }
    /** Returns the name; null if it was found before. */
    #first(name) {
        this.#left -= name.length;
        if (this.#left < 0) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its names of RDFa become too long with their prefixes; shorten the prefixes`);
        }
        if (this.#found.has(name))
            return null;
        if (this.#found.size < markup_limits/* MAX_RDFA_NAMES */.m3)
            this.#found.add(name);
        return name;
    }
}
//# sourceMappingURL=rdfa-names.js.map
// EXTERNAL MODULE: ./lib/manifest/markup/relative-link.js
var relative_link = __webpack_require__(4161);
// EXTERNAL MODULE: ./lib/manifest/json/script-json.js
var script_json = __webpack_require__(3280);
// EXTERNAL MODULE: ./lib/manifest/script/variable-syntax.js + 1 modules
var variable_syntax = __webpack_require__(2116);
// EXTERNAL MODULE: ./lib/manifest/script/variables.js + 2 modules
var variables = __webpack_require__(708);
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
;// CONCATENATED MODULE: ./lib/manifest/markup/script-sums.js
/** Finds the texts that a script in a page puts together from literals and variables. */



/** Lines that are read before the reader may pause. */
const STEP_LINES = 1 << 6;
/**
 * Yields these texts, and null where the reader may pause.
 *
 * @param row the line on which the script begins
 */
function* scriptSums(script, row) {
    let found = [];
    const reading = (bytes, at, _lines, role) => {
        if (role === 'further')
            found.push({ url: Buffer.from(bytes).toString('utf8'), row: at });
    };
    const lines = new variables/* VariableLines */.S({ string: () => undefined, reading }, variable_syntax/* JAVASCRIPT */.i5);
    let read = 0;
    for (const line of (0,pieces/* linePieces */.c3)(script, 0, script.length, row)) {
        lines.line(line.bytes, line.row);
        if (found.length > 0)
            yield* found;
        found = [];
        if (++read % STEP_LINES === 0)
            yield null;
    }
    lines.end();
    yield* found;
}
//# sourceMappingURL=script-sums.js.map
// EXTERNAL MODULE: ./lib/manifest/markup/web-escapes.js
var web_escapes = __webpack_require__(1609);
// EXTERNAL MODULE: ./lib/manifest/markup/web-values.js
var web_values = __webpack_require__(1435);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/markup/html.js
var _a;
/**
 * Reads HTML as a stream, as leniently as browsers: every attribute, text, comment and script, with references decoded.
 * Text between them is read as it is, so that nothing can hide in invalid HTML.
 */




















/** Reads HTML in UTF-8, whose links may be relative to its address; returns the number of lines. */
function readHtml(text, collector) {
    const address = collector.record?.address ?? null;
    const links = address === null ? new page_links/* PageLinks */.R() : page_links/* PageLinks */.R.inside(address, new relative_link/* Resolver */.x());
    return (0,markup/* readMarkup */.Jw)(text, collector, output => new Html(output, links, 0));
}
/** Reads a page in a text of XML, whose links may be relative to `base`. */
function pageInXml(base, resolver) {
    return output => new Html(output, page_links/* PageLinks */.R.inside(base, resolver), 1);
}
/** Matches a value over several lines, which browsers join where it is a link. */
const DIVIDED = /=\s*(?:"[^"<>]*[\t\r\n]|'[^'<>]*[\t\r\n])/;
/** Matches a base, pages in attributes, and declarations of RDFa. */
const PAGE_INSIDE = /<base[\s/]|\b(?:srcdoc|vocab|prefix)\s*=|\bdata:\s*text\/html/i;
/** Matches attributes that declare names of RDFa. */
const DECLARATION = /^(?:vocab|prefix|xmlns:.*)$/i;
/**
 * Returns true if a text is HTML in which browsers find other links than those that are written in it.
 *
 * @param based whether relative links have a base
 */
function hidesLinks(text, based) {
    if (based && /<[a-z]/i.test(text))
        return true;
    return text.includes('<') && (PAGE_INSIDE.test(text) || DIVIDED.test(text));
}
/** Yields the strings of a page inside a document of another format. */
function htmlTexts(page, links = new page_links/* PageLinks */.R()) {
    return (0,markup/* markupTexts */.zM)(page, output => new Html(output, links, 0));
}
/** Returns how to read the strings of one file that are pages or addresses of pages. */
function pageReading() {
    const resolver = new relative_link/* Resolver */.x();
    return {
        wanted: (bytes, start, end) => {
            if (!mayBePage(bytes, start, end))
                return false;
            const text = (0,latin1/* latin1 */.W)(bytes, start, end);
            return hidesLinks(text, false) || (0,addressed_page/* addressedPage */.P)(text) !== null;
        },
        read: page => {
            resolver.allow(page.length);
            return htmlTexts((0,addressed_page/* addressedPage */.P)((0,latin1/* latin1 */.W)(page)) ?? page, new page_links/* PageLinks */.R(null, resolver));
        }
    };
}
/** Checks for an angle bracket, or `data:` at the beginning. */
function mayBePage(bytes, start, end) {
    if (bytes[start] <= 0x20 || (bytes[start] | 0x20) === 0x64)
        return true;
    for (let i = start; i < end; i++)
        if (bytes[i] === ascii/* LESS */.ae)
            return true;
    return false;
}
/** Elements whose text contains no tags except their own end tag; in the last two references are decoded. */
const RAW_ELEMENTS = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'title', 'textarea']);
/** Elements in which a slash closes an element, unlike anywhere else. */
const FOREIGN = new Set(['svg', 'math']);
/** Elements in which a `base` may have no effect: after one of them it is not known which base is the first. */
const DOUBTFUL = new Set('svg math template noscript noframes select frameset plaintext'.split(' '));
/** Elements that end a text; all others, known or not, are part of it. */
const BLOCKS = new Set(('address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing ' +
    'main menu nav noembed ol optgroup option p plaintext pre search section select summary table tbody td textarea ' +
    'tfoot th thead title tr ul xmp').split(' '));
class Html {
    strict = false;
    #output;
    #links;
    /** The number of pages around this one. */
    #depth;
    /** The element whose text is raw, empty where there is none. */
    #raw = '';
    /** The number of open elements of SVG and MathML. */
    #foreign = 0;
    /** The number of open elements that are read as text where scripts are enabled. */
    #scriptless = 0;
    /** True if a `base` may have no effect from here on. */
    #doubtful;
    /** True if there was SVG or MathML; only there CDATA sections are allowed. */
    sections = false;
    /** The text that a page shows without interruption, although it contains tags or comments. */
    #shown = new joined_text/* JoinedText */.X();
    #readings = new further/* FurtherReadings */.k();
    #reading = 'first';
    #names = new RdfaNames();
    /** @param doubtful whether it is a part of a page that may not be markup */
    constructor(output, links, depth, doubtful = false) {
        this.#output = output;
        this.#links = links;
        this.#depth = depth;
        this.#doubtful = doubtful;
        this.sections = doubtful;
        this.#scriptless = doubtful ? 1 : 0;
        if (depth <= markup_limits/* MAX_PAGE_DEPTH */.lX)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(markup_limits/* MAX_PAGE_DEPTH */.lX)} pages inside each other; store the inner pages separately`);
    }
    rawEnd(bytes, at, end) {
        if (this.#raw === '')
            return at;
        for (let i = bytes.indexOf(ascii/* LESS */.ae, at); i >= 0 && i < end; i = bytes.indexOf(ascii/* LESS */.ae, i + 1)) {
            const stop = i + 2 + this.#raw.length;
            if (stop >= end)
                return i === at ? markup_token/* INCOMPLETE */.j5 : i;
            if (bytes[i + 1] !== ascii/* SLASH */.o || isNameByte(bytes[stop]))
                continue;
            if ((0,latin1/* latin1 */.W)(bytes, i + 2, stop).toLowerCase() === this.#raw) {
                if (i === at)
                    this.#raw = '';
                return i;
            }
        }
        return markup_token/* INCOMPLETE */.j5;
    }
    token(kind, bytes, start, end) {
        switch (kind) {
            case 'raw':
                this.#rawText(bytes, start, end);
                return;
            case 'text':
                this.#text(bytes, start, end);
                return;
            case 'comment':
                this.#output.slice(bytes, start + 4, commentEnd(bytes, end), this.#output.row);
                return;
            case 'cdata':
                this.#output.slice(bytes, start, end, this.#output.row);
                // Outside SVG the section is a comment, which ended earlier.
                this.#part(bytes, start + 9, end);
                return;
            case 'instruction':
            case 'declaration':
                this.#output.slice(bytes, start, end, this.#output.row);
                return;
            case 'tag':
                this.#tag(bytes, start, end);
        }
    }
    finish() {
        this.#joined();
    }
    #text(bytes, start, end) {
        const { row } = this.#output;
        const raw = (0,latin1/* latin1 */.W)(bytes, start, end);
        const decoded = raw.includes('&') ? (0,byte_text/* byteText */.a)((0,line_ends/* decodedLines */.EV)(utf8(bytes, start, end), esm/* decodeHTML */.Gz)) : raw;
        this.#shown.add(decoded, row);
        if (decoded.trim() === '')
            return;
        this.#show(decoded, row, this.#reading);
        this.#reading = 'next';
        if (this.#shown.size > markup_limits/* MAX_JOINED_CHARACTERS */.s$)
            this.#words();
    }
    /** @param text one character per byte */
    #show(text, row, reading) {
        const bytes = Buffer.from(text, 'latin1');
        this.#output.slice(bytes, 0, bytes.length, row, reading, this.#readings);
    }
    /** Emits a text that a page shows without interruption, although it contains comments and inline elements. */
    #joined() {
        const joined = this.#shown.take();
        if (joined?.cut === true)
            this.#show(joined.text, joined.row, 'further');
        this.#reading = 'first';
    }
    /** Emits a long text, except the last word, which may continue. */
    #words() {
        const { text, row, cut } = this.#shown.takeWords();
        this.#reading = 'first';
        if (!cut)
            return;
        this.#show(text, row, 'further');
        if (this.#shown.size <= markup_limits/* MAX_JOINED_CHARACTERS */.s$ / 2)
            return;
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a word that tags or comments divide is too long; shorten it`);
    }
    #rawText(bytes, start, end) {
        const { row } = this.#output;
        this.#output.slice(bytes, start, end, row, 'first');
        const raw = utf8(bytes, start, end);
        if (this.#raw === 'style')
            this.#meanings((0,web_values/* styleMeanings */.Ao)(raw), raw, row, null);
        else {
            const meant = this.#raw === 'script' ? (0,web_escapes/* scriptText */.r)(raw) : (0,line_ends/* decodedLines */.EV)(raw, esm/* decodeHTML */.Gz);
            if (meant !== raw)
                this.#output.text(meant, row, 'further', true);
            if (this.#raw === 'script')
                this.#output.later(scriptSums(Buffer.from(bytes.subarray(start, end)), row));
            if (this.#raw === 'script')
                (0,script_json/* readScriptJson */.O)(raw, (name, line) => this.#output.text(name, row + line - 1));
        }
        // In a script, a comment with a script tag hides the script's end from browsers.
        const comment = this.#raw === 'script' ? raw.indexOf('<!--') : -1;
        if (comment >= 0 && /<script/i.test(raw.slice(comment)))
            this.#doubtful = true;
        if (this.#foreign > 0 || this.#scriptless > 0)
            this.#part(bytes, start, end);
    }
    /** Reads a part also as markup, if it may be markup. */
    #part(bytes, start, end) {
        if (bytes.subarray(start, end).includes(0x3c))
            this.#page(bytes.slice(start, end), this.#output.row, this.#links, true);
    }
    #page(page, row, links, part) {
        const depth = this.#depth + 1;
        this.#output.inside(page, row, output => new _a(output, links, depth, part));
    }
    #tag(bytes, start, end) {
        const tag = (0,markup_token/* parseTag */.ED)(bytes, start, end);
        if (tag.cut)
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a tag has too many attributes; split it`);
        const name = tag.name.toLowerCase();
        if (BLOCKS.has(name))
            this.#joined();
        this.#outside(bytes, start, end, tag.attributes);
        const own = this.#ownBase(bytes, tag.attributes);
        this.#declare(bytes, tag.attributes);
        for (const attribute of tag.attributes)
            this.#attribute(bytes, attribute, name, own);
        if (DOUBTFUL.has(name))
            this.#doubtful = true;
        const opened = tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0;
        if (FOREIGN.has(name)) {
            this.#foreign = Math.max(0, this.#foreign + opened);
            this.sections = true;
        }
        if (name === 'noscript' || name === 'noframes')
            this.#scriptless = Math.max(0, this.#scriptless + opened);
        const opens = tag.kind === 'start' || (tag.kind === 'empty' && this.#foreign === 0);
        if (opens && RAW_ELEMENTS.has(name))
            this.#raw = name;
    }
    /** Emits the tag without its attribute values, so that text that is not an attribute is read too. */
    #outside(bytes, start, end, attributes) {
        const rest = bytes.slice(start, end);
        for (const { start: from, end: to } of attributes) {
            for (let i = from; i < to; i++)
                if (rest[i - start] !== ascii.LF && rest[i - start] !== ascii.CR)
                    rest[i - start] = 0x20;
        }
        this.#output.slice(rest, 0, rest.length, this.#output.row);
    }
    /** Returns the `codebase` of the element, which its own links are relative to. */
    #ownBase(bytes, attributes) {
        const own = attributes.find(({ name }) => name.toLowerCase() === 'codebase');
        return own === undefined ? null : (0,esm/* decodeHTMLAttribute */.Im)(utf8(bytes, own.start, own.end));
    }
    /** Reads the declarations of an element, which are for all its names. */
    #declare(bytes, attributes) {
        for (const { name, start, end } of attributes) {
            if (!DECLARATION.test(name))
                continue;
            this.#names.declare(name.toLowerCase(), (0,esm/* decodeHTMLAttribute */.Im)(utf8(bytes, start, end)));
        }
    }
    #attribute(bytes, { name, start, end, lines }, element, own) {
        if (start === end)
            return;
        const row = this.#output.row + lines;
        const raw = utf8(bytes, start, end);
        const value = (0,line_ends/* decodedLines */.EV)(raw, esm/* decodeHTMLAttribute */.Im);
        const key = name.toLowerCase();
        if ((0,web_values/* isLinkList */.bv)(key)) {
            this.#meanings((0,web_values/* attributeMeanings */.Fr)(element, key, value), value, row, null, 'next');
            return;
        }
        if (value === raw)
            this.#output.slice(bytes, start, end, row, 'first');
        else
            this.#output.text(value, row, 'first', true);
        for (const meant of this.#names.meant(key, value))
            this.#output.text(meant, row);
        const page = key === 'srcdoc' ? Buffer.from(value, 'utf8') : (0,addressed_page/* addressedPage */.P)(value);
        if (page !== null)
            this.#page(page, row, new page_links/* PageLinks */.R(this.#links), false);
        if (element === 'base' && key === 'href')
            this.#output.later(this.#links.base(value, !this.#doubtful));
        else if (key === 'xml:base')
            this.#output.later(this.#links.base(value, false));
        else
            this.#meanings((0,web_values/* attributeMeanings */.Fr)(element, key, value), value, row, own);
    }
    #meanings(found, value, row, own, reading) {
        const link = (text, at) => this.#resolved(this.#links.under(text, at, own));
        (0,web_values/* readMeanings */.J6)(this.#output, value, row, found, link, reading);
    }
    #resolved(links) {
        for (const { url, row } of links)
            this.#output.text(url, row);
    }
}
_a = Html;
/** Returns the end of the comment's text; `-->` or `--!>` closes it at `end`. */
function commentEnd(bytes, end) {
    return end - (bytes[end - 2] === ascii/* EXCLAMATION */.Iy ? 4 : 3);
}
function isNameByte(byte) {
    const letter = byte | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === ascii/* HYPHEN */.jx;
}
function utf8(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
//# sourceMappingURL=html.js.map

/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ JoinedText)
/* harmony export */ });
/* harmony import */ var _bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/**
 * Joins a text that markup divides into pieces, and keeps its line ends where the document has them. It has one
 * character a byte, so that bytes that are not UTF-8 are kept.
 */

/** Matches a character that ends a URL. */
const WORD_END = /[\t-\r <>"`]/;
class JoinedText {
    #pieces = [];
    /** The number of pieces that are not blank. */
    #words = 0;
    #row = 0;
    /** The line on which the last piece ends. */
    #reached = 0;
    /** The number of line ends between pieces that are inserted after the current word, so that they do not divide it. */
    #lineEndsDue = 0;
    #size = 0;
    /** The number of characters. */
    get size() {
        return this.#size;
    }
    get blank() {
        return this.#words === 0;
    }
    /** @param row the line on which the piece begins */
    add(text, row) {
        if (text === '')
            return;
        if (this.#pieces.length === 0)
            this.#row = row;
        else
            this.#lineEndsDue += Math.max(0, row - this.#reached);
        this.#reached = row + (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .textLineEnds */ .EQ)(text);
        this.#size += text.length;
        if (/\S/.test(text))
            this.#words++;
        const end = this.#lineEndsDue === 0 ? -1 : this.#inWord() ? text.search(WORD_END) : 0;
        if (end < 0) {
            this.#pieces.push(text);
            return;
        }
        this.#pieces.push(text.slice(0, end), '\n'.repeat(this.#lineEndsDue), text.slice(end));
        this.#lineEndsDue = 0;
    }
    /** Returns the whole text and removes it; null where it is blank. */
    take() {
        const joined = { text: this.#pieces.join(''), row: this.#row, cut: this.#words > 1 };
        const { blank } = this;
        this.#begin('', 0);
        this.#lineEndsDue = 0;
        return blank ? null : joined;
    }
    /** Returns and removes the text except the last word. */
    takeWords() {
        const text = this.#pieces.join('');
        let end = text.length;
        while (end > 0 && !WORD_END.test(text.charAt(end - 1)))
            end--;
        const joined = { text: text.slice(0, end), row: this.#row, cut: this.#words > 1 };
        this.#begin(text.slice(end), this.#row + (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .textLineEnds */ .EQ)(joined.text));
        return joined;
    }
    #begin(text, row) {
        this.#pieces = text === '' ? [] : [text];
        this.#words = this.#pieces.length;
        this.#row = row;
        this.#size = text.length;
    }
    #inWord() {
        return !WORD_END.test(this.#pieces.at(-1)?.at(-1) ?? ' ');
    }
}
//# sourceMappingURL=joined-text.js.map

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

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Wf: () => (/* binding */ markupToken),
/* harmony export */   j5: () => (/* binding */ INCOMPLETE)
/* harmony export */ });
/* unused harmony export beginsWith */
/* harmony import */ var _item_text_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1170);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(296);
/* harmony import */ var _item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1554);
/**
 * Splits markup into tokens, byte by byte: text, tags, comments, CDATA sections, processing instructions and
 * declarations. They follow each other without gaps, so that every byte of a document is read.
 */




/** More of the document is needed to find the end of the token. */
const INCOMPLETE = -1;
/** Returns the token at `at`. */
function markupToken(bytes, at, end, grammar) {
    const { strict } = grammar;
    if (bytes[at] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae)
        return { kind: 'text', end: textEnd(bytes, at, end, strict) };
    const next = at + 1 < end ? bytes[at + 1] : 0;
    if (next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLAMATION */ .Iy)
        return declaration(bytes, at, end, grammar);
    if (next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION */ .c3)
        return { kind: 'instruction', end: positionAfter(bytes, at + 2, end, strict ? '?>' : '>') };
    if (next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o && !strict && at + 2 < end && !opensTag(bytes[at + 2], false)) {
        return { kind: 'declaration', end: positionAfter(bytes, at + 2, end, '>') };
    }
    if (next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o || opensTag(next, strict))
        return { kind: 'tag', end: tagEnd(bytes, at + 1, end) };
    if (next === 0 && at + 1 >= end)
        return { kind: 'tag', end: INCOMPLETE };
    return { kind: 'text', end: textEnd(bytes, at + 1, end, strict) };
}
function opensTag(byte, strict) {
    const letter = byte | 0x20;
    return strict || (letter >= 0x61 && letter <= 0x7a);
}
/** Returns the end of text: the next `<` that begins markup. The last text of a document has no end. */
function textEnd(bytes, from, end, strict) {
    for (let i = bytes.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae, from); i >= 0 && i < end; i = bytes.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae, i + 1)) {
        if (strict || i + 1 >= end)
            return i;
        const next = bytes[i + 1];
        if (next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o || next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLAMATION */ .Iy || next === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTION */ .c3 || opensTag(next, false))
            return i;
    }
    return INCOMPLETE;
}
function declaration(bytes, at, end, { strict, sections }) {
    if (beginsWith(bytes, at, end, '<!--'))
        return { kind: 'comment', end: commentEnd(bytes, at + 4, end, strict) };
    if (sections && beginsWith(bytes, at, end, '<![CDATA['))
        return { kind: 'cdata', end: positionAfter(bytes, at + 9, end, ']]>') };
    if (end - at < 9)
        return { kind: 'declaration', end: INCOMPLETE };
    return { kind: 'declaration', end: strict ? doctypeEnd(bytes, at + 2, end) : positionAfter(bytes, at + 2, end, '>') };
}
/** Returns the end of a comment. HTML also closes one with `--!>`, and `<!-->` is complete. */
function commentEnd(bytes, from, end, strict) {
    if (strict)
        return positionAfter(bytes, from, end, '-->');
    for (let i = bytes.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b, from); i >= 0 && i < end; i = bytes.indexOf(_item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b, i + 1)) {
        const two = bytes[i - 1] === 0x2d && bytes[i - 2] === 0x2d;
        const bang = bytes[i - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCLAMATION */ .Iy && bytes[i - 2] === 0x2d && bytes[i - 3] === 0x2d && i - 3 >= from;
        if (two || bang || (i === from + 1 && bytes[from] === 0x2d) || i === from)
            return i + 1;
    }
    return INCOMPLETE;
}
/**
 * Returns the end of a declaration: outside quotes, comments and instructions, and after the brackets of a document
 * type.
 */
function doctypeEnd(bytes, from, end) {
    let depth = 0;
    for (let i = from; i < end; i++) {
        const byte = bytes[i];
        if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .APOSTROPHE */ .CW) {
            i = bytes.indexOf(byte, i + 1);
            if (i < 0 || i >= end)
                return INCOMPLETE;
        }
        else if (beginsWith(bytes, i, end, '<!--')) {
            i = positionAfter(bytes, i + 4, end, '-->') - 1;
            if (i < 0)
                return INCOMPLETE;
        }
        else if (beginsWith(bytes, i, end, '<?')) {
            i = positionAfter(bytes, i + 2, end, '?>') - 1;
            if (i < 0)
                return INCOMPLETE;
        }
        else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_BRACKET */ .WL)
            depth++;
        else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOSE_BRACKET */ .wt)
            depth--;
        else if (byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b && depth <= 0)
            return i + 1;
    }
    return INCOMPLETE;
}
/** Returns the end of a tag: a `>` outside quoted values. */
function tagEnd(bytes, from, end) {
    let at = bytes[from] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o ? from + 1 : from;
    while (at < end && !endsName(bytes[at]))
        at++;
    while (at < end) {
        if (bytes[at] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b)
            return at + 1;
        if (bytes[at] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o || bytes[at] <= 0x20)
            at++;
        else {
            at = boundsAt(bytes, at, end).next;
            if (at === INCOMPLETE)
                return INCOMPLETE;
        }
    }
    return INCOMPLETE;
}
/** Returns the position after the next `mark`. */
function positionAfter(bytes, from, end, mark) {
    const first = mark.charCodeAt(0);
    for (let i = bytes.indexOf(first, from); i >= 0 && i < end; i = bytes.indexOf(first, i + 1)) {
        if (beginsWith(bytes, i, end, mark))
            return i + mark.length;
    }
    return INCOMPLETE;
}
function beginsWith(bytes, at, end, mark) {
    if (at + mark.length > end)
        return false;
    for (let i = 0; i < mark.length; i++)
        if (bytes[at + i] !== mark.charCodeAt(i))
            return false;
    return true;
}
/** Parses the tag `bytes[start, end)`, which includes `<` and `>`. */
function parseTag(bytes, start, end) {
    const closing = bytes[start + 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o;
    const last = end - 1;
    let at = start + (closing ? 2 : 1);
    const nameStart = at;
    while (at < last && !endsName(bytes[at]))
        at++;
    const name = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(bytes, nameStart, at);
    const attributes = [];
    let strict = isXmlName(name);
    let empty = false;
    let cut = false;
    let lines = 0;
    let counted = start;
    while (at < last) {
        const gap = skipBlanks(bytes, at, last);
        if (gap === last)
            break;
        if (bytes[gap] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o) {
            empty = gap + 1 === last;
            strict &&= empty && !closing;
            at = gap + 1;
            continue;
        }
        const bounds = boundsAt(bytes, gap, last);
        const attribute = (0,_item_text_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .latin1 */ .W)(bytes, gap, bounds.nameEnd);
        strict &&= bounds.quoted && gap > at && !closing && isXmlName(attribute);
        lines += (0,_item_text_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnds */ .j5)(bytes, counted, bounds.start);
        counted = bounds.start;
        cut = attributes.length === _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTRIBUTES */ .NT;
        if (cut)
            break;
        attributes.push({ name: attribute, start: bounds.start, end: bounds.end, quoted: bounds.quoted, lines });
        at = bounds.next;
    }
    strict &&= !cut && new Set(attributes.map(attribute => attribute.name)).size === attributes.length;
    return { name, kind: closing ? 'end' : empty ? 'empty' : 'start', attributes, cut, strict };
}
/** Returns the attribute whose name begins at `start`; an equals sign there is a part of the name, as in browsers. */
function boundsAt(bytes, start, end) {
    let nameEnd = start + 1;
    while (nameEnd < end && !endsName(bytes[nameEnd]) && bytes[nameEnd] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT)
        nameEnd++;
    const sign = skipBlanks(bytes, nameEnd, end);
    if (sign === end || bytes[sign] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .EQUALS */ .UT) {
        return { nameEnd, start: nameEnd, end: nameEnd, quoted: false, next: nameEnd };
    }
    const from = skipBlanks(bytes, sign + 1, end);
    const quote = bytes[from];
    if (from < end && (quote === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA || quote === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .APOSTROPHE */ .CW)) {
        const to = bytes.indexOf(quote, from + 1);
        const closed = to >= 0 && to < end;
        return { nameEnd, start: from + 1, end: closed ? to : end, quoted: true, next: closed ? to + 1 : INCOMPLETE };
    }
    // `<br/>` is empty, but a slash at the end of a value is part of the value.
    let to = from;
    while (to < end && bytes[to] > 0x20 && bytes[to] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b)
        to++;
    return { nameEnd, start: from, end: to, quoted: false, next: to };
}
function endsName(byte) {
    return byte <= 0x20 || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .SLASH */ .o || byte === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b;
}
function skipBlanks(bytes, at, end) {
    while (at < end && bytes[at] <= 0x20)
        at++;
    return at;
}
/** Checks for a name of XML, in UTF-8 read as Latin-1. */
function isXmlName(name) {
    return /^[A-Za-z_:\u0080-\u00ff][A-Za-z0-9_:.\u0080-\u00ff-]*$/.test(name);
}
//# sourceMappingURL=markup-token.js.map

/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ readMarkup),
/* harmony export */   Vk: () => (/* binding */ CUT_OFF),
/* harmony export */   zM: () => (/* binding */ markupTexts)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _markup_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2488);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(296);





/** What is wrong with XML that is cut off. */
const CUT_OFF = {
    markup: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `markup that is never closed: the XML is cut off`,
    element: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `an element that is never closed: the XML is cut off`
};
class MarkupScanner {
    #sink;
    #language;
    /** The inner documents and links that wait to be read. */
    #waiting;
    row;
    #atLineStart = true;
    /** The first fault. The rest is read as lines, so that the fault hides nothing. */
    #fault = null;
    constructor(sink, language, waiting, row = 1) {
        this.#sink = sink;
        this.#waiting = waiting;
        this.row = row;
        this.#language = language(this);
    }
    get rows() {
        return this.row - (this.#atLineStart ? 1 : 0);
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            const next = this.#fault === null ? this.#token(bytes, at, end, final) : this.#line(bytes, at, end, final);
            if (next === _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5)
                break;
            if (next === at)
                continue;
            this.#count(bytes, at, next, end);
            at = next;
        }
        (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLength */ .Nv)(at, end, this.row);
        if (final)
            this.#finish();
        return at;
    }
    slice(bytes, start, end, row, reading = 'only', readings) {
        (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLength */ .Nv)(start, end, row);
        if (start < end)
            this.#sink.reading(bytes.subarray(start, end), row, true, reading, readings);
    }
    text(text, row, reading = 'only', lines = false) {
        this.#sink.reading(Buffer.from(text, 'utf8'), row, lines, reading);
    }
    page(text, row) {
        const bytes = Buffer.from(text, 'utf8');
        this.#sink.page(bytes, 0, bytes.length, row, 0);
    }
    inside(document, row, language) {
        this.#waiting.push({ kind: 'document', bytes: document, row, language });
    }
    later(links) {
        this.#waiting.push({ kind: 'links', links });
    }
    #token(bytes, at, end, final) {
        const raw = this.#language.rawEnd(bytes, at, end);
        if (raw === _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5 && !final)
            return _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5;
        if (raw !== at)
            return this.#read('raw', bytes, at, raw === _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5 ? end : raw);
        const token = (0,_markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .markupToken */ .Wf)(bytes, at, end, this.#language);
        if (token.end !== _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5)
            return this.#read(token.kind, bytes, at, token.end);
        if (!final)
            return _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5;
        // A document ends with text. In a lenient language, markup that is never closed is text too.
        const { strict } = this.#language;
        if (!strict && token.kind === 'cdata')
            return this.#read('cdata', bytes, at, end);
        if (!strict || token.kind === 'text')
            return this.#read('text', bytes, at, end);
        return this.#read(token.kind, bytes, at, _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5);
    }
    #read(kind, bytes, start, end) {
        try {
            this.#language.token(kind, bytes, start, end);
            return end;
        }
        catch (error) {
            if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) || error.reason !== 'manifest-unreadable')
                throw error;
            this.#fault = error;
            return start;
        }
    }
    #line(bytes, at, end, final) {
        let stop = at;
        while (stop < end && bytes[stop] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.LF && bytes[stop] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.CR)
            stop++;
        const open = stop === end || (bytes[stop] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.CR && stop + 1 === end);
        if (open && !final)
            return _markup_token_js__WEBPACK_IMPORTED_MODULE_3__/* .INCOMPLETE */ .j5;
        this.slice(bytes, at, stop, this.row);
        return stop === end ? end : stop + 1;
    }
    #count(bytes, start, end, limit) {
        for (let i = start; i < end; i++) {
            // The line feed after a carriage return ends the same line.
            if (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.LF || (bytes[i] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.CR && (i + 1 === limit || bytes[i + 1] !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.LF)))
                this.row++;
        }
        this.#atLineStart = bytes[end - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.LF || bytes[end - 1] === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_4__.CR;
    }
    #finish() {
        if (this.#fault === null)
            this.#language.finish();
        else
            throw this.#fault;
    }
}
/** Reads markup in UTF-8; returns the number of lines. */
async function* readMarkup(text, collector, language) {
    const waiting = [];
    const scanner = new MarkupScanner(collector, language, waiting);
    for await (const _ of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .scanPieces */ .vo)(text, scanner)) {
        // Tags that emit nothing are work too.
        collector.watch.checkDeadline();
        yield* collector.passOn();
        for (const _step of laterSteps(waiting, collector))
            yield* collector.passOn();
    }
    for (const _step of laterSteps(waiting, collector))
        yield* collector.passOn();
    yield* collector.passOn();
    return scanner.rows;
}
/** Yields the strings of markup in memory, step by step: each step yields what it found. */
function* markupTexts(bytes, language) {
    let found = [];
    // The scanner's buffer does not change until all is read.
    const sink = {
        reading: (text, _row, _lines, reading) => {
            found.push({ bytes: text, reading });
        },
        page: () => undefined
    };
    for (const _ of laterSteps([{ kind: 'document', bytes, row: 1, language }], sink)) {
        yield found;
        found = [];
    }
}
/** The bytes of a document in memory that are scanned before the reader may pause. */
const STEP_BYTES = 1 << 16;
/** The links that are read before the reader may pause. */
const STEP_LINKS = 1 << 8;
/** Reads in steps what waits, including what is added meanwhile. */
function* laterSteps(waiting, sink) {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.kind === 'document')
            yield* documentSteps(next, waiting, sink);
        else {
            let read = 0;
            for (const link of next.links) {
                if (link !== null)
                    sink.reading(Buffer.from(link.url, 'utf8'), link.row, false, 'only');
                if (link === null || ++read % STEP_LINKS === 0)
                    yield;
            }
            yield;
        }
    }
}
function* documentSteps({ bytes: held, row, language }, waiting, sink) {
    // The scanner needs plain arrays, as from a stream: a slice of a Buffer would not be a copy.
    const bytes = new Uint8Array(held.buffer, held.byteOffset, held.length);
    const scanner = new MarkupScanner(sink, language, waiting, row);
    let at = 0;
    for (let end = Math.min(STEP_BYTES, bytes.length); end < bytes.length;) {
        at = scanner.scan(bytes, at, end, false);
        yield;
        // An incomplete token is scanned again only when twice as many bytes are there.
        end = Math.min(bytes.length, Math.max(end + STEP_BYTES, at + 2 * (end - at)));
    }
    scanner.scan(bytes, at, bytes.length, true);
    yield;
}
//# sourceMappingURL=markup.js.map

/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tooManyBases),
/* harmony export */   R: () => (/* binding */ PageLinks)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1554);
/* harmony import */ var _relative_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/**
 * Resolves the links of a page against its base, which may come after them. The first base of a page applies, but not
 * one in SVG, a template and similar: if this is not certain, links are resolved against each base that may apply.
 */




class PageLinks {
    /** The page around this one; its bases apply where this page has none. */
    #outer;
    #resolver;
    #bases = [];
    /** True if a base applies for certain, so that later ones do not. */
    #settled = false;
    /** The links in front of a base; null where they are too many. */
    #waiting = [];
    #characters = 0;
    constructor(outer = null, resolver = null) {
        this.#outer = outer;
        this.#resolver = resolver ?? (outer === null ? new _relative_link_js__WEBPACK_IMPORTED_MODULE_2__/* .Resolver */ .x() : outer.#resolver);
    }
    /** Returns the links of a page inside a document in which `base` applies; null where none does. */
    static inside(base, resolver) {
        const around = new PageLinks(null, resolver);
        if (base !== null)
            around.base(base, true);
        return new PageLinks(around);
    }
    /**
     * Adds a base; returns the resolved links in front of it.
     *
     * @param certain whether it is a base in every reading of the page
     */
    base(text, certain) {
        if (this.#settled)
            return [];
        const named = this.#basesOf(text);
        if (named.length === 0)
            return [];
        const waiting = this.#waiting;
        if (certain) {
            this.#settled = true;
            this.#waiting = [];
        }
        const fresh = named.filter(base => !this.#bases.includes(base));
        this.#bases.push(...fresh);
        if (this.#bases.length > _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PAGE_BASES */ .gj)
            throw tooManyBases();
        if (fresh.length === 0)
            return [];
        if (waiting !== null)
            return this.#allResolved(waiting, waiting.length, fresh);
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `too many links precede the base of the page; put the base first`);
    }
    /**
     * Resolves `link` against the bases known so far.
     *
     * @param own the base of its element, which applies in addition to those of the page
     */
    under(link, row, own = null) {
        if (own !== null)
            return [...this.under(link, row), ...this.#resolved(link, row, this.#basesOf(own))];
        if (this.#settled)
            return this.#resolved(link, row, this.#bases);
        this.#wait(link, row);
        return [...this.#resolved(link, row, this.#bases), ...(this.#outer?.under(link, row) ?? [])];
    }
    /** The bases that may apply. */
    get #all() {
        return this.#settled || this.#outer === null ? this.#bases : [...this.#bases, ...this.#outer.#all];
    }
    /** Returns the possible bases for `text`; it may be relative to known ones. */
    #basesOf(text) {
        const whole = this.#resolver.base(text, null);
        const outer = whole === null ? this.#all : [];
        const named = [whole, ...outer.map(base => this.#resolver.base(text, base))];
        return [...new Set(named.filter(base => base !== null))];
    }
    *#allResolved(links, count, bases) {
        for (let at = 0; at < count; at++)
            yield* this.#resolved(links[at].url, links[at].row, bases);
    }
    #resolved(link, row, bases) {
        const links = [];
        for (const base of bases) {
            const url = this.#resolver.resolve(link, base);
            if (url !== null)
                links.push({ url, row });
        }
        return links;
    }
    #wait(link, row) {
        const url = (0,_relative_link_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePart */ .g)(link);
        if (url === null || this.#waiting === null)
            return;
        this.#characters += url.length;
        this.#waiting.push({ url, row });
        if (this.#characters > _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_WAITING_CHARACTERS */ .mJ || this.#waiting.length > _markup_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_WAITING_LINKS */ .lD)
            this.#waiting = null;
    }
}
function tooManyBases() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its relative links have too many possible bases; keep one`);
}
//# sourceMappingURL=page-links.js.map

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

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ styleText),
/* harmony export */   r: () => (/* binding */ scriptText)
/* harmony export */ });
/* harmony import */ var _bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _item_text_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7297);
/**
 * Decodes the escapes of scripts and styles that may hide a URL. Line ends stay as in the document: a line end that an
 * escape removes is inserted after the word that it joins.
 */


/** Also matches the characters that end a URL, since a line end can be inserted in front of them. */
const SCRIPT_ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|[0-3][0-7]{1,2}|[4-7][0-7]|\r\n|[^])|[\t-\r <>"`]/g;
const STYLE_ESCAPE = /\\(?:[0-9A-Fa-f]{1,6}(?:\r\n|[ \t\r\n\f])?|\r\n|[^])|[\t-\r <>"`]/g;
/** Returns a script with the escapes of its strings decoded. */
function scriptText(script) {
    return undone(script, SCRIPT_ESCAPE, escape => {
        const code = /^\\(?:x|u\{?)([0-9A-Fa-f]+)\}?$/.exec(escape)?.[1];
        if (code !== undefined)
            return character(code) ?? escape;
        if (/^\\[0-7]{2}/.test(escape))
            return character(parseInt(escape.slice(1), 8).toString(16)) ?? escape;
        const char = escape.slice(1);
        return /[\r\n\u2028\u2029]/.test(char) ? '' : /[nrtbfv0]/.test(char) ? ' ' : char;
    });
}
/** Returns a style with its escapes decoded; quotes in its strings are encoded as in URLs. */
function styleText(style) {
    return undone(style, STYLE_ESCAPE, escape => {
        const code = /^\\([0-9A-Fa-f]+)/.exec(escape)?.[1];
        if (code !== undefined)
            return character(code) ?? escape;
        const char = escape.slice(1);
        return char === '"' ? '%22' : char === "'" ? '%27' : /[\r\n\f]/.test(char) ? '' : char;
    });
}
function undone(text, escapes, meaning) {
    if (!text.includes('\\'))
        return text;
    (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCount */ .wE)(text, '\\');
    let lineEnds = 0;
    /** The start of the current word. */
    let word = 0;
    return text.replace(escapes, (found, at) => {
        if (!found.startsWith('\\')) {
            const lines = '\n'.repeat(lineEnds);
            lineEnds = 0;
            word = at + 1;
            return lines + found;
        }
        const meant = meaning(found);
        if (!/[\r\n]/.test(found))
            return meant;
        if (at === word && meant === '') {
            word = at + found.length;
            return '\n';
        }
        lineEnds++;
        return meant;
    });
}
/** Returns the character with a hexadecimal number; a line end becomes a tab, which URL parsers remove too. */
function character(hex) {
    const code = parseInt(hex, 16);
    if (code === 0x0a || code === 0x0d)
        return '\t';
    return code > 0 && (0,_item_text_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalarValue */ .S)(code) ? String.fromCodePoint(code) : null;
}
//# sourceMappingURL=web-escapes.js.map

/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ styleMeanings),
/* harmony export */   Fr: () => (/* binding */ attributeMeanings),
/* harmony export */   J6: () => (/* binding */ readMeanings),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   bv: () => (/* binding */ isLinkList)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1138);
/* harmony import */ var _markup_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1554);
/* harmony import */ var _addressed_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6207);
/* harmony import */ var _web_escapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);






/** Attributes with a link, in addition to those that `LINK_NAME` matches. */
const LINKS = new Set('action formaction poster data cite background longdesc manifest code codebase about resource datatype itemid lowsrc'.split(' '));
const LINK_NAME = /(?:^|[-:_.])(?:href|src|url|uri|about|resource)$/;
/**
 * Emits the other meanings of a value; `link` receives its links, which may be relative.
 *
 * @param row the line on which the value begins
 * @param reading `further` where the value itself was already read
 */
function readMeanings(output, value, row, found, link, reading = 'further') {
    let counted = 0;
    let read = 0;
    for (const { kind, text, at } of found) {
        if (++read > _markup_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MEANINGS */ .Aq) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a value has too many links; split it`);
        }
        row += (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .textLineEnds */ .EQ)(value, counted, at);
        counted = at;
        if (text !== value || reading !== 'further')
            output.text(text, row, reading, true);
        if (kind === 'link')
            link(text, row);
    }
}
/** Returns true if an attribute has several links, each followed by sizes; the name is in lower case. */
function isLinkList(name) {
    return /(?:^|[-:]|image)srcset$/.test(name);
}
/** Returns true if an attribute has a link; the name is in lower case. */
function isLink(name) {
    return LINKS.has(name) || LINK_NAME.test(name);
}
/** Yields the meanings of the attribute `name` (in lower case) of `element`; references are already decoded. */
function* attributeMeanings(element, name, value) {
    if (isLinkList(name))
        yield* candidates(value);
    else if (name === 'style')
        yield* styleMeanings(value);
    else if (name.startsWith('on'))
        yield { kind: 'text', text: (0,_web_escapes_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptText */ .r)(value), at: 0 };
    else if (name === 'content')
        yield* refreshed(value);
    else if (name === 'ping')
        yield* listed(value);
    else if (isLink(name)) {
        yield { kind: 'link', text: value, at: 0 };
        const script = SCRIPT.exec(value)?.[0];
        if (script !== undefined) {
            const text = (0,_web_escapes_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptText */ .r)((0,_addressed_page_js__WEBPACK_IMPORTED_MODULE_3__/* .percentDecoded */ .o)(value.slice(script.length)).toString('utf8'));
            yield { kind: 'text', text, at: script.length };
        }
    }
    // Scripts store any data in these attributes, including links.
    else if (name.startsWith('data-') || (element === 'param' && name === 'value')) {
        if (/[./]/.test(value) && !/\s/.test(value.trim()))
            yield { kind: 'link', text: value, at: 0 };
    }
    // SVG paints are styles.
    else if (/\burl\(/i.test(value))
        yield* styleMeanings(value);
}
const SCRIPT = /^\s*javascript:/i;
/** Yields links that are separated by blanks. */
function* listed(value) {
    for (const { 0: text, index } of value.matchAll(/\S+/g))
        yield { kind: 'link', text, at: index };
}
/** Yields a style without its escapes, and its links. */
function* styleMeanings(style) {
    const text = (0,_web_escapes_js__WEBPACK_IMPORTED_MODULE_4__/* .styleText */ .P)(style);
    yield { kind: 'text', text, at: 0 };
    for (const { 0: opening, 1: double, 2: single, 3: bare = '', index } of text.matchAll(STYLE_LINK)) {
        const quoted = double ?? single;
        const after = index + opening.length;
        yield { kind: 'link', text: quoted ?? bare, at: quoted === undefined ? after - bare.length : after + 1 };
    }
}
/** Quoted text is searched again, since the quote may have no meaning. */
const STYLE_LINK = /(?:\b(?:url|src|image-set)\(|@import)\s*(?:(?="([^"]*))|(?='([^']*)))|\b(?:url|src)\(\s*([^"'()\s]+)/gi;
/** Yields the links of `https://… 1x, …`: a link ends at a blank, its description at a comma outside brackets. */
function* candidates(value) {
    const link = /[^\s,]\S*/g;
    for (let found = link.exec(value); found !== null; found = link.exec(value)) {
        const { 0: text, index: at } = found;
        const end = commasStart(text);
        yield { kind: 'link', text: text.slice(0, end), at };
        if (end < text.length)
            continue;
        const after = at + end;
        link.lastIndex = sizesEnd(value, after);
        yield { kind: 'text', text: value.slice(after, link.lastIndex), at: after };
    }
}
/** Returns where the commas at the end of the text begin. */
function commasStart(text) {
    let end = text.length;
    while (text[end - 1] === ',')
        end--;
    return end;
}
function sizesEnd(value, from) {
    let inside = false;
    for (let at = from; at < value.length; at++) {
        const char = value[at];
        if (char === ',' && !inside)
            return at;
        if (char === '(' || char === ')')
            inside = char === '(';
    }
    return value.length;
}
/** Reads `5; url=…`. */
function* refreshed(value) {
    const found = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(value);
    const link = found?.[1] ?? '';
    if (found !== null)
        yield { kind: 'link', text: link, at: found[0].length - link.length };
}
//# sourceMappingURL=web-values.js.map

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

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectName),
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3623);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8677);
/* harmony import */ var _bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9298);





/** Thrown where a member that is not kept has to be read again. */
class NeedsOwnPass extends Error {
}
/** Reads every member and its name; a fault in one does not stop the others. Returns the total number of rows. */
async function* readMembers(walk, { meter }, collector, inside) {
    if (inside === null)
        throw tooDeep();
    const faults = new MemberFaults();
    const later = [];
    const ends = [];
    // Inside a record everything has its row.
    const around = collector.record;
    const read = async function* ({ path, record }, stored) {
        collector.record = around === null ? (record ?? null) : { row: around.row, address: record?.address ?? null };
        try {
            return yield* record === undefined
                ? inside.read(path, stored, collector)
                : inside.lenient(path, stored, collector);
        }
        finally {
            collector.record = around;
        }
    };
    let rows = 0;
    let index = 0;
    for await (const { content, ...member } of (0,_bytes_pending_js__WEBPACK_IMPORTED_MODULE_3__/* .upToFault */ .Ls)(walk.first, ends)) {
        if (member.record === undefined)
            collectName(member.path, collector, inside);
        const held = new HeldMember(content);
        try {
            const stored = { first: held.open(), again: () => held.again(), meter: meter.deeper };
            rows += yield* read(member, stored);
        }
        catch (error) {
            // Past the deadline the run ends; this is not a fault of the member.
            collector.watch.checkDeadline();
            if (error instanceof NeedsOwnPass)
                later.push([index, member]);
            else
                faults.add(error, member, index);
        }
        index++;
    }
    for (const [at, member] of later) {
        try {
            const source = await memberAt(walk, at);
            const stored = { first: source.open(), again: async () => source, meter: meter.afresh() };
            rows += yield* read(member, stored);
        }
        catch (error) {
            collector.watch.checkDeadline();
            faults.add(error instanceof NeedsOwnPass ? tooLarge() : error, member, at);
        }
    }
    if (ends.length > 0)
        throw ends[0];
    faults.check();
    return rows;
}
/** Collects a name or comment of a container, which is a string like any other. */
function collectName(name, collector, inside) {
    if (inside?.bytesOnly === true)
        return;
    const bytes = Buffer.from(name, 'latin1');
    collector.string(bytes, 0, bytes.length, 1, 0, false);
}
/** Returns a member as a source of its own; each pass walks through the container up to it. */
async function memberAt(walk, index) {
    const again = await walk.again();
    const open = async function* () {
        let at = 0;
        for await (const { content } of again()) {
            if (at++ !== index)
                continue;
            yield* content;
            return;
        }
    };
    let size = 0;
    for await (const chunk of open())
        size += chunk.length;
    return { size, open };
}
/** Keeps the first bytes of a member as they pass, so that a small one can be read more than once. */
class HeldMember {
    #chunks;
    #held = [];
    #size = 0;
    constructor(content) {
        this.#chunks = content[Symbol.asyncIterator]();
    }
    async *open() {
        for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next())
            yield chunk;
    }
    async again() {
        while (this.#size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El && (await this.#next()) !== null)
            ;
        if (this.#size > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El)
            throw new NeedsOwnPass();
        const held = this.#held;
        const open = async function* () {
            yield* held;
        };
        return { size: this.#size, open };
    }
    async #next() {
        const step = await this.#chunks.next();
        if (step.done === true)
            return null;
        this.#size += step.value.length;
        if (this.#size <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HELD_MEMBER_BYTES */ .El) {
            _bytes_chunk_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .ChunkPool */ .E.keep(step.value);
            this.#held.push(step.value);
        }
        else {
            this.#held.length = 0;
        }
        return step.value;
    }
}
/** Collects the faults of members; reports the first, with the member's name, and how many more there are. */
class MemberFaults {
    #first = null;
    #more = 0;
    add(error, { path, record }, index) {
        if (!(error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        if (this.#first !== null) {
            this.#more++;
            return;
        }
        const name = record === undefined ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `member ${index + 1}`) : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `record ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(record.row)}`;
        this.#first = new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(error.reason, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `in ${name}: ${error.text}`, { cause: error });
    }
    check() {
        if (this.#first === null)
            return;
        if (this.#more === 0)
            throw this.#first;
        const { reason, text, cause } = this.#first;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(reason, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${text} (and ${this.#more} more of its members could not be read)`, { cause });
    }
}
function tooDeep() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unsupported', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `containers inside containers are opened once, not twice; store the inner files separately`);
}
function tooLarge() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it is too large to read inside a nested container; store it separately`);
}
//# sourceMappingURL=members.js.map

/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ FREE_RESOLVED_CHARACTERS),
/* harmony export */   Ok: () => (/* binding */ MAX_ENDED_IRIS),
/* harmony export */   Sf: () => (/* binding */ MAX_PREFIXES),
/* harmony export */   Ut: () => (/* binding */ MAX_LINE_READINGS),
/* harmony export */   Wx: () => (/* binding */ MAX_ESCAPED_LINE_BYTES),
/* harmony export */   Zg: () => (/* binding */ MAX_BROKEN_URL_BYTES),
/* harmony export */   l5: () => (/* binding */ MAX_PREFIX_CHARACTERS),
/* harmony export */   tC: () => (/* binding */ MAX_RESOLVED_PER_BYTE)
/* harmony export */ });
/** The limits on Turtle, TriG and N3. */
// Memory
/** Prefixes of one document. */
const MAX_PREFIXES = 1 << 16;
/** Characters of all prefixes and their IRIs, and of a base. */
const MAX_PREFIX_CHARACTERS = 1 << 22;
/** Bytes of a string over several lines that are joined if it begins as a URL. */
const MAX_BROKEN_URL_BYTES = 1 << 16;
/** Separate readings of a line that are kept until the line itself is read. */
const MAX_LINE_READINGS = 1 << 12;
// Work
/** IRIs of one prefix from formulas that have ended: a name is read with each of them. */
const MAX_ENDED_IRIS = 16;
/** Characters of resolved names that are always allowed. */
const FREE_RESOLVED_CHARACTERS = 1 << 23;
/**
 * Characters of resolved names that each byte of the text allows in addition: a long prefix costs its length for every
 * name.
 */
const MAX_RESOLVED_PER_BYTE = 64;
/** Bytes of a line of SPARQL with escapes, which is decoded in one step. */
const MAX_ESCAPED_LINE_BYTES = 1 << 22;
//# sourceMappingURL=rdf-limits.js.map

/***/ }),

/***/ 9893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aA: () => (/* binding */ looksLikeRdf),
  t$: () => (/* binding */ readRdf),
  sv: () => (/* binding */ readSparql)
});

// EXTERNAL MODULE: ./lib/item/text/byte-table.js
var byte_table = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/script/string-escapes.js
var string_escapes = __webpack_require__(6617);
// EXTERNAL MODULE: ./lib/manifest/rdf/iri.js
var rdf_iri = __webpack_require__(9128);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/manifest/rdf/rdf-limits.js
var rdf_limits = __webpack_require__(783);
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-escapes.js
/** Decodes the escapes of RDF: in strings and references, in local names, and of characters. */

/** The value of the escape with this character. */
const SIMPLE = new Map(['t\t', 'b\b', 'n\n', 'r\r', 'f\f', '""', "''", '\\\\'].map(pair => [pair.charAt(0), pair.charAt(1)]));
/** Decodes an escape of a string or reference; any other backslash is literal. */
function stringEscape(raw, at) {
    const next = raw.charAt(at + 1);
    const simple = SIMPLE.get(next);
    if (simple !== undefined)
        return { text: simple, length: 2 };
    return characterEscape(raw, at) ?? { text: '\\', length: 1 };
}
/** Decodes an escape of a local name: a backslash in front of any other character is removed. */
function localEscape(raw, at) {
    return characterEscape(raw, at) ?? { text: raw.charAt(at + 1), length: 2 };
}
/** Decodes `\uXXXX`, two of which may form one character, and `\UXXXXXXXX`. */
function characterEscape(raw, at) {
    const digits = raw.charAt(at + 1) === 'u' ? 4 : raw.charAt(at + 1) === 'U' ? 8 : 0;
    const code = hex(raw, at + 2, digits);
    if (code < 0)
        return null;
    const low = code >= 0xd800 && code < 0xdc00 && raw.startsWith('\\u', at + 6) ? hex(raw, at + 8, 4) : -1;
    const pair = low >= 0xdc00 && low < 0xe000;
    const text = (0,string_escapes/* character */.G)(pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code);
    return text === null ? null : { text, length: pair ? 12 : digits + 2 };
}
function hex(raw, at, digits) {
    const text = raw.slice(at, at + digits);
    return digits > 0 && text.length === digits && /^[0-9A-Fa-f]+$/.test(text) ? parseInt(text, 16) : -1;
}
//# sourceMappingURL=rdf-escapes.js.map
// EXTERNAL MODULE: ./lib/manifest/rdf/rdf-names.js
var rdf_names = __webpack_require__(8359);
// EXTERNAL MODULE: ./lib/item/text/text-line-ends.js
var text_line_ends = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/rdf/whole-lines.js
/** Keeps the complete lines of a text, which the reader of RDF takes one by one. */







/**
 * Decodes the escapes of characters in a line; a backslash after another one begins no escape. Returns null if the line
 * is too long.
 */
function withoutEscapes(line) {
    const raw = (0,latin1/* latin1 */.W)(line.bytes, line.start, line.end);
    if (!/\\u/i.test(raw))
        return line;
    if (raw.length > rdf_limits/* MAX_ESCAPED_LINE_BYTES */.Wx)
        return null;
    const one = (text, at) => characterEscape(text, at) ?? { text: text.slice(at, at + 2), length: 2 };
    const { bytes } = (0,string_escapes/* unescaped */.t)(raw, one);
    return { bytes, start: 0, end: bytes.length };
}
/** Keeps the complete lines of a scan until they are taken, before the next scan. */
class WholeLines {
    #bytes = new Uint8Array(0);
    #start = 0;
    #end = 0;
    #rows = 0;
    scan(bytes, start, end, final) {
        let stop = end;
        if (!final) {
            // The line feed of a carriage return at the end may follow later.
            if (stop > start && bytes[stop - 1] === ascii.CR)
                stop--;
            while (stop > start && bytes[stop - 1] !== ascii.LF && bytes[stop - 1] !== ascii.CR)
                stop--;
        }
        this.#bytes = bytes;
        this.#start = start;
        this.#end = stop;
        this.#rows += (0,text_line_ends/* lineEnds */.j5)(bytes, start, stop);
        (0,pending/* checkLength */.Nv)(stop, end, this.#rows + 1);
        return stop;
    }
    /** Yields the lines without their ends, including empty ones. */
    *take() {
        const bytes = this.#bytes;
        const end = this.#end;
        let start = this.#start;
        this.#start = end;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte !== ascii.LF && byte !== ascii.CR)
                continue;
            yield { bytes, start, end: at };
            if (byte === ascii.CR && at + 1 < end && bytes[at + 1] === ascii.LF)
                at++;
            start = at + 1;
        }
        if (start < end)
            yield { bytes, start, end };
    }
}
//# sourceMappingURL=whole-lines.js.map
;// CONCATENATED MODULE: ./lib/manifest/rdf/rdf-lines.js












/** Bytes of names, on both sides of the colon; all bytes past ASCII are included. */
const NAME = bytesOf('A-Za-z0-9_.-');
/** Bytes of language tags and keywords. */
const TAG = bytesOf('A-Za-z0-9-');
/** Bytes that are not allowed in references; with one, `<` may be something else: a comparison, or an arrow of N3. */
const NO_REFERENCE = Uint8Array.from({ length: 256 }, (_, byte) => byte <= ascii/* BLANK */.Z4 || '"{}|^`'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Bytes, in addition to `NO_REFERENCE`, where a line reader may cut off a longer URL. */
const CUTS = bytesOf(`',;()[\\]!*`);
/** Reads RDF in UTF-8; returns the number of lines. */
function readRdf(text, collector) {
    return read(text, collector, false);
}
/** Like `readRdf`, for SPARQL, in which any character may be written as an escape (SPARQL 1.1, section 19.2). */
function readSparql(text, collector) {
    return read(text, collector, true);
}
async function* read(text, collector, escapedAnywhere) {
    const lines = new WholeLines();
    const reader = new RdfReader(collector);
    let tooLarge = null;
    const readLines = async function* () {
        for (const line of lines.take()) {
            const decoded = escapedAnywhere ? withoutEscapes(line) : line;
            reader.begin(decoded ?? line);
            if (decoded === null)
                tooLarge ??= tooLongForEscapes(reader.rows);
            // A line may be as long as the file, so it is read in steps.
            for (let done = false; !done;) {
                done = reader.step();
                if (collector.full)
                    yield* collector.passOn();
                if (collector.watch.due)
                    await collector.watch.pause();
            }
        }
    };
    try {
        for await (const _ of (0,pending/* scanPieces */.vo)(text, lines))
            yield* readLines();
    }
    catch (error) {
        yield* readLines();
        throw error;
    }
    yield* readLines();
    const fault = tooLarge ?? reader.fault;
    if (fault !== null)
        throw fault;
    return reader.rows;
}
/** Returns true if a text begins with an RDF declaration, after any comments. */
function looksLikeRdf(sample) {
    const start = (0,latin1/* latin1 */.W)(sample, 0, 1 << 14);
    return /^(?:\xef\xbb\xbf)?(?:\s|#[^\r\n]*[\r\n])*(?:@prefix\s+[^\s:<>"]*:\s*<|@base\s+<|prefix\s+[^\s:<>"]*:\s*<|base\s+<)/i.test(start);
}
class RdfReader {
    rows = 0;
    #collector;
    #names = new rdf_names/* RdfNames */.F();
    #tooLarge = null;
    #bytes = new Uint8Array(0);
    #start = 0;
    #end = 0;
    #at = 0;
    #own = [];
    #lineRead = false;
    /** The kinds of quotes that are not closed in this line, so that they do not open strings in the rest of it. */
    #unclosed = new Set();
    #expected = 'nothing';
    /** The prefix of the current declaration. */
    #prefix = '';
    /** The quote of the open long string; 0 where none is open. */
    #long = 0;
    /** Its text, which may be a URL that line ends split; null where it is too long or not needed. */
    #broken = null;
    #brokenSize = 0;
    #brokenRow = 0;
    constructor(collector) {
        this.#collector = collector;
    }
    /** The fault to report after everything else was read; null where there is none. */
    get fault() {
        return this.#tooLarge ?? this.#names.fault;
    }
    begin({ bytes, start, end }) {
        this.rows++;
        (0,pending/* checkLength */.Nv)(start, end, this.rows);
        this.#names.read(end - start);
        this.#bytes = bytes;
        this.#start = this.#at = start;
        this.#end = end;
        this.#lineRead = false;
        this.#unclosed.clear();
    }
    /** Reads on; returns true at the end of the line, false if the caller should take items first. */
    step() {
        while (this.#at < this.#end) {
            this.#at = this.#long === 0 ? this.#token(this.#at) : this.#longString(this.#at);
            if (this.#own.length >= rdf_limits/* MAX_LINE_READINGS */.Ut)
                this.#readLine();
            if (this.#collector.full)
                return false;
        }
        this.#readLine();
        return true;
    }
    /** Emits the line, and the parts of it that are also read separately. */
    #readLine() {
        const own = this.#own;
        const line = this.#bytes.subarray(this.#start, this.#end);
        if (!this.#lineRead && line.length > 0) {
            this.#collector.reading(line, this.rows, false, own.length > 0 ? 'first' : 'only');
        }
        // Readings in a later step are compared with the line too, although it was emitted before.
        this.#lineRead = true;
        for (const { start, end } of own)
            this.#collector.reading(this.#plain(start, end), this.rows, false, 'further');
        this.#own = [];
    }
    /** Reads the token at `at`; returns where to continue. */
    #token(at) {
        const byte = this.#bytes[at];
        if (byte === ascii/* BLANK */.Z4 || byte === ascii/* TAB */.wn)
            return at + 1;
        if (byte === ascii/* HASH */.v9)
            return this.#end;
        if (byte === ascii/* LESS */.ae)
            return this.#reference(at);
        if (byte === ascii/* COLON */.oH || (NAME[byte] === 1 && byte !== ascii/* DOT */.y0))
            return this.#name(at);
        if (byte === ascii.AT)
            return this.#keyword(at);
        this.#expected = 'nothing';
        if (byte === ascii/* QUOTE */.jA || byte === ascii/* APOSTROPHE */.CW)
            return this.#string(at);
        if (byte === ascii/* OPEN_BRACE */.Hv)
            this.#names.open();
        else if (byte === ascii/* CLOSE_BRACE */.rc)
            this.#names.close();
        return at + 1;
    }
    /** Reads `@prefix`, `@base` or the language of a string. */
    #keyword(at) {
        const stop = this.#tagEnd(at + 1);
        this.#declares((0,latin1/* latin1 */.W)(this.#bytes, at + 1, Math.min(stop, at + 8)));
        return stop;
    }
    #declares(word) {
        const lower = word.toLowerCase();
        this.#expected = lower === 'prefix' ? 'prefix' : lower === 'base' ? 'base' : 'nothing';
    }
    /** Reads a word, or a name with its prefix. */
    #name(at) {
        const bytes = this.#bytes;
        const colon = this.#nameEnd(at);
        if (colon === this.#end || bytes[colon] !== ascii/* COLON */.oH) {
            this.#declares((0,latin1/* latin1 */.W)(bytes, at, Math.min(colon, at + 7)));
            return colon;
        }
        const word = (0,latin1/* latin1 */.W)(bytes, at, colon);
        if (word === '_')
            return this.#labelEnd(colon + 1);
        const stop = this.#localEnd(colon + 1);
        const declared = this.#expected === 'prefix' && stop === colon + 1;
        this.#expected = declared ? 'namespace' : 'nothing';
        if (declared)
            this.#prefix = word;
        else if (stop > colon + 1) {
            const local = this.#local(colon + 1, stop);
            const mark = at > this.#start && (bytes[at - 1] === ascii/* QUESTION */.c3 || bytes[at - 1] === ascii/* DOLLAR */.hr);
            for (const prefix of this.#prefixesIn(word, mark)) {
                for (const iri of this.#names.iris(prefix, local))
                    this.#emit(iri);
            }
        }
        return stop;
    }
    /**
     * Returns the prefixes that a word in front of a colon may be: a number, a full stop or a variable may touch a name
     * after it.
     */
    #prefixesIn(word, variable) {
        const afterNumber = word.replace(/^[+-]?[\d.]+(?:[eE][+-]?\d+)?/, '');
        const parts = [word, afterNumber, word.slice(word.lastIndexOf('.') + 1), ''];
        const known = parts.find(part => this.#names.knows(part)) ?? word;
        return variable && known !== '' ? [known, ''] : [known];
    }
    #nameEnd(at) {
        while (at < this.#end && NAME[this.#bytes[at]] === 1)
            at++;
        return at;
    }
    #tagEnd(at) {
        while (at < this.#end && TAG[this.#bytes[at]] === 1)
            at++;
        return at;
    }
    /** Returns the end of a blank node's label, without dots at its end. */
    #labelEnd(at) {
        let end = this.#nameEnd(at);
        while (end > at && this.#bytes[end - 1] === ascii/* DOT */.y0)
            end--;
        return end;
    }
    /** Returns the end of the local name that begins at `at`, without dots at its end. */
    #localEnd(at) {
        const bytes = this.#bytes;
        let end = at;
        let i = at;
        while (i < this.#end) {
            const byte = bytes[i];
            if (byte === ascii/* BACKSLASH */.r_ && i + 1 < this.#end && bytes[i + 1] > ascii/* BLANK */.Z4)
                i += 2;
            else if (NAME[byte] === 1 || byte === ascii/* COLON */.oH || byte === ascii/* PERCENT */.IQ)
                i++;
            else
                break;
            if (byte !== ascii/* DOT */.y0)
                end = i;
        }
        return end;
    }
    #local(start, end) {
        const raw = (0,latin1/* latin1 */.W)(this.#bytes, start, end);
        return raw.includes('\\') ? (0,string_escapes/* unescaped */.t)(raw, localEscape).bytes.toString('latin1') : raw;
    }
    /**
     * Reads `<…>`. If it has bytes that are not allowed in a reference, it may be something else, so its content is read
     * too.
     */
    #reference(at) {
        const bytes = this.#bytes;
        let proper = true;
        let own = false;
        let i = at + 1;
        for (; i < this.#end && bytes[i] !== ascii/* GREATER */.$b && bytes[i] !== ascii/* LESS */.ae; i++) {
            if (NO_REFERENCE[bytes[i]] === 1)
                proper = false;
            else if (bytes[i] === ascii/* BACKSLASH */.r_ || CUTS[bytes[i]] === 1)
                own = true;
        }
        const expected = this.#expected;
        this.#expected = 'nothing';
        if (i === this.#end || bytes[i] === ascii/* LESS */.ae)
            return at + 1;
        const iri = this.#plain(at + 1, i).toString('latin1');
        if ((0,rdf_iri/* isAbsolute */.oP)(iri)) {
            if (own || !proper)
                this.#own.push({ start: at + 1, end: i });
        }
        else
            this.#emit(this.#names.relative(iri));
        if (expected === 'namespace')
            this.#names.declare(this.#prefix, iri);
        if (expected === 'base')
            this.#names.rebase(iri);
        return proper || expected !== 'nothing' ? i + 1 : at + 1;
    }
    #emit(resolved) {
        if (resolved === null)
            return;
        const bytes = Buffer.from(resolved, 'latin1');
        this.#collector.string(bytes, 0, bytes.length, this.rows, 0, false);
    }
    /** Reads a string. A quote that is never closed does not open one. */
    #string(at) {
        const bytes = this.#bytes;
        const quote = bytes[at];
        if (this.#unclosed.has(quote))
            return at + 1;
        if (bytes[at + 1] === quote && at + 1 < this.#end) {
            if (bytes[at + 2] !== quote || at + 2 >= this.#end)
                return this.#afterString(at + 2);
            this.#long = quote;
            this.#broken = [];
            this.#brokenSize = 0;
            this.#brokenRow = this.rows;
            return this.#longString(at + 3);
        }
        const close = this.#closing(at + 1, quote, 1);
        if (close < 0) {
            this.#unclosed.add(quote);
            return at + 1;
        }
        this.#note(at + 1, close);
        return this.#afterString(close + 1);
    }
    /** Continues a long string at `at`. */
    #longString(at) {
        const close = this.#closing(at, this.#long, 3);
        const end = close < 0 ? this.#end : close;
        this.#note(at, end);
        this.#keepLong(at, end);
        if (close < 0)
            return end;
        this.#long = 0;
        this.#readBroken();
        return this.#afterString(close + 3);
    }
    /** Returns the position of the quotes that close the string; -1 where they are not in this line. */
    #closing(from, quote, quotes) {
        const bytes = this.#bytes;
        for (let i = from; i < this.#end; i++) {
            if (bytes[i] === ascii/* BACKSLASH */.r_)
                i++;
            else if (bytes[i] === quote) {
                if (quotes === 1)
                    return i;
                if (i + 2 < this.#end && bytes[i + 1] === quote && bytes[i + 2] === quote) {
                    // If there are more than three, the last three close it.
                    while (i + 3 < this.#end && bytes[i + 3] === quote)
                        i++;
                    return i;
                }
            }
        }
        return -1;
    }
    /** Skips the language tag that may follow a string. */
    #afterString(at) {
        return at < this.#end && this.#bytes[at] === ascii.AT ? this.#tagEnd(at + 1) : at;
    }
    /** Notes a string that means more than its line: it has escapes, or is a URL as a whole. */
    #note(start, end) {
        const text = this.#bytes.subarray(start, end);
        const whole = text.includes(ascii/* BLANK */.Z4) && beginsAsAddress(text);
        if (whole || text.includes(ascii/* BACKSLASH */.r_))
            this.#own.push({ start, end });
    }
    #keepLong(start, end) {
        this.#brokenSize += end - start + 1;
        if (this.#broken === null)
            return;
        this.#broken.push(Buffer.from(this.#bytes.subarray(start, end)), Buffer.from('\n'));
        if (this.#brokenSize <= rdf_limits/* MAX_BROKEN_URL_BYTES */.Zg)
            return;
        const address = beginsAsAddress(Buffer.concat(this.#broken));
        this.#broken = null;
        if (address)
            this.#tooLarge ??= tooLong(this.#brokenRow);
    }
    #readBroken() {
        const held = this.#broken;
        this.#broken = null;
        if (held === null || held.length <= 2)
            return;
        const text = (0,string_escapes/* unescaped */.t)(Buffer.concat(held).toString('latin1').trim(), stringEscape).bytes;
        if (!text.includes(ascii.LF) || !beginsAsAddress(text))
            return;
        this.#collector.string(text, 0, text.length, this.#brokenRow, 0, false);
    }
    /** Returns the text from `start` to `end` without its escapes. */
    #plain(start, end) {
        const raw = this.#bytes.subarray(start, end);
        if (!raw.includes(ascii/* BACKSLASH */.r_))
            return Buffer.from(raw.buffer, raw.byteOffset, raw.length);
        return (0,string_escapes/* unescaped */.t)((0,latin1/* latin1 */.W)(raw, 0, raw.length), stringEscape).bytes;
    }
}
function tooLongForEscapes(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)} is too long to be read with its escapes; split it`);
}
function tooLong(row) {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)}: a string of several lines begins as a link and is too long; write the link on one line`);
}
/** Returns true if a text begins with letters and a colon; line ends between them are ignored. */
function beginsAsAddress(text) {
    const start = (0,latin1/* latin1 */.W)(text, 0, 256);
    return /^\s*[A-Za-z][A-Za-z0-9+.-]*:/.test(start.replace(/[\t\r\n]/g, '')) || /^\s*[A-Za-z]+(?:%|&|\\)/.test(start);
}
function bytesOf(characters) {
    return (0,byte_table/* byteTable */.v)(new RegExp(`^[\\x80-\\xff${characters}]$`));
}
//# sourceMappingURL=rdf-lines.js.map

/***/ }),

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ RdfNames)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _iri_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9128);
/* harmony import */ var _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(783);
/**
 * Keeps the prefixes and the base of RDF, and resolves names with them. Texts have one character for each byte of
 * UTF-8.
 */




/** Matches an IRI that is not a URL without a base, not even one without a scheme. */
const NO_SITE = /^(?:$|[#?.]|\/(?!\/))/;
class RdfNames {
    /** The IRI of each prefix; null where it is relative and there is no base. */
    #namespaces = new Map();
    /** The IRIs of prefixes in formulas that have ended: some readers keep them, others restore the IRIs from before. */
    #left = new Map();
    /** The IRIs of prefixes outside the open formulas, by depth. */
    #outer = [];
    #depth = 0;
    #base = null;
    #held = 0;
    #room = _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FREE_RESOLVED_CHARACTERS */ .JI;
    /** The fault to report after everything else was read: the first limit reached, after which nothing is resolved. */
    fault = null;
    /** To be called when more of the text was read. */
    read(bytes) {
        this.#room += bytes * _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RESOLVED_PER_BYTE */ .tC;
    }
    /** Declares a prefix; `iri` may be relative. */
    declare(prefix, iri) {
        if (this.fault !== null)
            return;
        const namespace = this.relative(iri) ?? (NO_SITE.test(iri) ? null : iri);
        if (this.#depth > 0 && this.#namespaces.has(prefix)) {
            this.#outer.push({ depth: this.#depth, prefix, namespace: this.namespace(prefix) });
            // The old one is kept with the new one.
            this.#held += prefix.length + (this.namespace(prefix)?.length ?? 0);
        }
        if (!this.#namespaces.has(prefix))
            this.#held += prefix.length;
        this.#held += (namespace?.length ?? 0) - (this.#namespaces.get(prefix)?.length ?? 0);
        this.#namespaces.set(prefix, namespace);
        if (this.#namespaces.size + this.#outer.length <= _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREFIXES */ .Sf && this.#held <= _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREFIX_CHARACTERS */ .l5)
            return;
        this.fault ??= new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it declares too many prefixes; split it`);
        this.#namespaces.clear();
        this.#left.clear();
        this.#outer.length = 0;
        this.#held = 0;
    }
    /** Begins a formula of N3, in which prefixes may be declared again. */
    open() {
        this.#depth++;
    }
    /** Ends a formula. */
    close() {
        if (this.#depth > 0)
            this.#depth--;
        for (let last = this.#outer.at(-1); last !== undefined && last.depth > this.#depth; last = this.#outer.at(-1)) {
            this.#outer.pop();
            const inner = this.namespace(last.prefix);
            if (inner !== null && inner !== last.namespace) {
                const left = this.#left.get(last.prefix) ?? new Set();
                this.#left.set(last.prefix, left.add(inner));
                if (left.size > _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENDED_IRIS */ .Ok) {
                    this.fault ??= new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its formulas declare too many prefixes; split it`);
                }
            }
            this.#namespaces.set(last.prefix, last.namespace);
        }
    }
    /** Removes a prefix. */
    forget(prefix) {
        if (!this.#namespaces.has(prefix))
            return;
        this.#held -= prefix.length + (this.#namespaces.get(prefix)?.length ?? 0);
        this.#namespaces.delete(prefix);
    }
    /** Sets the base; `iri` may be relative to the current base. */
    rebase(iri) {
        if (this.fault !== null)
            return;
        this.#base = (0,_iri_js__WEBPACK_IMPORTED_MODULE_3__/* .baseWithin */ .v0)(iri, this.#base);
        this.#counted(this.#base?.text ?? '');
        if ((this.#base?.text.length ?? 0) > _rdf_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREFIX_CHARACTERS */ .l5) {
            this.fault ??= new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its base is too long; shorten it`);
        }
    }
    /** Resolves the name `prefix:local`; returns null where the prefix is unknown. */
    resolve(prefix, local) {
        const namespace = this.namespace(prefix);
        return namespace === null ? null : this.#counted(namespace + local);
    }
    /** Yields all possible IRIs of the name `prefix:local`. */
    *iris(prefix, local) {
        yield this.resolve(prefix, local);
        for (const namespace of this.#left.get(prefix) ?? [])
            yield this.#counted(namespace + local);
    }
    /** Returns the current IRI of a prefix; null where there is none. */
    namespace(prefix) {
        return this.#namespaces.get(prefix) ?? null;
    }
    /** Returns true if the prefix was declared. */
    knows(prefix) {
        return this.#namespaces.has(prefix);
    }
    /** Resolves a relative reference; returns null where it is absolute, or where there is no base. */
    relative(reference) {
        if (this.#base === null || this.fault !== null || (0,_iri_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolute */ .oP)(reference))
            return null;
        return this.#counted(this.#base.resolve(reference));
    }
    #counted(resolved) {
        this.#room -= resolved.length;
        if (this.#room < 0) {
            this.fault ??= new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `its names are too long with their prefixes and base; shorten the prefixes and base, or write the names out`);
        }
        return this.fault === null ? resolved : null;
    }
}
//# sourceMappingURL=rdf-names.js.map

/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ character),
/* harmony export */   t: () => (/* binding */ unescaped)
/* harmony export */ });
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(107);
/* harmony import */ var _bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(296);
/* harmony import */ var _item_text_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7297);
/** Decodes the escapes of strings in one pass, and finds where the document's lines end in the result. */




const NONE = new Uint32Array(0);
/** Decodes a string of one character per byte; without `escapeAt` backslashes are literal. */
function unescaped(raw, escapeAt) {
    const bytes = Buffer.allocUnsafe(raw.length);
    const ends = (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .textLineEnds */ .EQ)(raw);
    const lines = ends === 0 ? NONE : new Uint32Array(ends);
    let used = 0;
    let line = 0;
    for (let at = 0; at < raw.length;) {
        const code = raw.charCodeAt(at);
        if (code === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ && escapeAt !== null) {
            const { text, length } = escapeAt(raw, at);
            for (let left = (0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .textLineEnds */ .EQ)(raw, at, at + length); left > 0; left--)
                lines[line++] = used;
            used += bytes.write(text, used, 'latin1');
            at += length;
            continue;
        }
        bytes[used++] = code;
        if ((0,_bytes_line_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(raw, at))
            lines[line++] = used;
        at++;
    }
    return { bytes: bytes.subarray(0, used), lines };
}
/** Returns the character with a number, one character per byte of UTF-8; null where there is none. */
function character(code) {
    if (!(0,_item_text_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalarValue */ .S)(code))
        return null;
    return (0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_3__/* .byteText */ .a)(String.fromCodePoint(code));
}
//# sourceMappingURL=string-escapes.js.map

/***/ }),

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  su: () => (/* binding */ ASCIIDOC),
  D_: () => (/* binding */ BATCH),
  nu: () => (/* binding */ BIBTEX),
  i5: () => (/* binding */ JAVASCRIPT),
  cI: () => (/* binding */ JULIA),
  RJ: () => (/* binding */ MAKE),
  xE: () => (/* binding */ ORG),
  op: () => (/* binding */ POWERSHELL),
  R: () => (/* binding */ R),
  jN: () => (/* binding */ SHELL),
  g2: () => (/* binding */ TEX)
});

// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/script/tex-meaning.js
/** Decodes the characters that TeX and BibTeX need an escape for in a URL: `\_`, `{\_}`, `\%`, `$\sim$`, `\~{}`. */
const ESCAPE = /\{\\([_%&#$~])\}|\\([_%&#$])|\{?\$\{?\\sim\}?\$\}?|\\~\{\}|\{?\\textasciitilde(?:\{\}|\b)\}?|\{?\\textunderscore(?:\{\}|\b)\}?|\\(?:slash|allowbreak)(?:\{\}|\b ?)/g;
/** Returns a line with these escapes decoded. */
function texMeaning(line) {
    if (!line.includes('\\'))
        return line;
    return line.replace(ESCAPE, (escape, inBraces, plain) => {
        const char = inBraces ?? plain;
        if (char !== undefined)
            return char;
        if (escape.includes('underscore'))
            return '_';
        return escape.includes('slash') ? '/' : escape.includes('allowbreak') ? '' : '~';
    });
}
//# sourceMappingURL=tex-meaning.js.map
;// CONCATENATED MODULE: ./lib/manifest/script/variable-syntax.js
/** How languages assign, use and join variables. */


const NONE = {
    continuation: null,
    ignoresCase: false,
    operator: null,
    joining: new Map(),
    backticks: false,
    late: false
};
/** `NAME=value`, `NAME="value"`, also after `export` and between commands; `$NAME`, `${NAME}` and `${NAME:-default}`. */
const SHELL = {
    ...NONE,
    assignment: /(?:^|[\s;&|(])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s;&|()"'`]*)/g,
    use: /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\})/g,
    continuation: ascii/* BACKSLASH */.r_
};
/** `NAME = value`, `:=`, `?=`; `$(NAME)` and `${NAME}`. */
const MAKE = {
    ...NONE,
    assignment: /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?::{1,3}|[?!])?=([^#]*)/g,
    use: /\$(?:\(([\w.-]+)\)|\{([\w.-]+)\})()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    late: true
};
/** `$name = "value"`; `$name`, `${name}` and `$($name)`; `+`. */
const POWERSHELL = {
    ...NONE,
    assignment: /\$(?:script:|global:|env:)?([a-z_]\w*)\s*=\s*("[^"]*"|'[^']*')(?!\s*\+)/gi,
    use: /\$(?:(?:script:|global:|env:)?([a-z_]\w*)(?!\w|\s*=)|(?:\{|\(\$)([a-z_]\w*)[})])()?/gi,
    continuation: 0x60,
    ignoresCase: true,
    operator: '+'
};
/** `set NAME=value`; `%NAME%` and `!NAME!`. */
const BATCH = {
    ...NONE,
    assignment: /\bset\s+"?([a-z_]\w*)=([^"&|]*)/gi,
    use: /%([a-z_]\w*)%|!([a-z_]\w*)!()?/gi,
    continuation: 0x5e,
    ignoresCase: true
};
/** `name <- "value"`; `paste0(name, "text")`, and `{name}` as glue has it. */
const R = {
    ...NONE,
    assignment: /(?:^|[\s;({])([A-Za-z.][\w.]*)\s*(?:<<?-|=)\s*("[^"]*"|'[^']*')/g,
    use: /\{([A-Za-z.][\w.]*)\}()()?/g,
    joining: new Map([
        ['paste0', ''],
        ['paste', ''],
        ['str_c', ''],
        ['file.path', '/']
    ])
};
/** `name = "value"`; `$name` and `$(name)`; `*` and `string(name, "text")`. */
const JULIA = {
    ...NONE,
    assignment: /(?:^|[\s;(])([A-Za-z_]\w*)\s*=\s*("[^"]*")(?!\s*\*)/g,
    use: /\$(?:([A-Za-z_]\w*)|\(([A-Za-z_]\w*)\))()?/g,
    operator: '*',
    joining: new Map([
        ['string', ''],
        ['joinpath', '/']
    ])
};
/** `const name = "value"`; `${name}` in backticks; `+`. Also TypeScript: `const name: string = "value"`. */
const JAVASCRIPT = {
    ...NONE,
    assignment: /(?:^|[\s;,({])([A-Za-z_$][\w$]*)(?:\s*:\s*string)?\s*[=:]\s*("[^"]*"|'[^']*'|`[^`]*`)(?!\s*\+)/g,
    use: /\$\{\s*(?:[A-Za-z_$][\w$]*\.)?([A-Za-z_$][\w$]*)\s*\}()()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    operator: '+',
    backticks: true
};
/** `:name: value`; `{name}`. */
const ASCIIDOC = {
    ...NONE,
    assignment: /^:([\w-]+):\s(.*)$/g,
    use: /\{([\w-]+)\}()()?/g,
    continuation: ascii/* BACKSLASH */.r_,
    ignoresCase: true
};
/** `#+LINK: name value` and `[[name:text]]`; `#+MACRO: name value` and `{{{name}}}`. */
const ORG = {
    ...NONE,
    assignment: /^\s*#\+(?:link|macro):\s*([\w-]+)\s+(.*?)(?:%[sh])?$/gi,
    use: /(?<=\[\[)([\w-]+):|\{\{\{([\w-]+)(?:\(\))?\}\}\}()?/g
};
/** `\newcommand{\name}{value}` and `\def\name{value}`; `\name`. */
const TEX = {
    ...NONE,
    assignment: /\\(?:(?:re)?newcommand|providecommand|def)\*?\{?\\([A-Za-z]+)\}?(\{[^{}]*\})/g,
    use: /(?<!command\*?\{?|\\def)\\([A-Za-z]+)(?:\{\}| )?()()?/g,
    meaning: texMeaning
};
/** `@string{name = "value"}`; `name # "text"`. */
const BIBTEX = {
    ...NONE,
    assignment: /@string\s*[{(]\s*([\w:.-]+)\s*=\s*("[^"]*"|\{[^{}]*\})/gi,
    use: null,
    ignoresCase: true,
    operator: '#',
    meaning: texMeaning
};
//# sourceMappingURL=variable-syntax.js.map

/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ VariableLines),
  a: () => (/* binding */ readWithVariables)
});

// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
;// CONCATENATED MODULE: ./lib/manifest/script/joined-terms.js
/** Finds texts that a script joins from literals and variables: with an operator, or with a function. */
/** A literal, an escape outside of one, a name with or without the bracket of a call, or something else. */
const TOKEN = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?([A-Za-z_.][\w.]*)(\(?)|\S/g;
/** The same, with literals in backticks. */
const TOKEN_WITH_BACKTICKS = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?([A-Za-z_.][\w.]*)(\(?)|`((?:[^`\\]|\\[^])*)`|\S/g;
/**
 * Yields the texts that are joined from two or more parts.
 *
 * @param valueOf returns the value of a variable; undefined where it is not known
 */
function* joinedTexts(line, { operator, joining, backticks }, valueOf) {
    if (operator === null && joining.size === 0)
        return;
    if (!/["'`]/.test(line))
        return;
    let text = '';
    let parts = 0;
    /** What comes between the last part and the next; null where nothing joins them. */
    let between = null;
    /** For each open bracket what joins its arguments; null where nothing does. */
    const open = [];
    const tokens = line.matchAll(backticks ? TOKEN_WITH_BACKTICKS : TOKEN);
    for (const { 0: token, 1: double, 2: single, 3: name, 4: bracket, 5: template } of tokens) {
        const isCall = name !== undefined && bracket === '(';
        const part = double ?? single ?? template ?? (name === undefined || isCall ? undefined : valueOf(name));
        const separator = token === operator ? '' : token === ',' ? (open.at(-1) ?? null) : null;
        if (part !== undefined && between !== null) {
            text += between + part;
            parts++;
        }
        else if (separator === null || parts === 0) {
            if (parts > 1)
                yield text;
            text = part ?? '';
            parts = part === undefined ? 0 : 1;
        }
        between = parts === 0 ? null : separator;
        if (isCall)
            open.push(joining.get(name) ?? null);
        else if (token === '(')
            open.push(null);
        else if (token === ')')
            open.pop();
    }
    if (parts > 1)
        yield text;
}
const BRACKETS = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|([A-Za-z_][\w.]*)?\(|\)/g;
/** Follows the calls of functions that join their arguments, which may be on several lines. */
class JoiningCalls {
    #joining;
    /** Open brackets since the first of such calls; 0 if none is open. */
    #depth = 0;
    constructor(joining) {
        this.#joining = joining;
    }
    /** Returns true if such a call is open at the end of the line. */
    isOpenAfter(line) {
        if (this.#joining.size === 0)
            return false;
        for (const [token, name = ''] of line.matchAll(BRACKETS)) {
            if (token.endsWith('(')) {
                if (this.#depth > 0 || this.#joining.has(name))
                    this.#depth++;
            }
            else if (token === ')' && this.#depth > 0)
                this.#depth--;
        }
        return this.#depth > 0;
    }
    /** Forgets the open calls. */
    reset() {
        this.#depth = 0;
    }
}
//# sourceMappingURL=joined-terms.js.map
// EXTERNAL MODULE: ./lib/manifest/script/script-limits.js
var script_limits = __webpack_require__(4047);
;// CONCATENATED MODULE: ./lib/manifest/script/late-uses.js
/** Resolves variables whose last value holds wherever they are used, as in recipes of a makefile. */

class LateUses {
    #syntax;
    #lines = [];
    /** Values with uses of other variables in them. */
    #values = new Map();
    #left = script_limits/* MAX_LATE_CHARACTERS */.tz;
    constructor(syntax) {
        this.#syntax = syntax;
    }
    /** Keeps a line if it uses variables, and the values that it assigns. */
    add(written, before, row) {
        const { use, assignment } = this.#syntax;
        if (use === null || written.search(use) < 0)
            return;
        this.#left -= written.length + before.length;
        if (this.#left < 0)
            return;
        this.#lines.push({ written, before, row });
        for (const [, name = '', value = ''] of written.matchAll(assignment)) {
            if (value.length <= script_limits/* MAX_VALUE_CHARACTERS */.uA)
                this.#values.set(name, value.trim());
        }
    }
    /**
     * Yields for each line what it means with the last values; null if it means the same as before.
     *
     * @param literals the last values that are literals
     */
    *resolved(literals) {
        let left = script_limits/* MAX_LATE_CHARACTERS */.tz;
        for (const { written, before, row } of this.#lines) {
            let text = written;
            for (let round = 0; round < script_limits/* MAX_LATE_ROUNDS */.qh && left > 0; round++) {
                const next = this.#once(text, literals, left);
                left -= next.length;
                if (next === text)
                    break;
                text = next;
            }
            yield text === before || text === written ? null : { text, row };
        }
    }
    #once(text, literals, most) {
        const { use } = this.#syntax;
        if (use === null)
            return text;
        let growth = 0;
        return text.replace(use, (written, name, braced) => {
            const key = name ?? braced ?? '';
            const value = literals.get(key) ?? this.#values.get(key) ?? written;
            growth += value.length;
            return growth > most ? written : value;
        });
    }
}
//# sourceMappingURL=late-uses.js.map
// EXTERNAL MODULE: ./lib/manifest/script/variable-syntax.js + 1 modules
var variable_syntax = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/manifest/script/variables.js








/** Returns a reader of a script in UTF-8, which returns the number of lines. */
function readWithVariables(syntax) {
    return async function* (text, collector) {
        const script = new VariableLines(collector, syntax);
        const scanner = new lines/* LineScanner */.V((bytes, start, end) => {
            script.line(bytes.subarray(start, end), scanner.rows);
        });
        yield* (0,pending/* scanAll */.$Y)(text, scanner, collector);
        script.end();
        for (const _ of script.late())
            yield* collector.passOn();
        yield* collector.passOn();
        return scanner.rows;
    };
}
class VariableLines {
    #collector;
    #syntax;
    #calls;
    #values = new Map();
    #late;
    /** The lines so far that belong together. */
    #held = '';
    /** The row of the first of them. */
    #row = 0;
    /** How the last of them goes on: by its last character, by a sum or call that is not complete, or perhaps not. */
    #goesOn = 'no';
    /** Whether a line end between them was removed, so that words are joined. */
    #isSpliced = false;
    /** Characters by which resolved lines may still be longer than the lines themselves. */
    #spare = script_limits/* MAX_RESOLVED_GROWTH */.QD;
    constructor(collector, syntax) {
        this.#collector = collector;
        this.#syntax = syntax;
        this.#calls = new JoiningCalls(syntax.joining);
        this.#late = syntax.late ? new LateUses(syntax) : null;
    }
    line(bytes, row) {
        const { continuation, operator } = this.#syntax;
        const splices = bytes.at(-1) === continuation && (continuation !== ascii/* BACKSLASH */.r_ || bytes.at(-2) !== ascii/* BACKSLASH */.r_);
        const isShort = this.#held.length + bytes.length < script_limits/* MAX_JOINED_LINE_BYTES */.QM;
        if (!isShort || (this.#goesOn === 'no' && !beginsWith(bytes, operator)))
            this.#finish();
        if (this.#held === '' && !(isShort && (splices || this.#mayUse(bytes)))) {
            if (bytes.length > 0)
                this.#collector.string(bytes, 0, bytes.length, row, 0, false);
            return;
        }
        if (this.#held === '')
            this.#row = row;
        else if (this.#goesOn !== 'spliced')
            this.#held += ' ';
        this.#add(bytes, row, this.#held === '' ? 'first' : 'next');
        const text = (0,latin1/* latin1 */.W)(bytes, 0, splices ? bytes.length - 1 : bytes.length);
        this.#held += text;
        this.#isSpliced ||= splices;
        const isOpen = this.#calls.isOpenAfter(text) || (operator !== null && text.trimEnd().endsWith(operator));
        this.#goesOn = splices ? 'spliced' : isOpen ? 'open' : 'no';
    }
    /** Reads what is still held. */
    end() {
        this.#finish();
    }
    /** Reads what lines mean with the values that variables have at the end; stops where the reader may pause. */
    *late() {
        let lines = 0;
        for (const found of this.#late?.resolved(this.#values) ?? []) {
            if (found !== null) {
                const bytes = Buffer.from(found.text, 'latin1');
                this.#collector.string(bytes, 0, bytes.length, found.row, 0, false);
            }
            if (++lines % LATE_LINES_PER_STEP === 0)
                yield;
        }
    }
    /** Returns true if the line may assign or use a variable. */
    #mayUse(bytes) {
        return bytes.length > 0 && (this.#syntax !== variable_syntax/* SHELL */.jN || bytes.includes(ascii/* DOLLAR */.hr) || bytes.includes(ascii/* EQUALS */.UT));
    }
    #finish() {
        const line = this.#held;
        if (line === '')
            return;
        const isSpliced = this.#isSpliced;
        this.#held = '';
        this.#isSpliced = false;
        this.#goesOn = 'no';
        this.#calls.reset();
        const resolved = this.#resolved(line);
        for (const [, name = '', value = ''] of resolved.matchAll(this.#syntax.assignment))
            this.#assign(name, value);
        // A second time, for what the line itself assigns.
        const again = this.#resolved(resolved);
        this.#late?.add(line, again, this.#row);
        const meant = this.#syntax.meaning?.(again) ?? again;
        if (isSpliced || again !== line)
            this.#add(Buffer.from(again, 'latin1'), this.#row, 'further');
        if (meant !== again)
            this.#add(Buffer.from(meant, 'latin1'), this.#row, 'further');
        for (const text of joinedTexts(line, this.#syntax, name => this.#values.get(this.#key(name)))) {
            const whole = this.#resolved(text);
            this.#spare -= whole.length;
            if (this.#spare < 0)
                return;
            this.#add(Buffer.from(whole, 'latin1'), this.#row, 'further');
        }
    }
    #add(bytes, row, role) {
        this.#collector.reading(bytes, row, false, role);
    }
    #assign(named, written) {
        const name = this.#key(named);
        const value = written.trim().replace(/^(?:(["'`])([^]*)\1|\{([^]*)\})$/, '$2$3');
        const isLiteral = value.length <= script_limits/* MAX_VALUE_CHARACTERS */.uA && !/[$`]/.test(value);
        if (isLiteral && (this.#values.has(name) || this.#values.size < script_limits/* MAX_SHELL_NAMES */.z8))
            this.#values.set(name, value);
        else
            this.#values.delete(name);
    }
    #key(name) {
        return this.#syntax.ignoresCase ? name.toLowerCase() : name;
    }
    #resolved(line) {
        const { use } = this.#syntax;
        if (use === null)
            return line;
        return line.replace(use, (written, name, braced, other) => {
            const value = this.#values.get(this.#key(name ?? braced ?? '')) ?? other ?? written;
            const growth = Math.max(0, value.length - written.length);
            if (growth > this.#spare)
                return written;
            this.#spare -= growth;
            return value;
        });
    }
}
/** Lines that are resolved before a pause. */
const LATE_LINES_PER_STEP = 1 << 8;
function beginsWith(bytes, operator) {
    if (operator === null)
        return false;
    const first = bytes.find(byte => byte > ascii/* BLANK */.Z4);
    return first === operator.charCodeAt(0);
}
//# sourceMappingURL=variables.js.map

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

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ embeddedYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/line-ends.js
var line_ends = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-mappings.js
/**
 * Fills URL templates from YAML: the keys of a mapping fill them together, including those from a merge key or an
 * alias.
 */





const NO_VALUE = /^(?:~|null|true|false)?$/i;
/** Numbers of YAML 1.1 and 1.2, except those that every program writes in the same way. */
const NUMBER = /^[-+]?(?:0[xob][0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?)$/i;
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;
class YamlMappings {
    /** The fault to report after everything else was read. */
    fault = null;
    #source;
    #templates;
    #row;
    #open = [];
    #anchors = new Map();
    /** Scalars that programs read in different ways. */
    #doubtful = new Set();
    /** @param row returns the line of a position; positions must ascend */
    constructor(source, templates, row) {
        this.#source = source;
        this.#templates = templates;
        this.#row = row;
    }
    /** Handles the next event, with the role of its node; returns the URLs that it completes. */
    next(event, role) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#enter(false, role, '', 0);
                return [];
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                this.#enter(event.type === js_yaml/* EVENT_ID */.hy.MAPPING, role, this.#anchor(event), this.#row(event.start));
                return [];
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                this.#complete(this.#scalar(event), role, this.#anchor(event));
                return [];
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                this.#complete(this.#anchors.get(this.#anchor(event)) ?? null, role, '');
                return [];
            case js_yaml/* EVENT_ID */.hy.POP:
                return this.#leave();
        }
    }
    #enter(mapping, role, anchor, row) {
        this.#open.push({ mapping, role, row, anchor, own: [], merged: [], column: -1 });
    }
    #leave() {
        const level = this.#open.pop();
        if (level === undefined)
            return [];
        const values = level.own;
        addAbsent(values, level.merged);
        this.#complete(values, level.role, level.anchor);
        return level.mapping ? this.#fill(values, level.row) : [];
    }
    #fill(values, row) {
        return this.#templates.templates.flatMap((template) => {
            const bytes = (0,url_templates/* filled */.Bq)(template, values);
            if (bytes === null)
                return [];
            if (template.columns.some(column => this.#isDoubtful(values[column])))
                this.fault ??= doubtful(row);
            return [{ bytes, row, lines: false, reading: 'only' }];
        });
    }
    /** Handles a complete node of the open collection. */
    #complete(node, role, anchor) {
        if (anchor !== '')
            this.#anchors.set(anchor, node);
        const level = this.#open.at(-1);
        if (level === undefined)
            return;
        const { column } = level;
        if (role === 'key')
            level.column = node instanceof Uint8Array ? this.#columnOf(node) : -1;
        else if (role === 'element' || column === 'merge') {
            if (Array.isArray(node))
                addAbsent(role === 'element' ? level.own : level.merged, node);
        }
        else if (column >= 0)
            level.own[column] = node instanceof Uint8Array ? node : undefined;
    }
    #columnOf(key) {
        return key.length === 2 && key[0] === ascii/* LESS */.ae && key[1] === ascii/* LESS */.ae
            ? 'merge'
            : this.#templates.column(key, 0, key.length);
    }
    #scalar(event) {
        const value = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        const isPlain = event.style === js_yaml/* SCALAR_STYLE_PLAIN */.sr;
        const tag = event.tagStart < 0 ? '' : this.#source.slice(event.tagStart, event.tagEnd);
        if (isPlain && tag === '' && NO_VALUE.test(value))
            return null;
        const bytes = Buffer.from(value, 'utf8');
        const isNumber = isPlain && NUMBER.test(value) && !PLAIN_NUMBER.test(value);
        if (tag === '' ? isNumber : tag !== '!!str' && tag !== '!')
            this.#doubtful.add(bytes);
        return bytes;
    }
    #isDoubtful(value) {
        return value !== undefined && this.#doubtful.has(value);
    }
    #anchor({ anchorStart, anchorEnd }) {
        return anchorStart < 0 ? '' : this.#source.slice(anchorStart, anchorEnd);
    }
}
function doubtful(line) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(line)}: programs read a value that fills a URL template of the settings in different ways, because of its tag or because it is a number; put it into quotes`);
}
function addAbsent(values, others) {
    others.forEach((value, column) => (values[column] ??= value));
}
//# sourceMappingURL=yaml-mappings.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/manifest/script/hub-reference.js
var hub_reference = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-references.js
/** Finds the models and datasets in the keys of a card in YAML, both in place and through aliases. */



class YamlReferences {
    #source;
    #row;
    #open = [];
    #anchors = new Map();
    /** @param row returns the line of a position; positions must ascend */
    constructor(source, row) {
        this.#source = source;
        this.#row = row;
    }
    /** Handles the next event, with the role of its node; returns the URLs that it refers to. */
    next(event, role) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#open.push({ anchored: null, referent: null, inDatasets: false });
                return [];
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                this.#enter(event.type === js_yaml/* EVENT_ID */.hy.MAPPING, role, this.#anchor(event));
                return [];
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.#scalar(event, role);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#alias(event, role);
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#open.pop();
                return [];
        }
    }
    #enter(mapping, role, own) {
        const level = this.#open.at(-1);
        const around = role === 'element' ? (level?.anchored ?? null) : null;
        if (own !== null)
            around?.inner.push(own);
        const referent = mapping ? null : (level?.referent ?? null);
        const inDatasets = own !== null || level?.inDatasets === true || level?.referent === 'dataset';
        this.#open.push({ anchored: mapping ? null : (own ?? around), referent, inDatasets });
    }
    #scalar(event, role) {
        const level = this.#open.at(-1);
        const own = this.#anchor(event);
        const around = role === 'element' ? (level?.anchored ?? null) : null;
        const isKey = role === 'key';
        const referent = isKey ? null : (level?.referent ?? null);
        if (!isKey && own === null && around === null && referent === null)
            return [];
        const value = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        own?.values.push(value);
        around?.values.push(value);
        if (isKey)
            this.#setKey(value);
        return referent === null ? [] : this.#pieces([value], referent, event.valueStart);
    }
    #alias({ anchorStart, anchorEnd }, role) {
        const level = this.#open.at(-1);
        const anchored = this.#anchors.get(this.#source.slice(anchorStart, anchorEnd));
        if (level === undefined || anchored === undefined)
            return [];
        if (role === 'element')
            level.anchored?.inner.push(anchored);
        if (role === 'key')
            this.#setKey(anchored.values[0] ?? '');
        else if (level.referent !== null)
            return this.#pieces(valuesOf(anchored, level.referent), level.referent, anchorStart);
        return [];
    }
    #setKey(key) {
        const level = this.#open.at(-1);
        if (level !== undefined)
            level.referent = (0,hub_reference/* referentOfKey */.Qc)(key, level.inDatasets);
    }
    #anchor({ anchorStart, anchorEnd }) {
        if (anchorStart < 0)
            return null;
        const anchored = { values: [], inner: [], shown: new Set() };
        this.#anchors.set(this.#source.slice(anchorStart, anchorEnd), anchored);
        return anchored;
    }
    #pieces(values, referent, at) {
        return values.flatMap(value => (0,hub_reference/* hubUrl */.vx)(value, referent) ?? []).map(url => (0,pieces/* piece */.fV)(url, this.#row(at)));
    }
}
/** Returns all values of an anchor, except those already emitted for this referent. */
function valuesOf(anchored, referent) {
    const values = [];
    const left = [anchored];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (next.shown.has(referent))
            continue;
        next.shown.add(referent);
        for (const value of next.values)
            values.push(value);
        for (const inner of next.inner)
            left.push(inner);
    }
    return values;
}
//# sourceMappingURL=yaml-references.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-roles.js
var yaml_roles = __webpack_require__(7738);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-tokens.js
var yaml_tokens = __webpack_require__(6349);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml.js
/**
 * Reads YAML: every scalar and key decoded, and the text between them (comments, tags, anchors) as lines. It is parsed
 * as events, so aliases are never expanded.
 */











/** Reads YAML in UTF-8, one document or many; returns the number of lines. */
function readYaml(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, document => yamlPieces(document, collector.templates));
}
function* yamlPieces(document, templates) {
    const source = decoded(document);
    const mappings = templates === null ? null : new YamlMappings(source, templates, rowsOf(source, 1));
    const fault = yield* eventPieces(source, 1, mappings);
    if (fault instanceof yaml_tokens/* YamlFault */.I) {
        throw (0,pieces/* unreadable */.O$)(1 + (0,line_ends/* textLineEnds */.EQ)(source, 0, fault.at), (0,safe_text/* safe */.gB) `this is not YAML; check it with a YAML parser`);
    }
    const late = fault ?? mappings?.fault ?? null;
    if (late !== null)
        throw late;
}
/**
 * Yields the strings of YAML inside another document; returns false and yields none if it is not YAML.
 *
 * @param row the line of the document on which it begins
 */
function* embeddedYaml(document, row) {
    const source = decoded(document);
    // It is parsed twice, because its events would take many times its size in memory.
    if (!(yield* (0,pieces/* canBeRead */.cV)((0,yaml_parse/* yamlEvents */.f)(source, manifest_limits/* MAX_YAML_DEPTH */.Pq), error => error instanceof yaml_tokens/* YamlFault */.I)))
        return false;
    const fault = yield* eventPieces(source, row, null);
    if (fault !== null)
        throw fault;
    return true;
}
/** Returns the text; bytes that are not UTF-8 are read as Latin-1. */
function decoded(document) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(document);
    }
    catch {
        return document.toString('latin1');
    }
}
function* textPieces(source, start, row) {
    const bytes = Buffer.from(source.slice(start), 'utf8');
    yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
}
/** Yields the strings up to an error, and reads the rest as text; returns the first fault. */
function* eventPieces(source, firstRow, mappings) {
    const row = rowsOf(source, firstRow);
    const references = new YamlReferences(source, rowsOf(source, firstRow));
    const roles = new yaml_roles/* NodeRoles */.c();
    let done = 0;
    let silent = 0;
    let tooLarge = null;
    try {
        for (const event of (0,yaml_parse/* yamlEvents */.f)(source, manifest_limits/* MAX_YAML_DEPTH */.Pq)) {
            const role = roles.of(event);
            if (mappings !== null)
                yield* mappings.next(event, role);
            if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= done) {
                yield* gapPieces(source, done, event.valueStart, row(done));
                done = event.valueEnd;
                const at = row(event.valueStart);
                const fault = yield* scalarPieces(source, event, at);
                tooLarge ??= fault;
                if (isBinary(source, event))
                    yield binaryPiece(source, event, at);
                silent = 0;
            }
            else if (++silent % pieces/* STEPS_TO_PAUSE */.$F === 0)
                yield pieces/* PAUSE */.Hz;
            yield* references.next(event, role);
        }
    }
    catch (error) {
        if (!(error instanceof yaml_tokens/* YamlFault */.I))
            throw error;
        yield* textPieces(source, 1 + Math.max(source.lastIndexOf('\n', done - 1), source.lastIndexOf('\r', done - 1)), row(done));
        return error;
    }
    yield* gapPieces(source, done, source.length, row(done));
    return tooLarge;
}
/** Returns the line of a position; positions must ascend. */
function rowsOf(source, firstRow) {
    const ends = /\r\n?|\n/g;
    const next = () => (ends.test(source) ? ends.lastIndex : Infinity);
    let start = next();
    let row = firstRow;
    return at => {
        for (; start <= at; start = next())
            row++;
        return row;
    };
}
/** Yields the text between scalars; only comments, tags and anchors matter there. */
function* gapPieces(source, start, end, row) {
    const gap = source.slice(start, end);
    if (!/[#!&*%]/.test(gap))
        return;
    const bytes = Buffer.from(gap, 'utf8');
    yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
}
/** Returns true if a scalar has the tag `!!binary`, in any of its notations. */
function isBinary(source, { tagStart, tagEnd }) {
    return tagStart >= 0 && /binary>?$/.test(source.slice(tagStart, tagEnd));
}
/** Decodes base64 as loaders do, to bytes that may be text. */
function binaryPiece(source, event, row) {
    const base64 = source.slice(event.valueStart, event.valueEnd).replace(/[^A-Za-z0-9+/=]/g, '');
    return { ...(0,pieces/* piece */.fV)('', row, 'further'), bytes: Buffer.from(base64, 'base64') };
}
/** Yields a scalar of several lines: first line by line, unless it has escapes, then as its value. */
function* scalarPieces(source, event, row) {
    const raw = source.slice(event.valueStart, event.valueEnd);
    if (!/[\r\n]/.test(raw)) {
        yield (0,pieces/* piece */.fV)((0,js_yaml/* getScalarValue */.KE)(source, event), row);
        return null;
    }
    if (raw.length > manifest_limits/* MAX_FOLDED_CHARACTERS */.tu) {
        const bytes = Buffer.from(raw, 'utf8');
        yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
        const most = (0,safe_text/* safe */.gB) `a text of more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_FOLDED_CHARACTERS */.tu)} characters in several lines`;
        return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)}: ${most} cannot be joined; split it`);
    }
    const value = (0,js_yaml/* getScalarValue */.KE)(source, event);
    if (event.style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_)
        yield (0,pieces/* piece */.fV)(value, row, 'only', true);
    else {
        const whole = { ...(0,pieces/* piece */.fV)(value, row), lines: yield* lineStarts(source, event, value) };
        if (raw.includes('\\') && value !== raw)
            yield whole;
        else {
            const bytes = Buffer.from(raw, 'utf8');
            yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row, 'first');
            yield { ...whole, reading: 'further' };
        }
    }
    return null;
}
/**
 * Returns where the lines of a scalar begin in its value; each line, without the blanks around it, is a part of the
 * value.
 */
function* lineStarts(source, event, value) {
    const starts = [];
    const ends = /\r\n?|\n/g;
    ends.lastIndex = event.valueStart;
    let at = 0;
    let bytes = 0;
    let lines = 0;
    for (let line = event.valueStart; line < event.valueEnd;) {
        if (++lines % pieces/* STEPS_TO_PAUSE */.$F === 0)
            yield pieces/* PAUSE */.Hz;
        const next = ends.test(source) ? Math.min(ends.lastIndex, event.valueEnd) : event.valueEnd;
        const part = linePart(source, event, line, next);
        const found = value.indexOf(part, at);
        if (found < 0)
            break;
        bytes += Buffer.byteLength(value.slice(at, found), 'utf8');
        if (line > event.valueStart)
            starts.push(bytes);
        at = found + part.length;
        bytes += Buffer.byteLength(part, 'utf8');
        line = next;
    }
    return Uint32Array.from(starts);
}
/** Returns the text of one line of a scalar. */
function linePart(source, event, start, end) {
    const line = source.slice(start, end);
    const valueStart = start + line.length - line.trimStart().length;
    const text = line.trim();
    // A backslash in front of the line end, or of blanks there, is not part of the value.
    const open = (/\\*$/.exec(text)?.[0].length ?? 0) % 2;
    if (event.style !== js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk || !text.includes('\\')) {
        return event.style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze ? text.replaceAll("''", "'") : text;
    }
    return (0,js_yaml/* getScalarValue */.KE)(source, { ...event, valueStart, valueEnd: valueStart + text.length - open, fast: false });
}
//# sourceMappingURL=yaml.js.map

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
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(3616);
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
