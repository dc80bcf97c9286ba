export const id = 4143;
export const ids = [4143];
export const modules = {

/***/ 4143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/service/server.js + 9 modules
var server = __webpack_require__(4987);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/demo/git-backend.js
/** Serves a repository to `git fetch` and `git ls-remote` over smart HTTP, using `git upload-pack`. */




const git = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** What GitHub allows a fetch to request. */
const CONFIG = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
    GIT_CONFIG_VALUE_1: 'true'
};
const SERVICE = 'application/x-git-upload-pack';
/** Git's capabilities in protocol version 2. They are the same for every repository, so git is asked once. */
let abilities = null;
class GitBackend {
    /** The environment of a git that ignores the machine's configuration. */
    #environment;
    /** @param path where git is looked for */
    constructor(path) {
        this.#environment = { PATH: path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...CONFIG };
    }
    /** Answers `GET …/info/refs?service=git-upload-pack`. */
    async advertise(directory, request, response) {
        const protocol = protocolOf(request);
        response.writeHead(200, { 'Content-Type': `${SERVICE}-advertisement`, 'Cache-Control': 'no-cache' });
        if (protocol.includes('version=2')) {
            abilities ??= this.#abilities(directory);
            response.end(await abilities);
        }
        else {
            response.write('001e# service=git-upload-pack\n0000');
            await this.#uploadPack(directory, ['--advertise-refs'], protocol, Buffer.alloc(0), response);
        }
    }
    /** Answers `POST …/git-upload-pack`. */
    async answer(directory, body, request, response) {
        response.writeHead(200, { 'Content-Type': `${SERVICE}-result`, 'Cache-Control': 'no-cache' });
        await this.#uploadPack(directory, [], protocolOf(request), body, response);
    }
    /** @throws like `execFile`; code 1 means that there is no merge base. */
    async mergeBase(directory, one, other) {
        const args = ['--git-dir', directory, 'merge-base', one, other];
        return (await git('git', args, { env: this.#environment })).stdout.trim();
    }
    /** Returns the commit of a branch; null if there is none. */
    async tip(directory, branch) {
        const found = await this.#read(directory, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`);
        return found === null ? null : String(found).trim();
    }
    /** Returns the content of a file in a commit; null if there is none. */
    async file(directory, commit, path) {
        return await this.#read(directory, 'cat-file', 'blob', `${commit}:${path}`);
    }
    async #read(directory, ...args) {
        const options = { env: this.#environment, encoding: 'buffer', maxBuffer: 1 << 24 };
        const answer = await git('git', ['--git-dir', directory, ...args], options).catch(() => null);
        return answer?.stdout ?? null;
    }
    async #abilities(directory) {
        const args = ['upload-pack', '--stateless-rpc', '--advertise-refs', directory];
        const env = { ...this.#environment, GIT_PROTOCOL: 'version=2' };
        return (await git('git', args, { env, encoding: 'buffer' })).stdout;
    }
    async #uploadPack(directory, args, protocol, body, response) {
        const child = (0,external_node_child_process_.spawn)('git', ['upload-pack', '--stateless-rpc', ...args, directory], {
            env: { ...this.#environment, GIT_PROTOCOL: protocol },
            stdio: ['pipe', 'pipe', 'ignore']
        });
        child.on('error', () => response.destroy());
        const feeding = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.length > 0 ? [body] : []), child.stdin).catch(() => { });
        await Promise.all([feeding, (0,external_node_stream_promises_.pipeline)(child.stdout, response).catch(() => child.kill())]);
    }
}
function protocolOf(request) {
    const header = request.headers['git-protocol'];
    return typeof header === 'string' && /^[a-z0-9=:]*$/.test(header) ? header : '';
}
//# sourceMappingURL=git-backend.js.map
;// CONCATENATED MODULE: ./lib/demo/local-branches.js
const RULES = {
    classic: [],
    reviewed: [{ type: 'deletion' }, { type: 'pull_request' }],
    named: [{ type: 'branch_name_pattern' }]
};
/**
 * Returns the body of an answer; null: not found.
 *
 * @param path below `/repos/OWNER/REPO`
 */
async function branchAnswer(git, source, path) {
    const [, kind = '', encoded = ''] = /^\/(branches|rules\/branches|contents)\/(.+)$/.exec(path.pathname) ?? [];
    const name = decodeURIComponent(encoded);
    const protection = source.protection?.[name];
    switch (kind) {
        case 'branches': {
            const sha = await git.tip(source.directory, name);
            return sha === null ? null : describe(name, sha, protection);
        }
        case 'rules/branches':
            return protection === undefined ? [] : RULES[protection];
        case 'contents': {
            const bytes = await git.file(source.directory, path.searchParams.get('ref') ?? 'HEAD', name);
            return bytes === null ? null : fileOf(name, bytes);
        }
        default:
            return null;
    }
}
function describe(name, sha, protection) {
    const enabled = protection === 'classic';
    return { name, commit: { sha }, protected: protection !== undefined, protection: { enabled } };
}
/** GitHub wraps base64 in lines, and leaves out the content of larger files. */
function fileOf(path, bytes) {
    const isLarge = bytes.length > 1_000_000;
    const content = isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, line => `${line}\n`);
    return { type: 'file', path, size: bytes.length, encoding: isLarge ? 'none' : 'base64', content };
}
//# sourceMappingURL=local-branches.js.map
;// CONCATENATED MODULE: ./lib/demo/local-github.js
/**
 * A local GitHub on loopback, for the demo and the tests: repositories over smart HTTP, and the few REST and GraphQL
 * requests that the gate sends. Every request is recorded. The API is below `/api/v3`, as on GitHub Enterprise.
 */





class LocalGitHub {
    /** `GITHUB_SERVER_URL`. */
    url;
    apiUrl;
    graphqlUrl;
    /** All requests, in order. */
    requests = [];
    comments = [];
    /** Called before every answer. */
    fault = () => null;
    #server;
    #git = new GitBackend(process.env['PATH']);
    #options;
    constructor(server, port, options) {
        this.url = `http://127.0.0.1:${port}`;
        this.apiUrl = `${this.url}/api/v3`;
        this.graphqlUrl = `${this.url}/api/graphql`;
        this.#server = server;
        this.#options = options;
    }
    static async start(options) {
        const server = (0,external_node_http_.createServer)();
        await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
        const github = new LocalGitHub(server, portOf(server.address()), options);
        server.on('request', (request, response) => {
            github.#serve(request, response).catch(() => response.destroy());
        });
        return github;
    }
    async [Symbol.asyncDispose]() {
        const closed = new Promise(resolve => this.#server.close(resolve));
        this.#server.closeAllConnections();
        await closed;
    }
    async #serve(request, response) {
        const recorded = await record(request);
        this.requests.push(recorded);
        const fault = this.fault(recorded);
        if (fault !== null)
            return send(response, { body: { message: 'injected' }, ...fault });
        const path = new URL(recorded.path, this.url).pathname;
        if (path.startsWith('/lfs/'))
            return this.#sendLarge(recorded, path.slice('/lfs/'.length), response);
        const [, lfs] = /^\/([^/]+\/[^/]+)\.git\/info\/lfs\/objects\/batch$/.exec(path) ?? [];
        if (lfs !== undefined)
            return send(response, this.#answerBatch(recorded, lfs));
        if (path.startsWith('/api/'))
            return send(response, await this.#answerApi(recorded, path.slice('/api'.length)));
        await this.#answerGit(recorded, path, request, response);
    }
    async #answerGit(recorded, path, request, response) {
        const [, name = '', service] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(path) ?? [];
        const repository = this.#options.repositories.get(name);
        if (!this.#isLetIn(recorded)) {
            response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="GitHub"' }).end();
        }
        else if (repository === undefined) {
            response.writeHead(404).end();
        }
        else if (service === 'info/refs') {
            await this.#git.advertise(repository.directory, request, response);
        }
        else {
            await this.#git.answer(repository.directory, recorded.body, request, response);
        }
    }
    /** Answers Git LFS: where the requested objects are. The links contain the key needed to fetch them. */
    #answerBatch(recorded, name) {
        if (!this.#isLetIn(recorded))
            return { status: 401, body: { message: 'Bad credentials' } };
        const store = this.#options.repositories.get(name)?.lfs;
        if (store === undefined)
            return NOT_FOUND;
        const objects = largeObjects(recorded).map(({ oid, size }) => {
            if (!store.has(oid))
                return { oid, size, error: { code: 404, message: 'Object does not exist' } };
            const download = { href: `${this.url}/lfs/${name}/${oid}`, header: { 'X-Lfs-Key': LFS_KEY } };
            return { oid, size, authenticated: true, actions: { download } };
        });
        const headers = { 'Content-Type': 'application/vnd.git-lfs+json' };
        return { status: 200, body: { transfer: 'basic', objects, hash_algo: 'sha256' }, headers };
    }
    #sendLarge({ headers }, path, response) {
        const [, name = '', oid = ''] = /^([^/]+\/[^/]+)\/([0-9a-f]{64})$/.exec(path) ?? [];
        const content = this.#options.repositories.get(name)?.lfs?.get(oid);
        if (content === undefined || headers['x-lfs-key'] !== LFS_KEY)
            response.writeHead(404).end();
        else
            response.writeHead(200, { 'Content-Length': content.length }).end(content);
    }
    async #answerApi(recorded, path) {
        if (!this.#isLetIn(recorded))
            return { status: 401, body: { message: 'Bad credentials' } };
        if (path === '/graphql' && recorded.method === 'POST')
            return this.#answerGraphql();
        const [, name = '', rest = ''] = /^\/v3\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
        const repository = this.#options.repositories.get(name);
        if (repository === undefined)
            return NOT_FOUND;
        const [, compared] = /^\/compare\/(.+)$/.exec(rest) ?? [];
        const [, pull] = /^\/pulls\/(\d+)$/.exec(rest) ?? [];
        if (recorded.method === 'GET') {
            if (rest === '')
                return local_github_describe(name, repository);
            if (compared !== undefined)
                return await this.#compare(repository, decodeURIComponent(compared));
            if (pull !== undefined)
                return describePull(repository, Number(pull));
            if (!rest.startsWith('/issues/'))
                return await this.#answerBranches(recorded, repository, rest);
        }
        return this.#answerComments(recorded, rest);
    }
    async #answerBranches({ path }, repository, rest) {
        const asked = new URL(path, this.url);
        asked.pathname = rest;
        const body = await branchAnswer(this.#git, repository, asked);
        return body === null ? NOT_FOUND : { status: 200, body };
    }
    async #compare({ directory }, basehead) {
        const [, base = '', head = ''] = /^([0-9a-f]{40})\.\.\.([0-9a-f]{40})$/.exec(basehead) ?? [];
        if (base === '')
            return NOT_FOUND;
        try {
            const sha = await this.#git.mergeBase(directory, base, head);
            return { status: 200, body: { merge_base_commit: { sha }, commits: [], files: [] } };
        }
        catch (fault) {
            // Exit code 1 means no common ancestor; any other means that a commit is missing.
            if (typeof fault !== 'object' || fault === null || Reflect.get(fault, 'code') !== 1)
                return NOT_FOUND;
            return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
        }
    }
    #answerGraphql() {
        const { login = 'github-actions[bot]' } = this.#options;
        const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
        return { status: 200, body: login === null ? { data: null, errors } : { data: { viewer: { login } } } };
    }
    #answerComments(recorded, rest) {
        const [, issue] = /^\/issues\/(\d+)\/comments$/.exec(rest) ?? [];
        const [, id] = /^\/issues\/comments\/(\d+)$/.exec(rest) ?? [];
        if (issue !== undefined && recorded.method === 'GET')
            return this.#listComments(recorded, Number(issue));
        const body = textOf(recorded);
        if (body === null || body.length > 65_536)
            return { status: 422, body: { message: 'Validation Failed' } };
        if (issue !== undefined && recorded.method === 'POST') {
            const author = this.#options.login ?? 'github-actions[bot]';
            const comment = { id: 1_000 + this.comments.length, issue: Number(issue), author, body };
            this.comments.push(comment);
            return { status: 201, body: asJson(comment) };
        }
        const comment = this.comments.find(one => String(one.id) === id);
        if (comment === undefined || recorded.method !== 'PATCH')
            return NOT_FOUND;
        comment.body = body;
        return { status: 200, body: asJson(comment) };
    }
    #listComments(recorded, issue) {
        const url = new URL(recorded.path, this.url);
        const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
        const page = Number(url.searchParams.get('page') ?? 1);
        const all = this.comments.filter(comment => comment.issue === issue);
        url.searchParams.set('page', String(page + 1));
        const headers = all.length > page * size ? { Link: `<${url.href}>; rel="next"` } : {};
        return { status: 200, body: all.slice((page - 1) * size, page * size).map(asJson), headers };
    }
    #isLetIn({ headers: { authorization = '' } }) {
        const { token } = this.#options;
        const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
        return [basic, `token ${token}`, `Bearer ${token}`].includes(authorization);
    }
}
const LFS_KEY = 'handed out with the link';
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
async function record(request) {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    await (0,external_node_events_.once)(request, 'end');
    const raw = Buffer.concat(chunks);
    const body = request.headers['content-encoding'] === 'gzip' ? (0,external_node_zlib_.gunzipSync)(raw) : raw;
    return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}
function send(response, { status, body, headers = {} }) {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
}
function local_github_describe(name, { visibility = 'public' }) {
    return { status: 200, body: { full_name: name, visibility, private: visibility !== 'public' } };
}
function describePull({ pulls }, number) {
    const ref = pulls?.get(number);
    return ref === undefined ? NOT_FOUND : { status: 200, body: { number, base: { ref } } };
}
function asJson({ id, author, body }) {
    return { id, user: { login: author }, body };
}
function textOf({ body }) {
    try {
        const parsed = JSON.parse(body.toString());
        const text = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'body') : null;
        return typeof text === 'string' ? text : null;
    }
    catch {
        return null;
    }
}
function largeObjects({ body }) {
    const parsed = JSON.parse(body.toString());
    const objects = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'objects') : [];
    return (Array.isArray(objects) ? objects : []).map((object) => ({
        oid: String(Reflect.get(object, 'oid')),
        size: Number(Reflect.get(object, 'size'))
    }));
}
function portOf(address) {
    return typeof address === 'object' && address !== null ? address.port : 0;
}
//# sourceMappingURL=local-github.js.map
;// CONCATENATED MODULE: ./lib/demo/scene.js
/** Sets up the demo: a temporary dataset with a pull request, a local GitHub and the reference service. */







const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const REPOSITORY = 'demo/dataset';
const PULL_REQUEST = 1;
const TOKEN = 'demo-token';
class Scene {
    directory;
    github;
    denylist;
    #work;
    constructor(directory, github, denylist) {
        this.directory = directory;
        this.github = github;
        this.denylist = denylist;
        this.#work = (0,external_node_path_.join)(directory, 'work');
    }
    /**
     * @param base the files of the default branch
     * @param list the denylist, in the reference service's format
     */
    static async set(base, list) {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-demo-'));
        const work = (0,external_node_path_.join)(directory, 'work');
        await (0,promises_.mkdir)(work);
        await scene_git(directory, 'init', '--quiet', '--initial-branch=main', 'work');
        await commit(work, base, 'Publish the first links');
        const listFile = (0,external_node_path_.join)(directory, 'demo-list.txt');
        await (0,promises_.writeFile)(listFile, list);
        const denylist = await (0,server/* startService */.i)({ lists: [listFile], port: 0, token: TOKEN, log: () => undefined });
        const repository = { directory: (0,external_node_path_.join)(work, '.git'), pulls: new Map([[PULL_REQUEST, 'main']]) };
        const github = await LocalGitHub.start({ repositories: new Map([[REPOSITORY, repository]]), token: TOKEN });
        return new Scene(directory, github, denylist);
    }
    /** Replaces the pull request's branch by one commit on the default branch and returns the commit. */
    async propose(files, subject) {
        await scene_git(this.#work, 'switch', '--quiet', '--force-create', 'more-links', 'main');
        await commit(this.#work, files, subject);
        const head = (await scene_git(this.#work, 'rev-parse', 'HEAD')).trim();
        await scene_git(this.#work, 'update-ref', `refs/pull/${PULL_REQUEST}/head`, head);
        return head;
    }
    async [Symbol.asyncDispose]() {
        await Promise.all([this.github[Symbol.asyncDispose](), this.denylist.close()]);
        await (0,promises_.rm)(this.directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function commit(work, files, subject) {
    for (const [path, content] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(work, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(work, path), content);
    }
    await scene_git(work, 'add', '--all');
    await scene_git(work, 'commit', '--quiet', `--message=${subject}`);
}
async function scene_git(directory, ...args) {
    const who = { NAME: 'Demo', EMAIL: 'demo@dataset.example' };
    const { stdout } = await execute('git', args, {
        cwd: directory,
        env: {
            PATH: process.env['PATH'],
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: external_node_os_.devNull,
            GIT_AUTHOR_NAME: who.NAME,
            GIT_AUTHOR_EMAIL: who.EMAIL,
            GIT_COMMITTER_NAME: who.NAME,
            GIT_COMMITTER_EMAIL: who.EMAIL
        }
    });
    return stdout;
}
//# sourceMappingURL=scene.js.map
;// CONCATENATED MODULE: ./lib/demo/demo-runner.js
/** Runs the packaged Action like GitHub's runner: environment, event file, file commands, own process. */






/** Runs the job of the demo's pull request on the commit `head`. */
async function runJob(scene, head, signal) {
    const directory = (0,external_node_path_.join)(scene.directory, `job-${head.slice(0, 12)}`);
    const temporary = (0,external_node_path_.join)(directory, 'temp');
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const file = async (name, content) => {
        const path = (0,external_node_path_.join)(directory, name);
        await (0,promises_.writeFile)(path, content);
        return path;
    };
    const summary = await file('summary.md', '');
    const env = {
        PATH: process.env['PATH'],
        HOME: directory,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(eventOf(head))),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_SERVER_URL: scene.github.url,
        GITHUB_API_URL: scene.github.apiUrl,
        GITHUB_GRAPHQL_URL: scene.github.graphqlUrl,
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/dataset-release-gate.yml@refs/heads/main`,
        GITHUB_JOB: 'gate',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_OUTPUT: await file('output', ''),
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temporary,
        'INPUT_DENYLIST-URL': scene.denylist.url.href,
        'INPUT_DENYLIST-TOKEN': TOKEN,
        'INPUT_GITHUB-TOKEN': TOKEN
    };
    const child = (0,external_node_child_process_.spawn)(process.execPath, [packagedAction()], {
        env,
        cwd: directory,
        signal,
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    const ended = await (0,external_node_events_.once)(child, 'close');
    const exitCode = ended[0];
    return {
        exitCode: typeof exitCode === 'number' ? exitCode : -1,
        log: Buffer.concat(printed).toString(),
        summary: await (0,promises_.readFile)(summary, 'utf8')
    };
}
/** Returns the path of `dist/index.js`, which is in the same folder as the running command line. */
function packagedAction() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '')), 'index.js');
}
function eventOf(head) {
    const repository = { full_name: REPOSITORY, default_branch: 'main', visibility: 'public', private: false };
    return {
        action: 'synchronize',
        number: PULL_REQUEST,
        pull_request: {
            number: PULL_REQUEST,
            base: { ref: 'main', repo: { full_name: REPOSITORY } },
            head: { ref: 'more-links', sha: head, repo: { full_name: REPOSITORY } }
        },
        repository
    };
}
//# sourceMappingURL=demo-runner.js.map
;// CONCATENATED MODULE: ./lib/demo/sharded-demo.js
/** A Parquet file of two rows with LAION's columns (URL, TEXT, WIDTH, HEIGHT). The demo's pull request adds it. */
const BASE64 = 'UEFSMRUGFaQBFYwBXBUEFQAVBBUAFQQVAAAAAwNQqCUAAABodHRwczovL2ltYWdlcy5leGFtcGxlL2xpZ2h0aG91c2UuanBnIwAZ' +
    'KRBwaG90bxkpLDIwMjIvZWxtLnBuZxUGFTgVPFwVBBUAFQQVABUEFQAAAAMDGmQMAAAAYSBsaWdodGhvdXNlBgAAAGFuIGVsbRUG' +
    'FRQVGFwVBBUAFQQVABUEFQAAAAMDCByAAgAAIAMAABUGFRQVGFwVBBUAFQQVABUEFQAAAAMDCBzgAQAAWAIAABUEGVxIBHJvb3QV' +
    'CAAVDCUCGANVUkwlAAAVDCUCGARURVhUJQAAFQIlAhgFV0lEVEgAFQIlAhgGSEVJR0hUABYEGRwZTCYIHBUMGRUAGRgDVVJMFQIW' +
    'BBbSARa6ASYIPDYAKBBodHRwczovL3Bob3Rvcy5mGBBodHRwczovL2ltYWdlcy5lEhIAGRwVBhUAFQIAAAAmwgEcFQwZFQAZGARU' +
    'RVhUFQIWBBZiFmYmwgE8NgAoBmFuIGVsbRgMYSBsaWdodGhvdXNlABkcFQYVABUCAAAAJqgCHBUCGRUAGRgFV0lEVEgVAhYEFj4W' +
    'QiaoAjw2ACgEIAMAABgEgAIAAAAZHBUGFQAVAgAAACbqAhwVAhkVABkYBkhFSUdIVBUCFgQWPhZCJuoCPDYAKARYAgAAGATgAQAA' +
    'ABkcFQYVABUCAAAAFrADFgQ2pAMAGQAYCWh5cGFycXVldBlMHAAAHAAAHAAAHAAAAGgBAABQQVIx';
function parquetShard() {
    return Buffer.from(BASE64, 'base64');
}
//# sourceMappingURL=sharded-demo.js.map
;// CONCATENATED MODULE: ./lib/demo/demo.js
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
/** The demo. The gate stops a pull request with a listed link, does not reveal it, and passes the repaired one. */



const BASE = {
    'README.md': '# Demo dataset\n\nLinks to images, see `data/links.csv`.\n',
    'data/links.csv': 'id,url,caption\n1,https://images.example/harbour.jpg,a harbour\n2,https://images.example/tram.jpg,a tram\n'
};
const GOOD_ROWS = [
    '3,https://images.example/bridge.jpg,a bridge',
    '4,https://photos.example/2021/oak.png,an oak',
    '5,https://web.archive.org/web/2021/https://images.example/kite.jpg,a kite'
];
/** The dataset's description in the Croissant format. */
const CROISSANT = JSON.stringify({
    '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
    '@type': 'Dataset',
    name: 'demo',
    url: 'https://datasets.example/demo',
    distribution: [
        { '@type': 'cr:FileObject', '@id': 'links.csv', contentUrl: 'data/links.csv', encodingFormat: 'text/csv' },
        {
            '@type': 'cr:FileObject',
            '@id': 'part-00000.parquet',
            contentUrl: 'https://datasets.example/demo/part-00000.parquet',
            encodingFormat: 'application/x-parquet'
        }
    ]
}, null, 2);
/** The link is disguised, like one that somebody tries to get past the gate. */
const LISTED_ROW = '6,HTTPS://Listed%2eexample:443/a/../b/%2570icture.jpg#x,a picture';
const LIST = '# THREAT_TYPE<TAB>ENTRY\nCSAM\tlisted.example/b/picture.jpg\n';
/** Plays the demo on standard output and returns the exit code. */
async function demo(signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scene = __addDisposableResource(env_1, await Scene.set(BASE, LIST), true);
        const stopped = await runJob(scene, await scene.propose(withRows([...GOOD_ROWS, LISTED_ROW]), 'Add links'), signal);
        const comment = commentOf(scene);
        const passed = await runJob(scene, await scene.propose(withRows(GOOD_ROWS), 'Add good links'), signal);
        const wentWell = wentAsPlanned(scene, stopped, passed);
        const result = wentWell
            ? 'The gate stopped the first (exit 1), passed the second (exit 0), and never showed which link is listed.'
            : `The demo did not go as it should: exit codes ${stopped.exitCode} and ${passed.exitCode}.`;
        say('A dataset repository, its GitHub and a denylist service ran on this machine only. A pull request was checked twice:', '  1. It adds four rows, a Parquet shard and a Croissant file. One row is listed, in disguise.', '  2. It was replaced by one without the listed row.', result, 'What people see of both follows.');
        show('1: the log of the job', stopped.log);
        show('1: the summary of the job', stopped.summary);
        show('1: the comment on the pull request', withoutRepetition(comment, stopped.summary));
        show('2: the log of the job', passed.log);
        show('2: the comment, edited in place', beginningOf(commentOf(scene)));
        say(result, 'Next, check a file of your own. This uses only the built-in list of withdrawn models and datasets:', '  node dist/cli.js scan YOUR_FILE', 'README.md shows how to use a list of your own, and docs/setup.md how to add the gate to a repository.');
        return wentWell ? 0 : 1;
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
/** Shows only the hidden mark of a comment that otherwise says the same as the summary. */
function withoutRepetition(comment, summary) {
    const [mark = '', ...rest] = comment.trim().split('\n');
    return rest.join('\n').trim() === summary.trim() ? `${mark}\n(then the same text as the summary)` : comment;
}
/** Returns what a comment says before its details. */
function beginningOf(comment) {
    const [beginning = '', ...details] = comment.split('\n### ');
    return details.length === 0 ? comment : `${beginning.trim()}\n(then what was checked, as above)`;
}
function wentAsPlanned(scene, stopped, passed) {
    const said = [stopped, passed].map(({ log, summary }) => log + summary).join('') + commentOf(scene);
    return stopped.exitCode === 1 && passed.exitCode === 0 && !/listed(?:\.|%2e)example/i.test(said);
}
function withRows(rows) {
    return {
        'data/links.csv': `${BASE['data/links.csv']}${rows.join('\n')}\n`,
        'data/part-00000.parquet': parquetShard(),
        'croissant.json': CROISSANT
    };
}
function commentOf(scene) {
    return scene.github.comments[0]?.body ?? '(none)';
}
function say(...lines) {
    process.stdout.write(`\n${lines.join('\n')}\n`);
}
function show(title, text) {
    const rule = '─'.repeat(Math.max(0, 76 - title.length));
    const body = text
        .trimEnd()
        .split('\n')
        .map(line => `  │ ${line}`);
    process.stdout.write(`\n── ${title} ${rule}\n${body.join('\n')}\n`);
}
//# sourceMappingURL=demo.js.map

/***/ })

};
