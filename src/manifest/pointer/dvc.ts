/** DVC files: `outs` lists content that is stored elsewhere. https://dvc.org/doc/user-guide/project-structure */
import { constructFromEvents } from 'js-yaml';
import { MAX_YAML_DEPTH } from '../bytes/manifest-limits.ts';
import { linePieces, type Piece } from '../bytes/pieces.ts';
import { contentSuffix, isMedia } from '../kind/suffix.ts';
import { embeddedYaml } from '../yaml/yaml.ts';
import { yamlEvents } from '../yaml/yaml-parse.ts';

/**
 * What a DVC file refers to. `media`: only media, each with a hash that can be looked up. `other`: anything else, also
 * if it is unclear.
 */
export type Outs = 'none' | 'media' | 'other';

/** @param path of the file: the hashes for a pipeline are in its lock file */
export function outputKind(text: string, path: string): Outs {
  let documents: unknown[];
  try {
    documents = constructFromEvents([...yamlEvents(text, MAX_YAML_DEPTH)], { source: text });
  } catch {
    return 'other';
  }
  if (documents.length !== 1) return 'other';
  const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ settings }) => !isLeftToGit(settings));
  if (outs.length === 0) return 'none';
  const isPipeline = path.toLowerCase().endsWith('.yaml');
  return outs.every(out => isMediaPath(out.path) && (isPipeline || isHashed(out.settings))) ? 'media' : 'other';
}

/** Yields every element of every `outs`, also inside stages. If `outs` is not a list, it is one element. */
function* elementsOf(value: unknown, seen: Set<unknown>): Generator<unknown, void> {
  if (seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of fieldsOf(value)) {
    if (key === 'outs' && inner !== null) yield* Array.isArray(inner) ? inner : [inner];
    yield* elementsOf(inner, seen);
  }
}

interface Out {
  /** A string, or any value if it is unclear. */
  readonly path: unknown;
  /** The other fields. */
  readonly settings: Settings;
}

type Settings = ReadonlyMap<string, unknown>;

/** Reads a path alone, with a hash, or in `dvc.yaml` as the only key above its settings. */
function outOf(element: unknown): Out {
  if (typeof element === 'string') return { path: element, settings: new Map() };
  const settings = fieldsOf(element);
  const [only] = settings;
  if (only === undefined || settings.size > 1 || settings.has('path')) return { path: settings.get('path'), settings };
  const [path, inner] = only;
  return { path, settings: fieldsOf(inner) };
}

/** Checks whether `cache: false` says that DVC leaves the file to git. */
function isLeftToGit(settings: Settings): boolean {
  return settings.get('cache') === false;
}

/** Checks for the hash of one file, and not of a folder's list or of something else. */
function isHashed(settings: Settings): boolean {
  const md5 = settings.get('md5');
  return typeof md5 === 'string' && /^[0-9a-f]{32}$/i.test(md5);
}

function isMediaPath(path: unknown): boolean {
  return typeof path === 'string' && isMedia(contentSuffix(path).suffix);
}

/** Returns the values of a mapping or a list by key. */
function fieldsOf(value: unknown): Settings {
  return new Map(Object.entries(value ?? {}));
}

/** Yields the strings of a DVC file: those of YAML, or lines where it is none. */
export function* dvcPieces(document: Buffer): Generator<Piece, void> {
  if (!(yield* embeddedYaml(document, 1))) yield* linePieces(document, 0, document.length, 1);
}
