/** The deadline of a run. When it passes, the run ends as incomplete. */
import { MAX_TIMER_MS } from './subject/subject-limits.ts';
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { Watch } from './safe/watch.ts';

export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #began: number;
  readonly #stop: AbortSignal;
  readonly #now: () => number;
  #seconds = Infinity;
  /** Checks this deadline where no timer can fire. */
  readonly watch: Watch;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param seconds from now
   * @param stop also ends the run, with its own reason
   * @param now returns milliseconds
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

  /** Seconds until the deadline. */
  get secondsLeft(): number {
    return Math.max(0, this.#left / 1000);
  }

  /** Moves the deadline to `seconds` after the start of the run. */
  set(seconds: number): void {
    clearTimeout(this.#timer);
    this.#seconds = seconds;
    this.#timer = setTimeout(
      () => this.#controller.abort(past(seconds)),
      Math.min(Math.max(0, this.#left), MAX_TIMER_MS)
    );
  }

  /** Milliseconds until the deadline. */
  get #left(): number {
    return this.#seconds * 1000 - (this.#now() - this.#began);
  }

  /** Checks the clock, because a timer fires only between two steps and may be late. */
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

function past(seconds: number): GateError {
  const text = safe`the run did not end within ${seconds} seconds; raise limits.total-seconds in the settings, or check fewer manifests at once`;
  return new GateError('manifest-too-large', text);
}
