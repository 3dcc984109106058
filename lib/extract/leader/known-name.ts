import type { LeaderEntry } from '#lib/gazetteer/entry';
import type { PhraseMatch, Phrases } from '../text/phrases.ts';
import { isForbidden } from '../text/surroundings.ts';
import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import { isNumeral, nameAt } from './name-run.ts';
import type { NameRun } from './name-shape.ts';
import type { KnownName, Roster } from './roster.ts';

/** What the rules for names look things up in. */
export type NameContext = {
  readonly roster: Roster;
  /** Country names and capitals → ISO code, without regard to context. */
  readonly countries: Phrases<string>;
  readonly words: LeaderWords;
};

/** A full name of the gazetteer in the text: tokens `from` to `to`. */
export type KnownSpan = {
  readonly from: number;
  readonly to: number;
  readonly candidates: LeaderEntry[];
  /** Whether many people bear the name, so that the article must support it. */
  readonly needsContext: boolean;
};

/** The longest full name of the gazetteer that begins at a word and is not part of a longer one, or null. */
export function fullNamesAt(
  context: NameContext,
  tokens: readonly Token[],
  at: number,
): KnownSpan | null {
  const found = context.roster.full.at(tokens, at);
  const longest = found[0];
  const first = tokens[at];
  if (!longest || !first || !rightCase(tokens, at, longest.to)) return null;
  if (goesOn(tokens, longest, context)) return null;
  const fitting = found.filter(
    ({ to, value }) => to === longest.to && !isForbidden(tokens, at, to, value),
  );
  if (fitting.length === 0) return null;
  return {
    from: at,
    to: longest.to,
    candidates: fitting.map(({ value }) => value.entry),
    needsContext: fitting.every(({ value }) => value.needsContext),
  };
}

/** „Nguyễn Thị Thanh“ in „Nguyễn Thị Thanh Loan“: a longer name swallows the shorter. */
function goesOn(
  tokens: readonly Token[],
  { from, to, value: { entry } }: PhraseMatch<KnownName>,
  context: NameContext,
): boolean {
  const next = tokens[to];
  const last = tokens[to - 1];
  // „Kim Song“ in „Kim Song-ho“
  if (last && next?.gap === 'hyphen' && next.case === 'lower' && next.start === last.end + 1)
    return true;
  if (next?.gap !== 'space' || next.case !== 'capital' || next.opens || next.shouted || !last)
    return false;
  if (
    !context.words.surnames.has(tokens[from]?.text ?? '') ||
    !isSyllable(last.text) ||
    !isSyllable(next.text)
  )
    return false;
  // „Hồ Chí Minh Toàn tập“, „Tập Cận Bình Trung Quốc“: no name is that long, or another thing begins
  return entry.label.split(' ').length < 5 && !startsOther(tokens, to, context);
}

function startsOther(
  tokens: readonly Token[],
  at: number,
  { words, countries }: NameContext,
): boolean {
  return (
    words.offices.longestAt(tokens, at) !== null ||
    words.stateBodies.longestAt(tokens, at) !== null ||
    countries.longestAt(tokens, at) !== null ||
    words.honorifics.longestAt(tokens, at) !== null
  );
}

/** A name in small letters is none: „lâm“, „tô lâm“; parts after a hyphen may be small, numerals are large: „Leo XIV“. */
function rightCase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.case === 'lower' && (i === from || (token.gap === 'space' && i === to - 1)))
      return false;
    if (
      token.case === 'upper' &&
      token.text.length > 2 &&
      !isNumeral(token) &&
      !token.shouted &&
      tokens[from]?.case !== 'upper'
    )
      return false;
  }
  return true;
}

/** A name that no list holds, as far as a title, a country or an institution after it, or null. */
export function unknownNameAt(reading: Reading, at: number, context: NameContext): NameRun | null {
  return nameAt(reading, at, context.words, (i) => endsName(reading.tokens, at, i, context));
}

/** What a name stops before: a title, a country, a place, an institution. */
function endsName(
  tokens: readonly Token[],
  from: number,
  at: number,
  context: NameContext,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === 'và') return true;
  const office = context.words.offices.longestAt(tokens, at);
  if (office && office.to - at > 1) return true;
  const country = context.countries.longestAt(tokens, at);
  if (!country || token.text.length <= 3) return false;
  return country.to - at > 1 || !isOfVietnamese(tokens, from, at, context);
}

/** Syllables of a Vietnamese name before its last: „Nguyễn Thị Hồng“. */
const BEFORE_LAST = 3;

/** „Thái“ in „Lê Thái Hòa“, „Lương Hoàng Thái“: after a surname and its syllables stands no country. */
function isOfVietnamese(
  tokens: readonly Token[],
  from: number,
  at: number,
  { words }: NameContext,
): boolean {
  if (at - from > BEFORE_LAST || !words.surnames.has(tokens[from]?.text ?? '')) return false;
  for (let i = from + 1; i <= at; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' || !isSyllable(token.text)) return false;
  }
  return true;
}
