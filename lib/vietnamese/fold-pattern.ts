import { fold } from './fold.ts';

/** Letters with marks lie in Latin-1, Latin Extended A and B, and Latin Extended Additional. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

/** a → aàáạ…AÀÁẠ…: every letter of one unit that folds to it. */
const variants = new Map<string, string>();
for (const [first, last] of BLOCKS) {
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCharCode(code);
    const base = fold(letter);
    if (/^[a-z]$/.test(base)) variants.set(base, (variants.get(base) ?? '') + letter);
  }
}

/**
 * The source of a pattern (flags `iu`) that finds a word whatever its marks: `dang` and `đảng` both give
 * one that finds `Đảng`, `đang` and `dang`. No boundaries are part of it. Matching this way is far
 * cheaper than folding a text to search in it.
 */
export function foldPattern(word: string): string {
  return [...fold(word)]
    .map((letter) => {
      const others = variants.get(letter);
      return others ? `[${letter}${others}]` : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    })
    .join('');
}
