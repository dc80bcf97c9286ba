/** Reads documents from memory with one reader and returns what was found. */
import { open, type ItemBatch } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { UrlTemplates } from '../src/item/url-templates.ts';
import { readCdx } from '../src/manifest/json/cdx.ts';
import { readDelimited } from '../src/manifest/table/delimited.ts';
import { COMMA } from '../src/manifest/table/dialect.ts';
import { readHtml } from '../src/manifest/markup/html.ts';
import { readJson } from '../src/manifest/json/json.ts';
import { readLines } from '../src/manifest/bytes/lines.ts';
import { readMarkdown } from '../src/manifest/document/markdown.ts';
import { readPython } from '../src/manifest/script/python.ts';
import { readRestructuredText } from '../src/manifest/document/restructured-text.ts';
import { readToml } from '../src/manifest/document/toml.ts';
import { readXml } from '../src/manifest/markup/xml.ts';
import { readYaml } from '../src/manifest/yaml/yaml.ts';
import { GateError } from '../src/safe/errors.ts';
import { Watch } from '../src/safe/watch.ts';
import { chunked, LookUps } from './manifest-support.ts';

export type DocumentReader = (
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
) => AsyncGenerator<ItemBatch, number>;

export const READERS = {
  yaml: readYaml,
  toml: readToml,
  xml: readXml,
  html: readHtml,
  md: readMarkdown,
  rst: readRestructuredText,
  py: readPython,
  cdx: readCdx,
  txt: readLines,
  csv: (text, collector) =>
    readDelimited(text, collector, { delimiter: COMMA, second: -1, consistent: true, undivided: false }, false),
  json: (text, collector) => readJson(text, collector, false)
} as const satisfies Readonly<Record<string, DocumentReader>>;

export type ReaderName = keyof typeof READERS;

export interface FoundInDocument {
  readonly items: readonly string[];
  readonly rows: readonly number[];
  /** Null if an error ended the reading. */
  readonly lines: number | null;
  readonly error: GateError | null;
  /** Checks whether an expression is looked up. */
  readonly looksUp: (expression: string) => boolean;
  /** The number of items without a host in any reading. */
  readonly unparseable: number;
}

export async function foundBy(
  name: ReaderName,
  content: string | Uint8Array,
  options: { readonly chunk?: number; readonly templates?: readonly string[] } = {}
): Promise<FoundInDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const { templates } = options;
  const collector = new ItemCollector(
    Watch.none(),
    templates === undefined ? {} : { templates: new UrlTemplates(templates) }
  );
  const items: string[] = [];
  const rows: number[] = [];
  const lookUps = new LookUps();
  const add = (batch: ItemBatch) => {
    const { bytes: held, ends } = open(batch);
    ends.forEach((end, i) => {
      items.push(Buffer.from(held.subarray(i === 0 ? 0 : ends[i - 1], end)).toString('utf8'));
      rows.push(batch.row(i));
    });
    lookUps.add(batch);
  };
  const reading = READERS[name](chunked(bytes, options.chunk ?? Math.max(1, bytes.length)), collector);
  const looksUp = (expression: string) => lookUps.has(Buffer.from(expression));
  let lines: number | null = null;
  let error: GateError | null = null;
  try {
    for (;;) {
      const next = await reading.next();
      if (next.done === true) {
        lines = next.value;
        break;
      }
      add(next.value);
    }
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    error = thrown;
  }
  add(collector.take());
  return { items, rows, lines, error, looksUp, unparseable: lookUps.unparseable };
}
