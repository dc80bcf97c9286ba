/**
 * The canonical form and the expressions against a second implementation of the same page. No maintained package of it is
 * to be had, so the second one is this project's own (`support/reference-canonical.ts`), written from the page alone.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { reference } from './support/reference-canonical.ts';
import { AGREED, disagreement } from './support/reference-urls.ts';

describe('the second implementation', () => {
  const vectors = JSON.parse(
    readFileSync(new URL('./fixtures/canonical-urls.json', import.meta.url), 'utf8')
  ) as readonly { readonly input: string; readonly canonical: string; readonly bytes?: boolean }[];

  test.each(vectors)('agrees with the published vector $input', ({ input, canonical, bytes }) => {
    const latin1 = Buffer.from(input, bytes === true ? 'latin1' : 'utf8').toString('latin1');
    expect(reference(latin1)?.canonical).toBe(canonical);
  });

  test('agrees with ours on generated URLs, but for what is explained', () => {
    expect(disagreement(4000)).toEqual(AGREED);
  });
});
