import type { Article } from '#lib/schema/article';
import { FACETS, UNKNOWN } from '#lib/schema/facets';

/**
 * A line of `npm run extract`: the facet values of an article under the names the facet table gives them,
 * real values only, agreements as records with their status, each value with its evidence. The id is the
 * input line's own, whatever the archive would call the article.
 */
export function extractedLine(inputLine: string, article: Article): string {
  const values = FACETS.flatMap((row) =>
    'extractKey' in row ? [[row.extractKey, article[row.key].filter(isKnown)] as const] : [],
  );
  return JSON.stringify({
    id: idOf(inputLine) ?? article.id,
    ...Object.fromEntries(values),
    agreements: article.agreements,
    publishedAt: article.publishedAt,
    publishedPrecision: article.publishedPrecision,
    eventDate: article.eventDate,
    evidence: article.evidence.map(({ facet, value, field, start, end, text }) => {
      return { facet, value, field, start, end, text };
    }),
  });
}

function isKnown(value: string): boolean {
  return value !== UNKNOWN;
}

function idOf(inputLine: string): unknown {
  const input: unknown = JSON.parse(inputLine);
  return typeof input === 'object' && input && 'id' in input ? input.id : undefined;
}
