/**
 * Recognises references to models and datasets of the hub by their id alone, as in cards, configurations and scripts.
 */

/** What a key or an argument refers to. */
export type Referent = 'model' | 'dataset';

/** Keys of model cards, and of configurations of models, adapters, merges and training runs. */
const KEYS: ReadonlyMap<string, Referent> = new Map([
  ['base_model', 'model'],
  ['base_model_name_or_path', 'model'],
  ['_name_or_path', 'model'],
  ['model', 'model'],
  ['models', 'model'],
  ['model_name_or_path', 'model'],
  ['pretrained_model_name_or_path', 'model'],
  ['datasets', 'dataset'],
  ['source_datasets', 'dataset'],
  ['dataset_name', 'dataset']
]);

/** Keys whose value is always an id, so that an id without an organisation counts everywhere. */
const ID_KEYS: ReadonlySet<string> = new Set(['base_model', '_name_or_path', 'base_model_name_or_path']);

/** A key inside an element of `datasets`. */
const ELEMENT_KEY = 'path';

/**
 * Returns what the values of a key refer to; null for any other key.
 *
 * @param inDatasets whether the key is inside one for datasets
 */
export function referentOfKey(key: string, inDatasets = false): Referent | null {
  return inDatasets && key === ELEMENT_KEY ? 'dataset' : (KEYS.get(key) ?? null);
}

/** A key as bytes, its referent, and whether an id without an organisation counts under it. */
export interface ByteKey {
  readonly bytes: Uint8Array;
  readonly referent: Referent;
  readonly short: boolean;
  readonly element: boolean;
}

/**
 * Keys by their length. In JSON `model` and `datasets` often mean something else, so only an id with its organisation
 * counts.
 */
const BYTE_KEYS: readonly (readonly ByteKey[])[] = Array.from({ length: 32 }, (_, length) =>
  [...KEYS, [ELEMENT_KEY, 'dataset'] as const]
    .filter(([key]) => key.length === length)
    .map(([key, referent]) => ({
      bytes: Buffer.from(key),
      referent,
      short: ID_KEYS.has(key),
      element: key === ELEMENT_KEY
    }))
);

const NO_KEYS: readonly ByteKey[] = [];

/** Returns the key in `bytes[start, end)`; null where it is none of them. */
export function byteKey(bytes: Uint8Array, start: number, end: number): ByteKey | null {
  for (const key of BYTE_KEYS[end - start] ?? NO_KEYS) {
    let i = 0;
    while (i < key.bytes.length && bytes[start + i] === key.bytes[i]) i++;
    if (i === key.bytes.length) return key;
  }
  return null;
}

/** Matches `organisation/name`, or `name` alone for the oldest ones; a slash or a revision may follow. */
const ID = /^([A-Za-z0-9][\w.-]{0,95}(?:\/[\w][\w.-]{0,95})?)(?:\/|@[\w./-]+)?$/;

/** Matches a path on the author's computer rather than an id. */
const FILE = /^\.|\.\.|\.(?:json|csv|tsv|txt|ya?ml|parquet|bin|pt|pth|ckpt|safetensors|gguf|onnx|py|zip)$/i;

/** What cards write for a dataset that is not derived from another one; no dataset can have such a name. */
const NO_SOURCE: ReadonlySet<string> = new Set(['original', 'extended']);

/** Returns the URL that an id refers to; null where the text is not an id. */
export function hubUrl(id: string, referent: Referent): string | null {
  // The source of a dataset may be written as `extended|id`.
  const name = ID.exec(id.trim().replace(/^extended\|/, ''))?.[1];
  if (name === undefined || FILE.test(name) || NO_SOURCE.has(name)) return null;
  return referent === 'dataset' ? `https://huggingface.co/datasets/${name}` : `https://huggingface.co/${name}`;
}
