/** Files that describe a dataset or a model: descriptions in JSON, cards in Markdown, configurations. */
import { dump } from 'js-yaml';
import { type Golden, inJson, inLines, lineCount } from './golden.ts';
import { type Item, ROWS } from './rows.ts';

/** Returns an item that is written as `mark` in the text. */
const item = (text: string, mark = text): readonly [readonly Item[], number] => [[{ text, mark, anywhere: true }], 0];

const HUB = 'https://huggingface.co';
const SHA256 = 'c0ffee00'.repeat(8);
const MD5 = 'decade00'.repeat(4);
const FILES = ['https://files.example/links-0.parquet', 'https://files.example/links-1.parquet'] as const;

/**
 * @param found the items in a string, by string; a string in `links` is itself an item
 * @param vocabularies addresses of vocabularies, which are found but are not part of the content
 */
function description(
  file: string,
  value: unknown,
  rows: number,
  found: Readonly<Record<string, readonly string[]>>,
  links: readonly string[],
  vocabularies: readonly string[] = [],
  names: unknown = null
): Golden {
  const items = inJson(value, text => found[text] ?? (links.includes(text) ? [text] : []));
  const beside = [
    ...inJson(value, text => (vocabularies.includes(text) ? [text] : [])),
    ...inJson(names, text => (text.includes('://') ? [text] : []))
  ];
  return {
    file: `cards/${file}`,
    bytes: Buffer.from(JSON.stringify(value, null, 2), 'utf8'),
    expected: { kind: 'read', format: 'JSON', lineBased: false, rows, items, beside }
  };
}

const CROISSANT = {
  '@context': {
    '@language': 'en',
    '@vocab': 'https://schema.org/',
    cr: 'http://mlcommons.org/croissant/',
    rai: 'http://mlcommons.org/croissant/RAI/',
    dct: 'http://purl.org/dc/terms/',
    sc: 'https://schema.org/'
  },
  '@type': 'sc:Dataset',
  name: 'links',
  conformsTo: 'http://mlcommons.org/croissant/1.0',
  url: 'https://dataset.example/links',
  license: 'https://licence.example/by/4.0',
  distribution: FILES.map((contentUrl, index) => ({
    '@type': 'cr:FileObject',
    '@id': `part-${index}`,
    contentUrl,
    encodingFormat: 'application/x-parquet',
    // Real files have either kind of hash under this name.
    sha256: index === 0 ? SHA256 : MD5
  })),
  recordSet: [
    {
      '@type': 'cr:RecordSet',
      field: [{ '@type': 'cr:Field', name: 'url', dataType: 'sc:URL', examples: ['https://field.example/1.jpg'] }]
    }
  ]
};

/** Returns the same structure with the names of keys and strings in the context of Croissant; others are empty. */
function croissantNames(value: unknown, key = ''): unknown {
  if (key === '@context' || value === null) return null;
  if (Array.isArray(value)) return value.map(each => croissantNames(each, key));
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([own, part]) => [
        own.startsWith('@') ? own : `https://schema.org/${own}`,
        croissantNames(part, own)
      ])
    );
  }
  const [, prefix, name] = /^(sc|cr):(.*)$/.exec(typeof value === 'string' ? value : '') ?? [];
  return prefix === undefined ? '' : `${CROISSANT['@context'][prefix === 'sc' ? 'sc' : 'cr']}${name}`;
}

const DATAPACKAGE = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'links',
  homepage: 'https://dataset.example/links',
  licenses: [{ name: 'CC-BY-4.0', path: 'https://licence.example/by/4.0' }],
  resources: FILES.map((path, index) => ({ name: `part-${index}`, path, hash: index === 0 ? `sha256:${SHA256}` : MD5 }))
};

const KAGGLE = {
  title: 'Links',
  id: 'golden/links',
  subtitle: 'From https://dataset.example/links',
  resources: [{ path: 'links.csv', description: 'Copied from https://files.example/links.csv today' }],
  keywords: ['links']
};

const EXTENSIONS = ['https://stac-extensions.github.io/file/v2.1.0/schema.json'];

const STAC_ITEM = {
  type: 'Feature',
  stac_version: '1.0.0',
  stac_extensions: EXTENSIONS,
  id: 'scene-1',
  bbox: [7, 50, 8, 51],
  properties: { datetime: '2024-01-01T00:00:00Z' },
  links: [{ rel: 'self', href: 'https://stac.example/items/scene-1.json' }],
  assets: {
    visual: { href: 's3://bucket.example/scene-1/visual.tif', type: 'image/tiff', 'file:checksum': `1220${SHA256}` },
    thumbnail: { href: 'https://stac.example/scene-1.jpg', roles: ['thumbnail'] }
  }
};

const STAC_COLLECTION = {
  type: 'Collection',
  stac_version: '1.0.0',
  id: 'scenes',
  extent: { spatial: { bbox: [[7, 50, 8, 51]] } },
  providers: [{ name: 'Provider', url: 'https://provider.example' }],
  links: [
    { rel: 'item', href: 'https://stac.example/items/scene-1.json' },
    { rel: 'item', href: 'https://stac.example/items/scene-2.json' }
  ]
};

const RO_CRATE = {
  '@context': 'https://w3id.org/ro/crate/1.1/context',
  '@graph': [
    { '@id': 'ro-crate-metadata.json', conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' }, about: { '@id': './' } },
    { '@id': './', '@type': 'Dataset', hasPart: [{ '@id': FILES[0] }, { '@id': FILES[1] }] },
    { '@id': FILES[0], '@type': 'File', sha256: SHA256 },
    { '@id': FILES[1], '@type': 'File', contentSize: '512' }
  ]
};

const ADAPTER = {
  base_model_name_or_path: 'org/base-model',
  peft_type: 'LORA',
  target_modules: ['q_proj', 'v_proj'],
  revision: null
};

const CONFIG = { _name_or_path: 'org/tuned-model', architectures: ['LlamaForCausalLM'], hidden_size: 64 };

function descriptions(): readonly Golden[] {
  const hashes = { [SHA256]: [SHA256], [MD5]: [MD5], [`sha256:${SHA256}`]: [SHA256] };
  const home = ['https://dataset.example/links', 'https://licence.example/by/4.0'];
  return [
    description(
      'croissant.jsonld',
      CROISSANT,
      3,
      hashes,
      [...home, ...FILES, 'https://field.example/1.jpg'],
      [
        'https://schema.org/',
        'http://mlcommons.org/croissant/',
        'http://mlcommons.org/croissant/RAI/',
        'http://purl.org/dc/terms/',
        'http://mlcommons.org/croissant/1.0'
      ],
      croissantNames(CROISSANT)
    ),
    description('datapackage.json', DATAPACKAGE, 3, hashes, [...home, ...FILES], [DATAPACKAGE.$schema]),
    description(
      'dataset-metadata.json',
      KAGGLE,
      2,
      {
        [KAGGLE.subtitle]: ['https://dataset.example/links'],
        'Copied from https://files.example/links.csv today': ['https://files.example/links.csv']
      },
      []
    ),
    description(
      'stac-item.json',
      STAC_ITEM,
      7,
      // A multihash is the code of its function, its length and the hash.
      { [`1220${SHA256}`]: [SHA256] },
      [
        'https://stac.example/items/scene-1.json',
        's3://bucket.example/scene-1/visual.tif',
        'https://stac.example/scene-1.jpg'
      ],
      EXTENSIONS
    ),
    description('stac-collection.json', STAC_COLLECTION, 4, {}, [
      'https://provider.example',
      'https://stac.example/items/scene-1.json',
      'https://stac.example/items/scene-2.json'
    ]),
    description(
      'ro-crate-metadata.json',
      RO_CRATE,
      4,
      hashes,
      [...FILES],
      ['https://w3id.org/ro/crate/1.1/context', 'https://w3id.org/ro/crate/1.1']
    ),
    description('adapter_config.json', ADAPTER, 2, { 'org/base-model': [`${HUB}/org/base-model`] }, []),
    description('config.json', CONFIG, 1, { 'org/tuned-model': [`${HUB}/org/tuned-model`] }, [])
  ];
}

function card(
  file: string,
  frontMatter: object,
  body: readonly string[],
  items: Parameters<typeof inLines>[1]
): Golden {
  const text = ['---', dump(frontMatter) + '---', '', ...body, ''].join('\n');
  return {
    file: `cards/${file}`,
    bytes: Buffer.from(text, 'utf8'),
    expected: { kind: 'read', format: 'Markdown', lineBased: true, rows: lineCount(text), items: inLines(text, items) }
  };
}

function cards(): readonly Golden[] {
  const [first] = ROWS;
  return [
    card(
      'model-card.md',
      {
        license: 'apache-2.0',
        base_model: ['org/base-model', 'org/other-model'],
        datasets: ['org/links', 'org/captions'],
        'model-index': [{ name: 'm', source: { url: 'https://leaderboard.example/m' } }]
      },
      ['# Model', '', 'Weights: hf://datasets/org/weights/model.bin', '', '[paper](https://paper.example/1.pdf)'],
      [
        item(`${HUB}/org/base-model`, 'org/base-model'),
        item(`${HUB}/org/other-model`, 'org/other-model'),
        item(`${HUB}/datasets/org/links`, 'org/links'),
        item(`${HUB}/datasets/org/captions`, 'org/captions'),
        item('https://leaderboard.example/m'),
        item('hf://datasets/org/weights/model.bin'),
        item('https://paper.example/1.pdf')
      ]
    ),
    card(
      'dataset-card.md',
      {
        pretty_name: 'Links & captions',
        source_datasets: ['original'],
        configs: [{ config_name: 'default', data_files: [{ split: 'train', path: FILES[0] }] }]
      },
      [
        '# Links',
        '',
        '| id | link |',
        '| -- | ---- |',
        ...ROWS.slice(0, 1).map(({ id, url }) => `| ${id} | <${url.text}> |`),
        '',
        '```python',
        'from datasets import load_dataset',
        "load_dataset('org/links', data_files='https://files.example/links.csv')",
        '```'
      ],
      [
        item(FILES[0]),
        ...(first === undefined ? [] : [[first.url.items, 0] as const]),
        item(`${HUB}/datasets/org/links`, "load_dataset('"),
        // In running text the end of an address is found by matching.
        item("https://files.example/links.csv')", 'https://files.example')
      ]
    )
  ];
}

export function describing(): readonly Golden[] {
  return [...descriptions(), ...cards()];
}
