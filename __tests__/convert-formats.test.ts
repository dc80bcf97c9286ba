/** Every format that `convert` reads: what partners hand out becomes the entries that they mean. */
import { describe, expect, test } from '@jest/globals';
import { FORMAT_NAMES, type FeedName } from '../src/convert/feed-formats.ts';
import { Partner } from './convert-support.ts';

const MD5 = '9e107d9d372bb6826bd81d3542a419d6';
const SHA1 = '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12';
const SHA256 = 'd7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592';
const SHA512 = `${SHA256}${SHA256}`;
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

interface Example {
  readonly format: FeedName;
  readonly about: string;
  readonly content: string | Uint8Array;
  readonly entries: readonly string[];
  readonly args?: readonly string[];
  /** Whether the format is recognized without `--format`. */
  readonly recognized?: boolean;
}

const stix = (pattern: string, more = '') =>
  `{"type":"indicator","spec_version":"2.1","id":"indicator--1","pattern":${JSON.stringify(pattern)},"pattern_type":"stix"${more}}`;
const bundle = (...objects: readonly string[]) =>
  `{"type":"bundle","id":"bundle--1","objects":[\n${objects.join(',\n')}\n]}\n`;

/** What partners hand out, and the entries that it means. */
const EXAMPLES: readonly Example[] = [
  {
    format: 'urls',
    about: 'URLs and hosts with comments, blanks and ends of Windows',
    content: '\ufeff# export\r\n  https://bad.example/a%20b?q=ü#f \r\n\r\nworse.example\r\n',
    entries: ['https://bad.example/a%20b?q=ü#f', 'worse.example'],
    recognized: false
  },
  {
    format: 'urls',
    about: 'defanged URLs',
    content:
      'hxxps://bad[.]example/x\nhXXp[:]//bad[.]example/y\nhttps[://]bad(dot)example/z(.)\nbad{.}example\nh**p://one[dot]example/\n',
    entries: [
      'https://bad.example/x',
      'http://bad.example/y',
      'https://bad.example/z(.)',
      'bad.example',
      'http://one.example/'
    ],
    recognized: true
  },
  {
    format: 'hosts',
    about: 'several hosts a line, comments and the names of the machine',
    content:
      '127.0.0.1 localhost\n::1 ip6-localhost ip6-loopback\n0.0.0.0 bad.example www.bad.example # seen\n:: worse.example\n',
    entries: ['bad.example/', 'www.bad.example/', 'worse.example/'],
    recognized: true
  },
  {
    format: 'adblock',
    about: 'rules for hosts, folders and pages',
    content:
      '[Adblock Plus 2.0]\n! Title: bad\n||bad.example^\n||worse.example^$important\n||host.example/folder/\n|https://host.example/page|\n',
    entries: ['bad.example/', 'worse.example/', 'host.example/folder/', 'https://host.example/page'],
    recognized: true
  },
  {
    format: 'hashes',
    about: 'hex and base64, each by its length, as sha256sum prints them',
    content: `# export\n${MD5.toUpperCase()}\r\n${SHA1}\n\n${SHA256} *file.jpg\n${SHA512}  a file.jpg\n`,
    entries: [`md5:${MD5.toUpperCase()}`, `sha1:${SHA1}`, `sha256:${SHA256}`, `sha512:${SHA512}`].map(entry =>
      entry.toLowerCase()
    ),
    recognized: true
  },
  {
    format: 'hashes',
    about: 'base64 in both alphabets, with and without padding',
    content: `${base64(MD5)}\n${base64(SHA1)}\n${base64(SHA256).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}\n`,
    entries: [`md5:${MD5}`, `sha1:${SHA1}`, `sha256:${SHA256}`],
    recognized: true
  },
  {
    format: 'hashes',
    about: 'MD5s of URLs',
    content: `${MD5.toUpperCase()}\r\n`,
    args: ['--hash', 'url-md5'],
    entries: [`url-md5:${MD5}`]
  },
  {
    format: 'full-hashes',
    about: 'one per line',
    content: `${base64(SHA256)}\n`,
    entries: [`expr-sha256:${SHA256}`]
  },
  {
    format: 'full-hashes',
    about: 'an answer of a Safe Browsing service',
    content: JSON.stringify({
      fullHashes: [{ fullHash: base64(SHA256), fullHashDetails: [{ threatType: 'MALWARE' }] }]
    }),
    entries: [`expr-sha256:${SHA256}`],
    recognized: true
  },
  {
    format: 'csv',
    about: 'a column by name, with quotes, line breaks in another cell, and an empty cell',
    content:
      '\ufeffid,Note,URL\r\n1,"two\r\nlines, ""quoted""","https://bad.example/a,b"\r\n2,,\r\n3,x,hxxp://bad[.]example/c\r\n',
    args: ['--column', 'url'],
    entries: ['https://bad.example/a,b', 'http://bad.example/c']
  },
  {
    format: 'csv',
    about: 'a column by number, with semicolons',
    content: `url;hash\nhttps://a.example/1;${MD5}\nhttps://a.example/2;${base64(MD5.replace(/^9/, '8'))}\n`,
    args: ['--column', '2', '--header', '--hash', 'md5'],
    entries: [`md5:${MD5}`, `md5:${MD5.replace(/^9/, '8')}`]
  },
  {
    format: 'tsv',
    about: 'quotes that mean nothing, in UTF-16',
    content: Buffer.from(
      '\ufefftitle\tlink\n12" disc\thttps://bad.example/ü\n"open\thttps://bad.example/b\n',
      'utf16le'
    ),
    args: ['--column', 'link'],
    entries: ['https://bad.example/ü', 'https://bad.example/b']
  },
  {
    format: 'threatexchange',
    about: 'every type that can be compared',
    content: `id,raw_indicator,type,tags\n1,${MD5},HASH_MD5,\n2,https://bad.example/x,URI,\n3,bad.example,DOMAIN,\n4,${SHA256},HASH_SHA256,\n5,${SHA1},HASH_SHA1,\n6,${MD5},HASH_URL_MD5,\n`,
    entries: [
      `md5:${MD5}`,
      'https://bad.example/x',
      'bad.example',
      `sha256:${SHA256}`,
      `sha1:${SHA1}`,
      `url-md5:${MD5}`
    ]
  },
  {
    format: 'urlhaus-csv',
    about: 'the header in comments',
    content:
      '################\n# abuse.ch URLhaus Database Dump (CSV) #\n#\n# id,dateadded,url,url_status\n"2","2026-01-01 00:00:01","http://bad.example/bin.sh","online"\n"1","2026-01-01 00:00:00","http://192.0.2.7:8080/i","offline"\n',
    entries: ['http://bad.example/bin.sh', 'http://192.0.2.7:8080/i'],
    recognized: true
  },
  {
    format: 'urlhaus-json',
    about: 'the export',
    content:
      '{"2":[{"dateadded":"2026-01-01","url":"http:\\/\\/bad.example\\/\\u00fc","url_status":"online","tags":["elf"]}],\n"1":[{"url":"http://bad.example/i","url_status":"offline"}]}',
    entries: ['http://bad.example/ü', 'http://bad.example/i'],
    recognized: true
  },
  {
    format: 'urlhaus-json',
    about: 'an answer of the API',
    content: '{"query_status":"ok","urls":[{"id":"1","url":"http://bad.example/i","url_status":"online"}]}',
    entries: ['http://bad.example/i'],
    recognized: true
  },
  {
    format: 'misp',
    about: 'attributes of an event and of its objects, without those for information',
    content: JSON.stringify({
      Event: {
        info: 'x',
        Attribute: [
          { type: 'url', value: 'http://bad.example/a', to_ids: true },
          { type: 'domain|ip', value: 'bad.example|192.0.2.7', to_ids: true },
          { type: 'filename|sha256', value: `a|b.exe|${SHA256}`, to_ids: true },
          { type: 'link', value: 'https://report.example/', to_ids: false },
          { type: 'url', value: 'http://fine.example/', to_ids: false },
          { type: 'url', value: 'http://fine.example/', to_ids: true, deleted: true },
          { type: 'comment', value: 'text', to_ids: false }
        ],
        Object: [{ name: 'file', Attribute: [{ type: 'md5', value: MD5, to_ids: true }] }]
      }
    }),
    entries: ['http://bad.example/a', 'bad.example', `sha256:${SHA256}`, `md5:${MD5}`],
    recognized: true
  },
  {
    format: 'misp-warninglist',
    about: 'hosts',
    content: JSON.stringify({
      list: ['bad.example', MD5],
      matching_attributes: ['hostname'],
      name: 'x',
      type: 'hostname',
      version: 1
    }),
    entries: ['bad.example', `md5:${MD5}`],
    recognized: true
  },
  {
    format: 'stix',
    about: 'URLs, hosts and hashes in patterns',
    content: bundle(
      '{"type":"identity","name":"x"}',
      stix("[url:value = 'http://bad.example/it\\'s']"),
      stix("[domain-name:value = 'bad.example' OR domain-name:value IN ('worse.example', 'third.example')]"),
      stix(
        `[file:hashes.MD5 = '${MD5}' AND file:hashes.'SHA-256' = '${SHA256}'] OR ([file:hashes.'SHA-1' = '${SHA1}'])`
      ),
      stix("[url:value = 'http://fine.example/revoked']", ',"revoked":true'),
      stix("[url:value = 'http://fine.example/']", ',"indicator_types":["benign"]')
    ),
    entries: [
      "http://bad.example/it's",
      'bad.example',
      'worse.example',
      'third.example',
      `md5:${MD5}`,
      `sha256:${SHA256}`,
      `sha1:${SHA1}`
    ],
    recognized: true
  },
  {
    format: 'vics',
    about: 'MD5 and SHA-1 of media',
    content: JSON.stringify({
      '@odata.context': 'x',
      value: [
        { MediaID: 1, Category: 1, MD5: MD5.toUpperCase(), SHA1: SHA1, MediaFiles: [{ FileName: 'a', MD5: MD5 }] },
        { MediaID: 2, Category: 5, MD5: '0'.repeat(32), SHA1: null },
        { MediaID: 3, Category: 1, PhotoDNA: 'AAAA' }
      ]
    }),
    args: ['--category', '1'],
    entries: [`md5:${MD5}`, `sha1:${SHA1}`],
    recognized: true
  }
];

describe('convert makes the entries that a partner means from', () => {
  test.each(EXAMPLES.map(example => [example.format, example.about, example] as const))(
    '%s: %s',
    async (format, _, { content, entries, args = [], recognized }) => {
      await using partner = await Partner.with({ given: content });
      const ran = await partner.convert('--type', 'CSAM', '--format', format, ...args, 'given');
      expect(ran.stderr).toContain(`read as ${format}`);
      expect({ code: ran.code, stdout: ran.stdout, list: await partner.list() }).toEqual({
        code: 0,
        stdout: '',
        list: entries.map(entry => `CSAM\t${entry}\n`).join('')
      });
      if (recognized !== true) return;
      const again = await partner.convert('--type', 'CSAM', ...args, 'given');
      expect(again.stderr).toContain(`read as ${format}`);
    }
  );

  test('list: an older list keeps its types', async () => {
    await using partner = await Partner.with({
      given: `# old\nCSAM\tbad.example/\nMALWARE\tMD5:${MD5}\nCSAM\thttp://BAD.example\n`
    });
    const ran = await partner.convert('given');
    expect(ran).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/4 lines, 2 entries .*1 duplicate, 0 refused/)
    });
    expect(await partner.list()).toBe(`CSAM\tbad.example/\nMALWARE\tMD5:${MD5}\n`);
  });

  test('every format has an example', () => {
    const shown = new Set<FeedName>([...EXAMPLES.map(({ format }) => format), 'list']);
    expect([...shown].sort()).toEqual([...FORMAT_NAMES].sort());
  });
});
