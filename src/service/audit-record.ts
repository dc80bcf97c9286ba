/** The record of who fetched which version of which list when: a line of JSON for each download. It has no queries. */
import { appendFile } from 'node:fs/promises';
import { type SafeText, safe } from '../safe/text.ts';

/** A download of a list. */
export interface Download {
  /** Null if clients have no names. */
  readonly client: string | null;
  readonly list: string;
  /** base64url */
  readonly version: string;
  readonly kind: 'whole' | 'changes';
  /** Whether the client has read all of it. */
  readonly complete: boolean;
}

export class AuditRecord {
  /** Whether the last line could be written. */
  isGood = true;
  readonly #path: string;
  readonly #log: (line: SafeText) => void;
  /** Lines are written one after another. */
  #last: Promise<void> = Promise.resolve();

  constructor(path: string, log: (line: SafeText) => void) {
    this.#path = path;
    this.#log = log;
  }

  /** Returns when the line is written. The file is opened for each, so that it may be moved away at any time. */
  add({ client, list, version, kind, complete }: Download): Promise<void> {
    const line = `${JSON.stringify({ time: new Date().toISOString(), client, list, version, kind, complete })}\n`;
    this.#last = this.#last.then(async () => {
      try {
        await appendFile(this.#path, line, { mode: 0o600 });
        this.isGood = true;
      } catch {
        if (this.isGood) this.#log(safe`the audit record cannot be written: downloads are not recorded`);
        this.isGood = false;
      }
    });
    return this.#last;
  }
}
