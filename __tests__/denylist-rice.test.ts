import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { updated } from '../src/denylist/list-update.ts';
import { checksum, PrefixSet, prefixAt } from '../src/denylist/prefix-set.ts';
import { parseHashList } from '../src/denylist/protocol.ts';
import { decodeRice } from '../src/denylist/rice.ts';
import { GateError } from '../src/safe/errors.ts';
import { encodeRice } from '../src/service/sorted/rice-encode.ts';
import { type Change, netChange, removedIndices } from '../src/service/sorted/list-changes.ts';

const coded = (firstValue: number, riceParameter: number, entriesCount: number, hex: string) => ({
  firstValue,
  riceParameter,
  entriesCount,
  encodedData: Buffer.from(hex, 'hex')
});

/** The published examples: numbers in, and the same numbers as digests' hex out. */
const VECTORS = [
  { code: coded(489866504, 30, 2, '7400d2971bed497400'), hex: '1d32c508 291bc542 f7a502e5' },
  { code: coded(0x30303030, 7, 2, '0202'), hex: null },
  { code: coded(0, 26, 1, 'cf7d0000'), hex: '00000000 100003ee' }
];

const hexOf = (numbers: Uint32Array) => [...numbers].map(number => number.toString(16).padStart(8, '0')).join(' ');

const numbers = (options: { minLength: number }) =>
  fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 300 })), {
      maxLength: 200,
      ...options
    })
    .map(list => Uint32Array.from(list).sort());

describe('Rice coding', () => {
  test.each(VECTORS)('published vector $hex decodes and encodes', ({ code, hex }) => {
    const decoded = decodeRice(code);
    if (hex !== null) expect(hexOf(decoded)).toBe(hex);
    expect(encodeRice(decoded, code.riceParameter)).toEqual({
      ...code,
      encodedData: code.encodedData.toString('base64')
    });
  });

  test('what is encoded decodes to the same numbers', () => {
    fc.assert(
      fc.property(numbers({ minLength: 1 }), list => {
        const { encodedData, ...rest } = encodeRice(list);
        expect(decodeRice({ ...rest, encodedData: Buffer.from(encodedData, 'base64') })).toEqual(list);
      }),
      { numRuns: 300 }
    );
  });

  test.each([3, 8, 24, 25, 26, 30])('every parameter works at every bit position: %i', parameter => {
    const list = Uint32Array.from({ length: 40 }, (_, i) => i * (parameter > 20 ? 99_999_989 : 13) + (i % 3));
    const { encodedData, ...rest } = encodeRice(list, parameter);
    expect(decodeRice({ ...rest, encodedData: Buffer.from(encodedData, 'base64') })).toEqual(list);
  });

  const wrong = {
    'a parameter below 3': coded(1, 2, 1, '00'),
    'more entries than the data can hold': coded(1, 3, 1_000_000_000, '0000'),
    'data that ends early': coded(1, 3, 2, 'ff'),
    'a quotient without an end': coded(1, 3, 1, 'ffffffff'),
    'a repeated value': coded(1, 3, 1, '00'),
    'a value past 32 bits': coded(0xffffffff, 3, 1, '02'),
    'a byte after the padding': coded(1, 3, 1, '0200'),
    'a bit in the padding': coded(1, 3, 1, '82'),
    'data without entries': coded(1, 3, 0, '00')
  };
  test.each(Object.entries(wrong))('%s is a bad response', (_, code) => {
    expect(() => decodeRice(code)).toThrow(GateError);
    expect(() => decodeRice(code)).toThrow(/the denylist service's answer to a hash list breaks the protocol/);
  });

  test('arbitrary bytes decode to ascending numbers or fail as a bad response', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 40 }),
      fc.uint8Array({ maxLength: 60 }),
      (firstValue, riceParameter, entriesCount, data) => {
        try {
          const decoded = decodeRice({ firstValue, riceParameter, entriesCount, encodedData: Buffer.from(data) });
          expect(decoded.every((value, i) => i === 0 || value > (decoded[i - 1] ?? 0))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
        }
      }
    );
    fc.assert(property, { numRuns: 500 });
  });
});

/** The message of the service for a list that came to `now` by changes, for a client that has the state before them. */
function partialUpdate(now: Uint32Array, changes: readonly Change[]): string {
  const net = netChange(changes);
  const ranks = net.removed.map(number => now.filter(other => other < number).length);
  const removals = removedIndices(net, ranks);
  return JSON.stringify({
    partialUpdate: true,
    version: Buffer.from('v2').toString('base64'),
    ...(net.added.length > 0 ? { additionsFourBytes: encodeRice(net.added) } : {}),
    ...(removals.length > 0 ? { compressedRemovals: encodeRice(removals) } : {}),
    sha256Checksum: checksum(now).toString('base64')
  });
}

const change = (old: Uint32Array, now: Uint32Array): Change => ({
  before: '',
  removed: old.filter(number => !now.includes(number)),
  added: now.filter(number => !old.includes(number))
});

const snapshot = (version: string, prefixes: Uint32Array) => ({ version: Buffer.from(version), prefixes });
const update = (text: string) => parseHashList(JSON.parse(text));

describe('list updates', () => {
  test('a partial update over any number of versions leads to the newest list', () => {
    const versions = fc.array(numbers({ minLength: 1 }), { minLength: 2, maxLength: 6 });
    const property = fc.property(versions, lists => {
      const now = lists.at(-1) ?? new Uint32Array();
      const changes = lists.slice(1).map((list, index) => change(lists[index] ?? new Uint32Array(), list));
      const old = lists[0] ?? new Uint32Array();
      expect(updated(snapshot('v1', old), update(partialUpdate(now, changes.toReversed())))).toEqual(
        snapshot('v2', now)
      );
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('an update that changes nothing keeps the list, with or without a checksum', () => {
    const known = snapshot('v1', Uint32Array.of(1, 5));
    expect(updated(known, update('{"partialUpdate":true}'))).toEqual(known);
    expect(updated(known, update(partialUpdate(known.prefixes, [])))).toEqual(snapshot('v2', known.prefixes));
  });

  test('a partial update from another state leads nowhere', () => {
    const partial = update(
      partialUpdate(Uint32Array.of(1, 7, 9), [change(Uint32Array.of(1, 2, 3), Uint32Array.of(1, 7, 9))])
    );
    expect(updated(snapshot('v1', Uint32Array.of(0, 2, 3)), partial)).toBeNull();
    expect(updated(snapshot('v1', Uint32Array.of(1)), partial)).toBeNull();
    expect(updated(snapshot('v1', Uint32Array.of(1, 2, 3, 7)), partial)).toBeNull();
  });
});

describe('the prefix set', () => {
  test('holds what it was given and nothing else', () => {
    const property = fc.property(numbers({ minLength: 0 }), fc.integer({ min: 0, max: 0xffffffff }), (list, other) => {
      const set = new PrefixSet(list);
      expect(set.size).toBe(list.length);
      expect(list.every(prefix => set.has(prefix))).toBe(true);
      expect(set.has(other)).toBe(list.includes(other));
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('of two million prefixes each is found', () => {
    const prefixes = Uint32Array.from({ length: 2_000_000 }, (_, i) => i * 2147);
    const set = new PrefixSet(prefixes);
    let hits = 0;
    for (let i = 0; i < prefixes.length; i++) if (set.has(i * 2147) && !set.has(i * 2147 + 1)) hits++;
    expect(hits).toBe(prefixes.length);
    expect(checksum(prefixes)).toHaveLength(32);
  });

  test('a digest is read as a big-endian prefix', () => {
    expect(prefixAt(Buffer.from('00fffefdfc', 'hex'), 1)).toBe(0xfffefdfc);
  });
});
