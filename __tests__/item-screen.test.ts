/** The screen leaves out only strings without items, and items that no list contains. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf } from '../bench/corpus.ts';
import { type ItemBatch, open } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { mayBeBase64, mayBeHex } from '../src/item/reading/encoded-start.ts';
import { ItemScreen } from '../src/item/screen/item-screen.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { readLines } from '../src/manifest/bytes/lines.ts';
import { pageReading } from '../src/manifest/format/page-reading.ts';
import { readDelimited } from '../src/manifest/table/delimited.ts';
import { Watch } from '../src/safe/watch.ts';
import { runsOf } from './support/runs.ts';
import { Screened, screenOf, type Verdict } from './support/screened.ts';
import { listOf, ScreenedTogether } from './support/screened-together.ts';
import { surrounded } from './support/surrounded.ts';

const HASH = '0123456789abcdef0123456789abcdef';

describe('a string', () => {
  const screened = new Screened();

  test.each<[string, string, Verdict]>([
    ['an empty text', '', 'nothing'],
    ['prose', 'a photo of two cats on a red sofa, 24 cm', 'nothing'],
    ['prose past ASCII', 'señor café Москва 東京 naïve', 'nothing'],
    ['a number', '1024', 'nothing'],
    ['a plain URL', 'https://www.a.example/b/c.jpg', 'item'],
    ['a URL with a query', 'http://a.example/b?c=d&e=f', 'item'],
    ['a URL with escapes that stay', 'http://a.example/b%20c%C3%A9.jpg', 'item'],
    ['an MD5', HASH, 'item'],
    ['a SHA-1', `${HASH}01234567`, 'item'],
    ['an MD5 in a URL', `https://a.example/${HASH}.jpg`, 'item'],
    ['a full stop', 'evil.example', 'look'],
    ['a wide full stop', 'evil\u3002example', 'look'],
    ['two slashes', 'a //b', 'look'],
    ['a backslash', 'a\\b', 'look'],
    ['a reference', 'a&b', 'look'],
    ['a hash among words', `see ${HASH}`, 'look'],
    ['letters as many as those of a hash', 'a'.repeat(22), 'look'],
    ['base64 of a URL', 'aHR0cDovL2E=', 'look'],
    ['hex of a URL', '687474703a2f2f61', 'look'],
    ['an MD5 that may be a SHA-1 in base32', 'a'.repeat(32), 'look'],
    ['a SHA-1 and a word', `${HASH}01234567 cat`, 'look'],
    ['an MD5 with another first letter', `z${HASH.slice(1)}`, 'look'],
    ['an MD5 with another last letter', `${HASH.slice(1)}z`, 'look'],
    ['a SHA-1 with another last letter', `${HASH}0123456z`, 'look'],
    ['an MD5 with another first letter in a URL', `http://a.example/z${HASH.slice(1)}`, 'look'],
    ['an MD5 with another last letter in a URL', `http://a.example/${HASH.slice(1)}z`, 'look'],
    ['an MD5 in a URL that may be a SHA-1 in base32', `http://a.example/${'a'.repeat(32)}`, 'look'],
    ['four MD5s in a URL', `http://a.example${`/${HASH}`.repeat(4)}`, 'item'],
    ['five MD5s in a URL', `http://a.test${`/${HASH}`.repeat(5)}`, 'look'],
    ['a scheme in upper case', 'HTTP://a.example/', 'look'],
    ['a host in upper case', 'http://WWW.A.Example/B/c', 'item'],
    ['a hub in upper case', 'https://HuggingFace.CO/a/b', 'look'],
    ['another scheme', 'httpx://a.example/b', 'look'],
    ['a scheme and one slash', 'https:/xa.example/b', 'look'],
    ['an empty label', 'http://a..example/b', 'look'],
    ['an empty last label', 'http://a.example./b', 'look'],
    ['no label', 'http:///b', 'look'],
    ['a label as long as an MD5', `http://${'a'.repeat(32)}.example/b`, 'look'],
    ['a last label as long as an MD5', `http://a.${'b'.repeat(32)}/b`, 'look'],
    ['a hyphen first', 'http://-a.example/b', 'look'],
    ['a hyphen at the end of the host', 'http://a.example-/b', 'look'],
    ['the name of an algorithm in the host', 'http://a-md5-b.example/c', 'look'],
    ['a query behind the host', 'http://a.example?b/c', 'look'],
    ['seven labels', 'http://a.b.c.d.e.f.example/g', 'item'],
    ['as many labels as are listed', `http://${'a.'.repeat(32)}example/b`, 'item'],
    ['more labels than are listed', `http://${'a.'.repeat(33)}example/b`, 'look'],
    ['a port', 'http://a.example:8080/b/c?d', 'item'],
    ['a port without digits', 'http://a.example:/b', 'look'],
    ['a port with too many digits', 'http://a.example:123456/b', 'look'],
    ['a port behind the name of an algorithm', 'http://a.sha1:8080/b', 'look'],
    ['a port and no path', 'http://a.example:8080', 'look'],
    ['a fragment', 'http://a.example/b/c?d#e', 'item'],
    ['an empty fragment', 'http://a.example/#', 'look'],
    ['a fragment behind a question mark', 'http://a.example/b?#c', 'look'],
    ['a fragment with a mark', 'http://a.example/b#c=d', 'look'],
    ['a fragment as long as base64 of a URL', `http://a.example/b#${'c'.repeat(12)}`, 'look'],
    ['letters of two and three bytes', 'http://a.example/b/\u00fc/\u6771\u4eac/c.jpg?d', 'item'],
    ['punctuation before a letter past ASCII', 'http://a.example/b/c_.~!\u00fc.jpg', 'item'],
    ['a letter past ASCII first', 'http://a.example/\u00fcb/c/d/e/f/g', 'item'],
    ['a letter past ASCII in a query', 'http://a.example/b?\u00fc=c', 'look'],
    ['a letter past ASCII last', 'http://a.example/b\u00fc', 'look'],
    ['a letter of four bytes', 'http://a.example/\u{1f600}/b', 'look'],
    ['a letter past ASCII, and an escape that is decoded', 'http://a.example/\u00fc%2C/b', 'look'],
    ['a letter past ASCII, and escapes that stay', 'http://A.example:80/\u00fc%20b%C3%A9/c', 'item'],
    ['so many letters past ASCII that their escapes are too long', `http://a.example/${'\u00fc'.repeat(40)}/b`, 'look'],
    ['a hash behind a letter past ASCII', `http://a.example/\u00fc${HASH}.jpg`, 'item'],
    ['an escape that is decoded', 'http://www.a.example/b%2Cc/d/e%28.jpg?f=g', 'item'],
    ['an escape in lower case', 'http://a.example/%c3%a9/b', 'item'],
    ['an escape that separates', 'http://a.example/b%2Fc', 'look'],
    ['an escape in a query', 'http://a.example/b?c%2C', 'look'],
    ['an escape behind a scheme', 'http://a.example/http%20', 'look'],
    ['an empty segment', 'http://a.example//b///c//d/e//f', 'item'],
    ['an empty segment in a query', 'http://a.example/b?c//d', 'look'],
    ['a segment of one dot', 'http://a.example/./b/./c', 'item'],
    ['a segment of two dots', 'http://a.example/b/../c/d/e/f/../../g/../../../../../h', 'item'],
    ['a segment of two dots below other segments', 'http://a.example/b/c/../d/e', 'item'],
    ['a segment of two dots and an empty one', 'http://a.example/b//../c', 'look'],
    ['a segment of two dots behind a letter past ASCII', 'http://a.example/\u00fc/../c', 'look'],
    ['a segment of three dots', 'http://a.example/.../b', 'look'],
    ['a segment of a dot and a mark', 'http://a.example/b/.~/c', 'look'],
    ['a dot at the end', 'http://a.example/b/.', 'look'],
    ['a name that begins with a dot', 'http://a.example/.well-known/b', 'item'],
    ['dots in a query', 'http://a.example/b?c/./d', 'look'],
    ['an address', 'http://10.0.0.255/b/c', 'item'],
    ['an address with a port', 'http://10.0.0.255:80/b/c', 'item'],
    ['an address with a leading zero', 'http://10.0.0.010/', 'look'],
    ['an address out of range', 'http://10.0.0.256/', 'look'],
    ['an address out of range by far', 'http://10.0.0.4294967297/', 'look'],
    ['an address of five numbers', 'http://10.0.0.1.2/', 'look'],
    ['an address of three numbers', 'http://10.0.1/', 'look'],
    ['an address in hex', 'http://10.0.0.0x1/', 'look'],
    ['an escape behind a word like a scheme', 'http://a.example/dress%20glass%20/b', 'item'],
    ['words that end like an algorithm', 'http://a.example/opa1-b/gold5_c', 'item'],
    ['segments that begin like base64 and hex', 'http://a.example/d3/aHa/68aa/6857/b', 'item'],
    ['no path', 'http://a.example', 'look'],
    ['a model hub', 'https://huggingface.co/a/b', 'look'],
    ['a service that wraps URLs', 'https://images.weserv.nl/?url=b', 'look'],
    ['a wrapped URL', 'https://a.example/?u=aHR0cDovL2E=', 'look'],
    ['a wrapped URL behind a question mark', 'https://a.example/?aHR0cDovL2E=', 'look'],
    ['a wrapped URL behind an ampersand', 'https://a.example/?b&aHR0cDovL2E=', 'look'],
    ['a hash in base64', `https://a.example/${'aB3d'.repeat(5)}aQ==`, 'look'],
    ['a reference by number in a path', 'https://a.example/b&#46/c', 'look'],
    ['a reference by number in a query', 'https://a.example/b?c&#46d', 'look'],
    ['a reference by name', 'https://a.example/b?c&ampd', 'look'],
    ['a value with a full stop', 'https://a.example/?u=b.example', 'look'],
    ['the name of an algorithm', 'https://a.example/sha256/AAAA', 'look'],
    ['a word longer than an MD5', `https://a.example/${HASH}0`, 'look'],
    ['punctuation at the end', 'https://a.example/b.', 'look'],
    ['a very long URL', `https://a.example/${'b-'.repeat(100)}c`, 'look']
  ])('%s', (_, text, verdict) => {
    expect(screened.verdict(text)).toBe(verdict);
    expect(screened.difference(text)).toBeNull();
  });

  const WRAPPED = 'https%3A%2F%2Fc.example%2Fd';

  test.each<[string, string, Verdict]>([
    ['wraps one', `https://b.example/e/f?url=${WRAPPED}.jpg%3Fv%3D1%26w%3D2&w=64&h=`, 'item'],
    ['wraps one behind another value', `https://b.example/?w=64&url=${WRAPPED}`, 'item'],
    ['wraps one for a service', `https://images.weserv.nl/?url=${WRAPPED}%3Fe%3Df%26g%3Dh&w=64`, 'item'],
    ['wraps one in lower case', `https://b.example/?u=${WRAPPED.toLowerCase()}`, 'item'],
    ['wraps one with a port and capitals', `https://b.example/?u=${WRAPPED.replace('c.', 'C.')}%2F`, 'item'],
    ['wraps one with an MD5 behind an escaped slash', `https://b.example/?u=${WRAPPED}%2F${HASH}.jpg`, 'item'],
    ['wraps one with an MD5', `https://b.example/${HASH}/?u=${WRAPPED}-${HASH}.jpg`, 'item'],
    ['wraps one, and has another value with a host', `https://b.example/?url=${WRAPPED}&w=other.example`, 'look'],
    ['wraps one, and has a slash in a value', `https://b.example/?url=${WRAPPED}&w=a/b`, 'look'],
    ['wraps one, and has a value without a name', `https://b.example/?url=${WRAPPED}&=a`, 'look'],
    ['wraps one, and has a name without a value', `https://b.example/?url=${WRAPPED}&a`, 'look'],
    ['wraps one, and has a fragment', `https://b.example/?url=${WRAPPED}#a`, 'look'],
    ['wraps one, and has capitals in its host', `https://B.example/?url=${WRAPPED}`, 'look'],
    ['wraps one, and has an escape in its path', `https://b.example/%2C?url=${WRAPPED}`, 'look'],
    ['wraps one with two forms of escapes', `https://b.example/?url=${WRAPPED}%252Fe`, 'look'],
    ['wraps one with a slash that is not escaped', `https://b.example/?url=${WRAPPED}/e`, 'look'],
    ['wraps one that wraps one', `https://b.example/?url=${WRAPPED}%3Fu%3Dhttps%253A%252F%252Fe.example`, 'look'],
    ['wraps one of a hub', 'https://b.example/?url=https%3A%2F%2Fhuggingface.co%2Fd%2Fe', 'look'],
    ['wraps one of a service', 'https://b.example/?url=https%3A%2F%2Fwsrv.nl%2F%3Furl%3De', 'look'],
    ['wraps one of another scheme', 'https://b.example/?url=ftp%3A%2F%2Fc.example%2Fd', 'look'],
    ['wraps one without a scheme', 'https://b.example/?url=%2F%2Fc.example%2Fd', 'look'],
    ['wraps one behind text', `https://b.example/?url=a${WRAPPED}`, 'look'],
    ['wraps two', `https://b.example/?url=${WRAPPED}&u=${WRAPPED}`, 'look'],
    ['wraps one for a service, and has a name', `https://images.weserv.nl/?url=${WRAPPED}&url=localhost`, 'look'],
    ['wraps one for a service, after a name', `https://images.weserv.nl/?url=localhost&u=${WRAPPED}`, 'look'],
    ['wraps a name for a service', `https://images.weserv.nl/?url=${WRAPPED}%3Fe%26url%3Dlocalhost`, 'look'],
    ['wraps one, and is very long', `https://b.example/?url=${WRAPPED}${'-e'.repeat(80)}`, 'look']
  ])('with a URL that %s', (_, text, verdict) => {
    expect(screened.verdict(text)).toBe(verdict);
    expect(screened.difference(text)).toBeNull();
  });

  test.each<[string, string, Verdict]>([
    ['behind words', 'a photo of cats, 24 cm, via https://a.example/b.jpg', 'item'],
    ['between words', 'señor "a" https://a.example/b?c=d in the café', 'item'],
    ['that wraps one behind words', `see https://b.example/?url=${WRAPPED}`, 'item'],
    ['that is in two forms behind words', 'see http://a.example//b%2Cc/d 東京', 'item'],
    ['before words', 'https://a.example/b see', 'look'],
    ['before words and behind a blank', ' https://a.example/b see', 'look'],
    ['behind a line end', 'see\nhttps://a.example/b', 'look'],
    ['before a line end', 'see https://a.example/b\nc', 'look'],
    ['behind a bracket', 'see (https://a.example/b)', 'look'],
    ['with a full stop behind it', 'see https://a.example/b.', 'look'],
    ['with a comma behind it', 'see https://a.example/b, c', 'look'],
    ['with a port behind a word', 'see https://a.example:80/b', 'look'],
    ['behind another one', 'see https://a.example/b https://a.example/c', 'look'],
    ['behind a host', 'see a.example https://a.example/b', 'look'],
    ['before a host', 'see https://a.example/b a.example', 'look'],
    ['behind two slashes', 'a //b https://a.example/b', 'look'],
    ['behind slashes around a tab, and an address', '/\t/3221225985/a https://a.example/b', 'look'],
    ['behind a host with a small full stop', 'a\u2024test, https://a.example/b', 'look'],
    ['behind an MD5', `${HASH} https://a.example/b`, 'look'],
    ['before an MD5', `see https://a.example/b ${HASH}`, 'look'],
    ['of another scheme', 'see ftp://a.example/b', 'look'],
    ['of a scheme in capitals', 'see HTTP://a.example/b', 'look'],
    ['of a hub', 'see https://huggingface.co/a/b', 'look']
  ])('with a URL %s', (_, text, verdict) => {
    expect(screened.verdict(text)).toBe(verdict);
    expect(screened.difference(text)).toBeNull();
  });

  test.each([
    [1, false],
    [2, true]
  ])(
    'with a URL inside another one or among words has the same expressions either way (%i, MD5s: %s)',
    (seed, urlMd5) => {
      const screened = new Screened(urlMd5);
      const texts = [...surrounded(seed, runsOf(40_000))];
      expect(texts.map(text => screened.difference(text)).filter(difference => difference !== null)).toEqual([]);
      // Otherwise nothing was compared.
      expect(texts.filter(text => screened.verdict(text) === 'item').length).toBeGreaterThan(texts.length / 6);
    }
  );

  test.each([
    ['its second byte', 'http://a.example/\xc3/b'],
    ['its last byte', 'http://a.example/\xe6\x9d/b']
  ])('with a letter that lacks %s is scanned', (_, text) => {
    expect(screened.verdict(Buffer.from(text, 'latin1'))).toBe('look');
  });

  test.each([false, true])('has the items and expressions that the scan and the digests find (MD5s: %s)', urlMd5 => {
    const screened = new Screened(urlMd5);
    const wrong = [...rowsOf(800, 9)].flatMap(({ url, text, hash }) => [url, text, hash]);
    expect(wrong.map(text => screened.difference(text)).filter(difference => difference !== null)).toEqual([]);
  });

  test('with any bytes has no item that is left out', () => {
    const byte = fc.constantFrom(...Buffer.from(' .:/\\%&=?-_+aZ059"\u3002\uff0e\u00a0@;,|{[<#~é', 'utf8'));
    const text = fc.array(fc.oneof(byte, fc.nat(255)), { maxLength: 60 }).map(bytes => Uint8Array.from(bytes));
    const url = fc
      .array(byte, { maxLength: 40 })
      .map(bytes => Buffer.from([...Buffer.from('http://a.example/'), ...bytes]));
    fc.assert(
      fc.property(fc.oneof(text, url), bytes => screened.difference(bytes) === null),
      { numRuns: runsOf(2000) }
    );
  });

  test.each([':', '.', '%', '&', '\\', '//', '\u3002', '\uff0e', '\uff61', 'a'.repeat(22), '_-+/'.repeat(6)])(
    'with %j is scanned, wherever it is',
    needed => {
      for (let before = 0; before < 40; before++) {
        const text = `${'x y '.repeat(10).slice(0, before)}${needed} z`;
        expect([before, screened.verdict(text)]).toEqual([before, 'look']);
      }
    }
  );

  test('that encodes the beginning of a URL is scanned', () => {
    for (const first of 'hHfFwW/{['.split('')) {
      for (let second = 0; second < 256; second++) {
        // Past ASCII, the letters of both base64 alphabets differ.
        for (const third of Buffer.from('tTxXpPwW"~ \n\x80\xc3\xff', 'latin1')) {
          const bytes = Buffer.from([first.charCodeAt(0), second, third, 0x70, ...Buffer.from('//a.example')]);
          const [hex, ...base64] = [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')];
          const encoded = [
            ...base64.filter(text => mayBeBase64(Buffer.from(text), 0, text.length)),
            ...(mayBeHex(Buffer.from(hex), 0, hex.length) ? [hex, hex.toUpperCase()] : [])
          ];
          for (const text of encoded) {
            expect([text, screened.verdict(`http://a.example/${text}/`)]).toEqual([text, 'look']);
            const short = text.slice(0, 20);
            expect([short, screened.verdict(short)]).toEqual([short, 'look']);
          }
        }
      }
    }
  });
});

describe('strings that wait together', () => {
  const together = new ScreenedTogether();

  test.each<[string, Uint8Array, Uint8Array]>([
    ['the name of an algorithm', Buffer.from('md5:'), Buffer.from(`${HASH}-0123456789`)],
    ['half a blank', Buffer.from('see https://a.example/b\xef', 'latin1'), Buffer.from('\xbb\xbfc', 'latin1')],
    ['half a line separator', Buffer.from('https:///a.example/\xe2', 'latin1'), Buffer.from('\x80\xa8', 'latin1')],
    ['half a full stop', Buffer.from('evil\xe3', 'latin1'), Buffer.from('\x80\x82example/', 'latin1')],
    ['a slash', Buffer.from('a/'), Buffer.from('/b.example/')],
    ['a scheme', Buffer.from('http:'), Buffer.from('//b.example/')],
    ['a host', Buffer.from('http://a.example/'), Buffer.from('/b')],
    ['half a hash', Buffer.from(HASH.slice(16)), Buffer.from(HASH.slice(16))],
    ['a scheme behind a word', Buffer.from('see http'), Buffer.from('://b.example/')],
    ['half a wrapped URL', Buffer.from('http://a.example/?b=http%3A%2F%2Fc%2'), Buffer.from('Fd')]
  ])('are not read together: %s and what would continue it', (_, one, other) => {
    expect(together.differences([one, other, one, one, other, other], () => true)).toEqual([]);
  });

  test('have the candidates that each has alone, whatever is listed', () => {
    const rows = [...rowsOf(400, 11)].flatMap(({ url, text, hash }) =>
      [url, text, hash].map(each => Buffer.from(each))
    );
    const waiting = [...rows, ...surrounded(3, 400)];
    for (const sixteenths of [0, 2, 16]) {
      expect(together.differences(waiting, listOf(sixteenths, sixteenths + 5))).toEqual([]);
    }
    expect(together.passed).toBeGreaterThan(600);
  });
});

test.each([
  ['a URL', 'http://a.example/b/c?d', 4],
  ['a URL in two forms', 'http://www.a.example//b%2Cc', 4],
  ['a URL that wraps one', 'http://www.a.example/b?c=http%3A%2F%2Fd.example%2Fe', 2 * 4 + 2],
  ['words with a URL', 'see http://a.example/b/c?d there', 4]
])(
  '%s is scanned if any of its expressions may be listed, and not for a prefix that differs in one bit',
  (_, text, least) => {
    const url = Buffer.from(text);
    const collector = new ItemCollector(Watch.none());
    collector.string(url, 0, url.length, 1, 1, false);
    const { digests } = digestItems(collector.take(), { urlMd5: false });
    const expressions = Array.from({ length: digests.length / 32 }, (_, i) =>
      Buffer.from(digests).readUInt32BE(i * 32)
    );
    const prefixes = new Set(expressions);
    expect(prefixes.size).toBeGreaterThanOrEqual(least);
    const isScanned = (prefix: number) => {
      const listed = { urlMd5: false, mayBeListed: (each: number) => each === prefix };
      const screen = ItemScreen.make({ ...listed, eachPrefix: found => found(prefix) });
      let looked = false;
      screen?.add(url, 0, url.length, 1, 1, false);
      screen?.settle(() => {
        looked = true;
      });
      return looked;
    };
    for (const prefix of prefixes) {
      expect([prefix, isScanned(prefix)]).toEqual([prefix, true]);
      for (const bit of [0, 15, 20, 21, 31])
        expect([bit, isScanned((prefix ^ (2 ** bit)) >>> 0)]).toEqual([bit, false]);
    }
  }
);

describe.each([false, true])('strings that fill the memory of the kernels (MD5s: %s)', urlMd5 => {
  const together = new ScreenedTogether(urlMd5);
  const each = (count: number, url: (i: number) => string) => Array.from({ length: count }, (_, i) => url(i));

  test.each<[string, readonly string[]]>([
    ['by their expressions', each(300, i => `http://a${i}.b.c.d.e.f.example//g/h/i%2C/j/k/${HASH}?l=m`)],
    ['by their hashes', each(300, i => `http://a${i}.b.c.d.e.f.example${`/${HASH}`.repeat(4)}`)],
    [
      'by the URLs that they wrap',
      each(300, i => `http://a${i}.b.c.d.e.f.test/g/h/i/j/k?l=http%3A%2F%2Fa${i}.b.c.d.e.f.test%2F%2Fg%2Fh%2Fi%2Fj`)
    ],
    ['by the short URLs that they wrap', each(600, i => `http://a/?b=http%3A%2F%2FA%2F${i}`)],
    ['by their canonical forms', each(600, i => `http://A/${i}`)],
    ['by canonical forms with letters past ASCII', each(300, i => `http://a${i}.b.c.d.e.f.example/g/h/i/j_\u00fc?k`)],
    ['by their number', each(1200, i => `http://a/${i}`)]
  ])('have the candidates that each has alone: %s', (_, urls) => {
    const waiting = urls.map(url => Buffer.from(url));
    expect(together.differences(waiting, listOf(1, 7))).toEqual([]);
    expect(together.differences(waiting, () => false)).toEqual([]);
  });
});

/** All items may be listed, so that none is left out. */
const screen = screenOf(() => true);

/** Reads a text with or without the screen. */
async function read(text: Buffer, chunk: number, how: 'lines' | number, screened: boolean): Promise<readonly string[]> {
  const collector = new ItemCollector(Watch.none(), {
    pages: pageReading(),
    screen: () => (screened ? screen : null)
  });
  const chunks = async function* () {
    for (let at = 0; at < text.length; at += chunk) yield text.subarray(at, at + chunk);
  };
  const dialect = { delimiter: how === 'lines' ? 0 : how, second: -1, consistent: true, undivided: false };
  const reading = how === 'lines' ? readLines(chunks(), collector) : readDelimited(chunks(), collector, dialect, false);
  const found: string[] = [];
  const add = (batch: ItemBatch) => {
    const { bytes, ends, kinds } = open(batch);
    ends.forEach((end, i) => {
      const item = Buffer.from(bytes.subarray(i === 0 ? 0 : ends[i - 1], end)).toString('latin1');
      found.push(`${batch.row(i)}:${batch.column(i)} ${String(kinds[i])} ${item}`);
    });
  };
  try {
    for (;;) {
      const step = await reading.next();
      if (step.done === true) {
        for await (const batch of collector.passOn()) add(batch);
        add(collector.take());
        return [...found, `${step.value} rows, ${collector.items} items`];
      }
      add(step.value);
    }
  } catch (error) {
    add(collector.take());
    return [...found, error instanceof Error ? error.message : ''];
  }
}

describe('a table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...[
        '',
        'a',
        '"',
        '""',
        '"a,b"',
        '"a\nb"',
        '"a""b"',
        '"\\"',
        'a"b',
        ' a',
        '{"a":1}',
        '<b>',
        '"<base href=//x.example/><a href=y>"',
        '<base href=//x.example/><a href=y>',
        'data:,',
        'DATA:text/html,%3Cbase%20href=//h.example/%3E%3Ca%20href=y%3E',
        'd\tata:text/html,%3Cbase%20href=//h.example/%3E%3Ca%20href=y%3E',
        'dog',
        'a&b;',
        '\r'
      ],
      ...[
        'http://a.example/1',
        '"https://b.example/2"',
        `"${HASH}"`,
        'evil.example',
        '"x https://c.example/3\nd.example"',
        '"""a b"" c 12"" e.example"',
        '"aHR0cDov ""b"""',
        '"{""\\u0061""}"'
      ]
    ),
    fc.string({ maxLength: 12 })
  );

  test.each([
    ['commas', 0x2c],
    ['tabs', 0x09],
    ['semicolons', 0x3b]
  ])('with %s has the same items at the same places with the screen', async (_, delimiter) => {
    const row = fc.array(cell, { minLength: 1, maxLength: 6 });
    const table = fc
      .tuple(fc.array(row, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 400 }))
      .map(([rows, end, chunk]) => ({
        text: Buffer.from(rows.map(cells => cells.join(String.fromCharCode(delimiter)) + end).join('')),
        chunk
      }));
    await fc.assert(
      fc.asyncProperty(table, async ({ text, chunk }) => {
        expect(await read(text, chunk, delimiter, true)).toEqual(await read(text, chunk, delimiter, false));
      }),
      { numRuns: runsOf(400) }
    );
  });

  test.each([
    ['text behind the closing quote', '"a"https://b.example/1'],
    ['a quote in the middle', '"a""https://b.example/1"'],
    ['a line end of old programs', '"a\rhttps://b.example/1"'],
    ['hex of a URL, and so many quotes that it is longer than a hash', '"0x687474703a2f2f61"""""""'],
    ['a string of JSON', '"""\\u0068ttp://b.example/\\u0031"""'],
    ['JSON', '"{""a"":""\\u0068ttp://b.example/1""}"'],
    ['the address of a page', 'data:text/html,%3Cbase%20href=https:%26%2358;//b.example/p/%3E%3Ca%20href=y%3E'],
    [
      'the address of a page with tabs',
      '"D\tat\ta:text/html,%3Cbase%20href=https:%26%2358;//b.example/p/%3E%3Ca%20href=y%3E"'
    ],
    [
      'the address of a page behind a blank',
      ' data:text/html,%3Cbase%20href=https:%26%2358;//b.example/p/%3E%3Ca%20href=y%3E'
    ]
  ])('with a cell with %s has its items with the screen', async (_, text) => {
    const table = Buffer.from(`a,b\nx,${text}\n${text},y\nhttps://c.example/2,z\n`);
    const due = await read(table, 1 << 16, 0x2c, false);
    expect(await read(table, 1 << 16, 0x2c, true)).toEqual(due);
    // Otherwise nothing was compared.
    expect(due.length).toBeGreaterThan(3);
  });

  test('of lines has the same items at the same places with the screen', async () => {
    const lines = fc.array(fc.tuple(cell, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 400 }), async (all, chunk) => {
        const text = Buffer.from(all.flat().join(''));
        expect(await read(text, chunk, 'lines', true)).toEqual(await read(text, chunk, 'lines', false));
      }),
      { numRuns: runsOf(400) }
    );
  });

  test.each([
    ['more cells than wait at a time', Buffer.from(`${'a,'.repeat(20_000)}http://a.example/1\nhttp://b.example/2\n`)],
    [
      'a cell that is longer than those that wait',
      Buffer.from(`${'b'.repeat(70_000)} evil.example,http://a.example/1\n`)
    ],
    ['rows that are longer than a block', Buffer.from(`"${'b\n'.repeat(120_000)} evil.example",http://a.example/1\n`)]
  ])('with %s has the same items at the same places with the screen', async (_, text) => {
    expect(await read(text, 1 << 16, 0x2c, true)).toEqual(await read(text, 1 << 16, 0x2c, false));
  });
});

test('what was found before the end of a run is kept when a string cannot be scanned any more', () => {
  let left = 100;
  const watch = new Watch(() => {
    throw new Error('over');
  });
  watch.worked = () => {
    if (--left < 0) watch.checkDeadline();
  };
  const collector = new ItemCollector(watch, { screen: () => screen });
  for (let i = 0; i < 80; i++) {
    const bytes = Buffer.from(`see https://a.example/${i}`);
    collector.string(bytes, 0, bytes.length, i + 1, 1, false);
  }
  expect(() => collector.items).toThrow('over');
  expect(collector.takeFound().length).toBeGreaterThan(0);
  expect(collector.takeFound().length).toBe(0);
});
