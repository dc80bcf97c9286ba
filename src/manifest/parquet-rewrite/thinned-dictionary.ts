/** Which entries of a dictionary would nobody refer to any more, but for a reader that looks at all of them? */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { damaged } from '../parquet/parquet-fault.ts';
import { type PlainValues, stringSize, valueSize } from './plain-values.ts';
import type { Leaf } from '../parquet/schema.ts';

/** Counts who refers to the entries of one dictionary. */
export class EntryUse {
  readonly #kept: Uint8Array;
  readonly #removed = new Set<number>();
  #used = 0;

  /** @param entries how many there are */
  constructor(entries: number) {
    this.#kept = new Uint8Array(entries);
  }

  /** @param keep as in `Slots` */
  page(indices: Uint32Array, keep: Uint8Array): void {
    for (let i = 0; i < indices.length; i++) {
      const entry = indices[i]!;
      if (entry >= this.#kept.length)
        throw damaged(safe`a value points past the end of its dictionary; write the file again`);
      if (keep[i] === 0) this.#removed.add(entry);
      else if (this.#kept[entry] === 0) {
        this.#kept[entry] = 1;
        this.#used++;
      }
    }
  }

  /** Entries that removed rows alone refer to, in ascending order. */
  get orphans(): Uint32Array {
    return Uint32Array.from([...this.#removed].filter(entry => this.#kept[entry] === 0)).sort();
  }

  /** Whether there are entries to which no row refers: their items are told as those of the row group's first row. */
  get hasUnused(): boolean {
    return this.#used + this.orphans.length < this.#kept.length;
  }
}

/** A dictionary without some of its entries, and the new numbers of those that stay. */
export interface Thinned {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly numbers: Uint32Array;
}

/** @param values the dictionary page, of `entries` values in PLAIN */
export function withoutEntries(values: PlainValues, entries: number, orphans: Uint32Array, leaf: Leaf): Thinned {
  const numbers = new Uint32Array(entries);
  const size = valueSize(leaf);
  const kept: Uint8Array[] = [];
  let [at, run, orphan] = [values.start, values.start, 0];
  for (let entry = 0; entry < entries; entry++) {
    const next = at + (size > 0 ? size : stringSize(values.bytes, at, values.end));
    if (next > values.end) throw damaged(safe`a dictionary does not match its header; write the file again`);
    numbers[entry] = entry - orphan;
    if (entry === orphans[orphan]) {
      kept.push(values.bytes.subarray(run, at));
      run = next;
      orphan++;
    }
    at = next;
  }
  // What is left is padding.
  kept.push(values.bytes.subarray(run, at));
  return { bytes: Buffer.concat(kept), entries: entries - orphans.length, numbers };
}

/** For something listed that may be an entry to which no row refers. */
export function unusedEntryListed(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`something listed may be a value of a dictionary that no row uses (a category, say), which rows cannot tell; write the file again without unused values`
  );
}
