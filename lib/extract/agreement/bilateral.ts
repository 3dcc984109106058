import type { NamedDocument } from './mention.ts';

/** Words from a document to what says that two made it: „hiệp ước dẫn độ tội phạm giữa Mỹ và Canada“. */
const SIDES_REACH = 9;

const BETWEEN = new Set(['giữa', 'với']);

/** The end of the words that say that a document is one of two sides, not a law for all, or -1. */
// hiệp ước dẫn độ giữa hai nước; thỏa thuận song phương
export function sidesTo({ reading: { tokens }, from, to }: NamedDocument): number {
  for (let i = to; i < to + SIDES_REACH; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' || token.sentence !== tokens[from]?.sentence) return -1;
    if (BETWEEN.has(token.lower)) return i + 1;
    if (token.lower === 'song' && tokens[i + 1]?.lower === 'phương') return i + 2;
  }
  return -1;
}
