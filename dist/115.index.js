export const id = 115;
export const ids = [115];
export const modules = {

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/manifest/kind/patterns.js
var patterns = __webpack_require__(1105);
// EXTERNAL MODULE: ./lib/safe/errors.js
var errors = __webpack_require__(2410);
// EXTERNAL MODULE: ./lib/safe/text.js
var safe_text = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/report/disclose.js + 1 modules
var disclose = __webpack_require__(426);
;// CONCATENATED MODULE: ./lib/settings/settings-schema.js
/**
 * Defines a settings file: the only source of the parser, its messages, its defaults and `docs/settings.schema.json`.
 * A test compares the table in `docs/settings.md` with it.
 */




/** Adds what a message says that a value must be. */
function taking(takes, schema) {
    return dist/* pipe */.FsL(schema, dist/* metadata */.yuE({ takes }));
}
const nonEmpty = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/\S/));
const settings_schema_text = taking((0,safe_text/* safe */.gB) `a non-empty text`, nonEmpty);
/** One pattern, or several separated by commas. */
const globs = taking((0,safe_text/* safe */.gB) `a glob`, dist/* pipe */.FsL(nonEmpty, dist/* check */.z6Y(given => (0,patterns/* splitPatterns */.sb)(given).length > 0)));
const level = taking((0,safe_text/* safe */.gB) `presence, counts, files or rows`, dist/* picklist */.KIO(disclose/* LEVELS */.A_));
const positive = taking((0,safe_text/* safe */.gB) `a number above 0`, dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* gtValue */.zYL(0)));
/** Also checks the calendar: `Date` reads 30 February as 2 March. */
const day = taking((0,safe_text/* safe */.gB) `a date as YYYY-MM-DD`, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n(), dist/* check */.z6Y(date => isOnCalendar(date))));
function isOnCalendar(date) {
    const instant = new Date(date);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
/** An optional key, with the description that editors show. */
function key(schema, description) {
    return dist/* optional */.lqM(dist/* pipe */.FsL(schema, dist/* description */.h_(description)));
}
/** An optional key with a default, which its description shows. */
function withDefault(schema, description, value) {
    return dist/* optional */.lqM(dist/* pipe */.FsL(schema, dist/* description */.h_(`${description} Default: ${value}.`)), value);
}
/** A required key. */
function needed(schema, description) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
const expires = needed(day, 'The last day on which this applies, in UTC. After it the entry is ignored. The report mentions it from 14 days before.');
const Unchecked = dist/* strictObject */.rej({
    path: needed(globs, 'Glob of the files.'),
    reason: needed(settings_schema_text, 'Why they are not checked.'),
    expires
});
const Exception = dist/* strictObject */.rej({
    id: needed(taking((0,safe_text/* safe */.gB) `a match id of 16 characters, a to z and 2 to 7`, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z2-7]{16}$/))), 'The match id that the report shows next to file and row.'),
    reason: needed(settings_schema_text, 'Why the match does not count.'),
    'approved-by': needed(settings_schema_text, 'Who decided that.'),
    expires
});
const Levels = dist/* strictObject */.rej({
    sealed: key(level, 'Restricted categories. Default: `presence`, on private repositories `files`.'),
    locatable: key(level, 'Named categories. Default: `rows`.')
});
const Limits = dist/* strictObject */.rej({
    'denylist-seconds': withDefault(positive, 'The longest time without progress from the denylist service, in seconds.', 120),
    'total-seconds': withDefault(positive, 'The deadline of the whole run, in seconds.', 1500),
    'manifest-mib': withDefault(positive, 'The largest manifest after decompression, in MiB.', 4096),
    expansion: withDefault(positive, 'The largest ratio of decompressed to stored bytes past the first 16 MiB.', 1000),
    'list-age-hours': key(positive, 'The highest age of a list, in hours; a list without a date fails. Default: any age.'),
    'list-entries': withDefault(taking((0,safe_text/* safe */.gB) `a whole number from 1`, dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1))), 'The fewest entries that every list must have, without its canaries.', 1)
});
const SettingsFile = dist/* strictObject */.rej({
    version: needed(taking((0,safe_text/* safe */.gB) `the number 1`, dist/* literal */.euz(1)), 'The version of this format.'),
    manifests: key(taking((0,safe_text/* safe */.gB) `a list of globs with at least one`, dist/* pipe */.FsL(dist/* array */.YOg(globs), dist/* nonEmpty */.hq())), 'Globs of the manifests to check; a leading ! excludes. Default: the input `manifests`, else the built-in patterns.'),
    'url-templates': key(taking((0,safe_text/* safe */.gB) `a list of URLs with a column's name in braces`, dist/* array */.YOg(taking((0,safe_text/* safe */.gB) `a URL with a column's name in braces`, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/.*\{[^{}]+\}/))))), "URLs with a column's name in braces, for manifests that contain ids or split columns."),
    unchecked: key(taking((0,safe_text/* safe */.gB) `a list of entries with ${inWords(dist/* keyof */.ZEF(Unchecked).options.map(each => (0,safe_text/* safe */.gB) `${each}`))}`, dist/* array */.YOg(Unchecked)), 'Files that are not checked. The report shows each and does not count it as checked.'),
    exceptions: key(taking((0,safe_text/* safe */.gB) `a list of entries with ${inWords(dist/* keyof */.ZEF(Exception).options.map(each => (0,safe_text/* safe */.gB) `${each}`))}`, dist/* array */.YOg(Exception)), 'Matches that do not count. Only for named categories and unparseable URLs, never for restricted categories. Needs the input `match-key` or a denylist token.'),
    disclosure: key(Levels, 'How much the report shows of matches: presence < counts < files < rows. More than the default is possible only in private repositories.'),
    'report-recipients': key(taking((0,safe_text/* safe */.gB) `a list of age recipients, each beginning with age1`, dist/* array */.YOg(taking((0,safe_text/* safe */.gB) `an age recipient, beginning with age1`, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^age1[a-z0-9]{20,2000}$/))))), 'Public age keys of the people who may read the encrypted report (input `report-file`).'),
    'lfs-media': withDefault(taking((0,safe_text/* safe */.gB) `content or oid`, dist/* picklist */.KIO(['content', 'oid'])), 'Whether images, audio and video in Git LFS are fetched and read (`content`), or compared only by the SHA-256 in their pointers (`oid`), which finds nothing that a list has by MD5 or SHA-1.', 'content'),
    limits: dist/* optional */.lqM(dist/* pipe */.FsL(Limits, dist/* description */.h_('If one of these is exceeded, the run is incomplete.')), {})
});
/** The names of all keys, which messages may show. A mapping that is missing here fails a test. */
const KEYS = [SettingsFile, Unchecked, Exception, Levels, Limits].flatMap(mapping => dist/* keyof */.ZEF(mapping).options);
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
        return (0,safe_text/* safe */.gB) `a mapping with the keys ${keys}`;
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
    const parts = path.map(part => shownKey(part)[0] ?? (0,safe_text/* safe */.gB) `${Number(part)}`);
    return (0,safe_text/* safe */.gB) `\`${(0,safe_text/* joined */.oR)(parts, '.')}\``;
}
/** Returns a known key as it may be shown, in a list; an empty list for any other name. */
function shownKey(name) {
    const known = KEYS.find(each => each === name);
    return known === undefined ? [] : [(0,safe_text/* safe */.gB) `${known}`];
}
function inWords(names) {
    return (0,safe_text/* safe */.gB) `${(0,safe_text/* joined */.oR)(names.slice(0, -1), ', ')} and ${(0,safe_text/* joined */.oR)(names.slice(-1), '')}`;
}
//# sourceMappingURL=settings-schema.js.map
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
        throw refuse((0,safe_text/* safe */.gB) `it is not UTF-8 text`, { cause });
    }
}
function parse(source, refuse) {
    try {
        return [...(0,yaml_parse/* yamlEvents */.f)(source, settings_limits/* MAX_SETTINGS_DEPTH */.pC)];
    }
    catch (cause) {
        const line = cause instanceof yaml_tokens/* YamlFault */.I ? lineAt(source, cause.at) : undefined;
        throw refuse((0,safe_text/* safe */.gB) `this is not YAML`, { cause, line });
    }
}
function construct(source, events, refuse) {
    let documents;
    try {
        documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source, schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: 0 });
    }
    catch (cause) {
        throw refuse((0,safe_text/* safe */.gB) `a key is used twice, or is not a plain name`, { cause, line: lineOf(cause) });
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
        return this.#refuse(what, { line: lineAt(this.#source, at) });
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
/** Returns the line of a parser's error, if it has a position. */
function lineOf(error) {
    const mark = error instanceof Error && 'mark' in error ? error.mark : null;
    const line = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
    return typeof line === 'number' ? line + 1 : undefined;
}
//# sourceMappingURL=strict-yaml.js.map
;// CONCATENATED MODULE: ./lib/settings/parse-settings.js
/** Reads a settings file, strictly. It is loaded only where there is one: its schema and YAML are large. */






const MIB = 1 << 20;
/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid` with the key and its line, never a value
 */
function parseSettings(bytes, file = (0,safe_text/* safe */.gB) `the settings file`) {
    const refused = (what, { cause, line } = {}) => {
        const where = line === undefined ? (0,safe_text/* safe */.gB) `` : (0,safe_text/* safe */.gB) `line ${line}: `;
        return new errors/* GateError */.ue('settings-invalid', (0,safe_text/* safe */.gB) `${file} is not valid: ${where}${what}`, {
            cause,
            line: line ?? null
        });
    };
    const document = parseStrictYaml(bytes, refused);
    const parsed = dist/* safeParse */.xLC(SettingsFile, document.value);
    if (!parsed.success) {
        const path = parsed.issues[0].path ?? [];
        throw refusedAt(refused, document, path.map(({ key }) => String(key)));
    }
    // For the schema an empty list is an object without keys.
    const list = ['disclosure', 'limits'].find(key => document.isList([key]));
    if (list !== undefined)
        throw refusedAt(refused, document, [list]);
    return { settings: settingsOf(parsed.output), given: new Set(keysIn(document.value)) };
}
/** Returns the keys of a mapping and of the mappings in it, as paths. */
function keysIn(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => [key, ...keysIn(below).map(each => `${key}.${each}`)]);
}
function refusedAt(refused, document, path) {
    const line = document.lineOf(path);
    const allowed = allowedAt(path);
    if (allowed === null)
        return refused(unknownKey(path), { line });
    return path.length === 0
        ? refused((0,safe_text/* safe */.gB) `it must be ${allowed}`)
        : refused((0,safe_text/* safe */.gB) `${knownPath(path)} must be ${allowed}`, { line });
}
function unknownKey(path) {
    const parent = path.slice(0, -1);
    const of = parent.length === 0 ? (0,safe_text/* safe */.gB) `the settings` : knownPath(parent);
    return (0,safe_text/* safe */.gB) `${keyText(path.at(-1) ?? '')} is not a key of ${of}, which takes ${keysOf(parent) ?? (0,safe_text/* safe */.gB) `none`}`;
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
//# sourceMappingURL=parse-settings.js.map

/***/ })

};
