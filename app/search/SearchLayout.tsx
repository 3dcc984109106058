'use client';

import { type MouseEvent, useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { SiteHeader } from '../SiteHeader.tsx';
import { AppliedFilters } from './AppliedFilters.tsx';
import { appliedFilters } from './applied-filters.ts';
import { FilterPanels } from './FilterPanels.tsx';
import { NameOffers } from './NameOffers.tsx';
import { Pages } from './Pages.tsx';
import { QueryNotes } from './QueryNotes.tsx';
import { ResultList } from './ResultList.tsx';
import { ResultStatus } from './ResultStatus.tsx';
import { ResultToolbar } from './ResultToolbar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ShowResultsButton } from './ShowResultsButton.tsx';
import { settleUrl } from './url-state.ts';

/** Header with the box, filters at the side (folded away on a phone), results. */
export function SearchLayout() {
  const { language, say, labelOf } = useReader();
  const { indexUiState } = useInstantSearch({ catchError: true });
  const [filtersOpen, setFiltersOpen] = useState(false);
  const count = appliedFilters(indexUiState, language, labelOf).length;

  useEffect(() => {
    if (!filtersOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setFiltersOpen(false);
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [filtersOpen]);

  const settleBeforeLeaving = (event: MouseEvent) => {
    const leaves = event.target instanceof Element && event.target.closest('a[href^="/"]') !== null;
    if (leaves) settleUrl(indexUiState);
  };

  return (
    <div onClickCapture={settleBeforeLeaving}>
      <a
        href="#results"
        className="sr-only focus:not-sr-only focus:fixed focus:z-30 focus:bg-sheet focus:p-3"
      >
        {say('skipToResults')}
      </a>
      <SiteHeader language={language}>
        <SearchBox />
      </SiteHeader>
      <div className="mx-auto grid max-w-7xl gap-x-10 gap-y-4 px-4 pt-4 pb-16 md:grid-cols-[14rem_1fr] lg:grid-cols-[17rem_1fr]">
        <div className="md:hidden">
          <button
            type="button"
            aria-expanded={filtersOpen}
            aria-controls="filters"
            onClick={() => setFiltersOpen(!filtersOpen)}
            className="min-h-11 w-full rounded border border-line bg-sheet px-4 font-medium text-sm"
          >
            {count > 0 ? say('showFilters', { count }) : say('filters')}
          </button>
        </div>
        <section
          id="filters"
          aria-label={say('filters')}
          className={`no-print ${filtersOpen ? '' : 'max-md:hidden'}`}
        >
          <FilterPanels />
          <ShowResultsButton onShow={() => setFiltersOpen(false)} />
        </section>
        <main id="results" tabIndex={-1} className="min-w-0 outline-none">
          <ResultStatus />
          <AppliedFilters />
          <ResultToolbar />
          <NameOffers />
          <QueryNotes />
          <ResultList />
          <Pages />
        </main>
      </div>
    </div>
  );
}
