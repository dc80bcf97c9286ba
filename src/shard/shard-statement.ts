/**
 * Encrypts and authenticates a shard's statement with a key from the denylist token: a red job must not reveal where
 * its matches are.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const MAGIC = 'dataset-release-gate shard v1\n';
const SALT = 16;
const NONCE = 12;
const TAG = 16;

/** Encrypts with AES-256-GCM; the key is derived from the token and a random salt by HKDF-SHA-256. */
export function sealStatement(plaintext: Uint8Array, denylistToken: string): Uint8Array {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(denylistToken, salt), nonce).setAAD(Buffer.from(MAGIC));
  const sealed = Buffer.concat([cipher.update(padded(plaintext)), cipher.final()]);
  return Buffer.concat([Buffer.from(MAGIC), salt, nonce, sealed, cipher.getAuthTag()]);
}

/** Returns the plaintext, with the blanks after it; null if it was not sealed with this token, or was altered. */
export function unsealStatement(file: Uint8Array, denylistToken: string): Uint8Array | null {
  const bytes = Buffer.from(file);
  const header = MAGIC.length + SALT + NONCE;
  if (bytes.length < header + TAG || !bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return null;
  const salt = bytes.subarray(MAGIC.length, MAGIC.length + SALT);
  const nonce = bytes.subarray(MAGIC.length + SALT, header);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(denylistToken, salt), nonce).setAAD(Buffer.from(MAGIC));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(header, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Adds blanks up to a power of two from 64 KiB, so that a file's size reveals little about its content. */
function padded(plaintext: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(Math.max(1 << 16, 2 ** Math.ceil(Math.log2(plaintext.length))), ' ');
  bytes.set(plaintext);
  return bytes;
}

function keyOf(denylistToken: string, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', denylistToken, salt, 'dataset-release-gate shard statement', 32));
}
