/** The deadline of a run: past it the run ends as incomplete, never later. */
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';

export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #began = performance.now();
  readonly #stop: AbortSignal;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param seconds from now on
   * @param stop ends the run too, with its own reason
   */
  constructor(seconds: number, stop: AbortSignal) {
    this.#stop = stop;
    if (stop.aborted) this.#onStop();
    else stop.addEventListener('abort', this.#onStop, { once: true });
    this.set(seconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Moves the deadline to so many seconds after the beginning of the run. */
  set(seconds: number): void {
    clearTimeout(this.#timer);
    const left = Math.max(0, seconds * 1000 - (performance.now() - this.#began));
    this.#timer = setTimeout(() => this.#controller.abort(past(seconds)), Math.min(left, LONGEST));
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#stop.removeEventListener('abort', this.#onStop);
  }

  readonly #onStop = (): void => this.#controller.abort(this.#stop.reason);
}

/** The longest delay that a timer takes, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

function past(seconds: number): GateError {
  const text = safe`the run did not end within ${seconds} seconds; raise limits.total-seconds in the settings, or check fewer manifests at once`;
  return new GateError('manifest-too-large', text);
}
