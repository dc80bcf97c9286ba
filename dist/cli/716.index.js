export const id = 716;
export const ids = [716];
export const modules = {

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ MAX_CONTAINER_DEPTH),
/* harmony export */   Bm: () => (/* binding */ FREE_EXPANSION_BYTES),
/* harmony export */   El: () => (/* binding */ MAX_HELD_MEMBER_BYTES),
/* harmony export */   KO: () => (/* binding */ MAX_GZIP_NAME_BYTES),
/* harmony export */   Mj: () => (/* binding */ MAX_ROW_CELLS),
/* harmony export */   Nv: () => (/* binding */ MAX_COLUMN_CHOICES),
/* harmony export */   PI: () => (/* binding */ MAX_REPLACEMENTS),
/* harmony export */   Pc: () => (/* binding */ MAX_SHEET_LINKS),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   WV: () => (/* binding */ MAX_ID_PART_CHARACTERS),
/* harmony export */   X9: () => (/* binding */ MAX_SAFETENSORS_HEADER_BYTES),
/* harmony export */   Xx: () => (/* binding */ MAX_TAR_NAME_BYTES),
/* harmony export */   Z8: () => (/* binding */ MAX_GGUF_DEPTH),
/* harmony export */   Zp: () => (/* binding */ MAX_STRING_BYTES),
/* harmony export */   _p: () => (/* binding */ MAX_YAML_KEY_CHARACTERS),
/* harmony export */   bY: () => (/* binding */ MAX_HELD_VALUE_BYTES),
/* harmony export */   bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
/* harmony export */   c_: () => (/* binding */ MAX_PARAGRAPH_DEPTH),
/* harmony export */   dC: () => (/* binding */ MAX_ZIP_DIRECTORY_BYTES),
/* harmony export */   ee: () => (/* binding */ MAX_BYTE_STRING_BYTES),
/* harmony export */   gg: () => (/* binding */ MAX_ZSTD_WINDOW_BYTES),
/* harmony export */   it: () => (/* binding */ MAX_ANNEX_POINTER_BYTES),
/* harmony export */   m6: () => (/* binding */ MAX_STRICT_YAML_CHARACTERS),
/* harmony export */   tu: () => (/* binding */ MAX_FOLDED_CHARACTERS),
/* harmony export */   w1: () => (/* binding */ MAX_TSV_QUOTED_BYTES),
/* harmony export */   wk: () => (/* binding */ MAX_SHARED_STRINGS),
/* harmony export */   z: () => (/* binding */ MAX_COMPRESSION_LAYERS)
/* harmony export */ });
/**
 * The limits on files that all readers of manifests share, and those of formats with few limits. The tables of the
 * others are next to their readers.
 */
// Bytes in memory
/** Bytes of a line, row or string, which is in memory as a whole; longer ones are `manifest-too-large`. */
const MAX_STRING_BYTES = 16 << 20;
/** Bytes of a document that is parsed as a whole; parsers need many times as much memory. */
const MAX_DOCUMENT_BYTES = 16 << 20;
/**
 * Bytes of memory for the values that fill URL templates, and for the shared strings of a spreadsheet, which fill them
 * too. Buffers of values double when they grow, so they take at most three times as much.
 */
const MAX_HELD_VALUE_BYTES = 1 << 26;
/** Bytes of a member of a container that are kept for further passes; a larger member gets passes of its own. */
const MAX_HELD_MEMBER_BYTES = 16 << 20;
/** Bytes of the directory of a zip archive, which is kept in memory: enough for some 400,000 members. */
const MAX_ZIP_DIRECTORY_BYTES = 32 << 20;
/** Bytes of a long name or of pax records in a tar archive, which are read into memory. */
const MAX_TAR_NAME_BYTES = 1 << 20;
/** Bytes of the window of Zstandard: 128 MiB, the most that `zstd` accepts by default. */
const MAX_ZSTD_WINDOW_BYTES = 2 ** 27;
/** Bytes of a pointer of git-annex: it does not read a larger file as a pointer. */
const MAX_ANNEX_POINTER_BYTES = 32 << 10;
/** Decompressed bytes for which any ratio is allowed: a small file of blanks compresses well. */
const FREE_EXPANSION_BYTES = 16 << 20;
/** Bytes of a URL in bytes without a known format: they are searched as a best effort. */
const MAX_BYTE_STRING_BYTES = 1 << 14;
/** Bytes of the name or the comment of a gzip member that are read: no file system has a longer path. */
const MAX_GZIP_NAME_BYTES = 1 << 12;
/** Characters of the organisation or the name in an id of the hub, which allows 96. */
const MAX_ID_PART_CHARACTERS = 96;
/** Bytes of the JSON header of Safetensors: the format allows no more. */
const MAX_SAFETENSORS_HEADER_BYTES = 100_000_000;
// Nesting
/** Layers of compression inside each other, because each may expand what the next one reads. */
const MAX_COMPRESSION_LAYERS = 3;
/** Containers inside each other: one inside a container is opened, one inside that is not. */
const MAX_CONTAINER_DEPTH = 2;
/** Arrays inside arrays of GGUF; its writers make arrays of arrays at most. */
const MAX_GGUF_DEPTH = 8;
/** Levels of nesting in YAML; without a limit the parser would run out of stack. */
const MAX_YAML_DEPTH = 200;
/** Paragraphs inside paragraphs of an office document, each of which keeps its text in memory. */
const MAX_PARAGRAPH_DEPTH = 1 << 10;
// Entries
/** Cells of a row: one with more would need far more memory than its text. */
const MAX_ROW_CELLS = 1 << 20;
/** Combinations of columns with the same name; programs differ in which of them they use. */
const MAX_COLUMN_CHOICES = 64;
/**
 * Bytes of a quoted cell in tab-separated text. Quotes often mean nothing there, so one not closed by then is an
 * ordinary character.
 */
const MAX_TSV_QUOTED_BYTES = 1 << 20;
/** Shared strings of a spreadsheet whose rows are kept: 16 million, as many as the cells of 16 columns of a sheet. */
const MAX_SHARED_STRINGS = 1 << 24;
/** Links of a spreadsheet whose rows are kept. */
const MAX_SHEET_LINKS = 1 << 20;
// Work per step
/** References or escapes of one text, which are replaced without a pause. */
const MAX_REPLACEMENTS = 1 << 20;
/**
 * Characters of a text for the strict YAML parser: it does not pause, and takes a second for a few times this length.
 */
const MAX_STRICT_YAML_CHARACTERS = 1 << 19;
/** Characters of a YAML scalar of several lines that are joined; a few times as many take a second. */
const MAX_FOLDED_CHARACTERS = 1 << 21;
/** Characters of a YAML key (YAML 1.1, section 9.2), which limits how many tokens wait for a colon. */
const MAX_YAML_KEY_CHARACTERS = 1024;
//# sourceMappingURL=manifest-limits.js.map

/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ isMatched),
/* harmony export */   bO: () => (/* binding */ choosing),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   xd: () => (/* binding */ excusing)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Parses globs of files, as people write them in an input or in the settings. */




/**
 * Splits a text into patterns: one per line, or separated by commas. Removes bullets, quotes and the brackets of a
 * list. A comma inside `{a,b}` or `[,]` is part of the glob. Returns an empty list where there is no pattern.
 */
function splitPatterns(text) {
    return withoutListBrackets(text.trim())
        .split(/[\r\n]+/)
        .flatMap(splitAtCommas)
        .map(cleaned)
        .filter(pattern => !/^!?$/.test(pattern));
}
/** Removes the brackets of a list in JSON, or in one line of YAML. */
function withoutListBrackets(text) {
    const isList = /^\[\s*["'].*\]$/s.test(text) || /^\[[^[\]]*,[^[\]]*\]$/.test(text);
    return isList ? text.slice(1, -1) : text;
}
function splitAtCommas(line) {
    const parts = [];
    let start = 0;
    for (let at = 0; at < line.length; at++) {
        if (line[at] === '{' || line[at] === '[')
            at = closingOf(line, at) ?? at;
        if (line[at] !== ',')
            continue;
        parts.push(line.slice(start, at));
        start = at + 1;
    }
    return [...parts, line.slice(start)];
}
/** Returns the position where the bracket at `open` is closed; null where it is not. */
function closingOf(line, open) {
    const [opening, closing] = line[open] === '{' ? ['{', '}'] : ['[', ']'];
    for (let at = open, depth = 0; at < line.length; at++) {
        if (line[at] === opening)
            depth++;
        else if (line[at] === closing && --depth === 0)
            return at;
    }
    return null;
}
function cleaned(entry) {
    const bare = unquoted(entry.trim().replace(/^-(?:\s+|$)/, ''));
    return bare.startsWith('!') ? `!${unquoted(bare.slice(1).trim())}` : bare;
}
function unquoted(text) {
    return text.replace(/^["'`“”‘’]+|["'`“”‘’]+$/g, '').trim();
}
/**
 * Parses patterns that select manifests. Of two possible meanings, the one that checks more applies: a pattern without
 * a slash selects in every folder, and the name of a folder selects all files below it. But an exclude leaves out
 * exactly what it matches.
 */
function choosing(patterns) {
    return patterns.map((text, index) => parse(text, index, text.startsWith('!') ? 'exact' : 'wide'));
}
/** Parses patterns of files that need not be checked: exactly those that they match. */
function excusing(patterns) {
    return patterns.map((text, index) => parse(text, index, 'exact'));
}
/** Returns true if a pattern of the list matches the path and none of its excludes does. */
function isMatched(patterns, path) {
    const hit = patterns.filter(pattern => pattern.matches(path));
    return hit.length > 0 && !hit.some(({ excludes }) => excludes);
}
function parse(text, index, reading) {
    const excludes = text.startsWith('!');
    const name = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedGlob */ .Bt)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)(text), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `pattern #${index + 1}`);
    return { name, excludes, matches: matcher(globsOf(excludes ? text.slice(1) : text, reading)) };
}
/** Returns the globs for picomatch that make up one pattern. */
function globsOf(text, reading) {
    const slashed = text.replaceAll('\\', '/').replace(/\/(?:\.?\/)+/g, '/');
    const atRoot = /^\.?\//.test(slashed);
    const path = slashed.replace(/^(?:\.?\/)+/, '');
    if (path === '' || path === '.')
        return ['**'];
    const glob = withNamesInParentheses(path);
    if (glob.endsWith('/'))
        return [`${glob}**`];
    if (reading === 'exact')
        return [glob];
    const anywhere = atRoot || glob.includes('/') ? [glob] : [glob, `**/${glob}`];
    return /[*?[\]{}()]/.test(path) ? anywhere : anywhere.flatMap(each => [each, `${each}/**`]);
}
/**
 * Escapes parentheses without `|`, which are part of a name such as `data (copy)`; picomatch would read them as a
 * group.
 */
function withNamesInParentheses(glob) {
    return glob.replace(/(?<![?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
}
/** Matches names as text, in any Unicode normalization form; a name that is not UTF-8 by its bytes. */
function matcher(globs) {
    const ofText = compiled(globs.map(glob => glob.normalize()));
    const ofBytes = compiled(globs.map(glob => (0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)(glob)));
    return path => {
        if (!/[\x80-\xff]/.test(path))
            return ofText(path);
        const bytes = Buffer.from(path, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? ofText(bytes.toString().normalize()) : ofBytes(path);
    };
}
/**
 * Compiles globs, with `s` because a name may contain a line feed. A pattern that picomatch rejects because it is too
 * long matches nothing.
 */
function compiled(globs) {
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_3__([...globs], { dot: true, windows: false, flags: 's', nonegate: true });
    }
    catch {
        return () => false;
    }
}
//# sourceMappingURL=patterns.js.map

/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ yamlEvents)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-tokens.js
var yaml_tokens = __webpack_require__(6349);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-events.js
/** Turns YAML tokens into events, in the same way as PyYAML's parser. */


const NONE = { start: -1, end: -1 };
/**
 * Yields the events of a text, each made when it is requested.
 *
 * @throws YamlFault where the text is not YAML, or is nested deeper than `maxDepth`
 */
function* lenientEvents(source, maxDepth) {
    const parser = new Parser(source, maxDepth);
    while (parser.step())
        yield* parser.newEvents();
}
class Parser {
    #events = [];
    #documents = 0;
    #tokens;
    #states = ['document'];
    #maxDepth;
    #depth = 0;
    constructor(source, maxDepth) {
        this.#tokens = new yaml_tokens/* YamlTokens */.g(source);
        this.#maxDepth = maxDepth;
    }
    /** Returns the events made since the last call. */
    newEvents() {
        if (this.#events.length === 0)
            return [];
        const events = this.#events;
        this.#events = [];
        return events;
    }
    /** Makes the next step; returns false at the end. */
    step() {
        const state = this.#states.pop();
        if (state === undefined)
            return false;
        this.#in(state);
        return true;
    }
    #in(state) {
        switch (state) {
            case 'document':
                return this.#document();
            case 'document-end':
                this.#pop();
                while (this.#is('document-end'))
                    this.#tokens.take();
                return;
            case 'block-node':
            case 'block-node-or-entries':
            case 'flow-node':
                return this.#node(state);
            case 'block-entry':
                return this.#entry('block-entry', ['-', 'block-end']);
            case 'indentless-entry':
                return this.#entry('indentless-entry', ['-', 'key', 'value', 'block-end']);
            case 'block-key':
                return this.#blockKey();
            case 'block-value':
                this.#states.push('block-key');
                return this.#valueOf('block-node-or-entries', ['key', 'value', 'block-end']);
            case 'flow-first':
            case 'flow-entry':
                return this.#flowEntry(state === 'flow-first');
            case 'pair-key':
                this.#states.push('pair-value');
                return this.#nodeUnless('flow-node', ['value', ',', ']'], this.#tokens.take());
            case 'pair-value':
                this.#states.push('pair-end');
                return this.#valueOf('flow-node', [',', ']']);
            case 'pair-end':
                this.#pop();
                this.#states.push('flow-entry');
                return;
            case 'flow-first-key':
            case 'flow-key':
                return this.#flowKey(state === 'flow-first-key');
            case 'flow-value':
                this.#states.push('flow-key');
                return this.#valueOf('flow-node', [',', '}']);
            case 'flow-no-value':
                this.#states.push('flow-key');
                this.#empty();
        }
    }
    #is(...kinds) {
        return kinds.includes(this.#tokens.peek().kind);
    }
    #document() {
        const first = this.#documents === 0;
        while (this.#is('document-end'))
            this.#tokens.take();
        if (this.#is('stream-end'))
            return;
        let explicit = false;
        while (this.#is('directive')) {
            this.#tokens.take();
            explicit = true;
        }
        const start = this.#is('document-start');
        if (start)
            this.#tokens.take();
        else if (explicit || !first)
            throw this.#fault();
        this.#documents++;
        this.#events.push({ type: js_yaml/* EVENT_ID */.hy.DOCUMENT, explicitStart: start, explicitEnd: false, directives: [] });
        this.#depth++;
        this.#states.push('document', 'document-end');
        this.#nodeUnless('block-node', ['directive', 'document-start', 'document-end', 'stream-end'], null);
    }
    /** Expects a node, or adds an empty one if a token of these kinds follows. */
    #nodeUnless(node, kinds, _taken) {
        if (this.#is(...kinds))
            this.#empty();
        else
            this.#states.push(node);
    }
    #valueOf(node, kinds) {
        if (this.#is('value'))
            this.#nodeUnless(node, kinds, this.#tokens.take());
        else
            this.#empty();
    }
    #node(state) {
        if (this.#is('alias')) {
            const { start, end } = this.#tokens.take();
            this.#events.push({ type: js_yaml/* EVENT_ID */.hy.ALIAS, anchorStart: start, anchorEnd: end });
            return;
        }
        const { anchor, tag } = this.#properties();
        const marks = { anchorStart: anchor.start, anchorEnd: anchor.end, tagStart: tag.start, tagEnd: tag.end };
        const { kind, start, scalar } = this.#tokens.peek();
        const open = (type, flow, next) => {
            if (++this.#depth > this.#maxDepth)
                throw this.#fault();
            this.#events.push({ type, start, ...marks, style: flow ? js_yaml/* COLLECTION_STYLE */.Rl.FLOW : js_yaml/* COLLECTION_STYLE */.Rl.BLOCK });
            if (kind !== '-')
                this.#tokens.take();
            this.#states.push(next);
        };
        const block = state !== 'flow-node';
        if (state === 'block-node-or-entries' && kind === '-')
            open(js_yaml/* EVENT_ID */.hy.SEQUENCE, false, 'indentless-entry');
        else if (scalar !== null) {
            this.#tokens.take();
            this.#events.push({ type: js_yaml/* EVENT_ID */.hy.SCALAR, ...scalar, ...marks });
        }
        else if (kind === '[')
            open(js_yaml/* EVENT_ID */.hy.SEQUENCE, true, 'flow-first');
        else if (kind === '{')
            open(js_yaml/* EVENT_ID */.hy.MAPPING, true, 'flow-first-key');
        else if (block && kind === 'block-sequence')
            open(js_yaml/* EVENT_ID */.hy.SEQUENCE, false, 'block-entry');
        else if (block && kind === 'block-mapping')
            open(js_yaml/* EVENT_ID */.hy.MAPPING, false, 'block-key');
        else if (anchor === NONE && tag === NONE)
            throw this.#fault();
        else
            this.#empty(marks);
    }
    /** Reads an anchor, a tag or both. */
    #properties() {
        let anchor = NONE;
        let tag = NONE;
        for (;;) {
            if (anchor === NONE && this.#is('anchor'))
                anchor = this.#tokens.take();
            else if (tag === NONE && this.#is('tag'))
                tag = this.#tokens.take();
            else
                return { anchor, tag };
        }
    }
    #entry(state, empty) {
        if (this.#is('-')) {
            this.#states.push(state);
            this.#nodeUnless('block-node', empty, this.#tokens.take());
            return;
        }
        if (state === 'block-entry')
            this.#end('block-end');
        else
            this.#pop();
    }
    #blockKey() {
        if (!this.#is('key'))
            return this.#end('block-end');
        this.#states.push('block-value');
        this.#nodeUnless('block-node-or-entries', ['key', 'value', 'block-end'], this.#tokens.take());
    }
    #flowEntry(first) {
        if (!this.#separated(']', first))
            return;
        if (this.#is('key')) {
            const marks = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, style: js_yaml/* COLLECTION_STYLE */.Rl.FLOW };
            this.#events.push({ type: js_yaml/* EVENT_ID */.hy.MAPPING, start: this.#tokens.peek().start, ...marks });
            this.#depth++;
            this.#states.push('pair-key');
        }
        else
            this.#states.push('flow-entry', 'flow-node');
    }
    #flowKey(first) {
        if (!this.#separated('}', first))
            return;
        if (this.#is('key')) {
            this.#states.push('flow-value');
            this.#nodeUnless('flow-node', ['value', ',', '}'], this.#tokens.take());
        }
        else
            this.#states.push('flow-no-value', 'flow-node');
    }
    /** Moves past a comma. Closes the collection at its end, and then returns false. */
    #separated(close, first) {
        if (!first && !this.#is(close)) {
            if (!this.#is(','))
                throw this.#fault();
            this.#tokens.take();
        }
        if (!this.#is(close))
            return true;
        this.#end(close);
        return false;
    }
    #end(kind) {
        if (!this.#is(kind))
            throw this.#fault();
        this.#tokens.take();
        this.#pop();
    }
    #pop() {
        this.#depth--;
        this.#events.push({ type: js_yaml/* EVENT_ID */.hy.POP });
    }
    #empty(marks = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }) {
        const nothing = { valueStart: -1, valueEnd: -1, chomping: 1, indent: -1, fast: false };
        this.#events.push({ type: js_yaml/* EVENT_ID */.hy.SCALAR, ...nothing, ...marks, style: js_yaml/* SCALAR_STYLE */.jK.PLAIN });
    }
    #fault() {
        return new yaml_tokens/* YamlFault */.I(this.#tokens.peek().start);
    }
}
//# sourceMappingURL=yaml-events.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/manifest-limits.js
var manifest_limits = __webpack_require__(8677);
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-parse.js
/** Reads YAML as events with positions; aliases are never expanded. */




/**
 * Yields the events of a text, parsed strictly; if that fails or the text is long, parsed as PyYAML does. Almost every
 * program that writes or reads data in YAML accepts what one of the two accepts, and both find the same strings. In a
 * long text each event is made when it is requested.
 *
 * @throws YamlFault where neither works, at the later of the two positions
 */
function* yamlEvents(source, maxDepth) {
    const strict = source.length > manifest_limits/* MAX_STRICT_YAML_CHARACTERS */.m6 ? 0 : strictEvents(source, maxDepth);
    if (typeof strict !== 'number')
        return yield* strict;
    try {
        yield* lenientEvents(source, maxDepth);
    }
    catch (error) {
        if (!(error instanceof yaml_tokens/* YamlFault */.I))
            throw error;
        throw new yaml_tokens/* YamlFault */.I(Math.max(strict, error.at));
    }
}
/** Returns the events, or the position of the first error. */
function strictEvents(source, maxDepth) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(source, { maxDepth });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return error.mark?.position ?? 0;
    }
}
//# sourceMappingURL=yaml-parse.js.map

/***/ }),

/***/ 7738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ NodeRoles)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/**
 * Tells keys, values and elements apart in the events of YAML. All readers of events use it: one fills templates when a
 * mapping ends, one emits references at each scalar, and the settings keep the line of every value.
 */

class NodeRoles {
    /** The role of the next node in each open collection. */
    #next = [];
    /** Returns the role of the node that an event begins; the events must come in order. */
    of({ type }) {
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            this.#next.pop();
            return 'end';
        }
        const last = this.#next.length - 1;
        const role = this.#next[last] ?? 'element';
        if (role === 'key')
            this.#next[last] = 'value';
        else if (role === 'value')
            this.#next[last] = 'key';
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            this.#next.push('key');
        else if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            this.#next.push('element');
        return role;
    }
}
//# sourceMappingURL=yaml-roles.js.map

/***/ }),

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ YamlFault),
/* harmony export */   g: () => (/* binding */ YamlTokens)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/**
 * Splits YAML into tokens in the same way as PyYAML, which most programs that read data in YAML use: inside brackets
 * and quotes indentation has no meaning. The strict parser rejects such files.
 */


/** The position where a text stops being YAML. */
class YamlFault extends Error {
    at;
    constructor(at) {
        super('not YAML');
        this.at = at;
    }
}
const BREAK = '\n\r\x85\u2028\u2029';
const BLANK_OR_END = ` \t${BREAK}`;
const DIRECTIVE = /%[^\n\r\x85\u2028\u2029]*/y;
const NAME = /[0-9A-Za-z_-]+(?=[ \t\n\r\x85\u2028\u2029?:,\]}%@`]|$)/y;
const TAG = /!(?:<[\w;/?:@&=+$,.!~*'()[\]%#-]+>|[\w;/?:@&=+$,.!~*'()[\]%-]*)(?=[ \t\n\r\x85\u2028\u2029,\]}]|$)/y;
const PLAIN_IN_BLOCK = /(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+/y;
const PLAIN_IN_FLOW = /(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029,[\]{}]|$))+/y;
const PLAIN_START = /[^ \t\n\r\x85\u2028\u2029\-?:,[\]{}#&*!|>'"%@`]|-(?![ \t\n\r\x85\u2028\u2029]|$)/y;
const PLAIN_START_IN_BLOCK = /[?:](?![ \t\n\r\x85\u2028\u2029]|$)/y;
const DOCUMENT_MARK = /(?:---|\.\.\.)(?=[ \t\n\r\x85\u2028\u2029]|$)/y;
const SINGLE = /[^'\n\r\x85\u2028\u2029]+|''/y;
const DOUBLE = /(?:[^"\\\n\r\x85\u2028\u2029]|\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}))+|\\(?=[\n\r\x85\u2028\u2029])/y;
const BLOCK_HEADER = /[|>](?:([+-])([1-9])?|([1-9])([+-])?)?(?: *$| *(?: #[^\n\r\x85\u2028\u2029]*)?(?=[\n\r\x85\u2028\u2029]|$))/y;
const REST_OF_LINE = /[^\n\r\x85\u2028\u2029]*/y;
class YamlTokens {
    #source;
    /** Tokens read but not taken, from index `#head` on. */
    #tokens = [];
    #head = 0;
    /** The number of tokens taken so far. */
    #taken = 0;
    #at = 0;
    #line = 0;
    #lineStart = 0;
    #indent = -1;
    #indents = [];
    #flow = 0;
    #allowKey = true;
    /** By the depth of brackets; those below `#lowest` are no longer valid. */
    #keys = [null];
    #lowest = 0;
    #done = false;
    constructor(source) {
        this.#source = source;
        if (source.startsWith('\ufeff'))
            this.#at = this.#lineStart = 1;
    }
    peek() {
        while (this.#needsMore())
            this.#fetch();
        return this.#tokens[this.#head] ?? this.#token('stream-end', this.#at, this.#at);
    }
    take() {
        const token = this.peek();
        this.#head++;
        this.#taken++;
        if (this.#head > _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_KEY_CHARACTERS */ ._p) {
            this.#tokens = this.#tokens.slice(this.#head);
            this.#head = 0;
        }
        return token;
    }
    #needsMore() {
        if (this.#done)
            return false;
        if (this.#head >= this.#tokens.length)
            return true;
        this.#dropStaleKeys();
        return this.#keys[this.#lowest]?.token === this.#taken;
    }
    get #column() {
        return this.#at - this.#lineStart;
    }
    #is(chars, at = this.#at) {
        return at >= this.#source.length || chars.includes(this.#source.charAt(at));
    }
    /** Returns the length of the match of `pattern` (sticky) at this position; -1 where there is none. */
    #matches(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#source) ? pattern.lastIndex - this.#at : -1;
    }
    #token(kind, start, end, scalar = null) {
        return { kind, start, end, scalar };
    }
    #add(kind, start, end, scalar = null) {
        this.#tokens.push(this.#token(kind, start, end, scalar));
    }
    #fetch() {
        this.#skipToToken();
        this.#dropStaleKeys();
        this.#unwind(this.#column);
        const { length } = this.#source;
        if (this.#at >= length) {
            this.#boundary();
            this.#add('stream-end', length, length);
            this.#done = true;
            return;
        }
        const char = this.#source.charAt(this.#at);
        if (this.#column === 0 && this.#documentToken(char))
            return;
        if ('[{'.includes(char))
            this.#openFlow(char === '[' ? '[' : '{');
        else if (']}'.includes(char))
            this.#closeFlow(char === ']' ? ']' : '}');
        else if (char === ',')
            this.#flowEntry();
        else if (char === '-' && this.#is(BLANK_OR_END, this.#at + 1))
            this.#blockEntry();
        else if (char === '?' && (this.#flow > 0 || this.#is(BLANK_OR_END, this.#at + 1)))
            this.#key();
        else if (char === ':' && (this.#flow > 0 || this.#is(BLANK_OR_END, this.#at + 1)))
            this.#value();
        else if (char === '*' || char === '&')
            this.#name(char === '*' ? 'alias' : 'anchor');
        else if (char === '!')
            this.#tag();
        else if ((char === '|' || char === '>') && this.#flow === 0)
            this.#block(char === '>');
        else if (char === '"' || char === "'")
            this.#quoted(char === '"');
        else if (this.#matches(PLAIN_START) > 0 || (this.#flow === 0 && this.#matches(PLAIN_START_IN_BLOCK) > 0)) {
            this.#plain();
        }
        else
            throw new YamlFault(this.#at);
    }
    #skipToToken() {
        for (;;) {
            while (this.#source.charAt(this.#at) === ' ')
                this.#at++;
            if (this.#source.charAt(this.#at) === '#')
                this.#at += this.#matches(REST_OF_LINE);
            if (!this.#lineBreak())
                return;
            if (this.#flow === 0)
                this.#allowKey = true;
        }
    }
    /** Moves past a line end, if there is one here. */
    #lineBreak() {
        if (this.#at >= this.#source.length || !BREAK.includes(this.#source.charAt(this.#at)))
            return false;
        this.#at += this.#source.startsWith('\r\n', this.#at) ? 2 : 1;
        this.#line++;
        this.#lineStart = this.#at;
        return true;
    }
    #documentToken(char) {
        const directive = char === '%';
        if (!directive && this.#matches(DOCUMENT_MARK) < 0)
            return false;
        this.#boundary();
        const start = this.#at;
        this.#at += directive ? this.#matches(DIRECTIVE) : 3;
        this.#add(directive ? 'directive' : char === '-' ? 'document-start' : 'document-end', start, this.#at);
        return true;
    }
    /** Closes everything that indentation opened. */
    #boundary() {
        this.#unwind(-1);
        this.#noKey();
        this.#allowKey = false;
    }
    #unwind(column) {
        if (this.#flow > 0)
            return;
        while (this.#indent > column) {
            this.#indent = this.#indents.pop() ?? -1;
            this.#add('block-end', this.#at, this.#at);
        }
    }
    #deepen(column) {
        if (this.#indent >= column)
            return false;
        this.#indents.push(this.#indent);
        this.#indent = column;
        return true;
    }
    /** Drops possible keys from earlier lines: a key has to be on one line. */
    #dropStaleKeys() {
        for (; this.#lowest <= this.#flow; this.#lowest++) {
            const key = this.#keys[this.#lowest] ?? null;
            if (key === null) {
                if (this.#lowest === this.#flow)
                    return;
                continue;
            }
            if (key.line === this.#line && this.#at - key.at <= _bytes_manifest_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_KEY_CHARACTERS */ ._p)
                return;
            if (key.required)
                throw new YamlFault(this.#at);
            this.#keys[this.#lowest] = null;
            if (this.#lowest === this.#flow)
                return;
        }
    }
    #maybeKey() {
        if (!this.#allowKey)
            return;
        const required = this.#flow === 0 && this.#indent === this.#column;
        this.#noKey();
        const token = this.#taken + this.#tokens.length - this.#head;
        this.#keys[this.#flow] = { token, at: this.#at, line: this.#line, column: this.#column, required };
        this.#lowest = Math.min(this.#lowest, this.#flow);
    }
    #noKey() {
        if (this.#keys[this.#flow]?.required === true)
            throw new YamlFault(this.#at);
        this.#keys[this.#flow] = null;
    }
    #openFlow(bracket) {
        this.#maybeKey();
        this.#keys[++this.#flow] = null;
        this.#allowKey = true;
        this.#add(bracket, this.#at, ++this.#at);
    }
    #closeFlow(bracket) {
        if (this.#flow === 0)
            throw new YamlFault(this.#at);
        this.#noKey();
        this.#flow--;
        this.#lowest = Math.min(this.#lowest, this.#flow);
        this.#allowKey = false;
        this.#add(bracket, this.#at, ++this.#at);
    }
    #flowEntry() {
        this.#allowKey = true;
        this.#noKey();
        this.#add(',', this.#at, ++this.#at);
    }
    #blockEntry() {
        if (this.#flow > 0 || !this.#allowKey)
            throw new YamlFault(this.#at);
        if (this.#deepen(this.#column))
            this.#add('block-sequence', this.#at, this.#at);
        this.#noKey();
        this.#add('-', this.#at, ++this.#at);
    }
    #key() {
        if (this.#flow === 0) {
            if (!this.#allowKey)
                throw new YamlFault(this.#at);
            if (this.#deepen(this.#column))
                this.#add('block-mapping', this.#at, this.#at);
        }
        this.#allowKey = this.#flow === 0;
        this.#noKey();
        this.#add('key', this.#at, ++this.#at);
    }
    #value() {
        const key = this.#keys[this.#flow] ?? null;
        if (key !== null) {
            this.#keys[this.#flow] = null;
            const opens = this.#flow === 0 && this.#deepen(key.column);
            const tokens = [this.#token('key', key.at, key.at)];
            if (opens)
                tokens.unshift(this.#token('block-mapping', key.at, key.at));
            this.#tokens.splice(this.#head + key.token - this.#taken, 0, ...tokens);
            this.#allowKey = false;
        }
        else if (this.#flow === 0) {
            if (!this.#allowKey)
                throw new YamlFault(this.#at);
            if (this.#deepen(this.#column))
                this.#add('block-mapping', this.#at, this.#at);
            this.#noKey();
        }
        else {
            this.#allowKey = false;
            this.#noKey();
        }
        this.#add('value', this.#at, ++this.#at);
    }
    #name(kind) {
        this.#maybeKey();
        this.#allowKey = false;
        const start = ++this.#at;
        const length = this.#matches(NAME);
        if (length < 0)
            throw new YamlFault(start);
        this.#at += length;
        this.#add(kind, start, this.#at);
    }
    #tag() {
        this.#maybeKey();
        this.#allowKey = false;
        const start = this.#at;
        const length = this.#matches(TAG);
        if (length < 0)
            throw new YamlFault(start);
        this.#at += length;
        this.#add('tag', start, this.#at);
    }
    #quoted(double) {
        this.#maybeKey();
        this.#allowKey = false;
        const open = this.#at++;
        const start = this.#at;
        const quote = double ? '"' : "'";
        for (;;) {
            const length = this.#matches(double ? DOUBLE : SINGLE);
            if (length > 0)
                this.#at += length;
            if (this.#at >= this.#source.length)
                throw new YamlFault(open);
            if (this.#lineBreak()) {
                if (this.#matches(DOCUMENT_MARK) > 0)
                    throw new YamlFault(open);
            }
            else if (length <= 0) {
                if (!this.#source.startsWith(quote, this.#at))
                    throw new YamlFault(this.#at);
                break;
            }
        }
        const style = double ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED;
        this.#scalar(style, start, this.#at++);
    }
    #scalar(style, valueStart, valueEnd) {
        const part = { valueStart, valueEnd, style, chomping: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.CLIP, indent: -1, fast: false };
        this.#add('scalar', valueStart, valueEnd, part);
    }
    #plain() {
        this.#maybeKey();
        this.#allowKey = false;
        const start = this.#at;
        const indent = this.#indent + 1;
        let end = start;
        for (;;) {
            const length = this.#source.charAt(this.#at) === '#' ? -1 : this.#matches(this.#flow > 0 ? PLAIN_IN_FLOW : PLAIN_IN_BLOCK);
            if (length <= 0)
                break;
            this.#allowKey = false;
            end = this.#at += length;
            if (!this.#plainBlanks() || (this.#flow === 0 && this.#column < indent))
                break;
        }
        this.#scalar(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN, start, end);
    }
    /** Moves past blanks and line ends after a word; returns true if another word may follow. */
    #plainBlanks() {
        const from = this.#at;
        while (this.#source.charAt(this.#at) === ' ')
            this.#at++;
        if (!this.#lineBreak())
            return this.#at > from;
        this.#allowKey = true;
        for (;;) {
            if (this.#column === 0 && this.#matches(DOCUMENT_MARK) > 0)
                return false;
            while (this.#source.charAt(this.#at) === ' ')
                this.#at++;
            if (!this.#lineBreak())
                return true;
        }
    }
    #block(folded) {
        this.#noKey();
        this.#allowKey = true;
        BLOCK_HEADER.lastIndex = this.#at;
        const header = BLOCK_HEADER.exec(this.#source);
        if (header === null)
            throw new YamlFault(this.#at);
        const [written, before, digitAfter, digit, after] = header;
        this.#at += written.length;
        this.#lineBreak();
        const valueStart = this.#at;
        const least = Math.max(1, this.#indent + 1);
        const given = digit ?? digitAfter;
        const indent = given === undefined ? Math.max(least, this.#blockIndent()) : least + Number(given) - 1;
        let valueEnd = this.#emptyLines(indent);
        while (this.#column === indent && this.#at < this.#source.length) {
            this.#at += this.#matches(REST_OF_LINE);
            this.#lineBreak();
            valueEnd = this.#emptyLines(indent);
        }
        const sign = before ?? after;
        const chomping = sign === '+' ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.KEEP : sign === '-' ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.STRIP : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.CLIP;
        const style = folded ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK;
        this.#add('scalar', valueStart, valueEnd, { valueStart, valueEnd, style, chomping, indent, fast: false });
    }
    /** Returns the indentation of the first line with text, or that of a longer line of blanks in front of it. */
    #blockIndent() {
        let most = 0;
        const begin = { at: this.#at, line: this.#line, lineStart: this.#lineStart };
        do {
            while (this.#source.charAt(this.#at) === ' ')
                this.#at++;
            most = Math.max(most, this.#column);
        } while (this.#lineBreak());
        this.#at = begin.at;
        this.#line = begin.line;
        this.#lineStart = begin.lineStart;
        return most;
    }
    /** Moves past empty lines and the indentation of the next line; returns the start of that line. */
    #emptyLines(indent) {
        let begin;
        do {
            begin = this.#at;
            while (this.#column < indent && this.#source.charAt(this.#at) === ' ')
                this.#at++;
        } while (this.#lineBreak());
        return begin;
    }
}
//# sourceMappingURL=yaml-tokens.js.map

/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A_: () => (/* binding */ LEVELS),
  h4: () => (/* binding */ disclose),
  h2: () => (/* binding */ levelsFor)
});

// EXTERNAL MODULE: ./lib/report/report-limits.js
var report_limits = __webpack_require__(4755);
// EXTERNAL MODULE: ./lib/safe/threat-types.js
var threat_types = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/report/sealed-rows.js

class SealedRows {
    /** Row numbers by manifest. */
    #rows = new Map();
    /** Manifests with a sealed match that is the file itself, or whose row is not known. */
    #files = new Set();
    /** @param matches iterated up to three times, since there may be millions */
    constructor(matches) {
        if (!isMixed(matches))
            return;
        for (const { manifest, row, threatTypes } of matches) {
            if (!threatTypes.some(threat_types/* isSealed */.dy))
                continue;
            const name = String(manifest);
            if (row === null || row === 'file')
                this.#files.add(name);
            else
                rowsOf(this.#rows, name).add(row);
        }
        for (const rows of this.#rows.values())
            rows.sort();
    }
    /** Returns true if the match is sealed, or in a row with one that is. */
    has({ manifest, row, threatTypes }) {
        if (threatTypes.some(threat_types/* isSealed */.dy))
            return true;
        if (this.#rows.size === 0 && this.#files.size === 0)
            return false;
        const name = String(manifest);
        return this.#files.has(name) || (typeof row === 'number' && this.#rows.get(name)?.has(row) === true);
    }
}
/** Returns true if some matches are sealed and others are not. */
function isMixed(matches) {
    let [sealed, locatable] = [false, false];
    for (const { threatTypes } of matches) {
        if (threatTypes.some(threat_types/* isSealed */.dy))
            sealed = true;
        else
            locatable = true;
        if (sealed && locatable)
            return true;
    }
    return false;
}
function rowsOf(all, name) {
    const known = all.get(name);
    if (known !== undefined)
        return known;
    const rows = new GrowingRows();
    all.set(name, rows);
    return rows;
}
/** Row numbers in four bytes each. */
class GrowingRows {
    #rows = new Uint32Array(64);
    #length = 0;
    add(row) {
        if (this.#length > 0 && this.#rows[this.#length - 1] === row)
            return;
        if (this.#length === this.#rows.length) {
            const larger = new Uint32Array(this.#length * 2);
            larger.set(this.#rows);
            this.#rows = larger;
        }
        this.#rows[this.#length++] = row;
    }
    /** To be called once, before `has`. */
    sort() {
        this.#rows = this.#rows.subarray(0, this.#length).sort();
    }
    has(row) {
        let [low, high] = [0, this.#length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#rows[middle] ?? 0) < row)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#rows[low] === row;
    }
}
//# sourceMappingURL=sealed-rows.js.map
;// CONCATENATED MODULE: ./lib/report/disclose.js


/** How much is shown, from least to most: that there is a match, its category, its file, its row. */
const LEVELS = ['presence', 'counts', 'files', 'rows'];
/** Returns the levels that apply: settings can show less anywhere, but more only in private repositories. */
function levelsFor(visibility, settings) {
    const isPrivate = visibility === 'private';
    return {
        sealed: isPrivate ? (settings.sealed ?? 'files') : 'presence',
        locatable: settings.locatable ?? 'rows'
    };
}
/**
 * Splits matches into sealed and locatable ones and reduces both. A match with any sealed category is sealed, and so is
 * every match in its row.
 *
 * @param matches iterated several times
 */
function disclose(matches, levels) {
    const sealed = new Reducer(levels.sealed);
    const locatable = new Reducer(levels.locatable);
    const rows = new SealedRows(matches);
    for (const match of matches)
        (rows.has(match) ? sealed : locatable).add(match);
    return { sealed: sealed.said, locatable: locatable.said };
}
/** Takes matches one by one, since there may be millions, and keeps only what may be shown. */
class Reducer {
    #level;
    #places = [];
    #counts = new Map();
    #files = new Map();
    #any = false;
    #more = 0;
    constructor(level) {
        this.#level = level;
    }
    add({ manifest, annotatable, row, threatTypes, matchId, times }) {
        this.#any = true;
        for (const category of threatTypes) {
            switch (this.#level) {
                // Stryker disable next-line ConditionalExpression,StringLiteral: without this case nothing is kept either
                case 'presence':
                    break;
                case 'counts':
                    grow(this.#counts, category, { category, matches: 0 }, times);
                    break;
                case 'files': {
                    const counts = this.#files.get(manifest) ?? new Map();
                    this.#files.set(manifest, counts);
                    grow(counts, category, { category, manifest, matches: 0 }, times);
                    break;
                }
                case 'rows':
                    if (row === null || this.#places.length >= report_limits/* MAX_PLACES */.WD)
                        this.#more += times;
                    else
                        this.#places.push({ category, manifest, annotatable, row, matchId });
            }
        }
    }
    get said() {
        const level = this.#level;
        if (!this.#any)
            return { level: 'nothing' };
        switch (level) {
            case 'presence':
                return { level };
            case 'counts':
                return { level, counts: [...this.#counts.values()] };
            case 'files':
                return { level, files: [...this.#files.values()].flatMap(counts => [...counts.values()]) };
            case 'rows':
                return { level, places: this.#places, more: this.#more };
        }
    }
}
function grow(counts, key, fresh, times) {
    const count = counts.get(key) ?? fresh;
    count.matches += times;
    counts.set(key, count);
}
//# sourceMappingURL=disclose.js.map

/***/ }),

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ MAX_LOG_LINES),
/* harmony export */   Pw: () => (/* binding */ MAX_SUFFIXES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   i5: () => (/* binding */ MAX_SHARD_FAULTS)
/* harmony export */ });
/* unused harmony export MAX_UNFOLDED_LINES */
/** The limits on the length of a report. What is above them is counted. */
// Entries
/** Places of each kind in a report, so that its size and the memory for it stay small. */
const MAX_PLACES = 10_000;
/** Lines of one kind in a log, so that a person can read it. */
const MAX_LOG_LINES = 200;
/** Lines of one kind on a page that are not folded: on a phone they fill about one screen. */
const MAX_UNFOLDED_LINES = 5;
/** Faults of each shard in the report of all shards, which may be 256. */
const MAX_SHARD_FAULTS = 10;
/** Suffixes of unread files that are shown: authors choose suffixes, and the length of a page is limited. */
const MAX_SUFFIXES = 20;
/** Subjects of one attestation: a limit of GitHub. */
const MAX_SUBJECTS = 1024;
//# sourceMappingURL=report-limits.js.map

/***/ }),

/***/ 1593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ MAX_SETTINGS_BYTES),
/* harmony export */   jc: () => (/* binding */ MAX_SHOWN_PATTERNS),
/* harmony export */   pC: () => (/* binding */ MAX_SETTINGS_DEPTH)
/* harmony export */ });
/** The limits on the settings file. */
// Input
/** Bytes of a settings file, which is read into memory as a whole. */
const MAX_SETTINGS_BYTES = 1 << 20;
/** Levels of nesting: far more than the schema of the settings has. */
const MAX_SETTINGS_DEPTH = 20;
// Output
/** Patterns that a message lists; the rest are counted. */
const MAX_SHOWN_PATTERNS = 20;
//# sourceMappingURL=settings-limits.js.map

/***/ }),

/***/ 7294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   mz: () => (/* binding */ allowedAt),
/* harmony export */   ry: () => (/* binding */ knownPath)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1105);
/* harmony import */ var _report_disclose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(426);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9661);
/**
 * Defines a settings file: the only source of the parser, its messages, its defaults and `docs/settings.schema.json`.
 * A test compares the table in `docs/settings.md` with it.
 */




/** Adds what a message says that a value must be. */
function taking(takes, schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_3__/* .metadata */ .yuE({ takes }));
}
const nonEmpty = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/\S/));
const text = taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a non-empty text`, nonEmpty);
/** One pattern, or several separated by commas. */
const globs = taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a glob`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(nonEmpty, valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(given => (0,_manifest_kind_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPatterns */ .sb)(given).length > 0)));
const level = taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `presence, counts, files or rows`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_report_disclose_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_));
const positive = taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a number above 0`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .gtValue */ .zYL(0)));
/** Also checks the calendar: `Date` reads 30 February as 2 March. */
const day = taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a date as YYYY-MM-DD`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$n(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(date => isOnCalendar(date))));
function isOnCalendar(date) {
    const instant = new Date(date);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
/** An optional key, with the description that editors show. */
function key(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description)));
}
/** An optional key with a default, which its description shows. */
function withDefault(schema, description, value) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(`${description} Default: ${value}.`)), value);
}
/** A required key. */
function needed(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description));
}
const expires = needed(day, 'The last day on which this applies, in UTC. After it the entry is ignored. The report mentions it from 14 days before.');
const Unchecked = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: needed(globs, 'Glob of the files.'),
    reason: needed(text, 'Why they are not checked.'),
    expires
});
const Exception = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: needed(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a match id of 16 characters, a to z and 2 to 7`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[a-z2-7]{16}$/))), 'The match id that the report shows next to file and row.'),
    reason: needed(text, 'Why the match does not count.'),
    'approved-by': needed(text, 'Who decided that.'),
    expires
});
const Levels = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    sealed: key(level, 'Restricted categories. Default: `presence`, on private repositories `files`.'),
    locatable: key(level, 'Named categories. Default: `rows`.')
});
const Limits = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'denylist-seconds': withDefault(positive, 'The longest time without progress from the denylist service, in seconds.', 120),
    'total-seconds': withDefault(positive, 'The deadline of the whole run, in seconds.', 1500),
    'manifest-mib': withDefault(positive, 'The largest manifest after decompression, in MiB.', 4096),
    expansion: withDefault(positive, 'The largest ratio of decompressed to stored bytes past the first 16 MiB.', 1000),
    'list-age-hours': key(positive, 'The highest age of a list, in hours; a list without a date fails. Default: any age.'),
    'list-entries': withDefault(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a whole number from 1`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1))), 'The fewest entries that every list must have, without its canaries.', 1)
});
const SettingsFile = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: needed(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `the number 1`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1)), 'The version of this format.'),
    manifests: key(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a list of globs with at least one`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(globs), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq())), 'Globs of the manifests to check; a leading ! excludes. Default: the input `manifests`, else the built-in patterns.'),
    'url-templates': key(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a list of URLs with a column's name in braces`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a URL with a column's name in braces`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/.*\{[^{}]+\}/))))), "URLs with a column's name in braces, for manifests that contain ids or split columns."),
    unchecked: key(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a list of entries with ${inWords(valibot__WEBPACK_IMPORTED_MODULE_3__/* .keyof */ .ZEF(Unchecked).options.map(each => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${each}`))}`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Unchecked)), 'Files that are not checked. The report shows each and does not count it as checked.'),
    exceptions: key(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a list of entries with ${inWords(valibot__WEBPACK_IMPORTED_MODULE_3__/* .keyof */ .ZEF(Exception).options.map(each => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${each}`))}`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Exception)), 'Matches that do not count. Only for named categories and unparseable URLs, never for restricted categories. Needs the input `match-key` or a denylist token.'),
    disclosure: key(Levels, 'How much the report shows of matches: presence < counts < files < rows. More than the default is possible only in private repositories.'),
    'report-recipients': key(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a list of age recipients, each beginning with age1`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `an age recipient, beginning with age1`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^age1[a-z0-9]{20,2000}$/))))), 'Public age keys of the people who may read the encrypted report (input `report-file`).'),
    'lfs-media': withDefault(taking((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `content or oid`, valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['content', 'oid'])), 'Whether images, audio and video in Git LFS are fetched and read (`content`), or compared only by the SHA-256 in their pointers (`oid`), which finds nothing that a list has by MD5 or SHA-1.', 'content'),
    limits: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(Limits, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('If one of these is exceeded, the run is incomplete.')), {})
});
/** The names of all keys, which messages may show. A mapping that is missing here fails a test. */
const KEYS = [SettingsFile, Unchecked, Exception, Levels, Limits].flatMap(mapping => valibot__WEBPACK_IMPORTED_MODULE_3__/* .keyof */ .ZEF(mapping).options);
/** Returns the schema at a path of keys and indexes; null if there is no such key. */
function schemaAt(path) {
    let schema = SettingsFile;
    for (const part of path) {
        const { entries = {}, item } = schema;
        const next = item !== undefined && /^\d+$/.test(part) ? item : Object.hasOwn(entries, part) ? entries[part] : undefined;
        if (next === undefined)
            return null;
        schema = next.wrapped ?? next;
    }
    return schema;
}
function takesOf({ metadata, pipe = [] }) {
    return metadata?.takes ?? pipe.map(takesOf).findLast(takes => takes !== null) ?? null;
}
/** Returns what the value at a path of keys and indexes must be; null if there is no such key. */
function allowedAt(path) {
    const keys = keysOf(path);
    if (keys !== null)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `a mapping with the keys ${keys}`;
    const schema = schemaAt(path);
    return schema === null ? null : takesOf(schema);
}
/** Returns the keys of the mapping at a path, in words; null if it is not a mapping. */
function keysOf(path) {
    const { entries } = schemaAt(path) ?? {};
    return entries === undefined ? null : inWords(Object.keys(entries).flatMap(shownKey));
}
/** Returns a path of known keys and indexes as it may be shown, such as `exceptions.0.id`. */
function knownPath(path) {
    const parts = path.map(part => shownKey(part)[0] ?? (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${Number(part)}`);
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `\`${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, '.')}\``;
}
/** Returns a known key as it may be shown, in a list; an empty list for any other name. */
function shownKey(name) {
    const known = KEYS.find(each => each === name);
    return known === undefined ? [] : [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${known}`];
}
function inWords(names) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(names.slice(0, -1), ', ')} and ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(names.slice(-1), '')}`;
}
//# sourceMappingURL=settings-schema.js.map

/***/ }),

/***/ 3616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a$: () => (/* binding */ DEFAULT_SETTINGS),
  Eh: () => (/* binding */ expiresSoon),
  Oz: () => (/* binding */ isCurrent),
  P$: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/manifest/kind/patterns.js
var patterns = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/settings/settings-schema.js
var settings_schema = __webpack_require__(7294);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-roles.js
var yaml_roles = __webpack_require__(7738);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-tokens.js
var yaml_tokens = __webpack_require__(6349);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/settings/settings-limits.js
var settings_limits = __webpack_require__(1593);
;// CONCATENATED MODULE: ./lib/settings/strict-yaml.js
/** Reads a strict subset of YAML: one document of plain mappings, lists and scalars, with a line for every value. */







/**
 * Parses one document. Anchors, aliases, tags and repeated keys are refused, because with them a file may not mean what
 * it seems to.
 *
 * @throws what `refuse` makes, with the line and never a value
 */
function parseStrictYaml(bytes, refuse) {
    const source = decode(bytes, refuse);
    const events = parse(source, refuse);
    const root = treeOf(source, events, refuse);
    const value = construct(source, events, refuse);
    const find = (path) => path.reduce((node, key) => node.children.get(key) ?? node, root);
    return {
        value,
        lineOf: path => lineAt(source, find(path).at),
        isList: path => find(path).kind === 'list'
    };
}
function decode(bytes, refuse) {
    if (bytes.length > settings_limits/* MAX_SETTINGS_BYTES */.XK)
        throw refuse((0,safe_text/* safe */.gB) `it is larger than ${(0,safe_text/* mebibytes */.jh)(settings_limits/* MAX_SETTINGS_BYTES */.XK)}`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw refuse((0,safe_text/* safe */.gB) `it is not UTF-8 text`, cause);
    }
}
function parse(source, refuse) {
    try {
        return [...(0,yaml_parse/* yamlEvents */.f)(source, settings_limits/* MAX_SETTINGS_DEPTH */.pC)];
    }
    catch (cause) {
        const line = cause instanceof yaml_tokens/* YamlFault */.I ? (0,safe_text/* safe */.gB) `line ${lineAt(source, cause.at)}: ` : (0,safe_text/* safe */.gB) ``;
        throw refuse((0,safe_text/* safe */.gB) `${line}this is not YAML`, cause);
    }
}
function construct(source, events, refuse) {
    let documents;
    try {
        documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source, schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: 0 });
    }
    catch (cause) {
        throw refuse((0,safe_text/* safe */.gB) `${markOf(cause)}a key is used twice, or is not a plain name`, cause);
    }
    if (documents.length !== 1)
        throw refuse((0,safe_text/* safe */.gB) `it must be one YAML document`);
    return documents[0];
}
/** Returns the document's values by path. */
function treeOf(source, events, refuse) {
    const tree = new Tree(source, refuse);
    const roles = new yaml_roles/* NodeRoles */.c();
    for (const event of events)
        tree.take(event, roles.of(event));
    return tree.root;
}
class Tree {
    #documents = { kind: 'list', at: 0, children: new Map() };
    #open = [];
    #source;
    #refuse;
    constructor(source, refuse) {
        this.#source = source;
        this.#refuse = refuse;
    }
    /** The first document, or an empty list if there is none. */
    get root() {
        return this.#documents.children.get('0') ?? this.#documents;
    }
    take(event, role) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            this.#open.pop();
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            this.#open.push({ node: this.#documents, key: null });
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            throw this.#refuseAt(event.anchorStart, (0,safe_text/* safe */.gB) `YAML aliases are not allowed`);
        else {
            const mark = Math.max(event.anchorStart, event.tagStart);
            if (mark >= 0)
                throw this.#refuseAt(mark, (0,safe_text/* safe */.gB) `YAML anchors and tags are not allowed`);
            if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                this.#scalar((0,js_yaml/* getScalarValue */.KE)(this.#source, event), event.valueStart, role);
            else {
                const kind = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'list';
                this.#open.push({ node: this.#enter(kind, event.start), key: null });
            }
        }
    }
    #scalar(text, at, role) {
        const parent = this.#open.at(-1);
        if (parent === undefined || role !== 'key')
            this.#enter('scalar', at);
        else if (parent.node.children.has(text))
            throw this.#refuseAt(at, (0,safe_text/* safe */.gB) `${keyText(text)} is used twice`);
        else
            parent.key = { name: text, at };
    }
    #enter(kind, at) {
        const parent = this.#open.at(-1) ?? { node: this.#documents, key: null };
        const node = { kind, at: parent.key?.at ?? at, children: new Map() };
        parent.node.children.set(parent.key?.name ?? String(parent.node.children.size), node);
        parent.key = null;
        return node;
    }
    #refuseAt(at, what) {
        return this.#refuse((0,safe_text/* safe */.gB) `line ${lineAt(this.#source, at)}: ${what}`);
    }
}
/** Returns a key as it may be shown. */
function keyText(key) {
    return (0,safe_text/* quoted */.TL)((0,byte_text/* byteText */.a)(key), (0,safe_text/* safe */.gB) `a key`);
}
/** Counts lines only on request: a large file has many values, and at most one line is reported. */
function lineAt(source, at) {
    return source.slice(0, Math.max(at, 0)).split(/\r\n|\r|\n/).length;
}
/** Returns `line 3: ` if a parser's error has a position. */
function markOf(error) {
    const mark = error instanceof Error && 'mark' in error ? error.mark : null;
    const line = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
    return typeof line === 'number' ? (0,safe_text/* safe */.gB) `line ${line + 1}: ` : (0,safe_text/* safe */.gB) ``;
}
//# sourceMappingURL=strict-yaml.js.map
;// CONCATENATED MODULE: ./lib/settings/settings.js
/** Reads the settings file (specification, section 7), strictly and from the base only. */






const MIB = 1 << 20;
/** The settings of a repository that has no settings file. */
const DEFAULT_SETTINGS = settingsOf(dist/* parse */.qgA(settings_schema/* SettingsFile */.gw, { version: 1 }));
/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid` with the key and its line, never a value
 */
function parseSettings(bytes, file = (0,safe_text/* safe */.gB) `the settings file`) {
    const refused = (what, cause) => {
        return new errors/* GateError */.ue('settings-invalid', (0,safe_text/* safe */.gB) `${file} is not valid: ${what}`, { cause });
    };
    const document = parseStrictYaml(bytes, refused);
    const parsed = dist/* safeParse */.xLC(settings_schema/* SettingsFile */.gw, document.value);
    if (!parsed.success) {
        const path = parsed.issues[0].path ?? [];
        throw refused(faultAt(document, path.map(({ key }) => String(key))));
    }
    // For the schema an empty list is an object without keys.
    const list = ['disclosure', 'limits'].find(key => document.isList([key]));
    if (list !== undefined)
        throw refused(faultAt(document, [list]));
    return { settings: settingsOf(parsed.output), given: new Set(keysIn(document.value)) };
}
/** Returns the keys of a mapping and of the mappings in it, as paths. */
function keysIn(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => [key, ...keysIn(below).map(each => `${key}.${each}`)]);
}
function faultAt(document, path) {
    const line = (0,safe_text/* safe */.gB) `line ${document.lineOf(path)}`;
    const allowed = (0,settings_schema/* allowedAt */.mz)(path);
    if (allowed === null)
        return (0,safe_text/* safe */.gB) `${line}: ${unknownKey(path)}`;
    return path.length === 0 ? (0,safe_text/* safe */.gB) `it must be ${allowed}` : (0,safe_text/* safe */.gB) `${line}: ${(0,settings_schema/* knownPath */.ry)(path)} must be ${allowed}`;
}
function unknownKey(path) {
    const parent = path.slice(0, -1);
    const of = parent.length === 0 ? (0,safe_text/* safe */.gB) `the settings` : (0,settings_schema/* knownPath */.ry)(parent);
    return (0,safe_text/* safe */.gB) `${keyText(path.at(-1) ?? '')} is not a key of ${of}, which takes ${(0,settings_schema/* keysOf */.YD)(parent) ?? (0,safe_text/* safe */.gB) `none`}`;
}
function settingsOf(file) {
    const { limits } = file;
    return {
        manifests: file.manifests?.flatMap(patterns/* splitPatterns */.sb) ?? null,
        moreManifests: [],
        urlTemplates: file['url-templates'] ?? [],
        unchecked: (file.unchecked ?? []).map(({ expires, ...entry }) => ({ ...entry, expires: new Date(expires) })),
        exceptions: (file.exceptions ?? []).map(({ expires, 'approved-by': approvedBy, ...entry }) => {
            return { ...entry, approvedBy, expires: new Date(expires) };
        }),
        disclosure: { sealed: file.disclosure?.sealed ?? null, locatable: file.disclosure?.locatable ?? null },
        reportRecipients: file['report-recipients'] ?? [],
        lfsMedia: file['lfs-media'],
        limits: {
            denylistSeconds: limits['denylist-seconds'],
            totalSeconds: limits['total-seconds'],
            manifestBytes: limits['manifest-mib'] * MIB,
            expansion: limits.expansion,
            listAgeHours: limits['list-age-hours'] ?? null,
            listEntries: limits['list-entries']
        }
    };
}
const DAY = 86_400_000;
/** Returns true if an agreed entry still applies. Its last day counts, in UTC. */
function isCurrent(entry, now) {
    return now.getTime() < entry.expires.getTime() + DAY;
}
/** Returns true if a current entry ends within 14 days. */
function expiresSoon(entry, now) {
    return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ MAX_ITEMS_PER_STEP),
/* harmony export */   _o: () => (/* binding */ MAX_TIMER_MS),
/* harmony export */   eQ: () => (/* binding */ MAX_UNPARSEABLE),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS)
/* harmony export */ });
/* unused harmony exports MAX_PUBLISHING_MS, MAX_ANNOTATIONS */
/** The limits on a run: its parts, its steps, and what it reports one by one. */
// Jobs
/** Parts of a run: the most jobs that GitHub starts for a matrix. */
const MAX_SHARDS = 256;
// Work per step
/** Items digested between two checks of the deadline: one line may contain half a million links. */
const MAX_ITEMS_PER_STEP = 1 << 10;
// Time
/** Milliseconds of a timer: Node fires a longer one at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Milliseconds for publishing, even if the run used up its time. */
const MAX_PUBLISHING_MS = 60_000;
// Output
/** URLs without a host that are reported one by one, as `url-unparseable`; the rest are counted. */
const MAX_UNPARSEABLE = 1000;
/** Places that are annotated: GitHub shows ten annotations per step, and the verdict is one. */
const MAX_ANNOTATIONS = 9;
//# sourceMappingURL=subject-limits.js.map

/***/ })

};
