/**
 * Verifies signatures of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of a file, in the
 * old form over the file itself. A second signature covers the first one and the trusted comment.
 */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { MAX_LEGACY_SIGNED_BYTES } from './service-limits.ts';

export interface TrustedKey {
  /** As minisign shows it: 16 hex digits in capitals. */
  readonly id: string;
  /** base64, as in its file. */
  readonly text: string;
  readonly key: KeyObject;
}

export interface Signature {
  readonly keyId: string;
  readonly isPrehashed: boolean;
  readonly ofFile: Buffer;
  readonly trustedComment: Buffer;
  readonly ofComment: Buffer;
}

const ALGORITHM = Buffer.from('Ed');
const PREHASHED = Buffer.from('ED');
const KEY_BYTES = 42;
const SIGNATURE_BYTES = 74;

/** @param text the key in base64, or the content of its file; returns null for anything else */
export function parseTrustedKey(text: string): TrustedKey | null {
  const [, line = ''] = /^(?:untrusted comment: [^\n]*\n)?([A-Za-z0-9+/=]+)\n?$/.exec(text) ?? [];
  const bytes = exactBase64(line, KEY_BYTES);
  if (bytes === null || !bytes.subarray(0, 2).equals(ALGORITHM)) return null;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(10).toString('base64url') },
    format: 'jwk'
  });
  return { id: keyIdOf(bytes), text: line, key };
}

/** @param content of the file of a signature; returns null if it is not one */
export function parseSignature(content: Buffer): Signature | null {
  const form = /^untrusted comment: [^\r\n]*\n([A-Za-z0-9+/=]+)\ntrusted comment: ([^\r\n]*)\n([A-Za-z0-9+/=]+)\n?$/;
  const [, first = '', comment = '', second = ''] = form.exec(content.toString('latin1')) ?? [];
  const bytes = exactBase64(first, SIGNATURE_BYTES);
  const ofComment = exactBase64(second, 64);
  if (bytes === null || ofComment === null) return null;
  const algorithm = bytes.subarray(0, 2);
  const isPrehashed = algorithm.equals(PREHASHED);
  if (!isPrehashed && !algorithm.equals(ALGORITHM)) return null;
  const trustedComment = Buffer.from(comment, 'latin1');
  return { keyId: keyIdOf(bytes), isPrehashed, ofFile: bytes.subarray(10), trustedComment, ofComment };
}

/** Checks a file against its signature while it is read. */
export class SignatureCheck {
  readonly #signature: Signature;
  readonly #key: TrustedKey;
  readonly #hash = createHash('blake2b512');
  readonly #chunks: Buffer[] = [];
  #length = 0;

  constructor(signature: Signature, key: TrustedKey) {
    this.#signature = signature;
    this.#key = key;
  }

  /** Returns false if the file is too long for a signature of the old form. */
  update(chunk: Uint8Array): boolean {
    if (this.#signature.isPrehashed) this.#hash.update(chunk);
    else {
      this.#length += chunk.length;
      if (this.#length > MAX_LEGACY_SIGNED_BYTES) return false;
      this.#chunks.push(Buffer.from(chunk));
    }
    return true;
  }

  /** Returns true if all bytes so far are what was signed, and the trusted comment too. */
  isGood(): boolean {
    const { isPrehashed, ofFile, trustedComment, ofComment } = this.#signature;
    const message = isPrehashed ? this.#hash.digest() : Buffer.concat(this.#chunks);
    const { key } = this.#key;
    return verify(null, message, key, ofFile) && verify(null, Buffer.concat([ofFile, trustedComment]), key, ofComment);
  }
}

/** The id is a number in little-endian order. */
function keyIdOf(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(2, 10)).reverse().toString('hex').toUpperCase();
}

/** Decodes base64 of `length` bytes; returns null for anything else, also for another form of the same bytes. */
function exactBase64(text: string, length: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? bytes : null;
}
