/** Turtle and its kin: what names and references stand for is read beside the lines. */
import { describe, expect, test } from '@jest/globals';
import type { ItemBatch } from '../src/item/batch/batch.ts';
import { MAX_ESCAPED_LINE_BYTES } from '../src/manifest/rdf/rdf-limits.ts';
import { readManifest } from '../src/manifest/read.ts';
import { Watch } from '../src/safe/watch.ts';
import { found, LIMITS, lookedUp, sourceOf } from './manifest-support.ts';
import { added } from './support/added.ts';

const P = '@prefix ex: <https://h.example/d/> .\n';
const B = '@base <https://h.example/d/> .\n';

/** Reads a document under several names, whole and in pieces, and says whether it looks up `expression`. */
async function reads(text: string, expression: string, names: readonly string[] = ['a.ttl']) {
  const seen = new Set<string>();
  for (const name of names) {
    for (const written of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      for (const chunk of [1, 7, 1 << 20]) {
        const { has, error, unparseable } = await lookedUp(name, written, chunk);
        seen.add(`${String(has(expression))} ${String(error?.reason)} ${String(unparseable)}`);
      }
    }
  }
  return [...seen].join('; ');
}

const LOOKED_UP = 'true undefined 0';
const NOT_LOOKED_UP = 'false undefined 0';

describe('a name or a reference is looked up', () => {
  test.each([
    ['a subject', `${P}ex:p a ex:I .`],
    ['a predicate and an object', `${P}<x> ex:q <y>, ex:p .`],
    ['behind a bracket', `${P}[] a [ ex:q (ex:p) ] .`],
    ['at the end of a statement without a blank', `${P}ex:s a ex:p.`],
    ['before a comma without a blank', `${P}ex:s a ex:p,ex:q;ex:r ex:t.`],
    ['behind a full stop without a blank', `${P}ex:s a <x>.ex:p a <y>.`],
    ['behind a number and a full stop', `${P}ex:s ex:n 5.ex:p a <y>.`],
    ['behind a language that touches it', `${P}ex:s ex:q "x"@en.ex:p ex:r 1 .`],
    ['behind a number that touches it', '@prefix : <https://h.example/d/> .\n:s :q (1:p 2) .'],
    ['behind a large number that touches it', `${P}ex:s ex:q 1.5e3ex:p .`],
    ['behind a blank node that touches it', '@prefix : <https://h.example/d/> .\n_:s:p 1 .'],
    ['behind a variable that touches it', 'PREFIX : <https://h.example/d/>\nSELECT * { ?s:p ?o }'],
    ['behind a variable named as a prefix', 'PREFIX s: <x>\nPREFIX : <https://h.example/d/>\nSELECT * { $s:p ?o }'],
    [
      'a prefix that a formula bound anew, behind it',
      `${P}{ @prefix ex: <https://o.example/> . ex:x a ex:y } => {} .\nex:p a 1 .`
    ],
    ['a prefix of a formula, behind it', `@prefix ex: <https://o.example/> .\n{ ${P} } => {} .\nex:p a 1 .`],
    ['a prefix of an inner formula', `@prefix ex: <x> .\n{ { @prefix ex: <y> . ${P} } } .\nex:p a 1 .`],
    ['a datatype', `${P}ex:s ex:q "x"^^ex:p .`],
    ['behind a language', `${P}ex:s ex:q "x"@en,"y"@en-GB;ex:p 1 .`],
    ['the empty prefix', '@prefix : <https://h.example/d/> .\n:p a :I .'],
    ['the form of SPARQL', 'PREFIX ex: <https://h.example/d/>\nex:p a ex:I .'],
    ['the form of SPARQL in small letters', 'prefix ex:<https://h.example/d/> ex:p a ex:I .'],
    ['no blanks', '@prefix ex:<https://h.example/d/>.ex:p a ex:I.'],
    ['a declaration of several lines', '@prefix\n# a comment: <x>\n  ex:\n\n<https://h.example/d/>\n.\nex:p a ex:I .'],
    ['a declaration in the middle', `<s> a <t> .\n<s> a <t> . ${P}<s> <q> ex:p .`],
    ['several statements in a line', `${P.trim()} @prefix b: <x> . ex:s a b:I . ex:p a b:I .`],
    ['a relative namespace', `${B.replace('/d/', '/')}@prefix ex: <d/> .\nex:p a ex:I .`],
    ['a namespace below another base', `${B}@base <../d/> .\n@prefix : <#> .\n<p> a :I .`],
    ['a prefix that is bound anew', `${P.replace('/d/', '/e/')}ex:q a ex:I .\n${P}ex:p a ex:I .`],
    ['an escape in the namespace', '@prefix ex: <https://h.ex\\u0061mple/\\U00000064/> .\nex:p a ex:I .'],
    ['a prefix with dots and hyphens', '@prefix e.x-1: <https://h.example/d/> .\ne.x-1:p a <I> .'],
    ['a prefix past ASCII', '@prefix éx: <https://h.example/d/> .\néx:p a <I> .'],
    ['a prefix that reads as a word of its own', '@prefix prefix: <https://h.example/d/> .\nprefix:p a <I> .'],
    ['inside a graph', `${P}ex:g { ex:p a ex:I }`],
    ['a quoted triple', `${P}<< ex:p a ex:I >> ex:q 1 .`],
    ['behind an arrow', `${P}{ ?x a ex:I } => { ?x a ex:p } .\n{} <= {} .`],
    ['behind an arrow without blanks', `${P}{?x a ex:I}<={?x a ex:p}.`],
    ['behind a comparison', `${P}FILTER (?x < 5 && ?y > ex:p)`],
    ['between comparisons', `${P}FILTER (?x < ex:p && ?y > 1)`],
    ['a relative reference', `${B}<p> a <I> .`],
    ['a reference to a fragment', `${B}<s> a <p#x> .`],
    ['a reference from the folder above', `${B.replace('/d/', '/d/e/')}<../p> a <I> .`],
    ['a reference from the root', `${B}</d/p> a <I> .`],
    ['a reference to a host', `${B}<//h.example/d/p> a <I> .`],
    ['a fragment of the base', '@base <https://h.example/d/p> .\n<#x> a <#I> .'],
    ['the base in the form of SPARQL', 'BASE <https://h.example/d/>\n<p> a <I> .'],
    ['a base without a scheme', '@base <//h.example/d/> .\n<p> a <I> .'],
    ['an escape in a reference', `${B}<\\u0070> a <I> .`],
    ['an escaped scheme', '<\\u0068ttps://h.example/d/p> a <I> .'],
    ['escaped slashes in a string', '<s> <t> "https:\\u002F\\u002Fh.example\\U0000002Fd/p" .'],
    ['the same in other quotes', "<s> <t> 'see https:\\u002F\\u002Fh.example/d/p' ."],
    ['the same in a long string', '<s> <t> """\nsee https:\\u002F\\u002Fh.example/d/p\n""" .'],
    ['a string that line ends cut', '<s> <t> """https://h.exam\nple/d/p""" .'],
    ['a string that an escaped line end cuts', '<s> <t> "https://h.exam\\nple/d/p" .'],
    ['behind a long string with quotes in it', `${P}<s> <t> """a "" b\n' \\""" ex:q """" . ex:p a ex:I .`],
    ['behind a long string of the other quotes', `${P}<s> <t> '''a " ''\n b''' . ex:p a ex:I .`],
    ['behind an empty string', `${P}<s> <t> "", '' . ex:p a ex:I .`],
    ['behind a string with an escaped quote', `${P}<s> <t> "a\\"b # <c" . ex:p a ex:I .`],
    ['behind a comment with quotes', `${P}# it's """\nex:p a ex:I .`],
    ['behind a quote that is never closed', `${P}it's not Turtle: ex:p`],
    ['in what is not Turtle', `${P}}}} ;;; ex:p ^^^ <<<`],
    ['a declaration without a full stop', `${P.replace(' .', '')}ex:p a ex:I .`]
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/p')).toBe(LOOKED_UP);
  });

  test.each([
    ['an escaped character', 'ex:a\\/b', 'h.example/d/a/b'],
    ['an escaped question mark', 'ex:a\\?b\\=c', 'h.example/d/a?b=c'],
    ['an escaped full stop at the end', 'ex:a\\.', 'h.example/d/a.'],
    ['a percent sign', 'ex:a%2Fb', 'h.example/d/a%2Fb'],
    ['a letter past ASCII', 'ex:ü', 'h.example/d/%C3%BC'],
    ['an escaped letter', 'ex:\\u00fc', 'h.example/d/%C3%BC'],
    ['a full stop inside', 'ex:a.b.', 'h.example/d/a.b'],
    ['colons', 'ex:a:b:', 'h.example/d/a:b:'],
    ['digits and hyphens', 'ex:1-2_3', 'h.example/d/1-2_3'],
    ['nothing but the prefix', 'ex:', 'h.example/d/']
  ])('a name with %s', async (_name, name, expression) => {
    expect(await reads(`${P}${name} a ex:I .`, expression)).toBe(LOOKED_UP);
  });

  test('under every name of such a file, and under others where it begins with a declaration', async () => {
    const names = 'ttl trig n3 nt nq turtle TTL shex rq'.split(' ').map(suffix => `a.${suffix}`);
    expect(await reads(`# x\n${P}ex:p a ex:I .`, 'h.example/d/p', [...names, 'a.owl', 'a.txt', 'data', 'a.dat'])).toBe(
      LOOKED_UP
    );
  });
});

describe('SPARQL, in which every character may be an escape', () => {
  test.each([
    ['a keyword', '\\u0050REFIX ex: <https://h.example/d/>\nASK { ex:p a ex:I }'],
    ['a letter of a prefix', 'PREFIX ex: <https://h.example/d/>\nASK { \\u0065x:p a ex:I }'],
    ['a colon', 'PREFIX ex\\u003A <https://h.example/d/>\nASK { ex\\U0000003ap a ex:I }'],
    ['a bracket', 'BASE \\u003chttps://h.example/d/>\nASK { <p\\u003e a <I> }']
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/p', ['a.rq', 'a.ru', 'a.sparql'])).toBe(LOOKED_UP);
  });

  test('a line that is too long for its escapes is a fault, and hides nothing behind it', async () => {
    const long = `# \\u0050${'x'.repeat(MAX_ESCAPED_LINE_BYTES)}\n`;
    const { error, has } = await lookedUp('a.rq', `${long}PREFIX ex: <https://h.example/d/>\nASK { ex:p a ex:I }`);
    expect([error?.reason, has('h.example/d/p')]).toEqual(['manifest-too-large', true]);
  });

  test('what stands behind an escape in a string is read', async () => {
    const text = 'PREFIX ex: <https://h.example/d/>\nASK { ex:s ex:t "\\\\u0022 ex:x", "\\u00e9" ; a ex:p }';
    expect(await reads(text, 'h.example/d/p', ['a.rq'])).toBe(LOOKED_UP);
  });
});

describe('what is no name is not looked up', () => {
  test.each([
    ['before its prefix is declared', `ex:p a <I> .\n${P}`],
    ['once its prefix is bound anew', `${P}${P.replace('/d/', '/e/')}ex:p a <I> .`],
    ['in a comment', `${P}ex:s a ex:I . # ex:p`],
    ['in a string', `${P}ex:s ex:q "ex:p", 'ex:p', """\nex:p\n""", '''ex:p''' .`],
    ['of another prefix', `${P}e:p a Ex:p .`],
    ['a blank node', `@prefix ex: <https://h.example/d/> .\n_:p a ex:I .`],
    ['before its base', `<p> a <I> .\n${B}`],
    ['without a base', '@prefix ex: <d/> .\n@base <e/> .\nex:p a <p> .']
  ])('%s', async (_name, text) => {
    expect(await reads(text, 'h.example/d/p')).toBe(NOT_LOOKED_UP);
  });
});

test('a name stands in its line, and the lines are read as before', async () => {
  const text = `# https://c.example/\n${P}\nex:p ex:q "https://s.example/1" .\r\nex:p a <https://o.example/(a)> .`;
  const { items, at, totals } = await found('a.ttl', text);
  expect(items.map((item, i) => `${at[i]} ${item}`).sort()).toEqual([
    '1:0 https://c.example/',
    '2:0 https://h.example/d/',
    '4:0 https://h.example/d/p',
    '4:0 https://h.example/d/q',
    '4:0 https://s.example/1',
    '5:0 https://h.example/d/p',
    '5:0 https://o.example/(a)'
  ]);
  expect(totals).toMatchObject({ kind: 'read', format: 'RDF', rows: 5, lineBased: true });
});

describe('what names write in another way', () => {
  const plain = '<https://h.example/d/p> a <https://h.example/d/I> .\n';
  const names = `${P}ex:p a ex:I .\n`;
  const other = `@prefix : <https://h.example/> .\n:d\\/p a :d\\/I .\n`;
  const linked = `{"@context": {"x": "https://h.example/d/"}, "@id": "x:p", "@type": "x:I"}`;
  // The namespace itself is one.
  test.each([
    ['a.ttl', names, 'a.ttl', plain, 0],
    ['a.ttl', plain, 'a.ttl', names, 1],
    ['a.ttl', names, 'a.ttl', other, 1],
    ['a.jsonld', linked, 'a.ttl', names, 0],
    ['a.ttl', names, 'a.jsonld', linked, 0],
    ['a.ttl', names, 'a.ttl', `${names}ex:q a ex:I .`, 1]
  ])('adds nothing but what is new: %s %j to %s %j adds %d', async (base, before, head, after, count) => {
    const { added: found } = await added(await batches(base, before), await batches(head, after));
    expect([found, (await added([], await batches(head, after))).added > 0]).toEqual([count, true]);
  });

  async function batches(path: string, text: string): Promise<readonly ItemBatch[]> {
    const source = sourceOf(Buffer.from(text));
    const reading = readManifest({ path, source, limits: LIMITS, watch: Watch.none(), resolve: () => null });
    const all: ItemBatch[] = [];
    for await (const batch of reading) all.push(batch);
    return all;
  }
});

describe('RDF/XML', () => {
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const root = (inside: string, attributes = 'xmlns:ex="https://h.example/d/"') =>
    `<rdf:RDF xmlns:rdf="${RDF}" ${attributes}>\n${inside}\n</rdf:RDF>`;

  test.each([
    ['the name of a class', root('<ex:p rdf:about="#x"/>')],
    ['the name of a property', root('<rdf:Description><ex:p>1</ex:p></rdf:Description>')],
    ['the name of an attribute', root('<rdf:Description ex:p="1"/>')],
    ['a name without a prefix', root('<p xmlns="https://h.example/d/"/>')],
    [
      'a namespace that an entity holds',
      `<!DOCTYPE rdf:RDF [<!ENTITY e "https://h.example/d/">]>${root('<ex:p/>', 'xmlns:ex="&e;"')}`
    ],
    [
      'a prefix that is bound anew inside',
      root('<ex:q/><ex:r xmlns:ex="https://h.example/d/"><ex:p/></ex:r>', 'xmlns:ex="https://i.example/"')
    ],
    ['a prefix behind one that was bound anew', root('<ex:q xmlns:ex="https://i.example/"/><ex:p/>')],
    ['another prefix for RDF', `<r:RDF xmlns:r="${RDF}"><ex:p xmlns:ex="https://h.example/d/"/></r:RDF>`],
    ['a reference', root('<a rdf:resource="p"/>', 'xml:base="https://h.example/d/"')],
    ['the document itself', root('<a rdf:about=""/>', 'xml:base="https://h.example/d/p"')]
  ])('%s is looked up', async (_name, text) => {
    for (const name of ['a.rdf', 'a.owl', 'a.xml', 'data']) {
      const { has, error, unparseable } = await lookedUp(name, text, 7);
      expect([name, has('h.example/d/p'), error, unparseable]).toEqual([name, true, null, 0]);
    }
  });

  test.each([
    ['outside RDF', '<ex:p xmlns:ex="https://h.example/d/"/>'],
    ['behind RDF', `<a xmlns:ex="https://h.example/d/">${root('<b/>')}<ex:p/></a>`],
    ['of another namespace', root('<ex:q xmlns:ex="https://i.example/"><ex:p/></ex:q>')],
    ['of no namespace', root('<p/>')]
  ])('a name %s is not looked up', async (_name, text) => {
    const { has, error } = await lookedUp('a.rdf', text);
    expect([has('h.example/d/p'), error]).toEqual([false, null]);
  });
});

test('formulas that bind a prefix anew without end are too large', async () => {
  const formulas = Array.from({ length: 100 }, (_, i) => `{ @prefix ex: <https://h${String(i)}.example/> . } .`);
  expect(await reads(`${P}${formulas.join('\n')}`, 'h.example/x')).toBe('false manifest-too-large 0');
});
