/**
 * Resolves the names of elements and attributes with their namespaces. They are URLs only in RDF/XML, where a name is
 * its namespace followed by its local part. So they are read only where the namespace of RDF is in scope.
 */
import { RdfNames } from '../rdf/rdf-names.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** A binding from before an element, which applies again after it. */
interface Former {
  readonly prefix: string;
  readonly namespace: string | null;
}

export type FormerBindings = readonly Former[];

const NONE: FormerBindings = [];

/** Resolves names; texts have one character per byte. */
export class XmlNames {
  readonly #names = new RdfNames();
  /** The number of open elements that declare the namespace of RDF. */
  #rdf = 0;

  /** Begins an element with its attributes; returns the argument for `end`. */
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
   * Resolves the name of an element or attribute; returns null where it is not a URL. Throws `manifest-too-large`.
   *
   * @param bytes the size of the text that contains it
   */
  resolve(name: string, kind: 'element' | 'attribute', bytes: number): string | null {
    this.#names.read(bytes);
    this.#check();
    const colon = name.indexOf(':');
    if (this.#rdf === 0 || (colon < 0 && kind === 'attribute') || /^xml(?:ns)?(?::|$)/.test(name)) return null;
    const prefix = name.slice(0, Math.max(0, colon));
    // The names of RDF itself are known and not emitted.
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
