/** `clean`: removes the listed rows from manifests, in place, and never shows them. */
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { check } from '../check.ts';
import type { CheckResult } from '../subject/check-result.ts';
import { Deadline } from '../deadline.ts';
import { ChunkPool } from '../manifest/bytes/chunk-pool.ts';
import type { TreeFile } from '../subject/contents.ts';
import { BUILTIN } from '../denylist/denylist-url.ts';
import { proxySettings } from '../denylist/proxy.ts';
import type { LazyDenylist } from '../lists/lazy-denylist.ts';
import { Tally, type ListedCell } from '../manifest/rewrite/rewrite.ts';
import { assertRows, countRows, rewriteManifest, type StoredManifest } from '../manifest/rewrite-manifest.ts';
import { namedDenylists } from '../lists/named-denylists.ts';
import { PinnedFile } from './pinned-file.ts';
import { complain, print, StatusLine } from './print.ts';
import { Replacement } from './replacement.ts';
import { describe, type Fault, foremost, GateError } from '../safe/errors.ts';
import { count, quoted, safe, type SafeText } from '../safe/text.ts';
import { NO_AGREEMENTS } from '../settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { Environment } from '../github/git.ts';

const WARNING = safe`Files are repaired in place. Do not push a repaired file onto public history: the diff would publish exactly the rows
that were removed, and the old commit stays readable. Read docs/runbook.md first.`;

/** Exit codes: all files are clean now, or at least one was refused. */
const CLEAN = 0;
const REFUSED = 2;

/** Cleans the files until the deadline, prints counts and returns the exit code. */
export async function clean(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const { denylists, allowTypes, paths } = parseOptions(args);
  const token = environment['DENYLIST_TOKEN'] || null;
  print(WARNING);
  using deadline = new Deadline(DEFAULT_SETTINGS.limits.totalSeconds, stop);
  const { limits } = DEFAULT_SETTINGS;
  const { signal } = deadline;
  const proxy = proxySettings(environment);
  await using denylist = await namedDenylists(denylists, { allowTypes, token, limits, proxy, signal });
  // Nothing can be proven without the denylist, so this fails once and not for each file.
  await denylist.open();
  let refused = 0;
  for (const [index, path] of paths.entries()) {
    const name = quoted(latin1(path), safe`file #${index + 1}`);
    const cleaning = new Cleaning(path, name, denylist, deadline);
    try {
      const { removed, kept } = await cleaning.run();
      print(safe`${name}: rows removed: ${count(removed)}, rows kept: ${count(kept)}`);
    } catch (error) {
      refused++;
      complain(safe`${name}: refused, the file was not changed; ${refusal(error, stop, deadline)}`);
    }
  }
  return refused === 0 ? CLEAN : REFUSED;
}

function parseOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, {
    denylist: { type: 'string', multiple: true },
    'allow-type': { type: 'string', multiple: true }
  });
  const denylists = (values.denylist ?? []).filter(named => named !== BUILTIN);
  if (denylists.length === 0) {
    throw new GateError(
      'usage',
      safe`clean needs --denylist with the URL of a service or the path of a list file; the built-in list is used in addition`
    );
  }
  if (positionals.length === 0) throw new GateError('usage', safe`clean needs FILE, the path of each file to repair`);
  return { denylists, allowTypes: allowedTypes(values['allow-type']), paths: positionals };
}

function refusal(error: unknown, stop: AbortSignal, { signal }: Deadline): SafeText {
  if (stop.aborted) return safe`the run was stopped`;
  if (signal.aborted) {
    const { totalSeconds } = DEFAULT_SETTINGS.limits;
    return safe`manifest-too-large: the run took longer than ${totalSeconds} seconds; clean fewer files at once, or split them`;
  }
  const { reason, text } = describe(error);
  return safe`${reason}: ${text}`;
}

/** Cleans one file: checks it, writes a new file without the listed rows, checks that, and replaces the old file. */
class Cleaning {
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
      await assertRows(this.#stored(original));
      const before = await this.#judge(original, safe`checked`);
      if (before.isListed) throw listedAsFile();
      if (before.listed.length === 0) return { kept: await countRows(this.#stored(original)), removed: 0 };
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

  /** Checks a file as `scan` does, under the name of the original. */
  async #judge(file: PinnedFile, doing: SafeText): Promise<Judged> {
    const entry: TreeFile = { path: latin1(this.#path), mode: '100644', id: this.#path };
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

  async #rewrite(original: PinnedFile, listed: readonly ListedCell[], replacement: Replacement): Promise<Tally> {
    const tally = new Tally();
    for await (const chunk of rewriteManifest(this.#stored(original), listed, tally)) {
      this.#deadline.watch.checkDeadline();
      await replacement.write(chunk);
      ChunkPool.release(chunk);
      this.#status.show(safe`${this.#name}: ${count(tally.kept)} rows written`);
    }
    return tally;
  }

  #stored(source: PinnedFile): StoredManifest {
    const { limits } = DEFAULT_SETTINGS;
    return { path: latin1(this.#path), source, limits, watch: this.#deadline.watch };
  }
}

/** The result of a check without faults. */
interface Judged {
  readonly format: CheckResult['manifests'][number]['format'];
  readonly rows: number;
  readonly listed: readonly ListedCell[];
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
  const listed = [...decision.listed];
  return { format: manifest.format, rows: manifest.rows, listed, isListed: listed.some(({ isFile }) => isFile) };
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
  if (after.listed.length > 0) {
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

/** Returns a path with one character for each byte, as paths are shown and matched. */
function latin1(path: string): string {
  return Buffer.from(path).toString('latin1');
}
