import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListSnapshot } from '../src/denylist/list-update.ts';
import { openSnapshots, sealSnapshots } from '../src/denylist/snapshot.ts';

const OWNER = { token: 'token-for-tests', service: new URL('https://denylist.example/') };

const snapshot = (version: string, ...prefixes: number[]): ListSnapshot => ({
  version: Buffer.from(version),
  prefixes: Uint32Array.from(prefixes)
});

const LISTS = new Map([
  ['urls-4b', snapshot('v1', 0x01020304, 0x7fffffff, 0xfffefdfc)],
  ['empty', snapshot('v2')]
]);

const seal = (lists: ReadonlyMap<string, ListSnapshot> = LISTS, owner = OWNER) =>
  sealSnapshots(lists, owner) ?? Buffer.alloc(0);

describe('a sealed snapshot', () => {
  test('opens as what was sealed', () => {
    expect(openSnapshots(seal(), OWNER)).toEqual(LISTS);
    expect(openSnapshots(seal(new Map()), OWNER)).toEqual(new Map());
    const large = Uint32Array.from({ length: 200_000 }, (_, i) => i * 20_011);
    const lists = new Map([['large', { version: Buffer.alloc(200, 7), prefixes: large }]]);
    expect(openSnapshots(seal(lists), OWNER)).toEqual(lists);
  });

  test('opens as what was sealed, whatever that is', () => {
    const prefixes = fc.uniqueArray(fc.nat(0xffffffff)).map(numbers => Uint32Array.from(numbers).sort());
    const version = fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes));
    const lists = fc.dictionary(fc.string({ maxLength: 200, unit: 'binary' }), fc.record({ version, prefixes }));
    fc.assert(
      fc.property(lists, given => {
        const snapshots = new Map(Object.entries(given).map(([name, list]) => [name.toWellFormed(), list]));
        expect(openSnapshots(seal(snapshots), OWNER)).toEqual(snapshots);
      }),
      { numRuns: 15 }
    );
  });

  test('holds no prefix in clear, and never looks the same twice', () => {
    const sealed = [seal(), seal()];
    for (const prefix of [0x01020304, 0x7fffffff, 0xfffefdfc]) {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(prefix);
      for (const each of sealed) expect([each.indexOf(bytes), each.indexOf(bytes.swap32())]).toEqual([-1, -1]);
    }
    expect(sealed[0]).not.toEqual(sealed[1]);
    expect(sealed[0]?.length).toBe(sealed[1]?.length);
    expect(seal().includes(OWNER.token)).toBe(false);
  });
});

describe('nothing comes of a snapshot', () => {
  test('in which any bit is another', () => {
    const sealed = seal();
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const damaged = Buffer.from(sealed);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openSnapshots(damaged, OWNER)).toBeNull();
    }
  });

  test('that is cut short or goes on', () => {
    const sealed = seal();
    for (let length = 0; length < sealed.length; length++) {
      expect(openSnapshots(sealed.subarray(0, length), OWNER)).toBeNull();
    }
    expect(openSnapshots(Buffer.concat([sealed, Buffer.alloc(1)]), OWNER)).toBeNull();
  });

  test('under another token, or from another service', () => {
    expect(openSnapshots(seal(), { ...OWNER, token: 'another' })).toBeNull();
    expect(openSnapshots(seal(), { ...OWNER, service: new URL('https://other.example/') })).toBeNull();
  });

  test('whose lists changed names, versions or contents with each other', () => {
    const two = new Map([
      ['a', snapshot('v1', 1, 2)],
      ['b', snapshot('v2', 3, 4)]
    ]);
    const sealed = seal(two);
    const swap = (one: string, other: string) => {
      const text = sealed.toString('latin1').replace(one, '\uffff').replace(other, one).replace('\uffff', other);
      return openSnapshots(Buffer.from(text, 'latin1'), OWNER);
    };
    expect(swap('\0\x01a\0\x02v1', '\0\x01b\0\x02v1')).toBeNull();
    expect(swap('\0\x02v1', '\0\x02v2')).toBeNull();
    expect(swap('\0\x01a', '\0\x01b')).toBeNull();
    expect(swap('never', 'there')).toEqual(two);
  });

  test('that is random, however it begins', () => {
    const beginning = seal().subarray(0, 23);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(openSnapshots(bytes, OWNER)).toBeNull();
        expect(openSnapshots(Buffer.concat([beginning, bytes]), OWNER)).toBeNull();
      }),
      { numRuns: 200 }
    );
  });

  test('that speaks of more than it holds; nothing is allocated for it', () => {
    const sealed = Buffer.from(seal(new Map([['a', snapshot('v', 1)]])));
    sealed.writeUInt32BE(0xffffffff, sealed.length - 8);
    const before = process.memoryUsage().arrayBuffers;
    expect(openSnapshots(sealed, OWNER)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 24);
  });

  test('of more prefixes than any run keeps', () => {
    const prefixes = new Uint32Array(50_000_001);
    expect(sealSnapshots(new Map([['a', { version: Buffer.from('v'), prefixes }]]), OWNER)).toBeNull();
  });
});
