/** Reads the example workflows like GitHub does, and the parts of them that the tests run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const WORKFLOWS = join(import.meta.dirname, '../../docs/workflows');

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> };
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

export function workflowNames(): readonly string[] {
  return readdirSync(WORKFLOWS).sort();
}

export function workflowText(name: string): string {
  return readFileSync(join(WORKFLOWS, name), 'utf8');
}

/** Parses a workflow. In YAML 1.2, and on GitHub, `on` is a text. */
export function workflow(name: string): Workflow {
  return load(workflowText(name)) as Workflow;
}

/** Returns the inputs of the gate's step, with expressions and the example address filled in. */
export function gateInputs(name: string, filled: Readonly<Record<string, string>>): Record<string, string> {
  const step = workflow(name).jobs['gate']?.steps.find(({ uses }) => uses?.includes('dataset-release-gate'));
  if (step === undefined) throw new Error(`${name} has no step that runs the gate`);
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([input, value]) => [input, fill(String(value), filled)])
  );
}

/** Replaces the keys of `filled` by their values. Throws if an expression is left: then the test must fill it in. */
export function fill(text: string, filled: Readonly<Record<string, string>>): string {
  const replaced = Object.entries(filled).reduce((result, [from, to]) => result.replaceAll(from, to), text);
  if (replaced.includes('${{')) throw new Error(`the test has no value for ${replaced}`);
  return replaced;
}
