/** Tests the headline of a report and its advice, for each event, visibility, category and reason. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { disclose, levelsFor } from '../src/report/disclose.ts';
import type { LocatedMatch } from '../src/report/located-match.ts';
import { renderJson } from '../src/report/report-json.ts';
import { renderLog } from '../src/report/log.ts';
import { renderComment, renderSummary } from '../src/report/markdown-page.ts';
import { nextSteps } from '../src/report/next-steps.ts';
import { OWN_SETTINGS_FILE, type Report, type ReportedEvent, type ReportedManifest } from '../src/report/report.ts';
import { headline, matchLines } from '../src/report/words.ts';
import { type Reason, REASONS } from '../src/safe/errors.ts';
import { objectId, safe, type SafeText, shortObjectId } from '../src/safe/text.ts';
import type { ThreatType } from '../src/safe/threat-types.ts';

const EVENTS: readonly ReportedEvent[] = [
  'pull-request',
  'merge-group',
  'push',
  'release',
  'audit',
  'clone',
  'files',
  'unknown'
];

/** What `scan` of a local clone, and of files on disk, is in a report. */
const LOCAL: readonly ReportedEvent[] = ['clone', 'files'];
const ON_GITHUB = EVENTS.filter(event => !LOCAL.includes(event));

const ID = safe`abcdefghijklmnop`;

const CHECKED: ReportedManifest = {
  name: safe`a.csv`,
  state: 'checked',
  counted: true,
  format: safe`CSV`,
  rows: 2,
  items: 1
};
const UNCHECKED: ReportedManifest = { ...CHECKED, name: safe`b.csv`, state: 'unchecked', rows: 0, items: 0 };

interface Scene {
  readonly event?: ReportedEvent;
  readonly isPrivate?: boolean;
  readonly categories?: readonly ThreatType[];
  readonly reasons?: readonly Reason[];
  readonly matchId?: SafeText | null;
  /** Places of each match; 7 by default. */
  readonly rows?: readonly (number | 'file')[];
  readonly locatable?: 'presence' | 'counts' | 'files' | 'rows' | null;
}

function report(change: Partial<Report> = {}): Report {
  return {
    verdict: 'clean',
    matches: { sealed: { level: 'nothing' }, locatable: { level: 'nothing' } },
    faults: [],
    trial: 'no',
    enforcement: 'enforces',
    event: 'pull-request',
    isPrivate: false,
    settingsFile: OWN_SETTINGS_FILE,
    subject: null,
    scope: 'added',
    revisions: [],
    manifests: [CHECKED],
    exceptionsUsed: 0,
    entries: 1,
    notRead: [],
    byHash: 0,
    unreadMembers: { digested: [], leftAlone: 0 },
    mode: 'lists',
    lists: [],
    notes: [],
    shard: null,
    veiled: false,
    guidesUrl: null,
    gateVersion: safe`0.0.0`,
    ...change
  };
}

function steps({ event = 'pull-request', isPrivate = false, matchId = ID, ...scene }: Scene): string {
  const { categories = [], reasons = [], locatable = null, rows = [7] } = scene;
  const matches = categories.flatMap(type =>
    rows.map((row): LocatedMatch => {
      return { manifest: safe`a.csv`, times: 1, annotatable: null, row, threatTypes: [type], matchId };
    })
  );
  const situation = {
    event,
    isPrivate,
    settingsFile: OWN_SETTINGS_FILE,
    verdict: categories.length > 0 ? 'listed' : reasons.length > 0 ? 'incomplete' : 'clean',
    matches: disclose(matches, levelsFor(isPrivate ? 'private' : 'public', { sealed: null, locatable })),
    faults: reasons.map(reason => ({ reason, text: safe`why`, manifest: null }))
  } as const;
  return nextSteps(situation)
    .map(({ lead, rest }) => safe`${lead} ${rest}`)
    .join('\n');
}

const PUSHES = /push the result|Remove the|new pull request|Push the result|repair the file listed/i;

describe('a sealed match', () => {
  const OTHERS: readonly Scene[] = [
    { categories: ['CSAM'] },
    { categories: ['NCII', 'MALWARE'] },
    { categories: ['MALWARE', 'CSAM'], reasons: ['manifest-unreadable', 'denylist-timeout'] },
    { categories: ['TERRORISM', 'WITHDRAWN', 'PRIVACY'], reasons: ['head-moved', 'usage'] }
  ];
  const TABLE = EVENTS.flatMap(event =>
    [true, false].flatMap(isPrivate => OTHERS.map(other => ({ event, isPrivate, ...other })))
  );

  test.each(TABLE)('replaces every other step: %j', scene => {
    const said = steps(scene);
    expect(said).toMatch(/^Do not open, download or share/);
    expect(said).toMatch(/do not push a correction on top/i);
    expect(said).not.toMatch(PUSHES);
    expect(said).toContain('inhope.org');
    expect(said).toContain('docs/runbook.md');
    expect(said).toContain('clean --denylist');
  });

  test('gives the same steps for every sealed category and any number of matches', () => {
    for (const event of EVENTS) {
      const first = steps({ event, categories: ['CSAM'] });
      expect(steps({ event, categories: ['NCII', 'TERRORISM', 'CSAM', 'MALWARE'] })).toBe(first);
    }
  });

  test.each<[ReportedEvent, RegExp, RegExp]>([
    ['pull-request', /closes the pull request/, /Withdraw/],
    ['merge-group', /closes the pull request/, /Withdraw/],
    ['push', /stops every publication/, /close.* the pull request/],
    ['release', /Withdraw the release/, /close.* the pull request/],
    ['audit', /Withdraw the dataset/, /close.* the pull request/],
    ['clone', /Do not commit or push/, /close.* the pull request|Withdraw|GitHub Support/],
    ['files', /Do not commit or push/, /close.* the pull request|Withdraw|GitHub Support/]
  ])('gives the steps for the event %s', (event, says, not) => {
    const said = steps({ event, categories: ['CSAM'] });
    expect(said).toMatch(says);
    expect(said).not.toMatch(not);
  });

  test('in a private repository must be purged before the repository becomes public', () => {
    expect(steps({ isPrivate: true, categories: ['CSAM'] })).toContain('becomes public');
    expect(steps({ isPrivate: false, categories: ['CSAM'] })).not.toContain('becomes public');
  });
});

const CONTENT: readonly Reason[] = [
  'settings-invalid',
  'manifest-unreadable',
  'manifest-unsupported',
  'manifest-too-large',
  'content-unavailable',
  'url-unparseable'
];

describe.each(CONTENT)('what was published and is %s', reason => {
  test.each<ReportedEvent>(['release', 'audit'])('is for the maintainer, after the event %s', event => {
    const said = steps({ event, reasons: [reason] });
    expect(said).toMatch(/^Maintainer: /);
    expect(said).not.toMatch(/contributor|in this change/i);
  });
});

describe('a locatable match', () => {
  test.each<[Scene, RegExp, RegExp]>([
    [
      {},
      /Contributor: remove the rows shown above[^]*Push the result: the check runs again/,
      /Withdraw|in a new pull request/
    ],
    [{ rows: ['file'] }, /Contributor: delete each file that is itself listed/, /Remove the/],
    [{ rows: ['file', 7] }, /delete each file[^]*remove the rows shown above/, /Withdraw/],
    [{ rows: ['file'], locatable: 'files' }, /Remove the listed rows/, /Delete each file/],
    [{ event: 'audit', rows: ['file'] }, /Delete each file that is itself listed in a new pull/, /Remove the/],
    [{ event: 'clone', rows: ['file'] }, /Delete each file that is itself listed before you push/, /Remove the/],
    [{ event: 'push' }, /in a new pull request/, /Withdraw/],
    [{ event: 'release' }, /Withdraw the release/, /close.* the pull request|push the result/],
    [{ event: 'audit' }, /Withdraw what was published/, /close.* the pull request|push the result/],
    [{ event: 'clone' }, /before you push/, /pull request|Withdraw/],
    [{ event: 'files' }, /before you push/, /pull request|Withdraw/],
    [{ locatable: 'files' }, /Remove the listed rows/, /rows shown above|\{id:/],
    [{ event: 'push', locatable: 'presence' }, /Remove the listed rows/, /rows shown above|\{id:/],
    [
      { reasons: ['manifest-unreadable'] },
      /repair each file[^]*Push the result[^]*Listed by mistake/,
      /Push the result[^]*Push/
    ],
    [{ event: 'merge-group' }, /Push the result and queue the pull request again/, /the check runs again/],
    [{ reasons: ['head-moved'] }, /nothing to do/, /Remove/],
    [
      { categories: ['WITHDRAWN'] },
      /withdrawn model or dataset[^]*docs\/withdrawn\.md[^]*or the gate's project/,
      /asked not to be/
    ],
    [{ categories: ['OPT_OUT'] }, /asked not to be/, /withdrawn model/],
    [{ categories: ['OPT_OUT'], locatable: 'presence' }, /Remove/, /asked not to be/]
  ])('%j', (scene, says, not) => {
    const said = steps({ categories: ['MALWARE'], ...scene });
    expect(said).toMatch(says);
    expect(said).not.toMatch(not);
  });

  test('that is listed by mistake comes with an exception to paste if there is a match id', () => {
    expect(steps({ categories: ['MALWARE'] })).toContain(
      '`- {id: abcdefghijklmnop, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}`'
    );
    expect(steps({ categories: ['MALWARE'] })).toContain('covers everything that the same entry of the list matches');
    expect(steps({ categories: ['MALWARE'], matchId: null })).toContain('a match-key or denylist-token is given');
  });

  test.each(LOCAL)('that is listed by mistake names what the terminal needs for a match id: %s', event => {
    const said = steps({ event, categories: ['MALWARE'], matchId: null });
    expect(said).toContain('set DENYLIST_MATCH_KEY, or DENYLIST_TOKEN');
    expect(said).not.toContain('denylist-token');
  });
});

describe('an incomplete run', () => {
  const WHO = /Contributor|contributor|Maintainer|maintainer|Operator/;

  test.each(REASONS.flatMap(reason => ON_GITHUB.map(event => ({ reason, event }))))(
    'says who acts and how: $reason in $event',
    ({ reason, event }) => {
      const said = steps({ event, reasons: [reason] });
      expect(said).toMatch(reason === 'head-moved' ? /^There is nothing to do here/ : WHO);
      expect(said).not.toMatch(/close.* the pull request/i);
      if (reason.startsWith('denylist-')) {
        expect(said).toContain('The contributor has nothing to change');
        expect(said).not.toMatch(/^Push the result|^Contributor/m);
      }
      if (event === 'release' && reason !== 'head-moved') expect(said).toContain('Withdraw the release until then');
    }
  );

  test.each<[Reason, Partial<Record<ReportedEvent, RegExp>> | RegExp]>([
    ['usage', /^Correct the argument or setting listed above, then scan again/],
    ['no-credentials', /^Set DENYLIST_TOKEN to the token/],
    ['settings-invalid', /^Correct the key of the settings file listed above and commit it/],
    ['github-unavailable', /^Check that git works in this folder/],
    ['head-moved', /^There is nothing to do here/],
    ['manifest-unreadable', /^Repair each file listed above\./],
    [
      'manifest-unsupported',
      {
        clone: /^Convert the file .*"unchecked" in the settings/,
        files: /^Convert the file .*scan the other files without/
      }
    ],
    [
      'manifest-too-large',
      { clone: /^Split the file.*a limit of the settings/, files: /^Split the file, or scan fewer/ }
    ],
    ['content-unavailable', /^Fetch the content .*"git lfs pull"/],
    [
      'url-unparseable',
      { clone: /^Correct or remove .*DENYLIST_MATCH_KEY/, files: /^Correct or remove .*never skips/ }
    ],
    ['denylist-auth', /^Correct the token in DENYLIST_TOKEN/],
    ['denylist-rate-limited', /scan again later\./],
    ['denylist-timeout', /scan again later\./],
    ['denylist-unreachable', /scan again later\./],
    ['denylist-bad-response', /^Check the address in --denylist.* send the message above to the operator/],
    ['denylist-self-test', /^Check the address in --denylist.* send the message above to the operator/],
    ['internal', /^Report this as a bug in the gate/]
  ])('of a terminal speaks to the reader, and of settings only if they are read: %s', (reason, says) => {
    for (const event of LOCAL) {
      const said = steps({ event, reasons: [reason] });
      expect(said).toMatch(says instanceof RegExp ? says : (says[event] ?? /(?!)/));
      expect(said).not.toMatch(/Maintainer:|Contributor:|contributor|Operator of|\bjob\b|workflow/);
    }
    if (reason === 'settings-invalid') return;
    expect(steps({ event: 'files', reasons: [reason] })).not.toMatch(/unchecked|exception|limit of the settings/);
  });

  test.each<[Reason, string]>([
    ['manifest-unsupported', '`- {path: "FILE", reason: "WHY", expires: YYYY-MM-DD}`'],
    ['content-unavailable', '`- {path: "FILE", reason: "WHY", expires: YYYY-MM-DD}`'],
    ['url-unparseable', '`- {id: MATCH-ID, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}`']
  ])('comes with the line to paste where the settings can allow it: %s', (reason, line) => {
    for (const event of ON_GITHUB) expect(steps({ event, reasons: [reason] })).toContain(line);
  });

  test('shows a step once if several reasons share it', () => {
    const said = steps({ reasons: ['denylist-timeout', 'denylist-unreachable', 'denylist-rate-limited'] });
    expect(said.split('\n')).toHaveLength(1);
  });

  test('has a step for each of several reasons', () => {
    const said = steps({ reasons: ['settings-invalid', 'url-unparseable', 'denylist-auth'] });
    expect(said).toMatch(/settings file[^]*row shown above[^]*renew the token/);
  });
});

describe('matches by row', () => {
  const place = (
    row: number,
    manifest = safe`a.csv`,
    category: ThreatType = 'MALWARE',
    matchId: SafeText | null = null
  ) => {
    return { manifest, annotatable: null, row, category, matchId };
  };
  const lines = (places: readonly ReturnType<typeof place>[], limit = 50, more = 0) => {
    const matches = { sealed: { level: 'nothing' }, locatable: { level: 'rows', places, more } } as const;
    return matchLines(report({ verdict: 'listed', matches }), limit).map(String);
  };

  test('are grouped if the rows are consecutive, in whatever order they were found', () => {
    expect(lines([14, 12, 13, 13, 20, 41, 40].map(row => place(row)))).toEqual([
      'MALWARE: a.csv, rows 12–14',
      'MALWARE: a.csv, row 20',
      'MALWARE: a.csv, rows 40–41'
    ]);
  });

  test('are not grouped if file, category or match id differ', () => {
    const places = [
      place(1),
      place(2, safe`b.csv`),
      place(2, safe`a.csv`, 'OPT_OUT'),
      place(2, safe`a.csv`, 'MALWARE', ID)
    ];
    expect(lines(places)).toHaveLength(4);
  });

  test('are counted one by one if they are not shown', () => {
    expect(
      lines(
        [1, 3, 4, 5, 9].map(row => place(row)),
        1,
        7
      )
    ).toEqual(['MALWARE: a.csv, row 1', 'and 11 more']);
  });
});

describe('a guide', () => {
  const matches = disclose(
    [{ manifest: safe`a.csv`, times: 1, annotatable: null, row: 7, threatTypes: ['MALWARE'], matchId: null } as const],
    levelsFor('public', { sealed: null, locatable: null })
  );
  const listed = (guidesUrl: SafeText | null) => report({ verdict: 'listed', matches, guidesUrl });

  test('is a link where its address is known, and a path elsewhere', () => {
    const docs = safe`https://github.com/some-owner/gate/blob/v1/docs`;
    const url = safe`${docs}/runbook.md`;
    expect(String(renderComment(listed(docs)))).toContain(`[docs/runbook.md](${url.toString()}) explains each step`);
    expect(renderLog(listed(docs)).join('\n')).toContain(`${url.toString()} explains each step`);
    for (const page of [renderComment(listed(null)), renderSummary(listed(null)), renderLog(listed(null)).join('\n')]) {
      expect(String(page)).toMatch(/ docs\/runbook\.md explains each step/);
    }
  });
});

test('a clean run has no steps', () => {
  for (const event of EVENTS) expect(steps({ event })).toBe('');
});

describe('the headline of a clean run', () => {
  test.each<[string, Partial<Report>]>([
    ['Every item that this change adds was checked, and none is on the denylist.', {}],
    ['Every item was checked, and none is on the denylist.', { scope: 'all' }],
    [
      'Every item that this change adds was checked except in 1 file that the settings leave unchecked, and none is on the denylist.',
      { manifests: [CHECKED, UNCHECKED] }
    ],
    [
      'Every item that this change adds was checked, and none is on the denylist, apart from what 1 exception in the settings allows.',
      { exceptionsUsed: 1 }
    ],
    [
      'Every item was checked except in 2 files that the settings leave unchecked, and none is on the denylist, apart from what 3 exceptions in the settings allow.',
      { scope: 'all', manifests: [UNCHECKED, CHECKED, UNCHECKED], exceptionsUsed: 3 }
    ],
    ['No manifest is in scope, so nothing had to be checked.', { manifests: [] }],
    ['Nothing was checked: the settings leave 1 file unchecked.', { manifests: [UNCHECKED] }],
    [
      'No manifest is in scope; other files were checked by their digests, and none is on the denylist.',
      { manifests: [], notRead: [{ suffix: safe`.bin`, files: 1 }] }
    ],
    [
      'The settings leave 1 file unchecked; other files were checked by their digests, and none is on the denylist, apart from what 1 exception in the settings allows.',
      { manifests: [UNCHECKED], byHash: 1, exceptionsUsed: 1 }
    ]
  ])('%s', (sentence, change) => {
    const of = report(change);
    expect(String(headline(of))).toBe(sentence);
    for (const page of [renderLog(of).join('\n'), renderSummary(of), renderComment(of), renderJson(of)]) {
      expect(String(page)).toContain(sentence);
    }
  });

  test('has its numbers in JSON', () => {
    const of = report({ manifests: [CHECKED, UNCHECKED], exceptionsUsed: 2 });
    expect(JSON.parse(String(renderJson(of)))).toMatchObject({ unchecked: 1, exceptionsUsed: 2 });
  });
});

test('a page shows the first 12 digits of a commit id, which a phone has room for, and the log shows all', () => {
  const oid = '0123456789abcdef0123456789abcdef01234567';
  const revisions = [{ name: safe`Head`, value: objectId(oid), short: shortObjectId(oid) }];
  for (const page of [renderSummary(report({ revisions })), renderComment(report({ revisions }))]) {
    expect(String(page)).toContain('| Head | 0123456789ab |');
  }
  expect(renderLog(report({ revisions })).join('\n')).toContain(oid);
});

describe('the comment after a clean run', () => {
  const previous = (verdict: 'clean' | 'listed', before: string | null) =>
    `marker\n${String(renderComment(report({ verdict }), before))}`;

  test('is one line, with the rest folded', () => {
    const [line, blank, folded] = String(renderComment(report())).split('\n');
    expect(line).toMatch(/^\*\*✅ Dataset release gate: clean\.\*\* Every item .* was checked/);
    expect([blank, folded]).toEqual(['', '<details><summary>What was checked</summary>']);
  });

  test.each([
    ['there was none', null, false],
    ['it reported nothing before', previous('clean', null), false],
    ['it reported nothing in two runs', previous('clean', previous('clean', null)), false],
    ['it reported a match', previous('listed', null), true],
    ['it was resolved before', previous('clean', previous('listed', null)), true],
    ['another version of the gate wrote it', 'marker\nsomething else', true]
  ])('says "Resolved" only where something was: %s', (_, before, says) => {
    expect(String(renderComment(report(), before)).includes('Resolved:')).toBe(says);
  });
});

test('a comment folds what was checked under its totals, and shows notes and the power of the run; the summary shows all', () => {
  const noted = report({ verdict: 'incomplete', notes: [safe`This change edits the gate's settings.`] });
  const [seen = '', folded = '', rest = ''] = String(renderComment(noted)).split(
    /<details><summary>What was checked: \d+ manifests?, [^<]+<\/summary>|\n<\/details>\n(?!\n<)/
  );
  expect(seen).not.toContain('| Head |');
  expect(folded).toContain('| Totals |');
  expect(rest).toMatch(/^\n- This change edits the gate's settings\.\n\n<sub>/);
  expect(String(renderSummary(noted))).toContain('### What was checked\n\n| Totals |');
});

test('the steps after a match link the guides to clean, exceptions and the runbook, which exist', () => {
  const matches = disclose(
    [{ manifest: safe`a.csv`, times: 1, annotatable: null, row: 7, threatTypes: ['WITHDRAWN'], matchId: ID } as const],
    levelsFor('public', { sealed: null, locatable: null })
  );
  const guides = new Set<string>();
  nextSteps(report({ verdict: 'listed', matches }), guide => safe`${guides.add(guide).size}`);
  expect([...guides].sort()).toEqual(['command-line.md', 'runbook.md', 'settings.md', 'withdrawn.md']);
  expect([...guides].filter(guide => !existsSync(join(import.meta.dirname, '../docs', guide)))).toEqual([]);
});

describe('a page', () => {
  const faults = (number: number, reason: Reason = 'manifest-unreadable') =>
    Array.from({ length: number }, (_, i) => ({ reason, text: safe`fault ${i + 1}.`, manifest: null }));

  test('folds the lines past the fifth, so that what to do next stays in sight', () => {
    const [seen = '', folded = ''] = String(renderSummary(report({ verdict: 'incomplete', faults: faults(7) }))).split(
      '<details><summary>Show more</summary>'
    );
    expect(seen).toContain('fault 5.');
    expect(folded).toMatch(/^\n\n- [^\n]*fault 6\.\n- [^\n]*fault 7\.\n\n<\/details>\n\n### What to do next/);
    expect(String(renderSummary(report({ verdict: 'incomplete', faults: faults(5) })))).not.toContain('Show more');
  });

  test.each<[Reason, string]>([
    ['denylist-auth', 'the denylist service could not be used'],
    ['no-credentials', 'the denylist service could not be used'],
    ['usage', 'the denylist service was not asked']
  ])('with %s says of the service what is true', (reason, says) => {
    const incomplete = report({ verdict: 'incomplete', mode: 'not asked', faults: faults(1, reason) });
    expect(String(renderSummary(incomplete))).toContain(says);
    expect(renderLog(incomplete).join('\n')).toContain(says);
  });
});
