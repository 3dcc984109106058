'use client';

import { useEffect, useId } from 'react';
import { useInstantSearch, useSortBy } from 'react-instantsearch';
import { formatNumber } from '#lib/i18n/format';
import type { MessageKey } from '#lib/i18n/messages';
import { useReader } from '../reader-context.tsx';
import { ExactSwitch } from './ExactSwitch.tsx';
import { useQueryReading } from './query-reading.ts';
import { SORTS, type Sort } from './url-state.ts';

const LABELS: Record<Sort, MessageKey> = {
  relevance: 'sortRelevance',
  newest: 'sortNewest',
  oldest: 'sortOldest',
};

const ITEMS = Object.entries(SORTS).map(([name, value]) => ({ label: name, value }));

/** How many articles there are, and in which order. */
export function ResultToolbar() {
  const { language, say } = useReader();
  const { results, status } = useInstantSearch({ catchError: true });
  const { currentRefinement, refine } = useSortBy({ items: ITEMS });
  const selectId = useId();
  const failed = useQueryReading()?.failed;
  const count = formatNumber(language, results.nbHits);

  // The tab and the history: the same as the server writes (app/page.tsx).
  useEffect(() => {
    const site = say('siteName');
    document.title = results.query ? `${results.query} · ${site}` : site;
  }, [results.query, say]);

  return (
    <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b pb-2">
      <h1 className="line-clamp-2 min-w-0 font-medium text-sm [overflow-wrap:anywhere]">
        {failed
          ? say('resultsHeading')
          : results.query
            ? say('resultCountFor', { count, query: results.query })
            : say('resultCount', { count })}
        {status === 'stalled' && <span className="ml-3 text-muted">{say('loading')}</span>}
      </h1>
      <div className="no-print flex flex-wrap items-center gap-x-2 text-sm">
        <ExactSwitch />
        <label htmlFor={selectId} className="ml-3 text-muted max-sm:sr-only">
          {say('sort')}
        </label>
        <select
          id={selectId}
          value={currentRefinement}
          onChange={(event) => refine(event.currentTarget.value)}
          className="h-9 rounded border border-line bg-sheet px-2"
        >
          {(Object.keys(SORTS) as Sort[]).map((sort) => (
            <option key={sort} value={SORTS[sort]}>
              {say(LABELS[sort])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
