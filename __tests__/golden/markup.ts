/** XML by a writer, in vocabularies for publishing links; HTML by hand, because there is no writer. */
import XMLBuilder from 'fast-xml-builder';
import { type Golden, inLines, lineCount, place } from './golden.ts';
import { type Cell, type Item, RECORDS, type Row, ROWS } from './rows.ts';

type Node = Readonly<Record<string, unknown>>;

const WRITER = new XMLBuilder({
  format: true,
  attributeNamePrefix: '@',
  textNodeName: '#',
  cdataPropName: '$',
  ignoreAttributes: false,
  suppressBooleanAttributes: false
});

/** A document, and the namespaces of its root element, which starts in the second line. */
function xml(
  file: string,
  root: Node,
  namespaces: readonly string[],
  items: (text: string) => string[],
  table = false,
  names: (text: string) => string[] = () => []
) {
  const text = WRITER.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
  return document(
    `xml/${file}`,
    'XML',
    text,
    items(text),
    [...namespaces.map(url => place(2, 0, url)), ...names(text)],
    table
  );
}

function document(
  file: string,
  format: string,
  text: string,
  items: readonly string[],
  beside: readonly string[],
  table: boolean
): Golden {
  return {
    file,
    bytes: Buffer.from(text, 'utf8'),
    expected: { kind: 'read', format, lineBased: true, rows: lineCount(text), items, beside, table }
  };
}

const ofCell = ({ items }: Cell) => [items, 0] as const;

/** Returns the places of items if the text has the cells of each row in this order. */
const inOrder =
  (...columns: readonly (keyof Omit<Row, 'id'>)[]) =>
  (text: string) =>
    inLines(
      text,
      ROWS.flatMap(row => columns.map(column => ofCell(row[column])))
    );

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';
const ATOM = 'http://www.w3.org/2005/Atom';
const MEDIA = 'http://search.yahoo.com/mrss/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

/** Returns the full names of elements. */
const dcatNames = (text: string) =>
  [...text.matchAll(/<(dcat|dct):(\w+)/g)].map(({ 1: prefix, 2: name = '', index }) =>
    place(lineCount(`${text.slice(0, index)}.`), 0, (prefix === 'dcat' ? DCAT : DCT) + name)
  );

/** Returns the UUIDs of entries, since an MD5 can be written like that. */
const entryIds = (text: string) =>
  [...text.matchAll(/urn:uuid:([\w-]+)/g)].map(({ 1: uuid = '', index }) =>
    place(lineCount(`${text.slice(0, index)}.`), 0, uuid)
  );

function vocabularies(): readonly Golden[] {
  const sitemap = {
    urlset: {
      '@xmlns': SITEMAP,
      '@xmlns:image': IMAGES,
      url: RECORDS.map(({ url, caption }) => ({
        loc: url,
        'image:image': { 'image:loc': url, 'image:caption': caption }
      }))
    }
  };
  const opml = {
    opml: {
      '@version': '2.0',
      head: { title: 'Links' },
      body: { outline: RECORDS.map(({ url, caption }) => ({ '@type': 'link', '@text': caption, '@url': url })) }
    }
  };
  const rss = {
    rss: {
      '@version': '2.0',
      '@xmlns:media': MEDIA,
      channel: {
        title: 'Links',
        item: RECORDS.map(({ id, url, caption, hash }) => ({
          guid: { '@isPermaLink': 'false', '#': `row-${id}` },
          link: url,
          description: { $: caption },
          'media:hash': { '@algo': 'any', '#': hash }
        }))
      }
    }
  };
  const atom = {
    feed: {
      '@xmlns': ATOM,
      id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      entry: RECORDS.map(({ id, url, caption }) => ({
        id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`,
        link: { '@rel': 'enclosure', '@href': url },
        title: caption
      }))
    }
  };
  const dcat = {
    'rdf:RDF': {
      '@xmlns:rdf': RDF,
      '@xmlns:dcat': DCAT,
      '@xmlns:dct': DCT,
      'dcat:Distribution': RECORDS.map(({ url, caption }) => ({
        'dcat:downloadURL': { '@rdf:resource': url },
        'dct:title': caption
      }))
    }
  };
  return [
    xml('sitemap.xml', sitemap, [SITEMAP, IMAGES], inOrder('url', 'url', 'caption')),
    xml('links.opml', opml, [], inOrder('caption', 'url')),
    xml('feed.rss', rss, [MEDIA], inOrder('url', 'caption', 'hash'), true),
    xml('feed.atom', atom, [ATOM], inOrder('url', 'caption'), false, entryIds),
    xml('dcat.rdf', dcat, [RDF, DCAT, DCT], inOrder('url', 'caption'), false, dcatNames),
    xml('rows.xml', { rows: { row: [...RECORDS] } }, [], inOrder('url', 'caption', 'hash'), true)
  ];
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, char => REFERENCES[char] ?? '');

/** Pages as a template makes them. */
function pages(): readonly Golden[] {
  const head = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><title>Links</title></head>',
    '<body>'
  ];
  const page = (body: readonly string[]) => [...head, ...body, '</body>', '</html>', ''].join('\n');
  const row = ({ id, url, caption, hash }: (typeof RECORDS)[number]) =>
    `<tr><td>${id}</td><td>${escaped(url)}</td><td>${escaped(caption)}</td><td>${hash}</td></tr>`;
  const table = page(['<table>', ...RECORDS.map(row), '</table>']);
  const gallery = page(
    RECORDS.map(({ url, caption, hash }) =>
      [
        '<figure>',
        `  <a href="${escaped(url)}" data-hash="${hash}">`,
        `    <img src='${escaped(url).replaceAll("'", '&#39;')}'`,
        `      alt="${escaped(caption)}"></a>`,
        '</figure>'
      ].join('\n')
    )
  );
  const [first, second] = ROWS;
  const scripts = page([
    '<base href="https://base.example/pics/">',
    '<img src="relative.jpg" srcset="one.jpg 1x, /two.jpg 2x">',
    '<meta http-equiv="refresh" content="5; url=https://refresh.example/next">',
    '<style>body { background: url("https://style.example/back.png") }</style>',
    `<script>fetch("https:\\/\\/script.example\\/api?x=1\\u0026y=2")</script>`,
    `<!-- ${first?.url.text ?? ''} -->`,
    `<p>${(second?.caption.text ?? '').replaceAll('\n', '<br>\n')}</p>`
  ]);
  const item = (text: string, mark = text): readonly [readonly Item[], number] => [[{ text, mark, anywhere: true }], 0];
  return [
    document('html/table.html', 'HTML', table, inOrder('url', 'caption', 'hash')(table), [], true),
    document('html/gallery.htm', 'HTML', gallery, inOrder('url', 'hash', 'url', 'caption')(gallery), [], true),
    document(
      'html/scripts.xhtml',
      'HTML',
      scripts,
      inLines(scripts, [
        item('https://base.example/pics/'),
        item('https://base.example/pics/relative.jpg', 'relative.jpg'),
        item('https://base.example/pics/one.jpg', 'one.jpg'),
        item('https://base.example/two.jpg', '/two.jpg'),
        item('https://refresh.example/next'),
        item('https://style.example/back.png'),
        item('https://script.example/api?x=1&y=2', 'script.example'),
        ...ROWS.slice(0, 1).map(({ url }) => ofCell(url)),
        ...ROWS.slice(1, 2).map(({ caption }) => ofCell(caption))
      ]),
      [
        // What a script escapes is also read without unescaping.
        place(9, 0, 'https:\\/\\/script.example\\/api?x=1\\u0026y=2')
      ],
      false
    )
  ];
}

export function markup(): readonly Golden[] {
  return [...vocabularies(), ...pages()];
}
