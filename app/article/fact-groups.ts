import { formatEventDate, formatPublished } from '#lib/i18n/format';
import { say } from '#lib/i18n/messages';
import { type ValueLabels, valueLabel } from '#lib/i18n/value-label';
import type { Article, Evidence } from '#lib/schema/article';
import { FACETS, type FacetKey, type Language, UNKNOWN } from '#lib/schema/facets';
import { AGREEMENT_STATUSES } from '#lib/schema/vocabulary';

/** One fact the archive holds about an article, and the numbers of the spans that prove it. */
export type Fact = {
  readonly value: string;
  readonly label: string;
  /** A remark in small print: the status of an agreement, how a year is known. */
  readonly note: string;
  readonly evidence: readonly number[];
  /** Query string that filters the archive by this fact, where there is such a filter. */
  readonly filter: string | null;
};
export type FactGroup = {
  readonly facet: Evidence['facet'];
  readonly heading: string;
  readonly facts: Fact[];
};

/** All facts of an article by facet, dates last; facets with nothing known are named with no facts. */
export function factGroups(
  article: Article,
  language: Language,
  countries: ValueLabels,
): FactGroup[] {
  const facets = FACETS.filter((row) => row.kind !== 'period').map((row) => ({
    facet: row.key,
    heading: row.label[language],
    facts: valuesOf(article, row.key).map((value) => ({
      value,
      label: valueLabel(row.key, value, language, countries),
      note: noteOf(article, row.key, value, language),
      evidence: numbersOf(article, row.key, value),
      filter: article[row.key].includes(value)
        ? `?${new URLSearchParams({ [row.key]: value })}`
        : null,
    })),
  }));
  return [...facets, ...dateGroups(article, language)];
}

/** Values of the facet and, for agreements, those only cited: shown, though no filter finds them. */
function valuesOf(
  article: Article,
  facet: 'country' | 'leader' | 'agreement' | 'eventType',
): string[] {
  const values: string[] = article[facet].filter((value) => value !== UNKNOWN);
  const cited = facet === 'agreement' ? article.agreements.map((agreement) => agreement.type) : [];
  return [...new Set([...values, ...cited])];
}

/** What stands in small print beside a value: an agreement's status, a leader's offices as the article says them. */
function noteOf(article: Article, facet: FacetKey, value: string, language: Language): string {
  if (facet === 'agreement') return statusNote(article, value, language);
  if (facet !== 'leader') return '';
  const held = article.offices.filter((office) => office.leader === value);
  return [...new Set(held.map((office) => office.office))].slice(0, OFFICES_SHOWN).join(', ');
}

/** A delegate's titles can fill a paragraph. */
const OFFICES_SHOWN = 2;

function statusNote(article: Article, type: string, language: Language): string {
  const statuses = article.agreements.filter((agreement) => agreement.type === type);
  return [...new Set(statuses.map(({ status }) => AGREEMENT_STATUSES[status][language]))].join(
    '; ',
  );
}

function numbersOf(article: Article, facet: Evidence['facet'], value: string): number[] {
  return article.evidence.flatMap((evidence, place) =>
    evidence.facet === facet && evidence.value === value ? [place + 1] : [],
  );
}

function dateGroups(article: Article, language: Language): FactGroup[] {
  const numbers = (facet: Evidence['facet']) =>
    article.evidence.flatMap((evidence, place) => (evidence.facet === facet ? [place + 1] : []));
  const published: FactGroup = {
    facet: 'publishedAt',
    heading: say(language, 'published'),
    facts:
      article.publishedAt === null
        ? []
        : [
            {
              value: article.publishedAt,
              label: formatPublished(language, article.publishedAt),
              note: '',
              evidence: numbers('publishedAt'),
              filter: null,
            },
          ],
  };
  const event: FactGroup = {
    facet: 'eventDate',
    heading: say(language, 'event'),
    facts:
      article.eventDate === null
        ? []
        : [
            {
              value: article.eventDate,
              label: formatEventDate(language, article.eventDate),
              note: article.eventPrecision === 'inferred' ? say(language, 'eventInferred') : '',
              evidence: numbers('eventDate'),
              filter: null,
            },
          ],
  };
  return [published, event];
}
