/** What a file's name says of its content. */

/** Suffixes of compression that stand behind the suffix of the content. */
const COMPRESSION = 'gz gzip bgz zst zstd br bz2 xz lzma lz4 sz snappy'.split(' ');

const GZIP = ['gz', 'gzip', 'bgz'];

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
  /** Whether the name says gzip. */
  readonly gzip: boolean;
}

/** The suffix that says how to read a file once gzip, which is read, is undone. */
export function contentSuffix(path: string): ContentSuffix {
  const parts = suffixesOf(path);
  const gzip = GZIP.includes(parts.at(-1) ?? '');
  while (GZIP.includes(parts.at(-1) ?? '')) parts.pop();
  return { suffix: parts.at(-1) ?? '', gzip };
}

/** The suffix without any compression, and whether there was one. */
export function innerSuffix(path: string): { readonly suffix: string; readonly compressed: boolean } {
  const parts = suffixesOf(path);
  const all = parts.length;
  while (COMPRESSION.includes(parts.at(-1) ?? '')) parts.pop();
  return { suffix: parts.at(-1) ?? '', compressed: parts.length < all };
}

/** Every part of the file's name behind its first dot, in lower case. */
function suffixesOf(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.toLowerCase().split('.').slice(1);
}
