/** Opens the other services whose lists are offered. */
import { randomBytes } from 'node:crypto';
import type { ProxySettings } from '../../denylist/proxy.ts';
import { count, type SafeText, safe } from '../../safe/text.ts';
import type { ListSource } from '../sorted/list-source.ts';
import { FolderStorage } from '../sorted/folder-storage.ts';
import { MemoryStorage } from '../sorted/memory-storage.ts';
import { KeptRemoteLists } from './kept-remote-lists.ts';
import { OwnService, SafeBrowsing } from './remote-service.ts';
import { UpstreamLists } from './upstream-lists.ts';

export interface Upstreams {
  /** Services of the gate's own protocol. */
  readonly services: readonly { readonly url: URL; readonly token: string | null }[];
  /** Google's Safe Browsing, with the key for it; null if it is not used. */
  readonly safeBrowsing: { readonly url: URL; readonly key: string } | null;
  readonly proxy: ProxySettings;
  /** Milliseconds between two looks for new versions. */
  readonly interval: number;
}

export interface OpenOptions {
  readonly index: { readonly folder: string; readonly program: string } | null;
  /** Keys the versions; null for a random key. */
  readonly key: Uint8Array | null;
  /** Fires when the service stops. */
  readonly signal: AbortSignal;
  readonly log: (line: SafeText) => void;
}

/** @throws GateError if nothing is kept of a service, and it does not answer as it should */
export async function openUpstreams(upstreams: Upstreams, options: OpenOptions): Promise<readonly ListSource[]> {
  const { services, safeBrowsing, proxy, interval } = upstreams;
  const { index, signal, log } = options;
  const storage = index === null ? new MemoryStorage() : await FolderStorage.open(index.folder);
  const key = options.key ?? randomBytes(32);
  const keeping = (upstream: string) => new KeptRemoteLists({ storage, key, program: index?.program ?? '', upstream });
  const opened: ListSource[] = [];
  for (const [at, { url, token }] of services.entries()) {
    const remote = new OwnService({ url, token, proxy, signal });
    const shown = safe`upstream ${count(at + 1)}`;
    opened.push(await UpstreamLists.open({ remote, kept: keeping(url.href), shown, interval, log }));
  }
  if (safeBrowsing !== null) {
    const remote = new SafeBrowsing({ url: safeBrowsing.url, token: safeBrowsing.key, proxy, signal });
    const kept = keeping(`safe browsing ${safeBrowsing.url.href}`);
    opened.push(await UpstreamLists.open({ remote, kept, shown: safe`Safe Browsing`, interval, log }));
  }
  return opened;
}
