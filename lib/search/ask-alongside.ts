import type { MultiSearchQuery, RecordAny } from 'meilisearch';
import {
  type AskedTier,
  type Counts,
  type EngineAnswer,
  type EngineQuery,
  tierQuery,
} from './engine-query.ts';
import { type FoundArticle, readFound } from './hit.ts';

/** The plain queries one query comes to, and how their results make its answer. */
export type Part = {
  readonly queries: readonly MultiSearchQuery[];
  readonly read: (results: readonly PlainResult[]) => EngineAnswer;
};

export type PlainResult = {
  readonly hits: readonly RecordAny[];
  readonly estimatedTotalHits?: number;
  readonly facetDistribution?: Counts;
};

/**
 * Takes the tiers of a query apart. One without an order of its own is one plain query; for a first page
 * each tier is asked for as many hits as may still be missing when those of the tiers before are known.
 */
export function askAlongside(query: EngineQuery): Part {
  const { better, whole, facets, offset, limit } = query;
  if (query.filledBy && limit > 0) return askFirstTiers(query, better.slice(0, query.filledBy));
  const tiers = limit > 0 ? [...better, ...whole] : whole;
  const queries = tiers.map((tier, at): MultiSearchQuery => {
    const isLast = at === tiers.length - 1;
    // Hits before those of the last tier fill the page, or fewer than a page of them stand here again.
    const most = isLast && tiers.length > 1 ? 2 * limit : limit;
    const fields = limit > 0 ? tierQuery(query, tier) : tierQuery(query, tier, []);
    return { ...fields, facets: isLast ? [...facets] : [], offset, limit: most };
  });
  return { queries, read: (results) => together(results, limit) };
}

/** Hits of the first tiers alone; total and counts of the whole answer, which need no order and no hits. */
function askFirstTiers(query: EngineQuery, first: readonly AskedTier[]): Part {
  const { facets, offset, limit } = query;
  const hits = first.map((tier) => ({ ...tierQuery(query, tier), facets: [], offset, limit }));
  const counted = query.whole.map((tier) => ({
    ...tierQuery(query, tier, []),
    facets: [...facets],
    offset: 0,
    limit: 0,
  }));
  return { queries: [...hits, ...counted], read: (results) => together(results, limit) };
}

function together(results: readonly PlainResult[], limit: number): EngineAnswer {
  const seen = new Map<string, { readonly hit: FoundArticle; readonly tier: number }>();
  for (const [tier, { hits }] of results.entries()) {
    for (const found of hits) {
      if (seen.size >= limit) break;
      const hit = readFound(found);
      if (!seen.has(hit.id)) seen.set(hit.id, { hit, tier });
    }
  }
  const chosen = [...seen.values()];
  const whole = results.at(-1);
  return {
    hits: chosen.map(({ hit }) => hit),
    tierOf: chosen.map(({ tier }) => tier),
    total: whole?.estimatedTotalHits ?? 0,
    counts: whole?.facetDistribution ?? {},
  };
}
