/** Reads a strict subset of YAML: one document of plain mappings, lists and scalars, with a line for every value. */
import { CORE_SCHEMA, type Event, EVENT_ID, constructFromEvents, getScalarValue } from 'js-yaml';
import { yamlEvents } from '../manifest/yaml/yaml-parse.ts';
import { type NodeRole, NodeRoles } from '../manifest/yaml/yaml-roles.ts';
import { YamlFault } from '../manifest/yaml/yaml-tokens.ts';
import { byteText } from '../safe/byte-text.ts';
import type { GateError } from '../safe/errors.ts';
import { mebibytes, quoted, safe, type SafeText } from '../safe/text.ts';
import { MAX_SETTINGS_BYTES, MAX_SETTINGS_DEPTH } from './settings-limits.ts';

export interface YamlDocument {
  readonly value: unknown;
  /** Returns the 1-based line of the key or entry at a path, or of the innermost one found on that path. */
  readonly lineOf: (path: readonly string[]) => number;
  /** Returns true if the value at this path is a list. */
  readonly isList: (path: readonly string[]) => boolean;
}

/** Makes the error that says what is wrong with the document, and in which line if that is known. */
export type Refuse = (
  what: SafeText,
  where?: { readonly cause?: unknown; readonly line?: number | undefined }
) => GateError;

/**
 * Parses one document. Anchors, aliases, tags and repeated keys are refused, because with them a file may not mean what
 * it seems to.
 *
 * @throws what `refuse` makes, with the line and never a value
 */
export function parseStrictYaml(bytes: Uint8Array, refuse: Refuse): YamlDocument {
  const source = decode(bytes, refuse);
  const events = parse(source, refuse);
  const root = treeOf(source, events, refuse);
  const value = construct(source, events, refuse);
  const find = (path: readonly string[]) => path.reduce<Node>((node, key) => node.children.get(key) ?? node, root);
  return {
    value,
    lineOf: path => lineAt(source, find(path).at),
    isList: path => find(path).kind === 'list'
  };
}

function decode(bytes: Uint8Array, refuse: Refuse): string {
  if (bytes.length > MAX_SETTINGS_BYTES) throw refuse(safe`it is larger than ${mebibytes(MAX_SETTINGS_BYTES)}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse(safe`it is not UTF-8 text`, { cause });
  }
}

function parse(source: string, refuse: Refuse): Event[] {
  try {
    return [...yamlEvents(source, MAX_SETTINGS_DEPTH)];
  } catch (cause) {
    const line = cause instanceof YamlFault ? lineAt(source, cause.at) : undefined;
    throw refuse(safe`this is not YAML`, { cause, line });
  }
}

function construct(source: string, events: Event[], refuse: Refuse): unknown {
  let documents: unknown[];
  try {
    documents = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
  } catch (cause) {
    throw refuse(safe`a key is used twice, or is not a plain name`, { cause, line: lineOf(cause) });
  }
  if (documents.length !== 1) throw refuse(safe`it must be one YAML document`);
  return documents[0];
}

/** A value: where it or its key begins in the source, and its children by key or index. */
interface Node {
  readonly kind: 'mapping' | 'list' | 'scalar';
  readonly at: number;
  readonly children: Map<string, Node>;
}

/** A list or mapping being read. `key` is the key whose value comes next. */
interface Open {
  readonly node: Node;
  key: { readonly name: string; readonly at: number } | null;
}

/** Returns the document's values by path. */
function treeOf(source: string, events: readonly Event[], refuse: Refuse): Node {
  const tree = new Tree(source, refuse);
  const roles = new NodeRoles();
  for (const event of events) tree.take(event, roles.of(event));
  return tree.root;
}

class Tree {
  readonly #documents: Node = { kind: 'list', at: 0, children: new Map() };
  readonly #open: Open[] = [];
  readonly #source: string;
  readonly #refuse: Refuse;

  constructor(source: string, refuse: Refuse) {
    this.#source = source;
    this.#refuse = refuse;
  }

  /** The first document, or an empty list if there is none. */
  get root(): Node {
    return this.#documents.children.get('0') ?? this.#documents;
  }

  take(event: Event, role: NodeRole): void {
    if (event.type === EVENT_ID.POP) this.#open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) this.#open.push({ node: this.#documents, key: null });
    else if (event.type === EVENT_ID.ALIAS) throw this.#refuseAt(event.anchorStart, safe`YAML aliases are not allowed`);
    else {
      const mark = Math.max(event.anchorStart, event.tagStart);
      if (mark >= 0) throw this.#refuseAt(mark, safe`YAML anchors and tags are not allowed`);
      if (event.type === EVENT_ID.SCALAR) this.#scalar(getScalarValue(this.#source, event), event.valueStart, role);
      else {
        const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'list';
        this.#open.push({ node: this.#enter(kind, event.start), key: null });
      }
    }
  }

  #scalar(text: string, at: number, role: NodeRole): void {
    const parent = this.#open.at(-1);
    if (parent === undefined || role !== 'key') this.#enter('scalar', at);
    else if (parent.node.children.has(text)) throw this.#refuseAt(at, safe`${keyText(text)} is used twice`);
    else parent.key = { name: text, at };
  }

  #enter(kind: Node['kind'], at: number): Node {
    const parent = this.#open.at(-1) ?? { node: this.#documents, key: null };
    const node: Node = { kind, at: parent.key?.at ?? at, children: new Map() };
    parent.node.children.set(parent.key?.name ?? String(parent.node.children.size), node);
    parent.key = null;
    return node;
  }

  #refuseAt(at: number, what: SafeText): GateError {
    return this.#refuse(what, { line: lineAt(this.#source, at) });
  }
}

/** Returns a key as it may be shown. */
export function keyText(key: string): SafeText {
  return quoted(byteText(key), safe`a key`);
}

/** Counts lines only on request: a large file has many values, and at most one line is reported. */
function lineAt(source: string, at: number): number {
  return source.slice(0, Math.max(at, 0)).split(/\r\n|\r|\n/).length;
}

/** Returns the line of a parser's error, if it has a position. */
function lineOf(error: unknown): number | undefined {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : null;
  const line: unknown = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
  return typeof line === 'number' ? line + 1 : undefined;
}
