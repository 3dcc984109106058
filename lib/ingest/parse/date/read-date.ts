import { fold } from '#lib/vietnamese/fold';
import { DAY_FORMS, MONTH_FORMS, TIME_AFTER, TIME_BEFORE, ZONE } from './date-forms.ts';
import { type DateParts, type Moment, momentOf } from './moment.ts';

/** A date found in a text; `text.slice(start, end)` is all of it, time and zone included. */
export type FoundDate = Moment & {
  readonly start: number;
  readonly end: number;
  /** Which form it was written in. */
  readonly rule: string;
  /** Whether a time of day stands with it. */
  readonly timed: boolean;
};

/**
 * The first full date (day, month, year) of a text, with the time and zone that stand with it. Dates that
 * no calendar has are passed over. `Thứ 7, 26/11/2022 | 07:15:30` → minute; `26-11-2022` → day.
 */
export function readDate(text: string): FoundDate | null {
  const folded = fold(text);
  const found = DAY_FORMS.flatMap(({ rule, pattern }) =>
    Array.from(folded.matchAll(pattern), (match) => dateAt(folded, match, rule)),
  ).filter((date) => date !== null);
  return found.reduce<FoundDate | null>(
    (first, date) => (first === null || date.start < first.start ? date : first),
    null,
  );
}

/** A text that is a month and nothing else: `2022-08`, `tháng 8/2022`. */
export function readMonth(text: string): Moment | null {
  const folded = fold(text).trim();
  for (const form of MONTH_FORMS) {
    const groups = form.exec(folded)?.groups;
    if (groups) return momentOf({ year: Number(groups.year), month: Number(groups.month) });
  }
  return null;
}

function dateAt(folded: string, match: RegExpExecArray, rule: string): FoundDate | null {
  const parts = dayOf(match);
  const end = match.index + match[0].length;
  const after = TIME_AFTER.exec(folded.slice(end, end + 60));
  const before = after
    ? null
    : TIME_BEFORE.exec(folded.slice(Math.max(0, match.index - 60), match.index));
  const time = after ?? before;
  const timeEnd = end + (after?.[0].length ?? 0);
  const zone = time ? ZONE.exec(folded.slice(timeEnd, timeEnd + 20)) : null;
  const timed = momentOf({ ...parts, time: timeOf(time), zone: zone ? zoneOf(zone) : undefined });
  if (time && timed) {
    const start = before ? match.index - before[0].length : match.index;
    return { ...timed, start, end: timeEnd + (zone?.[0].length ?? 0), rule, timed: true };
  }
  const day = momentOf(parts);
  return day && { ...day, start: match.index, end, rule, timed: false };
}

function dayOf({ groups = {} }: RegExpExecArray): DateParts {
  return { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
}

function timeOf(match: RegExpExecArray | null): DateParts['time'] {
  if (!match) return undefined;
  const { hour, minute, second = '0', half } = match.groups ?? {};
  return { hour: hourOf(Number(hour), half), minute: Number(minute), second: Number(second) };
}

// 6:15 CH (chiều) is 18:15 · 12:05 SA (sáng) is 00:05
function hourOf(hour: number, half: string | undefined): number {
  if (half === 'ch' || half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'sa' || half === 'am') return hour === 12 ? 0 : hour;
  return hour;
}

function zoneOf({ groups = {} }: RegExpExecArray): number {
  const sign = (groups.sign ?? groups.isoSign) === '-' ? -1 : 1;
  const hours = Number(groups.hours ?? groups.isoHours ?? 0);
  return sign * (hours * 60 + Number(groups.minutes ?? groups.isoMinutes ?? 0));
}
