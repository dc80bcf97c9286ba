/** Our canonical form and expressions against a second implementation, on many URLs. */
import { expect, test } from '@jest/globals';
import { AGREED, disagreement } from '../support/reference-urls.ts';

test('both agree on 120,000 generated URLs, but for what is explained', () => {
  expect(disagreement(120_000)).toEqual(AGREED);
});
