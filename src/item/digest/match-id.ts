/** Makes match ids: keyed names with which people except a match without quoting it (specification, section 8). */
import { createHmac } from 'node:crypto';
import { type ItemBatch, open } from '../batch/batch.ts';

/** Characters of a match id. */
const LENGTH = 16;

/** Returns the match id of an expression. */
export function expressionId(expression: Uint8Array, key: Uint8Array): string {
  const mac = createHmac('sha256', key).update(expression).digest();
  let id = '';
  for (let bit = 0; id.length < LENGTH; bit += 5) {
    const pair = (mac.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31;
    id += 'abcdefghijklmnopqrstuvwxyz234567'.charAt(pair);
  }
  return id;
}

/** Returns the match id of a URL in which no reading finds a host. It is made from the text as written. */
export function unparseableId(batch: ItemBatch, index: number, key: Uint8Array): string {
  const { bytes, ends } = open(batch);
  const text = bytes.subarray(index === 0 ? 0 : ends[index - 1]!, ends[index]);
  return expressionId(Buffer.concat([Buffer.from('unparseable:'), text]), key);
}
