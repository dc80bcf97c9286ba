/** What each level of disclosure shows of matches: the table, and how to read a text of a run. */
import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Surfaces } from './sandbox.ts';

export type Level = 'presence' | 'counts' | 'files' | 'rows';
export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

/** Which rows of the two manifests are listed, by threat type. */
export type Listed = Readonly<Record<string, Readonly<Record<'alpha' | 'beta', readonly number[]>>>>;

const ROWS = 400;
export const SEALED = 'CHILD_EXPLOITATION';
export const LOCATABLE = 'UNWANTED_SOFTWARE';

export const LISTED: Listed = {
  [SEALED]: { alpha: [61, 187, 203], beta: [143] },
  [LOCATABLE]: { alpha: [311], beta: [229, 271] }
};

/** A dataset in which every URL is a separate secret, and the URLs that are listed. */
export class Secrets {
  readonly #name = () => `x${randomBytes(6).toString('hex')}`;
  readonly #entries = new Map<string, string>();

  entry(manifest: string, row: number): string {
    const key = `${manifest} ${row}`;
    const entry = this.#entries.get(key) ?? `${this.#name()}.listed.example/${this.#name()}/${this.#name()}.jpg`;
    this.#entries.set(key, entry);
    return entry;
  }

  /** Returns a manifest with `ROWS` lines after the header; row 1 is the header. */
  manifest(name: string): string {
    const rows = Array.from({ length: ROWS }, (_, index) => `https://${this.entry(name, index + 2)}`);
    return ['url', ...rows, ''].join('\n');
  }

  list(listed: Listed): readonly string[] {
    return this.places(listed).map(({ type, manifest, row }) => `${type}\t${this.entry(manifest, row)}`);
  }

  urls(listed: Listed): readonly string[] {
    return this.places(listed).map(({ manifest, row }) => `https://${this.entry(manifest, row)}`);
  }

  places(listed: Listed): readonly { readonly type: string; readonly manifest: string; readonly row: number }[] {
    return Object.entries(listed).flatMap(([type, manifests]) =>
      Object.entries(manifests).flatMap(([manifest, rows]) => rows.map(row => ({ type, manifest, row })))
    );
  }
}

const RANK: readonly Level[] = ['presence', 'counts', 'files', 'rows'];

function reaches(level: Level, needed: Level): boolean {
  return RANK.indexOf(level) >= RANK.indexOf(needed);
}

/** Returns which facts about one threat type a text reveals. */
export function given(text: string, type: string): Readonly<Record<string, boolean>> {
  // The JSON of a request has the comment in one line.
  const lines = text.split(/\\n|\n/).filter(line => line.includes(type));
  const rows = Object.values(LISTED[type] ?? {}).flat();
  const files = Object.values(LISTED[type] ?? {}).map(({ length }) => length);
  const rowNamed = new RegExp(`\\b(?:${rows.join('|')})\\b`);
  return {
    category: lines.length > 0,
    count: lines.some(line => new RegExp(`\\b(?:${[rows.length, ...files].join('|')}) match`).test(line)),
    file: lines.some(line => /data\/(?:alpha|beta)\.csv/.test(line)),
    row: lines.some(line => rowNamed.test(line)) || new RegExp(`(?:row |line=|#L)(?:${rows.join('|')})\\b`).test(text),
    'match id': lines.some(line => /\b[a-z2-7]{16}\b/.test(line))
  };
}

/** Returns what a level shows, without the higher levels. A line with rows needs no count. */
export function expected(level: Level): Readonly<Record<string, boolean>> {
  return {
    category: reaches(level, 'counts'),
    count: level === 'counts' || level === 'files',
    file: reaches(level, 'files'),
    row: level === 'rows',
    'match id': level === 'rows'
  };
}

const DEFAULTS = { public: 'presence', internal: 'presence', unknown: 'presence', private: 'files' } as const;

/** Settings, and the levels that then apply; null means the default. */
const DISCLOSURES: readonly (readonly [settings: string, sealedWhenPrivate: Level | null, locatable: Level])[] = [
  ['', null, 'rows'],
  ['disclosure: {sealed: presence, locatable: presence}', 'presence', 'presence'],
  ['disclosure: {sealed: counts, locatable: files}', 'counts', 'files'],
  ['disclosure: {sealed: files, locatable: counts}', 'files', 'counts'],
  ['disclosure: {sealed: rows}', 'rows', 'rows']
];

/** Internal and unknown visibility count as public, so for them no settings and the loosest settings are enough. */
export const TABLE = (['public', 'internal', 'unknown', 'private'] as const).flatMap(visibility =>
  DISCLOSURES.filter(
    ([, sealed]) => visibility === 'public' || visibility === 'private' || sealed === null || sealed === 'rows'
  ).map(([settings, whenPrivate, locatable]) => {
    const sealed = visibility === 'private' ? (whenPrivate ?? DEFAULTS.private) : DEFAULTS[visibility];
    return { visibility, settings, sealed, locatable };
  })
);

export function expectLevels(said: readonly string[], sealed: Level, locatable: Level): void {
  for (const surface of said) {
    expect(given(surface, SEALED)).toEqual(expected(sealed));
    expect(given(surface, LOCATABLE)).toEqual(expected(locatable));
    expect(surface).toContain('restricted category');
  }
}

/** Every URL has a different host, so it is enough to search for the host in plain text and in the usual encodings. */
export function findLeaksQuickly(url: string, surfaces: Surfaces): unknown {
  const own = new URL(url).hostname.split('.')[0] ?? '';
  const forms = [own, Buffer.from(own).toString('hex'), Buffer.from(own).toString('base64').replace(/=+$/, '')];
  return Object.entries(surfaces).flatMap(([name, content]) => {
    const text = Buffer.from(content).toString('latin1').toLowerCase();
    return forms.filter(form => text.includes(form.toLowerCase())).map(form => ({ name, form }));
  });
}

/**
 * The same commit is checked with two lists that differ only in what a level hides. Every surface must be the same, so
 * that a reader cannot learn anything from it.
 */
export const HIDDEN: readonly (readonly [
  name: string,
  visibility: Visibility,
  settings: string,
  one: Listed,
  other: Listed
])[] = [
  [
    'a public repository does not show the number, category or place of sealed matches',
    'public',
    '',
    { [SEALED]: { alpha: [61, 187], beta: [] } },
    { NCII: { alpha: [], beta: [5] } }
  ],
  [
    'presence does not show the number, category or place of locatable matches',
    'public',
    'disclosure: {locatable: presence}',
    { [LOCATABLE]: { alpha: [61, 187], beta: [7] } },
    { PRIVACY: { alpha: [], beta: [5] } }
  ],
  [
    'counts does not show the files or rows of matches',
    'private',
    'disclosure: {sealed: counts, locatable: counts}',
    { [SEALED]: { alpha: [61, 187], beta: [] }, [LOCATABLE]: { alpha: [9], beta: [] } },
    { [SEALED]: { alpha: [], beta: [88, 301] }, [LOCATABLE]: { alpha: [], beta: [12] } }
  ],
  [
    'files does not show the rows of matches',
    'private',
    'disclosure: {sealed: files, locatable: files}',
    { [SEALED]: { alpha: [61, 187], beta: [9] }, [LOCATABLE]: { alpha: [9], beta: [10] } },
    { [SEALED]: { alpha: [2, 401], beta: [33] }, [LOCATABLE]: { alpha: [70], beta: [71] } }
  ]
];

/** Removes what differs between any two runs: commits, ports, folders, list versions. */
export function withoutChance(text: string): string {
  return (
    text
      .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
      .replace(/\b[0-9a-f]{64}\b/g, 'ID')
      // The marker depends on the address of the service, and the lists have different sizes.
      .replace(/dataset-release-gate:[0-9a-f]{16}/g, 'MARKER')
      .replace(/about \d+ entr(?:y|ies)/g, 'SIZE')
      .replace(/127\.0\.0\.1:\d+/g, 'SERVER')
      .replace(/list(?:-[0-9a-f]{12})?`, version \S+,/g, 'LIST')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  );
}
