/** Screens strings and compares the result with the scan and the expressions of JavaScript. */
import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { type ItemBatch, KINDS, open } from '../../src/item/batch/batch.ts';
import { ItemCollector } from '../../src/item/collect.ts';
import { emitHash } from '../../src/item/reading/hash-expressions.ts';
import { UrlReader } from '../../src/item/reading/readings.ts';
import { ItemScreen } from '../../src/item/screen/item-screen.ts';
import { LISTED_BITS } from '../../src/item/screen/screen-memory.ts';
import { Watch } from '../../src/safe/watch.ts';

/** What a screen decides: the string has nothing, or an item that is done with, or it has to be scanned. */
export type Verdict = 'nothing' | 'item' | 'look';

/** Returns a screen of lists that have these prefixes, or all that `has` accepts. */
export function screenOf(mayBeListed: (prefix: number) => boolean, urlMd5 = false): ItemScreen {
  const screen = ItemScreen.make({
    urlMd5,
    mayBeListed,
    // The filter lets every prefix through, so that `mayBeListed` is asked about all of them.
    eachPrefix: found => {
      for (let bits = 0; bits < 2 ** LISTED_BITS; bits++) {
        found(bits);
        found(bits * 2 ** (32 - LISTED_BITS));
      }
    }
  });
  if (screen === null) throw new Error('there is no WebAssembly');
  return screen;
}

export class Screened {
  readonly #asked: number[] = [];
  readonly #screen: ItemScreen;
  readonly #urlMd5: boolean;

  /** @param urlMd5 whether a list has MD5s of URLs */
  constructor(urlMd5 = false) {
    this.#urlMd5 = urlMd5;
    const asked = this.#asked;
    this.#screen = screenOf(prefix => asked.push(prefix) < 0, urlMd5);
  }

  /** Screens one string. */
  verdict(text: string | Uint8Array): Verdict {
    const bytes = Buffer.from(text);
    this.#asked.length = 0;
    let looked = false;
    this.#screen.add(bytes, 0, bytes.length, 1, 1, false);
    const items = this.#screen.settle(() => {
      looked = true;
    });
    return looked ? 'look' : items === 0 ? 'nothing' : 'item';
  }

  /** Returns what is wrong with the screen's verdict about a string; null if JavaScript finds the same. */
  difference(text: string | Uint8Array): string | null {
    const verdict = this.verdict(text);
    if (verdict === 'look') return null;
    const batch = itemsOf(Buffer.from(text));
    if (batch.length !== (verdict === 'item' ? 1 : 0)) return `${verdict}, but ${batch.length} items: ${String(text)}`;
    if (verdict === 'nothing') return null;
    const due = this.#prefixes(batch);
    const made = new Set(this.#asked);
    const same = made.size === due.size && [...made].every(prefix => due.has(prefix));
    return same ? null : `${made.size} expressions, but ${due.size}: ${String(text)}`;
  }

  /** Returns the prefixes of the only item of a batch. A URL is read the long way. */
  #prefixes(batch: ItemBatch): ReadonlySet<number> {
    const prefixes = new Set<number>();
    const add = (bytes: Uint8Array, start: number, end: number) => {
      prefixes.add(hash('sha256', bytes.subarray(start, end), 'buffer').readUInt32BE());
    };
    const { bytes, kinds } = open(batch);
    if (KINDS[kinds[0] ?? 0] !== 'url') emitHash(bytes, 0, bytes.length, { add });
    else if (!new UrlReader({ add }, this.#urlMd5).readAll(bytes, 0, bytes.length)) prefixes.clear();
    return prefixes;
  }
}

/** Returns the items that the scan finds in a string. */
function itemsOf(bytes: Uint8Array): ItemBatch {
  const collector = new ItemCollector(Watch.none());
  collector.string(bytes, 0, bytes.length, 1, 1, false);
  return collector.take();
}
