/** What a list file may contain: with a list of junk, the gate would find nothing and pass everything. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { safe } from '../src/safe/text.ts';
import { parseListFile } from '../src/service/list-entries.ts';
import { HASH_DIGITS } from '../src/service/list-entry.ts';
import { readListFile } from '../src/service/list-file.ts';

const SECRET = 'secret-host';
const MD5 = '9e107d9d372bb6826bd81d3542a419d6';

const read = (content: string | Uint8Array, allowed: readonly string[] = []) =>
  parseListFile(Buffer.from(content), safe`x.tsv`, new Set(allowed));

async function refusal(content: string | Uint8Array): Promise<string> {
  const error: unknown = await read(content).then(
    () => null,
    (thrown: unknown) => thrown
  );
  expect(error).toMatchObject({ reason: 'usage' });
  return error instanceof Error ? error.message : '';
}

describe('a list is refused, and no part of it is quoted, if it is', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /no entries/],
    ['only line ends', '\n\r\n\n', /no entries/],
    ['only a byte order mark', '\ufeff', /no entries/],
    ['only comments', '# one\n  # two\n', /no entries/],
    ['the header of a table', 'URL,Date added\n', /line 1: it has no tab/],
    ['a hosts file', `0.0.0.0 ${SECRET}.example\n`, /line 1: it has no tab/],
    ['a hosts file with tabs', `0.0.0.0\t${SECRET}.example\n`, /line 1: it does not begin with a threat type/],
    ['UTF-16, little end first', Buffer.from(`\ufeffCSAM\t${SECRET}.example\n`, 'utf16le'), /it is UTF-16; save it/],
    ['UTF-16, big end first', Buffer.from(`\ufeffCSAM\t${SECRET}.example\n`, 'utf16le').swap16(), /it is UTF-16/],
    ['UTF-16 without its mark', Buffer.from(`CSAM\t${SECRET}.example\n`, 'utf16le'), /it is UTF-16/],
    ['NUL bytes', '\0\0\0\0', /line 1: it contains a NUL/],
    ['lines that end with CR alone', `CSAM\ta.example/\rCSAM\t${SECRET}.example/\r`, /control character/]
  ])('%s', async (_, content, why) => {
    const message = await refusal(content);
    expect(message).toMatch(/^the list x\.tsv is refused: /);
    expect(message).toMatch(why);
    expect(message).not.toMatch(/secret|Date/);
  });
});

describe('a line is refused, with its number, if', () => {
  test.each<[string, string, RegExp]>([
    ['the tab is missing', `CSAM ${SECRET}.example`, /no tab/],
    ['it has blanks and no tab', `CSAM    ${SECRET}.example`, /no tab/],
    ['it has two tabs', `CSAM\t\t${SECRET}.example`, /more than one tab/],
    ['it has a note after a second tab', `CSAM\t${SECRET}.example\tnote`, /more than one tab/],
    ['the type is missing', `\t${SECRET}.example`, /threat type in capitals/],
    ['the type is in small letters', `csam\t${SECRET}.example`, /threat type in capitals/],
    ['the type is misspelled', `CASM\t${SECRET}.example`, /not a known one/],
    ['the type is UNKNOWN', `UNKNOWN\t${SECRET}.example`, /not a known one/],
    ['the columns are swapped', `${SECRET}.example\tCSAM`, /threat type in capitals/],
    ['nothing follows the tab', 'CSAM\t', /nothing after/],
    ['only blanks follow the tab', 'CSAM\t  ', /nothing after/],
    ['it contains a NUL', `CSAM\t${SECRET}.example/\0`, /NUL/],
    ['it contains a control character', `CSAM\t${SECRET}.example/\u001b[0m`, /control/],
    ['the host has a wildcard', `CSAM\t*.${SECRET}.example`, /wildcard/],
    ['the host of a URL has a wildcard', `CSAM\thttps://*.${SECRET}.example/`, /wildcard/],
    ['the path ends in a wildcard', `CSAM\t${SECRET}.example/*`, /wildcard/],
    ['the scheme is a wildcard', `CSAM\t*://${SECRET}.example/*`, /colon|wildcard/],
    ['it is a filter rule', `CSAM\t||${SECRET}.example^`, /not a URL/],
    ['a comment follows the entry', `CSAM\t${SECRET}.example/ # note`, /blank in its entry/],
    ['the path has a blank', `CSAM\thttps://${SECRET}.example/a b.jpg`, /written as %20/],
    ['the path has a no-break space', `CSAM\thttps://${SECRET}.example/a\u00a0b`, /blank in its entry/],
    ['the path has an invisible blank', `CSAM\thttps://${SECRET}.example/a\u200bb`, /blank in its entry/],
    ['the host has an escaped blank', `CSAM\t0.0.0.0%20${SECRET}.example`, /blank in its entry/],
    ['it is a bare MD5', `CSAM\t${MD5}`, /hash without a prefix/],
    ['it is a bare SHA-256', `CSAM\t${'Ab'.repeat(32)}`, /hash without a prefix/],
    ['it is a base64 hash', 'CSAM\tnhB9nTcrtoJr2B01QqQZ1g==', /no dot/],
    ['it is a base64 hash with a slash', 'CSAM\tnhB9/TcrtoJr2B01QqQZ1g==', /no dot/],
    ['the prefix is unknown', `CSAM\tmd6:${MD5}`, /before its colon/],
    ['the prefix is spelled differently', `CSAM\tsha-256:${'ab'.repeat(32)}`, /before its colon/],
    ['the prefix is domain', `CSAM\tdomain:${SECRET}.example`, /before its colon/],
    ['it is an opaque address', `CSAM\tmailto:a@${SECRET}.example`, /before its colon/],
    ['it is an e-mail address', `CSAM\tsomebody@${SECRET}.example`, /not a URL/],
    ['the hash is short', 'CSAM\tmd5:5ec7e7', /32 hex digits/],
    ['the hash is of another kind', `CSAM\tsha1:${MD5}`, /40 hex digits/],
    ['the hash is base64', 'CSAM\tmd5:nhB9nTcrtoJr2B01QqQZ1g==', /32 hex digits/],
    ['a note follows the hash', `CSAM\tmd5:${MD5} # note`, /and nothing else/],
    ['a file name follows the hash', `CSAM\tmd5:${MD5}  ${SECRET}.jpg`, /and nothing else/],
    ['the host has no dot', `CSAM\t${SECRET}/path`, /no dot/],
    ['the host of a URL has no dot', `CSAM\thttps://${SECRET}/path.jpg`, /no dot/],
    ['the host is this machine', 'CSAM\tlocalhost', /no dot/],
    ['the host is this machine, with a port', 'CSAM\tlocalhost:80/secret', /before its colon/],
    ['the host is the first address of a hosts file', 'CSAM\t0.0.0.0', /not a URL/],
    ['the host is the loopback address of a hosts file', 'CSAM\t127.0.0.1', /not a URL/],
    ['it is a number', 'CSAM\t20270131', /not a URL|no dot/],
    ['it is a date', 'CSAM\t31.1.2027', /not a URL/],
    ['it is a row of a table', `CSAM\t"${SECRET}.example","2027-01-31"`, /not a URL/],
    ['it is a URL in quotes', `CSAM\t"https://${SECRET}.example/"`, /not a URL|colon/],
    ['it is a URL in brackets', `CSAM\t<https://${SECRET}.example/>`, /not a URL|colon/],
    ['the URL has no host', 'CSAM\thttps:///secret', /./],
    ['it is only a scheme', 'CSAM\thttps://', /./],
    ['the slashes are missing', `CSAM\thttps:${SECRET}.example/`, /before its colon/],
    ['it is a sentence', 'CSAM\tsee the other file', /blank in its entry/]
  ])('%s', async (_, line, why) => {
    const message = await refusal(`# c\nCSAM\tfine.example/\n${line}\n`);
    expect(message).toMatch(/^the list x\.tsv is refused: line 3: /);
    expect(message).toMatch(why);
    expect(message).not.toMatch(/secret|9e107d9d|somebody|note/);
  });
});

describe('a line is accepted with', () => {
  test.each([
    ['a host alone', 'CSAM\tbad.example'],
    ['a host in capitals', 'CSAM\tBAD.Example/'],
    ['a pattern', 'CSAM\tbad.example/path/'],
    ['a URL', 'CSAM\thttp://bad.example/a?b=c#d'],
    ['a disguised scheme', 'CSAM\thxxps://bad.example/'],
    ['another scheme', 'CSAM\tftp://bad.example/a'],
    ['no scheme, but its slashes', 'CSAM\t//bad.example/a'],
    ['a port', 'CSAM\tbad.example:8080/a'],
    ['user info in a URL', 'CSAM\thttps://user:word@bad.example/a'],
    ['an address', 'CSAM\t192.0.2.7/a'],
    ['an address and a port', 'CSAM\thttp://192.0.2.7:8080/a'],
    ['an address as one number', 'CSAM\thttp://3221225991/a'],
    ['an address of IPv6', 'CSAM\thttps://[2001:db8::1]/a'],
    ['a non-ASCII host', 'CSAM\thttps://böse.example/ü'],
    ['an escaped host', 'CSAM\thttp://%65vil.example/'],
    ['a star inside its path', 'CSAM\tweb.archive.org/web/*/http://bad.example/'],
    ['a blank at its end', 'CSAM\tbad.example/  '],
    ['a line end of Windows', 'CSAM\tbad.example/\r'],
    ['a hash', `CSAM\tmd5:${MD5}`],
    ['a hash in capitals', `CSAM\tMD5:${MD5.toUpperCase()}`],
    ['the MD5 of a URL', `CSAM\turl-md5:${MD5}`],
    ['a ready digest', `CSAM\texpr-sha256:${'ab'.repeat(32)}`]
  ])('%s', async (_, line) => {
    const { types, threatTypes } = await read(`\ufeff# c\r\n\r\n${line}\n`);
    expect([types.length, threatTypes]).toEqual([1, ['CSAM']]);
  });
});

test('an unknown threat type is accepted if it is allowed by name', async () => {
  expect((await read('NEW_TYPE\tbad.example/\n', ['NEW_TYPE'])).threatTypes).toEqual(['NEW_TYPE']);
  await expect(read('OTHER\tbad.example/\n', ['NEW_TYPE'])).rejects.toThrow(/not a known one/);
});

test('the first twenty wrong lines are listed, and the rest are counted', async () => {
  const message = await refusal(`CSAM\tfine.example/\n${`${SECRET}\n`.repeat(50)}`);
  expect(message.match(/line \d+: /g)).toHaveLength(20);
  expect(message).toMatch(/line 2: .*line 21: .*; and 30 more$/s);
});

test('a ready digest means the same wherever it is in the file', async () => {
  const hex = createHash('sha256').update('a').digest('hex');
  const ready = (type: string, digits = hex) => `${type}\texpr-sha256:${digits}`;
  const lines = [
    ready('CSAM'),
    ready('NCII'),
    ready('MALWARE'),
    ready('CSAM', hex.toUpperCase()),
    ready('CSAM', hex.slice(1)),
    ready('CSAM', `${hex}0`),
    ready('CSAM', `g${hex.slice(1)}`),
    ready('CSAM', `${hex.slice(1)}\xff`),
    ready('CSAN'),
    `${ready('CSAM')} `,
    `${ready('CSAM')}\r`,
    `# ${ready('CSAM')}`,
    ready('CSAM').replace('expr', 'EXPR'),
    ready('CSAM').replace('\t', ' '),
    `CSAM\tsha256:${hex}`
  ];
  const meaning = async (content: string) => {
    const parsed = await read(Buffer.from(content, 'latin1')).catch((error: unknown) => String(error));
    if (typeof parsed === 'string') return parsed.replaceAll(/line [\d,]+/g, 'line');
    const { digests, types, threatTypes } = parsed;
    const at = types.length - 1;
    return [threatTypes[types[at] ?? 0], Buffer.from(digests.subarray(at * 32, at * 32 + 32)).toString('hex')];
  };
  const before = 'CSAM\tfirst.example/\n';
  for (const line of lines) {
    const alone = line.startsWith('#') ? await meaning(before) : await meaning(line);
    // Behind an entry of the same type, and behind enough of them that the table has to grow.
    expect(await meaning(before + line)).toEqual(alone);
    expect(await meaning(before.repeat(1024) + line)).toEqual(alone);
  }
});

test.each([1, 7, 85, 1000])('a line means the same in a file read in pieces of %i bytes as alone', async size => {
  const hex = createHash('sha512').update('a').digest('hex');
  const hashes = [...HASH_DIGITS].map(([kind, digits]) => `${kind}:${hex.slice(0, digits)}`);
  const entries = [...hashes, 'bad.example/', hashes[0]?.toUpperCase() ?? ''];
  const ends = ['\n', '\r\n', '\r\r\n', ' \n'];
  const lines = [...entries, ...entries.toReversed()].flatMap(entry =>
    ['CSAM', 'NCII'].flatMap(type => ends.map(end => `${type}\t${entry}${end}`))
  );
  const digestOf = async (line: string) => Buffer.from((await read(line)).digests).toString('hex');
  const alone: string[] = [];
  for (const line of lines) alone.push(`${line.slice(0, 4)} ${await digestOf(line)}`);
  const found: [number, string][] = [];
  const bytes = Buffer.from(lines.join(''));
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size)
  );
  const { threatTypes } = await readListFile(pieces, safe`x.tsv`, new Set(), {
    add: (digest, type) => found.push([type, Buffer.from(digest).toString('hex')]),
    pause: async () => undefined
  });
  expect(found.map(([type, digest]) => `${threatTypes[type]} ${digest}`)).toEqual(alone);
});
