import { fold } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';
import { fitsAt, fitWord } from './suggest-fit.ts';

/** A query that articles were opened from: the text, how often, and the last day; nothing of who asked. */
export type FrequentQuery = {
  readonly query: string;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

/** The most rows kept. */
export const MOST_ROWS = 1_000;

/** A query nobody opens an article from for so long is forgotten. */
const DAYS_KEPT = 90;

/** After so many days a use counts half. */
const HALF_LIFE_DAYS = 30;

/** What one person asked once is not shown to others. */
const FEWEST_USES = 2;

/** The rows with one more use of a query; the old and the rarest go. */
export function withUse(
  rows: readonly FrequentQuery[],
  query: string,
  day: string,
): FrequentQuery[] {
  const key = query.toLowerCase();
  const known = rows.find((row) => row.query.toLowerCase() === key);
  const used = { query, count: (known?.count ?? 0) + 1, day };
  const others = rows.filter((row) => row !== known && daysBetween(row.day, day) <= DAYS_KEPT);
  return [used, ...others.toSorted(byWeight(day)).slice(0, MOST_ROWS - 1)];
}

/**
 * Queries used at least twice that begin with what was typed, the last word perhaps begun only; the most
 * used of late first, one of those that differ in marks alone, and none that is typed already.
 */
export function frequentStarting(
  rows: readonly FrequentQuery[],
  typed: string,
  day: string,
  most: number,
): string[] {
  const begun = fitWords(typed);
  const starting = rows
    .filter((row) => row.count >= FEWEST_USES && daysBetween(row.day, day) <= DAYS_KEPT)
    .filter(({ query }) => query.toLowerCase() !== typed.toLowerCase())
    .filter(({ query }) => typed === '' || (begun.length > 0 && fitsAt(begun, fitWords(query), 0)))
    .toSorted(byWeight(day));
  const seen = new Map(starting.toReversed().map(({ query }) => [fold(query), query]));
  return starting
    .map(({ query }) => query)
    .filter((query) => seen.get(fold(query)) === query)
    .slice(0, most);
}

function fitWords(text: string) {
  return wordsOf(text).map((word) => fitWord(word.text));
}

function byWeight(day: string) {
  const weight = (row: FrequentQuery) =>
    row.count * 0.5 ** (daysBetween(row.day, day) / HALF_LIFE_DAYS);
  return (a: FrequentQuery, b: FrequentQuery) => weight(b) - weight(a);
}

function daysBetween(before: string, after: string): number {
  return (Date.parse(after) - Date.parse(before)) / 86_400_000;
}
