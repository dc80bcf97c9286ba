/** What is published must not tell whether a prefix hit: only whether something is listed. The slow tests try every way. */
import { test } from '@jest/globals';
import { expectSilence } from './support/oracle.ts';

test('runs of which one hits no prefix and one every prefix print and ask GitHub for the same', async () => {
  await expectSilence('workflow_dispatch', ['no prefix', 'every prefix']);
});
