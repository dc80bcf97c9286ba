/** Where the lists of a service come from. */
import type { OfferedList } from './offered-list.ts';
import type { Found } from './sorted-list.ts';

/** Files, or another service. */
export interface ListSource extends AsyncDisposable {
  /** Whether the newest version of every list is in use. */
  readonly isGood: boolean;
  readonly offered: readonly OfferedList[];
  /** Returns what is listed under any of the prefixes. @throws GateError if the source cannot be asked */
  findAll(prefixes: readonly number[]): Promise<readonly Found[]>;
  /** Looks for new versions. */
  refresh(): Promise<void>;
  /** Reads everything again, at once. */
  reload(): Promise<void>;
}
