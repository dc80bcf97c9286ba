import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { zip } from './container-support.ts';
import { found } from './manifest-support.ts';

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

  test('its name does not matter', async () => {
    const named = await found('a.xlsx', zip(WORKBOOK));
    for (const path of ['a.zip', 'a.dat', 'a.csv']) {
      const { items, at, error } = await found(path, zip(WORKBOOK));
      expect([items, at, error]).toEqual([named.items, named.at, null]);
    }
  });

  test('pictures in it yield digests, macros are left alone', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(100)]);
    const ole = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more', 'latin1');
    const members = [
      ...WORKBOOK,
      { name: 'xl/media/image1.jpg', content: picture },
      { name: 'xl/vbaProject.bin', content: ole }
    ];
    const { items, error } = await found('a.xlsm', zip(members));
    expect(error).toBeNull();
    expect(items.filter(item => /^[0-9a-f]+$/.test(item)).map(item => item.length)).toEqual([32, 40, 64, 128]);
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
    ['a document type', '<!DOCTYPE x><a/>'],
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

const REAL = '../shared/real';

(existsSync(REAL) ? test : test.skip)('rows of a real workbook are those of its sheet', async () => {
  const { items, at } = await found('a.xlsx', readFileSync(`${REAL}/007-ftp_eot.xlsx`));
  const expected = readFileSync(`${REAL}/expected/007-ftp_eot.xlsx.txt`, 'utf8').split('\n');
  const rows = new Set(expected.map(url => at[items.indexOf(url)]));
  expect(rows.size).toBeGreaterThan(expected.length * 0.9);
});
