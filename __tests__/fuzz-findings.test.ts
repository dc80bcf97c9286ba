/** What the fuzzer found once, mended since: each case is tried again. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Case, wrongWith } from './fuzz/case.ts';
import { Judge } from './fuzz/judge.ts';

interface Written {
  readonly name: string;
  readonly base64: string;
}

interface Finding extends Pick<Case, 'chunk' | 'holds'> {
  readonly head: readonly Written[];
  readonly base: readonly Written[] | null;
}

const FOLDER = join(import.meta.dirname, 'fuzz/findings');

let judge: Judge;
beforeAll(async () => {
  judge = await Judge.open();
});
afterAll(async () => {
  await judge[Symbol.asyncDispose]();
});

function caseIn(file: string): Case {
  const { head, base, chunk, holds }: Finding = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  const seeds = (written: readonly Written[]) =>
    written.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
  return { head: seeds(head), base: base === null ? null : seeds(base), chunk, holds };
}

test.each(readdirSync(FOLDER))('%s is judged as it should be', async file => {
  expect(await wrongWith(caseIn(file), judge)).toBeNull();
});
