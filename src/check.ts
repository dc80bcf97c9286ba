/**
 * The check itself: files in scope → items → candidates → what is new → what the denylist says. It knows neither where
 * files come from nor where the result goes; a fault never ends it before everything that can be checked was checked.
 */
import { BuiltinList, withBuiltin } from './builtin-list.ts';
import type { Denylist, FullHashes, ListInfo } from './denylist/lookup.ts';
import { canaryPrefixes, proveLife } from './denylist/self-test.ts';
import { canaryDigests } from './item/canary.ts';
import type { ItemBatch } from './item/batch.ts';
import { PrefixDigester } from './item/prefixes.ts';
import { Fingerprinter } from './item/fingerprint.ts';
import { UrlTemplates } from './item/url-templates.ts';
import type { Subject, TreeFile } from './contents.ts';
import { FileBooks, type LocatedFault, type ManifestResult, type Selection, SYMLINK } from './file-books.ts';
import { fileSource } from './file-source.ts';
import { POINTER_BYTES } from './manifest/lfs-pointer.ts';
import type { LfsObject } from './manifest/pointer.ts';
import { type ManifestTotals, readLink, readManifest } from './manifest/read.ts';
import type { UnreadMembers } from './manifest/unread-members.ts';
import { addedCandidates, Held } from './match/added-set.ts';
import { Candidates } from './match/candidates.ts';
import { decide, type Decision, prefixesOf } from './match/decide.ts';
import { describe, type Fault, GateError } from './safe/errors.ts';
import { matchIdText, safe } from './safe/text.ts';
import type { Watch } from './safe/watch.ts';
import type { Settings } from './settings.ts';
import type { OwnBlocks } from './shard.ts';

export interface CheckResult {
  readonly manifests: readonly ManifestResult[];
  /** Tree entries in question: each is a manifest, not read, or not in question by its path. */
  readonly entries: number;
  /** How many files were neither manifests nor text, by suffix. */
  readonly notRead: ReadonlyMap<string, number>;
  /** Members of containers, which are no tree entries. */
  readonly unreadMembers: Pick<UnreadMembers, 'digested' | 'leftAlone'>;
  readonly decision: Decision;
  readonly faults: readonly LocatedFault[];
  readonly mode: Denylist['mode'] | 'not asked';
  readonly lists: readonly ListInfo[];
}

export interface CheckOptions extends Selection {
  readonly settings: Settings;
  /** Asked for only once there is something to check; null where the built-in list is used alone. */
  readonly openDenylist: (() => Promise<Denylist>) | null;
  readonly matchKey: Uint8Array | null;
  readonly excepted: Parameters<typeof decide>[3]['excepted'];
  /** Told now and then how far the reading of head is; nothing in it depends on what was found. */
  readonly progress?: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Keeps the same end where the signal cannot be heard. */
  readonly watch: Watch;
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

/** What is answered where the service could not be asked. */
const NO_ANSWER: FullHashes = { holdsPrefix: () => false, get: () => [] };

/** One run's growing state; its two public methods are the steps, in order. */
class Check {
  readonly #subject: Subject;
  readonly #options: CheckOptions;
  readonly #fingerprinter = new Fingerprinter();
  readonly #candidates: Candidates;
  readonly #books: FileBooks;
  readonly #templates: UrlTemplates | null;
  #prefixes: PrefixDigester | null = null;
  #service: Promise<void> | null = null;
  /** The service and the built-in list; the latter alone where the service cannot be opened. */
  #denylist: Denylist | null = null;
  #builtin: BuiltinList | null = null;
  /** Whether the service is open. */
  #answers = false;

  constructor(subject: Subject, options: CheckOptions) {
    this.#subject = subject;
    this.#options = options;
    this.#books = new FileBooks(options);
    const { urlTemplates } = options.settings;
    this.#templates = urlTemplates.length > 0 ? new UrlTemplates(urlTemplates) : null;
    const mayBeListed = (prefix: number) => this.#denylist?.mayBeListed(prefix) ?? false;
    this.#candidates = new Candidates(this.#fingerprinter, mayBeListed);
  }

  /** Reads every file in scope and keeps the candidates. */
  async readHead(): Promise<void> {
    const readable = this.#subject.head.filter(file => this.#books.isReadable(file));
    // What is compared with comes along, needed or not: another request would tell that a prefix hit.
    const old = [...(this.#subject.base ?? []), ...(this.#subject.tip ?? [])].filter(file =>
      this.#books.isComparable(file)
    );
    if (!(await this.#attempt(() => this.#subject.contents.prepare([...readable, ...old])))) return;
    const parts = await this.#dealt(readable);
    let read = 0;
    for (const [index, part] of parts.entries()) {
      await this.#readManifest(part, rows => {
        this.#options.progress?.({ manifests: index, of: parts.length, rows: read + rows });
      });
      read += this.#books.manifests.at(-1)?.rows ?? 0;
      // The rest would fail in the same way.
      if (this.#options.signal.aborted) return;
    }
    this.#books.balance(this.#subject.head.length);
  }

  /** Subtracts what is not new, asks the service about the rest and decides. */
  async decide(): Promise<CheckResult> {
    // Which list was used is said even where it was not needed.
    if (this.#options.openDenylist === null) await this.#open();
    const added = addedCandidates(this.#candidates, ...(await this.#old()));
    const fullHashes = await this.#ask(added);
    const { matchKey, excepted } = this.#options;
    const decision = decide(this.#candidates, added, fullHashes, { digest: this.#digestOptions, matchKey, excepted });
    for (const { manifest, row, matchId } of decision.unparseable) {
      const id = matchId === null ? safe`` : safe` (match id ${matchIdText(matchId)})`;
      const text = safe`row ${row}: this has the form of a URL, but no host can be read from it; correct or remove it${id}`;
      this.#books.faults.push({ reason: 'url-unparseable', text, manifest });
    }
    return {
      decision,
      manifests: this.#books.manifests,
      entries: this.#subject.head.length - this.#books.elsewhere,
      notRead: this.#books.notRead,
      unreadMembers: this.#books.unreadMembers,
      faults: this.#books.faults,
      mode: this.#answers && this.#denylist !== null ? this.#denylist.mode : 'not asked',
      lists: [...(this.#denylist?.lists ?? []), ...(this.#builtin === null ? [] : [this.#builtin])]
    };
  }

  /** Made once the service is open, which says what is to be digested. */
  get #digester(): PrefixDigester {
    return (this.#prefixes ??= new PrefixDigester(this.#digestOptions, this.#options.watch));
  }

  get #digestOptions() {
    return { urlMd5: this.#denylist?.urlMd5 ?? false };
  }

  /** What of the files is this run's; without shards everything. */
  async #dealt(files: readonly TreeFile[]): Promise<readonly Part[]> {
    const { shard } = this.#options;
    if (shard === null) return files.map(file => ({ file, blocks: null, counted: true }));
    const sizes = await this.#subject.contents.sizes(files);
    const parts = files.flatMap((file, index): Part[] => {
      const counted = shard.owns(file.path, file.id, 0);
      if (!shard.isWhole(sizes[index] ?? 0)) return [{ file, blocks: shard.blocksOf(file.path, file.id), counted }];
      return counted ? [{ file, blocks: null, counted }] : [];
    });
    this.#books.leave(files.length - parts.length);
    return parts;
  }

  async #readManifest({ file, blocks, counted }: Part, told: (rows: number) => void): Promise<void> {
    const manifest = this.#books.manifests.length;
    let own = 0;
    try {
      const totals = await this.#read(file, async batch => {
        await this.#open();
        const mine = blocks === null ? batch : blocks.of(batch);
        own += mine.length;
        this.#candidates.consider(mine, this.#digester.digest(mine), manifest);
        told(batch.row(batch.length - 1));
      });
      if (totals.kind === 'not-read') return this.#books.passOver(file, counted);
      await this.#open();
      if (counted) this.#books.unreadMembers.addAll(totals.unreadMembers);
      const { format, lineBased } = totals;
      const rows = blocks === null ? totals.rows : blocks.rowsOf(totals.rows);
      const items = blocks === null ? totals.items : own;
      this.#books.checked(file, { format, lineBased, counted, rows, items });
    } catch (error) {
      this.#books.fail(file, this.#faultOf(error));
    }
  }

  async #read(file: TreeFile, each: (batch: ItemBatch) => void | Promise<void>): Promise<ManifestTotals> {
    const { manifestMib, expansion } = this.#options.settings.limits;
    const { contents } = this.#subject;
    const source = await fileSource(() => contents.open(file));
    const { watch } = this.#options;
    const limits = { manifestBytes: manifestMib * MIB, expansion };
    const resolve = (object: LfsObject) => contents.large(object);
    const input = { path: file.path, source, limits, watch, resolve, templates: this.#templates };
    const reading = file.mode === SYMLINK ? readLink(input) : readManifest(input);
    for (;;) {
      const step = await reading.next();
      if (step.done === true) return step.value;
      for (const part of step.value.parts(MOST_ITEMS)) {
        watch.look();
        await each(part);
        if (watch.due) await watch.pause();
      }
    }
  }

  /** What base and the base branch's tip hold of the candidates; read as far as there are any. */
  async #old(): Promise<[Held | null, Held | null]> {
    const { base, tip } = this.#subject;
    if (base === null) return [null, null];
    const atBase = await this.#held(base, this.#candidates.size > 0);
    return [atBase, tip === null ? null : await this.#held(tip, atBase.size > 0)];
  }

  /**
   * A file that cannot be read holds nothing here: then its items count as added. Where nothing is wanted of them only
   * those are read that may be pointers: what large file storage is asked for must not tell that a prefix hit.
   */
  async #held(files: readonly TreeFile[], wanted: boolean): Promise<Held> {
    const held = new Held(this.#candidates, this.#fingerprinter);
    const readable = files.filter(file => this.#books.isComparable(file));
    // Asked for in any case, like what large file storage is asked for.
    const sizes = await this.#subject.contents.sizes(readable).catch(() => []);
    for (const [index, file] of readable.entries()) {
      if (!wanted && (sizes[index] ?? 0) >= POINTER_BYTES) continue;
      await this.#read(file, batch => held.consider(batch)).catch(() => this.#options.signal.throwIfAborted());
    }
    return held;
  }

  async #ask(added: ReadonlySet<number>): Promise<FullHashes> {
    const denylist = this.#denylist;
    if (denylist === null) return NO_ANSWER;
    // Where the service is not open, that is a fault already, and the built-in list answers alone.
    if (!this.#answers) return (await denylist.lookUp(new Uint32Array(0))).fullHashes;
    const canaries = canaryDigests(this.#digester, this.#digestOptions);
    let answered = NO_ANSWER;
    await this.#attempt(async () => {
      const { fullHashes, fault } = await denylist.lookUp(
        prefixesOf(this.#candidates, added, canaryPrefixes(denylist, canaries))
      );
      answered = fullHashes;
      if (fault !== null) throw new GateError(fault.reason, fault.text);
      proveLife(denylist, canaries, fullHashes);
    });
    return answered;
  }

  /** Opens the service once; where that fails the rest is read all the same, so that the report names every fault. */
  #open(): Promise<void> {
    this.#service ??= (async () => {
      this.#builtin = await BuiltinList.read();
      let service: Denylist | null = null;
      const { openDenylist } = this.#options;
      if (openDenylist !== null) {
        this.#answers = await this.#attempt(async () => {
          service = await openDenylist();
        });
      }
      this.#denylist = withBuiltin(service, this.#builtin);
    })();
    return this.#service;
  }

  async #attempt(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.#books.faults.push({ ...this.#faultOf(error), manifest: null });
      return false;
    }
  }

  /** Whatever an aborted run threw where it was struck, the reason is that of its abortion. */
  #faultOf(error: unknown): Fault {
    const { signal } = this.#options;
    return describe(signal.aborted && !(error instanceof GateError) ? signal.reason : error);
  }
}

const MIB = 1 << 20;

/** Digests of so many items are held at a time: one line may hold half a million links. */
const MOST_ITEMS = 1 << 15;

/** A file and what of it is this run's: null for all of it. */
interface Part {
  readonly file: TreeFile;
  readonly blocks: OwnBlocks | null;
  readonly counted: boolean;
}
