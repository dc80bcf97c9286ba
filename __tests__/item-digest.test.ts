import { describe, expect, test } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { BatchBuilder, type ItemBatch, open } from '../src/item/batch/batch.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { findItems } from '../src/item/find/find.ts';
import { expressionId, unparseableId } from '../src/item/digest/match-id.ts';
import { MAX_DIGESTS } from '../src/item/text/item-limits.ts';
import { Watch } from '../src/safe/watch.ts';

interface Case {
  readonly name: string;
  readonly cell: string;
  readonly expect: readonly string[];
}

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
const CASES: readonly Case[] = JSON.parse(fixture('item-cells'));
const PROSE: readonly string[] = JSON.parse(fixture('item-prose'));

function itemsOf(cells: readonly (string | Uint8Array)[], lines = false): ItemBatch {
  const found = new BatchBuilder(4);
  for (const [index, cell] of cells.entries()) {
    const bytes = typeof cell === 'string' ? Buffer.from(cell) : cell;
    findItems(bytes, 0, bytes.length, { row: index + 1, column: 0, lines }, found, Watch.none());
  }
  return found.take();
}

/** Text, row and column of every item. */
function shownIn(batch: ItemBatch): readonly string[] {
  const { bytes, ends } = open(batch);
  return Array.from(ends, (end, item) => {
    const text = Buffer.from(bytes.subarray(item === 0 ? 0 : ends[item - 1], end)).toString();
    return `${batch.row(item)}:${batch.column(item)} ${text}`;
  });
}

function digestsOf(batch: ItemBatch, urlMd5 = false): ReadonlySet<string> {
  const { digests } = digestItems(batch, { urlMd5 });
  const all = new Set<string>();
  for (let at = 0; at < digests.length; at += 32) all.add(Buffer.from(digests.subarray(at, at + 32)).toString('hex'));
  return all;
}

const digestOf = (expression: string | Uint8Array) => createHash('sha256').update(expression).digest('hex');

describe('what is looked up', () => {
  test.each(CASES)('$name', ({ cell, expect: expected }) => {
    const digests = digestsOf(itemsOf([cell]));
    expect(expected.filter(expression => !digests.has(digestOf(expression)))).toEqual([]);
  });

  test('bytes that are no UTF-8 are read as Latin-1 too', () => {
    const digests = digestsOf(itemsOf([Buffer.from('https://bücher.example/x', 'latin1')]));
    expect(digests.has(digestOf('xn--bcher-kva.example/x'))).toBe(true);
  });

  test('a hash is found wherever it stands among other letters', () => {
    const missed: string[] = [];
    for (const [digits, name] of [
      [32, 'md5'],
      [40, 'sha1'],
      [64, 'sha256'],
      [128, 'sha512']
    ] as const) {
      const hex = createHash('sha512').update(name).digest('hex').slice(0, digits);
      for (let before = 0; before < 70; before++) {
        const cell = `${'z'.repeat(before % 23)}${'-'.repeat(Number(before > 0))}${'z_'.repeat(before)}${hex}/z.`;
        for (const text of [cell, `https://b.example/${cell}jpg`]) {
          if (!digestsOf(itemsOf([text])).has(digestOf(`${name}:${hex}`))) missed.push(text);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  test('an item never has an expression twice', () => {
    const batch = itemsOf(CASES.map(({ cell }) => cell));
    const all = digestItems(batch, { urlMd5: true });
    for (let item = 0; item < all.length; item++) {
      const own = [];
      for (let i = all.first(item); i < all.first(item + 1); i++) {
        own.push(Buffer.from(all.digests.subarray(i * 32, i * 32 + 32)).toString('hex'));
      }
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('MD5s of a URL are looked up only where a list holds them', () => {
    const batch = itemsOf(['HTTPS://B.example/X#y']);
    const md5 = (text: string) => digestOf(`url-md5:${createHash('md5').update(text).digest('hex')}`);
    const wanted = ['HTTPS://B.example/X#y', 'https://b.example/X', 'b.example/x#y'].map(md5);
    expect(wanted.every(one => digestsOf(batch, true).has(one))).toBe(true);
    expect(wanted.some(one => digestsOf(batch).has(one))).toBe(false);
  });

  test('the lower case of letters past ASCII is that of the letters, not of their bytes', () => {
    const batch = itemsOf(['https://b.example/Übung/Ä?Ö']);
    const md5 = createHash('md5').update('b.example/übung/ä?ö').digest('hex');
    expect(digestsOf(batch, true).has(digestOf(`url-md5:${md5}`))).toBe(true);
  });
});

describe('what is an item', () => {
  test.each(PROSE)('nothing in: %s', text => {
    expect(itemsOf([text]).length).toBe(0);
  });

  test.each([
    'https://b.example/a/b.jpg?c=d&e=f#g',
    'HTTP://B.EXAMPLE',
    'https://web.archive.org/web/2023/https://b.example/x,y;z|w',
    'a.b.example/p/x.jpg',
    'b.example',
    's3://bucket/key'
  ])('a cell that is one URL is one item: %s', cell => {
    expect(itemsOf([cell]).length).toBe(1);
  });

  test('a long list in one cell is not too much', () => {
    for (const separator of ['\n', ' ', ',', ', ', '|']) {
      const cell = Array.from({ length: 200 }, (_, i) => `https://b.example/${i}`).join(separator);
      const batch = itemsOf([cell]);
      const digested = digestItems(batch, { urlMd5: false });
      expect(batch.length).toBeGreaterThanOrEqual(200);
      for (let item = 0; item < batch.length; item++) expect(digested.unparseable(item)).toBe(false);
    }
  });

  test('an item behind line feeds stands on its own row where rows are lines', () => {
    const text = '\nSee\nhttps://a.example/x and\n\nd41d8cd98f00b204e9800998ecf8427e';
    const rows = (batch: ItemBatch) => Array.from({ length: batch.length }, (_, item) => batch.row(item));
    expect(rows(itemsOf([text], true))).toEqual([3, 5]);
    expect(rows(itemsOf([text], false))).toEqual([1, 1]);
  });

  test('a URL without a host is unparseable, one with a host under any reading is not', () => {
    const unparseable = (cell: string) => digestItems(itemsOf([cell]), { urlMd5: false }).unparseable(0);
    expect(['foo://:80', 'https://:', 'http:////'].map(unparseable)).toEqual([true, true, true]);
    expect(['https://[dead]', 'https://https://a.example', 'http:// x/', 'http://a b/c d'].map(unparseable)).toEqual(
      Array(4).fill(false)
    );
  });

  test('a batch in parts holds the same items, at the same places', () => {
    const cells = ['https://a.example/1 https://b.example/2', 'c.example/3', 'https://d.example/4', 'x'];
    const [one, ...more] = [...itemsOf(cells).parts(100)];
    expect(more).toEqual([]);
    for (const most of [1, 2, 3]) {
      const parts = [...itemsOf(cells).parts(most)];
      expect(parts.every(part => part.length <= most)).toBe(true);
      expect(parts.flatMap(shownIn)).toEqual(one === undefined ? [] : shownIn(one));
    }
  });

  test('base64 over more segments than are tried is not proven clean', () => {
    const url = (decoys: number) => `https://x.example${'/aHR0cDovL2EuYi5j/x'.repeat(decoys)}`;
    const unparseable = (cell: string) => digestItems(itemsOf([cell]), { urlMd5: false }).unparseable(0);
    expect([1, 4, 5].map(decoys => unparseable(url(decoys)))).toEqual([false, false, true]);
  });

  test.each([
    ['values', (url: string, i: number) => `&u${i}=${encodeURIComponent(url)}`],
    ['plain values', (url: string, i: number) => `&u${i}=${url}`],
    ['what escapes of line feeds separate', (url: string) => `\\n${url}`],
    ['brackets', (url: string) => `(${url})`]
  ])('all of two hundred URLs inside one are read, as %s', (_, written) => {
    const inside = Array.from({ length: 200 }, (__, i) => `b.example/p/${i}.jpg`);
    const batch = itemsOf([`https://a.example/?x=${inside.map((url, i) => written(`https://${url}`, i)).join('')}`]);
    expect(digestItems(batch, { urlMd5: false }).unparseable(0)).toBe(false);
    const digests = digestsOf(batch);
    expect(inside.filter(url => !digests.has(digestOf(url)))).toEqual([]);
  });

  test('a URL with more inside than is read is not proven clean', () => {
    const nested = Array.from({ length: 5000 }, (_, i) => `https://${i}.example/`).join('');
    expect(digestItems(itemsOf([nested]), { urlMd5: false }).unparseable(0)).toBe(true);
  });
});

describe('properties', () => {
  test('nothing throws on any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 120 }), { maxLength: 4 }), cells => {
        const prefixed = cells.map(cell => Buffer.concat([Buffer.from('http://'), cell]));
        digestItems(itemsOf([...cells, ...prefixed]), { urlMd5: true });
      }),
      { numRuns: 500 }
    );
  });

  test('a URL of megabytes of base64 is given up, and passes for no clean one', () => {
    const batch = itemsOf([`https://x.example${'/aHR0cDovL2EuYi5j'.repeat(500_000)}`]);
    const digests = digestItems(batch, { urlMd5: false });
    expect(digests.unparseable(0)).toBe(true);
    expect(digests.digests.length / 32).toBeLessThanOrEqual(MAX_DIGESTS);
  });

  test('of a string of megabytes that begins with a scheme, what a server would be asked for is looked up', () => {
    const long = 'x'.repeat(2 << 20);
    const digests = digestsOf(itemsOf([`https://b.example/x y#${long} ${long}`]));
    expect(digests.has(digestOf('b.example/x%20y'))).toBe(true);
  });

  test('disguises of one URL share its expression', () => {
    const path = fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9]{1,8}){0,3}$/);
    const disguise = fc.constantFrom<(url: string) => string>(
      url => url.toUpperCase().slice(0, 5) + url.slice(5),
      url => url.replace('http', 'hxxp'),
      url => url.replace('https:', ''),
      url => url.replace('https://', ''),
      url => encodeURIComponent(url),
      url => encodeURIComponent(encodeURIComponent(url)),
      url => [...url].map(char => `&#${char.charCodeAt(0)};`).join(''),
      url => [...Buffer.from(url)].map(byte => `%${byte.toString(16)}`).join(''),
      url => `${url.slice(0, 3)}\n${url.slice(3)}`,
      url => url.replaceAll('/', '\\'),
      url => `https://go.example/?u=${encodeURIComponent(url)}`,
      url => `https://go.example/?u=${Buffer.from(url).toString('base64url')}`,
      url => `https://go.example/x/${url}`
    );
    fc.assert(
      fc.property(path, disguise, (tail, hide) => {
        const digests = digestsOf(itemsOf([hide(`https://a.b.example/${tail}`)]));
        return digests.has(digestOf(`a.b.example/${tail}`));
      })
    );
  });
});

describe('match ids', () => {
  const key = Buffer.from('key');

  test('are the HMAC of the matched expression, in base32', () => {
    const mac = createHmac('sha256', key).update('b.example/x').digest();
    const bits = [...mac].map(byte => byte.toString(2).padStart(8, '0')).join('');
    const letters = bits.match(/.{5}/g)?.map(five => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(parseInt(five, 2)));
    expect(expressionId(Buffer.from('b.example/x'), key)).toBe(letters?.join('').slice(0, 16));
  });

  test('of an unparseable URL stand for its text', () => {
    const id = unparseableId(itemsOf(['foo://:80', 'foo://:81']), 1, key);
    expect(id).toBe(expressionId(Buffer.from('unparseable:foo://:81'), key));
  });
});
