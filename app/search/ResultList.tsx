'use client';

import { useHits, useInstantSearch } from 'react-instantsearch';
import { EmptyResults } from './EmptyResults.tsx';
import { EngineDown } from './EngineDown.tsx';
import type { ArticleHit } from './hit.ts';
import { Pages } from './Pages.tsx';
import { useQueryReading } from './query-reading.ts';
import { ResultCard } from './ResultCard.tsx';

/** The articles found, or what to do when there are none or no engine. */
export function ResultList() {
  const { results } = useInstantSearch({ catchError: true });
  const { items } = useHits<ArticleHit>();
  const reading = useQueryReading();

  if (reading?.failed) return <EngineDown refusal={reading.message} />;
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
