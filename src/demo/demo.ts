/** The demo. The gate stops a pull request with a listed link, does not reveal it, and passes the repaired one. */
import { type JobResult, runJob } from './demo-runner.ts';
import { type Files, Scene } from './scene.ts';
import { parquetShard } from './sharded-demo.ts';

const BASE = {
  'README.md': '# Demo dataset\n\nLinks to images, see `data/links.csv`.\n',
  'data/links.csv':
    'id,url,caption\n1,https://images.example/harbour.jpg,a harbour\n2,https://images.example/tram.jpg,a tram\n'
};

const GOOD_ROWS = [
  '3,https://images.example/bridge.jpg,a bridge',
  '4,https://photos.example/2021/oak.png,an oak',
  '5,https://web.archive.org/web/2021/https://images.example/kite.jpg,a kite'
];

/** The dataset's description in the Croissant format. */
const CROISSANT = JSON.stringify(
  {
    '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
    '@type': 'Dataset',
    name: 'demo',
    url: 'https://datasets.example/demo',
    distribution: [
      { '@type': 'cr:FileObject', '@id': 'links.csv', contentUrl: 'data/links.csv', encodingFormat: 'text/csv' },
      {
        '@type': 'cr:FileObject',
        '@id': 'part-00000.parquet',
        contentUrl: 'https://datasets.example/demo/part-00000.parquet',
        encodingFormat: 'application/x-parquet'
      }
    ]
  },
  null,
  2
);

/** The link is disguised, like one that somebody tries to get past the gate. */
const LISTED_ROW = '6,HTTPS://Listed%2eexample:443/a/../b/%2570icture.jpg#x,a picture';

const LIST = '# THREAT_TYPE<TAB>ENTRY\nCSAM\tlisted.example/b/picture.jpg\n';

/** Plays the demo on standard output and returns the exit code. */
export async function demo(signal: AbortSignal): Promise<number> {
  await using scene = await Scene.set(BASE, LIST);
  const stopped = await runJob(scene, await scene.propose(withRows([...GOOD_ROWS, LISTED_ROW]), 'Add links'), signal);
  const comment = commentOf(scene);
  const passed = await runJob(scene, await scene.propose(withRows(GOOD_ROWS), 'Add good links'), signal);
  const wentWell = wentAsPlanned(scene, stopped, passed);
  const result = wentWell
    ? 'The gate stopped the first (exit 1), passed the second (exit 0), and never showed which link is listed.'
    : `The demo did not go as it should: exit codes ${stopped.exitCode} and ${passed.exitCode}.`;
  say(
    'A dataset repository, its GitHub and a denylist service ran on this machine only. A pull request was checked twice:',
    '  1. It adds four rows, a Parquet shard and a Croissant file. One row is listed, in disguise.',
    '  2. It was replaced by one without the listed row.',
    result,
    'What people see of both follows.'
  );
  show('1: the log of the job', stopped.log);
  show('1: the summary of the job', stopped.summary);
  show('1: the comment on the pull request', withoutRepetition(comment, stopped.summary));
  show('2: the log of the job', passed.log);
  show('2: the comment, edited in place', beginningOf(commentOf(scene)));
  say(
    result,
    'Next, check a file of your own. This uses only the built-in list of withdrawn models and datasets:',
    '  node dist/cli.js scan YOUR_FILE',
    'README.md shows how to use a list of your own, and docs/setup.md how to add the gate to a repository.'
  );
  return wentWell ? 0 : 1;
}

/** Shows only the hidden mark of a comment that otherwise says the same as the summary. */
function withoutRepetition(comment: string, summary: string): string {
  const [mark = '', ...rest] = comment.trim().split('\n');
  return rest.join('\n').trim() === summary.trim() ? `${mark}\n(then the same text as the summary)` : comment;
}

/** Returns what a comment says before its details. */
function beginningOf(comment: string): string {
  const [beginning = '', ...details] = comment.split('\n### ');
  return details.length === 0 ? comment : `${beginning.trim()}\n(then what was checked, as above)`;
}

function wentAsPlanned(scene: Scene, stopped: JobResult, passed: JobResult): boolean {
  const said = [stopped, passed].map(({ log, summary }) => log + summary).join('') + commentOf(scene);
  return stopped.exitCode === 1 && passed.exitCode === 0 && !/listed(?:\.|%2e)example/i.test(said);
}

function withRows(rows: readonly string[]): Files {
  return {
    'data/links.csv': `${BASE['data/links.csv']}${rows.join('\n')}\n`,
    'data/part-00000.parquet': parquetShard(),
    'croissant.json': CROISSANT
  };
}

function commentOf(scene: Scene): string {
  return scene.github.comments[0]?.body ?? '(none)';
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

function show(title: string, text: string): void {
  const rule = '─'.repeat(Math.max(0, 76 - title.length));
  const body = text
    .trimEnd()
    .split('\n')
    .map(line => `  │ ${line}`);
  process.stdout.write(`\n── ${title} ${rule}\n${body.join('\n')}\n`);
}
