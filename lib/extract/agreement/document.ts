import type { Token } from '../text/tokens.ts';
import {
  BODIES,
  HOME_AFTER,
  NATO,
  NOUN_AFTER,
  NOUN_BEFORE,
  NOUN_ONLY_AFTER,
  VERB_AFTER,
  VERB_BEFORE,
} from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** Whether the words found are a document at all, judged by what stands around them. */
export function isDocument(document: NamedDocument): boolean {
  const { reading, type, from, to } = document;
  const { tokens } = reading;
  const before = near(tokens, from - 1, tokens[from]);
  if (HOME_AFTER.longestAt(tokens, to)) return false;
  switch (type) {
    case 'arrangement':
      return to - from > 2 || tokens[from]?.lower !== 'thỏa' || isThing(tokens, from, to, before);
    case 'treaty':
      return !NATO.longestAt(tokens, to) && before?.lower !== 'tổ' && !isBodyHead(tokens, from);
    case 'resolution':
      return namesBody(tokens, document);
    case 'minutes':
      return to - from > 2 || (before?.lower !== 'lập' && nearSigning(tokens, from));
    case 'unspecified':
      return tokens[from]?.lower !== 'coc' || tokens[from]?.case === 'upper';
    default:
      return true;
  }
}

function near(tokens: readonly Token[], index: number, next: Token | undefined): Token | undefined {
  const token = tokens[index];
  return token && next && token.sentence === next.sentence && next.gap === 'space'
    ? token
    : undefined;
}

function isThing(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: Token | undefined,
): boolean {
  const head = tokens[from];
  const after = near(tokens, to, tokens[to]);
  // „Thỏa thuận hợp tác“ in the middle of a sentence: a title.
  if (head && head.case === 'capital' && !head.opens && before) return true;
  if (before?.case === 'number' || (before && NOUN_BEFORE.has(before.lower))) return true;
  const follower = tokens[to];
  if (follower?.gap === 'space' && NOUN_ONLY_AFTER.longestAt(tokens, to)) return true;
  if (before && VERB_BEFORE.has(before.lower)) return false;
  if (follower && follower.gap === 'space' && NOUN_AFTER.longestAt(tokens, to)) return true;
  if (after && VERB_AFTER.has(after.lower)) return false;
  return !before || !after;
}

function isBodyHead(tokens: readonly Token[], from: number): boolean {
  const head = tokens[from - 1]?.lower;
  return head === 'chức' || head === 'khối' || head === 'minh';
}

function nearSigning(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (tokens[i]?.lower === 'ký') return true;
  }
  return false;
}

function namesBody(tokens: readonly Token[], { from, to }: NamedDocument): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = Math.max(0, from - 16); i < Math.min(tokens.length, to + 12); i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    if (
      i >= to &&
      tokens[i]?.lower === 'đại' &&
      tokens[i + 1]?.lower === 'hội' &&
      tokens[i + 2]?.lower !== 'đồng'
    )
      return false;
    if (BODIES.longestAt(tokens, i)) return true;
  }
  return false;
}
