/**
 * Git LFS pointer files, recognised like git-lfs does on checkout: `DecodeFrom` and `decodeKV` of its lfs/pointer.go.
 * The specification allows less: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */

/** git-lfs reads this many bytes at the beginning of a file and ignores the rest. */
export const POINTER_BYTES = 1024;

/** Identifies an object in Git LFS. */
export interface LfsObject {
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

export interface LfsPointer extends LfsObject {
  /** SHA-256 of the content before each extension changed it. */
  readonly before: readonly string[];
}

/** White space in Go's `unicode.IsSpace`, which differs from JavaScript's `trim`. */
const SPACE = '[\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const AROUND = new RegExp(`^${SPACE}|${SPACE}$`, 'g');

/** The current version, the one before the first release (then called Hawser), and the one of the first trials. */
const VERSIONS: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2'
]);

/** In this order. Extensions may come before any of them. */
const KEYS = ['version', 'oid', 'size'] as const;

const EXTENSION = /^ext-\d-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;

/** Returns null if a file that begins with `head` is not a pointer for git-lfs. */
export function parseLfsPointer(head: Uint8Array): LfsPointer | null {
  const lines = linesOf(head);
  const values: string[] = [];
  const extensions = new Map<string, string>();
  for (const line of lines) {
    const expected = KEYS[values.length];
    const key = line.replace(/ .*/s, '');
    const value = line.slice(key.length + 1);
    if (expected === undefined) return null;
    if (key === expected) values.push(value);
    else if (EXTENSION.test(key)) extensions.set(key, value);
    else return null;
  }
  // Stryker disable next-line StringLiteral: any other invalid text gives the same result
  const [version = '', oidText = '', sizeText = ''] = values;
  const oid = oidIn(oidText);
  const size = sizeIn(sizeText);
  const before = hashesBefore(extensions);
  if (!VERSIONS.has(version) || oid === null || size === null || before === null) return null;
  return { oid, size, before };
}

function linesOf(head: Uint8Array): readonly string[] {
  const first = head.subarray(0, POINTER_BYTES);
  const text = Buffer.from(first.buffer, first.byteOffset, first.length).toString('utf8').replace(AROUND, '');
  return text
    .split('\n')
    .map(line => line.replace(/\r$/, ''))
    .filter(line => line !== '');
}

function oidIn(value: string): string | null {
  return OID.exec(value)?.[1] ?? null;
}

/** Parses a size like Go's `strconv.ParseInt`, with an optional sign and leading zeros. No object exceeds 2^53. */
function sizeIn(value: string): number | null {
  const size = /^[+-]?\d+$/.test(value) ? Number(value) : -1;
  return size >= 0 && Number.isSafeInteger(size) ? size + 0 : null;
}

/** Returns the extensions' hashes; null if one has no hash, or the same priority as another. */
function hashesBefore(extensions: ReadonlyMap<string, string>): readonly string[] | null {
  const priorities = new Set([...extensions.keys()].map(key => key.slice(0, 'ext-0'.length)));
  const hashes = [...extensions.values()].map(oidIn).filter(hash => hash !== null);
  return priorities.size === extensions.size && hashes.length === extensions.size ? hashes : null;
}

/** A version by its address, an extension by its hash, or an object id with more after it. Extensions may be first. */
const BEGINNING =
  /^(?:ext-\d+-[^\n]*\n\s*)*(?:["']?version["']?[\s:=]+\S*(?:git-?lfs|hawser|git-?media)\S*\/v|ext-\d+-\S+\s+sha\d+:|oid\s+sha\d+:[0-9a-z]{32}[^\n]*\s+(?:size|version)\s)/i;

/** Checks whether a text, from its first word on, begins like a pointer. This is more lenient than git-lfs. */
export function beginsAsLfsPointer(text: string): boolean {
  return BEGINNING.test(text);
}
