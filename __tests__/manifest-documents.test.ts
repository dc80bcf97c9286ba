import { describe, expect, test } from '@jest/globals';
import { foundBy, type ReaderName, READERS } from './document-support.ts';
import { endsSoon, hostileDocuments } from './support/hostile-documents.ts';

const U = 'https://h.example/';
const CHUNKS = [1, 7, 1 << 20];

type Case = readonly [name: string, text: string, items: readonly string[], rows: readonly number[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  yaml: [
    ['values, keys and lists', `a: ${U}1\n${U}2: b\nc:\n  - ${U}3\n`, [`${U}1`, `${U}2`, `${U}3`], [1, 2, 4]],
    ['escapes and a folded line', 'u: "\\x68ttps://h.example/p\\\n  ab/c"\n', [`${U}pab/c`], [1]],
    ['comments', `# ${U}1\na: 1 # ${U}2\n`, [`${U}1`, `${U}2`], [1, 2]],
    ['a literal block', `a: |\n  x ${U}1\n  ${U}2\n`, [`${U}1`, `${U}2`], [2, 3]],
    ['a folded block, each URL once', `a: >\n  x ${U}1\n  y ${U}2\n`, [`${U}1`, `${U}2`], [2, 3]],
    [
      'lines of every style, each link on its own',
      `a: "x\\\n  \\\n\n  \\x20${U}1\\\n  2 y\n  ${U}3"\nb: 'z''\n\n  ${U}4'\nc: x\n  ${U}5\nd: >\n  x\n\n   ${U}6\n  y\n`,
      [1, 3, 4, 5, 6].map(i => `${U}${i === 1 ? 12 : i}`),
      [4, 6, 9, 11, 15]
    ],
    ['flow collections', `[{a: '${U}1'}, "${U}2"]`, [`${U}1`, `${U}2`], [1, 1]],
    ['several documents', `a: ${U}1\n---\nb: ${U}2\n...\n`, [`${U}1`, `${U}2`], [1, 3]],
    ['anchors and aliases', `a: &x ${U}1\nb: *x\nc: *x\n`, [`${U}1`], [1]],
    ['tags', `a: !<${U}1> b\n`, [`${U}1`], [1]],
    ['beyond ASCII', `ä: ü ${U}1\r\n€: ${U}2\r\n`, [`${U}1`, `${U}2`], [1, 2]],
    ['nothing', '\n', [], []]
  ],
  toml: [
    ['strings', `a = "${U}1"\nb = '${U}2'\n`, [`${U}1`, `${U}2`], [1, 2]],
    ['escapes', 'a = "\\u0068ttps:\\x2F/h.example/1"', [`${U}1`], [1]],
    ['strings of several lines', `a = """\nx ${U}1\ny ${U}2"""\n`, [`${U}1`, `${U}2`], [2, 3]],
    ['a line that goes on', 'a = """https://h.ex\\\n   ample/1"""', [`${U}1`], [1]],
    ['lines that go on, each link on its own', `a = """\nx \\\n\n ${U}1\\tx\n${U}2"""`, [`${U}1`, `${U}2`], [4, 5]],
    ['keys, tables and comments', `["${U}1"]\n"${U}2".x = 1 # ${U}3\n`, [`${U}1`, `${U}2`, `${U}3`], [1, 2, 2]],
    ['arrays and inline tables', `a = [\n  "${U}1", # c\n  {u = '${U}2'},\n]\n`, [`${U}1`, `${U}2`], [2, 3]],
    ['dates and numbers', `a = 1979-05-27 07:32:00Z\nb = 1_000.5e3\nc = "${U}1"`, [`${U}1`], [3]]
  ],
  xml: [
    ['text and attributes', `<a>\n<b u='${U}1'/>\n<loc>\n ${U}2\n</loc></a>`, [`${U}1`, `${U}2`], [2, 4]],
    ['references', `<a u="${U}?a=1&amp;b=2">&#x68;ttps://h.example/2</a>`, [`${U}?a=1&b=2`, `${U}2`], [1, 1]],
    [
      'CDATA and comments',
      `<?x ${U}0?>\n<a><!-- ${U}1 -->\n<![CDATA[${U}2]]></a>`,
      [`${U}0`, `${U}1`, `${U}2`],
      [1, 2, 3]
    ],
    ['text that comments cut', '<a>https://h.exam<!-- -->ple/1</a>', ['https://h.exam', `${U}1`], [1, 1]],
    [
      'entities of the document',
      `<!DOCTYPE a [\n<!ENTITY h "&#104;ttps:">\n<!ENTITY u "&h;//h.example/1">\n]>\n<a>&u;</a>`,
      ['h.example/1', `${U}1`],
      [3, 5]
    ],
    [
      'an instruction in the document type',
      `<!DOCTYPE a [<?x ' ?>]><a b="&#104;ttps://h.example/1"/><?x ' ]> <a/><?y ?>`,
      [`${U}1`],
      [1]
    ],
    [
      'attributes on their own lines',
      `<a\r\nb="${U}1"\rc=""\n d="&#x68;ttps://h.example/2"/>`,
      [`${U}1`, `${U}2`],
      [2, 4]
    ],
    [
      'a default value with an entity in it',
      `<!DOCTYPE a [<!ENTITY h "h.example">\n<!ATTLIST a\n b CDATA "https://&h;/1">]><a/>`,
      ['https://&h;/1', `${U}1`],
      [3, 3]
    ],
    [
      'an entity that is a reference',
      `<!DOCTYPE a [<!ENTITY h "&#38;#104;ttps://">]><a>&h;h.example/1</a>`,
      [`${U}1`],
      [1]
    ],
    [
      'a default value in a parameter',
      `<!DOCTYPE a [<!ENTITY % p '<!ATTLIST a b CDATA "&#38;#x68;ttps://h.example/1">'>\n%p;]><a/>`,
      ['&#38;#x68', 'ttps://h.example/1', `${U}1`],
      [1, 1, 2]
    ],
    [
      'brackets and comments in the address of a document type',
      `<!DOCTYPE a SYSTEM "[<!--" [<!ENTITY h "h.example">]><a b="https://&h;/1"/>`,
      [`${U}1`],
      [1]
    ],
    ['a namespace', `<a xmlns="${U}ns"/>`, [`${U}ns`], [1]],
    [
      'text that comments cut, on its own lines',
      `<a>x\n<!--\n-->https://h.exam<!--\n-->ple/1\n<![CDATA[https://h.exam]]>ple/2 ${U}2</a>`,
      ['https://h.exam', 'https://h.exam', `${U}2`, `${U}1`],
      [3, 5, 5, 3]
    ],
    [
      'a line end that a reference stands for',
      `<a>x&#10;\ny&#13; ${U}1<b c="\nx&#xA;\n${U}2"/></a>`,
      [`${U}1`, `${U}2`],
      [2, 4]
    ],
    [
      'bases in bases',
      `<a rdf:about="1" xml:base="${U}d/"><b xml:base="e/"><c rdf:resource="2"/></b><d media:url="3" x="4"/></a>`,
      [`${U}d/1`, `${U}d/`, `${U}d/e/2`, `${U}d/3`],
      [1, 1, 1, 1]
    ],
    [
      'a style and a script of SVG',
      `<svg>\n<style>x\n{y:url(\\68ttps://h.example/1)}</style><script>"\\x68ttps://h.example/2"</script></svg>`,
      ['ttps://h.example/1)}', `${U}1)}`, `${U}1`, 'x68ttps://h.example/2', `${U}2`],
      [3, 3, 3, 3, 3]
    ],
    ['a base', `<a xml:base="${U}d/"><b href="x.jpg"/></a>`, [`${U}d/`, `${U}d/x.jpg`], [1, 1]],
    ['lone carriage returns', `<a>\rx ${U}1\r\ny\r${U}2<b u="\r${U}3"/></a>`, [`${U}1`, `${U}2`, `${U}3`], [2, 4, 5]],
    ['nothing', '', [], []]
  ],
  html: [
    ['lone carriage returns', `<p>\rx ${U}1\r\n${U}2<!--\r${U}3-->`, [`${U}1`, `${U}2`, `${U}3`], [2, 3, 4]],
    ['attributes of every kind', `<A HREF=${U}1 data-x='${U}2' y="${U}3">`, [`${U}1`, `${U}2`, `${U}3`], [1, 1, 1]],
    ['several images', `<img\nsrcset="${U}1 1x, //h.example/2,x 2x">`, [`${U}1`, '//h.example/2,x'], [2, 2]],
    ['references', `<a href="${U}?a&equals;1&amp;b=2">&hscr;</a>`, [`${U}?a=1&b=2`], [1]],
    ['a refresh', `<meta content="0; url=${U}1">`, [`${U}1`], [1]],
    [
      'a style',
      '<p style="background:url(\\68ttps://h.example/1)">',
      ['ttps://h.example/1)', `${U}1)`, `${U}1`],
      [1, 1, 1]
    ],
    ['a script', '<script>a="\\u0068ttps://h.example/1"</script>', ['u0068ttps://h.example/1', `${U}1`], [1, 1]],
    ['a script that ends nowhere', `<script>a<b; "${U}1"`, [`${U}1`], [1]],
    ['a comment', `<!-- ${U}1 -->\n<!-- ${U}2`, [`${U}1`, `${U}2`], [1, 2]],
    ['a base', `<base href="${U}d/"><img src=x.jpg>`, [`${U}d/`, `${U}d/x.jpg`], [1, 1]],
    ['attributes on their own lines', `<a\rb="${U}1"\r\nc=d e="\n${U}2"\n>`, [`${U}1`, `${U}2`], [2, 4]],
    [
      'an equals sign that begins a name',
      `<a ="><base href='${U}d/'><img src=1><p d=">`,
      [`${U}d/`, `${U}d/1`],
      [1, 1]
    ],
    ['a quote in the name of an element', `<a="><base href='${U}d/'><img src=1><p d=">`, [`${U}d/`, `${U}d/1`], [1, 1]],
    [
      'a script whose strings go on',
      `<script>\na="x \\\nhttps:\\/\\/h.ex\\\nample/1"; b="\\x0a\n\\u0068ttps://h.example/2"</script>`,
      ['https:\\/\\/h.ex\\', 'u0068ttps://h.example/2', `${U}2`, `${U}1`, 'https:\\/\\/h.example/1'],
      [3, 5, 5, 3, 2]
    ],
    [
      'a style whose strings go on',
      `<style>\na{b:"\\\n";c:url("https://h.ex\\\nample\\/1")}\nd{e:url(\\68 ttps:\\2f\n/h.example/2)}</style>`,
      ['https://h.ex\\', `${U}1`, `${U}2)}`, `${U}2`],
      [3, 3, 5, 5]
    ],
    [
      'a style with a line end in an address',
      `<style>a{b:url("${U}x\\a y")}</style>`,
      [`${U}x\\a`, `${U}x`, `${U}x\ty`],
      [1, 1, 1]
    ],
    [
      'text that comments cut, on its own lines',
      `<p>x\n<!--\n-->https://h.exam<!--\n-->ple/1\n<i\n>https://h.exam</i>ple/2</p>`,
      ['https://h.exam', 'https://h.exam', `${U}1`, `${U}2`],
      [3, 6, 3, 6]
    ],
    [
      'a line end that a reference stands for',
      `<p>x&#10;&NewLine;\ny&#13 ${U}1\n<b c="\nx&#10;&#xa;\n${U}2">`,
      [`${U}1`, `${U}2`],
      [2, 5]
    ],
    [
      'images on their own lines',
      `<img srcset="\n a.jpg (1x, 1y) ,, ${U}1,\r\n${U}2 2x,${U}3\n100w 2h">`,
      [`${U}1`, `${U}2`, `${U}3`],
      [2, 3, 3]
    ],
    [
      'inline elements',
      '<p>https://h.<b>exa</b>m<script>x</script><x-y>p<wbr>le/1<p>2',
      ['https://h.', `${U}1`],
      [1, 1]
    ],
    ['a text with a blank in it', '<p>https://h.example/1 <i>2</i>', [`${U}1`, `${U}1 2`], [1, 1]],
    ['blocks', `<td>${U}1</td><td>2</td>${U}3<br>4<div>${U}3</div>5`, [`${U}1`, `${U}3`, `${U}3`], [1, 1, 1]],
    ['the same in several parts', `<p>x ${U}1\n<b>x</b> ${U}1`, [`${U}1`, `${U}1`], [1, 2]],
    [
      'a long text',
      `<p>${'x '.repeat(1 << 18)}<b>${'x '.repeat(1 << 18)}</b>\nhttps://h.exam<b>ple/1</b>\nhttps://h.exam<b>ple/2</b>`,
      ['https://h.exam', 'https://h.exam', `${U}1`, `${U}2`],
      [2, 3, 2, 3]
    ],
    [
      'a base behind its links',
      `<a href=1></a>\n<base href="${U}d/">\n<a href="2"></a>`,
      [`${U}d/`, `${U}d/2`, `${U}d/1`],
      [2, 3, 1]
    ],
    [
      'links of many names under a base',
      `<base href="https:\\\\h.example\\d\\"><use xlink:href=1><img data-x=./2 data-y=y lazy-src=3><param value=4.x>` +
        `<p style="background:url(5)"><style>@import "6";a{b:url( '7' ) url("8"}</style><a href=https:9>`,
      ['https:\\\\h.example\\d\\', ...Array.from({ length: 9 }, (_, i) => `${U}d/${i + 1}${i === 3 ? '.x' : ''}`)],
      Array.from({ length: 10 }, () => 1)
    ],
    [
      'sizes under a base',
      `<base href="${U}d/"><img srcset="1 1x, 2,3 100w, 4,">`,
      [`${U}d/`, ...['1', '2,3', '4'].map(x => `${U}d/${x}`)],
      [1, 1, 1, 1]
    ],
    ['a slash in SVG', `<svg><style/></svg><base href="${U}d/"><img src=1>`, [`${U}d/`, `${U}d/1`], [1, 1]],
    ['what is no HTML', `a < b ${U}1 <${U}2> </ ${U}3`, [`${U}1`, `${U}2`, `${U}3`], [1, 1, 1]]
  ],
  md: [
    ['links with brackets', `[a](${U}x_(y)) (${U}2)`, [`${U}x_(y)`, `${U}2)`], [1, 1]],
    ['titles, angle brackets, images', `![a](<${U}1> "t") [b]( ${U}2 't')`, [`${U}1`, `${U}2`], [1, 1]],
    ['escapes', '[a](https\\:\\/\\/h.example/1) https\\://h.example/2', [`${U}1`, 'h.example/2', `${U}2`], [1, 1, 1]],
    ['references', '[a](https&colon;//h.example/1)', [`${U}1`], [1]],
    [
      'no reference where no semicolon is',
      `[a](${U}?a&copy=1) ${U}?a&copy=2`,
      [`${U}?a&copy=1`, `${U}?a&copy=2`],
      [1, 1]
    ],
    ['what a browser makes of it', `[a](${U}?a&copy/1)`, [`${U}?a&copy/1`, `${U}?a©/1`], [1, 1]],
    ['definitions and automatic links', `[a]: ${U}1\n<${U}2>`, [`${U}1`, `${U}2`], [1, 2]],
    ['code and HTML', `\`${U}1\`\n\n    ${U}2\n<img src="${U}3">`, [`${U}1`, `${U}2`, `${U}3`], [1, 3, 4]],
    ['front matter that is not YAML', `---\na: b: ${U}1\n---\n${U}2`, [`${U}1`, `${U}2`], [2, 4]],
    [
      'front matter in TOML',
      `+++\na = "\\u0068ttps://h.example/1"\n# ${U}2\n+++\n${U}3`,
      [`${U}1`, `${U}2`, `${U}3`],
      [2, 3, 5]
    ],
    ['front matter that is not TOML', `+++\na: ${U}1\n+++\n${U}2`, [`${U}1`, `${U}2`], [2, 4]],
    ['a definition with a blank', `[a]: <${U}a b>`, [`${U}a b`, `${U}a`], [1, 1]],
    ['a definition on the next line', `[a]:\n <${U}a b>`, [`${U}a b`, `${U}a`], [2, 2]],
    ['an angle bracket in angle brackets', `[a](<${U}a\\>b c>) <${U}2>`, [`${U}a>b c`, `${U}a`, `${U}2`], [1, 1, 1]],
    ['HTML whose values have blanks', `x="\n<img src="${U}a b">\n`, [`${U}a`, `${U}a b`, `${U}a`], [2, 2, 2]],
    [
      'a value with a blank that is a reference',
      `<a href='${U}1&#32;b'>`,
      [`${U}1&#32;b'`, `${U}1`, `${U}1 b`, `${U}1`],
      [1, 1, 1, 1]
    ],
    [
      'a base',
      `<base href="${U}d/">\n[a](x.jpg) [b](${U}1)\n<img src=y.jpg alt="z">`,
      [`${U}d/`, `${U}d/x.jpg`, `${U}1`, `${U}d/y.jpg`],
      [1, 2, 2, 3]
    ],
    [
      'a base for every attribute with a link',
      `<base href="${U}d/">\n<form action=1><img longdesc="2" cite=3 data-src=4>\n<button formaction='5' alt=6>`,
      [`${U}d/`, `${U}d/1`, `${U}d/2`, `${U}d/3`, `${U}d/4`, `${U}d/5`],
      [1, 2, 2, 2, 2, 3]
    ],
    [
      'front matter behind blanks',
      `\n \u00a0\n ---\na: "\\x68ttps://h.example/1"\n---\n${U}2`,
      [`${U}1`, `${U}2`],
      [4, 6]
    ],
    ['a link in a link', `[![a](${U}1)](${U}2)`, [`${U}1`, `${U}2`], [1, 1]]
  ],
  rst: [
    ['targets and links', `.. _a: ${U}1\n\n\`b <${U}2>\`_`, [`${U}1`, `${U}2`], [1, 3]],
    ['a target of two lines', '.. _a: https://h.ex\n   ample/1\n', ['https://h.ex', `${U}1`], [1, 1]],
    ['a target that begins on the next line', `.. _a:\n   ${U}\n   1 \n\n${U}2`, [U, `${U}1`, `${U}2`], [2, 2, 5]],
    ['a target with colons', '.. _a: https\n   ://h.example/1\n   :a:', ['h.example/1', `${U}1:a:`], [2, 1]],
    ['a target without a name', `__ https://h.ex\n  ample/1`, ['https://h.ex', `${U}1`], [1, 1]],
    [
      'an image of two lines',
      `.. |a| image:: ${U}\n   1\n   :alt: a\n   :target: ${U}\n     2`,
      [U, `${U}1`, U, `${U}2`],
      [1, 1, 4, 4]
    ],
    ['an escaped blank that stays', `a <${U}a\\ b>\`_`, [`${U}a\\`, `${U}ab`, `${U}a`], [1, 1, 1]],
    ['lines that are no target', `.. note:: ${U}1\n   x\n\n:a: ${U}2\n  y`, [`${U}1`, `${U}2`], [1, 4]],
    [
      'blanks in a target, escaped blanks',
      '`a <https://h\\ .example/1>`_ `b <https://h. example/2>`_',
      ['https://h\\', 'https://h.', `${U}1`, 'https://h', `${U}2`],
      [1, 1, 1, 1, 1]
    ]
  ],
  py: [
    ['literals', `a = "${U}1"; b = '${U}2' # ${U}3`, [`${U}1`, `${U}2`, `${U}3`], [1, 1, 1]],
    ['escapes', 'a = "\\x68ttps:\\u002f/h.example/1"', [`${U}1`], [1]],
    ['raw literals', `a = r"${U}\\d"`, [`${U}\\d`], [1]],
    ['neighbours', 'a = ("https://h.exam" # c\n     "ple/1")', ['https://h.exam', `${U}1`], [1, 1]],
    ['sums', 'a = "htt" + \\\n "ps://h.example/1"', ['ps://h.example/1', `${U}1`], [2, 1]],
    ['a docstring', `"""x\n${U}1 y\n${U}2"""`, [`${U}1`, `${U}2`], [2, 3]],
    ['a docstring with lone carriage returns', `'''\rx\ry ${U}1\rz ${U}2'''`, [`${U}1`, `${U}2`], [3, 4]],
    [
      'a docstring with escapes',
      `"""x\\d\n${U}1 \\x41\n\\\n${U}2"""\na = '${U}3'`,
      [`${U}1`, `${U}2`, `${U}3`],
      [2, 4, 5]
    ],
    ['a docstring whose lines end in CR', `"""x\r${U}1 y\r${U}2"""`, [`${U}1`, `${U}2`], [2, 3]],
    ['neighbours that hold several', `a = ("x"\n "${U}1 "\n\n "${U}" "2")`, [`${U}1`, U, `${U}2`], [2, 4, 4]],
    [
      'neighbours far apart',
      `a = ("https://h.exam"${'\n# c'.repeat(2000)}\n"ple/1")`,
      ['https://h.exam', `${U}1`],
      [1, 1]
    ],
    [
      'characters by name',
      'a = "https\\N{COLON}\\N{solidus}/h\\N{FULL STOP}example/\\N{LATIN CAPITAL LETTER A}"',
      [`${U}A`],
      [1]
    ],
    ['names in a text without links', 'a = "a \\N{EM DASH} b"', [], []],
    ['an encoding that is ASCII too', `#!/x\n# -*- coding: latin-1 -*-\na = "${U}1"`, [`${U}1`], [3]],
    ['what is no Python', `it's ${U}1\n"\\x68ttps://h.example/2"`, [`${U}1`, `${U}2`], [1, 2]]
  ],
  csv: [['lone carriage returns in a cell', `a\r"x\r${U}1\r\n${U}2"\r`, [`${U}1`, `${U}2`], [3, 4]]],
  cdx: [
    ['a page and its key', `com,example)/a 2020 ${U}1 text/html`, [`${U}1`, 'http://example.com/a'], [1, 1]],
    ['the key alone', 'example,h)/1 20200101 200', ['http://h.example/1'], [1]],
    ['the key of the page itself', `example,h)/1 2020 ${U}1 text/html`, [`${U}1`], [1]],
    ['a key in upper case', 'EXAMPLE,H)/1 20200101 200', ['http://H.EXAMPLE/1'], [1]],
    ['a key with its scheme', 'https://(example,h,)/1', ['https://(example,h,)/1', `${U}1`], [1, 1]],
    ['a key with its port', 'http://(example,h,:81)/1', ['http://(example,h,:81)/1', 'http://h.example:81/1'], [1, 1]],
    ['an address as key', '192.0.2.1)/1 2020', ['http://192.0.2.1/1'], [1]],
    ['a key with a query and no path', 'example,h)?1 2020', ['http://h.example?1'], [1]],
    [
      'escapes of JSON',
      'x 2020 {"url": "https:\\/\\/h.exam\\nple\\/1"}',
      ['https:\\/\\/h.exam\\nple\\/1', 'https://h.exam\nple/1', 'https://h.exam'],
      [1, 1, 1]
    ]
  ]
};

const NAMES = Object.keys(READERS).filter((name): name is ReaderName => name in CASES);

describe.each(NAMES)('%s: what is read, and where', name => {
  test.each(CASES[name] ?? [])('%s', async (_name, text, items, rows) => {
    for (const chunk of CHUNKS) {
      const found = await foundBy(name, text, { chunk });
      expect(found.error).toBeNull();
      expect(found.items).toEqual(items);
      expect(found.rows).toEqual(rows);
      expect(found.lines).toBe((await foundBy('txt', text)).lines);
    }
  });
});

describe('what is not well-formed', () => {
  const broken: readonly (readonly [ReaderName, string, string, number])[] = [
    ['yaml', 'a tab', `a: ${U}1\nb:\n\t- x\nc: ${U}2`, 3],
    ['yaml', 'a quote that is not closed', `a: ${U}1\nb: "x\nc: ${U}2`, 3],
    ['toml', 'a string that is not closed', `a = "${U}1"\nb = "x\nc = "${U}2"`, 2],
    ['toml', 'an escape', `a = "${U}1"\nb = "\\q"\nc = "${U}2"`, 2],
    ['toml', 'no value', `a = "${U}1"\nb = \nc = "${U}2"`, 2],
    ['toml', 'a bracket', `a = "${U}1"\nb = [}\nc = "${U}2"`, 2],
    ['xml', 'quotes in a value', `<a>\n<b u="x "y" ${U}1"/>\n<c u="${U}2"/></a>`, 2],
    ['xml', 'an ampersand', `<a>\n${U}1 &x=1\n<b>${U}2</b></a>`, 1],
    ['xml', 'a closing tag', `<a>${U}1\n</b>${U}2</a>`, 2],
    ['xml', 'an element that stays open', `<a>${U}1\n<b>${U}2</b>\n`, 3],
    ['xml', 'a comment that stays open', `<a>${U}1\n<!-- ${U}2\n`, 2],
    ['xml', 'a second root', `<a>${U}1</a>\n<b>${U}2</b>`, 2],
    ['xml', 'an entity that nobody declared', `<a>\n<b>${U}1</b><b>&x;</b>${U}2</a>`, 2],
    ['py', 'a strange encoding', `# coding: utf-7\na = "${U}1"\na = "${U}2"`, 1],
    ['py', 'a strange encoding in line 2', `#!/x\n# vim: set fileencoding=cp037 :\na = "${U}1 ${U}2"`, 2],
    ['py', 'a name that is not known', `a = "${U}1"\nb = ("${U}"\n"\\N{EM DASH}")\nc = "${U}2"`, 2],
    ['xml', 'a strange encoding', `<?xml version="1.0" encoding="UTF-7"?>\n<a>${U}1 ${U}2</a>`, 1]
  ];
  test.each(broken)(
    '%s with %s is unreadable, with its line, and what it holds is found',
    async (name, _, text, line) => {
      for (const chunk of CHUNKS) {
        const found = await foundBy(name, text, { chunk });
        expect(found.error?.reason).toBe('manifest-unreadable');
        expect(found.error?.message).toMatch(new RegExp(`^line ${String(line)}: `));
        expect(found.looksUp('h.example/1')).toBe(true);
        expect(found.looksUp('h.example/2')).toBe(true);
        expect(found.error?.message).not.toContain('h.example');
      }
    }
  );

  test('entities that grow endlessly are unreadable, and never fetched', async () => {
    const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]>\n<a>&l12;</a>`;
    expect((await foundBy('xml', bomb)).error?.message).toMatch(/^line 2: found entities/);
    const cycle = '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>';
    expect((await foundBy('xml', cycle)).error?.message).toMatch(/^line 1: found entities/);
    const parameters = '<!DOCTYPE a [<!ENTITY % x "%y;"><!ENTITY % y "%x;"> %x;]><a/>';
    expect((await foundBy('xml', parameters)).error?.reason).toBe('manifest-unreadable');
    const outside = `<!DOCTYPE a [<!ENTITY x SYSTEM "${U}1">]><a>&x;</a>`;
    expect(await foundBy('xml', outside)).toMatchObject({ items: [`${U}1`], error: null });
  });

  test('an external document type may declare the entities that are used', async () => {
    const text = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "${U}dtd">\n<html>a&nbsp;${U}1</html>`;
    expect(await foundBy('xml', text)).toMatchObject({ error: null });
  });
});

describe('hostile documents', () => {
  // This size shows how they end; at 40 times the size the slow tests show that the work grows no faster than the text.
  test.each(hostileDocuments(5000))('%s, %s: ends in a result or a reason, and what follows is found', endsSoon);

  test('a document that is too large to parse is read as lines and reported', async () => {
    const found = await foundBy('yaml', `a: ${U}1\n${`# ${'x'.repeat(1021)}\n`.repeat(17 << 10)}b: ${U}2\n`, {
      chunk: 1 << 20
    });
    expect(found.error?.reason).toBe('manifest-too-large');
    expect(found.items).toEqual([`${U}1`, `${U}2`]);
  });
});

describe('references to models and datasets', () => {
  const hub = 'https://huggingface.co/';
  test.each<readonly [string, ReaderName, string, readonly string[]]>([
    [
      'a card',
      'md',
      '---\nbase_model: org/m\ndatasets:\n- org/d\n- squad\n---\n',
      ['org/m', 'datasets/org/d', 'datasets/squad']
    ],
    [
      'a list of base models',
      'md',
      '---\nbase_model: [org/m, "org/n"]\nbase_model_relation: merge\n---\n',
      ['org/m', 'org/n']
    ],
    ['a card behind blanks', 'md', '\n---\nbase_model: org/m/\n---\n', ['org/m']],
    [
      'a card whose fence is not closed',
      'md',
      '---\nbase_model: org/m # c\nx: org/n\ndatasets:\n- org/d\n\n- "org/e"\n  - !!str &a org/f.git\nText org/g\n',
      ['org/m', 'datasets/org/d', 'datasets/org/e', 'datasets/org/f.git']
    ],
    [
      'a card that is no YAML',
      'md',
      '---\na: b: c\n"base_model" : [org/m,org/n\norg/o\n]\norg/p\ndatasets: >\n  org/d\n---\nbase_model: org/q\n',
      ['org/m', 'org/n', 'org/o', 'datasets/org/d']
    ],
    [
      'aliases',
      'md',
      '---\na: &m org/m\nb: &l [org/n, &k [!!str org/o], *m]\nc: &key base_model\nd: &x {y: org/z}\n' +
        'base_model: *m\ne:\n  base_model: [*l, *x]\nf:\n  *key : !!str &q org/p\ndatasets: [*m, *m]\n---\n',
      ['org/m', 'org/n', 'org/o', 'org/p', 'datasets/org/m']
    ],
    ['an alias of itself', 'yaml', 'a: &a [*a, org/m]\nbase_model: *a', ['org/m']],
    ['a path or a placeholder', 'md', '---\nbase_model: ./out\ndatasets: ["{x}", /data/x, a b]\n---\n', []],
    ['an adapter', 'json', '{"base_model_name_or_path": "org/m", "a": {"_name_or_path": "org/n"}}', ['org/m', 'org/n']],
    [
      'base models in JSON',
      'json',
      '[{"base_model": ["org/m", "org/n"], "x": "org/o"}, "base_model", "org/p"]',
      ['org/m', 'org/n']
    ],
    ['a value that is named so', 'json', '{"a": "base_model", "b": "org/m", "base_model": null, "c": "org/n"}', []],
    [
      'calls',
      'py',
      'm = A.from_pretrained(\n    "org/m", x=1)\nd = load_dataset(path=\'org/d\')',
      ['org/m', 'datasets/org/d']
    ],
    [
      'downloads',
      'py',
      'hf_hub_download(repo_id="org/d", filename="x", repo_type="dataset")\nsnapshot_download("org/m")',
      ['datasets/org/d', 'org/m']
    ],
    [
      'calls with what is no id',
      'py',
      'A.from_pretrained("./out"); load_dataset("csv.csv"); load_dataset(f"{x}/y")',
      []
    ],
    [
      'calls whose id is not first',
      'py',
      'load_dataset(name="x", path="org/d")\nA.from_pretrained(a(1, "x/y"), t=[1], pretrained_model_name_or_path="org/m")',
      ['datasets/org/d', 'org/m']
    ],
    [
      'downloads that say first of what',
      'py',
      'snapshot_download(repo_type="dataset", repo_id="org/d")\nf(repo_id="org/e")\nhf_hub_url("org/m", repo_type=t)',
      ['datasets/org/d', 'org/e', 'datasets/org/e', 'org/m', 'datasets/org/m']
    ],
    [
      'ids in literals of every kind',
      'py',
      'load_dataset("org/" "d1"); load_dataset("""org/d2"""); load_dataset(f"org/d3"); load_dataset("org\\x2fd4")\n' +
        'load_dataset( # c\n "org/" # c\n + "d5"); load_dataset(\\\n"org/d6"); load_dataset(("org/d7"))\n' +
        'load_dataset\\\n("org/d8/")',
      [1, 2, 3, 4, 5, 6, 7, 8].map(i => `datasets/org/d${i}`)
    ],
    [
      'configurations in a script',
      'py',
      'c = {"base_model": "org/m", "x": "y/z"}\nd = {"_name_or_path": ["org/n", "org/o"]}\nbase_model = "org/p"',
      ['org/m', 'org/n', 'org/o', 'org/p']
    ],
    [
      'what is no argument',
      'py',
      'load_dataset(f("org/d"), x="org/e", **{"path": "org/f"})\nload_dataset("org/" + x)\nbase_model = f("org/g")',
      []
    ],
    ['a code block', 'md', '```python\nload_dataset("org/d")\n```', ['datasets/org/d']]
  ])('%s', async (_, name, text, ids) => {
    expect((await foundBy(name, text)).items).toEqual(ids.map(id => hub + id));
  });
});

const templates = ['https://v.example/watch?v={id}', 'https://{host}/{path}?x={id}'];

describe('templates of the settings', () => {
  test.each<readonly [string, string, readonly string[], readonly number[]]>([
    [
      'a string and a number',
      '[{"id": "a1"}, {"id": 22}]',
      ['https://v.example/watch?v=a1', 'https://v.example/watch?v=22'],
      [1, 2]
    ],
    [
      'all of the keys, in any order',
      '{"path": "p", "x": {"id": "no"}, "id": "b", "host": "h.example"}',
      ['https://v.example/watch?v=no', 'https://v.example/watch?v=b', 'https://h.example/p?x=b'],
      [1, 1, 1]
    ],
    ['nothing in it', '[{"id": ""}, {"id": null}, {"id": {}}, {"x": "id", "y": "c"}]', [], []],
    ['an escape', '[{"id": "\\u0061"}]', ['https://v.example/watch?v=a'], [1]],
    [
      'arrays, as a table by columns',
      '{"id": ["a", 2, null, "c"], "x": [1, 2, 3, 4]}',
      ['a', '2', 'c'].map(id => `https://v.example/watch?v=${id}`),
      [1, 2, 4]
    ],
    [
      'several arrays and one value for all',
      '{"host": "h.example", "path": ["p", "q"], "id": ["a", "b"]}',
      [
        ...['a', 'b'].map(id => `https://v.example/watch?v=${id}`),
        'https://h.example/p?x=a',
        'https://h.example/q?x=b'
      ],
      [1, 2, 1, 2]
    ],
    ['an array of objects', '{"id": [{"id": "a"}, {"no": "b"}]}', ['https://v.example/watch?v=a'], [1]]
  ])('objects with %s', async (_, text, items, rows) => {
    const found = await foundBy('json', text, { templates });
    expect(found.items.filter(item => item !== 'h.example')).toEqual(items);
    expect(found.rows.filter((_row, i) => found.items[i] !== 'h.example')).toEqual(rows);
  });
});

describe('YAML', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a list of mappings', '- id: a1\n- {id: 22}\n- id: "03"\n', ['1 v=a1', '2 v=22', '3 v=03']],
    [
      'all of the keys, in any order',
      'path: p\nx: {id: no}\nid: b\nhost: h.example\n',
      ['2 v=no', '1 v=b', '1 h.example/p?x=b']
    ],
    ['nothing in it', '- id:\n- id: ""\n- id: ~\n- id: null\n- id: {}\n- {x: id, y: c}\n- id: [a, b]\n', []],
    ['a folded scalar', '- id: >-\n    a\n- "id": "\\x61"\n', ['1 v=a', '3 v=a']],
    ['an alias', '- &x a1\n- id: *x\n- id: &y b2\n- id: *y\n', ['2 v=a1', '3 v=b2', '4 v=b2']],
    [
      'merge keys, which the keys of the mapping itself go before',
      '- &m {id: a1, host: h.example}\n- <<: *m\n  path: p\n- path: q\n  id: c3\n  <<: [{x: 1}, *m]\n',
      ['1 v=a1', '2 v=a1', '2 h.example/p?x=a1', '4 v=c3', '4 h.example/q?x=c3']
    ],
    ['an anchor of an earlier document', '- &x a1\n---\n- id: *x\n', []],
    ['a mapping as a key', '? {id: a1}\n: id\n', ['1 v=a1']]
  ])('with %s fills templates', async (_, text, expected) => {
    const collected = await foundBy('yaml', text, { templates });
    const filled = collected.items.flatMap((item, i) => {
      const url = /:\/\/(?:v.example\/watch.)?(.*)/.exec(item)?.[1];
      return url === undefined ? [] : [`${collected.rows[i]} ${url}`];
    });
    expect([...filled].sort()).toEqual([...expected].sort());
  });

  test.each([
    '0x1F',
    '0o17',
    '017',
    '1_000',
    '190:20:30',
    '1e3',
    '1.50',
    '.5',
    '+7',
    '!!int "7"',
    '!!binary YQ==',
    '!x y'
  ])('whose value %s programs read in different ways does not fill a template silently', async value => {
    const { error, items } = await foundBy('yaml', `- id: ${value}\n- id: b\n`, { templates });
    expect(error).toMatchObject({ reason: 'manifest-unsupported', message: expect.stringContaining('line 1') });
    expect(items).toContain('https://v.example/watch?v=b');
    expect((await foundBy('yaml', `- id: ${value}\n`)).error).toBeNull();
    expect((await foundBy('yaml', `- path: ${value}\n`, { templates })).error).toBeNull();
    expect((await foundBy('yaml', `- id: !!str "${value.replaceAll('"', '')}"\n`, { templates })).error).toBeNull();
  });
});

test.each([
  ['arrays of different lengths', '{"host": ["a", "b"], "path": ["c"], "id": "d"}'],
  ['an array of arrays', '{"id": [["a"]]}'],
  ['a number that programs write in different ways', '[{"id": 1.50}]'],
  ['such a number in an array', '{"id": [1, 2e3]}']
])('%s in JSON is unsupported where it fills a template, and nothing elsewhere', async (_name, text) => {
  const { error } = await foundBy('json', text, { templates });
  expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  expect(String(error?.text)).toMatch(/^row 1: /);
  expect((await foundBy('json', text)).error).toBeNull();
  expect(
    (await foundBy('json', text.replaceAll('id', 'other').replace('host', 'more'), { templates })).error
  ).toBeNull();
});

test('tables fill templates from the columns of their header', async () => {
  const csv = 'host,path,id\n"h.example","p ""q""",a1\nh.example,,b2\n,p,\n';
  const collected = await foundBy('csv', csv, { templates });
  const filled = collected.items.flatMap((item, i) => (item.includes('://') ? [[item, collected.rows[i]]] : []));
  expect(filled).toEqual([
    ['https://v.example/watch?v=a1', 2],
    ['https://h.example/p "q"?x=a1', 2],
    ['https://h.example/p', 2],
    ['https://v.example/watch?v=b2', 3]
  ]);
});

test('tables fill templates from every column with a name, since programs differ in which one they use', async () => {
  const { items, error } = await foundBy('csv', 'id,host, id\na,,b\n,,c\n', { templates });
  expect(error).toBeNull();
  expect(items).toEqual(['a', 'b', 'c'].map(id => `https://v.example/watch?v=${id}`));
  const wide = Array(65).fill('id').join(',');
  expect((await foundBy('csv', `${wide}\n1\n`, { templates })).error).toMatchObject({ reason: 'manifest-too-large' });
  expect((await foundBy('csv', `${wide}\n1\n`)).error).toBeNull();
});
