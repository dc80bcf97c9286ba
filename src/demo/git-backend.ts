/** Serves a repository to `git fetch` and `git ls-remote` over smart HTTP, using `git upload-pack`. */
import { execFile, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const git = promisify(execFile);

/** What GitHub allows a fetch to request. */
const CONFIG = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
  GIT_CONFIG_VALUE_0: 'true',
  GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
  GIT_CONFIG_VALUE_1: 'true'
};

const SERVICE = 'application/x-git-upload-pack';

/** Git's capabilities in protocol version 2. They are the same for every repository, so git is asked once. */
let abilities: Promise<Buffer> | null = null;

export class GitBackend {
  /** The environment of a git that ignores the machine's configuration. */
  readonly #environment: NodeJS.ProcessEnv;

  /** @param path where git is looked for */
  constructor(path: string | undefined) {
    this.#environment = { PATH: path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...CONFIG };
  }

  /** Answers `GET …/info/refs?service=git-upload-pack`. */
  async advertise(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const protocol = protocolOf(request);
    response.writeHead(200, { 'Content-Type': `${SERVICE}-advertisement`, 'Cache-Control': 'no-cache' });
    if (protocol.includes('version=2')) {
      abilities ??= this.#abilities(directory);
      response.end(await abilities);
    } else {
      response.write('001e# service=git-upload-pack\n0000');
      await this.#uploadPack(directory, ['--advertise-refs'], protocol, Buffer.alloc(0), response);
    }
  }

  /** Answers `POST …/git-upload-pack`. */
  async answer(directory: string, body: Buffer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'Content-Type': `${SERVICE}-result`, 'Cache-Control': 'no-cache' });
    await this.#uploadPack(directory, [], protocolOf(request), body, response);
  }

  /** @throws like `execFile`; code 1 means that there is no merge base. */
  async mergeBase(directory: string, one: string, other: string): Promise<string> {
    const args = ['--git-dir', directory, 'merge-base', one, other];
    return (await git('git', args, { env: this.#environment })).stdout.trim();
  }

  /** Returns the commit of a branch; null if there is none. */
  async tip(directory: string, branch: string): Promise<string | null> {
    const found = await this.#read(directory, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`);
    return found === null ? null : String(found).trim();
  }

  /** Returns the content of a file in a commit; null if there is none. */
  async file(directory: string, commit: string, path: string): Promise<Buffer | null> {
    return await this.#read(directory, 'cat-file', 'blob', `${commit}:${path}`);
  }

  async #read(directory: string, ...args: readonly string[]): Promise<Buffer | null> {
    const options = { env: this.#environment, encoding: 'buffer', maxBuffer: 1 << 24 } as const;
    const answer = await git('git', ['--git-dir', directory, ...args], options).catch(() => null);
    return answer?.stdout ?? null;
  }

  async #abilities(directory: string): Promise<Buffer> {
    const args = ['upload-pack', '--stateless-rpc', '--advertise-refs', directory];
    const env = { ...this.#environment, GIT_PROTOCOL: 'version=2' };
    return (await git('git', args, { env, encoding: 'buffer' })).stdout;
  }

  async #uploadPack(
    directory: string,
    args: readonly string[],
    protocol: string,
    body: Buffer,
    response: ServerResponse
  ): Promise<void> {
    const child = spawn('git', ['upload-pack', '--stateless-rpc', ...args, directory], {
      env: { ...this.#environment, GIT_PROTOCOL: protocol },
      stdio: ['pipe', 'pipe', 'ignore']
    });
    child.on('error', () => response.destroy());
    const feeding = pipeline(Readable.from(body.length > 0 ? [body] : []), child.stdin).catch(() => {});
    await Promise.all([feeding, pipeline(child.stdout, response).catch(() => child.kill())]);
  }
}

function protocolOf(request: IncomingMessage): string {
  const header = request.headers['git-protocol'];
  return typeof header === 'string' && /^[a-z0-9=:]*$/.test(header) ? header : '';
}
