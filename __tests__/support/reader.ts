/** A reader who follows a page to the letter: pastes its commands into a terminal, and compares what the page shows. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');

/** Where a command leaves its folder and variables to the next one. */
const STATE = '.terminal';

export interface Block {
  readonly language: string;
  readonly code: string;
}

/** Returns the code blocks of a page in Markdown, also those in lists. */
export function blocksOf(text: string): readonly Block[] {
  const blocks = text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm);
  return Array.from(blocks, ([, indent = '', language = '', code = '']) => {
    return { language, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

/** Returns the commands of a block, one for each line without its continuation. */
export function commandsOf(code: string): readonly string[] {
  const lines = code.replaceAll(/\\\n */g, '').split('\n');
  return lines.filter(line => line.trim() !== '' && !line.startsWith('#'));
}

/** Returns the exit code that a command has by its comment; without such a comment it has to succeed. */
export function exitCodeOf(command: string): number {
  return Number(/ # .*\bexit code (\d)/.exec(command)?.[1] ?? 0);
}

export class Reader implements AsyncDisposable {
  readonly folder: string;
  /** Everything that the commands printed. */
  output = '';
  readonly #services: ChildProcess[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens a terminal in a fresh folder with the program and these files, as if it were a copy of the repository. */
  static async open(files: Readonly<Record<string, string | Uint8Array>>): Promise<Reader> {
    const reader = new Reader(await mkdtemp(join(tmpdir(), 'reader-')));
    await symlink(join(ROOT, 'dist'), join(reader.folder, 'dist'));
    await writeFile(join(reader.folder, STATE), '');
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(reader.folder, path)), { recursive: true });
      await writeFile(join(reader.folder, path), content);
    }
    return reader;
  }

  /** Runs a command where the one before ended, and returns its exit code. A service goes on running. */
  async paste(command: string): Promise<number | null> {
    const state = join(this.folder, STATE);
    const save = `{ printf 'cd %q\\n' "$PWD"; export -p; } > ${state}`;
    const child = spawn('bash', ['-c', `. ${state}\n${command}\ncode=$?; ${save}; exit $code`], {
      cwd: this.folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true
    });
    const closed = once(child, 'close');
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    if (/ serve (?!.*--check\b)/.test(command)) {
      this.#services.push(child);
      const started = this.output.length;
      await Promise.race([closed, this.#until(() => this.output.slice(started).includes('listens on'))]);
      return child.exitCode ?? 0;
    }
    const [code] = (await closed) as [number | null];
    return code;
  }

  /** Waits until every line of a text was printed; times, versions and durations may differ. Returns the missing lines. */
  async missing(shown: string): Promise<readonly string[]> {
    const lines = form(shown).trimEnd().split('\n');
    const left = () => lines.filter(line => !form(this.output).split('\n').includes(line));
    await this.#until(() => left().length === 0);
    return left();
  }

  /** Whether a file, or a line of one, is JSON with the same keys. */
  async hasLike(json: string): Promise<boolean> {
    const names = (await readdir(this.folder)).filter(name => /\.jsonl?$/.test(name));
    const files = await Promise.all(names.map(name => readFile(join(this.folder, name), 'utf8')));
    return files.flatMap(file => [file, ...file.split('\n')]).some(text => shapeOf(text) === shapeOf(json));
  }

  /** Waits for something that a service does; gives up after a while. */
  async #until(condition: () => boolean): Promise<void> {
    for (let i = 0; i < 3000 && !condition(); i++) await wait(20);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { pid, exitCode } of this.#services) if (exitCode === null) process.kill(-Number(pid));
    await rm(this.folder, { recursive: true });
  }
}

function form(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME')
    .replaceAll(/version `[^`]+`/g, 'version')
    .replaceAll(/\d+ ms/g, 'ms');
}

/** Returns the keys and the kinds of the values; null if it is not JSON. */
function shapeOf(text: string): string | null {
  try {
    return JSON.stringify(shape(JSON.parse(text)));
  } catch {
    return null;
  }
}

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([name, inner]) => [name, shape(inner)]);
}
