import type { Token } from '../text/tokens.ts';

/** „đã“ and „vừa“ say that the verb after them is done, whatever stands before. */
export const DONE: ReadonlySet<string> = new Set(['đã', 'vừa']);

/** Where the last of them stands in [from, at) of the sentence, or -1. */
export function doneBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(0, from); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return -1;
    const word = tokens[i]?.lower ?? '';
    // „mới ký“, but „giai đoạn mới và ký“
    if (DONE.has(word) || (word === 'mới' && i === at - 1)) return i;
  }
  return -1;
}
