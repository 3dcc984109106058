import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import type { SearchClient } from 'instantsearch.js';
import type { CoreAnswer } from './core.ts';
import type { Counts } from './engine-query.ts';
import { type Hit, withTags } from './hit.ts';
import type { InstantSearchRequest } from './instantsearch-request.ts';
import type { Condition } from './request.ts';

/** A marked text, as InstantSearch's Highlight and Snippet read it. */
type MarkedText = { readonly value: string };
type MarkedTexts = Readonly<Record<keyof Hit['marked'], MarkedText>>;

/** A hit in InstantSearch's form. The body in both marked texts is cut to a snippet. */
export type InstantSearchHit = Hit['article'] & {
  readonly objectID: string;
  /** Counts from 1 over all pages. */
  readonly __position: number;
  readonly _highlightResult: MarkedTexts;
  readonly _snippetResult: MarkedTexts;
};

/** One result in InstantSearch's form, as its translator makes it. */
export type InstantSearchResult = {
  readonly index: string;
  readonly query: string;
  readonly params: string;
  readonly hits: readonly InstantSearchHit[];
  readonly nbHits: number;
  readonly nbPages: number;
  readonly page: number;
  readonly hitsPerPage: number;
  readonly facets: Counts;
  readonly facets_stats: Readonly<Record<string, never>>;
  readonly exhaustiveNbHits: boolean;
  readonly processingTimeMS: number;
};

/**
 * Puts answers into the form InstantSearch reads, by instant-meilisearch. It believes to talk to an
 * engine; its HTTP client is a function that hands it the answers we have.
 */
export async function translate(
  requests: readonly InstantSearchRequest[],
  answers: readonly CoreAnswer[],
): Promise<InstantSearchResult[]> {
  const chosen = requests.flatMap(({ filter }) => filter.groups.flat());
  const results = requests.map((request, at) => engineResult(request, answers[at], chosen));
  const asked = requests.map(({ indexName, query, page, hitsPerPage }) => ({
    indexName,
    params: { query, page, hitsPerPage },
  }));
  const translated = (await translator(results).search(asked)).results;
  return translated.filter(isSearchResult);
}

/** The library's own type also allows for answers to facet searches. */
function isSearchResult(result: object): result is InstantSearchResult {
  return 'hits' in result && 'nbHits' in result;
}

function translator(results: readonly object[]) {
  const options = {
    finitePagination: true,
    primaryKey: 'id',
    httpClient: async (_: unknown, init?: RequestInit) =>
      isFacetInitialisation(init) ? { results: [] } : { results },
  };
  // A new one for each request: its cache never forgets.
  const { searchClient } = instantMeiliSearch('http://core.invalid', '', options);
  // Declared as either kind of client InstantSearch takes; it is the one for searches.
  return searchClient as SearchClient;
}

/**
 * On its first search a translator also asks for each index's facets without a query, to fill in values
 * that have no hits (`keepZeroFacets`), which we do not use. Only real searches name highlight tags.
 */
function isFacetInitialisation(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && !init.body.includes('"highlightPreTag"');
}

/** An answer in the form of the engine's own. */
function engineResult(
  request: InstantSearchRequest,
  answer: CoreAnswer | undefined,
  chosen: readonly Condition[],
): object {
  if (!answer) throw new Error('The core gave no answer to a question.');
  const { hitsPerPage, page, highlightPreTag, highlightPostTag } = request;
  return {
    indexUid: request.indexName,
    query: request.query,
    processingTimeMs: 0,
    hits: answer.hits.map(({ article, marked }) => ({
      ...article,
      _formatted: Object.fromEntries(
        Object.entries(marked).map(([field, text]) => [
          field,
          withTags(text, highlightPreTag, highlightPostTag),
        ]),
      ),
    })),
    totalHits: answer.total,
    totalPages: hitsPerPage === 0 ? 0 : Math.ceil(answer.total / hitsPerPage),
    hitsPerPage,
    page: page + 1,
    facetDistribution: Object.fromEntries(
      Object.entries(answer.counts).map(([facet, counts]) => {
        const kept = chosen.filter((one) => one.facet === facet).map((one) => one.value);
        return [facet, mostFrequent(counts, request.maxValuesPerFacet, kept)];
      }),
    ),
  };
}

/** The most frequent values, and those the reader chose, however rare. */
function mostFrequent(
  counts: Readonly<Record<string, number>>,
  limit: number,
  kept: readonly string[],
): Record<string, number> {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(entries.filter(([value], at) => at < limit || kept.includes(value)));
}
