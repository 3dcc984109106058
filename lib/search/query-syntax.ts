/** One piece of a query as typed: a word or a quoted phrase, required or excluded by a leading minus. */
export type Piece = {
  readonly text: string;
  readonly phrase: boolean;
  readonly excluded: boolean;
};

export type Syntax = {
  readonly pieces: readonly Piece[];
  /** A quote was opened and not closed: the phrase runs to the end. */
  readonly unclosedQuote: boolean;
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
 * Cuts a cleaned query into words and phrases. Pieces with no letter and no digit are left out. A minus
 * before a number does not exclude it (`-"35"` does).
 *
 * @param text a query whose signs are plain
 */
export function readSyntax(text: string): Syntax {
  const pieces: Piece[] = [];
  let unclosedQuote = false;
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const end = pieceEnd(text, at);
    const piece = readPiece(text.slice(at, end));
    if (piece) pieces.push(piece);
    if (piece?.phrase && text[end - 1] !== '"') unclosedQuote = true;
    at = end;
  }
  return { pieces, unclosedQuote };
}

/** Where the piece that starts here ends: after the closing quote, or before the next space or quote. */
function pieceEnd(text: string, start: number): number {
  let at = start;
  while (text[at] === '-') at += 1;
  if (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    return close === -1 ? text.length : close + 1;
  }
  while (at < text.length && text[at] !== '"' && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function readPiece(raw: string): Piece | null {
  const bare = raw.replace(/^-+/, '');
  const phrase = bare.startsWith('"');
  const text = bare
    .replaceAll('"', ' ')
    .replace(/^[\s-]+/, '')
    .trim();
  if (!LETTER_OR_DIGIT.test(text)) return null;
  return { text, phrase, excluded: raw.startsWith('-') && !NUMBER.test(bare) };
}
