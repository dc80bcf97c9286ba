/** The places of listed items that `clean` removes. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ListedCells } from '../src/manifest/rewrite/listed-cells.ts';
import { runsOf } from './support/runs.ts';

test('places are found again, and rows counted once, in whatever order and however often they came', () => {
  const row = fc.oneof(fc.nat(40), fc.constantFrom(2 ** 32 - 1, 2 ** 32, 2 ** 52));
  const cells = fc.array(fc.record({ row, column: fc.nat(3) }), { maxLength: 400 });
  fc.assert(
    fc.property(cells, cells, (some, more) => {
      const listed = ListedCells.of(some);
      // What was asked before does not matter for what is added later.
      expect(listed.size).toBe(new Set(some.map(({ row, column }) => `${row}:${column}`)).size);
      for (const { row, column } of more) listed.add(row, column);
      const all = [...some, ...more];
      const names = new Set(all.map(({ row, column }) => `${row}:${column}`));
      expect(listed.size).toBe(names.size);
      const rows = listed.rows();
      expect([...rows.sorted()]).toEqual([...new Set(all.map(({ row }) => row))].sort((a, b) => a - b));
      expect(rows.size).toBe(rows.sorted().length);
      for (const near of [-1, 0, 1, 39, 41, 2 ** 32 - 2, 2 ** 32 + 1, ...all.map(({ row }) => row)]) {
        expect(rows.has(near)).toBe(all.some(({ row }) => row === near));
        for (const column of [0, 1, 2, 3, 4]) expect(listed.has(near, column)).toBe(names.has(`${near}:${column}`));
      }
    }),
    { numRuns: runsOf(60) }
  );
});
