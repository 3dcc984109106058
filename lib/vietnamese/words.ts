/** A run of letters, marks and digits; offsets count UTF-16 code units of the text it was found in. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a code unit is a word character, for every unit that stands for a character by itself. */
const BY_UNIT = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The words of a text in their order. Hyphens, apostrophes, dots and underscores part words:
 * „Việt Nam-Cuba“ has three, „24-26/11“ has three.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  // Hiệp định · COVID19 · 2022 · Díaz (of „Díaz-Canel“)
  for (let at = 0; at < text.length; ) {
    const start = at;
    for (let wide = widthAt(text, at); wide > 0; wide = widthAt(text, at)) at += wide;
    if (at > start) found.push({ text: text.slice(start, at), start, end: at });
    else at += 1;
  }
  return found;
}

/** Code units of the word character at a place, 0 where none is. A table spares the expression. */
function widthAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return BY_UNIT[unit] ?? 0;
  return isWordCharacter(characterAt(text, at)) ? characterAt(text, at).length : 0;
}

/** Whether the string begins with a letter, a combining mark or a digit. False for the empty string. */
export function isWordCharacter(char: string): boolean {
  return WORD_CHARACTER.test(char);
}

/**
 * Whether `text.slice(start, end)` begins and ends at the edge of a word, so that `Nga` is found in
 * „Nga - Mỹ“ and not in „Ngay“. An end of the span that is itself no word character is always an edge.
 * Offsets count UTF-16 code units. Stands in for `\b`, which knows ASCII letters only.
 */
export function atBoundary(text: string, start: number, end: number): boolean {
  return isEdge(text, start) && isEdge(text, end);
}

function isEdge(text: string, at: number): boolean {
  return !(isWordCharacter(characterBefore(text, at)) && isWordCharacter(characterAt(text, at)));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const wide = at >= 2 ? characterAt(text, at - 2) : '';
  return wide.length === 2 ? wide : text.charAt(at - 1);
}
