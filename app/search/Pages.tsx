'use client';

import type { ReactNode } from 'react';
import { useInstantSearch, usePagination } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { writeUrl } from './url-state.ts';

/**
 * Links to the pages around this one; plain links too, so that a page opens in a new tab. Always mounted,
 * also while there is nothing to page through: the page number of a link counts only if its widget is there.
 */
export function Pages() {
  const { say } = useReader();
  const { pages, currentRefinement, nbPages, refine } = usePagination({ padding: 2 });
  const { indexUiState } = useInstantSearch({ catchError: true });
  if (nbPages < 2) return null;

  const link = (page: number, name: string, content: ReactNode) => (
    <a
      href={`/${writeUrl({ ...indexUiState, page: page + 1 })}`}
      aria-label={name}
      aria-current={page === currentRefinement ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        refine(page);
        document.getElementById('results')?.focus({ preventScroll: true });
        window.scrollTo({ top: 0 });
      }}
      className="grid min-h-10 min-w-10 place-items-center rounded px-2 tabular-nums hover:bg-accent-soft aria-[current=page]:bg-accent aria-[current=page]:text-accent-ink"
    >
      {content}
    </a>
  );

  return (
    <nav aria-label={say('pagesLabel')} className="no-print mt-6">
      <ul className="flex flex-wrap justify-center gap-1">
        {currentRefinement > 0 && <li>{link(currentRefinement - 1, say('previousPage'), '‹')}</li>}
        {pages.map((page) => (
          <li key={page}>{link(page, say('page', { page: page + 1 }), page + 1)}</li>
        ))}
        {currentRefinement < nbPages - 1 && (
          <li>{link(currentRefinement + 1, say('nextPage'), '›')}</li>
        )}
      </ul>
    </nav>
  );
}
