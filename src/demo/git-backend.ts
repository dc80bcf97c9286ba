/** Serves a repository to `git fetch` and `git ls-remote` over smart HTTP, by way of `git upload-pack`. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What GitHub allows a fetch to ask for. */
const CONFIG = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
  GIT_CONFIG_VALUE_0: 'true',
  GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
  GIT_CONFIG_VALUE_1: 'true'
};

/** The environment of a git that no configuration of the machine's reaches. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...CONFIG };
}

const SERVICE = 'application/x-git-upload-pack';

/** Answers `GET …/info/refs?service=git-upload-pack`. */
export async function advertise(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const protocol = protocolOf(request);
  response.writeHead(200, { 'Content-Type': `${SERVICE}-advertisement`, 'Cache-Control': 'no-cache' });
  if (!protocol.includes('version=2')) response.write('001e# service=git-upload-pack\n0000');
  await uploadPack(directory, ['--advertise-refs'], protocol, Buffer.alloc(0), response);
}

/** Answers `POST …/git-upload-pack`. */
export async function answer(
  directory: string,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  response.writeHead(200, { 'Content-Type': `${SERVICE}-result`, 'Cache-Control': 'no-cache' });
  await uploadPack(directory, [], protocolOf(request), body, response);
}

function protocolOf(request: IncomingMessage): string {
  const header = request.headers['git-protocol'];
  return typeof header === 'string' && /^[a-z0-9=:]*$/.test(header) ? header : '';
}

async function uploadPack(
  directory: string,
  args: readonly string[],
  protocol: string,
  body: Buffer,
  response: ServerResponse
): Promise<void> {
  const child = spawn('git', ['upload-pack', '--stateless-rpc', ...args, directory], {
    env: { ...gitEnvironment(), GIT_PROTOCOL: protocol },
    stdio: ['pipe', 'pipe', 'ignore']
  });
  child.on('error', () => response.destroy());
  const feeding = pipeline(Readable.from(body.length > 0 ? [body] : []), child.stdin).catch(() => {});
  await Promise.all([feeding, pipeline(child.stdout, response).catch(() => child.kill())]);
}
