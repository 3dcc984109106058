import type { Meilisearch } from 'meilisearch';
import { type FacetKey, isFacetKey, type Text } from '#lib/schema/facets';
import { answer } from './core.ts';
import { BadRequest } from './errors.ts';
import { withTags } from './hit.ts';
import { type InstantSearchRequest, readInstantSearch } from './instantsearch-request.ts';
import { type CountedValue, countedValues } from './labels.ts';
import { matchName, type NameQuery, readNameQuery } from './match-name.ts';
import { spellings } from './name-book.ts';
import type { Names } from './names.ts';
import { withoutFacet } from './request.ts';

export type FacetHit = {
  readonly value: string;
  /** The Vietnamese label, the match in the tags asked for; followed by the alias in brackets where only that matched. */
  readonly highlighted: string;
  readonly count: number;
  readonly text: Text;
};

export type FacetValuesAnswer = {
  readonly facetHits: readonly FacetHit[];
  readonly exhaustiveFacetsCount: boolean;
  readonly processingTimeMS: number;
};

/**
 * Finds values of a facet by any syllables of their labels or aliases, with or without marks, with their
 * counts under the query and filters of the page (but not those of the facet itself).
 *
 * @param body what InstantSearch's `searchForFacetValues` posts: `{ requests: [{ indexName, params:
 *   { facetName, facetQuery, maxFacetHits?, query?, facetFilters?, numericFilters? } }] }`
 * @throws BadRequest for a body that is none; what the engine's client throws
 */
export async function searchFacetValues(
  engine: Meilisearch,
  body: unknown,
  signal?: AbortSignal,
): Promise<FacetValuesAnswer[]> {
  const started = performance.now();
  const requests = readInstantSearch(body).map((request) => ({ request, facet: facetOf(request) }));
  const { answers, names } = await answer(
    engine,
    requests.map(({ request, facet }) => ({
      text: request.query,
      exact: request.exact,
      filter: withoutFacet(request.filter, facet),
      facets: [facet],
      sort: 'relevance',
      offset: 0,
      limit: 0,
    })),
    signal,
  );
  const processingTimeMS = Math.round(performance.now() - started);
  return requests.map(({ request, facet }, at) => {
    const counted = countedValues(names, facet, answers[at]?.counts[facet] ?? {});
    const found = findValues(names, facet, counted, readNameQuery(request.facetQuery ?? ''));
    return {
      facetHits: found.slice(0, request.maxFacetHits).map((hit) => withTagsOf(request, hit)),
      exhaustiveFacetsCount: true,
      processingTimeMS,
    };
  });
}

function facetOf({ facetName = '' }: InstantSearchRequest): FacetKey {
  if (isFacetKey(facetName)) return facetName;
  throw new BadRequest(`facetName: there is no facet „${facetName}“.`);
}

/** Values whose label matches first, then those found by an alias; inside both, the most frequent first. */
function findValues(
  names: Names,
  facet: FacetKey,
  counted: readonly CountedValue[],
  query: NameQuery,
): FacetHit[] {
  const byLabel: FacetHit[] = [];
  const byAlias: FacetHit[] = [];
  for (const { value, label, count } of counted) {
    const own = matchName(query, label.vi);
    if (own !== null) {
      byLabel.push({ value, count, text: label, highlighted: own });
      continue;
    }
    const name = names.get(facet, value);
    const others = name ? spellings(name) : [label.en, value];
    const alias = others.map((text) => matchName(query, text)).find((text) => text !== null);
    if (alias) byAlias.push({ value, count, text: label, highlighted: `${label.vi} (${alias})` });
  }
  return [...byLabel, ...byAlias];
}

function withTagsOf(request: InstantSearchRequest, hit: FacetHit): FacetHit {
  const { highlightPreTag, highlightPostTag } = request;
  return { ...hit, highlighted: withTags(hit.highlighted, highlightPreTag, highlightPostTag) };
}
