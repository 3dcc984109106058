import type { Text } from '#lib/schema/facets';
import { cleanText } from '#lib/vietnamese/clean';
import { hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { BadRequest } from './errors.ts';
import type { Wanted } from './highlight.ts';
import type { NameMatch } from './name-book.ts';
import type { Names } from './names.ts';
import { type Piece, plainSigns, readSyntax } from './query-syntax.ts';
import { MAX_QUERY_LENGTH } from './request.ts';

/** Something the reader should know about how the query was read. */
export type Note = {
  /** A stable word for programs. */
  readonly code: 'no-words' | 'unclosed-quote' | 'long-query' | 'fewer-words';
  readonly text: Text;
  /** The words the note is about. */
  readonly words?: readonly string[];
};

/** How a query was read. Part of every answer. */
export type Understood = {
  /** The query as cleaned: one spelling of everything that has several. */
  readonly text: string;
  /** Whether it carries Vietnamese marks. */
  readonly marked: boolean;
  /** Words that must all occur. */
  readonly words: readonly string[];
  /** Phrases that must occur as they stand. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not occur. */
  readonly excluded: readonly string[];
  /** Countries and leaders the query names. */
  readonly names: readonly NameMatch[];
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
 * @throws BadRequest when the cleaned query is longer than {@link MAX_QUERY_LENGTH}
 */
export function understand(query: string, names: Names): Understood {
  const text = cleanQuery(query);
  if (text.length > MAX_QUERY_LENGTH) {
    throw new BadRequest(
      `The query has ${text.length} characters; shorten it to at most ${MAX_QUERY_LENGTH}.`,
    );
  }
  const { pieces, unclosedQuote } = readSyntax(text);
  const required = pieces.filter((piece) => !piece.excluded);
  return {
    text,
    marked: hasMarks(text),
    words: required.filter((piece) => !piece.phrase).map((piece) => piece.text),
    phrases: required.filter((piece) => piece.phrase).map((piece) => piece.text),
    excluded: pieces.filter((piece) => piece.excluded).map(shown),
    names: names.find(required.map((piece) => piece.text).join(' ')),
    notes: [
      ...(text !== '' && pieces.length === 0 ? [NO_WORDS] : []),
      ...(unclosedQuote ? [UNCLOSED_QUOTE] : []),
      ...(termCount(required) > MAX_TERMS ? [LONG_QUERY] : []),
    ],
  };
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

/** How many of the engine's terms the pieces take: one for each word, one for a whole phrase. */
function termCount(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (count, piece) => count + (piece.phrase ? 1 : wordsOf(piece.text).length),
    0,
  );
}

function shown(piece: Piece): string {
  return piece.phrase ? `"${piece.text}"` : piece.text;
}

const NO_WORDS: Note = {
  code: 'no-words',
  text: {
    vi: 'Truy vấn không có chữ hay số nào nên mọi bài đều được liệt kê.',
    en: 'The query has no letter or digit, so every article is listed.',
  },
};

const UNCLOSED_QUOTE: Note = {
  code: 'unclosed-quote',
  text: {
    vi: 'Dấu ngoặc kép chưa đóng: cụm từ được tính đến hết truy vấn.',
    en: 'A quote is not closed: the phrase runs to the end of the query.',
  },
};

const LONG_QUERY: Note = {
  code: 'long-query',
  text: {
    vi: 'Truy vấn dài: bài chứa nguyên các cụm từ đứng trước, rồi đến bài chứa phần đầu hoặc phần cuối.',
    en: 'A long query: articles with its very phrases come first, then those with its first or last words.',
  },
};

/** The note of a query that was answered without some of its words. */
export function fewerWordsNote(leftOut: readonly string[]): Note {
  const list = leftOut.join(', ');
  return {
    code: 'fewer-words',
    text: {
      vi: `Không có bài nào chứa mọi từ. Đã bỏ: ${list}.`,
      en: `No article has every word. Left out: ${list}.`,
    },
    words: leftOut,
  };
}
