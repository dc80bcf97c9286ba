/** Checks the requests to GitHub's REST API against GitHub's own OpenAPI description. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { RecordedRequest } from '../../src/demo/local-github.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: object;
}

const FILE = join(import.meta.dirname, '../fixtures/github-api.json');
const { paths } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv({ strict: false, validateFormats: false });
const PREFIX = '/api/v3';

type Request = Pick<RecordedRequest, 'method' | 'path' | 'body'>;

/** Throws if a request to the REST API is not as described. */
export function assertDescribed(requests: readonly Request[]): void {
  const faults = apiFaults(requests);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Returns what is wrong with the requests to the REST API; other requests are passed over. */
export function apiFaults(requests: readonly Request[]): readonly string[] {
  return requests.filter(({ path }) => path.startsWith(`${PREFIX}/`)).flatMap(faultsOf);
}

function faultsOf({ method, path, body }: Request): readonly string[] {
  const { pathname, searchParams } = new URL(path.slice(PREFIX.length), 'http://api.invalid');
  const found = operationOf(method, pathname);
  const name = `${method} ${pathname}`;
  if (found === null) return [`${name} is not in the description`];
  const { parameters, requestBody } = found.operation;
  const query = parameters.filter(parameter => parameter.in === 'query');
  const unknown = [...searchParams.keys()].filter(key => !query.some(parameter => parameter.name === key));
  return [
    ...unknown.map(key => `${name} has no parameter ${key}`),
    ...parameters.flatMap(parameter => {
      const text = parameter.in === 'path' ? found.values[parameter.name] : searchParams.get(parameter.name);
      if (text === undefined || text === null) return parameter.required ? [`${name} lacks ${parameter.name}`] : [];
      const value = parameter.schema.type === 'integer' ? Number(text) : text;
      return ajv.validate(parameter.schema, value) ? [] : [`${name} has a wrong ${parameter.name}`];
    }),
    ...(requestBody === undefined || ajv.validate(requestBody, JSON.parse(String(body)))
      ? []
      : [`${name} has a wrong body`])
  ];
}

function operationOf(method: string, pathname: string) {
  for (const [template, methods] of Object.entries(paths)) {
    const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const { groups } = new RegExp(`^${pattern}$`).exec(pathname) ?? {};
    const operation = methods[method.toLowerCase()];
    if ((groups !== undefined || template === pathname) && operation !== undefined) {
      const values = Object.entries(groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
      return { operation, values: Object.fromEntries(values) as Readonly<Record<string, string>> };
    }
  }
  return null;
}
