/** Tests that summary and comment stay under GitHub's limits, however long a report is. */
import { describe, expect, test } from '@jest/globals';
import { failedResult } from '../src/gate-result.ts';
import { renderComment, renderSummary } from '../src/report/markdown-page.ts';
import type { Report, Verdict } from '../src/report/report.ts';
import { quoted, safe } from '../src/safe/text.ts';

function many<T>(number: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: number }, (_, index) => make(index));
}

/** Each byte is escaped to four characters, and a name that was cut ends in a character of three bytes. */
const NAMES = many(10, index => quoted(`${index}/${'\xff'.repeat(200)}`, safe`manifest`));

function longName(index: number) {
  return NAMES[index % NAMES.length] ?? safe``;
}

function report(verdict: Verdict): Report {
  const { report: empty } = failedResult({ reason: 'internal', text: safe`nothing` });
  const text = safe`this is neither text nor a known format; convert it, or list it under unchecked in the settings`;
  const places = many(10_000, index => {
    return { manifest: longName(index), annotatable: null, row: index, category: 'MALWARE' as const, matchId: null };
  });
  return {
    ...empty,
    verdict,
    matches:
      verdict === 'listed'
        ? { sealed: { level: 'rows', places, more: 0 }, locatable: { level: 'rows', places, more: 0 } }
        : empty.matches,
    faults:
      verdict === 'clean'
        ? []
        : many(10_000, index => ({ reason: 'manifest-unsupported', text, manifest: longName(index) })),
    manifests: many(10_000, index => {
      return { name: longName(index), state: 'checked', counted: true, format: safe`CSV`, rows: index, items: index };
    }),
    notRead: many(10_000, index => ({ suffix: longName(index), files: index })),
    unreadMembers: { digested: many(10_000, index => ({ suffix: longName(index), files: index })), leftAlone: 7 },
    lists: many(5000, index => ({ name: longName(index), version: longName(index), updated: null, size: null })),
    mode: 'lists',
    notes: many(5000, index => safe`The pattern ${longName(index)} of manifests matches no file.`)
  };
}

describe.each(['clean', 'listed', 'incomplete'] as const)('a page that is %s', verdict => {
  test('with 10,000 manifests and long names fits into a comment, with its marker', () => {
    const text = String(renderComment(report(verdict)));
    expect(text.length).toBeLessThan(65_536 - 60);
    expect(text).toContain(`Dataset release gate: ${verdict}`);
    expect(text).toMatch(/and [0-9,]+ more/);
  });

  test('fits into a summary, counted in bytes', () => {
    const text = String(renderSummary(report(verdict)));
    expect(Buffer.byteLength(text)).toBeLessThan(1 << 20);
    expect(text).toContain(`Dataset release gate: ${verdict}`);
  });
});
