/** AdGuard and Adblock rules. Only those that block a whole host, a folder or one page can be written in a list. */
import { safe } from '../safe/text.ts';
import type { LineReader } from './line-feeds.ts';

const EXCEPTION = safe`it is an exception (@@), which a list cannot contain; remove it together with the rule that it limits`;
const COSMETIC = safe`it is a rule about parts of pages, not about a host; remove it`;
const REGULAR_RULE = safe`it is a regular expression; write ||host^ for each host`;
const WILDCARD_RULE = safe`it has a wildcard; ||host^ already covers all subdomains`;
const LIMITED = safe`its options limit it to some requests; the nearest entry is the whole host: ||host^ without options`;
const OPEN_END = safe`it blocks every address that begins like this; the nearest entry is a folder (||host/path/) or the whole host (||host^)`;
const NO_RULE = safe`it is not a rule of the form ||host^`;

/** Options that leave a rule as wide as it is. */
const WIDE_OPTIONS = new Set(['important', 'all']);

export const readFilterRule: LineReader = (line, number, sink) => {
  if (/^(?:!|#(?![#@?$%])|\[Adblock|\[uBlock|\[AdGuard)/i.test(line)) return;
  if (line.startsWith('@@')) return sink.refuse(EXCEPTION, number);
  if (/#@?[?$%]{0,2}#/.test(line)) return sink.refuse(COSMETIC, number);
  if (/^\/.*\/(?:\$.*)?$/.test(line)) return sink.refuse(REGULAR_RULE, number);
  const [, rule = '', options] = /^([^$]*)(?:\$(.*))?$/.exec(line) ?? [];
  if (options?.split(',').some(option => !WIDE_OPTIONS.has(option))) return sink.refuse(LIMITED, number);
  if (rule.includes('*')) return sink.refuse(WILDCARD_RULE, number);
  const [, host] = /^\|\|([^/^|]+)\^\|?$/.exec(rule) ?? [];
  const [, folder] = /^\|\|([^/^|]+\/[^^|]*)$/.exec(rule) ?? [];
  const [, page] = /^\|(https?:\/\/[^^|]+)\|$/.exec(rule) ?? [];
  if (host !== undefined) sink.link(`${host}/`, number);
  else if (page !== undefined) sink.link(page, number);
  else if (folder?.endsWith('/') && folder.split('/').length <= 5) sink.link(folder, number);
  else sink.refuse(/^\|\|?[^|]/.test(rule) ? OPEN_END : NO_RULE, number);
};
