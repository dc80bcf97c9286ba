/** What maintainers agreed to: exceptions by match id and unchecked files, for how long, and what the report says of them. */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from './support/dataset.ts';
import { reported } from './support/reported.ts';
import type { Files } from './support/core.ts';

const TOKEN = 'a-denylist-token-90ab';
const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };

/** A match id as the specification defines it, made without the gate's own code. */
function matchId(expression: string, secret = TOKEN): string {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'dataset-release-gate match id', 32));
  const bits = [...createHmac('sha256', key).update(expression).digest()]
    .map(byte => byte.toString(2).padStart(8, '0'))
    .join('');
  const digits = bits.slice(0, 80).match(/.{5}/g) ?? [];
  return digits.map(five => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(five, 2)]).join('');
}

/** The day so many days from today, in UTC. */
function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function exceptions(...entries: readonly (readonly [id: string, expires: string])[]): string {
  return entries
    .map(
      ([id, expires]) => `  - {id: ${id}, reason: our own mirror, approved-by: A. Maintainer, expires: ${expires}}\n`
    )
    .reduce((settings, entry) => settings + entry, 'version: 1\nexceptions:\n');
}

interface Case {
  readonly list: readonly string[];
  readonly settings: string;
  readonly added: Files;
  readonly token?: string;
  readonly matchKey?: string;
}

/** Judges a pull request under settings of the base branch, in a whole run. */
async function judge({ list, settings, added, token = TOKEN, matchKey = '' }: Case) {
  const options = token === '' ? {} : { denylistToken: token };
  await using dataset = await Dataset.open({ ...BASE, '.github/dataset-gate.yml': settings }, { list, ...options });
  const inputs = { comment: 'always', 'match-key': matchKey };
  const ran = await dataset.judge(await dataset.propose(added), { inputs });
  return { ran, said: [ran.stdout, ran.summary, dataset.comments.join('\n')] };
}

/** As `judge`, without git and without what stands around the check. */
async function report({ added, ...others }: Case, base: Files = BASE) {
  return await reported({ token: TOKEN, ...others, head: added, base });
}

const LISTED = { passes: false, report: { verdict: 'listed' } };
const CLEAN = { passes: true, report: { verdict: 'clean', faults: [] } };

function links(...urls: readonly string[]): Files {
  return { 'data/links.csv': `${BASE['data/links.csv']}${urls.map((url, index) => `${index + 2},${url}\n`).join('')}` };
}

/** Every place where people read has this, or none has. */
function expectSaid(said: readonly string[], text: string, times: 'everywhere' | 'nowhere' = 'everywhere'): void {
  expect(said.map(place => place.includes(text))).toEqual(said.map(() => times === 'everywhere'));
}

describe('an exception', () => {
  test('is found by the match id of the report, lets its match pass, and is listed when it was used', async () => {
    const { url, entry } = secretUrl();
    const id = matchId(entry);
    const list = [`MALWARE\t${entry}`];
    const before = await judge({ list, settings: 'version: 1\n', added: links(url) });
    expect(before.ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expectSaid(before.said, `MALWARE: \`data/links.csv\`, row 3 (match id ${id})`);

    const { ran, said } = await judge({ list, settings: exceptions([id, day(90)]), added: links(url) });
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', reason: '' } });
    expectSaid(
      said,
      `The exception ${id} was used: \`our own mirror\`, approved by \`A. Maintainer\`, until ${day(90)}.`
    );
    expectSaid(said, 'none is on the denylist, apart from what 1 exception in the settings allows.');
    expectSaid(before.said, `\`- {id: ${id}, reason: `);
    expectSaid(said, 'ends on', 'nowhere');
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test.each(['CSAM', 'NCII', 'TERRORISM', 'SOMETHING_NEW'])('never holds for %s', async type => {
    const { url, entry } = secretUrl();
    const id = matchId(entry);
    const settings = exceptions([id, day(90)]);
    const { said, ...ran } = await report({ list: [`${type}\t${entry}`], settings, added: links(url) });
    expect(ran).toMatchObject(LISTED);
    expectSaid(said, 'restricted category');
    expectSaid(said, 'was used', 'nowhere');
    expectSaid(said, id, 'nowhere');
  });

  test('never holds for an entry that is of a restricted category too', async () => {
    const { url, entry } = secretUrl();
    const list = [`MALWARE\t${entry}`, `CSAM\t${entry}`];
    const ran = await report({ list, settings: exceptions([matchId(entry), day(90)]), added: links(url) });
    expect(ran).toMatchObject(LISTED);
  });

  test('that has expired lets nothing pass, and the report says so', async () => {
    const { url, entry } = secretUrl();
    const id = matchId(entry);
    const settings = exceptions([id, day(-1)]);
    const { said, ...ran } = await report({ list: [`MALWARE\t${entry}`], settings, added: links(url) });
    expect(ran).toMatchObject(LISTED);
    expectSaid(said, `The exception ${id} ended on ${day(-1)} and has no effect.`);
    expectSaid(said, 'was used', 'nowhere');
  });

  test('holds on its last day, and is named within 14 days of it', async () => {
    const { url, entry } = secretUrl();
    const today = matchId(entry);
    const [soon, later] = [matchId('soon.example/'), matchId('later.example/')];
    const settings = exceptions([today, day(0)], [soon, day(12)], [later, day(20)]);
    const { said, ...ran } = await report({ list: [`MALWARE\t${entry}`], settings, added: links(url) });
    expect(ran).toMatchObject(CLEAN);
    expectSaid(said, `The exception ${today} ends on ${day(0)}.`);
    expectSaid(said, `The exception ${soon} ends on ${day(12)}.`);
    expectSaid(said, later, 'nowhere');
  });

  test('lets no other match pass', async () => {
    const [one, other] = [secretUrl(), secretUrl()];
    const list = [`MALWARE\t${one.entry}`, `MALWARE\t${other.entry}`];
    const settings = exceptions([matchId(one.entry), day(90)]);
    const { said, ...ran } = await report({ list, settings, added: links(one.url, other.url) });
    expect(ran).toMatchObject(LISTED);
    expectSaid(said, `row 4 (match id ${matchId(other.entry)})`);
    expectSaid(said, 'row 3', 'nowhere');
    expectSaid(said, `The exception ${matchId(one.entry)} was used: `);
  });

  test('has to be made for every entry that an item matches, and the report names the one that is missing', async () => {
    const { url, entry } = secretUrl();
    const host = entry.replace(/\/.*/, '/');
    const list = [`MALWARE\t${entry}`, `PRIVACY\t${host}`];
    const [exact, whole] = [matchId(entry), matchId(host)];
    const first = await report({ list, settings: exceptions([exact, day(90)]), added: links(url) });
    expect(first).toMatchObject(LISTED);
    expectSaid(first.said, `PRIVACY: \`data/links.csv\`, row 3 (match id ${whole})`);
    const second = await report({ list, settings: exceptions([exact, day(90)], [whole, day(90)]), added: links(url) });
    expect(second).toMatchObject(CLEAN);
  });

  test.each([
    [true, 'everywhere'],
    [false, 'nowhere']
  ] as const)('without a match is named after a whole check: %s', async (isWhole, times) => {
    const [current, expired] = [matchId('other.example/'), matchId('old.example/')];
    const settings = exceptions([current, day(90)], [expired, day(-1)]);
    const wanted = { list: ['MALWARE\tlisted.example/'], settings, head: links(), base: BASE, token: TOKEN };
    const { said } = await reported({ ...wanted, isWhole });
    expectSaid(said, `The exception ${current} matched nothing in the whole tree.`, times);
    expectSaid(said, `The exception ${expired} matched nothing`, 'nowhere');
  });

  test('keeps its reason where others may not read it, and shows nothing of it that reads like an address', async () => {
    const { url, entry } = secretUrl();
    const id = matchId(entry);
    const wanted = { list: [`MALWARE\t${entry}`], head: links(url), base: BASE, token: TOKEN };
    const settings = exceptions([id, day(90)]);
    const hidden = await reported({ ...wanted, settings, showsReasons: false });
    expectSaid(hidden.said, `The exception ${id} was used.`);
    expectSaid(hidden.said, 'A. Maintainer', 'nowhere');
    const pasted = settings
      .replace('our own mirror', `a mirror of ${url.slice(8)}`)
      .replace('A. M', 'A.` | <b>José::M');
    const { said } = await reported({ ...wanted, settings: pasted });
    expectSaid(said, 'was used: (see the settings), approved by `A. b José::Maintainer`, until');
    expectSaid(said, entry.slice(0, 20), 'nowhere');
  });

  test('lets a URL pass from which no host can be read', async () => {
    const settings = exceptions([matchId('unparseable:https://:'), day(90)]);
    const { said, ...ran } = await report({ list: ['CSAM\tlisted.example/'], settings, added: links('https://:') });
    expect(ran).toMatchObject(CLEAN);
    expectSaid(said, 'was used');
  });
});

describe('the key of match ids', () => {
  const { url, entry } = secretUrl();
  const list = [`MALWARE\t${entry}`];
  const matchKey = `key-${randomBytes(8).toString('hex')}`;

  test('is match-key, before the token', async () => {
    const settings = exceptions([matchId(entry, matchKey), day(90)]);
    const { ran } = await judge({ list, settings, added: links(url), matchKey });
    expect(ran.code).toBe(0);
  });

  test.each([
    ['not the token where there is a match-key', { matchKey, secret: TOKEN, holds: false }],
    ['match-key, where there is no token', { matchKey, token: '', secret: matchKey, holds: true }]
  ])('is %s', async (_, { secret, holds, ...secrets }) => {
    const settings = exceptions([matchId(entry, secret), day(90)]);
    const { passes } = await report({ list, settings, added: links(url), ...secrets });
    expect(passes).toBe(holds);
  });

  test('has to be there when there are exceptions', async () => {
    const settings = exceptions([matchId(entry), day(90)]);
    const { ran } = await judge({ list, settings, added: links(url), token: '' });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'settings-invalid' } });
    expect(ran.stdout).toMatch(/exceptions.*neither the input match-key nor denylist-token/);
  });

  test('is not needed otherwise, and then there are no match ids', async () => {
    const { said, ...ran } = await report({ list, settings: 'version: 1\n', added: links(url), token: '' });
    expect(ran).toMatchObject({ ...LISTED, report: { verdict: 'listed', faults: [] } });
    expectSaid(said, 'row 3');
    expectSaid(said, 'match id', 'nowhere');
  });
});

describe('an unchecked file', () => {
  function unchecked(path: string, expires: string): string {
    return `version: 1\nunchecked: [{path: "${path}", reason: converted in spring, expires: ${expires}}]\n`;
  }

  test('is named and not counted as checked, and its entry is named within 14 days of its end', async () => {
    const { url, entry } = secretUrl();
    const added = { ...links('https://images.example/2.jpg'), 'legacy/old.csv': `u\n${url}\n` };
    const settings = unchecked('legacy/*.csv', day(5));
    const { ran, said } = await judge({ list: [`CSAM\t${entry}`], settings, added });
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', 'manifests-checked': '1' } });
    expectSaid(said, 'was checked except in 1 file that the settings leave unchecked, and none');
    expect(ran.stdout).toContain('`legacy/old.csv`: not checked (listed as unchecked in the settings)');
    expect(ran.summary).toContain('| `legacy/old.csv` | not checked (listed as unchecked in the settings) |');
    expectSaid(said, `The unchecked entry \`legacy/*.csv\` was used: \`converted in spring\`, until ${day(5)}.`);
    expectSaid(said, `The unchecked entry \`legacy/*.csv\` ends on ${day(5)}.`);
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('is checked again once its entry has expired', async () => {
    const { url, entry } = secretUrl();
    const settings = unchecked('legacy/*.csv', day(-1));
    const added = { 'legacy/old.csv': `u\n${url}\n` };
    const { said, ...ran } = await report({ list: [`CSAM\t${entry}`], settings, added });
    expect(ran).toMatchObject({ ...LISTED, report: { manifests: [{ state: 'checked' }] } });
    expectSaid(said, `The unchecked entry \`legacy/*.csv\` ended on ${day(-1)} and has no effect.`);
    expectSaid(said, 'leave unchecked', 'nowhere');
  });

  test('does not make what it holds old: moving it into a checked file adds it', async () => {
    const { url, entry } = secretUrl();
    const base = { ...BASE, 'legacy/old.csv': `u\n${url}\n` };
    const added = { 'data/new.csv': `u\n${url}\n` };
    const settings = unchecked('legacy/*.csv', day(90));
    const list = [`CSAM\t${entry}`];
    expect(await report({ list, settings, added }, base)).toMatchObject(LISTED);
    // Where it is checked it is old.
    expect(await report({ list, settings: 'version: 1\n', added }, base)).toMatchObject(CLEAN);
  });
});
