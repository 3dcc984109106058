/** InstantSearch's results for a search that failed; `message` says what to change where it was refused. */
export function failedResults(
  requests: readonly { readonly indexName: string }[],
  message?: string,
) {
  return requests.map(({ indexName }) => ({
    index: indexName,
    hits: [],
    nbHits: 0,
    nbPages: 0,
    page: 0,
    hitsPerPage: 20,
    facets: {},
    facets_stats: {},
    processingTimeMS: 0,
    query: '',
    params: '',
    exhaustiveNbHits: false,
    userData: [{ failed: true, message }] satisfies [Failed],
  }));
}

/** What the results of a failed search carry in `userData[0]`. */
export type Failed = {
  readonly failed: true;
  /** What to change, where the request was refused; absent where the engine could not answer. */
  readonly message?: string;
};
