import {
  addLetters,
  giveQuality,
  giveTone,
  MOST_KEYS,
  NOTHING,
  type Quality,
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

/** Formulas, fuels, services and aircraft that obey every rule; in this case only, so `su27` is sừ. */
const READS_AS_VNI: ReadonlySet<string> = new Set([
  'CO2',
  'SO2',
  'NO2',
  'E5',
  'MI5',
  'Su27',
  'Su57',
]);

/**
 * Reads raw VNI keystrokes, as they stand in a query when the input method was off, and returns the
 * syllable in NFC, newspaper tone placement and the case it was typed in: `d9i5nh`, `dinh95` → `định`,
 * `Hie65p` → `Hiệp`, `d9u7o7ng2`, `duong972` → `đường`. Keys may stand behind their letter or later.
 *
 * Returns null, meaning „leave the word alone“, unless all of this holds: the word is ASCII letters and
 * at least one digit, begins with a letter and has at most ten characters; every digit finds a letter to
 * act on and no tone is given twice (`G7`, `F16`, `U23`, `A320`, `H5N1`, `2024` fail); the result is
 * spelt as a Vietnamese syllable (`Covid19`, `AK47` fail); and it is not a name such as `CO2`, `Su27`.
 */
export function readVni(word: string): string | null {
  if (word.length > MOST_KEYS || !/^[A-Za-z]+[1-9][A-Za-z1-9]*$/.test(word)) return null;
  if (READS_AS_VNI.has(word)) return null;
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
