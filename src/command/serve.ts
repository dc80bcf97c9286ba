/** `serve`: runs the reference denylist service. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { complain, print } from './print.ts';
import { parseDenylistUrl } from '../denylist/denylist-url.ts';
import { type ProxySettings, proxySettings } from '../denylist/proxy.ts';
import type { Environment } from '../github/git.ts';
import { isLoopback } from '../safe/loopback.ts';
import { VERSION } from '../report/version.ts';
import { describe, GateError } from '../safe/errors.ts';
import { count, instant, safe, type SafeText } from '../safe/text.ts';
import { ListStore } from '../service/list-store.ts';
import { type Service, type ServiceOptions, startService } from '../service/server.ts';
import type { Upstreams } from '../service/upstream/open-upstreams.ts';

/** Runs until `stop` is aborted; returns the exit code. */
export async function serve(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const options = await serveOptions(args, environment);
  if (options.check) return await checkFiles(options);
  let service: Service | null = null;
  // Set before the start: SIGHUP would end a process that has no handler for it.
  const reload = () => void service?.reload();
  process.on('SIGHUP', reload);
  try {
    service = await startService({ ...options, log: line => print(safe`${instant(new Date())} ${line}`) });
    announce(service, options);
    if (!stop.aborted) await once(stop, 'abort');
    await service.close();
    return 0;
  } finally {
    process.off('SIGHUP', reload);
  }
}

function announce({ url, metricsPort }: Service, { token, tokensFile, unix }: ServeOptions): void {
  const isOpen = token === null && (tokensFile ?? null) === null;
  const secured = isOpen ? safe`no token required` : safe`token required`;
  const isSocket = (unix ?? null) !== null;
  const where = isSocket ? safe`the socket of --unix` : safe`port ${Number(url.port)}`;
  print(safe`The denylist service listens on ${where} (${secured}).`);
  if (metricsPort !== null) print(safe`Its metrics are on port ${metricsPort}, at /metrics.`);
  if (isOpen && !isSocket && !isLoopback(url.hostname)) complain(OPEN_TO_ALL);
}

const OPEN_TO_ALL = safe`Warning: without --token-file or --tokens-file, everyone who reaches this address can ask what is listed. Use a token, or listen on 127.0.0.1.`;

/** The exit code if a list file would not be served. */
const NOT_SERVED = 2;

/** Reads the list files as the service does, and prints what it would say; returns the exit code. */
async function checkFiles({ lists, allowTypes = [] }: ServeOptions): Promise<number> {
  let areGood = true;
  const check = async (checked: readonly string[], log: (line: SafeText) => void) => {
    try {
      await using _ = await ListStore.open({ files: checked, allowTypes, key: null, log });
    } catch (error) {
      areGood = false;
      complain(safe`usage: ${describe(error).text}`);
    }
  };
  for (const file of lists) await check([file], print);
  // Two files may have the same name.
  if (areGood && lists.length > 1) await check(lists, () => undefined);
  return areGood ? 0 : NOT_SERVED;
}

interface ServeOptions extends Omit<ServiceOptions, 'log' | 'lookInterval' | 'searchOnly' | 'bounds'> {
  /** Whether the list files are only read, and not served. */
  readonly check: boolean;
}

/** @throws GateError `usage` */
async function serveOptions(args: readonly string[], environment: Environment): Promise<ServeOptions> {
  const { values, positionals } = parseArguments(args, {
    list: { type: 'string', multiple: true },
    port: { type: 'string' },
    host: { type: 'string' },
    unix: { type: 'string' },
    'token-file': { type: 'string' },
    'tokens-file': { type: 'string' },
    upstream: { type: 'string', multiple: true },
    'upstream-tokens': { type: 'string' },
    'safe-browsing-key-file': { type: 'string' },
    'rate-limit': { type: 'string' },
    'audit-file': { type: 'string' },
    'metrics-port': { type: 'string' },
    'metrics-host': { type: 'string' },
    'allow-type': { type: 'string', multiple: true },
    'allow-shrink': { type: 'boolean' },
    index: { type: 'string' },
    check: { type: 'boolean' }
  });
  const lists = [...(values.list ?? []), ...positionals];
  const proxy = proxySettings(environment);
  const upstreams = await upstreamsOf(
    values.upstream ?? [],
    values['upstream-tokens'],
    values['safe-browsing-key-file'],
    proxy
  );
  if (lists.length === 0 && upstreams === null) {
    throw new GateError('usage', safe`serve needs --list with the path of a list file`);
  }
  const check = values.check === true;
  const tokensFile = values['tokens-file'] ?? null;
  const tokenFile = values['token-file'] ?? null;
  if (tokensFile !== null && tokenFile !== null) {
    throw new GateError('usage', safe`serve takes --token-file or --tokens-file, not both`);
  }
  if (values.unix !== undefined && (values.port ?? values.host) !== undefined) {
    throw new GateError('usage', safe`serve takes --unix, or --port and --host, not both`);
  }
  return {
    lists,
    upstreams,
    check,
    port: portOf(values.port ?? '8080', safe`--port`),
    ...(values.host === undefined ? {} : { host: values.host }),
    unix: values.unix ?? null,
    token: tokenFile === null || check ? null : await readSecret(tokenFile, safe`--token-file`),
    tokensFile,
    rateLimit: values['rate-limit'] === undefined ? null : rateOf(values['rate-limit']),
    auditFile: values['audit-file'] ?? null,
    metrics: metricsAt(values['metrics-port'], values['metrics-host']),
    allowTypes: allowedTypes(values['allow-type']),
    allowShrink: values['allow-shrink'] === true,
    ...(values.index === undefined ? {} : { index: { folder: values.index, program: String(VERSION) } })
  };
}

async function readSecret(path: string, option: SafeText): Promise<string> {
  const secret = (await readText(path, option)).trim();
  if (secret === '') throw new GateError('usage', safe`the file of ${option} is empty`);
  return secret;
}

async function readText(path: string, option: SafeText): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new GateError('usage', safe`the file of ${option} cannot be read`, { cause });
  }
}

const SAFE_BROWSING_URL = new URL('https://safebrowsing.googleapis.com/');

/** Milliseconds between two looks for new versions of the lists of other services. */
const UPSTREAM_INTERVAL = 60_000;

/** Returns null if there are none. @throws GateError `usage` */
async function upstreamsOf(
  addresses: readonly string[],
  tokensFile: string | undefined,
  keyFile: string | undefined,
  proxy: ProxySettings
): Promise<Upstreams | null> {
  if (addresses.length === 0 && tokensFile !== undefined) {
    throw new GateError('usage', safe`--upstream-tokens needs --upstream`);
  }
  if (addresses.length === 0 && keyFile === undefined) return null;
  const tokens = tokensFile === undefined ? new Map<string, string>() : await readUpstreamTokens(tokensFile);
  const urls = addresses.map(address => parseDenylistUrl(address, safe`--upstream`));
  const key = keyFile === undefined ? null : await readSecret(keyFile, safe`--safe-browsing-key-file`);
  return {
    services: urls.map(url => ({ url, token: tokens.get(url.href) ?? null })),
    safeBrowsing: key === null ? null : { url: SAFE_BROWSING_URL, key },
    proxy,
    interval: UPSTREAM_INTERVAL
  };
}

/** Reads lines of a URL, a tab and the token for it. */
async function readUpstreamTokens(path: string): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const [index, line] of (await readText(path, safe`--upstream-tokens`)).split(/\r?\n/).entries()) {
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

function portOf(text: string, option: SafeText): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new GateError('usage', safe`${option} must be a number from 0 to 65535`);
  return port;
}

function rateOf(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new GateError('usage', safe`--rate-limit must be a whole number of requests in a minute, from 1`);
}

function metricsAt(port: string | undefined, host: string | undefined): ServeOptions['metrics'] & (object | null) {
  if (port === undefined && host !== undefined) throw new GateError('usage', safe`--metrics-host needs --metrics-port`);
  return port === undefined ? null : { port: portOf(port, safe`--metrics-port`), host: host ?? '127.0.0.1' };
}
