/** Scripts and documents with variables are read as their programs read them. */
import { describe, expect, test } from '@jest/globals';
import { found, lookedUp } from './manifest-support.ts';

const EXPRESSION = 'evil.example/p/q.jpg';
const BASE = 'https://evil.example/p';

describe('variables and sums', () => {
  test.each([
    ['Makefile', `BASE = ${BASE}\nget:\n\tcurl $(BASE)/q.jpg\n`],
    ['Makefile', `BASE := ${BASE} # where\nget:\n\tcurl \${BASE}/q.jpg\n`],
    ['sub/makefile', `H ?= evil.example\nBASE = https://$(H)/p\nget: ; curl $(BASE)/q.jpg\n`],
    ['GNUmakefile', 'get:\n\tcurl https://evil.exa\\\nmple/p/q.jpg\n'],
    ['Makefile', `B = ${BASE}\nget:\n\tcurl $B/q.jpg\n`],
    ['Makefile', `BASE = ${BASE}/\nget:\n\tcurl $(BASE:/=)/q.jpg\n`],
    ['Makefile', `BASE = ${BASE} \nget:\n\tcurl $(strip $(BASE))/q.jpg\n`],
    ['Makefile', `private BASE = ${BASE}\nget:\n\tcurl "$(BASE)"/q.jpg\n`],
    ['Makefile', `ifdef X\n  BASE = ${BASE}\nendif\nget:\n\tcurl $(BASE)/q.jpg\n`],
    ['Makefile', `get: BASE = ${BASE}\nget:\n\tcurl $(BASE)/q.jpg\n`],
    ['a.ps1', `$base = "${BASE}"\niwr ("{0}/{1}" -f $base, "q.jpg")\n`],
    ['a.ps1', `$base = [Uri] "${BASE}"\niwr "$base/q.jpg"\n`],
    ['a.ps1', `$local:base = "${BASE}"\niwr "$local:base/q.jpg"\n`],
    ['a.ps1', 'iwr "https://evil.e`xample/p/q.jpg"\n'],
    ['a.bat', `set BASE=${BASE}\ncurl %BASE:/x=%/q.jpg\n`],
    ['a.bat', `set BASE=${BASE}\ncurl %BASE:~0,99%/q.jpg\n`],
    ['a.bat', 'curl https://evil.exa^mple/p/q.jpg\n'],
    ['a.bat', `set BASE=${BASE}\ncurl "%BASE%"/q.jpg\n`],
    ['a.R', `base <- "${BASE}"\ndownload.file(sprintf("%s/%s", base, "q.jpg"), "x")\n`],
    ['a.R', `x <- sprintf('https://%s/p/%1$s.jpg', "evil.example")\nx <- sprintf("%2$s/q.jpg", 1, '${BASE}')\n`],
    ['a.R', `base <- "${BASE}"\nx <- paste(base, "q.jpg", sep = "/")\n`],
    ['a.R', `base <- "${BASE}"\nx <- str_glue("{ base }/q.jpg")\n`],
    ['a.ps1', `$Base='${BASE}'\niwr "\${base}/q.jpg"\n`],
    ['a.ps1', `$base = "${BASE}"\niwr ($base + '/q.jpg')\n`],
    ['a.ps1', `iwr ("https://evil" + ".example/p" + "/q.jpg")\n`],
    ['a.ps1', `$h = "evil.example"\n$base = "https://$h/p"\niwr "$($base)/q.jpg"\n`],
    ['a.bat', `@set BASE=${BASE}\ncurl %base%/q.jpg\n`],
    ['a.bat', `set "BASE=${BASE}"\ncurl !BASE!/q.jpg\n`],
    ['a.bat', 'curl https://evil.exa^\nmple/p/q.jpg\n'],
    ['a.R', `base <- "${BASE}"\ndownload.file(paste0(base, "/q.jpg"), "x")\n`],
    ['a.R', `base = '${BASE}'\nx <- file.path(base, "q.jpg")\n`],
    ['a.R', `x <- paste("https://evil", ".example/p", "/q.jpg", sep = "")\n`],
    ['a.R', `base <- "${BASE}"\nx <- glue("{base}/q.jpg")\n`],
    ['a.jl', `base = "${BASE}"\ndownload("$(base)/q.jpg")\n`],
    ['a.jl', `const base = "${BASE}"\ndownload("$base/q.jpg")\n`],
    ['a.jl', `base = "${BASE}"\ndownload(base * "/q.jpg")\n`],
    ['a.jl', `base = "${BASE}"\ndownload(string(base, "/q", ".jpg"))\n`],
    ['a.adoc', `:base: ${BASE}\n\nimage::{base}/q.jpg[]\n`],
    ['a.adoc', `:host: evil.example\n:Base: https://{host}/p\n\n{base}/q.jpg[x]\n`],
    ['a.org', `#+LINK: x ${BASE}/\n\n[[x:q.jpg]]\n`],
    ['a.org', `#+link: x ${BASE}/%s\n\n[[x:q.jpg][a]]\n`],
    ['a.org', `#+MACRO: base ${BASE}\n\n[[{{{base}}}/q.jpg]]\n`],
    ['a.tex', `\\newcommand{\\base}{${BASE}}\n\\url{\\base/q.jpg}\n`],
    ['a.tex', `\\def\\base{${BASE}}\n\\href{\\base{}/q.jpg}{x}\n`],
    ['a.bib', `@string{base = "${BASE}"}\n@misc{a, url = base # "/q.jpg"}\n`],
    ['a.bib', `@STRING(Base = {${BASE}})\n@misc{a, url = base # "/q" # ".jpg"}\n`],
    ['a.bib', `@misc{a, url = "https://evil" # ".example/p/q.jpg"}\n`],
    ['Makefile', `get:\n\tcurl $(BASE)/q.jpg\nBASE = ${BASE}\n`],
    ['Makefile', `BASE = https://a.example\nget:\n\tcurl $(BASE)/q.jpg\nBASE = ${BASE}\n`],
    ['Makefile', `BASE = https://$(HOST)/p\nget:\n\tcurl $(BASE)/q.jpg\nHOST = evil.example\n`],
    ['Makefile', `U = $(BASE)/q.jpg\nBASE = https://$(HOST)/p\nHOST = evil.example\n`],
    ['a.ps1', `iwr ("https://evil" +\n  ".example/p" +\n  "/q.jpg")\n`],
    ['a.ps1', `$base = "${BASE}"\n$u = $base\n  + "/q.jpg"\n`],
    ['a.R', `x <- paste0(\n  "${BASE}",\n  "/q.jpg"\n)\n`],
    [
      'a.R',
      `base <- "${BASE}"\nx <- file.path(base,\n  paste0("q",\n".jpg"))\ny <- "${BASE}"\nz <- file.path(y,\n "q.jpg")\n`
    ],
    ['a.jl', `u = "https://evil" *\n    ".example/p/q.jpg"\n`],
    ['a.jl', `u = string("https://evil",\n    ".example/p/q.jpg")\n`],
    ['a.bib', `@misc{a, url = "https://evil"\n  # ".example/p/q.jpg"}\n`],
    ['a.js', `const base = "${BASE}";\nfetch(base + "/q.jpg");\n`],
    ['a.js', `fetch("https://evil"\n  + '.example/p'\n  + \`/q.jpg\`);\n`],
    ['a.ts', `export const base: string = '${BASE}';\nconst u = \`\${base}/q.jpg\`;\n`],
    ['a.mjs', `const host = "evil.example";\nconst base = \`https://\${host}/p\`\nfetch(\`\${base}\` +\n "/q.jpg")\n`],
    ['a.tsx', `const c = { base: "${BASE}" };\nconst u = <img src={\`\${c.base}/q.jpg\`} />;\n`],
    ['a.js', 'fetch("https://evil.exa\\\nmple/p/q.jpg")\n'],
    ['a.html', `<script>\nvar base = "${BASE}";\nfetch(base + "/q.jpg")</script>`],
    ['a.html', `<script>fetch("https://evil" +\n ".example/p/q.jpg")</script>`],
    ['a.html', `<script type=module>let b = "${BASE}"; fetch(\`\${b}/q.jpg\`)</script>`],
    ['a.ipynb', notebook(`%%bash\nBASE=${BASE}\ncurl $BASE/q.jpg\n`)],
    ['a.ipynb', notebook('%%sh\ncurl https://evil.exa\\\nmple/p/q.jpg\n')],
    ['a.ipynb', notebook(`%%script bash --no-raise-error\nBASE=${BASE}\ncurl \${BASE}/q.jpg`)]
  ])('are resolved in %s: %j', async (path, script) => {
    for (const chunk of [1, 1 << 20]) {
      const { has, error } = await lookedUp(path, script, chunk);
      expect([chunk, has(EXPRESSION), error]).toEqual([chunk, true, null]);
    }
  });

  test.each(['{\\_}', '\\_', '\\textunderscore{}'])('an escape of TeX is decoded: %s', async escape => {
    for (const path of ['a.bib', 'a.tex']) {
      const { has } = await lookedUp(path, `url = {https://evil.example/a${escape}b},\n`);
      expect(has('evil.example/a_b')).toBe(true);
    }
  });

  test.each(['$\\sim$', '{\\textasciitilde}', '\\~{}', '{$\\sim$}'])('a tilde of TeX is one: %s', async escape => {
    const { has } = await lookedUp('a.bib', `url = {https://evil.example/${escape}me},\n`);
    expect(has('evil.example/~me')).toBe(true);
  });

  test.each(['a.ps1', 'a.bat', 'a.r', 'a.jl', 'a.adoc', 'a.org', 'a.tex', 'a.bib', 'a.js', 'Makefile'])(
    'a hostile line of %s costs no more than its length',
    async path => {
      const n = 1 << 15;
      const parts = ['"\\"', ' ', '"', "'", 'a="', "a='", 'paste0(', '{', '$', ':a: ', '=', '*"a"', 'a ', '\\def\\a{'];
      const { error } = await found(path, parts.map(part => part.repeat(n / part.length)).join('\n'));
      expect(error).toBeNull();
      const uses = ['$(A)', '$A', '%A%', '{a}', '\\a', '[[a:'].join('\n');
      const values = ['A = X', '$A = "X"', 'set A=X', ':a: X', '\\def\\a{X}', '#+LINK: a X', '@string{a = "X"}'];
      const long = `${values.join('\n').replaceAll('X', `https://a.example/${'x'.repeat(2000)}`)}\n${uses}\n`;
      const { items, error: none } = await found(path, long.concat(`${uses}\n`.repeat(20_000)));
      expect(none).toBeNull();
      expect(items.length).toBeLessThan(6000);
    }
  );

  test('lines keep their rows, and no item is counted twice', async () => {
    const script = 'A = https://a.example\n\nx:\n\tcurl $(A)/1\n\tcurl https://b.example/2\n';
    const { items, at } = await found('Makefile', script);
    expect(items).toEqual(['https://a.example', 'https://a.example/1', 'https://b.example/2']);
    expect(at.map(place => place.split(':')[0])).toEqual(['1', '4', '5']);
  });
});

function notebook(source: string): string {
  return JSON.stringify({ cells: [{ cell_type: 'code', source: source.split(/(?<=\n)/) }] });
}
