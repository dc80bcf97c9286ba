/**
 * Reads web archives (ISO 28500, WARC 0.17 to 1.1), also those of Common Crawl with metadata (WAT) and texts (WET):
 * records one after another, each with headers and content of a known size.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import type { Content } from '../compression/storage.ts';
import { type Member, type MemberReader, readMembers } from '../member/members.ts';
import { collectHead, type HeadPlace } from './collect-head.ts';
import { type Head, headerIn } from './headers.ts';
import { payloadOf } from './payload.ts';
import { recordsIn } from './records.ts';

/** Reads every record; the row of an item is the number of its record. Returns the number of records. */
export async function* readWarc(
  content: Content,
  collector: ItemCollector,
  inside: MemberReader
): AsyncGenerator<ItemBatch, number> {
  const walk = new Walk(inside?.bytesOnly === true ? null : collector);
  const reader = new ByteReader(content.all);
  const again = async () => {
    const source = await content.source();
    return async function* () {
      const own = new ByteReader(source.open());
      try {
        yield* new Walk(null).payloads(own);
      } finally {
        await own.close();
      }
    };
  };
  try {
    yield* readMembers({ first: walk.payloads(reader), again }, content, collector, inside);
  } catch (error) {
    collector.watch.checkDeadline();
    if (error instanceof GateError) yield* searchRest(reader, collector, walk.rows + 1);
    throw error;
  }
  return walk.rows;
}

/** Searches what follows a fault for URLs. */
async function* searchRest(reader: ByteReader, collector: ItemCollector, row: number): AsyncGenerator<ItemBatch, void> {
  const strings = new ByteStrings(collector, row);
  for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
    strings.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  strings.end();
}

/** One pass over the records. */
class Walk {
  /** Records so far. */
  rows = 0;
  readonly #collector: ItemCollector | null;

  /** @param collector receives the headers; null where they are not wanted */
  constructor(collector: ItemCollector | null) {
    this.#collector = collector;
  }

  /** Yields what the records contain. */
  async *payloads(reader: ByteReader): AsyncGenerator<Member, void> {
    for await (const { row, head, block } of recordsIn(reader)) {
      this.rows = row;
      this.#collect(head, { row, address: null });
      yield* this.#payload(head, block, { row, address: addressIn(head) });
    }
  }

  async *#payload(head: Head, block: AsyncIterable<Uint8Array>, place: HeadPlace): AsyncGenerator<Member, void> {
    const strings = this.#collector === null ? null : new ByteStrings(this.#collector, place.row);
    const { path, content } = await payloadOf(head, block, {
      head: inner => this.#collect(inner, place),
      around: bytes => strings?.add(bytes)
    });
    yield { path, record: place, content };
    strings?.end();
  }

  #collect(head: Head, place: HeadPlace): void {
    if (this.#collector !== null) collectHead(head, place, this.#collector);
  }
}

/** Returns the URL of what was captured; older writers put it in angle brackets. */
function addressIn(head: Head): string | null {
  const [, address = null] = /^<?(.*?)>?$/.exec(headerIn(head, 'warc-target-uri') ?? '') ?? [];
  return address;
}
