/** Creates faults inside a row group, and adds their place. */
import { GateError } from '../../safe/errors.ts';
import { type SafeText, count, safe } from '../../safe/text.ts';

export function damaged(what: SafeText, cause?: unknown): GateError {
  return new GateError('manifest-unreadable', what, { cause });
}

export function cannotRead(what: SafeText): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`${what} is not read: write the file with other settings, or list it under unchecked in the settings, with a reason and an expiry date`
  );
}

/** Runs `read`, and adds row group and column (1-based) to the error that it throws. */
export function inRowGroup<T>(rowGroup: number, column: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const where = safe`row group ${count(rowGroup)}, column ${count(column)}`;
    throw new GateError(error.reason, safe`${where}: ${error.text}`, { cause: error });
  }
}
