/** Reads the suffixes of a file name, which say what its content may be. */
import { compressionNamed } from '../compression/compression.ts';

/** Suffixes of compression that is not read, in addition to those of the table. */
const OTHER_COMPRESSION = 'lzma lz4 z lz lzo sz snappy'.split(' ');

const MEDIA: ReadonlySet<string> = new Set(
  (
    'jpg jpeg jpe jfif png gif webp avif heic heif jxl bmp tif tiff ico mp3 m4a aac ogg oga opus flac wav wma aif aiff mp4 ' +
    'm4v mov avi mkv webm mpg mpeg wmv flv 3gp ogv'
  ).split(' ')
);

/** Returns true if the suffix is one of media: pictures, sound or video, which are never decoded. */
export function isMedia(suffix: string): boolean {
  return MEDIA.has(suffix);
}

export interface ContentSuffix {
  /** The suffix of the content, in lower case without dot: `csv` for `a.CSV.gz`; empty where there is none. */
  readonly suffix: string;
  /** The suffixes of compression after it, the outermost first: `gz` for `a.csv.gz`. */
  readonly compression: readonly string[];
}

/** Returns the suffix of the content, after the suffixes of compression that the gate reads are removed. */
export function contentSuffix(path: string): ContentSuffix {
  return splitSuffixes(path, suffix => compressionNamed(suffix) !== null);
}

/** Returns the suffix without that of any compression, and whether there was one. */
export function innerSuffix(path: string): { readonly suffix: string; readonly compressed: boolean } {
  const isCompression = (suffix: string) => compressionNamed(suffix) !== null || OTHER_COMPRESSION.includes(suffix);
  const { suffix, compression } = splitSuffixes(path, isCompression);
  return { suffix, compressed: compression.length > 0 };
}

/**
 * Returns the last suffix with its dot, in lower case, for counts in reports; `(none)` where there is none. The author
 * of a file chooses its suffix, so only a short alphanumeric one is shown.
 */
export function shownSuffix(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return '(none)';
  const suffix = name.slice(dot + 1).toLowerCase();
  return /^[a-z0-9]{1,10}$/.test(suffix) ? `.${suffix}` : 'other';
}

/** Returns true if the name is one that macOS gives to the companion of another file: `._t.csv` for `t.csv`. */
export function isMacCompanion(path: string): boolean {
  return path.startsWith('._', path.lastIndexOf('/') + 1);
}

/** The number of a shard after the suffix: `a.tfrecord-00000-of-00010`. */
const SHARD = /-\d+(?:-of-\d+)?$/;

function splitSuffixes(path: string, isCompression: (suffix: string) => boolean): ContentSuffix {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // All parts of the name after its first dot, without the number of a shard.
  const parts = name.toLowerCase().replace(SHARD, '').split('.').slice(1);
  const compression: string[] = [];
  for (let last = parts.at(-1); last !== undefined && isCompression(last); last = parts.at(-1)) {
    compression.push(last);
    parts.pop();
  }
  return { suffix: parts.at(-1) ?? '', compression };
}
