import { useHits } from 'react-instantsearch';
import type { UserData } from '#lib/search/door-instantsearch';

/**
 * What the search adds to its results: how the query was read, or that the engine did not answer.
 * Asked through a widget's hook: on the server only those wait for the results.
 */
export function useQueryReading(): UserData | undefined {
  const { results } = useHits();
  // InstantSearch types `userData` as `any[]`: our own route fills it, see lib/search/door-instantsearch.ts.
  const readings: readonly UserData[] | undefined = results?.userData;
  return readings?.[0];
}
