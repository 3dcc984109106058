import type { IndexUiState } from 'instantsearch.js';

/**
 * „Chỉ khớp đúng dấu“ in InstantSearch's state: a context of the search, which InstantSearch hands through
 * to our route as it is (`ruleContexts`, lib/search/instantsearch-request.ts).
 */
export const EXACT = 'exact';

/** Whether only the very words count. */
export function isExact({ configure }: IndexUiState): boolean {
  return configure?.ruleContexts?.includes(EXACT) ?? false;
}

/** The state with the switch on or off, from the first page. */
export function withExact(state: IndexUiState, exact: boolean): IndexUiState {
  const { page: _, configure, ...rest } = state;
  const { ruleContexts: __, ...others } = configure ?? {};
  return { ...rest, configure: exact ? { ...others, ruleContexts: [EXACT] } : others };
}
