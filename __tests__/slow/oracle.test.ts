/** What is published must not tell whether a prefix hit, on an event that compares and comments and on one that does not. */
import { test } from '@jest/globals';
import { expectSilence, NAMES } from '../support/oracle.ts';

test.each(['pull_request_target', 'workflow_dispatch'] as const)(
  'on %s runs that differ only in which prefixes hit print and ask GitHub for the same',
  async event => await expectSilence(event, NAMES)
);
