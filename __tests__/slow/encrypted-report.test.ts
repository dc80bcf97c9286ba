/** Tests the encrypted report for maintainers: readable with an age identity, padded, without any URL. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from '@jest/globals';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from '../support/dataset.ts';
import { findLeaks } from '../support/leaks.ts';

const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };

async function recipient() {
  const identity = await generateIdentity();
  return { identity, settings: `version: 1\nreport-recipients: [${await identityToRecipient(identity)}]\n` };
}

async function judge(dataset: Dataset, row: string) {
  const path = join(tmpdir(), `report-${process.pid}-${Math.random().toString(36).slice(2)}.age`);
  const files = { 'data/links.csv': `${BASE['data/links.csv']}2,${row}\n` };
  const ran = await dataset.judge(await dataset.propose(files), { inputs: { 'report-file': path } });
  const bytes = await readFile(path).catch(() => null);
  await rm(path, { force: true });
  return { ran, bytes };
}

async function decrypted(bytes: Uint8Array | null, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return await decrypter.decrypt(bytes ?? new Uint8Array(), 'text');
}

describe('the encrypted report', () => {
  test('gives its recipients file, row, column, category and match id, and never the URL', async () => {
    const { identity, settings } = await recipient();
    const { url, entry } = secretUrl();
    const options = { list: [`CSAM\t${entry}`], denylistToken: 'secret-token', packaged: true };
    await using dataset = await Dataset.open({ ...BASE, '.github/dataset-gate.yml': settings }, options);
    const { ran, bytes } = await judge(dataset, url);
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    const text = await decrypted(bytes, identity);
    expect(JSON.parse(text)).toMatchObject({
      verdict: 'listed',
      places: [
        {
          file: 'data/links.csv',
          row: 3,
          column: 2,
          category: 'CSAM',
          matchId: expect.stringMatching(/^[a-z2-7]{16}$/)
        }
      ]
    });
    expect(text).toHaveLength(4096);
    expect(findLeaks({ url }, { text })).toEqual([]);
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('is also written on clean, with the same size', async () => {
    const { identity, settings } = await recipient();
    await using dataset = await Dataset.open(
      { ...BASE, '.github/dataset-gate.yml': settings },
      { list: ['CSAM\tlisted.example/'] }
    );
    const { ran, bytes } = await judge(dataset, 'https://images.example/two.jpg');
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean' } });
    const text = await decrypted(bytes, identity);
    expect(JSON.parse(text)).toMatchObject({ verdict: 'clean', places: [] });
    expect(text).toHaveLength(4096);
  });

  test('without recipients in the settings is a usage error', async () => {
    await using dataset = await Dataset.open(BASE, { list: ['CSAM\tlisted.example/'] });
    const { ran, bytes } = await judge(dataset, 'https://images.example/two.jpg');
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
    expect(bytes).toBeNull();
  });

  test('for an invalid recipient is settings-invalid', async () => {
    const settings = `version: 1\nreport-recipients: [age1${'q'.repeat(58)}]\n`;
    await using dataset = await Dataset.open(
      { ...BASE, '.github/dataset-gate.yml': settings },
      { list: ['CSAM\tlisted.example/'] }
    );
    const { ran } = await judge(dataset, 'https://images.example/two.jpg');
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'settings-invalid' } });
  });
});
