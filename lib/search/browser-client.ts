import type { SearchClient } from 'instantsearch.js';
import { failedResults } from './empty-results.ts';

/** What InstantSearch talks to: our own routes. Safe for the browser, where no key and no engine is known. */
export const searchClient: SearchClient = {
  /**
   * Never rejects: InstantSearch answers a rejection by going back to the last state that worked, and takes
   * the words out of the reader's hands. A failed search is an empty result that says so in `userData`.
   */
  async search(requests) {
    if (typeof window === 'undefined') {
      const { searchOnServer } = await import('./door-instantsearch.ts');
      return searchOnServer(requests);
    }
    try {
      return await post('/api/instantsearch', requests);
    } catch (error) {
      const refused = error instanceof SearchFailed && error.status === 400;
      return { results: failedResults(requests, refused ? error.message : undefined) };
    }
  },
  /** Values of one facet by any syllable of their names. */
  async searchForFacetValues(requests) {
    try {
      return await post('/api/facet-values', requests);
    } catch {
      return [{ facetHits: [], exhaustiveFacetsCount: false }];
    }
  },
};

/** A search that failed, with the status the route answered; 0 when no answer came. */
class SearchFailed extends Error {
  override name = 'SearchFailed';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function post(path: string, requests: object) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requests }),
  };
  const response = await fetch(path, init).catch((error: unknown) => {
    throw new SearchFailed(0, String(error));
  });
  if (response.ok) return response.json();
  const problem: unknown = await response.json().catch(() => null);
  throw new SearchFailed(response.status, messageOf(problem) ?? `search ${response.status}`);
}

function messageOf(problem: unknown): string | null {
  const message =
    typeof problem === 'object' && problem !== null && 'message' in problem
      ? problem.message
      : null;
  return typeof message === 'string' ? message : null;
}
