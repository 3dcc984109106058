import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { remember } from '../text/remember.ts';

/** Titles the press writes in several ways → one; the first that fits is applied, then the next. */
const ONE_TITLE: readonly (readonly [RegExp, string])[] = [
  // quyền Ngoại trưởng; Tổng thống đắc cử; Phó Thủ tướng thường trực
  [/^(quyền|nguyên|cựu|tân) /u, ''],
  [/ (đắc cử|đương nhiệm|thường trực|chính phủ)$/u, ''],
  [/^ngoại trưởng/u, 'bộ trưởng ngoại giao'],
  [/^(bộ|thứ) trưởng bộ /u, '$1 trưởng '],
  [/^(nhà vua|vua|quốc vương)/u, 'quốc vương'],
  [/^(nhật hoàng|thiên hoàng|hoàng đế)/u, 'nhật hoàng'],
  [/ủy ban nhân dân/u, 'ubnd'],
  [/hội đồng nhân dân/u, 'hđnd'],
  [/ (tp|thành phố|tỉnh) /u, ' '],
  [/^thứ trưởng thứ nhất/u, 'thứ trưởng'],
];

/** One spelling of a title for comparing: „Ngoại trưởng“ and „Bộ trưởng Bộ Ngoại giao“ are the same. */
export const officeKey = remember((title) => {
  let key = unifyTonePlacement(title)
    .toLowerCase()
    .replace(/[\s,–-]+/gu, ' ')
    .trim();
  for (const [pattern, one] of ONE_TITLE) key = key.replace(pattern, one);
  return key;
});

/**
 * Whether what the text calls a person is this office: equal, or the text's is the beginning of it
 * („Bộ trưởng“ of „Bộ trưởng Ngoại giao“).
 */
export function sameOffice(written: string, office: string): boolean {
  const [short, long] = [officeKey(written), officeKey(office)];
  return long === short || long.startsWith(`${short} `);
}
