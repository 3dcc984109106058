'use client';

import { useHits, useInstantSearch } from 'react-instantsearch';
import { EmptyResults } from './EmptyResults.tsx';
import { EngineDown } from './EngineDown.tsx';
import type { ArticleHit } from './hit.ts';
import { useQueryReading } from './query-reading.ts';
import { ResultCard } from './ResultCard.tsx';

/** The articles found, or what to do when there are none or no engine. */
export function ResultList() {
  const { results, status } = useInstantSearch({ catchError: true });
  const { items } = useHits<ArticleHit>();
  const reading = useQueryReading();

  if (reading?.failed) return <EngineDown refusal={reading.message} />;
  if (results.nbHits === 0) return <EmptyResults />;
  // Old results stay while new ones are on their way; when that takes long they fade, by CSS alone.
  const waiting = status !== 'idle';
  return (
    <ol
      start={results.page * results.hitsPerPage + 1}
      aria-busy={waiting}
      className="transition-opacity aria-busy:opacity-40 aria-busy:delay-300"
    >
      {items.map((hit) => (
        <ResultCard key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}
