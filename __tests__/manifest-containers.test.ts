import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { LZMA, XZ } from './compressed-support.ts';
import { pax, tar, type TarMember, unicodeField, zip } from './container-support.ts';
import { found } from './manifest-support.ts';

const U = 'https://h.example/';
const CSV = `id,url\n1,${U}1\n2,${U}2\n`;
const NOISE = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256));
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), NOISE]);

function digests(bytes: Uint8Array): readonly string[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].map(name => createHash(name).update(bytes).digest('hex'));
}

describe('zip', () => {
  const readable: readonly (readonly [string, Buffer])[] = [
    ['stored', zip([{ name: 'a.csv', content: CSV, method: 0 }])],
    ['deflated', zip([{ name: 'a.csv', content: CSV }])],
    ['with a signed descriptor', zip([{ name: 'a.csv', content: CSV, descriptor: 'signed' }])],
    ['with a bare descriptor', zip([{ name: 'a.csv', content: CSV, descriptor: 'bare' }])],
    ['with a wide descriptor', zip([{ name: 'a.csv', content: CSV, descriptor: 'wide' }])],
    ['zip64', zip([{ name: 'a.csv', content: CSV, zip64: true }], { zip64: true })],
    ['zip64 for its directory only', zip([{ name: 'a.csv', content: CSV }], { zip64: true })],
    [
      'with a folder',
      zip([
        { name: 'd/', content: '', method: 0 },
        { name: 'd/a.csv', content: CSV }
      ])
    ],
    ['with a path that climbs', zip([{ name: '../../../a.csv', content: CSV }])],
    ['by Zstandard', zip([{ name: 'a.csv', content: CSV, method: 93, packed: zstdCompressSync(CSV) }])],
    ['by xz', zip([{ name: 'a.csv', content: CSV, method: 95, packed: XZ.csv, descriptor: 'signed' }])],
    ['with gzip in it', zip([{ name: 'a.csv.gz', content: gzipSync(CSV), method: 0 }])],
    ['with zip in it', zip([{ name: 'b.zip', content: zip([{ name: 'a.csv', content: CSV }]) }])],
    ['with tar in it', zip([{ name: 'b.tar', content: tar([{ name: 'a.csv', content: CSV }]) }])],
    ['with a file of no suffix', zip([{ name: 'part-0', content: CSV }])],
    [
      'with a name of a code page and the same in UTF-8',
      zip(
        ['d\x84t\x84/\x83A_.csv', 'd_t_/?.csv', 'd#U00e4t#U00e4/%U3042.csv'].map(name => {
          const field = unicodeField(0x7075, 'dätä/あ.csv', name);
          return { name, content: CSV, extra: field, localExtra: field };
        })
      )
    ],
    [
      'with names twice',
      zip([
        { name: 'a.csv', content: `url\n${U}1\n` },
        { name: 'a.csv', content: `url\n${U}2\n` }
      ])
    ]
  ];
  test.each(readable)('%s is read, in chunks of any size, whatever its name', async (_name, bytes) => {
    for (const path of ['a.zip', 'x.dat', 'a.csv']) {
      for (const chunk of [7, 100, 1 << 20]) {
        const { items, error, totals } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect([...new Set(items)]).toEqual([`${U}1`, `${U}2`]);
        expect(totals).toMatchObject({ kind: 'read', format: 'zip', lineBased: false });
      }
    }
    expect(new Set((await found('a.zip.gz', gzipSync(bytes))).items)).toEqual(new Set([`${U}1`, `${U}2`]));
  });

  test('rows are those of the member', async () => {
    const { at, totals } = await found(
      'a.zip',
      zip([
        { name: 'a.csv', content: CSV },
        { name: 'b.csv', content: CSV }
      ])
    );
    expect(at).toEqual(['2:2', '3:2', '2:2', '3:2']);
    expect(totals).toMatchObject({ rows: 6, items: 4 });
  });

  test.each([1, 3, 512, 60_000])('is read to its end if %d zeros follow it, as block devices add them', async zeros => {
    const archive = zip([{ name: 'a.csv', content: CSV }], { comment: `${U}archive` });
    for (const path of ['a.zip', 'a.bin']) {
      const { items, error } = await found(path, Buffer.concat([archive, Buffer.alloc(zeros)]));
      expect([items.includes(`${U}archive`), error]).toEqual([true, null]);
    }
  });

  test('behind other data, with a comment that is shorter than it says, is unreadable', async () => {
    const archive = Buffer.concat([Buffer.from('\x8f\0\0\0', 'latin1'), zip([{ name: 'a.csv', content: CSV }])]);
    archive.writeUInt16LE(7, archive.length - 2);
    for (const path of ['a.zip', 'a.bin'])
      expect((await found(path, archive)).error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test('names and comments are strings, the archive may be empty', async () => {
    const extra = unicodeField(0x6375, `${U}utf-8`, `${U}member`);
    const members = [{ name: `h.example/name.txt`, content: '', comment: `${U}member`, extra }];
    const { items } = await found('a.zip', zip(members, { comment: `${U}archive` }));
    expect(items).toEqual(expect.arrayContaining([`${U}archive`, `${U}member`, `${U}utf-8`]));
    expect((await found('a.zip', zip([]))).error).toBeNull();
  });

  const broken: readonly (readonly [string, Buffer])[] = [
    [
      'data between its members',
      zip([
        { name: 'a.csv', content: CSV, behind: Buffer.from(U) },
        { name: 'b.csv', content: CSV }
      ])
    ],
    [
      'data like a descriptor between members',
      zip([
        { name: 'a.csv', content: CSV, flags: 8, behind: Buffer.alloc(16) },
        { name: 'b.csv', content: CSV }
      ])
    ],
    ['data before its directory', zip([{ name: 'a.csv', content: CSV }], { betweenDirectory: Buffer.from(U) })],
    ['data behind its end', Buffer.concat([zip([{ name: 'a.csv', content: CSV }]), Buffer.from(U)])],
    [
      'zeros and data behind its end',
      Buffer.concat([zip([{ name: 'a.csv', content: CSV }]), Buffer.from(`\0\0\0${U}`)])
    ],
    [
      'a member that only the headers know',
      zip([{ name: 'a.csv', content: CSV, behind: zip([{ name: 'b.csv', content: CSV }]) }])
    ],
    [
      'members that overlap',
      zip([
        { name: 'a.csv', content: CSV },
        { name: 'b.csv', content: CSV, central: { offset: 0 } }
      ])
    ],
    ['another name in the header', zip([{ name: 'a.js', content: CSV, local: { name: 'a.cs' } }])],
    ...[
      ['urls.csv', 'Makefile'],
      ['Makefile', 'urls.csv'],
      ['urls_1.csv', 'urls_2.csv'],
      ['.my_urls.csv', '.gitä.csv'],
      ['a_.html', 'aä'],
      ['a_/b.csv', 'aä.csv']
    ].flatMap(([name = '', second = '']): [string, Buffer][] => {
      const field = unicodeField(0x7075, second, name);
      return [
        [`${name}, which is also called ${second},`, zip([{ name, content: CSV, extra: field }])],
        [`${name}, which its header also calls ${second},`, zip([{ name, content: CSV, localExtra: field }])]
      ];
    }),
    ['a name with a NUL in it', zip([{ name: 'urls.csv\0.js', content: CSV }])],
    [
      'a second name with a NUL in it',
      zip([{ name: '_.js', content: CSV, extra: unicodeField(0x7075, 'ä\0.js', '_.js') }])
    ],
    [
      'a member with two more names',
      zip([
        {
          name: '_.csv',
          content: CSV,
          extra: Buffer.concat([unicodeField(0x7075, 'ä.csv', '_.csv'), unicodeField(0x7075, 'ö.csv', '_.csv')])
        }
      ])
    ],
    ['another size in the header', zip([{ name: 'a.csv', content: CSV, local: { size: 5 } }])],
    ['another method in the header', zip([{ name: 'a.csv', content: CSV, local: { method: 0 } }])],
    ['another size in the directory', zip([{ name: 'a.csv', content: CSV, local: { size: 5 }, central: { size: 5 } }])],
    ['a wrong checksum', zip([{ name: 'a.csv', content: CSV, local: { crc: 5 }, central: { crc: 5 } }])],
    ['more entries than it says', zip([{ name: 'a.csv', content: CSV }], { entries: 0 })],
    ['fewer entries than it says', zip([{ name: 'a.csv', content: CSV }], { entries: 2 })],
    [
      'data behind what was compressed',
      zip([{ name: 'a.csv', content: '', packed: Buffer.concat([Buffer.from([3, 0]), Buffer.from(U)]) }])
    ],
    ...(
      [
        ['Zstandard', 93, zstdCompressSync(CSV)],
        ['xz', 95, XZ.csv]
      ] as const
    ).flatMap(([name, method, packed]) => [
      [`${name} cut off`, zip([{ name: 'a.csv', content: CSV, method, packed: packed.subarray(0, -1) }])] as const,
      [
        `${name} with data behind it`,
        zip([{ name: 'a.csv', content: CSV, method, packed: Buffer.concat([packed, Buffer.from(U)]) }])
      ] as const,
      [`${name} of another size`, zip([{ name: 'a.csv', content: `${CSV}x`, method, packed }])] as const
    ]),
    ['its end cut off', zip([{ name: 'a.csv', content: CSV }]).subarray(0, -1)],
    ['nothing but its beginning', zip([{ name: 'a.csv', content: CSV }]).subarray(0, 40)]
  ];
  test.each(broken)('%s is unreadable', async (_name, bytes) => {
    for (const chunk of [11, 1 << 20]) {
      expect((await found('a.zip', bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test.each([
    ['an encrypted member', zip([{ name: 'a.csv', content: CSV, flags: 1 }])],
    ['a member in LZMA', zip([{ name: 'a.csv.lzma', content: LZMA }])],
    ['a filter of xz', zip([{ name: 'a.csv', content: CSV, method: 95, packed: XZ.filter }])],
    ['an HDF5 file', zip([{ name: 'a.h5', content: Buffer.from('894844460d0a1a0a', 'hex') }])],
    [
      'a container in a container in a container',
      zip([{ name: 'b.zip', content: zip([{ name: 'c.zip', content: zip([]) }]) }])
    ]
  ])('%s is unsupported', async (_name, bytes) => {
    expect((await found('a.zip', bytes)).error).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test.each([
    [9, 'Deflate64'],
    [14, 'LZMA'],
    [20, 'a rare method (20)'],
    [96, 'a rare method (96)']
  ])('method %i is unsupported, and the message has its name', async (method, name) => {
    const { error, items } = await found('a.zip', zip([{ name: 'a.csv', content: CSV, method, packed: LZMA }]));
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    expect(String(error?.text)).toBe(
      `in \`a.csv\`: it is compressed with ${name}, which is not read; pack it with deflate`
    );
    expect(items).toEqual([]);
  });

  test('a fault in one member is reported with its name and hides nothing in the others', async () => {
    const members = [
      { name: 'd/bad.json', content: '{"a": "x' },
      { name: 'worse.json', content: '"' },
      { name: 'good.csv', content: CSV }
    ];
    const { items, error } = await found('a.zip', zip(members));
    expect(items).toEqual([`${U}1`, `${U}2`]);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(String(error?.text)).toMatch(/^in `d\/bad.json`: line 1.*\(and 1 more of its members could not be read\)$/);
  });

  test('a member whose name looks like a URL is reported by its number', async () => {
    const { error } = await found('a.zip', zip([{ name: 'listed.example/x.json', content: '"' }]));
    expect(String(error?.text)).toMatch(/^in member 1: /);
  });

  test('members of no known format yield digests and are counted by suffix', async () => {
    const hidden = Buffer.from(`1\0${U}1\0\xff\xfe2\n`.repeat(9), 'latin1');
    const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), NOISE]);
    for (const pack of [zip, tar]) {
      const inner = pack([{ name: 'x.FRAME', content: mp3 }]);
      const members = [
        { name: 'ok.csv', content: CSV },
        { name: 'd/000000_0', content: hidden },
        { name: 'b.tar', content: inner },
        { name: 'c.frame', content: mp3 }
      ];
      const { items, totals } = await found('a.zip', pack(members));
      expect(new Set(items)).toEqual(new Set([`${U}1`, `${U}2`, ...digests(hidden), ...digests(mp3)]));
      const unreadMembers = {
        digested: new Map([
          ['(none)', 1],
          ['.frame', 2]
        ]),
        leftAlone: 0
      };
      expect(totals).toMatchObject({ rows: 6, unreadMembers });
    }
  });

  test('tools’ files in it are left out, as in a tree, and counted', async () => {
    const { items, totals } = await found(
      'a.zip',
      zip([
        { name: 'package.json', content: `"${U}1"` },
        { name: 'x/LICENSE', content: U }
      ])
    );
    expect(items).toEqual([]);
    expect(totals).toMatchObject({ unreadMembers: { leftAlone: 2 } });
  });

  test('members that many entries share (a zip bomb) are unreadable', async () => {
    const kernel = { name: 'a.txt', content: Buffer.alloc(1 << 20, 0x0a) };
    const shared = Array.from({ length: 50 }, (_, i) => ({ ...kernel, name: `${i}.txt`, central: { offset: 0 } }));
    expect((await found('a.zip', zip(shared))).error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test('limits apply to all members and all layers together', async () => {
    const blanks = Buffer.alloc(5 << 20, 0x0a);
    const members = Array.from({ length: 4 }, (_, i) => ({
      name: `${i}.txt.gz`,
      content: gzipSync(blanks),
      method: 0
    }));
    const limits = { manifestBytes: 15 << 20, expansion: 1e9 };
    expect((await found('a.zip', zip(members), { limits })).error).toMatchObject({ reason: 'manifest-too-large' });
    expect((await found('a.zip', zip(members.slice(0, 2)), { limits })).error).toBeNull();
    const tight = { manifestBytes: 1 << 30, expansion: 100 };
    expect((await found('a.zip', zip(members), { limits: tight })).error).toMatchObject({
      reason: 'manifest-too-large'
    });
  });
});

/** Returns an archive with one table, whose header is changed before `write` gives its checksum. */
function withHeader(change: (block: Buffer) => void, write: (sum: number) => string): Buffer {
  const bytes = tar([{ name: 'a.csv', content: CSV }]);
  const block = bytes.subarray(0, 512);
  change(block);
  block.fill(0x20, 148, 156);
  block.write(write(block.reduce((sum, byte) => sum + byte, 0)).padEnd(8, '\0'), 148, 'latin1');
  return bytes;
}

describe('tar', () => {
  const long = `${'d/'.repeat(80)}a.csv`;
  const longName = (name: string): TarMember => ({ name: '././@LongLink', type: 'L', content: `${name}\0` });
  const readable: readonly (readonly [string, readonly TarMember[]])[] = [
    ['ustar', [{ name: 'a.csv', content: CSV }]],
    ['the oldest form', [{ name: 'a.csv', content: CSV, magic: '', type: '\0' }]],
    ['a prefix', [{ name: 'a.csv', prefix: 'long/path', content: CSV }]],
    ['a name of GNU tar', [longName(long), { name: long.slice(0, 100), content: CSV }]],
    ['a name of pax', [pax({ path: long }), { name: 'short', content: CSV }]],
    ['a size of pax', [pax({ size: String(CSV.length) }), { name: 'a.csv', content: CSV, size: 0 }]],
    ['a size in base 256', [{ name: 'a.csv', content: CSV, binarySize: true }]],
    ['a comment for all', [pax({ comment: 'made by hand' }, 'g'), { name: 'a.csv', content: CSV }]],
    [
      'folders and links',
      [
        { name: 'd/', type: '5' },
        { name: 'l', type: '2', link: '../x' },
        { name: 'a.csv', content: CSV }
      ]
    ],
    ['gzip in it', [{ name: 'a.csv.gz', content: gzipSync(CSV) }]],
    ['xz in it', [{ name: 'a.csv.xz', content: XZ.csv }]],
    ['zip in it', [{ name: 'a.zip', content: zip([{ name: 'a.csv', content: CSV }]) }]],
    ['tar.gz in it', [{ name: 'a.tgz', content: gzipSync(tar([{ name: 'a.csv', content: CSV }])) }]]
  ];
  test.each(readable)('with %s is read, plain and compressed, whatever its name', async (_name, members) => {
    const bytes = tar(members);
    for (const path of ['a.tar', 'x.dat']) {
      for (const chunk of [7, 512, 1 << 20]) {
        const { items, error, totals } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect(items).toEqual([`${U}1`, `${U}2`]);
        expect(totals).toMatchObject({ kind: 'read', format: 'tar', rows: 3 });
      }
    }
    expect((await found('a.tgz', gzipSync(bytes))).items).toEqual([`${U}1`, `${U}2`]);
  });

  const CHECKSUMS: readonly (readonly [string, (sum: number) => string])[] = [
    ['behind blanks and a tab', sum => `\t ${sum.toString(8)}\0`],
    ['in front of other characters', sum => `${sum.toString(8)}\0 x`],
    ['in base 256', sum => `\x80\0\0\0\0\0${String.fromCharCode(sum >> 8, sum & 255)}`],
    ['as Python writes numbers', sum => `0o${sum.toString(8)}\0`]
  ];
  test.each(CHECKSUMS)('with a checksum %s is read, whatever its name', async (_name, write) => {
    const bytes = withHeader(() => undefined, write);
    for (const path of ['a.tar', 'x.dat']) {
      const { items, totals } = await found(path, bytes);
      expect([path, items, totals?.kind]).toEqual([path, [`${U}1`, `${U}2`], 'read']);
    }
  });

  test('with a header that has no NUL is read', async () => {
    const bytes = withHeader(
      block => {
        for (let i = 0; i < block.length; i++) if (block[i] === 0) block[i] = i > 156 && i < 500 ? 0x61 : 0x20;
        block[156] = 0x30;
      },
      sum => `${sum.toString(8).padStart(7, '0')} `
    );
    expect(await found('a.tar', bytes)).toMatchObject({ totals: { format: 'tar', rows: 3 } });
  });

  test('what a header has instead of numbers is a string', async () => {
    const hide = (at: number) =>
      withHeader(
        block => block.write(`${U}x`, at),
        sum => `${sum.toString(8)}\0 `
      );
    for (const at of [90, 100, 104])
      expect((await found('a.csv', hide(at))).items).toEqual(expect.arrayContaining([`${U}x`, `${U}1`, `${U}2`]));
  });

  test('a WebDataset shard yields links, captions’ links and the digests of its pictures', async () => {
    const shard = tar([
      { name: '000.jpg', content: PNG },
      { name: '000.txt', content: `a cat from ${U}caption` },
      { name: '000.json', content: `{"url": "${U}000"}` },
      { name: '000.cls', content: '7' }
    ]);
    const { items, error } = await found('shard-000.tar', shard);
    expect(error).toBeNull();
    expect(items).toEqual([...digests(PNG), `${U}caption`, `${U}000`]);
  });

  test('targets of links are strings', async () => {
    expect((await found('a.tar', tar([{ name: 'l', type: '2', link: `${U}link` }]))).items).toEqual([`${U}link`]);
  });

  test('names of owners, and the text after the end of a name, are strings', async () => {
    const hidden = [`${U}user`, `${U}group`, `${U}name`, `${U}target`, `${U}long`, `${U}magic`];
    const members = [
      { ...longName(`a.txt\0${U}long`), user: `${U}user` },
      { name: `a.txt\0${U}name`, type: '0', link: `\0${U}target`, user: `${U}u`, group: `${U}group` },
      { name: 'b', magic: 'ustar', prefix: `\0${U}magic` }
    ];
    expect((await found('a.tar', tar(members))).items).toEqual(expect.arrayContaining(hidden));
  });

  const broken: readonly (readonly [string, Buffer])[] = [
    ['a wrong checksum', tar([{ name: 'a.csv', content: CSV, checksum: 5 }])],
    ['data behind its end', Buffer.concat([tar([{ name: 'a.csv', content: CSV }]), Buffer.from(CSV)])],
    ['another archive behind its end', Buffer.concat([tar([]), tar([{ name: 'a.csv', content: CSV }])])],
    ['data in the padding', tar([{ name: 'a.csv', content: CSV, padding: 0x41 }])],
    ['no end', tar([{ name: 'a.csv', content: CSV }], Buffer.alloc(0))],
    ['half a member', tar([{ name: 'a.csv', content: CSV }]).subarray(0, 520)],
    ['a link with content', tar([{ name: 'a.csv', type: '2', content: CSV }])],
    ['a folder with content', tar([{ name: 'd/', type: '5', content: CSV }])],
    ['a name for all members', tar([pax({ path: 'x.js' }, 'g'), { name: 'a.csv', content: CSV }])],
    ['a name of pax with a NUL in it', tar([pax({ path: 'urls.csv\0.js' }), { name: 'a.csv', content: CSV }])],
    [
      'a name of GNU tar and one of pax',
      tar([longName('urls.csv'), pax({ path: 'a.js' }), { name: 'a', content: CSV }])
    ],
    [
      'a name of pax and one of GNU tar',
      tar([pax({ path: 'a.js' }), longName('urls.csv'), { name: 'a', content: CSV }])
    ],
    ['two names of GNU tar', tar([longName('urls.csv'), longName('a.js'), { name: 'a', content: CSV }])],
    ['two names of pax', tar([pax({ path: 'urls.csv' }), pax({ path: 'a.js' }), { name: 'a', content: CSV }])],
    [
      'two targets of a link',
      tar([{ ...longName('x'), type: 'K' }, pax({ linkpath: 'y' }), { name: 'a', type: '2', link: 'z' }])
    ],
    ['a name of pax as Solaris wrote it', tar([pax({ path: 'urls.csv' }, 'X'), { name: 'a.js', content: CSV }])],
    ['two sizes of pax', tar([pax({ size: '0' }), pax({ size: '24' }), { name: 'a', content: CSV }])],
    [
      'damaged pax records',
      tar([
        { name: 'p', type: 'x', content: '99 path=x\n' },
        { name: 'a.csv', content: CSV }
      ])
    ]
  ];
  test.each(broken)('%s is unreadable', async (_name, bytes) => {
    expect((await found('a.tar', bytes)).error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test.each([
    ['a sparse file', tar([{ name: 'a.csv', type: 'S', content: CSV }])],
    ['a member in LZMA', tar([{ name: 'a.csv.lzma', content: LZMA }])],
    ['a sparse file of pax', tar([pax({ 'GNU.sparse.major': '1' }), { name: 'a.csv', content: CSV }])]
  ])('%s is unsupported', async (_name, bytes) => {
    expect((await found('a.tar', bytes)).error).toMatchObject({ reason: 'manifest-unsupported' });
  });
});

describe('media', () => {
  test('a picture yields four digests, in a container, compressed, or alone under any name', async () => {
    for (const [path, bytes] of [
      ['a.png', PNG],
      ['a.jpg', PNG],
      ['a.dat', PNG],
      ['a.png.gz', gzipSync(PNG)],
      ['a.zip', zip([{ name: 'a.png', content: PNG }])],
      ['a.tar', tar([{ name: 'a', content: PNG }])]
    ] as const) {
      for (const chunk of [100, 1 << 20]) {
        const { items, error } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect(items).toEqual(digests(PNG));
      }
    }
    expect((await found('a.png', PNG)).totals).toMatchObject({
      kind: 'read',
      format: 'media',
      lineBased: false,
      rows: 1,
      items: 4
    });
  });

  test('media without a magic number are recognised by their names', async () => {
    expect((await found('a.mp3', NOISE)).items).toEqual(digests(NOISE));
  });

  test('text under the name of a picture is read as text', async () => {
    expect((await found('a.jpg', `${U}1\n`)).items).toEqual([`${U}1`]);
  });

  test('a magic number at the beginning of a table hides nothing', async () => {
    const { items } = await found('a.csv', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(`\n${CSV}`)]));
    expect(items).toEqual([`${U}1`, `${U}2`]);
  });
});
