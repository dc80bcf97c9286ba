/** Reads the options that name other services. */
import { parseDenylistUrl } from '../../denylist/denylist-url.ts';
import type { ProxySettings } from '../../denylist/proxy.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Upstreams } from './open-upstreams.ts';

export interface UpstreamOptionValues {
  /** `--upstream` */
  readonly addresses: readonly string[];
  /** The content of the file of `--upstream-tokens`; null without it. */
  readonly tokens: string | null;
  /** The key for Safe Browsing; null without it. */
  readonly key: string | null;
}

const SAFE_BROWSING_URL = new URL('https://safebrowsing.googleapis.com/');

/** Milliseconds between two looks for new versions of the lists of other services. */
const UPSTREAM_INTERVAL = 60_000;

/** Returns null if there are none. @throws GateError `usage` */
export function upstreamsOf({ addresses, tokens, key }: UpstreamOptionValues, proxy: ProxySettings): Upstreams | null {
  if (addresses.length === 0 && tokens !== null) {
    throw new GateError('usage', safe`--upstream-tokens needs --upstream`);
  }
  if (addresses.length === 0 && key === null) return null;
  const tokenOf = tokens === null ? new Map<string, string>() : parseUpstreamTokens(tokens);
  const urls = addresses.map(address => parseDenylistUrl(address, safe`--upstream`));
  return {
    services: urls.map(url => ({ url, token: tokenOf.get(url.href) ?? null })),
    safeBrowsing: key === null ? null : { url: SAFE_BROWSING_URL, key },
    proxy,
    interval: UPSTREAM_INTERVAL
  };
}

/** Reads lines of a URL, a tab and the token for it. */
function parseUpstreamTokens(text: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^ *(?:#|$)/.test(line)) continue;
    const [url = '', token = '', ...more] = line.split('\t');
    if (!URL.canParse(url) || !/^[!-~]+$/.test(token) || more.length > 0) {
      throw new GateError(
        'usage',
        safe`line ${count(index + 1)} of the file of --upstream-tokens is not a URL, a tab and a token`
      );
    }
    tokens.set(new URL(url).href, token);
  }
  return tokens;
}
