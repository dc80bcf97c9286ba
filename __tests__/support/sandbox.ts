/** Separate folders for a run, a git that records its calls, and a search for files that the run left. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative, sep } from 'node:path';

const PATH = process.env['PATH'] ?? '';

/** The programs that this process started, recorded by `environment.js`. */
declare const startedPrograms: readonly {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}[];

/** Everything that people, logs or other jobs could read of a run, by name. */
export type Surfaces = Record<string, string | Uint8Array>;

export interface Ended {
  /** Null if a signal ended the process. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string | undefined;
  /** The Node to run the program with; by default that of the test. */
  readonly node?: string | undefined;
  /** Called with the running process, for tests that send a signal. */
  readonly started?: ((child: ChildProcess) => void) | undefined;
}

/** The private folders `home`, `tmp`, `temp` (the runner's) and `workspace`, which are removed at the end. */
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

  /** The environment of every program in the sandbox. */
  get environment(): Readonly<Record<string, string>> {
    return { PATH: `${this.path('bin')}${delimiter}${PATH}`, HOME: this.path('home'), TMPDIR: this.path('tmp') };
  }

  /** Runs a Node program. Its environment has only `PATH`, `HOME`, `TMPDIR` and the given variables. */
  async run({ args, env, cwd, node = process.execPath, started }: Program): Promise<Ended> {
    await writeFile(this.path('bin/git'), recordingGit(this.path('git')), { mode: 0o755 });
    const child = spawn(node, args, {
      cwd: cwd ?? this.path('workspace'),
      env: { ...this.environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A program that hangs is ended, and its test fails.
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

  /** Returns arguments and environment of every git process that was started, by a child process or by this one. */
  async gitCalls(): Promise<Surfaces> {
    const here = startedPrograms.filter(({ env }) => env['PATH'] === this.environment['PATH']);
    const calls = here.map(({ args, env }, index) => {
      const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      return [`git/here-${index}`, [...args, ...variables].join('\n')] as const;
    });
    return { ...Object.fromEntries(calls), ...(await this.#contents('git')) };
  }

  /** Returns names and contents of the files in these folders, without those below `except`. */
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
      // A remaining folder counts, too, but has no content.
      return [name, entry.isFile() ? await readFile(path) : ''] as const;
    });
    return Object.fromEntries(await Promise.all(files));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Returns a shell script that writes its arguments and environment to a new file and then runs the real git. */
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
