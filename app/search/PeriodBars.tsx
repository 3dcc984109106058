'use client';

import { useInstantSearch, useRefinementList } from 'react-instantsearch';
import { formatNumber } from '#lib/i18n/format';
import { facet, type KeyOfKind, UNKNOWN } from '#lib/schema/facets';
import { useReader } from '../reader-context.tsx';

/** More than an archive has years, and than ten years have months. */
const ASKED = 300;

/**
 * Years with their counts as bars; under a single chosen year, its months. Each is a component of its own:
 * on the server only the first widget hook of a component takes part in the search.
 */
export function PeriodBars() {
  return (
    <>
      <Years />
      <Months />
    </>
  );
}

function Years() {
  const { say } = useReader();
  const { items, refine } = useRefinementList({
    attribute: 'year',
    operator: 'or',
    limit: ASKED,
    sortBy: ['name:desc'],
  });
  return <Bars period="year" heading={say('years')} items={items} refine={refine} />;
}

function Months() {
  const { say } = useReader();
  const { items, refine } = useRefinementList({
    attribute: 'month',
    operator: 'or',
    limit: ASKED,
    sortBy: ['name:asc'],
  });
  const { indexUiState } = useInstantSearch({ catchError: true });
  const [year, ...others] = (indexUiState.refinementList?.year ?? []).filter(
    (one) => one !== UNKNOWN,
  );
  const only = others.length === 0 ? year : undefined;
  const shown = items.filter(
    (item) => item.isRefined || (only && item.value.startsWith(`${only}-`)),
  );
  return <Bars period="month" heading={say('months')} items={shown} refine={refine} />;
}

type Item = ReturnType<typeof useRefinementList>['items'][number];

function Bars(props: {
  period: KeyOfKind<'period'>;
  heading: string;
  items: Item[];
  refine: (value: string) => void;
}) {
  const { period, heading, items, refine } = props;
  const { language, say, labelOf } = useReader();
  const ordered = [
    ...items.filter((item) => item.value !== UNKNOWN),
    ...items.filter((item) => item.value === UNKNOWN),
  ];
  if (ordered.length === 0) return null;
  const highest = Math.max(1, ...ordered.map((item) => item.count));

  return (
    <fieldset className="mb-2">
      <legend className="mb-1 text-muted text-xs">{heading}</legend>
      <ul className="max-h-64 overflow-y-auto pr-1" aria-label={facet(period).label[language]}>
        {ordered.map((item) => {
          const name = labelOf(period, item.value);
          return (
            <li key={item.value}>
              <button
                type="button"
                aria-pressed={item.isRefined}
                aria-label={say('facetCount', { label: name, count: item.count })}
                onClick={() => refine(item.value)}
                className="group grid min-h-8 w-full grid-cols-[6.5rem_1fr_auto] items-center gap-2 rounded px-1 text-left text-sm tabular-nums hover:bg-accent-soft aria-pressed:font-semibold"
              >
                <span className={item.value === UNKNOWN ? 'text-muted italic' : ''}>{name}</span>
                <span className="h-2 rounded-sm bg-line">
                  <span
                    className="block h-full rounded-sm bg-muted group-aria-pressed:bg-accent"
                    style={{ width: `${(item.count / highest) * 100}%` }}
                  />
                </span>
                <span className="text-muted">{formatNumber(language, item.count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
