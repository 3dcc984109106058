import type { Token } from '../text/tokens.ts';
import type { DocumentWords } from './document-words.ts';
import type { NamedDocument } from './mention.ts';
import { isOwnMemo } from './own-memo.ts';
import { passiveAt } from './passive.ts';
import { isThing, near } from './thing.ts';
import { isWithPersons } from './with-persons.ts';

/** Whether the words found are a document at all, judged by what stands around them. */
export function isDocument(document: NamedDocument, words: DocumentWords): boolean {
  const { reading, type, from, to } = document;
  const { tokens } = reading;
  const before = near(tokens, from - 1, tokens[from]);
  if (words.notBetweenSides.longestAt(tokens, to)) return false;
  switch (type) {
    case 'arrangement':
      return to - from > 2 || tokens[from]?.lower !== 'thỏa' || isThing(document, before, words);
    case 'treaty':
      return (
        !words.alliances.longestAt(tokens, to) &&
        before?.lower !== 'tổ' &&
        !isBodyHead(tokens, from)
      );
    case 'resolution':
      return bodyOf(document, words) !== null;
    case 'memorandum':
      return !isOwnMemo(document);
    case 'contract':
      return !isWithPersons(document, words);
    case 'minutes':
      return to - from > 2 || (before?.lower !== 'lập' && nearSigning(tokens, from, to));
    case 'unspecified':
      return tokens[from]?.lower !== 'coc' || tokens[from]?.case === 'upper';
    default:
      return true;
  }
}

function isBodyHead(tokens: readonly Token[], from: number): boolean {
  // „… là đồng minh: hiệp ước phòng thủ“
  if (tokens[from]?.gap !== 'space') return false;
  const head = tokens[from - 1]?.lower;
  return head === 'chức' || head === 'khối' || head === 'minh';
}

/** „ký biên bản“, „biên bản họp đã được hai trưởng đoàn ký“ */
function nearSigning(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = Math.max(0, from - 8); i < from; i++)
    if (/^k[ýí]$/.test(tokens[i]?.lower ?? '')) return true;
  for (let i = to; i < to + 12; i++) {
    if (tokens[i]?.sentence !== sentence) return false;
    if (passiveAt(tokens, i)?.cue.says === 'act') return true;
  }
  return false;
}

/** The body of nations whose resolution it is, or null. */
export function bodyOf(
  { reading: { tokens }, from, to }: NamedDocument,
  { bodies, meetings }: DocumentWords,
): { readonly from: number; readonly to: number } | null {
  const sentence = tokens[from]?.sentence;
  for (let i = Math.max(0, from - 16); i < Math.min(tokens.length, to + 12); i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    if (
      i >= to &&
      tokens[i]?.lower === 'đại' &&
      tokens[i + 1]?.lower === 'hội' &&
      tokens[i + 2]?.lower !== 'đồng'
    )
      return null;
    const body = bodies.longestAt(tokens, i) ?? (i < from ? meetings.longestAt(tokens, i) : null);
    if (body) return body;
  }
  return null;
}
