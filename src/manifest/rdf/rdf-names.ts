/**
 * Keeps the prefixes and the base of RDF, and resolves names with them. Texts have one character for each byte of
 * UTF-8.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type BaseIri, baseWithin, isAbsolute } from './iri.ts';
import {
  FREE_RESOLVED_CHARACTERS,
  MAX_ENDED_IRIS,
  MAX_PREFIXES,
  MAX_PREFIX_CHARACTERS,
  MAX_RESOLVED_PER_BYTE
} from './rdf-limits.ts';

/** Matches an IRI that is not a URL without a base, not even one without a scheme. */
const NO_SITE = /^(?:$|[#?.]|\/(?!\/))/;

export class RdfNames {
  /** The IRI of each prefix; null where it is relative and there is no base. */
  readonly #namespaces = new Map<string, string | null>();
  /** The IRIs of prefixes in formulas that have ended: some readers keep them, others restore the IRIs from before. */
  readonly #left = new Map<string, Set<string>>();
  /** The IRIs of prefixes outside the open formulas, by depth. */
  readonly #outer: { readonly depth: number; readonly prefix: string; readonly namespace: string | null }[] = [];
  #depth = 0;
  #base: BaseIri | null = null;
  #held = 0;
  #room = FREE_RESOLVED_CHARACTERS;
  /** The fault to report after everything else was read: the first limit reached, after which nothing is resolved. */
  fault: GateError | null = null;

  /** To be called when more of the text was read. */
  read(bytes: number): void {
    this.#room += bytes * MAX_RESOLVED_PER_BYTE;
  }

  /** Declares a prefix; `iri` may be relative. */
  declare(prefix: string, iri: string): void {
    if (this.fault !== null) return;
    const namespace = this.relative(iri) ?? (NO_SITE.test(iri) ? null : iri);
    if (this.#depth > 0 && this.#namespaces.has(prefix)) {
      this.#outer.push({ depth: this.#depth, prefix, namespace: this.namespace(prefix) });
      // The old one is kept with the new one.
      this.#held += prefix.length + (this.namespace(prefix)?.length ?? 0);
    }
    if (!this.#namespaces.has(prefix)) this.#held += prefix.length;
    this.#held += (namespace?.length ?? 0) - (this.#namespaces.get(prefix)?.length ?? 0);
    this.#namespaces.set(prefix, namespace);
    if (this.#namespaces.size + this.#outer.length <= MAX_PREFIXES && this.#held <= MAX_PREFIX_CHARACTERS) return;
    this.fault ??= new GateError('manifest-too-large', safe`it declares too many prefixes; split it`);
    this.#namespaces.clear();
    this.#left.clear();
    this.#outer.length = 0;
    this.#held = 0;
  }

  /** Begins a formula of N3, in which prefixes may be declared again. */
  open(): void {
    this.#depth++;
  }

  /** Ends a formula. */
  close(): void {
    if (this.#depth > 0) this.#depth--;
    for (let last = this.#outer.at(-1); last !== undefined && last.depth > this.#depth; last = this.#outer.at(-1)) {
      this.#outer.pop();
      const inner = this.namespace(last.prefix);
      if (inner !== null && inner !== last.namespace) {
        const left = this.#left.get(last.prefix) ?? new Set();
        this.#left.set(last.prefix, left.add(inner));
        if (left.size > MAX_ENDED_IRIS) {
          this.fault ??= new GateError('manifest-too-large', safe`its formulas declare too many prefixes; split it`);
        }
      }
      this.#namespaces.set(last.prefix, last.namespace);
    }
  }

  /** Removes a prefix. */
  forget(prefix: string): void {
    if (!this.#namespaces.has(prefix)) return;
    this.#held -= prefix.length + (this.#namespaces.get(prefix)?.length ?? 0);
    this.#namespaces.delete(prefix);
  }

  /** Sets the base; `iri` may be relative to the current base. */
  rebase(iri: string): void {
    if (this.fault !== null) return;
    this.#base = baseWithin(iri, this.#base);
    this.#counted(this.#base?.text ?? '');
    if ((this.#base?.text.length ?? 0) > MAX_PREFIX_CHARACTERS) {
      this.fault ??= new GateError('manifest-too-large', safe`its base is too long; shorten it`);
    }
  }

  /** Resolves the name `prefix:local`; returns null where the prefix is unknown. */
  resolve(prefix: string, local: string): string | null {
    const namespace = this.namespace(prefix);
    return namespace === null ? null : this.#counted(namespace + local);
  }

  /** Yields all possible IRIs of the name `prefix:local`. */
  *iris(prefix: string, local: string): Generator<string | null, void> {
    yield this.resolve(prefix, local);
    for (const namespace of this.#left.get(prefix) ?? []) yield this.#counted(namespace + local);
  }

  /** Returns the current IRI of a prefix; null where there is none. */
  namespace(prefix: string): string | null {
    return this.#namespaces.get(prefix) ?? null;
  }

  /** Returns true if the prefix was declared. */
  knows(prefix: string): boolean {
    return this.#namespaces.has(prefix);
  }

  /** Resolves a relative reference; returns null where it is absolute, or where there is no base. */
  relative(reference: string): string | null {
    if (this.#base === null || this.fault !== null || isAbsolute(reference)) return null;
    return this.#counted(this.#base.resolve(reference));
  }

  #counted(resolved: string): string | null {
    this.#room -= resolved.length;
    if (this.#room < 0) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`its names are too long with their prefixes and base; shorten the prefixes and base, or write the names out`
      );
    }
    return this.fault === null ? resolved : null;
  }
}
