/** Cleans one file, which is replaced only by a new one that the same check has found clean. */
import { check } from '../check.ts';
import type { CheckResult } from '../subject/check-result.ts';
import type { Deadline } from '../deadline.ts';
import { ChunkPool } from '../manifest/bytes/chunk-pool.ts';
import type { TreeFile } from '../subject/contents.ts';
import type { LazyDenylist } from '../lists/lazy-denylist.ts';
import { ListedCells } from '../manifest/rewrite/listed-cells.ts';
import { Tally } from '../manifest/rewrite/rewrite.ts';
import { assertRows, countRows, rewriteManifest, type StoredManifest } from '../manifest/rewrite-manifest.ts';
import { PinnedFile } from './pinned-file.ts';
import { StatusLine } from './print.ts';
import { Replacement } from './replacement.ts';
import { byteText } from '../safe/byte-text.ts';
import { type Fault, foremost, GateError } from '../safe/errors.ts';
import { count, safe, type SafeText } from '../safe/text.ts';
import { NO_AGREEMENTS } from '../settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

/** Cleans one file: checks it, writes a new file without the listed rows, checks that, and replaces the old file. */
export class Cleaning {
  readonly #path: string;
  readonly #name: SafeText;
  readonly #denylist: LazyDenylist;
  readonly #deadline: Deadline;
  readonly #status = new StatusLine();

  constructor(path: string, name: SafeText, denylist: LazyDenylist, deadline: Deadline) {
    this.#path = path;
    this.#name = name;
    this.#denylist = denylist;
    this.#deadline = deadline;
  }

  /** @throws GateError; the file is then unchanged */
  async run(): Promise<Pick<Tally, 'kept' | 'removed'>> {
    try {
      await using original = await PinnedFile.open(this.#path);
      const before = await this.#judgeOriginal(original);
      if (before.listed.size === 0) return await this.#nothingToRemove(original);
      await using replacement = await Replacement.beside(this.#path);
      const tally = await this.#rewrite(original, before.listed, replacement);
      await using rewritten = await PinnedFile.open(replacement.path);
      assertClean(before, await this.#judge(rewritten, safe`checked again`), tally);
      await original.assertUnchanged();
      this.#deadline.watch.checkDeadline();
      await replacement.replace(original.stats);
      return tally;
    } finally {
      this.#status.clear();
    }
  }

  /** Counts what `run` would remove and keep, without writing anything. @throws GateError */
  async count(): Promise<Pick<Tally, 'kept' | 'removed'>> {
    try {
      await using original = await PinnedFile.open(this.#path);
      const { listed } = await this.#judgeOriginal(original);
      if (listed.size === 0) return await this.#nothingToRemove(original);
      return await this.#rewrite(original, listed, null);
    } finally {
      this.#status.clear();
    }
  }

  async #judgeOriginal(original: PinnedFile): Promise<Judged> {
    await assertRows(this.#stored(original));
    const before = await this.#judge(original, safe`checked`);
    if (before.isListed) throw listedAsFile();
    return before;
  }

  async #nothingToRemove(original: PinnedFile): Promise<Pick<Tally, 'kept' | 'removed'>> {
    return { kept: await countRows(this.#stored(original)), removed: 0 };
  }

  /** Checks a file as `scan` does, under the name of the original. */
  async #judge(file: PinnedFile, doing: SafeText): Promise<Judged> {
    const entry: TreeFile = { path: byteText(this.#path), mode: '100644', id: this.#path };
    const contents = {
      prepare: () => Promise.resolve(),
      large: () => null,
      sizes: async () => [file.size],
      open: async () => ({ size: file.size, content: file.open() })
    };
    const result = await check(
      { head: [entry], base: null, tip: null, holds: async () => false, contents },
      {
        settings: DEFAULT_SETTINGS,
        select: () => 'manifest',
        openDenylist: this.#denylist.open,
        agreed: NO_AGREEMENTS,
        everyPlace: true,
        scope: 'all',
        shard: null,
        progress: ({ rows }) => this.#status.show(safe`${this.#name}: ${count(rows)} rows ${doing}`),
        deadline: this.#deadline
      }
    );
    return judged(result);
  }

  /** @param replacement null: the new file is made, but not written */
  async #rewrite(original: PinnedFile, listed: ListedCells, replacement: Replacement | null): Promise<Tally> {
    const tally = new Tally();
    for await (const chunk of rewriteManifest(this.#stored(original), listed, tally)) {
      this.#deadline.watch.checkDeadline();
      await replacement?.write(chunk);
      ChunkPool.release(chunk);
      this.#status.show(safe`${this.#name}: ${count(tally.kept)} rows kept`);
    }
    return tally;
  }

  #stored(source: PinnedFile): StoredManifest {
    const { limits } = DEFAULT_SETTINGS;
    return { path: byteText(this.#path), source, limits, watch: this.#deadline.watch };
  }
}

/** The result of a check without faults. */
interface Judged {
  readonly format: CheckResult['manifests'][number]['format'];
  readonly rows: number;
  readonly listed: ListedCells;
  /** Whether the file itself is listed. */
  readonly isListed: boolean;
}

/** Returns the result of a check. @throws GateError for any fault, since nothing is proven then */
function judged({ faults, manifests, decision }: CheckResult): Judged {
  const fault = firstOf(faults);
  if (fault !== null) throw new GateError(fault.reason, fault.text);
  const [manifest] = manifests;
  if (manifest?.state !== 'checked') throw new GateError('internal', safe`the file was not checked; please report it`);
  if (manifest.format === 'pointer') {
    throw new GateError(
      'manifest-unsupported',
      safe`it is a pointer to content stored elsewhere; fetch the content first`
    );
  }
  const listed = new ListedCells();
  let isListed = false;
  decision.listed.each(({ row, column, isFile }) => {
    listed.add(row, column);
    isListed ||= isFile;
  });
  return { format: manifest.format, rows: manifest.rows, listed, isListed };
}

/** Without some of its rows, the file would still have most of the listed content, but no list would have its digest. */
function listedAsFile(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`the file itself is on the denylist, not only rows of it; delete the file`
  );
}

function firstOf(faults: readonly Fault[]): Fault | null {
  const first = foremost(
    faults.map(({ reason }) => reason),
    null
  );
  return faults.find(({ reason }) => reason === first) ?? null;
}

/** @throws GateError unless the rewritten file is clean and has the expected number of rows */
function assertClean(before: Judged, after: Judged, { removedByReader }: Tally): void {
  if (after.listed.size > 0) {
    throw new GateError('manifest-unsupported', safe`it contains a listed item outside of its rows; remove it by hand`);
  }
  // The remaining content may be read as another format, which counts rows differently.
  if (after.format === before.format && after.rows !== before.rows - removedByReader) {
    throw new GateError(
      'internal',
      safe`internal count mismatch: the new file does not have the rows that it should have; please report it`
    );
  }
}
