/**
 * Keeps the sealed lists between runs in GitHub's cache, through @actions/cache. Pull requests can read a base branch's
 * caches, and an archive is unpacked with absolute paths. So the cache is used only on events whose caches no pull
 * request can write. A failure here only costs time and is not reported: the caller continues without the cache.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { constants, mkdirSync, rmSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Environment } from './git.ts';

/** What a run may do with the cache. */
export interface CacheRights {
  readonly restore: boolean;
  readonly save: boolean;
}

/** @param defaultBranch null if it is unknown: then nothing is saved */
export function cacheRights(event: string, ref: string, defaultBranch: string | null): CacheRights {
  const own = event === 'push' || event === 'schedule' || event === 'workflow_dispatch';
  return {
    restore: own || event === 'pull_request_target',
    save: own && defaultBranch !== null && ref === `refs/heads/${defaultBranch}`
  };
}

/** Returns how long a run of so many seconds waits for the cache, which only saves time and must not cost much. */
export function cacheSeconds(totalSeconds: number): number {
  return Math.min(20, totalSeconds / 20);
}

export interface ListCacheOptions {
  /** Path of the packaged program of the cache thread. */
  readonly program: string;
  readonly rights: CacheRights;
  /** Version of the format of the kept bytes. */
  readonly format: number;
  /** Base URL of the service that the lists come from. */
  readonly service: URL;
  /** An existing directory in which the private one is created. */
  readonly tempRoot: string;
  /** The environment variables with the cache's settings. */
  readonly environment: Environment;
  /** The most bytes that are read back. */
  readonly maxBytes: number;
  /** The longest time for a restore or a save. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Part of the path that identifies a cache entry, so it is the same in every run. */
const DIRECTORY = 'dataset-release-gate-lists';
const FILE = 'lists';

/**
 * The environment variables that the thread sees. Inputs, which contain tokens, and the runner's files are not among
 * them. Its temporary files, and the folder that archives are relative to, are in the private directory.
 */
const VARIABLES =
  /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|HOME|USERPROFILE|ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|(?:HTTPS?|NO)_PROXY)$/i;

export class ListCache implements AsyncDisposable {
  readonly #options: ListCacheOptions;
  readonly #directory: string;
  readonly #keys: { readonly key: string; readonly prefix: string };
  #thread: Promise<CacheThread | null> | null = null;

  constructor(options: ListCacheOptions) {
    this.#options = options;
    this.#directory = join(options.tempRoot, DIRECTORY);
    this.#keys = keysOf(options.format, options.service, new Date());
    process.on('exit', this.#remove);
  }

  /** Returns true if the runner has a cache service. If not, nothing is loaded or started. */
  get isOffered(): boolean {
    const { environment } = this.#options;
    return Boolean(environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL']);
  }

  /** Returns the bytes that an earlier run kept; null if there are none or they cannot be read. */
  async restore(): Promise<Buffer | null> {
    const { rights, maxBytes } = this.#options;
    if (!rights.restore || !this.isOffered) return null;
    try {
      this.#createDirectory();
      if (!(await this.#ask('restore'))) return null;
      return await readBounded(join(this.#directory, FILE), maxBytes);
    } catch {
      return null;
    } finally {
      this.#remove();
    }
  }

  /** Keeps bytes for later runs, if this run may. */
  async save(bytes: Uint8Array): Promise<void> {
    if (!this.#options.rights.save || !this.isOffered) return;
    try {
      this.#createDirectory();
      await writeFile(join(this.#directory, FILE), bytes, { mode: 0o600 });
      await this.#ask('save');
    } catch {
      // If the cache cannot be written, a later run fills it.
    } finally {
      this.#remove();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#thread?.catch(() => null))?.end();
    process.off('exit', this.#remove);
    this.#remove();
  }

  async #ask(question: CacheQuestion['kind']): Promise<boolean> {
    const { signal, seconds } = this.#options;
    const over = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
    const thread = await (this.#thread ??= this.#start(over));
    if (thread === null) return false;
    const path = join(this.#directory, FILE);
    return await thread.ask({ kind: question, path, ...this.#keys }, over);
  }

  /** Starts the thread, which loads all of its code at once. Returns null if there is no cache service. */
  async #start(over: AbortSignal): Promise<CacheThread | null> {
    const { Worker } = await import('node:worker_threads');
    const options = { env: this.#environment(), stdout: true, stderr: true, execArgv: [] };
    const thread = new CacheThread(new Worker(this.#options.program, options));
    if (await thread.answer(over)) return thread;
    await thread.end();
    return null;
  }

  #environment(): Record<string, string> {
    const kept: [string, string][] = Object.entries(this.#options.environment).flatMap(([name, value]) =>
      value !== undefined && VARIABLES.test(name) ? [[name, value]] : []
    );
    return { ...Object.fromEntries(kept), RUNNER_TEMP: this.#directory, GITHUB_WORKSPACE: this.#directory };
  }

  /** The name is predictable, so anything that is already there is removed first. */
  #createDirectory(): void {
    rmSync(this.#directory, { recursive: true, force: true });
    mkdirSync(this.#directory, { mode: 0o700 });
  }

  readonly #remove = (): void => {
    try {
      rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The runner empties its folder for temporary files.
    }
  };
}

/** A request to the thread. It answers true on success. */
export interface CacheQuestion {
  readonly kind: 'restore' | 'save';
  readonly path: string;
  readonly key: string;
  /** The common beginning of earlier keys of the same kind. */
  readonly prefix: string;
}

/**
 * Runs the cache library in a thread. The library prints, retries for a long time and continues after a time-out. A
 * thread can be ended at any time, its output is dropped, and its unhandled rejections end only the thread.
 */
class CacheThread {
  readonly #worker: Worker;
  #running = true;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    // Always handled: an unhandled error event would end the run.
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => {
      this.#running = false;
    });
  }

  async ask(question: CacheQuestion, over: AbortSignal): Promise<boolean> {
    if (!this.#running) return false;
    this.#worker.postMessage(question);
    return await this.answer(over);
  }

  /** Waits for the next message and returns true if it is `true`. If none comes in time, the thread is ended. */
  async answer(over: AbortSignal): Promise<boolean> {
    try {
      const exit = once(this.#worker, 'exit', { signal: over }).then(() => []);
      const [message]: readonly unknown[] = await Promise.race([once(this.#worker, 'message', { signal: over }), exit]);
      return message === true;
    } catch {
      await this.end();
      return false;
    }
  }

  async end(): Promise<void> {
    this.#running = false;
    await this.#worker.terminate();
  }
}

/** Keys contain only the format, a digest of the service's URL and the hour. */
function keysOf(format: number, service: URL, now: Date): { readonly key: string; readonly prefix: string } {
  const digest = createHash('sha256').update(service.href).digest('hex');
  const prefix = `lists-${format}-${digest}-`;
  return { key: prefix + now.toISOString().slice(0, 13), prefix };
}

/** Returns a plain file's bytes; null if it is larger or not a plain file, since an archive may contain anything. */
async function readBounded(path: string, maxBytes: number): Promise<Buffer | null> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const status = await file.stat();
  if (!status.isFile() || status.size > maxBytes) return null;
  return await file.readFile();
}
