import type { Language } from '#lib/schema/facets';
import { say } from './messages.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A whole number as the language groups it: `10.000` in Vietnamese, `10,000` in English. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** `2022-11-25` → `25/11/2022`, in both languages the order Vietnamese papers print. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** `2022-08` → `tháng 8/2022` or `August 2022`; short, where „tháng“ is said already: `8/2022`. */
export function formatMonth(
  language: Language,
  month: string,
  form: 'long' | 'short' = 'long',
): string {
  const [year, number] = month.split('-');
  if (language === 'vi') return `${form === 'long' ? 'tháng ' : ''}${Number(number)}/${year}`;
  const date = new Date(Date.UTC(Number(year), Number(number) - 1, 1));
  return new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/**
 * A date of publication at its own precision: `26/11/2022 07:15`, `26/11/2022`, `tháng 8/2022`.
 * The stored form is already Asia/Ho_Chi_Minh, so no zone is converted.
 */
export function formatPublished(language: Language, publishedAt: string | null): string {
  if (publishedAt === null) return say(language, 'publishedUnknown');
  if (publishedAt.length <= 7) return formatMonth(language, publishedAt);
  const day = formatDay(publishedAt.slice(0, 10));
  return publishedAt.length > 10 ? `${day} ${publishedAt.slice(11, 16)}` : day;
}

/** The day of the event: `25/11/2022`, or `19/4 (không rõ năm)` for `--04-19`. */
export function formatEventDate(language: Language, eventDate: string): string {
  if (!eventDate.startsWith('--')) return formatDay(eventDate);
  const [month, date] = eventDate.slice(2).split('-');
  return `${Number(date)}/${Number(month)} (${say(language, 'eventYearUnknown')})`;
}
