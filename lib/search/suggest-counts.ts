import type { Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import { engineFilter } from './filter.ts';
import { SUGGESTED_FACETS, type SuggestedFacet } from './suggest-form.ts';

/** Value → number of articles. */
type Counts = Readonly<Record<string, number>>;

/** The engine lists this many values of a facet, the most frequent (lib/engine/settings.ts). */
const MOST_LISTED = 1_000;

const TIMEOUT_MS = 5_000;

type Counted = { readonly listed: string; readonly rare: Partial<Record<SuggestedFacet, Counts>> };

/** What the years added up to, and for which list: an archive that has not changed is not added up again. */
const lastCounted = new Map<string, Counted>();

/**
 * How many articles of the whole archive carry each value. An archive of 10,000 articles names more than a
 * thousand leaders: those the engine leaves out are added up over the years (0.4 s there, 2026-11-27).
 *
 * @throws what the engine's client throws
 */
export async function countArchive(engine: Meilisearch): Promise<Record<SuggestedFacet, Counts>> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const parameters = { facets: [...SUGGESTED_FACETS, 'year'], limit: 0 };
  const { facetDistribution: listed = {} } = await engine
    .index(INDEX)
    .search('', parameters, { signal });
  const rare = await countRare(engine, listed, signal);
  return {
    leader: { ...rare.leader, ...listed.leader },
    country: { ...rare.country, ...listed.country },
    agreement: { ...rare.agreement, ...listed.agreement },
    eventType: { ...rare.eventType, ...listed.eventType },
  };
}

async function countRare(
  engine: Meilisearch,
  listed: Readonly<Record<string, Counts>>,
  signal: AbortSignal,
): Promise<Counted['rare']> {
  const cut = SUGGESTED_FACETS.filter((facet) => sizeOf(listed[facet]) >= MOST_LISTED);
  if (cut.length === 0) return {};
  const text = JSON.stringify(listed);
  const known = lastCounted.get(engine.config.host);
  if (known?.listed === text) return known.rare;
  const rare = await countByYear(engine, cut, Object.keys(listed.year ?? {}), signal);
  lastCounted.set(engine.config.host, { listed: text, rare });
  return rare;
}

function sizeOf(counts: Counts = {}): number {
  return Object.keys(counts).length;
}

/** Every article has one year, or the explicit unknown one. */
async function countByYear(
  engine: Meilisearch,
  facets: readonly SuggestedFacet[],
  years: readonly string[],
  signal: AbortSignal,
): Promise<Counted['rare']> {
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
