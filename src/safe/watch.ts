/**
 * Checks a run's deadline inside long loops, where no timer can fire. Workers count their work, and after a fixed
 * amount of it the clock is read.
 */
import { setImmediate } from 'node:timers/promises';

/** Work between two clock reads, in bytes scanned or equal effort. Hostile bytes take up to a microsecond each. */
export const WORK_PER_DEADLINE_CHECK = 1 << 14;

/** After this time a worker that can wait gives timers, signals and sockets a turn. */
const PAUSE_AFTER_MS = 20;

export class Watch {
  readonly #throwIfOver: () => void;
  readonly #now: () => number;
  #left = WORK_PER_DEADLINE_CHECK;
  #paused: number;
  #due = false;

  /**
   * @param throwIfOver throws the run's reason once the run is over, on every call
   * @param now returns milliseconds
   */
  constructor(throwIfOver: () => void, now = () => performance.now()) {
    this.#throwIfOver = throwIfOver;
    this.#now = now;
    this.#paused = now();
  }

  /** Returns a watch without a deadline, for work of a known small size. */
  static none(): Watch {
    return new Watch(() => undefined);
  }

  /** Counts work. Throws the run's reason once the run is over. */
  worked(units: number): void {
    this.#left -= units;
    if (this.#left <= 0) this.checkDeadline();
  }

  /** Reads the clock now. Throws the run's reason once the run is over. */
  checkDeadline(): void {
    // Stays 0 if this throws, so that a worker that continues anyway is stopped at its next call.
    this.#left = 0;
    this.#throwIfOver();
    this.#left = WORK_PER_DEADLINE_CHECK;
    if (this.#now() - this.#paused >= PAUSE_AFTER_MS) this.#due = true;
  }

  /** Returns true if the worker should await `pause`. */
  get due(): boolean {
    return this.#due;
  }

  /** Gives the event loop a turn. Throws the run's reason once the run is over. */
  async pause(): Promise<void> {
    await setImmediate();
    this.#due = false;
    this.#paused = this.#now();
    this.checkDeadline();
  }
}
