/**
 * Finds and removes dictionary entries that no remaining row refers to; readers of the whole dictionary would still see
 * them.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { damaged } from '../parquet/parquet-fault.ts';
import { type PlainValues, stringSize, valueSize } from './plain-values.ts';
import type { Leaf } from '../parquet/schema.ts';

/** Counts the use of the entries of one dictionary. */
export class EntryUse {
  readonly #kept: Uint8Array;
  readonly #removed = new Set<number>();
  #used = 0;

  /** @param entries the number of entries */
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

  /** The entries that only removed rows refer to, in ascending order. */
  get orphans(): Uint32Array {
    return Uint32Array.from([...this.#removed].filter(entry => this.#kept[entry] === 0)).sort();
  }

  /** True if there are entries that no row refers to: their items are reported in the row group's first row. */
  get hasUnused(): boolean {
    return this.#used + this.orphans.length < this.#kept.length;
  }
}

/** A dictionary without some of its entries, and the new numbers of those that stay. */
export interface ThinnedDictionary {
  readonly bytes: Uint8Array;
  readonly entries: number;
  readonly numbers: Uint32Array;
}

/** @param values the dictionary page, of `entries` values in PLAIN */
export function withoutEntries(
  values: PlainValues,
  entries: number,
  orphans: Uint32Array,
  leaf: Leaf
): ThinnedDictionary {
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
  // The rest is padding.
  kept.push(values.bytes.subarray(run, at));
  return { bytes: Buffer.concat(kept), entries: entries - orphans.length, numbers };
}

/** Returns the error for a listed item that may be an entry that no row refers to. */
export function unusedEntryListed(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`a listed item may be a dictionary value that no row uses (such as a category), so it cannot be removed with its row; write the file again without unused values`
  );
}
