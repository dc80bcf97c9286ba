/** Tests that a shard in public shows only its number and verdict, and nothing about its content or faults. */
import { expect, test } from '@jest/globals';
import { Dataset } from '../support/dataset.ts';

test.each(['public', 'internal', 'private'] as const)(
  'a file that a shard cannot read is shown only in a private repository: %s',
  async visibility => {
    const options = { list: ['CSAM\tlisted.example/'], denylistToken: 'a-token-5c1e', visibility };
    await using dataset = await Dataset.open({ 'notes.txt': 'none\n' }, options);
    const files = {
      'data/broken.json': '{"a": ',
      'data/odd.sqlite': 'SQLite format 3\0',
      // More than are reported one by one: the line that counts the others belongs to no file.
      'data/url.csv': `u\n${Array.from({ length: 1100 }, (_, i) => `foo://:${i}\n`).join('')}`
    };
    const pull = await dataset.propose(files);
    const { verdict, said, result } = await dataset.decide(pull, { inputs: { shard: '1/1' } });
    expect(verdict).toBe('incomplete');
    expect(result.pullRequest).toBeNull();
    const text = said.join('\n');
    if (visibility === 'private') expect(text).toContain('data/broken.json');
    else expect(text).not.toMatch(/broken|odd|url\.csv|data\/|manifest-|url-unparseable|content-|more look like/);
  }
);
