/** The unit, the image and the proxy of docs/service/: they start the service as it is, and give it little else. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { load } from 'js-yaml';
import { HELP_OF } from '../src/command/help.ts';
import { serve } from '../src/command/serve.ts';
import { startService } from '../src/service/server.ts';
import { blocksOf } from './support/reader.ts';

const FOLDER = join(import.meta.dirname, '../docs/service');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'packaging-'));
afterAll(() => rm(folder, { recursive: true }));

const LIST = join(folder, 'partners.tsv');
const TOKENS = join(folder, 'tokens');
writeFileSync(LIST, 'CSAM\tlisted.example/\n');
writeFileSync(TOKENS, 'university\ttoken-of-the-university\n');
mkdirSync(join(folder, 'index'), { mode: 0o700 });

/** Runs `serve` with the arguments of a package, on paths and ports of this machine, and stops it at once. */
async function startsWith(args: readonly string[], paths: Readonly<Record<string, string>>): Promise<number> {
  const here = args.map(arg => {
    return Object.entries(paths)
      .reduce((text, [from, to]) => text.replace(from, to), arg)
      .replace(/^(?:8080|9464)$/, '0');
  });
  expect(here.filter(arg => arg.startsWith('/') && !arg.startsWith(folder))).toEqual([]);
  const silent = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const loud = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    return await serve(here, {}, AbortSignal.abort());
  } finally {
    silent.mockRestore();
    loud.mockRestore();
  }
}

/** The block of the operator's guide with these commands. */
function guideCommands(word: string): string {
  const guide = readFileSync(join(FOLDER, '../denylist-operation.md'), 'utf8');
  return blocksOf(guide).find(({ language, code }) => language === 'sh' && code.includes(word))?.code ?? '';
}

/** Whether a program is on this machine; otherwise only what needs no program is tested. */
const has = (program: string) => spawnSync('which', [program]).status === 0;

describe('the systemd unit', () => {
  const unit = read('denylist.service')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ');
  const settings = [...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
  const values = (name: string) => settings.filter(([key]) => key === name).map(([, value]) => value);

  test('starts the service with options that it has', async () => {
    const [command = ''] = values('ExecStart');
    const args = command.split(/ +/).slice(3);
    const paths = {
      '%C/denylist': join(folder, 'index'),
      '%L/denylist': folder,
      '/etc/denylist': folder,
      '/var/lib/denylist': folder
    };
    expect(await startsWith(args, paths)).toBe(0);
  });

  test('finds every file that it needs where the guide puts it', () => {
    const commands = guideCommands('useradd');
    const needed = [...unit.matchAll(/(?:--list|--tokens-file|node) (\/\S+)/g)].map(([, path = '']) => path);
    expect(needed).toContain('/etc/denylist/tokens');
    // The program is copied with its folder.
    const missing = needed.filter(path => !commands.includes(path.replace('/dist/cli.js', '/')));
    expect(missing).toEqual([]);
    expect(commands).toContain('docs/service/denylist.service /etc/systemd/system/');
  });

  test.each([
    ['NoNewPrivileges', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateDevices', 'yes'],
    ['PrivateTmp', 'yes'],
    ['LimitCORE', '0'],
    ['CacheDirectoryMode', '0700'],
    ['User', 'denylist']
  ])('sets %s to %j', (name, value) => {
    expect(values(name)).toEqual([value]);
  });

  // Older ones cannot rate a unit that is not installed.
  const [, version = 0] =
    /^systemd (\d+)/.exec(spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
  const analyzes = Number(version) >= 250 ? test : test.skip;
  analyzes('is understood by systemd, and leaves little exposed', () => {
    const copy = join(folder, 'denylist.service');
    writeFileSync(copy, read('denylist.service').replace('/usr/bin/node', process.execPath));
    const verified = spawnSync('systemd-analyze', ['verify', copy], { encoding: 'utf8' });
    expect(`${verified.stdout}${verified.stderr}`.split('\n').filter(line => line.includes(copy))).toEqual([]);
    // 100 is everything. The threshold is in tenths of what is shown.
    const rated = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', copy], {
      encoding: 'utf8'
    });
    expect(rated.stdout).toMatch(/Overall exposure level/);
    expect(rated.status).toBe(0);
  });
});

describe('the image', () => {
  const lines = read('Containerfile')
    .split('\n')
    .filter(line => !line.startsWith('#'));
  const of = (name: string) =>
    lines.flatMap(line => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
  const words = (name: string) => JSON.parse(of(name)[0] ?? '[]') as readonly string[];

  test('starts the service with options that it has', async () => {
    const args = [...words('ENTRYPOINT').slice(3), ...words('CMD')].map(arg => (arg === '0.0.0.0' ? '127.0.0.1' : arg));
    const paths = { '/run/secrets': folder, '/var/lib/denylist': join(folder, 'index'), '/lists': folder };
    expect(await startsWith(args, paths)).toBe(0);
  });

  test('has a current Node, no other user than node, and only dist/', () => {
    const [, major] = /^docker\.io\/library\/node:(\d+)-slim$/.exec(of('FROM')[0] ?? '') ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(24);
    expect(of('USER')).toEqual(['node']);
    expect(of('COPY')).toEqual(['dist/ /app/dist/']);
  });

  test('is healthy if the service is, and not otherwise', async () => {
    const command = JSON.parse(/CMD (\[.*\])/.exec(of('HEALTHCHECK')[0] ?? '')?.[1] ?? '[]') as readonly string[];
    const check = (port: string) =>
      new Promise(resolve => {
        const args = command.slice(1).map(arg => arg.replace('8080', port));
        spawn(process.execPath, args).on('close', resolve);
      });
    const service = await startService({ lists: [LIST], port: 0, token: null, log: () => undefined });
    expect(await check(service.url.port)).toBe(0);
    await service.close();
    expect(await check(service.url.port)).toBe(1);
  });
});

interface Compose {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, unknown>>;
}

describe('the compose file', () => {
  const { services, networks, volumes, secrets } = load(read('compose.yaml')) as Compose;
  const { denylist = {}, proxy = {} } = services;

  test('lets nobody but the proxy reach the service', () => {
    expect(denylist['ports']).toBeUndefined();
    expect(denylist['networks']).toEqual(['inside']);
    expect(networks['inside']).toEqual({ internal: true });
    expect(proxy['networks']).toContain('inside');
  });

  test.each(Object.entries(services))('gives %s a file system that it cannot write to, and no rights', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  test('finds the files beside it where the guide puts them', () => {
    const commands = guideCommands('DENYLIST_DOMAIN');
    const beside = [...read('compose.yaml').matchAll(/(?<=[ '])\.\/(\w+)/g)].map(([, name = '']) => name);
    expect(beside).toEqual(expect.arrayContaining(['lists', 'tokens', 'Caddyfile']));
    const missing = beside.filter(name => name !== 'Caddyfile' && !commands.includes(`cp ${name}`));
    expect(missing.filter(name => !commands.includes(`docs/service/${name}/`))).toEqual([]);
    expect(commands).toContain('--file docs/service/compose.yaml');
  });

  test('names only networks, volumes and secrets that it has', () => {
    const all = Object.values(services);
    const list = (key: string) => all.flatMap(service => (service[key] ?? []) as readonly string[]);
    expect(new Set(list('networks'))).toEqual(new Set(Object.keys(networks)));
    const named = list('volumes').flatMap(volume => (volume.startsWith('.') ? [] : [volume.split(':')[0]]));
    expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
    expect(list('secrets')).toEqual(Object.keys(secrets));
  });
});

describe('the Caddyfile', () => {
  test('logs nothing, and passes on only what clients ask for', () => {
    const lines = read('Caddyfile')
      .split('\n')
      .filter(line => !/^\s*#/.test(line));
    expect(lines.filter(line => /\blog\b/.test(line))).toEqual([]);
    expect(lines.join('\n')).toMatch(/@api path \/v5\/\*/);
  });

  const validates = has('caddy') ? test : test.skip;
  validates('is understood by Caddy', () => {
    const args = ['validate', '--adapter', 'caddyfile', '--config', join(FOLDER, 'Caddyfile')];
    const env = { ...process.env, DENYLIST_DOMAIN: 'denylist.example', HOME: folder };
    const { status, stderr } = spawnSync('caddy', args, { env, encoding: 'utf8' });
    expect(status === 0 ? '' : stderr).toBe('');
  });
});

test('every option in the files is one of serve', () => {
  const named = ['Containerfile', 'denylist.service', 'compose.yaml'].flatMap(name => {
    const commands = read(name)
      .replaceAll(/^\s*#.*$/gm, '')
      .replaceAll(/--(?:interval|timeout)=\S+/g, '');
    return commands.match(/(?<=[\s'"])--[a-z-]+/g) ?? [];
  });
  expect(named.filter(option => !String(HELP_OF.serve).includes(` ${option} `))).toEqual([]);
});
