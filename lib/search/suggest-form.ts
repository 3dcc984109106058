import type { KeyOfKind, Text } from '#lib/schema/facets';

/** The facets whose values are suggested while a person types. */
export const SUGGESTED_FACETS = ['leader', 'country', 'agreement', 'eventType'] as const;
export type SuggestedFacet = Extract<(typeof SUGGESTED_FACETS)[number], KeyOfKind<'name' | 'type'>>;

/** A facet value: choosing it filters by it and leaves `rest` in the box. */
export type FilterSuggestion = {
  readonly does: 'filter';
  readonly facet: SuggestedFacet;
  readonly value: string;
  readonly label: Text;
  /** The name that matched what was typed: the label in one of the languages, or an alias. */
  readonly matched: string;
  /** How many articles of the whole archive carry the value. */
  readonly count: number;
  /** What was typed, without the words that name the value. */
  readonly rest: string;
};

/** A headline: choosing it opens the article. */
export type ArticleSuggestion = {
  readonly does: 'open';
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
};

/** A query that others found articles with: choosing it searches for it. */
export type QuerySuggestion = { readonly does: 'search'; readonly query: string };

export type Suggestion = FilterSuggestion | ArticleSuggestion | QuerySuggestion;

/** What `GET /api/suggest` answers: filters, then headlines, then queries, in each the best first. */
export type SuggestAnswer = {
  /** What was typed, as cleaned. */
  readonly query: string;
  readonly suggestions: readonly Suggestion[];
};
