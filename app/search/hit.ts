import type { BaseHit, Hit } from 'instantsearch.js';
import type { Article } from '#lib/schema/article';

/** The fields a result shows; the text and its evidence stay on the server. */
export type ArticleHit = Hit<
  BaseHit &
    Pick<
      Article,
      | 'id'
      | 'title'
      | 'source'
      | 'publishedAt'
      | 'publishedPrecision'
      | 'eventDate'
      | 'country'
      | 'leader'
      | 'agreement'
    >
>;
