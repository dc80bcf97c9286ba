/** DVC's files: `outs` name what is kept elsewhere. https://dvc.org/doc/user-guide/project-structure */
import { constructFromEvents } from 'js-yaml';
import { contentSuffix, isMedia } from '../kind/suffix.ts';
import { yamlEvents } from '../yaml/yaml-parse.ts';

/** Deeper nesting is an error of the parser, as in the reader of YAML. */
const MAX_DEPTH = 200;

/** Whether a file of this name may stand for content that DVC keeps. */
export function isDvcFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc');
}

/** What a file of DVC stands for: `other` is anything but media, also what cannot be told. */
export type Outs = 'none' | 'media' | 'other';

export function outsIn(text: string): Outs {
  let documents: unknown[];
  try {
    documents = constructFromEvents([...yamlEvents(text, MAX_DEPTH)], { source: text });
  } catch {
    return 'other';
  }
  if (documents.length !== 1) return 'other';
  const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ inGit }) => !inGit);
  if (outs.length === 0) return 'none';
  return outs.every(({ path }) => isMediaPath(path)) ? 'media' : 'other';
}

/** Every element of every `outs`, those of stages too; one that is no list is its own element. */
function* elementsOf(value: unknown, seen: Set<object>): Generator<unknown, void> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'outs' && inner !== null) yield* Array.isArray(inner) ? inner : [inner];
    yield* elementsOf(inner, seen);
  }
}

interface Out {
  /** A string, or what cannot be told. */
  readonly path: unknown;
  /** Whether `cache: false` says that DVC leaves it to git. */
  readonly inGit: boolean;
}

/** A path by itself, beside a hash, or in `dvc.yaml` as the one key over its settings. */
function outOf(element: unknown): Out {
  if (hasKey(element, 'path')) return { path: element.path, inGit: isLeftToGit(element) };
  if (typeof element !== 'object' || element === null) return { path: element, inGit: false };
  const [only, ...more] = Object.entries(element);
  if (only === undefined || more.length > 0) return { path: null, inGit: false };
  return { path: only[0], inGit: isLeftToGit(only[1]) };
}

function isLeftToGit(settings: unknown): boolean {
  return hasKey(settings, 'cache') && settings.cache === false;
}

function isMediaPath(path: unknown): boolean {
  return typeof path === 'string' && isMedia(contentSuffix(path).suffix);
}

function hasKey<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
