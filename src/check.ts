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
import { fileSource } from './file-source.ts';
import type { FormatName } from './manifest/formats.ts';
import { POINTER_BYTES } from './manifest/lfs-pointer.ts';
import type { LfsObject } from './manifest/pointer.ts';
import { type ManifestTotals, readLink, readManifest } from './manifest/read.ts';
import type { Source } from './manifest/source.ts';
import { shownSuffix } from './manifest/suffix.ts';
import { UnreadMembers } from './manifest/unread-members.ts';
import { addedCandidates, Held } from './match/added-set.ts';
import { Candidates } from './match/candidates.ts';
import { decide, type Decision, prefixesOf } from './match/decide.ts';
import { describe, type Fault, GateError } from './safe/errors.ts';
import { matchIdText, safe } from './safe/text.ts';
import type { Settings } from './settings.ts';
import type { OwnBlocks, Shard } from './shard.ts';

/** A file of a tree. `path` holds one character a byte; `id` is what `Contents` knows it by. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** Where the bytes of files come from. */
export interface Contents {
  /** Makes ready what `open` will be asked for, in as few steps as possible. */
  prepare(files: readonly TreeFile[]): Promise<void>;
  /** The bytes of one file, of which `size` are promised. */
  open(file: TreeFile): Promise<{ readonly size: number; readonly content: AsyncIterable<Uint8Array> }>;
  /** The content that a pointer to large file storage stands for; null where there is no such storage. */
  large(object: LfsObject): Source | null;
  /** Stored bytes of files that are ready, in their order. */
  sizes(files: readonly TreeFile[]): Promise<readonly number[]>;
}

/** What is to be checked. */
export interface Subject {
  /** The files in scope at head. */
  readonly head: readonly TreeFile[];
  /** Their versions at base and what base held beside them; null where everything counts as added. */
  readonly base: readonly TreeFile[] | null;
  /** Where the same is to be found at the tip of the base branch; null where base is the tip. */
  readonly tip: readonly TreeFile[] | null;
  readonly contents: Contents;
}

/** What became of one file at head. */
export interface ManifestResult {
  readonly path: string;
  /** As in `TreeFile`. */
  readonly id: string;
  readonly state: 'checked' | 'failed' | 'unchecked';
  /** Empty where nothing was read. */
  readonly format: FormatName | '';
  readonly lineBased: boolean;
  /** Whether this run counts it; of a manifest that is cut between shards one shard does. */
  readonly counted: boolean;
  readonly rows: number;
  readonly items: number;
}

/** A fault and where it showed: `manifest` is an index into `CheckResult.manifests`. */
export interface LocatedFault extends Fault {
  readonly manifest: number | null;
}

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

export interface CheckOptions {
  readonly settings: Settings;
  /** Which files are manifests, which have to be looked into, and which are not in question. */
  readonly select: (path: string) => 'manifest' | 'unknown' | 'ignored';
  /** Asked for only once there is something to check. */
  readonly openDenylist: () => Promise<Denylist>;
  readonly matchKey: Uint8Array | null;
  readonly excepted: Parameters<typeof decide>[3]['excepted'];
  /** Whether a path is excepted from checking by the settings. */
  readonly unchecked: (path: string) => boolean;
  /** Which part of the work is this run's; null for all of it. */
  readonly shard: Shard | null;
  /** Told now and then how far the reading of head is; nothing in it depends on what was found. */
  readonly progress?: (progress: Progress) => void;
  readonly signal: AbortSignal;
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
  readonly #manifests: ManifestResult[] = [];
  readonly #notRead = new Map<string, number>();
  readonly #unreadMembers = new UnreadMembers();
  readonly #faults: LocatedFault[] = [];
  #ignored = 0;
  /** Files that are another shard's. */
  #elsewhere = 0;
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
    const { urlTemplates } = options.settings;
    this.#templates = urlTemplates.length > 0 ? new UrlTemplates(urlTemplates) : null;
    const mayBeListed = (prefix: number) => this.#denylist?.mayBeListed(prefix) ?? false;
    this.#candidates = new Candidates(this.#fingerprinter, mayBeListed);
  }

  /** Reads every file in scope and keeps the candidates. */
  async readHead(): Promise<void> {
    const readable = this.#subject.head.filter(file => this.#isReadable(file));
    // What is compared with comes along, needed or not: another request would tell that a prefix hit.
    const old = [...(this.#subject.base ?? []), ...(this.#subject.tip ?? [])].filter(file => this.#isComparable(file));
    if (!(await this.#attempt(() => this.#subject.contents.prepare([...readable, ...old])))) return;
    const parts = await this.#dealt(readable);
    let read = 0;
    for (const [index, part] of parts.entries()) {
      await this.#readManifest(part, rows => {
        this.#options.progress?.({ manifests: index, of: parts.length, rows: read + rows });
      });
      read += this.#manifests.at(-1)?.rows ?? 0;
      // The rest would fail in the same way.
      if (this.#options.signal.aborted) return;
    }
    this.#balance();
  }

  /** Subtracts what is not new, asks the service about the rest and decides. */
  async decide(): Promise<CheckResult> {
    const added = addedCandidates(this.#candidates, ...(await this.#old()));
    const fullHashes = await this.#ask(added);
    const { matchKey, excepted } = this.#options;
    const decision = decide(this.#candidates, added, fullHashes, { digest: this.#digestOptions, matchKey, excepted });
    for (const { manifest, row, matchId } of decision.unparseable) {
      const id = matchId === null ? safe`` : safe` (match id ${matchIdText(matchId)})`;
      const text = safe`row ${row}: this has the form of a URL, but no host can be read from it; correct or remove it${id}`;
      this.#faults.push({ reason: 'url-unparseable', text, manifest });
    }
    return {
      decision,
      manifests: this.#manifests,
      entries: this.#subject.head.length - this.#elsewhere,
      notRead: this.#notRead,
      unreadMembers: this.#unreadMembers,
      faults: this.#faults,
      mode: this.#answers && this.#denylist !== null ? this.#denylist.mode : 'not asked',
      lists: [...(this.#denylist?.lists ?? []), ...(this.#builtin === null ? [] : [this.#builtin])]
    };
  }

  /** Made once the service is open, which says what is to be digested. */
  get #digester(): PrefixDigester {
    return (this.#prefixes ??= new PrefixDigester(this.#digestOptions));
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
    this.#elsewhere += files.length - parts.length;
    return parts;
  }

  /** Submodules have no content of their own: at a manifest's path they fail, elsewhere they are counted. */
  #isReadable({ path, mode, id }: TreeFile): boolean {
    const { shard } = this.#options;
    const selected = this.#options.select(path);
    const isFile = selected !== 'ignored' && !this.#options.unchecked(path) && READABLE.has(mode);
    if (!isFile && shard !== null && !shard.owns(path, id, 0)) {
      this.#elsewhere++;
      return false;
    }
    if (selected === 'ignored') {
      this.#ignored++;
      return false;
    }
    if (this.#options.unchecked(path)) {
      this.#manifests.push({ path, id, state: 'unchecked', ...NOTHING_READ });
      return false;
    }
    if (READABLE.has(mode)) return true;
    if (selected === 'unknown') this.#countNotRead('(link)');
    else this.#fail({ path, id }, LINK_AT_MANIFEST);
    return false;
  }

  /** Tree entries listed = classified: a file that slipped through would be a vacuous pass. */
  #balance(): void {
    const notRead = [...this.#notRead.values()].reduce((sum, files) => sum + files, 0);
    if (this.#ignored + this.#elsewhere + notRead + this.#manifests.length === this.#subject.head.length) return;
    const text = safe`the books do not balance: a file in scope was neither read nor counted`;
    this.#faults.push({ reason: 'internal', text, manifest: null });
  }

  async #readManifest({ file, blocks, counted }: Part, told: (rows: number) => void): Promise<void> {
    const manifest = this.#manifests.length;
    let own = 0;
    try {
      const totals = await this.#read(file, async batch => {
        await this.#open();
        const mine = blocks === null ? batch : blocks.of(batch);
        own += mine.length;
        this.#candidates.consider(mine, this.#digester.digest(mine), manifest);
        told(batch.row(batch.length - 1));
      });
      if (totals.kind === 'not-read') return this.#passOver(file, counted);
      await this.#open();
      if (counted) this.#unreadMembers.addAll(totals.unreadMembers);
      const { format, lineBased } = totals;
      const rows = blocks === null ? totals.rows : blocks.rowsOf(totals.rows);
      const items = blocks === null ? totals.items : own;
      this.#manifests.push({ ...nameOf(file), state: 'checked', format, lineBased, counted, rows, items });
    } catch (error) {
      this.#fail(nameOf(file), this.#faultOf(error));
    }
  }

  async #read(file: TreeFile, each: (batch: ItemBatch) => void | Promise<void>): Promise<ManifestTotals> {
    const { manifestMib, expansion } = this.#options.settings.limits;
    const { contents } = this.#subject;
    const source = await fileSource(() => contents.open(file));
    const limits = { manifestBytes: manifestMib * MIB, expansion };
    const resolve = (object: LfsObject) => contents.large(object);
    const input = { path: file.path, source, limits, resolve, templates: this.#templates };
    const reading = file.mode === SYMLINK ? readLink(input) : readManifest(input);
    for (;;) {
      const step = await reading.next();
      if (step.done === true) return step.value;
      for (const part of step.value.parts(MOST_ITEMS)) {
        this.#options.signal.throwIfAborted();
        await each(part);
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

  /** What stood in an unchecked file was never checked: it does not count as old. */
  #isComparable({ path, mode }: TreeFile): boolean {
    return READABLE.has(mode) && this.#options.select(path) !== 'ignored' && !this.#options.unchecked(path);
  }

  /**
   * A file that cannot be read holds nothing here: then its items count as added. Where nothing is wanted of them only
   * those are read that may be pointers: what large file storage is asked for must not tell that a prefix hit.
   */
  async #held(files: readonly TreeFile[], wanted: boolean): Promise<Held> {
    const held = new Held(this.#candidates, this.#fingerprinter);
    const readable = files.filter(file => this.#isComparable(file));
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
      this.#answers = await this.#attempt(async () => {
        service = await this.#options.openDenylist();
      });
      this.#denylist = withBuiltin(service, this.#builtin);
    })();
    return this.#service;
  }

  async #attempt(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      this.#faults.push({ ...this.#faultOf(error), manifest: null });
      return false;
    }
  }

  /** Whatever an aborted run threw where it was struck, the reason is that of its abortion. */
  #faultOf(error: unknown): Fault {
    const { signal } = this.#options;
    return describe(signal.aborted && !(error instanceof GateError) ? signal.reason : error);
  }

  #fail(name: FileName, fault: Fault): void {
    this.#faults.push({ ...fault, manifest: this.#manifests.length });
    this.#manifests.push({ ...name, state: 'failed', ...NOTHING_READ });
  }

  /** What is neither a known format nor text is no manifest, unless its path says that it is one. */
  #passOver({ path, id, mode }: TreeFile, counted: boolean): void {
    const link = mode === SYMLINK;
    if (!counted) this.#elsewhere++;
    else if (this.#options.select(path) === 'unknown') this.#countNotRead(link ? '(link)' : shownSuffix(path));
    else this.#fail({ path, id }, link ? LINK_AT_MANIFEST : NOT_READABLE);
  }

  #countNotRead(suffix: string): void {
    this.#notRead.set(suffix, (this.#notRead.get(suffix) ?? 0) + 1);
  }
}

const MIB = 1 << 20;

/** Digests of so many items are held at a time: one line may hold half a million links. */
const MOST_ITEMS = 1 << 15;

type FileName = Pick<TreeFile, 'path' | 'id'>;

function nameOf({ path, id }: TreeFile): FileName {
  return { path, id };
}

/** A file and what of it is this run's: null for all of it. */
interface Part {
  readonly file: TreeFile;
  readonly blocks: OwnBlocks | null;
  readonly counted: boolean;
}

/** Of a symbolic link the target is read, never the file that it leads to. */
const SYMLINK = '120000';

const READABLE: ReadonlySet<string> = new Set(['100644', '100755', SYMLINK]);

const NOTHING_READ = { format: '', lineBased: false, counted: true, rows: 0, items: 0 } as const;

const LINK_AT_MANIFEST: Fault = {
  reason: 'manifest-unreadable',
  text: safe`a symlink or submodule stands where a manifest is expected; commit the file itself`
};

const NOT_READABLE: Fault = {
  reason: 'manifest-unsupported',
  text: safe`this is neither text nor a format that the gate knows; convert it, or list it under unchecked in the settings`
};
