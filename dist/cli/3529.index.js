export const id = 3529;
export const ids = [3529];
export const modules = {

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArrowFile: () => (/* binding */ readArrowFile)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/manifest/bytes/arrow-limits.js
/** The limits on Arrow files and streams. */
// Bytes in memory
/** Bytes of the metadata of a message or of the footer, which is parsed as a whole. */
const MAX_METADATA_BYTES = 16 << 20;
/** Bytes of the buffers of one column of a record batch, as stored: they are in memory together. */
const MAX_COLUMN_BYTES = 1 << 27;
/** Bytes of the same buffers after decompression, and of the rows of values in lists. */
const MAX_COLUMN_WORK_BYTES = 1 << 27;
/** Bytes of all dictionaries, which stay in memory until the end of the file. */
const MAX_DICTIONARIES_BYTES = 1 << 27;
// Entries
/** Fields of a schema, at any depth, which are kept in memory. */
const MAX_FIELDS = 1 << 17;
/** Entries of the metadata of a schema, of a field or of a message: far more than any writer has. */
const MAX_METADATA_ENTRIES = 100_000;
/** Record batches and dictionary batches of a file with a footer: their places are kept in memory. */
const MAX_BATCHES = 1 << 20;
/** Batches that a dictionary consists of, which are kept in memory. */
const MAX_DICTIONARY_PARTS = 1 << 16;
// Nesting
/** Lists, structs and unions inside each other: more than any data has. */
const MAX_FIELD_DEPTH = 64;
//# sourceMappingURL=arrow-limits.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-reader.js
var byte_reader = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-budget.js
var parquet_budget = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/manifest/arrow/arrow-magic.js
var arrow_magic = __webpack_require__(7160);
// EXTERNAL MODULE: ./lib/manifest/arrow/arrow-fault.js
var arrow_fault = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow-names.js



/** The row of these strings, which are not in a record. */
const ROW = 0;
class Names {
    #collector;
    #budget;
    /** @param budget counts each string, as a small file may repeat one often */
    constructor(collector, budget) {
        this.#collector = collector;
        this.#budget = budget;
    }
    /** Stops wherever the items so far should be taken. */
    *schema({ fields, metadata }) {
        yield* this.metadata(metadata, 0);
        for (const [index, field] of fields.entries())
            yield* this.#field(field, index + 1);
    }
    *metadata(entries, column) {
        for (const { key, value } of entries) {
            this.#string(key, column);
            this.#string(value, column);
            if (this.#collector.full)
                yield;
        }
    }
    *#field({ name, children, metadata }, column) {
        this.#string(name, column);
        yield* this.metadata(metadata, column);
        for (const child of children)
            yield* this.#field(child, column);
    }
    #string(bytes, column) {
        this.#budget.spend(bytes.length + 1);
        this.#collector.string(bytes, 0, bytes.length, ROW, column, false);
        (0,json_scanner/* readEmbeddedJson */.J)(bytes, 0, bytes.length, ROW, column, this.#collector);
    }
}
/** Returns a fault if the file has all columns of a URL template of the settings; null where there is none. */
function templateFault({ fields }, { templates }) {
    if (templates === null)
        return null;
    const found = new Set();
    const find = ({ name, children }) => {
        found.add(templates.headerColumn(name));
        children.forEach(find);
    };
    fields.forEach(find);
    if (!templates.templates.some(({ columns }) => columns.every(column => found.has(column))))
        return null;
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its columns fill a URL template of the settings, which is not done for Arrow: write it as Parquet, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=arrow-names.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow-variant.js
/** Finds the fields of a VARIANT in a struct: Arrow has the columns of Parquet, but seldom says what they are. */

const VALUE = { part: 'value', certain: false };
const NAMES = { part: 'names', certain: false };
/** Returns the fields of a struct, marked if they are those of a VARIANT. */
function withVariant(fields) {
    const has = (name) => fields.some(field => isBytes(field) && (0,latin1/* latin1 */.W)(field.name) === name);
    if (!has('metadata') || !has('value'))
        return fields;
    return fields.map(field => {
        const isNames = isBytes(field) && (0,latin1/* latin1 */.W)(field.name) === 'metadata';
        return isNames ? { ...field, variant: NAMES } : marked(field);
    });
}
function marked(field) {
    if (isBytes(field))
        return (0,latin1/* latin1 */.W)(field.name) === 'value' ? { ...field, variant: VALUE } : field;
    return { ...field, children: field.children.map(marked) };
}
function isBytes({ layout }) {
    return (layout.kind === 'variable' || layout.kind === 'view') && !layout.isText;
}
//# sourceMappingURL=arrow-variant.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow-schema.js
/** Reads Arrow's schema: a tree of fields. Of each type it keeps how its buffers are laid out. */






/** The numbers of types in the format's schema. */
const TYPE = {
    none: 1,
    integer: 2,
    binary: 4,
    utf8: 5,
    list: 12,
    struct: 13,
    union: 14,
    fixedBinary: 15,
    fixedList: 16,
    map: 17,
    largeBinary: 19,
    largeUtf8: 20,
    largeList: 21,
    runEnd: 22,
    binaryView: 23,
    utf8View: 24,
    listView: 25,
    largeListView: 26
};
/** The last version in which unions and nulls had a bitmap. */
const VERSION_4 = 3;
const VERSION_5 = 4;
/** Extensions whose fixed bytes are never text, a content hash or media. */
const NOT_BYTES = new Set(['arrow.uuid']);
/** @param version of the metadata, as in the message */
function readSchema(table, version) {
    if (version < VERSION_4 || version > VERSION_5)
        throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `version ${version + 1} of Arrow's metadata`);
    if (table.short(0) !== 0)
        throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `Arrow in big-endian order`);
    const reader = new SchemaReader(version);
    const fields = reader.fields(table, 1, 1);
    return { fields, metadata: metadataIn(table, 2), size: reader.size };
}
function metadataIn(table, field) {
    if (table.vector(field, 4).count > MAX_METADATA_ENTRIES) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its metadata has more than ${(0,safe_text/* count */.U9)(MAX_METADATA_ENTRIES)} entries; write fewer`);
    }
    return Array.from(table.tables(field), entry => ({ key: entry.string(0), value: entry.string(1) }));
}
class SchemaReader {
    size = 0;
    #version;
    constructor(version) {
        this.#version = version;
    }
    fields(parent, field, depth) {
        if (depth > MAX_FIELD_DEPTH) {
            throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `its schema is nested more than ${(0,safe_text/* count */.U9)(MAX_FIELD_DEPTH)} deep; write the file again with flatter columns`);
        }
        const fields = [];
        for (const table of parent.tables(field)) {
            this.size++;
            if (this.size > MAX_FIELDS) {
                throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(MAX_FIELDS)} columns; split it`);
            }
            fields.push(this.#field(table, depth));
        }
        return fields;
    }
    #field(table, depth) {
        const type = table.byte(2);
        const parts = this.fields(table, 5, depth + 1);
        const metadata = metadataIn(table, 6);
        const extension = metadata.find(({ key }) => (0,latin1/* latin1 */.W)(key) === 'ARROW:extension:name')?.value;
        const isNumber = extension !== undefined && NOT_BYTES.has((0,latin1/* latin1 */.W)(extension));
        const layout = this.#layout(type, table.table(3), parts, isNumber);
        const children = layout.kind === 'struct' ? withVariant(parts) : parts;
        const isRead = isLeafRead(layout) || children.some(child => child.isRead);
        const dictionary = dictionaryOf(table.table(4));
        return { name: table.string(0), layout, type, children, dictionary, metadata, variant: null, isRead };
    }
    #layout(type, details, children, isNumber) {
        const of = children.length;
        switch (type) {
            case TYPE.none:
                return { kind: 'skipped', buffers: 0 };
            case TYPE.binary:
            case TYPE.utf8:
                return { kind: 'variable', width: 4, isText: type === TYPE.utf8 };
            case TYPE.largeBinary:
            case TYPE.largeUtf8:
                return { kind: 'variable', width: 8, isText: type === TYPE.largeUtf8 };
            case TYPE.binaryView:
            case TYPE.utf8View:
                return { kind: 'view', isText: type === TYPE.utf8View };
            case TYPE.fixedBinary: {
                const size = details?.int(0) ?? 0;
                if (size < 0)
                    throw badSchema();
                return isNumber || size === 0 ? { kind: 'skipped', buffers: 2 } : { kind: 'fixed', size };
            }
            case TYPE.list:
            case TYPE.map:
            case TYPE.largeList:
                if (of !== 1)
                    throw badSchema();
                return { kind: 'list', width: type === TYPE.largeList ? 8 : 4 };
            case TYPE.fixedList: {
                const size = details?.int(0) ?? 0;
                if (of !== 1 || size < 0)
                    throw badSchema();
                return { kind: 'fixed-list', size };
            }
            case TYPE.struct:
                return { kind: 'struct' };
            case TYPE.union: {
                const isDense = details?.short(0) === 1;
                const given = details?.ints(1) ?? [];
                const ids = given.length === 0 ? children.map((_, index) => index) : given;
                if (ids.length !== of || new Set(ids).size !== of)
                    throw badSchema();
                return { kind: 'union', isDense, hasNulls: this.#version === VERSION_4, ids };
            }
            case TYPE.runEnd:
                return { kind: 'unread', buffers: 0 };
            case TYPE.listView:
            case TYPE.largeListView:
                return { kind: 'unread', buffers: 3 };
            default:
                if (type < TYPE.integer || type > TYPE.largeListView || of > 0)
                    throw badSchema();
                return { kind: 'skipped', buffers: 2 };
        }
    }
}
function isLeafRead({ kind }) {
    return kind === 'variable' || kind === 'view' || kind === 'fixed';
}
function dictionaryOf(table) {
    if (table === null)
        return null;
    const integer = table.table(1);
    // Without a type the indices are signed integers of 32 bits.
    const bits = integer?.int(0) ?? 32;
    if (![8, 16, 32, 64].includes(bits))
        throw badSchema();
    return { id: table.id(0), width: bits / 8, isSigned: integer === null || integer.byte(1) !== 0 };
}
/** Returns true if two schemas describe the same layout and the same names. */
function sameFields(a, b) {
    return a.length === b.length && a.every((field, index) => sameField(field, b[index]));
}
function sameField(a, b) {
    if (b === undefined || a.type !== b.type || Buffer.compare(a.name, b.name) !== 0)
        return false;
    const same = JSON.stringify(a.layout) === JSON.stringify(b.layout) && sameUse(a.dictionary, b.dictionary);
    return same && sameFields(a.children, b.children);
}
function sameUse(a, b) {
    return a?.id === b?.id && a?.width === b?.width && a?.isSigned === b?.isSigned;
}
function badSchema() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its schema has a column whose type and parts do not match`);
}
//# sourceMappingURL=arrow-schema.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/batch-header.js
/** Reads the header of a record batch: the lengths of its fields, and where their buffers are in the body. */


const LZ4_FRAME = 0;
const ZSTD = 1;
const NODE_BYTES = 16;
const BUFFER_BYTES = 16;
/** @param bodyBytes the size of the body, in which all buffers have to be */
function readBatchHeader(table, bodyBytes) {
    const offsets = table.sizes(2, BUFFER_BYTES, 0);
    const sizes = table.sizes(2, BUFFER_BYTES, 8);
    for (let i = 0; i < offsets.length; i++) {
        if (offsets[i] + sizes[i] > bodyBytes)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a buffer is outside the body of its record batch`);
    }
    return {
        length: table.size(0),
        lengths: table.sizes(1, NODE_BYTES, 0),
        nulls: table.sizes(1, NODE_BYTES, 8),
        offsets,
        sizes,
        variadic: table.sizes(4, 8, 0),
        codec: codecOf(table.table(3))
    };
}
function codecOf(compression) {
    if (compression === null)
        return null;
    const codec = compression.byte(0);
    if (compression.byte(1) !== 0 || codec > ZSTD)
        throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `a compression of Arrow that is unknown`);
    return codec;
}
/** Moves `cursor` past a field and the fields in it. */
function pass(field, header, cursor) {
    cursor.node++;
    cursor.buffer += takeBuffers(field, header, cursor);
    if (field.dictionary === null)
        for (const child of field.children)
            pass(child, header, cursor);
}
/** Returns the number of a field's own buffers; moves past its number of further buffers. */
function takeBuffers({ layout, dictionary }, { variadic }, cursor) {
    if (dictionary !== null)
        return 2;
    switch (layout.kind) {
        case 'skipped':
        case 'unread':
            return layout.buffers;
        case 'variable':
            return 3;
        case 'view': {
            const more = variadic[cursor.variadic];
            if (more === undefined)
                throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a record batch does not match the schema`);
            cursor.variadic++;
            return 2 + more;
        }
        case 'fixed':
        case 'list':
            return 2;
        case 'fixed-list':
        case 'struct':
            return 1;
        case 'union':
            return 1 + (layout.isDense ? 1 : 0) + (layout.hasNulls ? 1 : 0);
    }
}
//# sourceMappingURL=batch-header.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/batch-body.js
/** The body of a record batch: its buffers are read in their order. */




class Body {
    #stream;
    #start;
    /** In bytes. */
    size;
    /** `stream` is at the beginning of the body */
    constructor(stream, size) {
        this.#stream = stream;
        this.#start = stream.position;
        this.size = size;
    }
    /** The position in the file. */
    get position() {
        return this.#stream.position;
    }
    /** Reads `[start, end)` into the memory that `room` returns for that size; what is before is skipped. */
    async region(start, end, room) {
        if (end - start > MAX_COLUMN_BYTES) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a column of a record batch has more than ${(0,safe_text/* mebibytes */.jh)(MAX_COLUMN_BYTES)}; write it with fewer rows in a batch`);
        }
        await this.#skipTo(start);
        const bytes = room(end - start);
        let at = 0;
        for await (const chunk of this.#stream.take(bytes.length)) {
            bytes.set(chunk, at);
            at += chunk.length;
        }
        if (at < bytes.length)
            throw cutOff();
        return bytes;
    }
    /** Skips what was not read. */
    async skip() {
        await this.#skipTo(this.size);
    }
    async #skipTo(offset) {
        const left = this.#start + offset - this.#stream.position;
        if (left < 0)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its buffers are not in the order of its columns`);
        for await (const _ of this.#stream.take(left))
            ;
        if (this.#stream.position < this.#start + offset)
            throw cutOff();
    }
}
function cutOff() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `it is cut off, or a length in it is wrong`);
}
//# sourceMappingURL=batch-body.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/codec.js + 1 modules
var codec = __webpack_require__(5364);
// EXTERNAL MODULE: ./lib/manifest/parquet/lz4.js
var lz4 = __webpack_require__(9400);
;// CONCATENATED MODULE: ./lib/manifest/arrow/lz4-frame.js
/** Decompresses a frame of LZ4, in which Arrow stores compressed buffers. Its checksums are not compared. */



const MAGIC = 0x184d2204;
const HEADER_BYTES = 7;
/** The flags of a frame: its version, and which fields it has. */
const VERSION_BITS = 0xc0;
const VERSION = 0x40;
const IS_INDEPENDENT = 0x20;
const HAS_BLOCK_CHECKSUMS = 0x10;
const HAS_SIZE = 0x08;
const HAS_CHECKSUM = 0x04;
const HAS_DICTIONARY = 0x01;
/** Set in the size of a block that is not compressed. */
const STORED = 0x80000000;
/** Fills `into`; throws unless `bytes` are one frame of exactly that size. */
function unlz4Frame(bytes, into) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
        throw broken();
    const flags = bytes[4];
    if ((flags & VERSION_BITS) !== VERSION || (flags & HAS_DICTIONARY) !== 0)
        throw broken();
    let at = HEADER_BYTES + ((flags & HAS_SIZE) === 0 ? 0 : 8);
    const after = (flags & HAS_BLOCK_CHECKSUMS) === 0 ? 0 : 4;
    let to = 0;
    for (;;) {
        if (at + 4 > bytes.length)
            throw broken();
        const size = view.getUint32(at, true);
        at += 4;
        if (size === 0)
            break;
        const end = at + (size % STORED);
        if (end + after > bytes.length)
            throw broken();
        if (size >= STORED) {
            if (end - at > into.length - to)
                throw broken();
            into.set(bytes.subarray(at, end), to);
            to += end - at;
        }
        else {
            const earliest = (flags & IS_INDEPENDENT) === 0 ? 0 : to;
            to = (0,lz4/* lz4Block */.wi)(bytes, at, end, into, to, into.length, earliest);
        }
        at = end + after;
    }
    if (to !== into.length || at + ((flags & HAS_CHECKSUM) === 0 ? 0 : 4) !== bytes.length)
        throw broken();
}
function broken() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its LZ4 compression is damaged`);
}
//# sourceMappingURL=lz4-frame.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/column-buffers.js
/** The buffers of one column of a record batch, decompressed when they are asked for. */







const NOTHING = new Uint8Array(0);
/** Parquet's number of the same codec. */
const PARQUET_ZSTD = 6;
/** The length in front of a compressed buffer; -1 if the buffer is stored as it is. */
const LENGTH_BYTES = 8;
class ColumnBuffers {
    #region;
    #start;
    #header;
    #budget;
    #worked = 0;
    /**
     * @param region the bytes of the body from `start` on
     * @param budget counts what is decompressed
     */
    constructor(region, start, header, budget) {
        this.#region = region;
        this.#start = start;
        this.#header = header;
        this.#budget = budget;
    }
    /** The memory that the buffers take, in bytes. */
    get memory() {
        return this.#region.length + this.#worked;
    }
    /** Returns a buffer by its number in the batch. */
    buffer(index) {
        const { offsets, sizes, codec } = this.#header;
        const from = offsets[index] - this.#start;
        const stored = this.#region.subarray(from, from + sizes[index]);
        if (codec === null || stored.length === 0)
            return stored;
        return this.#decompressed(stored, codec);
    }
    /** Counts memory that is needed to read the column. */
    allocate(bytes) {
        this.#worked += bytes;
        if (this.#worked > MAX_COLUMN_WORK_BYTES) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a column of a record batch needs more than ${(0,safe_text/* mebibytes */.jh)(MAX_COLUMN_WORK_BYTES)} of memory; write it with fewer rows in a batch`);
        }
    }
    #decompressed(stored, codec) {
        if (stored.length < LENGTH_BYTES)
            throw column_buffers_broken();
        const size = Number(new DataView(stored.buffer, stored.byteOffset, LENGTH_BYTES).getBigInt64(0, true));
        const bytes = stored.subarray(LENGTH_BYTES);
        if (size === -1)
            return bytes;
        if (size < 0)
            throw column_buffers_broken();
        if (size === 0)
            return NOTHING;
        this.#budget.spend(size);
        this.allocate(size);
        if (codec !== LZ4_FRAME)
            return unzstd(bytes, size);
        const into = new Uint8Array(size);
        unlz4Frame(bytes, into);
        return into;
    }
}
function unzstd(bytes, size) {
    try {
        return (0,codec/* decompressed */.j)(PARQUET_ZSTD, bytes, size);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.reason !== 'manifest-unreadable')
            throw error;
        throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its Zstandard compression is damaged`, error);
    }
}
function column_buffers_broken() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a compressed buffer has a wrong length in front of it`);
}
//# sourceMappingURL=column-buffers.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/cells.js + 1 modules
var parquet_cells = __webpack_require__(9720);
;// CONCATENATED MODULE: ./lib/manifest/arrow/cell-column.js
function cellColumn({ layout, variant }, column) {
    const isText = (layout.kind === 'variable' || layout.kind === 'view') && layout.isText;
    return { column, holds: isText ? 'text' : 'binary', size: layout.kind === 'fixed' ? layout.size : 0, variant };
}
//# sourceMappingURL=cell-column.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/leaf-values.js
/** Finds the values of a field of strings or bytes in its buffers. Hot path: no object is made for a value. */


/** Returns null for a field without such values. */
function leafValues(layout, parts) {
    if (layout.kind === 'variable')
        return new VariableValues(layout.width, parts);
    if (layout.kind === 'view')
        return new ViewValues(parts);
    return layout.kind === 'fixed' ? new FixedValues(layout.size, parts) : null;
}
/** Returns the bitmap of values that are not null; null where all values are there. */
function validityIn(bytes, length, nulls) {
    if (nulls === 0 || bytes.length === 0)
        return null;
    if (bytes.length * 8 < length)
        throw tooShort();
    return bytes;
}
function isSet(bitmap, index) {
    return (bitmap[Math.floor(index / 8)] & (1 << (index & 7))) !== 0;
}
/** Each value between two offsets. */
class VariableValues {
    length;
    bytes;
    isShared = false;
    #validity;
    #offsets;
    start = 0;
    end = 0;
    constructor(width, { length, validity, buffers: [offsets = leaf_values_NOTHING, bytes = leaf_values_NOTHING] }) {
        this.length = length;
        this.#validity = validity;
        this.#offsets = new Offsets(offsets, width, length);
        this.bytes = bytes;
    }
    find(index) {
        this.start = this.#offsets.at(index);
        this.end = this.#offsets.at(index + 1);
        if (this.end < this.start || this.end > this.bytes.length)
            throw badOffsets();
        return this.#validity === null || isSet(this.#validity, index);
    }
}
/** All values of the same size. */
class FixedValues {
    length;
    bytes;
    isShared = false;
    #validity;
    #size;
    start = 0;
    end = 0;
    constructor(size, { length, validity, buffers: [bytes = leaf_values_NOTHING] }) {
        if (bytes.length < length * size)
            throw tooShort();
        this.length = length;
        this.bytes = bytes;
        this.#validity = validity;
        this.#size = size;
    }
    find(index) {
        this.start = index * this.#size;
        this.end = this.start + this.#size;
        return this.#validity === null || isSet(this.#validity, index);
    }
}
const VIEW_BYTES = 16;
/** A longer value is in another buffer. */
const INLINE_BYTES = 12;
/** Each value in its view, or where the view points. */
class ViewValues {
    length;
    isShared = true;
    #validity;
    #views;
    #view;
    #data;
    bytes;
    start = 0;
    end = 0;
    constructor({ length, validity, buffers: [views = leaf_values_NOTHING, ...data] }) {
        if (views.length < length * VIEW_BYTES)
            throw tooShort();
        this.length = length;
        this.#validity = validity;
        this.#views = views;
        this.#view = new DataView(views.buffer, views.byteOffset, views.length);
        this.#data = data;
        this.bytes = views;
    }
    find(index) {
        if (this.#validity !== null && !isSet(this.#validity, index))
            return false;
        const at = index * VIEW_BYTES;
        const size = this.#view.getInt32(at, true);
        const isInline = size <= INLINE_BYTES;
        const bytes = isInline ? this.#views : this.#data[this.#view.getInt32(at + 8, true)];
        const start = isInline ? at + 4 : this.#view.getInt32(at + 12, true);
        if (bytes === undefined || size < 0 || start < 0 || start + size > bytes.length)
            throw badOffsets();
        this.bytes = bytes;
        this.start = start;
        this.end = start + size;
        return true;
    }
}
/** The positions between which the values of a field are. */
class Offsets {
    #view;
    #width;
    constructor(bytes, width, length) {
        if (length > 0 && bytes.length < (length + 1) * width)
            throw tooShort();
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        this.#width = width;
    }
    at(index) {
        if (this.#width === 4)
            return this.#checked(this.#view.getInt32(index * 4, true));
        return this.#checked(this.#view.getInt32(index * 8 + 4, true) * 2 ** 32 + this.#view.getUint32(index * 8, true));
    }
    #checked(offset) {
        if (offset < 0)
            throw badOffsets();
        return offset;
    }
}
const leaf_values_NOTHING = new Uint8Array(0);
function badOffsets() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its offsets do not ascend, or point past the end of a buffer`);
}
function tooShort() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a buffer is too short for the number of its values`);
}
//# sourceMappingURL=leaf-values.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/column-reader.js






/** Values between two looks at the deadline, where values may have no bytes. */
const STEP = 1 << 14;
class ColumnReader {
    #tools;
    #header;
    #buffers;
    /** 1-based. */
    #column;
    #cursor;
    /** @param cursor moves past the fields that are read */
    constructor(tools, header, buffers, column, cursor) {
        this.#tools = tools;
        this.#header = header;
        this.#buffers = buffers;
        this.#column = column;
        this.#cursor = cursor;
    }
    /** Reads a field. Stops wherever the items so far should be taken, or the deadline looked at. */
    *read(field, rows) {
        if (!field.isRead) {
            pass(field, this.#header, this.#cursor);
            return;
        }
        const { layout, dictionary } = field;
        const node = this.#cursor.node++;
        const length = this.#header.lengths[node] ?? -1;
        if (length < rows.count)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a record batch does not match the schema`);
        const first = this.#cursor.buffer;
        const own = takeBuffers(field, this.#header, this.#cursor);
        this.#cursor.buffer = first + own;
        if (dictionary !== null) {
            yield* this.#entries(dictionary, field, { first, node, rows });
        }
        else if (layout.kind === 'unread') {
            throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `text in a list view or in runs of equal values`);
        }
        else if (layout.kind === 'struct') {
            for (const child of field.children)
                yield* this.read(child, rows);
        }
        else if (layout.kind === 'union') {
            yield* this.#union(field, layout, first, rows);
        }
        else if (layout.kind === 'list' || layout.kind === 'fixed-list') {
            const [child] = field.children;
            const inside = yield* this.#rowsInList(layout, first, rows);
            if (child !== undefined)
                yield* this.read(child, inside);
        }
        else {
            const values = this.values(layout, node, first, own, rows.count);
            if (values !== null)
                yield* this.#cells(values, field, rows);
        }
    }
    /** Returns the values of a field that is not nested; null if they are of no interest. */
    values(layout, node, first, own, length) {
        const validity = validityIn(this.#buffers.buffer(first), length, this.#header.nulls[node] ?? 0);
        const buffers = Array.from({ length: own - 1 }, (_, index) => this.#buffers.buffer(first + 1 + index));
        return leafValues(layout, { length, validity, buffers });
    }
    *#cells(values, field, rows) {
        const { collector, budget } = this.#tools;
        const cells = new parquet_cells/* Cells */.C(collector, cellColumn(field, this.#column), budget);
        const { count, before, of } = rows;
        for (let i = 0; i < count; i++) {
            if (i % STEP === 0)
                yield* this.#step();
            const row = of === null ? i + 1 : of[i];
            if (!values.find(i) || row === 0)
                continue;
            if (values.isShared)
                cells.repeatable(values.bytes, values.start, values.end, before + row);
            else
                cells.cell(values.bytes, values.start, values.end, before + row);
            if (cells.full)
                yield;
        }
    }
    *#entries({ id, width, isSigned }, field, { first, node, rows }) {
        const { collector, budget, dictionaries } = this.#tools;
        const dictionary = dictionaries.get(id);
        dictionaries.checkFlat(dictionary);
        const cells = new parquet_cells/* Cells */.C(collector, cellColumn(field, this.#column), budget);
        const { count, before, of } = rows;
        const validity = validityIn(this.#buffers.buffer(first), count, this.#header.nulls[node] ?? 0);
        const indices = this.#buffers.buffer(first + 1);
        if (indices.length < count * width)
            throw tooShort();
        const view = new DataView(indices.buffer, indices.byteOffset, indices.length);
        for (let i = 0; i < count; i++) {
            if (i % STEP === 0)
                yield* this.#step();
            const row = of === null ? i + 1 : of[i];
            if (row === 0 || (validity !== null && !isSet(validity, i)))
                continue;
            dictionary.read(indexAt(view, i * width, width, isSigned), before + row, cells);
            if (cells.full)
                yield;
        }
    }
    /** Finds the rows of the values in lists. */
    *#rowsInList(layout, first, { count, before, of }) {
        const node = this.#cursor.node;
        const inside = this.#header.lengths[node] ?? 0;
        const offsets = layout.kind === 'list' ? new Offsets(this.#buffers.buffer(first + 1), layout.width, count) : null;
        const size = layout.kind === 'list' ? 0 : layout.size;
        const total = count === 0 ? 0 : offsets === null ? count * size : offsets.at(count);
        if (total > inside)
            throw badOffsets();
        if (total === 0)
            return { count: 0, before, of: null };
        this.#buffers.allocate(total * Uint32Array.BYTES_PER_ELEMENT);
        const rows = new Uint32Array(total);
        for (let i = 0; i < count; i++) {
            if (i % STEP === 0)
                yield* this.#step();
            const start = offsets === null ? i * size : offsets.at(i);
            const end = offsets === null ? start + size : offsets.at(i + 1);
            if (end < start || end > total)
                throw badOffsets();
            rows.fill(of === null ? i + 1 : of[i], start, end);
        }
        return { count: total, before, of: rows };
    }
    *#union({ children }, layout, first, rows) {
        const { isDense, ids } = layout;
        const start = first + (layout.hasNulls ? 1 : 0);
        const types = this.#buffers.buffer(start);
        const places = isDense ? this.#buffers.buffer(start + 1) : null;
        if (types.length < rows.count || (places !== null && places.length < rows.count * 4))
            throw tooShort();
        for (const [index, child] of children.entries()) {
            const id = (ids[index] ?? index) & 0xff;
            if (child.isRead)
                yield* this.read(child, yield* this.#rowsInUnion(id, types, places, rows));
            else
                pass(child, this.#header, this.#cursor);
        }
    }
    /** Finds the rows of the values of one type of a union. */
    *#rowsInUnion(id, types, places, { count, before, of }) {
        const inside = this.#header.lengths[this.#cursor.node] ?? 0;
        const total = places === null ? count : inside;
        if (total === 0)
            return { count: 0, before, of: null };
        this.#buffers.allocate(total * Uint32Array.BYTES_PER_ELEMENT);
        const rows = new Uint32Array(total);
        const view = places && new DataView(places.buffer, places.byteOffset, places.length);
        for (let i = 0; i < count; i++) {
            if (i % STEP === 0)
                yield* this.#step();
            if (types[i] !== id)
                continue;
            const place = view === null ? i : view.getInt32(i * 4, true);
            if (place < 0 || place >= total)
                throw badOffsets();
            rows[place] = of === null ? i + 1 : of[i];
        }
        return { count: total, before, of: rows };
    }
    *#step() {
        this.#tools.collector.watch.worked(STEP);
        if (this.#tools.collector.watch.due)
            yield;
    }
}
function indexAt(view, at, width, isSigned) {
    if (width === 1)
        return isSigned ? view.getInt8(at) : view.getUint8(at);
    if (width === 2)
        return isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
    if (width === 4)
        return isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
    return Number(isSigned ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
}
//# sourceMappingURL=column-reader.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/batch-reader.js






class BatchReader {
    /** The number of rows so far. */
    rows = 0;
    /** The first fault in a column, which does not stop the others. */
    fault = null;
    #schema;
    #tools;
    #batches = 0;
    /** Used for every column of records, so that large ones do not wait for the garbage collector. */
    #scratch = new Uint8Array(0);
    constructor(schema, tools) {
        this.#schema = schema;
        this.#tools = tools;
    }
    async *records(header, body) {
        this.#batches++;
        const before = this.rows;
        this.rows += header.length;
        if (!Number.isSafeInteger(this.rows))
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `it has an impossible number of rows`);
        this.#checkCounts(header);
        const cursor = { node: 0, buffer: 0, variadic: 0 };
        for (const [index, field] of this.#schema.fields.entries()) {
            const start = { ...cursor };
            pass(field, header, cursor);
            if (!field.isRead)
                continue;
            try {
                const buffers = await this.#buffers(header, body, start.buffer, cursor.buffer, size => this.#room(size));
                if (header.lengths[start.node] !== header.length)
                    throw unequal();
                const reader = new ColumnReader(this.#tools, header, buffers, index + 1, start);
                for (const _ of reader.read(field, { count: header.length, before, of: null })) {
                    yield* this.#tools.collector.passOn();
                }
            }
            catch (error) {
                this.#addFault(error, index + 1);
            }
            // The memory of the column is used again.
            yield* this.#tools.collector.passOn();
        }
    }
    async *dictionary(table, body) {
        const { dictionaries, collector } = this.#tools;
        const dictionary = dictionaries.get(table.id(0));
        const data = table.table(1);
        if (data === null)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a dictionary has no values`);
        if (!dictionary.field.isRead)
            return;
        dictionaries.checkFlat(dictionary);
        const header = readBatchHeader(data, body.size);
        if (table.byte(2) === 0) {
            for (const _ of dictionaries.readRest(dictionary))
                yield* collector.passOn();
            dictionary.clear();
        }
        const cursor = { node: 0, buffer: 0, variadic: 0 };
        const own = takeBuffers(dictionary.field, header, cursor);
        if (header.lengths.length !== 1 || header.offsets.length !== own)
            throw unequal();
        const buffers = await this.#buffers(header, body, 0, own, size => new Uint8Array(size));
        const reader = new ColumnReader(this.#tools, header, buffers, dictionary.column, cursor);
        const values = reader.values(dictionary.field.layout, 0, 0, own, header.lengths[0] ?? 0);
        if (values !== null)
            dictionaries.add(dictionary, values, buffers.memory);
    }
    /** Loads the buffers from `from` to `to`. */
    async #buffers(header, body, from, to, room) {
        const { offsets, sizes } = header;
        let start = Infinity;
        let end = 0;
        let total = 0;
        for (let i = from; i < to; i++) {
            const size = sizes[i];
            // Writers differ in where they say that an empty buffer is.
            if (size === 0)
                continue;
            start = Math.min(start, offsets[i]);
            end = Math.max(end, offsets[i] + size);
            total += size;
        }
        if (total === 0)
            return new ColumnBuffers(new Uint8Array(0), 0, header, this.#tools.budget);
        if (total > end - start)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its buffers overlap`);
        const region = await body.region(start, end, room);
        this.#tools.budget.stored(body.position);
        return new ColumnBuffers(region, start, header, this.#tools.budget);
    }
    #room(size) {
        if (this.#scratch.length < size)
            this.#scratch = new Uint8Array(size);
        return this.#scratch.subarray(0, size);
    }
    #checkCounts(header) {
        const cursor = { node: 0, buffer: 0, variadic: 0 };
        for (const field of this.#schema.fields)
            pass(field, header, cursor);
        const { lengths, offsets, variadic } = header;
        if (cursor.node !== lengths.length || cursor.buffer !== offsets.length || cursor.variadic !== variadic.length) {
            throw unequal();
        }
    }
    #addFault(error, column) {
        this.#tools.collector.watch.checkDeadline();
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        const where = (0,safe_text/* safe */.gB) `record batch ${(0,safe_text/* count */.U9)(this.#batches)}, column ${(0,safe_text/* count */.U9)(column)}`;
        const fault = new errors/* GateError */.ue(error.reason, (0,safe_text/* safe */.gB) `${where}: ${error.text}`, { cause: error });
        if (error.reason === 'manifest-too-large')
            throw fault;
        this.fault ??= fault;
    }
}
function unequal() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a record batch does not match the schema`);
}
//# sourceMappingURL=batch-reader.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/dictionaries.js







const READ = 1;
const SILENT = 2;
class Dictionary {
    /** The field of its values, as if they were in a column. */
    field;
    /** Of the first column that uses it. */
    column;
    #parts = [];
    #last = null;
    constructor(field, column) {
        this.field = field;
        this.column = column;
    }
    /** The number of entries. */
    get length() {
        const part = this.#parts.at(-1);
        return part === undefined ? 0 : part.first + part.values.length;
    }
    get memory() {
        return this.#parts.reduce((sum, part) => sum + part.memory, 0);
    }
    add(values, memory) {
        if (this.#parts.length === MAX_DICTIONARY_PARTS) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a dictionary has more than ${(0,safe_text/* count */.U9)(MAX_DICTIONARY_PARTS)} batches; write it with fewer`);
        }
        this.#parts.push({ first: this.length, values, flags: new Uint8Array(values.length), memory });
    }
    clear() {
        this.#parts = [];
        this.#last = null;
    }
    /** Reads an entry as the cell of `row`, unless it was read before and contained no item. */
    read(entry, row, cells) {
        const { first, values, flags } = this.#partWith(entry);
        const index = entry - first;
        if (flags[index] === (READ | SILENT))
            return;
        const before = cells.items;
        if (values.find(index))
            cells.repeatable(values.bytes, values.start, values.end, row);
        flags[index] = cells.items === before ? READ | SILENT : READ;
    }
    /** Reads the entries that no row uses. Stops wherever the items so far should be taken. */
    *readRest(cells) {
        for (const { first, flags } of this.#parts) {
            for (let index = 0; index < flags.length; index++) {
                if (flags[index] !== 0)
                    continue;
                this.read(first + index, ROW_OF_UNUSED, cells);
                if (cells.full)
                    yield;
            }
        }
    }
    #partWith(entry) {
        const last = this.#last;
        if (last !== null && entry >= last.first && entry < last.first + last.values.length)
            return last;
        let low = 0;
        let high = this.#parts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (this.#parts[middle].first <= entry)
                low = middle;
            else
                high = middle;
        }
        const part = this.#parts[low];
        if (part === undefined || entry >= part.first + part.values.length || entry < 0) {
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `a value points to an entry that its dictionary does not have`);
        }
        return (this.#last = part);
    }
}
const ROW_OF_UNUSED = 0;
class Dictionaries {
    #byId = new Map();
    #collector;
    #budget;
    constructor(schema, collector, budget) {
        this.#collector = collector;
        this.#budget = budget;
        schema.fields.forEach((field, index) => {
            this.#register(field, index + 1);
        });
    }
    get(id) {
        const dictionary = this.#byId.get(id);
        if (dictionary === undefined)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `it has a dictionary that no column uses`);
        return dictionary;
    }
    /** Throws if the values of a dictionary are nested, which no common program writes. */
    checkFlat({ field }) {
        if (field.children.length > 0)
            throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `a dictionary of lists or structs`);
    }
    /** Adds the values of a batch. */
    add(dictionary, values, memory) {
        const kept = [...this.#byId.values()].reduce((sum, each) => sum + each.memory, 0);
        const needed = memory + values.length;
        if (kept + needed > MAX_DICTIONARIES_BYTES) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its dictionaries have more than ${(0,safe_text/* mebibytes */.jh)(MAX_DICTIONARIES_BYTES)}; write it without dictionaries`);
        }
        dictionary.add(values, needed);
    }
    /** Reads the entries that no row uses: programs that keep dictionaries (categories) show them. */
    *readRest(dictionary) {
        if (!dictionary.field.isRead)
            return;
        const column = cellColumn(dictionary.field, dictionary.column);
        yield* dictionary.readRest(new parquet_cells/* Cells */.C(this.#collector, column, this.#budget));
    }
    *readAllRest() {
        for (const dictionary of this.#byId.values())
            yield* this.readRest(dictionary);
    }
    #register(field, column) {
        for (const child of field.children)
            this.#register(child, column);
        if (field.dictionary === null)
            return;
        const values = { ...field, dictionary: null };
        const known = this.#byId.get(field.dictionary.id);
        if (known === undefined)
            this.#byId.set(field.dictionary.id, new Dictionary(values, column));
        else if (!sameFields([{ ...known.field, name: values.name }], [values])) {
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `two columns of different types use the same dictionary`);
        }
    }
}
//# sourceMappingURL=dictionaries.js.map
// EXTERNAL MODULE: ./lib/manifest/arrow/flat-table.js
var flat_table = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow-footer.js
/**
 * Finds the footer of an Arrow file, and compares it with the messages before it. Programs read the batches at the places in the
 * footer, by the schema in the footer; the gate reads all messages in their order. Both have to be the same.
 */








const BLOCK_BYTES = 24;
/** The length of the footer and the magic number, at the end of the file. */
const TRAILER_BYTES = 10;
/** Returns the footer in `bytes`, the end of a file; throws unless it and what follows it have `between` bytes. */
function footerIn(bytes, between) {
    const end = bytes.length - TRAILER_BYTES;
    if (end <= 0 || (0,latin1/* latin1 */.W)(bytes, end + 4) !== arrow_magic/* FILE_MAGIC */.r)
        throw cutOff();
    const length = new DataView(bytes.buffer, bytes.byteOffset + end, 4).getUint32(0, true);
    if (length > MAX_METADATA_BYTES || length > end)
        throw cutOff();
    if (length !== between - TRAILER_BYTES)
        throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its footer is not where its record batches end`);
    return bytes.subarray(end - length, end);
}
/** Returns the footer of a file, from one pass over all bytes unless its end can be read alone. */
async function footerOf(source) {
    const bytes = await endOf(source, MAX_METADATA_BYTES + TRAILER_BYTES);
    if (bytes.length < TRAILER_BYTES)
        throw cutOff();
    const at = bytes.length - TRAILER_BYTES;
    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
    return footerIn(bytes, length + TRAILER_BYTES);
}
async function endOf(source, most) {
    if (source.tail !== undefined)
        return await source.tail(Math.min(most, source.size));
    const kept = [];
    let size = 0;
    for await (const chunk of source.open()) {
        kept.push(new Uint8Array(chunk));
        size += chunk.length;
        for (let first = kept[0]; first !== undefined && size - first.length >= most; first = kept[0]) {
            size -= first.length;
            kept.shift();
        }
    }
    return Buffer.concat(kept);
}
function schemaIn(footer) {
    const table = footer.table(1);
    if (table === null)
        throw differs();
    return readSchema(table, footer.short(0));
}
/** The places of the batches of one kind, with the sizes of their bodies. */
class Places {
    #bodies = new Map();
    add(at, body) {
        if (this.#bodies.size === MAX_BATCHES) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(MAX_BATCHES)} record batches; split it`);
        }
        this.#bodies.set(at, body);
    }
    /** @throws GateError if a block in the `field` of the footer is not a batch that was read */
    check(footer, field) {
        const places = footer.sizes(field, BLOCK_BYTES, 0);
        const bodies = footer.sizes(field, BLOCK_BYTES, 16);
        places.forEach((at, index) => {
            if (this.#bodies.get(at) !== bodies[index])
                throw differs();
        });
    }
}
class FooterCheck {
    dictionaries = new Places();
    batches = new Places();
    /** Returns the schema in the footer. */
    check(footer, schema) {
        const again = schemaIn(footer);
        if (!sameFields(schema.fields, again.fields))
            throw differs();
        this.dictionaries.check(footer, 2);
        this.batches.check(footer, 3);
        return again;
    }
}
function differs() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its footer does not match the record batches before it`);
}
//# sourceMappingURL=arrow-footer.js.map
;// CONCATENATED MODULE: ./lib/manifest/arrow/arrow-file.js
















/** The magic number at the beginning, with two bytes of padding. */
const MAGIC_BYTES = 8;
const CONTINUATION = 0xffffffff;
/** The kinds of messages. */
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;
async function* readArrowFile(content, collector) {
    const { limits } = content.meter;
    const rows = yield* readPass(content.all, null, collector, limits);
    if (rows !== null)
        return rows;
    const source = await content.source();
    const footer = flat_table/* FlatTable */.E.root(await footerOf(source));
    const schema = schemaIn(footer);
    return (yield* readPass(source.open(), schema, collector, limits)) ?? 0;
}
/** Returns the number of rows; null if the schema is not given and only in the footer. */
async function* readPass(chunks, schema, collector, limits) {
    const stream = new byte_reader/* ByteReader */.k(chunks);
    try {
        return yield* new ArrowFile(stream, collector, limits).read(schema);
    }
    finally {
        await stream.close();
    }
}
class ArrowFile {
    #stream;
    #collector;
    #budget;
    #names;
    #footer = new FooterCheck();
    /** The first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
    #fault = null;
    #isFile = false;
    constructor(stream, collector, limits) {
        this.#stream = stream;
        this.#collector = collector;
        this.#budget = new parquet_budget/* ParquetBudget */.i(0, limits);
        this.#names = new Names(collector, this.#budget);
    }
    /** @param known null if the schema has to be in the first message */
    async *read(known) {
        const magic = await this.#stream.exactly(MAGIC_BYTES);
        this.#isFile = (0,latin1/* latin1 */.W)(magic).startsWith(arrow_magic/* FILE_MAGIC */.r);
        if (!this.#isFile)
            this.#stream.putBack(magic);
        const schema = known ?? (yield* this.#schema());
        if (schema === null)
            return null;
        const rows = yield* this.#batches(schema);
        if (this.#isFile)
            yield* this.#checkFooter(schema);
        else if ((await this.#stream.next()) !== null)
            throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `its end is followed by other data`);
        const fault = this.#fault ?? templateFault(schema, this.#collector);
        if (fault !== null)
            throw fault;
        return rows;
    }
    async *#schema() {
        const message = yield* this.#message();
        if (this.#isFile && message?.kind !== SCHEMA)
            return null;
        if (message?.kind !== SCHEMA || message.bodyBytes > 0)
            throw notArrow();
        const schema = readSchema(message.header, message.version);
        yield* this.#taking(this.#names.schema(schema));
        return schema;
    }
    /** Returns the number of rows. */
    async *#batches(schema) {
        const dictionaries = new Dictionaries(schema, this.#collector, this.#budget);
        const tools = { collector: this.#collector, budget: this.#budget, dictionaries };
        const reader = new BatchReader(schema, tools);
        for (let message = yield* this.#message(); message !== null; message = yield* this.#message()) {
            const body = new Body(this.#stream, message.bodyBytes);
            if (message.kind === SCHEMA)
                throw (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `it has a second schema`);
            if (message.kind !== RECORD_BATCH && message.kind !== DICTIONARY_BATCH)
                throw (0,arrow_fault/* cannotRead */.U)((0,safe_text/* safe */.gB) `a tensor`);
            const places = message.kind === RECORD_BATCH ? this.#footer.batches : this.#footer.dictionaries;
            if (this.#isFile)
                places.add(message.at, message.bodyBytes);
            try {
                yield* message.kind === RECORD_BATCH
                    ? reader.records(readBatchHeader(message.header, message.bodyBytes), body)
                    : reader.dictionary(message.header, body);
            }
            catch (error) {
                this.#collector.watch.checkDeadline();
                if (!(error instanceof errors/* GateError */.ue) || error.reason === 'manifest-too-large')
                    throw error;
                this.#fault ??= error;
            }
            this.#fault ??= reader.fault;
            await body.skip();
        }
        yield* this.#taking(dictionaries.readAllRest());
        return reader.rows;
    }
    /** Returns the next message; null at the end of the stream. */
    async *#message() {
        yield* this.#collector.passOn();
        const at = this.#stream.position;
        let length = await this.#uint32();
        if (length === null) {
            // A stream may end without a mark, as its writer cannot know whether more follows.
            if (this.#isFile || at === 0)
                throw cutOff();
            return null;
        }
        // Streams before version 0.15 had only the length.
        if (length === CONTINUATION)
            length = await this.#uint32();
        if (length === null)
            throw cutOff();
        if (length === 0)
            return null;
        if (length > MAX_METADATA_BYTES)
            throw notArrow();
        // A copy, because the schema is used for longer than its chunk.
        const metadata = new Uint8Array(await this.#stream.exactly(length));
        if (metadata.length < length)
            throw cutOff();
        this.#budget.stored(this.#stream.position);
        this.#collector.watch.worked(length);
        const root = flat_table/* FlatTable */.E.root(metadata);
        const header = root.table(2);
        if (header === null)
            throw notArrow();
        yield* this.#taking(this.#names.metadata(metadataIn(root, 4), 0));
        return { at, version: root.short(0), kind: root.byte(1), header, bodyBytes: root.size(3) };
    }
    async #uint32() {
        const bytes = await this.#stream.exactly(4);
        if (bytes.length === 0)
            return null;
        if (bytes.length < 4)
            throw cutOff();
        return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    }
    async *#checkFooter(schema) {
        const bytes = await this.#stream.exactly(MAX_METADATA_BYTES + TRAILER_BYTES + 1);
        const footer = flat_table/* FlatTable */.E.root(footerIn(bytes, bytes.length));
        yield* this.#taking(this.#names.metadata(metadataIn(footer, 4), 0));
        yield* this.#taking(this.#names.schema(this.#footer.check(footer, schema)));
    }
    async *#taking(steps) {
        for (const _ of steps)
            yield* this.#collector.passOn();
    }
}
function notArrow() {
    return (0,arrow_fault/* damaged */.q)((0,safe_text/* safe */.gB) `it does not begin like an Arrow file or stream`);
}
//# sourceMappingURL=arrow-file.js.map

/***/ })

};
