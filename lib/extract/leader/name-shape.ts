import { isSyllable } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';

/** A run of words that reads as a person's name. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  readonly shape: 'vietnamese' | 'foreign' | 'short';
};

/** Words of the longest foreign and the longest Vietnamese name. */
export const LONGEST_FOREIGN = 7;
const LONGEST_VIETNAMESE = 5;

/** A surname and a syllable or two after it. */
export function isVietnameseName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { surnames }: Pick<LeaderWords, 'surnames'>,
): boolean {
  const first = tokens[from];
  if (!first || !surnames.has(first.text) || to - from < 2) return false;
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const token = tokens[i];
    if (!token || (token.gap === 'hyphen' && i > from) || !isSyllable(token.text)) return false;
  }
  return true;
}

/** The run as far as it is syllables of a Vietnamese name. */
export function vietnamese(tokens: readonly Token[], from: number, to: number): NameRun {
  let end = from + 1;
  while (end < to && end - from < LONGEST_VIETNAMESE) {
    const token = tokens[end];
    if (!token || token.gap === 'hyphen' || !isSyllable(token.text)) break;
    end++;
  }
  return { from, to: end, shape: 'vietnamese' };
}

/** The run as a foreigner's name or a lone word, or null. */
export function foreign(tokens: readonly Token[], from: number, to: number): NameRun | null {
  let end = to;
  while (end - from > LONGEST_FOREIGN) end--;
  const words = tokens.slice(from, end);
  const strange = words.some(
    ({ text, gap }, i) => (i > 0 && gap === 'hyphen') || !isSyllable(text),
  );
  const parts = words.filter(({ gap }, i) => i === 0 || gap !== 'hyphen').length;
  if (parts < 2) {
    const first = words[0];
    return first && first.text.length > 1 ? { from, to: end, shape: 'short' } : null;
  }
  return strange || parts <= 3 ? { from, to: end, shape: strange ? 'foreign' : 'short' } : null;
}
