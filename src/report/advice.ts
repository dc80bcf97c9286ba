/** The form of the advice that a report may give: short there, in full in the runbook. */
import type { Reason } from '../safe/errors.ts';
import type { SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { ReportedEvent } from './report.ts';

/** A step: what to do, then how or why. Markdown shows `lead` in bold, the log does not. */
export interface Step {
  readonly lead: SafeText;
  readonly rest: SafeText;
}

/** A guide in the folder docs/ of the gate. */
export type Guide = 'runbook.md' | 'command-line.md' | 'settings.md' | 'withdrawn.md';

/** Returns how a report refers to a guide. */
export type ReferTo = (guide: Guide) => SafeText;

/** A step and its conditions. A condition that is absent is always met. */
export interface Advice {
  readonly lead: SafeText;
  /** A function if the text refers to a guide. */
  readonly rest: SafeText | ((to: ReferTo) => SafeText);
  readonly events?: readonly ReportedEvent[];
  readonly isPrivate?: boolean;
  /** Met if the report shows a match of one of these. */
  readonly categories?: readonly ThreatType[];
  readonly reasons?: readonly Reason[];
  /** Met if the report shows one of these. */
  readonly shown?: readonly Shown[];
}

/** What a report shows of listed places: rows, files that are listed themselves, or neither. */
export type Shown = 'rows' | 'files' | 'neither';

/** A pull request waits for the check. */
export const CHANGE: readonly ReportedEvent[] = ['pull-request', 'merge-group', 'unknown'];
export const LOCAL: readonly ReportedEvent[] = ['clone', 'files'];
/** What is checked was published before, and no contributor waits for the check. */
export const PUBLISHED: readonly ReportedEvent[] = ['release', 'audit'];
/** Somebody brings the change that is checked. */
export const BROUGHT: readonly ReportedEvent[] = [...CHANGE, 'push'];
export const NOT_LOCAL: readonly ReportedEvent[] = [...BROUGHT, ...PUBLISHED];
