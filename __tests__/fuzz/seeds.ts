/** The files to mutate: golden files, prose fixtures, and small texts of formats with many notations. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { avroBytes, avroFile, avroLong } from '../avro-support.ts';
import { npy } from '../npy-support.ts';
import { inChunks, warcRecord, warcResponse } from '../warc-support.ts';

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

const U = 'https://one.example/a';
const text = (value: string) => Buffer.from(value);

/** Binary files with constructs that the golden files do not have. */
const BINARIES: readonly Seed[] = [
  {
    name: 'a.warc',
    bytes: Buffer.concat([
      warcRecord({ type: 'warcinfo', content: 'see https://two.example/b\r\n', headers: { 'X-Note': 'a\r\n b' } }),
      warcResponse(
        U,
        { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked', Link: '</c>; rel=next' },
        inChunks('<base href="https://three.example/"><a href="d">https://four.example/e</a>', 9, ';x=y', 'X: y\r\n')
      ),
      warcResponse(U, { 'Content-Encoding': 'gzip' }, gzipSync('{"url": "https://two.example/b"}'))
    ])
  },
  {
    name: 'a.avro',
    bytes: avroFile(
      {
        type: 'record',
        name: 'a.R',
        fields: [
          { name: 'list', type: { type: 'array', items: ['null', 'string', 'R'] } },
          { name: 'map', type: { type: 'map', values: 'bytes' } },
          { name: 'kind', type: { type: 'enum', name: 'E', symbols: ['x', 'y'] } },
          { name: 'id', type: { type: 'fixed', name: 'F', size: 4 } }
        ]
      },
      1,
      Buffer.concat([
        ...[avroLong(-2), avroLong(25), avroLong(0), avroLong(1), avroBytes(U), avroLong(0)],
        ...[avroLong(1), avroBytes('https://two.example/b'), avroBytes(Buffer.of(0xff, 0)), avroLong(0)],
        ...[avroLong(1), Buffer.alloc(4)]
      ])
    )
  },
  {
    name: 'a.cbor',
    bytes: Buffer.concat([
      ...[Buffer.from('9fbf', 'hex'), Buffer.of(0x75), text(U), Buffer.from('7f68', 'hex'), text('https://')],
      ...[Buffer.of(0x6d), text('two.example/b'), Buffer.from('ffffd820f6fa00000000ff', 'hex')]
    ])
  },
  {
    name: 'a.msgpack',
    bytes: Buffer.concat([
      ...[Buffer.from('dc000282', 'hex'), Buffer.of(0xb5), text(U), Buffer.from('c40200ff', 'hex')],
      ...[Buffer.from('a17891d915', 'hex'), text('https://two.example/b'), Buffer.from('d60100000000', 'hex')]
    ])
  },
  {
    name: 'a.npy',
    bytes: npy("[('id', '>i2'), ('url', '|S21', (2,))]", '(1,)', text(`\0\x01${U}https://two.example/b`))
  }
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
  return [...TEXTS.map(([name, content]) => ({ name, bytes: Buffer.from(content) })), ...BINARIES, ...files];
}
