export const id = 4987;
export const ids = [4987];
export const modules = {

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ startService)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
;// CONCATENATED MODULE: ./lib/service/audit-record.js
/** The record of who fetched which version of which list when: a line of JSON for each download. It has no queries. */


class AuditRecord {
    /** Whether the last line could be written. */
    isGood = true;
    #path;
    #log;
    /** Lines are written one after another. */
    #last = Promise.resolve();
    constructor(path, log) {
        this.#path = path;
        this.#log = log;
    }
    /** Returns when the line is written. The file is opened for each, so that it may be moved away at any time. */
    add({ client, list, version, kind, complete }) {
        const line = `${JSON.stringify({ time: new Date().toISOString(), client, list, version, kind, complete })}\n`;
        this.#last = this.#last.then(async () => {
            try {
                await (0,promises_.appendFile)(this.#path, line, { mode: 0o600 });
                this.isGood = true;
            }
            catch {
                if (this.isGood)
                    this.#log((0,safe_text/* safe */.gB) `the audit record cannot be written: downloads are not recorded`);
                this.isGood = false;
            }
        });
        return this.#last;
    }
}
//# sourceMappingURL=audit-record.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/service/service-limits.js
var service_limits = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/service/respond.js

async function respond({ path, query, gzip }, lists, searchOnly) {
    if (path === '/v5/hashes:search')
        return await search(query, lists);
    if (path === '/v5/hashLists' && !searchOnly)
        return offer(lists);
    const [, name] = /^\/v5\/hashList\/([a-z0-9_-]+)$/.exec(path) ?? [];
    if (name === undefined || searchOnly)
        return refusal(404, 'there is nothing here');
    const version = (query.get('version') ?? '').replaceAll('+', '-').replaceAll('/', '_');
    const answer = await lists.answer(name, version, gzip);
    if (answer === null)
        return refusal(404, 'there is no such list');
    const body = 'whole' in answer ? answer.whole : answer.changes;
    return { route: 'hashList', status: 200, body, list: answer.list };
}
function offer(lists) {
    const hashLists = lists.lists.map(({ name, threatTypes, subjects, updated, facts: { signedBy } }) => ({
        name,
        metadata: { threatTypes, subjects, updateTime: updated.toISOString(), ...(signedBy === null ? {} : { signedBy }) }
    }));
    return { route: 'hashLists', status: 200, body: JSON.stringify({ hashLists }) };
}
async function search(query, lists) {
    const asked = query.getAll('hashPrefixes').map(parsePrefix);
    const prefixes = asked.filter(prefix => prefix !== null);
    if (asked.length === 0 || asked.length > service_limits/* MAX_PREFIXES */.Sf || prefixes.length < asked.length) {
        return refusal(400, 'hashPrefixes must be given 1 to 1,000 times, each base64 of 4 bytes');
    }
    const found = new Map();
    for (const { fullHash, detail } of await lists.find(prefixes)) {
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/service/send.js




const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Shorter answers are not worth compressing. */
const LEAST_COMPRESSED = 1024;
/** Returns true if a client takes answers in gzip. */
function takesGzip({ headers }) {
    return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''));
}
/** Returns true once the answer was sent to its end, or false if the client has gone before. */
async function send(request, response, answer) {
    const { status, body, headers = {} } = answer;
    const isLong = typeof body !== 'string';
    const isGzip = isLong ? body.isGzip : takesGzip(request) && body.length > LEAST_COMPRESSED;
    const bytes = isLong ? null : isGzip ? await compress(body) : Buffer.from(body);
    response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': isLong ? body.length : (bytes?.length ?? 0),
        'cache-control': 'no-store',
        vary: 'accept-encoding',
        ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
        ...headers
    });
    const isHead = request.method === 'HEAD';
    if (isLong && !isHead)
        return await stream(body, response);
    await new Promise(resolve => {
        response.once('close', resolve);
        response.end(isHead ? undefined : bytes);
    });
    return response.writableFinished;
}
/** A fault ends the connection before the promised length, so that no client takes a part for the whole. */
async function stream(body, response) {
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.chunks(), { objectMode: false }), response);
        return true;
    }
    catch {
        response.destroy();
        return false;
    }
}
//# sourceMappingURL=send.js.map
;// CONCATENATED MODULE: ./lib/service/client-request.js
/** Answers requests: checks the client and its rate, sends the answer, and logs, counts and records it. */






/** Returns true if all that is served is as it should be. */
function isHealthy({ lists, clients, audit }) {
    return lists.isGood && clients?.isGood !== false && audit?.isGood !== false;
}
async function serveRequest(request, response, serving) {
    const started = performance.now();
    request.resume();
    const client = serving.clients?.find(tokenOf(request)) ?? null;
    const answer = await answerTo(request, client, serving).catch((error) => {
        serving.log((0,safe_text/* safe */.gB) `an answer failed: ${(0,errors/* describe */.q0)(error).text}`);
        return failure(503, 'the service cannot read its lists');
    });
    const { body, list, route, status } = answer;
    const complete = await send(request, response, answer).finally(async () => {
        if (typeof body !== 'string')
            await body.release();
    });
    if (list !== undefined && serving.audit !== null && request.method === 'GET') {
        const kind = typeof body === 'string' ? 'changes' : 'whole';
        await serving.audit.add({ client: client?.id ?? null, list: list.name, version: list.version, kind, complete });
    }
    const milliseconds = Math.round(performance.now() - started);
    serving.metrics.count(answer, milliseconds / 1000);
    serving.log((0,safe_text/* safe */.gB) `${route} ${status} ${milliseconds} ms${clientOf(client)}${fetchedOf(answer)}${complete ? (0,safe_text/* safe */.gB) `` : CUT}`);
}
const CUT = (0,safe_text/* safe */.gB) ` (not read to its end)`;
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
async function answerTo(request, client, serving) {
    const target = request.url ?? '/';
    if (Buffer.byteLength(target) > service_limits/* MAX_TARGET_BYTES */.vG)
        return failure(414, 'the request line is too long');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        return failure(405, 'only GET is served', { allow: 'GET, HEAD' });
    }
    if (!URL.canParse(target, 'http://service.invalid'))
        return failure(400, 'the request line is not a URL');
    const { pathname: path, searchParams: query } = new URL(target, 'http://service.invalid');
    if (path === '/healthz')
        return health(isHealthy(serving));
    const { clients, token, lists, searchOnly, rateLimit } = serving;
    const isAllowed = clients === null ? isAuthorized(tokenOf(request), token) : client !== null && !client.isEnded;
    if (!isAllowed)
        return failure(401, 'a bearer token is needed', { 'www-authenticate': 'Bearer' });
    const wait = rateLimit?.take(client?.id ?? '') ?? 0;
    if (wait > 0)
        return failure(429, 'too many requests in a minute', { 'retry-after': String(wait) });
    return await respond({ path, query, gzip: takesGzip(request) }, lists, searchOnly);
}
/** Reports a refused file: the old list is still served, but somebody has to look at it. */
function health(isGood) {
    if (isGood)
        return { route: 'health', status: 200, body: '{"status":"ok"}' };
    return { ...failure(503, 'something needs attention; the log says what'), route: 'health' };
}
function failure(status, message, headers = {}) {
    return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }), headers };
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
//# sourceMappingURL=client-request.js.map
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
            if ((0,external_node_crypto_.timingSafeEqual)(known.digest, digest)) {
                found = { id: known.id, name: known.name, isEnded: now >= known.end };
            }
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
        tokens.push({ id: name, name: (0,safe_text/* quoted */.TL)(name, (0,safe_text/* safe */.gB) `(not shown)`), digest, end });
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
// EXTERNAL MODULE: ./lib/service/list-store.js + 4 modules
var list_store = __webpack_require__(9517);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/service/listening.js
/** Listens on a port or a Unix socket, with limits on half-open and slow clients. */







const BOUNDS = {
    connections: service_limits/* MAX_CONNECTIONS */.tp,
    requestMs: service_limits/* MAX_REQUEST_MS */.QV,
    idleMs: service_limits/* MAX_IDLE_MS */.x8,
    answerMs: service_limits/* MAX_ANSWER_MS */.$F
};
/** @throws GateError `usage` if the place is not available */
async function listenAt(place, serve, bounds = BOUNDS) {
    const { requestMs, idleMs, answerMs } = bounds;
    const server = (0,external_node_http_.createServer)({
        maxHeaderSize: service_limits/* MAX_HEADER_BYTES */.v8,
        headersTimeout: requestMs,
        requestTimeout: requestMs,
        connectionsCheckingInterval: Math.min(requestMs, 1000)
    }, (request, response) => {
        const timer = setTimeout(() => response.destroy(), answerMs);
        response.once('close', () => clearTimeout(timer));
        serve(request, response);
    });
    server.maxConnections = bounds.connections;
    // Node closes a socket that is silent for so long, unless `timeout` has a listener.
    server.timeout = idleMs;
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
        else
            socket.destroy();
    });
    const port = 'socket' in place ? await listenOnSocket(server, place.socket) : await listenOnPort(server, place);
    const close = async () => {
        const timer = setTimeout(() => server.closeAllConnections(), service_limits/* MAX_STOP_MS */.ld);
        await new Promise(resolve => server.close(() => resolve()));
        clearTimeout(timer);
    };
    const connections = () => new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
    });
    return { port, connections, close };
}
async function listenOnPort(server, { host, port }) {
    try {
        server.listen(port, host);
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch (cause) {
        throw new errors/* GateError */.ue('usage', whyNot(codeOf(cause), port), { cause });
    }
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
}
/** The owner and the group may connect, so that a proxy of the group can. */
const SOCKET_MODE = 0o660;
async function listenOnSocket(server, path) {
    try {
        await removeDeadSocket(path);
        const before = process.umask(0o117);
        try {
            server.listen(path);
            await (0,external_node_events_.once)(server, 'listening');
        }
        finally {
            process.umask(before);
        }
        await (0,promises_.chmod)(path, SOCKET_MODE);
    }
    catch (cause) {
        if (cause instanceof errors/* GateError */.ue)
            throw cause;
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the service cannot listen on the socket of --unix; check the path and its folder`, {
            cause
        });
    }
    return 0;
}
/** A process that was killed leaves its socket, on which nobody answers. */
async function removeDeadSocket(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found === null)
        return;
    if (!found.isSocket())
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the path of --unix is not a socket`);
    const isAlive = await new Promise(resolve => {
        const socket = (0,external_node_net_.connect)(path, () => resolve(true)).on('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
    });
    if (isAlive)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `another process listens on the socket of --unix`);
    await (0,promises_.rm)(path);
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
//# sourceMappingURL=listening.js.map
;// CONCATENATED MODULE: ./lib/service/metrics.js
/** Bounds of the histogram, in seconds. */
const BUCKETS = [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];
class Histogram {
    counts = new Array(BUCKETS.length).fill(0);
    count = 0;
    sum = 0;
    add(seconds) {
        this.count++;
        this.sum += seconds;
        for (const [index, bound] of BUCKETS.entries())
            if (seconds <= bound)
                this.counts[index] = (this.counts[index] ?? 0) + 1;
    }
}
class Metrics {
    #requests = new Map();
    #seconds = new Map();
    count({ route, status }, seconds) {
        const labels = `{route="${route}",status="${status}"}`;
        this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
        const histogram = this.#seconds.get(route) ?? new Histogram();
        this.#seconds.set(route, histogram);
        histogram.add(seconds);
    }
    text({ lists, isGood, connections }) {
        const ofLists = (value) => lists.map(list => [`{list="${list.name}"}`, value(list)]);
        return [
            family('requests_total', 'counter', 'Requests by kind and status.', [...this.#requests]),
            family('request_seconds', 'histogram', 'Time until the client has read the answer.', this.#histogram()),
            family('list_entries', 'gauge', 'Entries of a list.', ofLists(list => list.size)),
            family('list_updated_seconds', 'gauge', 'When a list was last changed.', ofLists(list => list.updated.getTime() / 1000)),
            family('healthy', 'gauge', 'Whether the newest version of every file is in use.', [['', isGood ? 1 : 0]]),
            family('connections', 'gauge', 'Open connections.', [['', connections]]),
            family('memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]])
        ].join('');
    }
    #histogram() {
        return [...this.#seconds].flatMap(([route, { counts, count, sum }]) => [
            ...BUCKETS.map((bound, index) => [`_bucket{route="${route}",le="${bound}"}`, counts[index] ?? 0]),
            [`_bucket{route="${route}",le="+Inf"}`, count],
            [`_sum{route="${route}"}`, sum],
            [`_count{route="${route}"}`, count]
        ]);
    }
}
function family(name, type, help, samples) {
    const full = `denylist_${name}`;
    const lines = samples.map(([labels, value]) => `${full}${labels} ${value}\n`);
    return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}
//# sourceMappingURL=metrics.js.map
;// CONCATENATED MODULE: ./lib/service/rate-limit.js
/** Limits how many requests each client may make in a minute. Unused ones are saved for at most a minute. */
const MINUTE_MS = 60_000;
class RateLimit {
    #perMinute;
    #now;
    /** By client: the time at which the requests so far are paid for, at a steady rate. */
    #paid = new Map();
    /** @param now a monotonic clock, in milliseconds */
    constructor(perMinute, now = () => performance.now()) {
        this.#perMinute = perMinute;
        this.#now = now;
    }
    /** Counts a request of a client. Returns 0 if it is allowed, else after how many seconds one will be. */
    take(client) {
        const now = this.#now();
        const price = MINUTE_MS / this.#perMinute;
        const paid = Math.max(this.#paid.get(client) ?? 0, now) + price;
        const wait = paid - now - MINUTE_MS;
        if (wait > 1e-6)
            return Math.max(1, Math.ceil(wait / 1000));
        this.#paid.set(client, paid);
        return 0;
    }
}
//# sourceMappingURL=rate-limit.js.map
;// CONCATENATED MODULE: ./lib/service/served-lists.js
/** All lists that the service offers, wherever they come from. */


class ServedLists {
    #sources;
    /** @throws GateError `usage` if two lists have one name */
    constructor(sources) {
        this.#sources = sources;
        if (!this.#haveOwnNames) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `two lists have the same name; rename the file of one`);
        }
    }
    get isGood() {
        return this.#haveOwnNames && this.#sources.every(({ isGood }) => isGood);
    }
    /** Other services may begin to offer a list of a name that is in use. */
    get #haveOwnNames() {
        const names = this.lists.map(({ name }) => name);
        return new Set(names).size === names.length;
    }
    get lists() {
        return this.#sources.flatMap(({ offered }) => offered.map(({ list }) => list));
    }
    async find(prefixes) {
        return (await Promise.all(this.#sources.map(source => source.findAll(prefixes)))).flat();
    }
    /** Returns the answer to a request for a list; null if there is no such list. */
    async answer(name, version, gzip) {
        const offered = this.#sources.flatMap(source => source.offered).find(({ list }) => list.name === name);
        return offered === undefined ? null : await offered.answer(version, gzip);
    }
    async refresh() {
        await Promise.all(this.#sources.map(source => source.refresh()));
    }
    async reload() {
        await Promise.all(this.#sources.map(source => source.reload()));
    }
    async [Symbol.asyncDispose]() {
        for (const source of this.#sources)
            await source[Symbol.asyncDispose]();
    }
}
//# sourceMappingURL=served-lists.js.map
;// CONCATENATED MODULE: ./lib/service/server.js








/** How often files are checked, in milliseconds. A change counts once it is stable for this long. */
const CHECK_INTERVAL = 1000;
/** @throws GateError `usage` for a wrong list file or a port that is not available */
async function startService(options) {
    const { token, host = '127.0.0.1', tokensFile = null, unix = null, log } = options;
    const clients = tokensFile === null ? null : await ClientTokens.open(tokensFile, log);
    const key = (0,list_store/* versionKey */._)(clients?.secret ?? token);
    const stop = new AbortController();
    const sources = [await list_store/* ListStore */.i.open({ ...options, files: options.lists, key })];
    const opening = { index: options.index ?? null, key, signal: stop.signal, log };
    sources.push(...((await options.openUpstreams?.(opening)) ?? []));
    const lists = new ServedLists(sources);
    const serving = {
        lists,
        clients,
        token,
        rateLimit: options.rateLimit ? new RateLimit(options.rateLimit) : null,
        audit: options.auditFile ? new AuditRecord(options.auditFile, log) : null,
        metrics: new Metrics(),
        searchOnly: options.searchOnly ?? false,
        log
    };
    const place = unix === null ? { host, port: options.port } : { socket: unix };
    const open = [];
    const close = async () => {
        clearInterval(checking);
        for (const listening of open)
            await listening.close();
        stop.abort();
        await lists[Symbol.asyncDispose]();
    };
    const checking = watchFiles(serving, options.lookInterval ?? CHECK_INTERVAL);
    const serve = (request, response) => {
        // A fault of one request must not end the service.
        serveRequest(request, response, serving).catch(() => response.destroy());
    };
    try {
        open.push(await listenAt(place, serve, options.bounds));
        if (options.metrics)
            open.push(await showMetrics(options.metrics, serving, open[0]));
    }
    catch (error) {
        await close();
        throw error;
    }
    const reload = async () => {
        await clients?.refresh();
        await lists.reload();
    };
    const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${open[0]?.port ?? 0}`);
    return { url, metricsPort: open[1]?.port ?? null, reload, close, [Symbol.asyncDispose]: close };
}
/** Shows metrics on a port of their own, since everybody who reaches it may read them. */
async function showMetrics(place, serving, service) {
    return await listenAt(place, (request, response) => {
        request.resume();
        const isMetrics = request.method === 'GET' && request.url === '/metrics';
        response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
        if (!isMetrics) {
            response.writeHead(404).end('metrics are at /metrics\n');
            return;
        }
        const show = async () => {
            const connections = (await service?.connections()) ?? 0;
            const { lists } = serving.lists;
            response.end(serving.metrics.text({ lists, isGood: isHealthy(serving), connections }));
        };
        show().catch(() => response.destroy());
    });
}
/** Checks the files repeatedly, one check at a time. */
function watchFiles({ lists, clients }, interval) {
    let checking = false;
    const timer = setInterval(() => {
        if (checking)
            return;
        checking = true;
        const check = async () => {
            await clients?.refresh();
            await lists.refresh();
        };
        void check().finally(() => {
            checking = false;
        });
    }, interval);
    return timer.unref();
}
//# sourceMappingURL=server.js.map

/***/ })

};
