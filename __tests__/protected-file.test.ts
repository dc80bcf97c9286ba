/** An organisation's file is read only from a fixed commit or a protected branch. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Override } from '../src/demo/local-github.ts';
import { LocalGitHub } from '../src/demo/local-github.ts';
import { GitHubApi } from '../src/github/api.ts';
import { parseRemoteFile, protectedFile } from '../src/github/protected-file.ts';
import { describe as faultOf } from '../src/safe/errors.ts';
import { Source, TOKEN } from './github-scene.ts';
import { apiFaults } from './support/github-contract.ts';

const PATH = 'gate/settings one.yml';

let source: Source;
let github: LocalGitHub;
let first: string;
let tip: string;

beforeAll(async () => {
  source = await Source.make();
  first = await source.record({ [PATH]: 'version: 1\n', 'big.yml': 'x'.repeat(1_000_001) }, null, ['refs/heads/main']);
  const refs = ['main', 'classic', 'reviewed', 'named', 'v1/stable'] as const;
  const [main, ...others] = refs.map(name => `refs/heads/${name}`);
  tip = await source.record({ [PATH]: 'version: 1 # é\n'.repeat(9) }, first, [main ?? '', ...others]);
  const protection = { classic: 'classic', reviewed: 'reviewed', named: 'named', 'v1/stable': 'reviewed' } as const;
  const repositories = new Map([['acme/policies', { directory: source.directory, protection }]]);
  github = await LocalGitHub.start({ repositories, token: TOKEN });
});

afterAll(async () => {
  expect(apiFaults(github.requests)).toEqual([]);
  await github[Symbol.asyncDispose]();
  await source[Symbol.asyncDispose]();
});

async function read(text: string, fault: Override = () => null) {
  github.fault = fault;
  const { apiUrl, graphqlUrl } = github;
  const signal = new AbortController().signal;
  const options = { apiUrl, graphqlUrl, repository: 'tester/dataset', token: TOKEN, signal, backOff: [1, 1] };
  const file = parseRemoteFile(text);
  if (file === null) throw new Error('not parsed');
  try {
    const { commit, bytes } = await protectedFile(new GitHubApi(options), file);
    return { commit, text: String(bytes) };
  } catch (error) {
    const { reason, text: message } = faultOf(error);
    return { reason, text: String(message) };
  }
}

describe('a reference', () => {
  test.each<readonly [text: string, repository: string, path: string, ref: string]>([
    ['acme/policies/gate.yml@main', 'acme/policies', 'gate.yml', 'main'],
    ['acme/.github/data/gate.yml@release/v1', 'acme/.github', 'data/gate.yml', 'release/v1'],
    ['acme/policies/gate@2.yml@refs/heads/main', 'acme/policies', 'gate@2.yml', 'main'],
    [`acme/policies/gate.yml@${'a1'.repeat(20)}`, 'acme/policies', 'gate.yml', 'a1'.repeat(20)]
  ])('names repository, path and branch or commit: %s', (text, repository, path, ref) => {
    expect(parseRemoteFile(text)).toEqual({ repository, path, ref });
  });

  test.each([
    'acme/policies@main',
    'acme/policies/@main',
    'acme/policies/gate.yml',
    'acme/policies/gate.yml@',
    'acme/policies/../gate.yml@main',
    'acme/policies//gate.yml@main',
    '/acme/policies/gate.yml@main',
    'acme/policies/gate.yml@a..b',
    'acme/policies/gate.yml@a b',
    'https://github.com/acme/policies/gate.yml@main',
    'acme/poli cies/gate.yml@main'
  ])('is refused as a whole if a part is wrong: %s', text => {
    expect(parseRemoteFile(text)).toBe(null);
  });
});

describe('a file is read', () => {
  test.each(['classic', 'reviewed', 'v1/stable'])('from the tip of the protected branch %s', async branch => {
    expect(await read(`acme/policies/${PATH}@${branch}`)).toEqual({ commit: tip, text: 'version: 1 # é\n'.repeat(9) });
  });

  test('from a fixed commit, without a look at branches', async () => {
    const before = github.requests.length;
    expect(await read(`acme/policies/${PATH}@${first}`)).toEqual({ commit: first, text: 'version: 1\n' });
    expect(github.requests.slice(before).map(({ path }) => path)).toEqual([
      `/api/v3/repos/acme/policies/contents/gate%2Fsettings%20one.yml?ref=${first}`
    ]);
  });

  test('after a short fault of GitHub', async () => {
    let calls = 0;
    const once: Override = () => (calls++ === 0 ? { status: 502 } : null);
    expect(await read(`acme/policies/${PATH}@classic`, once)).toMatchObject({ commit: tip });
  });
});

/** Answers requests whose path has this part. */
function answering(part: string, status: number, body?: unknown): Override {
  return ({ path }) => (path.includes(part) ? { status, body } : null);
}

const IMPOSSIBLE = 'is not what its API documents';

const REFUSED: readonly (readonly [what: string, file: string, reason: string, says: string, fault?: Override])[] = [
  ['an unprotected branch', `${PATH}@main`, 'usage', 'the branch `main` of `acme/policies` is not protected'],
  [
    'a branch with rules for names only',
    `${PATH}@named`,
    'usage',
    'requires a pull request, or give a whole commit id'
  ],
  ['a branch that does not exist', `${PATH}@gone`, 'usage', 'the repository has no such branch, or the repository is'],
  ['part of a commit id', `${PATH}@0123456`, 'usage', 'the repository has no such branch'],
  ['a file that does not exist', 'gone.yml@classic', 'usage', 'has no such file'],
  ['a commit that does not exist', `${PATH}@${'0a'.repeat(20)}`, 'usage', 'has no such file'],
  ['a file that is too large', 'big.yml@classic', 'usage', 'is larger than 1 MB'],
  ['a folder', `${PATH}@classic`, 'usage', 'is not a file', answering('/contents/', 200, [])],
  [
    'a symlink to nothing',
    `${PATH}@classic`,
    'usage',
    'is not a file',
    answering('/contents/', 200, { type: 'symlink' })
  ],
  ['a renamed branch', `${PATH}@classic`, 'github-unavailable', IMPOSSIBLE, renamed],
  ['a token without the right', `${PATH}@classic`, 'github-unavailable', 'contents: read for', answering('/', 403)],
  [
    'a token with too many requests',
    `${PATH}@classic`,
    'github-unavailable',
    'limits the requests of this token (status 403)',
    answering('/', 403, { message: 'API rate limit exceeded for installation ID 1.' })
  ],
  ['a server that fails', `${PATH}@classic`, 'github-unavailable', 'status 503', answering('/contents/', 503)],
  ['rules that fail', `${PATH}@reviewed`, 'github-unavailable', 'status 500', answering('/rules/', 500)],
  [
    'rules that are none',
    `${PATH}@reviewed`,
    'usage',
    'is not protected',
    answering('/rules/', 200, { type: 'update' })
  ],
  [
    'content that is cut off',
    `${PATH}@classic`,
    'github-unavailable',
    IMPOSSIBLE,
    answering('/contents/', 200, { type: 'file', size: 9, encoding: 'base64', content: 'dmVyc2lvbg==' })
  ],
  [
    'content of a submodule',
    `${PATH}@classic`,
    'github-unavailable',
    IMPOSSIBLE,
    answering('/contents/', 200, { type: 'file', size: 0 })
  ],
  [
    'an answer without a size',
    `${PATH}@classic`,
    'github-unavailable',
    IMPOSSIBLE,
    answering('/contents/', 200, { type: 'file' })
  ]
];

function renamed({ path }: { readonly path: string }) {
  const body = { name: 'new', commit: { sha: tip }, protected: true, protection: { enabled: true } };
  return path.includes('/branches/') ? { status: 200, body } : null;
}

test.each(REFUSED)('a file is not read from %s', async (...[, file, reason, says, fault]) => {
  expect(await read(`acme/policies/${file}`, fault)).toEqual({ reason, text: expect.stringContaining(says) });
});
