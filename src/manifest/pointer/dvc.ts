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
  const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ settings }) => !isLeftToGit(settings));
  if (outs.length === 0) return 'none';
  const isPipeline = path.toLowerCase().endsWith('.yaml');
  return outs.every(out => isMediaPath(out.path) && (isPipeline || isHashed(out.settings))) ? 'media' : 'other';
}

/** Every element of every `outs`, those of stages too; one that is no list is its own element. */
function* elementsOf(value: unknown, seen: Set<unknown>): Generator<unknown, void> {
  if (seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of fieldsOf(value)) {
    if (key === 'outs' && inner !== null) yield* Array.isArray(inner) ? inner : [inner];
    yield* elementsOf(inner, seen);
  }
}

interface Out {
  /** A string, or what cannot be told. */
  readonly path: unknown;
  /** What it says beside. */
  readonly settings: Settings;
}

type Settings = ReadonlyMap<string, unknown>;

/** A path by itself, beside a hash, or in `dvc.yaml` as the one key over its settings. */
function outOf(element: unknown): Out {
  if (typeof element === 'string') return { path: element, settings: new Map() };
  const settings = fieldsOf(element);
  const [only] = settings;
  if (only === undefined || settings.size > 1 || settings.has('path')) return { path: settings.get('path'), settings };
  const [path, inner] = only;
  return { path, settings: fieldsOf(inner) };
}

/** Whether `cache: false` says that DVC leaves it to git. */
function isLeftToGit(settings: Settings): boolean {
  return settings.get('cache') === false;
}

/** Whether it has the hash of one file, not that of a folder's list or of what is no content. */
function isHashed(settings: Settings): boolean {
  const md5 = settings.get('md5');
  return typeof md5 === 'string' && /^[0-9a-f]{32}$/i.test(md5);
}

function isMediaPath(path: unknown): boolean {
  return typeof path === 'string' && isMedia(contentSuffix(path).suffix);
}

/** What a mapping or a list says under its keys. */
function fieldsOf(value: unknown): Settings {
  return new Map(Object.entries(value ?? {}));
}
