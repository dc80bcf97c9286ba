/** Evaluates functions and methods that build texts or return them unchanged. */
import { byteText } from '../../safe/byte-text.ts';
import { formatted, type Fillers } from './python-templates.ts';
import { type Known, type ValueMaker, options, text, type Text, withOrigin } from './python-values.ts';
import {
  MAX_JOINED_LINKS,
  MAX_LINK_CHARACTERS,
  MAX_REPLACED_CHARACTERS,
  MAX_STRIPPED_CHARACTERS
} from './script-limits.ts';

/** The arguments of a call, in order and by name. */
export type Given = Fillers;

type Method = (receiver: Text, given: Given, maker: ValueMaker) => Known;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['format', ofTemplate],
  [
    'format_map',
    (receiver, { items: [map] }, maker) =>
      map?.kind === 'dictionary' ? ofTemplate(receiver, { items: [], named: map.entries }, maker) : null
  ],
  ['substitute', substituted],
  ['safe_substitute', substituted],
  [
    'join',
    (separator, { items: [list] }, maker) => (list?.kind === 'list' ? joined(separator, list.items, maker) : null)
  ],
  ['replace', replaced],
  ['lower', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
  ['casefold', (receiver, _, maker) => maker.changed(receiver, lowerCase)],
  ['encode', unchanged],
  ['decode', unchanged],
  ['removeprefix', (receiver, { items }, maker) => shortened(receiver, items, maker, true)],
  ['removesuffix', (receiver, { items }, maker) => shortened(receiver, items, maker, false)],
  ['strip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, true)],
  ['lstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, true, false)],
  ['rstrip', (receiver, { items }, maker) => stripped(receiver, items, maker, false, true)]
]);

/** Returns the result of a method of a text. */
export function methodValue(receiver: Known, name: string, given: Given, maker: ValueMaker): Known {
  if (receiver?.kind === 'text') return METHODS.get(name)?.(receiver, given, maker) ?? null;
  // `os.environ.get("BASE", "https://…")`, of an unknown object.
  if (receiver?.kind === 'dictionary' && name === 'get') return entry(receiver, given);
  return functionValue(name, given, maker);
}

/** Returns the result of a function, of any module. */
export function functionValue(name: string, given: Given, maker: ValueMaker): Known {
  const { items, named } = given;
  if (name === 'join') return paths(items, maker);
  if (name === 'urljoin') return resolved(items, maker);
  if (name === 'get' || name === 'getenv') return maker.choice([items[1] ?? named.get('default') ?? null]);
  if (name === 'dict') return { kind: 'dictionary', entries: named };
  if (name === 'list' || name === 'tuple') return items[0]?.kind === 'list' ? items[0] : null;
  return ['str', 'Template', 'Path', 'PurePosixPath', 'URL'].includes(name) && items.length === 1
    ? unchanged(items[0])
    : null;
}

/** Returns the value, but no longer as a literal, so that adjacent literals are not joined to it. */
function unchanged(value: Known | undefined): Known {
  return value?.kind === 'text' && value.origin === 'literal' ? withOrigin(value, 'read') : (value ?? null);
}

export function entry(dictionary: Known, { items: [name, other] }: Given): Known {
  if (dictionary?.kind !== 'dictionary' || name?.kind !== 'text' || name.sure === null) return null;
  return dictionary.entries.get(name.sure) ?? other ?? null;
}

function ofTemplate(receiver: Text, given: Given, maker: ValueMaker): Known {
  const [template = '', ...more] = options(receiver);
  const filled = formatted(template, given, maker);
  if (receiver.sure !== null || filled === null) return filled;
  return maker.choice([filled, ...more.map(other => formatted(other, given, maker))]);
}

/** Joins the items up to the first unknown one, so that this part is read too. */
function joined(separator: Text, items: readonly Known[], maker: ValueMaker): Known {
  const parts: Text[] = [];
  for (const item of items) {
    if (item?.kind !== 'text') break;
    if (parts.length > 0) parts.push(separator);
    parts.push(item);
  }
  return parts.length === 0 ? null : maker.concat(parts);
}

const SLASH = text('/', 'read');

/** Evaluates `os.path.join` and similar functions. */
function paths(items: readonly Known[], maker: ValueMaker): Known {
  const parts: Text[] = [];
  for (const item of items) {
    if (item?.kind !== 'text') break;
    const before = parts.at(-1);
    const divided = before === undefined || options(before).every(option => option.endsWith('/'));
    if (!divided && !options(item).every(option => option.startsWith('/'))) parts.push(SLASH);
    parts.push(item);
  }
  return parts.length === 0 ? null : maker.concat(parts);
}

/** Evaluates `urljoin`; resolves like a browser. */
function resolved([base, link]: readonly Known[], maker: ValueMaker): Known {
  if (base?.kind !== 'text' || link?.kind !== 'text') return null;
  const sites = options(base).slice(0, MAX_JOINED_LINKS);
  const targets = options(link).slice(0, Math.ceil(MAX_JOINED_LINKS / sites.length));
  const all = sites.flatMap(site => targets.map(target => resolvedLink(site, target)));
  const [first = null] = all;
  if (base.sure === null || link.sure === null || first === null)
    return made(maker.choice(all.map(one => text(one, 'made'))));
  return made(maker.concat([text(first, 'read')]));
}

function resolvedLink(site: string, target: string): string {
  if (site.length + target.length > MAX_LINK_CHARACTERS) return '';
  const [base, link] = [site, target].map(one => Buffer.from(one, 'latin1').toString('utf8'));
  if (base === undefined || link === undefined || !URL.canParse(link, base)) return `${site}${target}`;
  return byteText(new URL(link, base).href);
}

function made(value: Known): Known {
  return withOrigin(value, 'made');
}

function replaced(receiver: Text, { items: [old, by] }: Given, maker: ValueMaker): Known {
  const [what, other] = [old, by].map(item => (item?.kind === 'text' ? item.sure : null));
  if (what === null || what === undefined || other === null || other === undefined || what === '') return null;
  const all = options(receiver);
  const longest = Math.max(...all.map(option => option.length));
  if (all.length * longest * (1 + other.length / what.length) > MAX_REPLACED_CHARACTERS) return null;
  const values = all.map(option =>
    text(
      option.replaceAll(what, () => other),
      'made'
    )
  );
  return receiver.sure === null ? made(maker.choice(values)) : made(maker.concat(values.slice(0, 1)));
}

const BLANKS = ' \t\r\n\f\v';

function stripped(receiver: Text, items: readonly Known[], maker: ValueMaker, start: boolean, end: boolean): Known {
  const [chars] = items;
  const given = chars?.kind === 'text' ? (chars.sure ?? '') : '';
  const taken = items.length === 0 ? BLANKS : given.slice(0, MAX_STRIPPED_CHARACTERS);
  return maker.changed(receiver, option => {
    let first = 0;
    let last = option.length;
    while (start && first < last && taken.includes(option.charAt(first))) first++;
    while (end && last > first && taken.includes(option.charAt(last - 1))) last--;
    return option.slice(first, last);
  });
}

/** Evaluates `removeprefix` and `removesuffix`. */
function shortened(receiver: Text, [part]: readonly Known[], maker: ValueMaker, start: boolean): Known {
  const taken = part?.kind === 'text' ? (part.sure ?? '') : '';
  return maker.changed(receiver, option => {
    if (start) return option.startsWith(taken) ? option.slice(taken.length) : option;
    return option.endsWith(taken) ? option.slice(0, option.length - taken.length) : option;
  });
}

/** Evaluates `string.Template.substitute`. */
function substituted(receiver: Text, { items: [map], named }: Given, maker: ValueMaker): Known {
  const values = map?.kind === 'dictionary' ? new Map([...map.entries, ...named]) : named;
  const template = maker.changed(receiver, option =>
    option
      .replace(/[{}]/g, '$&$&')
      .replace(/\$(?:(\$)|\{\{(\w+)\}\}|(\w+))/g, (_, dollar?: string, braced?: string, name?: string) =>
        dollar === undefined ? `{${braced ?? name ?? ''}}` : dollar
      )
  );
  return template?.kind === 'text' ? ofTemplate(template, { items: [], named: values }, maker) : null;
}

function lowerCase(written: string): string {
  return written.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}
