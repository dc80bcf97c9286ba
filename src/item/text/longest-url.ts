/**
 * The most bytes read as one URL. No server accepts a longer request, a long fragment is never requested, and reading a
 * URL takes many times its length in time and memory. A longer URL is not proven clean.
 */
export const LONGEST_URL = 1 << 18;
