/** The digests by which lists name a file: of bytes that come piece by piece. */
import { createHash } from 'node:crypto';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

export class ByteDigests {
  readonly #hashes = ALGORITHMS.map(name => createHash(name));

  update(bytes: Uint8Array): void {
    for (const hash of this.#hashes) hash.update(bytes);
  }

  /** Digests of the bytes so far and `more`, in hex; bytes may still come. */
  hexWith(more: Uint8Array): readonly Buffer[] {
    return this.#hashes.map(hash => Buffer.from(hash.copy().update(more).digest('hex'), 'latin1'));
  }
}
