/**
 * What became of the files in scope at head. Each is counted once, as checked, failed, unchecked, not read or none of this
 * run's business, so that a vacuous pass is visible.
 */
import type { TreeFile } from './contents.ts';
import type { FormatName } from './manifest/formats.ts';
import { shownSuffix } from './manifest/suffix.ts';
import { UnreadMembers } from './manifest/unread-members.ts';
import type { Fault } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import type { Shard } from './shard.ts';

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

/** A fault and where it showed: `manifest` is an index into `FileBooks.manifests`. */
export interface LocatedFault extends Fault {
  readonly manifest: number | null;
}

/** How files are told apart by their paths. */
export interface Selection {
  /** Which files are manifests, which have to be looked into, and which are not in question. */
  readonly select: (path: string) => 'manifest' | 'unknown' | 'ignored';
  /** Whether a path is excepted from checking by the settings. */
  readonly unchecked: (path: string) => boolean;
  /** Which part of the work is this run's; null for all of it. */
  readonly shard: Shard | null;
}

export class FileBooks {
  readonly manifests: ManifestResult[] = [];
  readonly faults: LocatedFault[] = [];
  /** How many files were neither manifests nor text, by suffix. */
  readonly notRead = new Map<string, number>();
  readonly unreadMembers = new UnreadMembers();
  readonly #selection: Selection;
  #ignored = 0;
  #elsewhere = 0;

  constructor(selection: Selection) {
    this.#selection = selection;
  }

  /** Files that are another shard's. */
  get elsewhere(): number {
    return this.#elsewhere;
  }

  /** So many files are another shard's. */
  leave(files: number): void {
    this.#elsewhere += files;
  }

  /** What stood in an unchecked file was never checked: it does not count as old. */
  isComparable({ path, mode }: TreeFile): boolean {
    return READABLE.has(mode) && this.#selection.select(path) !== 'ignored' && !this.#selection.unchecked(path);
  }

  /**
   * Whether a file of head is to be read; one that is not is counted here. Submodules have no content of their own: at a
   * manifest's path they fail, elsewhere they are counted as not read.
   */
  isReadable(file: TreeFile): boolean {
    if (this.isComparable(file)) return true;
    // Files that are read are dealt out to shards by their sizes, the others here.
    const { path, id } = file;
    const { shard } = this.#selection;
    const selected = this.#selection.select(path);
    if (shard !== null && !shard.owns(path, id, 0)) {
      this.#elsewhere++;
      return false;
    }
    if (selected === 'ignored') {
      this.#ignored++;
      return false;
    }
    if (this.#selection.unchecked(path)) {
      this.manifests.push({ path, id, state: 'unchecked', ...NOTHING_READ });
      return false;
    }
    if (selected === 'unknown') this.#countNotRead('(link)');
    else this.fail({ path, id }, LINK_AT_MANIFEST);
    return false;
  }

  checked({ path, id }: FileName, result: Omit<ManifestResult, keyof FileName | 'state'>): void {
    this.manifests.push({ path, id, state: 'checked', ...result });
  }

  fail({ path, id }: FileName, fault: Fault): void {
    this.faults.push({ ...fault, manifest: this.manifests.length });
    this.manifests.push({ path, id, state: 'failed', ...NOTHING_READ });
  }

  /** What is neither a known format nor text is no manifest, unless its path says that it is one. */
  passOver({ path, id, mode }: TreeFile, counted: boolean): void {
    const link = mode === SYMLINK;
    if (!counted) this.#elsewhere++;
    else if (this.#selection.select(path) === 'unknown') this.#countNotRead(link ? '(link)' : shownSuffix(path));
    else this.fail({ path, id }, link ? LINK_AT_MANIFEST : NOT_READABLE);
  }

  /** Tree entries listed = classified: a file that slipped through would be a vacuous pass. */
  balance(entries: number): void {
    const notRead = [...this.notRead.values()].reduce((sum, files) => sum + files, 0);
    if (this.#ignored + this.#elsewhere + notRead + this.manifests.length === entries) return;
    const text = safe`the books do not balance: a file in scope was neither read nor counted`;
    this.faults.push({ reason: 'internal', text, manifest: null });
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
  text: safe`a symlink or submodule stands where a manifest is expected; commit the file itself`
};

const NOT_READABLE: Fault = {
  reason: 'manifest-unsupported',
  text: safe`this is neither text nor a format that the gate knows; convert it, or list it under unchecked in the settings`
};
