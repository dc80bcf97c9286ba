export const id = 4039;
export const ids = [4039];
export const modules = {

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ collectUrls),
/* harmony export */   Kc: () => (/* binding */ collectBinary),
/* harmony export */   Ov: () => (/* binding */ collectText),
/* harmony export */   qK: () => (/* binding */ collectEither)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9661);
/* harmony import */ var _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8636);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8677);
/* harmony import */ var _bytes_peek_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(218);
/* harmony import */ var _json_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2531);
/* harmony import */ var _kind_encoding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(775);
/** Collects what a value of a binary file contains: the items of a text, or the digests of bytes. */









/** Content hashes by their size in bytes. */
const HASH_NAMES = new Map([
    [16, 'md5'],
    [20, 'sha1'],
    [32, 'sha256'],
    [64, 'sha512']
]);
/**
 * Collects the items of a text, also those that are written in JSON in it.
 *
 * @param mayBePage false if it is no page for certain
 */
function collectText(bytes, start, end, row, column, collector, mayBePage = true) {
    if (end - start > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_STRING_BYTES */ .Zp) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `a cell has more than ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibytes */ .jh)(_bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_STRING_BYTES */ .Zp)} of text; split it`);
    }
    collector.string(bytes, start, end, row, column, false);
    if (mayBePage)
        collector.page(bytes, start, end, row, column);
    (0,_json_json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .readEmbeddedJson */ .J)(bytes, start, end, row, column, collector);
}
/**
 * Collects the digests of a value.
 *
 * @param mayBeHash whether the value itself is a content hash if it has the size of one
 */
function collectBinary(value, mayBeHash, row, column, collector) {
    const collect = (text) => {
        const bytes = Buffer.from(text, 'latin1');
        collector.string(bytes, 0, bytes.length, row, column, false);
    };
    const name = HASH_NAMES.get(value.length);
    if (name !== undefined && mayBeHash) {
        collect(`${name}:${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`);
    }
    for (const algorithm of HASH_NAMES.values())
        collect(`${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)(algorithm, value, 'hex')}`);
}
/**
 * Collects a value that may be text or bytes: bytes have digests, and URLs may be written out in them. Yields where the
 * collector should pass on what it has.
 */
function* collectEither(value, row, collector, column = 0) {
    const wellFormed = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value);
    if (wellFormed || (0,_kind_encoding_js__WEBPACK_IMPORTED_MODULE_6__/* .looksLikeText */ .nw)(value.subarray(0, _bytes_peek_js__WEBPACK_IMPORTED_MODULE_8__/* .HEAD_BYTES */ .L))) {
        collectText(value, 0, value.length, row, column, collector);
    }
    else
        yield* collectUrls(value, row, collector);
    if (!wellFormed)
        collectBinary(value, true, row, column, collector);
}
/** Collects the URLs that are written out in bytes. Yields like `collectEither`. */
function* collectUrls(bytes, row, collector) {
    const strings = new _bytes_byte_strings_js__WEBPACK_IMPORTED_MODULE_4__/* .ByteStrings */ .z(collector, row);
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
        strings.add(bytes.subarray(at, at + STEP_BYTES));
        collector.watch.worked(STEP_BYTES);
        if (collector.full || collector.watch.due)
            yield;
    }
    strings.end();
}
/** Bytes that are searched before a pause. */
const STEP_BYTES = 1 << 16;
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDatabase: () => (/* binding */ readDatabase)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/byte-cursor.js
/** Reads numbers of variable length from bytes. */
class ByteCursor {
    bytes = new Uint8Array(0);
    at = 0;
    /**
     * Returns the number of at most nine bytes at `at` and moves past it: exact up to 2^53, and as if it had no sign.
     * NaN at the end of the bytes.
     */
    varint() {
        let value = 0;
        for (let i = 0; i < 9; i++) {
            const byte = this.bytes[this.at];
            if (byte === undefined)
                return NaN;
            this.at++;
            if (i === 8)
                return value * 256 + byte;
            value = value * 128 + (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return value;
    }
    /** Like `varint`, as the decimal digits of a signed 64-bit number; empty at the end of the bytes. */
    signedText() {
        const from = this.at;
        if (Number.isNaN(this.varint()))
            return '';
        let value = 0n;
        for (let i = from; i < this.at; i++) {
            const byte = BigInt(this.bytes[i]);
            value = i === from + 8 ? value * 256n + byte : value * 128n + (byte & 0x7fn);
        }
        return String(BigInt.asIntN(64, value));
    }
}
//# sourceMappingURL=byte-cursor.js.map
// EXTERNAL MODULE: ./lib/manifest/sqlite/sqlite-magic.js
var sqlite_magic = __webpack_require__(7902);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/sqlite-fault.js
/** Creates the faults of SQLite databases. */


function damaged(what) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `${what}; check it with PRAGMA integrity_check, and write the database again`);
}
function damagedPage(page, what) {
    return damaged((0,safe_text/* safe */.gB) `page ${(0,safe_text/* count */.U9)(page)} ${what}`);
}
/** @param what says why, and what to do other than leaving the file unchecked */
function cannotRead(what) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `${what}, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
function tooLarge(what) {
    return new errors/* GateError */.ue('manifest-too-large', what);
}
/** Keeps the first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
class FirstFault {
    fault = null;
    add(fault) {
        this.fault ??= fault;
    }
}
//# sourceMappingURL=sqlite-fault.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/database-header.js
/** Reads the first 100 bytes of a database (https://www.sqlite.org/fileformat2.html#the_database_header). */



/** Bytes of the header at the beginning of the first page. */
const HEADER_BYTES = 100;
/** The smallest usable size that SQLite accepts. */
const MIN_USABLE_BYTES = 480;
/** Encodings by their number; an empty database has none. */
const ENCODINGS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];
/**
 * @param head the first bytes of the file
 * @throws GateError `manifest-unreadable`, or `manifest-unsupported` if it may be encrypted or newer than SQLite 3
 */
function readHeader(head) {
    if (!(0,sqlite_magic/* isSqlite */.J)(head))
        throw cannotRead((0,safe_text/* safe */.gB) `it does not begin like a SQLite database and may be encrypted: write it as a plain SQLite database`);
    if (head.length < HEADER_BYTES)
        throw damaged((0,safe_text/* safe */.gB) `it is cut off`);
    const view = new DataView(head.buffer, head.byteOffset, HEADER_BYTES);
    const stored = view.getUint16(16);
    const pageSize = stored === 1 ? 65_536 : stored;
    const usable = pageSize - view.getUint8(20);
    const isPower = (pageSize & (pageSize - 1)) === 0;
    if (pageSize < 512 || !isPower || usable < MIN_USABLE_BYTES)
        throw damaged((0,safe_text/* safe */.gB) `SQLite has no such page size`);
    // The number of ways to read the file; SQLite knows two.
    if (view.getUint8(19) > 2)
        throw cannotRead((0,safe_text/* safe */.gB) `its format is newer than SQLite 3: dump it into a new database`);
    const encoding = ENCODINGS[view.getUint32(56)];
    if (encoding === undefined)
        throw damaged((0,safe_text/* safe */.gB) `SQLite has no such text encoding`);
    // Versions of SQLite before 3.7 leave an old number of pages here.
    const isStated = view.getUint32(24) === view.getUint32(92);
    return { pageSize, usable, pages: isStated ? view.getUint32(28) : 0, encoding };
}
//# sourceMappingURL=database-header.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/btree-page.js
/**
 * Reads a page of a b-tree: its kind, its cells and the pages below it
 * (https://www.sqlite.org/fileformat2.html#b_tree_pages). Every position is checked before it is used.
 */


/** The kinds of pages of b-trees, as their first byte; `ZERO` and `OTHER` are all other pages. */
const INDEX_INTERIOR = 2;
const TABLE_INTERIOR = 5;
const INDEX_LEAF = 10;
const TABLE_LEAF = 13;
/**
 * A page in which a long record goes on begins with a zero, the first byte of the next page's number: `MAX_PAGES` keeps
 * that number below 2^24.
 */
const ZERO = 0;
const OTHER = 1;
class BtreePage {
    #usable;
    #cursor = new ByteCursor();
    #view = new DataView(new ArrayBuffer(0));
    #header = 0;
    #pointers = 0;
    /** One of the constants above. */
    kind = OTHER;
    /** The number of cells. */
    cells = 0;
    // The cell that was read last:
    /** Bytes of its record, also those in other pages; 0 if it has none. */
    payload = 0;
    /** The position of the row's number in a table; -1 where there is none. */
    rowid = -1;
    /** The bytes of its record in this page. */
    start = 0;
    end = 0;
    /** The page in which its record goes on; 0 where it does not. */
    overflow = 0;
    /** The whole cell. */
    cellStart = 0;
    cellEnd = 0;
    /** @param usable the usable bytes of a page */
    constructor(usable) {
        this.#usable = usable;
    }
    /** Looks at another page. `number` is 1-based. */
    open(bytes, number) {
        this.#cursor.bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        this.#header = number === 1 ? HEADER_BYTES : 0;
        const kind = this.#view.getUint8(this.#header);
        this.kind = isTree(kind) ? kind : kind === ZERO ? ZERO : OTHER;
        this.cells = this.#view.getUint16(this.#header + 3);
        this.#pointers = this.#header + (this.isInterior ? 12 : 8);
        if (isTree(kind) && this.cellsStart > this.#usable)
            this.kind = OTHER;
    }
    get isInterior() {
        return this.kind === INDEX_INTERIOR || this.kind === TABLE_INTERIOR;
    }
    get isIndex() {
        return this.kind === INDEX_INTERIOR || this.kind === INDEX_LEAF;
    }
    /** The end of the list of cells; cells and free space follow. */
    get cellsStart() {
        return this.#pointers + 2 * this.cells;
    }
    /** Returns the page below an inner page: before its cell `index`, or last. 0 if it is outside this page. */
    child(index) {
        if (index === this.cells)
            return this.#view.getUint32(this.#header + 8);
        const at = this.#position(index);
        return at + 4 > this.#usable ? 0 : this.#view.getUint32(at);
    }
    /** Reads a cell. Returns false if it is not within the page. */
    cell(index) {
        return this.cellAt(this.#position(index));
    }
    /**
     * Reads the cell at `at`, like `cell`.
     *
     * @param isInterior whether it is a cell of an inner page
     */
    cellAt(at, isInterior = this.isInterior) {
        if (at < this.cellsStart || at >= this.#usable)
            return false;
        const cursor = this.#cursor;
        this.cellStart = at;
        cursor.at = at + (isInterior ? 4 : 0);
        this.overflow = 0;
        this.rowid = -1;
        this.payload = 0;
        if (this.isIndex || !isInterior)
            this.payload = cursor.varint();
        if (!this.isIndex) {
            this.rowid = cursor.at;
            cursor.varint();
        }
        this.start = cursor.at;
        const local = this.#local(this.payload);
        this.cellEnd = this.end = this.start + local;
        if (local < this.payload) {
            this.cellEnd += 4;
            if (this.cellEnd <= this.#usable)
                this.overflow = this.#view.getUint32(this.end);
        }
        // A comparison with NaN is false.
        return this.payload < 2 ** 31 && this.cellEnd <= this.#usable;
    }
    /** Returns how many bytes of a record are in the page of its cell. */
    #local(payload) {
        const usable = this.#usable;
        const most = this.isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
        if (!(payload > most))
            return payload;
        const least = Math.floor(((usable - 12) * 32) / 255) - 23;
        const local = least + ((payload - least) % (usable - 4));
        return local <= most ? local : least;
    }
    #position(index) {
        return this.#view.getUint16(this.#pointers + 2 * index);
    }
}
function isTree(kind) {
    return kind === INDEX_INTERIOR || kind === TABLE_INTERIOR || kind === INDEX_LEAF || kind === TABLE_LEAF;
}
//# sourceMappingURL=btree-page.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/sqlite-limits.js
/** The limits on SQLite databases. */
// Bytes in memory
/** Bytes of a database that is kept in memory as a whole; a larger one is read in several passes. */
const SMALL_DATABASE_BYTES = 32 << 20;
/** Bytes of a record, which is in memory as a whole. */
const MAX_ROW_BYTES = 1 << 26;
/** Bytes of all records together that wait for some of their pages. */
const MAX_WAITING_ROW_BYTES = 1 << 26;
/** Bytes of the last pages that are kept: SQLite writes the rest of a long record near its beginning. */
const RECENT_PAGE_BYTES = 8 << 20;
/** Bytes of the SQL of a table, view, index or trigger, which is read in one step of less than a second. */
const MAX_SQL_BYTES = 1 << 19;
// Entries
/** Pages, for each of which 15 bytes are kept: 16 GiB with pages of 4 KiB, and 2 GiB with the smallest. */
const MAX_PAGES = 1 << 22;
/** Pages that inner pages refer to, in pages in use and in free ones. */
const MAX_CHILDREN = 1 << 23;
/** Tables, indexes, views and triggers, which are kept in memory. */
const MAX_SCHEMA_ENTRIES = 1 << 17;
/** Columns of a table (SQLITE_MAX_COLUMN can be no larger). */
const MAX_COLUMNS = 32_767;
/** Arrays and objects inside each other in a blob of JSON; SQLite allows no more. */
const MAX_JSONB_DEPTH = 1001;
/** Columns of all tables whose records have another order than their SQL, or whose names are needed: they are kept. */
const MAX_KEPT_COLUMNS = 1 << 19;
/** Passes over a large database whose long records are scattered over the whole file. */
const MAX_PASSES = 16;
//# sourceMappingURL=sqlite-limits.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/database-file.js
/** The pages of a database, in the order of the file, for any number of passes. */





class DatabaseFile {
    header;
    /** The number of whole pages. */
    pageCount;
    #source;
    /** All bytes of a small file. */
    #bytes;
    #watch;
    constructor(header, source, bytes, watch) {
        this.header = header;
        this.#source = source;
        this.#bytes = bytes;
        this.#watch = watch;
        this.pageCount = Math.floor(source.size / header.pageSize);
    }
    static async open(content) {
        const header = readHeader(content.head);
        const source = await content.source();
        const bytes = source.size > SMALL_DATABASE_BYTES ? null : await allOf(source);
        return new DatabaseFile(header, source, bytes, content.meter.watch);
    }
    /** True if the bytes after the last whole page are too few for a page. */
    get hasRest() {
        return this.#source.size > this.pageCount * this.header.pageSize;
    }
    /** Yields every page, then the bytes that make no whole page. A page may be overwritten when the next one is read. */
    async *pages() {
        const { pageSize } = this.header;
        const reader = new byte_reader/* ByteReader */.k(this.#bytes === null ? this.#source.open() : inMemory(this.#bytes));
        try {
            for (let page = await reader.exactly(pageSize); page.length > 0; page = await reader.exactly(pageSize)) {
                this.#watch.worked(page.length);
                if (this.#watch.due)
                    await this.#watch.pause();
                yield page;
            }
            if (reader.position !== this.#source.size)
                throw damaged((0,safe_text/* safe */.gB) `it is cut off`);
        }
        finally {
            await reader.close();
        }
    }
    /** Returns a page by its 1-based number; null if the file is not in memory. */
    page(number) {
        const { pageSize } = this.header;
        return this.#bytes?.subarray((number - 1) * pageSize, number * pageSize) ?? null;
    }
}
async function* inMemory(bytes) {
    yield bytes;
}
async function allOf(source) {
    const bytes = new Uint8Array(source.size);
    let position = 0;
    for await (const chunk of source.open()) {
        if (position + chunk.length > bytes.length)
            throw damaged((0,safe_text/* safe */.gB) `it has another size than its source says`);
        bytes.set(chunk, position);
        position += chunk.length;
    }
    if (position < bytes.length)
        throw damaged((0,safe_text/* safe */.gB) `it is cut off`);
    return bytes;
}
//# sourceMappingURL=database-file.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/page-map.js
/**
 * Keeps a few numbers for every page: what it is, which pages follow it, and to which tree it belongs. With them a
 * database of any size is read in the order of its pages. They are found in one pass over the file.
 */




/** The owners of pages that are in no tree. */
const NOBODY = 0;
/** A long record goes on in the page. */
const OVERFLOW = 0xffffffff;
/** The page was expected to continue a record that could not be read. */
const LOST = 0xfffffffe;
/** Each array is indexed by the 1-based number of a page. */
class PageMap {
    pageCount;
    kinds;
    /** The number of cells of a page of a tree. */
    cells;
    /** For an inner page the index of its first child in `children`, for a page that begins with a zero the next page. */
    links;
    /** The number of a tree, or one of the constants above. */
    owners;
    /** For a page of a tree the row of its first record, also of those below it. */
    firstRows;
    #children = new Uint32Array(1 << 10);
    #childCount = 0;
    constructor(pageCount) {
        if (pageCount > MAX_PAGES) {
            throw tooLarge((0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(MAX_PAGES)} pages; split it, or set a larger page_size and run VACUUM`);
        }
        this.pageCount = pageCount;
        this.kinds = new Uint8Array(pageCount + 1);
        this.cells = new Uint16Array(pageCount + 1);
        this.links = new Uint32Array(pageCount + 1);
        this.owners = new Uint32Array(pageCount + 1);
        this.firstRows = new Uint32Array(pageCount + 1);
    }
    static async of(file) {
        const map = new PageMap(file.pageCount);
        const page = new BtreePage(file.header.usable);
        let number = 0;
        for await (const bytes of file.pages()) {
            if (++number > file.pageCount)
                break;
            page.open(bytes, number);
            map.#add(page, number, bytes);
        }
        return map;
    }
    /** Returns a page below an inner page. */
    child(page, index) {
        return this.#children[this.links[page] + index];
    }
    #add(page, number, bytes) {
        this.kinds[number] = page.kind;
        if (page.kind === ZERO)
            this.links[number] = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
        if (page.kind === ZERO || page.kind === OTHER)
            return;
        this.cells[number] = page.cells;
        if (!page.isInterior)
            return;
        const first = this.#childCount;
        this.links[number] = first;
        for (let i = 0; i <= page.cells; i++) {
            const child = page.child(i);
            if (child === 0 || child > this.pageCount) {
                this.kinds[number] = OTHER;
                this.#childCount = first;
                return;
            }
            this.#addChild(child);
        }
    }
    #addChild(child) {
        if (this.#childCount === MAX_CHILDREN) {
            throw tooLarge((0,safe_text/* safe */.gB) `its inner pages have more than ${(0,safe_text/* count */.U9)(MAX_CHILDREN)} entries; run VACUUM, or split it`);
        }
        if (this.#childCount === this.#children.length) {
            const larger = new Uint32Array(this.#childCount * 2);
            larger.set(this.#children);
            this.#children = larger;
        }
        this.#children[this.#childCount++] = child;
    }
}
//# sourceMappingURL=page-map.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/recent-pages.js
/** Keeps copies of the last pages of a pass that may continue a record. */

class RecentPages {
    #pageSize;
    /** The number of the page in each slot; 0 for an empty one. */
    #numbers;
    #slots = new Map();
    #bytes = null;
    #next = 0;
    constructor(pageSize) {
        this.#pageSize = pageSize;
        this.#numbers = new Uint32Array(RECENT_PAGE_BYTES / pageSize);
    }
    add(number, bytes) {
        this.#bytes ??= new Uint8Array(RECENT_PAGE_BYTES);
        const slot = this.#next;
        this.#next = (slot + 1) % this.#numbers.length;
        this.#slots.delete(this.#numbers[slot]);
        this.#numbers[slot] = number;
        this.#slots.set(number, slot);
        this.#bytes.set(bytes, slot * this.#pageSize);
    }
    page(number) {
        const slot = this.#slots.get(number);
        if (slot === undefined || this.#bytes === null)
            return null;
        return this.#bytes.subarray(slot * this.#pageSize, (slot + 1) * this.#pageSize);
    }
}
//# sourceMappingURL=recent-pages.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/overflow.js
/**
 * Puts long records together: they begin in a page of a tree and go on in a chain of other pages, which may be anywhere
 * in the file. Each such page belongs to one record, so no chain forms a circle.
 */






/** Bytes at the beginning of a page with the number of the next page. */
const LINK_BYTES = 4;
class Overflow {
    #file;
    #map;
    #faults;
    #rest;
    #recent;
    #parts = new Map();
    #waitingBytes = 0;
    constructor(file, map, rest, faults) {
        this.#file = file;
        this.#map = map;
        this.#rest = rest;
        this.#faults = faults;
        this.#recent = new RecentPages(file.header.pageSize);
    }
    /** True if a record waits for its pages. */
    get waits() {
        return this.#parts.size > 0;
    }
    /** Returns false if a record of this size has to wait until others are complete. */
    hasRoom(payload) {
        return this.#waitingBytes === 0 || this.#waitingBytes + payload <= MAX_WAITING_ROW_BYTES;
    }
    /**
     * Begins a record with the bytes that are in the page of its cell.
     *
     * @returns the record if all its pages are known; null if it waits for them, or if it cannot be read
     */
    begin(page, size, local, first, place) {
        const pages = this.#claim(page, size - local.length, first);
        if (pages === null)
            return null;
        if (size > MAX_ROW_BYTES) {
            for (const number of pages)
                this.#map.owners[number] = LOST;
            this.#faults.add(tooLarge((0,safe_text/* safe */.gB) `page ${(0,safe_text/* count */.U9)(page)} has a row with more than ${(0,safe_text/* mebibytes */.jh)(MAX_ROW_BYTES)}; split its values`));
            return null;
        }
        const record = { ...place, payload: new Uint8Array(size), missing: pages.length };
        record.payload.set(local);
        this.#waitingBytes += size;
        let done = null;
        for (const [index, number] of pages.entries()) {
            const at = local.length + index * this.#capacity;
            this.#parts.set(number, { record, at, size: Math.min(this.#capacity, size - at) });
            const known = this.#file.page(number) ?? this.#recent.page(number);
            if (known !== null)
                done = this.#take(number, known);
        }
        return done;
    }
    /** Takes a page that begins with a zero; returns the record that it completes, or null. */
    pass(number, bytes) {
        if (this.#file.page(number) === null)
            this.#recent.add(number, bytes);
        return this.#take(number, bytes);
    }
    get #capacity() {
        return this.#file.header.usable - LINK_BYTES;
    }
    #take(number, bytes) {
        const part = this.#parts.get(number);
        if (part === undefined)
            return null;
        const { record, at, size } = part;
        this.#parts.delete(number);
        record.payload.set(bytes.subarray(LINK_BYTES, LINK_BYTES + size), at);
        // After the end of a record there may be bytes of an older one.
        this.#rest.add(bytes.subarray(LINK_BYTES + size));
        if (--record.missing > 0)
            return null;
        this.#waitingBytes -= record.payload.length;
        return record;
    }
    /** Returns the pages of a chain that has `size` bytes, and marks them; null if there is no such chain. */
    #claim(page, size, first) {
        const { owners, kinds, links, pageCount } = this.#map;
        const pages = [];
        let next = first;
        for (let left = size; left > 0; left -= this.#capacity) {
            if (next < 1 || next > pageCount || kinds[next] !== ZERO || owners[next] !== NOBODY) {
                for (const number of pages)
                    owners[number] = LOST;
                this.#faults.add(damagedPage(page, (0,safe_text/* safe */.gB) `has a row whose other pages are missing`));
                return null;
            }
            pages.push(next);
            owners[next] = OVERFLOW;
            next = links[next];
        }
        return pages;
    }
}
//# sourceMappingURL=overflow.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/tree-records.js






class TreeRecords {
    #file;
    #map;
    #collector;
    #rest;
    #faults;
    #page;
    #overflow;
    #rowid = new ByteCursor();
    constructor(file, map, { collector, rest, faults }) {
        this.#file = file;
        this.#map = map;
        this.#collector = collector;
        this.#rest = rest;
        this.#faults = faults;
        this.#page = new BtreePage(file.header.usable);
        this.#overflow = new Overflow(file, map, rest, faults);
    }
    /** Passes every record of the wanted trees to `sink`. */
    async *read(sink) {
        let open = null;
        for (let pass = 1; open === null || open.size > 0 || this.#overflow.waits; pass++) {
            if (pass > MAX_PASSES) {
                throw tooLarge((0,safe_text/* safe */.gB) `its long rows are spread over the file more than ${(0,safe_text/* count */.U9)(MAX_PASSES)} passes can join; run VACUUM`);
            }
            open = yield* this.#pass(sink, open);
        }
    }
    /**
     * Reads the file once, as far as needed.
     *
     * @param open the pages to read, each with the cell to begin with; null for the first pass, which reads all
     * @returns the pages that have to be read again, because no memory was left for their long records
     */
    async *#pass(sink, open) {
        const { kinds, pageCount } = this.#map;
        const again = new Map();
        let left = open?.size ?? this.#wantedPages(sink);
        let number = 0;
        for await (const bytes of this.#file.pages()) {
            if (++number > pageCount || (left === 0 && again.size === 0 && !this.#overflow.waits))
                break;
            if (kinds[number] === ZERO) {
                const record = this.#overflow.pass(number, bytes);
                if (record === null)
                    continue;
                for (const _ of sink.record(record.payload, 0, record.payload.length, record))
                    yield* this.#collector.passOn();
            }
            else if (open === null ? this.#isWanted(number, sink) : open.has(number)) {
                left--;
                this.#page.open(bytes, number);
                if (open === null) {
                    for (const _ of this.#rest.treePage(this.#page, bytes))
                        yield* this.#collector.passOn();
                }
                for (const cell of this.#cells(number, bytes, open?.get(number) ?? 0, sink)) {
                    if (cell !== null)
                        again.set(number, cell);
                    yield* this.#collector.passOn();
                }
            }
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        return again;
    }
    /** Reads the cells of a page from `first` on. Yields null to pass on, and a cell to continue with in another pass. */
    *#cells(number, bytes, first, sink) {
        const page = this.#page;
        const tree = this.#map.owners[number];
        if (page.kind === TABLE_INTERIOR)
            return;
        let used = 0;
        for (let i = first; i < page.cells; i++) {
            if (!page.cell(i)) {
                this.#faults.add(damagedPage(number, (0,safe_text/* safe */.gB) `has a row outside itself`));
                continue;
            }
            used += page.cellEnd - page.cellStart;
            if (used > bytes.length) {
                this.#faults.add(damagedPage(number, (0,safe_text/* safe */.gB) `has rows that share bytes`));
                return;
            }
            const rowid = sink.wantsRowid(tree) ? this.#rowidText(bytes) : '';
            const place = { tree, row: this.#row(number, i), rowid };
            if (page.overflow === 0 && page.end - page.start === page.payload) {
                for (const _ of sink.record(bytes, page.start, page.end, place))
                    yield null;
                continue;
            }
            if (!this.#overflow.hasRoom(page.payload)) {
                yield i;
                return;
            }
            const local = bytes.subarray(page.start, page.end);
            const record = this.#overflow.begin(number, page.payload, local, page.overflow, place);
            if (record === null)
                continue;
            for (const _ of sink.record(record.payload, 0, record.payload.length, place))
                yield null;
        }
    }
    #rowidText(bytes) {
        if (this.#page.rowid < 0)
            return '';
        this.#rowid.bytes = bytes;
        this.#rowid.at = this.#page.rowid;
        return this.#rowid.signedText();
    }
    #row(number, cell) {
        const { firstRows, kinds } = this.#map;
        // The records of an inner page are between those of the pages below it.
        if (kinds[number] === INDEX_INTERIOR)
            return firstRows[this.#map.child(number, cell + 1)] - 1;
        return firstRows[number] + cell;
    }
    #isWanted(number, sink) {
        const owner = this.#map.owners[number];
        return owner > 0 && sink.wants(owner);
    }
    #wantedPages(sink) {
        let pages = 0;
        for (let number = 1; number <= this.#map.pageCount; number++)
            if (this.#isWanted(number, sink))
                pages++;
        return pages;
    }
}
//# sourceMappingURL=tree-records.js.map
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/rest-bytes.js
/**
 * Searches the bytes that belong to no row: SQLite leaves those of deleted rows in place, and they are published with the
 * file. This is a best effort, as for all bytes without a reader.
 */


/** The row of what is in no row. */
const NO_ROW = 0;
/** A page without this part of a URL, in one or two bytes per character, has nothing to find. */
const MARKS = [Buffer.from('//'), Buffer.from('/\0/')];
class RestBytes {
    #strings;
    #values;
    #copy;
    constructor(values, pageSize) {
        this.#strings = new byte_strings/* ByteStrings */.z(values.collector, NO_ROW);
        this.#values = values;
        this.#copy = Buffer.alloc(pageSize);
    }
    /** Searches bytes. They may be overwritten later. */
    add(bytes) {
        this.#strings.add(bytes);
    }
    /**
     * Searches what is between the cells of a page of a tree. Changes which cell was read last. Yields where the collector
     * should pass on what it has.
     */
    *treePage(page, bytes) {
        const copy = this.#copy;
        copy.set(bytes);
        copy.fill(0, 0, page.cellsStart);
        let used = 0;
        for (let i = 0; i < page.cells; i++) {
            if (!page.cell(i))
                continue;
            used += page.cellEnd - page.cellStart;
            if (used > bytes.length)
                break;
            copy.fill(0, page.cellStart, page.cellEnd);
        }
        if (!MARKS.some(mark => copy.includes(mark)))
            return;
        yield* this.#oldRecords(page);
        this.#strings.add(copy);
    }
    /**
     * Reads records that are no longer in the list of cells. SQLite leaves the old place of a cell as it was when it moves
     * it to another page, and overwrites four bytes of a deleted one, often those before its record. Without their limits
     * a text would seem to go on in the next value.
     */
    *#oldRecords(page) {
        const copy = this.#copy;
        for (let at = page.cellsStart; at < copy.length; at++) {
            if (copy[at] === 0)
                continue;
            this.#values.collector.watch.worked(1);
            const isCell = page.cellAt(at, false) && page.payload > 1 && page.end - page.start === page.payload;
            const start = isCell && this.#isRecord(page.start, page.end) ? page.start : this.#isHeader(at) ? at : -1;
            if (start < 0)
                continue;
            const { fields } = this.#values;
            const end = fields.end(fields.count - 1);
            yield* this.#values.deleted(copy, start, end);
            copy.fill(0, at, end);
            at = end - 1;
        }
    }
    #isRecord(start, end) {
        const { fields } = this.#values;
        return fields.read(this.#copy, start, end) && fields.count > 0 && fields.end(fields.count - 1) === end;
    }
    /** Returns true if a record with a URL seems to begin at `at`. */
    #isHeader(at) {
        const { fields } = this.#values;
        const copy = this.#copy;
        // So a text ends at the next byte that may begin a header, and each is looked at once.
        if (copy[at] < 2 || !isControl(copy[at]) || !fields.read(copy, at, copy.length))
            return false;
        if (fields.count === 0 || fields.end(fields.count - 1) > copy.length)
            return false;
        let hasUrl = false;
        for (let i = 0; i < fields.count; i++) {
            if (fields.kind(i) !== 'text')
                continue;
            const text = copy.subarray(fields.start(i), fields.end(i));
            if (text.some(isControl))
                return false;
            hasUrl ||= text.includes('://');
        }
        return hasUrl;
    }
    /** To be called once, after the last bytes. */
    end() {
        this.#strings.end();
    }
}
function isControl(byte) {
    return byte < ascii/* BLANK */.Z4 && byte !== ascii/* TAB */.wn && byte !== ascii.LF && byte !== ascii.CR;
}
//# sourceMappingURL=rest-bytes.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/manifest/record/cell.js
var cell = __webpack_require__(7775);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/record-fields.js
/** Splits a record into its values (https://www.sqlite.org/fileformat2.html#record_format). */


/** Serial types: integers of these sizes, a float, and the integers 0 and 1. Larger types are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
const FLOAT = 7;
const ONE = 9;
const FIRST_BLOB = 12;
/** The values of the record that was read last; it is used for every record, so that there is no object for each. */
class RecordFields {
    #cursor = new ByteCursor();
    #bytes = new Uint8Array(0);
    #types = [];
    #starts = [];
    /** The number of values. */
    count = 0;
    /** Reads the types of `bytes[start, end)`; returns false if SQLite has no such types. Values may end after `end`. */
    read(bytes, start, end) {
        const cursor = this.#cursor;
        this.#bytes = bytes;
        this.count = 0;
        cursor.bytes = bytes;
        cursor.at = start;
        const headerEnd = start + cursor.varint();
        // A comparison with NaN is false.
        if (!(headerEnd <= end))
            return false;
        let at = headerEnd;
        while (cursor.at < headerEnd) {
            const type = cursor.varint();
            const size = SIZES[type] ?? Math.floor((type - FIRST_BLOB) / 2);
            if (!(size >= 0) || cursor.at > headerEnd || this.count === MAX_COLUMNS)
                return false;
            this.#types[this.count] = type;
            this.#starts[this.count++] = at;
            at += size;
        }
        this.#starts[this.count] = at;
        return true;
    }
    kind(index) {
        const type = this.#types[index];
        if (type === 0)
            return 'null';
        if (type >= FIRST_BLOB)
            return type % 2 === 0 ? 'blob' : 'text';
        return type === FLOAT ? 'float' : 'integer';
    }
    start(index) {
        return this.#starts[index];
    }
    end(index) {
        return this.#starts[index + 1];
    }
    integer(index) {
        const [type, start, end] = [this.#types[index], this.start(index), this.end(index)];
        if (start === end)
            return type === ONE ? 1n : 0n;
        let value = 0n;
        for (let i = start; i < end; i++)
            value = value * 256n + BigInt(this.#bytes[i]);
        return BigInt.asIntN((end - start) * 8, value);
    }
}
//# sourceMappingURL=record-fields.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/sql-tokens.js
/** Splits SQL into tokens (https://www.sqlite.org/lang_keywords.html, "lang_expr"), as far as the schema needs them. */
const TOKEN = /(?<skip>\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$))|[xX]'(?<blob>[^']*)'|'(?<text>[^']*)'?|"(?<name>[^"]*)"?|`(?<tick>[^`]*)`?|\[(?<bracket>[^\]]*)\]?|(?<word>[\w$\x80-\uffff]+)|\|\||[^]/gy;
/** A quote that is doubled is part of the text: the token goes on directly after it. */
const QUOTES = { text: "'", name: '"', tick: '`' };
function* sqlTokens(sql) {
    let open = null;
    for (const { groups, 0: whole } of sql.matchAll(TOKEN)) {
        const as = groups?.text !== undefined
            ? 'text'
            : groups?.name !== undefined
                ? 'name'
                : groups?.tick !== undefined
                    ? 'tick'
                    : null;
        if (open !== null && as === open.as) {
            open.text += QUOTES[as] + (groups?.[as] ?? '');
            continue;
        }
        if (open !== null)
            yield { kind: open.as === 'text' ? 'text' : 'name', text: open.text };
        open = as === null ? null : { as, text: groups?.[as] ?? '' };
        if (open !== null || groups?.skip !== undefined)
            continue;
        if (groups?.blob !== undefined)
            yield { kind: 'blob', text: groups.blob };
        else if (groups?.bracket !== undefined)
            yield { kind: 'name', text: groups.bracket };
        else
            yield { kind: groups?.word === undefined ? 'mark' : 'word', text: whole };
    }
    if (open !== null)
        yield { kind: open.as === 'text' ? 'text' : 'name', text: open.text };
}
/** Yields texts and blobs that SQL does not contain as they are: with doubled quotes, in hex, or joined with `||`. */
function* sqlTexts(sql) {
    let joined = '';
    let parts = 0;
    let isOpen = false;
    const take = () => {
        const found = parts > 1 || joined.includes("'") ? Buffer.from(joined, 'utf8') : null;
        joined = '';
        parts = 0;
        return found;
    };
    for (const { kind, text } of sqlTokens(sql)) {
        if (kind === 'blob')
            yield Buffer.from(text, 'hex');
        if (kind === 'text' && !isOpen) {
            const found = take();
            if (found !== null)
                yield found;
        }
        if (kind === 'text') {
            joined += text;
            parts++;
        }
        isOpen = kind === 'mark' && text === '||' && parts > 0;
    }
    const found = take();
    if (found !== null)
        yield found;
}
//# sourceMappingURL=sql-tokens.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/table-columns.js
/** Reads the columns of a table from the SQL that creates it, in the order in which its records have them. */




/** Throws `manifest-unsupported` for a column that is not stored but computed whenever a row is read. */
function columnsOf(sql) {
    const { parts, after } = partsOf(sql);
    if (parts.length > 2 * MAX_COLUMNS)
        throw damaged((0,safe_text/* safe */.gB) `a table has more columns than SQLite allows`);
    const definitions = parts.filter(part => !isConstraint(part)).map(definitionOf);
    const stored = definitions.filter(({ isStored }) => isStored);
    const keys = parts.filter(isConstraint).flatMap(keyNames);
    if (!wordsOf(after).join(' ').includes('WITHOUT ROWID'))
        return stored.map(each => withRowid(each, keys));
    const byName = new Map(stored.map(each => [each.column.name.toLowerCase(), each]));
    const inKey = keys.map(name => byName.get(name.toLowerCase())).filter(found => found !== undefined);
    const ordered = new Set([...stored.filter(({ isPrimaryKey }) => isPrimaryKey), ...inKey, ...stored]);
    return [...ordered].map(({ column }) => column);
}
/** Splits the list in parentheses at its commas. */
function partsOf(sql) {
    const parts = [];
    const after = [];
    let depth = 0;
    let isOver = false;
    for (const token of sqlTokens(sql)) {
        const mark = token.kind === 'mark' ? token.text : '';
        if (mark === ')' && --depth === 0)
            isOver = true;
        if (isOver)
            after.push(token);
        else if (mark === ',' && depth === 1)
            parts.push([]);
        else if (depth > 0 && !(mark === '(' && depth === 0))
            parts.at(-1)?.push(token);
        if (mark === '(' && depth++ === 0)
            parts.push([]);
    }
    if (!isOver)
        throw damaged((0,safe_text/* safe */.gB) `the SQL of a table is cut off`);
    return { parts, after };
}
const CONSTRAINTS = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);
function isConstraint([first]) {
    return first?.kind === 'word' && CONSTRAINTS.has(first.text.toUpperCase());
}
function definitionOf(tokens, index) {
    const words = wordsOf(tokens.slice(1));
    const isPrimaryKey = words.some((word, i) => word === 'PRIMARY' && words[i + 1] === 'KEY');
    const [{ text: name } = { text: '' }] = tokens;
    const column = { name, place: index + 1, initial: initialOf(tokens), isRowid: false, isReal: isReal(tokens) };
    return { tokens, column, isPrimaryKey, isStored: isStored(tokens) };
}
/** Words that end the type of a column. */
const AFTER_TYPE = new Set('CONSTRAINT PRIMARY NOT NULL UNIQUE CHECK DEFAULT COLLATE REFERENCES GENERATED AS'.split(' '));
/** Checks the words of a type in the order of SQLite's rules (https://www.sqlite.org/datatype3.html#type_affinity). */
function isReal(tokens) {
    const end = tokens.findIndex(({ kind, text }, i) => i > 0 && kind === 'word' && AFTER_TYPE.has(text.toUpperCase()));
    const type = tokens.slice(1, end < 0 ? undefined : end).map(({ text }) => text.toUpperCase());
    return !/INT|CHAR|CLOB|TEXT|BLOB/.test(type.join(' ')) && /REAL|FLOA|DOUB/.test(type.join(' '));
}
/** Functions whose results are texts that are stored, numbers or times. */
const PLAIN_FUNCTIONS = new Set('JSON_EXTRACT COALESCE IFNULL NULLIF IIF MIN MAX ABS ROUND LENGTH INSTR DATE TIME DATETIME JULIANDAY UNIXEPOCH'.split(' '));
/** @returns false for a column that is computed from stored texts and makes no new ones */
function isStored(tokens) {
    const start = outerWord(tokens, 'AS');
    if (start < 0)
        return true;
    const words = wordsOf(tokens.slice(start));
    if (words.at(-1) === 'STORED' || words.includes('STORED'))
        return true;
    for (let i = start + 1; i < tokens.length; i++) {
        const { kind, text } = tokens[i];
        const isCall = tokens[i + 1]?.text === '(' && tokens[i + 1]?.kind === 'mark' && kind !== 'mark';
        const joins = kind === 'mark' && text === '||';
        if (joins || (isCall && !PLAIN_FUNCTIONS.has(text.toUpperCase()))) {
            throw cannotRead((0,safe_text/* safe */.gB) `a generated column computes new texts when it is read: declare it as STORED`);
        }
    }
    return false;
}
function initialOf(tokens) {
    const at = outerWord(tokens, 'DEFAULT');
    const [first, second] = at < 0 ? [] : tokens.slice(at + 1, at + 3);
    if (first?.kind === 'text' || (first?.kind === 'word' && /^\d+$/.test(first.text)))
        return first.text;
    return first?.text === '-' && second !== undefined && /^\d+$/.test(second.text) ? `-${second.text}` : null;
}
/** Returns the index of a word outside of parentheses; -1 where it is not. */
function outerWord(tokens, word) {
    let depth = 0;
    return tokens.findIndex(({ kind, text }, index) => {
        if (kind === 'mark' && text === '(')
            depth++;
        if (kind === 'mark' && text === ')')
            depth--;
        return index > 0 && depth === 0 && kind === 'word' && text.toUpperCase() === word;
    });
}
/** Returns the columns of a PRIMARY KEY among the constraints of a table. */
function keyNames(tokens) {
    const at = tokens.findIndex(({ kind, text }) => kind === 'word' && text.toUpperCase() === 'PRIMARY');
    if (at < 0)
        return [];
    const names = [];
    for (let i = at + 2; i < tokens.length && tokens[i]?.text !== ')'; i++) {
        const { text } = tokens[i];
        if (text === '(' || text === ',')
            names.push(tokens[i + 1]?.text ?? '');
    }
    return names;
}
function withRowid({ column, tokens, isPrimaryKey }, keys) {
    const isInteger = tokens[1]?.kind !== 'mark' && tokens[1]?.text.toUpperCase() === 'INTEGER';
    const [key = ''] = keys;
    const isKey = isPrimaryKey || (keys.length === 1 && sameName(key, column.name));
    return isInteger && isKey ? { ...column, isRowid: true } : column;
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function wordsOf(tokens) {
    return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toUpperCase());
}
//# sourceMappingURL=table-columns.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/text-value.js
/** Returns the text in UTF-8, in the same memory if it is in UTF-8 already. */
function utf8Of(bytes, encoding) {
    if (encoding === 'utf-8')
        return bytes;
    // SQLite ignores half a character at the end.
    const units = Buffer.from(bytes.subarray(0, bytes.length & ~1));
    if (encoding === 'utf-16be')
        units.swap16();
    return Buffer.from(units.toString('utf16le'), 'utf8');
}
//# sourceMappingURL=text-value.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/database-schema.js









/** The tree with the schema. */
const SCHEMA_TREE = 1;
/** The fields of a record of the schema. */
const FIELDS = 5;
const ROOT = 3;
class DatabaseSchema {
    #collector;
    #encoding;
    #faults;
    #fields = new RecordFields();
    #trees = [];
    #entries = 0;
    #keptColumns = 0;
    constructor(collector, encoding, faults) {
        this.#collector = collector;
        this.#encoding = encoding;
        this.#faults = faults;
    }
    /** All tables and indexes, in their order. */
    get trees() {
        return this.#trees.sort((a, b) => a.place - b.place);
    }
    wants(tree) {
        return tree === SCHEMA_TREE;
    }
    wantsRowid() {
        return false;
    }
    *record(bytes, start, end, { row }) {
        if (++this.#entries > MAX_SCHEMA_ENTRIES) {
            throw tooLarge((0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(MAX_SCHEMA_ENTRIES)} tables, indexes and views; split it`);
        }
        const fields = this.#fields;
        const isRecord = fields.read(bytes, start, end) && fields.count >= FIELDS && fields.end(fields.count - 1) <= end;
        if (!isRecord) {
            this.#faults.add(damaged((0,safe_text/* safe */.gB) `entry ${(0,safe_text/* count */.U9)(row)} of its schema is not a record`));
            return;
        }
        const texts = [];
        for (let i = 0; i < fields.count; i++) {
            const text = utf8Of(bytes.subarray(fields.start(i), fields.end(i)), this.#encoding);
            const isText = fields.kind(i) === 'text';
            texts.push(isText && text.length <= MAX_SQL_BYTES ? Buffer.from(text).toString('utf8') : '');
            if (fields.kind(i) !== 'text' && fields.kind(i) !== 'blob')
                continue;
            (0,cell/* collectText */.Ov)(text, 0, text.length, 0, 0, this.#collector);
            if (text.length > MAX_SQL_BYTES) {
                this.#faults.add(tooLarge((0,safe_text/* safe */.gB) `the SQL of a table has more than ${(0,safe_text/* count */.U9)(MAX_SQL_BYTES)} bytes; shorten it`));
            }
            yield;
        }
        const [type = '', , , , sql = ''] = texts;
        for (const text of sqlTexts(sql)) {
            (0,cell/* collectText */.Ov)(text, 0, text.length, 0, 0, this.#collector);
            if (this.#collector.full)
                yield;
        }
        this.#collector.watch.checkDeadline();
        yield;
        const root = fields.kind(ROOT) === 'integer' ? Number(fields.integer(ROOT)) : 0;
        if (root !== 0)
            this.#trees.push({ root, columns: this.#columns(type, sql), place: row });
    }
    #columns(type, sql) {
        if (type !== 'table')
            return null;
        let columns;
        try {
            columns = columnsOf(sql);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            this.#faults.add(error);
            return [];
        }
        const isPlain = columns.every(({ place }, field) => place === field + 1);
        if (isPlain && this.#collector.templates === null)
            return [];
        this.#keptColumns += columns.length;
        if (this.#keptColumns <= MAX_KEPT_COLUMNS)
            return columns;
        throw tooLarge((0,safe_text/* safe */.gB) `its tables have more than ${(0,safe_text/* count */.U9)(MAX_KEPT_COLUMNS)} columns; split it`);
    }
}
//# sourceMappingURL=database-schema.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/rows.js
/** Reads the rows of tables: their values, and the URLs that columns fill. */






/** The number of the first tree after the schema. */
const FIRST_TREE = SCHEMA_TREE + 1;
class Rows {
    #trees;
    #values;
    #faults;
    #templated = new Map();
    constructor(trees, values, faults) {
        this.#trees = trees;
        this.#values = values;
        this.#faults = faults;
    }
    wants(tree) {
        return tree >= FIRST_TREE && tree < FIRST_TREE + this.#trees.length;
    }
    wantsRowid(tree) {
        const { templates } = this.#values.collector;
        return templates !== null && this.#templateFields(tree).some(({ isRowid }) => isRowid);
    }
    *record(bytes, start, end, place) {
        const { fields, collector } = this.#values;
        const columns = this.#columns(place.tree);
        const row = columns === null ? 0 : place.row;
        collector.watch.worked(end - start + 1);
        if (!fields.read(bytes, start, end) || fields.end(fields.count - 1) > end) {
            this.#faults.add(damaged((0,safe_text/* safe */.gB) `row ${(0,safe_text/* count */.U9)(row)} is not a record`));
            yield* (0,cell/* collectEither */.qK)(bytes.slice(start, end), row, collector);
            return;
        }
        for (let i = 0; i < fields.count; i++) {
            yield* this.#values.value(bytes, i, row, columns === null ? 0 : (columns[i]?.place ?? i + 1));
        }
        if (collector.templates !== null && columns !== null)
            this.#fill(bytes, place);
    }
    /** Returns null for an index. */
    #columns(tree) {
        return this.#trees[tree - FIRST_TREE]?.columns ?? null;
    }
    /** Fills the URL templates of the settings. */
    #fill(bytes, { tree, row, rowid }) {
        const { fields, collector } = this.#values;
        const values = [];
        for (const { field, template, isRowid, isReal, initial } of this.#templateFields(tree)) {
            const isStored = field < fields.count;
            if (isStored && !this.#isReadable(bytes, field, isReal))
                this.#faults.add(noText());
            const otherwise = isRowid ? rowid : isStored ? null : initial;
            const value = isStored ? this.#values.text(bytes, field) : null;
            values[template] = value ?? Buffer.from(otherwise ?? '', 'utf8');
        }
        collector.templates?.fill(values, row, collector);
    }
    /** Returns false for a value that programs turn into different texts. */
    #isReadable(bytes, field, isReal) {
        const { fields } = this.#values;
        const kind = fields.kind(field);
        if (kind === 'blob') {
            const value = bytes.subarray(fields.start(field), fields.end(field));
            return (0,external_node_buffer_.isUtf8)(value) && value.every(byte => byte >= ascii/* BLANK */.Z4);
        }
        return kind !== 'float' && !(kind === 'integer' && isReal);
    }
    /** Returns the fields of a tree that URL templates use, if it has all columns of a template. */
    #templateFields(tree) {
        let found = this.#templated.get(tree);
        if (found === undefined) {
            const { templates } = this.#values.collector;
            const numbered = (this.#columns(tree) ?? []).map((column, field) => {
                return { ...column, field, template: templates?.headerColumn(Buffer.from(column.name, 'utf8')) ?? -1 };
            });
            const known = new Set(numbered.map(({ template }) => template));
            const whole = templates?.templates.filter(({ columns }) => columns.every(column => known.has(column))) ?? [];
            const wanted = new Set(whole.flatMap(({ columns }) => columns));
            found = numbered.filter(({ template }) => wanted.has(template));
            this.#templated.set(tree, found);
        }
        return found;
    }
}
function noText() {
    return cannotRead((0,safe_text/* safe */.gB) `a column that fills a URL template of the settings has floats or bytes that are not text: store it as text or whole numbers, name another in the template`);
}
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/tree-walk.js
/** Finds the pages of a tree from its root, in the order of their records. */




/**
 * Marks the pages of a tree with its number, and sets the rows of their first records. Each page is in one tree at most,
 * so this ends also where pages form a circle. Returns the row of the last record.
 *
 * @param row the row before the first record
 */
function walkTree(root, tree, row, map, faults) {
    if (root < 1 || root > map.pageCount) {
        faults.add(damaged((0,safe_text/* safe */.gB) `a table or an index begins outside the file`));
        return row;
    }
    const [inner, leaf] = isIndex(map.kinds[root]) ? [INDEX_INTERIOR, INDEX_LEAF] : [TABLE_INTERIOR, TABLE_LEAF];
    let last = row;
    /** Pages to visit, the next one at the end. Before one with a minus there is a record in the page above it. */
    const open = [root];
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
        const page = Math.abs(entry);
        if (entry < 0)
            last++;
        const kind = map.kinds[page];
        if (kind !== inner && kind !== leaf) {
            faults.add(damagedPage(page, (0,safe_text/* safe */.gB) `is not a page of its table or index`));
        }
        else if (map.owners[page] !== NOBODY) {
            faults.add(damagedPage(page, (0,safe_text/* safe */.gB) `is used twice`));
        }
        else {
            map.owners[page] = tree;
            map.firstRows[page] = last + 1;
            const cells = map.cells[page];
            if (kind === leaf)
                last += cells;
            else
                for (let i = cells; i >= 0; i--)
                    open.push(inner === INDEX_INTERIOR && i > 0 ? -map.child(page, i) : map.child(page, i));
        }
    }
    return last;
}
function isIndex(kind) {
    return kind === INDEX_INTERIOR || kind === INDEX_LEAF;
}
//# sourceMappingURL=tree-walk.js.map
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
;// CONCATENATED MODULE: ./lib/manifest/sqlite/jsonb.js
/**
 * Reads JSON as SQLite stores it in blobs (https://www.sqlite.org/jsonb.html): each element has its type and size in
 * front. The next element follows a text directly, so that the text has no visible end.
 */

/** Types of elements, in the lowest four bits of their first byte. */
const FALSE = 2;
const TEXT = 7;
const TEXT_OF_JSON = 8;
const TEXT_OF_JSON5 = 9;
const RAW_TEXT = 10;
const ARRAY = 11;
const OBJECT = 12;
/** From this number on, the upper four bits say how many bytes the size takes. */
const SIZE_FOLLOWS = 12;
/** Returns all texts and keys of an element that fills `bytes`; null if there is no such element. */
function jsonbTexts(bytes) {
    const texts = [];
    /** The ends of the open arrays and objects, and how many elements an object has so far; -1 for an array. */
    const open = [{ end: bytes.length, members: -1 }];
    let at = 0;
    while (at < bytes.length) {
        const around = open.at(-1);
        if (around === undefined)
            return null;
        const first = bytes[at];
        const type = first & 15;
        const long = first >> 4 < SIZE_FOLLOWS ? 0 : 1 << ((first >> 4) - SIZE_FOLLOWS);
        const start = at + 1 + long;
        const end = start + (long === 0 ? first >> 4 : sizeAt(bytes, at + 1, long));
        if (!(end <= around.end) || type > OBJECT || (type <= FALSE && end > start))
            return null;
        const isText = type >= TEXT && type <= RAW_TEXT;
        if (around.members >= 0 && around.members++ % 2 === 0 && !isText)
            return null;
        if (isText && end > start)
            texts.push({ start, end, escapes: escapesOf(type) });
        const isOpen = type === ARRAY || type === OBJECT;
        if (isOpen)
            open.push({ end, members: type === OBJECT ? 0 : -1 });
        if (open.length > MAX_JSONB_DEPTH)
            return null;
        at = isOpen ? start : end;
        for (let last = open.at(-1); last?.end === at && open.length > 1; last = open.at(-1)) {
            if (last.members % 2 === 1)
                return null;
            open.pop();
        }
        // There is one element, which may contain others.
        if (open.length === 1 && at < bytes.length)
            return null;
    }
    return at === 0 || open.length > 1 ? null : texts;
}
/** Returns the text as JSON. */
function asJson(bytes, { start, end, escapes }) {
    const text = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    const json = escapes === 'JSON5' ? text.replace(/\\(?:x([0-9a-f]{2})|\r\n|[^])/gi, replaced) : text;
    return Buffer.from(`"${json}"`, 'utf8');
}
/** Escapes of JSON5 that JSON does not have. */
const OTHER_ESCAPES = new Map([
    ["\\'", "'"],
    ['\\0', '\\u0000'],
    ['\\v', '\\u000b'],
    ...['\\\n', '\\\r', '\\\r\n', '\\\u2028', '\\\u2029'].map(end => [end, ''])
]);
function replaced(escape, hex) {
    return hex === undefined ? (OTHER_ESCAPES.get(escape) ?? escape) : `\\u00${hex}`;
}
function escapesOf(type) {
    return type === TEXT_OF_JSON ? 'JSON' : type === TEXT_OF_JSON5 ? 'JSON5' : 'none';
}
/** Returns a size of `width` bytes; NaN after the end. */
function sizeAt(bytes, at, width) {
    let size = 0;
    for (let i = at; i < at + width; i++)
        size = size * 256 + (bytes[i] ?? NaN);
    return size;
}
//# sourceMappingURL=jsonb.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/values.js
/** Collects the values of a record: texts and blobs. */






/** The row and the column of a value that is in no table. */
const values_NO_ROW = 0;
const NO_COLUMN = 0;
class Values {
    collector;
    #encoding;
    /** The record that was read last. */
    fields = new RecordFields();
    constructor(collector, encoding) {
        this.collector = collector;
        this.#encoding = encoding;
    }
    /** Reads a value of the record. Yields where the collector should pass on what it has. */
    *value(bytes, index, row, column) {
        const kind = this.fields.kind(index);
        if (kind !== 'text' && kind !== 'blob')
            return;
        const value = bytes.subarray(this.fields.start(index), this.fields.end(index));
        if (value.length === 0)
            return;
        if (kind === 'text') {
            const text = utf8Of(value, this.#encoding);
            (0,cell/* collectText */.Ov)(text, 0, text.length, row, column, this.collector);
            if (this.#encoding === 'utf-8' && !(0,external_node_buffer_.isUtf8)(value))
                (0,cell/* collectBinary */.Kc)(value, true, row, column, this.collector);
        }
        else
            yield* this.#blob(value, row, column);
        if (this.collector.full || this.collector.watch.due)
            yield;
    }
    *#blob(value, row, column) {
        const texts = jsonbTexts(value) ?? [];
        for (const text of texts) {
            (0,cell/* collectText */.Ov)(value, text.start, text.end, row, column, this.collector);
            if (text.escapes !== 'none') {
                const json = asJson(value, text);
                (0,json_scanner/* readEmbeddedJson */.J)(json, 0, json.length, row, column, this.collector);
            }
            if (this.collector.full || this.collector.watch.due)
                yield;
        }
        if (texts.length > 0 && !(0,external_node_buffer_.isUtf8)(value))
            (0,cell/* collectBinary */.Kc)(value, true, row, column, this.collector);
        else {
            yield* (0,cell/* collectEither */.qK)(value, row, this.collector, column);
            if ((0,external_node_buffer_.isUtf8)(value))
                (0,cell/* collectBinary */.Kc)(value, true, row, column, this.collector);
        }
    }
    /** Reads the whole values of a deleted row: `end` may be before the end of the last ones. */
    *deleted(bytes, start, end) {
        const { fields } = this;
        if (!fields.read(bytes, start, end))
            return;
        for (let i = 0; i < fields.count && fields.end(i) <= end; i++)
            yield* this.value(bytes, i, values_NO_ROW, NO_COLUMN);
    }
    /** Returns a value as text; null for one that no text represents exactly. */
    text(bytes, index) {
        const kind = this.fields.kind(index);
        if (kind === 'null' || kind === 'float')
            return null;
        if (kind === 'integer')
            return Buffer.from(String(this.fields.integer(index)), 'latin1');
        const value = bytes.subarray(this.fields.start(index), this.fields.end(index));
        return kind === 'text' ? utf8Of(value, this.#encoding) : value;
    }
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./lib/manifest/sqlite/database.js













/** The row of what is in no table. */
const database_NO_ROW = 0;
/** The page at which the schema begins. */
const SCHEMA_ROOT = 1;
/** Returns the number of rows of all tables. After a fault it reads on as far as possible, then throws the first one. */
async function* readDatabase(content, collector) {
    const faults = new FirstFault();
    let rows;
    try {
        rows = yield* readPages(await DatabaseFile.open(content), collector, faults);
    }
    catch (error) {
        collector.watch.checkDeadline();
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        yield* searchAll(content, collector);
        throw error;
    }
    if (faults.fault !== null)
        throw faults.fault;
    return rows;
}
async function* readPages(file, collector, faults) {
    const { encoding, pageSize, pages } = file.header;
    if (pages > file.pageCount)
        faults.add(damaged((0,safe_text/* safe */.gB) `it is cut off`));
    const map = await PageMap.of(file);
    const values = new Values(collector, encoding);
    const rest = new RestBytes(values, pageSize);
    const records = new TreeRecords(file, map, { collector, rest, faults });
    walkTree(SCHEMA_ROOT, SCHEMA_TREE, 0, map, faults);
    const schema = new DatabaseSchema(collector, encoding, faults);
    yield* records.read(schema);
    const { trees } = schema;
    const rows = walkAll(trees, map, faults);
    yield* records.read(new Rows(trees, values, faults));
    yield* readRest(file, map, values, rest);
    rest.end();
    if (collector.full)
        yield* collector.passOn();
    return rows;
}
/** Searches all bytes of a file whose pages cannot be read. */
async function* searchAll(content, collector) {
    const strings = new byte_strings/* ByteStrings */.z(collector, database_NO_ROW);
    for await (const chunk of (await content.source()).open()) {
        strings.add(chunk);
        if (collector.full || collector.watch.due)
            yield* collector.passOn();
    }
    strings.end();
}
/** Returns the number of rows of all tables. */
function walkAll(trees, map, faults) {
    let rows = 0;
    for (const [index, { root, columns }] of trees.entries()) {
        const last = walkTree(root, FIRST_TREE + index, rows, map, faults);
        if (columns !== null)
            rows = last;
    }
    return rows;
}
/** Searches the pages in no tree: free ones still have the rows that they had. */
async function* readRest(file, { owners, pageCount }, values, rest) {
    const { collector } = values;
    const isFree = (number) => owners[number] === NOBODY || owners[number] === LOST;
    if (!file.hasRest && !owners.some((_, number) => number > 0 && isFree(number)))
        return;
    const page = new BtreePage(file.header.usable);
    let number = 0;
    for await (const bytes of file.pages()) {
        if (++number > pageCount)
            rest.add(bytes);
        else if (isFree(number)) {
            page.open(bytes, number);
            if (page.kind !== TABLE_LEAF && page.kind !== INDEX_LEAF)
                rest.add(bytes);
            else {
                for (const _ of rest.treePage(page, bytes))
                    yield* collector.passOn();
                for (let i = 0, used = 0; i < page.cells && used <= bytes.length; i++) {
                    if (!page.cell(i))
                        continue;
                    used += page.cellEnd - page.cellStart;
                    for (const _ of values.deleted(bytes, page.start, page.end))
                        yield* collector.passOn();
                }
            }
        }
        if (collector.full)
            yield* collector.passOn();
    }
}
//# sourceMappingURL=database.js.map

/***/ })

};
