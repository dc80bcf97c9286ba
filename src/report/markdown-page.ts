/** Renders the job summary and the comment: the same content, cut to different lengths; the comment folds what was checked. */
import { MAX_COMMENT_CHARACTERS, MAX_SUMMARY_BYTES } from '../safe/output-limits.ts';
import { count, joined, safe, type SafeText } from '../safe/text.ts';
import type { ReferTo } from './advice.ts';
import { nextSteps } from './next-steps.ts';
import { MAX_UNFOLDED_LINES } from './report-limits.ts';
import { type Report, type ReportedManifest, totalsOf } from './report.ts';
import {
  capped,
  enforcementLine,
  faultLines,
  headline,
  listLines,
  matchLines,
  NOT_CHECKED,
  notReadLine,
  SCOPE_IN_WORDS,
  totalsInWords,
  veiledLines
} from './words.ts';

/** Returns the job summary, under 1 MiB. */
export function renderSummary(report: Report): SafeText {
  return withinLimit(MAX_SUMMARY_BYTES, 1000, lines => {
    return renderPage(report, lines, checked => safe`### What was checked\n\n${checked}`);
  });
}

/**
 * Returns the comment, under 65,536 characters with its marker. After a clean run it is one line, with the rest folded,
 * and says "Resolved" if the comment that it replaces reported problems.
 *
 * @param previous the text of the comment that it replaces; null if there is none
 */
export function renderComment(report: Report, previous: string | null = null): SafeText {
  const limit = MAX_COMMENT_CHARACTERS - 500;
  const unfolded = report.verdict !== 'clean' || report.veiled;
  if (unfolded) return withinLimit(limit, 50, lines => renderPage(report, lines, foldedChecked(report)));
  const resolved = previous !== null && (!previous.includes(CLEAN_LINE) || previous.includes(String(RESOLVED)));
  return withinLimit(limit, 50, lines => renderFolded(report, resolved, lines));
}

const CLEAN_LINE = '**✅ Dataset release gate: clean';
const RESOLVED = safe` **Resolved:** the newest run did not find the problems that this comment reported before.`;

/** Returns a function that folds what was checked under its totals: on a phone it would fill a screen. */
function foldedChecked(report: Report): (checked: SafeText) => SafeText {
  const title = safe`<summary>What was checked: ${totalsInWords(report)}</summary>`;
  return checked => safe`<details>${title}\n\n${checked}\n\n</details>`;
}

/** Returns a clean result as one line, with the rest folded. */
function renderFolded(report: Report, resolved: boolean, limit: number): SafeText {
  const checked = [
    facts(report, limit),
    ...manifestTable(report.manifests, limit),
    ...bullets(capped(report.notes, limit, note => note)),
    footer(report)
  ];
  const blocks = [
    safe`**${heading(report)}.**${resolved ? RESOLVED : safe``} ${headline(report)}`,
    ...trialNote(report),
    safe`<details><summary>What was checked</summary>\n\n${joined(checked, '\n\n')}\n\n</details>`
  ];
  return safe`${joined(blocks, '\n\n')}\n`;
}

function footer({ gateVersion, enforcement }: Report): SafeText {
  return safe`<sub>Dataset release gate ${gateVersion}. ${enforcementLine(enforcement)}</sub>`;
}

/** @param render returns the page with at most this many lines in each part */
function withinLimit(limit: number, lines: number, render: (lines: number) => SafeText): SafeText {
  const page = render(lines);
  return Buffer.byteLength(String(page)) < limit || lines === 0
    ? page
    : withinLimit(limit, Math.floor(lines / 2), render);
}

/** @param show returns the part that says what was checked */
function renderPage(report: Report, limit: number, show: (checked: SafeText) => SafeText): SafeText {
  if (report.veiled) return safe`## ${heading(report)}\n\n${joined(veiledLines(report), '\n\n')}\n`;
  const to: ReferTo = guide => {
    return report.guidesUrl === null ? safe`docs/${guide}` : safe`[docs/${guide}](${report.guidesUrl}/${guide})`;
  };
  const steps = nextSteps(report, to).map(({ lead, rest }, index) => safe`${index + 1}. **${lead}** ${rest}`);
  const blocks = [
    safe`## ${heading(report)}`,
    safe`**${headline(report)}**${sealedNote(report)}`,
    ...trialNote(report),
    ...section(safe`### Matches`, folded(matchLines(report, limit))),
    ...section(safe`### What could not be checked`, folded(faultLines(report, limit))),
    ...section(safe`### What to do next`, steps),
    show(joined([facts(report, limit), ...manifestTable(report.manifests, limit)], '\n\n')),
    ...bullets(capped(report.notes, limit, note => note)),
    footer(report)
  ];
  return safe`${joined(blocks, '\n\n')}\n`;
}

function heading({ verdict, trial }: Report): SafeText {
  const suffix = trial === 'no' ? safe`` : safe` (trial run)`;
  switch (verdict) {
    case 'clean':
      return safe`✅ Dataset release gate: clean${suffix}`;
    case 'listed':
      return safe`🛑 Dataset release gate: listed${suffix}`;
    case 'incomplete':
      return safe`⚠️ Dataset release gate: incomplete${suffix}`;
  }
}

function sealedNote({ matches }: Report): SafeText {
  return matches.sealed.level === 'presence'
    ? safe` The item, its category and its location are not shown, because they would lead readers to the material.`
    : safe``;
}

function trialNote({ trial, verdict }: Report): readonly SafeText[] {
  if (trial === 'no') return [];
  if (verdict === 'clean') return [safe`_Trial run: the gate does not block yet (\`enforcement: report\`)._`];
  return trial === 'passes'
    ? [safe`_Trial run: with \`enforcement: report\` this job passes. With \`enforcement: block\` it would fail._`]
    : [safe`_Trial run, but this result still fails: \`enforcement: report\` does not cover it._`];
}

function section(title: SafeText, lines: readonly SafeText[]): readonly SafeText[] {
  return lines.length === 0 ? [] : [title, joined(lines, '\n')];
}

function bullets(lines: readonly SafeText[]): readonly SafeText[] {
  return lines.length === 0
    ? []
    : [
        joined(
          lines.map(line => safe`- ${line}`),
          '\n'
        )
      ];
}

/** Returns lines as a list. Those past `MAX_UNFOLDED_LINES` are folded, so that what to do next stays in sight. */
function folded(lines: readonly SafeText[]): readonly SafeText[] {
  const first = bullets(lines.slice(0, MAX_UNFOLDED_LINES));
  const rest = bullets(lines.slice(MAX_UNFOLDED_LINES));
  return [...first, ...rest.map(list => safe`\n<details><summary>Show more</summary>\n\n${list}\n\n</details>`)];
}

function facts(report: Report, limit: number): SafeText {
  const rows = [
    ...(report.subject === null
      ? []
      : [[safe`Checked`, safe`${report.subject}: ${SCOPE_IN_WORDS[report.scope]}`] as const]),
    ...report.revisions.map(({ name, value, short = value }) => [name, short] as const),
    [safe`Totals`, totalsInWords(report)] as const,
    [safe`Files in scope`, count(report.entries)] as const,
    ...(notReadLine(report) === null ? [] : [[safe`Other files`, notReadLine(report) ?? safe``] as const]),
    [
      safe`Denylist`,
      joined(
        capped(listLines(report), limit, line => line),
        '<br>'
      )
    ] as const
  ];
  const [head = safe``, ...rest] = rows.map(([name, value]) => safe`| ${name} | ${value} |`);
  return joined([head, safe`|---|---|`, ...rest], '\n');
}

function manifestTable(manifests: readonly ReportedManifest[], limit: number): readonly SafeText[] {
  if (manifests.length === 0) return [];
  const lines = manifests.slice(0, limit).map(({ name, state, format, rows, items }) => {
    return state === 'checked'
      ? safe`| ${name} | ${format} | ${count(rows)} | ${count(items)} |`
      : safe`| ${name} | ${NOT_CHECKED[state]} | | |`;
  });
  const rest = manifests.length - lines.length;
  const more = rest > 0 ? safe`\n\nand ${count(rest)} more` : safe``;
  const head = safe`| Manifest | Format | Rows | Items |\n|---|---|--:|--:|`;
  const title = safe`<summary>Manifests (${count(totalsOf(manifests).manifests)} checked of ${count(manifests.length)})</summary>`;
  return [safe`<details>${title}\n\n${head}\n${joined(lines, '\n')}${more}\n\n</details>`];
}
