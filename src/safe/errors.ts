import { type SafeText, safe } from './text.ts';

/** The closed list of reasons why a run is incomplete, in order of precedence (specification, section 9). */
export const REASONS = [
  'usage',
  'no-credentials',
  'settings-invalid',
  'github-unavailable',
  'head-moved',
  'manifest-unreadable',
  'manifest-unsupported',
  'manifest-too-large',
  'content-unavailable',
  'url-unparseable',
  'denylist-auth',
  'denylist-rate-limited',
  'denylist-timeout',
  'denylist-unreachable',
  'denylist-bad-response',
  'denylist-self-test',
  'internal'
] as const;

export type Reason = (typeof REASONS)[number];

/** The only error class: a reason of the closed list, and a message that may be printed. The cause is never printed. */
export class GateError extends Error {
  readonly reason: Reason;
  readonly text: SafeText;
  readonly line: number | null;

  /** @param options `line`: the line of the file that the message names, counted from 1 */
  constructor(reason: Reason, text: SafeText, options: ErrorOptions & { readonly line?: number | null } = {}) {
    super(String(text), options);
    this.name = 'GateError';
    this.reason = reason;
    this.text = text;
    this.line = options.line ?? null;
  }
}

/** Returns the error without its line, for content whose lines are not those of the file. */
export function withoutLine(error: unknown): unknown {
  if (!(error instanceof GateError) || error.line === null) return error;
  return new GateError(error.reason, error.text, { cause: error });
}

/** Why something went wrong, in words that may be printed: messages of other libraries quote their input. */
export interface Fault {
  readonly reason: Reason;
  readonly text: SafeText;
  /** The line of the file that the text names, counted from 1. */
  readonly line?: number;
}

/** Returns what may be printed about any thrown value. */
export function describe(thrown: unknown): Fault {
  if (thrown instanceof GateError) {
    const { reason, text, line } = thrown;
    return { reason, text, ...(line === null ? {} : { line }) };
  }
  return { reason: 'internal', text: safe`unexpected error in the gate (${kindOf(thrown)}); please report it` };
}

function kindOf(thrown: unknown) {
  if (thrown instanceof RangeError) return 'RangeError' as const;
  if (thrown instanceof TypeError) return 'TypeError' as const;
  if (thrown instanceof SyntaxError) return 'SyntaxError' as const;
  if (thrown instanceof Error) return 'Error' as const;
  return 'not an Error' as const;
}

/** Returns the first of the reasons in the order of the closed list, or `fallback` if there are none. */
export function foremost<F>(reasons: Iterable<Reason>, fallback: F): Reason | F {
  const present = new Set(reasons);
  return REASONS.find(reason => present.has(reason)) ?? fallback;
}
