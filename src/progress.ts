/** Prints progress to the log at a slow pace. Nothing in it depends on what was found. */
import type { Progress } from './check.ts';
import { count, safe, type SafeText } from './safe/text.ts';

/** Milliseconds between two lines. */
const PACE = 15_000;

/** Returns a function that prints the progress of reading head every 15 seconds. */
export function pacedProgress(say: (line: SafeText) => void): (progress: Progress) => void {
  const began = performance.now();
  let told = began;
  return progress => {
    const now = performance.now();
    if (now - told < PACE) return;
    told = now;
    say(progressLine(progress, (now - began) / 1000));
  };
}

/** @param seconds since the start */
function progressLine({ manifests, of, rows }: Progress, seconds: number): SafeText {
  const pace = safe`${count(rows / seconds)} rows a second`;
  const left = manifests === 0 ? safe`` : safe`, about ${duration((seconds / manifests) * (of - manifests))} left`;
  return safe`Read ${count(manifests)} of ${count(of)} files, ${count(rows)} rows, ${pace}${left}`;
}

function duration(seconds: number): SafeText {
  return seconds < 90 ? safe`${Math.ceil(seconds)} seconds` : safe`${Math.ceil(seconds / 60)} minutes`;
}
