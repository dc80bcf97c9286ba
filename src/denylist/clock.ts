/** The clock for waits on the service. It is an argument, so that tests do not have to wait. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds from an arbitrary start. */
  readonly now: () => number;
  /** Rejects when the signal fires. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Calls back later. Returns a function that cancels the call. */
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
