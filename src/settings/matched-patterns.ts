/** Checks that the maintainers' patterns match something. A pattern that matches nothing is a mistake, not a pass. */
import { choosing, excusing, isMatched, type Pattern, splitPatterns } from '../manifest/kind/patterns.ts';
import type { Fault } from '../safe/errors.ts';
import { count, joined, safe, type SafeText } from '../safe/text.ts';
import { MAX_SHOWN_PATTERNS } from './settings-limits.ts';
import type { Settings } from './settings.ts';

/** The manifest patterns of a run. */
export interface GivenPatterns {
  /** Null: the built-in patterns. */
  readonly manifests: readonly string[] | null;
  readonly from: 'input' | 'settings';
  /** Patterns that a repository adds to these. */
  readonly more: readonly string[];
}

/** Returns the settings' patterns, else the input's, else the built-in ones. */
export function givenPatterns(settings: Settings, input: readonly string[] | null): GivenPatterns {
  const { manifests, moreManifests: more } = settings;
  return manifests === null ? { manifests: input, from: 'input', more } : { manifests, from: 'settings', more };
}

/** What a report says about patterns that match nothing. */
export interface PatternFindings {
  /** Null if at least one pattern of manifests matches. */
  readonly fault: Fault | null;
  readonly notes: readonly SafeText[];
}

/**
 * Finds patterns that match nothing.
 *
 * @param unchecked the patterns of files that need not be checked today
 * @param trees the paths of the whole tree of head, and of base if there is one: a change may delete the last file
 */
export async function findUnmatched(
  given: GivenPatterns,
  unchecked: readonly string[],
  trees: readonly (() => Promise<readonly { readonly path: string }[]>)[]
): Promise<PatternFindings> {
  const manifests = new Matching(choosing(given.manifests ?? []));
  const more = new Matching(choosing(given.more));
  const excused = unchecked.map(path => new Matching(excusing(splitPatterns(path))));
  for (const tree of trees) {
    const all = [manifests, more, ...excused].filter(each => !each.isSettled);
    if (all.length === 0) break;
    const paths = await tree();
    for (const each of all) each.look(paths);
  }
  const fault = given.manifests === null || more.matchesAny ? null : faultOf(manifests, given);
  const idle = excused.flatMap(({ unmatched }) => unmatched);
  return {
    fault,
    notes: [
      ...(fault === null
        ? sentences(
            [...manifests.unmatched, ...more.unmatched],
            name => safe`The pattern ${name} of manifests matches no file.`
          )
        : []),
      ...sentences(idle, name => safe`The pattern ${name} of unchecked files matches no file.`)
    ]
  };
}

function faultOf(manifests: Matching, { from }: GivenPatterns): Fault | null {
  const place = from === 'input' ? safe`the input manifests` : safe`manifests in the settings`;
  const reason = from === 'input' ? 'usage' : 'settings-invalid';
  if (!manifests.matchesAny) {
    const names = joined(
      sentences(manifests.unmatched, name => name),
      ', '
    );
    const text = safe`no pattern of ${place} matches a file (${names}): patterns are case-sensitive, and a folder needs a slash at its end, such as data/`;
    return { reason, text };
  }
  if (manifests.leavesAny) return null;
  return {
    reason,
    text: safe`the patterns of ${place} exclude every file that they select, so nothing would be checked`
  };
}

function sentences(patterns: readonly Pattern[], sentence: (name: SafeText) => SafeText): readonly SafeText[] {
  const shown = patterns.slice(0, MAX_SHOWN_PATTERNS).map(({ name }) => sentence(name));
  const rest = patterns.length - shown.length;
  return rest === 0 ? shown : [...shown, sentence(safe`and ${count(rest)} more`)];
}

/** Records which of some patterns have matched a path so far. */
class Matching {
  readonly #patterns: readonly Pattern[];
  readonly #unmatched: Set<Pattern>;
  /** Whether some path is selected and not excluded. */
  #leaves = false;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    this.#unmatched = new Set(patterns);
  }

  get unmatched(): readonly Pattern[] {
    return [...this.#unmatched];
  }

  /** If there are only excludes, any of them counts. */
  get matchesAny(): boolean {
    const counted = this.#includes.length > 0 ? this.#includes : this.#patterns;
    return counted.some(pattern => !this.#unmatched.has(pattern));
  }

  get leavesAny(): boolean {
    return this.#leaves || this.#includes.length === 0;
  }

  get isSettled(): boolean {
    return this.#unmatched.size === 0 && this.leavesAny;
  }

  look(paths: readonly { readonly path: string }[]): void {
    for (const { path } of paths) {
      for (const pattern of this.#unmatched) if (pattern.matches(path)) this.#unmatched.delete(pattern);
      this.#leaves ||= isMatched(this.#patterns, path);
      if (this.isSettled) return;
    }
  }

  get #includes(): readonly Pattern[] {
    return this.#patterns.filter(({ excludes }) => !excludes);
  }
}
