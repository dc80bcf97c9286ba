/** Functions and methods that put texts together or leave them as they are. */
import { formatted, type Fillers } from './python-templates.ts';
import { type Known, type Making, options, text, type Text, withOrigin } from './python-values.ts';

/** A call's arguments, in order and by name. */
export type Given = Fillers;

/** Characters that a replacement may look through and make, for it is done at once. */
const LONGEST_REPLACED = 1 << 18;

type Method = (receiver: Text, given: Given, making: Making) => Known;

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['format', ofTemplate],
  [
    'join',
    (separator, { items: [list] }, making) => (list?.kind === 'list' ? joined(separator, list.items, making) : null)
  ],
  ['replace', replaced],
  ['lower', (receiver, _, making) => making.changed(receiver, lowerCase)],
  ['casefold', (receiver, _, making) => making.changed(receiver, lowerCase)],
  ['encode', unchanged],
  ['decode', unchanged],
  ['strip', (receiver, { items }, making) => stripped(receiver, items, making, true, true)],
  ['lstrip', (receiver, { items }, making) => stripped(receiver, items, making, true, false)],
  ['rstrip', (receiver, { items }, making) => stripped(receiver, items, making, false, true)]
]);

/** What a method of a text returns. */
export function methodValue(receiver: Known, name: string, given: Given, making: Making): Known {
  if (receiver?.kind === 'text') return METHODS.get(name)?.(receiver, given, making) ?? null;
  // `os.environ.get("BASE", "https://…")`, of an object that is not known.
  if (receiver?.kind === 'dictionary' && name === 'get') return entry(receiver, given);
  return functionValue(name, given, making);
}

/** What a function returns, of whatever module. */
export function functionValue(name: string, given: Given, making: Making): Known {
  const { items, named } = given;
  if (name === 'join') return paths(items, making);
  if (name === 'urljoin') return resolved(items, making);
  if (name === 'get' || name === 'getenv') return making.choice([items[1] ?? named.get('default') ?? null]);
  if (name === 'dict') return { kind: 'dictionary', entries: named };
  if (name === 'list' || name === 'tuple') return items[0]?.kind === 'list' ? items[0] : null;
  return ['str', 'Path', 'PurePosixPath', 'URL'].includes(name) && items.length === 1 ? unchanged(items[0]) : null;
}

/** What is no literal any more, to which its neighbours would be joined. */
function unchanged(value: Known | undefined): Known {
  return value?.kind === 'text' && value.origin === 'literal' ? withOrigin(value, 'read') : (value ?? null);
}

export function entry(dictionary: Known, { items: [name, other] }: Given): Known {
  if (dictionary?.kind !== 'dictionary' || name?.kind !== 'text' || name.sure === null) return null;
  return dictionary.entries.get(name.sure) ?? other ?? null;
}

function ofTemplate(receiver: Text, given: Given, making: Making): Known {
  const [template = '', ...more] = options(receiver);
  const filled = formatted(template, given, making);
  if (receiver.sure !== null || filled === null) return filled;
  return making.choice([filled, ...more.map(other => formatted(other, given, making))]);
}

/** What stands before the first item that is not known is read all the same, where it is made. */
function joined(separator: Text, items: readonly Known[], making: Making): Known {
  const parts: Text[] = [];
  for (const item of items) {
    if (item?.kind !== 'text') break;
    if (parts.length > 0) parts.push(separator);
    parts.push(item);
  }
  return parts.length === 0 ? null : making.concat(parts);
}

const SLASH = text('/', 'read');

/** `os.path.join` and its like. */
function paths(items: readonly Known[], making: Making): Known {
  const parts: Text[] = [];
  for (const item of items) {
    if (item?.kind !== 'text') break;
    const before = parts.at(-1);
    const divided = before === undefined || options(before).every(option => option.endsWith('/'));
    if (!divided && !options(item).every(option => option.startsWith('/'))) parts.push(SLASH);
    parts.push(item);
  }
  return parts.length === 0 ? null : making.concat(parts);
}

/** `urljoin`, as a browser resolves a link. */
function resolved([base, link]: readonly Known[], making: Making): Known {
  if (base?.kind !== 'text' || link?.kind !== 'text') return null;
  const sites = options(base).slice(0, MOST_RESOLVED);
  const targets = options(link).slice(0, Math.ceil(MOST_RESOLVED / sites.length));
  const all = sites.flatMap(site => targets.map(target => resolvedLink(site, target)));
  const [first = null] = all;
  if (base.sure === null || link.sure === null || first === null)
    return made(making.choice(all.map(one => text(one, 'made'))));
  return made(making.concat([text(first, 'read')]));
}

/** Links that are resolved at once. */
const MOST_RESOLVED = 64;

/** Longer ones are no addresses. */
const LONGEST_LINK = 1 << 14;

function resolvedLink(site: string, target: string): string {
  if (site.length + target.length > LONGEST_LINK) return '';
  const [base, link] = [site, target].map(one => Buffer.from(one, 'latin1').toString('utf8'));
  if (base === undefined || link === undefined || !URL.canParse(link, base)) return `${site}${target}`;
  return Buffer.from(new URL(link, base).href, 'utf8').toString('latin1');
}

function made(value: Known): Known {
  return withOrigin(value, 'made');
}

function replaced(receiver: Text, { items: [old, by] }: Given, making: Making): Known {
  const [what, other] = [old, by].map(item => (item?.kind === 'text' ? item.sure : null));
  if (what === null || what === undefined || other === null || other === undefined || what === '') return null;
  const all = options(receiver);
  const longest = Math.max(...all.map(option => option.length));
  if (all.length * longest * (1 + other.length / what.length) > LONGEST_REPLACED) return null;
  const values = all.map(option =>
    text(
      option.replaceAll(what, () => other),
      'made'
    )
  );
  return receiver.sure === null ? made(making.choice(values)) : made(making.concat(values.slice(0, 1)));
}

const BLANKS = ' \t\r\n\f\v';
const MOST_STRIPPED = 64;

function stripped(receiver: Text, items: readonly Known[], making: Making, start: boolean, end: boolean): Known {
  const [chars] = items;
  const given = chars?.kind === 'text' ? (chars.sure ?? '') : '';
  const taken = items.length === 0 ? BLANKS : given.slice(0, MOST_STRIPPED);
  return making.changed(receiver, option => {
    let first = 0;
    let last = option.length;
    while (start && first < last && taken.includes(option.charAt(first))) first++;
    while (end && last > first && taken.includes(option.charAt(last - 1))) last--;
    return option.slice(first, last);
  });
}

function lowerCase(written: string): string {
  return written.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}
