/** The deadline of a run: past it the run ends as incomplete, never later. */
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { Watch } from './safe/watch.ts';

export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #began: number;
  readonly #stop: AbortSignal;
  readonly #now: () => number;
  #seconds = Infinity;
  /** Keeps this deadline where no timer fires. */
  readonly watch: Watch;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param seconds from now on
   * @param stop ends the run too, with its own reason
   * @param now in milliseconds
   */
  constructor(seconds: number, stop: AbortSignal, now = () => performance.now()) {
    this.#stop = stop;
    this.#now = now;
    this.#began = now();
    this.watch = new Watch(() => this.#throwIfOver(), now);
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
    this.#seconds = seconds;
    this.#timer = setTimeout(() => this.#controller.abort(past(seconds)), Math.min(Math.max(0, this.#left), LONGEST));
  }

  /** Milliseconds up to the deadline. */
  get #left(): number {
    return this.#seconds * 1000 - (this.#now() - this.#began);
  }

  /** The timer may be late: it fires between two steps only. */
  #throwIfOver(): void {
    if (this.#left <= 0) this.#controller.abort(past(this.#seconds));
    this.signal.throwIfAborted();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#stop.removeEventListener('abort', this.#onStop);
  }

  readonly #onStop = (): void => this.#controller.abort(this.#stop.reason);
}

/**
 * How long the service may go without progress: at most half of the run, so that a service that hangs leaves time to read the
 * files, whose faults are told too.
 */
export function patienceOf(limits: { readonly denylistSeconds: number; readonly totalSeconds: number }): number {
  return Math.min(limits.denylistSeconds, limits.totalSeconds / 2);
}

/** The longest delay that a timer takes, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

function past(seconds: number): GateError {
  const text = safe`the run did not end within ${seconds} seconds; raise limits.total-seconds in the settings, or check fewer manifests at once`;
  return new GateError('manifest-too-large', text);
}
