/** Downloads for list mode: which lists the service offers, which are used, and their content. */
import { GateError } from '../safe/errors.ts';
import { count, joined, safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import type { DenylistClient } from './client.ts';
import { MAX_LISTS, MAX_PAGES } from './denylist-limits.ts';
import { listName } from './list-info.ts';
import { type ListSnapshot, updated } from './list-update.ts';
import { type OfferedList, parseHashList, parseHashLists } from './protocol.ts';

/**
 * Returns the denylists that the service offers; null if it has no lists and every lookup is a search.
 *
 * @throws GateError
 */
export async function offeredLists(client: DenylistClient): Promise<readonly OfferedList[] | null> {
  const lists = new Map<string, OfferedList>();
  let page = '';
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const answer = await client.get('the list of lists', `/v5/hashLists${page}`);
    if (answer === undefined && pages === 0) return null;
    const { lists: more, nextPage } = parseHashLists(answer);
    for (const list of more) {
      if (lists.has(list.name)) throw badResponse('the list of lists', safe`it lists a name twice`, null);
      lists.set(list.name, list);
    }
    if (lists.size > MAX_LISTS)
      throw badResponse('the list of lists', safe`it has more than ${count(MAX_LISTS)} lists`, null);
    if (nextPage === '') return [...lists.values()].filter(({ likelySafe }) => !likelySafe);
    page = `?pageToken=${encodeURIComponent(nextPage)}`;
  }
  throw badResponse('the list of lists', safe`it has more than ${count(MAX_PAGES)} pages`, null);
}

/**
 * Returns the offered lists that the input selects; all of them if it selects none.
 *
 * @param offered null in search mode
 * @throws GateError `usage` for a name that is not offered
 */
export function selectLists(
  offered: readonly OfferedList[] | null,
  names: readonly string[] | null
): readonly OfferedList[] | null {
  if (names === null || names.length === 0) return offered;
  const chosen = (offered ?? []).filter(({ name }) => names.includes(name));
  const missing = names.findIndex(name => !chosen.some(list => list.name === name));
  if (missing === -1) return chosen;
  const shown = (offered ?? []).map(({ name }, index) => listName(name, index));
  const what = shown.length > 0 ? safe`it offers ${joined(shown, ', ')}` : safe`the service offers no lists`;
  throw new GateError(
    'usage',
    safe`name ${missing + 1} in the input denylist-lists is not a list of the service: ${what}`
  );
}

/**
 * Downloads a list, starting from what is known of it if possible.
 *
 * @throws GateError
 */
export async function fetchList(
  client: DenylistClient,
  name: string,
  known: ListSnapshot | null
): Promise<ListSnapshot> {
  const start = known !== null && known.version.length > 0 ? known : null;
  return (await fetchUpdate(client, name, start)) ?? (await fetchUpdate(client, name, null)) ?? noCompleteList();
}

async function fetchUpdate(
  client: DenylistClient,
  name: string,
  known: ListSnapshot | null
): Promise<ListSnapshot | null> {
  const version = known === null ? '' : `?version=${Buffer.from(known.version).toString('base64url')}`;
  const answer = parseHashList(await client.get('a hash list', `/v5/hashList/${encodeURIComponent(name)}${version}`));
  if (answer.name !== '' && answer.name !== name) throw badResponse('a hash list', safe`it is a different list`, null);
  return updated(known, answer);
}

function noCompleteList(): never {
  throw badResponse('a hash list', safe`its full update cannot be used`, null);
}
