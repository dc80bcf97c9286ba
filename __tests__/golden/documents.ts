/** Documents and lists of links: YAML and TOML by writers, texts by templates. */
import { dump } from 'js-yaml';
import { stringify as tomlOf } from 'smol-toml';
import { type Golden, inLines, lineCount } from './golden.ts';
import { type Cell, cellsOf, type Item, RECORDS, ROWS } from './rows.ts';

type Part = readonly [items: readonly Item[], column: number];

const whole = ({ items }: Cell): Part => [items, 0];

/** Returns what is found of a cell in a line of text. */
const within = ({ items }: Cell): Part => [items.filter(({ anywhere }) => anywhere), 0];

/** Returns an item that is written as `mark` in the text. */
const item = (text: string, mark = text): Part => [[{ text, mark, anywhere: true }], 0];

function document(file: string, format: string, text: string, parts: readonly Part[], table = false): Golden {
  const items = inLines(text, parts);
  return {
    file: `documents/${file}`,
    bytes: Buffer.from(text, 'utf8'),
    expected: { kind: 'read', format, lineBased: true, rows: lineCount(text), items, table }
  };
}

const allCells = ROWS.flatMap(row => cellsOf(row).map(([cell]) => whole(cell)));

/** Rows with an address that a web server can answer, each on a separate line. */
const web = ROWS.filter(({ url }) => url.text.startsWith('http') && !url.text.includes('"'));

function structured(): readonly Golden[] {
  const yaml = dump([...RECORDS], { lineWidth: -1 });
  const several = RECORDS.map(row => `---\n${dump(row, { lineWidth: -1, forceQuotes: true })}`).join('');
  return [
    document('rows.yaml', 'YAML', yaml, allCells, true),
    document('quoted.yml', 'YAML', several, allCells, true),
    document('rows.toml', 'TOML', tomlOf({ title: 'Links', row: RECORDS.map(row => ({ ...row })) }), allCells, true)
  ];
}

/** Returns a string as Python's `repr` writes it. */
const python = (text: string) =>
  text.includes("'") && !text.includes('"')
    ? `"${text}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

function scripts(): readonly Golden[] {
  const rows = RECORDS.map(
    ({ id, url, caption, hash }) =>
      `    {'id': ${id}, 'url': ${python(url)}, 'caption': ${python(caption)}, 'hash': ${python(hash)}},\n`
  );
  const text = `"""A loading script."""\nimport datasets\n\nROWS = [\n${rows.join('')}]\n`;
  const loader = [
    '# coding: utf-8',
    '_URL = (',
    '    "https://joined.example/"  # in two halves',
    '    "archive.tar.gz"',
    ')',
    "_PATTERN = r'https://raw.example/(\\d+)'",
    '_HEX = "https:\\x2f\\x2fescaped.example\\u002fa"',
    '# see https://comment.example/page for more',
    'datasets.load_dataset("golden-org/links")',
    ''
  ].join('\n');
  return [
    document('rows.py', 'Python', text, allCells, true),
    document('loader.py', 'Python', loader, [
      item('https://joined.example/', '"https:'),
      item('https://joined.example/archive.tar.gz', 'joined.example'),
      item('https://raw.example/(\\d+)'),
      item('https://escaped.example/a', 'escaped.example'),
      item('https://comment.example/page'),
      item('https://huggingface.co/datasets/golden-org/links', 'load_dataset(')
    ])
  ];
}

/** Markdown has character references, but only with a semicolon. */
const reference = (url: string) => url.replaceAll(/&(?=\w+;)/g, '&amp;');

function texts(): readonly Golden[] {
  const list = ['# One link a line', ...RECORDS.map(({ url }) => url)].join('\n');
  const markdown = [
    '# Links',
    '',
    ...web.flatMap(({ id, url, caption }) => [`- [${id}](<${reference(url.text.trim())}> "title"): ${caption.text}`]),
    '',
    '![picture](https://brackets.example/a_(b)\\_c?x=1&amp;y=2 "title") and <https://auto.example/link>',
    '',
    '[reference]: https://reference.example/page "title"',
    '',
    'As text https://plain.example/?a=1&copy=2 stands as it is.',
    '',
    '```',
    'curl https://code.example/download',
    '```',
    ''
  ].join('\n');
  const rst = [
    'Links',
    '=====',
    '',
    'See `the page <https://embedded.example/page>`_ and target_.',
    '',
    '.. _target: https://target.example/a/',
    '   long/path',
    '.. image:: https://image.example/b.png',
    '',
    ...web.map(({ url }) => `* ${url.text.trim()}`),
    ''
  ].join('\n');
  const bibtex = [
    '@misc{golden,',
    '  title = {Links},',
    '  url = {https://bib.example/a?x=1},',
    '  howpublished = "\\url{https://published.example/b}"',
    '}',
    ''
  ].join('\n');
  const turtle = [
    '@prefix ex: <https://prefix.example/ns/> .',
    '@base <https://base.example/d/> .',
    '<https://subject.example/s> ex:p "x" .',
    '<../r> a <https://class.example/C>, "https:\\u002F\\u002Fescaped.example/e" .',
    ''
  ].join('\n');
  const query = ['\\u0050REFIX ex: <https://prefix.example/ns/>', 'SELECT ?x WHERE { ?x ex\\u003ap "y" }', ''].join(
    '\n'
  );
  const playlist = ['#EXTM3U', ...web.flatMap(({ id, url }) => [`#EXTINF:${id},Title`, url.text.trim()]), ''].join(
    '\n'
  );
  const calendar = [
    'BEGIN:VCALENDAR',
    'URL:https://calendar.example/a',
    'DESCRIPTION:see https://folded.exam',
    ' ple/b',
    'END:VCALENDAR',
    ''
  ].join('\r\n');
  const shell = [
    '#!/bin/sh',
    'BASE=https://base.example/d',
    'curl -O "$BASE/a.jpg" x',
    'curl -O https://contin\\',
    'ued.example/b',
    ''
  ].join('\n');
  const urls = ROWS.map(({ url }) => whole(url));
  const inLinks = web.map(({ url }) => within(url));
  return [
    document('urls.txt', 'text', list, urls),
    document('urls.lst', 'text', list, urls),
    document('links.md', 'Markdown', markdown, [
      ...web.flatMap(({ url, caption }) => [within(url), within(caption)]),
      item('https://brackets.example/a_(b)_c?x=1&y=2', 'https://brackets.example'),
      item('https://auto.example/link'),
      item('https://reference.example/page'),
      item('https://plain.example/?a=1&copy=2'),
      item('https://code.example/download')
    ]),
    document('links.rst', 'reStructuredText', rst, [
      item('https://embedded.example/page'),
      item('https://target.example/a/long/path', '.. _target:'),
      item('https://target.example/a/'),
      item('https://image.example/b.png'),
      ...inLinks
    ]),
    document('links.bib', 'text', bibtex, [
      // The end of an address in running text is found by matching, so brackets stay.
      item('https://bib.example/a?x=1},', 'https://bib.example'),
      item('https://published.example/b}', 'https://published.example')
    ]),
    document('get.sh', 'text', shell, [
      item('https://base.example/d'),
      item('https://base.example/d/a.jpg', '$BASE'),
      item('https://continued.example/b', 'https://cont'),
      // The lines as stored.
      item('https://contin\\', 'in\\'),
      item('ued.example/b')
    ]),
    ...variables(),
    document('links.ttl', 'RDF', turtle, [
      item('https://prefix.example/ns/'),
      item('https://base.example/d/'),
      item('https://subject.example/s'),
      item('https://prefix.example/ns/p', 'ex:p'),
      item('https://base.example/r', '../r'),
      item('https://class.example/C'),
      // As stored, and as read.
      item('https:\\u002F\\u002Fescaped.example/e', 'https:'),
      item('https://escaped.example/e', 'escaped.example')
    ]),
    document('query.rq', 'RDF', query, [
      item('https://prefix.example/ns/'),
      item('https://prefix.example/ns/p', 'ex\\u003ap')
    ]),
    document('list.m3u8', 'text', playlist, inLinks),
    document('events.ics', 'iCalendar or vCard', calendar, [
      item('https://calendar.example/a'),
      item('https://folded.example/b', 'https://folded.ex'),
      // The line as stored.
      item('https://folded.exam', 'am')
    ])
  ];
}

/** Scripts and documents in which a variable holds the first part of a link; and LDIF. */
function variables(): readonly Golden[] {
  const base = 'https://base.example/d';
  const files = {
    'get.ps1': ['# x', `$base = "${base}"`, 'iwr "$base/a.jpg" -OutFile x'],
    'get.bat': ['@echo off', `set BASE=${base}`, 'curl -O %base%/a.jpg'],
    'get.r': ['# x', `base <- "${base}"`, 'download.file(paste0(base, "/a.jpg"), "x")'],
    'get.jl': ['# x', `base = "${base}"`, 'download("$(base)/a.jpg", "x")'],
    'links.adoc': ['= Links', `:base: ${base}`, 'see {base}/a.jpg here'],
    'links.org': ['#+TITLE: Links', `#+LINK: base ${base}`, '[[base:/a.jpg ]]'],
    'links.tex': ['% x', `\\def\\base{${base}}`, '\\url{\\base /a.jpg }'],
    'entries.ldif': ['dn: cn=a', `labeledURI: ${base}`, `labeledURI:: ${btoa(`${base}/a.jpg`)}`]
  };
  return Object.entries(files).map(([name, lines]) =>
    document(name, 'text', `${lines.join('\n')}\n`, [
      // In running text a bracket at the end of an address stays.
      item(name === 'links.tex' ? `${base}}` : base, base),
      item(`${base}/a.jpg`, lines.at(-1))
    ])
  );
}

/** Captures of a web archive, with their hashes in base32. */
function archives(): readonly Golden[] {
  const base32 = ['GOLDENAAAAAAAAAAAAAAAAAAAAAAAA22', 'GOLDENBBBBBBBBBBBBBBBBBBBBBBBB33'] as const;
  const cdx = [
    ' CDX N b a m s k S V g',
    `example,alpha)/a.jpg?size=1 20240101000000 https://alpha.example/a.jpg?size=1 image/jpeg 200 ${base32[0]} 512 0 x.warc.gz`,
    `invalid,beta)/ 20240102000000 http://www.beta.invalid/ text/html 200 ${base32[1]} 512 512 x.warc.gz`,
    ''
  ].join('\n');
  const cdxj = [
    '!OpenWayback-CDXJ 1.0',
    `example,alpha)/a.jpg?size=1 20240101000000 {"url": "https://alpha.example/a.jpg?size=1", "digest": "sha1:${base32[0]}"}`,
    `invalid,beta:8080)/b 20240102000000 {"mime": "text/html", "digest": "sha1:${base32[1]}"}`,
    ''
  ].join('\n');
  return [
    document('captures.cdx', 'CDX', cdx, [
      item('https://alpha.example/a.jpg?size=1'),
      item(base32[0]),
      item('http://beta.invalid/', 'invalid,beta'),
      item('http://www.beta.invalid/'),
      item(base32[1])
    ]),
    document('captures.cdxj', 'CDX', cdxj, [
      item('https://alpha.example/a.jpg?size=1'),
      item(base32[0]),
      item('http://beta.invalid:8080/b', 'invalid,beta'),
      item(base32[1])
    ])
  ];
}

export function documents(): readonly Golden[] {
  return [...structured(), ...scripts(), ...texts(), ...archives()];
}
