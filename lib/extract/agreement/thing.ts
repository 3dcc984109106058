import type { Token } from '../text/tokens.ts';
import { cueAfter, cueBefore } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** The word before or after a document, where nothing but a space is between. */
export function near(
  tokens: readonly Token[],
  index: number,
  next: Token | undefined,
): Token | undefined {
  const token = tokens[index];
  return token && next && token.sentence === next.sentence && next.gap === 'space'
    ? token
    : undefined;
}

/** Whether „thỏa thuận“ is a document, not a verb, by the words beside it. */
export function isThing(
  document: NamedDocument,
  before: Token | undefined,
  { nounBefore, nounOnlyAfter, nounAfter, verbBefore, verbAfter, cues }: DocumentWords,
): boolean {
  const { reading, from, to } = document;
  const { tokens } = reading;
  const head = tokens[from];
  const after = near(tokens, to, tokens[to]);
  // „Thỏa thuận hợp tác“ in the middle of a sentence: a title.
  if (head && head.case === 'capital' && !head.opens && before) return true;
  if (before?.case === 'number' || (before && nounBefore.has(before.lower))) return true;
  const follower = tokens[to];
  // „vi phạm thỏa thuận Nga - Israel“, „thỏa thuận Brexit“
  if (after && isName(after) && !(before && verbBefore.has(before.lower))) return true;
  if (follower?.gap === 'space' && nounOnlyAfter.longestAt(tokens, to)) return true;
  if (before && verbBefore.has(before.lower)) return false;
  // „đã ký tắt thỏa thuận“: the object of a verb that wants one
  if (before && isObject(document, cues)) return true;
  if (follower && follower.gap === 'space' && nounAfter.longestAt(tokens, to)) return true;
  // „đưa tin thỏa thuận với Nga đang được hoàn tất“
  if (after?.lower === 'với' && cueAfter(document, cues)) return true;
  // „xác nhận thỏa thuận có hiệu lực tức thì“
  const said = after && cueAfter(document, cues);
  if (said?.from === to && said.cue.says === 'in-force') return true;
  // „Thỏa thuận tiếp cận tương hỗ có hiệu lực“: no verb opens a sentence
  if (after && verbAfter.has(after.lower) && !(head?.opens && opensSentence(tokens, from)))
    return false;
  return !before || !after;
}

function isObject(document: NamedDocument, cues: Cues): boolean {
  const verb = cueBefore(document, cues);
  return verb?.to === document.from && verb.cue.says !== 'cited';
}

function opensSentence(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.sentence !== tokens[from]?.sentence;
}

function isName(token: Token): boolean {
  return (token.case === 'capital' || token.case === 'upper') && !token.shouted;
}
