/** Runs the script of an example workflow that serves a list on loopback, like the runner does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflow } from './workflow.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The example, and the address in it. */
export const LIST_FILE = 'list-file.yml';
export const SERVED_AT = 'http://127.0.0.1:8080';

export class ServedList implements AsyncDisposable {
  readonly address: string;
  /** How the script ended, and what the log of the job shows of it. */
  readonly code: unknown;
  readonly log: string;
  readonly #folder: string;
  readonly #group: number;

  private constructor(address: string, code: unknown, log: string, folder: string, group: number) {
    this.address = address;
    this.code = code;
    this.log = log;
    this.#folder = folder;
    this.#group = group;
  }

  /** Runs the script to its end in a folder as the checkouts leave it. The service goes on in the background. */
  static async start(list: string): Promise<ServedList> {
    const folder = await mkdtemp(join(tmpdir(), 'job-'));
    await mkdir(join(folder, 'lists/.github'), { recursive: true });
    await writeFile(join(folder, 'lists/.github/denylist.tsv'), list);
    await symlink(ROOT, join(folder, 'gate'));
    const port = await freePort();
    const scripts = workflow(LIST_FILE).jobs['gate']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const script = scripts.join('\n').replaceAll('8080', String(port));
    const shell = spawn('bash', ['-e', '-c', script], { cwd: folder, detached: true });
    let log = '';
    for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const [code] = await once(shell, 'close');
    return new ServedList(`http://127.0.0.1:${port}`, code, log, folder, Number(shell.pid));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      process.kill(-this.#group);
    } catch {
      // The service did not start.
    }
    await rm(this.#folder, { recursive: true });
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
