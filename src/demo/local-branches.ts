/** Answers GitHub's REST API about branches, their rules, and files. */
import type { GitBackend } from './git-backend.ts';

/** `classic`: a branch protection rule; `reviewed` and `named`: a ruleset that requires pull requests, or only names. */
export type Protection = 'classic' | 'reviewed' | 'named';

export interface BranchSource {
  readonly directory: string;
  /** The protected branches. */
  readonly protection?: Readonly<Record<string, Protection>>;
}

const RULES = {
  classic: [],
  reviewed: [{ type: 'deletion' }, { type: 'pull_request' }],
  named: [{ type: 'branch_name_pattern' }]
} as const;

/**
 * Returns the body of an answer; null: not found.
 *
 * @param path below `/repos/OWNER/REPO`
 */
export async function branchAnswer(git: GitBackend, source: BranchSource, path: URL): Promise<unknown> {
  const [, kind = '', encoded = ''] = /^\/(branches|rules\/branches|contents)\/(.+)$/.exec(path.pathname) ?? [];
  const name = decodeURIComponent(encoded);
  const protection = source.protection?.[name];
  switch (kind) {
    case 'branches': {
      const sha = await git.tip(source.directory, name);
      return sha === null ? null : describe(name, sha, protection);
    }
    case 'rules/branches':
      return protection === undefined ? [] : RULES[protection];
    case 'contents': {
      const bytes = await git.file(source.directory, path.searchParams.get('ref') ?? 'HEAD', name);
      return bytes === null ? null : fileOf(name, bytes);
    }
    default:
      return null;
  }
}

function describe(name: string, sha: string, protection: Protection | undefined): unknown {
  const enabled = protection === 'classic';
  return { name, commit: { sha }, protected: protection !== undefined, protection: { enabled } };
}

/** GitHub wraps base64 in lines, and leaves out the content of larger files. */
function fileOf(path: string, bytes: Buffer): unknown {
  const isLarge = bytes.length > 1_000_000;
  const content = isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, line => `${line}\n`);
  return { type: 'file', path, size: bytes.length, encoding: isLarge ? 'none' : 'base64', content };
}
