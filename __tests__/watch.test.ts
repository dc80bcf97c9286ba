/** The deadline inside long work: counted work and a clock that is handed in, never time. */
import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { ItemCollector } from '../src/item/collect.ts';
import { Deadline } from '../src/deadline.ts';
import { readManifest } from '../src/manifest/read.ts';
import { Watch, WORK_PER_LOOK } from '../src/safe/watch.ts';
import { zip } from './container-support.ts';
import { LIMITS, sourceOf } from './manifest-support.ts';

/** A clock that moves on by hand, and counts how often it is looked at. */
function handClock() {
  const clock = { time: 0, looks: 0, now: () => (clock.looks++, clock.time) };
  return clock;
}

const never = new AbortController().signal;
const OVER = expect.objectContaining({ reason: 'manifest-too-large' });

test('the clock is looked at once after so much work, not more often', () => {
  const clock = handClock();
  const watch = new Watch(() => undefined, clock.now);
  const before = clock.looks;
  for (let i = 0; i < 100; i++) watch.worked(WORK_PER_LOOK / 4);
  expect(clock.looks - before).toBe(25);
});

test('work past the deadline throws the reason of the run although no timer could fire, and ends the run for all', () => {
  const clock = handClock();
  using deadline = new Deadline(10, never, clock.now);
  deadline.watch.worked(WORK_PER_LOOK);
  clock.time = 10_000;
  deadline.watch.worked(WORK_PER_LOOK - 1);
  expect(deadline.signal.aborted).toBe(false);
  expect(() => deadline.watch.worked(1)).toThrow(OVER);
  expect(deadline.signal.reason).toEqual(OVER);
  // Whoever goes on with the next member or file is stopped at once.
  expect(() => deadline.watch.worked(1)).toThrow(OVER);
});

test('a run that was stopped ends long work with the reason of the stop', () => {
  const stop = new AbortController();
  using deadline = new Deadline(10, stop.signal, handClock().now);
  stop.abort(new Error('stopped'));
  expect(() => deadline.watch.look()).toThrow('stopped');
});

test('a pause is due after some milliseconds of work, and lets timers and signals have their turn', async () => {
  const clock = handClock();
  const watch = new Watch(() => undefined, clock.now);
  watch.look();
  expect(watch.due).toBe(false);
  clock.time = 100;
  watch.look();
  expect(watch.due).toBe(true);
  let turned = false;
  setImmediate(() => (turned = true));
  await watch.pause();
  expect(turned).toBe(true);
  expect(watch.due).toBe(false);
});

describe('every string that a reader hands over is counted', () => {
  test.each([
    ['a plain URL', 'https://a.example/1'],
    ['prose', 'nothing in particular '],
    ['many colons in one string', '::::::::']
  ])('%s', (_, text) => {
    let looks = 0;
    const collector = new ItemCollector(new Watch(() => looks++));
    const bytes = Buffer.from(text);
    let counted = 0;
    while (counted < 8 * WORK_PER_LOOK) {
      collector.string(bytes, 0, bytes.length, 1, 0, false);
      counted += bytes.length;
    }
    expect(looks).toBeGreaterThanOrEqual(8);
  });
});

test('one string with many places to look at closer is left in its middle', () => {
  let looks = 0;
  const watch = new Watch(() => {
    if (++looks === 3) throw new Error('over');
  });
  const bytes = Buffer.from(' a.b'.repeat(1 << 20));
  expect(() => new ItemCollector(watch).string(bytes, 0, bytes.length, 1, 0, false)).toThrow('over');
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
    // The clock jumps past the deadline at a look deep inside the text.
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
    // The reason is the run's: no member or place is named.
    const caught = await read().catch((error: unknown) => error);
    expect(caught).toBe(deadline.signal.reason);
    expect(caught).toEqual(OVER);
    expect(items).toBe(1);
  });
});
