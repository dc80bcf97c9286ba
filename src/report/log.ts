/** Renders the log: what was checked, then the verdict, then what to do. */
import { joined, safe, type SafeText } from '../safe/text.ts';
import { nextSteps } from './next-steps.ts';
import { MAX_LOG_LINES } from './report-limits.ts';
import type { Report, ReportedManifest } from './report.ts';
import {
  enforcementLine,
  faultLines,
  headline,
  listLines,
  matchLines,
  NOT_CHECKED,
  notReadLine,
  rowsInWords,
  SCOPE_IN_WORDS,
  totalsInWords,
  veiledLines
} from './words.ts';

/** Returns the lines of the log, without line feeds. */
export function renderLog(report: Report): readonly SafeText[] {
  if (report.veiled) return [safe`Dataset release gate ${report.gateVersion}`, ...veiledLines(report)];
  const other = notReadLine(report);
  return [
    safe`Dataset release gate ${report.gateVersion}`,
    ...(report.subject === null ? [] : [safe`Checked ${report.subject}: ${SCOPE_IN_WORDS[report.scope]}`]),
    ...report.revisions.map(({ name, value }) => safe`  ${name}: ${value}`),
    safe`  Totals: ${totalsInWords(report)}`,
    ...report.manifests.slice(0, MAX_LOG_LINES).map(manifestLine),
    ...(report.manifests.length > MAX_LOG_LINES ? [safe`    and ${report.manifests.length - MAX_LOG_LINES} more`] : []),
    ...(other === null ? [] : [safe`  Other files: ${other}`]),
    safe`  Denylist: ${joined(listLines(report), '; ')}`,
    ...report.notes.map(note => safe`  Note: ${note}`),
    safe`  ${enforcementLine(report.enforcement)}`,
    safe``,
    safe`Verdict: ${report.verdict}${trialOf(report)}. ${headline(report)}`,
    ...matchLines(report, MAX_LOG_LINES).map(line => safe`  ${line}`),
    ...faultLines(report, MAX_LOG_LINES).map(line => safe`  ${line}`),
    ...nextSteps(report, guide => safe`${report.guidesUrl ?? safe`docs`}/${guide}`).map(
      ({ lead, rest }, index) => safe`  ${index + 1}. ${lead} ${rest}`
    )
  ];
}

function manifestLine(manifest: ReportedManifest): SafeText {
  const { name, state, format } = manifest;
  return state === 'checked'
    ? safe`    ${name} (${format}): ${rowsInWords(manifest)}`
    : safe`    ${name}: ${NOT_CHECKED[state]}`;
}

function trialOf({ trial, verdict }: Report): SafeText {
  if (trial === 'no') return safe``;
  if (verdict === 'clean') return safe` (trial run)`;
  return trial === 'passes' ? safe` (trial run: does not fail)` : safe` (trial run: still fails)`;
}
