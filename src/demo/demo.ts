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
  say('A dataset repository, its GitHub and a denylist service now run on this machine only.');
  say('A pull request adds four rows, a Parquet shard and a Croissant file. One row is listed, in disguise.');
  const stopped = await runJob(scene, await scene.propose(withRows([...GOOD_ROWS, LISTED_ROW]), 'Add links'), signal);
  show('The log of the job', stopped.log);
  show('The summary of the job', stopped.summary);
  show('The comment on the pull request', commentOf(scene));
  say('The pull request is replaced by one without the listed row.');
  const passed = await runJob(scene, await scene.propose(withRows(GOOD_ROWS), 'Add good links'), signal);
  show('The log of the job', passed.log);
  show('The comment on the pull request, edited in place', commentOf(scene));
  const wentWell = wentAsPlanned(scene, stopped, passed);
  say(
    wentWell
      ? 'The gate stopped the first (exit 1), passed the second (exit 0), and never showed which link is listed.'
      : `The demo did not go as it should: exit codes ${stopped.exitCode} and ${passed.exitCode}.`
  );
  return wentWell ? 0 : 1;
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

function say(sentence: string): void {
  process.stdout.write(`\n${sentence}\n`);
}

function show(title: string, text: string): void {
  const rule = '─'.repeat(Math.max(0, 76 - title.length));
  const body = text
    .trimEnd()
    .split('\n')
    .map(line => `  │ ${line}`);
  process.stdout.write(`\n── ${title} ${rule}\n${body.join('\n')}\n`);
}
