/** Links that only those who take a document for what it is can put together: browsers, and parsers of XML. */
import { describe, expect, test } from '@jest/globals';
import { foundBy, type ReaderName } from './document-support.ts';
import { zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';
import { dictionaryPage, oneColumn, page as parquetPage, plain } from './support/parquet-by-hand.ts';
import { protobuf, tfRecord } from './record-support.ts';

const HERE = '<base href="https://h.example/p/">';
const DECOY = '<base href="https://a.example/">';
const IMAGE = '<img src=q.jpg>';

type Case = readonly [promise: string, text: string];

const html: readonly Case[] = [
  ['a base behind one in SVG', `<svg>${DECOY}</svg>${HERE}${IMAGE}`],
  ['a base behind one in MathML', `<math>${DECOY}</math>${HERE}${IMAGE}`],
  ['a base behind one in a template', `<template>${DECOY}</template>${HERE}${IMAGE}`],
  ['a base behind one that needs no script', `<noscript>${DECOY}</noscript>${HERE}${IMAGE}`],
  ['a base behind one that needs frames', `<noframes>${DECOY}</noframes>${HERE}${IMAGE}`],
  ['a base behind one in a list of choices', `<select>${DECOY}</select>${HERE}${IMAGE}`],
  ['a base behind one in a script in a script', `<script><!--<script></script>${DECOY}</script>${HERE}${IMAGE}`],
  ['a base before one in SVG', `${HERE}<svg>${DECOY}</svg>${IMAGE}`],
  ['a base behind its links and one in SVG', `${IMAGE}<svg>${DECOY}</svg>${IMAGE}${HERE}`],
  ['a base in SVG that may hold', `<svg><desc>${HERE}</desc></svg>${IMAGE}`],
  ['a base in a style of SVG, which is no style', `<svg><style><p>${HERE}</style></svg>${IMAGE}`],
  ['a base behind a style that needs no script', `<noscript><style></noscript>${HERE}${IMAGE}<p></style>`],
  ['a base of XML', '<svg xml:base="https://h.example/p/"><image href="q.jpg"/></svg>'],
  ['a base behind what is CDATA in SVG alone', `<![CDATA[>${HERE}${IMAGE}`],
  ['a base behind CDATA that SVG may hold', `<svg><p><![CDATA[>${HERE}${IMAGE}`],
  ['a base behind CDATA that SVG may hold, in short', `<svg></svg><![CDATA[>${HERE}${IMAGE}]]>`],
  ['a link behind CDATA in SVG', `${HERE}<svg><![CDATA[><a title="]]></svg>${IMAGE}`],
  ['a base behind what ends no element', `</ a="><p>${HERE}${IMAGE}">`],
  ['a base behind the end of nothing', `</><p>${HERE}${IMAGE}`],
  ['a page in an attribute', `<iframe srcdoc="&lt;base href='https://h.example/p/'&gt;&lt;img src=q.jpg&gt;">`],
  ['a page in an attribute, under the base around it', `${HERE}<iframe srcdoc="${IMAGE}">`],
  ['a page in an attribute, under a base behind it', `<iframe srcdoc="${IMAGE}"></iframe>${HERE}`],
  ['a page in a page in an attribute', `<iframe srcdoc="<iframe srcdoc='${IMAGE}'></iframe>"></iframe>${HERE}`],
  ['a page in an attribute, whose base is relative', `${DECOY}<iframe srcdoc="<base href='//h.example/p/'>${IMAGE}">`],
  ['a link in a page that an attribute holds', '<iframe srcdoc="<img src=\'https://h&#10;.example/p/q.jpg\'>">'],
  ['a page in an address', `<iframe src="data:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}">`],
  ['a page in an address, in base64', `<object data="data:text/html;base64,${btoa(`${HERE}${IMAGE}`)}"></object>`],
  [
    'a page in an address, with references',
    '<a href="data:text/html,%3Cimg src=https:%26%2358;//h.example/p/q.jpg%3E">'
  ],
  ['a picture in an address', `<img src='data:image/svg+xml,<image href="https://h&#10;.example/p/q.jpg"/>'>`],
  ['a link over two lines', '<a href="https://h.exa\nmple/p/q.jpg">x</a>'],
  [
    'a link over two lines, behind a value with a bracket',
    '<p\n  title="a > b"><a href=\'https://h.exa\nmple/p/q.jpg\'>x</a>'
  ],
  ['pings', `${HERE}<a ping="a q.jpg b">`],
  ['an object with its own base', '<object codebase="https://h.example/p/" data=q.jpg>'],
  ['an object whose base is relative', '<base href="https://h.example/"><object data=q.jpg codebase=p/></object>'],
  ['a script in an address', '<a href="javascript:location=%22https:\\x2f\\x2fh.example/p/q.jpg%22">'],
  ['a number to the base of eight in a script', '<script>a="https:\\57/h.example\\57p\\057q.jpg"</script>'],
  ['a name of RDFa', '<div prefix="ex: https://h.example/p/"><p property="a ex:q.jpg">x</p></div>'],
  ['a name of RDFa in its own element', '<p typeof=EX:q.jpg prefix="a: b ex: https://h.example/p/ c: d">x</p>'],
  ['a name of RDFa in brackets', '<div prefix="ex:\nhttps://h.example/p/"><p about="[ex:q.jpg]">x</p></div>'],
  ['a resource of RDFa', '<div prefix="ex: https://h.example/p/"><p rel="ex:a" resource="ex:q.jpg">x</p></div>'],
  ['a name of a vocabulary', '<div vocab="https&#58;//h.example/p/"><p typeof="a q.jpg">x</p></div>'],
  [
    'a name of a vocabulary behind another',
    `<p vocab=https://h.example/p/><b vocab=https://a.example/></b><p property=q.jpg>`
  ],
  ['a name of an older RDFa', '<html xmlns:ex="https://h.example/p/"><p property="ex:q.jpg">x</p>'],
  ['a sum in a script', '<script>a="https://h.exa";location=a+"mple/p/q.jpg"</script>'],
  ['a sum of literals in a script', '<script>location="https://h.exa"+"mple/p/q.jpg"</script>'],
  ['JSON-LD', '<script type="application/ld+json">{"@context":{"e":"https://h.example/p/"},"@id":"e:q.jpg"}</script>'],
  ['a number to the base of eight in a handler', '<a onclick="location=\'https://h.ex\\141mple/p/q.jpg\'">x</a>'],
  ['an escape in a style', '<style>a{background:url(https://h.\\65xample/p/q.jpg)}</style>'],
  ['an escape in the style of an element', '<p style="background:url(https://h.\\65 xample/p/q.jpg)">x</p>'],
  ['an escape with a reference in a style', '<p style="background:url(https://h.&#92;65 xample/p/q.jpg)">x</p>'],
  ['an escape in a paint of SVG', '<svg><rect fill="url(https://h.\\65xample/p/q.jpg)"/></svg>'],
  ['a line end in a style', '<style>a{background:url("https://h.exa\\\nmple/p/q.jpg")}</style>'],
  ['a text with a possible line break', 'https:<wbr>//h.example/<wbr>p/q.jpg'],
  ['a text that is partly bold', 'see https://h.<b>example</b>/p/q.jpg'],
  ['a text with a comment', 'see h.exa<!-- x --><i></i>mple/p/q.jpg'],
  ['a text with a host that is bold', '<b>h</b>.example/p/q.jpg'],
  ['an archive of an applet', `${HERE}<applet archive="a.jar,q.jpg"></applet>`],
  ['a picture that a page describes', `${HERE}<meta property="og:image" content="q.jpg">`],
  ['an older video', `${HERE}<img dynsrc="q.jpg">`],
  ['a link that SVG animates', `${HERE}<svg><image><animate attributeName="href" values="a; q.jpg"/></image></svg>`],
  ['one of several pictures in a style', `${HERE}<style>a{background:image-set("a" 1x, 'q.jpg' 2x)}</style>`],
  ['an import behind a comment', `${HERE}<style>@import/* x */ "q.jpg";</style>`],
  [
    'a script in an address with a control and a line end',
    '<a href="&#1;java&Tab;scr\nipt:location=\'https://h.ex\\141mple/p/q.jpg\'">x</a>'
  ],
  ['a paint of SVG', `${HERE}<svg><rect fill="url(q.jpg#a)"/></svg>`]
];

const md: readonly Case[] = [
  ['a tag over two lines of a quote', '> <img src="https://h\n> .example/p/q.jpg">\n'],
  ['a tag over two lines of a quote, the second lazy', '> <img src="https://h\n.example/p/q.jpg">\n'],
  ['a tag over two lines of an item', '- <a href="https://h\n  .example/p/q.jpg">x</a>\n'],
  ['a tag over two lines of a numbered item', '1. <a href="https://h\n   .example/p/q.jpg">x</a>\n'],
  ['a tag over two lines of a quote in an item', "- > <a href='https://h\n  > .example/p\n  >/q.jpg'>x</a>\n"],
  ['a tag over two lines of a paragraph', 'x <a href="https://h\n   .example/p/q.jpg">x</a>\n'],
  ['a relative link over two lines of a quote', `${HERE}\n\n> <img src="q\n> .jpg">\n`],
  ['a definition under a base', `${HERE}\n\n![a][r]\n\n[r]: q.jpg\n`],
  ['a definition under a base, its link on the next line', `${HERE}\n\n> [r]:\n> <q.jpg> "t"\n`],
  ['a definition under a base behind it', `[r]: <q.jpg>\n\n[r]\n\n${HERE}\n`],
  ['a base behind one in code', `Use \`${DECOY}\`.\n\n${HERE}\n\n<img src="q.jpg">\n`],
  ['a base behind one in a fence', `\`\`\`html\n${DECOY}\n\`\`\`\n\n${HERE}\n\n[a](q.jpg)\n`],
  ['a base behind one behind a backslash', `\\${DECOY}\n\n${HERE}\n\n<img src=q.jpg>\n`]
];

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const xml: readonly Case[] = [
  ['a base by default', '<!DOCTYPE r [<!ATTLIST r xml:base CDATA "https://h.example/p/">]><r href="q.jpg"/>'],
  [
    'a base by default among others, with an entity in it',
    `<!DOCTYPE r [<!ENTITY h "h.example"><!ATTLIST r x (a|b) 'a' y NMTOKEN #IMPLIED\n xml:base CDATA #FIXED 'https://&h;/p/'>` +
      `]><r><a href="q.jpg"/></r>`
  ],
  [
    'a base by the first of two defaults',
    `<!DOCTYPE r [<!ATTLIST r xml:base CDATA "https://h.example/p/"><!ATTLIST r xml:base CDATA "https://a.example/">]>` +
      `<r href="q.jpg"/>`
  ],
  [
    'a base by a default in a parameter',
    `<!DOCTYPE r [<!ENTITY % d '<!ATTLIST r xml:base CDATA "https://h.example/p/">'>%d;]><r href="q.jpg"/>`
  ],
  ['a link by default', '<!DOCTYPE r [<!ATTLIST a href CDATA "q.jpg">]><r xml:base="https://h.example/p/"><a/></r>'],
  [
    'a name by a default namespace',
    `<!DOCTYPE r [<!ATTLIST r xmlns:e CDATA "https://h.example/p/" xmlns:rdf CDATA "${RDF}">]><r><e:q.jpg/></r>`
  ],
  [
    'a base of a name beyond ASCII',
    '<!DOCTYPE ü [<!ATTLIST ü xml:base CDATA "https://h.example/p/">]><ü href="q.jpg"/>'
  ],
  ['a base in an empty one', '<r xml:base="https://h.example/p/"><a xml:base=""><b href="q.jpg"/></a></r>'],
  ['a type of RDF', `<r xmlns:rdf="${RDF}" xml:base="https://h.example/p/"><a rdf:datatype="q.jpg">1</a></r>`],
  ['a target of TEI', '<TEI xml:base="https://h.example/p/"><ref target="q.jpg"/></TEI>'],
  ['a page in CDATA', `<rss><description><![CDATA[x ${HERE}${IMAGE}]]></description></rss>`],
  ['a page in references', `<rss><description>${escaped(`${HERE}${IMAGE}`)}</description></rss>`],
  ['a page in an attribute', `<outline text="${escaped(`${HERE}${IMAGE}`)}"/>`],
  ['a page in an entity', `<!DOCTYPE r [<!ENTITY e "${escaped(`${HERE}${IMAGE}`)}">]><r>&e;</r>`],
  ['a page that is divided by a comment', `<r>${escaped(HERE)}<!-- -->${escaped(IMAGE)}</r>`],
  ['a page under a base of XML', `<feed xml:base="https://h.example/p/"><content>${escaped(IMAGE)}</content></feed>`],
  [
    'markup in an entity under a base',
    `<!DOCTYPE r [<!ENTITY e "<a href='q.jpg'/>">]><r xml:base="https://h.example/p/">&e;</r>`
  ],
  ['a link over two lines in a page', '<r><![CDATA[<a href="https://h.exa\nmple/p/q.jpg">]]></r>'],
  ['a link with a tab in a page', "<r><![CDATA[<a href='https://h.exa\tmple/p/q.jpg'>]]></r>"],
  ['a page in an address', `<r href="data:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}"/>`],
  ['a page in an address in a text', `<r>data:text/html;base64,${btoa(`${HERE}${IMAGE}`)}</r>`],
  ['an icon of Atom', '<feed xml:base="https://h.example/p/"><icon>q.jpg</icon></feed>'],
  ['a logo of Atom', '<feed xml:base="https://h.example/"><logo xml:base="p/"> q.jpg\n</logo></feed>'],
  ['an author of Atom', '<feed xml:base="https://h.example/p/"><author><uri>q.jpg</uri></author></feed>'],
  ['an id of Atom', '<feed xml:base="https://h.example/p/"><id>q.jpg</id></feed>']
];

function escaped(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

async function holds(name: ReaderName, text: string, expression = 'h.example/p/q.jpg') {
  for (const chunk of [1, 1 << 20]) {
    const { looksUp, error } = await foundBy(name, text, { chunk });
    expect(error).toBeNull();
    expect(looksUp(expression)).toBe(true);
  }
}

test.each(html)('HTML: %s', async (_promise, text) => {
  await holds('html', text);
});

test.each(html)('a page in a string: %s', async (_promise, page) => {
  for (const path of ['a.json', 'a.csv']) {
    const text = path === 'a.json' ? JSON.stringify([page]) : `id,page\n1,"${page.replaceAll('"', '""')}"\n`;
    const { has, error } = await lookedUp(path, text);
    expect([path, has('h.example/p/q.jpg'), error]).toEqual([path, true, null]);
  }
});

test.each(html)('a page in a document: %s', async (_promise, page) => {
  await holds('md', `# Title\n\n<div>\n${page}\n</div>\n`);
  await holds('rst', `Title\n=====\n\n.. raw:: html\n\n   ${page.replaceAll('\n', '\n   ')}\n`);
  const { has, error } = await lookedUp(
    'a.ipynb',
    JSON.stringify({ cells: [{ cell_type: 'markdown', metadata: {}, source: [page] }], metadata: {}, nbformat: 4 })
  );
  expect([has('h.example/p/q.jpg'), error]).toEqual([true, null]);
});

test.each(md)('Markdown: %s', async (_promise, text) => {
  await holds('md', text);
});

test.each(xml)('XML: %s', async (_promise, text) => {
  await holds('xml', text);
});

/** A workbook with one row. */
function workbook(cells: string): Buffer {
  const sheet = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  return zip([{ name: 'xl/worksheets/sheet1.xml', content: sheet }]);
}

const XHTML = `<html>${HERE.replace('>', '/>')}<img src="q.jpg"/></html>`;
const PICTURE = '<svg xml:base="https://h.example/p/"><image href="q.jpg"/></svg>';

function inUtf16(page: string): string {
  return Buffer.from(page, 'utf16le').toString('base64');
}

const PAGES: readonly Case[] = [
  ['a base', `x ${HERE}${IMAGE}`],
  ['a base behind its links', `<p>${IMAGE}${HERE}`],
  ['a link over two lines', '<p><a href="https://h.exa\nmple/p/q.jpg">x</a>'],
  ['a link with a tab', "<img src='https://h.exa\tmple/p/q.jpg'>"],
  ['a page in an attribute', `<iframe srcdoc="${escaped(`${HERE}${IMAGE}`)}">`],
  ['a page in an address', `<iframe src='data:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}'>`],
  ['names of RDFa', '<p prefix="ex: https://h.example/p/" typeof="ex:q.jpg">'],
  ['the address of a page', `data:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['the address of a page, in base64', `data:text/html;base64,${btoa(`${HERE}${IMAGE}`)}`],
  ['the address of a page in upper case', `DATA:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['the address of a page behind a blank', ` data:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['the address of a page with its type in upper case', `data:TEXT/HTML,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['the address of a page in XML', `data:application/xhtml+xml,${encodeURIComponent(XHTML)}`],
  ['the address of a page in XML of any other type', `data:x/y+xml,${encodeURIComponent(XHTML)}`],
  ['the address of a page in UTF-16', `data:text/html;charset=UTF-16LE;base64,${inUtf16(`${HERE}${IMAGE}`)}`],
  ['the address of a page with a mark of UTF-16', `data:text/html;base64,${inUtf16(`\ufeff${HERE}${IMAGE}`)}`],
  ['the address of a picture', `data:image/svg+xml,${encodeURIComponent(PICTURE)}`],
  ['a picture in an address', `<img src='data:image/svg+xml,${encodeURIComponent(PICTURE)}'>`],
  ['a link with a line end as a reference', "<img src='https://h.exa&#10;mple/p/q.jpg'>"],
  ['a link with a named line end', "<img src='https://h.exa&NewLine;mple/p/q.jpg'>"],
  ['a link with a named tab', "<img src='https://h.exa&Tab;mple/p/q.jpg'>"],
  [
    'a page in an address with references',
    `<iframe src='&#100;ata&colon;text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}'>`
  ],
  [
    'a page in an address with tabs as references',
    `<iframe src='d&Tab;ata:te&NewLine;xt/html,${encodeURIComponent(`${HERE}${IMAGE}`)}'>`
  ],
  ['the address of a page with a tab', `d\tata:text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['the address of a page with a tab in its type', `data:text\t/html,${encodeURIComponent(`${HERE}${IMAGE}`)}`],
  ['a page in an address behind blanks', `<iframe src='data: text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}'>`]
];

describe.each(PAGES)('a string with %s', (_promise, page) => {
  test.each([
    ['a.json', JSON.stringify([{ a: 1, page }])],
    ['a.json', JSON.stringify({ page }).replaceAll('<', '\\u003c')],
    ['a.json', JSON.stringify({ text: JSON.stringify({ page }) })],
    ['a.jsonl', `${JSON.stringify({ page })}\n${JSON.stringify({ page: '' })}\n`],
    ['a.csv', `id,page\n1,"${page.replaceAll('"', '""')}"\n`],
    ['a.tsv', `id\tpage\n1\t"${page.replaceAll('"', '""').replaceAll('\t', '\r')}"\n`],
    ['rows', `id;page\n1;"${page.replaceAll('"', '""')}"\n2;x\n`],
    ['a.csv', `id,page\n1,"${JSON.stringify({ page }).replaceAll('"', '""')}"\n`],
    ['a.yaml', `a:\n  - page: ${JSON.stringify(page)}\n`],
    ['a.yaml', `page: |\n  ${page.replaceAll('\n', '\n  ')}\n`],
    ['a.toml', `page = ${JSON.stringify(page)}\n`],
    ['a.toml', `page = '''\n${page}'''\n`],
    ['a.parquet', oneColumn(1, [parquetPage(1, plain(page))])],
    ['a.parquet', oneColumn(1, [parquetPage(1, plain(JSON.stringify({ page })))])],
    [
      'a.tfrecord',
      tfRecord(protobuf(1, protobuf(1, protobuf(1, 'page'), protobuf(2, protobuf(1, protobuf(1, page))))))
    ],
    ['a.xlsx', workbook(`<c r="A1" t="inlineStr"><is><t>${escaped(page)}</t></is></c>`)],
    ['a.ods', zip([{ name: 'content.xml', content: `<office:text><text:p>${escaped(page)}</text:p></office:text>` }])]
  ])('is read as browsers read it in %s', async (path, text) => {
    for (const chunk of [1, 1 << 20]) {
      const { has, error } = await lookedUp(path, text, chunk);
      expect([chunk, has('h.example/p/q.jpg'), error]).toEqual([chunk, true, null]);
    }
  });
});

test.each(['d\tata:', 'D\t\tATA\t:'])(
  'JSON in a cell is read for an address with tabs as they are: %j',
  async scheme => {
    const json = `{"page": "${scheme}text/html,${encodeURIComponent(`${HERE}${IMAGE}`)}"}`;
    const { has, error } = await lookedUp('a.csv', `id,page\n1,"${json.replaceAll('"', '""')}"\n`);
    expect([has('h.example/p/q.jpg'), error]).toEqual([true, null]);
  }
);

test('a page in a Parquet file is read if the dictionary before it has none', async () => {
  const pages = [
    dictionaryPage(1, plain('x')),
    parquetPage(1, Uint8Array.of(1, 2, 0), 8),
    parquetPage(1, plain(`${HERE}${IMAGE}`))
  ];
  const { has, error } = await lookedUp('a.parquet', oneColumn(2, pages));
  expect([has('h.example/p/q.jpg'), error]).toEqual([true, null]);
});

test('a cell without quotes is a page too', async () => {
  const { has } = await lookedUp('a.csv', `id,page\n1,${HERE.replaceAll('"', "'")}${IMAGE}\n`);
  expect(has('h.example/p/q.jpg')).toBe(true);
});

test('strings of pages have the row of their string', async () => {
  const rows = await found('a.csv', `id,page\n1,x\n2,"${HERE.replaceAll('"', '')}${IMAGE}"\n`);
  expect(rows.items).toContain('https://h.example/p/q.jpg');
  expect(rows.at[rows.items.indexOf('https://h.example/p/q.jpg')]).toBe('3:2');
});

test('XML: the link of a channel is no base', async () => {
  const text = '<rss><channel><link>https://h.example/p/</link><item><link>q.jpg</link></item></channel></rss>';
  expect((await foundBy('xml', text)).looksUp('h.example/p/q.jpg')).toBe(false);
});

test('XML: a page whose links stand in it as they are adds no item twice', async () => {
  const text = `<r><![CDATA[<p>a</p> <a href="https://h.example/p/q.jpg">b</a>]]></r>`;
  expect((await foundBy('xml', text)).items).toEqual(['https://h.example/p/q.jpg']);
});

test('XML: a list of attributes that cannot be taken apart is unreadable', async () => {
  const text = '<!DOCTYPE r [<!ATTLIST r x CDATA "1"xml:base CDATA "https://h.example/p/">]><r href="q.jpg"/>';
  expect((await foundBy('xml', text)).error).toMatchObject({ reason: 'manifest-unreadable' });
});

test.each([
  [
    'an attribute that is written',
    '<!DOCTYPE r [<!ATTLIST r href CDATA "q.jpg">]><r href="x.jpg" xml:base="https://h.example/p/"/>'
  ],
  ['another element', '<!DOCTYPE r [<!ATTLIST s xml:base CDATA "https://h.example/p/">]><r href="q.jpg"/>']
])('XML: no default takes the place of %s', async (_name, text) => {
  const { looksUp, error } = await foundBy('xml', text);
  expect(error).toBeNull();
  expect(looksUp('h.example/p/q.jpg')).toBe(false);
});

const bases = (n: number) => Array.from({ length: n }, (_, i) => `<base href="https://${i}.example/">`).join('');

test('HTML: the first base that is one counts, however many follow', async () => {
  const { looksUp, error } = await foundBy('html', `${HERE}${bases(100)}${IMAGE}`);
  expect(error).toBeNull();
  expect(looksUp('h.example/p/q.jpg')).toBe(true);
  expect(looksUp('1.example/q.jpg')).toBe(false);
});

test.each<readonly [string, ReaderName, string]>([
  ['bases that may hold', 'html', `<svg>${bases(100)}${IMAGE}`],
  ['bases that may hold', 'md', `${bases(100)}\n[a](q.jpg)`],
  ['vocabularies', 'html', Array.from({ length: 20 }, (_, i) => `<p vocab=https://${i}.example/>`).join('')],
  ['pages in pages', 'html', '<svg>'.concat('<style>'.repeat(100))],
  [
    'defaults',
    'xml',
    `<!DOCTYPE r [<!ATTLIST r ${Array.from({ length: 1000 }, (_, i) => `a${i}:href CDATA "1"`).join(' ')}>]><r/>`
  ]
])('too many %s are named (%s)', async (_name, reader, text) => {
  expect((await foundBy(reader, text)).error).toMatchObject({ reason: 'manifest-too-large' });
});
