import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLeaks } from './support/leaks.ts';

const URL_UNDER_TEST = 'https://www.pictures-k3f9.q7zw1hmd.example/gallery_41/item-58213.html?token=p0oJ%20w&n=2';
const HOST = 'www.pictures-k3f9.q7zw1hmd.example';

/** A log, a summary and tables of hashes that say nothing of any URL: about 100 KB. */
const INNOCENT = Array.from({ length: 800 }, (_, row) => {
  const oid = createHash('sha1').update(`${row}`).digest('hex');
  const words = Buffer.from(`row ${row} of data/part-${row % 40}.csv`).toString('base64');
  return `Checked \`data/part-${row % 40}.csv\` at ${oid} &amp; 100%25 of ${row * 7919} rows \\u0041 [${words}] =3D`;
}).join('\n');

/** Innocent text with a secret in its midst. */
function planted(leak: string | Uint8Array): Uint8Array {
  const half = INNOCENT.indexOf('\n', INNOCENT.length / 2);
  return between(`${INNOCENT.slice(0, half)} seen: `, leak, ` and on ${INNOCENT.slice(half)}`);
}

function between(before: string, leak: string | Uint8Array, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.from(leak), Buffer.from(after)]);
}

type Writing = (text: string) => string | Uint8Array;

const each = (text: string, write: (byte: number) => string) => [...Buffer.from(text)].map(write).join('');
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const everyPercent = (text: string) => each(text, byte => `%${hex(byte)}`);
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const WRITINGS: Readonly<Record<string, Writing>> = {
  'as it is': text => text,
  'in capitals': text => text.toUpperCase(),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': text => encodeURIComponent(encodeURIComponent(text)),
  'percent-encoded, every character': everyPercent,
  'percent-encoded, every character, twice': text => encodeURIComponent(everyPercent(text)),
  base64,
  'base64 behind one byte': text => base64(`.${text}`),
  'base64 behind two bytes': text => base64(`..${text}`),
  'base64 with line breaks': text => base64(text).replace(/.{20}/g, '$&\n'),
  base64url: text => Buffer.from(text).toString('base64url'),
  'base64 of UTF-16': text => base64(utf16(text)),
  'base64 behind one byte of UTF-16': text => base64(Buffer.concat([Buffer.from('.'), utf16(text)])),
  'base64 in an address': text => encodeURIComponent(base64(text)),
  'base64 twice': text => base64(base64(text)),
  hex: text => Buffer.from(text).toString('hex'),
  'hex in capitals': text => Buffer.from(text).toString('hex').toUpperCase(),
  'hex with colons': text => each(text, byte => `:${hex(byte)}`),
  'hex as Node shows a buffer': text => `<Buffer ${each(text, byte => `${hex(byte)} `)}>`,
  base32: text => base32(Buffer.from(text)),
  'base32 in lower case': text => base32(Buffer.from(text)).toLowerCase(),
  'decimal bytes': text => Buffer.from(text).join(),
  'decimal bytes as JSON': text => JSON.stringify(Uint8Array.from(Buffer.from(text))),
  'decimal entities': text => each(text, byte => `&#${byte};`),
  'hexadecimal entities': text => each(text, byte => `&#x${hex(byte)};`),
  'named entities': text => text.replaceAll('/', '&sol;').replaceAll('.', '&period;').replaceAll(':', '&colon;'),
  'JSON escapes': text => each(text, byte => `\\u00${hex(byte)}`),
  'JSON escapes of slashes': text => text.replaceAll('/', '\\/'),
  'backslash-x escapes': text => each(text, byte => `\\x${hex(byte)}`),
  'octal escapes': text => each(text, byte => `\\${byte.toString(8).padStart(3, '0')}`),
  'quoted-printable': text => each(text, byte => `=${hex(byte).toUpperCase()}`),
  'broken over lines': text => text.replace(/.{9}/g, '$&\n  '),
  reversed: text => [...text].reverse().join(''),
  rot13: text => text.replace(/[a-z]/gi, letter => String.fromCharCode(shifted(letter.charCodeAt(0)))),
  'UTF-16': utf16,
  defanged: text => text.replace('http', 'hxxp').replaceAll('.', '[.]')
};

function shifted(code: number): number {
  return (code & 31) > 13 ? code - 13 : code + 13;
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

const PARTS: Readonly<Record<string, string>> = {
  URL: URL_UNDER_TEST,
  'URL without scheme': URL_UNDER_TEST.slice('https://'.length),
  host: HOST,
  'host without www': HOST.slice('www.'.length),
  'registered name': 'q7zw1hmd.example',
  path: '/gallery_41/item-58213.html',
  'file name': 'item-58213.html',
  query: 'token=p0oJ%20w&n=2'
};

const HASHED: Readonly<Record<string, string>> = {
  URL: URL_UNDER_TEST,
  'URL and a line feed': `${URL_UNDER_TEST}\n`,
  'URL without scheme': URL_UNDER_TEST.slice('https://'.length),
  host: HOST,
  'host expression': `${HOST}/`,
  'expression without query': `${HOST}/gallery_41/item-58213.html`,
  'shortest expression': 'q7zw1hmd.example/',
  'folder expression': 'pictures-k3f9.q7zw1hmd.example/gallery_41/'
};

/** A number with fewer digits is too likely to be another one, so the scanner passes over it: null. */
function numeral(prefix: number): string | null {
  return prefix >= 1e8 ? String(prefix) : null;
}

const SPELLINGS: Readonly<Record<string, (digest: Buffer) => string | Uint8Array | null>> = {
  hex: digest => digest.toString('hex'),
  'hex in capitals': digest => digest.toString('hex').toUpperCase(),
  'the first 8 hex digits': digest => digest.toString('hex', 0, 4),
  'the first 12 hex digits, prefixed': digest => `sha256:${digest.toString('hex', 0, 6)}`,
  base64: digest => digest.toString('base64'),
  base64url: digest => digest.toString('base64url'),
  'the first 4 bytes in base64': digest => digest.toString('base64', 0, 4),
  'the first 4 bytes in an address': digest => `?hashPrefixes=${encodeURIComponent(digest.toString('base64', 0, 4))}`,
  base32: digest => base32(digest),
  'the first 4 bytes as a number': digest => numeral(digest.readUInt32BE(0)),
  'the first 4 bytes as a number, the other way': digest => numeral(digest.readUInt32LE(0)),
  bytes: digest => digest
};

/** Whether a scan finds something in this text. */
function isSeen(leak: string | Uint8Array): boolean {
  return findLeaks({ url: URL_UNDER_TEST }, { log: leak }).length > 0;
}

describe('the leak scanner', () => {
  test('sees nothing in a large innocent text', () => {
    expect(findLeaks({ url: URL_UNDER_TEST }, { log: INNOCENT })).toEqual([]);
  });

  test('names the surface and the form', () => {
    const surfaces = { stdout: 'all is well', summary: `see ${encodeURIComponent(URL_UNDER_TEST)}` };
    const leaks = findLeaks({ url: URL_UNDER_TEST }, surfaces);
    expect(leaks).toContainEqual({ surface: 'summary', form: 'url, percent' });
    expect(leaks.map(leak => leak.surface)).not.toContain('stdout');
  });

  test('sees a leak in the midst of a large innocent text', () => {
    expect(isSeen(planted(base64(`..${URL_UNDER_TEST}`)))).toBe(true);
    expect(isSeen(planted(createHash('sha256').update('q7zw1hmd.example/').digest('hex').slice(0, 8)))).toBe(true);
    expect(isSeen(gzipSync(planted(HOST)))).toBe(true);
  });

  test.each(Object.entries(WRITINGS))('sees every part of a URL written %s', (_, write) => {
    const missed = Object.entries(PARTS).filter(([, part]) => !isSeen(between('saw ', write(part), '')));
    expect(missed.map(([name]) => name)).toEqual([]);
  });

  test.each(Object.entries(SPELLINGS))('sees unkeyed hashes as %s', (_, spell) => {
    const missed = Object.entries(HASHED).flatMap(([name, text]) =>
      ['md5', 'sha1', 'sha256', 'sha512'].flatMap(algorithm => {
        const spelled = spell(createHash(algorithm).update(text).digest());
        return spelled === null || isSeen(between('id ', spelled, ' .')) ? [] : `${algorithm} of ${name}`;
      })
    );
    expect(missed).toEqual([]);
  });

  test('sees an international host under both of its names', () => {
    const secret = { url: 'https://bücher-sammlung.example/verzeichnis' };
    for (const name of [
      'bücher-sammlung.example',
      'xn--bcher-sammlung-gsb.example',
      'b%C3%BCcher-sammlung.example',
      'b\\u00fccher-sammlung.example'
    ]) {
      expect(findLeaks(secret, { log: `at ${name}/` })).not.toEqual([]);
    }
  });

  test('does not take the middle of another number or hash for a prefix', () => {
    const digest = createHash('sha256').update(`${HOST}/`).digest();
    expect(isSeen(`0${digest.toString('hex', 0, 4)}`)).toBe(false);
    expect(isSeen(`${digest.readUInt32BE(0)}0`)).toBe(false);
  });

  test('sees any URL in any writing', () => {
    const name = fc.stringMatching(/^[a-z0-9]{10,20}$/);
    const urls = fc.tuple(name, name, name).map(([host, path, query]) => `https://${host}.example/${path}?${query}`);
    fc.assert(
      fc.property(urls, fc.constantFrom(...Object.values(WRITINGS)), (url, write) => {
        expect(findLeaks({ url }, { log: write(url) })).not.toEqual([]);
      }),
      { numRuns: 200 }
    );
  });
});
