/** Parses trees and their differences, as git's plumbing commands print them with `-z`. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

/** File, executable file, symbolic link, submodule. */
export type Mode = '100644' | '100755' | '120000' | '160000';

export interface TreeObject {
  readonly mode: Mode;
  /** The blob's object id; for a submodule, the commit's. */
  readonly oid: string;
}

/** `path` has one character per byte (Latin-1 view), because a path need not be UTF-8. */
export interface TreeEntry extends TreeObject {
  readonly path: string;
}

/** One path that differs between two trees; null on the side where it does not exist. */
export interface Change {
  readonly path: string;
  readonly before: TreeObject | null;
  readonly after: TreeObject | null;
}

/** Parses `ls-tree -r -z`. @throws GateError `github-unavailable` for an impossible tree */
export function parseTree(output: Buffer): TreeEntry[] {
  const entries = records(output).map(record => {
    const [, mode = '', oid = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]+)$/.exec(record) ?? [];
    return { path, mode: modeOf(mode), oid };
  });
  assertDistinct(entries);
  return entries;
}

/** Parses `diff-tree -r -z --raw --no-renames`. @throws GateError `github-unavailable` like `parseTree` */
export function parseChanges(output: Buffer): Change[] {
  const fields = records(output);
  const changes: Change[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, oldMode = '', newMode = '', oldOid = '', newOid = ''] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(fields[i] ?? '') ?? [];
    changes.push({ path: fields[i + 1] ?? '', before: stateOf(oldMode, oldOid), after: stateOf(newMode, newOid) });
  }
  if (fields.length % 2 !== 0) throw impossibleTree();
  assertDistinct(changes);
  return changes;
}

/** Parses `ls-files --stage -z`. @throws GateError `usage` for an index with conflicts */
export function parseIndex(output: Buffer): TreeEntry[] {
  const entries = records(output).map(record => {
    const [, mode = '', oid = '', stage = '', path = ''] = /^(\d{6}) ([0-9a-f]+) (\d)\t([^]+)$/.exec(record) ?? [];
    if (stage !== '0') {
      throw new GateError('usage', safe`the index contains files with merge conflicts; resolve and stage them first`);
    }
    return { path, mode: modeOf(mode), oid };
  });
  assertDistinct(entries);
  return entries;
}

/** Returns the differences between two trees, in the form of `parseChanges`. */
export function differences(before: readonly TreeEntry[], after: readonly TreeEntry[]): Change[] {
  const old = new Map(before.map(({ path, mode, oid }) => [path, { mode, oid }]));
  const changes: Change[] = [];
  for (const { path, mode, oid } of after) {
    const was = old.get(path) ?? null;
    old.delete(path);
    if (was?.mode !== mode || was.oid !== oid) changes.push({ path, before: was, after: { mode, oid } });
  }
  for (const [path, was] of old) changes.push({ path, before: was, after: null });
  return changes;
}

function records(output: Buffer): string[] {
  if (output.length === 0) return [];
  if (output.at(-1) !== 0) throw impossibleTree();
  return output.toString('latin1', 0, output.length - 1).split('\0');
}

function stateOf(mode: string, oid: string): TreeObject | null {
  return mode === '000000' ? null : { mode: modeOf(mode), oid };
}

function modeOf(mode: string): Mode {
  if (mode === '100644' || mode === '100755' || mode === '120000' || mode === '160000') return mode;
  throw impossibleTree();
}

/** In a crafted tree a name can occur twice, and a reader that goes by path would see only one of the entries. */
function assertDistinct(entries: readonly { readonly path: string }[]): void {
  const paths = new Set(entries.map(({ path }) => path));
  if (paths.size !== entries.length || paths.has('')) throw impossibleTree();
}

function impossibleTree(): GateError {
  return new GateError('github-unavailable', safe`the repository contains a tree that git itself would not write`);
}
