import type { LeaderEntry } from '#lib/gazetteer/entry';
import { fold } from '#lib/vietnamese/fold';
import { remember } from '../text/remember.ts';
import { isSyllable } from '../text/syllable.ts';
import type { Reading } from '../text/tokens.ts';
import type { PersonMention } from './mention.ts';
import { titleCase } from './name-in-capitals.ts';
import { pressForm } from './press-form.ts';

export function weight(name: string): number {
  const marked = [...name].filter((char) => fold(char) !== char.toLowerCase()).length;
  return name.length * 10 + marked;
}

/** The name as the press writes it: on one line, without a nickname in quotes, capitals only where a name has them. */
export function nameOf({ reading, from, to }: PersonMention): string {
  const written = spanText(reading, from, to).replace(/ ["“]\p{L}+["”] /gu, ' ');
  const inCapitals = isInCapitals(reading, from, to);
  return pressForm(inCapitals ? written.replace(/[\p{L}\p{M}]+/gu, titleCase) : written);
}

/** „TRẦN VĂN HẢI“; not „JD Vance“. */
function isInCapitals({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[from]?.case !== 'upper' || to - from < 2) return false;
  for (let i = from; i < to; i++)
    if (tokens[i]?.case !== 'upper' && (tokens[i]?.text.length ?? 0) > 1) return false;
  return true;
}

/** The words `from` to `to` as the text writes them, line breaks and wide gaps as one space. */
export function spanText(reading: Reading, from: number, to: number): string {
  const start = reading.tokens[from]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? start;
  return reading.source.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether a full name spells a short one's letters with other marks. */
function hasOther(short: string, full: string): boolean {
  return !full
    .toLowerCase()
    .split(/[\s.-]+/)
    .includes(short.toLowerCase());
}

/** Words of a name without marks, in small letters. */
export const parts = remember((name): readonly string[] =>
  fold(name)
    .split(/[\s.\-'’]+/)
    .filter(Boolean),
);

/** „John Carter“ = „John A. Carter“; „James Carter“ is somebody else. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [parts(a), parts(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < 2) return false;
  if (short.length === long.length) return short.join('') === long.join('');
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** „Phúc“ of „Nguyễn Xuân Phúc“, „Tập“ of „Tập Cận Bình“, „Putin“ of „Vladimir Putin“, „Torres Iríbar“. */
export function isShortFor(short: string, full: string, entry: LeaderEntry | null): boolean {
  const words = parts(full);
  const wanted = parts(short);
  if (wanted.length === 0 || wanted.length >= words.length) return false;
  if (entry?.shortNames?.includes(short)) return true;
  // „Tổng“ is not „Tống“: marks count where the text has them.
  if (short !== fold(short) && hasOther(short, full)) return false;
  const tail = words.slice(-wanted.length).join(' ') === wanted.join(' ');
  const vietnamese = entry ? entry.country === 'VN' : full.split(' ').every(isSyllable);
  return tail || (!vietnamese && words.includes(wanted.join(' ')));
}
