/**
 * Runs the Action and the command line like GitHub's runner and a shell do, and collects all their output. Runs the
 * packaged programs as child processes, or the same core in this process, which is much faster.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isPass, judge, publish, printResult } from '../../src/action.ts';
import { failed, runCommand } from '../../src/command/command-line.ts';
import { runHere } from './in-process.ts';
import { type Ended, type Program, Sandbox, type Surfaces } from './sandbox.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface ActionRun extends Partial<Pick<Program, 'cwd' | 'node' | 'started'>> {
  readonly eventName: string;
  /** The payload of the event, as in the event file. */
  readonly event: unknown;
  /** Inputs of the step by name; other inputs have the defaults of action.yml, as on a runner. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `GITHUB_REPOSITORY`, `GITHUB_SERVER_URL`, `GITHUB_API_URL`…, and other variables of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** The file to run as a child process, such as `PACKAGED.action`; without it the Action runs in this process. */
  readonly entry?: string;
}

export const PACKAGED = { action: join(ROOT, 'dist/index.js'), cli: join(ROOT, 'dist/cli.js') };

export interface Ran extends Ended {
  /** Everything that someone could read of the run, by name. The test adds the requests that servers received. */
  readonly surfaces: Surfaces;
  /** Files and folders that the run left in the temp and home folders; there should be none. */
  readonly tempLeftovers: readonly string[];
}

export interface ActionRan extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly envFile: string;
  readonly pathFile: string;
}

/** The summary file of all runs in this process: @actions/core reads the path only once. */
const SUMMARY = join(tmpdir(), `gate-summary-${randomUUID()}`);

const COMMAND_FILES = ['output', 'env', 'path', 'summary', 'state'] as const;

/** Runs one step of a job. */
export async function runAction(run: ActionRun): Promise<ActionRan> {
  await using sandbox = await Sandbox.create();
  const commands = 'temp/_runner_file_commands';
  await mkdir(sandbox.path(commands));
  for (const name of COMMAND_FILES) await writeFile(sandbox.path(`${commands}/${name}`), '');
  await mkdir(sandbox.path('temp/_github_workflow'));
  await writeFile(sandbox.path('temp/_github_workflow/event.json'), JSON.stringify(run.event));

  const env = {
    ...runnerEnvironment(sandbox, commands, run.eventName),
    ...inputs(await declared(), run.inputs),
    ...run.env,
    ...(run.entry === undefined ? { GITHUB_STEP_SUMMARY: SUMMARY } : {})
  };
  const { entry, cwd, node, started } = run;
  if (entry === undefined) await writeFile(SUMMARY, '');
  const ended =
    entry === undefined
      ? await runHere(sandbox, { env, cwd }, act)
      : await sandbox.run({ args: [entry], env, cwd, node, started });
  if (entry === undefined) await rename(SUMMARY, sandbox.path(`${commands}/summary`));
  const [output, envFile, pathFile, summary, state] = await Promise.all(
    COMMAND_FILES.map(name => readFile(sandbox.path(`${commands}/${name}`), 'utf8'))
  );
  const files = { output, envFile, pathFile, summary, state } as Record<string, string>;
  const collected = await collect(sandbox, ended, [commands, 'temp/_github_workflow']);
  return {
    ...collected,
    surfaces: { ...collected.surfaces, ...files },
    outputs: parseOutputs(output ?? ''),
    summary: summary ?? '',
    envFile: envFile ?? '',
    pathFile: pathFile ?? ''
  };
}

/** Does the same as `src/main.ts`. */
async function act(environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<number> {
  const judged = await judge(environment, join(ROOT, 'dist/cache/index.js'), stop);
  printResult(judged);
  const code = isPass(judged, stop) ? 0 : 1;
  await publish(judged, environment);
  return code;
}

export type CliRun = Partial<Pick<Program, 'env' | 'cwd' | 'node' | 'started'>> & { readonly entry?: string };

/** Runs `dataset-release-gate` with these arguments. */
export async function runCli(args: readonly string[], run: CliRun = {}): Promise<Ran> {
  await using sandbox = await Sandbox.create();
  const { env = {}, cwd, node, started } = run;
  const entry = run.entry ?? (started === undefined ? undefined : PACKAGED.cli);
  const command = (environment: NodeJS.ProcessEnv, stop: AbortSignal) =>
    runCommand(args, environment, stop).catch(failed);
  const ended =
    entry === undefined
      ? await runHere(sandbox, { env, cwd }, command)
      : await sandbox.run({ args: [entry, ...args], env, cwd, node, started });
  return await collect(sandbox, ended, []);
}

async function collect(sandbox: Sandbox, ended: Ended, own: readonly string[]): Promise<Ran> {
  const [left, made, git] = await Promise.all([
    sandbox.left(['temp', 'home', 'tmp'], own),
    sandbox.left(['workspace']),
    sandbox.gitCalls()
  ]);
  const { stdout, stderr } = ended;
  const names = [...Object.keys(left), ...Object.keys(made)].join('\n');
  const surfaces = { stdout, stderr, ...git, ...left, ...made, 'names of files': names };
  return { ...ended, surfaces, tempLeftovers: Object.keys(left) };
}

function runnerEnvironment(sandbox: Sandbox, commands: string, eventName: string): Record<string, string> {
  const files = COMMAND_FILES.map(name => {
    const variable = name === 'summary' ? 'GITHUB_STEP_SUMMARY' : `GITHUB_${name.toUpperCase()}`;
    return [variable, sandbox.path(`${commands}/${name}`)];
  });
  return {
    CI: 'true',
    GITHUB_ACTION: 'gate',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: sandbox.path('temp/_github_workflow/event.json'),
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW: 'gate',
    GITHUB_WORKSPACE: sandbox.path('workspace'),
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: sandbox.path('temp'),
    ...Object.fromEntries(files)
  };
}

/** Returns the inputs of action.yml with their defaults. An expression becomes empty; the caller fills it in. */
async function declared(): Promise<Record<string, string>> {
  const action = load(await readFile(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Record<string, { readonly default?: string | boolean } | null>;
  };
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, String(input?.default ?? '')] as const);
  return Object.fromEntries(defaults.map(([name, value]) => [name, value.includes('${{') ? '' : value]));
}

/** Returns inputs as environment variables. Like a runner: upper case, blanks become underscores, hyphens stay. */
function inputs(...layers: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const entries = Object.entries(Object.assign({}, ...layers) as Record<string, string>);
  return Object.fromEntries(
    entries.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  );
}

/** Reads `name=value` and `name<<delimiter` … `delimiter`, as a runner does. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, name, separator, rest] = /^(.*?)(<<|=)(.*)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || rest === undefined) continue;
    if (separator === '=') outputs[name] = rest;
    else {
      const end = lines.indexOf(rest, at + 1);
      if (end === -1) throw new Error('GITHUB_OUTPUT: a value has no end');
      outputs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    }
  }
  return outputs;
}
