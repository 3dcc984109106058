import type { Article, Evidence } from '#lib/schema/article';
import type { MarkedSpan } from './segments.ts';

/** What a stretch of the article can stand for: a word of the query, or the proof of a facet value. */
export type Mark =
  | { readonly kind: 'query' }
  | { readonly kind: 'evidence'; readonly number: number; readonly facet: Evidence['facet'] };

export type TextField = Evidence['field'];

/** The evidence of one field as spans, each with its number in the article, counted from 1. */
export function evidenceSpans(article: Article, field: TextField): MarkedSpan<Mark>[] {
  return article.evidence.flatMap((evidence, place) =>
    evidence.field === field
      ? [
          {
            start: evidence.start,
            end: evidence.end,
            mark: { kind: 'evidence', number: place + 1, facet: evidence.facet } as const,
          },
        ]
      : [],
  );
}

/** The id of an evidence span on the page: `#dan-chung-3`. */
export function evidenceId(number: number): string {
  return `dan-chung-${number}`;
}

/**
 * One rule per evidence span: when the address names it, all its pieces light up. A span can be cut
 * by others that overlap it, so `:target` on the piece with the id is not enough.
 */
export function evidenceStyles(article: Article): string {
  return article.evidence
    .map((_, place) => {
      const number = place + 1;
      return `body:has(#${evidenceId(number)}:target) .e${number}{background:color-mix(in oklab,var(--evidence) 26%,transparent);box-shadow:0 0 0 2px var(--evidence)}`;
    })
    .join('\n');
}
