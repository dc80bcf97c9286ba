import { describe, expect, test } from '@jest/globals';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';
import { formulaTexts } from '../src/manifest/table/formula.ts';

const U = 'https://h.example/';
const MAIN = 'xmlns="urn:main" xmlns:r="urn:relations"';

const SHEET = `<?xml version="1.0" encoding="UTF-8"?><worksheet ${MAIN}><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c></row>
<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" t="inlineStr"><is><t>${U}inline</t></is></c></row>
<row r="7"><c r="A7" t="str"><f>HYPERLINK(&quot;${U}formula?a=1&amp;b=2&quot;,"x")</f><v>x</v></c></row>
<row r="9"><c r="A9"><v>12345</v></c><c r="B9" t="str"><v>${U}value</v></c></row>
</sheetData><hyperlinks><hyperlink ref="C8" r:id="rId3"/><hyperlink ref="C9:D9" location="x" tooltip="${U}tip"/></hyperlinks></worksheet>`;

const SHARED = `<sst ${MAIN}><si><t>url</t></si><si><r><t>https://h.exa</t></r><r><rPr><b/></rPr><t>mple/shared</t></r><rPh sb="0"><t>aside</t></rPh></si></sst>`;

const RELATIONS = `<Relationships xmlns="urn:relations"><Relationship Id="rId3" Type="urn:hyperlink" Target="${U}link?a=1&amp;b=2" TargetMode="External"/></Relationships>`;

const WORKBOOK = [
  { name: '[Content_Types].xml', content: '<Types xmlns="urn:types"/>' },
  { name: 'xl/sharedStrings.xml', content: SHARED },
  { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: RELATIONS },
  { name: 'xl/worksheets/sheet1.xml', content: SHEET }
];

describe('XLSX', () => {
  test('shared and inline strings, formulas, values and links are read, each with its row', async () => {
    for (const chunk of [50, 1 << 20]) {
      const { items, at, error, totals } = await found('a.xlsx', zip(WORKBOOK), { chunk });
      expect(error).toBeNull();
      const rows = new Map(items.map((item, i) => [item, at[i]]));
      expect(rows.get(`${U}shared`)).toBe('5:0');
      expect(rows.get(`${U}inline`)).toBe('5:0');
      expect(rows.get(`${U}formula?a=1&b=2`)).toBe('7:0');
      expect(rows.get(`${U}value`)).toBe('9:0');
      expect(rows.get(`${U}link?a=1&b=2`)).toBe('8:0');
      expect(rows.get(`${U}tip`)).toBe('9:0');
      expect(items.filter(item => item.startsWith(U))).toHaveLength(6);
      expect(totals).toMatchObject({ format: 'office document', lineBased: false, rows: 4 });
    }
  });

  test.each([
    ['a sum', 'HYPERLINK("https://f"&".example/p","x")'],
    ['a sum in brackets', 'HYPERLINK(("https://"&"f.example") & "/p", "x")'],
    ['a sum with a number', 'HYPERLINK("https://f.example/"&"p"&1)', 'f.example/p1'],
    ['CONCATENATE', '=CONCATENATE("https://f",".exam","ple/p")'],
    ['CONCAT', '_xlfn.CONCAT("https://f.ex"&"ample","/p")'],
    ['TEXTJOIN', 'IF(A1,_xlfn.TEXTJOIN("/",TRUE,"https:","","f.example","p"),"")'],
    ['TEXTJOIN without a separator', '_xlfn.TEXTJOIN("",TRUE,"https://f",".example/p")'],
    ['a known beginning', 'CONCATENATE("https://f",".example/p","?a=",A1)'],
    ['a sum that goes on', '"https://f"&".example/p?"&A1&B2'],
    ['a sum behind a cell', 'B1&" https://f"&".example/p"'],
    ['a quote in it', '"<a href=""https://f"&".example/p"">"'],
    ['CHAR', '"https:"&CHAR(47)&"/f.example/p"']
  ])('a formula with %s is read', async (_, formula, expression = 'f.example/p') => {
    const cell = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const sheet = `<worksheet ${MAIN}><sheetData><row r="3"><c r="A3"><f>${cell}</f><v>x</v></c></row></sheetData></worksheet>`;
    const members = [...WORKBOOK.slice(0, 3), { name: 'xl/worksheets/sheet1.xml', content: sheet }];
    const { has, error } = await lookedUp('a.xlsx', zip(members));
    expect([has(expression), error]).toEqual([true, null]);
    const table = `<table:table-cell table:formula="of:=${cell.replaceAll(',', ';').replaceAll('"', '&quot;')}"/>`;
    const content = `<office:document-content>${table}</office:document-content>`;
    const ods = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content }
    ];
    const open = await lookedUp('a.ods', zip(ods));
    expect([open.has(expression), open.error]).toEqual([true, null]);
  });

  test('a hostile formula costs no more than its length', () => {
    const long = '"x"&'.repeat(1 << 16);
    const deep = `${'CONCAT('.repeat(1000)}${long}""${')'.repeat(1000)}`;
    const joined = `TEXTJOIN("${'y'.repeat(30_000)}",TRUE,${'"x",'.repeat(1 << 16)}"")`;
    const nested = `${'(("a"&"b")'.repeat(1 << 15)}`;
    for (const formula of [long, deep, joined, nested, '"'.repeat(1 << 17), ' '.repeat(1 << 17), 'A'.repeat(1 << 17)]) {
      const length = formulaTexts(formula).join('').length;
      expect(length).toBeLessThanOrEqual(formula.length);
    }
  });

  test('a part that is called XML and is something else fails, and its digests are looked up', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0]), Buffer.alloc(100, 7)]);
    for (const name of ['xl/media/image1.xml', 'xl/worksheets/sheet2.xml', 'docProps/thumbnail.vml']) {
      const { has, error } = await lookedUp('a.xlsx', zip([...WORKBOOK, { name, content: bytes }]));
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      expect(has(`sha256:${hash('sha256', bytes)}`)).toBe(true);
    }
  });

  test.each(['latin1', 'utf16le'] as const)(
    'embedded objects fail, and the addresses in them are looked up (%s)',
    async encoding => {
      const content = Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(64),
        Buffer.from('https://f.example/p\0', encoding),
        Buffer.alloc(64)
      ]);
      const { has, error } = await lookedUp(
        'a.docx',
        zip([...WORKBOOK, { name: 'word/embeddings/oleObject1.bin', content }])
      );
      expect([has('f.example/p'), has(`md5:${hash('md5', content)}`)]).toEqual([true, true]);
      expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    }
  );

  test('a workbook inside a document is read', async () => {
    const members = [...WORKBOOK, { name: 'word/embeddings/Sheet1.xlsx', content: zip(WORKBOOK) }];
    const { items, error } = await found('a.docx', zip(members));
    expect([items.filter(item => item === `${U}inline`).length, error]).toEqual([2, null]);
  });

  test('its name does not matter', async () => {
    const named = await found('a.xlsx', zip(WORKBOOK));
    for (const path of ['a.zip', 'a.dat', 'a.csv']) {
      const { items, at, error } = await found(path, zip(WORKBOOK));
      expect([items, at, error]).toEqual([named.items, named.at, null]);
    }
  });

  test('pictures in it yield digests, as do macros, which are not read', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(100)]);
    const ole = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more', 'latin1');
    const members = [
      ...WORKBOOK,
      { name: 'xl/media/image1.jpg', content: picture },
      { name: 'xl/vbaProject.bin', content: ole }
    ];
    const { items, error } = await found('a.xlsm', zip(members));
    expect(error).toBeNull();
    const hashes = items.filter(item => /^[0-9a-f]+$/.test(item)).map(item => item.length);
    expect(hashes).toEqual([32, 40, 64, 128, 32, 40, 64, 128]);
  });

  test.each(['data/vbaProject.bin', 'xl/vbaProject.bin', 'xl/vbaProjectSignature.bin'])(
    'a member called %s is no macro where it is text',
    async name => {
      const { items } = await found('a.xlsm', zip([...WORKBOOK, { name, content: `${U}macro\n` }]));
      expect(items).toContain(`${U}macro`);
    }
  );

  test('a workbook of another time is none of its macros, whatever it is called', async () => {
    const ole = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more', 'latin1');
    const { error } = await found('a.xlsm', zip([...WORKBOOK, { name: 'data/vbaProject.bin', content: ole }]));
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test('sheets in the binary form are not read, whatever the archive is called, and hide nothing beside them', async () => {
    const utf16 = Buffer.from(`${U}1`, 'utf16le');
    for (const part of ['xl/workbook.bin', 'xl/sharedStrings.bin', 'xl/worksheets/sheet1.bin', 'XL/Workbook.BIN']) {
      const members = [
        { name: part, content: utf16 },
        { name: 'xl/worksheets/_rels/sheet1.bin.rels', content: RELATIONS }
      ];
      for (const path of ['a.xlsb', 'a.xlsx', 'a.zip', 'part-00000']) {
        const { items, error } = await found(path, zip(members));
        expect(error).toMatchObject({ reason: 'manifest-unsupported' });
        expect(items).toContain(`${U}link?a=1&b=2`);
      }
    }
    const settings = { name: 'xl/printerSettings/printerSettings1.bin', content: Buffer.alloc(40, 1) };
    expect((await found('a.xlsx', zip([...WORKBOOK, settings]))).error).toBeNull();
  });

  test.each([
    ['cut off', SHEET.slice(0, 300)],
    ['an element never closed', '<worksheet><sheetData></worksheet>'.replace('</worksheet>', '')],
    ['a closing tag too many', '<a></a></a>'],
    ['a document type with names of its own', '<!DOCTYPE x [<!ENTITY a "b">]><a/>'],
    ['values without quotes', '<a b=c/>']
  ])('a part with %s is unreadable', async (_name, content) => {
    const { error } = await found('a.xlsx', zip([{ name: 'xl/worksheets/sheet1.xml', content }]));
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(String(error?.text)).toMatch(/^in `xl\/worksheets\/sheet1.xml`: line \d+/);
  });

  test('a shared string with a huge number does no harm', async () => {
    const sheet = '<worksheet><row r="1"><c t="s"><v>99999999999999</v></c><c t="s"><v>-1</v></c></row></worksheet>';
    expect((await found('a.xlsx', zip([{ name: 'xl/worksheets/sheet1.xml', content: sheet }]))).error).toBeNull();
  });
});

test('text documents are read, also where a link is cut into runs', async () => {
  const body = `<w:document xmlns:w="urn:w"><w:p><w:r><w:t>see https://h.exa</w:t></w:r><w:r><w:t>mple/run there</w:t></w:r></w:p></w:document>`;
  const { items } = await found('a.docx', zip([{ name: 'word/document.xml', content: body }]));
  expect(items).toContain(`${U}run`);
});

describe('a link that is cut into runs is read whole', () => {
  const halves = ['https://h.exa', 'mple/cut'] as const;
  const [first, second] = halves;
  const run = (text: string, format = '') => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
  const word = (inside: string) =>
    zip([{ name: 'word/document.xml', content: `<w:body><w:p>${inside}</w:p></w:body>` }]);
  const sheetOf = (content: string) => zip([{ name: 'xl/sharedStrings.xml', content: `<sst>${content}</sst>` }]);
  const odf = (inside: string) =>
    zip([
      { name: 'mimetype', content: 'application/x', method: 0 },
      { name: 'content.xml', content: `<office:text><text:p>${inside}</text:p></office:text>` }
    ]);
  const alternatives = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test.each([
    ...['b/', 'strike/', 'charset val="1"/', 'vertAlign val="x"/', 'outline/', 'x:i/'].map(tag => {
      const runs = halves.map(half => `<r><rPr><${tag}></rPr><t>${half}</t></r>`).join('');
      return [`XLSX with <${tag}>`, sheetOf(`<si>${runs}</si>`)] as const;
    }),
    [
      'XLSX with a reading beside it',
      sheetOf(`<si><t>${first}</t><rPh sb="0"><t>aside</t></rPh><t>${second}</t></si>`)
    ],
    [
      'XLSX in a comment',
      zip([
        {
          name: 'xl/comments1.xml',
          content: `<comments><comment><text><r><t>${first}</t></r><r><rPr><strike/></rPr><t>${second}</t></r></text></comment></comments>`
        }
      ])
    ],
    ...['<w:lang w:val="en"/>', '<w:rFonts/><w:szCs/>', '<w:noProof/>', '<w:vanish/>'].map(format => {
      return [`Word with ${format}`, word(run(first, format) + run(second, format))] as const;
    }),
    ...[
      '<w:proofErr w:type="spellStart"/>',
      '<w:bookmarkStart w:id="0"/><w:bookmarkEnd w:id="0"/>',
      '<w:r><w:lastRenderedPageBreak/></w:r>',
      '<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>',
      '<w:r><w:instrText> PAGE </w:instrText></w:r>',
      '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>',
      '<x:unknown>noise</x:unknown>'
    ].map(between => [`Word with ${between}`, word(run(first) + between + run(second))] as const),
    [
      'Word with a link and an insertion',
      word(`<w:hyperlink>${run(first)}</w:hyperlink><w:ins>${run(second)}</w:ins>`)
    ],
    ['Word with the first alternative', word(run(first) + alternatives(run(second), run('noise')))],
    ['Word with the second alternative', word(run(first) + alternatives(run('noise'), run(second)))],
    [
      'Word in the code of a field',
      word(
        [`HYPERLINK "${first}`, `${second}"`]
          .map(half => `<w:r><w:rPr><w:noProof/></w:rPr><w:instrText>${half}</w:instrText></w:r>`)
          .join('<w:r><w:t>noise</w:t></w:r>')
      )
    ],
    [
      'PowerPoint',
      zip([
        {
          name: 'ppt/slides/slide1.xml',
          content: `<p:sld><a:p>${halves.map(half => `<a:r><a:rPr><a:solidFill/><a:latin/></a:rPr><a:t>${half}</a:t></a:r>`).join('')}</a:p></p:sld>`
        }
      ])
    ],
    ['OpenDocument with a span', odf(`https://<text:span>h.exa</text:span>mple/cut`)],
    ['OpenDocument with a link', odf(`https://<text:a xlink:href="y">h.exa</text:a>mple/cut`)],
    [
      'OpenDocument with a comment',
      odf(`${first}<office:annotation><dc:creator>A</dc:creator></office:annotation>${second}`)
    ],
    [
      'OpenDocument with a note',
      odf(
        `${first}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>${second}`
      )
    ]
  ])('in %s', async (_name, bytes) => {
    const { items, error } = await found('a.zip', bytes);
    expect(error).toBeNull();
    expect(items).toContain(`${U}cut`);
  });

  test.each([
    ['paragraphs', `${run(`${U}1`)}</w:p><w:p>${run(`${U}2`)}`],
    ['lines', `${run(`${U}1`)}<w:r><w:br/></w:r>${run(`${U}2`)}`],
    ['a text box', `${run(`${U}1`)}<w:r><w:txbxContent><w:p>${run(`${U}2`)}</w:p></w:txbxContent></w:r>`]
  ])('and what stands in different %s is not put together', async (_name, inside) => {
    expect((await found('a.docx', word(inside))).items.toSorted()).toEqual([`${U}1`, `${U}2`]);
  });

  test.each([
    ['whose closing tags are others than the opening ones', '<w:p></w:x></w:y>'],
    ['that is damaged', '<w:p><w:r b=c>']
  ])('and nothing is lost of a part %s', async (_name, rest) => {
    const content = `<w:p>${run(`${U}1`)}${rest}`;
    expect((await found('a.docx', zip([{ name: 'word/document.xml', content }]))).items).toContain(`${U}1`);
  });

  test('and paragraphs inside paragraphs without end are unreadable', async () => {
    const deep = word('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000));
    expect((await found('a.docx', deep)).error).toMatchObject({ reason: 'manifest-unreadable' });
  });
});

describe('a cell that refers to a shared string', () => {
  const inRow = (row: string) =>
    zip([{ name: 'xl/worksheets/sheet1.xml', content: `<worksheet><row r="2">${row}</row></worksheet>` }]);

  test.each([
    ['text instead', `<c t="s"><v>${U}x</v></c>`],
    ['text behind its number', `<c t="s"><v>0<!-- -->${U}x</v></c>`],
    ['text cut by comments', `<c t="s"><v>https://h.example/<!-- -->x</v></c>`],
    ['a value behind it', `<c t="s"><v>0</v></c><z><v>${U}x</v></z>`],
    ['a value behind it, empty', `<c t="s"/><z><v>${U}x</v></z>`]
  ])('is read where it holds %s', async (_name, row) => {
    const { items, at } = await found('a.xlsx', inRow(row));
    expect(at[items.indexOf(`${U}x`)]).toBe('2:0');
  });

  test('and numbers cut by comments are no part of another text', async () => {
    const { items } = await found('a.xlsx', inRow('<c t="s"><v>https://h.example/<!-- -->12<!-- -->/3</v></c>'));
    expect(items).toContain(`${U}12/3`);
  });
});

test('escapes of characters in a workbook are undone, beside what stands there', async () => {
  const shared = `<sst><si><t>https://h_x002e_example/a_x002F_b</t></si><si><t>_x0068_ttps://h.example/c_x005F_x002e_</t></si></sst>`;
  const sheet = `<worksheet><hyperlink ref="B7" tooltip="https_x003A_//h.example/tip"/></worksheet>`;
  const { items } = await found(
    'a.xlsx',
    zip([
      { name: 'xl/sharedStrings.xml', content: shared },
      { name: 'xl/worksheets/sheet1.xml', content: sheet }
    ])
  );
  expect(items).toEqual(expect.arrayContaining([`${U}a/b`, `${U}c_x002e_`, `${U}tip`]));
});

test('OpenDocument tables are read, each link with its row', async () => {
  const body = `<o:document xmlns:o="urn:o" xmlns:table="urn:t"><table:table><table:table-row table:number-rows-repeated="3"/>
<table:table-row><table:table-cell><text:p xmlns:text="urn:x"><text:a xmlns:xlink="urn:l" xlink:href="${U}cell">x</text:a></text:p></table:table-cell></table:table-row></table:table></o:document>`;
  const { items, at } = await found(
    'a.ods',
    zip([
      { name: 'mimetype', content: 'application/x', method: 0 },
      { name: 'content.xml', content: body }
    ])
  );
  expect(at[items.indexOf(`${U}cell`)]).toBe('4:0');
});

describe('URL templates', () => {
  const templates = ['https://v.example/watch?v={id}', 'https://{host}/{path}?x={id}'];

  /** `row url` of what fills templates. */
  async function fills(path: string, members: Parameters<typeof zip>[0], chunk = 1 << 20): Promise<readonly string[]> {
    const { items, at, error } = await found(path, zip(members), { templates, chunk });
    if (error !== null) throw error;
    return items.flatMap((item, i) => (item.includes('://') ? [`${Number.parseInt(at[i] ?? '')} ${item}`] : []));
  }

  async function faultOf(members: Parameters<typeof zip>[0]) {
    const { error, items } = await found('a.xlsx', zip(members), { templates });
    expect((await found('a.xlsx', zip(members))).error).toBeNull();
    return { reason: error?.reason ?? null, text: String(error?.text), items };
  }

  const shared = (...strings: readonly string[]) => ({
    name: 'xl/sharedStrings.xml',
    content: `<sst ${MAIN}>${strings.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`
  });
  const sheet = (rows: string, number = 1) => ({
    name: `xl/worksheets/sheet${number}.xml`,
    content: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`
  });
  const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>id</t></is></c></row>';
  const types = (...overrides: readonly string[]) => ({
    name: '[Content_Types].xml',
    content: `<Types>${overrides.join('')}</Types>`
  });

  test('are filled from the rows of a sheet, by the columns that its first row names', async () => {
    const members = [
      sheet(`<row r="1"/><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
        <row r="3"><c r="B3" t="s"><v>3</v></c><c><v>12345</v></c><c r="D3" t="s"><v>4</v></c></row>
        <row r="4"><c r="C4" t="str"><f>A1&amp;"b"</f><v>a<!-- - -->b</v></c></row>
        <row r="5"><c r="B5" t="s"><v>3</v></c><c r="C5" t="b"><v>1</v></c><c r="D5" t="s"><v>4</v></c></row>
        <row r="6"><c r="C6" t="e"><v>#N/A</v></c></row><row r="7"><c r="C7"/></row>
        <row r="9"><c r="C9" t="inlineStr"><is><r><t>c</t></r><r><rPr><b/></rPr><t>d</t></r><rPh><t>aside</t></rPh></is></c></row>`),
      shared('host', 'id', ' path ', 'h.example', '<![CDATA[p]]>'),
      types('<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/x.worksheet+xml"/>')
    ];
    const expected = [
      '3 https://v.example/watch?v=12345',
      '3 https://h.example/p?x=12345',
      '4 https://v.example/watch?v=ab',
      '9 https://v.example/watch?v=cd'
    ];
    for (const chunk of [60, 1 << 20]) expect(await fills('a.xlsx', members, chunk)).toEqual(expected);
  });

  test('are filled sheet by sheet, each with a header of its own', async () => {
    const members = [
      sheet('<row><c t="s"><v>0</v></c></row><row><c><v>1</v></c></row>', 1),
      sheet('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>', 2),
      sheet('<row><c t="s"><v>1</v></c></row><row><c><v>4</v></c></row>', 3),
      shared('id', 'other')
    ];
    expect(await fills('a.xlsx', members)).toEqual(['2 https://v.example/watch?v=1', '2 https://v.example/watch?v=3']);
  });

  test('are filled from OpenDocument tables, where cells and rows stand for several', async () => {
    const cell = (text: string, attributes = '') =>
      `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const content = `<o xmlns:table="urn:t" xmlns:text="urn:x" xmlns:office="urn:o"><table:table>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
      ${row(cell('', 'table:number-columns-repeated="2"'), cell('host'), cell('path'), cell('id'))}
      ${row(cell('', 'table:number-columns-repeated="2"'), cell('h.<text:span>example</text:span>'), cell('p', 'table:number-columns-repeated="2"'))}
      ${row(
        '<table:covered-table-cell table:number-columns-repeated="4"/>',
        cell('12,345', 'office:value-type="float" office:value="12345"')
      )}
      ${row(cell('', 'table:number-columns-repeated="4"'), '<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p></table:table-cell>')}
      ${row(cell('', 'table:number-columns-repeated="4"'), cell('TRUE', 'office:value-type="boolean"'))}
      </table:table><table:table>${row(cell('id'))}${row(cell('z'))}</table:table></o>`;
    const members = [
      { name: 'mimetype', content: 'x', method: 0 },
      { name: 'content.xml', content }
    ];
    expect(await fills('a.ods', members)).toEqual([
      '4 https://v.example/watch?v=p',
      '4 https://h.example/p?x=p',
      '5 https://v.example/watch?v=12345',
      '6 https://v.example/watch?v=a',
      '2 https://v.example/watch?v=z'
    ]);
  });

  test.each(['1.5', '1.2E+17', '1E3', '012'])('are not filled in silence with the number %s', async value => {
    const { reason, text, items } = await faultOf([
      sheet(`${header}<row r="2"><c r="C2"><v>${value}</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>`),
      shared('x')
    ]);
    expect(reason).toBe('manifest-unsupported');
    expect(text).toMatch(/sheet1.xml`: row 2: .*store the column as text/);
    expect(items).toContain('https://v.example/watch?v=5');
  });

  const known = sheet(`${header}<row r="2"><c r="C2"><v>5</v></c></row>`);
  const lost = sheet(`${header}<row r="2"><c r="C2" t="s"><v>7</v></c></row>`);
  test.each<readonly [string, string, Parameters<typeof zip>[0]]>([
    ['a header that refers to no string', 'manifest-unreadable', [known]],
    ['a value that refers to no string', 'manifest-unreadable', [lost, shared('x')]],
    ['two tables of strings', 'manifest-unsupported', [lost, shared('x'), shared('y')]],
    [
      'strings elsewhere, by its content types',
      'manifest-unsupported',
      [known, shared('x'), types('<Override PartName="/xl/s.bin" ContentType="application/x.sharedStrings+xml"/>')]
    ],
    [
      'sheets elsewhere, by its relationships',
      'manifest-unsupported',
      [
        known,
        shared('x'),
        {
          name: 'xl/_rels/workbook.xml.rels',
          content:
            '<Relationships><Relationship Id="a" Type="urn:x/worksheet" Target="other/sheet1.xml"/></Relationships>'
        }
      ]
    ]
  ])('are not filled in silence from a workbook with %s', async (_name, expected, members) => {
    expect(await faultOf(members)).toMatchObject({ reason: expected });
  });

  test('are not filled in silence where two columns have the same name', async () => {
    const rows = `${header.replace('</row>', '<c t="str"><v>id</v></c></row>')}<row r="2"><c r="C2"><v>5</v></c></row>`;
    const { reason, text } = await faultOf([sheet(rows), shared('x')]);
    expect({ reason, text }).toEqual({
      reason: 'manifest-unsupported',
      text: expect.stringContaining('row 1: two columns')
    });
  });

  test.each([
    ['name', '<row><c t="str"><v>i_x0064_</v></c></row><row><c><v>5</v></c></row>'],
    ['value', '<row><c t="str"><v>id</v></c></row><row><c t="s"><v>0</v></c></row>']
  ])('are not filled in silence from a %s with an escape in it', async (_name, rows) => {
    const { reason, text } = await faultOf([sheet(rows), shared('_x0035_')]);
    expect(reason).toBe('manifest-unsupported');
    expect(text).toMatch(/sheet1.xml`: row \d: a column's name or a value/);
  });

  const data = '<c r="C2"><v>5</v></c>';
  test.each([
    ['rows out of order', `<row r="9"><c t="s"><v>0</v></c></row>${header}<row r="2">${data}</row>`],
    ['a cell of another row', `${header}<row r="2"><c r="C1"><v>5</v></c></row>`],
    ['cells out of order', `${header}<row r="2"><c r="D2"><v>1</v></c>${data}</row>`],
    ['cells of another namespace', `${header}<row r="2"><y:c xmlns:y="urn:y"/>${data}</row>`],
    ['a namespace declared anew', `${header}<row r="2"><c xmlns="urn:y"/>${data}</row>`],
    ['a place in two attributes', `${header}<row r="2"><c y:r="D2" r="C2"><v>5</v></c></row>`],
    ['a value of another namespace', `${header}<row r="2"><c r="C2"><v>5</v><y:v>6</y:v></c></row>`]
  ])('are not filled in silence from %s', async (_name, rows) => {
    const { reason, text } = await faultOf([sheet(rows), shared('x')]);
    expect(reason).toBe('manifest-unsupported');
    expect(text).toMatch(/sheet1.xml`: row \d+: rows or cells are out of order/);
  });

  test('are not filled in silence from strings of another namespace', async () => {
    const strings = `<sst ${MAIN}><y:si><t>x</t></y:si><si><t>id</t></si></sst>`;
    const members = [sheet('<row><c t="s"><v>0</v></c></row>'), { name: 'xl/sharedStrings.xml', content: strings }];
    expect(await faultOf(members)).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test('hide no other fault of a workbook, nor what it holds besides', async () => {
    const broken = { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${U}string</t></si>` };
    const { error, items } = await found('a.xlsx', zip([known, broken]), { templates });
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items).toContain(`${U}string`);
  });
});

const REAL = join(import.meta.dirname, 'fixtures/real');

test('rows of a real workbook are those of its sheet', async () => {
  const { items, at } = await found('a.xlsx', readFileSync(`${REAL}/007-ftp_eot.xlsx`));
  const expected = readFileSync(`${REAL}/expected/007-ftp_eot.xlsx.txt`, 'utf8').split('\n');
  const rows = new Set(expected.map(url => at[items.indexOf(url)]));
  expect(rows.size).toBeGreaterThan(expected.length * 0.9);
});
