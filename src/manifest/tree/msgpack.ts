/** Reads MessagePack (https://github.com/msgpack/msgpack, spec.md): values one after another. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Content } from '../compression/storage.ts';
import { readTree } from './read-tree.ts';
import type { TreeFormat, TreeToken } from './tree-format.ts';

/**
 * Reads every text, key and bytes. A row is an element of an outermost list, or another outermost value. Returns the
 * number of rows.
 */
export function readMsgpack(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readTree(content, new Msgpack(), collector);
}

const NOTHING: TreeToken = { kind: 'nothing' };
const FLOAT: TreeToken = { kind: 'float' };

class Msgpack implements TreeFormat {
  at = 0;

  read(bytes: Uint8Array, at: number, end: number): TreeToken | null {
    const type = bytes[at]!;
    this.at = at + 1;
    if (type < 0x80 || type >= 0xe0) return { kind: 'integer', value: type < 0x80 ? type : type - 0x100 };
    if (type < 0x90) return { kind: 'map', values: (type & 15) * 2 };
    if (type < 0xa0) return { kind: 'list', values: type & 15 };
    if (type < 0xc0) return { kind: 'text', size: type & 31 };
    const bytesOfNumber = WIDTHS[type - 0xc0]!;
    if (at + 1 + bytesOfNumber > end) return null;
    this.at += bytesOfNumber;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, bytesOfNumber);
    return tokenOf(type, view);
  }
}

/** Bytes of a number, a length or an extension's type and length, by the type from 0xc0 on. */
const WIDTHS = [
  0, 0, 0, 0, 1, 2, 4, 2, 3, 5, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 1, 1, 1, 1, 1, 1, 2, 4, 2, 4, 2, 4
] as const;

function tokenOf(type: number, view: DataView): TreeToken {
  switch (type) {
    case 0xc0:
    case 0xc2:
    case 0xc3:
      return NOTHING;
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return { kind: 'bytes', size: unsigned(view, 1 << (type - 0xc4)) };
    case 0xc7:
    case 0xc8:
    case 0xc9:
      // The type of an extension is between its length and its bytes.
      return { kind: 'bytes', size: unsigned(view, 1 << (type - 0xc7)) };
    case 0xca:
    case 0xcb:
      return FLOAT;
    case 0xcc:
    case 0xcd:
    case 0xce:
      return { kind: 'integer', value: unsigned(view, 1 << (type - 0xcc)) };
    case 0xcf:
      return { kind: 'integer', value: view.getBigUint64(0) };
    case 0xd0:
      return { kind: 'integer', value: view.getInt8(0) };
    case 0xd1:
      return { kind: 'integer', value: view.getInt16(0) };
    case 0xd2:
      return { kind: 'integer', value: view.getInt32(0) };
    case 0xd3:
      return { kind: 'integer', value: view.getBigInt64(0) };
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      return { kind: 'bytes', size: 1 << (type - 0xd4) };
    case 0xd9:
    case 0xda:
    case 0xdb:
      return { kind: 'text', size: unsigned(view, 1 << (type - 0xd9)) };
    case 0xdc:
    case 0xdd:
      return { kind: 'list', values: unsigned(view, 2 << (type - 0xdc)) };
    case 0xde:
    case 0xdf:
      return { kind: 'map', values: unsigned(view, 2 << (type - 0xde)) * 2 };
    default:
      throw new GateError('manifest-unreadable', safe`it has a value of a type that MessagePack does not have`);
  }
}

function unsigned(view: DataView, bytes: number): number {
  if (bytes === 1) return view.getUint8(0);
  return bytes === 2 ? view.getUint16(0) : view.getUint32(0);
}
