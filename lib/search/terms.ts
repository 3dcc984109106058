import { hasMarks } from '#lib/vietnamese/fold';
import { markToken } from '#lib/vietnamese/mark-tokens';
import { words as wordsOf } from '#lib/vietnamese/words';
import type { Reading } from './understand.ts';

/** Where the engine ends a phrase: „Ai? Vì sao“ are two to it, „tài sản, dù“ and „Việt Nam - Cuba“ one. */
const PHRASE_END = /[;!?…]+/u;

/** Tokens that thin out the articles of a phrase before their texts are looked into. */
const MOST_PHRASE_TOKENS = 3;

/** A phrase as the engine's terms: in quotes, and cut where it would cut it, so that terms can be counted. */
export function phraseTerms(phrase: string): string[] {
  return phrase
    .split(PHRASE_END)
    .filter((part) => wordsOf(part).length > 0)
    .map(quoted);
}

/**
 * The terms of a reading's quoted phrases: as the engine finds them, and tokens of their words where marks
 * count. One word is told by its token; of longer phrases the text must be looked into as well.
 */
export function quotedTerms({ phrases }: Reading, exact: boolean): string[] {
  return phrases.flatMap((phrase) => {
    const parts = partsOf(phrase).filter((word) => exact || hasMarks(word));
    return [...phraseTerms(phrase), ...tokensOf(parts).slice(0, MOST_PHRASE_TOKENS)];
  });
}

/** The terms of words that must be there, marks and all. */
export function exactTerms(words: readonly string[]): string[] {
  return words.flatMap(partsOf).map((word) => quoted(markToken(word) ?? word));
}

/** The tokens of these words, each once; a phrase of one word, so that none is taken for a beginning. */
export function tokensOf(words: readonly string[]): string[] {
  const tokens = words.map(markToken).filter((token) => token !== null);
  return [...new Set(tokens)].map(quoted);
}

/**
 * What must not occur, to stand first in a query: the engine ignores an exclusion behind its tenth term.
 * In quotes, or the minus of `-Díaz-Canel` and `-(Cuba)` would reach „Díaz“ and nothing. A word typed with
 * marks excludes only itself: `-đảng` keeps the articles with „đang“.
 */
export function excludedTerms({ excluded }: Reading, exact: boolean): string[] {
  return excluded.map((text) => {
    const [only, ...others] = partsOf(text);
    const single = only !== undefined && others.length === 0;
    const token = single && (exact || hasMarks(only)) ? markToken(only) : null;
    return `-${quoted(token ?? text)}`;
  });
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ').trim()}"`;
}

/** The words of a piece of the query: „Díaz-Canel“ has two. */
export function partsOf(text: string): string[] {
  return wordsOf(text).map((part) => part.text);
}
