/**
 * Names of elements and attributes under their namespaces. They are addresses in RDF/XML alone, where a name is its namespace
 * with its local part behind it, so they are read where the namespace of RDF is in scope.
 */
import { RdfNames } from '../rdf/rdf-names.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** A binding that ends with an element, and what held before. */
interface Former {
  readonly prefix: string;
  readonly namespace: string | null;
}

export type FormerBindings = readonly Former[];

const NONE: FormerBindings = [];

/** Texts have one character a byte. */
export class XmlNames {
  readonly #names = new RdfNames();
  /** Open elements that declare the namespace of RDF. */
  #rdf = 0;

  /** Begins an element with its attributes; returns what `end` takes. */
  begin(attributes: readonly (readonly [name: string, value: string])[]): FormerBindings {
    let former: Former[] | null = null;
    for (const [name, value] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      (former ??= []).push({ prefix, namespace: this.#names.namespace(prefix) });
      this.#bind(prefix, value);
    }
    return former ?? NONE;
  }

  end(former: FormerBindings): void {
    for (let at = former.length - 1; at >= 0; at--) this.#bind(former[at]!.prefix, former[at]!.namespace);
  }

  /**
   * What the name of an element or attribute stands for; null where it is no address. Throws `manifest-too-large`.
   *
   * @param bytes of the text in which it stands
   */
  resolve(name: string, kind: 'element' | 'attribute', bytes: number): string | null {
    this.#names.read(bytes);
    this.#check();
    const colon = name.indexOf(':');
    if (this.#rdf === 0 || (colon < 0 && kind === 'attribute') || /^xml(?:ns)?(?::|$)/.test(name)) return null;
    const prefix = name.slice(0, Math.max(0, colon));
    // Those of RDF itself are known.
    const resolved = this.#names.namespace(prefix) === RDF ? null : this.#names.resolve(prefix, name.slice(colon + 1));
    this.#check();
    return resolved;
  }

  #check(): void {
    const { fault } = this.#names;
    if (fault !== null) throw fault;
  }

  #bind(prefix: string, namespace: string | null): void {
    if (this.#names.namespace(prefix) === RDF) this.#rdf--;
    if (namespace === null) this.#names.forget(prefix);
    else this.#names.declare(prefix, namespace);
    if (namespace === RDF) this.#rdf++;
  }
}
