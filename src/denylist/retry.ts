/** When is a failed request worth another try, and after how long? */

/** Tries after the first one, where the fault is not that the service is busy. */
export const RETRIES = 5;

/** Backoff never waits longer than this, in milliseconds. */
const LONGEST = 15_000;

/**
 * Milliseconds to wait before try `retry` (1 is the first one after a fault): exponential with full jitter, in
 * proportion to the span of patience, and at least what the service asked for.
 *
 * @param random a number from 0 up to 1
 * @param atLeast what `Retry-After` says, in milliseconds
 */
export function retryDelay(retry: number, span: number, random: number, atLeast: number): number {
  const base = Math.min(1000, span / 60);
  return Math.max(atLeast, random * Math.min(LONGEST, base * 2 ** retry));
}

/**
 * What a `Retry-After` header asks for, in milliseconds from `now`; 0 where it says nothing that can be read
 * (RFC 9110, section 10.2.3: seconds or an HTTP date).
 */
export function retryAfter(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const time = /^[A-Z][a-z]+,? .*\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? 0 : Math.max(0, time - now.getTime());
}
