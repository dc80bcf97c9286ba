/** Encrypts a report for the maintainers who repair the data. It has the places of matches, never a URL or hash. */
import { type SafeText, safe } from '../safe/text.ts';
import { GateError, type Reason } from '../safe/errors.ts';
import type { Verdict } from './report.ts';

/** One place of one match. */
export interface ReportedLocation {
  readonly file: SafeText;
  /** Null if it is the file itself. */
  readonly row: number | null;
  /** From 1; null if the format has no columns. */
  readonly column: number | null;
  /** A threat type, or `url-unparseable`. */
  readonly category: SafeText;
  readonly matchId: SafeText | null;
}

export interface EncryptedContent {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly commit: SafeText | null;
  readonly gateVersion: SafeText;
  readonly places: readonly ReportedLocation[];
  /** The number of places that are not in `places`. */
  readonly more: number;
}

/** The smallest size of a plaintext in bytes. It hides how many places a small report has. */
const LEAST = 4096;

/** Returns the bytes of an age file; its plaintext is JSON, padded with blanks to a power of two from 4 KiB. */
export type EncryptReport = (content: EncryptedContent) => Promise<Uint8Array>;

/** Checks the recipients of the settings, also where no report is encrypted. Throws like `encrypterFor`. */
export async function assertRecipients(recipients: readonly string[]): Promise<void> {
  if (recipients.length > 0) await encrypterFor(recipients);
}

/**
 * Returns what encrypts the report. Only this loads age, which is large. It is called before a cache is restored.
 *
 * @param recipients `age1…`
 * @throws GateError `settings-invalid` for a recipient that is not valid
 */
export async function encrypterFor(recipients: readonly string[]): Promise<EncryptReport> {
  const age = await import('age-encryption');
  const encrypter = new age.Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch (cause) {
    const text = safe`an entry of report-recipients in the settings is not an age recipient`;
    throw new GateError('settings-invalid', text, { cause });
  }
  return async content => await encrypter.encrypt(padded(JSON.stringify(content)));
}

function padded(json: string): Uint8Array {
  const text = Buffer.from(json);
  const bytes = Buffer.alloc(Math.max(LEAST, 2 ** Math.ceil(Math.log2(text.length + 1))), ' ');
  text.copy(bytes);
  bytes[bytes.length - 1] = 0x0a;
  return new Uint8Array(bytes);
}
