/**
 * Office documents (ECMA-376, ISO/IEC 26300): zip archives of XML. Tables come first, since strings and links that stand
 * in parts of their own get their rows from there.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { readMarkup } from './markup.ts';
import { type Inside, type Member, readMembers } from './members.ts';
import { OfficeXml } from './office-xml.ts';
import { SheetRows } from './sheet-rows.ts';
import { type Content, type Stored, unpack } from './storage.ts';
import { utf8 } from './text.ts';

/** Parts with the rows of a table. */
const TABLE_PART = /^(?:xl\/(?:worksheets|chartsheets|macrosheets)\/[^/]+\.xml|content\.xml)$/i;

const XML_PART = /\.(?:xml|rels|vml)$/i;

/** Compiled macros: source code, as other scripts are. */
const MACROS = /(?:^|\/)vbaProject(?:Signature)?\.bin$/i;

/** Parts of a workbook in its binary form (XLSB); other `.bin` parts hold settings of printers and the like. */
const BINARY_PART = /^xl\/(?:workbook|sharedStrings|(?:worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+)\.bin$/i;

/** Whether an archive of these members is an office document, whatever its own name. */
export function isOffice(names: readonly string[]): boolean {
  const isPart = (name: string) =>
    name === '[Content_Types].xml' || /^(?:xl|word|ppt)\/.*\.xml$/i.test(name) || BINARY_PART.test(name);
  return names.some(isPart) || (names.includes('mimetype') && names.includes('content.xml'));
}

/**
 * Reads every part; returns the rows of all tables, or of everything in a document without any.
 *
 * @param open begins a walk through the members
 */
export async function* readOffice(
  open: () => AsyncIterable<Member>,
  content: Content,
  collector: ItemCollector,
  inside: Inside
): AsyncGenerator<ItemBatch, number> {
  const walk = (wanted: (path: string) => boolean) => {
    const again = () => only(open(), wanted);
    return { first: again(), again: async () => again };
  };
  const isTable = (path: string) => TABLE_PART.test(path);
  const isRest = (path: string) => !isTable(path) && !MACROS.test(path);
  const parts = partsIn(new SheetRows(), inside);
  const tables = yield* readMembers(walk(isTable), content, collector, parts);
  const rest = yield* readMembers(walk(isRest), content, collector, parts);
  return tables > 0 ? tables : rest;
}

async function* only(members: AsyncIterable<Member>, wanted: (path: string) => boolean): AsyncGenerator<Member, void> {
  for await (const member of members) if (wanted(member.path)) yield member;
}

/** XML is read here; any other part is a member like those of all containers. */
function partsIn(rows: SheetRows, inside: Inside): Inside {
  if (inside === null) return null;
  return {
    async *read(path: string, stored: Stored, collector: ItemCollector) {
      if (BINARY_PART.test(path)) throw binaryWorkbook();
      if (!XML_PART.test(path)) return yield* inside.read(path, stored, collector);
      await using content = await unpack(stored, []);
      rows.begin(path);
      const lines = yield* readMarkup(utf8(content), collector, output => new OfficeXml(output, rows));
      return TABLE_PART.test(path) ? rows.count : lines;
    }
  };
}

function binaryWorkbook(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`workbooks in the binary form are not read: save it as .xlsx, or convert it to CSV or JSON Lines`
  );
}
