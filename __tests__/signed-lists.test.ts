/** Lists that are signed by their makers. The keys and signatures were made with minisign 0.11. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDenylist } from '../src/denylist/open.ts';
import { parseHashLists } from '../src/denylist/protocol.ts';
import { parseSignature, parseTrustedKey, SignatureCheck, type TrustedKey } from '../src/service/minisign.ts';
import { startService, type ServiceOptions } from '../src/service/server.ts';
import { runCli } from './support/action.ts';
import { limitsWith } from './support/limits.ts';

const LIST = 'CSAM\tsigned.example/\n';
const ONE = `untrusted comment: minisign public key DC9B1796FDAEA859
RWRZqK79lheb3DfTtdCYqRaVa0ftVFop5tAz/c+oyutAPSOt4WWP0JCt
`;
const TWO = `untrusted comment: minisign public key F72E035E4DDAC358
RWRYw9pNXgMu99U30p1y7NiCeRESw0GfQFzI1n4nzW5XwDwM9ommeS+K
`;
const PREHASHED = `untrusted comment: signature from minisign secret key
RURZqK79lheb3Bf0jpi4G/QSRS0owvG/Lbv8ptjHW4/0MehyyckrDGOCI09cPAZ12yV6unOgaHsa5NqjFU+u94ACJwr3GpD75AI=
trusted comment: timestamp:1800000000 file:list.tsv version 7
/408hIqCM9Edj40zeUXse8Nat6meQ3NP82kRUDfq+mGjQCzko9y+bUbqBH4Bg5MvXEt2UOFL/sPmqfLed4l0Ag==
`;
const LEGACY = `untrusted comment: signature from minisign secret key
RWRZqK79lheb3AU1iIcy4G6HfZKsHTI0lzaWaxl7dsROQfO/Xx766+9O0RkhFC4uBNaouYTd2Mo9LgdMBkZW4gkackl29fzH6gg=
trusted comment: a legacy one
70AFXlPtxpoByum5sdLDBGS1q9hZ7gf/I9gsYK9CfGQy5aGLARcWEJr3esW5tRgKtxYNiN/UYP94SgWc5RtCCw==
`;
const OTHER = `untrusted comment: signature from minisign secret key
RURYw9pNXgMu91UHPFigcHu6kurkS8XU59FyvCsU6epEk8WnNnMhCb+wOPatlo85kNBPtZLtVQJV/oQduBHUfsrrZW0AEVQAFQs=
trusted comment: by another
J2Y87l0oVH3f2NNFPrUcczMwWl/90CHZeg8ZyyjwlkBIlQfCpJQeOoWnJn6EsCSyeS1U7oVZom71yl/rfkclBw==
`;

function keyOf(text: string): TrustedKey {
  const key = parseTrustedKey(text);
  if (key === null) throw new Error('not a key');
  return key;
}

/** Returns null if the signature cannot be read. */
function isGood(signature: string, content: string, key = ONE, chunk = 5): boolean | null {
  const parsed = parseSignature(Buffer.from(signature, 'latin1'));
  if (parsed === null) return null;
  const check = new SignatureCheck(parsed, keyOf(key));
  for (let at = 0; at < content.length; at += chunk) check.update(Buffer.from(content.slice(at, at + chunk)));
  return check.isGood();
}

describe('a signature of minisign', () => {
  test.each([
    ['of today', PREHASHED, ONE],
    ['of the old form', LEGACY, ONE],
    ['by another key', OTHER, TWO]
  ])('%s is good for the file that was signed', (_, signature, key) => {
    expect(isGood(signature, LIST, key)).toBe(true);
    expect(parseSignature(Buffer.from(signature))?.keyId).toBe(keyOf(key).id);
  });

  test.each<[string, string, string]>([
    ['another file', PREHASHED, `${LIST}#\n`],
    ['an empty file', PREHASHED, ''],
    ['another file in the old form', LEGACY, LIST.replace('signed', 'forged')],
    ['another trusted comment', PREHASHED.replace('version 7', 'version 8'), LIST],
    ['a signature of another key', OTHER, LIST],
    ['the old form called the new one', LEGACY.replace('RWRZ', 'RURZ'), LIST],
    ['the new form called the old one', PREHASHED.replace('RURZ', 'RWRZ'), LIST],
    ['the signature of the comment of another one', mixed(PREHASHED, LEGACY), LIST]
  ])('is not good with %s', (_, signature, content) => {
    expect(isGood(signature, content)).toBe(false);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a key', ONE],
    ['its first lines', PREHASHED.split('\n').slice(0, 2).join('\n')],
    ['more lines', `${PREHASHED}more\n`],
    ['Windows lines', PREHASHED.replaceAll('\n', '\r\n')],
    ['another algorithm', PREHASHED.replace('RURZ', 'RUVZ')],
    ['base64 with bits that are not used', PREHASHED.replace('5AI=', '5AJ=')],
    ['base64 without its end', PREHASHED.replace('5AI=', '5AI')],
    ['a short signature', PREHASHED.replace('RURZqK79', 'RURZ')]
  ])('is not read if it is %s', (_, text) => {
    expect(isGood(text, LIST)).toBeNull();
  });

  test.each(['', 'RWR', PREHASHED, ONE.replace('RWRZ', 'RURZ'), `${ONE}more\n`, ONE.replace('JCt', 'JC')])(
    'is not checked with what is no key: %j',
    text => {
      expect(parseTrustedKey(text)).toBeNull();
    }
  );

  test('is checked with a key in base64 as with its file', () => {
    expect(parseTrustedKey(ONE.split('\n')[1] ?? '')?.id).toBe('DC9B1796FDAEA859');
  });
});

function mixed(one: string, other: string): string {
  return [...one.split('\n').slice(0, 3), ...other.split('\n').slice(3)].join('\n');
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signed-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return path;
}

async function start(list: string, options: Partial<ServiceOptions> = {}) {
  const lines: string[] = [];
  const log = (line: unknown) => void lines.push(String(line));
  const service = await startService({
    lists: [list],
    port: 0,
    token: null,
    lookInterval: 20,
    trusted: [keyOf(ONE)],
    log,
    ...options
  });
  return Object.assign(service, { lines });
}

async function settled({ lines }: { readonly lines: readonly string[] }, line: RegExp): Promise<void> {
  for (let i = 0; i < 1000 && !lines.some(text => line.test(text)); i++) await wait(10);
  expect(lines.join('\n')).toMatch(line);
}

describe('serve --trusted-key', () => {
  test.each<[string, string | null, RegExp]>([
    ['without a signature', null, /it is not signed/],
    ['with a signature of another file', PREHASHED.replace('version 7', 'version 8'), /not one of this content/],
    ['with a signature by another key', OTHER, /signed with a key that is not trusted/],
    ['with something else than a signature', 'hello\n', /not one of minisign/],
    ['with a signature that is much too long', 'x'.repeat(100_000), /not one of minisign/]
  ])('refuses a list %s', async (name, signature, why) => {
    const list = await write(`${name.replaceAll(' ', '-')}.tsv`, LIST);
    if (signature !== null) await write(`${name.replaceAll(' ', '-')}.tsv.minisig`, signature);
    const named = new RegExp(`list \`${name.replaceAll(' ', '-')}\\.tsv\` is refused: .*${why.source}`);
    await expect(start(list)).rejects.toMatchObject({ reason: 'usage', message: expect.stringMatching(named) });
  });

  test('offers the id of the key, which the gate shows', async () => {
    const list = await write('offered.tsv', LIST);
    await write('offered.tsv.minisig', LEGACY);
    await using service = await start(list, { trusted: [keyOf(TWO), keyOf(ONE)] });
    await using denylist = await openDenylist({
      url: service.url,
      token: null,
      listNames: null,
      limits: limitsWith({ denylistSeconds: 5 }),
      proxy: { https: null, except: null },
      signal: AbortSignal.timeout(600_000)
    });
    expect(String(denylist.lists[0]?.signedBy)).toBe('DC9B1796FDAEA859');
    const links = await write('links.csv', 'https://fine.example/\n');
    const { stdout } = await runCli(['scan', '--denylist', service.url.href, links]);
    expect(stdout).toMatch(/offered`, version .*, updated .*, signed by key DC9B1796FDAEA859, about 1 entry/);
    const verified = await runCli(['verify', service.url.href]);
    expect(verified.stdout).toMatch(/signed by key DC9B1796FDAEA859/);
  });

  test.each(['evil.example/', 'dc9b1796fdaea859', 'DC9B1796FDAEA859A', 7, null, ['DC9B1796FDAEA859']])(
    'shows no id that cannot be one: %j',
    signedBy => {
      const { lists } = parseHashLists({ hashLists: [{ name: 'a', metadata: { signedBy } }] });
      expect(lists.map(list => list.signedBy)).toEqual([null]);
    }
  );

  test('keeps the old list until a changed one and its signature belong together', async () => {
    const list = await write('changed.tsv', LIST);
    await write('changed.tsv.minisig', PREHASHED);
    await using service = await start(list);
    const health = async () => (await fetch(new URL('/healthz', service.url))).status;
    await write('changed.tsv', 'CSAM\tforged.example/\n');
    await settled(service, /was not updated: .*its signature is not one of this content/);
    expect(await health()).toBe(503);
    await write('changed.tsv', LIST);
    await settled(service, /was read again/);
    expect(await health()).toBe(200);
    await rm(`${list}.minisig`);
    await settled(service, /was not updated: .*it is not signed/);
    await write('changed.tsv.minisig', LEGACY);
    for (let i = 0; i < 1000 && (await health()) === 503; i++) await wait(10);
    expect(await health()).toBe(200);
  });

  test('does not serve what was kept without that signature, after a restart', async () => {
    const index = { folder: join(folder, 'index'), program: '1' };
    const list = await write('kept.tsv', LIST);
    await (await start(list, { index, trusted: [] })).close();
    await expect(start(list, { index })).rejects.toThrow(/it is not signed/);
    await write('kept.tsv.minisig', PREHASHED);
    await (await start(list, { index })).close();
    await rm(`${list}.minisig`);
    await using service = await start(list, { index });
    await settled(service, /was not updated: .*it is not signed/);
    await expect(start(list, { index, trusted: [keyOf(TWO)] })).rejects.toThrow(/it is not signed/);
  });

  test('takes the file of a key, and refuses another file', async () => {
    const list = await write('cli.tsv', LIST);
    await write('cli.tsv.minisig', PREHASHED);
    const key = await write('one.pub', ONE);
    const serve = (trusted: string) => runCli(['serve', '--check', '--list', list, '--trusted-key', trusted]);
    expect(await serve(key)).toMatchObject({ code: 0, stderr: '' });
    expect(await serve(ONE.split('\n')[1] ?? '')).toMatchObject({ code: 0 });
    expect(await serve(await write('two.pub', TWO))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not trusted/)
    });
    expect((await serve(list)).stderr).toMatch(/--trusted-key must be a public key of minisign/);
  });
});
