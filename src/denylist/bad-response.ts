import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';

/** The service's three answers, in the words of messages. */
export type Endpoint = 'the list of lists' | 'a hash list' | 'the hash search';

/** Returns the error for an answer that breaks the protocol: which answer, and what is wrong with it. */
export function badResponse(endpoint: Endpoint, what: SafeText, cause: unknown): GateError {
  const text = safe`the denylist service's answer to ${endpoint} breaks the protocol: ${what}`;
  return new GateError('denylist-bad-response', text, { cause });
}
