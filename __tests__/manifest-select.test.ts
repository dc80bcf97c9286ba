import { describe, expect, test } from '@jest/globals';
import { selector } from '../src/manifest/format/select.ts';

const builtIn = selector(null);

describe('by default', () => {
  test.each(
    (
      'a.csv A.CSV deep/er/a.tsv urls.txt a.json a.jsonl a.ndjson a.csv.gz a.JSONL.GZ a.json.zst README.md page.html a.yaml ' +
      'b.xml feed.opml c.toml d.rst load.py n.ipynb download.sh b.BASH get.ps1 x.BAT fetch.R a.jl Makefile sub/makefile m.geojson a.parquet a.sqlite a.arrow a.feather a.avro a.orc a.xls a.xlsx ' +
      'a.warc.gz a.pkl a.npy a.h5 shard-0.tar shard.tgz a.zip a.7z data.csv.dvc data/.github/a.csv data/LICENSE.csv ' +
      'sub/licence-urls.txt croissant.jsonld .gitlinks.csv sub/.github-links.json .gitdata/a.csv .gitx/README.md'
    ).split(' ')
  )('%s is a manifest', path => {
    expect(builtIn(path)).toBe('manifest');
  });

  test.each(
    'part-00000 .gitlinks urls.lst x.dat data/file a.bin photo.jpg part-00000.gz my.lock dump.sql ._t.csv __MACOSX/._a.json'.split(
      ' '
    )
  )('%s is to be sniffed', path => {
    expect(builtIn(path)).toBe('unknown');
  });

  test.each(
    (
      'package.json sub/package-lock.json yarn.lock poetry.lock tsconfig.json tsconfig.build.json requirements.txt ' +
      'requirements-dev.txt .github/workflows/gate.yml .github/a.csv .gitignore sub/.gitattributes .gitlab-ci.yml .gitmodules a/.gitkeep .git-blame-ignore-revs .gitlab/x.md LICENSE ' +
      'LICENCE.md COPYING LICENSE-MIT LICENSE-APACHE-2.0.txt NOTICE pyproject.toml src/a.js a.ts main.GO a.cpp x/y.m'
    ).split(' ')
  )('%s is a tool’s file or source code', path => {
    expect(builtIn(path)).toBe('tool');
  });
});

describe('with patterns', () => {
  test('what they match is a manifest, also a tool’s file, and nothing else is', () => {
    const select = selector(['data/**/*.csv', 'package.json', '!data/samples/**']);
    expect(select('data/a.csv')).toBe('manifest');
    expect(select('data/x/.hidden/a.csv')).toBe('manifest');
    expect(select('package.json')).toBe('manifest');
    expect(select('data/samples/a.csv')).toBe('outside');
    expect(select('data/a.json')).toBe('outside');
  });

  test('a database is selected with its logs, which have rows of it', () => {
    const select = selector(['data/*.db', '!data/old.db-wal']);
    for (const log of ['wal', 'shm', 'journal']) expect(select(`data/a.db-${log}`)).toBe('manifest');
    expect([select('other/a.db-wal'), select('data/old.db-wal'), select('data/a.db-note')]).toEqual(
      Array(3).fill('outside')
    );
  });

  test('excludes alone narrow the built-in choice', () => {
    const select = selector(['!samples/**']);
    expect(select('samples/a.csv')).toBe('outside');
    expect(select('a.csv')).toBe('manifest');
    expect(select('a.js')).toBe('tool');
    expect(select('part-0')).toBe('unknown');
  });
});
