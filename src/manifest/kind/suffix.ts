/** What a file's name says of its content. */
import { compressionNamed } from '../compression/compression.ts';

/** Suffixes of compression that is not undone, beside those of the table. */
const OTHER_COMPRESSION = 'bz2 bz bzip2 lzma lz4 z lz lzo zz zlib deflate sz snappy'.split(' ');

const MEDIA: ReadonlySet<string> = new Set(
  (
    'jpg jpeg jpe jfif png gif webp avif heic heif jxl bmp tif tiff ico mp3 m4a aac ogg oga opus flac wav wma aif aiff mp4 ' +
    'm4v mov avi mkv webm mpg mpeg wmv flv 3gp ogv'
  ).split(' ')
);

/** Whether files of this suffix are pictures, sound or video, which are never decoded. */
export function isMedia(suffix: string): boolean {
  return MEDIA.has(suffix);
}

export interface ContentSuffix {
  /** Of the content, in lower case without dot: `csv` for `a.CSV.gz`; empty where there is none. */
  readonly suffix: string;
  /** The suffixes of compression behind it, the outermost first: `gz` for `a.csv.gz`. */
  readonly compression: readonly string[];
}

/** The suffix that says how to read a file once the compression that is read is undone. */
export function contentSuffix(path: string): ContentSuffix {
  return splitSuffixes(path, suffix => compressionNamed(suffix) !== null);
}

/** The suffix without any compression, and whether there was one. */
export function innerSuffix(path: string): { readonly suffix: string; readonly compressed: boolean } {
  const isCompression = (suffix: string) => compressionNamed(suffix) !== null || OTHER_COMPRESSION.includes(suffix);
  const { suffix, compression } = splitSuffixes(path, isCompression);
  return { suffix, compressed: compression.length > 0 };
}

/**
 * The last suffix with its dot, in lower case, as reports count by it; `(none)` where there is none. A suffix is chosen
 * by who names the file, so it is shown only where nothing can be written in it.
 */
export function shownSuffix(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return '(none)';
  const suffix = name.slice(dot + 1).toLowerCase();
  return /^[a-z0-9]{1,10}$/.test(suffix) ? `.${suffix}` : 'other';
}

/** Whether a file has the name of what macOS keeps beside another file: `._t.csv` beside `t.csv`. */
export function isMacCompanion(path: string): boolean {
  return path.startsWith('._', path.lastIndexOf('/') + 1);
}

/** What stands behind the suffix of one file of many: `a.tfrecord-00000-of-00010`. */
const SHARD = /-\d+(?:-of-\d+)?$/;

function splitSuffixes(path: string, isCompression: (suffix: string) => boolean): ContentSuffix {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Every part of the name behind its first dot, without the number of a shard.
  const parts = name.toLowerCase().replace(SHARD, '').split('.').slice(1);
  const compression: string[] = [];
  for (let last = parts.at(-1); last !== undefined && isCompression(last); last = parts.at(-1)) {
    compression.push(last);
    parts.pop();
  }
  return { suffix: parts.at(-1) ?? '', compression };
}
