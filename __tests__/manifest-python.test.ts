/** Python: names that are bound to literals, and what puts them together. */
import { describe, expect, test } from '@jest/globals';
import { foundBy } from './document-support.ts';
import { lookedUp } from './manifest-support.ts';

const B = 'B = "https://h.exa"\n';
const U = 'https://h.example/';

/** Other items before one in a list. */
const many = (item: string, count = 60) => Array.from({ length: count }, (_, i) => `"${item}${i}", `).join('');

const SHOWN: readonly (readonly [string, string])[] = [
  ['a sum', `${B}get(B + "mple/1")`],
  ['a sum that begins with a literal', 'H = "h.example"\nget("https://" + H + "/1")'],
  ['a sum over lines', `${B}x = (B\n  # part\n  + "mple/"\n  + "1")`],
  ['a sum behind a backslash', `${B}x = B + \\\n  "mple/1"`],
  ['a sum with what is not known', 'H = "h.exa"\nx = f(1) + "https://" + H + "mple/1"'],
  ['a sum in brackets', `${B}x = [(B + "mple") + ("/" + "1")]`],
  ['sums of bracketed literals', 'x = ("https://h.exa") + ("mple/1")'],
  ['a sum in a comprehension', `${B}x = [B + "mple/1" for p in q]`],
  ['a sum in a call in a call', `${B}x = f(1, g(a, b=B + "mple/1"))`],
  ['a name bound in brackets', 'B = ("https://"\n     "h.exa")\nx = B + "mple/1"'],
  ['a name with an annotation', 'B: str = "https://h.exa"\nx = B + "mple/1"'],
  ['a name with a long annotation', 'B: Final[Optional[str]] = "https://h.exa"\nx = B + "mple/1"'],
  ['a name with an annotation in quotes', `B: "str" = 'https://h.exa'\nx = B + "mple/1"`],
  ['names bound together', 'A, B = "mple/1", "https://h.exa"\nx = B + A'],
  ['names bound together in brackets', '(A, [B]) = ("mple/1", ["https://h.exa"])\nx = B + A'],
  ['a name of two names', 'A = B = "https://h.exa"\nx = A + "mple/1"'],
  ['a name bound in an expression', 'if (B := "https://h.exa"):\n  x = B + "mple/1"'],
  ['a name for a name', `${B}C = B\nD = C\nx = D + "mple/1"`],
  ['a name for a sum', `${B}C = B + "mple"\nx = C + "/1"`],
  [
    'many names in a row',
    `N0 = "${U}"\n${Array.from({ length: 500 }, (_, i) => `N${i + 1} = N${i}`).join('\n')}\nx = N500 + "1"`
  ],
  ['names bound further down', 'def f():\n  return C + "/1"\nB = "https://h.exa"\nC = B + "mple"'],
  ['a name of a class', 'class C:\n  B = "https://h.exa"\n  def f(self):\n    return self.B + "mple/1"'],
  ['a name of an object', 'self._base = "https://h.exa"\nx = self._base + "mple/1"'],
  ['a name of a module', `${B}x = config.urls.B + "mple/1"`],
  ['the default of an argument', 'def f(base="https://h.exa"):\n  return base + "mple/1"'],
  ['the default of an argument with its type', 'def f(x, base: str = "https://h.exa"):\n  return base + "mple/1"'],
  ['one statement in a line', 'B = "https://h.exa"; x = B + "mple/1"'],
  ['a statement behind a colon', 'if y: B = "https://h.exa"\nx = B + "mple/1"'],
  ['a name with letters past ASCII', 'Bäse = "https://h.exa"\nx = Bäse + "mple/1"'],
  ['a docstring below the name', `${B}"""Where it is."""\nx = B + "mple/1"`],
  ['a sum of literals above a string', 'x = "https://h.exa" + "mple/1"\n"""Where it is."""'],
  ['a sum of literals above a line that begins with one', 'x = "https://h.exa" + "mple/1"\n"a".join(y)'],
  ['literals behind a backslash above a string', 'x = "https://h.exa" \\\n  "mple/1"\n"a"'],
  ['literals side by side above strings', 'x = "https://h.exa" "mple/1" # \\\n"a"\n"b"'],
  ['literals below a string', '"a"\nx("b")\n"c"\n"https://h.exa" "mple/1"\n"d"'],
  ['literals over lines in brackets', 'x = (\n  "https://h.exa" # part\n  "mple"\n  + "/1")\n"a"'],
  ['a name bound twice', 'B = "https://h.exa"\nx = B + "mple/1"\nB = ""'],
  ['a name bound twice, the later one', `B = "x"\n${B}x = B + "mple/1"`],
  ['the branches of a condition', 'if y:\n  B = "https://h.exa"\nelse:\n  B = "https://x.exa"\nx = B + "mple/1"'],
  ['a name that is an argument elsewhere', `${'f(B="x")\n'.repeat(9)}${B}${'f(B="x")\n'.repeat(9)}x = B + "mple/1"`],
  ['a conditional expression', 'B = "https://h.exa" if y else "https://x.exa"\nx = B + "mple/1"'],
  ['the other side of a conditional expression', 'B = "https://x.exa" if y else "https://h.exa"\nx = B + "mple/1"'],
  ['a default value', 'B = os.environ.get("X") or "https://h.exa"\nx = B + "mple/1"'],
  ['the default of a variable', 'B = os.environ.get("X", "https://h.exa")\nx = B + "mple/1"'],
  ['what is added later', `${B}B += "mple/1"`],
  ['what is added twice', `${B}B += "mple"\nB += "/1"`],
  ['what is added to an object', 'self.b = "https://h.exa"\nself.b += "mple/1"'],
  ['a name that is added to itself', `${B}B = B + "mple/1"`],
  ['an f-string', `${B}x = f"{B}mple/1"`],
  ['an f-string with blanks and a conversion', `${B}x = f"{ B !s}mple/1"`],
  ['an f-string with a format', `${B}x = f"{B:s}mple/1"`],
  ['an f-string with a nested format', `${B}W = 1\nx = f"{B:>{W}}mple/1"`],
  ['an f-string with a sum', `${B}x = f"{B + 'mple'}/1"`],
  ['an f-string with an attribute', `class C: B = "https://h.exa"\nx = f"{C.B}mple/1"`],
  ['an f-string with constants', `x = f"{'https://h.exa'}mple/{1}"`],
  ['an f-string with an f-string', `${B}x = f"{f'{B}mple'}/1"`],
  ['an f-string with brackets of its own', `H = "h.exa"\nx = f"{{a}} https://{H}mple/1 {{}}"`],
  ['a raw f-string', `${B}x = rf"{B}mple/1"`],
  ['an f-string in three quotes', `${B}x = f"""text\n{B}mple/1\n"""`],
  ['an f-string beside a literal', `${B}x = (f"{B}" "mple/1")`],
  ['an f-string with what is not known', 'H = "h.exa"\nx = f"https://{H}mple/1?{y}"'],
  ['an f-string with a name that says nothing', `${B}x = f"{B=}"\ny = f"{B}mple/1"`],
  ['an f-string with escapes', `${B}x = f"\\x68ttps://h.example/1{B}"`],
  ['an f-string with an f-string in the same quotes', 'H = "h.example"\nx = f"https://{f"{H}"}/1"'],
  ['an f-string with a key in the same quotes', 'D = {"h": "h.example"}\nx = f"https://{D["h"]}/1"'],
  ['an f-string with a sum in the same quotes', 'H = "h.exa"\nx = f"https://{H + "mple"}/1"'],
  ['an f-string with f-strings in f-strings', 'H = "h.exa"\nx = f"https://{f"{f"{H}"}mple"}/{"1"}"'],
  ['an f-string with a format behind the same quotes', 'D = {"h": "h.example"}\nx = f"https://{D["h"]:>{"9"}}/1"'],
  ['an f-string with a place over lines', 'H = "h.example"\nx = f"https://{\n  H\n}/1"'],
  ['an f-string in three quotes with the same', 'H = "h.exa"\nx = f"""https://{H + """mple"""}/1"""'],
  ['an f-string with escaped quotes', 'H = "h.example"\nx = f"\\"{{ https://{H}/1 }}\\""'],
  ['an f-string below one that nothing closes', `y = f'{'\n${B}x = B + "mple/1"`],
  [
    'an f-string below one that is filled up with quotes',
    'H = "h.example"\ny = f"{H!r:\'>9}" + "}"\nx = f"https://{H}/1"'
  ],
  ['format', `${B}x = "{}mple/1".format(B)`],
  ['format_map', 'P = {"a": "https://h.exa"}\nx = "{a}mple/1".format_map(P)'],
  ['a template', `${B}x = Template("\${b}mple/1").substitute(b=B)`],
  ['a template of a dictionary', 'x = string.Template("$a/1").safe_substitute({"a": "https://h.example"})'],
  ['removesuffix', 'B = "https://h.example/x"\nx = B.removesuffix("/x") + "/1"'],
  ['removeprefix', 'B = "xhttps://h.example"\nx = B.removeprefix("x") + "/1"'],
  ['format by number', `${B}x = "{1}mple/{0}".format(1, B)`],
  ['format by name', `${B}x = "{b}mple/1".format(b=B)`],
  ['format of a constant', 'x = "{}mple/1".format("https://h.exa")'],
  ['format of a name', `${B}T = "{}mple/1"\nx = T.format(B)`],
  ['format with a conversion', `${B}x = "{!s:s}mple/1".format(B)`],
  ['format with what is not known', 'H = "h.exa"\nx = "https://{}mple/1?{}".format(H, y)'],
  ['format of a list', 'P = ["https://h.exa", "mple/1"]\nx = "{}{}".format(*P)'],
  ['format of a dictionary', 'P = {"a": "https://h.exa"}\nx = "{a}mple/1".format(**P)'],
  ['format on a line of its own', `${B}x = ("{}mple"\n  "/1"\n  .format(B))`],
  ['a percent sign', `${B}x = "%smple/1" % B`],
  ['a percent sign with a tuple', 'A = "h.exa"\nx = "https://%smple/%s" % (A, "1")'],
  ['a percent sign with one', `${B}x = "%smple/1" % (B,)`],
  ['a percent sign with a number', 'A = "h.example"\nx = "https://%s/%d" % (A, 1)'],
  ['a percent sign with a dictionary', `${B}x = "%(a)smple/1" % {"a": B}`],
  ['a percent sign with a sum', `${B}x = "%smple/" % B + "1"`],
  ['a percent sign with two of them', `H = "h.exa"\nx = "%%https://%smple/1" % H`],
  ['join', `${B}x = "mple/".join([B, "1"])`],
  ['join of a tuple', `x = "".join(("https://", "h.example", "/1"))`],
  ['join of a name', 'P = ["https:", "", "h.example", "1"]\nx = "/".join(P)'],
  ['a path', 'B = "https://h.example"\nx = os.path.join(B, "1")'],
  ['a path with its slash', `B = "${U}"\nx = posixpath.join(B, "1")`],
  ['an address with its base', `B = "${U}x"\nx = urljoin(B, "1")`],
  ['an address with its base and a module', `B = "${U}x/y"\nx = urllib.parse.urljoin(B, "/1")`],
  ['an element', 'P = ["https://h.exa", "mple/1"]\nx = P[0] + P[1]'],
  ['an entry', `P = {"base": "https://h.exa"}\nx = P["base"] + "mple/1"`],
  ['an entry of what dict makes', `P = dict(base="https://h.exa")\nx = P["base"] + "mple/1"`],
  ['a name without blanks around', 'B = " https://h.exa "\nx = B.strip() + "mple/1"'],
  ['a name without its slash', `B = "${U}"\nx = B.rstrip("/") + "/1"`],
  ['a name in lower case', 'B = "HTTPS://H.EXA"\nx = B.lower() + "mple/1"'],
  ['a replacement', 'x = "https://h_example/1".replace("_", ".")'],
  ['bytes', 'B = b"https://h.exa"\nx = (B + b"mple/1").decode()'],
  ['str', `${B}x = str(B) + "mple/1"`],
  ['a loop', 'for h in ("h.exa", "x.exa"):\n  get("https://" + h + "mple/1")'],
  ['a loop over many', `for h in [${many('x.exa')}"h.exa"]:\n  get("https://" + h + "mple/1")`],
  ['a loop over many by an f-string', `for h in (${many('x.exa')}"h.exa"):\n  get(f"https://{h}mple/1")`],
  ['a loop over many of a name', `L = [${many('x.exa')}"h.exa"]\nfor h in L:\n  x = "https://%smple/1" % h`],
  [
    'a loop in a loop',
    `for h in [${many('x', 14)}"h"]:\n  for n in [${many('2', 14)}"1"]:\n    x = f"https://{h}.example/{n}"`
  ],
  ['a loop over many paths', `for p in [${many('2')}"1"]:\n  x = urljoin("${U}", p)`],
  ['a name that is imported too', `from x import (B,\n  C)\n${B}x = B + "mple/1"`],
  ['a line of the shell in between', `${B}%matplotlib inline\n!pip install x\nx = B + "mple/1"`],
  ['two strings and no blanks', `B="https://h.exa";x=B+"mple/1"`],
  ['a name behind return', `${B}def f(): return B + "mple/1"`],
  ['a lone quote before', `it's\n${B}x = B + "mple/1"`],
  ['a bracket too many before', `)]}\n${B}x = B + "mple/1"`]
];

describe('a script shows a link that it puts together', () => {
  test.each(SHOWN)('by %s', async (_name, script) => {
    for (const text of [script, `${script}\n`.replaceAll('\n', '\r\n')]) {
      const { looksUp, error } = await foundBy('py', text);
      expect([text, looksUp('h.example/1'), error]).toEqual([text, true, null]);
    }
  });

  test.each(SHOWN)('in a notebook, by %s', async (_name, script) => {
    const source = script.split(/(?<=\n)/);
    const { has, error } = await lookedUp('a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source }] }), 61);
    expect([has('h.example/1'), error]).toEqual([true, null]);
  });
});

describe('a notebook', () => {
  const cells = (...sources: readonly string[]) =>
    JSON.stringify({ cells: sources.map(text => ({ cell_type: 'code', source: text.split(/(?<=\n)/) })) });

  test.each([
    ['bound in the cell before', cells('B = "https://h.exa"', 'x = B + "mple/1"')],
    ['bound cells before', cells('B = "https://h.exa"\ny = 1', 'z = 1', '# Text', 'x = f"{B}mple/1"')],
    ['for a name of another cell', cells('B = "https://h.exa"', 'C = B + "mple"', 'x = C + "/1"')],
    ['added to in the next cell', cells('B = "https://h.exa"', 'B += "mple/1"')],
    [
      'in a source of one string',
      JSON.stringify({ cells: [{ source: 'B = "https://h.exa"' }, { source: 'B+"mple/1"' }] })
    ]
  ])('shows a link by a name %s', async (_name, text) => {
    for (const chunk of [7, 1 << 20]) {
      const { has, error } = await lookedUp('a.ipynb', text, chunk);
      expect([has('h.example/1'), error]).toEqual([true, null]);
    }
  });
});

describe('a script', () => {
  test.each([
    ['nothing is known of what is added', 'x = "https://h.example/" + y + "1"'],
    ['the lines are statements of their own', 'x = "https://h.example/"\n(y)\n"1"\n'],
    ['the name is another', 'B = "https://h.example/"\nx = C + "1"'],
    ['the name stands for itself', 'B = C\nC = B\nx = B + "https://h.example/" + C + "1"'],
    ['it is a comparison', 'B == "https://h.example/"\nx = B + "1"'],
    ['the text is a comment', '# B = "https://h.example/"\nx = B + "1"']
  ])('shows no link where %s', async (_name, text) => {
    const { looksUp, error } = await foundBy('py', text);
    expect([looksUp('h.example/1'), error]).toEqual([false, null]);
  });

  test('names the line on which what it puts together begins, and each link once', async () => {
    const { items, rows } = await foundBy('py', `B = "https://h.exa"\n\nx = (\n  B\n  + "mple/1")\n`);
    expect(items.filter(item => item === `${U}1`)).toHaveLength(1);
    expect(rows[items.indexOf(`${U}1`)]).toBe(3);
  });

  test('makes no address without a host of names that are bound more than once', async () => {
    const text =
      'h = ":"\nh = ":80"\nu = "https://" + h\nh = "%s:%s@"\nu = "https://" + h\nh = "h.example/1"\nx = "https://" + h\n';
    const { looksUp, unparseable } = await foundBy('py', text);
    expect([looksUp('h.example/1'), unparseable]).toEqual([true, 0]);
  });

  test('holds names for models and datasets', async () => {
    const { items } = await foundBy('py', 'M = "org/" "m"\nA.from_pretrained(M)\nload_dataset(path=M)\n');
    expect(items).toEqual(['https://huggingface.co/org/m', 'https://huggingface.co/datasets/org/m']);
  });
});
