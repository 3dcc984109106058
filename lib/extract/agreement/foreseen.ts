import { DONE } from './done.ts';
import type { NamedDocument } from './mention.ts';

/** Words from „sẽ“ to a statement it is about. */
const FORESEEN_REACH = 7;

/** Where „sẽ“ stands before a statement no verb of issuing is by, or -1: „sẽ được đưa vào tuyên bố chung“. */
export function foreseenFrom({ reading: { tokens }, from }: NamedDocument): number {
  for (let i = from - 1; i >= Math.max(0, from - FORESEEN_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence || DONE.has(token.lower)) return -1;
    if (tokens[i + 1]?.gap !== 'space') return -1;
    if (token.lower === 'sẽ') return i;
  }
  return -1;
}
