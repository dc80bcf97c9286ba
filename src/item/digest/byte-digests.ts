/** Computes the digests by which lists identify a file, from bytes that arrive in pieces. */
import { createHash } from 'node:crypto';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

export class ByteDigests {
  readonly #hashes = ALGORITHMS.map(name => createHash(name));

  update(bytes: Uint8Array): void {
    for (const hash of this.#hashes) hash.update(bytes);
  }

  /** Returns the digests, in hex, of the bytes so far plus `more`. More bytes may follow. */
  hexWith(more: Uint8Array): readonly Buffer[] {
    return this.#hashes.map(hash => Buffer.from(hash.copy().update(more).digest('hex'), 'latin1'));
  }
}
