'use client';

import type { AlgoliaSearchHelper } from 'algoliasearch-helper';
import type { Connector } from 'instantsearch.js';
import { useConnector } from 'react-instantsearch';
import { EXACT, isExact } from './exact.ts';

type ExactDescription = {
  $$type: 'tulieu.exact';
  renderState: { exact: boolean; refine: (exact: boolean) => void };
};
type ExactConnector = Connector<ExactDescription, Record<string, never>>;

/**
 * „Chỉ khớp đúng dấu“ as a widget of InstantSearch: without one that answers for it, the context is in the
 * search but is dropped from the state of the page, and so from the box and the address.
 */
const connectExact: ExactConnector = (render, unmount) => (widgetParams) => ({
  $$type: 'tulieu.exact',
  init({ helper, instantSearchInstance }) {
    render({ ...renderState(helper), widgetParams, instantSearchInstance }, true);
  },
  render({ helper, instantSearchInstance }) {
    render({ ...renderState(helper), widgetParams, instantSearchInstance }, false);
  },
  dispose({ state }) {
    unmount?.();
    return state.setQueryParameter('ruleContexts', undefined);
  },
  getRenderState(renderState) {
    return renderState;
  },
  getWidgetRenderState({ helper }) {
    return { ...renderState(helper), widgetParams };
  },
  getWidgetUiState(uiState, { searchParameters: { ruleContexts } }) {
    return ruleContexts
      ? { ...uiState, configure: { ...uiState.configure, ruleContexts } }
      : uiState;
  },
  getWidgetSearchParameters(searchParameters, { uiState }) {
    return searchParameters.setQueryParameter(
      'ruleContexts',
      isExact(uiState) ? [EXACT] : undefined,
    );
  },
});

function renderState(helper: AlgoliaSearchHelper) {
  return {
    exact: helper.state.ruleContexts?.includes(EXACT) ?? false,
    refine: (exact: boolean) => {
      helper
        .setQueryParameter('ruleContexts', exact ? [EXACT] : undefined)
        .setPage(0)
        .search();
    },
  };
}

/** Whether only the very words count, and how to change that. */
export function useExact() {
  return useConnector(connectExact);
}
