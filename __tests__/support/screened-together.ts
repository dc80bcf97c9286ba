/** Screens strings that wait together, and compares the candidates with those of JavaScript, one string at a time. */
import type { ItemBatch } from '../../src/item/batch/batch.ts';
import { open } from '../../src/item/batch/batch.ts';
import { ItemCollector } from '../../src/item/collect.ts';
import { digestItems } from '../../src/item/digest/digest.ts';
import type { ItemScreen } from '../../src/item/screen/item-screen.ts';
import { Watch } from '../../src/safe/watch.ts';
import { screenOf } from './screened.ts';

/** Which prefixes are listed. */
export type Listed = (prefix: number) => boolean;

/** Returns a list that has about `sixteenths` of all prefixes, others for each `salt`. */
export function listOf(sixteenths: number, salt: number): Listed {
  return prefix => Math.imul(prefix ^ salt, 0x9e3779b1) >>> 28 < sixteenths;
}

/** Screens strings against a list that changes. */
export class ScreenedTogether {
  readonly #screen: ItemScreen;
  readonly #urlMd5: boolean;
  #listed: Listed = () => false;

  /** @param urlMd5 whether a list has MD5s of URLs */
  constructor(urlMd5 = false) {
    this.#urlMd5 = urlMd5;
    this.#screen = screenOf(prefix => this.#listed(prefix), urlMd5);
  }

  /** Items so far that no list contains. */
  get passed(): number {
    return this.#screen.passed;
  }

  /** Returns what the screen changes: candidates that are missing or new, and the number of items if it differs. */
  differences(texts: readonly Uint8Array[], listed: Listed): readonly string[] {
    this.#listed = listed;
    const together = new ItemCollector(Watch.none(), { screen: () => this.#screen });
    texts.forEach((text, i) => {
      together.string(text, 0, text.length, i + 1, 1, false);
    });
    const made = this.#candidates(together.take());
    const due: string[] = [];
    let items = 0;
    texts.forEach((text, i) => {
      const alone = new ItemCollector(Watch.none());
      const copy = Uint8Array.from(text);
      alone.string(copy, 0, copy.length, i + 1, 1, false);
      due.push(...this.#candidates(alone.take()));
      items += alone.items;
    });
    const [madeOnce, dueOnce] = [new Set(made), new Set(due)];
    return [
      ...due.filter(each => !madeOnce.has(each)).map(each => `missing ${each}`),
      ...made.filter(each => !dueOnce.has(each)).map(each => `new ${each}`),
      ...(items === together.items ? [] : [`${together.items} items instead of ${items}`])
    ];
  }

  /** Returns the items that may be listed, with their rows. */
  #candidates(batch: ItemBatch): string[] {
    const { bytes, ends, kinds } = open(batch);
    const digested = digestItems(batch, { urlMd5: this.#urlMd5 });
    const digests = Buffer.from(digested.digests);
    return Array.from(ends, (end, i) => {
      let may = digested.unparseable(i);
      for (let at = digested.first(i); at < digested.first(i + 1) && !may; at++) {
        may = this.#listed(digests.readUInt32BE(at * 32));
      }
      const item = Buffer.from(bytes.subarray(ends[i - 1] ?? 0, end)).toString('latin1');
      return may ? `${batch.row(i)} ${String(kinds[i])} ${item}` : '';
    }).filter(each => each !== '');
  }
}
