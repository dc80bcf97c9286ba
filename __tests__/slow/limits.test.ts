/** Inputs as large as a limit, or long enough to show that work grows with length only. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { BatchBuilder, open } from '../../src/item/batch/batch.ts';
import { digestItems } from '../../src/item/digest/digest.ts';
import { findItems } from '../../src/item/find/find.ts';
import { readManifest } from '../../src/manifest/read.ts';
import { Watch } from '../../src/safe/watch.ts';
import { MAX_REPLACEMENTS } from '../../src/manifest/bytes/manifest-limits.ts';
import { foundBy } from '../document-support.ts';
import { chunked, found, foundAt, lookedUp } from '../manifest-support.ts';
import { tfRecord } from '../record-support.ts';

const U = 'https://h.example/';
const limits = { manifestBytes: 1 << 30, expansion: 1000 };

function rdf(inside: string, attributes = 'xmlns:ex="https://h.example/d/"'): string {
  const namespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  return `<rdf:RDF xmlns:rdf="${namespace}" ${attributes}>\n${inside}\n</rdf:RDF>`;
}

test('RDF/XML prefixes that are no longer in scope take no room, and long names are bounded', async () => {
  const many = rdf(Array.from({ length: 70_000 }, (_, i) => `<n${i}:a xmlns:n${i}="x:${i}"/>`).join(''));
  expect((await lookedUp('a.rdf', many)).error).toBeNull();
  const long = rdf('<ex:p/>'.repeat(200), `xmlns:ex="https://h.example/${'x'.repeat(1 << 17)}"`);
  expect((await lookedUp('a.rdf', long)).error?.reason).toBe('manifest-too-large');
});

test('a TFRecord record larger than the limit is too large, and its URLs are looked up', async () => {
  const record = Buffer.alloc((1 << 26) + 1, 0xff);
  record.write(`\0${U}1\0`, 1000);
  const bytes = tfRecord(record);
  const { items, error } = await found('a.tfrecord', bytes, { chunk: 1 << 20 });
  expect([error?.reason, items]).toEqual(['manifest-too-large', expect.arrayContaining([`${U}1`])]);
});

test('a message with a part that is too large says so, and what follows counts', async () => {
  const body = 'QUFB'.repeat(1900).concat('\r\n').repeat(2_400);
  const part = (encoding: string, text: string) => `--b\nContent-Transfer-Encoding: ${encoding}\n\n${text}\n`;
  const headers = 'From: a@x.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n';
  const message = `${headers}${part('base64', body)}${part('7bit', `${U}1`)}--b--\n`;
  const { items, error } = await found('a.txt', message);
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
  expect(items).toContain(`${U}1`);
});

test('one row of a CSV file of more than 16 MiB is too large', async () => {
  const { error, items } = await found('a.csv', `${U}1\n${'x'.repeat(17 << 20)}\n`);
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
  expect(items).toEqual([`${U}1`]);
});

test('a quoted cell of a CSV file of more than 16 MiB is too large', async () => {
  const { error } = await found('a.csv', `a,b\n1,"${'x\n'.repeat(9 << 20)}"\n`, { chunk: 1 << 20 });
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
  expect(String(error?.text)).toContain('line 2 ');
});

test('a JSON string of more than 16 MiB is too large', async () => {
  const { error } = await found('a.json', `["${U}1", "${'x'.repeat(17 << 20)}"]`, { chunk: 1 << 20 });
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
});

test('JSON is read to a depth of half a million levels', async () => {
  const deep = 250_000;
  const { items, error } = await found('a.json', `${'[{"a":'.repeat(deep)}"${U}1"${'}]'.repeat(deep)}`);
  expect(error).toBeNull();
  expect(items).toEqual([`${U}1`]);
});

test('a gzip bomb is too large, long before it is unpacked', async () => {
  const inner = gzipSync(Buffer.alloc(32 << 20, 0x20));
  const bomb = Buffer.concat(Array.from({ length: 30 }, () => inner));
  const { error } = await found('a.csv.gz', bomb, { limits });
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
  const nested = await found('a.csv.gz', gzipSync(bomb), { limits });
  expect(nested.error).toMatchObject({ reason: 'manifest-too-large' });
});

test('a Parquet file that is not small is read forward only, page by page, in chunks of any size', async () => {
  const filler = Array.from({ length: 34 }, (_, i) => Buffer.alloc(1 << 20, i));
  const urls = filler.map((_, i) => `${U}${i}`);
  const columnData = [
    { name: 'x', data: urls, type: 'STRING' as const },
    { name: 'image', data: filler, type: 'BYTE_ARRAY' as const, encoding: 'PLAIN' as const }
  ];
  const kvMetadata = [{ key: 'k', value: `${U}k ${'x '.repeat(4 << 20)}` }];
  const options = { codec: 'UNCOMPRESSED', rowGroupSize: 5, kvMetadata } as const;
  const file = new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
  let opened = 0;
  const source = {
    size: file.length,
    open() {
      opened++;
      return chunked(file, 99991);
    }
  };
  const { items, error, totals } = await foundAt('a.parquet', source);
  expect(error).toBeNull();
  expect(totals).toMatchObject({ rows: 34 });
  expect(items).toEqual(expect.arrayContaining([`${U}k`, ...urls, ...filler.map(bytes => hash('sha256', bytes))]));
  // Two to find a footer that is longer than the bytes kept at first, one to read.
  expect(opened).toBeLessThanOrEqual(4);
});

test('a reader is not held up by hostile text: items and their digests grow with its length, not with its square', () => {
  const parts = [
    'a.',
    '%25',
    'http://',
    'h&#x3a;',
    '&amp;',
    'a.com/,',
    '](http://',
    '%2e%2e%2f',
    'aHR0cHM6Ly9h/',
    '\\u002e',
    'aa:',
    '\\u005cu0068ttp://',
    'http://a\\x2eb.example,',
    'http://a,b.example/',
    '&u=http%253A'
  ];
  const beyond: string[] = [];
  for (const part of parts) {
    const work = (size: number) => {
      const found = new BatchBuilder(4);
      const bytes = Buffer.from(part.repeat(size / part.length));
      findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
      const batch = found.take();
      const { digests } = digestItems(batch, { urlMd5: false });
      return (open(batch).ends.at(-1) ?? 0) + digests.length;
    };
    if (work(16384) > 5 * work(4096)) beyond.push(part);
  }
  expect(beyond).toEqual([]);
});

test('the source is closed also where a format is refused or the reader walks away', async () => {
  for (const start of ['ARROW1\0\0', gzipSync('ARROW1\0\0'), gzipSync(`${U}1\n`.repeat(90_000))]) {
    let closed = false;
    async function* source() {
      try {
        yield Buffer.from(start);
        for (let i = 0; i < 8; i++) yield gzipSync(`${U}1\n`.repeat(90_000));
      } finally {
        closed = true;
      }
    }
    const reading = readManifest({
      path: 'a',
      source: { size: 1 << 30, open: source },
      limits,
      watch: Watch.none(),
      resolve: () => null
    });
    await reading.next().then(
      () => reading.return({ kind: 'not-read', items: 0, byHash: 0 }),
      () => undefined
    );
    expect(closed).toBe(true);
  }
});

test('the pages in strings of one file share one limit', async () => {
  const page = `<base href=https://h.example/${'x'.repeat(1 << 13)}/>${'<a href=q>'.repeat(1 << 10)}`;
  const { error } = await found('a.jsonl', `${JSON.stringify({ page })}\n`.repeat(10));
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
});

test('a value with more links than one step reads is too large', async () => {
  const { error } = await foundBy('html', `<img srcset="${'a 1x, '.repeat(1 << 16)}">`);
  expect(error?.reason).toBe('manifest-too-large');
});

test.each([
  ['a link', 'html', `<a href="${'&#104;'.repeat(MAX_REPLACEMENTS + 1)}">`],
  ['a text', 'xml', `<a>${'&#104;'.repeat(MAX_REPLACEMENTS + 1)}</a>`],
  ['a script', 'html', `<script>"${'\\x68'.repeat(MAX_REPLACEMENTS + 1)}"</script>`],
  ['a style', 'html', `<style>${'\\68 '.repeat(MAX_REPLACEMENTS + 1)}</style>`]
] as const)('%s with more references or escapes than one step replaces is too large', async (_, name, text) => {
  const { error } = await foundBy(name, text);
  expect(error?.reason).toBe('manifest-too-large');
});

test('a YAML string that is too long to be joined in one step is reported, and what follows is read', async () => {
  const { error, looksUp } = await foundBy('yaml', `a: "${'x\n '.repeat(1 << 20)}"\nb: https://a.example/1\n`);
  expect([error?.reason, looksUp('a.example/1')]).toEqual(['manifest-too-large', true]);
});
