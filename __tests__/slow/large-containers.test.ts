/** Containers with very many members, or with a member that is too large to be kept in memory. */
import { expect, test } from '@jest/globals';
import { tar, zip } from '../container-support.ts';
import { found } from '../manifest-support.ts';

const U = 'https://h.example/';
const CSV = `id,url\n1,${U}1\n2,${U}2\n`;

test('tens of thousands of small members of a zip are read', async () => {
  const members = Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.csv`, content: '', method: 0 }));
  expect((await found('a.zip', zip(members))).error).toBeNull();
});

test('a member that needs more than one pass is read, kept in memory or not', async () => {
  // A picture, which is not searched for links.
  const pattern = Uint8Array.from({ length: 997 }, (_, i) => i * i * 7 + i);
  const noise = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(17 << 20, pattern)]);
  const small = zip([{ name: 'a.csv', content: CSV, method: 0 }]);
  const large = zip([
    { name: 'n.jpg', content: noise, method: 0 },
    { name: 'a.csv', content: CSV }
  ]);
  for (const outer of [
    zip([
      { name: 'x.zip', content: large },
      { name: 's.zip', content: small }
    ]),
    tar([
      { name: 'x.zip', content: large },
      { name: 's.zip', content: small }
    ])
  ]) {
    const { items, error } = await found('a.zip', outer);
    expect(error).toBeNull();
    expect(items.filter(item => item.startsWith(U))).toEqual([`${U}1`, `${U}2`, `${U}1`, `${U}2`]);
  }
});
