/**
 * Keeps a run's deadline in work that goes on without a pause, in which no timer fires: work is counted, and after so
 * much of it the clock is looked at.
 */
import { setImmediate } from 'node:timers/promises';

/** Between two looks at the clock: bytes scanned, or what takes as long. Hostile ones take up to a microsecond each. */
export const WORK_PER_LOOK = 1 << 14;

/** So long work may go on before timers, signals and sockets get a turn, where the worker can wait. */
const PAUSE_AFTER_MS = 20;

export class Watch {
  readonly #throwIfOver: () => void;
  readonly #now: () => number;
  #left = WORK_PER_LOOK;
  #paused: number;
  #due = false;

  /**
   * @param throwIfOver throws the run's reason once the run is over, and from then on each time
   * @param now in milliseconds
   */
  constructor(throwIfOver: () => void, now = () => performance.now()) {
    this.#throwIfOver = throwIfOver;
    this.#now = now;
    this.#paused = now();
  }

  /** Watches nothing: for work of a known small size. */
  static none(): Watch {
    return new Watch(() => undefined);
  }

  /** Counts work. Throws the run's reason once the run is over. */
  worked(units: number): void {
    this.#left -= units;
    if (this.#left <= 0) this.look();
  }

  /** Looks at the clock now. Throws the run's reason once the run is over. */
  look(): void {
    // Stays used up where this throws, so that whoever goes on all the same is stopped at once.
    this.#left = 0;
    this.#throwIfOver();
    this.#left = WORK_PER_LOOK;
    if (this.#now() - this.#paused >= PAUSE_AFTER_MS) this.#due = true;
  }

  /** Whether `pause` should be awaited. */
  get due(): boolean {
    return this.#due;
  }

  /** Gives the event loop a turn. Throws the run's reason once the run is over. */
  async pause(): Promise<void> {
    await setImmediate();
    this.#due = false;
    this.#paused = this.#now();
    this.look();
  }
}
