import { rememberQuery } from './recent-queries.ts';

/**
 * An article was opened from the results of a query: the reader's browser remembers the query, and the
 * archive counts it, with nothing about who asked. The beacon outlives the page that is being left.
 */
export function noteOpened(query: string | undefined): void {
  if (!query) return;
  rememberQuery(query);
  navigator.sendBeacon?.('/api/queries', JSON.stringify({ query }));
}
