/** `scan`: the same check on a local clone or on plain files, for contributors before they push. */
import { agreements } from './agreements.ts';
import { parseArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Subject } from './contents.ts';
import { compose, type RunFacts, verdictOf } from './compose.ts';
import { Deadline, patienceOf } from './deadline.ts';
import { BUILTIN } from './denylist/denylist-url.ts';
import { proxySettings } from './denylist/proxy.ts';
import { Repository } from './github/repository.ts';
import { LazyDenylist } from './lazy-denylist.ts';
import { selector } from './manifest/select.ts';
import { findUnmatched, givenPatterns, type PatternFindings } from './matched-patterns.ts';
import { matchKeyOf } from './match-key.ts';
import { NamedDenylists } from './named-denylists.ts';
import { plainContents, plainFiles } from './plain-files.ts';
import { print, StatusLine } from './print.ts';
import { renderLog } from './report/log.ts';
import { GateError } from './safe/errors.ts';
import { count, joined, objectId, safe, type SafeText } from './safe/text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { DEFAULT_SETTINGS_PATH, settingsAt } from './settings-file.ts';
import { pathsIn, subjectOf } from './subject.ts';
import { VERSION } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Options {
  /** URLs of services, and paths of list files; none: the built-in list alone. */
  readonly denylists: readonly string[];
  readonly base: string | null;
  readonly head: string | null;
  readonly locations: boolean;
  readonly paths: readonly string[];
}

/** What is checked, under which settings, and what the report says of it. */
interface Target {
  readonly subject: Subject;
  readonly settings: Settings;
  readonly patterns: PatternFindings;
  readonly facts: Pick<RunFacts, 'subject' | 'scope' | 'revisions'>;
}

const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 } as const;

/** Scans, prints the result and returns the exit code. */
export async function scan(args: readonly string[], environment: Environment, stop: AbortSignal): Promise<number> {
  const options = parseOptions(args);
  using deadline = new Deadline(DEFAULT_SETTINGS.limits.totalSeconds, stop);
  const { signal } = deadline;
  if (options.base === null && options.head === null && options.paths.length > 0) {
    return await scanTarget(await plainTarget(options.paths), options, environment, deadline);
  }
  const [directory = '.'] = options.paths;
  await using repository = await Repository.openLocal(directory, { environment, signal });
  const target = await cloneTarget(repository, options);
  deadline.set(target.settings.limits.totalSeconds);
  return await scanTarget(target, options, environment, deadline);
}

async function scanTarget(
  { subject, settings, patterns, facts }: Target,
  { denylists, locations }: Options,
  environment: Environment,
  { signal, watch }: Deadline
): Promise<number> {
  const token = environment['DENYLIST_TOKEN'] || null;
  const matchKey = matchKeyOf(environment['DENYLIST_MATCH_KEY'] || null, token);
  const agreed = agreements(settings, matchKey !== null, new Date());
  const services = denylists.length === 0 ? null : await NamedDenylists.read(denylists, token);
  const service = {
    token,
    listNames: null,
    noProgressSeconds: patienceOf(settings.limits),
    listAgeHours: settings.limits.listAgeHours,
    listEntries: settings.limits.listEntries,
    proxy: proxySettings(environment),
    signal
  };
  await using opened = services === null ? null : new LazyDenylist(() => services.open(service));
  const progress = new StatusLine();
  const result = await check(subject, {
    settings,
    select: selector(settings.manifests),
    openDenylist: opened?.open ?? null,
    matchKey,
    excepted: agreed.excepted,
    unchecked: agreed.unchecked,
    scope: facts.scope,
    shard: null,
    progress: ({ manifests, of, rows }) => {
      progress.show(safe`${manifests} of ${of} files, ${count(rows)} rows`);
    },
    signal,
    watch
  });
  progress.clear();
  const faults = [...(patterns.fault === null ? [] : [{ ...patterns.fault, manifest: null }]), ...result.faults];
  const shown = locations ? { ...settings, disclosure: { sealed: 'rows', locatable: 'rows' } as const } : settings;
  const report = compose(
    result,
    faults,
    {
      ...facts,
      // Who asks for locations is at their own terminal; everything else is said as on a public page.
      visibility: locations ? 'private' : 'public',
      enforcement: 'local',
      trial: false,
      builtinAlone: services === null,
      shard: null,
      notes: [...patterns.notes, ...agreed.notes()],
      gateVersion: VERSION
    },
    shown
  );
  print(joined(renderLog(report), '\n'));
  return EXIT_CODES[verdictOf(result, faults)];
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArguments(args, {
    denylist: { type: 'string', multiple: true },
    base: { type: 'string' },
    head: { type: 'string' },
    locations: { type: 'boolean' }
  });
  const base = values.base ?? null;
  const head = values.head ?? null;
  if ((base !== null || head !== null) && positionals.length > 1) {
    throw new GateError('usage', safe`with --base or --head, scan takes the folder of one clone`);
  }
  return {
    denylists: (values.denylist ?? []).filter(named => named !== BUILTIN),
    base,
    head,
    locations: values.locations === true,
    paths: positionals
  };
}

async function plainTarget(paths: readonly string[]): Promise<Target> {
  const head = await plainFiles(paths);
  return {
    subject: {
      head,
      base: null,
      tip: null,
      holds: pathsIn(async () => head.map(({ path }) => path)),
      contents: plainContents
    },
    settings: DEFAULT_SETTINGS,
    patterns: { fault: null, notes: [] },
    facts: { subject: safe`files on this machine`, scope: 'all', revisions: [] }
  };
}

async function cloneTarget(repository: Repository, options: Options): Promise<Target> {
  const head = await revisionOf(repository, options.head ?? 'HEAD', safe`--head`);
  const tip = options.base === null ? null : await revisionOf(repository, options.base, safe`--base`);
  const base = tip === null ? null : await repository.mergeBase(tip, head);
  const settings = (await settingsAt(repository, tip ?? head, DEFAULT_SETTINGS_PATH)) ?? DEFAULT_SETTINGS;
  const trees = (base === null ? [head] : [head, base]).map(commit => () => repository.tree(commit));
  const row = (name: SafeText, oid: string | null) => (oid === null ? [] : [{ name, value: objectId(oid) }]);
  return {
    subject: await subjectOf(repository, { head, base, tip }),
    settings,
    patterns: await findUnmatched(givenPatterns(settings, null), [], trees),
    facts: {
      subject: safe`a local clone`,
      scope: tip === null ? 'all' : 'added',
      revisions: [...row(safe`Head`, head), ...row(safe`Base`, base), ...row(safe`Tip of the base`, tip)]
    }
  };
}

async function revisionOf(repository: Repository, text: string, option: SafeText): Promise<string> {
  const oid = await repository.revision(text);
  if (oid === null) throw new GateError('usage', safe`the revision of ${option} is not a commit of this clone`);
  return oid;
}
