/** Runs the packaged Action like GitHub's runner: environment, event file, file commands, own process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PULL_REQUEST, REPOSITORY, type Scene, TOKEN } from './scene.ts';

export interface JobResult {
  readonly exitCode: number;
  readonly log: string;
  readonly summary: string;
}

/** Runs the job of the demo's pull request on the commit `head`. */
export async function runJob(scene: Scene, head: string, signal: AbortSignal): Promise<JobResult> {
  const directory = join(scene.directory, `job-${head.slice(0, 12)}`);
  const temporary = join(directory, 'temp');
  await mkdir(temporary, { recursive: true });
  const file = async (name: string, content: string) => {
    const path = join(directory, name);
    await writeFile(path, content);
    return path;
  };
  const summary = await file('summary.md', '');
  const env = {
    PATH: process.env['PATH'],
    HOME: directory,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(eventOf(head))),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SERVER_URL: scene.github.url,
    GITHUB_API_URL: scene.github.apiUrl,
    GITHUB_GRAPHQL_URL: scene.github.graphqlUrl,
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/dataset-release-gate.yml@refs/heads/main`,
    GITHUB_JOB: 'gate',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: await file('output', ''),
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    'INPUT_DENYLIST-URL': scene.denylist.url.href,
    'INPUT_DENYLIST-TOKEN': TOKEN,
    'INPUT_GITHUB-TOKEN': TOKEN
  };
  const child = spawn(process.execPath, [packagedAction()], {
    env,
    cwd: directory,
    signal,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended: readonly unknown[] = await once(child, 'close');
  const exitCode = ended[0];
  return {
    exitCode: typeof exitCode === 'number' ? exitCode : -1,
    log: Buffer.concat(printed).toString(),
    summary: await readFile(summary, 'utf8')
  };
}

/** Returns the path of `dist/index.js`, which is in the same folder as the running command line. */
function packagedAction(): string {
  return join(dirname(realpathSync(process.argv[1] ?? '')), 'index.js');
}

function eventOf(head: string): unknown {
  const repository = { full_name: REPOSITORY, default_branch: 'main', visibility: 'public', private: false };
  return {
    action: 'synchronize',
    number: PULL_REQUEST,
    pull_request: {
      number: PULL_REQUEST,
      base: { ref: 'main', repo: { full_name: REPOSITORY } },
      head: { ref: 'more-links', sha: head, repo: { full_name: REPOSITORY } }
    },
    repository
  };
}
