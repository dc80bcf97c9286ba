/** Where sorted lists are kept: in memory (`memory-storage.ts`) or in a private folder (`folder-storage.ts`). */

/** A file that is read at any position. It never changes. */
export interface Stored {
  readonly size: number;
  /** False if it has to be checked when it is opened. */
  readonly inMemory: boolean;
  /** Fills `into` with the bytes from `position` on. Throws if there are fewer. */
  read(position: number, into: Uint8Array): Promise<void>;
  /** To be called when nobody reads it any more. */
  close(): Promise<void>;
}

/** A file that is being written. Nobody else sees it before `publish`. */
export interface Draft extends AsyncDisposable {
  readonly size: number;
  append(bytes: Uint8Array): Promise<void>;
  read(position: number, into: Uint8Array): Promise<void>;
  /** To be called when the `length` bytes before `position` are not needed any more. */
  drop(position: number, length: number): void;
  /** Writes it to disk for good and replaces the file of this name in one step. Readers of the old one can finish. */
  publish(): Promise<Stored>;
}

export interface Storage {
  /** @throws GateError `usage` if nothing can be written */
  create(name: string): Promise<Draft>;
  /** Returns what was published last under a name; null if there is nothing. */
  open(name: string): Promise<Stored | null>;
  /** Returns the names of what was published. */
  names(): Promise<readonly string[]>;
}
