/** Shell scripts are read as a shell reads them. */
import { describe, expect, test } from '@jest/globals';
import { found, lookedUp } from './manifest-support.ts';

const EXPRESSION = 'evil.example/p/q.jpg';

describe('a shell script', () => {
  test.each([
    ['a continued line', 'curl https://evil.exa\\\nmple/p/q.jpg\n'],
    ['a line continued twice', 'curl https://evil.\\\nexa\\\nmple/p/q.jpg\n'],
    ['a variable', 'BASE=https://evil.example\ncurl $BASE/p/q.jpg\n'],
    ['a variable in braces and quotes', 'BASE="https://evil.example"\ncurl "${BASE}/p/q.jpg"\n'],
    ['an exported variable', "export BASE='https://evil.example/p'\nwget $BASE/q.jpg\n"],
    ['a host', 'H=evil.example; curl https://${H}/p/q.jpg\n'],
    ['variables in variables', 'A=https://evil.example\nB=$A/p\ncurl $B/q.jpg\n'],
    ['a default', 'BASE=${BASE:-https://evil.example}\ncurl $BASE/p/q.jpg\n'],
    ['a variable that gets another value', 'A=https://evil.example\ncurl $A/p/q.jpg\nA=x\ncurl $A\n'],
    ['a variable in quotes, and text behind them', 'BASE=https://evil.example/p\ncurl "$BASE"/q.jpg\n'],
    ['a variable in quotes in another', 'A="https://evil.example"\nB="${A}"/p\ncurl "$B"/"q.jpg"\n'],
    ['quotes around parts of a value', `A='https://evil.'"example"\ncurl $A/p/q.jpg\n`],
    ['quotes inside a word', `curl https://evil.exa''mple/"p"/q.'jpg'\n`],
    ['quotes that touch', 'curl "https://evil.exa""mple/p/q.jpg"\n'],
    ['a number to the base of eight', "curl $'https://evil.ex\\141mple/p/q.jpg'\n"],
    ['a variable without its end', 'A=https://evil.example/\ncurl "${A%/}/p/q.jpg"\n'],
    ['a variable in lower case', 'A=HTTPS://EVIL.example\ncurl ${A,,}/p/q.jpg\n'],
    ['a variable that has to be set', 'A=https://evil.example\ncurl "${A:?no host}/p/q.jpg"\n'],
    ['a value in two parts', 'A=https://evil.exa\nA+=mple/p\ncurl $A/q.jpg\n'],
    ['an array', 'A=(a.example "evil.example")\ncurl https://${A[1]}/p/q.jpg\n'],
    ['an array of links', 'A=(https://a.example "https://evil.example/p")\ncurl "${A[@]}/q.jpg"\n'],
    ['an array of one', 'A=(https://evil.example/p)\ncurl ${A[0]}/q.jpg\n'],
    ['a loop', 'for f in a q "r"; do\n  curl https://evil.example/p/$f.jpg\ndone\n'],
    ['a loop over one', 'for u in https://evil.example/p; do curl $u/q.jpg; done\n'],
    ['a loop over a variable', 'H="a.example evil.example"\nfor h in $H; do curl https://$h/p/q.jpg; done\n'],
    ['a variable in a continued line', 'A=evil\ncurl \\\n  https://$A.exam\\\nple/p/q.jpg'],
    ['a script that ends in a continued line', 'curl https://evil.example/p/\\\nq.jpg\\']
  ])('with %s', async (_, script) => {
    for (const chunk of [1, 7, 1 << 20]) {
      const { has, error } = await lookedUp('get.sh', script, chunk);
      expect([chunk, has(EXPRESSION), error]).toEqual([chunk, true, null]);
    }
  });

  test('keeps the row of every item, and counts none twice', async () => {
    const script =
      'A=https://a.example\ncurl $A/1 \\\n  -o https://b.example/2 \\\n  -o https://c.example/3\n\nx https://d.example/4\n';
    const { items, at } = await found('get.sh', script);
    expect(items).toEqual([
      'https://a.example',
      'https://b.example/2',
      'https://c.example/3',
      'https://a.example/1',
      'https://d.example/4'
    ]);
    expect(at.map(place => place.split(':')[0])).toEqual(['1', '3', '4', '2', '6']);
  });

  test('a hostile script costs no more than its length', async () => {
    const long = `A=https://a.example/${'x'.repeat(2000)}\n${'$A\n'.repeat(12_500)}`;
    const { items, error } = await found('get.sh', long);
    expect(error).toBeNull();
    expect(items.length).toBeLessThan(6000);
    const open = await found('get.sh', 'x https://a.example/ \\\n'.repeat(5_000));
    expect([open.error, open.items.length]).toEqual([null, 5_000]);
  });
});
