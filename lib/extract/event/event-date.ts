import type { ArticleText, Extraction } from '../article-text.ts';
import type { Reading } from '../text/tokens.ts';
import { type DayFound, findDays } from './date-forms.ts';
import { publishedDay, yearOfDay } from './day-year.ts';

export type EventDate = Pick<Extraction, 'eventDate' | 'eventPrecision'> & {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
};

/** Days looked at in a field: the event's is among the first. */
const MOST_DAYS = 60;

/** How far into the body the day of the main event is looked for, in characters. */
const LEAD = 1500;

/** What makes a day another one than that of the event: „kỷ niệm“, „dự kiến“, „trước đó“, a paper's report. */
const OTHER_DAY =
  /(kỷ niệm|dự kiến|trước đó|kể từ|tính đến|sinh|thành lập|theo kế hoạch|kế hoạch|lên lịch|đến hết|hạn chót|trước|từ|thông tin|đưa tin|năm)\s*$/iu;
const LATER = /^\s*(tới|thông tin|đưa tin|dẫn)(?![\p{L}\p{M}])/u;

/**
 * The day of the main event: the first day the headline or body gives that is not some other day.
 * The year is the date's own, else that of publication where the day lies shortly before it, else one
 * the article gives for the same day or month, else none: `--MM-DD`.
 */
export function findEventDate(
  readings: readonly Reading[],
  article: ArticleText,
): EventDate | null {
  const days = readings.flatMap((reading) =>
    findDays(reading.text)
      .slice(0, MOST_DAYS)
      .filter((day) => !isHistory(day, article))
      .map((day) => ({ reading, day, rank: rankOf(reading, day) })),
  );
  const relative = readings.flatMap((reading) => findRelative(reading, article));
  const best = days.reduce<(typeof days)[number] | null>(
    (top, next) => (!top || next.rank < top.rank ? next : top),
    null,
  );
  const near = relative[0];
  if (
    near &&
    (!best || best.rank >= 1 || (near.start < best.day.start && near.reading === best.reading))
  )
    return near;
  if (!best) return null;
  const { reading, day } = best;
  const { year, precision } = yearOfDay(
    day,
    days.map((other) => other.day),
    article,
    readings,
  );
  return {
    eventDate: `${year === null ? '-' : String(year)}-${two(day.month)}-${two(day.day)}`,
    eventPrecision: precision,
    start: day.start,
    end: day.end,
    reading,
    rule: day.rule,
  };
}

/** „Ngày 15-11-1998“ in an article of 2017: history, not the event. Archives on the web begin in 2000. */
function isHistory({ year }: DayFound, article: ArticleText): boolean {
  if (year === null) return false;
  const published = publishedDay(article);
  return year < (published === null ? FIRST_OF_THE_WEB : published.year - 1);
}

const FIRST_OF_THE_WEB = 2000;

/** Lower is likelier: strong and early first. */
function rankOf(reading: Reading, day: DayFound): number {
  const before = reading.text.slice(Math.max(0, day.start - 24), day.start);
  const after = reading.text.slice(day.end, day.end + 12);
  const lineStart = reading.text.lastIndexOf('\n', day.start) + 1;
  const line = reading.text.slice(lineStart, Math.min(day.end + 200, lineStart + 600));
  let rank = reading.field === 'title' ? 0.5 : 0;
  if (day.weak) rank += 1;
  if (OTHER_DAY.test(before)) rank += 1;
  if (LATER.test(after)) rank += 1;
  if (/^[^\n]*(Ảnh|ẢNH|Nguồn):/u.test(line) && line.indexOf('\n') < 250 && line.includes('\n'))
    rank += 0.5;
  if (day.start > LEAD) rank += 1;
  return rank + day.start / 1e7;
}

// sáng nay, chiều qua, hôm nay, tối qua
const RELATIVE =
  /(?<![\p{L}\p{N}])(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Nn]gày) (nay|qua)(?![\p{L}\p{N}])/gu;

/** „sáng nay“ is a day only where the day of publication is known. */
function findRelative(reading: Reading, article: ArticleText): EventDate[] {
  const published = publishedDay(article);
  if (!published || !['minute', 'day'].includes(article.publishedPrecision)) return [];
  return [...reading.text.slice(0, LEAD).matchAll(RELATIVE)].slice(0, 1).map((match) => {
    const time = published.time - (match[1] === 'qua' ? 86_400_000 : 0);
    return {
      eventDate: new Date(time).toISOString().slice(0, 10),
      eventPrecision: 'day' as const,
      start: match.index,
      end: match.index + match[0].length,
      reading,
      rule: 'date/relative',
    };
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
