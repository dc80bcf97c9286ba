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
