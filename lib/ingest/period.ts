import type { Article } from '#lib/schema/article';
import { UNKNOWN } from '#lib/schema/facets';
import { daysIn } from './parse/date/moment.ts';
import type { ParsedArticle } from './parse/parse-article.ts';

/** What the date facet, the year and the month go by. */
export type Period = Pick<Article, 'dateBasis' | 'dateFrom' | 'dateTo' | 'year' | 'month'>;

/**
 * The date of publication, else the event's where its year is known, as facet values and as an interval:
 * first and last second (Unix time) of the month, day or second in Asia/Ho_Chi_Minh.
 */
export function periodOf(
  { publishedAt }: Pick<ParsedArticle, 'publishedAt'>,
  eventDate: string | null,
): Period {
  const date = publishedAt ?? (eventDate?.startsWith('--') ? null : eventDate);
  if (date === null) return { dateBasis: 'none', year: [UNKNOWN], month: [UNKNOWN] };
  return {
    dateBasis: publishedAt === null ? 'event' : 'published',
    ...interval(date),
    year: [date.slice(0, 4)],
    month: [date.slice(0, 7)],
  };
}

/** `date` as `moment.ts` writes it: `2022-08`, `2022-11-26` or `2022-11-26T07:15:30+07:00`. */
function interval(date: string): { dateFrom: number; dateTo: number } {
  if (date.includes('T')) return { dateFrom: seconds(date), dateTo: seconds(date) };
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const first = day ?? 1;
  const last = day ?? daysIn(year, month);
  const at = (each: number, time: string) =>
    seconds(`${date.slice(0, 7)}-${String(each).padStart(2, '0')}T${time}+07:00`);
  return { dateFrom: at(first, '00:00:00'), dateTo: at(last, '23:59:59') };
}

function seconds(iso: string): number {
  return Date.parse(iso) / 1000;
}
