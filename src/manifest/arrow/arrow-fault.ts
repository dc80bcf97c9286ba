/** Creates the faults of Arrow files. */
import { GateError } from '../../safe/errors.ts';
import { type SafeText, safe } from '../../safe/text.ts';

export function damaged(what: SafeText, cause?: unknown): GateError {
  return new GateError('manifest-unreadable', safe`${what}; write the file again`, { cause });
}

export function cannotRead(what: SafeText): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`${what} is not read: write the file with other types, or list it under unchecked in the settings, with a reason and an expiry date`
  );
}
