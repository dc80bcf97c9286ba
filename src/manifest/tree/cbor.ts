/** Reads CBOR (RFC 8949) and sequences of it (RFC 8742). */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Content } from '../compression/storage.ts';
import { readTree } from './read-tree.ts';
import type { TreeFormat, TreeToken } from './tree-format.ts';

/** Reads every text, key and bytes; rows are as in MessagePack. Returns the number of rows. */
export function readCbor(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readTree(content, new Cbor(), collector);
}

const NOTHING: TreeToken = { kind: 'nothing' };
const FLOAT: TreeToken = { kind: 'float' };
const END: TreeToken = { kind: 'end' };
const TAG: TreeToken = { kind: 'tag' };

/** The values of the low five bits of the first byte that are followed by a number, and the one without length. */
const WIDE = 24;
const INDEFINITE = 31;

class Cbor implements TreeFormat {
  at = 0;

  read(bytes: Uint8Array, at: number, end: number): TreeToken | null {
    const first = bytes[at]!;
    const low = first & 31;
    const width = low >= WIDE && low < WIDE + 4 ? 1 << (low - WIDE) : 0;
    if (low >= WIDE + 4 && low !== INDEFINITE) throw wrong();
    if (at + 1 + width > end) return null;
    this.at = at + 1 + width;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, width);
    const major = first >> 5;
    if (low === INDEFINITE) return indefinite(major);
    // Floats of 16, 32 and 64 bits; other simple values.
    if (major === 7) return low > WIDE ? FLOAT : NOTHING;
    return tokenOf(major, width === 0 ? BigInt(low) : unsigned(view));
  }
}

function tokenOf(major: number, value: bigint): TreeToken {
  switch (major) {
    case 0:
      return { kind: 'integer', value };
    case 1:
      return { kind: 'integer', value: -1n - value };
    case 2:
      return { kind: 'bytes', size: Number(value) };
    case 3:
      return { kind: 'text', size: Number(value) };
    case 4:
      return { kind: 'list', values: Number(value) };
    case 5:
      return { kind: 'map', values: Number(value) * 2 };
    default:
      return TAG;
  }
}

function indefinite(major: number): TreeToken {
  switch (major) {
    case 2:
      return { kind: 'parts', of: 'bytes' };
    case 3:
      return { kind: 'parts', of: 'text' };
    case 4:
      return { kind: 'list', values: Infinity };
    case 5:
      return { kind: 'map', values: Infinity };
    case 7:
      return END;
    default:
      throw wrong();
  }
}

function unsigned(view: DataView): bigint {
  switch (view.byteLength) {
    case 1:
      return BigInt(view.getUint8(0));
    case 2:
      return BigInt(view.getUint16(0));
    case 4:
      return BigInt(view.getUint32(0));
    default:
      return view.getBigUint64(0);
  }
}

function wrong(): GateError {
  return new GateError('manifest-unreadable', safe`it has a value of a type that CBOR does not have`);
}
