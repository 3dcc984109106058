import { readPeriod } from '#lib/search/period';

/** Days as the interface and the URL write them: `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export type DayRange = { readonly from?: string; readonly to?: string };

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const OFFSET_SECONDS = 7 * 3600;

/**
 * A range out of what the URL says: `2022`, `2022-08` or `2022-08-29` on either side. A year or month
 * stands for all its days; what is no date is left out.
 */
export function dayRange(from?: string | null, to?: string | null): DayRange {
  const [first, last] = [readPeriod(from ?? ''), readPeriod(to ?? '')];
  return { from: first ? dayOf(first.first) : undefined, to: last ? dayOf(last.last) : undefined };
}

/** InstantSearch keeps a range as one string: `from:to`, either side empty. */
export function joinDayRange({ from, to }: DayRange): string {
  return `${from ?? ''}:${to ?? ''}`;
}

export function splitDayRange(text: string | undefined): DayRange {
  const [from, to] = (text ?? '').split(':');
  return dayRange(from, to);
}

/** The first and last second (Unix time) a range spans; an open or unreadable side is left out. */
export function secondsOf({ from, to }: DayRange): { first?: number; last?: number } {
  return { first: readPeriod(from ?? '')?.first, last: readPeriod(to ?? '')?.last };
}

/** The day a second falls on. */
export function dayOf(second: number): string {
  return new Date((second + OFFSET_SECONDS) * 1000).toISOString().slice(0, 10);
}
