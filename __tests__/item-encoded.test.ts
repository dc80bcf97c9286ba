/** URLs that a string has in base64 or hex are looked up, with the row of the string. */
import { describe, expect, test } from '@jest/globals';
import { BatchBuilder, type ItemBatch, open } from '../src/item/batch/batch.ts';
import { findInSteps, findItems } from '../src/item/find/find.ts';
import { MAX_INNER_URLS, MAX_SCANNED_BYTES_PER_STEP } from '../src/item/text/item-limits.ts';
import { Watch } from '../src/safe/watch.ts';

const PLACE = { row: 1, column: 0, lines: true };

function itemsOf(text: string): readonly string[] {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, PLACE, found, Watch.none());
  return textsOf(found.take());
}

function textsOf(batch: ItemBatch): readonly string[] {
  const { bytes, ends } = open(batch);
  return Array.from(ends, (end, item) => {
    const text = Buffer.from(bytes.subarray(item === 0 ? 0 : ends[item - 1], end)).toString('latin1');
    return `${String(batch.row(item))} ${text}`;
  });
}

const URL = 'https://b.example/a/path/that/is/longer/than/a/line?of=base64&that=a+mailer#breaks';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const inLines = (text: string, width: number, end: string) =>
  (text.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(end);

const JSONS = [
  `{"a":"${URL}"}`,
  `{ "a":"${URL}"}`,
  `{\n\t"a":"${URL}"}`,
  `{\r\n"a":"${URL}"}`,
  `{\t"a":"${URL}"}`,
  `["${URL}"]`,
  `[ "${URL}"]`,
  `[\n  "${URL}"]`,
  `[\r\n"${URL}"]`,
  `[\t"${URL}"]`,
  `[{"a":"${URL}"}]`,
  `[["${URL}"]]`
];

describe('base64 of a URL', () => {
  test.each([
    base64(URL),
    base64(`${URL}\n`),
    Buffer.from(URL).toString('base64url'),
    inLines(base64(URL), 76, '\n'),
    inLines(base64(URL), 64, '\r\n'),
    inLines(base64(URL), 24, '\n  '),
    `base64:${base64(URL)}`,
    `b'${base64(URL)}'`,
    `${base64(URL)}\nand text`,
    base64(`{"url": "${base64(`{"url": "${URL}"}`)}"}`),
    ...JSONS.map(base64),
    ...JSONS.map(text => Buffer.from(text).toString('hex')),
    ...JSONS.map(text => `0x${Buffer.from(text).toString('hex').toUpperCase()}`)
  ])('is read: %s', text => {
    expect(itemsOf(text)).toContain(`1 ${URL}`);
  });

  test('is read on the line where it stands', () => {
    expect(itemsOf(`first\n${base64(URL)}\n\nsee ${base64('https://c.example/')}`)).toEqual([
      `2 ${URL}`,
      '4 https://c.example/'
    ]);
  });

  test('is read on every line of a list', () => {
    const urls = Array.from({ length: 3000 }, (_, i) => `https://b.example/${String(i + 1000)}`);
    const items = urls.map((url, i) => `${String(i + 1)} ${url}`);
    const text = urls.map(base64).join('\n');
    expect(itemsOf(text)).toEqual(items);
    const found = new BatchBuilder(4);
    expect(text.length).toBeGreaterThan(MAX_SCANNED_BYTES_PER_STEP);
    const steps = [...findInSteps(Buffer.from(text), PLACE, found, Watch.none())];
    expect(steps.length).toBeGreaterThan(1);
    expect(textsOf(found.take())).toEqual(items);
  });
});

test.each([base64('//b.test/x'), base64('http://b.test/x'), Buffer.from('http://b.test').toString('hex')])(
  'a short URL is read if it is the whole string: %s',
  text => {
    expect(itemsOf(` ${text}\n`)).toHaveLength(1);
  }
);

test('texts inside texts are read to a limited depth', () => {
  const nested = (depth: number): string => (depth === 0 ? URL : base64(`{"a": "${nested(depth - 1)}"}`));
  expect(itemsOf(nested(MAX_INNER_URLS))).toEqual([`1 ${URL}`]);
  expect(itemsOf(nested(MAX_INNER_URLS + 1))).toEqual([]);
});

test.each([
  'aHR0',
  'aHR0cA==',
  '68747470',
  'Wyogc3R5bGUgXQ',
  'httpsexampleofaverylongword',
  base64('http is a protocol')
])('what encodes no URL is no item: %s', text => {
  expect(itemsOf(text)).toEqual([]);
});
