/** `serve`: runs the reference denylist service. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { print } from './print.ts';
import { GateError } from '../safe/errors.ts';
import { instant, safe } from '../safe/text.ts';
import { type Service, startService } from '../service/server.ts';

/** Runs until `stop` is aborted; returns the exit code. */
export async function serve(args: readonly string[], stop: AbortSignal): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    list: { type: 'string', multiple: true },
    port: { type: 'string' },
    host: { type: 'string' },
    'token-file': { type: 'string' },
    'allow-type': { type: 'string', multiple: true },
    'allow-shrink': { type: 'boolean' }
  });
  const lists = [...(values.list ?? []), ...positionals];
  if (lists.length === 0) throw new GateError('usage', safe`serve needs --list with the path of a list file`);
  const token = values['token-file'] === undefined ? null : await readToken(values['token-file']);
  let service: Service | null = null;
  // Set before the start: SIGHUP would end a process that has no handler for it.
  const reload = () => void service?.reload();
  process.on('SIGHUP', reload);
  try {
    service = await startService({
      lists,
      port: portOf(values.port ?? '8080'),
      token,
      allowTypes: allowedTypes(values['allow-type']),
      allowShrink: values['allow-shrink'] === true,
      ...(values.host === undefined ? {} : { host: values.host }),
      log: line => print(safe`${instant(new Date())} ${line}`)
    });
    const secured = token === null ? safe`no token required` : safe`token required`;
    print(safe`The denylist service listens on port ${Number(service.url.port)} (${secured}).`);
    if (!stop.aborted) await once(stop, 'abort');
    await service.close();
    return 0;
  } finally {
    process.off('SIGHUP', reload);
  }
}

async function readToken(path: string): Promise<string> {
  let token: string;
  try {
    token = (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    throw new GateError('usage', safe`the file of --token-file cannot be read`, { cause });
  }
  if (token === '') throw new GateError('usage', safe`the file of --token-file is empty`);
  return token;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new GateError('usage', safe`--port must be a number from 0 to 65535`);
  return port;
}
