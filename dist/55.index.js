export const id = 55;
export const ids = [55];
export const modules = {

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDenylist: () => (/* binding */ openDenylist)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
;// CONCATENATED MODULE: ./lib/denylist/bad-response.js


/** Returns the error for an answer that breaks the protocol: which answer, and what is wrong with it. */
function badResponse(endpoint, what, cause) {
    const text = (0,safe_text/* safe */.gB) `the denylist service's answer to ${endpoint} breaks the protocol: ${what}`;
    return new errors/* GateError */.ue('denylist-bad-response', text, { cause });
}
//# sourceMappingURL=bad-response.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/denylist/body.js
/** Turns the bytes of an answer into JSON: checks content type, content encoding, UTF-8 and size. */



const DECODERS = {
    gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    'x-gzip': (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    deflate: (0,external_node_util_.promisify)(external_node_zlib_.inflate),
    br: (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)
};
/** The message for an answer that is too long. */
const TOO_LONG = (0,safe_text/* safe */.gB) `it is longer than allowed`;
/** Says what is wrong with an answer, in words for the operator of the service. */
class BodyFault extends Error {
    text;
    constructor(text, options) {
        super(String(text), options);
        this.text = text;
    }
}
/** @throws BodyFault */
async function parseBody(headers, body, limits) {
    if (!/^application\/json[\t ]*(?:;|$)/i.test(String(headers['content-type'] ?? ''))) {
        throw new BodyFault((0,safe_text/* safe */.gB) `its content type is not application/json`);
    }
    const bytes = await decompress(String(headers['content-encoding'] ?? 'identity').toLowerCase(), body, limits.bytes);
    if (hasMoreValues(bytes, limits.values))
        throw new BodyFault((0,safe_text/* safe */.gB) `it has more values than allowed`);
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new BodyFault((0,safe_text/* safe */.gB) `it is not complete JSON`, { cause });
    }
}
/** The characters before a value, but for a field's: for a field, those before its name. */
const MARKS = Buffer.from(',[{');
/**
 * Returns true for JSON with more values than `most`. Each takes memory and time when it is parsed, in one step. Marks
 * in strings count too, but a string of an answer has none.
 */
function hasMoreValues(json, most) {
    let left = most;
    for (const mark of MARKS) {
        for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1))
            if (left-- <= 0)
                return true;
    }
    return false;
}
async function decompress(encoding, body, maxBytes) {
    if (encoding === 'identity')
        return body;
    const decode = new Map(Object.entries(DECODERS)).get(encoding);
    if (decode === undefined)
        throw new BodyFault((0,safe_text/* safe */.gB) `its content encoding is none of gzip, deflate and br`);
    try {
        return await decode(body, { maxOutputLength: maxBytes });
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : null;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            throw new BodyFault(TOO_LONG, { cause });
        throw new BodyFault((0,safe_text/* safe */.gB) `its compressed body cannot be decompressed`, { cause });
    }
}
//# sourceMappingURL=body.js.map
// EXTERNAL MODULE: ./lib/denylist/denylist-limits.js
var denylist_limits = __webpack_require__(5399);
;// CONCATENATED MODULE: ./lib/denylist/exchange.js
/** Sends one GET request. An answer other than 200 is returned without its body. */
function exchange(dispatcher, request) {
    return new Promise(resolve => {
        const handler = new Handler(request, resolve);
        const { origin, path, headers } = request;
        try {
            dispatcher.dispatch({ origin, path, method: 'GET', headers: { ...headers } }, handler);
        }
        catch (error) {
            handler.fail(error);
        }
    });
}
class Handler {
    #request;
    #settle;
    #abort;
    #chunks = [];
    #controller = null;
    #stage = 'connecting';
    #settled = false;
    #size = 0;
    #status = 0;
    #headers = {};
    constructor(request, resolve) {
        this.#request = request;
        this.#abort = () => this.#giveUp();
        this.#settle = outcome => {
            if (this.#settled)
                return;
            this.#settled = true;
            request.signal.removeEventListener('abort', this.#abort);
            resolve(outcome);
        };
        request.signal.addEventListener('abort', this.#abort, { once: true });
        if (request.signal.aborted)
            this.#giveUp();
    }
    onRequestStart(controller) {
        this.#controller = controller;
        this.#stage = 'asked';
        if (this.#settled)
            controller.abort(new Error('too late'));
    }
    onResponseStart(controller, status, headers) {
        if (status < 200)
            return;
        this.#stage = 'answering';
        this.#status = status;
        this.#headers = headers;
        if (Number(headers['content-length']) > this.#request.maxBytes)
            this.#stop({ kind: 'too-long', cause: null });
        if (status !== 200)
            this.#finish();
        if (this.#settled)
            controller.abort(new Error('not read further'));
    }
    onResponseData(_controller, chunk) {
        this.#size += chunk.length;
        if (this.#size > this.#request.maxBytes)
            this.#stop({ kind: 'too-long', cause: null });
        else
            this.#chunks.push(chunk);
    }
    onResponseEnd() {
        this.#finish();
    }
    onResponseError(_controller, error) {
        this.fail(error);
    }
    fail(cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        const notHttp = cause instanceof Error && cause.name === 'HTTPParserError';
        if (/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code))
            this.#settle({ kind: 'no-answer', cause });
        else if (notHttp || /^UND_ERR_(?:HEADERS_OVERFLOW|RES_)/.test(code))
            this.#settle({ kind: 'not-http', cause });
        else
            this.#settle({ kind: this.#stage === 'answering' ? 'truncated' : 'no-connection', cause });
    }
    #finish() {
        const body = Buffer.concat(this.#chunks);
        this.#settle({ kind: 'answer', status: this.#status, headers: this.#headers, body });
    }
    #giveUp() {
        this.#stop({ kind: this.#stage === 'connecting' ? 'no-connection' : 'no-answer', cause: null });
    }
    #stop(outcome) {
        this.#settle(outcome);
        this.#controller?.abort(new Error('stopped'));
    }
}
//# sourceMappingURL=exchange.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/denylist/clock.js
/** The clock for waits on the service. It is an argument, so that tests do not have to wait. */

const CLOCK = {
    now: () => performance.now(),
    wait: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
    after: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
    }
};
//# sourceMappingURL=clock.js.map
;// CONCATENATED MODULE: ./lib/denylist/retry.js
/** Decides how long to wait before a failed request is retried. */

/**
 * Returns the milliseconds to wait before retry number `retry`, from 1: exponential with full jitter, in proportion to
 * the time limit, and at least what the service asked for.
 *
 * @param random a number from 0 up to 1
 * @param atLeast the value of `Retry-After`, in milliseconds
 */
function retryDelay(retry, span, random, atLeast) {
    const base = Math.min(1000, span / 60);
    return Math.max(atLeast, random * Math.min(denylist_limits/* MAX_BACKOFF_MS */.BT, base * 2 ** retry));
}
/**
 * Returns the wait that a `Retry-After` header asks for, in milliseconds from `now`; 0 if it cannot be read (RFC 9110,
 * section 10.2.3: seconds or an HTTP date).
 */
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const time = /^[A-Z][a-z]+,? .*\d/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? 0 : Math.max(0, time - now.getTime());
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./lib/denylist/failure.js
/** Turns a failed try into its reason, its message, and whether a retry may help. */





/** Returns the failure for an outcome, in words for the caller. */
function failureOf(endpoint, outcome, { withToken, local }) {
    switch (outcome.kind) {
        case 'answer': {
            const after = retryAfter(first(outcome.headers['retry-after']), new Date());
            return refusal(endpoint, outcome.status, after, { withToken, local });
        }
        case 'no-connection':
            return { error: unreachable((0,safe_text/* safe */.gB) `the connection failed`, local, outcome.cause), retry: 'passing', after: 0 };
        case 'truncated':
            return {
                error: badResponse(endpoint, (0,safe_text/* safe */.gB) `the response was cut off`, outcome.cause),
                retry: 'passing',
                after: 0
            };
        case 'no-answer':
            return failure_final(timeout(endpoint, outcome.cause));
        case 'not-http':
            return failure_final(badResponse(endpoint, (0,safe_text/* safe */.gB) `it is not HTTP`, outcome.cause));
        case 'too-long':
            return failure_final(badResponse(endpoint, TOO_LONG, outcome.cause));
    }
}
/** Returns the failure for a status other than 200. */
function refusal(endpoint, status, after, { withToken, local }) {
    if (status === 401 || status === 403)
        return failure_final(withToken ? refusedToken(status, local) : missingToken(status, local));
    if (status === 429)
        return { error: rateLimited(), retry: 'busy', after };
    if (status === 408 || status === 425 || status >= 500) {
        return { error: unreachable((0,safe_text/* safe */.gB) `it answers with HTTP status ${status}`, local, null), retry: 'passing', after };
    }
    const redirect = status >= 300 && status < 400;
    const what = redirect ? (0,safe_text/* safe */.gB) `it is a redirect, and redirects are refused` : (0,safe_text/* safe */.gB) `it has HTTP status ${status}`;
    return failure_final(badResponse(endpoint, what, null));
}
function failure_final(error) {
    return { error, retry: 'never', after: 0 };
}
function refusedToken(status, local) {
    const token = local ? (0,safe_text/* safe */.gB) `the token in DENYLIST_TOKEN` : (0,safe_text/* safe */.gB) `the input denylist-token`;
    const text = (0,safe_text/* safe */.gB) `the denylist service refuses ${token} (HTTP status ${status}); check that it is the one its operator gave out, and still valid`;
    return new errors/* GateError */.ue('denylist-auth', text);
}
function missingToken(status, local) {
    if (local) {
        const set = (0,safe_text/* safe */.gB) `the denylist service asks for a token (HTTP status ${status}); set the environment variable DENYLIST_TOKEN`;
        return new errors/* GateError */.ue('no-credentials', set);
    }
    const text = (0,safe_text/* safe */.gB) `the denylist service asks for a token and the input denylist-token is empty (HTTP status ${status}). A pull request from a fork gets no secrets under pull_request: run the gate under pull_request_target. Or use an organisation's required merge queue, with an if: that skips the gate's job on pull_request events of forks`;
    return new errors/* GateError */.ue('no-credentials', text);
}
function rateLimited() {
    const text = (0,safe_text/* safe */.gB) `the denylist service still limits the rate of requests (HTTP status 429); run the job again later, or ask its operator for a higher limit`;
    return new errors/* GateError */.ue('denylist-rate-limited', text);
}
function timeout(endpoint, cause) {
    const text = (0,safe_text/* safe */.gB) `the connection to the denylist service worked, but the answer to ${endpoint} did not come in time; check the service's load, or raise limits.denylist-seconds in the settings file`;
    return new errors/* GateError */.ue('denylist-timeout', text, { cause });
}
function unreachable(what, local, cause) {
    const next = local
        ? (0,safe_text/* safe */.gB) `check its address and that it runs`
        : (0,safe_text/* safe */.gB) `check the input denylist-url and that the service runs, then run the job again`;
    const text = (0,safe_text/* safe */.gB) `the denylist service cannot be reached: ${what}; ${next}`;
    return new errors/* GateError */.ue('denylist-unreachable', text, { cause });
}
function first(header) {
    return Array.isArray(header) ? header[0] : header;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./lib/denylist/patience.js
/**
 * Returns how long the service may go without progress: at most half of what is left of the run. So a service that hangs leaves time to
 * read the files and report their faults.
 */
function patienceSeconds({ denylistSeconds, totalSeconds }) {
    return Math.min(denylistSeconds, totalSeconds / 2);
}
/**
 * Limits how long the service may go without progress. A complete answer is progress; a trickle of bytes, an error or a
 * busy signal is not. The clock only runs during requests.
 */
class Patience {
    clock;
    #milliseconds;
    #over = new AbortController();
    #total;
    #asking = 0;
    #since = 0;
    #cancelTimer = () => { };
    /** Fires when patience or the run's time is over. No request is sent after that. */
    signal;
    constructor(seconds, total, clock) {
        this.clock = clock;
        // The HTTP agent accepts whole numbers only, and takes 0 for no limit.
        this.#milliseconds = Math.max(1, Math.ceil(seconds * 1000));
        this.#total = total;
        this.signal = AbortSignal.any([total, this.#over.signal]);
    }
    /** The whole time limit, in milliseconds. */
    get milliseconds() {
        return this.#milliseconds;
    }
    /** Milliseconds left before patience ends; 0 when the run's time is over. */
    get remaining() {
        return this.#total.aborted ? 0 : Math.max(0, this.#since + this.#milliseconds - this.clock.now());
    }
    /** A request begins. */
    begin() {
        if (this.#asking++ === 0)
            this.progress();
    }
    /** A complete answer arrived. */
    progress() {
        this.#since = this.clock.now();
        this.#cancelTimer();
        this.#cancelTimer = this.clock.after(this.#milliseconds, () => this.#over.abort());
    }
    /** The request that `begin` announced has ended, with or without success. */
    end() {
        if (--this.#asking === 0)
            this.#cancelTimer();
    }
}
//# sourceMappingURL=patience.js.map
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var denylist_proxy = __webpack_require__(9374);
;// CONCATENATED MODULE: ./lib/denylist/client.js












class DenylistClient {
    #origin;
    #base;
    #headers;
    #caller;
    #dispatcher;
    #patience;
    #waiting = [];
    #isGoogle;
    #retries;
    #free = denylist_limits/* MAX_CONNECTIONS */.tp;
    constructor(options, patience, dispatcher) {
        const { url, token, local = false, isGoogle = false, retries = denylist_limits/* MAX_RETRIES */.kd } = options;
        this.#isGoogle = isGoogle;
        this.#retries = retries;
        this.#origin = url.origin;
        this.#base = url.pathname.replace(/\/+$/, '');
        this.#caller = { withToken: token !== null, local };
        this.#headers = {
            accept: 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': 'dataset-release-gate',
            ...(token === null
                ? {}
                : isGoogle
                    ? { 'x-goog-api-key': sendable(token) }
                    : { authorization: `Bearer ${sendable(token)}` })
        };
        this.#patience = patience;
        this.#dispatcher = dispatcher;
    }
    /** @throws GateError `usage` if the token cannot be sent or the proxy setting is not a URL */
    static async open(options) {
        const patience = new Patience(patienceSeconds(options.limits), options.signal, options.clock ?? CLOCK);
        const proxy = (0,denylist_proxy/* proxyFor */.i)(options.url, options.proxy);
        return new DenylistClient(options, patience, await dispatcherFor(proxy, patience.milliseconds));
    }
    /**
     * Asks for one JSON message.
     *
     * @param path below the base URL, with its query
     * @returns the parsed JSON; undefined for the 404 that means "no lists"
     * @throws GateError `no-credentials` or a `denylist-…` reason
     */
    async get(endpoint, path) {
        await this.#acquire();
        this.#patience.begin();
        try {
            const message = await this.#askWithRetries(endpoint, path);
            this.#patience.progress();
            return message;
        }
        finally {
            this.#patience.end();
            this.#release();
        }
    }
    /** Returns the bytes of the request target for a path. */
    targetLength(path) {
        return this.#base.length + path.length + (this.#isGoogle ? ALT_JSON.length + 1 : 0);
    }
    async [Symbol.asyncDispose]() {
        await this.#dispatcher.destroy();
    }
    async #askWithRetries(endpoint, path) {
        const { signal, milliseconds, clock } = this.#patience;
        let before = null;
        for (let retry = 1;; retry++) {
            const start = clock.now();
            const outcome = await this.#try(endpoint, path);
            if (outcome.kind === 'answer' && outcome.status === 200)
                return this.#message(endpoint, outcome);
            if (outcome.kind === 'answer' && outcome.status === 404 && endpoint === 'the list of lists')
                return undefined;
            // A retry cut short by the deadline says less than the fault that caused the retry.
            if (before !== null && signal.aborted && clock.now() - start < milliseconds / 2)
                throw before;
            const { error, retry: when, after } = failureOf(endpoint, outcome, this.#caller);
            if (when === 'never' || (retry > this.#retries && (when === 'passing' || this.#retries === 0)))
                throw error;
            const delay = retryDelay(retry, milliseconds, Math.random(), after);
            if (signal.aborted || delay >= this.#patience.remaining)
                throw error;
            // This wait fails only if the time is over.
            await clock.wait(delay, signal).catch(() => {
                throw error;
            });
            before = error;
        }
    }
    #try(endpoint, path) {
        return exchange(this.#dispatcher, {
            origin: this.#origin,
            path: this.#base + path + (this.#isGoogle ? `${path.includes('?') ? '&' : '?'}${ALT_JSON}` : ''),
            headers: this.#headers,
            maxBytes: denylist_limits/* MAX_ANSWER_BYTES */.gB[endpoint],
            signal: this.#patience.signal
        });
    }
    async #message(endpoint, outcome) {
        try {
            const limits = { bytes: denylist_limits/* MAX_ANSWER_BYTES */.gB[endpoint], values: denylist_limits/* MAX_ANSWER_VALUES */.Ps[endpoint] };
            return await parseBody(outcome.headers, outcome.body, limits);
        }
        catch (cause) {
            throw cause instanceof BodyFault ? badResponse(endpoint, cause.text, cause) : cause;
        }
    }
    async #acquire() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise(resolve => this.#waiting.push(resolve));
    }
    #release() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free++;
        else
            next();
    }
}
/** Asks Google's service for JSON. */
const ALT_JSON = 'alt=json';
async function dispatcherFor(proxy, milliseconds) {
    const connect = { timeout: Math.min(denylist_limits/* MAX_CONNECT_MS */.NM, milliseconds) };
    const options = { connections: denylist_limits/* MAX_CONNECTIONS */.tp, headersTimeout: milliseconds, bodyTimeout: milliseconds };
    if (proxy === null)
        return new agent({ ...options, connect });
    // The proxy agent needs all of undici, which is loaded only here.
    const { ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    return new ProxyAgent({ ...options, uri: proxy.href, proxyTls: connect, requestTls: connect });
}
function sendable(token) {
    if (/^[\x21-\x7e]+$/.test(token))
        return token;
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the denylist token contains blanks, line breaks or characters that are not ASCII; it must be the bare token`);
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: ./lib/denylist/list-info.js
var list_info = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/denylist/rice.js
/** Decodes Golomb–Rice coded ascending 32-bit numbers, on bytes (specification, section 6; `RiceDeltaEncoded32Bit`). */



/**
 * Returns the numbers, ascending and each once.
 *
 * @throws GateError `denylist-bad-response`
 */
function decodeRice({ firstValue, riceParameter, entriesCount, encodedData }) {
    const bits = encodedData.length * 8;
    if (entriesCount === 0) {
        if (bits > 0)
            throw wrong((0,safe_text/* safe */.gB) `encodedData is not empty although entriesCount is 0`);
        return Uint32Array.of(firstValue);
    }
    if (riceParameter < 3)
        throw wrong((0,safe_text/* safe */.gB) `riceParameter is not from 3 to 30`);
    // Every delta takes at least one bit of quotient plus its remainder. So the count is checked before memory is
    // allocated.
    if (entriesCount > denylist_limits/* MAX_PREFIXES */.Sf || entriesCount * (riceParameter + 1) > bits) {
        throw wrong((0,safe_text/* safe */.gB) `entriesCount is too large for encodedData`);
    }
    return decode(encodedData, firstValue, riceParameter, entriesCount);
}
// Hot path over tens of millions of deltas: only integer arithmetic on typed arrays.
function decode(data, first, parameter, entries) {
    const numbers = new Uint32Array(entries + 1);
    const bits = data.length * 8;
    const mask = 2 ** parameter - 1;
    let value = first;
    let at = 0;
    numbers[0] = first;
    for (let entry = 1; entry <= entries; entry++) {
        const start = at;
        while (at < bits && (data[at >>> 3] & (1 << (at & 7))) !== 0)
            at++;
        const quotient = at - start;
        at++;
        if (at + parameter > bits)
            throw wrong((0,safe_text/* safe */.gB) `encodedData ends before its last entry`);
        const delta = quotient * (mask + 1) + (rice_window(data, at) & mask);
        at += parameter;
        if (delta === 0)
            throw wrong((0,safe_text/* safe */.gB) `encodedData repeats a value`);
        value += delta;
        if (value > 0xffffffff)
            throw wrong((0,safe_text/* safe */.gB) `encodedData contains a value above 32 bits`);
        numbers[entry] = value;
    }
    checkPadding(data, at);
    return numbers;
}
/** Returns the 32 bits from bit `at` on, least significant first, with zeros past the end. */
function rice_window(data, at) {
    const byte = at >>> 3;
    const shift = at & 7;
    if (byte + 4 < data.length) {
        const low = data[byte] | (data[byte + 1] << 8) | (data[byte + 2] << 16) | (data[byte + 3] << 24);
        return shift === 0 ? low : (low >>> shift) | (data[byte + 4] << (32 - shift));
    }
    let bits = 0;
    for (let i = byte; i < data.length; i++) {
        const place = (i - byte) * 8 - shift;
        bits |= place < 0 ? data[i] >>> -place : data[i] << place;
    }
    return bits;
}
/** Checks that only the zeros that fill the last byte follow the last delta. */
function checkPadding(data, at) {
    const bits = data.length * 8;
    if (bits - at < 8 && (at === bits || data[at >>> 3] >>> (at & 7) === 0))
        return;
    throw wrong((0,safe_text/* safe */.gB) `encodedData continues after its last entry`);
}
function wrong(what) {
    return badResponse('a hash list', what, null);
}
//# sourceMappingURL=rice.js.map
;// CONCATENATED MODULE: ./lib/denylist/list-update.js
/** Computes a list's next state from its last one and the service's answer. */




/**
 * Returns the list after an update.
 *
 * @param known the state whose version was sent to the service; null if none was sent
 * @returns null if a partial update of `known` does not give the promised checksum: a full update is needed
 * @throws GateError `denylist-bad-response`
 */
function updated(known, answer) {
    return answer.partialUpdate ? changed(known, answer) : { version: answer.version, prefixes: whole(answer) };
}
function whole({ additionsFourBytes, compressedRemovals, sha256Checksum }) {
    const name = 'a hash list';
    if (additionsFourBytes === null)
        throw badResponse(name, (0,safe_text/* safe */.gB) `it has no four-byte additions`, null);
    if (compressedRemovals !== null)
        throw badResponse(name, (0,safe_text/* safe */.gB) `it is a full update and has removals`, null);
    const prefixes = decodeRice(additionsFourBytes);
    if ((0,prefix_set/* checksum */.cM)(prefixes).equals(sha256Checksum))
        return prefixes;
    throw badResponse(name, (0,safe_text/* safe */.gB) `sha256Checksum is not that of the list's content`, null);
}
function changed(known, answer) {
    const name = 'a hash list';
    if (known === null)
        throw badResponse(name, (0,safe_text/* safe */.gB) `it is a partial update, but the request had no version`, null);
    const { additionsFourBytes, compressedRemovals, sha256Checksum } = answer;
    const version = answer.version.length > 0 ? answer.version : known.version;
    const nothing = additionsFourBytes === null && compressedRemovals === null;
    if (nothing && sha256Checksum.length === 0)
        return { version, prefixes: known.prefixes };
    if (sha256Checksum.length === 0)
        throw badResponse(name, (0,safe_text/* safe */.gB) `it changes the list and has no sha256Checksum`, null);
    const removals = compressedRemovals === null ? new Uint32Array() : decodeRice(compressedRemovals);
    const additions = additionsFourBytes === null ? new Uint32Array() : decodeRice(additionsFourBytes);
    const prefixes = merged(known.prefixes, removals, additions);
    return prefixes !== null && (0,prefix_set/* checksum */.cM)(prefixes).equals(sha256Checksum) ? { version, prefixes } : null;
}
/** Returns `old` without the entries at the indices `removals`, plus `additions`; null if they do not fit `old`. */
function merged(old, removals, additions) {
    if (removals.length > 0 && removals[removals.length - 1] >= old.length)
        return null;
    const result = new Uint32Array(old.length - removals.length + additions.length);
    let removal = 0;
    let addition = 0;
    let length = 0;
    for (let index = 0; index < old.length; index++) {
        if (removals[removal] === index) {
            removal++;
            continue;
        }
        const prefix = old[index];
        while (addition < additions.length && additions[addition] < prefix)
            result[length++] = additions[addition++];
        if (additions[addition] === prefix)
            return null;
        result[length++] = prefix;
    }
    while (addition < additions.length)
        result[length++] = additions[addition++];
    return result;
}
//# sourceMappingURL=list-update.js.map
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/denylist/lookup.js
var lookup = __webpack_require__(4206);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/denylist/protocol.js
/**
 * Parses the three messages of the service once, from `unknown` into exact types (specification, section 6). The wire
 * format is proto3 JSON: an absent or null field is its default, an integer may be a string, an enum may be a number,
 * bytes are base64 of either alphabet, and unknown fields are skipped.
 */





/** What each field must be, in words for the operator of the service. */
const EXPECTED = [
    ['hashLists', 'a list of objects'],
    ['name', 'a name of 1 to 200 characters'],
    ['metadata', 'an object'],
    ['subjects', 'a list of strings'],
    ['likelySafeTypes', 'a list'],
    ['updateTime', 'a time such as 2027-01-31T00:00:00Z'],
    ['nextPageToken', 'a string of at most 2,000 characters'],
    ['version', 'base64 of at most 200 bytes'],
    ['partialUpdate', 'true or false'],
    ['additionsFourBytes', 'an object'],
    ['compressedRemovals', 'an object'],
    ['firstValue', 'an integer from 0 to 4294967295'],
    ['riceParameter', 'an integer from 0 to 30'],
    ['entriesCount', 'an integer from 0 to 2147483647'],
    ['encodedData', 'base64'],
    ['sha256Checksum', 'base64 of 32 bytes'],
    ['fullHashes', 'a list of objects'],
    ['fullHash', 'base64 of 32 bytes'],
    ['fullHashDetails', 'a list of objects'],
    ['threatType', 'the name or number of a threat type'],
    ['attributes', 'a list of names or numbers']
];
/** An object with these fields. Valibot's `object` would also accept an array. */
function object(entries) {
    const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
    return dist/* pipe */.FsL(dist/* custom */.IeY(isObject), dist/* object */.Ikc(entries));
}
const bytes = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const decoded = Buffer.from(dataset.value, 'base64');
    // Decoding skips characters outside the alphabet, so any stray one makes the result too short.
    const digits = dataset.value.length - (dataset.value.endsWith('==') ? 2 : dataset.value.endsWith('=') ? 1 : 0);
    if (digits % 4 !== 1 && decoded.length === Math.floor((digits * 3) / 4))
        return decoded;
    addIssue({ message: 'base64' });
    return NEVER;
}));
function bytesOf(length) {
    return dist/* pipe */.FsL(bytes, dist/* check */.z6Y(value => value.length === length));
}
function integer(max) {
    const decimal = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^-?\d{1,20}$/), dist/* transform */.pdi(Number));
    return dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), decimal]), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(max));
}
const time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/), dist/* transform */.pdi(text => new Date(text)), dist/* check */.z6Y(date => !Number.isNaN(date.getTime())));
const metadata = object({
    // Only shown to others, so anything is fine.
    threatTypes: dist/* optional */.lqM(dist/* unknown */.L5J()),
    signedBy: dist/* optional */.lqM(dist/* unknown */.L5J()),
    subjects: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), []),
    likelySafeTypes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J()), []),
    updateTime: dist/* nullish */.cl6(time, null)
});
const protocol_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(200));
const hashListsAnswer = object({
    hashLists: dist/* nullish */.cl6(dist/* array */.YOg(object({ name: protocol_name, metadata: dist/* nullish */.cl6(metadata, {}) })), []),
    nextPageToken: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000)), '')
});
const riceDeltas = object({
    firstValue: dist/* nullish */.cl6(integer(0xffffffff), 0),
    riceParameter: dist/* nullish */.cl6(integer(30), 0),
    entriesCount: dist/* nullish */.cl6(integer(0x7fffffff), 0),
    encodedData: dist/* nullish */.cl6(bytes, '')
});
const hashListAnswer = object({
    name: dist/* nullish */.cl6(dist/* union */.KCZ([protocol_name, dist/* literal */.euz('')]), ''),
    version: dist/* nullish */.cl6(dist/* pipe */.FsL(bytes, dist/* check */.z6Y(value => value.length <= 200)), ''),
    partialUpdate: dist/* nullish */.cl6(dist/* boolean */.zMY(), false),
    additionsFourBytes: dist/* nullish */.cl6(riceDeltas, null),
    compressedRemovals: dist/* nullish */.cl6(riceDeltas, null),
    sha256Checksum: dist/* nullish */.cl6(dist/* union */.KCZ([bytesOf(32), bytesOf(0)]), '')
});
const enumName = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]);
const searchAnswer = object({
    fullHashes: dist/* nullish */.cl6(dist/* array */.YOg(object({
        fullHash: bytesOf(32),
        fullHashDetails: dist/* nullish */.cl6(dist/* array */.YOg(object({
            threatType: dist/* nullish */.cl6(enumName, 0),
            attributes: dist/* nullish */.cl6(dist/* array */.YOg(enumName), [])
        })), [])
    })), [])
});
/** @throws GateError `denylist-bad-response` */
function parseHashLists(answer) {
    assertMessage('the list of lists', ['hashLists', 'nextPageToken'], answer);
    const { hashLists, nextPageToken } = parse('the list of lists', hashListsAnswer, answer);
    const lists = hashLists.map(({ name, metadata }) => ({
        name,
        threatTypes: Array.isArray(metadata.threatTypes)
            ? metadata.threatTypes.filter(type => typeof type === 'string')
            : [],
        signedBy: keyId(metadata.signedBy),
        subjects: subjectsOf(metadata.subjects),
        likelySafe: metadata.likelySafeTypes.length > 0,
        updated: metadata.updateTime
    }));
    return { lists, nextPage: nextPageToken };
}
/** @throws GateError `denylist-bad-response` */
function parseHashList(answer) {
    return parse('a hash list', hashListAnswer, answer);
}
/** @throws GateError `denylist-bad-response` */
function parseSearch(answer) {
    assertMessage('the hash search', ['fullHashes', 'cacheDuration'], answer);
    return parse('the hash search', searchAnswer, answer).fullHashes.map(({ fullHash, fullHashDetails }) => {
        const details = fullHashDetails.map(detail => ({
            threatType: typeof detail.threatType === 'number' ? numberedType(detail.threatType) : (0,threat_types/* threatType */.D9)(detail.threatType),
            canary: detail.attributes.some(attribute => attribute === 'CANARY' || attribute === CANARY_NUMBER)
        }));
        // A hash listed without details is still listed.
        return { fullHash, details: details.length > 0 ? details : [{ threatType: 'UNKNOWN', canary: false }] };
    });
}
/** `google.security.safebrowsing.v5.ThreatAttribute.CANARY`. */
const CANARY_NUMBER = 1;
/** `google.security.safebrowsing.v5.ThreatType`, by number. */
const NUMBERED = [
    'UNKNOWN',
    'MALWARE',
    'SOCIAL_ENGINEERING',
    'UNWANTED_SOFTWARE',
    'POTENTIALLY_HARMFUL_APPLICATION'
];
function numberedType(number) {
    return NUMBERED[number] ?? 'UNKNOWN';
}
function keyId(text) {
    return typeof text === 'string' && /^[0-9A-F]{16}$/.test(text) ? text : null;
}
/** Ignores subjects that the gate does not know. */
function subjectsOf(names) {
    return names.length === 0 ? ['url', 'content'] : lookup/* SUBJECTS */.u0.filter(subject => names.includes(subject));
}
/**
 * Checks that an answer with fields has one of its message's. All of them may be absent, so an error that is sent with
 * status 200 would otherwise mean that nothing is listed.
 */
function assertMessage(endpoint, fields, answer) {
    const given = Object.entries(answer ?? {}).filter(([, value]) => value !== null);
    if (given.length === 0 || given.some(([name]) => fields.includes(name)))
        return;
    throw badResponse(endpoint, (0,safe_text/* safe */.gB) `it has none of the fields of such an answer`, null);
}
function parse(endpoint, schema, answer) {
    const result = dist/* safeParse */.xLC(schema, answer);
    if (result.success)
        return result.output;
    const keys = result.issues[0].path?.map(({ key }) => key) ?? [];
    for (const key of keys.reverse()) {
        const [field, expected] = EXPECTED.find(([name]) => name === key) ?? [];
        if (field)
            throw badResponse(endpoint, (0,safe_text/* safe */.gB) `the field ${field} is not ${expected}`, null);
    }
    throw badResponse(endpoint, (0,safe_text/* safe */.gB) `it is not an object`, null);
}
//# sourceMappingURL=protocol.js.map
;// CONCATENATED MODULE: ./lib/denylist/lists.js
/** Downloads for list mode: which lists the service offers, which are used, and their content. */







/**
 * Returns the denylists that the service offers; null if it has no lists and every lookup is a search.
 *
 * @throws GateError
 */
async function offeredLists(client) {
    const lists = new Map();
    let page = '';
    for (let pages = 0; pages < denylist_limits/* MAX_PAGES */.Y0; pages++) {
        const answer = await client.get('the list of lists', `/v5/hashLists${page}`);
        if (answer === undefined && pages === 0)
            return null;
        const { lists: more, nextPage } = parseHashLists(answer);
        for (const list of more) {
            if (lists.has(list.name))
                throw badResponse('the list of lists', (0,safe_text/* safe */.gB) `it lists a name twice`, null);
            lists.set(list.name, list);
        }
        if (lists.size > denylist_limits/* MAX_LISTS */.d7)
            throw badResponse('the list of lists', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(denylist_limits/* MAX_LISTS */.d7)} lists`, null);
        if (nextPage === '')
            return [...lists.values()].filter(({ likelySafe }) => !likelySafe);
        page = `?pageToken=${encodeURIComponent(nextPage)}`;
    }
    throw badResponse('the list of lists', (0,safe_text/* safe */.gB) `it has more than ${(0,safe_text/* count */.U9)(denylist_limits/* MAX_PAGES */.Y0)} pages`, null);
}
/**
 * Returns the offered lists that the input selects; all of them if it selects none.
 *
 * @param offered null in search mode
 * @throws GateError `usage` for a name that is not offered
 */
function selectLists(offered, names) {
    if (names === null || names.length === 0)
        return offered;
    const chosen = (offered ?? []).filter(({ name }) => names.includes(name));
    const missing = names.findIndex(name => !chosen.some(list => list.name === name));
    if (missing === -1)
        return chosen;
    const shown = (offered ?? []).map(({ name }, index) => (0,list_info/* listName */.sY)(name, index));
    const what = shown.length > 0 ? (0,safe_text/* safe */.gB) `it offers ${(0,safe_text/* joined */.oR)(shown, ', ')}` : (0,safe_text/* safe */.gB) `the service offers no lists`;
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `name ${missing + 1} in the input denylist-lists is not a list of the service: ${what}`);
}
/**
 * Downloads a list, starting from what is known of it if possible.
 *
 * @throws GateError
 */
async function fetchList(client, name, known) {
    const start = known !== null && known.version.length > 0 ? known : null;
    return (await fetchUpdate(client, name, start)) ?? (await fetchUpdate(client, name, null)) ?? noCompleteList();
}
async function fetchUpdate(client, name, known) {
    const version = known === null ? '' : `?version=${Buffer.from(known.version).toString('base64url')}`;
    const answer = parseHashList(await client.get('a hash list', `/v5/hashList/${encodeURIComponent(name)}${version}`));
    if (answer.name !== '' && answer.name !== name)
        throw badResponse('a hash list', (0,safe_text/* safe */.gB) `it is a different list`, null);
    return updated(known, answer);
}
function noCompleteList() {
    throw badResponse('a hash list', (0,safe_text/* safe */.gB) `its full update cannot be used`, null);
}
//# sourceMappingURL=lists.js.map
;// CONCATENATED MODULE: ./lib/denylist/search.js
/** The hash search: asks which full digests are listed for prefixes. */







const PATH = '/v5/hashes:search';
/**
 * Asks for all of these prefixes.
 *
 * @param prefixes ascending, each once
 * @returns what was answered before the first fault, and that fault
 */
async function searchHashes(client, prefixes) {
    const found = new lookup/* FullHashTable */.OK();
    const requests = requestsFor(client, prefixes);
    let fault = null;
    const ask = async () => {
        for (const { path, asked } of requests) {
            try {
                addAnswer(found, parseSearch(await client.get('the hash search', path)), asked);
            }
            catch (error) {
                fault ??= (0,errors/* describe */.q0)(error);
            }
            if (fault !== null)
                return;
        }
    };
    await Promise.all(Array.from({ length: denylist_limits/* MAX_CONNECTIONS */.tp }, ask));
    return { fullHashes: found, fault };
}
/** Splits the prefixes into requests. Each is built only when it is needed. */
function* requestsFor(client, prefixes) {
    let start = 0;
    let path = PATH;
    for (let i = 0; i < prefixes.length; i++) {
        const parameter = `hashPrefixes=${base64(prefixes[i])}`;
        if (i - start === denylist_limits/* MAX_PREFIXES_PER_REQUEST */.WS || client.targetLength(path) + 1 + parameter.length > denylist_limits/* MAX_TARGET_BYTES */.vG) {
            if (i > start)
                yield { path, asked: prefixes.subarray(start, i) };
            start = i;
            path = PATH;
        }
        path += (i === start ? '?' : '&') + parameter;
    }
    if (start < prefixes.length)
        yield { path, asked: prefixes.subarray(start) };
}
/** Returns standard base64. In a query only its `+` has another meaning, so that is escaped. */
function base64(prefix) {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeUInt32BE(prefix);
    return bytes.toString('base64').replaceAll('+', '%2B');
}
/** @throws GateError `denylist-bad-response` if the answer has a hash that was not asked for */
function addAnswer(found, hashes, asked) {
    const prefixes = new Set(asked);
    for (const { fullHash, details } of hashes) {
        if (!prefixes.has((0,prefix_set/* prefixAt */.oL)(fullHash, 0))) {
            throw badResponse('the hash search', (0,safe_text/* safe */.gB) `it contains a fullHash whose prefix was not asked for`, null);
        }
        found.add(fullHash, details);
    }
}
//# sourceMappingURL=search.js.map
;// CONCATENATED MODULE: ./lib/denylist/open.js
/** Opens a denylist service. In list mode its lists are updated first. */









/** @throws GateError `usage`, `no-credentials` or a `denylist-…` reason */
async function openDenylist(options) {
    const client = await DenylistClient.open(options);
    try {
        const chosen = selectLists(await offeredLists(client), options.listNames);
        if (chosen === null)
            return new Service(client, null, [], options);
        if (chosen.length === 0) {
            throw new errors/* GateError */.ue('denylist-self-test', (0,safe_text/* safe */.gB) `the denylist service offers no denylist; ask its operator`);
        }
        const lists = await fetchLists(client, chosen, options.known ?? new Map());
        return new Service(client, lists, chosen, options);
    }
    catch (error) {
        await client[Symbol.asyncDispose]();
        throw error;
    }
}
async function fetchLists(client, chosen, known) {
    const snapshots = new Map();
    const left = chosen.values();
    const fetchNext = async () => {
        for (const { name } of left)
            snapshots.set(name, await fetchList(client, name, known.get(name) ?? null));
    };
    await Promise.all(Array.from({ length: denylist_limits/* MAX_CONNECTIONS */.tp }, fetchNext));
    return chosen.flatMap((list, index) => {
        const snapshot = snapshots.get(list.name);
        return snapshot === undefined ? [] : [new PrefixList(list, snapshot, index)];
    });
}
/** A list and its prefixes. */
class PrefixList {
    id;
    name;
    version;
    updated;
    signedBy;
    subjects;
    snapshot;
    #prefixes;
    constructor({ name, subjects, updated, signedBy }, snapshot, index) {
        this.id = name;
        this.name = (0,list_info/* listName */.sY)(name, index);
        this.version = shownVersion(snapshot.version);
        this.updated = updated;
        if (signedBy !== null)
            this.signedBy = (0,safe_text/* keyIdText */.Wr)(signedBy);
        this.subjects = subjects;
        this.snapshot = snapshot;
        this.#prefixes = new prefix_set/* PrefixSet */.$S(snapshot.prefixes);
    }
    get size() {
        return this.#prefixes.size;
    }
    has(prefix) {
        return this.#prefixes.has(prefix);
    }
    eachPrefix(found) {
        this.#prefixes.each(found);
    }
}
class Service {
    mode;
    lists;
    outdated;
    listEntries;
    urlMd5;
    snapshots;
    offered;
    #client;
    /** @param lists null in search mode */
    constructor(client, lists, offered, { limits }) {
        this.#client = client;
        this.offered = offered;
        this.mode = lists === null ? 'search' : 'lists';
        this.lists = lists ?? [];
        this.outdated = this.lists.filter(list => (0,list_info/* isOutdated */.lY)(list, limits.listAgeHours));
        this.listEntries = limits.listEntries;
        this.urlMd5 = this.lists.some(({ subjects }) => subjects.includes('url-md5'));
        this.snapshots = new Map(this.lists.map(({ id, snapshot }) => [id, snapshot]));
    }
    mayBeListed(prefix) {
        if (this.mode === 'search')
            return true;
        for (const list of this.lists)
            if (list.has(prefix))
                return true;
        return false;
    }
    lookUp(prefixes) {
        return searchHashes(this.#client, prefixes);
    }
    async [Symbol.asyncDispose]() {
        await this.#client[Symbol.asyncDispose]();
    }
}
/** Returns a version as base64, or 12 digits of its SHA-256 if that is long or could be misread. */
function shownVersion(version) {
    if (version.length === 0)
        return (0,safe_text/* safe */.gB) `unversioned`;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(version).digest('hex').slice(0, 12);
    return (0,safe_text/* quoted */.TL)(Buffer.from(version).toString('base64url'), (0,safe_text/* quoted */.TL)(digest, (0,safe_text/* safe */.gB) `unnamed`));
}
//# sourceMappingURL=open.js.map

/***/ })

};
