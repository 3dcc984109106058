import type { IndexUiState, UiState } from 'instantsearch.js';
import { FACETS } from '#lib/schema/facets';
import { dayRange, joinDayRange, splitDayRange } from './day-range.ts';
import { isExact, withExact } from './exact.ts';

/** The index InstantSearch talks about, and the sort orders as it names them. */
export const INDEX = 'articles';
export const SORTS = {
  relevance: INDEX,
  newest: `${INDEX}:dateFrom:desc`,
  oldest: `${INDEX}:dateFrom:asc`,
} as const;
export type Sort = keyof typeof SORTS;

/**
 * The state of the search page in its URL: the same names and values as `GET /api/search`, so a link
 * is readable and a script can reuse it: `?q=hội đàm&country=CN&leader=Tô Lâm&from=2022-01-01&sort=newest`.
 */
export function readUrl(search: string): IndexUiState {
  const parameters = new URLSearchParams(search);
  const state: IndexUiState = {};

  const query = parameters.get('q');
  if (query) state.query = query;

  const refinementList: Record<string, string[]> = {};
  for (const { key } of FACETS) {
    const values = [...new Set(parameters.getAll(key).filter(Boolean))];
    if (values.length > 0) refinementList[key] = values;
  }
  if (Object.keys(refinementList).length > 0) state.refinementList = refinementList;

  const range = dayRange(parameters.get('from'), parameters.get('to'));
  if (range.from || range.to) state.range = { date: joinDayRange(range) };

  const sort = Object.entries(SORTS).find(([name]) => name === parameters.get('sort'));
  if (sort && sort[0] !== 'relevance') state.sortBy = sort[1];

  const exact = parameters.get('exact') === '1';
  const first = exact ? withExact(state, true) : state;
  const page = Number(parameters.get('page'));
  return Number.isInteger(page) && page > 1 ? { ...first, page } : first;
}

/** The query string of a state, with its `?`, or an empty string. Inverse of {@link readUrl}. */
export function writeUrl(state: IndexUiState): string {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set('q', state.query);
  if (isExact(state)) parameters.set('exact', '1');
  for (const { key } of FACETS) {
    for (const value of state.refinementList?.[key] ?? []) parameters.append(key, value);
  }
  const { from, to } = splitDayRange(state.range?.date);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  const sort = Object.entries(SORTS).find(([, index]) => index === state.sortBy)?.[0];
  if (sort && sort !== 'relevance') parameters.set('sort', sort);
  if (state.page && state.page > 1) parameters.set('page', String(state.page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/**
 * The address that shows a state. One that shows it already is kept as it is, letter by letter: a link
 * with `%20` for `+` is not a new entry in the history.
 */
export function addressOf(
  state: IndexUiState,
  location: Pick<Location, 'href' | 'origin' | 'pathname' | 'search'>,
): string {
  const wanted = writeUrl(state);
  if (wanted === writeUrl(readUrl(location.search))) return location.href;
  return `${location.origin}${location.pathname}${wanted}`;
}

/**
 * Writes the state into the address at once. InstantSearch writes it after a pause; a link that is followed
 * within the pause would be called back by that late write.
 */
export function settleUrl(state: IndexUiState): void {
  const address = addressOf(state, window.location);
  if (address !== window.location.href) window.history.pushState(null, '', address);
}

/** What InstantSearch's router needs: the state above under the index's name, and nothing else. */
export const stateMapping = {
  stateToRoute: (uiState: UiState): IndexUiState => uiState[INDEX] ?? {},
  routeToState: (route: IndexUiState): UiState => ({ [INDEX]: route }),
};
