/** What is found in bytes that no reader takes, and in the parts of a file that its readers pass over. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { pax, tar, TAR_END, type TarMember, zip } from './container-support.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { ByteStrings } from '../src/manifest/bytes/byte-strings.ts';
import { selector } from '../src/manifest/format/select.ts';
import { Watch } from '../src/safe/watch.ts';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const BINARY = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919) % 256));

const around = (text: string | Uint8Array) => Buffer.concat([BINARY, Buffer.alloc(1), Buffer.from(text), BINARY]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

describe('in bytes of no known format', () => {
  const utf16 = Buffer.from(`${U}1`, 'utf16le');
  const written: readonly (readonly [string, Uint8Array])[] = [
    ['ASCII', around(`${U}1`)],
    ['ASCII before a byte of Latin-1', around(Buffer.from(`${U}1\x94`, 'latin1'))],
    ['ASCII behind the letter of a length', around(`A${U}1`)],
    ['UTF-16LE', around(utf16)],
    ['UTF-16LE at an odd place', around(Buffer.concat([Buffer.of(1), utf16]))],
    ['UTF-16BE', around(Buffer.from(utf16).swap16())],
    ['ASCII at the end', Buffer.concat([BINARY, Buffer.from(`\0${U}1`)])],
    ['UTF-16LE at the end', Buffer.concat([BINARY, Buffer.alloc(1), utf16])],
    ['ASCII behind marks without a host', around(`%s://\0${'x://'.repeat(40)}?N,${U}1`)]
  ];
  test.each(written)('a URL in %s is looked up, in chunks of any size', async (_name, bytes) => {
    for (const chunk of [1, 7, 613, 1 << 20]) {
      for (const path of ['part-0', 'weights.bin', 'a.jpg', 'a.sqlite', 'tools/a.js']) {
        const { has } = await lookedUp(path, bytes, chunk);
        expect([path, chunk, has('h.example/1')]).toEqual([path, chunk, true]);
      }
    }
  });

  test.each(['part-0', 'weights.bin'])('%s is still not read, and its digests are items', async path => {
    const bytes = around(`${U}1`);
    const { items, totals, error } = await found(path, bytes);
    expect([totals?.kind, error, items.includes(md5(bytes))]).toEqual(['not-read', null, true]);
  });

  test('a URL with letters beyond ASCII is read with and without them', async () => {
    const { has } = await lookedUp('part-0', around(`${U}1/ü`));
    expect([has('h.example/1/'), has('h.example/1/%C3%BC')]).toEqual([true, true]);
  });

  test('a member of an archive is read in the same way', async () => {
    const { items } = await found('a.zip', zip([{ name: 'x', content: around(`${U}1`) }]));
    expect(items).toContain(`${U}1`);
  });

  test('what is not a URL is no fault', async () => {
    for (const text of ['%s://%s:%d', 'x://?N', 'http://[', 'a://\x80', '://', 'http://?N,http://h.example,x://?N']) {
      const { unparseable, error } = await lookedUp('part-0', around(`${text}\0`));
      expect([text, unparseable, error]).toEqual([text, 0, null]);
    }
  });

  test('only the digests of a file outside of the patterns are looked up', async () => {
    const { items } = await found('a.bin', around(`${U}1`), { selection: selector(['*.csv'])('a.bin') });
    expect(items).not.toContain(`${U}1`);
  });
});

/** Returns gzip with these header fields. */
function gzip(content: string, fields: { readonly extra?: string; readonly name?: string; readonly comment?: string }) {
  const plain = gzipSync(content);
  const { extra, name, comment } = fields;
  const flags = (extra === undefined ? 0 : 4) | (name === undefined ? 0 : 8) | (comment === undefined ? 0 : 16);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(extra?.length ?? 0);
  const parts = [extra === undefined ? '' : length.toString('latin1') + extra];
  for (const text of [name, comment]) if (text !== undefined) parts.push(`${text}\0`);
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = flags;
  return Buffer.concat([head, Buffer.from(parts.join(''), 'latin1'), plain.subarray(10)]);
}

/** Returns a skippable frame of Zstandard. */
function skippable(text: string): Buffer {
  const head = Buffer.from('5a2a4d1800000000', 'hex');
  head.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, Buffer.from(text)]);
}

/** Returns Brotli without content, but with a metadata block: bits of the window and of the block, then its bytes. */
function brotliWithMetadata(text: string): Buffer {
  // Window of 16 bits; not the last block, metadata, reserved, one byte of length; the length.
  const bits = `0011010${[...(text.length - 1).toString(2).padStart(8, '0')].reverse().join('')}`;
  const bytes = [0, 8].map(at => parseInt([...bits.slice(at, at + 8).padEnd(8, '0')].reverse().join(''), 2));
  return Buffer.concat([Buffer.from(bytes), Buffer.from(text), Buffer.of(3)]);
}

describe('next to the content of a compressed file', () => {
  const csv = 'id\n1\n';
  const gz = (fields: Parameters<typeof gzip>[1]) => gzip(csv, fields);
  const files: readonly (readonly [string, string, Uint8Array])[] = [
    ['the name', 'a.csv.gz', gz({ name: `${U}1` })],
    ['the name without a scheme', 'a.csv.gz', gz({ name: 'h.example/1' })],
    ['the comment', 'a.csv.gz', gz({ name: 'a.csv', comment: `see ${U}1` })],
    ['the extra field', 'a.csv.gz', gz({ extra: `XX\x13\0${U}1`, name: 'a.csv' })],
    ['the name of a later member', 'a.csv.gz', Buffer.concat([gzipSync(csv), gz({ name: `${U}1` })])],
    [
      'the comment of a member behind padding',
      'a.csv.gz',
      Buffer.concat([gzipSync(csv), Buffer.alloc(9), gz({ comment: `${U}1` })])
    ],
    ['a skippable frame', 'a.csv.zst', Buffer.concat([zstdCompressSync(csv), skippable(`${U}1`)])],
    ['the first skippable frame', 'a.csv.zst', Buffer.concat([skippable(`${U}1`), zstdCompressSync(csv)])],
    ['a metadata block', 'a.csv.br', brotliWithMetadata(`${U}1`)]
  ];
  test.each(files)('%s of %s is read, in chunks of any size', async (_name, path, bytes) => {
    for (const chunk of [1, 5, 1 << 20]) {
      const { has, error } = await lookedUp(path, bytes, chunk);
      expect([chunk, error, has('h.example/1')]).toEqual([chunk, null, true]);
    }
  });

  test('usual headers add nothing', async () => {
    for (const bytes of [gz({ name: 'a.csv' }), gz({ extra: 'BC\x02\0\x1b\0' })]) {
      expect((await found('a.csv.gz', bytes)).items).toEqual([]);
    }
    const { items } = await found('a.txt.br', brotliCompressSync(`${U}1\n`));
    expect(items).toEqual([`${U}1`]);
  });

  test('many headers without an end are passed over', async () => {
    const stored = gzipSync(Buffer.from(`ff${'1f8b08180000000000ff'.repeat(20_000)}`, 'hex'), { level: 0 });
    expect((await found('a.bin.gz', stored)).error).toBeNull();
  });
});

describe('in an archive', () => {
  const file: TarMember = { name: 'a.csv', content: 'id\n' };
  const tars: readonly (readonly [string, Buffer])[] = [
    ['the key of a pax record', tar([pax({ [`${U}1`]: 'x' }), file])],
    ['the value of a pax record', tar([pax({ 'SCHILY.xattr.user.url': `${U}1` }), file])],
    ['the key of a global pax record', tar([pax({ [`${U}1`]: 'x' }, 'g'), file])],
    ['the name of a pax header', tar([{ ...pax({ comment: 'x' }), name: `${U}1` }, file])],
    ['the target of a pax header', tar([{ ...pax({ comment: 'x' }), link: `${U}1` }, file])],
    ['the name that an extension replaces', tar([pax({ path: 'b.csv' }), { ...file, name: `${U}1` }])],
    ['the target that an extension replaces', tar([pax({ linkpath: 'b' }), { name: 'l', type: '2', link: `${U}1` }])],
    ['the owner', tar([{ ...file, user: `${U}1` }])],
    ['the group', tar([{ ...file, group: `${U}1` }])]
  ];
  test.each(tars)('%s of tar is read', async (_name, bytes) => {
    const { has, error } = await lookedUp('a.tar', bytes);
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });

  test.each([
    ['a long name', { name: '././@LongLink', type: 'L', content: `${U}1\0` }],
    ['a long target', { name: '././@LongLink', type: 'K', content: `${U}1\0` }],
    ['a path', pax({ path: `${U}1` })]
  ])('%s of tar that belongs to no member is read, and the archive is unreadable', async (_name, extension) => {
    const { has, error } = await lookedUp('a.tar', tar([file, extension], TAR_END));
    expect([error?.reason, has('h.example/1')]).toEqual(['manifest-unreadable', true]);
  });

  const field = Buffer.concat([Buffer.from([0xfe, 0xca, 19, 0]), Buffer.from(`${U}1`)]);
  const zips: readonly (readonly [string, Buffer])[] = [
    ['an extra field', zip([{ name: 'a.csv', content: 'id\n', extra: field }])],
    ['an extra field of a header', zip([{ name: 'a.csv', content: 'id\n', localExtra: field }])],
    [
      'data behind the extra fields',
      zip([{ name: 'a.csv', content: 'id\n', extra: Buffer.from(`\xfe\xca\xff\xff${U}1`, 'latin1') }])
    ]
  ];
  test.each(zips)('%s of zip is read', async (_name, bytes) => {
    const { has, error } = await lookedUp('a.zip', bytes);
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });
});

test('bytes that are searched count as work, so that the deadline is noticed', () => {
  const watch = Watch.none();
  let work = 0;
  watch.worked = units => void (work += units);
  const strings = new ByteStrings(new ItemCollector(watch));
  for (let i = 0; i < 4; i++) strings.add(new Uint8Array(1000));
  strings.end();
  expect(work).toBe(4000);
});
