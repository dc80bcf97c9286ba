/**
 * How long the service may go without progress. A whole answer is progress; a trickle of bytes, an error or a busy
 * signal is not. The clock stands still while nothing is asked.
 */
export class Patience {
  readonly #milliseconds: number;
  readonly #over = new AbortController();
  readonly #total: AbortSignal;
  #asking = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  /** Fires when patience or the run's time is over; nothing is asked after that. */
  readonly signal: AbortSignal;

  constructor(seconds: number, total: AbortSignal) {
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
    return this.#total.aborted ? 0 : Math.max(0, this.#since + this.#milliseconds - performance.now());
  }

  /** Something is being asked from here on. */
  begin(): void {
    if (this.#asking++ === 0) this.progress();
  }

  /** A whole answer has come. */
  progress(): void {
    this.#since = performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#over.abort(), this.#milliseconds);
  }

  /** What `begin` announced has ended, one way or the other. */
  end(): void {
    if (--this.#asking === 0) clearTimeout(this.#timer);
  }
}
