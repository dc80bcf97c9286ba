/** Pseudo-random numbers below a limit (xorshift32). */
export type Below = (limit: number) => number;

/** Returns the numbers of a seed, which is not zero. */
export function random(seed: number): Below {
  let state = seed;
  return limit => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
