import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const ENTRIES = ['main.ts', 'cli.ts', 'command-line.ts', 'cache-thread.ts'];

interface Import {
  readonly from: string;
  /** A path below src, or the name of a package or built-in. */
  readonly to: string;
  readonly names: string;
  readonly typesOnly: boolean;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.ts')
);
const imports = files.flatMap(importsOf);
const own = imports.filter(({ to }) => files.includes(to));

function importsOf(from: string): readonly Import[] {
  const source = readFileSync(join(ROOT, 'src', from), 'utf8');
  const declared = source.matchAll(/^(?:import|export)\s+(?:(type\s)?\s*([^'";()=]*?)\s*from\s*)?'([^']+)'/gm);
  const lazy = source.matchAll(/\bimport\(\s*()()'([^']+)'\s*\)/g);
  return [...declared, ...lazy].map(([, type, names = '', target = '']) => ({
    from,
    to: target.startsWith('.') ? posix.join(posix.dirname(from), target) : target,
    names,
    typesOnly: Boolean(type) || /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names)
  }));
}

function roomOf(file: string): string {
  if (file.includes('/')) return file.slice(0, file.indexOf('/'));
  return ENTRIES.includes(file) ? 'entries' : 'core';
}

/** ARCHITECTURE.md is the one place where the table stands. */
function table(): ReadonlyMap<string, readonly string[]> {
  const document = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const rows = document.split(/<!-- \/?imports -->/)[1]?.matchAll(/^\| *`?([a-z]+)`? *\|([^|]*)\|([^|]*)\|$/gm) ?? [];
  const words = (cell = '') => cell.match(/[a-z]+/g) ?? [];
  const allowed = [...rows].map(([, room = '', values, types]) => {
    return [room, [room, ...words(values), ...words(types).map(name => `type ${name}`)]] as const;
  });
  return new Map(allowed.slice(1));
}

describe('the sources', () => {
  test('import only what the table of ARCHITECTURE.md allows', () => {
    const allowed = table();
    const arrows = own.filter(({ from, to, typesOnly }) => {
      const targets = allowed.get(roomOf(from)) ?? [];
      return !targets.includes(roomOf(to)) && !(typesOnly && targets.includes(`type ${roomOf(to)}`));
    });
    expect(arrows.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect([...allowed.keys()].sort()).toEqual(expect.arrayContaining([...new Set(files.map(roomOf))].sort()));
  });

  test('have no import cycles', () => {
    const targets = (file: string) => own.filter(({ from }) => from === file).map(({ to }) => to);
    const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const to of targets(from)) if (!seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    expect(files.filter(file => reached(file).has(file))).toEqual([]);
  });

  test('import files that are there, by name, and pass nothing on', () => {
    const lost = imports.filter(({ to }) => to.endsWith('.ts') && !files.includes(to));
    expect(lost.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    const barrels = files.filter(file => /^export\b[^'=;]*from '/m.test(readFileSync(join(ROOT, 'src', file), 'utf8')));
    expect(barrels).toEqual([]);
  });

  test('have no file for things without a place of their own', () => {
    const names = /(?:^|\/)(?:utils?|helpers?|common|misc|types|shared|index)\.ts$/;
    expect(files.filter(file => names.test(file))).toEqual([]);
  });
});

describe('one door each', () => {
  const importers = (matches: (found: Import) => boolean) => [
    ...new Set(imports.filter(matches).map(({ from }) => from))
  ];

  test('items are opened inside item/ only', () => {
    const opens = importers(({ to, names }) => to === 'item/batch.ts' && /\bopen\b|\*/.test(names));
    expect(opens.filter(file => roomOf(file) !== 'item')).toEqual([]);
  });

  test('the runner is spoken to in github/runner.ts only', () => {
    expect(importers(({ to }) => to === '@actions/core').filter(file => file !== 'github/runner.ts')).toEqual([]);
  });

  test('programs are started by github/git.ts and the demo only', () => {
    const starts = importers(({ to, typesOnly }) => to === 'node:child_process' && !typesOnly);
    expect(starts.filter(file => file !== 'github/git.ts' && roomOf(file) !== 'demo')).toEqual([]);
  });

  test('what decides about printing depends on Node and the list of top-level domains alone', () => {
    const foreign = imports.filter(({ from, to }) => roomOf(from) === 'safe' && !files.includes(to));
    expect(foreign.map(({ to }) => to).filter(name => !name.startsWith('node:') && name !== 'tlds')).toEqual([]);
  });
});
