import { phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

/** Words after a document in which a year tells when it was made. */
const YEAR_REACH = 12;

/** „Hiệp định Paris năm 1973“, „ký tháng 9/2011“, „Công ước Vienna 1961“: a year before the article's. */
export function isHistory(document: NamedDocument, year: number | null): boolean {
  return pastYear(document, year) >= 0 || isOld(document);
}

const OLD = phraseSet(['từ lâu', 'nhiều năm trước', 'thập niên', 'thập kỷ', 'thế kỷ']);

/** „thỏa thuận được ký với nước này từ nhiều năm trước“ */
function isOld({ reading: { tokens }, from, to }: NamedDocument): boolean {
  for (let i = to; i < to + YEAR_REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence || token.gap === 'break') return false;
    if (OLD.longestAt(tokens, i)) return true;
    // cách đây 25 năm
    if (token.lower === 'đây' && tokens[i + 2]?.lower === 'năm') return true;
  }
  return false;
}

/** Words that give the year of a document's making, not that of what happened to it. */
const MADE = new Set(['ký', 'kí', 'kết', 'đạt', 'được', 'qua', 'hành']);

/** „rút khỏi thỏa thuận này năm 2018“: done long ago; not „rút khỏi thỏa thuận ký năm 2015“. */
export function isLongAgo(document: NamedDocument, year: number | null): boolean {
  const { tokens } = document.reading;
  const at = pastYear(document, year);
  for (let i = document.to; i < at; i++) if (MADE.has(tokens[i]?.lower ?? '')) return false;
  // „Công ước Vienna 1961“, „Hiệp định Paris năm 2015“ have the year in their names.
  for (let i = Math.max(document.to, at - 3); i < at; i++)
    if (WHEN.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const WHEN = new Set(['vào', 'hồi', 'tháng']);

/** Where a past year stands after the document, or -1. */
function pastYear({ reading: { tokens }, from, to }: NamedDocument, year: number | null): number {
  const sentence = tokens[from]?.sentence;
  for (let i = to; i < Math.min(tokens.length, to + YEAR_REACH); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (!/^(19|20)\d\d$/.test(token.text)) continue;
    if (tokens[i + 1]?.gap === 'hyphen' && tokens[i + 1]?.case === 'number') break;
    if (token.gap === 'hyphen') break;
    const value = Number(token.text);
    if (year === null ? value < 2000 : value < year - 1) return i;
    break;
  }
  return -1;
}

/** Words from the adverb that dates a signing to its verb: „Năm 1998, ông tới thủ đô, sau đó đã đạt được“. */
const ADVERB_REACH = 40;

/** „Tháng 7/2004 công ty ký hợp đồng“: news is not dated by a bare month and year, nor by one gone by. */
export function isDatedBack(
  { reading: { tokens } }: NamedDocument,
  verb: number,
  year: number | null,
): boolean {
  const sentence = tokens[verb]?.sentence;
  // „thỏa thuận mới ký này“
  if (NEWS.has(tokens[verb - 1]?.lower ?? '') || NEWS.has(tokens[verb]?.lower ?? '')) return false;
  // „30 năm ngày ký Hiệp định“, „25 năm ký Hiệp ước“
  const counted = tokens[verb - 1]?.lower === 'ngày' ? verb - 2 : verb - 1;
  if (tokens[counted]?.lower === 'năm' && tokens[counted - 1]?.case === 'number') return true;
  for (let i = verb - 1; i >= Math.max(0, verb - ADVERB_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    if (LAST_YEAR.has(token.lower) && tokens[i - 1]?.lower === 'năm' && token.gap === 'space')
      return true;
    if (!/^(19|20)\d\d$/.test(token.text)) continue;
    const value = Number(token.text);
    if (isDay(tokens, i)) return value < (year ?? FIRST_OF_ARCHIVE) - 1;
    if (isAdverb(tokens, i)) return year === null || value < year - 1;
  }
  return false;
}

const NEWS = new Set(['vừa', 'mới']);

/** „năm ngoái“, „năm trước“ */
const LAST_YEAR = new Set(['ngoái', 'trước']);

/** An article without a date is taken for one of the net's time. */
const FIRST_OF_ARCHIVE = 2001;

/** „22/12/1988“, „18-2-2026“ */
function isDay(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].every(
    (i) => /^(slash|hyphen|dot)$/.test(tokens[i]?.gap ?? '') && tokens[i - 1]?.case === 'number',
  );
}

/** „năm 1998“, „tháng 7/2004“; not „ngày 18/2/2026“, „giai đoạn 2021 - 2025“, „ký năm 2015“ of a document. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.gap === 'hyphen' && next.case === 'number') return false;
  const month = tokens[at - 1];
  const first = month?.case === 'number' ? at - 2 : at - 1;
  const word = tokens[first]?.lower;
  if (word !== 'năm' && word !== 'tháng') return false;
  const before = tokens[first - 1];
  return before?.case !== 'number' && !OF_A_NAME.has(before?.lower ?? '');
}

/** What gives the year to something else: „giai đoạn đến năm 2030“, „Hiệp định Paris ký năm 2015“. */
const OF_A_NAME = new Set(['đến', 'tới', 'ký', 'kí', 'kết', 'từ', 'định', 'ước', 'thuận']);
