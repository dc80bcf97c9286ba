/**
 * Stores the places of candidates in a few bytes each, because a million rows may link to one listed host. Each number
 * is stored as the difference from the previous place.
 */
import { MAX_LOCATION_BYTES } from './match-limits.ts';

/** The place of an item. `manifest` is the caller's number of the manifest; row and column are 1-based. */
export interface Location {
  readonly manifest: number;
  readonly row: number;
  readonly column: number;
}

/** The number of further items of one candidate in a manifest, in rows that were not kept. */
export interface UnkeptLocations {
  readonly candidate: number;
  readonly manifest: number;
  readonly times: number;
}

/** Receives a place. If it returns false, no more follow. */
export type FoundPlace = (candidate: number, manifest: number, row: number, column: number) => boolean | void;

const CHUNK = 1 << 16;

/** The most bytes that four numbers take. */
const PLACE_BYTES = 40;

/** The most manifests that the keys of `#further` can distinguish. */
const MANIFESTS = 2 ** 24;

export class Locations {
  readonly #mostChunks: number;
  readonly #chunks: Chunk[] = [];
  /** The last place. */
  #candidate = 0;
  #manifest = 0;
  #row = 0;
  #column = 0;
  /** Numbers of places that are not kept, by candidate and manifest. */
  readonly #further = new Map<number, number>();

  /** @param all keep all places, however many there are */
  constructor(all?: boolean, mostBytes = MAX_LOCATION_BYTES) {
    this.#mostChunks = all ? Infinity : Math.max(1, Math.floor(mostBytes / CHUNK));
  }

  add(candidate: number, manifest: number, row: number, column: number): void {
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || chunk.used + PLACE_BYTES > CHUNK) {
      if (this.#chunks.length === this.#mostChunks) {
        const key = candidate * MANIFESTS + manifest;
        this.#further.set(key, (this.#further.get(key) ?? 0) + 1);
        return;
      }
      chunk = { bytes: new Uint8Array(CHUNK), used: 0 };
      this.#chunks.push(chunk);
      this.#move(0, 0, 0, 0);
    }
    write(chunk, signed(candidate - this.#candidate));
    write(chunk, signed(manifest - this.#manifest));
    write(chunk, signed(row - this.#row));
    write(chunk, signed(column - this.#column));
    this.#move(candidate, manifest, row, column);
  }

  #move(candidate: number, manifest: number, row: number, column: number): void {
    this.#candidate = candidate;
    this.#manifest = manifest;
    this.#row = row;
    this.#column = column;
  }

  /** Calls `found` with the places that are kept, in order of arrival, until it returns false. No object for each. */
  each(found: FoundPlace): void {
    for (const { bytes, used } of this.#chunks) {
      let at = 0;
      const next = () => {
        let byte = bytes[at++] ?? 0;
        let number = byte & 127;
        for (let scale = 128; byte > 127; scale *= 128) {
          byte = bytes[at++] ?? 0;
          number += (byte & 127) * scale;
        }
        return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
      };
      let [candidate, manifest, row, column] = [0, 0, 0, 0];
      while (at < used) {
        candidate += next();
        manifest += next();
        row += next();
        column += next();
        if (found(candidate, manifest, row, column) === false) return;
      }
    }
  }

  /** Yields the counts of places that are not kept. */
  *further(): Generator<UnkeptLocations, void> {
    for (const [key, times] of this.#further) {
      yield { candidate: Math.floor(key / MANIFESTS), manifest: key % MANIFESTS, times };
    }
  }
}

interface Chunk {
  readonly bytes: Uint8Array;
  used: number;
}

/** Maps signed numbers to numbers from 0, so that small ones stay small. */
function signed(difference: number): number {
  return difference < 0 ? -difference * 2 - 1 : difference * 2;
}

function write(chunk: Chunk, number: number): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) chunk.bytes[chunk.used++] = 128 + (rest % 128);
  chunk.bytes[chunk.used++] = rest;
}
