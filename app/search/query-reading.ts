import { useInstantSearch } from 'react-instantsearch';
import type { UserData } from '#lib/search/door-instantsearch';

/**
 * What the search adds to its results: how the query was read, or that the engine did not answer.
 * Undefined before the first answer.
 */
export function useQueryReading(): UserData | undefined {
  const { results } = useInstantSearch({ catchError: true });
  // InstantSearch types `userData` as `any[]`: our own route fills it, see lib/search/door-instantsearch.ts.
  const readings: readonly UserData[] | undefined = results.userData;
  return readings?.[0];
}
