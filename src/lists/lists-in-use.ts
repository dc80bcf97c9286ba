/** The lists of one run once they are open: the service's and the built-in one, and the readers for what they contain. */
import { type Denylist, type FullHashes, type ListInfo, NO_LISTS } from '../denylist/lookup.ts';
import { ownEntries } from '../denylist/self-test.ts';
import { listedCanaries } from '../item/canary.ts';
import { PrefixDigester } from '../item/digest/prefixes.ts';
import type { DigestOptions } from '../item/digest/digester.ts';
import type { Fingerprinter } from '../item/digest/fingerprint.ts';
import { ItemReader } from '../item/item-reader.ts';
import { ItemScreen } from '../item/screen/item-screen.ts';
import type { Watch } from '../safe/watch.ts';
import { type BuiltinList, withBuiltin } from './builtin-list.ts';

/** For fewer expressions, building the screen takes longer than digesting them without it. */
const SCREEN_THRESHOLD = 4096;

export class ListsInUse {
  /** Null if no service is used, or if it could not be opened. */
  readonly service: Denylist | null;
  /** The service's lists and the built-in one. */
  readonly denylist: Denylist;
  readonly digester: PrefixDigester;
  readonly reader: ItemReader;
  readonly #builtin: BuiltinList;
  #screen: ItemScreen | null | undefined;
  #isScreenPrepared = false;
  readonly #fingerprinter: Fingerprinter;

  constructor(service: Denylist | null, builtin: BuiltinList, fingerprinter: Fingerprinter, watch: Watch) {
    this.service = service;
    this.denylist = withBuiltin(service ?? NO_LISTS, builtin);
    this.#builtin = builtin;
    this.#fingerprinter = fingerprinter;
    this.digester = new PrefixDigester(this.digestOptions, watch);
    this.reader = this.readerWith(watch);
  }

  /** The lists say what has to be digested. */
  get digestOptions(): DigestOptions {
    return { urlMd5: this.denylist.urlMd5 };
  }

  /** Says that so much is to be read that the screen pays from the beginning. */
  prepareScreen(): void {
    this.#isScreenPrepared = true;
  }

  /**
   * Returns the screen for items that no list contains; null in search mode, in which every item may be listed, and for
   * few items.
   */
  get screen(): ItemScreen | null {
    const { denylist } = this;
    const isWorth = this.#isScreenPrepared || this.digester.expressions > SCREEN_THRESHOLD;
    const isUseful = denylist.mode === 'lists' && isWorth;
    if (this.#screen === undefined && isUseful) {
      this.#screen = ItemScreen.make({
        urlMd5: denylist.urlMd5,
        mayBeListed: prefix => denylist.mayBeListed(prefix),
        eachPrefix: found => {
          for (const list of [...denylist.lists, this.#builtin]) list.eachPrefix(found);
        }
      });
    }
    return this.#screen ?? null;
  }

  get mode(): Denylist['mode'] | 'not asked' {
    return this.service?.mode ?? 'not asked';
  }

  /** What the report says about each list. */
  get all(): readonly ListInfo[] {
    const canaries = listedCanaries();
    const own = this.denylist.lists.map(list => {
      const { name, version, updated, signedBy } = list;
      const signed = signedBy === undefined ? {} : { signedBy };
      return { name, version, updated, ...signed, size: ownEntries(list, canaries) };
    });
    return [...own, this.#builtin];
  }

  /** Returns the matches of the built-in list, which needs no request. */
  async builtinAnswers(): Promise<FullHashes> {
    return (await withBuiltin(NO_LISTS, this.#builtin).lookUp(new Uint32Array(0))).fullHashes;
  }

  /** Returns a reader of items with a watch of its own. */
  readerWith(watch: Watch): ItemReader {
    return new ItemReader(this.#fingerprinter, this.digestOptions, watch);
  }
}
