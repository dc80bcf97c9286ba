/** Waits after a fault of a service before the next request, longer after each fault. */

export interface BackOffTimes {
  /** Milliseconds after the first fault, at least. */
  readonly first: number;
  readonly longest: number;
}

export class BackOff {
  readonly #times: BackOffTimes;
  readonly #now: () => number;
  #faults = 0;
  #until = -Infinity;

  /** @param now a monotonic clock, in milliseconds */
  constructor(times: BackOffTimes, now: () => number) {
    this.#times = times;
    this.#now = now;
  }

  /** Whether no request may be sent now. */
  get isOn(): boolean {
    return this.#now() < this.#until;
  }

  /** @param random from 0 up to 1, so that many clients do not come back at once */
  fault(random = Math.random()): void {
    const { first, longest } = this.#times;
    this.#until = this.#now() + Math.min(longest, first * 2 ** this.#faults++ * (1 + random));
  }

  success(): void {
    this.#faults = 0;
    this.#until = -Infinity;
  }
}
