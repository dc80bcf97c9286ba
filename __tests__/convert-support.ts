/** Runs `convert` on files of partners, and looks up what the list finds. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './support/action.ts';

/** A folder with the files of a partner. */
export class Partner implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async with(files: Readonly<Record<string, string | Uint8Array>>): Promise<Partner> {
    const partner = new Partner(await mkdtemp(join(tmpdir(), 'convert-')));
    for (const [name, content] of Object.entries(files)) await writeFile(partner.at(name), content);
    return partner;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  convert(...args: readonly string[]) {
    return runCli(['convert', '--out', this.at('list.tsv'), ...args], { cwd: this.path });
  }

  /** Returns the list, null if there is none. */
  async list(): Promise<string | null> {
    return await readFile(this.at('list.tsv'), 'utf8').catch(() => null);
  }

  async names(): Promise<readonly string[]> {
    return (await readdir(this.path)).sort();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}
