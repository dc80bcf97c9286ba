/** Documents of every kind that could take much more time than their length justifies, in any size. */
import { expect } from '@jest/globals';
import { foundBy, type ReaderName } from '../document-support.ts';

const U = 'https://h.example/';

type HostileDocument = readonly [reader: ReaderName, name: string, text: string];

/** @param n how often the hostile part is repeated */
export function hostileDocuments(n: number): readonly HostileDocument[] {
  return [
    ['yaml', 'deep flow', '['.repeat(n)],
    ['yaml', 'deep blocks', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a:`).join('\n')],
    [
      'yaml',
      'an alias bomb',
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`
    ],
    ['yaml', 'many aliases', `a: &a [org/a, org/b]\nbase_model: [${'*a,'.repeat(n)}]`],
    [
      'yaml',
      'anchors in anchors',
      `base_model: [${Array.from({ length: n / 4 }, (_, i) => `&a${i} [*a${i - 1}]`).join()}]`.replace('*a-1', 'x')
    ],
    ['yaml', 'a string of many lines', `a: "${'aa\n '.repeat(n)}"`],
    ['toml', 'deep arrays', `a = ${'['.repeat(n)}`],
    ['toml', 'deep arrays that open and close', `a = ${'['.repeat(9990)}${'[]'.repeat(5 * n)}`],
    ['toml', 'a long comment', `#${'x'.repeat(8 << 20)}`],
    ['toml', 'a long string', `a = "${'\\n'.repeat(1 << 20)}"`],
    ['xml', 'deep elements', '<a>'.repeat(n)],
    ['xml', 'many attributes', `<a ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`],
    ['xml', 'many comments', `<a>${'x<!---->'.repeat(n)}</a>`],
    [
      'xml',
      'a tag of 4 MB',
      `<a ${Array.from({ length: 16_000 }, (_, i) => `a${i}="${'x'.repeat(240)}"`).join('\n')}/>`
    ],
    ['xml', 'open comments in a value', `<!DOCTYPE a [<!ATTLIST a b CDATA "${'<!--'.repeat(n)}">]><a/>`],
    ['xml', 'open instructions in a value', `<!DOCTYPE a [<!ATTLIST a b CDATA "${'<?'.repeat(n)}">]><a/>`],
    ['xml', 'blanks in a parameter', `<!DOCTYPE a [<!ENTITY % p "<!ENTITY a SYSTEM${' '.repeat(n)}"> %p;]><a/>`],
    ['xml', 'percent signs in a parameter', `<!DOCTYPE a [<!ENTITY % p "${'&#37;x'.repeat(n / 10)}"> %p;]><a/>`],
    [
      'xml',
      'a parameter that is used often',
      `<!DOCTYPE a [<!ENTITY % p "${'<!x'.repeat(99)}"> ${'%p;'.repeat(n)}]><a/>`
    ],
    [
      'xml',
      'defaults of many elements',
      `<!DOCTYPE a [<!ATTLIST b ${Array.from({ length: 10 }, (_, i) => `a${i}:href CDATA "x"`).join(' ')}>]>` +
        `<a xml:base="${U}">${'<b/>'.repeat(n)}</a>`
    ],
    ['xml', 'blanks in a list of attributes', `<!DOCTYPE a [<!ATTLIST a b CDATA${' '.repeat(n)}"x">]><a/>`],
    ['html', 'a tag of 4 MB', `<a ${`b="${'x'.repeat(240)}"\n`.repeat(16_000)}>`],
    ['html', 'many attributes', `<a ${'b=c\n'.repeat(n)}>`],
    ['html', 'commas in a list of images', `<img srcset="a${','.repeat(n)}b">`],
    ['html', 'open brackets in a list of images', `<img srcset="${'a ('.repeat(n)}">`],
    ['html', 'open addresses in a style', `<style>${`url('`.repeat(n)}</style>`],
    ['html', 'a style of escapes', `<style>${'\\\n'.repeat(n)}</style>`],
    ['html', 'a text in many parts', `<p>${'x<b>\n'.repeat(n)}`],
    ['html', 'a word in many parts', `<p>${'xxxxxx<b>'.repeat(n)}`],
    ['html', 'links in front of a base', `${'<a href=x>'.repeat(n)}<base href="${U}">`],
    [
      'html',
      'links before bases that may apply',
      `<svg>${'<a href=x>'.repeat(n)}<base href="${U}"><base href="${U}x/">`
    ],
    ['html', 'pages in values', `<p srcdoc="<p srcdoc='<a b=c>'>">`.repeat(n)],
    ['html', 'a page of references in a value', `<p srcdoc="${'&lt;a&gt;'.repeat(n)}">`],
    ['html', 'open sections', `<svg>${'<![CDATA['.repeat(n)}`],
    ['html', 'styles in SVG', `<svg>${'<style>'.repeat(n)}`],
    ['html', 'a page in an address', `<a href="data:text/html,${'%3ca%3e'.repeat(n)}">`],
    ['html', 'a long base', `<base href="${U}${'x'.repeat(n)}/">${'<a href=x>'.repeat(n / 1000)}`],
    ['xml', 'bases in bases', `<a xml:base="${U}">${'<a xml:base="b/">'.repeat(n)}`],
    ['html', 'deep elements', '<a>'.repeat(n)],
    ['html', 'only brackets', '<'.repeat(n)],
    ['html', 'open comments', '<!--'.repeat(n)],
    ['html', 'open quotes', '<a b="'.repeat(n)],
    ['html', 'open scripts', '<script>'.repeat(n)],
    ['md', 'open links', '[a]('.repeat(n)],
    ['md', 'front matter in TOML', `+++\n${'a = 1\n'.repeat(n)}+++`],
    ['md', 'front matter that is not closed', `---\n${'base_model:\n'.repeat(n)}`],
    ['md', 'escapes and references', '\\a&amp;\n'.repeat(n)],
    ['md', 'angle brackets', '<https://a '.repeat(n)],
    ['md', 'values', `="//='`.repeat(n)],
    ['md', 'bases', '<base href='.repeat(n)],
    ['md', 'quotes of many lines', `> a="\n`.repeat(n)],
    ['md', 'definitions under a base', `<base href="${U}">\n${']:\n>'.repeat(n)}`],
    ['md', 'brackets', ']('.repeat(n)],
    ['md', 'backslashes', '\\'.repeat(n)],
    ['rst', 'open targets', '.. _a:\n '.repeat(n)],
    ['rst', 'a target of blanks', `.. _a: ${' '.repeat(5 * n)}`],
    ['rst', 'a target of many lines', `.. _a:\n${'  x\n'.repeat(n)}`],
    ['rst', 'escapes', '\\a'.repeat(5 * n)],
    ['rst', 'names', `.. _${'a:'.repeat(n)}`],
    ['rst', 'brackets and lines', '<\n'.repeat(n)],
    ['rst', 'open brackets', '<'.repeat(n)],
    ['py', 'quotes', `"'`.repeat(n)],
    ['py', 'three quotes', `"""'`.repeat(n)],
    ['py', 'many neighbours', '"a" '.repeat(n)],
    ['py', 'open calls', 'load_dataset('.repeat(n)],
    ['py', 'three quotes that are escaped', `"""${'\\"""'.repeat(n)}`],
    ['py', 'quotes that are escaped', `"${'\\"'.repeat(n)}`],
    ['py', 'escaped quotes of both kinds', `'''"${`\\'''\\"`.repeat(n)}`],
    ['py', 'comments between neighbours', `"a"${'#\n'.repeat(n)}`.repeat(2)],
    ['py', 'calls in escaped quotes', "load_dataset(\\'''".repeat(n)],
    ['py', 'calls in strings', "'load_dataset(\\''".repeat(n)],
    ['py', 'calls in a comment', '#load_dataset('.repeat(n)],
    ['py', 'calls in calls', 'load_dataset(x,'.repeat(n)],
    ['py', 'escapes', `"${'\\'.repeat(n)}"`],
    ['cdx', 'commas', 'a,'.repeat(n)]
  ];
}

/** Reads a document to its end. */
export async function endsSoon(...[reader, , text]: HostileDocument): Promise<void> {
  const found = await foundBy(reader, `${text}\n${U}end\n`);
  if (found.error === null || found.error.reason === 'manifest-unreadable') {
    expect(found.looksUp('h.example/end')).toBe(true);
  } else expect(found.error.reason).toBe('manifest-too-large');
}
