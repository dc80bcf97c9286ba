/** Opens what `--denylist` gives: services, list files, or both. */
import { stat } from 'node:fs/promises';
import { parseDenylistUrl } from '../denylist/denylist-url.ts';
import type { DenylistOptions, OpenDenylist } from '../denylist/open.ts';
import { remembering } from '../denylist/remembering.ts';
import { severalAsOne } from '../denylist/several.ts';
import { denylistOf } from './list-files.ts';
import { GateError } from '../safe/errors.ts';
import { quoted, safe } from '../safe/text.ts';
import { ListStore, versionKey } from '../service/list-store.ts';

/** The given services and list files. */
export class NamedDenylists {
  readonly #urls: readonly URL[];
  readonly #files: ListStore | null;

  private constructor(urls: readonly URL[], files: ListStore | null) {
    this.#urls = urls;
    this.#files = files;
  }

  /**
   * @param named each is the URL of a service or the path of a list file
   * @param allowTypes threat types that list files may use in addition to the known ones
   * @throws GateError `usage`
   */
  static async read(
    named: readonly string[],
    allowTypes: readonly string[],
    token: string | null
  ): Promise<NamedDenylists> {
    const isUrl = (text: string) => /^https?:\/\//i.test(text);
    const urls = named.filter(isUrl).map(text => parseDenylistUrl(text, safe`--denylist`));
    const files = [...new Set(named.filter(text => !isUrl(text)))];
    for (const [index, path] of files.entries()) await assertFile(path, index);
    // The same service twice would be asked twice.
    const distinct = [...new Map(urls.map(url => [url.href, url])).values()];
    if (files.length === 0) return new NamedDenylists(distinct, null);
    const key = versionKey(token);
    const store = await ListStore.open({ files, key, allowTypes, numberNames: true, log: () => undefined });
    return new NamedDenylists(distinct, store);
  }

  /** Opens all of them as one. No prefix is asked for twice. */
  async open(options: Omit<DenylistOptions, 'url'>): Promise<OpenDenylist> {
    const opened: OpenDenylist[] = [];
    const close = async () => {
      for (const service of opened) await service[Symbol.asyncDispose]();
    };
    try {
      for (const url of this.#urls) opened.push(await openService({ ...options, url, local: true }));
    } catch (error) {
      await close();
      throw error;
    }
    const files = this.#files === null ? [] : [denylistOf(this.#files, options)];
    const all = severalAsOne([...opened.map(remembering), ...files]);
    return { ...all, snapshots: new Map(), [Symbol.asyncDispose]: close };
  }
}

/** Loaded on use: the client needs an HTTP agent, list files do not. */
async function openService(options: DenylistOptions): Promise<OpenDenylist> {
  const { openDenylist } = await import('../denylist/open.ts');
  return await openDenylist(options);
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
