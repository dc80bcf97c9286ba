/** `serve`: runs the reference denylist service. */
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { complain, print } from './print.ts';
import { proxySettings } from '../denylist/proxy.ts';
import type { Environment } from '../github/git.ts';
import { isLoopback } from '../safe/loopback.ts';
import { VERSION } from '../report/version.ts';
import { describe, GateError } from '../safe/errors.ts';
import { instant, safe, type SafeText } from '../safe/text.ts';
import { ListStore } from '../service/list-store.ts';
import { parseTrustedKey, type TrustedKey } from '../service/minisign.ts';
import { readSecret, readText } from '../service/secret-file.ts';
import { type Service, type ServiceOptions, startService } from '../service/server.ts';
import type { Upstreams } from '../service/upstream/open-upstreams.ts';
import { upstreamsOf } from '../service/upstream/upstream-options.ts';

/** Runs until `stop` is aborted; returns the exit code. */
export async function serve(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const options = await serveOptions(args, environment);
  if (options.check) return await checkFiles(options);
  let service: Service | null = null;
  // Set before the start: SIGHUP would end a process that has no handler for it.
  const reload = () => void service?.reload();
  process.on('SIGHUP', reload);
  try {
    // Reading a list leaves many short-lived objects. Space for them would grow by 30 MB, and would not be needed again.
    setFlagsFromString('--semi-space-growth-factor=1');
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
async function checkFiles({ lists, allowTypes = [], trusted = [] }: ServeOptions): Promise<number> {
  let areGood = true;
  const check = async (checked: readonly string[], log: (line: SafeText) => void) => {
    try {
      await using _ = await ListStore.open({ files: checked, allowTypes, trusted, key: null, isPrivate: true, log });
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
    'trusted-key': { type: 'string', multiple: true },
    'allow-type': { type: 'string', multiple: true },
    'allow-shrink': { type: 'boolean' },
    index: { type: 'string' },
    check: { type: 'boolean' }
  });
  const lists = [...(values.list ?? []), ...positionals];
  const keyFile = values['safe-browsing-key-file'];
  const upstreamTokens = values['upstream-tokens'];
  const others = {
    addresses: values.upstream ?? [],
    tokens: upstreamTokens === undefined ? null : await readText(upstreamTokens, safe`--upstream-tokens`),
    key: keyFile === undefined ? null : await readSecret(keyFile, safe`--safe-browsing-key-file`)
  };
  const upstreams = upstreamsOf(others, proxySettings(environment));
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
    openUpstreams: upstreams === null ? null : lazily(upstreams),
    check,
    port: portOf(values.port ?? '8080', safe`--port`),
    ...(values.host === undefined ? {} : { host: values.host }),
    unix: values.unix ?? null,
    token: tokenFile === null || check ? null : await readSecret(tokenFile, safe`--token-file`),
    tokensFile,
    rateLimit: values['rate-limit'] === undefined ? null : rateOf(values['rate-limit']),
    auditFile: values['audit-file'] ?? null,
    metrics: metricsAt(values['metrics-port'], values['metrics-host']),
    trusted: await Promise.all((values['trusted-key'] ?? []).map(trustedKey)),
    allowTypes: allowedTypes(values['allow-type']),
    allowShrink: values['allow-shrink'] === true,
    ...(values.index === undefined ? {} : { index: { folder: values.index, program: String(VERSION) } })
  };
}

/** The client of other services takes time to load. */
function lazily(upstreams: Upstreams): NonNullable<ServiceOptions['openUpstreams']> {
  return async opening => {
    const { openUpstreams } = await import('../service/upstream/open-upstreams.ts');
    return await openUpstreams(upstreams, opening);
  };
}

/** @param key in base64, or the path of its file. @throws GateError `usage` */
async function trustedKey(key: string): Promise<TrustedKey> {
  const text = /^[A-Za-z0-9+/]{56}$/.test(key) ? key : await readText(key, safe`--trusted-key`);
  const trusted = parseTrustedKey(text);
  if (trusted !== null) return trusted;
  throw new GateError('usage', safe`--trusted-key must be a public key of minisign, in base64 or in its file`);
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
