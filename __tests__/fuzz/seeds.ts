/** The files to mutate: golden files, prose fixtures, and small texts of formats with many notations. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Seed {
  /** A path in a repository. */
  readonly name: string;
  readonly bytes: Buffer;
}

const TESTS = join(import.meta.dirname, '..');

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a.csv', 'id,url\n1,https://one.example/a.jpg\n2,"https://two.example/b.jpg"\n'],
  ['a.jsonl', '{"url":"https://one.example/a.jpg","text":"a \\u00e9"}\n{"url":"https://two.example/b"}\n'],
  ['a.json', '[{"url":"https://one.example/a.jpg"},{"urls":["https://two.example/b",null,1.5e3]}]'],
  [
    'a.yaml',
    'items:\n  - url: https://one.example/a.jpg\n    text: >\n      folded\n      text\n  - {url: "https://two.example/b"}\n'
  ],
  [
    'a.md',
    '# Title\n\nSee [one](https://one.example/a.jpg) and <https://two.example/b>.\n\n```sh\ncurl https://three.example/c\n```\n'
  ],
  [
    'a.html',
    '<!doctype html><html><head><base href="https://one.example/"></head><body><!-- https://two.example/b --><a href="https://three.example/c">x</a><script>let u = "https://four.example/d";</script></body></html>'
  ],
  [
    'a.xml',
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "https://one.example/a">]>\n<a xml:base="https://two.example/"><b href="https://three.example/c">&e;</b><![CDATA[https://four.example/d]]></a>\n'
  ],
  ['a.toml', 'title = "x"\n[[items]]\nurl = "https://one.example/a.jpg"\ntext = """\nhttps://two.example/b\n"""\n'],
  [
    'a.py',
    'BASE = "https://one.example/a"\nURLS = ["https://two.example/b" , BASE + "/c"]\n# https://three.example/c\n'
  ],
  ['a.ttl', '@prefix ex: <https://one.example/d/> .\n<https://two.example/b> ex:p "https://three.example/c" .\n'],
  [
    'a.ics',
    'BEGIN:VCALENDAR\r\nURL:https://one.example/a\r\nDESCRIPTION:see https://two.exam\r\n ple/b\r\nEND:VCALENDAR\r\n'
  ],
  [
    'a.rst',
    'Title\n=====\n\n`one <https://one.example/a>`_ and https://two.example/b\n\n.. image:: https://three.example/c\n'
  ],
  [
    'a.ipynb',
    '{"cells":[{"cell_type":"code","source":["u = \\"https://one.example/a\\"\\n","print(u)"],"outputs":[{"text":["https://two.example/b"]}]}],"nbformat":4,"metadata":{}}'
  ],
  ['download.sh', '#!/bin/sh\nBASE=https://one.example\ncurl "$BASE/a" https://two.example/b\n'],
  ['urls.txt', 'https://one.example/a.jpg\nhttps://two.example/b\n'],
  ['README', 'Read https://one.example/a, then https://two.example/b.\n']
];

/** Returns all seeds, in a fixed order. */
export function seeds(): readonly Seed[] {
  const folders = ['golden/files', 'fixtures/prose'].map(folder => join(TESTS, folder));
  const files = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => join(folder, name))
      .filter(path => statSync(path).isFile())
      .sort()
      .map(path => ({ name: relative(folder, path), bytes: readFileSync(path) }))
  );
  return [...TEXTS.map(([name, text]) => ({ name, bytes: Buffer.from(text) })), ...files];
}
