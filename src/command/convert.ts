/** `convert`: makes a list file from what partners hand out. */
import { lstat, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { assertFits, type ConvertOptions, parseConvertOptions } from './convert-options.ts';
import { PipedList } from './piped-list.ts';
import { complain } from './print.ts';
import { Replacement } from './replacement.ts';
import { EntryWriter } from '../convert/entry-writer.ts';
import { FORMATS } from '../convert/feed-formats.ts';
import { recognizedFormat } from '../convert/recognized-format.ts';
import { ConversionReport } from '../convert/conversion-report.ts';
import { peek } from '../manifest/bytes/peek.ts';
import { describe, GateError } from '../safe/errors.ts';
import { joined, plural, safe } from '../safe/text.ts';
import { shownFile } from '../service/list-name.ts';

const REFUSED = 1;

/** Converts the files, prints the report on standard error and returns the exit code. */
export async function convert(args: readonly string[], stop: AbortSignal): Promise<number> {
  const options = parseConvertOptions(args);
  await using out = options.out === '-' ? PipedList.open() : await newFile(options.out);
  const writer = new EntryWriter(options.type ?? '', new Set(options.allowTypes));
  let written = 0;
  let refused = 0;
  for (const file of options.files) {
    await convertFile(file, options, writer, out, stop);
    written += writer.report.written;
    refused += writer.report.refused;
  }
  if (refused > 0 && !options.allowRefused) {
    complain(
      safe`No list was written, because ${plural(refused, safe`line or entry was`, safe`lines or entries were`)} refused. Correct them, or leave them out with --allow-refused.`
    );
    return REFUSED;
  }
  if (written === 0) throw new GateError('usage', safe`there are no entries, so no list was written`);
  await out.replace(null);
  return 0;
}

/** Converts one file, and prints how many lines were converted and why others were not. */
async function convertFile(
  file: string,
  options: ConvertOptions,
  writer: EntryWriter,
  out: Pick<Replacement, 'write'>,
  stop: AbortSignal
): Promise<void> {
  const name = file === '-' ? safe`standard input` : shownFile(file);
  const report = new ConversionReport();
  writer.report = report;
  try {
    await using input = await peek(await opened(file));
    const format = options.format ?? recognizedFormat(input);
    if (format === null) throw new GateError('usage', safe`its format is not certain; give it with --format`);
    assertFits(format, options);
    const reading = FORMATS[format].read(input, options.feed, writer);
    let step = await reading.next();
    for (; step.done !== true; step = await reading.next()) {
      if (stop.aborted) throw new GateError('usage', safe`the conversion was stopped, so no list was written`);
      await out.write(writer.take());
    }
    await out.write(writer.take());
    report.lines = step.value;
    complain(joined(report.shown(name, safe`${format}`), '\n'));
  } catch (error) {
    const { reason, text } = describe(error);
    throw new GateError(reason, safe`${name}: ${text}`, { cause: error });
  }
}

/** Opens a file, so that one that is absent is an error before its format is looked for. */
async function opened(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return chunksOf(process.stdin);
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return chunksOf(handle.createReadStream());
    await handle.close();
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable();
}

async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause?: unknown): GateError {
  return new GateError('usage', safe`it cannot be read; check the path, and whether you may read the file`, { cause });
}

/** @throws GateError `usage` if a folder or a link is in the way */
async function newFile(path: string): Promise<Replacement> {
  const there = await lstat(path).catch(() => null);
  if (there !== null && !there.isFile()) {
    throw new GateError('usage', safe`--out is a folder or a link; give the path of the list file itself`);
  }
  return await Replacement.beside(path);
}
