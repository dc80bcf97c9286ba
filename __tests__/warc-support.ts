/** Writes records of web archives, from the standard. */

type Headers = Readonly<Record<string, string>>;

export interface WarcRecord {
  readonly type?: string;
  readonly address?: string;
  readonly content?: string | Uint8Array;
  /** Headers in addition to the usual ones; one with the same name replaces it. */
  readonly headers?: Headers;
}

/** Returns a record with the headers that crawlers write. */
export function warcRecord({ type = 'resource', address, content = '', headers = {} }: WarcRecord): Buffer {
  const block = Buffer.from(content);
  const all = {
    'WARC-Type': type,
    ...(address === undefined ? {} : { 'WARC-Target-URI': address }),
    'WARC-Date': '2024-01-01T00:00:00Z',
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'Content-Length': String(block.length),
    ...headers
  };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${linesOf(all)}\r\n`, 'latin1'), block, Buffer.from('\r\n\r\n')]);
}

/** Returns the capture of an answer to a request. */
export function warcResponse(address: string, headers: Headers, body: string | Uint8Array): Buffer {
  const head = Buffer.from(`HTTP/1.1 200 OK\r\n${linesOf(headers)}\r\n`, 'latin1');
  return warcRecord({
    type: 'response',
    address,
    content: Buffer.concat([head, Buffer.from(body)]),
    headers: { 'Content-Type': 'application/http; msgtype=response' }
  });
}

/** Returns a body in chunks of `size` bytes. */
export function inChunks(body: string | Uint8Array, size: number, extension = '', trailer = ''): Buffer {
  const bytes = Buffer.from(body);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from(`0\r\n${trailer}\r\n`)]);
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
