import { z } from 'zod';
import { articleSchema } from '#lib/schema/article';
import type { Highlighter, HighlightSpan } from './highlight.ts';
import { snippetOf } from './snippet.ts';

/** What the engine hands out for a hit: the list's fields, and the body to take a snippet from. */
const { evidence: _evidence, dateline: _dateline, ...found } = articleSchema.shape;
const foundSchema = z.object(found);

/** The fields asked of the engine for a hit. */
export const FOUND_FIELDS = Object.keys(found);

/** How many words of the body a hit shows. */
export const SNIPPET_WORDS = 36;

/** Characters that cleaned text never holds (control characters): they stand around a match until a door writes its own tags. */
export const MATCH_START = '\u0002';
export const MATCH_END = '\u0003';

/** An article as the engine found it. */
export type FoundArticle = z.infer<typeof foundSchema>;

/** An article in a list of results, and its marked texts; the body is cut to a snippet. */
export type Hit = {
  readonly article: Omit<FoundArticle, 'body'>;
  readonly marked: { readonly title: string; readonly lead: string; readonly body: string };
};

/** Reads a hit of the engine. Throws ZodError where the index holds something else. */
export function readFound(hit: unknown): FoundArticle {
  return foundSchema.parse(hit);
}

/**
 * Marks what was looked for and cuts the body. Done here and not by the engine: it takes letters with
 * other marks for matches, and needs 2 ms for a body of 5,000 characters (20 to a page, 2026-11-22).
 */
export function markHit({ body, ...article }: FoundArticle, highlight: Highlighter): Hit {
  const snippet = snippetOf(body, highlight(body), SNIPPET_WORDS);
  return {
    article,
    marked: {
      title: mark(article.title, highlight(article.title)),
      lead: mark(article.lead, highlight(article.lead)),
      body: mark(snippet.text, snippet.spans),
    },
  };
}

function mark(text: string, spans: readonly HighlightSpan[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += text.slice(at, start) + MATCH_START + text.slice(start, end) + MATCH_END;
    at = end;
  }
  return marked + text.slice(at);
}

/** A marked text as HTML: matches in `<mark>`, everything else escaped. */
export function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return withTags(escaped, '<mark>', '</mark>');
}

/** A marked text with the given tags around its matches and nothing escaped. */
export function withTags(text: string, before: string, after: string): string {
  return text.replaceAll(MATCH_START, before).replaceAll(MATCH_END, after);
}
