/** Large file storage, in its main case through the packaged Action: the content is judged, not the pointer that stands for it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from '../support/dataset.ts';

const BASE = { 'README.md': '# Links\n' };

function pointerTo(content: string): { readonly oid: string; readonly pointer: string } {
  const oid = createHash('sha256').update(content).digest('hex');
  const size = Buffer.byteLength(content);
  return { oid, pointer: `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n` };
}

describe('a manifest in large file storage', () => {
  test('is read, and a listed URL in it is stopped', async () => {
    const { url, entry } = secretUrl();
    const content = `id,url\n1,${url}\n`;
    const { oid, pointer } = pointerTo(content);
    const lfs = new Map([[oid, Buffer.from(content)]]);
    await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`], lfs, packaged: true });
    const ran = await dataset.judge(await dataset.propose({ 'data/links.csv': pointer }));
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: '' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('that is clean passes, and is counted as what it holds', async () => {
    const content = 'id,url\n1,https://images.example/1.jpg\n';
    const { oid, pointer } = pointerTo(content);
    const lfs = new Map([[oid, Buffer.from(content)]]);
    await using dataset = await Dataset.open(BASE, { list: ['CSAM\tlisted.example/'], lfs });
    const { verdict, result, said } = await dataset.decide(await dataset.propose({ 'data/links.csv': pointer }));
    expect({ verdict, passes: result.passes }).toEqual({ verdict: 'clean', passes: true });
    expect(result.report.manifests).toMatchObject([{ state: 'checked' }]);
    expect(said[0]).toContain('CSV');
  });

  test('whose object is not to be had, or is another, is content-unavailable', async () => {
    const { oid, pointer } = pointerTo('id,url\n1,https://images.example/1.jpg\n');
    for (const lfs of [
      new Map<string, Buffer>(),
      new Map([[oid, Buffer.from('id,url\n1,https://images.example/2.jpg\n')]])
    ]) {
      await using dataset = await Dataset.open(BASE, { list: ['CSAM\tlisted.example/'], lfs });
      const decided = await dataset.decide(await dataset.propose({ 'data/links.csv': pointer }));
      expect(decided).toMatchObject({
        verdict: 'incomplete',
        reason: 'content-unavailable',
        result: { passes: false }
      });
    }
  });

  test('whose pointer holds a listed hash is stopped, whether the object is there or not', async () => {
    const { oid, pointer } = pointerTo('a picture');
    await using dataset = await Dataset.open(BASE, { list: [`CSAM\tsha256:${oid}`], lfs: new Map<string, Buffer>() });
    const { verdict, said } = await dataset.decide(await dataset.propose({ 'images/one.jpg': pointer }));
    expect(verdict).toBe('listed');
    expect(said.join('')).not.toContain(oid.slice(0, 8));
  });
});
