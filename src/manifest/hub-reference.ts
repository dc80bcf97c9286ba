/** References to models and datasets of the hub by their id alone, as cards, configurations and scripts make them. */

/** What a key or a function's argument names. */
export type Referent = 'model' | 'dataset';

/** Keys of a card's front matter. */
const CARD_KEYS: ReadonlyMap<string, Referent> = new Map([
  ['base_model', 'model'],
  ['base_model_name_or_path', 'model'],
  ['_name_or_path', 'model'],
  ['datasets', 'dataset']
]);

/** Keys of configurations in JSON: `datasets` means something else in many of them. */
const CONFIGURATION_KEYS: readonly Buffer[] = ['base_model', '_name_or_path', 'base_model_name_or_path'].map(key =>
  Buffer.from(key)
);

/** What the values of a card's key name, null for any other key. */
export function referentOfKey(key: string): Referent | null {
  return CARD_KEYS.get(key) ?? null;
}

/** Whether `bytes[start, end)` is a key of a model's or an adapter's configuration whose value names a model. */
export function isModelKey(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return CONFIGURATION_KEYS.some(key => {
    if (key.length !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[start + i] !== key[i]) return false;
    return true;
  });
}

/** `organisation/name`, or `name` alone for the oldest ones; a slash or a revision may follow. */
const ID = /^([A-Za-z0-9][\w.-]{0,95}(?:\/[\w][\w.-]{0,95})?)(?:\/|@[\w./-]+)?$/;

/** A path on the author's machine rather than an id. */
const FILE = /^\.|\.\.|\.(?:json|csv|tsv|txt|ya?ml|parquet|bin|pt|pth|ckpt|safetensors|gguf|onnx|py|zip)$/i;

/** The URL of what an id refers to; null where the text is no id. */
export function hubUrl(id: string, referent: Referent): string | null {
  const name = ID.exec(id.trim())?.[1];
  if (name === undefined || FILE.test(name)) return null;
  return referent === 'dataset' ? `https://huggingface.co/datasets/${name}` : `https://huggingface.co/${name}`;
}
