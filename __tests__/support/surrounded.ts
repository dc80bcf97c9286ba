/** URLs inside other URLs and inside texts, as they are written and with anything changed. */
import { type Below, random } from './random.ts';

// Lists between blanks. The first third of each is usual.
const SCHEMES = 'https:// https:// http://'.split(' ');
const HOSTS = (
  'a.example www.b.example cdn2.img.c-d.co.test a.b.c.d.e.f.example x1.xn--p1ai.test 192.0.2.1 ' +
  'e.example:8080 WWW.F.example localhost images.weserv.nl huggingface.co a.sha1.example g.example. 10.0.0.010 ' +
  'h..example 0x7f.1'
).split(' ');
const PROXIES = (
  'images.weserv.nl wsrv.nl images.weserv.nl p.example img.q.test a.b.c.d.e.f.proxy.example ' +
  'myweserv.nl i0.wp.com web.archive.org huggingface.co P.example p.example:80 192.0.2.7'
).split(' ');
const PATHS = (
  '/ /b.jpg /b/c/d/e/f/g.png /2019/11/a-b_c.gif /I/9f4cb84b7._AC_UL18_.jpg /~u/a+b!c$d  ' +
  '/0123456789abcdef0123456789abcdef.jpg /d41d8cd98f00b204e9800998ecf8427e /s/md5-a/b /0123456789abcdef01234567 ' +
  '/d4/1d8cd98f00b204e9800998ecf8427e ' +
  '//b//c /./b /b/../c /.well-known/b /b. /b_ /d3/aHa/68aa /aHR0cDovL2IuZXhhbXBsZS8 /unsafe/x.example/b ' +
  '/2fd41d8cd98f00b204e9800998ecf8427e /0xd41d8cd98f00b204e9800998ecf8427e /d41d8cd98f00b204e9800998ecf8427 ' +
  '/opa1-b /data /amp/s/x.test/b /b,c /é /%2C'
).split(' ');
const QUERIES = (
  '   ?v=1 ?a=b&c=d ?w=64&h=640&fit=crop ' +
  '?a=b&url=localhost ? ?a ?a= ?amp=1 ?u=b.example ?a=b/c ?a== #main ?a=b#main'
).split(' ');
const NAMES = 'url url url u src w q a_b a-b amp URL curl urls aHR0 6874 '.split(' ');
const VALUES =
  '64 640 jpg  a+b a~b!c$ localhost b.example aHR0cDovL2IuZXhhbXBsZS8 a%20b a=b 1/2 b-c_d aHR0cDovL2I'.split(' ');
const WORDS = (
  `photo of the red sofa, 24 cm via see (at) "x" men's a/b [1] {x} <b> #1 @me = ! señor Москва 東京 한국 naïve 😀 ` +
  'a\u2024test, a\u2024test/,x a\ufe52test/\t \u33c2,x a\u3002test a\uff0etest \u00adx \u00a0 \u3000 ' +
  '/ // /x /\t/localhost/x /\t/3221225985/x /\n/0xc0000201:80/ /\r/c.example a.b x.example e.g. a:b data http https md5 ' +
  'sha1= 50% a&b a\\b \t \n \r  0123456789abcdef0123456789abcdef aaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaa ' +
  'aHR0cDovL2I urn:uuid: 550e8400-e29b-41d4-a716-446655440000 0x http://c.example/d'
).split(' ');

/** What is put into a text, or instead of a byte of it. */
const PIECES = [
  ' ',
  '  ',
  ' http://l.example/',
  ...(
    '%3A %3a %2F %2f %3F %3D %3d %26 %25 %2520 %252F %20 %2E %23 % %3 %zz %C3%A9 : / // ? = & &amp; &#46; &url= ' +
    '&u=https%3A%2F%2Fk.example%2F # #main . .. - _ + \t \n " "" \' < > ` , ; | ] [ ( ) ]( { } @ \\ ^ * ~ ! $ \0 \x7f ' +
    '\x16 http https:// https%3A%2F%2F ftp%3A //m.example www. H é 東 \u3002 \uff0e \u00a0 \u200b 2f 2F 0x md5: md5- ' +
    'sha1= data:, data%3A, aHR0cDovL2IuZXhhbXBsZS8 687474703a2f2f62 %26url%3Dlocalhost 0123456789abcdef0123456789abcdef'
  ).split(' ')
];

/** Returns texts with URLs that wrap others, and with URLs among words: as they are, or changed in one place or two. */
export function* surrounded(seed: number, count: number): Generator<Uint8Array, void> {
  const below = random(seed);
  for (let i = 0; i < count; i++) {
    const inside = below(2) === 0 ? wrapping(below) : urlOf(below);
    let text: Uint8Array = Buffer.from(below(3) === 0 ? inside : caption(below, inside));
    for (let changes = below(4) - 1; changes > 0; changes--) text = changed(below, text);
    yield text;
  }
}

function pick(below: Below, list: readonly string[]): string {
  return list[below(below(4) > 0 ? Math.ceil(list.length / 3) : list.length)] ?? '';
}

function urlOf(below: Below): string {
  return pick(below, SCHEMES) + pick(below, HOSTS) + pick(below, PATHS) + (below(3) === 0 ? pick(below, QUERIES) : '');
}

function wrapping(below: Below): string {
  const parameter = () => `${pick(below, NAMES)}=${pick(below, VALUES)}`;
  const before = Array.from({ length: below(8) === 0 ? 1 : 0 }, parameter);
  const after = Array.from({ length: below(3) === 0 ? 1 + below(2) : 0 }, parameter);
  const wrapped = below(30) === 0 ? parameter() : `${pick(below, NAMES)}=${escaped(below, urlOf(below))}`;
  const path = below(2) === 0 ? '/' : pick(below, PATHS);
  return `${pick(below, SCHEMES)}${pick(below, PROXIES)}${path}?${[...before, wrapped, ...after].join('&')}`;
}

/** Escapes a URL as programs do: in upper case, in lower case, or in both. */
function escaped(below: Below, url: string): string {
  const way = below(8);
  return encodeURIComponent(url).replace(/%../g, escape =>
    way === 0 || (way === 1 && below(2) === 0) ? escape.toLowerCase() : escape
  );
}

function caption(below: Below, url: string): string {
  const words = (count: number) => Array.from({ length: count }, () => pick(below, WORDS));
  return [...words(1 + below(6)), url, ...words(Math.max(0, below(6) - 3))].join(' ');
}

/** Returns a text with a byte changed or removed, or with something put into it. */
function changed(below: Below, text: Uint8Array): Uint8Array {
  const at = below(text.length + 1);
  const way = below(4);
  const put =
    way === 0 ? Uint8Array.of(below(256)) : Buffer.from(way === 1 ? '' : (PIECES[below(PIECES.length)] ?? ''));
  return Buffer.concat([text.subarray(0, at), put, text.subarray(way < 2 ? at + 1 : at)]);
}
