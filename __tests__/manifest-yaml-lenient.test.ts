import { readFileSync } from 'node:fs';
import { EVENT_ID, getScalarValue } from 'js-yaml';
import { describe, expect, test } from '@jest/globals';
import { outputKind } from '../src/manifest/pointer/dvc.ts';
import { lenientEvents } from '../src/manifest/yaml/yaml-events.ts';
import { yamlEvents } from '../src/manifest/yaml/yaml-parse.ts';
import { parseSettings } from '../src/settings/parse-settings.ts';
import { foundBy } from './document-support.ts';

/** Texts that PyYAML 6.0.3 reads and a strict parser refuses, with the scalars that it finds. */
const CASES = JSON.parse(readFileSync(new URL('fixtures/pyyaml.json', import.meta.url), 'utf8')) as readonly {
  readonly text: string;
  readonly scalars: readonly string[];
}[];

function scalarsOf(text: string, parse = yamlEvents): readonly string[] {
  return [...parse(text, 200)].flatMap(event => (event.type === EVENT_ID.SCALAR ? [getScalarValue(text, event)] : []));
}

describe('YAML is read as PyYAML reads it', () => {
  test.each(CASES)('$text', ({ text, scalars }) => {
    expect(scalarsOf(text)).toEqual(scalars);
  });

  test.each([
    ['a closing bracket in its key’s own column', 'a: [\n  https://h.example/1\n]\nb: c\n', 2],
    ['a closing brace there', 'a: {\n  x: https://h.example/1\n}\n', 2],
    ['a string that goes on there', 'a: "one\nhttps://h.example/1"\n', 2],
    ['a string inside a list that does', 'a:\n  - b: "one\n  https://h.example/1"\nc: d\n', 3],
    ['a string in single quotes that does', "a: 'one\n\nhttps://h.example/1'\n", 3]
  ])('with %s, and knows its line', async (_name, text, line) => {
    const { items, rows, error } = await foundBy('yaml', text);
    expect([items, rows, error]).toEqual([['https://h.example/1'], [line], null]);
  });

  test('in a card', async () => {
    const { looksUp, error } = await foundBy('md', '---\ndatasets: [\n  org/d\n]\n---\n# Card\n');
    expect([looksUp('huggingface.co/datasets/org/d'), error]).toEqual([true, null]);
  });

  test.each(['\x85', '\u2028', '\u2029'])('in which %j ends a line', async end => {
    const model = await foundBy('yaml', `# a comment${end}base_model: org/m\n`);
    expect([model.looksUp('huggingface.co/org/m'), model.error]).toEqual([true, null]);
    const card = await foundBy('md', `---\n# a comment${end}base_model: org/m\n---\n`);
    expect([card.looksUp('huggingface.co/org/m'), card.error]).toEqual([true, null]);
    const link = await foundBy('yaml', `a: 1\nb: "https://h.exa\\${end}  mple/1"\nc: https://h.example/2\n`);
    expect([link.looksUp('h.example/1'), link.error]).toEqual([true, null]);
    expect(link.rows[link.items.indexOf('https://h.example/2')]).toBe(3);
    // In YAML 1.2 it ends none.
    const text = await foundBy('yaml', `a: x${end}y: z: https://h.example/1\n`);
    expect(text.looksUp('h.example/1')).toBe(true);
  });

  test('in settings, which stay strict about everything else', () => {
    expect(parseSettings(Buffer.from('version: 1\nmanifests: [\n  "a.csv"\n]\n')).settings.manifests).toEqual([
      'a.csv'
    ]);
    expect(() => parseSettings(Buffer.from('version: 1\nmanifests: &a [\n  "a.csv"\n]\n'))).toThrow(/line 2/);
    expect(() => parseSettings(Buffer.from('version: 1\nmanifests: [\n  "a.csv"\n\n'))).toThrow(/not YAML/);
  });

  test('in a file of DVC', () => {
    const md5 = '0123456789abcdef'.repeat(2);
    expect(outputKind(`outs: [\n  {md5: ${md5}, path: a.jpg}\n]\n`, 'a.jpg.dvc')).toBe('media');
    expect(outputKind(`outs: [\n  {md5: ${md5}, path: a.csv}\n]\n`, 'a.csv.dvc')).toBe('other');
  });

  test('and what neither reads is an error behind what was read before', async () => {
    const { items, error } = await foundBy('yaml', 'a: https://h.example/1\nb: [\nc\n]]\nd: https://h.example/2\n');
    expect(items).toEqual(['https://h.example/1', 'https://h.example/2']);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
  });
});

test.each([
  ['brackets', '['.repeat(1 << 20)],
  ['brackets on lines of their own', '[\n'.repeat(1 << 19)],
  ['a string that never ends', `"${'a\n'.repeat(1 << 18)}`],
  ['colons', `a: ${': '.repeat(1 << 18)}`]
])('hostile YAML of %s is refused', (_name, text) => {
  expect(() => [...lenientEvents(text, 200)]).toThrow('not YAML');
});

test.each([
  ['in short', 'u: !!binary B64\n'],
  ['in full', 'u: !<tag:yaml.org,2002:binary> B64\n'],
  ['under a handle', '%TAG !y! tag:yaml.org,2002:\n---\nu: !y!binary B64\n'],
  ['in quotes', 'u: !!binary "B64"\n'],
  ['in a block', 'u: !!binary |\n  B64\n'],
  ['in two lines', 'u: !!binary >\n  B6\n  4\n'],
  ['behind an anchor', 'u: &a !!binary B64\n'],
  ['as a key', '? !!binary B64\n: 1\n'],
  ['with an escape', 'u: !!bin%61ry B64\n'],
  ['in two parts', '%TAG !b! tag:yaml.org,2002:bin\n---\nu: !b!ary B64\n']
])('binary %s is read as the text that it is', async (_name, text) => {
  const base64 = Buffer.from('see https://h.example/p/q.jpg').toString('base64');
  const written = text.replace('B64', base64).replace('B6\n  4', `${base64.slice(0, 9)}\n  ${base64.slice(9)}`);
  const { looksUp, error } = await foundBy('yaml', written);
  expect([looksUp('h.example/p/q.jpg'), error]).toEqual([true, null]);
});
