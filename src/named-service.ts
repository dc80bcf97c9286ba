/** What `--denylist` names: a service, or a list file. */
import { stat } from 'node:fs/promises';
import { parseDenylistUrl } from './denylist/denylist-url.ts';
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { startService } from './service/server.ts';

/** The service that was named, or one of our own over the list file that was named. */
export async function namedService(
  denylist: string,
  token: string | null
): Promise<{ readonly url: URL } & AsyncDisposable> {
  if (/^https?:\/\//i.test(denylist)) {
    return { url: parseDenylistUrl(denylist), [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const isFile = await stat(denylist).then(
    found => found.isFile(),
    () => false
  );
  if (!isFile) throw new GateError('usage', safe`--denylist has to be a service's URL or a list file's path`);
  return await startService({ lists: [denylist], port: 0, token, log: () => undefined });
}
