'use client';

import { useInstantSearch } from 'react-instantsearch';
import { facet as facetRow } from '#lib/schema/facets';
import { useReader } from '../reader-context.tsx';
import { withValue } from './applied-filters.ts';
import { useQueryReading } from './query-reading.ts';

/** A headline names more than anyone wants to filter by. */
const MOST_OFFERED = 4;

/** The leaders and countries a query names, each as a filter one press away. */
export function NameOffers() {
  const { language, say } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  const reading = useQueryReading();
  const names = reading && !reading.failed ? reading.understood.names : [];
  const offered = names
    .filter(({ facet, value }) => !indexUiState.refinementList?.[facet]?.includes(value))
    .slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <ul aria-label={say('namesOffered')} className="no-print mb-3 flex flex-wrap gap-2">
      {offered.map(({ facet, value, label }) => (
        <li key={`${facet}:${value}`}>
          <button
            type="button"
            onClick={() => setIndexUiState(withValue(indexUiState, facet, value))}
            className="min-h-8 rounded-full border border-line bg-sheet px-3 text-sm hover:border-accent"
          >
            <span className="text-muted">
              {say('offerFilter', { facet: facetRow(facet).label[language] })}
            </span>{' '}
            <span className="font-medium">{label[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
