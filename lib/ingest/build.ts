import type { ArticleText, Extraction } from '#lib/extract/article-text';
import { type Article, articleSchema } from '#lib/schema/article';
import { UNKNOWN } from '#lib/schema/facets';
import { articleId } from './article-id.ts';
import type { InputArticle } from './formats/input.ts';
import type { ParsedArticle } from './parse/parse-article.ts';
import { periodOf } from './period.ts';

/** Finds the facets of one article, as `createExtractor` of lib/extract makes it. */
export type Extract = (article: ArticleText) => Extraction;

/** What the extractor reads. A stand-in title is left out: its words are in the body already. */
export function articleText(parsed: ParsedArticle): ArticleText {
  const standsIn = parsed.titleSource === 'caption' || parsed.titleSource === 'opening';
  return {
    title: standsIn ? null : parsed.title,
    body: parsed.body,
    dateline: parsed.dateline,
    publishedAt: parsed.publishedAt,
    publishedPrecision: parsed.publishedPrecision,
  };
}

/**
 * The document. A facet in which nothing was found holds `unknown`.
 *
 * @throws Error naming the file when the document does not fit the schema: a mistake of ours.
 */
export function buildArticle(
  input: InputArticle,
  parsed: ParsedArticle,
  extraction: Extraction,
): Article {
  const document: Article = {
    id: articleId(input),
    title: parsed.title,
    titleSource: parsed.titleSource,
    lead: parsed.lead,
    body: parsed.body,
    dateline: parsed.dateline,
    source: parsed.source,
    url: parsed.url,
    publishedAt: parsed.publishedAt,
    publishedPrecision: parsed.publishedPrecision,
    eventDate: extraction.eventDate,
    eventPrecision: extraction.eventPrecision,
    ...periodOf(parsed, extraction.eventDate),
    agreements: extraction.agreements,
    offices: extraction.offices,
    evidence: [...parsed.evidence, ...extraction.evidence],
    country: orUnknown(extraction.country),
    leader: orUnknown(extraction.leader),
    agreement: orUnknown(extraction.agreement),
    eventType: orUnknown(extraction.eventType),
  };
  const checked = articleSchema.safeParse(document);
  if (checked.success) return checked.data;
  const { path = [], message } = checked.error.issues[0] ?? { message: '' };
  throw new Error(
    `${input.file}: the document does not fit the schema at "${path.join('.')}": ${message}`,
  );
}

function orUnknown(values: readonly string[]): string[] {
  return values.length > 0 ? [...values] : [UNKNOWN];
}
