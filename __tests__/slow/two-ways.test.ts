/** Most URLs are read on bytes alone. The long way, which reads any, says what they have to come to. */
import { expect, test } from '@jest/globals';
import { rowsOf } from '../../bench/corpus.ts';
import type { ItemBatch } from '../../src/item/batch/batch.ts';
import { ItemCollector } from '../../src/item/collect.ts';
import { digestItems } from '../../src/item/digest/digest.ts';
import { PrefixDigester } from '../../src/item/digest/prefixes.ts';
import { Watch } from '../../src/safe/watch.ts';
import { random } from '../support/random.ts';
import { Screened } from '../support/screened.ts';
import { listOf, ScreenedTogether } from '../support/screened-together.ts';
import { surrounded } from '../support/surrounded.ts';

const ROWS = 12_000;

/** URLs that are compared at a time. */
const BATCH = 500;

/** What is put into URLs at random places: what may mean something in one, whole and in part. */
const PIECES = [
  ...[
    '%20',
    '%2C',
    '%2c',
    '%C3%A9',
    '%c3',
    '%2F',
    '%2f',
    '%3F',
    '%23',
    '%25',
    '%2e',
    '%41',
    '%7F',
    '%0a',
    '%00',
    '%zz',
    '%',
    '%%34'
  ],
  ...[
    'ü',
    'é',
    '東',
    '\u00a0',
    '\u3000',
    '\u200b',
    '＠',
    '//',
    '/',
    '/./',
    '/../',
    '/.',
    '..',
    '.',
    '?',
    '&',
    '&amp;',
    '&#46;',
    '='
  ],
  ...[
    '#',
    '-',
    '_',
    '!',
    '~',
    '*',
    '(',
    ')',
    "'",
    ',',
    ';',
    '|',
    '@',
    ':80',
    ':',
    '\\',
    'http',
    'http:',
    'http%3A',
    'ws',
    'ftp%3a'
  ],
  ...[
    's%20',
    'p%2f',
    'md5:',
    'sha256=',
    '?url=',
    'aHR0cHM6Ly9ldmlsLmV4YW1wbGUv',
    'd41d8cd98f00b204e9800998ecf8427e',
    'd4/1d8cd98f00b204e9800998ecf8427e',
    'x.example',
    'www.',
    'xn--',
    '0x7f.1',
    '10.0.0.1'
  ],
  ...[
    ':8080',
    ':8080/',
    ':65536/',
    '#main',
    '#a/',
    'WWW.',
    'A',
    '.EXAMPLE/',
    '.NL/',
    'Д',
    '한',
    '，',
    '\ud7ff',
    '😀',
    '_ü',
    '.~ü',
    '/../../',
    '/a/../',
    '/.well-known/',
    '/...',
    'ss%20',
    'tps%20',
    'md5-',
    'ha1/',
    '-256_',
    '/d3/',
    '/68aa/',
    'Ly_DqS5leGFtcGxl'
  ],
  ...['/unsafe/x.example/', '//Resizer/k/x.example/', ':80/amp/x.example/', '/./unsafe/', '/a/../unsafe/x.']
];

function* urlsOf(seed: number): Generator<string, void> {
  const below = random(seed);
  for (const { url } of rowsOf(ROWS, seed)) {
    let changed = below(20) === 0 ? url.replace(/\/[^/]+/, '/192.0.2.1') : url;
    for (let changes = below(4); changes > 0; changes--) {
      const at = 'http://'.length + below(changed.length - 6);
      changed = changed.slice(0, at) + (PIECES[below(PIECES.length)] ?? '') + changed.slice(at);
    }
    yield changed;
  }
}

function* batchesOf(urls: Iterable<string>): Generator<ItemBatch, void> {
  const collector = new ItemCollector(Watch.none());
  let waiting = 0;
  for (const url of urls) {
    const bytes = Buffer.from(url);
    collector.string(bytes, 0, bytes.length, 1, 1, false);
    if (++waiting % BATCH === 0) yield collector.take();
  }
  yield collector.take();
}

test.each([
  [3, false],
  [4, false],
  [5, true]
])('URLs with anything put into them have the same prefixes either way (seed %i, MD5s of URLs: %s)', (seed, urlMd5) => {
  const digester = new PrefixDigester({ urlMd5 }, Watch.none());
  let items = 0;
  for (const batch of batchesOf(urlsOf(seed))) {
    const whole = digestItems(batch, { urlMd5 });
    const digests = Buffer.from(whole.digests);
    const prefixes = digester.digest(batch);
    for (let item = 0; item < batch.length; item++, items++) {
      const made = new Set(prefixes.prefixes.subarray(prefixes.first(item), prefixes.first(item + 1)));
      const due = new Set<number>();
      for (let at = whole.first(item); at < whole.first(item + 1); at++) due.add(digests.readUInt32BE(at * 32));
      if (
        prefixes.unparseable(item) !== whole.unparseable(item) ||
        made.size !== due.size ||
        [...made].some(prefix => !due.has(prefix))
      ) {
        expect({ seed, item: items, made: [...made], due: [...due] }).toBeNull();
      }
    }
  }
  expect(items).toBeGreaterThan(ROWS);
});

test.each([
  [6, false],
  [7, true]
])(
  'URLs with anything put into them, and other texts, are screened as JavaScript reads them (seed %i, MD5s: %s)',
  (seed, urlMd5) => {
    const screened = new Screened(urlMd5);
    const wrong: string[] = [];
    const counts = { nothing: 0, item: 0, look: 0 };
    for (const text of textsOf(seed)) {
      counts[screened.verdict(text)]++;
      const difference = screened.difference(text);
      if (difference !== null) wrong.push(difference);
    }
    expect(wrong).toEqual([]);
    // Otherwise nothing was compared.
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(ROWS / 10);
  }
);

test.each([
  [10, false],
  [11, true]
])('URLs inside URLs and inside texts are screened as JavaScript reads them (seed %i, MD5s: %s)', (seed, urlMd5) => {
  const screened = new Screened(urlMd5);
  const wrong: string[] = [];
  let items = 0;
  for (const text of surrounded(seed, 10 * ROWS)) {
    if (screened.verdict(text) !== 'look') items++;
    const difference = screened.difference(text);
    if (difference !== null) wrong.push(difference);
  }
  expect(wrong).toEqual([]);
  // Otherwise nothing was compared.
  expect(items).toBeGreaterThan(2 * ROWS);
});

test.each([
  [8, false],
  [9, true]
])('strings that wait together have the candidates that each has alone (seed %i, MD5s: %s)', (seed, urlMd5) => {
  const together = new ScreenedTogether(urlMd5);
  const below = random(seed);
  const wrong: string[] = [];
  let waiting: Uint8Array[] = [];
  const compare = () => {
    wrong.push(...together.differences(waiting, listOf([0, 1, 4, 16][below(4)] ?? 0, below(1 << 30))));
    waiting = [];
  };
  for (const text of textsOf(seed)) {
    waiting.push(Buffer.from(text));
    // What a string may be joined with.
    if (below(4) === 0) waiting.push(partOf(PIECES[below(PIECES.length)] ?? '', below));
    if (waiting.length >= 3 * BATCH) compare();
  }
  compare();
  expect(wrong).toEqual([]);
  expect(together.passed).toBeGreaterThan(ROWS / 10);
});

/** Returns some of the bytes of a text, possibly half a character. */
function partOf(text: string, below: (limit: number) => number): Uint8Array {
  const bytes = Buffer.from(text);
  const start = below(bytes.length);
  return bytes.subarray(start, start + 1 + below(bytes.length - start));
}

function* textsOf(seed: number): Generator<string | Uint8Array, void> {
  const below = random(seed);
  yield* urlsOf(seed);
  yield* surrounded(seed, ROWS);
  for (const { text } of rowsOf(ROWS, seed)) {
    const at = below(text.length);
    yield text.slice(0, at) + (PIECES[below(PIECES.length * 4)] ?? '') + text.slice(at);
  }
}
