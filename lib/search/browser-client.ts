import type { SearchClient } from 'instantsearch.js';

/** What InstantSearch talks to: our own routes. Safe for the browser, where no key and no engine is known. */
export const searchClient: SearchClient = {
  /** Rejects with an Error whose `status` is the HTTP status (0 when the server was not reached). */
  async search(requests) {
    if (typeof window === 'undefined') {
      const { searchOnServer } = await import('./door-instantsearch.ts');
      return searchOnServer(requests);
    }
    return post('/api/instantsearch', requests);
  },
  /** Values of one facet by any syllable of their names. */
  searchForFacetValues(requests) {
    return post('/api/facet-values', requests);
  },
};

/** A search that failed, with the status the route answered; 0 when no answer came. */
export class SearchFailed extends Error {
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
