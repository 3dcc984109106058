import { phraseSet } from '../text/phrases.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';

/** Words between two documents of one list: „Hiệp định về A, Nghị định thư về B và Bản ghi nhớ về C“. */
const LIST_REACH = 20;

/** Words between two whose names are written as titles. */
const TITLES_REACH = 48;

const LIST_WORDS = new Set(['và', 'cùng', 'gồm', 'như']);

/** What goes on with the documents of the sentence before: „Trong đó có Hiệp định về …“. */
const GOES_ON = phraseSet([
  'trong đó có',
  'trong số đó có',
  'bao gồm',
  'gồm',
  'đó là',
  'cụ thể là',
]);

/** Words before the first document of a sentence that goes on with a list: „Trong đó có các Hiệp định“. */
const OPENING = 6;

/** Whether a document stands in one list with the one before, and so has its status. */
export function isListed(document: NamedDocument, previous: AgreementMention): boolean {
  const { tokens, sentences } = document.reading;
  const sentence = tokens[document.from]?.sentence ?? 0;
  const other = tokens[previous.from]?.sentence ?? 0;
  if (sentence === other + 1)
    return goesOn(document, previous, sentences[sentence] ?? document.from);
  if (sentence !== other || document.from - previous.to > TITLES_REACH) return false;
  if (document.from - previous.to > LIST_REACH) return isNextTitle(document);
  for (let i = previous.to; i <= document.from; i++) {
    const token = tokens[i];
    if (token && (token.gap === 'comma' || LIST_WORDS.has(token.lower))) return true;
  }
  return false;
}

/** „…, Hiệp định hợp tác bảo vệ thác“: a title that follows a comma or „và“ at once. */
function isNextTitle({ reading: { tokens }, from }: NamedDocument): boolean {
  const head = tokens[from];
  if (head?.case !== 'capital') return false;
  return head.gap !== 'space' || LIST_WORDS.has(tokens[from - 1]?.lower ?? '');
}

function goesOn(document: NamedDocument, previous: AgreementMention, first: number): boolean {
  const { tokens } = document.reading;
  if (previous.status === 'cited' || document.from - first > OPENING) return false;
  if (GOES_ON.longestAt(tokens, first)) return true;
  // a line for each document, after a colon
  if (document.from !== first) return false;
  const last = tokens[first - 1]?.end ?? 0;
  const gap = document.reading.source.slice(last, tokens[first]?.start);
  return gap.includes('\n') && (gap.includes(':') || (gap.includes(';') && isLine(previous)));
}

function isLine({ rule }: AgreementMention): boolean {
  return rule === 'agreement/listed';
}
