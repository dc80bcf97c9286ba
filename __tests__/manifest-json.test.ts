import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { found } from './manifest-support.ts';

const U = 'https://h.example/';
const SIZES = [1, 3, 1 << 20];

describe('what is read', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['a string in an array', `["${U}1", "${U}2"]`, [`${U}1`, `${U}2`], ['1:0', '2:0']],
    [
      'an object’s values and keys',
      `[{"${U}1": {"a": ["${U}2"]}}, {"x": "${U}3"}]`,
      [`${U}1`, `${U}2`, `${U}3`],
      ['1:0', '1:0', '2:0']
    ],
    [
      'a repeated key',
      `{"a": "${U}1", "a": "${U}2", "__proto__": "${U}3"}`,
      [`${U}1`, `${U}2`, `${U}3`],
      ['1:0', '1:0', '1:0']
    ],
    ['one big object around an array', `{"rows": [1, "${U}1",\n{"a": "${U}2"}]}`, [`${U}1`, `${U}2`], ['2:0', '3:0']],
    ['several values', `"${U}1"\n\n{"a": "${U}2"} [3, "${U}3"]`, [`${U}1`, `${U}2`, `${U}3`], ['1:0', '2:0', '2:0']],
    ['escaped slashes', '["https:\\/\\/h.example\\/1"]', [`${U}1`], ['1:0']],
    ['escaped letters', '["\\u0068ttps://h.ex\\u0061mple\\u002F1"]', [`${U}1`], ['1:0']],
    ['escaped characters beyond ASCII', '["https://h.example/\\u00fc\\u20ac\\ud83d\\ude00"]', [`${U}ü€😀`], ['1:0']],
    ['an unpaired surrogate', '["https://h.example/\\ud83dx"]', [`${U}\ufffdx`], ['1:0']],
    ['a trailing comma', `{"a": ["${U}1",],}`, [`${U}1`], ['1:0']],
    [
      'comments',
      `// ${U}1\n[1, /* ${U}2 */ "${U}3"] // ${U}4`,
      [`${U}1`, `${U}2`, `${U}3`, `${U}4`],
      ['1:0', '1:0', '2:0', '1:0']
    ],
    ['no numbers', `[NaN, Infinity, -Infinity, -1.5e-7, true, false, null, "${U}1"]`, [`${U}1`], ['8:0']],
    [
      'a number that may be a hash',
      `[12345678901234567890123456789012]`,
      ['12345678901234567890123456789012'],
      ['1:0']
    ],
    ['a byte order mark', `\ufeff["${U}1"]`, [`${U}1`], ['1:0']],
    ['nothing', ' \n', [], []]
  ];
  test.each(cases)('%s', async (_name, text, items, at) => {
    for (const chunk of SIZES) {
      const result = await found('a.json', text, { chunk });
      expect(result.error).toBeNull();
      expect(result.items).toEqual(items);
      expect(result.at).toEqual(at);
    }
  });

  test('the rows of JSON are elements of the outermost array or top-level values', async () => {
    const rows = async (text: string) => (await found('a.json', text)).totals;
    expect(await rows('[1, [2, 3], {"a": [4]}]')).toMatchObject({ rows: 3, format: 'JSON', lineBased: false });
    expect(await rows('{"a": 1}')).toMatchObject({ rows: 1 });
    expect(await rows('{"a": [1, 2], "b": [3]}')).toMatchObject({ rows: 3 });
    expect(await rows('1 2 3')).toMatchObject({ rows: 3 });
    expect(await rows('')).toMatchObject({ rows: 0 });
  });

  test('the rows of JSON Lines are lines, also under .json', async () => {
    const text = `{"a": "${U}1"}\n\n{"a": "${U}2"}\r\n{"a": "${U}3"}`;
    for (const name of ['a.jsonl', 'a.json', 'a.txt', 'part-0']) {
      const { at, totals } = await found(name, text);
      expect(at).toEqual(['1:0', '3:0', '4:0']);
      expect(totals).toMatchObject({ rows: 4, format: 'JSON Lines', lineBased: true });
    }
  });

  test.each(['a.geojsonseq', 'a.jsonl', 'a.json', 'part-00000'])(
    'record separators before JSON texts in %s',
    async path => {
      const text = `\x1e{"u": "https:\\/\\/h.example\\/1"}\n\x1e{"u": "${U}2"}\n`;
      const { items, at, error, totals } = await found(path, text);
      expect(error).toBeNull();
      expect(items).toEqual([`${U}1`, `${U}2`]);
      expect(at).toEqual(['1:0', '2:0']);
      expect(totals).toMatchObject({ format: 'JSON Lines', rows: 2 });
    }
  );

  test('JSON as a string in JSON or in a cell is opened', async () => {
    const inner = '{"u": "https:\\/\\/h.example\\/1"}';
    const twice = JSON.stringify(JSON.stringify(inner));
    const cell = `"${inner.replaceAll('"', '""')}"`;
    for (const [name, text] of [
      ['a.json', `[${JSON.stringify(inner)}]`],
      ['a.json', `[${twice}]`],
      ['a.csv', `id,meta\n1,${cell}\n`]
    ] as const) {
      const { items, error } = await found(name, text);
      expect(error).toBeNull();
      expect(items).toContain(`${U}1`);
    }
    const { items, error } = await found('a.csv', `id,note\n1,"[sic] C:\\dir ${U}1"\n`);
    expect([items, error]).toEqual([[`${U}1`], null]);
  });
});

describe('what is not JSON is an error with its line', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['cut off in a string', `["${U}1",\n"https://h`, 2],
    ['cut off in an array', `\n["${U}1",\n2`, 2],
    ['cut off in an escape', `["${U}1",\n"\\u00`, 2],
    ['cut off in a backslash', `["${U}1",\n"\\`, 2],
    ['a bracket that does not match', `["${U}1"\n}`, 2],
    ['a closing bracket too many', `["${U}1"]\n]`, 2],
    ['a line feed in a string', `["${U}1",\n"a\nb"]`, 2],
    ['an escape that JSON does not have', `["${U}1",\n"\\x41"]`, 2],
    ['single quotes', `["${U}1",\n'a']`, 2],
    ['a bare word', `["${U}1",\nabc]`, 2],
    ['a broken number', `["${U}1",\n1.2.3]`, 2],
    ['a comment that is not closed', `["${U}1"]\n/* x`, 2],
    ['a stray slash', `["${U}1",\n/ ]`, 2],
    ['HTML', `["${U}1"]\n<html>`, 2]
  ];
  test.each(cases)('%s', async (_name, text, line) => {
    for (const chunk of SIZES) {
      const { items, error } = await found('a.json', text, { chunk });
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      expect(String(error?.text)).toContain(`line ${String(line)} `);
      expect(items[0]).toBe(`${U}1`);
    }
  });

  test('a broken line of JSON Lines hides no other line, nor its own addresses', async () => {
    const text = `{"a": "${U}1"}\n{"a": oops "${U}2"}\n{"a": "${U}3"}\n`;
    for (const chunk of SIZES) {
      const { items, error } = await found('a.jsonl', text, { chunk });
      expect(String(error?.text)).toContain('line 2 ');
      expect(items).toEqual([`${U}1`, `${U}2`, `${U}3`]);
    }
  });
});

describe('properties', () => {
  const tail = fc.array(fc.constantFrom('a', 'ü', '€', '😀', '-', '~', '0'), { maxLength: 8 });
  const url = tail.map(parts => `${U}${parts.join('')}z`);
  const value = fc.letrec(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      url,
      fc.constantFrom(null, true, 1.5, -0, 'a "quoted" \\ word\n'),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(url, fc.constant('__proto__'), fc.constant('k')), tie('node'), { maxKeys: 4 })
    )
  })).node;

  const ascii = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

  function urlsIn(node: unknown): string[] {
    if (typeof node === 'string') return node.startsWith(U) ? [node] : [];
    if (node === null || typeof node !== 'object') return [];
    if (Array.isArray(node)) return node.flatMap(urlsIn);
    return Object.entries(node).flatMap(([key, inner]) => [...urlsIn(key), ...urlsIn(inner)]);
  }

  test('whatever JSON.stringify writes, escaped to ASCII or not, indented or not, is found in order', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 30 }), async (node, indent, chunk) => {
        const text = JSON.stringify(node, null, indent);
        for (const written of [text, ascii(text), text.replaceAll('/', '\\/')]) {
          const { items, error } = await found('a.json', written, { chunk });
          expect(error).toBeNull();
          expect(items).toEqual(urlsIn(node));
        }
      }),
      { numRuns: 150 }
    );
  });
});
