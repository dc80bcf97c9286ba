import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sha256Into } from '../src/item/digest/sha256.ts';

test('the digest of a message of any length is that of an independent implementation', () => {
  for (let length = 0; length < 400; length++) {
    const text = randomBytes(length + 7);
    const into = new Uint8Array(40);
    sha256Into(text, 5, 5 + length, into, 3);
    const expected = createHash('sha256')
      .update(text.subarray(5, 5 + length))
      .digest('hex');
    expect([length, Buffer.from(into).toString('hex', 3, 35)]).toEqual([length, expected]);
    expect([...into.subarray(0, 3), ...into.subarray(35)]).toEqual(Array(8).fill(0));
  }
});
