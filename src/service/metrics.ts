/** Counts what happens, and shows it in the text format of Prometheus. No label shows what was asked. */
import type { Answer } from './respond.ts';
import type { SortedList } from './sorted/sorted-list.ts';

/** Bounds of the histogram, in seconds. */
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60] as const;

export interface ServiceState {
  readonly lists: readonly Pick<SortedList, 'name' | 'size' | 'updated'>[];
  readonly isGood: boolean;
  readonly connections: number;
}

class Histogram {
  readonly counts = new Array<number>(BUCKETS.length).fill(0);
  count = 0;
  sum = 0;

  add(seconds: number): void {
    this.count++;
    this.sum += seconds;
    for (const [index, bound] of BUCKETS.entries())
      if (seconds <= bound) this.counts[index] = (this.counts[index] ?? 0) + 1;
  }
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #seconds = new Map<Answer['route'], Histogram>();

  count({ route, status }: Pick<Answer, 'route' | 'status'>, seconds: number): void {
    const labels = `{route="${route}",status="${status}"}`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const histogram = this.#seconds.get(route) ?? new Histogram();
    this.#seconds.set(route, histogram);
    histogram.add(seconds);
  }

  text({ lists, isGood, connections }: ServiceState): string {
    const ofLists = (value: (list: ServiceState['lists'][number]) => number) =>
      lists.map(list => [`{list="${list.name}"}`, value(list)] as const);
    return [
      family('requests_total', 'counter', 'Requests by kind and status.', [...this.#requests]),
      family('request_seconds', 'histogram', 'Time until the client has read the answer.', this.#histogram()),
      family(
        'list_entries',
        'gauge',
        'Entries of a list.',
        ofLists(list => list.size)
      ),
      family(
        'list_updated_seconds',
        'gauge',
        'When a list was last changed.',
        ofLists(list => list.updated.getTime() / 1000)
      ),
      family('healthy', 'gauge', 'Whether the newest version of every file is in use.', [['', isGood ? 1 : 0]]),
      family('connections', 'gauge', 'Open connections.', [['', connections]]),
      family('memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]])
    ].join('');
  }

  #histogram(): readonly Sample[] {
    return [...this.#seconds].flatMap(([route, { counts, count, sum }]) => [
      ...BUCKETS.map((bound, index) => [`_bucket{route="${route}",le="${bound}"}`, counts[index] ?? 0] as const),
      [`_bucket{route="${route}",le="+Inf"}`, count] as const,
      [`_sum{route="${route}"}`, sum] as const,
      [`_count{route="${route}"}`, count] as const
    ]);
  }
}

/** What comes after the name of a metric, and its value. */
type Sample = readonly [string, number];

function family(
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly Sample[]
): string {
  const full = `denylist_${name}`;
  const lines = samples.map(([labels, value]) => `${full}${labels} ${value}\n`);
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}
