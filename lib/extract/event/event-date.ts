import type { ArticleText, Extraction } from '../article-text.ts';
import type { Reading } from '../text/tokens.ts';
import { backgroundOf, closesCaption, isPlan } from './background.ts';
import { type DayFound, findDays } from './date-forms.ts';
import { type Published, publishedDay, yearOfDay } from './day-year.ts';
import { findRelativeDay, LEAD } from './relative-day.ts';

/** The day of the main event with the words that say it: offsets in the reading's field. */
export type EventDate = Pick<Extraction, 'eventDate' | 'eventPrecision'> & {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
};

type RankedDay = { readonly reading: Reading; readonly day: DayFound; readonly rank: number };

/** Days looked at in a field: the event's is among the first. */
const MOST_DAYS = 60;

/** What makes a day another one than that of the event: „kỷ niệm“, „dự kiến“, „kéo dài đến“, a paper's report or digest. */
const OTHER_DAY =
  /(kỷ niệm|dự kiến|trước đó|kể từ|tính đến|sinh|thành lập|theo kế hoạch|kế hoạch|lên lịch|đến hết|(cho|dài|hạn|khi|hết) đến|cho tới|hạn chót|trước|từ|thông tin|đưa tin|chú ý trong|năm)\s*$/iu;
const LATER = /^\s*(tới|thông tin|đưa tin)(?![\p{L}\p{M}])/u;

/**
 * The day of the main event: the first day the headline or body gives that is not some other day, and
 * not long before the day of publication.
 * The year is the date's own, else that of publication where the day lies shortly before it, else one
 * the article gives for the same day or month, else none: `--MM-DD`.
 */
export function findEventDate(
  readings: readonly Reading[],
  article: ArticleText,
): EventDate | null {
  const plan = isPlan(headlineOf(readings));
  const published = publishedDay(article);
  const days = readings.flatMap((reading) =>
    findDays(reading.text)
      .slice(0, MOST_DAYS)
      .filter((day) => !isHistory(day, article))
      .map((day) => ({ reading, day, rank: rankOf(reading, day, plan) + ageOf(day, published) })),
  );
  const relative = readings.flatMap((reading) => findRelativeDay(reading, article));
  const best = days.reduce<RankedDay | null>(
    (top, next) => (!top || next.rank < top.rank ? next : top),
    null,
  );
  const near = relative[0];
  if (near && (!best || leads(near, best))) return near;
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

/** The headline, or the first line where there is none. */
function headlineOf(readings: readonly Reading[]): string {
  const [first] = readings.filter(({ tokens }) => tokens.length > 0);
  return /^[^\n]{0,400}/u.exec(first?.text.trim() ?? '')?.[0] ?? '';
}

/** Days after which news is old. */
const FRESH = 21;

/** A day more than three weeks before publication is history told beside the news. */
function ageOf({ day, month, year }: DayFound, published: Published | null): number {
  if (published === null) return 0;
  const nearest = [published.year, published.year - 1].map(
    (one) => (published.time - Date.UTC(year ?? one, month - 1, day)) / 86_400_000,
  );
  const age = nearest.find((days) => days >= -FRESH) ?? 0;
  return age > FRESH ? 0.7 : 0;
}

/** „Sáng nay, …“ before the first day written out; but „Sáng nay (30/6)“ says itself which day it is. */
function leads(near: EventDate, { reading, day, rank }: RankedDay): boolean {
  if (near.reading === reading) {
    if (day.start >= near.start && day.start <= near.end + NEXT_TO) return false;
    if (near.start < day.start) return true;
  }
  return rank >= 1;
}

/** Characters between „sáng nay“ and the date that explains it: „ (“, „, “. */
const NEXT_TO = 2;

/** „Ngày 15-11-1998“ in an article of 2017: history, not the event. Archives on the web begin in 2000. */
function isHistory({ year }: DayFound, article: ArticleText): boolean {
  if (year === null) return false;
  const published = publishedDay(article);
  return year < (published === null ? FIRST_OF_THE_WEB : published.year - 1);
}

const FIRST_OF_THE_WEB = 2000;

/** Lower is likelier: strong and early first. */
function rankOf(reading: Reading, day: DayFound, plan: boolean): number {
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
  if (closesCaption(reading.text, day)) rank += 1.1;
  rank += backgroundOf(reading.text, day, plan);
  if (day.start > LEAD) rank += 1;
  return rank + day.start / 1e7;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
