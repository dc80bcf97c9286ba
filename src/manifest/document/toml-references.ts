/** Finds the models and datasets in the keys of TOML. */
import { latin1 } from '../../item/text/latin1.ts';
import { type Referent, referentOfKey } from '../script/hub-reference.ts';
import { MAX_TOML_KEY_BYTES } from './document-limits.ts';

/** An open bracket after a key. */
interface OpenTable {
  /** The referent of its elements. */
  readonly referent: Referent | null;
  readonly inDatasets: boolean;
}

const OUTSIDE: OpenTable = { referent: null, inDatasets: false };

export class TomlReferences {
  #name = '';
  /** True if the current table is one of `datasets`. */
  #inDatasets = false;
  /** The referent of the next value. */
  #referent: Referent | null = null;
  #hasKey = false;
  readonly #open: OpenTable[] = [];

  /** Handles a bare word or a decoded string; returns its referent if it is an id. */
  word(bytes: Uint8Array): Referent | null {
    if (this.#referent !== null) return this.#referent;
    this.#name = bytes.length > MAX_TOML_KEY_BYTES ? '' : latin1(bytes);
    return null;
  }

  /** Handles one of `=,[]{}`, or a line end. */
  mark(char: string): void {
    const around = this.#open.at(-1) ?? OUTSIDE;
    if (char === '=') {
      const key = this.#name.slice(this.#name.lastIndexOf('.') + 1);
      this.#referent = referentOfKey(key, this.#inDatasets || around.inDatasets);
      this.#hasKey = true;
    } else if (char === '[' || char === '{') {
      const inDatasets = around.inDatasets || this.#referent === 'dataset';
      if (char === '{') this.#referent = null;
      this.#open.push({ referent: this.#referent, inDatasets });
    } else if (char === ',') this.#referent = around.referent;
    else if (char === ']' || char === '}') {
      this.#open.pop();
      this.#referent = this.#open.at(-1)?.referent ?? null;
    } else if (this.#open.length === 0) {
      // A line without an equals sign is the header of a table, or empty.
      if (!this.#hasKey && this.#name !== '') this.#inDatasets = /(?:^|\.)datasets(?:\.|$)/.test(this.#name);
      this.#referent = null;
      this.#hasKey = false;
      this.#name = '';
    }
  }
}
