/** Turns a failed try into its reason, its message, and whether a retry may help. */
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import { TOO_LONG } from './body.ts';
import type { Outcome } from './exchange.ts';
import type { Endpoint } from './bad-response.ts';
import { retryAfter } from './retry.ts';

export interface Failure {
  readonly error: GateError;
  /** `busy`: retry until the deadline; `passing`: retry a few times. */
  readonly retry: 'busy' | 'passing' | 'never';
  /** Milliseconds that the service asked to wait. */
  readonly after: number;
}

/** The caller: whether it has a token, and whether it runs in a terminal, where there are no inputs and no forks. */
export interface Caller {
  readonly withToken: boolean;
  readonly local: boolean;
}

/** Returns the failure for an outcome, in words for the caller. */
export function failureOf(endpoint: Endpoint, outcome: Outcome, { withToken, local }: Caller): Failure {
  switch (outcome.kind) {
    case 'answer': {
      const after = retryAfter(first(outcome.headers['retry-after']), new Date());
      return refusal(endpoint, outcome.status, after, { withToken, local });
    }
    case 'no-connection':
      return { error: unreachable(safe`the connection failed`, local, outcome.cause), retry: 'passing', after: 0 };
    case 'truncated':
      return {
        error: badResponse(endpoint, safe`the response was cut off`, outcome.cause),
        retry: 'passing',
        after: 0
      };
    case 'no-answer':
      return final(timeout(endpoint, outcome.cause));
    case 'not-http':
      return final(badResponse(endpoint, safe`it is not HTTP`, outcome.cause));
    case 'too-long':
      return final(badResponse(endpoint, TOO_LONG, outcome.cause));
  }
}

/** Returns the failure for a status other than 200. */
function refusal(endpoint: Endpoint, status: number, after: number, { withToken, local }: Caller): Failure {
  if (status === 401 || status === 403)
    return final(withToken ? refusedToken(status, local) : missingToken(status, local));
  if (status === 429) return { error: rateLimited(), retry: 'busy', after };
  if (status === 408 || status === 425 || status >= 500) {
    return { error: unreachable(safe`it answers with HTTP status ${status}`, local, null), retry: 'passing', after };
  }
  const redirect = status >= 300 && status < 400;
  const what = redirect ? safe`it is a redirect, and redirects are refused` : safe`it has HTTP status ${status}`;
  return final(badResponse(endpoint, what, null));
}

function final(error: GateError): Failure {
  return { error, retry: 'never', after: 0 };
}

function refusedToken(status: number, local: boolean): GateError {
  const token = local ? safe`the token in DENYLIST_TOKEN` : safe`the input denylist-token`;
  const text = safe`the denylist service refuses ${token} (HTTP status ${status}); check that it is the one its operator gave out, and still valid`;
  return new GateError('denylist-auth', text);
}

function missingToken(status: number, local: boolean): GateError {
  if (local) {
    const set = safe`the denylist service asks for a token (HTTP status ${status}); set the environment variable DENYLIST_TOKEN`;
    return new GateError('no-credentials', set);
  }
  const text = safe`the denylist service asks for a token and the input denylist-token is empty (HTTP status ${status}). A pull request from a fork gets no secrets under pull_request: run the gate under pull_request_target. Or use an organisation's required merge queue, with an if: that skips the gate's job on pull_request events of forks`;
  return new GateError('no-credentials', text);
}

function rateLimited(): GateError {
  const text = safe`the denylist service still limits the rate of requests (HTTP status 429); run the job again later, or ask its operator for a higher limit`;
  return new GateError('denylist-rate-limited', text);
}

function timeout(endpoint: Endpoint, cause: unknown): GateError {
  const text = safe`the connection to the denylist service worked, but the answer to ${endpoint} did not come in time; check the service's load, or raise limits.denylist-seconds in the settings file`;
  return new GateError('denylist-timeout', text, { cause });
}

function unreachable(what: SafeText, local: boolean, cause: unknown): GateError {
  const next = local
    ? safe`check its address and that it runs`
    : safe`check the input denylist-url and that the service runs, then run the job again`;
  const text = safe`the denylist service cannot be reached: ${what}; ${next}`;
  return new GateError('denylist-unreachable', text, { cause });
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
