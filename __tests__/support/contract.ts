/** Checks messages between the gate and a denylist service against the published OpenAPI document. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'query' | 'path';
    readonly required?: boolean;
    readonly schema: Readonly<Record<string, unknown>>;
  }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: object }>>;

interface Document {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly responses: Readonly<Record<string, { readonly content: Content }>> };
}

const document = load(readFileSync(join(import.meta.dirname, '../../docs/denylist-api.yaml'), 'utf8')) as Document;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(document, 'api');

/** Returns what is wrong with a value according to a schema of the document. */
function faults(schema: object, value: unknown): readonly string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
  const validate = ajv.compile(absolute);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Returns the operation of a path; null if the document has none. */
function operationOf(path: string): { readonly operation: Operation; readonly name: string | undefined } | null {
  for (const [template, { get }] of Object.entries(document.paths)) {
    const [start = '', end] = template.split('{name}');
    const name = end === undefined ? undefined : decodeURIComponent(path.slice(start.length));
    if (end === undefined ? path === template : path.startsWith(start) && !name?.includes('/')) {
      return { operation: get, name };
    }
  }
  return null;
}

/** Returns what is wrong with a request of the client; `target` is below the base URL. */
export function requestFaults(method: string, target: string): readonly string[] {
  const { pathname, searchParams } = new URL(target, 'http://service.invalid');
  const found = operationOf(pathname);
  if (found === null || method !== 'GET') return [`${method} ${pathname} is not in the document`];
  const { parameters = [] } = found.operation;
  const unknown = [...new Set(searchParams.keys())].filter(key => !parameters.some(({ name }) => name === key));
  return [
    ...unknown.map(key => `the parameter ${key} is not in the document`),
    ...parameters.flatMap(parameter => {
      const given = searchParams.getAll(parameter.name);
      const value = parameter.schema['type'] === 'array' ? given : given[0];
      if (parameter.in === 'path') return faults(parameter.schema, found.name);
      if (given.length === 0) return parameter.required === true ? [`${parameter.name} is missing`] : [];
      if (value !== given && given.length > 1) return [`${parameter.name} is given twice`];
      return faults(parameter.schema, value);
    })
  ];
}

/** Returns what is wrong with an answer of a service. */
export function answerFaults(target: string, status: number, contentType: unknown, body: string): readonly string[] {
  const { pathname } = new URL(target, 'http://service.invalid');
  const responses = operationOf(pathname)?.operation.responses ?? {};
  const described = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  const refused = document.components.responses['Refused'];
  const response = described?.$ref === undefined ? described : refused;
  const schema = (response ?? (status >= 400 ? refused : undefined))?.content?.['application/json']?.schema;
  if (schema === undefined) return [`status ${status} is not in the document`];
  if (!/^application\/json\b/.test(String(contentType))) return ['the content type is not application/json'];
  return faults(schema, JSON.parse(body));
}

export interface Recorder extends AsyncDisposable {
  /** The base URL to give to the gate. */
  readonly url: URL;
  /** Targets of all requests, in order. */
  readonly targets: readonly string[];
  /** All violations of the document. */
  readonly faults: readonly string[];
}

/** A proxy between the gate and a service that checks every message against the document. */
export async function recorder(service: URL): Promise<Recorder> {
  const targets: string[] = [];
  const found: string[] = [];
  const server = createServer((asked, reply) => {
    const target = asked.url ?? '';
    targets.push(target);
    found.push(...requestFaults(asked.method ?? '', target));
    pass(service, asked, reply, (status, type, body) => found.push(...answerFaults(target, status, type, body)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    targets,
    faults: found,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    }
  };
}

function pass(
  service: URL,
  asked: IncomingMessage,
  reply: ServerResponse,
  judge: (status: number, type: unknown, body: string) => void
): void {
  const { url: path, method, headers } = asked;
  const onward = request({ host: service.hostname, port: service.port, path, method, headers }, answer => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
      judge(answer.statusCode ?? 0, answer.headers['content-type'], String(body));
      reply.writeHead(answer.statusCode ?? 500, answer.headers);
      reply.end(bytes);
    });
  });
  onward.on('error', () => reply.destroy());
  onward.end();
}
