/** The demo, from the packaged program. */
import { expect, test } from '@jest/globals';
import { PACKAGED, runCli } from '../support/action.ts';

test('the demo runs to its end and leaves nothing behind', async () => {
  const ran = await runCli(['demo'], { entry: PACKAGED.cli });
  expect(ran.code).toBe(0);
  // The result is in the first five lines and in the last ones, with the details between them.
  const lines = ran.stdout.trim().split('\n');
  const result = /stopped the first \(exit 1\), passed the second \(exit 0\)/;
  expect(lines.slice(0, 5).join('\n')).toMatch(result);
  expect(lines.slice(-4).join('\n')).toMatch(result);
  for (const part of ['log of the job', 'summary of the job', 'comment on the pull request']) {
    expect(ran.stdout).toContain(`── 1: the ${part} ─`);
  }
  expect(ran.stdout).not.toMatch(/listed(?:\.|%2e)example/i);
  expect(ran.tempLeftovers).toEqual([]);
});
