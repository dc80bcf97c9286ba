/** What `scan --format json` prints is as docs/scan.schema.json says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suffixText } from '../src/compose.ts';
import { renderJson } from '../src/report/report-json.ts';
import type { Report } from '../src/report/report.ts';
import { REASONS } from '../src/safe/errors.ts';
import { safe } from '../src/safe/text.ts';
import { LOCATABLE, SEALED } from '../src/safe/threat-types.ts';
import { reported } from './support/reported.ts';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/scan.schema.json'), 'utf8'));
const validate = new Ajv2020({ validateFormats: false }).compile(SCHEMA);

function faultsOf(report: Report): readonly string[] {
  return validate(JSON.parse(String(renderJson(report))))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const LIST = ['MALWARE\tone.example/', 'CSAM\ttwo.example/'];
const HEAD = {
  'a.csv': 'url\nhttps://one.example/1\nhttps://three.example/\n',
  'b.csv': 'url\nhttps://two.example/1\n',
  'broken.json': '{"a": ',
  'x.dat': Buffer.from([0, 1, 2, 3, 255])
};

describe.each(['presence', 'counts', 'files', 'rows'])('a report with the level %s', level => {
  test.each(['public', 'private'] as const)('fits the schema in a repository that is %s', async visibility => {
    const settings = `version: 1\ndisclosure: {sealed: ${level}, locatable: ${level}}\n`;
    const { report } = await reported({ list: LIST, settings, head: HEAD, base: {}, visibility, token: 'token' });
    expect(report.verdict).toBe('listed');
    expect(report.matches.locatable.level).toBe(level);
    expect(faultsOf(report)).toEqual([]);
  });
});

test('files that are not read are counted by suffix, in words where there is none', () => {
  const shown = ['.dat', '(none)', '(link)', 'other'].map(suffix => String(suffixText(suffix)));
  expect(shown).toEqual(['`.dat`', 'without suffix', 'symlink', '`other`']);
});

test('a clean report, and one with every reason, fit the schema', async () => {
  const { report } = await reported({ list: LIST, settings: 'version: 1\n', head: { 'a.csv': 'url\n' }, base: {} });
  expect(report.verdict).toBe('clean');
  expect(faultsOf(report)).toEqual([]);
  const faults = REASONS.map(reason => ({ reason, text: safe`why`, manifest: null }));
  expect(faultsOf({ ...report, verdict: 'incomplete', faults })).toEqual([]);
});

test('the schema names exactly the reasons and categories that exist', () => {
  expect(SCHEMA.$defs.reason.enum).toEqual(REASONS);
  expect(SCHEMA.$defs.category.enum).toEqual([...LOCATABLE, ...SEALED]);
});
