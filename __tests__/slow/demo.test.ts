/** The demo, from the packaged program. */
import { expect, test } from '@jest/globals';
import { PACKAGED, runCli } from '../support/action.ts';

test('the demo runs to its end and leaves nothing behind', async () => {
  const ran = await runCli(['demo'], { entry: PACKAGED.cli });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('stopped the first (exit 1), passed the second (exit 0)');
  expect(ran.stdout).not.toMatch(/listed(?:\.|%2e)example/i);
  expect(ran.tempLeftovers).toEqual([]);
});
