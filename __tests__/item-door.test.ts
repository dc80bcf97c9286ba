import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = new URL('../src/', import.meta.url);

test('the door to the bytes of items is used only where items are at home', () => {
  const opening = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .filter(path =>
      /import[^;]*\bopen\b[^;]*from '[^']*\/batch\.ts'/.test(readFileSync(new URL(path, SOURCE), 'utf8'))
    );
  expect(opening.sort()).toEqual([
    'item/digest.ts',
    'item/fingerprint.ts',
    'item/further.ts',
    'item/item-reader.ts',
    'item/match-id.ts',
    'item/prefixes.ts'
  ]);
});
