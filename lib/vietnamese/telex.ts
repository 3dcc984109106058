import {
  addLetters,
  giveQuality,
  giveTone,
  MOST_KEYS,
  NOTHING,
  readSolidPair,
  settle,
  type Typed,
} from './keystrokes.ts';
import { isVowel, type Tone } from './letters.ts';
import { LONGEST_SYLLABLE } from './syllable.ts';
import { READS_AS_TELEX } from './telex-exceptions.ts';

const TONE_KEYS = new Map<string, Tone>([
  ['f', 'huyền'],
  ['s', 'sắc'],
  ['r', 'hỏi'],
  ['x', 'ngã'],
  ['j', 'nặng'],
]);

// was, Wu, Wong: a w that opens an English word or a name; `wng` and `wowcs` are ưng and ước
const FOREIGN_W = /^w(?!ow)[aeiouy]/i;

// IMF, USA, VAR, TW: an abbreviation; `DDI`, `TUW` and anything longer may be Telex in capitals
const ABBREVIATION = /^(?!.*(?:AA|EE|OO|DD|[AOU]W))[A-Z]{1,3}$/;

// CDDV, HDDND, DDH: capitals without a vowel around a Đ
const ABBREVIATION_WITH_STROKE = /^(?=.{3})[B-DF-HJ-NP-TV-Z]*D[Dd][B-DF-HJ-NP-TV-Z]*$/;

// oo, too, beet, oong: half of a solid pair must show a mark, not a tone alone (as in „Naruto“)
const SHOWS_MARK = /aa|ee|oo|dd|[aou]w/i;

// no syllable needs a key more than three times (xooong); „oooooooooo“ would take long to tell so
const TOO_OFTEN = /([aeo])(?:.*\1){3}/i;

/**
 * Reads raw Telex keystrokes, as they stand in a query when the input method was off, and returns the
 * syllable in NFC, newspaper tone placement and the case it was typed in: `ddinhj` → `định`,
 * `Hiejep` → `Hiệp`, `dduwowngf`, `dduongwf` → `đường`, `nhw` → `như`. Keys may stand behind their letter or later.
 *
 * Returns null, meaning „leave the word alone“, unless all of this holds:
 * - the word is ASCII letters only, at most ten of them (or two such halves written solid, each with a
 *   mark: `ootoo` is ôtô; or capitals without a vowel around DD: `CDDV` is CĐV);
 * - at least one of them acts as a key (`nam`, `Cuba`, `the` have none);
 * - every letter is used, and the result is spelt as a Vietnamese syllable (`World`, `Telex`, `Fox`,
 *   `New`, `Windows`, `Boss`, `Wolfowitz` give none);
 * - a key that stands apart from its letter is believed only beside a tone key (`dinhdj`, `tenes`, not
 *   `did`, `Dana`), a w that opens the word only when no plain vowel follows (`wng`, not `Wu`);
 * - up to three capitals hold a doubled letter or a vowel with w (`DDI`, `TUW`, not `IMF`, `USA`);
 * - the word is not in the short list of foreign words that obey all this and are more likely than the
 *   syllable they give (`taxi`, `visa`). `car`, `as`, `been`, `too`, `Lee` are not in it: `cả`, `á`,
 *   `bên`, `tô`, `lê` are commoner here. So offer a reading, and act on it unasked only where the word
 *   as typed finds nothing.
 */
export function readTelex(word: string): string | null {
  return READS_AS_TELEX.has(word.toLowerCase()) ? null : readByRules(word);
}

/** {@link readTelex} without its list of foreign words: what the rules alone give. */
export function readByRules(word: string): string | null {
  if (!/^[A-Za-z]+$/.test(word) || word.length > 2 * MOST_KEYS || FOREIGN_W.test(word)) return null;
  if (ABBREVIATION_WITH_STROKE.test(word)) return word.replace(/D[Dd]/, 'Đ');
  if (ABBREVIATION.test(word)) return null;
  return readSyllable(word) ?? readSolidPair(word, readMarkedHalf);
}

function readMarkedHalf(half: string): string | null {
  return SHOWS_MARK.test(half) ? readSyllable(half) : null;
}

function readSyllable(word: string): string | null {
  if (word.length > MOST_KEYS || TOO_OFTEN.test(word)) return null;
  for (const { typed, apart } of strikeAll(word)) {
    const reading = apart && typed.tone === null ? null : settle(typed);
    if (reading !== null) return reading === word ? null : reading;
  }
  return null;
}

/** One way to take the keys struck so far, and whether a key of it stands apart from its letter. */
type Way = { readonly typed: Typed; readonly apart: boolean };

/** Every way to take the keys, likeliest first: the last o is a mark in `hoom`, a letter in `ngoeof`. */
function strikeAll(word: string): Way[] {
  return Array.from(word).reduce<Way[]>(
    (ways, key) =>
      ways.flatMap(({ typed, apart }) =>
        strike(typed, key).map((way) => ({ typed: way.typed, apart: apart || way.apart })),
      ),
    [{ typed: NOTHING, apart: false }],
  );
}

function strike(typed: Typed, key: string): Way[] {
  const lower = key.toLowerCase();
  const tone = TONE_KEYS.get(lower);
  if (tone && Array.from(typed.letters).some(isVowel)) return together(giveTone(typed, tone));
  if (lower === 'a' || lower === 'e' || lower === 'o') return strikeVowel(typed, key);
  if (lower === 'w') return strikeW(typed, key);
  if (lower === 'd') return strikeD(typed, key);
  return together(addLetters(typed, key));
}

/** A second a, e, o is a circumflex, a third one takes it back: `xooong` is xoong. */
function strikeVowel(typed: Typed, key: string): Way[] {
  const marked = giveQuality(typed, 'circumflex', key.toLowerCase());
  const apart = marked !== null && typed.letters.at(-1)?.toLowerCase() !== key.toLowerCase();
  const takenBack = /ô$/i.test(typed.letters) && /o/i.test(key);
  const ways = together(marked).map((way) => ({ ...way, apart }));
  if (takenBack) ways.push(...together({ ...typed, letters: `${typed.letters.slice(0, -1)}oo` }));
  return [...ways, ...together(addLetters(typed, key))];
}

/** A breve or a horn on a letter already there, else the letter ư: `nhw`, `tw`. */
function strikeW(typed: Typed, key: string): Way[] {
  const ways = together(giveQuality(typed, 'breve'), giveQuality(typed, 'horn'));
  return ways.length > 0 ? ways : together(addLetters(typed, key === 'W' ? 'Ư' : 'ư'));
}

function strikeD(typed: Typed, key: string): Way[] {
  if (!/^d/i.test(typed.letters)) return together(addLetters(typed, key));
  const apart = typed.letters.length > 1;
  return together(giveQuality(typed, 'stroke')).map((way) => ({ ...way, apart }));
}

function together(...typed: readonly (Typed | null)[]): Way[] {
  return typed.flatMap((one) =>
    one && one.letters.length <= LONGEST_SYLLABLE ? [{ typed: one, apart: false }] : [],
  );
}
