export const id = 2185;
export const ids = [2185];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/compose.js
var compose = __webpack_require__(5555);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/deadline.js
var lib_deadline = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/denylist/denylist-url.js
var denylist_url = __webpack_require__(7890);
// EXTERNAL MODULE: ./lib/denylist/proxy.js
var proxy = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/lists/lazy-denylist.js
var lazy_denylist = __webpack_require__(7114);
// EXTERNAL MODULE: ./lib/denylist/self-test.js
var self_test = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/denylist/prefix-set.js
var prefix_set = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/item/canary.js + 1 modules
var canary = __webpack_require__(3994);
// EXTERNAL MODULE: ./lib/item/digest/prefixes.js + 5 modules
var digest_prefixes = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/safe/watch.js
var watch = __webpack_require__(9638);
;// CONCATENATED MODULE: ./lib/lists/verified-service.js








/**
 * Returns the lists of the service, without the canaries in their sizes.
 *
 * @throws GateError with a `denylist-…` reason if the service does not pass the self-test, or the entry is not listed
 */
async function verifyService(denylist, known) {
    const options = { urlMd5: denylist.urlMd5 };
    const canaries = (0,canary/* canaryDigests */.KT)({ digester: new digest_prefixes/* PrefixDigester */.m(options, watch/* Watch */.o.none()), digestOptions: options });
    const prefixes = new Set((0,self_test/* canaryPrefixes */.p2)(denylist, canaries));
    if (known !== null)
        prefixes.add((0,prefix_set/* prefixAt */.oL)(known.digest, 0));
    const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(prefixes).sort());
    if (fault !== null)
        throw new errors/* GateError */.ue(fault.reason, fault.text);
    (0,self_test/* assertSelfTest */.BM)(denylist, canaries, fullHashes);
    if (known !== null) {
        const details = fullHashes.get(known.digest, 0).filter(({ canary }) => !canary);
        const isListed = denylist.mayBeListed((0,prefix_set/* prefixAt */.oL)(known.digest, 0)) && details.length > 0;
        if (!isListed)
            throw lost((0,safe_text/* safe */.gB) `the known entry is not listed`);
        const types = details.map(detail => detail.threatType);
        if (known.threatType !== null && !types.includes((0,threat_types/* threatType */.D9)(known.threatType))) {
            throw lost((0,safe_text/* safe */.gB) `the known entry is listed with another threat type`);
        }
    }
    const listed = (0,canary/* listedCanaries */.as)();
    return denylist.lists.map(list => {
        const { name, version, updated, signedBy } = list;
        const signed = signedBy === undefined ? {} : { signedBy };
        return { name, version, updated, ...signed, size: (0,self_test/* ownEntries */.xK)(list, listed) };
    });
}
function lost(what) {
    return new errors/* GateError */.ue('denylist-self-test', (0,safe_text/* safe */.gB) `${what}; compare the list file with the one that the service has read`);
}
//# sourceMappingURL=verified-service.js.map
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/service/list-entry.js
var list_entry = __webpack_require__(102);
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings = __webpack_require__(3152);
;// CONCATENATED MODULE: ./lib/command/verify.js
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
/** `verify`: asks a running service whether it is alive, as an operator's probe. */
















const NOT_ALIVE = 1;
/** Prints what the service offers, and returns the exit code. */
async function verify(args, environment, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
            'entry-file': { type: 'string' },
            'max-age-hours': { type: 'string' }
        });
        const [address, ...others] = positionals;
        if (address === undefined || others.length > 0)
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `verify needs the URL of one service`);
        const url = (0,denylist_url/* parseDenylistUrl */.L)(address, (0,safe_text/* safe */.gB) `the argument of verify`);
        const listAgeHours = hoursOf(values['max-age-hours']);
        const known = values['entry-file'] === undefined ? null : await readEntry(values['entry-file']);
        const limits = { ...settings/* DEFAULT_SETTINGS */.a$.limits, listAgeHours };
        const deadline = __addDisposableResource(env_1, new lib_deadline/* Deadline */.B(limits.totalSeconds, stop), false);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const denylist = __addDisposableResource(env_2, await (0,lazy_denylist/* openService */.I)({
                    url,
                    token: environment['DENYLIST_TOKEN'] || null,
                    local: true,
                    listNames: null,
                    limits,
                    proxy: (0,proxy/* proxySettings */.E)(environment),
                    signal: deadline.signal
                }), true);
                const lists = await verifyService(denylist, known);
                const answers = denylist.mode === 'search' ? (0,safe_text/* safe */.gB) `It has no lists, so every look-up is a search.` : (0,safe_text/* safe */.gB) `It offers:`;
                (0,print/* print */.yy)((0,safe_text/* safe */.gB) `The service is alive: it answered with its canaries. ${answers}`);
                for (const list of lists)
                    (0,print/* print */.yy)(shown(list));
                if (known !== null)
                    (0,print/* print */.yy)((0,safe_text/* safe */.gB) `The known entry is listed.`);
                return 0;
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            const { reason, text: why } = (0,errors/* describe */.q0)(error);
            (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `${reason}: ${why}`);
            return NOT_ALIVE;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function shown({ name, version, updated, signedBy, size }) {
    const date = updated === null ? (0,safe_text/* safe */.gB) `without a date` : (0,safe_text/* safe */.gB) `updated ${(0,safe_text/* instant */.uR)(updated)}`;
    const signed = signedBy === undefined ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `, signed by key ${signedBy}`;
    return (0,safe_text/* safe */.gB) `  list ${name}, version ${version}, ${date}${signed}, ${(0,words/* roughSize */.Vn)((0,compose/* magnitude */.VO)(size))}`;
}
function hoursOf(hours) {
    if (hours === undefined)
        return null;
    if (/^[1-9]\d{0,4}$/.test(hours))
        return Number(hours);
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--max-age-hours must be a whole number of hours from 1`);
}
/** Reads a line of a list file, or an entry alone. It comes from a file, because arguments are visible to others. */
async function readEntry(path) {
    const content = await (path === '-' ? (0,consumers_.text)(process.stdin) : (0,promises_.readFile)(path, 'utf8')).catch((cause) => {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --entry-file cannot be read`, { cause });
    });
    const line = (0,byte_text/* byteText */.a)(content.trim());
    const type = /^([A-Z][A-Z0-9_]*)\t/.exec(line)?.[1] ?? null;
    const entry = (0,list_entry/* parseListLine */.UE)(type === null ? `MALWARE\t${line}` : line, new Set(type === null ? [] : [type]));
    if (!('wrong' in entry))
        return { digest: entry.digest, threatType: type };
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the file of --entry-file must have one entry of a list file: ${entry.wrong}`);
}
//# sourceMappingURL=verify.js.map

/***/ })

};
