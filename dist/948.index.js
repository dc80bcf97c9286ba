export const id = 948;
export const ids = [948];
export const modules = {

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcPieces: () => (/* binding */ dvcPieces),
/* harmony export */   outputKind: () => (/* binding */ outputKind)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8677);
/* harmony import */ var _bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);
/* harmony import */ var _kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1891);
/* harmony import */ var _yaml_yaml_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7829);
/** DVC files: `outs` lists content that is stored elsewhere. https://dvc.org/doc/user-guide/project-structure */






/** @param path of the file: the hashes for a pipeline are in its lock file */
function outputKind(text, path) {
    let documents;
    try {
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)([...(0,_yaml_yaml_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlEvents */ .f)(text, _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_YAML_DEPTH */ .Pq)], { source: text });
    }
    catch {
        return 'other';
    }
    if (documents.length !== 1)
        return 'other';
    const outs = [...elementsOf(documents[0], new Set())].map(outOf).filter(({ settings }) => !isLeftToGit(settings));
    if (outs.length === 0)
        return 'none';
    const isPipeline = path.toLowerCase().endsWith('.yaml');
    return outs.every(out => isMediaPath(out.path) && (isPipeline || isHashed(out.settings))) ? 'media' : 'other';
}
/** Yields every element of every `outs`, also inside stages. If `outs` is not a list, it is one element. */
function* elementsOf(value, seen) {
    if (seen.has(value))
        return;
    seen.add(value);
    for (const [key, inner] of fieldsOf(value)) {
        if (key === 'outs' && inner !== null)
            yield* Array.isArray(inner) ? inner : [inner];
        yield* elementsOf(inner, seen);
    }
}
/** Reads a path alone, with a hash, or in `dvc.yaml` as the only key above its settings. */
function outOf(element) {
    if (typeof element === 'string')
        return { path: element, settings: new Map() };
    const settings = fieldsOf(element);
    const [only] = settings;
    if (only === undefined || settings.size > 1 || settings.has('path'))
        return { path: settings.get('path'), settings };
    const [path, inner] = only;
    return { path, settings: fieldsOf(inner) };
}
/** Checks whether `cache: false` says that DVC leaves the file to git. */
function isLeftToGit(settings) {
    return settings.get('cache') === false;
}
/** Checks for the hash of one file, and not of a folder's list or of something else. */
function isHashed(settings) {
    const md5 = settings.get('md5');
    return typeof md5 === 'string' && /^[0-9a-f]{32}$/i.test(md5);
}
function isMediaPath(path) {
    return typeof path === 'string' && (0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__/* .isMedia */ .FN)((0,_kind_suffix_js__WEBPACK_IMPORTED_MODULE_2__/* .contentSuffix */ .lN)(path).suffix);
}
/** Returns the values of a mapping or a list by key. */
function fieldsOf(value) {
    return new Map(Object.entries(value ?? {}));
}
/** Yields the strings of a DVC file: those of YAML, or lines where it is none. */
function* dvcPieces(document) {
    if (!(yield* (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedYaml */ .S)(document, 1)))
        yield* (0,_bytes_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .linePieces */ .c3)(document, 0, document.length, 1);
}
//# sourceMappingURL=dvc.js.map

/***/ })

};
