/** The faults of one run, and the one fault that ended it early. */
import { describe, type Fault, GateError } from '../safe/errors.ts';

/** A fault and its place: `manifest` is an index into `FileTally.manifests`; null if it belongs to no manifest. */
export interface LocatedFault extends Fault {
  readonly manifest: number | null;
  /** The path of a file that is no manifest, one character per byte. */
  readonly path?: string;
}

export class RunFaults {
  readonly all: LocatedFault[] = [];
  readonly #signal: AbortSignal;
  #end: Fault | null = null;

  /** @param signal fires when the run has to end, with the reason */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether the run ended early. */
  get ended(): boolean {
    return this.#end !== null;
  }

  add(fault: Fault, manifest: number | null = null): void {
    this.all.push({ ...fault, manifest });
  }

  /** Adds the fault for an error that belongs to no manifest. The early end of the run is added only once. */
  addError(error: unknown): void {
    if (this.#signal.aborted && this.ended) return;
    this.add(this.of(error));
  }

  /** Returns the fault for an error. If the run had to end, it is the reason for that, whatever was thrown. */
  of(error: unknown): Fault {
    if (!this.#signal.aborted) return describe(error);
    return (this.#end ??= error instanceof ServiceTooLate ? error.fault : describe(this.#signal.reason));
  }

  /** Runs a step. Returns false if it failed; its error is added. */
  async attempt(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.addError(error);
      return false;
    }
  }

  /** Like `attempt`, for steps that wait for the service. A deadline that passes meanwhile is the service's fault. */
  async attemptWithService(step: () => Promise<void>): Promise<boolean> {
    return await this.attempt(async () => {
      try {
        await step();
      } catch (error) {
        const reason: unknown = this.#signal.reason;
        const late = this.#signal.aborted && reason instanceof GateError && reason.reason === 'manifest-too-large';
        throw late && error instanceof GateError ? new ServiceTooLate(describe(error)) : error;
      }
    });
  }
}

/** The deadline passed while waiting for the service. */
class ServiceTooLate extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}
