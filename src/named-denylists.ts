/** What `--denylist` names: services, list files, or both. */
import { stat } from 'node:fs/promises';
import { parseDenylistUrl } from './denylist/denylist-url.ts';
import { openDenylist, type DenylistOptions, type OpenDenylist } from './denylist/open.ts';
import { remembering } from './denylist/remembering.ts';
import { severalAsOne } from './denylist/several.ts';
import { GateError } from './safe/errors.ts';
import { quoted, safe } from './safe/text.ts';
import { startService } from './service/server.ts';

/** The services that were named, and one of our own over the list files that were named. */
export class NamedServices implements AsyncDisposable {
  readonly #urls: readonly URL[];
  readonly #own: AsyncDisposable | null;

  private constructor(urls: readonly URL[], own: AsyncDisposable | null) {
    this.#urls = urls;
    this.#own = own;
  }

  /**
   * @param named each the URL of a service or the path of a list file
   * @throws GateError `usage`
   */
  static async start(named: readonly string[], token: string | null): Promise<NamedServices> {
    const isUrl = (text: string) => /^https?:\/\//i.test(text);
    const urls = named.filter(isUrl).map(text => parseDenylistUrl(text, safe`--denylist`));
    const lists = [...new Set(named.filter(text => !isUrl(text)))];
    for (const [index, path] of lists.entries()) await assertFile(path, index);
    // The same service twice would be asked twice.
    const distinct = [...new Map(urls.map(url => [url.href, url])).values()];
    if (lists.length === 0) return new NamedServices(distinct, null);
    const own = await startService({ lists, port: 0, token, numberNames: true, log: () => undefined });
    return new NamedServices([...distinct, own.url], own);
  }

  /** All of them as one; no prefix is asked for twice. */
  async open(options: Omit<DenylistOptions, 'url'>): Promise<OpenDenylist> {
    const opened: OpenDenylist[] = [];
    const close = async () => {
      for (const service of opened) await service[Symbol.asyncDispose]();
    };
    try {
      for (const url of this.#urls) opened.push(await openDenylist({ ...options, url }));
    } catch (error) {
      await close();
      throw error;
    }
    return { ...severalAsOne(opened.map(remembering)), snapshots: new Map(), [Symbol.asyncDispose]: close };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#own?.[Symbol.asyncDispose]();
  }
}

async function assertFile(path: string, index: number): Promise<void> {
  const isFile = await stat(path).then(
    found => found.isFile(),
    () => false
  );
  if (isFile) return;
  const name = quoted(Buffer.from(path).toString('latin1'), safe`#${index + 1}`);
  throw new GateError(
    'usage',
    safe`--denylist ${name} is neither the URL of a service (https://…) nor the path of a list file`
  );
}
