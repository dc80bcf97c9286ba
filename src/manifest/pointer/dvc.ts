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

/**
 * What a file of DVC stands for: `other` is anything but media with a hash each that can be looked up, also what cannot be told.
 */
export type Outs = 'none' | 'media' | 'other';

/** @param path of the file: a pipeline names what its lock file has the hashes of */
export function outsIn(text: string, path: string): Outs {
  let documents: unknown[];
  try {
    documents = constructFromEvents([...yamlEvents(text, MAX_DEPTH)], { source: text });
  } catch {
    return 'other';
  }
  if (documents.length !== 1) return 'other';
  const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ inGit }) => !inGit);
  if (outs.length === 0) return 'none';
  const isPipeline = path.toLowerCase().endsWith('.yaml');
  return outs.every(out => isMediaPath(out.path) && (isPipeline || out.isHashed)) ? 'media' : 'other';
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
  /** Whether it has the hash of one file, not that of a folder's list or of what is no content. */
  readonly isHashed: boolean;
}

/** A path by itself, beside a hash, or in `dvc.yaml` as the one key over its settings. */
function outOf(element: unknown): Out {
  if (hasKey(element, 'path')) return { path: element.path, inGit: isLeftToGit(element), isHashed: isHashed(element) };
  if (typeof element !== 'object' || element === null) return { path: element, inGit: false, isHashed: false };
  const [only, ...more] = Object.entries(element);
  if (only === undefined || more.length > 0) return { path: null, inGit: false, isHashed: false };
  return { path: only[0], inGit: isLeftToGit(only[1]), isHashed: false };
}

function isLeftToGit(settings: unknown): boolean {
  return hasKey(settings, 'cache') && settings.cache === false;
}

function isHashed(element: unknown): boolean {
  return hasKey(element, 'md5') && typeof element.md5 === 'string' && /^[0-9a-f]{32}$/i.test(element.md5);
}

function isMediaPath(path: unknown): boolean {
  return typeof path === 'string' && isMedia(contentSuffix(path).suffix);
}

function hasKey<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
