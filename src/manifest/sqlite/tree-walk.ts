/** Finds the pages of a tree from its root, in the order of their records. */
import { safe } from '../../safe/text.ts';
import { INDEX_INTERIOR, INDEX_LEAF, TABLE_INTERIOR, TABLE_LEAF } from './btree-page.ts';
import { NOBODY, type PageMap } from './page-map.ts';
import { damaged, damagedPage, type FirstFault } from './sqlite-fault.ts';

/**
 * Marks the pages of a tree with its number, and sets the rows of their first records. Each page is in one tree at most,
 * so this ends also where pages form a circle. Returns the row of the last record.
 *
 * @param row the row before the first record
 */
export function walkTree(root: number, tree: number, row: number, map: PageMap, faults: FirstFault): number {
  if (root < 1 || root > map.pageCount) {
    faults.add(damaged(safe`a table or an index begins outside the file`));
    return row;
  }
  const [inner, leaf] = isIndex(map.kinds[root]!) ? [INDEX_INTERIOR, INDEX_LEAF] : [TABLE_INTERIOR, TABLE_LEAF];
  let last = row;
  /** Pages to visit, the next one at the end. Before one with a minus there is a record in the page above it. */
  const open = [root];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const page = Math.abs(entry);
    if (entry < 0) last++;
    const kind = map.kinds[page]!;
    if (kind !== inner && kind !== leaf) {
      faults.add(damagedPage(page, safe`is not a page of its table or index`));
    } else if (map.owners[page] !== NOBODY) {
      faults.add(damagedPage(page, safe`is used twice`));
    } else {
      map.owners[page] = tree;
      map.firstRows[page] = last + 1;
      const cells = map.cells[page]!;
      if (kind === leaf) last += cells;
      else
        for (let i = cells; i >= 0; i--)
          open.push(inner === INDEX_INTERIOR && i > 0 ? -map.child(page, i) : map.child(page, i));
    }
  }
  return last;
}

function isIndex(kind: number): boolean {
  return kind === INDEX_INTERIOR || kind === INDEX_LEAF;
}
