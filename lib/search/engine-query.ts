import type { MultiSearchQuery } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import type { FacetKey } from '#lib/schema/facets';
import { engineFilter, idsFilter } from './filter.ts';
import { FOUND_FIELDS, type FoundArticle } from './hit.ts';
import type { SearchFilter, Sort } from './request.ts';
import type { Tier } from './tiers.ts';

/** A tier as it is asked: among all articles, or among or outside some of them. */
export type AskedTier = Tier & {
  readonly among?: readonly string[];
  readonly outside?: readonly string[];
};

/** A query in the engine's terms. */
export type EngineQuery = {
  /** Best first; subsets of `whole`. */
  readonly better: readonly AskedTier[];
  /** Best first; their union is the answer. */
  readonly whole: readonly AskedTier[];
  readonly filter: SearchFilter;
  readonly facets: readonly FacetKey[];
  readonly sort: Sort;
  readonly offset: number;
  /** 0 asks for the total and the counts only. */
  readonly limit: number;
  /** So many of the first tiers will fill the page, as far as one can tell: the others are asked only if not. */
  readonly filledBy?: number;
};

/** For each facet asked for: value → number of articles. */
export type Counts = Partial<Record<FacetKey, Record<string, number>>>;

export type EngineAnswer = {
  readonly hits: readonly FoundArticle[];
  /** For each hit the tier it was found by, counted from 0 over `better` and `whole`. */
  readonly tierOf: readonly number[];
  /** Exact: the number of articles that match, whatever the page. */
  readonly total: number;
  readonly counts: Counts;
};

const SORT_RULES = { relevance: undefined, newest: ['dateFrom:desc'], oldest: ['dateFrom:asc'] };

/** One tier as the engine's query, without offset, limit and facets. */
export function tierQuery(
  { filter, sort }: Pick<EngineQuery, 'filter' | 'sort'>,
  tier: AskedTier,
  fields: readonly string[] = FOUND_FIELDS,
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
