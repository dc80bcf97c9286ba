/** Runs git as a child process whose environment is built from an allow-list: nothing of the user's or the system's. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

/** The variables of the gate's own environment that git gets to see. */
const PASSED_ON = [
  ...['PATH', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO'],
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap(name => [name, name.toLowerCase()])
];

/** Configuration of every command. It travels in the environment, since arguments can be read by other processes. */
const CONFIG: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false']
];

/** The name of the one remote. */
export const REMOTE = 'gate';

const REMOTE_CONFIG: readonly Setting[] = [
  [`remote.${REMOTE}.promisor`, 'true'],
  [`remote.${REMOTE}.partialclonefilter`, 'blob:none'],
  // Told of commits that we have, the server would take their blobs for present and leave them out.
  ['fetch.negotiationAlgorithm', 'noop'],
  ['protocol.version', '2'],
  ['http.followRedirects', 'false'],
  // A transfer that stands still for a minute is given up.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60']
];

type Setting = readonly [key: string, value: string];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The server that a command may talk to. */
export interface Remote {
  readonly url: URL;
  readonly token: string;
}

export interface GitOptions {
  /** Where the gate's own environment is read from. */
  readonly environment: Environment;
  /** The repository's own directory (`GIT_DIR`); null to search upwards from `directory`. */
  readonly gitDirectory: string | null;
  /** Where commands run. */
  readonly directory: string;
  /** What git takes for the home directory. */
  readonly home: string;
  readonly signal: AbortSignal;
}

export interface GitResult {
  readonly code: number;
  readonly output: Buffer;
  /** For telling one failure from another; never printed, since it quotes refs and the server's words. */
  readonly complaint: string;
}

export interface RunOptions {
  readonly input?: string;
  /** Set for the commands that talk to the server; all others can reach no server at all. */
  readonly remote?: Remote;
  /** The index file, where it is not the repository's own. */
  readonly index?: string;
}

export class Git {
  readonly #options: GitOptions;
  /** Those of which somebody may still write: git itself, or what it started. */
  readonly #living = new Set<ChildProcessWithoutNullStreams>();

  constructor(options: GitOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.kill());
  }

  /** Runs a command to its end. Arguments are literals, object ids and private paths, never names from a payload. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<GitResult> {
    const child = this.start(args, options);
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString('latin1')).slice(-20_000)));
    child.stdin.end(options.input);
    await once(child, 'close').catch((cause: unknown) => {
      throw cannotRun(cause);
    });
    this.throwIfAborted();
    return { code: child.exitCode ?? -1, output: Buffer.concat(output), complaint };
  }

  /** Starts a command whose output the caller reads. One that cannot be started closes at once. */
  start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
    this.throwIfAborted();
    const child = spawn('git', args, {
      cwd: this.#options.directory,
      env: this.#childEnvironment(options),
      // A group of its own, so that the helpers that git starts end with it.
      detached: true,
      // Stryker disable next-line BooleanLiteral: only Windows opens a window
      windowsHide: true
    });
    this.#living.add(child);
    // Writing to a child that has ended is told by how it ended.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    child.on('close', () => this.#living.delete(child));
    return child;
  }

  throwIfAborted(): void {
    this.#options.signal.throwIfAborted();
  }

  /** Ends every child at once. */
  kill(): void {
    for (const child of this.#living) killGroup(child);
  }

  /** What is undefined is not set. */
  #childEnvironment({ remote, index }: RunOptions): Environment {
    const { environment, gitDirectory, home } = this.#options;
    const config = remote === undefined ? CONFIG : [...CONFIG, ...REMOTE_CONFIG, ...remoteConfig(remote)];
    return {
      ...Object.fromEntries(PASSED_ON.map(name => [name, environment[name]])),
      LC_ALL: 'C',
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_ALLOW_PROTOCOL: remote === undefined ? 'none' : remote.url.protocol.slice(0, -1),
      GIT_CONFIG_COUNT: String(config.length),
      ...Object.fromEntries(config.flatMap(settingVariables)),
      GIT_DIR: gitDirectory ?? undefined,
      GIT_INDEX_FILE: index
    };
  }
}

function remoteConfig({ url, token }: Remote): readonly Setting[] {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    [`remote.${REMOTE}.url`, url.href],
    [`http.${url.origin}/.extraheader`, `Authorization: Basic ${credentials}`]
  ];
}

function settingVariables([key, value]: Setting, index: number): readonly Setting[] {
  return [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value]
  ];
}

/** Ends a child, and what it has started and left behind. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    // The number of one that did not start is NaN, and throws.
    process.kill(-Number(child.pid), 'SIGKILL');
  } catch {
    // On Windows there are no groups.
    child.kill('SIGKILL');
  }
}

/** What a child that did not start comes to. */
function cannotRun(cause: unknown): GateError {
  return new GateError('github-unavailable', safe`git could not be started; the gate needs git 2.31 or newer on PATH`, {
    cause
  });
}

/** Whether a version, as `git version` prints it, takes its configuration from the environment (2.31). */
export function isRecentGit(version: string): boolean {
  const found = /^git version (\d+)\.(\d+)/.exec(version);
  if (found === null) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > 2 || (major === 2 && minor >= 31);
}
