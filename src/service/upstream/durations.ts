/** How long clients that keep answers may keep them (specification, section 6). The gate itself keeps none. */

/** Returns a duration such as `300s` or `1.5s` in milliseconds; 0 for anything else, which means: do not wait, do not keep. */
function milliseconds(duration: unknown): number {
  const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(typeof duration === 'string' ? duration : '') ?? [];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}

/** Returns how long an answer of the hash search may be kept. */
export function cacheMilliseconds(answer: unknown): number {
  return milliseconds(fieldOf(answer, 'cacheDuration'));
}

/** Returns how long a client must wait before it asks for a list again. */
export function waitMilliseconds(answer: unknown): number {
  return milliseconds(fieldOf(answer, 'minimumWaitDuration'));
}

function fieldOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null
    ? Object.entries(answer).find(([key]) => key === name)?.[1]
    : null;
}
