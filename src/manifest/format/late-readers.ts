/** Readers that most runs do not need. They are loaded together, at the first file that needs one of them. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { latin1 } from '../../item/text/latin1.ts';
import type { Content } from '../compression/storage.ts';
import { readTar } from '../container/tar.ts';
import { readZip } from '../container/zip.ts';
import { readFolded } from '../document/folded-lines.ts';
import { pageTexts } from '../document/markdown-html.ts';
import { readMarkdown } from '../document/markdown.ts';
import { readMessage } from '../document/messages.ts';
import { readRestructuredText } from '../document/restructured-text.ts';
import { readToml } from '../document/toml.ts';
import { readNotebook } from '../json/notebook.ts';
import { utf8 } from '../kind/encoding.ts';
import { addressedPage } from '../markup/addressed-page.ts';
import { htmlTexts, readHtml } from '../markup/html.ts';
import type { MarkupText } from '../markup/markup.ts';
import { PageLinks } from '../markup/page-links.ts';
import type { Resolver } from '../markup/relative-link.ts';
import { readXml } from '../markup/xml.ts';
import type { MemberReader } from '../member/members.ts';
import { readRdf, readSparql } from '../rdf/rdf-lines.ts';
import { readPython } from '../script/python.ts';
import {
  ASCIIDOC,
  BATCH,
  BIBTEX,
  JAVASCRIPT,
  JULIA,
  MAKE,
  ORG,
  POWERSHELL,
  R,
  SHELL,
  TEX
} from '../script/variable-syntax.ts';
import { readWithVariables } from '../script/variables.ts';
import { readGguf } from '../weights/gguf.ts';
import { readSafetensors } from '../weights/safetensors.ts';
import { readYaml } from '../yaml/yaml.ts';

/** Reads a manifest's content (decompressed, not yet decoded); returns the number of rows. */
export type Read = (
  content: Content,
  collector: ItemCollector,
  inside: MemberReader
) => AsyncGenerator<ItemBatch, number>;

type ReadDocument = (text: AsyncIterable<Uint8Array>, collector: ItemCollector) => AsyncGenerator<ItemBatch, number>;

const ofText =
  (read: ReadDocument): Read =>
  (content, collector) =>
    read(utf8(content), collector);

export const LATE_READERS = {
  markdown: ofText(readMarkdown),
  yaml: ofText(readYaml),
  toml: ofText(readToml),
  restructuredText: ofText(readRestructuredText),
  python: ofText(readPython),
  shell: ofText(readWithVariables(SHELL)),
  powershell: ofText(readWithVariables(POWERSHELL)),
  batch: ofText(readWithVariables(BATCH)),
  r: ofText(readWithVariables(R)),
  julia: ofText(readWithVariables(JULIA)),
  asciidoc: ofText(readWithVariables(ASCIIDOC)),
  org: ofText(readWithVariables(ORG)),
  tex: ofText(readWithVariables(TEX)),
  bibtex: ofText(readWithVariables(BIBTEX)),
  make: ofText(readWithVariables(MAKE)),
  javascript: ofText(readWithVariables(JAVASCRIPT)),
  html: ofText(readHtml),
  xml: ofText(readXml),
  folded: ofText(readFolded),
  rdf: ofText(readRdf),
  sparql: ofText(readSparql),
  message: ofText(readMessage),
  notebook: (content, collector) => readNotebook(utf8(content), collector, pageTexts),
  tar: readTar,
  zip: readZip,
  safetensors: readSafetensors,
  gguf: readGguf
} satisfies Record<string, Read>;

export type LateReader = keyof typeof LATE_READERS;

/** Yields the texts of a string that is a page, or the address of one. */
export function pageIn(text: Uint8Array, resolver: Resolver): Generator<readonly MarkupText[], void> {
  resolver.allow(text.length);
  return htmlTexts(addressedPage(latin1(text)) ?? text, new PageLinks(null, resolver));
}
