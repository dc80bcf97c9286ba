/** What a scan checks, with which settings, and what the report says about it. */
import type { Subject } from '../subject/contents.ts';
import type { RunFacts } from '../compose.ts';
import type { PatternFindings } from '../settings/matched-patterns.ts';
import type { Settings } from '../settings/settings.ts';

export interface Target {
  readonly subject: Subject;
  readonly settings: Settings;
  readonly patterns: PatternFindings;
  /** The folder that the paths of the files are relative to; null for a bare clone. */
  readonly root: string | null;
  readonly facts: Pick<RunFacts, 'event' | 'subject' | 'scope' | 'revisions'>;
}
