/** Names from a pull request: shown in a code span that nothing comes out of, and not at all where they read like a URL. */
import { describe, expect, test } from '@jest/globals';
import { actionUrl, quoted, quotedGlob, safe } from '../src/safe/text.ts';

const shown = (name: string) => String(quoted(Buffer.from(name).toString('latin1'), safe`hidden`));

describe('a name', () => {
  test.each([
    'data/links.csv',
    'data/train.de.csv',
    'v1.0/part-00000.parquet',
    'README.md',
    'scripts/setup.py',
    'data/model.safetensors.index.json',
    '.github/dataset-gate.yml',
    'a b/c_d-e.jsonl.gz',
    'data/training_set_part_one_.csv',
    'data/CamelCase-of-24-letters_.csv',
    'COMMON_CRAWL_SEED_2024.csv',
    'data/europarl.de-en.tsv',
    'data/2024-01-02/000000000000_000000001234_20240102.csv',
    'data/part-00000-3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b-c000.snappy.parquet',
    'data/train-00000-of-00128.parquet',
    'model/3f2a1b4c/weights.safetensors',
    'data/a.b_c-d.e.csv',
    'docs/feedback/accede.decade.md',
    'data/ten.csv',
    'gro.jsonl.gz',
    'data/10.20.30.40.50.60.70.80.csv',
    'data/2024-01-02-03-04-05-06-07-08-09.csv',
    'data/abcdefghijklmnopqrstuvwx.csv',
    'data/year 2024/month 01.csv'
  ])('%s is shown as it is', name => {
    expect(shown(name)).toBe(`\`${name}\``);
  });

  test.each([
    'https:/listed.example/x.csv',
    'https%3A%2F%2Flisted.example%2Fx.csv',
    'listed.example/x.csv',
    'data/www.listed.example/x.csv',
    'data/a.listed.example.csv',
    'data/x.listed.example_dir_file.jpg.csv',
    'data/hxxps___listed.example.csv',
    'data/d41d8cd98f00b204e9800998ecf8427e.csv',
    'data/192.0.2.1/x.csv',
    '//listed.example',
    'data/listed.example:x9secret.jpg.csv',
    'data/listed.example:8080.csv',
    'data/listed.example\\x9secret.jpg.csv',
    'data/listed.example|x9secret.jpg.csv',
    'data/1B2M2Y8AsgTpgAmY7PhCfg.csv',
    'data/1B2M2Y8AsgTpgAmY7PhCfg==.csv',
    'data/md5-1B2M2Y8AsgTpgAmY7PhCfg.csv',
    'data/2jmj7l5rSw0yVb_vlWAYkK_YBwk.csv',
    'data/2jmj7l5rSw0yVb/vlWAYkK/YBwk=.csv',
    'data/47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    'data/sha256-47DEQpj8HBSa+_TImW+5JCeuQeRkm5NMpJWZG3hSuFU=.csv',
    'z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg_SpIdNs6c5H0NE8XYXysP-DGNKHfuwvY7kxvUdBeoGlODJ6-SfaPg.gz',
    'files/md5/46/b595cc91b951e0f967a4b38a10fd06',
    'cache/46/b5/95cc91b951e0f967a4b38a10fd06.jpg',
    'data/9e107d9d372bb682-6bd81d3542a419d6.jpg',
    'data/9e107d9d-372b-b682-6bd8-1d3542a419d6.jpg',
    'data/9e107d9d_372bb682_6bd81d35_42a419d6',
    'data/9e107d9d372bb682.jpg',
    'data/listed.example-p1.csv',
    'data-listed.example-00000-of-00001.parquet',
    'listed.example.2024.csv',
    'data/listed[.]example.csv',
    'data/listed(.)example.csv',
    'data/listed\u3002example.csv',
    'data/listed\uff0eexample',
    'data/listed&#46;example.csv',
    'data/listed&period;example.csv',
    'data/listed\\x2eexample.csv',
    'data/listed.example?p1',
    'data/listed.example#p1',
    "data/listed.example'p1",
    'data/listed.example\u200bp1',
    'data/aHR0cHM6Ly9ldmlsLmV4YW1wbGUvcA.csv',
    'data/ZXZpbC5leGFtcGxlL3Ax.csv',
    'data/6576696c2e6578616d706c65.csv',
    'data/listed.example\u2215p1',
    'data/listed.example\u2044p1.jpg',
    'data/`listed.example\u29f8p1`.csv',
    'data/\u201clisted.example\u201d.csv',
    'data/listed.example\u2013p1.csv',
    'data/listed.example\u00b7p1.csv',
    'data/listed.example\ufe56p1.csv',
    'data/listed\ufe52example\u2215p1',
    'data/\u24dbisted.example.csv',
    'data/listed.example\u2116p1.csv',
    'data/listed.example\u2024p1/x.csv',
    'data/listed.example\uff0ep1/x.csv',
    'data/listed.example%2Ep1/x.csv',
    'data/listed.example&#97;p1/x.csv',
    'data/listed.example\u24b6p1.csv',
    'data/listed.example\u2026p1.csv',
    'data/listed.example\u0436p1.csv',
    'data/\u0436listed.example\u0436/p1.csv',
    'data/\u65e5listed.example\u65e5.csv',
    'data/9e:10:7d:9d:37:2b:b6:82:6b:d8:1d:35:42:a4:19:d6.csv',
    'data/9e, 10, 7d, 9d, 37, 2b, b6, 82, 6b, d8, 1d, 35, 42, a4, 19, d6.csv',
    'data/9e107d9d+372bb682+6bd81d35+42a419d6.csv',
    'data/1p/elpmaxe.detsil',
    'data/gpj.1p_elpmaxe.detsil.csv',
    'data/moc.detsil.csv',
    'data/1p∕detsil∕∕:sptth.csv',
    'data/yvfgrq.rknzcyr/p1.csv',
    'data/uggcf_yvfgrq.csv',
    'data/mv3gs3bomv4gc3lqnrsq.csv',
    'data/MV3GS3BOMV4GC3LQNRSQ.csv',
    'data/2qoyzwmpaczaj2mabgmoz6ccpy.csv',
    'data/2QOYZWMPACZAJ2MABGMOZ6CCPY.csv',
    'data/\\154\\151\\163\\164\\145\\144.example.csv',
    'data/listed\\56example.csv',
    'data/l=69sted=2Eexample.csv',
    'data/108-105-115-116-101-100-46-101-120-97-109-112-108-101.csv',
    ''
  ])('%j reads like an address, and is not shown', name => {
    expect(shown(name)).toBe('hidden');
  });

  test.each([
    ['a`](x)<img>@me|\n::error::', '`a\\x60\\x5d\\x28x\\x29\\x3cimg\\x3e\\x40me\\x7c\\x0a\\x3a\\x3aerror\\x3a\\x3a`'],
    ['é', '`\\xc3\\xa9`'],
    ['a\\b', '`a\\x5cb`']
  ])('%j is escaped byte for byte', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test('of 120 characters is whole, a longer one is cut', () => {
    const name = 'ab/'.repeat(40);
    expect(shown(name)).toBe(`\`${name}\``);
    expect(shown(`${name}c`)).toBe(`\`${name.slice(0, 119)}…\``);
  });
});

describe('a glob of the settings or of an input', () => {
  const shownGlob = (glob: string) => String(quotedGlob(Buffer.from(glob).toString('latin1'), safe`hidden`));

  test.each([
    'data/**/*.csv',
    '!data/samples/**',
    '*.csv',
    '**',
    '!*',
    '**/*.parquet',
    'links-{train,test}.csv',
    'links-[0-9].csv',
    'links-??.csv',
    '*/*/links.csv',
    '{data,more}/**/*.{csv,tsv,parquet}',
    'train-*-of-00128.parquet'
  ])('%s is readable', glob => {
    expect(shownGlob(glob)).toBe(`\`${glob}\``);
  });

  test.each([
    ['a|b`c<d>@me#1*', '`a\\x7cb\\x60c\\x3cd\\x3e\\x40me\\x231*`'],
    ['[a](b)*', '`[a]\\x28b\\x29*`'],
    ['::error::*', '`\\x3a\\x3aerror\\x3a\\x3a*`'],
    ['data/\n*', '`data/\\x0a*`'],
    ['é*', '`\\xc3\\xa9*`']
  ])('%j has everything but its wildcards escaped', (glob, escaped) => {
    expect(shownGlob(glob)).toBe(escaped);
  });

  test.each([
    ['https://listed.example/*', 'hidden'],
    ['*listed.example/b/picture.jpg', 'hidden'],
    ['', 'hidden'],
    ['list{ed}.example/x.jpg', '`list\\x7bed\\x7d.example/x.jpg`'],
    ['listed[.]example/x.jpg', 'hidden'],
    ['d41d8cd98f00b204*e9800998ecf8427e', 'hidden'],
    ['d41d8cd*98f00b*204e9800*998ecf8427e', 'hidden'],
    ['d41d8cd{98f0}*204e9800?998ecf8427e{}0b', 'hidden']
  ])('%s, which reads like a URL or a hash, does not become readable', (glob, expected) => {
    expect(shownGlob(glob)).toBe(expected);
  });

  test('is cut like every other name', () => {
    expect(shownGlob('*/'.repeat(100))).toBe(`\`${'*/'.repeat(59)}*…\``);
  });
});

describe("the page of the Action's files", () => {
  const action = { server: 'https://github.com', repository: 'some-owner/dataset-release-gate', ref: 'v1' };

  test.each(['v1', 'v1.2.3', 'releases/v1', '0123456789abcdef0123456789abcdef01234567'])('is known for %s', ref => {
    expect(String(actionUrl({ ...action, ref }))).toBe(
      `https://github.com/some-owner/dataset-release-gate/blob/${ref}`
    );
  });

  test.each([
    [{ server: 'https://github.example' }],
    [{ server: '' }],
    [{ repository: '' }],
    [{ repository: 'dataset-release-gate' }],
    [{ repository: 'some-owner/..' }],
    [{ repository: 'some-owner/gate/more' }],
    [{ repository: 'some.owner/gate' }],
    [{ repository: 'some-owner/gate)[x](y' }],
    [{ repository: 'some-owner/gate\n' }],
    [{ ref: '' }],
    [{ ref: '../../x' }],
    [{ ref: 'a//b' }],
    [{ ref: 'a/./b' }],
    [{ ref: 'v1?x' }],
    [{ ref: 'v1#x' }],
    [{ ref: 'v1) @all' }],
    [{ ref: 'v1\n::error::x' }]
  ])('is not known with %j', change => {
    expect(actionUrl({ ...action, ...change })).toBeNull();
  });
});
