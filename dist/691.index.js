export const id = 691;
export const ids = [691];
export const modules = {

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ readsOf),
/* harmony export */   WA: () => (/* binding */ LOGICAL),
/* harmony export */   e8: () => (/* binding */ holdsOf),
/* harmony export */   en: () => (/* binding */ FIXED_LEN_BYTE_ARRAY),
/* harmony export */   fu: () => (/* binding */ INT32),
/* harmony export */   vt: () => (/* binding */ BYTE_ARRAY)
/* harmony export */ });
/** Interprets the type of a leaf column and its old and new annotations. */
const INT32 = 1;
const INT64 = 2;
const BYTE_ARRAY = 6;
const FIXED_LEN_BYTE_ARRAY = 7;
/** The numbers in Parquet's unions of annotations. */
const CONVERTED = { utf8: 0, enum: 4, decimal: 5, json: 19, interval: 21 };
const LOGICAL = {
    string: 1,
    enum: 4,
    decimal: 5,
    integer: 10,
    unknown: 11,
    json: 12,
    float16: 15,
    variant: 16
};
/** The first of `UINT_8` to `UINT_64`, and the first of `INT_8` to `INT_64`. */
const CONVERTED_UNSIGNED = 11;
const CONVERTED_SIGNED = 15;
function holdsOf({ type, converted, logical }) {
    if (type < BYTE_ARRAY)
        return 'none';
    if (logical === LOGICAL.string || logical === LOGICAL.enum || logical === LOGICAL.json)
        return 'text';
    if (converted === CONVERTED.utf8 || converted === CONVERTED.enum || converted === CONVERTED.json)
        return 'text';
    if (logical === LOGICAL.decimal || logical === LOGICAL.float16)
        return 'number';
    return converted === CONVERTED.decimal || converted === CONVERTED.interval ? 'number' : 'binary';
}
function readsOf(annotations) {
    const { type, converted, logical } = annotations;
    if (type === INT32 || type === INT64)
        return integerOf(annotations);
    if (type < BYTE_ARRAY)
        return null;
    const isText = logical < 0 || logical === LOGICAL.string || logical === LOGICAL.enum || logical === LOGICAL.json;
    const wasText = converted < 0 || converted === CONVERTED.utf8 || converted === CONVERTED.enum;
    return isText && (wasText || converted === CONVERTED.json) ? 'bytes' : null;
}
/** Returns null for a time or a decimal, and where two annotations contradict each other. */
function integerOf({ type, converted, logical, bits, signed }) {
    const stored = type === INT32 ? 32 : 64;
    const older = converted < 0 ? null : convertedInteger(converted);
    if (converted >= 0 && older === null)
        return null;
    if (logical >= 0 && logical !== LOGICAL.integer && logical !== LOGICAL.unknown)
        return null;
    const newer = logical === LOGICAL.integer ? { bits, signed } : older;
    if (newer === null)
        return { bits: stored, signed: true };
    if (older !== null && (older.bits !== newer.bits || older.signed !== newer.signed))
        return null;
    return [8, 16, 32, 64].includes(newer.bits) && newer.bits <= stored ? newer : null;
}
function convertedInteger(converted) {
    if (converted < CONVERTED_UNSIGNED || converted >= CONVERTED_SIGNED + 4)
        return null;
    const signed = converted >= CONVERTED_SIGNED;
    return { bits: 8 << (converted - (signed ? CONVERTED_SIGNED : CONVERTED_UNSIGNED)), signed };
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   fY: () => (/* binding */ BYTE_STREAM_SPLIT),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   yc: () => (/* binding */ PLAIN_DICTIONARY)
/* harmony export */ });
/* harmony import */ var _item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5911);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _item_screen_screen_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
/* harmony import */ var _delta_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1940);
/* harmony import */ var _delta_integers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4142);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8007);
/* harmony import */ var _padding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3463);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7342);
/**
 * Decodes the values of a page, in each of Parquet's encodings of bytes and integers. Hot path: cells are read in
 * place.
 */








/** Parquet's numbers of the encodings. */
const PLAIN = 0;
const PLAIN_DICTIONARY = 2;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;
const RLE_DICTIONARY = 8;
const BYTE_STREAM_SPLIT = 9;
/**
 * Returns the reader of `bytes[start, end)`.
 *
 * @param dictionary of the column chunk; null where this page precedes it
 */
function valuesIn(bytes, start, end, encoding, { leaf, cells, dictionary }) {
    if (start === end)
        return new NoValues();
    const isInteger = leaf.holds === 'integer';
    switch (encoding) {
        case PLAIN:
            return new PlainValues(bytes, start, end, leaf.size, cells);
        case PLAIN_DICTIONARY:
        case RLE_DICTIONARY:
            if (dictionary === null)
                throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `its dictionary is missing; write the file again`);
            return new DictionaryValues(bytes, start, end, dictionary, cells);
        case DELTA_BINARY_PACKED:
            if (!isInteger)
                break;
            return new DeltaIntegerValues(bytes.subarray(start, end), leaf.size === 4 ? 4 : 8, cells);
        case DELTA_LENGTH_BYTE_ARRAY:
            if (isInteger)
                break;
            return new DeltaLengthValues(bytes, start, end, cells);
        case DELTA_BYTE_ARRAY:
            if (isInteger)
                break;
            return new DeltaValues(bytes, start, end, leaf.size, cells);
        case BYTE_STREAM_SPLIT:
            return new SplitValues(bytes, start, end, leaf.size, cells);
        default:
    }
    throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `encoding ${encoding} of ${isInteger ? 'integers' : 'strings'}`);
}
/** A page that is empty, or whose slots are all null. */
class NoValues {
    read() {
        throw wrongCount();
    }
    finish() {
        // No values can be left.
    }
}
/** Each value after its length, or all values of the same size. */
class PlainValues {
    #bytes;
    #end;
    #size;
    #cells;
    /** Where the next value begins. */
    #place;
    constructor(bytes, start, end, size, cells) {
        this.#bytes = bytes;
        this.#place = { at: start, window: _item_screen_screen_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BLOCK_BYTES */ .r0 };
        this.#end = end;
        this.#size = size;
        this.#cells = cells;
    }
    read(count, row) {
        const [bytes, place, fixed] = [this.#bytes, this.#place, this.#size];
        for (let i = 0; i < count;) {
            if (fixed === 0)
                i += this.#cells.simple(bytes, place, this.#end, count - i, row + i);
            if (i === count)
                break;
            const start = fixed > 0 ? place.at : place.at + 4;
            if (start > this.#end)
                throw wrongCount();
            const size = fixed > 0 ? fixed : (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_6__/* .u32 */ .D)(bytes, place.at);
            if (size > this.#end - start)
                throw wrongCount();
            place.at = start + size;
            this.#cells.cell(bytes, start, place.at, row + i);
            i++;
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        if (!(0,_padding_js__WEBPACK_IMPORTED_MODULE_7__/* .isPadding */ .A)(this.#bytes, this.#place.at, this.#end))
            throw wrongCount();
    }
}
/** Indices into the dictionary. */
class DictionaryValues {
    #indices;
    #dictionary;
    #cells;
    constructor(bytes, start, end, dictionary, cells) {
        const width = bytes[start];
        if (width > 32)
            throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a dictionary index has more than 32 bits; write the file again`);
        this.#indices = new _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .Runs */ .n(bytes, start + 1, end, width);
        this.#dictionary = dictionary;
        this.#cells = cells;
    }
    read(count, row) {
        const indices = this.#indices;
        const dictionary = this.#dictionary;
        for (let i = 0; i < count;) {
            const alike = Math.min(indices.alike, count - i);
            const entry = indices.take();
            if (dictionary.pass(entry, alike, this.#cells)) {
                indices.skip(alike - 1);
                i += alike;
            }
            else {
                dictionary.read(entry, row + i, this.#cells);
                i++;
            }
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        // The last group of eight is padded.
    }
}
/** First all lengths, then all bytes. */
class DeltaLengthValues {
    #bytes;
    #end;
    #lengths;
    #cells;
    #at;
    constructor(bytes, start, end, cells) {
        this.#bytes = bytes;
        this.#end = end;
        this.#lengths = new _delta_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .DeltaLengths */ .M(bytes, start, end);
        this.#at = this.#lengths.stop;
        this.#cells = cells;
    }
    read(count, row) {
        for (let i = 0; i < count;) {
            const start = this.#at;
            const size = this.#lengths.take();
            if (size > this.#end - start)
                throw wrongCount();
            this.#at = start + size;
            this.#cells.repeatable(this.#bytes, start, this.#at, row + i);
            i++;
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        if (!(0,_padding_js__WEBPACK_IMPORTED_MODULE_7__/* .isPadding */ .A)(this.#bytes, this.#at, this.#end))
            throw wrongCount();
    }
}
/** The first integer, then the difference of each to the previous one. */
class DeltaIntegerValues {
    #integers;
    #cells;
    constructor(bytes, size, cells) {
        this.#integers = new _delta_integers_js__WEBPACK_IMPORTED_MODULE_2__/* .DeltaIntegers */ .y(bytes, size);
        this.#cells = cells;
    }
    read(count, row) {
        const { value } = this.#integers;
        for (let i = 0; i < count;) {
            this.#integers.take();
            this.#cells.repeatable(value, 0, value.length, row + i);
            i++;
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        this.#integers.finish();
    }
}
/** How many bytes each value shares with the previous one, then the rest of each with lengths as above. */
class DeltaValues {
    #bytes;
    #end;
    #size;
    #shared;
    #lengths;
    #cells;
    #at;
    #value = new Uint8Array(256);
    #length = 0;
    constructor(bytes, start, end, size, cells) {
        this.#bytes = bytes;
        this.#end = end;
        this.#size = size;
        this.#shared = new _delta_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .DeltaLengths */ .M(bytes, start, end);
        this.#lengths = new _delta_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .DeltaLengths */ .M(bytes, this.#shared.stop, end);
        this.#at = this.#lengths.stop;
        this.#cells = cells;
    }
    read(count, row) {
        for (let i = 0; i < count;) {
            this.#next();
            this.#cells.repeatable(this.#value, 0, this.#length, row + i);
            i++;
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        if (!(0,_padding_js__WEBPACK_IMPORTED_MODULE_7__/* .isPadding */ .A)(this.#bytes, this.#at, this.#end))
            throw wrongCount();
    }
    #next() {
        const shared = this.#shared.take();
        const size = this.#lengths.take();
        const length = shared + size;
        if (shared > this.#length || size > this.#end - this.#at)
            throw wrongCount();
        if (this.#size > 0 && length !== this.#size)
            throw wrongCount();
        if (length > this.#value.length) {
            const larger = new Uint8Array(length * 2);
            larger.set(this.#value.subarray(0, shared));
            this.#value = larger;
        }
        this.#value.set(this.#bytes.subarray(this.#at, this.#at + size), shared);
        this.#at += size;
        this.#length = length;
    }
}
/** The first bytes of all values, then the second bytes of all values, and so on. */
class SplitValues {
    #bytes;
    #start;
    #count;
    #value;
    #cells;
    #taken = 0;
    constructor(bytes, start, end, size, cells) {
        if (size === 0)
            throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `encoding ${BYTE_STREAM_SPLIT} of strings`);
        if ((end - start) % size !== 0)
            throw wrongCount();
        this.#bytes = bytes;
        this.#start = start;
        this.#count = (end - start) / size;
        this.#value = new Uint8Array(size);
        this.#cells = cells;
    }
    read(count, row) {
        for (let i = 0; i < count;) {
            if (this.#taken === this.#count)
                throw wrongCount();
            const value = this.#value;
            for (let k = 0; k < value.length; k++)
                value[k] = this.#bytes[this.#start + k * this.#count + this.#taken];
            this.#taken++;
            this.#cells.cell(value, 0, value.length, row + i);
            i++;
            if (this.#cells.full)
                return i;
        }
        return count;
    }
    finish() {
        if (this.#taken !== this.#count)
            throw wrongCount();
    }
}
function wrongCount() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a page does not match its header; write the file again`);
}
//# sourceMappingURL=column-values.js.map

/***/ }),

/***/ 4142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deltaIntegers),
/* harmony export */   y: () => (/* binding */ DeltaIntegers)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
/** Decodes DELTA_BINARY_PACKED integers of 32 or 64 bits to the form of PLAIN. */



/** Decodes one integer after another. Their number comes from a header, so no memory is allocated for it. */
class DeltaIntegers {
    /** How many integers there are. */
    count;
    /** The last integer, overwritten by the next one: little-endian, with the requested size. */
    value;
    #view;
    #reader;
    #bits;
    #miniblocks;
    /** The number of integers in a miniblock. */
    #whole;
    #taken = 0;
    #last;
    #least = 0n;
    #widths = new Uint8Array(0);
    /** The index of the next miniblock in the current block, and the number of integers left in the previous one. */
    #miniblock;
    #left = 0;
    #packed = new BitReader(new Uint8Array(0));
    /** @param size bytes of each integer, 4 or 8 */
    constructor(bytes, size) {
        this.#bits = size * 8;
        this.#view = new DataView(new ArrayBuffer(size));
        this.value = new Uint8Array(this.#view.buffer);
        this.#reader = new BitReader(bytes);
        const blockSize = Number(this.#reader.varint());
        this.#miniblocks = Number(this.#reader.varint());
        this.count = Number(this.#reader.varint());
        this.#whole = blockSize / this.#miniblocks;
        if (blockSize > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DELTA_BLOCK_VALUES */ .fn ||
            this.#miniblocks > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DELTA_MINIBLOCKS */ .m2 ||
            this.#whole === 0 ||
            this.#whole % 8 !== 0) {
            throw broken();
        }
        this.#last = this.#reader.zigzag();
        this.#miniblock = this.#miniblocks;
    }
    /** Reads the next integer into `value`. */
    take() {
        if (this.#taken === this.count)
            throw broken();
        if (this.#taken++ > 0) {
            if (this.#left === 0)
                this.#nextMiniblock();
            this.#left--;
            this.#last += this.#least + this.#packed.bits(this.#widths[this.#miniblock - 1]);
        }
        this.#last = BigInt.asIntN(this.#bits, this.#last);
        if (this.#bits === 32)
            this.#view.setInt32(0, Number(this.#last), true);
        else
            this.#view.setBigInt64(0, this.#last, true);
    }
    /** Throws if any integers are left. */
    finish() {
        if (this.#taken !== this.count)
            throw broken();
    }
    #nextMiniblock() {
        if (this.#miniblock === this.#miniblocks) {
            this.#least = this.#reader.zigzag();
            this.#widths = this.#reader.bytes(this.#miniblocks);
            this.#miniblock = 0;
        }
        const width = this.#widths[this.#miniblock++];
        if (width > this.#bits)
            throw broken();
        this.#packed = new BitReader(this.#reader.bytes((width * this.#whole) / 8));
        this.#left = this.#whole;
    }
}
/**
 * Returns all integers of a page.
 *
 * @param count the required number of integers
 * @param size bytes of each integer, 4 or 8
 */
function deltaIntegers(bytes, count, size) {
    const integers = new DeltaIntegers(bytes, size);
    if (integers.count !== count)
        throw broken();
    const out = new Uint8Array(count * size);
    for (let i = 0; i < count; i++) {
        integers.take();
        out.set(integers.value, i * size);
    }
    return out;
}
class BitReader {
    #bytes;
    #at = 0;
    /** The number of unread bits in the byte before `#at`. */
    #left = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    bytes(size) {
        if (size > this.#bytes.length - this.#at)
            throw broken();
        this.#at += size;
        return this.#bytes.subarray(this.#at - size, this.#at);
    }
    varint() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.bytes(1)[0];
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw broken();
    }
    zigzag() {
        const value = this.varint();
        return (value >> 1n) ^ -(value & 1n);
    }
    /** Returns the next `width` bits, the lowest first. */
    bits(width) {
        let value = 0n;
        for (let got = 0; got < width;) {
            if (this.#left === 0) {
                this.bytes(1);
                this.#left = 8;
            }
            const taken = Math.min(this.#left, width - got);
            const piece = (this.#bytes[this.#at - 1] >> (8 - this.#left)) & ((1 << taken) - 1);
            value |= BigInt(piece) << BigInt(got);
            this.#left -= taken;
            got += taken;
        }
        return value;
    }
}
function broken() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the delta encoding of a page is damaged; write the file again`);
}
//# sourceMappingURL=delta-integers.js.map

/***/ }),

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DeltaLengths)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
/** Decodes DELTA_BINARY_PACKED integers of 32 bits: the lengths of strings in the delta encodings. */



class DeltaLengths {
    /** How many lengths there are. */
    count;
    #bytes;
    #end;
    #blockSize;
    #miniblocks;
    #firstBlock;
    #at;
    #value;
    #taken = 0;
    #minDelta = 0;
    /** The position of the widths of the current block, and its next miniblock and value. */
    #widths = 0;
    #miniblock = 0;
    #leftInMiniblock = 0;
    #width = 0;
    #bit = 0;
    constructor(bytes, start, end) {
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        this.#blockSize = this.#varint();
        this.#miniblocks = this.#varint();
        this.count = this.#varint();
        this.#value = this.#signed();
        const whole = this.#blockSize / this.#miniblocks;
        if (this.#blockSize > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DELTA_BLOCK_VALUES */ .fn ||
            this.#miniblocks > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DELTA_MINIBLOCKS */ .m2 ||
            whole === 0 ||
            whole % 8 !== 0) {
            throw broken();
        }
        this.#miniblock = this.#miniblocks;
        this.#firstBlock = this.#at;
    }
    /** The position after the last block. */
    get stop() {
        const at = this.#at;
        this.#at = this.#firstBlock;
        const size = this.#blockSize / this.#miniblocks;
        for (let left = this.count - 1; left > 0;) {
            this.#signed();
            const widths = this.#advance(this.#miniblocks);
            for (let i = 0; i < this.#miniblocks && left > 0; i++) {
                this.#advance((this.#bytes[widths + i] * size) / 8);
                left -= size;
            }
        }
        const stop = this.#at;
        this.#at = at;
        return stop;
    }
    /** Returns the next length, which is never negative. */
    take() {
        if (this.#taken === this.count)
            throw broken();
        if (this.#taken++ > 0) {
            if (this.#leftInMiniblock === 0)
                this.#nextMiniblock();
            this.#leftInMiniblock--;
            this.#value = (this.#value + this.#minDelta + this.#packed()) | 0;
        }
        if (this.#value < 0)
            throw broken();
        return this.#value;
    }
    #nextMiniblock() {
        if (this.#miniblock === this.#miniblocks) {
            this.#minDelta = this.#signed();
            this.#widths = this.#advance(this.#miniblocks);
            this.#miniblock = 0;
        }
        this.#width = this.#bytes[this.#widths + this.#miniblock++];
        if (this.#width > 32)
            throw broken();
        const size = this.#blockSize / this.#miniblocks;
        this.#bit = this.#advance((this.#width * size) / 8) * 8;
        this.#leftInMiniblock = size;
    }
    #packed() {
        const width = this.#width;
        if (width === 0)
            return 0;
        const shift = this.#bit % 8;
        let at = (this.#bit - shift) / 8;
        this.#bit += width;
        let value = this.#bytes[at] >>> shift;
        for (let bits = 8 - shift; bits < width; bits += 8)
            value += this.#bytes[++at] * 2 ** bits;
        return value % 2 ** width;
    }
    #advance(size) {
        if (size > this.#end - this.#at)
            throw broken();
        const at = this.#at;
        this.#at += size;
        return at;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 70; shift += 7) {
            const byte = this.#bytes[this.#advance(1)];
            value += (byte & 0x7f) * 2 ** shift;
            if (byte >= 0x80)
                continue;
            if (value > Number.MAX_SAFE_INTEGER)
                throw broken();
            return value;
        }
        throw broken();
    }
    #signed() {
        const zigzag = this.#varint();
        return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    }
}
function broken() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `the delta encoding of a page is damaged; write the file again`);
}
//# sourceMappingURL=delta-lengths.js.map

/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Dictionary),
/* harmony export */   n: () => (/* binding */ ENTRY_BYTES)
/* harmony export */ });
/* harmony import */ var _item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5911);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _item_screen_screen_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6240);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8007);
/* harmony import */ var _padding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3463);
/** The dictionary of a column chunk: the distinct values that its pages refer to. */





/** The memory of each entry in addition to its bytes. */
const ENTRY_BYTES = 5;
const READ = 1;
const SILENT = 2;
class Dictionary {
    #bytes;
    /** The size of each entry where all have the same size, else 0. */
    #size;
    #count;
    /** The start of each entry, and the end of the last entry plus four. */
    #starts;
    #flags;
    /** What each entry is; null if all have to be read. */
    #verdicts = null;
    /** @param bytes entries as in PLAIN pages; they are kept, so they must not be overwritten */
    constructor(bytes, count, size) {
        const least = size > 0 ? size : 4;
        if (count * least > bytes.length)
            throw wrongCount();
        if (size > 0 && !(0,_padding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPadding */ .A)(bytes, count * size, bytes.length))
            throw wrongCount();
        this.#bytes = bytes;
        this.#size = size;
        this.#count = count;
        this.#starts = size > 0 ? new Uint32Array(0) : startsIn(bytes, count);
        this.#flags = new Uint8Array(count);
    }
    /** Judges the entries, so that those which no list contains are read once and not with each use. */
    *judge(cells) {
        if (this.#size > 0)
            return;
        this.#verdicts = yield* cells.judged(this.#bytes, this.#bytes.length, this.#count);
        let bytes = 0;
        this.#verdicts?.forEach((verdict, entry) => {
            if (verdict !== _item_screen_screen_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$)
                return;
            this.#flags[entry] = READ | SILENT;
            bytes += this.#written(entry);
        });
        cells.passed(0, bytes);
    }
    /** Returns the bytes of an entry written out as a cell. */
    #written(entry) {
        return this.#starts[entry + 1] - 4 - this.#starts[entry] + 1;
    }
    /**
     * Counts uses of an entry that contains no item, or is one that no list contains; returns false if it is neither and has
     * to be read.
     */
    pass(entry, uses, cells) {
        if (entry >= this.#count)
            throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a value points past the end of its dictionary; write the file again`);
        if (this.#flags[entry] === (READ | SILENT))
            cells.passed(0, 0);
        else if (this.#verdicts?.[entry] === _item_screen_screen_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ITEM */ .Uo) {
            this.#flags[entry] = READ;
            cells.passed(uses, uses * this.#written(entry));
        }
        else
            return false;
        return true;
    }
    /** Reads an entry as the cell of `row`. */
    read(entry, row, cells) {
        const start = this.#size > 0 ? entry * this.#size : this.#starts[entry];
        const end = this.#size > 0 ? start + this.#size : this.#starts[entry + 1] - 4;
        const before = cells.items;
        cells.repeatable(this.#bytes, start, end, row);
        this.#flags[entry] = cells.items === before ? READ | SILENT : READ;
    }
    /**
     * Reads the entries that no row uses, as if they were in `row`: programs that keep dictionaries (categories) show
     * them. Stops wherever the items so far should be taken.
     */
    *readRest(row, cells) {
        for (let entry = 0; entry < this.#count; entry++) {
            if (this.#flags[entry] !== 0 || this.pass(entry, 1, cells))
                continue;
            this.read(entry, row, cells);
            if (cells.full)
                yield;
        }
    }
}
function startsIn(bytes, count) {
    const starts = new Uint32Array(count + 1);
    let at = 4;
    for (let i = 0; i < count; i++) {
        starts[i] = at;
        if (at > bytes.length)
            throw wrongCount();
        const size = (0,_item_text_little_endian_js__WEBPACK_IMPORTED_MODULE_4__/* .u32 */ .D)(bytes, at - 4);
        at += size + 4;
        if (at > bytes.length + 4)
            throw wrongCount();
    }
    starts[count] = at;
    if (!(0,_padding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPadding */ .A)(bytes, at - 4, bytes.length))
        throw wrongCount();
    return starts;
}
function wrongCount() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a dictionary does not match its header; write the file again`);
}
//# sourceMappingURL=dictionary.js.map

/***/ }),

/***/ 2214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ encrypted),
  A: () => (/* binding */ readFooter)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/bytes/parquet-limits.js
var parquet_limits = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/parquet/annotations.js
var annotations = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/manifest/parquet/schema.js
/** Reads Parquet's schema: a tree in depth-first order, whose leaves are columns. */





const OPTIONAL = 1;
const REPEATED = 2;
/** Reads the schema from a field of the footer with that type. */
function readSchema(reader, type) {
    const elements = [];
    reader.list(type, () => {
        if (elements.length === parquet_limits/* MAX_SCHEMA_ELEMENTS */.fG) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(parquet_limits/* MAX_SCHEMA_ELEMENTS */.fG)} columns; split it`);
        }
        elements.push(readElement(reader));
    });
    return leavesOf(elements);
}
function readElement(reader) {
    const element = {
        type: -1,
        size: 0,
        repetition: 0,
        name: new Uint8Array(0),
        children: 0,
        converted: -1,
        logical: -1,
        bits: 0,
        signed: true
    };
    reader.struct((id, type) => {
        if (id === 1)
            element.type = reader.integer(type);
        else if (id === 2)
            element.size = reader.integer(type);
        else if (id === 3)
            element.repetition = reader.integer(type);
        else if (id === 4)
            element.name = reader.binary(type);
        else if (id === 5)
            element.children = reader.integer(type);
        else if (id === 6)
            element.converted = reader.integer(type);
        else if (id === 10) {
            reader.structField(type, (kind, field) => {
                element.logical = kind;
                if (kind === annotations/* LOGICAL */.WA.integer)
                    readInteger(reader, field, element);
                else
                    reader.skip(field);
            });
        }
        else
            reader.skip(type);
    });
    return element;
}
function readInteger(reader, type, element) {
    reader.structField(type, (id, field) => {
        if (id === 1)
            element.bits = reader.integer(field);
        else if (id === 2)
            element.signed = reader.boolean(field);
        else
            reader.skip(field);
    });
}
function leavesOf(elements) {
    const [root, ...rest] = elements;
    if (root === undefined || root.children < 0)
        throw badSchema();
    const leaves = [];
    const groups = [];
    const open = [];
    const enter = ({ name, children }, repetition, definition, variant) => {
        const group = { name, first: leaves.length, leaves: 0 };
        groups.push(group);
        open.push({ group, left: children, repetition, definition, variant });
        if (open.length > parquet_limits/* MAX_SCHEMA_DEPTH */.Xc)
            throw badSchema();
    };
    enter(root, 0, 0, null);
    for (const [index, element] of rest.entries()) {
        const parent = open.at(-1);
        if (parent === undefined || parent.left === 0)
            throw badSchema();
        parent.left--;
        if (element.repetition < 0 || element.repetition > REPEATED || element.children < 0)
            throw badSchema();
        const repetition = parent.repetition + (element.repetition === REPEATED ? 1 : 0);
        const definition = parent.definition + (element.repetition === REPEATED || element.repetition === OPTIONAL ? 1 : 0);
        const around = parent.variant;
        if (element.type < 0)
            enter(element, repetition, definition, around ?? variantOf(element, rest, index));
        else
            leaves.push(leafOf(element, leaves.length + 1, repetition, definition, variantPart(element, around)));
        for (let last = open.at(-1); last?.left === 0; last = open.at(-1)) {
            last.group.leaves = leaves.length - last.group.first;
            open.pop();
        }
    }
    if (open.some(({ left }) => left > 0))
        throw badSchema();
    return { leaves, groups };
}
function leafOf(element, column, maxRepetition, maxDefinition, variant) {
    const { type, name } = element;
    if (element.children > 0)
        throw badSchema();
    if (type > annotations/* FIXED_LEN_BYTE_ARRAY */.en) {
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `column ${column} has the unknown physical type ${type}`);
    }
    const size = type === annotations/* FIXED_LEN_BYTE_ARRAY */.en ? element.size : 0;
    if (type === annotations/* FIXED_LEN_BYTE_ARRAY */.en && (size < 1 || size > parquet_limits/* MAX_FIXED_VALUE_BYTES */.yt))
        throw badSchema();
    const reads = variant?.certain === true ? null : (0,annotations/* readsOf */.JP)(element);
    return { column, name, type, size, holds: (0,annotations/* holdsOf */.e8)(element), reads, variant, maxRepetition, maxDefinition };
}
function badSchema() {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `its schema is not a tree of columns; write the file again`);
}
/** Returns whether a group is a VARIANT: by its annotation, or because it begins with the same two columns. */
function variantOf(group, elements, index) {
    if (group.logical === annotations/* LOGICAL */.WA.variant)
        return 'annotated';
    if (group.children < 2)
        return null;
    const first = elements.slice(index + 1, index + 3);
    const isAlike = first.every(({ type, converted, logical }) => type === annotations/* BYTE_ARRAY */.vt && converted < 0 && logical < 0);
    const names = first.map(({ name }) => (0,latin1/* latin1 */.W)(name)).sort();
    return isAlike && names.join(' ') === 'metadata value' ? 'alike' : null;
}
/** Returns what a leaf of a VARIANT contains. Its other leaves have types of their own. */
function variantPart({ name, type }, variant) {
    if (variant === null || type !== annotations/* BYTE_ARRAY */.vt)
        return null;
    const certain = variant === 'annotated';
    const text = (0,latin1/* latin1 */.W)(name);
    if (text === 'value')
        return { part: 'value', certain };
    return text === 'metadata' ? { part: 'names', certain } : null;
}
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/thrift.js
var thrift = __webpack_require__(8903);
;// CONCATENATED MODULE: ./lib/manifest/parquet/footer.js
/**
 * Reads Parquet's footer: the columns, and the position of each column's bytes. All of it is checked before any is
 * used.
 */





const EMPTY = new Uint8Array(0);
/** Parquet's numbers of codecs; LZO (3) is not implemented by most readers. */
const LAST_CODEC = 7;
const LZO = 3;
/**
 * Reads a footer. A fault in one row group does not hide the others.
 *
 * @param bytes the Thrift structure, without length and magic number
 * @param dataEnd the start of the footer in the file: all pages are in front of it
 */
function readFooter(bytes, dataEnd) {
    const parser = new FooterParser(new thrift/* ThriftReader */.x(bytes), dataEnd);
    return parser.read();
}
class FooterParser {
    #reader;
    #dataEnd;
    #schema = { leaves: [], groups: [] };
    #chunks = [];
    #metadata = [];
    #indexes = [];
    #rowGroups = 0;
    #rowsBefore = 0;
    #fault = null;
    constructor(reader, dataEnd) {
        this.#reader = reader;
        this.#dataEnd = dataEnd;
    }
    read() {
        const reader = this.#reader;
        let rows = -1;
        let createdBy = EMPTY;
        reader.struct((id, type) => {
            if (id === 2)
                this.#schema = readSchema(reader, type);
            else if (id === 3)
                rows = reader.integer(type);
            else if (id === 4)
                reader.list(type, element => this.#rowGroup(element));
            else if (id === 5)
                this.#keyValues(type);
            else if (id === 6)
                createdBy = reader.binary(type);
            else {
                if (id === 8)
                    this.#fault ??= encrypted();
                reader.skip(type);
            }
        });
        if (this.#schema.groups.length === 0)
            throw unreadable();
        // All of its row groups are read: parquet-rs 0.3 wrote zero as the total.
        if (rows !== this.#rowsBefore && rows !== 0) {
            this.#fault ??= new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `its footer says ${rows} rows, its row groups say ${this.#rowsBefore}; write the file again`);
        }
        const chunks = this.#inFileOrder();
        const read = { schema: this.#schema, rows: this.#rowsBefore, chunks, metadata: this.#metadata, createdBy };
        const indexes = this.#indexes.sort((a, b) => a.start - b.start);
        return { ...read, indexes, start: this.#dataEnd, fault: this.#fault };
    }
    #rowGroup(elementType) {
        const reader = this.#reader;
        const columns = [];
        let rows = -1;
        const rowGroup = ++this.#rowGroups;
        reader.structField(elementType, (id, type) => {
            if (id === 1)
                reader.list(type, element => columns.push(this.#columnChunk(element)));
            else if (id === 3)
                rows = reader.integer(type);
            else
                reader.skip(type);
        });
        if (columns.length !== this.#schema.leaves.length || rows < 0) {
            this.#fault ??= unreadable(rowGroup);
            return;
        }
        if (this.#chunks.length + columns.length > parquet_limits/* MAX_CHUNKS */.sJ) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(parquet_limits/* MAX_CHUNKS */.sJ)} column chunks; write it with larger row groups, or split it`);
        }
        const rowsBefore = this.#rowsBefore;
        columns.forEach((fields, leaf) => this.#place(fields, { rowGroup, leaf, rows, rowsBefore }));
        this.#rowsBefore += rows;
        if (!Number.isSafeInteger(this.#rowsBefore))
            throw unreadable(rowGroup);
    }
    #columnChunk(elementType) {
        const reader = this.#reader;
        const fields = {
            type: -1,
            codec: -1,
            values: -1,
            size: -1,
            dataOffset: -1,
            dictionaryOffset: 0,
            fault: null
        };
        const index = { start: 0, size: 0 };
        reader.structField(elementType, (id, type) => {
            if (id === 1) {
                if (reader.binary(type).length > 0)
                    fields.fault ??= elsewhere();
            }
            else if (id === 3)
                reader.structField(type, (inner, field) => this.#columnMetadata(fields, inner, field));
            else if (id === 6)
                index.start = reader.integer(type);
            else if (id === 7)
                index.size = reader.integer(type);
            else {
                if (id === 8 || id === 9)
                    fields.fault ??= encrypted();
                reader.skip(type);
            }
        });
        if (index.size > 0)
            this.#indexes.push({ start: index.start, end: index.start + index.size });
        return fields;
    }
    #columnMetadata(fields, id, type) {
        const reader = this.#reader;
        if (id === 1)
            fields.type = reader.integer(type);
        else if (id === 4)
            fields.codec = reader.integer(type);
        else if (id === 5)
            fields.values = reader.integer(type);
        else if (id === 7)
            fields.size = reader.integer(type);
        else if (id === 8)
            this.#keyValues(type);
        else if (id === 9)
            fields.dataOffset = reader.integer(type);
        else if (id === 11)
            fields.dictionaryOffset = reader.integer(type);
        else
            reader.skip(type);
    }
    #place(fields, place) {
        const { values, size, codec } = fields;
        const start = startOf(fields);
        const fault = fields.fault ?? this.#faultOf(fields, place, start);
        if (fault === null)
            this.#chunks.push({ ...place, start, end: start + size, limit: this.#dataEnd, codec, values });
        else
            this.#fault ??= fault;
    }
    /** Returns the fault of a chunk that begins at `start`, or null. */
    #faultOf(fields, { rowGroup, rows, leaf: index }, start) {
        const { type, codec, values, size } = fields;
        const leaf = this.#schema.leaves[index];
        if (leaf === undefined || leaf.type !== type || values < 0 || size < 0)
            return unreadable(rowGroup);
        if (codec < 0 || codec > LAST_CODEC || codec === LZO)
            return unknownCodec(codec, rowGroup);
        if (leaf.maxRepetition === 0 ? values !== rows : values < rows)
            return unreadable(rowGroup);
        if (size > 0 && (start < 0 || start + size > this.#dataEnd))
            return unreadable(rowGroup);
        return size === 0 && values > 0 ? unreadable(rowGroup) : null;
    }
    #keyValues(listType) {
        const reader = this.#reader;
        reader.list(listType, element => {
            let key = EMPTY;
            let value = EMPTY;
            reader.structField(element, (id, type) => {
                if (id === 1)
                    key = reader.binary(type);
                else if (id === 2)
                    value = reader.binary(type);
                else
                    reader.skip(type);
            });
            if (this.#metadata.length === parquet_limits/* MAX_METADATA_ENTRIES */.uM) {
                throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(parquet_limits/* MAX_METADATA_ENTRIES */.uM)} metadata entries; remove some of them`);
            }
            this.#metadata.push({ key, value });
        });
    }
    /**
     * Returns the chunks in file order. Bytes outside of chunks are indexes, filters or padding: no reader takes data
     * from there, but URLs that are written out in them are looked up.
     */
    #inFileOrder() {
        const chunks = this.#chunks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
        let before = 0;
        const apart = chunks.filter(({ start, end, rowGroup }) => {
            if (start < before) {
                this.#fault ??= unreadable(rowGroup);
                return false;
            }
            before = end;
            return true;
        });
        return apart.map((chunk, i) => ({ ...chunk, limit: apart[i + 1]?.start ?? this.#dataEnd }));
    }
}
/**
 * Returns the start of a chunk. Some writers put zero where there is no dictionary; pyarrow puts zero where there is no
 * data, in a row group without rows that still has a dictionary.
 */
function startOf({ dataOffset, dictionaryOffset }) {
    if (dictionaryOffset <= 0)
        return dataOffset;
    return dataOffset > 0 ? Math.min(dataOffset, dictionaryOffset) : dictionaryOffset;
}
function unreadable(rowGroup) {
    const what = rowGroup === undefined
        ? (0,safe_text/* safe */.gB) `its footer is damaged; write the file again`
        : (0,safe_text/* safe */.gB) `row group ${(0,safe_text/* count */.U9)(rowGroup)}: its entry in the footer is impossible; write the file again`;
    return new errors/* GateError */.ue('manifest-unreadable', what);
}
function unknownCodec(codec, rowGroup) {
    const name = codec === LZO ? (0,safe_text/* safe */.gB) `LZO` : (0,safe_text/* safe */.gB) `codec ${codec}`;
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `row group ${(0,safe_text/* count */.U9)(rowGroup)} is compressed with ${name}, which is not read; write the file with Zstandard, Snappy or gzip`);
}
function encrypted() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is encrypted Parquet, which is not read: store it without encryption, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
function elsewhere() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `it is a summary of Parquet files whose data is in other files: list it under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=footer.js.map

/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ForwardStream)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/** Reads a stream forward only, and returns views of whole pages with as few copies as possible. */


const SLACK = 1 << 16;
class ForwardStream {
    /** The position of the next byte in the stream. */
    position = 0;
    #chunks;
    #held = new Uint8Array(0);
    #start = 0;
    #end = 0;
    /** The rest of a chunk that is not in `#held` yet. */
    #rest = null;
    #scratch = new Uint8Array(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `size` bytes, fewer at the end; valid until the next call. */
    async peek(size) {
        while (this.#end - this.#start < size) {
            const chunk = this.#rest ?? (await this.#next());
            this.#rest = null;
            if (chunk === null)
                break;
            this.#append(chunk, size);
        }
        return this.#held.subarray(this.#start, Math.min(this.#end, this.#start + size));
    }
    /** Returns and consumes the next `size` bytes; valid until the next call. */
    async read(size) {
        const bytes = await this.peek(size);
        if (bytes.length < size)
            throw cutOff();
        this.consume(size);
        return bytes;
    }
    /** Moves past bytes that `peek` returned. */
    consume(size) {
        this.#start += size;
        this.position += size;
    }
    /** @param passed receives the bytes that are passed over; valid until it returns */
    async skipTo(position, passed) {
        while (this.position < position) {
            const held = Math.min(this.#end - this.#start, position - this.position);
            passed?.(this.#held.subarray(this.#start, this.#start + held));
            this.consume(held);
            if (this.position === position)
                return;
            if ((await this.peek(1)).length === 0)
                throw cutOff();
        }
    }
    /** Reads to the end, so that the source can check its size. */
    async drain() {
        this.#rest = null;
        while ((await this.#next()) !== null)
            ;
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #next() {
        for (;;) {
            const step = await this.#chunks.next();
            if (step.done === true)
                return null;
            if (step.value.length > 0)
                return step.value;
        }
    }
    #append(chunk, size) {
        const held = this.#held.subarray(this.#start, this.#end);
        if (held.length === 0) {
            this.#held = chunk;
            this.#start = 0;
            this.#end = chunk.length;
            return;
        }
        if (this.#held !== this.#scratch || this.#start + size > this.#scratch.length) {
            if (this.#scratch.length < size)
                this.#scratch = new Uint8Array(size + SLACK);
            this.#scratch.set(held);
            this.#held = this.#scratch;
            this.#start = 0;
            this.#end = held.length;
        }
        const taken = Math.min(chunk.length, size - held.length);
        this.#scratch.set(chunk.subarray(0, taken), this.#end);
        this.#end += taken;
        if (taken < chunk.length)
            this.#rest = chunk.subarray(taken);
    }
}
function cutOff() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `it ends before its last page; write the file again`);
}
//# sourceMappingURL=forward-stream.js.map

/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPadding)
/* harmony export */ });
/**
 * Checks for zeros after the last value of a page: fastparquet writes eight of them, and no reader takes values from
 * there.
 */
function isPadding(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] !== 0)
            return false;
    return true;
}
//# sourceMappingURL=padding.js.map

/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readPageHeader),
/* harmony export */   F: () => (/* binding */ DATA_PAGE),
/* harmony export */   GF: () => (/* binding */ DATA_PAGE_V2),
/* harmony export */   f0: () => (/* binding */ levelsV1),
/* harmony export */   m3: () => (/* binding */ levelsV2),
/* harmony export */   vh: () => (/* binding */ checkPageSize),
/* harmony export */   x0: () => (/* binding */ DICTIONARY_PAGE)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4834);
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7480);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8007);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7342);
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8903);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8693);
/** Reads page headers, and the levels that show which slots of a page have values and where rows begin. */








const DATA_PAGE = 0;
const INDEX_PAGE = 1;
const DICTIONARY_PAGE = 2;
const DATA_PAGE_V2 = 3;
/** Bytes of a header that are read first: most are shorter. */
const FIRST_LOOK_BYTES = 512;
const RLE = 3;
const BIT_PACKED = 4;
/** Reads the header of the page at the position of `stream`; the page has to end before `end`. */
async function readPageHeader(stream, end, located) {
    const most = Math.min(_bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_HEADER_BYTES */ .v8, end - stream.position);
    for (let size = FIRST_LOOK_BYTES;; size *= 4) {
        const bytes = await stream.peek(Math.min(size, most));
        const parsed = located(() => parse(bytes, size < most));
        if (parsed === null)
            continue;
        stream.consume(parsed.length);
        located(() => check(parsed.header, end - stream.position));
        return parsed.header;
    }
}
/** Returns the header at the beginning of `bytes`; null where it may continue after them. */
function parse(bytes, continues) {
    try {
        const reader = new _thrift_js__WEBPACK_IMPORTED_MODULE_5__/* .ThriftReader */ .x(bytes);
        const header = readHeader(reader);
        return { header, length: reader.position };
    }
    catch (error) {
        if (continues && error instanceof _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            return null;
        throw error;
    }
}
function readHeader(reader) {
    const header = {
        type: -1,
        stored: -1,
        size: -1,
        values: -1,
        encoding: -1,
        repetitionEncoding: RLE,
        definitionEncoding: RLE,
        repetitionBytes: -1,
        definitionBytes: -1,
        compressed: true
    };
    reader.struct((id, type) => {
        if (id === 1)
            header.type = reader.integer(type);
        else if (id === 2)
            header.size = reader.integer(type);
        else if (id === 3)
            header.stored = reader.integer(type);
        else if (id === 5) {
            reader.structField(type, (inner, field) => {
                if (inner === 1)
                    header.values = reader.integer(field);
                else if (inner === 2)
                    header.encoding = reader.integer(field);
                else if (inner === 3)
                    header.definitionEncoding = reader.integer(field);
                else if (inner === 4)
                    header.repetitionEncoding = reader.integer(field);
                else
                    reader.skip(field);
            });
        }
        else if (id === 7) {
            reader.structField(type, (inner, field) => {
                if (inner === 1)
                    header.values = reader.integer(field);
                else if (inner === 2)
                    header.encoding = reader.integer(field);
                else
                    reader.skip(field);
            });
        }
        else if (id === 8) {
            reader.structField(type, (inner, field) => {
                if (inner === 1)
                    header.values = reader.integer(field);
                else if (inner === 4)
                    header.encoding = reader.integer(field);
                else if (inner === 5)
                    header.definitionBytes = reader.integer(field);
                else if (inner === 6)
                    header.repetitionBytes = reader.integer(field);
                else if (inner === 7)
                    header.compressed = reader.boolean(field);
                else
                    reader.skip(field);
            });
        }
        else
            reader.skip(type);
    });
    return header;
}
function check(header, left) {
    const { type, stored, size, values, encoding } = header;
    if (type < DATA_PAGE || stored < 0 || size < 0 || stored > left)
        throw badHeader();
    if (type > DATA_PAGE_V2)
        throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `page type ${type}`);
    if (type === INDEX_PAGE)
        return;
    if (values < 0 || encoding < 0)
        throw badHeader();
    if (encoding > _column_values_js__WEBPACK_IMPORTED_MODULE_6__/* .BYTE_STREAM_SPLIT */ .fY)
        throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `encoding ${encoding}`);
    if (type !== DATA_PAGE_V2)
        return;
    const { repetitionBytes, definitionBytes } = header;
    if (repetitionBytes < 0 || definitionBytes < 0)
        throw badHeader();
    if (repetitionBytes + definitionBytes > Math.min(stored, size))
        throw badHeader();
}
/**
 * Throws if a page, stored and decompressed, does not fit into memory; a dictionary stays longer, so its limit is
 * lower.
 */
function checkPageSize({ type, stored, size, values }) {
    const dictionary = type === DICTIONARY_PAGE;
    const needed = Math.max(stored, dictionary ? size + values * _dictionary_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_BYTES */ .n : size);
    const most = dictionary ? _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_DICTIONARY_BYTES */ .YS : _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_PAGE_BYTES */ .rd;
    if (needed <= most)
        return;
    const what = dictionary ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `dictionary` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `page`;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a ${what} needs ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(needed)} bytes of memory, and the limit is ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(most)}: write the file with smaller row groups or pages, or without dictionaries`);
}
/** Finds the levels in a decompressed page of version 1. */
function levelsV1(bytes, header, { maxRepetition, maxDefinition }) {
    const repetition = levelV1(bytes, 0, header.values, header.repetitionEncoding, maxRepetition);
    const definition = levelV1(bytes, repetition.end, header.values, header.definitionEncoding, maxDefinition);
    return { repetition: repetition.runs, definition: definition.runs, end: definition.end };
}
/**
 * Finds the levels in a stored page of version 2; the values follow them. Without levels, every slot is a value, or
 * begins a row; the numbers of values and rows prove that nothing else was meant.
 */
function levelsV2(bytes, header, { maxRepetition, maxDefinition }) {
    const { repetitionBytes, definitionBytes } = header;
    const end = repetitionBytes + definitionBytes;
    return {
        repetition: maxRepetition === 0 || repetitionBytes === 0 ? null : new _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .Runs */ .n(bytes, 0, repetitionBytes, widthOf(maxRepetition)),
        definition: maxDefinition === 0 || definitionBytes === 0
            ? null
            : new _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .Runs */ .n(bytes, repetitionBytes, end, widthOf(maxDefinition)),
        end
    };
}
function levelV1(bytes, start, values, encoding, most) {
    // A page without slots has no levels, and some writers write none.
    if (most === 0 || (values === 0 && start === bytes.length))
        return { runs: null, end: start };
    const width = widthOf(most);
    if (encoding === BIT_PACKED) {
        return { runs: (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .msbFirst */ .h)(bytes, start, values, width), end: start + Math.ceil((values * width) / 8) };
    }
    if (encoding !== RLE)
        throw (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `encoding ${encoding} of levels`);
    if (bytes.length - start < 4)
        throw badHeader();
    const end = start + 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(start, true);
    if (end > bytes.length)
        throw badHeader();
    return { runs: new _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .Runs */ .n(bytes, start + 4, end, width), end };
}
function widthOf(most) {
    return 32 - Math.clz32(most);
}
function badHeader() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a page does not fit its header; write the file again`);
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  footerBytes: () => (/* binding */ footerBytes),
  readParquetFile: () => (/* binding */ readParquetFile)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/parquet/codec.js + 1 modules
var codec = __webpack_require__(5364);
// EXTERNAL MODULE: ./lib/manifest/parquet/cells.js + 1 modules
var cells = __webpack_require__(9720);
// EXTERNAL MODULE: ./lib/manifest/parquet/dictionary.js
var dictionary = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-fault.js
var parquet_fault = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/manifest/parquet/page.js
var page = __webpack_require__(1823);
// EXTERNAL MODULE: ./lib/manifest/parquet/column-values.js
var column_values = __webpack_require__(8693);
;// CONCATENATED MODULE: ./lib/manifest/parquet/column.js







/** Reads the pages of `chunk`; the stream must not be past its start. */
async function* readColumn(chunk, leaf, tools) {
    const { stream, collector, templates } = tools;
    const located = (read) => (0,parquet_fault/* inRowGroup */.V)(chunk.rowGroup, leaf.column, read);
    const own = new cells/* Cells */.C(collector, leaf, tools.budget);
    const filling = located(() => templates?.begin(chunk, leaf, own) ?? null);
    const column = new Column(chunk, filling ?? { leaf, cells: own }, own, tools);
    yield* tools.passGap(chunk.start);
    while (stream.position < chunk.end) {
        const header = await (0,page/* readPageHeader */.BF)(stream, chunk.limit, located);
        if (!column.wants(header)) {
            located(() => column.pass(header));
            await stream.skipTo(stream.position + header.stored);
            continue;
        }
        located(() => (0,page/* checkPageSize */.vh)(header));
        const stored = await stream.read(header.stored);
        yield* stepwise(column.page(header, stored), collector, located);
    }
    yield* stepwise(column.finish(), collector, located);
    filling?.end();
}
/** Runs `steps`, and yields the items wherever they stop. */
async function* stepwise(steps, collector, located) {
    while (located(() => steps.next()).done !== true)
        yield* collector.passOn();
}
class Column {
    #chunk;
    #leaf;
    #decompressor;
    #budget;
    #cells;
    /** Reads dictionary entries that no row uses; they fill no template. */
    #own;
    #dictionary = null;
    /** The number of slots and rows so far. */
    #slots = 0;
    #rows = 0;
    constructor(chunk, { leaf, cells }, own, { decompressor, budget }) {
        this.#chunk = chunk;
        this.#leaf = leaf;
        this.#decompressor = decompressor;
        this.#budget = budget;
        this.#cells = cells;
        this.#own = own;
    }
    /**
     * Returns true if a page has to be decoded. Numbers without nesting are skipped: they contain no strings and are not
     * needed to count rows.
     */
    wants({ type }) {
        const { holds, maxRepetition } = this.#leaf;
        if (type === page/* DICTIONARY_PAGE */.x0)
            return holds !== 'none';
        return (type === page/* DATA_PAGE */.F || type === page/* DATA_PAGE_V2 */.GF) && (holds !== 'none' || maxRepetition > 0);
    }
    /** Counts a page that is not decoded. */
    pass({ type, values }) {
        if (type !== page/* DATA_PAGE */.F && type !== page/* DATA_PAGE_V2 */.GF)
            return;
        this.#slots += values;
        this.#rows += values;
    }
    /** Reads a page; stops wherever the items so far should be taken. */
    *page(header, stored) {
        this.#budget.spend(header.size);
        if (header.type === page/* DICTIONARY_PAGE */.x0) {
            yield* this.#readDictionary(header, stored);
            return;
        }
        this.#slots += header.values;
        if (this.#slots > this.#chunk.values)
            throw this.#unbalanced();
        const { levels, body } = header.type === page/* DATA_PAGE */.F ? this.#version1(header, stored) : this.#version2(header, stored);
        if (this.#leaf.holds === 'none') {
            this.#rows += levels.repetition?.zeros(header.values) ?? header.values;
            return;
        }
        const bytes = body();
        this.#own.begin(bytes);
        const start = header.type === page/* DATA_PAGE */.F ? levels.end : 0;
        const values = (0,column_values/* valuesIn */.aC)(bytes, start, bytes.length, header.encoding, {
            leaf: this.#leaf,
            cells: this.#cells,
            dictionary: this.#dictionary
        });
        if (levels.repetition === null)
            yield* this.#flat(header.values, levels, values);
        else
            yield* this.#nested(header.values, levels, values);
        values.finish();
    }
    /** Checks that all rows were read, and reads the dictionary entries that no row uses. */
    *finish() {
        if (this.#slots !== this.#chunk.values || this.#rows !== this.#chunk.rows)
            throw this.#unbalanced();
        if (this.#dictionary !== null && this.#leaf.holds !== 'integer') {
            yield* this.#dictionary.readRest(this.#chunk.rowsBefore + 1, this.#own);
        }
        if (this.#own.fault !== null)
            throw this.#own.fault;
    }
    *#readDictionary({ encoding, size, values }, stored) {
        if (encoding !== column_values/* PLAIN */.tZ && encoding !== column_values/* PLAIN_DICTIONARY */.yc)
            throw (0,parquet_fault/* cannotRead */.U0)((0,safe_text/* safe */.gB) `encoding ${encoding} of dictionaries`);
        if (this.#dictionary !== null)
            throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `it has two dictionaries; write the file again`);
        const bytes = (0,codec/* decompressed */.j)(this.#chunk.codec, stored, size);
        this.#own.begin(bytes);
        this.#dictionary = new dictionary/* Dictionary */.b(bytes, values, this.#leaf.size);
        yield* this.#dictionary.judge(this.#cells);
    }
    #version1(header, stored) {
        const bytes = this.#decompressor.decompress(this.#chunk.codec, stored, header.size);
        return { levels: (0,page/* levelsV1 */.f0)(bytes, header, this.#leaf), body: () => bytes };
    }
    #version2(header, stored) {
        const levels = (0,page/* levelsV2 */.m3)(stored, header, this.#leaf);
        const codec = header.compressed ? this.#chunk.codec : 0;
        const body = () => this.#decompressor.decompress(codec, stored.subarray(levels.end), header.size - levels.end);
        return { levels, body };
    }
    /** Reads slots without nesting: one per row. */
    *#flat(slots, { definition }, values) {
        const first = this.#chunk.rowsBefore + 1;
        const { maxDefinition } = this.#leaf;
        for (let left = slots; left > 0;) {
            const alike = definition === null ? left : Math.min(left, definition.alike);
            const level = definition?.take() ?? maxDefinition;
            definition?.skip(alike - 1);
            left -= alike;
            if (level > maxDefinition)
                throw badLevel();
            for (let present = level === maxDefinition ? alike : 0; present > 0;) {
                const read = values.read(present, first + this.#rows + alike - present);
                present -= read;
                if (this.#cells.full)
                    yield;
            }
            this.#rows += alike;
        }
    }
    /** Reads nested slots. A row continues while the repetition level is not zero, also on the next page. */
    *#nested(slots, { repetition, definition }, values) {
        const { maxRepetition, maxDefinition } = this.#leaf;
        this.#budget.spend(slots);
        for (let i = 0; i < slots; i++) {
            const level = repetition?.take() ?? 0;
            if (level === 0)
                this.#rows++;
            const defined = definition?.take() ?? maxDefinition;
            if (level > maxRepetition || defined > maxDefinition || this.#rows === 0)
                throw badLevel();
            if (defined < maxDefinition)
                continue;
            values.read(1, this.#chunk.rowsBefore + this.#rows);
            if (this.#cells.full)
                yield;
        }
    }
    #unbalanced() {
        const { rows, values } = this.#chunk;
        return (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `${(0,safe_text/* count */.U9)(this.#rows)} rows and ${(0,safe_text/* count */.U9)(this.#slots)} values were read, but its footer says ${(0,safe_text/* count */.U9)(rows)} and ${(0,safe_text/* count */.U9)(values)}; write the file again`);
    }
}
function badLevel() {
    return (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a level of a page is out of bounds; write the file again`);
}
//# sourceMappingURL=column.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/footer.js + 1 modules
var footer = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/json/json-scanner.js + 2 modules
var json_scanner = __webpack_require__(2531);
;// CONCATENATED MODULE: ./lib/manifest/parquet/column-names.js





/** The row of these strings, which are not in a record. */
const ROW = 0;
/** The key of Arrow's own schema, in base64; its descriptions of columns are nowhere else. */
const ARROW_SCHEMA = 'ARROW:schema';
/** Matches the commit that parquet-mr was built from, which is not a content hash. */
const BUILD = / ?\(build [0-9a-f]{40}\)/;
/**
 * Reads names and metadata. Statistics are skipped: they repeat values, some of them cut off, which would look like
 * other values.
 */
function readNames({ schema, metadata, createdBy }, collector) {
    for (const { name, column } of schema.leaves)
        read(name, column, collector);
    for (const { name } of schema.groups)
        read(name, 0, collector);
    for (const entry of metadata)
        readMetadata(entry, collector);
    read(Buffer.from((0,latin1/* latin1 */.W)(createdBy).replace(BUILD, ''), 'latin1'), 0, collector);
}
function readMetadata({ key, value }, collector) {
    read(key, 0, collector);
    if ((0,latin1/* latin1 */.W)(key) === ARROW_SCHEMA)
        read(Buffer.from((0,latin1/* latin1 */.W)(value), 'base64'), 0, collector);
    else
        read(value, 0, collector);
}
function read(bytes, column, collector) {
    if (bytes.length > manifest_limits/* MAX_STRING_BYTES */.Zp) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its metadata has a string of more than ${(0,safe_text/* mebibytes */.jh)(manifest_limits/* MAX_STRING_BYTES */.Zp)}; shorten it`);
    }
    collector.string(bytes, 0, bytes.length, ROW, column, false);
    (0,json_scanner/* readEmbeddedJson */.J)(bytes, 0, bytes.length, ROW, column, collector);
}
//# sourceMappingURL=column-names.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-budget.js
var parquet_budget = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/manifest/parquet/annotations.js
var annotations = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/manifest/bytes/held-values.js
var held_values = __webpack_require__(9185);
// EXTERNAL MODULE: ./lib/manifest/bytes/parquet-limits.js
var parquet_limits = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/manifest/parquet/named-columns.js



class NamedColumns {
    /** For each template column, the indices of its leaves. */
    #leaves;
    /** For each template column, the first 1-based column that cannot be read as text. */
    #unread;
    constructor(templates, { leaves, groups }) {
        const found = templates.columns.map(() => new Set());
        const unread = templates.columns.map(() => 0);
        const add = (name, first, size) => {
            const column = templates.headerColumn(name);
            if (column < 0 || size === 0)
                return;
            if (size === 1 && (leaves[first]?.reads ?? null) !== null)
                found[column]?.add(first);
            else
                unread[column] ||= first + 1;
        };
        leaves.forEach(({ name }, index) => add(name, index, 1));
        for (const group of groups.slice(1))
            add(group.name, group.first, group.leaves);
        this.#leaves = found;
        this.#unread = unread;
    }
    /** Returns true if the file has a column of that number, even one that cannot be read. */
    has(column) {
        return this.#unread[column] !== 0 || this.#leaves[column]?.size !== 0;
    }
    /** Returns, for each leaf index, which of the `wanted` columns the leaf is. */
    leaves(wanted) {
        const columns = new Map();
        for (const column of wanted) {
            for (const leaf of this.#leaves[column] ?? [])
                columns.set(leaf, [...(columns.get(leaf) ?? []), column]);
        }
        return columns.size <= parquet_limits/* MAX_TEMPLATE_COLUMNS */.u2 ? columns : new Map();
    }
    /** Returns why not all of the `wanted` columns can be read; null where they can. */
    fault(wanted) {
        const unread = [...wanted].map(column => this.#unread[column] ?? 0).find(column => column > 0);
        if (unread !== undefined)
            return noText(unread);
        const leaves = new Set([...wanted].flatMap(column => [...(this.#leaves[column] ?? [])]));
        if (leaves.size <= parquet_limits/* MAX_TEMPLATE_COLUMNS */.u2)
            return null;
        return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `more than ${(0,safe_text/* count */.U9)(parquet_limits/* MAX_TEMPLATE_COLUMNS */.u2)} columns have a name that a URL template of the settings uses; rename them or split the file`);
    }
}
function noText(column) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `column ${(0,safe_text/* count */.U9)(column)} fills a URL template of the settings, but contains neither text nor whole numbers (a struct, a map, floats, decimals, times and UUIDs are not read as a part of a URL): store it as strings or integers, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`);
}
//# sourceMappingURL=named-columns.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
;// CONCATENATED MODULE: ./lib/manifest/parquet/template-cells.js
/** Reads the cells of a column that fills URL templates: like those of any other column, and as parts of URLs. */






class TemplateCells {
    #leaf;
    #own;
    #use;
    /** The number of kept columns that each value is combined with. */
    #compared;
    /** By the number of the template column. */
    #values = [];
    #read = 0;
    /** The number of bytes of URLs that the current value has filled. */
    #made = 0;
    /** @param own reads the cells like those of any other column; null where that is not needed */
    constructor(leaf, own, use) {
        this.#leaf = leaf;
        this.#own = own;
        this.#use = use;
        this.#compared = use.fillings.flatMap(({ others }) => others.flatMap(({ cursors }) => cursors)).length;
    }
    get full() {
        return this.#use.collector.full;
    }
    /** Every cell counts, since each is next to other values. */
    get items() {
        return this.#use.collector.items + this.#read;
    }
    /** Every cell is needed by itself. */
    simple() {
        return 0;
    }
    // eslint-disable-next-line require-yield -- there is nothing to wait for
    *judged() {
        return null;
    }
    passed() {
        // Nothing was judged.
    }
    cell(bytes, start, end, row) {
        this.#own?.cell(bytes, start, end, row);
        this.#part(bytes.subarray(start, end), row);
    }
    repeatable(bytes, start, end, row) {
        this.#use.budget.spend(end - start + 1);
        this.cell(bytes, start, end, row);
    }
    #part(cell, row) {
        this.#read++;
        const value = this.#text(cell);
        if (value.length === 0)
            return;
        if (value.length > manifest_limits/* MAX_STRING_BYTES */.Zp)
            throw tooLong();
        this.#made = 0;
        this.#use.budget.spend(this.#compared);
        for (const filling of this.#use.fillings) {
            if (!filling.others.every(({ cursors }) => cursors.some(cursor => cursor.has(row))))
                continue;
            this.#values.length = 0;
            this.#values[filling.column] = value;
            this.#fill(filling, 0, row);
        }
        this.#use.held?.add(value, row);
    }
    #text(cell) {
        const { reads, holds } = this.#leaf;
        if (reads !== null && reads !== 'bytes')
            return decimal(cell, reads);
        const value = (0,url_templates/* trimmed */.dE)(cell);
        if (holds === 'text' || ((0,external_node_buffer_.isUtf8)(value) && value.every(byte => byte >= 0x20)))
            return value;
        throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `a URL template of the settings uses this column, and one of its values is not text: store the column as strings, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`);
    }
    /** Emits the URL of every combination of one value per column, from the column at `at` on. */
    #fill(filling, at, row) {
        const other = filling.others[at];
        if (other === undefined) {
            const url = (0,url_templates/* filled */.Bq)(filling.template, this.#values);
            if (url === null)
                return;
            this.#made += url.length;
            if (this.#made > manifest_limits/* MAX_STRING_BYTES */.Zp)
                throw tooLong();
            this.#use.budget.spend(url.length + 1);
            this.#use.collector.string(url, 0, url.length, row, 0, false);
            return;
        }
        for (const cursor of other.cursors) {
            if (!cursor.has(row))
                continue;
            for (const value of cursor.values()) {
                this.#values[other.column] = value;
                this.#fill(filling, at + 1, row);
            }
        }
    }
}
/** @throws GateError where the value has more bits than its type: programs cut off different bits */
function decimal(cell, { bits, signed }) {
    let stored = 0n;
    for (let i = cell.length - 1; i >= 0; i--)
        stored = stored * 256n + BigInt(cell[i]);
    const value = signed ? BigInt.asIntN(cell.length * 8, stored) : stored;
    if (value !== (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value))) {
        throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a value does not fit the ${bits} bits of its type; write the file again`);
    }
    return Buffer.from(String(value), 'latin1');
}
function tooLong() {
    return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `the URLs that a value forms with the URL templates of the settings have more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_STRING_BYTES */.Zp)} bytes; shorten it, or the lists next to it`);
}
//# sourceMappingURL=template-cells.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet/parquet-templates.js




class ParquetTemplates {
    /** The fault to report after everything else was read; null where there is none. */
    fault;
    /** The templates whose columns are all in the file. */
    #templates;
    /** For each leaf index, the template columns that the leaf is. */
    #columns;
    #heldBudget = new held_values/* HeldBudget */.rg();
    #rowGroups = new Map();
    #collector;
    #budget;
    constructor(templates, schema, collector, budget) {
        const named = new NamedColumns(templates, schema);
        this.#templates = templates.templates.filter(({ columns }) => columns.every(column => named.has(column)));
        const wanted = new Set(this.#templates.flatMap(({ columns }) => columns));
        this.fault = named.fault(wanted);
        this.#columns = named.leaves(wanted);
        this.#collector = collector;
        this.#budget = budget;
    }
    /**
     * Begins to read the column of `chunk`; returns null where it fills no template.
     *
     * @param cells reads the column like any other
     */
    begin({ rowGroup, leaf: index }, leaf, cells) {
        const columns = this.#columns.get(index);
        if (columns === undefined)
            return null;
        const open = this.#rowGroups.get(rowGroup) ?? { left: this.#columns.size, held: [] };
        this.#rowGroups.set(rowGroup, open);
        open.left--;
        const isPart = this.#templates.some(template => columns.some(column => othersIn(template, column).length > 0));
        const held = isPart && open.left > 0 ? new held_values/* HeldColumn */.sh(columns, this.#heldBudget) : null;
        const isInteger = leaf.holds === 'none';
        const read = isInteger ? { ...leaf, holds: 'integer', size: leaf.type === annotations/* INT32 */.fu ? 4 : 8 } : leaf;
        return {
            leaf: read,
            cells: new TemplateCells(read, isInteger ? null : cells, {
                fillings: columns.flatMap(column => this.#fillings(column, open.held)),
                held,
                collector: this.#collector,
                budget: this.#budget
            }),
            end: () => {
                if (held !== null)
                    open.held.push(held);
                if (open.left > 0)
                    return;
                for (const column of open.held)
                    column.release();
                this.#rowGroups.delete(rowGroup);
            }
        };
    }
    /**
     * Returns the templates that `column` completes; if another of their columns is not read yet, that one will complete
     * them.
     */
    #fillings(column, held) {
        const fillings = this.#templates.flatMap(template => {
            if (!template.columns.includes(column))
                return [];
            const others = othersIn(template, column).map(other => ({
                column: other,
                cursors: held.filter(({ columns }) => columns.includes(other)).map(found => new held_values/* HeldCursor */.kh(found))
            }));
            return [{ template, column, others }];
        });
        return fillings.filter(({ others }) => others.every(({ cursors }) => cursors.length > 0));
    }
}
/** Returns the columns of a template except `column`, each once; none if the template does not contain `column`. */
function othersIn({ columns }, column) {
    return columns.includes(column) ? [...new Set(columns)].filter(other => other !== column) : [];
}
//# sourceMappingURL=parquet-templates.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/forward-stream.js
var forward_stream = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/manifest/bytes/byte-strings.js
var byte_strings = __webpack_require__(8636);
;// CONCATENATED MODULE: ./lib/manifest/parquet/parquet-file.js











/** A file up to this size is kept in memory, and read from its source once, if its end cannot be read alone. */
const SMALL_FILE_BYTES = 32 << 20;
/** The bytes that the first pass keeps from the end of a larger file; a longer footer needs another pass. */
const TAIL_BYTES = 8 << 20;
/** The same where the end is read alone. */
const SHORT_TAIL_BYTES = 1 << 16;
/** The footer's length and the magic number at the end. */
const TRAILER_BYTES = 8;
async function* readParquetFile(source, collector, limits) {
    const isKept = source.tail === undefined && source.size <= SMALL_FILE_BYTES;
    const content = isKept ? inMemory(await tailOf(source, source.size)) : source;
    const footer = await footerOf(content);
    readNames(footer, collector);
    if (collector.full)
        yield* collector.passOn();
    const stream = new forward_stream/* ForwardStream */.w(content.open());
    const budget = new parquet_budget/* ParquetBudget */.i(source.size, limits);
    const templates = collector.templates && new ParquetTemplates(collector.templates, footer.schema, collector, budget);
    const gaps = new Gaps(stream, collector, footer.indexes);
    const passGap = (position) => gaps.pass(position);
    const tools = { stream, passGap, collector, decompressor: new codec/* Decompressor */.l(), budget, templates };
    try {
        const fault = yield* readChunks(footer, tools);
        yield* gaps.pass(footer.start);
        await stream.drain();
        if (fault !== null)
            throw fault;
        if (templates?.fault)
            throw templates.fault;
    }
    finally {
        await stream.close();
    }
    return footer.rows;
}
/** Reads every column of every row group; a fault in one does not hide the others. Returns the first fault. */
async function* readChunks({ chunks, schema, fault: known }, tools) {
    let fault = known;
    for (const chunk of chunks) {
        const leaf = schema.leaves[chunk.leaf];
        if (leaf === undefined)
            continue;
        try {
            yield* readColumn(chunk, leaf, tools);
        }
        catch (error) {
            tools.collector.watch.checkDeadline();
            if (!(error instanceof errors/* GateError */.ue) || error.reason === 'manifest-too-large')
                throw error;
            fault ??= error;
        }
    }
    return fault;
}
function inMemory(bytes) {
    return {
        size: bytes.length,
        async *open() {
            yield bytes;
        }
    };
}
async function footerOf(source) {
    const { bytes, start } = await footerBytes(source);
    return (0,footer/* readFooter */.A)(bytes, start);
}
/** Returns the footer as it is stored, and its position. */
async function footerBytes(source) {
    const { size } = source;
    if (size < TRAILER_BYTES)
        throw notParquet();
    let tail = await tailOf(source, Math.min(size, source.tail === undefined ? TAIL_BYTES : SHORT_TAIL_BYTES));
    const trailer = new DataView(tail.buffer, tail.byteOffset + tail.length - TRAILER_BYTES, TRAILER_BYTES);
    checkMagic(trailer.getUint32(4));
    const length = trailer.getUint32(0, true);
    if (length === 0 || length > size - TRAILER_BYTES)
        throw notParquet();
    if (length > parquet_limits/* MAX_FOOTER_BYTES */.dQ) {
        throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `its footer has ${(0,safe_text/* count */.U9)(length)} bytes; write it with larger row groups, or split it`);
    }
    if (length + TRAILER_BYTES > tail.length)
        tail = await tailOf(source, length + TRAILER_BYTES);
    const end = tail.length - TRAILER_BYTES;
    return { bytes: tail.subarray(end - length, end), start: size - TRAILER_BYTES - length };
}
/** Returns the last `length` bytes, from one pass over all bytes unless the source can read them alone. */
async function tailOf(source, length) {
    if (source.tail !== undefined) {
        const tail = await source.tail(length);
        if (tail.length !== length)
            throw notParquet();
        return tail;
    }
    const tail = new Uint8Array(length);
    const from = source.size - length;
    let position = 0;
    for await (const chunk of source.open()) {
        if (position + chunk.length > source.size)
            throw notParquet();
        const skipped = Math.max(0, from - position);
        if (skipped < chunk.length)
            tail.set(chunk.subarray(skipped), position + skipped - from);
        position += chunk.length;
    }
    if (position !== source.size)
        throw notParquet();
    return tail;
}
const MAGIC = 0x50415231;
const MAGIC_ENCRYPTED = 0x50415245;
/** Only the end counts: no reader checks the magic number at the beginning. */
function checkMagic(magic) {
    if (magic === MAGIC_ENCRYPTED)
        throw (0,footer/* encrypted */.N)();
    if (magic !== MAGIC)
        throw notParquet();
}
function notParquet() {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it does not end like a Parquet file; it may be cut off; write the file again`);
}
/** The row of what is not in a record. */
const NO_ROW = 0;
/** Bytes of a gap that are looked at before what was found is passed on. */
const GAP_STEP_BYTES = 1 << 16;
/** Passes over bytes that belong to no column. URLs that are written out in them are looked up. */
class Gaps {
    #stream;
    #collector;
    #indexes;
    /** The number of indexes that are after the stream. */
    #passed = 0;
    /** @param indexes are not looked at: they repeat values, some of them cut off, which would look like other values */
    constructor(stream, collector, indexes) {
        this.#stream = stream;
        this.#collector = collector;
        this.#indexes = indexes;
    }
    /** Moves the stream to `position`. */
    async *pass(position) {
        const stream = this.#stream;
        while (stream.position < position) {
            const index = this.#indexes[this.#passed];
            const end = Math.min(position, index?.start ?? position);
            if (stream.position < end) {
                yield* this.#look(end);
            }
            else if (index !== undefined) {
                await stream.skipTo(Math.min(position, index.end));
                if (index.end <= position)
                    this.#passed++;
            }
        }
    }
    async *#look(end) {
        const stream = this.#stream;
        const strings = new byte_strings/* ByteStrings */.z(this.#collector, NO_ROW);
        while (stream.position < end) {
            await stream.skipTo(Math.min(end, stream.position + GAP_STEP_BYTES), bytes => strings.add(bytes));
            if (this.#collector.full)
                yield* this.#collector.passOn();
        }
        strings.end();
    }
}
//# sourceMappingURL=parquet-file.js.map

/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ msbFirst),
/* harmony export */   n: () => (/* binding */ Runs)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
/** Decodes Parquet's hybrid of run lengths and bit packing, for levels and dictionary indices. */



class Runs {
    #bytes;
    #end;
    #width;
    #range;
    #at;
    /** The number of values left in the current run. */
    #left = 0;
    #repeated = false;
    #value = 0;
    /** The bit position of the next packed value. */
    #bit = 0;
    /** @param width bits of each value, at most 32 */
    constructor(bytes, start, end, width) {
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        this.#width = width;
        this.#range = 2 ** width;
    }
    /** The number of next values that are known to be equal, at least one; `take` and `skip` move past them. */
    get alike() {
        if (this.#left === 0)
            this.#nextRun();
        return this.#repeated ? this.#left : 1;
    }
    /** Returns the next value. */
    take() {
        if (this.#left === 0)
            this.#nextRun();
        this.#left--;
        return this.#repeated ? this.#value : this.#packed();
    }
    /** Skips equal values of the current run. */
    skip(values) {
        this.#left -= values;
    }
    /** Returns how many of the next `values` are zero. */
    zeros(values) {
        let zeros = 0;
        for (let left = values; left > 0;) {
            const alike = Math.min(left, this.alike);
            if (this.take() === 0)
                zeros += alike;
            this.skip(alike - 1);
            left -= alike;
        }
        return zeros;
    }
    #nextRun() {
        while (this.#left === 0) {
            const header = this.#varint();
            this.#repeated = header % 2 === 0;
            const count = Math.floor(header / 2);
            if (this.#repeated) {
                this.#value = this.#littleEndian((this.#width + 7) >> 3);
                this.#left = count;
            }
            else
                this.#packedRun(count);
        }
    }
    /** Begins a run of packed groups of eight values; some writers cut off the last group. */
    #packedRun(groups) {
        const size = Math.min(groups * this.#width, this.#end - this.#at);
        this.#bit = this.#at * 8;
        this.#at += size;
        this.#left = this.#width === 0 ? groups * 8 : Math.min(groups * 8, Math.floor((size * 8) / this.#width));
    }
    #packed() {
        const width = this.#width;
        if (width === 0)
            return 0;
        const bytes = this.#bytes;
        const shift = this.#bit % 8;
        let at = (this.#bit - shift) / 8;
        this.#bit += width;
        let value = bytes[at] >>> shift;
        for (let bits = 8 - shift; bits < width; bits += 8)
            value += bytes[++at] * 2 ** bits;
        return value % this.#range;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#littleEndian(1);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw tooShort();
    }
    #littleEndian(width) {
        if (width > this.#end - this.#at)
            throw tooShort();
        let value = 0;
        for (let i = 0; i < width; i++)
            value += this.#bytes[this.#at++] * 2 ** (8 * i);
        return value;
    }
}
/** Decodes the deprecated packing of levels, most significant bit first; it takes `ceil(values * width / 8)` bytes. */
function msbFirst(bytes, start, values, width) {
    const size = Math.ceil((values * width) / 8);
    if (size > bytes.length - start || values > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_UNPACKED_VALUES */ .yY)
        throw tooShort();
    // Written as one packed run of whole bytes after a header of five bytes.
    const unpacked = new Uint8Array(5 + values);
    let header = Math.ceil(values / 8) * 2 + 1;
    for (let i = 0; i < 5; i++, header = Math.floor(header / 128))
        unpacked[i] = (header % 128) + (i < 4 ? 128 : 0);
    for (let i = 0; i < values; i++) {
        let value = 0;
        for (let bit = i * width; bit < (i + 1) * width; bit++) {
            value = value * 2 + ((bytes[start + (bit >> 3)] >> (7 - (bit & 7))) & 1);
        }
        unpacked[5 + i] = value;
    }
    return new Runs(unpacked, 0, unpacked.length, 8);
}
function tooShort() {
    return (0,_parquet_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `a page has fewer values than its header says; write the file again`);
}
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ThriftReader)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/**
 * Reads Thrift's compact protocol, which Parquet uses for its footer and page headers. The data is attacker-controlled:
 * every length is checked against the bytes that are there, and nothing is allocated from a size in a header.
 */



const TRUE = 1;
const BYTE = 3;
const I16 = 4;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const SET = 10;
const MAP = 11;
const STRUCT = 12;
const UUID = 13;
class ThriftReader {
    #bytes;
    #at;
    #depth = 0;
    constructor(bytes, start = 0) {
        this.#bytes = bytes;
        this.#at = start;
    }
    /** The start of the next value. */
    get position() {
        return this.#at;
    }
    /** Calls `field` for each field of a struct; it must read the value of that type, or `skip` it. */
    struct(field) {
        this.#enter();
        let id = 0;
        for (;;) {
            const header = this.#byte();
            if (header === 0)
                break;
            const delta = header >> 4;
            id = delta === 0 ? this.#signed() : id + delta;
            field(id, header & 15);
        }
        this.#depth--;
    }
    structField(type, field) {
        expectType(type === STRUCT);
        this.struct(field);
    }
    /** Calls `element` for each element of a list. */
    list(type, element) {
        expectType(type === LIST || type === SET);
        this.#enter();
        const header = this.#byte();
        const size = header >> 4 === 15 ? this.#unsigned() : header >> 4;
        // Every element takes at least one byte.
        if (size > this.#bytes.length - this.#at)
            throw broken();
        for (let i = 0; i < size; i++)
            element(header & 15);
        this.#depth--;
    }
    integer(type) {
        if (type === BYTE)
            return (this.#byte() << 24) >> 24;
        expectType(type >= I16 && type <= I64);
        return this.#signed();
    }
    boolean(type) {
        expectType(type === 1 || type === 2);
        return type === TRUE;
    }
    /** Returns a view of the bytes, not a copy. */
    binary(type) {
        expectType(type === BINARY);
        const start = this.#advance(this.#unsigned());
        return this.#bytes.subarray(start, this.#at);
    }
    skip(type, inList = false) {
        if (type === 1 || type === 2) {
            if (inList)
                this.#advance(1);
        }
        else if (type === BYTE)
            this.#advance(1);
        else if (type >= I16 && type <= I64)
            this.#skipVarint();
        else if (type === DOUBLE)
            this.#advance(8);
        else if (type === UUID)
            this.#advance(16);
        else if (type === BINARY)
            this.binary(type);
        else if (type === LIST || type === SET)
            this.list(type, element => this.skip(element, true));
        else if (type === MAP)
            this.#skipMap();
        else if (type === STRUCT)
            this.struct((_, field) => this.skip(field));
        else
            throw broken();
    }
    #skipMap() {
        this.#enter();
        const size = this.#unsigned();
        if (size > this.#bytes.length - this.#at)
            throw broken();
        const types = size === 0 ? 0 : this.#byte();
        for (let i = 0; i < size; i++) {
            this.skip(types >> 4, true);
            this.skip(types & 15, true);
        }
        this.#depth--;
    }
    #enter() {
        if (++this.#depth > _bytes_parquet_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_THRIFT_DEPTH */ .zQ)
            throw broken();
    }
    #byte() {
        return this.#bytes[this.#advance(1)];
    }
    #advance(size) {
        const start = this.#at;
        if (size > this.#bytes.length - start)
            throw broken();
        this.#at += size;
        return start;
    }
    #skipVarint() {
        for (let i = 0; i < 10; i++)
            if (this.#byte() < 0x80)
                return;
        throw broken();
    }
    /** Reads an unsigned integer. No size, offset or count is larger than 2^53. */
    #unsigned() {
        let value = 0;
        for (let shift = 0; shift < 64; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80) {
                if (value > Number.MAX_SAFE_INTEGER)
                    throw broken();
                return value;
            }
        }
        throw broken();
    }
    #signed() {
        const zigzag = this.#unsigned();
        return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    }
}
function expectType(matches) {
    if (!matches)
        throw broken();
}
function broken() {
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-unreadable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a header is cut off or damaged; write the file again`);
}
//# sourceMappingURL=thrift.js.map

/***/ })

};
