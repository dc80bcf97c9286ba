/**
 * Reads a SQLite database of any size without SQLite, in passes over its pages in the order of the file
 * (https://www.sqlite.org/fileformat2.html): one finds the trees, the next one reads the schema, which is usually in the
 * first page, the next one the rows, and the last one what no tree has. More are needed where long rows are scattered.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import type { Content } from '../compression/storage.ts';
import { BtreePage, INDEX_LEAF, TABLE_LEAF } from './btree-page.ts';
import { DatabaseFile } from './database-file.ts';
import { LOST, NOBODY, PageMap } from './page-map.ts';
import { TreeRecords } from './tree-records.ts';
import { RestBytes } from './rest-bytes.ts';
import { FIRST_TREE, Rows } from './rows.ts';
import { DatabaseSchema, SCHEMA_TREE, type Tree } from './database-schema.ts';
import { damaged, FirstFault } from './sqlite-fault.ts';
import { walkTree } from './tree-walk.ts';
import { Values } from './values.ts';

/** The row of what is in no table. */
const NO_ROW = 0;

/** The page at which the schema begins. */
const SCHEMA_ROOT = 1;

/** Returns the number of rows of all tables. After a fault it reads on as far as possible, then throws the first one. */
export async function* readDatabase(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const faults = new FirstFault();
  let rows: number;
  try {
    rows = yield* readPages(await DatabaseFile.open(content), collector, faults);
  } catch (error) {
    collector.watch.checkDeadline();
    if (!(error instanceof GateError)) throw error;
    yield* searchAll(content, collector);
    throw error;
  }
  if (faults.fault !== null) throw faults.fault;
  return rows;
}

async function* readPages(
  file: DatabaseFile,
  collector: ItemCollector,
  faults: FirstFault
): AsyncGenerator<ItemBatch, number> {
  const { encoding, pageSize, pages } = file.header;
  if (pages > file.pageCount) faults.add(damaged(safe`it is cut off`));
  const map = await PageMap.of(file);
  const values = new Values(collector, encoding);
  const rest = new RestBytes(values, pageSize);
  const records = new TreeRecords(file, map, { collector, rest, faults });
  walkTree(SCHEMA_ROOT, SCHEMA_TREE, 0, map, faults);
  const schema = new DatabaseSchema(collector, encoding, faults);
  yield* records.read(schema);
  const { trees } = schema;
  const rows = walkAll(trees, map, faults);
  yield* records.read(new Rows(trees, values, faults));
  yield* readRest(file, map, values, rest);
  rest.end();
  if (collector.full) yield* collector.passOn();
  return rows;
}

/** Searches all bytes of a file whose pages cannot be read. */
async function* searchAll(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, void> {
  const strings = new ByteStrings(collector, NO_ROW);
  for await (const chunk of (await content.source()).open()) {
    strings.add(chunk);
    if (collector.full || collector.watch.due) yield* collector.passOn();
  }
  strings.end();
}

/** Returns the number of rows of all tables. */
function walkAll(trees: readonly Tree[], map: PageMap, faults: FirstFault): number {
  let rows = 0;
  for (const [index, { root, columns }] of trees.entries()) {
    const last = walkTree(root, FIRST_TREE + index, rows, map, faults);
    if (columns !== null) rows = last;
  }
  return rows;
}

/** Searches the pages in no tree: free ones still have the rows that they had. */
async function* readRest(
  file: DatabaseFile,
  { owners, pageCount }: PageMap,
  values: Values,
  rest: RestBytes
): AsyncGenerator<ItemBatch, void> {
  const { collector } = values;
  const isFree = (number: number) => owners[number] === NOBODY || owners[number] === LOST;
  if (!file.hasRest && !owners.some((_, number) => number > 0 && isFree(number))) return;
  const page = new BtreePage(file.header.usable);
  let number = 0;
  for await (const bytes of file.pages()) {
    if (++number > pageCount) rest.add(bytes);
    else if (isFree(number)) {
      page.open(bytes, number);
      if (page.kind !== TABLE_LEAF && page.kind !== INDEX_LEAF) rest.add(bytes);
      else {
        for (const _ of rest.treePage(page, bytes)) yield* collector.passOn();
        for (let i = 0, used = 0; i < page.cells && used <= bytes.length; i++) {
          if (!page.cell(i)) continue;
          used += page.cellEnd - page.cellStart;
          for (const _ of values.deleted(bytes, page.start, page.end)) yield* collector.passOn();
        }
      }
    }
    if (collector.full) yield* collector.passOn();
  }
}
