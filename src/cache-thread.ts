/** The entry of the thread that uses GitHub's cache: reports if there is one, then answers one request per message. */
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { parentPort } from 'node:worker_threads';
import type { CacheQuestion } from './github/list-cache.ts';

async function answer({ kind, path, key, prefix }: CacheQuestion): Promise<boolean> {
  if (kind === 'restore') return (await restoreCache([path], key, [prefix])) !== undefined;
  return (await saveCache([path], key)) !== -1;
}

parentPort?.on('message', (question: CacheQuestion) => {
  answer(question).then(
    done => parentPort?.postMessage(done),
    () => parentPort?.postMessage(false)
  );
});
parentPort?.postMessage(isFeatureAvailable());
