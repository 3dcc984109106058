import type { Article } from '#lib/schema/article';
import { markTokens } from '#lib/vietnamese/mark-tokens';

/**
 * What the engine is given for an article: the document, and what is derived from it for searching and
 * never handed out again (see `displayedAttributes` in settings.ts and decision 005).
 */
export type IndexedArticle<A = Article> = A & {
  /** The different words of headline and body with their marks, see `markTokens`. */
  readonly marks: string;
};

/** Derives it. Needs no more of the article than its two texts, so that it can be done again from the index. */
export function indexed<A extends Pick<Article, 'title' | 'body'>>(article: A): IndexedArticle<A> {
  return { ...article, marks: markTokens(article.title, article.body) };
}
