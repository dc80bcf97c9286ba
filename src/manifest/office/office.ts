/**
 * Reads office documents (ECMA-376, ISO/IEC 26300): zip archives of XML. Tables are read first, because strings and
 * links in separate parts get their rows from them.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { readMarkup } from '../markup/markup.ts';
import { readMedia } from '../member/media.ts';
import { type MemberReader, type Member, readMembers } from '../member/members.ts';
import { OfficeXml, type PartObserver } from './office-xml.ts';
import { PartPlaces } from './part-places.ts';
import { peek } from '../bytes/peek.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetRows } from './sheet-rows.ts';
import { SheetTemplates } from './sheet-templates.ts';
import { type Content, type StoredBytes, unpack } from '../compression/storage.ts';
import { utf8 } from '../kind/encoding.ts';

/** Parts with the rows of a table. */
const TABLE_PART = /^(?:xl\/(?:worksheets|chartsheets|macrosheets)\/[^/]+\.xml|content\.xml)$/i;

/** The part with the strings of a workbook. */
const STRINGS_PART = /^xl\/sharedStrings\.xml$/i;

/** Parts with the places of other parts. */
const PLACES_PART = /^(?:\[Content_Types\]\.xml|.*\.rels)$/i;

const XML_PART = /\.(?:xml|rels|vml)$/i;

/** Compiled macros: source code like other scripts, in the container format of Excel 97. */
const MACROS = /^(?:xl|word|ppt)\/vbaProject(?:Signature)?\.bin$/i;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Parts of a workbook in binary form (XLSB); other `.bin` parts contain printer settings and similar. */
const BINARY_PART = /^xl\/(?:workbook|sharedStrings|(?:worksheets|chartsheets|macrosheets|dialogsheets)\/[^/]+)\.bin$/i;

/** Returns true if an archive with these members is an office document, whatever its name. */
export function isOffice(names: readonly string[]): boolean {
  const isPart = (name: string) =>
    name === '[Content_Types].xml' || /^(?:xl|word|ppt)\/.*\.xml$/i.test(name) || BINARY_PART.test(name);
  return names.some(isPart) || (names.includes('mimetype') && names.includes('content.xml'));
}

/**
 * Reads every part; returns the rows of all tables, or all rows in a document without tables.
 *
 * @param open begins a walk through the members
 */
export async function* readOffice(
  open: () => AsyncIterable<Member>,
  content: Content,
  collector: ItemCollector,
  inside: MemberReader
): AsyncGenerator<ItemBatch, number> {
  const walk = (wanted: (path: string) => boolean) => {
    const again = () => only(open(), wanted);
    return { first: again(), again: async () => again };
  };
  const isStrings = (path: string) => STRINGS_PART.test(path);
  const isTable = (path: string) => TABLE_PART.test(path);
  const isRest = (path: string) => !isTable(path);
  const rows = new SheetRows();
  const strings = new SharedStrings();
  // They come after the sheets that refer to them.
  if (collector.templates !== null) {
    await passOver(
      readMembers(
        walk(isStrings),
        again(content),
        new ItemCollector(collector.watch),
        partsIn(new SheetRows(), () => strings, inside)
      )
    );
  }
  const parts = partsIn(rows, observing(collector, strings, rows), inside);
  const tables = yield* readMembers(walk(isTable), content, collector, parts);
  const rest = yield* readMembers(walk(isRest), content, collector, parts);
  return tables > 0 ? tables : rest;
}

async function* only(members: AsyncIterable<Member>, wanted: (path: string) => boolean): AsyncGenerator<Member, void> {
  for await (const member of members) if (wanted(member.path)) yield member;
}

/** Returns the content with a new meter, since its members are read twice. */
function again(content: Content): Content {
  return { ...content, meter: content.meter.afresh() };
}

/** Reads to the end, and ignores items and faults, since it is read again. */
async function passOver(reading: AsyncGenerator<ItemBatch, number>): Promise<void> {
  try {
    for await (const _ of reading);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
  }
}

/** Returns the observer of a part, in addition to the reader of its items; null where there is none. */
type Observe = (path: string) => PartObserver | null;

function observing(collector: ItemCollector, strings: SharedStrings, rows: SheetRows): Observe {
  const { templates } = collector;
  if (templates === null) return () => null;
  return path => {
    if (!TABLE_PART.test(path)) return PLACES_PART.test(path) ? new PartPlaces() : null;
    return new SheetTemplates(templates, strings, collector, () => Math.max(1, rows.row));
  };
}

/** Reads XML here; any other part is read like a member of any container. */
function partsIn(rows: SheetRows, observe: Observe, inside: MemberReader): MemberReader {
  if (inside === null) return null;
  return {
    ...inside,
    async *read(path: string, stored: StoredBytes, collector: ItemCollector) {
      if (BINARY_PART.test(path)) throw binaryWorkbook();
      if (MACROS.test(path)) return yield* readMacros(path, stored, collector, inside);
      if (!XML_PART.test(path)) return yield* inside.read(path, stored, collector);
      await using content = await unpack(stored, [], collector);
      rows.begin(path);
      const observer = observe(path);
      const reading = readMarkup(utf8(content), collector, output => new OfficeXml(output, rows, observer));
      const lines = yield* orDigested(reading, stored, collector);
      if (observer !== null && observer.fault !== null) throw observer.fault;
      return TABLE_PART.test(path) ? rows.count : lines;
    }
  };
}

/** Reads a part; if it is not XML, its digests are looked up before the fault is thrown. */
async function* orDigested(
  reading: AsyncGenerator<ItemBatch, number>,
  stored: StoredBytes,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  try {
    return yield* reading;
  } catch (error) {
    if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
    yield* readMedia({ all: (await stored.again()).open() }, collector);
    throw error;
  }
}

/** Reads macros, recognised by name and form, since a file with this name could contain anything. */
async function* readMacros(
  path: string,
  stored: StoredBytes,
  collector: ItemCollector,
  inside: NonNullable<MemberReader>
): AsyncGenerator<ItemBatch, number> {
  await using begun = await peek(stored.first);
  const content = { ...stored, first: begun.all };
  if (!OLE.equals(begun.head.subarray(0, OLE.length))) return yield* inside.read(path, content, collector);
  await using macros = await unpack(content, [], collector);
  inside.unread.addDigested(path);
  return yield* readMedia(macros, collector);
}

function binaryWorkbook(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`workbooks in binary form are not read: save it as .xlsx, or convert it to CSV or JSON Lines`
  );
}
