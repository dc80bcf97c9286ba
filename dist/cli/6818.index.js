export const id = 6818;
export const ids = [6818];
export const modules = {

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Repository: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
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
    const { default: tls } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    // Before Node 22.15 those of the system are not known. The Action runs on Node 24.
    const ofSystem = 'getCACertificates' in tls ? tls.getCACertificates('system') : [];
    return [extra, ...ofSystem, ...tls.rootCertificates].map(each => each.trim()).join('\n');
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
const MAX_API_MS = 30_000;
/** Milliseconds without an answer or without another byte from an LFS server. */
const MAX_LFS_SILENCE_MS = 30_000;
/** Milliseconds of a pause that an LFS server may ask for. */
const MAX_LFS_PAUSE_MS = 60_000;
//# sourceMappingURL=github-limits.js.map
;// CONCATENATED MODULE: ./lib/github/json-field.js
/** Reads one field in a JSON value of unknown shape; `undefined` if it does not exist. */
function fieldAt(value, ...keys) {
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
    const transfer = fieldAt(answer, 'transfer');
    const offered = fieldAt(answer, 'objects', 0);
    const same = fieldAt(offered, 'oid') === object.oid && fieldAt(offered, 'size') === object.size;
    if ((transfer !== undefined && transfer !== 'basic') || !same || fieldAt(offered, 'error') !== undefined)
        return null;
    const href = fieldAt(offered, 'actions', 'download', 'href');
    const url = typeof href === 'string' && URL.canParse(href) ? new URL(href) : null;
    const headers = headersOf(fieldAt(offered, 'actions', 'download', 'header'));
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
        const { request } = await Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
        const { EnvHttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
function isObjectId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
/** Checks for the id that means "no object", as for a ref that is created or deleted. */
function isNullId(oid) {
    return /^0+$/.test(oid);
}
/** Checks for `OWNER/REPO` as GitHub allows them. */
function isRepositoryName(value) {
    return typeof value === 'string' && /^[A-Za-z0-9_][A-Za-z0-9_.-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value);
}
/** Checks for a branch name without `refs/heads/`, by git-check-ref-format(1): `-x`, `@` and `HEAD` are valid too. */
function isBranchName(value) {
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
const BACK_OFF = [1_000, 4_000];
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
        if (name.startsWith('refs/heads/') && isBranchName(branch))
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
    return oids.find(isObjectId) ?? null;
}
/** Returns the address that git fetches from. @throws GateError `usage` */
function remoteUrl(server, repository) {
    if (!isRepositoryName(repository))
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
// EXTERNAL MODULE: ./lib/github/tree.js
var tree = __webpack_require__(7695);
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
        const { server, repository, token, tempRoot, environment, signal, backOff = BACK_OFF } = options;
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
        return (0,tree/* parseIndex */.A1)(succeeded(await this.#git.run(args, index === null ? {} : { index })).output);
    }
    /** Returns the commit of a user's revision (`HEAD~2`, a branch, an id); null if git knows none. */
    async revision(text) {
        const found = await this.#git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`]);
        const oid = found.output.toString().trim();
        return found.code === 0 && isObjectId(oid) ? oid : null;
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
        return (0,tree/* parseTree */.cZ)(succeeded(result).output);
    }
    /** Returns the paths that differ between two commits. With `base` null, every path of `head` counts as added. */
    async changes(base, head) {
        if (base === null) {
            return (await this.tree(head)).map(({ path, mode, oid }) => ({ path, before: null, after: { mode, oid } }));
        }
        const options = ['-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '--no-abbrev'];
        const result = await this.#git.run(['diff-tree', ...options, checked(base), checked(head)]);
        return (0,tree/* parseChanges */.pS)(succeeded(result).output);
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
    if (!isObjectId(oid))
        throw new errors/* GateError */.ue('internal', (0,safe_text/* safe */.gB) `an object id was not checked`);
    return oid;
}
//# sourceMappingURL=repository.js.map

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

/***/ })

};
