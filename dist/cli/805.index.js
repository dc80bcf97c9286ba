export const id = 805;
export const ids = [805];
export const modules = {

/***/ 8805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/settings/agreements.js + 1 modules
var agreements = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/check.js + 41 modules
var check = __webpack_require__(3902);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/command/clone-paths.js
/** Turns the PATH arguments into paths in the tree of a clone. */






/** Returns the folder to search the clone from: the path itself, or the nearest existing folder above it. */
async function folderOf(path) {
    for (let folder = (0,external_node_path_.resolve)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        const found = await (0,promises_.stat)(folder).catch(() => null);
        if (found?.isDirectory() === true || folder === (0,external_node_path_.dirname)(folder))
            return folder;
    }
}
/**
 * Returns the paths within the clone.
 *
 * @param top the top folder of its work tree; null for a bare clone, where every path means the whole tree
 * @throws GateError `usage` for a path outside the clone
 */
async function pathsInClone(paths, top) {
    const found = [];
    for (const [index, path] of paths.entries()) {
        const shown = (0,command_arguments/* shownArgument */.p)(path, (0,safe_text/* safe */.gB) `PATH #${index + 1}`);
        const exists = (await (0,promises_.lstat)(path).catch(() => null)) !== null;
        const inTree = top === null ? '' : ((await within(await inFolder(path), top)) ?? (await within(await real(path), top)));
        if (inTree === null)
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${shown} is outside the repository`);
        found.push({ shown, inTree: (0,byte_text/* byteText */.a)(inTree), exists });
    }
    return found;
}
/** Checks whether a file of the tree is one of the paths, or below one. */
function isBelow(file, paths) {
    return paths.some(({ inTree }) => inTree === '' || file === inTree || file.startsWith(`${inTree}/`));
}
/** Resolves the links in the folder of a path, but not a link at its end: that one is itself a file of the tree. */
async function inFolder(path) {
    const full = (0,external_node_path_.resolve)(path);
    return (0,external_node_path_.join)(await real((0,external_node_path_.dirname)(full)), (0,external_node_path_.basename)(full));
}
/** Resolves all links of a path, as far as the path exists. */
async function real(path) {
    const full = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.realpath)(full).catch(() => null);
    if (found !== null || full === (0,external_node_path_.dirname)(full))
        return found ?? full;
    return (0,external_node_path_.join)(await real((0,external_node_path_.dirname)(full)), (0,external_node_path_.basename)(full));
}
async function within(path, top) {
    const inTree = (0,external_node_path_.relative)(await real(top), path);
    if (inTree === '..' || inTree.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inTree))
        return null;
    return inTree.split(external_node_path_.sep).join('/');
}
//# sourceMappingURL=clone-paths.js.map
;// CONCATENATED MODULE: ./lib/github/tree.js
/** Parses trees and their differences, as git's plumbing commands print them with `-z`. */


/** Parses `ls-tree -r -z`. @throws GateError `github-unavailable` for an impossible tree */
function parseTree(output) {
    const entries = records(output).map(record => {
        const [, mode = '', oid = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]+)$/.exec(record) ?? [];
        return { path, mode: modeOf(mode), oid };
    });
    assertDistinct(entries);
    return entries;
}
/** Parses `diff-tree -r -z --raw --no-renames`. @throws GateError `github-unavailable` like `parseTree` */
function parseChanges(output) {
    const fields = records(output);
    const changes = [];
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, oldMode = '', newMode = '', oldOid = '', newOid = ''] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/.exec(fields[i] ?? '') ?? [];
        changes.push({ path: fields[i + 1] ?? '', before: stateOf(oldMode, oldOid), after: stateOf(newMode, newOid) });
    }
    if (fields.length % 2 !== 0)
        throw impossibleTree();
    assertDistinct(changes);
    return changes;
}
/** Parses `ls-files --stage -z`. @throws GateError `usage` for an index with conflicts */
function parseIndex(output) {
    const entries = records(output).map(record => {
        const [, mode = '', oid = '', stage = '', path = ''] = /^(\d{6}) ([0-9a-f]+) (\d)\t([^]+)$/.exec(record) ?? [];
        if (stage !== '0') {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the index contains files with merge conflicts; resolve and stage them first`);
        }
        return { path, mode: modeOf(mode), oid };
    });
    assertDistinct(entries);
    return entries;
}
/** Returns the differences between two trees, in the form of `parseChanges`. */
function differences(before, after) {
    const old = new Map(before.map(({ path, mode, oid }) => [path, { mode, oid }]));
    const changes = [];
    for (const { path, mode, oid } of after) {
        const was = old.get(path) ?? null;
        old.delete(path);
        if (was?.mode !== mode || was.oid !== oid)
            changes.push({ path, before: was, after: { mode, oid } });
    }
    for (const [path, was] of old)
        changes.push({ path, before: was, after: null });
    return changes;
}
function records(output) {
    if (output.length === 0)
        return [];
    if (output.at(-1) !== 0)
        throw impossibleTree();
    return output.toString('latin1', 0, output.length - 1).split('\0');
}
function stateOf(mode, oid) {
    return mode === '000000' ? null : { mode: modeOf(mode), oid };
}
function modeOf(mode) {
    if (mode === '100644' || mode === '100755' || mode === '120000' || mode === '160000')
        return mode;
    throw impossibleTree();
}
/** In a crafted tree a name can occur twice, and a reader that goes by path would see only one of the entries. */
function assertDistinct(entries) {
    const paths = new Set(entries.map(({ path }) => path));
    if (paths.size !== entries.length || paths.has(''))
        throw impossibleTree();
}
function impossibleTree() {
    return new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the repository contains a tree that git itself would not write`);
}
//# sourceMappingURL=tree.js.map
// EXTERNAL MODULE: ./lib/manifest/kind/patterns.js
var patterns = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/settings/settings-limits.js
var settings_limits = __webpack_require__(1593);
;// CONCATENATED MODULE: ./lib/settings/matched-patterns.js
/** Checks that the maintainers' patterns match something. A pattern that matches nothing is a mistake, not a pass. */



/** Returns the settings' patterns, else the input's, else the built-in ones. */
function givenPatterns(settings, input) {
    const { manifests, moreManifests: more } = settings;
    return manifests === null ? { manifests: input, from: 'input', more } : { manifests, from: 'settings', more };
}
/**
 * Finds patterns that match nothing.
 *
 * @param unchecked the patterns of files that need not be checked today
 * @param trees the paths of the whole tree of head, and of base if there is one: a change may delete the last file
 */
async function findUnmatched(given, unchecked, trees) {
    const manifests = new Matching((0,patterns/* choosing */.bO)(given.manifests ?? []));
    const more = new Matching((0,patterns/* choosing */.bO)(given.more));
    const excused = unchecked.map(path => new Matching((0,patterns/* excusing */.xd)((0,patterns/* splitPatterns */.sb)(path))));
    for (const tree of trees) {
        const all = [manifests, more, ...excused].filter(each => !each.isSettled);
        if (all.length === 0)
            break;
        const paths = await tree();
        for (const each of all)
            each.look(paths);
    }
    const fault = given.manifests === null || more.matchesAny ? null : faultOf(manifests, given);
    const idle = excused.flatMap(({ unmatched }) => unmatched);
    return {
        fault,
        notes: [
            ...(fault === null
                ? sentences([...manifests.unmatched, ...more.unmatched], name => (0,safe_text/* safe */.gB) `The pattern ${name} of manifests matches no file.`)
                : []),
            ...sentences(idle, name => (0,safe_text/* safe */.gB) `The pattern ${name} of unchecked files matches no file.`)
        ]
    };
}
function faultOf(manifests, { from }) {
    const place = from === 'input' ? (0,safe_text/* safe */.gB) `the input manifests` : (0,safe_text/* safe */.gB) `manifests in the settings`;
    const reason = from === 'input' ? 'usage' : 'settings-invalid';
    if (!manifests.matchesAny) {
        const names = (0,safe_text/* joined */.oR)(sentences(manifests.unmatched, name => name), ', ');
        const text = (0,safe_text/* safe */.gB) `no pattern of ${place} matches a file (${names}): patterns are case-sensitive, and a folder needs a slash at its end, such as data/`;
        return { reason, text };
    }
    if (manifests.leavesAny)
        return null;
    return {
        reason,
        text: (0,safe_text/* safe */.gB) `the patterns of ${place} exclude every file that they select, so nothing would be checked`
    };
}
function sentences(patterns, sentence) {
    const shown = patterns.slice(0, settings_limits/* MAX_SHOWN_PATTERNS */.jc).map(({ name }) => sentence(name));
    const rest = patterns.length - shown.length;
    return rest === 0 ? shown : [...shown, sentence((0,safe_text/* safe */.gB) `and ${(0,safe_text/* count */.U9)(rest)} more`)];
}
/** Records which of some patterns have matched a path so far. */
class Matching {
    #patterns;
    #unmatched;
    /** Whether some path is selected and not excluded. */
    #leaves = false;
    constructor(patterns) {
        this.#patterns = patterns;
        this.#unmatched = new Set(patterns);
    }
    get unmatched() {
        return [...this.#unmatched];
    }
    /** If there are only excludes, any of them counts. */
    get matchesAny() {
        const counted = this.#includes.length > 0 ? this.#includes : this.#patterns;
        return counted.some(pattern => !this.#unmatched.has(pattern));
    }
    get leavesAny() {
        return this.#leaves || this.#includes.length === 0;
    }
    get isSettled() {
        return this.#unmatched.size === 0 && this.leavesAny;
    }
    look(paths) {
        for (const { path } of paths) {
            for (const pattern of this.#unmatched)
                if (pattern.matches(path))
                    this.#unmatched.delete(pattern);
            this.#leaves ||= (0,patterns/* isMatched */.Ho)(this.#patterns, path);
            if (this.isSettled)
                return;
        }
    }
    get #includes() {
        return this.#patterns.filter(({ excludes }) => !excludes);
    }
}
//# sourceMappingURL=matched-patterns.js.map
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings = __webpack_require__(3616);
;// CONCATENATED MODULE: ./lib/settings/settings-file.js





/** Returns the entry of the settings file in a commit's tree; null if there is none. */
async function settingsEntry(repository, commit, path) {
    const bytes = (0,byte_text/* byteText */.a)(path);
    return (await repository.tree(commit)).find(each => each.path === bytes) ?? null;
}
/**
 * Returns the settings of a commit; null if it has no such file.
 *
 * @throws GateError `settings-invalid`
 */
async function settings_file_settingsAt(repository, commit, path) {
    const entry = await settingsEntry(repository, commit, path);
    return entry === null ? null : await settingsOf(repository, entry, (0,safe_text/* safe */.gB) `the settings file on the base branch`);
}
/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid`
 */
async function settingsOf(repository, entry, file) {
    if (entry.mode !== '100644' && entry.mode !== '100755') {
        throw new errors/* GateError */.ue('settings-invalid', (0,safe_text/* safe */.gB) `${file} is a symlink or submodule; commit the file itself`);
    }
    await repository.fetchBlobs([entry.oid]);
    const { size, content } = await repository.blob(entry.oid);
    if (size > settings_limits/* MAX_SETTINGS_BYTES */.XK)
        throw new errors/* GateError */.ue('settings-invalid', (0,safe_text/* safe */.gB) `${file} is larger than ${(0,safe_text/* mebibytes */.jh)(settings_limits/* MAX_SETTINGS_BYTES */.XK)}`);
    const chunks = [];
    for await (const chunk of content)
        chunks.push(chunk);
    return (0,settings/* parseSettings */.P$)(Buffer.concat(chunks), file);
}
//# sourceMappingURL=settings-file.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/github/event.js
/** Plans a run from the event that started it (specification, section 3). */




/** Events for which the whole tree is checked. */
const WHOLE_TREE_EVENTS = (/* unused pure expression or super */ null && (['release', 'schedule', 'workflow_dispatch']));
/**
 * Reads the payload of an event.
 *
 * @throws GateError `usage` for an event that the gate does not serve, or a payload without what the event needs
 */
function parseEvent(name, payload, env) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return parsePullRequest(payload);
        case 'merge_group':
            return parseMergeGroup(payload);
        case 'push':
            return parsePush(payload, env);
        default:
            return wholeTree(wholeTreeEvent(name), payload, env);
    }
}
function wholeTreeEvent(name) {
    const event = WHOLE_TREE_EVENTS.find(each => each === name);
    if (event !== undefined)
        return event;
    const others = WHOLE_TREE_EVENTS.map(each => safe `${each}`);
    throw new GateError('usage', safe `the gate does not serve this event; it serves pull_request, pull_request_target, merge_group, push, ${joined(others.slice(0, -1), ', ')} and ${joined(others.slice(-1), '')}`);
}
function parsePullRequest(payload) {
    const number = fieldAt(payload, 'pull_request', 'number') ?? fieldAt(payload, 'number');
    const baseBranch = fieldAt(payload, 'pull_request', 'base', 'ref');
    const head = fieldAt(payload, 'pull_request', 'head', 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        throw lacks(safe `pull_request.number`);
    if (!isBranchName(baseBranch))
        throw lacks(safe `pull_request.base.ref`);
    if (!isCommit(head))
        throw lacks(safe `pull_request.head.sha`);
    const from = fieldAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    const to = fieldAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? fieldAt(payload, 'repository', 'full_name');
    // A deleted fork has no name.
    return { kind: 'pull-request', number, baseBranch, head, fromFork: typeof from !== 'string' || from !== to };
}
function parseMergeGroup(payload) {
    const baseBranch = branchOf(fieldAt(payload, 'merge_group', 'base_ref'));
    const head = fieldAt(payload, 'merge_group', 'head_sha');
    if (baseBranch === null)
        throw lacks(safe `merge_group.base_ref`);
    if (!isCommit(head))
        throw lacks(safe `merge_group.head_sha`);
    return { kind: 'merge-group', baseBranch, head };
}
function parsePush(payload, env) {
    const ref = fieldAt(payload, 'ref');
    const before = fieldAt(payload, 'before');
    const after = fieldAt(payload, 'after');
    if (!isObjectId(after))
        throw lacks(safe `after`);
    // Only the commit decides: a ref that points to one is checked, whatever `deleted` says.
    if (isNullId(after))
        return { kind: 'deleted-ref' };
    if (typeof ref === 'string' && ref.startsWith('refs/tags/'))
        return wholeTree('tag', payload, env);
    const branch = branchOf(ref);
    if (branch === null)
        throw lacks(safe `ref`);
    if (!isObjectId(before))
        throw lacks(safe `before`);
    const defaultBranch = defaultBranchOf(payload);
    return { kind: 'push', branch, before: isNullId(before) ? null : before, head: after, defaultBranch };
}
function wholeTree(event, payload, env) {
    if (!isCommit(env.sha))
        throw new GateError('usage', safe `GITHUB_SHA is not a commit id`);
    return { kind: 'whole-tree', event, head: env.sha, defaultBranch: defaultBranchOf(payload) };
}
function isCommit(value) {
    return isObjectId(value) && !isNullId(value);
}
function branchOf(ref) {
    if (typeof ref !== 'string' || !ref.startsWith('refs/heads/'))
        return null;
    const branch = ref.slice('refs/heads/'.length);
    return isBranchName(branch) ? branch : null;
}
function defaultBranchOf(payload) {
    const branch = fieldAt(payload, 'repository', 'default_branch');
    return isBranchName(branch) ? branch : null;
}
function lacks(field) {
    return new GateError('usage', safe `the event's payload has no valid ${field}; run the gate on an event of GitHub Actions`);
}
/** Returns the visibility given by an event's payload or by `GET /repos/{owner}/{repo}` (as `{repository}`). */
function event_visibilityOf(payload) {
    const visibility = fieldAt(payload, 'repository', 'visibility');
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    const hidden = fieldAt(payload, 'repository', 'private');
    return visibility === undefined && typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : 'unknown';
}
/** @param env `GITHUB_REPOSITORY` and `GITHUB_WORKFLOW_REF` (`OWNER/REPO/PATH@REF`) */
function guaranteeOf(event, env) {
    if (event === 'pull_request_target')
        return 'enforces';
    if (event !== 'pull_request' && event !== 'merge_group')
        return 'detects';
    const home = /^([^/@]+\/[^/@]+)\/[^@]+@./.exec(env.workflowRef)?.[1];
    // A workflow of another repository is one that an organisation's ruleset requires.
    return home !== undefined && home.toLowerCase() !== env.repository.toLowerCase() ? 'enforces' : 'informs';
}
//# sourceMappingURL=event.js.map
;// CONCATENATED MODULE: ./lib/github/api.js







const BACK_OFF = (/* unused pure expression or super */ null && ([1_000, 4_000, 9_000]));
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
class GitHubApi {
    #options;
    #place;
    #octokit = null;
    constructor(options) {
        if (!isRepositoryName(options.repository)) {
            throw new GateError('usage', safe `GITHUB_REPOSITORY is not of the form OWNER/REPO`);
        }
        const [owner = '', repo = ''] = options.repository.split('/');
        this.#options = options;
        this.#place = { owner, repo };
    }
    /** Returns the merge base of two commits. @throws GateError `github-unavailable` for an impossible answer */
    async mergeBase(base, head) {
        const basehead = `${base}...${head}`;
        // If this fails, git can find the merge base.
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const answer = await this.request(route, { basehead, per_page: 1 }, 1);
        if (answer.kind === 'failed') {
            if (answer.status === 404 && /no common ancestor/i.test(answer.message))
                return { kind: 'none' };
            return { kind: 'unanswered' };
        }
        const oid = fieldAt(answer.data, 'merge_base_commit', 'sha');
        if (!isObjectId(oid))
            throw api_impossibleAnswer(safe `the comparison of base and head`);
        return contradicts(answer.data, oid, { base, head }) ? { kind: 'unanswered' } : { kind: 'found', oid };
    }
    /** Returns the name of the branch that a pull request targets. */
    async baseBranch(pullRequest) {
        const answer = await this.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pullRequest });
        if (answer.kind === 'failed')
            throw api_unanswered(answer, safe `the pull request`, safe `pull-requests: read`);
        const branch = fieldAt(answer.data, 'base', 'ref');
        if (!isBranchName(branch))
            throw api_impossibleAnswer(safe `the pull request`);
        return branch;
    }
    /**
     * Confirms that the repository is private, as the event says: a run is repeated with the event of the first one. The
     * answer that discloses less counts, and an error is `unknown`. A 404 confirms it, since GitHub hides only private
     * repositories.
     */
    async confirmed(stated) {
        if (stated !== 'private')
            return stated;
        const answer = await this.request('GET /repos/{owner}/{repo}', {});
        if (answer.kind === 'failed')
            return answer.status === 404 ? stated : 'unknown';
        const answered = visibilityOf({ repository: answer.data });
        return answered === 'unknown' ? stated : answered;
    }
    /** Returns the token's user; null if GitHub does not say. */
    async viewer() {
        const answer = await this.request(`POST ${this.#graphqlUrl()}`, { query: 'query { viewer { login } }' }, 1);
        const login = answer.kind === 'answered' ? fieldAt(answer.data, 'data', 'viewer', 'login') : undefined;
        return typeof login === 'string' && login !== '' ? login : null;
    }
    /** Returns one page of 100 comments of an issue or pull request, oldest first. Pages count from 1. */
    async comments(issue, page) {
        const place = { issue_number: issue, per_page: 100, page };
        const answer = await this.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', place);
        if (answer.kind === 'failed')
            return answer;
        const data = Array.isArray(answer.data) ? answer.data : [];
        return { comments: data.flatMap(parseComment), more: answer.more || data.length === 100 };
    }
    /**
     * Sends a request, and repeats it after a temporary fault. A placeholder in the route such as `{issue_number}` is
     * filled from `parameters`; the other parameters become the query or the body.
     *
     * @throws only the reason of the run's signal
     */
    async request(route, parameters, retries = Infinity) {
        const { signal, backOff = BACK_OFF } = this.#options;
        for (let attempt = 0;; attempt++) {
            const answer = await this.#attempt(route, parameters);
            const pause = attempt < retries ? backOff[attempt] : undefined;
            if (answer.kind === 'answered' || pause === undefined || !mayPass(answer.status))
                return answer;
            await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    }
    async #attempt(route, parameters) {
        const { signal } = this.#options;
        signal.throwIfAborted();
        try {
            const octokit = await (this.#octokit ??= this.#connect());
            const place = route.includes('{owner}') ? this.#place : {};
            const limits = { signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_API_MS)]), log: SILENT };
            const response = await octokit.request(route, { ...place, ...parameters, request: limits });
            const more = /rel="next"/.test(response.headers.link ?? '');
            return { kind: 'answered', data: response.data, more };
        }
        catch (cause) {
            signal.throwIfAborted();
            const status = fieldAt(cause, 'response') === undefined ? 0 : Number(fieldAt(cause, 'status') ?? 0);
            const message = fieldAt(cause, 'response', 'data', 'message');
            return { kind: 'failed', status, message: typeof message === 'string' ? message : '', cause };
        }
    }
    /** Octokit is large, so it is loaded at the first request. */
    async #connect() {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(405), __webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        const { apiUrl, token } = this.#options;
        return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: SILENT });
    }
    #graphqlUrl() {
        const { apiUrl, graphqlUrl } = this.#options;
        return graphqlUrl !== '' ? graphqlUrl : `${apiUrl.replace(/\/+$/, '').replace(/\/v3$/, '')}/graphql`;
    }
}
/** Returns true for a comparison of other commits, or one whose numbers of commits do not fit its merge base. */
function contradicts(answer, mergeBase, asked) {
    const from = fieldAt(answer, 'base_commit', 'sha');
    const ahead = fieldAt(answer, 'ahead_by');
    const behind = fieldAt(answer, 'behind_by');
    return ((from !== undefined && from !== asked.base) ||
        (ahead !== undefined && (ahead === 0) !== (mergeBase === asked.head)) ||
        (behind !== undefined && (behind === 0) !== (mergeBase === asked.base)));
}
function mayPass(status) {
    return status === 0 || status === 408 || status === 429 || status >= 500;
}
function parseComment(value) {
    const id = fieldAt(value, 'id');
    const author = fieldAt(value, 'user', 'login');
    const body = fieldAt(value, 'body');
    const isComment = typeof id === 'number' && typeof author === 'string' && typeof body === 'string';
    return isComment ? [{ id, author, body }] : [];
}
/** Returns the error for a request that failed. @param permission what the token needs */
function api_unanswered(answer, what, permission) {
    const { status, message, cause } = answer;
    if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
        const text = safe `GitHub limits the requests of this token (status ${status}); run the job again in an hour`;
        return new GateError('github-unavailable', text, { cause });
    }
    if (status === 401 || status === 403 || status === 404) {
        const text = safe `GitHub did not answer for ${what} (status ${status}); the job needs the permission ${permission}`;
        return new GateError('github-unavailable', text, { cause });
    }
    const how = status === 0 ? safe `could not connect` : safe `status ${status}`;
    return new GateError('github-unavailable', safe `GitHub did not answer for ${what} (${how}); run the job again`, {
        cause
    });
}
/** Returns the error for an answer that the API does not document. */
function api_impossibleAnswer(what) {
    return new GateError('github-unavailable', safe `GitHub's answer for ${what} is not what its API documents`);
}
//# sourceMappingURL=api.js.map
;// CONCATENATED MODULE: ./lib/github/protected-file.js
/**
 * Reads a file of another repository, such as an organisation's settings, from where nobody can change it alone: from a
 * fixed commit, or from the tip of a protected branch.
 */






/** Parses `OWNER/REPO/PATH@REF`. Returns null for anything else. */
function protected_file_parseRemoteFile(text) {
    const [, repository, path = '', ref = ''] = /^([^/]+\/[^/]+)\/(.+)@(?:refs\/heads\/)?([^@]+)$/.exec(text) ?? [];
    return isRepositoryName(repository) && protected_file_isFilePath(path) && isBranchName(ref) ? { repository, path, ref } : null;
}
/** Checks for the path of a file in a repository. */
function protected_file_isFilePath(path) {
    return !path.includes('\0') && path.split('/').every(part => part !== '' && part !== '.' && part !== '..');
}
/** Returns `OWNER/REPO/PATH` as messages show it. */
function protected_file_remoteName({ repository, path }) {
    return quoted(byteText(`${repository}/${path}`), safe `the file`);
}
/**
 * Reads a file of up to 1 MB. Of a larger one the API returns no content.
 *
 * @throws GateError `usage` for a branch that is not protected or a file that does not exist; `github-unavailable`
 */
async function protected_file_protectedFile(api, file) {
    const commit = isObjectId(file.ref) ? file.ref : await protectedTip(api, file);
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const answer = await api.request(route, { ...placeOf(file), path: file.path, ref: commit });
    const name = protected_file_remoteName(file);
    if (answer.kind === 'failed')
        throw refused(answer, name, safe `the commit ${objectId(commit)} has no such file`);
    const type = fieldAt(answer.data, 'type');
    const size = fieldAt(answer.data, 'size');
    if (type !== 'file')
        throw wrong(safe `${name} is not a file`);
    const content = fieldAt(answer.data, 'content');
    const encoding = fieldAt(answer.data, 'encoding');
    if (encoding === 'none')
        throw wrong(safe `${name} is larger than 1 MB`);
    const bytes = typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64') : null;
    if (bytes === null || bytes.length !== size)
        throw impossibleAnswer(name);
    return { commit, bytes };
}
/** Returns the tip of a branch to which nobody can push without a review. @throws GateError `usage` */
async function protectedTip(api, file) {
    const branch = { ...placeOf(file), branch: file.ref };
    const name = branchName(file);
    const answer = await api.request('GET /repos/{owner}/{repo}/branches/{branch}', branch);
    if (answer.kind === 'failed')
        throw refused(answer, name, safe `the repository has no such branch`);
    const commit = fieldAt(answer.data, 'commit', 'sha');
    // After a branch is renamed, GitHub answers for its new name.
    if (!isObjectId(commit) || fieldAt(answer.data, 'name') !== file.ref)
        throw impossibleAnswer(name);
    const isProtected = fieldAt(answer.data, 'protected') === true;
    if (isProtected && fieldAt(answer.data, 'protection', 'enabled') === true)
        return commit;
    // Every ruleset makes a branch `protected`, also one that has rules for names only.
    if (isProtected && (await hasGuardingRule(api, file)))
        return commit;
    throw wrong(safe `${name} is not protected, so one person could change the settings; protect it with a rule that requires a pull request, or give a whole commit id`);
}
/** Rules that prevent a direct push. */
const GUARDING = (/* unused pure expression or super */ null && (['pull_request', 'update']));
async function hasGuardingRule(api, file) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const answer = await api.request(route, { ...placeOf(file), branch: file.ref, per_page: 100 });
    if (answer.kind === 'failed')
        throw refused(answer, branchName(file), safe `its rules cannot be read`);
    return Array.isArray(answer.data) && answer.data.some(rule => GUARDING.includes(fieldAt(rule, 'type')));
}
function branchName({ repository, ref }) {
    return safe `the branch ${quoted(byteText(ref), safe `(not shown)`)} of ${quoted(byteText(repository), safe `the repository`)}`;
}
function placeOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** @param missing what it means that GitHub finds nothing */
function refused(answer, name, missing) {
    if (answer.status !== 404)
        return unanswered(answer, name, safe `contents: read for that repository`);
    return wrong(safe `GitHub does not show ${name} (status 404): ${missing}, or the repository is private and the input github-token may not read it`);
}
function wrong(what) {
    return new GateError('usage', safe `the input settings: ${what}`);
}
//# sourceMappingURL=protected-file.js.map
// EXTERNAL MODULE: ./lib/report/disclose.js + 1 modules
var disclose = __webpack_require__(426);
// EXTERNAL MODULE: ./lib/settings/settings-schema.js
var settings_schema = __webpack_require__(7294);
;// CONCATENATED MODULE: ./lib/settings/tightened.js
/**
 * Combines an organisation's settings with those of a repository, which can only make them stricter: more is checked,
 * less is let through, less is shown, or the run ends earlier. What would loosen them is ignored, and its key is named.
 */


/**
 * @param shared the organisation's settings
 * @param own the repository's settings
 */
function tightened_tightened(shared, own) {
    const { settings } = own;
    const choice = new Choice(own.given);
    const { disclosure, limits } = shared;
    const moreManifests = settings.manifests?.filter(pattern => !pattern.startsWith('!')) ?? [];
    choice.refuse('manifests', moreManifests.length < (settings.manifests?.length ?? 0));
    choice.refuse('unchecked', settings.unchecked.length > 0);
    choice.refuse('exceptions', settings.exceptions.length > 0);
    choice.refuse('report-recipients', settings.reportRecipients.some(each => !shared.reportRecipients.includes(each)));
    const lower = (key, theirs, ours) => choice.between(`limits.${key}`, theirs, ours, isLarger);
    return {
        settings: {
            ...shared,
            moreManifests,
            urlTemplates: [...new Set([...shared.urlTemplates, ...settings.urlTemplates])],
            disclosure: {
                // The defaults: what a private repository shows of restricted categories, and any of the others.
                sealed: choice.between('disclosure.sealed', disclosure.sealed, settings.disclosure.sealed, showsMore('files')),
                locatable: choice.between('disclosure.locatable', disclosure.locatable, settings.disclosure.locatable, showsMore('rows'))
            },
            lfsMedia: choice.between('lfs-media', shared.lfsMedia, settings.lfsMedia, media => media === 'oid'),
            limits: {
                denylistSeconds: lower('denylist-seconds', limits.denylistSeconds, settings.limits.denylistSeconds),
                totalSeconds: lower('total-seconds', limits.totalSeconds, settings.limits.totalSeconds),
                manifestBytes: lower('manifest-mib', limits.manifestBytes, settings.limits.manifestBytes),
                expansion: lower('expansion', limits.expansion, settings.limits.expansion),
                listAgeHours: choice.between('limits.list-age-hours', limits.listAgeHours, settings.limits.listAgeHours, (age, allowed) => (age ?? Infinity) > (allowed ?? Infinity)),
                listEntries: choice.between('limits.list-entries', limits.listEntries, settings.limits.listEntries, (fewest, needed) => fewest < needed)
            }
        },
        ignored: choice.ignored
    };
}
/** Chooses between values, and records the keys of those that are ignored. */
class Choice {
    #given;
    #ignored = [];
    /** @param given the keys that the repository's file has; of the other keys it has only the defaults */
    constructor(given) {
        this.#given = given;
    }
    get ignored() {
        return this.#ignored.map(key => knownPath(key.split('.')));
    }
    refuse(key, isLooser) {
        if (isLooser)
            this.#ignored.push(key);
    }
    between(key, shared, own, isLooser) {
        if (!this.#given.has(key) || own === shared)
            return shared;
        if (!isLooser(own, shared))
            return own;
        this.#ignored.push(key);
        return shared;
    }
}
function isLarger(own, shared) {
    return own > shared;
}
/** @param standard what is shown without a setting, where most is shown */
function showsMore(standard) {
    return (own, shared) => {
        return LEVELS.indexOf(own ?? standard) > LEVELS.indexOf(shared ?? standard);
    };
}
//# sourceMappingURL=tightened.js.map
;// CONCATENATED MODULE: ./lib/settings/settings-place.js
/** Finds the settings of a run: the repository's own, or an organisation's, which the own ones can only tighten. */






const DEFAULT_SETTINGS_PATH = '.github/dataset-gate.yml';
/** Parses the input `settings`: a path, or `OWNER/REPO/PATH@REF`. Returns null for anything else. */
function parseSettingsPlace(text) {
    if (!text.includes('@'))
        return isFilePath(text) ? { own: text, shared: null } : null;
    const shared = parseRemoteFile(text);
    return shared === null ? null : { own: DEFAULT_SETTINGS_PATH, shared };
}
/**
 * Reads the settings of a run.
 *
 * @param commit the commit with the repository's own file; null if there is none
 * @throws GateError `settings-invalid`, `usage` or `github-unavailable`
 */
async function findSettings(place, { repository, commit }, api) {
    const shared = place.shared === null ? null : await sharedSettings(place.shared, api);
    const own = commit === null ? null : await settingsAt(repository, commit, place.own);
    return { ...inEffect(shared, own), shared, hasOwn: own !== null };
}
/** Returns the settings that apply with these two files. */
function inEffect(shared, own) {
    if (own !== null && shared !== null)
        return tightened(shared.settings, own);
    return { settings: (own ?? shared)?.settings ?? DEFAULT_SETTINGS, ignored: [] };
}
/** Returns the note about ignored keys. @param place the settings that have them */
function ignoredNote(place, ignored) {
    if (ignored.length === 0)
        return [];
    const keys = joined(ignored, ', ');
    return [safe `In ${place} this is ignored, because it would loosen the organisation's settings: ${keys}.`];
}
async function sharedSettings(file, api) {
    const { commit, bytes } = await protectedFile(api, file);
    const { settings } = parseSettings(bytes, safe `the organisation's settings file ${remoteName(file)}`);
    return { settings, commit, digest: createHash('sha256').update(bytes).digest('hex') };
}
//# sourceMappingURL=settings-place.js.map
;// CONCATENATED MODULE: ./lib/subject/subject.js
/** Returns the files to check. Membership is over all changed files, so moves and renames add nothing. */
async function subjectOf(repository, { head, base, tip }) {
    const changes = await repository.changes(base, head);
    return await subjectFrom(repository, { base, tip, changes, tree: () => repository.tree(head) });
}
/** Like `subjectOf`, but head need not be a commit. */
async function subjectFrom(repository, { base, tip, changes, tree }) {
    return {
        head: changes.flatMap(({ path, after }) => fileOf(path, after)),
        base: base === null ? null : changes.flatMap(({ path, before }) => fileOf(path, before)),
        tip: base === null || tip === null || tip === base ? null : await atTip(repository, changes, base, tip),
        holds: pathsIn(async () => (await tree()).map(({ path }) => path)),
        contents: contentsOf(repository)
    };
}
/** Returns a function that checks whether a tree has a path, as file or folder. It lists the tree at the first call. */
function pathsIn(list) {
    let known = null;
    const withFolders = async () => {
        const paths = new Set(['.']);
        for (const path of await list()) {
            for (let at = path; at !== '' && !paths.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
                paths.add(at);
        }
        return paths;
    };
    return async (path) => (await (known ??= withFolders())).has(path);
}
/** Finds where content of base may be at the tip: at the same paths, and in what the base branch changed since. */
async function atTip(repository, changes, base, tip) {
    const since = await repository.changes(base, tip);
    const moved = new Set(since.map(({ path }) => path));
    const same = changes.filter(({ path }) => !moved.has(path)).flatMap(({ path, before }) => fileOf(path, before));
    return [...same, ...since.flatMap(({ path, after }) => fileOf(path, after))];
}
function fileOf(path, state) {
    return state === null ? [] : [{ path, mode: state.mode, id: state.oid }];
}
/** Reads the blobs of a repository. Blobs that are needed are fetched in one request. */
function contentsOf(repository) {
    return {
        prepare: files => repository.fetchBlobs(files.filter(({ mode }) => mode !== '160000').map(({ id }) => id)),
        open: file => repository.blob(file.id),
        large: object => repository.large(object),
        sizes: files => repository.sizes(files.map(({ id }) => id))
    };
}
//# sourceMappingURL=subject.js.map
;// CONCATENATED MODULE: ./lib/command/clone-target.js
/** Finds what to check in a local clone: a commit or the index, as a whole or compared with a base commit. */











/** @param index the index file in `GIT_INDEX_FILE`, as in a hook; null for the clone's own */
async function cloneTarget(repository, options, paths, index) {
    const { base, tip, head, tree } = await revisionsOf(repository, options, index);
    const settings = await clone_target_settingsOf(repository, tip ?? head);
    const before = base === null ? null : await repository.tree(base);
    const changes = differences(before ?? [], await tree());
    const subject = await subjectFrom(repository, { base, tip, changes, tree });
    assertPresent(paths, [...(await tree()), ...(before ?? [])]);
    const trees = [tree, ...(before === null ? [] : [async () => before])];
    const patterns = await findUnmatched(givenPatterns(settings, null), [], trees);
    const row = (name, oid) => (oid === null ? [] : [{ name, value: (0,safe_text/* objectId */.Tu)(oid) }]);
    return {
        subject: partOf(subject, paths),
        settings,
        patterns: { ...patterns, notes: [...patterns.notes, ...notesOf(options, paths)] },
        facts: {
            event: 'clone',
            subject: options.staged ? (0,safe_text/* safe */.gB) `the index of a local clone` : (0,safe_text/* safe */.gB) `a local clone`,
            scope: options.staged || options.base !== null ? 'added' : 'all',
            revisions: [
                ...row((0,safe_text/* safe */.gB) `Head`, options.staged ? null : head),
                ...row((0,safe_text/* safe */.gB) `Base`, base),
                ...row((0,safe_text/* safe */.gB) `Tip of the base`, tip)
            ]
        }
    };
}
async function revisionsOf(repository, { base, head, staged }, index) {
    const last = staged ? await repository.revision('HEAD') : await revisionOf(repository, head ?? 'HEAD', (0,safe_text/* safe */.gB) `--head`);
    const tip = base === null ? (staged ? last : null) : await revisionOf(repository, base, (0,safe_text/* safe */.gB) `--base`);
    const listing = staged || last === null ? repository.staged(index === null ? null : (0,external_node_path_.resolve)(index)) : repository.tree(last);
    const entries = await listing;
    return {
        base: tip === null || last === null ? null : await repository.mergeBase(tip, last),
        tip,
        head: last,
        tree: async () => entries
    };
}
async function clone_target_settingsOf(repository, commit) {
    const found = commit === null ? null : await settings_file_settingsAt(repository, commit, DEFAULT_SETTINGS_PATH);
    return found?.settings ?? settings/* DEFAULT_SETTINGS */.a$;
}
async function revisionOf(repository, text, option) {
    const oid = await repository.revision(text);
    if (oid !== null)
        return oid;
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${option} ${(0,command_arguments/* shownArgument */.p)(text, (0,safe_text/* safe */.gB) `(not shown)`)} is not a commit of this clone`);
}
/** Throws for a path that is in no tree: otherwise the scan would pass without checking it. */
function assertPresent(paths, entries) {
    for (const path of paths) {
        if (path.inTree === '' || entries.some(entry => isBelow(entry.path, [path])))
            continue;
        const what = path.exists
            ? (0,safe_text/* safe */.gB) `is not part of what is checked; commit it (for --staged: stage it), or scan it without --base, --head and --staged`
            : (0,safe_text/* safe */.gB) `does not exist`;
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${path.shown} ${what}`);
    }
}
/** Keeps only files below the paths. They are still compared with the whole base, so that a move adds nothing. */
function partOf(subject, paths) {
    if (paths.length === 0)
        return subject;
    return { ...subject, head: subject.head.filter(({ path }) => isBelow(path, paths)) };
}
function notesOf({ staged, base }, paths) {
    const part = paths.some(({ inTree }) => inTree !== '');
    return [
        staged
            ? (0,safe_text/* safe */.gB) `Changes that are not staged were not checked.`
            : (0,safe_text/* safe */.gB) `Only committed files were checked. \`--staged\` checks what is staged, and a PATH alone checks files as they are on disk.`,
        ...(part ? [(0,safe_text/* safe */.gB) `Only the given paths were checked.`] : []),
        ...(staged || base !== null
            ? [(0,safe_text/* safe */.gB) `Existing content was not checked. \`scan\` without options checks it too.`]
            : [])
    ];
}
//# sourceMappingURL=clone-target.js.map
// EXTERNAL MODULE: ./lib/compose.js
var compose = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/deadline.js
var lib_deadline = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var denylist_proxy = __webpack_require__(9374);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/github/certificates.js
/**
 * The certificate authorities for git, if `NODE_EXTRA_CA_CERTS` adds some to those of this program. Git replaces its
 * authorities by those of a file and does not add them, so the file also has the public ones and those of the system.
 */



/** Returns the authorities in PEM; null if git keeps its own. Like Node, it ignores a file that cannot be read. */
async function authoritiesOf(environment) {
    const path = environment['NODE_EXTRA_CA_CERTS'];
    if (path === undefined || path === '')
        return null;
    const extra = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (extra === null)
        return null;
    // Before Node 22.15 those of the system are not known. The Action runs on Node 24.
    const ofSystem = "getCACertificates" in external_node_tls_ ? external_node_tls_.getCACertificates('system') : [];
    return [extra, ...ofSystem, ...external_node_tls_.rootCertificates].map(each => each.trim()).join('\n');
}
/** Writes the authorities into a private directory; returns the path of the file, null if git keeps its own. */
async function writeAuthorities(environment, directory) {
    const authorities = await authoritiesOf(environment);
    if (authorities === null)
        return null;
    const path = (0,external_node_path_.join)(directory, 'authorities.pem');
    await (0,promises_.writeFile)(path, `${authorities}\n`);
    return path;
}
//# sourceMappingURL=certificates.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/github/git.js
/** Runs git as a child process. Its environment is built from an allow-list, without any user or system settings. */




/** The variables of the gate's environment that are passed to git. */
const PASSED_ON = [
    ...['PATH', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap(name => [name, name.toLowerCase()])
];
/** Configuration of every command. It is passed in the environment, because other processes can read arguments. */
const CONFIG = [
    ['core.hooksPath', '/dev/null'],
    ['core.attributesFile', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['credential.helper', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false']
];
/** The name of the only remote. */
const REMOTE = 'gate';
const REMOTE_CONFIG = [
    [`remote.${REMOTE}.promisor`, 'true'],
    [`remote.${REMOTE}.partialclonefilter`, 'blob:none'],
    // If the server knew our commits, it would assume that we have their blobs and leave them out.
    ['fetch.negotiationAlgorithm', 'noop'],
    ['protocol.version', '2'],
    ['http.followRedirects', 'false'],
    // A transfer without progress for a minute is stopped.
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60']
];
class Git {
    #options;
    /** Children whose output may still be open: written by git itself, or by what it started. */
    #living = new Set();
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.kill());
    }
    /** Runs a command to its end. Arguments are literals, object ids and private paths, never names from a payload. */
    async run(args, options = {}) {
        const child = this.start(args, options);
        const output = [];
        let complaint = '';
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => (complaint = (complaint + chunk.toString('latin1')).slice(-20_000)));
        child.stdin.end(options.input);
        await (0,external_node_events_.once)(child, 'close').catch((cause) => {
            throw cannotRun(cause);
        });
        this.throwIfAborted();
        return { code: child.exitCode ?? -1, output: Buffer.concat(output), complaint };
    }
    /** Starts a command whose output the caller reads. If it cannot be started, it closes at once. */
    start(args, options = {}) {
        this.throwIfAborted();
        const child = (0,external_node_child_process_.spawn)('git', args, {
            cwd: this.#options.directory,
            env: this.#childEnvironment(options),
            // A separate process group, so that the helpers that git starts end with it.
            detached: true,
            // Stryker disable next-line BooleanLiteral: only Windows opens a window
            windowsHide: true
        });
        this.#living.add(child);
        // A failed write to a child that has ended is ignored: its exit code reports the failure.
        child.stdin.on('error', () => { });
        child.on('error', () => { });
        child.on('close', () => this.#living.delete(child));
        return child;
    }
    throwIfAborted() {
        this.#options.signal.throwIfAborted();
    }
    /** Ends every child at once. */
    kill() {
        for (const child of this.#living)
            killGroup(child);
    }
    /** Builds the child's environment. Undefined variables are not set. */
    #childEnvironment({ remote, index }) {
        const { environment, gitDirectory, home } = this.#options;
        const config = remote === undefined ? CONFIG : [...CONFIG, ...REMOTE_CONFIG, ...remoteConfig(remote)];
        return {
            ...Object.fromEntries(PASSED_ON.map(name => [name, environment[name]])),
            LC_ALL: 'C',
            HOME: home,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_ATTR_NOSYSTEM: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_NO_LAZY_FETCH: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_ALLOW_PROTOCOL: remote === undefined ? 'none' : remote.url.protocol.slice(0, -1),
            GIT_CONFIG_COUNT: String(config.length),
            ...Object.fromEntries(config.flatMap(settingVariables)),
            GIT_DIR: gitDirectory ?? undefined,
            GIT_INDEX_FILE: index
        };
    }
}
function remoteConfig({ url, token, authorities = null }) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        ...(authorities === null ? [] : [['http.sslCAInfo', authorities]]),
        [`remote.${REMOTE}.url`, url.href],
        [`http.${url.origin}/.extraheader`, `Authorization: Basic ${credentials}`]
    ];
}
function settingVariables([key, value], index) {
    return [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value]
    ];
}
/** Ends a child and everything that it has started. */
function killGroup(child) {
    try {
        // The id of a child that did not start is NaN, so this throws.
        process.kill(-Number(child.pid), 'SIGKILL');
    }
    catch {
        // Windows has no process groups.
        child.kill('SIGKILL');
    }
}
/** Returns the error for a child that did not start. */
function cannotRun(cause) {
    return new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `git could not be started; the gate needs git 2.31 or newer on PATH`, {
        cause
    });
}
/** Checks whether a version, as `git version` prints it, reads its configuration from the environment (2.31). */
function isRecentGit(version) {
    const found = /^git version (\d+)\.(\d+)/.exec(version);
    if (found === null)
        return false;
    const [major, minor] = [Number(found[1]), Number(found[2])];
    return major > 2 || (major === 2 && minor >= 31);
}
//# sourceMappingURL=git.js.map
;// CONCATENATED MODULE: ./lib/github/github-limits.js
/** The limits on requests to GitHub and to the servers of Git LFS. */
// Answers and requests
/** Bytes of an answer of the LFS batch API, which is read into memory as a whole. */
const MAX_LFS_ANSWER_BYTES = 1 << 20;
/** Pages of comments in which the comment of the gate is searched for. */
const MAX_COMMENT_PAGES = 1_000;
/** Attempts to write the comment, because several runs may write it at the same time. */
const MAX_COMMENT_ATTEMPTS = 3;
/** Objects of one `git fetch`, whose names are written to one request. */
const MAX_OBJECTS_PER_FETCH = 10_000;
// Time
/** Milliseconds of one request to the API. */
const github_limits_MAX_API_MS = 30_000;
/** Milliseconds without an answer or without another byte from an LFS server. */
const MAX_LFS_SILENCE_MS = 30_000;
/** Milliseconds of a pause that an LFS server may ask for. */
const MAX_LFS_PAUSE_MS = 60_000;
//# sourceMappingURL=github-limits.js.map
;// CONCATENATED MODULE: ./lib/github/json-field.js
/** Reads one field in a JSON value of unknown shape; `undefined` if it does not exist. */
function json_field_fieldAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}
//# sourceMappingURL=json-field.js.map
// EXTERNAL MODULE: ./lib/safe/loopback.js
var loopback = __webpack_require__(8244);
;// CONCATENATED MODULE: ./lib/github/lfs-batch.js
/** Builds and parses Git LFS batch requests. https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */


const LFS_TYPE = 'application/vnd.git-lfs+json';
function batchUrl(repository) {
    return new URL(`${repository.href.replace(/(?:\.git)?\/*$/, '')}.git/info/lfs/objects/batch`);
}
function batchBody({ oid, size }) {
    return JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid, size }], hash_algo: 'sha256' });
}
/**
 * Returns the download of `object` in the server's answer; null if it offers no usable one.
 *
 * @param repository decides whether `http:` is allowed: only from loopback to loopback
 */
function downloadIn(answer, object, repository) {
    const transfer = json_field_fieldAt(answer, 'transfer');
    const offered = json_field_fieldAt(answer, 'objects', 0);
    const same = json_field_fieldAt(offered, 'oid') === object.oid && json_field_fieldAt(offered, 'size') === object.size;
    if ((transfer !== undefined && transfer !== 'basic') || !same || json_field_fieldAt(offered, 'error') !== undefined)
        return null;
    const href = json_field_fieldAt(offered, 'actions', 'download', 'href');
    const url = typeof href === 'string' && URL.canParse(href) ? new URL(href) : null;
    const headers = headersOf(json_field_fieldAt(offered, 'actions', 'download', 'header'));
    return url === null || headers === null || !isAllowed(url, repository) ? null : { url, headers };
}
function isAllowed(url, repository) {
    if (url.username !== '' || url.password !== '')
        return false;
    if (url.protocol === 'https:')
        return true;
    const plain = url.protocol === 'http:' && repository.protocol === 'http:';
    return plain && (0,loopback/* isLoopback */.U)(url.hostname) && (0,loopback/* isLoopback */.U)(repository.hostname);
}
/** Headers about the connection or the body are set by the client itself. */
const CLIENT_HEADERS = /^(?:host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|accept-encoding|range|proxy-.*)$/i;
function headersOf(value) {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'object')
        return null;
    const headers = Object.entries(value).filter(([name]) => !CLIENT_HEADERS.test(name));
    const sound = headers.every(([name, text]) => {
        return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) && typeof text === 'string' && /^[\t\x20-\x7e]*$/.test(text);
    });
    return sound ? Object.fromEntries(headers.map(([name, text]) => [name, String(text)])) : null;
}
//# sourceMappingURL=lfs-batch.js.map
;// CONCATENATED MODULE: ./lib/github/lfs.js
/** Streams Git LFS content from the repository's server, and verifies size and SHA-256 at its end. */






class LfsStore {
    #options;
    #dispatcher = null;
    constructor(options) {
        this.#options = options;
    }
    object(object) {
        return { size: object.size, open: () => verified(this.#bytes(object), object) };
    }
    async close() {
        await (await this.#dispatcher)?.destroy();
    }
    /** Streams an object. If a transfer is cut off, a new one starts, and the bytes already delivered are skipped. */
    async *#bytes(object) {
        const { backOff, signal } = this.#options;
        let delivered = 0;
        for (let attempt = 0;; attempt++) {
            try {
                const body = await this.#download(await this.#ask(object), object);
                let skip = delivered;
                for await (const chunk of body) {
                    if (!(chunk instanceof Uint8Array))
                        continue;
                    const rest = chunk.subarray(Math.min(skip, chunk.length));
                    skip -= chunk.length - rest.length;
                    delivered += rest.length;
                    if (rest.length > 0)
                        yield rest;
                }
                if (delivered < object.size)
                    throw new MayPass((0,safe_text/* safe */.gB) `the transfer was cut off`, null, 0);
                return;
            }
            catch (error) {
                signal.throwIfAborted();
                const pause = backOff[attempt];
                if (error instanceof errors/* GateError */.ue)
                    throw error;
                const fault = error instanceof MayPass ? error : new MayPass((0,safe_text/* safe */.gB) `the connection failed`, error, 0);
                if (pause === undefined)
                    throw unavailable((0,safe_text/* safe */.gB) `${fault.text}, and retries failed too; run the job again`, fault);
                await (0,external_node_timers_promises_.setTimeout)(Math.max(pause, fault.after), undefined, { signal }).catch(() => signal.throwIfAborted());
            }
        }
    }
    async #ask(object) {
        const { remote, signal } = this.#options;
        const headers = { ...this.#authorization(), accept: LFS_TYPE, 'content-type': LFS_TYPE };
        const url = batchUrl(remote.url);
        const { statusCode, headers: answered, body } = await this.#request(url, { method: 'POST', headers, body: batchBody(object) });
        let text = '';
        for await (const chunk of body) {
            text += String(chunk);
            if (text.length > MAX_LFS_ANSWER_BYTES)
                throw unavailable((0,safe_text/* safe */.gB) `the server's answer is too long`, null);
            signal.throwIfAborted();
        }
        assertAnswered(statusCode, answered);
        const download = downloadIn(parsed(text), object, remote.url);
        if (download === null)
            throw unavailable((0,safe_text/* safe */.gB) `the server has no such object; push it with git lfs push`, null);
        return download;
    }
    async #download({ url, headers }, { size }) {
        const { remote } = this.#options;
        const given = Object.keys(headers).some(name => name.toLowerCase() === 'authorization');
        // The token is sent only to the repository's own server.
        const own = url.origin === remote.url.origin && !given ? this.#authorization() : {};
        const answer = await this.#request(url, {
            method: 'GET',
            headers: { ...headers, ...own, 'accept-encoding': 'identity' }
        });
        const length = answer.headers['content-length'];
        const encoding = answer.headers['content-encoding'];
        try {
            assertAnswered(answer.statusCode, answer.headers);
            if ((length !== undefined && Number(length) !== size) || (encoding !== undefined && encoding !== 'identity')) {
                throw contentMismatch();
            }
        }
        catch (error) {
            answer.body.on('error', () => undefined).destroy();
            throw error;
        }
        return answer.body;
    }
    async #request(url, options) {
        const { signal } = this.#options;
        signal.throwIfAborted();
        const { request } = await Promise.all(/* import() */[__webpack_require__.e(405), __webpack_require__.e(752)]).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
        const dispatcher = await (this.#dispatcher ??= this.#connect());
        return await request(url, {
            ...options,
            dispatcher,
            signal,
            headersTimeout: MAX_LFS_SILENCE_MS,
            bodyTimeout: MAX_LFS_SILENCE_MS
        });
    }
    async #connect() {
        const { EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(405), __webpack_require__.e(752)]).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
        const { environment } = this.#options;
        const of = (name) => environment[name.toLowerCase()] || environment[name] || '';
        const loopback = 'localhost,127.0.0.1,[::1]';
        return new EnvHttpProxyAgent({
            httpProxy: of('HTTP_PROXY'),
            httpsProxy: of('HTTPS_PROXY'),
            noProxy: [of('NO_PROXY'), loopback].filter(Boolean).join(','),
            connections: 2
        });
    }
    #authorization() {
        const credentials = Buffer.from(`x-access-token:${this.#options.remote.token}`).toString('base64');
        return { authorization: `Basic ${credentials}` };
    }
}
/** Passes bytes on. Throws `content-unavailable` if they do not match the object's id. */
async function* verified(bytes, { oid, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let length = 0;
    for await (const chunk of bytes) {
        length += chunk.length;
        if (length > size)
            throw contentMismatch();
        hash.update(chunk);
        yield chunk;
    }
    if (length !== size || hash.digest('hex') !== oid)
        throw contentMismatch();
}
/** A fault that another attempt may fix. */
class MayPass extends Error {
    text;
    /** Milliseconds that the server asks for. */
    after;
    constructor(text, cause, after) {
        super(String(text), { cause });
        this.text = text;
        this.after = after;
    }
}
function assertAnswered(status, headers) {
    if (status === 200)
        return;
    if (status === 408 || status === 429 || status >= 500) {
        const seconds = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0] ?? '0';
        throw new MayPass((0,safe_text/* safe */.gB) `the server answered with status ${(0,safe_text/* count */.U9)(status)}`, null, Math.min(Number(seconds) * 1000, MAX_LFS_PAUSE_MS));
    }
    if (status === 401 || status === 403) {
        const quota = status === 401 ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `, and the owner's budget for Git LFS must not be used up`;
        throw unavailable((0,safe_text/* safe */.gB) `the server does not let this token read it (status ${status}); the job needs the permission contents: read${quota}`, null);
    }
    throw unavailable((0,safe_text/* safe */.gB) `the server answered with status ${status}`, null);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unavailable((0,safe_text/* safe */.gB) `the server's answer is not JSON`, cause);
    }
}
function contentMismatch() {
    return unavailable((0,safe_text/* safe */.gB) `the content on the server does not match its pointer; push the file again`, null);
}
/** Returns the error for Git LFS content that cannot be read. */
function unavailable(why, cause) {
    return new errors/* GateError */.ue('content-unavailable', (0,safe_text/* safe */.gB) `its content in Git LFS was not read: ${why}`, { cause });
}
//# sourceMappingURL=lfs.js.map
;// CONCATENATED MODULE: ./lib/github/lfs-folder.js
/** Reads Git LFS content that a local clone stores in `lfs/objects/ab/cd/abcd…`. Nothing is fetched. */





/** @param gitDirectory the clone's main git directory, not that of an additional worktree */
function largeFile(gitDirectory, object) {
    const { oid, size } = object;
    const path = (0,external_node_path_.join)(gitDirectory, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    return { size, open: () => verified(read(path), object) };
}
async function* read(path) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.ue)
            throw cause;
        throw unavailable((0,safe_text/* safe */.gB) `this clone does not have it; run git lfs pull`, cause);
    }
}
//# sourceMappingURL=lfs-folder.js.map
;// CONCATENATED MODULE: ./lib/github/names.js
/** Checks names from payloads, answers and the environment, once. Later code trusts them. */
/** Checks for a git object id: 40 lower-case hex digits, or 64 in a SHA-256 repository. */
function names_isObjectId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
/** Checks for the id that means "no object", as for a ref that is created or deleted. */
function names_isNullId(oid) {
    return /^0+$/.test(oid);
}
/** Checks for `OWNER/REPO` as GitHub allows them. */
function names_isRepositoryName(value) {
    return typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9_.-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value);
}
/** Checks for a branch name without `refs/heads/`, by git-check-ref-format(1): `-x`, `@` and `HEAD` are valid too. */
function names_isBranchName(value) {
    if (typeof value !== 'string' || value.length === 0 || value.length > 1000 || !value.isWellFormed())
        return false;
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{/.test(value))
        return false;
    if (value.endsWith('.'))
        return false;
    return value.split('/').every(part => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./lib/github/objects.js


/** Reads blobs one after another. If a blob is not read to its end, only a new child process is needed. */
class ObjectReader {
    #git;
    #child = null;
    #reading = null;
    constructor(git) {
        this.#git = git;
    }
    /**
     * @param oid a checked object id
     * @throws GateError `github-unavailable` if the repository does not contain the blob
     */
    async blob(oid) {
        if (this.#reading !== null)
            this.close();
        const child = (this.#child ??= new Child(this.#git));
        const turn = {};
        this.#reading = turn;
        const size = await child.ask(oid);
        if (size === null) {
            this.close();
            throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the object ${(0,safe_text/* objectId */.Tu)(oid)} is not in the repository`);
        }
        return { size, content: this.#content(child, size, turn) };
    }
    /** Ends the child process. The next blob starts another. */
    close() {
        this.#child?.end();
        this.#child = null;
        this.#reading = null;
    }
    async *#content(child, size, turn) {
        for (let left = size; left > 0;) {
            if (this.#reading !== turn)
                throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `a blob was read after the next one was opened`);
            const chunk = await child.read(left);
            left -= chunk.length;
            yield chunk;
        }
        if (this.#reading !== turn)
            return;
        await child.endOfObject();
        this.#reading = null;
    }
}
const LINE_FEED = 10;
/** One child process and the output not yet used. */
class Child {
    #git;
    #process;
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(git) {
        this.#git = git;
        this.#process = git.start(['cat-file', '--batch']);
        this.#process.stderr.resume();
        this.#chunks = this.#process.stdout[Symbol.asyncIterator]();
    }
    /** Requests an object. Resolves to its size, or null if it is missing or not a blob. */
    async ask(oid) {
        this.#process.stdin.write(`${oid}\n`);
        let header = '';
        for (let end = -1; end < 0;) {
            const chunk = await this.read(Infinity);
            end = chunk.indexOf(LINE_FEED);
            header += chunk.toString('latin1', 0, end < 0 ? undefined : end);
            if (end >= 0)
                this.#rest = chunk.subarray(end + 1);
            if (header.length > 200)
                throw wrongOutput();
        }
        const [, found, type, size] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(header) ?? [];
        return found === oid && type === 'blob' ? Number(size) : null;
    }
    /** Returns the next bytes, at least one and at most `most`. */
    async read(most) {
        while (this.#rest.length === 0) {
            const next = await this.#chunks.next().catch((cause) => {
                throw wrongOutput(cause);
            });
            this.#git.throwIfAborted();
            if (next.done === true)
                throw wrongOutput();
            this.#rest = next.value;
        }
        const chunk = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(chunk.length);
        return chunk;
    }
    /** Checks that a line feed follows the announced bytes. If not, bytes are missing or extra. */
    async endOfObject() {
        if ((await this.read(1))[0] !== LINE_FEED)
            throw wrongOutput();
    }
    end() {
        this.#process.stdin.destroy();
        this.#process.stdout.destroy();
        this.#process.kill('SIGKILL');
    }
}
function wrongOutput(cause) {
    const text = (0,safe_text/* safe */.gB) `git did not deliver the bytes of an object that it announced`;
    return new errors/* GateError */.ue('github-unavailable', text, { cause });
}
//# sourceMappingURL=objects.js.map
;// CONCATENATED MODULE: ./lib/github/server-url.js
/** Sends git's requests to the server: fetches exactly the given objects, and reads where a few refs point. */







/** Milliseconds to wait after each failed transfer. There is one more attempt than entries. */
const server_url_BACK_OFF = [1_000, 4_000];
/** The objects to fetch are passed on stdin, so that no name is in the arguments. */
const FETCH = fetchWith('blob:none');
function fetchWith(filter) {
    return [
        ...['fetch', `--filter=${filter}`, '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'],
        ...['--recurse-submodules=no', '--quiet', '--stdin']
    ];
}
class Server {
    #git;
    #options;
    constructor(git, options) {
        this.#git = git;
        this.#options = options;
    }
    /** Fetches commits and their trees, without history or blobs. Returns false if the server lacks one of them. */
    async fetchCommits(refspecs) {
        return await this.#fetch([...FETCH, '--depth=1', REMOTE], refspecs);
    }
    /** Fetches the last `depth` commits of histories, without trees or blobs. Returns false if one is missing. */
    async fetchHistory(oids, depth) {
        return await this.#fetch([...fetchWith('tree:0'), `--depth=${Math.trunc(depth)}`, REMOTE], oids);
    }
    /** Fetches blobs. Returns false if the server lacks one of them. */
    async fetchBlobs(oids) {
        for (let i = 0; i < oids.length; i += MAX_OBJECTS_PER_FETCH) {
            if (!(await this.#fetch([...FETCH, REMOTE], oids.slice(i, i + MAX_OBJECTS_PER_FETCH))))
                return false;
        }
        return true;
    }
    /** Returns where `refs/pull/<number>/head` points; null if it does not exist. */
    async pullRequestHead(number) {
        const name = `refs/pull/${Math.trunc(number)}/head`;
        return tipOf(await this.#refs([name]), name);
    }
    /**
     * Returns the tip of a branch; null if it does not exist. All branches are listed, so that no name is in the
     * arguments. Also, a fetch by name would take `refs/heads/refs/heads/x` if `refs/heads/x` does not exist.
     */
    async branchTip(branch) {
        return tipOf(await this.#refs(['--heads']), `refs/heads/${branch}`);
    }
    /**
     * Returns the branch that `HEAD` points to; null if there is none.
     *
     * @throws GateError `github-unavailable` for a name that no branch can have
     */
    async defaultBranch() {
        const lines = await this.#refs(['--symref', 'HEAD']);
        const [, name] = lines.map(line => /^ref: (.*)\tHEAD$/.exec(line)).find(found => found !== null) ?? [];
        if (name === undefined || tipOf(lines, 'HEAD') === null)
            return null;
        const branch = Buffer.from(name, 'latin1')
            .toString()
            .replace(/^refs\/heads\//, '');
        if (name.startsWith('refs/heads/') && names_isBranchName(branch))
            return branch;
        throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the name of the default branch cannot be read`);
    }
    /** Returns the lines of `ls-remote`, one character per byte. */
    async #refs([option, ...patterns]) {
        const args = option.startsWith('--') ? [option, REMOTE, ...patterns] : [REMOTE, option, ...patterns];
        const { output } = succeeded(await this.#transfer(['ls-remote', ...args], ''));
        return output.toString('latin1').split('\n');
    }
    async #fetch(args, refspecs) {
        if (refspecs.length === 0)
            return true;
        const result = await this.#transfer(args, refspecs.map(spec => `${spec}\n`).join(''));
        if (saysMissing(result))
            return false;
        succeeded(result);
        return true;
    }
    /** Runs a command that talks to the server, and repeats it after a temporary fault. */
    async #transfer(args, input) {
        const { remote, backOff, signal } = this.#options;
        for (let attempt = 0;; attempt++) {
            const result = await this.#git.run(args, { remote, input });
            if (result.code === 0 || saysMissing(result))
                return result;
            if (saysDenied(result))
                throw denied();
            const pause = backOff[attempt];
            if (pause === undefined)
                return result;
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    }
}
function tipOf(lines, ref) {
    const end = `\t${(0,byte_text/* byteText */.a)(ref)}`;
    const oids = lines.filter(line => line.endsWith(end)).map(line => line.slice(0, -end.length));
    return oids.find(names_isObjectId) ?? null;
}
/** Returns the address that git fetches from. @throws GateError `usage` */
function remoteUrl(server, repository) {
    if (!names_isRepositoryName(repository))
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `GITHUB_REPOSITORY is not of the form OWNER/REPO`);
    const isPlain = server.username === '' && server.password === '' && server.search === '' && server.hash === '';
    if (!isPlain || (server.protocol !== 'https:' && server.protocol !== 'http:')) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `GITHUB_SERVER_URL is not a plain https address`);
    }
    return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`);
}
/** Returns the result of a successful command. @throws GateError `github-unavailable` */
function succeeded(result) {
    if (result.code === 0)
        return result;
    throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `git could not read the repository (exit code ${result.code}); run the job again, and check GitHub's status page`);
}
/** Checks for git's own messages only: lines from the server begin with `remote:`. */
function saysMissing({ code, complaint }) {
    const missing = /^(?:fatal|error): .*(?:not our ref|couldn't find remote ref|no such remote ref|unadvertised object)/im;
    return code !== 0 && missing.test(complaint);
}
function saysDenied({ complaint }) {
    const fault = /^(?:fatal|error): .*(?:authentication failed|could not read (?:user|pass)|returned error: 40[134])/im;
    return fault.test(complaint) || /^fatal: repository .* not found$/im.test(complaint);
}
function denied() {
    return new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `GitHub refuses to let this token read the repository; the job needs the permission contents: read`);
}
//# sourceMappingURL=server-url.js.map
;// CONCATENATED MODULE: ./lib/github/repository.js
/** Reads commits, trees and blobs from a bare partial clone in a private directory. Nothing is ever checked out. */















/** Numbers of commits. Git uses the last one for the whole history. */
const HISTORY_DEPTHS = [1_000, 30_000, 0x7fffffff];
class Repository {
    #git;
    #objects;
    #server;
    #large;
    #remove;
    #fetched = new Set();
    constructor(git, server, large, remove) {
        this.#git = git;
        this.#objects = new ObjectReader(git);
        this.#server = server;
        this.#large = large;
        this.#remove = remove;
    }
    /** Creates an empty repository that fetches from the server. It is removed on disposal and on exit. */
    static async create(options) {
        const { server, repository, token, tempRoot, environment, signal, backOff = server_url_BACK_OFF } = options;
        const url = remoteUrl(server, repository);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempRoot, 'gate-')).catch((cause) => {
            throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `could not create a private directory for the repository; check that the folder for temporary files is writable`, { cause });
        });
        const git = new Git({ environment, gitDirectory: directory, directory, home: directory, signal });
        const remove = () => {
            process.off('exit', remove);
            git.kill();
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
        };
        process.on('exit', remove);
        try {
            await assertRecentGit(git);
            succeeded(await git.run(['init', '--quiet', '--bare', '--template=']));
            const remote = { url, token, authorities: await writeAuthorities(environment, directory) };
            const store = new LfsStore({ remote, environment, backOff, signal });
            const large = { object: (wanted) => store.object(wanted), close: () => store.close() };
            return new Repository(git, new Server(git, { remote, backOff, signal }), large, remove);
        }
        catch (fault) {
            remove();
            throw fault;
        }
    }
    /**
     * Opens an existing clone. Nothing is written to it or fetched for it.
     *
     * @throws GateError `usage` if `directory` is in no repository that git agrees to read
     */
    static async openLocal(directory, { environment, signal }) {
        const shared = { environment, directory, home: external_node_os_.devNull, signal };
        const searching = new Git({ ...shared, gitDirectory: null });
        await assertRecentGit(searching);
        const found = await searching.run(['rev-parse', '--absolute-git-dir']);
        if (/dubious ownership|unsafe repository/.test(found.complaint)) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the clone belongs to another user, and git refuses to read it; see git's setting safe.directory`);
        }
        if (found.code !== 0) {
            const name = (0,safe_text/* quoted */.TL)((0,byte_text/* byteText */.a)(directory), (0,safe_text/* safe */.gB) `the folder`);
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${name} is not in a git repository. To check files on disk, give their paths, without --base, --head and --staged`);
        }
        const git = new Git({ ...shared, gitDirectory: found.output.toString().replace(/\n$/, '') });
        const common = succeeded(await git.run(['rev-parse', '--path-format=absolute', '--git-common-dir']));
        const folder = common.output.toString().replace(/\n$/, '');
        const large = { object: (wanted) => largeFile(folder, wanted), close: async () => undefined };
        return new Repository(git, null, large, () => git.kill());
    }
    /** Returns the top folder of the work tree that contains `directory`; null if the repository has none. */
    static async topOf(directory, { environment, signal }) {
        const git = new Git({ environment, directory, home: external_node_os_.devNull, signal, gitDirectory: null });
        const found = await git.run(['rev-parse', '--show-toplevel']);
        return found.code === 0 ? found.output.toString().replace(/\n$/, '') : null;
    }
    /**
     * Returns every file, link and submodule of the index, as the next commit would contain them.
     *
     * @param index the file of another index; null for the clone's own
     * @throws GateError `usage` while a merge is not resolved
     */
    async staged(index) {
        const args = ['ls-files', '--stage', '-z', '--full-name', '--', ':/'];
        return parseIndex(succeeded(await this.#git.run(args, index === null ? {} : { index })).output);
    }
    /** Returns the commit of a user's revision (`HEAD~2`, a branch, an id); null if git knows none. */
    async revision(text) {
        const found = await this.#git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`]);
        const oid = found.output.toString().trim();
        return found.code === 0 && names_isObjectId(oid) ? oid : null;
    }
    /**
     * Returns the merge base of two commits; null if they have no common ancestor. With a server, the history is first
     * fetched step by step. A base found early may not be the newest common ancestor; then more counts as changed.
     */
    async mergeBase(one, other) {
        const commits = [checked(one), checked(other)];
        if (this.#server === null)
            return await this.#commonAncestor(...commits);
        for (const depth of HISTORY_DEPTHS) {
            if (!(await this.#server.fetchHistory(commits, depth))) {
                throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the server does not have the history of one of its commits; run the job again`);
            }
            const found = await this.#commonAncestor(...commits);
            if (found !== null || !(await this.#isShallow()))
                return found;
        }
        throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the server does not have the whole history of base and head; run the job again`);
    }
    async #isShallow() {
        const { output } = succeeded(await this.#git.run(['rev-parse', '--is-shallow-repository']));
        return output.toString().trim() !== 'false';
    }
    async #commonAncestor(one, other) {
        const found = await this.#git.run(['merge-base', one, other]);
        if (found.code === 1 && found.output.length === 0)
            return null;
        return checked(succeeded(found).output.toString().trim());
    }
    /**
     * Fetches commits with their trees, without history or blobs, in one request if the server has them all.
     *
     * @returns their ids in the order of `wants`; null for a branch or an object that the server does not have
     */
    async fetch(wants) {
        const oids = [];
        for (const want of wants)
            oids.push(await this.#resolve(want));
        return await this.#fetchCommits(oids);
    }
    /** Like `fetch`, for one commit. */
    async fetchOne(want) {
        return (await this.fetch([want]))[0] ?? null;
    }
    /** Returns where `refs/pull/<number>/head` points on the server; null if it does not exist. */
    async pullRequestHead(number) {
        return await this.#remote().pullRequestHead(number);
    }
    /** Returns the branch that the server's `HEAD` points to; null if there is none. */
    async defaultBranch() {
        return await this.#remote().defaultBranch();
    }
    /** Returns every file, link and submodule of a commit. */
    async tree(commit) {
        const result = await this.#git.run(['ls-tree', '-r', '-z', '--full-tree', checked(commit)]);
        return parseTree(succeeded(result).output);
    }
    /** Returns the paths that differ between two commits. With `base` null, every path of `head` counts as added. */
    async changes(base, head) {
        if (base === null) {
            return (await this.tree(head)).map(({ path, mode, oid }) => ({ path, before: null, after: { mode, oid } }));
        }
        const options = ['-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '--no-abbrev'];
        const result = await this.#git.run(['diff-tree', ...options, checked(base), checked(head)]);
        return parseChanges(succeeded(result).output);
    }
    /** Fetches the blobs that are missing, in as few requests as possible. In a local clone it does nothing. */
    async fetchBlobs(oids) {
        if (this.#server === null)
            return;
        const missing = [...new Set(oids)].filter(oid => !this.#fetched.has(oid)).map(checked);
        if (!(await this.#server.fetchBlobs(missing))) {
            throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the server does not have a file of one of its own commits; run the job again`);
        }
        for (const oid of missing)
            this.#fetched.add(oid);
    }
    /** Streams a blob; one at a time. @throws GateError `github-unavailable` if it does not exist */
    async blob(oid) {
        return await this.#objects.blob(checked(oid));
    }
    /** Returns the sizes of present blobs, in order. @throws GateError `github-unavailable` if one is missing */
    async sizes(oids) {
        if (oids.length === 0)
            return [];
        const input = oids.map(oid => `${checked(oid)}\n`).join('');
        const result = await this.#git.run(['cat-file', '--batch-check=%(objectsize)'], { input });
        const sizes = succeeded(result).output.toString('latin1').trim().split('\n');
        return sizes.map(size => {
            if (/^\d+$/.test(size))
                return Number(size);
            throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `an object that was fetched is not in the repository; try again`);
        });
    }
    /** Returns Git LFS content; `oid` and `size` come from its pointer. */
    large(object) {
        return this.#large.object(object);
    }
    async [Symbol.asyncDispose]() {
        this.#objects.close();
        await this.#large.close();
        this.#remove();
    }
    async #resolve(want) {
        return want.kind === 'commit' ? checked(want.oid) : await this.#remote().branchTip(want.branch);
    }
    async #fetchCommits(oids) {
        const known = oids.filter(oid => oid !== null);
        if (await this.#remote().fetchCommits(known))
            return await this.#peel(oids);
        if (oids.length === 1)
            return [null];
        const found = [];
        for (const oid of oids)
            found.push(...(oid === null ? [null] : await this.#fetchCommits([oid])));
        return found;
    }
    /** Resolves each object to a commit with `cat-file`: a tag gives its commit; other objects give null. */
    async #peel(oids) {
        const input = oids.map(oid => (oid === null ? '\n' : `${oid}^{commit}\n`)).join('');
        const { output } = succeeded(await this.#git.run(['cat-file', '--batch-check'], { input }));
        const lines = output.toString('latin1').split('\n');
        return oids.map((_, i) => /^([0-9a-f]+) commit \d+$/.exec(lines[i] ?? '')?.[1] ?? null);
    }
    #remote() {
        if (this.#server === null)
            throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `nothing is fetched for a local clone`);
        return this.#server;
    }
}
async function assertRecentGit(git) {
    const { output } = await git.run(['version']);
    if (!isRecentGit(output.toString('latin1'))) {
        throw new errors/* GateError */.ue('github-unavailable', (0,safe_text/* safe */.gB) `the git on PATH is too old; the gate needs git 2.31 or newer`);
    }
}
function checked(oid) {
    if (!names_isObjectId(oid))
        throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `an object id was not checked`);
    return oid;
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./lib/command/local-clone.js
/** The clone that contains a path on disk; opened when it is needed. */





class LocalClone {
    #path;
    #options;
    #opened = null;
    constructor(path, options) {
        this.#path = path;
        this.#options = options;
    }
    /** @throws GateError `usage` if the path is not in a clone */
    open() {
        this.#opened ??= this.#search();
        return this.#opened;
    }
    async #search() {
        try {
            return await Repository.openLocal(await folderOf(this.#path), this.#options);
        }
        catch (error) {
            // If the current folder is in a clone, the path is outside of that one.
            if ((await this.#top('.')) === null)
                throw error;
            const shown = (0,command_arguments/* shownArgument */.p)(this.#path, (0,safe_text/* safe */.gB) `PATH #1`);
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${shown} is outside the repository`, { cause: error });
        }
    }
    /** Returns the top folder of the work tree; null if there is none. */
    async top() {
        return await this.#top(await folderOf(this.#path));
    }
    async #top(folder) {
        return await Repository.topOf(folder, this.#options);
    }
    /** Returns the content of a Git LFS object that the clone has. */
    large(object) {
        return { size: object.size, open: () => this.#read(object) };
    }
    async *#read(object) {
        const repository = await this.open().catch((cause) => {
            const text = (0,safe_text/* safe */.gB) `it is a Git LFS pointer outside a clone, so its content cannot be found; run git lfs pull in a clone`;
            throw new errors/* GateError */.ue('content-unavailable', text, { cause });
        });
        yield* repository.large(object).open();
    }
    async [Symbol.asyncDispose]() {
        const opened = await this.#opened?.catch(() => null);
        await opened?.[Symbol.asyncDispose]();
    }
}
//# sourceMappingURL=local-clone.js.map
// EXTERNAL MODULE: ./lib/manifest/format/select.js
var format_select = __webpack_require__(2489);
// EXTERNAL MODULE: ./lib/lists/named-denylists.js + 3 modules
var named_denylists = __webpack_require__(4185);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/manifest/bytes/chunk-pool.js
var chunk_pool = __webpack_require__(3623);
;// CONCATENATED MODULE: ./lib/command/plain-files.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Reads files and folders from disk, in place of a git tree and its blobs. */








/** The PATH that means standard input. */
const STANDARD_INPUT = '-';
/**
 * Returns every file at or below the paths, once and sorted. `.git` is left out; links are listed but not followed. A
 * folder below a path that cannot be read is listed like a file: the rest is checked, and this entry fails.
 *
 * @throws GateError `usage` for a path that does not exist or cannot be read
 */
async function plainFiles(paths) {
    const files = new Map();
    for (const [index, path] of paths.entries()) {
        if (path === STANDARD_INPUT)
            files.set(path, { path, mode: '100644', id: path });
        else {
            const otherwise = (0,safe_text/* safe */.gB) `PATH #${index + 1}`;
            await collect(path, files, cause => {
                throw unreadable(path, otherwise, cause);
            });
        }
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** @param failed called if the path cannot be read: it throws, or it returns and the path is listed like a file */
async function collect(path, files, failed) {
    const add = (mode) => {
        // `a` and `./a` are the same file and count once.
        files.set((0,external_node_path_.join)(path), { path: (0,byte_text/* byteText */.a)(path), mode, id: path });
    };
    const stats = await (0,promises_.lstat)(path).catch(failed);
    if (stats?.isDirectory() === true) {
        const names = await (0,promises_.readdir)(path).catch(failed);
        if (names === undefined)
            return add('100644');
        for (const name of names)
            if (name !== '.git')
                await collect((0,external_node_path_.join)(path, name), files, () => undefined);
        return;
    }
    add(stats === undefined || stats.isFile() ? '100644' : stats.isSymbolicLink() ? '120000' : '160000');
}
function unreadable(path, otherwise, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    const absent = code === 'ENOENT' || code === 'ENOTDIR';
    const what = absent ? (0,safe_text/* safe */.gB) `does not exist` : (0,safe_text/* safe */.gB) `cannot be read; check its permissions`;
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${(0,command_arguments/* shownArgument */.p)(path, otherwise)} ${what}`, { cause });
}
/** The size of one read. It is large because each read switches threads. */
const READ_BYTES = 1 << 18;
/**
 * Returns a reader of such files.
 *
 * @param input standard input, if it is one of them
 * @param large finds the content of Git LFS pointers
 */
function plainContents(input, large) {
    // A file that cannot be read fails later, when it is opened.
    const sizeOf = async ({ id }) => {
        return isInput(id)
            ? (input?.size ?? 0)
            : await (0,promises_.lstat)(id).then(({ size }) => size, () => 0);
    };
    const isInput = (id) => input !== null && id === STANDARD_INPUT;
    return {
        prepare: () => Promise.resolve(),
        large,
        sizes: files => Promise.all(files.map(sizeOf)),
        async open(file) {
            if (input !== null && isInput(file.id))
                return { size: input.size, content: input.open() };
            if (file.mode === '120000') {
                const target = await (0,promises_.readlink)(file.id, 'buffer');
                return { size: target.length, content: external_node_stream_.Readable.from([target]) };
            }
            const size = await sizeOf(file);
            return { size, content: bytesOf(file.id), tail: length => tailOf(file.id, size - length, length) };
        }
    };
}
/** Throws GateError `manifest-unreadable` for a folder, and for a file that is gone or may not be read. */
async function* bytesOf(path) {
    const pool = new chunk_pool/* ChunkPool */.E(READ_BYTES);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            for (;;) {
                const { bytesRead, buffer } = await file.read(pool.take());
                if (bytesRead === 0)
                    return;
                yield buffer.subarray(0, bytesRead);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw unreadableContent(cause);
    }
}
/** Returns up to `length` bytes from `start` on. Throws like `bytesOf`. */
async function tailOf(path, start, length) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_2, await (0,promises_.open)(path), true);
            const tail = Buffer.alloc(length);
            let read = 0;
            for (let last = -1; last !== 0 && read < length; read += last) {
                last = (await file.read(tail, read, length - read, start + read)).bytesRead;
            }
            return tail.subarray(0, read);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (cause) {
        throw unreadableContent(cause);
    }
}
function unreadableContent(cause) {
    return new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `it cannot be read; check its permissions`, { cause });
}
//# sourceMappingURL=plain-files.js.map
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/report/next-steps.js + 3 modules
var next_steps = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/report-json.js
/** Renders the report as JSON, for programs. `docs/scan.schema.json` describes the fields. */





/** Increased when a field is removed or changes its meaning. */
const SCHEMA_VERSION = 1;
function renderJson(report) {
    const reasons = [...new Set(report.faults.map(({ reason }) => reason))];
    const reason = (0,errors/* foremost */.ig)(reasons, null);
    return (0,safe_text/* json */.Pq)({
        schemaVersion: SCHEMA_VERSION,
        gateVersion: report.gateVersion,
        verdict: (0,safe_text/* safe */.gB) `${report.verdict}`,
        headline: (0,words/* headline */.Pl)(report),
        reason: reason === null ? null : (0,safe_text/* safe */.gB) `${reason}`,
        reasons: reasons.map(each => (0,safe_text/* safe */.gB) `${each}`),
        subject: report.subject,
        scope: (0,safe_text/* safe */.gB) `${report.scope}`,
        revisions: report.revisions.map(({ name, value }) => ({ name, value: (0,safe_text/* unquoted */.qZ)(value) })),
        totals: { ...(0,report_report/* totalsOf */.vA)(report.manifests) },
        unchecked: (0,report_report/* uncheckedFiles */.YU)(report),
        exceptionsUsed: report.exceptionsUsed,
        manifests: report.manifests.map(({ name, state, format, rows, items }) => {
            return { file: (0,safe_text/* unquoted */.qZ)(name), state: (0,safe_text/* safe */.gB) `${state}`, format: state === 'checked' ? format : null, rows, items };
        }),
        notRead: report.notRead.map(({ suffix, files }) => ({ suffix: (0,safe_text/* unquoted */.qZ)(suffix), files })),
        comparedByHashAlone: report.byHash,
        mode: (0,safe_text/* safe */.gB) `${report.mode}`,
        lists: report.lists.map(({ name, version, updated, signedBy, size }) => {
            const signed = signedBy === undefined ? {} : { signedBy };
            return { name: (0,safe_text/* unquoted */.qZ)(name), version: (0,safe_text/* unquoted */.qZ)(version), updated, ...signed, size };
        }),
        matches: { restricted: said(report.matches.sealed), locatable: said(report.matches.locatable) },
        faults: report.faults.map(({ reason: code, text, manifest }) => {
            return { reason: (0,safe_text/* safe */.gB) `${code}`, file: manifest === null ? null : (0,safe_text/* unquoted */.qZ)(manifest), message: text };
        }),
        notes: report.notes,
        nextSteps: (0,next_steps/* nextSteps */.Z)(report).map(({ lead, rest }) => (0,safe_text/* safe */.gB) `${lead} ${rest}`)
    });
}
/** Returns what may be shown of matches. `level` says how much that is. */
function said(matches) {
    const level = (0,safe_text/* safe */.gB) `${matches.level}`;
    switch (matches.level) {
        case 'nothing':
        case 'presence':
            return { level };
        case 'counts':
            return {
                level,
                counts: matches.counts.map(each => ({ category: (0,safe_text/* safe */.gB) `${each.category}`, matches: each.matches }))
            };
        case 'files':
            return {
                level,
                files: matches.files.map(({ category, manifest, matches: number }) => {
                    return { category: (0,safe_text/* safe */.gB) `${category}`, file: (0,safe_text/* unquoted */.qZ)(manifest), matches: number };
                })
            };
        case 'rows':
            return {
                level,
                places: matches.places.map(({ category, manifest, row, matchId }) => {
                    return { category: (0,safe_text/* safe */.gB) `${category}`, file: (0,safe_text/* unquoted */.qZ)(manifest), row: row === 'file' ? null : row, matchId };
                }),
                more: matches.more
            };
    }
}
//# sourceMappingURL=report-json.js.map
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/report/sarif.js
/** Renders locatable matches and faults as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */


const SCHEMA = (0,safe_text/* safe */.gB) `https://json.schemastore.org/sarif-2.1.0.json`;
function renderSarif(report) {
    const { locatable } = report.matches;
    const places = locatable.level === 'rows' ? locatable.places : [];
    const categories = [...new Set(places.map(({ category }) => category))].sort();
    return (0,safe_text/* json */.Pq)({
        $schema: SCHEMA,
        version: (0,safe_text/* safe */.gB) `2.1.0`,
        runs: [
            {
                tool: {
                    driver: { name: (0,safe_text/* safe */.gB) `dataset-release-gate`, version: report.gateVersion, rules: categories.map(ruleOf) }
                },
                invocations: [
                    {
                        executionSuccessful: report.verdict !== 'incomplete' && report.faults.length === 0,
                        toolExecutionNotifications: [
                            { level: levelOf(report), message: { text: (0,words/* headline */.Pl)(report) } },
                            ...report.faults.map(sarif_faultOf)
                        ]
                    }
                ],
                columnKind: (0,safe_text/* safe */.gB) `utf16CodeUnits`,
                results: places.map(place => resultOf(place, categories.indexOf(place.category))),
                properties: { verdict: (0,safe_text/* safe */.gB) `${report.verdict}` }
            }
        ]
    });
}
function levelOf({ verdict }) {
    return verdict === 'clean' ? (0,safe_text/* safe */.gB) `note` : (0,safe_text/* safe */.gB) `error`;
}
function ruleOf(category) {
    return {
        id: (0,safe_text/* safe */.gB) `${category}`,
        shortDescription: { text: (0,safe_text/* safe */.gB) `An item that is on the denylist in the category ${category}` }
    };
}
/** Returns a match. It has a line number if rows are lines; the row is always in the message. */
function resultOf({ category, manifest, annotatable, row, matchId }, ruleIndex) {
    const where = annotatable === null || row === 'file' ? undefined : { startLine: row };
    return {
        ruleId: (0,safe_text/* safe */.gB) `${category}`,
        ruleIndex,
        level: (0,safe_text/* safe */.gB) `error`,
        message: {
            text: row === 'file'
                ? (0,safe_text/* safe */.gB) `This file itself is on the denylist (${category}). Do not open it; delete it.`
                : (0,safe_text/* safe */.gB) `Row ${row} contains an item that is on the denylist (${category}). Do not open it; remove the row.`
        },
        locations: [locationOf(manifest, where)],
        ...(matchId === null ? {} : { partialFingerprints: { 'matchId/v1': matchId } })
    };
}
/** Returns the location of a file; a name that is not a real path becomes a logical location. */
function locationOf(name, region) {
    const uri = (0,safe_text/* fileUri */.bO)(name);
    if (uri === null)
        return { logicalLocations: [{ fullyQualifiedName: (0,safe_text/* unquoted */.qZ)(name) }] };
    return { physicalLocation: { artifactLocation: { uri }, region } };
}
function sarif_faultOf({ reason, text, manifest }) {
    return {
        level: (0,safe_text/* safe */.gB) `error`,
        descriptor: { id: (0,safe_text/* safe */.gB) `${reason}` },
        message: { text },
        locations: manifest === null ? undefined : [locationOf(manifest)]
    };
}
//# sourceMappingURL=sarif.js.map
// EXTERNAL MODULE: ./lib/command/allow-types.js
var allow_types = __webpack_require__(7236);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
;// CONCATENATED MODULE: ./lib/command/scan-options.js
/** Parses the arguments of `scan`. */





const FORMATS = ['text', 'json', 'sarif'];
/** @throws GateError `usage` */
function parseScanOptions(args) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
        denylist: { type: 'string', multiple: true },
        'allow-type': { type: 'string', multiple: true },
        base: { type: 'string' },
        head: { type: 'string' },
        staged: { type: 'boolean' },
        locations: { type: 'boolean' },
        format: { type: 'string' }
    });
    const options = {
        denylists: (values.denylist ?? []).filter(named => named !== denylist_url/* BUILTIN */.s),
        allowTypes: (0,allow_types/* allowedTypes */.q)(values['allow-type']),
        base: values.base ?? null,
        head: values.head ?? null,
        staged: values.staged === true,
        locations: values.locations === true,
        format: formatOf(values.format ?? 'text'),
        paths: positionals
    };
    if (options.staged && options.head !== null) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--staged checks the index, so --head cannot be given with it`);
    }
    if (positionals.includes(''))
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `a PATH is empty; use "." for the current folder`);
    if (positionals.includes('-') && isOfClone(options)) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `standard input (-) cannot be checked together with --base, --head or --staged`);
    }
    return options;
}
/** Checks whether `scan` checks commits or the index, and not files on disk. */
function isOfClone({ base, head, staged, paths }) {
    return base !== null || head !== null || staged || paths.length === 0;
}
function formatOf(text) {
    const format = FORMATS.find(known => known === text);
    if (format !== undefined)
        return format;
    const name = (0,command_arguments/* shownArgument */.p)(text, (0,safe_text/* safe */.gB) `(not shown)`);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--format ${name} is not known; use text, json or sarif`);
}
//# sourceMappingURL=scan-options.js.map
// EXTERNAL MODULE: ./lib/command/command-limits.js
var command_limits = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/command/standard-input.js
/** Reads standard input so that it can be read again, as some formats need. Nothing is written to disk. */




/**
 * @throws GateError `manifest-too-large` for a pipe with more than `MAX_STDIN_BYTES`; a file may have any size
 * @throws GateError `usage` for anything without bytes, such as a folder: Node would read it as an empty pipe
 */
async function standardInput(stream) {
    const { fd } = stream;
    if (fd !== undefined) {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (stats.isFile()) {
            return { size: stats.size, open: () => (0,external_node_fs_.createReadStream)('', { fd, autoClose: false, start: 0 }) };
        }
        if (!stats.isFIFO() && !stats.isSocket() && !stats.isCharacterDevice()) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `standard input is neither a file nor a pipe; give a folder as PATH`);
        }
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        if (!(chunk instanceof Uint8Array))
            continue;
        size += chunk.length;
        if (size > command_limits/* MAX_STDIN_BYTES */.G) {
            const text = (0,safe_text/* safe */.gB) `standard input is larger than ${(0,safe_text/* mebibytes */.jh)(command_limits/* MAX_STDIN_BYTES */.G)}; write it to a file and scan that file`;
            throw new errors/* GateError */.ue('manifest-too-large', text);
        }
        chunks.push(chunk);
    }
    return {
        size,
        async *open() {
            yield* chunks;
        }
    };
}
//# sourceMappingURL=standard-input.js.map
// EXTERNAL MODULE: ./lib/report/version.js
var version = __webpack_require__(8882);
;// CONCATENATED MODULE: ./lib/command/scan.js
var scan_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var scan_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** `scan`: runs the check on a local clone or on files on disk, for contributors before they push. */






















const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 };
/** Scans, prints the result and returns the exit code. */
async function scan(args, environment, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const options = parseScanOptions(args);
        const deadline = scan_addDisposableResource(env_1, new lib_deadline/* Deadline */.B(settings/* DEFAULT_SETTINGS */.a$.limits.totalSeconds, stop), false);
        const { paths } = options;
        const clone = scan_addDisposableResource(env_1, new LocalClone(paths[0] ?? '.', { environment, signal: deadline.signal }), true);
        if (!isOfClone(options))
            return await scanTarget(await plainTarget(paths, clone), options, environment, deadline);
        const repository = await clone.open();
        const within = await pathsInClone(paths, await clone.top());
        const target = await cloneTarget(repository, options, within, environment['GIT_INDEX_FILE'] ?? null);
        deadline.set(target.settings.limits.totalSeconds);
        return await scanTarget(target, options, environment, deadline);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = scan_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function scanTarget({ subject, settings, patterns, facts }, { denylists, allowTypes, locations, format, paths }, environment, deadline) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const token = environment['DENYLIST_TOKEN'] || null;
        const secrets = { matchKey: environment['DENYLIST_MATCH_KEY'] || null, denylistToken: token };
        const agreed = (0,agreements/* agreements */.Kq)(settings, { ...secrets, from: 'environment' }, new Date());
        const limits = { ...settings.limits, totalSeconds: deadline.secondsLeft };
        const { signal } = deadline;
        const proxy = (0,denylist_proxy/* proxySettings */.E)(environment);
        const denylist = scan_addDisposableResource(env_2, denylists.length === 0 ? null : await (0,named_denylists/* namedDenylists */.p)(denylists, { allowTypes, token, limits, proxy, signal }), true);
        const progress = new print/* StatusLine */.vB();
        const result = await (0,check/* check */.z)(subject, {
            settings,
            select: (0,format_select/* selector */.g)(settings.manifests),
            openDenylist: denylist?.open ?? null,
            agreed,
            scope: facts.scope,
            shard: null,
            progress: ({ manifests, of, rows }) => {
                progress.show((0,safe_text/* safe */.gB) `${manifests} of ${of} files, ${(0,safe_text/* count */.U9)(rows)} rows`);
            },
            deadline
        });
        progress.clear();
        const faults = [...(patterns.fault === null ? [] : [{ ...patterns.fault, manifest: null }]), ...result.faults];
        const shown = locations ? { ...settings, disclosure: { sealed: 'rows', locatable: 'rows' } } : settings;
        const report = (0,compose/* compose */.Zz)(result, faults, {
            ...facts,
            // A person who asks for locations is at a terminal. Without that the report shows as much as in public.
            visibility: locations ? 'private' : 'public',
            enforcement: 'local',
            settingsFile: report_report/* OWN_SETTINGS_FILE */.sL,
            exceptionsUsed: agreed.used().length,
            trial: false,
            builtinAlone: denylist === null,
            shard: null,
            notes: [
                ...patterns.notes,
                ...agreed.notes({
                    showsReasons: true,
                    isWhole: facts.scope === 'all' && paths.length === 0 && faults.length === 0
                })
            ],
            guidesUrl: null,
            gateVersion: version/* VERSION */.x
        }, shown);
        (0,print/* print */.yy)(rendered(report, format, environment));
        return EXIT_CODES[(0,compose/* verdictOf */.Vj)(result, faults)];
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = scan_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Renders the report in the chosen format. */
function rendered(report, format, environment) {
    switch (format) {
        case 'text':
            return (0,print/* coloured */.qY)((0,log/* renderLog */.N)(report), report.verdict, environment);
        case 'json':
            return renderJson(report);
        case 'sarif':
            return renderSarif(report);
    }
}
async function plainTarget(paths, clone) {
    const head = await plainFiles(paths);
    const input = paths.includes(STANDARD_INPUT) ? await standardInput(process.stdin) : null;
    return {
        subject: {
            head,
            base: null,
            tip: null,
            holds: pathsIn(async () => head.map(({ path }) => path)),
            contents: plainContents(input, object => clone.large(object))
        },
        settings: settings/* DEFAULT_SETTINGS */.a$,
        patterns: { fault: null, notes: [] },
        facts: { event: 'files', subject: (0,safe_text/* safe */.gB) `files on disk`, scope: 'all', revisions: [] }
    };
}
//# sourceMappingURL=scan.js.map

/***/ })

};
