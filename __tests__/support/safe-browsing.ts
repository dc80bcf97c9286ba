/**
 * Google's Safe Browsing v5 on a real socket, as its published description (discovery document, revision 2024-06) says:
 * the key in a header, JSON only where it is asked for, lists of four-byte prefixes with versions and waits, and a search.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodeRice } from '../../src/service/sorted/rice-encode.ts';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest();

export interface Threat {
  readonly list: string;
  readonly expression: string;
  readonly details: readonly object[];
}

export interface SafeBrowsingStandIn extends AsyncDisposable {
  readonly url: URL;
  /** The targets of requests so far. */
  readonly asked: string[];
  threats: readonly Threat[];
  /** A status instead of any answer. */
  fault: number | null;
}

export const KEY = 'AIza-key-of-these-tests';
const LISTS = ['se-4b', 'mw-4b', 'uws-4b', 'pha-4b'];

export async function safeBrowsing(threats: readonly Threat[]): Promise<SafeBrowsingStandIn> {
  /** Prefixes by list and version, so that a known version gets changes. */
  const versions = new Map<string, Uint32Array>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://google.invalid');
    standIn.asked.push(request.url ?? '');
    const json = (status: number, message: object) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(message));
    };
    const refuse = (code: number, status: string) => json(code, { error: { code, message: 'refused', status } });
    if (standIn.fault !== null) return refuse(standIn.fault, 'UNAVAILABLE');
    if (request.headers['x-goog-api-key'] !== KEY) return refuse(403, 'PERMISSION_DENIED');
    if (searchParams.get('alt') !== 'json') {
      return void response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end(Buffer.from([8, 1]));
    }
    const name = /^\/v5\/hashList\/(.+)$/.exec(pathname)?.[1];
    if (name !== undefined && LISTS.includes(name)) return json(200, listAnswer(name, searchParams.get('version')));
    if (pathname === '/v5/hashes:search') return json(200, searchAnswer(searchParams.getAll('hashPrefixes')));
    refuse(404, 'NOT_FOUND');
  });

  const listAnswer = (name: string, version: string | null) => {
    const digests = standIn.threats.filter(({ list }) => list === name).map(({ expression }) => sha256(expression));
    const prefixes = Uint32Array.from(new Set(digests.map(digest => digest.readUInt32BE()))).sort();
    const bytes = Buffer.concat([...prefixes].map(prefix => Buffer.from(Uint32Array.of(prefix).buffer).swap32()));
    const checksum = sha256(bytes).toString('base64');
    const newest = `${name} ${checksum}`;
    versions.set(newest, prefixes);
    const known = versions.get(Buffer.from(version ?? '', 'base64url').toString());
    const common = { name, version: Buffer.from(newest).toString('base64'), minimumWaitDuration: '1800s' };
    if (known === undefined) return { ...common, additionsFourBytes: encodeRice(prefixes), sha256Checksum: checksum };
    const added = prefixes.filter(prefix => !known.includes(prefix));
    const removed = Uint32Array.from([...known.keys()].filter(index => !prefixes.includes(known[index] ?? 0)));
    if (added.length + removed.length === 0) return { ...common, partialUpdate: true };
    return {
      ...common,
      partialUpdate: true,
      ...(added.length > 0 ? { additionsFourBytes: encodeRice(added) } : {}),
      ...(removed.length > 0 ? { compressedRemovals: encodeRice(removed) } : {}),
      sha256Checksum: checksum
    };
  };

  const searchAnswer = (asked: readonly string[]) => {
    const wanted = asked.map(prefix => Buffer.from(prefix, 'base64').toString('hex'));
    const found = standIn.threats.filter(({ expression }) => wanted.includes(sha256(expression).toString('hex', 0, 4)));
    const fullHashes = found.map(({ expression, details }) => ({
      fullHash: sha256(expression).toString('base64'),
      fullHashDetails: details
    }));
    return fullHashes.length === 0 ? { cacheDuration: '300s' } : { fullHashes, cacheDuration: '300.500s' };
  };

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: SafeBrowsingStandIn = {
    url: new URL(`http://127.0.0.1:${port}`),
    asked: [],
    threats,
    fault: null,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
  };
  return standIn;
}
