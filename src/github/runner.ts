/** Uses the runner's channels: inputs, outputs, log, annotations and the job summary. Only `SafeText` is printed. */
import { type AnnotationProperties, error, getInput, info, notice, setOutput, summary, warning } from '@actions/core';
import type { Reason } from '../safe/errors.ts';
import { MAX_SUMMARY_BYTES } from '../safe/output-limits.ts';
import type { SafeText } from '../safe/text.ts';

/** Returns an input, trimmed; empty if it is not set. */
export function readInput(name: string): string {
  return getInput(name);
}

/** The outputs of action.yml: only closed unions and integers. */
export interface Outputs {
  readonly verdict: 'clean' | 'listed' | 'incomplete';
  readonly reason: Reason | null;
  /** Null leaves an output empty. */
  readonly manifestsChecked: number | null;
  readonly itemsChecked: number | null;
}

/** Writes the outputs. Returns false on failure. */
export function writeOutputs({ verdict, reason, manifestsChecked, itemsChecked }: Outputs): boolean {
  try {
    setOutput('verdict', verdict);
    setOutput('reason', reason ?? '');
    setOutput('manifests-checked', integer(manifestsChecked));
    setOutput('items-checked', integer(itemsChecked));
    return true;
  } catch {
    return false;
  }
}

function integer(value: number | null): string {
  return value === null ? '' : String(Math.trunc(value));
}

/** Appends Markdown to the job's page. Returns false on failure. */
export async function appendSummary(markdown: SafeText): Promise<boolean> {
  const text = String(markdown);
  if (Buffer.byteLength(text) >= MAX_SUMMARY_BYTES) return false;
  try {
    await summary.addRaw(text, true).write();
    return true;
  } catch {
    return false;
  } finally {
    summary.emptyBuffer();
  }
}

/** Prints one or more lines to the log. */
export function log(text: SafeText): void {
  info(String(text));
}

/** Where an annotation belongs, and its title. What is omitted is not shown. */
export interface AnnotationTarget {
  /** A path that `plainPath` accepted. */
  readonly file?: SafeText;
  /** The 1-based line. */
  readonly line?: number;
  readonly title?: SafeText;
}

export function annotate(level: 'error' | 'warning' | 'notice', text: SafeText, place?: AnnotationTarget): void {
  const properties = place === undefined ? {} : propertiesOf(place);
  switch (level) {
    case 'error':
      return error(String(text), properties);
    case 'warning':
      return warning(String(text), properties);
    case 'notice':
      return notice(String(text), properties);
  }
}

function propertiesOf({ file, line, title }: AnnotationTarget): AnnotationProperties {
  return {
    ...(file === undefined ? {} : { file: String(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(title === undefined ? {} : { title: String(title) })
  };
}
