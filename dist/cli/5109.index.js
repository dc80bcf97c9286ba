export const id = 5109;
export const ids = [5109];
export const modules = {

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rewriteParquetFile: () => (/* binding */ rewriteParquetFile)
});

// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/manifest/parquet/codec.js + 1 modules
var codec = __webpack_require__(5364);
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-file.js + 5 modules
var parquet_file = __webpack_require__(1691);
// EXTERNAL MODULE: ./lib/manifest/parquet/footer.js + 1 modules
var parquet_footer = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/manifest/parquet/parquet-fault.js
var parquet_fault = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/manifest/parquet/page.js
var parquet_page = __webpack_require__(1823);
;// CONCATENATED MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
/**
 * @import {Writer} from '../src/types.js'
 */

/**
 * Writes data to an auto-expanding ArrayBuffer.
 *
 * @implements {Writer}
 */
class ByteWriter {
  /**
   * @param {number} [initalSize]
   */
  constructor(initalSize = 1024) {
    this.buffer = new ArrayBuffer(initalSize)
    this.view = new DataView(this.buffer)
    this.offset = 0 // total bytes written
    this.index = 0 // index in buffer (may be reset when flushing to file)
  }

  /**
   * @param {number} size
   */
  ensure(size) {
    // auto-expanding buffer
    if (this.index + size > this.buffer.byteLength) {
      const newSize = Math.max(this.buffer.byteLength * 2, this.index + size)
      const newBuffer = new ArrayBuffer(newSize)
      // TODO: save buffers until later and merge once?
      new Uint8Array(newBuffer).set(new Uint8Array(this.buffer))
      this.buffer = newBuffer
      this.view = new DataView(this.buffer)
    }
  }

  finish() {
  }

  getBuffer() {
    return this.buffer.slice(0, this.index)
  }

  getBytes() {
    return new Uint8Array(this.buffer, 0, this.index)
  }

  /**
   * @param {number} value
   */
  appendUint8(value) {
    this.ensure(1)
    this.view.setUint8(this.index, value)
    this.offset++
    this.index++
  }

  /**
   * @param {number} value
   */
  appendUint32(value) {
    this.ensure(4)
    this.view.setUint32(this.index, value, true)
    this.offset += 4
    this.index += 4
  }

  /**
   * @param {number} value
   */
  appendInt32(value) {
    this.ensure(4)
    this.view.setInt32(this.index, value, true)
    this.offset += 4
    this.index += 4
  }

  /**
   * @param {bigint} value
   */
  appendInt64(value) {
    this.ensure(8)
    this.view.setBigInt64(this.index, BigInt(value), true)
    this.offset += 8
    this.index += 8
  }

  /**
   * @param {number} value
   */
  appendFloat32(value) {
    this.ensure(4)
    this.view.setFloat32(this.index, value, true)
    this.offset += 4
    this.index += 4
  }

  /**
   * @param {number} value
   */
  appendFloat64(value) {
    this.ensure(8)
    this.view.setFloat64(this.index, value, true)
    this.offset += 8
    this.index += 8
  }

  /**
   * @param {ArrayBuffer} value
   */
  appendBuffer(value) {
    this.appendBytes(new Uint8Array(value))
  }

  /**
   * @param {Uint8Array} value
   */
  appendBytes(value) {
    this.ensure(value.length)
    new Uint8Array(this.buffer, this.index, value.length).set(value)
    this.offset += value.length
    this.index += value.length
  }

  /**
   * Convert a 32-bit signed integer to varint (1-5 bytes).
   * Writes out groups of 7 bits at a time, setting high bit if more to come.
   *
   * @param {number} value
   */
  appendVarInt(value) {
    while (true) {
      if ((value & ~0x7f) === 0) {
        // fits in 7 bits
        this.appendUint8(value)
        return
      } else {
        // write 7 bits and set high bit
        this.appendUint8(value & 0x7f | 0x80)
        value >>>= 7
      }
    }
  }

  /**
   * Convert a bigint to varint (1-10 bytes for 64-bit range).
   *
   * @param {bigint} value
   */
  appendVarBigInt(value) {
    while (true) {
      if ((value & ~0x7fn) === 0n) {
        // fits in 7 bits
        this.appendUint8(Number(value))
        return
      } else {
        // write 7 bits and set high bit
        this.appendUint8(Number(value & 0x7fn | 0x80n))
        value >>= 7n
      }
    }
  }

  /**
   * Convert number to zigzag encoding and write as varint.
   *
   * @param {number | bigint} value
   */
  appendZigZag(value) {
    if (typeof value === 'number') {
      this.appendVarInt(value << 1 ^ value >> 31)
    } else {
      this.appendVarBigInt(value << 1n ^ value >> 63n)
    }
  }
}

;// CONCATENATED MODULE: ./node_modules/hyparquet-writer/src/snappy.js
/**
 * The MIT License (MIT)
 * Copyright (c) 2016 Zhipeng Jia
 * https://github.com/zhipeng-jia/snappyjs
 */



/**
 * @import {Writer} from '../src/types.js'
 */

const MAX_HASH_TABLE_BITS = 14
const MAX_OFFSET = 0xffff
const globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1)

/**
 * Compress snappy data.
 * Returns Snappy-compressed bytes as Uint8Array.
 *
 * @param {Uint8Array} input - uncompressed data
 * @returns {Uint8Array}
 */
function snappyCompress(input) {
  const writer = new ByteWriter()
  writer.appendVarInt(input.length) // uncompressed length

  compressInput(writer, input)

  return writer.getBytes()
}

/**
 * Hash function used in the reference implementation.
 *
 * @param {number} key
 * @param {number} hashFuncShift
 * @returns {number}
 */
function hashFunc(key, hashFuncShift) {
  return Math.imul(key, 0x1e35a7bd) >>> hashFuncShift
}

/**
 * Load a 32-bit little-endian integer from a byte array.
 *
 * @param {Uint8Array} array
 * @param {number} pos
 * @returns {number}
 */
function load32(array, pos) {
  return (
    array[pos] +
    (array[pos + 1] << 8) +
    (array[pos + 2] << 16) +
    (array[pos + 3] << 24)
  )
}

/**
 * Compare two 32-bit sequences for equality.
 *
 * @param {Uint8Array} array
 * @param {number} pos1
 * @param {number} pos2
 * @returns {boolean}
 */
function equals32(array, pos1, pos2) {
  return (
    array[pos1] === array[pos2] &&
    array[pos1 + 1] === array[pos2 + 1] &&
    array[pos1 + 2] === array[pos2 + 2] &&
    array[pos1 + 3] === array[pos2 + 3]
  )
}

/**
 * Emit a literal chunk of data.
 * @param {Writer} writer
 * @param {Uint8Array} input
 * @param {number} ip
 * @param {number} len
 */
function emitLiteral(writer, input, ip, len) {
  // The first byte(s) encode the literal length
  if (len <= 60) {
    writer.appendUint8(len - 1 << 2)
  } else {
    const value = len - 1
    const bytes = value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x1000000 ? 3 : 4
    writer.appendUint8(59 + bytes << 2)
    for (let i = 0; i < bytes; i++) {
      writer.appendUint8(value >>> i * 8)
    }
  }

  // Then copy the literal bytes
  writer.appendBytes(input.subarray(ip, ip + len))
}

/**
 * Emit a copy of previous data.
 * @param {Writer} writer
 * @param {number} offset
 * @param {number} len
 */
function emitCopyLessThan64(writer, offset, len) {
  if (len < 12 && offset < 2048) {
    // Copy 4..11 bytes, offset < 2048
    //    --> [  1   | (len-4)<<2 | (offset>>8)<<5 ]
    writer.appendUint8(1 + (len - 4 << 2) + (offset >>> 8 << 5))
    writer.appendUint8(offset & 0xff)
  } else {
    // Copy len bytes, offset 1..65535
    //    --> [  2   | (len-1)<<2 ]
    writer.appendUint8(2 + (len - 1 << 2))
    writer.appendUint8(offset & 0xff)
    writer.appendUint8(offset >>> 8)
  }
}

/**
 * Emit a copy of previous data.
 * @param {Writer} writer
 * @param {number} offset
 * @param {number} len
 */
function emitCopy(writer, offset, len) {
  // Emit 64-byte copies as long as we can
  while (len >= 68) {
    emitCopyLessThan64(writer, offset, 64)
    len -= 64
  }
  // Emit one 60-byte copy if needed
  if (len > 64) {
    emitCopyLessThan64(writer, offset, 60)
    len -= 60
  }
  // Final copy
  emitCopyLessThan64(writer, offset, len)
}

/**
 * Compress input data.
 * @param {Writer} writer
 * @param {Uint8Array} input
 */
function compressInput(writer, input) {
  const inputSize = input.length
  let hashTableBits = 1
  while (1 << hashTableBits <= inputSize && hashTableBits <= MAX_HASH_TABLE_BITS) {
    hashTableBits++
  }
  hashTableBits--
  const hashFuncShift = 32 - hashTableBits

  // Initialize the hash table
  globalHashTables[hashTableBits] ??= new Uint32Array(1 << hashTableBits)
  const hashTable = globalHashTables[hashTableBits]
  hashTable.fill(0)

  const ipEnd = inputSize
  let ipLimit
  let ip = 0
  let nextEmit = 0

  let hash, nextHash
  let nextIp, candidate, skip
  let bytesBetweenHashLookups
  let base, matched, offset
  let prevHash, curHash
  let flag = true

  const INPUT_MARGIN = 15
  if (inputSize >= INPUT_MARGIN) {
    ipLimit = ipEnd - INPUT_MARGIN
    ip++
    nextHash = hashFunc(load32(input, ip), hashFuncShift)

    while (flag) {
      skip = 32
      nextIp = ip
      do {
        ip = nextIp
        hash = nextHash
        bytesBetweenHashLookups = skip >>> 5
        skip++
        nextIp = ip + bytesBetweenHashLookups
        if (ip > ipLimit) {
          flag = false
          break
        }
        nextHash = hashFunc(load32(input, nextIp), hashFuncShift)
        candidate = hashTable[hash]
        hashTable[hash] = ip
      } while (ip - candidate > MAX_OFFSET || !equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      // Emit the literal from `nextEmit` to `ip`
      emitLiteral(writer, input, nextEmit, ip - nextEmit)

      // We found a match. Repeatedly match and emit copies
      do {
        base = ip
        matched = 4
        while (
          ip + matched < ipEnd &&
          input[ip + matched] === input[candidate + matched]
        ) {
          matched++
        }
        ip += matched
        offset = base - candidate
        emitCopy(writer, offset, matched)

        nextEmit = ip
        if (ip >= ipLimit) {
          flag = false
          break
        }
        prevHash = hashFunc(load32(input, ip - 1), hashFuncShift)
        hashTable[prevHash] = ip - 1
        curHash = hashFunc(load32(input, ip), hashFuncShift)
        candidate = hashTable[curHash]
        hashTable[curHash] = ip
      } while (ip - candidate <= MAX_OFFSET && equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      ip++
      nextHash = hashFunc(load32(input, ip), hashFuncShift)
    }
  }

  // Emit the last literal (if any)
  if (nextEmit < ipEnd) {
    emitLiteral(writer, input, nextEmit, ipEnd - nextEmit)
  }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/compress-page.js
/** Compresses pages with Parquet's codecs. */





/** Brotli's default, 11, takes minutes instead of seconds. */
const BROTLI = { params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: 6 } };
/**
 * Returns the codec in which pages of `codec` are written again: GZIP for both kinds of LZ4, which no well-kept package
 * writes; all others stay.
 */
function writtenCodec(codec) {
    return codec === 5 || codec === 7 ? 2 : codec;
}
/** Compresses `bytes` with the codec in which pages of `codec` are written again. */
function compress(codec, bytes) {
    switch (writtenCodec(codec)) {
        case 0:
            return bytes;
        case 1:
            return snappyCompress(bytes);
        case 2:
            return external_node_zlib_.gzipSync(bytes);
        case 4:
            return external_node_zlib_.brotliCompressSync(bytes, BROTLI);
        case 6:
            return zstd(bytes);
        default:
            throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `its codec is unknown`);
    }
}
function zstd(bytes) {
    // Looked up here because Node before 22.15 does not have it.
    if (typeof external_node_zlib_.zstdCompressSync === 'function')
        return external_node_zlib_.zstdCompressSync(bytes);
    throw new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `only Node 22.15 and later can write Zstandard; use a newer Node`);
}
//# sourceMappingURL=compress-page.js.map
// EXTERNAL MODULE: ./lib/item/text/little-endian.js
var little_endian = __webpack_require__(5911);
// EXTERNAL MODULE: ./lib/manifest/bytes/parquet-limits.js
var parquet_limits = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/manifest/parquet/delta-lengths.js
var delta_lengths = __webpack_require__(1940);
// EXTERNAL MODULE: ./lib/manifest/parquet/delta-integers.js
var delta_integers = __webpack_require__(4142);
// EXTERNAL MODULE: ./lib/manifest/parquet/padding.js
var padding = __webpack_require__(3463);
// EXTERNAL MODULE: ./lib/manifest/parquet/runs.js
var parquet_runs = __webpack_require__(7342);
// EXTERNAL MODULE: ./lib/manifest/parquet/annotations.js
var annotations = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/manifest/parquet/column-values.js
var column_values = __webpack_require__(8693);
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/plain-values.js
/** Converts the values of a page from any encoding to PLAIN, and selects some of them. */











const RLE = 3;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;
const BOOLEAN = 0;
/** The size of a value by physical type; 0 where values have different sizes, or less than a byte. */
const SIZES = [0, 4, 8, 12, 4, 8, 0];
/** Returns the size of each value of the column; 0 for strings and booleans. */
function valueSize({ type, size }) {
    return SIZES[type] ?? size;
}
/** Returns the `count` values in `bytes[start, end)`. */
function plainValues(page, count, encoding, leaf) {
    const size = valueSize(leaf);
    if (count === 0)
        return { bytes: page.bytes, start: page.start, end: page.start };
    if (leaf.type === BOOLEAN)
        return whole(booleans(page, count, encoding));
    switch (encoding) {
        case column_values/* PLAIN */.tZ:
            return size > 0 ? { ...page, end: fixedEnd(page, count * size) } : page;
        case DELTA_BINARY_PACKED:
            if (size !== 4 && size !== 8)
                break;
            return whole((0,delta_integers/* deltaIntegers */.A)(page.bytes.subarray(page.start, page.end), count, size));
        case column_values/* BYTE_STREAM_SPLIT */.fY:
            if (size === 0)
                break;
            return whole(unsplit(page, count, size));
        case DELTA_LENGTH_BYTE_ARRAY:
        case DELTA_BYTE_ARRAY:
            return whole(deltaStrings(page, count, encoding, leaf));
        default:
    }
    throw (0,parquet_fault/* cannotRead */.U0)((0,safe_text/* safe */.gB) `encoding ${encoding} of this type`);
}
/** Returns the selected values of `count` values, again in the form of PLAIN: those with `keep[i]` 1. */
function keptValues(values, count, keep, leaf) {
    if (leaf.type === BOOLEAN)
        return packedBooleans(values.bytes, count, keep);
    const { bytes, end } = values;
    const fixed = valueSize(leaf);
    const out = new Uint8Array(end - values.start);
    let to = 0;
    let run = values.start;
    let at = values.start;
    const copy = (upTo) => {
        out.set(bytes.subarray(run, upTo), to);
        to += upTo - run;
    };
    for (let i = 0; i < count; i++) {
        const next = at + (fixed > 0 ? fixed : stringSize(bytes, at, end));
        if (next > end)
            throw wrongCount();
        if (keep[i] === 0) {
            copy(at);
            run = next;
        }
        at = next;
    }
    if (!(0,padding/* isPadding */.A)(bytes, at, end))
        throw wrongCount();
    copy(at);
    return out.subarray(0, to);
}
/** Returns the size of the string at `at`, including the length in front of it. */
function stringSize(bytes, at, end) {
    if (at + 4 > end)
        throw wrongCount();
    return 4 + (0,little_endian/* u32 */.D)(bytes, at);
}
/** Returns the end of values with `size` bytes in total. */
function fixedEnd({ bytes, start, end }, size) {
    if (start + size > end || !(0,padding/* isPadding */.A)(bytes, start + size, end))
        throw wrongCount();
    return start + size;
}
function whole(bytes) {
    return { bytes, start: 0, end: bytes.length };
}
function booleans({ bytes, start, end }, count, encoding) {
    if (encoding === column_values/* PLAIN */.tZ) {
        if (Math.ceil(count / 8) > end - start)
            throw wrongCount();
        return Uint8Array.from({ length: count }, (_, i) => (bytes[start + (i >> 3)] >> (i & 7)) & 1);
    }
    if (encoding !== RLE)
        throw (0,parquet_fault/* cannotRead */.U0)((0,safe_text/* safe */.gB) `encoding ${encoding} of booleans`);
    // They follow a length of four bytes.
    const runs = new parquet_runs/* Runs */.n(bytes, start + 4, end, 1);
    return Uint8Array.from({ length: count }, () => runs.take());
}
function packedBooleans(values, count, keep) {
    const out = new Uint8Array(Math.ceil(count / 8));
    let kept = 0;
    for (let i = 0; i < count; i++) {
        if (keep[i] === 0)
            continue;
        out[kept >> 3] |= values[i] << (kept & 7);
        kept++;
    }
    return out.subarray(0, Math.ceil(kept / 8));
}
/** Decodes the first bytes of all values, then the second bytes of all values, and so on. */
function unsplit({ bytes, start, end }, count, size) {
    if (end - start !== count * size)
        throw wrongCount();
    const out = new Uint8Array(count * size);
    for (let k = 0; k < size; k++) {
        for (let i = 0; i < count; i++)
            out[i * size + k] = bytes[start + k * count + i];
    }
    return out;
}
/**
 * Decodes lengths, then bytes. In DELTA_BYTE_ARRAY each value begins with bytes of the previous one, and their number
 * comes first.
 */
function deltaStrings({ bytes, start, end }, count, encoding, leaf) {
    const shared = encoding === DELTA_BYTE_ARRAY ? new delta_lengths/* DeltaLengths */.M(bytes, start, end) : null;
    const lengths = new delta_lengths/* DeltaLengths */.M(bytes, shared?.stop ?? start, end);
    const out = new Growing();
    let at = lengths.stop;
    let before = 0;
    let beforeEnd = 0;
    for (let i = 0; i < count; i++) {
        const prefix = shared?.take() ?? 0;
        const suffix = lengths.take();
        if (prefix > beforeEnd - before || suffix > end - at)
            throw wrongCount();
        if (leaf.type === annotations/* BYTE_ARRAY */.vt)
            out.uint32(prefix + suffix);
        else if (prefix + suffix !== leaf.size)
            throw wrongCount();
        const from = out.length;
        out.copyOwn(before, before + prefix);
        out.append(bytes.subarray(at, at + suffix));
        at += suffix;
        before = from;
        beforeEnd = out.length;
    }
    if (at !== end)
        throw wrongCount();
    return out.bytes.subarray(0, out.length);
}
class Growing {
    bytes = new Uint8Array(1 << 16);
    length = 0;
    append(piece) {
        this.#reserve(piece.length);
        this.bytes.set(piece, this.length);
        this.length += piece.length;
    }
    copyOwn(start, end) {
        this.#reserve(end - start);
        this.bytes.copyWithin(this.length, start, end);
        this.length += end - start;
    }
    uint32(value) {
        this.append(Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24));
    }
    #reserve(size) {
        const needed = this.length + size;
        if (needed <= this.bytes.length)
            return;
        if (needed > parquet_limits/* MAX_PAGE_BYTES */.rd) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a page has more than ${(0,safe_text/* mebibytes */.jh)(parquet_limits/* MAX_PAGE_BYTES */.rd)} of strings: write the file with smaller pages`);
        }
        const larger = new Uint8Array(needed * 2);
        larger.set(this.bytes.subarray(0, this.length));
        this.bytes = larger;
    }
}
function wrongCount() {
    return (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a page does not match its header; write the file again`);
}
//# sourceMappingURL=plain-values.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/thinned-dictionary.js
/**
 * Finds and removes dictionary entries that no remaining row refers to; readers of the whole dictionary would still see
 * them.
 */




/** Counts the use of the entries of one dictionary. */
class EntryUse {
    #kept;
    #removed = new Set();
    #used = 0;
    /** @param entries the number of entries */
    constructor(entries) {
        this.#kept = new Uint8Array(entries);
    }
    /** @param keep as in `Slots` */
    page(indices, keep) {
        for (let i = 0; i < indices.length; i++) {
            const entry = indices[i];
            if (entry >= this.#kept.length)
                throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a value points past the end of its dictionary; write the file again`);
            if (keep[i] === 0)
                this.#removed.add(entry);
            else if (this.#kept[entry] === 0) {
                this.#kept[entry] = 1;
                this.#used++;
            }
        }
    }
    /** The entries that only removed rows refer to, in ascending order. */
    get orphans() {
        return Uint32Array.from([...this.#removed].filter(entry => this.#kept[entry] === 0)).sort();
    }
    /** True if there are entries that no row refers to: their items are reported in the row group's first row. */
    get hasUnused() {
        return this.#used + this.orphans.length < this.#kept.length;
    }
}
/** @param values the dictionary page, of `entries` values in PLAIN */
function withoutEntries(values, entries, orphans, leaf) {
    const numbers = new Uint32Array(entries);
    const size = valueSize(leaf);
    const kept = [];
    let [at, run, orphan] = [values.start, values.start, 0];
    for (let entry = 0; entry < entries; entry++) {
        const next = at + (size > 0 ? size : stringSize(values.bytes, at, values.end));
        if (next > values.end)
            throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a dictionary does not match its header; write the file again`);
        numbers[entry] = entry - orphan;
        if (entry === orphans[orphan]) {
            kept.push(values.bytes.subarray(run, at));
            run = next;
            orphan++;
        }
        at = next;
    }
    // The rest is padding.
    kept.push(values.bytes.subarray(run, at));
    return { bytes: Buffer.concat(kept), entries: entries - orphans.length, numbers };
}
/** Returns the error for a listed item that may be an entry that no row refers to. */
function unusedEntryListed() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `a listed item may be a dictionary value that no row uses (such as a category), so it cannot be removed with its row; write the file again without unused values`);
}
//# sourceMappingURL=thinned-dictionary.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/thrift.js
var thrift = __webpack_require__(8903);
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/thrift-fields.js
/**
 * Splits Thrift structures into fields and joins them again: all that is not changed, known or not, stays the same byte
 * for byte. Only for bytes that were read before, so that they are known to be complete.
 */

const I32 = 5;
const LIST = 9;
const STRUCT = 12;
const TRUE = 1;
const FALSE = 2;
/** Returns the fields of the structure at the beginning of `bytes`. */
function fieldsOf(bytes) {
    const reader = new thrift/* ThriftReader */.x(bytes);
    const fields = [];
    reader.struct((id, type) => {
        const start = reader.position;
        reader.skip(type);
        fields.push({ id, type, raw: bytes.subarray(start, reader.position) });
    });
    return fields;
}
/** Returns the elements of a list of structures. */
function elementsOf({ type, raw }) {
    const reader = new thrift/* ThriftReader */.x(raw);
    const elements = [];
    reader.list(type, element => {
        const start = reader.position;
        reader.skip(element, true);
        elements.push(raw.subarray(start, reader.position));
    });
    return elements;
}
function integerOf({ type, raw }) {
    return new thrift/* ThriftReader */.x(raw).integer(type);
}
/** Writes a structure with fields in ascending order. */
function structure(fields) {
    const parts = [];
    let before = 0;
    for (const { id, type, raw } of fields) {
        const delta = id - before;
        if (delta > 0 && delta <= 15)
            parts.push(Uint8Array.of((delta << 4) | type), raw);
        else
            parts.push(Uint8Array.of(type), zigzag(id), raw);
        before = id;
    }
    return Buffer.concat([...parts, Uint8Array.of(0)]);
}
/** Returns the same field with another integer. */
function withInteger({ id, type }, value) {
    return { id, type, raw: zigzag(value) };
}
function i32(id, value) {
    return { id, type: I32, raw: zigzag(value) };
}
function thrift_fields_boolean(id, value) {
    return { id, type: value ? TRUE : FALSE, raw: new Uint8Array(0) };
}
function struct(id, fields) {
    return { id, type: STRUCT, raw: structure(fields) };
}
function structs(id, elements) {
    return { id, type: LIST, raw: Buffer.concat([listHeader(STRUCT, elements.length), ...elements]) };
}
function integers(id, values) {
    return { id, type: LIST, raw: Buffer.concat([listHeader(I32, values.length), ...values.map(zigzag)]) };
}
function listHeader(type, size) {
    return size < 15 ? Uint8Array.of((size << 4) | type) : Buffer.concat([Uint8Array.of(0xf0 | type), varint(size)]);
}
function zigzag(value) {
    return varint(value < 0 ? -value * 2 - 1 : value * 2);
}
/** Writes seven bits per byte, the lowest first. */
function varint(value) {
    const bytes = [];
    for (let left = value;; left = Math.floor(left / 128)) {
        if (left < 128)
            return Uint8Array.from([...bytes, left]);
        bytes.push((left % 128) + 128);
    }
}
//# sourceMappingURL=thrift-fields.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/run-writer.js
/** Writes Parquet's hybrid of run lengths and bit packing. */

/** The shortest run that is stored as a run. */
const LEAST_RUN = 8;
/** The number of values in a packed group. */
const GROUP = 8;
/** Writes `values[0, count)` with `width` bits each. */
function hybrid(values, count, width) {
    const parts = [];
    let packedFrom = 0;
    for (let at = 0; at < count;) {
        let end = at + 1;
        while (end < count && values[end] === values[at])
            end++;
        // All groups except the very last are complete, so a packed group takes values from the run.
        const borrowed = (GROUP - ((at - packedFrom) % GROUP)) % GROUP;
        if (end - at - borrowed >= LEAST_RUN) {
            parts.push(...packed(values, packedFrom, at + borrowed, width));
            parts.push(varint((end - at - borrowed) * 2), littleEndian(values[at], (width + 7) >> 3));
            packedFrom = end;
        }
        at = end;
    }
    return Buffer.concat([...parts, ...packed(values, packedFrom, count, width)]);
}
function packed(values, from, to, width) {
    const groups = Math.ceil((to - from) / GROUP);
    if (groups === 0)
        return [];
    const bytes = new Uint8Array(groups * width);
    let bit = 0;
    for (let i = from; i < to; i++) {
        let value = values[i];
        for (let left = width; left > 0;) {
            const shift = bit & 7;
            const taken = Math.min(8 - shift, left);
            bytes[bit >> 3] |= (value & ((1 << taken) - 1)) << shift;
            value >>>= taken;
            bit += taken;
            left -= taken;
        }
    }
    return [varint(groups * 2 + 1), bytes];
}
function littleEndian(value, size) {
    return Uint8Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255);
}
//# sourceMappingURL=run-writer.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/slots.js
/** Finds the slots and values of a page that are in rows that stay. */






/** Decompresses a page; the result is valid until the decompressor's next page. */
function openPage(header, stored, { codec }, leaf, decompressor) {
    if (header.type === parquet_page/* DATA_PAGE */.F) {
        const bytes = decompressor.decompress(codec, stored, header.size);
        const levels = (0,parquet_page/* levelsV1 */.f0)(bytes, header, leaf);
        return { levels, values: { bytes, start: levels.end, end: bytes.length } };
    }
    const levels = (0,parquet_page/* levelsV2 */.m3)(stored, header, leaf);
    const size = header.size - levels.end;
    const bytes = decompressor.decompress(header.compressed ? codec : 0, stored.subarray(levels.end), size);
    return { levels, values: { bytes, start: 0, end: bytes.length } };
}
/** Goes through the slots of a column chunk, page by page: a row may continue on the next page. */
class SlotWalk {
    #chunk;
    #leaf;
    #removed;
    #slots = 0;
    /** The current row, from 1 in the whole file. */
    #row;
    /** @param removed rows, from 1 in the whole file */
    constructor(chunk, leaf, removed) {
        this.#chunk = chunk;
        this.#leaf = leaf;
        this.#removed = removed;
        this.#row = chunk.rowsBefore;
    }
    page(header, { repetition, definition }) {
        const slots = header.values;
        this.#slots += slots;
        if (slots > parquet_limits/* MAX_PAGE_SLOTS */.bk) {
            throw new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `a page has more than ${(0,safe_text/* count */.U9)(parquet_limits/* MAX_PAGE_SLOTS */.bk)} values; write smaller pages`);
        }
        if (this.#slots > this.#chunk.values)
            throw unbalanced();
        const { maxRepetition, maxDefinition } = this.#leaf;
        const repetitions = new Uint8Array(maxRepetition > 0 ? slots : 0);
        const definitions = new Uint8Array(maxDefinition > 0 ? slots : 0);
        const keep = new Uint8Array(slots);
        let [staying, rows, values, kept] = [0, 0, 0, 0];
        for (let i = 0; i < slots; i++) {
            const repeated = repetition?.take() ?? 0;
            const defined = definition?.take() ?? maxDefinition;
            if (repeated > maxRepetition || defined > maxDefinition)
                throw unbalanced();
            if (repeated === 0)
                this.#row++;
            const stays = !this.#removed.has(this.#row);
            const present = defined === maxDefinition;
            if (present)
                keep[values++] = stays ? 1 : 0;
            if (!stays)
                continue;
            if (repeated === 0)
                rows++;
            if (present)
                kept++;
            if (maxRepetition > 0)
                repetitions[staying] = repeated;
            if (maxDefinition > 0)
                definitions[staying] = defined;
            staying++;
        }
        return {
            count: staying,
            rows,
            repetition: maxRepetition > 0 ? repetitions.subarray(0, staying) : null,
            definition: maxDefinition > 0 ? definitions.subarray(0, staying) : null,
            keep: keep.subarray(0, values),
            kept
        };
    }
    /** Throws unless all rows were seen. */
    finish() {
        const { values, rows, rowsBefore } = this.#chunk;
        if (this.#slots !== values || this.#row !== rowsBefore + rows)
            throw unbalanced();
    }
}
/** Returns the dictionary indices of a page. */
function indicesIn({ bytes, start, end }, count) {
    const indices = new Uint32Array(count);
    if (count === 0)
        return indices;
    const width = start < end ? bytes[start] : 33;
    if (width > 32)
        throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `a dictionary index has more than 32 bits; write the file again`);
    const runs = new parquet_runs/* Runs */.n(bytes, start + 1, end, width);
    for (let i = 0; i < count; i++)
        indices[i] = runs.take();
    return indices;
}
function unbalanced() {
    return (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `the rows of its pages do not match its footer; write the file again`);
}
//# sourceMappingURL=slots.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/rewritten-column.js
/** Writes one column of one row group without the removed rows: page by page, with the original codec (GZIP for LZ4). */











const rewritten_column_RLE = 3;
const RLE_DICTIONARY = 8;
/** Returns how rows use the dictionary of a chunk; null where there is none. */
async function entryUse(input) {
    const walk = new SlotWalk(input.chunk, input.leaf, input.removed);
    let use = null;
    for await (const { header, stored } of pages(input)) {
        if (header.type === parquet_page/* DICTIONARY_PAGE */.x0)
            use = new EntryUse(header.values);
        else if (use === null)
            return null;
        else
            (0,parquet_fault/* inRowGroup */.V)(input.chunk.rowGroup, input.leaf.column, () => note(header, stored, use));
    }
    return use;
    function note(header, stored, of) {
        const { levels, values } = openPage(header, stored, input.chunk, input.leaf, input.decompressor);
        const { keep } = walk.page(header, levels);
        if (isDictionary(header.encoding))
            of?.page(indicesIn(values, keep.length), keep);
    }
}
/** Yields the pages of the chunk without the removed rows, and fills in `summary`. */
async function* rewrittenPages(input, orphans, summary) {
    const { chunk, leaf } = input;
    const column = new Column(input, orphans, summary);
    for await (const { header, stored } of pages(input)) {
        yield* (0,parquet_fault/* inRowGroup */.V)(chunk.rowGroup, leaf.column, () => column.page(header, stored));
    }
    (0,parquet_fault/* inRowGroup */.V)(chunk.rowGroup, leaf.column, () => column.finish());
}
/** Yields dictionary and data pages; skips index pages. */
async function* pages({ chunk, leaf, stream }) {
    const located = (read) => (0,parquet_fault/* inRowGroup */.V)(chunk.rowGroup, leaf.column, read);
    await stream.skipTo(chunk.start);
    while (stream.position < chunk.end) {
        const header = await (0,parquet_page/* readPageHeader */.BF)(stream, chunk.limit, located);
        located(() => (0,parquet_page/* checkPageSize */.vh)(header));
        const stored = await stream.read(header.stored);
        if (header.type === parquet_page/* DATA_PAGE */.F || header.type === parquet_page/* DATA_PAGE_V2 */.GF || header.type === parquet_page/* DICTIONARY_PAGE */.x0) {
            yield { header, stored };
        }
    }
}
class Column {
    #input;
    #orphans;
    #summary;
    #walk;
    #dictionary = null;
    constructor(input, orphans, summary) {
        this.#input = input;
        this.#orphans = orphans;
        this.#summary = summary;
        this.#walk = new SlotWalk(input.chunk, input.leaf, input.removed);
    }
    page(header, stored) {
        return header.type === parquet_page/* DICTIONARY_PAGE */.x0 ? this.#dictionaryPage(header, stored) : this.#dataPage(header, stored);
    }
    finish() {
        this.#walk.finish();
    }
    #dictionaryPage(header, stored) {
        const { chunk, leaf } = this.#input;
        const bytes = (0,codec/* decompressed */.j)(chunk.codec, stored, header.size);
        this.#dictionary = withoutEntries({ bytes, start: 0, end: bytes.length }, header.values, this.#orphans, leaf);
        const { entries } = this.#dictionary;
        const fields = struct(7, [i32(1, entries), i32(2, header.encoding)]);
        const body = compress(chunk.codec, this.#dictionary.bytes);
        const page = this.#page(parquet_page/* DICTIONARY_PAGE */.x0, this.#dictionary.bytes.length, [body], [fields]);
        this.#summary.dictionary = sizeOf(page);
        this.#summary.encodings.add(header.encoding);
        return page;
    }
    #dataPage(header, stored) {
        const { chunk, leaf, decompressor } = this.#input;
        const { levels, values } = openPage(header, stored, chunk, leaf, decompressor);
        const slots = this.#walk.page(header, levels);
        if (slots.count === 0)
            return [];
        const encoded = this.#values(header.encoding, values, slots);
        const encoding = isDictionary(header.encoding) ? header.encoding : column_values/* PLAIN */.tZ;
        this.#summary.values += slots.count;
        this.#summary.encodings.add(encoding);
        if (slots.definition !== null || slots.repetition !== null)
            this.#summary.encodings.add(rewritten_column_RLE);
        return header.type === parquet_page/* DATA_PAGE */.F
            ? this.#version1(slots, encoding, encoded)
            : this.#version2(header, slots, encoding, encoded);
    }
    #values(encoding, values, { keep, kept }) {
        const { leaf } = this.#input;
        if (!isDictionary(encoding))
            return keptValues(plainValues(values, keep.length, encoding, leaf), keep.length, keep, leaf);
        const dictionary = this.#dictionary;
        if (dictionary === null)
            throw (0,parquet_fault/* damaged */.qM)((0,safe_text/* safe */.gB) `its dictionary is missing; write the file again`);
        const indices = indicesIn(values, keep.length);
        const renumbered = new Uint32Array(kept);
        let to = 0;
        for (let i = 0; i < indices.length; i++)
            if (keep[i] === 1)
                renumbered[to++] = dictionary.numbers[indices[i]];
        // Some readers reject a width of zero bits.
        const width = Math.max(1, bitsFor(dictionary.entries - 1));
        return Buffer.concat([Uint8Array.of(width), hybrid(renumbered, kept, width)]);
    }
    #version1({ count, repetition, definition }, encoding, values) {
        const { leaf, chunk } = this.#input;
        const levels = [runsOf(repetition, leaf.maxRepetition), runsOf(definition, leaf.maxDefinition)];
        const body = Buffer.concat([...levels.flatMap(runs => (runs === null ? [] : [uint32(runs.length), runs])), values]);
        const fields = struct(5, [i32(1, count), i32(2, encoding), i32(3, rewritten_column_RLE), i32(4, rewritten_column_RLE)]);
        return this.#page(parquet_page/* DATA_PAGE */.F, body.length, [compress(chunk.codec, body)], [fields]);
    }
    #version2({ compressed }, { count, rows, kept, repetition, definition }, encoding, values) {
        const { leaf, chunk } = this.#input;
        const none = new Uint8Array(0);
        const repetitions = runsOf(repetition, leaf.maxRepetition) ?? none;
        const definitions = runsOf(definition, leaf.maxDefinition) ?? none;
        const fields = struct(8, [
            ...[i32(1, count), i32(2, count - kept), i32(3, rows), i32(4, encoding)],
            ...[i32(5, definitions.length), i32(6, repetitions.length), thrift_fields_boolean(7, compressed)]
        ]);
        const size = repetitions.length + definitions.length + values.length;
        const body = compressed ? compress(chunk.codec, values) : values;
        return this.#page(parquet_page/* DATA_PAGE_V2 */.GF, size, [repetitions, definitions, body], [fields]);
    }
    /** Returns header and body; `fields` is the part of the header for the page's type. */
    #page(type, size, body, fields) {
        const header = structure([i32(1, type), i32(2, size), i32(3, sizeOf(body)), ...fields]);
        this.#summary.size += header.length + size;
        this.#summary.stored += header.length + sizeOf(body);
        // These are views of buffers that the next page overwrites.
        return [header, ...body.map(bytes => bytes.slice())];
    }
}
function isDictionary(encoding) {
    return encoding === column_values/* PLAIN_DICTIONARY */.yc || encoding === RLE_DICTIONARY;
}
function runsOf(levels, most) {
    return levels === null ? null : hybrid(levels, levels.length, bitsFor(most));
}
function bitsFor(most) {
    return most <= 0 ? 0 : 32 - Math.clz32(most);
}
function sizeOf(parts) {
    return parts.reduce((sum, { length }) => sum + length, 0);
}
function uint32(value) {
    return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}
//# sourceMappingURL=rewritten-column.js.map
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/rewritten-footer.js
/**
 * Writes the footer of a rewritten file: rows, sizes and offsets are updated. Indexes and filters that point into the
 * old file are removed, and so are statistics of rewritten chunks. Everything else stays the same byte for byte.
 */


function rewrittenFooter(bytes, file) {
    const fields = fieldsOf(bytes).map(field => {
        if (field.id === 3)
            return withInteger(field, file.rows);
        return field.id === 4 ? rowGroups(field, file) : field;
    });
    return structure(fields);
}
/** Writes the row groups; leaves out those without rows. */
function rowGroups(list, file) {
    const kept = [];
    elementsOf(list).forEach((bytes, i) => {
        const fields = fieldsOf(bytes);
        const rows = fields.find(({ id }) => id === 3);
        const before = rows === undefined ? 0 : integerOf(rows);
        const after = file.rowsOf(i + 1, before);
        if (before === 0 || after > 0)
            kept.push(rowGroup(fields, i + 1, after, kept.length, file));
    });
    return structs(4, kept);
}
function rowGroup(fields, number, rows, ordinal, file) {
    const columns = fields.find(({ id }) => id === 1);
    const chunks = columns === undefined ? [] : elementsOf(columns);
    const placed = chunks.map((_, leaf) => file.placed(number, leaf));
    const rewritten = placed.flatMap(chunk => chunk?.rewritten ?? []);
    const sum = (field, size) => rewritten.length === 0
        ? field
        : withInteger(field, rewritten.reduce((total, chunk) => total + size(chunk), 0));
    const changed = fields.map(field => {
        switch (field.id) {
            case 1:
                return structs(1, chunks.map((chunk, leaf) => columnChunk(chunk, placed[leaf] ?? null)));
            case 2:
                return sum(field, ({ size }) => size);
            case 3:
                return withInteger(field, rows);
            case 5:
                return withInteger(field, placed.find(chunk => chunk !== null)?.start ?? 0);
            case 6:
                return sum(field, ({ stored }) => stored);
            case 7:
                return withInteger(field, ordinal);
            default:
                return field;
        }
    });
    return structure(changed);
}
/** Offsets and lengths of the column index and the offset index. */
const INDEX_FIELDS = [4, 5, 6, 7];
function columnChunk(bytes, placed) {
    const fields = fieldsOf(bytes)
        .filter(({ id }) => !INDEX_FIELDS.includes(id))
        .map(field => {
        if (placed === null)
            return field;
        // Deprecated: zero, or the position where pages begin or end.
        if (field.id === 2)
            return integerOf(field) === 0 ? field : withInteger(field, placed.start);
        return field.id === 3 ? { ...field, raw: structure(columnMetadata(fieldsOf(field.raw), placed)) } : field;
    });
    return structure(fields);
}
/** The metadata of a rewritten chunk that is still valid: type, path and key-value metadata. */
const LASTING_FIELDS = [1, 3, 8];
/** Offset and length of the Bloom filter. */
const FILTER_FIELDS = [14, 15];
function columnMetadata(fields, placed) {
    const { rewritten, moved, start } = placed;
    if (rewritten === null) {
        return fields
            .filter(({ id }) => !FILTER_FIELDS.includes(id))
            .map(field => ([9, 10, 11].includes(field.id) ? shifted(field, moved) : field));
    }
    const dictionary = fields.find(({ id }) => id === 11);
    // If the footer has no position for the dictionary, readers look for it where the data begins.
    const separate = dictionary !== undefined && integerOf(dictionary) > 0 && rewritten.dictionary > 0;
    return fields.flatMap(field => {
        switch (field.id) {
            case 2:
                return [
                    integers(2, [...rewritten.encodings].sort((a, b) => a - b))
                ];
            case 4:
                return [withInteger(field, writtenCodec(integerOf(field)))];
            case 5:
                return [withInteger(field, rewritten.values)];
            case 6:
                return [withInteger(field, rewritten.size)];
            case 7:
                return [withInteger(field, rewritten.stored)];
            case 9:
                return [withInteger(field, start + (separate ? rewritten.dictionary : 0))];
            case 11:
                return separate ? [withInteger(field, start)] : [];
            default:
                return LASTING_FIELDS.includes(field.id) ? [field] : [];
        }
    });
}
/** Moves an offset; zero means that there is none. */
function shifted(field, moved) {
    const offset = integerOf(field);
    return offset === 0 ? field : withInteger(field, offset + moved);
}
//# sourceMappingURL=rewritten-footer.js.map
// EXTERNAL MODULE: ./lib/manifest/parquet/forward-stream.js
var forward_stream = __webpack_require__(7428);
;// CONCATENATED MODULE: ./lib/manifest/parquet-rewrite/parquet-rewrite.js
/**
 * Writes Parquet without some of its rows. Row groups that lose no rows are copied byte for byte; in the others every
 * column is written again, page by page. The passes over the source: the footer, the use of dictionaries, the copy.
 */









const MAGIC = Buffer.from('PAR1');
const COPIED_BYTES = 1 << 18;
const rewriteParquetFile = async function* (content, listed, tally) {
    const source = await content.source();
    const { bytes, start } = await (0,parquet_file/* footerBytes */.H)(source);
    const footer = (0,parquet_footer/* readFooter */.A)(bytes, start);
    if (footer.fault !== null)
        throw footer.fault;
    yield* new ParquetRewrite(source, bytes, footer, listed).run(tally);
};
class ParquetRewrite {
    #source;
    #footerBytes;
    #footer;
    #listed;
    #removed;
    /** The number of rows that each row group loses, by its number. */
    #lost = new Map();
    /** Dictionary entries that no row of a chunk will refer to; only for chunks that have such entries. */
    #orphans = new Map();
    #placed = new Map();
    #decompressor = new codec/* Decompressor */.l();
    #position = 0;
    constructor(source, bytes, footer, listed) {
        this.#source = source;
        this.#footerBytes = bytes;
        this.#footer = footer;
        this.#listed = listed;
        this.#removed = listed.rows();
        if (this.#removed.has(0))
            throw metadataListed();
        this.#countLost();
    }
    async *run(tally) {
        if (this.#lost.size > 0)
            await this.#pass(stream => this.#plan(stream));
        yield this.#advance(MAGIC);
        const stream = new forward_stream/* ForwardStream */.w(this.#source.open());
        try {
            for (const chunk of this.#footer.chunks) {
                if (this.#isGone(chunk))
                    continue;
                yield* this.#losesRows(chunk) ? this.#rewrite(chunk, stream) : this.#copy(chunk, stream);
                tally.kept = chunk.rowsBefore;
            }
            await stream.drain();
        }
        finally {
            await stream.close();
        }
        tally.removed = tally.removedByReader = this.#removed.size;
        tally.kept = this.#footer.rows - this.#removed.size;
        yield* this.#end(tally.kept);
    }
    #countLost() {
        const groups = [...new Map(this.#footer.chunks.map(chunk => [chunk.rowGroup, chunk])).values()];
        groups.sort((one, other) => one.rowsBefore - other.rowsBefore);
        const removed = this.#removed.sorted();
        let at = 0;
        for (const { rowGroup, rows, rowsBefore } of groups) {
            const from = at;
            while (at < removed.length && removed[at] <= rowsBefore + rows)
                at++;
            if (at > from)
                this.#lost.set(rowGroup, at - from);
        }
    }
    #losesRows({ rowGroup }) {
        return this.#lost.has(rowGroup);
    }
    /** Returns true if the chunk's row group loses all rows. */
    #isGone({ rowGroup, rows }) {
        return this.#lost.get(rowGroup) === rows;
    }
    async #pass(step) {
        const stream = new forward_stream/* ForwardStream */.w(this.#source.open());
        try {
            await step(stream);
            await stream.drain();
        }
        finally {
            await stream.close();
        }
    }
    /** Finds the dictionary entries that are removed with the rows. */
    async #plan(stream) {
        for (const chunk of this.#footer.chunks) {
            if (!this.#losesRows(chunk))
                continue;
            const input = this.#input(chunk, stream);
            const use = await entryUse(input);
            if (use === null)
                continue;
            if (use.hasUnused && this.#mayBeUnused(chunk, input.leaf))
                throw unusedEntryListed();
            if (use.orphans.length > 0)
                this.#orphans.set(chunk, use.orphans);
        }
    }
    /** Returns true if a listed item has the place that is reported for items of unused entries. */
    #mayBeUnused({ rowsBefore }, leaf) {
        return this.#listed.has(rowsBefore + 1, leaf.column);
    }
    async *#rewrite(chunk, stream) {
        const rewritten = { values: 0, size: 0, stored: 0, dictionary: 0, encodings: new Set() };
        this.#place(chunk, rewritten);
        const orphans = this.#orphans.get(chunk) ?? new Uint32Array(0);
        for await (const bytes of rewrittenPages(this.#input(chunk, stream), orphans, rewritten)) {
            yield this.#advance(bytes);
        }
    }
    async *#copy(chunk, stream) {
        this.#place(chunk, null);
        await stream.skipTo(chunk.start);
        while (stream.position < chunk.end) {
            const bytes = await stream.read(Math.min(COPIED_BYTES, chunk.end - stream.position));
            yield this.#advance(bytes.slice());
        }
    }
    #place({ rowGroup, leaf, start }, rewritten) {
        const placed = { start: this.#position, moved: this.#position - start, rewritten };
        this.#placed.set(keyOf(rowGroup, leaf), placed);
    }
    *#end(rows) {
        const footer = rewrittenFooter(this.#footerBytes, {
            rows,
            rowsOf: (rowGroup, before) => before - (this.#lost.get(rowGroup) ?? 0),
            placed: (rowGroup, leaf) => this.#placed.get(keyOf(rowGroup, leaf)) ?? null
        });
        const length = Buffer.alloc(4);
        length.writeUInt32LE(footer.length);
        yield footer;
        yield length;
        yield MAGIC;
    }
    #input(chunk, stream) {
        const leaf = this.#footer.schema.leaves[chunk.leaf];
        if (leaf === undefined)
            throw new TypeError('a chunk of no column');
        return { chunk, leaf, stream, decompressor: this.#decompressor, removed: this.#removed };
    }
    #advance(bytes) {
        this.#position += bytes.length;
        return bytes;
    }
}
function keyOf(rowGroup, leaf) {
    return `${rowGroup}:${leaf}`;
}
function metadataListed() {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `its metadata (column names, or data from the program that wrote it) contains a listed item, which is not in a row; write the file again without it`);
}
//# sourceMappingURL=parquet-rewrite.js.map

/***/ })

};
