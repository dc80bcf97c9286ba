/** Renders the report as JSON, for programs. `docs/scan.schema.json` describes the fields. */
import { foremost } from '../safe/errors.ts';
import { json, safe, type SafeJson, type SafeText, unquoted } from '../safe/text.ts';
import type { DisclosedMatches } from './disclose.ts';
import { nextSteps } from './next-steps.ts';
import { type Report, totalsOf, uncheckedFiles } from './report.ts';
import { headline } from './words.ts';

/** Increased when a field is removed or changes its meaning. */
const SCHEMA_VERSION = 1;

export function renderJson(report: Report): SafeText {
  const reasons = [...new Set(report.faults.map(({ reason }) => reason))];
  const reason = foremost(reasons, null);
  return json({
    schemaVersion: SCHEMA_VERSION,
    gateVersion: report.gateVersion,
    verdict: safe`${report.verdict}`,
    headline: headline(report),
    reason: reason === null ? null : safe`${reason}`,
    reasons: reasons.map(each => safe`${each}`),
    subject: report.subject,
    scope: safe`${report.scope}`,
    revisions: report.revisions.map(({ name, value }) => ({ name, value: unquoted(value) })),
    totals: { ...totalsOf(report.manifests) },
    unchecked: uncheckedFiles(report),
    exceptionsUsed: report.exceptionsUsed,
    manifests: report.manifests.map(({ name, state, format, rows, items }) => {
      return { file: unquoted(name), state: safe`${state}`, format: state === 'checked' ? format : null, rows, items };
    }),
    notRead: report.notRead.map(({ suffix, files }) => ({ suffix: unquoted(suffix), files })),
    comparedByHashAlone: report.byHash,
    mode: safe`${report.mode}`,
    lists: report.lists.map(({ name, version, updated, signedBy, size }) => {
      const signed = signedBy === undefined ? {} : { signedBy };
      return { name: unquoted(name), version: unquoted(version), updated, ...signed, size };
    }),
    matches: { restricted: said(report.matches.sealed), locatable: said(report.matches.locatable) },
    faults: report.faults.map(({ reason: code, text, manifest, line = null }) => {
      return { reason: safe`${code}`, file: manifest === null ? null : unquoted(manifest), line, message: text };
    }),
    notes: report.notes,
    nextSteps: nextSteps(report).map(({ lead, rest }) => safe`${lead} ${rest}`)
  });
}

/** Returns what may be shown of matches. `level` says how much that is. */
function said(matches: DisclosedMatches): SafeJson {
  const level = safe`${matches.level}`;
  switch (matches.level) {
    case 'nothing':
    case 'presence':
      return { level };
    case 'counts':
      return {
        level,
        counts: matches.counts.map(each => ({ category: safe`${each.category}`, matches: each.matches }))
      };
    case 'files':
      return {
        level,
        files: matches.files.map(({ category, manifest, matches: number }) => {
          return { category: safe`${category}`, file: unquoted(manifest), matches: number };
        })
      };
    case 'rows':
      return {
        level,
        places: matches.places.map(({ category, manifest, row, matchId }) => {
          return { category: safe`${category}`, file: unquoted(manifest), row: row === 'file' ? null : row, matchId };
        }),
        more: matches.more
      };
  }
}
