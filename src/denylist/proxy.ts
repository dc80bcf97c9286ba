/** Chooses the proxy between a self-hosted runner and the service. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { isLoopback } from '../safe/loopback.ts';

/** The runner's proxy settings. The service is reached by `https:` unless it is on this machine. */
export interface ProxySettings {
  /** `HTTPS_PROXY`: a URL, or a host with a port. */
  readonly https: string | null;
  /** `NO_PROXY`: hosts or domains with or without a port, separated by commas or blanks; `*` is every host. */
  readonly except: string | null;
}

/** Reads the settings from an environment. As usual, lower-case names come first. */
export function proxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings {
  return {
    https: env['https_proxy'] || env['HTTPS_PROXY'] || null,
    except: env['no_proxy'] || env['NO_PROXY'] || null
  };
}

/**
 * Returns the proxy for a URL; null if there is none. Loopback addresses never use a proxy.
 *
 * @throws GateError `usage` if the proxy setting is not a URL
 */
export function proxyFor(url: URL, settings: ProxySettings): URL | null {
  if (settings.https === null || url.protocol !== 'https:' || isLoopback(url.hostname)) return null;
  if (settings.except !== null && isExcepted(url, settings.except)) return null;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(settings.https) ? settings.https : `http://${settings.https}`;
  const proxy = URL.canParse(text) ? new URL(text) : null;
  if (proxy !== null && (proxy.protocol === 'http:' || proxy.protocol === 'https:')) return proxy;
  throw new GateError('usage', safe`the environment variable HTTPS_PROXY is not the http: or https: URL of a proxy`);
}

function isExcepted(url: URL, except: string): boolean {
  const host = url.hostname.toLowerCase();
  return except
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => {
      if (entry === '*') return true;
      const [, name = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
      const domain = name.replace(/^\*?\./, '');
      return (port ?? (url.port || '443')) === (url.port || '443') && (host === domain || host.endsWith(`.${domain}`));
    });
}
