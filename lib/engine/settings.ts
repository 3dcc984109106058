import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { articleSchema } from '#lib/schema/article';
import { FACETS } from '#lib/schema/facets';

/**
 * The settings of the two indexes, derived from the facet table and the document schema. Every figure
 * was measured on Meilisearch 1.21.
 */

const periodFacets = FACETS.filter((row) => row.kind === 'period').map((row) => row.key);
const searchedFacets = FACETS.filter((row) => row.searchable).map((row) => row.key);
const plainFacets = FACETS.filter((row) => !row.searchable).map((row) => row.key);

/** Equality only: a comparison on a facet is a mistake, and the engine then says so. */
function equality(fields: readonly string[], facetSearch: boolean) {
  return {
    attributePatterns: [...fields],
    features: { facetSearch, filter: { equality: true, comparison: false } },
  };
}

/** Numbers that are compared with `<=` and `>=`. */
function comparison(fields: readonly string[]) {
  return {
    attributePatterns: [...fields],
    features: { facetSearch: false, filter: { equality: true, comparison: true } },
  };
}

/**
 * Characters between words that the engine does not take for separators by itself. Text is cleaned
 * before it is indexed; this catches what reaches the index some other way. No-break space, narrow
 * no-break space, zero-width space, no-break hyphen, soft hyphen.
 */
const SEPARATORS = ['\u00a0', '\u202f', '\u200b', '\u2011', '\u00ad'];

/**
 * The engine puts what a comma or a full stop parts eight places apart, so that a fragment remembered or
 * pasted without them is no phrase any more. Without these two, comma and full stop part words like any
 * sign; `!`, `?`, `;` and `…` keep their distance (seen on Meilisearch 1.21, 2026-11-27).
 */
const SOFTENED = [', ', '. '];

/**
 * The longest Vietnamese syllable has seven letters (`nghiêng`), so syllables are taken at their word and
 * only foreign names may be mistyped. The engine's own 5 and 9 make `trung quốc` find `Trường Quốc`.
 */
const TYPOS = {
  enabled: true,
  minWordSizeForTypos: { oneTypo: 8, twoTypos: 12 },
  disableOnWords: [],
  disableOnAttributes: [],
  disableOnNumbers: true,
};

const shared = {
  /** Stop words are left out of the index, case and marks and all: „của“ would cost „của tôi“ its first word. */
  stopWords: [],
  separatorTokens: SEPARATORS,
  nonSeparatorTokens: SOFTENED,
  typoTolerance: TYPOS,
  /** `byAttribute` breaks exact phrases: „lược chiến“ then matches „chiến lược“. */
  proximityPrecision: 'byWord',
  prefixSearch: 'indexingTime',
} as const satisfies Settings;

/** The settings of {@link INDEX}. */
export const ARTICLE_SETTINGS = {
  ...shared,
  /**
   * The order is the `attribute` rule: a word of the headline before one of the body, early before late.
   * `lead` is the body's own beginning, so searching it too would only cost its size again. `marks` is asked
   * by queries that mean it (lib/search/tiers.ts); no word a person types occurs in it.
   */
  searchableAttributes: ['title', 'body', 'marks'],
  typoTolerance: { ...TYPOS, disableOnAttributes: ['marks'] },
  /** The fields of the document schema and no others: what is derived for ranking is never handed out. */
  displayedAttributes: Object.keys(articleSchema.shape),
  filterableAttributes: [
    equality(searchedFacets, true),
    equality([...plainFacets, 'id', 'source'], false),
    comparison(['dateFrom', 'dateTo']),
  ],
  sortableAttributes: ['dateFrom', 'dateTo'],
  /** `sort` first, or „newest first“ would only order articles within equal relevance. */
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'dateFrom:desc'],
  /**
   * The engine stops counting here, so it stands above any archive this project is meant for: a total
   * that stops at 1,000 would be a wrong number on the page. How far one may leaf is for lib/search.
   */
  pagination: { maxTotalHits: 1_000_000 },
  /** 1,000 months are 83 years; the engine's 100 would cut off an archive's ninth year. */
  faceting: {
    maxValuesPerFacet: 1_000,
    sortFacetValuesBy: {
      '*': 'count',
      ...Object.fromEntries(periodFacets.map((key) => [key, 'alpha' as const])),
    },
  },
  searchCutoffMs: 500,
} satisfies Settings;

/** The settings of {@link NAMES_INDEX}: names are looked up by any spelling, and by facet and value. */
export const NAMES_SETTINGS = {
  ...shared,
  searchableAttributes: ['value', 'label.vi', 'label.en', 'aliases'],
  displayedAttributes: ['*'],
  filterableAttributes: [equality(['facet', 'value'], false)],
  sortableAttributes: [],
  pagination: { maxTotalHits: 100_000 },
} satisfies Settings;

/**
 * A short hash of settings, the same for the same settings whatever the order of their keys. Compare the
 * hash of the wanted settings with that of the engine's own, restricted to the same keys.
 */
export function settingsHash(settings: Settings, keys = Object.keys(settings)): string {
  const chosen = Object.entries(settings).filter(([key]) => keys.includes(key));
  const text = JSON.stringify(sorted(Object.fromEntries(chosen)));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Object keys in order, at every depth. Lists whose order the engine does not keep are sorted too. */
function sorted(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    return KEPT_AS_SETS.includes(name) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, key)]));
}

const KEPT_AS_SETS = [
  'separatorTokens',
  'nonSeparatorTokens',
  'stopWords',
  'sortableAttributes',
  'displayedAttributes',
];
