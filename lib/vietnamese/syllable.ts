import { isVowel, type Tone, takeTone, withTone } from './letters.ts';
import { fits, ONSETS, RIME_EXCEPTIONS, RIMES } from './syllable-table.ts';

/** A syllable taken apart: `onset + rime` is the word without its tone, in the case it was given. */
export type Syllable = { readonly onset: string; readonly rime: string; readonly tone: Tone };

/** Letters of the longest syllable, `nghiêng`; anything longer needs no look. */
export const LONGEST_SYLLABLE = 7;

const STOP_FINAL = /(?:ch|[cptk])$/;

/**
 * Takes an NFC word apart if it is spelt as one Vietnamese syllable, in any case; otherwise null. Where
 * the tone stands does not matter (`hoà` and `hòa` are the same syllable), but a syllable that ends in
 * c, ch, p or t must carry sắc or nặng. This is about spelling, not about meaning: `nọe` is refused,
 * `khũa` is not, though no dictionary has it.
 */
export function splitSyllable(word: string): Syllable | null {
  if (word.length === 0 || word.length > LONGEST_SYLLABLE) return null;
  const taken = takeTone(word);
  return taken && makeSyllable(taken.toneless, taken.tone);
}

/** The syllable of toneless letters (`dương`, `HOA`) and a tone; null when there is none. */
export function makeSyllable(toneless: string, tone: Tone): Syllable | null {
  const parts = splitToneless(toneless.toLowerCase());
  if (!parts) return null;
  if (STOP_FINAL.test(parts.rime) && tone !== 'sắc' && tone !== 'nặng') return null;
  const cut = parts.onset.length;
  return { onset: toneless.slice(0, cut), rime: toneless.slice(cut), tone };
}

function splitToneless(word: string): { onset: string; rime: string } | null {
  for (const onset of ONSETS) {
    if (!word.startsWith(onset)) continue;
    const rime = word.slice(onset.length);
    if (RIME_EXCEPTIONS.has(`${onset}+${rime}`)) return { onset, rime };
    if (RIMES.has(rime) && fits(onset, rime)) return { onset, rime };
  }
  return null;
}

/** Whether the NFC word is spelt as one Vietnamese syllable, in any case: see {@link splitSyllable}. */
export function isVietnameseSyllable(word: string): boolean {
  return splitSyllable(word) !== null;
}

/**
 * Writes a syllable with its tone where today's press puts it: on the letter with a quality mark if
 * there is one (`người`, `chuyến`), else on the second vowel before a consonant (`hoàn`), on the middle
 * one of three (`ngoại`), and on the first of two that end the syllable (`hòa`, `thủy`, `của`).
 */
export function writeSyllable({ onset, rime, tone }: Syllable): string {
  const at = onset.length + tonePosition(rime.toLowerCase());
  const toneless = onset + rime;
  const toned = withTone(toneless.charAt(at), tone);
  return toned === null ? toneless : toneless.slice(0, at) + toned + toneless.slice(at + 1);
}

function tonePosition(rime: string): number {
  for (let index = rime.length - 1; index >= 0; index -= 1) {
    if ('ăâêôơư'.includes(rime.charAt(index))) return index === 1 && rime === 'ưu' ? 0 : index;
  }
  const vowels = [...rime].filter(isVowel).length;
  const closed = vowels < rime.length;
  return vowels === 1 || (vowels === 2 && !closed) ? 0 : 1;
}
