'use client';

import { useHits, useInstantSearch } from 'react-instantsearch';
import { EmptyResults } from './EmptyResults.tsx';
import { EngineDown } from './EngineDown.tsx';
import type { ArticleHit } from './hit.ts';
import { Pages } from './Pages.tsx';
import { ResultCard } from './ResultCard.tsx';

/** What the server's search adds to its results. */
type SearchNotes = { readonly failed?: boolean };

/** The articles found, or what to do when there are none or no engine. */
export function ResultList() {
  const { status, error, results } = useInstantSearch({ catchError: true });
  const { items } = useHits<ArticleHit>();
  const notes: SearchNotes | undefined = results.userData?.[0];

  if (status === 'error' || notes?.failed) return <EngineDown error={error} />;
  if (results.nbHits === 0) return <EmptyResults />;
  return (
    <>
      <ol start={results.page * results.hitsPerPage + 1}>
        {items.map((hit) => (
          <ResultCard key={hit.id} hit={hit} />
        ))}
      </ol>
      <Pages />
    </>
  );
}
