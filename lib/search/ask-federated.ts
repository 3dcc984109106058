import type { FederatedMultiSearchParams, Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import { type EngineAnswer, type EngineQuery, tierQuery } from './engine-query.ts';
import { readFound } from './hit.ts';

/**
 * A tier's weight to that of the one before. The engine scores an article between 1 and some thousandths
 * within its tier (0.004 seen for a word late in a long body, 2026-11-27), so no article of a later tier
 * comes before one of an earlier.
 */
const TIER_STEP = 1e-5;

/** Asks all tiers of one query in one federated request: any page, and the total of the union. */
export async function askFederated(
  engine: Meilisearch,
  query: EngineQuery,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const { better, whole, offset, limit, facets } = query;
  const tiers = limit > 0 ? [...better, ...whole] : whole;
  const params: FederatedMultiSearchParams = {
    federation: { offset, limit, facetsByIndex: { [INDEX]: [...facets] } },
    queries: tiers.map((tier, at) => ({
      ...(limit > 0 ? tierQuery(query, tier) : tierQuery(query, tier, [])),
      federationOptions: { weight: TIER_STEP ** at },
    })),
  };
  const answer = await engine.multiSearch(params, { signal });
  return {
    hits: answer.hits.map(readFound),
    tierOf: answer.hits.map((hit) => hit._federation?.queriesPosition ?? 0),
    total: answer.estimatedTotalHits ?? 0,
    counts: answer.facetsByIndex?.[INDEX]?.distribution ?? {},
  };
}
