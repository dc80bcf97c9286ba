/** Which texts are pointers: each was tried with git-lfs 3.3 and git-annex 10.2023. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tar, zip } from './container-support.ts';
import { found, type Found, sourceOf } from './manifest-support.ts';
import { selector } from '../src/manifest/format/select.ts';
import { annexKey, annexPointer } from '../src/manifest/pointer/annex-key.ts';
import { outputKind } from '../src/manifest/pointer/dvc.ts';
import { parseLfsPointer } from '../src/manifest/pointer/lfs-pointer.ts';

const URL = 'https://h.example/1';
const CONTENT = Buffer.from(`id,url\n1,${URL}\n`);
const OID = createHash('sha256').update(CONTENT).digest('hex');
const SIZE = CONTENT.length;
const VERSION = 'version https://git-lfs.github.com/spec/v1\n';
const REST = `oid sha256:${OID}\nsize ${SIZE}\n`;
const LFS = VERSION + REST;
const CSV = 'id,url\n2,https://h.example/harmless\n';

const resolve = () => sourceOf(CONTENT);

function read(path: string, bytes: string | Uint8Array): Promise<Found> {
  return found(path, bytes, { resolve });
}

/** Returns the git-annex key in a text. Keys are searched with one character per byte. */
const keyIn = (text: string | Uint8Array) => annexPointer(Buffer.from(text).toString('latin1'));
const reason = ({ error }: Found) => error?.reason ?? null;
/** Returns a git-annex pointer of this many bytes. */
const annexOf = (length: number) => {
  const first = `/annex/objects/SHA256E-s24--${'ab'.repeat(32)}.csv\n`;
  return `${first}/annex/${'x'.repeat(length - first.length - 8)}\n`;
};
const sized = (size: string) => `${VERSION}oid sha256:${OID}\nsize ${size}\n`;
const paddedTo = (length: number, padding: string) => LFS + padding.repeat(length - LFS.length);

describe('git-lfs reads it as a pointer, so its content is read:', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['as git-lfs writes it', LFS],
    ...['\n', '\t', '\v', '\f', '\r', ' ', '\x85', '\xa0', '\u1680', '\u2003', '\u2028', '\u202f', '\u3000'].map(
      space => [`white space ${JSON.stringify(space)} around it`, `${space}${LFS}${space}`] as const
    ),
    ['CRLF', LFS.replaceAll('\n', '\r\n')],
    ['CRLF at the end', `${LFS.trimEnd()}\r\n`],
    ['empty lines inside', LFS.replaceAll('\n', '\n\n')],
    ['empty lines of CRLF', LFS.replaceAll('\n', '\r\n\r\n')],
    ['no line feed at the end', LFS.trimEnd()],
    ['the address of Hawser', LFS.replace('git-lfs.github', 'hawser.github')],
    ['the address of the first trials', LFS.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2')],
    ['a sign before the size', sized(`+${SIZE}`)],
    ['zeros before the size', sized('0'.repeat(16) + String(SIZE))],
    ['a sign and zeros', sized(`+000${SIZE}`)],
    ['line feeds up to 1,024 bytes, then a table', paddedTo(1024, '\n') + CSV],
    ['blanks up to 1,024 bytes, then a table', paddedTo(1024, ' ') + CSV],
    ['line feeds up to 1,024 bytes', paddedTo(1024, '\n')],
    ['a long table after it', paddedTo(1024, '\n') + CSV.repeat(5000)],
    ['line feeds before it, and its end at byte 1,024', `${'\n'.repeat(1024 - LFS.length)}${LFS}x`]
  ];
  test.each(cases)('%s', async (_name, text) => {
    expect(parseLfsPointer(Buffer.from(text))).toEqual({ oid: OID, size: SIZE, before: [] });
    for (const path of ['a.csv', 'part-0.jpg', 'no-suffix']) {
      const { items, error } = await read(path, text);
      expect(error).toBeNull();
      expect(items).toEqual(expect.arrayContaining([OID, URL]));
    }
  });

  test.each([
    ['0', 0],
    ['-0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER]
  ])('with a size of %s', (written, size) => {
    expect(parseLfsPointer(Buffer.from(sized(written)))).toStrictEqual({ oid: OID, size, before: [] });
  });

  test('with extensions of several priorities, one of which is given twice', () => {
    const text = `ext-0-a sha256:${'0'.repeat(64)}\next-0-a sha256:${OID}\next-1-b sha256:${OID}\n${LFS}`;
    expect(parseLfsPointer(Buffer.from(text))).toEqual({ oid: OID, size: SIZE, before: [OID, OID] });
  });

  test('what follows the bytes that git-lfs reads is read too', async () => {
    const { items } = await read('a.csv', paddedTo(1024, '\n') + CSV);
    expect(items).toContain('https://h.example/harmless');
  });
});

describe('it begins like a pointer but no tool reads it as one, so its content is unavailable:', () => {
  const key = `SHA256E-s24--${'ab'.repeat(32)}.csv`;
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const utf32 = (text: string) => Buffer.from([...`\ufeff${text}`].join('\0') + '\0', 'utf16le');
  const tools: Readonly<Record<string, readonly (readonly [string, string | Uint8Array])[]>> = {
    'Git LFS': [
      ['a byte-order mark', `\ufeff${LFS}`],
      ['a zero-width space', `\u200b${LFS}`],
      ['a NUL before', `\0${LFS}`],
      ['UTF-16', Buffer.from(`\ufeff${LFS}`, 'utf16le')],
      ['carriage returns alone', LFS.replaceAll('\n', '\r')],
      ['a line of blanks inside', LFS.replace('\noid', '\n \noid')],
      ['no-break space in a byte', Buffer.concat([Buffer.from([0xa0]), Buffer.from(LFS)])],
      ['http', LFS.replace('https', 'http')],
      ['another version', LFS.replace('/v1', '/v2')],
      ['a slash after the version', LFS.replace('/v1', '/v1/')],
      ['a blank after the version', LFS.replace('/v1', '/v1 ')],
      ['two blanks', LFS.replace('version ', 'version  ')],
      ['a tab', LFS.replace('version ', 'version\t')],
      ['capitals', LFS.replace('git-lfs', 'GIT-LFS')],
      ['a size past 64 bits', sized('9223372036854775808')],
      ['the largest size', sized('9223372036854775807')],
      ['a negative size', sized(`-${SIZE}`)],
      ['a size in hexadecimal digits', sized('0x18')],
      ['blanks before the size', sized(` ${SIZE}`)],
      ['no size', `${VERSION}oid sha256:${OID}\n`],
      ['an oid in capitals', LFS.replace(OID, OID.toUpperCase())],
      ['an oid of 63 digits', LFS.replace(OID, OID.slice(1))],
      ['an oid with more digits', LFS.replace(OID, `${OID}00`)],
      ['another algorithm', LFS.replace('sha256', 'sha1')],
      ['keys in another order', `${VERSION}size ${SIZE}\noid sha256:${OID}\n`],
      ['no version', REST],
      ['a further line', `${LFS}note x\n`],
      ['a table after it', `${LFS}${CSV}`],
      ['an extension after the size', `${LFS}ext-0-foo sha256:${OID}\n`],
      ['an extension without a hash', `${VERSION}ext-0-foo x\n${REST}`],
      ['an extension before it without a hash', `ext-0-foo x\n${LFS}`],
      ['two extensions of one priority', `${VERSION}ext-0-a sha256:${OID}\next-0-b sha256:${OID}\n${REST}`],
      ['a NUL after it', `${LFS}\0`],
      ['UTF-32', utf32(LFS)],
      ['two marks', `\ufeff\u200b${LFS}`],
      ['a character in quotes', `"version": "https://git-lfs.github.com/spec/v1"\n`],
      ['no hyphen in its name', LFS.replace('git-lfs', 'gitlfs')],
      ['no hyphen in its old name', 'version http://gitmedia.io/v/2\n'],
      ['a carriage return inside a line', LFS.replace('size', 'size\r')],
      ['two carriage returns', LFS.replace('v1', 'v1\r\r')],
      ['an oid with something before', LFS.replace('sha256', 'xsha256')],
      ['a word after the size', LFS.replace(/\n$/, ' x')],
      ['a version alone', LFS.replace(/ https\S*/, ' https://git-lfs.github.com/spec/v') + 'version'],
      ['an unknown key with a hash', `${VERSION}note sha256:${OID}\n${REST}`],
      ['an extension with something before', `${VERSION}xext-0-foo sha256:${OID}\n${REST}`],
      ['an extension of two digits', `ext-10-foo x\n\n ${LFS}`],
      ['an extension alone', `ext-10-foo  sha256:${OID}\nnote x\n`],
      ['no version, and empty lines', `oid  sha256:${OID}\n\nsize ${SIZE}\n`]
    ],
    Xet: [
      ['', `# xet version 0\nfilesize = 10\nhash = '${OID}'\n`],
      ['capitals', '# XET version 1\n'],
      ['two blanks', '#  xet  version 1\n'],
      ['UTF-16', utf16(`# xet version 0\nhash = '${OID}'\n`)]
    ],
    'git-annex': [
      ['a key after an empty line', `\n/annex/objects/${key}\n`],
      ['a key before other lines', `/annex/objects/${key}\nfoo\n`],
      ['a key before half a line', `/annex/objects/${key}\nfoo`],
      ['a key before half a path', `/annex/objects/${key}\n/annex/x`],
      ['a key before an empty line', `/annex/objects/${key}\n\n`],
      ['a key without a backend', `/annex/objects/-${key}\n`],
      ['a key elsewhere', `x/annex/objects/foo\n${key}`],
      ['an object folder without a key', '.git/annex/objects/foo \t\r\n'],
      ['the same without a line feed', '/annex/objects/foo'],
      ['the same in UTF-16', utf16('/annex/objects/foo\n')],
      ['a key as a folder', `/annex/objects/${key}/\n`],
      ['capitals in the path', `/ANNEX/objects/${key}\n`],
      ['a key before more than git-annex reads', annexOf(32_769)]
    ]
  };
  const cases = Object.entries(tools).flatMap(([tool, texts]) => texts.map(each => [tool, ...each] as const));
  test.each(cases)('%s with %s', async (tool, _name, bytes) => {
    expect([parseLfsPointer(Buffer.from(bytes)), keyIn(bytes)]).toEqual([null, null]);
    for (const path of ['a.csv', 'a.json', 'photo.jpg', 'LICENSE']) {
      const result = await found(path, bytes, { resolve });
      expect([path, reason(result)]).toEqual([path, 'content-unavailable']);
      const message = tool === 'Xet' ? 'it is a Xet pointer' : `it begins like a ${tool} pointer, but`;
      expect(String(result.error?.text)).toContain(message);
      if (String(bytes).includes(`hash = '${OID}`)) expect(result.items).toEqual([OID]);
    }
  });
});

test('an object is requested by its hash and size', async () => {
  const asked: unknown[] = [];
  await found('a.csv', LFS, { resolve: object => (asked.push(object), resolve()) });
  expect(asked).toEqual([{ oid: OID, size: SIZE }]);
});

test.each(['1000000000000000', String(SIZE + 1)])('a missing object of %s bytes is unavailable', async size => {
  const result = await found('a.csv', sized(size), {
    resolve: object => (object.oid === OID && object.size === SIZE ? resolve() : null)
  });
  expect(reason(result)).toBe('content-unavailable');
  expect(String(result.error?.text)).toContain('it is a Git LFS pointer');
});

test.each([
  ['before the oid', `${VERSION}ext-0-foo sha256:${OID}\n${REST}`],
  ['before the version', `ext-0-foo sha256:${OID}\n${LFS}`],
  ['after the oid', LFS.replace('size', `ext-0-foo sha256:${OID}\nsize`)]
])('the output of an extension %s is read, and the content itself is unavailable', async (_name, text) => {
  const { items, error } = await found('a.csv', text, { resolve: () => sourceOf(CONTENT) });
  expect([items.includes(URL), error?.reason]).toEqual([true, 'content-unavailable']);
});

test.each(['app.js', 'LICENSE', 'a.jpg'])('a table in large file storage under the name %s is read', async path => {
  const { items, error } = await found(path, LFS, {
    resolve: () => sourceOf(CONTENT),
    selection: selector(null)(path)
  });
  expect([items.includes(URL), error]).toEqual([true, null]);
});

describe('git-annex reads it as a pointer, so its key is looked up and its content is unavailable:', () => {
  const hash = 'ab'.repeat(32);
  const key = `SHA256E-s24--${hash}.csv`;
  const cases: readonly (readonly [string, string])[] = [
    ...[
      `/annex/objects/${key}\n`,
      `/annex/objects/${key}`,
      ` /annex/objects/${key}\n`,
      `my data/annex/objects/${key}\n`,
      `my\rdata/annex/objects/${key}\n`,
      `.git/annex/objects/${key}\n`,
      `../.git/annex/objects/xx/yy/${key}/${key}\n`,
      `/annex/objects/${key}\r\n`,
      `/annex/objects/${key}\r`,
      `\ufeff/annex/objects/${key}\n`,
      `/annex/objects/${key}\n/annex/foo\n`,
      `/annex/objects/${key}\n /annex/objects/${key}\n`,
      annexOf(32_768),
      `See .git/annex/objects/${key}\n`,
      `a\tb/annex/objects/${key}\n`,
      `\\annex\\objects\\${key}\n`
    ].map(text => [text, key] as const),
    ...[
      `SHA256--${hash}`,
      `sha256-s3--${hash}`,
      `XFOO-s3--${hash}`,
      `A+B-s3--${hash} y`,
      `A B-s3--${hash},y.csv`,
      `a.b:c@d-s3--${hash}`,
      `\u00e9-s3--${hash}`,
      `SHA256-s3-m17-S9-C1--${hash}`
    ].map(each => [`/annex/objects/${each}\n`, each] as const)
  ];
  test.each(cases)('%j', async (text, expected) => {
    expect(keyIn(text)).toBe(Buffer.from(expected).toString('latin1'));
    const { items, error } = await found('a.csv', text);
    expect(items).toContain(hash);
    expect(error?.reason).toBe('content-unavailable');
    expect(String(error?.text)).toContain('it is a git-annex pointer');
  });

  test('and so are the address in a key, the path before the key and further lines', async () => {
    const text = 'https://h.example/0/annex/objects/URL--https&c%%h.example%a&sé&ab.jpg\nhttps://h.example/annex/2\n';
    const { items } = await found('a.csv', text);
    expect(items).toEqual([
      'https://h.example/a%é&b.jpg',
      'https://h.example/0/annex/objects/URL--https&c%%h.example%a&sé&ab.jpg',
      'https://h.example/annex/2'
    ]);
  });

  test.each([
    ['.git/annex/objects/xx/yy/KEY/KEY\n', []],
    ['.git/annex/objects/https://h.example/1/KEY\n', ['https://h.example/1/KEY']],
    ['h.example/annex/objects/KEY\n', ['h.example/annex/objects/KEY']]
  ])('and so is an address in the path of a picture: %j', async (path, addresses) => {
    const hash = 'd'.repeat(32);
    const withKey = (text: string) => text.replaceAll('KEY', `MD5-s1--${hash}`);
    const { items, error } = await found('a.jpg', withKey(path));
    expect([items, error]).toEqual([[hash, ...addresses.map(withKey)], null]);
  });

  test.each([
    [`SHA256E-s1--${hash}.tar.com`, [hash, 'tar.com']],
    [`SHA256-s1--${hash}`, [hash]],
    [`URL--https&c%%h.example%${hash}.com`, [`https://h.example/${hash}.com`]],
    ['WORM-s1--a--b.com', ['a--b.com']]
  ])('by these strings: %s', (text, strings) => {
    expect(annexKey(text)).toEqual(strings);
  });

  const digits = { MD5: 32, SHA1: 40, SHA256: 64, SHA512: 128 };
  test.each(Object.entries(digits))('but for a picture the hash by %s is enough', async (name, length) => {
    const outcome = async (each: string) => reason(await found('a.jpg', `/annex/objects/${each}\n`));
    const digest = 'd'.repeat(length);
    for (const backend of [name, `${name}E`]) {
      for (const fields of ['', '-s30', '-s30-m1700000000']) {
        expect(await outcome(`${backend}${fields}--${digest}`)).toBeNull();
        expect(await outcome(`X${backend}${fields}--${digest}`)).toBe('content-unavailable');
        expect(await outcome(`${backend}${fields}--${digest}d`)).toBe('content-unavailable');
        expect(await outcome(`${backend}${fields}--${digest.slice(1)}`)).toBe('content-unavailable');
      }
    }
  });
});

describe('a DVC file refers to', () => {
  const md5 = 'c'.repeat(32);
  const out = (path: string, more = '') => `outs:\n- path: ${path}\n  md5: ${md5}\n${more}`;
  test.each([
    ['none', 'x.dvc', 'deps:\n'],
    ['none', 'x.dvc', 'outs:\n'],
    ['none', 'x.dvc', 'outs: []\n'],
    ['none', 'x.dvc', out('a.csv', '  cache: false\n')],
    ['none', 'dvc.yaml', 'outs:\n- a.csv: {cache: false}\n'],
    ['media', 'x.dvc', out('a.jpg')],
    ['media', 'x.dvc', `a: &a\n  b: *a\n  ${out('a.jpg').replaceAll('\n', '\n  ')}`],
    ['media', 'x.dvc', out('a.jpg').replace(md5, md5.toUpperCase())],
    ['media', 'DVC.YAML', 'outs:\n- a.jpg\n- b.jpg: {cache: true}\n'],
    ['media', 'dvc.yaml', 'outs: a.jpg\n'],
    ['media', 'dvc.yaml', 'outs:\n- path: a.jpg\n'],
    ['other', 'x.dvc', out('a.csv')],
    ['other', 'x.dvc', out('a.csv', '  cache: true\n')],
    ['other', 'x.dvc', out('a.csv', '  cached: false\n')],
    ['other', 'x.dvc', out('a.jpg').replace(md5, `${md5}c`)],
    ['other', 'x.dvc', out('a.jpg').replace(md5, `${md5}.dir`)],
    ['other', 'x.dvc', out('a.jpg').replace(md5, `[${md5}]`)],
    ['other', 'x.dvc', 'outs:\n- a.jpg\n'],
    ['other', 'x.dvc', out('~')],
    ['other', 'x.dvc', out('[a.jpg]')],
    ['other', 'dvc.yaml', 'outs: a.csv\n'],
    ['other', 'dvc.yaml', 'outs:\n- ~\n'],
    ['other', 'dvc.yaml', 'outs:\n- {}\n'],
    ['other', 'dvc.yaml', 'outs:\n- 7\n'],
    ['other', 'dvc.yaml', 'outs:\n- {a.jpg: {}, b.jpg: {}}\n'],
    ['other', 'dvc.yaml', 'outs:\n- a.jpg\n- b.csv\n'],
    ['other', 'dvc.yaml', 'stages: {s: {outs: [a.csv]}}\n'],
    ['other', 'dvc.yaml', 'outs: [a.jpg]\n---\nouts: [b.jpg]\n'],
    ['other', 'dvc.yaml', '{outs: [a.jpg]'],
    ['other', 'dvc.yaml', '']
  ])('%s: %s with the content %j', (expected, path, text) => {
    expect(outputKind(text, path)).toBe(expected);
  });

  test('the items in its strings, each once and as one record', async () => {
    const { items, at, error } = await found(
      'x.dvc',
      `${out('a.csv')}  desc: "https:\\/\\/h.example\\/1"\n  meta: |\n    see\n    https://h.example/2\n`
    );
    expect(items).toEqual([md5, 'https://h.example/1', 'https://h.example/2']);
    expect(new Set(at)).toEqual(new Set(['1:0']));
    expect(String(error?.text)).toContain('it is a DVC pointer, and its content was not read');
  });

  test.each(['dvc.yaml', 'a/DVC.lock', 'a/dvc.yaml', 'a/x.dvc'])('the paths in it, at %s', async path => {
    expect(String((await found(path, out('a.csv'))).error?.text)).toContain('it is a DVC pointer');
    for (const text of [out('a.jpg'), 'deps: []\n']) expect((await found(path, text)).error).toBeNull();
  });

  test('unknown content, if it is larger than the bytes that are read', async () => {
    const { error } = await found('x.dvc', out('a.jpg', '# x\n'.repeat(30_000)));
    expect(String(error?.text)).toContain('it is a DVC pointer, and its content was not read');
  });
});

describe('it only mentions pointers, so it is text:', () => {
  test.each([
    ['README.md', `# Pointers\n\n\`\`\`\n${LFS}\`\`\`\n`],
    ['a.md', `A pointer looks like this:\n\n${LFS}`],
    ['a.txt', `# comment\n${LFS}`],
    ['a.md', 'See .git/annex/objects/ for more.\n'],
    ['a.md', `Keys\n\n    /annex/objects/SHA256E-s24--${'ab'.repeat(32)}.csv\n`],
    ['a.md', 'The key /annex/objects/a--b\nis no pointer.\n'],
    ['urls.txt', 'https://h.example/annex/objects/a/b.jpg\nhttps://h.example/annex/objects/c/d.jpg\n'],
    ['a.csv', 'path,url\n/annex/objects/a--b,https://h.example/1\n'],
    ['a.txt', `A list of\n${OID} annex/objects/a--b.jpg\n`],
    ['a.txt', `${'SHA256E-s24'}--${OID}.csv\n`],
    ['a.txt', 'The line\n# xet version 0\n'],
    ['a.txt', 'oid sha256:abc is short\nsize 3\n'],
    ['a.txt', 'version 3 of the list\nhttps://h.example/1\n'],
    ['a.txt', 'Version: git-lfs 3.3.0\n'],
    ['a.yaml', 'version: 1\noid: x\n'],
    ['a.csv', 'oid,size\nsha256:1,2\n']
  ])('%s with the content %j', async (path, text) => {
    expect((await read(path, text)).error).toBeNull();
  });
});

describe('a pointer in large file storage is not followed', () => {
  test.each([LFS, `\ufeff${LFS}`, `/annex/objects/MD5--${'a'.repeat(32)}\n`, '# xet version 0\n'])('%j', async text => {
    for (const path of ['a.csv', 'a.jpg']) {
      const result = await found(path, LFS, { resolve: () => sourceOf(Buffer.from(text)) });
      expect(reason(result)).toBe('content-unavailable');
    }
  });
});

describe('no tool fetches the content of a compressed pointer, so its hash is looked up and its content is unavailable:', () => {
  const hash = 'ab'.repeat(32);
  test.each([
    [LFS, OID],
    [`\n${LFS}`, OID],
    [LFS.replaceAll('\n', '\r\n'), OID],
    [sized('1000000000000000'), OID],
    [`/annex/objects/SHA256E-s24--${hash}.csv\n`, hash],
    [`# xet version 0\nfilesize = 10\nhash = '${hash}'\n`, hash]
  ])('%j', async (text, expected) => {
    const packed: readonly (readonly [string, Uint8Array])[] = [
      ...['a.csv.gz', 'a.ts.gz', 'a.jpg.gz', 'part-0'].map(path => [path, gzipSync(text)] as const),
      ['.gitattributes.br', brotliCompressSync(text)],
      ['a.csv.gz.gz', gzipSync(gzipSync(text))],
      ['a.tar', tar([{ name: 'a.csv.gz', content: gzipSync(text) }])]
    ];
    for (const [path, bytes] of packed) {
      for (const selection of ['manifest', 'tool'] as const) {
        const result = await found(path, bytes, { resolve, selection });
        expect([path, reason(result)]).toEqual([path, 'content-unavailable']);
        expect(result.items).toContain(expected);
      }
    }
  });
});

describe('a name alone never makes a file harmless:', () => {
  const jpeg = Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex'),
    Buffer.alloc(700, 0x9d)
  ]);
  const digests = ['md5', 'sha1', 'sha256', 'sha512'].map(name => createHash(name).update(jpeg).digest('hex'));
  const names = [
    'assets/app.js',
    'LICENSE',
    '.github/a.jpg',
    'package.json',
    'model.c',
    'photo.m',
    'a.ts',
    '.gitignore'
  ];

  test.each(names)('%s', async name => {
    for (const [content, expected] of [
      [LFS, [OID]],
      [jpeg, digests]
    ] as const) {
      for (const selection of ['tool', 'outside'] as const) {
        expect((await found(name, content, { resolve, selection })).items).toEqual(
          expect.arrayContaining([...expected])
        );
      }
      for (const pack of [zip, tar]) {
        const { items } = await found('a.bin', pack([{ name, content }]), { resolve });
        expect(items).toEqual(expect.arrayContaining([...expected]));
      }
    }
  });

  test('but text with this name is left out, in any encoding', async () => {
    for (const selection of ['tool', 'outside'] as const) {
      for (const text of [URL, '', Buffer.from(`\ufeff${URL}\n`, 'utf16le'), `${'// x\n'.repeat(40_000)}${URL}`]) {
        const { items, totals } = await found('a.ts', text, { selection });
        expect([items, totals?.kind]).toEqual([[], 'left-out']);
      }
    }
  });

  test('bytes far after a beginning of text are read', async () => {
    const text = '// x\n'.repeat(40_000);
    const behind = Buffer.concat([Buffer.from(text), jpeg, Buffer.from([0])]);
    expect((await found('a.ts', behind, { selection: 'tool' })).items).toHaveLength(4);
    const archive = zip([{ name: 't.csv', content: CONTENT }], { before: Buffer.from(text) });
    expect((await found('a.ts', archive, { selection: 'tool' })).items).toContain(URL);
    expect((await found('part-0', archive)).items).toContain(URL);
  });

  test('an archive after a picture is found even if more bytes follow it, as in other programs', async () => {
    const archive = zip([{ name: 't.csv', content: CONTENT }], { before: jpeg });
    expect((await found('a.jpg', archive)).items).toContain(URL);
    for (const path of ['a.jpg', 'part-0']) {
      const { error } = await found(path, Buffer.concat([archive, Buffer.from('\n')]));
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    }
    // The bytes of such a record alone can occur in pictures by chance.
    const chance = Buffer.concat([jpeg, Buffer.from('PK\x05\x06'), Buffer.alloc(60, 0x41)]);
    expect((await found('a.jpg', chance)).error).toBeNull();
  });

  test('a pointer outside the patterns is compared by its hash, and its content is not fetched', async () => {
    const never = () => {
      throw new Error('asked');
    };
    const { totals } = await found('b/model.bin', LFS, { resolve: never, selection: 'outside' });
    expect(totals).toMatchObject({ kind: 'left-out', items: 1, byHash: 1 });
  });
});
