/** The time that waits for the service are counted in; an argument, so that a test need not live through them. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds from any moment. */
  readonly now: () => number;
  /** Rejects when the signal fires. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Calls back later; returns what calls that off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  }
};
