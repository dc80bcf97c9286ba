/** `scan`: runs the check on a local clone or on files on disk, for contributors before they push. */
import { agreements } from '../settings/agreements.ts';
import { check } from '../check.ts';
import { pathsInClone } from './clone-paths.ts';
import { compose, verdictOf } from '../compose.ts';
import { Deadline } from '../deadline.ts';
import { proxySettings } from '../denylist/proxy.ts';
import { LocalClone } from './local-clone.ts';
import { selector } from '../manifest/format/select.ts';
import { namedDenylists } from '../lists/named-denylists.ts';
import { ownListNotes } from '../lists/own-lists.ts';
import { plainContents, plainFiles, STANDARD_INPUT } from './plain-files.ts';
import { coloured, print, StatusLine } from './print.ts';
import { renderJson } from '../report/report-json.ts';
import { renderLog } from '../report/log.ts';
import { OWN_SETTINGS_FILE, type Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { count, safe, type SafeText } from '../safe/text.ts';
import { type OutputFormat, isOfClone, parseScanOptions, type ScanOptions } from './scan-options.ts';
import type { Target } from './scan-target.ts';
import { assertRecipients } from '../report/encrypted.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { standardInput } from './standard-input.ts';
import { pathsIn } from '../subject/subject.ts';
import { VERSION } from '../report/version.ts';
import type { Environment } from '../github/git.ts';

const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 } as const;

/** Scans, prints the result and returns the exit code. */
export async function scan(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const options = parseScanOptions(args);
  using deadline = new Deadline(DEFAULT_SETTINGS.limits.totalSeconds, stop);
  const { paths } = options;
  await using clone = new LocalClone(paths[0] ?? '.', { environment, signal: deadline.signal });
  if (!isOfClone(options)) return await scanTarget(await plainTarget(paths, clone), options, environment, deadline);
  const repository = await clone.open();
  const root = await clone.top();
  const within = await pathsInClone(paths, root);
  const { cloneTarget } = await loadCloneTarget();
  const target = await cloneTarget(repository, options, within, environment['GIT_INDEX_FILE'] ?? null);
  deadline.set(target.settings.limits.totalSeconds);
  return await scanTarget({ ...target, root }, options, environment, deadline);
}

/** A function of its own: in one with `using`, TypeScript leaves the suffix of the import, and the bundle has no such file. */
function loadCloneTarget() {
  return import('./clone-target.ts');
}

async function scanTarget(
  { subject, settings, patterns, facts, root }: Target,
  { denylists, allowTypes, locations, format, paths }: ScanOptions,
  environment: Environment,
  deadline: Deadline
): Promise<number> {
  const token = environment['DENYLIST_TOKEN'] || null;
  const secrets = { matchKey: environment['DENYLIST_MATCH_KEY'] || null, denylistToken: token } as const;
  const agreed = agreements(settings, { ...secrets, from: 'environment' }, new Date());
  await assertRecipients(settings.reportRecipients);
  const limits = { ...settings.limits, totalSeconds: deadline.secondsLeft };
  const { signal } = deadline;
  const proxy = proxySettings(environment);
  await using denylist =
    denylists.length === 0 ? null : await namedDenylists(denylists, { allowTypes, token, limits, proxy, signal });
  const progress = new StatusLine();
  const result = await check(subject, {
    settings,
    select: selector(settings.manifests),
    openDenylist: denylist?.open ?? null,
    agreed,
    scope: facts.scope,
    shard: null,
    progress: ({ manifests, of, rows }) => {
      progress.show(safe`${manifests} of ${of} files, ${count(rows)} rows`);
    },
    deadline
  });
  progress.clear();
  const faults = [...(patterns.fault === null ? [] : [{ ...patterns.fault, manifest: null }]), ...result.faults];
  const shown = locations ? { ...settings, disclosure: { sealed: 'rows', locatable: 'rows' } as const } : settings;
  const report = compose(
    result,
    faults,
    {
      ...facts,
      // A person who asks for locations is at a terminal. Without that the report shows as much as in public.
      visibility: locations ? 'private' : 'public',
      enforcement: 'local',
      settingsFile: OWN_SETTINGS_FILE,
      exceptionsUsed: agreed.used().length,
      trial: false,
      builtinAlone: denylist === null,
      shard: null,
      notes: [
        ...patterns.notes,
        ...(await ownListNotes(denylists, subject.head, root)),
        ...agreed.notes({
          showsReasons: true,
          isWhole: facts.scope === 'all' && paths.length === 0 && faults.length === 0
        })
      ],
      guidesUrl: null,
      gateVersion: VERSION
    },
    shown
  );
  print(rendered(report, format, environment));
  return EXIT_CODES[verdictOf(result, faults)];
}

/** Renders the report in the chosen format. */
function rendered(report: Report, format: OutputFormat, environment: Environment): SafeText {
  switch (format) {
    case 'text':
      return coloured(renderLog(report), report.verdict, environment);
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
  }
}

async function plainTarget(paths: readonly string[], clone: LocalClone): Promise<Target> {
  const head = await plainFiles(paths);
  const input = paths.includes(STANDARD_INPUT) ? await standardInput(process.stdin) : null;
  return {
    subject: {
      head,
      base: null,
      tip: null,
      holds: pathsIn(async () => head.map(({ path }) => path)),
      contents: plainContents(input, object => clone.large(object))
    },
    settings: DEFAULT_SETTINGS,
    // What failed in front of a pipe also ends as nothing.
    patterns: { fault: null, notes: input?.size === 0 ? [safe`Standard input was empty.`] : [] },
    root: '.',
    facts: { event: 'files', subject: safe`files on disk`, scope: 'all', revisions: [] }
  };
}
