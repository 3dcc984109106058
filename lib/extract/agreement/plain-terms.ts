import { phraseSet } from '../text/phrases.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';

/** What makes papers of it: „các thỏa thuận“, „một thỏa thuận“. */
const COUNTED = new Set(['các', 'những', 'một', 'bản', 'nhiều', 'hai']);

const SAYS_WHICH = new Set(['đạt', 'mà', 'do', 'ký', 'kí']);

/** „theo thỏa thuận trong hội nghị thượng đỉnh“, „theo thỏa thuận tại cuộc gặp ở Paris“ */
const MEETING = phraseSet(
  ['trong', 'tại', 'ở'].flatMap((at) =>
    ['hội nghị', 'hội đàm', 'cuộc gặp', 'cuộc họp'].map((it) => `${at} ${it}`),
  ),
);

/** Whether „theo thỏa thuận“ only says that somebody agreed: no document that anybody signed. */
// bán theo thỏa thuận; giá theo thỏa thuận của hai nhà
export function isPlain(
  { reading: { tokens }, type, from, to }: NamedDocument,
  { nounOnlyAfter, nounAfter }: DocumentWords,
): boolean {
  if (type !== 'arrangement' || to - from > 2 || tokens[from]?.case !== 'lower') return false;
  // „rút đi theo các thỏa thuận với quân đội“
  if (COUNTED.has(tokens[from - 1]?.lower ?? '')) return false;
  const next = tokens[to];
  if (next?.gap !== 'space') return true;
  const told = nounOnlyAfter.longestAt(tokens, to) ?? nounAfter.longestAt(tokens, to);
  return told === null && !SAYS_WHICH.has(next.lower) && !MEETING.longestAt(tokens, to);
}
