import type { Meilisearch } from 'meilisearch';
import type { Text } from '#lib/schema/facets';
import { loadNames } from './names.ts';

/**
 * What each published country is called, by ISO code.
 *
 * @throws what the engine's client throws
 */
export async function countryLabels(
  engine: Meilisearch,
  signal?: AbortSignal,
): Promise<Record<string, Text>> {
  const names = await loadNames(engine, { signal });
  const countries = names.all.filter((name) => name.facet === 'country');
  return Object.fromEntries(countries.map((name) => [name.value, name.label]));
}
