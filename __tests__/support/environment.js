/**
 * Where the tests run: Node's own environment, in which programs are started by a small process. To start one from a
 * large process takes several times as long, since what it knows of its memory is copied first, and a worker with our
 * modules in it is large. What a test sees is the same: a process of its own, its three streams, its signals, its end.
 */
import childProcess from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { promisify } from 'node:util';
import { TestEnvironment } from 'jest-environment-node';

const { spawn, execFile, spawnSync } = childProcess;

export default class extends TestEnvironment {
  #starter = null;

  async setup() {
    await super.setup();
    // Every started program, so that tests can check what it was given.
    this.global.startedPrograms = [];
    childProcess.spawn = (file, args, options) => this.#spawn(file, args, options);
    childProcess.execFile = Object.assign((...given) => execFile(...given), {
      [promisify.custom]: (file, args, options = {}) => collected(this.#spawn(file, args, options), options)
    });
  }

  async teardown() {
    Object.assign(childProcess, { spawn, execFile });
    await this.#starter?.close();
    await super.teardown();
  }

  #spawn(file, args, options = {}) {
    const { stdio = ['pipe', 'pipe', 'pipe'], env = process.env, cwd = process.cwd(), detached = false } = options;
    this.global.startedPrograms.push({ file, args, env });
    const streams =
      Array.isArray(stdio) && stdio.length === 3 && stdio.every(kind => ['pipe', 'ignore'].includes(kind));
    if (!streams || !Object.keys(options).every(name => OPTIONS.has(name))) return spawn(file, args, options);
    this.#starter ??= new Starter();
    return this.#starter.start({ file, args, stdio, env, cwd: resolve(cwd), detached }, options);
  }
}

/** What is understood here; all else is left to Node. */
const OPTIONS = new Set([
  'stdio',
  'env',
  'cwd',
  'detached',
  'windowsHide',
  'timeout',
  'killSignal',
  'encoding',
  'maxBuffer'
]);

/** The small process, and what it is asked. */
class Starter {
  #folder = mkdtempSync(join(tmpdir(), 'starter-'));
  #program;
  #answers;
  #questions;
  #living = new Map();
  #started = 0;

  constructor() {
    const [questions, answers] = ['questions', 'answers'].map(name => join(this.#folder, name));
    spawnSync('mkfifo', [questions, answers]);
    const program = join(import.meta.dirname, 'process-starter.mjs');
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
    this.#program = spawn(process.execPath, [program, this.#folder], { cwd: this.#folder, stdio });
    this.#program.on('message', ({ number, code, signal }) => this.#living.get(number)?.ended(code, signal));
    // Each end waits until the other is opened; by then the starter listens.
    this.#questions = openSync(questions, constants.O_WRONLY);
    this.#answers = openSync(answers, constants.O_RDONLY);
    this.#rest();
  }

  start(asked, limits) {
    // Connected before the question is asked, in the order of the streams, so that the starter knows which is which.
    const streams = asked.stdio.map(kind => (kind === 'pipe' ? connect(join(this.#folder, 'streams')) : null));
    const number = this.#started++;
    writeSync(this.#questions, `${JSON.stringify({ number, ...asked })}\n`);
    const { pid, error } = JSON.parse(this.#line());
    const child = new Started(asked, streams, pid, limits);
    if (error !== undefined) child.failed(error);
    else {
      this.#living.set(number, child);
      if (this.#living.size === 1) this.#program.channel.ref();
      child.once('exit', () => {
        this.#living.delete(number);
        if (this.#living.size === 0) this.#rest();
      });
    }
    return child;
  }

  async close() {
    const ended = once(this.#program, 'exit');
    closeSync(this.#questions);
    closeSync(this.#answers);
    this.#program.disconnect();
    await ended;
    rmSync(this.#folder, { recursive: true });
  }

  /** What starts nothing keeps no process alive. */
  #rest() {
    this.#program.unref();
    this.#program.channel.unref();
  }

  #line() {
    const chunk = Buffer.alloc(4096);
    let text = '';
    while (!text.endsWith('\n')) {
      const length = readSync(this.#answers, chunk);
      if (length === 0) throw new Error('the process that starts processes has ended');
      text += chunk.toString('utf8', 0, length);
    }
    return text;
  }
}

/** As much of Node's `ChildProcess` as anybody uses. */
class Started extends EventEmitter {
  exitCode = null;
  signalCode = null;
  killed = false;
  #timer;

  constructor({ file, args }, streams, pid, { timeout, killSignal }) {
    super();
    [this.stdin, this.stdout, this.stderr] = streams;
    // It is written to alone: what the program leaves unread would be a fault of reading.
    this.stdin?.pause();
    Object.assign(this, { pid, stdio: streams, spawnfile: file, spawnargs: [file, ...args] });
    if (timeout !== undefined) this.#timer = setTimeout(() => this.kill(killSignal), timeout).unref();
  }

  kill(signal) {
    if (this.exitCode !== null || this.signalCode !== null) return false;
    try {
      this.killed = process.kill(this.pid, signal ?? 'SIGTERM');
    } catch {
      // It has ended, and that is not told yet.
      return false;
    }
    return this.killed;
  }

  ended(code, signal) {
    clearTimeout(this.#timer);
    Object.assign(this, { exitCode: code, signalCode: signal });
    this.stdin?.destroy();
    this.emit('exit', code, signal);
    const open = [this.stdout, this.stderr].filter(stream => stream !== null && !stream.closed);
    let left = open.length;
    if (left === 0) process.nextTick(() => this.emit('close', code, signal));
    for (const stream of open) {
      // What nobody reads is thrown away, or it would never end.
      if (stream.readableFlowing === null && stream.listenerCount('readable') === 0) stream.resume();
      stream.once('close', () => --left === 0 && this.emit('close', code, signal));
    }
  }

  failed(error) {
    process.nextTick(() => {
      for (const stream of this.stdio) stream?.destroy();
      this.exitCode = error.errno;
      this.emit('error', Object.assign(new Error(error.message), error));
      this.emit('close', error.errno, null);
    });
  }
}

/** As the promise of `execFile`. */
function collected(child, { encoding = 'utf8' }) {
  const said = { stdout: [], stderr: [] };
  for (const name of ['stdout', 'stderr']) child[name].on('data', chunk => said[name].push(chunk));
  const promise = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const [stdout, stderr] = [said.stdout, said.stderr].map(chunks => {
        return encoding === 'buffer' ? Buffer.concat(chunks) : Buffer.concat(chunks).toString(encoding);
      });
      if (code === 0) return resolve({ stdout, stderr });
      const message = `Command failed: ${child.spawnargs.join(' ')}\n${stderr}`;
      reject(Object.assign(new Error(message), { code, signal, stdout, stderr }));
    });
  });
  return Object.assign(promise, { child });
}
