/** A folder of manifests that `clean` rewrites, and a list file. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliRun, runCli } from './action.ts';
import { secretUrl } from './dataset.ts';

/** A listed URL. */
export const SECRET = secretUrl();

/** A folder with files, and a list file with the listed URL. */
export class Folder implements AsyncDisposable {
  readonly path: string;
  readonly list: string;

  private constructor(path: string) {
    this.path = path;
    this.list = join(path, 'list.txt');
  }

  static async with(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
    const folder = new Folder(await mkdtemp(join(tmpdir(), 'gate-clean-')));
    await mkdir(folder.at('data'));
    await writeFile(folder.list, `CSAM\t${SECRET.entry}\n`);
    for (const [name, content] of Object.entries(files)) await writeFile(folder.at(`data/${name}`), content);
    return folder;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.at(`data/${name}`));
  }

  /** Returns the names of all files in the folder, also the hidden ones. */
  names(): Promise<string[]> {
    return readdir(this.at('data'));
  }

  clean(
    names: readonly string[],
    run: CliRun & { readonly denylist?: string; readonly options?: readonly string[] } = {}
  ) {
    const { denylist = this.list, options = [], ...rest } = run;
    return runCli(['clean', ...options, '--denylist', denylist, ...names.map(name => `data/${name}`)], {
      cwd: this.path,
      ...rest
    });
  }

  scan(names: readonly string[]) {
    return runCli(['scan', '--denylist', this.list, ...names.map(name => `data/${name}`)], { cwd: this.path });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Waits until a file with such a name appears. */
export async function watched(folder: Folder, name: RegExp): Promise<void> {
  for (;;) {
    if ((await folder.names()).some(found => name.test(found))) return;
    await new Promise(resolve => setTimeout(resolve, 2));
  }
}
