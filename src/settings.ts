/** What did the maintainers decide? The settings file (specification, section 7), read strictly and from the base only. */
import { CORE_SCHEMA, type Event, EVENT_ID, constructFromEvents, getScalarValue, parseEvents } from 'js-yaml';
import * as v from 'valibot';
import { GateError } from './safe/errors.ts';
import { quoted, type SafeText, safe } from './safe/text.ts';

/** How much is said of matches, from least to most. */
export const DISCLOSURES = ['presence', 'counts', 'files', 'rows'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** An agreed gap or exception; `expires` is its last day, in UTC. */
interface Agreed {
  readonly reason: string;
  readonly expires: Date;
}

export interface Settings {
  /** Globs of manifests, `!` excludes; null where the file has none. */
  readonly manifests: readonly string[] | null;
  readonly urlTemplates: readonly string[];
  readonly unchecked: readonly (Agreed & { readonly path: string })[];
  readonly exceptions: readonly (Agreed & { readonly id: string; readonly approvedBy: string })[];
  /** Null: the default of the repository's visibility. */
  readonly disclosure: { readonly sealed: Disclosure | null; readonly locatable: Disclosure | null };
  readonly reportRecipients: readonly string[];
  readonly limits: {
    /** Seconds without progress from the service. */
    readonly denylistSeconds: number;
    /** Deadline of the whole run in seconds. */
    readonly totalSeconds: number;
    /** MiB of one manifest after decompression. */
    readonly manifestMib: number;
    /** Largest ratio of decompressed to stored bytes past the first 16 MiB. */
    readonly expansion: number;
    /** Oldest allowed list in hours; null: any age. */
    readonly listAgeHours: number | null;
  };
}

/** Bytes of a settings file at most; a larger one is not one. */
const LARGEST = 1 << 20;

const text = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(date => !Number.isNaN(Date.parse(date)))
);
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const level = v.picklist(DISCLOSURES);

const SettingsFile = v.strictObject({
  version: v.literal(1),
  manifests: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  'url-templates': v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\/\/.*\{[^{}]+\}/i)))),
  unchecked: v.optional(v.array(v.strictObject({ path: text, reason: text, expires: day }))),
  exceptions: v.optional(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)),
        reason: text,
        'approved-by': text,
        expires: day
      })
    )
  ),
  disclosure: v.optional(v.strictObject({ sealed: v.optional(level), locatable: v.optional(level) })),
  'report-recipients': v.optional(v.array(v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,2000}$/)))),
  limits: v.optional(
    v.strictObject({
      'denylist-seconds': v.optional(positive),
      'total-seconds': v.optional(positive),
      'manifest-mib': v.optional(positive),
      expansion: v.optional(positive),
      'list-age-hours': v.optional(positive)
    })
  )
});

/** What each key takes, by its last name. */
const ALLOWED: ReadonlyMap<string, SafeText> = new Map([
  ['version', safe`the number 1`],
  ['manifests', safe`a list of globs`],
  ['url-templates', safe`a list of URLs with a column's name in braces`],
  ['unchecked', safe`a list of entries with path, reason and expires`],
  ['exceptions', safe`a list of entries with id, reason, approved-by and expires`],
  ['path', safe`a glob`],
  ['reason', safe`a text that is not empty`],
  ['approved-by', safe`a text that is not empty`],
  ['expires', safe`a date as YYYY-MM-DD`],
  ['id', safe`a match id of 16 characters, a to z and 2 to 7`],
  ['disclosure', safe`the keys sealed and locatable`],
  ['sealed', safe`presence, counts, files or rows`],
  ['locatable', safe`presence, counts, files or rows`],
  ['report-recipients', safe`a list of age recipients, each beginning with age1`],
  [
    'limits',
    safe`the keys denylist-seconds, total-seconds, manifest-mib, expansion and list-age-hours, each a number above 0`
  ],
  ...['denylist-seconds', 'total-seconds', 'manifest-mib', 'expansion', 'list-age-hours'].map(
    key => [key, safe`a number above 0`] as const
  )
]);

const TOP_LEVEL = safe`a mapping with the keys version, manifests, url-templates, unchecked, exceptions, disclosure, report-recipients and limits`;

/** The settings of a repository that has no settings file. */
export const DEFAULT_SETTINGS: Settings = settingsOf({ version: 1 });

/**
 * Reads a settings file.
 *
 * @throws GateError `settings-invalid`, naming the key and its line, never a value
 */
export function parseSettings(bytes: Uint8Array): Settings {
  const source = decode(bytes);
  const events = parse(source);
  const tree = treeOf(source, events);
  const parsed = v.safeParse(SettingsFile, construct(source, events));
  if (parsed.success) return settingsOf(parsed.output);
  throw invalid(
    tree,
    (parsed.issues[0].path ?? []).map(({ key }) => String(key))
  );
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw refused(safe`it is larger than 1 MiB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refused(safe`it is not UTF-8 text`, cause);
  }
}

function parse(source: string): Event[] {
  try {
    return parseEvents(source, { maxDepth: 20 });
  } catch (cause) {
    throw refused(safe`${lineOf(cause)}this is not YAML`, cause);
  }
}

function construct(source: string, events: Event[]): unknown {
  let documents: unknown[];
  try {
    documents = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
  } catch (cause) {
    throw refused(safe`${lineOf(cause)}a key is given twice, or a value is not valid YAML`, cause);
  }
  if (documents.length !== 1) throw refused(safe`it has to hold one YAML document`);
  return documents[0];
}

/** A YAML node with the line it begins on (1-based) and what it holds, by key or index. */
interface Node {
  readonly line: number;
  readonly children: Map<string, Node>;
}

/** Lines of every key, and no anchors, aliases or tags: they can make a file read otherwise than it looks. */
function treeOf(source: string, events: readonly Event[]): Node {
  const line = (at: number) => source.slice(0, Math.max(at, 0)).split('\n').length;
  const root: Node = { line: 1, children: new Map() };
  const open: { node: Node; mapping: boolean; key: string | null }[] = [{ node: root, mapping: false, key: null }];
  const enter = (at: number): Node => {
    const parent = open.at(-1);
    const node: Node = { line: line(at), children: new Map() };
    if (parent === undefined) return node;
    parent.node.children.set(parent.key ?? String(parent.node.children.size), node);
    parent.key = null;
    return node;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) open.push({ node: root, mapping: false, key: null });
    else if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.ALIAS)
      throw refused(safe`line ${line(event.anchorStart)}: YAML aliases are not allowed`);
    else {
      const mark = Math.max(event.anchorStart, event.tagStart);
      if (mark >= 0) throw refused(safe`line ${line(mark)}: YAML anchors and tags are not allowed`);
      if (event.type === EVENT_ID.SCALAR) {
        const parent = open.at(-1);
        if (parent?.mapping === true && parent.key === null) parent.key = getScalarValue(source, event);
        else enter(event.valueStart);
      } else open.push({ node: enter(event.start), mapping: event.type === EVENT_ID.MAPPING, key: null });
    }
  }
  return root.children.get('0') ?? root;
}

function invalid(tree: Node, path: readonly string[]): GateError {
  let node = tree;
  for (const key of path) node = node.children.get(key) ?? node;
  const last = path.at(-1);
  if (last === undefined) return refused(safe`it has to be ${TOP_LEVEL}`);
  const named = path.findLast(key => !/^\d+$/.test(key)) ?? last;
  const name = quoted(Buffer.from(path.join('.')).toString('latin1'), safe`a key`);
  const allowed = ALLOWED.get(named);
  const where = safe`line ${node.line}: ${name}`;
  return refused(
    allowed === undefined ? safe`${where} is not a key of the settings` : safe`${where} has to be ${allowed}`
  );
}

function refused(what: SafeText, cause?: unknown): GateError {
  return new GateError('settings-invalid', safe`the settings file on the base branch is not valid: ${what}`, { cause });
}

function lineOf(error: unknown): SafeText {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : null;
  const line: unknown = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
  return typeof line === 'number' ? safe`line ${line + 1}: ` : safe``;
}

function settingsOf(file: v.InferOutput<typeof SettingsFile>): Settings {
  const { limits = {} } = file;
  return {
    manifests: file.manifests ?? null,
    urlTemplates: file['url-templates'] ?? [],
    unchecked: (file.unchecked ?? []).map(({ expires, ...entry }) => ({ ...entry, expires: new Date(expires) })),
    exceptions: (file.exceptions ?? []).map(({ expires, 'approved-by': approvedBy, ...entry }) => {
      return { ...entry, approvedBy, expires: new Date(expires) };
    }),
    disclosure: { sealed: file.disclosure?.sealed ?? null, locatable: file.disclosure?.locatable ?? null },
    reportRecipients: file['report-recipients'] ?? [],
    limits: {
      denylistSeconds: limits['denylist-seconds'] ?? 120,
      totalSeconds: limits['total-seconds'] ?? 1500,
      manifestMib: limits['manifest-mib'] ?? 4096,
      expansion: limits.expansion ?? 1000,
      listAgeHours: limits['list-age-hours'] ?? null
    }
  };
}

const DAY = 86_400_000;

/** Whether an agreed entry still holds: its last day counts, in UTC. */
export function isCurrent(entry: Agreed, now: Date): boolean {
  return now.getTime() < entry.expires.getTime() + DAY;
}

/** Whether a current entry ends within 14 days. */
export function expiresSoon(entry: Agreed, now: Date): boolean {
  return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
