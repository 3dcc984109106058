'use client';

import { Highlight, Snippet, useInstantSearch } from 'react-instantsearch';
import { formatEventDate, formatPublished } from '#lib/i18n/format';
import { UNKNOWN } from '#lib/schema/facets';
import { useReader } from '../reader-context.tsx';
import { withValue } from './applied-filters.ts';
import type { ArticleHit } from './hit.ts';
import { noteOpened } from './suggest/opened-result.ts';
import { writeUrl } from './url-state.ts';

const TAGGED = ['country', 'leader', 'agreement'] as const;
/** More tags than this say less: a summit names thirty leaders. */
const TAGS_SHOWN = 6;

/** One article found: headline, where and when, the passage that matched, its facets. */
export function ResultCard({ hit }: { hit: ArticleHit }) {
  const { language, say, labelOf } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  const tags = TAGGED.flatMap((facet) =>
    hit[facet].filter((value) => value !== UNKNOWN).map((value) => ({ facet, value })),
  );

  return (
    <li className="border-line border-b py-4">
      <article>
        <h2 className="font-serif font-semibold text-xl leading-snug">
          {/* A whole page load: the browser then restores results and place on Back by itself. */}
          <a
            href={`/article/${hit.id}${writeUrl(indexUiState)}`}
            onClick={() => noteOpened(indexUiState.query)}
            className="hover:text-accent hover:underline hover:underline-offset-4"
          >
            <Highlight attribute="title" hit={hit} highlightedTagName="mark" />
          </a>
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm tabular-nums">
          <span>{hit.source ?? say('sourceUnknown')}</span>
          <span>{formatPublished(language, hit.publishedAt)}</span>
          {hit.eventDate && (
            <span>
              {say('event')}: {formatEventDate(language, hit.eventDate)}
            </span>
          )}
        </p>
        <p className="mt-1.5 max-w-prose leading-relaxed">
          <Snippet attribute="body" hit={hit} highlightedTagName="mark" />
        </p>
        {tags.length > 0 && (
          <ul className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-sm">
            {tags.slice(0, TAGS_SHOWN).map(({ facet, value }) => (
              <li key={`${facet}:${value}`} className={`facet-${facet}`}>
                <button
                  type="button"
                  title={say('filterBy', { value: labelOf(facet, value) })}
                  onClick={() => setIndexUiState(withValue(indexUiState, facet, value))}
                  className="min-h-6 text-(--evidence) hover:underline hover:underline-offset-4"
                >
                  {labelOf(facet, value)}
                </button>
              </li>
            ))}
            {tags.length > TAGS_SHOWN && (
              <li className="text-muted">+{tags.length - TAGS_SHOWN}</li>
            )}
          </ul>
        )}
      </article>
    </li>
  );
}
