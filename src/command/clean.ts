/** `clean`: removes the listed rows from manifests, in place, and never shows them. */
import { allowedTypes } from './allow-types.ts';
import { parseArguments } from './arguments.ts';
import { Deadline } from '../deadline.ts';
import { BUILTIN } from '../denylist/denylist-url.ts';
import { proxySettings } from '../denylist/proxy.ts';
import { namedDenylists } from '../lists/named-denylists.ts';
import { Cleaning } from './cleaning.ts';
import { complain, print } from './print.ts';
import { byteText } from '../safe/byte-text.ts';
import { describe, GateError } from '../safe/errors.ts';
import { count, quoted, safe, type SafeText } from '../safe/text.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { Environment } from '../github/git.ts';

const WARNING = safe`Files are repaired in place. Do not push a repaired file onto public history: the diff would publish exactly the rows
that were removed, and the old commit stays readable. Read docs/runbook.md first.`;

const DRY_RUN = safe`This is a dry run: nothing is written. The run without --dry-run also checks each repaired file again, and can still
refuse it.`;

/** Exit codes: all files are clean now (or would be), or at least one was refused. */
const CLEAN = 0;
const REFUSED = 2;

/** Cleans the files until the deadline, prints counts and returns the exit code. */
export async function clean(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const { denylists, allowTypes, dryRun, paths } = parseOptions(args);
  const token = environment['DENYLIST_TOKEN'] || null;
  using deadline = new Deadline(DEFAULT_SETTINGS.limits.totalSeconds, stop);
  const { limits } = DEFAULT_SETTINGS;
  const { signal } = deadline;
  const proxy = proxySettings(environment);
  await using denylist = await namedDenylists(denylists, { allowTypes, token, limits, proxy, signal });
  // Nothing can be proven without the denylist, so this fails once and not for each file.
  await denylist.open();
  print(dryRun ? DRY_RUN : WARNING);
  let refused = 0;
  for (const [index, path] of paths.entries()) {
    const name = quoted(byteText(path), safe`file #${index + 1}`);
    const cleaning = new Cleaning(path, name, denylist, deadline);
    try {
      const { removed, kept } = await (dryRun ? cleaning.count() : cleaning.run());
      print(
        dryRun
          ? safe`${name}: rows to remove: ${count(removed)}, rows to keep: ${count(kept)}`
          : safe`${name}: rows removed: ${count(removed)}, rows kept: ${count(kept)}`
      );
    } catch (error) {
      refused++;
      complain(safe`${name}: refused, the file was not changed; ${refusal(error, stop, deadline)}`);
    }
  }
  return refused === 0 ? CLEAN : REFUSED;
}

function parseOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, {
    denylist: { type: 'string', multiple: true },
    'allow-type': { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' }
  });
  const denylists = (values.denylist ?? []).filter(named => named !== BUILTIN);
  if (denylists.length === 0) {
    throw new GateError(
      'usage',
      safe`clean needs --denylist with the URL of a service or the path of a list file; the built-in list is used in addition`
    );
  }
  if (positionals.length === 0) throw new GateError('usage', safe`clean needs FILE, the path of each file to repair`);
  const dryRun = values['dry-run'] === true;
  return { denylists, allowTypes: allowedTypes(values['allow-type']), dryRun, paths: positionals };
}

function refusal(error: unknown, stop: AbortSignal, { signal }: Deadline): SafeText {
  if (stop.aborted) return safe`the run was stopped`;
  if (signal.aborted) {
    const { totalSeconds } = DEFAULT_SETTINGS.limits;
    return safe`manifest-too-large: the run took longer than ${totalSeconds} seconds; clean fewer files at once, or split them`;
  }
  const { reason, text } = describe(error);
  return safe`${reason}: ${text}`;
}
