/** Runs git as a child process. Its environment is built from an allow-list, without any user or system settings. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

/** The variables of the gate's environment that are passed to git. */
const PASSED_ON = [
  ...['PATH', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO'],
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap(name => [name, name.toLowerCase()])
];

/** Configuration of every command. It is passed in the environment, because other processes can read arguments. */
const CONFIG: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false']
];

/** The name of the only remote. */
export const REMOTE = 'gate';

const REMOTE_CONFIG: readonly Setting[] = [
  [`remote.${REMOTE}.promisor`, 'true'],
  [`remote.${REMOTE}.partialclonefilter`, 'blob:none'],
  // If the server knew our commits, it would assume that we have their blobs and leave them out.
  ['fetch.negotiationAlgorithm', 'noop'],
  ['protocol.version', '2'],
  ['http.followRedirects', 'false'],
  // A transfer without progress for a minute is stopped.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60']
];

type Setting = readonly [key: string, value: string];

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The server that a command may talk to. */
export interface Remote {
  readonly url: URL;
  readonly token: string;
  /** A file with the certificate authorities that git trusts; null or absent: git's own. */
  readonly authorities?: string | null;
}

export interface GitOptions {
  /** The gate's own environment. */
  readonly environment: Environment;
  /** The repository's directory (`GIT_DIR`); null to search upwards from `directory`. */
  readonly gitDirectory: string | null;
  /** Where commands run. */
  readonly directory: string;
  /** The home directory for git. */
  readonly home: string;
  readonly signal: AbortSignal;
}

export interface GitResult {
  readonly code: number;
  readonly output: Buffer;
  /** Git's error output, to distinguish failures. Never printed, because it quotes refs and the server. */
  readonly complaint: string;
}

export interface RunOptions {
  readonly input?: string;
  /** Set for commands that talk to the server. All others cannot reach any server. */
  readonly remote?: Remote;
  /** The index file, if it is not the repository's own. */
  readonly index?: string;
}

export class Git {
  readonly #options: GitOptions;
  /** Children whose output may still be open: written by git itself, or by what it started. */
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

  /** Starts a command whose output the caller reads. If it cannot be started, it closes at once. */
  start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
    this.throwIfAborted();
    const child = spawn('git', args, {
      cwd: this.#options.directory,
      env: this.#childEnvironment(options),
      // A separate process group, so that the helpers that git starts end with it.
      detached: true,
      // Stryker disable next-line BooleanLiteral: only Windows opens a window
      windowsHide: true
    });
    this.#living.add(child);
    // A failed write to a child that has ended is ignored: its exit code reports the failure.
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

  /** Builds the child's environment. Undefined variables are not set. */
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

function remoteConfig({ url, token, authorities = null }: Remote): readonly Setting[] {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    ...(authorities === null ? [] : [['http.sslCAInfo', authorities] as const]),
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

/** Ends a child and everything that it has started. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    // The id of a child that did not start is NaN, so this throws.
    process.kill(-Number(child.pid), 'SIGKILL');
  } catch {
    // Windows has no process groups.
    child.kill('SIGKILL');
  }
}

/** Returns the error for a child that did not start. */
function cannotRun(cause: unknown): GateError {
  return new GateError('github-unavailable', safe`git could not be started; the gate needs git 2.31 or newer on PATH`, {
    cause
  });
}

/** Checks whether a version, as `git version` prints it, reads its configuration from the environment (2.31). */
export function isRecentGit(version: string): boolean {
  const found = /^git version (\d+)\.(\d+)/.exec(version);
  if (found === null) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > 2 || (major === 2 && minor >= 31);
}
