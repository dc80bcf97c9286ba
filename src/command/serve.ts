/** `serve`: runs the reference denylist service. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { complain, print } from './print.ts';
import { isLoopback } from '../safe/loopback.ts';
import { describe, GateError } from '../safe/errors.ts';
import { instant, safe, type SafeText } from '../safe/text.ts';
import { VERSION } from '../report/version.ts';
import { ListStore } from '../service/list-store.ts';
import { type Service, startService } from '../service/server.ts';

/** Runs until `stop` is aborted; returns the exit code. */
export async function serve(args: readonly string[], stop: AbortSignal): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    list: { type: 'string', multiple: true },
    port: { type: 'string' },
    host: { type: 'string' },
    'token-file': { type: 'string' },
    'tokens-file': { type: 'string' },
    'allow-type': { type: 'string', multiple: true },
    'allow-shrink': { type: 'boolean' },
    index: { type: 'string' },
    check: { type: 'boolean' }
  });
  const lists = [...(values.list ?? []), ...positionals];
  if (lists.length === 0) throw new GateError('usage', safe`serve needs --list with the path of a list file`);
  const allowTypes = allowedTypes(values['allow-type']);
  if (values.check === true) return await checkFiles(lists, allowTypes);
  const tokensFile = values['tokens-file'] ?? null;
  if (tokensFile !== null && values['token-file'] !== undefined) {
    throw new GateError('usage', safe`serve takes --token-file or --tokens-file, not both`);
  }
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
      tokensFile,
      allowTypes,
      allowShrink: values['allow-shrink'] === true,
      ...(values.index === undefined ? {} : { index: { folder: values.index, program: String(VERSION) } }),
      ...(values.host === undefined ? {} : { host: values.host }),
      log: line => print(safe`${instant(new Date())} ${line}`)
    });
    const isOpen = token === null && tokensFile === null;
    const secured = isOpen ? safe`no token required` : safe`token required`;
    print(safe`The denylist service listens on port ${Number(service.url.port)} (${secured}).`);
    if (isOpen && !isLoopback(service.url.hostname)) complain(OPEN_TO_ALL);
    if (!stop.aborted) await once(stop, 'abort');
    await service.close();
    return 0;
  } finally {
    process.off('SIGHUP', reload);
  }
}

const OPEN_TO_ALL = safe`Warning: without --token-file or --tokens-file, everyone who reaches this address can ask what is listed. Use a token, or listen on 127.0.0.1.`;

/** The exit code if a list file would not be served. */
const NOT_SERVED = 2;

/** Reads the list files as the service does, and prints what it would say; returns the exit code. */
async function checkFiles(files: readonly string[], allowTypes: readonly string[]): Promise<number> {
  let areGood = true;
  const check = async (checked: readonly string[], log: (line: SafeText) => void) => {
    try {
      await ListStore.open({ files: checked, allowTypes, key: null, log });
    } catch (error) {
      areGood = false;
      complain(safe`usage: ${describe(error).text}`);
    }
  };
  for (const file of files) await check([file], print);
  // Two files may have the same name.
  if (areGood && files.length > 1) await check(files, () => undefined);
  return areGood ? 0 : NOT_SERVED;
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
