/** Tests `clean` when it is killed at random moments. */
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { Folder, SECRET } from '../support/folder.ts';

const ROWS = Array.from({ length: 40_000 }, (_, i) =>
  i % 1000 === 7 ? SECRET.url : `https://fine.example/${i}/${i * 7919}.jpg`
);
const OLD = `url,n\n${ROWS.map((url, i) => `${url},${i}`).join('\n')}\n`;
const RENEWED = OLD.replaceAll(new RegExp(`^${SECRET.url},.*\n`, 'gm'), '');

test('after SIGKILL at any moment the file is the whole old or the whole new one, and the next run works', async () => {
  await using folder = await Folder.with({ 'a.csv': OLD });
  for (let kill = 0; kill < 20; kill++) {
    await writeFile(folder.at('data/a.csv'), OLD);
    await folder.clean(['a.csv'], {
      started: child => void written(folder, kill / 19, child).then(() => child.kill('SIGKILL'))
    });
    const now = String(await folder.read('a.csv'));
    expect(now === OLD || now === RENEWED).toBe(true);
  }
  await writeFile(folder.at('data/a.csv'), OLD);
  expect((await folder.clean(['a.csv'])).code).toBe(0);
  expect(String(await folder.read('a.csv')) === RENEWED).toBe(true);
});

/** Waits until this share of a new file is written, or the run has ended. */
async function written(folder: Folder, share: number, child: ChildProcess): Promise<void> {
  const before = await folder.names();
  while (child.exitCode === null) {
    const name = (await folder.names()).find(each => !before.includes(each));
    const size = statSync(folder.at(`data/${name}`), { throwIfNoEntry: false })?.size ?? -1;
    if (size >= share * RENEWED.length) return;
  }
}
