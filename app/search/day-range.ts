/** Days as the interface and the URL write them: `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export type DayRange = { readonly from?: string; readonly to?: string };

/** Viet Nam has kept UTC+7 without summer time since 1975. */
const OFFSET_SECONDS = 7 * 3600;
const DAY_SECONDS = 24 * 3600;

/** `2022`, `2022-08` or `2022-08-29` → the first or last day meant; undefined where it is no date. */
function toDay(text: string | null | undefined, end: 'first' | 'last'): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text ?? '');
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? (end === 'first' ? 1 : 12));
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Number(parts[3] ?? (end === 'first' ? 1 : lastOfMonth));
  if (month < 1 || month > 12 || day < 1 || day > lastOfMonth) return undefined;
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A range out of what the URL says; what is no date is left out. */
export function dayRange(from?: string | null, to?: string | null): DayRange {
  return { from: toDay(from, 'first'), to: toDay(to, 'last') };
}

/** InstantSearch keeps a range as one string: `from:to`, either side empty. */
export function joinDayRange({ from, to }: DayRange): string {
  return `${from ?? ''}:${to ?? ''}`;
}

export function splitDayRange(text: string | undefined): DayRange {
  const [from, to] = (text ?? '').split(':');
  return dayRange(from, to);
}

/** Unix time of the first second of a day. */
export function firstSecond(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000 - OFFSET_SECONDS;
}

/** Unix time of the last second of a day. */
export function lastSecond(day: string): number {
  return firstSecond(day) + DAY_SECONDS - 1;
}

/** The day a second falls on. */
export function dayOf(second: number): string {
  return new Date((second + OFFSET_SECONDS) * 1000).toISOString().slice(0, 10);
}
