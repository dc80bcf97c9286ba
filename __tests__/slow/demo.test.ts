/** The demo, from the packaged program. */
import { expect, test } from '@jest/globals';
import { PACKAGED, runCli } from '../support/action.ts';
import { CANNOT_WRITE, ENDED_QUIETLY, runUnread, runUnwritable } from '../support/lost-output.ts';

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

test('the demo ends quietly and not with 0 if nobody reads its output', async () => {
  expect(await runUnread(['demo'])).toEqual(ENDED_QUIETLY);
});

test('the demo says that its output cannot be written, and does not end with 0', async () => {
  expect(await runUnwritable(['demo'])).toEqual(CANNOT_WRITE);
});
