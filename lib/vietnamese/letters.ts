/**
 * The Vietnamese letters, taken apart: a letter without its tone, and the tone. Everything else in this
 * folder works on these two functions; no other file lists letters.
 */

export const TONES = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'] as const;
export type Tone = (typeof TONES)[number];

/** One row per vowel, one column per tone in the order of {@link TONES}. */
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
] as const;

export type TonedLetter = { readonly letter: string; readonly tone: Tone };

const tonedLetters = new Map<string, TonedLetter>();
const lettersWithTone = new Map<string, string>();
for (const row of VOWELS.flatMap((vowel) => [vowel, vowel.toUpperCase()])) {
  TONES.forEach((tone, column) => {
    const letter = row.charAt(0);
    const char = row.charAt(column);
    tonedLetters.set(char, { letter, tone });
    lettersWithTone.set(letter + tone, char);
  });
}

/** The vowel without its tone, and the tone; null for everything but a single NFC Vietnamese vowel. */
export function splitTone(char: string): TonedLetter | null {
  return tonedLetters.get(char) ?? null;
}

/** The vowel with the tone, same case; null when `letter` is no toneless Vietnamese vowel. */
export function withTone(letter: string, tone: Tone): string | null {
  return lettersWithTone.get(letter + tone) ?? null;
}

/** Whether the character is one of the 12 vowels, with any tone, in any case. */
export function isVowel(char: string): boolean {
  return tonedLetters.has(char);
}

/** A word without its tone; null where it carries more than one (no Vietnamese syllable does). */
export function takeTone(word: string): { readonly toneless: string; readonly tone: Tone } | null {
  let toneless = '';
  let found: Tone = 'ngang';
  for (const char of word) {
    const { letter, tone } = splitTone(char) ?? { letter: char, tone: 'ngang' as const };
    toneless += letter;
    if (tone === 'ngang') continue;
    if (found !== 'ngang') return null;
    found = tone;
  }
  return { toneless, tone: found };
}
