import type { IndexUiState } from 'instantsearch.js';
import { formatDay } from '#lib/i18n/format';
import { say } from '#lib/i18n/messages';
import { readExclusion } from '#lib/i18n/value-label';
import { FACETS, type FacetKey, type Language } from '#lib/schema/facets';
import { splitDayRange } from './day-range.ts';

/** One filter in force, and the state of the page without it. */
export type AppliedFilter = {
  readonly key: string;
  readonly facetLabel: string;
  readonly valueLabel: string;
  readonly without: IndexUiState;
};

/** Every filter of a state, in the order of the facet table, the date range last. */
export function appliedFilters(
  state: IndexUiState,
  language: Language,
  labelOf: (facet: FacetKey, value: string) => string,
): AppliedFilter[] {
  const filters = FACETS.flatMap((row) =>
    (state.refinementList?.[row.key] ?? []).map((value) => ({
      key: `${row.key}:${value}`,
      facetLabel: row.label[language],
      valueLabel: filterLabel(row.key, value, language, labelOf),
      without: withoutValue(state, row.key, value),
    })),
  );
  const dates = dateLabel(state, language);
  if (!dates) return filters;
  const { range: _, page: __, ...without } = state;
  return [
    ...filters,
    { key: 'date', facetLabel: say(language, 'date'), valueLabel: dates, without },
  ];
}

function filterLabel(
  facet: FacetKey,
  written: string,
  language: Language,
  labelOf: (facet: FacetKey, value: string) => string,
): string {
  const { value, excluded } = readExclusion(written);
  const label = labelOf(facet, value);
  return excluded ? say(language, 'excluded', { value: label }) : label;
}

/** The state with one more value of a facet, from the first page. */
export function withValue(state: IndexUiState, facet: FacetKey, value: string): IndexUiState {
  const { page: _, ...rest } = state;
  const values = new Set([...(state.refinementList?.[facet] ?? []), value]);
  return { ...rest, refinementList: { ...state.refinementList, [facet]: [...values] } };
}

/** The state without any filter; query and sort order stay. */
export function withoutFilters(state: IndexUiState): IndexUiState {
  const { refinementList: _, range: __, page: ___, ...rest } = state;
  return rest;
}

function withoutValue(state: IndexUiState, facet: FacetKey, value: string): IndexUiState {
  const { page: _, ...rest } = state;
  const values = state.refinementList?.[facet] ?? [];
  return {
    ...rest,
    refinementList: { ...state.refinementList, [facet]: values.filter((other) => other !== value) },
  };
}

function dateLabel(state: IndexUiState, language: Language): string | null {
  const { from, to } = splitDayRange(state.range?.date);
  if (from && to) return say(language, 'dateRange', { from: formatDay(from), to: formatDay(to) });
  if (from) return say(language, 'dateSince', { from: formatDay(from) });
  if (to) return say(language, 'dateUntil', { to: formatDay(to) });
  return null;
}
