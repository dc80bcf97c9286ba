/** The files that a check is about, and where their bytes come from. */
import type { LfsObject } from '../manifest/pointer/lfs-pointer.ts';
import type { Source } from '../manifest/bytes/source.ts';

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
  /** Whether head's whole tree holds a file, or a folder with files, at a path. */
  readonly holds: (path: string) => Promise<boolean>;
  readonly contents: Contents;
}
