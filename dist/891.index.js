export const id = 891;
export const ids = [891];
export const modules = {

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ textLineEnds),
/* harmony export */   EV: () => (/* binding */ decodedLines),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   wE: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(296);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8677);
/** Line ends of text: LF, CR LF and a lone CR. `item/text/text-line-ends.ts` counts those of bytes. */




/** Returns true if the character at `at` ends a line. */
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.LF || (code === _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.CR && text.charCodeAt(at + 1) !== _item_text_ascii_js__WEBPACK_IMPORTED_MODULE_2__.LF);
}
/** Returns the number of line ends in the text from `start` to `end`. */
function textLineEnds(text, start = 0, end = text.length) {
    let ends = 0;
    for (let at = start; at < end; at++)
        if (endsLine(text, at))
            ends++;
    return ends;
}
/**
 * Replaces the references in each line, and keeps the line ends of the document: a line end written as a reference
 * becomes a tab, which URL parsers remove too.
 */
function decodedLines(text, decode) {
    if (!text.includes('&'))
        return text;
    checkCount(text, '&');
    return text.replace(/[^\r\n]+/g, line => (line.includes('&') ? decode(line).replace(/[\r\n]/g, '\t') : line));
}
/** Throws if a text has more than `MAX_REPLACEMENTS` references or escapes; `mark` is their first character. */
function checkCount(text, mark) {
    if (text.length <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REPLACEMENTS */ .PI)
        return;
    let found = 0;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
        found++;
    if (found <= _manifest_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REPLACEMENTS */ .PI)
        return;
    throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('manifest-too-large', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `a text has too many references or escapes; split it`);
}
//# sourceMappingURL=line-ends.js.map

/***/ }),

/***/ 1891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ embeddedYaml),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/manifest/bytes/line-ends.js
var line_ends = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/manifest/bytes/pieces.js
var pieces = __webpack_require__(5834);
// EXTERNAL MODULE: ./lib/item/url-templates.js
var url_templates = __webpack_require__(8452);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-mappings.js
/**
 * Fills URL templates from YAML: the keys of a mapping fill them together, including those from a merge key or an
 * alias.
 */





const NO_VALUE = /^(?:~|null|true|false)?$/i;
/** Numbers of YAML 1.1 and 1.2, except those that every program writes in the same way. */
const NUMBER = /^[-+]?(?:0[xob][0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?)$/i;
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;
class YamlMappings {
    /** The fault to report after everything else was read. */
    fault = null;
    #source;
    #templates;
    #row;
    #open = [];
    #anchors = new Map();
    /** Scalars that programs read in different ways. */
    #doubtful = new Set();
    /** @param row returns the line of a position; positions must ascend */
    constructor(source, templates, row) {
        this.#source = source;
        this.#templates = templates;
        this.#row = row;
    }
    /** Handles the next event, with the role of its node; returns the URLs that it completes. */
    next(event, role) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#enter(false, role, '', 0);
                return [];
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                this.#enter(event.type === js_yaml/* EVENT_ID */.hy.MAPPING, role, this.#anchor(event), this.#row(event.start));
                return [];
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                this.#complete(this.#scalar(event), role, this.#anchor(event));
                return [];
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                this.#complete(this.#anchors.get(this.#anchor(event)) ?? null, role, '');
                return [];
            case js_yaml/* EVENT_ID */.hy.POP:
                return this.#leave();
        }
    }
    #enter(mapping, role, anchor, row) {
        this.#open.push({ mapping, role, row, anchor, own: [], merged: [], column: -1 });
    }
    #leave() {
        const level = this.#open.pop();
        if (level === undefined)
            return [];
        const values = level.own;
        addAbsent(values, level.merged);
        this.#complete(values, level.role, level.anchor);
        return level.mapping ? this.#fill(values, level.row) : [];
    }
    #fill(values, row) {
        return this.#templates.templates.flatMap((template) => {
            const bytes = (0,url_templates/* filled */.Bq)(template, values);
            if (bytes === null)
                return [];
            if (template.columns.some(column => this.#isDoubtful(values[column])))
                this.fault ??= doubtful(row);
            return [{ bytes, row, lines: false, reading: 'only' }];
        });
    }
    /** Handles a complete node of the open collection. */
    #complete(node, role, anchor) {
        if (anchor !== '')
            this.#anchors.set(anchor, node);
        const level = this.#open.at(-1);
        if (level === undefined)
            return;
        const { column } = level;
        if (role === 'key')
            level.column = node instanceof Uint8Array ? this.#columnOf(node) : -1;
        else if (role === 'element' || column === 'merge') {
            if (Array.isArray(node))
                addAbsent(role === 'element' ? level.own : level.merged, node);
        }
        else if (column >= 0)
            level.own[column] = node instanceof Uint8Array ? node : undefined;
    }
    #columnOf(key) {
        return key.length === 2 && key[0] === ascii/* LESS */.ae && key[1] === ascii/* LESS */.ae
            ? 'merge'
            : this.#templates.column(key, 0, key.length);
    }
    #scalar(event) {
        const value = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        const isPlain = event.style === js_yaml/* SCALAR_STYLE_PLAIN */.sr;
        const tag = event.tagStart < 0 ? '' : this.#source.slice(event.tagStart, event.tagEnd);
        if (isPlain && tag === '' && NO_VALUE.test(value))
            return null;
        const bytes = Buffer.from(value, 'utf8');
        const isNumber = isPlain && NUMBER.test(value) && !PLAIN_NUMBER.test(value);
        if (tag === '' ? isNumber : tag !== '!!str' && tag !== '!')
            this.#doubtful.add(bytes);
        return bytes;
    }
    #isDoubtful(value) {
        return value !== undefined && this.#doubtful.has(value);
    }
    #anchor({ anchorStart, anchorEnd }) {
        return anchorStart < 0 ? '' : this.#source.slice(anchorStart, anchorEnd);
    }
}
function doubtful(line) {
    return new errors/* GateError */.ue('manifest-unsupported', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(line)}: programs read a value that fills a URL template of the settings in different ways, because of its tag or because it is a number; put it into quotes`, { line });
}
function addAbsent(values, others) {
    others.forEach((value, column) => (values[column] ??= value));
}
//# sourceMappingURL=yaml-mappings.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/manifest/script/hub-reference.js
var hub_reference = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-references.js
/** Finds the models and datasets in the keys of a card in YAML, both in place and through aliases. */



class YamlReferences {
    #source;
    #row;
    #open = [];
    #anchors = new Map();
    /** @param row returns the line of a position; positions must ascend */
    constructor(source, row) {
        this.#source = source;
        this.#row = row;
    }
    /** Handles the next event, with the role of its node; returns the URLs that it refers to. */
    next(event, role) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#open.push({ anchored: null, referent: null, inDatasets: false });
                return [];
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                this.#enter(event.type === js_yaml/* EVENT_ID */.hy.MAPPING, role, this.#anchor(event));
                return [];
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.#scalar(event, role);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.#alias(event, role);
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#open.pop();
                return [];
        }
    }
    #enter(mapping, role, own) {
        const level = this.#open.at(-1);
        const around = role === 'element' ? (level?.anchored ?? null) : null;
        if (own !== null)
            around?.inner.push(own);
        const referent = mapping ? null : (level?.referent ?? null);
        const inDatasets = own !== null || level?.inDatasets === true || level?.referent === 'dataset';
        this.#open.push({ anchored: mapping ? null : (own ?? around), referent, inDatasets });
    }
    #scalar(event, role) {
        const level = this.#open.at(-1);
        const own = this.#anchor(event);
        const around = role === 'element' ? (level?.anchored ?? null) : null;
        const isKey = role === 'key';
        const referent = isKey ? null : (level?.referent ?? null);
        if (!isKey && own === null && around === null && referent === null)
            return [];
        const value = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        own?.values.push(value);
        around?.values.push(value);
        if (isKey)
            this.#setKey(value);
        return referent === null ? [] : this.#pieces([value], referent, event.valueStart);
    }
    #alias({ anchorStart, anchorEnd }, role) {
        const level = this.#open.at(-1);
        const anchored = this.#anchors.get(this.#source.slice(anchorStart, anchorEnd));
        if (level === undefined || anchored === undefined)
            return [];
        if (role === 'element')
            level.anchored?.inner.push(anchored);
        if (role === 'key')
            this.#setKey(anchored.values[0] ?? '');
        else if (level.referent !== null)
            return this.#pieces(valuesOf(anchored, level.referent), level.referent, anchorStart);
        return [];
    }
    #setKey(key) {
        const level = this.#open.at(-1);
        if (level !== undefined)
            level.referent = (0,hub_reference/* referentOfKey */.Qc)(key, level.inDatasets);
    }
    #anchor({ anchorStart, anchorEnd }) {
        if (anchorStart < 0)
            return null;
        const anchored = { values: [], inner: [], shown: new Set() };
        this.#anchors.set(this.#source.slice(anchorStart, anchorEnd), anchored);
        return anchored;
    }
    #pieces(values, referent, at) {
        return values.flatMap(value => (0,hub_reference/* hubUrl */.vx)(value, referent) ?? []).map(url => (0,pieces/* piece */.fV)(url, this.#row(at)));
    }
}
/** Returns all values of an anchor, except those already emitted for this referent. */
function valuesOf(anchored, referent) {
    const values = [];
    const left = [anchored];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (next.shown.has(referent))
            continue;
        next.shown.add(referent);
        for (const value of next.values)
            values.push(value);
        for (const inner of next.inner)
            left.push(inner);
    }
    return values;
}
//# sourceMappingURL=yaml-references.js.map
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-roles.js
var yaml_roles = __webpack_require__(7738);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-tokens.js
var yaml_tokens = __webpack_require__(6349);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml.js
/**
 * Reads YAML: every scalar and key decoded, and the text between them (comments, tags, anchors) as lines. It is parsed
 * as events, so aliases are never expanded.
 */











/** Reads YAML in UTF-8, one document or many; returns the number of lines. */
function readYaml(text, collector) {
    return (0,pieces/* readPieces */.ut)(text, collector, document => yamlPieces(document, collector.templates));
}
function* yamlPieces(document, templates) {
    const source = decoded(document);
    const mappings = templates === null ? null : new YamlMappings(source, templates, rowsOf(source, 1));
    const fault = yield* eventPieces(source, 1, mappings);
    yield* otherPieces(source, 1);
    if (fault instanceof yaml_tokens/* YamlFault */.I) {
        throw (0,pieces/* unreadable */.O$)(1 + (0,line_ends/* textLineEnds */.EQ)(source, 0, fault.at), (0,safe_text/* safe */.gB) `this is not YAML; check it with a YAML parser`);
    }
    const late = fault ?? mappings?.fault ?? null;
    if (late !== null)
        throw late;
}
/**
 * Yields the strings of YAML inside another document; returns false and yields none if it is not YAML.
 *
 * @param row the line of the document on which it begins
 */
function* embeddedYaml(document, row) {
    const source = decoded(document);
    // It is parsed twice, because its events would take many times its size in memory.
    if (!(yield* (0,pieces/* canBeRead */.cV)((0,yaml_parse/* yamlEvents */.f)(source, manifest_limits/* MAX_YAML_DEPTH */.Pq), error => error instanceof yaml_tokens/* YamlFault */.I)))
        return false;
    const fault = yield* eventPieces(source, row, null);
    yield* otherPieces(source, row);
    if (fault !== null)
        throw fault;
    return true;
}
/** Matches what ends a line in YAML 1.1, as PyYAML reads it, and not in YAML 1.2. */
const OLD_LINE_ENDS = /[\x85\u2028\u2029]/g;
/** Yields the strings of a text in which such characters end lines: a comment may end there, and a key begin. */
function* otherPieces(source, firstRow) {
    if (source.search(OLD_LINE_ENDS) < 0)
        return;
    const other = source.replace(OLD_LINE_ENDS, '\n');
    if (!(yield* (0,pieces/* canBeRead */.cV)((0,yaml_parse/* yamlEvents */.f)(other, manifest_limits/* MAX_YAML_DEPTH */.Pq), error => error instanceof yaml_tokens/* YamlFault */.I)))
        return;
    const fault = yield* eventPieces(other, firstRow, null, source);
    if (fault !== null)
        throw fault;
}
/** Returns the text; bytes that are not UTF-8 are read as Latin-1. */
function decoded(document) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(document);
    }
    catch {
        return document.toString('latin1');
    }
}
function* textPieces(source, start, row) {
    const bytes = Buffer.from(source.slice(start), 'utf8');
    yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
}
/**
 * Yields the strings up to an error, and reads the rest as text; returns the first fault.
 *
 * @param document has the lines of the document, at the same positions
 */
function* eventPieces(source, firstRow, mappings, document = source) {
    const row = rowsOf(document, firstRow);
    const references = new YamlReferences(source, rowsOf(document, firstRow));
    const roles = new yaml_roles/* NodeRoles */.c();
    let done = 0;
    let silent = 0;
    let tooLarge = null;
    try {
        for (const event of (0,yaml_parse/* yamlEvents */.f)(source, manifest_limits/* MAX_YAML_DEPTH */.Pq)) {
            const role = roles.of(event);
            if (mappings !== null)
                yield* mappings.next(event, role);
            if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= done) {
                yield* gapPieces(source, done, event.valueStart, row(done));
                done = event.valueEnd;
                const at = row(event.valueStart);
                const fault = yield* scalarPieces(source, event, at);
                tooLarge ??= fault;
                if (isBinary(source, event))
                    yield binaryPiece(source, event, at);
                silent = 0;
            }
            else if (++silent % pieces/* STEPS_TO_PAUSE */.$F === 0)
                yield pieces/* PAUSE */.Hz;
            yield* references.next(event, role);
        }
    }
    catch (error) {
        if (!(error instanceof yaml_tokens/* YamlFault */.I))
            throw error;
        yield* textPieces(source, 1 + Math.max(source.lastIndexOf('\n', done - 1), source.lastIndexOf('\r', done - 1)), row(done));
        return error;
    }
    yield* gapPieces(source, done, source.length, row(done));
    return tooLarge;
}
/** Returns the line of a position; positions must ascend. */
function rowsOf(source, firstRow) {
    const ends = /\r\n?|\n/g;
    const next = () => (ends.test(source) ? ends.lastIndex : Infinity);
    let start = next();
    let row = firstRow;
    return at => {
        for (; start <= at; start = next())
            row++;
        return row;
    };
}
/** Yields the text between scalars; only comments, tags and anchors matter there. */
function* gapPieces(source, start, end, row) {
    const gap = source.slice(start, end);
    if (!/[#!&*%]/.test(gap))
        return;
    const bytes = Buffer.from(gap, 'utf8');
    yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
}
/** Returns true if a scalar has the tag `!!binary`, in any of its notations, or one that a directive may make it. */
function isBinary(source, { tagStart, tagEnd }) {
    if (tagStart < 0)
        return false;
    const tag = source.slice(tagStart, tagEnd);
    return /binary>?$/.test(tag) || tag.includes('%') || /^%TAG\s/m.test(source.slice(0, DIRECTIVES));
}
/** Characters at the beginning of a text that are searched for directives. */
const DIRECTIVES = 1 << 12;
/** Decodes base64 as loaders do, to bytes that may be text. */
function binaryPiece(source, event, row) {
    const base64 = source.slice(event.valueStart, event.valueEnd).replace(/[^A-Za-z0-9+/=]/g, '');
    return { ...(0,pieces/* piece */.fV)('', row, 'further'), bytes: Buffer.from(base64, 'base64') };
}
/** Yields a scalar of several lines: first line by line, unless it has escapes, then as its value. */
function* scalarPieces(source, event, row) {
    const raw = source.slice(event.valueStart, event.valueEnd);
    if (!/[\r\n]/.test(raw)) {
        yield (0,pieces/* piece */.fV)((0,js_yaml/* getScalarValue */.KE)(source, event), row);
        return null;
    }
    if (raw.length > manifest_limits/* MAX_FOLDED_CHARACTERS */.tu) {
        const bytes = Buffer.from(raw, 'utf8');
        yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row);
        const most = (0,safe_text/* safe */.gB) `a text of more than ${(0,safe_text/* count */.U9)(manifest_limits/* MAX_FOLDED_CHARACTERS */.tu)} characters in several lines`;
        return new errors/* GateError */.ue('manifest-too-large', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(row)}: ${most} cannot be joined; split it`, {
            line: row
        });
    }
    const value = (0,js_yaml/* getScalarValue */.KE)(source, event);
    if (event.style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_)
        yield (0,pieces/* piece */.fV)(value, row, 'only', true);
    else {
        const whole = { ...(0,pieces/* piece */.fV)(value, row), lines: yield* lineStarts(source, event, value) };
        if (raw.includes('\\') && value !== raw)
            yield whole;
        else {
            const bytes = Buffer.from(raw, 'utf8');
            yield* (0,pieces/* linePieces */.c3)(bytes, 0, bytes.length, row, 'first');
            yield { ...whole, reading: 'further' };
        }
    }
    return null;
}
/**
 * Returns where the lines of a scalar begin in its value; each line, without the blanks around it, is a part of the
 * value.
 */
function* lineStarts(source, event, value) {
    const starts = [];
    const ends = /\r\n?|\n/g;
    ends.lastIndex = event.valueStart;
    let at = 0;
    let bytes = 0;
    let lines = 0;
    for (let line = event.valueStart; line < event.valueEnd;) {
        if (++lines % pieces/* STEPS_TO_PAUSE */.$F === 0)
            yield pieces/* PAUSE */.Hz;
        const next = ends.test(source) ? Math.min(ends.lastIndex, event.valueEnd) : event.valueEnd;
        const part = linePart(source, event, line, next);
        const found = value.indexOf(part, at);
        if (found < 0)
            break;
        bytes += Buffer.byteLength(value.slice(at, found), 'utf8');
        if (line > event.valueStart)
            starts.push(bytes);
        at = found + part.length;
        bytes += Buffer.byteLength(part, 'utf8');
        line = next;
    }
    return Uint32Array.from(starts);
}
/** Returns the text of one line of a scalar. */
function linePart(source, event, start, end) {
    const line = source.slice(start, end);
    const valueStart = start + line.length - line.trimStart().length;
    const text = line.trim();
    // A backslash in front of the line end, or of blanks there, is not part of the value.
    const open = (/\\*$/.exec(text)?.[0].length ?? 0) % 2;
    if (event.style !== js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk || !text.includes('\\')) {
        return event.style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze ? text.replaceAll("''", "'") : text;
    }
    return (0,js_yaml/* getScalarValue */.KE)(source, { ...event, valueStart, valueEnd: valueStart + text.length - open, fast: false });
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
