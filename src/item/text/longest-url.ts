/**
 * So much is read as one URL: no server takes a request of a longer one, what is cut off of a longer fragment is not asked
 * for, and reading a URL takes many times its length of time and memory. One that goes on is not proven clean.
 */
export const LONGEST_URL = 1 << 18;
