/**
 * Where the sealed lists are kept between runs: GitHub's cache, through @actions/cache. A base branch's caches can be
 * read by pull requests, and an archive is unpacked with absolute paths; so it is asked only on events whose caches no
 * pull request writes. Whatever fails here costs time and is not told: the caller goes on without.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { constants, mkdirSync, rmSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a run may do with the cache. */
export interface CacheRights {
  readonly restore: boolean;
  readonly save: boolean;
}

/** @param defaultBranch null where it is not known: then nothing is saved */
export function cacheRights(event: string, ref: string, defaultBranch: string | null): CacheRights {
  const own = event === 'push' || event === 'schedule' || event === 'workflow_dispatch';
  return {
    restore: own || event === 'pull_request_target',
    save: own && defaultBranch !== null && ref === `refs/heads/${defaultBranch}`
  };
}

/** The longest time that a run of so many seconds waits for the cache: it saves time, so it may not cost much. */
export function cacheSeconds(totalSeconds: number): number {
  return Math.min(20, totalSeconds / 20);
}

export interface ListCacheOptions {
  /** The packaged program of the thread that speaks to the cache. */
  readonly program: string;
  readonly rights: CacheRights;
  /** Version of the kept bytes' format. */
  readonly format: number;
  /** Base URL of the service whose lists they are. */
  readonly service: URL;
  /** An existing directory below which the private one is made. */
  readonly tempRoot: string;
  /** Where the cache's own variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Bytes that are read back at most. */
  readonly maxBytes: number;
  /** The longest time that a restore, or a save, may take. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Part of the path by which the cache knows an entry, so that it is the same in every run. */
const DIRECTORY = 'dataset-release-gate-lists';
const FILE = 'lists';

/**
 * What the thread sees of the environment: neither inputs, which hold tokens, nor the runner's files. Its own
 * temporary files and the folder that archives are relative to lie in the private directory.
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

  /** Whether the runner names a cache service at all; where it does not, nothing is loaded or started. */
  get isOffered(): boolean {
    const { environment } = this.#options;
    return Boolean(environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL']);
  }

  /** The bytes that an earlier run kept; null where there are none or they cannot be had. */
  async restore(): Promise<Buffer | null> {
    const { rights, maxBytes } = this.#options;
    if (!rights.restore || !this.isOffered) return null;
    try {
      this.#make();
      if (!(await this.#ask('restore'))) return null;
      return await readBounded(join(this.#directory, FILE), maxBytes);
    } catch {
      return null;
    } finally {
      this.#remove();
    }
  }

  /** Keeps bytes for later runs, where this run may. */
  async save(bytes: Uint8Array): Promise<void> {
    if (!this.#options.rights.save || !this.isOffered) return;
    try {
      this.#make();
      await writeFile(join(this.#directory, FILE), bytes, { mode: 0o600 });
      await this.#ask('save');
    } catch {
      // A cache that cannot be written is filled by a later run.
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

  /** Starts the thread, which loads all of its code at once; null where there is no cache service. */
  async #start(over: AbortSignal): Promise<CacheThread | null> {
    const thread = new CacheThread(this.#options.program, this.#environment());
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

  /** The name is known beforehand, so whatever stands there is removed first. */
  #make(): void {
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

/** What the thread is asked; it answers true where that was done. */
export interface CacheQuestion {
  readonly kind: 'restore' | 'save';
  readonly path: string;
  readonly key: string;
  /** What earlier keys of the same kind begin with. */
  readonly prefix: string;
}

/**
 * A thread of its own, since the library prints, retries for long and goes on after a time-out: it can be ended at any
 * moment, what it prints is dropped, and a rejection that nobody awaited ends nothing but it.
 */
class CacheThread {
  readonly #worker: Worker;
  #running = true;

  constructor(program: string, env: Record<string, string>) {
    this.#worker = new Worker(program, { env, stdout: true, stderr: true, execArgv: [] });
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    // Heard also while nothing is awaited: an error that nobody hears would end the run.
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

  /** Whether the next message is `true`; where none comes in time the thread is ended. */
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

/** Keys hold the format, a digest of the service's URL and the hour, and nothing else. */
function keysOf(format: number, service: URL, now: Date): { readonly key: string; readonly prefix: string } {
  const digest = createHash('sha256').update(service.href).digest('hex');
  const prefix = `lists-${format}-${digest}-`;
  return { key: prefix + now.toISOString().slice(0, 13), prefix };
}

/** A plain file's bytes; null for a larger one or anything else that an archive may have put there. */
async function readBounded(path: string, maxBytes: number): Promise<Buffer | null> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const status = await file.stat();
  if (!status.isFile() || status.size > maxBytes) return null;
  return await file.readFile();
}
