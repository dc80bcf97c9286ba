/**
 * Is a name in a part of an office document always the same name? Readers go by namespaces, which a prefix stands for: one
 * that is declared anew, or another prefix, could make an element look like a cell that programs do not take for one.
 */
const MAX_PREFIXES = 1000;

export class NamespaceUse {
  readonly #declared = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  #steady = true;

  /** Whether nothing so far was ambiguous. */
  get steady(): boolean {
    return this.#steady;
  }

  /** An attribute; only declarations of namespaces count. */
  attribute(name: string, value: string): void {
    if (name === 'xmlns' || name.startsWith('xmlns:')) this.#once(this.#declared, name, value);
  }

  /** An element or attribute that matters, by its name with its prefix. */
  name(name: string): void {
    const colon = name.indexOf(':');
    this.#once(this.#prefixes, name.slice(colon + 1), name.slice(0, colon + 1));
  }

  #once(known: Map<string, string>, key: string, value: string): void {
    const before = known.get(key);
    if (before === undefined && known.size < MAX_PREFIXES) known.set(key, value);
    else if (before !== value) this.#steady = false;
  }
}
