import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';

/** A notebook as its editor writes it: the text of a cell in lines. */
function notebook(...cells: readonly string[]): string {
  const lines = (text: string) => text.split(/(?<=\n)/);
  const code = (text: string) => ({ cell_type: 'code', metadata: {}, outputs: [], source: lines(text) });
  return JSON.stringify(
    { cells: cells.map(code), metadata: { kernelspec: { name: 'python3' } }, nbformat: 4 },
    null,
    1
  );
}

describe('a notebook', () => {
  test('is read cell by cell, each link once and with its cell', async () => {
    for (const chunk of [1, 1 << 20]) {
      const text = notebook(`# ${U}1\nURL = "${U}2"\n`, 'x = 1', `See [here](${U}3).\n${U}4`);
      const { items, at, totals } = await found('a.ipynb', text, { chunk });
      expect(items.map(item => item.replace(/[).]+$/, ''))).toEqual([1, 2, 3, 4].map(i => `${U}${i}`));
      expect(at).toEqual(['1:0', '1:0', '3:0', '3:0']);
      expect(totals).toMatchObject({ format: 'notebook', rows: 3, items: 4 });
    }
  });

  test.each([
    ['a model', 'm = A.from_pretrained(\n    "org/m",\n)\n', 'huggingface.co/org/m'],
    ['a dataset', "d = load_dataset('org/d')", 'huggingface.co/datasets/org/d'],
    ['a configuration', 'c = {\n  "base_model": "org/m"\n}\n', 'huggingface.co/org/m'],
    ['neighbours', 'U = ("https://h.exa"\n     "mple/1")\n', 'h.example/1'],
    ['escapes', 'U = "\\x68ttps://h.example/1"\nprint(U)\n', 'h.example/1'],
    ['a text in one string', `a = "${U}1"\n`, 'h.example/1']
  ])('shows %s in its scripts', async (_name, text, expression) => {
    expect((await lookedUp('a.ipynb', notebook('pass', text))).has(expression)).toBe(true);
    const whole = JSON.stringify({ cells: [{ cell_type: 'code', source: text }] });
    expect((await lookedUp('a.ipynb', whole)).has(expression)).toBe(true);
  });

  const parts = (...source: readonly string[]) => ({ cell_type: 'markdown', source });
  const output = (data: object) => ({ cell_type: 'code', source: [], outputs: [data] });
  test.each([
    ['its host', parts('see https://h.exa', 'mple/1'), 'h.example/1'],
    ['its scheme', parts('see htt', 'ps://h.example/1'), 'h.example/1'],
    ['three strings', parts('https://h', '.exam', 'ple/1\n', 'text'), 'h.example/1'],
    ['a page', output({ data: { 'text/html': ['<a href="https://h.exa', 'mple/1">'] } }), 'h.example/1'],
    ['what was printed', output({ name: 'stdout', text: ['https://h.exa', 'mple/1\n'] }), 'h.example/1'],
    ['a script', { cell_type: 'code', source: ['U = "https://h.', 'example/1"'] }, 'h.example/1'],
    ['the last of two', parts('https://h.example/1 ', 'https://h.exa', 'mple/2'), 'h.example/2'],
    ['a value', output({ data: { 'text/html': ['<img src="https://h\n', '.example/1">'] } }), 'h.example/1'],
    ['a value of Markdown', parts('<img src="https://h\n', '.example/1">'), 'h.example/1'],
    ['a value of a quote', parts('> <img src="https://h\n', '> .example/1">'), 'h.example/1'],
    ['a page in one string', output({ data: { 'text/html': '<img src="https://h\n.example/1">' } }), 'h.example/1'],
    [
      'a page with a base',
      output({ data: { 'text/html': ['<base href="https://h.example/">\n', '<img src=1>'] } }),
      'h.example/1'
    ],
    [
      'a page in a page',
      output({ data: { 'text/html': ['<p srcdoc="<img src=\'https://h&#10;', '.example/1\'>">'] } }),
      'h.example/1'
    ],
    [
      'a picture with a base',
      output({ data: { 'image/svg+xml': ['<svg xml:base="https://h.example/"><image\n', ' href="1"/></svg>'] } }),
      'h.example/1'
    ],
    ['each by itself', parts('https://h.example/1', '2'), 'h.example/1']
  ])('joins strings that divide a link in %s', async (_name, cell, expression) => {
    for (const chunk of [7, 1 << 20]) {
      const { has, error } = await lookedUp('a.ipynb', JSON.stringify({ cells: [cell], nbformat: 4 }), chunk);
      expect(has(expression)).toBe(true);
      expect(error).toBeNull();
    }
  });

  test('yields the digests of a picture whose base64 stands in lines', async () => {
    const picture = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(300, 7)]);
    const lines = picture.toString('base64').replace(/.{76}/g, '$&\n');
    const md5 = `md5:${hash('md5', picture)}`;
    for (const image of [lines, lines.split(/(?<=\n)/)]) {
      const { has } = await lookedUp('a.ipynb', JSON.stringify({ cells: [output({ data: { 'image/jpeg': image } })] }));
      expect(has(md5)).toBe(true);
    }
  });

  test('with a character by a name that is not known is unreadable, and what follows counts', async () => {
    const text = notebook('x = "https://\\N{EM DASH}"\n', `${U}2\n`);
    const { items, error } = await found('a.ipynb', text);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items.at(-1)).toBe(`${U}2`);
  });

  test('that is cut off is unreadable, and what came before counts', async () => {
    const text = notebook(`${U}1\n`, `${U}2\n`);
    const { items, error } = await found('a.ipynb', text.slice(0, text.indexOf(`${U}2`) + 20));
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items[0]).toBe(`${U}1`);
  });
});
