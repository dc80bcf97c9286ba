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

const CHUNK = 1 << 16;

/** The most bytes that four numbers take. */
const PLACE_BYTES = 40;

/** The most manifests that the keys of `#further` can distinguish. */
const MANIFESTS = 2 ** 24;

export class Locations {
  readonly #mostChunks: number;
  readonly #chunks: Chunk[] = [];
  #last: Location & { readonly candidate: number } = NOWHERE;
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
      this.#last = NOWHERE;
    }
    const last = this.#last;
    write(chunk, signed(candidate - last.candidate));
    write(chunk, signed(manifest - last.manifest));
    write(chunk, signed(row - last.row));
    write(chunk, signed(column - last.column));
    this.#last = { candidate, manifest, row, column };
  }

  /** Yields the places that are kept, in order of arrival. */
  *[Symbol.iterator](): Generator<Location & { readonly candidate: number }, void> {
    for (const { bytes, used } of this.#chunks) {
      let last = NOWHERE;
      let at = 0;
      const next = () => {
        let number = 0;
        for (let scale = 1; ; scale *= 128) {
          const byte = bytes[at++] ?? 0;
          number += (byte & 127) * scale;
          if (byte < 128) return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
        }
      };
      while (at < used) {
        const candidate = last.candidate + next();
        const manifest = last.manifest + next();
        const row = last.row + next();
        last = { candidate, manifest, row, column: last.column + next() };
        yield last;
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

const NOWHERE = { candidate: 0, manifest: 0, row: 0, column: 0 };

/** Maps signed numbers to numbers from 0, so that small ones stay small. */
function signed(difference: number): number {
  return difference < 0 ? -difference * 2 - 1 : difference * 2;
}

function write(chunk: Chunk, number: number): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) chunk.bytes[chunk.used++] = 128 + (rest % 128);
  chunk.bytes[chunk.used++] = rest;
}
