/**
 * Counts the files in scope at head. Each is counted once, as checked, failed, unchecked, not read, left out or another
 * shard's, so that a vacuous pass is visible.
 */
import type { TreeFile } from './contents.ts';
import type { FormatName } from '../manifest/format/formats.ts';
import type { Selector } from '../manifest/format/select.ts';
import { isMacCompanion, shownSuffix } from '../manifest/kind/suffix.ts';
import { UnreadMembers } from '../manifest/kind/unread-members.ts';
import type { Fault } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { RunFaults } from './run-faults.ts';
import type { Shard } from './shard.ts';

/** `other` files are not manifests: only a pointer's hash, the digests or a link's target were looked up. */
export type FileState = 'checked' | 'failed' | 'unchecked' | 'other';

/** The outcome for one file at head. */
export interface ManifestResult {
  readonly path: string;
  /** As in `TreeFile`. */
  readonly id: string;
  readonly state: FileState;
  /** Empty if nothing was read. */
  readonly format: FormatName | '';
  readonly lineBased: boolean;
  /** Whether this run counts it. A manifest cut between shards is counted by one of them. */
  readonly counted: boolean;
  readonly rows: number;
  readonly items: number;
}

/** How the path of a file decides what is done with it. */
export interface FileChoice {
  readonly select: Selector;
  /** Returns true if the settings exclude a path from checking. */
  readonly unchecked: (path: string) => boolean;
  /** In scope `all`, files that the patterns do not select are not checked. */
  readonly scope: 'added' | 'all';
  /** The part of the work that this run does; null for all of it. */
  readonly shard: Shard | null;
}

export class FileTally {
  readonly manifests: ManifestResult[] = [];
  /** Number of files that were neither manifests nor text, by suffix. */
  readonly notRead = new Map<string, number>();
  readonly unreadMembers = new UnreadMembers();
  readonly #choice: FileChoice;
  readonly #faults: RunFaults;
  /** Pointers of which only the hash was compared. */
  byHash = 0;
  /** The files in `manifests` that are not manifests. */
  #others = 0;
  #leftOut = 0;
  #elsewhere = 0;

  constructor(choice: FileChoice, faults: RunFaults) {
    this.#choice = choice;
    this.#faults = faults;
  }

  /** Files that belong to other shards. */
  get elsewhere(): number {
    return this.#elsewhere;
  }

  /** Counts files that belong to other shards. */
  leave(files: number): void {
    this.#elsewhere += files;
  }

  /** Counts another shard's file of which this run read a part with items. */
  leaveWith(file: TreeFile, items: number): void {
    this.#elsewhere++;
    this.#addOther(file, items);
  }

  /** Returns true if the file's content can count as old. An unchecked file cannot, because it was never checked. */
  isComparable({ path, mode }: TreeFile): boolean {
    const { scope, select, unchecked } = this.#choice;
    return READABLE.has(mode) && !(scope === 'all' && select(path) === 'outside') && !unchecked(path);
  }

  /**
   * Checks whether a file of head should be read, and counts it if not. A submodule has no content here: at a
   * manifest's path it fails, elsewhere it counts as not read.
   */
  isReadable(file: TreeFile): boolean {
    if (this.isComparable(file)) return true;
    // Files to read are dealt to shards by their sizes; the others are dealt here.
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
    this.#faults.add(fault, this.manifests.length);
    this.manifests.push({ path, id, state: 'failed', ...NOTHING_READ });
  }

  /** Counts a file that is neither a known format nor text. It fails if its path says that it is a manifest. */
  digested(file: TreeFile, items: number): void {
    const { path } = file;
    if (this.#choice.select(path) === 'manifest' && !isMacCompanion(path)) return this.fail(file, NOT_READABLE);
    this.#countNotRead(shownSuffix(path));
    this.#addOther(file, items);
  }

  /** Counts text, or a pointer, that the path leaves out. */
  leftOut(file: TreeFile, items: number): void {
    this.#leftOut++;
    this.#addOther(file, items);
  }

  /** Counts a symbolic link. `inTree`: its target is part of the same tree, and so adds nothing. */
  link(file: TreeFile, items: number, inTree: boolean): void {
    if (this.#choice.select(file.path) === 'manifest' && !inTree) return this.fail(file, LINK_AT_MANIFEST);
    this.#countNotRead('(link)');
    this.#addOther(file, items);
  }

  /** Checks that every listed file was classified. A missed file would be a vacuous pass. */
  balance(entries: number): void {
    const notRead = [...this.notRead.values()].reduce((sum, files) => sum + files, 0);
    const manifests = this.manifests.length - this.#others;
    if (this.#leftOut + this.#elsewhere + notRead + manifests === entries) return;
    const text = safe`internal count mismatch: a file in scope was neither read nor counted; please report it`;
    this.#faults.add({ reason: 'internal', text });
  }

  /** Adds an entry for matches in a file that is not a manifest; they refer to its index. */
  #addOther({ path, id }: TreeFile, items: number): void {
    if (items === 0) return;
    this.#others++;
    this.manifests.push({ path, id, state: 'other', ...NOTHING_READ });
  }

  #countNotRead(suffix: string): void {
    this.notRead.set(suffix, (this.notRead.get(suffix) ?? 0) + 1);
  }
}

type FileName = Pick<TreeFile, 'path' | 'id'>;

/** For a symbolic link the target path is read, never the file that it leads to. */
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
