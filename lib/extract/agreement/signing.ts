import { type DayFound, findDays } from '../event/date-forms.ts';
import { yearOfDay } from '../event/day-year.ts';
import type { AgreementMention } from './mention.ts';
import type { RecordContext } from './record-context.ts';

const TOWN = new Set(['thủ', 'đô', 'thành', 'phố', 'thị']);

/** Where it was signed, as written: „tại Bắc Kinh“, „ở thủ đô La Habana“; not „Đại sứ tại Việt Nam“. */
export function placeOf(mention: AgreementMention, context: RecordContext): string | null {
  if (!isNewlySigned(mention)) return null;
  const { tokens, sentences, source } = mention.reading;
  const sentence = tokens[mention.from]?.sentence ?? 0;
  const people = context.peopleIn(mention.reading);
  const first = Math.max(sentences[sentence] ?? 0, mention.from - 80);
  const last = Math.min(sentences[sentence + 1] ?? 0, mention.to + 60);
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower;
    if (word !== 'tại' && word !== 'ở') continue;
    if (people.some(({ evidenceFrom, end }) => i >= evidenceFrom && i < end)) continue;
    let at = i + 1;
    while (TOWN.has(tokens[at]?.lower ?? '') && at < i + 3) at++;
    const name = context.words.places.longestAt(tokens, at) ?? context.places.longestAt(tokens, at);
    const head = tokens[at];
    if (name && head && head.gap === 'space' && head.case === 'capital')
      return source.slice(head.start, tokens[name.to - 1]?.end).replace(/\s+/g, ' ');
  }
  return null;
}

function isNewlySigned({ status, rule }: AgreementMention): boolean {
  return status === 'signed' && rule !== 'agreement/by-the-statement';
}

/** The day of signing: one the sentence gives, else that of the event where the sentence goes on from it. */
export function dateOf(mention: AgreementMention, context: RecordContext): string | null {
  if (!isNewlySigned(mention)) return null;
  const { reading, from } = mention;
  const { tokens, sentences, text } = reading;
  const sentence = tokens[from]?.sentence ?? 0;
  const first = sentences[sentence] ?? 0;
  const start = tokens[first]?.start ?? 0;
  const end = Math.min(tokens[(sentences[sentence + 1] ?? 1) - 1]?.end ?? start, start + 2000);
  const days = findDays(text.slice(start, end)).filter(
    (day) => !isOtherDay(text, start + day.start),
  );
  const day = days[0];
  if (day && days.length === 1) return written(day, context);
  const event = context.eventDate;
  if (days.length > 0 || !event?.eventDate || !context.words.sameDay.longestAt(tokens, first))
    return null;
  return event.eventPrecision === 'day' ? event.eventDate : `-${event.eventDate.slice(-6)}`;
}

function isOtherDay(text: string, at: number): boolean {
  return /(hiệu lực|kể từ|từ|đến|kỷ niệm|trước|dự kiến|hết)\s*$/iu.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

/** A year only where it is sure. */
function written(day: DayFound, { article, readings }: RecordContext): string {
  const { year, precision } = yearOfDay(day, [], article, readings);
  const two = (value: number) => String(value).padStart(2, '0');
  const sure = precision === 'day' && year !== null ? String(year) : '-';
  return `${sure}-${two(day.month)}-${two(day.day)}`;
}
