/** The memory of the screen's kernel: tables of bytes, lists of the URL at hand, queues of expressions, cells and texts. */
import { ENTRY_WORDS, LANES, READ_AHEAD } from '../digest/message-lanes.ts';
import { KERNEL_BYTES } from '../digest/sha256-lanes.ts';

/** Bytes of an entry of a queue. */
export const ENTRY = ENTRY_WORDS * 4;

/** Expressions that can wait in each queue. Messages of one, two and three blocks have a queue each. */
export const CAPACITY = 4096;
export const QUEUES = 3;
const QUEUE_BYTES = (CAPACITY + LANES) * ENTRY;

/** Canonical forms that can wait, and the bytes of one: sixteen for its scheme, and the rest for what follows it. */
export const FORM_COUNT = 256;
const SCHEME_BYTES = 16;
export const FORM_BYTES = SCHEME_BYTES + 192;

/** URLs whose MD5s can wait, and how many each has. */
export const MD5_URLS = 512;
const URL_MD5S = 3;
/** Bytes of `url-md5:` and the digits, and of the longest URL in lower case. */
export const MD5_BYTES = 48;
export const LOWERED_BYTES = 192;

/** Cells that can wait. */
export const CELLS = 8192;

/** Bytes of text that can wait. */
export const TEXT_BYTES = 3 << 16;

/** The most hashes of one URL, and the most full stops of one host. */
export const HASHES = 4;
export const DOTS = 32;

/** Bytes of `md5:` or `sha1:` and the longest hash. */
export const HASH_BYTES = 48;

let used = KERNEL_BYTES;

/** Returns where the next `size` bytes of memory are. */
function next(size: number): number {
  const at = used;
  used += (size + 15) & ~15;
  return at;
}

// Tables: a byte's meaning at the beginning of a cell, at its end, in a host, in a path; of pairs of bytes; of hosts.
export const FIRST_TABLE = next(256);
export const LAST_TABLE = next(256);
export const HOST_TABLE = next(256);
export const PATH_TABLE = next(256);
export const TAIL_TABLE = next(4096);
export const PAIR_TABLE = next(65536);
// Lists of the URL at hand.
export const DOT_LIST = next(DOTS * 4);
export const HOST_LIST = next(5 * 4);
export const PATH_LIST = next(6 * 4);
export const HASH_LIST = next(HASHES * 4);
export const FORM_PATH_LIST = next(8 * 4);
/** What the kernel returns: the next cell, the ends of the three queues, and of those for MD5. */
export const RESULT = next(7 * 4);
const QUEUED = next(QUEUES * QUEUE_BYTES);
/** Canonical forms that are not in the text: where the host of the first one is. */
export const FORMS = next(FORM_COUNT * FORM_BYTES) + SCHEME_BYTES;
const MD5_QUEUE_BYTES = (URL_MD5S * MD5_URLS + LANES) * ENTRY;
const MD5_QUEUED = next(QUEUES * MD5_QUEUE_BYTES);
export const MD5_TEXTS = next(URL_MD5S * MD5_URLS * MD5_BYTES);
/** Where digests of padding go. */
export const MD5_PADDING = next(MD5_BYTES);
/** URLs in lower case. */
export const LOWERED = next(MD5_URLS * LOWERED_BYTES);
export const PREFIXES = next(CAPACITY * 4);
export const PADDING = next(4);
/** Where each cell begins and ends, 4 bytes each. */
export const CELL_LIST = next(CELLS * 8);
/** The row and the column of each cell, and its flags. */
export const ROWS = next(CELLS * 4);
export const COLUMNS = next(CELLS * 4);
export const FLAGS = next(CELLS);
/** For each cell one of the verdicts below, and the end of its prefixes. */
export const VERDICTS = next(CELLS);
export const PREFIX_ENDS = next(CELLS * 4);
/** The cells that are not done: those that have to be scanned, and those with an item that may be listed. */
export const REMAINING = next(CELLS * 4);
/** A bit for each prefix that a list may have, by the upper bits of the prefix, and one by its lower bits. */
export const LISTED_BITS = 21;
export const LISTED = next(2 ** LISTED_BITS / 8);
export const LISTED_LOWER = next(2 ** LISTED_BITS / 8);
/** Expressions of hashes. */
export const HASH_TEXTS = next(CAPACITY * HASH_BYTES);
export const TEXT = next(TEXT_BYTES + READ_AHEAD);

export const PAGES = Math.ceil(used / 65536);

/** Returns where a queue begins. */
export function queueStart(queue: number): number {
  return QUEUED + queue * QUEUE_BYTES;
}

/** Returns where a queue of messages for MD5 begins. */
export function md5QueueStart(queue: number): number {
  return MD5_QUEUED + queue * MD5_QUEUE_BYTES;
}

/** A cell without items, one with a plain item, one that has to be scanned. */
export const NOTHING = 0;
export const ITEM = 1;
export const LOOK = 2;

/** Flags of a cell: its line ends are those of the file; its doubled quotes are still doubled. */
export const LINES = 1;
export const DOUBLED = 2;
