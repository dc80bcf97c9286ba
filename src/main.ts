/** The Action's entry: reads the runner's environment, judges, then publishes. The exit code is 1 until a pass is proven. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Context, failedResult, gate, type GateResult } from './gate.ts';
import { GitHubApi } from './github/api.ts';
import { commentMarker, publishComment } from './github/publish.ts';
import { annotate, appendSummary, log, readInput, writeOutputs } from './github/runner.ts';
import { type Inputs, parseInputs } from './inputs.ts';
import { encryptReport } from './report/encrypted.ts';
import { renderLog } from './report/log.ts';
import { renderComment, renderSummary } from './report/markdown.ts';
import { totalsOf } from './report/report.ts';
import { checksumName } from './report/statement.ts';
import { headline, veiledLine } from './report/words.ts';
import { describe, GateError } from './safe/errors.ts';
import { joined, safe } from './safe/text.ts';

/** Publishing gets so many milliseconds of its own, whatever the run left. */
const PUBLISHING = 60_000;

/** Places that are annotated at most: GitHub shows ten of one step, and the verdict is one. */
const ANNOTATIONS = 9;

const stop = new AbortController();

async function main(): Promise<void> {
  let inputs: Inputs | null = null;
  let result: GateResult;
  try {
    inputs = parseInputs(readInput);
    result = await gate(inputs, await readContext(), connect, stop.signal);
  } catch (error) {
    result = failedResult(describe(error));
  }
  tell(result);
  if (result.passes && !stop.signal.aborted) process.exitCode = 0;
  await publish(result, inputs);
}

/** The log, the outputs and the annotations: what needs no network. */
function tell({ report, reason, passes }: GateResult): void {
  log(joined(renderLog(report), '\n'));
  const { manifests, items } = totalsOf(report.manifests);
  const { verdict, veiled } = report;
  const counts = veiled
    ? { manifestsChecked: null, itemsChecked: null }
    : { manifestsChecked: manifests, itemsChecked: items };
  writeOutputs({ verdict, reason, ...counts });
  if (verdict === 'clean') return;
  const level = passes ? 'warning' : 'error';
  annotate(level, veiled ? veiledLine(report) : safe`${verdict}: ${headline(report)}`);
  if (veiled) return;
  const places = report.matches.locatable.level === 'rows' ? report.matches.locatable.places : [];
  for (const { annotatable: file, row, category } of places.slice(0, ANNOTATIONS)) {
    if (file !== null) annotate(level, safe`an item on this line is listed as ${category}`, { file, line: row });
  }
}

/** Best effort: whatever fails here is a warning, and the verdict stands. */
async function publish(result: GateResult, inputs: Inputs | null): Promise<void> {
  const { report, pullRequest } = result;
  if (!(await appendSummary(renderSummary(report)))) annotate('warning', safe`the job summary could not be written`);
  await writeReport(result, inputs);
  await writeStatement(result, inputs);
  if (pullRequest === null || inputs === null || inputs.comment === 'never') return;
  const when = report.verdict !== 'clean' || inputs.comment === 'always' ? 'always' : 'existing';
  const marker = commentMarker({
    workflowRef: process.env['GITHUB_WORKFLOW_REF'] ?? '',
    job: process.env['GITHUB_JOB'] ?? '',
    checks: inputs,
    id: inputs.commentId
  });
  const api = connect(inputs.githubToken, AbortSignal.timeout(PUBLISHING));
  const published = await publishComment(api, { issue: pullRequest, marker, body: renderComment(report), when });
  if (published.kind !== 'refused') return;
  const why = published.status === 0 ? safe`no answer` : safe`status ${published.status}`;
  annotate(
    'warning',
    safe`the comment could not be written (${why}): give the job the permission pull-requests: write; under pull_request a fork's run has a read-only token, and a locked conversation takes no comments. The verdict stands`
  );
}

async function writeReport({ locations, recipients }: GateResult, inputs: Inputs | null): Promise<void> {
  const path = inputs?.reportFile ?? null;
  if (path === null || locations === null || recipients.length === 0) return;
  try {
    const target = resolve(process.env['GITHUB_WORKSPACE'] || '.', path);
    const bytes = await encryptReport(locations, recipients);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  } catch {
    annotate('warning', safe`the encrypted report could not be written where report-file says. The verdict stands`);
  }
}

async function writeStatement({ statement }: GateResult, inputs: Inputs | null): Promise<void> {
  const path = inputs?.statementFile ?? null;
  if (path === null || statement === null) return;
  try {
    const target = resolve(process.env['GITHUB_WORKSPACE'] || '.', path);
    await mkdir(dirname(target), { recursive: true });
    for (const [index, bytes] of statement.entries()) {
      await writeFile(index === 0 ? target : checksumName(target, index - 1), bytes);
    }
  } catch {
    annotate('warning', safe`the statement could not be written where statement-file says. The verdict stands`);
  }
}

function connect(token: string, signal: AbortSignal): GitHubApi {
  return new GitHubApi({
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] ?? '',
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    token,
    signal
  });
}

async function readContext(): Promise<Context> {
  const { env } = process;
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  if (!URL.canParse(server)) throw new GateError('usage', safe`GITHUB_SERVER_URL is not a URL`);
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    payload: await readPayload(env['GITHUB_EVENT_PATH'] ?? ''),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    serverUrl: new URL(server),
    tempRoot: env['RUNNER_TEMP'] || tmpdir(),
    say: log,
    environment: env,
    cacheProgram: join(dirname(realpathSync(process.argv[1] ?? '.')), 'cache/index.js')
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const text = safe`GITHUB_EVENT_PATH names no readable event; the gate runs as a step of a GitHub Actions job`;
    throw new GateError('usage', text, { cause });
  }
}

/** What nobody caught, a rejection that nobody awaited included, ends the run as incomplete. */
function failAtOnce(thrown: unknown): void {
  const { reason, text } = describe(thrown);
  annotate('error', safe`incomplete: ${text}`);
  writeOutputs({ verdict: 'incomplete', reason, manifestsChecked: null, itemsChecked: null });
  process.exit(1);
}

process.exitCode = 1;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    process.exitCode = 1;
    stop.abort(new GateError('internal', safe`the run was stopped by ${signal}; run the job again`));
  });
}
await main();
