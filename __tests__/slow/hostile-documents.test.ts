/** What a hostile document may cost: its length, and no more than that. */
import { test } from '@jest/globals';
import { endsSoon, hostileDocuments } from '../support/hostile-documents.ts';

// What is not linear takes an hour at this size.
test.each(hostileDocuments(200_000))('%s, %s: ends soon, in a result or a named reason', endsSoon);
