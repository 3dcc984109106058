'use client';

import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { appliedFilters, withoutFilters } from './applied-filters.ts';
import { isExact, withExact } from './exact.ts';

/** No article: says why and offers the way out. */
export function EmptyResults() {
  const { language, say, labelOf } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  const query = indexUiState.query ?? '';
  const filtered = appliedFilters(indexUiState, language, labelOf).length > 0;

  if (!query && !filtered)
    return <p className="py-10 text-center text-muted">{say('archiveEmpty')}</p>;
  return (
    <div className="py-10">
      <h2 className="font-serif font-semibold text-2xl">{say('emptyTitle')}</h2>
      <p className="mt-2 [overflow-wrap:anywhere]">
        {query ? say(filtered ? 'emptyForFiltered' : 'emptyFor', { query }) : say('emptyFiltered')}
      </p>
      <ul className="mt-4 list-disc space-y-1 pl-5 text-muted">
        {filtered && (
          <li>
            <button
              type="button"
              onClick={() => setIndexUiState(withoutFilters(indexUiState))}
              className="min-h-8 text-accent underline underline-offset-4"
            >
              {say('emptyTryClear')}
            </button>
          </li>
        )}
        {isExact(indexUiState) && (
          <li>
            <button
              type="button"
              onClick={() => setIndexUiState(withExact(indexUiState, false))}
              className="min-h-8 text-accent underline underline-offset-4"
            >
              {say('emptyTryAnyMarks')}
            </button>
          </li>
        )}
        {query && <li>{say('emptyTryShort')}</li>}
        {/["“”]/.test(query) && <li>{say('emptyTryQuotes')}</li>}
      </ul>
    </div>
  );
}
