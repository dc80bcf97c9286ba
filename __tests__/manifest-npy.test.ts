/** Arrays of NumPy: texts and bytes are read, pickles never. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { zip } from './container-support.ts';
import { found } from './manifest-support.ts';
import { npy } from './npy-support.ts';

const U = 'https://h.example/';
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

const utf32 = (text: string, characters: number) => {
  const bytes = Buffer.alloc(characters * 4);
  Array.from(text).forEach((char, i) => bytes.writeUInt32LE(char.codePointAt(0) ?? 0, i * 4));
  return bytes;
};
const padded = (text: string | Uint8Array, size: number) =>
  Buffer.concat([Buffer.from(text), Buffer.alloc(size)], size);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap32();

const TEXTS = [`${U}1`, `${U}ü😀`, '', `${U}3`];
const texts = Buffer.concat(TEXTS.map(text => utf32(text, 25)));

describe('an array of NumPy', () => {
  const U25 = npy("'<U25'", '(4,)', texts);
  test.each(['a.npy', 'part-0', 'a.csv', 'load.py'])('%s with texts is read element by element', async path => {
    for (const chunk of [1, 77, 1 << 20]) {
      const { items, digests, at, error, totals } = await found(path, U25, { chunk });
      expect(error).toBeNull();
      expect(totals).toMatchObject({ kind: 'read', format: 'NumPy', rows: 4, lineBased: false });
      expect(items).toEqual([`${U}1`, `${U}ü😀`, `${U}3`]);
      expect(at).toEqual(['1:0', '2:0', '4:0']);
      expect(digests).toContain(md5(U25));
    }
  });

  const pair = Buffer.concat([padded(`${U}1`, 30), padded(`${U}2`, 30)]);
  const hash = createHash('md5').update('x').digest();
  const arrays: readonly (readonly [string, Buffer, readonly (readonly [place: string, item: string])[]])[] = [
    [
      'bytes',
      npy("'|S30'", '(2,)', pair),
      [
        ['1:0', `${U}1`],
        ['2:0', `${U}2`]
      ]
    ],
    ['texts with the highest byte first', npy("'>U25'", '(4,)', swapped(texts)), [['4:0', `${U}3`]]],
    ['several axes', npy("'|S30'", '(1, 2)', pair), [['1:0', `${U}2`]]],
    ['the first index first', npy("'|S30'", '(2, 1)', pair, { fortran: true }), [['2:0', `${U}2`]]],
    ['no axes', npy("'|S30'", '()', padded(`${U}1`, 30)), [['1:0', `${U}1`]]],
    ['a header of version 2', npy("'|S30'", '(2,)', pair, { version: 2 }), [['2:0', `${U}2`]]],
    ['a header of version 3', npy("[('ü', '|S30')]", '(2,)', pair, { version: 3 }), [['2:1', `${U}2`]]],
    ['hashes as bytes', npy("'V16'", '(1,)', hash), [['1:0', hash.toString('hex')]]],
    [
      'records',
      npy(
        "[('id', '<i8'), ('url', '|S30')]",
        '(2,)',
        Buffer.concat([Buffer.alloc(8), pair.subarray(0, 30), Buffer.alloc(8), pair.subarray(30)])
      ),
      [
        ['1:2', `${U}1`],
        ['2:2', `${U}2`]
      ]
    ],
    [
      'records in records',
      npy("[('a', [('b', '<f4'), (('title', 'url'), '|S30', (2,))])]", '(1,)', Buffer.concat([Buffer.alloc(4), pair])),
      [['1:2', `${U}2`]]
    ],
    ['arrays in records', npy("[('a', ('|S30', (2, 1)))]", '(1,)', pair), [['1:1', `${U}2`]]],
    ['names with URLs', npy(`[('${U}name', '|S30')]`, '(0,)', Buffer.alloc(0)), [['0:0', `${U}name`]]],
    ['bytes that are kept as numbers', npy("'|u1'", '(60,)', pair), [['1:0', `${U}2`]]]
  ];
  test.each(arrays)('with %s is read', async (_name, bytes, expected) => {
    for (const chunk of [1, 1 << 20]) {
      const { items, at, error } = await found('a.npy', bytes, { chunk });
      expect(error).toBeNull();
      expect(items.map((item, i) => `${at[i]} ${item}`)).toEqual(
        expect.arrayContaining(expected.map(([place, item]) => `${place} ${item}`))
      );
    }
  });

  test('with named columns fills URL templates', async () => {
    const element = Buffer.concat([padded('ab', 4), Buffer.of(0xff, 0xfe), Buffer.of(2, 1)]);
    const bytes = npy("[('id', '|S4'), ('n', '>i2'), ('m', '<u2')]", '(1,)', element);
    expect((await found('a.npy', bytes, { templates: [`${U}{id}/{n}/{m}`] })).items).toContain(`${U}ab/-2/258`);
  });

  test('of numbers has no items, and no rows are made up', async () => {
    const { items, totals, error } = await found('a.npy', npy("'<f4'", '(3, 2)', Buffer.alloc(24)));
    expect([error, items, totals]).toMatchObject([null, [], { rows: 3 }]);
  });

  test('as a member of an archive is read', async () => {
    for (const path of ['a.npz', 'a.zip']) {
      const { items, error } = await found(path, zip([{ name: 'url.npy', content: U25 }]));
      expect([error, items.includes(`${U}3`)]).toEqual([null, true]);
    }
  });

  test.each(["'|O'", "[('id', '<i8'), ('url', 'O')]", "[('a', ('O', (2,)))]"])(
    'with pickled values is not supported, and searched for URLs: %s',
    async type => {
      const { error, items, digests } = await found(
        'a.npy',
        npy(type, '(1,)', Buffer.from(`\x80\x04X ${U}1.`, 'latin1'))
      );
      expect(error?.reason).toBe('manifest-unsupported');
      expect(items.some(item => item.startsWith(`${U}1`))).toBe(true);
      expect(digests.length).toBe(4);
    }
  );

  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['cut off in its elements', U25.subarray(0, U25.length - 1)],
    ['cut off in its header', U25.subarray(0, 40)],
    ['cut off in its size', U25.subarray(0, 9)],
    ['followed by other data', Buffer.concat([U25, Buffer.from(` ${U}after`)])],
    ['of another version', npy("'<U25'", '(4,)', texts, { version: 9 })],
    ['of numbers, cut off', npy("'<f4'", '(3,)', Buffer.alloc(11))],
    ['with a shape that is too large', npy("'|S30'", '(4000000000,)', pair)],
    ['with an impossible shape', npy("'|S30'", `(${'9000000000000000, '.repeat(3)})`, pair)],
    ['with many axes', npy("'|S30'", `(${'1, '.repeat(100)})`, padded('x', 30))],
    ['with a negative shape', npy("'|S30'", '(-1,)', pair)],
    ['with an unknown type', npy("'<T16'", '(2,)', pair)],
    ['with a character that does not exist', npy("'<U1'", '(1,)', Buffer.alloc(4, 0xff))],
    ['with a type that is nested deep', npy(`${'['.repeat(100)}${']'.repeat(100)}`, '(1,)', pair)],
    ['with a type that repeats records', npy("[('a', [('b', '<i1'), ('c', '<i1')], (100000000,))]", '(1,)', pair)],
    ['with a header that is no literal', npy('__import__("os")', '(1,)', pair)],
    ['with two types', npy("'|S30', 'descr': '|S1'", '(2,)', pair)]
  ];
  test.each(broken)('%s is unreadable', async (_name, bytes) => {
    for (const chunk of [7, 1 << 20]) {
      const { error, digests } = await found('a.npy', bytes, { chunk });
      expect(error?.reason).toBe('manifest-unreadable');
      expect(digests).toContain(md5(bytes));
    }
  });

  test('what follows a fault is searched, and an element of a gigabyte is too large', async () => {
    expect((await found('a.npy', npy("'<T16'", '(2,)', pair))).items).toEqual([`${U}1`, `${U}2`]);
    expect((await found('a.npy', npy("'|S1000000000'", '(1,)', pair))).error?.reason).toBe('manifest-too-large');
  });
});
