import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';

describe('tables', () => {
  const cases: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
    ['a comma', 'a.csv', `url,text\n${U}1,one\n${U}2,two\n`, [`${U}1`, `${U}2`], ['2:1', '3:1']],
    ['a semicolon', 'a.csv', `id;url\n1;${U}1\n2;${U}2\n`, [`${U}1`, `${U}2`], ['2:2', '3:2']],
    ['a tab under .csv', 'a.csv', `id\turl\n1\t${U}1\n`, [`${U}1`], ['2:2']],
    ['a pipe', 'a.csv', `id|url|x\n1|${U}1|y\n`, [`${U}1`], ['2:2']],
    ['a tab', 'a.tsv', `url\ttext\n${U}1\tone, two\n`, [`${U}1`], ['2:1']],
    ['commas under .tsv', 'a.tsv', `id,url\n1,${U}1\n`, [`${U}1`], ['2:2']],
    ['no header', 'a.csv', `1,${U}1\n2,${U}2\n`, [`${U}1`, `${U}2`], ['1:2', '2:2']],
    ['CR LF', 'a.csv', `id,url\r\n1,${U}1\r\n2,${U}2`, [`${U}1`, `${U}2`], ['2:2', '3:2']],
    ['lone CR', 'a.csv', `id,url\r1,${U}1\r2,${U}2\r`, [`${U}1`, `${U}2`], ['2:2', '3:2']],
    ['a byte order mark', 'a.csv', `\ufeff${U}1,x\n`, [`${U}1`], ['1:1']],
    ['a quoted comma', 'a.csv', `id,url\n1,"${U}a,b"\n`, [`${U}a,b`], ['2:2']],
    ['a quoted newline', 'a.csv', `id,text\n1,"see\n${U}1\r\nand"\n2,${U}2\n`, [`${U}1`, `${U}2`], ['3:2', '5:2']],
    ['a doubled quote', 'a.csv', `id,html\n1,"<a href=""${U}1"">x</a>"\n`, [`${U}1`], ['2:2']],
    ['a trailing delimiter', 'a.csv', `${U}1,\n${U}2,`, [`${U}1`, `${U}2`], ['1:1', '2:1']],
    ['an empty quoted cell', 'a.csv', `"",${U}1\n"",${U}2`, [`${U}1`, `${U}2`], ['1:2', '2:2']],
    ['blank lines', 'a.csv', `url\n\n\n${U}1\n`, [`${U}1`], ['4:1']]
  ];
  test.each(cases)('%s', async (_name, path, text, items, at) => {
    for (const chunk of [1, 7, 1 << 20]) {
      const result = await found(path, text, { chunk });
      expect(result.error).toBeNull();
      expect(result.items).toEqual(items);
      expect(result.at).toEqual(at);
    }
  });

  test('rows are lines', async () => {
    expect((await found('a.csv', 'a,b\n1,"x\ny"\n2,z')).totals).toMatchObject({
      rows: 4,
      lineBased: true,
      format: 'CSV'
    });
    expect((await found('a.csv', 'a,b\n')).totals).toMatchObject({ rows: 1 });
    expect((await found('a.csv', '')).totals).toMatchObject({ rows: 0, items: 0 });
  });
});

describe('a rare delimiter', () => {
  const rows = (mark: string, header: string) =>
    [header, `1/${U}1/x`, `2/${U}2/y`]
      .map(row =>
        row
          .replace('1/h', `1${mark}h`)
          .replace('2/h', `2${mark}h`)
          .replace(/\/([xy])$/, `${mark}$1`)
      )
      .join('\n');
  test.each(['~', '::'])('%s ends a link', async mark => {
    for (const path of ['a.csv', 'a.tsv', 'a.txt', 'a.dat']) {
      for (const header of [`id${mark}url${mark}text`, `0${mark}${U}0${mark}z`]) {
        const { has } = await lookedUp(path, rows(mark, header));
        expect([path, has('h.example/1'), has('h.example/2')]).toEqual([path, true, true]);
      }
      const { has } = await lookedUp(path, `${U}1${mark}x\n${U}2${mark}y\n`);
      expect([path, has('h.example/1'), has('h.example/2')]).toEqual([path, true, true]);
    }
  });

  test('is only one if all rows have as many', async () => {
    expect((await found('a.csv', `id,url\n1,${U}~a/\n2,${U}~b/\n`)).items).toEqual([`${U}~a/`, `${U}~b/`]);
    expect((await found('a.csv', `${U}~a/,x\n${U}b/,y\n`)).items).toEqual([`${U}~a/`, `${U}b/`]);
    const links = await found('a.csv', `${U}~a/,x\n${U}~b/,y\n`);
    expect(links.items).toEqual(expect.arrayContaining([`${U}~a/`, `${U}~b/`]));
  });
});

test.each([
  ['"=HYPERLINK(""https://h.exa""&""mple/1"")"', '=HYPERLINK("https://h.exa"&"mple/1")'],
  ['"+CONCATENATE(""https://h.exa"",""mple/1"")"', '=CONCATENATE("https://h.exa";"mple/1")'],
  ['"@IMAGE(""https://h.exa""&CHAR(109)&""ple/1"")"', '-"https://h.exa"&"mple/1"']
])('a text that a formula makes is looked up: %s', async (quoted, plain) => {
  for (const [path, text] of [
    ['a.csv', `id,url\n1,${quoted}\n`],
    ['a.csv', `id|url\n1|${plain}\n`],
    ['a.tsv', `id\turl\n1\t${plain}\n`],
    ['a.tsv', `id\turl\n1\t${quoted}\n`]
  ] as const) {
    expect([text, (await lookedUp(path, text)).has('h.example/1')]).toEqual([text, true]);
  }
});

describe('a semicolon that ends no cell hides no address', () => {
  const H = 'h&#46;example/1';
  test.each([
    ['a reference', `${H}\n`, H],
    ['a reference in a later cell', `id;url;x\n1;${H};2\n`, H],
    ['references of every kind', 'h&period;example&#x2f;1&amp;2\n', 'h&period;example&#x2f;1&amp;2'],
    ['a reference with zeros', `h&#${'0'.repeat(40)}46;example/1\n`, `h&#${'0'.repeat(40)}46;example/1`],
    ['a reference that was escaped', 'h&amp;#46;example/1\n', 'h&amp;#46;example/1'],
    ['escaped queries', `${U}?a=1&amp;b=2\n${U}?a=2&amp;b=3\n`, `${U}?a=2&amp;b=3`],
    ['a parameter of the path', `${U}1;x=1\n${U}2;x=2\n`, `${U}2;x=2`],
    ['a pipe', `${U}1|1\n${U}2|2\n`, `${U}2|2`]
  ])('%s', async (_name, text, item) => {
    for (const path of ['a.csv', 'a.tsv']) expect((await found(path, text)).items).toContain(item);
  });

  test('a table whose rows do not begin with a URL, or hold blanks, has no further items', async () => {
    const rows = [`id;url;text\n1;${U}1;a\n2;${U}2;b\n`, `${U}1;a b\n${U}2;c d\n`, `url;text\n${U}1;a\n${U}2;b\n`];
    for (const text of rows) expect((await found('a.csv', text)).items).toEqual([`${U}1`, `${U}2`]);
  });
});

describe('no reading of a stray quote hides an address', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['text behind a closing quote', 'a.csv', `a,b\n"x"${U}1,2\n`, [`${U}1`]],
    [
      'quotes inside a quoted cell that are not doubled',
      'a.csv',
      `a,b\n"see "${U}1,2" there",x\n`,
      [`${U}1,2`, `${U}1`]
    ],
    ['a blank before the quote', 'a.csv', `a,b\n1, "${U}1,2"\n`, [`${U}1,2`]],
    ['a backslash before the quote', 'a.csv', `a,b\n"say \\"hi, ${U}1,2",x\n`, [`${U}1,2`]],
    ['a backslash that ends a cell', 'a.csv', `a,b\n"dir\\",${U}1\n`, [`${U}1`]],
    ['an inch sign', 'a.csv', `a,b\n5" disk,${U}1\n7" disk,${U}2\n`, [`${U}1`, `${U}2`]],
    [
      'an unclosed quote in tab-separated text',
      'a.tsv',
      `a\tb\n"x\t${U}1\ny\tbare.example.com\n`,
      [`${U}1`, 'bare.example.com']
    ],
    [
      'a quote over several lines in tab-separated text',
      'a.tsv',
      `a\tb\n"x\tbare.example.com\ny"\tz\n`,
      ['bare.example.com']
    ],
    [
      'a comma reading of a semicolon table',
      'a.csv',
      `a;b\n1,bare.example.com/x;2\n${U}2,y;3\n`,
      ['bare.example.com/x', `${U}2,y`]
    ]
  ];
  test.each(cases)('%s', async (_name, path, text, items) => {
    for (const chunk of [1, 5, 1 << 20]) {
      const result = await found(path, text, { chunk });
      expect(result.error).toBeNull();
      expect(result.items).toEqual(expect.arrayContaining([...items]));
    }
  });

  test('a quote that is never closed is an error with its line, behind everything that was found', async () => {
    const text = `a,b\n1,${U}1\n2,"${U}2\n3,${U}3\n`;
    for (const chunk of [1, 1 << 20]) {
      const { items, error } = await found('a.csv', text, { chunk });
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      expect(String(error?.text)).toContain('line 3');
      expect(items).toEqual(expect.arrayContaining([`${U}1`, `${U}2`, `${U}3`]));
    }
  });

  test('a quote in tab-separated text that is not closed within 1 MiB is a character', async () => {
    const text = `a\tb\n"x\tbare.example.com\n${'filler\tfiller\n'.repeat(90_000)}"y\t${U}1\n`;
    const { items, error, at } = await found('a.tsv', text);
    expect(error).toBeNull();
    expect(new Set(items)).toEqual(new Set(['bare.example.com', `${U}1`]));
    expect(at).toContain('2:2');
    expect(at).toContain('90003:2');
  });

  test('a doubtful cell of several lines is shown by the lines on which its addresses stand', async () => {
    const { items, at } = await found('a.csv', `a,b\n"x\ny" "z",${U}1\nu,${U}2\n`);
    expect(new Set(items.map((item, i) => `${at[i]?.split(':')[0] ?? ''} ${item}`))).toEqual(
      new Set([`3 ${U}1`, `4 ${U}2`])
    );
  });

  test('a row of millions of cells is too large', async () => {
    expect((await found('a.csv', 'a,'.repeat(1_100_000))).error).toMatchObject({ reason: 'manifest-too-large' });
  });
});

describe('properties', () => {
  const path = fc.array(fc.constantFrom('a', 'b', '1', '-', '/', ',', ';', '~'), { minLength: 1, maxLength: 12 });
  const url = path.map(parts => `${U}${parts.join('')}z`);
  const prose = fc.array(fc.constantFrom('cat', ' ', '"', '\n', ',', '\t', ';', '\r\n', 'ü'), { maxLength: 8 });
  const table = fc.array(fc.tuple(url, prose, url), { minLength: 1, maxLength: 8 });
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test.each([',', ';', '\t', '|'])('what a CSV writer wrote with %j is found, whatever the chunks', async delimiter => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, chunk) => {
        const text = rows.map(([a, b, c]) => [a, b.join(''), c].map(quote).join(delimiter)).join('\n') + '\n';
        const whole = await found('a.csv', text);
        expect(whole.error).toBeNull();
        expect(whole.items).toEqual(expect.arrayContaining(rows.flatMap(([a, , c]) => [a, c])));
        expect(await found('a.csv', text, { chunk })).toEqual(whole);
      }),
      { numRuns: 60 }
    );
  });

  test('any bytes at all are read the same in chunks of any size', async () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      '\t',
      '\n',
      '\r',
      '\r\n',
      `${U}1`,
      'x',
      '\\"',
      ';',
      '|',
      'bare.example.com'
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('a.csv', 'a.tsv', 'a.txt', 'a'),
        async (pieces, chunk, name) => {
          const whole = await found(name, pieces.join(''));
          expect(await found(name, pieces.join(''), { chunk })).toEqual(whole);
          for (const item of pieces.filter(text => text.startsWith(U))) expect(whole.items.join(' ')).toContain(item);
        }
      ),
      { numRuns: 300 }
    );
  });
});
