'use client';

import type { IndexUiState } from 'instantsearch.js';
import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { appliedFilters, withoutFilters } from './applied-filters.ts';

/** A chip for every filter in force, each removable, and one button for all. */
export function AppliedFilters() {
  const { language, say, labelOf } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  const filters = appliedFilters(indexUiState, language, labelOf);
  if (filters.length === 0) return null;

  // The chip pressed is about to go: the focus must not fall back to the top of the page.
  const apply = (state: IndexUiState) => {
    setIndexUiState(state);
    document.getElementById('results')?.focus({ preventScroll: true });
  };

  return (
    <section
      aria-label={say('applied')}
      className="no-print mb-3 flex flex-wrap items-center gap-2"
    >
      <ul className="contents">
        {filters.map((filter) => (
          <li key={filter.key}>
            <button
              type="button"
              aria-label={say('removeFilter', {
                facet: filter.facetLabel,
                value: filter.valueLabel,
              })}
              onClick={() => apply(filter.without)}
              className="flex min-h-8 items-center gap-1.5 rounded-full bg-accent-soft py-1 pr-2 pl-3 text-sm hover:bg-line"
            >
              <span className="text-muted">{filter.facetLabel}:</span>
              <span className="font-medium">{filter.valueLabel}</span>
              <span aria-hidden="true" className="text-accent text-lg leading-none">
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => apply(withoutFilters(indexUiState))}
        className="min-h-8 px-2 text-accent text-sm underline underline-offset-4"
      >
        {say('clearAll')}
      </button>
    </section>
  );
}
