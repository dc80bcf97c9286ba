/** `convert` never writes a list that is incomplete, wrong or told to others. */
import { createHash } from 'node:crypto';
import { stat, symlink, mkdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { Partner } from './convert-support.ts';
import { PACKAGED } from './support/action.ts';

const SECRET = 'secret-host';
const MD5 = '9e107d9d372bb6826bd81d3542a419d6';
const SHA1 = '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12';
const SHA256 = createHash('sha256').update(SECRET).digest('hex');

const CSV = ['--format', 'csv', '--column', 'url'];
const stix = (pattern: string) =>
  JSON.stringify({ type: 'bundle', objects: [{ type: 'indicator', pattern, pattern_type: 'stix' }] });
const indicator = (fields: object) => JSON.stringify({ type: 'bundle', objects: [{ type: 'indicator', ...fields }] });
const attribute = (fields: object) => JSON.stringify({ Event: { Attribute: [{ to_ids: true, ...fields }] } });

describe('a line is refused by its number, and nothing of it is told or written, if it is', () => {
  test.each<[string, readonly string[], string, RegExp]>([
    [
      'a wildcard host',
      ['--format', 'urls'],
      `*.${SECRET}.example`,
      /line 1: it has a wildcard; host\/ already covers/
    ],
    [
      'a regular expression',
      ['--format', 'urls'],
      `/^https?:\\/\\/${SECRET}\\.example/`,
      /line 1: it looks like a reg/
    ],
    ['a regular expression in a path', ['--format', 'urls'], `https://${SECRET}.example/.*`, /line 1: it looks like a/],
    ['a note behind a URL', ['--format', 'urls'], `https://${SECRET}.example/ # seen`, /line 1: there is a blank/],
    ['a name without a dot', ['--format', 'urls'], SECRET, /line 1: its host has no dot/],
    ['not UTF-8', ['--format', 'urls'], `https://${SECRET}.example/\xe9`, /line 1: it is not UTF-8/],
    ['a redirection', ['--format', 'hosts'], `192.0.2.1 ${SECRET}.example`, /line 1: its address is not 0\.0\.0\.0/],
    ['a host without an address', ['--format', 'hosts'], `${SECRET}.example`, /line 1: it is not a line of a hosts/],
    [
      'a URL in a hosts file',
      ['--format', 'hosts'],
      `0.0.0.0 https://${SECRET}.example/`,
      /line 1: it is not a line of/
    ],
    ['an exception', ['--format', 'adblock'], `@@||${SECRET}.example^`, /line 1: it is an exception/],
    [
      'a rule for parts of pages',
      ['--format', 'adblock'],
      `${SECRET}.example##.ad`,
      /line 1: it is a rule about parts/
    ],
    ['a rule with a wildcard', ['--format', 'adblock'], `||*.${SECRET}.example^`, /line 1: it has a wildcard/],
    ['a rule in a regular expression', ['--format', 'adblock'], `/${SECRET}[0-9]+/`, /line 1: it is a regular exp/],
    [
      'a rule for some requests',
      ['--format', 'adblock'],
      `||${SECRET}.example^$third-party`,
      /line 1: its options limit/
    ],
    [
      'a rule with an open end',
      ['--format', 'adblock'],
      `||${SECRET}.example/ads`,
      /line 1: .*the nearest entry is a f/
    ],
    [
      'a rule with an open host',
      ['--format', 'adblock'],
      `||${SECRET}.example`,
      /line 1: .*the nearest entry is a folder/
    ],
    ['a rule without an anchor', ['--format', 'adblock'], `${SECRET}.example`, /line 1: it is not a rule of the form/],
    ['a hash that is cut off', ['--format', 'hashes'], MD5.slice(1), /line 1: it is not a hash/],
    ['base64 with bits of no byte', ['--format', 'hashes'], 'nhB9nTcrtoJr2B01QqQZ1n==', /line 1: it is not a hash/],
    ['a hash of another length', ['--format', 'hashes', '--hash', 'sha256'], MD5, /line 1: its hash does not have/],
    [
      'a row with a cell more',
      CSV,
      `id,url\n1,x,https://${SECRET}.example/`,
      /line 2: its row has more or fewer cells/
    ],
    ['a row with a cell less', CSV, `id,url\nhttps://${SECRET}.example/`, /line 2: its row has more or fewer cells/],
    [
      'a quote that swallows the next line',
      CSV,
      `id,url\n1,"https://${SECRET}.example/\n2,"x"`,
      /line 2: its row has a q/
    ],
    ['a formula', CSV, `id,url\n1,"=HYPERLINK(""https://${SECRET}.example/"")"`, /line 2: it is a formula/],
    ['a line break in a URL', CSV, `id,url\n1,"https://${SECRET}\n.example/"`, /line 2: its entry has a line break/],
    ['a tab in a URL', CSV, `id,url\n1,https://${SECRET}\t.example/`, /line 2: its entry has a line break or a tab/],
    ['a hash of a kind that was not told', CSV, `id,url\n1,${SHA256}`, /line 2: .*give the kind with --hash/],
    ['another hash in the column', [...CSV, '--hash', 'md5'], `url\n${MD5}\n${SHA1}`, /line 3: its hash does not have/],
    [
      'two cells in a quoted cell',
      ['--format', 'tsv', '--column', '2'],
      `a\tb.example\n"a\tc.example"\td.example`,
      /line 2/
    ],
    [
      'a comment with a quote that stays open',
      ['--format', 'urlhaus-csv'],
      `# a,"b\n"1","2","https://a.example/"`,
      /line 1/
    ],
    ['a perceptual hash', ['--format', 'threatexchange'], `indicator,type\n${SHA256},HASH_PDQ`, /line 2: .*perceptual/],
    [
      'an indicator of another type',
      ['--format', 'threatexchange'],
      `indicator,type\nx,IP_ADDRESS`,
      /line 2: its type/
    ],
    [
      'an object without a URL',
      ['--format', 'urlhaus-json'],
      '{"1":[{"id":2}]}',
      /line 1: its object has no field url/
    ],
    [
      'an attribute that is wrong',
      ['--format', 'misp'],
      attribute({ type: 'md5', value: SHA1 }),
      /line 1: its hash does/
    ],
    [
      'an attribute without a value',
      ['--format', 'misp'],
      attribute({ type: 'url' }),
      /line 1: its attribute has no value/
    ],
    ['a wrong MD5', ['--format', 'vics'], `{"value":[{"MD5":"${SHA1}"}]}`, /line 1: its hash does not have the length/],
    ['LIKE', ['--format', 'stix'], stix(`[url:value LIKE '%${SECRET}%']`), /line 1: its pattern uses LIKE, a wildcard/],
    [
      'MATCHES',
      ['--format', 'stix'],
      stix(`[url:value MATCHES '${SECRET}']`),
      /line 1: its pattern uses MATCHES, a regul/
    ],
    ['NOT', ['--format', 'stix'], stix(`[url:value NOT = '${SECRET}']`), /line 1: its pattern uses NOT/],
    ['!=', ['--format', 'stix'], stix(`[url:value != '${SECRET}']`), /line 1: its pattern uses NOT or !=/],
    [
      'AND',
      ['--format', 'stix'],
      stix(`[url:value = 'a.example' AND domain-name:value = 'b.example']`),
      /joins comparis/
    ],
    [
      'FOLLOWEDBY',
      ['--format', 'stix'],
      stix(`[url:value = 'a.example'] FOLLOWEDBY [url:value = 'b.example']`),
      /FOLLOWED/
    ],
    ['WITHIN', ['--format', 'stix'], stix(`[url:value = 'a.example'] WITHIN 5 SECONDS`), /is limited by WITHIN/],
    ['ISSUBSET', ['--format', 'stix'], stix(`[ipv4-addr:value ISSUBSET '192.0.2.0/24']`), /other than = and IN/],
    [
      'an address',
      ['--format', 'stix'],
      stix(`[ipv4-addr:value = '192.0.2.1']`),
      /compares something other than url:value/
    ],
    [
      'another hash',
      ['--format', 'stix'],
      stix(`[file:hashes.SSDEEP = 'x']`),
      /compares something other than url:value/
    ],
    [
      'a link in a string of another pattern',
      ['--format', 'stix'],
      stix(`[file:name = '[url:value = "x.example"]']`),
      /other/
    ],
    ['a pattern that is cut off', ['--format', 'stix'], stix(`[url:value = 'a.example'`), /is not a STIX pattern/],
    ['a pattern that goes on', ['--format', 'stix'], stix(`[url:value = 'a.example'] x`), /is not a STIX pattern/],
    ['nested deeply', ['--format', 'stix'], stix(`${'('.repeat(100_000)}`), /nested too deeply/],
    [
      'a rule in another language',
      ['--format', 'stix'],
      indicator({ pattern: 'x', pattern_type: 'yara' }),
      /STIX language/
    ]
  ])('%s', async (_, args, content, why) => {
    await using partner = await Partner.with({
      given: Buffer.from(content, content.includes('\xe9') ? 'latin1' : 'utf8')
    });
    const ran = await partner.convert('--type', 'CSAM', ...args, 'given');
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(why) });
    expect(ran.stderr).toContain('No list was written, because 1 line or entry was refused.');
    expect(ran.stderr).not.toMatch(/secret-host|a\.example|[0-9a-f]{20}/);
    expect(await partner.names()).toEqual(['given']);
  });
});

describe('a file is refused as a whole, and the old list stays, if', () => {
  test.each<[string, readonly string[], string | Uint8Array, RegExp]>([
    ['it has no entry', ['--format', 'urls'], '# nothing\n', /there are no entries/],
    ['its JSON is cut off', ['--format', 'urlhaus-json'], '{"1":[{"url":"http://a.example/"}]', /line 1 is not JSON/],
    ['its JSON goes on', ['--format', 'urlhaus-json'], '{"1":[{"url":"http://a.example/"}]}{}', /line 1 is not JSON/],
    ['its JSON has a comma too many', ['--format', 'vics'], '{"value":[{},]}', /is not JSON/],
    ['its JSON has an empty key', ['--format', 'vics'], '{"value":[{,}]}', /is not JSON/],
    ['its JSON has NaN', ['--format', 'vics'], '{"value":[NaN]}', /is not JSON/],
    ['its JSON has a line break in a string', ['--format', 'vics'], '{"value":["\n"]}', /is not JSON/],
    [
      'its JSON has a key twice',
      ['--format', 'urlhaus-json'],
      '{"1":[{"url":"a.example","url":"b.example"}]}',
      /key twice/
    ],
    ['its JSON is nested deeply', ['--format', 'vics'], '['.repeat(1000), /nested too deeply/],
    ['its brackets do not match', ['--format', 'vics'], '{"value":[}]', /is not JSON/],
    [
      'it lists networks',
      ['--format', 'misp-warninglist'],
      '{"list":["192.0.2.0/24"],"type":"cidr"}',
      /the type cidr; only/
    ],
    ['it is a warning list of no type', ['--format', 'misp-warninglist'], '{"list":["a.example"]}', /type \(unknown\)/],
    ['a quote stays open', CSV, 'url\n"https://a.example/\n', /the quote that opens a cell in line 2 is never closed/],
    ['the column is not there', CSV, 'id,link\n1,https://a.example/\n', /has no column `url`; give its name/],
    ['the column is there twice', CSV, 'url,URL\na.example,b.example\n', /two columns have the name `url`/],
    ['no column is given', ['--format', 'csv'], 'url\na.example\n', /a table needs --column/],
    ['it is UTF-32', ['--format', 'urls'], Buffer.from('fffe000061000000', 'hex'), /it is in UTF-32; save it as UTF-8/],
    ['it has a NUL', ['--format', 'urls'], 'a.example\0\n', /byte 10 is a NUL/],
    ['its format is not certain', [], 'url,date\n', /its format is not certain; give it with --format/],
    ['it has no brackets', ['--format', 'stix'], '"x', /is not JSON/]
  ])('%s', async (_, args, content, why) => {
    await using partner = await Partner.with({ given: content, 'list.tsv': 'CSAM\told.example/\n' });
    const ran = await partner.convert('--type', 'CSAM', ...args, 'given');
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(why) });
    expect(await partner.list()).toBe('CSAM\told.example/\n');
    expect(await partner.names()).toEqual(['given', 'list.tsv']);
  });
});

test('one bad line of many refuses the list, and with --allow-refused only that line is missing', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `https://host${i}.example/page`);
  lines[12_344] = 'https://secret host.example/';
  await using partner = await Partner.with({ given: `${lines.join('\n')}\n` });
  const refused = await partner.convert('--type', 'CSAM', 'given');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/refused: line 12,345: there is a blank/) });
  expect(await partner.list()).toBeNull();
  const allowed = await partner.convert('--type', 'CSAM', '--allow-refused', 'given');
  expect(allowed.code).toBe(0);
  expect(allowed.stderr).toMatch(/20,000 lines, 19,999 entries \(19,999 URLs and hosts\), 0 duplicates, 1 refused/);
  expect((await partner.list())?.split('\n')).toHaveLength(20_000);
});

test('many refused lines are counted, and the first of them are shown', async () => {
  await using partner = await Partner.with({ given: 'bad example\n'.repeat(500) });
  const ran = await partner.convert('--type', 'CSAM', '--format', 'urls', 'given');
  expect(ran.stderr).toMatch(/refused: lines 1, 2, 3, .*, 20 and 480 more: there is a blank/);
});

test('an entry is written once in all files, however it is spelled, and once for each threat type', async () => {
  await using partner = await Partner.with({
    one: 'CSAM\thttps://bad.example/a/../b\nCSAM\tHTTP://BAD.example:80/b#x\nMALWARE\tbad.example/b\n',
    two: 'CSAM\tbad.example/b\nCSAM\tworse.example\nCSAM\tworse.example/\n'
  });
  expect(await partner.convert('--format', 'list', 'one', 'two')).toMatchObject({ code: 0 });
  expect(await partner.list()).toBe('CSAM\thttps://bad.example/a/../b\nMALWARE\tbad.example/b\nCSAM\tworse.example\n');
});

test('the list may be read only by its owner, whoever could read the one before', async () => {
  await using partner = await Partner.with({ given: 'bad.example\n', 'list.tsv': 'CSAM\told.example/\n' });
  expect(await partner.convert('--type', 'CSAM', 'given')).toMatchObject({ code: 0 });
  expect((await stat(partner.at('list.tsv'))).mode & 0o777).toBe(0o600);
  expect(await partner.names()).toEqual(['given', 'list.tsv']);
});

test('a folder or a link in the place of the list is refused', async () => {
  await using partner = await Partner.with({ given: 'bad.example\n' });
  await symlink('given', partner.at('list.tsv'));
  expect(await partner.convert('--type', 'CSAM', 'given')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--out is a folder or a link/)
  });
  await mkdir(partner.at('folder'));
  expect(await partner.convert('--type', 'CSAM', '--out', 'folder', 'given')).toMatchObject({ code: 2 });
});

test.each([
  ['complete', 'bad.example\n', 0, 'CSAM\tbad.example\n'],
  [
    'incomplete, so that the service refuses it',
    'bad.example\nbad example\n',
    1,
    'CSAM\tbad.example\nThis list is not complete.\n'
  ]
])('a list on standard output from standard input is %s', async (_, input, status, stdout) => {
  const args = [PACKAGED.cli, 'convert', '--type', 'CSAM', '--format', 'urls', '--out', '-', '-'];
  const ran = spawnSync(process.execPath, args, { input, encoding: 'utf8', timeout: 240_000 });
  expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout });
});

test.each<[string, readonly string[], RegExp]>([
  ['no file', ['--type', 'CSAM'], /convert needs the path of a file/],
  ['a file twice', ['--type', 'CSAM', 'given', 'given'], /a file is given twice/],
  ['no type', ['given'], /convert needs --type/],
  ['a misspelled type', ['--type', 'CASM', 'given'], /--type is not a known threat type; did you mean `CSAM`\?/],
  ['a type for a list', ['--type', 'CSAM', '--format', 'list', 'given'], /so --type cannot be given/],
  [
    'a misspelled format',
    ['--type', 'CSAM', '--format', 'stixx', 'given'],
    /there is no --format `stixx`; did you mean `stix`\?/
  ],
  [
    'a misspelled hash',
    ['--type', 'CSAM', '--hash', 'mdf5', 'given'],
    /there is no --hash `mdf5`; did you mean `md5`\?/
  ],
  [
    'an option that the format ignores',
    ['--type', 'CSAM', '--column', '1', 'given'],
    /the format urls does not take --column/
  ],
  ['a category of a list of URLs', ['--type', 'CSAM', '--category', '1', 'given'], /does not take --category/],
  ['an absent file', ['--type', 'CSAM', 'absent'], /`absent`: it cannot be read/],
  ['a folder', ['--type', 'CSAM', '.'], /it cannot be read/],
  ['a misspelled option', ['--tpye', 'CSAM', 'given'], /did you mean `--type`|did you mean `\\x2d\\x2dtype`/]
])('convert refuses %s', async (_, args, why) => {
  await using partner = await Partner.with({ given: 'bad.example\n' });
  const ran = await partner.convert(...args);
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(why) });
});
