import type { Clock } from './clock.ts';

/** The settings that limit patience. */
export interface PatienceLimits {
  /** The longest time without a complete answer. */
  readonly denylistSeconds: number;
  /** What is left of the run. */
  readonly totalSeconds: number;
}

/**
 * Returns how long the service may go without progress: at most half of what is left of the run. So a service that hangs leaves time to
 * read the files and report their faults.
 */
export function patienceSeconds({ denylistSeconds, totalSeconds }: PatienceLimits): number {
  return Math.min(denylistSeconds, totalSeconds / 2);
}

/**
 * Limits how long the service may go without progress. A complete answer is progress; a trickle of bytes, an error or a
 * busy signal is not. The clock only runs during requests.
 */
export class Patience {
  readonly clock: Clock;
  readonly #milliseconds: number;
  readonly #over = new AbortController();
  readonly #total: AbortSignal;
  #asking = 0;
  #since = 0;
  #cancelTimer = () => {};

  /** Fires when patience or the run's time is over. No request is sent after that. */
  readonly signal: AbortSignal;

  constructor(seconds: number, total: AbortSignal, clock: Clock) {
    this.clock = clock;
    // The HTTP agent accepts whole numbers only, and takes 0 for no limit.
    this.#milliseconds = Math.max(1, Math.ceil(seconds * 1000));
    this.#total = total;
    this.signal = AbortSignal.any([total, this.#over.signal]);
  }

  /** The whole time limit, in milliseconds. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Milliseconds left before patience ends; 0 when the run's time is over. */
  get remaining(): number {
    return this.#total.aborted ? 0 : Math.max(0, this.#since + this.#milliseconds - this.clock.now());
  }

  /** A request begins. */
  begin(): void {
    if (this.#asking++ === 0) this.progress();
  }

  /** A complete answer arrived. */
  progress(): void {
    this.#since = this.clock.now();
    this.#cancelTimer();
    this.#cancelTimer = this.clock.after(this.#milliseconds, () => this.#over.abort());
  }

  /** The request that `begin` announced has ended, with or without success. */
  end(): void {
    if (--this.#asking === 0) this.#cancelTimer();
  }
}
