/** A calendar period in Viet Nam, as Unix seconds, first and last second inclusive. */
export type Period = { readonly first: number; readonly last: number };

/** Viet Nam keeps UTC+7 without daylight saving time. */
const OFFSET = '+07:00';

// 2023 or 2023-06 or 2023-06-09
const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The period a year, month or day stands for, in Asia/Ho_Chi_Minh.
 *
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the period, or null when the text is not such a date or the calendar has no such day
 */
export function readPeriod(text: string): Period | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const firstDay = midnight(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (firstDay === null) return null;
  const next = day
    ? firstDay + 86_400
    : month
      ? midnight(Number(year) + (month === '12' ? 1 : 0), (Number(month) % 12) + 1, 1)
      : midnight(Number(year) + 1, 1, 1);
  return next === null ? null : { first: firstDay, last: next - 1 };
}

function midnight(year: number, month: number, day: number): number | null {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${date}T00:00:00${OFFSET}`);
  if (Number.isNaN(time)) return null;
  // Date.parse takes 30 February for 2 March: a day that comes back as another one does not exist.
  const back = new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
  return back === date ? time / 1000 : null;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
