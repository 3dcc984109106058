import { BadRequest } from './errors.ts';
import { type Piece, pieceEnd, readPiece } from './query-syntax.ts';

/** One way to answer a query: all of these pieces, each required or excluded. */
export type Alternative = readonly Piece[];

export type Alternatives = {
  /** Any of them answers the query; exactly one where the query has no OR. */
  readonly alternatives: readonly Alternative[];
  /** A quote was opened and not closed: the phrase runs to the end. */
  readonly unclosedQuote: boolean;
  /** An OR without a side, or a parenthesis without its partner: read as if it were not there. */
  readonly brokenOr: boolean;
};

/** Each costs queries of its own; more than a person writes by hand. */
const MAX_ALTERNATIVES = 8;

// Cuba OR Lào, Cuba HOẶC Lào: in capitals, and standing alone
const OR = /^(?:OR|HOẶC)$/;

// gạo -(ngô khoai): a group by itself, without any OR
const EXCLUDED_GROUP = /(?:^|\s)-+\([^()]*\)/;

type Token = Piece | 'or' | 'open' | 'open-excluded' | 'close';

/**
 * Reads a cleaned query with plain signs into its alternatives: words side by side belong together,
 * `OR` and `HOẶC` (in capitals) part groups, parentheses make groups, a minus before one excludes it.
 * `(Cuba OR Lào) hiệp định` is `Cuba hiệp định` or `Lào hiệp định`. Without an OR or such a minus,
 * parentheses are punctuation, as in a pasted headline.
 *
 * @throws BadRequest where it comes to more than eight alternatives
 */
export function readAlternatives(text: string): Alternatives {
  const { tokens, unclosedQuote } = tokenize(text);
  const reader = { tokens, at: 0, broken: false };
  let alternatives = readGroup(reader) ?? NOTHING_ASKED;
  while (reader.at < tokens.length) {
    // a parenthesis too many closes nothing
    reader.broken = true;
    reader.at += 1;
    alternatives = both(alternatives, readGroup(reader) ?? NOTHING_ASKED);
  }
  return { alternatives, unclosedQuote, brokenOr: reader.broken };
}

/** What an empty query or parenthesis asks: one alternative that every article answers. */
const NOTHING_ASKED: readonly Alternative[] = [[]];

function isPiece(token: Token): token is Piece {
  return typeof token === 'object';
}

function tokenize(text: string): { tokens: Token[]; unclosedQuote: boolean } {
  const tokens: Token[] = [];
  let unclosedQuote = false;
  const outside = text.replace(/"[^"]*(?:"|$)/g, ' " ');
  const grouped = hasOr(outside) || EXCLUDED_GROUP.test(outside);
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const sign = grouped ? /^-*\(|^\)/.exec(rest)?.[0] : undefined;
    if (sign || /^\s/.test(rest)) {
      if (sign) tokens.push(sign === ')' ? 'close' : sign === '(' ? 'open' : 'open-excluded');
      at += sign?.length ?? 1;
      continue;
    }
    const end = pieceEnd(text, at, grouped);
    const raw = text.slice(at, end);
    const piece = readPiece(raw);
    if (grouped && OR.test(raw)) tokens.push('or');
    else if (piece) tokens.push(piece);
    if (piece?.phrase && text[end - 1] !== '"') unclosedQuote = true;
    at = end;
  }
  return { tokens, unclosedQuote };
}

/** Whether an OR stands beside words or phrases; alone it is a word. Of a phrase its quote is left. */
function hasOr(outside: string): boolean {
  const words = outside.split(/[\s()]+/).filter((word) => /[\p{L}"]/u.test(word));
  return words.some((word) => OR.test(word)) && words.some((word) => !OR.test(word));
}

type Reader = { readonly tokens: readonly Token[]; at: number; broken: boolean };

/** Groups parted by OR, up to the parenthesis that closes them or the end; null where nothing is asked. */
function readGroup(reader: Reader): readonly Alternative[] | null {
  const found: Alternative[] = [];
  let sides = 0;
  let missing = 0;
  for (;;) {
    const side = readSide(reader);
    sides += 1;
    if (side) found.push(...side);
    else missing += 1;
    if (reader.tokens[reader.at] !== 'or') break;
    reader.at += 1;
  }
  if (sides > 1 && missing > 0) reader.broken = true;
  return found.length > 0 ? limited(found) : null;
}

/** What stands together between two ORs; null where nothing does. */
function readSide(reader: Reader): readonly Alternative[] | null {
  let found: readonly Alternative[] | null = null;
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === 'or' || token === 'close') return found;
    reader.at += 1;
    const next = isPiece(token) ? [[token]] : readParenthesis(reader, token);
    if (next) found = found ? both(found, next) : next;
  }
}

function readParenthesis(reader: Reader, open: Token): readonly Alternative[] | null {
  const inside = readGroup(reader);
  const isClosed = reader.tokens[reader.at] === 'close';
  if (isClosed) reader.at += 1;
  if (!isClosed || !inside) reader.broken = true;
  return inside && open === 'open-excluded' ? without(inside) : inside;
}

/** Not (a and b, or c): not a and not c, or not b and not c. */
function without(group: readonly Alternative[]): Alternative[] {
  const none: Alternative[] = [[]];
  return group.reduce<Alternative[]>(
    (found, alternative) =>
      both(
        found,
        alternative.map((piece) => [{ ...piece, excluded: !piece.excluded }]),
      ),
    none,
  );
}

function both(left: readonly Alternative[], right: readonly Alternative[]): Alternative[] {
  return limited(left.flatMap((a) => right.map((b) => [...a, ...b])));
}

function limited(alternatives: Alternative[]): Alternative[] {
  if (alternatives.length <= MAX_ALTERNATIVES) return alternatives;
  throw new BadRequest(
    `The query comes to more than ${MAX_ALTERNATIVES} alternatives; ask for fewer with OR at a time.`,
  );
}
