export const id = 662;
export const ids = [662];
export const modules = {

/***/ 7236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ allowedTypes)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _service_list_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
/** Reads the option `--allow-type`, which `scan`, `clean` and `serve` share. */



/**
 * Returns the threat types that list files may use in addition to the known ones.
 *
 * @throws GateError `usage` for a text that cannot be a threat type
 */
function allowedTypes(values = []) {
    if (values.every(type => _service_list_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAT_TYPE */ .E.test(type)))
        return values;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `--allow-type must be a threat type in capitals, digits and underscores`);
}
//# sourceMappingURL=allow-types.js.map

/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _allow_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7236);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8605);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5478);
/* harmony import */ var _safe_loopback_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8244);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9661);
/* harmony import */ var _service_list_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4466);
/* harmony import */ var _service_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4405);
/** `serve`: runs the reference denylist service. */










/** Runs until `stop` is aborted; returns the exit code. */
async function serve(args, stop) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(args, {
        list: { type: 'string', multiple: true },
        port: { type: 'string' },
        host: { type: 'string' },
        'token-file': { type: 'string' },
        'tokens-file': { type: 'string' },
        'allow-type': { type: 'string', multiple: true },
        'allow-shrink': { type: 'boolean' },
        check: { type: 'boolean' }
    });
    const lists = [...(values.list ?? []), ...positionals];
    if (lists.length === 0)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `serve needs --list with the path of a list file`);
    const allowTypes = (0,_allow_types_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedTypes */ .q)(values['allow-type']);
    if (values.check === true)
        return await checkFiles(lists, allowTypes);
    const tokensFile = values['tokens-file'] ?? null;
    if (tokensFile !== null && values['token-file'] !== undefined) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `serve takes --token-file or --tokens-file, not both`);
    }
    const token = values['token-file'] === undefined ? null : await readToken(values['token-file']);
    let service = null;
    // Set before the start: SIGHUP would end a process that has no handler for it.
    const reload = () => void service?.reload();
    process.on('SIGHUP', reload);
    try {
        service = await (0,_service_server_js__WEBPACK_IMPORTED_MODULE_8__/* .startService */ .i)({
            lists,
            port: portOf(values.port ?? '8080'),
            token,
            tokensFile,
            allowTypes,
            allowShrink: values['allow-shrink'] === true,
            ...(values.host === undefined ? {} : { host: values.host }),
            log: line => (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .instant */ .uR)(new Date())} ${line}`)
        });
        const isOpen = token === null && tokensFile === null;
        const secured = isOpen ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `no token required` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `token required`;
        (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `The denylist service listens on port ${Number(service.url.port)} (${secured}).`);
        if (isOpen && !(0,_safe_loopback_js__WEBPACK_IMPORTED_MODULE_9__/* .isLoopback */ .U)(service.url.hostname))
            (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)(OPEN_TO_ALL);
        if (!stop.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stop, 'abort');
        await service.close();
        return 0;
    }
    finally {
        process.off('SIGHUP', reload);
    }
}
const OPEN_TO_ALL = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `Warning: without --token-file or --tokens-file, everyone who reaches this address can ask what is listed. Use a token, or listen on 127.0.0.1.`;
/** The exit code if a list file would not be served. */
const NOT_SERVED = 2;
/** Reads the list files as the service does, and prints what it would say; returns the exit code. */
async function checkFiles(files, allowTypes) {
    let areGood = true;
    const check = async (checked, log) => {
        try {
            await _service_list_store_js__WEBPACK_IMPORTED_MODULE_7__/* .ListStore */ .i.open({ files: checked, allowTypes, key: null, log });
        }
        catch (error) {
            areGood = false;
            (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .complain */ .cc)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `usage: ${(0,_safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0)(error).text}`);
        }
    };
    for (const file of files)
        await check([file], _print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy);
    // Two files may have the same name.
    if (areGood && files.length > 1)
        await check(files, () => undefined);
    return areGood ? 0 : NOT_SERVED;
}
async function readToken(path) {
    let token;
    try {
        token = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')).trim();
    }
    catch (cause) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `the file of --token-file cannot be read`, { cause });
    }
    if (token === '')
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `the file of --token-file is empty`);
    return token;
}
function portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 0 || port > 65_535)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `--port must be a number from 0 to 65535`);
    return port;
}
//# sourceMappingURL=serve.js.map

/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Returns true if a host, as in `URL.hostname`, is this machine: plain HTTP to it leaves no secret on a network. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
//# sourceMappingURL=loopback.js.map

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
