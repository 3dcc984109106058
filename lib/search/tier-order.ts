import { hasMarks } from '#lib/vietnamese/fold';
import { markToken } from '#lib/vietnamese/mark-tokens';
import { exactTerms, partsOf, phraseTerms, quoted, quotedTerms, tokensOf } from './terms.ts';
import { type TextCheck, wordsInOrder } from './text-check.ts';
import type { MakeTier, Tier } from './tiers.ts';
import { MAX_TERMS, type Reading } from './understand.ts';

/** What puts the best articles of an answer in front, and adds none. */
export type Ordering = {
  /** Subsets of the answer, best first. */
  readonly better: readonly Tier[];
  /** What the text of an article of `better[0]` must pass to stand there; the engine folds marks. */
  readonly doubt: TextCheck | null;
};

/** Tokens beside a phrase only spare looking into texts that cannot pass; each costs time of its own. */
const MOST_TOKENS = 2;

/**
 * The very words as they stand, marks and all; then all words with their marks. For one word, the word
 * with its marks, then words that begin so.
 *
 * @param isNamed the query names somebody: words scattered over a text are then less than the meaning
 */
export function ordering(reading: Reading, tier: MakeTier, isNamed: boolean): Ordering {
  const words = reading.words.flatMap(partsOf);
  const phrases = quotedTerms(reading, false);
  const tokens = tokensOf(words.filter(hasMarks));
  const [word] = words;
  if (word === undefined) return { better: [], doubt: null };
  if (words.length === 1) {
    const token = tokens.length > 0 ? markToken(word) : null;
    const better = token ? [tier([...phrases, quoted(token)]), tier([...phrases, token])] : [];
    return { better, doubt: null };
  }
  const text = reading.words.join(' ');
  const inOrder = [...phrases, ...phraseTerms(text)];
  const withMarks = [...phrases, ...words, ...tokens];
  const isScattered = tokens.length > 0 && !isNamed;
  return {
    better: [
      tier([...inOrder, ...tokens.slice(0, MOST_TOKENS)].slice(0, MAX_TERMS)),
      ...(isScattered && withMarks.length <= MAX_TERMS ? [tier(withMarks)] : []),
    ],
    doubt: tokens.length > 0 ? wordsInOrder([text]) : null,
  };
}

/** Among articles with the very words, those that have them as they stand. */
export function orderingOfExact(reading: Reading, tier: MakeTier): Ordering {
  const inOrder = [
    ...quotedTerms(reading, true),
    ...phraseTerms(reading.words.join(' ')),
    ...exactTerms(reading.words),
  ];
  const isOne = reading.words.flatMap(partsOf).length < 2;
  const better = isOne || inOrder.length > MAX_TERMS ? [] : [tier(inOrder)];
  return { better, doubt: null };
}
