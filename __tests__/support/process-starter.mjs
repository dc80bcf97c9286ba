/** Starts programs for `environment.js`, whose process is larger. Their streams are sockets connected by that process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = process.argv[2];
const waiting = [];
const server = createServer({ pauseOnConnect: true }, socket => {
  waiting.push(socket);
  server.emit('taken');
});
await new Promise(resolve => server.listen(join(folder, 'streams'), resolve));
process.once('disconnect', () => process.exit());

const questions = createReadStream(join(folder, 'questions'));
await once(questions, 'open');
const answers = openSync(join(folder, 'answers'), 'w');
const answer = message => writeSync(answers, `${JSON.stringify(message)}\n`);

for await (const line of createInterface({ input: questions })) {
  const { number, file, args, stdio, ...options } = JSON.parse(line);
  const streams = [];
  for (const kind of stdio) {
    while (kind === 'pipe' && waiting.length === 0) await once(server, 'taken');
    streams.push(kind === 'pipe' ? waiting.shift() : kind);
  }
  const child = spawn(file, args, { ...options, stdio: streams });
  const started = await new Promise(resolve => {
    child.once('error', ({ message, code, errno, syscall, path }) => {
      resolve({ error: { message, code, errno, syscall, path, spawnargs: args } });
    });
    if (child.pid !== undefined) resolve({ pid: child.pid });
  });
  // The end is reported after the start, because the other side reads the first answer at once.
  child.once('exit', (code, signal) => process.send?.({ number, code, signal }));
  answer(started);
  for (const stream of streams) if (stream !== 'ignore') stream.destroy();
}
