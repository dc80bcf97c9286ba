/**
 * Finds the columns of a file that the URL templates of the settings use: every column with that name, at the top or in
 * a struct or list, and the single column inside a list or struct with that name.
 */
import type { UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_TEMPLATE_COLUMNS } from '../bytes/parquet-limits.ts';
import type { Schema } from './schema.ts';

export class NamedColumns {
  /** For each template column, the indices of its leaves. */
  readonly #leaves: readonly Set<number>[];
  /** For each template column, the first 1-based column that cannot be read as text. */
  readonly #unread: readonly number[];

  constructor(templates: UrlTemplates, { leaves, groups }: Schema) {
    const found = templates.columns.map(() => new Set<number>());
    const unread = templates.columns.map(() => 0);
    const add = (name: Uint8Array, first: number, size: number) => {
      const column = templates.headerColumn(name);
      if (column < 0 || size === 0) return;
      if (size === 1 && (leaves[first]?.reads ?? null) !== null) found[column]?.add(first);
      else unread[column] ||= first + 1;
    };
    leaves.forEach(({ name }, index) => add(name, index, 1));
    for (const group of groups.slice(1)) add(group.name, group.first, group.leaves);
    this.#leaves = found;
    this.#unread = unread;
  }

  /** Returns true if the file has a column of that number, even one that cannot be read. */
  has(column: number): boolean {
    return this.#unread[column] !== 0 || this.#leaves[column]?.size !== 0;
  }

  /** Returns, for each leaf index, which of the `wanted` columns the leaf is. */
  leaves(wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const columns = new Map<number, number[]>();
    for (const column of wanted) {
      for (const leaf of this.#leaves[column] ?? []) columns.set(leaf, [...(columns.get(leaf) ?? []), column]);
    }
    return columns.size <= MAX_TEMPLATE_COLUMNS ? columns : new Map();
  }

  /** Returns why not all of the `wanted` columns can be read; null where they can. */
  fault(wanted: ReadonlySet<number>): GateError | null {
    const unread = [...wanted].map(column => this.#unread[column] ?? 0).find(column => column > 0);
    if (unread !== undefined) return noText(unread);
    const leaves = new Set([...wanted].flatMap(column => [...(this.#leaves[column] ?? [])]));
    if (leaves.size <= MAX_TEMPLATE_COLUMNS) return null;
    return new GateError(
      'manifest-too-large',
      safe`more than ${count(MAX_TEMPLATE_COLUMNS)} columns have a name that a URL template of the settings uses; rename them or split the file`
    );
  }
}

function noText(column: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`column ${count(column)} fills a URL template of the settings, but contains neither text nor whole numbers (a struct, a map, floats, decimals, times and UUIDs are not read as a part of a URL): store it as strings or integers, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
