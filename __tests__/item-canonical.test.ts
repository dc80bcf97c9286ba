import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Canonicalizer, DECODE_FIRST } from '../src/item/reading/canonical.ts';
import { canonicalUrl, expressionsOf, listEntryExpression } from '../src/item/reading/expressions.ts';
import { PlainUrl } from '../src/item/reading/plain.ts';
import { UrlReader } from '../src/item/reading/readings.ts';
import { WhatwgReader } from '../src/item/reading/whatwg.ts';
import { runsOf } from './support/runs.ts';

interface Vector {
  readonly input: string;
  readonly canonical: string;
  readonly bytes?: boolean;
}

const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL('./fixtures/canonical-urls.json', import.meta.url), 'utf8')
);

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('utf8'));

const piece = fc.constantFrom(
  ...['a', 'B', '.', '/', '..', '//', '%2e', '%2F', '%41', '%', '\\', '?', '#', '&', '=', ':', '@', '8', ' ', '\t'],
  ...["'", '"', '<', '^', '|', '{', '`', 'é', '.com', '%C3%A9', '\u0001', '[', ';', ',', '~', '!', '*', '(', '0x']
);
const tail = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''));

describe('the canonical form', () => {
  test.each(VECTORS)('$input', ({ input, canonical, bytes }) => {
    expect(text(canonicalUrl(Buffer.from(input, bytes === true ? 'latin1' : 'utf8')))).toBe(canonical);
  });

  test.each([
    ['http://[64:ff9b::192.0.2.1]/', 'http://192.0.2.1/'],
    ['http://[0:0:1:0:0:0:0:1]/', 'http://[0:0:1::1]/'],
    ['http://[::]/', 'http://[::]/'],
    ['http://[1::2::3]/', 'http://[1::2::3]/'],
    ['http://256.256.256.256/', 'http://256.256.256.256/'],
    ['http://08.1/', 'http://08.1/'],
    ['http://１９２.0.2.1/', 'http://192.0.2.1/'],
    ['http://x.example/a/..', 'http://x.example/'],
    ['http://x.example/a/b/..', 'http://x.example/a/'],
    ['http://x.example/a/.', 'http://x.example/a/']
  ])('%s is %s', (input, canonical) => {
    expect(text(canonicalUrl(Buffer.from(input)))).toBe(canonical);
  });

  test('of a text without a host is empty, whatever was read before', () => {
    const canonical = new Canonicalizer();
    const long = Buffer.from(`x.example/${'p/'.repeat(5000)}?q`);
    expect(canonical.read(long, 0, long.length, DECODE_FIRST)).toBe(true);
    expect(canonical.read(Buffer.from(':80'), 0, 3, DECODE_FIRST)).toBe(false);
    expect([canonical.hostEnd, canonical.pathEnd, canonical.end]).toEqual([0, 0, 0]);
  });

  test('is its own canonical form', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          tail.map(rest => Buffer.from(rest))
        ),
        rest => {
          const once = canonicalUrl(Buffer.concat([Buffer.from('http://'), rest]));
          if (once !== null) expect(text(canonicalUrl(once))).toBe(text(once));
        }
      ),
      { numRuns: runsOf(2000) }
    );
  });
});

describe('expressions', () => {
  const written = (url: string) => expressionsOf(Buffer.from(url)).map(text);

  test('are the published ones for a host of many labels', () => {
    const hosts = ['a.b.c.d.e.f.com', 'c.d.e.f.com', 'd.e.f.com', 'e.f.com', 'f.com'];
    expect(written('http://a.b.c.d.e.f.com/1.html')).toEqual(
      expect.arrayContaining(hosts.flatMap(host => [`${host}/1.html`, `${host}/`]))
    );
    expect(written('http://a.b.c.d.e.f.com/1.html')).toHaveLength(10);
  });

  test('are the published ones for a path with a query', () => {
    const paths = ['/1/2.html?param=1', '/1/2.html', '/', '/1/'];
    expect(written('http://a.b.com/1/2.html?param=1')).toEqual(
      ['a.b.com', 'b.com'].flatMap(host => paths.map(path => host + path))
    );
  });

  test('of an address have no parent domains', () => {
    expect(written('http://1.2.3.4/1/')).toEqual(['1.2.3.4/1/', '1.2.3.4/']);
  });

  test('are at most thirty', () => {
    expect(written('http://a.b.c.d.e.f.g/1/2/3/4/5?x=y')).toHaveLength(30);
  });

  test('of a list entry is the exact one', () => {
    expect(text(listEntryExpression('HTTPS://b.example/x?#y'))).toBe('b.example/x');
    expect(text(listEntryExpression('b.example'))).toBe('b.example/');
    expect(listEntryExpression('')).toBeNull();
  });
});

describe('what a downloader reads', () => {
  const host = fc.constantFrom(
    'a.example',
    'A.B.example',
    'a_b.example',
    '1.2.3.4',
    'a..b',
    'a.example.',
    'x-.test',
    'u@h.test'
  );
  const port = fc.constantFrom('', ':80', ':', ':8443', ':x');

  test('is what new URL says, also where it is read without it', () => {
    const reader = new WhatwgReader();
    fc.assert(
      fc.property(host, port, tail, (name, colon, rest) => {
        const written = `http://${name}${colon}${rest}`;
        const bytes = Buffer.from(written);
        const url = URL.canParse(written) ? new URL(written) : null;
        if (url === null) return;
        expect(reader.read(bytes, 0, 7, bytes.length, true)).toBe(true);
        const read = Buffer.from(reader.bytes.subarray(0, reader.end)).toString();
        // A question mark with nothing behind it is no search.
        expect(read.replace(/^([^?]*)\?$/, '$1')).toBe(`${url.hostname}${url.pathname}${url.search}`);
      }),
      { numRuns: runsOf(5000) }
    );
  });

  test('a URL called plain has no reading but the canonical one', () => {
    const plain = new PlainUrl(new Uint8Array(256));
    const canonical = new Canonicalizer();
    const kept = fc.array(
      fc.constantFrom('a', 'B', '/', '.', '-', '?', '=', '&', '#', '1', '_', ':', '%', '+', '~', '!'),
      { maxLength: 14 }
    );
    fc.assert(
      fc.property(host, port, kept, (name, colon, rest) => {
        const written = `http://${name}${colon}/${rest.join('')}`;
        const bytes = Buffer.from(written);
        if (!plain.read(bytes, 7, bytes.length, 3) || !URL.canParse(written)) return;
        const url = new URL(written);
        expect(canonical.read(bytes, 7, bytes.length, DECODE_FIRST)).toBe(true);
        const form = Buffer.from(canonical.bytes.subarray(0, canonical.end)).toString();
        expect(form.replace(/^([^?]*)\?$/, '$1')).toBe(`${url.hostname}${url.pathname}${url.search}`);
        expect(Buffer.from(plain.bytes.subarray(plain.start, plain.end)).toString()).toBe(form);
        expect([plain.hostEnd, plain.pathEnd]).toEqual([canonical.hostEnd + 3, canonical.pathEnd + 3]);
      }),
      { numRuns: runsOf(5000) }
    );
  });

  test('the short way hands over all that the long way does', () => {
    const word = fc.constantFrom(
      ...['a', 'www', 'x.example', 'http', 'aHR0cHM6Ly9iLmV4YW1wbGUv', 'Ly9iLmV4YW1wbGUvYWJj', 'url', '2023', 'b.jpg'],
      ...['d41d8cd98f00b204e9800998ecf8427e', '%2F', 'amp', 'unsafe', 'Resizer', 'resolve', 'org']
    );
    const mark = fc.constantFrom('/', '?', '=', '&', '#', '.', '-', ':', '//', '+', '/./', '_', ',', ':80/');
    const rest = fc.array(fc.tuple(mark, word), { maxLength: 6 }).map(parts => parts.flat().join(''));
    const start = fc.constantFrom('a.example', 'hf.co', 'i1.wp.com', 'x-y.translate.goog', 'A.b.c.d.e.f.example', 'h');
    fc.assert(
      fc.property(start, rest, (name, after) => {
        const bytes = Buffer.from(`https://${name}${after}`);
        const taken = new Set<string | null>();
        const sink = { add: (from: Uint8Array, at: number, end: number) => void taken.add(text(from.slice(at, end))) };
        const reader = new UrlReader(sink, false);
        if (!reader.readPlain(bytes, 0, bytes.length)) return;
        const short = [...taken].sort();
        expect(reader.readAll(bytes, 0, bytes.length)).toBe(true);
        expect([...taken].sort()).toEqual(short);
      }),
      {
        numRuns: runsOf(3000),
        examples: [
          // Base64 of which the slashes behind the scheme are a part.
          ['h', '/d41d8cd98f00b204e9800998ecf8427e/a/2023=a'],
          // Downloaders read a number without digits as 0.
          ['192.0.2.0x', '/a']
        ]
      }
    );
  });
});
