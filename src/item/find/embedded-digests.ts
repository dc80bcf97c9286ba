/** Digests of decoded bytes up to each place where they may end, while they go on. */
import type { Watch } from '../../safe/watch.ts';
import { ByteDigests } from '../digest/byte-digests.ts';

/** Takes one digest, in hex. */
export type Emit = (digest: Buffer) => void;

/** Bytes that are digested at a time. */
const PIECE = 48 << 10;

/** Four digests of a byte take about as long as so many bytes of a text. */
const BYTE_WORK = 2;

/** One text is read at a time, and to its end. */
const piece = Buffer.alloc(PIECE);

export class EmbeddedDigests {
  /** Bytes so far. */
  size = 0;
  readonly #watch: Watch;
  readonly #emit: Emit;
  #used = 0;
  #hashes: ByteDigests | null = null;
  /** How many bytes there were at the last mark. */
  #marked = 0;

  constructor(watch: Watch, emit: Emit) {
    this.#watch = watch;
    this.#emit = emit;
  }

  /** The first bytes, as long as they were not digested. */
  get head(): Uint8Array {
    return piece.subarray(0, Math.min(this.#used, 32));
  }

  add(byte: number): void {
    piece[this.#used++] = byte;
    this.size++;
    if (this.#used < PIECE) return;
    this.#watch.worked(PIECE * BYTE_WORK);
    (this.#hashes ??= new ByteDigests()).update(piece);
    this.#used = 0;
  }

  /** The bytes may end here, behind the bytes `more`. */
  mark(more: readonly number[] = []): void {
    const size = this.size + more.length;
    if (size === this.#marked || size === 0) return;
    this.#marked = size;
    this.#watch.worked(this.#used * BYTE_WORK);
    const rest = Buffer.concat([piece.subarray(0, this.#used), Buffer.from(more)]);
    for (const digest of (this.#hashes ??= new ByteDigests()).hexWith(rest)) this.#emit(digest);
  }
}
