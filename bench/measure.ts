/** Measures processor time over all threads and peak memory of a program. Reads /proc, so it works only on Linux. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Taken {
  /** User and system time of each run, in seconds, ascending. */
  readonly seconds: readonly number[];
  /** The highest memory peak of all runs. */
  readonly mib: number;
}

/** Clock ticks of /proc per second. */
const TICKS = 100;

/** The time between two readings of the peak, in milliseconds. */
const LOOK = 5;

/** Runs a program several times; returns null if it is not installed. */
export async function measure(runs: number, program: string, args: readonly string[]): Promise<Taken | null> {
  const seconds: number[] = [];
  let mib = 0;
  for (let run = 0; run < runs; run++) {
    const before = ended();
    const peak = await peakOfRun(program, args);
    if (peak === null) return null;
    seconds.push(ended() - before);
    mib = Math.max(mib, peak);
  }
  return { seconds: seconds.sort((one, other) => one - other), mib };
}

export function medianOf({ seconds }: Taken): number {
  return seconds[seconds.length >> 1] ?? NaN;
}

function peakOfRun(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: 'ignore' });
    let mib = 0;
    const timer = setInterval(() => {
      mib = Math.max(mib, peakOf(child.pid));
    }, LOOK);
    const end = (peak: number | null) => {
      clearInterval(timer);
      resolve(peak);
    };
    child.on('error', () => end(null));
    child.on('exit', code => end(code === 127 ? null : mib));
  });
}

/** Returns the processor time of all child processes that have ended, in seconds. */
function ended(): number {
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Returns the memory peak of a process; 0 if it has ended. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
