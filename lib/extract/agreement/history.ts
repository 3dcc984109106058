import type { NamedDocument } from './mention.ts';

/** Words after a document in which a year tells when it was made. */
const YEAR_REACH = 12;

/** „Hiệp định Paris năm 1973“, „ký tháng 9/2011“, „Công ước Vienna 1961“: a year before the article's. */
export function isHistory(document: NamedDocument, year: number | null): boolean {
  return pastYear(document, year) >= 0;
}

/** Words that give the year of a document's making, not that of what happened to it. */
const MADE = new Set(['ký', 'kết', 'đạt', 'được', 'qua', 'hành']);

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
