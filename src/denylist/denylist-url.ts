/** Checks which addresses a denylist service may have (specification, section 3). */
import { GateError } from '../safe/errors.ts';
import { isLoopback } from '../safe/loopback.ts';
import { type SafeText, safe } from '../safe/text.ts';

/** The value of the input `denylist-url` that means the built-in list alone. */
export const BUILTIN = 'builtin';

/**
 * Returns the base URL of the denylist service.
 *
 * @param option what errors call the value
 * @throws GateError `usage` with the input and what is allowed, never the value
 */
export function parseDenylistUrl(text: string, option: SafeText = safe`the input denylist-url`): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  // An empty query, fragment or user info does not show in the parsed URL, so the text is checked.
  const bare = url !== null && url.username === '' && url.password === '' && !/[?#@]/.test(text);
  if (url !== null && secure && bare) return url;
  throw new GateError(
    'usage',
    safe`${option} is not the base URL of a denylist service: it must begin with https:, or with http: on a loopback host (localhost, 127.0.0.1, [::1]), and have no user name, password, query or fragment`
  );
}
