import { cleanText } from '#lib/vietnamese/clean';
import { hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { type Alternative, readAlternatives } from './alternatives.ts';
import { BadRequest } from './errors.ts';
import type { Wanted } from './highlight.ts';
import type { NameMatch } from './name-book.ts';
import type { Names } from './names.ts';
import { BROKEN_OR, LONG_QUERY, NO_WORDS, type Note, UNCLOSED_QUOTE } from './notes.ts';
import { type Piece, plainSigns } from './query-syntax.ts';
import { MAX_QUERY_LENGTH } from './request.ts';

/** What one way to answer a query requires and excludes. */
export type Reading = {
  /** Words that must all occur. */
  readonly words: readonly string[];
  /** Phrases that must occur as they stand. */
  readonly phrases: readonly string[];
  /** Words and phrases (in quotes) that must not occur. */
  readonly excluded: readonly string[];
};

/** Another query the person may have meant, offered beside the answer to the one typed. */
export type Offer = { readonly kind: 'keystrokes' | 'spelling'; readonly text: string };

/**
 * How a query was read. Part of every answer. Its own words, phrases and exclusions are those of all its
 * alternatives together.
 */
export type Understood = Reading & {
  /** The query as cleaned: one spelling of everything that has several. */
  readonly text: string;
  /** Whether it carries Vietnamese marks. */
  readonly marked: boolean;
  /** Only the very words count, marks and all. */
  readonly exact: boolean;
  /** An article answers the query when it answers one of these. */
  readonly alternatives: readonly Reading[];
  /** The only alternative with an abbreviation written out, or the reverse: it answers the query too. */
  readonly otherSpelling: Reading | null;
  /** The words with slips of the keyboard mended: articles that have them as they stand are found too. */
  readonly mended: readonly string[] | null;
  /** Countries and leaders the query names. */
  readonly names: readonly NameMatch[];
  readonly offers: readonly Offer[];
  readonly notes: readonly Note[];
};

/**
 * The query in the one spelling that everything after this works on: NFC, no invisible or control
 * characters, unified tone placement, plain quotes and minus signs, single spaces.
 */
export function cleanQuery(query: string): string {
  const text = unifyTonePlacement(cleanText(query)).replace(/\s+/g, ' ').trim();
  return plainSigns(text);
}

/**
 * Reads a query: what it requires, excludes and names.
 *
 * @param query as typed or as cleaned
 * @param names what countries and leaders are called
 * @param exact whether only the very words count
 * @throws BadRequest when the cleaned query is longer than {@link MAX_QUERY_LENGTH}, or an OR of too much
 */
export function understand(query: string, names: Names, exact = false): Understood {
  const text = cleanQuery(query);
  if (text.length > MAX_QUERY_LENGTH) {
    throw new BadRequest(
      `The query has ${text.length} characters; shorten it to at most ${MAX_QUERY_LENGTH}.`,
    );
  }
  const read = readAlternatives(text);
  const alternatives = read.alternatives.map(readingOf);
  const pieces = read.alternatives.flat();
  const [only] = alternatives.length === 1 && !exact ? alternatives : [];
  return {
    text,
    marked: hasMarks(text),
    exact,
    ...together(alternatives),
    alternatives,
    otherSpelling: only ? names.abbreviations.otherSpelling(only) : null,
    mended: null,
    names: names.find(namedIn(read.alternatives)),
    offers: [],
    notes: [
      ...(text !== '' && pieces.length === 0 ? [NO_WORDS] : []),
      ...(read.unclosedQuote ? [UNCLOSED_QUOTE] : []),
      ...(read.brokenOr ? [BROKEN_OR] : []),
      ...(read.alternatives.some((one) => termCount(one) > MAX_TERMS) ? [LONG_QUERY] : []),
    ],
  };
}

/** The same query with other words required, where it has one alternative. */
export function withWords(understood: Understood, words: readonly string[]): Understood {
  const alternatives = understood.alternatives.map((one) => ({ ...one, words }));
  return { ...understood, words, alternatives, otherSpelling: null, mended: null };
}

/** What a reading asks to see marked: its phrases, then its words, the last of which may be only begun. */
export function wantedOf({ phrases, words }: Pick<Understood, 'phrases' | 'words'>): Wanted[] {
  return [
    ...phrases.map((text) => ({ text, phrase: true })),
    ...words.map((text) => ({ text, phrase: false })),
  ];
}

/** The engine reads this many terms of a query (milli/src/search/mod.rs, `words_limit`) and drops the rest. */
export const MAX_TERMS = 10;

function readingOf(alternative: Alternative): Reading {
  const required = alternative.filter((piece) => !piece.excluded);
  return {
    words: required.filter((piece) => !piece.phrase).map((piece) => piece.text),
    phrases: required.filter((piece) => piece.phrase).map((piece) => piece.text),
    excluded: alternative.filter((piece) => piece.excluded).map(shown),
  };
}

function together(alternatives: readonly Reading[]): Reading {
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only;
  const all = (key: keyof Reading) => [...new Set(alternatives.flatMap((one) => one[key]))];
  return { words: all('words'), phrases: all('phrases'), excluded: all('excluded') };
}

function namedIn(alternatives: readonly Alternative[]): string {
  const required = alternatives.flat().filter((piece) => !piece.excluded);
  return required.map((piece) => piece.text).join(' ');
}

/** How many of the engine's terms the required pieces take: one for each word, one for a whole phrase. */
function termCount(alternative: Alternative): number {
  return alternative
    .filter((piece) => !piece.excluded)
    .reduce((count, { text, phrase }) => count + (phrase ? 1 : wordsOf(text).length), 0);
}

function shown(piece: Piece): string {
  return piece.phrase ? `"${piece.text}"` : piece.text;
}
