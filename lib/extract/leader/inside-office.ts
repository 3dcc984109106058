import type { PhraseMatch } from '../text/phrases.ts';
import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import { fullNamesAt, type KnownSpan, type NameContext } from './known-name.ts';
import type { LeaderWords } from './leader-words.ts';
import type { NameRun } from './name-shape.ts';

/** „Chủ tịch Hội Kiến trúc sư Việt Nam“: a society is not of state; „Hội đồng“ and „Hội nghị“ are other words. */
export function association(
  tokens: readonly Token[],
  at: number,
  officeTo: number,
): PhraseMatch<true> | null {
  if (tokens[at]?.lower !== 'hội' || (at > officeTo && tokens[at - 1]?.lower !== 'của'))
    return null;
  const next = tokens[at + 1]?.lower ?? '';
  return next === 'đồng' || next === 'nghị' ? null : { from: at, to: at + 1, value: true };
}

/** „Cố vấn của Tổng thống về chính sách đối ngoại“: the end of the other office, where its matter follows. */
export function officeWithMatter(
  tokens: readonly Token[],
  at: number,
  { offices }: LeaderWords,
): number | null {
  const office = offices.longestAt(tokens, at);
  if (!office) return null;
  const next = tokens[office.to];
  return next?.gap === 'space' && (next.lower === 'về' || next.lower === 'phụ') ? office.to : null;
}

/** „của Tổng thống Putin“, „của ông Orlov“, „của Putin“: another person's office, not an institution. */
export function startsPerson(
  tokens: readonly Token[],
  at: number,
  { roster, words }: NameContext,
): boolean {
  if (words.offices.longestAt(tokens, at) || words.honorifics.longestAt(tokens, at)) return true;
  return isCapital(tokens[at]) && roster.short.longestAt(tokens, at) !== null;
}

/** „Trẻ em“, „Pháp chế“: a syllable with a capital and one without. */
export function startsTerm(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.case !== 'capital' || next?.case !== 'lower' || next.gap !== 'space') return false;
  return isSyllable(token.text) && isSyllable(next.text);
}

/** „Mai“ in „Mai Tiến Dũng“ is no country; „Anh“ in „Anh Đào“ neither. */
export function startsLongerName(
  { tokens }: Reading,
  from: number,
  to: number,
  { surnames }: LeaderWords,
): boolean {
  const token = tokens[from];
  return (
    to - from === 1 &&
    !!token &&
    token.text.length <= 4 &&
    surnames.has(token.text) &&
    isCapital(tokens[to]) &&
    isSyllable(tokens[to]?.text ?? '') &&
    tokens[to]?.gap === 'space'
  );
}

/** „Thị trưởng Davao Sara Duterte“: a city no list holds, then somebody the gazetteer knows. */
export function knownInside(
  { from, to, shape }: NameRun,
  tokens: readonly Token[],
  context: NameContext,
): KnownSpan | null {
  if (shape === 'vietnamese') return null;
  for (let i = from + 1; i + 1 < to; i++) {
    const known = fullNamesAt(context, tokens, i);
    if (known && known.to >= to) return known;
  }
  return null;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.case !== 'lower' && token.case !== 'number';
}
