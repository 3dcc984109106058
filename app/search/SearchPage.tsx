'use client';

import type { IndexUiState, UiState } from 'instantsearch.js';
import { Configure } from 'react-instantsearch';
import { InstantSearchNext } from 'react-instantsearch-nextjs';
import type { ValueLabels } from '#lib/i18n/value-label';
import type { Language } from '#lib/schema/facets';
import { searchClient } from '#lib/search/browser-client';
import { ReaderProvider } from '../reader-context.tsx';
import { SearchLayout } from './SearchLayout.tsx';
import { addressOf, INDEX, readUrl, stateMapping } from './url-state.ts';

const HITS_PER_PAGE = 20;

const routing = {
  stateMapping,
  router: {
    // Never rewrite the address when leaving for an article: Back must find it as it was.
    cleanUrlOnDispose: false,
    // The adapter would read the state back from every address, also from those InstantSearch wrote itself a
    // moment ago, and undo what the reader chose meanwhile. Back and Forward are heard without it; links that
    // lead here are whole page loads.
    start: () => {},
    createURL: ({ routeState, location }: { routeState: IndexUiState; location: Location }) =>
      // The adapter's own `location` spells the query anew; what is compared must be what the browser has.
      addressOf(routeState, typeof window === 'undefined' ? location : window.location),
    parseURL: ({ location }: { location: Location }): IndexUiState => readUrl(location.search),
  },
};

const future = { preserveSharedStateOnUnmount: true } as const;

/** The whole search page; its state is the URL's, on the server as in the browser. */
export function SearchPage(props: { language: Language; countryLabels: ValueLabels }) {
  return (
    <ReaderProvider language={props.language} countryLabels={props.countryLabels}>
      <InstantSearchNext<UiState, IndexUiState>
        searchClient={searchClient}
        indexName={INDEX}
        routing={routing}
        future={future}
      >
        <Configure hitsPerPage={HITS_PER_PAGE} attributesToSnippet={['body:40']} />
        <SearchLayout />
      </InstantSearchNext>
    </ReaderProvider>
  );
}
