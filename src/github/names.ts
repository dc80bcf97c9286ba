/** Checks names from payloads, answers and the environment, once. Later code trusts them. */

/** Checks for a git object id: 40 lower-case hex digits, or 64 in a SHA-256 repository. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}

/** Checks for the id that means "no object", as for a ref that is created or deleted. */
export function isNullId(oid: string): boolean {
  return /^0+$/.test(oid);
}

/** Checks for `OWNER/REPO` as GitHub allows them. */
export function isRepositoryName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9_.-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value);
}

/** Checks for a branch name without `refs/heads/`, by git-check-ref-format(1): `-x`, `@` and `HEAD` are valid too. */
export function isBranchName(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 1000 || !value.isWellFormed()) return false;
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{/.test(value)) return false;
  if (value.endsWith('.')) return false;
  return value.split('/').every(part => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
