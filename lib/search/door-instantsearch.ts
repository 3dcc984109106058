import type { Meilisearch } from 'meilisearch';
import { type FacetKey, isFacetKey } from '#lib/schema/facets';
import { answer, type CoreAnswer } from './core.ts';
import { type Failed, failedResults } from './empty-results.ts';
import { BadRequest } from './errors.ts';
import { engineOfThisRequest, unavailable } from './http.ts';
import { type InstantSearchRequest, readInstantSearch } from './instantsearch-request.ts';
import { type Labels, labelsFor } from './labels.ts';
import type { Names } from './names.ts';
import { type InstantSearchResult, translate } from './translate.ts';
import type { Understood } from './understand.ts';

/** What every result carries besides what InstantSearch reads itself, in `userData[0]`. */
export type UserData =
  | { readonly understood: Understood; readonly labels: Labels; readonly failed?: undefined }
  | Failed;

export type InstantSearchAnswer = {
  readonly results: (InstantSearchResult & { userData: [UserData] })[];
};

/**
 * Answers what InstantSearch posts. Page and counts come from the same core as the plain door's;
 * instant-meilisearch translates.
 *
 * @param body `{ requests: [{ indexName, params }] }`
 * @throws BadRequest for a body that is none; what the engine's client throws
 */
export async function searchForInstantSearch(
  engine: Meilisearch,
  body: unknown,
  signal?: AbortSignal,
): Promise<InstantSearchAnswer> {
  const started = performance.now();
  const requests = withExclusions(readInstantSearch(body));
  const { answers, names } = await answer(
    engine,
    requests.map(({ query, exact, filter, facets, sort, page, hitsPerPage }) => ({
      text: query,
      exact,
      filter,
      facets,
      sort,
      offset: page * hitsPerPage,
      limit: hitsPerPage,
    })),
    signal,
  );
  const labels = labelsOf(names, requests, answers);
  const results = await translate(requests, answers);
  const processingTimeMS = Math.round(performance.now() - started);
  return {
    results: results.map((result, at) => {
      const understood = answers[at]?.understood;
      // InstantSearch shows the user data of the first result of a page: those with hits carry the labels.
      const own = requests[at]?.hitsPerPage === 0 ? {} : labels;
      const userData: [UserData] = [understood ? { understood, labels: own } : { failed: true }];
      return { ...result, processingTimeMS, userData };
    }),
  };
}

/**
 * InstantSearch counts a facet's values without the filters on that facet; what is excluded stays out all
 * the same, as at the plain door: the number beside a value is the number of articles after choosing it.
 */
function withExclusions(requests: readonly InstantSearchRequest[]): InstantSearchRequest[] {
  const excluded = requests
    .flatMap(({ filter }) => filter.groups)
    .filter((group) => group.every((condition) => condition.exclude));
  const unique = new Map(excluded.map((group) => [JSON.stringify(group), group]));
  return requests.map((request) => {
    const own = new Set(request.filter.groups.map((group) => JSON.stringify(group)));
    const missing = [...unique].filter(([key]) => !own.has(key)).map(([, group]) => group);
    const filter = { ...request.filter, groups: [...request.filter.groups, ...missing] };
    return { ...request, filter };
  });
}

/** How long the server-side rendering of a page waits for its hits. Milliseconds. */
const RENDER_TIMEOUT_MS = 3_000;

/**
 * The same for the page's first HTML, in the server's own process. Never rejects and never takes longer
 * than three seconds, because InstantSearch's server rendering does not end when a search fails: instead
 * every result is empty and carries `userData: [{ failed: true }]`.
 */
export async function searchOnServer(
  requests: readonly { readonly indexName: string; readonly params?: unknown }[],
): Promise<InstantSearchAnswer> {
  try {
    const signal = AbortSignal.timeout(RENDER_TIMEOUT_MS);
    return await searchForInstantSearch(engineOfThisRequest(), { requests }, signal);
  } catch (error) {
    const message = error instanceof BadRequest ? error.message : undefined;
    if (!message) console.error(`Search for the first page failed: ${reasonOf(error)}`);
    return { results: failedResults(requests, message) };
  }
}

function reasonOf(error: unknown): string {
  return unavailable(error) ?? (error instanceof Error ? (error.stack ?? '') : String(error));
}

/** Labels of every value the page may show: counted, chosen or carried by a hit. */
function labelsOf(
  names: Names,
  requests: readonly InstantSearchRequest[],
  answers: readonly CoreAnswer[],
): Labels {
  const values = new Map<FacetKey, Set<string>>();
  const add = (facet: FacetKey, more: readonly string[]) => {
    const known = values.get(facet) ?? new Set();
    for (const value of more) known.add(value);
    values.set(facet, known);
  };
  for (const { filter } of requests) {
    for (const { facet, value } of filter.groups.flat()) add(facet, [value]);
  }
  for (const { counts, hits } of answers) {
    for (const [facet, counted] of Object.entries(counts)) {
      if (isFacetKey(facet)) add(facet, Object.keys(counted));
    }
    for (const { article } of hits) {
      for (const facet of values.keys()) add(facet, article[facet]);
    }
  }
  return Object.fromEntries([...values].map(([facet, of]) => [facet, labelsFor(names, facet, of)]));
}
