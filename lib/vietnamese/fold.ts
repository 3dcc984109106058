const COMBINING = /[\u0300-\u036f]/;
const NONSPACING = /\p{Mn}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

const folded = new Map<string, string>();

/** Each letter of Latin, Greek and Cyrillic is worked out once; anything rarer every time. */
function foldLetter(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const result = workOut(char);
  if (char < '\u2000') folded.set(char, result);
  return result;
}

function workOut(char: string): string {
  if (/^[đĐðÐ]$/.test(char)) return 'd';
  const lower = char.toLowerCase();
  const bare = lower.normalize('NFD').replace(NONSPACING, '');
  return [bare, lower].find((form) => form.length === char.length) ?? char;
}

/**
 * Lower case, without marks, đ as d: `Đảng` → `dang`, as the search engine folds. For cleaned text. The
 * result has as many UTF-16 units as the text, unit for unit, so that offsets found in it are offsets in
 * the text: what cannot be folded in its own width (a combining mark that has no letter of its own in
 * Unicode, Hangul) is kept as it is.
 */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldLetter).toLowerCase();
}

/**
 * Whether any letter carries a mark (or is đ): `Hà Nội`, `José`, in NFC or NFD. Asked of a query, it
 * says whether the person cares for marks.
 */
export function hasMarks(text: string): boolean {
  return /[đĐ]/.test(text) || COMBINING.test(text.normalize('NFD'));
}
