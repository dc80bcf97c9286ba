/** Prefixes and the base of RDF, and what names stand for under them. Texts have one character a byte of UTF-8. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type BaseIri, baseWithin, isAbsolute } from './iri.ts';

/** Prefixes of one document, and the characters that they and what they stand for take. */
const MAX_PREFIXES = 1 << 16;
const MAX_HELD = 1 << 22;

/** Characters of names once resolved: so many in any case, and so many for each byte of the text. */
const FREE_RESOLVED = 1 << 23;
const RESOLVED_SHARE = 64;

/** What one prefix stood for in formulas that ended. */
const MAX_LEFT = 16;

/** What without a base is no address, not even one without a scheme. */
const NO_SITE = /^(?:$|[#?.]|\/(?!\/))/;

export class RdfNames {
  /** Null where nothing says to what its IRI is relative. */
  readonly #namespaces = new Map<string, string | null>();
  /** What prefixes stood for in formulas that ended: some readers go on with it, some with what they stood for before. */
  readonly #left = new Map<string, Set<string>>();
  /** What prefixes stood for before formulas that are open, by depth. */
  readonly #outer: { readonly depth: number; readonly prefix: string; readonly namespace: string | null }[] = [];
  #depth = 0;
  #base: BaseIri | null = null;
  #held = 0;
  #room = FREE_RESOLVED;
  /** What is to be said when everything else was read: the first bound that was hit, behind which nothing is resolved. */
  fault: GateError | null = null;

  /** More of the text was read. */
  read(bytes: number): void {
    this.#room += bytes * RESOLVED_SHARE;
  }

  /** From here on the prefix stands for `iri`, which may be relative. */
  declare(prefix: string, iri: string): void {
    if (this.fault !== null) return;
    const namespace = this.relative(iri) ?? (NO_SITE.test(iri) ? null : iri);
    if (this.#depth > 0 && this.#namespaces.has(prefix)) {
      this.#outer.push({ depth: this.#depth, prefix, namespace: this.namespace(prefix) });
      // Held on beside the new one.
      this.#held += prefix.length + (this.namespace(prefix)?.length ?? 0);
    }
    if (!this.#namespaces.has(prefix)) this.#held += prefix.length;
    this.#held += (namespace?.length ?? 0) - (this.#namespaces.get(prefix)?.length ?? 0);
    this.#namespaces.set(prefix, namespace);
    if (this.#namespaces.size + this.#outer.length <= MAX_PREFIXES && this.#held <= MAX_HELD) return;
    this.fault ??= new GateError('manifest-too-large', safe`it declares more prefixes than are read; split it`);
    this.#namespaces.clear();
    this.#left.clear();
    this.#outer.length = 0;
    this.#held = 0;
  }

  /** A formula of N3 begins, in which prefixes may stand for something else. */
  open(): void {
    this.#depth++;
  }

  /** It ends. */
  close(): void {
    if (this.#depth > 0) this.#depth--;
    for (let last = this.#outer.at(-1); last !== undefined && last.depth > this.#depth; last = this.#outer.at(-1)) {
      this.#outer.pop();
      const inner = this.namespace(last.prefix);
      if (inner !== null && inner !== last.namespace) {
        const left = this.#left.get(last.prefix) ?? new Set();
        this.#left.set(last.prefix, left.add(inner));
        if (left.size > MAX_LEFT) {
          this.fault ??= new GateError(
            'manifest-too-large',
            safe`its formulas declare more prefixes than are read; split it`
          );
        }
      }
      this.#namespaces.set(last.prefix, last.namespace);
    }
  }

  /** From here on the prefix stands for nothing. */
  forget(prefix: string): void {
    if (!this.#namespaces.has(prefix)) return;
    this.#held -= prefix.length + (this.#namespaces.get(prefix)?.length ?? 0);
    this.#namespaces.delete(prefix);
  }

  /** From here on references are relative to `iri`, which may be relative to what they were before. */
  rebase(iri: string): void {
    if (this.fault !== null) return;
    this.#base = baseWithin(iri, this.#base);
    this.#counted(this.#base?.text ?? '');
    if ((this.#base?.text.length ?? 0) > MAX_HELD) {
      this.fault ??= new GateError('manifest-too-large', safe`its base is longer than any that is read`);
    }
  }

  /** What the name `prefix:local` stands for; null where nothing says. */
  resolve(prefix: string, local: string): string | null {
    const namespace = this.namespace(prefix);
    return namespace === null ? null : this.#counted(namespace + local);
  }

  /** All that the name `prefix:local` may stand for. */
  *meanings(prefix: string, local: string): Generator<string | null, void> {
    yield this.resolve(prefix, local);
    for (const namespace of this.#left.get(prefix) ?? []) yield this.#counted(namespace + local);
  }

  /** What the prefix stands for now; null where nothing says. */
  namespace(prefix: string): string | null {
    return this.#namespaces.get(prefix) ?? null;
  }

  /** Whether the prefix was declared. */
  knows(prefix: string): boolean {
    return this.#namespaces.has(prefix);
  }

  /** What a relative reference stands for; null where it is absolute, or there is no base. */
  relative(reference: string): string | null {
    if (this.#base === null || this.fault !== null || isAbsolute(reference)) return null;
    return this.#counted(this.#base.resolve(reference));
  }

  #counted(resolved: string): string | null {
    this.#room -= resolved.length;
    if (this.#room < 0) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`its names make too much text under their prefixes and base; write them out, or shorten these`
      );
    }
    return this.fault === null ? resolved : null;
  }
}
