/**
 * Imitates GitHub's command line for the issues, releases and tags of one repository: `gh api` and `gh release`, with only the
 * flags that the workflows use. `FAKE_GH_STATE` is the path of a JSON file with all of them; the calls are recorded in it.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { URLSearchParams } from 'node:url';

const state = JSON.parse(readFileSync(process.env.FAKE_GH_STATE, 'utf8'));
const call = parse(process.argv.slice(2));
state.calls.push(call);
const answer = serve(call);
writeFileSync(process.env.FAKE_GH_STATE, JSON.stringify(state));
if (!call.silent) print(call.jq === null ? [answer] : query(call.jq, answer));

function parse([command, ...args]) {
  if (command === 'release') return parseRelease(args);
  if (command !== 'api') fail(`no command ${command}`);
  const parsed = { method: 'GET', path: null, paginate: false, silent: false, jq: null, fields: {} };
  while (args.length > 0) {
    const arg = args.shift();
    if (arg === '--paginate') parsed.paginate = true;
    else if (arg === '--silent') parsed.silent = true;
    else if (arg === '--method') parsed.method = args.shift();
    else if (arg === '--jq') parsed.jq = args.shift();
    else if (arg === '-f' || arg === '-F') {
      const [, name, value] = /^([^=]+)=([^]*)$/.exec(args.shift());
      parsed.fields[name] = value;
    } else if (arg.startsWith('-') || parsed.path !== null) fail(`no argument ${arg}`);
    else parsed.path = arg;
  }
  return parsed;
}

/** Parses `view TAG` and `create TAG --verify-tag --generate-notes FILE…`. */
function parseRelease([verb, tag, ...args]) {
  const flags = args.filter(arg => arg.startsWith('--'));
  if (flags.some(flag => !['--verify-tag', '--generate-notes'].includes(flag))) fail(`no flags ${flags}`);
  return { method: verb, path: 'release', tag, flags, files: args.filter(arg => !arg.startsWith('--')), silent: true };
}

function serveRelease({ method, tag, flags, files }) {
  if (process.env.GH_REPO !== state.repository) fail('HTTP 404');
  const found = state.releases.find(release => release.tag_name === tag && !release.draft);
  if (method === 'view') return found ?? fail('release not found');
  if (method !== 'create') fail(`no command release ${method}`);
  if (found !== undefined) fail(`a release with the same tag name already exists: ${tag}`);
  if (flags.includes('--verify-tag') && !(tag in state.tags)) fail(`tag ${tag} doesn't exist`);
  const sizes = Object.fromEntries(files.map(file => [basename(file), statSync(file).size]));
  state.releases.unshift({ tag_name: tag, draft: false, files: sizes });
  return state.releases[0];
}

function serveTag({ method, path, fields: { sha, force, ref = '' } }) {
  const [, tag] = /\/tags\/(.+)$/.exec(method === 'POST' ? `/${ref.replace('refs/', '')}` : path) ?? fail('HTTP 404');
  if ((method === 'POST') === tag in state.tags) fail('HTTP 422');
  if (method === 'PATCH' && force !== 'true') fail('HTTP 422: Update is not a fast forward');
  state.tags[tag] = sha;
  return {};
}

function serve(called) {
  const { method, path, paginate, fields } = called;
  if (process.env.GH_TOKEN !== state.token) fail('HTTP 401');
  if (path === 'release') return serveRelease(called);
  const [, own, resource] = /^repos\/([^/]+\/[^/]+)\/(git\/refs|releases)\b/.exec(path) ?? [];
  if (own !== undefined && own !== state.repository) fail('HTTP 404');
  if (resource === 'releases') return paginate ? state.releases : state.releases.slice(0, 30);
  if (resource === 'git/refs') return serveTag(called);
  const [, repository, number, search] = /^repos\/([^/]+\/[^/]+)\/issues(?:\/(\d+))?(\?.*)?$/.exec(path) ?? fail(path);
  if (repository !== state.repository) fail('HTTP 404');
  if (method === 'GET') {
    const wanted = new URLSearchParams(search);
    const listed = state.issues.filter(issue => ['all', issue.state].includes(wanted.get('state') ?? 'open'));
    return paginate ? listed : listed.slice(0, Number(wanted.get('per_page') ?? 30));
  }
  if (method === 'POST' && number === undefined) {
    const user = { login: 'github-actions[bot]' };
    state.issues.unshift({ number: state.issues.length + 1, state: 'open', user, ...fields });
    return state.issues[0];
  }
  const issue = state.issues.find(one => String(one.number) === number) ?? fail('HTTP 404');
  if (method !== 'PATCH') fail('HTTP 405');
  return Object.assign(issue, fields);
}

/** The part of jq that is needed: a pipe of `.[]`, `.name`, and `select` with an equality or `startswith`. */
function query(program, input) {
  return program.split(/ \| (?=\.|select)/).reduce((values, stage) => values.flatMap(step(stage)), [input]);
}

function step(stage) {
  const [, path, same] = /^select\((\.[a-z._]+) == (".*"|null|false)\)$/.exec(stage) ?? [];
  if (path !== undefined) return value => ((at(value, path) ?? null) === JSON.parse(same) ? [value] : []);
  const [, text, part] = /^select\((\.[a-z]+) \/\/ "" \| startswith\((".*")\)\)$/.exec(stage) ?? [];
  if (text !== undefined) return value => ((at(value, text) ?? '').startsWith(JSON.parse(part)) ? [value] : []);
  if (stage === '.[]') return value => value;
  if (/^\.[a-z_]+$/.test(stage)) return value => [at(value, stage)];
  return fail(`no jq for ${stage}`);
}

function at(value, path) {
  return path
    .slice(1)
    .split('.')
    .reduce((found, name) => found?.[name], value);
}

function print(values) {
  for (const value of values) console.log(typeof value === 'object' ? JSON.stringify(value) : value);
}

function fail(message) {
  console.error(`gh: ${message}`);
  process.exit(1);
}
