import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue, Cues } from './cues.ts';
import { justAdopted } from './just-adopted.ts';
import type { NamedDocument } from './mention.ts';
import { isNotYet } from './not-yet.ts';
import { passiveAt, plannedAt } from './passive.ts';
import { endsQuotation, isQuoted } from './quotation.ts';
import { hasOtherObject, isByWayOf, isFarFromGiven, isMeansOf } from './verb-object.ts';

export type CueMatch = { readonly from: number; readonly to: number; readonly cue: Cue };

/** The nearest cue before a document in its sentence that reaches it, or null. */
export function cueBefore(document: NamedDocument, cues: Cues): CueMatch | null {
  const { reading, from } = document;
  const { tokens } = reading;
  const sentence = tokens[from]?.sentence;
  let quoted = false;
  for (let i = from - 1; i >= 0 && from - i <= 44; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.lower === 'rằng') break;
    if (endsQuotation(reading, i + 1)) break;
    quoted = isQuoted(reading, i + 1, quoted);
    if (quoted) continue;
    const match = cues.before.at(tokens, i).find(({ to }) => to <= from);
    if (!match || isOtherWord(tokens, i, cues)) continue;
    if (isMeansOf(match.value, tokens, from) || isFarFromGiven(document, match)) continue;
    if (match.value.says === 'act' && hasOtherObject(tokens, match.to, from)) continue;
    // „gọi đây là văn kiện lịch sử“
    if (match.value.says === 'argued' && tokens[from - 1]?.lower === 'là') continue;
    if (from - match.to <= match.value.reach) {
      if (match.value.says === 'argued') {
        const adopted = justAdopted(tokens, i, cues);
        if (adopted) return adopted;
      }
      return (
        longestOver(tokens, match, from, cues) ?? {
          from: i,
          to: match.to,
          cue: match.value,
        }
      );
    }
  }
  return null;
}

/** „tiếp tục tham gia“ over „tham gia“: a longer cue that begins a few words earlier. */
function longestOver(
  tokens: readonly Token[],
  { from: at, to: end }: { from: number; to: number },
  limit: number,
  { before }: Cues,
): CueMatch | null {
  let best: CueMatch | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const match = before.longestAt(tokens, i);
    if (match && match.to >= end && match.to <= limit)
      best = { from: i, to: match.to, cue: match.value };
  }
  return best;
}

/** The nearest cue after a document in its sentence, or null. */
export function cueAfter(document: NamedDocument, cues: Cues): CueMatch | null {
  const { reading, from, to } = document;
  const { tokens } = reading;
  const sentence = tokens[from]?.sentence;
  let comma = false;
  for (let i = to; i < tokens.length && i - to <= 18; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    comma ||= token.gap === 'comma';
    // „Nghị định thư dựa trên thỏa thuận cũ, vốn bị vi phạm“: what is suffered belongs to the word before it
    const clause =
      comma && token.lower === 'bị' ? null : (passiveAt(tokens, i) ?? plannedAt(tokens, i));
    if (clause && !isOtherWord(tokens, clause.from, cues)) return clause;
    const match = cues.after.longestAt(tokens, i);
    if (match && i - to <= match.value.reach && !isOtherWord(tokens, i, cues)) {
      if (match.value.says === 'in-force' && isNotYet(tokens, i, document)) continue;
      return { from: match.from, to: match.to, cue: match.value };
    }
    // „Thỏa thuận A, ký Hiệp định B“: the next document owns its own verb.
    if (token.gap === 'break') break;
  }
  return null;
}

/** „đăng ký“, „thư ký“, „ký ức“, „địa bàn“, „hàng không“: not the verb, no denial. */
export function isOtherWord(tokens: readonly Token[], at: number, { otherWords }: Cues): boolean {
  const [before = '', word = '', after = ''] = [
    tokens[at - 1]?.lower,
    tokens[at]?.lower,
    tokens[at + 1]?.lower,
  ];
  if (isByWayOf(tokens, at)) return true;
  return (otherWords.get(before)?.has(word) || otherWords.get(word)?.has(after)) ?? false;
}

/** First token of the last phrase of a list that begins in [from, to), or -1. */
export function wordWithin(
  tokens: readonly Token[],
  list: Phrases<true>,
  from: number,
  to: number,
  cues: Cues,
): number {
  const sentence = tokens[to]?.sentence;
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    if (tokens[i]?.sentence !== sentence) return -1;
    // „Cần Thơ“, but „… rất rõ: Nếu hai bên ký“
    if (tokens[i]?.case === 'capital' && !tokens[i]?.opens && tokens[i]?.gap === 'space') continue;
    const match = list.longestAt(tokens, i);
    if (match && match.to <= to + 1 && !isOtherWord(tokens, i, cues)) return i;
  }
  return -1;
}
