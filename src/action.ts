/** Runs the Action in a runner's environment: judges, prints the result, then publishes it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { gate } from './gate.ts';
import { failedResult, type GateResult } from './gate-result.ts';
import { GitHubApi } from './github/api.ts';
import { commentMarker, publishComment } from './github/publish.ts';
import { annotate, type AnnotationTarget, appendSummary, log, readInput, writeOutputs } from './github/runner.ts';
import { type Context, type Inputs, parseInputs } from './inputs.ts';
import { renderLog } from './report/log.ts';
import { renderComment, renderSummary } from './report/markdown-page.ts';
import { type Report, totalsOf } from './report/report.ts';
import { writeStatementFiles } from './report/statement-files.ts';
import { headline, veiledLine } from './report/words.ts';
import { MAX_ANNOTATIONS, MAX_PUBLISHING_MS } from './subject/subject-limits.ts';
import { describe, GateError } from './safe/errors.ts';
import { joined, safe, type SafeText } from './safe/text.ts';
import type { Environment } from './github/git.ts';

/** The runner's environment variables. */
/** A finished run, and the inputs if they could be read. */
export interface Judged {
  readonly result: GateResult;
  readonly inputs: Inputs | null;
}

/**
 * Judges what the runner's environment asks for. It never rejects: errors become the result.
 *
 * @param cacheProgram path of the packaged cache thread
 * @param stop ends the run early, with its reason
 */
export async function judge(environment: Environment, cacheProgram: string, stop: AbortSignal): Promise<Judged> {
  let inputs: Inputs | null = null;
  try {
    inputs = parseInputs(readInput);
    const context = await readContext(environment, cacheProgram);
    const connect = (token: string, signal: AbortSignal) => api(environment, token, signal);
    return { result: await gate(inputs, context, connect, stop), inputs };
  } catch (error) {
    return { result: failedResult(describe(error)), inputs };
  }
}

/** Returns true if the job passes. A stopped run proves nothing. */
export function isPass({ result }: Judged, stop: AbortSignal): boolean {
  return result.passes && !stop.aborted;
}

interface Annotation {
  readonly text: SafeText;
  readonly place: AnnotationTarget;
}

/** Writes the log, the outputs and the annotations. This needs no network. */
export function printResult({ result: { report, reason, passes } }: Judged): void {
  log(joined(renderLog(report), '\n'));
  const { manifests, items } = totalsOf(report.manifests);
  const { verdict, veiled } = report;
  const counts = veiled
    ? { manifestsChecked: null, itemsChecked: null }
    : { manifestsChecked: manifests, itemsChecked: items };
  writeOutputs({ verdict, reason, ...counts });
  if (verdict === 'clean') return;
  const level = passes ? 'warning' : 'error';
  const why = verdict === 'incomplete' && reason !== null ? safe` Reason: ${reason}.` : safe``;
  const said = veiled ? veiledLine(report) : safe`${verdict}: ${headline(report)}${why}`;
  annotate(level, said, { title: safe`Dataset release gate` });
  if (veiled) return;
  for (const { text, place } of annotationsOf(report).slice(0, MAX_ANNOTATIONS)) annotate(level, text, place);
}

/** Returns what is annotated at its place in the change: matches whose rows are lines, then faults of files. */
function annotationsOf({ matches: { locatable }, faults }: Report): readonly Annotation[] {
  const places = locatable.level === 'rows' ? locatable.places : [];
  return [
    ...places.slice(0, MAX_ANNOTATIONS).flatMap(({ annotatable: file, row, category }): readonly Annotation[] => {
      if (file === null || row === 'file') return [];
      return [
        {
          text: safe`an item on this line is listed as ${category}`,
          place: { file, line: row, title: safe`${category}` }
        }
      ];
    }),
    ...faults.flatMap(({ reason, text, annotatable: file, line }): readonly Annotation[] => {
      const at = line === undefined ? {} : { line };
      return file === undefined ? [] : [{ text, place: { file, ...at, title: safe`${reason}` } }];
    })
  ];
}

/** Publishes the report as best effort: a failure here is only a warning and does not change the verdict. */
export async function publish({ result, inputs }: Judged, environment: Environment): Promise<void> {
  const { report, pullRequest } = result;
  if (!(await appendSummary(renderSummary(report)))) annotate('warning', safe`the job summary could not be written`);
  await writeReport(result, inputs, environment);
  await writeStatement(result, inputs, environment);
  if (pullRequest === null || inputs === null || inputs.comment === 'never') return;
  const when = report.verdict !== 'clean' || inputs.comment === 'always' ? 'always' : 'existing';
  const marker = commentMarker({
    workflowRef: environment['GITHUB_WORKFLOW_REF'] ?? '',
    job: environment['GITHUB_JOB'] ?? '',
    checks: inputs,
    id: inputs.commentId
  });
  const client = api(environment, inputs.githubToken, AbortSignal.timeout(MAX_PUBLISHING_MS));
  const published = await publishComment(client, {
    issue: pullRequest,
    marker,
    body: previous => renderComment(report, previous),
    when
  });
  if (published.kind !== 'refused') return;
  const why = published.status === 0 ? safe`no answer` : safe`status ${published.status}`;
  annotate(
    'warning',
    safe`the comment could not be written (${why}): give the job the permission pull-requests: write; under pull_request a fork's run has a read-only token, and a locked conversation accepts no comments. The verdict does not change`
  );
}

async function writeReport(
  { locations, encrypt }: GateResult,
  inputs: Inputs | null,
  environment: Environment
): Promise<void> {
  const path = inputs?.reportFile ?? null;
  if (path === null || locations === null || encrypt === null) return;
  try {
    const target = resolve(environment['GITHUB_WORKSPACE'] || '.', path);
    const bytes = await encrypt(locations);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  } catch {
    annotate(
      'warning',
      safe`the encrypted report could not be written to the path in report-file. The verdict does not change`
    );
  }
}

async function writeStatement(
  { statement }: GateResult,
  inputs: Inputs | null,
  environment: Environment
): Promise<void> {
  const path = inputs?.statementFile ?? null;
  if (path === null) return;
  try {
    await writeStatementFiles(resolve(environment['GITHUB_WORKSPACE'] || '.', path), statement);
  } catch {
    annotate(
      'warning',
      safe`the statement could not be written to the path in statement-file. The verdict does not change`
    );
  }
}

function api(environment: Environment, token: string, signal: AbortSignal): GitHubApi {
  return new GitHubApi({
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    token,
    signal
  });
}

async function readContext(env: Environment, cacheProgram: string): Promise<Context> {
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
    cacheProgram
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const text = safe`GITHUB_EVENT_PATH is not a readable event file; the gate runs as a step of a GitHub Actions job`;
    throw new GateError('usage', text, { cause });
  }
}
