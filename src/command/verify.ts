/** `verify`: asks a running service whether it is alive, as an operator's probe. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArguments } from './arguments.ts';
import { complain, print } from './print.ts';
import { magnitude } from '../compose.ts';
import { roughSize } from '../report/words.ts';
import { Deadline } from '../deadline.ts';
import { parseDenylistUrl } from '../denylist/denylist-url.ts';
import type { ListInfo } from '../denylist/lookup.ts';
import { proxySettings } from '../denylist/proxy.ts';
import { openService } from '../lists/lazy-denylist.ts';
import { type KnownEntry, verifyService } from '../lists/verified-service.ts';
import { byteText } from '../safe/byte-text.ts';
import { describe, GateError } from '../safe/errors.ts';
import { instant, safe, type SafeText } from '../safe/text.ts';
import { parseListLine } from '../service/list-entry.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { Environment } from '../github/git.ts';

const NOT_ALIVE = 1;

/** Prints what the service offers, and returns the exit code. */
export async function verify(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    'entry-file': { type: 'string' },
    'max-age-hours': { type: 'string' }
  });
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0)
    throw new GateError('usage', safe`verify needs the URL of one service`);
  const url = parseDenylistUrl(address, safe`the argument of verify`);
  const listAgeHours = hoursOf(values['max-age-hours']);
  const known = values['entry-file'] === undefined ? null : await readEntry(values['entry-file']);
  const limits = { ...DEFAULT_SETTINGS.limits, listAgeHours };
  using deadline = new Deadline(limits.totalSeconds, stop);
  try {
    await using denylist = await openService({
      url,
      token: environment['DENYLIST_TOKEN'] || null,
      local: true,
      listNames: null,
      limits,
      proxy: proxySettings(environment),
      signal: deadline.signal
    });
    const lists = await verifyService(denylist, known);
    const answers =
      denylist.mode === 'search' ? safe`It has no lists, so every look-up is a search.` : safe`It offers:`;
    print(safe`The service is alive: it answered with its canaries. ${answers}`);
    for (const list of lists) print(shown(list));
    if (known !== null) print(safe`The known entry is listed.`);
    return 0;
  } catch (error) {
    const { reason, text: why } = describe(error);
    complain(safe`${reason}: ${why}`);
    return NOT_ALIVE;
  }
}

function shown({ name, version, updated, signedBy, size }: ListInfo): SafeText {
  const date = updated === null ? safe`without a date` : safe`updated ${instant(updated)}`;
  const signed = signedBy === undefined ? safe`` : safe`, signed by key ${signedBy}`;
  return safe`  list ${name}, version ${version}, ${date}${signed}, ${roughSize(magnitude(size))}`;
}

function hoursOf(hours: string | undefined): number | null {
  if (hours === undefined) return null;
  if (/^[1-9]\d{0,4}$/.test(hours)) return Number(hours);
  throw new GateError('usage', safe`--max-age-hours must be a whole number of hours from 1`);
}

/** Reads a line of a list file, or an entry alone. It comes from a file, because arguments are visible to others. */
async function readEntry(path: string): Promise<KnownEntry> {
  const content = await (path === '-' ? text(process.stdin) : readFile(path, 'utf8')).catch((cause: unknown) => {
    throw new GateError('usage', safe`the file of --entry-file cannot be read`, { cause });
  });
  const line = byteText(content.trim());
  const type = /^([A-Z][A-Z0-9_]*)\t/.exec(line)?.[1] ?? null;
  const entry = parseListLine(type === null ? `MALWARE\t${line}` : line, new Set(type === null ? [] : [type]));
  if (!('wrong' in entry)) return { digest: entry.digest, threatType: type };
  throw new GateError('usage', safe`the file of --entry-file must have one entry of a list file: ${entry.wrong}`);
}
