/** Finds the files that a change affects, at head, at base and at the tip of the base branch. */
import type { Contents, Subject, TreeFile } from './contents.ts';
import type { Repository } from '../github/repository.ts';
import type { Change, TreeObject } from '../github/tree.ts';

/** The commits to compare. `base` null: everything counts as added; `tip` null: base is the tip. */
export interface Commits {
  readonly head: string;
  readonly base: string | null;
  readonly tip: string | null;
}

/** Returns the files to check. Membership is over all changed files, so moves and renames add nothing. */
export async function subjectOf(repository: Repository, { head, base, tip }: Commits): Promise<Subject> {
  const changes = await repository.changes(base, head);
  return await subjectFrom(repository, { base, tip, changes, tree: () => repository.tree(head) });
}

/** The input if the changes are known; `tree` lists all of head. */
interface Known extends Omit<Commits, 'head'> {
  readonly changes: readonly Change[];
  readonly tree: () => Promise<readonly { readonly path: string }[]>;
}

/** Like `subjectOf`, but head need not be a commit. */
export async function subjectFrom(repository: Repository, { base, tip, changes, tree }: Known): Promise<Subject> {
  return {
    head: changes.flatMap(({ path, after }) => fileOf(path, after)),
    base: base === null ? null : changes.flatMap(({ path, before }) => fileOf(path, before)),
    tip: base === null || tip === null || tip === base ? null : await atTip(repository, changes, base, tip),
    holds: pathsIn(async () => (await tree()).map(({ path }) => path)),
    contents: contentsOf(repository)
  };
}

/** Returns a function that checks whether a tree has a path, as file or folder. It lists the tree at the first call. */
export function pathsIn(list: () => Promise<readonly string[]>): Subject['holds'] {
  let known: Promise<ReadonlySet<string>> | null = null;
  const withFolders = async () => {
    const paths = new Set<string>(['.']);
    for (const path of await list()) {
      for (let at = path; at !== '' && !paths.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
        paths.add(at);
    }
    return paths;
  };
  return async path => (await (known ??= withFolders())).has(path);
}

/** Finds where content of base may be at the tip: at the same paths, and in what the base branch changed since. */
async function atTip(
  repository: Repository,
  changes: readonly Change[],
  base: string,
  tip: string
): Promise<readonly TreeFile[]> {
  const since = await repository.changes(base, tip);
  const moved = new Set(since.map(({ path }) => path));
  const same = changes.filter(({ path }) => !moved.has(path)).flatMap(({ path, before }) => fileOf(path, before));
  return [...same, ...since.flatMap(({ path, after }) => fileOf(path, after))];
}

function fileOf(path: string, state: TreeObject | null): readonly TreeFile[] {
  return state === null ? [] : [{ path, mode: state.mode, id: state.oid }];
}

/** Reads the blobs of a repository. Blobs that are needed are fetched in one request. */
export function contentsOf(repository: Repository): Contents {
  return {
    prepare: files => repository.fetchBlobs(files.filter(({ mode }) => mode !== '160000').map(({ id }) => id)),
    open: file => repository.blob(file.id),
    large: object => repository.large(object),
    sizes: files => repository.sizes(files.map(({ id }) => id))
  };
}
