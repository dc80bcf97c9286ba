import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zip } from './container-support.ts';
import { selector } from '../src/manifest/format/select.ts';
import { readLink } from '../src/manifest/read.ts';
import { found, sourceOf } from './manifest-support.ts';
import { Watch } from '../src/safe/watch.ts';

const U = 'https://h.example/';
const BINARY = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919) % 256));

function digests(bytes: Uint8Array): readonly string[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].map(name => createHash(name).update(bytes).digest('hex'));
}

describe('encodings', () => {
  const text = `id,url\n1,${U}ü\n2,${U}😀\n`;
  const utf16le = Buffer.from(text, 'utf16le');
  const utf16be = Buffer.from(utf16le).swap16();
  const readable: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-16LE without a mark', utf16le],
    ['UTF-16BE without a mark', utf16be]
  ];
  test.each(readable)('%s is read', async (_name, bytes) => {
    for (const name of ['a.csv', 'a.txt', 'a.dat']) {
      for (const chunk of [1, 3, 1 << 20]) {
        const { items, error } = await found(name, bytes, { chunk });
        expect(error).toBeNull();
        expect(items).toEqual(expect.arrayContaining([`${U}ü`, `${U}😀`]));
      }
    }
  });

  test('Latin-1 passes as bytes', async () => {
    const { items, error } = await found('a.txt', Buffer.from(`caf\xe9\n${U}1\n`, 'latin1'));
    expect(error).toBeNull();
    expect(items).toEqual([`${U}1`]);
  });

  const mark = Buffer.from([0xff, 0xfe]);
  const broken: readonly (readonly [string, Buffer])[] = [
    ['an odd number of bytes in UTF-16', Buffer.concat([mark, utf16le, Buffer.from('x')])],
    ['an unpaired surrogate in UTF-16', Buffer.concat([mark, utf16le, Buffer.from([0x3d, 0xd8, 0x61, 0])])],
    ['plain addresses in what claims to be UTF-16', Buffer.concat([mark, Buffer.from(` ${U}1 `)])],
    ['UTF-32', Buffer.concat([mark, Buffer.alloc(2), Buffer.from([0x61, 0, 0, 0])])],
    ['a NUL byte', Buffer.from(`${U}1\nhttps://h.ex\0ample/2\n`)]
  ];
  test.each(broken)('%s is unreadable', async (_name, bytes) => {
    for (const chunk of [1, 1 << 20]) {
      expect((await found('a.csv', bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });
});

/** In prose an item keeps what stands behind a URL; its readings drop it, as the tests of items show. */
function withoutEnd(item: string): string {
  return /^(.*?)[.,;:!?)\]}'*_\u3002\uff09]*(?:\]\(.*)?$/s.exec(item)?.[1] ?? item;
}

describe('content decides where the suffix says otherwise', () => {
  test.each([
    ['a.csv', `[{"u": "https:\\/\\/h.example\\/1"}]`, 'JSON'],
    ['a.txt', `{"u": "https:\\/\\/h.example\\/1"}`, 'JSON'],
    ['a.zip', `{"u": "${U}1"}`, 'JSON'],
    ['a.parquet', `${U}1\n`, 'text'],
    ['part-00000', `${U}1,a cat\n${U}2,a dog\n`, 'delimited text'],
    ['urls.lst', `${U}1\n${U}2\n`, 'text'],
    ['index', ` CDX N b a m s k S V g\nexample,h)/1 2020 - text/html 200 - - 1 2 x.gz\n`, 'CDX'],
    ['index.txt', `example,h)/1 20200101000000 {"mime": "text/html"}\n`, 'CDX'],
    ['cluster.idx', `example,h)/1 20200101000000\tcdx-00000.gz\t0\t9\t1\n`, 'CDX'],
    ['index', `CDX N b a m s k S V g\nexample,h)/1 2020 - text/html 200 - - 1 2 x.gz\n`, 'CDX'],
    ['index', `dns:h.example 2020 - -\nexample,h)/1 20200101000000 - -\n`, 'CDX'],
    ['a.txt', 'DN: cn=x\nlabeledURI: https://h.exa\n mple/1\n', 'text'],
    ['a.txt', 'VERSION "1.2"\nPREFIX ex: <https://h.example/>\nex:1 a ex:2 .\n', 'RDF'],
    ['a.txt', '@version "1.2" .\n@prefix ex: <https://h.example/>.\nex:1 a ex:2 .\n', 'RDF'],
    ['data', '<?xml-stylesheet href="a"?><!DOCTYPE r [<!ENTITY h "h">]><r>https://&h;.example/1</r>', 'XML'],
    ['data', '<!-- x --><?x y?>\n<r xmlns="x">https://h.<![CDATA[example]]>/1</r>', 'XML'],
    ['data', '<head>\n<base href="https://h.example/">\n</head><a href="1">x</a>', 'HTML'],
    ['README', '\n<P>\n<base href="https://h.example/">\n<a href="1">x</a>', 'HTML'],
    ['data', '<!-- x -->\n<base href="https://h.example/">\n<a href="1">x</a>', 'HTML'],
    ['a.xht', '<base href="https://h.example/">\n<a href="1">x</a>', 'HTML'],
    ['fetch', '#!/bin/sh\nH=https://h.example\ncurl $H/1\n', 'text'],
    ['fetch', '#!/usr/bin/env -S bash -e\nH=https://h.example\ncurl $H/1\n', 'text'],
    ['fetch', '#! /usr/bin/python3.12 -u\nu = "https://h.exa" \\\n "mple/1"\n', 'Python'],
    ['fetch', '#!/usr/bin/env Rscript\nx <- paste0("https://h.exa", "mple/1")\n', 'text'],
    ['a.txt', `[link](${U}1)\n`, 'text'],
    ['a.md', `[link](${U}1)\n`, 'Markdown'],
    ['a.ipynb', `{"cells": ["https:\\/\\/h.example\\/1"]}`, 'notebook']
  ])('%s that is %s is read as %s', async (path, text, format) => {
    const { totals, items } = await found(path, text);
    expect(totals).toMatchObject({ kind: 'read', format });
    expect(items.map(item => withoutEnd(item).replace(/^http:/, 'https:'))).toContain(`${U}1`);
  });

  test('text that looks like a table is read by lines as well as by cells', async () => {
    const { items } = await found('a.txt', `${U}w_1,h_1/a\n${U}w_2,h_2/b\n`);
    expect(items).toEqual(expect.arrayContaining([`${U}w_1,h_1/a`, `${U}w_1`]));
  });

  test.each(['data.csv', 'x.dat', 'a.parquet', 'part-0'])('broken Parquet named %s is unreadable', async path => {
    const { error } = await found(path, Buffer.concat([Buffer.from('PAR1'), BINARY, Buffer.from('PAR1')]));
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test.each([
    ['a.xlsx', 'PK\x03\x04'],
    ['a.dat', 'PK\x03\x04'],
    ['a.csv.xz', '\xfd7zXZ\0'],
    ['a.dat', '\xfd7zXZ\0'],
    ['a.zip', ''],
    ['a.tar', ''],
    ['a.parquet', ''],
    ['a.arrow', 'ARROW1\0\0'],
    ['a.dat', 'ARROW1\0\0'],
    ['a.arrow', ''],
    ['a.sqlite', 'SQLite format 3\0'],
    ['a.dat', 'SQLite format 3\0']
  ])('%s that begins with %j and holds other bytes is unreadable', async (path, magic) => {
    const { error } = await found(path, Buffer.concat([Buffer.from(magic, 'latin1'), BINARY]));
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test.each([
    ['a.feather', 'FEA1', 'Feather'],
    ['a.orc', 'ORC\x11', 'ORC'],
    ['a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'OLE compound'],
    ['a.pkl', '\x80\x04\x95', 'pickle'],
    ['a.dat', '\x80\x04\x95', 'pickle'],
    ['a.h5', '\x89HDF\r\n\x1a\n', 'HDF5'],
    ...['a.mhtml', 'a.mht', 'a.eml', 'a.mbox'].map(path => [path, 'From: a\r\n', 'MIME'] as const),
    ['a.csv.bz', 'BZh91AY&SY', 'bzip2'],
    ['a.dat', 'BZh91AY&SY', 'bzip2'],
    ['a.csv.lzma', ']\0\0\x80\0', 'LZMA'],
    ['a.7z', '7z\xbc\xaf\x27\x1c', '7z'],
    ['a.rar', 'Rar!\x1a\x07', 'RAR']
  ])('%s that begins with %j fails with its name', async (path, magic, name) => {
    const { error } = await found(path, Buffer.concat([Buffer.from(magic, 'latin1'), BINARY]));
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    expect(String(error?.text)).toContain(name);
  });

  test('a tar is told by its header', async () => {
    const header = Buffer.alloc(512);
    header.write('ustar', 257);
    expect((await found('a.dat', header)).error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test('words that happen to be a signature are text', async () => {
    for (const text of ['ORCA whales', 'BZhello', 'I saw a DUCK']) {
      expect((await found('a.txt', `${text}\n${U}1\n`)).items).toEqual([`${U}1`]);
    }
  });

  test('what is neither a known format nor text is not read, and its digests are looked up', async () => {
    const { totals, items } = await found('photo.dat', BINARY);
    expect(totals).toMatchObject({ kind: 'not-read', items: 4 });
    expect(items).toEqual(digests(BINARY));
  });

  test.each(['a.sqlite', 'a.dbf', 'train-00.lance'])(
    '%s has the name of a dataset format and fails, whatever bytes it holds',
    async path => {
      expect((await found(path, BINARY)).error).toMatchObject({ reason: 'manifest-unsupported' });
    }
  );

  const cjk = Buffer.from(`${'图片说明文字'.repeat(30)}\n${U}1\n`, 'utf16le');
  const text: readonly (readonly [string, string, string | Buffer])[] = [
    ['Hive’s delimiters', 'part-00000', `1\x01${U}1\x01a\x02b\x03c\n`],
    ['separators of ASCII', 'records', `1\x1f${U}1\x1fx\x1e2\x1f\x1f\x1e`],
    ['Hive’s delimiters in Latin-1', 'part-00000', Buffer.from(`1\x01${U}1\x01caf\xe9\n`, 'latin1')],
    ['control characters', 'x.dat', `\x05${U}1\x06\x07\x0e\n`],
    ['controls and a character that the head cuts', 'x.dat', `${U}1\x05\n${'\x05é'.repeat(30000)}`],
    ['the mark of a PDF', 'x.dat', `%PDF-1.4\n${U}1\n`],
    ['mostly Chinese in UTF-16LE', 'x.dat', cjk],
    ['mostly Chinese in UTF-16BE', 'x.dat', Buffer.from(cjk).swap16()],
    ['the mark of a picture', 'x.gif', `GIF89a\n${U}1\n`],
    ['the mark of a bitmap', 'x.bmp', `BM,${U}1\n`],
    ['the mark of another picture', 'x.jxl', Buffer.from(`\xff\n${U}1\n`, 'latin1')]
  ];
  test.each(text)('text with %s, named %s, is read as text', async (_name, path, content) => {
    const { items, error } = await found(path, content);
    expect(error).toBeNull();
    expect(items).toContain(`${U}1`);
  });

  test('text that bears the mark of a picture yields its digests too', async () => {
    const { items } = await found('x.gif', `GIF89a\n${U}1\n`);
    expect(items).toContain(`md5:${createHash('md5').update(`GIF89a\n${U}1\n`).digest('hex')}`.slice(4));
  });

  const binary: readonly (readonly [string, string | Buffer])[] = [
    ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb\0C'],
    ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde'],
    [
      'a GIF',
      'GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;'
    ],
    ['an MP3 with a tag', `ID3\x03\0\0\0\0\x0f\x76TIT2\0\0\0\x06\0\0\x01title`],
    ['an MP3 without a tag', '\xff\xfb\x90\x64\x04\x0f\xf0\x02\x69\x07\x08\x11\x0d\x20\x8e'],
    ['a PDF', `%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nstream\nx\x9c\x03\0\0\x01\nendstream\n`],
    ['a message of protocol buffers', `\x08\x96\x01\x12\x07testing\x1a\x03\xff\0\x01\x25\0\0\x80?`]
  ];
  test.each(binary)('%s is no text', async (_name, bytes) => {
    const { totals } = await found('x.dat', typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
    expect(totals?.kind === 'read' ? totals.format : 'not-read').toMatch(/^(?:not-read|media)$/);
  });

  test('a text that begins as safetensors do is not taken for them', async () => {
    const { items, error } = await found('x.dat', `text\0\0\0\0{}\n${`${U}1\n`.repeat(30)}`);
    expect([error, items.includes(`${U}1`)]).toEqual([null, true]);
  });

  test.each([
    ['around a NUL', `${U}1\n${'text\n'.repeat(30)}\0${U}2\n`],
    ['with a NUL inside', `${'text\n'.repeat(30)}${U}1\n${U.slice(0, 9)}\0${U.slice(9)}2\n`],
    ['before a NUL far behind', `${U}1\n${'text\n'.repeat(30_000)}${U.slice(0, 9)}\0${U.slice(9)}2\n`]
  ])('addresses %s are read beside the digests where no name promises text', async (_name, text) => {
    const { items, error } = await found('a.dat', text);
    const md5 = createHash('md5').update(text).digest('hex');
    expect([error, items.includes(`${U}1`), items.includes(`${U}2`), items.includes(md5)]).toEqual([
      null,
      true,
      true,
      true
    ]);
  });

  test.each(['a.csv', 'a.txt', 'a.jsonl', 'a.md', 'a.html', 'a.yaml'])(
    'text in ASCII with a NUL behind its line end, named %s, is not taken for Chinese',
    async path => {
      const { items, error } = await found(path, `md5,${'0123456789abcdef'.repeat(2)}\n\0`);
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      if (path !== 'a.jsonl') expect(items).toContain('0123456789abcdef'.repeat(2));
    }
  );

  test('text whose bytes could be Chinese in UTF-16, with long words in ASCII, is not taken for that', async () => {
    const bytes = Buffer.from(`\n\0${'\xe9\xe8'.repeat(20)}${'0123456789abcdef'.repeat(2)}`, 'latin1');
    const { error } = await found('a.csv', bytes);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test.each([
    ['a.lance-00000-of-00010', 'manifest-unsupported'],
    ['a.csv-00000-of-00010', undefined],
    ['a.json-1', undefined]
  ])('the number of a shard is no part of its suffix: %s', async (path, reason) => {
    const { error, items } = await found(
      path,
      path.includes('json') ? `["${U.replaceAll('/', '\\/')}1"]` : `u\n${U}1\n`
    );
    expect(error?.reason).toBe(reason);
    if (reason === undefined) expect(items).toEqual([`${U}1`]);
  });

  test.each(['a.dtd', 'a.ent', 'part-0'])('a part of a document type, named %s, is no document', async path => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- names -->\n<!ENTITY e SYSTEM "${U}1">\n<!ELEMENT a (#PCDATA)>\n`;
    const { error, items } = await found(path, text);
    expect([error, items]).toEqual([null, [`${U}1`]]);
  });

  test('hundreds of comments before a document are passed over in one go', async () => {
    const { error, items } = await found(
      'a.bkl',
      `<?xml version="1.0"?>\n${'<!-- x -->  \n'.repeat(500)}<a b="${U}1"/>\n`
    );
    expect([error, items]).toEqual([null, [`${U}1`]]);
  });

  test('JSON with comments is JSON', async () => {
    const { error, items } = await found(
      'a.jsonc',
      `// settings\n{"u": "${U.replaceAll('/', '\\/')}1", /* c */ "v": [1,]}\n`
    );
    expect([error, items]).toEqual([null, [`${U}1`]]);
  });

  const pixels = Buffer.from(Array.from({ length: 9000 }, (_, i) => 120 + ((i * 7919) % 130)));
  const pixmap = Buffer.concat([Buffer.from('P6\n50 60\n255\n'), pixels]);
  test.each(['a.ppm', 'a.jpg', 'a.dat', 'part-0', 'a.csv', 'a.txt', 'LICENSE', 'a.js'])(
    'bright pixels named %s are digested, though their bytes could be letters',
    async path => {
      const { items } = await found(path, pixmap, { selection: selector(null)(path) });
      expect(items).toContain(createHash('md5').update(pixmap).digest('hex'));
    }
  );

  const blanks = ' '.repeat(4000);
  test.each([
    ['a.png', `\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde${blanks}`],
    ['a.jpg', `\xff\xd8\xff\xe1\0\x10http://ns.adobe.com/xap/1.0/\0${blanks}`],
    ['a.elc', `;ELC\x1b\0\0\0\n;;; ${blanks}`]
  ])('%s with much text in it is no text', async (path, text) => {
    const bytes = Buffer.from(text, 'latin1');
    const { items, error } = await found(path, bytes);
    expect([error, items.includes(createHash('md5').update(bytes).digest('hex'))]).toEqual([null, true]);
  });
});

describe('pointers', () => {
  const oid = 'a3'.repeat(32);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;

  test.each([
    ['Git LFS', 'a.csv', pointer],
    ['Git LFS', 'weights.bin', pointer],
    ['Xet', 'a.parquet', `# xet version 0\nfilesize = 10\nhash = '${oid}'\n`],
    ['git-annex', 'a.csv', `/annex/objects/SHA256E-s10--${oid}.csv\n`]
  ])('the hash of a %s pointer at %s is an item, and its content is unavailable', async (kind, path, text) => {
    const { items, error } = await found(path, text, { chunk: 9 });
    expect(items).toEqual([oid]);
    expect(error).toMatchObject({ reason: 'content-unavailable' });
    expect(String(error?.text)).toContain(kind);
  });

  test('a pointer’s content is read where it is to be had', async () => {
    const csv = Buffer.from(`id,url\n1,${U}1\n`);
    const asked: unknown[] = [];
    const resolve = (object: { readonly oid: string; readonly size: number }) => {
      asked.push(object);
      return sourceOf(csv, { chunk: 3 });
    };
    const { items, at, error, totals } = await found('a.csv', pointer, { resolve });
    expect(error).toBeNull();
    expect(asked).toEqual([{ oid, size: 12345 }]);
    expect(items).toEqual([oid, `${U}1`]);
    expect(at).toEqual(['1:0', '2:2']);
    expect(totals).toMatchObject({ format: 'CSV', lineBased: false, rows: 2, items: 2 });
    const packed = gzipSync(csv);
    expect((await found('a.csv.gz', pointer, { resolve: () => sourceOf(packed) })).items).toEqual([oid, `${U}1`]);
    expect((await found('a.zip', zip([{ name: 'a.csv', content: pointer }]), { resolve })).items).toEqual([
      oid,
      `${U}1`
    ]);
  });

  test('what a pointer stands for may be of no known format, and its hash counts all the same', async () => {
    const { items, totals } = await found('weights.bin', pointer, { resolve: () => sourceOf(BINARY) });
    expect(items).toEqual([oid, ...digests(BINARY)]);
    expect(totals).toMatchObject({ kind: 'read', format: 'pointer', items: 5 });
  });

  test('of a symbolic link the target is read as a string or as git-annex reads it, and never what it leads to', async () => {
    const read = async (path: string, target: string) => {
      const source = sourceOf(Buffer.from(target));
      const reading = readLink({ path, source, watch: Watch.none() });
      const first = await reading.next();
      return first.done === true ? first.value : await reading.next().then(({ value }) => value);
    };
    expect(await read('a.jpg', `../.git/annex/objects/x/y/SHA256-s1--${oid}/SHA256-s1--${oid}`)).toMatchObject({
      kind: 'read',
      items: 1
    });
    expect(await read('a.jpg', '../other.jpg')).toMatchObject({ kind: 'link', target: '../other.jpg' });
    expect(await read('a.jpg', `${U}1`)).toMatchObject({ kind: 'link', items: 1 });
    await expect(read('a.csv', `.git/annex/objects/MD5-s1--${oid}`)).rejects.toMatchObject({
      reason: 'content-unavailable'
    });
  });

  test('a pointer to a pointer is not followed', async () => {
    const { items, error } = await found('a.txt', pointer, { resolve: () => sourceOf(Buffer.from(pointer)) });
    expect(error?.reason).toBe('content-unavailable');
    expect(items).toContain(oid);
  });

  test.each([
    [
      'a.csv',
      `../.git/annex/objects/aa/bb/SHA256E-s10--${oid}.csv/SHA256E-s10--${oid}.csv`,
      oid,
      'content-unavailable'
    ],
    ['a.jpg', `/annex/objects/MD5-s10--${'b'.repeat(32)}\n`, 'b'.repeat(32), undefined],
    ['a.jpg', '/annex/objects/URL--http&c%%h.example%a&ab.jpg', 'http://h.example/a&b.jpg', 'content-unavailable'],
    ['a.jpg', `/annex/objects/WORM-s1--x.jpg\n${U}behind\n`, `${U}behind`, 'content-unavailable'],
    [
      'a.csv.dvc',
      `outs:\n- md5: ${'c'.repeat(32)}\n  size: 10\n  path: a.csv\n`,
      'c'.repeat(32),
      'content-unavailable'
    ],
    ['a.dvc', `outs:\n- md5: ${'c'.repeat(32)}.dir\n  nfiles: 2\n  path: a\n`, 'c'.repeat(32), 'content-unavailable'],
    ['a.png.dvc', `outs:\n- md5: ${'c'.repeat(32)}\n  hash: md5\n  path: a.png\n`, 'c'.repeat(32), undefined],
    [
      'a.png.dvc',
      `deps:\n- path: ${U}a.png\nouts:\n- etag: '"x"'\n  path: "a.png"\n`,
      `${U}a.png`,
      'content-unavailable'
    ]
  ])('%s that holds %j yields %s', async (path, text, item, reason) => {
    const { items, error } = await found(path, text);
    expect(items).toContain(item);
    expect(error?.reason).toBe(reason);
  });

  const md5 = 'c'.repeat(32);
  test.each([
    ['a.jpg', '/annex/objects/WORM-s30-m1700000000--a.jpg\n'],
    ['a.jpg', `/annex/objects/BLAKE2B256E-s30--${'d'.repeat(64)}.jpg\n`],
    ['a.jpg', `/annex/objects/SHA3_256E-s30--${'d'.repeat(64)}.jpg\n`],
    ['a.jpg', `/annex/objects/SHA256E-s30--${'d'.repeat(63)}.jpg\n`],
    ['a.jpg.dvc', 'outs:\n- etag: "abc"\n  size: 3\n  path: a.jpg\n'],
    ['a.jpg.dvc', 'outs:\n- path: a.jpg\n'],
    ['a.jpg.dvc', 'outs:\n- a.jpg\n'],
    ['img.jpg.dvc', `outs:\n- md5: ${md5}.dir\n  nfiles: 2\n  path: img.jpg\n`],
    ['dvc.lock', 'stages:\n  s:\n    outs:\n    - path: a.jpg\n      etag: abc\n']
  ])('a picture without a hash that lists hold is not had: %s that holds %j', async (path, text) => {
    const { error } = await found(path, text);
    expect(error).toMatchObject({ reason: 'content-unavailable' });
  });

  test.each([
    ['a.jpg', `/annex/objects/SHA1E-s30--${'d'.repeat(40)}.jpg\n`],
    ['a.jpg', `/annex/objects/SHA512-s30-m1--${'d'.repeat(128)}\n`],
    ['dvc.lock', `stages:\n  s:\n    outs:\n    - path: a.jpg\n      hash: md5\n      md5: ${md5}\n`]
  ])('the hash of a picture says enough: %s that holds %j', async (path, text) => {
    const { error, items } = await found(path, text);
    expect([error, items.length]).not.toEqual([null, 0]);
    expect(error).toBeNull();
  });

  test.each([
    ['a key in quotes', 'x.dvc', `outs:\n- md5: ${md5}\n  path: x.jpg\n- md5: ${md5}\n  "path": data.csv\n`],
    ['flow style', 'x.dvc', `{outs: [{md5: ${md5}, path: data.csv}]}`],
    ['outs in quotes', 'x.dvc', `"outs":\n- md5: ${md5}\n  path: data.csv\n`],
    ['an element without a path', 'x.dvc', `outs:\n- md5: ${md5}\n- md5: ${md5}\n  path: x.jpg\n`],
    ['settings that are no settings', 'x.dvc', `outs:\n- md5: ${md5}\n  path: x.csv\n  meta: {cache: false}\n`],
    ['a merged list', 'x.dvc', `a: &a\n  outs:\n  - md5: ${md5}\n    path: x.csv\n<<: *a\n`],
    ['a repeated key', 'x.dvc', `outs:\n- md5: ${md5}\n  path: x.csv\nouts: []\n`],
    ['several documents', 'x.dvc', `outs: []\n---\nouts:\n- md5: ${md5}\n  path: x.csv\n`],
    ['a stage', 'dvc.lock', `stages:\n  s:\n    outs:\n    - path: x.csv\n      md5: ${md5}\n`],
    ['a lock file that is no YAML', 'a/dvc.lock', `{outs: [{path: x.csv, md5: ${md5}`],
    ['a pipeline', 'dvc.yaml', `stages:\n  s:\n    cmd: x ${md5}\n    outs:\n    - x.csv\n`],
    ['more than is looked at', 'x.dvc', `outs:\n- path: x.jpg\n${'# x\n'.repeat(30000)}- md5: ${md5}\n  path: x.csv\n`]
  ])('of DVC with %s nothing passes for had that is not', async (_name, path, text) => {
    const { items, at, error } = await found(path, text, { chunk: 1000 });
    expect(items).toContain(md5);
    if (text.length < 1000) expect(new Set(at)).toEqual(new Set(['1:0']));
    expect(error).toMatchObject({ reason: 'content-unavailable' });
  });

  test('a file of DVC that Git LFS keeps is read, and what it stands for is not had', async () => {
    const text = Buffer.from(`outs:\n- md5: ${md5}\n  path: x.csv\n`);
    const { items, error } = await found('x.dvc', pointer, { resolve: () => sourceOf(text) });
    expect(items).toEqual([oid, md5]);
    expect(error).toMatchObject({ reason: 'content-unavailable' });
  });

  test.each([
    ['pictures in flow style', 'x.dvc', `{outs: [{md5: ${md5}, path: a/x.jpg}]}`],
    ['no outs', 'x.dvc', `deps:\n- md5: ${md5}\n  path: x.csv\n`],
    [
      'what git keeps',
      'dvc.yaml',
      `stages:\n  s:\n    cmd: x ${md5}\n    outs:\n    - x.csv: {cache: false}\n    - y.jpg\n`
    ]
  ])('of DVC with %s all is had that has to be', async (_name, path, text) => {
    const { items, error } = await found(path, text);
    expect(items).toContain(md5);
    expect(error).toBeNull();
  });

  test.each([
    ['x.dvc', `outs:\n- path: a.jpg\n  md5: ${md5}\n`],
    ['x.jpg', `/annex/objects/MD5-s1--${md5}.jpg\n`]
  ])('a pointer is one record: %s that holds %j', async (path, text) => {
    const { at, totals } = await found(path, text);
    expect(at).toEqual(['1:0']);
    expect(totals).toMatchObject({ format: 'pointer', rows: 1, lineBased: false });
  });

  test('of a picture in Git LFS the content is read, unless the settings say otherwise', async () => {
    const resolve = () => sourceOf(BINARY);
    const read = await found('images/a.JPG', pointer, { resolve });
    expect(read.items).toEqual([oid, ...digests(BINARY)]);
    expect(read.totals).toMatchObject({ kind: 'read', byHash: 0 });
    const byOid = await found('images/a.JPG', pointer, { resolve, lfsMedia: 'oid' });
    expect(byOid.items).toEqual([oid]);
    expect(byOid.totals).toMatchObject({ kind: 'read', format: 'pointer', items: 1, byHash: 1 });
  });
});
