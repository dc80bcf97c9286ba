/** Recognises Arrow files and streams by their first bytes. */
import { GateError } from '../../safe/errors.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { FlatTable } from './flat-table.ts';

/** The magic number of a file, also called Feather V2. */
export const FILE_MAGIC = 'ARROW1';

/** What a stream and each of its messages begin with, and the number of a schema among the kinds of messages. */
const CONTINUATION = '\xff\xff\xff\xff';
const SCHEMA = 1;

/** The mark and the length in front of a message. */
const PREFIX_BYTES = 8;

/** Returns true if content begins like an Arrow file, or like a stream, whose first message is a schema. */
export function isArrow(head: Uint8Array): boolean {
  if (head.length < PREFIX_BYTES) return false;
  const prefix = latin1(head, 0, PREFIX_BYTES);
  if (prefix === `${FILE_MAGIC}\0\0`) return true;
  if (!prefix.startsWith(CONTINUATION)) return false;
  const length = new DataView(head.buffer, head.byteOffset, PREFIX_BYTES).getUint32(4, true);
  try {
    return length > 0 && FlatTable.root(head.subarray(PREFIX_BYTES)).byte(1) === SCHEMA;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}
