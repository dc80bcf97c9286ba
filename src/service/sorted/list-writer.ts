/** Writes a sorted list: section by section, in the order of `list-ending.ts`. */
import { prefixAt } from '../../denylist/prefix-set.ts';
import { changesSince, type ListBefore } from './list-difference.ts';
import { ending } from './list-ending.ts';
import type { ListFacts } from './list-layout.ts';
import { Numbers } from '../../item/digest/numbers.ts';
import { BLOCK_NUMBERS, bytesOf, numbersOf } from './number-section.ts';
import { RECORD_BYTES } from './record.ts';
import { PrefixWriter, SectionWriter } from './section-writer.ts';
import type { Draft, Stored } from './list-storage.ts';

/** Records that are read at a time for a search. */
export const GROUP_RECORDS = 128;

/** What a list contains. */
export interface NewList extends Pick<
  ListFacts,
  'program' | 'source' | 'updated' | 'size' | 'threatTypes' | 'hasUrlMd5' | 'signedBy' | 'checkedWith'
> {
  /** Records in their order. */
  readonly records: AsyncIterable<Buffer>;
  /** Prefixes that the list has in addition, ascending. */
  readonly morePrefixes: Uint32Array;
  /** Whether clients may get the whole list. */
  readonly isOffered: boolean;
}

export interface WrittenList {
  readonly file: Stored;
  readonly facts: ListFacts;
}

/**
 * Writes a list and puts it in place.
 *
 * @param aside an empty draft for data that is needed only while the list is made
 */
export async function writeList(
  draft: Draft,
  aside: Draft,
  list: NewList,
  before: ListBefore | null
): Promise<WrittenList> {
  const writer = new SectionWriter(draft);
  const { records, morePrefixes, isOffered, ...known } = list;
  const prefixes = new PrefixWriter(aside, morePrefixes);
  const recordStarts = new Numbers();
  const recordSection = await writer.section(async () => {
    let number = 0;
    for await (const block of records) {
      for (let at = 0; at < block.length; at += RECORD_BYTES) {
        const prefix = prefixAt(block, at);
        if (number++ % GROUP_RECORDS === 0) recordStarts.push(prefix);
        prefixes.add(prefix);
      }
      await prefixes.flush(BLOCK_NUMBERS);
      await writer.append(block);
    }
  });
  const { checksum, first, last, section } = await prefixes.end();
  const numbers = () => numbersOf(aside, section);
  const body = { plain: 0, crc: 0 };
  const summary = { count: section.length / 4, first, last };
  const bodySection = await writer.section(async () => {
    if (!isOffered) return;
    const { deflated, wholeListText } = await import('./whole-list.ts');
    for await (const chunk of deflated(wholeListText(summary, numbers()), body)) await writer.append(chunk);
  });
  const prefixStarts = new Numbers();
  const prefixSection = await writer.section(async () => {
    for await (const block of numbers()) {
      for (let at = 0; at < block.length; at += BLOCK_NUMBERS) prefixStarts.push(block[at] ?? 0);
      await writer.append(bytesOf(block));
    }
  });
  const changes = before === null ? [] : await changesSince(before, checksum, numbers());
  const facts: ListFacts = {
    ...known,
    checksum,
    records: recordSection,
    recordStarts: await writer.numbers(recordStarts.view()),
    prefixes: prefixSection,
    prefixStarts: await writer.numbers(prefixStarts.view()),
    body: { ...bodySection, ...body },
    changes: []
  };
  for (const { before: earlier, removed, added } of changes) {
    const sections = { removed: await writer.numbers(removed), added: await writer.numbers(added) };
    facts.changes.push({ before: earlier, ...sections });
  }
  await writer.append(ending(facts));
  await draft.append(writer.digest());
  return { file: await draft.publish(), facts };
}
