import type { Article } from '#lib/schema/article';
import { UNKNOWN } from '#lib/schema/facets';

/** What the extractor made of an article, as far as it is scored. */
export type Prediction = {
  readonly countries: readonly string[];
  readonly leaders: readonly string[];
  /** Without those merely cited. */
  readonly agreements: readonly { readonly type: string; readonly status: string }[];
  readonly eventDate: string | null;
};

/** What an article that was rejected gives. */
export const NOTHING_PREDICTED: Prediction = {
  countries: [],
  leaders: [],
  agreements: [],
  eventDate: null,
};

/** The real values of a document. */
export function predictionOf(article: Article): Prediction {
  return {
    countries: article.country.filter((value) => value !== UNKNOWN),
    leaders: article.leader.filter((value) => value !== UNKNOWN),
    agreements: article.agreements.filter(({ status }) => status !== 'cited'),
    eventDate: article.eventDate,
  };
}
