import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import { fullNamesAt, type NameContext, unknownNameAt } from './known-name.ts';

/** Words of an institution that are looked at before its country or the person's name. */
const MOST_WORDS = 12;

/**
 * The end of words no list holds inside a title, or null: „Bộ trưởng Đường sắt“, „Cục Thú y thuộc …“,
 * „Chủ tịch Ủy ban đàm phán …“. They belong to the title only where a country, an institution after
 * „của“ or the person's full name follows with no word of a sentence („nói“, „gặp“) in between.
 */
export function unlistedEnd(reading: Reading, at: number, context: NameContext): number | null {
  const { tokens } = reading;
  const { words, countries } = context;
  for (let i = at; i < tokens.length && i - at < MOST_WORDS; i++) {
    const token = tokens[i];
    if (!token || token.opens || (token.gap !== 'space' && token.gap !== 'line')) return null;
    if (words.offices.longestAt(tokens, i)) return null;
    if (i > at && token.case !== 'lower') {
      if (countries.longestAt(tokens, i) || words.places.longestAt(tokens, i)) return i;
      if (words.stateBodies.longestAt(tokens, i)) return i;
      if (startsName(reading, i, context)) return i;
    }
    if (token.lower === 'của' || token.lower === 'thuộc')
      return i > at && startsBody(tokens, i + 1, context) ? i : null;
    if (!isOfTitle(tokens, i, context)) return null;
  }
  return null;
}

function startsBody(
  tokens: readonly Token[],
  at: number,
  { words, countries }: NameContext,
): boolean {
  if (tokens[at]?.gap !== 'space') return false;
  return (
    words.stateBodies.longestAt(tokens, at) !== null ||
    (tokens[at]?.case !== 'lower' && countries.longestAt(tokens, at) !== null)
  );
}

/** „Khamphone Sayavong“, „Lê Văn Hân“; not the „Đường“ of „Đường sắt“. */
function startsName(reading: Reading, at: number, context: NameContext): boolean {
  if (fullNamesAt(context, reading.tokens, at)) return true;
  const run = unknownNameAt(reading, at, context);
  return run !== null && run.shape !== 'short';
}

/** A syllable in small letters, or one with a capital that small letters follow; no word of a sentence. */
function isOfTitle(tokens: readonly Token[], at: number, { words }: NameContext): boolean {
  const token = tokens[at];
  if (!token || !isSyllable(token.text) || token.shouted) return false;
  if (words.notOfState.longestAt(tokens, at)) return false;
  if (isCompound(tokens, at)) return true;
  if (token.case === 'lower')
    return words.descriptors.has(token.lower) || !words.sentenceWords.has(token.lower);
  const next = tokens[at + 1];
  if (token.case !== 'capital' || next?.case !== 'lower' || next.gap !== 'space') return false;
  if (isCompound(tokens, at + 1)) return true;
  return !words.sentenceWords.has(next.lower) && !NO_PORTFOLIO.has(next.lower);
}

/** „Thủ tướng Phúc và Donald Trump“: the capital before these is a person's surname. */
const NO_PORTFOLIO = new Set(['và', 'của', 'tại', 'kiêm', 'về']);

/** Terms of two words one of which a sentence may hold too: „chuyển tiếp“, „liên hệ“. */
const COMPOUNDS = new Set([
  'chuyển tiếp',
  'tiếp cận',
  'tiếp thị',
  'phát triển',
  'dự báo',
  'dự trữ',
]);

function isCompound(tokens: readonly Token[], at: number): boolean {
  const pair = (from: number) => `${tokens[from]?.lower ?? ''} ${tokens[from + 1]?.lower ?? ''}`;
  return COMPOUNDS.has(pair(at)) || COMPOUNDS.has(pair(at - 1));
}
