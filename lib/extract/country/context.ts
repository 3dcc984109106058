import type { Token } from '../text/tokens.ts';
import type { CountryWords } from './country-words.ts';

/** What the surroundings of a one-word name say: the words of evidence either side, or no country. */
export type Verdict = {
  readonly before: number;
  readonly after: number;
  readonly rule: string;
} | null;

export type NameSurroundings = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Whether the words just before or after, over a comma or „và“, name another country. */
  readonly listed: boolean;
  /** Given names of the Vietnamese people of this article, in small letters. */
  readonly givenNames: ReadonlySet<string>;
};

/** The rules for names that are also common words, in their order; the first that speaks decides. */
export function judgeName(around: NameSurroundings, words: CountryWords): Verdict {
  const { tokens, from, to } = around;
  const { strongBefore, neverBefore, compounds } = words;
  const token = tokens[from];
  if (!token) return null;
  const before = tokens[from - 1];
  const after = tokens[to];
  const tiedBefore =
    before && !token.opens && (token.gap === 'space' || token.gap === 'line') ? before : undefined;
  const tiedAfter =
    after && (after.gap === 'space' || after.gap === 'line') && !after.opens ? after : undefined;
  if (tiedAfter && compounds.get(token.lower)?.has(tiedAfter.lower)) {
    // „Thủ tướng Anh Tuấn“ is nobody's; but „Quân đội Anh hai“ neither.
    return null;
  }
  if (tiedBefore && neverBefore.has(tiedBefore.lower)) return null;
  if (token.shouted) return shouted(tiedBefore, around.listed, before2(tokens, from), words);
  if (token.case === 'upper' && token.text.length > 1) return null;
  if (tiedBefore && strongBefore.has(tiedBefore.lower) && tiedBefore.case !== 'number') {
    return { before: before2(tokens, from), after: 0, rule: 'country/after-office' };
  }
  if (tiedBefore && isNameLike(tiedBefore, tokens[from - 2])) return null;
  if (around.listed) return { before: 0, after: 0, rule: 'country/list' };
  if (tiedAfter && tiedAfter.case === 'capital') return null;
  if (around.givenNames.has(token.lower)) return null;
  if (token.opens || !tiedBefore) return opening(tokens, from, tiedAfter, words);
  // „Đoàn Bỉ đề nghị“: a capital that only opens the sentence
  if (tiedBefore.opens && OPENERS.has(tiedBefore.lower)) {
    if (tiedAfter) return { before: 1, after: 1, rule: 'country/name-in-context' };
    if (tiedBefore.lower !== 'đoàn')
      return { before: 1, after: 0, rule: 'country/name-in-context' };
  }
  return tiedBefore.case === 'lower'
    ? { before: 1, after: 0, rule: 'country/name-in-context' }
    : null;
}

/**
 * Two words of evidence where they hang together: „Thủ tướng“, „Quốc hội“; one where the other would be
 * the end of a name: „thăm Mỹ“ of „Nhật Bản thăm Mỹ“.
 */
function before2(tokens: readonly Token[], from: number): number {
  const [beforeThat, first, last] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (!first || last?.gap !== 'space' || last.opens) return 1;
  const endsName =
    first.case === 'capital' && first.gap === 'space' && beforeThat?.case === 'capital';
  return endsName ? 1 : 2;
}

/** In a headline of capitals the case of „MỸ“ says nothing: only a state's word before it, or a list, does. */
function shouted(
  before: Token | undefined,
  listed: boolean,
  length: number,
  { strongBefore }: CountryWords,
): Verdict {
  if (before && strongBefore.has(before.lower))
    return { before: length, after: 0, rule: 'country/after-office' };
  if (before && ['tại', 'tới', 'đến', 'với', 'từ', 'của'].includes(before.lower)) {
    return { before: 1, after: 0, rule: 'country/name-in-context' };
  }
  return listed ? { before: 0, after: 0, rule: 'country/list' } : null;
}

/** „Tuấn Anh“, „Nguyễn Phú Mỹ“: a capital before that is neither an opening word nor an institution. */
function isNameLike(before: Token, beforeThat: Token | undefined): boolean {
  if (before.case === 'upper') return false;
  if (before.case !== 'capital') return false;
  if (before.opens && OPENERS.has(before.lower)) return false;
  return !(before.opens && !(beforeThat && before.gap === 'space')) || before.text.length < 3;
}

/** What may open a sentence before a country: „Đoàn Bỉ“, „Ở Pháp“, „Theo Nga“. */
const OPENERS = new Set([
  'đoàn',
  'phía',
  'bên',
  'ở',
  'tại',
  'từ',
  'với',
  'theo',
  'riêng',
  'còn',
  'nhưng',
  'khi',
  'sau',
  'trước',
  'giữa',
  'cả',
  'nếu',
  'vì',
  'do',
  'quân',
  'nước',
  'trong',
  'trên',
  'nhờ',
]);

// Nga tuyên bố ngừng bắn; but „Anh cho biết“ is a man
function opening(
  tokens: readonly Token[],
  at: number,
  after: Token | undefined,
  { stateActs }: CountryWords,
): Verdict {
  if (after?.case !== 'lower') return null;
  const name = tokens[at]?.lower ?? '';
  if (ALSO_PRONOUN.has(name)) {
    return stateActs.longestAt(tokens, at + 1)
      ? { before: 0, after: 2, rule: 'country/state-acts' }
      : null;
  }
  return { before: 0, after: 2, rule: 'country/opening' };
}

/** „Anh“ is „he“, „Ý“ and „Áo“ begin common words: at the opening of a sentence only an act of state tells. */
const ALSO_PRONOUN = new Set(['anh', 'ý', 'áo']);
