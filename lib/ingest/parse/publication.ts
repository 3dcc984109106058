import type { Evidence } from '#lib/schema/article';
import type { Given } from '../formats/input.ts';
import { type FoundDate, readDate, readMonth } from './date/read-date.ts';
import type { Page } from './page.ts';
import type { ParsedArticle } from './parse-article.ts';

type Publication = Pick<
  ParsedArticle,
  'dateline' | 'publishedAt' | 'publishedPrecision' | 'evidence'
>;

const UNKNOWN: Publication = {
  dateline: '',
  publishedAt: null,
  publishedPrecision: 'unknown',
  evidence: [],
};

/**
 * When the article was published, as exactly as stated, and the words that say so: what the input gave,
 * else the dateline. A given date is its own dateline and its own evidence. Nonsense in it leaves the
 * date to the text; where that has none, it is unknown.
 */
export function publicationOf(page: Page, given: Given): Publication {
  const fromInput =
    given.publishedAt === null ? null : read(given.publishedAt, given.publishedRule);
  if (fromInput) return fromInput;
  const claim = page.claims.find(({ role }) => role === 'dateline');
  if (!claim) return UNKNOWN;
  return read(page.text.slice(claim.start, claim.end), claim.rule) ?? UNKNOWN;
}

function read(dateline: string, rule: string): Publication | null {
  const date = readDate(dateline) ?? readMonthIn(dateline);
  if (!date) return null;
  const { at, precision, start, end } = date;
  const text = dateline.slice(start, end);
  const evidence: Evidence = {
    facet: 'publishedAt',
    value: at,
    field: 'dateline',
    start,
    end,
    text,
    rule: `${rule}/${date.rule}`,
  };
  return { dateline, publishedAt: at, publishedPrecision: precision, evidence: [evidence] };
}

// „date 2022-08“: the month is the last word; „tháng 8/2022“: it is the whole text
function readMonthIn(dateline: string): FoundDate | null {
  const start = readMonth(dateline) ? 0 : dateline.lastIndexOf(' ') + 1;
  const month = readMonth(dateline.slice(start));
  return month && { ...month, start, end: dateline.length, rule: 'month', timed: false };
}
