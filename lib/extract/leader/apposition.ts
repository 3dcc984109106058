import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';

export const APPOSITION = new Set(['comma', 'open', 'hyphen']);
const FILLER = new Set(['nguyên', 'cựu', 'hiện', 'là', 'tân', 'quyền', 'đang', 'từng']);

const LINKS = new Set(['kiêm', 'là', 'nguyên', 'cựu']);

/** „em trai kiêm cố vấn cấp cao“, „giáo sư và từng là thứ trưởng“: the title after a link word. */
function pastLink(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i];
    if (token?.case !== 'lower' || (i > from && token.gap !== 'space')) return from;
    if (LINKS.has(token.lower)) return i + 1;
  }
  return from;
}

/** Steps over „nguyên“, „80 tuổi,“, „(phải),“ between a name and its title. */
export function pastFiller(tokens: readonly Token[], from: number): number {
  let at = pastLink(tokens, from);
  while (at - from < 9) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    if (FILLER.has(token.lower)) at++;
    else if (token.case === 'number' && next?.lower === 'tuổi') at += 2;
    else if (
      token.gap === 'open' &&
      (token.lower === 'phải' || token.lower === 'trái' || token.lower === 'giữa')
    )
      at++;
    else break;
  }
  return at;
}

/** „Chủ tịch UBND …, huyện Hải Vân“: what the phrase reader stopped before may still say „district“. */
export function excludedLater(
  { tokens }: Reading,
  from: number,
  { notOfState }: LeaderWords,
): boolean {
  const next = tokens[from];
  return next !== undefined && next.gap === 'space' && notOfState.longestAt(tokens, from) !== null;
}
