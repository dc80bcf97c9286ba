/** Formats with one entry, or a few, on each line. */
import { LineScanner } from '../manifest/bytes/lines.ts';
import { latin1 } from '../item/text/latin1.ts';
import { scanPieces } from '../manifest/bytes/pending.ts';
import { safe } from '../safe/text.ts';
import type { EntrySink } from './entry-writer.ts';
import { type HashKind, hashEntry } from './hash-text.ts';

/** Reads one line, which is not empty and has no blanks around it. */
export type LineReader = (line: string, number: number, sink: EntrySink) => void;

/** Reads a text line by line; returns the number of lines. Stops after each piece, so that the caller can write. */
export async function* readFeedLines(
  text: AsyncIterable<Uint8Array>,
  sink: EntrySink,
  read: LineReader
): AsyncGenerator<void, number> {
  const scanner = new LineScanner((bytes, start, end) => {
    const line = latin1(bytes, start, end).replace(/^[ \t]+|[ \t]+$/g, '');
    if (line !== '') read(line, scanner.rows, sink);
  });
  yield* scanPieces(text, scanner);
  return scanner.rows;
}

/** URLs and hosts, one per line. */
export const readUrl: LineReader = (line, number, sink) => {
  if (!line.startsWith('#')) sink.link(line, number);
};

/** The lines of a list file: an old list is written again, without wrong lines and duplicates. */
export const readListLine: LineReader = (line, number, sink) => {
  if (!line.startsWith('#')) sink.listLine(line, number);
};

/** Returns a reader of hashes, one per line, also as `sha256sum` prints them: the hash, a blank and a file name. */
export function hashReader(kind: HashKind | null): LineReader {
  return (line, number, sink) => {
    if (line.startsWith('#')) return;
    const [hash = ''] = /^[0-9a-f]+(?= [ *])/i.exec(line) ?? [line];
    const entry = hashEntry(hash, kind);
    if (typeof entry === 'string') sink.hash(entry, number);
    else sink.refuse(entry.wrong, number);
  };
}

const NO_HOSTS_LINE = safe`it is not a line of a hosts file: an address such as 0.0.0.0 and a host`;
const REDIRECT = safe`its address is not 0.0.0.0 or one of this machine, so it redirects the host and does not block it`;

/** Addresses with which a hosts file blocks a host. */
const BLOCKING = new Set(['0.0.0.0', '127.0.0.1', '::', '::1', '0', '0:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:1']);

/** Names of the machine itself, which every hosts file has. */
const OWN_NAMES =
  /^(?:localhost(?:\.localdomain|[46]|6\.localdomain6)?|local|broadcasthost|0\.0\.0\.0|ip6-(?:localhost|loopback|localnet|mcastprefix|allnodes|allrouters|allhosts))$/i;
const OWN_NAME_LINES = safe`names of the machine itself (localhost and the like)`;

/** A hosts file: an address, one or more hosts, and perhaps a comment. */
export const readHosts: LineReader = (line, number, sink) => {
  const [address = '', ...hosts] = line.replace(/(?:^|[ \t]+)#.*$/, '').split(/[ \t]+/);
  if (address === '') return;
  if (hosts.length > 0 && hosts.every(host => OWN_NAMES.test(host))) return sink.leaveOut(OWN_NAME_LINES);
  if (hosts.length === 0 || !/^[0-9a-f.:]+(?:%\w+)?$/i.test(address)) return sink.refuse(NO_HOSTS_LINE, number);
  if (!BLOCKING.has(address)) return sink.refuse(REDIRECT, number);
  for (const host of hosts) {
    if (OWN_NAMES.test(host)) sink.leaveOut(OWN_NAME_LINES);
    else if (/[/?#@:]/.test(host)) sink.refuse(NO_HOSTS_LINE, number);
    else sink.link(`${host}/`, number);
  }
};
