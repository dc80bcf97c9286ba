import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const ENTRIES = ['main.ts', 'cli.ts', 'cache-thread.ts'];

/** A folder with more files than this has more than one question to answer. */
const MOST_FILES = 25;

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

/** The room of a file: its folder, `core` for what stands directly in src, or `entries`. */
function roomOf(file: string): string {
  if (file.includes('/')) return posix.dirname(file);
  return ENTRIES.includes(file) ? 'entries' : 'core';
}

function isIn(room: string, other: string): boolean {
  return room === other || room.startsWith(`${other}/`);
}

/** ARCHITECTURE.md is the one place where the table stands: by room, the rooms that it may import. */
function table(): ReadonlyMap<string, readonly string[]> {
  const document = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const tables = document.split(/<!-- \/?imports -->/).filter((_, index) => index % 2 === 1);
  const rows = tables.join('\n').matchAll(/^\| *`([a-z/-]+)` *\|([^|]*)\|/gm);
  return new Map(
    [...rows].map(([, room = '', targets = '']) => {
      // The sub-rooms of a room are called by their own names.
      const around = room.includes('/') ? `${posix.dirname(room)}/` : '';
      return [room, (targets.match(/[a-z-]+/g) ?? []).map(name => around + name)];
    })
  );
}

/** Whether the table lets a room import another: by its own row, or by one of a room around it, for rooms elsewhere. */
function mayImport(from: string, to: string, allowed: ReadonlyMap<string, readonly string[]>): boolean {
  // The files directly in a room use its sub-rooms.
  if (isIn(to, from)) return true;
  const around = from.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return around.some(room =>
    (allowed.get(room) ?? []).some(target => isIn(to, target) && (room === from || !isIn(target, room)))
  );
}

describe('the sources', () => {
  test('import only what the table of ARCHITECTURE.md allows', () => {
    const allowed = table();
    const arrows = own.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return room !== target && !mayImport(room, target, allowed);
    });
    expect(arrows.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect([...allowed.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  test('import no room that imports them, be it by a detour', () => {
    const targets = (room: string) =>
      new Set(own.filter(({ from }) => roomOf(from) === room).map(({ to }) => roomOf(to)));
    const reached = (room: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const to of targets(room)) if (to !== room && !seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    const rooms = [...new Set(files.map(roomOf))];
    expect(rooms.filter(room => reached(room).has(room))).toEqual([]);
  });

  test('stand in rooms of few files, each under a name of its own', () => {
    const inRoom = (room: string) => files.filter(file => roomOf(file) === room).length;
    expect([...new Set(files.map(roomOf))].filter(room => inRoom(room) > MOST_FILES)).toEqual([]);
    const names = files.map(file => posix.basename(file));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
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

  test('declare their limits in tables, which have a reason for each and import nothing', () => {
    const source = (file: string) => readFileSync(join(ROOT, 'src', file), 'utf8');
    const tables = files.filter(file => file.endsWith('-limits.ts'));
    const elsewhere = files.filter(file => !tables.includes(file));
    const named = /^(?:export )?const (?:MAX|MOST|LONGEST|LARGEST|DEEPEST)(?:_[A-Z_\d]+)?\b/m;
    expect(elsewhere.filter(file => named.test(source(file)))).toEqual([]);
    expect(own.filter(({ from }) => tables.includes(from))).toEqual([]);
    expect(tables.flatMap(file => source(file).match(/(?<!\*\/\n)^export const \w+/gm) ?? [])).toEqual([]);
    const used = new Set(own.flatMap(({ names }) => names.match(/\w+/g) ?? []));
    const declared = tables.flatMap(file =>
      [...source(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
    );
    expect(declared.filter(name => name !== undefined && !used.has(name))).toEqual([]);
  });

  test('have no file for things without a place of their own', () => {
    const names = /(?:^|\/)(?:utils?|helpers?|common|misc|types|shared|index)\.ts$/;
    expect(files.filter(file => names.test(file))).toEqual([]);
  });
});

test('the documents for contributors name files that are there', () => {
  const named = ['ARCHITECTURE.md', 'CONTRIBUTING.md'].flatMap(name =>
    [...readFileSync(join(ROOT, name), 'utf8').matchAll(/`((?:[\w.-]+\/)*[\w-]+\.ts)`/g)].map(([, path = '']) => path)
  );
  const places = ['.', 'src', '__tests__'];
  const lost = named.filter(
    path => !path.includes('NAME') && !places.some(place => existsSync(join(ROOT, place, path)))
  );
  expect(lost).toEqual([]);
});

describe('one door each', () => {
  const importers = (matches: (found: Import) => boolean) => [
    ...new Set(imports.filter(matches).map(({ from }) => from))
  ];

  test('items are opened in six files of item/ only', () => {
    const opens = importers(({ to, names }) => to === 'item/batch/batch.ts' && /\bopen\b|\*/.test(names));
    expect(opens.sort()).toEqual([
      'item/batch/further.ts',
      'item/digest/digest.ts',
      'item/digest/fingerprint.ts',
      'item/digest/match-id.ts',
      'item/digest/prefixes.ts',
      'item/item-reader.ts'
    ]);
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
