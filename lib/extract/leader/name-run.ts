import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import { nameInCapitals } from './name-in-capitals.ts';
import { brokenOverLine } from './name-over-lines.ts';
import {
  foreign,
  isVietnameseName,
  LONGEST_FOREIGN,
  type NameRun,
  vietnamese,
} from './name-shape.ts';

/** The lists a name is read by. */
type NameWords = Pick<LeaderWords, 'surnames' | 'particles' | 'sentenceWords'>;

/** „Leo XIV“, „Charles III“. */
const ROMAN = /^[IVX]{1,5}$/;

/** „XIV“ of „Leo XIV“. */
export function isNumeral({ text }: Token): boolean {
  return ROMAN.test(text);
}

/**
 * Reads the name that begins at a token, or null.
 *
 * @param words the family names, and the small words inside foreign names.
 * @param stops whether a token begins something that ends a name: a title, a country, an institution.
 */
export function nameAt(
  reading: Reading,
  from: number,
  words: NameWords,
  stops: (index: number) => boolean,
): NameRun | null {
  const { tokens } = reading;
  const first = tokens[from];
  const capitals = nameInCapitals(reading, from, words, stops);
  if (capitals) return capitals;
  if (!first || !isCapital(first) || first.shouted) return null;
  const to = runEnd(reading, from, words, stops);
  if (isVietnameseName(tokens, from, to, words)) return vietnamese(tokens, from, to);
  return foreign(tokens, from, to);
}

/** „Putin“, „Pu-tin“: one word as far as names go. */
export function isOneName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.gap !== 'hyphen') return false;
  return true;
}

function isCapital(token: Token): boolean {
  return (
    token.case === 'capital' ||
    (token.case === 'upper' && token.text.length === 2 && token.text.startsWith('J'))
  );
}

function runEnd(
  reading: Reading,
  from: number,
  words: NameWords,
  stops: (index: number) => boolean,
): number {
  const { tokens, text } = reading;
  let end = from + 1;
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_FOREIGN + 2; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before) break;
    const glued = token.start === before.end + 1;
    // „Pu-tin“, „Jong-un“, „Díaz-Canel“, „al-Assad“
    if (token.gap === 'hyphen' && glued && text.charAt(before.end) === '-') {
      if (token.case === 'number') break;
      end = i + 1;
      continue;
    }
    // „V.Putin“, „J.D. Vance“, „John A. Carter“; „O'Brien“
    const initial = token.gap === 'dot' && before.text.length <= 2 && before.case !== 'lower';
    const apostrophe = token.gap === 'apostrophe' && token.start <= before.end + 2;
    // „Jorge "Tito" Quiroga“
    const nickname = isNickname(tokens, i) || isNickname(tokens, i - 1);
    const joins = token.gap === 'space' || initial || apostrophe || nickname;
    if (!joins && !brokenOverLine(reading, from, i, words)) break;
    // „Otabek Yo'ldoshev“
    if (apostrophe && glued && before.case === 'capital' && !token.opens) {
      end = i + 1;
      continue;
    }
    if (token.case === 'lower') {
      if (words.particles.has(token.lower) && isCapitalAt(tokens, i + 1, words)) continue;
      break;
    }
    if (token.case === 'number') break;
    if (token.case === 'upper' && !isNumeral(token)) break;
    if (stops(i)) break;
    end = i + 1;
  }
  return end;
}

/** One capitalised word in quotation marks inside a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.gap === 'quote' &&
    token.case === 'capital' &&
    next?.gap === 'quote' &&
    next.case === 'capital' &&
    !next.opens
  );
}

function isCapitalAt(tokens: readonly Token[], index: number, { particles }: NameWords): boolean {
  const token = tokens[index];
  if (!token || (token.gap !== 'space' && token.gap !== 'hyphen')) return false;
  if (token.case === 'capital') return true;
  return particles.has(token.lower) && tokens[index + 1]?.case === 'capital';
}
