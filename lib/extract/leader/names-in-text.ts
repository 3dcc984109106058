import type { Phrases } from '../text/phrases.ts';
import { endsWith } from '../text/surroundings.ts';
import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import type { PersonMention } from './mention.ts';
import { nameAt } from './name-run.ts';

/** Words inside a name that leave no doubt: „Nguyễn Thị Hà Lan“. */
const MIDDLE = new Set(['Thị', 'Văn']);

/** Tokens covered by names of people, so that „Nguyễn Thị Hà Lan“ names no country. */
export function takenBy(
  people: readonly PersonMention[],
  { tokens }: Reading,
  { surnames, callings }: LeaderWords,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    const before = tokens[i - 1];
    if (!before || !MIDDLE.has(tokens[i]?.text ?? '') || !surnames.has(before.text)) continue;
    for (
      let at = i + 1;
      at < i + 4 && tokens[at]?.case === 'capital' && tokens[at]?.gap === 'space';
      at++
    )
      taken.add(at);
  }
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!surnames.has(tokens[i]?.text ?? '') || !startsPerson(tokens, i, callings)) continue;
    for (let at = i; at < i + LONGEST && isCapitalSyllable(tokens, at); at++) taken.add(at);
  }
  for (const { from, to } of people) for (let i = from; i < to; i++) taken.add(i);
  return taken;
}

/** Syllables of the longest Vietnamese name. */
const LONGEST = 4;

/** „cô Thái Lan Anh“: words a name follows, never a country's. */
const PERSON = new Set(['cô', 'chị', 'bé', 'cháu', 'em', 'chú', 'dì', 'cậu', 'thầy', 'bạn']);

/** Countries that begin with a surname: „chuyên gia Hàn Quốc Kim Min Chung“. */
const COUNTRIES = new Set(['hàn quốc', 'thái lan', 'hà lan']);

/** „nhà sử học Dương Trung Quốc“, „cô Thái Lan Anh“: a calling, then three syllables of a name. */
function startsPerson(tokens: readonly Token[], at: number, callings: Phrases<true>): boolean {
  for (let i = at; i < at + 3; i++) if (!isCapitalSyllable(tokens, i)) return false;
  if (PERSON.has(tokens[at - 1]?.lower ?? '')) return true;
  const country = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  return !COUNTRIES.has(country) && endsWith(tokens, at, callings);
}

function isCapitalSyllable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.case === 'capital' && token.gap === 'space' && isSyllable(token.text);
}

/** The countries inside the offices of an article's people: token → the words that say whose office it is. */
export function countriesOfOffices(
  people: readonly PersonMention[],
): ReadonlyMap<number, { readonly from: number; readonly to: number }> {
  const stated = new Map<number, { readonly from: number; readonly to: number }>();
  for (const { kind, countriesAt, evidenceFrom, evidenceTo } of people) {
    if (kind !== 'full') continue;
    for (const at of countriesAt)
      if (evidenceFrom <= at && at < evidenceTo)
        stated.set(at, { from: evidenceFrom, to: evidenceTo });
  }
  return stated;
}

/**
 * Given names of the Vietnamese people in an article, in small letters: after „Nguyễn Thị Nga“ a bare
 * „Nga“ may be her.
 */
export function givenNamesOf(
  readings: readonly Reading[],
  words: LeaderWords,
): ReadonlySet<string> {
  const given = new Set<string>();
  for (const reading of readings) {
    const { tokens } = reading;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !words.surnames.has(token.text)) continue;
      const name = nameAt(reading, i, words, () => false);
      if (name?.shape !== 'vietnamese' || name.to - name.from < 3) continue;
      const last = tokens[name.to - 1];
      if (last) given.add(last.lower);
      i = name.to - 1;
    }
  }
  return given;
}
