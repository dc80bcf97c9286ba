/** A program of ours in this process: its environment, working directory and output are this process's for as long. */
import type { Ended, Program, Sandbox } from './sandbox.ts';

type Run = (environment: NodeJS.ProcessEnv, stop: AbortSignal) => Promise<number>;

/** Ends one after another, since they share this process. */
let last: Promise<unknown> = Promise.resolve();

export function runHere(sandbox: Sandbox, program: Pick<Program, 'env' | 'cwd'>, run: Run): Promise<Ended> {
  const next = last.then(() => alone(sandbox, program, run));
  last = next.catch(() => undefined);
  return next;
}

async function alone(sandbox: Sandbox, { env, cwd }: Pick<Program, 'env' | 'cwd'>, run: Run): Promise<Ended> {
  const { env: outer, stdout, stderr } = process;
  const said = { stdout: [] as string[], stderr: [] as string[] };
  const [writeOut, writeErr] = [stdout.write, stderr.write];
  const directory = process.cwd();
  stdout.write = saying(said.stdout);
  stderr.write = saying(said.stderr);
  process.env = { ...sandbox.environment, ...env };
  process.chdir(cwd ?? sandbox.path('workspace'));
  try {
    const code = await run(process.env, new AbortController().signal);
    return { code, signal: null, stdout: said.stdout.join(''), stderr: said.stderr.join('') };
  } finally {
    process.chdir(directory);
    process.env = outer;
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
}

function saying(lines: string[]): typeof process.stdout.write {
  return (text: string | Uint8Array) => {
    lines.push(Buffer.from(text).toString());
    return true;
  };
}
