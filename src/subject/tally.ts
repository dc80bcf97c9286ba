/**
 * What became of the files in scope at head. Each is counted once, as checked, failed, unchecked, not read, left out or
 * another shard's, so that a vacuous pass is visible.
 */
import type { TreeFile } from './contents.ts';
import type { FormatName } from '../manifest/format/formats.ts';
import type { Selector } from '../manifest/format/select.ts';
import { isMacCompanion, shownSuffix } from '../manifest/kind/suffix.ts';
import { UnreadMembers } from '../manifest/kind/unread-members.ts';
import type { Fault } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { Shard } from './shard.ts';

/** `other` files are no manifests: only a pointer's hash, the digests or the text of a link's target were looked up. */
export type FileState = 'checked' | 'failed' | 'unchecked' | 'other';

/** What became of one file at head. */
export interface ManifestResult {
  readonly path: string;
  /** As in `TreeFile`. */
  readonly id: string;
  readonly state: FileState;
  /** Empty where nothing was read. */
  readonly format: FormatName | '';
  readonly lineBased: boolean;
  /** Whether this run counts it; of a manifest that is cut between shards one shard does. */
  readonly counted: boolean;
  readonly rows: number;
  readonly items: number;
}

/** A fault and where it showed: `manifest` is an index into `FileBooks.manifests`. */
export interface LocatedFault extends Fault {
  readonly manifest: number | null;
}

/** How files are told apart by their paths. */
export interface FileChoice {
  readonly select: Selector;
  /** Whether a path is excepted from checking by the settings. */
  readonly unchecked: (path: string) => boolean;
  /** In scope `all` what the patterns do not select is not in question. */
  readonly scope: 'added' | 'all';
  /** Which part of the work is this run's; null for all of it. */
  readonly shard: Shard | null;
}

export class FileBooks {
  readonly manifests: ManifestResult[] = [];
  readonly faults: LocatedFault[] = [];
  /** How many files were neither manifests nor text, by suffix. */
  readonly notRead = new Map<string, number>();
  readonly unreadMembers = new UnreadMembers();
  readonly #choice: FileChoice;
  /** Pointers of which nothing but the hash was compared. */
  byHash = 0;
  /** Files of head that are no manifests, of those in `manifests`. */
  #others = 0;
  #leftOut = 0;
  #elsewhere = 0;

  constructor(choice: FileChoice) {
    this.#choice = choice;
  }

  /** Files that are another shard's. */
  get elsewhere(): number {
    return this.#elsewhere;
  }

  /** So many files are another shard's. */
  leave(files: number): void {
    this.#elsewhere += files;
  }

  /** As `leave`, of a file of which this run read a part that holds items. */
  leaveWith(file: TreeFile, items: number): void {
    this.#elsewhere++;
    this.#place(file, items);
  }

  /** What stood in an unchecked file was never checked: it does not count as old. */
  isComparable({ path, mode }: TreeFile): boolean {
    const { scope, select, unchecked } = this.#choice;
    return READABLE.has(mode) && !(scope === 'all' && select(path) === 'outside') && !unchecked(path);
  }

  /**
   * Whether a file of head is to be read; one that is not is counted here. Submodules have no content of their own: at a
   * manifest's path they fail, elsewhere they are counted as not read.
   */
  isReadable(file: TreeFile): boolean {
    if (this.isComparable(file)) return true;
    // Files that are read are dealt out to shards by their sizes, the others here.
    const { path, id } = file;
    const { shard, select, unchecked } = this.#choice;
    const selected = select(path);
    if (shard !== null && !shard.owns(path, id, 0)) this.#elsewhere++;
    else if (selected === 'outside') this.#leftOut++;
    else if (unchecked(path)) this.manifests.push({ path, id, state: 'unchecked', ...NOTHING_READ });
    else if (selected === 'manifest') this.fail({ path, id }, LINK_AT_MANIFEST);
    else this.#countNotRead('(link)');
    return false;
  }

  checked({ path, id }: FileName, result: Omit<ManifestResult, keyof FileName | 'state'>): void {
    this.manifests.push({ path, id, state: 'checked', ...result });
  }

  fail({ path, id }: FileName, fault: Fault): void {
    this.faults.push({ ...fault, manifest: this.manifests.length });
    this.manifests.push({ path, id, state: 'failed', ...NOTHING_READ });
  }

  /** Counts what is neither a known format nor text; it is no manifest, unless its path says that it is one. */
  digested(file: TreeFile, items: number): void {
    const { path } = file;
    if (this.#choice.select(path) === 'manifest' && !isMacCompanion(path)) return this.fail(file, NOT_READABLE);
    this.#countNotRead(shownSuffix(path));
    this.#place(file, items);
  }

  /** Counts text, or a pointer, that the path leaves out. */
  leftOut(file: TreeFile, items: number): void {
    this.#leftOut++;
    this.#place(file, items);
  }

  /** Counts a symbolic link; `inTree`: what it leads to is part of the same tree, and so adds nothing. */
  link(file: TreeFile, items: number, inTree: boolean): void {
    if (this.#choice.select(file.path) === 'manifest' && !inTree) return this.fail(file, LINK_AT_MANIFEST);
    this.#countNotRead('(link)');
    this.#place(file, items);
  }

  /** Tree entries listed = classified: a file that slipped through would be a vacuous pass. */
  balance(entries: number): void {
    const notRead = [...this.notRead.values()].reduce((sum, files) => sum + files, 0);
    const manifests = this.manifests.length - this.#others;
    if (this.#leftOut + this.#elsewhere + notRead + manifests === entries) return;
    const text = safe`internal count mismatch: a file in scope was neither read nor counted; please report it`;
    this.faults.push({ reason: 'internal', text, manifest: null });
  }

  /** A place for matches in a file that is no manifest: they hold its index. */
  #place({ path, id }: TreeFile, items: number): void {
    if (items === 0) return;
    this.#others++;
    this.manifests.push({ path, id, state: 'other', ...NOTHING_READ });
  }

  #countNotRead(suffix: string): void {
    this.notRead.set(suffix, (this.notRead.get(suffix) ?? 0) + 1);
  }
}

type FileName = Pick<TreeFile, 'path' | 'id'>;

/** Of a symbolic link the target is read, never the file that it leads to. */
export const SYMLINK = '120000';

const READABLE: ReadonlySet<string> = new Set(['100644', '100755', SYMLINK]);

const NOTHING_READ = { format: '', lineBased: false, counted: true, rows: 0, items: 0 } as const;

const LINK_AT_MANIFEST: Fault = {
  reason: 'manifest-unreadable',
  text: safe`this is a symlink or submodule, not a file; commit the file itself`
};

const NOT_READABLE: Fault = {
  reason: 'manifest-unsupported',
  text: safe`this is neither text nor a known format; convert it, or list it under unchecked in the settings`
};
