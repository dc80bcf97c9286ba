/** A machine of its own for a child process: private folders, a git that records how it is called, and what was left. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, sep } from 'node:path';

const PATH = process.env['PATH'] ?? '';

/** What this process started, as `environment.js` notes it. */
declare const startedPrograms: readonly {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}[];

/** What people, logs or other jobs could read of a run, by name. */
export type Surfaces = Record<string, string | Uint8Array>;

export interface Ended {
  /** Null where a signal ended the process. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string | undefined;
  /** The Node to run under; the test's own by default. */
  readonly node?: string | undefined;
  /** Called with the running process, for tests that send it a signal. */
  readonly started?: ((child: ChildProcess) => void) | undefined;
}

/** Private `home`, `tmp`, `temp` (the runner's) and `workspace`, removed at the end. */
export class Sandbox {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async create(): Promise<Sandbox> {
    const sandbox = new Sandbox(await mkdtemp(join(tmpdir(), 'gate-test-')));
    for (const folder of ['home', 'tmp', 'temp', 'workspace', 'bin', 'git']) await mkdir(sandbox.path(folder));
    return sandbox;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  /** What every program here finds in its environment. */
  get environment(): Readonly<Record<string, string>> {
    return { PATH: `${this.path('bin')}${delimiter}${PATH}`, HOME: this.path('home'), TMPDIR: this.path('tmp') };
  }

  /** Runs a Node program here, with nothing in its environment but `PATH`, `HOME`, `TMPDIR` and what is given. */
  async run({ args, env, cwd, node = process.execPath, started }: Program): Promise<Ended> {
    await writeFile(this.path('bin/git'), recordingGit(this.path('git')), { mode: 0o755 });
    const child = spawn(node, args, {
      cwd: cwd ?? this.path('workspace'),
      env: { ...this.environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A program that hangs fails its test instead of outliving it.
      timeout: 240_000,
      killSignal: 'SIGKILL'
    });
    started?.(child);
    const [stdout, stderr, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (...ended) => resolve(ended));
      })
    ]);
    return { code, signal, stdout, stderr };
  }

  /** Arguments and environment of every git that a program started here, in a process of its own or in this one. */
  async gitCalls(): Promise<Surfaces> {
    const here = startedPrograms.filter(({ env }) => env['PATH'] === this.environment['PATH']);
    const calls = here.map(({ args, env }, index) => {
      const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      return [`git/here-${index}`, [...args, ...variables].join('\n')] as const;
    });
    return { ...Object.fromEntries(calls), ...(await this.#contents('git')) };
  }

  /** Names and contents of the files in these folders, without those below `except`. */
  async left(folders: readonly string[], except: readonly string[] = []): Promise<Surfaces> {
    const found = await Promise.all(folders.map(folder => this.#contents(folder)));
    const entries = Object.entries(Object.assign({}, ...found) as Surfaces);
    return Object.fromEntries(entries.filter(([name]) => !except.some(path => name.startsWith(path))));
  }

  async #contents(folder: string): Promise<Surfaces> {
    const entries = await readdir(this.path(folder), { recursive: true, withFileTypes: true });
    const files = entries.map(async entry => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.root, path).replaceAll(sep, '/');
      // A folder that was left counts too; it holds nothing to read itself.
      return [name, entry.isFile() ? await readFile(path) : ''] as const;
    });
    return Object.fromEntries(await Promise.all(files));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** A shell script that notes its arguments and environment in a file of its own and becomes the real git. */
function recordingGit(folder: string): string {
  const git = PATH.split(delimiter).map(entry => join(entry, 'git'));
  const real = git.find(path => existsSync(path));
  if (real === undefined) throw new Error('git is not on PATH');
  return `#!/bin/sh\n{ printf '%s\\n' "$@"; export -p; } >> '${folder}'/$$\nexec '${real}' "$@"\n`;
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
