/**
 * Recognises files of tools and source code by name. They are not manifests by default. Text under these names is left
 * out, so the list is short and exact.
 */

const TOOL_FILES: ReadonlySet<string> = new Set(
  (
    'package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb ' +
    'deno.json deno.lock tsconfig.json jsconfig.json composer.json composer.lock Gemfile Gemfile.lock Pipfile ' +
    'Pipfile.lock poetry.lock pdm.lock uv.lock pixi.lock pylock.toml pyproject.toml setup.cfg tox.ini requirements.txt ' +
    'conda-lock.yml Cargo.toml Cargo.lock go.mod go.sum go.work.sum flake.lock mix.lock pubspec.lock Podfile.lock ' +
    'packages.lock.json gradle.lockfile Package.resolved renv.lock .pre-commit-config.yaml .editorconfig ' +
    '.prettierrc .prettierrc.json .eslintrc.json .npmrc .nvmrc .python-version .tool-versions .dockerignore .dvcignore ' +
    'CODEOWNERS Dockerfile .gitignore .gitattributes .gitmodules .gitkeep .gitmessage .gitconfig .gitreview ' +
    '.git-blame-ignore-revs .gitlab-ci.yml .gitpod.yml .gitleaks.toml'
  ).split(' ')
);

/** Other names of the same tools' files, such as `requirements-dev.txt` and `tsconfig.build.json`. */
const TOOL_FILE_PATTERNS = [/^requirements[-_](?:dev|test|tests|docs|lint|ci|build)\.txt$/, /^tsconfig\.[a-z]+\.json$/];

/** LICENSE, LICENCE.md, COPYING, LICENSE-MIT, UNLICENSE, NOTICE.txt … */
const LICENCE =
  /^(?:licen[cs]e|copying(?:\.lesser)?|unlicen[cs]e|notice)(?:[-._](?:mit|apache|apache-2\.0|bsd|gpl|lgpl|agpl|mpl|isc|cc0|cc-by|cc-by-sa|code|data|docs|odbl))?(?:\.(?:txt|md|rst))?$/i;

/** Suffixes of source code, except for scripts that fetch data. */
const CODE: ReadonlySet<string> = new Set(
  (
    'js mjs cjs ts mts cts jsx tsx vue svelte css scss sass less c h cc cpp cxx hh hpp hxx m mm cs fs vb java kt kts scala ' +
    'groovy gradle clj cljs go rs rb php pl pm lua swift dart hs elm erl ex exs ml mli nim zig d pas f f90 asm s cu ' +
    'cuh zsh fish cmd awk tcl vim el lisp scm cmake mk proto thrift graphql tf nix wasm'
  ).split(' ')
);

/** @param path one character per byte; @param suffix its last suffix, lower case, without dot */
export function isToolFile(path: string, suffix: string): boolean {
  const name = baseName(path);
  if (/^\.(?:github|gitlab|gitea|forgejo)\//.test(path)) return true;
  if (TOOL_FILES.has(name) || LICENCE.test(name)) return true;
  return CODE.has(suffix) || TOOL_FILE_PATTERNS.some(pattern => pattern.test(name));
}

/** Returns true for a makefile: a script that fetches data and has no suffix. */
export function isMakefile(path: string): boolean {
  return /^(?:gnu)?makefile$/i.test(baseName(path));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
