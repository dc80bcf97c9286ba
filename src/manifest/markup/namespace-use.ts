/**
 * Checks that a name in a part of an office document always means the same. Readers use the namespace of a prefix: if a
 * prefix is declared again, or another prefix is used, an element may look like a cell that programs do not read as
 * one.
 */
import { MAX_NAMESPACE_NAMES } from './markup-limits.ts';

export class NamespaceUse {
  readonly #declared = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  #steady = true;

  /** True if nothing so far was ambiguous. */
  get steady(): boolean {
    return this.#steady;
  }

  /** Handles an attribute; only namespace declarations count. */
  attribute(name: string, value: string): void {
    if (name === 'xmlns' || name.startsWith('xmlns:')) this.#once(this.#declared, name, value);
  }

  /** Handles an element or attribute that matters, by its name with its prefix. */
  name(name: string): void {
    const colon = name.indexOf(':');
    this.#once(this.#prefixes, name.slice(colon + 1), name.slice(0, colon + 1));
  }

  #once(known: Map<string, string>, key: string, value: string): void {
    const before = known.get(key);
    if (before === undefined && known.size < MAX_NAMESPACE_NAMES) known.set(key, value);
    else if (before !== value) this.#steady = false;
  }
}
