/** Finds what to check in a local clone: a commit or the index, as a whole or compared with a base commit. */
import { resolve } from 'node:path';
import { shownArgument } from './arguments.ts';
import { type ClonePath, isBelow } from './clone-paths.ts';
import type { Subject } from '../subject/contents.ts';
import type { Repository } from '../github/repository.ts';
import { differences, type TreeEntry } from '../github/tree.ts';
import { findUnmatched, givenPatterns } from '../settings/matched-patterns.ts';
import { GateError } from '../safe/errors.ts';
import { objectId, safe, type SafeText, shortObjectId } from '../safe/text.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Target } from './scan-target.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { settingsAt } from '../settings/settings-file.ts';
import { DEFAULT_SETTINGS_PATH } from '../settings/settings-place.ts';
import { subjectFrom } from '../subject/subject.ts';

/** @param index the index file in `GIT_INDEX_FILE`, as in a hook; null for the clone's own */
export async function cloneTarget(
  repository: Repository,
  options: ScanOptions,
  paths: readonly ClonePath[],
  index: string | null
): Promise<Omit<Target, 'root'>> {
  const { base, tip, head, tree } = await revisionsOf(repository, options, index);
  const settings = await settingsOf(repository, tip ?? head);
  const before = base === null ? null : await repository.tree(base);
  const changes = differences(before ?? [], await tree());
  const subject = await subjectFrom(repository, { base, tip, changes, tree });
  assertPresent(paths, [...(await tree()), ...(before ?? [])]);
  const trees = [tree, ...(before === null ? [] : [async () => before])];
  const patterns = await findUnmatched(givenPatterns(settings, null), [], trees);
  const row = (name: SafeText, oid: string | null) => (oid === null ? [] : [{ name, value: objectId(oid) }]);
  return {
    subject: partOf(subject, paths),
    settings,
    patterns: { ...patterns, notes: [...patterns.notes, ...notesOf(options, paths)] },
    facts: {
      event: 'clone',
      subject: options.staged ? safe`the index of a local clone` : safe`a local clone`,
      scope: options.staged || options.base !== null ? 'added' : 'all',
      revisions: [
        ...row(safe`Head`, options.staged ? null : head),
        ...row(safe`Base`, base),
        ...row(safe`Tip of the base`, tip)
      ]
    }
  };
}

interface CloneRevisions {
  readonly base: string | null;
  readonly tip: string | null;
  /** The commit to check, or the one that the index is based on; null before the first commit. */
  readonly head: string | null;
  readonly tree: () => Promise<readonly TreeEntry[]>;
}

async function revisionsOf(
  repository: Repository,
  { base, head, staged }: ScanOptions,
  index: string | null
): Promise<CloneRevisions> {
  const last = staged ? await repository.revision('HEAD') : await revisionOf(repository, head ?? 'HEAD', safe`--head`);
  const tip = base === null ? (staged ? last : null) : await revisionOf(repository, base, safe`--base`);
  const listing =
    staged || last === null ? repository.staged(index === null ? null : resolve(index)) : repository.tree(last);
  const entries = await listing;
  return {
    base: tip === null || last === null ? null : await repository.mergeBase(tip, last),
    tip,
    head: last,
    tree: async () => entries
  };
}

async function settingsOf(repository: Repository, commit: string | null) {
  if (commit === null) return DEFAULT_SETTINGS;
  const where = safe`of the commit ${shortObjectId(commit)}`;
  const found = await settingsAt(repository, { commit, path: DEFAULT_SETTINGS_PATH, where });
  return found?.settings ?? DEFAULT_SETTINGS;
}

async function revisionOf(repository: Repository, text: string, option: SafeText): Promise<string> {
  const oid = await repository.revision(text);
  if (oid !== null) return oid;
  throw new GateError('usage', safe`${option} ${shownArgument(text, safe`(not shown)`)} is not a commit of this clone`);
}

/** Throws for a path that is in no tree: otherwise the scan would pass without checking it. */
function assertPresent(paths: readonly ClonePath[], entries: readonly TreeEntry[]): void {
  for (const path of paths) {
    if (path.inTree === '' || entries.some(entry => isBelow(entry.path, [path]))) continue;
    const what = path.exists
      ? safe`is not part of what is checked; commit it (for --staged: stage it), or scan it without --base, --head and --staged`
      : safe`does not exist`;
    throw new GateError('usage', safe`${path.shown} ${what}`);
  }
}

/** Keeps only files below the paths. They are still compared with the whole base, so that a move adds nothing. */
function partOf(subject: Subject, paths: readonly ClonePath[]): Subject {
  if (paths.length === 0) return subject;
  return { ...subject, head: subject.head.filter(({ path }) => isBelow(path, paths)) };
}

function notesOf({ staged, base }: ScanOptions, paths: readonly ClonePath[]): readonly SafeText[] {
  const part = paths.some(({ inTree }) => inTree !== '');
  return [
    staged
      ? safe`Changes that are not staged were not checked.`
      : safe`Only committed files were checked. \`--staged\` checks what is staged, and a PATH alone checks files as they are on disk.`,
    ...(part ? [safe`Only the given paths were checked.`] : []),
    ...(staged || base !== null
      ? [safe`Existing content was not checked. \`scan\` without options checks it too.`]
      : [])
  ];
}
