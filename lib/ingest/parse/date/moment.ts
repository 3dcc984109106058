import type { Precision } from '#lib/schema/article';

/** A date as exactly as it is stated; `at` is ISO 8601 in Asia/Ho_Chi_Minh: `2022-11-26T07:15:30+07:00`. */
export type Moment = {
  readonly at: string;
  readonly precision: Extract<Precision, 'minute' | 'day' | 'month'>;
};

/** The parts of a date as read; a time without a zone is Vietnamese time. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly time?: { readonly hour: number; readonly minute: number; readonly second: number };
  /** Minutes ahead of UTC. */
  readonly zone?: number;
};

/** Viet Nam is seven hours ahead of UTC all year. */
export const VIETNAM_MINUTES = 7 * 60;

/** No Vietnamese paper has a site from before; later years are slips of the keyboard. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The moment, or null for what no calendar has: 31/2, month 13, 25:00. */
export function momentOf({ year, month, day, time, zone }: DateParts): Moment | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day === undefined) return { at: `${year}-${pad(month)}`, precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) return null;
  if (!time) return { at: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  const zoneMinutes = zone ?? VIETNAM_MINUTES;
  if (Math.abs(zoneMinutes) > 14 * 60) return null;
  const utc = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
  const local = new Date(utc + (VIETNAM_MINUTES - zoneMinutes) * 60_000);
  return { at: `${local.toISOString().slice(0, 19)}+07:00`, precision: 'minute' };
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
