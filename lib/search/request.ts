import type { FacetKey } from '#lib/schema/facets';

/** The longest query taken, in UTF-16 units after cleaning. */
export const MAX_QUERY_LENGTH = 512;

/** The most hits on one page. */
export const MAX_LIMIT = 100;

/** Pages end here: the engine formats every hit it skips, so deeper pages cost more than they tell. */
export const MAX_DEPTH = 10_000;

/** One facet value asked for, or excluded. */
export type Condition = {
  readonly facet: FacetKey;
  readonly value: string;
  readonly exclude: boolean;
};

/** Groups are ANDed, the conditions inside one are ORed; `from` and `to` are Unix seconds, both inclusive. */
export type SearchFilter = {
  readonly groups: readonly (readonly Condition[])[];
  readonly from?: number;
  readonly to?: number;
};

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks for, whichever door it came through. */
export type SearchRequest = {
  readonly query: string;
  /** Only the very words count, marks and all. */
  readonly exact: boolean;
  readonly filter: SearchFilter;
  readonly sort: Sort;
  /** Counts from 1. */
  readonly page: number;
  readonly limit: number;
};

/** Whether a filter asks for a value of this facet (an exclusion does not count). */
export function asksFor(filter: SearchFilter, facet: FacetKey): boolean {
  return filter.groups.some((group) => isOwnGroup(group, facet));
}

/** The filter without what it asks for in one facet: what that facet's counts are taken under. */
export function withoutFacet(filter: SearchFilter, facet: FacetKey): SearchFilter {
  return { ...filter, groups: filter.groups.filter((group) => !isOwnGroup(group, facet)) };
}

function isOwnGroup(group: readonly Condition[], facet: FacetKey): boolean {
  return group.every((condition) => condition.facet === facet && !condition.exclude);
}
