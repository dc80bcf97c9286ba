/** Tests what every surface of a whole run shows of matches, for some visibilities and settings. */
import { describe, expect, test } from '@jest/globals';
import { NAME } from '../github-scene.ts';
import type { ActionRan } from '../support/action.ts';
import { Dataset } from '../support/dataset.ts';
import {
  expected,
  expectLevels,
  findLeaksQuickly,
  given,
  HIDDEN,
  LISTED,
  type Listed,
  SEALED,
  Secrets,
  TABLE,
  type Visibility,
  withoutChance
} from '../support/disclosure.ts';
import { findLeaks } from '../support/leaks.ts';

interface Scene {
  readonly visibility: Visibility;
  readonly settings: string;
  readonly secrets?: Secrets;
  readonly listed?: Listed;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the gate on a pull request that adds both manifests. One of the surfaces is the comment, as a request. */
async function judged({ visibility, settings, secrets = new Secrets(), listed = LISTED, env = {} }: Scene) {
  const shown = visibility === 'unknown' ? {} : { visibility };
  await using dataset = await Dataset.open(
    { '.github/dataset-gate.yml': `version: 1\n${settings}\n` },
    { list: secrets.list(listed), denylistToken: 'a-token-77e0', ...shown }
  );
  const pull = await dataset.propose({
    'data/alpha.csv': secrets.manifest('alpha'),
    'data/beta.csv': secrets.manifest('beta')
  });
  const repository = {
    full_name: NAME,
    default_branch: 'main',
    ...(visibility === 'unknown' ? {} : stated(visibility))
  };
  const full = { full_name: NAME };
  const pull_request = { number: 1, base: { ref: 'main', repo: full }, head: { ref: 't', sha: pull.head, repo: full } };
  const ran = await dataset.run('pull_request_target', { repository, number: 1, pull_request }, { env });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: '' } });
  expect(dataset.comments).toHaveLength(1);
  return { ran, comment: dataset.comments[0] ?? '', urls: secrets.urls(listed), secrets };
}

function stated(visibility: Visibility): object {
  return { visibility, private: visibility !== 'public' };
}

/** Whole runs for some of these: public and private without settings, public and unknown with the loosest, one more. */
const RUNS = TABLE.filter(({ visibility, settings }) => {
  if (settings === '') return visibility === 'public' || visibility === 'private';
  if (visibility === 'private') return /sealed: files/.test(settings);
  return visibility !== 'internal' && /sealed: rows/.test(settings);
});

describe.each(RUNS)('in a run: $visibility, settings "$settings"', ({ visibility, settings, sealed, locatable }) => {
  test(`sealed matches are shown by ${sealed}, locatable ones by ${locatable}, and the URL nowhere`, async () => {
    const { ran, comment, urls } = await judged({ visibility, settings });
    expectLevels([ran.stdout, ran.summary, comment], sealed, locatable);
    // The other surfaces (errors, outputs, git's arguments, requests) must not show more than that level.
    for (const [name, content] of Object.entries(ran.surfaces)) {
      const text = Buffer.from(content).toString();
      for (const [fact, is] of Object.entries(given(text, SEALED))) {
        if (is && !expected(sealed)[fact]) throw new Error(`${name} gives away the ${fact} of a sealed match`);
      }
    }
    const annotated = [...ran.stdout.matchAll(/^::error title=[A-Z_]+,file=data\/(\w+)\.csv,line=(\d+)::/gm)].map(
      ([, manifest, row]) => `${manifest} ${row}`
    );
    expect(annotated.sort()).toEqual(locatable === 'rows' ? ['alpha 311', 'beta 229', 'beta 271'] : []);
    for (const url of urls) expect(findLeaksQuickly(url, ran.surfaces)).toEqual([]);
  });
});

test('debug logging shows nothing more, in any encoding', async () => {
  const env = {
    ACTIONS_STEP_DEBUG: 'true',
    ACTIONS_RUNNER_DEBUG: 'true',
    RUNNER_DEBUG: '1',
    DEBUG: '*',
    NODE_DEBUG: ''
  };
  const { ran, urls } = await judged({ visibility: 'public', settings: '', env });
  for (const url of urls) expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
  expect(given(ran.stdout + ran.stderr, SEALED)).toEqual(expected('presence'));
});

// Only some of them, since each is two whole runs.
test.each(HIDDEN.filter(([, , settings]) => settings === '' || settings.includes('counts')))(
  'in every surface of a run %s',
  async (_, visibility, settings, one, other) => {
    const secrets = new Secrets();
    const { ran: first } = await judged({ visibility, settings, secrets, listed: one });
    const { ran: second } = await judged({ visibility, settings, secrets, listed: other });
    expect(comparable(second)).toEqual(comparable(first));
  }
);

/** Returns what people see of a run. */
function comparable({ stdout, stderr, summary, outputs, surfaces, tempLeftovers }: ActionRan): unknown {
  const asked = Buffer.from(surfaces['requests to GitHub'] ?? '').toString();
  const lines = (text: string) => withoutChance(text).split('\n');
  return {
    stdout: lines(stdout),
    stderr: lines(stderr),
    summary: lines(summary),
    outputs,
    tempLeftovers,
    asked: lines(asked).filter(line => /^[A-Z]+ \/|"body"/.test(line))
  };
}
