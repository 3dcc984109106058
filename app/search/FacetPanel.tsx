'use client';

import { useId, useState } from 'react';
import { useInstantSearch, useRefinementList } from 'react-instantsearch';
import { formatNumber } from '#lib/i18n/format';
import { readExclusion } from '#lib/i18n/value-label';
import { type Facet, UNKNOWN } from '#lib/schema/facets';
import { useReader } from '../reader-context.tsx';

/** How many values a panel shows before „show more“. */
const SHOWN = 7;
/** How many values are asked for: more than there are countries. */
const ASKED = 300;

type Item = ReturnType<typeof useRefinementList>['items'][number];

/**
 * What is shown: the most frequent values, every chosen one wherever it stands, „undetermined“ last.
 * The order goes by count alone, so that nothing jumps under the pointer when a box is ticked.
 */
function shownItems(items: Item[], all: boolean): Item[] {
  const known = items.filter(
    (item) => item.value !== UNKNOWN && !readExclusion(item.value).excluded,
  );
  const unknown = items.filter((item) => item.value === UNKNOWN);
  return [...known.filter((item, place) => all || place < SHOWN || item.isRefined), ...unknown];
}

/** One facet: its values with counts as check boxes, and a box to search them where the table says so. */
export function FacetPanel({ facet }: { facet: Facet }) {
  const { language, say, labelOf } = useReader();
  const { items, refine, searchForItems, isFromSearch } = useRefinementList({
    attribute: facet.key,
    operator: 'or',
    limit: ASKED,
    sortBy: ['count:desc', 'name:asc'],
  });
  const { indexUiState } = useInstantSearch({ catchError: true });
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const headingId = useId();
  const shown = shownItems(items, all || isFromSearch);
  const hidden = shownItems(items, true).length - shownItems(items, false).length;
  const label = facet.label[language];
  const excluded = new Set(
    (indexUiState.refinementList?.[facet.key] ?? [])
      .map(readExclusion)
      .filter((one) => one.excluded)
      .map((one) => one.value),
  );

  const search = (next: string) => {
    setQuery(next);
    searchForItems(next);
  };

  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-2 font-semibold text-sm">
        {label}
      </h2>
      {facet.searchable && (items.length > SHOWN || query !== '') && (
        <input
          type="search"
          value={query}
          aria-label={say('searchInFacet', { facet: label.toLowerCase() })}
          placeholder={say('searchInFacet', { facet: label.toLowerCase() })}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={(event) => search(event.currentTarget.value)}
          className="mb-2 h-9 w-full rounded border border-line bg-sheet px-2.5 text-sm placeholder:text-muted"
        />
      )}
      {shown.length === 0 && <p className="text-muted text-sm">{say('noFacetValues')}</p>}
      <ul>
        {shown.map((item) => {
          const name = labelOf(facet.key, item.value);
          return (
            <li key={item.value} className="group flex items-center">
              <label className="flex min-h-8 grow cursor-pointer items-center gap-2.5 rounded px-1 text-sm hover:bg-accent-soft">
                <input
                  type="checkbox"
                  checked={item.isRefined}
                  aria-label={say('facetCount', { label: name, count: item.count })}
                  onChange={() => refine(item.value)}
                  className="size-4 shrink-0 accent-(--accent)"
                />
                <span
                  className={`min-w-0 grow ${item.value === UNKNOWN ? 'text-muted italic' : ''} ${excluded.has(item.value) ? 'line-through' : ''}`}
                >
                  {name}
                </span>
                <span className="text-muted tabular-nums">
                  {formatNumber(language, item.count)}
                </span>
              </label>
              <button
                type="button"
                aria-pressed={excluded.has(item.value)}
                aria-label={say('exclude', { value: name })}
                title={say('exclude', { value: name })}
                onClick={() => refine(`-${item.value}`)}
                className="min-h-8 w-7 shrink-0 rounded text-muted opacity-0 hover:text-accent focus-visible:opacity-100 group-hover:opacity-100 aria-pressed:text-accent aria-pressed:opacity-100 [@media(hover:none)]:opacity-100"
              >
                <span aria-hidden="true">−</span>
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && !isFromSearch && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="mt-1 min-h-8 px-1 text-accent text-sm underline underline-offset-4"
        >
          {say(all ? 'showLess' : 'showMore', { facet: label.toLowerCase(), count: hidden })}
        </button>
      )}
    </section>
  );
}
