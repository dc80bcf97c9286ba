/** Returns what the gate would report for files in memory with a settings file: the same as in a run, without git. */
import { compose, passes, type RunFacts } from '../../src/compose.ts';
import type { GateResult } from '../../src/gate-result.ts';
import { renderLog } from '../../src/report/log.ts';
import { renderComment, renderSummary } from '../../src/report/markdown-page.ts';
import { OWN_SETTINGS_FILE } from '../../src/report/report.ts';
import { VERSION } from '../../src/report/version.ts';
import { joined } from '../../src/safe/text.ts';
import { agreements } from '../../src/settings/agreements.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { Core, type Sides } from './core.ts';

export interface Wanted extends Sides {
  /** Lines of the denylist. */
  readonly list: readonly string[];
  /** The settings file. */
  readonly settings: string;
  readonly token?: string;
  readonly matchKey?: string;
  readonly visibility?: RunFacts['visibility'];
  readonly trial?: boolean;
  readonly showsReasons?: boolean;
  readonly isWhole?: boolean;
}

export interface Reported {
  readonly report: GateResult['report'];
  readonly passes: boolean;
  /** Log, summary and comment. */
  readonly said: readonly string[];
}

export async function reported(wanted: Wanted): Promise<Reported> {
  const { list, settings: text, token = '', matchKey = '', visibility = 'public', trial = false, ...sides } = wanted;
  const { settings } = parseSettings(Buffer.from(text));
  const secrets = { matchKey: matchKey || null, denylistToken: token || null, from: 'inputs' } as const;
  const agreed = agreements(settings, secrets, new Date());
  await using core = await Core.open(list);
  const result = await core.run(sides, { settings, agreed });
  const facts: RunFacts = {
    subject: null,
    scope: 'added',
    revisions: [],
    visibility,
    enforcement: 'enforces',
    event: 'pull-request',
    exceptionsUsed: agreed.used().length,
    trial,
    settingsFile: OWN_SETTINGS_FILE,
    builtinAlone: false,
    shard: null,
    notes: agreed.notes({ showsReasons: wanted.showsReasons ?? true, isWhole: wanted.isWhole ?? false }),
    guidesUrl: null,
    gateVersion: VERSION
  };
  const report = compose(result, result.faults, facts, settings);
  const said = [joined(renderLog(report), '\n'), renderSummary(report), renderComment(report)].map(String);
  return { report, passes: passes(report), said };
}
