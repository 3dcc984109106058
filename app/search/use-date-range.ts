'use client';

import type { AlgoliaSearchHelper, SearchParameters } from 'algoliasearch-helper';
import type { Connector } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';
import { type DayRange, dayOf, joinDayRange, secondsOf, splitDayRange } from './day-range.ts';

type DateRangeDescription = {
  $$type: 'tulieu.dateRange';
  renderState: DayRange & { refine: (range: DayRange) => void };
  indexUiState: { range?: Record<string, string> };
};
type DateRangeConnector = Connector<DateRangeDescription, Record<string, never>>;

/**
 * The from/to filter. An article's date is an interval (a day, or a whole month where only that is
 * known), kept in `dateFrom` and `dateTo`; it matches when it overlaps the range. InstantSearch's own
 * range widget knows one attribute only and asks for its facet counts, hence this small one.
 */
const connectDateRange: DateRangeConnector = (render, unmount) => (widgetParams) => ({
  $$type: 'tulieu.dateRange',
  init({ helper, instantSearchInstance }) {
    render({ ...renderState(helper), widgetParams, instantSearchInstance }, true);
  },
  render({ helper, instantSearchInstance }) {
    render({ ...renderState(helper), widgetParams, instantSearchInstance }, false);
  },
  dispose({ state }) {
    unmount?.();
    return withoutRange(state);
  },
  getRenderState(renderState) {
    return renderState;
  },
  getWidgetRenderState({ helper }) {
    return { ...renderState(helper), widgetParams };
  },
  getWidgetUiState(uiState, { searchParameters }) {
    const range = rangeOf(searchParameters.numericRefinements);
    if (!range.from && !range.to) return uiState;
    return { ...uiState, range: { ...uiState.range, date: joinDayRange(range) } };
  },
  getWidgetSearchParameters(searchParameters, { uiState }) {
    return withRange(searchParameters, splitDayRange(uiState.range?.date));
  },
});

function withoutRange(state: SearchParameters): SearchParameters {
  return state.removeNumericRefinement('dateTo').removeNumericRefinement('dateFrom');
}

function withRange(state: SearchParameters, range: DayRange): SearchParameters {
  const { first, last } = secondsOf(range);
  let next = withoutRange(state);
  if (first !== undefined) next = next.addNumericRefinement('dateTo', '>=', first);
  if (last !== undefined) next = next.addNumericRefinement('dateFrom', '<=', last);
  return next;
}

function renderState(helper: AlgoliaSearchHelper): DateRangeDescription['renderState'] {
  const refine = (range: DayRange) =>
    helper.setState(withRange(helper.state, range).setPage(0)).search();
  return { ...rangeOf(helper.state.numericRefinements), refine };
}

type NumericRefinements = Record<
  string,
  Partial<Record<string, (number | number[])[]>> | undefined
>;

function rangeOf(refinements: NumericRefinements): DayRange {
  const from = refinements.dateTo?.['>=']?.[0];
  const to = refinements.dateFrom?.['<=']?.[0];
  return {
    from: typeof from === 'number' ? dayOf(from) : undefined,
    to: typeof to === 'number' ? dayOf(to) : undefined,
  };
}

const NO_PARAMETERS = {};

/** The date range applied and a function that applies another. */
export function useDateRange(): DayRange & { refine: (range: DayRange) => void } {
  return useConnector(connectDateRange, NO_PARAMETERS, { $$widgetType: 'tulieu.dateRange' });
}
