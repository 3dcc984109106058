import type { Meilisearch } from 'meilisearch';
import { FACETS, type FacetKey } from '#lib/schema/facets';
import { answer, type CoreQuery } from './core.ts';
import type { Counts } from './engine-query.ts';
import { BadRequest } from './errors.ts';
import { asHtml, type Hit } from './hit.ts';
import { countedValues, forEachFacet } from './labels.ts';
import { loadNames } from './names.ts';
import { asksFor, MAX_DEPTH, type SearchRequest, withoutFacet } from './request.ts';
import { resolveValues } from './resolve-values.ts';
import type { Understood } from './understand.ts';

export type PlainHit = Hit['article'] & {
  /** HTML: the reader's own text, escaped, with the matches in `<mark>`. The body is cut to a snippet. */
  readonly highlight: { readonly title: string; readonly body: string };
};

export type PlainAnswer = {
  readonly query: string;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly limit: number;
  readonly hits: readonly PlainHit[];
  readonly facets: Record<FacetKey, readonly { value: string; label: string; count: number }[]>;
  readonly understood: Understood;
  readonly processingMs: number;
};

const facetKeys: readonly FacetKey[] = FACETS.map((row) => row.key);

/**
 * Answers `GET /api/search`: the page of hits, the total, and the counts of every facet. Counts of a
 * facet with chosen values are those without them (the counts are what choosing another value would
 * add), so each such facet costs one more query, in the same request to the engine.
 *
 * @throws BadRequest for a page deeper than {@link MAX_DEPTH} that would have hits; what the engine's
 *   client throws
 */
export async function searchPlainly(
  engine: Meilisearch,
  request: SearchRequest,
  signal?: AbortSignal,
): Promise<PlainAnswer> {
  const started = performance.now();
  const names = await loadNames(engine, { signal });
  const filter = resolveValues(request.filter, names);
  const offset = (request.page - 1) * request.limit;
  const tooDeep = offset + request.limit > MAX_DEPTH;
  const main: CoreQuery = {
    text: request.query,
    exact: request.exact,
    filter,
    facets: facetKeys,
    sort: request.sort,
    offset: tooDeep ? 0 : offset,
    limit: tooDeep ? 0 : request.limit,
  };
  const chosen = facetKeys.filter((facet) => asksFor(filter, facet));
  const perFacet = chosen.map((facet) => ({
    ...main,
    filter: withoutFacet(filter, facet),
    facets: [facet],
    offset: 0,
    limit: 0,
  }));
  const [page, ...counted] = (await answer(engine, [main, ...perFacet], signal)).answers;
  if (!page) throw new Error('The core gave no answer to a question.');
  if (tooDeep && page.total > offset) throw new BadRequest(DEPTH_SENTENCE);
  const counts: Counts = Object.assign({}, page.counts, ...counted.map((one) => one.counts));
  return {
    query: request.query,
    total: page.total,
    page: request.page,
    pages: Math.ceil(page.total / request.limit),
    limit: request.limit,
    hits: page.hits.map(plainHit),
    facets: forEachFacet((facet) =>
      countedValues(names, facet, counts[facet] ?? {}).map(({ value, label, count }) => ({
        value,
        label: label.vi,
        count,
      })),
    ),
    understood: page.understood,
    processingMs: Math.round(performance.now() - started),
  };
}

const DEPTH_SENTENCE = `Only the first ${MAX_DEPTH} hits can be paged through; narrow the search, for example with from and to.`;

function plainHit({ article, marked }: Hit): PlainHit {
  return { ...article, highlight: { title: asHtml(marked.title), body: asHtml(marked.body) } };
}
