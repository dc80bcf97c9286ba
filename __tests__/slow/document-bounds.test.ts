/** Limits the cost of names and contexts in hostile documents: reading ends, or stops as too large. */
import { describe, expect, test } from '@jest/globals';
import { foundBy } from '../document-support.ts';
import { lookedUp } from '../manifest-support.ts';

/** Of few items much text. */
const LONG = 'x'.repeat(500);
const EX = '"@context": {"ex": "https://h.example/d/"}';
const VOCAB = '"@context": {"@vocab": "https://h.example/d/"}';
const P = '@prefix ex: <https://h.example/d/> .\n';
const U = 'https://h.example/';

/** Other items before one in a list. */
const many = (item: string, count = 60) => Array.from({ length: count }, (_, i) => `"${item}${i}", `).join('');

describe('JSON-LD', () => {
  const strings = (count: number) => Array.from({ length: count }, (_, i) => `"x:${i}"`).join();

  test('as many nodes as there may be are read under a context in front', async () => {
    const { has, error } = await lookedUp('a.json', `{${EX}, "a": [${strings(150_000)}], "@id": "ex:p"}`);
    expect([error, has('h.example/d/p')]).toEqual([null, true]);
  });

  test('a key is one, wherever waiting ends', async () => {
    for (const before of [65_533, 65_534, 65_535, 65_536, 65_537]) {
      const { has, error } = await lookedUp('a.json', `{${VOCAB}, "a": [${strings(before)}], "p": {"@type": "q"}}`);
      expect([error, has('h.example/d/p'), has('h.example/d/q')]).toEqual([null, true, true]);
    }
  });

  test.each([
    ['too much in front of a context', `{"@id": "ex:p", "a": [${strings(70_000)}], ${EX}}`],
    ['a second context behind too much', `{${EX}, "a": [${strings(70_000)}], "@context": {"x": "https://i.example/"}}`],
    [
      'a context of too many terms',
      `{"@context": {${Array.from({ length: 70_000 }, (_, i) => `"t${i}": "x:"`).join()}}}`
    ],
    ['a context that is too large', `{"@context": {"x": "${'x'.repeat(1 << 23)}"}}`],
    ['contexts that are too deep', `${'{"a": '.repeat(40)}{${EX}}${'}'.repeat(40)}`],
    [
      'a long namespace and many names',
      `{"@context": {"x": "https://i.example/${'x'.repeat(1 << 20)}"}, "a": [${strings(200)}]}`
    ],
    [
      'many namespaces and many names',
      `{"@context": [${Array.from({ length: 5000 }, (_, i) => `{"x": "https://i.example/${LONG}${i}"}`).join()}], "a": [${strings(5000)}]}`
    ],
    [
      'namespaces that double',
      `{"@context": [${Array.from({ length: 30 }, (_, i) => `{"x${i || ''}": "x${i + 1}:"}, {"x${i || ''}": "x${i + 1}:a"}`).join()}], "a": [${strings(5000)}]}`
    ],
    [
      'many bases and many references',
      `{"@context": [${Array.from({ length: 5000 }, (_, i) => `{"@base": "https://i.example/${LONG}${i}/"}`).join()}], "a": [${strings(5000).replaceAll(':', '')}]}`
    ]
  ])('%s: it is too large', async (_name, text) => {
    const { error } = await lookedUp('a.json', text);
    expect(error?.reason).toBe('manifest-too-large');
  });

  test.each([
    ['objects in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['contexts in turn', `[${`{${EX}, "@id": "ex:p"},`.repeat(20_000)}1]`],
    ['deep nodes with contexts', `{${EX}, "a": ${`{${EX}, "b": `.repeat(14)}[${strings(60_000)}]${'}'.repeat(15)}`],
    ['a long string', `{"a": "${'x'.repeat(9 << 20)}"}`]
  ])('many %s end', async (_name, text) => {
    const { error } = await lookedUp('a.json', text);
    expect(error).toBeNull();
  });
});

describe('Turtle', () => {
  test.each([
    ['too many prefixes', Array.from({ length: 70_000 }, (_, i) => `@prefix p${i}: <x> .`).join('\n')],
    [
      'prefixes that are too long',
      Array.from({ length: 70 }, (_, i) => `@prefix p${i}: <${'x'.repeat(1 << 16)}> .`).join('\n')
    ],
    ['a long namespace and many names', `@prefix : <https://h.example/${'x'.repeat(1 << 17)}> .\n${':p '.repeat(200)}`],
    ['a long base and many references', `@base <https://h.example/${'x'.repeat(1 << 17)}> .\n${'<?q> '.repeat(200)}`],
    [
      'a base that grows',
      `@base <https://h.example/a/> .\n${'@base <aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/> .\n'.repeat(9000)}`
    ],
    ['a link of many lines', `<s> <t> """https://h.example/\n${'x\n'.repeat(50_000)}""" .`]
  ])('%s: it is too large, and the lines behind are read', async (_name, text) => {
    const { has, error } = await lookedUp('a.ttl', `${text}\n<https://h.example/last> .`);
    expect([error?.reason, has('h.example/last')]).toEqual(['manifest-too-large', true]);
  });

  test.each([
    ['openings', '<'.repeat(1 << 20)],
    ['quotes', `"\\"`.repeat(1 << 19)],
    ['both quotes', `'"\\"\\'`.repeat(1 << 18)],
    ['colons', ':'.repeat(1 << 20)],
    ['full stops', `${P}ex:${'.'.repeat(1 << 20)}`],
    ['names in a line', `${P}${'ex:p '.repeat(1 << 16)}`],
    ['declarations', 'PREFIX '.repeat(1 << 17)],
    ['one prefix bound often', '@prefix ex: <https://h.example/> . '.repeat(1 << 15)],
    ['a string that is never closed', `"""${'x\n'.repeat(1 << 18)}`]
  ])('many %s end', async (_name, text) => {
    const { error } = await lookedUp('a.ttl', text);
    expect(error).toBeNull();
  });
});

describe('Python', () => {
  const n = 20_000;
  const grown = (from: string, by: string) =>
    `${from}\n${Array.from({ length: 200 }, (_, i) => `A${i + 1} = ${by.replaceAll('A', `A${i}`)}`).join('\n')}`;
  test.each([
    ['doubled', grown(`A0 = "${'x'.repeat(1000)}"`, 'A + A')],
    ['doubled in an f-string', grown(`A0 = "${'x'.repeat(1000)}"`, 'f"{A}{A}"')],
    ['doubled by format', grown(`A0 = "${'x'.repeat(1000)}"`, '"{0}{0}".format(A)')],
    ['doubled by join', grown(`A0 = "${'x'.repeat(1000)}"`, '"".join([A, A])')],
    ['a long text a thousand times', `A = "${'x'.repeat(1 << 20)}"\n${'A + "x"\n'.repeat(1000)}`]
  ])('%s is too large, and what follows is found', async (_name, text) => {
    const { error, looksUp } = await foundBy('py', `${text}\n"${U}1"\n`);
    expect(error?.reason).toBe('manifest-too-large');
    expect(looksUp('h.example/1')).toBe(true);
  });

  test.each([
    ['a list in lists', grown('A0 = ["x"]', '[A, A]')],
    // One URL, however long: what many cost that are found is not the script's.
    ['added to without end', `A = "https://x.example/"\n${'A += "yyyyyyyyyyyyyyyyyyy"\n'.repeat(n / 10)}`],
    ['bound without end', `A = "https://x.example/"\n${'A = A + "yyyyyyyyyyyyyyyyyyy"\n'.repeat(n / 10)}`],
    ['looped over', `for A in [${many('x', 256)}]:\n  B = A\n${'  A + B + "x".join([A, B])\n'.repeat(n / 10)}`],
    ['bound to what is looped over', `for A in [${many('x', 256)}]:\n  B = A\n  B = A + "x"\n${'  C = B\n'.repeat(n)}`],
    [
      'replaced in what is looped over',
      `for A in [${many('x', 256)}]:\n  B = A\n  B = A + "x"\n${'  C = A.replace("x", B).format(B) % y\n'.repeat(n / 10)}`
    ],
    ['bound to one another', Array.from({ length: n }, (_, i) => `A${i} = A${(i * 7919) % n}`).join('\n')],
    ['bound backwards', Array.from({ length: 60 }, (_, i) => `A${i} = A${i + 1} + "x"`).join('\n')],
    [
      'bound to all others',
      Array.from(
        { length: 300 },
        (_, i) => `A${i} = ${Array.from({ length: 300 }, (__, j) => `A${j}`).join('+')}`
      ).join('\n')
    ],
    ['targets in a row', 'a = '.repeat(n)],
    ['other targets in a row', Array.from({ length: n }, (_, i) => `a${i} = `).join('')],
    ['targets side by side', `${'a,'.repeat(n)} = ${'"x",'.repeat(n)}`],
    ['names side by side', 'a,'.repeat(n)],
    ['deep brackets', '(['.repeat(n)],
    ['deep calls', 'f(a='.repeat(n)],
    ['deep annotations', 'a:'.repeat(n)],
    ['brackets in an f-string', `f"${'{'.repeat(n)}"`],
    ['fields in an f-string', `A = "x"\nf"${'{A}'.repeat(n)}"`],
    ['f-strings in f-strings', `f"{f'{'`.repeat(n)],
    ['f-strings in f-strings of the same quotes', 'f"{'.repeat(n)],
    ['f-strings in closed f-strings', `${'f"{'.repeat(90)}${'}"'.repeat(90)}\n`.repeat(n / 50)],
    ['f-strings that nothing closes', `f"{${'(f\'{"'.repeat(n)}`],
    ['fields in a format', `"${'{}'.repeat(n)}".format(${'"x",'.repeat(n)})`],
    ['percent signs', `"${'%s'.repeat(n)}" % (${'"x",'.repeat(n)})`],
    ['a sum of sums', `${'("a"+'.repeat(n)}"b"${')'.repeat(n)}`],
    ['a sum of names', `A = "x"\nB = ${'A+'.repeat(n)}A`],
    ['sums of names', `A = "x"\n${'A+A\n'.repeat(n)}`],
    ['backslashes', `A = ${'\\'.repeat(n)}\\'''${`A = \\'''`.repeat(n)}`],
    ['attributes', `A = "x"\nx${'.A'.repeat(n)}`],
    ['subscripts', `A = ["x"]\nA${'[0]'.repeat(n)}`],
    ['methods', `A = "x"\nA${'.strip()'.repeat(n)}`],
    ['conditions', `${'"a" if b else '.repeat(n)}"c"`],
    ['choices', `A = ${'"a" or '.repeat(n)}"c"`],
    ['percent signs in a row', `"a"${' % "%s"'.repeat(n)}`]
  ])('%s ends soon', async (_name, text) => {
    // What is not linear takes minutes at this size.
    const { error, looksUp } = await foundBy('py', `${text}\n\n${U}1\n`);
    expect([undefined, 'manifest-too-large']).toContain(error?.reason);
    expect(looksUp('h.example/1')).toBe(true);
  });
});
