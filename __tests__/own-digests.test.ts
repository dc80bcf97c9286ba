/** Tests that a file that is not text is compared by its own digests, whatever reads it. */
import { findingsOf } from './support/places.ts';
import { createHash, randomBytes } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { selector } from '../src/manifest/format/select.ts';
import { Shard } from '../src/subject/shard.ts';
import { tar, zip } from './container-support.ts';
import { XZ } from './compressed-support.ts';
import { found } from './manifest-support.ts';
import { Core, type Files, type Sides } from './support/core.ts';
import { reported } from './support/reported.ts';

const FINE = 'https://fine.example/';
const TABLE = `url\n${FINE}1\n${FINE}2\n${FINE}3\n`;
const PICTURE = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(3000)]);
const ZIP = zip([
  { name: 'a.csv', content: TABLE },
  { name: 'p.jpg', content: PICTURE }
]);
const STORED = zip([{ name: 'a.csv', content: TABLE.repeat(3000), method: 0 }]);
const TAR = tar([
  { name: 'a.csv', content: TABLE },
  { name: 'p.jpg', content: PICTURE }
]);
const GZ = gzipSync(TABLE);
const PARQUET = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'url', data: [`${FINE}1`, `${FINE}2`] },
      { name: 'p', data: [PICTURE, PICTURE] }
    ]
  })
);
const OFFICE = zip([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<document>text</document>' }
]);
/** Longer than what is read to recognise a format. */
const LONG_GZ = gzipSync(randomBytes(200_000).toString('hex'));
const CUT_GZ = LONG_GZ.subarray(0, 90_000);

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const digestOf = (bytes: Uint8Array, algorithm: string = 'md5') => createHash(algorithm).update(bytes).digest('hex');

const BYTES: readonly (readonly [what: string, path: string, bytes: Uint8Array])[] = [
  ['a zip archive', 'a.zip', ZIP],
  ['a zip archive named as text', 'a.txt', ZIP],
  ['a zip archive without a suffix', 'part-00000', ZIP],
  ['a zip archive that begins like text', 'a.zip', STORED],
  ['a tar archive', 'a.tar', TAR],
  ['a compressed tar archive', 'a.tar.gz', gzipSync(TAR)],
  ['a compressed table', 'a.csv.gz', GZ],
  ['a table in xz', 'a.csv.xz', XZ.csv],
  ['a table in Brotli', 'a.csv.br', brotliCompressSync(TABLE)],
  ['a compressed file without content', 'a.csv.gz', gzipSync('')],
  ['a Parquet file', 'a.parquet', PARQUET],
  ['an office file', 'a.docx', OFFICE],
  ['a long compressed file', 'a.txt.gz', LONG_GZ]
];

const FAULTY: readonly (readonly [what: string, path: string, bytes: Uint8Array])[] = [
  ['a compressed file that is cut off', 'a.txt.gz', CUT_GZ],
  ['a zip archive that is cut off', 'a.zip', ZIP.subarray(0, -3)],
  ['a tar archive that is cut off', 'a.tar', TAR.subarray(0, 700)],
  ['a Parquet file that is cut off', 'a.parquet', PARQUET.subarray(0, -4)],
  [
    'a zip archive inside two others',
    'a.zip',
    zip([{ name: 'b.zip', content: zip([{ name: 'c.zip', content: ZIP }]) }])
  ],
  ['an archive of another kind under the name of a compressed table', 'a.csv.gz', ZIP]
];

let core: Core;
const listed = [...BYTES, ...FAULTY].map(([, , bytes]) => `CSAM\tmd5:${digestOf(bytes)}`);
beforeAll(async () => {
  core = await Core.open([...listed, `CSAM\tmd5:${digestOf(Buffer.from(TABLE))}`]);
});
afterAll(() => core[Symbol.asyncDispose]());

/** Returns how many places are listed, and the reasons of faults. */
async function judged(sides: Sides, options: Parameters<Core['run']>[1] = {}, using = core) {
  const { decision, faults, manifests } = await using.run(sides, options);
  return {
    listed: findingsOf(decision.listed).map(({ row, isFile }) => (isFile ? 'file' : row)),
    faults: faults.map(({ reason }) => reason),
    items: manifests.reduce((sum, { items }) => sum + items, 0)
  };
}

describe('the own digests are looked up of', () => {
  test.each(BYTES)('%s', async (_, path, bytes) => {
    expect((await judged({ head: { [path]: bytes } })).listed).toContain('file');
  });

  test.each(FAULTY)('%s, although it cannot be read', async (_, path, bytes) => {
    const { listed: places, faults } = await judged({ head: { [path]: bytes } });
    expect(places).toContain('file');
    expect(faults).not.toEqual([]);
  });

  test.each([...BYTES, ...FAULTY])('%s, in an archive', async (_, path, bytes) => {
    for (const [outer, packed] of [
      ['o.tar', tar([{ name: `d/${path}`, content: bytes }])],
      ['o.zip', zip([{ name: `d/${path}`, content: bytes }])],
      ['o.tar.gz', gzipSync(tar([{ name: path, content: bytes }]))]
    ] as const) {
      expect((await judged({ head: { [outer]: packed } })).listed).toContain(1);
    }
  });

  test('a file that is compressed once more, before and after decompression', async () => {
    expect((await judged({ head: { 'a.zip.gz': gzipSync(ZIP) } })).listed).toContain('file');
    expect((await judged({ head: { 'a.parquet.gz': gzipSync(PARQUET) } })).listed).toContain('file');
  });

  test('a member that is too long to be kept in memory', async () => {
    const large = zip([{ name: 'p.jpg', content: Buffer.alloc(17 << 20, PICTURE) }]);
    const { digests } = await found('a.tar', tar([{ name: 'large.zip', content: large }]), { chunk: 1 << 16 });
    expect(digests).toContain(digestOf(large));
  });

  test('the content of a Git LFS object', async () => {
    const oid = digestOf(ZIP, 'sha256');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${ZIP.length}\n`;
    const resolve = () => ({
      size: ZIP.length,
      async *open() {
        yield await Promise.resolve(ZIP);
      }
    });
    const { digests } = await found('a.zip', pointer, { resolve });
    for (const algorithm of ALGORITHMS) expect(digests).toContain(digestOf(ZIP, algorithm));
  });
});

describe('every algorithm is used', () => {
  test.each(ALGORITHMS)('%s', async algorithm => {
    for (const chunk of [1, 1000, 1 << 20]) {
      for (const [, path, bytes] of BYTES.slice(0, -1)) {
        if (chunk === 1 && bytes.length > 10_000) continue;
        const { digests, error } = await found(path, bytes, { chunk });
        expect({ path, error, found: digests.includes(digestOf(bytes, algorithm)) }).toEqual({
          path,
          error: null,
          found: true
        });
      }
    }
  });
});

describe('the own digests', () => {
  test('are not counted as items', async () => {
    expect((await found('a.csv.gz', GZ)).totals?.items).toBe(3);
    expect((await judged({ head: { 'a.csv.gz': GZ } })).items).toBe(3);
  });

  test('of text are not looked up', async () => {
    const utf16 = Buffer.from(`\ufeff${TABLE}`, 'utf16le');
    for (const text of [Buffer.from(TABLE), utf16]) expect((await found('a.csv', text)).digests).toEqual([]);
    expect((await judged({ head: { 'a.csv': TABLE } })).listed).toEqual([]);
    expect((await found('a.zip', zip([{ name: 'a.csv', content: TABLE }]))).digests).toHaveLength(4);
  });

  test('of media are still items, and are looked up once', async () => {
    const { items, digests } = await found('a.jpg', PICTURE);
    expect(items).toEqual(ALGORITHMS.map(algorithm => digestOf(PICTURE, algorithm)));
    expect(digests).toEqual([]);
  });

  test.each<readonly [string, Files, Files]>([
    ['the same path', { 'a.zip': ZIP, 'n.txt': '1' }, { 'a.zip': ZIP, 'n.txt': '2' }],
    ['another path', { 'a.zip': ZIP }, { 'b/c.txt': ZIP }],
    ['an archive', { 'a.tar': tar([{ name: 'a.zip', content: ZIP }]) }, { 'a.zip': ZIP }]
  ])('that base has at %s add nothing', async (_, base, head) => {
    expect((await judged({ base, head })).listed).toEqual([]);
    expect((await judged({ base: {}, head })).listed).not.toEqual([]);
    expect((await judged({ base, tip: {}, head })).listed).not.toEqual([]);
  });

  test('belong to one shard of a file that is cut', async () => {
    const bytes = gzipSync(
      randomBytes(2 << 20)
        .toString('latin1')
        .replace(/[^a-z]/g, '\n'),
      { level: 0 }
    );
    await using own = await Core.open([`CSAM\tmd5:${digestOf(bytes)}`]);
    const results = await Promise.all(
      [1, 2, 3].map(index => own.run({ head: { 'a.txt.gz': bytes } }, { shard: new Shard({ index, of: 3 }, 'token') }))
    );
    expect(results.map(({ decision }) => decision.listed.length).sort()).toEqual([0, 0, 1]);
    expect(results.flatMap(({ manifests }) => manifests.map(({ items }) => items))).not.toContain(4);
  });

  test('are shown as the file itself', async () => {
    const list = [`PRIVACY\tmd5:${digestOf(GZ)}`];
    const { said, report } = await reported({ head: { 'a.csv.gz': GZ }, list, settings: 'version: 1\n' });
    for (const page of said) expect(page).toMatch(/a\.csv\.gz`?, the file itself/);
    expect(report.matches.locatable).toMatchObject({ places: [{ row: 'file' }] });
  });

  test('can be excepted', async () => {
    const list = [`PRIVACY\tmd5:${digestOf(GZ)}`];
    const wanted = { head: { 'a.csv.gz': GZ }, list, matchKey: 'a key of sixteen b' };
    const { report } = await reported({ ...wanted, settings: 'version: 1\n' });
    const { locatable } = report.matches;
    const id = locatable.level === 'rows' ? String(locatable.places[0]?.matchId) : '';
    const settings = `version: 1\nexceptions:\n  - {id: ${id}, reason: known, approved-by: a, expires: 2999-01-01}\n`;
    expect((await reported({ ...wanted, settings })).report.verdict).toBe('clean');
  });
});

describe('outside the patterns', () => {
  const select = selector(['data/*.csv']);
  let media: Core;
  beforeAll(async () => {
    media = await Core.open([ZIP, GZ, PICTURE].map(bytes => `CSAM\tmd5:${digestOf(bytes)}`));
  });
  afterAll(() => media[Symbol.asyncDispose]());
  const within = (files: Files) => judged({ base: {}, head: { 'data/a.csv': 'url\n', ...files } }, { select }, media);

  test.each<readonly [string, string, Uint8Array]>([
    ['a zip archive', 'o.zip', zip([{ name: 'p.jpg', content: PICTURE }])],
    ['a tar archive', 'o.tar', tar([{ name: 'p.jpg', content: PICTURE }])],
    ['a compressed tar archive', 'o.tgz', gzipSync(tar([{ name: 'p.jpg', content: PICTURE }]))],
    ['an archive in an archive', 'o', zip([{ name: 'i.tar', content: tar([{ name: 'p', content: PICTURE }]) }])],
    [
      'an office file',
      'o.docx',
      zip([
        { name: 'word/document.xml', content: '<a/>' },
        { name: 'word/m.jpg', content: PICTURE }
      ])
    ],
    [
      'an archive behind a script',
      'o.sh',
      zip([{ name: 'p.jpg', content: PICTURE }], { before: Buffer.from('#!/bin/sh\n'.repeat(9000)) })
    ],
    ['a compressed picture', 'p.jpg.gz', gzipSync(PICTURE)]
  ])('the digests of media in %s are looked up', async (_, path, bytes) => {
    expect((await within({ [path]: bytes })).listed).not.toEqual([]);
  });

  test('an archive is compared by its own digests', async () => {
    expect((await within({ 'o.zip': ZIP })).listed).toContain('file');
    expect((await within({ 'o.gz': GZ })).listed).toContain('file');
  });

  test('the pointers in an archive are compared by their hashes, and no text is read', async () => {
    const oid = digestOf(PICTURE, 'sha256');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`;
    await using own = await Core.open([`CSAM\tsha256:${oid}`, 'CSAM\tlisted.example/']);
    const pack = (content: string) => ({
      base: {},
      head: { 'data/a.csv': 'u\n', 'o.zip': zip([{ name: 'listed.example', content }]) }
    });
    expect((await own.run(pack(pointer), { select })).decision.listed.length).toBe(1);
    const text = await own.run(pack('https://listed.example/'), { select });
    expect({ listed: text.decision.listed.length, faults: text.faults }).toEqual({ listed: 0, faults: [] });
  });

  test.each<readonly [string, Uint8Array]>([
    ['o.zip', zip([{ name: 'a.csv', content: TABLE }]).subarray(0, -3)],
    ['o.gz', gzipSync('other').subarray(0, 15)],
    ['o.tar', tar([{ name: 'a.csv', content: 'x' }]).subarray(0, 600)],
    ['o.zip', zip([{ name: 'a', content: 'x', flags: 1 }])]
  ])('what cannot be opened is no fault: %s', async (path, bytes) => {
    expect(await within({ [path]: bytes })).toMatchObject({ listed: [], faults: [] });
  });
});
