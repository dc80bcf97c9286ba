/** Opens what `--denylist` gives: services, list files, or both. */
import { stat } from 'node:fs/promises';
import { parseDenylistUrl } from '../denylist/denylist-url.ts';
import type { DenylistOptions, OpenDenylist } from '../denylist/open.ts';
import { remembering } from '../denylist/remembering.ts';
import { severalAsOne } from '../denylist/several.ts';
import { LazyDenylist, openService } from './lazy-denylist.ts';
import { denylistOf } from './list-files.ts';
import { byteText } from '../safe/byte-text.ts';
import { describe, GateError } from '../safe/errors.ts';
import { quoted, safe, type SafeText } from '../safe/text.ts';
import { ListStore, type StoreOptions, versionKey } from '../service/list-store.ts';

export interface NamedDenylistOptions extends Omit<DenylistOptions, 'url' | 'listNames' | 'known'> {
  /** Threat types that list files may use in addition to the known ones. */
  readonly allowTypes: readonly string[];
}

/**
 * Returns the given services and list files as one denylist. Files are read now, services when it is opened.
 *
 * @param named each is the URL of a service or the path of a list file
 * @throws GateError `usage`
 */
export async function namedDenylists(named: readonly string[], options: NamedDenylistOptions): Promise<LazyDenylist> {
  const denylists = await NamedDenylists.read(named, options);
  return new LazyDenylist(() => denylists.open({ ...options, listNames: null }));
}

class NamedDenylists {
  readonly #urls: readonly URL[];
  readonly #files: ListStore | null;

  private constructor(urls: readonly URL[], files: ListStore | null) {
    this.#urls = urls;
    this.#files = files;
  }

  static async read(named: readonly string[], { allowTypes, token }: NamedDenylistOptions): Promise<NamedDenylists> {
    const isUrl = (text: string) => /^https?:\/\//i.test(text);
    const urls = named.flatMap((text, index) => (isUrl(text) ? [parseDenylistUrl(text, optionAt(index, named))] : []));
    const files = [...new Set(named.filter(text => !isUrl(text)))];
    for (const [index, path] of files.entries()) await assertFile(path, index);
    // The same service twice would be asked twice.
    const distinct = [...new Map(urls.map(url => [url.href, url])).values()];
    if (files.length === 0) return new NamedDenylists(distinct, null);
    const key = versionKey(token);
    return new NamedDenylists(distinct, await openFiles({ files, key, allowTypes }));
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
    const files = this.#files === null ? [] : [await denylistOf(this.#files, options.limits)];
    const all = severalAsOne([...opened.map(remembering), ...files]);
    return { ...all, snapshots: new Map(), offered: [], [Symbol.asyncDispose]: close };
  }
}

/** Opens list files. Errors name the option, since a command has other files, too. */
async function openFiles(options: Pick<StoreOptions, 'files' | 'key' | 'allowTypes'>): Promise<ListStore> {
  try {
    return await ListStore.open({ ...options, numberNames: true, isPrivate: true, log: () => undefined });
  } catch (cause) {
    const { reason, text } = describe(cause);
    throw new GateError(reason, safe`--denylist: ${text}`, { cause });
  }
}

/** Returns what errors call a URL, which is never shown. */
function optionAt(index: number, { length }: readonly string[]): SafeText {
  return length === 1 ? safe`--denylist` : safe`--denylist #${index + 1}`;
}

async function assertFile(path: string, index: number): Promise<void> {
  const isFile = await stat(path).then(
    found => found.isFile(),
    () => false
  );
  if (isFile) return;
  const name = quoted(byteText(path), safe`#${index + 1}`);
  throw new GateError(
    'usage',
    safe`--denylist ${name} is neither the URL of a service (https://…) nor the path of a list file`
  );
}
