import { z } from 'zod';
import { articleSchema } from '#lib/schema/article';

const shape = articleSchema.shape;

/** What a list of results shows of an article: all of it save the body and the evidence. */
const { body: _body, evidence: _evidence, dateline: _dateline, ...listed } = shape;

/** The fields asked of the engine for a hit. */
export const LISTED_FIELDS = Object.keys(listed);

/** The fields whose matches are marked; the body is cut to the part around them. */
export const MARKED_FIELDS = ['title', 'lead', 'body'] as const;

/** How many words of the body a hit shows. */
export const SNIPPET_WORDS = 36;

/** Characters that cleaned text never holds (control characters): they stand around a match until a door writes its own tags. */
export const MATCH_START = '\u0002';
export const MATCH_END = '\u0003';

const marked = z.object({ title: z.string(), lead: z.string(), body: z.string() });

/** A hit as the engine hands it out. */
export const hitSchema = z.object({ ...listed, _formatted: marked });

/** An article in a list of results, and its marked texts. */
export type Hit = {
  readonly article: Omit<z.infer<typeof hitSchema>, '_formatted'>;
  readonly marked: z.infer<typeof marked>;
};

/** Parts the article from its marked texts. Throws ZodError where the index holds something else. */
export function readHit(hit: unknown): Hit {
  const { _formatted, ...article } = hitSchema.parse(hit);
  return { article, marked: _formatted };
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
