/** Describes a run in words: the event, the commits, and what the result covers. */
import type { EventPlan } from './github/event.ts';
import type { Revisions } from './github/revisions.ts';
import type { Report, ReportedEvent } from './report/report.ts';
import { objectId, quoted, safe, type SafeText } from './safe/text.ts';

/** Path of the settings file, and whether it exists. */
export interface SettingsFile {
  readonly path: string;
  readonly present: boolean;
}

/** Returns the compared commits, and where the settings came from. */
export function revisionTexts({ head, base, tip, settings }: Revisions, file: SettingsFile): Report['revisions'] {
  const row = (name: SafeText, oid: string | null) => (oid === null ? [] : [{ name, value: commit(oid) }]);
  const path = quoted(Buffer.from(file.path).toString('latin1'), safe`the settings file`);
  const at = settings === null || settings === tip ? safe`the base` : commit(settings);
  const absent = file.present ? safe`` : safe` (not found, using defaults)`;
  return [
    ...row(safe`Head`, head),
    ...row(safe`Base`, base),
    ...(tip === base ? [] : row(safe`Tip of the base branch`, tip)),
    { name: safe`Settings`, value: safe`${path} of ${at}${absent}` }
  ];
}

/** Returns notes about what a comparison covers. */
export function scopeNotes({ scope, base }: Revisions): readonly SafeText[] {
  if (scope === 'all') return [];
  return base === null
    ? [safe`There is no base to compare with, so every item counts as added.`]
    : [safe`Existing content was not checked. A run with scope \`all\` checks it too.`];
}

/** Returns the event, in the words of the report's first line. */
export function subjectText(plan: EventPlan): SafeText {
  switch (plan.kind) {
    case 'pull-request':
      return safe`pull request #${plan.number}`;
    case 'merge-group':
      return safe`merge queue entry`;
    case 'push':
      return safe`push to a branch`;
    case 'whole-tree':
      return plan.event === 'tag' ? safe`pushed tag` : safe`event ${plan.event}`;
    case 'deleted-ref':
      return safe`deleted ref`;
  }
}

/** Returns the event, as far as the advice depends on it. */
export function reportedEvent(plan: EventPlan): ReportedEvent {
  switch (plan.kind) {
    case 'pull-request':
    case 'merge-group':
    case 'push':
      return plan.kind;
    case 'whole-tree':
      return plan.event === 'tag' || plan.event === 'release' ? 'release' : 'audit';
    case 'deleted-ref':
      return 'unknown';
  }
}

function commit(oid: string): SafeText {
  return safe`\`${objectId(oid)}\``;
}
