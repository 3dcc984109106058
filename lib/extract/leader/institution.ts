import type { Token } from '../text/tokens.ts';
import type { NameContext } from './known-name.ts';
import type { LeaderWords, OfficeKind } from './leader-words.ts';

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

/** Last words of „lãnh đạo“ and „thủ lĩnh“. */
const LED = new Set(['đạo', 'lĩnh']);

/** „lãnh đạo DUP“: what is led stands directly after the title. */
export function isLedBy(tokens: readonly Token[], at: number, officeTo: number): boolean {
  return at === officeTo && LED.has(tokens[at - 1]?.lower ?? '');
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/**
 * The end of an abbreviation no list holds after a title or an institution, or null: „Tổng Thư ký OIF“,
 * „Chủ tịch Liên minh HTX“. A title that needs an institution does not get one from it.
 */
export function abbreviationEnd(
  tokens: readonly Token[],
  at: number,
  kind: OfficeKind,
  officeTo: number,
  { words }: NameContext,
): number | null {
  const token = tokens[at];
  if (token?.gap !== 'space' || token.shouted || !ABBREVIATION.test(token.text)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const inside = at > officeTo && (before === 'của' || words.descriptors.has(before));
  return kind === 'plain' || inside || isLedBy(tokens, at, officeTo) ? at + 1 : null;
}
