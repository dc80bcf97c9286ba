/** Models and datasets that the keys of a card name in YAML, where they stand and where an alias brings them. */
import { type Event, EVENT_ID, getScalarValue } from 'js-yaml';
import { hubUrl, type Referent, referentOfKey } from '../script/hub-reference.ts';
import { type Piece, piece } from '../bytes/pieces.ts';

/** What an anchor stands for: its scalar or those of its sequence, and the sequences that this brings along itself. */
interface Anchored {
  readonly values: string[];
  readonly inner: Anchored[];
  /** As what it was referred to: once is enough. */
  readonly shown: Set<Referent>;
}

/** A document, sequence or mapping that is open. */
interface Level {
  readonly mapping: boolean;
  /** The anchor whose sequence it is part of. */
  readonly anchored: Anchored | null;
  /** What the values of the sequence, or of the mapping's last key, name. */
  referent: Referent | null;
  /** Whether it stands below a key for datasets, or below an anchor, which may be brought there. */
  readonly inDatasets: boolean;
  keyNext: boolean;
}

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

export class YamlReferences {
  readonly #source: string;
  readonly #row: (at: number) => number;
  readonly #open: Level[] = [];
  readonly #anchors = new Map<string, Anchored>();

  /** @param row the line of positions that ascend */
  constructor(source: string, row: (at: number) => number) {
    this.#source = source;
    this.#row = row;
  }

  /** Takes the next event; returns the URLs of what it refers to. */
  next(event: Event): readonly Piece[] {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors.clear();
        this.#open.push({ mapping: false, anchored: null, referent: null, inDatasets: false, keyNext: false });
        return [];
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#enter(event.type === EVENT_ID.MAPPING, this.#anchor(event));
        return [];
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.ALIAS:
        return this.#alias(this.#source.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
      case EVENT_ID.POP:
        this.#open.pop();
        return [];
    }
  }

  #enter(mapping: boolean, own: Anchored | null): void {
    const level = this.#open.at(-1);
    this.#isKey();
    const around = level?.mapping === false ? level.anchored : null;
    if (own !== null) around?.inner.push(own);
    const referent = mapping ? null : (level?.referent ?? null);
    const inDatasets = own !== null || level?.inDatasets === true || level?.referent === 'dataset';
    this.#open.push({ mapping, anchored: mapping ? null : (own ?? around), referent, inDatasets, keyNext: mapping });
  }

  #scalar(event: Scalar): readonly Piece[] {
    const level = this.#open.at(-1);
    const own = this.#anchor(event);
    const around = level?.mapping === false ? level.anchored : null;
    const isKey = this.#isKey();
    const referent = isKey ? null : (level?.referent ?? null);
    if (!isKey && own === null && around === null && referent === null) return [];
    const value = getScalarValue(this.#source, event);
    own?.values.push(value);
    around?.values.push(value);
    if (isKey) this.#name(value);
    return referent === null ? [] : this.#pieces([value], referent, event.valueStart);
  }

  #alias(name: string, at: number): readonly Piece[] {
    const level = this.#open.at(-1);
    const anchored = this.#anchors.get(name);
    const isKey = this.#isKey();
    if (level === undefined || anchored === undefined) return [];
    if (!level.mapping) level.anchored?.inner.push(anchored);
    if (isKey) this.#name(anchored.values[0] ?? '');
    else if (level.referent !== null) return this.#pieces(broughtAlong(anchored, level.referent), level.referent, at);
    return [];
  }

  /** Whether the node that comes next is a key; what comes behind a key is its value. */
  #isKey(): boolean {
    const level = this.#open.at(-1);
    if (level?.mapping !== true) return false;
    level.keyNext = !level.keyNext;
    return !level.keyNext;
  }

  #name(key: string): void {
    const level = this.#open.at(-1);
    if (level !== undefined) level.referent = referentOfKey(key, level.inDatasets);
  }

  #anchor({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }): Anchored | null {
    if (anchorStart < 0) return null;
    const anchored = { values: [], inner: [], shown: new Set<Referent>() };
    this.#anchors.set(this.#source.slice(anchorStart, anchorEnd), anchored);
    return anchored;
  }

  #pieces(values: readonly string[], referent: Referent, at: number): readonly Piece[] {
    return values.flatMap(value => hubUrl(value, referent) ?? []).map(url => piece(url, this.#row(at)));
  }
}

/** All that an anchor stands for, but for what was shown as the same before. */
function broughtAlong(anchored: Anchored, referent: Referent): readonly string[] {
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
