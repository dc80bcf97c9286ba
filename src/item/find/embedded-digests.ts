/** Digests decoded bytes up to each place where they may end, while more bytes follow. */
import type { Watch } from '../../safe/watch.ts';
import { ByteDigests } from '../digest/byte-digests.ts';

/** Receives one digest, in hex. */
export type Emit = (digest: Buffer) => void;

/** Bytes digested at a time. */
const PIECE = 48 << 10;

/** Four digests of one byte take about as long as scanning this many bytes of text. */
const BYTE_WORK = 2;

/** Shared: only one text is read at a time, and always to its end. */
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

  /** The first bytes; only valid until the first piece is digested. */
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

  /** Emits the digests of all bytes so far plus `more`, because the data may end here. */
  mark(more: readonly number[] = []): void {
    const size = this.size + more.length;
    if (size === this.#marked || size === 0) return;
    this.#marked = size;
    this.#watch.worked(this.#used * BYTE_WORK);
    const rest = Buffer.concat([piece.subarray(0, this.#used), Buffer.from(more)]);
    for (const digest of (this.#hashes ??= new ByteDigests()).hexWith(rest)) this.#emit(digest);
  }
}
