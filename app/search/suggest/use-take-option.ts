'use client';

import { useInstantSearch } from 'react-instantsearch';
import { withValue } from '../applied-filters.ts';
import { settleUrl, writeUrl } from '../url-state.ts';
import type { Option } from './options.ts';
import { rememberQuery } from './recent-queries.ts';

/**
 * Does what an option says: filters, opens the article or searches.
 *
 * @param onTaken gets the text that stands in the box now
 */
export function useTakeOption(onTaken: (text: string | null) => void): (option: Option) => void {
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  return ({ choice }) => {
    switch (choice.does) {
      case 'filter': {
        const { facet, value, rest } = choice;
        onTaken(rest);
        setIndexUiState((state) => ({ ...withValue(state, facet, value), query: rest }));
        return;
      }
      case 'search':
        onTaken(choice.query);
        rememberQuery(choice.query);
        setIndexUiState(({ page: _, ...state }) => ({ ...state, query: choice.query }));
        return;
      case 'open':
        onTaken(null);
        settleUrl(indexUiState);
        // A whole page load, as from a result: Back then restores results and place by itself.
        window.location.assign(`/article/${choice.id}${writeUrl(indexUiState)}`);
    }
  };
}
