/** A list file that `convert` writes to standard output, for a program that encrypts or sends it. */
import { once } from 'node:events';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

/** The last line of a list that is not complete: the service refuses a list with such a line. */
const INCOMPLETE_LIST = safe`This list is not complete.\n`;

export class PipedList implements AsyncDisposable {
  #complete = false;

  /** @throws GateError `usage` on a terminal, which would show what must stay secret */
  static open(): PipedList {
    if (process.stdout.isTTY) {
      throw new GateError('usage', safe`a list must not be shown on a terminal; give --out with the path of a file`);
    }
    return new PipedList();
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }

  async replace(): Promise<void> {
    this.#complete = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#complete) process.stdout.write(String(INCOMPLETE_LIST));
  }
}
