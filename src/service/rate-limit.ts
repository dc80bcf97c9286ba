/** Limits how many requests each client may make in a minute. Unused ones are saved for at most a minute. */

const MINUTE_MS = 60_000;

export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** By client: the time at which the requests so far are paid for, at a steady rate. */
  readonly #paid = new Map<string, number>();

  /** @param now a monotonic clock, in milliseconds */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts a request of a client. Returns 0 if it is allowed, else after how many seconds one will be. */
  take(client: string): number {
    const now = this.#now();
    const price = MINUTE_MS / this.#perMinute;
    const paid = Math.max(this.#paid.get(client) ?? 0, now) + price;
    const wait = paid - now - MINUTE_MS;
    if (wait > 1e-6) return Math.max(1, Math.ceil(wait / 1000));
    this.#paid.set(client, paid);
    return 0;
  }
}
