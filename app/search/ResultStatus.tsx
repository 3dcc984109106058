'use client';

import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { formatNumber } from '#lib/i18n/format';
import { useReader } from '../reader-context.tsx';
import { appliedFilters } from './applied-filters.ts';
import { useQueryReading } from './query-reading.ts';

/** Long enough that a reader who types is not talked over. */
const QUIET_MS = 800;

/** Says the number of results, and the filters in force, to a screen reader once typing has stopped. */
export function ResultStatus() {
  const { language, say, labelOf } = useReader();
  const { results, indexUiState } = useInstantSearch({ catchError: true });
  const reading = useQueryReading();
  const [spoken, setSpoken] = useState('');

  const filters = appliedFilters(indexUiState, language, labelOf)
    .map((filter) => `${filter.facetLabel}: ${filter.valueLabel}`)
    .join(', ');
  const count = formatNumber(language, results.nbHits);
  const sentence = reading?.failed
    ? say('downTitle')
    : say(filters ? 'resultStatusFiltered' : 'resultStatus', { count, filters });

  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), QUIET_MS);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <p role="status" aria-live="polite" className="sr-only">
      {spoken}
    </p>
  );
}
