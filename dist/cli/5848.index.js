export const id = 5848;
export const ids = [5848];
export const modules = {

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloneTarget: () => (/* binding */ cloneTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/clone-paths.js
var clone_paths = __webpack_require__(3989);
// EXTERNAL MODULE: ./lib/github/tree.js
var github_tree = __webpack_require__(7695);
// EXTERNAL MODULE: ./lib/manifest/kind/patterns.js
var patterns = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
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
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
;// CONCATENATED MODULE: ./lib/settings/settings-file.js




/** Returns the entry of the settings file in a commit's tree; null if there is none. */
async function settingsEntry(repository, commit, path) {
    const bytes = (0,byte_text/* byteText */.a)(path);
    return (await repository.tree(commit)).find(each => each.path === bytes) ?? null;
}
/**
 * Returns the settings of a commit; null if it has no such file.
 *
 * @param where how messages name the commit
 * @throws GateError `settings-invalid`
 */
async function settings_file_settingsAt(repository, { commit, path, where }) {
    const entry = await settingsEntry(repository, commit, path);
    return entry === null ? null : await settingsOf(repository, entry, (0,safe_text/* safe */.gB) `the settings file ${where}`);
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
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3243), __webpack_require__.e(4558), __webpack_require__.e(7115)]).then(__webpack_require__.bind(__webpack_require__, 7115));
    return parseSettings(Buffer.concat(chunks), file);
}
//# sourceMappingURL=settings-file.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
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
    const lower = (key, theirs, ours) => choice.between(key, theirs, ours, isLarger);
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
                denylistSeconds: lower('limits.denylist-seconds', limits.denylistSeconds, settings.limits.denylistSeconds),
                totalSeconds: lower('limits.total-seconds', limits.totalSeconds, settings.limits.totalSeconds),
                manifestBytes: lower('limits.manifest-mib', limits.manifestBytes, settings.limits.manifestBytes),
                expansion: lower('limits.expansion', limits.expansion, settings.limits.expansion),
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
        return this.#ignored.map(key => safe `\`${key}\``);
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
    const where = safe `on the base branch`;
    const own = commit === null ? null : await settingsAt(repository, { commit, path: place.own, where });
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
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3243), __webpack_require__.e(4558), __webpack_require__.e(7115)]).then(__webpack_require__.bind(__webpack_require__, 7115));
    const { settings } = parseSettings(bytes, safe `the organisation's settings file ${remoteName(file)}`);
    return { settings, commit, digest: createHash('sha256').update(bytes).digest('hex') };
}
//# sourceMappingURL=settings-place.js.map
// EXTERNAL MODULE: ./lib/subject/subject.js
var subject_subject = __webpack_require__(4324);
;// CONCATENATED MODULE: ./lib/command/clone-target.js
/** Finds what to check in a local clone: a commit or the index, as a whole or compared with a base commit. */











/** @param index the index file in `GIT_INDEX_FILE`, as in a hook; null for the clone's own */
async function cloneTarget(repository, options, paths, index) {
    const { base, tip, head, tree } = await revisionsOf(repository, options, index);
    const settings = await clone_target_settingsOf(repository, tip ?? head);
    const before = base === null ? null : await repository.tree(base);
    const changes = (0,github_tree/* differences */.tX)(before ?? [], await tree());
    const subject = await (0,subject_subject/* subjectFrom */.dP)(repository, { base, tip, changes, tree });
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
    if (commit === null)
        return settings/* DEFAULT_SETTINGS */.a$;
    const where = (0,safe_text/* safe */.gB) `of the commit ${(0,safe_text/* shortObjectId */.Fr)(commit)}`;
    const found = await settings_file_settingsAt(repository, { commit, path: DEFAULT_SETTINGS_PATH, where });
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
        if (path.inTree === '' || entries.some(entry => (0,clone_paths/* isBelow */.Yw)(entry.path, [path])))
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
    return { ...subject, head: subject.head.filter(({ path }) => (0,clone_paths/* isBelow */.Yw)(path, paths)) };
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

/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   pS: () => (/* binding */ parseChanges),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
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
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the index contains files with merge conflicts; resolve and stage them first`);
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
    return new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('github-unavailable', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the repository contains a tree that git itself would not write`);
}
//# sourceMappingURL=tree.js.map

/***/ }),

/***/ 1593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ MAX_SETTINGS_BYTES),
/* harmony export */   jc: () => (/* binding */ MAX_SHOWN_PATTERNS),
/* harmony export */   pC: () => (/* binding */ MAX_SETTINGS_DEPTH)
/* harmony export */ });
/** The limits on the settings file. */
// Input
/** Bytes of a settings file, which is read into memory as a whole. */
const MAX_SETTINGS_BYTES = 1 << 20;
/** Levels of nesting: far more than the schema of the settings has. */
const MAX_SETTINGS_DEPTH = 20;
// Output
/** Patterns that a message lists; the rest are counted. */
const MAX_SHOWN_PATTERNS = 20;
//# sourceMappingURL=settings-limits.js.map

/***/ })

};
