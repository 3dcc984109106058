import type { LeaderEntry } from '#lib/gazetteer/entry';
import { fold } from '#lib/vietnamese/fold';
import type { ArticleFacts } from './choose.ts';
import { sameGivenName } from './given-names.ts';
import type { PersonMention } from './mention.ts';
import { sameOffice } from './office-name.ts';
import type { Roster } from './roster.ts';
import { nameOf, parts } from './same-name.ts';

/** Letters of the shortest word that may hold a slip, and of one that may hold two. */
const LEAST_LETTERS = 5;
const LONG_WORD = 9;

/**
 * The person of the gazetteer an unknown name means, or null: „Ngoại trưởng Marco Rubbio“, „Thủ tướng
 * Pham Minh Chính“, „Ngoại trưởng Michael Pompeo“, „Phó Thủ tướng Igor Ivan Shuvalov“. The office must be
 * his, the country at hand, and all words but one the same, or first and last name; of a Vietnamese name
 * only marks may be missing.
 */
export function similar(
  mention: PersonMention,
  { byWord, byLetters }: Roster,
  facts: ArticleFacts,
): LeaderEntry | null {
  if (mention.kind !== 'full' || mention.office === '' || mention.candidates.length > 0)
    return null;
  const name = nameOf(mention);
  const isHis = (entry: LeaderEntry) => fits(entry, mention, facts);
  const unmarked = (byLetters.get(fold(name)) ?? []).find(
    (entry) => isHis(entry) && lacksMarks(name, entry.label),
  );
  if (unmarked) return unmarked;
  const words = parts(name);
  if (words.length < 2) return null;
  const near = new Set(words.flatMap((word) => byWord.get(word) ?? []));
  const his = [...near].filter(isHis);
  for (const test of [sameButMiddle, differsByOne]) {
    const [found, another] = his.filter(({ label }) => test(words, parts(label)));
    if (found) return another ? null : found;
  }
  return null;
}

/** „Joseph Robinette Biden“ of „Joe Biden“: first and last name agree, and the shorter's others in their order. */
function sameButMiddle(words: readonly string[], others: readonly string[]): boolean {
  if (words.at(-1) !== others.at(-1) || others.length < 2) return false;
  if (!sameGivenName(words[0] ?? '', others[0] ?? '')) return false;
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  const middle = short.slice(1, -1);
  let at = 0;
  for (const word of long.slice(1, -1)) if (word === middle[at]) at++;
  return at === middle.length;
}

function fits(
  { country, offices }: LeaderEntry,
  mention: PersonMention,
  { countries }: ArticleFacts,
): boolean {
  if (!offices.some(({ title }) => sameOffice(mention.office, title))) return false;
  if (country === null) return true;
  if (mention.countries.length > 0) return mention.countries.includes(country);
  return countries.size === 0 || countries.has(country);
}

/** „Pham Minh Chính“ of „Phạm Minh Chính“; „Nguyễn Văn Hưng“ is not „Nguyễn Văn Hùng“. */
function lacksMarks(written: string, label: string): boolean {
  const right = label.toLowerCase().split(' ');
  return written
    .toLowerCase()
    .split(' ')
    .every((word, i) => word === right[i] || word === fold(right[i] ?? ''));
}

function differsByOne(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  let slips = 0;
  for (let i = 0; i < words.length; i++) {
    const [a, b] = [words[i] ?? '', others[i] ?? ''];
    if (a === b) continue;
    const length = Math.min(a.length, b.length);
    const most = length >= LONG_WORD ? 2 : 1;
    if (++slips > 1 || length < LEAST_LETTERS || distance(a, b) > most) return false;
  }
  return slips === 1;
}

/** Letters to put in, take out or change; words are short. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
