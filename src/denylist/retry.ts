/** Decides how long to wait before a failed request is retried. */
import { MAX_BACKOFF_MS } from './denylist-limits.ts';

/**
 * Returns the milliseconds to wait before retry number `retry`, from 1: exponential with full jitter, in proportion to
 * the time limit, and at least what the service asked for.
 *
 * @param random a number from 0 up to 1
 * @param atLeast the value of `Retry-After`, in milliseconds
 */
export function retryDelay(retry: number, span: number, random: number, atLeast: number): number {
  const base = Math.min(1000, span / 60);
  return Math.max(atLeast, random * Math.min(MAX_BACKOFF_MS, base * 2 ** retry));
}

/**
 * Returns the wait that a `Retry-After` header asks for, in milliseconds from `now`; 0 if it cannot be read (RFC 9110,
 * section 10.2.3: seconds or an HTTP date).
 */
export function retryAfter(header: string | undefined, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const time = /^[A-Z][a-z]+,? .*\d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? 0 : Math.max(0, time - now.getTime());
}
