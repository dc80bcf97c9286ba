/** Hosts without a scheme, however their letters are covered; and texts with `name://` that are no URLs. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { encodeHTML } from 'entities';
import { BatchBuilder } from '../src/item/batch/batch.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { findItems } from '../src/item/find/find.ts';
import { Watch } from '../src/safe/watch.ts';

function read(text: string) {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
  const batch = found.take();
  const digested = digestItems(batch, { urlMd5: false });
  const digests = new Set<string>();
  for (let at = 0; at < digested.digests.length; at += 32) {
    digests.add(Buffer.from(digested.digests.subarray(at, at + 32)).toString('hex'));
  }
  return {
    items: batch.length,
    unparseable: Array.from({ length: batch.length }, (_, item) => digested.unparseable(item)).filter(Boolean).length,
    has: (expression: string) => digests.has(createHash('sha256').update(expression).digest('hex'))
  };
}

const all = (text: string, write: (code: number) => string) =>
  [...text].map(char => write(char.codePointAt(0) ?? 0)).join('');
const hex = (code: number) => code.toString(16).padStart(2, '0');
const wide = (text: string) => all(text, code => String.fromCodePoint(code === 0x2e ? 0x3002 : code + 0xfee0));

/** Ways to write `evil.example`. */
const HOSTS: readonly string[] = [
  '%65vil.example',
  'evil%2Eexample',
  'evil%2eexample',
  'evil.ex%61mple',
  'evil.exampl%65',
  'evil.%65xample',
  '%2565vil.example',
  'evil%252eexample',
  'evil%25252Eexample',
  'e%76il&#46;example',
  'evil&#46;example',
  'evil&#046;example',
  'evil&#00000000000000000046;example',
  'evil&#46example',
  'evil&#x2e;example',
  'evil&#X2E;example',
  'evil&#x002E;example',
  'evil&period;example',
  '&#101;vil.example',
  '&#x65;vil&period;ex&#97;mple',
  'evil&amp;#46;example',
  'evil&amp;period;example',
  'evil&#37;2Eexample',
  'evil&percnt;2Eexample',
  'evil%26%2346%3Bexample',
  'evil%26period%3Bexample',
  'evil．example',
  'evil。example',
  'evil｡example',
  'evil%EF%BC%8Eexample',
  'evil&#12290;example',
  'evil&#xff0e;example',
  'EVIL%2EEXAMPLE',
  all('evil.example', code => `%${hex(code)}`),
  all('evil.example', code => `%25${hex(code)}`),
  all('evil.example', code => `&#${code};`),
  all('evil.example', code => `&#x${hex(code)};`),
  wide('evil.example'),
  'ev\u00adil.example',
  'ev&shy;il.example',
  'evil&ZeroWidthSpace;.example',
  'evil.&NegativeVeryThinSpace;example',
  'e&vopf;il.example',
  'evil.e&xscr;ample',
  'evil.exa&mfr;ple',
  'evi&ell;.example',
  'ev&ii;l.example',
  'EV&Iscr;L.example',
  'evil.exam\u00adple'
];

/** Where a host stands with a path, and is not the whole of a string. */
const PLACES: readonly ((host: string) => string)[] = [
  host => `${host}/p`,
  host => `//${host}/p`,
  host => `see ${host}/p there`,
  host => `see //${host}/p there`,
  host => `"${host}/p"`,
  host => `(${host}/p)`,
  host => `[x](//${host}/p)`,
  host => `<${host}/p>`,
  host => `x=${host}/p`,
  host => `${host}/p, and more`,
  host => `a.example/x, ${host}/p`,
  host => `a.example/x|${host}/p`,
  host => `http:${host}/p`,
  host => `http:/${host}/p`,
  host => `http:///${host}/p`,
  host => `https:////${host}/p`,
  host => `hxxp:///${host}/p`,
  host => `https:\\\\${host}\\p`,
  host => `${host}:8080/p`,
  host => `//${host}:8080/p`,
  host => `//user:secret@${host}/p`,
  host => `see //user@${host}/p there`,
  host => `user:secret@${host}/p`,
  host => `///${host}/p`,
  host => `/\\${host}/p`,
  host => `\\\\${host}/p`,
  host => `/\t/${host}/p`,
  host => `%2F%2F${host}/p`,
  host => `&#47;&#47;${host}/p`,
  host => `see%20${host}/p`,
  host => `${host}%2Fp`,
  host => `${host}&#47;p`
];

describe('a host without a scheme is looked up as the plain form', () => {
  test.each(HOSTS)('%s', host => {
    const missed = PLACES.map(place => place(host)).filter(text => !read(text).has('evil.example/p'));
    expect(missed).toEqual([]);
  });

  test.each(['evil.example', ...HOSTS])('%s as a whole string', host => {
    for (const text of [host, `//${host}`, ` ${host} `])
      expect([text, read(text).has('evil.example/')]).toEqual([text, true]);
  });

  test('with the name of every letter and digit that a host reads as ASCII', () => {
    const missed: string[] = [];
    for (let code = 0x80; code < 0x1d800; code++) {
      const char = String.fromCodePoint(code);
      const plain = char.normalize('NFKC').toLowerCase();
      const name = /^[a-z0-9]+$/.test(plain) ? encodeHTML(char) : '';
      if (/^&[a-z]/i.test(name) && !read(`//e${name}.example/p`).has(`e${plain}.example/p`)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  test('behind a word of a language without blanks', () => {
    for (const text of ['見evil%2Eexample/p', '見evil&#46;example/p', '見evil。example/p', '見%65vil.example/p']) {
      expect([text, read(text).has('evil.example/p')]).toEqual([text, true]);
    }
  });

  test('an address in digits that are escaped or wide', () => {
    for (const text of ['%31%39%32.0.2.1/p', '192&#46;0.2.1/p', '１９２．０．２．１/p', '192%2E0%2E2%2E1/p']) {
      expect([text, read(text).has('192.0.2.1/p')]).toEqual([text, true]);
    }
  });

  test('and its path is read as it stands too', () => {
    expect(read('//%65vil.example/a%2Fb').has('evil.example/a%2Fb')).toBe(true);
  });
});

describe('a link without a scheme, or with one slash or none, is read as downloaders read it', () => {
  test.each([
    '//evil.example/p\n/q',
    '//ev\nil.example/p/q',
    '//evil.example\t/p/q',
    '//evil.example:8\r\n0/p/q',
    '\\\\evil.example/p\n/q',
    '//u:p@evil.example/p\n/q',
    '//evil.example:/p/q',
    '\\\\evil.example:/p/q',
    '//u@evil.example:/p/q',
    'https:/\n/evil.example/p/q',
    'https:/\r/evil.example/p/q',
    'https:\n//evil.example/p/q',
    'https://\nevil.example/p\n/q',
    '\nhttps://\tevil.example/p/\tq\n',
    'https:evil.example/p/\nq',
    'https:ev\nil.example/p/q',
    'https:@evil.example:/p/q',
    'https:/@evil.example:/p/q'
  ])('%j', text => {
    expect(read(text).has('evil.example/p/q')).toBe(true);
  });

  test.each([
    ['//168428031/p', '10.10.1.255/p'],
    ['//1684\n28031/p', '10.10.1.255/p'],
    ['//0x0a0906ff/p', '10.9.6.255/p'],
    ['//012.011.7.5/p', '10.9.7.5/p'],
    ['//10.9.2041/p', '10.9.7.249/p'],
    ['//10.9.7.5./p', '10.9.7.5/p'],
    ['//[2001:DB8::1]/p', '[2001:db8::1]/p'],
    ['\\\\[2001:db8:0:0::1]\\p', '[2001:db8::1]/p'],
    ['//[::ffff:10.9.7.5]:80/p', '10.9.7.5/p']
  ])('%j', (text, expression) => {
    expect(read(text).has(expression)).toBe(true);
  });

  test('and each of several lines is one of its own', () => {
    const { has, items } = read('//evil.example/p\n//other.example/q\nhttps://third.example/r');
    expect([has('evil.example/p'), has('other.example/q'), has('third.example/r'), items]).toEqual([
      true,
      true,
      true,
      3
    ]);
  });

  test.each(['// 10/20', '//12', '//[x]/p', '//\nthe end.', '//abc\n/def', '//a.b c\n/d'])('%j is none', text => {
    expect(read(text).items).toBe(0);
  });
});

describe('prose holds no host', () => {
  test.each([
    'AT&amp;T and R&amp;D at 100%25.',
    'Save 50%ab off.Now 20%. Fine&period; End',
    '&lt;b&gt;bold&lt;/b&gt; and&nbsp;more&hellip;',
    'user%40mail.example and jane&#64;mail.example',
    '今日は。明日は。',
    '我用iPhone。很好。Google。',
    'Größe。Länge',
    'a%20b%20c%2Ed',
    'price%3A 5%2C50',
    'caf%C3%A9.jpg',
    '%E4%B8%AD%E6%96%87.txt',
    'x&#46;y',
    'e&period;g&period; this',
    'end&#46; The'
  ])('%s', text => {
    expect(read(text).items).toBe(0);
  });
});

test.each(['\u2060', '\u200b', '\u00ad', '\ufe0f', '\u2060\u200d'])(
  'nothing stands behind a scheme and %j',
  invisible => {
    for (const text of [`use http://${invisible} to`, `http://${invisible}`, `see https://${invisible}, then`]) {
      expect(read(text).items).toBe(0);
    }
    expect(read(`http://${invisible}evil.example/p`).items).toBe(1);
  }
);

test('a scheme that reads like a host, with nothing behind it, is no host with an empty port', () => {
  expect(read('x = "vnd.sun.star.help://" & name').unparseable).toBe(0);
});

describe('a text with name:// that is no URL is no item', () => {
  const SCHEMES = ['http', 'https', 'HTTP', 'ftp', 'ws', 'wss', 'hxxp', 's3', 'app', 'git+https'];
  const ENDS = [
    '',
    ' ',
    ' x',
    '"',
    "'",
    '`',
    '<host>',
    '>',
    '#',
    '#top',
    '?',
    '?x=1',
    '/',
    '/ x',
    '/"',
    "/'",
    '/>',
    '\\"'
  ];

  test.each(SCHEMES)('%s', scheme => {
    for (const end of ENDS) {
      for (const text of [`${scheme}://${end}`, `see ${scheme}://${end}`, `"${scheme}://${end}`]) {
        expect([text, read(text).items]).toEqual([text, 0]);
      }
    }
  });

  test.each([
    'sqlite:///x.db',
    'sqlite:////abs/x.db',
    's3:///b',
    'hdfs:///',
    'hdfs:///data/x',
    'unix:///var/run/docker.sock',
    'app://?id=1',
    'app://#id',
    'file:///etc/hosts',
    'file:///C:/x.csv',
    'vscode:///x',
    'chrome:///settings',
    'jdbc:sqlite:///x',
    'postgresql:///db',
    'C:///x',
    '/\\w+:\\/\\//',
    '/\\w+:////',
    'new RegExp("^[a-z]+:\\\\/\\\\/")',
    'mailto:a@b.example',
    'urn:isbn:1',
    'tel:+1',
    'javascript:void(0)'
  ])('%s', text => {
    expect(read(text).items).toBe(0);
  });
});

describe('a text with name:// in which no reading finds a host cannot be parsed', () => {
  test.each([
    'http://:80',
    'http://@',
    'https://:80/p',
    'foo://:80',
    's3://@/x',
    'https:////',
    'http:///?x',
    'ftp://@:1'
  ])('%s', text => {
    for (const written of [text, `see ${text} there`]) expect(read(written).unparseable).toBe(1);
  });

  test.each(['http:///evil.example/p', 'https:////evil.example/p', 'http:/evil.example/p', 'hxxp:///evil.example/p'])(
    'but %s is read as a browser reads it',
    text => {
      for (const written of [text, `see ${text} there`, `"${text}"`]) {
        expect(read(written).has('evil.example/p')).toBe(true);
        expect(read(written).unparseable).toBe(0);
      }
    }
  );
});
