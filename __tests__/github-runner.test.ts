import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendSummary, readInput, writeOutputs } from '../src/github/runner.ts';
import { safe } from '../src/safe/text.ts';

/** Sets variables for the time of one call, as the runner does for a job. */
async function within<T>(variables: Readonly<Record<string, string>>, act: () => T | Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function file(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'runner-')), 'file');
  writeFileSync(path, '');
  return path;
}

test('inputs are read as the runner passes them, trimmed', async () => {
  await within({ 'INPUT_DENYLIST-URL': ' https://denylist.example \n' }, () => {
    expect(readInput('denylist-url')).toBe('https://denylist.example');
    expect(readInput('settings')).toBe('');
  });
});

test('outputs are the four of the action, and nothing else', async () => {
  const path = file();
  await within({ GITHUB_OUTPUT: path }, () => {
    expect(writeOutputs({ verdict: 'listed', reason: null, manifestsChecked: 3, itemsChecked: 1200 })).toBe(true);
  });
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const values = lines.filter(line => line !== '' && !line.startsWith('ghadelimiter_'));
  expect(values.map(line => line.replace(/<<ghadelimiter_.*/, ':'))).toEqual([
    ...['verdict:', 'listed', 'reason:', 'manifests-checked:', '3', 'items-checked:', '1200']
  ]);
  rmSync(path);
});

describe('the summary', () => {
  test('is appended, whole', async () => {
    const path = file();
    await within({ GITHUB_STEP_SUMMARY: path }, async () => {
      expect(await appendSummary(safe`# one`)).toBe(true);
    });
    expect(readFileSync(path, 'utf8').trimEnd()).toBe('# one');
    rmSync(path);
  });
});

test('only one file imports @actions/core, and it neither sets secrets nor touches the environment', () => {
  const root = new URL('../src/', import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  const importing = files.filter(name => readFileSync(join(root, name), 'utf8').includes("'@actions/core'"));
  expect(importing).toEqual(['github/runner.ts']);
  expect(readFileSync(join(root, 'github/runner.ts'), 'utf8')).not.toMatch(/setSecret|exportVariable|addPath/);
});
