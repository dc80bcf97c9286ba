/** How many runs of a property a suite makes: `jest.config.js` sets the share, `jest.slow.config.js` makes all. */
declare const shareOfRuns: number;

/** Returns how many of these runs this suite makes, at least one. */
export function runsOf(all: number): number {
  return Math.ceil(all * shareOfRuns);
}
