export const id = 48;
export const ids = [48];
export const modules = {

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/** A command's arguments; what is wrong with them is said without repeating them. */



/** @throws GateError `usage` for an option that the command does not have, or one without its value */
function parseArguments(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const text = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `an option is unknown or lacks its value; \`dataset-release-gate help\` lists what there is`;
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', text, { cause });
    }
}
//# sourceMappingURL=arguments.js.map

/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7492);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2774);
/* harmony import */ var _service_list_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(102);
/* harmony import */ var _service_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2175);
/** `serve`: the reference denylist service as a program. */








/** Runs until the signal; returns the exit code. */
async function serve(args, stop) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(args, {
        list: { type: 'string', multiple: true },
        port: { type: 'string' },
        host: { type: 'string' },
        'token-file': { type: 'string' },
        'allow-type': { type: 'string', multiple: true },
        'allow-shrink': { type: 'boolean' }
    });
    const lists = [...(values.list ?? []), ...positionals];
    if (lists.length === 0)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `serve needs --list with the path of a list file`);
    const token = values['token-file'] === undefined ? null : await readToken(values['token-file']);
    const service = await (0,_service_server_js__WEBPACK_IMPORTED_MODULE_6__/* .startService */ .i)({
        lists,
        port: portOf(values.port ?? '8080'),
        token,
        allowTypes: (values['allow-type'] ?? []).map(assertType),
        allowShrink: values['allow-shrink'] === true,
        ...(values.host === undefined ? {} : { host: values.host }),
        log: line => (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(new Date())} ${line}`)
    });
    const secured = token === null ? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `no token asked` : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `token asked`;
    (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `The denylist service listens on port ${Number(service.url.port)} (${secured}).`);
    const reload = () => void service.reload();
    process.on('SIGHUP', reload);
    if (!stop.aborted)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stop, 'abort');
    process.off('SIGHUP', reload);
    await service.close();
    return 0;
}
function assertType(type) {
    if (_service_list_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .THREAT_TYPE */ .E.test(type))
        return type;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `--allow-type has to be a threat type in capitals, digits and underscores`);
}
async function readToken(path) {
    let token;
    try {
        token = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')).trim();
    }
    catch (cause) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `the file of --token-file cannot be read`, { cause });
    }
    if (token === '')
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `the file of --token-file is empty`);
    return token;
}
function portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 0 || port > 65_535)
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `--port has to be a number from 0 to 65535`);
    return port;
}
//# sourceMappingURL=serve.js.map

/***/ })

};
