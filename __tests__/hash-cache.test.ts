/** The answers of other services that a service keeps. */
import { expect, test } from '@jest/globals';
import { HashCache } from '../src/service/upstream/hash-cache.ts';

test('a kept answer holds its digest, and nothing of the buffer that it came in', () => {
  const cache = new HashCache(() => 0);
  const received = Buffer.alloc(1 << 16, 7).subarray(100, 132);
  cache.set(1, [{ fullHash: received, detail: { threatType: 'MALWARE' } }], 1000);
  const [found] = cache.get(1) ?? [];
  expect(found?.fullHash.equals(received)).toBe(true);
  expect(found?.fullHash.buffer.byteLength).toBe(32);
  received.fill(9);
  expect(found?.fullHash.equals(Buffer.alloc(32, 7))).toBe(true);
});
