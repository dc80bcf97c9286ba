/**
 * The check itself: files in scope → items → candidates → what is new → what the denylist says. It does not know where
 * files come from or where the result goes. A fault does not end it before everything that can be checked is checked.
 */
import { posix } from 'node:path';
import { BuiltinList } from './lists/builtin-list.ts';
import { ListsInUse } from './lists/lists-in-use.ts';
import { type Denylist, type FullHashes, NO_ANSWERS } from './denylist/lookup.ts';
import { MAX_ITEMS_PER_STEP, MAX_UNPARSEABLE } from './subject/subject-limits.ts';
import type { Deadline } from './deadline.ts';
import type { CheckResult } from './subject/check-result.ts';
import { canaryPrefixes, assertSelfTest } from './denylist/self-test.ts';
import { type CanaryDigests, canaryDigests } from './item/canary.ts';
import type { ItemBatch } from './item/batch/batch.ts';
import { ItemReader } from './item/item-reader.ts';
import { Fingerprinter } from './item/digest/fingerprint.ts';
import { UrlTemplates } from './item/url-templates.ts';
import type { Subject, TreeFile } from './subject/contents.ts';
import { type FileChoice, FileTally, SYMLINK } from './subject/tally.ts';
import { RunFaults } from './subject/run-faults.ts';
import { fileSource } from './subject/file-source.ts';
import type { Source } from './manifest/bytes/source.ts';
import { isTable } from './manifest/format/select.ts';
import { POINTER_BYTES } from './manifest/pointer/lfs-pointer.ts';
import type { ManifestInput, Resolve } from './manifest/manifest-input.ts';
import { type ManifestTotals, readLink, readManifest } from './manifest/read.ts';
import { OldCandidates, type IsAdded, isAdded } from './match/added-set.ts';
import { Candidates } from './match/candidates.ts';
import { decide, prefixesOf } from './match/decide.ts';
import type { Findings } from './match/findings.ts';
import { Locations } from './match/locations.ts';
import { GateError } from './safe/errors.ts';
import { count, matchIdText, safe } from './safe/text.ts';
import { Watch } from './safe/watch.ts';
import type { Agreements } from './settings/agreements.ts';
import type { Settings } from './settings/settings.ts';
import type { OwnBlocks } from './subject/shard.ts';

/** From this size on, a manifest is screened from its first row: it has enough rows to make up for the preparation. */
const LARGE_FILE_BYTES = 1 << 18;

export interface CheckOptions extends Omit<FileChoice, 'unchecked'> {
  readonly settings: Settings;
  readonly agreed: Agreements;
  /** Called only when there is something to check; null if only the built-in list is used. */
  readonly openDenylist: (() => Promise<Denylist>) | null;
  /** Whether every place of a match is needed. Default: only as many as are shown. */
  readonly everyPlace?: boolean;
  /** Called from time to time with the progress of reading head. Nothing in it depends on what was found. */
  readonly progress?: (progress: Progress) => void;
  readonly deadline: Pick<Deadline, 'signal' | 'watch'>;
}

export interface Progress {
  /** Files read so far. */
  readonly manifests: number;
  /** Files to read. */
  readonly of: number;
  readonly rows: number;
}

export async function check(subject: Subject, options: CheckOptions): Promise<CheckResult> {
  const run = new Check(subject, options);
  await run.readHead();
  return run.decide();
}

/** The state of one run. Its two public methods are the steps, in order. Neither throws: errors become faults. */
class Check {
  readonly #subject: Subject;
  readonly #options: CheckOptions;
  readonly #fingerprinter = new Fingerprinter();
  readonly #candidates: Candidates;
  readonly #faults: RunFaults;
  readonly #tally: FileTally;
  readonly #templates: UrlTemplates | null;
  #opening: Promise<ListsInUse> | null = null;
  /** Null until something has to be looked up. */
  #lists: ListsInUse | null = null;

  constructor(subject: Subject, options: CheckOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#faults = new RunFaults(options.deadline.signal);
    this.#tally = new FileTally({ ...options, unchecked: options.agreed.unchecked }, this.#faults);
    const { urlTemplates } = options.settings;
    this.#templates = urlTemplates.length > 0 ? new UrlTemplates(urlTemplates) : null;
    const mayBeListed = (prefix: number) => this.#lists?.denylist.mayBeListed(prefix) ?? false;
    this.#candidates = new Candidates(this.#fingerprinter, mayBeListed, {
      compared: subject.base !== null,
      places: new Locations(options.everyPlace)
    });
  }

  /** Reads every file in scope and keeps the candidates. */
  async readHead(): Promise<void> {
    const readable = this.#subject.head.filter(file => this.#tally.isReadable(file));
    // The old versions are fetched too, needed or not: a separate request would reveal that a prefix hit.
    const old = [...(this.#subject.base ?? []), ...(this.#subject.tip ?? [])].filter(file =>
      this.#tally.isComparable(file)
    );
    await this.#faults.attempt(async () => {
      await this.#subject.contents.prepare([...readable, ...old]);
      const parts = await this.#dealt(readable);
      let read = 0;
      for (const [index, part] of parts.entries()) {
        await this.#readPart(part, rows => {
          this.#options.progress?.({ manifests: index, of: parts.length, rows: read + rows });
        });
        read += this.#tally.manifests.at(-1)?.rows ?? 0;
        // The remaining files would fail in the same way.
        if (this.#options.deadline.signal.aborted) return;
      }
      this.#tally.balance(this.#subject.head.length);
    });
  }

  /** Removes what is not new, asks the service about the rest and decides. */
  async decide(): Promise<CheckResult> {
    // The report lists the list in use even if it was not needed.
    if (this.#options.openDenylist === null) await this.#open();
    const added = isAdded(...(await this.#old()));
    const fullHashes = await this.#ask(added);
    const { agreed, deadline } = this.#options;
    const watch = withGrace(deadline.watch);
    const reader = this.#lists?.readerWith(watch) ?? new ItemReader(this.#fingerprinter, { urlMd5: false }, watch);
    const { decision, ended } = await decide(this.#candidates, added, fullHashes, {
      reader,
      matchKey: agreed.matchKey,
      excepted: agreed.excepted,
      watch
    });
    this.#addUnparseable(decision.unparseable);
    if (ended !== null) this.#faults.addError(ended.error);
    else if (deadline.signal.aborted) this.#faults.addError(deadline.signal.reason);
    const { manifests, notRead, byHash, unreadMembers, elsewhere } = this.#tally;
    return {
      decision,
      manifests,
      entries: this.#subject.head.length - elsewhere,
      notRead,
      byHash,
      unreadMembers,
      faults: this.#faults.all,
      ended: this.#faults.ended,
      mode: this.#lists?.mode ?? 'not asked',
      lists: this.#lists?.all ?? []
    };
  }

  #addUnparseable(unparseable: Findings): void {
    let reported = 0;
    unparseable.each(({ manifest, row, matchId }) => {
      if (++reported > MAX_UNPARSEABLE) return false;
      const id = matchId === null ? safe`` : safe` (match id ${matchIdText(matchId)})`;
      const text = safe`row ${row}: this looks like a URL, but its host cannot be read, or it contains too many URLs; fix or remove it${id}`;
      const line = this.#tally.manifests[manifest]?.lineBased === true ? { line: row } : {};
      this.#faults.add({ reason: 'url-unparseable', text, ...line }, manifest);
      return true;
    });
    const more = unparseable.length - Math.min(reported, MAX_UNPARSEABLE);
    if (more <= 0) return;
    const text = safe`${count(more)} more look like URLs, but cannot be read; fix the first ones and run the gate again`;
    this.#faults.add({ reason: 'url-unparseable', text });
  }

  /** Returns the parts of the files that belong to this run; without shards, everything. */
  async #dealt(files: readonly TreeFile[]): Promise<readonly Part[]> {
    const { shard } = this.#options;
    if (shard === null) return files.map(file => ({ file, blocks: null, counted: true }));
    const sizes = await this.#subject.contents.sizes(files);
    const parts = files.flatMap((file, index): Part[] => {
      const counted = shard.owns(file.path, file.id, 0);
      if (!shard.isWhole(sizes[index] ?? 0)) return [{ file, blocks: shard.blocksOf(file.path, file.id), counted }];
      return counted ? [{ file, blocks: null, counted }] : [];
    });
    this.#tally.leave(files.length - parts.length);
    return parts;
  }

  async #readPart(part: Part, onRows: (rows: number) => void): Promise<void> {
    const { file, blocks } = part;
    const manifest = this.#tally.manifests.length;
    let own = 0;
    let found = 0;
    try {
      const source = await this.#sourceOf(file);
      // The part of a divided file is not screened: its items are counted one by one.
      const screen = blocks === null ? () => this.#lists?.screen ?? null : null;
      const isManifest = this.#options.select(file.path) === 'manifest';
      if (screen !== null && isManifest && source.size >= LARGE_FILE_BYTES) (await this.#open()).prepareScreen();
      const passed = screen?.()?.passed ?? 0;
      const totals = await this.#read(file, { source, resolve: this.#resolve, screen }, async batch => {
        onRows(batch.reached);
        if (batch.length === 0) return;
        const { digester, reader } = await this.#open();
        const mine = blocks === null ? batch : blocks.of(batch);
        own += mine.length;
        found += mine.found;
        this.#candidates.consider(mine, digester.digest(mine), reader, manifest);
      });
      own += (screen?.()?.passed ?? 0) - passed;
      await this.#count(part, totals, { own, found });
    } catch (error) {
      this.#tally.fail(file, this.#faults.of(error));
    }
  }

  /**
   * Counts a file that was read to its end.
   *
   * @param own items and digests in the part that belongs to this run
   * @param found the items among them
   */
  async #count(
    { file, blocks, counted }: Part,
    totals: ManifestTotals,
    { own, found }: { readonly own: number; readonly found: number }
  ): Promise<void> {
    if (counted) this.#tally.byHash += totals.byHash;
    if (totals.kind === 'read') {
      // A manifest without items is checked against the lists too.
      await this.#open();
      if (counted) this.#tally.unreadMembers.addAll(totals.unreadMembers);
      const { format, lineBased } = totals;
      const rows = blocks === null ? totals.rows : blocks.rowsOf(totals.rows);
      const items = blocks === null ? totals.items : found;
      return this.#tally.checked(file, { format, lineBased, counted, rows, items });
    }
    // A file that is cut between shards is counted by one of them.
    if (!counted) return this.#tally.leaveWith(file, own);
    switch (totals.kind) {
      case 'not-read':
        return this.#tally.digested(file, own);
      case 'left-out':
        return this.#tally.leftOut(file, own);
      case 'link':
        return this.#tally.link(file, own, await this.#leadsToChecked(file.path, totals.target));
    }
  }

  /** Checks whether a link leads to a file in the tree that is checked itself. A table with an excluded name is not. */
  async #leadsToChecked(path: string, target: string): Promise<boolean> {
    const to = targetOf(path, target);
    const { select } = this.#options;
    const isLeftOut = select(to) === 'outside' || (select(to) === 'tool' && isTable(path));
    return !isLeftOut && (await this.#subject.holds(to));
  }

  async #sourceOf(file: TreeFile): Promise<Source> {
    return await fileSource(() => this.#subject.contents.open(file));
  }

  readonly #resolve: Resolve = object => this.#subject.contents.large(object);

  async #read(
    file: TreeFile,
    how: Pick<ManifestInput, 'source' | 'resolve' | 'screen'>,
    each: (batch: ItemBatch) => void | Promise<void>
  ): Promise<ManifestTotals> {
    const { limits, lfsMedia } = this.#options.settings;
    const { select, deadline } = this.#options;
    const { watch } = deadline;
    const { path } = file;
    const input = {
      path,
      selection: select(path),
      limits,
      watch,
      lfsMedia,
      templates: this.#templates,
      ...how
    };
    const reading = file.mode === SYMLINK ? readLink(input) : readManifest(input);
    for (;;) {
      const step = await reading.next();
      if (step.done === true) return step.value;
      for (const part of step.value.parts(MAX_ITEMS_PER_STEP)) {
        watch.checkDeadline();
        await each(part);
        if (watch.due) await watch.pause();
      }
    }
  }

  /**
   * Returns the candidates that base and the base branch's tip contain. Files are read only if there are candidates.
   */
  async #old(): Promise<[OldCandidates | null, OldCandidates | null]> {
    const { base, tip } = this.#subject;
    if (base === null) return [null, null];
    const atBase = await this.#held(base, this.#candidates.size > 0);
    return [atBase, tip === null ? null : await this.#held(tip, atBase.size > 0)];
  }

  /**
   * Reads candidates from files. A file that cannot be read to its end counts as empty, so its items count as added. If
   * nothing is wanted, only files that may be pointers are read: requests for large files must not reveal that a prefix
   * hit. For the same reason, content is not requested for pointers that are not small files in git, such as members of
   * an archive.
   */
  async #held(files: readonly TreeFile[], wanted: boolean): Promise<OldCandidates> {
    const held = new OldCandidates(this.#candidates);
    const readable = files.filter(file => this.#tally.isComparable(file));
    // Requested in any case, like large files.
    const sizes = await this.#subject.contents.sizes(readable).catch(() => []);
    for (const [index, file] of readable.entries()) {
      const small = (sizes[index] ?? 0) <= POINTER_BYTES;
      if (!wanted && !small) continue;
      if (this.#options.deadline.signal.aborted) break;
      const resolve: Resolve = (object, place) => (small && place === 'file' ? this.#resolve(object, place) : null);
      held.begin();
      const consider = (batch: ItemBatch) => {
        // Without lists there are no candidates.
        if (this.#lists !== null) held.consider(batch, this.#lists.reader);
      };
      await this.#sourceOf(file)
        .then(source => this.#read(file, { source, resolve }, consider))
        .then(
          () => held.keep(),
          () => undefined
        );
    }
    return held;
  }

  /** Asks the service about what is added. After the deadline only the built-in list is used. */
  async #ask(added: IsAdded): Promise<FullHashes> {
    const lists = this.#lists;
    if (lists === null) return NO_ANSWERS;
    let answered = await lists.builtinAnswers();
    // If the service is not open, there is already a fault for it.
    if (lists.service === null) return answered;
    const { denylist } = lists;
    const { watch } = this.#options.deadline;
    let canaries: CanaryDigests = { url: null, content: null, urlMd5: null, listed: [] };
    let prefixes: Uint32Array = new Uint32Array(0);
    const ready = await this.#faults.attempt(async () => {
      watch.checkDeadline();
      canaries = canaryDigests(lists);
      const others = canaryPrefixes(denylist, canaries);
      prefixes = await prefixesOf(this.#candidates, added, others, watch);
    });
    if (!ready) return answered;
    await this.#faults.attemptWithService(async () => {
      const { fullHashes, fault } = await denylist.lookUp(prefixes);
      answered = fullHashes;
      if (fault !== null) throw new GateError(fault.reason, fault.text);
      assertSelfTest(denylist, canaries, fullHashes);
    });
    return answered;
  }

  /** Opens the lists once. If the service fails, the files are still read, so that the report has every fault. */
  async #open(): Promise<ListsInUse> {
    this.#opening ??= (async () => {
      const builtin = await BuiltinList.read();
      const { openDenylist, deadline } = this.#options;
      let service: Denylist | null = null;
      if (openDenylist !== null) {
        await this.#faults.attemptWithService(async () => {
          service = await openDenylist();
        });
      }
      return (this.#lists = new ListsInUse(service, builtin, this.#fingerprinter, deadline.watch));
    })();
    return await this.#opening;
  }
}

/** Returns a watch that allows a short time past the deadline to decide about what was answered. */
function withGrace(watch: Watch): Watch {
  let until = Infinity;
  return new Watch(() => {
    try {
      watch.checkDeadline();
    } catch (error) {
      until = Math.min(until, performance.now() + GRACE);
      if (performance.now() >= until) throw error;
    }
  });
}

/** Returns the path in the same tree that a link at `path` leads to; both have one character per byte. */
function targetOf(path: string, target: string): string {
  // An absolute target depends on the machine that follows the link.
  return posix.isAbsolute(target) ? target : posix.join(posix.dirname(path), target).replace(/\/+$/, '');
}

/** Milliseconds past the deadline in which known matches are still decided. */
const GRACE = 500;

/** A file and the part of it that belongs to this run; null for all of it. */
interface Part {
  readonly file: TreeFile;
  readonly blocks: OwnBlocks | null;
  readonly counted: boolean;
}
