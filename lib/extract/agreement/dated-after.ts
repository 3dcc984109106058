import type { NamedDocument } from './mention.ts';

/** „bị hủy bỏ vào năm 2003“, „hồi tháng 9/2008“: told of what happened to a document years ago. */
export function isDatedAfter(
  { reading: { tokens }, from }: NamedDocument,
  at: number,
  year: number | null,
): boolean {
  if (!IN.has(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (/^(19|20)\d\d$/.test(token.text)) return year === null || Number(token.text) < year - 1;
  }
  return false;
}

const IN = new Set(['vào', 'hồi', 'từ', 'trong', 'năm', 'tháng']);
