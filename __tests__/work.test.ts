/** How much work rows as real ones are may be: what is counted here is what a run's time goes into. */
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../bench/corpus.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { ItemScreen } from '../src/item/screen/item-screen.ts';
import { Watch } from '../src/safe/watch.ts';
import { Screened, screenOf } from './support/screened.ts';

const ROWS = 3000;

/** What a URL that takes the long way adds to its bytes. */
const LONG_WAY = 64;

describe.each([1, 2])('of rows as real ones are (seed %i)', seed => {
  const cells = [...rowsOf(ROWS, seed)].flatMap(({ url, text, hash }) =>
    [url, text, hash].map(cell => Buffer.from(cell))
  );
  const bytes = cells.reduce((sum, cell) => sum + cell.length, 0);

  function counted(urlMd5: boolean) {
    const collector = new ItemCollector(Watch.none());
    for (const cell of cells) collector.string(cell, 0, cell.length, 1, 1, false);
    const batch = collector.take();
    const watch = Watch.none();
    let work = 0;
    watch.worked = units => void (work += units);
    const digested = new PrefixDigester({ urlMd5 }, watch).digest(batch);
    return { items: batch.length, work, digests: digested.prefixes.length };
  }

  test('each has little more than its URL and its hash as items', () => {
    expect(counted(false).items / ROWS).toBeLessThan(2.05);
  });

  test('each takes at most 13 digests', () => {
    expect(counted(false).digests / ROWS).toBeLessThan(13);
  });

  test.each([
    [false, 1000],
    [true, 1000]
  ])('few are read in the long way (MD5s of URLs: %s): at most one of %i', (urlMd5, most) => {
    expect(counted(urlMd5).work).toBeLessThan(bytes * (1 + LONG_WAY / most));
  });

  test.each([
    [false, 1000],
    [true, 140]
  ])('few strings are left to the scan (MD5s of URLs: %s): at most one of %i', (urlMd5, most) => {
    const screened = new Screened(urlMd5);
    const scanned = cells.filter(cell => screened.verdict(cell) === 'look').length;
    expect(scanned).toBeLessThan(cells.length / most);
    expect(scanned).toBeGreaterThan(0);
  });

  test('of a thousand digests at most one is looked up in a list of 20,000 entries', () => {
    const prefixes = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + seed, 0x9e3779b1) >>> 0);
    let asked = 0;
    const screen = ItemScreen.make({
      urlMd5: false,
      mayBeListed: () => ++asked < 0,
      eachPrefix: found => prefixes.forEach(found)
    });
    for (const cell of cells) {
      screen?.add(cell, 0, cell.length, 1, 1, false);
      screen?.settle(() => undefined);
    }
    expect(screen?.passed).toBeGreaterThan(ROWS);
    expect(asked).toBeLessThan(counted(false).digests / 1000);
  });

  test('of fifty rows of a table at most one is left to JavaScript', () => {
    const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [...rowsOf(ROWS, seed)].map(({ url, text, width, height, hash }) => {
      return Buffer.from(`${[url, text, String(width), String(height), hash].map(quoted).join(',')}\n`);
    });
    const screen = screenOf(() => false);
    const left = lines.filter(line => {
      screen.begin(line, 0, line.length);
      return screen.split(0, 1, 0x2c) < line.length;
    });
    expect(left.length).toBeLessThan(ROWS / 50);
  });

  test('a list with MD5s of URLs adds at most four digests a row', () => {
    const [without, with5] = [counted(false), counted(true)];
    expect((with5.digests - without.digests) / ROWS).toBeLessThan(4);
  });
});
