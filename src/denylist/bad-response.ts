import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';

/** The service's three answers, as messages name them. */
export type Endpoint = 'the list of lists' | 'a hash list' | 'the hash search';

/** The error for an answer that breaks the protocol: to which question, and what is wrong with it. */
export function badResponse(endpoint: Endpoint, what: SafeText, cause: unknown): GateError {
  const text = safe`the denylist service's answer to ${endpoint} breaks the protocol: ${what}`;
  return new GateError('denylist-bad-response', text, { cause });
}
