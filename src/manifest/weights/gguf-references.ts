/** Recognises in the keys of GGUF which models and datasets a file comes from. */
import { MAX_ID_PART_CHARACTERS } from '../bytes/manifest-limits.ts';
import { hubUrl, type Referent } from '../script/hub-reference.ts';

/** Keys whose value may be an id of the hub instead of a URL. */
const IDS: readonly (readonly [RegExp, Referent])[] = [
  [/^general\.(?:base_model|source)(?:\.\d+)?(?:\.(?:repo_url|url|huggingface\.repository))?$/, 'model'],
  [/^general\.datasets?(?:\.\d+)?(?:\.(?:repo_url|url))?$/, 'dataset']
];

/** Keys with the two parts of an id, as people write them: with blanks. */
const PART = /^general\.(base_model|dataset)\.(\d{1,3})\.(organization|name)$/;

export class GgufReferences {
  readonly #parts = new Map<string, { organization?: string; name?: string }>();

  /** Takes an entry with a text; returns what the text refers to if it is an id, or null. */
  add(key: string, text: string): Referent | null {
    const [, kind, index, part] = PART.exec(key) ?? [];
    if (kind !== undefined && index !== undefined && text.length <= MAX_ID_PART_CHARACTERS) {
      const parts = this.#parts.get(`${kind}.${index}`) ?? {};
      this.#parts.set(`${kind}.${index}`, { ...parts, [part === 'name' ? 'name' : 'organization']: text });
    }
    return IDS.find(([keys]) => keys.test(key))?.[1] ?? null;
  }

  /** Returns the URLs of the repositories whose organisation and name were given. */
  urls(): readonly string[] {
    return [...this.#parts].flatMap(([key, { organization, name }]) => {
      if (organization === undefined || name === undefined) return [];
      const id = `${organization}/${name}`.trim().replaceAll(/ +/g, '-');
      return hubUrl(id, key.startsWith('dataset') ? 'dataset' : 'model') ?? [];
    });
  }
}
