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
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9661);
/* harmony import */ var _service_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(610);
/** `serve`: runs the reference denylist service. */








/** Runs until `stop` is aborted; returns the exit code. */
async function serve(args, stop) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(args, {
        list: { type: 'string', multiple: true },
        port: { type: 'string' },
        host: { type: 'string' },
        'token-file': { type: 'string' },
        'allow-type': { type: 'string', multiple: true },
        'allow-shrink': { type: 'boolean' }
    });
    const lists = [...(values.list ?? []), ...positionals];
    if (lists.length === 0)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `serve needs --list with the path of a list file`);
    const token = values['token-file'] === undefined ? null : await readToken(values['token-file']);
    let service = null;
    // Set before the start: SIGHUP would end a process that has no handler for it.
    const reload = () => void service?.reload();
    process.on('SIGHUP', reload);
    try {
        service = await (0,_service_server_js__WEBPACK_IMPORTED_MODULE_7__/* .startService */ .i)({
            lists,
            port: portOf(values.port ?? '8080'),
            token,
            allowTypes: (0,_allow_types_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedTypes */ .q)(values['allow-type']),
            allowShrink: values['allow-shrink'] === true,
            ...(values.host === undefined ? {} : { host: values.host }),
            log: line => (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .instant */ .uR)(new Date())} ${line}`)
        });
        const secured = token === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `no token required` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `token required`;
        (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safe */ .gB) `The denylist service listens on port ${Number(service.url.port)} (${secured}).`);
        if (!stop.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stop, 'abort');
        await service.close();
        return 0;
    }
    finally {
        process.off('SIGHUP', reload);
    }
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

/***/ 610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ startService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/service/list-store.js + 4 modules
var list_store = __webpack_require__(816);
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
    return body === null ? refusal(404, 'there is no such list') : { route: 'hashList', status: 200, body };
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
    const { token, host = '127.0.0.1' } = options;
    const store = await list_store/* ListStore */.i.open({ ...options, files: options.lists, key: (0,list_store/* versionKey */._)(token) });
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 65_536 }, (request, response) => {
        void serve(request, response, store, options);
    });
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    });
    const port = await listen(server, host, options.port);
    const checking = watchFiles(store, options.lookInterval ?? CHECK_INTERVAL);
    const close = async () => {
        clearInterval(checking);
        const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT);
        await new Promise(resolve => server.close(() => resolve()));
        clearTimeout(timer);
    };
    const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
    return { url, reload: () => store.reload(), close, [Symbol.asyncDispose]: close };
}
async function serve(request, response, store, options) {
    const started = performance.now();
    request.resume();
    const answer = answerTo(request, store, options);
    await send(request, response, answer);
    const milliseconds = Math.round(performance.now() - started);
    options.log((0,safe_text/* safe */.gB) `${answer.route} ${answer.status} ${milliseconds} ms`);
}
function answerTo(request, store, options) {
    const target = request.url ?? '/';
    if (Buffer.byteLength(target) > service_limits/* MAX_TARGET_BYTES */.vG)
        return failure(414, 'the request line is too long');
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return failure(405, 'only GET is served');
    if (!URL.canParse(target, 'http://service.invalid'))
        return failure(400, 'the request line is not a URL');
    const { pathname, searchParams } = new URL(target, 'http://service.invalid');
    if (pathname === '/healthz')
        return health(store);
    if (!isAuthorized(request.headers.authorization, options.token))
        return failure(401, 'a bearer token is needed');
    return respond(pathname, searchParams, store, options.searchOnly ?? false);
}
/** Reports a refused list file: the old list is still served, but somebody has to look at it. */
function health(store) {
    if (store.isGood)
        return { route: 'health', status: 200, body: '{"status":"ok"}' };
    return { ...failure(503, 'a list file was refused; the log says why'), route: 'health' };
}
function failure(status, message) {
    return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }) };
}
/** Compares digests, so that neither time nor length reveals anything about the token. */
function isAuthorized(header, token) {
    if (token === null)
        return true;
    const [, given = ''] = /^Bearer +(.+)$/i.exec(header ?? '') ?? [];
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
function watchFiles(store, interval) {
    let checking = false;
    const timer = setInterval(() => {
        if (checking)
            return;
        checking = true;
        void store.refresh().finally(() => {
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
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the service cannot listen on port ${port} of that host; choose another port`, {
            cause
        });
    }
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
}
//# sourceMappingURL=server.js.map

/***/ })

};
