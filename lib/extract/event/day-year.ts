import type { ArticleText, Extraction } from '../article-text.ts';
import type { Reading } from '../text/tokens.ts';
import type { DayFound } from './date-forms.ts';

/**
 * The year of a day: its own, else that of publication where the day lies shortly before it, else one
 * the article gives for the same day, else none.
 */
export function yearOfDay(
  day: DayFound,
  others: readonly DayFound[],
  article: ArticleText,
  readings: readonly Reading[],
): { year: number | null; precision: Extraction['eventPrecision'] } {
  if (day.year !== null) return { year: day.year, precision: 'day' };
  const published = publishedDay(article);
  if (published !== null) {
    for (const year of [published.year, published.year - 1]) {
      const days = (published.time - Date.UTC(year, day.month - 1, day.day)) / 86_400_000;
      if (days >= -1 && days <= 31) return { year, precision: 'day' };
      if (days >= -60 && days <= 90) return { year, precision: 'inferred' };
    }
  }
  const same = others.find(
    (other) => other.year !== null && other.day === day.day && other.month === day.month,
  );
  // The latest year the article names, so that „30/4/1975“ does not date the news of an anniversary.
  if (same && same.year === latestYear(readings)) return { year: same.year, precision: 'inferred' };
  return { year: null, precision: 'unknown' };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?![\d\p{L}])/gu;

function latestYear(readings: readonly Reading[]): number {
  let latest = 0;
  for (const { text } of readings)
    for (const [year] of text.matchAll(YEAR)) latest = Math.max(latest, Number(year));
  return latest;
}

/** A day of publication: its year, and its time in UTC milliseconds. */
export type Published = { readonly year: number; readonly time: number };

/** The day of publication in UTC milliseconds, null where unknown. */
export function publishedDay({ publishedAt, publishedPrecision }: ArticleText): Published | null {
  if (!publishedAt || publishedPrecision === 'unknown') return null;
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  // A month only („2022-08“): its last day, so that every day of it lies before.
  return { year, time: Date.UTC(year, month - 1, day ?? 31) };
}
