/** The files of a check, and the interface that reads their bytes. */
import type { LfsObject } from '../manifest/pointer/lfs-pointer.ts';
import type { Source } from '../manifest/bytes/source.ts';

/** A file of a tree. `path` has one character per byte; `id` identifies it for `Contents`. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** A file with a pass started. */
export interface OpenedFile {
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
  readonly tail?: Source['tail'];
}

/** Reads the bytes of files. */
export interface Contents {
  /** Prepares the files that `open` will be asked for, in as few steps as possible. */
  prepare(files: readonly TreeFile[]): Promise<void>;
  /** Opens one file; `size` is its promised number of bytes, `tail` that of its `Source`. */
  open(file: TreeFile): Promise<OpenedFile>;
  /** Returns the content that a Git LFS pointer refers to; null if there is no such storage. */
  large(object: LfsObject): Source | null;
  /** Returns the stored sizes of prepared files, in order. */
  sizes(files: readonly TreeFile[]): Promise<readonly number[]>;
}

/** What a check has to cover. */
export interface Subject {
  /** The files in scope at head. */
  readonly head: readonly TreeFile[];
  /** Their versions at base, and files that exist only there; null if everything counts as added. */
  readonly base: readonly TreeFile[] | null;
  /** Where the same content can be at the tip of the base branch; null if base is the tip. */
  readonly tip: readonly TreeFile[] | null;
  /** Returns true if head's whole tree has a file, or a folder with files, at a path. */
  readonly holds: (path: string) => Promise<boolean>;
  readonly contents: Contents;
}
