/**
 * Resolves RDF references against their base (RFC 3986, section 5.2). Texts have one character for each byte of UTF-8.
 * Nothing is escaped or lowercased: the result is compared like a URL that was written in full.
 */

interface Parts {
  readonly scheme: string;
  /** With its two slashes; empty where there is none. */
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

/** An IRI that references are resolved against. */
export class BaseIri {
  readonly text: string;
  readonly #parts: Parts;

  constructor(text: string) {
    this.text = text;
    this.#parts = partsOf(text);
  }

  /** Resolves `reference`. */
  resolve(reference: string): string {
    if (isAbsolute(reference)) return reference;
    const base = this.#parts;
    const { authority, path, query } = partsOf(reference);
    const fragment = fragmentOf(reference);
    if (authority !== '') return base.scheme + authority + withoutDots(path) + query + fragment;
    const site = base.scheme + base.authority;
    if (path === '') return site + base.path + (query === '' ? base.query : query) + fragment;
    if (path.startsWith('/')) return site + withoutDots(path) + query + fragment;
    const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1);
    const merged = folder === '' && base.authority !== '' ? `/${path}` : folder + path;
    return site + withoutDots(merged) + query + fragment;
  }
}

/** Returns the base `text` inside `outer`; null where it is relative and there is no outer base. */
export function baseWithin(text: string, outer: BaseIri | null): BaseIri | null {
  const whole = outer === null && text.startsWith('//') ? `https:${text}` : text;
  if (isAbsolute(whole)) return new BaseIri(whole);
  return outer === null ? null : new BaseIri(outer.resolve(whole));
}

/** Returns true if a text begins with a scheme. */
export function isAbsolute(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}

function partsOf(text: string): Parts {
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(text)?.[0] ?? '';
  const hash = text.indexOf('#', scheme.length);
  const rest = text.slice(scheme.length, hash < 0 ? text.length : hash);
  const mark = rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark);
  const before = mark < 0 ? rest : rest.slice(0, mark);
  if (!before.startsWith('//')) return { scheme, authority: '', path: before, query };
  const slash = before.indexOf('/', 2);
  const authority = slash < 0 ? before : before.slice(0, slash);
  return { scheme, authority, path: slash < 0 ? '' : before.slice(slash), query };
}

function fragmentOf(text: string): string {
  const hash = text.indexOf('#');
  return hash < 0 ? '' : text.slice(hash);
}

/** Removes dot segments (section 5.2.4). */
function withoutDots(path: string): string {
  if (!path.includes('./') && !path.endsWith('.')) return path;
  const segments = path.split('/');
  const kept: string[] = [];
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment !== '.' && segment !== '..') {
      kept.push(segment);
      return;
    }
    // The empty segment in front of the first slash stays.
    if (segment === '..' && kept.length > 1) kept.pop();
    if (last) kept.push('');
  });
  return kept.join('/');
}
