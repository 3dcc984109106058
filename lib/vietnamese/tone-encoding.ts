import { TONES, withTone } from './letters.ts';

/**
 * Tone encoding: every marked letter becomes its ASCII letter and one or two markers, the quality first,
 * then the tone: `đảng` → `dʖaʚng`, `Việt` → `Vieʐʞt`. The engine folds marks but keeps these letters
 * (U+0250–U+02AF of the IPA), so that a field with encoded text tells `đảng` from `đang` and `dang`.
 */

const QUALITY_MARKERS = { circumflex: 'ʐ', breve: 'ʑ', horn: 'ʓ', stroke: 'ʖ' } as const;

const TONE_MARKERS = { huyền: 'ʗ', sắc: 'ʙ', hỏi: 'ʚ', ngã: 'ʛ', nặng: 'ʞ' } as const;

const QUALITIES = [
  { marker: QUALITY_MARKERS.circumflex, bases: 'aeoAEO', letters: 'âêôÂÊÔ' },
  { marker: QUALITY_MARKERS.breve, bases: 'aA', letters: 'ăĂ' },
  { marker: QUALITY_MARKERS.horn, bases: 'ouOU', letters: 'ơưƠƯ' },
  { marker: QUALITY_MARKERS.stroke, bases: 'dD', letters: 'đĐ' },
] as const;

const encodedLetters = new Map<string, string>();
const decodedLetters = new Map<string, string>();
for (const [letter, code] of letterCodes()) {
  encodedLetters.set(letter, code);
  decodedLetters.set(code, letter);
}

/** Every letter that has a code, with it: 12 vowels × 6 tones and đ, in both cases, save the bare ones. */
function letterCodes(): [letter: string, code: string][] {
  const marked = QUALITIES.flatMap(({ marker, bases, letters }) =>
    [...letters].map((letter, index): [string, string] => [letter, bases.charAt(index) + marker]),
  );
  const bare = [...'aeiouyAEIOUY'].map((letter): [string, string] => [letter, letter]);
  return [...bare, ...marked].flatMap(([letter, code]) => [
    ...(letter === code ? [] : [[letter, code] satisfies [string, string]]),
    ...tonedCodes(letter, code),
  ]);
}

function tonedCodes(letter: string, code: string): [letter: string, code: string][] {
  return TONES.flatMap((tone): [string, string][] => {
    const toned = withTone(letter, tone);
    return tone === 'ngang' || toned === null ? [] : [[toned, code + TONE_MARKERS[tone]]];
  });
}

/**
 * Encodes cleaned (NFC) text. Letters of other languages (ï, ü, ñ) and everything else pass unchanged.
 * Letter by letter, so what a person has typed of a word encodes to the beginning of the encoded word;
 * for that reason it does not move tones. Both sides, text and query, go through `unifyTonePlacement` first.
 */
export function encodeTones(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (char) => encodedLetters.get(char) ?? char);
}

// `<em>`, `</em>`, `<mark class="hit">`, and what InstantSearch asks for: `__ais-highlight__`
const TAG = String.raw`<\/?[a-zA-Z][^<>]*>|__\/?ais-highlight__`;

// „<em>dʖaʚ</em>ng“, and „<em>Vieʐ</em>ʞt“ with a tag between the letter and its tone
const CODE = new RegExp(
  `([AEIOUYDaeiouyd])((?:${TAG})*)(?:([ʐʑʓʖ])((?:${TAG})*)([ʗʙʚʛʞ]?)|([ʗʙʚʛʞ]))`,
  'g',
);

/**
 * Turns encoded text back. A highlight tag that fell between a letter and its markers (the engine closes
 * it where the typed prefix ends) is moved behind the letter: `<em>Vieʐ</em>ʞt` → `<em>Việ</em>t`.
 * `decodeTones(encodeTones(text)) === text` for all cleaned text that has none of the nine markers of its own.
 */
export function decodeTones(text: string): string {
  return text.replace(CODE, decodeLetter);
}

function decodeLetter(
  whole: string,
  base: string,
  tagsBefore: string,
  quality = '',
  tagsBetween = '',
  toneBehindQuality = '',
  toneAlone = '',
): string {
  const letter = decodedLetters.get(base + quality + toneBehindQuality + toneAlone);
  return letter === undefined ? whole : letter + tagsBefore + tagsBetween;
}
