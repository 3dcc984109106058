import { encodeTones } from './tone-encoding.ts';
import { unifyTonePlacement } from './tone-placement.ts';
import { words } from './words.ts';

/**
 * Mark tokens let an engine that folds all marks tell `đan` from `dân` and `dan`: a word in tone encoding
 * behind a letter nobody types, so that no search for words ever meets one.
 */
const SIGN = 'ɐ';

/** A token every article has: it finds all of them where the engine wants a word. */
export const EVERY_ARTICLE = SIGN + SIGN;

/** Words stand so far apart for the engine that it keeps no record of which are neighbours. */
const FAR_APART = '!';

const known = new Map<string, string | null>();
const MOST_KNOWN = 50_000;

/**
 * The token of one word of cleaned text: `Đan` → `ɐdʖan`, `dan` → `ɐdan`. Null for a word with a digit,
 * which has no other marking.
 */
export function markToken(word: string): string | null {
  const lower = unifyTonePlacement(word).toLowerCase();
  const found = known.get(lower);
  if (found !== undefined) return found;
  const token = /\p{N}/u.test(lower) ? null : SIGN + encodeTones(lower);
  if (known.size < MOST_KNOWN) known.set(lower, token);
  return token;
}

/**
 * The tokens of all different words of cleaned texts, in the order of their first occurrence: what an
 * article's `marks` field holds behind {@link EVERY_ARTICLE}. The order makes a word of the headline count before one of the body.
 */
export function markTokens(...texts: readonly string[]): string {
  const tokens = new Set([EVERY_ARTICLE]);
  for (const text of texts) {
    for (const word of words(text)) {
      const token = markToken(word.text);
      if (token) tokens.add(token);
    }
  }
  return [...tokens].join(FAR_APART);
}
