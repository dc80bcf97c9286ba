/**
 * The statement of what was checked: the predicate of an in-toto attestation, as `actions/attest` takes it. It says
 * nothing about matches beyond the verdict.
 */
import type { SafeText } from '../safe/text.ts';
import type { Report, Totals, Verdict } from './report.ts';
import { totalsOf } from './report.ts';

/** Identifies the form of the predicate below. */
export const PREDICATE_TYPE = 'https://dataset-release-gate.github.io/checked/v1';

export interface StatementList {
  readonly name: string;
  readonly version: string;
  /** ISO 8601, null where the list is undated. */
  readonly updated: string | null;
}

/** The predicate. */
export interface Statement {
  /** The commit that was checked. */
  readonly commit: string;
  readonly verdict: Verdict;
  readonly scope: 'added' | 'all';
  readonly totals: Totals;
  readonly mode: Report['mode'];
  readonly lists: readonly StatementList[];
  readonly gateVersion: string;
  /** Null in a run that was not sharded, and in a combined statement. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** When the run ended, ISO 8601. */
  readonly time: string;
}

/** The statement of a report. */
export function statementOf(report: Report, commit: SafeText, time: SafeText): Statement {
  return {
    commit: String(commit),
    verdict: report.verdict,
    scope: report.scope,
    totals: totalsOf(report.manifests),
    mode: report.mode,
    lists: report.lists.map(({ name, version, updated }) => ({
      name: plain(name),
      version: plain(version),
      updated: updated === null ? null : String(updated)
    })),
    gateVersion: String(report.gateVersion),
    shard: report.shard,
    time: String(time)
  };
}

/** A name without the code span that Markdown needs. */
function plain(name: SafeText): string {
  return String(name).replaceAll('`', '');
}

/** A manifest and the SHA-256 of its content, in hex: of the large object where there is one. */
export interface Checksum {
  /** One character a byte. */
  readonly path: string;
  readonly sha256: string;
}

/** GitHub attests at most so many subjects at once. */
const SUBJECTS = 1024;

/** The checksum files, as `sha256sum --check` and `subject-checksums` read them, each of at most 1,024 lines. */
function checksumFiles(checksums: readonly Checksum[]): readonly Uint8Array[] {
  const files: Uint8Array[] = [];
  for (let at = 0; at < checksums.length; at += SUBJECTS) {
    const lines = checksums.slice(at, at + SUBJECTS).map(checksumLine);
    files.push(Buffer.from(lines.join(''), 'latin1'));
  }
  return files;
}

/** A backslash in front says that the name is escaped, as sha256sum writes it. */
function checksumLine({ path, sha256 }: Checksum): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/** A statement as it is published, and the checksum files that stand beside it: on `clean` only. */
export function plainStatement(statement: Statement, checksums: readonly Checksum[]): readonly Uint8Array[] {
  const json = Buffer.from(`${JSON.stringify(statement, null, 2)}\n`);
  return statement.verdict === 'clean' ? [json, ...checksumFiles(checksums)] : [json];
}

/** The name of checksum file number `index`, from 0, beside a statement. */
export function checksumName(statement: string, index: number): string {
  return index === 0 ? `${statement}.sha256` : `${statement}.${index + 1}.sha256`;
}
