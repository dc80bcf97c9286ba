/** What a program takes: processor time of all its threads, and memory at its peak. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface Taken {
  /** User and system time, in seconds. */
  readonly seconds: number;
  readonly mib: number;
}

/** Clock ticks of /proc a second. */
const TICKS = 100;

/** How often the peak is read, in milliseconds. */
const LOOK = 5;

/** Runs a program to its end so many times: its time on average, and its highest peak; null where it is not installed. */
export async function measure(runs: number, program: string, args: readonly string[]): Promise<Taken | null> {
  const before = await ended();
  let mib = 0;
  for (let run = 0; run < runs; run++) {
    const peak = await peakOfRun(program, args);
    if (peak === null) return null;
    mib = Math.max(mib, peak);
  }
  return { seconds: ((await ended()) - before) / runs, mib };
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
    child.on('exit', () => end(mib));
  });
}

/** Processor time of this program's children that have ended, in seconds. */
async function ended(): Promise<number> {
  const fields = (await readFile('/proc/self/stat', 'latin1')).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The peak so far of a process; 0 where it has ended. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
