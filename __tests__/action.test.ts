import { describe, expect, test } from '@jest/globals';
import { isPass } from '../src/action.ts';
import { failedResult } from '../src/gate-result.ts';
import { safe } from '../src/safe/text.ts';

describe('a job passes', () => {
  const failed = failedResult({ reason: 'internal', text: safe`of a test` });
  const { signal: running } = new AbortController();

  test.each([
    ['only where the run proved it', true, running, true],
    ['for no run that did not', false, running, false],
    ['for no run that was stopped, whatever it had proven by then', true, AbortSignal.abort(), false]
  ])('%s', (_, passes, stop, expected) => {
    expect(isPass({ result: { ...failed, passes }, inputs: null }, stop)).toBe(expected);
  });
});
