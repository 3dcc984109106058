import { isVowel, type Tone } from './letters.ts';
import { makeSyllable, writeSyllable } from './syllable.ts';

/**
 * What Telex and VNI have in common: keys add letters, give the syllable a tone or a letter its quality
 * mark, in whatever order the person types them. A step returns null where the key has nothing to act on.
 */

/** A syllable half typed: toneless letters, and the tone once its key was struck. */
export type Typed = { readonly letters: string; readonly tone: Tone | null };

export const NOTHING: Typed = { letters: '', tone: null };

/** No syllable takes more keys: `nghieengf` nine, `nguwowix` eight, `dduwowngf` nine, and one to spare. */
export const MOST_KEYS = 10;

export type Quality = 'circumflex' | 'horn' | 'breve' | 'stroke';

const MARKED: Readonly<Record<Quality, Readonly<Record<string, string>>>> = {
  circumflex: { a: 'â', e: 'ê', o: 'ô', A: 'Â', E: 'Ê', O: 'Ô' },
  horn: { o: 'ơ', u: 'ư', O: 'Ơ', U: 'Ư' },
  breve: { a: 'ă', A: 'Ă' },
  stroke: { d: 'đ', D: 'Đ' },
};

export function addLetters(typed: Typed, letters: string): Typed {
  return { ...typed, letters: typed.letters + letters };
}

/** The tone of the syllable: once, and not before its first vowel. */
export function giveTone(typed: Typed, tone: Tone): Typed | null {
  return typed.tone === null && [...typed.letters].some(isVowel) ? { ...typed, tone } : null;
}

/**
 * The mark on the last letter typed so far that takes it (in Telex only on the letter that is its own
 * key), so that keys struck at the end of the word find their letter.
 */
export function giveQuality(typed: Typed, quality: Quality, only?: string): Typed | null {
  for (let index = typed.letters.length - 1; index >= 0; index -= 1) {
    const letter = typed.letters.charAt(index);
    const replacement = MARKED[quality][letter];
    if (replacement === undefined || (only && letter.toLowerCase() !== only)) continue;
    const letters = typed.letters.slice(0, index) + replacement + typed.letters.slice(index + 1);
    return { ...typed, letters };
  }
  return null;
}

/** What the letters may have been meant for, when they make no syllable as they stand. */
const MENDED_VOWELS: readonly (readonly [struck: RegExp, meant: string])[] = [
  // huouw, ruou7: hươu, rượu (the horn went to the last u)
  [/uoư/, 'ươu'],
  // luuw, cuu7: lưu, cưu
  [/uư/, 'ưu'],
  // nguwoi, duowng, truo7ng: one horn for the two letters
  [/ưo|uơ/, 'ươ'],
];

/**
 * The syllable that was typed, in the case it was typed in and with its tone where the press puts it;
 * null when the letters make no Vietnamese syllable with that tone.
 */
export function settle({ letters, tone }: Typed): string | null {
  for (const reading of [letters, ...MENDED_VOWELS.map((mend) => mended(letters, ...mend))]) {
    const syllable = reading === null ? null : makeSyllable(reading, tone ?? 'ngang');
    if (syllable) return writeSyllable(syllable);
  }
  return null;
}

function mended(letters: string, struck: RegExp, meant: string): string | null {
  const lower = letters.toLowerCase();
  const result = lower.replace(struck, meant);
  if (result === lower) return null;
  return Array.from(result, (letter, index) =>
    letters.charAt(index) === lower.charAt(index) ? letter : letter.toUpperCase(),
  ).join('');
}

/**
 * A word of two syllables written solid (ôtô, bêtông, môtô), where `readHalf` reads both halves; else
 * null. The first cut that works is taken.
 */
export function readSolidPair(
  word: string,
  readHalf: (half: string) => string | null,
): string | null {
  if (word.length > 2 * MOST_KEYS) return null;
  for (let cut = 1; cut < word.length; cut += 1) {
    const first = readHalf(word.slice(0, cut));
    const second = first && readHalf(word.slice(cut));
    if (second) return first + second;
  }
  return null;
}
