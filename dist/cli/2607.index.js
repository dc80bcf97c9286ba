export const id = 2607;
export const ids = [2607];
export const modules = {

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/command/allow-types.js
var allow_types = __webpack_require__(7236);
// EXTERNAL MODULE: ./lib/command/arguments.js
var command_arguments = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/command/nearest.js
var nearest = __webpack_require__(3307);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js + 1 modules
var safe_text = __webpack_require__(9661);
// EXTERNAL MODULE: ./lib/item/text/latin1.js
var latin1 = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/manifest/kind/encoding.js
var encoding = __webpack_require__(775);
// EXTERNAL MODULE: ./lib/manifest/table/dialect.js
var dialect = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/safe/byte-text.js
var byte_text = __webpack_require__(107);
// EXTERNAL MODULE: ./lib/item/text/ascii.js
var ascii = __webpack_require__(296);
// EXTERNAL MODULE: ./lib/manifest/bytes/pending.js
var pending = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/manifest/table/delimited.js
var delimited = __webpack_require__(7761);
;// CONCATENATED MODULE: ./lib/convert/table-column.js
/** Reads one column of a table. A row that is not exactly like the first one is refused: its cells may have shifted. */








const OTHER_CELLS = (0,safe_text/* safe */.gB) `its row has more or fewer cells than the first row, so its columns may have shifted`;
const BAD_QUOTES = (0,safe_text/* safe */.gB) `its row has a quote in a place where none may be, so its cells are not certain`;
const EMPTY_ROWS = (0,safe_text/* safe */.gB) `rows with an empty cell in the column`;
/** Reads a table; returns the number of lines. */
async function* readColumns(text, shape, sink, read) {
    const rows = new ColumnRows(shape, sink, read);
    const scanner = new delimited/* DelimitedScanner */.o(rows, shape.delimiter, false);
    yield* (0,pending/* scanPieces */.vo)(text, scanner);
    return scanner.rows;
}
class ColumnRows {
    #shape;
    #sink;
    #read;
    /** Start and end of each cell. */
    #bounds = [];
    #line = 0;
    /** Cells of the first row; 0 before it. */
    #width = 0;
    /** Indices of the wanted columns. */
    #wanted = [];
    constructor(shape, sink, read) {
        this.#shape = shape;
        this.#sink = sink;
        this.#read = read;
    }
    get length() {
        return this.#bounds.length / 2;
    }
    clear() {
        this.#bounds.length = 0;
    }
    add(start, end, line) {
        if (this.#bounds.length === 0)
            this.#line = line;
        this.#bounds.push(start, end);
    }
    emit(bytes) {
        const [start = 0, firstEnd = 0] = this.#bounds;
        const end = this.#bounds.at(-1) ?? 0;
        if (this.length === 1 && (0,latin1/* latin1 */.W)(bytes, start, firstEnd).trim() === '')
            return;
        if (this.#shape.comments && bytes[start] === ascii/* HASH */.v9) {
            // A quote in a comment would hide the lines up to the next quote.
            if (bytes.subarray(start, end).includes(ascii.LF))
                this.#sink.refuse(BAD_QUOTES, this.#line);
            return;
        }
        if (!this.#quotesAreRight(bytes))
            return this.#refuseRow(BAD_QUOTES);
        if (this.#width === 0) {
            this.#width = this.length;
            this.#wanted = this.#shape.columns.map(names => this.#find(names, bytes));
            if (this.#hasHeader)
                return;
        }
        if (this.length !== this.#width)
            return this.#sink.refuse(OTHER_CELLS, this.#line);
        const cells = this.#wanted.map(column => this.#cell(bytes, column));
        if (cells.some(cell => cell === ''))
            this.#sink.leaveOut(EMPTY_ROWS);
        else
            this.#read(cells, this.#line, this.#sink);
    }
    /** Rows with doubtful quotes are refused in `emit`, or the quotes of tab-separated text mean nothing. */
    emitLiterally() { }
    emitWhole() { }
    get #hasHeader() {
        return this.#shape.header || this.#shape.columns.some(names => names.some(name => typeof name === 'string'));
    }
    #refuseRow(why) {
        if (this.#width === 0) {
            throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `the first row of the table has quotes in the wrong places`);
        }
        this.#sink.refuse(why, this.#line);
    }
    /** Returns the index of a column in the first row. */
    #find(names, bytes) {
        for (const name of names) {
            if (typeof name === 'number') {
                if (name <= this.length)
                    return name - 1;
                continue;
            }
            const same = Array.from({ length: this.length }, (_, index) => index).filter(index => this.#cell(bytes, index).toLowerCase() === name.toLowerCase());
            if (same.length > 1)
                throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `two columns have the name ${shown(name)}; give a number`);
            if (same[0] !== undefined)
                return same[0];
        }
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the first row of the table has no column ${shown(names[0] ?? '')}; give its name as in the first row, or its number from 1`);
    }
    #cell(bytes, column) {
        const [start = 0, end = 0] = this.#bounds.slice(column * 2, column * 2 + 2);
        const text = (0,latin1/* latin1 */.W)(bytes, start, end);
        const isQuoted = text.startsWith('"') && text.endsWith('"') && text.length > 1;
        return (isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text).trim();
    }
    #quotesAreRight(bytes) {
        const { delimiter } = this.#shape;
        for (let cell = 0; cell < this.#bounds.length; cell += 2) {
            const start = this.#bounds[cell] ?? 0;
            const end = this.#bounds[cell + 1] ?? 0;
            const quote = bytes.subarray(start, end).indexOf(ascii/* QUOTE */.jA);
            if (quote < 0)
                continue;
            const text = (0,latin1/* latin1 */.W)(bytes, start, end);
            // Programs that write tabs rarely quote: there a quote is a letter, unless it would join cells or lines.
            const right = delimiter === dialect/* TAB */.wn ? !/[\t\n\r]/.test(text) : /^"[^"]*(?:""[^"]*)*"$/.test(text);
            if (!right)
                return false;
        }
        return true;
    }
}
function shown(name) {
    return typeof name === 'number' ? (0,safe_text/* safe */.gB) `${name}` : (0,safe_text/* quoted */.TL)((0,byte_text/* byteText */.a)(name), (0,safe_text/* safe */.gB) `(not shown)`);
}
//# sourceMappingURL=table-column.js.map
;// CONCATENATED MODULE: ./lib/convert/filter-rules.js
/** AdGuard and Adblock rules. Only those that block a whole host, a folder or one page can be written in a list. */

const EXCEPTION = (0,safe_text/* safe */.gB) `it is an exception (@@), which a list cannot contain; remove it together with the rule that it limits`;
const COSMETIC = (0,safe_text/* safe */.gB) `it is a rule about parts of pages, not about a host; remove it`;
const REGULAR_RULE = (0,safe_text/* safe */.gB) `it is a regular expression; write ||host^ for each host`;
const WILDCARD_RULE = (0,safe_text/* safe */.gB) `it has a wildcard; ||host^ already covers all subdomains`;
const LIMITED = (0,safe_text/* safe */.gB) `its options limit it to some requests; the nearest entry is the whole host: ||host^ without options`;
const OPEN_END = (0,safe_text/* safe */.gB) `it blocks every address that begins like this; the nearest entry is a folder (||host/path/) or the whole host (||host^)`;
const NO_RULE = (0,safe_text/* safe */.gB) `it is not a rule of the form ||host^`;
/** Options that leave a rule as wide as it is. */
const WIDE_OPTIONS = new Set(['important', 'all']);
const readFilterRule = (line, number, sink) => {
    if (/^(?:!|#(?![#@?$%])|\[Adblock|\[uBlock|\[AdGuard)/i.test(line))
        return;
    if (line.startsWith('@@'))
        return sink.refuse(EXCEPTION, number);
    if (/#@?[?$%]{0,2}#/.test(line))
        return sink.refuse(COSMETIC, number);
    if (/^\/.*\/(?:\$.*)?$/.test(line))
        return sink.refuse(REGULAR_RULE, number);
    const [, rule = '', options] = /^([^$]*)(?:\$(.*))?$/.exec(line) ?? [];
    if (options?.split(',').some(option => !WIDE_OPTIONS.has(option)))
        return sink.refuse(LIMITED, number);
    if (rule.includes('*'))
        return sink.refuse(WILDCARD_RULE, number);
    const [, host] = /^\|\|([^/^|]+)\^\|?$/.exec(rule) ?? [];
    const [, folder] = /^\|\|([^/^|]+\/[^^|]*)$/.exec(rule) ?? [];
    const [, page] = /^\|(https?:\/\/[^^|]+)\|$/.exec(rule) ?? [];
    if (host !== undefined)
        sink.link(`${host}/`, number);
    else if (page !== undefined)
        sink.link(page, number);
    else if (folder?.endsWith('/') && folder.split('/').length <= 5)
        sink.link(folder, number);
    else
        sink.refuse(/^\|\|?[^|]/.test(rule) ? OPEN_END : NO_RULE, number);
};
//# sourceMappingURL=filter-rules.js.map
;// CONCATENATED MODULE: ./lib/convert/refused-entry.js
/** Why an entry of a partner's file cannot be used, where the reader of list files has no words for it. */

const NOT_UTF8 = (0,safe_text/* safe */.gB) `it is not UTF-8; save the file as UTF-8`;
const LINE_BREAK = (0,safe_text/* safe */.gB) `its entry has a line break or a tab in it`;
const FORMULA = (0,safe_text/* safe */.gB) `it is a formula of a spreadsheet; save the values of the table, not its formulas`;
const REGULAR_EXPRESSION = (0,safe_text/* safe */.gB) `it looks like a regular expression; write each host as host/, or each folder as host/path/`;
const NO_HASH = (0,safe_text/* safe */.gB) `it is not a hash in hex or base64`;
const OTHER_LENGTH = (0,safe_text/* safe */.gB) `its hash does not have the length of the kind that was expected`;
const NEEDS_HASH_OPTION = (0,safe_text/* safe */.gB) `it is a hash of a kind that is not certain; give the kind with --hash`;
const UNKNOWN_KIND = (0,safe_text/* safe */.gB) `its type is not a link, a host, or a hash of content that the gate can compare (MD5, SHA-1, SHA-256, SHA-512)`;
const PERCEPTUAL = (0,safe_text/* safe */.gB) `it is a perceptual hash, and the gate compares only exact hashes`;
//# sourceMappingURL=refused-entry.js.map
;// CONCATENATED MODULE: ./lib/convert/hash-text.js

/** Bytes of each kind of hash. */
const BYTES = { md5: 16, sha1: 20, sha256: 32, sha512: 64, 'url-md5': 16, 'expr-sha256': 32 };
const HASH_KINDS = ['md5', 'sha1', 'sha256', 'sha512', 'url-md5', 'expr-sha256'];
/** The kinds of hashes of content: their lengths differ. */
const CONTENT_KINDS = ['md5', 'sha1', 'sha256', 'sha512'];
/** Returns true for a text that has the length of a hash in hex. */
function looksLikeHash(text) {
    return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(text);
}
/**
 * Returns the entry of a list file for a hash, such as `md5:…`.
 *
 * @param kind null: a hash of content, whose kind its length tells
 */
function hashEntry(text, kind) {
    const bytes = bytesOf(text);
    if (bytes === null)
        return { wrong: NO_HASH };
    const found = kind ?? CONTENT_KINDS.find(content => BYTES[content] === bytes.length);
    if (found === undefined || BYTES[found] !== bytes.length)
        return { wrong: kind === null ? NO_HASH : OTHER_LENGTH };
    return `${found}:${bytes.toString('hex')}`;
}
/** Returns null if the text is neither hex nor base64. */
function bytesOf(text) {
    if (/^(?:[0-9a-f]{2})+$/i.test(text) && looksLikeHash(text))
        return Buffer.from(text, 'hex');
    if (!/^[A-Za-z0-9+/_-]{22,88}={0,2}$/.test(text))
        return null;
    const bytes = Buffer.from(text, 'base64');
    const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    // Anything else has bits that belong to no byte, or padding in the wrong place.
    const standard = bytes.toString('base64');
    return standard.replace(/=+$/, '') === plain && (text.length === standard.length || !text.includes('='))
        ? bytes
        : null;
}
//# sourceMappingURL=hash-text.js.map
;// CONCATENATED MODULE: ./lib/convert/json-feeds.js
/** Feeds in JSON: URLhaus, MISP events and warning lists, and Project VIC (VICS). */




const NO_URL_FIELD = (0,safe_text/* safe */.gB) `its object has no field url`;
/** URLhaus: `{"ID": [{"url": …}]}`, or `{"urls": [{"url": …}]}` from its API. */
const urlhausFeed = sink => ({
    wanted: new Set(['url']),
    object(fields, path, line) {
        if (path.length !== 2 || path[1] !== null)
            return;
        const url = fields.get('url');
        if (url === undefined)
            sink.refuse(NO_URL_FIELD, line);
        else
            sink.link(url, line);
    }
});
/** Types of MISP attributes that are links or hosts; those with `|` have two values. */
const LINKS = new Set(['url', 'uri', 'domain', 'hostname', 'domain|ip', 'hostname|port']);
const HASHES = new Map([
    ['md5', 'md5'],
    ['sha1', 'sha1'],
    ['sha256', 'sha256'],
    ['sha512', 'sha512'],
    ['malware-sample', 'md5']
]);
const OTHER_ATTRIBUTES = (0,safe_text/* safe */.gB) `attributes of types that are not links, hosts or hashes that the gate can compare`;
const FOR_INFORMATION = (0,safe_text/* safe */.gB) `attributes that are not marked for detection (to_ids), or are deleted`;
const NO_VALUE = (0,safe_text/* safe */.gB) `its attribute has no value`;
/** MISP events, as the API and feeds give them. */
const mispFeed = sink => ({
    wanted: new Set(['type', 'value', 'to_ids', 'deleted']),
    object(fields, path, line) {
        if (!isElementOf(path, 'Attribute'))
            return;
        const [type = '', value] = [fields.get('type'), fields.get('value')];
        const hash = HASHES.get(type.replace(/^filename\|/, ''));
        if (!LINKS.has(type) && hash === undefined)
            return sink.leaveOut(OTHER_ATTRIBUTES);
        if (/^(?:false|0|null)$/.test(fields.get('to_ids') ?? '') || /^(?:true|1)$/.test(fields.get('deleted') ?? '')) {
            return sink.leaveOut(FOR_INFORMATION);
        }
        if (value === undefined)
            return sink.refuse(NO_VALUE, line);
        if (hash === undefined)
            return sink.link(type.includes('|') ? value.replace(/\|[^|]*$/, '') : value, line);
        addHash(value.slice(value.lastIndexOf('|') + 1), hash, line, sink);
    }
});
/** MISP warning lists: `{"type": "hostname", "list": […]}`. The type may come after the list. */
const warningListFeed = sink => ({
    wanted: new Set(['type']),
    element(text, path, line) {
        if (path.length !== 2 || path[0] !== 'list')
            return;
        const entry = hashEntry(text, null);
        if (typeof entry === 'string')
            sink.hash(entry, line);
        else
            sink.link(text, line);
    },
    object(fields, path) {
        if (path.length > 0)
            return;
        const type = fields.get('type') ?? '';
        if (type === 'string' || type === 'hostname')
            return;
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `it is a warning list of the type ${KNOWN_TYPES.find(known => known === type) ?? (0,safe_text/* safe */.gB) `(unknown)`}; only hostname and string can be written as entries, since the others are patterns or networks`);
    }
});
const KNOWN_TYPES = ['cidr', 'regex', 'substring'];
const NO_MD5_OR_SHA1 = (0,safe_text/* safe */.gB) `objects without MD5 and SHA1`;
const OTHER_CATEGORY = (0,safe_text/* safe */.gB) `files of other categories`;
/** Project VIC: objects with MD5 and SHA1 in `value` or `Media`. */
const vicsFeed = (sink, categories) => ({
    wanted: new Set(['MD5', 'SHA1', 'Category']),
    object(fields, path, line) {
        if (!isElementOf(path, 'value') && !isElementOf(path, 'Media'))
            return;
        const hashes = ['md5', 'sha1'].flatMap(kind => {
            const hash = fields.get(kind.toUpperCase()) ?? '';
            return hash === '' || hash === 'null' ? [] : [{ kind, hash }];
        });
        if (hashes.length === 0)
            return sink.leaveOut(NO_MD5_OR_SHA1);
        if (categories?.has(fields.get('Category') ?? '') === false)
            return sink.leaveOut(OTHER_CATEGORY);
        for (const { kind, hash } of hashes)
            addHash(hash, kind, line, sink);
    }
});
/** Full hashes as a Safe Browsing service answers them: `{"fullHashes": [{"fullHash": …}]}`. */
const fullHashFeed = sink => ({
    wanted: new Set(['fullHash']),
    object(fields, path, line) {
        if (!isElementOf(path, 'fullHashes'))
            return;
        const hash = fields.get('fullHash');
        if (hash === undefined)
            sink.refuse(NO_HASH, line);
        else
            addHash(hash, 'expr-sha256', line, sink);
    }
});
function addHash(text, kind, line, sink) {
    const entry = hashEntry(text, kind);
    if (typeof entry === 'string')
        sink.hash(entry, line);
    else
        sink.refuse(entry.wrong, line);
}
function isElementOf(path, key) {
    return path.at(-1) === null && path.at(-2) === key;
}
/** Types of indicators in ThreatExchange's tables, and what each is in a list. */
const EXCHANGED = new Map([
    ['URI', 'link'],
    ['URL', 'link'],
    ['DOMAIN', 'link'],
    ['HASH_MD5', 'md5'],
    ['HASH_VIDEO_MD5', 'md5'],
    ['HASH_SHA1', 'sha1'],
    ['HASH_SHA256', 'sha256'],
    ['HASH_SHA512', 'sha512'],
    ['HASH_URL_MD5', 'url-md5']
]);
/** Reads an indicator and its type, as in ThreatExchange. */
function readExchanged([indicator = '', type = ''], line, sink) {
    const kind = EXCHANGED.get(type.toUpperCase());
    if (kind === 'link')
        sink.link(indicator, line);
    else if (kind !== undefined)
        addHash(indicator, kind, line, sink);
    else
        sink.refuse(/PDQ|TMK|PHOTODNA|VPDQ|PHASH|SSDEEP|TLSH/i.test(type) ? PERCEPTUAL : UNKNOWN_KIND, line);
}
//# sourceMappingURL=json-feeds.js.map
;// CONCATENATED MODULE: ./lib/convert/convert-limits.js
/** The limits on what `convert` reads and reports. */
/** Containers inside each other in JSON: no feed needs ten, and a deeper one is damaged or hostile. */
const MAX_JSON_DEPTH = 64;
/** Parentheses inside each other in a STIX pattern, for the same reason. */
const MAX_PATTERN_DEPTH = 64;
/** Characters of a STIX pattern: room for ten thousand hashes, parsed in one step. */
const MAX_PATTERN_CHARACTERS = 1 << 20;
/** Entries of one list: each takes about 25 bytes of memory to find duplicates. */
const MAX_ENTRIES = 20_000_000;
/** Line numbers shown for each reason; the rest are counted. */
const MAX_SHOWN_LINES = 20;
//# sourceMappingURL=convert-limits.js.map
;// CONCATENATED MODULE: ./lib/convert/json-fields.js
/**
 * Reads JSON of any length without keeping it: of each object only the fields that the reader asks for. The text has to
 * be JSON to its last byte, because a feed that was cut off lacks entries.
 */







/** Reads a text; returns the number of lines. */
async function* readJsonFields(text, reader) {
    const scanner = new JsonFields(reader);
    yield* (0,pending/* scanPieces */.vo)(text, scanner);
    return scanner.lines;
}
/** 1 for blanks, 2 for the signs of JSON. Both end a number or a word. */
const CLASSES = new Uint8Array(256);
for (const byte of Buffer.from(' \t\n\r'))
    CLASSES[byte] = 1;
for (const byte of Buffer.from(',:]}["{'))
    CLASSES[byte] = 2;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
class JsonFields {
    #reader;
    #open = [];
    #path = [];
    #expected = 'value';
    #line = 1;
    #inLine = false;
    constructor(reader) {
        this.#reader = reader;
    }
    get lines() {
        return this.#inLine ? this.#line : this.#line - 1;
    }
    scan(bytes, start, end, final) {
        let at = start;
        while (at < end) {
            const byte = bytes[at] ?? 0;
            const kind = CLASSES[byte] ?? 0;
            if (kind === 1) {
                if (byte === ascii.LF)
                    this.#line++;
                this.#inLine = byte !== ascii.LF;
                at++;
                continue;
            }
            this.#inLine = true;
            const next = byte === ascii/* QUOTE */.jA ? stringEnd(bytes, at, end) : kind === 2 ? at + 1 : wordEnd(bytes, at, end);
            if (next < 0 || (next === end && !final && kind === 0)) {
                (0,pending/* checkLength */.Nv)(at, end, this.#line);
                if (final)
                    throw this.#wrong();
                return at;
            }
            this.#token((0,latin1/* latin1 */.W)(bytes, at, next));
            at = next;
        }
        if (final && this.#expected !== 'nothing')
            throw this.#wrong();
        return at;
    }
    #token(token) {
        const first = token[0] ?? '';
        if (first === '{' || first === '[')
            this.#begin(first === '[');
        else if (first === '}' || first === ']')
            this.#end(first === ']');
        else if (first === ',')
            this.#expect('comma or end', this.#open.at(-1)?.isArray === true ? 'value' : 'key');
        else if (first === ':')
            this.#expect('colon', 'value');
        else
            this.#value(token, first === '"');
    }
    #begin(isArray) {
        if (this.#expected !== 'value' && this.#expected !== 'value or end')
            throw this.#wrong();
        if (this.#open.length === MAX_JSON_DEPTH) {
            throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(this.#line)} is nested too deeply for a feed`);
        }
        this.#open.push({ isArray, fields: new Map() });
        this.#path.push(null);
        this.#expected = isArray ? 'value or end' : 'key or end';
    }
    #end(isArray) {
        const container = this.#open.pop();
        const mayEnd = this.#expected === 'comma or end' || this.#expected === (isArray ? 'value or end' : 'key or end');
        if (container?.isArray !== isArray || !mayEnd)
            throw this.#wrong();
        this.#path.pop();
        if (!isArray)
            this.#reader.object(container.fields, this.#path, this.#line);
        this.#closed();
    }
    #value(token, isString) {
        const container = this.#open.at(-1);
        const text = isString ? this.#textOf(token) : token;
        if (this.#expected === 'key' || this.#expected === 'key or end') {
            if (!isString)
                throw this.#wrong();
            this.#path[this.#path.length - 1] = text;
            this.#expected = 'colon';
            return;
        }
        if ((this.#expected !== 'value' && this.#expected !== 'value or end') || (!isString && !SCALAR.test(token))) {
            throw this.#wrong();
        }
        const key = this.#path.at(-1) ?? null;
        if (container?.isArray === true)
            this.#reader.element?.(text, this.#path, this.#line);
        else if (container !== undefined && key !== null && this.#reader.wanted.has(key))
            this.#field(container, key, text);
        this.#closed();
    }
    /** Programs disagree about which of two values counts. */
    #field({ fields }, key, text) {
        if (fields.has(key)) {
            throw new errors/* GateError */.ue('manifest-unreadable', (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(this.#line)} has an object with the same key twice`);
        }
        fields.set(key, text);
    }
    /** A value is complete. */
    #closed() {
        this.#expected = this.#open.length === 0 ? 'nothing' : 'comma or end';
    }
    #expect(now, next) {
        if (this.#expected !== now)
            throw this.#wrong();
        this.#expected = next;
    }
    /** Returns the text of a string, one character per byte. */
    #textOf(token) {
        if (/[\0-\x1f]/.test(token))
            throw this.#wrong();
        if (!token.includes('\\'))
            return token.slice(1, -1);
        try {
            const text = JSON.parse(Buffer.from(token, 'latin1').toString());
            return (0,byte_text/* byteText */.a)(String(text));
        }
        catch (cause) {
            throw this.#wrong(cause);
        }
    }
    #wrong(cause) {
        const text = (0,safe_text/* safe */.gB) `line ${(0,safe_text/* count */.U9)(this.#line)} is not JSON, or the file was cut off there; get a whole copy of it`;
        return new errors/* GateError */.ue('manifest-unreadable', text, { cause });
    }
}
/** Returns the index after the closing quote; -1 if it has not come yet. */
function stringEnd(bytes, start, end) {
    for (let i = start + 1; i < end; i++) {
        if (bytes[i] === ascii/* BACKSLASH */.r_)
            i++;
        else if (bytes[i] === ascii/* QUOTE */.jA)
            return i + 1;
    }
    return -1;
}
function wordEnd(bytes, start, end) {
    let at = start;
    while (at < end && CLASSES[bytes[at] ?? 0] === 0)
        at++;
    return at;
}
//# sourceMappingURL=json-fields.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/lines.js
var lines = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/convert/line-feeds.js
/** Formats with one entry, or a few, on each line. */





/** Reads a text line by line; returns the number of lines. Stops after each piece, so that the caller can write. */
async function* readFeedLines(text, sink, read) {
    const scanner = new lines/* LineScanner */.V((bytes, start, end) => {
        const line = (0,latin1/* latin1 */.W)(bytes, start, end).replace(/^[ \t]+|[ \t]+$/g, '');
        if (line !== '')
            read(line, scanner.rows, sink);
    });
    yield* (0,pending/* scanPieces */.vo)(text, scanner);
    return scanner.rows;
}
/** URLs and hosts, one per line. */
const readUrl = (line, number, sink) => {
    if (!line.startsWith('#'))
        sink.link(line, number);
};
/** The lines of a list file: an old list is written again, without wrong lines and duplicates. */
const readListLine = (line, number, sink) => {
    if (!line.startsWith('#'))
        sink.listLine(line, number);
};
/** Returns a reader of hashes, one per line, also as `sha256sum` prints them: the hash, a blank and a file name. */
function hashReader(kind) {
    return (line, number, sink) => {
        if (line.startsWith('#'))
            return;
        const [hash = ''] = /^[0-9a-f]+(?= [ *])/i.exec(line) ?? [line];
        const entry = hashEntry(hash, kind);
        if (typeof entry === 'string')
            sink.hash(entry, number);
        else
            sink.refuse(entry.wrong, number);
    };
}
const NO_HOSTS_LINE = (0,safe_text/* safe */.gB) `it is not a line of a hosts file: an address such as 0.0.0.0 and a host`;
const REDIRECT = (0,safe_text/* safe */.gB) `its address is not 0.0.0.0 or one of this machine, so it redirects the host and does not block it`;
/** Addresses with which a hosts file blocks a host. */
const BLOCKING = new Set(['0.0.0.0', '127.0.0.1', '::', '::1', '0', '0:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:1']);
/** Names of the machine itself, which every hosts file has. */
const OWN_NAMES = /^(?:localhost(?:\.localdomain|[46]|6\.localdomain6)?|local|broadcasthost|0\.0\.0\.0|ip6-(?:localhost|loopback|localnet|mcastprefix|allnodes|allrouters|allhosts))$/i;
const OWN_NAME_LINES = (0,safe_text/* safe */.gB) `names of the machine itself (localhost and the like)`;
/** A hosts file: an address, one or more hosts, and perhaps a comment. */
const readHosts = (line, number, sink) => {
    const [address = '', ...hosts] = line.replace(/(?:^|[ \t]+)#.*$/, '').split(/[ \t]+/);
    if (address === '')
        return;
    if (hosts.length > 0 && hosts.every(host => OWN_NAMES.test(host)))
        return sink.leaveOut(OWN_NAME_LINES);
    if (hosts.length === 0 || !/^[0-9a-f.:]+(?:%\w+)?$/i.test(address))
        return sink.refuse(NO_HOSTS_LINE, number);
    if (!BLOCKING.has(address))
        return sink.refuse(REDIRECT, number);
    for (const host of hosts) {
        if (OWN_NAMES.test(host))
            sink.leaveOut(OWN_NAME_LINES);
        else if (/[/?#@:]/.test(host))
            sink.refuse(NO_HOSTS_LINE, number);
        else
            sink.link(`${host}/`, number);
    }
};
//# sourceMappingURL=line-feeds.js.map
;// CONCATENATED MODULE: ./lib/convert/stix-pattern.js
/**
 * Parses a STIX 2 pattern and returns the links and hashes that it means, if a list can say the same: comparisons with
 * `=` or `IN` that are joined by OR.
 */



const SYNTAX = (0,safe_text/* safe */.gB) `its pattern is not a STIX pattern`;
const TOO_LONG = (0,safe_text/* safe */.gB) `its pattern is too long or nested too deeply`;
const AND = (0,safe_text/* safe */.gB) `its pattern joins comparisons by AND; the nearest entry is one of them alone, written as a pattern of its own`;
const SEQUENCE = (0,safe_text/* safe */.gB) `its pattern joins observations by AND or FOLLOWEDBY; write a pattern for each observation`;
const NOT = (0,safe_text/* safe */.gB) `its pattern uses NOT or !=; a list can only name what is listed`;
const LIKE = (0,safe_text/* safe */.gB) `its pattern uses LIKE, a wildcard; the nearest entry is the host (domain-name:value = '…'), which covers all pages and subdomains`;
const MATCHES = (0,safe_text/* safe */.gB) `its pattern uses MATCHES, a regular expression; write each host or URL with =`;
const OTHER_OPERATOR = (0,safe_text/* safe */.gB) `its pattern uses an operator other than = and IN`;
const QUALIFIER = (0,safe_text/* safe */.gB) `its pattern is limited by WITHIN, REPEATS or START; remove the limit`;
const OTHER_OBJECT = (0,safe_text/* safe */.gB) `its pattern compares something other than url:value, domain-name:value and the hashes of files (MD5, SHA-1, SHA-256, SHA-512)`;
/** Returns the values, or why a list cannot say the same. */
function patternValues(pattern) {
    try {
        if (pattern.length > MAX_PATTERN_CHARACTERS)
            throw refused(TOO_LONG);
        return new PatternParser(tokensOf(pattern)).parse();
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { wrong: error.text };
        throw error;
    }
}
function refused(why) {
    return new errors/* GateError */.ue('usage', why);
}
const QUOTED = String.raw `'[^'\\]*(?:\\[^][^'\\]*)*'`;
const STEP = String.raw `(?:[\w-]+|${QUOTED})`;
const TOKEN = new RegExp(String.raw `\s*(?:(?<sign>[[\](),]|==?|!=|<>|<=?|>=?)|(?<path>[A-Za-z][\w-]*:${STEP}(?:\.${STEP}|\[(?:\*|\d+)\])*)|(?<other>[thb]${QUOTED}|[+-]?\d[\d.]*)|(?<string>${QUOTED})|(?<word>[A-Za-z]+))`, 'y');
function tokensOf(pattern) {
    const tokens = [];
    const text = pattern.trimEnd();
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
        const { sign, path, other, string, word } = TOKEN.exec(text)?.groups ?? {};
        if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign });
        else if (path !== undefined)
            tokens.push({ kind: 'path', text: path });
        else if (other !== undefined)
            tokens.push({ kind: 'other', text: other });
        else if (string !== undefined)
            tokens.push({ kind: 'string', text: unescaped(string) });
        else if (word !== undefined)
            tokens.push({ kind: 'word', text: word.toUpperCase() });
        else
            throw refused(SYNTAX);
    }
    return tokens;
}
function unescaped(quoted) {
    return quoted.slice(1, -1).replaceAll(/\\([^])/g, '$1');
}
class PatternParser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    parse() {
        const values = this.#observations();
        if (this.#at < this.#tokens.length)
            throw refused(SYNTAX);
        return values;
    }
    /** `[…] OR ([…] OR […])` */
    #observations() {
        const values = [...this.#observation()];
        for (;;) {
            if (this.#takes('word', 'OR'))
                values.push(...this.#observation());
            else if (this.#sees('word', 'AND') || this.#sees('word', 'FOLLOWEDBY'))
                throw refused(SEQUENCE);
            else
                return values;
        }
    }
    #observation() {
        const isGroup = this.#takes('sign', '(');
        if (!isGroup)
            this.#need('sign', '[');
        const values = isGroup ? this.#deeper(() => this.#observations()) : this.#comparisons().values;
        this.#need('sign', isGroup ? ')' : ']');
        for (const word of ['WITHIN', 'REPEATS', 'START'])
            if (this.#sees('word', word))
                throw refused(QUALIFIER);
        return values;
    }
    /** `a = 'x' OR b = 'y'`; AND binds more tightly. */
    #comparisons() {
        const parts = [this.#conjunction()];
        while (this.#takes('word', 'OR'))
            parts.push(this.#conjunction());
        return { values: parts.flatMap(({ values }) => values), oneFile: parts.length === 1 && parts[0]?.oneFile === true };
    }
    /** Hashes that are joined by AND belong to the same content, so each of them may be listed. */
    #conjunction() {
        const parts = [this.#comparison()];
        while (this.#takes('word', 'AND'))
            parts.push(this.#comparison());
        if (parts.length > 1 && !parts.every(({ oneFile }) => oneFile))
            throw refused(AND);
        return { values: parts.flatMap(({ values }) => values), oneFile: parts.every(({ oneFile }) => oneFile) };
    }
    #comparison() {
        if (this.#takes('sign', '(')) {
            const part = this.#deeper(() => this.#comparisons());
            this.#need('sign', ')');
            return part;
        }
        if (this.#sees('word', 'NOT'))
            throw refused(NOT);
        if (this.#sees('word', 'EXISTS'))
            throw refused(OTHER_OPERATOR);
        const path = this.#next('path');
        this.#refuseOperator();
        const texts = this.#takes('word', 'IN') ? this.#set() : [this.#equal()];
        const kind = kindOf(path);
        return { values: texts.map(text => ({ kind, text })), oneFile: kind !== 'link' && texts.length === 1 };
    }
    #refuseOperator() {
        if (this.#sees('word', 'NOT') || this.#sees('sign', '!=') || this.#sees('sign', '<>'))
            throw refused(NOT);
        if (this.#sees('word', 'LIKE'))
            throw refused(LIKE);
        if (this.#sees('word', 'MATCHES'))
            throw refused(MATCHES);
        const { kind, text } = this.#tokens[this.#at] ?? { kind: 'sign', text: '' };
        if (kind === 'sign' ? /^[<>]/.test(text) : /^IS/.test(text))
            throw refused(OTHER_OPERATOR);
    }
    #equal() {
        if (!this.#takes('sign', '='))
            this.#need('sign', '==');
        return this.#next('string');
    }
    #set() {
        this.#need('sign', '(');
        const texts = [this.#next('string')];
        while (this.#takes('sign', ','))
            texts.push(this.#next('string'));
        this.#need('sign', ')');
        return texts;
    }
    #deeper(parse) {
        if (++this.#depth > MAX_PATTERN_DEPTH)
            throw refused(TOO_LONG);
        const result = parse();
        this.#depth--;
        return result;
    }
    #sees(kind, text) {
        const token = this.#tokens[this.#at];
        return token?.kind === kind && token.text === text;
    }
    #takes(kind, text) {
        const sees = this.#sees(kind, text);
        if (sees)
            this.#at++;
        return sees;
    }
    #need(kind, text) {
        if (!this.#takes(kind, text))
            throw refused(SYNTAX);
    }
    #next(kind) {
        const token = this.#tokens[this.#at++];
        if (token?.kind !== kind)
            throw refused(SYNTAX);
        return token.text;
    }
}
/** Hash algorithms under the names of STIX 2.0 and 2.1, without dashes. */
const ALGORITHMS = new Map([
    ['MD5', 'md5'],
    ['SHA1', 'sha1'],
    ['SHA256', 'sha256'],
    ['SHA512', 'sha512']
]);
function kindOf(path) {
    if (path === 'url:value' || path === 'domain-name:value' || path === 'artifact:url')
        return 'link';
    const [, name] = /^(?:file|artifact):hashes\.(.+)$/.exec(path) ?? [];
    const algorithm = name?.startsWith("'") ? unescaped(name) : name;
    const kind = ALGORITHMS.get((algorithm ?? '').toUpperCase().replaceAll('-', ''));
    if (kind === undefined)
        throw refused(OTHER_OBJECT);
    return kind;
}
//# sourceMappingURL=stix-pattern.js.map
;// CONCATENATED MODULE: ./lib/convert/stix-feed.js
/** STIX 2.0 and 2.1: the patterns of the indicators in a bundle, or in an answer of a TAXII server. */



const OTHER_OBJECTS = (0,safe_text/* safe */.gB) `objects that are not indicators`;
const REVOKED = (0,safe_text/* safe */.gB) `indicators that are revoked`;
const BENIGN = (0,safe_text/* safe */.gB) `indicators of benign activity`;
const OTHER_LANGUAGE = (0,safe_text/* safe */.gB) `its indicator has no pattern in the STIX language`;
const stixFeed = sink => {
    let isBenign = false;
    return {
        wanted: new Set(['type', 'pattern', 'pattern_type', 'revoked']),
        element(text, path) {
            if (text === 'benign' && path.length === 4 && path[2] === 'indicator_types')
                isBenign = true;
        },
        object(fields, path, line) {
            if (path.length !== 2 || path[0] !== 'objects' || path[1] !== null)
                return;
            const wasBenign = isBenign;
            isBenign = false;
            if (fields.get('type') !== 'indicator')
                return sink.leaveOut(OTHER_OBJECTS);
            if (fields.get('revoked') === 'true')
                return sink.leaveOut(REVOKED);
            if (wasBenign)
                return sink.leaveOut(BENIGN);
            const pattern = fields.get('pattern');
            if (pattern === undefined || (fields.get('pattern_type') ?? 'stix') !== 'stix') {
                return sink.refuse(OTHER_LANGUAGE, line);
            }
            const values = patternValues(pattern);
            if ('wrong' in values)
                sink.refuse(values.wrong, line);
            else
                for (const value of values)
                    add(value, line, sink);
        }
    };
};
function add({ kind, text }, line, sink) {
    if (kind === 'link')
        return sink.link(text, line);
    const entry = hashEntry(text, kind);
    if (typeof entry === 'string')
        sink.hash(entry, line);
    else
        sink.refuse(entry.wrong, line);
}
//# sourceMappingURL=stix-feed.js.map
;// CONCATENATED MODULE: ./lib/convert/feed-formats.js
/** The formats that `convert` reads. A new one is a row of the table. */














const FORMAT_NAMES = [
    'urls',
    'hosts',
    'adblock',
    'hashes',
    'full-hashes',
    'csv',
    'tsv',
    'threatexchange',
    'urlhaus-csv',
    'urlhaus-json',
    'misp',
    'misp-warninglist',
    'stix',
    'vics',
    'list'
];
const FORMATS = {
    urls: { read: byLine(() => readUrl), takes: [] },
    hosts: { read: byLine(() => readHosts), takes: [] },
    adblock: { read: byLine(() => readFilterRule), takes: [] },
    hashes: { read: byLine(({ hash }) => hashReader(hash === 'by-length' ? null : hash)), takes: ['hash'] },
    'full-hashes': { read: fullHashes, takes: [] },
    csv: { read: (...of) => table(...of, dialect/* COMMA */.KE), takes: ['column', 'hash'] },
    tsv: { read: (...of) => table(...of, dialect/* TAB */.wn), takes: ['column', 'hash'] },
    threatexchange: { read: exchanged, takes: [] },
    'urlhaus-csv': { read: urlhausTable, takes: [] },
    'urlhaus-json': { read: inJson(urlhausFeed), takes: [] },
    misp: { read: inJson(mispFeed), takes: [] },
    'misp-warninglist': { read: inJson(warningListFeed), takes: [] },
    stix: { read: inJson(stixFeed), takes: [] },
    vics: { read: inJson(vicsFeed), takes: ['category'] },
    list: { read: byLine(() => readListLine), takes: [] }
};
function byLine(reader) {
    return (input, options, sink) => readFeedLines((0,encoding/* utf8 */.As)(input), sink, reader(options));
}
function inJson(feed) {
    return (input, { categories }, sink) => readJsonFields((0,encoding/* utf8 */.As)(input), feed(sink, categories));
}
function fullHashes(input, _, sink) {
    const isJson = /^\s*\{/.test((0,latin1/* latin1 */.W)((0,encoding/* sampleOf */.uV)(input.head), 0, 64));
    if (isJson)
        return readJsonFields((0,encoding/* utf8 */.As)(input), fullHashFeed(sink, null));
    return readFeedLines((0,encoding/* utf8 */.As)(input), sink, hashReader('expr-sha256'));
}
function table(input, { column, header, hash }, sink, preferred) {
    if (column === null)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `a table needs --column with the name or number of a column`);
    const shape = { columns: [[column]], header, comments: false, delimiter: delimiterOf(input, preferred) };
    return readColumns((0,encoding/* utf8 */.As)(input), shape, sink, hash === null ? readLink : hashCells(hash));
}
const readLink = ([cell = ''], line, sink) => {
    if (looksLikeHash(cell))
        sink.refuse(NEEDS_HASH_OPTION, line);
    else
        sink.link(cell, line);
};
function hashCells(hash) {
    return ([cell = ''], line, sink) => {
        const entry = hashEntry(cell, hash === 'by-length' ? null : hash);
        if (typeof entry === 'string')
            sink.hash(entry, line);
        else
            sink.refuse(entry.wrong, line);
    };
}
function exchanged(input, _, sink) {
    const shape = {
        columns: [
            ['indicator', 'raw_indicator', 'signal_str', 'value'],
            ['type', 'indicator_type', 'signal_type', 'indicator-type']
        ],
        header: true,
        comments: false,
        delimiter: delimiterOf(input, dialect/* COMMA */.KE)
    };
    return readColumns((0,encoding/* utf8 */.As)(input), shape, sink, readExchanged);
}
/** URLhaus comments its header out, and has the URL in the third column. */
function urlhausTable(input, _, sink) {
    const shape = { columns: [[3]], header: false, comments: true, delimiter: dialect/* COMMA */.KE };
    return readColumns((0,encoding/* utf8 */.As)(input), shape, sink, readLink);
}
function delimiterOf({ head, whole }, preferred) {
    return preferred === dialect/* TAB */.wn ? dialect/* TAB */.wn : (0,dialect/* detectDialect */.IZ)((0,encoding/* sampleOf */.uV)(head), whole, preferred).delimiter;
}
//# sourceMappingURL=feed-formats.js.map
// EXTERNAL MODULE: ./lib/service/list-entry.js
var list_entry = __webpack_require__(102);
;// CONCATENATED MODULE: ./lib/command/convert-options.js
/** Parses the arguments of `convert`. */









const HASH_NAMES = [...HASH_KINDS, 'by-length'];
/** @throws GateError `usage` */
function parseConvertOptions(args) {
    const { values, positionals } = (0,command_arguments/* parseArguments */.W)(args, {
        type: { type: 'string' },
        format: { type: 'string' },
        column: { type: 'string' },
        header: { type: 'boolean' },
        hash: { type: 'string' },
        category: { type: 'string', multiple: true },
        out: { type: 'string' },
        'allow-refused': { type: 'boolean' },
        'allow-type': { type: 'string', multiple: true }
    });
    if (positionals.length === 0)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `convert needs the path of a file, or - for standard input`);
    if (new Set(positionals).size < positionals.length)
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `a file is given twice`);
    if (values.out === undefined) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `convert needs --out with the path of the list file to write`);
    }
    const allowTypes = (0,allow_types/* allowedTypes */.q)(values['allow-type']);
    const format = values.format === undefined ? null : oneOf(values.format, FORMAT_NAMES, (0,safe_text/* safe */.gB) `--format`);
    const { column, hash, category } = values;
    return {
        type: values.type === undefined ? null : knownType(values.type, allowTypes),
        format,
        feed: {
            column: column === undefined ? null : /^[1-9]\d{0,5}$/.test(column) ? Number(column) : (0,byte_text/* byteText */.a)(column),
            header: values.header === true,
            hash: hash === undefined ? null : oneOf(hash, HASH_NAMES, (0,safe_text/* safe */.gB) `--hash`),
            categories: category === undefined ? null : new Set(category)
        },
        allowTypes,
        allowRefused: values['allow-refused'] === true,
        out: values.out,
        files: positionals
    };
}
/** @throws GateError `usage` for an option that the format does not take, or one that it lacks */
function assertFits(format, { type, feed }) {
    if ((format === 'list') !== (type === null)) {
        throw new errors/* GateError */.ue('usage', format === 'list'
            ? (0,safe_text/* safe */.gB) `the format list has a threat type in every line, so --type cannot be given`
            : (0,safe_text/* safe */.gB) `convert needs --type with the threat type of the entries, such as CSAM or MALWARE`);
    }
    const given = [
        { option: 'column', isGiven: feed.column !== null },
        { option: 'column', isGiven: feed.header },
        { option: 'hash', isGiven: feed.hash !== null },
        { option: 'category', isGiven: feed.categories !== null }
    ];
    for (const { option, isGiven } of given) {
        if (!isGiven || FORMATS[format].takes.includes(option))
            continue;
        const shown = option === 'column' && feed.column === null ? (0,safe_text/* safe */.gB) `--header` : (0,safe_text/* safe */.gB) `--${option}`;
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the format ${format} does not take ${shown}; use --format csv for a table`);
    }
}
function knownType(type, allowed) {
    if (list_entry/* THREAT_TYPES */.Dw.has(type) || allowed.includes(type))
        return type;
    const types = [...list_entry/* THREAT_TYPES */.Dw].map(known => known.toLowerCase());
    const meant = (0,nearest/* nearest */.p)(type, types)?.toUpperCase();
    const guess = meant === undefined ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `; did you mean ${(0,safe_text/* quoted */.TL)(meant, (0,safe_text/* safe */.gB) `another`)}?`;
    const text = (0,safe_text/* safe */.gB) `--type is not a known threat type${guess} (docs/denylist.md lists them; --allow-type accepts another one)`;
    throw new errors/* GateError */.ue('usage', text);
}
function oneOf(word, known, option) {
    const found = known.find(name => name === word);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(word, known);
    const guess = meant === null ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `; did you mean ${(0,safe_text/* quoted */.TL)(meant, (0,safe_text/* safe */.gB) `another`)}?`;
    const names = (0,safe_text/* joined */.oR)(known.map(name => (0,safe_text/* unquoted */.qZ)((0,safe_text/* quoted */.TL)(name, (0,safe_text/* safe */.gB) `(not shown)`))), ', ');
    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `there is no ${option} ${(0,command_arguments/* shownArgument */.p)(word, (0,safe_text/* safe */.gB) `(not shown)`)}${guess} (one of ${names})`);
}
//# sourceMappingURL=convert-options.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/command/piped-list.js
/** A list file that `convert` writes to standard output, for a program that encrypts or sends it. */



/** The last line of a list that is not complete: the service refuses a list with such a line. */
const INCOMPLETE_LIST = (0,safe_text/* safe */.gB) `This list is not complete.\n`;
class PipedList {
    #complete = false;
    /** @throws GateError `usage` on a terminal, which would show what must stay secret */
    static open() {
        if (process.stdout.isTTY) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `a list must not be shown on a terminal; give --out with the path of a file`);
        }
        return new PipedList();
    }
    async write(chunk) {
        if (!process.stdout.write(chunk))
            await (0,external_node_events_.once)(process.stdout, 'drain');
    }
    async replace() {
        this.#complete = true;
    }
    async [Symbol.asyncDispose]() {
        if (!this.#complete)
            process.stdout.write(String(INCOMPLETE_LIST));
    }
}
//# sourceMappingURL=piped-list.js.map
// EXTERNAL MODULE: ./lib/command/print.js
var print = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/command/replacement.js
var replacement = __webpack_require__(3425);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/item/digest/fingerprint.js
var fingerprint = __webpack_require__(4104);
// EXTERNAL MODULE: ./lib/item/digest/fingerprint-table.js
var fingerprint_table = __webpack_require__(617);
;// CONCATENATED MODULE: ./lib/convert/conversion-report.js
/** Counts the lines of a partner's file by what was done with them. It has numbers and reasons, and never content. */


/** The kinds of entries, as the report calls them. */
const ENTRY_KINDS = ['url', 'md5', 'sha1', 'sha256', 'sha512', 'url-md5', 'expr-sha256'];
class ConversionReport {
    /** Lines of the file. */
    lines = 0;
    duplicates = 0;
    #written = new Map();
    /** By text: equal reasons may be different objects. */
    #refused = new Map();
    #leftOut = new Map();
    wrote(kind) {
        this.#written.set(kind, (this.#written.get(kind) ?? 0) + 1);
    }
    refuse(why, line) {
        const refused = this.#refused.get(String(why)) ?? { why, count: 0, lines: [] };
        this.#refused.set(String(why), refused);
        refused.count++;
        if (refused.lines.length < MAX_SHOWN_LINES && refused.lines.at(-1) !== line)
            refused.lines.push(line);
    }
    leaveOut(what) {
        const left = this.#leftOut.get(String(what)) ?? { what, count: 0 };
        this.#leftOut.set(String(what), left);
        left.count++;
    }
    get written() {
        return sum(this.#written.values());
    }
    get refused() {
        return sum([...this.#refused.values()].map(({ count }) => count));
    }
    /** Returns the report as lines of text. */
    shown(file, format) {
        const kinds = ENTRY_KINDS.flatMap(kind => {
            const written = this.#written.get(kind) ?? 0;
            return written === 0
                ? []
                : [kind === 'url' ? (0,safe_text/* plural */.LS)(written, (0,safe_text/* safe */.gB) `URL or host`, (0,safe_text/* safe */.gB) `URLs and hosts`) : (0,safe_text/* safe */.gB) `${(0,safe_text/* count */.U9)(written)} ${kind}`];
        });
        const detail = kinds.length === 0 ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) ` (${(0,safe_text/* joined */.oR)(kinds, ', ')})`;
        return [
            (0,safe_text/* safe */.gB) `${file}, read as ${format}: ${(0,safe_text/* plural */.LS)(this.lines, (0,safe_text/* safe */.gB) `line`, (0,safe_text/* safe */.gB) `lines`)}, ${(0,safe_text/* plural */.LS)(this.written, (0,safe_text/* safe */.gB) `entry`, (0,safe_text/* safe */.gB) `entries`)}${detail}, ${(0,safe_text/* plural */.LS)(this.duplicates, (0,safe_text/* safe */.gB) `duplicate`, (0,safe_text/* safe */.gB) `duplicates`)}, ${(0,safe_text/* count */.U9)(this.refused)} refused`,
            ...[...this.#leftOut.values()].map(({ what, count: left }) => (0,safe_text/* safe */.gB) `  left out: ${(0,safe_text/* count */.U9)(left)} ${what}`),
            ...[...this.#refused.values()].map(shownRefusal)
        ];
    }
}
function shownRefusal({ why, count: refused, lines }) {
    const numbers = (0,safe_text/* joined */.oR)(lines.map(safe_text/* count */.U9), ', ');
    const more = refused > lines.length ? (0,safe_text/* safe */.gB) ` and ${(0,safe_text/* count */.U9)(refused - lines.length)} more` : (0,safe_text/* safe */.gB) ``;
    return (0,safe_text/* safe */.gB) `  refused: ${lines.length === 1 && refused === 1 ? (0,safe_text/* safe */.gB) `line` : (0,safe_text/* safe */.gB) `lines`} ${numbers}${more}: ${why}`;
}
function sum(numbers) {
    let total = 0;
    for (const number of numbers)
        total += number;
    return total;
}
//# sourceMappingURL=conversion-report.js.map
;// CONCATENATED MODULE: ./lib/convert/refanged.js
/** Makes a URL of one that was written so that nobody opens it by mistake: `hxxps[:]//bad[.]example`. */
/** @param text one character per byte */
function refanged(text) {
    if (!/[[({]|^h(?!ttps?:)/i.test(text))
        return text;
    const opened = text
        .replace(/^h(?:xx|\*\*|__|tt)p(s?)(?=\[?:|:\/\/)/i, 'http$1')
        .replaceAll(/\[(:|:\/\/|\/|@)\]/g, '$1')
        .replaceAll(/\[(?:\.|dot)\]/gi, '.');
    // In a path, these brackets may belong to the URL.
    const [, before = '', host = '', rest = ''] = /^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?)([^/?#]*)([^]*)$/i.exec(opened) ?? [];
    return before + host.replaceAll(/\((?:\.|dot)\)|\{(?:\.|dot)\}/gi, '.') + rest;
}
//# sourceMappingURL=refanged.js.map
;// CONCATENATED MODULE: ./lib/convert/entry-writer.js
/**
 * Writes the lines of a list file. Each line is first read by the reader of the service, so that the service accepts the
 * list, and an entry that is the same in canonical form is written once.
 */










/** Signs that occur in regular expressions and hardly in URLs. */
const REGEX_SIGN = /^\^|^\/.*\/[a-z]*$|\.\*|\(\?[:=!]|\[(?:\^|0-9|a-z)|\\[.dws/]|\$$/i;
class EntryWriter {
    /** The report on the file that is being read. */
    report = new ConversionReport();
    #type;
    #allowed;
    #seen = new fingerprint_table/* FingerprintTable */.h();
    #fingerprinter = new fingerprint/* Fingerprinter */.U();
    /** A digest and the number of its threat type. */
    #entry = new Uint8Array(34);
    #types = new Map();
    #lines = [];
    /** @param type the threat type of entries without one; empty if every line has its own */
    constructor(type, allowed) {
        this.#type = type;
        this.#allowed = allowed;
    }
    /** Returns the lines that were made since the last call. */
    take() {
        const text = this.#lines.join('');
        this.#lines = [];
        return Buffer.from(text, 'latin1');
    }
    link(link, line) {
        const entry = refanged(link);
        if (/^[=+]|^-[^a-z0-9]/i.test(entry))
            this.refuse(FORMULA, line);
        else if (REGEX_SIGN.test(entry))
            this.refuse(REGULAR_EXPRESSION, line);
        else
            this.#add(`${this.#type}\t${entry}`, line);
    }
    hash(hash, line) {
        this.#add(`${this.#type}\t${hash}`, line);
    }
    listLine(text, line) {
        this.#add(text, line);
    }
    refuse(why, line) {
        this.report.refuse(why, line);
    }
    leaveOut(what) {
        this.report.leaveOut(what);
    }
    #add(text, line) {
        if (/[\n\r]|\t.*\t/.test(text))
            return this.refuse(LINE_BREAK, line);
        if (/[\x80-\xff]/.test(text) && !(0,external_node_buffer_.isUtf8)(Buffer.from(text, 'latin1')))
            return this.refuse(NOT_UTF8, line);
        const entry = (0,list_entry/* parseListLine */.UE)(text, this.#allowed);
        if ('wrong' in entry)
            return this.refuse(entry.wrong, line);
        if (!this.#isNew(entry.threatType, entry.digest)) {
            this.report.duplicates++;
            return;
        }
        const start = text
            .slice(text.indexOf('\t') + 1)
            .trimStart()
            .toLowerCase();
        this.report.wrote(ENTRY_KINDS.find(kind => start.startsWith(`${kind}:`)) ?? 'url');
        this.#lines.push(`${text}\n`);
    }
    #isNew(threatType, digest) {
        const type = this.#types.get(threatType) ?? this.#types.size;
        this.#types.set(threatType, type);
        const { size } = this.#seen;
        if (size === MAX_ENTRIES) {
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `there are more than ${(0,safe_text/* count */.U9)(MAX_ENTRIES)} entries; make several lists`);
        }
        this.#entry.set(digest);
        this.#entry[digest.length] = type & 255;
        this.#entry[digest.length + 1] = type >> 8;
        return this.#seen.add(this.#fingerprinter.numbers(this.#entry)) === size;
    }
}
//# sourceMappingURL=entry-writer.js.map
;// CONCATENATED MODULE: ./lib/convert/recognized-format.js
/** Recognizes the format of a partner's file by its beginning. A wrong guess does no harm: its lines are refused. */



/** Signs in the text of JSON feeds, the most certain first. */
const JSON_SIGNS = [
    [/"type"\s*:\s*"bundle"|"spec_version"\s*:/, 'stix'],
    [/"matching_attributes"\s*:|"list"\s*:\s*\[/, 'misp-warninglist'],
    [/"(?:Event|Attribute)"\s*:/, 'misp'],
    [/odata\.(?:context|metadata)"|"(?:MD5|PhotoDNA)"\s*:/, 'vics'],
    [/"fullHashes"\s*:/, 'full-hashes'],
    [/"url_status"\s*:|"urlhaus_/, 'urlhaus-json']
];
/** Returns null if the format is not certain. */
function recognizedFormat({ head }) {
    const text = (0,latin1/* latin1 */.W)((0,encoding/* sampleOf */.uV)(head));
    if (/^\s*[[{]\s*["[{}\]]/.test(text))
        return JSON_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
    if (/^#.*URLhaus/m.test(text) && /^"\d+","/m.test(text))
        return 'urlhaus-csv';
    const lines = text.split(/\r\n?|\n/).map(line => line.trim());
    if (lines.some(line => /^\[Adblock|^\[AdGuard|^\|\|[^ ]+\^/i.test(line)))
        return 'adblock';
    const first = lines.find(line => line !== '' && !/^[#!]/.test(line)) ?? '';
    if (/^[A-Z][A-Z0-9_]*\t[^\t]+$/.test(first))
        return 'list';
    if (/^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)[ \t]/.test(first))
        return 'hosts';
    const [word = ''] = first.split(/ /, 1);
    if (looksLikeHash(word) || typeof hashEntry(word, null) === 'string')
        return 'hashes';
    return /^[a-z*]+(?:\[?:\]?)\/\/[^\s,;]+$|^[^\s,;"/@]+(?:\.|\[\.\])[^\s,;"@]+$/i.test(first) ? 'urls' : null;
}
//# sourceMappingURL=recognized-format.js.map
// EXTERNAL MODULE: ./lib/manifest/bytes/peek.js
var peek = __webpack_require__(218);
// EXTERNAL MODULE: ./lib/service/list-name.js
var list_name = __webpack_require__(5319);
;// CONCATENATED MODULE: ./lib/command/convert.js
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
/** `convert`: makes a list file from what partners hand out. */













const REFUSED = 1;
/** Converts the files, prints the report on standard error and returns the exit code. */
async function convert(args, stop) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const options = parseConvertOptions(args);
        const out = __addDisposableResource(env_1, options.out === '-' ? PipedList.open() : await newFile(options.out), true);
        const writer = new EntryWriter(options.type ?? '', new Set(options.allowTypes));
        let written = 0;
        let refused = 0;
        for (const file of options.files) {
            await convertFile(file, options, writer, out, stop);
            written += writer.report.written;
            refused += writer.report.refused;
        }
        if (refused > 0 && !options.allowRefused) {
            (0,print/* complain */.cc)((0,safe_text/* safe */.gB) `No list was written, because ${(0,safe_text/* plural */.LS)(refused, (0,safe_text/* safe */.gB) `line or entry was`, (0,safe_text/* safe */.gB) `lines or entries were`)} refused. Correct them, or leave them out with --allow-refused.`);
            return REFUSED;
        }
        if (written === 0)
            throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `there are no entries, so no list was written`);
        await out.replace(null);
        return 0;
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
/** Converts one file, and prints how many lines were converted and why others were not. */
async function convertFile(file, options, writer, out, stop) {
    const name = file === '-' ? (0,safe_text/* safe */.gB) `standard input` : (0,list_name/* shownFile */.G)(file);
    const report = new ConversionReport();
    writer.report = report;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const input = __addDisposableResource(env_2, await (0,peek/* peek */.s)(await opened(file)), true);
            const format = options.format ?? recognizedFormat(input);
            if (format === null)
                throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `its format is not certain; give it with --format`);
            assertFits(format, options);
            const reading = FORMATS[format].read(input, options.feed, writer);
            let step = await reading.next();
            for (; step.done !== true; step = await reading.next()) {
                if (stop.aborted)
                    throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `the conversion was stopped, so no list was written`);
                await out.write(writer.take());
            }
            await out.write(writer.take());
            report.lines = step.value;
            (0,print/* complain */.cc)((0,safe_text/* joined */.oR)(report.shown(name, (0,safe_text/* safe */.gB) `${format}`), '\n'));
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        const { reason, text } = (0,errors/* describe */.q0)(error);
        throw new errors/* GateError */.ue(reason, (0,safe_text/* safe */.gB) `${name}: ${text}`, { cause: error });
    }
}
/** Opens a file, so that one that is absent is an error before its format is looked for. */
async function opened(file) {
    if (file === '-')
        return chunksOf(process.stdin);
    try {
        const handle = await (0,promises_.open)(file);
        if (!(await handle.stat()).isDirectory())
            return chunksOf(handle.createReadStream());
        await handle.close();
    }
    catch (cause) {
        throw unreadable(cause);
    }
    throw unreadable();
}
async function* chunksOf(stream) {
    try {
        for await (const chunk of stream)
            if (chunk instanceof Uint8Array)
                yield chunk;
    }
    catch (cause) {
        throw unreadable(cause);
    }
}
function unreadable(cause) {
    return new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `it cannot be read; check the path, and whether you may read the file`, { cause });
}
/** @throws GateError `usage` if a folder or a link is in the way */
async function newFile(path) {
    const there = await (0,promises_.lstat)(path).catch(() => null);
    if (there !== null && !there.isFile()) {
        throw new errors/* GateError */.ue('usage', (0,safe_text/* safe */.gB) `--out is a folder or a link; give the path of the list file itself`);
    }
    return await replacement/* Replacement */.z.beside(path);
}
//# sourceMappingURL=convert.js.map

/***/ }),

/***/ 3425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Replacement)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9661);
/**
 * A new file in the folder of the file that it will replace. It has a temporary name until it is complete, so that the
 * path always leads to the whole old file or the whole new one.
 */





class Replacement {
    path;
    #target;
    #file;
    #replaced = false;
    constructor(target, path, file) {
        this.#target = target;
        this.path = path;
        this.#file = file;
    }
    /** Creates the file and deletes those of killed runs. @throws GateError `usage` if the folder is not writable */
    static async beside(target) {
        const prefix = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.cleaning-`;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
        try {
            // If this deletes the file of a run that is still active, that run's rename fails and its original stays.
            for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
                if (isLeftover(name, prefix))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, prefix + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SUFFIX_BYTES).toString('hex'));
            return new Replacement(target, path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600));
        }
        catch (cause) {
            throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `cannot create a file in its folder; check the folder's permissions`, { cause });
        }
    }
    /** @throws GateError `internal` if writing fails, for example on a full disk */
    async write(chunk) {
        await attempt(() => this.#file.appendFile(chunk));
    }
    /**
     * Moves this file to the target.
     *
     * @param like the file whose mode and, if allowed, owner it gets; null: only its owner may read it
     */
    async replace(like) {
        await attempt(async () => {
            if (like !== null) {
                // Only the superuser may change the owner. The mode is set afterwards, since chown clears some of its bits.
                await this.#file.chown(Number(like.uid), Number(like.gid)).catch(() => undefined);
                await this.#file.chmod(Number(like.mode) & 0o7777);
            }
            await this.#file.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(this.path, this.#target);
            this.#replaced = true;
        });
        // Some systems cannot open folders. The new file is in place anyway.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#target)).catch(() => null);
        await folder?.sync().catch(() => undefined);
        await folder?.close();
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
        if (!this.#replaced)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { force: true });
    }
}
const SUFFIX_BYTES = 6;
function isLeftover(name, prefix) {
    return name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
}
async function attempt(step) {
    try {
        await step();
    }
    catch (cause) {
        throw new _safe_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('internal', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safe */ .gB) `the new version could not be written; check whether the disk is full`, {
            cause
        });
    }
}
//# sourceMappingURL=replacement.js.map

/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shownFile),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   hx: () => (/* binding */ listNameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(107);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9661);
/** Makes the name of a list: as the protocol uses it, and as messages show its file. */



/** Returns the name of a list from its file: without the suffix, in letters, digits and dashes. */
function listNameOf(path) {
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(/(?<=.)\.[^.]*$/, '');
    return stem.toLowerCase().replace(/[^a-z0-9_]+/g, '-') || 'list';
}
/** Returns names for lists whose files may have equal names: the second `partners` is `partners-2`. */
function distinctNames(paths) {
    const taken = new Set();
    return paths.map(path => {
        const stem = listNameOf(path);
        let name = stem;
        for (let number = 2; taken.has(name); number++)
            name = `${stem}-${number}`;
        taken.add(name);
        return name;
    });
}
function shownFile(path) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_safe_byte_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byteText */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `file with a name that reads like an address`);
}
//# sourceMappingURL=list-name.js.map

/***/ })

};
