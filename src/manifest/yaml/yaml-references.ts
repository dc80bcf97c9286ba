/** Finds the models and datasets in the keys of a card in YAML, both in place and through aliases. */
import { type Event, EVENT_ID, getScalarValue } from 'js-yaml';
import { hubUrl, type Referent, referentOfKey } from '../script/hub-reference.ts';
import { type Piece, piece } from '../bytes/pieces.ts';
import type { NodeRole } from './yaml-roles.ts';
import type { ScalarEvent } from './yaml-tokens.ts';

/** The content of an anchor: its scalar or those of its sequence, and the anchored sequences inside it. */
interface Anchored {
  readonly values: string[];
  readonly inner: Anchored[];
  /** The kinds of referent for which it was already emitted; once is enough. */
  readonly shown: Set<Referent>;
}

/** An open document, sequence or mapping. */
interface OpenCollection {
  /** The anchor whose sequence it belongs to. */
  readonly anchored: Anchored | null;
  /** What the values of the sequence, or of the mapping's last key, refer to. */
  referent: Referent | null;
  /** True inside a key for datasets. Also true inside an anchor, because an alias may be in such a key. */
  readonly inDatasets: boolean;
}

/** Where the name of an anchor is in the source. */
type AnchorRange = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd'>;

export class YamlReferences {
  readonly #source: string;
  readonly #row: (at: number) => number;
  readonly #open: OpenCollection[] = [];
  readonly #anchors = new Map<string, Anchored>();

  /** @param row returns the line of a position; positions must ascend */
  constructor(source: string, row: (at: number) => number) {
    this.#source = source;
    this.#row = row;
  }

  /** Handles the next event, with the role of its node; returns the URLs that it refers to. */
  next(event: Event, role: NodeRole): readonly Piece[] {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors.clear();
        this.#open.push({ anchored: null, referent: null, inDatasets: false });
        return [];
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#enter(event.type === EVENT_ID.MAPPING, role, this.#anchor(event));
        return [];
      case EVENT_ID.SCALAR:
        return this.#scalar(event, role);
      case EVENT_ID.ALIAS:
        return this.#alias(event, role);
      case EVENT_ID.POP:
        this.#open.pop();
        return [];
    }
  }

  #enter(mapping: boolean, role: NodeRole, own: Anchored | null): void {
    const level = this.#open.at(-1);
    const around = role === 'element' ? (level?.anchored ?? null) : null;
    if (own !== null) around?.inner.push(own);
    const referent = mapping ? null : (level?.referent ?? null);
    const inDatasets = own !== null || level?.inDatasets === true || level?.referent === 'dataset';
    this.#open.push({ anchored: mapping ? null : (own ?? around), referent, inDatasets });
  }

  #scalar(event: ScalarEvent, role: NodeRole): readonly Piece[] {
    const level = this.#open.at(-1);
    const own = this.#anchor(event);
    const around = role === 'element' ? (level?.anchored ?? null) : null;
    const isKey = role === 'key';
    const referent = isKey ? null : (level?.referent ?? null);
    if (!isKey && own === null && around === null && referent === null) return [];
    const value = getScalarValue(this.#source, event);
    own?.values.push(value);
    around?.values.push(value);
    if (isKey) this.#setKey(value);
    return referent === null ? [] : this.#pieces([value], referent, event.valueStart);
  }

  #alias({ anchorStart, anchorEnd }: AnchorRange, role: NodeRole): readonly Piece[] {
    const level = this.#open.at(-1);
    const anchored = this.#anchors.get(this.#source.slice(anchorStart, anchorEnd));
    if (level === undefined || anchored === undefined) return [];
    if (role === 'element') level.anchored?.inner.push(anchored);
    if (role === 'key') this.#setKey(anchored.values[0] ?? '');
    else if (level.referent !== null)
      return this.#pieces(valuesOf(anchored, level.referent), level.referent, anchorStart);
    return [];
  }

  #setKey(key: string): void {
    const level = this.#open.at(-1);
    if (level !== undefined) level.referent = referentOfKey(key, level.inDatasets);
  }

  #anchor({ anchorStart, anchorEnd }: AnchorRange): Anchored | null {
    if (anchorStart < 0) return null;
    const anchored = { values: [], inner: [], shown: new Set<Referent>() };
    this.#anchors.set(this.#source.slice(anchorStart, anchorEnd), anchored);
    return anchored;
  }

  #pieces(values: readonly string[], referent: Referent, at: number): readonly Piece[] {
    return values.flatMap(value => hubUrl(value, referent) ?? []).map(url => piece(url, this.#row(at)));
  }
}

/** Returns all values of an anchor, except those already emitted for this referent. */
function valuesOf(anchored: Anchored, referent: Referent): readonly string[] {
  const values: string[] = [];
  const left = [anchored];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.shown.has(referent)) continue;
    next.shown.add(referent);
    for (const value of next.values) values.push(value);
    for (const inner of next.inner) left.push(inner);
  }
  return values;
}
