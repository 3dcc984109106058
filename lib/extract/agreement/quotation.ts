import type { Reading } from '../text/tokens.ts';

/** „… thực hiện các nghị quyết", thông cáo chung nêu rõ“: what is quoted says nothing of what quotes it. */
export function endsQuotation({ tokens, source }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.gap !== 'break') return false;
  return /["”»]\s*[,–-]/u.test(source.slice(tokens[at - 1]?.end, token.start));
}

/** Whether the word before `at` stands within quotation marks that the words after it are not in. */
// cụm từ "không thể đảo ngược" có trong thỏa thuận
export function isQuoted({ tokens, source }: Reading, at: number, quoted: boolean): boolean {
  const token = tokens[at];
  if (token?.gap !== 'quote' && token?.gap !== 'break') return quoted;
  const marks = source.slice(tokens[at - 1]?.end, token.start);
  if (/^["”»]/u.test(marks)) return true;
  return /["“«]$/u.test(marks) ? false : quoted;
}
