import { z } from 'zod';
import { INDEX } from '#lib/engine/connection';
import { type FacetKey, isFacetKey } from '#lib/schema/facets';
import { BadRequest } from './errors.ts';
import {
  type Condition,
  MAX_DEPTH,
  MAX_LIMIT,
  MAX_QUERY_LENGTH,
  type SearchFilter,
  type Sort,
} from './request.ts';
import { cleanQuery } from './understand.ts';

/** Index names of InstantSearch's SortBy → order. */
export const SORT_INDEXES = {
  [INDEX]: 'relevance',
  [`${INDEX}:dateFrom:desc`]: 'newest',
  [`${INDEX}:dateFrom:asc`]: 'oldest',
} as const satisfies Record<string, Sort>;

const text = z.string().max(1_000);
const nested = z.union([text, z.array(z.union([text, z.array(text).max(200)])).max(200)]);

/** Highlight tags a page may ask for: InstantSearch's own, or plain `<mark>`. */
const TAGS = { before: ['__ais-highlight__', '<mark>'], after: ['__/ais-highlight__', '</mark>'] };

/** Parameters of one request, as algoliasearch-helper writes them. Others mean nothing here. */
const paramsSchema = z.object({
  query: z
    .string()
    .transform(cleanQuery)
    .refine(
      (query) => query.length <= MAX_QUERY_LENGTH,
      `The query is too long; shorten it to at most ${MAX_QUERY_LENGTH} characters.`,
    )
    .default(''),
  /** The page's own switch stands among the contexts of its search: only the very words count. */
  ruleContexts: z.array(z.enum(['exact'])).default([]),
  page: z.int().min(0).default(0),
  hitsPerPage: z.int().min(0).max(MAX_LIMIT).default(20),
  facets: z.union([text, z.array(text).max(50)]).default([]),
  facetFilters: nested.default([]),
  numericFilters: nested.default([]),
  filters: z.literal('', 'filters is not taken; use facetFilters or numericFilters.').optional(),
  maxValuesPerFacet: z.int().min(0).max(1_000).default(1_000),
  highlightPreTag: z.enum(TAGS.before).default('<mark>'),
  highlightPostTag: z.enum(TAGS.after).default('</mark>'),
  facetName: text.optional(),
  facetQuery: text.optional(),
  maxFacetHits: z.int().min(1).max(100).default(20),
});

const bodySchema = z.object({
  requests: z
    .array(
      z.object({
        indexName: z.enum(Object.keys(SORT_INDEXES) as [keyof typeof SORT_INDEXES]),
        query: z.string().optional(),
        params: z.unknown(),
      }),
    )
    .min(1)
    .max(16),
});

/** One request of InstantSearch, read. */
export type InstantSearchRequest = {
  readonly indexName: keyof typeof SORT_INDEXES;
  readonly sort: Sort;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetKey[];
  readonly exact: boolean;
} & Omit<
  z.infer<typeof paramsSchema>,
  'facets' | 'facetFilters' | 'numericFilters' | 'filters' | 'ruleContexts'
>;

/**
 * Reads what InstantSearch posts: `{ requests: [{ indexName, params }] }`, at most 16 of them.
 *
 * @throws BadRequest naming the field and what is wrong with it
 */
export function readInstantSearch(body: unknown): InstantSearchRequest[] {
  const { requests } = parse(bodySchema, body);
  return requests.map(({ indexName, query, params }) => {
    const given = typeof params === 'object' && params !== null ? params : {};
    const read = parse(paramsSchema, { query, ...given });
    const { facets, facetFilters, numericFilters, filters: _, ruleContexts, ...rest } = read;
    if ((read.page + 1) * read.hitsPerPage > MAX_DEPTH) {
      throw new BadRequest(
        `Only the first ${MAX_DEPTH} hits can be paged through; narrow the search.`,
      );
    }
    return {
      ...rest,
      exact: ruleContexts.includes('exact'),
      indexName,
      sort: SORT_INDEXES[indexName],
      facets: wantedFacets(facets),
      filter: { groups: readGroups(facetFilters), ...readDates(numericFilters) },
    };
  });
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BadRequest([...new Set(lines)].slice(0, 5).join(' '));
}

/** Facets of the table; a range widget also asks for its attribute, which is none. */
function wantedFacets(facets: string | readonly string[]): FacetKey[] {
  return [facets].flat().filter(isFacetKey);
}

/**
 * `["country:CU", ["leader:A", "leader:B", "leader:-C"]]`: AND of ORs, a minus excludes. An exclusion
 * stands for itself wherever it is written, as at the plain door: „A or B, and not C“.
 */
function readGroups(filters: z.infer<typeof nested>): Condition[][] {
  return [filters].flat().flatMap((group) => {
    const conditions = [group].flat().map(readCondition);
    const wanted = conditions.filter((condition) => !condition.exclude);
    const excluded = conditions.filter((condition) => condition.exclude);
    return [wanted, ...excluded.map((condition) => [condition])].filter((each) => each.length > 0);
  });
}

function readCondition(filter: string): Condition {
  const colon = filter.indexOf(':');
  const facet = filter.slice(0, Math.max(0, colon));
  if (!isFacetKey(facet)) throw new BadRequest(`facetFilters: there is no facet „${facet}“.`);
  const written = filter.slice(colon + 1);
  // InstantSearch protects the minus of a value it was given; none of our values begins with one.
  const excluded = /^\\?-(.+)$/s.exec(written)?.[1];
  return excluded === undefined
    ? { facet, value: written, exclude: false }
    : { facet, value: excluded, exclude: true };
}

// date>=1685552400
const BOUND = /^(?:date|dateFrom|dateTo)\s*(>=|<=)\s*(-?\d{1,12})$/;

/**
 * `["date>=1685552400", "date<=1688144399"]` in Unix seconds. An article matches when its date, which
 * may be a whole month, overlaps the range, whichever of the two date fields the page names.
 */
function readDates(filters: z.infer<typeof nested>): Pick<SearchFilter, 'from' | 'to'> {
  const bounds = [filters].flat(2).map((filter) => {
    const [, operator, seconds] = BOUND.exec(filter) ?? [];
    if (!operator)
      throw new BadRequest('numericFilters takes date>=… and date<=… in Unix seconds.');
    return { operator, seconds: Number(seconds) };
  });
  const lower = bounds.filter((bound) => bound.operator === '>=').map((bound) => bound.seconds);
  const upper = bounds.filter((bound) => bound.operator === '<=').map((bound) => bound.seconds);
  return {
    from: lower.length > 0 ? Math.max(...lower) : undefined,
    to: upper.length > 0 ? Math.min(...upper) : undefined,
  };
}
