export const id = 4558;
export const ids = [4558];
export const modules = {

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

/***/ })

};
