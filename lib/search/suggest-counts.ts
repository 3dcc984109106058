import type { Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import { engineFilter } from './filter.ts';
import { SUGGESTED_FACETS, type SuggestedFacet } from './suggest-form.ts';

/** Value → number of articles. */
type Counts = Readonly<Record<string, number>>;

/** The engine lists this many values of a facet, the most frequent (lib/engine/settings.ts). */
const MOST_LISTED = 1_000;

const TIMEOUT_MS = 5_000;

/**
 * How many articles of the whole archive carry each value. An archive of 10,000 articles names more than a
 * thousand leaders: those the engine leaves out are added up over the years.
 *
 * @throws what the engine's client throws
 */
export async function countArchive(engine: Meilisearch): Promise<Record<SuggestedFacet, Counts>> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const parameters = { facets: [...SUGGESTED_FACETS, 'year'], limit: 0 };
  const { facetDistribution } = await engine.index(INDEX).search('', parameters, { signal });
  const listed = (facet: string): Counts => facetDistribution?.[facet] ?? {};
  const cut = SUGGESTED_FACETS.filter((facet) => Object.keys(listed(facet)).length >= MOST_LISTED);
  const rare =
    cut.length > 0 ? await countByYear(engine, cut, Object.keys(listed('year')), signal) : {};
  return {
    leader: { ...rare.leader, ...listed('leader') },
    country: { ...rare.country, ...listed('country') },
    agreement: { ...rare.agreement, ...listed('agreement') },
    eventType: { ...rare.eventType, ...listed('eventType') },
  };
}

/** Every article has one year, or the explicit unknown one. */
async function countByYear(
  engine: Meilisearch,
  facets: readonly SuggestedFacet[],
  years: readonly string[],
  signal: AbortSignal,
): Promise<Partial<Record<SuggestedFacet, Counts>>> {
  const queries = years.map((value) => ({
    indexUid: INDEX,
    filter: engineFilter({ groups: [[{ facet: 'year', value, exclude: false }]] }),
    facets: [...facets],
    limit: 0,
  }));
  const { results } = await engine.multiSearch({ queries }, { signal });
  const sums: Partial<Record<SuggestedFacet, Record<string, number>>> = {};
  for (const facet of facets) {
    const sum: Record<string, number> = {};
    for (const { facetDistribution } of results) {
      for (const [value, count] of Object.entries(facetDistribution?.[facet] ?? {}))
        sum[value] = (sum[value] ?? 0) + count;
    }
    sums[facet] = sum;
  }
  return sums;
}
