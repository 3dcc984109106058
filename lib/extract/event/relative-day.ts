import type { ArticleText } from '../article-text.ts';
import type { Reading } from '../text/tokens.ts';
import { publishedDay } from './day-year.ts';
import type { EventDate } from './event-date.ts';

/** How far into the body the day of the main event is looked for, in characters. */
export const LEAD = 1500;

const DAY = 86_400_000;

// sáng nay, chiều qua, hôm nay, tối qua
const TODAY =
  /(?<![\p{L}\p{N}])(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Nn]gày) (nay|qua)(?![\p{L}\p{N}])/gu;

// tối thứ bảy, hôm chủ nhật; but „ngày thứ hai của chuyến thăm“ and „thứ ba tuần sau“ are other days
const WEEKDAY =
  /(?<![\p{L}\p{N}])(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) (thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?! (?:tới|tuần|sau|trước|này|hàng|hằng|mỗi|đầu|cuối))(?![\p{L}\p{N}])/giu;

/** Sunday first, as `Date` counts. */
const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** „sáng nay“, „tối thứ bảy“: a day only where the day of publication is known. The first of a field's lead. */
export function findRelativeDay(reading: Reading, article: ArticleText): EventDate[] {
  const published = publishedDay(article);
  if (!published || !['minute', 'day'].includes(article.publishedPrecision)) return [];
  const lead = reading.text.slice(0, LEAD);
  const days = [
    ...first(lead, TODAY, (word) => (word === 'qua' ? 1 : 0)),
    ...first(lead, WEEKDAY, (word) => daysSince(word, published.time)),
  ];
  return days
    .sort((a, b) => a.start - b.start)
    .slice(0, 1)
    .map(({ start, end, ago }) => ({
      eventDate: new Date(published.time - ago * DAY).toISOString().slice(0, 10),
      eventPrecision: 'day',
      start,
      end,
      reading,
      rule: 'date/relative',
    }));
}

/** The first match of a pattern, with the days that lie between it and the day of publication. */
function first(text: string, pattern: RegExp, daysAgo: (word: string) => number) {
  return [...text.matchAll(pattern)].slice(0, 1).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ago: daysAgo(match[1] ?? ''),
  }));
}

/** The last day of that name, the day of publication itself among them. */
function daysSince(weekday: string, published: number): number {
  const day = WEEKDAYS.indexOf(weekday.toLowerCase());
  return (new Date(published).getUTCDay() - day + 7) % 7;
}
