export const id = 702;
export const ids = [702];
export const modules = {

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ isMatched),
/* harmony export */   bO: () => (/* binding */ choosing),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   xd: () => (/* binding */ excusing)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/** Globs of files, as people write them in an input and in the settings. */



/**
 * Divides a text into patterns: one a line, or with commas between them. Bullets, quotes and the brackets of a list are
 * dropped. A comma inside `{a,b}` or `[,]` is part of the glob. Empty where there is no pattern.
 */
function splitPatterns(text) {
    return withoutListBrackets(text.trim())
        .split(/[\r\n]+/)
        .flatMap(splitAtCommas)
        .map(cleaned)
        .filter(pattern => !/^!?$/.test(pattern));
}
/** A list in the form of JSON, or of one line of YAML. */
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
/** Where the bracket at `open` is closed; null where it is not. */
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
 * Reads patterns that choose manifests. Where one can be meant in two ways, more is checked: one without a slash selects
 * in every folder, and one that names a folder selects what is below it, but an exclude leaves out exactly what it names.
 */
function choosing(patterns) {
    return patterns.map((text, index) => parse(text, index, text.startsWith('!') ? 'exact' : 'wide'));
}
/** Reads patterns that say which files need not be checked: exactly what they name. */
function excusing(patterns) {
    return patterns.map((text, index) => parse(text, index, 'exact'));
}
/** Whether a path is matched by a pattern of the list and by none of its excludes. */
function isMatched(patterns, path) {
    const hit = patterns.filter(pattern => pattern.matches(path));
    return hit.length > 0 && !hit.some(({ excludes }) => excludes);
}
function parse(text, index, reading) {
    const excludes = text.startsWith('!');
    const name = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(Buffer.from(text).toString('latin1'), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `pattern #${index + 1}`);
    return { name, excludes, matches: matcher(globsOf(excludes ? text.slice(1) : text, reading)) };
}
/** What picomatch has to match for one pattern. */
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
/** Parentheses without `|` are those of a name such as `data (copy)`; to picomatch they would be a group. */
function withNamesInParentheses(glob) {
    return glob.replace(/(?<![?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
}
/** Names are compared as text, however their accents are composed; a name that is not UTF-8 is compared by its bytes. */
function matcher(globs) {
    const ofText = compiled(globs.map(glob => glob.normalize()));
    const ofBytes = compiled(globs.map(glob => Buffer.from(glob).toString('latin1')));
    return path => {
        if (!/[\x80-\xff]/.test(path))
            return ofText(path);
        const bytes = Buffer.from(path, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? ofText(bytes.toString().normalize()) : ofBytes(path);
    };
}
/** `s`, since a name may hold a line feed. What picomatch refuses, an overlong pattern, matches nothing. */
function compiled(globs) {
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_2__([...globs], { dot: true, windows: false, flags: 's', nonegate: true });
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
/** The events of YAML from its tokens, as PyYAML's parser makes them. */


const NONE = { start: -1, end: -1 };
/**
 * The events of a text, each made when it is asked for.
 *
 * @throws YamlFault where it is no YAML or nested deeper than `maxDepth`
 */
function* lenientEvents(source, maxDepth) {
    const parser = new Parser(source, maxDepth);
    while (parser.step())
        yield* parser.taken();
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
    /** The events since they were last taken. */
    taken() {
        if (this.#events.length === 0)
            return [];
        const events = this.#events;
        this.#events = [];
        return events;
    }
    /** Returns whether more follows. */
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
    /** A node, or an empty one where a token of these kinds follows. */
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
    /** An anchor, a tag or both. */
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
    /** Goes behind a comma; where the collection ends it is closed, and nothing follows. */
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
;// CONCATENATED MODULE: ./lib/manifest/yaml/yaml-parse.js
/** YAML as events, with positions; aliases are never expanded. */



/** In characters. The strict parser stops for nothing, and takes a second for a text of a few times this length. */
const MAX_STRICT = 1 << 19;
/**
 * The events of a text by the standard and, where that fails or the text is long, as PyYAML reads it: nearly every program
 * that writes or reads data's YAML accepts what either of them does, and both find the same strings. Those of a long text are
 * made as they are asked for.
 *
 * @throws YamlFault where neither can; at the place that the better one reached
 */
function* yamlEvents(source, maxDepth) {
    const strict = source.length > MAX_STRICT ? 0 : strictEvents(source, maxDepth);
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
/** The events, or where the text stops to be YAML. */
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

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ YamlFault),
/* harmony export */   g: () => (/* binding */ YamlTokens)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/**
 * The tokens of YAML as PyYAML takes them, which is how most programs that read data's YAML do: inside brackets and quotes
 * indentation means nothing. The strict parser refuses such files.
 */

/** Where a text stops to be YAML. */
class YamlFault extends Error {
    at;
    constructor(at) {
        super('not YAML');
        this.at = at;
    }
}
/** A longer key is none, which bounds how many tokens wait for a colon. */
const MAX_KEY = 1024;
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
    /** Tokens that are known but not taken, from `#head` on. */
    #tokens = [];
    #head = 0;
    /** Number of the first of them. */
    #taken = 0;
    #at = 0;
    #line = 0;
    #lineStart = 0;
    #indent = -1;
    #indents = [];
    #flow = 0;
    #allowKey = true;
    /** By the depth of brackets; those below `#lowest` are no more. */
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
        if (this.#head > MAX_KEY) {
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
    /** The length of what `pattern`, which is sticky, matches here; -1 where it does not. */
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
    /** Goes behind a line's end, should it stand here. */
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
    /** Everything that indentation opened ends here. */
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
    /** A key stands on one line; what opened on lines before is none any more. */
    #dropStaleKeys() {
        for (; this.#lowest <= this.#flow; this.#lowest++) {
            const key = this.#keys[this.#lowest] ?? null;
            if (key === null) {
                if (this.#lowest === this.#flow)
                    return;
                continue;
            }
            if (key.line === this.#line && this.#at - key.at <= MAX_KEY)
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
    /** Blanks and line ends behind a word; whether another may follow. */
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
        const [written, before, digitBehind, digit, behind] = header;
        this.#at += written.length;
        this.#lineBreak();
        const valueStart = this.#at;
        const least = Math.max(1, this.#indent + 1);
        const given = digit ?? digitBehind;
        const indent = given === undefined ? Math.max(least, this.#blockIndent()) : least + Number(given) - 1;
        let valueEnd = this.#emptyLines(indent);
        while (this.#column === indent && this.#at < this.#source.length) {
            this.#at += this.#matches(REST_OF_LINE);
            this.#lineBreak();
            valueEnd = this.#emptyLines(indent);
        }
        const sign = before ?? behind;
        const chomping = sign === '+' ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.KEEP : sign === '-' ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.STRIP : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CHOMPING_MODE */ .K6.CLIP;
        const style = folded ? js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK : js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK;
        this.#add('scalar', valueStart, valueEnd, { valueStart, valueEnd, style, chomping, indent, fast: false });
    }
    /** The indentation of the first line that holds anything, or of a line of blanks before it that has more. */
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
    /** Goes behind empty lines, into the next one's indentation; returns where that line begins. */
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

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   h2: () => (/* binding */ levelsFor),
/* harmony export */   h4: () => (/* binding */ disclose)
/* harmony export */ });
/* unused harmony export MOST_PLACES */
/* harmony import */ var _safe_threat_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9293);
/** Reduces matches to what may be said of them in this place (specification, section 8). */

/** How much is said, from least to most: that there is a match, of which category, in which files, in which rows. */
const LEVELS = ['presence', 'counts', 'files', 'rows'];
/** The levels that hold: settings may tighten anywhere and loosen on private repositories only. */
function levelsFor(visibility, settings) {
    const isPrivate = visibility === 'private';
    return {
        sealed: isPrivate ? (settings.sealed ?? 'files') : 'presence',
        locatable: settings.locatable ?? 'rows'
    };
}
/** Places that are named of each kind at most: no page or report shows more. */
const MOST_PLACES = 10_000;
/** A match of any sealed category is sealed, whatever else it is. */
function disclose(matches, levels) {
    const sealed = new Reducer(levels.sealed);
    const locatable = new Reducer(levels.locatable);
    for (const match of matches)
        (match.threatTypes.some(_safe_threat_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isSealed */ .dy) ? sealed : locatable).add(match);
    return { sealed: sealed.said, locatable: locatable.said };
}
/** Takes matches one by one, of which there may be millions, and keeps what may be said. */
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
                // Stryker disable next-line ConditionalExpression,StringLiteral: no other case takes it, so it need not be met
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
                    if (row === null || this.#places.length >= MOST_PLACES)
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

/***/ 2702:
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
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/report/disclose.js
var disclose = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/settings/settings-schema.js
/** What a settings file may hold: the one source of the parser, its messages and `docs/settings.schema.json`. */




const settings_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/\S/));
/** One pattern, or several with commas between them. */
const globs = dist/* pipe */.FsL(settings_schema_text, dist/* check */.z6Y(given => (0,patterns/* splitPatterns */.sb)(given).length > 0));
const level = dist/* picklist */.KIO(disclose/* LEVELS */.A_);
const positive = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* gtValue */.zYL(0));
/** The calendar is asked too: `Date` takes the 30th of February for the 2nd of March. */
const day = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n(), dist/* check */.z6Y(date => isOnCalendar(date)));
function isOnCalendar(date) {
    const instant = new Date(date);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
/** An optional key, and what an editor says of it. */
function key(schema, description) {
    return dist/* optional */.lqM(dist/* pipe */.FsL(schema, dist/* description */.h_(description)));
}
/** A key of a list's entries that has to be there. */
function needed(schema, description) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
const expires = needed(day, 'The last day on which this holds, in UTC. After it the entry is as if it were absent; the report names it 14 days before.');
const Unchecked = dist/* strictObject */.rej({
    path: needed(globs, 'Glob of the files.'),
    reason: needed(settings_schema_text, 'Why they are not checked.'),
    expires
});
const Exception = dist/* strictObject */.rej({
    id: needed(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z2-7]{16}$/)), 'The match id that the report shows beside file and row.'),
    reason: needed(settings_schema_text, 'Why the match does not count.'),
    'approved-by': needed(settings_schema_text, 'Who decided that.'),
    expires
});
const Levels = dist/* strictObject */.rej({
    sealed: key(level, 'Restricted categories. Default: `presence`, on private repositories `files`.'),
    locatable: key(level, 'Named categories. Default: `rows`.')
});
const Limits = dist/* strictObject */.rej({
    'denylist-seconds': key(positive, 'The longest time without progress from the denylist service, in seconds. Default: 120.'),
    'total-seconds': key(positive, 'The deadline of the whole run, in seconds. Default: 1500.'),
    'manifest-mib': key(positive, 'The largest manifest after decompression, in MiB. Default: 4096.'),
    expansion: key(positive, 'The largest ratio of decompressed to stored bytes past the first 16 MiB. Default: 1000.'),
    'list-age-hours': key(positive, 'The oldest denylist that counts, in hours; an undated one fails. Default: any age.'),
    'list-entries': key(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)), 'The fewest entries that every denylist must hold beside its canaries. Default: 1.')
});
const SettingsFile = dist/* strictObject */.rej({
    version: needed(dist/* literal */.euz(1), 'The version of this format.'),
    manifests: key(dist/* pipe */.FsL(dist/* array */.YOg(globs), dist/* nonEmpty */.hq()), 'Globs of the manifests to check; a leading ! excludes. Default: the input `manifests`, else the built-in patterns.'),
    'url-templates': key(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/.*\{[^{}]+\}/))), "URLs with a column's name in braces, for manifests that hold ids or split columns."),
    unchecked: key(dist/* array */.YOg(Unchecked), 'Files that are not checked. The report names each and does not count it as checked.'),
    exceptions: key(dist/* array */.YOg(Exception), 'Matches that do not count, of named categories and of unparseable URLs only; a restricted category is never excepted. Needs the input `match-key` or a denylist token.'),
    disclosure: key(Levels, 'How much is said of matches: presence < counts < files < rows. It tightens anywhere and loosens on private repositories only.'),
    'report-recipients': key(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^age1[a-z0-9]{20,2000}$/))), 'Public age keys of those who may read the encrypted report (input `report-file`).'),
    'lfs-media': key(dist/* picklist */.KIO(['content', 'oid']), 'Whether pictures, sound and video in Git LFS are fetched and read (`content`), or compared by the SHA-256 of their pointers alone (`oid`), which finds none that a list knows by MD5 or SHA-1. Default: `content`.'),
    limits: key(Limits, 'Past one of these the run ends as incomplete.')
});
const LEVELS_IN_WORDS = (0,safe_text/* safe */.gB) `presence, counts, files or rows`;
const TEXT = (0,safe_text/* safe */.gB) `a non-empty text`;
const DAY = (0,safe_text/* safe */.gB) `a date as YYYY-MM-DD`;
const POSITIVE = (0,safe_text/* safe */.gB) `a number above 0`;
/** The mappings by path; `*` stands for an index. */
const MAPPINGS = [
    ['', dist/* keyof */.ZEF(SettingsFile).options],
    ['unchecked.*', dist/* keyof */.ZEF(Unchecked).options],
    ['exceptions.*', dist/* keyof */.ZEF(Exception).options],
    ['disclosure', dist/* keyof */.ZEF(Levels).options],
    ['limits', dist/* keyof */.ZEF(Limits).options]
];
/** What every key and every entry of a list takes. */
const TAKES = new Map([
    ['version', (0,safe_text/* safe */.gB) `the number 1`],
    ['manifests', (0,safe_text/* safe */.gB) `a list of globs with at least one`],
    ['manifests.*', (0,safe_text/* safe */.gB) `a glob`],
    ['url-templates', (0,safe_text/* safe */.gB) `a list of URLs with a column's name in braces`],
    ['url-templates.*', (0,safe_text/* safe */.gB) `a URL with a column's name in braces`],
    ['unchecked', (0,safe_text/* safe */.gB) `a list of entries with path, reason and expires`],
    ['unchecked.*.path', (0,safe_text/* safe */.gB) `a glob`],
    ['unchecked.*.reason', TEXT],
    ['unchecked.*.expires', DAY],
    ['exceptions', (0,safe_text/* safe */.gB) `a list of entries with id, reason, approved-by and expires`],
    ['exceptions.*.id', (0,safe_text/* safe */.gB) `a match id of 16 characters, a to z and 2 to 7`],
    ['exceptions.*.reason', TEXT],
    ['exceptions.*.approved-by', TEXT],
    ['exceptions.*.expires', DAY],
    ['disclosure.sealed', LEVELS_IN_WORDS],
    ['disclosure.locatable', LEVELS_IN_WORDS],
    ['report-recipients', (0,safe_text/* safe */.gB) `a list of age recipients, each beginning with age1`],
    ['report-recipients.*', (0,safe_text/* safe */.gB) `an age recipient, beginning with age1`],
    ['lfs-media', (0,safe_text/* safe */.gB) `content or oid`],
    ['limits.denylist-seconds', POSITIVE],
    ['limits.total-seconds', POSITIVE],
    ['limits.manifest-mib', POSITIVE],
    ['limits.expansion', POSITIVE],
    ['limits.list-age-hours', POSITIVE],
    ['limits.list-entries', (0,safe_text/* safe */.gB) `a whole number from 1`]
]);
/** What the value at a path of keys and indexes has to be; null where there is no such key. */
function allowedAt(path) {
    const keys = keysOf(path);
    return keys === null ? (TAKES.get(patternOf(path)) ?? null) : (0,safe_text/* safe */.gB) `a mapping with the keys ${keys}`;
}
/** The keys of the mapping at a path, in words; null where there is none. */
function keysOf(path) {
    const pattern = patternOf(path);
    for (const [at, keys] of MAPPINGS) {
        if (at === pattern)
            return inWords(keys.map(each => (0,safe_text/* safe */.gB) `${each}`));
    }
    return null;
}
/** A path of known keys and indexes as it may be shown, such as `exceptions.0.id`. */
function knownPath(path) {
    const keys = MAPPINGS.flatMap(([, each]) => [...each]);
    const parts = path.map(part => {
        const known = keys.find(each => each === part);
        return known === undefined ? (0,safe_text/* safe */.gB) `${Number(part)}` : (0,safe_text/* safe */.gB) `${known}`;
    });
    return (0,safe_text/* safe */.gB) `\`${(0,safe_text/* joined */.oR)(parts, '.')}\``;
}
function inWords(names) {
    return (0,safe_text/* safe */.gB) `${(0,safe_text/* joined */.oR)(names.slice(0, -1), ', ')} and ${(0,safe_text/* joined */.oR)(names.slice(-1), '')}`;
}
function patternOf(path) {
    return path.map(name => (/^\d+$/.test(name) ? '*' : name)).join('.');
}
//# sourceMappingURL=settings-schema.js.map
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/manifest/yaml/yaml-tokens.js
var yaml_tokens = __webpack_require__(6349);
;// CONCATENATED MODULE: ./lib/settings/strict-yaml.js
/** YAML without its surprises: one document of plain mappings, lists and scalars, in which every value knows its line. */




/** Bytes of a document at most. */
const LARGEST = 1 << 20;
/** Levels of nesting at most. */
const DEEPEST = 20;
/**
 * Parses one document. Anchors, aliases, tags and repeated keys are refused: they let a file read otherwise than it looks.
 *
 * @throws what `refuse` makes, naming the line and never a value
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
    if (bytes.length > LARGEST)
        throw refuse((0,safe_text/* safe */.gB) `it is larger than 1 MiB`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw refuse((0,safe_text/* safe */.gB) `it is not UTF-8 text`, cause);
    }
}
function parse(source, refuse) {
    try {
        return [...(0,yaml_parse/* yamlEvents */.f)(source, DEEPEST)];
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
/** The document's values by path. */
function treeOf(source, events, refuse) {
    const tree = new Tree(source, refuse);
    for (const event of events)
        tree.take(event);
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
    /** The first document; where there is none, an empty list. */
    get root() {
        return this.#documents.children.get('0') ?? this.#documents;
    }
    take(event) {
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
                this.#scalar((0,js_yaml/* getScalarValue */.KE)(this.#source, event), event.valueStart);
            else {
                const kind = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'list';
                this.#open.push({ node: this.#enter(kind, event.start), key: null });
            }
        }
    }
    #scalar(text, at) {
        const parent = this.#open.at(-1);
        if (parent?.node.kind !== 'mapping' || parent.key !== null)
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
/** A key as it may be shown. */
function keyText(key) {
    return (0,safe_text/* quoted */.TL)(Buffer.from(key).toString('latin1'), (0,safe_text/* safe */.gB) `a key`);
}
/** Counted when it is asked for: a large file has many values, and at most one of them is named. */
function lineAt(source, at) {
    return source.slice(0, Math.max(at, 0)).split(/\r\n|\r|\n/).length;
}
/** `line 3: `, where a parser's error says where it stood. */
function markOf(error) {
    const mark = error instanceof Error && 'mark' in error ? error.mark : null;
    const line = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
    return typeof line === 'number' ? (0,safe_text/* safe */.gB) `line ${line + 1}: ` : (0,safe_text/* safe */.gB) ``;
}
//# sourceMappingURL=strict-yaml.js.map
;// CONCATENATED MODULE: ./lib/settings/settings.js
/** What did the maintainers decide? The settings file (specification, section 7), read strictly and from the base only. */






/** The settings of a repository that has no settings file. */
const DEFAULT_SETTINGS = settingsOf({ version: 1 });
/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid`, naming the key and its line, never a value
 */
function parseSettings(bytes, file = (0,safe_text/* safe */.gB) `the settings file`) {
    const refused = (what, cause) => {
        return new errors/* GateError */.ue('settings-invalid', (0,safe_text/* safe */.gB) `${file} is not valid: ${what}`, { cause });
    };
    const document = parseStrictYaml(bytes, refused);
    const parsed = dist/* safeParse */.xLC(SettingsFile, document.value);
    if (!parsed.success) {
        const path = parsed.issues[0].path ?? [];
        throw refused(faultAt(document, path.map(({ key }) => String(key))));
    }
    // An empty list is an object without keys to the schema.
    const list = ['disclosure', 'limits'].find(key => document.isList([key]));
    if (list !== undefined)
        throw refused(faultAt(document, [list]));
    return settingsOf(parsed.output);
}
function faultAt(document, path) {
    const line = (0,safe_text/* safe */.gB) `line ${document.lineOf(path)}`;
    const allowed = allowedAt(path);
    if (allowed === null)
        return (0,safe_text/* safe */.gB) `${line}: ${unknownKey(path)}`;
    return path.length === 0 ? (0,safe_text/* safe */.gB) `it must be ${allowed}` : (0,safe_text/* safe */.gB) `${line}: ${knownPath(path)} must be ${allowed}`;
}
function unknownKey(path) {
    const parent = path.slice(0, -1);
    const of = parent.length === 0 ? (0,safe_text/* safe */.gB) `the settings` : knownPath(parent);
    return (0,safe_text/* safe */.gB) `${keyText(path.at(-1) ?? '')} is not a key of ${of}, which takes ${keysOf(parent) ?? (0,safe_text/* safe */.gB) `none`}`;
}
function settingsOf(file) {
    const { limits = {} } = file;
    return {
        manifests: file.manifests?.flatMap(patterns/* splitPatterns */.sb) ?? null,
        urlTemplates: file['url-templates'] ?? [],
        unchecked: (file.unchecked ?? []).map(({ expires, ...entry }) => ({ ...entry, expires: new Date(expires) })),
        exceptions: (file.exceptions ?? []).map(({ expires, 'approved-by': approvedBy, ...entry }) => {
            return { ...entry, approvedBy, expires: new Date(expires) };
        }),
        disclosure: { sealed: file.disclosure?.sealed ?? null, locatable: file.disclosure?.locatable ?? null },
        reportRecipients: file['report-recipients'] ?? [],
        lfsMedia: file['lfs-media'] ?? 'content',
        limits: {
            denylistSeconds: limits['denylist-seconds'] ?? 120,
            totalSeconds: limits['total-seconds'] ?? 1500,
            manifestMib: limits['manifest-mib'] ?? 4096,
            expansion: limits.expansion ?? 1000,
            listAgeHours: limits['list-age-hours'] ?? null,
            listEntries: limits['list-entries'] ?? 1
        }
    };
}
const settings_DAY = 86_400_000;
/** Whether an agreed entry still holds: its last day counts, in UTC. */
function isCurrent(entry, now) {
    return now.getTime() < entry.expires.getTime() + settings_DAY;
}
/** Whether a current entry ends within 14 days. */
function expiresSoon(entry, now) {
    return isCurrent(entry, now) && entry.expires.getTime() + settings_DAY - now.getTime() <= 14 * settings_DAY;
}
//# sourceMappingURL=settings.js.map

/***/ })

};
