/**
 * Checks whether a change edits the settings, and whether the gate could run with the new ones. If merged, wrong
 * settings would block every change.
 */
import { agreements } from './settings/agreements.ts';
import type { Subject } from './subject/contents.ts';
import type { Repository } from './github/repository.ts';
import type { Revisions } from './github/revisions.ts';
import type { Inputs } from './inputs.ts';
import { findUnmatched, givenPatterns } from './settings/matched-patterns.ts';
import { assertRecipients } from './report/encrypted.ts';
import { describe, type Fault, GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
import { settingsEntry, settingsOf } from './settings/settings-file.ts';

export interface ChangedSettings {
  readonly edited: boolean;
  /** What is wrong with the new settings; null if nothing is, or if they did not change. */
  readonly fault: Fault | null;
}

/** @param subject the files that a proposal or a push changes */
export async function changedSettings(
  repository: Repository,
  revisions: Revisions,
  subject: Pick<Subject, 'head' | 'base'>,
  inputs: Inputs
): Promise<ChangedSettings> {
  if (!(await areEdited(repository, revisions, subject, inputs.settings))) return { edited: false, fault: null };
  const entry = await settingsEntry(repository, revisions.head, inputs.settings);
  try {
    const file = safe`the settings file in this change`;
    const settings = entry === null ? DEFAULT_SETTINGS : await settingsOf(repository, entry, file);
    await assertUsable(settings, inputs, () => repository.tree(revisions.head));
    return { edited: true, fault: null };
  } catch (error) {
    const { reason, text } = describe(error);
    if (reason !== 'settings-invalid') throw error;
    return { edited: true, fault: { reason, text: safe`${text}; if merged, it would block every other change` } };
  }
}

async function areEdited(
  repository: Repository,
  { head, base, settings }: Revisions,
  subject: Pick<Subject, 'head' | 'base'>,
  path: string
): Promise<boolean> {
  if (base !== null) {
    const name = Buffer.from(path).toString('latin1');
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
