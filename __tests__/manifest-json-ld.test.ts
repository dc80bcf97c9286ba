/** JSON-LD: what keys and strings stand for under their contexts is read beside the strings themselves. */
import { describe, expect, test } from '@jest/globals';
import { chunked, found, foundAt, lookedUp } from './manifest-support.ts';

const EX = '"@context": {"ex": "https://h.example/d/"}';
const BASE = '"@context": {"@base": "https://h.example/d/"}';
const VOCAB = '"@context": {"@vocab": "https://h.example/d/"}';

async function reads(text: string, expression: string, name = 'a.jsonld') {
  const seen = new Set<string>();
  for (const chunk of [1, 7, 1 << 20]) {
    const { has, error, unparseable } = await lookedUp(name, text, chunk);
    seen.add(`${String(has(expression))} ${String(error?.reason)} ${String(unparseable)}`);
  }
  return [...seen].join('; ');
}

const LOOKED_UP = 'true undefined 0';
const NOT_LOOKED_UP = 'false undefined 0';

describe('a name is looked up', () => {
  test.each([
    ['as an id', `{${EX}, "@id": "ex:p"}`],
    ['as a type', `{${EX}, "@type": "ex:p"}`],
    ['as one of several types', `{${EX}, "@type": ["ex:q", "ex:p"]}`],
    ['as a key', `{${EX}, "ex:p": 1}`],
    ['as any string', `{${EX}, "image": "ex:p"}`],
    ['as an element', `{${EX}, "image": [1, ["ex:p"]]}`],
    ['in a node below', `{${EX}, "a": {"b": [{"@id": "ex:p"}]}}`],
    ['in front of its context', `{"@id": "ex:p", "a": [{"b": 1}], ${EX}}`],
    ['below and in front of its context', `{"@graph": [{"a": {"@id": "ex:p"}}], ${EX}}`],
    ['as a key in front of its context', `{"ex:p": {"x": 1}, ${EX}}`],
    [
      'with an expanded definition',
      '{"@context": {"ex": {"@id": "https://h.example/d/", "@prefix": true}}, "@id": "ex:p"}'
    ],
    [
      'with a definition whose id comes last',
      '{"@context": {"ex": {"@prefix": true, "@id": "https://h.example/d/"}}, "@id": "ex:p"}'
    ],
    [
      'whose prefixes stand in one another',
      '{"@context": {"a": "https://h.example/", "b": "a:d", "c": "b:/", "e": "c:", "f": "e:", "ex": "f:"}, "@id": "ex:p"}'
    ],
    [
      'under a base below another of the same array',
      '{"@context": [{"@base": "https://h.example/x/"}, {"@base": "../d/"}], "@id": "p"}'
    ],
    [
      'as a key of a map of ids',
      '{"@context": {"@base": "https://h.example/d/", "m": {"@container": "@id"}}, "m": {"p": {"urn:a": 1}}}'
    ],
    [
      'as a key of a map of graphs by ids',
      '{"@context": {"@base": "https://h.example/d/", "m": {"@container": ["@graph", "@id"]}}, "m": {"p": {}}}'
    ],
    ['under an alias of the type', '{"@context": {"@vocab": "https://h.example/d/", "a": "@type"}, "a": "p"}'],
    [
      'under an alias of the type, written out',
      '{"@context": {"@vocab": "https://h.example/d/", "a": {"@id": "@type"}}, "a": ["p"]}'
    ],
    [
      'with one of several contexts',
      `{"@context": ["https://schema.org/", null, {"ex": "https://h.example/d/"}, {"x": "y:"}], "@id": "ex:p"}`
    ],
    [
      'with a context in an array in front',
      `{"@context": [{"ex": "https://h.example/d/"}, "https://schema.org/"], "@id": "ex:p"}`
    ],
    ['with the context of a node', `{"@id": "x", "a": {${EX}, "@id": "ex:p"}}`],
    [
      'with the context of a node outside the nearest',
      `{${EX}, "a": {"@context": {"x": "https://i.example/"}, "@id": "ex:p"}}`
    ],
    ['with a prefix that is compact itself', '{"@context": {"e": "https://h.example/", "ex": "e:d/"}, "@id": "ex:p"}'],
    [
      'with a prefix that is compact under a context outside',
      '{"a": {"@context": {"ex": "e:d/"}, "@id": "ex:p"}, "@context": {"e": "https://h.example/"}}'
    ],
    ['as the definition of a term', '{"@context": {"image": "ex:p", "ex": "https://h.example/d/"}}'],
    ['as the id of a term', '{"@context": {"image": {"@id": "ex:p", "@type": "@id"}, "ex": "https://h.example/d/"}}'],
    ['as what a term reverses', '{"@context": {"image": {"@reverse": "ex:p"}, "ex": "https://h.example/d/"}}'],
    [
      'in the context of a term',
      '{"@context": {"a": {"@id": "x:a", "@context": {"ex": "https://h.example/d/"}}}, "a": {"@id": "ex:p"}}'
    ],
    ['with escapes', '{"\\u0040context": {"e\\u0078": "https:\\/\\/h.example/d/"}, "@id": "\\u0065x:p"}'],
    ['with a namespace without a scheme', '{"@context": {"ex": "//h.example/d/"}, "@id": "ex:p"}'],
    ['with a base', `{${BASE}, "@id": "p"}`],
    ['with a base behind it', `{"@id": "p", ${BASE}}`],
    ['with a base, from the folder above', `{"@context": {"@base": "https://h.example/d/e/"}, "@id": "../p"}`],
    ['with a base, from the root', `{${BASE}, "@id": "/d/p"}`],
    ['with a base, as a query', `{"@context": {"@base": "https://h.example/d/p"}, "@id": "?x"}`],
    [
      'with a base below another',
      `{"@context": {"@base": "https://h.example/"}, "a": {"@context": {"@base": "d/"}, "@id": "p"}}`
    ],
    [
      'with a base below one that comes last',
      `{"a": {"@context": {"@base": "d/x"}, "@id": "p"}, "@context": {"@base": "https://h.example/"}}`
    ],
    [
      'with a base, under another name for the id',
      `{"@context": {"@base": "https://h.example/d/", "id": "@id"}, "id": "p"}`
    ],
    [
      'with a base, under a key of links',
      `{"@context": {"@base": "https://h.example/d/", "u": {"@type": "@id"}}, "u": ["p"]}`
    ],
    ['with a vocabulary, as a key', `{${VOCAB}, "p": 1}`],
    ['with a vocabulary, as a type', `{${VOCAB}, "@type": "p"}`],
    [
      'with a vocabulary, under a term of names',
      '{"@context": {"@vocab": "https://h.example/d/", "t": {"@type": "@vocab"}}, "t": "p"}'
    ],
    ['with a vocabulary that is compact', '{"@context": {"@vocab": "ex:", "ex": "https://h.example/d/"}, "p": 1}'],
    ['with a vocabulary that is relative', '{"@context": {"@vocab": "d/", "@base": "https://h.example/"}, "p": 1}'],
    ['as a term of the vocabulary', '{"@context": {"@vocab": "https://h.example/d/", "p": {"@type": "@id"}}}']
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/p')).toBe(LOOKED_UP);
    expect(await reads(`[1, ${text}, {}]`, 'h.example/d/p', 'a.json')).toBe(LOOKED_UP);
    expect(await reads(`{"a": {}}\n${text}\n{}\n`, 'h.example/d/p', 'a.jsonl')).toBe(LOOKED_UP);
    expect(await reads(JSON.stringify({ text }), 'h.example/d/p')).toBe(LOOKED_UP);
    expect(await reads(`id,text\n1,"${text.replaceAll('"', '""')}"\n`, 'h.example/d/p', 'a.csv')).toBe(LOOKED_UP);
  });

  test('with blanks in an id, and with a query', async () => {
    expect(await reads(`{${EX}, "@id": "ex:a b"}`, 'h.example/d/a%20b')).toBe(LOOKED_UP);
    expect(await reads(`{${BASE}, "@id": "a b"}`, 'h.example/d/a%20b')).toBe(LOOKED_UP);
    expect(await reads(`{${EX}, "@id": "ex:ü?q=1:2"}`, 'h.example/d/%C3%BC?q=1:2')).toBe(LOOKED_UP);
  });
});

describe('what is no name is not looked up', () => {
  test.each([
    ['without its context', '{"@id": "ex:p"}'],
    ['of another prefix', `{${EX}, "@id": "Ex:p"}`],
    ['beside the node of its context', `{"a": {${EX}}, "b": {"@id": "ex:p"}}`],
    ['in another record', `[{${EX}}, {"@id": "ex:p"}]`],
    ['in another line', `{${EX}}\n{"@id": "ex:p"}`],
    ['in a node that binds the prefix anew', `{${EX}, "a": {"@id": "ex:p", "@context": {"ex": "https://i.example/"}}}`],
    ['as a literal', `{${EX}, "a": {"@value": "ex:p"}}`],
    ['with a remote context', '{"@context": "https://h.example/d/", "@id": "ex:p"}'],
    [
      'in a vocabulary, as a value that is no class',
      '{"@context": {"@vocab": "https://h.example/d/", "t": {"@type": "@vocab"}}, "u": "p"}'
    ],
    ['with a term of its own', '{"@context": {"@vocab": "https://h.example/d/", "p": "https://i.example/p"}, "p": 1}'],
    ['with two slashes', `{${EX}, "@id": "ex://p"}`],
    ['a blank node', '{"@context": {"ex": "https://h.example/d/"}, "@id": "_:p"}'],
    ['with a base that is relative to nothing', '{"@context": {"@base": "d/"}, "@id": "p"}'],
    ['in text of words', `{"@context": {"Note": "https://h.example/d/"}, "a": "Note: p"}`]
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/p')).toBe(NOT_LOOKED_UP);
  });
});

test('a name stands in its own row and array, wherever its context does', async () => {
  const { items, at } = await found('a.json', `{"x": [1, 2], "y": [{"@id": "ex:1"}, {"@id": "ex:2"}], ${EX}}`);
  expect(items.map((item, i) => `${at[i]} ${item}`).sort()).toEqual([
    '1:0 https://h.example/d/',
    '1:1 https://h.example/d/1',
    '2:1 https://h.example/d/2'
  ]);
  const lines = await found('a.jsonl', `{}\n{"@id": "ex:1", ${EX}}\n{${EX}, "@id": "ex:2"}\n`);
  expect(lines.items.map((item, i) => `${lines.at[i]} ${item}`)).toContain('2:0 https://h.example/d/1');
  expect(lines.items.map((item, i) => `${lines.at[i]} ${item}`)).toContain('3:0 https://h.example/d/2');
});

describe('where nothing of a context stands at the beginning', () => {
  const filler = `"filler": [${Array.from({ length: 9000 }, (_, i) => `"text ${i}"`).join()}]`;

  test.each([
    ['a name behind its context', `{${filler}, ${EX}, "@id": "ex:p"}`, 'a.json'],
    ['a name in front of its context', `{"@id": "ex:p", ${filler}, ${EX}}`, 'a.jsonld'],
    ['in a line', `{${filler}}\n{"@id": "ex:p", ${EX}}\n`, 'a.jsonl'],
    ['whatever is between', `{${filler}, "@context"\n:\n[{"ex": "https://h.example/d/"}], "@id": "ex:p"}`, 'a.json']
  ])('%s is looked up', async (_name, text, name) => {
    const { items, error } = await found(name, text, { chunk: 1000 });
    expect([items, error]).toEqual([['https://h.example/d/', 'https://h.example/d/p'], null]);
    const broken = await lookedUp(name, `${text.trim()}]`);
    expect([broken.has('h.example/d/p'), broken.error?.reason]).toEqual([true, 'manifest-unreadable']);
  });

  test.each([
    [2, `{${filler}, ${EX}}`],
    [1, `{${filler}, "@context": "https://schema.org/", "a": {"b": ["@context"]}}`],
    [1, `{${EX}, ${filler}, ${EX}}`],
    [1, `{${filler}}`]
  ])('it is read in %d passes', async (passes, text) => {
    let opened = 0;
    const bytes = Buffer.from(text);
    const open = () => {
      opened++;
      return chunked(bytes, 1 << 14);
    };
    const { error } = await foundAt('a.json', { size: bytes.length, open });
    expect([error, opened]).toEqual([null, passes]);
  });
});

describe('in a page', () => {
  const LD = '{"@context": {"ex": "https://h.example/d/"},\n"@id": "ex:p"}';

  test.each([
    ['a script', 'a.html', `<p>\n<script type="application/ld+json">\n${LD}</script>`, 4],
    ['a script for old browsers', 'a.html', `<script type=application/ld+json>\n<!--\n${LD}\n--></script>`, 4],
    [
      'a script of XHTML',
      'a.xhtml',
      `<html><script type="application/ld+json">//<![CDATA[\n${LD}\n//]]></script></html>`,
      3
    ],
    ['a script of XML', 'a.svg', `<svg>\n<script><![CDATA[${LD}]]></script></svg>`, 3]
  ])('the names of %s are looked up', async (_name, path, text, row) => {
    const { items, at, error } = await found(path, text);
    expect([at[items.indexOf('https://h.example/d/p')], error]).toEqual([`${row}:0`, null]);
  });

  test('a script that is no JSON is left alone', async () => {
    const { items, error } = await found(
      'a.html',
      `<script>let a = {"@context": {"ex": "https://h.example/d/"}}; b(</script>`
    );
    expect([items, error]).toEqual([['https://h.example/d/'], null]);
  });
});

test('what is broken behind a context loses no name before', async () => {
  const { items, error } = await found('a.json', `{${EX}, "@id": "ex:p", ]`);
  expect([items.includes('https://h.example/d/p'), error?.reason]).toEqual([true, 'manifest-unreadable']);
});

describe('an id with a blank is looked up', () => {
  test.each([
    ['under an alias', '{"@context": {"@base": "https://h.example/d/", "id": "@id"}, "id": "a p"}'],
    ['under a term of ids', '{"@context": {"@base": "https://h.example/d/", "t": {"@type": "@id"}}, "t": "a p"}'],
    ['below such a context', '{"@context": {"@base": "https://h.example/d/", "id": "@id"}, "x": [{"id": "a p"}]}']
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/a%20p')).toBe(LOOKED_UP);
  });
});

test('prefixes that stand in themselves end nothing', async () => {
  const text = '{"@context": {"a": "b:x", "b": "a:y", "ex": "https://h.example/d/"}, "@id": "ex:p", "x": "a:1"}';
  expect(await reads(text, 'h.example/d/p')).toBe(LOOKED_UP);
});

test.each([
  ['prefixes inside prefixes', Array.from({ length: 40 }, (_, i) => `{"t${String(i + 1)}": "t${String(i)}:x"}`)],
  ['bases', Array.from({ length: 9 }, (_, i) => `{"@base": "${i === 0 ? 'https://h.example/' : `d${String(i)}/`}"}`)]
])('%s past what is read are too large', async (_name, contexts) => {
  const text = `{"@context": [${contexts.join(', ')}], "@id": "t40:p"}`;
  expect(await reads(text, 'h.example/x')).toBe('false manifest-too-large 0');
});
