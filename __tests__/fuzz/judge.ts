/** Runs the core over files in memory, with the reference service on loopback, and collects all output of a run. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { check } from '../../src/check.ts';
import { compose, reasonOf, verdictOf } from '../../src/compose.ts';
import type { Contents, Subject, TreeFile } from '../../src/subject/contents.ts';
import { type OpenDenylist, openDenylist } from '../../src/denylist/open.ts';
import { selector } from '../../src/manifest/format/select.ts';
import { renderLog } from '../../src/report/log.ts';
import { renderComment, renderSummary } from '../../src/report/markdown-page.ts';
import { joined } from '../../src/safe/text.ts';
import { startService } from '../../src/service/server.ts';
import { NO_AGREEMENTS } from '../../src/settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { OWN_SETTINGS_FILE } from '../../src/report/report.ts';
import { VERSION } from '../../src/report/version.ts';
import { Watch } from '../../src/safe/watch.ts';
import { pictureList } from './picture.ts';
import { plantedList } from './plant.ts';
import type { Seed } from './seeds.ts';

export interface Judged {
  readonly verdict: 'clean' | 'listed' | 'incomplete';
  readonly reason: string | null;
  /** Log, summary and comment. */
  readonly printed: string;
}

/** One service for many runs. */
export class Judge implements AsyncDisposable {
  readonly #denylist: OpenDenylist;
  readonly #close: () => Promise<void>;

  private constructor(denylist: OpenDenylist, close: () => Promise<void>) {
    this.#denylist = denylist;
    this.#close = close;
  }

  static async open(): Promise<Judge> {
    const folder = await mkdtemp(join(tmpdir(), 'gate-fuzz-'));
    const list = join(folder, 'planted.txt');
    await writeFile(list, plantedList() + pictureList());
    const service = await startService({ lists: [list], port: 0, token: null, log: () => undefined });
    const denylist = await openDenylist({
      url: service.url,
      token: null,
      listNames: null,
      limits: DEFAULT_SETTINGS.limits,
      proxy: { https: null, except: null },
      signal: new AbortController().signal
    });
    return new Judge(denylist, async () => {
      await denylist[Symbol.asyncDispose]();
      await service.close();
      await rm(folder, { recursive: true });
    });
  }

  /**
   * @param base the files before the change; null if everything counts as added
   * @param chunk the size of a chunk in bytes
   * @throws only for a bug
   */
  async judge(head: readonly Seed[], base: readonly Seed[] | null, chunk: number): Promise<Judged> {
    const files = [...head, ...(base ?? [])];
    const listed = (seeds: readonly Seed[], first: number): readonly TreeFile[] =>
      seeds.map(({ name }, index) => ({
        path: Buffer.from(name).toString('latin1'),
        mode: '100644',
        id: String(first + index)
      }));
    const subject: Subject = {
      head: listed(head, 0),
      base: base === null ? null : listed(base, head.length),
      tip: null,
      holds: async () => false,
      contents: contentsOf(files, chunk)
    };
    const result = await check(subject, {
      settings: DEFAULT_SETTINGS,
      select: selector(null),
      openDenylist: async () => this.#denylist,
      agreed: NO_AGREEMENTS,
      scope: base === null ? 'all' : 'added',
      shard: null,
      deadline: { signal: new AbortController().signal, watch: Watch.none() }
    });
    const facts = {
      subject: null,
      scope: base === null ? 'all' : 'added',
      revisions: [],
      visibility: 'public',
      enforcement: 'local',
      event: 'files',
      exceptionsUsed: 0,
      trial: false,
      settingsFile: OWN_SETTINGS_FILE,
      builtinAlone: false,
      shard: null,
      notes: [],
      guidesUrl: null,
      gateVersion: VERSION
    } as const;
    const report = compose(result, result.faults, facts, DEFAULT_SETTINGS);
    const printed = joined([...renderLog(report), renderSummary(report), renderComment(report)], '\n');
    return { verdict: verdictOf(result, result.faults), reason: reasonOf(result.faults), printed: String(printed) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}

function contentsOf(files: readonly Seed[], chunk: number): Contents {
  const bytesOf = ({ id }: TreeFile) => files[Number(id)]?.bytes ?? Buffer.alloc(0);
  return {
    prepare: async () => undefined,
    open: async file => ({ size: bytesOf(file).length, content: chunks(bytesOf(file), chunk) }),
    large: () => null,
    sizes: async entries => entries.map(file => bytesOf(file).length)
  };
}

/** After this many pieces other work gets a turn. */
const TURN = 1024;

/** Yields bytes in pieces. As with bytes from git, other work gets a turn between them, or small pieces were one long step. */
async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0, pieces = 1; at < bytes.length; at += size, pieces++) {
    if (pieces % TURN === 0) await yieldTurn();
    yield bytes.subarray(at, at + size);
  }
}
