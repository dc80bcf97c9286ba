/** Runs the core over files in memory, with the reference service on loopback. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, type CheckOptions } from '../../src/check.ts';
import type { CheckResult } from '../../src/subject/check-result.ts';
import type { Contents, Subject, TreeFile } from '../../src/subject/contents.ts';
import { type OpenDenylist, openDenylist } from '../../src/denylist/open.ts';
import { selector } from '../../src/manifest/format/select.ts';
import { Watch } from '../../src/safe/watch.ts';
import { startService } from '../../src/service/server.ts';
import { NO_AGREEMENTS } from '../../src/settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { pathsIn } from '../../src/subject/subject.ts';

/** Contents by path; for a symbolic link `-> ` and its target. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Sides {
  readonly head: Files;
  /** Without it, everything counts as added. */
  readonly base?: Files;
  readonly tip?: Files;
}

/** One service for many runs. */
export class Core implements AsyncDisposable {
  readonly denylist: OpenDenylist;
  readonly #close: () => Promise<void>;

  private constructor(denylist: OpenDenylist, close: () => Promise<void>) {
    this.denylist = denylist;
    this.#close = close;
  }

  /** @param list the lines of a list file */
  static async open(list: readonly string[]): Promise<Core> {
    const folder = await mkdtemp(join(tmpdir(), 'gate-core-'));
    const path = join(folder, 'list.txt');
    await writeFile(path, `${list.join('\n')}\n`);
    // For the tests of a threat type that the gate does not know.
    const allowTypes = ['SOMETHING_NEW'];
    const service = await startService({ lists: [path], port: 0, token: null, allowTypes, log: () => undefined });
    const denylist = await openDenylist({
      url: service.url,
      token: null,
      listNames: null,
      limits: DEFAULT_SETTINGS.limits,
      proxy: { https: null, except: null },
      signal: new AbortController().signal
    });
    return new Core(denylist, async () => {
      await denylist[Symbol.asyncDispose]();
      await service.close();
      await rm(folder, { recursive: true });
    });
  }

  async run({ head, base, tip }: Sides, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
    const bytes = new Map<string, Uint8Array>();
    const listed = (files: Files | undefined, side: string): readonly TreeFile[] | null =>
      files === undefined
        ? null
        : Object.entries(files).map(([path, content]) => {
            const link = typeof content === 'string' && content.startsWith('-> ');
            const text = link ? content.slice('-> '.length) : content;
            bytes.set(`${side}:${path}`, typeof text === 'string' ? Buffer.from(text) : text);
            return { path, mode: link ? '120000' : '100644', id: `${side}:${path}` };
          });
    const subject: Subject = {
      head: listed(head, 'head') ?? [],
      base: listed(base, 'base'),
      tip: listed(tip, 'tip'),
      holds: pathsIn(async () => Object.keys(head)),
      contents: contentsOf(bytes)
    };
    return await check(subject, {
      settings: DEFAULT_SETTINGS,
      select: selector(null),
      openDenylist: async () => this.denylist,
      agreed: NO_AGREEMENTS,
      scope: base === undefined ? 'all' : 'added',
      shard: null,
      deadline: { signal: new AbortController().signal, watch: Watch.none() },
      ...options
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}

/** The size of a chunk in bytes. */
const CHUNK = 1 << 16;

function contentsOf(files: ReadonlyMap<string, Uint8Array>): Contents {
  const bytesOf = ({ id }: TreeFile) => files.get(id) ?? new Uint8Array(0);
  return {
    prepare: async () => undefined,
    open: async file => ({ size: bytesOf(file).length, content: chunks(bytesOf(file)) }),
    large: () => null,
    sizes: async entries => entries.map(file => bytesOf(file).length)
  };
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield await Promise.resolve(bytes.subarray(at, at + CHUNK));
}
