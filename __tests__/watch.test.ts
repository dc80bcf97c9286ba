/** The deadline inside long work, with counted work and a clock that tests control, never real time. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { BatchBuilder, type ItemBatch, open } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { expressionDigest } from '../src/item/reading/expressions.ts';
import { findItems } from '../src/item/find/find.ts';
import type { ReadingRole } from '../src/item/batch/further.ts';
import { Deadline } from '../src/deadline.ts';
import { MAX_BYTES_PER_STEP, MAX_URL_BYTES } from '../src/item/text/item-limits.ts';
import type { CheckResult } from '../src/subject/check-result.ts';
import { readMarkdown } from '../src/manifest/document/markdown.ts';
import { readMessage } from '../src/manifest/document/messages.ts';
import { pageTexts } from '../src/manifest/document/markdown-html.ts';
import { readNotebook } from '../src/manifest/json/notebook.ts';
import { readManifest } from '../src/manifest/read.ts';
import { readYaml } from '../src/manifest/yaml/yaml.ts';
import { GateError } from '../src/safe/errors.ts';
import { safe } from '../src/safe/text.ts';
import { Watch, WORK_PER_DEADLINE_CHECK } from '../src/safe/watch.ts';
import { zip } from './container-support.ts';
import { type DocumentReader } from './document-support.ts';
import { chunked, LIMITS, sourceOf } from './manifest-support.ts';
import { Core } from './support/core.ts';
import { runsOf } from './support/runs.ts';

/** A clock that tests move, and that counts how often it is read. */
function handClock() {
  const clock = { time: 0, looks: 0, now: () => (clock.looks++, clock.time) };
  return clock;
}

const never = new AbortController().signal;
const OVER = expect.objectContaining({ reason: 'manifest-too-large' });

test('the clock is read once after a certain amount of work, not more often', () => {
  const clock = handClock();
  const watch = new Watch(() => undefined, clock.now);
  const before = clock.looks;
  for (let i = 0; i < 100; i++) watch.worked(WORK_PER_DEADLINE_CHECK / 4);
  expect(clock.looks - before).toBe(25);
});

test('work past the deadline throws the reason of the run even if no timer could fire, and ends the whole run', () => {
  const clock = handClock();
  using deadline = new Deadline(10, never, clock.now);
  deadline.watch.worked(WORK_PER_DEADLINE_CHECK);
  clock.time = 10_000;
  deadline.watch.worked(WORK_PER_DEADLINE_CHECK - 1);
  expect(deadline.signal.aborted).toBe(false);
  expect(() => deadline.watch.worked(1)).toThrow(OVER);
  expect(deadline.signal.reason).toEqual(OVER);
  // Work on the next member or file is stopped immediately.
  expect(() => deadline.watch.worked(1)).toThrow(OVER);
});

test('what is left of a run shrinks with its time, and is never less than nothing', () => {
  const clock = handClock();
  using deadline = new Deadline(10, never, clock.now);
  clock.time = 4000;
  expect(deadline.secondsLeft).toBe(6);
  deadline.set(5);
  expect(deadline.secondsLeft).toBe(1);
  clock.time = 9000;
  expect(deadline.secondsLeft).toBe(0);
});

test('a run that was stopped ends long work with the reason of the stop', () => {
  const stop = new AbortController();
  using deadline = new Deadline(10, stop.signal, handClock().now);
  stop.abort(new Error('stopped'));
  expect(() => deadline.watch.checkDeadline()).toThrow('stopped');
});

test('a pause is due after some milliseconds of work, and lets timers and signals run', async () => {
  const clock = handClock();
  const watch = new Watch(() => undefined, clock.now);
  watch.checkDeadline();
  expect(watch.due).toBe(false);
  clock.time = 100;
  watch.checkDeadline();
  expect(watch.due).toBe(true);
  let turned = false;
  setImmediate(() => (turned = true));
  await watch.pause();
  expect(turned).toBe(true);
  expect(watch.due).toBe(false);
});

describe('every string that a reader emits is counted', () => {
  test.each([
    ['a plain URL', 'https://a.example/1'],
    ['prose', 'nothing in particular '],
    ['many colons in one string', '::::::::']
  ])('%s', (_, text) => {
    let looks = 0;
    const collector = new ItemCollector(new Watch(() => looks++));
    const bytes = Buffer.from(text);
    let counted = 0;
    while (counted < 8 * WORK_PER_DEADLINE_CHECK) {
      collector.string(bytes, 0, bytes.length, 1, 0, false);
      counted += bytes.length;
    }
    expect(looks).toBeGreaterThanOrEqual(8);
  });
});

test('one string with many possible items is stopped in the middle', () => {
  let looks = 0;
  const watch = new Watch(() => {
    if (++looks === 3) throw new Error('over');
  });
  const bytes = Buffer.from(' a.b'.repeat(1 << 20));
  const collector = new ItemCollector(watch);
  collector.string(bytes, 0, bytes.length, 1, 0, false);
  expect(() => collector.take()).toThrow('over');
});

/** The items of a text, each with its row, in the order in which they are passed on. */
async function itemsOf(collector: ItemCollector, hand: () => void): Promise<readonly string[]> {
  const items: string[] = [];
  const add = (batch: ItemBatch) => {
    const { bytes, ends, kinds } = open(batch);
    ends.forEach((end, i) => {
      const text = Buffer.from(bytes.subarray(i === 0 ? 0 : ends[i - 1], end)).toString('latin1');
      items.push(`${String(kinds[i])} ${String(batch.row(i))} ${text}`);
    });
  };
  hand();
  for await (const batch of collector.passOn()) add(batch);
  add(collector.take());
  return items;
}

/** Parts of texts that stop a scan, or make it long. */
const PARTS = [
  ...[
    'http://a.test/b',
    'https:\\/\\/a.test\\/b',
    'b.test/x',
    '&#104;ttp://c.test',
    'http%3A%2F%2Fd.test/e',
    'hxxp[:]//e.test'
  ],
  ...[
    'data:image/png;base64,iVBORw0KGgo',
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3:b0:c4',
    '見example.test',
    'x',
    'a.test'
  ],
  ...[' ', '\n', ',', ';', '"', '\\u002e', '[.]', '@', '//', '/', '?u=', '&amp;', '。', '<', ')', 'A'.repeat(70)]
];

test('a text that is searched with pauses has the same items as without', async () => {
  const parts = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 60 });
  const readings = fc.constantFrom<ReadingRole>('only', 'first');
  await fc.assert(
    fc.asyncProperty(parts, readings, async (some, reading) => {
      // Every pause and every reading of the clock is due immediately.
      let time = 0;
      const hasty = () =>
        new Watch(
          () => undefined,
          () => (time += 1000)
        );
      const bytes = Buffer.from(some.join('').repeat(Math.ceil((MAX_BYTES_PER_STEP + 1) / some.join('').length)));
      const whole = new ItemCollector(Watch.none());
      const inSteps = new ItemCollector(hasty());
      const scratch = new BatchBuilder();
      findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: true }, scratch, Watch.none());
      const items = await itemsOf(inSteps, () => inSteps.reading(bytes, 1, true, reading));
      expect(items).toEqual(await itemsOf(whole, () => whole.reading(bytes, 1, true, reading)));
      expect(items.length).toBe(scratch.length);
    }),
    { numRuns: runsOf(8) }
  );
});

test('between two pauses no more of a long text is searched than is counted', async () => {
  let looks = 0;
  let time = 0;
  const watch = new Watch(
    () => looks++,
    () => (time += 1000)
  );
  const collector = new ItemCollector(watch);
  const bytes = Buffer.from(`see${' https://a.test/b'.repeat(1 << 16)}`);
  collector.string(bytes, 0, bytes.length, 1, 0, false);
  expect(looks).toBeLessThan(1 + (bytes.length + 16) / WORK_PER_DEADLINE_CHECK);
  let items = 0;
  let most = 0;
  for await (const batch of collector.passOn()) {
    items += batch.length;
    most = Math.max(most, batch.length);
  }
  expect(items + collector.take().length).toBe(1 << 16);
  expect(most).toBeLessThanOrEqual(1024);
  expect(looks).toBeGreaterThan(bytes.length / WORK_PER_DEADLINE_CHECK);
});

test('texts after a waiting text wait too, and the order stays', async () => {
  const collector = new ItemCollector(Watch.none());
  const long = Buffer.from(`https://first.test/${' '.repeat(MAX_BYTES_PER_STEP)} https://second.test/`);
  const items = await itemsOf(collector, () => {
    collector.string(long, 0, long.length, 1, 0, false);
    const short = Buffer.from('https://third.test/');
    collector.string(short, 0, short.length, 2, 0, false);
    short.fill(0x78);
    expect(collector.full).toBe(true);
  });
  expect(items.at(-1)).toBe('0 2 https://third.test/');
  expect(items.length).toBe(collector.items);
});

describe('a URL that is too long to read is not proven clean, and its beginning is looked up', () => {
  test.each([
    ['alone', (url: string) => url],
    ['in running text', (url: string) => `see ${url} there`],
    ['without a scheme', (url: string) => url.slice('https://'.length)],
    ['behind an escape', (url: string) => `\\u0020${url}`]
  ])('%s', (_, textOf) => {
    const collector = new ItemCollector(Watch.none());
    const bytes = Buffer.from(textOf(`https://host.example/${'x'.repeat(MAX_URL_BYTES)}`));
    collector.string(bytes, 0, bytes.length, 1, 0, false);
    const batch = collector.take();
    const digests = digestItems(batch, { urlMd5: false });
    expect(Array.from({ length: batch.length }, (__, i) => digests.unparseable(i))).toContain(true);
    const wanted = expressionDigest(Buffer.from('host.example/'));
    expect(Buffer.from(digests.digests).includes(wanted)).toBe(true);
  });
});

describe('past the deadline a reader stops where it is, and what it found counts', () => {
  const rows = 'https://a.example/1\n' + 'plain text without any item in it\n'.repeat(20_000);
  test.each([
    ['a.txt', Buffer.from(rows)],
    ['a.csv', Buffer.from(rows)],
    ['a.md', Buffer.from(rows)],
    ['a.html', Buffer.from(rows.replace(/.+/g, '<p>$&</p>'))],
    ['a.rst', Buffer.from(rows)],
    ['a.jsonl', Buffer.from(rows.replace(/.+/g, '"$&"'))],
    ['a.json', Buffer.from(`[${rows.trim().replace(/.+/g, '"$&"').replaceAll('\n', ',\n')}]`)],
    [
      'a.zip',
      zip([
        { name: 'a.txt', content: rows },
        { name: 'b.txt', content: rows }
      ])
    ],
    ['a.txt.gz', gzipSync(rows)]
  ])('%s', async (path, bytes) => {
    // The clock jumps past the deadline when it is read deep inside the text.
    let looks = 0;
    using deadline = new Deadline(10, never, () => (++looks > 20 ? 10_000 : 0));
    const { watch } = deadline;
    const reading = readManifest({ path, source: sourceOf(bytes), limits: LIMITS, watch, resolve: () => null });
    let items = 0;
    const read = async () => {
      for (;;) {
        const step = await reading.next();
        if (step.done === true) return;
        items += step.value.length;
      }
    };
    // The reason is that of the run: the message has no member or place.
    const caught = await read().catch((error: unknown) => error);
    expect(caught).toBe(deadline.signal.reason);
    expect(caught).toEqual(OVER);
    expect(items).toBe(1);
  });
});

describe('a run that ends early reports what it found before', () => {
  const BAD = 'https://bad.example/1';
  const broken = gzipSync('url\nhttps://a.example/1\n').subarray(0, 20);
  const reasons = (result: CheckResult) => new Set(result.faults.map(({ reason }) => reason));

  /** A deadline that passes when the clock is read for the n-th time; no timer fires before. */
  const passingAt = (last: number) => {
    const clock = { looks: 0 };
    const deadline = new Deadline(10, never, () => (++clock.looks > last ? 10_000 : 0));
    return { clock, deadline };
  };

  test('a service that does not answer, and a broken file', async () => {
    await using core = await Core.open([`CSAM\tbad.example/1`]);
    const result = await core.run(
      { head: { 'a.csv.gz': broken, 'b.csv': `url\n${BAD}\n` } },
      { openDenylist: () => Promise.reject(new GateError('denylist-timeout', safe`the service did not answer`)) }
    );
    expect(reasons(result)).toEqual(new Set(['manifest-unreadable', 'denylist-timeout']));
  });

  test('whenever the deadline passes, the run ends as incomplete, with the fault that it had found', async () => {
    await using core = await Core.open([`CSAM\tbad.example/1`]);
    const rows = `url\n${`${BAD}\n`.repeat(3000)}`;
    const files = {
      head: { 'a.csv.gz': broken, 'b.csv': rows },
      base: { 'b.csv': `url\n${'https://c.example/\n'.repeat(2000)}` }
    };
    const whole = passingAt(Infinity);
    const complete = await core.run(files, { deadline: whole.deadline });
    expect(complete.ended).toBe(false);
    expect(reasons(complete)).toEqual(new Set(['manifest-unreadable']));
    // One pause more or less may shift the readings of the clock a little.
    for (let part = 5; part < 10; part++) {
      const early = passingAt(Math.floor((whole.clock.looks * part) / 10));
      using deadline = early.deadline;
      const result = await core.run(files, { deadline });
      expect(deadline.signal.aborted).toBe(true);
      expect(result.ended).toBe(true);
      expect([...reasons(result)]).toContain('manifest-too-large');
      expect([...reasons(result)]).toContain('manifest-unreadable');
    }
    whole.deadline[Symbol.dispose]();
  });

  test('many rows with a listed item end in a verdict, and are looked up once', async () => {
    await using core = await Core.open([`CSAM\tbad.example/`]);
    let looks = 0;
    const deadline = { signal: new AbortController().signal, watch: new Watch(() => looks++) };
    const rows = Array.from({ length: 20_000 }, (_, i) => `https://bad.example/${i}`);
    const result = await core.run({ head: { 'a.txt': rows.join('\n') } }, { deadline });
    expect(result.decision.listed.length).toBeGreaterThan(0);
    expect(result.faults).toEqual([]);
    // Every row is counted more than once, and none of them a hundred times.
    expect(looks).toBeLessThan((100 * rows.join('\n').length) / WORK_PER_DEADLINE_CHECK);
  });
});

describe('a document of many small parts is read with pauses', () => {
  /** How often other work runs while a text is read, if the clock moves by 1 ms at each reading. */
  async function turnsWhile(read: DocumentReader, text: string): Promise<number> {
    let time = 0;
    const collector = new ItemCollector(
      new Watch(
        () => undefined,
        () => ++time
      )
    );
    let turns = 0;
    let ended = false;
    const count = () => {
      turns++;
      if (!ended) setImmediate(count);
    };
    setImmediate(count);
    for await (const batch of read(chunked(Buffer.from(text), text.length), collector)) expect(batch).toBeDefined();
    ended = true;
    return turns;
  }

  const encoded = (encoding: string) => `MIME-Version: 1.0\nContent-Transfer-Encoding: ${encoding}\n\n`;
  const cells = JSON.stringify({
    cells: [{ source: ['see https://a.exa', 'mple/p\n'].concat(Array(60_000).fill('x\n')) }]
  });

  test.each<[string, DocumentReader, string]>([
    ['YAML without a string', readYaml, '-\n'.repeat(1 << 19)],
    ['YAML of one long list', readYaml, `[${'a, '.repeat(1 << 18)}]`],
    ['a YAML string of many lines', readYaml, `a: "${'x\n '.repeat(1 << 17)}"`],
    ['front matter', readMarkdown, `---\n${'- \n'.repeat(1 << 18)}---\n`],
    ['TOML in front matter', readMarkdown, `+++\na = [${'1,'.repeat(1 << 17)}]\n+++\n`],
    ['a text of a notebook', (source, collector) => readNotebook(source, collector, pageTexts), cells],
    [
      'a page of a notebook',
      (source, collector) => readNotebook(source, collector, pageTexts),
      JSON.stringify({ data: { 'text/html': '<a b=c>\n'.repeat(1 << 15) } })
    ],
    ['quoted-printable', readMessage, encoded('quoted-printable') + '=68=74=\n'.repeat(1 << 17)],
    ['base64', readMessage, encoded('base64') + 'aHR0cHM6Ly9h\n'.repeat(1 << 16)]
  ])('%s', async (_, read, text) => {
    expect(await turnsWhile(read, text)).toBeGreaterThan(3);
  });
});
