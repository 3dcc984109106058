import {
  addLetters,
  giveQuality,
  giveTone,
  MOST_KEYS,
  NOTHING,
  type Quality,
  readSolidPair,
  settle,
  type Typed,
} from './keystrokes.ts';
import type { Tone } from './letters.ts';

const TONE_KEYS = new Map<string, Tone>([
  ['1', 'sắc'],
  ['2', 'huyền'],
  ['3', 'hỏi'],
  ['4', 'ngã'],
  ['5', 'nặng'],
]);

const QUALITY_KEYS = new Map<string, Quality>([
  ['6', 'circumflex'],
  ['7', 'horn'],
  ['8', 'breve'],
  ['9', 'stroke'],
]);

// CO2, SE1, MI5, A320: a code; but „châu A1“ is Asia and „nước Y1“ Italy
const CODE = /^(?!A1$|Y1$)[A-Z]{1,2}[1-5]+$/;

// the youngest team, the trains of the North–South line, aircraft; written so only, thus `su57` is sự
const NAME = /^(?:U17|SE\d+|Su27|Su57)$/;

// CD9V, HD9ND, D9H: capitals without a vowel around a Đ
const ABBREVIATION_WITH_STROKE = /^(?=.{3})[B-DF-HJ-NP-TV-Z]*D9[B-DF-HJ-NP-TV-Z]*$/;

/**
 * Reads raw VNI keystrokes, as they stand in a query when the input method was off, and returns the
 * syllable in NFC, newspaper tone placement and the case it was typed in: `d9i5nh`, `dinh95` → `định`,
 * `Hie65p` → `Hiệp`, `d9u7o7ng2`, `duong972` → `đường`. Keys may stand behind their letter or later.
 *
 * Returns null, meaning „leave the word alone“, unless all of this holds: the word is ASCII letters and
 * digits, begins with a letter and has at most ten characters (or is two such halves written solid,
 * `o6to6` for ôtô, or capitals without a vowel around D9, `CD9V`); every digit finds a letter to act on
 * and no tone is given twice (`G7`, `F16`, `U23`, `A320`, `H5N1`, `2024` fail); the result is spelt as a
 * Vietnamese syllable (`Covid19`, `AK47` fail); and it is neither one or two capitals with the number of
 * a tone, which are a code (`CO2`, `SE1`; but `A1` is Á and `Y1` is Ý), nor a name such as `U17`, `Su27`.
 */
export function readVni(word: string): string | null {
  if (!/^[A-Za-z]+[1-9][A-Za-z1-9]*$/.test(word) || CODE.test(word) || NAME.test(word)) return null;
  if (ABBREVIATION_WITH_STROKE.test(word)) return word.replace('D9', 'Đ');
  return readSyllable(word) ?? readSolidPair(word, readSyllable);
}

function readSyllable(word: string): string | null {
  if (word.length > MOST_KEYS || !/\d/.test(word)) return null;
  let typed = NOTHING;
  for (const key of word) {
    const next = strike(typed, key);
    if (next === null) return null;
    typed = next;
  }
  return settle(typed);
}

function strike(typed: Typed, key: string): Typed | null {
  const tone = TONE_KEYS.get(key);
  if (tone) return giveTone(typed, tone);
  const quality = QUALITY_KEYS.get(key);
  return quality ? giveQuality(typed, quality) : addLetters(typed, key);
}
