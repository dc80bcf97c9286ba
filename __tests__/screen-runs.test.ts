/** Large files, whose items are screened while they are read. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { rowsOf, writeText } from '../bench/corpus.ts';
import { canaryDigests } from '../src/item/canary.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { NO_LISTS } from '../src/denylist/lookup.ts';
import { Fingerprinter } from '../src/item/digest/fingerprint.ts';
import { BuiltinList } from '../src/lists/builtin-list.ts';
import { ListsInUse } from '../src/lists/lists-in-use.ts';
import { Watch } from '../src/safe/watch.ts';
import { runCli } from './support/action.ts';
import { Folder } from './support/folder.ts';
import { screenOf } from './support/screened.ts';

const ROWS = 4000;
const HASH = '0123456789abcdef0123456789abcdef';
const LIST = `MALWARE\tlisted.example/a/\nMALWARE\tmd5:${HASH}\n`;

/** The listed items, by row: plain ones, and some that the screen leaves to the scan. */
const LISTED: ReadonlyMap<number, string> = new Map([
  [3, 'https://listed.example/a/b.jpg'],
  [1700, HASH],
  [2500, 'HTTPS://LISTED.example:443/a/%2C'],
  [3999, `https://other.example/${HASH}/c.jpg`],
  [4000, 'https://listed.example/a/d.jpg']
]);

function* rows() {
  let number = 0;
  for (const row of rowsOf(ROWS, 5)) yield { ...row, url: LISTED.get(++number) ?? row.url };
}

test.each(['txt', 'csv', 'jsonl'] as const)(
  'a listed item of a large %s file is found wherever it is',
  async format => {
    await using folder = await Folder.with({});
    const file = folder.at(`data/t.${format}`);
    writeText(file, format, rows());
    await writeFile(folder.list, LIST);
    const ran = await runCli(['scan', '--locations', '--format', 'json', '--denylist', folder.list, file]);
    const lines = (await readFile(file, 'utf8')).split('\n');
    const listed = [...lines.keys()].filter(line => /listed\.example|(?:0123456789abcdef){2}/i.test(lines[line] ?? ''));
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      totals: { rows: lines.length - 1 },
      matches: { locatable: { places: listed.map(line => ({ row: line + 1 })) } }
    });
    expect(listed).toHaveLength(LISTED.size);
  }
);

test('the canaries have to come through the screen', () => {
  const digestOptions = { urlMd5: false };
  const digester = new PrefixDigester(digestOptions, Watch.none());
  const made = (has: boolean) => canaryDigests({ digester, digestOptions, screen: screenOf(() => has) });
  expect(made(true).url).not.toBeNull();
  expect(made(true).content).not.toBeNull();
  expect(made(false).url).toBeNull();
});

test('items are screened from the beginning of a large file, but neither in a small one nor in search mode', async () => {
  const builtin = await BuiltinList.read();
  const listsOf = (mode: 'lists' | 'search') =>
    new ListsInUse({ ...NO_LISTS, mode }, builtin, new Fingerprinter(), Watch.none());
  const [lists, search] = [listsOf('lists'), listsOf('search')];
  expect(lists.screen).toBeNull();
  lists.prepareScreen();
  search.prepareScreen();
  expect(lists.screen).not.toBeNull();
  expect(search.screen).toBeNull();
});
