/** A run of letters, marks and digits; offsets count UTF-16 code units of the text it was found in. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

// Hiệp định · COVID19 · 2022 · Díaz (of „Díaz-Canel“)
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The words of a text in their order. Hyphens, apostrophes, dots and underscores part words:
 * „Việt Nam-Cuba“ has three, „24-26/11“ has three.
 */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
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
