/**
 * The statement of what was checked: the predicate of an in-toto attestation, as `actions/attest` takes it. Of matches
 * it has only the verdict.
 */
import type { SafeText } from '../safe/text.ts';
import { MAX_SUBJECTS } from './report-limits.ts';
import type { Report, Totals, Verdict } from './report.ts';
import { totalsOf } from './report.ts';

/** Identifies the format of the predicate below. */
export const PREDICATE_TYPE = 'https://dataset-release-gate.github.io/checked/v1';

export interface StatementList {
  readonly name: string;
  readonly version: string;
  /** ISO 8601; null if the list has no date. */
  readonly updated: string | null;
  /** The id of the minisign key that the list is signed with, if the service says that it is. */
  readonly signedBy?: string;
}

export interface Statement {
  /** The commit that was checked. */
  readonly commit: string;
  readonly verdict: Verdict;
  readonly scope: 'added' | 'all';
  readonly totals: Totals;
  readonly mode: Report['mode'];
  readonly lists: readonly StatementList[];
  readonly gateVersion: string;
  /** Null in a run without shards and in a combined statement. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** When the run ended, ISO 8601. */
  readonly time: string;
}

/** Returns the statement of a report. */
export function statementOf(report: Report, commit: SafeText, time: SafeText): Statement {
  return {
    commit: String(commit),
    verdict: report.verdict,
    scope: report.scope,
    totals: totalsOf(report.manifests),
    mode: report.mode,
    lists: report.lists.map(({ name, version, updated, signedBy }) => ({
      name: plain(name),
      version: plain(version),
      updated: updated === null ? null : String(updated),
      ...(signedBy === undefined ? {} : { signedBy: String(signedBy) })
    })),
    gateVersion: String(report.gateVersion),
    shard: report.shard,
    time: String(time)
  };
}

/** Returns a name without the code span that Markdown needs. */
function plain(name: SafeText): string {
  return String(name).replaceAll('`', '');
}

/** A manifest and the SHA-256 of its content in hex; for a Git LFS pointer that of the large object. */
export interface Checksum {
  /** One character a byte. */
  readonly path: string;
  readonly sha256: string;
}

/** Returns checksum files that `sha256sum --check` and `subject-checksums` can read, each with at most 1,024 lines. */
function checksumFiles(checksums: readonly Checksum[]): readonly Uint8Array[] {
  const files: Uint8Array[] = [];
  for (let at = 0; at < checksums.length; at += MAX_SUBJECTS) {
    const lines = checksums.slice(at, at + MAX_SUBJECTS).map(checksumLine);
    files.push(Buffer.from(lines.join(''), 'latin1'));
  }
  return files;
}

/** Returns a line as sha256sum writes it: a leading backslash means that the name is escaped. */
function checksumLine({ path, sha256 }: Checksum): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/** Returns the statement as a file, followed by its checksum files if the verdict is `clean`. */
export function plainStatement(statement: Statement, checksums: readonly Checksum[]): readonly Uint8Array[] {
  const json = Buffer.from(`${JSON.stringify(statement, null, 2)}\n`);
  return statement.verdict === 'clean' ? [json, ...checksumFiles(checksums)] : [json];
}

/** Returns the path of checksum file number `index`, from 0, next to the statement. */
export function checksumName(statement: string, index: number): string {
  return index === 0 ? `${statement}.sha256` : `${statement}.${index + 1}.sha256`;
}
