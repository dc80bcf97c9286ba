export const id = 1;
export const ids = [1];
export const modules = {

/***/ 8001:
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
// EXTERNAL MODULE: ./lib/service/server.js + 2 modules
var server = __webpack_require__(4405);
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
                return describe(name, repository);
            if (compared !== undefined)
                return await this.#compare(repository, decodeURIComponent(compared));
            if (pull !== undefined)
                return describePull(repository, Number(pull));
        }
        return this.#answerComments(recorded, rest);
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
function describe(name, { visibility = 'public' }) {
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

/***/ }),

/***/ 4405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ startService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/service/client-tokens.js
/**
 * The tokens of several clients, from a file that is read again when it changes: lines of a name, a tab, a token and, if
 * the token ends, a tab and its last day. One client may have two tokens, so that it can change without a pause.
 */




class ClientTokens {
    /** Whether the file as last read is in use. */
    isGood = true;
    #path;
    #log;
    #content;
    #tokens;
    constructor(path, log, content) {
        this.#path = path;
        this.#log = log;
        this.#content = content;
        this.#tokens = parse(content);
    }
    /** @throws GateError `usage` for a file that cannot be read or has a wrong line */
    static async open(path, log) {
        return new ClientTokens(path, log, await read(path));
    }
    /** A secret that keys the versions of lists. It changes only if the file does. */
    get secret() {
        return this.#content;
    }
    /** Reads the file again if it has changed. If it cannot be used, the tokens stay as they were. */
    async refresh() {
        try {
            const content = await read(this.#path);
            if (content === this.#content && this.isGood)
                return;
            this.#tokens = parse(content);
            this.#content = content;
            this.isGood = true;
            this.#log((0,safe_text/* safe */.gB) `the tokens were read again: ${(0,safe_text/* plural */.LS)(this.#tokens.length, (0,safe_text/* safe */.gB) `token`, (0,safe_text/* safe */.gB) `tokens`)}`);
        }
        catch (error) {
            if (this.isGood)
                this.#log((0,safe_text/* safe */.gB) `the tokens were not updated: ${(0,errors/* describe */.q0)(error).text}`);
            this.isGood = false;
        }
    }
    /** Returns whose token it is; null if it is nobody's. Compares with every token, so that time reveals nothing. */
    find(token, now = Date.now()) {
        const digest = digestOf(token);
        let found = null;
        for (const known of this.#tokens) {
            if ((0,external_node_crypto_.timingSafeEqual)(known.digest, digest))
                found = { name: known.name, isEnded: now >= known.end };
        }
        return found;
    }
}
const NAME = /^[A-Za-z0-9._-]{1,64}$/;
const DAY_MS = 86_400_000;
/** @throws GateError `usage` with the number of a wrong line, never its content */
function parse(content) {
    const tokens = [];
    for (const [index, line] of content.split(/\r?\n/).entries()) {
        if (/^ *(?:#|$)/.test(line))
            continue;
        const [name = '', token = '', day, ...more] = line.split('\t');
        const end = day === undefined ? Infinity : endOf(day);
        if (!NAME.test(name) || !/^[!-~]{16,}$/.test(token) || Number.isNaN(end) || more.length > 0) {
            throw refused((0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(index + 1)} is not a name (letters, digits, dots, dashes), a tab, a token of at least 16 characters and, if it ends, a tab and its last day (2027-01-31)`);
        }
        const digest = digestOf(token);
        if (tokens.some(other => other.digest.equals(digest))) {
            throw refused((0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(index + 1)} has the token of an earlier line`);
        }
        tokens.push({ name: (0,safe_text/* quoted */.TL)(name, (0,safe_text/* safe */.gB) `(not shown)`), digest, end });
    }
    if (tokens.length === 0)
        throw refused((0,safe_text/* safe */.gB) `it has no tokens`);
    return tokens;
}
/** Returns the end of a day in UTC, in milliseconds; NaN for a day that does not exist. */
function endOf(day) {
    const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
    const exists = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
    return exists ? start + DAY_MS : NaN;
}
function refused(why) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --tokens-file is refused: ${why}`);
}
async function read(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --tokens-file cannot be read`, { cause });
    }
}
function digestOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest();
}
//# sourceMappingURL=client-tokens.js.map
// EXTERNAL MODULE: ./lib/service/list-store.js + 3 modules
var list_store = __webpack_require__(4466);
// EXTERNAL MODULE: ./lib/service/service-limits.js
var service_limits = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/service/respond.js

function respond(path, query, store, searchOnly) {
    if (path === '/v5/hashes:search')
        return search(query, store);
    if (path === '/v5/hashLists' && !searchOnly)
        return offer(store);
    const [, name] = /^\/v5\/hashList\/([a-z0-9_-]+)$/.exec(path) ?? [];
    if (name === undefined || searchOnly)
        return refusal(404, 'there is nothing here');
    const body = store.answer(name, (query.get('version') ?? '').replaceAll('+', '-').replaceAll('/', '_'));
    const list = store.lists.find(served => served.name === name);
    if (body === null || list === undefined)
        return refusal(404, 'there is no such list');
    return { route: 'hashList', status: 200, body, list };
}
function offer(store) {
    const hashLists = store.lists.map(({ name, threatTypes, subjects, updated }) => ({
        name,
        metadata: { threatTypes, subjects, updateTime: updated.toISOString() }
    }));
    return { route: 'hashLists', status: 200, body: JSON.stringify({ hashLists }) };
}
function search(query, store) {
    const asked = query.getAll('hashPrefixes').map(parsePrefix);
    const prefixes = asked.filter(prefix => prefix !== null);
    if (asked.length === 0 || asked.length > service_limits/* MAX_PREFIXES */.Sf || prefixes.length < asked.length) {
        return refusal(400, 'hashPrefixes must be given 1 to 1,000 times, each base64 of 4 bytes');
    }
    const found = new Map();
    for (const { fullHash, detail } of prefixes.flatMap(prefix => store.find(prefix))) {
        const key = fullHash.toString('base64');
        const details = found.get(key) ?? new Map();
        found.set(key, details.set(JSON.stringify(detail), detail));
    }
    const fullHashes = [...found].map(([fullHash, details]) => ({ fullHash, fullHashDetails: [...details.values()] }));
    return { route: 'hashes:search', status: 200, body: JSON.stringify({ fullHashes, cacheDuration: '300s' }) };
}
/** A `+` that was not escaped arrives as a blank. */
function parsePrefix(text) {
    const base64 = text.replaceAll(' ', '+');
    if (!/^[A-Za-z0-9+/_-]{6}(?:==)?$/.test(base64))
        return null;
    return Buffer.from(base64, 'base64').readUInt32BE(0);
}
function refusal(status, message) {
    return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }) };
}
//# sourceMappingURL=respond.js.map
;// CONCATENATED MODULE: ./lib/service/server.js
/** The reference service: section 6 of the specification over node:http, from list files. */










/** How often files are checked, in milliseconds. A change counts once it is stable for this long. */
const CHECK_INTERVAL = 1000;
/** A stop waits this many milliseconds for requests under way. */
const STOP_TIMEOUT = 5000;
/** @throws GateError `usage` for a wrong list file or a port that is not available */
async function startService(options) {
    const { token, host = '127.0.0.1', tokensFile = null } = options;
    const clients = tokensFile === null ? null : await ClientTokens.open(tokensFile, options.log);
    const store = await list_store/* ListStore */.i.open({ ...options, files: options.lists, key: (0,list_store/* versionKey */._)(clients?.secret ?? token) });
    const served = { store, clients };
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 65_536 }, (request, response) => {
        void serve(request, response, served, options);
    });
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    });
    const port = await listen(server, host, options.port);
    const checking = watchFiles(served, options.lookInterval ?? CHECK_INTERVAL);
    const close = async () => {
        clearInterval(checking);
        const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT);
        await new Promise(resolve => server.close(() => resolve()));
        clearTimeout(timer);
    };
    const reload = async () => {
        await clients?.refresh();
        await store.reload();
    };
    const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
    return { url, reload, close, [Symbol.asyncDispose]: close };
}
async function serve(request, response, served, options) {
    const started = performance.now();
    request.resume();
    const client = served.clients?.find(tokenOf(request)) ?? null;
    const answer = answerTo(request, served, client, options);
    await send(request, response, answer);
    const milliseconds = Math.round(performance.now() - started);
    options.log((0,safe_text/* safe */.gB) `${answer.route} ${answer.status} ${milliseconds} ms${clientOf(client)}${fetchedOf(answer)}`);
}
function clientOf(client) {
    if (client === null)
        return (0,safe_text/* safe */.gB) ``;
    return client.isEnded ? (0,safe_text/* safe */.gB) ` ${client.name} (its token has ended)` : (0,safe_text/* safe */.gB) ` ${client.name}`;
}
/** Names the list and the version that were sent: the record of who fetched which version. */
function fetchedOf({ list }) {
    return list === undefined ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) ` list ${(0,safe_text/* quoted */.TL)(list.name, OTHER)} version ${(0,safe_text/* quoted */.TL)(list.version, OTHER)}`;
}
const OTHER = (0,safe_text/* safe */.gB) `(not shown)`;
function answerTo(request, { store, clients }, client, options) {
    const target = request.url ?? '/';
    if (Buffer.byteLength(target) > service_limits/* MAX_TARGET_BYTES */.vG)
        return failure(414, 'the request line is too long');
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return failure(405, 'only GET is served');
    if (!URL.canParse(target, 'http://service.invalid'))
        return failure(400, 'the request line is not a URL');
    const { pathname, searchParams } = new URL(target, 'http://service.invalid');
    if (pathname === '/healthz')
        return health(store.isGood && clients?.isGood !== false);
    const isAllowed = clients === null ? isAuthorized(tokenOf(request), options.token) : client !== null && !client.isEnded;
    if (!isAllowed)
        return failure(401, 'a bearer token is needed');
    return respond(pathname, searchParams, store, options.searchOnly ?? false);
}
/** Reports a refused file: the old list is still served, but somebody has to look at it. */
function health(isGood) {
    if (isGood)
        return { route: 'health', status: 200, body: '{"status":"ok"}' };
    return { ...failure(503, 'a file was refused; the log says why'), route: 'health' };
}
function failure(status, message) {
    return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }) };
}
/** Returns the token that a client sent, empty if none. */
function tokenOf({ headers }) {
    return /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}
/** Compares digests, so that neither time nor length reveals anything about the token. */
function isAuthorized(given, token) {
    if (token === null)
        return true;
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(token));
}
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
async function send(request, response, { status, body }) {
    const wanted = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(request.headers['accept-encoding'] ?? ''));
    const bytes = wanted && body.length > 1024 ? await compress(body) : Buffer.from(body);
    response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length,
        'cache-control': 'no-store',
        vary: 'accept-encoding',
        ...(wanted && body.length > 1024 ? { 'content-encoding': 'gzip' } : {}),
        ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
        ...(status === 405 ? { allow: 'GET, HEAD' } : {})
    });
    await new Promise(resolve => {
        response.once('close', resolve);
        response.end(request.method === 'HEAD' ? undefined : bytes);
    });
}
/** Checks the files repeatedly, one check at a time. */
function watchFiles({ store, clients }, interval) {
    let checking = false;
    const timer = setInterval(() => {
        if (checking)
            return;
        checking = true;
        const check = async () => {
            await clients?.refresh();
            await store.refresh();
        };
        void check().finally(() => {
            checking = false;
        });
    }, interval);
    return timer.unref();
}
async function listen(server, host, port) {
    try {
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(port, host, resolve);
        });
    }
    catch (cause) {
        throw new errors/* GateError */.ue('usage', whyNot(codeOf(cause), port), { cause });
    }
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
}
function codeOf(cause) {
    return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
}
function whyNot(code, port) {
    switch (code) {
        case 'EADDRINUSE':
            return (0,safe_text/* safe */.gB) `port ${port} is in use; choose another one with --port`;
        case 'EACCES':
            return (0,safe_text/* safe */.gB) `port ${port} needs more rights; choose one above 1023 with --port`;
        case 'EADDRNOTAVAIL':
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return (0,safe_text/* safe */.gB) `the address in --host does not belong to this machine; use for example 127.0.0.1`;
        default:
            return (0,safe_text/* safe */.gB) `the service cannot listen on port ${port}; choose other values for --port and --host`;
    }
}
//# sourceMappingURL=server.js.map

/***/ })

};
