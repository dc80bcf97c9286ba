export const id = 2863;
export const ids = [2863];
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

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./lib/command/allow-types.js
var allow_types = __webpack_require__(7236);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var proxy = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/safe/loopback.js
var loopback = __webpack_require__(8244);
// EXTERNAL MODULE: ./lib/report/version.js
var version = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/service/list-store.js + 4 modules
var list_store = __webpack_require__(9517);
// EXTERNAL MODULE: ./lib/service/minisign.js
var minisign = __webpack_require__(7905);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/service/secret-file.js
/** Reads the files that options name. */



/** Returns the secret in a file, without blanks around it. @throws GateError `usage` */
async function readSecret(path, option) {
    const secret = (await readText(path, option)).trim();
    if (secret === '')
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of ${option} is empty`);
    return secret;
}
/** @throws GateError `usage` */
async function readText(path, option) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of ${option} cannot be read`, { cause });
    }
}
//# sourceMappingURL=secret-file.js.map
// EXTERNAL MODULE: ./lib/service/server.js + 9 modules
var server = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
;// CONCATENATED MODULE: ./lib/service/upstream/upstream-options.js
/** Reads the options that name other services. */



const SAFE_BROWSING_URL = new URL('https://safebrowsing.googleapis.com/');
/** Milliseconds between two looks for new versions of the lists of other services. */
const UPSTREAM_INTERVAL = 60_000;
/** Returns null if there are none. @throws GateError `usage` */
function upstreamsOf({ addresses, tokens, key }, proxy) {
    if (addresses.length === 0 && tokens !== null) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--upstream-tokens needs --upstream`);
    }
    if (addresses.length === 0 && key === null)
        return null;
    const tokenOf = tokens === null ? new Map() : parseUpstreamTokens(tokens);
    const urls = addresses.map(address => (0,denylist_url/* parseDenylistUrl */.L)(address, (0,safe_text/* safe */.gB) `--upstream`));
    return {
        services: urls.map(url => ({ url, token: tokenOf.get(url.href) ?? null })),
        safeBrowsing: key === null ? null : { url: SAFE_BROWSING_URL, key },
        proxy,
        interval: UPSTREAM_INTERVAL
    };
}
/** Reads lines of a URL, a tab and the token for it. */
function parseUpstreamTokens(text) {
    const tokens = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^ *(?:#|$)/.test(line))
            continue;
        const [url = '', token = '', ...more] = line.split('\t');
        if (!URL.canParse(url) || !/^[!-~]+$/.test(token) || more.length > 0) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(index + 1)} of the file of --upstream-tokens is not a URL, a tab and a token`);
        }
        tokens.set(new URL(url).href, token);
    }
    return tokens;
}
//# sourceMappingURL=upstream-options.js.map
;// CONCATENATED MODULE: ./lib/command/serve.js
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
/** `serve`: runs the reference denylist service. */















/** Runs until `stop` is aborted; returns the exit code. */
async function serve(args, environment, stop) {
    const options = await serveOptions(args, environment);
    if (options.check)
        return await checkFiles(options);
    let service = null;
    // Set before the start: SIGHUP would end a process that has no handler for it.
    const reload = () => void service?.reload();
    process.on('SIGHUP', reload);
    try {
        // Reading a list leaves many short-lived objects. Space for them would grow by 30 MB, and would not be needed again.
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        service = await (0,server/* startService */.i)({ ...options, log: line => (0,print/* print */.yy)((0,safe_text/* safe */.gB) `${(0,safe_text/* instant */.uR)(new Date())} ${line}`) });
        announce(service, options);
        if (!stop.aborted)
            await (0,external_node_events_.once)(stop, 'abort');
        await service.close();
        return 0;
    }
    finally {
        process.off('SIGHUP', reload);
    }
}
function announce({ url, metricsPort }, { token, tokensFile, unix }) {
    const isOpen = token === null && (tokensFile ?? null) === null;
    const secured = isOpen ? (0,safe_text/* safe */.gB) `no token required` : (0,safe_text/* safe */.gB) `token required`;
    const isSocket = (unix ?? null) !== null;
    const where = isSocket ? (0,safe_text/* safe */.gB) `the socket of --unix` : (0,safe_text/* safe */.gB) `port ${Number(url.port)}`;
    (0,print/* print */.yy)((0,safe_text/* safe */.gB) `The denylist service listens on ${where} (${secured}).`);
    if (metricsPort !== null)
        (0,print/* print */.yy)((0,safe_text/* safe */.gB) `Its metrics are on port ${metricsPort}, at /metrics.`);
    if (isOpen && !isSocket && !(0,loopback/* isLoopback */.U)(url.hostname))
        (0,print/* complain */.cc)(OPEN_TO_ALL);
}
const OPEN_TO_ALL = (0,safe_text/* safe */.gB) `Warning: without --token-file or --tokens-file, everyone who reaches this address can ask what is listed. Use a token, or listen on 127.0.0.1.`;
/** The exit code if a list file would not be served. */
const NOT_SERVED = 2;
/** Reads the list files as the service does, and prints what it would say; returns the exit code. */
async function checkFiles({ lists, allowTypes = [], trusted = [] }) {
    let areGood = true;
    const check = async (checked, log) => {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = __addDisposableResource(env_1, await list_store/* ListStore */.i.open({ files: checked, allowTypes, trusted, key: null, isPrivate: true, log }), true);
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
        catch (error) {
            areGood = false;
            (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `usage: ${(0,errors/* describe */.q0)(error).text}`);
        }
    };
    for (const file of lists)
        await check([file], print/* print */.yy);
    // Two files may have the same name.
    if (areGood && lists.length > 1)
        await check(lists, () => undefined);
    return areGood ? 0 : NOT_SERVED;
}
/** @throws GateError `usage` */
async function serveOptions(args, environment) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
        list: { type: 'string', multiple: true },
        port: { type: 'string' },
        host: { type: 'string' },
        unix: { type: 'string' },
        'token-file': { type: 'string' },
        'tokens-file': { type: 'string' },
        upstream: { type: 'string', multiple: true },
        'upstream-tokens': { type: 'string' },
        'safe-browsing-key-file': { type: 'string' },
        'rate-limit': { type: 'string' },
        'audit-file': { type: 'string' },
        'metrics-port': { type: 'string' },
        'metrics-host': { type: 'string' },
        'trusted-key': { type: 'string', multiple: true },
        'allow-type': { type: 'string', multiple: true },
        'allow-shrink': { type: 'boolean' },
        index: { type: 'string' },
        check: { type: 'boolean' }
    });
    const lists = [...(values.list ?? []), ...positionals];
    const keyFile = values['safe-browsing-key-file'];
    const upstreamTokens = values['upstream-tokens'];
    const others = {
        addresses: values.upstream ?? [],
        tokens: upstreamTokens === undefined ? null : await readText(upstreamTokens, (0,safe_text/* safe */.gB) `--upstream-tokens`),
        key: keyFile === undefined ? null : await readSecret(keyFile, (0,safe_text/* safe */.gB) `--safe-browsing-key-file`)
    };
    const upstreams = upstreamsOf(others, (0,proxy/* proxySettings */.E)(environment));
    if (lists.length === 0 && upstreams === null) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `serve needs --list with the path of a list file`);
    }
    const check = values.check === true;
    const tokensFile = values['tokens-file'] ?? null;
    const tokenFile = values['token-file'] ?? null;
    if (tokensFile !== null && tokenFile !== null) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `serve takes --token-file or --tokens-file, not both`);
    }
    if (values.unix !== undefined && (values.port ?? values.host) !== undefined) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `serve takes --unix, or --port and --host, not both`);
    }
    return {
        lists,
        openUpstreams: upstreams === null ? null : lazily(upstreams),
        check,
        port: portOf(values.port ?? '8080', (0,safe_text/* safe */.gB) `--port`),
        ...(values.host === undefined ? {} : { host: values.host }),
        unix: values.unix ?? null,
        token: tokenFile === null || check ? null : await readSecret(tokenFile, (0,safe_text/* safe */.gB) `--token-file`),
        tokensFile,
        rateLimit: values['rate-limit'] === undefined ? null : rateOf(values['rate-limit']),
        auditFile: values['audit-file'] ?? null,
        metrics: metricsAt(values['metrics-port'], values['metrics-host']),
        trusted: await Promise.all((values['trusted-key'] ?? []).map(trustedKey)),
        allowTypes: (0,allow_types/* allowedTypes */.q)(values['allow-type']),
        allowShrink: values['allow-shrink'] === true,
        ...(values.index === undefined ? {} : { index: { folder: values.index, program: String(version/* VERSION */.x) } })
    };
}
/** The client of other services takes time to load. */
function lazily(upstreams) {
    return async (opening) => {
        const { openUpstreams } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7405), __webpack_require__.e(7776), __webpack_require__.e(1405)]).then(__webpack_require__.bind(__webpack_require__, 1405));
        return await openUpstreams(upstreams, opening);
    };
}
/** @param key in base64, or the path of its file. @throws GateError `usage` */
async function trustedKey(key) {
    const text = /^[A-Za-z0-9+/]{56}$/.test(key) ? key : await readText(key, (0,safe_text/* safe */.gB) `--trusted-key`);
    const trusted = (0,minisign/* parseTrustedKey */.uH)(text);
    if (trusted !== null)
        return trusted;
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--trusted-key must be a public key of minisign, in base64 or in its file`);
}
function portOf(text, option) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 0 || port > 65_535)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `${option} must be a number from 0 to 65535`);
    return port;
}
function rateOf(text) {
    if (/^[1-9]\d{0,6}$/.test(text))
        return Number(text);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--rate-limit must be a whole number of requests in a minute, from 1`);
}
function metricsAt(port, host) {
    if (port === undefined && host !== undefined)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--metrics-host needs --metrics-port`);
    return port === undefined ? null : { port: portOf(port, (0,safe_text/* safe */.gB) `--metrics-port`), host: host ?? '127.0.0.1' };
}
//# sourceMappingURL=serve.js.map

/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseDenylistUrl),
/* harmony export */   s: () => (/* binding */ BUILTIN)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8244);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Checks which addresses a denylist service may have (specification, section 3). */



/** The value of the input `denylist-url` that means the built-in list alone. */
const BUILTIN = 'builtin';
/**
 * Returns the base URL of the denylist service.
 *
 * @param option what errors call the value
 * @throws GateError `usage` with the input and what is allowed, never the value
 */
function parseDenylistUrl(text, option = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the input denylist-url`) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname));
    // An empty query, fragment or user info does not show in the parsed URL, so the text is checked.
    const bare = url !== null && url.username === '' && url.password === '' && !/[?#@]/.test(text);
    if (url !== null && secure && bare)
        return url;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${option} is not the base URL of a denylist service: it must begin with https:, or with http: on a loopback host (localhost, 127.0.0.1, [::1]), and have no user name, password, query or fragment`);
}
//# sourceMappingURL=denylist-url.js.map

/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/* harmony import */ var _safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8244);
/** Chooses the proxy between a self-hosted runner and the service. */



/** Reads the settings from an environment. As usual, lower-case names come first. */
function proxySettings(env) {
    return {
        https: env['https_proxy'] || env['HTTPS_PROXY'] || null,
        except: env['no_proxy'] || env['NO_PROXY'] || null
    };
}
/**
 * Returns the proxy for a URL; null if there is none. Loopback addresses never use a proxy.
 *
 * @throws GateError `usage` if the proxy setting is not a URL
 */
function proxyFor(url, settings) {
    if (settings.https === null || url.protocol !== 'https:' || (0,_safe_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.hostname))
        return null;
    if (settings.except !== null && isExcepted(url, settings.except))
        return null;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(settings.https) ? settings.https : `http://${settings.https}`;
    const proxy = URL.canParse(text) ? new URL(text) : null;
    if (proxy !== null && (proxy.protocol === 'http:' || proxy.protocol === 'https:'))
        return proxy;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `the environment variable HTTPS_PROXY is not the http: or https: URL of a proxy`);
}
function isExcepted(url, except) {
    const host = url.hostname.toLowerCase();
    return except
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => {
        if (entry === '*')
            return true;
        const [, name = '', port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        const domain = name.replace(/^\*?\./, '');
        return (port ?? (url.port || '443')) === (url.port || '443') && (host === domain || host.endsWith(`.${domain}`));
    });
}
//# sourceMappingURL=proxy.js.map

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

/***/ })

};
