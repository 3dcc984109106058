import { fold } from '#lib/vietnamese/fold';
import { type LineKind, lineKind } from './line-kind.ts';

/** What a stretch of the page is. `body` is what no rule has claimed. */
export type Role = 'title' | 'dateline' | 'source' | 'furniture' | 'body';

/** A stretch of the cleaned text; `start` and `end` count its UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number; readonly rule: string };

/** A stretch that a rule takes out of the body. */
export type Claim = Span & { readonly role: Exclude<Role, 'body'> };

/** Labels, headlines and captions are shorter; a longer line has no `label`. */
const LONGEST_LABEL = 300;

/**
 * One line, or what claims have left of it, without the spaces around it. `folded` is the line in lower
 * case without marks, letter for letter, so that an offset in it is an offset in `text`. `label` is
 * `folded` without bullets before and punctuation after: `• Từ khóa:` → `tu khoa`; a paragraph has none.
 */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly label: string;
  readonly bulleted: boolean;
  readonly kind: LineKind;
};

/** What a rule sees: the cleaned text, the lines nobody has claimed yet, and what is known so far. */
export type Page = {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly claims: readonly Claim[];
  /** A headline that the input gave beside the text, cleaned. */
  readonly givenTitle: string | null;
};

/** One rule, one file: which stretches of the page it claims. Rules run in the order of `rules.ts`. */
export type Rule = {
  readonly name: string;
  readonly find: (page: Page) => Claim[];
};

// • Từ khóa · » Thế giới · >> Xem thêm · * Mời quý độc giả
const BULLET = /^[•●▪◦·*»›>→#|–—-]+(?=\s|\p{L}|$)[\s>]*/u;
// Từ khóa: · Tin liên quan … · Bình luận (0)
const AFTER_LABEL = /(?:[\s:.…!>»|]+|\s*\(\d+\))$/;

/** A line of `text` from `start` to `end`, trimmed; null where only spaces stand. */
export function lineAt(text: string, start: number, end: number): Line | null {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const from = start + raw.indexOf(trimmed);
  const folded = fold(trimmed);
  const bullet = BULLET.exec(folded)?.[0] ?? '';
  return {
    start: from,
    end: from + trimmed.length,
    text: trimmed,
    folded,
    label:
      folded.length > LONGEST_LABEL ? '' : folded.slice(bullet.length).replace(AFTER_LABEL, ''),
    bulleted: bullet !== '',
    kind: lineKind(trimmed),
  };
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = lineAt(text, start, end);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** What claims leave of lines; both in their order, claims apart from each other. */
export function freeLines(text: string, lines: readonly Line[], claims: readonly Claim[]): Line[] {
  let next = 0;
  return lines.flatMap((line) => {
    const free: (Line | null)[] = [];
    let at = line.start;
    for (let claim = claims[next]; claim && claim.start < line.end; claim = claims[next]) {
      if (claim.start > at) free.push(lineAt(text, at, claim.start));
      at = Math.max(at, claim.end);
      if (claim.end > line.end) break;
      next += 1;
    }
    if (at === line.start) return [line];
    if (at < line.end) free.push(lineAt(text, at, line.end));
    return free.filter((rest) => rest !== null);
  });
}

/** Claims the whole of a line. */
export function claimLine(line: Line, role: Claim['role'], rule: string): Claim {
  return { start: line.start, end: line.end, role, rule };
}
