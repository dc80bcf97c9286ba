/** Tests what log, summary and comment show of matches, for every visibility and setting. A slow test has whole runs. */
import { describe, expect, test } from '@jest/globals';
import {
  expectLevels,
  findLeaksQuickly,
  given,
  HIDDEN,
  LISTED,
  type Listed,
  LOCATABLE,
  SEALED,
  Secrets,
  TABLE,
  type Visibility,
  withoutChance
} from './support/disclosure.ts';
import { reported } from './support/reported.ts';

interface Scene {
  readonly visibility: Visibility;
  readonly settings: string;
  readonly secrets?: Secrets;
  readonly listed?: Listed;
}

/** Returns what log, summary and comment show of a change that adds both manifests. */
async function rendered({ visibility, settings, secrets = new Secrets(), listed = LISTED }: Scene) {
  const { report, said } = await reported({
    list: secrets.list(listed),
    settings: `version: 1\n${settings}\n`,
    token: 'a-token-77e0',
    visibility,
    base: {},
    head: { 'data/alpha.csv': secrets.manifest('alpha'), 'data/beta.csv': secrets.manifest('beta') }
  });
  expect(report).toMatchObject({ verdict: 'listed', faults: [] });
  return { report, said, urls: secrets.urls(listed) };
}

describe.each(TABLE)('$visibility, settings "$settings"', ({ visibility, settings, sealed, locatable }) => {
  test(`sealed matches are shown by ${sealed}, locatable ones by ${locatable}`, async () => {
    const { said, urls } = await rendered({ visibility, settings });
    expectLevels(said, sealed, locatable);
    for (const url of urls) expect(findLeaksQuickly(url, Object.fromEntries(said.entries()))).toEqual([]);
  });
});

test('a match in a restricted and a named category is shown like a restricted one', async () => {
  const both = { alpha: [61], beta: [] };
  const { report, said } = await rendered({
    visibility: 'public',
    settings: '',
    listed: { [SEALED]: both, [LOCATABLE]: both }
  });
  expect(said.map(text => given(text, LOCATABLE)['category'])).toEqual(said.map(() => false));
  expect(said.join('\n')).not.toMatch(/row 61/);
  // The annotations are made of these.
  expect(report.matches.locatable).toEqual({ level: 'nothing' });
});

test.each(HIDDEN)('%s', async (_, visibility, settings, one, other) => {
  const secrets = new Secrets();
  const first = await rendered({ visibility, settings, secrets, listed: one });
  const second = await rendered({ visibility, settings, secrets, listed: other });
  expect(second.said.map(withoutChance)).toEqual(first.said.map(withoutChance));
});
