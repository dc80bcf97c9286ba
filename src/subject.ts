/** Which files does a change put in question, at head, at base and at the tip of the base branch? */
import type { Contents, Subject, TreeFile } from './contents.ts';
import type { Repository } from './github/repository.ts';
import type { Change, FileState } from './github/tree.ts';

/** The commits to compare; `base` null: everything counts as added; `tip` null: base is the tip. */
export interface Commits {
  readonly head: string;
  readonly base: string | null;
  readonly tip: string | null;
}

/** The files in question. Sets are over all changed files, so moves and renames add nothing. */
export async function subjectOf(repository: Repository, { head, base, tip }: Commits): Promise<Subject> {
  const changes = await repository.changes(base, head);
  return {
    head: changes.flatMap(({ path, after }) => fileOf(path, after)),
    base: base === null ? null : changes.flatMap(({ path, before }) => fileOf(path, before)),
    tip: base === null || tip === null || tip === base ? null : await atTip(repository, changes, base, tip),
    contents: contentsOf(repository)
  };
}

/** Where what base held may stand at the tip: the same paths, and whatever the base branch has changed since. */
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

function fileOf(path: string, state: FileState | null): readonly TreeFile[] {
  return state === null ? [] : [{ path, mode: state.mode, id: state.oid }];
}

/** The blobs of a repository; those that are needed are fetched in one request. */
export function contentsOf(repository: Repository): Contents {
  return {
    prepare: files => repository.fetchBlobs(files.filter(({ mode }) => mode !== '160000').map(({ id }) => id)),
    open: file => repository.blob(file.id),
    large: object => repository.large(object),
    sizes: files => repository.sizes(files.map(({ id }) => id))
  };
}
