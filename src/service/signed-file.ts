/** A list file that must be signed: its signature is in a file of the same name with `.minisig` at the end. */
import type { BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type SafeText, safe } from '../safe/text.ts';
import { refused } from './list-file.ts';
import { shownFile } from './list-name.ts';
import { parseSignature, SignatureCheck, type TrustedKey } from './minisign.ts';
import { MAX_SIGNATURE_BYTES } from './service-limits.ts';

export class SignedFile {
  readonly key: TrustedKey;
  /** The state of the file with the signature. */
  readonly state: string;
  readonly #check: SignatureCheck;
  readonly #shown: SafeText;

  private constructor(key: TrustedKey, state: string, check: SignatureCheck, shown: SafeText) {
    this.key = key;
    this.state = state;
    this.#check = check;
    this.#shown = shown;
  }

  /** @throws GateError `usage` unless the file has a signature with one of the keys; it is not checked yet */
  static async open(path: string, trusted: readonly TrustedKey[]): Promise<SignedFile> {
    const shown = shownFile(path);
    const state = await stateOfSignature(path);
    const size = (await stat(signaturePath(path)).catch(() => null))?.size ?? Infinity;
    if (size === Infinity)
      throw refused(shown, safe`it is not signed: there is no file of the same name with .minisig at the end`);
    const content = size > MAX_SIGNATURE_BYTES ? null : await readFile(signaturePath(path)).catch(() => null);
    const signature = content === null ? null : parseSignature(content);
    if (signature === null) throw refused(shown, safe`the file with its signature is not one of minisign`);
    const key = trusted.find(({ id }) => id === signature.keyId);
    if (key === undefined) throw refused(shown, safe`it is signed with a key that is not trusted`);
    return new SignedFile(key, state, new SignatureCheck(signature, key), shown);
  }

  /** Passes on the bytes of the file and checks them. Call `assertGood` at the end, before they are used. */
  async *checked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      if (!this.#check.update(chunk))
        throw refused(this.#shown, safe`it is too long for a signature of the old form; sign it without -l`);
      yield chunk;
    }
  }

  /** @throws GateError `usage` if the signature does not fit the bytes */
  assertGood(): void {
    if (!this.#check.isGood())
      throw refused(this.#shown, safe`its signature is not one of this content, or not by this key`);
  }
}

/** Returns a text that differs after any change of the file with the signature. */
export async function stateOfSignature(path: string): Promise<string> {
  const stats = await stat(signaturePath(path), { bigint: true }).catch(() => null);
  return stats === null ? ' unsigned' : ` signed ${stateFrom(stats)}`;
}

export function stateFrom({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return `${dev} ${ino} ${size} ${mtimeNs}`;
}

function signaturePath(path: string): string {
  return `${path}.minisig`;
}
