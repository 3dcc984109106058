import type {
  FederatedMultiSearchParams,
  Meilisearch,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
} from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import type { FacetKey } from '#lib/schema/facets';
import { engineFilter, idsFilter } from './filter.ts';
import { FOUND_FIELDS, type FoundArticle, readFound } from './hit.ts';
import type { SearchFilter, Sort } from './request.ts';
import type { Tier } from './tiers.ts';

/** A tier as it is asked: among all articles, or among or outside some of them. */
export type AskedTier = Tier & {
  readonly among?: readonly string[];
  readonly outside?: readonly string[];
};

/** A query in the engine's terms. */
export type EngineQuery = {
  /** Best first. */
  readonly tiers: readonly AskedTier[];
  readonly filter: SearchFilter;
  readonly facets: readonly FacetKey[];
  readonly sort: Sort;
  readonly offset: number;
  /** 0 asks for the total and the counts only. */
  readonly limit: number;
};

/** For each facet asked for: value → number of articles. */
export type Counts = Partial<Record<FacetKey, Record<string, number>>>;

export type EngineAnswer = {
  readonly hits: readonly FoundArticle[];
  /** For each hit the tier it was found by, counted from 0. */
  readonly tierOf: readonly number[];
  /** Exact: the number of articles that match, whatever the page. */
  readonly total: number;
  readonly counts: Counts;
};

/** The engine works through the queries of one request one after the other: two requests use two cores. */
const REQUESTS_AT_ONCE = 2;

/**
 * Asks the engine. Queries of one tier go together in two requests; a query of several tiers is one
 * federated request, whose answer is their union, each article once, under its best tier.
 *
 * @throws what the engine's client throws
 */
export async function run(
  engine: Meilisearch,
  queries: readonly EngineQuery[],
  signal?: AbortSignal,
): Promise<EngineAnswer[]> {
  const plain = queries.filter((query) => query.tiers.length === 1);
  const half = Math.ceil(plain.length / REQUESTS_AT_ONCE);
  const [firstHalf, secondHalf, ...federatedAnswers] = await Promise.all([
    runPlain(engine, plain.slice(0, half), signal),
    runPlain(engine, plain.slice(half), signal),
    ...queries
      .filter((query) => query.tiers.length > 1)
      .map((query) => runFederated(engine, query, signal)),
  ]);
  const plainAnswers = [...firstHalf, ...secondHalf];
  return queries.flatMap(
    (query) => (query.tiers.length === 1 ? plainAnswers.shift() : federatedAnswers.shift()) ?? [],
  );
}

async function runPlain(
  engine: Meilisearch,
  queries: readonly EngineQuery[],
  signal?: AbortSignal,
): Promise<EngineAnswer[]> {
  if (queries.length === 0) return [];
  const params = {
    queries: queries.map((query): MultiSearchQuery => {
      const { facets, offset, limit } = query;
      const [tier = EVERYTHING] = query.tiers;
      return { ...asked(query, tier), facets: [...facets], offset, limit };
    }),
  };
  const { results } = await engine.multiSearch(params, { signal });
  return results.map((result) => ({
    hits: result.hits.map(readFound),
    tierOf: result.hits.map(() => 0),
    total: result.estimatedTotalHits ?? 0,
    counts: result.facetDistribution ?? {},
  }));
}

async function runFederated(
  engine: Meilisearch,
  query: EngineQuery,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const params: FederatedMultiSearchParams = {
    federation: {
      offset: query.offset,
      limit: query.limit,
      facetsByIndex: { [INDEX]: [...query.facets] },
    },
    queries: query.tiers.map(
      (tier, at): MultiSearchQueryWithFederation => ({
        ...asked(query, tier),
        federationOptions: { weight: TIER_STEP ** at },
      }),
    ),
  };
  const answer = await engine.multiSearch(params, { signal });
  return {
    hits: answer.hits.map(readFound),
    tierOf: answer.hits.map((hit) => hit._federation?.queriesPosition ?? 0),
    total: answer.estimatedTotalHits ?? 0,
    counts: answer.facetsByIndex?.[INDEX]?.distribution ?? {},
  };
}

/**
 * A tier's weight to that of the one before. The engine scores an article between 1 and some thousandths
 * within its tier (0.004 seen for a word late in a long body, 2026-11-27), so no article of a later tier
 * comes before one of an earlier.
 */
const TIER_STEP = 1e-5;

const EVERYTHING: AskedTier = { q: '', carries: [], check: null };

const SORT_RULES = { relevance: undefined, newest: ['dateFrom:desc'], oldest: ['dateFrom:asc'] };

/** One tier as the engine's query. */
export function engineQuery(
  { filter, sort }: Pick<EngineQuery, 'filter' | 'sort'>,
  tier: AskedTier,
  fields: readonly string[],
): MultiSearchQuery {
  const carried = { groups: tier.carries.map((condition) => [condition]) };
  return {
    indexUid: INDEX,
    q: tier.q,
    matchingStrategy: 'all',
    filter: [
      ...engineFilter(filter),
      ...engineFilter(carried),
      ...idsFilter(tier.among, tier.outside),
    ],
    sort: SORT_RULES[sort],
    attributesToRetrieve: [...fields],
  };
}

function asked(query: EngineQuery, tier: AskedTier): MultiSearchQuery {
  return engineQuery(query, tier, query.limit > 0 ? FOUND_FIELDS : []);
}
