/**
 * Checks whether a change edits the settings, and whether the gate could run with the new ones. If merged, wrong
 * settings would block every change.
 */
import { agreements } from './settings/agreements.ts';
import type { Subject } from './subject/contents.ts';
import type { LocatedFault } from './subject/run-faults.ts';
import type { Repository } from './github/repository.ts';
import type { Revisions } from './github/revisions.ts';
import type { Inputs } from './inputs.ts';
import { findUnmatched, givenPatterns } from './settings/matched-patterns.ts';
import { assertRecipients } from './report/encrypted.ts';
import { byteText } from './safe/byte-text.ts';
import { describe, GateError } from './safe/errors.ts';
import { safe, type SafeText } from './safe/text.ts';
import type { Settings } from './settings/settings.ts';
import { settingsEntry, settingsOf } from './settings/settings-file.ts';
import { ignoredNote, inEffect, type SharedSettings } from './settings/settings-place.ts';

interface Change {
  readonly repository: Repository;
  readonly revisions: Revisions;
  /** The files that a proposal or a push changes. */
  readonly subject: Pick<Subject, 'head' | 'base'>;
}

export interface ChangedSettings {
  readonly edited: boolean;
  /** What is wrong with the new settings; null if nothing is, or if they did not change. */
  readonly fault: Omit<LocatedFault, 'manifest'> | null;
  /** Notes about the new settings. */
  readonly notes: readonly SafeText[];
}

/** @param shared the organisation's settings; null if there are none */
export async function changedSettings(
  { repository, revisions, subject }: Change,
  shared: SharedSettings | null,
  inputs: Inputs
): Promise<ChangedSettings> {
  const { own: path } = inputs.settings;
  if (!(await areEdited(repository, revisions, subject, path))) return { edited: false, fault: null, notes: [] };
  const entry = await settingsEntry(repository, revisions.head, path);
  try {
    const file = safe`the settings file in this change`;
    const { settings, ignored } = inEffect(shared, entry === null ? null : await settingsOf(repository, entry, file));
    await assertUsable(settings, inputs, () => repository.tree(revisions.head));
    return { edited: true, fault: null, notes: ignoredNote(safe`the settings of this change`, ignored) };
  } catch (error) {
    const fault = describe(error);
    if (fault.reason !== 'settings-invalid') throw error;
    const text = safe`${fault.text}; if merged, it would block every other change`;
    return { edited: true, fault: { ...fault, text, ...(entry === null ? {} : { path: entry.path }) }, notes: [] };
  }
}

async function areEdited(
  repository: Repository,
  { head, base, settings }: Revisions,
  subject: Pick<Subject, 'head' | 'base'>,
  path: string
): Promise<boolean> {
  if (base !== null) {
    const name = byteText(path);
    return [...subject.head, ...(subject.base ?? [])].some(file => file.path === name);
  }
  // There is no base to compare with, so the settings in use are compared with those at head.
  if (settings === null || settings === head) return false;
  const [old, now] = [await settingsEntry(repository, settings, path), await settingsEntry(repository, head, path)];
  return old?.oid !== now?.oid || old?.mode !== now?.mode;
}

/** @throws GateError `settings-invalid` for settings that fit the schema but with which no run could pass */
async function assertUsable(
  settings: Settings,
  inputs: Inputs,
  tree: () => Promise<readonly { readonly path: string }[]>
): Promise<void> {
  agreements(settings, { ...inputs, from: 'inputs' }, new Date());
  await assertRecipients(settings.reportRecipients);
  if (inputs.reportFile !== null && settings.reportRecipients.length === 0) {
    const text = safe`the settings of this change have no report-recipients, which the input report-file needs`;
    throw new GateError('settings-invalid', text);
  }
  if (settings.manifests === null) return;
  const { fault } = await findUnmatched(givenPatterns(settings, null), [], [tree]);
  if (fault !== null) throw new GateError(fault.reason, safe`in the settings of this change, ${fault.text}`);
}
