const COMBINING = /[\u0300-\u036f]/;
const NONSPACING = /\p{Mn}/gu;

function foldCharacter(char: string): string {
  if (/^[đĐðÐ]$/.test(char)) return 'd';
  const lower = char.toLowerCase();
  const bare = lower.normalize('NFD').replace(NONSPACING, '');
  return [bare, lower].find((form) => form.length === char.length) ?? char;
}

/** Latin, Greek, Cyrillic and the Vietnamese block, so that a long text costs one look-up per letter. */
const FOLDED = Array.from({ length: 0x1f00 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);

/**
 * Lower case, without marks, đ as d: `Đảng` → `dang`, as the search engine folds. For cleaned text. The
 * result has as many UTF-16 units as the text, unit for unit, so that offsets found in it are offsets in
 * the text: what cannot be folded in its own width (a combining mark that has no letter of its own in
 * Unicode, Hangul) is kept as it is.
 */
export function fold(text: string): string {
  let folded = '';
  for (const char of text) folded += FOLDED[char.codePointAt(0) ?? 0] ?? foldCharacter(char);
  return folded;
}

/**
 * Whether any letter carries a mark (or is đ): `Hà Nội`, `José`, in NFC or NFD. Asked of a query, it
 * says whether the person cares for marks.
 */
export function hasMarks(text: string): boolean {
  return /[đĐ]/.test(text) || COMBINING.test(text.normalize('NFD'));
}
