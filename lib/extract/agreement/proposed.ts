import { type CueMatch, wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { NamedDocument } from './mention.ts';

/** Words from „sáng kiến“ to the verb: „sáng kiến của Iran về việc triển khai hiệp ước“. */
const IDEA_REACH = 8;

/** „sáng kiến“, „ý tưởng“ */
const IDEAS: ReadonlyMap<string, string> = new Map([
  ['sáng', 'kiến'],
  ['ý', 'tưởng'],
]);

/** Words from a modal to the verb: „chờ phe kia thực hiện một thỏa thuận“. */
const MODAL_REACH = 7;

/**
 * Where the words begin that show that a verb of carrying out is about a document there is only an
 * idea of, or null.
 */
// sáng kiến về việc triển khai hiệp ước không xâm lược
export function proposedAt(
  { reading: { tokens }, from }: NamedDocument,
  { from: verb }: CueMatch,
  cues: Cues,
): { readonly from: number } | null {
  if (verb > from) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - IDEA_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[verb]?.sentence) break;
    if (IDEAS.get(token.lower) === tokens[i + 1]?.lower) return { from: i };
  }
  if (tokens[from - 1]?.lower !== 'một') return null;
  const modal = wordWithin(tokens, cues.modals, verb - MODAL_REACH, verb, cues);
  return modal >= 0 ? { from: modal } : null;
}
