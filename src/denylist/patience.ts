import type { Clock } from './clock.ts';

/**
 * How long the service may go without progress. A whole answer is progress; a trickle of bytes, an error or a busy
 * signal is not. The clock stands still while nothing is asked.
 */
export class Patience {
  readonly clock: Clock;
  readonly #milliseconds: number;
  readonly #over = new AbortController();
  readonly #total: AbortSignal;
  #asking = 0;
  #since = 0;
  #callOff = () => {};

  /** Fires when patience or the run's time is over; nothing is asked after that. */
  readonly signal: AbortSignal;

  constructor(seconds: number, total: AbortSignal, clock: Clock) {
    this.clock = clock;
    this.#milliseconds = seconds * 1000;
    this.#total = total;
    this.signal = AbortSignal.any([total, this.#over.signal]);
  }

  /** The whole span, in milliseconds. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Milliseconds left before patience ends; 0 when the run's time is over. */
  get remaining(): number {
    return this.#total.aborted ? 0 : Math.max(0, this.#since + this.#milliseconds - this.clock.now());
  }

  /** Something is being asked from here on. */
  begin(): void {
    if (this.#asking++ === 0) this.progress();
  }

  /** A whole answer has come. */
  progress(): void {
    this.#since = this.clock.now();
    this.#callOff();
    this.#callOff = this.clock.after(this.#milliseconds, () => this.#over.abort());
  }

  /** What `begin` announced has ended, one way or the other. */
  end(): void {
    if (--this.#asking === 0) this.#callOff();
  }
}
