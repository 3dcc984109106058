import type { ArticleText, Extraction } from '#lib/extract/article-text';
import type { Article, Evidence } from '#lib/schema/article';
import { UNKNOWN } from '#lib/schema/facets';

type Extract = (article: ArticleText) => Extraction;

/** A value whose evidence does not hold, and why. */
export type Flaw = {
  readonly facet: Evidence['facet'];
  readonly value: string;
  readonly reason: 'no evidence' | 'does not slice back' | 'text alone does not give it';
};

const EXTRACTED = ['country', 'leader', 'agreement', 'eventType'] as const;

/**
 * The values of a document that are not proven. A value is proven when it has evidence, every span of it
 * slices back to its text, and the text of at least one span, read as an article of its own, gives the
 * value again. The date of publication is not read by the extractor: there slicing is enough.
 */
export function flawsOf(article: Article, extract: Extract): Flaw[] {
  const flaws: Flaw[] = [];
  for (const { facet, value } of valuesOf(article)) {
    const spans = article.evidence.filter((span) => span.facet === facet && span.value === value);
    const reason = flawIn(spans, article, extract);
    if (reason) flaws.push({ facet, value, reason });
  }
  return flaws;
}

/** How many values a document has that evidence is owed for. */
export function countProvable(article: Article): number {
  return valuesOf(article).length;
}

function valuesOf(article: Article): { facet: Evidence['facet']; value: string }[] {
  const { publishedAt, eventDate } = article;
  return [
    ...EXTRACTED.flatMap((facet) => article[facet].map((value) => ({ facet, value }))),
    ...(publishedAt === null ? [] : [{ facet: 'publishedAt' as const, value: publishedAt }]),
    ...(eventDate === null ? [] : [{ facet: 'eventDate' as const, value: eventDate }]),
  ].filter(({ value }) => value !== UNKNOWN);
}

function flawIn(
  spans: readonly Evidence[],
  article: Article,
  extract: Extract,
): Flaw['reason'] | null {
  if (spans.length === 0) return 'no evidence';
  const slices = spans.every(
    (span) => article[span.field].slice(span.start, span.end) === span.text,
  );
  if (!slices) return 'does not slice back';
  return spans.some((span) => givesAgain(span, article, extract))
    ? null
    : 'text alone does not give it';
}

function givesAgain({ facet, value, text }: Evidence, article: Article, extract: Extract): boolean {
  const { dateline, publishedAt, publishedPrecision } = article;
  const again = extract({ title: null, body: text, dateline, publishedAt, publishedPrecision });
  if (facet === 'eventDate') return again.eventDate?.slice(-5) === value.slice(-5);
  const key = EXTRACTED.find((one) => one === facet);
  return key === undefined || again[key].includes(value);
}
