import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

const NOT_YET = new Set(['để', 'chưa', 'muốn', 'nếu']);

/** Whether a document is only to take effect: the other words of the sentence say what becomes of it. */
// Hiệp định để có hiệu lực phải được …; trước khi hiệp định có hiệu lực
export function isNotYet(
  tokens: readonly Token[],
  at: number,
  { from, to }: NamedDocument,
): boolean {
  if (tokens[from - 1]?.lower === 'khi' && tokens[from - 2]?.lower === 'trước') return true;
  for (let i = Math.max(to, at - 2); i < at; i++)
    if (NOT_YET.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
