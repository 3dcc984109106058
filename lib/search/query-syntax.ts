/** One piece of a query as typed: a word or a quoted phrase, required or excluded by a leading minus. */
export type Piece = {
  readonly text: string;
  readonly phrase: boolean;
  readonly excluded: boolean;
};

// “Bản ghi nhớ” „Bản ghi nhớ“ «Bản ghi nhớ» ″Bản ghi nhớ″ ＂Bản ghi nhớ＂
const QUOTES = /[“”„‟«»″‶＂〝〞〟]/g;

// −Cuba –Cuba —Cuba: a minus of any keyboard at the start of a word
const MINUS = /(?<=^|\s)[−–—‒﹣－]+(?=\S)/g;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

// F -35, Covid -19: a part of a name set apart, and nothing anyone excludes
const NUMBER = /^\p{N}/u;

/** The quotes and minus signs of every keyboard become `"` and `-`. Length may change only where signs repeat. */
export function plainSigns(text: string): string {
  return text.replace(QUOTES, '"').replace(MINUS, '-');
}

/**
 * Where the piece that starts here ends: after the closing quote, or before the next space or quote; before
 * the next parenthesis too where these make groups.
 */
export function pieceEnd(text: string, start: number, grouped = false): number {
  let at = start;
  while (text[at] === '-') at += 1;
  if (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    return close === -1 ? text.length : close + 1;
  }
  const stop = grouped ? /["\s()]/ : /["\s]/;
  while (at < text.length && !stop.test(text.charAt(at))) at += 1;
  return at;
}

/** The piece a stretch of the query is; null where it has no letter and no digit. */
export function readPiece(raw: string): Piece | null {
  const bare = raw.replace(/^-+/, '');
  const phrase = bare.startsWith('"');
  const text = bare
    .replaceAll('"', ' ')
    .replace(/^[\s-]+/, '')
    .trim();
  if (!LETTER_OR_DIGIT.test(text)) return null;
  return { text, phrase, excluded: raw.startsWith('-') && !NUMBER.test(bare) };
}
