/** Runs with an organisation's settings: a repository's own file can only make them stricter. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Files, Source } from '../github-scene.ts';
import { Dataset, POLICIES, secretUrl } from '../support/dataset.ts';

const OWN = '.github/dataset-gate.yml';
const SHARED = `version: 1
manifests: [data/]
unchecked: [{path: data/old.csv, reason: moved, expires: 2999-01-01}]
limits: {manifest-mib: 1}
`;
const DIGEST = createHash('sha256').update(SHARED).digest('hex');
const { url, entry } = secretUrl();
const LISTED = `id,url\n1,${url}\n`;
const BASE: Files = { 'data/a.csv': 'id,url\n1,https://good.example/1.jpg\n' };
const INPUT = `${POLICIES}/gate.yml@main`;

/** A repository without own settings, and one that adds a manifest and asks for too much. */
let plain: Dataset;
let eager: Dataset;
let policies: Source;
let commit: string;
let number = 0;

beforeAll(async () => {
  policies = await Source.make();
  const files = {
    'gate.yml': SHARED,
    'wrong.yml': 'version: 1\nmanifest: [data/]\n',
    'none.yml': 'version: 1\nmanifests: [x/]\n'
  };
  commit = await policies.record(files, null, ['refs/heads/main', 'refs/heads/open']);
  const served = { directory: policies.directory, protection: { main: 'reviewed' } } as const;
  const options = { list: [`MALWARE\t${entry}`], policies: served, denylistToken: 'secret' };
  plain = await Dataset.open(BASE, options);
  const own = `version: 1
manifests: [extra/, "!data/b.csv"]
exceptions: [{id: abcdefghijklmnop, reason: mirror, approved-by: A, expires: 2999-01-01}]
`;
  eager = await Dataset.open({ ...BASE, 'extra/a.txt': 'none\n', [OWN]: own }, options);
});
afterAll(async () => {
  for (const each of [plain, eager, policies]) await each[Symbol.asyncDispose]();
});

async function decideOn(dataset: Dataset, files: Files, inputs: Readonly<Record<string, string>> = {}) {
  const pull = await dataset.propose(files, { number: ++number });
  return await dataset.decide(pull, { inputs: { settings: INPUT, ...inputs } });
}

describe('a run with an organisation’s settings', () => {
  test('goes by them, and shows their commit and digest', async () => {
    const decided = await decideOn(plain, { 'data/old.csv': LISTED, 'b.csv': LISTED });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    const [log = '', ...pages] = decided.said;
    expect(log).toContain(`Settings: \`acme/policies/gate.yml\` of \`${commit.slice(0, 12)}\`, SHA-256 \`${DIGEST}\``);
    for (const page of pages) expect(page).toContain(`SHA-256 \`${DIGEST.slice(0, 12)}\``);
    expect(log).not.toContain('Tightened by');
  });

  test('checks what the repository adds, and names what it ignores', async () => {
    const decided = await decideOn(eager, { 'extra/b.txt': LISTED, 'data/b.csv': LISTED });
    expect(decided).toMatchObject({ verdict: 'listed', reason: null });
    for (const place of decided.said) {
      expect(place).toContain("would loosen the organisation's settings: `manifests`, `exceptions`.");
      expect(place).toContain('`extra/b.txt`');
      expect(place).toContain('`data/b.csv`');
      expect(place).toMatch(/Tightened by.*`\.github\/dataset-gate\.yml` of the base/);
      expect(place).toContain("Put this under `exceptions:` in the organisation's settings file");
    }
  });

  test('uses a fixed commit of any branch', async () => {
    const decided = await decideOn(plain, { 'data/b.csv': LISTED }, { settings: `${POLICIES}/gate.yml@${commit}` });
    expect(decided).toMatchObject({ verdict: 'listed', reason: null });
  });

  test.each([
    ['an unprotected branch', 'gate.yml@open', 'usage', 'is not protected'],
    ['a file that is not there', 'gone.yml@main', 'usage', 'has no such file'],
    [
      'a wrong file',
      'wrong.yml@main',
      'settings-invalid',
      "the organisation's settings file `acme/policies/wrong.yml` is not valid: line 2"
    ],
    [
      'patterns that match nothing here',
      'none.yml@main',
      'settings-invalid',
      'no pattern of manifests in the settings matches a file (`x/`)'
    ]
  ])('never falls back to other settings: %s', async (_what, file, reason, says) => {
    const decided = await decideOn(
      plain,
      { 'data/b.csv': LISTED },
      { settings: `${POLICIES}/${file}`, enforcement: 'report' }
    );
    expect(decided.reason).toBe(reason);
    expect(decided.result.passes).toBe(false);
    for (const place of decided.said) expect(place).toContain(says);
    expect(decided.said.join()).not.toContain('using defaults');
  });

  test('lets a repository without a match of these patterns name its own', async () => {
    const decided = await decideOn(eager, { 'extra/b.txt': LISTED }, { settings: `${POLICIES}/none.yml@main` });
    expect(decided).toMatchObject({ verdict: 'listed', reason: null });
    expect(decided.said[0]).toContain('The pattern `x/` of manifests matches no file.');
  });
});

describe('a change of the repository’s own settings', () => {
  test('is named, with the keys that would be ignored', async () => {
    const decided = await decideOn(plain, { [OWN]: 'version: 1\nlfs-media: oid\nlimits: {expansion: 2000}\n' });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    expect(decided.said[0]).toContain("This change edits the gate's settings.");
    expect(decided.said[0]).toContain('In the settings of this change this is ignored');
    expect(decided.said[0]).toContain('`lfs-media`, `limits.expansion`');
  });

  test('ends as settings-invalid if they are wrong', async () => {
    const decided = await decideOn(plain, { [OWN]: 'version: 2\n' });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
    expect(decided.said[0]).toContain('if merged, it would block every other change');
  });
});
