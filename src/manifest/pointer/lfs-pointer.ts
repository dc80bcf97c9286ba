/**
 * Git LFS pointer files, taken for what git-lfs takes them for when it checks a file out: `DecodeFrom` and `decodeKV` of
 * its lfs/pointer.go. The specification allows less: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */

/** git-lfs looks at so many bytes at the beginning of a file, whatever follows. */
export const POINTER_BYTES = 1024;

/** What large file storage keeps an object by. */
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

/** What Go's `unicode.IsSpace` holds for white space, which is not what `trim` of JavaScript does. */
const SPACE = '[\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const AROUND = new RegExp(`^${SPACE}|${SPACE}$`, 'g');

/** Of today, of before its first release, when it was called Hawser, and of its first trials. */
const VERSIONS: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2'
]);

/** In this order; extensions may stand before any of them. */
const KEYS = ['version', 'oid', 'size'] as const;

const EXTENSION = /^ext-\d-\w/;
const OID = /^sha256:([0-9a-f]{64})$/;

/** Null where a file that begins with `head` is no pointer to git-lfs. */
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
  // Stryker disable next-line StringLiteral: in place of one that is missing any text will do that is none
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

/** As Go's `strconv.ParseInt` reads it: a sign and zeros may stand before it. Past 2^53 no object is. */
function sizeIn(value: string): number | null {
  const size = /^[+-]?\d+$/.test(value) ? Number(value) : -1;
  return size >= 0 && Number.isSafeInteger(size) ? size + 0 : null;
}

/** Each has a priority of its own and a hash; null where one has not. */
function hashesBefore(extensions: ReadonlyMap<string, string>): readonly string[] | null {
  const priorities = new Set([...extensions.keys()].map(key => key.slice(0, 'ext-0'.length)));
  const hashes = [...extensions.values()].map(oidIn).filter(hash => hash !== null);
  return priorities.size === extensions.size && hashes.length === extensions.size ? hashes : null;
}

/** A version by its address, an extension by its hash, or an object's id with what follows it; extensions may stand before. */
const BEGINNING =
  /^(?:ext-\d+-[^\n]*\n\s*)*(?:["']?version["']?[\s:=]+\S*(?:git-?lfs|hawser|git-?media)\S*\/v|ext-\d+-\S+\s+sha\d+:|oid\s+sha\d+:[0-9a-z]{32}[^\n]*\s+(?:size|version)\s)/i;

/** Whether a text, without what stands before its first word, begins as a pointer does, told more leniently than git-lfs does. */
export function beginsAsLfsPointer(text: string): boolean {
  return BEGINNING.test(text);
}
