import type { CueMatch } from './cue-search.ts';
import type { NamedDocument } from './mention.ts';
import type { Shown } from './supposed.ts';

/** Words after a document handed over in which it turns out to be an offer. */
const OFFER_REACH = 10;

const OFFERS = new Set(['nêu', 'chứa', 'đề', 'gồm', 'liệt']);
const TERMS = new Set(['kiện', 'xuất', 'cầu', 'sách']);

/** The words that show that one side only hands over what it asks for, or null. */
// một bên đã trao bản ghi nhớ nêu điều kiện ngừng bắn
export function offeredAt(document: NamedDocument, { from: verb }: CueMatch): Shown | null {
  const { reading, from, to } = document;
  const { tokens } = reading;
  if (tokens[verb]?.lower !== 'trao' || tokens[verb + 1]?.lower === 'đổi') return null;
  let offers = false;
  for (let i = to; i < to + OFFER_REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return null;
    if (offers && TERMS.has(token.lower)) return { from: verb, to: i + 1 };
    offers ||= OFFERS.has(token.lower);
  }
  return null;
}
