/** Creates the faults of SQLite databases. */
import { GateError } from '../../safe/errors.ts';
import { type SafeText, count, safe } from '../../safe/text.ts';

export function damaged(what: SafeText): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`${what}; check it with PRAGMA integrity_check, and write the database again`
  );
}

export function damagedPage(page: number, what: SafeText): GateError {
  return damaged(safe`page ${count(page)} ${what}`);
}

/** @param what says why, and what to do other than leaving the file unchecked */
export function cannotRead(what: SafeText): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`${what}, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}

export function tooLarge(what: SafeText): GateError {
  return new GateError('manifest-too-large', what);
}

/** Keeps the first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
export class FirstFault {
  fault: GateError | null = null;

  add(fault: GateError): void {
    this.fault ??= fault;
  }
}
