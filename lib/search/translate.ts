import { instantMeiliSearch } from '@meilisearch/instant-meilisearch';
import type { SearchClient } from 'instantsearch.js';
import type { CoreAnswer } from './core.ts';
import { withTags } from './hit.ts';
import type { InstantSearchRequest } from './instantsearch-request.ts';

/** One result in InstantSearch's form, as its translator makes it. */
export type InstantSearchResult = Awaited<
  ReturnType<ReturnType<typeof translator>['search']>
>['results'][number];

/**
 * Puts answers into the form InstantSearch reads, by instant-meilisearch. It believes to talk to an
 * engine; its HTTP client is a function that hands it the answers we have.
 */
export async function translate(
  requests: readonly InstantSearchRequest[],
  answers: readonly CoreAnswer[],
): Promise<InstantSearchResult[]> {
  const results = requests.map((request, at) => engineResult(request, answers[at]));
  const asked = requests.map(({ indexName, query, page, hitsPerPage }) => ({
    indexName,
    params: { query, page, hitsPerPage },
  }));
  return (await translator(results).search(asked)).results;
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
function engineResult(request: InstantSearchRequest, answer: CoreAnswer | undefined): object {
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
      Object.entries(answer.counts).map(([facet, counts]) => [
        facet,
        mostFrequent(counts, request.maxValuesPerFacet),
      ]),
    ),
  };
}

function mostFrequent(counts: Readonly<Record<string, number>>, limit: number) {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(entries.slice(0, limit));
}
