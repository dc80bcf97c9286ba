/** Names from a pull request: shown in a code span that nothing comes out of, and not at all where they read like a URL. */
import { describe, expect, test } from '@jest/globals';
import { quoted, safe } from '../src/safe/text.ts';

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
    'COMMON_CRAWL_SEED_2024.csv'
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
