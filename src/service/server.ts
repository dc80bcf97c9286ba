/** The reference service: section 6 of the specification over node:http, from list files. */
import type { RequestListener } from 'node:http';
import type { SafeText } from '../safe/text.ts';
import { AuditRecord } from './audit-record.ts';
import { isHealthy, serveRequest, type Serving } from './client-request.ts';
import { ClientTokens } from './client-tokens.ts';
import { type ListRules, ListStore, versionKey } from './list-store.ts';
import { type Bounds, listenAt, type Listening } from './listening.ts';
import { Metrics } from './metrics.ts';
import { RateLimit } from './rate-limit.ts';
import { ServedLists } from './served-lists.ts';
import type { ListSource } from './sorted/list-source.ts';
import type { OpenOptions } from './upstream/open-upstreams.ts';

/** How often files are checked, in milliseconds. A change counts once it is stable for this long. */
const CHECK_INTERVAL = 1000;

export interface ServiceOptions extends ListRules {
  /** Paths of list files. A list is named after its file. */
  readonly lists: readonly string[];
  /** Default: loopback only. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  /** The path of a socket to listen on, instead of a port. */
  readonly unix?: string | null;
  /** What clients must send as `Authorization: Bearer`; null: no token is needed. */
  readonly token: string | null;
  /** A file with the tokens of several clients, instead of one token. */
  readonly tokensFile?: string | null;
  /** Requests that each client may make in a minute; null for any number. */
  readonly rateLimit?: number | null;
  /** The file that records downloads. */
  readonly auditFile?: string | null;
  /** Where metrics are shown. */
  readonly metrics?: { readonly host: string; readonly port: number } | null;
  /** Offers no lists, so that every lookup is a search. */
  readonly searchOnly?: boolean;
  /** How often files are checked, in milliseconds. */
  readonly lookInterval?: number;
  readonly bounds?: Bounds;
  /** Opens other services, whose lists are offered as well. */
  readonly openUpstreams?: ((options: OpenOptions) => Promise<readonly ListSource[]>) | null;
  readonly log: (line: SafeText) => void;
}

export interface Service extends AsyncDisposable {
  /** The base URL. On a socket it has port 0. */
  readonly url: URL;
  /** Where metrics are shown; null if nowhere. */
  readonly metricsPort: number | null;
  /** Reads every list file again, at once. */
  reload(): Promise<void>;
  /** Lets requests under way finish, then stops. */
  close(): Promise<void>;
}

/** @throws GateError `usage` for a wrong list file or a port that is not available */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { token, host = '127.0.0.1', tokensFile = null, unix = null, log } = options;
  const clients = tokensFile === null ? null : await ClientTokens.open(tokensFile, log);
  const key = versionKey(clients?.secret ?? token);
  const stop = new AbortController();
  const sources: ListSource[] = [await ListStore.open({ ...options, files: options.lists, key })];
  const opening = { index: options.index ?? null, key, signal: stop.signal, log };
  sources.push(...((await options.openUpstreams?.(opening)) ?? []));
  const lists = new ServedLists(sources);
  const serving: Serving = {
    lists,
    clients,
    token,
    rateLimit: options.rateLimit ? new RateLimit(options.rateLimit) : null,
    audit: options.auditFile ? new AuditRecord(options.auditFile, log) : null,
    metrics: new Metrics(),
    searchOnly: options.searchOnly ?? false,
    log
  };
  const place = unix === null ? { host, port: options.port } : { socket: unix };
  const open: Listening[] = [];
  const close = async () => {
    clearInterval(checking);
    for (const listening of open) await listening.close();
    stop.abort();
    await lists[Symbol.asyncDispose]();
  };
  const checking = watchFiles(serving, options.lookInterval ?? CHECK_INTERVAL);
  const serve: RequestListener = (request, response) => {
    // A fault of one request must not end the service.
    serveRequest(request, response, serving).catch(() => response.destroy());
  };
  try {
    open.push(await listenAt(place, serve, options.bounds));
    if (options.metrics) open.push(await showMetrics(options.metrics, serving, open[0]));
  } catch (error) {
    await close();
    throw error;
  }
  const reload = async () => {
    await clients?.refresh();
    await lists.reload();
  };
  const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${open[0]?.port ?? 0}`);
  return { url, metricsPort: open[1]?.port ?? null, reload, close, [Symbol.asyncDispose]: close };
}

/** Shows metrics on a port of their own, since everybody who reaches it may read them. */
async function showMetrics(
  place: { readonly host: string; readonly port: number },
  serving: Serving,
  service: Listening | undefined
): Promise<Listening> {
  return await listenAt(place, (request, response) => {
    request.resume();
    const isMetrics = request.method === 'GET' && request.url === '/metrics';
    response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    if (!isMetrics) {
      response.writeHead(404).end('metrics are at /metrics\n');
      return;
    }
    const show = async () => {
      const connections = (await service?.connections()) ?? 0;
      const { lists } = serving.lists;
      response.end(serving.metrics.text({ lists, isGood: isHealthy(serving), connections }));
    };
    show().catch(() => response.destroy());
  });
}

/** Checks the files repeatedly, one check at a time. */
function watchFiles({ lists, clients }: Serving, interval: number): NodeJS.Timeout {
  let checking = false;
  const timer = setInterval(() => {
    if (checking) return;
    checking = true;
    const check = async () => {
      await clients?.refresh();
      await lists.refresh();
    };
    void check().finally(() => {
      checking = false;
    });
  }, interval);
  return timer.unref();
}
