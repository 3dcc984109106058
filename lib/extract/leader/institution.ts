import type { Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';

/** Whether a word still belongs to the title or institution before it, by what stands between them. */
export function joins(
  token: Token,
  before: Token | undefined,
  text: string,
  { descriptors }: LeaderWords,
): boolean {
  if (token.gap === 'space' || token.gap === 'line' || token.gap === 'slash') return true;
  if (token.gap === 'open' || token.gap === 'close')
    return token.gap === 'close' || token.case === 'upper';
  if (token.gap === 'comma')
    return (
      before !== undefined &&
      descriptors.has(token.lower) &&
      descriptors.has(before.lower) &&
      !OFFICE_HEADS.has(token.lower)
    );
  // „Lao động - Thương binh và Xã hội“
  if (token.gap === 'hyphen')
    return (
      text.charAt(token.start - 1) === '-' ||
      (descriptors.has(token.lower) && !OFFICE_HEADS.has(token.lower))
    );
  // „Đại sứ quán (Cuba)“ does not go on; „TP. Hồ Chí Minh“ does
  return token.gap === 'dot' && before !== undefined && before.text.length <= 3;
}

/** Words that begin a new title after a comma: „Bí thư thứ nhất, Chủ tịch Cuba“. */
const OFFICE_HEADS = new Set([
  'chủ',
  'phó',
  'bộ',
  'bí',
  'tổng',
  'trưởng',
  'ủy',
  'thứ',
  'đại',
  'thường',
  'thủ',
]);
