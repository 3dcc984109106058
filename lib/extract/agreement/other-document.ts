import { phraseSet } from '../text/phrases.ts';
import { wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';

/** „tuân thủ các công ước quốc tế“, „vi phạm UNCLOS“: a convention that others made, as the law to keep. */
export const COMPLY = new Set('vi trái tuân tôn tinh bảo đi quy'.split(' '));

const BINDING = new Set(['in-force', 'left', 'broken', 'lives']);

export function isBasis({ type }: NamedDocument, says: string): boolean {
  return type === 'convention' && BINDING.has(says);
}

const AMENDS = phraseSet(['sửa đổi', 'bổ sung', 'gia hạn', 'thay thế', 'sửa đổi một số điều của']);

/** „ký Nghị định thư sửa đổi, bổ sung Hiệp định“: the outer document is the news, the inner one its object. */
export function isAmended(
  { reading, from }: NamedDocument,
  previous: AgreementMention | null,
): boolean {
  if (!previous || previous.reading !== reading || from - previous.to > 8) return false;
  for (let i = Math.max(previous.to, from - 6); i < from; i++) {
    const amends = AMENDS.longestAt(reading.tokens, i);
    if (amends && amends.to === from) return true;
  }
  return false;
}

const EARLIER = phraseSet(['trước đó', 'trước đây', 'trước kia', 'năm xưa']);

/** „các thỏa thuận trước đó đều đổ vỡ“ */
export function isEarlier({ reading: { tokens }, to }: NamedDocument): boolean {
  return tokens[to]?.gap === 'space' && EARLIER.longestAt(tokens, to) !== null;
}

/** Words from a denial to the document it is about: „không có bất kỳ thỏa thuận hòa bình nào được ký“. */
const DENIAL_REACH = 8;

/** Whether a sentence says that there is no such document: „chưa có hợp đồng nào được thực hiện“. */
export function isNone({ reading: { tokens }, from, to }: NamedDocument, cues: Cues): boolean {
  let none = false;
  for (let i = to; i < to + 4 && !none; i++) {
    if (tokens[i]?.gap !== 'space') return false;
    none = tokens[i]?.lower === 'nào';
  }
  return none && wordWithin(tokens, cues.negations, from - DENIAL_REACH, from, cues) >= 0;
}
