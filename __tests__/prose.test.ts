/** Ordinary prose: captions, subtitles, chats and the like hold no URL without a host, whatever file they stand in. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lookedUp } from './manifest-support.ts';

const FOLDER = new URL('./fixtures/prose/', import.meta.url);
const FILES = readdirSync(FOLDER);

/** Other names under which such text is kept. */
const NAMES = ['a.txt', 'a.md', 'a.csv', 'a.tsv', 'a.html', 'a.rst', 'a.py', 'part-00000'];

describe.each(FILES)('%s', file => {
  const text = readFileSync(new URL(file, FOLDER));

  test.each([file, ...NAMES])('as %s yields no item that cannot be parsed', async name => {
    const { unparseable, error } = await lookedUp(name, text);
    // Prose with a lone quote is no table.
    expect([undefined, 'manifest-unreadable']).toContain(error?.reason);
    expect(unparseable).toBe(0);
  });
});
